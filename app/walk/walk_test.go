//go:build window

package walk

import (
	"errors"
	"os"
	"os/exec"
	"path/filepath"
	"strings"
	"testing"
)

func TestFromTheListToTheCertificates(t *testing.T) {
	home := person(t)
	writeList(t, home)
	s := start(t, home)
	s.typeTelex()
	s.openRound()
	s.takeList()
	s.writeCouncil()
	s.planMeeting()
	s.vote()
	s.decide()
	s.makePapers()
	s.archive()
	s.close()
	s.papersLie()
	s.folderWasShown()
	s.packageIsWhole()
	s.bookHolds()
}

func TestASecondStartSaysThatTheFileIsOpen(t *testing.T) {
	first := start(t, person(t))
	second := first.again("^Thi Đua$")
	second.shot("31-second")
	if said := second.log.String(); !strings.Contains(said, "Tệp dữ liệu đang được mở") {
		t.Errorf("the second start says:\n%s", said)
	}
	second.shut("Return")
	first.shot("32-first")
	first.key("alt+2")
	first.titled("Phong trào")
	first.close()
}

func TestNoDisplay(t *testing.T) {
	s := &screen{t: t, home: person(t)}
	cmd := s.command(os.Getenv("THIDUA_BINARY")) // no screen was started: DISPLAY is empty
	said, err := cmd.CombinedOutput()
	var exit *exec.ExitError
	if !errors.As(err, &exit) || exit.ExitCode() != 1 {
		t.Errorf("ended with %v, want status 1", err)
	}
	for _, words := range []string{"không có màn hình đồ họa", "thidua demo --out out"} {
		if !strings.Contains(string(said), words) {
			t.Errorf("%q is not in what it says:\n%s", words, said)
		}
	}
	if exists(s.dataFile()) {
		t.Error("a data file was made")
	}
}

// typeTelex lets the program itself make Vietnamese of plain keys.
func (s *screen) typeTelex() {
	s.key("alt+8")
	s.titled("Cài đặt")
	s.click(telexChoice)
	s.shot("01-typing")
}

func (s *screen) openRound() {
	s.key("alt+2")
	s.titled("Phong trào")
	s.key("Return")
	s.asked()
	s.key("Right") // the first phase
	s.shot("02-round")
	s.key("Return")
	s.titled("Tổng quan")
	s.shot("03-home")
}

func (s *screen) takeList() {
	s.key("alt+3")
	s.titled("Hồ sơ")
	s.key("ctrl+o")
	s.asked()
	s.shot("04-file")
	s.click(firstFile)
	s.click(openFile)
	s.chosen(previewRow)
	s.shot("05-preview")
	s.key("Return")
	s.done()
	s.shot("06-dossiers")
}

func (s *screen) writeCouncil() {
	s.key("alt+4")
	s.titled("Hội đồng")
	s.key("Return")
	s.fields(council.Name, council.Agency, council.Parent, council.Place, "", council.EstablishedBy, council.EstablishedOn.String())
	for _, m := range members {
		s.key("ctrl+n")
		s.fields(m.name, m.position)
	}
	s.shot("07-council")
	s.key("ctrl+s")
	s.shot("08-council-kept")
}

func (s *screen) planMeeting() {
	s.key("alt+5")
	s.titled("Phiên họp")
	s.click(secretVote)
	s.click(minutesNumber)
	s.fields(minutes, "20/11/2026", "8:00", "10:30", venue)
	s.click(headOfCount)
	s.shot("09-counters")
	s.key("Down", "Down", "Return") // the second of the list, after "nobody"
	s.click(everyone)
	s.shot("09-meeting")
	s.key("Return")
	s.asked()
	s.fields(passphrase, passphrase)
	s.shot("10-open-vote")
	s.key("Return")
	s.done()
	s.shot("11-board")
}

// vote lets every member vote on every nominee, and counts.
func (s *screen) vote() {
	s.key("Return") // invites the first
	for i, m := range members {
		s.shot("12-hand-over")
		s.key("Return")
		for j, choice := range m.ballot {
			if i == 0 && j == judgedNominee {
				s.key("d", "k") // the first criterion met, the second not
			}
			s.key(string(choice))
			s.shot("13-ballot-" + string('1'+rune(j)))
			s.key("Return")
		}
		s.shot("14-summary")
		s.key("n")
		s.shot("15-hand-in")
		s.key("Return")
		s.shot("15-receipt")
		s.key("Return")
	}
	s.shot("16-all-in")
	s.key("Return")
	s.asked()
	s.fields(passphrase)
	s.shot("16-open-box")
	s.key("Return")
	s.done()
	s.shot("17-result")
}

func (s *screen) decide() {
	s.key("alt+6")
	s.titled("Khen thưởng")
	s.shot("18-decision")
	s.click(decisionField)
	s.fields(decision.Number, decision.On.String(), "", decision.Post, decision.Signer)
	s.shot("19-decision")
	s.key("Return")
	s.shot("20-decided")
}

func (s *screen) makePapers() {
	s.click(everyPaper)
	s.until("the papers' folder", func() bool { return exists(filepath.Join(s.home, opened)) })
	s.done()
	s.shot("21-papers")
}

func (s *screen) archive() {
	s.key("alt+7")
	s.titled("Sơ kết, lưu trữ")
	s.shot("22-review")
	s.key("Return")
	s.asked()
	s.fields(packageName)
	s.shot("23-archive")
	s.key("Return")
	s.until("the package", func() bool { return exists(s.papers(packageName)) }) // the file dialog is as large as the question
	s.askedAt(lockQuestion)
	s.shot("24-lock")
	s.key("Tab", "Return") // from going back to locking
	s.done()
	s.shot("25-archived")
}

// papers is a file of the round's folder, which ends with the year.
func (s *screen) papers(name string) string {
	s.t.Helper()
	folders, err := filepath.Glob(filepath.Join(s.home, documents, "Thi Đua", "Dot-xet-01-giay-khen-20*"))
	if err != nil || len(folders) != 1 {
		s.t.Fatalf("folders of the round: %q", folders)
	}
	return filepath.Join(folders[0], name)
}

func exists(path string) bool {
	_, err := os.Stat(path)
	return err == nil
}
