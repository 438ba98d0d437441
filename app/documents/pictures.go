package documents

import (
	"fmt"

	"thidua/data"
)

// pictures are the office's own pictures; nil where it has none.
type pictures struct{ emblem, border, signature, seal *picture }

// officePictures reads the pictures that the office wants on its certificates.
func officePictures(p data.Proceedings) (all pictures, err error) {
	for _, one := range []struct {
		into     **picture
		evidence data.Evidence
		what     string
	}{
		{&all.emblem, p.Office.Emblem, "hình biểu trưng"},
		{&all.border, p.Office.Border, "hình khung viền"},
		{&all.signature, p.Office.Signature, "hình chữ ký"},
		{&all.seal, p.Office.Seal, "hình con dấu"},
	} {
		if one.evidence.SHA256 == "" {
			continue
		}
		what := one.what
		if one.evidence.Name != "" {
			what += " “" + one.evidence.Name + "”"
		}
		if *one.into, err = readPicture(what, p.Stock.Pictures[one.evidence.SHA256]); err != nil {
			return all, err
		}
	}
	return all, all.checkSeal()
}

// largestSeal is more than any office's seal is across, in millimetres.
const largestSeal = 60.0

// checkSeal refuses a seal that would be drawn far larger than it is: a picture that was
// saved without the resolution of its scan would cover the certificate.
func (all pictures) checkSeal() error {
	if all.seal == nil {
		return nil
	}
	across := max(all.seal.width, all.seal.height) / all.seal.perInch * 25.4
	if across <= largestSeal {
		return nil
	}
	return &data.Problem{What: fmt.Sprintf("Theo số điểm trên một inch ghi trong tệp thì hình con dấu rộng %.0f mm, lớn hơn con dấu thật", across),
		Do: "Quét lại con dấu, hoặc lưu lại hình với đúng số điểm trên một inch khi quét, rồi chọn lại trong Cài đặt"}
}

// The room of the emblem, from the middle of the sheet and the emblem's top.
const (
	emblemWide   = 60.0
	emblemHeight = 25.0
)

// signatureWide is the widest that a signature is drawn, as people sign.
const signatureWide = 60.0

// stamped draws the signature in the middle between post and name, and the seal in
// its true size so that it covers a third of the signature on its left (Nghị định
// 30/2020/NĐ-CP, Phụ lục I).
func (c *press) stamped(b brush) error {
	signature := room{c.signed.x + (c.signed.width-signatureWide)/2, c.signed.y, signatureWide, c.signed.height}
	if c.pictures.signature != nil {
		signature = c.pictures.signature.within(signature)
		if err := b.picture("signature", c.pictures.signature, signature); err != nil {
			return err
		}
	}
	if c.pictures.seal == nil {
		return nil
	}
	seal := c.pictures.seal
	unit := 25.4 / seal.perInch / c.scale
	w, h := seal.width*unit, seal.height*unit
	return b.picture("seal", seal, room{signature.x + signature.width/3 - w, signature.y + (signature.height-h)/2, w, h})
}
