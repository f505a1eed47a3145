/** Sentences in the manner of the news, written for this test: language, then text. No sentence was used to learn from. */
export const newsSentences: readonly (readonly [language: string, text: string])[] = [
  [
    'fr',
    'Le conseil municipal a adopté mercredi soir, après six heures de débat, le nouveau plan de circulation du centre-ville.'
  ],
  [
    'fr',
    'Les pompiers poursuivaient vendredi leurs recherches dans la vallée, où deux randonneurs sont portés disparus depuis lundi.'
  ],
  [
    'en',
    'The port authority said on Tuesday that three freighters had been turned away after inspectors found leaking containers.'
  ],
  [
    'en',
    'Farmers in the valley fear that a second dry winter will leave the reservoirs empty long before the harvest begins.'
  ],
  [
    'es',
    'El ayuntamiento aprobó el jueves un presupuesto que destina más dinero a los colegios y reduce las obras del puerto.'
  ],
  [
    'es',
    'Los vecinos denuncian que la empresa no ha reparado las tuberías, pese a que el contrato la obliga a hacerlo cada año.'
  ],
  [
    'pt',
    'A câmara municipal aprovou na quinta-feira um orçamento que dá mais dinheiro às escolas e adia as obras do porto.'
  ],
  [
    'pt',
    'Os moradores dizem que a empresa não consertou os canos, embora o contrato a obrigue a fazer isso todos os anos.'
  ],
  [
    'it',
    'Il consiglio comunale ha approvato giovedì un bilancio che destina più soldi alle scuole e rinvia i lavori del porto.'
  ],
  [
    'it',
    "Secondo gli abitanti l'impresa non ha riparato le tubature, anche se il contratto la obbliga a farlo ogni anno."
  ],
  [
    'de',
    'Der Stadtrat hat am Donnerstag einen Haushalt beschlossen, der den Schulen mehr Geld gibt und den Ausbau des Hafens verschiebt.'
  ],
  [
    'de',
    'Die Anwohner werfen der Firma vor, die Leitungen nicht erneuert zu haben, obwohl der Vertrag sie jedes Jahr dazu verpflichtet.'
  ],
  [
    'nl',
    'De gemeenteraad heeft donderdag een begroting goedgekeurd die meer geld geeft aan scholen en de bouw van de haven uitstelt.'
  ],
  [
    'nl',
    'Volgens bewoners heeft het bedrijf de leidingen niet hersteld, hoewel het contract daar elk jaar toe verplicht.'
  ],
  [
    'sv',
    'Kommunfullmäktige antog på torsdagen en budget som ger skolorna mer pengar och skjuter upp bygget av den nya hamnen.'
  ],
  [
    'sv',
    'De boende säger att företaget inte har lagat ledningarna, trots att avtalet kräver att det görs varje år.'
  ],
  [
    'da',
    'Byrådet vedtog torsdag et budget, som giver skolerne flere penge og udskyder byggeriet af den nye havn til næste år.'
  ],
  [
    'da',
    'Beboerne siger, at firmaet ikke har repareret rørene, selv om aftalen kræver, at det bliver gjort hvert eneste år.'
  ],
  [
    'nb',
    'Bystyret vedtok torsdag et budsjett som gir skolene mer penger og utsetter byggingen av den nye havnen til neste år.'
  ],
  [
    'nb',
    'Beboerne sier at selskapet ikke har reparert rørene, selv om avtalen krever at det blir gjort hvert eneste år.'
  ],
  [
    'fi',
    'Kaupunginvaltuusto hyväksyi torstaina talousarvion, joka antaa kouluille lisää rahaa ja lykkää uuden sataman rakentamista.'
  ],
  [
    'fi',
    'Asukkaiden mukaan yhtiö ei ole korjannut putkia, vaikka sopimus velvoittaa sen tekemään niin joka vuosi.'
  ],
  [
    'is',
    'Bæjarstjórnin samþykkti á fimmtudag fjárhagsáætlun sem veitir skólunum meira fé og frestar byggingu nýju hafnarinnar.'
  ],
  [
    'is',
    'Íbúar segja að fyrirtækið hafi ekki gert við lagnirnar þótt samningurinn skyldi það til þess á hverju ári.'
  ],
  [
    'pl',
    'Rada miasta przyjęła w czwartek budżet, który daje szkołom więcej pieniędzy i odkłada budowę nowego portu na przyszły rok.'
  ],
  ['pl', 'Mieszkańcy twierdzą, że firma nie naprawiła rur, choć umowa zobowiązuje ją do tego każdego roku.'],
  [
    'cs',
    'Zastupitelstvo ve čtvrtek schválilo rozpočet, který dává školám více peněz a odkládá stavbu nového přístavu na příští rok.'
  ],
  ['cs', 'Obyvatelé tvrdí, že firma neopravila potrubí, přestože ji k tomu smlouva každý rok zavazuje.'],
  [
    'sk',
    'Zastupiteľstvo vo štvrtok schválilo rozpočet, ktorý dáva školám viac peňazí a odkladá stavbu nového prístavu na budúci rok.'
  ],
  ['sk', 'Obyvatelia tvrdia, že firma neopravila potrubie, hoci ju k tomu zmluva každý rok zaväzuje.'],
  [
    'hu',
    'A képviselő-testület csütörtökön elfogadta a költségvetést, amely több pénzt ad az iskoláknak, és elhalasztja a kikötő építését.'
  ],
  ['hu', 'A lakók szerint a cég nem javította meg a csöveket, noha a szerződés minden évben kötelezi erre.'],
  [
    'ro',
    'Consiliul local a aprobat joi un buget care dă școlilor mai mulți bani și amână construcția noului port pentru anul viitor.'
  ],
  [
    'ro',
    'Locuitorii spun că firma nu a reparat conductele, deși contractul o obligă să facă acest lucru în fiecare an.'
  ],
  [
    'bg',
    'Общинският съвет прие в четвъртък бюджет, който дава повече пари на училищата и отлага строежа на новото пристанище.'
  ],
  [
    'bg',
    'Според жителите фирмата не е поправила тръбите, въпреки че договорът я задължава да го прави всяка година.'
  ],
  [
    'hr',
    'Gradsko vijeće usvojilo je u četvrtak proračun koji školama daje više novca i odgađa izgradnju nove luke za sljedeću godinu.'
  ],
  [
    'hr',
    'Stanovnici tvrde da tvrtka nije popravila cijevi, iako je ugovor na to obvezuje svake godine, izvijestila je općina.'
  ],
  [
    'sr',
    'Градско веће усвојило је у четвртак буџет који школама даје више новца и одлаже изградњу нове луке за следећу годину.'
  ],
  ['sr', 'Становници тврде да предузеће није поправило цеви, иако га уговор на то обавезује сваке године.'],
  [
    'sr-Latn',
    'Gradsko veće usvojilo je u četvrtak budžet koji školama daje više novca i odlaže izgradnju nove luke za sledeću godinu.'
  ],
  [
    'sr-Latn',
    'Stanovnici tvrde da preduzeće nije popravilo cevi, iako ga ugovor na to obavezuje svake godine, preneli su mediji.'
  ],
  [
    'sl',
    'Mestni svet je v četrtek sprejel proračun, ki šolam namenja več denarja in prelaga gradnjo novega pristanišča na prihodnje leto.'
  ],
  ['sl', 'Prebivalci trdijo, da podjetje ni popravilo cevi, čeprav ga pogodba k temu zavezuje vsako leto.'],
  [
    'el',
    'Το δημοτικό συμβούλιο ενέκρινε την Πέμπτη προϋπολογισμό που δίνει περισσότερα χρήματα στα σχολεία και αναβάλλει τα έργα.'
  ],
  [
    'tr',
    'Belediye meclisi perşembe günü okullara daha fazla para ayıran ve yeni limanın yapımını gelecek yıla erteleyen bütçeyi kabul etti.'
  ],
  [
    'tr',
    'Mahalle sakinleri, sözleşme her yıl bunu zorunlu kıldığı hâlde şirketin boruları onarmadığını söylüyor.'
  ],
  [
    'az',
    'Şəhər şurası cümə axşamı məktəblərə daha çox pul ayıran və yeni limanın tikintisini gələn ilə saxlayan büdcəni qəbul etdi.'
  ],
  ['az', 'Sakinlər deyirlər ki, müqavilə hər il bunu tələb etsə də, şirkət boruları təmir etməyib.'],
  [
    'kk',
    'Қалалық мәслихат бейсенбі күні мектептерге көбірек қаражат бөлетін және жаңа порт құрылысын келесі жылға қалдыратын бюджетті бекітті.'
  ],
  ['kk', 'Тұрғындар келісімшарт жыл сайын міндеттесе де, компания құбырларды жөндемегенін айтады.'],
  [
    'ru',
    'Городской совет принял в четверг бюджет, который даёт школам больше денег и откладывает строительство нового порта.'
  ],
  [
    'ru',
    'Жители утверждают, что компания не отремонтировала трубы, хотя договор обязывает её делать это каждый год.'
  ],
  [
    'uk',
    'Міська рада ухвалила в четвер бюджет, який дає школам більше грошей і відкладає будівництво нового порту на наступний рік.'
  ],
  [
    'uk',
    'Мешканці стверджують, що компанія не відремонтувала труби, хоча договір зобов’язує її робити це щороку.'
  ],
  [
    'be',
    'Гарадскі савет прыняў у чацвер бюджэт, які дае школам больш грошай і адкладае будаўніцтва новага порта на наступны год.'
  ],
  [
    'be',
    'Жыхары сцвярджаюць, што кампанія не адрамантавала трубы, хоць дагавор абавязвае яе рабіць гэта кожны год.'
  ],
  [
    'ar',
    'أقر المجلس البلدي يوم الخميس ميزانية تمنح المدارس مزيدا من المال وتؤجل بناء الميناء الجديد إلى العام المقبل.'
  ],
  [
    'ar',
    'يقول السكان إن الشركة لم تصلح الأنابيب رغم أن العقد يلزمها بذلك كل سنة، وفق ما نقلته الإذاعة المحلية.'
  ],
  [
    'fa',
    'شورای شهر روز پنجشنبه بودجه‌ای را تصویب کرد که به مدرسه‌ها پول بیشتری می‌دهد و ساخت بندر تازه را به سال آینده می‌اندازد.'
  ],
  ['fa', 'ساکنان می‌گویند شرکت لوله‌ها را تعمیر نکرده است، هرچند قرارداد آن را هر سال به این کار موظف می‌کند.'],
  ['he', 'מועצת העיר אישרה ביום חמישי תקציב שנותן יותר כסף לבתי הספר ודוחה את בניית הנמל החדש לשנה הבאה.'],
  [
    'ur',
    'بلدیہ نے جمعرات کو ایک بجٹ منظور کیا جس میں اسکولوں کو زیادہ رقم دی گئی ہے اور نئی بندرگاہ کی تعمیر اگلے سال تک ملتوی کر دی گئی ہے۔'
  ],
  [
    'ur',
    'رہائشیوں کا کہنا ہے کہ کمپنی نے پائپوں کی مرمت نہیں کی حالانکہ معاہدہ اسے ہر سال اس کا پابند کرتا ہے۔'
  ],
  [
    'hi',
    'नगर परिषद ने गुरुवार को वह बजट पारित किया जो स्कूलों को ज़्यादा पैसा देता है और नए बंदरगाह का निर्माण अगले साल तक टालता है।'
  ],
  ['hi', 'निवासियों का आरोप है कि कंपनी ने पाइपों की मरम्मत नहीं की, जबकि अनुबंध के अनुसार उसे यह हर साल करना होता है।'],
  [
    'bn',
    'নগর পরিষদ বৃহস্পতিবার একটি বাজেট পাস করেছে, যাতে স্কুলগুলোকে বেশি টাকা দেওয়া হয়েছে এবং নতুন বন্দরের কাজ পিছিয়ে গেছে।'
  ],
  [
    'ta',
    'நகர சபை வியாழக்கிழமை பள்ளிகளுக்கு அதிக பணம் ஒதுக்கும் வரவு செலவுத் திட்டத்தை நிறைவேற்றியது என்று அதிகாரிகள் தெரிவித்தனர்.'
  ],
  ['te', 'నగర మండలి గురువారం పాఠశాలలకు ఎక్కువ నిధులు కేటాయించే బడ్జెట్‌ను ఆమోదించి కొత్త ఓడరేవు నిర్మాణాన్ని వాయిదా వేసింది.'],
  [
    'mr',
    'नगर परिषदेने गुरुवारी शाळांना अधिक पैसे देणारा आणि नव्या बंदराचे बांधकाम पुढील वर्षापर्यंत लांबणीवर टाकणारा अर्थसंकल्प मंजूर केला.'
  ],
  ['mr', 'रहिवाशांचे म्हणणे आहे की करारानुसार दरवर्षी दुरुस्ती करणे बंधनकारक असूनही कंपनीने पाइप दुरुस्त केले नाहीत.'],
  ['gu', 'નગર પાલિકાએ ગુરુવારે શાળાઓને વધુ નાણાં આપતું અને નવા બંદરનું કામ આવતા વર્ષ સુધી મુલતવી રાખતું બજેટ મંજૂર કર્યું.'],
  ['th', 'สภาเทศบาลอนุมัติงบประมาณเมื่อวันพฤหัสบดี โดยเพิ่มเงินให้โรงเรียนและเลื่อนการก่อสร้างท่าเรือแห่งใหม่ออกไปเป็นปีหน้า'],
  [
    'vi',
    'Hội đồng thành phố hôm thứ Năm đã thông qua ngân sách dành thêm tiền cho các trường học và hoãn xây cảng mới sang năm sau.'
  ],
  ['vi', 'Người dân cho biết công ty không sửa đường ống, mặc dù hợp đồng buộc họ phải làm việc đó mỗi năm.'],
  [
    'id',
    'Dewan kota pada Kamis mengesahkan anggaran yang memberi lebih banyak uang bagi sekolah dan menunda pembangunan pelabuhan baru.'
  ],
  [
    'id',
    'Warga mengatakan perusahaan itu tidak memperbaiki pipa, padahal kontrak mewajibkannya setiap tahun karena alasan keamanan.'
  ],
  [
    'ms',
    'Majlis bandaraya pada Khamis meluluskan belanjawan yang memberi lebih banyak wang kepada sekolah dan menangguhkan pembinaan pelabuhan.'
  ],
  [
    'ms',
    'Penduduk berkata syarikat itu tidak membaiki paip walaupun kontrak mewajibkannya berbuat demikian setiap tahun kerana keselamatan.'
  ],
  [
    'tl',
    'Inaprubahan ng konseho ng lungsod noong Huwebes ang badyet na nagbibigay ng mas maraming pera sa mga paaralan ngayong taon.'
  ],
  [
    'tl',
    'Sinabi ng mga residente na hindi inayos ng kumpanya ang mga tubo kahit na inaatasan ito ng kontrata bawat taon.'
  ],
  [
    'sw',
    'Baraza la jiji liliidhinisha siku ya Alhamisi bajeti inayozipa shule fedha zaidi na kuahirisha ujenzi wa bandari mpya hadi mwakani.'
  ],
  [
    'sw',
    'Wakazi wanasema kampuni hiyo haijatengeneza mabomba ingawa mkataba unailazimisha kufanya hivyo kila mwaka.'
  ],
  ['am', 'የከተማው ምክር ቤት ሐሙስ ዕለት ለትምህርት ቤቶች ተጨማሪ ገንዘብ የሚሰጥ በጀት አጽድቆ የአዲሱን ወደብ ግንባታ ወደ ሚቀጥለው ዓመት አስተላለፈ።'],
  [
    'ha',
    'Majalisar birnin ta amince a ranar Alhamis da kasafin kuɗin da ya ba makarantu ƙarin kuɗi tare da jinkirta gina sabuwar tashar.'
  ],
  [
    'ha',
    'Mazauna unguwar sun ce kamfanin bai gyara bututun ruwa ba duk da cewa yarjejeniyar ta wajabta masa yin haka kowace shekara.'
  ],
  [
    'zh-Hans',
    '市议会星期四通过预算,为学校增加经费,并将新港口的建设推迟到明年。居民说,公司没有按照合同修理管道,当局正在调查这一事件,预计下个月公布结果。'
  ],
  [
    'zh-Hant',
    '市議會星期四通過預算,為學校增加經費,並將新港口的建設延後到明年。居民說,公司沒有按照合約修理管線,當局正在調查這起事件,預計下個月公布結果。'
  ],
  [
    'ja',
    '市議会は木曜日、学校への予算を増やし、新しい港の建設を来年に延期する予算案を可決した。住民は会社が水道管を修理していないと話している。'
  ],
  [
    'ko',
    '시의회는 목요일 학교에 더 많은 돈을 배정하고 새 항구 건설을 내년으로 미루는 예산안을 통과시켰다. 주민들은 회사가 배관을 고치지 않았다고 말한다.'
  ],
  [
    'ka',
    'საკრებულომ ხუთშაბათს დაამტკიცა ბიუჯეტი, რომელიც სკოლებს მეტ ფულს აძლევს და ახალი პორტის მშენებლობას მომავალ წლამდე გადადებს.'
  ],
  [
    'hy',
    'Քաղաքային խորհուրդը հինգշաբթի հաստատեց բյուջե, որը դպրոցներին ավելի շատ գումար է տալիս և հետաձգում է նոր նավահանգստի կառուցումը։'
  ],
  [
    'lt',
    'Miesto taryba ketvirtadienį patvirtino biudžetą, kuriame mokykloms skiriama daugiau pinigų, o naujo uosto statyba atidedama.'
  ],
  [
    'lt',
    'Gyventojai teigia, kad įmonė nesutaisė vamzdžių, nors sutartis ją tai daryti įpareigoja kiekvienais metais.'
  ],
  [
    'lv',
    'Pilsētas dome ceturtdien apstiprināja budžetu, kas skolām piešķir vairāk naudas un atliek jaunās ostas būvniecību uz nākamo gadu.'
  ],
  [
    'lv',
    'Iedzīvotāji apgalvo, ka uzņēmums nav salabojis caurules, lai gan līgums to uzliek par pienākumu katru gadu.'
  ],
  [
    'et',
    'Linnavolikogu kinnitas neljapäeval eelarve, mis annab koolidele rohkem raha ja lükkab uue sadama ehituse järgmisse aastasse.'
  ],
  ['et', 'Elanike sõnul ei ole ettevõte torusid parandanud, kuigi leping kohustab seda igal aastal tegema.'],
  [
    'ca',
    'El consistori va aprovar dijous un pressupost que dona més diners a les escoles i ajorna les obres del port fins a l’any vinent.'
  ],
  [
    'ca',
    'Els veïns diuen que l’empresa no ha reparat les canonades, tot i que el contracte l’obliga a fer-ho cada any.'
  ],
  [
    'eu',
    'Udalak ostegunean onartu zuen eskolei diru gehiago ematen dien aurrekontua, eta portu berriaren lanak datorren urtera atzeratu ditu.'
  ],
  [
    'eu',
    'Bizilagunek diote enpresak ez dituela hodiak konpondu, nahiz eta kontratuak urtero hori egitera behartzen duen.'
  ],
  [
    'gl',
    'O concello aprobou o xoves un orzamento que lles dá máis cartos ás escolas e adía as obras do porto ata o ano que vén.'
  ],
  [
    'gl',
    'Os veciños din que a empresa non arranxou os tubos, aínda que o contrato a obriga a facelo todos os anos.'
  ],
  [
    'sq',
    'Këshilli bashkiak miratoi të enjten buxhetin që u jep shkollave më shumë para dhe shtyn ndërtimin e portit të ri për vitin tjetër.'
  ],
  [
    'sq',
    'Banorët thonë se ndërmarrja nuk i ka riparuar tubat, megjithëse kontrata e detyron ta bëjë këtë çdo vit.'
  ],
  [
    'mk',
    'Градскиот совет во четвртокот го усвои буџетот што на училиштата им дава повеќе пари и ја одложува изградбата на новото пристаниште.'
  ],
  [
    'mk',
    'Жителите тврдат дека фирмата не ги поправила цевките, иако договорот ја обврзува да го прави тоа секоја година.'
  ],
  [
    'nn',
    'Kommunestyret vedtok torsdag eit budsjett som gir skulane meir pengar og utset bygginga av den nye hamna til neste år.'
  ],
  [
    'af',
    'Die stadsraad het Donderdag ’n begroting goedgekeur wat meer geld aan skole gee en die bou van die nuwe hawe uitstel.'
  ],
  [
    'cy',
    'Cymeradwyodd y cyngor ddydd Iau gyllideb sy’n rhoi mwy o arian i’r ysgolion ac yn gohirio adeiladu’r porthladd newydd.'
  ],
  [
    'ga',
    'Cheadaigh an chomhairle cathrach buiséad Déardaoin a thugann níos mó airgid do na scoileanna agus a chuireann an obair siar.'
  ],
  [
    'mt',
    'Il-kunsill approva l-Ħamis baġit li jagħti aktar flus lill-iskejjel u jipposponi x-xogħol fuq il-port il-ġdid għas-sena d-dieħla.'
  ],
  [
    'lb',
    'De Gemengerot huet en Donneschdeg e Budget gestëmmt, deen de Schoule méi Sue gëtt an de Bau vum neien Hafe verréckelt.'
  ],
  [
    'eo',
    'La urba konsilio aprobis ĵaŭde buĝeton, kiu donas al la lernejoj pli da mono kaj prokrastas la konstruadon de la nova haveno.'
  ],
  [
    'uz',
    'Shahar kengashi payshanba kuni maktablarga ko‘proq pul ajratadigan va yangi port qurilishini kelasi yilga qoldiradigan byudjetni qabul qildi.'
  ],
  [
    'ky',
    'Шаардык кеңеш бейшемби күнү мектептерге көбүрөөк акча бөлгөн жана жаңы порттун курулушун келерки жылга калтырган бюджетти кабыл алды.'
  ],
  [
    'tg',
    'Шӯрои шаҳр рӯзи панҷшанбе буҷаеро тасдиқ кард, ки ба мактабҳо маблағи бештар медиҳад ва сохтмони бандари навро ба соли оянда мегузорад.'
  ],
  [
    'mn',
    'Хотын зөвлөл пүрэв гарагт сургуулиудад илүү их мөнгө олгож, шинэ боомтын барилгын ажлыг ирэх жил хүртэл хойшлуулсан төсвийг баталлаа.'
  ],
  [
    'ne',
    'नगर परिषद्ले बिहीबार विद्यालयलाई थप रकम दिने र नयाँ बन्दरगाहको निर्माण आगामी वर्षसम्म सार्ने बजेट पारित गरेको छ।'
  ],
  [
    'ps',
    'د ښار شورا د پنجشنبې په ورځ هغه بودیجه تصویب کړه چې ښوونځیو ته ډېرې پیسې ورکوي او د نوي بندر جوړول راتلونکي کال ته ځنډوي.'
  ],
  [
    'ckb',
    'ئەنجوومەنی شار ڕۆژی پێنجشەممە بودجەیەکی پەسەند کرد کە پارەی زیاتر دەداتە قوتابخانەکان و دروستکردنی بەندەرەکە دوا دەخات.'
  ],
  [
    'ug',
    'شەھەر كېڭىشى پەيشەنبە كۈنى مەكتەپلەرگە تېخىمۇ كۆپ پۇل بېرىدىغان خامچوتنى ماقۇللاپ، يېڭى پورت قۇرۇلۇشىنى كېيىنگە سۈردى.'
  ],
  [
    'zu',
    'Umkhandlu wedolobha uvume ngoLwesine isabelomali esinikeza izikole imali eyengeziwe futhi wahlehlisa ukwakhiwa kwetheku elisha.'
  ],
  [
    'so',
    'Golaha magaalada ayaa Khamiistii ansixiyay miisaaniyad iskuulada siinaysa lacag dheeraad ah, dibna u dhigaysa dhismaha dekedda cusub.'
  ],
  [
    'mg',
    'Nankatoavin’ny filankevitry ny tanàna ny alakamisy ny tetibola izay manome vola bebe kokoa ho an’ny sekoly ary manemotra ny asa.'
  ],
  [
    'yi',
    'דער שטאָטראַט האָט דאָנערשטיק באַשטעטיקט אַ בודזשעט וואָס גיט די שולן מער געלט און לייגט אָפּ דאָס בויען דעם נײַעם פּאָרט.'
  ],
  ['as', 'নগৰ পৰিষদে বৃহস্পতিবাৰে বিদ্যালয়সমূহক অধিক ধন দিয়া আৰু নতুন বন্দৰৰ কাম পিছুৱাই দিয়া এখন বাজেট গৃহীত কৰিছে।']
];
