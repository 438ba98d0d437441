package documents

import (
	"slices"
	"strings"
	"testing"

	"thidua/data"
	"thidua/data/vn"
	"thidua/data/wording"
)

// notPassed is a round in which nobody reached the threshold.
func notPassed() data.Proceedings {
	p := sample(3, data.Secret)
	p.Meeting.Rule.Pass = data.Share{Num: 1, Den: 1}
	p = recount(p)
	p.Meeting.Rule.Quota = 0
	return p
}

// undecided is a round that waits for its decision.
func undecided() data.Proceedings {
	p := sample(4, data.Secret)
	p.Decision = nil
	return p
}

// noQuorum is a meeting that could not vote.
func noQuorum() data.Proceedings {
	p := sample(5, data.Secret)
	for i := range 6 {
		p.Meeting.Seats[i].Attendance = data.Absent
	}
	return recount(p)
}

// Each text of each paper is printed as the office wrote it, with the fields filled.
func TestTheOfficesOwnTextsArePrinted(t *testing.T) {
	t.Parallel()
	rounds := map[string]data.Proceedings{
		"phieu-bieu-quyet.cong-khai": sample(4, data.Open), "bien-ban-hop.luot-lai": sitting(),
		"bien-ban-hop.khong-du": noQuorum(), "bien-ban-hop.dung": stoppedVote(), "bien-ban-hop.khong-ai": notPassed(),
		"thong-bao-ket-qua.hoi-dong": undecided(), "bao-cao-thanh-tich.tieu-chi": reported(4), "bao-cao-chuyen-de.tieu-chi": reported(4),
	}
	own := func(id string) string { return "Câu riêng " + id + " của {tên hội đồng}, đợt này" }
	check := func(paper data.Paper, p data.Proceedings, ids []string) {
		p.Office.Wording = map[string]string{}
		for _, id := range ids {
			p.Office.Wording[id] = own(id)
		}
		got := raw(t, write(t, "rieng", paper, p))
		for _, id := range ids {
			if want := strings.ReplaceAll(own(id), "{tên hội đồng}", p.Council.Name); !strings.Contains(got, want) {
				t.Errorf("%s is not printed as the office wrote it", id)
			}
		}
	}
	usual := map[data.Paper][]string{}
	for _, text := range wording.Texts() {
		if p, special := rounds[text.ID]; special {
			check(text.Paper, p, []string{text.ID})
		} else if slices.Contains(slices.Concat(written, unruled), text.Paper) {
			usual[text.Paper] = append(usual[text.Paper], text.ID)
		}
	}
	for paper, ids := range usual {
		check(paper, sample(4, data.Secret), ids)
	}
}

// A text that cannot be filled stops its paper and no other.
func TestAWrongTextStopsItsPaper(t *testing.T) {
	p := sample(4, data.Secret)
	p.Office.Wording = map[string]string{"quyet-dinh.dieu": "Tặng {hinh thuc}"}
	wantProblem(t, data.DecisionPaper, p, "{hinh thuc}")
	if _, _, err := Render(data.Submission, p); err != nil {
		t.Error(err)
	}
}

// An article that an office adds is counted, and the recipients are those of the last.
func TestAnArticleMore(t *testing.T) {
	p := sample(4, data.Secret)
	p.Office.Wording = map[string]string{"quyet-dinh.dieu": wording.Shipped("quyet-dinh.dieu") + "\n**Điều {số điều}.** Chánh Văn phòng theo dõi việc thi hành."}
	says(t, data.DecisionPaper, p, "Điều 4. Chánh Văn phòng", "- Như Điều 4;")
	says(t, data.DecisionPaper, sample(4, data.Secret), "- Như Điều 3;")
}

// Without prizes there is no article on them, and the last one is the second.
func TestADecisionWithoutPrizes(t *testing.T) {
	p := sample(4, data.Secret)
	for i := range p.Result.Nominees {
		p.Result.Nominees[i].Prize = 0
	}
	says(t, data.DecisionPaper, p, "Điều 2. Quyết định này có hiệu lực", "- Như Điều 2;")
	saysNot(t, data.DecisionPaper, p, "tiền thưởng", "Điều 3")
}

// The minutes that propose are named once, whoever names them.
func TestTheProposalIsNamedOnce(t *testing.T) {
	p := sample(4, data.Secret)
	const own = "Xét đề nghị của Trưởng phòng Văn hóa - Xã hội tại Tờ trình số 12/TTr-VHXH"
	p.Decision.Grounds = append(p.Decision.Grounds, own)
	says(t, data.DecisionPaper, p, own+".")
	saysNot(t, data.DecisionPaper, p, "Theo đề nghị")
}

// Numbers in words as the office says them, its drafting unit behind "Lưu".
func TestTheOfficesWaysOnADecision(t *testing.T) {
	p := sample(1, data.Secret)
	p.Result.Nominees[0].Prize = 1_005_000
	p.Office.Words, p.Office.Unit = vn.South, "VX"
	says(t, data.DecisionPaper, p, "Một triệu không trăm lẻ năm ngàn đồng", "- Lưu: VT, VX.")
	says(t, data.Submission, p, "- Lưu: VT, VX.")
}

// Several addressees, one a line, as the office wrote them.
func TestASubmissionToSeveral(t *testing.T) {
	p := sample(4, data.Secret)
	p.Office.Wording = map[string]string{"to-trinh.kinh-gui": "{người có thẩm quyền}\nBan Thường vụ Đảng ủy phường"}
	says(t, data.Submission, p, "Kính gửi: - Chủ tịch Ủy ban nhân dân phường Mỹ Thới; - Ban Thường vụ Đảng ủy phường.")
}

// What a secret ballot says tells nobody from another, whatever fields a text uses.
func TestBallotTextsKnowNoVoter(t *testing.T) {
	for _, text := range wording.Texts() {
		if text.Paper != data.BallotPaper {
			continue
		}
		for _, f := range wording.Fields(text.ID) {
			value := Values(data.BallotPaper, sample(4, data.Secret))[f.Name]
			for _, m := range sample(4, data.Secret).Council.Members {
				if strings.Contains(value, m.Name) {
					t.Errorf("%s: {%s} names %s", text.ID, f.Name, m.Name)
				}
			}
		}
	}
}
