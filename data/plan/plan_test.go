package plan

import (
	"os"
	"path/filepath"
	"slices"
	"strings"
	"testing"
	"time"
	"unicode"

	"golang.org/x/text/unicode/norm"

	"thidua/data"
)

func anGiang(t *testing.T) data.Movement {
	t.Helper()
	list := Default()
	if len(list) != 1 || list[0].ID != "an-giang-135" {
		t.Fatalf("built-in movements: %d", len(list))
	}
	return list[0]
}

// The council reads the words of its own plan: every criterion and content
// stands in the plan's text, but for the capital letter that begins it.
func TestWordsOfThePlan(t *testing.T) {
	raw, err := os.ReadFile(filepath.Join("testdata", "ke-hoach-135.txt"))
	if err != nil {
		t.Fatal(err)
	}
	text := norm.NFC.String(string(raw))
	inPlan := func(words string) bool {
		first := []rune(words)
		first[0] = unicode.ToLower(first[0])
		return strings.Contains(text, words) || strings.Contains(text, string(first))
	}
	m := anGiang(t)
	if len(m.Contents) != 6 {
		t.Errorf("%d contents, want 6", len(m.Contents))
	}
	for _, content := range m.Contents {
		if !inPlan(content) {
			t.Errorf("not in the plan: %q", content)
		}
	}
	for _, s := range m.Subjects {
		set, _ := m.Set(s.Set)
		for _, c := range set.Criteria {
			if !inPlan(c.Text) {
				t.Errorf("%s is not in the plan: %q", c.ID, c.Text)
			}
		}
	}
}

func TestSubjects(t *testing.T) {
	m := anGiang(t)
	rows := []struct {
		id       string
		kind     data.Kind
		criteria int
		title    string // asked for by one of them
	}{
		{"mat-tran", data.Collective, 2, ""},
		{"tinh", data.Collective, 3, "cong-dong-hoc-tap-tinh"},
		{"so-ban-nganh", data.Collective, 4, ""},
		{"cap-huyen", data.Collective, 5, "cong-dong-hoc-tap-huyen"},
		{"cap-xa", data.Collective, 5, "cong-dong-hoc-tap-xa"},
		{"ho-gia-dinh", data.Household, 2, "gia-dinh-hoc-tap"},
		{"doanh-nghiep", data.Collective, 4, "don-vi-hoc-tap"},
		{"ca-nhan", data.Individual, 2, "cong-dan-hoc-tap"},
	}
	if len(m.Subjects) != len(rows) {
		t.Errorf("%d subjects", len(m.Subjects))
	}
	for _, row := range rows {
		s, _ := m.Subject(row.id)
		set, ok := m.Set(s.Set)
		if !ok || set.Shape != data.Judged || len(set.Criteria) != row.criteria || !slices.Equal(s.Kinds, []data.Kind{row.kind}) {
			t.Errorf("%s takes %v and has %d criteria", row.id, s.Kinds, len(set.Criteria))
		}
		asks := slices.ContainsFunc(set.Criteria, func(c data.Criterion) bool { return c.Title == row.title })
		if row.title != "" && !asks {
			t.Errorf("%s does not ask for %s", row.id, row.title)
		}
	}
}

func TestSubjectByKind(t *testing.T) {
	m := anGiang(t)
	for kind, want := range map[data.Kind]string{
		data.Individual: "ca-nhan", data.Household: "ho-gia-dinh", data.Collective: "mat-tran",
	} {
		if s, ok := m.SubjectOf(data.Dossier{Kind: kind}, data.Date{Year: 2026, Month: 11, Day: 20}); !ok || s.ID != want {
			t.Errorf("%s belongs to %q, want %q", kind, s.ID, want)
		}
	}
	district, _ := m.Subject("cap-huyen")
	if !district.Open(data.Date{Year: 2025, Month: 6, Day: 30}) || district.Open(data.Date{Year: 2025, Month: 7, Day: 1}) || district.ClosedNote == "" {
		t.Errorf("the district level is closed from %s (%s)", district.ClosedFrom, district.ClosedNote)
	}
}

func TestPlanAndPhases(t *testing.T) {
	m := anGiang(t)
	if want := (data.Date{Year: 2024, Month: time.February, Day: 20}); m.Plan.On != want || m.Plan.Name != "Kế hoạch số 135/KH-UBND" ||
		m.Plan.Issuer != "Ủy ban nhân dân tỉnh An Giang" {
		t.Errorf("plan: %+v", m.Plan)
	}
	want := []data.Phase{
		{Number: 1, Name: "Giai đoạn 1 (2023 - 2025)", From: 2023, To: 2025, Review: "sơ kết"},
		{Number: 2, Name: "Giai đoạn 2 (2025 - 2030)", From: 2025, To: 2030, Review: "tổng kết"},
	}
	if !slices.Equal(m.Phases, want) {
		t.Errorf("phases: %+v", m.Phases)
	}
}

// Công dân học tập: ten items of ten points, from 80 on, nothing below 5.
func TestLearningCitizen(t *testing.T) {
	set, _ := anGiang(t).Set("cong-dan-hoc-tap")
	points := func(first, others int) data.Scores {
		scores := data.Scores{}
		for i, c := range set.Criteria {
			if scores[c.ID] = others; i == 0 {
				scores[c.ID] = first
			}
		}
		return scores
	}
	rows := []struct {
		first, others, total int
		passed               bool
	}{
		{8, 8, 80, true}, {7, 8, 79, false}, {5, 9, 86, true}, {4, 10, 94, false}, {10, 10, 100, true},
	}
	for _, row := range rows {
		a := set.Assess(points(row.first, row.others))
		if a.Total != row.total || a.Max != 100 || a.Passed != row.passed {
			t.Errorf("%d and nine times %d: %+v", row.first, row.others, a)
		}
	}
	if set.Confirmed || set.Note == "" {
		t.Error("the wording is not the official one and must be told as unconfirmed")
	}
	if c, _, ok := anGiang(t).Criterion("cdht-10"); !ok || c.Text != "Hợp tác và chia sẻ với người khác" {
		t.Errorf("cdht-10: %+v", c)
	}
}

// An office copies the file, gives it its own id and words, and reads it back.
func TestCopyAndEdit(t *testing.T) {
	text := builtInText(t)
	text = strings.Replace(text, `"an-giang-135"`, `"lao-cai-2024"`, 1)
	text = strings.Replace(text, "Giai đoạn 1 (2023 - 2025)", "Giai đoạn 1 (2024 - 2025)", 1)
	text = strings.Replace(text, "from   = 2023", "from   = 2024", 1)
	path := filepath.Join(t.TempDir(), "lào cai.toml")
	if err := os.WriteFile(path, []byte("\ufeff"+norm.NFD.String(text)), 0o600); err != nil {
		t.Fatal(err)
	}
	m, err := ReadFile(path)
	if err != nil {
		t.Fatal(err)
	}
	if m.ID != "lao-cai-2024" || m.Phases[0].From != 2024 || m.Phases[0].Name != "Giai đoạn 1 (2024 - 2025)" {
		t.Errorf("%s, %+v", m.ID, m.Phases[0])
	}
	if len(m.Sets) != len(anGiang(t).Sets) {
		t.Errorf("%d sets", len(m.Sets))
	}
}
