package settings

import (
	"thidua/app/desk"
)

// part is one part of the settings: a page that behaves as a screen does.
type part struct {
	name string
	make func(desk.Desk) desk.Screen
}

// parts in the order of the list.
var parts = []part{
	{"Chung", func(d desk.Desk) desk.Screen { return newGeneral(d) }},
	{Wording, func(d desk.Desk) desk.Screen { return newTexts(d) }},
	{Stationery, func(d desk.Desk) desk.Screen { return newStationery(d) }},
	{Blanks, func(d desk.Desk) desk.Screen { return newBlanks(d) }},
	{Printers, func(d desk.Desk) desk.Screen { return newPrinters(d) }},
	{Money, func(d desk.Desk) desk.Screen { return newMoney(d) }},
}

func names() []string {
	all := make([]string, 0, len(parts))
	for _, p := range parts {
		all = append(all, p.name)
	}
	return all
}
