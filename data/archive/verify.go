package archive

import (
	"errors"
	"fmt"
	"io/fs"

	"thidua/data"
)

// ErrNotWhole is the cause of a problem about a package that does not prove itself.
var ErrNotWhole = errors.New("package is not whole")

// Verify judges a zip file or an unpacked folder. The error is nil only if the
// package is whole; otherwise it is a problem that names the first fault, and
// the report lists them all. A package must have its declaration, Payload-Oxum,
// and manifests for payload and tag files with SHA-512 or SHA-256.
func Verify(path string) (Report, error) {
	p, err := Open(path)
	if p == nil {
		return Report{Faults: []Fault{{What: err.Error()}}}, err
	}
	return p.Report, errors.Join(err, p.Close())
}

// Package is an opened package that has been verified.
type Package struct {
	Report Report
	files  fs.FS
	close  func() error
}

// Files gives the package's files: "data/..." and the tag files at the top.
func (p *Package) Files() fs.FS { return p.files }

// Close lets go of the file.
func (p *Package) Close() error { return p.close() }

// Open verifies a package and gives access to its files. With a package that is
// not whole it gives the package for its report, together with the error of
// Verify; with what is no package at all it gives nil.
func Open(path string) (*Package, error) {
	b, err := load(path)
	if err != nil {
		return nil, &data.Problem{
			What: "Không mở được gói lưu trữ, hoặc tệp này không phải là gói lưu trữ", Where: path, Cause: err,
			Do: "Hãy chọn đúng tệp gói, hoặc chép lại từ bản gốc",
		}
	}
	p := &Package{Report: b.judge(), files: b.files, close: b.close}
	return p, notWhole(path, p.Report.Faults)
}

func notWhole(path string, faults []Fault) error {
	if len(faults) == 0 {
		return nil
	}
	what := faults[0].What
	if more := len(faults) - 1; more > 0 {
		what += fmt.Sprintf(" (và %d điểm khác)", more)
	}
	return &data.Problem{
		What: what, Where: path, Cause: ErrNotWhole,
		Do: "Gói này không còn nguyên vẹn; hãy giữ nguyên nó và đối chiếu với một bản khác của gói",
	}
}
