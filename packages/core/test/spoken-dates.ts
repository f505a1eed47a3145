/** What phrases mean, in the order of each list of them, and the values that a reading of each may have. */
export type Phrases = readonly (readonly [meaning: string, values: readonly string[]])[];

/**
 * What news says of dates, in each language that has curated data: the same phrases in the same order, a dash where a language has none or it is
 * not read. Seen from 19 November 2024, a Tuesday.
 */
export const PHRASES: Phrases = [
  ['yesterday evening', ['2024-11-18']],
  ['the day before yesterday', ['2024-11-17']],
  ['this morning', ['2024-11-19']],
  ['on Wednesday', ['2024-11-13']],
  ['next Monday', ['2024-11-25']],
  ['next week', ['2024-11-25/2024-12-01']],
  ['last month', ['2024-10']],
  ['next year', ['2025']],
  ['last year', ['2023']],
  ['three days ago', ['2024-11-16']],
  ['in two weeks', ['2024-12-03']],
  ['in the last three years', ['2021-11-19/2024-11-18']],
  ['from 3 to 5 March', ['2024-03-03/2024-03-05']],
  ['from 2018 to 2020', ['2018/2020']],
  ['between 2018 and 2020', ['2018/2020']],
  ['in the second quarter of 2024', ['2024-04/2024-06']],
  ['in the first half of 2024', ['2024-01/2024-06']],
  ['at the beginning of 2024', ['2024-01/2024-04']],
  ['in the middle of 2024', ['2024-05/2024-08']],
  ['at the end of November', ['2024-11-21/2024-11-30']],
  ['by the end of 2025', ['2025-09/2025-12', '../2025-12']],
  ['in the nineties', ['199X']],
  ['in the 1990s', ['199X']],
  ['in the 19th century', ['18XX']],
  ['in the spring of 2024', ['2024-21']],
  ['in the first nine months of 2024', ['2024-01/2024-09']],
  ['since 2018', ['2018/..']],
  ['until Friday', ['../2024-11-22', '../2024-11-15']],
  ['before 2018', ['../2017', '../2018']],
  ['on 19 November at 9:30', ['2024-11-19T09:30']],
  ['at 8 in the evening', ['2024-11-19T20:00']],
  ['two years ago', ['2022']],
  ['in early June', ['2024-06-01/2024-06-10']],
  ['The court will rule on Friday', ['2024-11-22']],
  ['The court ruled on Friday', ['2024-11-15']]
];

