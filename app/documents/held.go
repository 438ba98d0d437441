package documents

import (
	"fmt"
	"strings"

	"thidua/data"
	"thidua/data/vn"
)

// heldTitle stands above those who were voted on in spite of a hold.
const heldTitle = "Trường hợp đang bị tạm dừng xét nhưng vẫn được quyết định đưa ra biểu quyết"

// held says who was put to the vote in spite of a hold: why there is one, by what
// source, who decided and for what reason.
// A second round says it no more.
func held(p data.Proceedings) []string {
	if p.Meeting.After != 0 {
		return nil
	}
	var list []string
	day := data.DateOf(p.Meeting.Opens)
	for _, d := range p.OnBallot() {
		for _, h := range d.Holds {
			over := !h.Ended.IsZero() && h.Ended.Before(day)
			if h.Override == (data.Override{}) || over {
				continue
			}
			list = append(list, fmt.Sprintf("%s: %s (nguồn: %s%s); %s quyết định%s vẫn đưa ra biểu quyết%s",
				d.Called(), h.Kind, h.Source, dated(", từ ", h.From), h.Override.By, dated(" ", h.Override.On), because(h.Override.Reason)))
		}
	}
	return list
}

// shortfallTitle stands above the notes on scored criteria.
const shortfallTitle = "Lưu ý về tiêu chí chấm điểm"

// dated is a day behind a word, or nothing where it is not known.
func dated(word string, d data.Date) string {
	if d.IsZero() {
		return ""
	}
	return word + vn.LongDate(d.Time())
}

// shortfalls says where scored criteria miss their floor or pass mark: by what the
// nominee claims, and by the council's averages. The vote stands all the same.
// A second round says it no more.
func shortfalls(p data.Proceedings) []string {
	if p.Meeting.After != 0 {
		return nil
	}
	var list []string
	for _, o := range ranked(p.Result.Nominees) {
		d, _ := p.Dossier(o.Number)
		set, ok := p.Movement.CriteriaOf(d, data.DateOf(p.Meeting.Opens))
		if !ok {
			continue
		}
		for _, text := range append(set.Shortfall(d, nil), set.CountedShortfall(o.Criteria)...) {
			list = append(list, d.Called()+": "+vn.LowerFirst(text))
		}
	}
	return list
}

// noted are the entries of a list under a bold title; no entries, no title.
func noted(title string, list []string) []block {
	if len(list) == 0 {
		return nil
	}
	out := []block{kept(plain(strings.TrimSuffix(title, ":")+":", body))}
	for i, text := range list {
		out = append(out, item("- "+text, i == len(list)-1))
	}
	return out
}
