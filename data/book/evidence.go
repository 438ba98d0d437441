package book

import (
	"errors"
	"fmt"
	"io"
	"os"
	"path/filepath"
	"slices"

	"thidua/data"
	"thidua/data/store"
)

// Attach copies files in as evidence of a dossier. A file attached already is
// taken once.
func (b *Book) Attach(round, dossier uint64, paths ...string) error {
	var taken []data.Evidence
	for _, path := range paths {
		e, err := b.files.take(path)
		if err != nil {
			return err
		}
		taken = append(taken, e)
	}
	c := &change{what: fmt.Sprintf("Đính kèm %d tệp minh chứng", len(paths)), round: round, topic: Dossiers}
	return b.apply(c, func(w store.Writer) error {
		return b.editEvidence(w, round, dossier, func(kept []data.Evidence) []data.Evidence {
			for _, e := range taken {
				if !slices.ContainsFunc(kept, func(k data.Evidence) bool { return k.SHA256 == e.SHA256 }) {
					kept = append(kept, e)
				}
			}
			return kept
		})
	})
}

// Detach takes a file off a dossier. The file itself stays, so that it can be
// taken back.
func (b *Book) Detach(round, dossier uint64, e data.Evidence) error {
	c := &change{what: "Gỡ tệp minh chứng " + e.Name, round: round, topic: Dossiers}
	return b.apply(c, func(w store.Writer) error {
		return b.editEvidence(w, round, dossier, func(kept []data.Evidence) []data.Evidence {
			return slices.DeleteFunc(kept, func(k data.Evidence) bool { return k.SHA256 == e.SHA256 })
		})
	})
}

func (b *Book) editEvidence(w store.Writer, round, dossier uint64, edit func([]data.Evidence) []data.Evidence) error {
	if err := editable(w, round); err != nil {
		return err
	}
	d, err := dossiers.Get(w, dossierKey(round, dossier))
	if err != nil {
		return err
	}
	d.Evidence = edit(d.Evidence)
	return dossiers.Put(w, d)
}

// OpenEvidence reads a kept file.
func (b *Book) OpenEvidence(e data.Evidence) (io.ReadCloser, error) { return b.files.open(e) }

// ExportEvidence copies a kept file under its own name into a folder, for the
// system's viewer, and gives the path.
func (b *Book) ExportEvidence(e data.Evidence, folder string) (string, error) {
	src, err := b.files.open(e)
	if err != nil {
		return "", err
	}
	defer src.Close()
	path := filepath.Join(folder, filepath.Base(e.Name))
	dst, err := os.Create(path)
	if err != nil {
		return "", fmt.Errorf("export evidence: %w", err)
	}
	_, err = io.Copy(dst, src)
	return path, errors.Join(err, dst.Close())
}
