package documents

import (
	"fmt"
	"slices"
	"strings"

	"thidua/data"
	"thidua/data/vn"
)

// readyToAward says what has to come before certificates.
func readyToAward(p data.Proceedings) error {
	if err := ready(data.CertificateBook, p); err != nil {
		return err
	}
	if p.Decision == nil {
		return &data.Problem{What: "Chưa có quyết định khen thưởng", Where: p.Award.Name, Do: "Ghi quyết định khen thưởng trước"}
	}
	return nil
}

// shown reduces a round to what the certificates of some ordinals show, so that
// warnings are about nothing else. Its dossiers are the winners', in the order of
// the decision's list.
func shown(p data.Proceedings, ordinals []int) (data.Proceedings, error) {
	p.Result = chosen(*p.Result, ordinals)
	awarded := p.Winners()
	if len(awarded) == 0 {
		return p, &data.Problem{What: "Không có giấy nào mang số sổ vàng đã chọn", Where: p.Award.Name, Do: "Chọn lại trong danh sách được khen"}
	}
	p.Dossiers = make([]data.Dossier, 0, len(awarded))
	for _, w := range awarded {
		d := w.Dossier
		d.Gender, d.Note, d.Holds = "", "", nil
		p.Dossiers = append(p.Dossiers, d)
	}
	if chair, ok := p.Council.Of(data.Chair); ok {
		p.Council.Members = []data.Member{chair}
	}
	p.Meeting, p.Sittings, p.Downgraded, p.FromAward = data.Meeting{}, nil, nil, ""
	p.Stock.Review = nil
	decision := *p.Decision
	decision.Grounds = nil
	p.Decision = &decision
	return p, nil
}

// chosen is a result in which none but some ordinals are awarded; no ordinals are all.
func chosen(r data.Result, ordinals []int) *data.Result {
	r.Nominees = slices.Clone(r.Nominees)
	if len(ordinals) == 0 {
		return &r
	}
	wanted := make(map[int]bool, len(ordinals))
	for _, n := range ordinals {
		wanted[n] = true
	}
	for i, o := range r.Nominees {
		if !wanted[o.Ordinal] {
			r.Nominees[i].Ordinal = 0
		}
	}
	return &r
}

// remembered asks has once for each character.
func remembered(has func(rune) bool) func(rune) bool {
	known := make(map[rune]bool)
	return func(c rune) bool {
		answer, asked := known[c]
		if !asked {
			answer = has(c)
			known[c] = answer
		}
		return answer
	}
}

// granting is the post of who grants the award, as line 3 has it: "CHỦ TỊCH ỦY BAN
// NHÂN DÂN PHƯỜNG MỸ THỚI". Whoever signs for the holder of the post, the post stays.
func granting(p data.Proceedings) string {
	agency, post := vn.Upper(p.Council.Agency), vn.Upper(p.Decision.Post)
	switch {
	case p.Decision.Power == "TM.":
		return agency
	case p.Decision.Power != "" || post == "":
		return vn.Upper(authority(p))
	case strings.Contains(post, agency):
		return post
	}
	return post + " " + agency
}

// postLine is the line below the recipient's name. Where it would only say again how the
// name of a collective or a household ends there is none: "Tập thể Hội Khuyến học phường
// Mỹ Thới", "Phường Mỹ Thới".
func postLine(d data.Dossier) string {
	name, post := strings.ToLower(vn.Clean(d.Called())), strings.ToLower(vn.Clean(d.Post))
	if d.Kind != data.Individual && strings.HasSuffix(" "+name, " "+post) {
		return ""
	}
	return d.Post
}

// given is line 4 and line 5: the verb and the award's name. "Bằng khen của …"
// leaves off whose it is, which line 3 says.
func given(a data.Award) (verb, name string) {
	if a.Title {
		return "TẶNG DANH HIỆU", vn.Upper(a.Name)
	}
	name, _, _ = strings.Cut(a.Name, " của ")
	return "TẶNG", vn.Upper(name)
}

// decided is the first line on the lower left; a number that is not known yet is
// left open for the pen.
func decided(d data.Decision) string {
	number := d.Number
	if number == "" {
		number = blank
	}
	return fmt.Sprintf("Quyết định số %s %s", number, dayOf(d.On))
}

// goldenBook is the second line on the lower left: the place in the decision's list.
func goldenBook(ordinal int) string { return "Số sổ vàng: " + vn.Number2(ordinal) }
