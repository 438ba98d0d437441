package printing

import (
	"context"
	"fmt"
	"os"
	"path/filepath"
	"syscall"
	"unsafe"

	"thidua/data"
)

// ByViewer tells that Print only opens the paper and that the person prints it
// from there: the viewers that come with Windows take no order to print.
const ByViewer = true

// showNormal is SW_SHOWNORMAL.
const showNormal = 1

// shellOK is the least value of ShellExecute that means success.
const shellOK = 33

var shellExecute = syscall.NewLazyDLL("shell32.dll").NewProc("ShellExecuteW")

// Printers gives none: the viewer asks for the printer itself.
func Printers() ([]string, error) { return nil, nil }

// Print opens a PDF in the system's viewer, where the person chooses the printer
// and the number of copies.
func Print(ctx context.Context, path, printer string, copies int) error {
	return PrintPages(ctx, path, printer, copies, nil)
}

// PrintPages opens the whole PDF; the person chooses the pages too.
func PrintPages(_ context.Context, path, _ string, copies int, _ []int) error {
	if err := checkCopies(copies); err != nil {
		return err
	}
	whole, err := filepath.Abs(path)
	if err != nil {
		return fmt.Errorf("print %s: %w", path, err)
	}
	if _, err := os.Stat(whole); err != nil {
		return &data.Problem{What: "Không thấy tệp để in", Where: path, Do: "Tạo lại văn bản rồi in", Cause: err}
	}
	return open(whole)
}

func open(path string) error {
	verb, err := syscall.UTF16PtrFromString("open")
	if err != nil {
		return fmt.Errorf("open %s: %w", path, err)
	}
	file, err := syscall.UTF16PtrFromString(path)
	if err != nil {
		return fmt.Errorf("open %s: %w", path, err)
	}
	code, _, _ := shellExecute.Call(0, uintptr(unsafe.Pointer(verb)), uintptr(unsafe.Pointer(file)), 0, 0, showNormal)
	if code < shellOK {
		return &data.Problem{What: "Không mở được văn bản bằng chương trình đọc PDF", Where: path,
			Do: "Mở tệp này từ trình quản lý tệp rồi in", Cause: syscall.Errno(code)}
	}
	return nil
}
