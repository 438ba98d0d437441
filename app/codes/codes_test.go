package codes

import (
	"bytes"
	"context"
	"crypto/ed25519"
	"encoding/binary"
	"errors"
	"hash/crc32"
	"image"
	"image/color"
	"image/jpeg"
	"image/png"
	"math/rand/v2"
	"os"
	"path/filepath"
	"runtime"
	"strings"
	"testing"

	"github.com/jung-kurt/gofpdf"
	"github.com/makiuchi-d/gozxing"
	"github.com/makiuchi-d/gozxing/qrcode"
	"golang.org/x/image/draw"
	"golang.org/x/image/math/f64"

	"thidua/data"
	"thidua/data/proof"
)

var key = ed25519.NewKeyFromSeed([]byte(strings.Repeat("k", ed25519.SeedSize)))

func public() ed25519.PublicKey { return key.Public().(ed25519.PublicKey) }

// text is a code with a name as long as names get.
func text() string {
	return proof.Sign(key, proof.Claim{Decision: "456/QĐ-UBND", On: data.Date{Year: 2026, Month: 11, Day: 21}, Agency: "Ủy ban nhân dân phường Mỹ Thới",
		Award: "Giấy khen", Name: "Hội Khuyến học và Trung tâm Học tập cộng đồng phường Mỹ Thới", Ordinal: 3})
}

// code draws a text as a picture of the given width.
func code(t *testing.T, text string, width int) image.Image {
	t.Helper()
	m, err := qrcode.NewQRCodeWriter().Encode(text, gozxing.BarcodeFormat_QR_CODE, width, width,
		map[gozxing.EncodeHintType]any{gozxing.EncodeHintType_CHARACTER_SET: "UTF-8"})
	if err != nil {
		t.Fatal(err)
	}
	return m
}

// photo is a code as a telephone takes it: turned, in shade, noisy.
func photo(t *testing.T, text string) image.Image {
	t.Helper()
	out := image.NewGray(image.Rect(0, 0, 1600, 1200))
	for i := range out.Pix {
		out.Pix[i] = 190
	}
	m := f64.Aff3{1.2, -0.25, 500, 0.25, 1.2, 200}
	drawn := code(t, text, 500)
	src := image.NewGray(drawn.Bounds())
	draw.Draw(src, src.Bounds(), drawn, image.Point{}, draw.Src)
	draw.BiLinear.Transform(out, m, src, src.Bounds(), draw.Src, nil)
	random := rand.New(rand.NewPCG(1, 2))
	for i := range out.Pix {
		shade := float64(out.Pix[i])*0.75 + 20 + random.NormFloat64()*6 + float64(i%out.Stride)*0.02
		out.Pix[i] = uint8(min(max(shade, 0), 255))
	}
	return out
}

func save(t *testing.T, name string, encode func(*bytes.Buffer) error) string {
	t.Helper()
	var out bytes.Buffer
	if err := encode(&out); err != nil {
		t.Fatal(err)
	}
	path := filepath.Join(t.TempDir(), name)
	if err := os.WriteFile(path, out.Bytes(), 0o600); err != nil {
		t.Fatal(err)
	}
	return path
}

func asPNG(t *testing.T, img image.Image) string {
	return save(t, "anh.png", func(b *bytes.Buffer) error { return png.Encode(b, img) })
}

func TestCodesInPictures(t *testing.T) {
	want := text()
	for name, path := range map[string]string{
		"scan":  asPNG(t, code(t, want, 400)),
		"large": asPNG(t, code(t, want, 2400)),
		"photo": save(t, "anh.jpg", func(b *bytes.Buffer) error { return jpeg.Encode(b, photo(t, want), nil) }),
		"text":  save(t, "ma.txt", func(b *bytes.Buffer) error { _, err := b.WriteString(want); return err }),
	} {
		found, err := Read(context.Background(), path, nil)
		if err != nil || len(found) != 1 || found[0].Text != want || found[0].Page != 0 {
			t.Errorf("%s: %+v, %v", name, found, err)
		}
	}
}

