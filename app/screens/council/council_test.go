package council

import (
	"fmt"
	"slices"
	"strings"
	"testing"

	"fyne.io/fyne/v2"
	"fyne.io/fyne/v2/test"

	"thidua/app/desk"
	"thidua/app/desk/desktest"
	"thidua/app/widgets"
	"thidua/data"
)

func (k *bench) choose(number string) {
	k.T.Helper()
	if !k.s.members.table.SelectWhere(func(s seat) bool { return s.number == number }) {
		k.T.Fatalf("no member number %s", number)
	}
	k.Win.Canvas().Focus(k.s.members.table)
}

// fifteen is a council as it is copied from a decision: number, name, post, role.
func fifteen() string {
	var lines strings.Builder
	lines.WriteString("TT\tHọ và tên\tChức vụ\tVai trò\r\n")
	for i := 1; i <= 15; i++ {
		role := "Ủy viên"
		switch i {
		case 1:
			role = "Chủ tịch Hội đồng"
		case 2:
			role = "Phó Chủ tịch thường trực"
		case 15:
			role = "Ủy viên, Thư ký"
		}
		fmt.Fprintf(&lines, "%d\tNguye\u0302\u0303n Thị Ánh %d\tTrưởng phòng số %d\t%s\r\n", i, i, i, role)
	}
	return lines.String()
}

func TestShowsCouncil(t *testing.T) {
	k := filled(t)
	k.Sees("Đã lưu, dùng cho đợt xét này", "9 thành viên", "từ 8/9 phiếu đồng ý (≥ 80%)", "Họp được khi có mặt từ 6 người (≥ 2/3)",
		"Trần Văn Bình", "Chủ tịch Hội đồng", "Mohamad Y Sa")
	k.choose("2")
	k.Shoot("council-hoi-dong")
	k.Shoot("council-noi-o", k.s.form.ScrollToBottom)
	k.Tap("Chuẩn bị phiên họp")
	if !slices.Equal(k.Shown, []desk.Area{desk.Meeting}) {
		t.Errorf("went to %v", k.Shown)
	}
}

func TestNewCouncilOfFifteenPasted(t *testing.T) {
	k := fresh(t)
	k.Sees("Đợt xét chưa có Hội đồng")
	k.Shoot("council-chua-co")
	k.Key(fyne.KeyReturn)
	k.Type("Hội đồng Thi đua - Khen thưởng phường Mỹ Thới")
	k.App.Clipboard().SetContent(fifteen())
	k.press(keyPaste)
	k.Sees("15 thành viên", "từ 8/15 phiếu đồng ý (> 1/2)")
	k.press(keySave)
	k.s.Load()
	c := k.kept()
	if len(c.Members) != 15 || c.Members[0].Role != data.Chair || c.Members[1].Role != data.ViceChair || c.Members[14].Role != data.Secretary {
		t.Fatalf("kept %+v", c)
	}
	if m := c.Members[6]; m.Name != "Nguyễn Thị Ánh 7" || m.Position != "Trưởng phòng số 7" || m.Role != data.Ordinary || m.ID != "m7" {
		t.Errorf("the seventh is %+v", m)
	}
	if k.s.page.Primary().Label() != "Chuẩn bị phiên họp" {
		t.Errorf("the next step is %q", k.s.page.Primary().Label())
	}
	k.Shoot("council-muoi-lam")
	k.Undo()
	k.Sees("Đợt xét chưa có Hội đồng")
}

func TestMembersByHand(t *testing.T) {
	k := fresh(t)
	k.Tap("Lập Hội đồng")
	k.Type("Hội đồng xã Vĩnh Hậu")
	k.press(keyNew)
	k.Type("Trần Văn Bình")
	k.Key(fyne.KeyReturn)
	k.Type("Chủ tịch Ủy ban nhân dân xã")
	k.Key(fyne.KeyReturn)
	k.Type("Danh Sà Rây 🌟 " + strings.Repeat("Ấ", 190))
	k.Key(fyne.KeyReturn)
	k.Key(fyne.KeyReturn)
	k.press(keySave)
	c := k.kept()
	if len(c.Members) != 2 || c.Members[0].Role != data.Chair || c.Members[0].Position != "Chủ tịch Ủy ban nhân dân xã" ||
		c.Members[1].Role != data.Ordinary || !strings.HasPrefix(c.Members[1].Name, "Danh Sà Rây 🌟 ẤẤ") {
		t.Errorf("kept %+v", c)
	}
}

