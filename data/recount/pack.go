package recount

import (
	"archive/zip"
	"encoding/json"
	"errors"
	"fmt"
	"io"
	"io/fs"
	"os"
	"path"
)

// Limits on what a package may hold, far above any council's: a package made to
// fill the memory is turned away.
const (
	maxBytes    = 256 << 20 // of all records together
	maxNominees = 20_000
	maxMembers  = 2_000
	maxBallots  = 2 * maxMembers
	maxVotes    = 20
)

var errTooLarge = fmt.Errorf("các tệp dữ liệu trong gói lớn hơn %d MB", maxBytes>>20)

// pack is the payload of a package.
type pack struct {
	files fs.FS
	left  int64 // bytes that may still be read
	close func() error
}

// open finds the payload of a zip file or of an unpacked folder.
func open(name string) (*pack, error) {
	info, err := os.Stat(name)
	if err == nil && info.IsDir() {
		return payload(os.DirFS(name), "data", name, func() error { return nil })
	}
	zipped, err := zip.OpenReader(name)
	if err != nil {
		return nil, &Problem{What: "Không mở được gói lưu trữ, hoặc tệp này không phải là gói lưu trữ", Where: name, Do: another, Cause: err}
	}
	return payload(zipped, "*/data", name, zipped.Close)
}

// payload finds the one folder with the records of a meeting.
func payload(files fs.FS, where, name string, close func() error) (*pack, error) {
	found, err := fs.Glob(files, where+"/"+meetingFile)
	if err != nil || len(found) != 1 {
		close()
		return nil, &Problem{What: fmt.Sprintf("Không tìm thấy %s trong gói, nên đây không phải là gói lưu trữ của một đợt xét đã kiểm phiếu", meetingFile),
			Where: name, Do: another, Cause: err}
	}
	sub, err := fs.Sub(files, path.Dir(found[0]))
	return &pack{files: sub, left: maxBytes, close: close}, err
}

// has reports whether the payload has the file.
func (p *pack) has(file string) bool {
	_, err := fs.Stat(p.files, file)
	return err == nil
}

// read reads one record. Content after the record would be content that nobody
// checks, so it is not taken.
func (p *pack) read(file string, into any) error {
	text, err := p.text(file)
	if errors.Is(err, fs.ErrNotExist) {
		return &Problem{What: "Không có tệp này trong gói", Where: file, Do: another, Cause: err}
	}
	if err == nil {
		err = json.Unmarshal(text, into)
	}
	if err != nil {
		return &Problem{What: fmt.Sprintf("Không đọc được tệp (%v)", err), Where: file, Do: keepIt, Cause: err}
	}
	return nil
}

func (p *pack) text(file string) ([]byte, error) {
	f, err := p.files.Open(file)
	if err != nil {
		return nil, err
	}
	defer f.Close()
	if info, err := f.Stat(); err == nil && info.Size() > p.left {
		return nil, errTooLarge
	}
	text, err := io.ReadAll(io.LimitReader(f, p.left+1)) // the size told need not be true
	if p.left -= int64(len(text)); err == nil && p.left < 0 {
		err = errTooLarge
	}
	return text, err
}
