//go:build linux

package printing

import (
	"fmt"
	"net"
	"os"
	"os/exec"
	"path/filepath"
	"strings"
	"testing"
	"time"
)

// cups is a print service of the test's own, with a printer that speaks IPP and
// keeps what it is sent. It runs as whoever runs the test, on a socket in a folder of
// its own.
type cups struct {
	t       *testing.T
	folder  string
	service *exec.Cmd
}

// tools are where the programs of the print service lie, beside the path.
const tools = "/usr/sbin"

// startCUPS starts service and printer, and points the commands at them.
func startCUPS(t *testing.T) *cups {
	t.Helper()
	folder, err := os.MkdirTemp("", "in") // the name of a socket must be short
	if err != nil {
		t.Fatal(err)
	}
	t.Cleanup(func() { os.RemoveAll(folder) })
	c := &cups{t: t, folder: folder}
	c.must(os.Chmod(folder, 0o755)) // started by root, the service works as somebody else
	for _, name := range []string{"etc", "cache", "state", "spool", "log", "printed", "jobs"} {
		c.must(os.Mkdir(c.path(name), 0o755))
	}
	t.Setenv("CUPS_SERVER", c.path("state/sock"))
	t.Setenv("HOME", folder)
	t.Setenv("DBUS_SYSTEM_BUS_ADDRESS", "unix:path="+c.path("bus")) // where the printer would announce itself
	c.start("dbus-daemon", "--session", "--nofork", "--nopidfile", "--address=unix:path="+c.path("bus"))
	c.await("the bus", func() bool { return answers("unix", c.path("bus")) })
	port := c.startPrinter()
	c.startService()
	c.command("lpadmin", "-p", "Van_thu", "-E", "-v", "ipp://localhost:"+port+"/ipp/print", "-m", "everywhere")
	c.await("the printer's description", func() bool {
		_, err := os.Stat(c.path("etc/ppd/Van_thu.ppd"))
		return err == nil
	})
	return c
}

// startPrinter starts a printer that takes A4, A3 and sizes between, and notes how
// each job is to be printed.
func (c *cups) startPrinter() (port string) {
	c.write("keep.sh", 0o755, `#!/bin/sh
n=$(ls "`+c.path("jobs")+`" | wc -l)
env | grep ^IPP_ | sort > "`+c.path("printed")+`/$n.txt"
cp "$1" "`+c.path("printed")+`/$n.pdf"
touch "`+c.path("jobs")+`/$n"
`)
	c.write("printer.conf", 0o644, `ATTR keyword media-supported "iso_a4_210x297mm","iso_a3_297x420mm","custom_min_100x148mm","custom_max_330x500mm"
ATTR collection media-size-supported { MEMBER integer x-dimension 21000 MEMBER integer y-dimension 29700 },{ MEMBER integer x-dimension 29700 MEMBER integer y-dimension 42000 },{ MEMBER rangeOfInteger x-dimension 10000-33000 MEMBER rangeOfInteger y-dimension 14800-50000 }
ATTR mimeMediaType document-format-supported "application/pdf"
ATTR mimeMediaType document-format-default "application/pdf"
ATTR boolean color-supported true
ATTR keyword print-color-mode-supported "auto","color","monochrome"
ATTR keyword print-color-mode-default "color"
ATTR rangeOfInteger copies-supported 1-99
ATTR integer copies-default 1
ATTR keyword media-default "iso_a4_210x297mm"
ATTR keyword media-ready "iso_a4_210x297mm"
`)
	port = freePort(c.t)
	c.start("ippeveprinter", "-p", port, "-d", c.path("spool"), "-r", "off",
		"-a", c.path("printer.conf"), "-c", c.path("keep.sh"), "Van_thu")
	c.await("the printer", func() bool { return answers("tcp", "localhost:"+port) })
	return port
}

