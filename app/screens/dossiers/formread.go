package dossiers

import (
	"slices"
	"strconv"
	"strings"
	"time"

	"thidua/data"
	"thidua/data/vn"
)

// faults says by field what is wrong.
type faults map[part]string

// read gives the dossier that the form describes, on the ground of the one that
// is kept, and what is wrong with it by field.
func (f *form) read(base data.Dossier) (data.Dossier, faults) {
	d, wrong := base, faults{}
	d.Number = readWhole(f.number.Text, partNumber, 1, wrong)
	d.Kind = f.kindNow()
	d.Honorific, d.Name, d.Post = vn.Clean(f.honorific.Text), vn.Clean(f.name.Text), vn.Clean(f.post.Text)
	d.Achievement, d.Note = vn.CleanText(f.achievement.Text), vn.CleanText(f.note.Text)
	d.Proposer = vn.Clean(f.proposer.Text)
	d.From = readDate(f.from.Text, partFrom, wrong)
	d.To = readDate(f.to.Text, partTo, wrong)
	f.readPerson(&d, wrong)
	d.Subject = f.subjectID()
	d.SelfPoints = nil
	if vn.Clean(f.points.Text) != "" {
		points := readWhole(f.points.Text, partPoints, 0, wrong)
		d.SelfPoints = &points
	}
	check(d, wrong)
	return d, wrong
}

// readPerson reads what only an individual has.
func (f *form) readPerson(d *data.Dossier, wrong faults) {
	if d.Kind != data.Individual {
		d.Birth, d.Gender = data.Date{}, ""
		return
	}
	d.Birth = readDate(f.birth.Text, partBirth, wrong)
	d.Gender = ""
	if i := f.gender.Selected(); i >= 0 {
		d.Gender = genders[i]
	}
}

// check asks the rules of the records, field by field.
func check(d data.Dossier, wrong faults) {
	var p *data.Problem
	if err := (data.Dossier{Name: d.Name}).Check(); err != nil {
		p, _ = err.(*data.Problem)
		wrong[partName] = p.What
	}
	if err := (data.Dossier{Name: "A", From: d.From, To: d.To}).Check(); err != nil {
		p, _ = err.(*data.Problem)
		wrong[partTo] = p.What
	}
}

func readWhole(text string, at part, least int, wrong faults) int {
	text = strings.ReplaceAll(vn.Clean(text), ".", "")
	if text == "" {
		return 0
	}
	n, err := strconv.Atoi(text)
	if err != nil || n < least || n > 999_999 {
		wrong[at] = "Cần một số nguyên từ " + strconv.Itoa(least) + " trở lên"
		return 0
	}
	return n
}

func readDate(text string, at part, wrong faults) data.Date {
	if vn.Clean(text) == "" {
		return data.Date{}
	}
	day, month, year, err := vn.ParseBirth(text)
	if err != nil {
		wrong[at] = "Không đọc được ngày; ví dụ 05/01/1975 hoặc 1975"
		return data.Date{}
	}
	return data.Date{Year: year, Month: time.Month(month), Day: day}
}

// missingParts are the fields behind the words of data.Dossier.Missing.
var missingParts = map[string][]part{
	"địa chỉ": {partPost}, "chức vụ, đơn vị": {partPost}, "ngày sinh": {partBirth}, "thành tích": {partAchievement},
	"thời gian lập thành tích": {partFrom, partTo},
}

// tell shows at the fields what is wrong and, where lacks is asked for, what is
// still missing before the council can have the dossier.
func (f *form) tell(d data.Dossier, wrong faults, lacks bool) {
	said := faults{}
	if lacks {
		said = f.lacking(d)
	}
	for p, text := range wrong {
		said[p] = text
	}
	for p, field := range f.fields {
		if field.Error() != said[p] {
			field.SetError(said[p])
		}
	}
}

func (f *form) lacking(d data.Dossier) faults {
	said := faults{}
	for _, what := range d.Missing() {
		for _, p := range missingParts[what] {
			if p != partFrom && p != partTo || p == partFrom && d.From.IsZero() || p == partTo && d.To.IsZero() {
				said[p] = "Còn thiếu"
			}
		}
	}
	return said
}

// first is the topmost field that is wrong.
func (w faults) first() (part, bool) {
	var parts []part
	for p := range w {
		parts = append(parts, p)
	}
	if len(parts) == 0 {
		return 0, false
	}
	return slices.Min(parts), true
}
