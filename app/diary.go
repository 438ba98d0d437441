package app

import (
	"io"
	"log"
	"os"
	"path/filepath"
	"runtime/debug"
)

// diarySize is how large the diary of failures may grow before it begins anew,
// keeping one older part, in bytes.
const diarySize = 1 << 20

// keepDiary sends failures, and the trace of a crash, to a file beside the data:
// on Windows a window has no other place to say them. The diary holds errors only,
// nothing of ballots. Where it cannot be written the program goes on without.
func keepDiary(dataFile string) {
	path := filepath.Join(filepath.Dir(dataFile), "su-co.log")
	if info, err := os.Stat(path); err == nil && info.Size() > diarySize {
		os.Rename(path, path+".cu")
	}
	file, err := os.OpenFile(path, os.O_CREATE|os.O_APPEND|os.O_WRONLY, 0o600)
	if err != nil {
		log.Print(err)
		return
	}
	log.SetOutput(io.MultiWriter(file, os.Stderr))
	if err := debug.SetCrashOutput(file, debug.CrashOptions{}); err != nil {
		log.Print(err)
	}
}
