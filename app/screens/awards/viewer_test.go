package awards

import (
	"context"
	"errors"
	"image"
	"math"
	"strings"
	"testing"

	"thidua/app/desk/desktest"
	"thidua/app/widgets"
	"thidua/data"
)

// later holds back the work beside the window until it is let go.
type later struct{ works []func() }

func holdBack(t *testing.T) *later {
	l := &later{}
	t.Cleanup(widgets.SetAside(func(work func()) { l.works = append(l.works, work) }))
	return l
}

// of makes a wish for a paper whose pages are counted.
func of(name string, pages int, told *[]string) wish {
	return wish{name: name, title: "Đang tạo " + name,
		make: func(ctx context.Context, _ report) (made, error) {
			var pdf []byte
			for range pages {
				pdf = append(pdf, "/Type /Page\n"...)
			}
			return made{pdf: pdf}, ctx.Err()
		},
		came:   func(made) { *told = append(*told, name) },
		failed: func(_ made, err error) { *told = append(*told, err.Error()) },
	}
}

func TestTheNewestWishWins(t *testing.T) {
	desktest.New(t, desktest.Book(t))
	l := holdBack(t)
	v := newViewer()
	var told []string
	v.show(of("tờ trình", 2, &told))
	v.show(of("biên bản", 5, &told))
	l.works[1]()
	l.works[0]()
	if v.pagesOf(v.shown) != 5 || len(told) != 1 || told[0] != "biên bản" {
		t.Errorf("%d pages shown, told %q", v.pagesOf(v.shown), told)
	}
}

func TestWhatIsNotWantedAnyMoreIsClosed(t *testing.T) {
	desktest.New(t, desktest.Book(t))
	var opened []*paleDocument
	before := openPDF
	t.Cleanup(func() { openPDF = before })
	openPDF = func(_ context.Context, pdf []byte) (document, error) {
		opened = append(opened, &paleDocument{pdf: pdf})
		return opened[len(opened)-1], nil
	}
	v := newViewer()
	var told []string
	v.show(of("tờ trình", 2, &told))
	v.show(of("tờ trình", 3, &told)) // the same paper with another page
	v.show(of("biên bản", 5, &told))
	v.clear()
	if len(opened) != 3 {
		t.Fatalf("%d documents were opened", len(opened))
	}
	for i, doc := range opened {
		if !doc.closed {
			t.Errorf("document %d is still open", i)
		}
	}
}

// TestAPaperThatCannotBeOpened comes back from PDFium as an error without a document.
func TestAPaperThatCannotBeOpened(t *testing.T) {
	realPDF(t)
	desktest.New(t, desktest.Book(t))
	v := newViewer()
	var told []string
	w := of("tờ trình", 1, &told)
	v.show(w)
	if len(told) != 1 || v.doc != nil {
		t.Errorf("told %q, document %v", told, v.doc)
	}
	l := holdBack(t)
	v.show(w)
	v.show(of("biên bản", 1, &told))
	l.works[0]() // stale and failed at once
}

func TestStoppedWorkIsTold(t *testing.T) {
	desktest.New(t, desktest.Book(t))
	l := holdBack(t)
	v := newViewer()
	var last error
	w := of("giấy khen", 1, &[]string{})
	w.failed = func(_ made, err error) { last = err }
	v.show(w)
	v.leave() // what Dừng lại does
	l.works[0]()
	if !errors.Is(last, context.Canceled) || v.pagesOf(v.shown) != 0 {
		t.Errorf("got %v, %d pages", last, v.pagesOf(v.shown))
	}
}

