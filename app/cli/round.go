package cli

import (
	"context"
	"errors"
	"fmt"
	"io"
	"io/fs"
	"os"
	"path/filepath"
	"time"

	"thidua/app/bundle"
	"thidua/app/documents"
	"thidua/app/sheets"
	"thidua/data"
	"thidua/data/book"
	"thidua/data/law"
	"thidua/data/plan"
)

// roundCommand runs one round from the files of a folder.
type roundCommand struct {
	Folder string `arg:"" help:"Thư mục có round.toml, nominees.xlsx (hoặc .csv) và ballots.csv."`
	Out    string `required:"" help:"Thư mục để văn bản."`
	Key    string `help:"Tệp khóa ký mã QR; chưa có thì được tạo. Không nêu thì dùng khóa trong thư mục cấu hình." placeholder:"TỆP"`
	NoQR   bool   `name:"no-qr" help:"Không in mã QR trên quyết định và giấy khen."`
}

func (c roundCommand) run(stdout, stderr io.Writer) error {
	return runRound(c.Folder, c.Out, signing{c.Key, !c.NoQR}, stdout, stderr)
}

// runRound carries a round through a book of its own, which goes with the command.
func runRound(folder, out string, key signing, stdout, stderr io.Writer) error {
	file, err := sheets.ReadRound(folder)
	if err != nil {
		return err
	}
	warn(stderr, file.Warnings)
	temp, err := os.MkdirTemp("", "thidua-")
	if err != nil {
		return fmt.Errorf("không tạo được thư mục tạm: %w", err)
	}
	defer os.RemoveAll(temp)
	b, round, err := openRound(params(filepath.Join(temp, "so.db"), file), file)
	if err != nil {
		return err
	}
	defer b.Close()
	if err := fill(b, round, file, stderr); err != nil {
		return err
	}
	outcome := hold(b, round, file, stderr)
	if outcome != nil && !errors.Is(outcome, book.ErrNoQuorum) {
		return outcome
	}
	if outcome == nil { // without a vote there is nothing to sign
		if err := key.use(b, stdout, stderr); err != nil {
			return err
		}
	}
	if err := deliver(b, round, out, stdout, stderr); err != nil {
		return inList(file.Folder, err)
	}
	return outcome
}

// params opens a book whose clock stands at the meeting's opening, so that the
// same files give the same papers on any day.
func params(path string, file sheets.RoundFile) book.Params {
	return book.Params{Path: path, Law: law.Default(), Prints: documents.Prints, Clock: func() time.Time { return file.Meeting.Opens }}
}

// openRound opens a book and a round in it.
func openRound(p book.Params, file sheets.RoundFile) (b *book.Book, round data.Round, err error) {
	p.Movements = plan.Default()
	if b, err = book.Open(p); err != nil {
		return nil, round, &bundle.Unwritten{Cause: err}
	}
	movement, err := ownMovement(b, file)
	if err != nil {
		b.Close()
		return nil, data.Round{}, err
	}
	round, err = b.OpenRound(data.Round{Movement: movement, Phase: file.Phase, Award: file.Award})
	if err != nil {
		b.Close()
		return nil, round, at(file.Folder, "round.toml", err)
	}
	return b, round, nil
}

// ownMovement adds a movement file of the folder to the book and gives the
// movement's id; for a built-in movement it is the id that the file names.
func ownMovement(b *book.Book, file sheets.RoundFile) (string, error) {
	local := filepath.FromSlash(file.Movement)
	path := filepath.Join(file.Folder, local)
	switch {
	case !filepath.IsLocal(local), filepath.Ext(local) != ".toml" && !exists(path):
		return file.Movement, nil
	case !exists(path):
		return "", &data.Problem{Where: path, What: "không tìm thấy tệp phong trào",
			Do: "Ghi mã của phong trào có sẵn, hoặc để tệp này trong thư mục của đợt xét"}
	}
	movement, err := plan.ReadFile(path)
	if err != nil {
		return "", err
	}
	return movement.ID, b.AddMovement(movement)
}

