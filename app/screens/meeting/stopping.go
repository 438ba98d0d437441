package meeting

import (
	"thidua/app/widgets"
	"thidua/data"
	"thidua/data/vn"
	"thidua/data/vote"
)

// lostPassphrase is the reason to stop where nobody can open the box.
const lostPassphrase = "Ban kiểm phiếu không còn mật khẩu hòm phiếu nên hòm phiếu không mở được"

// stopReasons are the reasons that the form offers, the last one to be written.
func (b *board) stopReasons() []widgets.ChoiceOption {
	list := []widgets.ChoiceOption{{Label: "Không còn đủ thành viên", Tone: widgets.Brand}, {Label: "Lý do khác", Tone: widgets.Brand}}
	if b.now.Meeting.Rule.Method == data.Secret {
		list = append(list[:1:1], widgets.ChoiceOption{Label: "Mất mật khẩu hòm phiếu", Tone: widgets.Brand}, list[1])
	}
	return list
}

// reason is the text that goes with a reason of the list.
func (b *board) reason(i int) string {
	switch {
	case i == 0:
		return "Không còn đủ số thành viên dự họp: " + vote.QuorumArithmetic(b.here, b.now.Meeting.Rule.Quorum)
	case i == 1 && b.now.Meeting.Rule.Method == data.Secret:
		return lostPassphrase
	}
	return ""
}

// askStop ends the vote without a result, with a reason for the minutes.
func (b *board) askStop() {
	text := widgets.NewVietArea()
	why := widgets.NewChoice(b.stopReasons(), func(i int) { text.SetText(b.reason(i)) })
	if !b.here.Quorum.Met {
		why.SetSelected(0)
		text.SetText(b.reason(0))
	}
	form := widgets.Rows(3, widgets.NewParagraph(b.stopText()), widgets.NewField("Vì sao dừng", why, ""),
		widgets.NewField("Lý do ghi vào biên bản", text, ""))
	widgets.ShowSlowForm(b.d.Window(), "Dừng biểu quyết", form, "Đi tiếp", func(done func(error)) {
		reason := vn.Clean(text.Text)
		if vn.Blank(reason) {
			done(&data.Problem{What: "Chưa ghi lý do dừng biểu quyết", Do: "Ghi lý do; biên bản họp nêu lý do này"})
			return
		}
		done(nil)
		b.confirmStop(reason)
	})
}

// stopText says what stopping does.
func (b *board) stopText() string {
	if b.now.Meeting.Rule.Method == data.Secret {
		return "Hòm phiếu không mở và không phiếu nào được kiểm: mọi phiếu đã nộp bị hủy, lần biểu quyết này không có kết quả. Sau đó có thể lập phiên họp mới và biểu quyết lại."
	}
	return "Không phiếu nào được kiểm: mọi phiếu đã nộp bị hủy, lần biểu quyết này không có kết quả. Sau đó có thể lập phiên họp mới và biểu quyết lại."
}

func (b *board) confirmStop(reason string) {
	widgets.Ask(b.d.Window(), widgets.Question{Title: "Dừng biểu quyết, không có kết quả",
		Text: reason + ".\n\n" + b.stopText() + " Không hoàn tác được.", Answer: "Dừng biểu quyết", Danger: true}, func() {
		if !b.d.Report(b.d.Book().StopVote(b.now.Round.ID, reason)) {
			b.d.Did("Đã dừng biểu quyết; lần này không có kết quả", false)
		}
	})
}
