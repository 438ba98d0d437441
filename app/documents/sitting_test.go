package documents

import (
	"fmt"
	"strings"
	"time"

	"thidua/data"
	"thidua/data/vote"
)

// minute is a time of the meeting's day.
func minute(hour, min int) time.Time { return time.Date(2026, 11, 20, hour, min, 0, 0, time.UTC) }

// sitting is a secret vote of a council of nine on eight nominees with all that a
// meeting can meet with at once: one came late, one left before the end, one sent a
// substitute, one an opinion, one is recused, a nominee was under a hold; scored
// criteria fall short; two tie at the last of three places and are voted on again;
// two are passed on to another award.
func sitting() data.Proceedings {
	p := sample(8, data.Secret)
	p.Council.Members = p.Council.Members[:9]
	p.Council.Members[8].Role = data.Secretary
	p.Movement.Sets = []data.CriteriaSet{{ID: "diem", Shape: data.Scored, Pass: 50, Criteria: []data.Criterion{
		{ID: "a", Text: "Học tập", Max: 60, Floor: 30}, {ID: "b", Text: "Vận động", Max: 40, Floor: 10}}}}
	p.Movement.Subjects = []data.Subject{{ID: "tat-ca", Kinds: data.Kinds, Set: "diem"}}
	p.Meeting = firstVote(p.Council)
	low := 41
	p.Dossiers[1].SelfPoints = &low
	p.Dossiers[1].Holds = []data.Hold{{Kind: data.Complaint, Source: "Công văn số 15/UBND-TCD ngày 02/11/2026", From: data.Date{Year: 2026, Month: 11, Day: 1},
		Override: data.Override{By: "Chủ tịch Hội đồng", On: data.Date{Year: 2026, Month: 11, Day: 19}, Reason: "kết luận xác minh ban đầu không có vi phạm"}}}
	p.Freeze()
	first := data.Sitting{Meeting: p.Meeting, Result: counted(p, []int{8, 6, 3, 8, 6, 2, 1, 0})}
	p.Meeting = secondVote(p.Meeting)
	p.Freeze()
	second := data.Sitting{Meeting: p.Meeting, Result: counted(p, []int{0, 6, 0, 0, 2, 0, 0, 0})}
	joined := vote.Join(first.Result, second.Result)
	p.Result, p.Sittings = &joined, []data.Sitting{first, second}
	p.Downgraded = []data.Downgraded{{Round: 2, Award: "Thư khen", Nominees: []int{6, 7}, Result: &data.Result{Nominees: []data.Outcome{{Ordinal: 1}}}}}
	return p
}

// firstVote has seven members in the room, one with an opinion in writing, one absent.
func firstVote(c data.Council) data.Meeting {
	m := meeting(c, data.Secret)
	for i := range m.Seats {
		m.Seats[i] = data.Seat{Member: m.Seats[i].Member, Attendance: data.Present}
	}
	m.Seats[2].Moves = []data.Move{{At: minute(8, 20)}}
	m.Seats[3].Moves = []data.Move{{At: minute(9, 10), Leaves: true, Reason: "họp đột xuất ở tỉnh"}}
	m.Seats[4].Substitute = data.Substitute{Name: "Lâm Thị Sa Rinh", Position: "Phó Trưởng phòng Kinh tế", Paper: "Giấy ủy quyền số 12/GUQ ngày 18/11/2026"}
	m.Seats[5].Attendance, m.Seats[5].Reason = data.Written, "đi công tác"
	m.Seats[6].Attendance, m.Seats[6].Reason = data.Absent, "nghỉ ốm"
	m.Seats[7].Recused, m.Seats[7].Why = []int{3}, map[int]string{3: "ký văn bản đề nghị khen thưởng"}
	m.Rule.Pass, m.Rule.Quota = data.Share{Num: 1, Den: 2, More: true}, 3
	m.Rule.Own, m.Rule.Note = true, "ngưỡng quá nửa theo Điều 7 Quy chế, thông qua ngày 05/01/2026"
	m.VoteOpened, m.VoteClosed = minute(8, 35), minute(9, 15)
	m.Box = sealedBox(2, 0)
	return m
}

// secondVote goes on with those who are still there, on the tied alone.
func secondVote(first data.Meeting) data.Meeting {
	m := first
	m.ID, m.After, m.Nominees, m.Rule.Quota = 2, first.ID, []int{2, 5}, 1
	m.Seats = nil
	for _, s := range first.Seats {
		m.Seats = append(m.Seats, s.Now())
	}
	m.VoteOpened, m.VoteClosed = minute(9, 25), minute(9, 40)
	m.Box = sealedBox(0, 1)
	return m
}

