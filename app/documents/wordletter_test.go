package documents

import (
	"os"
	"path/filepath"
	"testing"
)

// wordLetter writes the công văn that no round has into a folder.
func wordLetter(t *testing.T, folder string) readWord {
	t.Helper()
	r, err := newRuler()
	if err != nil {
		t.Fatal(err)
	}
	d, ok := typed("Công văn", sheet{ruler: r}, []part{letterOf(mostUrgent)})
	if !ok {
		t.Fatal("a block of the letter cannot be edited")
	}
	d.On = minute(8, 0)
	docx, err := d.Bytes()
	if err != nil {
		t.Fatal(err)
	}
	if err := os.WriteFile(filepath.Join(folder, "cong-van.docx"), docx, 0o600); err != nil {
		t.Fatal(err)
	}
	return openWord(t, docx)
}

// compareLetter compares what stands nowhere else: the subject below the number, stamps,
// addressees one below the other, the drafter's mark, the address at the foot.
func compareLetter(t *testing.T, o readWord, theirs string) {
	t.Helper()
	want, sizes := words(t, printed(t, letterOf(mostUrgent)))
	got, pages := words(t, theirs)
	if len(pages) != len(sizes) || lettersOn(got, 1) != lettersOn(want, 1) {
		t.Errorf("%d pages, the first says\n%s\nwant %d\n%s", len(pages), said(got, 1), len(sizes), said(want, 1))
	}
	for _, text := range []string{"Số: 05/UBND-VX", "V/v rà soát", "HOẢ TỐC", "LƯU HÀNH NỘI BỘ", "Kính gửi:", "- Hội Khuyến học", "có liên quan.",
		"Trân trọng./.", "CHÁNH VĂN PHÒNG", "NVA.20", "Số 12 đường", "Điện thoại:"} {
		closeBy(t, place(t, want, text), place(t, got, text))
	}
	for text, name := range map[string]string{"V/v rà": "5b trích yếu công văn", "HOẢ TỐC": "10 dấu khẩn", "LƯU HÀNH": "11 phạm vi lưu hành",
		"Kính gửi:": "8a Kính gửi", "- Hội Khuyến học": "8a Kính gửi", "NVA.20": "12 ký hiệu người soạn thảo"} {
		if one, row := o.find(t, text), decree[name]; one.size < row.least || one.size > row.most || one.bold != row.bold || one.italic != row.italic {
			t.Errorf("%s: %+v", name, one)
		}
	}
}
