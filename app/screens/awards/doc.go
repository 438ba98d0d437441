// Package awards is the area "Khen thưởng": the papers of a round in the order
// they are needed, the decision with its prizes, and the list of the awarded.
package awards
