package tomlfile

import "thidua/data"

// Fault is a value of a file that reads well and yet cannot stand.
type Fault struct {
	File  string // name of the file
	Table string // table that holds the value: "subjects"; may be empty
	ID    string // id of the entry in the table; may be empty
	Key   string // key of the value: "kinds"
	What  string // what is wrong with it
	Do    string // the way out
}

// Problem is the fault as an error for people.
func (f Fault) Problem() error {
	where := "Tệp " + f.File
	if f.Table != "" {
		where += ", mục " + f.Table
	}
	if f.ID != "" {
		where += " \"" + f.ID + "\""
	}
	if f.Key != "" {
		where += ", khóa " + f.Key
	}
	return &data.Problem{What: f.What, Where: where, Do: f.Do}
}
