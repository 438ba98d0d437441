package awards

import (
	"slices"

	"fyne.io/fyne/v2"

	"thidua/app/bundle"
	"thidua/app/widgets"
	"thidua/data"
	"thidua/data/vn"
)

// onForm reports whether the decision is being written.
func (s *Screen) onForm() bool {
	return !s.reading.open && s.selected() == data.DecisionPaper && decidable(s.p) && (s.p.Decision == nil || s.writing)
}

// show puts the selected paper, or the form, to the right and the next step on top.
func (s *Screen) show() {
	if len(bundle.Available(s.p)) == 0 {
		return
	}
	s.page.SetContent(s.body)
	if right := s.right(); !slices.Contains(s.aside.Objects, right) {
		s.aside.Objects = []fyne.CanvasObject{right}
	}
	s.aside.Refresh()
	s.showSteps()
}

// right is what stands beside the lists.
func (s *Screen) right() fyne.CanvasObject {
	switch {
	case s.reading.open:
		return s.reading.object
	case s.onForm() && s.drafting:
		s.paper.setDraft()
		s.showDraft()
		if s.drafting { // else there is something to mend in the form
			return s.paper.object
		}
		return s.form.object
	case s.onForm():
		s.paper.viewer.clear()
		return s.form.object
	}
	s.paper.set(s.p, s.selected())
	s.showPaper()
	return s.paper.object
}

// showSteps sets the primary button and the others beside it.
func (s *Screen) showSteps() {
	s.page.ClearActions()
	if len(s.doubts()) > 0 && !s.reading.open && s.p.Result != nil {
		s.page.AddAction("Điều chưa xác minh", widgets.Icon("info"), s.tellDoubts)
	}
	switch {
	case s.onForm():
		if s.writing {
			s.page.AddAction("Không sửa nữa", widgets.Icon("back"), s.stopWriting)
		}
		s.page.SetPrimary("Ban hành quyết định", widgets.Icon("award"), s.decide)
	case s.p.Result == nil:
		s.addAll()
		_, _, area := firstStep(s.p)
		s.page.SetPrimary("Sang "+area.String(), widgets.Icon("forward"), func() { s.desk.Show(area, "") })
	case decidable(s.p) && s.p.Decision == nil:
		s.addAll()
		s.page.SetPrimary("Soạn quyết định", widgets.Icon("edit"), s.goDecide)
	case s.p.Decision != nil && unmarked(s.p, data.CertificateBook) && s.p.Round.Archived.IsZero():
		s.addAll()
		s.page.SetPrimary("In "+vn.LowerFirst(paperName(s.p, data.CertificateBook)), widgets.Icon("print"), s.printCertificates)
	default:
		s.page.SetPrimary("Tạo tất cả văn bản", widgets.Icon("paper"), s.writeAll)
	}
}

func (s *Screen) addAll() {
	s.page.AddAction("Tạo tất cả văn bản", widgets.Icon("paper"), s.writeAll)
}

// goDecide goes to the form of the decision.
func (s *Screen) goDecide() {
	s.left.turn(papersTab)
	s.goTo(data.DecisionPaper)
}

// printCertificates goes to the certificates and asks which to print.
func (s *Screen) printCertificates() {
	s.goTo(data.CertificateBook)
	s.print()
}
