package awards

import (
	"bytes"
	"os"
	"path/filepath"
	"testing"

	"thidua/app/desk/desktest"
	"thidua/app/documents"
	"thidua/data"
)

// slowDesk answers where to save later: the system's own dialog does not keep the
// window from being used.
type slowDesk struct {
	*desktest.Desk
	answer func()
}

func (d *slowDesk) SaveFile(title, name string, chosen func(string)) {
	d.answer = func() { d.Desk.SaveFile(title, name, chosen) }
}

func (d *slowDesk) PickFolder(title string, chosen func(string)) {
	d.answer = func() { d.Desk.PickFolder(title, chosen) }
}

func startSlow(t *testing.T) (*slowDesk, *Screen, data.Proceedings) {
	t.Helper()
	b, round := desktest.Decided(t)
	d := &slowDesk{Desk: desktest.New(t, b)}
	d.Pick = t.TempDir()
	s := New(d)
	d.Open(s)
	p, err := b.ForPapers(round.ID)
	desktest.Must(t, err)
	return d, s, p
}

// What is saved is the paper that was on the screen when saving began.
func TestAnotherPaperMeanwhile(t *testing.T) {
	d, s, p := startSlow(t)
	for _, kind := range []struct {
		button, name string
		make         func(data.Paper, data.Proceedings) ([]byte, []documents.Warning, error)
	}{{"Lưu PDF…", "to-trinh.pdf", documents.Render}, {"Lưu Word…", "to-trinh.docx", documents.Word}} {
		point(s, data.Submission)
		d.Tap(kind.button)
		point(s, data.DecisionPaper)
		d.answer()
		got, err := os.ReadFile(filepath.Join(d.Pick, kind.name))
		desktest.Must(t, err)
		want, _, err := kind.make(data.Submission, p)
		desktest.Must(t, err)
		if !bytes.Equal(got, want) {
			t.Errorf("%s is another paper", kind.name)
		}
	}
}

// Certificates are those of the round that was on the screen when they were chosen.
func TestAnotherRoundMeanwhile(t *testing.T) {
	d, s, _ := startSlow(t)
	for how, name := range map[int]string{oneFile: "giay-khen.pdf", eachFile: "001-tap-the-truong-tieu-hoc-my-thoi-1.pdf"} {
		b := &batch{task: s.task(), screen: s}
		b.ask(nil, everyone)
		b.how.SetSelected(how)
		desktest.Must(t, b.do())
		s.set(data.Proceedings{Round: data.Round{ID: 9}})
		d.answer()
		if len(d.Faults) > 0 {
			t.Fatal(d.TakeFaults())
		}
		isPDF(t, filepath.Join(d.Pick, name))
		s.Load()
	}
}

// The number of pages that an order offers is that of the paper it prints.
func TestPagesOfWhatIsPrinted(t *testing.T) {
	_, s, p := startSlow(t)
	point(s, data.CertificateBook)
	shown := s.paper.viewer.shown
	if got := s.paper.viewer.pagesOf(shown); got != len(p.Winners()) {
		t.Errorf("%d pages, want %d", got, len(p.Winners()))
	}
	if got := s.paper.viewer.pagesOf(made{pdf: bytes.Clone(shown.pdf)}); got != 0 {
		t.Errorf("%d pages of a paper that is not shown", got)
	}
}
