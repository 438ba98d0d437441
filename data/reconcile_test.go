package data_test

import (
	"errors"
	"fmt"
	"strings"
	"testing"

	"thidua/data"
	"thidua/data/vote"
)

// counted is a secret vote of nine members with a sealed box: seven present, one
// opinion in writing, one absent; three nominees, of whom m2 does not vote on the
// third.
func counted() data.Proceedings {
	var p data.Proceedings
	for i := range 9 {
		id := fmt.Sprintf("m%d", i+1)
		p.Council.Members = append(p.Council.Members, data.Member{ID: id, Name: "Thành viên " + id})
		seat := data.Seat{Member: id, Attendance: data.Present}
		switch i {
		case 1:
			seat.Recused = []int{3}
		case 7:
			seat.Attendance = data.Written
		case 8:
			seat.Attendance = data.Absent
		}
		p.Meeting.Seats = append(p.Meeting.Seats, seat)
	}
	for n := range 3 {
		p.Dossiers = append(p.Dossiers, data.Dossier{Number: n + 1, Name: fmt.Sprintf("Người %d", n+1), Kind: data.Individual, State: data.Listed})
	}
	m := &p.Meeting
	m.ID, m.Stage = 1, data.Counted
	m.Rule = data.Rule{Method: data.Secret, Quorum: data.Share{Num: 2, Den: 3}, Pass: data.Share{Num: 1, Den: 2, More: true}, Base: data.OfTotal, Recused: data.RecusedCounted}
	p.Freeze()
	result := vote.Count(vote.Input{Council: p.Council, Meeting: *m, Nominees: p.Dossiers, Ballots: handedIn(7, 1)})
	p.Result = &result
	m.Box = data.Box{Recipient: "age1", Receipts: strings.Split("abcdef", ""), Papers: 2}
	return p
}

// handedIn has yes on the first two nominees on every ballot, and on the third on
// all but the first ballot, which has no row for it.
func handedIn(cast, written int) []data.Ballot {
	var list []data.Ballot
	for i := range cast + written {
		b := data.Ballot{Label: fmt.Sprint(i), Written: i >= cast}
		for n := 1; n <= 3; n++ {
			if n < 3 || i > 0 {
				b.Marks = append(b.Marks, data.Mark{Nominee: n, Choice: data.Yes})
			}
		}
		list = append(list, b)
	}
	return list
}

func TestSoundNumbersReconcile(t *testing.T) {
	if err := counted().Reconcile(); err != nil {
		t.Error(err)
	}
	if err := (data.Proceedings{}).Reconcile(); err != nil {
		t.Error(err)
	}
}

