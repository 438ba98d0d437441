package council

import (
	"slices"
	"strings"

	"thidua/data"
	"thidua/data/vn"
)

// readMembers reads members from lines of a sheet or a table: name, post in the
// agency, role in the council, parted by tabs. A number in front and a row of
// headings are passed over.
func readMembers(text string) []data.Member {
	var members []data.Member
	for line := range strings.Lines(strings.ReplaceAll(text, "\r", "\n")) {
		if m, ok := readMember(strings.Split(line, "\t")); ok {
			members = append(members, m)
		}
	}
	return members
}

func readMember(cells []string) (data.Member, bool) {
	for i := range cells {
		cells[i] = vn.Clean(cells[i])
	}
	if len(cells) > 1 && strings.Trim(cells[0], "0123456789.") == "" {
		cells = cells[1:]
	}
	if vn.Blank(cells[0]) || slices.Contains(headings, vn.Header(cells[0])) {
		return data.Member{}, false
	}
	cells = append(cells, "", "")
	m := data.Member{Name: cells[0], Position: cells[1], Role: readRole(cells[2])}
	if cells[2] == "" && slices.Contains(roleWords, vn.Fold(cells[1])) {
		m.Position, m.Role = "", readRole(cells[1])
	}
	return m, true
}

// headings are what may stand above the names, by vn.Header.
var headings = []string{"stt", "tt", "hovaten", "hoten", "hotenthanhvien"}

// roleWords are roles that cannot be a post in the agency: in a list of two
// columns they say what the second one is.
var roleWords = []string{"chu tich hoi dong", "pho chu tich hoi dong", "uy vien", "thanh vien", "thu ky hoi dong",
	"uy vien thu ky", "uy vien kiem thu ky", "uy vien, thu ky", "thanh vien kiem thu ky"}

// readRole reads a role as decisions write it; anything else is an ordinary member.
func readRole(text string) data.Role {
	text = vn.Fold(text)
	switch {
	case strings.Contains(text, "thu ky"):
		return data.Secretary
	case strings.HasPrefix(text, "pho"):
		return data.ViceChair
	case strings.HasPrefix(text, "chu tich"):
		return data.Chair
	}
	return data.Ordinary
}
