package sheets

// demoList is the demo's list of nominees, a line each: form of address, name,
// birth, gender, post and unit or address, achievement, period, self-assessed
// points, note. The people are made up; their kinds of names are those of An
// Giang: Kinh, Khmer, Chăm, Hoa.
const demoCollectives = `
Tập thể|Hội Khuyến học phường Mỹ Thới|||Phường Mỹ Thới|Đã có thành tích xuất sắc trong tham mưu, tổ chức thực hiện phong trào “Cả nước thi đua xây dựng xã hội học tập, đẩy mạnh học tập suốt đời” giai đoạn 2023 - 2025|2023-2025||
Tập thể|Ủy ban Mặt trận Tổ quốc Việt Nam phường Mỹ Thới|||Phường Mỹ Thới|Đã có thành tích xuất sắc trong vận động Nhân dân và giám sát việc thực hiện xây dựng xã hội học tập trên địa bàn phường, giai đoạn 2023 - 2025|2023-2025||
Tập thể|Hội Liên hiệp Phụ nữ phường Mỹ Thới|||Phường Mỹ Thới|Đã duy trì hiệu quả mô hình “Phụ nữ cùng học, con chăm ngoan”, vận động 420 hội viên đăng ký Công dân học tập|2023-2025||
Tập thể|Chi hội Khuyến học khóm Long Hưng 1|||Khóm Long Hưng 1, phường Mỹ Thới|Đã vận động trên 96% hộ dân đăng ký Gia đình học tập và trao 135 suất học bổng cho học sinh nghèo hiếu học|2023-2025||Quỹ khuyến học 182 triệu đồng
Tập thể|Trung tâm học tập cộng đồng phường Mỹ Thới|||Phường Mỹ Thới|Đã mở 74 lớp chuyên đề cho 3.150 lượt người học, đưa kỹ năng số đến từng khóm giai đoạn 2023 - 2025|2023-2025||
Tập thể|Ban Quản trị Tiểu Thánh đường Hồi giáo khóm Hòa Thạnh|||Khóm Hòa Thạnh, phường Mỹ Thới|Đã phối hợp mở lớp phổ cập và tủ sách song ngữ Việt - Chăm, vận động con em tín đồ không bỏ học giữa chừng|2024-2025||
Tập thể|Đoàn Thanh niên Cộng sản Hồ Chí Minh phường Mỹ Thới|||Phường Mỹ Thới|Đã tổ chức tốt các đội hình “Bình dân học vụ số”, hướng dẫn 1.860 lượt người dân sử dụng dịch vụ công trực tuyến|2023-2025||
Tập thể|Hội Cựu giáo chức phường Mỹ Thới|||Phường Mỹ Thới|Đã tổ chức dạy kèm miễn phí cho học sinh có hoàn cảnh khó khăn, góp phần nâng tỷ lệ tốt nghiệp trung học cơ sở của phường|2023-2024||Kết quả bình xét của khóm: nhất trí`