func TestCodesInAPDF(t *testing.T) {
	pdf := gofpdf.New("P", "mm", "A4", "")
	for _, with := range []bool{true, false, true} {
		pdf.AddPage()
		if with {
			var img bytes.Buffer
			if err := png.Encode(&img, code(t, text(), 600)); err != nil {
				t.Fatal(err)
			}
			pdf.RegisterImageOptionsReader("qr", gofpdf.ImageOptions{ImageType: "PNG"}, &img)
			pdf.ImageOptions("qr", 20, 240, 26, 26, false, gofpdf.ImageOptions{}, 0, "")
		}
	}
	path := save(t, "giay.pdf", func(b *bytes.Buffer) error { return pdf.Output(b) })
	var told []int
	found, err := Read(context.Background(), path, func(done, total int) { told = append(told, done*10+total) })
	if err != nil || len(found) != 2 || found[0].Page != 1 || found[1].Page != 3 || found[1].Text != text() {
		t.Errorf("%+v, %v", found, err)
	}
	if len(told) != 3 || told[2] != 23 {
		t.Errorf("told %v", told)
	}
	stopped, stop := context.WithCancel(context.Background())
	stop()
	if _, err := Read(stopped, path, nil); !errors.Is(err, context.Canceled) {
		t.Errorf("stopped: %v", err)
	}
}

// drawn is a page with a code of squares, as papers have it.
func drawn(t *testing.T, text string, x, y, side float64) string {
	t.Helper()
	m, err := qrcode.NewQRCodeWriter().Encode(text, gozxing.BarcodeFormat_QR_CODE, 0, 0,
		map[gozxing.EncodeHintType]any{gozxing.EncodeHintType_CHARACTER_SET: "UTF-8", gozxing.EncodeHintType_MARGIN: 0})
	if err != nil {
		t.Fatal(err)
	}
	pdf := gofpdf.New("P", "mm", "A4", "")
	pdf.AddPage()
	module := side / float64(m.GetWidth())
	for row := range m.GetHeight() {
		for column := range m.GetWidth() {
			if m.Get(column, row) {
				pdf.Rect(x+float64(column)*module, y+float64(row)*module, module, module, "F")
			}
		}
	}
	return save(t, "giay.pdf", func(b *bytes.Buffer) error { return pdf.Output(b) })
}

// The first of these is lost at 200 points to the inch, the second at 300.
func TestCodesThatLieBadlyOnThePoints(t *testing.T) {
	want := proof.Sign(key, proof.Claim{Decision: "456/QĐ-UBND", On: data.Date{Year: 2026, Month: 11, Day: 21},
		Agency: "Ủy ban nhân dân phường Mỹ Thới", Award: "Giấy khen", Name: "Danh sách 52 trường hợp"})
	for _, i := range []float64{1, 6} {
		found, err := Read(context.Background(), drawn(t, want, 30+i/7, 200+i/9, 20+i*0.4), nil)
		if err != nil || len(found) != 1 || found[0].Text != want {
			t.Errorf("%v: %+v, %v", i, found, err)
		}
	}
}

// A large photograph with a rough grain cannot be read as it is, made smaller it can.
func TestALargeRoughPicture(t *testing.T) {
	drawn := code(t, text(), 2400)
	rough := image.NewGray(drawn.Bounds())
	draw.Draw(rough, rough.Bounds(), drawn, image.Point{}, draw.Src)
	random := rand.New(rand.NewPCG(3, 4))
	for i := range rough.Pix {
		rough.Pix[i] = uint8(min(max(float64(rough.Pix[i])*0.5+64+random.NormFloat64()*110, 0), 255))
	}
	if _, ok := look(newGrey(rough)); ok {
		t.Fatal("the picture can be read as it is: it shows nothing")
	}
	if got, ok := decode(rough); !ok || got != text() {
		t.Errorf("read %q", got)
	}
}

