package documents

import (
	"flag"
	"os"
	"path/filepath"
	"testing"

	"thidua/data"
)

// keep is a folder for looking at the papers.
var keep = flag.String("papers", "", "folder to keep the printed papers in")

// write renders a paper into a file of its own.
func write(t *testing.T, name string, paper data.Paper, p data.Proceedings) string {
	t.Helper()
	pdf, _, err := Render(paper, p)
	if err != nil {
		t.Fatalf("%s: %v", name, err)
	}
	dir := t.TempDir()
	if *keep != "" {
		dir = *keep
	}
	path := filepath.Join(dir, name+".pdf")
	if err := os.WriteFile(path, pdf, 0o600); err != nil {
		t.Fatal(err)
	}
	return path
}

// written are the papers other than the certificates.
var written = []data.Paper{data.BallotPaper, data.CountMinutes, data.MeetingMinutes, data.Submission, data.DecisionPaper}

func TestEveryPaper(t *testing.T) {
	for _, paper := range written {
		write(t, string(paper), paper, sample(60, data.Secret))
		write(t, string(paper)+"-open", paper, sample(12, data.Open))
	}
}
