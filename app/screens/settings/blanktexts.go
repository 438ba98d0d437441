package settings

import (
	"fmt"
	"unicode/utf8"

	"thidua/data"
	"thidua/data/vn"
)

// blankTexts is what stands on a form in a round: of the nominees the one with the
// longest name, so that it is seen whether every name goes in.
func blankTexts(p data.Proceedings) map[data.BlankKey]string {
	longest := data.Winner{}
	for _, w := range p.Winners() {
		if utf8.RuneCountInString(w.Dossier.Called()) > utf8.RuneCountInString(longest.Dossier.Called()) {
			longest = w
		}
	}
	d := p.Decision
	return map[data.BlankKey]string{
		data.AuthorityField:   vn.Upper(d.Post + " " + p.Council.Agency),
		data.RecipientField:   longest.Dossier.Called(),
		data.PostField:        longest.Dossier.Post,
		data.AchievementField: vn.UpperFirst(longest.Dossier.Achievement),
		data.DecisionField:    fmt.Sprintf("Quyết định số %s ngày %s", d.Number, d.On),
		data.OrdinalField:     "Số sổ vàng: " + vn.Number2(longest.Outcome.Ordinal),
		data.PlaceField:       p.Council.Place + ", " + vn.LongDate(d.On.Time()),
		data.SignerPostField:  vn.Upper(d.Post),
		data.SignerField:      d.Signer,
		data.CodeField:        "Mã QR",
	}
}
