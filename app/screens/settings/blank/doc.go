// Package blank is the board on which the texts of a pre-printed form (phôi) are
// put into their places: by the mouse, by the arrow keys, over a scan of the form.
// What it does to a form is reckoned in millimetres and knows nothing of a window.
package blank
