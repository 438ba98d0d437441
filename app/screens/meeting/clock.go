package meeting

import (
	"fmt"
	"time"
)

// clockText writes a time of day for a field; "" for the zero time.
func clockText(t time.Time) string {
	if t.IsZero() {
		return ""
	}
	return fmt.Sprintf("%02d:%02d", t.Hour(), t.Minute())
}

// at puts a time of day on a day.
func at(day time.Time, hour, minute int) time.Time {
	y, m, d := day.Date()
	return time.Date(y, m, d, hour, minute, 0, 0, time.Local)
}
