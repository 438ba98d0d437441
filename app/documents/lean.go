package documents

import "slices"

// lean leaves out the spare columns in which no row has anything: years of birth of
// collectives, notes where there is none.
func (t table) lean() table {
	drop := t.empty()
	if !slices.Contains(drop, true) {
		return t
	}
	var columns []column
	for i, c := range t.columns {
		if !drop[i] {
			columns = append(columns, c)
		}
	}
	t.columns, t.rows = columns, slices.Clone(t.rows)
	for i, row := range t.rows {
		t.rows[i] = without(row, drop)
	}
	t.total = without(t.total, drop)
	return t
}

// empty tells which of the columns are spare and empty. Headings over several columns
// fill none.
func (t table) empty() []bool {
	empty := make([]bool, len(t.columns))
	for i, c := range t.columns {
		empty[i] = c.spare
	}
	for _, row := range t.rows {
		at := 0
		for _, c := range row {
			for end := at + max(c.span, 1); at < end; at++ {
				empty[at] = empty[at] && (len(row) == 1 || c.text == "" && !c.box)
			}
		}
	}
	return empty
}

// without is a row without the columns that are dropped.
func without(row []cell, drop []bool) []cell {
	var kept []cell
	at := 0
	for _, c := range row {
		span := max(c.span, 1)
		for _, dropped := range drop[at : at+span] {
			if dropped {
				span--
			}
		}
		at += max(c.span, 1)
		if span == 0 {
			continue
		}
		if c.span > 1 {
			c.span = span
		}
		kept = append(kept, c)
	}
	return kept
}