// Every number is broken in turn; the message says which one it is.
func TestAMismatchIsNamed(t *testing.T) {
	for want, change := range map[string]func(p *data.Proceedings, r *data.Result){
		"Tổng số thành viên (9) khác tổng số có mặt, có ý kiến bằng văn bản và vắng mặt (7 + 1 + 2)": func(_ *data.Proceedings, r *data.Result) { r.Meeting.Absent++ },
		"Tổng số thành viên trong kết quả (9) khác số thành viên Hội đồng (8)":                       func(p *data.Proceedings, _ *data.Result) { p.Council.Members = p.Council.Members[:8] },
		"trong kết quả (7, 1) khác điểm danh (6, 1)":                                                 func(p *data.Proceedings, _ *data.Result) { p.Meeting.Seats[0].Attendance = data.Absent },
		"Số thành viên cần có mặt (5) khác số tính theo quy tắc (6)":                                 func(_ *data.Proceedings, r *data.Result) { r.Meeting.Quorum.Need-- },
		"Số thành viên tính vào điều kiện họp (8) khác số có mặt (7)":                                func(_ *data.Proceedings, r *data.Result) { r.Meeting.Quorum.Have++ },
		"Kết luận về điều kiện họp không đúng":                                                       func(_ *data.Proceedings, r *data.Result) { r.Meeting.Quorum.Met = false },
		"Số phiếu phát ra (8) khác số thành viên có mặt (7)":                                         func(_ *data.Proceedings, r *data.Result) { r.Ballots.Issued++ },
		"Biểu quyết giơ tay nhưng có 7 phiếu phát ra":                                                func(_ *data.Proceedings, r *data.Result) { r.ByHands = true },
		"Số phiếu thu về (8) nhiều hơn số phiếu phát ra (7)":                                         func(_ *data.Proceedings, r *data.Result) { r.Ballots.Returned++ },
		"Số phiếu thu về (7) khác tổng số phiếu hợp lệ và không hợp lệ (6 + 0)":                      func(_ *data.Proceedings, r *data.Result) { r.Ballots.Valid-- },
		"Số phiếu thu về (7) khác tổng số phiếu hợp lệ và không hợp lệ (7 + 1)":                      func(_ *data.Proceedings, r *data.Result) { r.Ballots.Invalid++ },
		"Số ý kiến bằng văn bản (2) nhiều hơn số thành viên gửi ý kiến (1)":                          func(_ *data.Proceedings, r *data.Result) { r.Ballots.Written++ },
		"Số phiếu nhỏ hơn 0": func(_ *data.Proceedings, r *data.Result) { r.Ballots.Valid, r.Ballots.Invalid = 8, -1 },
		"Số mã biên nhận và phiếu giấy (5 + 2) khác số phiếu thu về và ý kiến bằng văn bản (7 + 1)": func(p *data.Proceedings, _ *data.Result) { p.Meeting.Box.Receipts = p.Meeting.Box.Receipts[1:] },
		"Số mã biên nhận và phiếu giấy (6 + 3)":                                                     func(p *data.Proceedings, _ *data.Result) { p.Meeting.Box.Papers++ },
		"Mã SHA-256 của danh sách biểu quyết tính lại":                                              func(p *data.Proceedings, _ *data.Result) { p.Meeting.Roll += " " },
		"Hồ sơ số 1 không có trong danh sách biểu quyết":                                            func(p *data.Proceedings, _ *data.Result) { p.Dossiers[0].Name = "Người khác" },
		"Thành viên này không có trong danh sách":                                                   func(p *data.Proceedings, _ *data.Result) { p.Council.Members[2].Name = "Người khác" },
		"Tỷ lệ ghi trong kết quả (9/9 = 88,9%) khác tỷ lệ tính lại (8/9 = 88,9%)":                   func(_ *data.Proceedings, r *data.Result) { r.Nominees[0].Ratio = "9/9" },
		"(8/9 = 90%) khác tỷ lệ tính lại":                                                           func(_ *data.Proceedings, r *data.Result) { r.Nominees[0].Percent = "90%" },
		"Kết luận đạt hay không không đúng với tỷ lệ 8/9 và mức > 1/2":                              func(_ *data.Proceedings, r *data.Result) { r.Nominees[0].Passed = false },
		"Thể lệ ghi trong kết quả (> 1/2, tổng số thành viên Hội đồng) khác":                        func(p *data.Proceedings, _ *data.Result) { p.Meeting.Rule.Quota = 1 },
		"Số trường hợp có kết quả (2) khác số trường hợp đưa ra biểu quyết (3)":                     func(_ *data.Proceedings, r *data.Result) { r.Nominees = r.Nominees[:2] },
		"Hồ sơ số 1, Người 1: Tổng số đồng ý, không đồng ý và trống (8 + 1 + 0) nhiều hơn":          func(_ *data.Proceedings, r *data.Result) { r.Nominees[0].Against++ },
		"Hồ sơ số 2, Người 2: Số để tính tỷ lệ (8) khác số tính theo quy tắc (9)":                   func(_ *data.Proceedings, r *data.Result) { r.Nominees[1].Base-- },
		"Kết quả đạt hay không không khớp với số thứ tự":                                            func(_ *data.Proceedings, r *data.Result) { r.Nominees[1].Ordinal = 0 },
		"Danh sách đề nghị không có số thứ tự 3 (số liền kề là 4)":                                  func(_ *data.Proceedings, r *data.Result) { raise(r, 3, 4) },
		"Danh sách đề nghị không có số thứ tự 2 (số liền kề là 1)":                                  func(_ *data.Proceedings, r *data.Result) { raise(r, 2, 1) },
	} {
		p := counted()
		change(&p, p.Result)
		var problem *data.Problem
		if err := p.Reconcile(); !errors.As(err, &problem) || !strings.Contains(err.Error(), want) || problem.Do == "" {
			t.Errorf("got  %v\nwant %s", err, want)
		}
	}
}

// raise gives the nominee of one ordinal another one.
func raise(r *data.Result, from, to int) {
	for i := range r.Nominees {
		if r.Nominees[i].Ordinal == from {
			r.Nominees[i].Ordinal = to
			return
		}
	}
}

// Where every ballot was given at the screen none is silent: a vote that is missing
// is told. With an opinion in writing, or a ballot on paper, it may be so.
func TestAVoteTooFew(t *testing.T) {
	fewer := func(o *data.Outcome) { o.Yes, o.Ratio, o.Percent = o.Yes-1, "7/9", "77,8%" }
	p := counted()
	fewer(&p.Result.Nominees[0])
	if err := p.Reconcile(); err != nil {
		t.Error(err)
	}
	p = withoutOpinion()
	if err := p.Reconcile(); err != nil {
		t.Error(err)
	}
	p.Result.Nominees[0].Yes--
	if err := p.Reconcile(); err == nil || !strings.Contains(err.Error(), "(6 + 0 + 0) khác số phiếu hợp lệ (7)") {
		t.Error(err)
	}
}

