package sheets

import (
	"errors"
	"fmt"
	"slices"
	"strconv"
	"strings"
	"time"
	"unicode/utf8"

	"github.com/xuri/excelize/v2"

	"thidua/data"
	"thidua/data/vn"
)

// maxText is the length, in characters, beyond which a cell was filled by
// mistake: no such text fits on a page.
const maxText = 10_000

// formulaErrors are the values of cells whose formula went wrong.
var formulaErrors = []string{"#REF!", "#N/A", "#VALUE!", "#NAME?", "#DIV/0!", "#NUM!", "#NULL!", "#SPILL!", "#CALC!"}

const expectNumber = "số nguyên từ 1 trở lên, mỗi đối tượng một số"

func (r *rowReader) number() int {
	text := r.cell(ColNumber)
	if text == "" {
		r.row.fault(ColNumber, "thiếu STT", expectNumber)
		return 0
	}
	n, err := wholeNumber(text)
	if err != nil || n < 1 || n > 999_999 {
		r.row.fault(ColNumber, fmt.Sprintf("“%s” không phải là STT", short(text)), expectNumber)
		return 0
	}
	return n
}

// wholeNumber reads a whole number as sheets write it: 1, 01, 1.0, "1.".
func wholeNumber(text string) (int, error) {
	whole, decimals, _ := strings.Cut(strings.ReplaceAll(text, ",", "."), ".")
	if strings.Trim(decimals, "0") != "" || len(whole) > 9 {
		return 0, strconv.ErrSyntax
	}
	if strings.Trim(whole, "0123456789") != "" {
		return 0, strconv.ErrSyntax
	}
	return strconv.Atoi(whole)
}

func (r *rowReader) name() string {
	const expected = "họ và tên như sẽ ghi trên giấy khen"
	name := r.text(ColName)
	switch {
	case r.cell(ColName) == "":
		r.row.fault(ColName, "thiếu họ và tên", expected)
	case name == "": // told by text
	case vn.Blank(name):
		r.row.fault(ColName, "tên không có chữ nào in được", expected)
	case utf8.RuneCountInString(name) > data.MaxName:
		r.row.fault(ColName, fmt.Sprintf("tên dài %d ký tự", utf8.RuneCountInString(name)),
			fmt.Sprintf("tên không quá %d ký tự", data.MaxName))
	}
	return name
}

// text reads a cell of words and warns of what a paper cannot show.
func (r *rowReader) text(column string) string {
	text := r.cell(column)
	switch {
	case slices.Contains(formulaErrors, text):
		r.row.fault(column, fmt.Sprintf("công thức trong ô bị lỗi (%s)", text), "chữ hoặc số, không phải công thức lỗi")
		return ""
	case utf8.RuneCountInString(text) > maxText:
		r.row.fault(column, "ô có quá nhiều chữ", fmt.Sprintf("không quá %d ký tự", maxText))
		return ""
	}
	if read, old := fromOldFont(text); old {
		r.row.warn(column, fmt.Sprintf("chữ có vẻ gõ bằng phông cũ (TCVN3 hoặc VNI), nghĩa là “%s”; hãy chuyển sang Unicode", short(read)))
	}
	if _, dropped := vn.Printable(text, nil); len(dropped) > 0 {
		r.row.warn(column, "có ký tự không in được ("+vn.Show(dropped)+"), giữ trong hồ sơ nhưng bỏ trên giấy")
	}
	return text
}

// fromOldFont reads text in an encoding of old fonts. Those have no letter from
// beyond Latin-1, such as đ, ư or ạ, so nearly every text is known at a glance.
func fromOldFont(text string) (string, bool) {
	if strings.ContainsFunc(text, func(r rune) bool { return r >= 0x100 && r < 0x2000 }) {
		return text, false
	}
	return vn.FromLegacy(text)
}

// kinds by vn.Header of what people write.
var kinds = map[string]data.Kind{
	"": data.Individual, "canhan": data.Individual, "individual": data.Individual,
	"hogiadinh": data.Household, "ho": data.Household, "giadinh": data.Household, "household": data.Household,
	"tapthe": data.Collective, "collective": data.Collective,
}

func (r *rowReader) kind() data.Kind {
	kind, ok := kinds[vn.Header(r.cell(ColKind))]
	if !ok {
		r.row.fault(ColKind, fmt.Sprintf("không có loại “%s”", short(r.cell(ColKind))), "cá nhân, hộ gia đình hoặc tập thể")
	}
	return kind
}

func (r *rowReader) gender() string {
	switch text := r.cell(ColGender); vn.Header(text) {
	case "":
		return ""
	case "nam":
		return "Nam"
	case "nu":
		return "Nữ"
	default:
		r.row.fault(ColGender, fmt.Sprintf("không đọc được “%s”", short(text)), "Nam hoặc Nữ")
		return ""
	}
}

func (r *rowReader) points() *int {
	text := r.cell(ColSelf)
	if text == "" {
		return nil
	}
	n, err := wholeNumber(text)
	if err != nil || n > 10_000 {
		r.row.fault(ColSelf, fmt.Sprintf("“%s” không phải là số điểm", short(text)), "số nguyên từ 0 trở lên, ví dụ 86")
		return nil
	}
	return &n
}

const expectDate = "ngày dạng dd/mm/yyyy, ví dụ 05/01/1975, hoặc chỉ ghi năm"

func (r *rowReader) date(column string) data.Date {
	text := r.cell(column)
	if text == "" {
		return data.Date{}
	}
	d, err := r.nature.date(text)
	if err != nil {
		what, _, _ := strings.Cut(err.Error(), ";")
		r.row.fault(column, what, expectDate)
	}
	return d
}

// The serial numbers of Excel that are taken for days: five digits, which begin
// in 1927. Shorter ones would be taken for years.
const (
	firstSerial = 10_000
	lastSerial  = 73_050 // 31/12/2099
)

// date reads a day as a sheet has it: an Excel date, dd/mm/yyyy or a year.
func (n nature) date(text string) (data.Date, error) {
	if serial, err := strconv.ParseFloat(text, 64); err == nil && n.serials && serial >= firstSerial && serial < lastSerial+1 {
		t, err := excelize.ExcelDateToTime(serial, n.epoch1904)
		if err == nil && t.Year() <= 2099 {
			return data.DateOf(t), nil
		}
	}
	day, month, year, err := vn.ParseBirth(strings.TrimSuffix(text, ".0"))
	if err != nil {
		return data.Date{}, errors.New(strings.ReplaceAll(err.Error(), text, short(text)))
	}
	return data.Date{Year: year, Month: time.Month(month), Day: day}, nil
}

// short cuts a cell to what fits into a sentence.
func short(text string) string {
	runes := []rune(text)
	if len(runes) <= 40 {
		return text
	}
	return string(runes[:40]) + "…"
}
