package documents

import (
	"fmt"
	"math"
	"os"
	"os/exec"
	"path/filepath"
	"slices"
	"strings"
	"testing"

	"thidua/data"
)

// nearEnough is how far a text may stand from its place in the PDF, in millimetres.
const nearEnough = 3.0

// fontRules let a program that asks for Times New Roman find the papers' own typeface,
// which has its widths, and no other one.
const fontRules = `<?xml version="1.0"?><!DOCTYPE fontconfig SYSTEM "fonts.dtd"><fontconfig><dir>%s</dir><cachedir>%s</cachedir>` +
	`<alias binding="same"><family>Times New Roman</family><prefer><family>Liberation Serif</family></prefer></alias></fontconfig>`

// office opens documents in LibreOffice and prints them as PDF into the same folder.
func office(t *testing.T, folder string) {
	t.Helper()
	if _, err := exec.LookPath("soffice"); err != nil {
		t.Fatal("soffice is needed to open the documents: install the package libreoffice-writer-nogui")
	}
	fonts, err := filepath.Abs("../../assets/fonts")
	if err != nil {
		t.Fatal(err)
	}
	home := t.TempDir()
	rules := filepath.Join(home, "fonts.conf")
	if err := os.WriteFile(rules, fmt.Appendf(nil, fontRules, fonts, home), 0o600); err != nil {
		t.Fatal(err)
	}
	documents, err := filepath.Glob(filepath.Join(folder, "*.docx"))
	if err != nil {
		t.Fatal(err)
	}
	args := append([]string{"-env:UserInstallation=file://" + home + "/profile", "--headless", "--convert-to", "pdf", "--outdir", folder}, documents...)
	cmd := exec.Command("soffice", args...)
	cmd.Env = append(os.Environ(), "FONTCONFIG_FILE="+rules, "HOME="+home)
	if out, err := cmd.CombinedOutput(); err != nil {
		t.Fatalf("soffice: %v\n%s", err, out)
	}
}

// forOffice are rounds by name. A name without a space that is longer than a line is
// broken elsewhere by every program, so that nobody bears one here.
func forOffice() map[string]data.Proceedings {
	deputy := sample(12, data.Secret)
	deputy.Decision.Power, deputy.Decision.Post = "KT.", "PHÓ CHỦ TỊCH"
	long := sample(60, data.Secret)
	long.Dossiers[16].Name = "Lê Văn Đạt"
	trial := sample(12, data.Secret)
	trial.Trial = true
	return map[string]data.Proceedings{"ngan": sample(4, data.Open), "kt": deputy, "dai": long, "hai-luot": sitting(), "dien-tap": trial}
}

// inOffice are the papers of a round to open: of those that differ from another round in one
// thing, the papers that show it.
func inOffice(name string, p data.Proceedings) []data.Paper {
	if name == "kt" || name == "dien-tap" {
		return []data.Paper{data.MeetingMinutes, data.DecisionPaper}
	}
	return edited(p)
}

// LibreOffice opens every document and sets it as the PDF is set: as many pages, the
// same text on each, the heading, the title and the signature in their places.
func TestOfficeShowsThePaper(t *testing.T) {
	t.Parallel()
	folder := t.TempDir()
	if *keep != "" {
		folder = *keep
	}
	kept := map[string]readWord{}
	for name, p := range forOffice() {
		for _, paper := range inOffice(name, p) {
			docx, _, err := Word(paper, p)
			if err != nil {
				t.Fatal(err)
			}
			kept[name+string(paper)] = openWord(t, docx)
			if err := os.WriteFile(filepath.Join(folder, name+"-"+string(paper)+".docx"), docx, 0o600); err != nil {
				t.Fatal(err)
			}
		}
	}
	letter := wordLetter(t, folder)
	office(t, folder)
	t.Run("cong-van", func(t *testing.T) { compareLetter(t, letter, filepath.Join(folder, "cong-van.pdf")) })
	for name, p := range forOffice() {
		for _, paper := range inOffice(name, p) {
			ours := write(t, name+"-"+string(paper)+"-goc", paper, p)
			t.Run(name+"-"+string(paper), func(t *testing.T) {
				if p.Trial {
					compareTrial(t, ours, filepath.Join(folder, name+"-"+string(paper)+".pdf"))
					return
				}
				compareOffice(t, paper, kept[name+string(paper)], ours, filepath.Join(folder, name+"-"+string(paper)+".pdf"))
			})
		}
	}
}

