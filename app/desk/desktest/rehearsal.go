package desktest

// Rehearse goes over to a trial of the book, which the screen then shows. Unlike
// the application it makes no new screen.
func (d *Desk) Rehearse() {
	trial, err := d.B.Rehearse()
	if d.Report(err) {
		return
	}
	d.real, d.B = d.B, trial
	d.T.Cleanup(d.EndRehearsal)
	d.reload("Đang diễn tập trên một bản sao của sổ")
}

// EndRehearsal comes back from the trial.
func (d *Desk) EndRehearsal() {
	if d.real == nil {
		return
	}
	d.Report(d.B.Close())
	d.B, d.real = d.real, nil
	d.reload("Đã kết thúc diễn tập, sổ không thay đổi")
}

func (d *Desk) reload(note string) {
	d.Did(note, false)
	if d.screen != nil {
		d.screen.Load()
	}
}

// Rehearsing reports whether the desk's book is a trial.
func (d *Desk) Rehearsing() bool { return d.B.Trial() }
