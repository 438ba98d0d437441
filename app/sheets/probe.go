package sheets

import (
	"archive/zip"
	"bytes"
	"context"
	"errors"
	"io"
	"os"
	"path/filepath"
	"strings"

	"thidua/data"
)

// The limits on what a workbook may unpack to. The names of a province, some
// hundred thousand rows, take less than 100 MB. Honest sheets shrink to a fifth
// to a twelfth, bombs to a thousandth, so large files may unpack to more.
const (
	smallUnpacked = 256 << 20 // always allowed
	expansion     = 12        // times the file's size, if that is more
	maxUnpacked   = maxFile * expansion
	inMemory      = 16 << 20  // larger sheets are unpacked to a temporary file
	maxHeld       = 160 << 20 // parts that the library keeps in memory: pictures, styles
	maxRun        = 4 << 20   // text without a tag; a cell of Excel holds 32,767 characters
)

const (
	zipMark = "PK\x03\x04"
	oleMark = "\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1" // old Office files, and new ones with a password
)

// probe looks into a file that calls itself a workbook before the library loads
// it, and tells what else it is. Ends has the last row of each sheet.
func probe(ctx context.Context, path string) (ends []int, err error) {
	f, err := os.Open(path)
	if err != nil {
		return nil, damaged(path, err)
	}
	defer f.Close()
	head := make([]byte, 512)
	n, _ := io.ReadFull(f, head)
	if p := impostor(path, head[:n]); p != nil {
		return nil, p
	}
	info, err := f.Stat()
	if err != nil {
		return nil, damaged(path, err)
	}
	z, err := zip.NewReader(f, info.Size())
	if err != nil {
		return nil, damaged(path, err)
	}
	if p := weigh(path, z, info.Size()); p != nil {
		return nil, p
	}
	return sheetEnds(ctx, path, z)
}

// impostor recognises files of other kinds by their first bytes.
func impostor(path string, head []byte) *data.Problem {
	file := filepath.Base(path)
	switch {
	case bytes.HasPrefix(head, []byte(zipMark)):
		return nil
	case bytes.HasPrefix(head, []byte(oleMark)):
		return oldOffice(path)
	case picture(head) != "":
		return &data.Problem{Where: file, What: picture(head),
			Do: "Hãy chọn tệp bảng tính .xlsx hoặc .csv"}
	case bytes.HasPrefix(bytes.TrimSpace(bytes.ToLower(head)), []byte("<")):
		return saveAs(path, "đây là trang web hoặc tệp XML đặt đuôi bảng tính")
	}
	return damaged(path, nil)
}

// oldOffice tells workbooks with a password from those of Excel 97-2003: both
// are the same kind of container, with the names of its parts in UTF-16.
func oldOffice(path string) *data.Problem {
	text, err := os.ReadFile(path)
	if err != nil {
		return damaged(path, err)
	}
	old := strings.EqualFold(filepath.Ext(path), ".xls") || bytes.Contains(text, wide("Workbook"))
	if old && !bytes.Contains(text, wide("EncryptedPackage")) {
		return saveAs(path, "đây là bảng tính Excel 97-2003 (.xls)")
	}
	return &data.Problem{Where: filepath.Base(path), What: "bảng tính được đặt mật khẩu (mã hóa)",
		Do: "Hãy mở bằng Excel, bỏ mật khẩu (Tệp, Thông tin, Bảo vệ sổ làm việc), lưu lại rồi chọn lại tệp"}
}

func wide(text string) []byte {
	var b []byte
	for _, c := range []byte(text) {
		b = append(b, c, 0)
	}
	return b
}

// weigh adds up what the parts say they unpack to; reading one that lies about
// its size fails later.
func weigh(path string, z *zip.Reader, size int64) *data.Problem {
	var total, held uint64
	workbook := false
	for _, part := range z.File {
		if part.UncompressedSize64 > maxUnpacked {
			return bomb(path)
		}
		total += part.UncompressedSize64
		if !unloaded(part) {
			held += part.UncompressedSize64
		}
		workbook = workbook || strings.EqualFold(part.Name, "xl/workbook.xml")
	}
	switch {
	case total > uint64(max(smallUnpacked, expansion*size)), held > maxHeld:
		return bomb(path)
	case !workbook:
		return &data.Problem{Where: filepath.Base(path), What: "tệp không chứa bảng tính Excel",
			Do: "Hãy chọn tệp bảng tính .xlsx"}
	}
	return nil
}

// unloaded reports whether the library leaves the part on the disk.
func unloaded(part *zip.File) bool {
	return part.UncompressedSize64 > inMemory && (isSheet(part.Name) || isStrings(part.Name))
}

func isSheet(name string) bool {
	return strings.HasPrefix(strings.ToLower(name), "xl/worksheets/sheet")
}

func isStrings(name string) bool { return strings.EqualFold(name, "xl/sharedStrings.xml") }

// sheetEnds walks through the parts that hold cells.
func sheetEnds(ctx context.Context, path string, z *zip.Reader) ([]int, error) {
	var ends []int
	known := true
	for _, part := range z.File {
		if !isSheet(part.Name) && !isStrings(part.Name) {
			continue
		}
		w, err := walk(ctx, part)
		switch {
		case ctx.Err() != nil:
			return nil, ctx.Err()
		case errors.Is(err, errRun):
			return nil, bomb(path)
		case err != nil:
			return nil, damaged(path, err)
		case isSheet(part.Name):
			ends = append(ends, w.last)
			known = known && w.last > 0
		}
	}
	if !known {
		return nil, nil
	}
	return ends, nil
}

func bomb(path string) *data.Problem {
	return &data.Problem{Where: filepath.Base(path), What: "tệp bung ra quá lớn, không phải danh sách thông thường",
		Do: "Hãy sao danh sách sang một bảng tính mới, chỉ giữ trang cần dùng, rồi lưu lại"}
}

func damaged(path string, cause error) *data.Problem {
	return &data.Problem{Where: filepath.Base(path), What: "bảng tính bị hỏng hoặc không phải tệp .xlsx", Cause: cause,
		Do: "Hãy mở thử bằng Excel; nếu mở được thì lưu lại thành .xlsx, nếu không thì xin lại tệp gốc"}
}
