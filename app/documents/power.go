package documents

import (
	"strings"

	"thidua/data"
	"thidua/data/vn"
)

// signing is the signing power and the post as they stand above the signature
// (Nghị định 30/2020/NĐ-CP, Phụ lục I): "KT. CHỦ TỊCH" over "PHÓ CHỦ TỊCH".
func signing(p data.Proceedings) []string {
	post := vn.Upper(p.Decision.Post)
	chief := vn.Upper(head(p))
	switch p.Decision.Power {
	case "TM.":
		return []string{"TM. " + vn.Upper(collective(p.Council.Agency)), post}
	case "KT.":
		chief = strings.TrimPrefix(post, "PHÓ ")
		return []string{"KT. " + chief, "PHÓ " + chief}
	case "TL.", "TUQ.":
		return []string{p.Decision.Power + " " + chief, post}
	case "Q.":
		return []string{"Q. " + strings.TrimPrefix(post, "Q. ")}
	}
	return []string{post}
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
