package recount

// Report is what a second count of a package came to.
type Report struct {
	Nominees    int          // compared
	Differences []Difference // in the order of result.json: meeting, ballots, rule, nominees
}

// Difference is a place where result.json tells something else than the ballots.
type Difference struct {
	Number int    // of the nominee; 0 and no name: of the meeting
	Name   string // of the nominee
	Field  string // what differs, in Vietnamese
	Told   string // in result.json
	Found  string // by the second count
}

// File counts the ballots of an archive package, a zip file or an unpacked folder,
// and compares the outcome with its result.json. The error is a *Problem where the
// package cannot be counted.
func File(path string) (Report, error) {
	p, err := open(path)
	if err != nil {
		return Report{}, err
	}
	defer p.close()
	in, err := p.input()
	if err != nil {
		return Report{}, err
	}
	var told Result
	if err := p.read(resultFile, &told); err != nil {
		return Report{}, err
	}
	return Compare(told, Count(in)), nil
}

// Compare lists where a told result differs from a found one.
func Compare(told, found Result) Report {
	r := Report{Nominees: len(found.Nominees)}
	r.facts(Outcome{}, told.facts(), found.facts())
	rest := make(map[int]Outcome, len(told.Nominees))
	for _, o := range told.Nominees {
		if _, twice := rest[o.Number]; twice {
			r.add(o, "số lần có trong kết quả", "2", "1")
		}
		rest[o.Number] = o
	}
	for _, o := range found.Nominees {
		other, ok := rest[o.Number]
		if found.Rule.Method == secret && other.WrittenYes == 0 {
			// What few members wrote in a secret vote is not told: it would be known whose it is.
			o.WrittenYes = 0
		}
		if delete(rest, o.Number); ok {
			r.facts(o, other.facts(), o.facts())
		} else {
			r.add(o, "có trong kết quả", "không", "có")
		}
	}
	for _, o := range told.Nominees {
		if _, left := rest[o.Number]; left {
			r.add(o, "có trong kết quả", "có", "không")
		}
	}
	return r
}

func (r *Report) facts(o Outcome, told, found []fact) {
	for i := range found {
		if told[i] != found[i] {
			r.add(o, found[i].field, told[i].value, found[i].value)
		}
	}
}

func (r *Report) add(o Outcome, field, told, found string) {
	r.Differences = append(r.Differences, Difference{o.Number, o.Name, field, told, found})
}
