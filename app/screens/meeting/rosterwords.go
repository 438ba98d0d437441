package meeting

import (
	"fmt"

	"thidua/data"
)

// recuseLabel says from how many nominees the member is recused.
func recuseLabel(s data.Seat) string {
	if len(s.Recused) == 0 {
		return "Trừ hồ sơ"
	}
	return fmt.Sprintf("Trừ %d hồ sơ", len(s.Recused))
}

// insteadText says who attends in a member's place; "" where nobody does.
func insteadText(s data.Substitute) string {
	if s.Name == "" {
		return ""
	}
	who := s.Name
	if s.Position != "" {
		who += ", " + s.Position + ","
	}
	return fmt.Sprintf("Ông/bà %s dự thay theo giấy %s", who, s.Paper)
}
