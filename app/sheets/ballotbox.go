package sheets

import (
	"fmt"
	"slices"
	"strconv"

	"thidua/data"
)

// ballotBox collects the rows of ballots.csv and refuses what cannot be.
type ballotBox struct {
	Check
	file     string
	nominees map[int]bool
	present  int
	papers   int // ballot papers so far
	ballots  []data.Ballot
	places   map[string]int    // of ballots, by label
	lines    map[markKey]int   // rows, by what they mark
	kinds    map[string]string // by label as written: cast or written
}

// markKey is what a row marks: only one row may.
type markKey struct {
	label     string
	nominee   int
	criterion string
}

func newBallotBox(file string, against Check) (*ballotBox, error) {
	b := &ballotBox{Check: against, file: file, nominees: make(map[int]bool), places: make(map[string]int),
		lines: make(map[markKey]int), kinds: make(map[string]string)}
	for _, d := range against.Dossiers {
		b.nominees[d.Number] = true
	}
	for _, m := range against.Council.Members {
		seat := against.Meeting.Seat(m.ID)
		if seat.Attendance == data.Present {
			b.present++
		}
		for _, number := range seat.Recused {
			if !b.nominees[number] {
				return nil, unknownRecusal(m, number)
			}
		}
	}
	return b, nil
}

func unknownRecusal(m data.Member, number int) error {
	return &data.Problem{Where: fmt.Sprintf("%s, thành viên “%s”, khóa “recused”", roundFile, m.ID),
		What: fmt.Sprintf("không có đối tượng STT %d trong danh sách", number),
		Do:   "Cần STT có trong danh sách đề nghị"}
}

// take adds a row to its ballot.
func (b *ballotBox) take(r ballotRow) *Fault {
	if fault := b.paper(r); fault != nil {
		return fault
	}
	ballot, fault := b.open(r)
	if fault != nil {
		return fault
	}
	if r.nominee == "" {
		return b.void(r, ballot)
	}
	nominee, err := wholeNumber(r.nominee)
	if err != nil || !b.nominees[nominee] {
		return r.fault(colNominee, fmt.Sprintf("không có đối tượng STT “%s”", short(r.nominee)), "STT có trong danh sách đề nghị")
	}
	if fault := b.once(r, ballot.Label, nominee); fault != nil {
		return fault
	}
	if ballot.Member != "" && b.Meeting.Seat(ballot.Member).RecusedFrom(nominee) {
		return r.fault(colNominee, fmt.Sprintf("thành viên “%s” không tham gia biểu quyết đối tượng STT %d", ballot.Member, nominee),
			"bỏ dòng này, hoặc sửa recused trong "+roundFile)
	}
	return b.mark(r, ballot, nominee)
}

// paper checks label and kind of a row, and whose it is where that is known.
func (b *ballotBox) paper(r ballotRow) *Fault {
	switch {
	case r.kind != "" && r.kind != "cast" && r.kind != "written":
		return r.fault(colKind, fmt.Sprintf("không có loại phiếu “%s”", short(r.kind)), "cast (phiếu tại phiên họp) hoặc written (ý kiến bằng văn bản); để trống là cast")
	case r.ballot == "":
		return r.fault(colBallot, "thiếu nhãn phiếu", "nhãn của phiếu, hoặc mã thành viên")
	case r.written():
		return b.opinion(r)
	case b.Meeting.Rule.Method == data.Open:
		return b.openVote(r)
	}
	return nil
}

const expectMember = "mã thành viên (id) có trong " + roundFile

// opinion checks whose opinion in writing a row is.
func (b *ballotBox) opinion(r ballotRow) *Fault {
	if _, ok := b.Council.Member(r.ballot); !ok {
		return r.fault(colBallot, fmt.Sprintf("không có thành viên “%s”", short(r.ballot)), expectMember)
	}
	const expected = "thành viên ghi attendance = \"written\" trong " + roundFile
	switch b.Meeting.Seat(r.ballot).Attendance {
	case data.Written:
		return nil
	case data.Present:
		return r.fault(colBallot, fmt.Sprintf("thành viên “%s” có mặt nên không có ý kiến bằng văn bản", r.ballot), expected)
	}
	return r.fault(colBallot, fmt.Sprintf("thành viên “%s” vắng mặt, không có ý kiến bằng văn bản", r.ballot), expected)
}

// openVote checks whose ballot a row is.
func (b *ballotBox) openVote(r ballotRow) *Fault {
	if _, ok := b.Council.Member(r.ballot); !ok {
		return r.fault(colBallot, fmt.Sprintf("không có thành viên “%s”", short(r.ballot)), expectMember)
	}
	if b.Meeting.Seat(r.ballot).Attendance != data.Present {
		return r.fault(colBallot, fmt.Sprintf("thành viên “%s” không có mặt nhưng có phiếu", r.ballot), "thành viên ghi attendance = \"present\" trong "+roundFile)
	}
	return nil
}

