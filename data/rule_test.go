package data

import "testing"

func mustShare(t *testing.T, text string) Share {
	t.Helper()
	share, err := ParseShare(text)
	if err != nil {
		t.Fatal(err)
	}
	return share
}

func TestARuleIsTheCouncilsOwnOnlyWhereItDiffers(t *testing.T) {
	law := Rule{Method: Open, Quorum: mustShare(t, "2/3"), Pass: mustShare(t, ">1/2"), Base: OfTotal, Recused: RecusedCounted, Basis: "luật"}
	for name, c := range map[string]struct {
		set Rule
		own bool
	}{
		"nothing set":              {Rule{}, false},
		"the same":                 {Rule{Pass: mustShare(t, ">1/2"), Base: OfTotal}, false},
		"the same as a percent":    {Rule{Pass: mustShare(t, ">50%")}, false},
		"the method alone":         {Rule{Method: Secret}, false},
		"at least, not more":       {Rule{Pass: mustShare(t, "1/2")}, true},
		"another quorum":           {Rule{Quorum: mustShare(t, "80%")}, true},
		"another base":             {Rule{Base: OfCast}, true},
		"a quota":                  {Rule{Quota: 3}, true},
		"recused members stay out": {Rule{Recused: RecusedExcluded}, true},
	} {
		got := c.set.Or(law)
		want := law.Basis
		if c.own {
			want = OwnBasis
		}
		if got.Own != c.own || got.Basis != want {
			t.Errorf("%s: own %v, basis %q", name, got.Own, got.Basis)
		}
		if got.Quorum.IsZero() || got.Pass.IsZero() || got.Base == "" || got.Recused == "" || got.Method == "" {
			t.Errorf("%s: something is left open: %+v", name, got)
		}
	}
}

// TestANoteStaysWithARuleOfTheCouncilsOwn: a note changes nothing in the rule and
// does not make it the council's own; it goes with what it explains.
func TestANoteStaysWithARuleOfTheCouncilsOwn(t *testing.T) {
	law := Rule{Method: Open, Quorum: mustShare(t, "2/3"), Pass: mustShare(t, ">1/2"), Base: OfTotal, Recused: RecusedCounted, Basis: "luật"}
	for name, c := range map[string]struct {
		set  Rule
		own  bool
		kept string
	}{
		"a note alone":            {Rule{Note: "x"}, false, ""},
		"with a threshold":        {Rule{Note: "x", Pass: mustShare(t, "80%")}, true, "x"},
		"with a basis of its own": {Rule{Note: "x", Basis: "Quy chế số 5"}, false, "x"},
		"with the law's own":      {Rule{Note: "x", Pass: mustShare(t, ">1/2"), Basis: "luật"}, false, ""},
	} {
		if got := c.set.Or(law); got.Own != c.own || got.Note != c.kept {
			t.Errorf("%s: own %v, note %q", name, got.Own, got.Note)
		}
	}
}
