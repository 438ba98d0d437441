package settings

import (
	"context"
	"path/filepath"

	"thidua/app/desk"
	"thidua/data/proof"
)

// saveKey writes the office's public key into a file, for those who check codes.
func (s *stationery) saveKey() {
	s.d.SaveFile("Lưu khóa công khai", proof.PublicName, func(path string) {
		s.d.Run("Đang lưu khóa công khai", func(context.Context, func(int, int, string)) error { return s.writeKey(path) },
			func(err error) {
				if !s.d.Report(err) {
					s.d.Did("Đã lưu khóa công khai vào "+filepath.Base(path), false)
				}
			})
	})
}

func (s *stationery) writeKey(path string) error {
	key, err := s.d.Book().PublicKey()
	if err != nil {
		return err
	}
	text, err := proof.EncodePublic(key)
	if err != nil {
		return err
	}
	return desk.WriteFile(path, text)
}
