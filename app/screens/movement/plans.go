package movement

import (
	"fmt"
	"path/filepath"
	"reflect"
	"slices"
	"strings"

	"fyne.io/fyne/v2"
	"fyne.io/fyne/v2/container"

	"thidua/app/desk"
	"thidua/app/widgets"
	"thidua/data"
	"thidua/data/plan"
)

// plans shows one movement at a time, the built-in ones and the office's own.
type plans struct {
	d      desk.Desk
	root   *fyne.Container
	pickup *widgets.Select
	head   *fyne.Container
	detail *fyne.Container
	scroll *container.Scroll
	all    []data.Movement
	chosen string        // id of the movement that shows
	shown  data.Movement // as the details were built
}

func newPlans(d desk.Desk) *plans {
	p := &plans{d: d, detail: widgets.Rows(4)}
	p.pickup = widgets.NewSelect(nil, p.pickedName)
	p.head = container.NewStack(widgets.Margin(0, 2, p.pickup))
	p.scroll = widgets.NewScrolled(p.detail)
	p.root = container.NewBorder(p.head, nil, nil, nil, p.scroll)
	return p
}

// set shows the movements; the one that was chosen stays.
func (p *plans) set(all []data.Movement) {
	p.all = all
	if _, ok := p.current(); !ok && len(all) > 0 {
		p.chosen = all[0].ID
	}
	p.pickup.Options = names(all)
	p.pickup.Selected = nameOf(all, p.chosen)
	p.pickup.Refresh()
	if len(all) > 1 {
		p.head.Show()
	} else {
		p.head.Hide()
	}
	p.show()
}

func (p *plans) current() (data.Movement, bool) {
	i := slices.IndexFunc(p.all, func(m data.Movement) bool { return m.ID == p.chosen })
	if i < 0 {
		return data.Movement{}, false
	}
	return p.all[i], true
}

// show builds the details anew where they differ from what stands there.
func (p *plans) show() {
	m, ok := p.current()
	if !ok || reflect.DeepEqual(m, p.shown) {
		return
	}
	if m.ID != p.shown.ID {
		p.scroll.ScrollToTop()
	}
	p.shown = m
	p.detail.Objects = details(m, data.DateOf(p.d.Book().Now()))
	p.root.Refresh()
}

func (p *plans) pickedName(name string) {
	for i, option := range p.pickup.Options {
		if option == name {
			p.chosen = p.all[i].ID
		}
	}
	p.show()
}

// names are the movements as a list shows them, each different from the others.
func names(all []data.Movement) []string {
	var list []string
	for _, m := range all {
		name := m.Name
		if slices.Contains(list, name) {
			name = fmt.Sprintf("%s (mã %s)", m.Name, m.ID)
		}
		list = append(list, name)
	}
	return list
}

func nameOf(all []data.Movement, id string) string {
	for i, m := range all {
		if m.ID == id {
			return names(all)[i]
		}
	}
	return ""
}

// pick asks for a movement's file.
func (p *plans) pick() {
	p.d.PickFile("Chọn tệp phong trào", []string{".toml"}, p.read)
}

// read shows what is in a file before it is taken.
func (p *plans) read(path string) {
	if !strings.EqualFold(filepath.Ext(path), ".toml") {
		p.d.Report(&data.Problem{What: "Đây không phải tệp phong trào", Where: path,
			Do: "Chọn tệp có đuôi .toml; danh sách hồ sơ thì nhập ở mục Hồ sơ"})
		return
	}
	m, err := plan.ReadFile(path)
	if p.d.Report(err) {
		return
	}
	widgets.ShowForm(p.d.Window(), "Thêm phong trào", p.preview(m), "Thêm phong trào", func() error { return p.add(m) })
}

func (p *plans) add(m data.Movement) error {
	if old, ok := p.find(m.ID); ok && reflect.DeepEqual(old, m) {
		return &data.Problem{What: "Phong trào trong tệp giống hệt phong trào đang có nên không có gì để thêm"}
	}
	if err := p.d.Book().AddMovement(m); err != nil {
		return err
	}
	p.chosen = m.ID
	p.d.Did("Đã thêm phong trào "+m.Name, true)
	return nil
}

func (p *plans) find(id string) (data.Movement, bool) {
	i := slices.IndexFunc(p.all, func(m data.Movement) bool { return m.ID == id })
	if i < 0 {
		return data.Movement{}, false
	}
	return p.all[i], true
}

// preview says what is in a movement's file.
func (p *plans) preview(m data.Movement) fyne.CanvasObject {
	rows := []fyne.CanvasObject{fact("Tên", m.Name), fact("Kế hoạch", m.Plan.Cite()), fact("Gồm có", contents(m))}
	if _, ok := p.find(m.ID); ok {
		rows = append(rows, widgets.Side(0, widgets.NewBadge("Thay phong trào đang có", widgets.Warn)),
			widgets.NewProse("Đã có phong trào mang mã \""+m.ID+"\". Nội dung trong tệp sẽ thay cho nội dung đang có; các đợt xét đã mở cũng dùng nội dung mới. "+
				"Muốn giữ cả hai thì đổi id trong tệp trước."))
	}
	return widgets.Rows(3, rows...)
}

func contents(m data.Movement) string {
	return fmt.Sprintf("%d giai đoạn, %d nội dung thi đua, %d đối tượng, %d bộ tiêu chí, %d danh hiệu",
		len(m.Phases), len(m.Contents), len(m.Subjects), len(m.Sets), len(m.Titles))
}

// saveCopy writes the movement that shows to a file, to be changed by the office.
func (p *plans) saveCopy() {
	m, ok := p.current()
	if !ok {
		return
	}
	p.d.SaveFile("Lưu bản sao phong trào", m.ID+".toml", func(path string) { p.write(path, m) })
}

func (p *plans) write(path string, m data.Movement) {
	if p.d.Report(plan.WriteFile(path, m)) {
		return
	}
	widgets.Tell(p.d.Window(), "Đã lưu bản sao phong trào", path+"\n\n"+
		"Mở tệp bằng một trình soạn thảo văn bản đơn giản. Đổi dòng id (chữ thường không dấu, nối bằng gạch ngang) và dòng name, sửa giai đoạn, "+
		"đối tượng và tiêu chí theo kế hoạch của đơn vị, rồi bấm “Thêm phong trào từ tệp”. Chỗ nào ghi sai, chương trình chỉ rõ dòng và cách sửa.")
}
