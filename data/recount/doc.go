// Package recount counts the votes of an archive package a second time and
// compares what it finds with the result.json in the package.
//
// It is written from the description of the file format alone and shares no code
// with the count whose work it checks, nor any other code of this program: an
// error would have to be made twice, in two ways of reckoning, to go unseen. Here
// the ballots are laid out as a sheet with a row for each nominee, thresholds are
// compared as fractions, and the quota is decided by how many stand before each
// nominee.
//
// Not checked are the marks on criteria, which decide nothing; whether the package
// is whole is for its sums to prove.
package recount
