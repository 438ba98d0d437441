package app

import (
	"time"

	"fyne.io/fyne/v2"

	"thidua/data/book"
)

// keeper keeps copies of the data file while the program runs: one at the start
// and one every half hour, thinned out to days, weeks and months.
type keeper struct {
	book *book.Book
	quit chan struct{}
	done chan struct{}
}

// startKeeper begins; a throw-away book is not copied.
func startKeeper(b *book.Book, demo bool) *keeper {
	k := &keeper{book: b, quit: make(chan struct{}), done: make(chan struct{})}
	if demo {
		close(k.done)
		return k
	}
	go k.run()
	return k
}

func (k *keeper) run() {
	defer close(k.done)
	tick := time.NewTicker(backupEvery)
	defer tick.Stop()
	for {
		if err := k.book.KeepCopy(); err != nil {
			fyne.LogError("backup", err)
		}
		select {
		case <-tick.C:
		case <-k.quit:
			return
		}
	}
}

// stop waits until a copy that is being written is whole.
func (k *keeper) stop() {
	close(k.quit)
	<-k.done
}
