package documents

import (
	"fmt"
	"strings"
	"time"

	"thidua/data"
	"thidua/data/vote"
)

// longName has 200 letters without a space.
var longName = strings.Repeat("Trườngdài/", 20)

// sample is a round with 15 members and the given number of nominees: three
// kinds, a name in decomposed letters, one with an emoji, one far too long, names
// of Khmer and Chăm people.
func sample(nominees int, method data.Method) data.Proceedings {
	p := data.Proceedings{
		Round: data.Round{ID: 1, Movement: "an-giang-135", Phase: 1, Award: "giay-khen", Council: 1},
		Movement: data.Movement{Name: "Cả nước thi đua xây dựng xã hội học tập, đẩy mạnh học tập suốt đời giai đoạn 2023 - 2030",
			Plan: data.Instrument{Name: "Kế hoạch số 135/KH-UBND", Issuer: "Ủy ban nhân dân tỉnh An Giang", On: data.Date{Year: 2024, Month: 2, Day: 20},
				Subject: "triển khai phong trào “Cả nước thi đua xây dựng xã hội học tập, đẩy mạnh học tập suốt đời giai đoạn 2023 - 2030” trên địa bàn tỉnh"}},
		Phase:   data.Phase{Number: 1, Name: "Giai đoạn 1 (2023 - 2025)", From: 2023, To: 2025, Review: "sơ kết"},
		Award:   data.Award{ID: "giay-khen", Name: "Giấy khen"},
		Council: council(),
	}
	p.Meeting = meeting(p.Council, method)
	for n := 1; n <= nominees; n++ {
		p.Dossiers = append(p.Dossiers, nominee(n))
	}
	p = recount(p)
	p.Decision = &data.Decision{Round: 1, Number: "456/QĐ-UBND", On: data.Date{Year: 2026, Month: 11, Day: 21}, Post: "CHỦ TỊCH",
		Signer: "Trần Văn Bình", BaseSalary: 2_530_000, Grounds: []string{
			"Căn cứ Luật Tổ chức chính quyền địa phương",
			"Căn cứ Luật Thi đua, khen thưởng",
			"Căn cứ Nghị định số 152/2025/NĐ-CP ngày 14 tháng 6 năm 2025 của Chính phủ quy định về phân cấp, phân quyền trong lĩnh vực thi đua, khen thưởng; quy định chi tiết và hướng dẫn thi hành một số điều của Luật Thi đua, khen thưởng",
			"Căn cứ " + p.Movement.Plan.Cite()}}
	return p
}

// recount counts the votes again after a change.
func recount(p data.Proceedings) data.Proceedings {
	result := vote.Count(vote.Input{Council: p.Council, Meeting: p.Meeting, Nominees: p.Listed(), Ballots: ballots(p)})
	prizes := map[data.Kind]int64{data.Collective: 1_520_000, data.Household: 1_140_000, data.Individual: 760_000}
	for i, o := range result.Nominees {
		if o.Ordinal > 0 {
			result.Nominees[i].Prize = prizes[o.Kind]
		}
	}
	p.Result = &result
	return p
}

func council() data.Council {
	c := data.Council{ID: 1, Name: "Hội đồng Thi đua - Khen thưởng phường Mỹ Thới", Agency: "Ủy ban nhân dân phường Mỹ Thới",
		Parent: "Ủy ban nhân dân tỉnh An Giang", Place: "Mỹ Thới", Symbol: "HĐTĐKT", EstablishedBy: "123/QĐ-UBND",
		EstablishedOn: data.Date{Year: 2026, Month: 1, Day: 15}}
	people := []struct{ name, position string }{
		{"Trần Văn Bình", "Chủ tịch Ủy ban nhân dân phường"}, {"Nguyễn Thị Hồng Gấm", "Phó Chủ tịch Ủy ban nhân dân phường"},
		{"Lê Minh Đức", "Chủ tịch Ủy ban Mặt trận Tổ quốc Việt Nam phường"}, {"Phạm Thị Ánh Tuyết", "Trưởng phòng Văn hóa - Xã hội"},
		{"Danh Sóc Kha", "Trưởng phòng Kinh tế, Hạ tầng và Đô thị"}, {"Mohamach Sa Lếs", "Chủ tịch Hội Nông dân phường"},
		{"Võ Thị Bé Tư", "Chủ tịch Hội Liên hiệp Phụ nữ phường"}, {"Huỳnh Quốc Thái", "Bí thư Đoàn Thanh niên phường"},
		{"Đặng Văn Út", "Chủ tịch Hội Cựu chiến binh phường"}, {"Bùi Thanh Tâm", "Chủ tịch Công đoàn phường"},
		{"Ngô Thị Mỹ Lệ", "Hiệu trưởng Trường Trung học cơ sở Mỹ Thới"}, {"Trương Hoàng Nam", "Trưởng Công an phường"},
		{"Lý Văn Sơn", "Chỉ huy trưởng Ban Chỉ huy Quân sự phường"}, {"Dương Thị Kim Ngân", "Chủ tịch Hội Khuyến học phường"},
		{"Hồ Thị Thu Thủy", "Chuyên viên Phòng Văn hóa - Xã hội"}}
	for i, who := range people {
		role := data.Ordinary
		switch i {
		case 0:
			role = data.Chair
		case 1:
			role = data.ViceChair
		case len(people) - 1:
			role = data.Secretary
		}
		c.Members = append(c.Members, data.Member{ID: fmt.Sprintf("m%d", i+1), Name: who.name, Position: who.position, Role: role})
	}
	return c
}