func TestFilesWithoutACode(t *testing.T) {
	white := image.NewGray(image.Rect(0, 0, 300, 300))
	draw.Draw(white, white.Bounds(), image.NewUniform(color.White), image.Point{}, draw.Src)
	for name, c := range map[string]struct{ path, says string }{
		"white":   {asPNG(t, white), "Không thấy mã QR nào"},
		"no file": {filepath.Join(t.TempDir(), "không có.png"), "Không tìm thấy tệp"},
		"other":   {save(t, "a.docx", func(b *bytes.Buffer) error { _, err := b.WriteString("PK"); return err }), "không phải ảnh"},
		"huge":    {save(t, "a.png", func(b *bytes.Buffer) error { return claimPNG(b, 20_000, 20_000) }), "Ảnh lớn quá"},
		"a film":  {sparse(t, 600<<20), "Tệp lớn quá"},
		"broken":  {save(t, "a.pdf", func(b *bytes.Buffer) error { _, err := b.WriteString("%PDF-1.4"); return err }), ""},
	} {
		_, err := Read(context.Background(), c.path, nil)
		var problem *data.Problem
		if !errors.As(err, &problem) || !strings.Contains(problem.What, c.says) || problem.Where != c.path || problem.Do == "" {
			t.Errorf("%s: %v", name, err)
		}
	}
}

// claimPNG is the beginning of a PNG that says how large it is.
func claimPNG(b *bytes.Buffer, width, height uint32) error {
	b.WriteString("\x89PNG\r\n\x1a\n")
	head := binary.BigEndian.AppendUint32([]byte("IHDR"), width)
	head = append(binary.BigEndian.AppendUint32(head, height), 8, 0, 0, 0, 0)
	b.Write(binary.BigEndian.AppendUint32(nil, uint32(len(head)-4)))
	b.Write(head)
	return binary.Write(b, binary.BigEndian, crc32.ChecksumIEEE(head))
}

// sparse is a file of so many bytes that takes no room on the disk.
func sparse(t *testing.T, size int64) string {
	t.Helper()
	path := save(t, "phim.mp4", func(*bytes.Buffer) error { return nil })
	if err := os.Truncate(path, size); err != nil {
		t.Fatal(err)
	}
	return path
}

// A picture is made smaller in its own quarter: a telephone's has a hundred million points.
func TestHalvingTakesAQuarterOfTheRoom(t *testing.T) {
	const side = 2000
	g := newGrey(image.NewGray(image.Rect(0, 0, side, side)))
	var before, after runtime.MemStats
	runtime.ReadMemStats(&before)
	g.half()
	runtime.ReadMemStats(&after)
	if taken := after.TotalAlloc - before.TotalAlloc; taken > side*side/4+64<<10 {
		t.Errorf("%d bytes for a picture of %d", taken, side*side)
	}
	small := grey{[]byte{0, 4, 9, 8, 0, 9, 9, 9, 9}, 3, 3}.half()
	if small.width != 1 || small.height != 1 || small.pixels[0] != 3 { // (0+4+8+0)/4
		t.Errorf("%+v", small)
	}
}

func TestKeys(t *testing.T) {
	own, err := proof.EncodePublic(public())
	if err != nil {
		t.Fatal(err)
	}
	path := save(t, "khoa.pem", func(b *bytes.Buffer) error { _, err := b.Write(own); return err })
	if got, err := Key(path); err != nil || !got.Equal(public()) {
		t.Errorf("%x, %v", got, err)
	}
	var problem *data.Problem
	for _, wrong := range []string{filepath.Join(t.TempDir(), "không có"), asPNG(t, image.NewGray(image.Rect(0, 0, 1, 1))), t.TempDir()} {
		if _, err := Key(wrong); !errors.As(err, &problem) || problem.Do == "" {
			t.Errorf("%s: %v", wrong, err)
		}
	}
}

func TestWhatACodeSays(t *testing.T) {
	claim, err := proof.Verify(text(), public())
	if err != nil {
		t.Fatal(err)
	}
	want := "Quyết định số 456/QĐ-UBND ngày 21 tháng 11 năm 2026|Cơ quan: Ủy ban nhân dân phường Mỹ Thới|Hình thức: Giấy khen|" +
		"Tặng: Hội Khuyến học và Trung tâm Học tập cộng đồng phường Mỹ Thới|Số sổ vàng: 03"
	if got := strings.Join(Say(claim), "|"); got != want {
		t.Errorf("%s", got)
	}
}
