package box

import (
	"crypto/rand"
	"errors"
	"fmt"
	"io"
	"io/fs"
	"os"
	"path/filepath"
)

// KeyFile is where a locked key lies while its vote is on: beside the data file
// and never in it, whose old pages nobody can overwrite.
type KeyFile struct{ Path string }

// Write keeps a locked key.
func (k KeyFile) Write(locked []byte) error { return writeSynced(k.Path, locked) }

// Read gives the locked key.
func (k KeyFile) Read() ([]byte, error) { return os.ReadFile(k.Path) }

// Destroy overwrites a file with random bytes in its place, syncs it and removes
// it. One that is gone already is no error.
func Destroy(path string) error {
	f, err := os.OpenFile(path, os.O_RDWR, 0o600)
	if errors.Is(err, fs.ErrNotExist) {
		return nil
	}
	if err != nil {
		return fmt.Errorf("destroy: %w", err)
	}
	info, err := f.Stat()
	if err == nil {
		_, err = io.CopyN(f, rand.Reader, info.Size())
	}
	if err = errors.Join(err, f.Sync(), f.Close()); err != nil {
		return fmt.Errorf("destroy %s: %w", filepath.Base(path), err)
	}
	if err := os.Remove(path); err != nil {
		return fmt.Errorf("destroy: %w", err)
	}
	syncDir(filepath.Dir(path))
	return nil
}

// writeSynced writes a file and makes it and its name durable.
func writeSynced(path string, text []byte) error {
	if err := os.MkdirAll(filepath.Dir(path), 0o700); err != nil {
		return err
	}
	f, err := os.OpenFile(path, os.O_WRONLY|os.O_CREATE|os.O_TRUNC, 0o600)
	if err != nil {
		return err
	}
	_, err = f.Write(text)
	if err = errors.Join(err, f.Sync(), f.Close()); err != nil {
		return err
	}
	syncDir(filepath.Dir(path))
	return nil
}

// syncDir makes names in a folder durable where the system can.
func syncDir(dir string) {
	if d, err := os.Open(dir); err == nil {
		_ = d.Sync()
		_ = d.Close()
	}
}
