package awards

import (
	"context"
	"errors"

	"thidua/app/documents"
	"thidua/app/widgets"
	"thidua/data"
	"thidua/data/vn"
)

// showPaper shows the selected paper, or what comes before it.
func (s *Screen) showPaper() {
	paper := s.selected()
	name := paperName(s.p, paper)
	if !available(s.p, paper) {
		s.paper.viewer.say("paper", "Chưa có "+vn.LowerFirst(name), comesFirst(s.p, paper), s.wayTo(paper)...)
		return
	}
	b, round := s.desk.Book(), s.p.Round.ID
	s.paper.viewer.show(wish{
		name: string(paper), title: "Đang tạo " + vn.LowerFirst(name), failed: s.notShown,
		make: func(ctx context.Context, tell report) (made, error) { return s.maker.paper(ctx, b, round, paper, tell) },
		came: func(m made) { s.came(paper, m) },
	})
}

// wayTo are the buttons that lead to what a paper lacks.
func (s *Screen) wayTo(paper data.Paper) []*widgets.Button {
	if s.p.Decision == nil && decidable(s.p) && paper != data.DecisionPaper {
		return []*widgets.Button{widgets.NewButton("Soạn quyết định", widgets.Icon("edit"), s.goDecide)}
	}
	return nil
}

// came shows what to look at again in a paper, and of the certificates the one that
// is chosen in the list.
func (s *Screen) came(paper data.Paper, m made) {
	s.paper.tell(m.note, warningTexts(s.p, m.warnings))
	rows := s.left.awarded.table.SelectedRows()
	if paper == data.CertificateBook && len(rows) == 1 {
		s.turnPage(rows[0].ordinal)
	}
}

// notShown says in the paper's place why it cannot be seen, with the way out.
func (s *Screen) notShown(m made, err error) {
	again := widgets.NewButton("Tạo lại", widgets.Icon("undo"), s.show)
	var problem *data.Problem
	switch {
	case stopped(err):
		s.paper.viewer.say("info", "Đã dừng theo yêu cầu", "Bấm Tạo lại để xem văn bản này.", again)
	case !errors.As(err, &problem):
		s.paper.viewer.say("warning", "Không tạo được văn bản", "Hãy thử lại. Nếu vẫn không được, khởi động lại chương trình.", again)
		s.desk.Report(err)
	case len(m.pdf) > 0: // made, but it cannot be shown here
		s.paper.viewer.say("warning", problem.What, sentence(problem.Do), widgets.NewButton("Mở bằng chương trình khác", widgets.Icon("open"), s.open))
	default:
		s.paper.viewer.say("warning", problem.What, sentence(problem.Where)+" "+sentence(problem.Do), again)
	}
}

// sentence ends a text with its full stop.
func sentence(text string) string {
	if text == "" {
		return ""
	}
	return text + "."
}

// warningTexts names the nominee of each warning.
func warningTexts(p data.Proceedings, warnings []documents.Warning) []string {
	var texts []string
	for _, w := range warnings {
		if d, ok := p.Dossier(w.Nominee); ok {
			w.Name = d.Called()
		}
		texts = append(texts, w.String())
	}
	return texts
}

// turnTo shows the certificate of the row that was chosen.
func (s *Screen) turnTo(r awardedRow) {
	if s.turning || !r.certificate {
		return
	}
	if s.selected() != data.CertificateBook {
		s.goTo(data.CertificateBook) // and to the page, when it is made
		return
	}
	s.turnPage(r.ordinal)
}

// turnPage goes to a certificate: page and place in the decision's list are the same.
func (s *Screen) turnPage(ordinal int) {
	s.turning = true
	s.paper.viewer.view.ShowPage(ordinal)
	s.turning = false
}

// pageTurned puts the list on the certificate that is read, unless more than one
// is chosen there.
func (s *Screen) pageTurned(page int) {
	table := s.left.awarded.table
	if s.turning || s.selected() != data.CertificateBook || len(table.SelectedRows()) > 1 {
		return
	}
	s.turning = true
	table.SelectWhere(func(r awardedRow) bool { return r.ordinal == page })
	s.turning = false
}
