package data

import (
	"slices"
	"time"
)

// Round is one examination of nominees for one award in one phase of a movement
// (đợt xét khen thưởng). Dossiers, the meeting and the decision belong to it.
type Round struct {
	ID       uint64    `json:"id"`
	Movement string    `json:"movement"`
	Phase    int       `json:"phase"`
	Award    string    `json:"award"`
	Council  uint64    `json:"council"`
	Opened   time.Time `json:"opened"`
	Archived time.Time `json:"archived,omitzero"`
	// From is the round whose meeting this one was voted on in: its nominees
	// missed that round's award and were put to the vote for this one at once.
	From uint64 `json:"from,omitempty"`
}

// Proceedings is a round with everything that its papers, screens and archive
// show: a plain value, taken from the book in one reading.
type Proceedings struct {
	Round    Round       `json:"round"`
	Movement Movement    `json:"movement"`
	Phase    Phase       `json:"phase"`
	Award    Award       `json:"award"`
	Council  Council     `json:"council"`
	Meeting  Meeting     `json:"meeting"`
	Dossiers []Dossier   `json:"dossiers"` // in the order of their numbers
	Result   *Result     `json:"result,omitempty"`
	Decision *Decision   `json:"decision,omitempty"`
	Papers   []PaperMark `json:"papers,omitempty"`
	// Sittings are the votes of the sitting in their order where there was more
	// than one; Result then joins them.
	Sittings []Sitting `json:"sittings,omitempty"`
	// Downgraded are the rounds that nominees of this one went on to at once.
	Downgraded []Downgraded `json:"downgraded,omitempty"`
	Trial      bool         `json:"trial,omitempty"` // a rehearsal: nothing of it counts
	// FromAward is the name of the award of the round that this one comes from.
	FromAward string `json:"from_award,omitempty"`
	FromTitle bool   `json:"from_title,omitempty"` // FromAward is a danh hiệu
	// Listing is the opened ballots under their receipts, of the votes whose council
	// resolved to list them with what they say.
	Listing []Ballot `json:"-"`
	Office  Office   `json:"office,omitzero"` // how the office wants its papers
	Stock   Stock    `json:"-"`               // what only the papers themselves need
}

// Stock is what papers need besides the records: it is read for printing alone.
type Stock struct {
	Pictures map[string][]byte // the office's pictures by their SHA-256
	Codes    map[int]string    // signed texts of the QR codes by ordinal, 0 = the decision's
	Blank    *BlankForm        // the pre-printed form that the certificates go on; nil = drawn in full
	Review   *PhaseReview      // of the round's phase
	// Older tells that the decision keeps sentences, or a way of saying sums, that the
	// office has changed since.
	Older bool
}

// Sitting is one of several votes of a sitting with its own count.
type Sitting struct {
	Meeting Meeting `json:"meeting"`
	Result  Result  `json:"result"`
}

// Downgraded is another award's round that nominees who missed this round's award
// were put to the vote for in the same sitting.
type Downgraded struct {
	Round    uint64  `json:"round"`
	Award    string  `json:"award"`           // its name
	Title    bool    `json:"title,omitempty"` // it is a danh hiệu
	Nominees []int   `json:"nominees"`
	Result   *Result `json:"result,omitempty"` // nil until counted
}

// Dossier finds a dossier by its number.
func (p Proceedings) Dossier(number int) (Dossier, bool) {
	return find(p.Dossiers, func(d Dossier) bool { return d.Number == number })
}

// Listed gives the dossiers that go to the vote: all that were not returned.
func (p Proceedings) Listed() []Dossier {
	var list []Dossier
	for _, d := range p.Dossiers {
		if d.State != Returned {
			list = append(list, d)
		}
	}
	return list
}

