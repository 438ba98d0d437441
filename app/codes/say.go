package codes

import (
	"fmt"

	"thidua/data/proof"
	"thidua/data/vn"
)

// Say writes out what a genuine code says, a line a fact.
func Say(c proof.Claim) []string {
	facts := []string{
		fmt.Sprintf("Quyết định số %s %s", c.Decision, vn.LongDate(c.On.Time())),
		"Cơ quan: " + c.Agency,
		"Hình thức: " + c.Award,
	}
	if c.Ordinal == 0 {
		return append(facts, "Nội dung: "+c.Name)
	}
	return append(facts, "Tặng: "+c.Name, "Số sổ vàng: "+vn.Number2(c.Ordinal))
}
