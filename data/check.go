package data

import (
	"fmt"
	"slices"

	"thidua/data/vn"
)

// MaxName is the longest name taken, in characters: more is a slip of the mouse
// in a sheet, not a name.
const MaxName = 300

// Check names what keeps a dossier from being kept: without these it could not
// be told apart or printed.
func (d Dossier) Check() error {
	switch {
	case vn.Blank(d.Name):
		return &Problem{What: "Họ và tên không có chữ nào in được", Where: fmt.Sprintf("Hồ sơ số %d", d.Number),
			Do: "Nhập họ và tên"}
	case len([]rune(d.Name)) > MaxName:
		return &Problem{What: fmt.Sprintf("Họ và tên dài quá %d ký tự", MaxName), Where: fmt.Sprintf("Hồ sơ số %d", d.Number),
			Do: "Kiểm tra lại ô họ và tên"}
	case d.Number < 0:
		return &Problem{What: "Số thứ tự phải là số nguyên dương", Where: d.Called()}
	case d.checkHolds() != nil:
		return d.checkHolds()
	case !d.From.IsZero() && !d.To.IsZero() && d.To.Last().Before(d.From):
		return &Problem{What: "Thời gian lập thành tích kết thúc trước khi bắt đầu", Where: d.Called(),
			Do: "Sửa lại \"Từ ngày\" hoặc \"Đến ngày\""}
	}
	return nil
}

// Check names what keeps a council from being kept.
func (c Council) Check() error {
	if vn.Blank(c.Name) {
		return &Problem{What: "Chưa có tên Hội đồng", Do: "Nhập tên Hội đồng theo quyết định thành lập"}
	}
	if len(c.Members) == 0 {
		return &Problem{What: "Hội đồng chưa có thành viên", Do: "Thêm thành viên theo quyết định thành lập"}
	}
	chairs := 0
	for i, m := range c.Members {
		if m.Role == Chair {
			chairs++
		}
		if vn.Blank(m.Name) {
			return &Problem{What: fmt.Sprintf("Thành viên thứ %d chưa có họ và tên", i+1), Do: "Nhập họ và tên"}
		}
		if first := slices.IndexFunc(c.Members, func(o Member) bool { return o.ID == m.ID }); first != i {
			return &Problem{What: fmt.Sprintf("Mã thành viên %q bị trùng", m.ID), Where: m.Name, Do: "Mỗi thành viên có một mã riêng"}
		}
	}
	if chairs != 1 {
		return &Problem{What: fmt.Sprintf("Hội đồng có %d Chủ tịch", chairs), Do: "Mỗi Hội đồng có đúng một Chủ tịch"}
	}
	return nil
}

// Check names what keeps a meeting from being planned.
func (m Meeting) Check() error {
	if m.Opens.IsZero() {
		return &Problem{What: "Chưa có ngày giờ họp", Do: "Nhập ngày và giờ bắt đầu"}
	}
	if !m.Closes.IsZero() && m.Closes.Before(m.Opens) {
		return &Problem{What: "Giờ kết thúc trước giờ bắt đầu", Do: "Sửa lại thời gian họp"}
	}
	for _, s := range m.Seats {
		if s.Substitute != (Substitute{}) && (vn.Blank(s.Substitute.Name) || vn.Blank(s.Substitute.Paper)) {
			return &Problem{What: "Người dự thay phải có họ tên và giấy cử dự thay", Do: "Ghi đủ họ tên và số, ngày của giấy"}
		}
		if len(s.Moves) > 0 && s.Here() != (s.Attendance == Present) {
			return &Problem{What: "Điểm danh khác với giờ đến, giờ về đã ghi của thành viên mang mã " + s.Member, Do: "Sửa lại điểm danh hoặc giờ đến, giờ về"}
		}
	}
	return nil
}

// Check names what keeps a decision from being issued after its meeting.
func (d Decision) Check(m Meeting) error {
	switch {
	case d.On.IsZero():
		return &Problem{What: "Quyết định chưa có ngày ban hành", Do: "Nhập ngày ký quyết định"}
	case d.On.Before(DateOf(m.Opens)):
		return &Problem{What: fmt.Sprintf("Ngày quyết định (%s) trước ngày họp Hội đồng (%s)", d.On, DateOf(m.Opens)),
			Do: "Sửa lại ngày quyết định"}
	case vn.Blank(d.Signer) || vn.Blank(d.Post):
		return &Problem{What: "Quyết định chưa có người ký hoặc chức vụ", Do: "Nhập chức vụ và họ tên người ký"}
	}
	return nil
}