// meeting has 12 members present, two with an opinion in writing, one absent.
func meeting(c data.Council, method data.Method) data.Meeting {
	m := data.Meeting{ID: 1, Round: 1, Number: "05/BB-HĐTĐKT", Venue: "Phòng họp số 1, Ủy ban nhân dân phường Mỹ Thới",
		Opens:  time.Date(2026, 11, 20, 8, 0, 0, 0, time.UTC),
		Closes: time.Date(2026, 11, 20, 10, 15, 0, 0, time.UTC), Counters: []string{"m3", "m4", "m5"}, Stage: data.Counted,
		Rule: data.Rule{Method: method, Quorum: data.Share{Num: 2, Den: 3}, Pass: data.Share{Num: 80, Den: 100}, Base: data.OfTotal,
			Recused: data.RecusedCounted, Basis: "Quy chế làm việc của Hội đồng"}}
	for i, member := range c.Members {
		seat := data.Seat{Member: member.ID, Attendance: data.Present}
		switch i {
		case 7:
			seat.Recused = []int{3}
		case 9, 12:
			seat.Attendance, seat.Reason = data.Written, "đi công tác"
		case 11:
			seat.Attendance, seat.Reason = data.Absent, "nghỉ ốm"
		}
		m.Seats = append(m.Seats, seat)
	}
	return m
}

// names of nominees, by number modulo their count.
var names = []string{"Lê Văn Đạt", "Nguye\u0302\u0303n Thi\u0323 Hoa", "Neáng Sóc Khơm", "Châu Chanh Đa", "Trần Thị Bích Ngọc 🎓",
	"Mohamad A Mine", "Phan Văn Ất", "Chau Sóc Sa Mết"}

func nominee(n int) data.Dossier {
	d := data.Dossier{ID: uint64(n), Round: 1, Number: n, State: data.Listed, From: data.Date{Year: 2023, Month: 1, Day: 1}, To: data.Date{Year: 2025, Month: 12, Day: 31},
		Achievement: "Có nhiều đóng góp trong xây dựng xã hội học tập, vận động 25 học viên ra lớp xóa mù chữ trên địa bàn phường"}
	switch n % 3 {
	case 0:
		d.Kind, d.Honorific, d.Name = data.Collective, "Tập thể", fmt.Sprintf("Chi hội Khuyến học khóm Tây Khánh %d", n)
	case 1:
		d.Kind, d.Honorific, d.Name, d.Post = data.Household, "Gia đình ông", names[n%len(names)], fmt.Sprintf("Số %d/4, tổ 12, khóm Long Hưng 2, phường Mỹ Thới", n)
	default:
		d.Kind, d.Honorific, d.Name = data.Individual, []string{"Ông", "Bà"}[n%2], names[n%len(names)]
		d.Birth, d.Post = data.Date{Year: 1960 + n%40}, "Giáo viên Trường Tiểu học “Trần Quang Khải”, khóm Tây Thạnh"
	}
	if n == 17 {
		d.Name = longName
	}
	return d
}

// ballots lets the first nominees of every ten win and the others fall short.
func ballots(p data.Proceedings) []data.Ballot {
	var all []data.Ballot
	for i, m := range p.Council.Members {
		seat := p.Meeting.Seat(m.ID)
		if seat.Attendance == data.Absent {
			continue
		}
		b := data.Ballot{Label: m.ID, Meeting: 1, Written: seat.Attendance == data.Written}
		if b.Written || p.Meeting.Rule.Method == data.Open {
			b.Member = m.ID
		}
		for _, d := range p.Dossiers {
			choice := data.Yes
			if i < d.Number%10-5 {
				choice = data.No
			}
			if !seat.RecusedFrom(d.Number) {
				b.Marks = append(b.Marks, data.Mark{Nominee: d.Number, Choice: choice})
			}
		}
		all = append(all, b)
	}
	return all
}
