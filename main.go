// Command thidua is the desktop program of emulation-and-reward councils, and the
// same work without a window: see "thidua --help".
package main

import (
	"os"

	"thidua/app"
	"thidua/app/cli"
)

func main() {
	os.Exit(cli.Run(os.Args[1:], os.Stdout, os.Stderr, app.Open))
}
