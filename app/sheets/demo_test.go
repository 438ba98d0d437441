package sheets

import (
	"errors"
	"flag"
	"fmt"
	"os"
	"path/filepath"
	"reflect"
	"strconv"
	"strings"
	"testing"
	"time"

	"github.com/BurntSushi/toml"
	"github.com/xuri/excelize/v2"
	"golang.org/x/text/unicode/norm"

	"thidua/data"
	"thidua/data/vn"
)

// update writes the demo's files anew: go test ./app/sheets -run Demo -update.
var update = flag.Bool("update", false, "write the files of the demo round")

const demoFolder = "../../assets/demo"

// The demo's votes: 14 ballot papers, the ninth invalid, and one opinion in
// writing. Who is not named gets every vote but that of one absent-minded ballot
// where the number divides by three.
const (
	demoPapers  = 14
	demoVoid    = 9
	demoRecused = 29 // one present member does not vote on this nominee
)

// demoYes is the yes votes of the closer cases; 12 of 15 are needed.
var demoYes = map[int]int{
	4: 12, 11: 12, 19: 12, 27: 12, 33: 12, 48: 12, 58: 12,
	8: 11, 22: 11, 37: 11, 52: 11,
	15: 9, 21: 7, 41: 10, 50: 8,
}

// demoNo are the nominees on which the written opinion is not a yes.
var demoNo = map[int]data.Choice{21: data.No, 37: data.No, 50: data.Blank}

func demoVotes(nominee int) int {
	if yes, ok := demoYes[nominee]; ok {
		return yes
	}
	switch {
	case nominee == demoRecused:
		return 13
	case nominee%3 == 0:
		return 13
	}
	return 14
}

// demoMark is the mark of the i-th valid paper (from 0) on a nominee; "" is no
// row. Each nominee begins with another paper, so that no paper says no to all.
func demoMark(nominee, i int) data.Choice {
	yes := demoVotes(nominee)
	if demoNo[nominee] == "" {
		yes--
	}
	place := (i*4 + nominee*5) % (demoPapers - 1)
	switch {
	case place < yes:
		return data.Yes
	case nominee == demoRecused:
		return ""
	case nominee == 19:
		return data.Void
	case (place-yes)%3 == 1:
		return data.Blank
	case (place-yes)%3 == 2:
		return ""
	}
	return data.No
}

// demoCriteria are the criteria marked on the nominees' papers, by nominee.
func demoCriteria(nominee int) []string {
	switch {
	case nominee <= 3:
		return []string{"mat-tran-1", "mat-tran-2"}
	case nominee >= 9 && nominee <= 12:
		return []string{"ho-gia-dinh-1", "ho-gia-dinh-2"}
	case nominee >= 25 && nominee <= 29, nominee == 37:
		return []string{"ca-nhan-1", "ca-nhan-2"}
	}
	return nil
}

// demoBallots writes ballots.csv.
func demoBallots(nominees int) string {
	var b strings.Builder
	b.WriteString("ballot,kind,nominee,criterion,mark\n")
	valid := 0
	for paper := 1; paper <= demoPapers; paper++ {
		label := fmt.Sprintf("P%02d", paper)
		if paper == demoVoid {
			fmt.Fprintf(&b, "%s,cast,,,invalid\n", label)
			continue
		}
		for nominee := 1; nominee <= nominees; nominee++ {
			demoRows(&b, label+",cast", nominee, demoMark(nominee, valid))
		}
		valid++
	}
	for nominee := 1; nominee <= nominees; nominee++ {
		choice := demoNo[nominee]
		if choice == "" {
			choice = data.Yes
		}
		demoRows(&b, "m9,written", nominee, choice)
	}
	return b.String()
}

