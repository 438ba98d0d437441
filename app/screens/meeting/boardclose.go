package meeting

import (
	"fmt"
	"path/filepath"
	"strings"

	"thidua/app/sheets"
	"thidua/app/widgets"
)

func (b *board) pickFile() { b.d.PickFile("Chọn tệp phiếu giấy", []string{".csv"}, b.take) }

// take reads ballots that were marked on paper and typed into a file.
func (b *board) take(path string) {
	list, err := sheets.ReadBallots(path, sheets.Check{Council: b.now.Council, Meeting: b.now.Meeting,
		Movement: b.now.Movement, Dossiers: b.now.Dossiers})
	if b.d.Report(err) {
		return
	}
	name := filepath.Base(path)
	if !b.d.Report(b.d.Book().TakeBallots(b.now.Round.ID, name, list)) {
		b.d.Did(fmt.Sprintf("Đã nhập %d phiếu từ %s", len(list), name), false)
	}
}

// askClose closes the vote; where ballots are missing it says so first.
func (b *board) askClose() {
	missing := b.missing()
	if missing <= 0 {
		b.unseal()
		return
	}
	text := fmt.Sprintf("Còn %d thành viên chưa nộp phiếu%s. Đóng biểu quyết thì các phiếu này ghi là không thu về và không ai nộp thêm được. Không hoàn tác được.",
		missing, b.names())
	widgets.Ask(b.d.Window(), widgets.Question{Title: "Đóng biểu quyết", Text: text,
		Answer: fmt.Sprintf("Đóng khi còn thiếu %d phiếu", missing), Danger: true}, b.unseal)
}

// names lists who has not handed in, where that is known and short enough to read.
func (b *board) names() string {
	var names []string
	for _, r := range b.rows {
		if r.votes && !r.voted && r.tone != widgets.Good {
			names = append(names, r.member.Name)
		}
	}
	if len(names) != b.missing() || len(names) > 5 {
		return ""
	}
	return ": " + strings.Join(names, ", ")
}
