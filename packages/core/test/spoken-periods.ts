import type { Phrases } from './spoken-dates.ts';

/** More of what news says of dates, where languages differ most: numbers in words, ordinals, endings, halves of hours, halves of intervals. */
export const PERIODS: Phrases = [
  ['the day after tomorrow', ['2024-11-21']],
  ['last Friday', ['2024-11-15']],
  ['thirty years ago', ['1994']],
  ['from Monday to Friday', ['2024-11-18/2024-11-22', '2024-11-11/2024-11-15']],
  ['since Monday', ['2024-11-18/..']],
  ['the first Monday of May', ['2024-05-06']],
  ['in mid-November', ['2024-11-11/2024-11-20']],
  ['in the third quarter of 2023', ['2023-07/2023-09']],
  ['around 1900', ['1900~']],
  ['at half past seven', ['2024-11-19T07:30']],
  ['on Saturday night', ['2024-11-16', '2024-11-16T18:00/2024-11-17T00:00']],
  ['in the eighties', ['198X']],
  ['last winter', ['2023-24', '2024-24']],
  ['until 15 March', ['../2025-03-15', '../2024-03-15']],
  ['in the last 24 hours', ['2024-11-18T15:00/2024-11-19T15:00']],
  ['three months ago', ['2024-08']]
];

