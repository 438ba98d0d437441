package vn

// telexWords holds a word a line and behind it ways of typing it.
const telexWords = `
á as
à af
ả ar
ã ax
ạ aj
ư w uw
ă aw
â aa
ê ee
ô oo
ơ ow
đ dd
đi ddi did
đã ddax daxd
đâu ddaau ddaua
đây ddaay ddaya
đến ddeens ddesen ddense
để ddeer ddere
được dduwowcj dduowcj ddwowcj dduwocj duwowcjd dduocwj dduwojc duocjwd
đường dduwowngf dduowngf dduongwf dduwongf ddwowngf
đồng ddoongf ddongof ddofngo dofngod
động ddoongj ddongoj
đất ddaats ddatsa dasatd
đoàn ddoanf ddoafn ddofan
đặc ddawcj ddacwj ddajcw
Đắk DDawks DDakws
hoàn hoanf hoafn hofan
hòa hoaf hofa
hòe hoef hofe
hoài hoaif hoafi
hoặc hoawcj hoacwj hoajcw
hoạt hoatj hoajt
thúy thuys thusy
thủy thuyr thury
thuở thuowr thuorw
thưởng thuwowngr thuowngr thuwongr thuongwr thuowrng thuorngw thwowngr
thường thuwowngf thuowngf thuongwf
thương thuwowng thuowng thuongw
khen khen
khuya khuya
khuyến khuyeens khuyesen khuyense
khuyên khuyeen khuyene
khuỷu khuyur khuyru
khuếch khueechs khuesech khuechse
quý quys
quỳ quyf
quả quar
quà quaf
quê quee
quốc quoocs quocos quosco
quyền quyeenf quyeefn quyefne
quyết quyeets quyetse quyeste
quyển quyeenr
quân quaan quana
quận quaanj quanaj
quản quanr quarn
quang quang
quăng quawng quangw
quở quowr quorw
quỹ quyx
quýt quyts quyst
quỳnh quynhf quyfnh
giữa giuwax giwax giuxaw giuaxw
gì gif
gìn ginf gifn
giá gias gisa
già giaf
giáo giaos giaso
giỏi gioir giori
giới giowis gioiws giosiw
giếng gieengs giesnge giengse
giết gieets gieste
giúp giups gisup giusp
giường giuwowngf giuowngf giuongwf
giấy giaays giayas giasya
giờ giowf giofw
giảng giangr giarng
nguyễn nguyeenx nguyenex nguyexne nguyxeen
Nguyễn Nguyeenx
NGUYỄN NGUYEENX
nguyệt nguyeetj nguyetje
người nguwowif nguowif nguoiwf nguoifw nguwoif
nghiệp nghieepj nghiepej nghiejpe
nghĩa nghiax nghixa
nghề ngheef nghefe
nghèo ngheof ngheof
ngoèo ngoeof
ngoài ngoaif ngofai
tiếng tieengs tiengse tieesng tiesnge
tiến tieens tiesne
tiên tieen tiene
tuyên tuyeen tuyene
tuyết tuyeets tuyetse
tuần tuaanf tuanaf tuafna
tuấn tuaans tuansa
thuế thuees thuese
thuộc thuoocj thuocoj thuojco
muốn muoons muonso
mười muwowif muowif muoiwf muwoif
mua mua
mưa muwa muaw mwa
lửa luwar luarw lurwa
rượu ruwowuj ruowuj ruouwj
hươu huwowu huowu huouw
hưu huwu huuw
lưu luwu luuw lwu
cứu cuwus cuuws cusuw
ưu uwu wu uuw
Ước Uwowcs Wowcs Uocws
ứng uwngs wngs
việt vieetj vietej viejte
Việt Vieetj
Nam Nam
xã xax
huyện huyeenj huyenej
tỉnh tinhr tirnh
phường phuwowngf phuowngf phuongwf
ủy uyr ury
ban ban
nhân nhaan nhana
dân daan dana
hội hooij hoioj hojio
thi thi
đua ddua duad
cá cas
tập taapj tapaj tajpa
thể theer there
xuất xuaats xuatsa
sắc sawcs sacws sascw
lao lao
bằng bawngf bangwf bafngw
chứng chuwngs chungws chwngs
nhận nhaanj nhanja
chủ chur
tịch tichj tijch
biên bieen biene
bản banr barn
phiếu phieeus phieuse phiesue
kiểm kieemr kiemre
kết keets ketse
luận luaanj luanja
uống uoongs uongso
luôn luoon luono
xoong xooong
moóc mooocs
yêu yeeu yeue
yến yeens yense
ý ys
kỷ kyr
kỹ kyx
Lý Lys
loại loaij
toán toans toasn tosan
xoáy xoays
xoèn xoenf
sự suwj swj sujw
tư tuw tw
từ tuwf twf tufw
nước nuwowcs nuowcs nuocws nwowcs
trường truwowngf truowngf truongwf
trưởng truwowngr truowngr
chương chuwowng chuowng chuongw
những nhuwngx nhungwx nhwngx
lượng luwowngj luowngj luongwj
công coong congo
trình trinhf trifnh
tặng tawngj tangwj
vinh vinh
dự duwj dujw
mỹ myx
thới thowis thoiws
an an
sáng sangs sasng
kiến kieens kiense
ốc oocs ocso
ếch eechs echse
oanh oanh
oản oanr oarn
uyên uyeen
uẩn uaanr
huơ huow
quơ quow
bưởi buwowir buowir buoirw
tươi tuwowi tuowi tuoiw
buổi buooir buoior
cuối cuoois cuoiso
suối suoois
lẽ lex
HĐND HDDND
QĐ QDD
BCĐ BCDD
`

