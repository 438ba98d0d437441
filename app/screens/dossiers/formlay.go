package dossiers

import (
	"fyne.io/fyne/v2"
	"fyne.io/fyne/v2/container"

	"thidua/app/widgets"
	"thidua/data"
)

// part names a field of the form.
type part int

const (
	partNumber part = iota
	partKind
	partHonorific
	partName
	partBirth
	partGender
	partPost
	partSubject
	partAchievement
	partFrom
	partTo
	partPoints
	partProposer
	partNote
)

// layout builds the fields that the kind asks for.
func (f *form) layout() {
	f.build()
	rows := []fyne.CanvasObject{
		f.side(0.3, partNumber, partKind),
		f.side(0.3, partHonorific, partName),
	}
	if f.individual() {
		rows = append(rows, f.side(0.5, partBirth, partGender))
	}
	rows = append(rows, f.fields[partPost], f.fields[partSubject], f.fields[partAchievement],
		f.side(0.5, partFrom, partTo), f.side(0.3, partPoints, partProposer), f.fields[partNote])
	f.box.Objects = []fyne.CanvasObject{widgets.Rows(3, rows...)}
	f.box.Refresh()
}

func (f *form) side(share float32, left, right part) *fyne.Container {
	return widgets.SideBySide(share, container.NewVBox(f.fields[left]), container.NewVBox(f.fields[right]))
}

func (f *form) build() {
	name, post, postHint := "Họ và tên", "Chức vụ, đơn vị", ""
	switch f.kindNow() {
	case data.Household:
		name, post, postHint = "Tên hộ gia đình", "Địa chỉ", "Khóm, ấp, phường, xã nơi gia đình cư trú"
	case data.Collective:
		name, post = "Tên tập thể", "Địa chỉ, cơ quan quản lý"
	}
	put := func(p part, label string, obj fyne.CanvasObject, hint string) {
		f.fields[p] = widgets.NewField(label, obj, hint)
	}
	put(partNumber, "STT", f.number, "")
	put(partKind, "Loại", f.kind, "")
	put(partHonorific, "Danh xưng", f.honorific, "")
	put(partName, name, f.name, "Như sẽ ghi trên giấy khen")
	put(partBirth, "Ngày sinh", f.birth, "")
	put(partGender, "Giới tính", f.gender, "")
	put(partPost, post, f.post, postHint)
	put(partSubject, "Đối tượng thi đua", f.subject, "")
	put(partAchievement, "Thành tích", f.achievement, "Như sẽ ghi trên giấy khen")
	put(partFrom, "Lập thành tích từ ngày", f.from, "")
	put(partTo, "Đến ngày", f.to, "")
	put(partPoints, "Điểm tự chấm", f.points, "")
	put(partProposer, "Người ký văn bản đề nghị", f.proposer, "Để nhắc ai không nên biểu quyết hồ sơ này")
	put(partNote, "Ghi chú", f.note, "")
}
