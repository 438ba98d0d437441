package meeting

import (
	"testing"

	"thidua/app/desk/desktest"
	"thidua/data"
)

func TestStoppedVoteIsHeldAgain(t *testing.T) {
	d, s := planned(t, func(m *data.Meeting) {
		m.Seats[0].Substitute = data.Substitute{Name: "Lý Thị Sen", Paper: "giấy cử số 7"}
		m.Seats[5].Why = map[int]string{3: "cùng gia đình"}
		m.WholeList = true
	})
	desktest.Must(t, d.B.StopVote(s.now.Round.ID, "Mất điện toàn phường"))
	s.Load()
	d.Sees("Biểu quyết không có kết quả", "Lý do: Mất điện toàn phường. Không phiếu nào được mở hay được kiểm")
	d.Hides("Giữ kết quả lần trước")
	d.Tap("Lập phiên họp mới")
	m, err := d.B.Meeting(s.now.Round.ID)
	desktest.Must(t, err)
	if m.Stage != data.Planned || !m.WholeList || m.Rule.Pass != s.now.Meeting.Rule.Pass || len(m.Counters) != 3 {
		t.Errorf("the new meeting is %+v", m)
	}
	if m.Seats[0].Substitute != (data.Substitute{}) || m.Seats[0].Attendance != "" {
		t.Error("attendance or substitute went along:", m.Seats[0])
	}
	if seat := m.Seat("m6"); !seat.RecusedFrom(3) || seat.Why[3] != "cùng gia đình" {
		t.Error("the recusal or its reason is lost:", seat)
	}
}