// sealedBox has as many receipts as eight ballots less those on paper, or seven.
func sealedBox(papers, fewer int) data.Box {
	words := strings.Fields("lúa sông trăng phù sa cau dừa bến đò nắng gió mây chiều đồng nước thuyền chợ vườn xoài mít sen súng tràm đước")
	b := data.Box{Recipient: "age1xyz", Papers: papers, Twice: papers, Journal: strings.Repeat("0f3a9c71", 8)}
	for i := range 8 - papers - fewer {
		b.Receipts = append(b.Receipts, strings.Join(words[i*3:i*3+3], " "))
	}
	return b
}

// counted counts a vote in which each nominee, by number, has so many yes votes, the
// first ones handed in; the others are no. Every ballot judges every nominee.
func counted(p data.Proceedings, yes []int) data.Result {
	t := vote.Attend(p.Council, p.Meeting)
	var list []data.Ballot
	for i := range t.Present + t.Written {
		b := data.Ballot{Label: fmt.Sprintf("p%d", i), Written: i >= t.Present}
		for _, d := range p.OnBallot() {
			if i == 0 && d.Number == 3 {
				continue // the recused member's
			}
			mark := data.Mark{Nominee: d.Number, Choice: data.No, Scores: data.Scores{"a": 28 + i, "b": 15 + d.Number}}
			if i < yes[d.Number-1] {
				mark.Choice = data.Yes
			}
			b.Marks = append(b.Marks, mark)
		}
		list = append(list, b)
	}
	return vote.Count(vote.Input{Council: p.Council, Meeting: p.Meeting, Nominees: p.OnBallot(), Ballots: list})
}

// stoppedVote is the sitting's first vote, ended because two more left.
func stoppedVote() data.Proceedings {
	p := sitting()
	p.Meeting = p.Sittings[0].Meeting
	p.Sittings, p.Downgraded = nil, nil
	m := &p.Meeting
	m.Stage, m.Stopped, m.VoteClosed = data.Stopped, "không còn đủ số thành viên dự họp", minute(9, 20)
	m.Seats[1].Moves = []data.Move{{At: minute(9, 18), Leaves: true, Reason: "việc gia đình"}}
	m.Voted, m.Box.Receipts, m.Box.Journal, m.Box.Papers, m.Box.Twice = []string{"m1", "m3", "m6"}, nil, "", 0, 0
	result := vote.Without(vote.Input{Council: p.Council, Meeting: *m})
	p.Result = &result
	return p
}

// handsShown is the sitting's first vote as a show of hands.
func handsShown() data.Proceedings {
	p := sitting()
	p.Meeting = p.Sittings[0].Meeting
	p.Sittings, p.Downgraded = nil, nil
	p.Meeting.Rule.Method, p.Meeting.Box, p.Meeting.Rule.Quota = data.Open, data.Box{}, 0
	p.Freeze()
	for _, d := range p.OnBallot() {
		n := p.VotersOn(d.Number)
		p.Meeting.Hands = append(p.Meeting.Hands, data.Hands{Nominee: d.Number, Yes: n - d.Number%3, No: d.Number % 3})
	}
	opinion := data.Ballot{Member: "m6", Written: true, Marks: []data.Mark{{Nominee: 1, Choice: data.Yes}, {Nominee: 2, Choice: data.No}}}
	result := vote.Count(vote.Input{Council: p.Council, Meeting: p.Meeting, Nominees: p.OnBallot(), Ballots: []data.Ballot{opinion}})
	p.Result = &result
	return p
}

// longSitting is a vote of fifteen on sixty with every receipt and its votes, many
// holds and many recusals.
func longSitting() data.Proceedings {
	p := sample(60, data.Secret)
	p.Meeting.VoteOpened, p.Meeting.VoteClosed = minute(8, 30), minute(9, 50)
	for i := range p.Dossiers {
		if i%7 == 0 {
			p.Dossiers[i].Holds = []data.Hold{{Kind: data.HoldKinds[i%5], Source: "Công văn số 15/UBND-TCD", Override: data.Override{By: "Chủ tịch Hội đồng", Reason: "đã làm rõ"}}}
		}
	}
	for i := range 5 {
		p.Meeting.Seats[i].Recused, p.Meeting.Seats[i].Why = []int{5 * i, 5*i + 7}, map[int]string{5*i + 7: "cùng địa chỉ với đối tượng được đề nghị"}
	}
	p = recount(p)
	p.Freeze()
	p.Meeting.Box = data.Box{Recipient: "age1xyz", Lists: true, Journal: strings.Repeat("0f3a9c71", 8)}
	for i := range p.Result.Ballots.Returned + p.Result.Ballots.Written {
		label := fmt.Sprintf("lúa sông mã%d", i)
		p.Meeting.Box.Receipts = append(p.Meeting.Box.Receipts, label)
		b := data.Ballot{Meeting: p.Meeting.ID, Label: label}
		for _, d := range p.Dossiers {
			choice := data.Yes
			if (d.Number+i)%4 == 0 {
				choice = data.No
			}
			b.Marks = append(b.Marks, data.Mark{Nominee: d.Number, Choice: choice})
		}
		p.Listing = append(p.Listing, b)
	}
	return p
}
