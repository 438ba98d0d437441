package awards

import (
	"thidua/app/desk"
	"thidua/app/documents"
	"thidua/app/widgets"
	"thidua/data"
	"thidua/data/wording"
)

// tools are what can be done with the paper on the screen.
type tools struct {
	row                       *widgets.ToolRow
	print, save, open, word   *widgets.Button
	printed, signed           *widgets.Button
	unprinted, unsigned       *widgets.Button // take a mark back, in its place
	wording, rewrite, resumed *widgets.Button
}

// newTools makes the tools, the most needed first: words that have no room are left
// off from the end.
func newTools(s *Screen) *tools {
	t := &tools{
		print:     widgets.NewButton("In…", widgets.Icon("print"), s.print),
		rewrite:   widgets.NewButton("Sửa quyết định", widgets.Icon("edit"), s.rewrite),
		resumed:   widgets.NewButton("Sửa tiếp", widgets.Icon("edit"), s.stopDrafting),
		printed:   widgets.NewQuietButton("Đánh dấu đã in", widgets.Icon("printed"), s.markPrinted),
		signed:    widgets.NewQuietButton("Đánh dấu đã ký", widgets.Icon("signed"), s.markSigned),
		unprinted: widgets.NewQuietButton("Bỏ dấu đã in", widgets.Icon("undo"), s.unmarkPrinted),
		unsigned:  widgets.NewQuietButton("Bỏ dấu đã ký", widgets.Icon("undo"), s.unmarkSigned),
		save:      widgets.NewQuietButton("Lưu PDF…", widgets.Icon("save"), s.save),
		word:      widgets.NewQuietButton("Lưu Word…", widgets.Icon("download"), s.saveWord),
		open:      widgets.NewQuietButton("Mở bằng chương trình khác", widgets.Icon("open"), s.open),
		wording:   widgets.NewQuietButton("Sửa câu chữ", widgets.Icon("settings"), s.goWording),
	}
	t.print.SetTip("Ctrl+P")
	t.word.SetTip("để sửa trước khi ký")
	t.row = widgets.NewToolRow(t.all()...)
	return t
}

func (t *tools) all() []*widgets.Button {
	return []*widgets.Button{t.print, t.resumed, t.rewrite, t.printed, t.unprinted, t.signed, t.unsigned, t.save, t.word, t.open, t.wording}
}

// set offers what a paper of a round allows.
func (t *tools) set(p data.Proceedings, paper data.Paper) {
	can, free := available(p, paper), p.Round.Archived.IsZero()
	for _, b := range []*widgets.Button{t.print, t.save, t.open} {
		widgets.SetVisible(b, can)
	}
	widgets.SetVisible(t.word, can && documents.HasWord(paper))
	widgets.SetVisible(t.resumed, false)
	widgets.SetVisible(t.rewrite, paper == data.DecisionPaper && p.Decision != nil && free)
	t.setMarks(markOf(p, paper), can && free)
	widgets.SetVisible(t.wording, can && (hasWording(paper) || paper == data.CertificateBook))
	t.wording.SetLabel("Sửa câu chữ")
	if paper == data.CertificateBook {
		t.wording.SetLabel("Sửa mẫu giấy")
	}
	t.row.Update()
}

// setMarks offers to note how far a paper has got, or to take that back. What was signed
// was printed: that is not asked any more.
func (t *tools) setMarks(mark data.PaperMark, free bool) {
	printed, signed := !mark.Printed.IsZero(), !mark.Signed.IsZero()
	widgets.SetVisible(t.printed, free && !printed && !signed)
	widgets.SetVisible(t.unprinted, free && printed && !signed)
	widgets.SetVisible(t.signed, free && !signed && !unsigned[mark.Paper])
	widgets.SetVisible(t.unsigned, free && signed)
}

// setDraft offers to go on writing.
func (t *tools) setDraft() {
	for _, b := range t.all() {
		widgets.SetVisible(b, b == t.resumed)
	}
	t.row.Update()
}

// unsigned are the papers that nobody signs.
var unsigned = map[data.Paper]bool{data.BallotPaper: true, data.CeremonyScript: true}

// hasWording reports whether an office may write sentences of the paper anew.
func hasWording(paper data.Paper) bool {
	for _, text := range wording.Texts() {
		if text.Paper == paper {
			return true
		}
	}
	return false
}

// goWording goes to where the sentences of the paper are written, or to how
// certificates look.
func (s *Screen) goWording() {
	if s.selected() == data.CertificateBook {
		s.desk.Show(desk.Settings, desk.CertificateLook)
		return
	}
	s.desk.Show(desk.Settings, desk.TextsOf(s.selected()))
}
