package meeting

import (
	"cmp"
	"context"
	"fmt"

	"thidua/app/widgets"
	"thidua/data"
)

// unseal asks the committee to open the box of a secret vote, and counts.
func (b *board) unseal() {
	if b.now.Meeting.Rule.Method != data.Secret {
		b.closeVote("", func(err error) { b.d.Report(err) })
		return
	}
	entry := widgets.NewSecretEntry()
	text := "Đóng biểu quyết, mở hòm phiếu và kiểm phiếu."
	if closed(b.now.Meeting) {
		text = "Mở hòm phiếu và kiểm phiếu."
	}
	text += " Sau đó khóa của hòm phiếu bị hủy: không ai, kể cả ban kiểm phiếu, tìm lại được phiếu của từng người."
	form := widgets.Rows(3, widgets.NewParagraph(text), widgets.NewField("Mật khẩu hòm phiếu", entry, "Ban kiểm phiếu tự nhập"))
	widgets.ShowSlowForm(b.d.Window(), "Ban kiểm phiếu mở hòm phiếu", form, "Mở hòm phiếu và kiểm phiếu",
		func(done func(error)) { b.closeVote(entry.Text, done) })
}

// closeVote closes the vote and counts beside the window: a key is slow to open.
func (b *board) closeVote(passphrase string, done func(error)) {
	var result data.Result
	book, round := b.d.Book(), b.now.Round.ID
	work := func(context.Context, func(int, int, string)) (err error) {
		result, err = book.CloseVote(round, passphrase)
		return err
	}
	b.d.Run("Đang kiểm phiếu", work, func(err error) { b.counted(result, err, done) })
}

// counted ends the form. A count that stands, though its key could not be destroyed,
// is told all the same.
func (b *board) counted(result data.Result, err error, done func(error)) {
	b.differ.note(b.now.Meeting.ID, err)
	stands := len(result.Nominees) > 0
	if !stands {
		done(err)
		return
	}
	done(nil)
	b.tellCounted(result)
	b.d.Report(err)
}

func (b *board) tellCounted(result data.Result) {
	passed := 0
	for _, o := range result.Nominees {
		passed += cmp.Compare(o.Ordinal, 0)
	}
	b.d.Did(fmt.Sprintf("Đã kiểm phiếu: %d trên %d trường hợp được khen", passed, len(result.Nominees)), false)
}
