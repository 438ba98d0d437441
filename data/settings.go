package data

// Settings are the choices of the person at this desk, kept in the book.
type Settings struct {
	Who    string  `json:"who"`    // name that the history records
	Round  uint64  `json:"round"`  // the round on the screen; 0 = none
	Scale  float32 `json:"scale"`  // text size, 1.0–2.0
	Dark   bool    `json:"dark"`   // dark theme
	Typing string  `json:"typing"` // "" = the system's own, "telex", "vni"
	Folder string  `json:"folder"` // where papers are saved; empty = Documents
	// Printer is the one used last; empty = the system's usual one.
	Printer string `json:"printer,omitempty"`
}
