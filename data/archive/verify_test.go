package archive_test

import (
	"archive/zip"
	"bytes"
	"crypto/sha512"
	"errors"
	"fmt"
	"io/fs"
	"maps"
	"os"
	"path/filepath"
	"slices"
	"strings"
	"testing"

	"thidua/data"
	"thidua/data/archive"
)

// faulty verifies and wants a problem that names the file.
func faulty(t *testing.T, path, name string) archive.Report {
	t.Helper()
	r, err := archive.Verify(path)
	var p *data.Problem
	if !errors.As(err, &p) || len(r.Faults) == 0 || p.Where != path || p.Do == "" {
		t.Fatalf("%s: error %v, faults %v", name, err, r.Faults)
	}
	named := func(f archive.Fault) bool { return strings.Contains(f.What, name) }
	if !slices.ContainsFunc(r.Faults, named) {
		t.Errorf("no fault names %s: %v", name, r.Faults)
	}
	return r
}

// Each change to the files of a good package, and the file that must be named.
func TestChangesAreNamed(t *testing.T) {
	const top = "luu-tru/"
	good := members(t, written(t, payload()))
	for _, c := range []struct {
		name   string
		change func(m map[string]string)
		named  string
	}{
		{"changed", func(m map[string]string) { m[top+"data/ho-so/0001.json"] = `{"name":"Đinh Văn O"} ` }, "data/ho-so/0001.json"},
		{"longer", func(m map[string]string) { m[top+"data/rong.txt"] = "x" }, "data/rong.txt"},
		{"missing", func(m map[string]string) { delete(m, top+"data/100%.txt") }, "data/100%.txt"},
		{"added", func(m map[string]string) { m[top+"data/them.txt"] = "" }, "data/them.txt"},
		{"renamed", func(m map[string]string) { m[top+"data/x.txt"] = ""; delete(m, top+"data/rong.txt") }, "data/rong.txt"},
		{"declaration missing", func(m map[string]string) { delete(m, top+"bagit.txt") }, "bagit.txt"},
		{"declaration changed", func(m map[string]string) { m[top+"bagit.txt"] = "BagIt-Version: 7.0\n" }, "bagit.txt"},
		{"info changed", func(m map[string]string) { m[top+"bag-info.txt"] += "Contact-Name: ai đó\n" }, "bag-info.txt"},
		{"info missing", func(m map[string]string) { delete(m, top+"bag-info.txt") }, "bag-info.txt"},
		{"manifest missing", func(m map[string]string) { delete(m, top+"manifest-sha512.txt") }, "manifest-sha512.txt"},
		{"tag manifest missing", func(m map[string]string) { delete(m, top+"tagmanifest-sha512.txt") }, "tagmanifest-sha512.txt"},
		{"fetch", func(m map[string]string) { m[top+"fetch.txt"] = "http://example.org/ 1 data/x\n" }, "fetch.txt"},
		{"bad line", func(m map[string]string) { m[top+"manifest-sha512.txt"] += "x  data/y\n" }, "manifest-sha512.txt"},
		{"line twice", func(m map[string]string) { m[top+"manifest-sha512.txt"] += m[top+"manifest-sha512.txt"] }, "manifest-sha512.txt"},
		{"line leaves", func(m map[string]string) {
			m[top+"manifest-sha512.txt"] += strings.Repeat("0", 128) + "  data/../../x\n"
		}, "manifest-sha512.txt"},
		{"line break in a name", func(m map[string]string) {
			m[top+"manifest-sha512.txt"] += strings.Repeat("0", 128) + "  data/a%0Ab\n"
		}, "manifest-sha512.txt"},
	} {
		changed := maps.Clone(good)
		c.change(changed)
		t.Run(c.name, func(t *testing.T) {
			faulty(t, saved(t, pack(t, changed)), c.named)
			faulty(t, unpack(t, changed), c.named)
		})
	}
}

func TestChangedFileIsSaidInWords(t *testing.T) {
	changed := members(t, written(t, payload()))
	changed["luu-tru/data/ho-so/0001.json"] = `{"name":"Đinh Văn Õ"}`
	if len(changed["luu-tru/data/ho-so/0001.json"]) != len(content["ho-so/0001.json"]) {
		changed["luu-tru/data/ho-so/0001.json"] = strings.Replace(content["ho-so/0001.json"], "name", "Name", 1)
	}
	r := faulty(t, saved(t, pack(t, changed)), "data/ho-so/0001.json")
	want := archive.Fault{Path: "data/ho-so/0001.json", What: "Tệp data/ho-so/0001.json đã bị thay đổi"}
	if len(r.Faults) != 1 || r.Faults[0] != want {
		t.Errorf("faults %+v", r.Faults)
	}
}

// Every byte of a zip, changed in three ways: found, or of no consequence for
// any file. The latter are the fields named in the package's comment.
func TestEveryByte(t *testing.T) {
	good := written(t, []archive.File{{Path: "a.txt", Data: []byte("một")}, {Path: "b/c.txt", Data: []byte("hai")}})
	want := members(t, good)
	path := saved(t, good)
	harmless := 0
	for i := range good {
		for _, mask := range []byte{0x01, 0x20, 0xff} {
			good[i] ^= mask
			if err := os.WriteFile(path, good, 0o600); err != nil {
				t.Fatal(err)
			}
			good[i] ^= mask
			p, err := archive.Open(path)
			if err == nil {
				harmless++
				sameFiles(t, fmt.Sprintf("byte %d, mask %02x", i, mask), p.Files(), want)
			}
			if p != nil {
				_ = p.Close()
			}
		}
	}
	t.Logf("%d of %d changes are of no consequence", harmless, 3*len(good))
	if harmless > len(good) {
		t.Errorf("%d of %d changes passed: more than the zip's own fields", harmless, 3*len(good))
	}
}

