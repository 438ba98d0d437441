package sheets

import (
	"fmt"
	"path/filepath"

	"thidua/data"
)

// roundFile is the name of the file in the round's folder.
const roundFile = "round.toml"

// RoundFile is what round.toml says about a round.
type RoundFile struct {
	Folder   string
	Movement string       // id of a built-in movement, or a path to a movement file in Folder
	Phase    int          // number of the phase
	Award    string       // id of an award in the law pack
	Rule     data.Rule    // what the file sets of the rule; the rest is zero
	Council  data.Council // without an ID
	Meeting  data.Meeting // number, venue, times, counters, seats; Rule as above
	Decision data.Decision
	Warnings []string // Vietnamese, each with its place
}

// ReadRound reads round.toml in a folder. The error is a *data.Problem on the
// first thing that is missing, of the wrong kind, or contradicts another.
func ReadRound(folder string) (RoundFile, error) {
	text, err := readText(filepath.Join(folder, roundFile))
	if err != nil {
		return RoundFile{}, err
	}
	t, err := parseTOML(roundFile, string(text))
	if err != nil {
		return RoundFile{}, err
	}
	r := RoundFile{Folder: folder}
	r.read(t)
	if t.problem.err != nil {
		return RoundFile{}, t.problem.err
	}
	return r, nil
}

func (r *RoundFile) read(t table) {
	r.Movement = t.need("movement")
	r.Phase = t.number("phase", 1, true)
	r.Award = t.need("award")
	r.readRule(t.sub("rule"))
	council, meeting, decision := t.sub("council"), t.sub("meeting"), t.sub("decision")
	members := r.readCouncil(council)
	r.readMeeting(meeting)
	r.readDecision(decision)
	r.checkMembers(members, council)
	r.checkCounters(meeting)
	r.checkDates(council, meeting, decision)
	for _, part := range append(members, t, council, meeting, decision) {
		r.remark(part)
	}
}

// remark tells of keys that mean nothing: often a slip of the pen.
func (r *RoundFile) remark(t table) {
	where := roundFile
	if t.name != "" {
		where += ", " + t.name
	}
	for _, key := range t.strange() {
		r.Warnings = append(r.Warnings, fmt.Sprintf("%s: không dùng đến khóa “%s”", where, key))
	}
}

// readRule reads what the office sets of the rule. A strange key is an error
// here: a slip would have the vote counted by another rule than was meant.
func (r *RoundFile) readRule(t table) {
	if len(t.keys) == 0 {
		return
	}
	r.Rule = data.Rule{
		Method:  data.Method(t.choice("method", "", string(data.Secret), string(data.Open))),
		Quorum:  t.share("quorum"),
		Pass:    t.share("pass"),
		Base:    data.Base(t.choice("base", "", string(data.OfTotal), string(data.OfPresent), string(data.OfConsulted), string(data.OfCast))),
		Recused: data.Recused(t.choice("recused", "", string(data.RecusedCounted), string(data.RecusedExcluded))),
		Quota:   t.number("quota", 0, false),
	}
	if strange := t.strange(); len(strange) > 0 {
		t.wrong(strange[0], "không có khóa này", "một trong: method, quorum, pass, base, recused, quota")
	}
	r.Meeting.Rule = r.Rule
}

// share takes a threshold such as "80%", "2/3", ">1/2".
func (t table) share(key string) data.Share {
	text := t.text(key)
	if text == "" {
		return data.Share{}
	}
	share, err := data.ParseShare(text)
	if err != nil {
		t.wrong(key, fmt.Sprintf("không đọc được tỷ lệ “%s”", short(text)), `tỷ lệ như "80%", "2/3" hoặc ">1/2"`)
	}
	return share
}

func (r *RoundFile) readCouncil(t table) []table {
	r.Council = data.Council{
		Name: t.need("name"), Agency: t.need("agency"), Parent: t.text("parent"), Place: t.need("place"),
		Symbol: t.text("symbol"), EstablishedBy: t.text("established_by"), EstablishedOn: t.day("established_on", false),
	}
	members := t.each("members", "council.members")
	for _, m := range members {
		r.readMember(m)
	}
	return members
}

func (r *RoundFile) readMember(t table) {
	member := data.Member{ID: t.need("id"), Name: t.need("name"), Position: t.text("position"), Role: data.Ordinary}
	if _, ok := t.keys["role"]; ok {
		member.Role = data.Role(t.choice("role", string(data.Chair), string(data.ViceChair), string(data.Ordinary), string(data.Secretary)))
	}
	seat := data.Seat{
		Member:     member.ID,
		Attendance: data.Attendance(t.choice("attendance", string(data.Present), string(data.Written), string(data.Absent))),
		Reason:     t.text("reason"),
		Recused:    t.numbers("recused"),
	}
	r.Council.Members = append(r.Council.Members, member)
	r.Meeting.Seats = append(r.Meeting.Seats, seat)
}

func (r *RoundFile) readMeeting(t table) {
	m := &r.Meeting
	m.Number, m.Venue = t.text("number"), t.text("venue")
	m.Opens, m.Closes = t.moment("opens"), t.moment("closes")
	m.Counters = t.names("counters")
	m.Stage = data.Planned
}

func (r *RoundFile) readDecision(t table) {
	r.Decision = data.Decision{
		Number: t.text("number"), On: t.day("on", true),
		Power: t.choice("power", "", "TM.", "KT.", "TL.", "TUQ.", "Q."),
		Post:  t.text("post"), Signer: t.text("signer"),
	}
}
