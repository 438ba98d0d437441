package home

import (
	"time"

	"thidua/app/desk"
	"thidua/app/widgets"
	"thidua/data"
	"thidua/data/vn"
)

// askCloses asks when the meeting ended, for its minutes.
func askCloses(d desk.Desk) {
	m := d.Proceedings().Meeting
	clock := widgets.NewVietEntry()
	field := widgets.NewField("Giờ kết thúc", clock, "Như 10:30 hoặc 10h30")
	since := widgets.NewProse("Họp từ " + vn.Clock(m.Opens) + " ngày " + vn.ShortDate(m.Opens) + ". Biên bản họp ghi giờ này.")
	widgets.ShowForm(d.Window(), "Giờ kết thúc phiên họp", widgets.Rows(3, since, widgets.NewForm(2, field)), "Ghi giờ kết thúc", func() error {
		hour, minute, ok := vn.ParseClock(clock.Text)
		if !ok {
			return &data.Problem{What: "Không đọc được giờ đã ghi", Do: "Ghi giờ như 10:30 hoặc 10h30"}
		}
		y, month, day := m.Opens.Date()
		if err := d.Book().SetCloses(m.Round, time.Date(y, month, day, hour, minute, 0, 0, m.Opens.Location())); err != nil {
			return err
		}
		d.Did("Đã ghi giờ kết thúc phiên họp", true)
		return nil
	})
}