func sameFiles(t *testing.T, when string, files fs.FS, want map[string]string) {
	t.Helper()
	for name, text := range want {
		got, err := fs.ReadFile(files, strings.TrimPrefix(name, "luu-tru/"))
		if err != nil || string(got) != text {
			t.Errorf("%s: passed, but %s reads %q, %v", when, name, got, err)
		}
	}
}

// raw is a hostile zip made by hand: good members and one more.
func raw(t *testing.T, h *zip.FileHeader, text string) string {
	t.Helper()
	var b bytes.Buffer
	z := zip.NewWriter(&b)
	good := members(t, written(t, payload()))
	for _, name := range slices.Sorted(maps.Keys(good)) {
		w, err := z.Create(name)
		if err == nil {
			_, err = w.Write([]byte(good[name]))
		}
		if err != nil {
			t.Fatal(err)
		}
	}
	w, err := z.CreateHeader(h)
	if err == nil && text != "" {
		_, err = w.Write([]byte(text))
	}
	if err = errors.Join(err, z.Close()); err != nil {
		t.Fatal(err)
	}
	return saved(t, b.Bytes())
}

func TestHostileNames(t *testing.T) {
	for _, name := range []string{
		"luu-tru/../x", "../x", "/etc/passwd", `luu-tru/data\..\x`, "C:/x", "luu-tru/data/a:b", "luu-tru/data/./x", "luu-tru/data//x",
		"luu-tru/data/a\nb", "luu-tru/data/con.txt", "luu-tru/../../x/",
		"luu-tru/data/rong.txt", "luu-tru/data/RONG.txt", "luu-tru/data/phiếu/Nguyễn Thị Ánh 1.txt",
	} {
		r, err := archive.Verify(raw(t, &zip.FileHeader{Name: name}, ""))
		if err == nil || len(r.Faults) == 0 {
			t.Errorf("%q passed", name)
		}
	}
}

func TestLinksAreRefused(t *testing.T) {
	link := &zip.FileHeader{Name: "luu-tru/link"}
	link.SetMode(fs.ModeSymlink | 0o777)
	faulty(t, raw(t, link, "/etc/passwd"), "link")

	dir := unpack(t, members(t, written(t, payload())))
	if err := os.Symlink("rong.txt", filepath.Join(dir, "luu-tru", "data", "link")); err != nil {
		t.Fatal(err)
	}
	faulty(t, dir, "link")
}

func TestBombs(t *testing.T) {
	faulty(t, raw(t, &zip.FileHeader{Name: "luu-tru/data/bom.txt", Method: zip.Deflate}, strings.Repeat("0", 4<<20)), "bom.txt")

	locked := &zip.FileHeader{Name: "luu-tru/khoa.txt", Flags: 0x1}
	faulty(t, raw(t, locked, "x"), "khoa.txt")

	// A member that says it is smaller than it is.
	small := written(t, payload())
	name := []byte("luu-tru/data/ho-so/0001.json")
	at := bytes.LastIndex(small, name) - 46 + 24 // the size in the central directory
	small[at]--
	if _, err := archive.Verify(saved(t, small)); err == nil {
		t.Error("an untrue size passed")
	}
}

func TestOtherDigestsAndForms(t *testing.T) {
	weak := members(t, written(t, payload()))
	weak["luu-tru/manifest-md5.txt"] = weak["luu-tru/manifest-sha512.txt"]
	delete(weak, "luu-tru/manifest-sha512.txt")
	faulty(t, saved(t, pack(t, weak)), "manifest-sha512.txt")

	// Made by another tool: CRLF, capital digests, one blank, "*" for binary.
	other := map[string]string{
		"bagit.txt":    "BagIt-Version: 1.0\r\nTag-File-Character-Encoding: UTF-8\r\n",
		"bag-info.txt": "Payload-Oxum: 1.1\r\nContact-Name: A\r\nContact-Name: B\r\n  C\r\n",
		"data/x":       "x",
	}
	sum := func(name string) string { return fmt.Sprintf("%X *%s\r\n", sha512.Sum512([]byte(other[name])), name) }
	other["manifest-sha512.txt"] = sum("data/x")
	other["tagmanifest-sha512.txt"] = sum("bagit.txt") + sum("bag-info.txt") + sum("manifest-sha512.txt")
	r, err := archive.Verify(saved(t, pack(t, other)))
	if err != nil || r.Info["Contact-Name"] != "A\nB C" {
		t.Errorf("report %+v, error %v", r, err)
	}
}

func TestNoPackageAtAll(t *testing.T) {
	for name, path := range map[string]string{
		"missing": filepath.Join(t.TempDir(), "x"), "empty": saved(t, nil), "text": saved(t, []byte("Kính gửi")),
		"empty folder": t.TempDir(), "empty zip": saved(t, pack(t, nil)),
	} {
		r, err := archive.Verify(path)
		if p := (*data.Problem)(nil); !errors.As(err, &p) || len(r.Faults) == 0 {
			t.Errorf("%s: %v, %v", name, r, err)
		}
	}
}

func FuzzVerify(f *testing.F) {
	good := written(f, payload())
	f.Add(good)
	f.Add(good[:len(good)/2])
	f.Add(pack(f, members(f, good)))
	path := filepath.Join(f.TempDir(), "x.zip")
	f.Fuzz(func(t *testing.T, content []byte) {
		if err := os.WriteFile(path, content, 0o600); err != nil {
			t.Fatal(err)
		}
		r, err := archive.Verify(path)
		if (err == nil) != (len(r.Faults) == 0) {
			t.Fatalf("error %v with faults %v", err, r.Faults)
		}
	})
}
