package dossiers

import (
	"thidua/app/widgets"
	"thidua/data"
	"thidua/data/vn"
)

// holdState is how a hold stands, in a word or two.
func holdState(h data.Hold) (string, widgets.Tone) {
	switch {
	case !h.Ended.IsZero():
		return "Đã kết thúc ngày " + h.Ended.String(), widgets.Good
	case h.Override != data.Override{}:
		return "Vẫn đưa ra biểu quyết", widgets.Brand
	}
	return "Đang tạm dừng", widgets.Warn
}

// holdText tells a hold in a sentence or two.
func holdText(h data.Hold) string {
	text := vn.UpperFirst(h.Kind.String())
	if !h.From.IsZero() {
		text += ", từ ngày " + h.From.String()
	}
	return text + ". Nguồn: " + h.Source
}

// overrideText tells who decided that the nominee is voted on, and why; empty where
// nobody did.
func overrideText(o data.Override) string {
	if (o == data.Override{}) {
		return ""
	}
	text := "Theo quyết định của " + o.By
	if !o.On.IsZero() {
		text += " ngày " + o.On.String()
	}
	return text + ". Lý do: " + o.Reason
}