func TestWhereAMemberLivesSuggestsARecusal(t *testing.T) {
	k := filled(t)
	k.choose("2")
	k.Sees("Nơi ở", "Chỉ dùng để gợi ý")
	k.Retype(k.s.members.address, "Khóm  Trung An, phường Mỹ Thới")
	k.press(keySave)
	k.s.Load()
	if m := k.kept().Members[1]; m.Address != "Khóm Trung An, phường Mỹ Thới" {
		t.Fatalf("kept %+v", m)
	}
	suggested := k.Proceedings().SuggestRecusals()
	if len(suggested) == 0 || suggested[0].Member != "m2" || !strings.Contains(suggested[0].Reason, "cùng địa chỉ") {
		t.Errorf("suggested %+v", suggested)
	}
	k.choose("3")
	if k.s.members.address.Text != "" {
		t.Error("the address stays for the next member")
	}
}

func TestExactlyOneChair(t *testing.T) {
	k := filled(t)
	k.choose("2")
	k.s.members.role.SetSelected(data.Chair.String())
	k.Sees("Hội đồng có 2 Chủ tịch")
	k.press(keySave)
	if k.kept().Members[1].Role != data.ViceChair {
		t.Error("a council with two chairs was kept")
	}
	k.choose("1")
	k.s.members.role.SetSelected(data.Ordinary.String())
	k.Hides("Chủ tịch. Mỗi Hội đồng")
	k.press(keySave)
	if c := k.kept(); c.Members[0].Role != data.Ordinary || c.Members[1].Role != data.Chair {
		t.Errorf("kept %+v", c.Members)
	}
}

func TestOrder(t *testing.T) {
	k := filled(t)
	k.choose("3")
	k.press(keyUp)
	k.press(keyUp)
	k.press(keyUp)
	k.choose("9")
	k.Tap("Lên")
	k.Tap("Lưu Hội đồng")
	var ids []string
	for _, m := range k.kept().Members {
		ids = append(ids, m.ID)
	}
	if got := strings.Join(ids, " "); got != "m3 m1 m2 m4 m5 m6 m7 m9 m8" {
		t.Errorf("order %s", got)
	}
}

func TestDeleteIsOfferedBack(t *testing.T) {
	k := filled(t)
	k.choose("9")
	k.Key(fyne.KeyDelete)
	k.Sees("8 thành viên", "Có thay đổi chưa lưu")
	if !widgets.UndoToast(k.Win) {
		t.Fatal("nothing offers to put the member back")
	}
	k.Sees("9 thành viên", "Đã lưu, dùng cho đợt xét này")
	k.choose("9")
	k.Key(fyne.KeyDelete)
	k.press(keyNew)
	k.Type("Lý Thị Sa")
	k.press(keySave)
	if m := k.kept().Members[8]; m.Name != "Lý Thị Sa" || m.ID != "m9" {
		t.Errorf("the ninth is %+v", m)
	}
}

func TestLoadKeepsWhatIsWritten(t *testing.T) {
	k := filled(t)
	k.Retype(k.s.deed.place, "Long Xuyên")
	k.s.Load()
	if k.s.deed.place.Text != "Long Xuyên" {
		t.Fatal("typing was lost")
	}
	if !k.s.Leave() || k.kept().Place != "Long Xuyên" {
		t.Errorf("leaving kept %q", k.kept().Place)
	}
}

func TestWhatCannotBeSavedIsAskedAbout(t *testing.T) {
	k := filled(t)
	k.Retype(k.s.deed.name, " ")
	k.press(keySave)
	k.Sees("Chưa có tên Hội đồng")
	if k.s.Leave() {
		t.Fatal("left without a name")
	}
	k.Shoot("council-hoi")
	k.Tap("Bỏ phần chưa lưu")
	if k.s.deed.name.Text != desktest.Council().Name || !k.s.Leave() {
		t.Errorf("the form says %q", k.s.deed.name.Text)
	}
}

