package store

import (
	"errors"
	"fmt"
	"io/fs"
	"os"
	"path/filepath"
	"slices"
	"strings"
	"time"
)

// series is one row of kept copies: how many, and how a day is named in it.
// Names sort by date.
type series struct {
	keep int
	name func(time.Time) string
}

// One copy a day for a week, one a week for five weeks, one a month for a year:
// "-ngay-2026-05-01", "-tuan-2026-18", "-thang-2026-05".
var allSeries = []series{
	{7, func(t time.Time) string { return t.Format("ngay-2006-01-02") }},
	{5, func(t time.Time) string {
		year, week := t.ISOWeek()
		return fmt.Sprintf("tuan-%04d-%02d", year, week)
	}},
	{12, func(t time.Time) string { return t.Format("thang-2006-01") }},
}

// Rotate keeps daily, weekly and monthly copies of the space in dir, each
// verified, and removes those beyond the number kept. A copy of the day, week
// or month that is there already stays: it holds the state before today's work.
func Rotate(space Space, dir string, now time.Time) error {
	for _, s := range allSeries {
		if err := s.rotate(space, dir, now); err != nil {
			return err
		}
	}
	return nil
}

func (s series) rotate(space Space, dir string, now time.Time) error {
	base := filepath.Base(space.Path()) + "-"
	path := filepath.Join(dir, base+s.name(now)+backupExt)
	if _, err := os.Stat(path); err == nil {
		return nil
	} else if !errors.Is(err, fs.ErrNotExist) {
		return unwritten(path, err)
	}
	if err := space.Backup(path); err != nil {
		return err
	}
	kind, _, _ := strings.Cut(s.name(now), "-")
	return prune(filepath.Join(dir, base+kind+"-*"+backupExt), path, s.keep)
}

// prune removes the oldest copies of a series by name, and never the newly made
// one, which may look old if the clock went back.
func prune(pattern, fresh string, keep int) error {
	copies, err := copiesLike(pattern)
	if err != nil {
		return err
	}
	slices.Sort(copies)
	for i := 0; i < len(copies)-keep; i++ {
		if copies[i] == fresh {
			continue
		}
		if err := os.Remove(copies[i]); err != nil {
			return unwritten(copies[i], err)
		}
	}
	return nil
}

// copiesLike lists a folder by the name's pattern; the folder's own name is
// taken as it stands, whatever characters it has.
func copiesLike(pattern string) ([]string, error) {
	dir, name := filepath.Split(pattern)
	entries, err := os.ReadDir(dir)
	if err != nil {
		return nil, unwritten(dir, err)
	}
	head, tail, _ := strings.Cut(name, "*")
	var found []string
	for _, e := range entries {
		if strings.HasPrefix(e.Name(), head) && strings.HasSuffix(e.Name(), tail) {
			found = append(found, filepath.Join(dir, e.Name()))
		}
	}
	return found, nil
}

func modified(path string) time.Time {
	info, err := os.Stat(path)
	if err != nil {
		return time.Time{}
	}
	return info.ModTime()
}
