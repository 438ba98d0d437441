package archive

import (
	"errors"
	"io"
	"path/filepath"
	"testing"

	"thidua/data"
)

func TestFolderNames(t *testing.T) {
	var f Folder
	for _, c := range [][2]string{
		{"Báo cáo.pdf", "Báo cáo.pdf"}, {"báo cáo.PDF", "9f-báo cáo.PDF"}, {"Ba\u0301o ca\u0301o.pdf", "9f-9f-Báo cáo.pdf"},
		{"a/b\\c:d*e?.jpg", "a-b-c-d-e-.jpg"}, {"CON.txt", "tep-CON.txt"}, {"ảnh. .", "ảnh"}, {"", "tep-"}, {"..", "9f-tep-"},
		{"x\ty", "x-y"}, {"\xff.doc", "-.doc"},
	} {
		got := f.Name(c[0], "9f-")
		if got != c[1] {
			t.Errorf("%q is called %q, want %q", c[0], got, c[1])
		}
		if !safeName(got) {
			t.Errorf("%q is not safe", got)
		}
	}
}

// A file that cannot be packed says why itself; that it is not the disk matters.
func TestAProblemOfAFileIsPassedOn(t *testing.T) {
	want := &data.Problem{What: "Nội dung tệp minh chứng đã bị thay đổi"}
	files := []File{{Path: "a.pdf", Open: func() (io.ReadCloser, error) { return nil, want }}}
	err := WriteFile(filepath.Join(t.TempDir(), "goi.zip"), Info{}, files)
	if got := (*data.Problem)(nil); !errors.As(err, &got) || got.What != want.What {
		t.Errorf("got %v, want %v", err, want)
	}
}
