package cli

import (
	"context"
	"crypto/ed25519"
	"fmt"
	"io"
	"slices"
	"strings"

	"thidua/app/codes"
	"thidua/app/printing"
	"thidua/data"
	"thidua/data/proof"
)

// verifyQRCommand checks the QR codes of decisions and certificates.
type verifyQRCommand struct {
	File string   `arg:"" help:"Ảnh chụp mã, tệp PDF, hoặc tệp .txt có nội dung mã."`
	Key  []string `help:"Gói lưu trữ của đợt xét, hoặc tệp khóa công khai; nêu nhiều lần được." placeholder:"TỆP"`
}

func (c verifyQRCommand) run(stdout io.Writer) error {
	if len(c.Key) == 0 {
		return &data.Problem{What: "Chưa nêu khóa công khai để kiểm tra", Do: "Thêm --key luu-tru.zip (gói lưu trữ của đợt xét) hoặc --key " + proof.PublicName}
	}
	var keys []ed25519.PublicKey
	for _, file := range c.Key {
		key, err := codes.Key(file)
		if err != nil {
			return err
		}
		keys = append(keys, key)
	}
	pages := 0
	found, err := codes.Read(context.Background(), c.File, func(_, total int) { pages = total })
	if err != nil {
		return err
	}
	err = judge(found, keys, stdout)
	if rest := without(found, pages); len(rest) > 0 {
		fmt.Fprintf(stdout, "Không có mã, chưa kiểm tra được: trang %s\n", strings.ReplaceAll(printing.PageList(rest), ",", ", "))
	}
	return err
}

// without are the pages without a code. They may be a list's further pages; a page that
// somebody put in looks the same.
func without(found []codes.Found, pages int) (rest []int) {
	for page := 1; page <= pages; page++ {
		if !slices.ContainsFunc(found, func(f codes.Found) bool { return f.Page == page }) {
			rest = append(rest, page)
		}
	}
	return rest
}

// judge says of each code whether it holds, and fails with the first that does not.
func judge(found []codes.Found, keys []ed25519.PublicKey, stdout io.Writer) (first error) {
	for _, f := range found {
		page := ""
		if f.Page > 0 {
			page = fmt.Sprintf("Trang %d: ", f.Page)
		}
		claim, err := proof.Verify(f.Text, keys...)
		if err != nil {
			fmt.Fprintf(stdout, "%sKHÔNG ĐÚNG: %v\n", page, err)
			if first == nil {
				first = err
			}
			continue
		}
		fmt.Fprintf(stdout, "%sĐúng: %s\n", page, strings.Join(codes.Say(claim), "; "))
	}
	return first
}
