package data

import (
	"crypto/sha256"
	"encoding/hex"
	"fmt"
	"strings"
	"time"
)

// Roll is who votes on what, under which rule, as text: what is frozen when a
// vote is opened. The same text gives the same SHA-256 anywhere.
func (p Proceedings) Roll() string {
	var t strings.Builder
	m := p.Meeting
	line := func(format string, args ...any) { fmt.Fprintf(&t, format+"\n", args...) }
	line("Danh sách biểu quyết")
	line("Hội đồng: %s; quyết định thành lập: %s", p.Council.Name, p.Council.EstablishedBy)
	line("Phiên họp: %s; %s", m.Number, m.Opens.Format(time.DateTime))
	line("Xét tặng: %s", p.Award.Name)
	line("Thể lệ: %s; số thành viên có mặt từ %s; đồng ý %s %s %s; người không biểu quyết: %s; chỉ tiêu: %d",
		m.Rule.Method, m.Rule.Quorum, m.Rule.Pass.Sign(), m.Rule.Pass.Bare(), m.Rule.Base, m.Rule.Recused, m.Rule.Quota)
	line("Thành viên:")
	for _, member := range p.Council.Members {
		line("%s", rollLine(member, m.Seat(member.ID)))
	}
	line("Đối tượng:")
	for _, d := range p.OnBallot() {
		line("%d\t%s", d.Number, d.Called())
	}
	return t.String()
}

// rollLine is a member's line: id, name, place, attendance, who attends in the
// member's place, and what the member does not vote on.
func rollLine(m Member, s Seat) string {
	text := strings.Join([]string{m.ID, m.Name, m.Role.String(), s.Attendance.String()}, "\t")
	if s.Substitute.Name != "" {
		text += fmt.Sprintf("\tdự thay: %s (%s)", s.Substitute.Name, s.Substitute.Paper)
	}
	if len(s.Recused) > 0 {
		text += "\tkhông biểu quyết: " + strings.Trim(fmt.Sprint(s.Recused), "[]")
	}
	return text
}

// Freeze keeps the roll as it is now, with its SHA-256. What is printed later is the
// kept text, whatever a newer program would write.
func (p *Proceedings) Freeze() {
	p.Meeting.Roll = p.Roll()
	p.Meeting.RollSHA256 = rollSHA256(p.Meeting.Roll)
}

func rollSHA256(roll string) string {
	sum := sha256.Sum256([]byte(roll))
	return hex.EncodeToString(sum[:])
}
