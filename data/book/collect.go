package book

import "iter"

// collect gathers the records that fit; the first error ends it.
func collect[T any](records iter.Seq2[T, error], fits func(T) bool) ([]T, error) {
	var all []T
	for record, err := range records {
		if err != nil {
			return nil, err
		}
		if fits == nil || fits(record) {
			all = append(all, record)
		}
	}
	return all, nil
}
