package book_test

import (
	"slices"
	"strings"
	"testing"
	"time"

	"thidua/data"
	"thidua/data/book"
	"thidua/data/law"
)

// whole is a dossier that lacks nothing.
func whole(number int, kind data.Kind) data.Dossier {
	return data.Dossier{Number: number, Name: "Người", Kind: kind, Birth: data.Date{Year: 1970}, Post: "Ấp Vĩnh Lợi",
		Achievement: "Thành tích", From: data.Date{Year: 2023, Month: 1, Day: 1}, To: data.Date{Year: 2025, Month: 12, Day: 31}, State: data.Received}
}

// counted is a round whose vote was counted, with so many awarded.
func counted(awarded int) data.Proceedings {
	p := convened()
	p.Meeting.Stage, p.Meeting.Closes = data.Counted, day.Add(2*time.Hour)
	p.Result = &data.Result{Nominees: []data.Outcome{{Number: 1, Ordinal: awarded}}}
	return p
}

// convened is a round with one complete dossier and a planned meeting of three.
func convened() data.Proceedings {
	half, _ := data.ParseShare("2/3")
	p := data.Proceedings{Round: data.Round{ID: 1}, Dossiers: []data.Dossier{whole(1, data.Individual)}}
	p.Council = data.Council{EstablishedBy: "123/QĐ-UBND", Members: []data.Member{{ID: "a", Role: data.Chair}, {ID: "b"}, {ID: "c", Role: data.Secretary}}}
	p.Meeting = data.Meeting{Opens: day, Stage: data.Planned, Counters: []string{"b"}, Rule: data.Rule{Quorum: half},
		Seats: []data.Seat{{Member: "a", Attendance: data.Present}, {Member: "b", Attendance: data.Present}}}
	return p
}

// with changes a copy of a round.
func with(p data.Proceedings, change func(*data.Proceedings)) data.Proceedings {
	change(&p)
	return p
}

func signedAll(p *data.Proceedings) {
	for _, paper := range data.Papers {
		p.Papers = append(p.Papers, data.PaperMark{Paper: paper, Signed: day})
	}
}