// open finds the ballot of a row, or begins it.
func (b *ballotBox) open(r ballotRow) (*data.Ballot, *Fault) {
	kind := "cast"
	ballot := data.Ballot{Label: r.ballot, Meeting: b.Meeting.ID}
	switch {
	case r.written():
		kind = "written"
		ballot.Member, ballot.Written = r.ballot, true
	case b.Meeting.Rule.Method == data.Open:
		ballot.Member = r.ballot
	}
	if before, ok := b.kinds[r.ballot]; ok && before != kind {
		return nil, r.fault(colBallot, fmt.Sprintf("nhãn “%s” dùng cho cả phiếu tại phiên họp và ý kiến bằng văn bản", short(r.ballot)), "nhãn khác nhau cho mỗi phiếu")
	}
	if at, ok := b.places[ballot.Label]; ok {
		return &b.ballots[at], nil
	}
	if !ballot.Written {
		b.papers++
	}
	if b.papers > b.present {
		return nil, r.fault(colBallot, fmt.Sprintf("phiếu “%s” là phiếu thứ %d, chỉ có %d thành viên có mặt", short(r.ballot), b.papers, b.present), "số phiếu không quá số thành viên có mặt")
	}
	b.kinds[r.ballot] = kind
	b.places[ballot.Label] = len(b.ballots)
	b.ballots = append(b.ballots, ballot)
	return &b.ballots[len(b.ballots)-1], nil
}

// void makes the whole ballot invalid: what it says elsewhere is dropped.
func (b *ballotBox) void(r ballotRow, ballot *data.Ballot) *Fault {
	if r.mark != string(data.Void) || r.criterion != "" {
		return r.fault(colNominee, "thiếu STT của đối tượng", "STT; chỉ để trống khi cả phiếu không hợp lệ (mark là invalid, criterion để trống)")
	}
	if fault := b.once(r, ballot.Label, 0); fault != nil {
		return fault
	}
	ballot.Void, ballot.Marks = true, nil
	return nil
}

// once refuses a second row on the same matter of the same ballot.
func (b *ballotBox) once(r ballotRow, label string, nominee int) *Fault {
	key := markKey{label, nominee, r.criterion}
	if first, ok := b.lines[key]; ok {
		return r.fault(colBallot, fmt.Sprintf("phiếu “%s” đã ghi nội dung này ở dòng %d (nhãn phiếu bị trùng)", short(r.ballot), first), "mỗi phiếu một nhãn, mỗi nội dung một dòng")
	}
	b.lines[key] = r.line
	return nil
}

// mark adds what a row says on a nominee.
func (b *ballotBox) mark(r ballotRow, ballot *data.Ballot, nominee int) *Fault {
	var choice data.Choice
	var score int
	var fault *Fault
	if r.criterion == "" {
		choice, fault = r.choice()
	} else {
		score, fault = b.score(r)
	}
	if fault != nil || ballot.Void {
		return fault
	}
	at := slices.IndexFunc(ballot.Marks, func(m data.Mark) bool { return m.Nominee == nominee })
	if at < 0 {
		at = len(ballot.Marks)
		ballot.Marks = append(ballot.Marks, data.Mark{Nominee: nominee})
	}
	mark := &ballot.Marks[at]
	if r.criterion == "" {
		mark.Choice = choice
		return nil
	}
	if mark.Scores == nil {
		mark.Scores = make(data.Scores)
	}
	mark.Scores[r.criterion] = score
	return nil
}

func (r ballotRow) choice() (data.Choice, *Fault) {
	choice := data.Choice(r.mark)
	if slices.Contains([]data.Choice{data.Yes, data.No, data.Blank, data.Void}, choice) {
		return choice, nil
	}
	return "", r.fault(colMark, fmt.Sprintf("không đọc được “%s”", short(r.mark)), "yes, no, blank hoặc invalid")
}

// score reads a mark on a criterion by the shape of its set.
func (b *ballotBox) score(r ballotRow) (int, *Fault) {
	criterion, set, ok := b.Movement.Criterion(r.criterion)
	if !ok {
		return 0, r.fault(colCriterion, fmt.Sprintf("không có tiêu chí “%s”", short(r.criterion)), "mã tiêu chí có trong phong trào "+b.Movement.ID)
	}
	if set.Shape != data.Scored {
		switch r.mark {
		case "met":
			return 1, nil
		case "unmet":
			return 0, nil
		}
		return 0, r.fault(colMark, fmt.Sprintf("không đọc được “%s”", short(r.mark)), fmt.Sprintf("met hoặc unmet cho tiêu chí “%s”", r.criterion))
	}
	score, err := strconv.Atoi(r.mark)
	if err != nil || !set.Allows(criterion, score) {
		return 0, r.fault(colMark, fmt.Sprintf("điểm “%s” ngoài khoảng cho phép", short(r.mark)),
			fmt.Sprintf("số nguyên từ 0 đến %d cho tiêu chí “%s”", criterion.Max, r.criterion))
	}
	return score, nil
}
