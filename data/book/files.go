package book

import (
	"crypto/sha256"
	"encoding/hex"
	"errors"
	"fmt"
	"hash"
	"io"
	"io/fs"
	"os"
	"path/filepath"

	"thidua/data"
)

// files keeps evidence beside the data file, each file under the SHA-256 of its
// content, so that the same file is kept once and a changed one is noticed.
type files struct {
	dir    string
	behind string // of a rehearsal: the folder of the book that it is a copy of; only read
}

// maxEvidence is the largest file taken as evidence, in bytes.
const maxEvidence = 200 << 20

// take copies a file in. It is written aside, synced and renamed: a crash leaves
// either nothing or the whole file.
func (f files) take(path string) (data.Evidence, error) {
	src, err := os.Open(path)
	if err != nil {
		return data.Evidence{}, &data.Problem{What: "Không đọc được tệp", Where: path,
			Do: "Kiểm tra tệp còn ở đó và mở được", Cause: err}
	}
	defer src.Close()
	if info, err := src.Stat(); err == nil && info.IsDir() {
		return data.Evidence{}, &data.Problem{What: "Đây là thư mục, không phải tệp", Where: path,
			Do: "Chọn các tệp trong thư mục"}
	}
	if err := os.MkdirAll(f.dir, 0o700); err != nil {
		return data.Evidence{}, fmt.Errorf("evidence folder: %w", err)
	}
	tmp, err := os.CreateTemp(f.dir, ".nhan-*")
	if err != nil {
		return data.Evidence{}, fmt.Errorf("evidence file: %w", err)
	}
	defer os.Remove(tmp.Name())
	e, err := f.fill(tmp, src)
	if err != nil {
		return e, err
	}
	e.Name = filepath.Base(path)
	if err := os.Rename(tmp.Name(), f.path(e)); err != nil {
		return e, fmt.Errorf("evidence file: %w", err)
	}
	return e, nil
}

func (f files) fill(tmp *os.File, src io.Reader) (data.Evidence, error) {
	hash := sha256.New()
	size, err := io.Copy(io.MultiWriter(tmp, hash), io.LimitReader(src, maxEvidence+1))
	err = errors.Join(err, tmp.Sync(), tmp.Close())
	if err == nil && size > maxEvidence {
		err = &data.Problem{What: "Tệp lớn hơn 200 MB", Do: "Giảm độ phân giải ảnh quét hoặc tách tệp rồi đính kèm lại"}
	}
	return data.Evidence{SHA256: hex.EncodeToString(hash.Sum(nil)), Size: size}, err
}

func (f files) path(e data.Evidence) string { return filepath.Join(f.dir, e.SHA256) }

// open reads a kept file and checks its content against its hash.
func (f files) open(e data.Evidence) (io.ReadCloser, error) {
	file, err := os.Open(f.path(e))
	if errors.Is(err, fs.ErrNotExist) {
		file, err = os.Open(f.copies().path(e))
	}
	if errors.Is(err, fs.ErrNotExist) && f.behind != "" {
		file, err = os.Open(filepath.Join(f.behind, e.SHA256))
	}
	if errors.Is(err, fs.ErrNotExist) {
		return nil, &data.Problem{What: "Không còn tệp minh chứng", Where: e.Name,
			Do: "Đính kèm lại tệp, hoặc khôi phục thư mục minh-chung từ bản sao lưu", Cause: err}
	}
	if err != nil {
		return nil, fmt.Errorf("open evidence: %w", err)
	}
	return &checked{file: file, hash: sha256.New(), want: e}, nil
}

// checked is a kept file that compares its content with its hash when it has been
// read to the end: evidence that changed on the disk is noticed, not passed on.
type checked struct {
	file *os.File
	hash hash.Hash
	want data.Evidence
}

// Close closes the file.
func (c *checked) Close() error { return c.file.Close() }

// Read reads on and, at the end, checks.
func (c *checked) Read(p []byte) (int, error) {
	n, err := c.file.Read(p)
	c.hash.Write(p[:n])
	if errors.Is(err, io.EOF) && hex.EncodeToString(c.hash.Sum(nil)) != c.want.SHA256 {
		return n, &data.Problem{What: "Nội dung tệp minh chứng đã bị thay đổi sau khi đính kèm", Where: c.want.Name,
			Do: "Gỡ tệp và đính kèm lại bản gốc, hoặc khôi phục thư mục minh-chung từ bản sao lưu"}
	}
	return n, err
}
