package cli

import (
	"fmt"
	"os"
	"path/filepath"
	"strings"
	"testing"

	"thidua/data/proof"
)

// TestMain keeps the person's own key out of the tests.
func TestMain(m *testing.M) {
	folder, err := os.MkdirTemp("", "thidua-cli-")
	if err != nil {
		fmt.Fprintln(os.Stderr, err)
		os.Exit(1)
	}
	os.Setenv("XDG_CONFIG_HOME", folder)
	code := m.Run()
	os.RemoveAll(folder)
	os.Exit(code)
}

// roundWith runs the small round with more arguments and gives the folder that it left.
func roundWith(t *testing.T, more ...string) (out, stdout string) {
	t.Helper()
	folder := round(t)
	out = filepath.Join(t.TempDir(), "ra")
	status, stdout, stderr := run(t, append([]string{"round", folder, "--out", out}, more...)...)
	if status != OK {
		t.Fatalf("status %d: %s", status, stderr)
	}
	return out, stdout
}

func TestAKeyIsMadeOnceAndKept(t *testing.T) {
	t.Setenv("XDG_CONFIG_HOME", t.TempDir())
	_, said := roundWith(t)
	_, again := roundWith(t)
	if !strings.Contains(said, "Đã tạo khóa ký") || strings.Contains(again, "khóa") {
		t.Errorf("said %q, then %q", said, again)
	}
}

func TestTheKeysFile(t *testing.T) {
	path := filepath.Join(t.TempDir(), "khoa", "ky.pem")
	roundWith(t, "--key", path)
	info, err := os.Stat(path)
	if err != nil || info.Mode().Perm() != 0o600 {
		t.Errorf("the key can be read by others: %v, %v", info, err)
	}
	if err := os.WriteFile(path, []byte("khóa"), 0o600); err != nil {
		t.Fatal(err)
	}
	status, _, stderr := run(t, "round", round(t), "--out", filepath.Join(t.TempDir(), "ra"), "--key", path)
	if status != WrongInput || !strings.Contains(stderr, path) {
		t.Errorf("%d %s", status, stderr)
	}
}

// The code of a certificate is read back from the PDF that the round left and checked
// with the key in its archive.
func TestVerifyQR(t *testing.T) {
	out, _ := roundWith(t)
	pack := filepath.Join(out, "luu-tru.zip")
	status, text, stderr := run(t, "verify-qr", "--key", pack, filepath.Join(out, "giay-khen.pdf"))
	if status != OK || strings.Count(text, "Đúng: ") != 2 || !strings.Contains(text, "Trang 2: Đúng: Quyết định số 456/QĐ-UBND") {
		t.Errorf("%d %s %s", status, text, stderr)
	}
	other, _ := roundWith(t, "--key", filepath.Join(t.TempDir(), "khac.pem"))
	status, text, stderr = run(t, "verify-qr", "--key", filepath.Join(other, "luu-tru.zip"), filepath.Join(out, "giay-khen.pdf"))
	if status != WrongInput || !strings.Contains(text, "KHÔNG ĐÚNG") || !strings.Contains(stderr, "khóa khác") {
		t.Errorf("another office's key: %d %s %s", status, text, stderr)
	}
	if status, _, stderr = run(t, "verify-qr", filepath.Join(out, "giay-khen.pdf")); status != WrongInput || !strings.Contains(stderr, "--key") {
		t.Errorf("no key: %d %s", status, stderr)
	}
	without, _ := roundWith(t, "--no-qr")
	if status, _, stderr = run(t, "verify-qr", "--key", pack, filepath.Join(without, "giay-khen.pdf")); status != WrongInput || !strings.Contains(stderr, "Không thấy mã QR") {
		t.Errorf("without codes: %d %s", status, stderr)
	}
	status, _, stderr = run(t, "verify-qr", "--key", filepath.Join(without, "luu-tru.zip"), filepath.Join(out, "giay-khen.pdf"))
	if status != WrongInput || !strings.Contains(stderr, "không có khóa công khai") {
		t.Errorf("package without %s: %d %s", proof.PublicName, status, stderr)
	}
}
