package book

import (
	"fmt"
	"strings"

	"thidua/data"
)

// listTasks names what the dossiers lack, as long as they can be changed.
func listTasks(p data.Proceedings) []Task {
	if stands(p.Meeting) {
		return nil
	}
	if len(p.Dossiers) == 0 {
		return []Task{{Part: PartList, What: "Chưa có hồ sơ đề nghị khen thưởng", More: "Nhập danh sách từ tệp Excel hoặc thêm từng hồ sơ"}}
	}
	list := append(missingTasks(p.Listed()), heldTasks(p.Listed())...)
	var returned []data.Dossier
	for _, d := range p.Dossiers {
		if d.State == data.Returned {
			returned = append(returned, d)
		}
	}
	if len(returned) > 0 {
		list = append(list, Task{Part: PartList, What: fmt.Sprintf("%d hồ sơ đã trả lại, nơi đề nghị chưa gửi lại", len(returned)),
			More: names(returned), Filter: FilterReturned})
	}
	return list
}

// missingTasks groups dossiers by what they lack, in the order in which a
// dossier names it.
func missingTasks(dossiers []data.Dossier) []Task {
	var order []string
	groups := make(map[string][]data.Dossier)
	for _, d := range dossiers {
		for _, what := range d.Missing() {
			if groups[what] == nil {
				order = append(order, what)
			}
			groups[what] = append(groups[what], d)
		}
	}
	var list []Task
	for _, what := range order {
		list = append(list, Task{Part: PartList, What: fmt.Sprintf("%d hồ sơ thiếu %s", len(groups[what]), what),
			More: names(groups[what]), Filter: FilterMissing})
	}
	return list
}

// heldTasks names the dossiers that keep the vote from being opened.
func heldTasks(dossiers []data.Dossier) []Task {
	barred := held(dossiers)
	if len(barred) == 0 {
		return nil
	}
	return []Task{{Part: PartList, What: fmt.Sprintf("%d hồ sơ đang tạm dừng xét, chưa đưa ra biểu quyết được", len(barred)),
		More: names(barred), Filter: FilterHeld}}
}

func held(dossiers []data.Dossier) []data.Dossier {
	var barred []data.Dossier
	for _, d := range dossiers {
		if _, ok := d.Barred(); ok {
			barred = append(barred, d)
		}
	}
	return barred
}

// shownNames is how many names a task lists before it counts the rest.
const shownNames = 3

func names(list []data.Dossier) string {
	var shown []string
	for _, d := range list[:min(len(list), shownNames)] {
		shown = append(shown, d.Called())
	}
	text := strings.Join(shown, ", ")
	if rest := len(list) - shownNames; rest > 0 {
		text += fmt.Sprintf(" và %d hồ sơ khác", rest)
	}
	return text
}
