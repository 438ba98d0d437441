package preview

import (
	"fmt"
	"io"
	"os"
	"path/filepath"
	"time"

	"github.com/klippa-app/go-pdfium"
	"github.com/klippa-app/go-pdfium/webassembly"
	"github.com/tetratelabs/wazero"
)

// startTime is how long PDFium may take to make itself ready once it is compiled.
const startTime = time.Minute

// cacheFolder is where the compiled PDFium is kept, or "" where the system names
// no such place.
func cacheFolder() string {
	dir, err := os.UserCacheDir()
	if err != nil {
		return ""
	}
	return filepath.Join(dir, "thidua", "pdf")
}

// start compiles PDFium, or takes it from the cache. A cache that cannot be
// written or was damaged only costs time.
func (e *engine) start() error {
	if e.pool != nil {
		return nil
	}
	if e.pool = e.fromCache(); e.pool != nil {
		return nil
	}
	pool, err := newPool(wazero.NewRuntimeConfig())
	if err != nil {
		return fmt.Errorf("pdfium: %w", err)
	}
	e.pool = pool
	return nil
}

// fromCache starts PDFium with the cache; one that was damaged is made anew. It
// gives nil where the cache is of no use.
func (e *engine) fromCache() pdfium.Pool {
	if e.cache == "" {
		return nil
	}
	pool := cachedPool(e.cache)
	if pool == nil && os.RemoveAll(e.cache) == nil {
		pool = cachedPool(e.cache)
	}
	return pool
}

// cachedPool starts PDFium from a cache, which it fills if need be; nil where that
// fails.
func cachedPool(folder string) pdfium.Pool {
	cache, err := wazero.NewCompilationCacheWithDir(folder)
	if err != nil {
		return nil
	}
	pool, err := newPool(wazero.NewRuntimeConfig().WithCompilationCache(cache))
	if err != nil {
		return nil
	}
	return pool
}

// newPool starts PDFium with nothing of the machine in sight: no file, no output.
func newPool(runtime wazero.RuntimeConfig) (pdfium.Pool, error) {
	return webassembly.Init(webassembly.Config{
		MaxTotal: 1, MaxIdle: 1, RuntimeConfig: runtime,
		FSConfig: wazero.NewFSConfig(), Stdout: io.Discard, Stderr: io.Discard,
	})
}
