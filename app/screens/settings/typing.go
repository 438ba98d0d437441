package settings

import (
	"runtime"
	"slices"

	"fyne.io/fyne/v2"
	"fyne.io/fyne/v2/widget"

	"thidua/app/widgets"
	"thidua/data"
)

// methods are the ways of typing as the settings name them, in the order of the choices.
var methods = []string{"", "telex", "vni"}

// explained says what each way of typing means.
var explained = []string{
	"Gõ bằng bộ gõ đang cài trên máy, ví dụ UniKey. Chọn cách này nếu vẫn gõ được tiếng Việt trong các chương trình khác.",
	"Chương trình tự bỏ dấu theo kiểu Telex: aa thành â, aw thành ă, dd thành đ; s, f, r, x, j là dấu sắc, huyền, hỏi, ngã, nặng. Nên tắt bộ gõ của máy.",
	"Chương trình tự bỏ dấu theo kiểu VNI: a6 thành â, a8 thành ă, d9 thành đ; 1, 2, 3, 4, 5 là dấu sắc, huyền, hỏi, ngã, nặng. Nên tắt bộ gõ của máy.",
}

// nextStart is told where the system's own input method is part of the window
// system and cannot be switched while the program runs.
const nextStart = " Việc tắt hoặc bật lại bộ gõ của máy có hiệu lực từ lần mở chương trình sau."

// typing is how Vietnamese is typed.
type typing struct {
	card    fyne.CanvasObject
	change  changer
	choice  *widgets.Choice
	explain *widget.Label
	try     *widgets.VietEntry
}

func newTyping(change changer) *typing {
	t := &typing{change: change, explain: widgets.NewParagraph(""), try: widgets.NewVietEntry()}
	t.choice = widgets.NewChoice([]widgets.ChoiceOption{{Label: "Của máy", Tone: widgets.Brand}, {Label: "Telex", Tone: widgets.Brand},
		{Label: "VNI", Tone: widgets.Brand}}, t.chosen)
	t.try.SetPlaceHolder("Ví dụ: Gia đình ông Nguyễn Hữu Ước")
	t.card = widgets.NewCard("Gõ tiếng Việt", widgets.Rows(3, widgets.NewField("Cách gõ", widgets.Side(0, t.choice), ""),
		widgets.Flush(t.explain), widgets.NewField("Gõ thử ở đây", t.try, "Chữ gõ ở ô này không được lưu")))
	return t
}

func (t *typing) set(s data.Settings) {
	i := max(slices.Index(methods, s.Typing), 0)
	t.choice.SetSelected(i)
	text := explained[i]
	if runtime.GOOS == "linux" {
		text += nextStart
	}
	if t.explain.Text != text {
		t.explain.SetText(text)
		t.card.Refresh()
	}
}

func (t *typing) chosen(i int) {
	t.change(func(s *data.Settings) { s.Typing = methods[i] })
}