// startService starts the print service: its settings are those of a service that
// does nothing but what this test asks.
func (c *cups) startService() {
	c.write("etc/cupsd.conf", 0o644, "Listen "+c.path("state/sock")+`
LogLevel warn
Browsing Off
DefaultAuthType None
WebInterface No
<Location />
  Order allow,deny
  Allow all
</Location>
<Location /admin>
  Order allow,deny
  Allow all
</Location>
<Policy default>
  <Limit All>
    Order deny,allow
  </Limit>
</Policy>
`)
	c.write("etc/cups-files.conf", 0o644, fmt.Sprintf("ServerRoot %s\nCacheDir %s\nStateDir %s\nRequestRoot %s\nAccessLog %s\nErrorLog %s\nPageLog %s\nSandboxing relaxed\n",
		c.path("etc"), c.path("cache"), c.path("state"), c.path("spool"), c.path("log/access"), c.path("log/error"), c.path("log/page")))
	c.service = c.start("cupsd", "-f", "-c", c.path("etc/cupsd.conf"), "-s", c.path("etc/cups-files.conf"))
	c.await("the print service", func() bool { return answers("unix", c.path("state/sock")) })
}

// arrived waits for the job of a number, counted from 0, and gives its paper and what
// the printer was told of it.
func (c *cups) arrived(n int) (pdf, told string) {
	c.t.Helper()
	c.await(fmt.Sprintf("job %d", n), func() bool {
		_, err := os.Stat(c.path(fmt.Sprintf("jobs/%d", n)))
		return err == nil
	})
	text, err := os.ReadFile(c.path(fmt.Sprintf("printed/%d.txt", n)))
	c.must(err)
	return c.path(fmt.Sprintf("printed/%d.pdf", n)), string(text)
}

func (c *cups) path(name string) string { return filepath.Join(c.folder, name) }

func (c *cups) must(err error) {
	c.t.Helper()
	if err != nil {
		c.t.Fatal(err)
	}
}

func (c *cups) write(name string, mode os.FileMode, text string) {
	c.t.Helper()
	c.must(os.WriteFile(c.path(name), []byte(text), mode))
}

// stop ends the print service.
func (c *cups) stop() {
	c.t.Helper()
	c.must(c.service.Process.Kill())
	c.await("the end of the print service", func() bool { return !answers("unix", c.path("state/sock")) })
}

// start runs a program until the test has ended.
func (c *cups) start(name string, args ...string) *exec.Cmd {
	c.t.Helper()
	cmd := exec.Command(program(name), args...)
	out, err := os.Create(c.path("log/" + name))
	c.must(err)
	defer out.Close()
	cmd.Stdout, cmd.Stderr = out, out
	if err := cmd.Start(); err != nil {
		c.t.Fatalf("%v (make setup-test installs it)", err)
	}
	c.t.Cleanup(func() {
		_ = cmd.Process.Kill()
		_ = cmd.Wait()
	})
	return cmd
}

// command runs a command of the print service.
func (c *cups) command(name string, args ...string) string {
	c.t.Helper()
	out, err := exec.Command(program(name), args...).CombinedOutput()
	if err != nil {
		c.t.Fatalf("%s: %v: %s", name, err, out)
	}
	return string(out)
}

// program finds a program where those for administrators lie, too.
func program(name string) string {
	if path, err := exec.LookPath(name); err == nil {
		return path
	}
	return filepath.Join(tools, name)
}

// await waits until something is so; after ten seconds the test fails with what the
// programs said.
func (c *cups) await(what string, so func() bool) {
	c.t.Helper()
	tick := time.NewTicker(20 * time.Millisecond)
	defer tick.Stop()
	for range 500 {
		if so() {
			return
		}
		<-tick.C
	}
	var said strings.Builder
	logs, _ := filepath.Glob(c.path("log/*"))
	for _, path := range logs {
		text, _ := os.ReadFile(path)
		fmt.Fprintf(&said, "%s:\n%s\n", filepath.Base(path), text)
	}
	c.t.Fatalf("waited in vain for %s\n%s", what, said.String())
}

func answers(network, address string) bool {
	conn, err := net.Dial(network, address)
	if err != nil {
		return false
	}
	conn.Close()
	return true
}

func freePort(t *testing.T) string {
	t.Helper()
	l, err := net.Listen("tcp", "localhost:0")
	if err != nil {
		t.Fatal(err)
	}
	defer l.Close()
	_, port, _ := net.SplitHostPort(l.Addr().String())
	return port
}
