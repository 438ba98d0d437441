package meeting

import (
	"fyne.io/fyne/v2"

	"thidua/app/widgets"
)

// explanation is one part of what is said about the sealed box.
type explanation struct{ title, text string }

// boxExplained says how a secret ballot is kept, plainly, with what it does not
// protect from.
var boxExplained = []explanation{
	{"Những gì được niêm phong", "Mỗi phiếu được khóa lại ngay khi nộp, bằng khóa mà chỉ mật khẩu của ban kiểm phiếu mở được. Phiếu không mang họ tên, không ghi giờ, không ghi thứ tự; " +
		"mọi phiếu dài như nhau. Danh sách người đã nộp giữ riêng, xếp theo thứ tự của Hội đồng. Từ lúc mở biểu quyết đến lúc ban kiểm phiếu nhập mật khẩu, không ai, kể cả người giữ máy, đọc hoặc đếm được lựa chọn trong hòm. " +
		"Kiểm phiếu xong, khóa bị hủy; các lựa chọn được xáo trộn theo từng hồ sơ nên không dòng nào còn là phiếu của một người."},
	{"Phải tin ai, trong bao lâu", "Trong lúc biểu quyết phải tin máy tính này và người vận hành máy: máy bị cài chương trình theo dõi màn hình hoặc bàn phím thì thấy được lựa chọn khi thành viên đang ghi. " +
		"Từ lúc mở đến lúc kiểm phiếu xong phải tin ban kiểm phiếu: ai vừa chép được tệp khóa trong lúc biểu quyết, vừa biết mật khẩu, thì về sau vẫn mở được bản chép của hòm phiếu. " +
		"Sau khi kiểm phiếu, tệp khóa bị ghi đè rồi xóa; một số ổ đĩa (nhất là ổ SSD, thẻ nhớ, ổ có chép lưu tự động) có thể còn giữ phần dữ liệu cũ, khi đó chỉ mật khẩu bảo vệ. Vì vậy mật khẩu phải dài, không dùng ở nơi khác, và bỏ đi sau phiên họp."},
	{"Biên nhận chứng tỏ điều gì", "Ba tiếng của biên nhận chứng tỏ phiếu ấy nằm trong hòm khi mở: người có biên nhận tìm thấy nó trong danh sách biên nhận. Biên nhận không cho biết phiếu ấy chọn gì và không chứng tỏ ai đã bỏ phiếu. " +
		"Chỉ khi Hội đồng có quyết nghị liệt kê biên nhận kèm lựa chọn thì người biết biên nhận mới xem được lựa chọn; khi đó đừng đưa biên nhận của mình cho ai."},
	{"Khi thiếu một biên nhận", missingReceipt},
	{"Khi mất mật khẩu hòm phiếu", "Không có cách nào mở hòm phiếu. Bấm Dừng biểu quyết, ghi lý do: lần biểu quyết ấy không có kết quả, mọi phiếu bị hủy chưa mở, và biểu quyết được tổ chức lại."},
	{"Kết quả hoàn toàn giống nhau", "Không hòm phiếu nào giấu được điều mà chính kết quả cho biết. Khi mọi phiếu đều đồng ý, hoặc đều không đồng ý, ai cũng biết từng người đã chọn gì. " +
		"Khi chỉ có một phiếu khác, người bỏ phiếu ấy biết mình là ai và những người còn lại biết không phải mình."},
}

// missingReceipt says what to do where a member does not find a receipt.
const missingReceipt = "Báo cho ban kiểm phiếu trước khi ký biên bản. Trước hết so lại từng tiếng, kể cả dấu. Sau đó đếm: số biên nhận cộng số phiếu giấy phải bằng số phiếu thu về cộng số ý kiến bằng văn bản; " +
	"mã nhật ký hòm phiếu trên màn hình phải giống mã trong biên bản. Nếu không giải thích được, Hội đồng tuyên bố lần biểu quyết không có giá trị, ghi lý do vào biên bản và biểu quyết lại."

// explainBox opens the page that says how a secret ballot is kept.
func explainBox(win fyne.Window) {
	page := widgets.Rows(4)
	for _, e := range boxExplained {
		page.Add(widgets.Rows(1.5, widgets.NewSection(e.title), widgets.NewProse(e.text)))
	}
	widgets.Read(win, "Phiếu kín được giữ thế nào", page)
}
