package documents

import (
	"bufio"
	"bytes"
	"context"
	"fmt"
	"io"
	"strings"

	"thidua/data/vn"
)

// whole writes all certificates into one file.
func (b *batch) whole(ctx context.Context, w io.Writer, report Report) error {
	buffered := bufio.NewWriterSize(w, 1<<16)
	file := b.mould.bindInto(buffered)
	err := inOrder(ctx, len(b.leaves), b.worker, func(i int, content []byte) error {
		b.tell(report, i)
		return file.page(content)
	})
	if err != nil {
		return err
	}
	if err := file.close(b.design.sheet()); err != nil {
		return err
	}
	return buffered.Flush()
}

// separate hands each certificate over as a file.
func (b *batch) separate(ctx context.Context, write func(name string, pdf []byte) error, report Report) error {
	worker := func() (func(int) ([]byte, error), error) {
		content, err := b.worker()
		return func(i int) ([]byte, error) { return b.alone(content, i) }, err
	}
	return inOrder(ctx, len(b.leaves), worker, func(i int, pdf []byte) error {
		b.tell(report, i)
		return write(b.name(i), pdf)
	})
}

// alone is the file of one certificate.
func (b *batch) alone(content func(int) ([]byte, error), i int) ([]byte, error) {
	page, err := content(i)
	if err != nil {
		return nil, err
	}
	var out bytes.Buffer
	out.Grow(len(b.mould.body) + len(page) + 2048)
	file := b.mould.bindInto(&out)
	if err := file.page(page); err != nil {
		return nil, err
	}
	err = file.close(b.design.sheet())
	return out.Bytes(), err
}

// worker makes the squeezed contents of certificates.
func (b *batch) worker() (func(i int) ([]byte, error), error) {
	v, err := newVoices()
	if err != nil {
		return nil, err
	}
	text := &script{voices: v, canvas: b.design.sheet(), names: b.mould.names}
	var out squeezer
	return func(i int) ([]byte, error) {
		text.begin()
		err := text.leaf(b.leaves[i])
		return out.squeeze(text.out), err
	}, nil
}

func (b *batch) tell(report Report, i int) {
	if report != nil {
		report(i+1, len(b.leaves))
	}
}

// nameLetters is how much of a recipient's name a file is named by.
const nameLetters = 60

// name is the name of one certificate's file.
func (b *batch) name(i int) string {
	w := b.winners[i]
	return fmt.Sprintf("%03d-%s.pdf", w.Outcome.Ordinal, fileWords(w.Dossier.Called()))
}

// fileWords is a name as file names have it: small letters without marks.
func fileWords(name string) string {
	words := strings.FieldsFunc(vn.Fold(name), func(r rune) bool { return (r < 'a' || r > 'z') && (r < '0' || r > '9') })
	text := strings.Join(words, "-")
	return strings.Trim(text[:min(len(text), nameLetters)], "-")
}
