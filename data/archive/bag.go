package archive

import (
	"archive/zip"
	"errors"
	"fmt"
	"io"
	"io/fs"
	"os"
	"path"
	"slices"
	"strings"

	"golang.org/x/text/unicode/norm"
)

// member is one file of a bag that is read.
type member struct {
	size int64
	open func() (io.ReadCloser, error)
}

// bag is an opened package, zip or folder, before and while it is judged.
type bag struct {
	files   fs.FS
	close   func() error
	members map[string]member // by NFC name inside the bag
	same    map[string]string // sameFile -> name, against doubles
	faults  []Fault
}

func newBag() *bag {
	return &bag{members: map[string]member{}, same: map[string]string{}, close: func() error { return nil }}
}

func (b *bag) fault(name, format string, args ...any) {
	b.faults = append(b.faults, Fault{name, fmt.Sprintf(format, args...)})
}

// add takes a file in if its name is safe and new.
func (b *bag) add(name string, m member) {
	if !safeName(name) {
		b.fault(name, "Gói có tệp với đường dẫn không an toàn: %q", name)
		return
	}
	key := sameFile(name)
	if other, doubled := b.same[key]; doubled {
		b.fault(name, "Tệp %s trùng tên với tệp %s", name, other)
		return
	}
	b.same[key] = name
	b.members[norm.NFC.String(name)] = m
}

// load opens a package. Faults in names are noted in the bag; the error is for
// what is no package at all.
func load(name string) (*bag, error) {
	info, err := os.Stat(name)
	if err != nil {
		return nil, err
	}
	if info.IsDir() {
		return loadFolder(name)
	}
	z, err := zip.OpenReader(name)
	if err != nil {
		return nil, err
	}
	b := loadZip(&z.Reader, info.Size())
	b.close = z.Close
	return b, nil
}

// loadFolder reads an unpacked bag: the folder itself, or the one folder in it.
func loadFolder(name string) (*bag, error) {
	root, err := os.OpenRoot(name)
	if err != nil {
		return nil, err
	}
	b := newBag()
	b.close = root.Close
	b.files = root.FS()
	if top := loneFolder(b.files); top != "" {
		if b.files, err = fs.Sub(b.files, top); err != nil {
			return nil, errors.Join(err, b.close())
		}
	}
	if err := fs.WalkDir(b.files, ".", b.visit); err != nil {
		return nil, errors.Join(err, b.close())
	}
	return b, nil
}

// loneFolder gives the single top folder if the declaration is not at the top.
func loneFolder(files fs.FS) string {
	if _, err := fs.Stat(files, declarationAt); err == nil {
		return ""
	}
	entries, err := fs.ReadDir(files, ".")
	if err != nil {
		return ""
	}
	folders := slices.DeleteFunc(entries, func(e fs.DirEntry) bool { return !e.IsDir() })
	if len(folders) != 1 {
		return ""
	}
	return folders[0].Name()
}

func (b *bag) visit(name string, e fs.DirEntry, err error) error {
	switch {
	case err != nil:
		return err
	case e.IsDir():
		return nil
	case !e.Type().IsRegular():
		b.fault(name, "Tệp %s là liên kết hoặc tệp đặc biệt, không được phép có trong gói", name)
		return nil
	}
	info, err := e.Info()
	if err != nil {
		return err
	}
	b.add(name, member{info.Size(), func() (io.ReadCloser, error) { return b.files.Open(name) }})
	return nil
}

// A member that grows by more than maxRatio and is larger than ratioFrom bytes
// is taken for a trap. Text seldom shrinks to a fiftieth; the format can do a
// thousandth.
const (
	maxRatio  = 200
	ratioFrom = 1 << 20
)

// loadZip reads a zip of the size in bytes.
func loadZip(z *zip.Reader, size int64) *bag {
	b := newBag()
	top := topOf(z)
	b.files = z
	if sub, err := fs.Sub(z, strings.TrimSuffix(top, "/")); top != "" && err == nil {
		b.files = sub
	}
	packed := uint64(0)
	for _, f := range z.File {
		packed += f.CompressedSize64
		b.addZipped(f, strings.TrimPrefix(f.Name, top))
	}
	if packed > uint64(size) {
		b.fault("", "Gói khai dung lượng lớn hơn chính tệp gói: có phần bị dùng lặp lại")
	}
	return b
}

// topOf gives the folder, with its slash, that holds every member; "" if there
// is none.
func topOf(z *zip.Reader) string {
	if len(z.File) == 0 {
		return ""
	}
	top, _, nested := strings.Cut(z.File[0].Name, "/")
	if !nested || !safeName(top) {
		return ""
	}
	for _, f := range z.File {
		if !strings.HasPrefix(f.Name, top+"/") {
			return ""
		}
	}
	return top + "/"
}

func (b *bag) addZipped(f *zip.File, name string) {
	const encrypted = 0x1
	folder := strings.HasSuffix(f.Name, "/")
	switch {
	case folder && f.UncompressedSize64 == 0 && (name == "" || safeName(path.Clean(name))):
		return
	case folder:
		b.fault(name, "Gói có thư mục không hợp lệ: %q", name)
	case !f.Mode().IsRegular():
		b.fault(name, "Tệp %q là liên kết hoặc tệp đặc biệt, không được phép có trong gói", name)
	case f.Flags&encrypted != 0:
		b.fault(name, "Tệp %q bị khóa bằng mật khẩu, không kiểm tra được", name)
	case f.UncompressedSize64 > ratioFrom && f.UncompressedSize64/maxRatio > f.CompressedSize64:
		b.fault(name, "Tệp %q nở ra quá lớn khi giải nén, không an toàn", name)
	case f.UncompressedSize64 > 1<<62:
		b.fault(name, "Tệp %q khai dung lượng không thể có", name)
	default:
		b.add(name, member{int64(f.UncompressedSize64), f.Open})
	}
}
