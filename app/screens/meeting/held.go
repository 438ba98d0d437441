package meeting

import (
	"fmt"

	"thidua/app/desk"
	"thidua/app/widgets"
	"thidua/data"
)

// held gives the dossiers on the ballot that may not be voted on for the time being.
func held(p data.Proceedings) []data.Dossier {
	var list []data.Dossier
	for _, d := range p.OnBallot() {
		if _, barred := d.Barred(); barred {
			list = append(list, d)
		}
	}
	return list
}

// showHeld tells which dossiers keep the vote from being opened, why, who says so,
// and the ways out.
func (p *preparation) showHeld() {
	list := held(p.current())
	var texts []string
	for _, d := range list {
		h, _ := d.Barred()
		texts = append(texts, fmt.Sprintf("%d. %s: %s (nguồn: %s).", d.Number, d.Called(), h.Kind, h.Source))
	}
	if len(list) > 0 {
		texts = append(texts, "Ghi trong hồ sơ ngày kết thúc việc tạm dừng xét, hoặc quyết định vẫn đưa ra biểu quyết kèm lý do; nếu không thì trả lại hồ sơ.")
	}
	p.held.fill(fmt.Sprintf("%d hồ sơ chưa được đưa ra biểu quyết", len(list)), widgets.Warn, texts...)
}

// toHeld goes to the dossiers that are held.
func (p *preparation) toHeld() { p.d.Show(desk.Dossiers, "held") }
