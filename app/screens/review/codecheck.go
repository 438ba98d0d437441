package review

import (
	"context"
	"crypto/ed25519"

	"fyne.io/fyne/v2/widget"

	"thidua/app/codes"
	"thidua/app/widgets"
)

// codeCheck is a check of a paper's codes: what was read, and the keys at hand.
type codeCheck struct {
	source string // the file, or where else the text came from
	found  []codes.Found
	keys   []ed25519.PublicKey // the office's own first
}

// readable are the endings of files that codes are read from.
var readable = []string{".png", ".jpg", ".jpeg", ".pdf", ".webp", ".bmp", ".tif", ".tiff", ".txt"}

// checkCode lets the person choose a picture or a PDF and shows what its codes say.
func (s *Screen) checkCode() {
	s.desk.PickFile("Chọn ảnh hoặc PDF có mã QR", readable, func(path string) {
		var found []codes.Found
		work := func(ctx context.Context, report func(int, int, string)) (err error) {
			found, err = codes.Read(ctx, path, func(done, total int) { report(done, total, "Đọc mã trên từng trang") })
			return err
		}
		s.desk.Run("Đang đọc mã QR", work, func(err error) {
			if !s.failed(err) {
				s.judge(path, found)
			}
		})
	})
}

// pasteCode takes what a reader of codes has read.
func (s *Screen) pasteCode() {
	entry := widget.NewMultiLineEntry()
	entry.SetMinRowsVisible(8)
	entry.SetPlaceHolder("THIDUA1…")
	widgets.ShowForm(s.desk.Window(), "Dán nội dung mã QR", entry, "Kiểm tra", func() error {
		s.judge("nội dung được dán", []codes.Found{{Text: entry.Text}})
		return nil
	})
}

// judge checks codes with the keys at hand and shows them.
func (s *Screen) judge(source string, found []codes.Found) {
	own, err := s.desk.Book().PublicKey()
	if s.desk.Report(err) {
		return
	}
	s.checking = codeCheck{source: source, found: found, keys: append([]ed25519.PublicKey{own}, s.others...)}
	s.code.show(s.checking)
	if s.p.Round.ID == 0 {
		s.page.SetContent(s.code.object)
		return
	}
	s.goTo(partCode)
}

// addKey takes another office's public key, from its own file or from a package.
func (s *Screen) addKey() {
	s.desk.PickFile("Chọn gói lưu trữ hoặc tệp khóa công khai", []string{".zip", ".pem"}, func(path string) {
		key, err := codes.Key(path)
		if s.desk.Report(err) {
			return
		}
		s.others = append(s.others, key)
		s.judge(s.checking.source, s.checking.found)
	})
}
