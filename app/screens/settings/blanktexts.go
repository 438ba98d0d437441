package settings

import (
	"unicode/utf8"

	"thidua/app/desk"
	"thidua/app/documents"
	"thidua/data"
)

// codeWord stands where the code will be while places are chosen.
const codeWord = "Mã QR"

// blankTexts is what stands on a form: of the open round, if it has been decided, the
// certificate with the longest name, so that it is seen whether every name goes in;
// else samples that are about as long as texts get.
func blankTexts(d desk.Desk) map[data.BlankKey]string {
	p, _ := trialRounds(d)
	if p.Decision == nil || len(p.Winners()) == 0 {
		return documents.BlankSamples()
	}
	longest := p.Winners()[0]
	for _, w := range p.Winners() {
		if utf8.RuneCountInString(w.Dossier.Called()) > utf8.RuneCountInString(longest.Dossier.Called()) {
			longest = w
		}
	}
	texts := make(map[data.BlankKey]string)
	for _, key := range data.BlankKeys {
		texts[key] = documents.BlankText(key, p, longest)
	}
	if texts[data.CodeField] == "" { // codes are switched off, and yet their place is chosen
		texts[data.CodeField] = documents.BlankSamples()[data.CodeField]
	}
	return texts
}

// worded are texts as the board shows them: with a word in the place of the code.
func worded(texts map[data.BlankKey]string) map[data.BlankKey]string {
	all := make(map[data.BlankKey]string)
	for key, text := range texts {
		all[key] = text
	}
	all[data.CodeField] = codeWord
	return all
}
