package printing

import (
	"context"
	"fmt"
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

// send opens the whole PDF in the system's viewer; the person prints from there.
func send(_ context.Context, path, _ string, _ int, _ []int) error {
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
