package printing

import (
	"encoding/binary"
	"testing"
)

func word(d devmode, at int) int { return int(binary.LittleEndian.Uint16(d[at:])) }

func TestSettingsOfAPrinter(t *testing.T) {
	d := make(devmode, 300)
	d.setSheet(sheet{2700, 3600}, true)
	if word(d, 76) != 2 || word(d, 78) != 256 || word(d, 80) != 3600 || word(d, 82) != 2700 || d.fields() != 0xf {
		t.Errorf("360 × 270 mm lying: %v, fields %x", d[72:84], d.fields())
	}
	d.setSheet(sheet{2100, 2970}, false)
	if word(d, 76) != 1 || word(d, 78) != 9 || d.fields() != 0x3 {
		t.Errorf("A4 standing: %v, fields %x", d[72:84], d.fields())
	}
	if d.copies() != 1 {
		t.Errorf("%d copies of settings that say nothing of them", d.copies())
	}
	d.setCopies(7)
	if d.copies() != 7 || word(d, 86) != 7 || word(d, 100) != 1 || d.fields() != 0x8103 {
		t.Errorf("%d copies, fields %x", d.copies(), d.fields())
	}
	if devmode(make([]byte, 219)).valid() || !d.valid() {
		t.Error("settings that are too short are taken")
	}
}
