package codes

import (
	"crypto/ed25519"
	"errors"
	"io/fs"
	"os"
	"path"

	"thidua/data"
	"thidua/data/archive"
	"thidua/data/proof"
)

// Key reads a public key from its own file or from an archive package, packed or
// not. A package that does not prove itself gives none.
func Key(file string) (ed25519.PublicKey, error) {
	info, err := os.Stat(file)
	if err != nil {
		return nil, unread(file, err)
	}
	if info.Size() > largestKey || info.IsDir() {
		return inPackage(file)
	}
	text, err := os.ReadFile(file)
	if err != nil {
		return nil, unread(file, err)
	}
	if key, err := proof.DecodePublic(text); err == nil {
		return key, nil
	}
	return inPackage(file)
}

// largestKey is more than a key's own file has, in bytes. A package may have gigabytes of
// evidence.
const largestKey = 64 << 10

func inPackage(file string) (ed25519.PublicKey, error) {
	pack, err := archive.Open(file)
	if pack == nil {
		return nil, &data.Problem{What: "Tệp này không phải khóa công khai, cũng không phải gói lưu trữ", Where: file,
			Do: "Chọn gói lưu trữ của đợt xét hoặc tệp " + proof.PublicName, Cause: err}
	}
	defer pack.Close()
	if err != nil {
		return nil, err
	}
	text, err := fs.ReadFile(pack.Files(), path.Join("data", proof.PublicName))
	if errors.Is(err, fs.ErrNotExist) {
		return nil, &data.Problem{What: "Gói lưu trữ này không có khóa công khai: văn bản của đợt xét không in mã QR", Where: file,
			Do: "Chọn gói khác, hoặc đối chiếu với quyết định lưu tại cơ quan", Cause: err}
	}
	if err != nil {
		return nil, unread(file, err)
	}
	key, err := proof.DecodePublic(text)
	if err != nil {
		return nil, at(file, err)
	}
	return key, nil
}