// OnBallot gives the dossiers that the meeting votes on: all that are listed, or
// those that a second round is among.
func (p Proceedings) OnBallot() []Dossier {
	list := p.Listed()
	if len(p.Meeting.Nominees) == 0 {
		return list
	}
	return slices.DeleteFunc(list, func(d Dossier) bool { return !slices.Contains(p.Meeting.Nominees, d.Number) })
}

// Winners gives the dossiers of the decision's list in its order, beside their outcomes.
func (p Proceedings) Winners() []Winner {
	if p.Result == nil {
		return nil
	}
	dossiers := make(map[int]Dossier, len(p.Dossiers))
	for _, d := range p.Dossiers {
		dossiers[d.Number] = d
	}
	var list []Winner
	for _, o := range p.Result.Awarded() {
		list = append(list, Winner{Dossier: dossiers[o.Number], Outcome: o})
	}
	return list
}

// Reading is how collectives' prizes are reckoned: as the decision was taken, or as
// the office wants it while there is none.
func (p Proceedings) Reading() Doubling {
	if p.Decision != nil {
		return p.Decision.Doubling
	}
	return p.Office.Doubling
}

// Coded reports whether the decision and its certificates carry signed codes: not before
// the decision has its number, not in a rehearsal, not where the office wants none.
func (p Proceedings) Coded() bool {
	return p.Decision != nil && p.Decision.Number != "" && !p.Office.NoCodes && !p.Trial
}

// Winner is an awarded nominee: its dossier and its outcome.
type Winner struct {
	Dossier Dossier
	Outcome Outcome
}

// Paper is one of the papers of a round; its value is the file's name without
// the ending. The certificates' file is named after the award instead.
type Paper string

// The papers of a round in the order they are needed.
const (
	AchievementReports Paper = "bao-cao-thanh-tich"
	TopicReports       Paper = "bao-cao-chuyen-de"
	Invitation         Paper = "giay-moi"
	OpinionForm        Paper = "phieu-lay-y-kien"
	BallotPaper        Paper = "phieu-bieu-quyet"
	CountMinutes       Paper = "bien-ban-kiem-phieu"
	MeetingMinutes     Paper = "bien-ban-hop"
	Submission         Paper = "to-trinh"
	DecisionPaper      Paper = "quyet-dinh"
	CertificateBook    Paper = "giay-khen"
	Notice             Paper = "thong-bao-ket-qua"
	HandoverList       Paper = "danh-sach-ky-nhan"
	CeremonyScript     Paper = "kich-ban-trao-thuong"
	PhaseReport        Paper = "bao-cao-giai-doan"
)

// Papers in the order they are needed.
var Papers = []Paper{AchievementReports, TopicReports, Invitation, OpinionForm, BallotPaper, CountMinutes, MeetingMinutes, Submission, DecisionPaper, CertificateBook, Notice, HandoverList, CeremonyScript, PhaseReport}

// paperNames are the papers' Vietnamese names.
var paperNames = map[Paper]string{
	AchievementReports: "Báo cáo thành tích",
	TopicReports:       "Báo cáo thành tích theo chuyên đề",
	Invitation:         "Giấy mời họp",
	OpinionForm:        "Phiếu lấy ý kiến bằng văn bản",
	BallotPaper:        "Phiếu biểu quyết",
	CountMinutes:       "Biên bản kiểm phiếu",
	MeetingMinutes:     "Biên bản họp",
	Submission:         "Tờ trình",
	DecisionPaper:      "Quyết định",
	CertificateBook:    "Giấy khen",
	Notice:             "Thông báo kết quả",
	HandoverList:       "Danh sách ký nhận",
	CeremonyScript:     "Kịch bản trao thưởng",
	PhaseReport:        "Báo cáo giai đoạn",
}

// String is the Vietnamese name.
func (p Paper) String() string { return paperNames[p] }

// PaperMark is how far a paper of the round has got on its way.
type PaperMark struct {
	Paper   Paper     `json:"paper"`
	Printed time.Time `json:"printed,omitzero"`
	Signed  time.Time `json:"signed,omitzero"`
}
