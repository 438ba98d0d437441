package documents

import (
	"fmt"

	"thidua/data"
)

// topicReports are the reports on achievements in a movement on one topic (thi đua theo
// chuyên đề): like the others, but content by content of the movement.
func topicReports(p data.Proceedings) []part {
	return eachReport(p, func(d data.Dossier) []block {
		values := reportFields(p, d)
		out := reportHead(p, d, "bao-cao-chuyen-de", values)
		out = append(out, prose(worded(p, "bao-cao-chuyen-de.thong-tin", values))...)
		out = append(out, prose(worded(p, "bao-cao-chuyen-de.ket-qua", values))...)
		out = append(out, contents(p)...)
		return append(out, reportEnd(p, d, "bao-cao-chuyen-de", values)...)
	})
}

// contents are the contents of the movement, each with room for what was done.
func contents(p data.Proceedings) []block {
	if len(p.Movement.Contents) == 0 {
		return []block{leader(plain("Kết quả thực hiện: "+pen+pen+pen, body))}
	}
	var list []block
	for i, text := range p.Movement.Contents {
		p := plain(fmt.Sprintf("%d. %s: %s%s", i+1, unmarked(text), pen, pen), body)
		list = append(list, leader(p))
	}
	return list
}
