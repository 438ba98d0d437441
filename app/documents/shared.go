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

// nation is lines 1 and 2; the motto's line is as long as the motto. A body of the
// Party has the Party's name instead of both.
func (c *press) nation(v *voices) error {
	if ofParty(c.p.Council.Agency) {
		return c.partyLine(v)
	}
	first, err := v.heavy.common(country, slot{c.textWidth(), 8, 15, 15, 15})
	if err != nil {
		return err
	}
	second, err := v.heavy.common(motto, slot{c.textWidth(), 8, 15, 15, 15})
	if err != nil {
		return err
	}
	y := c.countryTop() + first.height()
	c.texts = append(c.texts, imprint{fitted: first, x: c.centre(), y: c.countryTop()}, imprint{fitted: second, x: c.centre(), y: y})
	c.top = y + second.height() + 0.4
	c.under = underline{c.centre() - second.width()/2, c.top, second.width()}
	return nil
}

// signature is the lower right: place and date, the post, room, the name. It ends
// the room for the lines above.
func (c *press) signature(v *voices) error {
	name, err := v.heavy.common(c.p.Decision.Signer, slot{c.signWidth(), 13, 15, 10, 12})
	if err != nil {
		return err
	}
	y := c.textFoot() - name.height()
	upwards := []imprint{{fitted: name, x: c.signCentre(), y: y}}
	y -= c.signatureRoom()
	c.signed = room{c.signCentre() - c.signWidth()/2, y, c.signWidth(), c.signatureRoom()}
	posts := signing(c.p)
	for i := len(posts) - 1; i >= 0; i-- {
		post, err := v.heavy.common(posts[i], slot{c.signWidth(), 12, 14, 9, 11})
		if err != nil {
			return err
		}
		y -= post.height()
		upwards = append(upwards, imprint{fitted: post, x: c.signCentre(), y: y})
	}
	place, err := v.slanted.common(placed(c.p.Council.Place, dayOf(c.p.Decision.On)), slot{c.signWidth(), 12, 14, 9, 11})
	if err != nil {
		return err
	}
	c.foot = y - place.height() - 0.8
	upwards = append(upwards, imprint{fitted: place, x: c.signCentre(), y: c.foot + 0.8})
	slices.Reverse(upwards)
	c.texts = append(c.texts, upwards...)
	return nil
}

// placed is "Mỹ Thới, ngày …".
func placed(place, day string) string {
	if vn.Blank(place) {
		return vn.UpperFirst(day)
	}
	return place + ", " + day
}

// numbers is the lower left but for the ordinal, whose line comes last. With codes
// it stands to the right of them.
func (c *press) numbers(v *voices) error {
	x := c.textLeft()
	if c.codeSide > 0 {
		x += c.codeSide + 1
		c.texts = append(c.texts, c.scanMe(v))
	}
	number, err := v.slanted.common(decided(*c.p.Decision), slot{c.signCentre() - c.signWidth()/2 - x - 2, 12, 13, 9, 9.5})
	if err != nil {
		return err
	}
	c.ordinals = imprint{fitted: fitted{v.slanted, nil, number.size}, x: x, side: data.Left}
	c.ordinals.y = c.textFoot() - fitted{v.slanted, []string{""}, number.size}.height()
	c.texts = append(c.texts, imprint{fitted: number, x: x, y: c.ordinals.y - number.height() - 0.8, side: data.Left})
	return nil
}

// heading is lines 3 to 5, in two sizes.
func (c *press) heading(v *voices) (err error) {
	verb, name := given(c.p.Award)
	width := c.textWidth()
	for _, size := range []struct {
		into  *[3]fitted
		slots [3]slot
	}{
		{&c.middle, [3]slot{{width, 17, 19, 13, 15}, {width, 8, 17, 17, 17}, {width, 22, 44, 20, 26}}},
		{&c.crowded, [3]slot{{width, 14, 15, 11, 12}, {width, 8, 13, 13, 13}, {width, 16, 32, 16, 20}}},
	} {
		own := [3]*voice{v.heavy, v.heavy, v.display}
		for i, text := range []string{granting(c.p), verb, name} {
			if size.into[i], err = own[i].common(text, size.slots[i]); err != nil {
				return err
			}
		}
	}
	return nil
}
