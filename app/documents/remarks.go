package documents

import "thidua/data"

// remarks is what an official looks at again before a paper is printed: it can be
// printed as it is, but something that it says or leaves open may be wrong.
func remarks(paper data.Paper, p data.Proceedings) []Warning {
	switch paper {
	case data.CountMinutes:
		return untimely(p)
	case data.MeetingMinutes:
		return append(unended(p), untimely(p)...)
	case data.Submission, data.DecisionPaper, data.CertificateBook:
		return unpraised(p)
	}
	return nil
}

// unended says that the minutes leave the end of the meeting to the pen.
func unended(p data.Proceedings) []Warning {
	if !p.Meeting.Closes.IsZero() {
		return nil
	}
	return []Warning{{Text: "Chưa ghi giờ kết thúc phiên họp"}}
}

// unpraised are the winners without an achievement: their line in the list is empty,
// their certificate has only the movement.
func unpraised(p data.Proceedings) []Warning {
	var list []Warning
	for _, w := range p.Winners() {
		if achieved(w.Dossier.Achievement) == "" {
			list = append(list, Warning{Nominee: w.Dossier.Number, Name: w.Dossier.Called(),
				Text: "Chưa ghi thành tích; danh sách để trống mục này, giấy khen chỉ ghi đã có thành tích trong phong trào"})
		}
	}
	return list
}
