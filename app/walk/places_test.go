//go:build window

package walk

// place is where to click, in pixels of a screen of 1366×768 with the window at
// the size that find gives it.
type place struct {
	name string
	x, y int
}

// corner is a point at the window's end where every screen shows its background.
var corner = place{"the window's corner", 1350, 750}

// rail is a point of the rail's background, which darkens under a question.
var rail = place{"the rail's background", 200, 700}

// Places that tell what is on the screen.
var (
	previewRow   = place{"the first row of the preview", 800, 232}
	lockQuestion = place{"the question whether to lock the round", 480, 530} // a progress is smaller
)

// The places that the walk clicks: what has a key is reached by the key.
var (
	telexChoice   = place{"Telex in the settings", 600, 480}
	firstFile     = place{"the first file in the file dialog", 400, 243}
	openFile      = place{"Mở in the file dialog", 1200, 686}
	minutesNumber = place{"the number of the minutes", 340, 217}
	secretVote    = place{"Bỏ phiếu kín", 340, 633}
	headOfCount   = place{"Trưởng ban", 440, 493}
	everyone      = place{"Tất cả có mặt", 1240, 198}
	decisionField = place{"the number of the decision", 800, 230}
	everyPaper    = place{"Tạo tất cả văn bản", 1080, 65}
)
