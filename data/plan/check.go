package plan

import (
	"fmt"
	"regexp"
	"slices"

	"thidua/data"
	"thidua/data/tomlfile"
)

// checker gathers what is wrong with one movement.
type checker struct {
	movement data.Movement
	found    []tomlfile.Fault
}

// check gives the first fault of a movement as a *data.Problem naming the file.
// Movements read before it must not have its id.
func check(m data.Movement, file string, earlier []data.Movement) error {
	c := &checker{movement: m}
	c.head(earlier)
	c.phases()
	c.subjects()
	c.sets()
	c.titles()
	if len(c.found) == 0 {
		return nil
	}
	c.found[0].File = file
	return c.found[0].Problem()
}

func (c *checker) fault(table, id, key, what, do string) {
	c.found = append(c.found, tomlfile.Fault{Table: table, ID: id, Key: key, What: what, Do: do})
}

// text asks for a text in a key.
func (c *checker) text(table, id, key, value string) {
	if value == "" {
		c.fault(table, id, key, "chưa ghi nội dung", "Ghi nội dung cho khóa này")
	}
}

var idPattern = regexp.MustCompile(`^[a-z0-9]+(-[a-z0-9]+)*$`)

// id asks for a well-formed id that none of the entries before it has.
func (c *checker) id(table, id string, seen map[string]bool) {
	switch {
	case !idPattern.MatchString(id):
		c.fault(table, id, "id", "mã chỉ gồm chữ thường không dấu, chữ số và dấu gạch nối", "Đặt mã, ví dụ \"ca-nhan\"")
	case seen[id]:
		c.fault(table, id, "id", "mã này đã dùng cho một mục khác", "Đặt mã khác, không trùng")
	}
	seen[id] = true
}

func (c *checker) head(earlier []data.Movement) {
	m := c.movement
	c.id("", m.ID, map[string]bool{})
	if slices.ContainsFunc(earlier, func(e data.Movement) bool { return e.ID == m.ID }) {
		c.fault("", "", "id", "đã có một phong trào khác mang mã \""+m.ID+"\"", "Đặt mã khác cho phong trào này")
	}
	c.text("", "", "name", m.Name)
	c.text("plan", "", "name", m.Plan.Name)
	c.text("plan", "", "issuer", m.Plan.Issuer)
	if m.Plan.On.IsZero() {
		c.fault("plan", "", "on", "chưa ghi ngày ban hành kế hoạch", "Ghi ngày, ví dụ on = 2024-02-20")
	}
	c.some("phases", len(m.Phases))
	c.some("subjects", len(m.Subjects))
	c.some("sets", len(m.Sets))
	for i, content := range m.Contents {
		c.text("contents", "", fmt.Sprintf("số %d", i+1), content)
	}
}

// some asks for at least one entry in a table.
func (c *checker) some(table string, count int) {
	if count == 0 {
		c.fault(table, "", "", "chưa có mục nào", "Thêm ít nhất một mục [["+table+"]]")
	}
}

func (c *checker) phases() {
	seen := map[int]bool{}
	for _, p := range c.movement.Phases {
		number := fmt.Sprint(p.Number)
		c.text("phases", number, "name", p.Name)
		if p.Number < 1 || seen[p.Number] {
			c.fault("phases", number, "number", "số giai đoạn phải lớn hơn 0 và không trùng", "Đánh số các giai đoạn 1, 2, …")
		}
		if p.From <= 0 || p.To < p.From {
			c.fault("phases", number, "from", fmt.Sprintf("năm bắt đầu %d và năm kết thúc %d không hợp lý", p.From, p.To), "Sửa lại hai năm")
		}
		if p.Review != "sơ kết" && p.Review != "tổng kết" {
			c.fault("phases", number, "review", "không có loại đánh giá \""+p.Review+"\"", "Ghi \"sơ kết\" hoặc \"tổng kết\"")
		}
		seen[p.Number] = true
	}
}

func (c *checker) titles() {
	seen := map[string]bool{}
	for _, t := range c.movement.Titles {
		c.id("titles", t.ID, seen)
		c.text("titles", t.ID, "name", t.Name)
		if t.Set != "" {
			c.set("titles", t.ID, t.Set)
		}
		c.noted("titles", t.ID, t.Confirmed, t.Note)
	}
}

// set asks for a criteria set with the id.
func (c *checker) set(table, id, set string) {
	if _, ok := c.movement.Set(set); !ok {
		c.fault(table, id, "set", "không có bộ tiêu chí mang mã \""+set+"\"", "Ghi mã của một mục sets")
	}
}

// noted asks whoever leaves an entry unconfirmed to say what is not confirmed.
func (c *checker) noted(table, id string, confirmed bool, note string) {
	if !confirmed && note == "" {
		c.fault(table, id, "note", "mục chưa kiểm chứng mà không nói điều gì chưa kiểm chứng",
			"Ghi rõ điều chưa kiểm chứng, hoặc confirmed = true")
	}
}
