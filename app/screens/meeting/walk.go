package meeting

import (
	"fmt"

	"fyne.io/fyne/v2"
	"fyne.io/fyne/v2/container"
	"fyne.io/fyne/v2/layout"

	"thidua/app/theme"
	"thidua/app/widgets"
	"thidua/data"
)

// choices are the answers on the award with their keys and what they look like.
var choices = []struct {
	key    rune
	choice data.Choice
	tone   widgets.Tone
}{{'1', data.Yes, widgets.Good}, {'2', data.No, widgets.Bad}, {'3', data.Blank, widgets.Neutral}}

// walk shows one nominee after the other for the member to mark.
type walk struct {
	booth    *booth
	draft    *draft
	root     fyne.CanvasObject
	title    *widgets.Line
	progress *widgets.Line
	bar      *thinBar
	left     *fyne.Container
	criteria *fyne.Container
	scroll   *container.Scroll
	right    *fyne.Container // criteria above, the award below
	rows     []*criterionRow
	award    *widgets.Line
	warning  *warning
	answers  []*answer
	hint     *widgets.Line
	hand     *widgets.Button
	cursor   int    // the criterion under the cursor; len(rows) = the award
	digits   string // points being typed
}

func newWalk(b *booth) *walk {
	w := &walk{booth: b, draft: b.draft, title: widgets.NewSection(headline(b)), progress: widgets.NewLine(""), bar: newThinBar(),
		left: container.NewStack(), criteria: widgets.Rows(1.5), hint: widgets.NewCaption(""), warning: newWarning(),
		award: widgets.NewSection("Đề nghị tặng " + b.now.Award.Name)}
	w.title.Cut, w.hint.Cut = true, true
	for _, c := range choices {
		w.answers = append(w.answers, newAnswer(string(c.key), c.choice.String(), c.tone, true, func() { w.choose(c.choice) }))
	}
	w.scroll = widgets.NewScrolled(w.criteria)
	award := widgets.Rows(2, w.warning.box, w.award,
		answerRow(w.answers), w.hint)
	w.right = container.NewBorder(nil, widgets.Rows(3, widgets.Rows(0), award), nil, nil, w.scroll)
	right := widgets.NewCard("Tiêu chí", w.right)
	head := container.NewBorder(nil, w.bar, nil, w.progress, w.title)
	body := container.New(&splitLayout{left: 128}, widgets.NewCard("", widgets.NewScrolled(w.left)), right)
	w.root = container.NewBorder(widgets.Inset(4, head), w.foot(), nil, nil,
		container.New(layout.NewCustomPaddedLayout(0, 0, theme.Gap(4), theme.Gap(4)), body))
	w.open(b.draft.at)
	return w
}

// answerRow lays the answers out side by side: in equal widths where there is room,
// in their own with larger text, one under another with the largest.
func answerRow(list []*answer) fyne.CanvasObject {
	var plates []fyne.CanvasObject
	for _, a := range list {
		plates = append(plates, a.plate)
	}
	if theme.Scale() > roomy && theme.Scale() <= large {
		return widgets.Side(1.5, plates...)
	}
	return container.NewGridWithColumns(columns(len(plates), large), plates...)
}

// headline is the head line of a ballot: how it is cast and whose it is.
func headline(b *booth) string {
	if b.paper != nil {
		return b.paper.String()
	}
	who := attending(b.now.Meeting, b.member)
	if b.draft.written {
		return "Ý kiến bằng văn bản của " + who
	}
	if b.now.Meeting.Rule.Method == data.Open {
		return "Biểu quyết công khai · " + who
	}
	return "Bỏ phiếu kín · " + who
}

// foot names the ways on, each with its key.
func (w *walk) foot() fyne.CanvasObject {
	before := widgets.NewQuietButton("Hồ sơ trước (Backspace)", widgets.Icon("left"), w.previous)
	list := widgets.NewQuietButton("Danh sách (Tab)", widgets.Icon("paper"), w.list)
	leave := widgets.NewQuietButton("Thoát (Esc)", widgets.Icon("back"), w.booth.back)
	w.hand = widgets.NewPrimaryButton("", widgets.Icon("right"), w.next)
	return widgets.Inset(3, widgets.Side(2, leave, layout.NewSpacer(), before, list, w.hand))
}

func (w *walk) object() fyne.CanvasObject { return w.root }

// open shows an item.
func (w *walk) open(i int) {
	w.draft.at, w.digits = i, ""
	it := w.draft.items[i]
	w.progress.SetText(fmt.Sprintf("Hồ sơ %d/%d", i+1, len(w.draft.items)))
	w.bar.set(i+1, len(w.draft.items))
	w.left.Objects = []fyne.CanvasObject{dossierCard(it.dossier, w.look)}
	w.left.Refresh()
	w.fillCriteria(it)
	label := "Hồ sơ sau (Enter)"
	if w.draft.step(i, 1) < 0 {
		label = w.booth.reviewLabel()
	}
	w.hand.SetLabel(label)
	w.paint()
}

func (w *walk) fillCriteria(it item) {
	w.rows = nil
	w.criteria.RemoveAll()
	group := ""
	for i, c := range it.set.Criteria {
		if c.Group != "" && c.Group != group {
			w.criteria.Add(widgets.NewCaption(c.Group))
		}
		group = c.Group
		row := newCriterionRow(i, c, it.set.Shape == data.Scored, func() { w.move(i) }, func(score int) { w.judge(i, score) })
		w.rows = append(w.rows, row)
		w.criteria.Add(row.plate)
	}
	if len(w.rows) == 0 {
		w.criteria.Add(widgets.NewCaption("Không có tiêu chí riêng cho đối tượng này"))
	}
	w.scroll.ScrollToTop()
	w.cursor = 0
	if it.set.Shape == data.Scored {
		w.cursor = len(w.rows)
	}
}

// paint shows the marks as they stand.
func (w *walk) paint() {
	mark := w.draft.marks[w.draft.at]
	for i, row := range w.rows {
		score, ok := w.draft.score(w.draft.at, row.criterion.ID)
		row.paint(score, ok, i == w.cursor)
	}
	for i, a := range w.answers {
		a.choose(mark.Choice == choices[i].choice)
	}
	tone := widgets.Neutral
	if w.cursor == len(w.rows) {
		tone = widgets.Brand
	}
	w.award.SetTone(tone)
	w.hint.SetText(w.help())
	w.warn()
}

// warn says where the nominee's points miss what the criteria ask for; the vote is
// the member's all the same.
func (w *walk) warn() {
	it := w.draft.items[w.draft.at]
	before := w.warning.text.Text
	w.warning.set(it.set.Shortfall(it.dossier, w.draft.marks[w.draft.at].Scores))
	if w.warning.text.Text != before {
		w.right.Refresh()
	}
}

// help says which keys work where the cursor is.
func (w *walk) help() string {
	switch {
	case len(w.rows) == 0:
		return "Phím 1, 2, 3: chọn"
	case w.rows[0].scored && w.cursor < len(w.rows):
		return fmt.Sprintf("Gõ số điểm từ 0 đến %d; mũi tên lên, xuống: tiêu chí khác", w.rows[w.cursor].criterion.Max)
	case w.rows[0].scored:
		return "Phím 1, 2, 3: chọn; mũi tên lên, xuống: chấm điểm tiêu chí"
	}
	return "Phím 1, 2, 3: chọn; Đ: tiêu chí đạt, K: không đạt; mũi tên lên, xuống: tiêu chí khác"
}
