package settings

import (
	"maps"

	"thidua/data"
	"thidua/data/wording"
)

// fieldValues is what the fields of a text stand for in a round. A field that no
// round can fill yet stands for its own name.
func fieldValues(_ data.Proceedings, id string) map[string]string {
	values := maps.Clone(sampleValues)
	for _, f := range wording.Fields(id) {
		if _, known := values[f.Name]; !known {
			values[f.Name] = "(" + f.Name + ")"
		}
	}
	return values
}

// sampleValues are those of the sample round.
var sampleValues = map[string]string{
	"tên hội đồng": "Hội đồng Thi đua - Khen thưởng phường Mỹ Thới", "cơ quan": "Ủy ban nhân dân phường Mỹ Thới",
	"cơ quan cấp trên": "Ủy ban nhân dân tỉnh An Giang", "người có thẩm quyền": "Chủ tịch Ủy ban nhân dân phường Mỹ Thới",
	"hình thức": "Giấy khen", "ngày họp": "ngày 20 tháng 11 năm 2026", "căn cứ": "Căn cứ Luật Thi đua, khen thưởng",
	"phong trào": "phong trào “Cả nước thi đua xây dựng xã hội học tập, đẩy mạnh học tập suốt đời giai đoạn 2023 - 2030”, giai đoạn 1 (2023 - 2025)",
}
