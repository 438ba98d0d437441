package meeting

import (
	"fmt"

	"thidua/app/widgets"
	"thidua/data"

	"fyne.io/fyne/v2"
)

// askHandIn says what the ballot holds and hands it in.
func (b *booth) askHandIn() {
	s := b.draft.sums()
	text := fmt.Sprintf("Đồng ý %d, không đồng ý %d, để trống %d.", s.yes, s.no, s.blank)
	q := widgets.Question{Title: b.handLabel(), Answer: b.handLabel()}
	if s.open > 0 {
		text += fmt.Sprintf(" Còn %d hồ sơ chưa ghi lựa chọn, được tính là để trống.", s.open)
		q.Answer, q.Danger = fmt.Sprintf("%s, để trống %d hồ sơ", b.handLabel(), s.open), true
	}
	q.Text = text + " Nộp rồi thì không xem lại và không sửa được."
	if b.paper != nil {
		q.Text = text + " Ghi rồi thì không xem lại được; nhập lại cùng số phiếu thì thay lần nhập trước."
	}
	widgets.Ask(b.d.Window(), q, func() { b.handIn(false) })
}

// handLabel names what is done with a ballot that is marked.
func (b *booth) handLabel() string {
	if b.paper != nil {
		return "Ghi phiếu"
	}
	return "Nộp phiếu"
}

// reviewLabel names the step from the last nominee to the list of marks.
func (b *booth) reviewLabel() string {
	if b.paper != nil {
		return "Xem lại và ghi (Enter)"
	}
	return "Xem lại và nộp (Enter)"
}

// askVoid hands a ballot in that says nothing valid. A member who votes at the
// machine hands in blanks instead.
func (b *booth) askVoid() {
	if !b.draft.typed {
		return
	}
	widgets.Ask(b.d.Window(), widgets.Question{Title: "Phiếu không hợp lệ",
		Text:   "Cả phiếu được ghi là không hợp lệ và các lựa chọn đã ghi trên màn hình bị bỏ. Chỉ dùng khi phiếu giấy hoặc văn bản không hợp lệ theo thể lệ đã công bố.",
		Answer: "Ghi phiếu không hợp lệ", Danger: true}, func() { b.handIn(true) })
}

// handIn puts the ballot into the box and asks the next member to the booth.
func (b *booth) handIn(void bool) {
	marks := b.draft.ballot()
	if void {
		marks = nil
	}
	if b.paper != nil {
		b.enterPaper(marks, void)
		return
	}
	receipt, err := b.d.Book().Cast(b.now.Round.ID, b.member.ID, marks, void)
	if b.d.Report(err) {
		b.focus()
		return
	}
	written := b.draft.written
	b.forget()
	b.member = data.Member{}
	b.now = b.d.Proceedings()
	if receipt != "" {
		b.show(newReceived(b, receipt, written))
		b.held, b.spent = fyne.KeyReturn, true // the Enter that answered may still be down, and repeat itself
		return
	}
	if written {
		b.d.Did("Đã nhận ý kiến bằng văn bản", false)
	}
	b.goOn(written)
}
