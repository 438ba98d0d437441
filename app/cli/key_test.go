package cli

import (
	"crypto/ed25519"
	"fmt"
	"io"
	"os"
	"path/filepath"
	"strings"
	"sync"
	"testing"

	"thidua/app/preview"
	"thidua/data"
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

// A key is made when there is something to sign, not before the inputs are known to be
// right and a vote was held.
func TestNoKeyWithoutAVote(t *testing.T) {
	for edit, want := range map[string]int{
		"ballots.csv: yes => ja": WrongInput,
		"round.toml: role = \"member\"\nattendance = \"present\" => role = \"member\"\nattendance = \"absent\"": NoQuorum,
	} {
		config, out := t.TempDir(), filepath.Join(t.TempDir(), "ra")
		t.Setenv("XDG_CONFIG_HOME", config)
		status, stdout, stderr := run(t, "round", round(t, edit), "--out", out)
		if status != want || names(t, config) != "" || strings.Contains(stdout, "khóa") {
			t.Errorf("%s: status %d, left %q, said %q %q", edit, status, names(t, config), stdout, stderr)
		}
	}
}

// A desk without a place for a key still has its papers; a key that was asked for must be.
func TestADeskThatCannotKeepAKey(t *testing.T) {
	file := filepath.Join(t.TempDir(), "tệp")
	if err := os.WriteFile(file, nil, 0o600); err != nil {
		t.Fatal(err)
	}
	t.Setenv("XDG_CONFIG_HOME", file)
	out := filepath.Join(t.TempDir(), "ra")
	status, _, stderr := run(t, "round", round(t), "--out", out)
	if status != OK || !strings.Contains(stderr, "không có mã QR") || names(t, out) != everything {
		t.Errorf("status %d, left %s: %s", status, names(t, out), stderr)
	}
	status, _, stderr = run(t, "round", round(t), "--out", out, "--key", t.TempDir())
	if status != WrongInput || !strings.Contains(stderr, "Không đọc được tệp khóa") {
		t.Errorf("a folder as key: %d %s", status, stderr)
	}
}

// Two commands at once make one key: what is signed with one that is then replaced could
// never be checked.
func TestKeysMadeAtOnce(t *testing.T) {
	folder := t.TempDir()
	path := filepath.Join(folder, "khoa.pem")
	keys := make([]ed25519.PrivateKey, 16)
	var all sync.WaitGroup
	for i := range keys {
		all.Go(func() { keys[i], _ = signing{file: path}.key(io.Discard) })
	}
	all.Wait()
	kept, err := readKey(path)
	if err != nil {
		t.Fatal(err)
	}
	for i, key := range keys {
		if !kept.Equal(key) {
			t.Errorf("number %d has another key", i)
		}
	}
	if left := names(t, folder); left != "khoa.pem" {
		t.Errorf("left %s", left)
	}
}

// A machine that cannot look into a PDF is no wrong input.
func TestTheStatusOfAMachineWithoutPDF(t *testing.T) {
	down := &data.Problem{What: "Không xem trước được", Cause: fmt.Errorf("%w: no memory", preview.ErrDown)}
	if got := fail(io.Discard, down); got != Failed {
		t.Errorf("status %d", got)
	}
}

// The code says what the paper shows, not what the typeface had to leave off.
func TestTheCodeSaysWhatIsPrinted(t *testing.T) {
	folder := round(t, "nominees.csv: Chau Sóc Phia => Chau Sóc \U0001F338 Phia", "round.toml: 456/QĐ-UBND => 6/QĐ-UBND")
	out := filepath.Join(t.TempDir(), "ra")
	if status, _, stderr := run(t, "round", folder, "--out", out); status != OK {
		t.Fatal(stderr)
	}
	_, text, _ := run(t, "verify-qr", "--key", filepath.Join(out, "luu-tru.zip"), filepath.Join(out, "giay-khen.pdf"))
	if !strings.Contains(text, "Tặng: Gia đình ông Chau Sóc Phia;") || strings.Contains(text, "\U0001F338") || !strings.Contains(text, "số 06/QĐ-UBND ") {
		t.Error(text)
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
	if strings.Contains(text, "Không có mã") {
		t.Errorf("every certificate has a code: %s", text)
	}
	// The code stands below Nơi nhận; for the pages before it and for the list nothing speaks.
	status, text, stderr = run(t, "verify-qr", "--key", pack, filepath.Join(out, "quyet-dinh.pdf"))
	if status != OK || strings.Count(text, "Đúng: ") != 1 || !strings.Contains(text, "Không có mã, chưa kiểm tra được: trang 1, 3\n") {
		t.Errorf("the decision: %d %s %s", status, text, stderr)
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
