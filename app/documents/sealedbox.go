package documents

import (
	"fmt"

	"thidua/data"
)

// sumLetters are those of checksums, which stand on lines of their own so that they
// can be compared.
var sumLetters = letters{upright, 12}

// sum is a checksum below what it is of.
func sum(text string) paragraph {
	return paragraph{spans: []span{{text, sumLetters}}, align: left, space: between}
}

// frozen is the roll's checksum, and of a sealed box what was compared when it was
// opened.
func frozen(p data.Proceedings, title func(string) string) []block {
	m := p.Meeting
	if m.RollSHA256 == "" || !boxed(m) && !timed(m) {
		return nil
	}
	out := []block{
		kept(labelled(title("Danh sách biểu quyết"), "được chốt khi mở biểu quyết và không thay đổi đến khi kiểm phiếu; mã kiểm tra SHA-256 của danh sách:")),
		sum(m.RollSHA256)}
	if !boxed(m) {
		return out
	}
	text := fmt.Sprintf("phiếu nộp trên máy được niêm phong, chỉ mở được bằng mật khẩu của Ban kiểm phiếu; khi mở hòm có %s, khớp với danh sách người đã nộp phiếu và với nhật ký hòm phiếu%s",
		inBox(p), onPaper(m.Box))
	if m.Box.Journal == "" {
		return append(out, labelled(title("Hòm phiếu"), text+"."))
	}
	return append(out, kept(labelled(title("Hòm phiếu"), text+"; mã kiểm tra SHA-256 của nhật ký:")), sum(m.Box.Journal))
}

// inBox is what lay in the box, so that it can be held against the ballots returned:
// "14, gồm 13 phiếu và 01 ý kiến bằng văn bản".
func inBox(p data.Proceedings) string {
	all, written := len(p.Meeting.Box.Receipts)+p.Meeting.Box.Papers, p.Result.Ballots.Written
	if written == 0 {
		return count2(all) + " phiếu"
	}
	return fmt.Sprintf("%s, gồm %s phiếu và %s ý kiến bằng văn bản", count2(all), count2(all-written), count2(written))
}

// onPaper says how ballots on paper came into the box.
func onPaper(b data.Box) string {
	switch {
	case b.Papers == 0:
		return ""
	case b.Twice == b.Papers:
		return fmt.Sprintf(", trong đó %s phiếu giấy, mỗi phiếu do hai người nhập riêng và hai lần nhập khớp nhau", count2(b.Papers))
	case b.Twice == 0:
		return fmt.Sprintf(", trong đó %s phiếu giấy nhập từ bảng tính", count2(b.Papers))
	}
	return fmt.Sprintf(", trong đó %s phiếu giấy nhập từ bảng tính và %s phiếu giấy do hai người nhập riêng, hai lần nhập khớp nhau",
		count2(b.Papers-b.Twice), count2(b.Twice))
}
