package settings

import (
	"reflect"
	"slices"

	"thidua/app/widgets"
	"thidua/data/vn"
	"thidua/data/wording"
)

// groups lists the texts under their papers, each with what became of it.
func (t *texts) groups() []widgets.Group {
	var groups []widgets.Group
	for i, text := range wording.Texts() {
		if last := len(groups) - 1; i == 0 || groups[last].Title != text.Paper.String() {
			groups = append(groups, widgets.Group{Title: text.Paper.String()})
		}
		last := &groups[len(groups)-1]
		last.Items = append(last.Items, t.item(text))
	}
	return groups
}

func (t *texts) item(text wording.Text) widgets.GroupItem {
	item := widgets.GroupItem{Key: text.ID, Name: text.Part}
	if _, own := t.office.Wording[text.ID]; own {
		item.State, item.Icon, item.Tone = "đã sửa", "check", widgets.Good
	}
	if _, drafted := t.drafts[text.ID]; drafted {
		item.State, item.Icon, item.Tone = "chưa lưu", "edit", widgets.Warn
	}
	return item
}

// showRows shows the list if it says something else by now.
func (t *texts) showRows() {
	if groups := t.groups(); !reflect.DeepEqual(groups, t.listed) {
		t.listed = groups
		t.list.Set(groups)
	}
	t.list.Select(t.id)
}

// choose opens a text.
func (t *texts) choose(id string) {
	if id != t.id {
		t.id = id
		t.show()
	}
}

// Filter opens the first text of a paper.
func (t *texts) Filter(paper string) {
	for _, text := range wording.Texts() {
		if string(text.Paper) == paper {
			t.choose(text.ID)
			return
		}
	}
}

// textOf finds a text by its id.
func textOf(id string) wording.Text {
	all := wording.Texts()
	at := slices.IndexFunc(all, func(text wording.Text) bool { return text.ID == id })
	if at < 0 {
		return wording.Text{}
	}
	return all[at]
}

// lower begins a text with a small letter, within a sentence.
func lower(text string) string { return vn.LowerFirst(text) }
