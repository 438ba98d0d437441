package printing

import "thidua/data"

// MaxCopies is the most copies that one order takes; more is a slip of the key.
const MaxCopies = 99

// openAndPrint is the way out wherever the program cannot print by itself.
const openAndPrint = "Bấm Xem để mở văn bản, rồi in từ cửa sổ vừa mở"

// checkCopies refuses an order that cannot be meant.
func checkCopies(copies int) error {
	if copies < 1 || copies > MaxCopies {
		return &data.Problem{What: "Số bản in phải từ 1 đến 99", Do: "Sửa lại số bản"}
	}
	return nil
}
