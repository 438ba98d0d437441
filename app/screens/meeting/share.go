package meeting

import (
	"fmt"
	"strings"

	"thidua/data"
)

// parseShare reads a threshold as people write it: 80%, 80, 2/3, từ 2/3, quá
// 1/2, trên 50%, quá bán.
func parseShare(text string) (data.Share, error) {
	text = strings.ToLower(strings.TrimSpace(text))
	for _, least := range []string{"từ", "ít nhất", "≥", ">="} {
		text = strings.TrimSpace(strings.TrimPrefix(text, least))
	}
	for _, more := range []string{"quá", "trên", "hơn"} {
		if rest, ok := strings.CutPrefix(text, more); ok {
			text = ">" + strings.TrimSpace(rest)
		}
	}
	switch {
	case text == ">bán" || text == ">nửa" || text == ">một nửa":
		text = ">1/2"
	case text != "" && !strings.ContainsAny(text, "%/"):
		text += "%"
	}
	return data.ParseShare(text)
}

// shareText writes a threshold in words: "từ 80%", "quá 1/2".
func shareText(s data.Share) string {
	switch {
	case s.IsZero():
		return ""
	case s.More:
		return "quá " + s.Bare()
	}
	return "từ " + s.Bare()
}

// ruleText says in a sentence what a nominee needs.
func ruleText(pass data.Share, base data.Base, quota int) string {
	text := fmt.Sprintf("Được khen khi có số phiếu đồng ý %s %s", shareText(pass), base)
	if quota > 0 {
		text += fmt.Sprintf(", nhiều nhất %d trường hợp", quota)
	}
	return text
}

// kept is a rule that stays as it is, as it is handed to the book. Where it is
// the law's, only the council's method goes along, so that another day brings
// that day's law.
func kept(r, law data.Rule) data.Rule {
	if !r.Own && r.Basis == law.Basis {
		return data.Rule{Method: r.Method, Quota: r.Quota}
	}
	return r
}

// renewed is a rule that was changed, as it is handed to the book, which decides
// anew whether it is the council's own.
func renewed(r, law data.Rule) data.Rule {
	if r.Basis == law.Basis || r.Basis == data.OwnBasis {
		r.Basis = ""
	}
	r.Own = false
	return r
}
