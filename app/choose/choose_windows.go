package choose

import (
	"fmt"
	"path/filepath"
	"runtime"
	"strings"
	"syscall"
	"unicode/utf16"
	"unsafe"
)

var (
	comdlg    = syscall.NewLazyDLL("comdlg32.dll")
	shell     = syscall.NewLazyDLL("shell32.dll")
	ole       = syscall.NewLazyDLL("ole32.dll")
	openName  = comdlg.NewProc("GetOpenFileNameW")
	saveName  = comdlg.NewProc("GetSaveFileNameW")
	lastError = comdlg.NewProc("CommDlgExtendedError")
	browse    = shell.NewProc("SHBrowseForFolderW")
	pathOf    = shell.NewProc("SHGetPathFromIDListW")
	initOle   = ole.NewProc("OleInitialize")
	endOle    = ole.NewProc("OleUninitialize")
	freeList  = ole.NewProc("CoTaskMemFree")
)

// Flags of the dialogs, as Windows names them.
const (
	ofnOverwritePrompt = 0x2
	ofnHideReadOnly    = 0x4
	ofnNoChangeDir     = 0x8
	ofnPathMustExist   = 0x800
	ofnFileMustExist   = 0x1000
	ofnExplorer        = 0x80000
	bifFileSystemOnly  = 0x1
	bifNewDialog       = 0x40
	longestPath        = 32768 // UTF-16 units
)

// openFileName is OPENFILENAMEW.
type openFileName struct {
	size            uint32
	owner, instance uintptr
	filter          *uint16
	customFilter    *uint16
	maxCustom       uint32
	filterIndex     uint32
	file            *uint16
	maxFile         uint32
	fileTitle       *uint16
	maxTitle        uint32
	initialDir      *uint16
	title           *uint16
	flags           uint32
	fileOffset      uint16
	fileExtension   uint16
	defaultExt      *uint16
	customData      uintptr
	hook            uintptr
	template        *uint16
	reserved        uintptr
	reserved2       uint32
	flagsEx         uint32
}

// browseInfo is BROWSEINFOW.
type browseInfo struct {
	owner, root uintptr
	display     *uint16
	title       *uint16
	flags       uint32
	callback    uintptr
	param       uintptr
	image       int32
}

// ask shows the dialog on a thread of its own: it pumps its messages there while
// the program's window goes on being drawn.
func ask(r Request) (string, error) {
	runtime.LockOSThread()
	defer runtime.UnlockOSThread()
	initOle.Call(0)
	defer endOle.Call()
	if r.Kind == Folder {
		return askFolder(r)
	}
	buffer := make([]uint16, longestPath)
	copy(buffer[:longestPath-1], utf16.Encode([]rune(r.Name)))
	o := openFileName{owner: r.Owner, filter: filter(r.Endings), filterIndex: 1, file: &buffer[0], maxFile: longestPath,
		initialDir: text(filepath.FromSlash(r.Folder)), title: text(r.Title), flags: ofnExplorer | ofnHideReadOnly | ofnNoChangeDir | ofnPathMustExist}
	o.size = uint32(unsafe.Sizeof(o))
	call := saveName
	if r.Kind == Open {
		call, o.flags = openName, o.flags|ofnFileMustExist
	} else {
		o.flags |= ofnOverwritePrompt
	}
	if done, _, _ := call.Call(uintptr(unsafe.Pointer(&o))); done == 0 {
		code, _, _ := lastError.Call()
		return "", failure(code)
	}
	return syscall.UTF16ToString(buffer), nil
}

// failure is nil where the person went back.
func failure(code uintptr) error {
	if code == 0 {
		return nil
	}
	return fmt.Errorf("file dialog: error %#x", code)
}

func askFolder(r Request) (string, error) {
	buffer := make([]uint16, longestPath)
	b := browseInfo{owner: r.Owner, display: &buffer[0], title: text(r.Title), flags: bifFileSystemOnly | bifNewDialog}
	list, _, _ := browse.Call(uintptr(unsafe.Pointer(&b)))
	if list == 0 {
		return "", nil
	}
	defer freeList.Call(list)
	pathOf.Call(list, uintptr(unsafe.Pointer(&buffer[0])))
	return syscall.UTF16ToString(buffer), nil
}

// filter is the list of patterns in the form of Windows: pairs of texts, each
// ended by a zero, the list by another.
func filter(endings []string) *uint16 {
	name, pattern := "Mọi tệp", "*.*"
	if len(endings) > 0 {
		pattern = "*" + strings.Join(endings, ";*")
		name = "Tệp " + strings.Join(endings, ", ")
	}
	list := utf16.Encode([]rune(name + "\x00" + pattern + "\x00\x00"))
	return &list[0]
}

// text is a text ended by a zero; nil for an empty one.
func text(s string) *uint16 {
	if s == "" {
		return nil
	}
	p, err := syscall.UTF16PtrFromString(strings.ReplaceAll(s, "\x00", ""))
	if err != nil {
		return nil
	}
	return p
}