const demoHouseholds = `
Gia đình ông|Chau Sóc Phia|||Tổ 4, khóm Tây Thạnh, phường Mỹ Thới|Đã đạt danh hiệu “Gia đình học tập” 3 năm liên tục, nuôi 4 người con học đại học, góp 12 triệu đồng vào quỹ khuyến học|2023-2025||
Gia đình bà|Nguyễn Thị Út Mười|||Tổ 9, khóm Đông Thạnh A, phường Mỹ Thới|Đã hiến 60 m² đất mở rộng sân sinh hoạt của điểm học tập cộng đồng khóm Đông Thạnh A|2024-2025||
Gia đình ông|Mohamad Sa Lếs|||Tổ 2, khóm Hòa Thạnh, phường Mỹ Thới|Đã đạt danh hiệu “Gia đình học tập” và nhận đỡ đầu 3 học sinh dân tộc Chăm đến hết bậc trung học phổ thông|2023-2025||
Gia đình ông|Trần Phước Lộc|||Tổ 12, khóm Trung Thạnh, phường Mỹ Thới|Đã lập tủ sách gia đình 1.200 quyển mở cửa cho trẻ em trong khóm đọc miễn phí|2023-2025||
Gia đình ông|Lâm Chấn Huy|||Số 45, khóm Thới Hòa, phường Mỹ Thới|Đã tài trợ 25 bộ máy tính cũ còn sử dụng tốt cho lớp học kỹ năng số của phường|2024-2025||
Gia đình bà|Néang Sóc Kha|||Tổ 4, khóm Tây Thạnh, phường Mỹ Thới|Đã vượt khó cho con học tập, 3 người con đều tốt nghiệp trung học phổ thông, được công nhận thoát nghèo bền vững nhờ học nghề|2023-2025||Hộ dân tộc Khmer
Gia đình ông|Huỳnh Văn Bảy|||Tổ 7, khóm Long Hưng 2, phường Mỹ Thới|Đã vận động dòng họ Huỳnh lập quỹ khuyến học 86 triệu đồng, khen thưởng 210 lượt con cháu|2023-2025||Dòng họ Huỳnh
Gia đình ông|Võ Thành Trung|||Tổ 1, khóm Hưng Thạnh, phường Mỹ Thới|Đã cho mượn nhà làm lớp xóa mù chữ buổi tối trong 2 năm, giúp 19 người biết đọc, biết viết|2023-2024||
Gia đình bà|Đỗ Thị Lệ Thu|||Tổ 15, khóm Trung Thạnh, phường Mỹ Thới|Đã đạt danh hiệu “Gia đình học tập” tiêu biểu cấp phường năm 2024, cả 5 thành viên là Công dân học tập|2024-2025||
Gia đình ông|Chau Phi Rum|||Tổ 5, khóm Tây Thạnh, phường Mỹ Thới|Đã cùng chùa mở lớp dạy chữ Khmer trong hè cho 64 học sinh, giữ gìn tiếng nói và chữ viết của dân tộc|2023-2025||
Gia đình ông|Phan Văn Thạnh|||Tổ 3, khóm Đông Thạnh B, phường Mỹ Thới|Đã truyền nghề đan lát cho 40 lao động nông nhàn, tạo thu nhập để con em được tiếp tục đến trường|2023-2025||
Gia đình bà|Lý Thị Ngọc Sương|||Số 112, khóm Thới Hòa, phường Mỹ Thới|Đã nấu bếp ăn trưa miễn phí cho 35 học sinh bán trú có hoàn cảnh khó khăn trong năm học 2024 - 2025|2024-2025||
Gia đình ông|Cao Minh Tường|||Tổ 6, khóm Long Hưng 1, phường Mỹ Thới||2023-2025||Bổ sung thành tích sau
Gia đình ông|Nguyễn Hữu Phước|||Tổ 10, khóm Đông Thạnh A, phường Mỹ Thới|Đã đạt danh hiệu “Gia đình học tập” giai đoạn 2023 - 2025, tích cực đóng góp xây dựng khóm đạt Cộng đồng học tập|2023-2025||
Gia đình bà|Ro Fi Ah|||Tổ 2, khóm Hòa Thạnh, phường Mỹ Thới|Đã mở tổ dệt thổ cẩm, dạy nghề kết hợp học chữ cho 16 phụ nữ Chăm|2023-2025||
Gia đình ông|Trịnh Công Lý|||Tổ 8, khóm Hưng Thạnh, phường Mỹ Thới|Đã ủng hộ 40 xe đạp và 500 phần tập vở cho học sinh đầu năm học|2024||`