/** One phrase a line; a dash where a language has none or it is not read. */
export const SPOKEN_PERIODS: Readonly<Record<string, string>> = {
  en: `
the day after tomorrow
last Friday
thirty years ago
from Monday to Friday
since Monday
the first Monday of May
in mid-November
in the third quarter of 2023
around 1900
at half past seven
on Saturday night
in the eighties
last winter
until 15 March
in the last 24 hours
three months ago
`,
  es: `
pasado mañana
el viernes pasado
hace treinta años
de lunes a viernes
desde el lunes
el primer lunes de mayo
a mediados de noviembre
en el tercer trimestre de 2023
alrededor de 1900
a las siete y media
el sábado por la noche
en los años ochenta
el invierno pasado
hasta el 15 de marzo
en las últimas 24 horas
hace tres meses
`,
  fr: `
après-demain
vendredi dernier
il y a trente ans
de lundi à vendredi
depuis lundi
le premier lundi de mai
à la mi-novembre
au troisième trimestre 2023
vers 1900
à sept heures et demie
samedi soir
dans les années quatre-vingt
l'hiver dernier
jusqu'au 15 mars
au cours des dernières 24 heures
il y a trois mois
`,
  de: `
übermorgen
letzten Freitag
vor dreißig Jahren
von Montag bis Freitag
seit Montag
am ersten Montag im Mai
Mitte November
im dritten Quartal 2023
um 1900
um halb acht
Samstagabend
in den achtziger Jahren
im vergangenen Winter
bis zum 15. März
in den letzten 24 Stunden
vor drei Monaten
`,
  pt: `
depois de amanhã
na última sexta-feira
há trinta anos
de segunda a sexta-feira
desde segunda-feira
na primeira segunda-feira de maio
em meados de novembro
no terceiro trimestre de 2023
por volta de 1900
às sete e meia
no sábado à noite
nos anos oitenta
no inverno passado
até 15 de março
nas últimas 24 horas
há três meses
`,
  it: `
dopodomani
venerdì scorso
trent'anni fa
da lunedì a venerdì
da lunedì
il primo lunedì di maggio
a metà novembre
nel terzo trimestre del 2023
intorno al 1900
alle sette e mezza
sabato sera
negli anni Ottanta
lo scorso inverno
fino al 15 marzo
nelle ultime 24 ore
tre mesi fa
`,
  nl: `
overmorgen
afgelopen vrijdag
dertig jaar geleden
van maandag tot vrijdag
sinds maandag
op de eerste maandag van mei
medio november
in het derde kwartaal van 2023
rond 1900
om half acht
zaterdagavond
in de jaren tachtig
afgelopen winter
tot 15 maart
in de afgelopen 24 uur
drie maanden geleden
`,
  sv: `
i övermorgon
förra fredagen
för trettio år sedan
från måndag till fredag
sedan i måndags
den första måndagen i maj
i mitten av november
under tredje kvartalet 2023
omkring 1900
klockan halv åtta
-
på åttiotalet
förra vintern
till den 15 mars
under de senaste 24 timmarna
för tre månader sedan
`,
  da: `
i overmorgen
sidste fredag
for tredive år siden
fra mandag til fredag
siden mandag
den første mandag i maj
i midten af november
i tredje kvartal 2023
omkring 1900
klokken halv otte
lørdag aften
i firserne
sidste vinter
indtil 15. marts
i de seneste 24 timer
for tre måneder siden
`,
  nb: `
i overmorgen
sist fredag
for tretti år siden
fra mandag til fredag
siden mandag
den første mandagen i mai
i midten av november
i tredje kvartal 2023
rundt 1900
klokken halv åtte
lørdag kveld
på åttitallet
forrige vinter
frem til 15. mars
de siste 24 timene
for tre måneder siden
`,
  fi: `
ylihuomenna
viime perjantaina
kolmekymmentä vuotta sitten
-
maanantaista lähtien
toukokuun ensimmäisenä maanantaina
marraskuun puolivälissä
vuoden 2023 kolmannella neljänneksellä
noin vuonna 1900
kello puoli kahdeksan
lauantai-iltana
1980-luvulla
viime talvena
15. maaliskuuta asti
viimeisten 24 tunnin aikana
kolme kuukautta sitten
`,
  is: `
ekki á morgun heldur hinn
síðastliðinn föstudag
fyrir þrjátíu árum
frá mánudegi til föstudags
síðan á mánudag
fyrsta mánudag í maí
um miðjan nóvember
á þriðja ársfjórðungi 2023
um 1900
klukkan hálf átta
-
á níunda áratugnum
síðastliðinn vetur
til 15. mars
-
fyrir þremur mánuðum
`,
  pl: `
pojutrze
w ubiegły piątek
trzydzieści lat temu
od poniedziałku do piątku
od poniedziałku
w pierwszy poniedziałek maja
w połowie listopada
w trzecim kwartale 2023 roku
około 1900 roku
o wpół do ósmej
w sobotę wieczorem
w latach osiemdziesiątych
zeszłej zimy
do 15 marca
w ciągu ostatnich 24 godzin
trzy miesiące temu
`,
  cs: `
pozítří
minulý pátek
před třiceti lety
od pondělí do pátku
od pondělí
první pondělí v květnu
v polovině listopadu
ve třetím čtvrtletí 2023
kolem roku 1900
v půl osmé
v sobotu večer
v osmdesátých letech
loni v zimě
do 15. března
v posledních 24 hodinách
před třemi měsíci
`,
  sk: `
pozajtra
minulý piatok
pred tridsiatimi rokmi
od pondelka do piatka
od pondelka
prvý pondelok v máji
v polovici novembra
v treťom štvrťroku 2023
okolo roku 1900
o pol ôsmej
v sobotu večer
v osemdesiatych rokoch
minulú zimu
do 15. marca
za posledných 24 hodín
pred tromi mesiacmi
`,
  hu: `
holnapután
múlt pénteken
harminc évvel ezelőtt
hétfőtől péntekig
hétfő óta
május első hétfőjén
november közepén
2023 harmadik negyedévében
1900 körül
fél nyolckor
szombat este
a nyolcvanas években
tavaly télen
március 15-ig
az elmúlt 24 órában
három hónappal ezelőtt
`,
  ro: `
poimâine
vinerea trecută
acum treizeci de ani
-
-
prima luni din mai
la mijlocul lunii noiembrie
în al treilea trimestru din 2023
în jurul anului 1900
la ora șapte și jumătate
sâmbătă noaptea
în anii optzeci
iarna trecută
până la 15 martie
în ultimele 24 de ore
acum trei luni
`,
  bg: `
вдругиден
миналия петък
преди тридесет години
от понеделник до петък
от понеделник
първия понеделник на май
в средата на ноември
през третото тримесечие на 2023 г.
около 1900 г.
в седем и половина
в събота вечер
през осемдесетте години
миналата зима
до 15 март
през последните 24 часа
преди три месеца
`,
  hr: `
prekosutra
prošli petak
prije trideset godina
od ponedjeljka do petka
od ponedjeljka
prvi ponedjeljak u svibnju
sredinom studenoga
u trećem tromjesečju 2023.
oko 1900.
u pola osam
u subotu navečer
osamdesetih godina
prošle zime
do 15. ožujka
u posljednja 24 sata
prije tri mjeseca
`,
  sr: `
прекосутра
прошлог петка
пре тридесет година
од понедељка до петка
од понедељка
први понедељак у мају
средином новембра
у трећем кварталу 2023.
око 1900.
у пола осам
у суботу увече
осамдесетих година
прошле зиме
до 15. марта
у последња 24 сата
пре три месеца
`,
  sl: `
pojutrišnjem
prejšnji petek
pred tridesetimi leti
od ponedeljka do petka
od ponedeljka
prvi ponedeljek v maju
sredi novembra
v tretjem četrtletju 2023
okoli leta 1900
ob pol osmih
v soboto zvečer
v osemdesetih letih
lansko zimo
do 15. marca
v zadnjih 24 urah
pred tremi meseci
`,
  el: `
μεθαύριο
την περασμένη Παρασκευή
πριν από τριάντα χρόνια
από Δευτέρα έως Παρασκευή
από τη Δευτέρα
την πρώτη Δευτέρα του Μαΐου
στα μέσα Νοεμβρίου
το τρίτο τρίμηνο του 2023
γύρω στο 1900
στις επτά και μισή
το βράδυ του Σαββάτου
τη δεκαετία του '80
τον περασμένο χειμώνα
μέχρι τις 15 Μαρτίου
-
πριν από τρεις μήνες
`,
  tr: `
öbür gün
geçen cuma
otuz yıl önce
pazartesiden cumaya kadar
pazartesiden beri
mayıs ayının ilk pazartesi günü
kasım ortasında
2023'ün üçüncü çeyreğinde
1900 civarında
yedi buçukta
cumartesi gecesi
seksenli yıllarda
geçen kış
15 Mart'a kadar
son 24 saatte
üç ay önce
`,
  az: `
birisi gün
keçən cümə
otuz il əvvəl
bazar ertəsindən cüməyə qədər
bazar ertəsindən bəri
mayın ilk bazar ertəsi
noyabrın ortalarında
2023-cü ilin üçüncü rübündə
təxminən 1900-cü ildə
-
şənbə gecəsi
səksəninci illərdə
keçən qış
martın 15-dək
son 24 saatda
üç ay əvvəl
`,
  kk: `
арғы күні
өткен жұмада
отыз жыл бұрын
дүйсенбіден жұмаға дейін
-
мамырдың бірінші дүйсенбісінде
қарашаның ортасында
2023 жылдың үшінші тоқсанында
шамамен 1900 жылы
сағат жеті жарымда
сенбі түні
сексенінші жылдары
өткен қыста
-
соңғы 24 сағатта
үш ай бұрын
`,
  ru: `
послезавтра
в прошлую пятницу
тридцать лет назад
с понедельника по пятницу
с понедельника
в первый понедельник мая
в середине ноября
в третьем квартале 2023 года
около 1900 года
в половине восьмого
в субботу вечером
в восьмидесятые годы
прошлой зимой
до 15 марта
за последние 24 часа
три месяца назад
`,
  uk: `
післязавтра
минулої п'ятниці
тридцять років тому
з понеділка по п'ятницю
з понеділка
у перший понеділок травня
у середині листопада
у третьому кварталі 2023 року
близько 1900 року
о пів на восьму
у суботу ввечері
у вісімдесятих роках
минулої зими
до 15 березня
за останні 24 години
три місяці тому
`,
  be: `
паслязаўтра
у мінулую пятніцу
трыццаць гадоў таму
з панядзелка па пятніцу
з панядзелка
у першы панядзелак мая
у сярэдзіне лістапада
у трэцім квартале 2023 года
каля 1900 года
а палове восьмай
у суботу ўвечары
у васьмідзясятыя гады
мінулай зімой
да 15 сакавіка
за апошнія 24 гадзіны
тры месяцы таму
`,
  ar: `
بعد غد
الجمعة الماضي
قبل ثلاثين عاما
من الاثنين إلى الجمعة
منذ الاثنين
-
في منتصف نوفمبر
في الربع الثالث من 2023
حوالي عام 1900
في السابعة والنصف
مساء السبت
في الثمانينيات
الشتاء الماضي
حتى 15 مارس
-
قبل ثلاثة أشهر
`,
  fa: `
پس‌فردا
جمعه گذشته
سی سال پیش
از دوشنبه تا جمعه
از دوشنبه
-
در اواسط نوامبر
در سه‌ماهه سوم ۲۰۲۳
حدود سال ۱۹۰۰
ساعت هفت و نیم
شنبه شب
در دهه هشتاد میلادی
زمستان گذشته
تا ۱۵ مارس
در ۲۴ ساعت گذشته
سه ماه پیش
`,
  he: `
מחרתיים
ביום שישי שעבר
לפני שלושים שנה
מיום שני עד יום שישי
מאז יום שני
ביום שני הראשון של מאי
באמצע נובמבר
ברבעון השלישי של 2023
בסביבות 1900
בשבע וחצי
בשבת בלילה
בשנות השמונים
בחורף שעבר
עד 15 במרץ
ב-24 השעות האחרונות
לפני שלושה חודשים
`,
  ur: `
-
گزشتہ جمعہ
تیس سال پہلے
پیر سے جمعہ تک
-
مئی کے پہلے پیر کو
نومبر کے وسط میں
2023 کی تیسری سہ ماہی میں
تقریباً 1900
ساڑھے سات بجے
ہفتے کی رات
اسی کی دہائی میں
گزشتہ سردیوں میں
15 مارچ تک
گزشتہ 24 گھنٹوں میں
تین ماہ قبل
`,
  hi: `
-
पिछले शुक्रवार
तीस साल पहले
सोमवार से शुक्रवार तक
सोमवार से
मई के पहले सोमवार को
नवंबर के मध्य में
2023 की तीसरी तिमाही में
लगभग 1900
साढ़े सात बजे
शनिवार रात
अस्सी के दशक में
पिछली सर्दियों में
15 मार्च तक
पिछले 24 घंटों में
तीन महीने पहले
`,
  bn: `
-
গত শুক্রবার
ত্রিশ বছর আগে
সোমবার থেকে শুক্রবার পর্যন্ত
সোমবার থেকে
মে মাসের প্রথম সোমবার
নভেম্বরের মাঝামাঝি
২০২৩ সালের তৃতীয় প্রান্তিকে
আনুমানিক ১৯০০ সালে
সাড়ে সাতটায়
শনিবার রাতে
আশির দশকে
গত শীতে
১৫ মার্চ পর্যন্ত
গত ২৪ ঘণ্টায়
তিন মাস আগে
`,
  ta: `
நாளை மறுநாள்
கடந்த வெள்ளிக்கிழமை
முப்பது ஆண்டுகளுக்கு முன்
-
-
மே மாதத்தின் முதல் திங்கட்கிழமை
நவம்பர் நடுப்பகுதியில்
2023 மூன்றாம் காலாண்டில்
சுமார் 1900
-
சனிக்கிழமை இரவு
எண்பதுகளில்
கடந்த குளிர்காலத்தில்
மார்ச் 15 வரை
கடந்த 24 மணி நேரத்தில்
மூன்று மாதங்களுக்கு முன்
`,
  te: `
ఎల్లుండి
గత శుక్రవారం
ముప్పై ఏళ్ల క్రితం
సోమవారం నుంచి శుక్రవారం వరకు
సోమవారం నుంచి
మే నెల మొదటి సోమవారం
నవంబర్ మధ్యలో
2023 మూడో త్రైమాసికంలో
సుమారు 1900
-
శనివారం రాత్రి
ఎనభైల్లో
గత శీతాకాలంలో
మార్చి 15 వరకు
గత 24 గంటల్లో
మూడు నెలల క్రితం
`,
  mr: `
-
गेल्या शुक्रवारी
तीस वर्षांपूर्वी
सोमवार ते शुक्रवार
सोमवारपासून
मे महिन्याच्या पहिल्या सोमवारी
नोव्हेंबरच्या मध्यात
2023 च्या तिसऱ्या तिमाहीत
सुमारे 1900
-
शनिवारी रात्री
ऐंशीच्या दशकात
गेल्या हिवाळ्यात
15 मार्चपर्यंत
गेल्या 24 तासांत
तीन महिन्यांपूर्वी
`,
  gu: `
પરમ દિવસે
ગત શુક્રવારે
ત્રીસ વર્ષ પહેલાં
સોમવારથી શુક્રવાર સુધી
સોમવારથી
મે મહિનાના પહેલા સોમવારે
નવેમ્બરના મધ્યમાં
2023ના ત્રીજા ત્રિમાસિકમાં
લગભગ 1900
સાડા સાત વાગ્યે
શનિવારે રાત્રે
એંસીના દાયકામાં
ગયા શિયાળામાં
15 માર્ચ સુધી
છેલ્લા 24 કલાકમાં
ત્રણ મહિના પહેલાં
`,
  th: `
มะรืนนี้
วันศุกร์ที่แล้ว
สามสิบปีก่อน
ตั้งแต่วันจันทร์ถึงวันศุกร์
ตั้งแต่วันจันทร์
วันจันทร์แรกของเดือนพฤษภาคม
กลางเดือนพฤศจิกายน
ไตรมาสที่สามของปี 2023
ราวปี 1900
เจ็ดโมงครึ่ง
คืนวันเสาร์
ทศวรรษ 1980
ฤดูหนาวที่แล้ว
จนถึงวันที่ 15 มีนาคม
-
สามเดือนก่อน
`,
  vi: `
ngày kia
thứ Sáu tuần trước
ba mươi năm trước
từ thứ Hai đến thứ Sáu
từ thứ Hai
thứ Hai đầu tiên của tháng 5
giữa tháng 11
quý III năm 2023
khoảng năm 1900
-
tối thứ Bảy
thập niên 1980
mùa đông năm ngoái
đến ngày 15 tháng 3
trong 24 giờ qua
ba tháng trước
`,
  id: `
-
Jumat lalu
tiga puluh tahun lalu
dari Senin hingga Jumat
sejak Senin
Senin pertama bulan Mei
pertengahan November
pada kuartal ketiga 2023
sekitar tahun 1900
-
Sabtu malam
pada tahun 1980-an
musim dingin lalu
hingga 15 Maret
dalam 24 jam terakhir
tiga bulan lalu
`,
  ms: `
lusa
Jumaat lalu
tiga puluh tahun lalu
dari Isnin hingga Jumaat
sejak Isnin
Isnin pertama bulan Mei
pertengahan November
pada suku ketiga 2023
sekitar tahun 1900
pukul tujuh setengah
malam Sabtu
pada tahun 1980-an
musim sejuk lalu
hingga 15 Mac
-
tiga bulan lalu
`,
  tl: `
sa makalawa
noong nakaraang Biyernes
tatlumpung taon na ang nakalipas
mula Lunes hanggang Biyernes
mula noong Lunes
unang Lunes ng Mayo
kalagitnaan ng Nobyembre
sa ikatlong kuwarter ng 2023
bandang 1900
-
Sabado ng gabi
noong dekada otsenta
-
hanggang Marso 15
sa nakalipas na 24 oras
tatlong buwan na ang nakalipas
`,
  sw: `
kesho kutwa
Ijumaa iliyopita
miaka thelathini iliyopita
kuanzia Jumatatu hadi Ijumaa
tangu Jumatatu
Jumatatu ya kwanza ya Mei
katikati ya Novemba
katika robo ya tatu ya 2023
karibu mwaka 1900
-
Jumamosi usiku
katika miaka ya 1980
-
hadi Machi 15
-
miezi mitatu iliyopita
`,
  am: `
ከነገ ወዲያ
ባለፈው ዓርብ
ከሠላሳ ዓመት በፊት
ከሰኞ እስከ ዓርብ
-
-
-
በ2023 ሦስተኛ ሩብ ዓመት
-
-
ቅዳሜ ማታ
በ1980ዎቹ
ባለፈው ክረምት
እስከ ማርች 15
ባለፉት 24 ሰዓታት
ከሦስት ወር በፊት
`,
  ha: `
jibi
ranar Juma'a da ta gabata
shekaru talatin da suka wuce
daga Litinin zuwa Juma'a
tun ranar Litinin
-
tsakiyar Nuwamba
a kwata na uku na 2023
kusan 1900
-
daren Asabar
a shekarun 1980
-
har zuwa 15 ga Maris
a cikin awanni 24 da suka gabata
watanni uku da suka wuce
`,
  zh: `
后天
上周五
三十年前
周一至周五
自周一以来
5月的第一个星期一
11月中旬
2023年第三季度
1900年左右
七点半
周六晚上
八十年代
去年冬天
截至3月15日
过去24小时
三个月前
`,
  ja: `
明後日
先週の金曜日
三十年前
月曜日から金曜日まで
月曜日から
5月の最初の月曜日
11月中旬
2023年第3四半期
1900年ごろ
7時半
土曜日の夜
80年代
-
3月15日まで
過去24時間
3カ月前
`,
  ko: `
모레
지난주 금요일
30년 전
월요일부터 금요일까지
월요일부터
5월 첫째 월요일
11월 중순
2023년 3분기
1900년경
일곱 시 반
토요일 밤
80년대
-
3월 15일까지
지난 24시간
석 달 전
`,
  ka: `
ზეგ
გასულ პარასკევს
ოცდაათი წლის წინ
ორშაბათიდან პარასკევამდე
ორშაბათიდან
მაისის პირველ ორშაბათს
ნოემბრის შუა რიცხვებში
2023 წლის მესამე კვარტალში
დაახლოებით 1900 წელს
-
შაბათს ღამით
ოთხმოციან წლებში
გასულ ზამთარს
15 მარტამდე
ბოლო 24 საათში
სამი თვის წინ
`,
  hy: `
վաղը չէ մյուս օրը
անցյալ ուրբաթ
երեսուն տարի առաջ
երկուշաբթիից ուրբաթ
երկուշաբթիից
մայիսի առաջին երկուշաբթին
նոյեմբերի կեսերին
2023 թվականի երրորդ եռամսյակում
մոտ 1900 թվականին
յոթն անց կես
շաբաթ երեկոյան
ութսունական թվականներին
անցյալ ձմռանը
մինչև մարտի 15-ը
վերջին 24 ժամում
երեք ամիս առաջ
`,
  lt: `
poryt
praėjusį penktadienį
prieš trisdešimt metų
nuo pirmadienio iki penktadienio
nuo pirmadienio
-
lapkričio viduryje
2023 m. trečiąjį ketvirtį
apie 1900 metus
pusę aštuonių
šeštadienio vakarą
devintajame dešimtmetyje
praėjusią žiemą
iki kovo 15 d.
per pastarąsias 24 valandas
prieš tris mėnesius
`,
  lv: `
parīt
pagājušajā piektdienā
pirms trīsdesmit gadiem
no pirmdienas līdz piektdienai
kopš pirmdienas
maija pirmajā pirmdienā
novembra vidū
2023. gada trešajā ceturksnī
-
-
sestdienas vakarā
astoņdesmitajos gados
pagājušajā ziemā
līdz 15. martam
pēdējo 24 stundu laikā
pirms trim mēnešiem
`,
  et: `
ülehomme
möödunud reedel
kolmkümmend aastat tagasi
esmaspäevast reedeni
alates esmaspäevast
mai esimesel esmaspäeval
novembri keskel
2023. aasta kolmandas kvartalis
umbes 1900. aastal
kell pool kaheksa
laupäeva õhtul
kaheksakümnendatel
möödunud talvel
kuni 15. märtsini
viimase 24 tunni jooksul
kolm kuud tagasi
`,
  ca: `
demà passat
divendres passat
fa trenta anys
de dilluns a divendres
des de dilluns
el primer dilluns de maig
a mitjan novembre
el tercer trimestre del 2023
cap al 1900
a dos quarts de vuit
dissabte a la nit
als anys vuitanta
l'hivern passat
fins al 15 de març
en les últimes 24 hores
fa tres mesos
`,
  eu: `
etzi
joan den ostiralean
duela hogeita hamar urte
astelehenetik ostiralera
astelehenetik
maiatzeko lehen astelehenean
azaroaren erdialdean
2023ko hirugarren hiruhilekoan
1900 inguruan
zazpi eta erdietan
larunbat gauean
laurogeiko hamarkadan
joan den neguan
martxoaren 15era arte
azken 24 orduetan
duela hiru hilabete
`,
  gl: `
pasadomañá
o venres pasado
hai trinta anos
de luns a venres
-
o primeiro luns de maio
a mediados de novembro
no terceiro trimestre de 2023
arredor de 1900
ás sete e media
o sábado pola noite
nos anos oitenta
o inverno pasado
ata o 15 de marzo
nas últimas 24 horas
hai tres meses
`,
  sq: `
pasnesër
të premten e kaluar
tridhjetë vjet më parë
nga e hëna deri të premten
që nga e hëna
të hënën e parë të majit
në mes të nëntorit
në tremujorin e tretë të 2023
rreth vitit 1900
në orën shtatë e gjysmë
të shtunën në mbrëmje
në vitet tetëdhjetë
dimrin e kaluar
deri më 15 mars
në 24 orët e fundit
tre muaj më parë
`,
  mk: `
задутре
минатиот петок
пред триесет години
од понеделник до петок
од понеделник
првиот понеделник во мај
во средината на ноември
во третиот квартал од 2023
околу 1900 година
во седум и пол
во сабота вечерта
во осумдесеттите години
минатата зима
до 15 март
во последните 24 часа
пред три месеци
`,
  bs: `
prekosutra
prošlog petka
prije trideset godina
od ponedjeljka do petka
od ponedjeljka
-
sredinom novembra
u trećem kvartalu 2023.
oko 1900.
u pola osam
u subotu navečer
osamdesetih godina
prošle zime
do 15. marta
u posljednja 24 sata
prije tri mjeseca
`
};
