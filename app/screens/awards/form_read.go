package awards

import (
	"strconv"
	"strings"

	"thidua/data"
	"thidua/data/vn"
)

// maxSalary is more than any base salary: beyond it a digit was struck twice.
const maxSalary = 1_000_000_000

// read takes the decision from the fields; what cannot be read is a data.Problem.
func (f *form) read() (data.Decision, error) {
	d := data.Decision{Round: f.round, Number: vn.Clean(f.number.Text), Power: f.powerShort(), Post: vn.Clean(f.post.Text),
		Signer: vn.Clean(f.signer.Text), Grounds: groundLines(f.grounds.Text)}
	t, ok := f.on.Date()
	if !ok && strings.TrimSpace(f.on.Text()) != "" {
		_, err := vn.ParseDate(f.on.Text())
		return d, &data.Problem{What: "Ngày ký chưa đúng: " + err.Error(), Cause: err}
	}
	if ok {
		d.On = data.DateOf(t)
	}
	var err error
	d.BaseSalary, err = readSalary(f.salary.Text)
	return d, err
}

// powerShort is the signing power as it is printed.
func (f *form) powerShort() string {
	for _, p := range powers {
		if p.label == f.power.Selected {
			return p.short
		}
	}
	return ""
}

// baseSalary is the one in the form, 0 while it cannot be read.
func (f *form) baseSalary() int64 {
	salary, err := readSalary(f.salary.Text)
	if err != nil {
		return 0
	}
	return salary
}

// readSalary reads "2.530.000" or "2530000 đồng"; an empty text is 0, which
// leaves the amount to the rule packs.
func readSalary(text string) (int64, error) {
	bare := strings.TrimSpace(strings.TrimSuffix(strings.TrimSpace(vn.Fold(text)), "dong"))
	digits := strings.NewReplacer(".", "", ",", "", " ", "").Replace(bare)
	if digits == "" {
		return 0, nil
	}
	salary, err := strconv.ParseInt(digits, 10, 64)
	if err != nil || salary < 0 || salary > maxSalary {
		return 0, &data.Problem{What: "Mức lương cơ sở chưa đúng", Do: "Ghi bằng chữ số, ví dụ 2.530.000", Cause: err}
	}
	return salary, nil
}

// groundLines are the lines without the marks that the paper adds itself.
func groundLines(text string) []string {
	var lines []string
	for line := range strings.SplitSeq(text, "\n") {
		line = strings.TrimRight(vn.Clean(line), " ;.")
		if line != "" {
			lines = append(lines, line)
		}
	}
	return lines
}

// showFault says in the form what keeps the decision from being issued.
func (f *form) showFault(problem *data.Problem) {
	if problem == nil {
		f.fault.Say("")
		return
	}
	f.fault.Say(problem.Error())
}
