package settings

import (
	"context"
	"image"

	"fyne.io/fyne/v2"
	"fyne.io/fyne/v2/canvas"
	"fyne.io/fyne/v2/container"

	"thidua/app/theme"
	"thidua/app/widgets"
	"thidua/data"
)

// pictureKind is one of the office's own pictures.
type pictureKind struct {
	name, without string // what it is, and what stands in its place
	of            func(*data.Office) *data.Evidence
	seeThrough    bool // it lies over text
}

// pictureKinds in the order of a certificate. State bodies print the Quốc huy, other
// organisations their own emblem (Nghị định 98/2023/NĐ-CP, Điều 104); the pictures of
// signature and seal have a transparent ground (Nghị định 30/2020/NĐ-CP, Phụ lục I).
var pictureKinds = []pictureKind{
	{"Biểu trưng", "Quốc huy do chương trình vẽ; tổ chức, doanh nghiệp thay bằng biểu trưng của mình", func(o *data.Office) *data.Evidence { return &o.Emblem }, false},
	{"Khung viền", "Khung do chương trình vẽ; thay bằng ảnh cả tờ nếu có khung riêng", func(o *data.Office) *data.Evidence { return &o.Border }, false},
	{"Chữ ký", "Chừa chỗ ký tay; ảnh chữ ký là tệp PNG nền trong suốt", func(o *data.Office) *data.Evidence { return &o.Signature }, true},
	{"Con dấu", "Chừa chỗ đóng dấu; ảnh con dấu là tệp PNG nền trong suốt, đúng cỡ thật", func(o *data.Office) *data.Evidence { return &o.Seal }, true},
}

// thumbSide is the side of a small picture, in units of 4.
const thumbSide = 12

// pictureRow shows one picture of the office, or what stands in its place.
type pictureRow struct {
	s         *stationery
	kind      pictureKind
	object    *fyne.Container
	name      *widgets.Line
	thumb     *canvas.Image
	see, drop *widgets.Button
	shown     data.Evidence
}

func newPictureRow(s *stationery, kind pictureKind) *pictureRow {
	r := &pictureRow{s: s, kind: kind, name: widgets.NewCaption(kind.without), thumb: canvas.NewImageFromImage(nil)}
	r.name.Cut = true
	r.thumb.FillMode = canvas.ImageFillContain
	r.thumb.SetMinSize(fyne.NewSquareSize(theme.Gap(thumbSide)))
	r.thumb.Hide()
	title := widgets.NewLine(kind.name)
	title.Cut = true
	r.see = widgets.NewQuietButton("Xem", nil, r.look)
	r.drop = widgets.NewQuietButton("Bỏ", nil, r.remove)
	buttons := widgets.Side(0, widgets.NewButton("Chọn ảnh", nil, r.pick), r.see, r.drop)
	r.object = container.NewBorder(nil, nil, r.thumb, buttons, widgets.Rows(0.5, title, r.name))
	return r
}

// show shows what the office keeps; its picture is read beside the window.
func (r *pictureRow) show() {
	kept := *r.kind.of(&r.s.office)
	has := kept.SHA256 != ""
	widgets.SetVisible(r.see, has)
	widgets.SetVisible(r.drop, has)
	r.name.SetText(r.kind.without)
	if has {
		r.name.SetText(kept.Name)
	}
	if kept != r.shown {
		r.shown = kept
		widgets.SetVisible(r.thumb, false)
		r.read(kept, int(8*theme.Gap(thumbSide)), r.setThumb)
	}
	r.object.Refresh()
}

// read reads a kept picture beside the window and hands it on, no larger than most.
func (r *pictureRow) read(kept data.Evidence, most int, then func(image.Image)) {
	if kept.SHA256 == "" {
		return
	}
	book := r.s.d.Book()
	widgets.Aside(func() {
		content, err := book.Picture(kept)
		var img image.Image
		if err == nil {
			img, _, err = readPicture(content)
		}
		if err == nil {
			img = shrunk(img, most)
		}
		fyne.Do(func() { r.done(kept, img, err, then) })
	})
}

// done hands a picture on unless another is kept by now.
func (r *pictureRow) done(kept data.Evidence, img image.Image, err error, then func(image.Image)) {
	if kept != r.shown || r.s.d.Report(err) {
		return
	}
	then(img)
}

func (r *pictureRow) setThumb(img image.Image) {
	r.thumb.Image = img
	r.thumb.Show()
	r.thumb.Refresh()
	r.object.Refresh()
}

// look shows the picture large.
func (r *pictureRow) look() {
	r.read(r.shown, mostScan, func(img image.Image) {
		large := canvas.NewImageFromImage(img)
		large.FillMode = canvas.ImageFillContain
		size := r.s.d.Window().Canvas().Size()
		large.SetMinSize(fyne.NewSize(size.Width*0.4, size.Height*0.55))
		widgets.Read(r.s.d.Window(), r.kind.name, large)
	})
}

// pick asks for a picture.
func (r *pictureRow) pick() {
	endings := pictureEndings
	if r.kind.seeThrough {
		endings = pictureEndings[:1]
	}
	r.s.d.PickFile("Chọn ảnh: "+lower(r.kind.name), endings, r.take)
}

// take keeps a picture that can be used; another is told why.
func (r *pictureRow) take(path string) {
	var kept data.Evidence
	book := r.s.d.Book()
	work := func(context.Context, func(int, int, string)) (err error) {
		if err = r.kind.check(path); err == nil {
			kept, err = book.KeepPicture(path)
		}
		return err
	}
	r.s.d.Run("Đang đọc ảnh", work, func(err error) {
		if !r.s.d.Report(err) {
			r.set("Thay ảnh: "+lower(r.kind.name), kept)
		}
	})
}

// check says why a picture cannot be used.
func (k pictureKind) check(path string) error {
	img, format, err := checkPicture(path)
	if err != nil || !k.seeThrough {
		return err
	}
	if format != "png" || !seeThrough(img) {
		return &data.Problem{What: "Ảnh " + lower(k.name) + " không có nền trong suốt nên sẽ che chữ bên dưới", Where: path,
			Do: "Xóa nền của ảnh, lưu thành PNG nền trong suốt rồi chọn lại"}
	}
	return nil
}

func (r *pictureRow) remove() { r.set("Bỏ ảnh: "+lower(r.kind.name), data.Evidence{}) }

func (r *pictureRow) set(what string, kept data.Evidence) {
	changeOffice(r.s.d, what, func(o *data.Office) { *r.kind.of(o) = kept })
	r.s.Load()
}
