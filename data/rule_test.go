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
