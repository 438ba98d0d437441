package settings

import (
	"context"
	"fmt"
	"image"
	"math"

	"fyne.io/fyne/v2"

	"thidua/app/widgets"
	"thidua/data"
)

// mostScan is how many points the longer side of a scan has on the screen.
const mostScan = 2400

// pickScan asks for a scan of the empty form and keeps it with the draft.
func (p *blankPage) pickScan() {
	form := p.editor.Draft().Form
	p.b.d.PickFile("Chọn ảnh quét của phôi", pictureEndings, func(path string) { p.takeScan(form, path) })
}

func (p *blankPage) takeScan(form data.BlankForm, path string) {
	var kept data.Evidence
	book := p.b.d.Book()
	work := func(context.Context, func(int, int, string)) (err error) {
		if _, _, err = checkPicture(path); err == nil {
			kept, err = book.KeepPicture(path)
		}
		return err
	}
	p.b.d.Run("Đang đọc ảnh quét", work, func(err error) { p.tookScan(form, kept, err) })
}

// tookScan puts a scan under the form that it was chosen for, unless that was left while
// the file was being chosen.
func (p *blankPage) tookScan(form data.BlankForm, kept data.Evidence, err error) {
	switch {
	case p.b.d.Report(err):
	case !p.open || p.editor.Draft().Form.ID != form.ID:
		p.b.d.Did(fmt.Sprintf("Phôi “%s” đã đóng nên chưa đặt ảnh quét; mở lại phôi rồi chọn ảnh", form.Name), false)
	default:
		p.setScan(kept)
	}
}

func (p *blankPage) dropScan() { p.setScan(data.Evidence{}) }

// setScan is a step of the draft.
func (p *blankPage) setScan(scan data.Evidence) {
	p.editor.Draft().Do("", func(form *data.BlankForm) { form.Scan = scan })
	p.editor.Changed()
}

// showScan shows the picture of a form, which is read beside the window.
func (p *blankPage) showScan(f data.BlankForm) {
	if p.scan == f.Scan {
		return
	}
	p.scan, p.wrong = f.Scan, ""
	p.editor.SetScan(nil)
	if f.Scan.SHA256 == "" {
		return
	}
	book := p.b.d.Book()
	widgets.Aside(func() {
		content, err := book.Picture(f.Scan)
		var img image.Image
		if err == nil {
			img, _, err = readPicture(content)
		}
		if err == nil {
			img = shrunk(img, mostScan)
		}
		fyne.Do(func() { p.scanned(f, img, err) })
	})
}

// scanned takes the picture, unless another is wanted by now.
func (p *blankPage) scanned(f data.BlankForm, img image.Image, err error) {
	if p.scan != f.Scan {
		return
	}
	if err != nil {
		p.wrong = "Không đọc được ảnh quét của phôi: " + faultText(err)
	} else {
		p.editor.SetScan(img)
		p.wrong = stretched(img, f.Size)
	}
	p.page.SetState(p.state())
}

// stretched says so where a picture is not of the sheet's shape: what is put into
// its place on it will not be in its place on paper.
func stretched(img image.Image, size data.Size) string {
	picture := float64(img.Bounds().Dx()) / float64(img.Bounds().Dy())
	sheet := size.Width / size.Height
	if math.Abs(picture/sheet-1) < 0.02 {
		return ""
	}
	return fmt.Sprintf("Ảnh quét có tỷ lệ %s, phôi có tỷ lệ %s: ảnh bị kéo cho vừa, nên quét lại trọn tờ phôi",
		lengthText(picture), lengthText(sheet))
}
