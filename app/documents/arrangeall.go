package documents

import (
	"context"
	"fmt"
	"strings"

	"thidua/data"
)

// tooLong is a nominee with the line that did not fit.
type tooLong struct {
	data.Dossier
	line string
}

// arranged is one certificate that was laid out.
type arranged struct {
	leaf
	line string // what did not fit
}

// arrangeAll lays out a certificate for every winner on all cores, or says which do
// not fit. The letters that they need are added to used.
func arrangeAll(ctx context.Context, d design, winners []data.Winner, used letterSet) ([]leaf, error) {
	worker := func() (func(int) (arranged, error), error) {
		v, err := newVoices()
		return func(i int) (arranged, error) {
			page, line := d.arrange(v, winners[i])
			return arranged{page, line}, nil
		}, err
	}
	pages := make([]leaf, 0, len(winners))
	var failed []tooLong
	err := inOrder(ctx, len(winners), worker, func(i int, a arranged) error {
		if a.line != "" {
			failed = append(failed, tooLong{winners[i].Dossier, a.line})
		}
		used.add(a.texts)
		pages = append(pages, a.leaf)
		return nil
	})
	if err == nil && len(failed) > 0 {
		err = unfit(failed)
	}
	return pages, err
}

// mostNamed is how many nominees are named in full in one sentence.
const mostNamed = 12

// unfit names the nominees whose texts do not fit, each with the line; of a great
// many the last by their numbers alone.
func unfit(failed []tooLong) error {
	var named, numbers []string
	for i, f := range failed {
		if i < mostNamed {
			named = append(named, fmt.Sprintf("Hồ sơ số %d (%s): %s", f.Number, f.Called(), f.line))
			continue
		}
		numbers = append(numbers, fmt.Sprint(f.Number))
	}
	where := strings.Join(named, "; ")
	if len(numbers) > 0 {
		where += "; các hồ sơ số " + strings.Join(numbers, ", ")
	}
	what := fmt.Sprintf("Có %d giấy mang chữ dài quá, không đặt vừa một trang", len(failed))
	if len(failed) == 1 {
		what = "Mục " + failed[0].line + " dài quá, không đặt vừa một trang giấy"
		where = fmt.Sprintf("Hồ sơ số %d (%s)", failed[0].Number, failed[0].Called())
	}
	return &data.Problem{What: what, Where: where, Do: "Rút gọn các mục đó trong hồ sơ rồi in lại"}
}
