// Package law says what holds on a given day: the awards with their voting rules
// and prize coefficients, the base salary, the instruments in force and the
// "Căn cứ" lines. All of it is dated data in rule packs (assets/law); nothing
// legal is compiled in, and what nobody has checked is named as such.
package law

import (
	"fmt"

	"thidua/data"
)

// Law is what the rule packs say on one day.
type Law struct {
	Date         data.Date
	Awards       []data.Award // in the order of the packs
	BaseSalary   int64        // mức lương cơ sở in đồng; 0 where the packs have none for the day
	SalarySource string       // instrument that sets it; where BaseSalary is 0, a note that says so
	Instruments  []Instrument // in force on the day
	Grounds      []string     // the "Căn cứ" lines, without their final mark
	doubts       []string
}

// Award finds an award by its id.
func (l Law) Award(id string) (data.Award, bool) {
	for _, a := range l.Awards {
		if a.ID == id {
			return a, true
		}
	}
	return data.Award{}, false
}

// Unconfirmed lists, in Vietnamese sentences for the screen, what the packs hold
// without anybody having checked it: lapsed and unseen instruments, a missing
// base salary, awards, and open questions of the law.
func (l Law) Unconfirmed() []string {
	list := append([]string(nil), l.doubts...)
	for _, a := range l.Awards {
		if !a.Confirmed {
			list = append(list, a.Name+": "+a.Note)
		}
	}
	return list
}

// On gives the law of a day.
func (b Book) On(d data.Date) Law {
	l := Law{Date: d}
	b.instruments(&l)
	b.salary(&l)
	b.awards(&l)
	for _, g := range in(d, b.pack.Grounds) {
		l.Grounds = append(l.Grounds, g.Text)
		if !g.Confirmed {
			l.doubts = append(l.doubts, g.Text+": "+g.Note)
		}
	}
	for _, q := range in(d, b.pack.Doubts) {
		l.doubts = append(l.doubts, q.Text)
	}
	return l
}

func (b Book) instruments(l *Law) {
	l.Instruments = in(l.Date, b.pack.Instruments)
	for _, i := range l.Instruments {
		if !i.Confirmed {
			l.doubts = append(l.doubts, i.Name+": "+i.Note)
		}
	}
}

func (b Book) salary(l *Law) {
	found := in(l.Date, b.pack.Salaries)
	if len(found) == 0 {
		l.SalarySource = fmt.Sprintf("Chưa có mức lương cơ sở áp dụng ngày %s trong bộ quy định", l.Date)
		l.doubts = append(l.doubts, l.SalarySource)
		return
	}
	l.BaseSalary, l.SalarySource = found[0].Amount, found[0].Source
	if !found[0].Confirmed {
		l.doubts = append(l.doubts, "Mức lương cơ sở: "+found[0].Note)
	}
}

// awards takes the awards of the day. One whose instrument is no longer in force
// stays, since nothing has replaced it in the packs, but it counts as unconfirmed.
func (b Book) awards(l *Law) {
	lapsed := map[string]bool{}
	for _, a := range in(l.Date, b.pack.Awards) {
		award := a.Award
		if note := b.lapse(a.Instrument, l.Date); note != "" {
			award.Confirmed, award.Note = false, joined(note, award.Note)
			if !lapsed[a.Instrument] {
				l.doubts = append(l.doubts, note)
			}
			lapsed[a.Instrument] = true
		}
		l.Awards = append(l.Awards, award)
	}
	if len(l.Awards) == 0 {
		l.doubts = append(l.doubts, fmt.Sprintf("Chưa có hình thức khen thưởng nào áp dụng ngày %s trong bộ quy định", l.Date))
	}
}

// lapse is the warning on an instrument that is out of force on the day, or "".
func (b Book) lapse(id string, d data.Date) string {
	for _, i := range b.pack.Instruments {
		if i.ID == id && !i.Holds(d) {
			return fmt.Sprintf("%s không có hiệu lực vào ngày %s (hiệu lực từ %s); cần kiểm tra văn bản thay thế trước khi áp dụng",
				i.Name, d, i.Days())
		}
	}
	return ""
}

func joined(first, second string) string {
	if second == "" {
		return first
	}
	return first + ". " + second
}
