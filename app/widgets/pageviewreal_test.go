package widgets

import (
	"bytes"
	"fmt"
	"image/color"
	"os"
	"path/filepath"
	"testing"

	"fyne.io/fyne/v2"
	"fyne.io/fyne/v2/test"
	"github.com/jung-kurt/gofpdf"

	"thidua/app/preview"
	"thidua/app/theme"
	"thidua/assets/fonts"
)

// realPaper opens a PDF of a page of text, a page that lies down with a red field,
// and more.
func realPaper(t *testing.T) *preview.Document {
	t.Helper()
	pdf := gofpdf.New("P", "mm", "A4", "")
	pdf.AddUTF8FontFromBytes("serif", "", fonts.Regular)
	pdf.SetFont("serif", "", 14)
	pdf.SetMargins(30, 20, 20)
	for page := range 4 {
		if page == 1 {
			pdf.AddPageFormat("L", gofpdf.SizeType{Wd: 210, Ht: 297})
			pdf.SetFillColor(196, 33, 27)
			pdf.Rect(20, 20, 257, 170, "F")
			continue
		}
		pdf.AddPage()
		for line := range 34 {
			pdf.CellFormat(0, 7, fmt.Sprintf("%d.%d. Gia đình ông Chau Sóc Phia, ấp Vĩnh Lợi, xã Vĩnh Hậu được đề nghị khen", page+1, line+1), "", 1, "L", false, 0, "")
		}
	}
	var out bytes.Buffer
	if err := pdf.Output(&out); err != nil {
		t.Fatal(err)
	}
	d, err := preview.Open(t.Context(), out.Bytes())
	if err != nil {
		t.Fatal(err)
	}
	t.Cleanup(d.Close)
	return d
}

// TestARealPaper shows one whose pages PDFium draws.
func TestARealPaper(t *testing.T) {
	v, _, w := pageView(t, 1)
	paper := realPaper(t)
	v.SetDocument(paper)
	if got, want := v.store.get(v.needs(0, v.body.window())[0]).Bounds().Dx(), v.plan.pages[0].Dx(); got != want {
		t.Errorf("the picture is %d wide, the page %d: it is not sharp", got, want)
	}
	v.ShowPage(2)
	v.FitPage()
	if got := colorAt(w, v, 500, 280); got != (color.RGBA{196, 33, 27, 255}) {
		t.Errorf("the red field is %v", got)
	}
	for v.size() < 4 {
		v.ZoomIn()
	}
	if got := colorAt(w, v, 500, 280); got != (color.RGBA{196, 33, 27, 255}) {
		t.Errorf("the red field four times as large is %v", got)
	}
}

// paperPage is a screen with a paper, for the gallery.
func paperPage() (fyne.CanvasObject, *PageView) {
	v := NewPageView()
	p := NewPage("Khen thưởng")
	p.SetState("Quyết định số 1234/QĐ-UBND ngày 20/11/2026")
	list := NewCard("Văn bản của đợt", Rows(2, NewLine("Biên bản kiểm phiếu"), NewLine("Tờ trình"), NewLine("Quyết định"), NewLine("Giấy khen")))
	p.SetContent(SideBySide(0.27, list, v))
	return framed(p), v
}

// TestPaperInTheGallery keeps pictures of the view where THIDUA_SHOTS says.
func TestPaperInTheGallery(t *testing.T) {
	setUp(t)
	t.Cleanup(SetAside(func(work func()) { work() }))
	dir := t.TempDir()
	if kept := os.Getenv("THIDUA_SHOTS"); kept != "" {
		dir = kept
	}
	paper := realPaper(t)
	for name, do := range map[string]func(*PageView){
		"width": func(v *PageView) { focus(v.body) },
		"whole": func(v *PageView) { v.FitPage(); v.ShowPage(2) },
		"large": func(v *PageView) { v.ZoomIn(); v.ZoomIn(); v.ZoomIn() },
		"none":  func(v *PageView) { v.SetNote("Chọn một văn bản để xem"); v.Clear() },
	} {
		content, v := paperPage()
		shoot(t, filepath.Join(dir, "pageview-"+name+".png"), content, func(fyne.Window) {
			v.SetDocument(paper)
			do(v)
		})
	}
	test.ApplyTheme(t, theme.New(theme.Dark, 1.25))
	content, v := paperPage()
	shoot(t, filepath.Join(dir, "pageview-dark.png"), content, func(fyne.Window) { v.SetDocument(paper); v.ZoomOut() })
}
