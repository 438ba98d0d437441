package documents

import (
	"fmt"
	"strings"

	"thidua/data"
	"thidua/data/vn"
)

// boxed reports whether the vote had a sealed box.
func boxed(m data.Meeting) bool { return m.Box.Recipient != "" }

// receiptColumns is how many receipts stand side by side.
const receiptColumns = 3

// proves is what the list of receipts is good for, and what it is not.
const proves = "Mỗi phiếu nộp trên máy, mỗi ý kiến bằng văn bản có một mã biên nhận gồm ba từ, chỉ người nộp biết. Mã có trong danh sách này chứng minh phiếu đó nằm trong " +
	"hòm phiếu và đã được kiểm; mã không cho biết phiếu ghi gì. Danh sách xếp theo chữ cái, không theo thứ tự nộp phiếu. " +
	"Thành viên không thấy mã của mình thì báo ngay cho Ban kiểm phiếu trước khi ký biên bản."

// provesListed is the same where the council resolved to list votes beside receipts.
const provesListed = "Theo quyết nghị của Hội đồng, danh sách này ghi kèm nội dung của từng phiếu. Mỗi phiếu nộp trên máy có một mã biên nhận gồm ba từ, " +
	"chỉ người nộp phiếu biết; thành viên dùng mã của mình để đối chiếu. Các số là số thứ tự của hồ sơ. " +
	"Danh sách xếp theo chữ cái, không theo thứ tự nộp phiếu."

// receiptLists is the appendix with the receipts of every vote that had a sealed
// box; none, where there was no box.
func receiptLists(p data.Proceedings) []part {
	var out []block
	for i, vote := range p.Votes() {
		if vote.Meeting.Stage == data.Counted && boxed(vote.Meeting) {
			out = append(out, receiptList(p.Of(vote), again(i, len(p.Votes())))...)
		}
	}
	if len(out) == 0 {
		return nil
	}
	below := "(Kèm theo Biên bản kiểm phiếu số" + openNumber("BB", p) + " " + vn.LongDate(p.Meeting.Opens) + " của " + p.Council.Name + ")"
	return []part{{blocks: append([]block{appendix{title: "Danh sách mã biên nhận", below: below}}, out...)}}
}

// receiptList is the list of one vote, under its name where there was more than one.
func receiptList(p data.Proceedings, name string) []block {
	var out []block
	if name != "" {
		out = append(out, section(name))
	}
	sentence, list := proves, receiptTable(p.Meeting.Box.Receipts)
	if p.Meeting.Box.Lists {
		sentence, list = provesListed, listedTable(p)
	}
	if len(list.rows) == 0 {
		return append(out, plain(sentence, body), plain(boxSum(p), body))
	}
	return append(out, kept(plain(sentence, body)), list, plain(boxSum(p), body))
}

// boxSum counts what was in the box, with the opinions in writing among it.
func boxSum(p data.Proceedings) string {
	b := p.Meeting.Box
	text := fmt.Sprintf("Tổng cộng: %s mã biên nhận", count2(len(b.Receipts)))
	if written := p.Result.Ballots.Written; written > 0 {
		text += fmt.Sprintf(", trong đó có %s mã của ý kiến bằng văn bản", count2(written))
	}
	if b.Papers > 0 {
		text += fmt.Sprintf("; ngoài ra có %s phiếu giấy, không có mã biên nhận", count2(b.Papers))
	}
	return text + "."
}

// receiptTable lays receipts out in columns, from the top of each down.
func receiptTable(receipts []string) table {
	var t table
	const number = 11.0
	for range receiptColumns {
		t.columns = append(t.columns, column{head: "TT", width: number, align: centre},
			column{head: "Mã biên nhận", width: inner(false)/receiptColumns - number, align: left})
	}
	rows := (len(receipts) + receiptColumns - 1) / receiptColumns
	for i := range rows {
		var row []cell
		for at := i; at < rows*receiptColumns; at += rows {
			if at < len(receipts) {
				row = append(row, cells(fmt.Sprint(at+1), receipts[at])...)
			} else {
				row = append(row, cells("", "")...)
			}
		}
		t.rows = append(t.rows, row)
	}
	return t
}

// listedTable has each ballot of the vote under its receipt.
func listedTable(p data.Proceedings) table {
	t := table{columns: []column{
		{head: "TT", width: 12, align: centre},
		{head: "Mã biên nhận", width: 45, align: left},
		{head: "Phiếu ghi", align: left},
	}}
	for _, b := range p.Listing {
		if b.Meeting == p.Meeting.ID {
			t.rows = append(t.rows, cells(fmt.Sprint(len(t.rows)+1), b.Label, spoken(b)))
		}
	}
	return t
}

// spoken is what a ballot says, by choice.
func spoken(b data.Ballot) string {
	if b.Void {
		return "Phiếu không hợp lệ"
	}
	var lines []string
	for _, choice := range []data.Choice{data.Yes, data.No, data.Blank, data.Void} {
		var numbers []int
		for _, m := range b.Marks {
			if m.Choice == choice || m.Choice == "" && choice == data.Blank {
				numbers = append(numbers, m.Nominee)
			}
		}
		if len(numbers) > 0 {
			lines = append(lines, choice.String()+": "+runs(numbers))
		}
	}
	return strings.Join(lines, "\n")
}

// runs writes rising numbers with those that follow each other drawn together:
// "1-4, 7".
func runs(numbers []int) string {
	var parts []string
	for i := 0; i < len(numbers); {
		end := i
		for end+1 < len(numbers) && numbers[end+1] == numbers[end]+1 {
			end++
		}
		text := fmt.Sprint(numbers[i])
		if end > i {
			text += "-" + fmt.Sprint(numbers[end])
		}
		parts = append(parts, text)
		i = end + 1
	}
	return strings.Join(parts, ", ")
}
