package recount

import (
	"math/big"
	"slices"
)

func checkMembers(members []Member) error {
	if len(members) == 0 || len(members) > maxMembers {
		return wrong(councilFile, "Hội đồng có %d thành viên, cần từ 1 đến %d", len(members), maxMembers)
	}
	seen := make(map[string]bool)
	for _, m := range members {
		if m.ID == "" || seen[m.ID] {
			return wrong(councilFile, "Mã thành viên %.60q trống hoặc bị trùng", m.ID)
		}
		seen[m.ID] = true
	}
	return nil
}

func checkNominees(list []Nominee) error {
	seen := make(map[int]bool)
	for _, n := range list {
		if seen[n.Number] {
			return wrong("ho-so", "Hai hồ sơ cùng mang số %d", n.Number)
		}
		if !slices.Contains(kinds, n.Kind) {
			return wrong("ho-so", "Hồ sơ số %d: không hiểu loại %.60q", n.Number, n.Kind)
		}
		seen[n.Number] = true
	}
	return nil
}

// checkMeeting turns away a rule that the count would have to guess at.
func checkMeeting(file string, v Vote, in Input) error {
	switch r := v.Rule; {
	case v.Stage == stopped || v.Stage == adjourned:
		return &Problem{What: "Phiên họp không biểu quyết, hoặc biểu quyết đã dừng và không có kết quả, nên không có gì để kiểm lại", Where: file, Do: another}
	case !slices.Contains([]string{secret, "open"}, r.Method):
		return wrong(file, "Không hiểu cách biểu quyết %.60q", r.Method)
	case !slices.Contains([]string{ofTotal, ofPresent, ofConsulted, ofCast}, r.Base):
		return wrong(file, "Không hiểu căn cứ tính tỷ lệ %.60q", r.Base)
	case !slices.Contains([]string{"counted", excluded}, r.Recused):
		return wrong(file, "Không hiểu cách tính thành viên không tham gia biểu quyết %.60q", r.Recused)
	case !r.Quorum.isShare() || !r.Pass.isShare():
		return wrong(file, "Thiếu tỷ lệ họp hoặc tỷ lệ thông qua, hoặc tỷ lệ lớn hơn 100%%")
	case r.Quota < 0:
		return wrong(file, "Số lượng tối đa %d nhỏ hơn 0", r.Quota)
	case len(v.Nominees) > len(in.Nominees) || len(v.Hands) > len(in.Nominees):
		return wrong(file, "Biểu quyết về nhiều trường hợp hơn số hồ sơ")
	}
	return checkSeats(file, v, in.Members)
}

func checkSeats(file string, v Vote, members []Member) error {
	seen := make(map[string]bool)
	for _, s := range v.Seats {
		if seen[s.Member] {
			return wrong(file, "Thành viên %.60q được điểm danh hai lần", s.Member)
		}
		if !slices.ContainsFunc(members, func(m Member) bool { return m.ID == s.Member }) {
			return wrong(file, "Thành viên %.60q không có trong Hội đồng", s.Member)
		}
		seen[s.Member] = true
	}
	return checkHands(file, v)
}

// checkHands holds the numbers entered against those who could raise a hand.
func checkHands(file string, v Vote) error {
	room, seen := room{seats: v.Seats}, make(map[int]bool)
	for _, h := range v.Hands {
		most := room.heads(present)
		if seen[h.Nominee] || min(h.Yes, h.No, h.Blank) < 0 || max(h.Yes, h.No, h.Blank) > most || h.Yes+h.No+h.Blank > most {
			return wrong(file, "Hồ sơ số %d: số biểu quyết (%d, %d, %d) không hợp lệ khi có mặt %d thành viên", h.Nominee, h.Yes, h.No, h.Blank, most)
		}
		seen[h.Nominee] = true
	}
	return nil
}

// checkBallots turns away a box that cannot come from the meeting.
func checkBallots(file string, v Vote, in Input) error {
	if len(v.Ballots) > maxBallots {
		return wrong(file, "Có %d phiếu, nhiều hơn %d", len(v.Ballots), maxBallots)
	}
	room, cast := room{seats: v.Seats}, 0
	recusals := room.recusals()
	known := make(map[int]bool)
	for _, n := range in.Nominees {
		known[n.Number] = true
	}
	for _, b := range v.Ballots {
		if !b.Written {
			cast++
		}
		if err := checkMarks(file, b, known, recusals[b.Member]); err != nil {
			return err
		}
	}
	if most := room.heads(present); cast > most {
		return wrong(file, "Có %d phiếu, nhiều hơn %d thành viên có mặt", cast, most)
	}
	if most := room.heads(written); len(v.Ballots)-cast > most {
		return wrong(file, "Có %d ý kiến bằng văn bản, nhiều hơn %d thành viên gửi ý kiến", len(v.Ballots)-cast, most)
	}
	return nil
}

func checkMarks(file string, b Ballot, known map[int]bool, recused []int) error {
	seen := make(map[int]bool)
	for _, m := range b.Marks {
		switch {
		case !known[m.Nominee]:
			return wrong(file, "Phiếu %.60q ghi về hồ sơ số %d, không có trong gói", b.Label, m.Nominee)
		case seen[m.Nominee]:
			return wrong(file, "Phiếu %.60q ghi hai lần về hồ sơ số %d", b.Label, m.Nominee)
		case slices.Contains(recused, m.Nominee):
			return wrong(file, "Thành viên %.60q ghi về hồ sơ số %d, nhưng không tham gia biểu quyết về hồ sơ này", b.Member, m.Nominee)
		case cells[m.Choice] == 0:
			return wrong(file, "Phiếu %.60q: không hiểu dấu %.60q ở hồ sơ số %d", b.Label, m.Choice, m.Nominee)
		}
		seen[m.Nominee] = true
	}
	return nil
}

// checkMoney keeps the product far from where numbers end.
func checkMoney(baseSalary int64, coefficients map[string]Fraction) error {
	if baseSalary < 0 || baseSalary > 1_000_000_000 {
		return wrong(decisionFile, "Mức lương cơ sở %d không hợp lệ", baseSalary)
	}
	for kind, c := range coefficients {
		if c.value != nil && c.value.Cmp(big.NewRat(1_000_000, 1)) > 0 {
			return wrong(awardFile, "Hệ số tiền thưởng %.60q của %.60q không hợp lệ", c, kind)
		}
	}
	return nil
}
