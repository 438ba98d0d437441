package awards

import (
	"fmt"

	"fyne.io/fyne/v2"
	"fyne.io/fyne/v2/widget"

	"thidua/app/documents"
	"thidua/app/printing"
	"thidua/app/widgets"
	"thidua/data"
)

// Which certificates a batch takes.
const (
	everyone = iota
	byNumber
	chosenOnes
)

// What becomes of them.
const (
	onPaper = iota
	oneFile
	eachFile
)

// batch asks which certificates are printed, and how.
type batch struct {
	task
	screen   *Screen
	warnings []documents.Warning
	without  error // why there is no printer
	pick     *picked
	form     *widgets.OpenForm

	how               *widgets.Choice
	printer           *printerPick
	offset            *widgets.Note
	copies, reason    *widgets.VietEntry
	onPrinter, onWhy  fyne.CanvasObject // fields that are hidden where they have no sense
	doubts, told, bad *widgets.Note
}

// printChosen prints what is chosen in the list of the awarded.
func (s *Screen) printChosen() {
	if len(s.left.awarded.chosen()) > 0 {
		s.goTo(data.CertificateBook)
		s.startBatch(chosenOnes)
	}
}

// startBatch makes the certificates, so that what does not fit or cannot be printed
// is known by name before, finds the printers and asks.
func (s *Screen) startBatch(which int) {
	b := &batch{task: s.task(), screen: s}
	var printers []string
	find := func(m made) error {
		b.warnings = m.warnings
		printers, b.without = printing.Printers() // without one there are files still
		return nil
	}
	s.finish(b.task, find, func(made) { b.ask(printers, which) })
}

// ask shows the form.
func (b *batch) ask(printers []string, which int) {
	b.pick = newPicked(b.screen, len(b.p.Winners()), which, b.update)
	b.printer = newPrinterPick(b.screen, printers)
	b.how = widgets.NewChoice([]widgets.ChoiceOption{{Label: "Máy in"}, {Label: "Một tệp PDF"}, {Label: "Mỗi giấy một tệp"}}, func(int) { b.update() })
	b.how.SetSelected(onPaper)
	if b.without != nil {
		b.how.SetSelected(oneFile)
	}
	b.form = widgets.ShowForm(b.screen.desk.Window(), "In "+b.name(), b.content(), b.answer(), b.do)
	b.update()
}

func (b *batch) content() fyne.CanvasObject {
	b.copies, b.reason = newCopies(), widgets.NewVietEntry()
	b.doubts, b.told = widgets.NewNote(widget.WarningImportance), widgets.NewNote(widget.MediumImportance)
	b.bad, b.offset = widgets.NewNote(widget.WarningImportance), widgets.NewNote(widget.MediumImportance)
	b.printer.choice.OnChanged = func(string) { b.update() }
	b.pick.numbers.OnChanged = func(string) { b.update() }
	b.onPrinter = widgets.Rows(1, widgets.NewForm(2, widgets.NewField("Máy in", b.printer.choice, ""), widgets.NewField("Số bản", b.copies, "")), b.offset.Box)
	b.onWhy = widgets.NewField("Lý do in lại", b.reason, "Ví dụ giấy in lần trước bị nhòe; lý do được ghi vào nhật ký")
	return widgets.Rows(3, b.doubts.Box, b.pick.object, widgets.NewField("Cách in", b.how, ""), b.onPrinter, b.bad.Box, b.told.Box, b.onWhy)
}

// update shows what belongs to the choices that are made.
func (b *batch) update() {
	if b.form == nil {
		return
	}
	chosen, err := b.pick.ordinals()
	again := b.again(chosen)
	toPrinter := b.how.Selected() == onPaper
	widgets.SetVisible(b.onPrinter, toPrinter && b.without == nil)
	widgets.SetVisible(b.onWhy, err == nil && b.needsReason(chosen))
	b.offset.Say(b.offsetText())
	b.doubts.Say(b.doubtText(chosen))
	b.bad.Say("")
	if toPrinter && b.without != nil {
		b.bad.Say(b.without.Error())
	}
	b.told.Say("")
	if err == nil {
		b.told.Say(toldText(len(chosen), again, b.p, toPrinter))
	}
	b.form.SetAnswer(b.answer())
}

// answer is what the button that answers says.
func (b *batch) answer() string {
	switch chosen, err := b.pick.ordinals(); {
	case b.how.Selected() == oneFile:
		return "Chọn chỗ lưu tệp"
	case b.how.Selected() == eachFile:
		return "Chọn thư mục để lưu"
	case err == nil:
		return fmt.Sprintf("In %d %s", len(chosen), b.name())
	}
	return "In " + b.name()
}

// offsetText says by how far the printer is off, where that is made up for: on
// pre-printed forms.
func (b *batch) offsetText() string {
	if b.p.Office.Blanks[b.p.Award.ID] == 0 {
		return ""
	}
	return b.printer.offset()
}

// doubtText lists what to look at again in the certificates that are chosen.
func (b *batch) doubtText(chosen []int) string {
	among, ours := setOf(chosen), map[int]bool{0: true}
	for _, w := range b.p.Winners() {
		ours[w.Dossier.Number] = among[w.Outcome.Ordinal]
	}
	var list []documents.Warning
	for _, w := range b.warnings {
		if ours[w.Nominee] {
			list = append(list, w)
		}
	}
	if len(list) == 0 {
		return ""
	}
	return fmt.Sprintf("%d điều cần xem lại trước khi in:\n", len(list)) + listed(warningTexts(b.p, list))
}
