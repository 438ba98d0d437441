package bundle

import (
	"slices"
	"strings"
	"testing"

	"thidua/app/documents"
	"thidua/data"
)

// counted is a round whose vote was counted, with so many awarded.
func counted(awarded int) data.Proceedings {
	p := planned()
	p.Meeting.Stage = data.Counted
	p.Result = &data.Result{Nominees: []data.Outcome{{Number: 1, Ordinal: awarded}}}
	return p
}

// planned is a round with one dossier and a meeting.
func planned() data.Proceedings {
	p := data.Proceedings{Dossiers: []data.Dossier{{Number: 1, State: data.Listed}}}
	p.Council.Members = []data.Member{{ID: "a"}, {ID: "b"}}
	p.Meeting = data.Meeting{ID: 1, Stage: data.Planned, Seats: []data.Seat{{Member: "a", Attendance: data.Present}}}
	return p
}

// with changes a copy of a round.
func with(p data.Proceedings, change func(*data.Proceedings)) data.Proceedings {
	change(&p)
	return p
}

func TestAvailable(t *testing.T) {
	const before = "bao-cao-thanh-tich bao-cao-chuyen-de giay-moi phieu-bieu-quyet"
	for name, test := range map[string]struct {
		p    data.Proceedings
		want string
	}{
		"nothing yet":    {data.Proceedings{}, ""},
		"dossiers":       {with(planned(), func(p *data.Proceedings) { p.Meeting = data.Meeting{} }), "bao-cao-thanh-tich bao-cao-chuyen-de"},
		"meeting":        {planned(), "bao-cao-thanh-tich bao-cao-chuyen-de giay-moi phieu-lay-y-kien phieu-bieu-quyet"},
		"nobody awarded": {counted(0), before + " bien-ban-kiem-phieu bien-ban-hop thong-bao-ket-qua bao-cao-giai-doan"},
		"counted":        {counted(1), before + " bien-ban-kiem-phieu bien-ban-hop to-trinh thong-bao-ket-qua bao-cao-giai-doan"},
		"counted, one wrote": {with(counted(1), func(p *data.Proceedings) { p.Result.Meeting.Written = 1 }),
			"bao-cao-thanh-tich bao-cao-chuyen-de giay-moi phieu-lay-y-kien phieu-bieu-quyet bien-ban-kiem-phieu bien-ban-hop to-trinh thong-bao-ket-qua bao-cao-giai-doan"},
		"no quorum": {with(counted(0), func(p *data.Proceedings) { p.Meeting.Stage = data.Adjourned }), "bien-ban-hop"},
		"stopped":   {with(counted(0), func(p *data.Proceedings) { p.Meeting.Stage = data.Stopped }), "bien-ban-hop"},
		"decided": {with(counted(1), func(p *data.Proceedings) { p.Decision = &data.Decision{} }),
			before + " bien-ban-kiem-phieu bien-ban-hop to-trinh quyet-dinh giay-khen thong-bao-ket-qua danh-sach-ky-nhan kich-ban-trao-thuong bao-cao-giai-doan"},
	} {
		var got []string
		for _, paper := range Available(test.p) {
			got = append(got, string(paper))
		}
		if text := strings.Join(got, " "); text != test.want {
			t.Errorf("%s: %q, want %q", name, text, test.want)
		}
	}
}

// Every paper that a round may leave is among the names that a later run clears away.
func TestNamesHoldEveryPaper(t *testing.T) {
	p := with(counted(1), func(p *data.Proceedings) { p.Decision, p.Award.ID = &data.Decision{}, "bang-khen-tinh" })
	for _, paper := range Available(p) {
		if !slices.Contains(Names(p.Award), PaperName(paper, p.Award)) {
			t.Errorf("%s is not among the names", paper)
		}
		if documents.HasWord(paper) && !slices.Contains(Names(p.Award), string(paper)+".docx") {
			t.Errorf("%s to edit is not among the names", paper)
		}
	}
}

// The certificates name the nominee, the other papers do not.
func TestAWarningIsGivenOnce(t *testing.T) {
	all := []documents.Warning{{Nominee: 5, Text: "a"}, {Text: "b"}, {Nominee: 5, Text: "a", Name: "Bà Hân"}, {Nominee: 6, Text: "a"}, {Nominee: 5, Text: "a"}}
	want := []documents.Warning{{Nominee: 5, Text: "a", Name: "Bà Hân"}, {Text: "b"}, {Nominee: 6, Text: "a"}}
	if got := unique(all); !slices.Equal(got, want) {
		t.Errorf("%+v", got)
	}
}
