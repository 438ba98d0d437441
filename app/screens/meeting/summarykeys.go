package meeting

import (
	"unicode"

	"fyne.io/fyne/v2"
)

func (s *summary) key(name fyne.KeyName) {
	switch name {
	case fyne.KeyReturn, fyne.KeyEnter:
		s.enter()
	case fyne.KeyEscape:
		s.escape()
	case fyne.KeyTab:
		s.back()
	case fyne.KeyUp, fyne.KeyDown, fyne.KeyHome, fyne.KeyEnd, fyne.KeyPageUp, fyne.KeyPageDown:
		s.table.TypedKey(&fyne.KeyEvent{Name: name})
	}
}

func (s *summary) enter() {
	if row, ok := s.table.Selected(); ok && s.picked {
		s.open(row)
		return
	}
	s.booth.askHandIn()
}

func (s *summary) escape() {
	if !s.picked && s.booth.now.Meeting.WholeList {
		s.booth.back()
		return
	}
	if !s.picked {
		s.back()
		return
	}
	s.table.ClearSelection()
	s.picked = false
	s.help()
}

// back returns to the nominee that was on the screen.
func (s *summary) back() {
	if s.draft.at < 0 {
		s.booth.back()
		return
	}
	s.booth.show(newWalk(s.booth))
}

// open goes to a row's nominee to correct its marks.
func (s *summary) open(r markRow) {
	if r.recused {
		return
	}
	s.draft.at = r.at
	s.booth.show(newWalk(s.booth))
}

func (s *summary) letter(r rune) {
	switch unicode.ToLower(r) {
	case 't':
		s.agreeRest()
	case 'h':
		s.takeBack()
	case 'n':
		s.booth.askHandIn()
		return
	case 'v':
		s.booth.askVoid()
		return
	}
	row, ok := s.table.Selected()
	for _, c := range choices {
		if r == c.key && ok && s.picked {
			s.draft.choose(row.at, c.choice)
			s.fill()
		}
	}
}

// agreeRest marks all that is open with "Đồng ý"; it can be taken back until the
// ballot is handed in.
func (s *summary) agreeRest() {
	s.draft.agreeRest()
	s.fill()
	s.booth.focus()
}

func (s *summary) takeBack() {
	s.draft.takeBack()
	s.fill()
	s.booth.focus()
}
