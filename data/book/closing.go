package book

import (
	"time"

	"thidua/data"
	"thidua/data/store"
)

// SetCloses writes down when a meeting ended, which is known only after its vote.
// The minutes of the meeting that were printed before are others now.
func (b *Book) SetCloses(round uint64, closes time.Time) error {
	c := &change{what: "Ghi giờ kết thúc phiên họp", round: round, topic: Meetings}
	return b.apply(c, func(w store.Writer) error {
		p, err := b.inStage(w, round, data.Counted)
		if err != nil {
			return err
		}
		p.Meeting.Closes = closes
		if err := p.Meeting.Check(); err != nil {
			return err
		}
		if err := unmark(w, round, data.MeetingMinutes); err != nil {
			return err
		}
		return meetings.Put(w, p.Meeting)
	})
}
