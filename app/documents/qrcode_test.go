package documents

import (
	"crypto/ed25519"
	"errors"
	"fmt"
	"math"
	"path/filepath"
	"strconv"
	"strings"
	"testing"

	"golang.org/x/text/unicode/norm"

	"thidua/data"
	"thidua/data/proof"
)

// proofKey signs the codes of tests.
var proofKey = ed25519.NewKeyFromSeed([]byte(strings.Repeat("k", ed25519.SeedSize)))

// coded gives the certificates of a round their codes, as the book does.
func coded(p data.Proceedings) data.Proceedings {
	claim := proof.Claim{Decision: p.Decision.Number, On: p.Decision.On, Agency: p.Council.Agency, Award: p.Award.Name, Name: "Danh sách"}
	p.Stock.Codes = map[int]string{0: proof.Sign(proofKey, claim)}
	for _, w := range p.Winners() {
		claim.Name, claim.Ordinal = w.Dossier.Called(), w.Outcome.Ordinal
		p.Stock.Codes[claim.Ordinal] = proof.Sign(proofKey, claim)
	}
	return p
}

// codeRead reads the code of a page as a telephone would: from the printed picture.
func codeRead(t *testing.T, path string, page, perInch int) string {
	t.Helper()
	base := filepath.Join(t.TempDir(), "page")
	n := strconv.Itoa(page)
	tool(t, "poppler-utils", "pdftoppm", "-r", strconv.Itoa(perInch), "-f", n, "-l", n, "-singlefile", "-gray", path, base)
	out := tool(t, "zbar-tools", "zbarimg", "-q", "--nodbus", "--raw", "-Sdisable", "-Sqrcode.enable", base+".pgm")
	return strings.TrimSuffix(out, "\n")
}

// sixtyLetters is a name as long as they get.
const sixtyLetters = "Nguyễn Phúc Tôn Nữ Hoàng Thị Phương Quỳnh Trang Ngọc Khánh Dao"

// The code of a printed page says what was signed, and what is changed is found out.
func TestCodesAreReadFromThePrint(t *testing.T) {
	t.Parallel()
	key := proofKey.Public().(ed25519.PublicKey)
	p := coded(awarded(3, func(d *data.Dossier) {
		if d.Number == 2 {
			d.Name = sixtyLetters
		}
	}))
	for _, size := range []data.Size{sheetA4, {Width: 400, Height: 300}} {
		p.Office.Sizes = map[string]data.Size{p.Award.ID: size}
		path := write(t, fmt.Sprintf("ma-%.0f", size.Width), data.CertificateBook, p)
		for _, page := range []int{1, 2} {
			for _, perInch := range []int{300, 150} {
				read := codeRead(t, path, page, perInch)
				claim, err := proof.Verify(read, key)
				if err != nil || claim.Name != norm.NFC.String(p.Dossiers[page-1].Called()) || claim.Ordinal != page || claim.Decision != "456/QĐ-UBND" {
					t.Errorf("%.0f mm, page %d at %d dots says %+v, %v", size.Width, page, perInch, claim, err)
				}
				forged := strings.Replace(read, "456/", "457/", 1)
				if _, err := proof.Verify(forged, key); !errors.Is(err, proof.ErrForged) {
					t.Errorf("another number: %v", err)
				}
			}
		}
	}
}

func TestWithoutCodesThereIsNone(t *testing.T) {
	p := awarded(1, nil)
	path := write(t, "khong-ma", data.CertificateBook, p)
	if text := pages(t, path)[0]; strings.Contains(text, scanText) {
		t.Errorf("it says %q without a code", scanText)
	}
	all, _ := words(t, path)
	if number := place(t, all, "Quyết định số"); math.Abs(number.x0-a4.textLeft()) > 0.5 {
		t.Errorf("the decision's number begins at %.1f", number.x0)
	}
}

// Every dark module is in one of the tiles, once, and nothing else is.
func TestTiles(t *testing.T) {
	q, err := newCode(sampleCode)
	if err != nil {
		t.Fatal(err)
	}
	count := make(map[[2]int]int)
	for _, one := range q.tiles() {
		for i := range one.width * one.height {
			count[[2]int{one.x + i%one.width, one.y + i/one.width}]++
		}
	}
	for y := range q.Size() {
		for x := range q.Size() {
			if n := count[[2]int{x, y}]; q.Module(x, y) != (n == 1) || n > 1 {
				t.Fatalf("module %d, %d is drawn %d times", x, y, n)
			}
		}
	}
	if module := codeSide / q.modules(); module < leastModule {
		t.Errorf("a module is %.2f mm on a usual certificate", module)
	}
}

// The decision has a code too, below Nơi nhận and clear of all text.
func TestCodeOnTheDecision(t *testing.T) {
	p := coded(sample(4, data.Open))
	path := write(t, "quyet-dinh-ma", data.DecisionPaper, p)
	all, _ := words(t, path)
	last := place(t, all, "VT, HĐTĐKT.")
	for _, perInch := range []int{300, 150} {
		claim, err := proof.Verify(codeRead(t, path, last.page, perInch), proofKey.Public().(ed25519.PublicKey))
		if err != nil || claim.Name != "Danh sách" || claim.Ordinal != 0 || claim.Decision != p.Decision.Number {
			t.Errorf("%+v, %v", claim, err)
		}
	}
	for _, w := range all {
		if w.page == last.page && w.y0 > last.y1+0.5 && w.x0 < marginLeft+paperCodeSide && w.y0 < last.y1+paperCodeSide {
			t.Errorf("%q stands on the code", w.text)
		}
	}
	p.Stock.Codes = nil
	without, _ := words(t, write(t, "quyet-dinh", data.DecisionPaper, p))
	if len(without) != len(all) {
		t.Errorf("%d words without the code, %d with it", len(without), len(all))
	}
}
