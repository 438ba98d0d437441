package sheets

import (
	"context"
	"errors"
	"os"
	"path/filepath"
	"strings"
	"testing"

	"github.com/xuri/excelize/v2"

	"thidua/data"
)

// write puts a file into a folder of its own and gives its path.
func writeFile(t testing.TB, name, content string) string {
	t.Helper()
	path := filepath.Join(t.TempDir(), name)
	if err := os.WriteFile(path, []byte(content), 0o600); err != nil {
		t.Fatal(err)
	}
	return path
}

// sheetFile writes rows as a workbook with one sheet.
func sheetFile(t testing.TB, rows ...[]any) string {
	t.Helper()
	book := excelize.NewFile()
	for i, row := range rows {
		if err := book.SetSheetRow("Sheet1", cellName(1, i+1), &row); err != nil {
			t.Fatal(err)
		}
	}
	return saved(t, book)
}

func saved(t testing.TB, book *excelize.File) string {
	t.Helper()
	path := filepath.Join(t.TempDir(), "nominees.xlsx")
	if err := errors.Join(book.SaveAs(path), book.Close()); err != nil {
		t.Fatal(err)
	}
	return path
}

func readList(t testing.TB, path string) Nominees {
	t.Helper()
	n, err := ReadNominees(context.Background(), path, nil)
	if err != nil {
		t.Fatal(err)
	}
	return n
}

// dossiers reads a list that must be right.
func dossiers(t testing.TB, path string) []data.Dossier {
	t.Helper()
	list, err := readList(t, path).Dossiers()
	if err != nil {
		t.Fatal(err)
	}
	return list
}

// wantProblem checks that err is for people and says all the words.
func wantProblem(t testing.TB, err error, words ...string) {
	t.Helper()
	var p *data.Problem
	if !errors.As(err, &p) {
		t.Fatalf("error %v is no problem for people", err)
	}
	if p.Do == "" {
		t.Errorf("no way out in %q", err)
	}
	for _, word := range words {
		if !strings.Contains(err.Error(), word) {
			t.Errorf("%q does not say %q", err, word)
		}
	}
}
