package recount

import (
	"fmt"
	"math/big"
	"strings"
)

// polling is one vote of the council, ready to be asked for each nominee.
type polling struct {
	vote     Vote
	room     room
	quorum   Quorum
	nominees []int // that the vote was on
	cast     sheet
	written  sheet
	hands    map[int]Hands
	polls    map[int]Poll // by nominee, before any quota
	passing  map[int]Poll // of those that came up to the threshold
}

func newPolling(v Vote, members []Member, nominees []int) polling {
	p := polling{vote: v, room: newRoom(members, v.Seats), nominees: nominees}
	if p.quorum = p.room.quorum(v.Rule.Quorum); !p.quorum.Met {
		v.Ballots, v.Hands = nil, nil // a meeting that could not vote
	}
	p.vote.Ballots = v.Ballots
	recusals := p.room.recusals()
	p.cast = newSheet(v, nominees, recusals, false)
	p.written = newSheet(v, nominees, recusals, true)
	p.hands = make(map[int]Hands, len(v.Hands))
	for _, h := range v.Hands {
		p.hands[h.Nominee] = h
	}
	p.pollAll()
	return p
}

func (p *polling) pollAll() {
	p.polls, p.passing = make(map[int]Poll, len(p.nominees)), make(map[int]Poll)
	for _, n := range p.nominees {
		poll := p.on(n)
		p.polls[n] = poll
		if poll.Passed {
			p.passing[n] = poll
		}
	}
}

// on counts one nominee, before any quota.
func (p polling) on(nominee int) Poll {
	h := p.hands[nominee]
	poll := Poll{
		Yes:     h.Yes + p.cast.count(nominee, cellYes) + p.written.count(nominee, cellYes),
		Against: h.No + p.cast.count(nominee, cellNo) + p.written.count(nominee, cellNo),
		Blank:   h.Blank + p.cast.count(nominee, cellBlank) + p.written.count(nominee, cellBlank) + p.leftBlank(nominee),
	}
	poll.Base = p.base(nominee, poll)
	poll.Ratio = fmt.Sprintf("%d/%d", poll.Yes, poll.Base)
	poll.Passed = p.quorum.Met && p.vote.Rule.Pass.reached(poll.Yes, poll.Base)
	return poll
}

// leftBlank is how many cast ballots without a row for the nominee count as blank.
// In a secret vote nobody can tell a recused member's ballot, so as many of them
// as there are recused members present say nothing. An opinion in writing without
// a row is no opinion on the nominee.
func (p polling) leftBlank(nominee int) int {
	bare := p.cast.count(nominee, cellNone)
	if p.vote.Rule.Method == secret {
		bare -= p.room.recused(nominee, present)
	}
	return max(bare, 0)
}

// base is what the yes votes are measured against. A recused member may be taken
// out of it; what is cast holds no recused member in any case.
func (p polling) base(nominee int, poll Poll) int {
	base, ways := len(p.room.members), []string(nil)
	switch p.vote.Rule.Base {
	case ofCast:
		return poll.Yes + poll.Against + poll.Blank
	case ofPresent:
		ways = []string{present}
		base = p.room.heads(ways...)
	case ofConsulted:
		ways = []string{present, written}
		base = p.room.heads(ways...)
	}
	if p.vote.Rule.Recused == excluded {
		base -= p.room.recused(nominee, ways...)
	}
	return base
}

// percent is for reading only: one decimal, none if it is zero.
func percent(p Poll) string {
	if p.Base <= 0 {
		return "0%"
	}
	text := big.NewRat(int64(p.Yes)*100, int64(p.Base)).FloatString(1)
	return strings.Replace(strings.TrimSuffix(text, ".0"), ".", ",", 1) + "%"
}
