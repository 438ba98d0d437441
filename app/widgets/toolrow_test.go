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
	some := bare(row.Wide() - 1)
	if none := bare(row.MinSize().Width); some != 1 || none != 4 {
		t.Errorf("%d words missing for want of one point, %d with no room", some, none)
	}
	for _, b := range buttons {
		b.setBare(true)
		if b.MinSize().Width != b.narrow() {
			t.Errorf("%q alone with its icon is %v wide, not %v", b.Label(), b.MinSize().Width, b.narrow())
		}
		b.setBare(false)
		if b.MinSize().Width != b.wide() {
			t.Errorf("%q is %v wide, not %v", b.Label(), b.MinSize().Width, b.wide())
		}
	}
	buttons[2].setBare(true)
	if got := buttons[2].said(); got != "Mở bằng chương trình khác" {
		t.Errorf("under the mouse: %q", got)
	}
	bare(1000)
	buttons[2].Hide()
	if got := bare(row.Wide()); got != 0 {
		t.Errorf("%d words missing though one button is hidden", got)
	}
}
