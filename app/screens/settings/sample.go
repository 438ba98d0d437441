package settings

import (
	"fmt"
	"time"

	"thidua/data"
	"thidua/data/vote"
)

// sampleDay is the day of the sample's meeting.
var sampleDay = time.Date(2026, 11, 20, 8, 0, 0, 0, time.Local)

// sampleRound is a small round that has come to its decision: texts and papers are
// tried on it while the office has none that is as far.
func sampleRound(award data.Award, salary int64, o data.Office) data.Proceedings {
	p := data.Proceedings{Round: data.Round{ID: 1, Phase: 1, Award: award.ID, Council: 1, Opened: sampleDay}, Award: award, Office: o,
		Movement: data.Movement{Name: "Cả nước thi đua xây dựng xã hội học tập, đẩy mạnh học tập suốt đời giai đoạn 2023 - 2030",
			Plan: data.Instrument{Name: "Kế hoạch số 135/KH-UBND", Issuer: "Ủy ban nhân dân tỉnh An Giang", On: data.Date{Year: 2024, Month: 2, Day: 20},
				Subject: "triển khai phong trào “Cả nước thi đua xây dựng xã hội học tập, đẩy mạnh học tập suốt đời giai đoạn 2023 - 2030” trên địa bàn tỉnh"}},
		Phase:   data.Phase{Number: 1, Name: "Giai đoạn 1 (2023 - 2025)", From: 2023, To: 2025, Review: "sơ kết"},
		Council: sampleCouncil()}
	p.Meeting = sampleMeeting(p.Council)
	p.Dossiers = sampleNominees(award)
	result := vote.Count(vote.Input{Council: p.Council, Meeting: p.Meeting, Nominees: p.Listed(), Ballots: sampleBallots(p)})
	for i, out := range result.Nominees {
		result.Nominees[i].Prize = award.Prize(out.Kind, salary, o.Doubling)
	}
	p.Result = &result
	p.Decision = &data.Decision{Round: 1, Number: "456/QĐ-UBND", On: data.Date{Year: 2026, Month: 11, Day: 21}, Post: "CHỦ TỊCH",
		Signer: "Trần Văn Bình", BaseSalary: salary, Doubling: o.Doubling,
		Grounds: []string{"Căn cứ Luật Tổ chức chính quyền địa phương", "Căn cứ Luật Thi đua, khen thưởng", "Căn cứ " + p.Movement.Plan.Cite()}}
	return p
}

// sampleCouncil is a ward's council of five.
func sampleCouncil() data.Council {
	c := data.Council{ID: 1, Name: "Hội đồng Thi đua - Khen thưởng phường Mỹ Thới", Agency: "Ủy ban nhân dân phường Mỹ Thới",
		Parent: "Ủy ban nhân dân tỉnh An Giang", Place: "Mỹ Thới", Symbol: "HĐTĐKT", EstablishedBy: "123/QĐ-UBND",
		EstablishedOn: data.Date{Year: 2026, Month: 1, Day: 15}}
	roles := []data.Role{data.Chair, data.ViceChair, data.Ordinary, data.Ordinary, data.Secretary}
	for i, name := range []string{"Trần Văn Bình", "Nguyễn Thị Cẩm Duyên", "Lê Hoàng Phúc", "Phạm Thị Ngọc Ánh", "Đặng Quốc Ổn"} {
		c.Members = append(c.Members, data.Member{ID: fmt.Sprintf("m%d", i+1), Name: name, Role: roles[i], Position: "Công chức phường"})
	}
	return c
}

// sampleMeeting is one that voted by hands raised, with all members.
func sampleMeeting(c data.Council) data.Meeting {
	m := data.Meeting{ID: 1, Round: 1, Number: "05/BB-HĐTĐKT", Venue: "Phòng họp số 1", Opens: sampleDay, Closes: sampleDay.Add(2 * time.Hour),
		VoteOpened: sampleDay.Add(time.Hour), VoteClosed: sampleDay.Add(90 * time.Minute), Counters: []string{"m3", "m4"}, Stage: data.Counted,
		Rule: data.Rule{Method: data.Open, Quorum: data.Share{Num: 2, Den: 3}, Pass: data.Share{Num: 80, Den: 100}, Base: data.OfTotal,
			Recused: data.RecusedCounted, Basis: "Quy chế làm việc của Hội đồng"}}
	for _, member := range c.Members {
		m.Seats = append(m.Seats, data.Seat{Member: member.ID, Attendance: data.Present})
		m.Voted = append(m.Voted, member.ID)
	}
	return m
}

// sampleNominees are those of the kinds that the award takes.
func sampleNominees(award data.Award) []data.Dossier {
	var list []data.Dossier
	for _, d := range []data.Dossier{
		{Kind: data.Collective, Honorific: "Tập thể", Name: "Hội Khuyến học phường Mỹ Thới", Post: "phường Mỹ Thới, tỉnh An Giang"},
		{Kind: data.Household, Honorific: "Gia đình ông", Name: "Chau Sóc Phia", Post: "khóm Trung An, phường Mỹ Thới"},
		{Kind: data.Individual, Honorific: "Bà", Name: "Nguyễn Thị Ánh Tuyết", Birth: data.Date{Year: 1972}, Post: "Giáo viên Trường Tiểu học Mỹ Thới 1"},
		{Kind: data.Individual, Honorific: "Ông", Name: "Lê Văn Đạt", Birth: data.Date{Year: 1965}, Post: "Chi hội trưởng Chi hội Khuyến học khóm Tây Thạnh"},
	} {
		if !award.Takes(d.Kind) {
			continue
		}
		d.ID, d.Round, d.Number, d.State = uint64(len(list)+1), 1, len(list)+1, data.Awarded
		d.Achievement = "đã có thành tích xuất sắc trong phong trào thi đua xây dựng xã hội học tập giai đoạn 2023 - 2025"
		d.From, d.To = data.Date{Year: 2023, Month: 1, Day: 1}, data.Date{Year: 2025, Month: 12, Day: 31}
		list = append(list, d)
	}
	return list
}

// sampleBallots are all in favour.
func sampleBallots(p data.Proceedings) []data.Ballot {
	var all []data.Ballot
	for _, member := range p.Council.Members {
		b := data.Ballot{Label: member.ID, Member: member.ID, Meeting: p.Meeting.ID}
		for _, d := range p.Dossiers {
			b.Marks = append(b.Marks, data.Mark{Nominee: d.Number, Choice: data.Yes})
		}
		all = append(all, b)
	}
	return all
}
