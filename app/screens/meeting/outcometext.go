package meeting

import (
	"fmt"
	"slices"
	"strings"

	"fyne.io/fyne/v2"

	"thidua/app/widgets"
	"thidua/data"
	"thidua/data/vn"
	"thidua/data/vote"
)

// hasRunoff reports whether a second round decided on some of the nominees.
func hasRunoff(r data.Result) bool {
	return slices.ContainsFunc(r.Nominees, func(o data.Outcome) bool { return o.Runoff != nil })
}

// tiedIn gives those whom a tie at the quota's last place left undecided.
func tiedIn(r data.Result) []data.Outcome {
	return slices.DeleteFunc(slices.Clone(r.Nominees), func(o data.Outcome) bool { return !o.Tied })
}

// countText writes the count on a nominee out; where there was a second round, the
// first one as it stood and then the one that decided.
func countText(o data.Outcome, r data.Result) string {
	if o.Runoff == nil {
		return vn.UpperFirst(vote.Arithmetic(o, r.Rule))
	}
	first := o
	first.Passed, first.Tied, first.Quota = false, true, false
	again, blank := o.Runoff, "để trống"
	if r.ByHands {
		blank = "không biểu quyết"
	}
	return fmt.Sprintf("Lần thứ nhất: %s\nBiểu quyết lại: %d đồng ý, %d không đồng ý, %d %s trên %d: %s",
		vote.Arithmetic(first, r.Rule), again.Yes, again.Against, again.Blank, blank, again.Base, vote.Verdict(o))
}

// ballotFacts writes out who took part in each vote of the sitting, what became of
// the ballots, and the codes to compare with the minutes.
func ballotFacts(now data.Proceedings, r data.Result) []fyne.CanvasObject {
	var list []fyne.CanvasObject
	if len(now.Sittings) < 2 {
		list = append(list, widgets.NewParagraph(strings.Join(turnoutLines(r), "\n")))
	} else {
		for i, s := range now.Sittings {
			list = append(list, fact(fmt.Sprintf("Lần biểu quyết thứ %d", i+1), strings.Join(turnoutLines(s.Result), "\n")))
		}
	}
	for _, code := range []struct{ label, value string }{{"Mã danh sách biểu quyết (SHA-256)", now.Meeting.RollSHA256},
		{"Mã nhật ký hòm phiếu (SHA-256)", now.Meeting.Box.Journal}} {
		if code.value != "" {
			list = append(list, fact(code.label, grouped(code.value)))
		}
	}
	return list
}