// fill brings council, nominees and meeting into the book.
func fill(b *book.Book, round data.Round, file sheets.RoundFile, stderr io.Writer) error {
	if _, err := b.SaveCouncil(file.Council, round.ID); err != nil {
		return at(file.Folder, "round.toml", err)
	}
	path := nomineesIn(file.Folder)
	nominees, err := sheets.ReadNominees(context.Background(), path, nil)
	if err != nil {
		return err
	}
	list, err := nominees.Dossiers()
	if err != nil {
		return err
	}
	warn(stderr, nominees.Warnings())
	warn(stderr, unfit(b.Law(data.DateOf(file.Meeting.Opens)), round.Award, list))
	if err := b.Import(round.ID, filepath.Base(path), list); err != nil {
		return inList(file.Folder, err)
	}
	file.Meeting.Round = round.ID
	_, err = b.Plan(file.Meeting)
	return at(file.Folder, "round.toml", err)
}

// unfit warns of nominees of a kind that the award is not given to.
func unfit(on law.Law, id string, list []data.Dossier) (warnings []string) {
	award, _ := on.Award(id)
	for _, d := range list {
		if !award.Takes(d.Kind) {
			warnings = append(warnings, fmt.Sprintf("STT %d (%s): %s không tặng cho %s", d.Number, d.Called(), award.Name, d.Kind))
		}
	}
	return warnings
}

// nomineesIn is the sheet of nominees: nominees.xlsx, or nominees.csv where there
// is only that.
func nomineesIn(folder string) string {
	path := filepath.Join(folder, "nominees.xlsx")
	if _, err := os.Stat(path); errors.Is(err, fs.ErrNotExist) {
		if csv := filepath.Join(folder, "nominees.csv"); exists(csv) {
			return csv
		}
	}
	return path
}

func exists(path string) bool {
	_, err := os.Stat(path)
	return err == nil
}

// hold runs the meeting: count the ballots, decide. A meeting without
// a quorum is adjourned and gives book.ErrNoQuorum.
func hold(b *book.Book, round data.Round, file sheets.RoundFile, stderr io.Writer) error {
	ready := b.Ready(round.ID)
	if errors.Is(ready, book.ErrNoQuorum) {
		if _, err := b.Adjourn(round.ID); err != nil {
			return err
		}
		return ready
	}
	if ready != nil {
		return at(file.Folder, "round.toml", ready)
	}
	p, err := b.Proceedings(round.ID)
	if err != nil {
		return err
	}
	path := filepath.Join(file.Folder, "ballots.csv")
	list, err := sheets.ReadBallots(path, sheets.Check{Council: p.Council, Meeting: p.Meeting, Movement: p.Movement, Dossiers: p.Dossiers})
	if err != nil {
		return err
	}
	result, err := b.CountBallots(round.ID, "ballots.csv", list)
	if err != nil {
		return at(file.Folder, "ballots.csv", err)
	}
	if len(result.Awarded()) == 0 {
		warn(stderr, []string{"Không có ai đủ phiếu: không lập tờ trình, quyết định và giấy khen"})
		return nil
	}
	file.Decision.Round = round.ID
	return at(file.Folder, "round.toml", b.Decide(file.Decision))
}

// inList names the list of nominees for a problem of a dossier: one that cannot
// be kept or printed. A file that cannot be written is no such problem.
func inList(folder string, err error) error {
	if out := (*bundle.Unwritten)(nil); errors.As(err, &out) {
		return err
	}
	return at(folder, filepath.Base(nomineesIn(folder)), err)
}

// at names the file that a problem of the book comes from.
func at(folder, name string, err error) error {
	var problem *data.Problem
	if !errors.As(err, &problem) {
		return err
	}
	named := *problem
	named.Where = filepath.Join(folder, name)
	if problem.Where != "" {
		named.Where += ", " + problem.Where
	}
	return &named
}

func warn(stderr io.Writer, warnings []string) {
	for _, w := range warnings {
		fmt.Fprintln(stderr, "lưu ý:", w)
	}
}
