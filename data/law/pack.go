package law

import "thidua/data"

// Instrument is a legal text with the days on which it is in force.
type Instrument struct {
	ID string `toml:"id"`
	data.Instrument
	Span
	Source    string `toml:"source"`    // where it was seen
	Confirmed bool   `toml:"confirmed"` // its content was seen
	Note      string `toml:"note"`      // what is not known of it
}

// pack is the content of one rule pack, and of all packs together.
type pack struct {
	Instruments []Instrument `toml:"instruments"`
	Salaries    []salary     `toml:"salaries"`
	Grounds     []ground     `toml:"grounds"`
	Awards      []award      `toml:"awards"`
	Doubts      []doubt      `toml:"doubts"`
}

// salary is a base salary (mức lương cơ sở).
type salary struct {
	Span
	Amount    int64  `toml:"amount"` // đồng
	Source    string `toml:"source"` // instrument that sets it
	Confirmed bool   `toml:"confirmed"`
	Note      string `toml:"note"`
}

// ground is a "Căn cứ" line that a decision carries unless the office changes it.
type ground struct {
	Span
	Text      string `toml:"text"`
	Source    string `toml:"source"`
	Confirmed bool   `toml:"confirmed"`
	Note      string `toml:"note"`
}

// doubt is an open question of the law, told to the user.
type doubt struct {
	Span
	Text   string `toml:"text"`
	Source string `toml:"source"`
}

// named writes the pack's file name into every entry.
func (p *pack) named(file string) {
	for i := range p.Instruments {
		p.Instruments[i].file = file
	}
	for i := range p.Salaries {
		p.Salaries[i].file = file
	}
	for i := range p.Grounds {
		p.Grounds[i].file = file
	}
	for i := range p.Awards {
		p.Awards[i].file = file
	}
	for i := range p.Doubts {
		p.Doubts[i].file = file
	}
}

// add appends the entries of another pack.
func (p *pack) add(q pack) {
	p.Instruments = append(p.Instruments, q.Instruments...)
	p.Salaries = append(p.Salaries, q.Salaries...)
	p.Grounds = append(p.Grounds, q.Grounds...)
	p.Awards = append(p.Awards, q.Awards...)
	p.Doubts = append(p.Doubts, q.Doubts...)
}
