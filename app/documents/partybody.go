package documents

import (
	"slices"
	"strings"

	"thidua/data/vn"
)

// party stands for lines 1 and 2 on certificates of the Party's bodies (Nghị định
// 98/2023/NĐ-CP, Điều 104).
const party = "ĐẢNG CỘNG SẢN VIỆT NAM"

// partyBodies begin the names of the Party's bodies.
var partyBodies = []string{"Đảng ủy", "Đảng bộ", "Chi bộ", "Tỉnh ủy", "Thành ủy", "Ban Chấp hành Đảng bộ", "Ban Thường vụ Đảng ủy", "Ban Thường vụ Tỉnh ủy", "Ban Thường vụ Thành ủy"}

// ofParty reports whether an agency is a body of the Party.
func ofParty(agency string) bool {
	return slices.ContainsFunc(partyBodies, func(body string) bool { return strings.HasPrefix(vn.Upper(agency), vn.Upper(body)) })
}

// partyLine is the Party's name, with air below it as a motto would take.
func (c *press) partyLine(v *voices) error {
	line, err := v.heavy.common(party, slot{c.textWidth(), 8, 15, 15, 15})
	if err != nil {
		return err
	}
	c.texts = append(c.texts, imprint{fitted: line, x: c.centre(), y: c.countryTop()})
	c.top = c.countryTop() + line.height() + partyAir
	return nil
}

// partyAir is the room below the Party's name, in millimetres.
const partyAir = 4.0
