package settings

import "thidua/data"

// calibrationPage makes the page by which a printer is measured.
func calibrationPage(data.Size, data.PrinterOffset) ([]byte, error) {
	return nil, &data.Problem{What: "Chưa lập được trang căn chỉnh", Do: "In thử một giấy khen lên giấy thường rồi đo"}
}
