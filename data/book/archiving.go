package book

import (
	"bytes"
	"encoding/json"
	"fmt"
	"io"
	"path"
	"path/filepath"
	"slices"

	"thidua/data"
	"thidua/data/archive"
	"thidua/data/proof"
	"thidua/data/store"
)

// Archive writes a round's package: its records as JSON with their evidence, the
// papers handed in, and a page in Vietnamese that says what is where.
func (b *Book) Archive(round uint64, papers []archive.File, target, agent string) error {
	p, err := b.Proceedings(round)
	if err != nil {
		return err
	}
	files, err := b.payload(p)
	if err != nil {
		return err
	}
	info := archive.Info{Organization: p.Council.Agency, Identifier: p.Movement.ID, Agent: agent, Date: b.clock(),
		Description: fmt.Sprintf("Hồ sơ đợt xét %s, %s, phong trào %s", p.Award.Name, p.Phase.Name, p.Movement.Name)}
	return archive.WriteFile(target, info, append(files, papers...))
}

// MarkArchived closes a round for good after its package was written and verified;
// it cannot be taken back.
func (b *Book) MarkArchived(round uint64, target string) error {
	c := &change{what: "Đưa đợt xét vào lưu trữ: " + filepath.Base(target), round: round, topic: Rounds, final: true}
	return b.apply(c, func(w store.Writer) error {
		r, err := openRound(w, round)
		if err != nil {
			return err
		}
		m, err := meetingOf(w, round)
		if err == nil && (m.Stage == data.Voting || m.Stage == data.Planned && m.After != 0) {
			return &data.Problem{What: "Phiên họp của đợt xét còn một lượt biểu quyết chưa xong", Do: "Biểu quyết xong, dừng biểu quyết, hoặc không biểu quyết lại rồi mới đưa vào lưu trữ"}
		}
		r.Archived = b.clock()
		return rounds.Put(w, r)
	})
}

// payload gathers the records of a round.
func (b *Book) payload(p data.Proceedings) ([]archive.File, error) {
	files := []archive.File{{Path: "DOC-TRUOC.txt", Data: []byte(readme(p))}}
	for _, d := range p.Dossiers {
		files = append(files, b.evidence(d)...)
	}
	key, err := b.publicKey(p)
	if err != nil {
		return nil, err
	}
	votes, rolls, err := b.votes(p)
	if err != nil {
		return nil, err
	}
	records, err := b.records(p)
	if err != nil {
		return nil, err
	}
	for _, r := range append(records, votes...) {
		file, err := r.file()
		if err != nil {
			return nil, err
		}
		files = append(files, file)
	}
	return slices.Concat(files, key, rolls), nil
}

// records are those of a round and of its dossiers.
func (b *Book) records(p data.Proceedings) ([]record, error) {
	entries, err := b.History(p.Round.ID)
	if err != nil {
		return nil, err
	}
	given, err := b.Certificates(p.Round.ID)
	if err != nil {
		return nil, err
	}
	all := []record{
		{"phong-trao.json", p.Movement}, {"dot-xet.json", p.Round}, {"hoi-dong.json", p.Council},
		{"hinh-thuc-khen-thuong.json", p.Award}, {"lich-su.json", entries},
	}
	if p.Decision != nil {
		all = append(all, record{"quyet-dinh.json", p.Decision})
	}
	if len(given) > 0 {
		all = append(all, record{"giay-da-cap.json", given})
	}
	for _, d := range p.Dossiers {
		all = append(all, record{fmt.Sprintf("ho-so/%04d.json", d.Number), d})
	}
	return all, nil
}

// publicKey is the key by which the codes on the round's papers are checked, where
// the office uses codes.
func (b *Book) publicKey(p data.Proceedings) ([]archive.File, error) {
	if p.Office.NoCodes || p.Trial {
		return nil, nil
	}
	key, err := b.PublicKey()
	if err != nil {
		return nil, err
	}
	text, err := proof.EncodePublic(key)
	return []archive.File{{Path: proof.PublicName, Data: text}}, err
}

// record is a value that goes into the package as JSON.
type record struct {
	path  string
	value any
}

func (r record) file() (archive.File, error) {
	var text bytes.Buffer
	encoder := json.NewEncoder(&text)
	encoder.SetEscapeHTML(false) // made to be read by people
	encoder.SetIndent("", "  ")
	if err := encoder.Encode(r.value); err != nil {
		return archive.File{}, fmt.Errorf("archive %s: %w", r.path, err)
	}
	return archive.File{Path: r.path, Data: text.Bytes()}, nil
}

// evidence lists a dossier's files under a folder of its own. Files whose names
// some system takes for one are told apart by the beginning of their hash.
func (b *Book) evidence(d data.Dossier) []archive.File {
	var files []archive.File
	var folder archive.Folder
	for _, e := range d.Evidence {
		name := folder.Name(e.Name, e.SHA256[:8]+"-")
		files = append(files, archive.File{Path: path.Join("ho-so", fmt.Sprintf("%04d-minh-chung", d.Number), name),
			Open: func() (io.ReadCloser, error) { return b.files.open(e) }})
	}
	return files
}
