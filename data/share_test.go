package data

import "testing"

// A share must come back from its text as the same fraction: the text is what
// the data file keeps.
func TestShareSurvivesItsText(t *testing.T) {
	for text, want := range map[string]string{
		"80%": "80%", "66,7%": "66,7%", "66.70%": "66,7%", "12,3456%": "12,3456%", "2/3": "2/3", ">1/2": ">1/2", ">50%": ">50%",
		"100%": "100%", "0%": "0%", "50/100": "50%", "200/300": "200/300", ">401/600": ">401/600", "1/1000": "0,1%", "700/1400": "700/1400",
	} {
		share, err := ParseShare(text)
		if err != nil {
			t.Errorf("%s: %v", text, err)
			continue
		}
		if got := share.String(); got != want {
			t.Errorf("%s reads as %s, want %s", text, got, want)
		}
		again, err := ParseShare(share.String())
		if err != nil || again.More != share.More || again.Num*share.Den != share.Num*again.Den {
			t.Errorf("%s comes back from %s as %d/%d, %v", text, share, again.Num, again.Den, err)
		}
	}
}

func TestShareRefusesWhatIsNone(t *testing.T) {
	for _, text := range []string{"", "80", "tám mươi", "101%", "-1%", "1/0", "0/0", "3/2", "1/-2", "%", "80%%", ">", "1,23456%"} {
		if share, err := ParseShare(text); err == nil {
			t.Errorf("%q reads as %s", text, share)
		}
	}
}

func TestShareMetAndNeed(t *testing.T) {
	for _, c := range []struct {
		share       string
		whole, need int
	}{{"80%", 5, 4}, {"80%", 9, 8}, {"2/3", 15, 10}, {"2/3", 7, 5}, {">1/2", 8, 5}, {">1/2", 7, 4}, {"1/2", 8, 4}, {"90%", 21, 19}} {
		share, err := ParseShare(c.share)
		if err != nil {
			t.Fatal(err)
		}
		if got := share.Need(c.whole); got != c.need {
			t.Errorf("%s of %d needs %d, want %d", c.share, c.whole, got, c.need)
		}
		if !share.Met(c.need, c.whole) || share.Met(c.need-1, c.whole) {
			t.Errorf("%s of %d is not met at exactly %d", c.share, c.whole, c.need)
		}
	}
	if share := (Share{Num: 1, Den: 2}); share.Met(0, 0) {
		t.Error("of nothing a share is reached")
	}
}
