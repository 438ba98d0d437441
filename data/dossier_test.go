package data

import "testing"

func TestCalled(t *testing.T) {
	for want, d := range map[string]Dossier{
		"Ông Lê Văn Đạt":                   {Kind: Individual, Honorific: "Ông", Name: "Lê Văn Đạt"},
		"Ông Ông Ích Khiêm":                {Kind: Individual, Honorific: "Ông", Name: "Ông Ích Khiêm"},
		"Lê Văn Đạt":                       {Kind: Individual, Name: "Lê Văn Đạt"},
		"Tập thể Hội Khuyến học phường":    {Kind: Collective, Honorific: "Tập thể", Name: "Hội Khuyến học phường"},
		"Tập thể giáo viên Trường Mỹ Thới": {Kind: Collective, Honorific: "Tập thể", Name: "tập thể giáo viên Trường Mỹ Thới"},
		"Tập thể Tập thểthao":              {Kind: Collective, Honorific: "Tập thể", Name: "Tập thểthao"},
		"Gia đình ông Chau Phi Rum":        {Kind: Household, Honorific: "Gia đình ông", Name: "Gia đình ông Chau Phi Rum"},
		"Tập thể Tổ 5":                     {Kind: Collective, Honorific: "Tập thể", Name: "Tổ 5"},
	} {
		if got := d.Called(); got != want {
			t.Errorf("called %q, want %q", got, want)
		}
	}
}
