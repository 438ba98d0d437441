// Package data holds the records of the house and their rules: movements and
// criteria, dossiers, councils, meetings, ballots, results, decisions. Plain
// values without input or output; the packages below it store them
// (data/store), apply the law (data/law), count (data/vote) and join all of
// that to use cases (data/book).
//
// The words of the field and their English names:
//
//	dossier = hồ sơ · nominee = đối tượng đề nghị · council = hội đồng ·
//	member = thành viên · meeting = phiên họp · ballot = phiếu ·
//	written opinion = ý kiến bằng văn bản · count = kiểm phiếu ·
//	counting committee = ban kiểm phiếu · award = hình thức khen thưởng ·
//	decision = quyết định · certificate = giấy khen, bằng khen ·
//	movement = phong trào · phase = giai đoạn · review = sơ kết, tổng kết ·
//	archive = lưu trữ
package data
