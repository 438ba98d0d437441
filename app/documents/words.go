package documents

import (
	"bytes"
	"cmp"
	"fmt"
	"slices"
	"strings"
	"time"

	"thidua/data"
	"thidua/data/vn"
)

// blank is the room left for a number or a day that is written in by hand.
const blank = "\u00a0\u00a0\u00a0\u00a0\u00a0\u00a0\u00a0\u00a0"

// awardName is the award as it stands behind "tặng": "Giấy khen", "danh hiệu
// “Chiến sĩ thi đua cơ sở”".
func awardName(p data.Proceedings) string { return titledName(p.Award.Name, p.Award.Title) }

// titledName is the name of an award or of a title behind "tặng".
func titledName(name string, title bool) string {
	if title {
		return "danh hiệu “" + name + "”"
	}
	return name
}

// occasion is the movement with its phase.
func occasion(p data.Proceedings) string {
	text := "phong trào “" + p.Movement.Name + "”"
	if p.Phase.Name != "" {
		text += ", " + vn.LowerFirst(p.Phase.Name)
	}
	return text
}

// authority is the post of the agency's head with the agency's name: "Chủ tịch Ủy
// ban nhân dân phường Mỹ Thới". The head is the council's chair.
func authority(p data.Proceedings) string { return head(p) + " " + p.Council.Agency }

// heads are posts at the top of an agency.
var heads = []string{"Chủ tịch", "Tổng giám đốc", "Giám đốc", "Hiệu trưởng", "Bí thư", "Trưởng phòng", "Trưởng ban"}

// head is the post of the agency's head, without the agency.
func head(p data.Proceedings) string {
	chair, _ := p.Council.Of(data.Chair)
	for _, post := range heads {
		if strings.HasPrefix(strings.ToLower(chair.Position), strings.ToLower(post)) {
			return post
		}
	}
	return "Thủ trưởng"
}

// established cites the decision that set the council up.
func established(p data.Proceedings) string {
	if p.Council.EstablishedBy == "" {
		return "Quyết định thành lập Hội đồng"
	}
	return fmt.Sprintf("Quyết định số %s %s của %s về việc thành lập %s", p.Council.EstablishedBy,
		dayOf(p.Council.EstablishedOn), authority(p), p.Council.Name)
}

// dayOf is a date in words, with room for the day where it is not known yet.
func dayOf(d data.Date) string {
	if d.IsZero() {
		return unknownDay("")
	}
	return vn.LongDate(d.Time())
}

// placeAndDay is the place and date above a paper.
func placeAndDay(p data.Proceedings, day string) string {
	if p.Council.Place == "" {
		return vn.UpperFirst(day)
	}
	return p.Council.Place + ", " + day
}

// unknownDay is a date to be written in by hand.
func unknownDay(year string) string {
	return "ngày" + blank + "tháng" + blank + "năm\u00a0" + cmp.Or(year, blank)
}

// moment is a time of day with its date, as minutes have it.
func moment(t time.Time) string {
	if t.IsZero() {
		return blank + "giờ" + blank + "phút, " + unknownDay("")
	}
	return vn.Clock(t) + ", " + vn.LongDate(t)
}

// byKind counts nominees: "03 tập thể, 05 hộ gia đình và 12 cá nhân".
func byKind(kinds []data.Kind) string {
	var parts []string
	for _, kind := range data.Kinds {
		if n := countKind(kinds, kind); n > 0 {
			parts = append(parts, count2(n)+"\u00a0"+kind.String())
		}
	}
	return enumerate(parts)
}

// cases is how many there are and of what kinds: "60 trường hợp, gồm 08 tập thể và 52 cá
// nhân", or "36 cá nhân" where all are of one kind.
func cases(kinds []data.Kind) string {
	if len(kindNames(kinds)) < 2 {
		return byKind(kinds)
	}
	return count2(len(kinds)) + " trường hợp, gồm " + byKind(kinds)
}

func countKind(kinds []data.Kind, kind data.Kind) int {
	n := 0
	for _, k := range kinds {
		if k == kind {
			n++
		}
	}
	return n
}

// enumerate joins with commas and "và" in front of the last.
func enumerate(parts []string) string {
	if n := len(parts); n > 1 {
		return strings.Join(parts[:n-1], ", ") + " và " + parts[n-1]
	}
	return strings.Join(parts, "")
}

// kindsOf gives the kinds of dossiers and of winners.
func kindsOf(dossiers []data.Dossier) []data.Kind {
	var kinds []data.Kind
	for _, d := range dossiers {
		kinds = append(kinds, d.Kind)
	}
	return kinds
}

func winnerKinds(winners []data.Winner) []data.Kind {
	var kinds []data.Kind
	for _, w := range winners {
		kinds = append(kinds, w.Dossier.Kind)
	}
	return kinds
}

// ranked gives the outcomes by votes from high to low, ties by given name.
func ranked(outcomes []data.Outcome) []data.Outcome {
	names := vn.NewNameOrder()
	keys := make(map[int][]byte)
	for _, o := range outcomes {
		keys[o.Number] = names.Key(o.Name)
	}
	list := slices.Clone(outcomes)
	slices.SortFunc(list, func(a, b data.Outcome) int {
		return cmp.Or(cmp.Compare(b.Yes, a.Yes), bytes.Compare(keys[a.Number], keys[b.Number]), cmp.Compare(a.Number, b.Number))
	})
	return list
}

// birthCells are the two columns of a year of birth, men and women. A year
// without a gender stands across both.
func birthCells(d data.Dossier) []cell {
	year := ""
	if d.Birth.Year > 0 && d.Kind == data.Individual {
		year = fmt.Sprint(d.Birth.Year)
	}
	switch {
	case strings.EqualFold(d.Gender, "Nữ") || d.Gender == "" && d.Honorific == "Bà":
		return cells("", year)
	case strings.EqualFold(d.Gender, "Nam") || d.Gender == "" && d.Honorific == "Ông" || year == "":
		return cells(year, "")
	}
	return []cell{{text: year, span: 2}}
}

// birthColumns are the columns for birthCells.
func birthColumns() []column {
	return []column{{head: "Nam", group: "Năm sinh", width: 11.5, align: centre, spare: true}, {head: "Nữ", group: "Năm sinh", width: 11.5, align: centre, spare: true}}
}

// count2 is a number as it stands in running text, with a zero in front below ten.
func count2(n int) string {
	if n == 0 {
		return "0"
	}
	return vn.Number2(n)
}
