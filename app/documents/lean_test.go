package documents

import (
	"slices"
	"strings"
	"testing"

	"thidua/data"
)

// headings are the heads of a list, row by row of its own columns.
func headings(t table) string {
	var heads []string
	for _, c := range t.columns {
		heads = append(heads, c.head)
	}
	return strings.Join(heads, " | ")
}

// spans is how many columns each row of a table covers.
func spans(t table) []int {
	var all []int
	for _, row := range append(slices.Clone(t.rows), t.total) {
		n := 0
		for _, c := range row {
			n += max(c.span, 1)
		}
		all = append(all, n)
	}
	return slices.Compact(all)
}

func listOf(parts []part) table { return parts[len(parts)-1].blocks[1].(table) }

// A column in which no row has anything is left out, with its share of the headings and
// of the total.
func TestEmptyColumnsAreLeftOut(t *testing.T) {
	p := sample(60, data.Secret)
	full := listOf(submission(p))
	if got, want := headings(full), "TT | Họ và tên, tên đơn vị | Nam | Nữ | Chức vụ, đơn vị hoặc địa chỉ | Hình thức đề nghị | Thành tích | Số phiếu đồng ý"; got != want {
		t.Errorf("the list has %s", got)
	}
	if got := spans(full); !slices.Equal(got, []int{8}) {
		t.Errorf("its rows cover %v columns of 8", got)
	}
	p.Dossiers[0].Note = "Có đơn"
	if got := headings(listOf(submission(p))); !strings.HasSuffix(got, "| Ghi chú") {
		t.Errorf("with a note the list has %s", got)
	}
	for i := range p.Result.Nominees {
		p.Result.Nominees[i].Prize = 0
	}
	for i := range p.Dossiers {
		p.Dossiers[i].Birth = data.Date{}
	}
	bare := listOf(decision(p))
	if got, want := headings(bare), "Số sổ vàng | Họ và tên, tên đơn vị | Chức vụ, đơn vị hoặc địa chỉ | Thành tích | Thời gian lập thành tích"; got != want {
		t.Errorf("without prizes and years the list has %s", got)
	}
	if got := spans(bare); !slices.Equal(got, []int{5}) {
		t.Errorf("its rows cover %v columns of 5", got)
	}
}

// A year that is a man's or a woman's keeps both columns.
func TestAYearAcrossKeepsItsColumns(t *testing.T) {
	two := table{columns: append(birthColumns(), column{head: "Tên"}), rows: [][]cell{{{text: "1970", span: 2}, {text: "A"}}}}
	if got := headings(two.lean()); got != "Nam | Nữ | Tên" {
		t.Errorf("the table has %s", got)
	}
}

// A list of one kind has no heading for it, and its total names it once.
func TestAListOfOneKind(t *testing.T) {
	says(t, data.DecisionPaper, sample(1, data.Secret), "DANH SÁCH HỘ GIA ĐÌNH ĐƯỢC TẶNG GIẤY KHEN", "Tổng cộng: 01 hộ gia đình 1.140.000")
	saysNot(t, data.DecisionPaper, sample(1, data.Secret), "I. HỘ GIA ĐÌNH", "trường hợp, gồm")
	says(t, data.MeetingMinutes, sample(1, data.Secret), "báo cáo hồ sơ của 01 hộ gia đình; các thành viên")
	says(t, data.MeetingMinutes, sample(4, data.Secret), "báo cáo hồ sơ của 04 trường hợp, gồm 01 tập thể, 02 hộ gia đình và 01 cá nhân; các thành viên")
}
