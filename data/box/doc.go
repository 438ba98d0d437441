// Package box is the sealed ballot box of a secret vote.
//
// When a vote is opened a key pair is made. Ballots are sealed to its public half
// (age, X25519), all of one length, and lie under random keys in the data file and
// in a journal beside it. The private half lies in a file of its own, locked with
// the counting committee's passphrase. When the box is opened the journal is
// compared with the data file, the ballots are mixed nominee by nominee, so that
// no row is anybody's ballot any more, and the key file is overwritten: what was
// sealed stays sealed for good, also to those who know the passphrase and to those
// who kept copies of the data file from during the vote.
//
// What this cannot withstand: somebody who copies the key file while the vote is
// on and learns the passphrase, and a program on the machine that watches the
// screen or the keyboard.
package box
