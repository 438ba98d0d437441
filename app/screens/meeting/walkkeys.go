package meeting

import (
	"fmt"
	"strconv"
	"unicode"

	"fyne.io/fyne/v2"

	"thidua/data"
)

func (w *walk) choose(c data.Choice) {
	w.digits = ""
	w.draft.choose(w.draft.at, c)
	w.paint()
	w.booth.focus()
}

// judge marks a criterion; a score below 0 takes the mark away.
func (w *walk) judge(i, score int) {
	w.draft.judge(w.draft.at, w.rows[i].criterion.ID, score)
	w.cursor = i
	w.paint()
	w.booth.focus()
}

// move puts the cursor on a criterion, or on the award behind the last one.
func (w *walk) move(i int) {
	places := len(w.rows) + 1
	w.cursor, w.digits = (i+places)%places, ""
	w.paint()
	if w.cursor < len(w.rows) {
		reveal(w.scroll, w.rows[w.cursor].plate, 0)
	}
	w.booth.focus()
}

func (w *walk) key(name fyne.KeyName) {
	switch name {
	case fyne.KeyReturn, fyne.KeyEnter:
		w.next()
	case fyne.KeyBackspace:
		w.erase()
	case fyne.KeyLeft:
		w.previous()
	case fyne.KeyUp:
		w.move(w.cursor - 1)
	case fyne.KeyDown:
		w.move(w.cursor + 1)
	case fyne.KeyDelete:
		w.clear()
	case fyne.KeyTab:
		w.list()
	case fyne.KeyEscape:
		w.booth.back()
	}
}

// erase takes back a digit that was typed, else goes to the nominee before.
func (w *walk) erase() {
	if w.digits == "" {
		w.previous()
		return
	}
	w.digits = w.digits[:len(w.digits)-1]
	score, err := strconv.Atoi(w.digits)
	if err != nil {
		score = -1
	}
	w.judge(w.cursor, score)
}

// clear takes away the mark under the cursor.
func (w *walk) clear() {
	if w.cursor < len(w.rows) {
		w.judge(w.cursor, -1)
		return
	}
	w.choose("")
}

func (w *walk) letter(r rune) {
	if w.points(r) {
		return
	}
	for _, c := range choices {
		if r == c.key {
			w.choose(c.choice)
			return
		}
	}
	switch unicode.ToLower(r) {
	case 'đ', 'd':
		w.judged(1)
	case 'k':
		w.judged(0)
	case 'x':
		w.look()
	}
}

// points takes a digit where the criterion under the cursor is scored.
func (w *walk) points(r rune) bool {
	if !unicode.IsDigit(r) || w.cursor >= len(w.rows) || !w.rows[w.cursor].scored {
		return false
	}
	digits := w.digits + string(r)
	score, err := strconv.Atoi(digits)
	if err != nil || score > w.rows[w.cursor].criterion.Max {
		w.hint.SetText(fmt.Sprintf("Tiêu chí này nhiều nhất %d điểm", w.rows[w.cursor].criterion.Max))
		return true
	}
	w.digits = digits
	w.judge(w.cursor, score)
	return true
}

// judged marks the criterion under the cursor met or not met and goes on to the
// next one.
func (w *walk) judged(score int) {
	if why := w.unjudged(); why != "" {
		w.hint.SetText(why)
		return
	}
	w.judge(w.cursor, score)
	w.move(w.cursor + 1)
}

// unjudged says why there is nothing to mark met or not met; "" where there is.
func (w *walk) unjudged() string {
	switch {
	case len(w.rows) == 0:
		return "Đối tượng này không có tiêu chí riêng; phím 1, 2, 3: chọn"
	case w.rows[0].scored:
		return "Tiêu chí chấm bằng điểm: mũi tên lên, xuống đến tiêu chí rồi gõ số điểm"
	case w.cursor == len(w.rows):
		return "Đã qua tiêu chí cuối: mũi tên lên để về tiêu chí; phím 1, 2, 3: chọn"
	}
	return ""
}

// look opens the evidence of the nominee, if there is any.
func (w *walk) look() {
	if dossier := w.draft.items[w.draft.at].dossier; len(dossier.Evidence) > 0 {
		lookAt(w.booth.d, dossier)
	}
	w.booth.focus()
}

func (w *walk) next() {
	if i := w.draft.step(w.draft.at, 1); i >= 0 {
		w.open(i)
		w.booth.focus()
		return
	}
	w.booth.show(newSummary(w.booth))
}

func (w *walk) previous() {
	if i := w.draft.step(w.draft.at, -1); i >= 0 {
		w.open(i)
	}
	w.booth.focus()
}

// list shows all marks with the cursor on this nominee.
func (w *walk) list() {
	s := newSummary(w.booth)
	w.booth.show(s)
	s.at(w.draft.at)
}
