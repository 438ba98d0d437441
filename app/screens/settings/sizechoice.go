package settings

import (
	"slices"

	"fyne.io/fyne/v2"
	"fyne.io/fyne/v2/widget"

	"thidua/app/widgets"
	"thidua/data"
)

// knownSize is a sheet that rules named, with how sure that is.
type knownSize struct {
	size  data.Size
	basis string
}

// knownSizes are those that a rule named, the latest first. None is confirmed by a
// rule that is in force.
var knownSizes = []knownSize{
	{a4, "Khổ giấy khen theo Nghị định số 98/2023/NĐ-CP, Điều 104; văn bản này đã hết hiệu lực, chưa thấy văn bản thay thế."},
	{data.Size{Width: 360, Height: 270}, "Khổ bằng khen cấp tỉnh, cấp bộ; chưa xác minh: không thấy được nguyên văn quy định."},
	{data.Size{Width: 400, Height: 300}, "Khổ bằng khen cấp tỉnh, cấp bộ theo Nghị định số 50/2006/NĐ-CP, Điều 28; văn bản cũ, chưa xác minh còn áp dụng."},
}

// ownSize is the choice of a sheet that no rule named.
const ownSize = "Khổ khác"

// sizeChoice lets a sheet be chosen, or its sides be written.
type sizeChoice struct {
	box           *fyne.Container
	pick          *widgets.Select
	basis         *widgets.Note
	width, height *numberEntry
	own           *fyne.Container
	changed       func() // a person chose or wrote; may be nil
	quiet         bool
}

func newSizeChoice(changed, entered func()) *sizeChoice {
	c := &sizeChoice{basis: widgets.NewNote(widget.MediumImportance), changed: changed}
	var options []string
	for _, known := range knownSizes {
		options = append(options, sizeName(known.size))
	}
	c.pick = widgets.NewSelect(append(options, ownSize), c.picked)
	c.width, c.height = newNumberEntry("Chiều ngang (mm)", c.tell, entered), newNumberEntry("Chiều dọc (mm)", c.tell, entered)
	c.own = widgets.NewForm(2, c.width.field, c.height.field)
	c.box = widgets.Rows(1, widgets.Side(0, c.pick), c.basis.Box, c.own)
	c.set(a4)
	return c
}

// set shows a sheet.
func (c *sizeChoice) set(s data.Size) {
	at := slices.IndexFunc(knownSizes, func(known knownSize) bool { return known.size == s })
	if at < 0 {
		at = len(knownSizes)
	}
	c.quiet = true
	c.pick.SetSelectedIndex(at)
	c.quiet = false
	c.width.set(s.Width)
	c.height.set(s.Height)
	c.show()
}

// read gives the sheet, or what is wrong with it.
func (c *sizeChoice) read() (data.Size, error) {
	if at := c.pick.SelectedIndex(); at >= 0 && at < len(knownSizes) {
		return knownSizes[at].size, nil
	}
	width, fine := c.width.read()
	height, good := c.height.read()
	if !fine || !good {
		return data.Size{}, &data.Problem{What: "Khổ giấy chưa đúng", Do: "Ghi hai cạnh bằng số, tính bằng milimét"}
	}
	s := data.Size{Width: width, Height: height}
	return s, s.Check()
}

func (c *sizeChoice) picked(string) {
	c.show()
	if at := c.pick.SelectedIndex(); at >= 0 && at < len(knownSizes) && !c.quiet {
		c.width.set(knownSizes[at].size.Width)
		c.height.set(knownSizes[at].size.Height)
	}
	c.tell()
}

func (c *sizeChoice) tell() {
	if !c.quiet && c.changed != nil {
		c.changed()
	}
}

// show says what the choice rests on, or lets the sides be written.
func (c *sizeChoice) show() {
	at := c.pick.SelectedIndex()
	known := at >= 0 && at < len(knownSizes)
	widgets.SetVisible(c.own, !known)
	c.basis.Say("Mỗi cạnh từ 100 đến 600 mm.")
	if known {
		c.basis.Say(knownSizes[at].basis)
	}
	c.box.Refresh()
}
