package data

import (
	"fmt"
	"math/rand/v2"
	"strings"
	"testing"
)

var (
	giayKhen  = Award{ID: "giay-khen", Tier: BaseTier, Coefficients: map[Kind]Ratio{Individual: {3, 10}, Household: {45, 100}, Collective: {6, 10}}}
	bangKhen  = Award{ID: "bang-khen-tinh", Tier: ProvinceTier, Coefficients: map[Kind]Ratio{Individual: {15, 10}, Household: {225, 100}, Collective: {3, 1}}}
	thuTuong  = Award{ID: "bang-khen-thu-tuong", Tier: StateTier, Coefficients: map[Kind]Ratio{Individual: {35, 10}, Collective: {7, 1}}}
	tienTien  = Award{ID: "lao-dong-tien-tien", Title: true, Coefficients: map[Kind]Ratio{Individual: {3, 10}}}
	chienSi   = Award{ID: "chien-si-thi-dua-co-so", Title: true, Tier: BaseTier, Coefficients: map[Kind]Ratio{Individual: {1, 1}}}
	tapThe    = Award{ID: "tap-the-lao-dong-tien-tien", Title: true, Tier: BaseTier, Coefficients: map[Kind]Ratio{Collective: {8, 10}}}
	coTinh    = Award{ID: "co-thi-dua-tinh", Title: true, Tier: ProvinceTier, Coefficients: map[Kind]Ratio{Collective: {8, 1}}}
	giaDinh   = Award{ID: "gia-dinh-van-hoa", Title: true, Tier: BaseTier}
	allAwards = []Award{giayKhen, bangKhen, thuTuong, tienTien, chienSi, tapThe, coTinh, giaDinh}
)

// every is each award to each kind, given to the living and to the dead, twice.
func every() []Handover {
	var list []Handover
	for _, award := range allAwards {
		for _, kind := range Kinds {
			for _, note := range []string{"", "Truy tặng"} {
				for n := 1; n <= 2; n++ {
					list = append(list, Handover{Award: award, Dossier: Dossier{Kind: kind, Note: note}, Ordinal: n})
				}
			}
		}
	}
	return list
}

// levelsDown are the levels of the law from the highest one down.
var levelsDown = []Tier{StateTier, ProvinceTier, BaseTier}

// level is the place of an award's level; one that the pack does not name is the lowest.
func level(h Handover) int {
	for i, tier := range levelsDown {
		if h.Award.Tier == tier {
			return i
		}
	}
	return len(levelsDown) - 1
}

// wrong says which rule of Nghị định 152/2025/NĐ-CP, Điều 29 khoản 5 is broken where a is
// handed over before b. It is written apart from the order itself.
func wrong(a, b Handover) string {
	dead := func(h Handover) bool { return h.Dossier.Note != "" }
	individual := func(h Handover) bool { return h.Dossier.Kind == Individual }
	switch {
	case level(a) > level(b):
		return "thứ bậc thấp trước thứ bậc cao"
	case level(a) < level(b):
		return ""
	case !a.Award.Title && b.Award.Title:
		return "hình thức trước danh hiệu"
	case a.Award.Title && !b.Award.Title:
		return ""
	case individual(a) && !individual(b):
		return "cá nhân trước tập thể, hộ gia đình"
	case a.Dossier.Kind == Household && b.Dossier.Kind == Collective:
		return "hộ gia đình trước tập thể"
	case a.Dossier.Kind != b.Dossier.Kind:
		return ""
	case a.Award.ID == b.Award.ID && dead(a) && !dead(b):
		return "truy tặng trước trao tặng"
	case a.Award.ID == b.Award.ID && dead(a) == dead(b) && a.Ordinal > b.Ordinal:
		return "ngược danh sách của quyết định"
	}
	return ""
}

// Every pair of what may be handed over at one ceremony stands in the order of the law,
// and the order does not depend on how the list came.
func TestHandoverOrder(t *testing.T) {
	var want []string
	random := rand.New(rand.NewPCG(1, 2))
	for range 200 {
		list := every()
		random.Shuffle(len(list), func(i, j int) { list[i], list[j] = list[j], list[i] })
		SortHandovers(list)
		var got []string
		for i, a := range list {
			got = append(got, fmt.Sprint(a.Award.ID, a.Dossier.Kind, a.Dossier.Note, a.Ordinal))
			for _, b := range list[i+1:] {
				if rule := wrong(a, b); rule != "" {
					t.Fatalf("%s: %s %s %q, %s %s %q", rule, a.Award.ID, a.Dossier.Kind, a.Dossier.Note, b.Award.ID, b.Dossier.Kind, b.Dossier.Note)
				}
			}
		}
		if want == nil {
			want = got
		}
		if strings.Join(got, ";") != strings.Join(want, ";") {
			t.Fatal("the order depends on how the list came")
		}
	}
}