func TestAChangeKeepsThePlaceInThePaper(t *testing.T) {
	desktest.New(t, desktest.Book(t))
	v := newViewer()
	d := desktest.New(t, desktest.Book(t))
	d.Win.SetContent(widgets.NewLayer(v.object))
	var told []string
	v.show(of("danh sách", 9, &told))
	v.view.ShowPage(6)
	fitted := sizeSaid(v)
	v.view.ZoomIn()
	chosen := sizeSaid(v)
	v.show(of("danh sách", 8, &told))
	if v.view.Page() != 6 || sizeSaid(v) != chosen {
		t.Errorf("the same paper anew is on page %d in %s, want %s", v.view.Page(), sizeSaid(v), chosen)
	}
	v.show(of("tờ trình", 8, &told))
	if sizeSaid(v) != fitted || fitted == chosen {
		t.Errorf("another paper shows in %s, want %s", sizeSaid(v), fitted)
	}
	if v.view.Page() != 1 {
		t.Errorf("another paper begins on page %d", v.view.Page())
	}
}

// sizeSaid is the size of the paper as the row of buttons says it: "111%".
func sizeSaid(v *viewer) string {
	for _, text := range desktest.Texts(v.view) {
		if strings.HasSuffix(text, "%") {
			return text
		}
	}
	return ""
}

// TestTheRealPages: PDFium counts a certificate for each of the awarded, lying down.
func TestTheRealPages(t *testing.T) {
	realPDF(t)
	b, _ := desktest.Decided(t)
	d, s := desktest.Start(t, b, New)
	d.Sees("/ 8")
	if width, height := s.paper.viewer.doc.Size(8); math.Round(width) != 297 || math.Round(height) != 210 {
		t.Errorf("the last one is %v × %v mm", width, height)
	}
	point(s, data.BallotPaper)
	if s.paper.viewer.pagesOf(s.paper.viewer.shown) != 16 { // two for each of the eight members who are there
		t.Errorf("%d pages of ballots", s.paper.viewer.pagesOf(s.paper.viewer.shown))
	}
}

// blindDocument cannot be drawn.
type blindDocument struct{ paleDocument }

func (d *blindDocument) Part(context.Context, int, image.Point, image.Rectangle) (*image.RGBA, error) {
	return nil, &data.Problem{What: "Không xem trước được văn bản trong cửa sổ này", Do: "Mở văn bản bằng chương trình đọc PDF của máy"}
}

func TestAPaperThatCannotBeDrawnIsOpenedElsewhere(t *testing.T) {
	before := openPDF
	t.Cleanup(func() { openPDF = before })
	openPDF = func(_ context.Context, pdf []byte) (document, error) {
		return &blindDocument{paleDocument{pdf: pdf}}, nil
	}
	b, _ := desktest.Counted(t, 8)
	d, s := desktest.Start(t, b, New)
	point(s, data.MeetingMinutes)
	d.Sees("Không xem trước được văn bản trong cửa sổ này", "Mở văn bản bằng chương trình đọc PDF của máy.")
	d.Tap("Mở bằng chương trình khác")
	if len(d.Opened) != 1 {
		t.Errorf("opened %q, faults %v", d.Opened, d.Faults)
	}
	openPDF = before
	point(s, data.Submission)
	d.Hides("Không xem trước được")
	if s.paper.viewer.pagesOf(s.paper.viewer.shown) == 0 {
		t.Error("the next paper does not show")
	}
}

func TestAPaperThatCannotBeMadeSaysWhy(t *testing.T) {
	b, _ := desktest.Counted(t, 8)
	d, s := desktest.Start(t, b, New)
	point(s, data.MeetingMinutes)
	s.notShown(made{}, &data.Problem{What: "Không đặt vừa tên trên giấy khen", Where: "Giấy khen số 3", Do: "Rút ngắn tên trong hồ sơ"})
	d.Sees("Không đặt vừa tên trên giấy khen", "Giấy khen số 3. Rút ngắn tên trong hồ sơ.")
	d.Tap("Tạo lại")
	d.Hides("Không đặt vừa tên")
	s.notShown(made{}, context.Canceled)
	d.Sees("Đã dừng theo yêu cầu")
}
