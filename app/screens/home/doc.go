// Package home is the first screen: where the round stands, what is still
// missing, and the way to the next step.
package home
