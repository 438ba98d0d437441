package documents

import (
	"fmt"
	"regexp"
	"slices"
	"strings"
	"testing"

	"thidua/data"
	"thidua/data/vote"
)

// given names that occur nowhere else on a paper.
var unlike = strings.Fields("Xuyên Quỳnh Phượng Khuê Thoại Diễm Hoàn Ngoan")

// ended is a round of eight with so many yes votes each in the first vote, a quota,
// and a second round with so many yes votes for those who tied; nil = none.
func ended(first []int, quota int, second []int) data.Proceedings {
	p := sample(8, data.Secret)
	p.Council.Members = p.Council.Members[:9]
	p.Council.Members[8].Role = data.Secretary
	for i := range p.Dossiers {
		p.Dossiers[i].Name = unlike[i]
	}
	p.Meeting = firstVote(p.Council)
	p.Meeting.Rule.Quota = quota
	p.Freeze()
	result := counted(p, first)
	p.Result = &result
	if second == nil {
		return p
	}
	p.Sittings = []data.Sitting{{Meeting: p.Meeting, Result: result}}
	p.Meeting = secondVote(p.Meeting)
	p.Meeting.Nominees = nil
	for _, o := range result.Nominees {
		if o.Tied {
			p.Meeting.Nominees = append(p.Meeting.Nominees, o.Number)
		}
	}
	p.Meeting.Rule.Quota = vote.Places(result)
	p.Freeze()
	again := counted(p, second)
	p.Sittings = append(p.Sittings, data.Sitting{Meeting: p.Meeting, Result: again})
	joined := vote.Join(result, again)
	p.Result = &joined
	return p
}

// concluded are the numbers of those whom a paper names in its conclusion, between
// two phrases, and the two counts of its sentence.
func concluded(t *testing.T, paper data.Paper, p data.Proceedings, from, to string) (numbers []int, counts string) {
	t.Helper()
	text := raw(t, write(t, string(paper), paper, p))
	_, text, ok := strings.Cut(text, from)
	if !ok {
		t.Fatalf("%s has no %q", paper, from)
	}
	text, _, _ = strings.Cut(text, to)
	counts = sums.FindString(text)
	text, _, _ = strings.Cut(text, "nhưng không có trong danh sách đề nghị")
	for i, name := range unlike {
		if strings.Contains(text, name) {
			numbers = append(numbers, i+1)
		}
	}
	return numbers, counts
}

var sums = regexp.MustCompile(`có \d+ trên \d+ trường hợp đạt|không có trường hợp nào trong \d+`)

// Both minutes conclude what the count decided, whatever kind of vote it was.
func TestBothMinutesConcludeTheSame(t *testing.T) {
	t.Parallel()
	first := []int{8, 6, 3, 8, 6, 2, 1, 0}
	for name, p := range map[string]data.Proceedings{
		"one vote":                   ended(first, 0, nil),
		"nobody":                     ended([]int{1, 2, 0, 1, 2, 1, 1, 0}, 0, nil),
		"a quota":                    ended([]int{8, 6, 3, 8, 5, 2, 1, 0}, 3, nil),
		"a quota left open by a tie": ended(first, 3, nil),
		"a second round with one":    ended(first, 3, []int{0, 6, 0, 0, 2, 0, 0, 0}),
		"a second round with none":   ended(first, 3, []int{0, 2, 0, 0, 3, 0, 0, 0}),
		"a second round for nobody":  ended([]int{6, 6, 0, 6, 6, 0, 0, 0}, 3, []int{1, 1, 0, 1, 1, 0, 0, 0}),
	} {
		var want []int
		for _, o := range p.Result.Awarded() {
			want = append(want, o.Number)
		}
		slices.Sort(want)
		sum := fmt.Sprintf("có %02d trên 08 trường hợp đạt", len(want))
		if len(want) == 0 {
			sum = "không có trường hợp nào trong 08"
		}
		numbers, counts := concluded(t, data.CountMinutes, p, "Kết luận:", "Biên bản được lập xong")
		if !slices.Equal(numbers, want) || counts != sum {
			t.Errorf("%s: the minutes of the count conclude %v (%s), want %v", name, numbers, counts, want)
		}
		numbers, counts = concluded(t, data.MeetingMinutes, p, "KẾT LUẬN CỦA CHỦ TỌA", "Giao thư ký")
		if !slices.Equal(numbers, want) || counts != sum {
			t.Errorf("%s: the minutes of the meeting conclude %v (%s), want %v", name, numbers, counts, want)
		}
	}
}

// Those who had the votes of the first round and lost the second are told apart from
// those who passed.
func TestWhoLostTheSecondRound(t *testing.T) {
	p := ended([]int{8, 6, 3, 8, 6, 2, 1, 0}, 3, []int{0, 2, 0, 0, 3, 0, 0, 0})
	says(t, data.CountMinutes, p, "có 02 trên 08 trường hợp đạt", "02 trường hợp đạt số phiếu đồng ý quá 1/2 trong lượt biểu quyết đầu nhưng không có trong danh sách đề nghị, cụ thể:",
		"biểu quyết lại: 3 / 9 = 33,3% ≤ 1/2: không đạt")
}
