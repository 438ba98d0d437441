package documents

import (
	"fmt"
	"slices"

	"thidua/data"
	"thidua/data/vn"
)

// common is fit for a text that all certificates have.
func (v *voice) common(text string, s slot) (fitted, error) {
	b, ok := v.fit(text, s)
	if !ok {
		return b, &data.Problem{What: fmt.Sprintf("“%s” dài quá, không đặt vừa trên giấy", text), Do: "Rút gọn tên cơ quan, chức vụ hoặc họ tên người ký"}
	}
	return b, nil
}

// nation is lines 1 and 2; the motto's line is as long as the motto.
func (c *press) nation() (under underline, err error) {
	first, err := c.heavy.common(country, slot{textWidth, 8, 15, 15, 15})
	if err != nil {
		return under, err
	}
	second, err := c.heavy.common(motto, slot{textWidth, 8, 15, 15, 15})
	if err != nil {
		return under, err
	}
	y := countryTop + first.height()
	c.same = append(c.same, imprint{first, centreLine, countryTop, black, false}, imprint{second, centreLine, y, black, false})
	c.top = y + second.height() + 0.4
	return underline{centreLine - second.width()/2, c.top, second.width()}, nil
}

// signed is the lower right: place and date, the post, room, the name. It ends the
// room for the lines above.
func (c *press) signed(p data.Proceedings) error {
	name, err := c.heavy.common(p.Decision.Signer, slot{signWidth, 13, 15, 10, 12})
	if err != nil {
		return err
	}
	y := textFoot - name.height()
	upwards := []imprint{{name, signCentre, y, black, false}}
	y -= signatureGap
	posts := signing(p)
	for i := len(posts) - 1; i >= 0; i-- {
		post, err := c.heavy.common(posts[i], slot{signWidth, 12, 14, 9, 11})
		if err != nil {
			return err
		}
		y -= post.height()
		upwards = append(upwards, imprint{post, signCentre, y, black, false})
	}
	place, err := c.slanted.common(placed(p.Council.Place, dayOf(p.Decision.On)), slot{signWidth, 12, 14, 9, 11})
	if err != nil {
		return err
	}
	c.foot = y - place.height() - 0.8
	upwards = append(upwards, imprint{place, signCentre, c.foot + 0.8, black, false})
	slices.Reverse(upwards)
	c.same = append(c.same, upwards...)
	return c.numbered(p)
}

// placed is "Mỹ Thới, ngày …".
func placed(place, day string) string {
	if vn.Blank(place) {
		return vn.UpperFirst(day)
	}
	return place + ", " + day
}

// numbered is the lower left but for the ordinal, whose line comes last.
func (c *press) numbered(p data.Proceedings) error {
	number, err := c.slanted.common(decided(*p.Decision), slot{signCentre - signWidth/2 - textLeft - 4, 12, 13, 9, 10})
	if err != nil {
		return err
	}
	c.number = number.size
	c.decided = textFoot - fitted{c.slanted, []string{""}, c.number}.height()
	c.same = append(c.same, imprint{number, textLeft, c.decided - number.height() - 0.8, black, true})
	return nil
}

// headed is lines 3 to 5, in two sizes.
func (c *press) headed(p data.Proceedings) (err error) {
	verb, name := given(p.Award)
	for _, size := range []struct {
		into  *[3]fitted
		slots [3]slot
	}{
		{&c.middle, [3]slot{{textWidth, 17, 19, 13, 15}, {textWidth, 8, 17, 17, 17}, {textWidth, 22, 44, 20, 26}}},
		{&c.crowded, [3]slot{{textWidth, 14, 15, 11, 12}, {textWidth, 8, 13, 13, 13}, {textWidth, 16, 32, 16, 20}}},
	} {
		voices := [3]*voice{c.heavy, c.heavy, c.display}
		for i, text := range []string{granting(p), verb, name} {
			if size.into[i], err = voices[i].common(text, size.slots[i]); err != nil {
				return err
			}
		}
	}
	return nil
}
