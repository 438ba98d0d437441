package book_test

import (
	"strings"
	"testing"

	"thidua/data"
)

func TestWhatMayBeChanged(t *testing.T) {
	b, round := planned(t, data.Open)
	must(t, b.Editable(round.ID))
	p, err := b.Proceedings(round.ID)
	must(t, err)
	must(t, b.CouncilEditable(p.Council.ID))
	must(t, b.OpenVote(round.ID, passphrase))
	problem(t, b.Editable(round.ID), "đã biểu quyết")
	problem(t, b.CouncilEditable(p.Council.ID), "không sửa được nữa")
}

func TestCheckImport(t *testing.T) {
	b, round := planned(t, data.Open)
	from, to := data.Date{Year: 2025}, data.Date{Year: 2023}
	faults, err := b.CheckImport(round.ID, []data.Dossier{
		{Number: 3, Name: "Người khác"}, {Number: 4, Name: "Người bốn"}, {Number: 5, Name: "🌟"}, {Number: 6, Name: "Sáu", From: from, To: to},
	})
	must(t, err)
	problem(t, faults[0], "Số thứ tự 3 đã có trong đợt xét: Người 3")
	must(t, faults[1])
	problem(t, faults[2], "không có chữ nào in được")
	problem(t, faults[3], "kết thúc trước khi bắt đầu")
}

func TestSeatCouncil(t *testing.T) {
	b, first := planned(t, data.Open)
	old, err := b.Round(first.ID)
	must(t, err)
	must(t, b.OpenVote(first.ID, passphrase))
	second, err := b.OpenRound(data.Round{Movement: "an-giang-135", Phase: 2, Award: "giay-khen"})
	must(t, err)
	// A council that voted in one round may sit in the next.
	must(t, b.SeatCouncil(second.ID, old.Council))
	now, err := b.Round(second.ID)
	must(t, err)
	if now.Council != old.Council {
		t.Errorf("the round has council %d, want %d", now.Council, old.Council)
	}
	if b.SeatCouncil(second.ID, 99) == nil {
		t.Error("a council that does not exist was seated")
	}
	problem(t, b.SeatCouncil(first.ID, old.Council), "không đổi Hội đồng được nữa")
	_, err = b.Undo()
	must(t, err)
	if now, err = b.Round(second.ID); err != nil || now.Council != 0 {
		t.Errorf("taken back, the round has council %d, %v", now.Council, err)
	}
}

func TestWhatAStoppedVoteLeavesIsToldAsSuch(t *testing.T) {
	b, round, _ := voting(t)
	must(t, b.StopVote(round.ID, "Ban kiểm phiếu không còn mật khẩu"))
	p, err := b.Proceedings(round.ID)
	must(t, err)
	for _, err := range []error{b.Editable(round.ID), b.CouncilEditable(p.Council.ID), b.SeatCouncil(round.ID, p.Council.ID)} {
		problem(t, err, "Biểu quyết không có kết quả: Ban kiểm phiếu không còn mật khẩu; biên bản dựa vào")
		if strings.Contains(err.Error(), "không đủ thành viên") {
			t.Errorf("%v speaks of a quorum", err)
		}
	}
	again := p.Meeting
	again.ID = 0
	_, err = b.Plan(again)
	must(t, err)
	must(t, b.Editable(round.ID))
}
