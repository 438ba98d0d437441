package recount

import "fmt"

// Problem says what is wrong with a package, where, and the way out, in Vietnamese.
type Problem struct {
	What, Where, Do string
	Cause           error // the error below; may be nil
}

// Error joins the three parts to one line.
func (p *Problem) Error() string { return fmt.Sprintf("%s: %s. %s", p.Where, p.What, p.Do) }

// Unwrap gives the error below, if there is one.
func (p *Problem) Unwrap() error { return p.Cause }

const (
	another = "Hãy chọn đúng tệp gói lưu trữ, hoặc chép lại từ bản gốc"
	keepIt  = "Hãy giữ nguyên gói này và đối chiếu với một bản khác của gói"
)

// wrong is a problem with what stands in a file of the package.
func wrong(file, what string, args ...any) error {
	return &Problem{Where: file, What: fmt.Sprintf(what, args...), Do: keepIt}
}
