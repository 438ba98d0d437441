package documents

import (
	"strings"

	"thidua/data"
)

// shared reports whether all certificates of a decision have the same text there.
func shared(key data.BlankKey) bool {
	switch key {
	case data.RecipientField, data.PostField, data.AchievementField, data.OrdinalField, data.CodeField:
		return false
	}
	return true
}

// BlankText is what a pre-printed form takes at a place from one certificate of a
// round with a decision; of the QR code the text that is coded.
func BlankText(key data.BlankKey, p data.Proceedings, w data.Winner) string {
	if key == data.CodeField {
		return p.Stock.Codes[w.Outcome.Ordinal]
	}
	return strings.Join(blankLines(key, p, w), "\n")
}

// blankLines is a text with the lines that it has on its own.
func blankLines(key data.BlankKey, p data.Proceedings, w data.Winner) []string {
	switch key {
	case data.AuthorityField:
		return []string{granting(p)}
	case data.RecipientField:
		return []string{w.Dossier.Called()}
	case data.PostField:
		return []string{postLine(w.Dossier)}
	case data.AchievementField:
		return []string{merit(p, w.Dossier.Achievement)}
	case data.DecisionField:
		return []string{decided(*p.Decision)}
	case data.OrdinalField:
		return []string{goldenBook(w.Outcome.Ordinal)}
	case data.PlaceField:
		return []string{placed(p.Council.Place, dayOf(p.Decision.On))}
	case data.SignerPostField:
		return signing(p)
	case data.SignerField:
		return []string{p.Decision.Signer}
	}
	return nil
}

// BlankSamples are texts to see a form with before there is a round to print: about
// as long as they get.
func BlankSamples() map[data.BlankKey]string {
	return map[data.BlankKey]string{
		data.AuthorityField:   "CHỦ TỊCH ỦY BAN NHÂN DÂN PHƯỜNG AN HÒA",
		data.RecipientField:   "Bà Nguyễn Trần Thị Phương Khánh Quỳnh",
		data.PostField:        "Phó Hiệu trưởng Trường Trung học cơ sở An Hòa",
		data.AchievementField: "Đã có thành tích xuất sắc trong phong trào “Cả nước thi đua xây dựng xã hội học tập, đẩy mạnh học tập suốt đời”, giai đoạn 2023 - 2025.",
		data.DecisionField:    "Quyết định số 1234/QĐ-UBND ngày 20 tháng 11 năm 2026",
		data.OrdinalField:     "Số sổ vàng: 128",
		data.PlaceField:       "An Hòa, ngày 20 tháng 11 năm 2026",
		data.SignerPostField:  "CHỦ TỊCH",
		data.SignerField:      "Nguyễn Văn Bình",
		data.CodeField:        sampleCode,
	}
}

// sampleCode is as long as the codes that the office signs; nobody has signed it.
const sampleCode = "THIDUA1\n1234/QĐ-UBND\n20/11/2026\nỦy ban nhân dân phường An Hòa\nGiấy khen\nBà Nguyễn Trần Thị Phương Khánh Quỳnh\n128\n" +
	"00000000 xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx"