// withoutOpinion is counted with nothing but ballots given at the screen.
func withoutOpinion() data.Proceedings {
	p := counted()
	p.Meeting.Box.Papers, p.Meeting.Box.Receipts = 0, strings.Split("abcdefg", "")
	result := vote.Count(vote.Input{Council: p.Council, Meeting: p.Meeting, Nominees: p.Dossiers, Ballots: handedIn(7, 0)})
	p.Result = &result
	return p
}

// The base and what may stand above it, by rule.
func TestBasesReconcile(t *testing.T) {
	for _, base := range []data.Base{data.OfTotal, data.OfPresent, data.OfConsulted, data.OfCast} {
		for _, recused := range []data.Recused{data.RecusedCounted, data.RecusedExcluded} {
			p := counted()
			p.Meeting.Rule.Base, p.Meeting.Rule.Recused, p.Meeting.RollSHA256 = base, recused, ""
			result := vote.Count(vote.Input{Council: p.Council, Meeting: p.Meeting, Nominees: p.Dossiers, Ballots: handedIn(7, 1)})
			p.Result = &result
			if err := p.Reconcile(); err != nil {
				t.Errorf("%s, %s: %v", base, recused, err)
			}
			p.Result.Nominees[2].Base++
			if err := p.Reconcile(); err == nil {
				t.Errorf("%s, %s: a base too large by one went unseen", base, recused)
			}
		}
	}
}

func TestMoreYesThanTheBase(t *testing.T) {
	p := counted()
	p.Meeting.Rule.Base, p.Meeting.Rule.Recused, p.Meeting.RollSHA256 = data.OfConsulted, data.RecusedExcluded, ""
	p.Result.Rule.Base, p.Result.Rule.Recused = data.OfConsulted, data.RecusedExcluded
	p.Meeting.Seats[0].Recused = []int{1}
	p.Result.Nominees[0].Base, p.Result.Nominees[1].Base = 7, 8
	if err := p.Reconcile(); err == nil || !strings.Contains(err.Error(), "Số đồng ý (8) lớn hơn số để tính tỷ lệ (7)") {
		t.Error(err)
	}
}

func TestHandsReconcile(t *testing.T) {
	p := counted()
	p.Meeting.Rule.Method, p.Meeting.RollSHA256, p.Meeting.Box = data.Open, "", data.Box{}
	p.Meeting.Hands = []data.Hands{{Nominee: 1, Yes: 7}, {Nominee: 2, Yes: 5, No: 2}, {Nominee: 3, Yes: 4, Blank: 2}}
	result := vote.Count(vote.Input{Council: p.Council, Meeting: p.Meeting, Nominees: p.Dossiers})
	p.Result = &result
	if err := p.Reconcile(); err != nil {
		t.Error(err)
	}
	p.Result.Nominees[2].Blank--
	if err := p.Reconcile(); err == nil || !strings.Contains(err.Error(), "(4 + 0 + 1) khác") {
		t.Error(err)
	}
}

// A second round is checked by itself and against the joined result.
func TestASecondRoundReconciles(t *testing.T) {
	p := twoRounds()
	if err := p.Reconcile(); err != nil {
		t.Fatal(err)
	}
	for want, change := range map[string]func(p *data.Proceedings){
		"Lượt biểu quyết thứ 2: Số phiếu phát ra (9) khác":   func(p *data.Proceedings) { p.Sittings[1].Result.Ballots.Issued += 2 },
		"Kết quả chung (7/9) khác lượt biểu quyết đầu (8/9)": func(p *data.Proceedings) { p.Result.Nominees[0].Yes-- },
		"Kết quả chung khác lượt biểu quyết lại (8/9)":       func(p *data.Proceedings) { p.Result.Nominees[1].Runoff.Yes-- },
	} {
		p := twoRounds()
		change(&p)
		if err := p.Reconcile(); err == nil || !strings.Contains(err.Error(), want) {
			t.Errorf("got %v, want %s", err, want)
		}
	}
}

// twoRounds goes on from counted with another vote on the second nominee.
func twoRounds() data.Proceedings {
	p := counted()
	first := data.Sitting{Meeting: p.Meeting, Result: *p.Result}
	p.Meeting.ID, p.Meeting.After, p.Meeting.Nominees = 2, 1, []int{2}
	p.Freeze()
	second := data.Sitting{Meeting: p.Meeting,
		Result: vote.Count(vote.Input{Council: p.Council, Meeting: p.Meeting, Nominees: p.OnBallot(), Ballots: handedIn(7, 1)})}
	joined := vote.Join(first.Result, second.Result)
	p.Result, p.Sittings = &joined, []data.Sitting{first, second}
	return p
}
