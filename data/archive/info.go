package archive

import (
	"fmt"
	"strings"

	"golang.org/x/text/unicode/norm"
)

const (
	oxumLabel = "Payload-Oxum"
	dateForm  = "2006-01-02"
)

// text gives bag-info.txt.
func (i Info) text(octets int64, files int) string {
	var b strings.Builder
	for _, field := range [][2]string{
		{"Source-Organization", i.Organization},
		{"External-Description", i.Description},
		{"External-Identifier", i.Identifier},
		{"Bagging-Date", i.Date.Format(dateForm)},
		{oxumLabel, fmt.Sprintf("%d.%d", octets, files)},
		{"Bag-Software-Agent", i.Agent},
	} {
		// A value is one line: a line break in it would start another label.
		if value := strings.Join(strings.Fields(field[1]), " "); value != "" {
			fmt.Fprintf(&b, "%s: %s\n", field[0], norm.NFC.String(value))
		}
	}
	return b.String()
}

// parseInfo reads "Label: value" lines; lines that begin with white space go on
// with the value before. Lines that are neither are left out.
func parseInfo(text string) map[string]string {
	info := map[string]string{}
	label := ""
	for l := range strings.SplitSeq(strings.ReplaceAll(text, "\r\n", "\n"), "\n") {
		if label != "" && (strings.HasPrefix(l, " ") || strings.HasPrefix(l, "\t")) {
			info[label] += " " + strings.TrimSpace(l)
			continue
		}
		name, value, ok := strings.Cut(l, ":")
		if !ok {
			continue
		}
		label = strings.TrimSpace(name)
		if before, repeated := info[label]; repeated {
			value = before + "\n" + strings.TrimSpace(value)
		}
		info[label] = strings.TrimSpace(value)
	}
	return info
}
