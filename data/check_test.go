package data

import "testing"

// A period known by its years or months alone ends with their last day.
func TestAPeriodMayEndInTheYearItBegins(t *testing.T) {
	day := Date{2025, 3, 1}
	for _, c := range []struct {
		from, to Date
		wrong    bool
	}{
		{day, Date{Year: 2025}, false}, {day, Date{Year: 2025, Month: 3}, false}, {day, day, false}, {Date{Year: 2025}, Date{Year: 2025}, false},
		{day, Date{Year: 2025, Month: 2}, true}, {day, Date{Year: 2024}, true}, {day, Date{2025, 2, 28}, true}, {Date{}, Date{Year: 2024}, false},
	} {
		err := Dossier{Name: "Lê Văn Đạt", From: c.from, To: c.to}.Check()
		if (err != nil) != c.wrong {
			t.Errorf("%s to %s: %v", c.from, c.to, err)
		}
	}
}

func TestTheLastDay(t *testing.T) {
	for want, d := range map[string]Date{"31/12/2025": {Year: 2025}, "28/02/2025": {Year: 2025, Month: 2}, "29/02/2024": {Year: 2024, Month: 2},
		"31/12/2024": {Year: 2024, Month: 12}, "05/06/2024": {2024, 6, 5}} {
		if got := d.Last().String(); got != want {
			t.Errorf("%s ends on %s, want %s", d, got, want)
		}
	}
}
