package awards

import (
	"fyne.io/fyne/v2"
	"fyne.io/fyne/v2/container"
	"fyne.io/fyne/v2/widget"

	"thidua/app/desk"
	"thidua/app/theme"
	"thidua/app/widgets"
	"thidua/data"
)

// form is where the office-holder's decision is written.
type form struct {
	desk    desk.Desk
	object  fyne.CanvasObject
	scroll  *container.Scroll
	number  *widgets.VietEntry
	on      *widgets.DateField
	power   *widgets.Select
	post    *widgets.VietEntry
	signer  *widgets.VietEntry
	salary  *widgets.VietEntry
	grounds *widgets.VietEntry
	source  *widgets.Note // where the base salary comes from
	fault   *widgets.Note // what keeps the decision from being issued
	money   *money

	p      data.Proceedings
	round  uint64        // whose decision stands in the form
	draft  data.Decision // what the rule packs say for the day in the form
	seeded bool
}

// newForm makes the form; look shows the decision as it would be printed.
func newForm(d desk.Desk, look func()) *form {
	f := &form{desk: d, number: widgets.NewVietEntry(), on: widgets.NewDateField(),
		power: widgets.NewSelect(powerLabels(), nil), post: widgets.NewVietEntry(), signer: widgets.NewVietEntry(),
		salary: widgets.NewVietEntry(), grounds: widgets.NewVietArea(), source: widgets.NewNote(widget.MediumImportance), fault: widgets.NewNote(widget.DangerImportance), money: newMoney()}
	f.number.SetPlaceHolder("456/QĐ-UBND")
	f.grounds.SetMinRowsVisible(6)
	f.on.OnChanged = f.dayChanged
	f.salary.OnChanged = f.salaryChanged
	day := widgets.NewField("Ngày ký", f.on, "Lương cơ sở và căn cứ lấy theo ngày này")
	pay := widgets.NewField("Mức lương cơ sở (đồng)", f.salary, "")
	number := widgets.NewField("Số quyết định", f.number, "Chưa có số thì để trống, ghi sau khi văn thư cấp số")
	f.number.OnChanged = func(text string) { number.SetDoubt(data.NumberDoubt(text)) }
	fields := widgets.NewForm(columns(),
		number, day,
		widgets.NewField("Quyền hạn ký", f.power, "Để \"Không ghi\" khi người đứng đầu tự ký"), widgets.NewField("Chức vụ người ký", f.post, ""),
		widgets.NewField("Họ và tên người ký", f.signer, "Không ghi học hàm, học vị"), pay)
	restore := widgets.NewQuietButton("Khôi phục theo quy định", widgets.Icon("undo"), f.restoreGrounds)
	hint := widgets.NewCaption("Mỗi dòng một căn cứ. Dấu cuối dòng do chương trình thêm khi in.")
	hint.Cut = true
	reasons := container.NewBorder(container.NewBorder(nil, nil, nil, restore, widgets.NewSection("Căn cứ")),
		hint, nil, nil, f.grounds)
	name := widgets.NewSection("Quyết định khen thưởng")
	name.Cut = true
	title := container.NewBorder(nil, nil, nil, widgets.NewButton("Xem bản dự thảo", widgets.Icon("paper"), look), name)
	parts := widgets.Rows(3, f.fault.Box, fields, f.source.Box, reasons, widgets.NewSection("Tiền thưởng"), f.money.object)
	f.scroll = widgets.NewScrolled(parts)
	card := widgets.NewCard("", container.NewBorder(widgets.Rows(2, title, widgets.Rows(0)), nil, nil, nil, f.scroll))
	f.object = less(leastForm, 0, card)
	return f
}

// leastForm is how wide the form has to be, in units of 4.
const leastForm = 84

// roomy is the text scale up to which two columns of fields stand beside the lists.
const roomy = 1.3

func columns() int {
	if theme.Scale() > roomy {
		return 1
	}
	return 2
}

// powers are the signing powers with what the list says of them (Nghị định
// 30/2020/NĐ-CP, Phụ lục I).
var powers = []struct{ short, label string }{
	{"", "Không ghi"},
	{"TM.", "TM. (thay mặt tập thể)"},
	{"KT.", "KT. (cấp phó ký thay)"},
	{"TL.", "TL. (thừa lệnh)"},
	{"TUQ.", "TUQ. (thừa ủy quyền)"},
	{"Q.", "Q. (quyền cấp trưởng)"},
}

func powerLabels() []string {
	var labels []string
	for _, p := range powers {
		labels = append(labels, p.label)
	}
	return labels
}

func powerLabel(short string) string {
	for _, p := range powers {
		if p.short == short {
			return p.label
		}
	}
	return powers[0].label
}
