package documents

import "strings"

// sentence ends a text with a mark, once.
func sentence(text, mark string) string { return strings.TrimRight(text, " .;,") + mark }

// listMark ends the entries of a list: semicolons, behind the last one a full stop.
func listMark(at, of int) string {
	if at == of-1 {
		return "."
	}
	return ";"
}

// unmarked is a text without the marks at its end.
func unmarked(text string) string { return sentence(text, "") }
