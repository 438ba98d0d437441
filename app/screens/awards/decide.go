package awards

import (
	"errors"

	"thidua/app/widgets"
	"thidua/data"
)

// decide issues the decision in the form. One that was signed already is not
// replaced without asking.
func (s *Screen) decide() {
	d, err := s.form.read()
	if s.refused(err) {
		return
	}
	if markOf(s.p, data.DecisionPaper).Signed.IsZero() {
		s.issue(d)
		return
	}
	widgets.Ask(s.desk.Window(), widgets.Question{Title: "Thay quyết định đã ký",
		Text:   "Quyết định này đã đánh dấu là đã ký. Thay bằng nội dung mới thì quyết định và " + paperName(s.p, data.CertificateBook) + " phải in và ký lại.",
		Answer: "Thay quyết định đã ký"}, func() { s.issue(d) })
}

func (s *Screen) issue(d data.Decision) {
	if s.refused(s.desk.Book().Decide(d)) {
		return
	}
	s.writing = false
	clear(s.warnings)
	text := "Đã ban hành quyết định"
	if d.Number != "" {
		text += " số " + d.Number
	}
	s.desk.Did(text, true)
}

// refused shows in the form what the person can mend there, and reports the rest.
func (s *Screen) refused(err error) bool {
	var problem *data.Problem
	if errors.As(err, &problem) {
		s.form.showFault(problem)
		return true
	}
	s.form.showFault(nil)
	return s.desk.Report(err)
}

// rewrite opens the decision that was issued for changes.
func (s *Screen) rewrite() {
	s.writing = true
	s.form.seed()
	s.show()
}

// stopWriting leaves the decision as it was issued.
func (s *Screen) stopWriting() {
	s.writing = false
	s.form.seed()
	s.show()
}
