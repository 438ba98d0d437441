package widgets

import (
	"testing"

	"fyne.io/fyne/v2"
)

func TestToolRowShowsTheWordsThatFit(t *testing.T) {
	setUp(t)
	words := []string{"In…", "Lưu PDF…", "Mở bằng chương trình khác", "Sửa câu chữ"}
	var buttons []*Button
	for _, word := range words {
		buttons = append(buttons, NewQuietButton(word, Icon("paper"), nil))
	}
	row := NewToolRow(buttons...)
	open(t, row)
	bare := func(width float32) (count int) {
		row.Resize(fyne.NewSize(width, 40))
		for i, b := range buttons {
			if b.bare {
				count++
				if i+1 < len(buttons) && !buttons[i+1].bare {
					t.Errorf("%q has lost its word before the one behind it", b.Label())
				}
			}
		}
		if last := buttons[len(buttons)-1]; last.Position().X+last.Size().Width > width {
			t.Errorf("the row is wider than its %v", width)
		}
		return count
	}
	if all := bare(1000); all != 0 {
		t.Errorf("%d words are missing where there is room", all)
	}
	some := bare(row.wants() - 1)
	if none := bare(row.MinSize().Width); some != 1 || none != 4 {
		t.Errorf("%d words missing for want of one point, %d with no room", some, none)
	}
	if got := buttons[2].said(); got != "Mở bằng chương trình khác" {
		t.Errorf("under the mouse: %q", got)
	}
	bare(1000)
	buttons[2].Hide()
	if got := bare(row.wants()); got != 0 {
		t.Errorf("%d words missing though one button is hidden", got)
	}
}