// vniWords is the same for VNI.
const vniWords = `
á a1
à a2
ả a3
ã a4
ạ a5
ư u7
ă a8
â a6
ê e6
ô o6
ơ o7
đ d9
đi d9i di9
đã d9a4 da49 da94
đâu d9a6u dau96
đây d9a6y day96
đến d9e6n1 d9e61n den196 den961
để d9e63 de396 de963
được d9u7o7c5 d9u7o75c duoc597 duoc975
đường d9u7o7ng2 d9u7o72ng duong297 duong972
đồng d9o6ng2 d9o62ng dong296 dong962
động d9o6ng5 d9o56ng dong596 dong965
đất d9a6t1 d9a61t dat196 dat961
đoàn d9oan2 d9oa2n doan29 doan92
đặc d9a8c5 d9a58c dac598 dac985
Đắk D9a8k1 D9a81k Dak198 Dak981
hoàn hoan2 hoa2n
hòa hoa2 ho2a
hòe hoe2 ho2e
hoài hoai2 hoa2i
hoặc hoa8c5 hoa58c hoac58 hoac85
hoạt hoat5 hoa5t
thúy thuy1 thu1y
thủy thuy3 thu3y
thuở thuo73 thuo37
thưởng thu7o7ng3 thu7o73ng thuong37 thuong73
thường thu7o7ng2 thu7o72ng thuong27 thuong72
thương thu7o7ng thuong7
khen khen
khuya khuya
khuyến khuye6n1 khuye61n khuyen16 khuyen61
khuyên khuye6n khuyen6
khuỷu khuyu3 khuy3u
khuếch khue6ch1 khue61ch khuech16 khuech61
quý quy1
quỳ quy2
quả qua3
quà qua2
quê que6
quốc quo6c1 quo61c quoc16 quoc61
quyền quye6n2 quye62n quyen26 quyen62
quyết quye6t1 quye61t quyet16 quyet61
quyển quye6n3 quye63n quyen36 quyen63
quân qua6n quan6
quận qua6n5 qua56n quan56 quan65
quản quan3 qua3n
quang quang
quăng qua8ng quang8
quở quo73 quo37
quỹ quy4
quýt quyt1 quy1t
quỳnh quynh2 quy2nh
giữa giu7a4 giu74a giua47 giua74
gì gi2
gìn gin2 gi2n
giá gia1
già gia2
giáo giao1 gia1o
giỏi gioi3 gio3i
giới gio7i1 gio71i gioi17 gioi71
giếng gie6ng1 gie61ng gieng16 gieng61
giết gie6t1 gie61t giet16 giet61
giúp giup1 giu1p
giường giu7o7ng2 giu7o72ng giuong27 giuong72
giấy gia6y1 gia61y giay16 giay61
giờ gio72 gio27
giảng giang3 gia3ng
nguyễn nguye6n4 nguye64n nguyen46 nguyen64
Nguyễn Nguye6n4 Nguye64n Nguyen46 Nguyen64
NGUYỄN NGUYE6N4 NGUYE64N NGUYEN46 NGUYEN64
nguyệt nguye6t5 nguye56t nguyet56 nguyet65
người ngu7o7i2 ngu7o72i nguoi27 nguoi72
nghiệp nghie6p5 nghie56p nghiep56 nghiep65
nghĩa nghia4 nghi4a
nghề nghe62 nghe26
nghèo ngheo2 nghe2o
ngoèo ngoeo2 ngoe2o
ngoài ngoai2 ngoa2i
tiếng tie6ng1 tie61ng tieng16 tieng61
tiến tie6n1 tie61n tien16 tien61
tiên tie6n tien6
tuyên tuye6n tuyen6
tuyết tuye6t1 tuye61t tuyet16 tuyet61
tuần tua6n2 tua62n tuan26 tuan62
tuấn tua6n1 tua61n tuan16 tuan61
thuế thue61 thue16
thuộc thuo6c5 thuo56c thuoc56 thuoc65
muốn muo6n1 muo61n muon16 muon61
mười mu7o7i2 mu7o72i muoi27 muoi72
mua mua
mưa mu7a mua7
lửa lu7a3 lu73a lua37 lua73
rượu ru7o7u5 ru7o75u ruou57 ruou75
hươu hu7o7u huou7
hưu hu7u huu7
lưu lu7u luu7
cứu cu7u1 cu71u cuu17 cuu71
ưu u7u uu7
Ước U7o7c1 U7o71c Uoc17 Uoc71
ứng u7ng1 u71ng ung17 ung71
việt vie6t5 vie56t viet56 viet65
Việt Vie6t5 Vie56t Viet56 Viet65
Nam Nam
xã xa4
huyện huye6n5 huye56n huyen56 huyen65
tỉnh tinh3 ti3nh
phường phu7o7ng2 phu7o72ng phuong27 phuong72
ủy uy3 u3y
ban ban
nhân nha6n nhan6
dân da6n dan6
hội ho6i5 ho56i hoi56 hoi65
thi thi
đua d9ua dua9
cá ca1
tập ta6p5 ta56p tap56 tap65
thể the63 the36
xuất xua6t1 xua61t xuat16 xuat61
sắc sa8c1 sa81c sac18 sac81
lao lao
bằng ba8ng2 ba82ng bang28 bang82
chứng chu7ng1 chu71ng chung17 chung71
nhận nha6n5 nha56n nhan56 nhan65
chủ chu3
tịch tich5 ti5ch
biên bie6n bien6
bản ban3 ba3n
phiếu phie6u1 phie61u phieu16 phieu61
kiểm kie6m3 kie63m kiem36 kiem63
kết ke6t1 ke61t ket16 ket61
luận lua6n5 lua56n luan56 luan65
uống uo6ng1 uo61ng uong16 uong61
luôn luo6n luon6
xoong xoong
moóc mooc1 moo1c
yêu ye6u yeu6
yến ye6n1 ye61n yen16 yen61
ý y1
kỷ ky3
kỹ ky4
Lý Ly1
loại loai5 loa5i
toán toan1 toa1n
xoáy xoay1 xoa1y
xoèn xoen2 xoe2n
sự su75 su57
tư tu7
từ tu72 tu27
nước nu7o7c1 nu7o71c nuoc17 nuoc71
trường tru7o7ng2 tru7o72ng truong27 truong72
trưởng tru7o7ng3 tru7o73ng truong37 truong73
chương chu7o7ng chuong7
những nhu7ng4 nhu74ng nhung47 nhung74
lượng lu7o7ng5 lu7o75ng luong57 luong75
công co6ng cong6
trình trinh2 tri2nh
tặng ta8ng5 ta58ng tang58 tang85
vinh vinh
dự du75 du57
mỹ my4
thới tho7i1 tho71i thoi17 thoi71
an an
sáng sang1 sa1ng
kiến kie6n1 kie61n kien16 kien61
ốc o6c1 o61c oc16 oc61
ếch e6ch1 e61ch ech16 ech61
oanh oanh
oản oan3 oa3n
uyên uye6n uyen6
uẩn ua6n3 ua63n uan36 uan63
huơ huo7
quơ quo7
bưởi bu7o7i3 bu7o73i buoi37 buoi73
tươi tu7o7i tuoi7
buổi buo6i3 buo63i buoi36 buoi63
cuối cuo6i1 cuo61i cuoi16 cuoi61
suối suo6i1 suo61i suoi16 suoi61
lẽ le4
HĐND HD9ND
QĐ QD9
BCĐ BCD9
`
