package settings

import (
	"bytes"
	"image"
	"image/color"
	"image/png"
	"os"
	"path/filepath"
	"strings"
	"testing"

	"fyne.io/fyne/v2"

	"thidua/app/desk/desktest"
	"thidua/data"
	"thidua/data/proof"
)

func startStationery(t *testing.T) (*desktest.Desk, *stationery) {
	t.Helper()
	b, _ := desktest.Decided(t)
	d, s := desktest.Start(t, b, newStationery)
	d.Strict()
	return d, s
}

func office(t *testing.T, d *desktest.Desk) data.Office {
	t.Helper()
	o, err := d.B.Office()
	desktest.Must(t, err)
	return o
}

func TestTheFrameIsChosenByItsPicture(t *testing.T) {
	d, s := startStationery(t)
	d.Sees("Cánh sen", "Hoa văn trống đồng", "Tre và đan lát", "Tập thể Trường Tiểu học Mỹ Thới 1")
	if s.trial.view.Page() != 1 || s.fault.text() != "" {
		t.Errorf("the trial shows page %d, %q", s.trial.view.Page(), s.fault.text())
	}
	d.Win.Canvas().Focus(s.frame)
	d.Key(fyne.KeyRight)
	if o := office(t, d); o.Frame != data.DrumFrame {
		t.Errorf("kept %q", o.Frame)
	}
	d.Undo()
	if s.frame.Selected() != 0 || office(t, d).Frame != "" {
		t.Errorf("after taking back: %d, %q", s.frame.Selected(), office(t, d).Frame)
	}
}

func TestTheSheetOfAnAward(t *testing.T) {
	d, s := startStationery(t)
	d.Sees("A4 (297 × 210 mm)", "đã hết hiệu lực")
	if s.chosen().ID != "giay-khen" {
		t.Fatalf("begins at %q", s.chosen().ID)
	}
	d.Win.Canvas().Focus(s.award)
	d.Key(fyne.KeyRight)
	award := s.chosen().ID
	d.Win.Canvas().Focus(s.size.pick)
	d.Key(fyne.KeyRight)
	d.Sees("chưa xác minh")
	s.sizeWait.Flush()
	if o := office(t, d); award == "giay-khen" || o.Sizes[award] != (data.Size{Width: 360, Height: 270}) || len(o.Sizes) != 1 {
		t.Errorf("of %s kept %v", award, o.Sizes)
	}
	d.Sees("(360 × 270 mm)")
	s.size.pick.SetSelected(ownSize)
	d.Retype(s.size.width.entry, "90")
	if !strings.Contains(s.wrong.text(), "90 × 270") {
		t.Errorf("a sheet of 90 mm is told as %q", s.wrong.text())
	}
	d.Key(fyne.KeyReturn)
	if o := office(t, d); o.Sizes[award].Width != 360 {
		t.Errorf("kept %v", o.Sizes)
	}
	d.Retype(s.size.width.entry, "320")
	d.Key(fyne.KeyReturn)
	if o := office(t, d); o.Sizes[award] != (data.Size{Width: 320, Height: 270}) {
		t.Errorf("kept %v", o.Sizes)
	}
	s.size.pick.SetSelected(sizeName(a4))
	s.sizeWait.Flush()
	if o := office(t, d); len(o.Sizes) != 0 {
		t.Errorf("A4 is kept: %v", o.Sizes)
	}
}

// What is typed for one award and not kept yet is not for the next.
func TestAnotherAwardKeepsWhatWasTypedForTheFirst(t *testing.T) {
	d, s := startStationery(t)
	s.size.pick.SetSelected(sizeName(knownSizes[2].size))
	d.Win.Canvas().Focus(s.award)
	d.Key(fyne.KeyRight)
	if o := office(t, d); o.Sizes["giay-khen"].Width != 400 || len(o.Sizes) != 1 {
		t.Errorf("kept %v", o.Sizes)
	}
	if size, err := s.size.read(); err != nil || size != a4 {
		t.Errorf("the next award shows %v, %v", size, err)
	}
}

