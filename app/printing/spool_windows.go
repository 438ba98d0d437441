package printing

import (
	"context"
	"errors"
	"slices"
	"syscall"
	"unsafe"
)

var (
	winspool           = syscall.NewLazyDLL("winspool.drv")
	enumPrinters       = winspool.NewProc("EnumPrintersW")
	getDefaultPrinter  = winspool.NewProc("GetDefaultPrinterW")
	openPrinter        = winspool.NewProc("OpenPrinterW")
	closePrinter       = winspool.NewProc("ClosePrinter")
	getPrinter         = winspool.NewProc("GetPrinterW")
	documentProperties = winspool.NewProc("DocumentPropertiesW")
	deviceCapabilities = winspool.NewProc("DeviceCapabilitiesW")
)

// What the spooler is asked for (winspool.h, wingdi.h).
const (
	localAndConnected = 2 | 4 // PRINTER_ENUM_LOCAL, PRINTER_ENUM_CONNECTIONS
	namesOnly         = 4     // PRINTER_INFO_4
	stateOnly         = 6     // PRINTER_INFO_6
	isPaused          = 1     // PRINTER_STATUS_PAUSED

	fillOut = 2 // DM_OUT_BUFFER
	readIn  = 8 // DM_IN_BUFFER

	mostCopies = 18 // DC_COPIES
	collates   = 22 // DC_COLLATE
)

// printerName is PRINTER_INFO_4.
type printerName struct {
	printer, server *uint16
	attributes      uint32
}

// Printers lists the printers of this machine, the one used by default first. A
// machine without any gives a data.Problem.
func Printers() ([]string, error) {
	names, err := printerNames()
	if err != nil {
		return nil, err
	}
	if len(names) == 0 {
		return nil, noPrinter(nil)
	}
	if first := usual(); slices.Contains(names, first) {
		names = slices.DeleteFunc(names, func(name string) bool { return name == first })
		names = slices.Insert(names, 0, first)
	}
	return names, nil
}

func printerNames() ([]string, error) {
	var needed, count uint32
	ask := func(buffer []byte) (uintptr, error) {
		ok, _, cause := enumPrinters.Call(localAndConnected, 0, namesOnly, uintptr(unsafe.Pointer(unsafe.SliceData(buffer))), uintptr(len(buffer)),
			uintptr(unsafe.Pointer(&needed)), uintptr(unsafe.Pointer(&count)))
		return ok, cause
	}
	_, _ = ask(nil) // tells how much room it needs
	if needed == 0 {
		return nil, nil
	}
	// Pointers lie in it, so it is made of words.
	buffer := make([]uintptr, needed/uint32(unsafe.Sizeof(uintptr(0)))+1)
	if ok, cause := ask(unsafe.Slice((*byte)(unsafe.Pointer(&buffer[0])), needed)); ok == 0 {
		return nil, said("", cause)
	}
	var names []string
	for _, p := range unsafe.Slice((*printerName)(unsafe.Pointer(&buffer[0])), count) {
		names = append(names, text(p.printer))
	}
	return names, nil
}

// usual is the printer used by default, or "".
func usual() string {
	var length uint32
	_, _, _ = getDefaultPrinter.Call(0, uintptr(unsafe.Pointer(&length)))
	if length == 0 {
		return ""
	}
	buffer := make([]uint16, length)
	if ok, _, _ := getDefaultPrinter.Call(uintptr(unsafe.Pointer(&buffer[0])), uintptr(unsafe.Pointer(&length))); ok == 0 {
		return ""
	}
	return syscall.UTF16ToString(buffer)
}

// opened does something with a printer.
func opened(printer string, do func(handle uintptr) error) error {
	var handle uintptr
	ok, _, cause := openPrinter.Call(uintptr(unsafe.Pointer(wide(printer))), uintptr(unsafe.Pointer(&handle)), 0)
	if ok == 0 {
		return said(printer, cause)
	}
	defer func() { _, _, _ = closePrinter.Call(handle) }()
	return do(handle)
}

