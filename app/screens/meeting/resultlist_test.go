package meeting

import (
	"slices"
	"strings"
	"testing"

	"fyne.io/fyne/v2"
	"fyne.io/fyne/v2/canvas"

	"thidua/app/desk/desktest"
	"thidua/app/theme"
	"thidua/data"
)

// longNamed gives the first nominee a name of so many words.
func longNamed(now data.Proceedings, words string) data.Proceedings {
	now.Dossiers = slices.Clone(now.Dossiers)
	now.Dossiers[0].Name = words
	return now
}

// resultOf is the projector's list and the size of its letters; texts that differ in
// size or lie over one another are faults.
func resultOf(t *testing.T, s *Screen) (*resultList, float32) {
	t.Helper()
	list, ok := desktest.Find(s.projector.win.Content(), func(*resultList) bool { return true })
	if !ok {
		t.Fatal("no result is shown")
	}
	var texts []*canvas.Text
	for _, o := range list.root.Objects {
		if text, ok := o.(*canvas.Text); ok {
			texts = append(texts, text)
		}
	}
	for i, a := range texts {
		if wide := a.MinSize().Width; wide > a.Size().Width+1 || a.Position().X+a.Size().Width > list.Size().Width {
			t.Errorf("%q wants %v, has %v of %v", a.Text, wide, a.Size().Width, list.Size().Width)
		}
		for _, b := range texts[:i] {
			if a.TextSize != b.TextSize {
				t.Errorf("%q and %q have different sizes", a.Text, b.Text)
			}
			if across(a, b) {
				t.Errorf("%q lies over %q", a.Text, b.Text)
			}
		}
	}
	return list, texts[0].TextSize
}

func across(a, b fyne.CanvasObject) bool {
	p, q := a.Position(), b.Position()
	return p.X < q.X+b.Size().Width && q.X < p.X+a.Size().Width && p.Y < q.Y+b.Size().Height && q.Y < p.Y+a.Size().Height
}

func TestProjectorKeepsColumnsAndTellsOfASecondRound(t *testing.T) {
	d, s := planned(t, func(m *data.Meeting) { m.Rule.Quota = 2 })
	allVote(t, d, s, 1, 2, 4)
	_, err := d.B.Runoff(s.now.Round.ID)
	desktest.Must(t, err)
	desktest.Must(t, d.B.OpenVote(s.now.Round.ID, desktest.Passphrase))
	allVote(t, d, s, 2, 4)
	s.projector.open()
	defer s.projector.win.Close()
	if !desktest.Shows(s.projector.win.Content(), "9/9 = 100%") || !desktest.Shows(s.projector.win.Content(), "lần hai 0/9 = 0%") {
		t.Error("both counts are not shown:", desktest.Texts(s.projector.win.Content()))
	}
	list, size := resultOf(t, s)
	if c := fitResults(list.rows, list.Size().Width); len(c.wrap("Tập thể "+s.now.Dossiers[0].Name)) != 1 {
		t.Error("a name of the usual length takes two lines")
	}
	if size < 22 {
		t.Error("names of the usual length are shown in letters of", size)
	}
	s.projector.fill(longNamed(s.now, strings.Repeat("Hoàng Phủ Ngọc ", 3)+"T"), 0)
	if _, now := resultOf(t, s); now >= size || now < leastResult {
		t.Errorf("a name of 46 letters is shown in %v, others in %v", now, size)
	}
	s.projector.fill(longNamed(s.now, strings.Repeat("Hội Khuyến học phường Mỹ Thới ", 5)), 0)
	list, least := resultOf(t, s)
	if least != leastResult {
		t.Error("the longest name is shown in letters of", least)
	}
	if want := float32(13) * (least + 2*theme.Gap(1)); list.height < want {
		t.Error("the longest name takes no second line:", list.height)
	}
}
