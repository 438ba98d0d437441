package data

import (
	"fmt"
	"slices"

	"thidua/data/vn"
)

// HoldKind is why a nominee may not be awarded for the time being (Nghị định
// 152/2025/NĐ-CP, Điều 4 khoản 4).
type HoldKind string

// The kinds of hold.
const (
	Discipline    HoldKind = "discipline"
	Investigation HoldKind = "investigation"
	Inspection    HoldKind = "inspection"
	Complaint     HoldKind = "complaint"
	Press         HoldKind = "press"
)

// HoldKinds in the order of the decree.
var HoldKinds = []HoldKind{Discipline, Investigation, Inspection, Complaint, Press}

// String is the Vietnamese name, as it stands in a sentence.
func (k HoldKind) String() string {
	switch k {
	case Discipline:
		return "đang xem xét kỷ luật"
	case Investigation:
		return "đang bị điều tra"
	case Inspection:
		return "đang thanh tra, kiểm tra vì có dấu hiệu vi phạm"
	case Complaint:
		return "có khiếu nại, tố cáo đang được xác minh"
	}
	return "báo chí nêu dấu hiệu tham nhũng, tiêu cực đang được xác minh"
}

// Hold keeps a nominee from the vote. It stays on record when it is over.
type Hold struct {
	Kind   HoldKind `json:"kind"`
	Source string   `json:"source"` // the paper or the agency that says so
	From   Date     `json:"from,omitzero"`
	Ended  Date     `json:"ended,omitzero"` // when the nominee was cleared
	// Override lets the nominee be put to the vote all the same.
	Override Override `json:"override,omitzero"`
}

// Override is the recorded decision to vote on a nominee in spite of a hold.
type Override struct {
	By     string `json:"by"` // who decided it
	On     Date   `json:"on,omitzero"`
	Reason string `json:"reason"`
}

// Check names what a hold lacks to be kept.
func (h Hold) Check() error {
	switch {
	case !slices.Contains(HoldKinds, h.Kind):
		return &Problem{What: "Chưa chọn lý do tạm dừng xét", Do: "Chọn một lý do trong danh mục"}
	case vn.Blank(h.Source):
		return &Problem{What: "Chưa ghi nguồn của thông tin " + h.Kind.String(), Do: "Ghi văn bản hoặc cơ quan thông báo"}
	case h.Override != Override{} && (vn.Blank(h.Override.By) || vn.Blank(h.Override.Reason)):
		return &Problem{What: "Chưa ghi đủ người quyết định và lý do vẫn đưa ra biểu quyết", Do: "Ghi người quyết định và lý do"}
	case !h.From.IsZero() && !h.Ended.IsZero() && h.Ended.Before(h.From):
		return &Problem{What: "Ngày kết thúc trước ngày bắt đầu của việc tạm dừng xét", Do: "Sửa lại ngày"}
	}
	return nil
}

// checkHolds gives what is wrong with the first hold that cannot be kept so.
func (d Dossier) checkHolds() error {
	for _, h := range d.Holds {
		if err := h.Check(); err != nil {
			return err
		}
	}
	return nil
}

// Bars reports whether the hold keeps the nominee from the vote.
func (h Hold) Bars() bool { return h.Ended.IsZero() && h.Override == Override{} }

// Barred gives the first hold that keeps the dossier from the vote.
func (d Dossier) Barred() (Hold, bool) { return find(d.Holds, Hold.Bars) }

// CheckHolds names the first nominee on the ballot that may not be voted on.
func (p Proceedings) CheckHolds() error {
	for _, d := range p.OnBallot() {
		if h, ok := d.Barred(); ok {
			return &Problem{What: fmt.Sprintf("Hồ sơ số %d chưa được đưa ra biểu quyết: %s (nguồn: %s)", d.Number, h.Kind, h.Source),
				Where: d.Called(), Do: "Trả lại hồ sơ, ghi ngày kết thúc việc tạm dừng xét, hoặc ghi quyết định vẫn đưa ra biểu quyết kèm lý do trong hồ sơ"}
		}
	}
	return nil
}
