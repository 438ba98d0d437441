package settings

import (
	"fmt"
	"maps"
	"slices"

	"thidua/app/widgets"
	"thidua/data"
	"thidua/data/wording"
)

// saveDrafts keeps all drafts that are right; one with a fault stays a draft.
func (t *texts) saveDrafts() {
	right := maps.Clone(t.drafts)
	maps.DeleteFunc(right, func(id, draft string) bool { return wording.Check(id, draft) != nil })
	if len(right) == 0 {
		return
	}
	if changeOffice(t.d, savedWhat(right), func(o *data.Office) { o.Wording = joined(o.Wording, right) }) {
		maps.DeleteFunc(t.drafts, func(id, draft string) bool { return right[id] == draft })
	}
	t.Load()
}

// savedWhat names a change of texts in the history.
func savedWhat(changed map[string]string) string {
	ids := slices.Sorted(maps.Keys(changed))
	if len(ids) == 1 {
		text := textOf(ids[0])
		return fmt.Sprintf("Sửa câu chữ của %s, %s", lower(text.Paper.String()), lower(text.Part))
	}
	return fmt.Sprintf("Sửa câu chữ của %d đoạn văn", len(ids))
}

// joined is one map of both; what the second says holds.
func joined(first, second map[string]string) map[string]string {
	all := make(map[string]string)
	maps.Copy(all, first)
	maps.Copy(all, second)
	return all
}

// restoreShipped brings the text back that came with the program: into the editor,
// where Ctrl+Z takes it out again, and where the office kept its own, there too.
func (t *texts) restoreShipped() {
	id := t.id
	t.entry.Retype(wording.Shipped(id))
	if _, own := t.office.Wording[id]; !own {
		return
	}
	text := textOf(id)
	what := fmt.Sprintf("Khôi phục văn bản gốc của %s, %s", lower(text.Paper.String()), lower(text.Part))
	changeOffice(t.d, what, func(o *data.Office) { delete(o.Wording, id) })
	t.Load()
}

// dropDraft goes back to what is kept; Ctrl+Z in the editor brings the draft back.
func (t *texts) dropDraft() { t.entry.Retype(wording.Of(t.office, t.id)) }

// Leave asks before drafts are lost.
func (t *texts) Leave() bool {
	if len(t.drafts) == 0 {
		t.whole.leave()
		return true
	}
	answer := fmt.Sprintf("Bỏ %d đoạn chưa lưu", len(t.drafts))
	widgets.Ask(t.d.Window(), widgets.Question{Title: "Câu chữ vừa sửa chưa lưu", Danger: true, Answer: answer,
		Text: "Chưa lưu: " + t.draftNames() + ". Bấm Quay lại để lưu. Nếu bỏ, những gì vừa sửa sẽ mất và không lấy lại được."}, t.dropAll)
	return false
}

func (t *texts) draftNames() string {
	names := ""
	for _, id := range slices.Sorted(maps.Keys(t.drafts)) {
		text := textOf(id)
		if names != "" {
			names += "; "
		}
		names += fmt.Sprintf("%s, %s", lower(text.Paper.String()), lower(text.Part))
	}
	return names
}

func (t *texts) dropAll() {
	clear(t.drafts)
	t.Load()
}
