package meeting

import (
	"fmt"
	"strconv"
	"strings"

	"fyne.io/fyne/v2"
	"fyne.io/fyne/v2/container"

	"thidua/app/theme"
	"thidua/app/widgets"
	"thidua/data"
)

// The widths of a number's field and of what follows from the two, in units of 4.
const (
	handsField = 26
	handsRest  = 46
)

// handsRow is one nominee on the page of a show of hands.
type handsRow struct {
	dossier data.Dossier
	voters  int // members present who vote on the nominee
	yes, no *widgets.VietEntry
	rest    *widgets.Line
	box     fyne.CanvasObject
}

func newHandsRow(h *handsPage, at int, d data.Dossier, voters int) *handsRow {
	r := &handsRow{dossier: d, voters: voters, yes: widgets.NewVietEntry(), no: widgets.NewVietEntry(), rest: widgets.NewLine("")}
	r.rest.Cut = true
	r.yes.OnChanged = func(string) { r.reckon(); h.typed() }
	r.no.OnChanged = r.yes.OnChanged
	r.yes.OnSubmitted = func(string) { h.next(at, true) }
	r.no.OnSubmitted = func(string) { h.next(at, false) }
	r.yes.OnFocus = func() { h.see(r) }
	r.no.OnFocus = r.yes.OnFocus
	name := widgets.NewLine(fmt.Sprintf("%d. %s", d.Number, d.Called()))
	name.Cut = true
	fields := widgets.Side(3, widgets.Fixed(handsField, r.yes), widgets.Fixed(handsField, r.no), widgets.Fixed(handsRest, r.rest))
	r.box = container.NewBorder(nil, nil, nil, fields, middled(name))
	if theme.Scale() > roomy {
		r.yes.SetPlaceHolder("Đồng ý")
		r.no.SetPlaceHolder("Không")
		r.box = widgets.Rows(1, name, fields)
	}
	r.reckon()
	return r
}

// set writes a count into the fields.
func (r *handsRow) set(h data.Hands) {
	r.yes.SetText(strconv.Itoa(h.Yes))
	r.no.SetText(strconv.Itoa(h.No))
}

// reckon shows what is left of the members present.
func (r *handsRow) reckon() {
	hands, err := r.read()
	switch {
	case err != nil:
		r.rest.SetText(fmt.Sprintf("Có %d người biểu quyết", r.voters))
		r.rest.SetTone(widgets.Bad)
		return
	case hands == nil:
		r.rest.SetText(fmt.Sprintf("Chưa ghi (%d người)", r.voters))
		r.rest.SetTone(widgets.Warn)
		return
	}
	r.rest.SetText(fmt.Sprintf("%d trên %d người", hands.Blank, r.voters))
	r.rest.SetTone(widgets.Neutral)
}

// read gives the numbers; nil where none is written yet. What cannot be is an
// error that names the nominee.
func (r *handsRow) read() (*data.Hands, error) {
	yesText, noText := strings.TrimSpace(r.yes.Text), strings.TrimSpace(r.no.Text)
	if yesText == "" && noText == "" {
		return nil, nil
	}
	yes, yesErr := handCount(yesText)
	no, noErr := handCount(noText)
	if yesErr != nil || noErr != nil {
		return nil, &data.Problem{What: "Số người giơ tay không đọc được", Where: r.called(), Do: "Ghi bằng chữ số"}
	}
	if yes+no > r.voters {
		return nil, &data.Problem{What: fmt.Sprintf("%d đồng ý và %d không đồng ý nhiều hơn %d người biểu quyết hồ sơ này", yes, no, r.voters),
			Where: r.called(), Do: "Đếm lại rồi sửa số"}
	}
	return &data.Hands{Nominee: r.dossier.Number, Yes: yes, No: no, Blank: r.voters - yes - no}, nil
}

func (r *handsRow) called() string {
	return fmt.Sprintf("Hồ sơ số %d, %s", r.dossier.Number, r.dossier.Called())
}

// handCount reads a number of hands; an empty field beside a filled one is none.
func handCount(text string) (int, error) {
	if text == "" {
		return 0, nil
	}
	n, err := strconv.Atoi(text)
	if err == nil && n < 0 {
		err = strconv.ErrRange
	}
	return n, err
}
