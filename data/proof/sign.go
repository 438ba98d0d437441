package proof

import (
	"crypto/ed25519"
	"crypto/sha256"
	"encoding/base64"
	"encoding/hex"
	"errors"
	"strings"

	"thidua/data"
)

// encoding of signatures: no padding, and one way to write each of them.
var encoding = base64.RawURLEncoding.Strict()

// Sign gives the text of a QR code: the claim, a line a field, and a last line with
// the key's mark and the signature.
func Sign(key ed25519.PrivateKey, c Claim) string {
	text := c.text()
	public, _ := key.Public().(ed25519.PublicKey)
	return text + "\n" + Mark(public) + " " + encoding.EncodeToString(ed25519.Sign(key, []byte(text)))
}

// Mark is the short name of a public key, by which the right one is found: the
// first eight hexadecimal digits of its SHA-256.
func Mark(key ed25519.PublicKey) string {
	sum := sha256.Sum256(key)
	return hex.EncodeToString(sum[:4])
}

// Causes of a failed check.
var (
	ErrNoCode     = errors.New("not the text of a paper's code")
	ErrUnknownKey = errors.New("signed with a key that is not at hand")
	ErrForged     = errors.New("signature does not fit the text")
)

// Verify gives what a code says if one of the keys has signed just that. Its errors
// are a *data.Problem with ErrNoCode, ErrUnknownKey or ErrForged as cause; of the
// last two the claim is given too, as what the paper asserts.
func Verify(text string, keys ...ed25519.PublicKey) (Claim, error) {
	text = strings.TrimSpace(strings.ReplaceAll(strings.TrimPrefix(text, byteOrder), "\r\n", "\n"))
	at := strings.LastIndexByte(text, '\n')
	if at < 0 || !strings.HasPrefix(text, head+"\n") {
		return Claim{}, noCode(nil)
	}
	c, err := parse(text[:at])
	mark, encoded, _ := strings.Cut(text[at+1:], " ")
	signature, bad := encoding.DecodeString(encoded)
	if err = errors.Join(err, bad); err != nil || len(signature) != ed25519.SignatureSize {
		return Claim{}, noCode(err)
	}
	known := false // a mark is short: several keys may have the same one
	for _, key := range keys {
		if Mark(key) != mark {
			continue
		}
		if ed25519.Verify(key, []byte(text[:at]), signature) {
			return c, nil
		}
		known = true
	}
	if known {
		return c, forged
	}
	return c, &data.Problem{What: "Chưa kiểm tra được: mã do một khóa khác ký (khóa " + mark + ")",
		Do: "Chọn gói lưu trữ của đợt xét đó hoặc tệp khóa công khai của cơ quan đã ban hành", Cause: ErrUnknownKey}
}

// byteOrder is the mark that Windows' editor puts in front of a text.
const byteOrder = "\uFEFF"

var forged = &data.Problem{What: "Mã không đúng: nội dung trong mã đã bị sửa sau khi ký", Do: "Đối chiếu với quyết định lưu tại cơ quan ban hành", Cause: ErrForged}

func noCode(cause error) error {
	return &data.Problem{What: "Đây không phải mã của văn bản do chương trình Thi Đua lập", Do: "Quét lại toàn bộ mã trên văn bản, đủ cả dòng cuối",
		Cause: errors.Join(ErrNoCode, cause)}
}