/** One phrase a line. */
export const SPOKEN: Readonly<Record<string, string>> = {
  en: `
yesterday evening
the day before yesterday
this morning
on Wednesday
next Monday
next week
last month
next year
last year
three days ago
in two weeks
in the last three years
from 3 to 5 March
from 2018 to 2020
between 2018 and 2020
in the second quarter of 2024
in the first half of 2024
at the beginning of 2024
in the middle of 2024
at the end of November
by the end of 2025
in the nineties
in the 1990s
in the 19th century
in the spring of 2024
in the first nine months of 2024
since 2018
until Friday
before 2018
on 19 November at 9:30
at 8 in the evening
two years ago
in early June
The court will rule on Friday.
The court ruled on Friday.
`,
  fr: `
hier soir
avant-hier
ce matin
mercredi
lundi prochain
la semaine prochaine
le mois dernier
l'année prochaine
l'an dernier
il y a trois jours
dans deux semaines
au cours des trois dernières années
du 3 au 5 mars
de 2018 à 2020
entre 2018 et 2020
au deuxième trimestre 2024
au premier semestre 2024
au début de 2024
au milieu de l'année 2024
à la fin de novembre
d'ici la fin de 2025
dans les années quatre-vingt-dix
dans les années 1990
au XIXe siècle
au printemps 2024
au cours des neuf premiers mois de 2024
depuis 2018
jusqu'à vendredi
avant 2018
le 19 novembre à 9h30
à 8 heures du soir
il y a deux ans
début juin
Le tribunal se prononcera vendredi.
Le tribunal s'est prononcé vendredi.
`,
  es: `
ayer por la tarde
anteayer
esta mañana
el miércoles
el próximo lunes
la próxima semana
el mes pasado
el próximo año
el año pasado
hace tres días
dentro de dos semanas
en los últimos tres años
del 3 al 5 de marzo
de 2018 a 2020
entre 2018 y 2020
en el segundo trimestre de 2024
en el primer semestre de 2024
a principios de 2024
a mediados de 2024
a finales de noviembre
para finales de 2025
en los años noventa
en la década de 1990
en el siglo XIX
en la primavera de 2024
en los nueve primeros meses de 2024
desde 2018
hasta el viernes
antes de 2018
el 19 de noviembre a las 9:30
a las 8 de la tarde
hace dos años
a principios de junio
El tribunal se pronunciará el viernes.
El tribunal se pronunció el viernes.
`,
  pt: `
ontem à noite
anteontem
esta manhã
na quarta-feira
na próxima segunda-feira
na próxima semana
no mês passado
no próximo ano
no ano passado
há três dias
daqui a duas semanas
nos últimos três anos
de 3 a 5 de março
de 2018 a 2020
entre 2018 e 2020
no segundo trimestre de 2024
no primeiro semestre de 2024
no início de 2024
em meados de 2024
no final de novembro
até ao final de 2025
nos anos noventa
na década de 1990
no século XIX
na primavera de 2024
nos primeiros nove meses de 2024
desde 2018
até sexta-feira
antes de 2018
em 19 de novembro às 9h30
às 8 da noite
há dois anos
no início de junho
O tribunal vai decidir na sexta-feira.
O tribunal decidiu na sexta-feira.
`,
  it: `
ieri sera
l'altro ieri
stamattina
mercoledì
lunedì prossimo
la prossima settimana
il mese scorso
l'anno prossimo
l'anno scorso
tre giorni fa
tra due settimane
negli ultimi tre anni
dal 3 al 5 marzo
dal 2018 al 2020
tra il 2018 e il 2020
nel secondo trimestre del 2024
nel primo semestre del 2024
all'inizio del 2024
a metà del 2024
a fine novembre
entro la fine del 2025
negli anni Novanta
negli anni 1990
nel XIX secolo
nella primavera del 2024
nei primi nove mesi del 2024
dal 2018
fino a venerdì
prima del 2018
il 19 novembre alle 9.30
alle 8 di sera
due anni fa
all'inizio di giugno
Il tribunale deciderà venerdì.
Il tribunale ha deciso venerdì.
`,
  de: `
gestern Abend
vorgestern
heute Morgen
am Mittwoch
am kommenden Montag
nächste Woche
im vergangenen Monat
im kommenden Jahr
im vergangenen Jahr
vor drei Tagen
in zwei Wochen
in den vergangenen drei Jahren
vom 3. bis 5. März
von 2018 bis 2020
zwischen 2018 und 2020
im zweiten Quartal 2024
im ersten Halbjahr 2024
Anfang 2024
Mitte 2024
Ende November
bis Ende 2025
in den Neunzigerjahren
in den 1990er Jahren
im 19. Jahrhundert
im Frühjahr 2024
in den ersten neun Monaten 2024
seit 2018
bis Freitag
vor 2018
am 19. November um 9.30 Uhr
um 8 Uhr abends
vor zwei Jahren
Anfang Juni
Das Gericht wird am Freitag entscheiden.
Das Gericht hat am Freitag entschieden.
`,
  nl: `
gisteravond
eergisteren
vanochtend
op woensdag
komende maandag
volgende week
vorige maand
volgend jaar
vorig jaar
drie dagen geleden
over twee weken
in de afgelopen drie jaar
van 3 tot 5 maart
van 2018 tot 2020
tussen 2018 en 2020
in het tweede kwartaal van 2024
in de eerste helft van 2024
begin 2024
medio 2024
eind november
tegen eind 2025
in de jaren negentig
in de jaren 1990
in de 19e eeuw
in het voorjaar van 2024
in de eerste negen maanden van 2024
sinds 2018
tot vrijdag
voor 2018
op 19 november om 9.30 uur
om 8 uur 's avonds
twee jaar geleden
begin juni
De rechtbank zal vrijdag uitspraak doen.
De rechtbank deed vrijdag uitspraak.
`,
  sv: `
i går kväll
i förrgår
i morse
i onsdags
nästa måndag
nästa vecka
förra månaden
nästa år
förra året
för tre dagar sedan
om två veckor
under de senaste tre åren
från den 3 till den 5 mars
från 2018 till 2020
mellan 2018 och 2020
under andra kvartalet 2024
under första halvåret 2024
i början av 2024
i mitten av 2024
i slutet av november
före slutet av 2025
på nittiotalet
på 1990-talet
på 1800-talet
våren 2024
under de första nio månaderna 2024
sedan 2018
till fredag
före 2018
den 19 november klockan 9.30
klockan 8 på kvällen
för två år sedan
i början av juni
Domstolen ska avgöra målet på fredag.
Domstolen avgjorde målet i fredags.
`,
  da: `
i går aftes
i forgårs
i morges
onsdag
næste mandag
i næste uge
i sidste måned
næste år
sidste år
for tre dage siden
om to uger
i de seneste tre år
fra den 3. til den 5. marts
fra 2018 til 2020
mellem 2018 og 2020
i andet kvartal 2024
i første halvår 2024
i begyndelsen af 2024
i midten af 2024
i slutningen af november
inden udgangen af 2025
i halvfemserne
i 1990'erne
i det 19. århundrede
i foråret 2024
i de første ni måneder af 2024
siden 2018
indtil fredag
før 2018
den 19. november klokken 9.30
klokken 8 om aftenen
for to år siden
i begyndelsen af juni
Retten skal afgøre sagen på fredag.
Retten afgjorde sagen i fredags.
`,
  nb: `
i går kveld
i forgårs
i morges
på onsdag
neste mandag
neste uke
forrige måned
neste år
i fjor
for tre dager siden
om to uker
de siste tre årene
fra 3. til 5. mars
fra 2018 til 2020
mellom 2018 og 2020
i andre kvartal 2024
i første halvår 2024
i begynnelsen av 2024
i midten av 2024
i slutten av november
innen utgangen av 2025
på nittitallet
på 1990-tallet
på 1800-tallet
våren 2024
i de første ni månedene av 2024
siden 2018
til fredag
før 2018
19. november klokken 9.30
klokken 8 om kvelden
for to år siden
i begynnelsen av juni
Retten skal avgjøre saken fredag.
Retten avgjorde saken fredag.
`,
  fi: `
eilen illalla
toissapäivänä
tänä aamuna
keskiviikkona
ensi maanantaina
ensi viikolla
viime kuussa
ensi vuonna
viime vuonna
kolme päivää sitten
kahden viikon kuluttua
viimeisten kolmen vuoden aikana
3.–5. maaliskuuta
-
vuosina 2018–2020
vuoden 2024 toisella neljänneksellä
vuoden 2024 ensimmäisellä puoliskolla
vuoden 2024 alussa
vuoden 2024 puolivälissä
marraskuun lopussa
vuoden 2025 loppuun mennessä
yhdeksänkymmentäluvulla
1990-luvulla
1800-luvulla
keväällä 2024
vuoden 2024 yhdeksän ensimmäisen kuukauden aikana
vuodesta 2018 lähtien
perjantaihin asti
ennen vuotta 2018
19. marraskuuta kello 9.30
kello 8 illalla
kaksi vuotta sitten
kesäkuun alussa
Oikeus aikoo antaa päätöksensä perjantaina.
Oikeus antoi päätöksensä perjantaina.
`,
  is: `
í gærkvöldi
í fyrradag
í morgun
á miðvikudag
næsta mánudag
í næstu viku
í síðasta mánuði
á næsta ári
í fyrra
fyrir þremur dögum
-
á síðustu þremur árum
frá 3. til 5. mars
frá 2018 til 2020
milli 2018 og 2020
á öðrum ársfjórðungi 2024
á fyrri hluta árs 2024
í byrjun árs 2024
um mitt ár 2024
í lok nóvember
fyrir lok árs 2025
á tíunda áratugnum
-
á 19. öld
vorið 2024
á fyrstu níu mánuðum ársins 2024
síðan 2018
þangað til á föstudag
fyrir 2018
19. nóvember klukkan 9.30
klukkan 8 um kvöldið
fyrir tveimur árum
í byrjun júní
Dómstóllinn mun úrskurða á föstudag.
Dómstóllinn úrskurðaði á föstudag.
`,
  pl: `
wczoraj wieczorem
przedwczoraj
dziś rano
w środę
w przyszły poniedziałek
w przyszłym tygodniu
w ubiegłym miesiącu
w przyszłym roku
w ubiegłym roku
trzy dni temu
za dwa tygodnie
w ciągu ostatnich trzech lat
od 3 do 5 marca
od 2018 do 2020 roku
między 2018 a 2020 rokiem
w drugim kwartale 2024 roku
w pierwszym półroczu 2024 roku
na początku 2024 roku
w połowie 2024 roku
pod koniec listopada
do końca 2025 roku
w latach dziewięćdziesiątych
w latach 90. XX wieku
w XIX wieku
wiosną 2024 roku
w ciągu pierwszych dziewięciu miesięcy 2024 roku
od 2018 roku
do piątku
przed 2018 rokiem
19 listopada o godz. 9.30
o 8 wieczorem
dwa lata temu
na początku czerwca
Sąd ogłosi wyrok w piątek.
Sąd ogłosił wyrok w piątek.
`,
  cs: `
včera večer
předevčírem
dnes ráno
ve středu
příští pondělí
příští týden
minulý měsíc
v příštím roce
v loňském roce
před třemi dny
za dva týdny
za poslední tři roky
od 3. do 5. března
od roku 2018 do roku 2020
mezi lety 2018 a 2020
ve druhém čtvrtletí 2024
v prvním pololetí roku 2024
na začátku roku 2024
v polovině roku 2024
koncem listopadu
do konce roku 2025
v devadesátých letech
v 90. letech
v 19. století
na jaře 2024
za prvních devět měsíců roku 2024
od roku 2018
do pátku
před rokem 2018
19. listopadu v 9.30
v 8 večer
před dvěma lety
začátkem června
Soud rozhodne v pátek.
Soud rozhodl v pátek.
`,
  sk: `
včera večer
predvčerom
dnes ráno
v stredu
budúci pondelok
budúci týždeň
minulý mesiac
v budúcom roku
v minulom roku
pred tromi dňami
o dva týždne
za posledné tri roky
od 3. do 5. marca
od roku 2018 do roku 2020
medzi rokmi 2018 a 2020
v druhom štvrťroku 2024
v prvom polroku 2024
na začiatku roka 2024
v polovici roka 2024
koncom novembra
do konca roka 2025
v deväťdesiatych rokoch
v 90. rokoch
v 19. storočí
na jar 2024
za prvých deväť mesiacov roka 2024
od roku 2018
do piatku
pred rokom 2018
19. novembra o 9.30
o 8. večer
pred dvoma rokmi
začiatkom júna
Súd rozhodne v piatok.
Súd rozhodol v piatok.
`,
  hu: `
tegnap este
tegnapelőtt
ma reggel
szerdán
jövő hétfőn
jövő héten
a múlt hónapban
-
tavaly
három nappal ezelőtt
két hét múlva
az elmúlt három évben
március 3. és 5. között
2018-tól 2020-ig
2018 és 2020 között
2024 második negyedévében
2024 első félévében
2024 elején
2024 közepén
november végén
2025 végéig
a kilencvenes években
az 1990-es években
a 19. században
2024 tavaszán
2024 első kilenc hónapjában
2018 óta
-
2018 előtt
november 19-én 9.30-kor
este 8-kor
két évvel ezelőtt
június elején
-
A bíróság pénteken döntött.
`,
  ro: `
aseară
alaltăieri
azi dimineață
miercuri
lunea viitoare
săptămâna viitoare
luna trecută
anul viitor
anul trecut
acum trei zile
peste două săptămâni
în ultimii trei ani
între 3 și 5 martie
din 2018 până în 2020
între 2018 și 2020
în al doilea trimestru din 2024
în prima jumătate a anului 2024
la începutul anului 2024
la mijlocul anului 2024
la sfârșitul lunii noiembrie
până la sfârșitul anului 2025
în anii nouăzeci
în anii 1990
în secolul al XIX-lea
în primăvara anului 2024
-
din 2018
până vineri
înainte de 2018
pe 19 noiembrie la ora 9.30
la ora 8 seara
acum doi ani
la începutul lunii iunie
Tribunalul se va pronunța vineri.
Tribunalul s-a pronunțat vineri.
`,
  bg: `
снощи
завчера
тази сутрин
в сряда
следващия понеделник
следващата седмица
миналия месец
догодина
миналата година
преди три дни
-
през последните три години
от 3 до 5 март
от 2018 до 2020 г.
между 2018 и 2020 г.
през второто тримесечие на 2024 г.
през първото полугодие на 2024 г.
в началото на 2024 г.
в средата на 2024 г.
в края на ноември
до края на 2025 г.
през деветдесетте години
през 90-те години
през 19 век
през пролетта на 2024 г.
през първите девет месеца на 2024 г.
от 2018 г. насам
до петък
преди 2018 г.
на 19 ноември в 9.30 ч.
в 8 часа вечерта
преди две години
в началото на юни
Съдът ще се произнесе в петък.
Съдът се произнесе в петък.
`,
  hr: `
sinoć
prekjučer
jutros
u srijedu
idući ponedjeljak
idući tjedan
prošli mjesec
sljedeće godine
prošle godine
prije tri dana
za dva tjedna
u posljednje tri godine
od 3. do 5. ožujka
od 2018. do 2020.
između 2018. i 2020.
u drugom tromjesečju 2024.
u prvoj polovici 2024.
početkom 2024.
sredinom 2024.
krajem studenoga
do kraja 2025.
devedesetih godina
devedesetih godina prošlog stoljeća
u 19. stoljeću
u proljeće 2024.
u prvih devet mjeseci 2024.
od 2018.
do petka
prije 2018.
19. studenoga u 9.30
u 8 navečer
prije dvije godine
početkom lipnja
Sud će odlučiti u petak.
Sud je odlučio u petak.
`,
  sr: `
синоћ
прекјуче
јутрос
у среду
следећи понедељак
следеће недеље
прошлог месеца
следеће године
прошле године
пре три дана
за две недеље
у последње три године
од 3. до 5. марта
од 2018. до 2020. године
између 2018. и 2020. године
у другом кварталу 2024.
у првој половини 2024. године
почетком 2024. године
средином 2024. године
крајем новембра
до краја 2025. године
деведесетих година
деведесетих година прошлог века
у 19. веку
у пролеће 2024. године
у првих девет месеци 2024. године
од 2018. године
до петка
пре 2018. године
19. новембра у 9.30
у 8 увече
пре две године
почетком јуна
Суд ће одлучити у петак.
Суд је одлучио у петак.
`,
  sl: `
sinoči
predvčerajšnjim
davi
v sredo
prihodnji ponedeljek
prihodnji teden
prejšnji mesec
prihodnje leto
lani
pred tremi dnevi
čez dva tedna
v zadnjih treh letih
od 3. do 5. marca
od leta 2018 do leta 2020
med letoma 2018 in 2020
v drugem četrtletju 2024
v prvi polovici leta 2024
na začetku leta 2024
sredi leta 2024
konec novembra
do konca leta 2025
v devetdesetih letih
v devetdesetih letih prejšnjega stoletja
v 19. stoletju
spomladi 2024
v prvih devetih mesecih leta 2024
od leta 2018
do petka
pred letom 2018
19. novembra ob 9.30
ob 8. uri zvečer
pred dvema letoma
v začetku junija
Sodišče bo odločilo v petek.
Sodišče je odločilo v petek.
`,
  el: `
χθες το βράδυ
προχθές
σήμερα το πρωί
την Τετάρτη
την επόμενη Δευτέρα
την επόμενη εβδομάδα
τον περασμένο μήνα
-
πέρυσι
πριν από τρεις ημέρες
σε δύο εβδομάδες
τα τελευταία τρία χρόνια
από τις 3 έως τις 5 Μαρτίου
από το 2018 έως το 2020
μεταξύ 2018 και 2020
το δεύτερο τρίμηνο του 2024
το πρώτο εξάμηνο του 2024
στις αρχές του 2024
στα μέσα του 2024
στα τέλη Νοεμβρίου
έως το τέλος του 2025
-
τη δεκαετία του 1990
τον 19ο αιώνα
την άνοιξη του 2024
τους πρώτους εννέα μήνες του 2024
από το 2018
μέχρι την Παρασκευή
πριν από το 2018
στις 19 Νοεμβρίου στις 9:30
στις 8 το βράδυ
πριν από δύο χρόνια
στις αρχές Ιουνίου
Το δικαστήριο θα αποφασίσει την Παρασκευή.
Το δικαστήριο αποφάσισε την Παρασκευή.
`,
  tr: `
dün akşam
evvelsi gün
bu sabah
çarşamba günü
önümüzdeki pazartesi
gelecek hafta
geçen ay
gelecek yıl
geçen yıl
üç gün önce
iki hafta sonra
son üç yılda
3 ile 5 Mart arasında
2018'den 2020'ye kadar
2018 ile 2020 arasında
2024'ün ikinci çeyreğinde
2024'ün ilk yarısında
2024'ün başında
2024'ün ortasında
kasım sonunda
2025 sonuna kadar
doksanlı yıllarda
1990'larda
19. yüzyılda
2024 baharında
2024'ün ilk dokuz ayında
2018'den beri
cumaya kadar
2018'den önce
19 Kasım saat 9.30'da
akşam 8'de
iki yıl önce
haziran başında
Mahkeme kararını cuma günü açıklayacak.
Mahkeme kararını cuma günü açıkladı.
`,
  az: `
dünən axşam
srağagün
bu səhər
çərşənbə günü
gələn bazar ertəsi
gələn həftə
ötən ay
gələn il
ötən il
üç gün əvvəl
iki həftə sonra
son üç ildə
martın 3-dən 5-dək
-
2018-2020-ci illərdə
2024-cü ilin ikinci rübündə
2024-cü ilin birinci yarısında
2024-cü ilin əvvəlində
2024-cü ilin ortalarında
noyabrın sonunda
2025-ci ilin sonuna qədər
doxsanıncı illərdə
1990-cı illərdə
19-cu əsrdə
2024-cü ilin yazında
2024-cü ilin ilk doqquz ayında
2018-ci ildən bəri
-
2018-ci ildən əvvəl
noyabrın 19-da saat 9:30-da
axşam saat 8-də
iki il əvvəl
iyunun əvvəlində
Məhkəmə qərarını cümə günü elan edəcək.
Məhkəmə qərarını cümə günü elan etdi.
`,
  kk: `
кеше кешке
алдыңгүні
бүгін таңертең
сәрсенбі күні
келесі дүйсенбі
келесі аптада
өткен айда
келесі жылы
былтыр
үш күн бұрын
екі аптадан кейін
соңғы үш жылда
3-5 наурыз аралығында
-
-
2024 жылдың екінші тоқсанында
2024 жылдың бірінші жартысында
2024 жылдың басында
2024 жылдың ортасында
қараша айының соңында
2025 жылдың соңына дейін
тоқсаныншы жылдары
1990-жылдары
19-ғасырда
2024 жылдың көктемінде
2024 жылдың алғашқы тоғыз айында
-
-
2018 жылға дейін
19 қарашада сағат 9:30-да
кешкі сағат 8-де
екі жыл бұрын
-
Сот шешімін жұма күні жариялайды.
Сот шешімін жұма күні жариялады.
`,
  ru: `
вчера вечером
позавчера
сегодня утром
в среду
в следующий понедельник
на следующей неделе
в прошлом месяце
в следующем году
в прошлом году
три дня назад
через две недели
за последние три года
с 3 по 5 марта
с 2018 по 2020 год
между 2018 и 2020 годами
во втором квартале 2024 года
в первом полугодии 2024 года
в начале 2024 года
в середине 2024 года
в конце ноября
к концу 2025 года
в девяностых годах
в 1990-х годах
в XIX веке
весной 2024 года
за первые девять месяцев 2024 года
с 2018 года
до пятницы
до 2018 года
19 ноября в 9:30
в 8 вечера
два года назад
в начале июня
Суд вынесет решение в пятницу.
Суд вынес решение в пятницу.
`,
  uk: `
вчора ввечері
позавчора
сьогодні вранці
у середу
наступного понеділка
наступного тижня
минулого місяця
наступного року
минулого року
три дні тому
через два тижні
за останні три роки
з 3 по 5 березня
з 2018 по 2020 рік
між 2018 і 2020 роками
у другому кварталі 2024 року
у першому півріччі 2024 року
на початку 2024 року
у середині 2024 року
наприкінці листопада
до кінця 2025 року
у дев'яностих роках
у 1990-х роках
у XIX столітті
навесні 2024 року
за перші дев'ять місяців 2024 року
з 2018 року
до п'ятниці
до 2018 року
19 листопада о 9:30
о 8 вечора
два роки тому
на початку червня
Суд винесе рішення у п'ятницю.
Суд виніс рішення у п'ятницю.
`,
  be: `
учора ўвечары
пазаўчора
сёння раніцай
у сераду
у наступны панядзелак
на наступным тыдні
у мінулым месяцы
у наступным годзе
летась
тры дні таму
праз два тыдні
за апошнія тры гады
з 3 па 5 сакавіка
з 2018 па 2020 год
паміж 2018 і 2020 гадамі
у другім квартале 2024 года
у першым паўгоддзі 2024 года
у пачатку 2024 года
у сярэдзіне 2024 года
у канцы лістапада
да канца 2025 года
у дзевяностых гадах
у 1990-х гадах
у XIX стагоддзі
вясной 2024 года
за першыя дзевяць месяцаў 2024 года
з 2018 года
да пятніцы
да 2018 года
19 лістапада а 9:30
а 8 вечара
два гады таму
у пачатку чэрвеня
Суд вынесе рашэнне ў пятніцу.
Суд вынес рашэнне ў пятніцу.
`,
  ar: `
مساء أمس
أول أمس
صباح اليوم
الأربعاء
الاثنين المقبل
الأسبوع المقبل
الشهر الماضي
العام المقبل
العام الماضي
قبل ثلاثة أيام
-
خلال السنوات الثلاث الماضية
من 3 إلى 5 مارس
من 2018 إلى 2020
بين عامي 2018 و2020
في الربع الثاني من عام 2024
في النصف الأول من عام 2024
في بداية عام 2024
في منتصف عام 2024
في نهاية نوفمبر
بحلول نهاية عام 2025
في التسعينيات
في تسعينيات القرن الماضي
في القرن التاسع عشر
في ربيع عام 2024
في الأشهر التسعة الأولى من عام 2024
منذ عام 2018
حتى يوم الجمعة
قبل عام 2018
19 نوفمبر الساعة 9:30
الساعة 8 مساء
قبل عامين
في أوائل يونيو
ستصدر المحكمة حكمها يوم الجمعة.
أصدرت المحكمة حكمها يوم الجمعة.
`,
  fa: `
دیشب
پریروز
امروز صبح
چهارشنبه
دوشنبه آینده
هفته آینده
ماه گذشته
سال آینده
سال گذشته
سه روز پیش
دو هفته دیگر
-
از ۳ تا ۵ مارس
از ۲۰۱۸ تا ۲۰۲۰
بین سال‌های ۲۰۱۸ و ۲۰۲۰
در سه‌ماهه دوم ۲۰۲۴
در نیمه اول سال ۲۰۲۴
در آغاز سال ۲۰۲۴
در اواسط سال ۲۰۲۴
در پایان نوامبر
تا پایان سال ۲۰۲۵
-
در دهه ۱۹۹۰
در قرن نوزدهم
در بهار ۲۰۲۴
در نه ماه نخست سال ۲۰۲۴
-
تا جمعه
پیش از سال ۲۰۱۸
۱۹ نوامبر ساعت ۹:۳۰
ساعت ۸ شب
دو سال پیش
در اوایل ژوئن
دادگاه جمعه رأی خود را صادر خواهد کرد.
دادگاه روز جمعه رأی خود را صادر کرد.
`,
  he: `
אתמול בערב
שלשום
הבוקר
ביום רביעי
ביום שני הבא
בשבוע הבא
בחודש שעבר
בשנה הבאה
בשנה שעברה
לפני שלושה ימים
-
בשלוש השנים האחרונות
מ-3 עד 5 במרץ
מ-2018 עד 2020
בין 2018 ל-2020
ברבעון השני של 2024
במחצית הראשונה של 2024
בתחילת 2024
באמצע 2024
בסוף נובמבר
עד סוף 2025
בשנות התשעים
בשנות ה-90
במאה ה-19
באביב 2024
-
מאז 2018
עד יום שישי
לפני 2018
ב-19 בנובמבר בשעה 9:30
בשעה 8 בערב
לפני שנתיים
בתחילת יוני
בית המשפט יכריע ביום שישי.
בית המשפט הכריע ביום שישי.
`,
  ur: `
گزشتہ شام
-
آج صبح
بدھ کو
اگلے پیر
اگلے ہفتے
گزشتہ ماہ
اگلے سال
گزشتہ سال
تین دن پہلے
دو ہفتے بعد
گزشتہ تین سالوں میں
3 سے 5 مارچ تک
2018 سے 2020 تک
2018 اور 2020 کے درمیان
2024 کی دوسری سہ ماہی میں
2024 کی پہلی ششماہی میں
2024 کے آغاز میں
2024 کے وسط میں
نومبر کے آخر میں
2025 کے آخر تک
-
1990 کی دہائی میں
19ویں صدی میں
2024 کے موسم بہار میں
-
-
-
2018 سے پہلے
19 نومبر صبح 9:30 بجے
رات 8 بجے
دو سال پہلے
جون کے شروع میں
عدالت جمعہ کو فیصلہ سنائے گی۔
عدالت نے جمعہ کو فیصلہ سنایا۔
`,
  hi: `
कल शाम
-
आज सुबह
बुधवार को
अगले सोमवार
अगले सप्ताह
पिछले महीने
अगले साल
पिछले साल
तीन दिन पहले
दो सप्ताह बाद
पिछले तीन साल में
3 से 5 मार्च तक
2018 से 2020 तक
2018 और 2020 के बीच
2024 की दूसरी तिमाही में
2024 की पहली छमाही में
2024 की शुरुआत में
2024 के मध्य में
नवंबर के अंत में
2025 के अंत तक
नब्बे के दशक में
1990 के दशक में
19वीं सदी में
2024 के वसंत में
-
-
शुक्रवार तक
2018 से पहले
19 नवंबर सुबह 9:30 बजे
रात 8 बजे
दो साल पहले
जून की शुरुआत में
अदालत शुक्रवार को फैसला सुनाएगी।
अदालत ने शुक्रवार को फैसला सुनाया।
`,
  bn: `
গতকাল সন্ধ্যায়
গত পরশু
আজ সকালে
বুধবার
আগামী সোমবার
আগামী সপ্তাহে
গত মাসে
আগামী বছর
গত বছর
তিন দিন আগে
দুই সপ্তাহ পরে
গত তিন বছরে
৩ থেকে ৫ মার্চ
২০১৮ থেকে ২০২০ সাল পর্যন্ত
২০১৮ ও ২০২০ সালের মধ্যে
২০২৪ সালের দ্বিতীয় প্রান্তিকে
২০২৪ সালের প্রথমার্ধে
২০২৪ সালের শুরুতে
২০২৪ সালের মাঝামাঝি
নভেম্বরের শেষে
২০২৫ সালের শেষ নাগাদ
নব্বইয়ের দশকে
১৯৯০-এর দশকে
-
২০২৪ সালের বসন্তে
২০২৪ সালের প্রথম নয় মাসে
২০১৮ সাল থেকে
শুক্রবার পর্যন্ত
২০১৮ সালের আগে
-
রাত ৮টায়
দুই বছর আগে
জুনের শুরুতে
আদালত শুক্রবার রায় দেবে।
আদালত শুক্রবার রায় দিয়েছে।
`,
  ta: `
நேற்று மாலை
நேற்று முன்தினம்
இன்று காலை
புதன்கிழமை
அடுத்த திங்கட்கிழமை
அடுத்த வாரம்
கடந்த மாதம்
அடுத்த ஆண்டு
கடந்த ஆண்டு
மூன்று நாட்களுக்கு முன்பு
-
கடந்த மூன்று ஆண்டுகளில்
மார்ச் 3 முதல் 5 வரை
2018 முதல் 2020 வரை
-
2024 ஆம் ஆண்டின் இரண்டாம் காலாண்டில்
2024 ஆம் ஆண்டின் முதல் பாதியில்
2024 ஆம் ஆண்டின் தொடக்கத்தில்
2024 ஆம் ஆண்டின் நடுப்பகுதியில்
நவம்பர் மாத இறுதியில்
2025 ஆம் ஆண்டு இறுதிக்குள்
தொண்ணூறுகளில்
1990களில்
19ஆம் நூற்றாண்டில்
-
2024 ஆம் ஆண்டின் முதல் ஒன்பது மாதங்களில்
2018 முதல்
வெள்ளிக்கிழமை வரை
2018க்கு முன்
-
இரவு 8 மணிக்கு
இரண்டு ஆண்டுகளுக்கு முன்பு
-
நீதிமன்றம் வெள்ளிக்கிழமை தீர்ப்பு வழங்கும்.
நீதிமன்றம் வெள்ளிக்கிழமை தீர்ப்பு வழங்கியது.
`,
  te: `
నిన్న సాయంత్రం
-
ఈ ఉదయం
బుధవారం
వచ్చే సోమవారం
వచ్చే వారం
గత నెలలో
వచ్చే ఏడాది
గత ఏడాది
మూడు రోజుల క్రితం
-
-
మార్చి 3 నుంచి 5 వరకు
2018 నుంచి 2020 వరకు
-
2024 రెండో త్రైమాసికంలో
2024 ప్రథమార్ధంలో
2024 ప్రారంభంలో
2024 మధ్యలో
నవంబర్ చివరిలో
2025 చివరి నాటికి
తొంభైలలో
1990లలో
19వ శతాబ్దంలో
2024 వసంతంలో
2024 మొదటి తొమ్మిది నెలల్లో
2018 నుంచి
శుక్రవారం వరకు
2018కి ముందు
నవంబర్ 19న ఉదయం 9:30 గంటలకు
రాత్రి 8 గంటలకు
-
జూన్ ప్రారంభంలో
కోర్టు శుక్రవారం తీర్పు ఇవ్వనుంది.
కోర్టు శుక్రవారం తీర్పు ఇచ్చింది.
`,
  mr: `
काल संध्याकाळी
-
आज सकाळी
बुधवारी
पुढच्या सोमवारी
पुढील आठवड्यात
गेल्या महिन्यात
पुढच्या वर्षी
गेल्या वर्षी
-
-
गेल्या तीन वर्षांत
३ ते ५ मार्च
२०१८ ते २०२०
-
२०२४ च्या दुसऱ्या तिमाहीत
२०२४ च्या पहिल्या सहामाहीत
२०२४ च्या सुरुवातीला
२०२४ च्या मध्यात
नोव्हेंबरच्या अखेरीस
२०२५ च्या अखेरपर्यंत
नव्वदच्या दशकात
१९९० च्या दशकात
१९व्या शतकात
२०२४ च्या वसंत ऋतूत
२०२४ च्या पहिल्या नऊ महिन्यांत
२०१८ पासून
-
२०१८ पूर्वी
१९ नोव्हेंबरला सकाळी ९.३० वाजता
रात्री ८ वाजता
-
जूनच्या सुरुवातीला
न्यायालय शुक्रवारी निकाल देणार आहे.
न्यायालयाने शुक्रवारी निकाल दिला.
`,
  gu: `
ગઈકાલે સાંજે
-
આજે સવારે
બુધવારે
આવતા સોમવારે
આવતા અઠવાડિયે
ગયા મહિને
આવતા વર્ષે
ગયા વર્ષે
ત્રણ દિવસ પહેલાં
-
છેલ્લા ત્રણ વર્ષમાં
3 થી 5 માર્ચ
2018 થી 2020
2018 અને 2020 વચ્ચે
2024ના બીજા ક્વાર્ટરમાં
2024ના પ્રથમ છ મહિનામાં
2024ની શરૂઆતમાં
2024ના મધ્યમાં
નવેમ્બરના અંતમાં
2025ના અંત સુધીમાં
નેવુંના દાયકામાં
1990ના દાયકામાં
19મી સદીમાં
2024ની વસંતમાં
2024ના પ્રથમ નવ મહિનામાં
2018થી
શુક્રવાર સુધી
2018 પહેલાં
19 નવેમ્બરે સવારે 9:30 વાગ્યે
રાત્રે 8 વાગ્યે
બે વર્ષ પહેલાં
જૂનની શરૂઆતમાં
કોર્ટ શુક્રવારે ચુકાદો આપશે.
કોર્ટે શુક્રવારે ચુકાદો આપ્યો.
`,
  th: `
เมื่อวานตอนเย็น
เมื่อวานซืน
เช้านี้
วันพุธ
วันจันทร์หน้า
สัปดาห์หน้า
เดือนที่แล้ว
ปีหน้า
ปีที่แล้ว
-
อีกสองสัปดาห์
-
3 ถึง 5 มีนาคม
ปี 2018 ถึง 2020
ระหว่างปี 2018 ถึง 2020
ไตรมาสที่ 2 ปี 2567
ครึ่งแรกของปี 2567
ต้นปี 2567
กลางปี 2567
ปลายเดือนพฤศจิกายน
ภายในสิ้นปี 2568
ทศวรรษ 90
ทศวรรษ 1990
ศตวรรษที่ 19
ฤดูใบไม้ผลิ 2024
ในช่วงเก้าเดือนแรกของปี 2567
ตั้งแต่ปี 2018
จนถึงวันศุกร์
-
วันที่ 19 พฤศจิกายน เวลา 9.30 น.
-
สองปีที่แล้ว
ต้นเดือนมิถุนายน
ศาลจะตัดสินในวันศุกร์
ศาลตัดสินเมื่อวันศุกร์
`,
  vi: `
tối hôm qua
hôm kia
sáng nay
hôm thứ Tư
thứ Hai tới
tuần tới
tháng trước
năm tới
năm ngoái
ba ngày trước
trong hai tuần nữa
trong ba năm qua
từ ngày 3 đến ngày 5 tháng 3
-
giữa năm 2018 và 2020
trong quý 2 năm 2024
trong nửa đầu năm 2024
đầu năm 2024
giữa năm 2024
cuối tháng 11
đến cuối năm 2025
trong thập niên 90
trong những năm 1990
thế kỷ 19
mùa xuân năm 2024
trong chín tháng đầu năm 2024
từ năm 2018
đến thứ Sáu
-
9h30 ngày 19 tháng 11
8 giờ tối
hai năm trước
đầu tháng 6
Tòa án sẽ ra phán quyết vào thứ Sáu.
Tòa án đã ra phán quyết hôm thứ Sáu.
`,
  id: `
tadi malam
kemarin lusa
pagi ini
pada hari Rabu
Senin depan
pekan depan
bulan lalu
tahun depan
tahun lalu
-
-
dalam tiga tahun terakhir
dari 3 hingga 5 Maret
dari 2018 sampai 2020
antara 2018 dan 2020
pada kuartal kedua 2024
pada semester pertama 2024
pada awal 2024
pada pertengahan 2024
akhir November
hingga akhir 2025
-
pada tahun 1990-an
-
pada musim semi 2024
9 bulan pertama 2024
sejak 2018
hingga Jumat
sebelum 2018
19 November pukul 9.30
pukul 8 malam
dua tahun lalu
pada awal Juni
Pengadilan akan memutuskan pada Jumat.
Pengadilan memutuskan pada Jumat.
`,
  ms: `
malam tadi
kelmarin dulu
pagi ini
pada hari Rabu
Isnin depan
minggu depan
bulan lalu
tahun depan
tahun lalu
tiga hari lalu
-
-
dari 3 hingga 5 Mac
dari 2018 hingga 2020
antara 2018 dan 2020
pada suku kedua 2024
-
pada awal 2024
pada pertengahan 2024
akhir November
menjelang akhir 2025
-
pada tahun 1990-an
pada abad ke-19
pada musim bunga 2024
sembilan bulan pertama 2024
sejak 2018
hingga Jumaat
sebelum 2018
19 November pukul 9.30 pagi
pukul 8 malam
dua tahun lalu
pada awal Jun
Mahkamah akan membuat keputusan pada Jumaat.
Mahkamah membuat keputusan pada Jumaat.
`,
  tl: `
kagabi
noong isang araw
kaninang umaga
noong Miyerkules
sa susunod na Lunes
sa susunod na linggo
noong nakaraang buwan
sa susunod na taon
noong nakaraang taon
tatlong araw na ang nakararaan
-
sa nakalipas na tatlong taon
mula Marso 3 hanggang 5
mula 2018 hanggang 2020
sa pagitan ng 2018 at 2020
sa ikalawang kuwarter ng 2024
sa unang kalahati ng 2024
sa simula ng 2024
sa kalagitnaan ng 2024
sa katapusan ng Nobyembre
bago matapos ang 2025
noong dekada nobenta
noong dekada 1990
noong ika-19 na siglo
sa tagsibol ng 2024
sa unang siyam na buwan ng 2024
mula noong 2018
hanggang Biyernes
bago ang 2018
Nobyembre 19 alas-9:30 ng umaga
alas-8 ng gabi
dalawang taon na ang nakalipas
sa unang bahagi ng Hunyo
Magpapasya ang korte sa Biyernes.
Nagpasya ang korte noong Biyernes.
`,
  sw: `
jana usiku
-
leo asubuhi
siku ya Jumatano
Jumatatu ijayo
wiki ijayo
mwezi uliopita
mwaka ujao
mwaka jana
siku tatu zilizopita
-
katika miaka mitatu iliyopita
kuanzia Machi 3 hadi 5
kutoka 2018 hadi 2020
kati ya 2018 na 2020
katika robo ya pili ya 2024
katika nusu ya kwanza ya 2024
mwanzoni mwa 2024
katikati ya 2024
mwishoni mwa Novemba
ifikapo mwisho wa 2025
katika miaka ya tisini
katika miaka ya 1990
katika karne ya 19
-
katika miezi tisa ya kwanza ya 2024
tangu 2018
hadi Ijumaa
kabla ya 2018
tarehe 19 Novemba saa 9:30
-
miaka miwili iliyopita
mwanzoni mwa Juni
Mahakama itatoa uamuzi siku ya Ijumaa.
Mahakama ilitoa uamuzi siku ya Ijumaa.
`,
  am: `
ትናንት ምሽት
ከትናንት በስቲያ
ዛሬ ጠዋት
ረቡዕ ዕለት
-
በሚቀጥለው ሳምንት
ባለፈው ወር
በሚቀጥለው ዓመት
ባለፈው ዓመት
ከሦስት ቀናት በፊት
ከሁለት ሳምንታት በኋላ
ባለፉት ሦስት ዓመታት
-
-
-
-
-
-
-
-
-
-
-
-
-
-
-
እስከ ዓርብ
-
-
-
ከሁለት ዓመት በፊት
-
ፍርድ ቤቱ ዓርብ ውሳኔ ይሰጣል።
ፍርድ ቤቱ ዓርብ ውሳኔ ሰጥቷል።
`,
  ha: `
jiya da yamma
shekaranjiya
yau da safe
ranar Laraba
Litinin mai zuwa
mako mai zuwa
watan da ya gabata
shekara mai zuwa
-
kwanaki uku da suka gabata
nan da makonni biyu
a cikin shekaru uku da suka gabata
daga 3 zuwa 5 ga Maris
daga 2018 zuwa 2020
tsakanin 2018 da 2020
a kwata na biyu na 2024
a rabin farko na 2024
a farkon 2024
a tsakiyar 2024
a karshen Nuwamba
kafin karshen 2025
a shekarun casa'in
a shekarun 1990
a karni na 19
a bazarar 2024
a watanni tara na farko na 2024
tun 2018
har zuwa Juma'a
kafin 2018
19 ga Nuwamba da karfe 9:30
da karfe 8 na dare
shekaru biyu da suka gabata
a farkon watan Yuni
Kotu za ta yanke hukunci ranar Juma'a.
Kotu ta yanke hukunci ranar Juma'a.
`,
  zh: `
昨晚
前天
今天上午
周三
下周一
下周
上个月
明年
去年
三天前
两周后
过去三年
3月3日至5日
2018年至2020年
2018年到2020年之间
2024年第二季度
2024年上半年
2024年初
-
11月底
到2025年底
九十年代
20世纪90年代
19世纪
2024年春天
2024年前九个月
2018年以来
截至周五
2018年之前
11月19日9时30分
晚上8点
两年前
-
法院将于周五作出裁决。
法院周五作出了裁决。
`,
  ja: `
昨夜
一昨日
今朝
水曜日に
来週の月曜日
来週
先月
来年
昨年
3日前
2週間後
過去3年間
3月3日から5日まで
2018年から2020年まで
2018年から2020年の間
2024年第2四半期
2024年上半期
-
-
11月末
2025年末までに
90年代
1990年代
19世紀
2024年の春
2024年の最初の9カ月
2018年以降
金曜日まで
2018年以前
11月19日午前9時30分
午後8時
2年前
6月上旬
裁判所は金曜日に判決を下す予定だ。
裁判所は金曜日に判決を下した。
`,
  ko: `
어제저녁
그저께
오늘 아침
수요일에
다음 주 월요일
다음 주
지난달
내년
지난해
사흘 전
2주 후
지난 3년간
3월 3일부터 5일까지
2018년부터 2020년까지
2018년과 2020년 사이
2024년 2분기
2024년 상반기
2024년 초
2024년 중반
11월 말
2025년 말까지
90년대
1990년대
19세기
2024년 봄
2024년 첫 9개월
-
금요일까지
2018년 이전
11월 19일 오전 9시 30분
오후 8시
2년 전
6월 초
법원은 금요일에 판결을 내릴 예정이다.
법원은 금요일에 판결을 내렸다.
`,
  ka: `
გუშინ საღამოს
გუშინწინ
დღეს დილით
ოთხშაბათს
მომავალ ორშაბათს
მომავალ კვირას
გასულ თვეში
მომავალ წელს
შარშან
სამი დღის წინ
-
ბოლო სამი წლის განმავლობაში
3-დან 5 მარტამდე
2018 წლიდან 2020 წლამდე
2018-2020 წლებში
2024 წლის მეორე კვარტალში
2024 წლის პირველ ნახევარში
2024 წლის დასაწყისში
2024 წლის შუა რიცხვებში
ნოემბრის ბოლოს
2025 წლის ბოლომდე
ოთხმოცდაათიან წლებში
1990-იან წლებში
მე-19 საუკუნეში
2024 წლის გაზაფხულზე
2024 წლის პირველ ცხრა თვეში
2018 წლიდან
-
2018 წლამდე
19 ნოემბერს 9:30 საათზე
საღამოს 8 საათზე
ორი წლის წინ
ივნისის დასაწყისში
-
სასამართლომ გადაწყვეტილება პარასკევს გამოაცხადა.
`,
  hy: `
երեկ երեկոյան
նախանցյալ օրը
այսօր առավոտյան
չորեքշաբթի օրը
հաջորդ երկուշաբթի
հաջորդ շաբաթ
անցյալ ամիս
հաջորդ տարի
անցյալ տարի
երեք օր առաջ
-
վերջին երեք տարում
մարտի 3-ից 5-ը
2018-ից 2020 թվականը
2018 և 2020 թվականների միջև
2024 թվականի երկրորդ եռամսյակում
2024 թվականի առաջին կիսամյակում
2024 թվականի սկզբին
2024 թվականի կեսերին
նոյեմբերի վերջին
մինչև 2025 թվականի վերջը
իննսունական թվականներին
1990-ական թվականներին
19-րդ դարում
2024 թվականի գարնանը
2024 թվականի առաջին ինն ամիսներին
2018 թվականից
մինչև ուրբաթ
մինչև 2018 թվականը
նոյեմբերի 19-ին ժամը 9:30-ին
-
երկու տարի առաջ
հունիսի սկզբին
Դատարանը որոշում կկայացնի ուրբաթ օրը։
Դատարանը որոշում կայացրեց ուրբաթ օրը։
`,
  lt: `
vakar vakare
užvakar
šį rytą
trečiadienį
kitą pirmadienį
kitą savaitę
praėjusį mėnesį
kitais metais
pernai
prieš tris dienas
-
per pastaruosius trejus metus
nuo kovo 3 iki 5 d.
nuo 2018 iki 2020 metų
tarp 2018 ir 2020 metų
2024 m. antrąjį ketvirtį
2024 m. pirmąjį pusmetį
2024 m. pradžioje
2024 m. viduryje
lapkričio pabaigoje
iki 2025 m. pabaigos
dešimtajame dešimtmetyje
XX a. dešimtajame dešimtmetyje
XIX amžiuje
2024 m. pavasarį
-
nuo 2018 m.
iki penktadienio
iki 2018 m.
lapkričio 19 d. 9.30 val.
8 val. vakaro
prieš dvejus metus
birželio pradžioje
Teismas sprendimą paskelbs penktadienį.
Teismas sprendimą paskelbė penktadienį.
`,
  lv: `
vakar vakarā
aizvakar
šorīt
trešdien
nākamajā pirmdienā
nākamnedēļ
pagājušajā mēnesī
nākamgad
pērn
pirms trim dienām
-
pēdējo trīs gadu laikā
no 3. līdz 5. martam
no 2018. līdz 2020. gadam
starp 2018. un 2020. gadu
2024. gada otrajā ceturksnī
2024. gada pirmajā pusgadā
2024. gada sākumā
2024. gada vidū
novembra beigās
līdz 2025. gada beigām
deviņdesmitajos gados
20. gadsimta 90. gados
19. gadsimtā
2024. gada pavasarī
2024. gada pirmajos deviņos mēnešos
kopš 2018. gada
līdz piektdienai
līdz 2018. gadam
19. novembrī plkst. 9.30
plkst. 8 vakarā
pirms diviem gadiem
jūnija sākumā
Tiesa lēmumu pasludinās piektdien.
Tiesa lēmumu pasludināja piektdien.
`,
  et: `
eile õhtul
üleeile
täna hommikul
kolmapäeval
järgmisel esmaspäeval
järgmisel nädalal
eelmisel kuul
järgmisel aastal
mullu
kolm päeva tagasi
kahe nädala pärast
viimase kolme aasta jooksul
3. kuni 5. märtsini
-
aastatel 2018–2020
2024. aasta teises kvartalis
2024. aasta esimesel poolel
2024. aasta alguses
2024. aasta keskel
novembri lõpus
2025. aasta lõpuks
üheksakümnendatel
1990. aastatel
19. sajandil
2024. aasta kevadel
2024. aasta esimese üheksa kuuga
alates 2018. aastast
-
enne 2018. aastat
19. novembril kell 9.30
kell 8 õhtul
kaks aastat tagasi
juuni alguses
Kohus teeb otsuse reedel.
Kohus tegi otsuse reedel.
`,
  ca: `
ahir al vespre
abans-d'ahir
aquest matí
dimecres
dilluns vinent
la setmana vinent
el mes passat
l'any vinent
l'any passat
fa tres dies
d'aquí a dues setmanes
en els últims tres anys
del 3 al 5 de març
del 2018 al 2020
entre el 2018 i el 2020
al segon trimestre del 2024
al primer semestre del 2024
a principis del 2024
a mitjans del 2024
a finals de novembre
abans de finals del 2025
als anys noranta
a la dècada del 1990
al segle XIX
a la primavera del 2024
els nou primers mesos del 2024
des del 2018
fins divendres
abans del 2018
el 19 de novembre a les 9.30
a les 8 del vespre
fa dos anys
a principis de juny
El tribunal es pronunciarà divendres.
El tribunal es va pronunciar divendres.
`,
  eu: `
atzo arratsaldean
herenegun
gaur goizean
asteazkenean
datorren astelehenean
datorren astean
joan den hilean
datorren urtean
iaz
duela hiru egun
bi aste barru
azken hiru urteetan
martxoaren 3tik 5era
2018tik 2020ra
2018 eta 2020 artean
2024ko bigarren hiruhilekoan
2024ko lehen seihilekoan
-
-
azaroaren amaieran
-
laurogeita hamarreko hamarkadan
1990eko hamarkadan
19. mendean
2024ko udaberrian
2024ko lehen bederatzi hilabeteetan
-
ostiralera arte
2018 baino lehen
azaroaren 19an 9:30ean
gaueko 8etan
duela bi urte
ekainaren hasieran
Epaitegiak ostiralean erabakiko du.
Epaitegiak ostiralean erabaki zuen.
`,
  gl: `
onte pola noite
antonte
esta mañá
o mércores
o vindeiro luns
a vindeira semana
o mes pasado
o vindeiro ano
o ano pasado
hai tres días
dentro de dúas semanas
nos últimos tres anos
do 3 ao 5 de marzo
de 2018 a 2020
entre 2018 e 2020
no segundo trimestre de 2024
no primeiro semestre de 2024
a principios de 2024
a mediados de 2024
a finais de novembro
para finais de 2025
-
na década de 1990
no século XIX
na primavera de 2024
-
desde 2018
ata o venres
antes de 2018
o 19 de novembro ás 9:30
ás 8 da tarde
hai dous anos
a principios de xuño
O tribunal decidirá o venres.
O tribunal decidiu o venres.
`,
  sq: `
mbrëmë
pardje
sot në mëngjes
të mërkurën
të hënën e ardhshme
javën e ardhshme
muajin e kaluar
vitin e ardhshëm
vitin e kaluar
tre ditë më parë
-
-
nga 3 deri më 5 mars
nga 2018 deri në 2020
mes 2018 dhe 2020
në tremujorin e dytë të vitit 2024
në gjysmën e parë të vitit 2024
në fillim të vitit 2024
në mes të vitit 2024
në fund të nëntorit
deri në fund të vitit 2025
në vitet nëntëdhjetë
në vitet 1990
në shekullin e 19-të
në pranverën e vitit 2024
në nëntë muajt e parë të vitit 2024
që nga viti 2018
deri të premten
para vitit 2018
më 19 nëntor në orën 9:30
në orën 8 të mbrëmjes
dy vjet më parë
në fillim të qershorit
Gjykata do të vendosë të premten.
Gjykata vendosi të premten.
`,
  mk: `
синоќа
завчера
утрово
во средата
следниот понеделник
следната недела
минатиот месец
следната година
минатата година
пред три дена
за две недели
во последните три години
од 3 до 5 март
од 2018 до 2020 година
меѓу 2018 и 2020 година
во вториот квартал од 2024 година
во првата половина на 2024 година
на почетокот на 2024 година
во средината на 2024 година
на крајот на ноември
до крајот на 2025 година
во деведесеттите години
во 1990-тите години
во 19 век
во пролетта 2024 година
во првите девет месеци од 2024 година
од 2018 година
до петок
пред 2018 година
на 19 ноември во 9:30 часот
во 8 часот навечер
пред две години
на почетокот на јуни
Судот ќе одлучи во петокот.
Судот одлучи во петокот.
`,
  bs: `
sinoć
prekjučer
jutros
u srijedu
idući ponedjeljak
iduće sedmice
prošlog mjeseca
sljedeće godine
prošle godine
prije tri dana
za dvije sedmice
u posljednje tri godine
od 3. do 5. marta
od 2018. do 2020. godine
između 2018. i 2020. godine
u drugom kvartalu 2024. godine
u prvoj polovini 2024. godine
početkom 2024. godine
sredinom 2024. godine
krajem novembra
do kraja 2025. godine
devedesetih godina
devedesetih godina prošlog stoljeća
u 19. stoljeću
u proljeće 2024. godine
u prvih devet mjeseci 2024. godine
od 2018. godine
do petka
prije 2018. godine
19. novembra u 9:30
u 8 navečer
prije dvije godine
početkom juna
Sud će odlučiti u petak.
Sud je odlučio u petak.
`
};
