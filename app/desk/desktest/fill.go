package desktest

import (
	"fmt"
	"path/filepath"
	"testing"
	"time"

	"thidua/data"
	"thidua/data/book"
	"thidua/data/law"
	"thidua/data/plan"
)

// Day is the day of the filled book's meeting and its clock.
var Day = time.Date(2026, 11, 20, 8, 0, 0, 0, time.Local)

// Book opens an empty book in a temporary folder; it is checked and closed at the end.
func Book(t testing.TB) *book.Book {
	t.Helper()
	movements := plan.Default()
	b, err := book.Open(book.Params{Path: filepath.Join(t.TempDir(), "so.db"), Movements: movements, Work: 4,
		Law: law.Default(), Clock: func() time.Time { return Day }})
	Must(t, err)
	t.Cleanup(func() {
		for _, fault := range b.Check() {
			t.Error("check:", fault)
		}
		Must(t, b.Close())
	})
	return b
}

// Fresh opens a book with one round and nothing in it.
func Fresh(t testing.TB) (*book.Book, data.Round) {
	t.Helper()
	b := Book(t)
	round, err := b.OpenRound(data.Round{Movement: "an-giang-135", Phase: 1, Award: "giay-khen"})
	Must(t, err)
	return b, round
}

// Filled opens a book with one round: a council of nine, twelve nominees of the
// three kinds, a planned meeting with eight present, one written opinion and one
// recusal.
func Filled(t testing.TB) (*book.Book, data.Round) {
	t.Helper()
	b, round := Fresh(t)
	_, err := b.SaveCouncil(Council(), round.ID)
	Must(t, err)
	Must(t, b.Import(round.ID, "nominees.xlsx", Nominees()))
	meeting := data.Meeting{Round: round.ID, Number: "05/BB-HĐTĐKT", Venue: "Phòng họp số 1", Opens: Day,
		Closes: Day.Add(2 * time.Hour), Counters: []string{"m3", "m4", "m5"}}
	for _, m := range Council().Members {
		seat := data.Seat{Member: m.ID, Attendance: data.Present}
		switch m.ID {
		case "m9":
			seat.Attendance, seat.Reason = data.Written, "đi công tác"
		case "m6":
			seat.Recused = []int{3}
		}
		meeting.Seats = append(meeting.Seats, seat)
	}
	meeting.Rule.Method = data.Secret
	meeting.Rule.Pass, err = data.ParseShare("80%")
	Must(t, err)
	_, err = b.Plan(meeting)
	Must(t, err)
	return b, round
}

// Counted is the filled book after its count: the nominees up to a number have
// the votes of all nine members, but number 3 those of eight, as one is recused;
// the others have none.
func Counted(t testing.TB, passed int) (*book.Book, data.Round) {
	t.Helper()
	b, round := Filled(t)
	Must(t, b.OpenVote(round.ID, Passphrase))
	for _, m := range Council().Members {
		Cast(t, b, round.ID, m.ID, marks(m.ID, passed), false)
	}
	_, err := b.CloseVote(round.ID, Passphrase)
	Must(t, err)
	return b, round
}

// marks is a member's ballot: yes up to a number, no after it.
func marks(member string, passed int) []data.Mark {
	var list []data.Mark
	for _, d := range Nominees() {
		choice := data.Yes
		if d.Number > passed {
			choice = data.No
		}
		if member == "m6" && d.Number == 3 {
			continue // recused
		}
		list = append(list, data.Mark{Nominee: d.Number, Choice: choice})
	}
	return list
}

// Decided is the filled book after its decision: numbers 1 to 8 are awarded, two
// collectives, two households and four individuals.
func Decided(t testing.TB) (*book.Book, data.Round) {
	t.Helper()
	b, round := Counted(t, 8)
	Must(t, b.Decide(data.Decision{Round: round.ID, Number: "456/QĐ-UBND", On: data.DateOf(Day), Post: "CHỦ TỊCH", Signer: "Trần Văn Bình"}))
	return b, round
}

// Council is a ward's council of nine.
func Council() data.Council {
	c := data.Council{Name: "Hội đồng Thi đua - Khen thưởng phường Mỹ Thới", Agency: "Ủy ban nhân dân phường Mỹ Thới",
		Parent: "Ủy ban nhân dân tỉnh An Giang", Place: "Mỹ Thới", Symbol: "HĐTĐKT", EstablishedBy: "123/QĐ-UBND",
		EstablishedOn: data.Date{Year: 2026, Month: 1, Day: 15}}
	for i, name := range []string{"Trần Văn Bình", "Nguyễn Thị Cẩm Duyên", "Lê Hoàng Phúc", "Phạm Thị Ngọc Ánh", "Chau Kim Sơn",
		"Huỳnh Văn Đạt", "Võ Thị Mỹ Hạnh", "Mohamad Y Sa", "Đặng Quốc Ổn"} {
		role := data.Ordinary
		switch i {
		case 0:
			role = data.Chair
		case 1:
			role = data.ViceChair
		case 8:
			role = data.Secretary
		}
		c.Members = append(c.Members, data.Member{ID: fmt.Sprintf("m%d", i+1), Name: name, Role: role, Position: "Cán bộ phường"})
	}
	return c
}

// Nominees are twelve dossiers of the three kinds; number 12 lacks its achievement.
func Nominees() []data.Dossier {
	names := []string{"Hội Khuyến học phường Mỹ Thới", "Trường Tiểu học Mỹ Thới 1", "Gia đình ông Chau Sóc Phia", "Gia đình bà Lê Thị Út",
		"Nguyễn Văn An", "Trần Thị Bé", "Lê Văn Đạt", "Néang Sa Rết", "Phạm Quốc Khánh", "Ro Fi Ah", "Huỳnh Thị Ánh Tuyết", "Võ Văn Ấn"}
	var list []data.Dossier
	for i, name := range names {
		d := data.Dossier{Number: i + 1, Name: name, Kind: data.Individual, Honorific: "Ông", Birth: data.Date{Year: 1960 + i},
			Post: "Khóm Trung An, phường Mỹ Thới", Achievement: "Đã có thành tích trong xây dựng xã hội học tập giai đoạn 2023 - 2025",
			From: data.Date{Year: 2023, Month: 1, Day: 1}, To: data.Date{Year: 2025, Month: 12, Day: 31}}
		switch {
		case i < 2:
			d.Kind, d.Honorific, d.Birth = data.Collective, "Tập thể", data.Date{}
		case i < 4:
			d.Kind, d.Honorific, d.Birth = data.Household, "", data.Date{}
		}
		list = append(list, d)
	}
	list[11].Achievement = ""
	return list
}

// Must ends the test on an error.
func Must(t testing.TB, err error) {
	t.Helper()
	if err != nil {
		t.Fatal(err)
	}
}
