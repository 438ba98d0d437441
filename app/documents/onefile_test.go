package documents

import (
	"testing"

	"thidua/data"
)

// inOneFile writes the paper of many rounds into one file, as a file of its own for each
// takes far longer, and reads the pages of each back.
func inOneFile(t *testing.T, paper data.Paper, rounds []data.Proceedings) (all [][]string) {
	t.Helper()
	path, ends := oneFile(t, paper, rounds)
	read, from := pages(t, path), 0
	for _, to := range ends {
		all = append(all, read[from:to])
		from = to
	}
	return all
}

// oneFile writes the paper of many rounds into one file and tells each one's last page.
func oneFile(t *testing.T, paper data.Paper, rounds []data.Proceedings) (path string, ends []int) {
	t.Helper()
	s, err := newSheet(string(paper), day(rounds[0]))
	must(t, err)
	for _, p := range rounds {
		p, _, err := checked(paper, p, s.has)
		must(t, err)
		for _, part := range compose(paper, p) {
			s.lay(part)
		}
		ends = append(ends, s.pdf.PageNo())
	}
	pdf, err := s.bytes()
	must(t, err)
	return file(t, string(paper)+"-tat-ca", pdf), ends
}

// readApart reads the paper of many rounds back from one file, each as if it stood alone.
func readApart(t *testing.T, paper data.Paper, rounds []data.Proceedings) (all []reading) {
	t.Helper()
	path, ends := oneFile(t, paper, rounds)
	runs, pages := readBack(t, path)
	from := 0
	for _, to := range ends {
		one := reading{pages: pages[from:to]}
		for _, r := range runs {
			if r.page > from && r.page <= to {
				r.page -= from
				one.runs = append(one.runs, r)
			}
		}
		all = append(all, one)
		from = to
	}
	return all
}
