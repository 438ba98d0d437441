package awards

import (
	"thidua/app/desk"
	"thidua/app/widgets"
	"thidua/data"
)

// showEmpty says what comes before the awards, with the way there.
func (s *Screen) showEmpty() {
	s.page.ClearPrimary()
	title, text, area := firstStep(s.p)
	goOn := widgets.NewPrimaryButton("Sang "+area.String(), widgets.Icon("forward"), func() { s.desk.Show(area, "") })
	s.page.SetContent(widgets.NewEmpty(widgets.Icon("award"), title, text, goOn))
}

// firstStep is what the round lacks before anybody can be awarded.
func firstStep(p data.Proceedings) (title, text string, area desk.Area) {
	switch {
	case p.Round.ID == 0:
		return "Chưa mở đợt xét", "Mở một đợt xét trong phong trào trước, rồi nhận hồ sơ và họp Hội đồng.", desk.Movement
	case len(p.Listed()) == 0:
		return "Chưa có hồ sơ", "Nhận hồ sơ của các đối tượng đề nghị, rồi đưa ra Hội đồng biểu quyết.", desk.Dossiers
	case len(p.Council.Members) == 0:
		return "Chưa có Hội đồng", "Ghi các thành viên theo quyết định thành lập Hội đồng trước.", desk.Council
	case p.Meeting.Stage == data.Voting:
		return "Hội đồng đang biểu quyết", "Kiểm phiếu xong thì soạn được quyết định và in giấy khen tại đây.", desk.Meeting
	}
	return "Chưa kiểm phiếu", "Họp Hội đồng, biểu quyết và kiểm phiếu trước. Sau đó soạn quyết định và in giấy khen tại đây.", desk.Meeting
}