func compareOffice(t *testing.T, paper data.Paper, o readWord, ours, theirs string) {
	t.Helper()
	want, sizes := words(t, ours)
	got, pages := words(t, theirs)
	until := sameUntil(t, o, ours)
	if len(pages) != len(sizes) && (until == len(sizes) || len(pages) > len(sizes)+1) {
		t.Fatalf("%d pages, want %d", len(pages), len(sizes))
	}
	for i := range until {
		if w, g := lettersOn(want, i+1), lettersOn(got, i+1); w != g {
			t.Errorf("page %d has the text\n%s\nwant\n%s", i+1, said(got, i+1), said(want, i+1))
		}
		if math.Abs(pages[i].width-sizes[i].width) > 0.2 || math.Abs(pages[i].height-sizes[i].height) > 0.2 {
			t.Errorf("page %d is %v, want %v", i+1, pages[i], sizes[i])
		}
	}
	for _, w := range want {
		if w.y1 < marginTop && w.page <= until {
			closeBy(t, w, inMargin(got, w.page))
		}
	}
	for _, text := range landmarks(paper) {
		if w := place(t, want, text); w.page <= until {
			closeBy(t, w, place(t, got, text))
		}
	}
}

func closeBy(t *testing.T, want, got word) {
	t.Helper()
	if want.page != got.page || math.Abs(want.x0-got.x0) > nearEnough || math.Abs(want.x1-got.x1) > nearEnough || math.Abs(want.y1-got.y1) > nearEnough {
		t.Errorf("%q stands at %+v, want %+v", want.text, got, want)
	}
}

// inMargin is the first word in the margin above a page.
func inMargin(all []word, page int) word {
	for _, w := range all {
		if w.page == page && w.y1 < marginTop {
			return w
		}
	}
	return word{}
}

// compareTrial looks for the mark above every page, where it stands on the PDF. The large
// letters behind the text are drawn by both, and read back by nobody.
func compareTrial(t *testing.T, ours, theirs string) {
	t.Helper()
	want, _ := words(t, ours)
	got, sizes := words(t, theirs)
	for page := range sizes {
		top := inMargin(got, page+1)
		if mark := inMargin(want, 1); top.text != "BẢN" || math.Abs(top.y1-mark.y1) > nearEnough {
			t.Errorf("page %d is marked by %+v, want %+v", page+1, top, mark)
		}
	}
}

// sameUntil is how many pages of the PDF have to be as in the other program. It does not
// divide a paragraph that stays with the next one and moves the whole of it; Word and the
// PDF keep its last lines.
func sameUntil(t *testing.T, o readWord, path string) int {
	t.Helper()
	all := pages(t, path)
	for i, text := range all[1:] {
		_, text, _ = strings.Cut(text, "\n") // the number of the page
		begin, _, _ := strings.Cut(text, "\n")
		for _, p := range o.paragraphs {
			if !p.inTable && p.keep && strings.Contains(p.text, " "+strings.Join(strings.Fields(begin), " ")) {
				return i
			}
		}
	}
	return len(all)
}

// said is the text of a page in the order of reading.
func said(all []word, page int) string {
	var list []string
	for _, w := range all {
		if w.page == page {
			list = append(list, w.text)
		}
	}
	return strings.Join(list, " ")
}

// lettersOn are the letters of a page's text in the order of the alphabet: two programs
// draw the fields of a table in different orders.
func lettersOn(all []word, page int) string {
	text := penDots.ReplaceAllString(" "+said(all, page), "") // as many as fit
	letters := []rune(strings.ReplaceAll(text, " ", ""))
	slices.Sort(letters)
	return string(letters)
}

// landmarks are texts by whose places a paper is known, besides those of all papers.
func landmarks(paper data.Paper) []string {
	own := map[data.Paper][]string{
		data.DecisionPaper:  {"TỈNH AN GIANG", "Số: 456/QĐ-UBND", "QUYẾT ĐỊNH", "QUYẾT ĐỊNH:", "Nơi nhận:", "Phụ lục"},
		data.Submission:     {"THI ĐUA - KHEN THƯỞNG", "TỜ TRÌNH", "Kính gửi:", "Nơi nhận:", "Phụ lục"},
		data.MeetingMinutes: {"THI ĐUA - KHEN THƯỞNG", "BIÊN BẢN", "THƯ KÝ", "Nơi nhận:"},
		data.CountMinutes:   {"THI ĐUA - KHEN THƯỞNG", "BIÊN BẢN KIỂM PHIẾU", "BAN KIỂM PHIẾU"},
		data.Invitation:     {"GIẤY MỜI", "Nơi nhận:", "Phụ lục II"},
	}
	list := append([]string{country, motto}, own[paper]...)
	if post := posts[paper]; post != "" {
		list = append(list, post)
	}
	return list
}
