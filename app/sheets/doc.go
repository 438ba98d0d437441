// Package sheets reads and writes the tables of a round: the list of nominees
// (xlsx or csv), the ballots typed from paper (csv), the round's description
// (toml), and the sheets that go back to the office. What a person wrote wrongly
// comes back as a *data.Problem or a Fault that names the file, the row and the
// column and says what is expected there; sheets decides nothing about votes.
package sheets
