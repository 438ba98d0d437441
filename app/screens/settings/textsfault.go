package settings

import (
	"errors"
	"strings"

	"thidua/data"
	"thidua/data/vn"
)

// faultText says what is wrong with a text in the order in which a person needs it:
// the line, what is wrong there, what was probably meant.
func faultText(err error) string {
	if err == nil {
		return ""
	}
	var p *data.Problem
	if !errors.As(err, &p) {
		return err.Error()
	}
	text := p.What
	switch at := strings.LastIndex(p.Where, ", dòng "); {
	case at >= 0:
		text = vn.UpperFirst(p.Where[at+2:]) + ": " + vn.LowerFirst(text)
	case p.Where != "":
		text = p.Where + ": " + vn.LowerFirst(text)
	}
	if p.Do != "" {
		text += ". " + p.Do
	}
	return text + "."
}
