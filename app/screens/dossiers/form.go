package dossiers

import (
	"slices"
	"strconv"

	"fyne.io/fyne/v2"
	"fyne.io/fyne/v2/container"

	"thidua/app/widgets"
	"thidua/data"
)

// formKinds and genders are the answers of the form's choices, in their order.
var (
	formKinds = []data.Kind{data.Individual, data.Household, data.Collective}
	genders   = []string{"Nam", "Nữ"}
)

// form is what can be filled in of a dossier.
type form struct {
	number, honorific, name, birth, post *widgets.VietEntry
	achievement, note                    *widgets.VietEntry
	from, to, points, proposer           *widgets.VietEntry
	kind, gender                         *widgets.Choice
	subject                              *widgets.Select
	all, subjects                        []data.Subject // what the movement has; what subject offers, from its second answer on

	fields  map[part]*widgets.Field
	box     *fyne.Container
	filled  []string // as it was last filled in
	tried   bool     // saving failed once: faults show while typing
	quiet   bool     // being filled in
	changed func()
}

func newForm(changed func()) *form {
	f := &form{changed: changed, fields: map[part]*widgets.Field{}, box: container.NewStack()}
	for _, e := range []**widgets.VietEntry{&f.number, &f.honorific, &f.name, &f.birth, &f.post, &f.from, &f.to, &f.points, &f.proposer} {
		*e = widgets.NewVietEntry()
		(*e).OnChanged = f.touched
	}
	for _, e := range []**widgets.VietEntry{&f.achievement, &f.note} {
		*e = widgets.NewVietArea()
		(*e).OnChanged = f.touched
	}
	f.achievement.SetMinRowsVisible(3)
	f.note.SetMinRowsVisible(2)
	f.placeHints()
	f.kind = widgets.NewChoice([]widgets.ChoiceOption{{Label: "Cá nhân"}, {Label: "Hộ gia đình"}, {Label: "Tập thể"}}, f.turned)
	f.gender = widgets.NewChoice([]widgets.ChoiceOption{{Label: "Nam"}, {Label: "Nữ"}}, func(int) { f.touched("") })
	f.subject = widgets.NewSelect(nil, f.touched)
	return f
}

// placeHints says in the empty fields what belongs there.
func (f *form) placeHints() {
	f.number.SetPlaceHolder("Số tiếp theo")
	f.honorific.SetPlaceHolder("Ông, Bà …")
	for _, e := range []*widgets.VietEntry{f.birth, f.from, f.to} {
		e.SetPlaceHolder("ngày/tháng/năm hoặc năm")
	}
}

func (f *form) touched(string) {
	if !f.quiet {
		f.changed()
	}
}

// turned lays the form out anew for another kind and offers the kind's subjects.
func (f *form) turned(int) {
	f.quiet = true
	f.offer(f.subjectID())
	f.quiet = false
	f.layout()
	f.touched("")
}

// fill shows a dossier. The subjects are those that the movement offers.
func (f *form) fill(d data.Dossier, subjects []data.Subject) {
	f.quiet = true
	f.all = subjects
	f.number.SetText(count(d.Number, 0))
	f.honorific.SetText(d.Honorific)
	f.name.SetText(d.Name)
	f.kind.SetSelected(max(slices.Index(formKinds, d.Kind), 0))
	f.birth.SetText(d.Birth.String())
	f.gender.SetSelected(slices.Index(genders, d.Gender))
	f.post.SetText(d.Post)
	f.offer(d.Subject)
	f.achievement.SetText(d.Achievement)
	f.from.SetText(d.From.String())
	f.to.SetText(d.To.String())
	f.points.SetText("")
	if d.SelfPoints != nil {
		f.points.SetText(strconv.Itoa(*d.SelfPoints))
	}
	f.proposer.SetText(d.Proposer)
	f.note.SetText(d.Note)
	f.tried, f.quiet, f.filled = false, false, f.raw()
	f.layout()
}

// offer lists the subjects that take the kind; the first answer leaves it to the
// kind.
func (f *form) offer(chosen string) {
	answers, at := []string{"Theo loại của đối tượng"}, 0
	f.subjects = nil
	for _, s := range f.all {
		if !s.Takes(f.kindNow()) {
			continue
		}
		f.subjects, answers = append(f.subjects, s), append(answers, subjectName(s))
		if s.ID == chosen {
			at = len(f.subjects)
		}
	}
	f.subject.SetOptions(answers)
	f.subject.SetSelectedIndex(at)
}

// subjectName says of a subject that is no more why.
func subjectName(s data.Subject) string {
	if s.ClosedFrom.IsZero() {
		return s.Name
	}
	return s.Name + " (đến trước ngày " + s.ClosedFrom.String() + ")"
}

// raw is everything that stands in the form.
func (f *form) raw() []string {
	return []string{f.number.Text, f.honorific.Text, f.name.Text, f.birth.Text, f.post.Text, f.achievement.Text, f.note.Text,
		f.from.Text, f.to.Text, f.points.Text, f.proposer.Text, strconv.Itoa(f.kind.Selected()), strconv.Itoa(f.gender.Selected()), f.subject.Selected}
}

// dirty reports whether anything was changed since the form was filled.
func (f *form) dirty() bool { return !slices.Equal(f.raw(), f.filled) }

// subjectID is the chosen subject; "" where it is left to the kind.
func (f *form) subjectID() string {
	if i := f.subject.SelectedIndex(); i > 0 && i <= len(f.subjects) {
		return f.subjects[i-1].ID
	}
	return ""
}

func (f *form) kindNow() data.Kind { return formKinds[max(f.kind.Selected(), 0)] }

func (f *form) individual() bool { return f.kindNow() == data.Individual }
