package settings

import (
	"image"
	"image/color"
	"image/jpeg"
	"image/png"
	"os"
	"path/filepath"
	"strings"
	"testing"

	"thidua/app/desk/desktest"
	"thidua/data"
)

func picture(t *testing.T, name string, width, height int) string {
	t.Helper()
	img := image.NewNRGBA(image.Rect(0, 0, width, height))
	for x := range width {
		img.Set(x, height/2, color.NRGBA{R: 0xc0, A: 0xff})
	}
	path := filepath.Join(t.TempDir(), name)
	file, err := os.Create(path)
	desktest.Must(t, err)
	defer file.Close()
	if filepath.Ext(name) == ".jpg" {
		desktest.Must(t, jpeg.Encode(file, img, nil))
	} else {
		desktest.Must(t, png.Encode(file, img))
	}
	return path
}

func TestAScanIsKeptAndSaidToBeOutOfShape(t *testing.T) {
	d, b := startBlanks(t)
	b.open()
	p := b.form
	d.Pick = picture(t, "phoi.png", 594, 420)
	d.Tap("Ảnh quét phôi")
	if p.editor.Draft().Form.Scan.SHA256 == "" || p.wrong != "" {
		t.Fatalf("scan %+v, %q", p.editor.Draft().Form.Scan, p.wrong)
	}
	d.Tap("Lưu phôi")
	if keptForms(t, d)[0].Scan.SHA256 == "" {
		t.Error("the scan is not kept")
	}
	d.Pick = picture(t, "vuong.jpg", 400, 400)
	d.Tap("Ảnh quét phôi")
	d.Sees("Ảnh quét có tỷ lệ 1, phôi có tỷ lệ 1,41")
	d.Tap("Bỏ ảnh quét")
	if p.editor.Draft().Form.Scan.SHA256 != "" {
		t.Error("the scan stays")
	}
}

func TestAScanForAFormThatWasLeft(t *testing.T) {
	d, b := startBlanks(t)
	other, err := d.B.SaveBlank(data.NewBlankForm("Phôi bằng khen", a4))
	desktest.Must(t, err)
	b.Load()
	path := picture(t, "phoi.png", 594, 420)
	first := b.forms[0]
	b.open()
	b.form.close()
	b.form.takeScan(first, path)
	b.table.SelectWhere(func(r blankRow) bool { return r.id != first.ID })
	b.open()
	b.form.takeScan(first, path)
	if f := b.form.editor.Draft().Form; f.ID == first.ID || f.Scan.SHA256 != "" || b.form.editor.Draft().Changed() {
		t.Errorf("the scan lies under %q", f.Name)
	}
	if n := len(d.Notes); n < 2 || !strings.Contains(d.Notes[n-1], "chưa đặt ảnh quét") {
		t.Errorf("told %q", d.Notes)
	}
	if other.ID == 0 || keptForms(t, d)[0].Scan.SHA256 != "" {
		t.Error("a form that is not open was changed")
	}
}

func TestAPictureThatCannotBeUsedIsToldWhy(t *testing.T) {
	d, b := startBlanks(t)
	b.open()
	text := filepath.Join(t.TempDir(), "phoi.png")
	desktest.Must(t, os.WriteFile(text, []byte("not a picture"), 0o600))
	whole, err := os.ReadFile(picture(t, "a.png", 300, 300))
	desktest.Must(t, err)
	half := filepath.Join(t.TempDir(), "half.png")
	desktest.Must(t, os.WriteFile(half, whole[:len(whole)/2], 0o600))
	for path, told := range map[string]string{text: "không phải ảnh PNG hoặc JPEG", half: "Ảnh bị hỏng", text + ".mất": "Không đọc được tệp ảnh"} {
		d.Pick = path
		d.Tap("Ảnh quét phôi")
		faults := d.TakeFaults()
		if len(faults) != 1 || !strings.Contains(faults[0].Error(), told) {
			t.Errorf("%s: %v", filepath.Base(path), faults)
		}
	}
}

func TestThePrintIsSeenOverTheScan(t *testing.T) {
	d, b := startBlanks(t)
	b.open()
	d.Pick = picture(t, "phoi.png", 594, 420)
	d.Tap("Ảnh quét phôi")
	d.Tap("Xem bản in")
	if p := b.form.whole; !p.open || p.paper.view.Page() != 1 || p.fault.text() != "" {
		t.Errorf("open %v, page %d, %q", p.open, p.paper.view.Page(), p.fault.text())
	}
	desktest.Picture(t, d.Win, "settings-blank-print")
	if !b.Escape() || b.form.whole.open || !b.form.open {
		t.Error("does not come back to the form")
	}
}
