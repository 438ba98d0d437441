package desktest

import (
	"fmt"
	"path/filepath"
	"strings"
	"testing"
	"time"

	"fyne.io/fyne/v2"
	"fyne.io/fyne/v2/canvas"
	"fyne.io/fyne/v2/test"
	"fyne.io/fyne/v2/widget"

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
	b, err := book.Open(book.Params{Path: filepath.Join(t.TempDir(), "so.db"), Movements: movements,
		Law: law.Default(), Clock: func() time.Time { return Day }})
	must(t, err)
	t.Cleanup(func() {
		for _, fault := range b.Check() {
			t.Error("check:", fault)
		}
		must(t, b.Close())
	})
	return b
}

// Filled opens a book with one round: a council of nine, twelve nominees of the
// three kinds, a planned meeting with eight present, one written opinion and one
// recusal.
func Filled(t testing.TB) (*book.Book, data.Round) {
	t.Helper()
	b := Book(t)
	round, err := b.OpenRound(data.Round{Movement: "an-giang-135", Phase: 1, Award: "giay-khen"})
	must(t, err)
	_, err = b.SaveCouncil(Council(), round.ID)
	must(t, err)
	must(t, b.Import(round.ID, "nominees.xlsx", Nominees()))
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
	must(t, err)
	_, err = b.Plan(meeting)
	must(t, err)
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

// Texts gathers every text that can be seen in an object, in the order of the tree.
func Texts(root fyne.CanvasObject) []string {
	var all []string
	walk(root, func(o fyne.CanvasObject) {
		switch o := o.(type) {
		case *canvas.Text:
			all = append(all, o.Text)
		case *widget.RichText:
			all = append(all, o.String())
		}
	})
	return all
}

// Shows reports whether a text can be seen somewhere in an object.
func Shows(root fyne.CanvasObject, text string) bool {
	return strings.Contains(strings.Join(Texts(root), "\n"), text)
}

func walk(o fyne.CanvasObject, visit func(fyne.CanvasObject)) {
	if o == nil || !o.Visible() {
		return
	}
	visit(o)
	switch o := o.(type) {
	case *fyne.Container:
		for _, child := range o.Objects {
			walk(child, visit)
		}
	case fyne.Widget:
		for _, child := range test.WidgetRenderer(o).Objects() {
			walk(child, visit)
		}
	}
}

func must(t testing.TB, err error) {
	t.Helper()
	if err != nil {
		t.Fatal(err)
	}
}
