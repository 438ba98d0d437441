package plan

import (
	"fmt"
	"slices"

	"thidua/data"
)

const knownKinds = "Dùng individual (cá nhân), household (hộ gia đình) hoặc collective (tập thể)"

func (c *checker) subjects() {
	seen := map[string]bool{}
	for _, s := range c.movement.Subjects {
		c.id("subjects", s.ID, seen)
		c.text("subjects", s.ID, "name", s.Name)
		c.set("subjects", s.ID, s.Set)
		if len(s.Kinds) == 0 {
			c.fault("subjects", s.ID, "kinds", "chưa ghi loại đối tượng", knownKinds)
		}
		c.kinds("subjects", s.ID, s.Kinds)
		c.judged(s)
	}
}

// judged asks that the subject's set judges all kinds that the subject takes. A
// set that names no kinds judges all.
func (c *checker) judged(s data.Subject) {
	set, _ := c.movement.Set(s.Set)
	for _, k := range s.Kinds {
		if len(set.Kinds) > 0 && !slices.Contains(set.Kinds, k) {
			c.fault("subjects", s.ID, "kinds", fmt.Sprintf("bộ tiêu chí \"%s\" không dùng cho %s", s.Set, k),
				"Thêm loại này vào kinds của bộ tiêu chí, hoặc chọn bộ khác")
		}
	}
}

func (c *checker) kinds(table, id string, kinds []data.Kind) {
	for _, k := range kinds {
		if !slices.Contains(data.Kinds, k) {
			c.fault(table, id, "kinds", "không có loại đối tượng \""+string(k)+"\"", knownKinds)
		}
	}
}

// sets checks the criteria sets. Ids of criteria are unique in the movement,
// since ballots name a criterion without its set.
func (c *checker) sets() {
	sets, criteria := map[string]bool{}, map[string]bool{}
	for _, s := range c.movement.Sets {
		c.id("sets", s.ID, sets)
		c.text("sets", s.ID, "name", s.Name)
		c.text("sets", s.ID, "basis", s.Basis)
		c.kinds("sets", s.ID, s.Kinds)
		c.noted("sets", s.ID, s.Confirmed, s.Note)
		c.shape(s)
		if len(s.Criteria) == 0 {
			c.fault("sets", s.ID, "criteria", "bộ tiêu chí chưa có tiêu chí nào", "Thêm ít nhất một mục [[sets.criteria]]")
		}
		for _, criterion := range s.Criteria {
			c.id("sets.criteria", criterion.ID, criteria)
			c.criterion(s.Shape, criterion)
		}
	}
}

func (c *checker) shape(s data.CriteriaSet) {
	total := 0
	for _, criterion := range s.Criteria {
		total += criterion.Max
	}
	switch {
	case s.Shape != data.Scored && s.Shape != data.Level && s.Shape != data.Judged:
		c.fault("sets", s.ID, "shape", "không có cách đánh giá \""+string(s.Shape)+"\"",
			"Dùng scored (chấm điểm), level (theo mức độ) hoặc judged (định tính)")
	case s.Shape == data.Scored && (s.Pass < 1 || s.Pass > total):
		c.fault("sets", s.ID, "pass", fmt.Sprintf("điểm đạt %d nằm ngoài khoảng từ 1 đến tổng điểm %d", s.Pass, total), "Sửa lại điểm đạt")
	case s.Shape != data.Scored && s.Pass != 0:
		c.fault("sets", s.ID, "pass", "điểm đạt chỉ dùng cho bộ chấm điểm", "Bỏ khóa này, hoặc đổi shape = \"scored\"")
	}
}

func (c *checker) criterion(shape data.Shape, k data.Criterion) {
	const table = "sets.criteria"
	c.text(table, k.ID, "text", k.Text)
	if k.Title != "" && !slices.ContainsFunc(c.movement.Titles, func(t data.Title) bool { return t.ID == k.Title }) {
		c.fault(table, k.ID, "title", "không có danh hiệu mang mã \""+k.Title+"\"", "Ghi mã của một mục titles")
	}
	switch {
	case shape == data.Scored && k.Max < 1:
		c.fault(table, k.ID, "max", "tiêu chí chấm điểm chưa có điểm tối đa", "Ghi điểm tối đa, ví dụ max = 10")
	case shape == data.Scored && (k.Floor < 0 || k.Floor > k.Max):
		c.fault(table, k.ID, "floor", fmt.Sprintf("điểm sàn %d nằm ngoài khoảng từ 0 đến %d", k.Floor, k.Max), "Sửa lại điểm sàn")
	case shape != data.Scored && (k.Max != 0 || k.Floor != 0):
		c.fault(table, k.ID, "max", "điểm chỉ dùng cho bộ chấm điểm", "Bỏ các khóa max và floor, hoặc đổi shape = \"scored\"")
	case shape == data.Level && k.Level < 1:
		c.fault(table, k.ID, "level", "chỉ tiêu theo mức độ chưa ghi mức độ", "Ghi mức độ thấp nhất đòi chỉ tiêu này, ví dụ level = 1")
	case shape != data.Level && k.Level != 0:
		c.fault(table, k.ID, "level", "mức độ chỉ dùng cho bộ theo mức độ", "Bỏ khóa này, hoặc đổi shape = \"level\"")
	}
}
