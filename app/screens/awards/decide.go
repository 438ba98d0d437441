package awards

import (
	"context"
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
		Answer: "Thay quyết định đã ký", Danger: true}, func() { s.issue(d) })
}

func (s *Screen) issue(d data.Decision) {
	if s.refused(s.desk.Book().Decide(d)) {
		return
	}
	s.writing, s.drafting = false, false
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

// startDrafting shows the decision in the form as it would be printed.
func (s *Screen) startDrafting() {
	_, err := s.form.read()
	if s.refused(err) {
		return
	}
	s.drafting = true
	s.show()
}

// stopDrafting goes back to the form.
func (s *Screen) stopDrafting() {
	s.drafting = false
	s.show()
}

// showDraft makes the decision in the form. What keeps it from being issued is told
// in the form.
func (s *Screen) showDraft() {
	d, err := s.form.read()
	b := s.desk.Book()
	s.paper.viewer.show(wish{
		name: "du-thao", title: "Đang tạo dự thảo quyết định",
		make: func(ctx context.Context, tell report) (made, error) {
			if err != nil {
				return made{}, err
			}
			p, err := b.ForDraft(d)
			if err != nil {
				return made{}, err
			}
			return render(ctx, data.DecisionPaper, p, tell)
		},
		came:   func(m made) { s.paper.tell(m.note, warningTexts(s.p, m.warnings)) },
		failed: s.noDraft,
	})
}

// noDraft goes back to the form with what has to be mended there.
func (s *Screen) noDraft(m made, err error) {
	if len(m.pdf) > 0 {
		s.notShown(m, err)
		return
	}
	s.stopDrafting()
	if !stopped(err) {
		s.refused(err)
	}
}

// rewrite opens the decision that was issued for changes.
func (s *Screen) rewrite() {
	s.writing = true
	s.form.seed()
	s.show()
	s.form.begin()
}

// stopWriting leaves the decision as it was issued.
func (s *Screen) stopWriting() {
	s.writing, s.drafting = false, false
	s.form.seed()
	s.show()
}
