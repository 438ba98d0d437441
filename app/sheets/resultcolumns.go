package sheets

import (
	"slices"

	"thidua/data"
)

// outcomeHeader is the header that those of a second round stand before.
const outcomeHeader = "Kết quả"

// resultColumn is a column of ket-qua.xlsx.
type resultColumn struct {
	header string
	width  float64
	style  func(styles) int
	value  func(data.Dossier, data.Outcome, data.Result) any
}

func asText(s styles) int   { return s.text }
func asNumber(s styles) int { return s.number }
func asShare(s styles) int  { return s.share }
func asMoney(s styles) int  { return s.money }

var resultColumns = []resultColumn{
	{"STT", 6, asNumber, func(_ data.Dossier, o data.Outcome, _ data.Result) any { return o.Number }},
	{"Họ và tên", 32, asText, func(d data.Dossier, o data.Outcome, _ data.Result) any { return calledOr(d, o) }},
	{"Loại", 14, asText, func(_ data.Dossier, o data.Outcome, _ data.Result) any { return o.Kind.String() }},
	{"Chức vụ, đơn vị", 36, asText, func(d data.Dossier, _ data.Outcome, _ data.Result) any { return d.Post }},
	{"Đồng ý", 9, asNumber, func(_ data.Dossier, o data.Outcome, _ data.Result) any { return o.Yes }},
	{"Không đồng ý", 9, asNumber, func(_ data.Dossier, o data.Outcome, _ data.Result) any { return o.Against }},
	{"Để trống", 9, asNumber, func(_ data.Dossier, o data.Outcome, _ data.Result) any { return o.Blank }},
	{"Số để tính tỷ lệ", 10, asNumber, func(_ data.Dossier, o data.Outcome, _ data.Result) any { return o.Base }},
	{"Tỷ lệ", 9, asText, func(_ data.Dossier, o data.Outcome, _ data.Result) any { return o.Ratio }},
	{"Phần trăm", 10, asShare, func(_ data.Dossier, o data.Outcome, _ data.Result) any { return share(o) }},
	{outcomeHeader, 18, asText, func(_ data.Dossier, o data.Outcome, r data.Result) any { return verdict(o, r) }},
	{"Số sổ vàng", 9, asNumber, func(_ data.Dossier, o data.Outcome, _ data.Result) any { return orNothing(int64(o.Ordinal)) }},
	{"Tiền thưởng (đồng)", 14, asMoney, func(_ data.Dossier, o data.Outcome, _ data.Result) any { return orNothing(o.Prize) }},
}

// runoffColumns stand before the outcome where there was a second round.
var runoffColumns = []resultColumn{
	{"Đồng ý, biểu quyết lại", 10, asNumber, func(_ data.Dossier, o data.Outcome, _ data.Result) any {
		return again(o, func(r data.RunoffCount) any { return r.Yes })
	}},
	{"Không đồng ý, biểu quyết lại", 10, asNumber, func(_ data.Dossier, o data.Outcome, _ data.Result) any {
		return again(o, func(r data.RunoffCount) any { return r.Against })
	}},
	{"Để trống, biểu quyết lại", 10, asNumber, func(_ data.Dossier, o data.Outcome, _ data.Result) any {
		return again(o, func(r data.RunoffCount) any { return r.Blank })
	}},
	{"Tỷ lệ, biểu quyết lại", 10, asText, func(_ data.Dossier, o data.Outcome, _ data.Result) any {
		return again(o, func(r data.RunoffCount) any { return r.Ratio })
	}},
}

// again is a value of the second round; a nominee that was not in it has none.
func again(o data.Outcome, value func(data.RunoffCount) any) any {
	if o.Runoff == nil {
		return nil
	}
	return value(*o.Runoff)
}

// columnsFor gives the columns that a result fills.
func columnsFor(r data.Result) []resultColumn {
	if !slices.ContainsFunc(r.Nominees, func(o data.Outcome) bool { return o.Runoff != nil }) {
		return resultColumns
	}
	at := slices.IndexFunc(resultColumns, func(c resultColumn) bool { return c.header == outcomeHeader })
	return slices.Insert(slices.Clone(resultColumns), at, runoffColumns...)
}
