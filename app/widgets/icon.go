package widgets

import (
	"bytes"
	"fmt"

	"fyne.io/fyne/v2"
	"fyne.io/fyne/v2/canvas"
	fynetheme "fyne.io/fyne/v2/theme"

	"thidua/app/theme"
	"thidua/assets/icons"
)

// drawing is an icon in one of the theme's colours. Fyne's own themed
// resources recolour areas but not lines, and our icons are lines.
type drawing struct {
	name  string
	svg   []byte
	color fyne.ThemeColorName
}

// Icon gives the icon of that name in the colour of the text. A name that does
// not exist gives the icon "help".
func Icon(name string) fyne.Resource { return IconIn(name, fynetheme.ColorNameForeground) }

// IconIn gives the icon of that name in one of the theme's colours.
func IconIn(name string, color fyne.ThemeColorName) fyne.Resource {
	svg, err := icons.FS.ReadFile(name + ".svg")
	if err != nil {
		return IconIn("help", color)
	}
	return &drawing{name: name, svg: svg, color: color}
}

// Name tells the colour too, as pictures are kept by name.
func (d *drawing) Name() string { return d.name + "-" + d.hex() + ".svg" }

// Content is the drawing in the colour that the theme now has.
func (d *drawing) Content() []byte {
	return bytes.ReplaceAll(d.svg, []byte("currentColor"), []byte("#"+d.hex()))
}

func (d *drawing) hex() string {
	r, g, b, _ := theme.Color(d.color).RGBA()
	return fmt.Sprintf("%02x%02x%02x", r>>8, g>>8, b>>8)
}

// tinted is the icon in another colour; pictures that are not ours stay.
func tinted(res fyne.Resource, color fyne.ThemeColorName) fyne.Resource {
	d, ok := res.(*drawing)
	if !ok {
		return res
	}
	return &drawing{name: d.name, svg: d.svg, color: color}
}

// newPicture makes the image of an icon, which may be nil.
func newPicture(res fyne.Resource) *canvas.Image {
	img := canvas.NewImageFromResource(res)
	img.FillMode = canvas.ImageFillContain
	if res == nil {
		img.Hide()
	}
	return img
}

// setPicture changes the icon of an image; nil hides it. The image keeps the
// icon as it is in the theme's colours now, so that another theme shows.
func setPicture(img *canvas.Image, res fyne.Resource) {
	if res == nil {
		img.Resource = nil
		img.Hide()
		return
	}
	img.Show()
	if kept, ok := img.Resource.(*fyne.StaticResource); ok && kept.StaticName == res.Name() {
		return
	}
	img.Resource, img.Image = fyne.NewStaticResource(res.Name(), res.Content()), nil
	img.Refresh()
}
