package recount

// Result is a count; its JSON form is that of result.json.
type Result struct {
	Meeting struct {
		Total   int    `json:"total"`
		Present int    `json:"present"`
		Written int    `json:"written"`
		Absent  int    `json:"absent"`
		Quorum  Quorum `json:"quorum"`
	} `json:"meeting"`
	Ballots  Returns   `json:"ballots"`
	Rule     Rule      `json:"rule"`
	Nominees []Outcome `json:"nominees"`
}

// Quorum is the arithmetic of the quorum, in members.
type Quorum struct {
	Need int  `json:"need"`
	Have int  `json:"have"`
	Met  bool `json:"met"`
}

// Returns is what became of the ballot papers.
type Returns struct {
	Issued   int `json:"issued"`
	Returned int `json:"returned"`
	Valid    int `json:"valid"`
	Invalid  int `json:"invalid"`
	Written  int `json:"written"`
}

// Poll is one vote on one nominee.
type Poll struct {
	Yes     int    `json:"yes"`
	Against int    `json:"against"`
	Blank   int    `json:"blank"`
	Base    int    `json:"base"`
	Ratio   string `json:"ratio"`
	Passed  bool   `json:"passed"`
}

// Outcome is the standing result on one nominee: the votes of the first vote, and
// what the last vote that it stood in decided.
type Outcome struct {
	Number int    `json:"number"`
	Name   string `json:"name"`
	Kind   string `json:"kind"`
	Poll
	WrittenYes int    `json:"written_yes"`
	Percent    string `json:"percent"`
	Tied       bool   `json:"tied"`
	OverQuota  bool   `json:"over_quota"`
	Ordinal    int    `json:"ordinal"`
	Prize      int64  `json:"prize"`
	Runoff     *Poll  `json:"runoff"`
}