const demoIndividuals = `
Ông|Lê Văn Đạt|05/01/1975|Nam|Chi hội trưởng Chi hội Khuyến học khóm Long Hưng 1|Đã có nhiều đóng góp xây dựng khóm Long Hưng 1 đạt danh hiệu Cộng đồng học tập năm 2024|2023-2025|92|
Bà|Trần Thị Cẩm Tiên|17/08/1983|Nữ|Giáo viên Trường Tiểu học Hùng Vương, phường Mỹ Thới|Đã được công nhận Công dân học tập 3 năm liền, hướng dẫn 45 đồng nghiệp ứng dụng công nghệ trong giảng dạy|2023-2025|95|
Ông|Nguyễn Phước Hậu|1962|Nam|Trưởng ban Công tác Mặt trận khóm Đông Thạnh A|Đã kiên trì vận động 27 học sinh bỏ học trở lại lớp|2023-2025|88|
Bà|Néang Sa Rết|12/03/1990|Nữ|Hội viên Hội Liên hiệp Phụ nữ khóm Tây Thạnh|Đã vượt khó học tập, hoàn thành chương trình trung học phổ thông hệ giáo dục thường xuyên và giúp 11 chị em cùng học|2023-2025|86|
Ông|Chau Kim Hên|1958|Nam|Người có uy tín trong đồng bào dân tộc Khmer, khóm Tây Thạnh|Đã vận động đồng bào Khmer cho con em đến trường đúng độ tuổi, đạt 100% trong 3 năm học|2023-2025|90|Cha của thành viên Hội đồng
Ông|Mohamad A Mine|20/11/1971|Nam|Giáo cả Tiểu Thánh đường khóm Hòa Thạnh|Đã tuyên truyền, vận động tín đồ tham gia học tập suốt đời, mở tủ sách song ngữ tại Thánh đường|2023-2025|89|
Bà|Huỳnh Thị Bích Ngọc|02/09/1979|Nữ|Phó Hiệu trưởng Trường Trung học cơ sở Mỹ Thới|Đã tham mưu và thực hiện hiệu quả mô hình “Trường học gắn với cộng đồng học tập”|2023-2025|94|
Ông|Phạm Thành Nhân|1969|Nam|Chi hội trưởng Chi hội Nông dân khóm Hưng Thạnh|Đã tổ chức 18 lớp chuyển giao kỹ thuật trồng xoài theo tiêu chuẩn VietGAP cho 540 lượt nông dân|2023-2025|85|
Bà|Lâm Mỹ Phụng|25/12/1966|Nữ|Chủ cơ sở may Mỹ Phụng, khóm Thới Hòa|Đã dạy nghề may miễn phí cho 52 lao động nữ và hỗ trợ học phí cho con công nhân|2023-2025||
Ông|Võ Văn Kiệt Em|30/04/1985|Nam|Bí thư Chi bộ khóm Long Hưng 2|Đã lãnh đạo chi bộ đưa tiêu chí học tập vào quy ước khóm, 98% hộ dân hưởng ứng|2023-2025|91|
Bà|Đinh Thị Kim Xuyến|1955|Nữ|Hội viên Hội Cựu giáo chức phường|Đã dạy kèm miễn phí 3 buổi mỗi tuần cho học sinh nghèo tại nhà văn hóa khóm|2023-2025|93|
Ông|Nguyễn Lê Minh Khôi|14/06/2003|Nam|Sinh viên Trường Đại học An Giang, khóm Trung Thạnh|Đã đạt danh hiệu “Sinh viên 5 tốt” và lập nhóm tình nguyện dạy tin học cho người cao tuổi|2024-2025|87|
Bà|Công Tằng Tôn Nữ Thị Hoàng Phương Thảo|09/02/1988|Nữ|Phụ trách Thư viện phường Mỹ Thới|Đã đổi mới hoạt động thư viện lưu động, đưa sách đến 9 khóm với hơn 7.400 lượt bạn đọc|2023-2025|96|
Ông|Chau Sóc Nane|1977|Nam|Phó Trưởng ban Nhân dân khóm Tây Thạnh|Đã phối hợp mở 6 lớp xóa mù chữ cho 118 học viên người Khmer|2023-2025|84|
Ông|Trương Vĩnh Phú|11/11/1960|Nam|Chi hội phó Chi hội Cựu chiến binh khóm Đông Thạnh B|Đã đóng góp ngày công và 15 triệu đồng sửa chữa phòng đọc của khóm|2024-2025|82|
Bà|Nguyễn Thị Hồng Gấm|08/03/1981|Nữ|Chi hội trưởng Chi hội Phụ nữ khóm Thới Hòa|Đã xây dựng câu lạc bộ “Mẹ học cùng con” thu hút 76 hội viên sinh hoạt đều đặn|2023-2025|90|
Ông|Dương Tấn Phát|1974|Nam|Giám đốc Công ty TNHH Chế biến thủy sản Tấn Phát|Đã ban hành quy chế học tập và chi 320 triệu đồng hỗ trợ công nhân học nâng cao trình độ|2023-2025|90|
Bà|Ro Phi Áh|1992|Nữ|Cộng tác viên dân số khóm Hòa Thạnh|Đã vận động 23 trẻ em gái người Chăm tiếp tục học lên trung học phổ thông|2023-2025|85|
Ông|Lê Hoàng Anh Tuấn|19/05/1987|Nam|Bí thư Đoàn Trường Trung học phổ thông Mỹ Thới|Đã tổ chức 12 ngày hội đọc sách và 4 cuộc thi sáng tạo thanh thiếu nhi cấp trường|2023-2025|88|
Bà|Phan Thị Thùy Trang|23/07/1994|Nữ|Nhân viên Trạm Y tế phường Mỹ Thới|Đã tự học nâng cao trình độ chuyên môn và truyền thông kiến thức sức khỏe cho 2.000 lượt người dân|2023-2025|86|
Ông|Bùi Hữu Nghị|1949|Nam|Hội viên Hội Người cao tuổi khóm Trung Thạnh|Đã nêu gương học tập suốt đời, sưu tầm và trao tặng 900 quyển sách cho tủ sách khóm|2023-2025|91|
Bà|Mai Thị Diễm Kiều|16/10/1986|Nữ|Giáo viên Trường Mẫu giáo Hoa Phượng|Đã có sáng kiến làm đồ dùng học tập từ vật liệu tái chế, áp dụng trong toàn phường|2024-2025|88|
Ông|Chau Đa Ra|01/01/1998|Nam|Đoàn viên khóm Tây Thạnh|Đã dịch tài liệu hướng dẫn dịch vụ công sang tiếng Khmer và hướng dẫn 350 lượt đồng bào sử dụng|2024-2025|87|
Ông|Hồ Quang Vinh|1972|Nam|Tổ trưởng Tổ dân phố số 12, khóm Trung Thạnh|Đã vận động 100% hộ trong tổ đăng ký Gia đình học tập năm 2025|2025|80|
Bà|Tăng Mỹ Linh|28/02/1970|Nữ|Tiểu thương chợ Mỹ Thới|Đã vận động tiểu thương góp 64 triệu đồng vào quỹ “Tiếp bước đến trường”|2023-2025||Người Hoa
Ông|Nguyễn Văn Sáu Nhỏ|1965|Nam|Hội viên Hội Nông dân khóm Đông Thạnh B||2023-2025|78|Bổ sung thành tích sau
Bà|Trần Ngọc Bảo Hân 🌸|06/06/2001|Nữ|Giáo viên dạy tiếng Anh, khóm Long Hưng 2|Đã mở lớp tiếng Anh cộng đồng miễn phí cuối tuần cho 90 trẻ em|2024-2025|85|
Ông|Lý Văn Thành|1963|Nam|Trưởng ban Nhân dân khóm Thới Hòa|Đã chỉ đạo lồng ghép nội dung học tập suốt đời vào 36 cuộc họp dân|2023-2025|89|
Bà|Võ Ngọc Tường Vy|13/09/1995|Nữ|Công chức Phòng Văn hóa - Xã hội phường|Đã tham mưu số hóa hồ sơ đánh giá xã hội học tập, rút ngắn một nửa thời gian tổng hợp|2023-2025|92|
Ông|Mohamad Ro Sal|1980|Nam|Chủ cơ sở cơ khí, khóm Hòa Thạnh|Đã nhận 14 thanh niên Chăm học nghề hàn, tiện không thu học phí|2023-2025|83|
Ông|Đoàn Minh Nhựt|04/04/1991|Nam|Công an viên khóm Hưng Thạnh|Đã xây dựng 5 phóng sự ngắn tuyên truyền kỹ năng an toàn trên không gian mạng cho học sinh|2024-2025|86|
Bà|Kiên Thị Sa Vone|1968|Nữ|Nghệ nhân đờn ca và múa Khmer, khóm Tây Thạnh|Đã truyền dạy múa Rom Vong cho 58 thiếu nhi, gắn học tập với gìn giữ văn hóa dân tộc|2023-2025|87|
Ông|Tạ Đình Khoa|1978|Nam|Chủ nhà trọ Khoa Thịnh, khóm Long Hưng 1|Đã giảm tiền trọ và bố trí góc học tập cho con của 32 hộ công nhân|2024-2025||
Bà|Ngô Thị Tuyết Mai|21/01/1976|Nữ|Kế toán Hợp tác xã Nông nghiệp Mỹ Thới|Đã hướng dẫn 120 xã viên ghi chép sổ sách và sử dụng thanh toán điện tử|2023-2025|84|
Ông|Quách Gia Bảo|15/05/2008|Nam|Học sinh Trường Trung học phổ thông Mỹ Thới|Đã đạt giải Nhì cuộc thi Khoa học kỹ thuật cấp tỉnh năm học 2024 - 2025 và giúp đỡ bạn cùng tiến|2024-2025|93|
Bà|Phùng Thị Thu Hà|1984|Nữ|Phó Chủ tịch Hội Khuyến học phường|Đã kết nối 18 nhà tài trợ, huy động 410 triệu đồng cho quỹ khuyến học phường giai đoạn 2023 - 2025|2023-2025|95|`