// cases are rounds on their way, with the letter of each part's standing in the
// order round, list, council, meeting, decision, papers, archive (d done,
// c current, - ahead) and what their tasks say.
var cases = []struct {
	name  string
	p     data.Proceedings
	steps string
	tasks []string
}{
	{"no round", data.Proceedings{}, "c------", nil},
	{"just opened", data.Proceedings{Round: data.Round{ID: 1}}, "dc-----",
		[]string{"list: Chưa có hồ sơ đề nghị", "council: Đợt xét chưa có Hội đồng", "meeting: Chưa có ngày họp"}},
	{"council before the list", data.Proceedings{Round: data.Round{ID: 1}, Council: convened().Council}, "dcd----",
		[]string{"list: Chưa có hồ sơ", "meeting: Chưa có ngày họp"}},
	{"a dossier lacks two things", with(convened(), func(p *data.Proceedings) {
		d := whole(1, data.Individual)
		d.Birth, d.Achievement = data.Date{}, ""
		p.Dossiers = []data.Dossier{d, whole(2, data.Household)}
	}), "dcd----", []string{"list: 1 hồ sơ thiếu ngày sinh", "list: 1 hồ sơ thiếu thành tích"}},
	{"a returned one is not missing anything", with(convened(), func(p *data.Proceedings) {
		d := whole(2, data.Individual)
		d.State, d.Achievement = data.Returned, ""
		p.Dossiers = []data.Dossier{whole(1, data.Individual), d}
	}), "dddc---", []string{"list: 1 hồ sơ đã trả lại"}},
	{"ready to vote", convened(), "dddc---", nil},
	{"attendance not taken", with(convened(), func(p *data.Proceedings) { p.Meeting.Seats = []data.Seat{{Member: "a"}} }), "dddc---",
		[]string{"meeting: Chưa điểm danh"}},
	{"one of three is no two thirds", with(convened(), func(p *data.Proceedings) { p.Meeting.Seats = p.Meeting.Seats[:1] }), "dddc---",
		[]string{"meeting: Chưa đủ thành viên"}},
	{"no counters, no secretary, no decision of its own", with(convened(), func(p *data.Proceedings) {
		p.Meeting.Counters, p.Council.EstablishedBy = nil, ""
		p.Council.Members = []data.Member{{ID: "a", Role: data.Chair}, {ID: "b"}}
	}), "dddc---", []string{"council: Hội đồng chưa ghi số", "council: Hội đồng chưa có thư ký", "meeting: Chưa cử ban kiểm phiếu"}},
	{"voting on an incomplete dossier", with(convened(), func(p *data.Proceedings) {
		p.Dossiers = []data.Dossier{{Number: 1, Kind: data.Collective}}
		p.Meeting.Stage = data.Voting
	}), "dddc---", []string{"meeting: Hội đồng đang biểu quyết"}},
	{"adjourned", with(convened(), func(p *data.Proceedings) { p.Meeting.Stage = data.Adjourned }), "dddc---",
		[]string{"meeting: Phiên họp không đủ thành viên"}},
	{"stopped", with(convened(), func(p *data.Proceedings) { p.Meeting.Stage, p.Meeting.Stopped = data.Stopped, "mất mật khẩu" }), "dddc---",
		[]string{"meeting: Biểu quyết không có kết quả: mất mật khẩu"}},
	{"a list that lacks something when the vote is stopped", with(convened(), func(p *data.Proceedings) {
		p.Meeting.Stage, p.Meeting.Stopped, p.Council.EstablishedBy = data.Stopped, "mất mật khẩu", ""
		p.Dossiers = []data.Dossier{{Number: 1, Kind: data.Collective}}
	}), "dddc---", []string{"meeting: Biểu quyết không có kết quả: mất mật khẩu"}},
	{"held dossiers", with(convened(), func(p *data.Proceedings) {
		d, over, done := whole(2, data.Individual), whole(3, data.Individual), whole(4, data.Individual)
		d.Holds = []data.Hold{{Kind: data.Complaint, Source: "Đơn"}}
		over.Holds = []data.Hold{{Kind: data.Complaint, Source: "Đơn", Override: data.Override{By: "Chủ tịch", Reason: "Không đúng"}}}
		done.Holds = []data.Hold{{Kind: data.Complaint, Source: "Đơn", Ended: data.Date{Year: 2026}}}
		p.Dossiers = append(p.Dossiers, d, over, done)
	}), "dcd----", []string{"list: 1 hồ sơ đang tạm dừng xét"}},
	{"counted", counted(1), "ddddc--", []string{"decision: Chưa có quyết định", "papers: 3 văn bản chưa ký"}},
	{"a tie", with(counted(0), func(p *data.Proceedings) {
		p.Result = &data.Result{Nominees: []data.Outcome{{Number: 1, Tied: true}, {Number: 2, Tied: true}}}
	}), "dddddc-", []string{"meeting: 2 hồ sơ bằng phiếu", "papers: 2 văn bản chưa ký"}},
	{"no end", with(counted(1), func(p *data.Proceedings) { p.Meeting.Closes = time.Time{} }), "ddddc--",
		[]string{"meeting: Chưa ghi giờ kết thúc phiên họp", "decision: Chưa có quyết định", "papers: 3 văn bản chưa ký"}},
	{"nobody awarded", counted(0), "dddddc-", []string{"papers: 2 văn bản chưa ký"}},
	{"decided, one paper signed", with(counted(1), func(p *data.Proceedings) {
		p.Decision = &data.Decision{}
		p.Papers = []data.PaperMark{{Paper: data.CountMinutes, Signed: day}, {Paper: data.Submission, Printed: day}}
	}), "dddddc-", []string{"papers: 4 văn bản chưa ký"}},
	{"signed before the decision", with(counted(1), signedAll), "ddddc--", []string{"decision: Chưa có quyết định"}},
	{"all signed", with(counted(1), func(p *data.Proceedings) { p.Decision = &data.Decision{}; signedAll(p) }), "ddddddc",
		[]string{"archive: Đợt xét chưa đưa vào lưu trữ"}},
	{"archived", with(counted(1), func(p *data.Proceedings) { p.Round.Archived = time.Now() }), "ddddddd", nil},
}

