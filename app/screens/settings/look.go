package settings

import (
	"fyne.io/fyne/v2"
	"fyne.io/fyne/v2/container"
	"fyne.io/fyne/v2/widget"

	"thidua/app/theme"
	"thidua/app/widgets"
	"thidua/data"
	"thidua/data/vn"
)

// The themes in the order of their choices.
const (
	lightChoice = iota
	darkChoice
)

// look is how large and in which colours the program shows.
type look struct {
	card   fyne.CanvasObject
	change changer
	size   *widget.Slider
	figure *widgets.Line
	colors *widgets.Choice
}

func newLook(change changer) *look {
	l := &look{change: change, size: widget.NewSlider(theme.MinScale, theme.MaxScale), figure: widgets.NewLine("100%")}
	l.size.Step, l.size.Value = 0.1, 1
	l.size.OnChanged, l.size.OnChangeEnded = l.sliding, l.resized
	l.colors = widgets.NewChoice([]widgets.ChoiceOption{{Label: "Nền sáng", Tone: widgets.Brand}, {Label: "Nền tối", Tone: widgets.Brand}}, l.recolored)
	l.card = widgets.NewCard("Hiển thị", widgets.Rows(3,
		widgets.NewField("Cỡ chữ", container.NewBorder(nil, nil, nil, l.figure, container.NewThemeOverride(l.size, grooved{})), "Kéo thanh trượt, hoặc dùng phím mũi tên trái, phải"),
		widgets.NewField("Màu nền", widgets.Side(0, l.colors), "Nền sáng rõ hơn trên máy chiếu; nền tối dịu mắt khi làm việc lâu")))
	return l
}

// set shows the settings; a slider that stands right is left alone.
func (l *look) set(s data.Settings) {
	scale := float64(max(s.Scale, theme.MinScale))
	if diff := l.size.Value - scale; diff > 0.01 || diff < -0.01 {
		l.size.Value = scale
		l.size.Refresh()
	}
	l.sliding(l.size.Value)
	l.colors.SetSelected(lightChoice)
	if s.Dark {
		l.colors.SetSelected(darkChoice)
	}
}

// sliding tells the size while the slider moves.
func (l *look) sliding(scale float64) {
	l.figure.SetText(vn.Percent(int64(scale*100+0.5), 100))
}

func (l *look) resized(scale float64) {
	l.change(func(s *data.Settings) { s.Scale = float32(int(scale*10+0.5)) / 10 })
}

func (l *look) recolored(i int) {
	l.change(func(s *data.Settings) { s.Dark = i == darkChoice })
}
