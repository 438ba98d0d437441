package settings

import (
	"context"
	"fmt"

	"fyne.io/fyne/v2"
	"fyne.io/fyne/v2/container"
	"fyne.io/fyne/v2/widget"

	"thidua/app/desk"
	"thidua/app/documents"
	"thidua/app/printing"
	"thidua/app/widgets"
	"thidua/data"
)

// Printers is the name of the part about printers.
const Printers = "Máy in"

// anyPrinter is what the printer without a name is called: the one that is not in
// the list, or not known yet.
const anyPrinter = "Máy in khác"

// printers are those of the machine, and by how far what each prints is moved.
type printers struct {
	d      desk.Desk
	page   *widgets.Page
	find   func() ([]string, error) // the machine's printers
	order  func(context.Context, printing.Order) error
	names  []string
	asked  bool // they were looked for
	table  *widgets.Table[printerRow]
	note   *widgets.Note
	head   *widgets.Line
	size   *widgets.Select
	sizes  []data.Size
	send   *widgets.Button
	x, y   *offsetEntry
	later  *widgets.Later
	filled string // the printer whose offset is in the fields
	paper  *paperPage
}

func newPrinters(d desk.Desk) *printers {
	p := &printers{d: d, page: widgets.NewPage(Printers), find: printing.Printers, order: printing.Send, table: newPrinterTable(),
		note: widgets.NewNote(widget.MediumImportance), head: widgets.NewSection(""), size: widgets.NewSelect(nil, nil)}
	p.head.Cut = true
	p.page.SetState("Mỗi máy in kéo giấy lệch một chút; độ dịch ghi ở đây áp dụng khi in giấy khen, bằng khen lên phôi")
	p.table.OnSelect = func(printerRow) { p.choose() }
	p.table.OnOpen = func(printerRow) { d.Window().Canvas().Focus(p.x.entry) }
	p.later = widgets.NewLater(p.save)
	p.x = newOffsetEntry("Dịch sang phải (mm)", "Số âm: dịch sang trái", p.typed, p.later.Flush)
	p.y = newOffsetEntry("Dịch xuống dưới (mm)", "Số âm: dịch lên trên", p.typed, p.later.Flush)
	body := container.NewVScroll(widgets.Margin(1, 1, widgets.SideBySideUpTo(largeText, 0.38, p.listCard(), p.offsetCard())))
	p.page.SetContent(body)
	p.paper = newPaperPage(p.page, body, "Về máy in")
	p.paper.paper.view.FitPage()
	return p
}

func (p *printers) listCard() fyne.CanvasObject {
	again := widgets.NewButton("Tìm lại máy in", widgets.Icon("search"), p.lookAgain)
	foot := widgets.Rows(1.5, p.note.Box, widgets.Side(0, again))
	return widgets.NewCard("Máy in của máy này", container.NewBorder(nil, foot, nil, nil, atLeast(40, p.table)))
}

func (p *printers) offsetCard() fyne.CanvasObject {
	look := widgets.NewButton("Xem", widgets.Icon("paper"), p.look)
	store := widgets.NewButton("Lưu tệp", widgets.Icon("save"), p.store)
	p.send = widgets.NewPrimaryButton("In trang căn chỉnh", widgets.Icon("print"), p.print)
	return widgets.NewCard("", widgets.Rows(3, p.head, widgets.NewForm(2, p.x.field, p.y.field),
		widgets.NewField("Khổ giấy của trang căn chỉnh", widgets.Side(0, p.size), ""), widgets.Side(1, p.send, look, store), steps()))
}

// steps say how to measure.
func steps() fyne.CanvasObject {
	rows := widgets.Rows(1.5, widgets.NewSection("Cách căn chỉnh"))
	for i, step := range []string{
		"Đặt một tờ giấy trắng đúng khổ vào khay, đúng chiều như khi in phôi, rồi bấm In trang căn chỉnh.",
		"Dùng thước đo từ mép trái và từ mép trên của tờ giấy đến tâm dấu chữ thập A: đúng ra là 20 mm mỗi phía.",
		"Lấy 20 trừ đi số đo được, cộng vào số đang có ở ô dịch sang phải và ô dịch xuống dưới, vì trang in theo độ dịch đang ghi; số âm là dịch ngược lại.",
		"In lại để kiểm tra: dấu A cách mép trái và mép trên 20 mm, dấu B cách mép phải và mép trên 20 mm, dấu C cách mép trái và mép dưới 20 mm.",
	} {
		rows.Add(container.NewBorder(nil, nil, container.NewVBox(widgets.Fixed(6, widgets.NewLine(fmt.Sprintf("%d.", i+1)))), nil, widgets.NewProse(step)))
	}
	return rows
}

// Content is the part's page.
func (p *printers) Content() fyne.CanvasObject { return p.page }

// Load reads the offsets anew. The printers are looked for once, beside the window.
func (p *printers) Load() {
	p.showSizes()
	p.showRows()
	p.choose()
	if !p.asked {
		p.lookAgain()
	}
}

// lookAgain asks the machine for its printers, beside the window.
func (p *printers) lookAgain() {
	p.asked = true
	p.note.Say("Đang tìm máy in…")
	find := p.find
	widgets.Aside(func() {
		names, err := find()
		fyne.Do(func() { p.found(names, err) })
	})
}

func (p *printers) found(names []string, err error) {
	fresh := len(p.names) == 0 && p.selected() == "" // nobody chose yet
	p.names = names
	p.note.Say(faultText(err))
	p.showRows()
	if fresh {
		p.table.SelectWhere(func(printerRow) bool { return true })
	}
	p.choose()
}

// selected is the printer under the cursor.
func (p *printers) selected() string {
	row, _ := p.table.Selected()
	return row.printer
}

// look shows the page of the printer as it would be printed.
func (p *printers) look() {
	p.later.Flush()
	work := p.calibration()
	p.paper.show("Trang căn chỉnh. "+printerName(p.selected()), work)
}

// calibration makes the page of the printer, in the size that is chosen.
func (p *printers) calibration() func(context.Context) ([]byte, error) {
	size := p.sizes[max(p.size.SelectedIndex(), 0)]
	offset, err := p.d.Book().Offset(p.selected())
	return func(context.Context) ([]byte, error) {
		if err != nil {
			return nil, err
		}
		return documents.CalibrationPage(size, offset)
	}
}

// TypedKey moves through the page while it is up.
func (p *printers) TypedKey(ev *fyne.KeyEvent) { p.paper.key(ev) }

// Escape goes back from the page.
func (p *printers) Escape() bool { return p.paper.leave() }

// Leave keeps what was just typed; what cannot be kept is left.
func (p *printers) Leave() bool {
	p.later.Flush()
	p.paper.leave()
	return true
}

// Close forgets what is being typed: by then the desk may have another book.
func (p *printers) Close() {
	p.later.Drop()
	p.paper.paper.close()
}
