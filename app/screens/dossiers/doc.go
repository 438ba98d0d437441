// Package dossiers is the screen of a round's dossiers: the list with its search
// and filters, the preview of a list of nominees before it is taken in, and the
// page of one dossier with its evidence and criteria.
package dossiers
