package meeting

import (
	"strings"

	"fyne.io/fyne/v2"
	"fyne.io/fyne/v2/container"
	"fyne.io/fyne/v2/layout"

	"thidua/app/widgets"
)

// shortCode is how many digits of a code are read out and compared by eye.
const shortCode = 16

// grouped writes a code in groups of four, so that it can be compared by eye.
func grouped(code string) string {
	var groups []string
	for len(code) > 4 {
		groups, code = append(groups, code[:4]), code[4:]
	}
	return strings.Join(append(groups, code), " ")
}

// shortened is the beginning of a code in groups of four.
func shortened(code string) string { return grouped(code[:min(shortCode, len(code))]) }

// rollFoot is the code of the roll, short, with what it is for.
func (b *board) rollFoot() fyne.CanvasObject {
	full := widgets.NewQuietButton("Xem đầy đủ", nil, b.showRoll)
	why := widgets.NewCaption("Để đối chiếu với biên bản")
	why.Cut = true
	return widgets.Rows(0, b.code, container.NewBorder(nil, nil, nil, full, middled(why)))
}

// showRoll shows the code of the roll in full and says what it is for.
func (b *board) showRoll() {
	widgets.Tell(b.d.Window(), "Mã danh sách biểu quyết (SHA-256)", grouped(b.now.Meeting.RollSHA256)+
		"\n\nMã này tính từ danh sách thành viên, điểm danh, thể lệ và danh sách hồ sơ lúc mở biểu quyết. Sửa một chữ thì mã khác đi. "+
		"Ghi lại mã và đối chiếu với biên bản kiểm phiếu để biết danh sách không bị thay đổi sau khi mở.")
}

// middled puts an object in the middle of its height.
func middled(obj fyne.CanvasObject) fyne.CanvasObject {
	return container.NewVBox(layout.NewSpacer(), obj, layout.NewSpacer())
}