// CheckSeats compares a meeting with its council and nominees.
func (p Proceedings) CheckSeats() error {
	for _, id := range p.Meeting.Counters {
		if _, ok := p.Council.Member(id); !ok {
			return &Problem{What: fmt.Sprintf("Ban kiểm phiếu có mã %q không phải thành viên Hội đồng", id)}
		}
	}
	seated := make(map[string]bool)
	for _, seat := range p.Meeting.Seats {
		m, ok := p.Council.Member(seat.Member)
		if seated[seat.Member] {
			return &Problem{What: m.Name + " được điểm danh hai lần"}
		}
		seated[seat.Member] = true
		if !ok {
			return &Problem{What: fmt.Sprintf("Điểm danh có mã %q không phải thành viên Hội đồng", seat.Member)}
		}
		for _, n := range seat.Recused {
			if _, ok := p.Dossier(n); !ok {
				return &Problem{What: fmt.Sprintf("%s không biểu quyết hồ sơ số %d, nhưng không có hồ sơ này", m.Name, n),
					Do: "Ghi STT có trong danh sách đề nghị, hoặc bỏ số này"}
			}
		}
	}
	return nil
}

// CheckBallot names what keeps a ballot out of the box.
func (p Proceedings) CheckBallot(b Ballot) error {
	seat, err := p.voter(b)
	if err != nil {
		return err
	}
	onBallot := make(map[int]bool)
	for _, d := range p.OnBallot() {
		onBallot[d.Number] = true
	}
	marked := make(map[int]bool)
	for _, mark := range b.Marks {
		if marked[mark.Nominee] {
			return &Problem{What: fmt.Sprintf("Phiếu ghi hai lần về hồ sơ số %d", mark.Nominee)}
		}
		marked[mark.Nominee] = true
		if !onBallot[mark.Nominee] {
			return &Problem{What: fmt.Sprintf("Không có hồ sơ số %d trong danh sách biểu quyết", mark.Nominee)}
		}
		if seat.RecusedFrom(mark.Nominee) {
			m, _ := p.Council.Member(b.Member)
			return &Problem{What: fmt.Sprintf("%s không tham gia biểu quyết hồ sơ số %d", m.Name, mark.Nominee)}
		}
		if err := p.checkMark(mark); err != nil {
			return err
		}
	}
	return nil
}

// voter finds the seat of the ballot's member and asks whether it may vote now.
// A secret ballot typed from paper names none.
func (p Proceedings) voter(b Ballot) (Seat, error) {
	if b.Member == "" {
		if p.Meeting.Rule.Method == Secret && !b.Written {
			return Seat{}, nil
		}
		return Seat{}, &Problem{What: "Phiếu không ghi của thành viên nào"}
	}
	m, ok := p.Council.Member(b.Member)
	if !ok {
		return Seat{}, &Problem{What: fmt.Sprintf("Không có thành viên mang mã %q", b.Member)}
	}
	seat := p.Meeting.Seat(b.Member)
	switch {
	case b.Written && seat.Attendance == Present:
		return seat, &Problem{What: m.Name + " có mặt tại phiên họp nên không gửi ý kiến bằng văn bản"}
	case b.Written && seat.Attendance != Written, !b.Written && seat.Attendance != Present:
		return seat, &Problem{What: m.Name + " vắng mặt nên không có phiếu"}
	case p.Meeting.HasVoted(b.Member):
		return seat, &Problem{What: m.Name + " đã nộp phiếu"}
	}
	return seat, nil
}

func (p Proceedings) checkMark(mark Mark) error {
	switch mark.Choice {
	case "", Yes, No, Blank, Void:
	default:
		return &Problem{What: fmt.Sprintf("Không hiểu lựa chọn %q", mark.Choice)}
	}
	for id, score := range mark.Scores {
		criterion, set, ok := p.Movement.Criterion(id)
		if !ok {
			return &Problem{What: fmt.Sprintf("Không có tiêu chí mang mã %q", id)}
		}
		if !set.Allows(criterion, score) {
			return &Problem{What: fmt.Sprintf("Điểm %d nằm ngoài khoảng cho phép của tiêu chí %q", score, id)}
		}
	}
	return nil
}
