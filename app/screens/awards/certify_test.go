package awards

import (
	"testing"

	"thidua/app/desk/desktest"
	"thidua/data"
)

// On a pre-printed form the paper in sight lacks border and emblem: that is said.
func TestAPreprintedFormIsNamed(t *testing.T) {
	b, _ := desktest.Decided(t)
	d, s := desktest.Start(t, b, New)
	d.Hides("In trên phôi")
	blank := data.NewBlankForm("Phôi phường", data.Size{Width: 297, Height: 210}) // its code is off
	blank, err := b.SaveBlank(blank)
	desktest.Must(t, err)
	desktest.Must(t, b.SaveOffice(data.Office{Blanks: map[string]uint64{"giay-khen": blank.ID}}, "Chọn phôi"))
	s.Load()
	const said = "In trên phôi “Phôi phường”: chỉ in chữ, không in khung và ảnh quét."
	d.Sees(said + " Phôi này không có chỗ cho mã QR.")
	d.Shoot("awards-preprinted")
	point(s, data.Submission)
	d.Hides("In trên phôi")

	desktest.Must(t, b.SaveOffice(data.Office{NoCodes: true, Blanks: map[string]uint64{"giay-khen": blank.ID}}, "Không in mã"))
	s.Load()
	point(s, data.CertificateBook)
	d.Sees(said)
	d.Hides("không có chỗ cho mã QR")
	desktest.Must(t, b.SaveOffice(data.Office{}, "Không dùng phôi"))
	s.Load()
	d.Hides("In trên phôi")
}