// Worked out by hand: the Prime Minister's first, then the province's flag and its
// certificates, then titles of the base by kind and rank, then its certificates.
func TestHandoverOrderByHand(t *testing.T) {
	give := func(a Award, kind Kind, honorific string, ordinal int) Handover {
		return Handover{Award: a, Dossier: Dossier{Kind: kind, Honorific: honorific}, Ordinal: ordinal}
	}
	list := []Handover{
		give(giayKhen, Individual, "Truy tặng ông", 3), give(giayKhen, Individual, "Bà", 4), give(giayKhen, Household, "", 2), give(giayKhen, Collective, "", 1),
		give(tienTien, Individual, "Ông", 1), give(chienSi, Individual, "Ông", 1), give(tapThe, Collective, "", 1),
		give(bangKhen, Individual, "", 2), give(bangKhen, Collective, "", 1), give(coTinh, Collective, "", 1), give(thuTuong, Individual, "", 1),
	}
	SortHandovers(list)
	var got []string
	for _, h := range list {
		got = append(got, fmt.Sprintf("%s/%d", h.Award.ID, h.Ordinal))
	}
	want := "bang-khen-thu-tuong/1 co-thi-dua-tinh/1 bang-khen-tinh/1 bang-khen-tinh/2 tap-the-lao-dong-tien-tien/1 chien-si-thi-dua-co-so/1 lao-dong-tien-tien/1 giay-khen/1 giay-khen/2 giay-khen/4 giay-khen/3"
	if text := strings.Join(got, " "); text != want {
		t.Errorf("got  %s\nwant %s", text, want)
	}
}

// The office says in its own words that an award is given after death.
func TestPosthumous(t *testing.T) {
	for _, d := range []Dossier{{Honorific: "Truy tặng ông"}, {Note: "đề nghị TRUY TẶNG, mất ngày 01/02/2026"}, {Note: "truy tặng"}} {
		if !d.Posthumous() {
			t.Errorf("%+v", d)
		}
	}
	for _, d := range []Dossier{{Honorific: "Ông"}, {Note: "đã được tặng Giấy khen năm 2024"}, {}} {
		if d.Posthumous() {
			t.Errorf("%+v", d)
		}
	}
}

// A round's list in the order of handing over: those of one kind as the decision has
// them, the dead last.
func TestHandoversOfARound(t *testing.T) {
	p := Proceedings{Award: giayKhen, Dossiers: []Dossier{{Number: 1, Kind: Individual, Note: "truy tặng"}, {Number: 2, Kind: Individual}, {Number: 3, Kind: Collective}},
		Result: &Result{Nominees: []Outcome{{Number: 1, Ordinal: 2}, {Number: 2, Ordinal: 3}, {Number: 3, Ordinal: 1}}}}
	var got []int
	for _, h := range p.Handovers() {
		got = append(got, h.Dossier.Number)
	}
	if fmt.Sprint(got) != "[3 2 1]" {
		t.Errorf("%v", got)
	}
}

// 23 individuals come in 8, 8 and 7; collectives and the dead come by themselves.
func TestCalls(t *testing.T) {
	var list []Handover
	for range 12 {
		list = append(list, Handover{Award: giayKhen, Dossier: Dossier{Kind: Collective}})
	}
	for range 23 {
		list = append(list, Handover{Award: giayKhen, Dossier: Dossier{Kind: Individual}})
	}
	list = append(list, Handover{Award: giayKhen, Dossier: Dossier{Kind: Individual, Note: "truy tặng"}})
	var sizes []int
	for _, call := range Calls(list, 10) {
		sizes = append(sizes, len(call))
	}
	if fmt.Sprint(sizes) != "[6 6 8 8 7 1]" {
		t.Errorf("%v", sizes)
	}
	if Calls(nil, 10) != nil {
		t.Error("nobody is called")
	}
}

// However many there are, nobody is lost, no call is too large or mixed.
func TestCallsOfAnySize(t *testing.T) {
	for n := range 60 {
		var list []Handover
		for i := range n {
			list = append(list, Handover{Award: giayKhen, Dossier: Dossier{Kind: Kinds[i%3], Number: i}})
		}
		SortHandovers(list)
		var all []Handover
		for _, call := range Calls(list, 7) {
			if len(call) == 0 || len(call) > 7 || call[0].Dossier.Kind != call[len(call)-1].Dossier.Kind {
				t.Fatalf("%d: a call of %d", n, len(call))
			}
			all = append(all, call...)
		}
		if fmt.Sprint(all) != fmt.Sprint(list) {
			t.Fatalf("%d: the calls are not the list", n)
		}
	}
}
