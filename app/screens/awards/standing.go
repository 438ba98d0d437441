package awards

import (
	"slices"
	"time"

	"thidua/app/bundle"
	"thidua/app/widgets"
	"thidua/data"
	"thidua/data/vn"
)

// notThere is the state of a paper that cannot be made yet.
const notThere = "Chưa có"

// standing is how far a paper has got.
type standing struct {
	word string
	on   time.Time // zero where nothing was noted
	tone widgets.Tone
	icon string
}

// String is the state with its day: "Đã in 20/11/2026".
func (s standing) String() string {
	if s.on.IsZero() {
		return s.word
	}
	return s.word + " " + vn.ShortDate(s.on)
}

// standingOf says how far a paper of a round has got.
func standingOf(p data.Proceedings, paper data.Paper) standing {
	mark := markOf(p, paper)
	switch {
	case !mark.Signed.IsZero():
		return standing{"Đã ký", mark.Signed, widgets.Good, "signed"}
	case !mark.Printed.IsZero():
		return standing{"Đã in", mark.Printed, widgets.Brand, "printed"}
	case paper == data.DecisionPaper && p.Decision != nil:
		return standing{"Đã ban hành", time.Time{}, widgets.Brand, "award"}
	case available(p, paper):
		return standing{"Bản nháp", time.Time{}, widgets.Neutral, "edit"}
	}
	return standing{notThere, time.Time{}, widgets.Neutral, "blank"}
}

func available(p data.Proceedings, paper data.Paper) bool {
	return slices.Contains(bundle.Available(p), paper)
}

// markOf is how far a paper has got; empty where nothing was noted.
func markOf(p data.Proceedings, paper data.Paper) data.PaperMark {
	i := slices.IndexFunc(p.Papers, func(m data.PaperMark) bool { return m.Paper == paper })
	if i < 0 {
		return data.PaperMark{Paper: paper}
	}
	return p.Papers[i]
}

// unmarked reports whether a paper is neither printed nor signed.
func unmarked(p data.Proceedings, paper data.Paper) bool {
	mark := markOf(p, paper)
	return mark.Printed.IsZero() && mark.Signed.IsZero()
}
