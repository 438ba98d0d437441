package data

// Box is what is known of the sealed box of a secret vote. None of it tells what
// a ballot says, or whose it is.
type Box struct {
	Recipient string `json:"recipient"` // public key that ballots are sealed to
	Size      int    `json:"size"`      // bytes that every ballot is padded to before it is sealed
	Papers    int    `json:"papers"`    // ballots in it that were marked on paper
	// Twice is how many of Papers two people typed apart, with the same marks.
	Twice int `json:"twice,omitempty"`
	// Lists says that the council resolved to list receipts with their votes.
	Lists bool `json:"lists,omitempty"`
	// Receipts of the ballots found in it, sorted; known after the opening.
	Receipts []string `json:"receipts,omitempty"`
	// Journal is the SHA-256 of the journal that the box was compared with.
	Journal string `json:"journal,omitempty"`
}
