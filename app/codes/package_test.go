package codes

import (
	"archive/zip"
	"crypto/ed25519"
	"errors"
	"os"
	"path/filepath"
	"strings"
	"testing"

	"thidua/data"
	"thidua/data/archive"
	"thidua/data/proof"
)

// unpacked is an archive package with the office's key, laid out in a folder.
func unpacked(t *testing.T) string {
	t.Helper()
	text, err := proof.EncodePublic(public())
	if err != nil {
		t.Fatal(err)
	}
	packed := filepath.Join(t.TempDir(), "luu-tru.zip")
	if err := archive.WriteFile(packed, archive.Info{}, []archive.File{{Path: proof.PublicName, Data: text}}); err != nil {
		t.Fatal(err)
	}
	if got, err := Key(packed); err != nil || !got.Equal(public()) {
		t.Fatalf("packed: %x, %v", got, err)
	}
	r, err := zip.OpenReader(packed)
	if err != nil {
		t.Fatal(err)
	}
	defer r.Close()
	folder := t.TempDir()
	if err := os.CopyFS(folder, r); err != nil {
		t.Fatal(err)
	}
	top, err := filepath.Glob(filepath.Join(folder, "*", "data"))
	if err != nil || len(top) != 1 {
		t.Fatal(top, err)
	}
	return filepath.Dir(top[0])
}

// A package in which the key was exchanged does not prove itself and gives none: else
// whoever hands on a package could have any code pass.
func TestAKeyThatWasExchangedInAPackage(t *testing.T) {
	folder := unpacked(t)
	if got, err := Key(folder); err != nil || !got.Equal(public()) {
		t.Fatalf("unpacked: %x, %v", got, err)
	}
	other := ed25519.NewKeyFromSeed([]byte(strings.Repeat("x", ed25519.SeedSize))).Public().(ed25519.PublicKey)
	text, err := proof.EncodePublic(other)
	if err != nil {
		t.Fatal(err)
	}
	if err := os.WriteFile(filepath.Join(folder, "data", proof.PublicName), text, 0o600); err != nil {
		t.Fatal(err)
	}
	var problem *data.Problem
	if got, err := Key(folder); got != nil || !errors.As(err, &problem) {
		t.Errorf("%x, %v", got, err)
	}
}
