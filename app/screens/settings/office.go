package settings

import (
	"reflect"

	"thidua/app/desk"
	"thidua/data"
)

// changeOffice keeps one changed wish of the office, with what stands there now as
// the base, and notes it under what. It reports whether the wish holds now.
func changeOffice(d desk.Desk, what string, set func(*data.Office)) bool {
	old, err := d.Book().Office()
	if d.Report(err) {
		return false
	}
	now, err := d.Book().Office() // its maps are not those of old
	if d.Report(err) {
		return false
	}
	set(&now)
	if reflect.DeepEqual(old, now) {
		return true
	}
	if d.Report(d.Book().SaveOffice(now, what)) {
		return false
	}
	d.Did("Đã lưu: "+what, true)
	return true
}
