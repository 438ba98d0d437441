package book

import (
	"fmt"

	"thidua/data"
)

// readme is the page that a person opens first, in years to come.
func readme(p data.Proceedings) string {
	return fmt.Sprintf(`%sGÓI LƯU TRỮ ĐỢT XÉT KHEN THƯỞNG

Phong trào:  %s
Giai đoạn:   %s
Hình thức:   %s
Hội đồng:    %s
Số hồ sơ:    %d

Trong gói này:
  ho-so/                  mỗi hồ sơ một tệp .json, minh chứng trong thư mục cùng số
  kiem-phieu/result.json  kết quả kiểm phiếu; ket-qua.xlsx là bảng để đọc
  kiem-phieu/phieu.json   các phiếu đã mở%s
%s%s  van-ban/                biên bản, tờ trình, quyết định, giấy khen dạng PDF
  hoi-dong.json, phien-hop.json, quyet-dinh.json, phong-trao.json, dot-xet.json
  lich-su.json            ai đã làm gì, lúc nào
%s%s
Để kiểm phiếu lại từ các phiếu trong gói và so với kết quả:
  thidua recount luu-tru.zip

Gói theo chuẩn BagIt (RFC 8493). Mọi tệp có mã kiểm tra SHA-512 trong tệp
manifest-sha512.txt ở thư mục ngoài. Để kiểm tra gói còn nguyên vẹn:
  thidua verify luu-tru.zip
hoặc giải nén rồi chạy trong thư mục gói: sha512sum -c manifest-sha512.txt

Các tệp .json là văn bản UTF-8, mở được bằng mọi phần mềm soạn thảo.
`, rehearsed(p), p.Movement.Name, p.Phase.Name, p.Award.Name, p.Council.Name, len(p.Dossiers),
		unnamed(p), rollLines(p), earlier(p), onBallots(p), onCodes(p))
}

// onCodes says by what the codes on the papers are checked.
func onCodes(p data.Proceedings) string {
	if !p.Coded() {
		return ""
	}
	return `  khoa-cong-khai.pem      khóa để kiểm tra mã QR trên quyết định và giấy khen:
                          thidua verify-qr --key luu-tru.zip ẢNH-CHỤP-MÃ
`
}

// rehearsed heads the page of a trial.
func rehearsed(p data.Proceedings) string {
	if !p.Trial {
		return ""
	}
	return "BẢN DIỄN TẬP - KHÔNG CÓ GIÁ TRỊ\n\n"
}

func secret(p data.Proceedings) bool { return p.Meeting.Rule.Method == data.Secret }

func unnamed(p data.Proceedings) string {
	if secret(p) {
		return "; phiếu kín không mang tên thành viên"
	}
	return ""
}

// rollLines says where the roll is that was frozen when the vote was opened.
func rollLines(p data.Proceedings) string {
	if p.Meeting.RollSHA256 == "" {
		return ""
	}
	return `  kiem-phieu/danh-sach-bieu-quyet.txt
                          ai biểu quyết, về ai, theo thể lệ nào, chốt khi mở biểu
                          quyết; mã SHA-256 của tệp này ghi trong phien-hop.json
`
}

// earlier says where the votes before the last one are.
func earlier(p data.Proceedings) string {
	if len(p.Votes()) < 2 {
		return ""
	}
	return `  kiem-phieu/luot-1/      lượt biểu quyết trước: phiên họp, phiếu và kết quả riêng của
                          lượt đó (luot-2 nếu có nữa). Tệp phieu.json, phien-hop.json ở
                          ngoài là của lượt cuối; result.json ở ngoài là kết quả chung
`
}

// onBallots explains what a line of the opened ballots is, and what it is not.
func onBallots(p data.Proceedings) string {
	switch {
	case !secret(p):
		return ""
	case p.Meeting.Box.Lists && p.Meeting.Box.Recipient != "":
		return `
Về phieu.json: Hội đồng đã quyết nghị công bố phiếu kèm mã biên nhận, nên mỗi dòng
là một phiếu nguyên vẹn, mang mã biên nhận mà chỉ người nộp phiếu biết.
`
	}
	return `
Về phieu.json: sau khi mở hòm, các phiếu kín đã được trộn theo từng trường hợp. Với
mỗi trường hợp, số phiếu đồng ý, không đồng ý và để trống được giữ đúng, nhưng các ô
trên một dòng là của nhiều người. Một dòng không phải là phiếu của một người nào; thứ
tự các dòng không nói lên điều gì.
`
}
