package settings

import (
	"fmt"
	"slices"

	"fyne.io/fyne/v2"
	"fyne.io/fyne/v2/container"

	"thidua/app/desk"
	"thidua/app/widgets"
	"thidua/data"
	"thidua/data/vn"
)

// Stationery is the name of the part about certificates.
const Stationery = "Giấy khen, bằng khen"

// stationery is how certificates look, with one to look at beside it.
type stationery struct {
	d      desk.Desk
	page   *widgets.Page
	office data.Office
	awards []data.Award

	frame    *widgets.PictureChoice
	framed   bool // pictures of the frames were asked for
	pictures []*pictureRow
	award    *widgets.Select
	size     *sizeChoice
	sizeWait *widgets.Later
	sizeFor  string // the award whose sheet is in the choice
	wrong    *fault
	codes    *widgets.Check
	unit     *widgets.VietEntry
	unitWait *widgets.Later
	quiet    bool

	trial *paperView
	about *widgets.Line
	fault *fault
	shown trialKey // what the trial shows
}

func newStationery(d desk.Desk) *stationery {
	s := &stationery{d: d, page: widgets.NewPage(Stationery), wrong: newFault(), fault: newFault(),
		unit: widgets.NewVietEntry(), about: widgets.NewCaption("")}
	s.page.SetState("Mọi thay đổi được lưu ngay và hoàn tác được")
	s.frame = widgets.NewPictureChoice(frameNames(), float32(a4.Width/a4.Height), s.chooseFrame)
	s.award = widgets.NewSelect(nil, s.chooseAward)
	s.sizeWait = widgets.NewLater(s.saveSize)
	s.size = newSizeChoice(s.typedSize, s.sizeWait.Flush)
	s.codes = widgets.NewCheck("In mã QR trên giấy khen và quyết định", s.turnCodes)
	s.unitWait = widgets.NewLater(s.saveUnit)
	s.unit.OnChanged, s.unit.OnSubmitted = s.typedUnit, func(string) { s.unitWait.Flush() }
	s.unit.SetPlaceHolder("Ví dụ: VHXH")
	s.trial = newPaperView(s.failed)
	s.trial.view.FitPage()
	s.about.Cut = true
	s.page.SetContent(s.arrange())
	return s
}

// arrange puts the choices beside the trial; with large text the whole page scrolls.
func (s *stationery) arrange() fyne.CanvasObject {
	left := widgets.NewScrolled(widgets.Rows(3, s.frameCard(), s.sizesCard(), s.picturesCard(), s.unitCard()))
	head := widgets.Rows(1, widgets.NewSection("Xem thử"), s.about, s.fault.Box)
	right := container.NewBorder(head, widgets.Rows(3, widgets.Rows(0), s.codesCard()), nil, nil, s.trial.view)
	choices := container.New(&unrolledLayout{scroll: left, least: 80}, left)
	return container.NewVScroll(widgets.Margin(1, 1, widgets.SideBySideUpTo(largeText, 0.5, choices, atLeast(110, right))))
}

func frameNames() (names []string) {
	for _, f := range data.Frames {
		names = append(names, f.String())
	}
	return names
}

func (s *stationery) frameCard() fyne.CanvasObject {
	return widgets.NewCard("Khung viền do chương trình vẽ", s.frame)
}

func (s *stationery) sizesCard() fyne.CanvasObject {
	return widgets.NewCard("Khổ giấy", widgets.Rows(2, widgets.NewField("Hình thức", s.award, ""),
		widgets.NewField("In trên giấy khổ", s.size.box, ""), s.wrong.Box))
}

func (s *stationery) picturesCard() fyne.CanvasObject {
	rows := widgets.Rows(2)
	for _, kind := range pictureKinds {
		row := newPictureRow(s, kind)
		s.pictures = append(s.pictures, row)
		rows.Add(row.object)
	}
	return widgets.NewCard("Hình của cơ quan", rows)
}

func (s *stationery) codesCard() fyne.CanvasObject {
	key := widgets.NewButton("Lưu khóa công khai…", widgets.Icon("save"), s.saveKey)
	return widgets.NewCard("", widgets.Rows(1.5, s.codes,
		widgets.NewProse("Mã được ký bằng khóa riêng của sổ này, không thay chữ ký số của cơ quan. Khóa công khai là tệp để người khác kiểm tra mã bằng chương trình này, "+
			"không cần mạng: giấy là thật và tên người nhận chưa bị sửa. Khóa riêng nằm trong tệp dữ liệu: giao bản sao tệp dữ liệu cho ai là giao cả khóa."),
		widgets.Side(0, key)))
}

func (s *stationery) unitCard() fyne.CanvasObject {
	return widgets.NewCard("Nơi nhận", widgets.NewField("Đơn vị soạn thảo, ghi sau “Lưu: VT, ”", s.unit, "Để trống thì ghi ký hiệu của Hội đồng"))
}

// Content is the part's page.
func (s *stationery) Content() fyne.CanvasObject { return s.page }

// Load reads anew what the office wants; what is being typed stays.
func (s *stationery) Load() {
	o, err := s.d.Book().Office()
	if s.d.Report(err) {
		return
	}
	s.office = o
	s.awards = s.d.Book().Law(data.DateOf(s.d.Book().Now())).Awards
	s.frame.SetSelected(max(slices.Index(data.Frames, o.Frame), 0))
	s.quiet = true
	s.codes.SetChecked(!o.NoCodes)
	if !s.unitWait.Waiting() && s.unit.Text != o.Unit {
		s.unit.SetText(o.Unit)
	}
	s.quiet = false
	for _, row := range s.pictures {
		row.show()
	}
	s.showAwards()
	s.showFrames()
	s.showTrial()
}

func (s *stationery) chooseFrame(i int) {
	frame := data.Frames[i]
	changeOffice(s.d, "Khung viền: "+lower(frame.String()), func(o *data.Office) { o.Frame = frame })
	s.Load()
}

func (s *stationery) turnCodes(on bool) {
	if s.quiet {
		return
	}
	what := "In mã QR trên giấy khen và quyết định"
	if !on {
		what = "Không in mã QR trên giấy khen và quyết định"
	}
	changeOffice(s.d, what, func(o *data.Office) { o.NoCodes = !on })
	s.Load()
}

func (s *stationery) typedUnit(string) {
	if !s.quiet {
		s.unitWait.Typed()
	}
}

func (s *stationery) saveUnit() {
	unit := vn.Clean(s.unit.Text)
	changeOffice(s.d, fmt.Sprintf("Đơn vị soạn thảo: “%s”", unit), func(o *data.Office) { o.Unit = unit })
	s.Load()
}

// Leave keeps what was just typed; a sheet that cannot be is not kept.
func (s *stationery) Leave() bool {
	s.unitWait.Flush()
	s.sizeWait.Flush()
	s.sizeWait.Drop()
	return true
}

// Close forgets what is being typed: by then the desk may have another book.
func (s *stationery) Close() {
	s.unitWait.Drop()
	s.sizeWait.Drop()
	s.trial.close()
}