func TestProgressAndTasks(t *testing.T) {
	for _, c := range cases {
		if got := letters(book.Progress(c.p)); got != c.steps {
			t.Errorf("%s: steps %s, want %s", c.name, got, c.steps)
		}
		var got []string
		for _, task := range book.Tasks(c.p, nil) {
			got = append(got, string(task.Part)+": "+task.What)
		}
		if !slices.EqualFunc(got, c.tasks, strings.HasPrefix) {
			t.Errorf("%s: tasks %q, want %q", c.name, got, c.tasks)
		}
	}
}

func letters(steps []book.Step) string {
	text := ""
	for _, s := range steps {
		text += string("-cd"[s.Standing])
	}
	return text
}

func TestTasksNameThreeAndCountTheRest(t *testing.T) {
	p := convened()
	p.Dossiers, p.Award.Name = nil, "Giấy khen"
	for i, name := range []string{"An", "Bé", "Cúc", "Dũng", "Én"} {
		d := whole(i+1, data.Household)
		d.Name, d.To = name, data.Date{}
		p.Dossiers = append(p.Dossiers, d)
	}
	tasks := book.Tasks(p, []string{"một", "hai"})
	if len(tasks) != 2 {
		t.Fatalf("tasks %+v", tasks)
	}
	want := book.Task{Part: book.PartList, What: "5 hồ sơ thiếu thời gian lập thành tích", More: "An, Bé, Cúc và 2 hồ sơ khác", Filter: "missing"}
	if tasks[0] != want {
		t.Errorf("got %+v, want %+v", tasks[0], want)
	}
	if !tasks[1].Doubt || !strings.Contains(tasks[1].What, "Quy định về Giấy khen còn 2 điều chưa xác minh") || tasks[1].Filter != "law" {
		t.Errorf("doubts %+v", tasks[1])
	}
}

// What has to be checked before the meeting is not asked for after it, unless there
// is another one.
func TestDoubtsEndWithTheOpeningOfTheVote(t *testing.T) {
	for stage, want := range map[data.Stage]bool{data.Planned: true, data.Voting: false, data.Counted: false, data.Stopped: true, data.Adjourned: true} {
		p := counted(1)
		p.Meeting.Stage = stage
		doubts := slices.ContainsFunc(book.Tasks(p, []string{"một"}), func(task book.Task) bool { return task.Filter == book.FilterLaw })
		if doubts != want {
			t.Errorf("%s: doubts shown %v", stage, doubts)
		}
	}
}

// The notes on other awards are left out; what concerns all of them stays.
func TestDoubtsConcernOneAward(t *testing.T) {
	l := law.Default().On(data.DateOf(day))
	all, some := l.Unconfirmed(), book.Doubts(l, "giay-khen")
	var own int
	for _, text := range some {
		if strings.HasPrefix(text, "Giấy khen: ") {
			own++
		}
		if strings.HasPrefix(text, "Bằng khen") {
			t.Errorf("concerns another award: %q", text)
		}
	}
	unconfirmed := 0
	for _, a := range l.Awards {
		if !a.Confirmed {
			unconfirmed++
		}
	}
	if own != 1 || len(some) != len(all)-unconfirmed+1 {
		t.Errorf("%d of %d doubts, %d on the award itself", len(some), len(all), own)
	}
}

func TestCount(t *testing.T) {
	list := []data.Dossier{whole(1, data.Individual), whole(2, data.Individual), whole(3, data.Household), whole(4, data.Collective)}
	list[0].State = data.Returned
	list[1].Achievement = ""
	list[2].State, list[3].State = data.Awarded, data.Declined
	for kind, want := range map[data.Kind]book.Tally{
		"":              {All: 4, Complete: 2, Lacking: 1, Returned: 1, Awarded: 1, Declined: 1},
		data.Individual: {All: 2, Lacking: 1, Returned: 1},
		data.Household:  {All: 1, Complete: 1, Awarded: 1},
		data.Collective: {All: 1, Complete: 1, Declined: 1},
	} {
		if got := book.Count(list, kind); got != want {
			t.Errorf("%q: got %+v, want %+v", kind, got, want)
		}
	}
}