// settings are a printer's own, changed, as its driver takes them.
func settings(printer string, change func(devmode)) (mode devmode, err error) {
	err = opened(printer, func(handle uintptr) error {
		length := properties(handle, printer, nil, nil)
		if length < publicBytes {
			return refused(printer, errNothingWasSet)
		}
		mode = make(devmode, length)
		if properties(handle, printer, mode, nil) < 0 {
			return refused(printer, errNothingWasSet)
		}
		return nil
	})
	if err != nil {
		return nil, err
	}
	return checked(printer, mode, change)
}

// checked has the driver check changed settings.
func checked(printer string, mode devmode, change func(devmode)) (devmode, error) {
	wanted, got := slices.Clone(mode), slices.Clone(mode)
	change(wanted)
	err := opened(printer, func(handle uintptr) error {
		if properties(handle, printer, got, wanted) < 0 {
			return refused(printer, errNothingWasSet)
		}
		return nil
	})
	return got, err
}

// properties fills settings in, from others if there are any; without room for them it
// tells how much they need.
func properties(handle uintptr, printer string, out, in devmode) int32 {
	mode := 0
	if out != nil {
		mode |= fillOut
	}
	if in != nil {
		mode |= readIn
	}
	got, _, _ := documentProperties.Call(0, handle, uintptr(unsafe.Pointer(wide(printer))),
		uintptr(unsafe.Pointer(unsafe.SliceData(out))), uintptr(unsafe.Pointer(unsafe.SliceData(in))), uintptr(mode))
	return int32(got)
}

// makesCopies says whether a printer makes copies by itself, each whole before the
// next.
func makesCopies(printer string, copies, pages int) bool {
	ask := func(what uintptr) int32 {
		got, _, _ := deviceCapabilities.Call(uintptr(unsafe.Pointer(wide(printer))), 0, what, 0, 0)
		return int32(got)
	}
	return int(ask(mostCopies)) >= copies && (pages == 1 || ask(collates) > 0)
}

// working refuses a printer that would keep the order waiting without a word.
func working(printer string) error {
	return opened(printer, func(handle uintptr) error {
		var state, needed uint32
		ok, _, _ := getPrinter.Call(handle, stateOnly, uintptr(unsafe.Pointer(&state)), unsafe.Sizeof(state), uintptr(unsafe.Pointer(&needed)))
		if ok != 0 && state&isPaused != 0 {
			return paused(printer, errors.New("PRINTER_STATUS_PAUSED"))
		}
		return nil
	})
}

// text is text that Windows wrote.
func text(p *uint16) string {
	if p == nil {
		return ""
	}
	var letters []uint16
	for ; *p != 0; p = (*uint16)(unsafe.Add(unsafe.Pointer(p), 2)) {
		letters = append(letters, *p)
	}
	return syscall.UTF16ToString(letters)
}

// Failures of the spooler (winerror.h).
const (
	printCancelled  = syscall.Errno(63)
	invalidPrinter  = syscall.Errno(1801)
	cancelledByUser = syscall.Errno(1223)
	spoolerIsDown   = syscall.Errno(1722)
	endpointIsGone  = syscall.Errno(1753)
	fileNotFound    = syscall.Errno(2)
	diskFull        = syscall.Errno(112)
)

// said gives a failure with its way out. A person who closes the printer's own question
// has stopped the work.
func said(printer string, cause error) error {
	switch {
	case errors.Is(cause, printCancelled), errors.Is(cause, cancelledByUser):
		return context.Canceled
	case errors.Is(cause, invalidPrinter), errors.Is(cause, fileNotFound):
		return vanished(printer, cause)
	case errors.Is(cause, spoolerIsDown), errors.Is(cause, endpointIsGone):
		return noService(cause)
	case errors.Is(cause, diskFull):
		return noRoom(printer, cause)
	}
	return refused(printer, cause)
}
