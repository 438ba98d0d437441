package printing

import (
	"errors"
	"image"
	"runtime"
	"syscall"
	"unsafe"
)

var (
	gdi32            = syscall.NewLazyDLL("gdi32.dll")
	createDC         = gdi32.NewProc("CreateDCW")
	deleteDC         = gdi32.NewProc("DeleteDC")
	resetDC          = gdi32.NewProc("ResetDCW")
	getDeviceCaps    = gdi32.NewProc("GetDeviceCaps")
	setStretchMode   = gdi32.NewProc("SetStretchBltMode")
	stretchDIBits    = gdi32.NewProc("StretchDIBits")
	startDocument    = gdi32.NewProc("StartDocW")
	startPage        = gdi32.NewProc("StartPage")
	endPage          = gdi32.NewProc("EndPage")
	endDocument      = gdi32.NewProc("EndDoc")
	abortDocument    = gdi32.NewProc("AbortDoc")
	errNothingWasSet = errors.New("the driver gave no settings")
)

// What GetDeviceCaps is asked for, and how pictures are drawn (wingdi.h).
const (
	dpiAcross      = 88
	dpiDown        = 90
	physicalWidth  = 110
	physicalHeight = 111
	offsetLeft     = 112
	offsetTop      = 113

	dropPoints = 3          // COLORONCOLOR
	rgbColours = 0          // DIB_RGB_COLORS
	copyPoints = 0x00cc0020 // SRCCOPY
)

// documentInfo is DOCINFOW.
type documentInfo struct {
	size     int32
	name     *uint16
	output   *uint16
	dataType *uint16
	kind     uint32
}

// gdi is a printer that is drawn on through GDI.
type gdi struct {
	printer string
	mode    devmode
	dc      uintptr
	sheet   sheet // what the printer is set to
	lying   bool
}

// openGDI opens a printer for pages on a sheet; times is how often they must be sent,
// since the driver does not make the copies by itself.
func openGDI(printer string, s sheet, lying bool, copies, pages int) (g *gdi, times int, err error) {
	mode, err := settings(printer, func(m devmode) {
		m.setSheet(s, lying)
		m.setCopies(1)
		if copies > 1 && makesCopies(printer, copies, pages) {
			m.setCopies(copies)
		}
	})
	if err != nil {
		return nil, 0, err
	}
	times = copies
	if mode.copies() == copies {
		times = 1
	}
	name, driver := wide(printer), wide("WINSPOOL")
	dc, _, cause := createDC.Call(uintptr(unsafe.Pointer(driver)), uintptr(unsafe.Pointer(name)), 0, uintptr(unsafe.Pointer(&mode[0])))
	if dc == 0 {
		return nil, 0, said(printer, cause)
	}
	_, _, _ = setStretchMode.Call(dc, dropPoints)
	return &gdi{printer: printer, mode: mode, dc: dc, sheet: s, lying: lying}, times, nil
}

func (g *gdi) close() { _, _, _ = deleteDC.Call(g.dc) }

func (g *gdi) begin(title string) error {
	info := documentInfo{name: wide(title)}
	info.size = int32(unsafe.Sizeof(info))
	job, _, cause := startDocument.Call(g.dc, uintptr(unsafe.Pointer(&info)))
	runtime.KeepAlive(info)
	return g.answered(int32(job) > 0, cause)
}

func (g *gdi) startPage(s sheet, lying bool) (measures, error) {
	if err := g.set(s, lying); err != nil {
		return measures{}, err
	}
	ok, _, cause := startPage.Call(g.dc)
	if err := g.answered(int32(ok) > 0, cause); err != nil {
		return measures{}, err
	}
	return measures{
		dpi:      image.Pt(g.capability(dpiAcross), g.capability(dpiDown)),
		physical: image.Pt(g.capability(physicalWidth), g.capability(physicalHeight)),
		offset:   image.Pt(g.capability(offsetLeft), g.capability(offsetTop)),
	}, nil
}

// set sets another sheet between pages.
func (g *gdi) set(s sheet, lying bool) error {
	if s == g.sheet && lying == g.lying {
		return nil
	}
	mode, err := checked(g.printer, g.mode, func(m devmode) { m.setSheet(s, lying) })
	if err != nil {
		return err
	}
	dc, _, cause := resetDC.Call(g.dc, uintptr(unsafe.Pointer(&mode[0])))
	if err := g.answered(dc != 0, cause); err != nil {
		return err
	}
	g.mode, g.sheet, g.lying = mode, s, lying
	_, _, _ = setStretchMode.Call(g.dc, dropPoints)
	return nil
}

func (g *gdi) capability(what uintptr) int {
	value, _, _ := getDeviceCaps.Call(g.dc, what)
	return int(int32(value))
}

func (g *gdi) draw(at image.Rectangle, d dib) error {
	rows, _, cause := stretchDIBits.Call(g.dc,
		uintptr(at.Min.X), uintptr(at.Min.Y), uintptr(at.Dx()), uintptr(at.Dy()),
		0, 0, uintptr(d.size.X), uintptr(d.size.Y),
		uintptr(unsafe.Pointer(&d.pixels[0])), uintptr(unsafe.Pointer(&d.header[0])), rgbColours, copyPoints)
	return g.answered(int32(rows) > 0, cause)
}

func (g *gdi) endPage() error {
	ok, _, cause := endPage.Call(g.dc)
	return g.answered(int32(ok) > 0, cause)
}

func (g *gdi) end() error {
	ok, _, cause := endDocument.Call(g.dc)
	return g.answered(int32(ok) > 0, cause)
}

func (g *gdi) abort() { _, _, _ = abortDocument.Call(g.dc) }

func (g *gdi) answered(ok bool, cause error) error {
	if ok {
		return nil
	}
	return said(g.printer, cause)
}

// wide is text as Windows takes it; a zero in it ends it.
func wide(text string) *uint16 {
	p, err := syscall.UTF16PtrFromString(text)
	if err != nil {
		return new(uint16)
	}
	return p
}
