package documents

import (
	"slices"
	"strings"
	"testing"

	"thidua/data"
)

// wordStyles are paragraphs of the documents by how they begin, with their rows in the
// decree's table.
var wordStyles = map[data.Paper]map[string]string{
	data.DecisionPaper: {
		country: "1 Quốc hiệu", motto: "1 Tiêu ngữ",
		"ỦY BAN NHÂN DÂN TỈNH AN GIANG": "2 cơ quan chủ quản", "ỦY BAN NHÂN DÂN PHƯỜNG MỸ THỚI": "2 cơ quan ban hành",
		"Số: 456/QĐ-UBND": "3 số, ký hiệu", "Mỹ Thới, ngày 21": "4 địa danh, thời gian",
		"QUYẾT ĐỊNH": "5a tên loại", "Về việc tặng": "5a trích yếu",
		"Căn cứ Luật Thi đua": "6 căn cứ", "Theo đề nghị của": "6 căn cứ", "Điều 1.": "6 điều", "a) Tập thể": "6 lời văn",
		"CHỦ TỊCH": "7 quyền hạn, chức vụ", "Trần Văn Bình": "7 họ tên",
		"Nơi nhận:": "8b Nơi nhận", "- Như Điều 3;": "8b danh sách nơi nhận", "- Lưu: VT": "8b danh sách nơi nhận",
		"Phụ lục": "9a phụ lục", "DANH SÁCH": "9a tên phụ lục", "(Kèm theo Quyết định": "9a kèm theo",
		"Số sổ vàng": "đầu bảng", "I. TẬP THỂ": "đầu bảng", "Tập thể Chi hội": "bảng", "1.520.000": "bảng",
	},
	data.Submission: {
		"ỦY BAN NHÂN DÂN PHƯỜNG MỸ THỚI": "2 cơ quan chủ quản", "HỘI ĐỒNG THI ĐUA": "2 cơ quan ban hành",
		"TỜ TRÌNH": "5a tên loại", "Kính gửi: Chủ tịch": "8a Kính gửi", "1. Tóm tắt quá trình xét": "6 khoản có tiêu đề",
		"CHỦ TỊCH HỘI ĐỒNG": "7 quyền hạn, chức vụ", "- Như trên;": "8b danh sách nơi nhận",
	},
	data.MeetingMinutes: {
		"BIÊN BẢN": "5a tên loại", "Họp Hội đồng": "5a trích yếu", "I. THÀNH PHẦN": "6 mục La Mã", "Thời gian bắt đầu": "6 lời văn",
		"THƯ KÝ": "7 quyền hạn, chức vụ", "CHỦ TỌA": "7 quyền hạn, chức vụ", "Hồ Thị Thu Thủy": "bảng", "TT": "đầu bảng",
	},
	data.CountMinutes: {"BIÊN BẢN KIỂM PHIẾU": "5a tên loại", "TRƯỞNG BAN KIỂM PHIẾU": "7 quyền hạn, chức vụ", "Số phiếu": "đầu bảng"},
}

// Sizes and weights of the elements are the decree's.
func TestWordIsStyledAsTheDecreeSays(t *testing.T) {
	for paper, rows := range wordStyles {
		o := typewritten(t, paper, sample(4, data.Secret))
		for text, name := range rows {
			want, known := decree[name]
			if !known {
				want, known = unregulated[name]
			}
			got := o.find(t, text)
			if !known || got.size < want.least || got.size > want.most || got.bold != want.bold || got.italic != want.italic {
				t.Errorf("%s, %s: %q is %v points, bold %v, italic %v, want %v", paper, name, got.text, got.size, got.bold, got.italic, want)
			}
		}
	}
}

// No text of a document is in a style that the decree does not have: 14 points in the
// body, 13 and 12 in the heading, 12 in tables and above Nơi nhận, 11 below it, 1 in
// the low lines that bear a rule or end a part.
func TestWordHasNoOtherSizes(t *testing.T) {
	eachWord(t, func(t *testing.T, paper data.Paper, p data.Proceedings) {
		for _, one := range typewritten(t, paper, p).paragraphs {
			if one.text == "" && one.size == 1 {
				continue
			}
			if !slices.Contains([]float64{14, 13, 12, 11}, one.size) {
				t.Errorf("%q is in %v points", one.text, one.size)
			}
		}
	})
}

// Running text is spread to both margins, its first line 1.27 cm in (720 twentieths),
// 6 points below the last paragraph, the lines 1.05 of single.
func TestWordRunningText(t *testing.T) {
	eachWord(t, func(t *testing.T, paper data.Paper, p data.Proceedings) {
		o := typewritten(t, paper, p)
		checked := 0
		for _, one := range o.paragraphs {
			if one.inTable || one.size != 14 || one.align == "center" || one.text == "" || one.top > 0 {
				continue
			}
			checked++
			if one.align != "both" || one.first != 720 || one.before != 120 || one.line != 252 || one.rule != "auto" || one.from != 0 || one.to != 0 {
				t.Errorf("%+v", one)
			}
		}
		if checked < 5 {
			t.Errorf("only %d paragraphs of running text", checked)
		}
	})
}

// The lines under agency, motto and subject: the motto's as long as it, the others a
// third to a half of the text's last line; in the middle below it.
func TestWordRules(t *testing.T) {
	r, err := newRuler()
	if err != nil {
		t.Fatal(err)
	}
	type rule struct {
		text        string
		letters     letters
		column      float64 // width, in millimetres
		least, most float64
	}
	o := typewritten(t, data.DecisionPaper, sample(4, data.Secret))
	rules := []rule{{"PHƯỜNG MỸ THỚI", letters{bold, 12}, 70, 1.0 / 3, 0.5}, {motto, letters{bold, 13}, 95, 0.995, 1.005},
		{"suốt đời giai đoạn 2023 - 2030”, giai đoạn 1 (2023 - 2025)", letters{bold, 14}, 165, 1.0 / 3, 0.5}}
	found := 0
	for i, one := range o.paragraphs {
		if one.top == 0 {
			continue
		}
		want := rules[found]
		found++
		length := want.column - float64(one.from+one.to)/1440*25.4
		share := length / r.width(want.text, want.letters)
		if !strings.HasSuffix(o.paragraphs[i-1].text, want.text) || share < want.least || share > want.most || one.from != one.to || one.top != 6 {
			t.Errorf("line under %q: %.3f of %q, %+v", o.paragraphs[i-1].text, share, want.text, one)
		}
	}
	if found != len(rules) {
		t.Errorf("%d lines, want %d", found, len(rules))
	}
}