// seal is a picture whose ground shows through, or not.
func seal(t *testing.T, through bool) string {
	t.Helper()
	img := image.NewNRGBA(image.Rect(0, 0, 60, 60))
	for y := range 60 {
		for x := range 60 {
			ink := color.NRGBA{R: 0xc0, A: 0xff}
			if through && x < 30 {
				ink.A = 0
			}
			img.Set(x, y, ink)
		}
	}
	var out bytes.Buffer
	desktest.Must(t, png.Encode(&out, img))
	path := filepath.Join(t.TempDir(), "con-dau.png")
	desktest.Must(t, os.WriteFile(path, out.Bytes(), 0o600))
	return path
}

func TestTheOfficesPicturesArePickedSeenAndTakenAway(t *testing.T) {
	d, s := startStationery(t)
	row := s.pictures[3]
	d.Pick = seal(t, true)
	row.pick()
	if o := office(t, d); o.Seal.SHA256 == "" || o.Seal.Name != "con-dau.png" || !row.thumb.Visible() {
		t.Fatalf("kept %+v, shown %v", o.Seal, row.thumb.Visible())
	}
	d.Sees("con-dau.png")
	d.Push(row.see)
	d.Asks("Con dấu")
	d.Answer("Đóng")
	d.Push(row.drop)
	if o := office(t, d); o.Seal.SHA256 != "" || row.thumb.Visible() || row.drop.Visible() {
		t.Errorf("kept %+v", o.Seal)
	}
	d.Undo()
	if office(t, d).Seal.SHA256 == "" || !row.drop.Visible() {
		t.Error("taking back does not bring the seal back")
	}
}

func TestAPictureThatWouldCoverTextIsRefused(t *testing.T) {
	d, s := startStationery(t)
	for name, path := range map[string]string{"không có nền trong suốt": seal(t, false), "con dấu không có": picture(t, "dau.jpg", 60, 60)} {
		d.Pick = path
		s.pictures[3].pick()
		faults := d.TakeFaults()
		if len(faults) != 1 || !strings.Contains(faults[0].Error(), name) {
			t.Errorf("%s: %v", filepath.Base(path), faults)
		}
	}
	d.Pick = picture(t, "khung.jpg", 60, 60)
	s.pictures[1].pick()
	if o := office(t, d); o.Seal.SHA256 != "" || o.Border.SHA256 == "" {
		t.Errorf("kept %+v, %+v", o.Seal, o.Border)
	}
}

func TestCodesCanBeSwitchedOffAndTheKeyGivenAway(t *testing.T) {
	d, s := startStationery(t)
	d.Sees("không cần mạng")
	d.Win.Canvas().Focus(s.codes)
	s.codes.TypedKey(&fyne.KeyEvent{Name: fyne.KeySpace})
	s.codes.TypedRune(' ')
	if o := office(t, d); !o.NoCodes {
		t.Error("codes are still printed")
	}
	d.Pick = t.TempDir()
	d.Tap("Lưu khóa công khai…")
	text, err := os.ReadFile(filepath.Join(d.Pick, "khoa-cong-khai.pem"))
	desktest.Must(t, err)
	got, err := proof.DecodePublic(text)
	desktest.Must(t, err)
	want, err := d.B.PublicKey()
	desktest.Must(t, err)
	if !got.Equal(want) {
		t.Error("another key")
	}
}

func TestTheUnitIsKeptWhenTypingRestsOrThePartIsLeft(t *testing.T) {
	d, s := startStationery(t)
	d.Retype(s.unit, "VHXH")
	s.Load()
	if s.unit.Text != "VHXH" || office(t, d).Unit != "" {
		t.Errorf("half-typed unit became %q, kept %q", s.unit.Text, office(t, d).Unit)
	}
	if !s.Leave() || office(t, d).Unit != "VHXH" {
		t.Errorf("kept %q", office(t, d).Unit)
	}
}