// demoRows writes what a ballot says on one nominee: a no finds the last
// criterion unmet.
func demoRows(b *strings.Builder, ballot string, nominee int, choice data.Choice) {
	if choice == "" {
		return
	}
	fmt.Fprintf(b, "%s,%d,,%s\n", ballot, nominee, string(choice))
	if choice != data.Yes && choice != data.No {
		return
	}
	for i, id := range demoCriteria(nominee) {
		mark := "met"
		if choice == data.No && i > 0 {
			mark = "unmet"
		}
		fmt.Fprintf(b, "%s,%d,%s,%s\n", ballot, nominee, id, mark)
	}
}

// demoSheetRows gives the rows of nominees.xlsx below the header.
func demoSheetRows() [][]any {
	var rows [][]any
	for _, part := range []struct{ kind, lines string }{
		{"tập thể", demoCollectives}, {"hộ gia đình", demoHouseholds}, {"cá nhân", demoIndividuals},
	} {
		for _, line := range strings.Split(strings.TrimSpace(part.lines), "\n") {
			rows = append(rows, demoRow(len(rows)+1, part.kind, strings.Split(line, "|")))
		}
	}
	return rows
}

// demoRow writes a line of the list as sheets come in: most dates of birth as
// Excel dates, every fourth as text, a year as a number, one name decomposed.
func demoRow(number int, kind string, c []string) []any {
	name := c[1]
	if number == 26 {
		name = norm.NFD.String(name)
	}
	from, to, ok := strings.Cut(c[6], "-")
	if !ok {
		to = from
	}
	var birth any = c[2]
	if year, err := strconv.Atoi(c[2]); err == nil {
		birth = year
	} else if t, err := time.Parse("02/01/2006", c[2]); err == nil && number%4 != 0 {
		birth = t
	}
	var points any
	if n, err := strconv.Atoi(c[7]); err == nil {
		points = n
	}
	return []any{number, name, kind, c[0], birth, c[3], c[4], c[5], "01/01/" + from, "31/12/" + to, points, c[8]}
}

// writeDemoSheet writes nominees.xlsx with a title above the header, as offices do.
func writeDemoSheet(path string) error {
	book := excelize.NewFile()
	defer book.Close()
	style, failed := newStyles(book)
	format := "dd/mm/yyyy"
	day, err := book.NewStyle(&excelize.Style{CustomNumFmt: &format, Border: border(), Font: &excelize.Font{Family: fontName, Size: 12}})
	failed = errors.Join(failed, err, book.SetSheetName("Sheet1", listSheet),
		book.SetCellStr(listSheet, "A1", "DANH SÁCH ĐỀ NGHỊ TẶNG GIẤY KHEN"),
		book.SetCellStyle(listSheet, "A1", "A1", style.title),
		book.SetCellStr(listSheet, "A2", "Phong trào xây dựng xã hội học tập, giai đoạn 2023 - 2025, phường Mỹ Thới"))
	columns := append([]string{}, Columns[:len(Columns)-1]...) // an office's older list: it names no proposer
	for i, name := range append(columns, "Ghi chú") {
		letter, err := excelize.ColumnNumberToName(i + 1)
		width := 24.0
		if g, ok := guides[name]; ok {
			width = g.width
		}
		failed = errors.Join(failed, err, book.SetColWidth(listSheet, letter, letter, width), setCell(book, listSheet, i+1, 4, name, style.head))
	}
	for i, row := range demoSheetRows() {
		for j, value := range row {
			look := style.text
			if _, ok := value.(time.Time); ok {
				look = day
			}
			failed = errors.Join(failed, setCell(book, listSheet, j+1, i+5, value, look))
		}
	}
	if err := errors.Join(failed, freeze(book, listSheet, 2, 4), landscape(book, listSheet, 4)); err != nil {
		return err
	}
	return save(book, path)
}

