package documents

import (
	"os"
	"os/exec"
	"syscall"
	"testing"
)

// BenchmarkCertificatesMemory reports the most memory that a process of its own takes
// for ten thousand certificates, as the system counts it. It stands before the other
// benchmarks: the system also counts what the parent held when it started the child.
func BenchmarkCertificatesMemory(b *testing.B) {
	for b.Loop() {
		child := exec.Command(os.Args[0], "-test.run=^$", "-test.bench=^BenchmarkCertificates$", "-test.benchtime=1x")
		if out, err := child.CombinedOutput(); err != nil {
			b.Fatalf("%v: %s", err, out)
		}
		usage, ok := child.ProcessState.SysUsage().(*syscall.Rusage)
		if !ok {
			b.Fatal("the system does not tell")
		}
		b.ReportMetric(float64(usage.Maxrss)/1000, "MB-peak")
	}
}
