package book

import (
	"fmt"
	"slices"
	"strings"

	"thidua/data"
	"thidua/data/law"
	"thidua/data/vote"
)

// Task is something that a round still lacks, in words for the person.
type Task struct {
	Part   Part   // where it is put right
	What   string // what is missing: "6 hồ sơ thiếu thời gian lập thành tích"
	More   string // which ones, or what to do; may be empty
	Filter string // the part of the screen to open; may be empty
	Doubt  bool   // nothing is missing, but something has to be checked by hand
	Round  uint64 // another round, which has to be shown first; 0 = this one
}

// Filters that tasks name.
const (
	FilterMissing  = "missing"  // dossiers that are not complete
	FilterHeld     = "held"     // dossiers that may not be voted on for the time being
	FilterReturned = "returned" // dossiers that were sent back
	FilterLaw      = "law"      // the law that applies
	FilterCloses   = "closes"   // when the meeting ended; asked for where the task is shown
)

// Tasks lists what a round still lacks, in the order of its parts. Doubts are the
// unconfirmed facts of the law that applies, which are of use until the vote begins;
// an archived round has no tasks.
func Tasks(p data.Proceedings, doubts []string) []Task {
	if p.Round.ID == 0 || !p.Round.Archived.IsZero() {
		return nil
	}
	var list []Task
	for _, tasks := range []func(data.Proceedings) []Task{listTasks, councilTasks, meetingTasks, decisionTasks, paperTasks} {
		list = append(list, tasks(p)...)
	}
	if part, ok := Next(p); ok && part == PartArchive {
		list = append(list, Task{Part: PartArchive, What: "Đợt xét chưa đưa vào lưu trữ", More: "Đóng gói hồ sơ, kết quả và văn bản đã ký"})
	}
	if begun(p.Meeting) {
		return list
	}
	return append(list, doubtTasks(p.Award, doubts)...)
}

// Doubts is what a law holds unconfirmed that concerns one award: everything but
// the notes on other awards.
func Doubts(l law.Law, award string) []string {
	others := make(map[string]bool)
	for _, a := range l.Awards {
		if a.ID != award && !a.Confirmed {
			others[a.Name+": "+a.Note] = true
		}
	}
	return slices.DeleteFunc(l.Unconfirmed(), func(text string) bool { return others[text] })
}

func councilTasks(p data.Proceedings) []Task {
	if stands(p.Meeting) {
		return nil
	}
	if len(p.Council.Members) == 0 {
		return []Task{{Part: PartCouncil, What: "Đợt xét chưa có Hội đồng", More: "Nhập thành viên theo quyết định thành lập Hội đồng"}}
	}
	var list []Task
	if p.Council.EstablishedBy == "" {
		list = append(list, Task{Part: PartCouncil, What: "Hội đồng chưa ghi số quyết định thành lập", More: "Biên bản và tờ trình dẫn số quyết định này"})
	}
	if _, ok := p.Council.Of(data.Secretary); !ok {
		list = append(list, Task{Part: PartCouncil, What: "Hội đồng chưa có thư ký", More: "Thư ký ghi và ký biên bản họp"})
	}
	return list
}

func meetingTasks(p data.Proceedings) []Task {
	one := func(what, more string) []Task { return []Task{{Part: PartMeeting, What: what, More: more}} }
	switch {
	case p.Meeting.Opens.IsZero():
		return one("Chưa có ngày họp Hội đồng", "Ghi ngày giờ và nơi họp")
	case p.Meeting.Stage == data.Voting:
		return one("Hội đồng đang biểu quyết", "Nhận đủ phiếu rồi đóng biểu quyết để kiểm phiếu")
	case p.Meeting.Failed():
		return one(p.Meeting.Failure(), failedMore(p.Meeting))
	case p.Meeting.Stage == data.Planned:
		return plannedTasks(p)
	case p.Meeting.Closes.IsZero():
		return []Task{{Part: PartMeeting, What: "Chưa ghi giờ kết thúc phiên họp", Filter: FilterCloses,
			More: "Ghi trước khi in biên bản họp, nếu không thì biên bản để trống giờ này"}}
	}
	return nil
}

// failedMore is what to do after a meeting without a result.
func failedMore(m data.Meeting) string {
	if m.Stage == data.Stopped {
		return "Lập phiên họp khác để biểu quyết lại"
	}
	return "Hội đồng chưa biểu quyết. Triệu tập phiên họp khác"
}

// plannedTasks names what a planned meeting lacks before its vote.
func plannedTasks(p data.Proceedings) []Task {
	var list []Task
	need := func(what, more string) { list = append(list, Task{Part: PartMeeting, What: what, More: more}) }
	if len(p.Meeting.Counters) == 0 {
		need("Chưa cử ban kiểm phiếu", "Chọn thành viên kiểm phiếu cho phiên họp")
	}
	turnout := vote.Attend(p.Council, p.Meeting)
	switch {
	case len(p.Council.Members) == 0:
	case !attendanceTaken(p.Meeting):
		need("Chưa điểm danh thành viên dự họp", fmt.Sprintf("Cần từ %d thành viên có mặt mới biểu quyết được", turnout.Quorum.Need))
	case !turnout.Quorum.Met:
		need("Chưa đủ thành viên dự họp", vote.QuorumArithmetic(turnout, p.Meeting.Rule.Quorum))
	}
	if err := p.CheckSeats(); err != nil {
		need("Điểm danh chưa khớp với Hội đồng hoặc danh sách", err.Error())
	}
	return list
}

func attendanceTaken(m data.Meeting) bool {
	for _, s := range m.Seats {
		if s.Attendance != "" {
			return true
		}
	}
	return false
}

func decisionTasks(p data.Proceedings) []Task {
	if p.Result == nil || p.Meeting.Stage != data.Counted {
		return nil
	}
	var list []Task
	tied := 0
	for _, o := range p.Result.Nominees {
		if o.Tied {
			tied++
		}
	}
	if tied > 0 {
		list = append(list, Task{Part: PartMeeting, Doubt: true, What: fmt.Sprintf("%d hồ sơ bằng phiếu ở chỉ tiêu cuối, chưa phân định được", tied),
			More: "Hội đồng xem xét theo quy chế làm việc"})
	}
	if awarded := len(p.Result.Awarded()); awarded > 0 && p.Decision == nil {
		list = append(list, Task{Part: PartDecision, What: "Chưa có quyết định khen thưởng",
			More: fmt.Sprintf("%d trường hợp đủ phiếu, chờ người có thẩm quyền quyết định", awarded)})
	}
	return list
}

func paperTasks(p data.Proceedings) []Task {
	if p.Result == nil || p.Meeting.Stage != data.Counted {
		return nil
	}
	waiting := unsigned(p)
	if len(waiting) == 0 {
		return nil
	}
	return []Task{{Part: PartPapers, What: fmt.Sprintf("%d văn bản chưa ký", len(waiting)), More: strings.Join(waiting, ", ")}}
}

func doubtTasks(award data.Award, doubts []string) []Task {
	if len(doubts) == 0 {
		return nil
	}
	return []Task{{Part: PartRound, Doubt: true, What: fmt.Sprintf("Quy định về %s còn %d điều chưa xác minh", award.Name, len(doubts)),
		More: "Đối chiếu với văn bản và quy chế của Hội đồng trước khi họp", Filter: FilterLaw}}
}
