package home

import (
	"fmt"
	"strings"

	"thidua/app/desk"
	"thidua/app/widgets"
	"thidua/data"
	"thidua/data/book"
	"thidua/data/vn"
)

// title names the office and the round: "Phường Mỹ Thới · Sơ kết giai đoạn 1
// (2023 - 2025)".
func title(p data.Proceedings) string {
	round := vn.UpperFirst(strings.TrimSpace(p.Phase.Review + " " + vn.LowerFirst(p.Phase.Name)))
	if p.Council.Agency == "" {
		return round
	}
	return vn.UpperFirst(strings.TrimPrefix(p.Council.Agency, "Ủy ban nhân dân ")) + " · " + round
}

// state is the one line that says how things stand.
func state(p data.Proceedings) string {
	text := "Xét tặng " + p.Award.Name
	switch {
	case p.Award.Name == "":
		text = "Chưa có quy định về hình thức khen thưởng vào ngày họp"
	case p.Award.Title:
		text = "Xét tặng danh hiệu " + p.Award.Name
	}
	return text + ". " + meetingState(p) + downgraded(p.Downgraded)
}

// downgraded tells of nominees who went on to another award in the same sitting.
func downgraded(list []data.Downgraded) string {
	text := ""
	for _, d := range list {
		text += fmt.Sprintf("; %d hồ sơ chuyển sang xét tặng %s", len(d.Nominees), d.Award)
	}
	return text
}

func meetingState(p data.Proceedings) string {
	day := vn.ShortDate(p.Meeting.Opens)
	switch {
	case !p.Round.Archived.IsZero():
		return "Đã đưa vào lưu trữ ngày " + vn.ShortDate(p.Round.Archived)
	case p.Decision != nil:
		return p.Decision.Called()
	case p.Meeting.Opens.IsZero():
		return "Chưa có ngày họp Hội đồng"
	case p.Meeting.Stage == data.Voting:
		return "Hội đồng đang biểu quyết"
	case p.Meeting.Stage == data.Counted:
		return "Hội đồng đã họp ngày " + day + ", chờ quyết định khen thưởng"
	case p.Meeting.Stage == data.Stopped:
		return p.Meeting.Failure()
	case p.Meeting.Failed():
		return "Phiên họp ngày " + day + " không đủ thành viên"
	}
	return "Hội đồng họp lúc " + vn.Clock(p.Meeting.Opens) + " ngày " + day
}

// badges tells what sets the round apart.
func badges(p data.Proceedings) []*widgets.Badge {
	var list []*widgets.Badge
	if p.Round.From != 0 {
		list = append(list, widgets.NewBadgeWithIcon(fmt.Sprintf("Chuyển từ đợt %d", p.Round.From), widgets.Neutral, widgets.Icon("forward")))
	}
	if !p.Round.Archived.IsZero() {
		list = append(list, widgets.NewBadgeWithIcon("Đã lưu trữ", widgets.Neutral, widgets.Icon("lock")))
	}
	return list
}

// nextLabel names the deed of the next part.
func nextLabel(part book.Part, p data.Proceedings) string {
	switch part {
	case book.PartList:
		return listLabel(p)
	case book.PartCouncil:
		return "Lập Hội đồng"
	case book.PartMeeting:
		return meetingLabel(p.Meeting)
	case book.PartDecision:
		return "Lập quyết định khen thưởng"
	case book.PartPapers:
		return "In và ký văn bản"
	case book.PartArchive:
		return "Đưa đợt xét vào lưu trữ"
	}
	return "Mở đợt xét"
}

func listLabel(p data.Proceedings) string {
	tally := book.Count(p.Dossiers, "")
	switch {
	case tally.Lacking == 0 && tally.Held > 0:
		return fmt.Sprintf("Xem %d hồ sơ tạm dừng xét", tally.Held)
	case tally.Lacking == 0:
		return "Nhập danh sách hồ sơ"
	}
	return fmt.Sprintf("Bổ sung %d hồ sơ còn thiếu", tally.Lacking)
}

func meetingLabel(m data.Meeting) string {
	switch {
	case m.Opens.IsZero():
		return "Chuẩn bị phiên họp"
	case m.Stage == data.Voting:
		return "Tiếp tục biểu quyết"
	case m.Stage == data.Stopped:
		return "Lập phiên họp để biểu quyết lại"
	case m.Failed():
		return "Triệu tập phiên họp khác"
	}
	return "Mở phiên họp " + m.Opens.Format("02/01")
}

// filterOf is what the next part's screen is opened on.
func filterOf(part book.Part, p data.Proceedings) string {
	tally := book.Count(p.Dossiers, "")
	switch {
	case part == book.PartList && tally.Lacking > 0:
		return book.FilterMissing
	case part == book.PartList && tally.Held > 0:
		return book.FilterHeld
	}
	return ""
}

// areaOf is the screen on which a part of the round is done.
func areaOf(part book.Part) desk.Area {
	switch part {
	case book.PartRound:
		return desk.Movement
	case book.PartList:
		return desk.Dossiers
	case book.PartCouncil:
		return desk.Council
	case book.PartMeeting:
		return desk.Meeting
	case book.PartArchive:
		return desk.Review
	}
	return desk.Awards
}

func standing(s book.Standing) widgets.StepState {
	switch s {
	case book.Done:
		return widgets.StepDone
	case book.Current:
		return widgets.StepCurrent
	}
	return widgets.StepTodo
}

// footer counts, and says where the book is.
func footer(p data.Proceedings, path string) string {
	return fmt.Sprintf("%d hồ sơ · %d thành viên Hội đồng · Sổ dữ liệu: %s", len(p.Dossiers), len(p.Council.Members), path)
}