func TestDemoFiles(t *testing.T) {
	fresh := filepath.Join(t.TempDir(), "nominees.xlsx")
	if err := writeDemoSheet(fresh); err != nil {
		t.Fatal(err)
	}
	ballots := demoBallots(len(demoSheetRows()))
	shipped, list := filepath.Join(demoFolder, "nominees.xlsx"), filepath.Join(demoFolder, "ballots.csv")
	if *update {
		if err := errors.Join(writeDemoSheet(shipped), os.WriteFile(list, []byte(ballots), 0o644)); err != nil {
			t.Fatal(err)
		}
	}
	if got, err := os.ReadFile(list); err != nil || string(got) != ballots {
		t.Errorf("ballots.csv is not what the demo says (%v)", err)
	}
	if got, want := readList(t, shipped), readList(t, fresh); !reflect.DeepEqual(got, want) {
		t.Error("nominees.xlsx is not what the demo says")
	}
}

func TestDemoNominees(t *testing.T) {
	n := readList(t, filepath.Join(demoFolder, "nominees.xlsx"))
	list, err := n.Dossiers()
	if err != nil {
		t.Fatal(err)
	}
	kinds := make(map[data.Kind]int)
	texts := make(map[string]bool)
	unfinished := 0
	for i, d := range list {
		kinds[d.Kind]++
		if d.Number != i+1 || d.From.IsZero() || !norm.NFC.IsNormalString(d.Name) {
			t.Errorf("%+v", d)
		}
		if d.Achievement == "" {
			unfinished++
		} else if texts[d.Achievement] {
			t.Errorf("achievement twice: %s", d.Achievement)
		}
		texts[d.Achievement] = true
	}
	want := map[data.Kind]int{data.Collective: 8, data.Household: 16, data.Individual: 36}
	if !reflect.DeepEqual(kinds, want) || unfinished != 2 || !reflect.DeepEqual(n.Unknown, []string{"Ghi chú"}) {
		t.Errorf("kinds %v, %d without achievement, unknown %q", kinds, unfinished, n.Unknown)
	}
	if warnings := n.Warnings(); len(warnings) != 1 || !strings.Contains(warnings[0], "dòng 55") {
		t.Errorf("warnings %q", warnings)
	}
	if list[24].Birth != (data.Date{Year: 1975, Month: 1, Day: 5}) || list[26].Birth != (data.Date{Year: 1962}) {
		t.Errorf("births %v, %v", list[24].Birth, list[26].Birth)
	}
	if len(list[28].Extra) != 1 || list[28].Name != "Chau Kim Hên" || vn.GivenName(list[28].Name) != "Hên" {
		t.Errorf("the recused member's relative is %+v", list[28])
	}
}

// TestDemoRound reads the demo as a round is read, and counts it here by hand.
func TestDemoRound(t *testing.T) {
	round, err := ReadRound(demoFolder)
	if err != nil {
		t.Fatal(err)
	}
	var movement data.Movement
	if _, err := toml.DecodeFile("../../assets/movements/an-giang-135.toml", &movement); err != nil {
		t.Fatal(err)
	}
	list := dossiers(t, filepath.Join(demoFolder, "nominees.xlsx"))
	ballots, err := ReadBallots(filepath.Join(demoFolder, "ballots.csv"),
		Check{Council: round.Council, Meeting: round.Meeting, Movement: movement, Dossiers: list})
	if err != nil {
		t.Fatal(err)
	}
	if len(round.Council.Members) != 15 || len(round.Warnings) != 0 || len(ballots) != 15 || !ballots[demoVoid-1].Void || !ballots[14].Written {
		t.Fatalf("%d members, warnings %q, %d ballots", len(round.Council.Members), round.Warnings, len(ballots))
	}
	passed := make(map[int]int)
	for _, d := range list {
		yes := 0
		for _, b := range ballots {
			if mark, _ := b.On(d.Number); mark.Choice == data.Yes {
				yes++
			}
		}
		if yes != demoVotes(d.Number) {
			t.Errorf("nominee %d: %d yes, want %d", d.Number, yes, demoVotes(d.Number))
		}
		if round.Rule.Pass.Met(yes, 15) {
			passed[yes]++
		}
	}
	// 60 nominees, 8 below 12 votes, 7 at 12.
	if passed[12] != 7 || passed[12]+passed[13]+passed[14] != 52 {
		t.Errorf("passed by votes: %v", passed)
	}
}
