package review

import (
	"context"
	"errors"
	"fmt"
	"strings"

	"thidua/app/bundle"
	"thidua/app/widgets"
	"thidua/data/book"
	"thidua/data/vn"
)

// archive writes the round's package, checks it, and offers to lock the round.
func (s *Screen) archive() {
	s.desk.SaveFile("Lưu gói lưu trữ", bundle.ArchiveName, s.pack)
}

// pack writes and checks: a package that was not checked locks nothing.
func (s *Screen) pack(path string) {
	b, round := s.desk.Book(), s.p.Round.ID
	var found proof
	work := func(ctx context.Context, report func(done, total int, note string)) error {
		if err := bundle.Archive(ctx, b, round, path, report); err != nil {
			return err
		}
		report(0, 0, "Kiểm tra gói vừa ghi")
		found = prove(path)
		return errors.Join(ctx.Err(), found.err)
	}
	s.desk.Run("Đang đóng gói lưu trữ", work, func(err error) {
		if !s.failed(err) {
			s.packed(round, found)
		}
	})
}

// packed shows the package and asks whether to lock the round.
func (s *Screen) packed(round uint64, found proof) {
	s.parcel.show(found)
	s.goTo(partPackage)
	text := fmt.Sprintf("Gói %s đã ghi xong và kiểm tra còn nguyên vẹn: %s tệp, %s byte.\n\n", baseName(found.path),
		vn.Group(int64(found.report.Files)), vn.Group(found.report.Bytes))
	if lacks := book.Unfinished(s.p); len(lacks) > 0 {
		text += "Đợt xét còn thiếu: " + strings.Join(lacks, "; ") + ".\n\n"
	}
	text += "Khóa đợt xét thì không sửa được hồ sơ, quyết định và tình trạng văn bản của đợt này nữa. Việc khóa không hoàn tác được. " +
		"Chưa khóa thì gói vừa ghi vẫn giữ nguyên, và có thể đóng gói lại sau."
	widgets.Ask(s.desk.Window(), widgets.Question{Title: "Khóa đợt xét sau khi lưu trữ", Text: text, Answer: "Khóa đợt xét", Danger: true},
		func() { s.lock(round, found.path) })
}

func (s *Screen) lock(round uint64, path string) {
	if !s.desk.Report(s.desk.Book().MarkArchived(round, path)) {
		s.desk.Did("Đã đưa đợt xét vào lưu trữ", false)
	}
}

// failed reports a failure; work that the person stopped is none.
func (s *Screen) failed(err error) bool {
	if errors.Is(err, context.Canceled) {
		s.desk.Did("Đã dừng theo yêu cầu", false)
		return true
	}
	return s.desk.Report(err)
}

// check lets the person choose a package and shows what the check finds.
func (s *Screen) check() { s.chooseAndProve(s.checked) }

// checkAlone does the same while no round is open.
func (s *Screen) checkAlone() {
	s.chooseAndProve(func(found proof) {
		s.parcel.show(found)
		s.page.SetContent(s.parcel.object)
	})
}

func (s *Screen) checked(found proof) {
	s.parcel.show(found)
	s.goTo(partPackage)
}

func (s *Screen) chooseAndProve(then func(proof)) {
	s.desk.PickFile("Chọn gói lưu trữ để kiểm tra", []string{".zip"}, func(path string) { s.prove(path, then) })
}

// prove checks off the window's goroutine. A package that is not whole is a
// finding, not a failure.
func (s *Screen) prove(path string, then func(proof)) {
	var found proof
	work := func(context.Context, func(int, int, string)) error {
		found = prove(path)
		return nil
	}
	s.desk.Run("Đang kiểm tra gói", work, func(err error) {
		if !s.failed(err) {
			then(found)
		}
	})
}
