package review

import (
	"crypto/sha512"
	"encoding/hex"
	"errors"
	"fmt"
	"io/fs"

	"thidua/data/archive"
)

// proof is what the check of a package found.
type proof struct {
	path   string
	report archive.Report
	sum    string // SHA-512 of the list of digests; empty where it can't be read
	err    error  // nil only if the package is whole
}

// manifestName is the list whose digest stands for the whole package.
const manifestName = "manifest-sha512.txt"

// prove checks a package.
func prove(path string) proof {
	found := proof{path: path}
	pack, err := archive.Open(path)
	found.err = err
	if pack == nil {
		found.report.Faults = []archive.Fault{{What: err.Error()}}
		return found
	}
	found.report = pack.Report
	if list, err := fs.ReadFile(pack.Files(), manifestName); err == nil {
		sum := sha512.Sum512(list)
		found.sum = hex.EncodeToString(sum[:])
	}
	if err := pack.Close(); err != nil {
		found.err = errors.Join(found.err, fmt.Errorf("close %s: %w", path, err))
	}
	return found
}