func TestTakeOverAndRenew(t *testing.T) {
	k := filled(t)
	old := k.kept()
	k.OpenVote()
	_, err := k.B.OpenRound(data.Round{Movement: "an-giang-135", Phase: 2, Award: "giay-khen"})
	desktest.Must(t, err)
	k.s.Load()
	k.Sees("Đợt xét chưa có Hội đồng")
	k.Tap("Chọn Hội đồng đã có")
	k.Tap("Chọn Hội đồng này")
	k.s.Load()
	if k.kept().ID != old.ID {
		t.Fatal("the round has no council")
	}
	k.Sees("Hội đồng này đã biểu quyết")
	k.Hides("Thêm thành viên")
	k.Tap("Kiện toàn từ Hội đồng cũ")
	k.Tap("Chép Hội đồng này")
	k.s.Load()
	k.Retype(k.s.deed.number, "200/QĐ-UBND")
	k.choose("9")
	k.Key(fyne.KeyDelete)
	k.press(keySave)
	k.s.Load()
	c := k.kept()
	if c.ID == old.ID || c.EstablishedBy != "200/QĐ-UBND" || len(c.Members) != 8 || !c.EstablishedOn.IsZero() {
		t.Errorf("kept %+v", c)
	}
	if was, err := k.B.Council(old.ID); err != nil || len(was.Members) != 9 {
		t.Errorf("the old council is %+v, %v", was, err)
	}
}

func TestReadOnlyAfterTheVoteBegan(t *testing.T) {
	k := filled(t)
	k.OpenVote()
	k.s.Load()
	k.Sees("Chỉ xem", "Hội đồng này đã biểu quyết", "Đến phiên họp", "123/QĐ-UBND", "15/01/2026")
	k.Hides("Lưu Hội đồng", "Thêm thành viên", "Kiện toàn")
	k.Shoot("council-chi-xem")
	k.choose("1")
	k.Key(fyne.KeyDelete)
	k.press(keySave)
	k.press(keyNew)
	if len(k.s.members.members) != 9 || len(k.kept().Members) != 9 {
		t.Error("members changed after the vote began")
	}
}

func TestPasteNothing(t *testing.T) {
	k := filled(t)
	k.App.Clipboard().SetContent(" \n\t\n")
	k.Tap("Dán danh sách")
	if faults := k.TakeFaults(); len(faults) != 1 || !strings.Contains(faults[0].Error(), "Excel hoặc Word") {
		t.Errorf("reported %v", faults)
	}
}

func TestNoRound(t *testing.T) {
	k := open(t, desktest.Book(t))
	k.Sees("Chưa mở đợt xét khen thưởng")
	k.Tap("Mở đợt xét")
	if !slices.Equal(k.Shown, []desk.Area{desk.Movement}) {
		t.Errorf("went to %v", k.Shown)
	}
}

func TestReadMembers(t *testing.T) {
	for text, want := range map[string]data.Member{
		"Lê Văn A": {Name: "Lê Văn A", Role: data.Ordinary},
		"3.\tLê Văn A\tChủ tịch UBND phường": {Name: "Lê Văn A", Position: "Chủ tịch UBND phường", Role: data.Ordinary},
		"Lê Văn A\tChủ tịch Hội đồng":        {Name: "Lê Văn A", Role: data.Chair},
		"Lê Văn A\tỦy viên kiêm thư ký":      {Name: "Lê Văn A", Role: data.Secretary},
		"Lê Văn A\tCông chức\tPhó Chủ tịch":  {Name: "Lê Văn A", Position: "Công chức", Role: data.ViceChair},
		"Lê Văn A\tCông chức\tThành viên\tx": {Name: "Lê Văn A", Position: "Công chức", Role: data.Ordinary},
	} {
		if got := readMembers(text); len(got) != 1 || got[0] != want {
			t.Errorf("%q reads %+v, want %+v", text, got, want)
		}
	}
	if got := readMembers("STT\tHọ tên\n\n \t \n12"); len(got) != 1 || got[0].Name != "12" {
		t.Errorf("got %+v", got)
	}
}

func TestWhoseSealTheCouncilUses(t *testing.T) {
	k := filled(t)
	if k.kept().Seal {
		t.Fatal("a seal that nobody ticked")
	}
	test.Tap(k.s.deed.seal)
	k.press(keySave)
	k.Shoot("council-dau")
	if !k.kept().Seal {
		t.Error("the tick was not kept")
	}
	k.s.Load()
	if !k.s.deed.seal.Checked {
		t.Error("the tick is not shown again")
	}
}
