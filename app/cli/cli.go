// Package cli holds the commands that work without a window. They use the same
// book, count and papers as the screens.
package cli

import (
	"errors"
	"fmt"
	"io"

	"github.com/alecthomas/kong"

	"thidua/app/bundle"
	"thidua/app/preview"
	"thidua/data"
	"thidua/data/book"
)

// Exit statuses of the headless commands.
const (
	OK         = 0
	Failed     = 1 // anything not named below
	WrongInput = 2 // an input is wrong; nothing is left in the folder
	NoQuorum   = 3 // a meeting that could not vote
)

// commands is the command line.
type commands struct {
	Demo    bool            `help:"Mở sổ dùng thử với đợt xét mẫu; đóng cửa sổ là xóa."`
	File    string          `help:"Mở tệp dữ liệu này thay cho tệp mặc định." type:"path" placeholder:"TỆP"`
	Window  struct{}        `cmd:"" default:"1" hidden:"" help:"Mở cửa sổ."`
	Round   roundCommand    `cmd:"" help:"Thực hiện một đợt xét từ thư mục, không mở cửa sổ."`
	Sample  demoCommand     `cmd:"" name:"demo" help:"Thực hiện đợt xét mẫu, không mở cửa sổ."`
	Verify  verifyCommand   `cmd:"" help:"Kiểm tra gói lưu trữ."`
	Recount recountCommand  `cmd:"" help:"Kiểm lại kết quả từ các phiếu trong gói lưu trữ."`
	QR      verifyQRCommand `cmd:"" name:"verify-qr" help:"Kiểm tra mã QR trên quyết định, giấy khen."`
	Ver     struct{}        `cmd:"" name:"version" help:"In phiên bản."`
}

// Window is what the window is opened on.
type Window struct {
	Demo bool   // a throw-away book with the demo round
	File string // data file; empty = the default one
}

// Run carries out the command line. Without a headless command it calls open. It
// gives the exit status.
func Run(args []string, stdout, stderr io.Writer, open func(Window) error) int {
	var c commands
	status := -1
	parser, err := kong.New(&c, kong.Name("thidua"), kong.Writers(stdout, stderr),
		kong.Description("Thi Đua: hồ sơ, biểu quyết, văn bản của Hội đồng Thi đua - Khen thưởng."),
		kong.Help(help), kong.ConfigureHelp(kong.HelpOptions{Compact: true}),
		kong.Exit(func(code int) { status = code }))
	if err != nil {
		return fail(stderr, err)
	}
	context, err := parser.Parse(args)
	if status >= 0 {
		return status
	}
	if err != nil {
		return fail(stderr, &data.Problem{What: "Không hiểu dòng lệnh: " + err.Error(), Do: "Gõ thidua --help để xem cách dùng"})
	}
	return fail(stderr, c.run(context.Command(), stdout, stderr, open))
}

func (c commands) run(command string, stdout, stderr io.Writer, open func(Window) error) error {
	switch command {
	case "round <folder>":
		return c.Round.run(stdout, stderr)
	case "demo":
		return c.Sample.run(stdout, stderr)
	case "verify <file>":
		return c.Verify.run(stdout)
	case "recount <file>":
		return c.Recount.run(stdout)
	case "verify-qr <file>":
		return c.QR.run(stdout)
	case "version":
		_, err := fmt.Fprintln(stdout, "Thi Đua", data.Version)
		return err
	}
	return open(Window{Demo: c.Demo, File: c.File})
}

// fail prints an error and gives its exit status.
func fail(stderr io.Writer, err error) int {
	if err == nil {
		return OK
	}
	fmt.Fprintln(stderr, "thidua:", err)
	var out *bundle.Unwritten
	var problem *data.Problem
	switch {
	case errors.As(err, &out), errors.Is(err, preview.ErrDown):
		return Failed
	case errors.Is(err, book.ErrNoQuorum):
		return NoQuorum
	case errors.As(err, &problem):
		return WrongInput
	}
	return Failed
}

// help prints our own words in place of the library's English ones.
func help(_ kong.HelpOptions, ctx *kong.Context) error {
	_, err := fmt.Fprint(ctx.Stdout, usage)
	return err
}

const usage = `Thi Đua: hồ sơ, biểu quyết và văn bản của Hội đồng Thi đua - Khen thưởng

Cách dùng:
  thidua                         mở cửa sổ trên tệp dữ liệu mặc định
  thidua --file TỆP              mở cửa sổ trên một tệp dữ liệu khác
  thidua --demo                  mở cửa sổ dùng thử với đợt xét mẫu
  thidua round THƯ-MỤC --out DIR thực hiện một đợt xét từ các tệp, để văn bản vào DIR;
                                 --key TỆP để ký mã QR bằng khóa trong tệp đó,
                                 --no-qr để không in mã QR
  thidua demo --out DIR          thực hiện đợt xét mẫu, để văn bản vào DIR
  thidua verify TỆP              kiểm tra gói lưu trữ
  thidua recount TỆP             kiểm lại kết quả từ các phiếu trong gói lưu trữ
  thidua verify-qr --key KHÓA TỆP
                                 kiểm tra mã QR trong ảnh, PDF hoặc tệp .txt; KHÓA là gói lưu
                                 trữ của đợt xét hoặc tệp khóa công khai
  thidua version                 in phiên bản

Mã kết thúc: 0 xong; 2 tệp đầu vào sai, kiểm lại không khớp hoặc mã QR không đúng; 3 không đủ thành viên dự họp; 1 lỗi khác.
`
