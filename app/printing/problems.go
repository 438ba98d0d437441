package printing

import (
	"thidua/data"
	"thidua/data/vn"
)

// MaxCopies is the most copies that one order takes; more is a slip of the key.
const MaxCopies = 99

// The ways out. A PDF can always be printed from another program.
const (
	openAndPrint  = "Mở văn bản bằng chương trình đọc PDF của máy rồi in từ đó"
	lookAtPrinter = "Kiểm tra máy in đã bật và đã nối với máy tính, rồi in lại"
	chooseAnother = "Chọn máy in khác, hoặc thêm lại máy in này trong phần cài đặt của máy tính"
)

func noPrinter(cause error) error {
	return &data.Problem{What: "Máy tính này chưa có máy in nào", Do: "Thêm máy in trong phần cài đặt của máy tính, hoặc " + vn.LowerFirst(openAndPrint), Cause: cause}
}

func notInstalled(cause error) error {
	return &data.Problem{What: "Máy tính này chưa cài dịch vụ in", Do: openAndPrint, Cause: cause}
}

func noService(cause error) error {
	return &data.Problem{What: "Dịch vụ in của máy tính không hoạt động", Do: "Khởi động lại máy tính rồi in lại, hoặc " + vn.LowerFirst(openAndPrint), Cause: cause}
}

func noAnswer(cause error) error {
	return &data.Problem{What: "Dịch vụ in không trả lời", Do: lookAtPrinter, Cause: cause}
}

func vanished(printer string, cause error) error {
	return &data.Problem{What: "Không còn máy in này", Where: printer, Do: chooseAnother, Cause: cause}
}

func paused(printer string, cause error) error {
	return &data.Problem{What: "Máy in đang tạm dừng nên chưa in được", Where: printer,
		Do: "Cho máy in hoạt động lại trong phần cài đặt của máy tính, hoặc chọn máy in khác", Cause: cause}
}

func refused(printer string, cause error) error {
	return &data.Problem{What: "Máy in không nhận yêu cầu", Where: printer, Do: lookAtPrinter, Cause: cause}
}

func noRoom(printer string, cause error) error {
	return &data.Problem{What: "Ổ đĩa đã đầy nên chưa in được", Where: printer, Do: "Xóa bớt tệp không cần rồi in lại", Cause: cause}
}

func noSheet(printer string, s sheet) error {
	return &data.Problem{What: "Máy in không nhận khổ giấy " + s.String(), Where: printer,
		Do: "Chọn máy in khác, hoặc khai báo khổ giấy này trong phần cài đặt của máy in"}
}
