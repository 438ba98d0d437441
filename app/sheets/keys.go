package sheets

import (
	"fmt"
	"math"
	"slices"
	"strings"
	"time"

	"thidua/data"
	"thidua/data/vn"
)

// table is a table of round.toml whose keys are taken one after the other. The
// first thing wrong stays in problem, shared by all tables of the file; whatever
// is taken afterwards is zero.
type table struct {
	name    string // as a person finds it: "mục [meeting]"
	keys    map[string]any
	used    map[string]bool
	problem *firstProblem
}

// firstProblem keeps the first problem of a file.
type firstProblem struct {
	file string
	err  *data.Problem
}

func (t table) wrong(key, what, expected string) {
	if t.problem.err != nil {
		return
	}
	where := t.problem.file
	if t.name != "" {
		where += ", " + t.name
	}
	if key != "" {
		where += fmt.Sprintf(", khóa “%s”", key)
	}
	p := &data.Problem{Where: where, What: what}
	if expected != "" {
		p.Do = "Cần " + expected
	}
	t.problem.err = p
}

// take hands a key over; a key that must be there is reported if it is not.
func (t table) take(key, expected string, must bool) (any, bool) {
	t.used[key] = true
	value, ok := t.keys[key]
	if !ok && must {
		t.wrong(key, "thiếu khóa này", expected)
	}
	return value, ok
}

// text takes a text in one line, cleaned; it may be empty.
func (t table) text(key string) string { return t.words(key, false) }

// need takes a text that must not be empty.
func (t table) need(key string) string { return t.words(key, true) }

func (t table) words(key string, must bool) string {
	const expected = "chữ trong dấu nháy kép"
	value, ok := t.take(key, expected, must)
	if !ok {
		return ""
	}
	text, ok := value.(string)
	if !ok {
		t.wrong(key, "giá trị không phải là chữ", expected)
	}
	text = vn.Clean(text)
	if must && ok && text == "" {
		t.wrong(key, "chưa ghi gì", expected)
	}
	return text
}

// choice takes one of a few words.
func (t table) choice(key string, words ...string) string {
	text := t.text(key)
	if slices.Contains(words, text) {
		return text
	}
	what := fmt.Sprintf("không có giá trị “%s”", short(text))
	if text == "" {
		what = "chưa ghi gì"
	}
	t.wrong(key, what, "một trong: "+strings.Join(quoted(words), ", "))
	return text
}

func quoted(words []string) []string {
	list := make([]string, len(words))
	for i, word := range words {
		list[i] = fmt.Sprintf("%q", word)
	}
	return list
}

// number takes a whole number from low on.
func (t table) number(key string, low int, must bool) int {
	expected := fmt.Sprintf("số nguyên từ %d trở lên, không có dấu nháy", low)
	value, ok := t.take(key, expected, must)
	if !ok {
		return 0
	}
	return t.whole(key, value, low, expected)
}

func (t table) whole(key string, value any, low int, expected string) int {
	n, ok := value.(int64)
	if !ok || n < int64(low) || n > math.MaxInt32 {
		t.wrong(key, fmt.Sprintf("giá trị “%v” không phải là số dùng được", value), expected)
		return 0
	}
	return int(n)
}

// list takes a list of values, empty where the key is missing.
func (t table) list(key, expected string) []any {
	value, ok := t.take(key, expected, false)
	if !ok {
		return nil
	}
	list, ok := value.([]any)
	if !ok {
		t.wrong(key, "giá trị không phải là danh sách", expected)
	}
	return list
}

// numbers takes a list of whole numbers from 1 on.
func (t table) numbers(key string) []int {
	const expected = "danh sách STT như [3, 7]"
	var numbers []int
	for _, value := range t.list(key, expected) {
		numbers = append(numbers, t.whole(key, value, 1, expected))
	}
	return numbers
}

// names takes a list of texts.
func (t table) names(key string) []string {
	const expected = `danh sách mã thành viên như ["m3", "m4"]`
	var names []string
	for _, value := range t.list(key, expected) {
		text, ok := value.(string)
		if !ok {
			t.wrong(key, fmt.Sprintf("giá trị “%v” không phải là chữ", value), expected)
		}
		names = append(names, vn.Clean(text))
	}
	return names
}

// moment takes a day with its time of day, read on the office's own clock
// whatever zone the file names.
func (t table) moment(key string) time.Time {
	const expected = "ngày giờ như 2026-11-20T08:00:00, không có dấu nháy"
	v, ok := t.time(key, expected, true)
	if !ok {
		return time.Time{}
	}
	if dayOnly(v) {
		t.wrong(key, "thiếu giờ", expected)
	}
	year, month, day := v.Date()
	return time.Date(year, month, day, v.Hour(), v.Minute(), v.Second(), 0, time.Local)
}

// day takes a day; a time of day behind it is passed over.
func (t table) day(key string, must bool) data.Date {
	v, ok := t.time(key, "ngày như 2026-11-21, không có dấu nháy", must)
	if !ok {
		return data.Date{}
	}
	return data.DateOf(v)
}

func (t table) time(key, expected string, must bool) (time.Time, bool) {
	value, ok := t.take(key, expected, must)
	if !ok {
		return time.Time{}, false
	}
	v, ok := value.(time.Time)
	if !ok || v.Location().String() == timeAlone {
		t.wrong(key, fmt.Sprintf("không đọc được ngày “%v”", value), expected)
		return time.Time{}, false
	}
	if v.Year() < 1945 || v.Year() > 2099 {
		t.wrong(key, fmt.Sprintf("năm %d không hợp lý", v.Year()), expected)
	}
	return v, true
}

// The toml reader marks dates without a zone by the names of their locations.
const (
	dayAlone  = "date-local"
	timeAlone = "time-local"
)

func dayOnly(v time.Time) bool { return v.Location().String() == dayAlone }

// sub takes a table inside t. A missing one is empty, so that its own missing
// keys are reported.
func (t table) sub(key string) table {
	t.used[key] = true
	value, ok := t.keys[key]
	keys, fits := value.(map[string]any)
	if ok && !fits {
		t.wrong(key, "giá trị không phải là một mục", "mục ["+key+"]")
	}
	return table{name: "mục [" + key + "]", keys: keys, used: make(map[string]bool), problem: t.problem}
}

// each takes a list of tables.
func (t table) each(key, path string) []table {
	t.used[key] = true
	list := tablesIn(t.keys[key])
	if len(list) == 0 {
		t.wrong(key, "chưa có mục nào", "mỗi thành viên một mục [["+path+"]]")
	}
	tables := make([]table, len(list))
	for i, keys := range list {
		tables[i] = table{name: fmt.Sprintf("mục [[%s]] thứ %d", path, i+1), keys: keys, used: make(map[string]bool), problem: t.problem}
	}
	return tables
}

// tablesIn gives the tables of a list, however it is written: under headings of
// their own, or in braces. A list with anything else in it gives none.
func tablesIn(value any) []map[string]any {
	if list, ok := value.([]map[string]any); ok {
		return list
	}
	mixed, _ := value.([]any)
	list := make([]map[string]any, len(mixed))
	for i, one := range mixed {
		keys, ok := one.(map[string]any)
		if !ok {
			return nil
		}
		list[i] = keys
	}
	return list
}

// strange lists the keys that nobody took.
func (t table) strange() []string {
	var list []string
	for key := range t.keys {
		if !t.used[key] {
			list = append(list, key)
		}
	}
	slices.Sort(list)
	return list
}
