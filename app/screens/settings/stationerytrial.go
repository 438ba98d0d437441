package settings

import (
	"context"
	"fmt"
	"image"
	"reflect"

	"fyne.io/fyne/v2"

	"thidua/app/documents"
	"thidua/app/preview"
	"thidua/app/widgets"
	"thidua/data"
)

// trialKey tells one trial from another.
type trialKey struct {
	office data.Office
	award  string
}

// showTrial shows a certificate of the award under the cursor, with the first name
// of the open round if that has one.
func (s *stationery) showTrial() {
	award := s.chosen()
	now := trialKey{s.office, award.ID}
	if award.ID == "" || reflect.DeepEqual(now, s.shown) {
		return
	}
	s.shown = now
	p := s.trialOf(award)
	s.about.SetText(fmt.Sprintf("%s, %s; %s", award.Name, sizeName(s.sizeOf(award.ID)), trialName(p)))
	s.trial.show(func(context.Context) ([]byte, error) {
		pdf, _, err := documents.Certificates(p, documents.Options{Ordinals: []int{1}})
		return pdf, err
	})
}

// trialOf is a round of the award that has one certificate, in the office's look.
func (s *stationery) trialOf(award data.Award) data.Proceedings {
	open, p := trialRounds(s.d)
	if open.Decision != nil && open.Award.ID == award.ID && len(open.Winners()) > 0 {
		p = open
	} else if p.Award.ID != award.ID {
		p = sampleRound(award, p.Decision.BaseSalary, s.office)
	}
	return s.stocked(p)
}

// stocked gives a round the office's pictures, and its codes a sample where it has
// none; a form that the award goes on has its own part of the settings.
func (s *stationery) stocked(p data.Proceedings) data.Proceedings {
	p.Office, p.Stock.Blank = s.office, nil
	if !s.office.NoCodes && len(p.Stock.Codes) == 0 {
		p.Stock.Codes = map[int]string{1: documents.BlankSamples()[data.CodeField]}
	}
	if s.office.NoCodes {
		p.Stock.Codes = nil
	}
	p.Stock.Pictures = make(map[string][]byte)
	for _, kind := range pictureKinds {
		kept := *kind.of(&s.office)
		content, err := s.d.Book().Picture(kept)
		if s.d.Report(err) || content == nil {
			continue
		}
		p.Stock.Pictures[kept.SHA256] = content
	}
	return p
}

// trialName is whose certificate it is.
func trialName(p data.Proceedings) string {
	winners := p.Winners()
	if len(winners) == 0 {
		return "số liệu mẫu"
	}
	return winners[0].Dossier.Called()
}

func (s *stationery) failed(err error) {
	s.fault.tell(err)
	s.page.Refresh()
}

// frameDots is how many points of the screen an inch of a small certificate has.
const frameDots = 40

// showFrames makes a small picture of a real certificate in each frame, once, beside
// the window.
func (s *stationery) showFrames() {
	if s.framed || len(s.awards) == 0 {
		return
	}
	s.framed = true
	p := sampleRound(s.awards[0], 0, data.Office{})
	widgets.Aside(func() {
		for i, frame := range data.Frames {
			p.Office.Frame = frame
			img, err := pictured(p)
			fyne.Do(func() { s.tookFrame(i, img, err) })
		}
	})
}

// tookFrame shows a frame. One that could not be drawn is known by its name alone.
func (s *stationery) tookFrame(i int, img image.Image, err error) {
	if err == nil {
		s.frame.SetPicture(i, img)
	}
}

// pictured draws the certificate of a round small.
func pictured(p data.Proceedings) (image.Image, error) {
	pdf, _, err := documents.Certificates(p, documents.Options{Ordinals: []int{1}})
	if err != nil {
		return nil, err
	}
	document, err := preview.Open(context.Background(), pdf)
	if err != nil {
		return nil, err
	}
	defer document.Close()
	return document.Render(context.Background(), 1, frameDots)
}
