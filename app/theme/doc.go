// Package theme is how the program looks: colours by name for the light and
// the dark variant, sizes that grow with the reader's text size, and fonts
// that hold every Vietnamese letter. It knows nothing of what is shown.
package theme
