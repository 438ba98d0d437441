//go:build window

package walk

import (
	"path/filepath"
	"testing"

	"github.com/xuri/excelize/v2"

	"thidua/app/sheets"
	"thidua/data"
)

// nominee is a row of the list.
type nominee struct {
	name, kind, honorific, birth, post string
}

// nominees are the list: two of each kind, in the order of their numbers.
var nominees = []nominee{
	{"Hội Khuyến học phường Mỹ Thới", "tập thể", "Tập thể", "", ""},
	{"Trường Tiểu học Mỹ Thới", "tập thể", "Tập thể", "", ""},
	{"Chau Sóc Phia", "hộ gia đình", "Gia đình ông", "", "Khóm Long Hưng, phường Mỹ Thới"},
	{"Lê Thị Út", "hộ gia đình", "Gia đình bà", "", "Khóm Trung An, phường Mỹ Thới"},
	{"Nguyễn Văn An", "cá nhân", "Ông", "05/01/1975", "Chi hội trưởng Chi hội Khuyến học khóm Long Hưng"},
	{"Néang Sa Rết", "cá nhân", "Bà", "1968", "Giáo viên Trường Tiểu học Mỹ Thới"},
}

// member is a seat of the council with the ballot that it hands in: the key on
// each nominee, 1 agreed, 2 not agreed, 3 left blank.
type member struct{ name, position, ballot string }

// members are the council, its chair first. Of five members three votes are
// more than half: number 2 just has them, number 3 and number 6 have too few.
var members = []member{
	{"Trần Văn Bình", "Chủ tịch Ủy ban nhân dân phường", "111112"},
	{"Nguyễn Thị Cẩm Duyên", "Phó Chủ tịch Ủy ban nhân dân phường", "111112"},
	{"Lê Hoàng Phúc", "Trưởng phòng Văn hóa - Xã hội", "112112"},
	{"Phạm Thị Ngọc Ánh", "Chủ tịch Hội Khuyến học phường", "123112"},
	{"Huỳnh Văn Đạt", "Công chức văn phòng", "123313"},
}

// council is what is typed of the council itself.
var council = data.Council{Name: "Hội đồng Thi đua - Khen thưởng phường Mỹ Thới", Agency: "Ủy ban nhân dân phường Mỹ Thới",
	Parent: "Ủy ban nhân dân tỉnh An Giang", Place: "Mỹ Thới", Symbol: "HĐTĐKT", EstablishedBy: "123/QĐ-UBND",
	EstablishedOn: data.Date{Year: 2026, Month: 1, Day: 15}}

// What is typed of the meeting.
const (
	minutes = "05/BB-HĐTĐKT"
	venue   = "Phòng họp số 1"
)

// judgedNominee is the place of the nominee whose criteria the first member marks.
const judgedNominee = 4

// decision is what is typed of the decision.
var decision = data.Decision{Number: "456/QĐ-UBND", On: data.Date{Year: 2026, Month: 11, Day: 23}, Post: "CHỦ TỊCH", Signer: "Trần Văn Bình"}

// packageName is typed where the package is saved.
const packageName = "dot-1.zip"

const achievement = "Đã có thành tích xuất sắc trong xây dựng xã hội học tập giai đoạn 2023 - 2025"

// writeList leaves the list in the person's documents, as an office sends it.
func writeList(t *testing.T, home string) {
	t.Helper()
	sheet := excelize.NewFile()
	defer sheet.Close()
	rows := [][]any{{sheets.ColNumber, sheets.ColName, sheets.ColKind, sheets.ColHonorific, sheets.ColBirth,
		sheets.ColPost, sheets.ColAchievement, sheets.ColFrom, sheets.ColTo}}
	for i, n := range nominees {
		rows = append(rows, []any{i + 1, n.name, n.kind, n.honorific, n.birth, n.post, achievement, "01/01/2023", "31/12/2025"})
	}
	for i, row := range rows {
		cell, err := excelize.CoordinatesToCellName(1, i+1)
		if err == nil {
			err = sheet.SetSheetRow("Sheet1", cell, &row)
		}
		if err != nil {
			t.Fatal(err)
		}
	}
	if err := sheet.SaveAs(filepath.Join(home, documents, "nominees.xlsx")); err != nil {
		t.Fatal(err)
	}
}
