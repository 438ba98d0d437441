package documents

import (
	"strings"

	"thidua/data"
	"thidua/data/vn"
)

// signing is what stands above the signature of the decision.
func signing(p data.Proceedings) []string {
	return powers(p.Decision.Power, collective(p.Council.Agency), head(p), p.Decision.Post)
}

// agencySigning is what stands above the signature of a paper that the agency itself
// issues, not its head: whoever signs for a committee does so in its name, the deputy
// in the chair's place too (Nghị định 30/2020/NĐ-CP, Phụ lục I, Phần I, mục II.7).
func agencySigning(p data.Proceedings, power, post string) []string {
	name := collective(p.Council.Agency)
	above := powers(power, name, head(p), post)
	if !strings.HasPrefix(name, "Ủy ban") || power == "TM." || power == "TL." || power == "TUQ." {
		return above
	}
	return append([]string{"TM. " + vn.Upper(name)}, above...)
}

// councilSigned is the signature of a council's chair: the title in the council, and
// above the name the post in the agency where the council's papers bear its seal
// (Nghị định 30/2020/NĐ-CP, Phụ lục I, Phần I, mục II.7).
func councilSigned(p data.Proceedings) signature {
	chair, _ := p.Council.Of(data.Chair)
	sig := signature{post: []string{data.Chair.String()}, name: chair.Name}
	if p.Council.Seal {
		sig.office = chair.Position
	}
	return sig
}

// collective is the agency without its place: "Ủy ban nhân dân".
func collective(agency string) string {
	for _, opener := range openers {
		if at := strings.Index(vn.Upper(agency), " "+opener+" "); at > 0 {
			runes := len([]rune(vn.Upper(agency)[:at]))
			return string([]rune(agency)[:runes])
		}
	}
	return agency
}
