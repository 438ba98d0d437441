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

// comeLabel says when the member last came or went.
func comeLabel(s data.Seat) string {
	if len(s.Moves) == 0 {
		return "Đến, về"
	}
	last := s.Moves[len(s.Moves)-1]
	if last.Leaves {
		return "Về " + clockText(last.At)
	}
	return "Đến " + clockText(last.At)
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
