package data

// Tier is the level of the authority that decides an award.
type Tier string

// The tiers of awards. The State's are named in Nghị định 152/2025/NĐ-CP, Điều 3 khoản
// 1 and 2; those of ministries stand with the provinces' (bộ, ban, ngành, tỉnh).
const (
	BaseTier     Tier = "base"     // cơ sở; the one where a pack names none
	ProvinceTier Tier = "province" // bộ, ban, ngành, đoàn thể trung ương, tỉnh
	StateTier    Tier = "state"    // Nhà nước
)

// rank is the place of the tier from the highest one down.
func (t Tier) rank() int {
	switch t {
	case StateTier:
		return 0
	case ProvinceTier:
		return 1
	}
	return 2
}
