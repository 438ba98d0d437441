package data

import (
	"fmt"
	"time"
)

// Date is a day of the calendar without a time or zone. A birth date may be
// known only by its year: then Month and Day are 0. The zero Date is "not set".
type Date struct {
	Year  int
	Month time.Month
	Day   int
}

// DateOf is the day that t shows on its own clock.
func DateOf(t time.Time) Date {
	y, m, d := t.Date()
	return Date{y, m, d}
}

// IsZero reports whether no date is set.
func (d Date) IsZero() bool { return d == Date{} }

// Time is the midnight that begins d in local time; a year alone begins on 1 January.
func (d Date) Time() time.Time {
	return time.Date(d.Year, max(d.Month, 1), max(d.Day, 1), 0, 0, 0, 0, time.Local)
}

// Before reports whether d lies before other.
func (d Date) Before(other Date) bool { return d.Time().Before(other.Time()) }

// Last is the day on which a period ends that d closes: the last of its month or
// year where only those are known.
func (d Date) Last() Date {
	switch {
	case d.IsZero() || d.Day != 0:
		return d
	case d.Month == 0:
		return Date{d.Year, time.December, 31}
	}
	return DateOf(time.Date(d.Year, d.Month+1, 0, 0, 0, 0, 0, time.Local))
}

// String is dd/mm/yyyy, mm/yyyy or the year alone, as far as known.
func (d Date) String() string {
	switch {
	case d.IsZero():
		return ""
	case d.Month == 0:
		return fmt.Sprintf("%04d", d.Year)
	case d.Day == 0:
		return fmt.Sprintf("%02d/%04d", d.Month, d.Year)
	}
	return fmt.Sprintf("%02d/%02d/%04d", d.Day, d.Month, d.Year)
}

// MarshalText writes yyyy-mm-dd, yyyy-mm or yyyy.
func (d Date) MarshalText() ([]byte, error) {
	switch {
	case d.IsZero():
		return nil, nil
	case d.Month == 0:
		return fmt.Appendf(nil, "%04d", d.Year), nil
	case d.Day == 0:
		return fmt.Appendf(nil, "%04d-%02d", d.Year, d.Month), nil
	}
	return fmt.Appendf(nil, "%04d-%02d-%02d", d.Year, d.Month, d.Day), nil
}

// UnmarshalText reads what MarshalText writes; a time behind the day (as a TOML
// reader hands it over) is ignored.
func (d *Date) UnmarshalText(text []byte) error {
	*d = Date{}
	if len(text) == 0 {
		return nil
	}
	text = text[:min(len(text), len(time.DateOnly))]
	for layout, parts := range map[string]int{"2006": 1, "2006-01": 2, time.DateOnly: 3} {
		if len(layout) != len(text) {
			continue
		}
		t, err := time.Parse(layout, string(text))
		if err != nil {
			return fmt.Errorf("date %q: %w", text, err)
		}
		*d = Date{Year: t.Year()}
		if parts > 1 {
			d.Month = t.Month()
		}
		if parts > 2 {
			d.Day = t.Day()
		}
		return nil
	}
	return fmt.Errorf("date %q is not yyyy-mm-dd", text)
}
