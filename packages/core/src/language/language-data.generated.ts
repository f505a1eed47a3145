// Compiled from data/language by train/language/compile.ts. Do not edit.
interface ScriptData {
  /** Three code units each. */
  readonly trigrams: string;
  /** `tiers`: one digit for each trigram, 0 where the language lacks it. */
  readonly languages: Readonly<Record<string, { readonly words: string; readonly letters: string; readonly tiers: string }>>;
}

export const languageData: Readonly<Record<string, ScriptData>> = {
 "Arab": {
  "trigrams": "_he_أن_ئا_ئى_ئە_از_ال_او_ای_بە_د__در_سے_شي_قى_لە_می_هر_هە_و__په_څو_چې_کا_کر_که_کو_کښ_کی_کے_ہے_یاأن_ئے_ادهارداز_الماو_اورای_بولدر_ده_رد_ره_ري_سے_شي_علىغه_كى_لى_لىكمة_میںنه_نى_نىڭنے_هر_ور_وي_وں_وە_ىلىىنىىڭ_ية_په_څوکچې_ړي_ښې_کا_که_کو_کښېکی_کے_ہے_یا_ید_ین_یں_یە_ێت_ەوەەکاەی_",
  "languages": {
   "ar": {
    "words": "في من على أن إلى التي الذي عن مع هذا هذه ما لا بعد كان قال بين كما ذلك لم كل وقد حول خلال عام يوم أو قبل وقال قد كانت إن غير حتى عند حيث أكثر وهو وفي وهي لها له رئيس اليوم ضد أي نحو منذ بعض ومن الى ان عدد تم أنه وأضاف الاثنين الثلاثاء الأربعاء الخميس الجمعة السبت الأحد يناير فبراير مارس أبريل مايو يونيو يوليو أغسطس سبتمبر أكتوبر نوفمبر ديسمبر جانفي فيفري أفريل جويلية تشرين كانون شباط آذار نيسان أيار حزيران تموز آب أيلول",
    "letters": "ءآأؤإئابةتثجحخدذرزسشصضطظعغـفقكلمنهوىيًُِّ",
    "tiers": "050000500000000000020000000000004000050000002010040050501000043000005000000000000000000000"
   },
   "ckb": {
    "words": "لە و بە بۆ کە ئەو لەگەڵ ئەم کوردستان هەموو هەر کردن نییە یان دەکات ئێمە کرد بوو دەبێت هەیە خۆی کرا سەر عێراق ناو وەک مافی کەس دوای لەسەر کورد بڵاوی",
    "letters": "çêîûşئابتجخدرزسشعفقلمنهوپچڕژکگڵۆیێە",
    "tiers": "402050000503000500520002200000030002003030000000000000000000000050000000000000300001054555"
   },
   "fa": {
    "words": "و در به از که این را با است برای آن یک خود تا بر هم کرد شده می ایران شد بود دارد گفت باید اما ها نیز کند یا های وی دو پس بین مورد سال هر پیش ما گزارش همه ای شود اگر داد چه حق کشور اند بی آنها توسط کرده بودند درباره همچنین افزود دوشنبه شنبه یکشنبه چهارشنبه پنجشنبه جمعه ژانویه فوریه مارس آوریل مه ژوئن ژوئیه اوت سپتامبر اکتبر نوامبر دسامبر فروردین اردیبهشت خرداد تیر مرداد شهریور مهر آبان آذر دی بهمن اسفند",
    "letters": "ءآأئابتثجحخدذرزسشصضطظعغفقلمنهؤًپچژکگی",
    "tiers": "000005124005000034050003351000040044512050555200000000003000430000000000000500100455000000"
   },
   "ps": {
    "words": "د په چې او ته کې له دی يې سره نه کړي شوي یې هم کړې دا افغانستان کړ شي وو هغه لپاره یو هر دې خو څخه وي یا پر باندې کوي وکړي ځکه څوک ټولو لري حق خپل دوی وويل ویلي پښتو شوې دوشنبه سه شنبه زه چارشنبه",
    "letters": "آئابتثجحخدذرزسشصضطظعغفقلمنهويًټپځڅچډړږژښکګیۍېے",
    "tiers": "000004150051040005015552014400000040015000050550504000005000525000000545440124000000000000"
   },
   "sd": {
    "words": "۾ جي جو ۽ کي سان آهي ته جا نه کان ان لاءِ هڪ تي آهن سنڌ سندس ڪري هر ڪنهن اهو هن به حق يا انهن وارو طور هئي ڪيو پاڻ پوءِ سنڌي جيڪو وٽ نٿو ڪرڻ سومر اڱارو اربع خميس جمعو ڇنڇر آچر",
    "letters": "ءآؤئابةتثجحخدذرزسشصضطظعغفقلمنهويٺٻٽپٿڀڃڄچڇڊڌڍڏڙڦکڪگڱڳڻھ۽۾",
    "tiers": "000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000"
   },
   "ug": {
    "words": "ۋە بىر بۇ بىلەن ئۈچۈن شۇ دەپ قىلىش ھەم ئۇيغۇر ئۇ بولغان بولۇپ يىلى ئىكەنلىكىنى قىلغان ھەر ئۆز ياكى كېرەك ئەمەس ھەممە كىشى ھوقۇقىغا بار ئارقىلىق خىتاي ئۇنىڭ كېيىن ئۇلار توغرىسىدا دۈشەنبە",
    "letters": "ئابتجخدرزسشغفقكلمنوىيپچڭگھۆۇۈۋېە",
    "tiers": "005540000300004000000010000000000000000005000000000425000550010005550000000000000000000000"
   },
   "ur": {
    "words": "کے کی میں ہے اور سے کا کو اس نے کہ پر ہیں ایک بھی یہ نہیں کر تھا گیا لیے کیا تو ان ہو جو تھے ہوئے وہ بعد کہا پاکستان ہی اپنے کرنے تک ساتھ تھی کوئی یا گئی دو وزیر لئے گے کسی رہا دیا ہوا اپنی والے کچھ خلاف مطابق جس پیر منگل بدھ جمعرات جمعہ ہفتہ اتوار جنوری فروری مارچ اپریل مئی جون جولائی اگست ستمبر اکتوبر نومبر دسمبر",
    "letters": "ءآؤئابتثجحخدذرزسشصضطظعغفقلمنؤًُِّٰٹپچڈڑکگںھہۂیے",
    "tiers": "000000253003400050020005505055540500000500100005000000050005050500000000005050555513500000"
   }
  }
 },
 "Beng": {
  "trigrams": "_অং_অথ_অধ_অন_অপ_অব_অভ_আ__আছ_আদ_আন_আপ_আম_আর_আশ_ই__ইউ_ইন_উক_উদ_উন_উপ_উল_এ__এই_এক_এখ_এট_এব_এম_এর_ও__ওয_কর_কা_কি_কো_ক্_গো_ঘো",
  "languages": {
   "as": {
    "words": "আৰু এই কৰা হয় নহয় তেওঁ বাবে পৰা কৰে অসম যে কৰিছে হৈছে হ সকলো এটা প্ৰত্যেক লগত অধিকাৰ কোনো ব ৰ হোৱা কৰিব",
    "letters": "ঁংঃঅআইঈউঊঋএঐওঔকখগঘঙচছজঝঞটঠডঢণতথদধনপফবভমযলশষসহ়ািীুূৃেৈোৌ্ৎৰৱ",
    "tiers": "0000000000000000000000000000000000000000"
   },
   "bn": {
    "words": "ও এই এ থেকে করে করা হয় না তার হয়েছে জন্য একটি সঙ্গে করেন তিনি এবং হবে বলে কিন্তু পর বলেন যে আর প্রতি তাঁর মধ্যে তা কোন বা প্রত্যেকেরই অধিকার দিয়ে নিয়ে ছিল সোমবার মঙ্গলবার বুধবার বৃহস্পতিবার শুক্রবার শনিবার রোববার রবিবার",
    "letters": "ঁংঃঅআইউএওকখগঘঙচছজঞটঠডণতথদধনপফবভমযরলশষসহ়ািীুূৃেৈোৌ্",
    "tiers": "1243121121141114121111131321422425323212"
   }
  }
 },
 "Cyrl": {
  "trigrams": "_аб_ба_би_бо_бу_бү_вы_да_е__жа_жә_ка_ке_ки_ма_на_па_со_ха_хо_хү_эр_як_і__је_қа_құ_ҳа_һә_өзад_адаае_аи_айналаан_андар_ардароарыатаатьах_ба_байбарболбулга_гаагангезгүйгә_да_дамдардорді_ез_ен_еннешежанжәние_ий_ийгийнин_итеих_ия_ијайг_йн_каркешклакукларльнләрма_на_неңнийнняны_ня_ні_огоои_ой_окуольон_ргаргәро_тарте_ти_ть_увауу_уулхокць_ық_ықтың_эн_эрхін_ја_је_ње_ға_қтаүй_үн_ұқыҳо_һәмәм_ән_әр_",
  "languages": {
   "be": {
    "words": "і ў на што з не да па за як гэта у для ад таксама аб яго які ён але было былі каб пра гэтага яны быў яна або пры іх усе беларусі толькі ужо пасля можа калі гадоў года будзе гэтым якія яшчэ мы са паміж якая якога сказаў вельмі супраць панядзелак аўторак сераду чацвер пятніцу суботу нядзелю студзеня лютага сакавіка красавіка мая чэрвеня ліпеня жніўня верасня кастрычніка лістапада снежня",
    "letters": "ʼабвгдежзийклмнопрстуфхцчшыьэюяёіўґ",
    "tiers": "4202004400040045500000350000003340030000431011012040000031000022010000000000003020040150034420010300002000100050000000000000000000"
   },
   "bg": {
    "words": "на и в за да се от не е с че са по ще до като през си след но или това при които той който която бъде има към само може бил много му още а беше във със ни между как така което тя сме преди всички негово каза г години според тази този защото лв българия понеделник вторник сряда четвъртък петък събота неделя януари февруари март април май юни юли август септември октомври ноември декември",
    "letters": "μабвгдежзийклмнопрстуфхцчшщъюя",
    "tiers": "0010100540030015310000000000000000001000304000000000100050000240000400005040000000000450000000011010000530200000000000000000000000"
   },
   "kk": {
    "words": "және бір бұл мен деп үшін қазақстан бар да де осы болып ол туралы жылы оның болды бойынша кейін болады дейді қазақ жаңа халық соң ең сол керек емес барлық өз жоқ екі арқылы дейін тиіс оны алып немесе қатар сондай ақ адам біз ғана жылғы бірақ мемлекет дүйсенбі сейсенбі сәрсенбі бейсенбі жұма сенбі жексенбі қаңтар ақпан наурыз сәуір мамыр маусым шілде тамыз қыркүйек қазан қараша желтоқсан",
    "letters": "абвгдежзийклмнопрстуфхцшъыэюяіғқңүұәө",
    "tiers": "0504010204403012222000000550040400044443041000234000000044304050004000000030000010300040001000000000004000000004440040004400400003"
   },
   "ky": {
    "words": "жана бир бул менен деп үчүн кыргызстан бар да де ошол болуп ал жөнүндө жылы анын болгон боюнча кийин болот дейт кыргыз жаңы эл эң керек эмес бардык өз жок эки аркылуу чейин тийиш же адам биз гана бирок мамлекет ар эле дагы алардын болсо үстүндө укугу дүйшөмбү шейшемби шаршемби",
    "letters": "абвгдежзийклмнопрстуфхцчшыьэюяңүө",
    "tiers": "0444420205053341010003000000030400045443043200234340400043200040040011040000003014300050002002000022004010040000000000000004000000"
   },
   "mk": {
    "words": "на и во за да се од не е со дека што ќе по до како или но која кој кои беше при ги тој го ја само тоа може има сите уште му биде треба нема нив таа според овој оваа македонија години година кога меѓу додека изјави многу беа бил против денес бидејќи поради ова понеделник вторник среда четврток петок сабота недела јануари февруари март април мај јуни јули август септември октомври ноември декември",
    "letters": "абвгдежзиклмнопрстуфхцчшѓјњќ",
    "tiers": "0140100540030015040000000000000000000000104001020000000050000140100200005004001010100450000001101020000530400000000004040000000000"
   },
   "mn": {
    "words": "нь байна юм энэ бол болон оны монгол улсын улс хүн бүр байгаа гэж ба эрх эрхтэй түүний их бөгөөд байсан мөн гэсэн тухай нэг хүний тул эсвэл төрийн өөрийн тэр хийх болно хоёр шинэ дээр хэмээн аль байх ажил өдөр сар даваа мягмар лхагва пүрэв баасан бямба ням",
    "letters": "абвгдежзийклмнопрстуфхцчшъыьэюяёүө",
    "tiers": "0535440301000011034444000000002000424143013040534034105000210000000045530200450000000050403000040042000000045000004400000043000000"
   },
   "ru": {
    "words": "и в не на что с по из за к от он о для это как но его то было также у все при а мы был до так их ее или после году если будет она может они были который которые только этом более года уже сообщил сказал того чтобы со россии где во лет есть еще понедельник вторник среду четверг пятницу субботу воскресенье января февраля марта апреля мая июня июля августа сентября октября ноября декабря",
    "letters": "абвгдежзийклмнопрстуфхцчшщъыьэюяё",
    "tiers": "0002104200030004340000000000000000000000300410002000000000100133000430004340000010040040203003041410000425000000000000000000000000"
   },
   "sr": {
    "words": "и у је на се за да су од с о а који ће не из до што као није би како све али или само која био може има више након према које бити била рекао године година још јер тако пред када без их код ако по већ шта током где са смо његов време ко сам ово то тог којих после треба пре овде изјавио србије уторак понедељак среду четвртак петак суботу недељу јануара фебруара марта априла маја јуна јула августа септембра октобра новембра децембра веће општина буџет предузеће недеља вредност место места две цело цена увек такође хиљада европска евра председник земље безбедност деце људи део",
    "letters": "абвгдежзиклмнопрстуфхцчшђјљњћџ",
    "tiers": "0040200500030025000000004000000100014000101001000010000050000020000000004403002020000550000000001000000550000000000003540000000000"
   },
   "tg": {
    "words": "ва дар ба ки аз ин бо барои он ҳар тоҷикистон аст бояд ё ҳам буд шуд шуда худ ҳуқуқ дорад мекунад кард карда як то намуд вай онҳо бар низ шавад пас бе соли байни аммо мардум кишвар чумҳурии ҷумҳурии душанбе сешанбе чоршанбе панҷшанбе ҷумъа шанбе якшанбе январи феврали",
    "letters": "абвгдежзийклмнопрстуфхчшъэюяёғқҳҷӣӯ",
    "tiers": "0515100500040444241200400205005205123454500004150000000040540000000000040020004000000130000000500040052050000000000000000000040000"
   },
   "tt": {
    "words": "һәм бу белән дә да өчен бер татарстан татар булган дип ул иде бар шул яки генә үз итә аның турында кеше хокукы тиеш хокуклы булып буенча һәр ел алар соң инде",
    "letters": "абвгдежзийклмнопрстуфхцчшъыьэюяҗңүһәө",
    "tiers": "1430500200045300023400200000500000035152042300030440440440100440400000023020003454505144003000004025401002000400030000000000005554"
   },
   "uk": {
    "words": "і в на що з у не та до за як це про від його є для також який було він але по під які року час може при й або щодо бути якщо їх був після ми вже цього її україни вони те більше лише через буде якого між сказав йому має так тим зі проти понеділок вівторок середу четвер пятницю суботу неділю січня лютого березня квітня травня червня липня серпня вересня жовтня листопада грудня",
    "letters": "абвгдежзийклмнопрстуфхцчшщьюяєіїґ",
    "tiers": "3100400200000045320000440000001100000000400010000200100000000104000040010400000020130150350544002300000354400000000000000000000000"
   }
  }
 },
 "Deva": {
  "trigrams": "_अन_अस_आह_और_कर_कि_की_के_को_गर_गु_छ__नह_मे_र__व__हु_हैंवाआहेएकोऔर_कराकरेकिंकी_के_को_कोणख्नगर्चा_च्यण्यतशबति_नहीनाहनु_नुहन्तभी_मा_मेंया_याचयो_राखरेंर्नला_लाईल्यवा_सी_से_हरुहरूही_हींहुनहे_है_होसाई_ाख्ाचााहीिंविए_ीं_ुहोें_ैन_ों_ोस_्तश्नु्ने्या",
  "languages": {
   "hi": {
    "words": "के में की है और से का को पर ने कि हैं एक भी यह इस नहीं कर था गया लिए किया तो जो हो थे वह बाद कहा ही अपने करने तक साथ थी कोई या गई दो रहा रहे जा हुए उन्होंने इसके दिया हुआ अपनी वाले कुछ खिलाफ सरकार होने उनके मुताबिक सोमवार मंगलवार बुधवार गुरुवार शुक्रवार शनिवार रविवार जनवरी फरवरी मार्च अप्रैल मई जून जुलाई अगस्त सितंबर अक्टूबर नवंबर दिसंबर",
    "letters": "ँंःअआइईउएऐओऔकखगघचछजञटठडढणतथदधनपफबभमयरलवशषसह़ािीुूृेैॉोौ्",
    "tiers": "40055545500044001500050405550000000540004404500040001044003400502000044050500003"
   },
   "mr": {
    "words": "आहे या आणि व च्या त्या ही हा की तर होते ते आहेत केली नाही एक असे केला करून होता आला पण झाली झाले यांनी येथे मात्र काही म्हणून म्हणाले करण्यात किंवा त्यांनी केले असून होती साठी तो अशी त्यांच्या आता यांच्या मुंबई झाला याच्या पर्यंत सर्व प्रत्येक हे मध्ये त्याच्या अधिकार सोमवारी मंगळवारी बुधवारी गुरुवारी शुक्रवारी शनिवारी रविवारी जानेवारी फेब्रुवारी एप्रिल जुलै ऑगस्ट सप्टेंबर ऑक्टोबर नोव्हेंबर डिसेंबर",
    "letters": "ँंःअआइईउएऐऑकखगघचछजझञटठडढणतथदधनपफबभमयरलळवशषसहािीुूृॅेैॉोौ्",
    "tiers": "04505413404000040045004042004005453003000020550000404401005005000044400000003005"
   },
   "ne": {
    "words": "र छ को मा हो पनि भएको छन् गरेको यो गर्ने लागि हुने एक तथा बताए भएका नेपाल त्यस गर्न थियो वा प्रत्येक अधिकार लाई नेपाली तर उनले हुन् भने सरकार गरी गरिएको छैन यस रहेको आफ्नो कुनै बाट दुई सबै अनुसार भन्ने व्यक्तिलाई हुनेछ त्यो जना आइतबार सोमबार मंगलबार",
    "letters": "ँंअआइईउएकखगघङचछजझञटठडढणतथदधनपफबभमयरलवशषसहािीुूृेैोौ्",
    "tiers": "30000101250401504000400000050350000400454050304405040400441040054300000404050543"
   }
  }
 },
 "Ethi": {
  "trigrams": "_ሕድ_መሰ_መብ_ሰብ_ሰው_ናይ_አለ_አን_ኦለ_ኦብ_ዓንለው_ለዎ_ሕድ_ሕድሕመሰልመብትሰል_ሰው_ቀጽ_ቀፅ_ብት_ናይ_ንቀጽንቀፅንዱ_ንዳንአለውአንቀእያንኦለዎኦብ_ካብ_ወይ_ወይምዓንቀያንዳይም_ዳንዱድሕድ",
  "languages": {
   "am": {
    "words": "ነው ላይ እና ውስጥ ነገር ግን ወደ መሆኑን አንድ ጋር ሁሉ ናቸው የሆነ ያለ በኋላ ለማድረግ ኢትዮጵያ ነበር እንደ መብት አለው ሰው ይህ ወይም ዓመት ደግሞ ሆኖ ምክንያት ስለ እያንዳንዱ ሰኞ ማክሰኞ ረቡዕ ሐሙስ ዓርብ ቅዳሜ እሑድ በ የ ከ ናት ሲሆን ተናገሩ ገለጹ መንግስት ሚኒስትር ጠቅላይ ዛሬ ትናንት አዲስ አበባ ብለዋል የሚገኝ ለ ይገኛል ሺህ ሚሊዮን ቢሊዮን ከተማ ዕለት ሳይሆን ሊሆን",
    "letters": "",
    "tiers": "0251505500050000505505050555550000505550"
   },
   "ti": {
    "words": "ኣብ እዩ ናይ ካብ ምስ ወይ ድማ እቲ መሰል ኣለዎ ሰብ ነቲ ንምዃኑ እዚ ነዚ ከምኡ ኣይኮነን ነበረ እታ ኤርትራ ዝኾነ ሓደ ብዘይ ክኸውን ኵሉ ኣለዎም ናይቲ ዓመት ሰኑይ ሰሉስ ሮቡዕ ሓሙስ",
    "letters": "",
    "tiers": "5505050055505555050050505000005555050005"
   }
  }
 },
 "Hebr": {
  "trigrams": "_אַ_אָ_אױ_גע_די_דע_זײ_כל_לה_פֿ_רע_שלַן_ֿאַֿוןאַ_אַלאַראָלאָסאוןאױףדערהאָון_ונגות_זײַטיקים_כט_כל_לא_עכטען_ער_פֿאפֿורעכױף_",
  "languages": {
   "he": {
    "words": "של את על לא הוא כי גם עם זה היא או אל אך בין כל אני יש היה אם רק לאחר כדי אבל אין ישראל היום יותר הם עוד זו אשר ידי לפי מה כך שני שלישי רביעי חמישי שישי שבת",
    "letters": "אבגדהוזחטיךכלםמןנסעףפץצקרשת",
    "tiers": "0000000450050000000000003050050540000000"
   },
   "yi": {
    "words": "די פון און אין צו א איז מיט ניט האט דער דאס אויף זיך וואס אז ער ווי נישט זײַן זיין האָט אָדער פֿון אָן זײ זי יעדער מענטש רעכט וואָס פאר",
    "letters": "ִַָּֿאבגדהוזחטיךכלםמןנסעףפץצקרשתװױײ",
    "tiers": "5554555005504455454455545434425005555555"
   }
  }
 },
 "Latn": {
  "trigrams": "_a__ab_ag_ai_ak_al_am_an_ar_at_az_að_ba_be_bi_bo_bụ_ch_ci_da_de_dh_di_do_dr_e__ei_el_en_er_es_et_ez_fa_fi_ga_ge_gi_go_gu_għ_ha_he_hi_ho_i__il_in_ir_is_it_iz_ja_je_ji_ka_ke_kh_ki_ko_ku_l__la_le_li_lo_lá_ma_me_mi_mo_mu_n__na_nd_ne_ng_nh_ni_nk_no_ny_ní_o__og_ol_on_pa_pe_po_pr_pë_qa_qo_qu_ra_sa_se_sh_su_ta_te_th_ti_to_ts_të_u__ug_um_un_va_ve_wa_we_wh_y__ya_yn_yo_za_û__ẹ̀_ọ_aa_aanabaachad_adaadhahaahiai_airaj_ak_akaal_alaaliam_amaan_anaancandaneangannantanyapaaq_ar_araareartas_at_ataatiatuau_ay_að_añ_ba_banberch_chachechichtchuci_da_dd_de_derdh_di_diedo_dredwaea_eaceched_eenei_einekoel_eleelleloem_en_engenienner_eraerees_et_etaetseunez_fanga_gangelgengo_gu_gwegħaha_hakhayhe_herhethi_hikho_ht_hu_ia_ichie_ienigaii_ik_ikeil_iliin_inaineinginiionir_irairiis_ishit_iteithiyaizaja_je_jedji_ka_kanke_keuki_kinko_kokku_kunla_lanlarle_lerli_ll_llalo_lu_lunma_maame_mi_mo_mu_munna_namnannchnd_ndine_nelng_ngangengongwnh_ni_nieninnkenn_no_nsont_nthntunu_nweny_nyení_ochod_of_og_oj_okiokuoloom_on_ongonsoo_or_os_ou_ounoù_pa_pagpaspe_përra_re_recri_ro_rtisa_sañschse_shashisi_st_sy_syota_tante_thethoti_tietiktioto_tratsattitu_të_um_un_unaundunguntur_us_uu_va_vanwa_wanwe_whaya_ye_yn_yo_yonzh_ão_ên_ẹ̀_ọn_ọ́_",
  "languages": {
   "af": {
    "words": "die van en in het is nie wat dit vir om te op met n sy aan as by was word hy deur uit maar ook kan na ek sal sê tot hulle oor daar een so ons nog meer haar jaar mense baie moet hierdie jy gaan toe wees",
    "letters": "éêó",
    "tiers": "0000230130000400000430520103500001005000004320040510000320130012100442304201005020000030121000003311040230030015454000000000040000000000304001050030301000321334101000000000000000044005000000040114300251305234520000004200000000140000000530034104005113005042000000002310200000104000000004000001000321050300005200000000000000400000421102120000010020003000300003001500023001000010000031004012001000000000"
   },
   "az": {
    "words": "və bu bir ilə üçün də ki olan o daha edib ən azərbaycan çox var sonra olaraq amma onun ancaq görə kimi edir deyib isə bütün yeni tərəfindən haqqında ildə qədər bildirib hər onlar olub mən biz etmək olunub həm artıq üzrə ya iki böyük edən etdi ona olur ilk gün həmçinin arasında bazar ertəsi çərşənbə axşamı cümə şənbə yanvar fevral mart aprel iyun iyul avqust sentyabr oktyabr noyabr dekabr",
    "letters": "çöüğışə",
    "tiers": "0000030110303040000420220002000301000000022000221300000020300010000401100000001000000530010031103300300000000003200004021000000010000000001332242100000003430002000000000000000003000030000000000000100000101000000000000000000000000000000000030435100404030000030000000003000003340030000320020004110000000000040300000001000000000010010000000000000200300100000300000000200000000003310020000000040000000000"
   },
   "br": {
    "words": "ar an ur ha da ez e o gant eo en war d evit pe dre a zo bet eus met oa hag ma get hep n holl pep gwir den deus",
    "letters": "êñùʼ",
    "tiers": "4100030550002402020550533510510120053020054340000000000240020023200540003203001000040003521000020300310110002043430000000000000041000000112000151002024000503013000000501300200005002002020000300005340150054031500040042200005000110010000021000022000224130040000001000000000000001104400030000001020003100000032004005000000000000000030001010500040130020000100000000000010000000003200044000000000000500000"
   },
   "ca": {
    "words": "de la i el que a en l els d per un les del una amb és al va no es com més s ha aquest pel han dels són o seva seu però també entre ser sobre fins fer on des hi tot qui perquè aquesta ja anys després està si van quan dos molt ho ens així sense segons aquests era fet barcelona dilluns dimarts dimecres dijous divendres dissabte diumenge gener febrer març abril maig juny juliol agost setembre octubre novembre desembre",
    "letters": "àçèéíïòóúü",
    "tiers": "5100033130001000000250223005414002211000041224040000000000000453200322200201002050030002533000400500130130000043200000000000000003000000004020021000003000420305110300000200000003051000040000000005310040205225322000000100003000001000030010000021301243001020000000000000000005223100200010000004100010000000010000404000000000000000310303310000000332303100200330041301000004000003300003030000030000000000"
   },
   "ceb": {
    "words": "ang sa nga ug mga ni si kay usa ka dili siya iyang kaniya adunay alang gikan kini ngadto sila nila kanila katungod matag kon usab aron wala diha ilang iya ako",
    "letters": "",
    "tiers": "0000020542003040000120300000000000020400010200220100000500312030100500000400502000043005000000005103400200005030030000000000023020033000033540355010500020030422525050004000000000000000000000000000000000000000000000530000002000002020000001000042404400000020040000023001410002420030040022002002040000055050020200000000000005030000055010200005100000004500000100414000004012000010415000000000330014000000"
   },
   "cs": {
    "words": "a v se na je že s z o do i to k ve za by pro jako po ale si od jsou který podle byl jeho už při tak které také však není být bude která až jsem nebo před co mezi jen ze má jak byla bylo jejich když let roce roku řekl této tento lidí proti ještě může více tím kteří pondělí úterý středu čtvrtek pátek sobotu neděli ledna února března dubna května června července srpna září října listopadu prosince",
    "letters": "áéíóúýčďěňřšťůž",
    "tiers": "4200020100000100020220030000000000001000003041000000242300010001300320330405001011120000055000000410320020000003201000004000000001000000200001000000000000010013100000000040000020010000210002000002100321000000000010000000000000000030101000000001000000000030000041020000010303003020040000120204200001000000010000200002030511000023010001040000000000020000300020030400300043002010000000010000000000000000"
   },
   "cy": {
    "words": "y yn a r o i ar am ei mae yr n wedi gan bod fod ac ond eu hynny oedd un hefyd sydd nad fel neu at dweud cymru ym gyda pan ers nid bydd mwy iawn cael gwneud hyn rhwng roedd dros wrth oes cyn ôl pobl gallu",
    "letters": "âëô",
    "tiers": "5002013341004103030340422031240001053030043125000100000000000000000430103404003020040112221000002000131000020042023050500000000142010330002001040010221000310221100500000052000002501030200001202303020031033003000001042202300000100000102000000111300014022000400000000000000000002014201010000003000100010110030000003002000004000000030000200000000000000000000002010002000000000002100001000000000500000000"
   },
   "da": {
    "words": "og i at det er en på til af for den med de som har der et ikke han var fra sig om vi kan men jeg så være eller efter også hun skal ved år ud ville havde hvor nu mod blev op over end kun når da meget to mere sine hvad blevet bliver siger under mellem vil deres mange hans få gøre ifølge alle selv dem noget går mandag tirsdag onsdag torsdag fredag lørdag søndag januar februar marts april maj juni juli oktober måske flere gjorde hvordan danmark danske regeringen hele siden lige længere dag dage været igen står gang gange næste fået gået taget lagt os",
    "letters": "åæéø",
    "tiers": "0000030234000301001350320004540302202000043004050000000200022010310242210200000021005000101000002200120510001023301000000000000000000000004000020030400000401304130000000000000001055022020000400003141250045043502000031400000000100000000120003403015040002022000000002400000010103400000000200000000304040400000300000000000001050010330104000000000140003000400040000400002322030000040000000000000000000000"
   },
   "de": {
    "words": "der die und in den von zu das mit sich des auf für ist im dem nicht ein eine als auch es an werden aus er hat dass sie nach wird bei einer um am sind noch wie einem über einen so zum war haben nur oder aber vor zur bis mehr durch man sein wurde sei prozent hatte kann gegen vom können schon wenn habe seine ihre dann unter wir soll ich eines jahr zwei jahren diese wieder keine seiner worden will zwischen immer sagte montag dienstag mittwoch donnerstag freitag samstag sonntag januar februar märz april mai juni juli august september oktober november dezember",
    "letters": "ßäöü",
    "tiers": "0200130330000440000550520150332002014000041100040300030020020012200223120201003010000003100000000400110000000251404000000000000200000000000000010030210000101333031000000342515201035005000004002503130250015044200000011400000002300004005500002104043130000043000003001000000000002101000200000000100504040400001011000200000000000010030101000000300024002005300040000500002302000030055312000000000000000000"
   },
   "en": {
    "words": "the of and to in a is for that on was with as it at by be from are his he has an this have not or which had but were their they its been who will one more about we also after said would there when all than her out up if she can new other two into what first some i so time could over most you my your how where no s t between while during against under before through because years people these monday tuesday wednesday thursday friday saturday sunday january february march april may june july august september october november december company says officials government",
    "letters": "",
    "tiers": "4110030542002402030230330010400002302000042310050430000000000022310321220301000040000034313000011433125150000034121300040000000100000000004030040150200200023343140020000232010000102000000010510101301130005134200000000100000005300003002010000104104051005032300000000100000000014004000000300000200513040200000000203000020000400000251305032002310042003000420040001452000552000000020230000000000003000000"
   },
   "eo": {
    "words": "la de kaj en al estas por ne ke kun li mi ĉi el sed estis oni pri pli ili per tiu ol ĝi aŭ kiel ĉiu sia kiu unu tio ankaŭ",
    "letters": "µĉĝĵŝŭ",
    "tiers": "0020140130000002001250220003515002102000030030240000020530343051400421200205000020000104344000042403110400000024000000000000000000000005003331040010003000020350301000000300000002050010310000100023201040403330000000010023000000000000040001000032100220013001000020010300000025222030042020202002000024000000020000300000000000005013050203100000300222144000200000043200303242002003000011011000000000000000"
   },
   "es": {
    "words": "de la que el en y a los del se las por un con una su para es al no lo como más o pero sus le ha este sí entre cuando muy sin sobre también hasta desde está donde fue han todo nos durante uno dos ni contra ese esta son ser tiene según había era años después parte tras estos lunes martes miércoles jueves viernes sábado domingo enero febrero marzo abril mayo junio julio agosto septiembre octubre noviembre diciembre",
    "letters": "áéíñóú",
    "tiers": "4100030130002001000150220005505003201001030020040000000000000052340222200200002040030004343000410513120330000044200040000000001033000000004020020010103000440240000000000201000004053000500103000005301041004235010000100110003010000020020040000021302241000010002100000000000005122000230020003004000023001010000100400000000000000000030105500000000434030000400200042400030144000003410001010000010000000000"
   },
   "et": {
    "words": "ja on ei et see oli ka kui ta mis aga ning oma või kes seda mida siis kuid nii selle välja eest pole veel üle juba kuni vaid kõik tema nende olid mille pärast peale aastal aasta ole väga koos enne saab nad mitte tuleb ütles kelle minu ma üks kaks kas sest vastu eesti oleks oleme esmaspäeval teisipäeval kolmapäeval neljapäeval reedel laupäeval pühapäeval jaanuar veebruar märts aprill juuni juuli september oktoober november detsember",
    "letters": "äõöü",
    "tiers": "0201030130000000000010020041100301101000011000030100400420244023320213030102003000000453332000034402240020000015200000000000103033000000003330200031000000020232203000000000000004030010010000324004430200101013310000410102000001022001010104031220033400003023000500010101200112015020201242110003000124020000020200000000000000000010050000000000000000202100500240030500303000001002120005010000000000000000"
   },
   "eu": {
    "words": "eta da ez du dira baina ere zen izan bat dute hori egin den gure hau nola behar bere dela zuen zuten diren duen arte edo beste egiten dago dena ditu bezala ondoren baino honek hain oso hala batean esan urte dituzte izango euskal aurrera gero astelehenean asteartean asteazkenean ostegunean ostiralean larunbatean igandean urtarrilaren otsailaren martxoaren apirilaren maiatzaren ekainaren uztailaren abuztuaren irailaren urriaren azaroaren abenduaren",
    "letters": "",
    "tiers": "0010030033105531000530420002054552133313043130032004300200031022200210210200000020000013210000002110200000000002001000002000003000014100520330051010202000334403425200000400000004030001400400010150200051000540050050000040000000200000030030040013212020310012004000020202150024201100000000000104000011000030000000200020000000000110020001000000300440310000000000052300013001005002210200000000000000000000"
   },
   "fi": {
    "words": "ja on ei se että oli hän joka mutta ovat myös kun ole tai sen jos niin kuin voi hänen sitä kanssa nyt mukaan ollut jo vain vuonna mitä noin eli vuoden jälkeen siitä olisi vielä sanoo kuitenkin ennen joita jotka joiden hyvin paljon kaksi tämä tämän minä olla aikana suomen koska asti yli eivät enää siihen kesken maanantaina tiistaina keskiviikkona torstaina perjantaina lauantaina sunnuntaina tammikuuta helmikuuta maaliskuuta huhtikuuta toukokuuta kesäkuuta heinäkuuta elokuuta syyskuuta lokakuuta marraskuuta joulukuuta kaupunki viime uusi uuden suuri mies nainen poliisi hallitus maan ensi kolme toinen missä miksi miten sekä",
    "letters": "äö",
    "tiers": "0001030240000000000010000040201200000000022000100000400430343020310322030100002010000442230000024303420230000005100000000000440000000300010330243000120030000203120000000000000000000000000100044100040050210000400000000000000000020000030030004004240000000022000500023042222135004010500003010003020000000000000200000000000000000000050000100000000000002400200400050100332220022002000203121000000000000000"
   },
   "fo": {
    "words": "og í at er á sum til við um tað var ikki ein av fyri hann frá eru hevur eg hon tí tey ella verið har upp eftir sigur men vóru so",
    "letters": "áæíðóøúý",
    "tiers": "0000040225010101000000000044140002002100054120020000100000000030210333010001000000005020200000004204330500000323500000000000000000000000024210241040140010420105000003001000000002100040000000000500040000033300000000320001000000000000000004000525205204001000000300022002200104310014402010010223020350041000030203001001000000050000002000000000000400500100000420033000300000040052130050041000000000000000"
   },
   "fr": {
    "words": "de la le et les l des d à en un du une que est dans qui pour par au a il sur pas plus s qu ce se ne avec sont n son ou c aux été sa mais cette comme ont ses elle ces y nous être fait deux même après leur aussi tout entre sans lors selon depuis était avait où contre ans ils très encore sous peut dont avant mardi lundi mercredi jeudi vendredi samedi dimanche janvier février mars avril mai juin juillet août septembre octobre novembre décembre",
    "letters": "àèéêîôùû",
    "tiers": "3001000020001000041350233001404402210000001010230000000000000455310311403203000040000015343000413303110030000044100010000000001000000020002030000210103000320341040300000103210020050000010000000101030030205105502040000000000000100000001221000222020253002042000000000000000005005100000000300000000015000000010000005001000000000000150300030002400152003200400240001510020502000004000054001000000000000000"
   },
   "fy": {
    "words": "de fan it en yn is dat in op te mei net foar oan by om as hat wurde der hy ek wie ha mar troch út nei syn fryslân binne dy",
    "letters": "âêôúû",
    "tiers": "0000030010000520000350310414510005004020052210040350000200120002200334000303002020000000201000001100340102000000013000500000010200000000102030050010221010403125001000000340005000054001000002103301310050214033300005002400000000000004003140024305005100003052000030000400200000204000000001100000000104050200000320000000000050400000401000010000100040000100200040020500001002000000000000000002000500000000"
   },
   "ga": {
    "words": "an agus ar na a go i is le sé ag don bhí tá ní do mar sin atá leis níl éireann nó ach de sa gach dá chun é bhfuil faoi ó féin den seo idir siad bheith uile nach dúirt aon dhéanamh duine bliain daoine luan máirt céadaoin",
    "letters": "áéíóú",
    "tiers": "5054002543002110052133040020000003031041020003030400000000000015200300000402000000400002010000023432133021000001000000000000000532400050004100153000042000520442000000000054304400020500400040000000000000000000000000010040003004000003000000000504140035024011500000000000000002005000000000000005110004000000000004002000000330000000030002300000200230000200200010041242000000000003100124000000000000000000"
   },
   "gd": {
    "words": "an a agus air na tha e ann le gu do is bha anns chan gum gun aig bho eile sin mar ach dhe cho cha seo nan nam iad mi againn ri leis bhith còir aige gach neach no eadar fo alba gàidhlig",
    "letters": "àèìòù",
    "tiers": "5045003502002132052034030230000004031004000000010200000000000013210310200503001020000000000000024431225010000002000000000000002532500050003204152000142000430241000000000055411300020500300050000100000001000000000000110003005003000010305000000403010025024010400000000000000000103003100010000004130002001000000005200000000011000000040000000000000030210200100020031322000000001022000024000000000000000000"
   },
   "gl": {
    "words": "de a o que e do da en un para con non unha os no se na por máis as dos como pero ao das á ou foi polo pola son ata isto el seu súa tamén só xa entre despois era cando moi nos ser está hai ano anos tras sobre nun nunha aos ás ten ter foron segundo aínda dixo esta este eu nas sen mesmo galicia xunta onte luns martes mércores xoves venres sábado domingo xaneiro febreiro abril maio xuño xullo agosto setembro outubro novembro decembro",
    "letters": "ªáéíñóú",
    "tiers": "5110010031002002000450240403405003210000020020040000000000000002300230300301003050040004443000411501140130000043200000000000001003000100004120010010103000440350110000000300000005054000500000000000301051004344010000000030003000000000020000000011402231203000001000000000000002121100230020202003000020000010000200300000000000000002040104540000000423032000400000041400000144000003010001000000000000000000"
   },
   "ha": {
    "words": "da a ta na ya cewa wani kuma ce su shi wannan ne sun don an daga mai suka ba cikin ga ke haka yin tare amma zai domin wanda ko kan aka wasu kasar mutane masu yana ake akan bayan hakan tsakanin yayin ranar shugaban gwamnatin za abin duk jihar wata lokacin suna har zuwa litinin talata laraba alhamis jumma asabar lahadi janairu fabrairu maris afrilu mayu yuni yuli agusta satumba oktoba nuwamba disamba",
    "letters": "ƙƴɓɗ",
    "tiers": "5403222210105020004500040000000003040022050100222000301520254030020500140503000000000000000000045054500002000100050005005000003004010400041143554444132200533010501000053000000045000000000000000000000030000000000002320000002501004000000001000025100100230000050000143304553111000030100050330005140004000000030300000000000000000300020000000000000330210500034000052000000010302032301000000550052000000000"
   },
   "hr": {
    "words": "i u je na se za da su od s o a koji te će ne iz do što kao nije bi kako sve ali ili samo koja bio može ima više nakon prema koje biti bila rekao godine godina još jer tako pred kada bez ih kod ako po već tijekom gdje sa smo njegov trebao vrijeme tko sam ovo to tog kojih utorak ponedjeljak srijedu četvrtak petak subotu nedjelju siječnja veljače ožujka travnja svibnja lipnja srpnja kolovoza rujna listopada studenoga prosinca vijeće općina proračun tvrtka tjedan vrijednost mjesto mjesta prije poslije dvije cijelo cijena uvijek također tisuća europska hrvatska hrvatske hrvatski vlada izvijestio izjavio predsjednik zemlje sigurnost bismo",
    "letters": "ćčđšž",
    "tiers": "1000200000000140001520033000000000001000000005410303140300040000230212400504004010000010055000033303220110040132100000004000000002000002310120143000000000020001130000020100000015020010010000100010001220301010000010100000000000000000000000010040210200200004001454340302040302311050030050202105000004000000030010400002000002032000300000000000000300000200400020022500500023002000200000044000000000000000"
   },
   "ht": {
    "words": "nan yo ki pou li ak yon se pa moun gen dwa tout ap sa te nou mwen men la fè sou peyi oswa si ann anba tankou lè a kote lòt",
    "letters": "èéò",
    "tiers": "4000500433003102040050300001301002115000000000010000211440550053530331500502003020020005353000025400320050000001000010052000000100000002504030050010013020030310140030010003200000031020005000000023100050030220010002000510000302000000000000040000100200012024000030030405000004123050000000110000050020000000040003002000002000000001250300055040220030203400400200523500305002000005000000003502003055000000"
   },
   "hu": {
    "words": "a az és hogy nem is egy meg volt de csak már ez azt el mint van még kell ki ha mert vagy lesz aki ezt sem után szerint amely akkor nagy ami között több ezért olyan minden pedig így két majd úgy illetve most azonban lehet én fel lett be alatt első mondta magyar miatt amikor voltak ezek hanem során éves hétfőn kedden szerdán csütörtökön pénteken szombaton vasárnap január február március április május június július augusztus szeptember október november december",
    "letters": "áéíóöúüőű",
    "tiers": "5000132020400320002020020104111031001000030140000100030330300004100254110104001001000200000000001300330100000005000000000000003012000200402300040000010000020303000000002200000000010000000000000003430451121034400030300100001000030000000200031001010000002010000300000101200000100003100000000000000101000100031100003000023000000010040000100000000330100300300110011110200000110010000000023000000000000000"
   },
   "id": {
    "words": "yang dan di dengan untuk dari ini itu pada dalam akan tidak tersebut juga ke oleh adalah karena sebagai tahun bisa ada saat lebih telah dapat menjadi kata mereka para sudah saya kami hanya secara bahwa atau belum orang namun seperti kepada setelah lain hari terhadap serta antara tak masih sejak hingga pihak sekitar warga harus banyak polisi senin selasa rabu kamis jumat sabtu minggu januari februari maret april mei juni juli agustus september oktober november desember merupakan kantor kemarin menurut ketika terjadi tetapi sementara sehingga melakukan beberapa kota uang indonesia jakarta presiden berbeda selama tentang pemerintah kemudian jika sekolah sangat sempat memiliki langsung kepala mobil rumah selain sebuah seorang",
    "letters": "",
    "tiers": "0000310404004531000530510000000000021000040000040000201350021031000451110202003000000104501000004502350400000143020005000000031004020400544433452050512230341034512300003500000004000040000000000002000005203311010000140000000400000000020000020233103411022021000000035202100011300020001030000013220030055200040000000040001000000010010000000020300300401300000400034000103000003033303404000100040000000000"
   },
   "ig": {
    "words": "na nke ndị ya ka nwere bụ ikike ga ma maọbụ mmadụ onye ọ o dị n a ọbụla aka ike onwe ihe ime mba mgbe ha niile ebe ọnwa afọ gị anyị site maka kwuru ahụ",
    "letters": "ịọụ",
    "tiers": "5420421310000020520100210300301141040000030000030200002300000000000530005540133502023050100000001000000320002021001004000005202200000000040320202000000400040000310000042002430000141040410001100000000000000050020000400001004004304000202100005000000010030004000000450500020005003000000050300005003041000010000050000001505020000000000100000020020450330000000300040300100100003000000000100413055000000000"
   },
   "is": {
    "words": "og að í er á sem til við um það var ekki en með af fyrir hann frá þess eru hefur ég hún því þeir eða verið þar upp eftir segir sé voru svo hafa einnig verður hefði hafi þá nú úr yfir þegar vera þetta þeim mjög honum sér mikið bara fram ári undir þau hans geta hins verða hér mánudag þriðjudag miðvikudag fimmtudag föstudag laugardag sunnudag janúar febrúar apríl maí júní júlí ágúst nóvember desember",
    "letters": "áæéíðóöúýþ",
    "tiers": "0000020102050212000200000030450002023400034000040000200000020023200443000102000030005000000000003410210400000314500000000000000000000000013110032030240000520000000005000200000003000030000000000400000333035300000002320003000000000000000001000404104005012020000200020004000003210021202020010013010230033000020305001003000000050000000000000000000400200100000240042000200000033051120050000000000000000000"
   },
   "it": {
    "words": "di e il la che in a per un è del non una i della le con si l da dei al sono nel alla ha come più anche lo gli o ma su dal delle se dell ad questo all essere stato nella questa tra dopo hanno ed suo sua ai anni cui due nell dalla prima stati quando molto era perché così loro già sulla degli contro lunedì martedì mercoledì giovedì venerdì sabato domenica gennaio febbraio marzo aprile maggio giugno luglio agosto settembre ottobre novembre dicembre",
    "letters": "àèéìòù",
    "tiers": "3111041131100000032350520401014002201100030003450100000000000343310323300204000040034004434000411403120100000144200000000000000020000200002040000200022000023300330000000200320032012050300000203003240001004240000000100100003003000000032120000433311250030001000000000000000005004043440020201014100035301010040000401000000000000003050100001002300350333100300300041400510053040004300100010000000000000000"
   },
   "jv": {
    "words": "ing lan sing ora kang iki ana karo saka kanggo marang utawa dadi uga iku kabeh saben wong kuwi bisa wis luwih ingkang dening banjur nduwèni nalika amarga tansah padha kanthi katon hak dhewe sawijining lha kudu senen setu kemis jemuwah",
    "letters": "è",
    "tiers": "0010012400005431000411300000000000011000050000050000100530003050300532020323402002000105314000025101320200001330042000000000002002321000543330354134504230251334420000004000000000000030000000000010000042303000000000240030003500004000000000010220315222101000030000235402000200520000000110020103140005054200040400100420000000000000024000000032100400120400100200034000201002000020034121000423040000000000"
   },
   "ku": {
    "words": "û di de ku ji bi li ya yên ê da jî ew bo kir ne an e ye wî hemû her dike ser kurd kurdistan dibe mafê heye kesî kes go",
    "letters": "çêîûş",
    "tiers": "2000011420302553004350510100210000203110015200020100005030425000400533010404002000000203100020020400340100000000224003002500000010001000002101253113000000332201220000000400000000041040000000000001100001004124120000002000001000500000000000002115423000050000050000401400100501001040000010000005010414000300000000000000000000000000000000000000000240002000000030030200000000002000000000000024054000005000"
   },
   "lb": {
    "words": "de an d ass vun et den eng fir mat op en si net hunn dat ze och huet am um vum sech sinn dass wéi méi gëtt nach bei déi zu",
    "letters": "äéêëö",
    "tiers": "4000253540001310010350222202511202415301020300020000002120020021100310110300000010000020212000000400000000001031322000000000000100000000002023050032120000021434040000000253515100045000010005131004330455015141500000010300000002320005103000004004010034001031000000001000000000213105000000000000000201050400010002103000000020000000004000024000000125004005200110000300014400000025001102000000000000000000"
   },
   "ln": {
    "words": "ya na o moto nyonso mpe ete azali ba to bato ezali mpo soki oyo lokola te bango likolo yango ye ekoki makoki ndenge bisika mokonzi",
    "letters": "",
    "tiers": "0000210003405035000000000003204440000000000000000000000300150001530504500540000005000001530000000300250240000000000005000000000000000200040550402020500100000000330000044000000002000000000000001050203005400000020000304050000000000000010000002010204000000000000000044105145005002050040050040205000032004550050100150000000000000525004500000000050000000300200400042500301050000000011000000320054045000000"
   },
   "lt": {
    "words": "ir į kad iš su ar tai yra buvo bet kaip apie nuo po už jis ne tik dėl o jau jo prie per iki bus ji jų šis labai kuris kai kurie būti pat tačiau taip pagal metų metais lietuvos dar kuri savo teigia sakė gali daugiau tarp nes turi dabar kurių m d viena pirmadienį antradienį trečiadienį ketvirtadienį penktadienį šeštadienį sekmadienį sausio vasario kovo balandžio gegužės birželio liepos rugpjūčio rugsėjo spalio lapkričio gruodžio",
    "letters": "ąčėęįšūųž",
    "tiers": "0000000033001200000320120002000001032000000000014000101410312041100211200305001010000005204000013114340420000004200000000000002030000500000241300010103000320350110300020000000001000000110000003000200001100102100000000000000000000000020130010030202404025014000320001000310000100020010030113000100010002010001000102020000000000210000000400002400300402000100200020400523023001000001004000000000000000000"
   },
   "lv": {
    "words": "un ir ka no ar par uz kas arī tas bet lai gan pēc nav bija kā viņš tā līdz gada gadā pie tikai latvijas kad vai savu tiek vairāk jau kuri tika viņa dēļ bez to vēl būs šo tad bijis šī gadu tie ļoti nekā pret ko kuras pirms sacīja laikā dažādu pirmdien otrdien trešdien ceturtdien piektdien sestdien svētdien janvāris janvārī februārī martā aprīlī maijā jūnijā jūlijā augustā septembrī oktobrī novembrī decembrī",
    "letters": "āēģīķļņšūž",
    "tiers": "0002000034000200003330120000000000020000000000015004210400022040300200100305000040000005212000024210410410000055300000000000000002000520010004303000003020421050113000030000000003003001000000001000000400000104200010200002000000000000000140000000200005002010000300040000000100002020000020110303200002000000012000200003000000000010000000300000300100100100100130030000253022004005000013000000000000000000"
   },
   "mg": {
    "words": "ny sy amin ho dia izay tsy ao fa no izany an na eo ireo manana zo hoe olona azy koa ka mba misy isan olombelona rehetra aho satria toy avy ary",
    "letters": "",
    "tiers": "0000025542401000000000404000100005500000053430223025000410030030000505200500001035000502010000033000320035000002000000002000000000052020040403255051103500051000220040023000000000000000040000000000003010000210011005100000004000040030040000001005500400400000005100053000000002200000000000000005350040002000000400200000050000000005141000000000000500010300000005004000000025300000000000023000000000000000"
   },
   "mi": {
    "words": "te o ki i ngā nga he ka mō me ana kei kia a e mai katoa rā tēnei tangata ko hoki nei tētahi atu kua ai mea kore rātou tōna motika",
    "letters": "āēō",
    "tiers": "5003300524000000000000000500200200000000034245010000000530552000000550400303500040050032220000050000550540000000041500000000000000035500050000105004500030051000534300000000000000000000000400005300000003000130050000500000001503005020150000000000324000310004000000053305240000000000000020503005010002005010000000400000000000000400002000010020000440240000000000055500205030004000004000000310500000000000"
   },
   "ms": {
    "words": "yang dan di dengan untuk dari ini itu pada dalam akan tidak tersebut juga ke oleh adalah kerana sebagai tahun boleh ada ketika lebih telah dapat menjadi kata mereka para sudah saya kami hanya secara bahawa atau belum orang namun seperti kepada selepas lain hari terhadap serta antara beliau iaitu perlu berkata daripada bagi turut pihak semua kerajaan malaysia isnin selasa rabu khamis jumaat sabtu ahad januari februari mac april mei jun julai ogos september oktober november disember merupakan pejabat semalam menurut berlaku tetapi sementara sehingga melakukan beberapa bandar wang presiden berbeza selama tentang baharu kemudian jika sekolah sangat mempunyai ialah kereta rumah selain sebuah seorang masyarakat syarikat lalu polis",
    "letters": "",
    "tiers": "0000210403004503000530510000000002000000042000040020010450012041000450110102003020000103510000014502340400000031000004000000031005030400542423453040522330350024512300002500000005000030000000000002000104202210030000040000000400000000030000020222102400212021000000015200100003300010001030000013220010054100040000000030000000000010010001000030200400200300000300043000203000003002323301000000040000000000"
   },
   "mt": {
    "words": "li ta il u fil biex ma minn mill kien huwa hu jew għal fuq għandu bħal kull din dan wara dawn dak iżda kienet iktar ukoll se aktar tal bil bla x hija lil qal sena jista mhux f b malta meta bejn tnejn tlieta erbgħa ħamis ġimgħa sibt",
    "letters": "àċġħż",
    "tiers": "0000000040000040000300300001000002400000500000432310155220245500500334100200000000000002313000210100500400052120000000000000000010000000105150031050000001200432210000000300000003500022000000100003200330000202510000010000054000000000200030000503002003000010000405120000000143000055004030000012000010000000042002002002000000000000410000000000000400204200000010041000344002020003200012000000000000000000"
   },
   "nb": {
    "words": "og i det er på til som en å for av at med den har de ikke et om fra han var seg vi men så kan jeg ble etter eller skal hun hadde ved også være nå ut opp mot over bare dette sier når mer enn vil år da blir alle går to noe sine sin under mellom mange må hva selv ifølge få gjøre noen blitt der dem deres hvor ha mandag tirsdag onsdag torsdag fredag lørdag søndag januar februar mars april mai juni juli oktober desember kanskje flere gjorde alene sammen rundt helt jul hvordan norge norske regjeringen hele siden enda like mye lenger dag dager",
    "letters": "åæø",
    "tiers": "0000030233001302000350320104540302211000053004040000000300032021310341200202000022005003121000003310210520001023400000000000000000000000003000030030210000400303100000000000000001044012030000300003140152045043501000011300000000040000000130011402015101001010000000003400000020204403100000200000000124040400000203002000000000050010420104000000300050003000300030020400003022030001020000000000000000000000"
   },
   "nl": {
    "words": "de van het een en in is dat op te zijn met voor niet aan er om ook als dan maar bij door ze uit of nog naar die heeft worden hij wordt was over hebben deze tot geen zich werd meer ik je kan al wel zo wat hun moet dit onder na twee tegen haar zegt jaar veel tussen had ons waar volgens zou heb mensen nu maandag dinsdag woensdag donderdag vrijdag zaterdag zondag januari februari maart april mei juni juli augustus september oktober november december",
    "letters": "",
    "tiers": "0000040130000520001450330001430000005000015110050400000110021012200342300300004020000042100000000101040120030005444000002000040400000000003011050030201000301204041000000012215000055002000004050103320051205043510000003400000100240003002410013004205110004032000000001310100010103000000012000002000300040300004100002000000000300000321004000002000024002003100030002410042101000000000100005000000000000000"
   },
   "nn": {
    "words": "og i det er på til som ein å for av at med den har dei ikkje eit om frå han var seg vi men så kan eg vart etter eller skal ho hadde ved også vere no ut opp mot over berre dette seier når meir enn vil år då blir alle går noko sine mellom mange må kva sjølv nokre der korleis kvar kvart vore heile desse saman ifølgje måndag tysdag onsdag torsdag fredag laurdag sundag desember kanskje fleire gjorde sidan lenger veldig igjen står gong gonger neste fått gått oss framleis politiet opplyser gjennom blant eigen",
    "letters": "åæø",
    "tiers": "0000040233001212000250220144340102201010052004040000000300031021310242200203000022005003120000003300210520001023500000000000000010000000103000140042211000502303100000000100000002043022030000304403240052045140500000211200002000000000000130011504014202000030000050013300010011224411100010200002110124033300000103001000000000050010430104000000300250003100200030032400003022000000020000020000000000000000"
   },
   "ny": {
    "words": "ndi kuti wa ya za pa mu ndipo koma anthu munthu kapena ake monga ali ufulu iyi dziko omwe zonse yomwe kwa amene kuchokera aliyense ayenera",
    "letters": "",
    "tiers": "3000253400002001053300000000200000000000000000000000000502025040340510450350100100000025030000001000000001000320050002023000000100000000030450304040403000000000240000022002050102002050004000100000000001000430002001430010203000000220500000000030303010440002023200040300040205302040045030301345013053005112010000330500000000000002001500000040000520230300500200020000400130403000323400000525021030000000"
   },
   "oc": {
    "words": "de la e los lo que a en las del un una per es amb dels sus d l se o al aqueste pas son qui dins als aver an coma mai",
    "letters": "àáâçèéêíïòóôú",
    "tiers": "5000121241001120050050525401303002000000000002050020000140030553440322201301000001020034444000413300210342000241100001000000000402000100003330030010003000320444020000000233432203051040040004000001000020003204010000000000003003101000022000001005200051101000200000200400000005015010030010102004002021001000000000004200000010000002050302341000200244234200300000042330203003100003200000001000013024000000"
   },
   "om": {
    "words": "fi kan akka irraa keessa ni isaa itti haa hin waan namni ta jiru mirga qaba kana ykn yeroo ammoo biyya sana biraa ture gara garuu nama isaanii kun keessatti irratti jedhu",
    "letters": "",
    "tiers": "2000402140003040000304000200000001540121040430113420112540003030000305310500004000000000000053003200400030020000050003040000554403100000003320453020122000030230431000040002020403000020000001030000000000020201000000400000002000001000002001500035200000303000010000044000020022000000000025100303510020000000050000000000000010000200000040000000000300002300000100052000500000051002030000500000020000000000"
   },
   "pl": {
    "words": "w i na z się do nie że to jest o jak od po przez co za dla są oraz ale ze tak już tym jego tego przed jej był czy lub być może także ich jako tylko pod które który która było roku też będzie ma przy został została mnie mi nad jeszcze bardzo tej gdy kiedy była bo nas wszystkich między kilka lat powiedział ten ta poniedziałek wtorek środę środa czwartek piątek sobotę niedzielę stycznia lutego marca kwietnia maja czerwca lipca sierpnia września października listopada grudnia",
    "letters": "óąćęłńśźż",
    "tiers": "2200110120000200011210050000000001001020030004020000240300030001310401320402005010010011055000001110320020000002031000004000000101000002200000001003000300010411000000020040000040000000400001100001100210401300000020210040000000000000042530110000000220000011000232320003010202022010001040020004010004000000025000200000040010000010000000000000000110000000000230031200000021001000000000000331000000000000"
   },
   "pt": {
    "words": "de a o que e do da em um para com não uma os no se na por mais as dos como mas ao das à ou foi pelo pela são até isso ele seu sua também só já entre depois era quando muito nos ser está há ano anos após sobre num numa aos às você tem ter foram segundo ainda disse esta este eu nas sem mesmo segunda terça quarta quinta sexta feira sábado domingo janeiro fevereiro março abril maio junho julho agosto setembro outubro novembro dezembro",
    "letters": "ºàáâãçéêíóôõú",
    "tiers": "5110020132002001000450440401314003211000000020040010000000000002300320220302001040040005444000411514140130000413200000000000001003000000003322000020003000440350110000000200000005052000500000000002301500005324010000000030003000000010030001000020201232103012002200000000000001010000020040202003000021000000000100400000000000000000300204530000200522033100400000040400000043000040010001010000000000050000"
   },
   "qu": {
    "words": "kay hinallataq chay runakuna tukuy mana ima huk manam nin paykuna sapa runa hina utaq kayta derechoyuq kanan mi chaymanta kaqmi",
    "letters": "íñó",
    "tiers": "0000031103000000050040000000000001000010020300000300302500201002300500030300002000000003100031003002200100000001040004000000000500000000011004455500004055020050432040000005150500004000000004000000000030000040000000000000001240000500303010040004400040002100000000035000300252200000500030040035455000000000000400000000000000000000020000000050500024000000000000052000000000000012500200000040010000000000"
   },
   "ro": {
    "words": "de și în a la cu că pe care nu din o un este se mai pentru au sau ce fi prin după s al ale fost ca cel dar lui sunt am va i l cum dacă sa său acest această până ei el foarte are despre prima doar avea lor fără între ar poate cei ani spus într dintre printre decât când unei unui luni marți miercuri joi vineri sâmbătă duminică ianuarie februarie martie aprilie iunie iulie august septembrie octombrie noiembrie decembrie si in",
    "letters": "âîăşţșț",
    "tiers": "4000030041000000000250324001003002401000000000040000000000000042420312320202003010030003434000004403010020000134100000000000000000000300003030000003000000235303010400000300110020051000040500003002402000202241010000010000000000000000030400400133121220010022003000000000000004015000000000100011000213000000020000002024000001000000110204000001000253303200300030020500000002000013010200020000000000000000"
   },
   "rw": {
    "words": "mu ku kandi na ya ko ari cyangwa bya cya yo kugira abantu umuntu uburenganzira kuri nta ngo ibyo u rwanda rwa wa ba byo iyo bose cyane kubera nk y n",
    "letters": "",
    "tiers": "0440434042004043000000000000000000020305010020230120000400325201100202055221303130000020000000000300200000001500003032020000004001032000040030403043402300033400303000044300000002000040000000000030000004000350012000440234003202100030000001000040002100500303003130043000150400004150000020003554000043005330020000400052001000000000001000000000000540044100542100043200000010005000003500000505035040000000"
   },
   "sk": {
    "words": "a v sa na je že s z o do i to k vo za by pre ako po ale si od sú ktorý podľa bol jeho už pri tak ktoré tiež však nie byť bude ktorá až som alebo pred čo medzi len zo má bola bolo ich keď rokov roku povedal tejto tento ľudí proti ešte môže viac tým ktorí aj ktorých sme boli pondelok utorok stredu štvrtok piatok sobotu nedeľu januára februára marca apríla mája júna júla augusta septembra októbra novembra decembra",
    "letters": "áäéíóôúýčďľňšťž",
    "tiers": "4200340000000103020020030000000000001000003040020000040300010001100321230504003010000000055000004110210030000003100000004000000114000000200011000000000000000000010000010040000010020000110000100001000010300010100000000000000000000030042500100000100000000003000042020000030203102030030000130204100004000000004000100002030110000012310001030000000030000400100100030500300041002010000000023000000000000000"
   },
   "sl": {
    "words": "in je v se na za da so z s ki pa ne tudi po od pri ali do iz bo kot še ter bi to o ni če kar jo ko ga le jih bil bila bilo med pred lahko leta let svoje že zaradi sta ker kako več vse kjer ob nad smo sem tem tako njegov ima zelo dejal pod torek ponedeljek sredo četrtek petek soboto nedeljo januarja februarja marca aprila maja junija julija avgusta septembra oktobra novembra decembra ljubljana slovenije evrov največje največ mesto ljudi država vlada katero katera kateri poleg letos danes včeraj kaj kdo dve dva trije državni minister povedal",
    "letters": "čšž",
    "tiers": "0000030000000043000430043001200000003000000000050004131320230022200121400504004020000001055000031320330120000004400000005000000001000003111042021001000010010010031000010000000003020020400000200020102341302010100000400010000000000000000000010025200100201025000450230303030103101040040040322105210004000000040000500000000001000011100001000010000300210000300230031500500033000000000000033000000000000000"
   },
   "sn": {
    "words": "kuti ne ye mu uye kana nekuti vanhu munhu ari kuva asi ane izvi iyi pamusoro zvakare vose zve ku wose nokuti vake kubva chete ndiye kodzero nyika mumwe",
    "letters": "",
    "tiers": "0000300410001000050000000000100000000000030000031000000400035000000400050115100042000005130000011300000000000004224003040000022400000000050000205034400120032000323000020104550003012010200004000040000004000230000002310040002300210010504000000000322000450102000000055400030020000000000010033055220022004442000000300000000000000050003000000000300531450300530300033100300010002000105000044533012030000000"
   },
   "so": {
    "words": "oo in ku ka ee iyo waa u uu la ayaa ah ay si waxaa qof aan soo isaga leh lagu loo inuu wax dadka sida dhan kale kaas markii mid isku dalka marka madaxweynaha sheegay ugu waxa kasta xuquuq leeyahay ama isniin talaado arbaco khamiis jimce sabti axad",
    "letters": "",
    "tiers": "0000014010004000002525220000000003132002033030150300002510024054040413020200000030000000000045023041200100052000051002000000452035050000002410554000012104241010000050012000000015000010300000200001003000000000000000512003004050000020100004300105300100121000040000052000000414104020130054012003000000000000000000000000000004400001010151000000000210140400050300040000000020000001100010500000030150000000"
   },
   "sq": {
    "words": "e të në i dhe për me që një nga si është se më u ka do nuk tij ai por edhe kjo duke kanë ky janë ishte pas kur sipas tha ajo vetëm mund tyre kishte shumë pa prej ose këtë vitit vitin jetë saj ndaj gjatë ku apo deri cila cili sot qenë dy midis ne po hënën martën mërkurën enjten premten shtunën dielën janar shkurt mars prill maj qershor korrik gusht shtator tetor nëntor dhjetor",
    "letters": "çë",
    "tiers": "0000100121003000002125134500000003210000000004020000140420033001400242230043300000000004232500012251230100530002400000000000000000000003000040010000000000331213020000001000000000000000340000000000100030301203510000200000001004040002010200012114000210020341300333041200000011022310000000540030000321003010050000000000000000000010020002000010105430300000413300030310201011001500030030000000000000000000"
   },
   "sr-Latn": {
    "words": "i u je na se za da su od s o a koji će ne iz do što kao nije bi kako sve ali ili samo koja bio može ima više nakon prema koje biti bila rekao godine godina još jer tako pred kada bez ih kod ako po već šta tokom gde sa smo njegov vreme ko sam ovo to tog kojih posle treba pre ovde izjavio srbije srbija utorak ponedeljak sredu četvrtak petak subotu nedelju januara februara marta aprila maja juna jula avgusta septembra oktobra novembra decembra veće opština budžet preduzeće nedelja vremena vrednost mesto mesta dve celo cena uvek takođe hiljada evropska evra izvestio predsednik zemlje bezbednost",
    "letters": "ćčđšž",
    "tiers": "1000210000000140001530043000000001101000000005310304040300040000330221400504004010000010055000034313110100040033200000005000000001000002110130142001000000030003132000010100000015020010010000100001100220302120110000100000000000000000000000010040110100200014002453340303040202311040020040302005000004000000030010400002000003032010310000000000000320100300400030031500400023003010000000044000000000000000"
   },
   "st": {
    "words": "le ya ho o tsa ka ea e ba ke hore ha na mme bakeng kapa motho batho hae sa se re bona tse la hape empa joalo oona lona ena feela",
    "letters": "",
    "tiers": "4000102000005005000000500500300100100000052050000010000540020025020430500500000000040000400000003500203045000000020005010000004000031000030300204003500040002000000000052000000000000040000000000000435005000000005000000000004002024050000000002000002000000000000000053400010005305000250010302005030001050000000000200000001000000005005010000040000010000500402200011035100030500000000000000533050001000000"
   },
   "su": {
    "words": "anu jeung di nu ka éta ku dina teu tina pikeun nyaéta jadi kudu geus boga ieu ogé atawa lain ngan bisa aya saha unggal jalma sakabéh naon bari dipaké mah teh",
    "letters": "é",
    "tiers": "0020010504005225000220500000000100012000051200010000350520104020000432010402501001001005432000025201240410000220020000000000043001042000534420355012501000353323513000004000000001000030000000000000000032100121110500450000004500000000000001013221504020112000000000124050000301200000001040000005150010055200010010000015000000000000012000000021400410200400000200044000301000001035325032000422020000000000"
   },
   "sv": {
    "words": "och i att det som en på är av för med den till de inte om ett han har men var jag sig från vi så kan när hon efter vid nu eller också ska år sin skulle mot hade vara två över under ut mycket mer dem denna där bara upp säger alla då kommer än någon här blir blev sedan kronor vill andra få mellan går finns måndag tisdag onsdag torsdag fredag lördag söndag januari februari mars maj juni juli augusti oktober",
    "letters": "äåö",
    "tiers": "0000130434001313000150320103400302202310042014050000000200031020300241200201000011001000120000003200210510000024101000000000000020000000002110040040201000533332131000000140000003153000010000300003140150025412501000310400000000040000010003002003105140000011000110032100000013210405300010000003110211143300000400000000000041000010430001000000000431212100200020042400002312030010030000001000000000000000"
   },
   "sw": {
    "words": "ya na wa kwa ni katika la za kuwa hiyo huo alisema wakati cha hilo kama hayo lakini yake wake watu baada serikali nchi mwaka moja ambayo hao pia kwamba hii vya ili zaidi ambao hicho bila huyo siku sana kutoka wao hakuna kila rais hizo pamoja kuhusu juu nchini ambaye au yao kabla jumatatu jumanne jumatano alhamisi ijumaa jumamosi jumapili januari februari machi aprili mei juni julai agosti septemba oktoba novemba desemba",
    "letters": "",
    "tiers": "0001112400003031050000100001000001000000051400230010202500515030210500210522003003000001200000003220321010001221050005033000202102323000030340405020200320031000443300010005030003000020201200000000300001000000000003210013005501203120042000300050424320130400003300243304230125002050010042000305102022002110050000200000002010000000001000000010110300400300042300030400304000004000313100200533053030000000"
   },
   "tk": {
    "words": "we bu bir bilen üçin hem da de bolan türkmenistanyň her ol türkmen boýunça edip soňra şeýle ýurduň döwlet ýa iň ýaly ýylyň ýyl bolup onuň olar däl bar köp biziň diýip görä edilýär özüniň baradaky täze öz hakynda ähli hukugy adamyň duşenbe sişenbe çarşenbe penşenbe anna şenbe",
    "letters": "äçöüýňşž",
    "tiers": "0000020020304354000440240002012202032332044200000000120210200000100432000000001011000203111000004311310000000002025000100000001004020000202404352020000400440003100000000200000005041010000000000000310240004020100020302000000300300000000000010033030404040011000000302002200001451440000010010004210024000000030000001000040000000000000000000010000200200000100203000000100000000000010010000005000000000000"
   },
   "tl": {
    "words": "ang ng sa na mga at ay ni si para ito nang hindi may kung kay mula ako siya rin din isang niya kanyang ko nila pa ba kanilang dahil tungkol upang ayon lamang dito ilang wala habang mo po matapos sila naman tayo ating bilang noong pang kaya iyon lang pero maging araw taon lahat nito nitong lunes martes miyerkules huwebes biyernes sabado linggo enero pebrero marso abril mayo hunyo hulyo agosto setyembre oktubre nobyembre disyembre",
    "letters": "",
    "tiers": "0000020545005010000200300000001000030000020100000330000500101040200500000500501000030005000000005000500000000000030040000000043020043000142540554020503350050435511050024000000001000030100000000000000000000000000000540000000030001000000002000133304200201020020000014000200003500020040120000005040010055000000200300000000002000000034000000005200100214500000000215000004030000000303000000310030003000000"
   },
   "tn": {
    "words": "le ya go a ba tsa ka e mo gore fa mme kgotsa motho batho gagwe sa o re bone tse la gape fela jalo jaaka ke nang tshwanelo mongwe nngwe na",
    "letters": "š",
    "tiers": "4000101040005005000000500500000002140050000000000020300420020015020420500502000001040000000000003400033205000000030005030000004000000000030200103005410310004000000000042000000000000040000000000000505005000000005000421150501003000040000000004000002000210001000000053201020005205000050000205005020001550005000000300000002000000005005000000020030120020500403200010024104030500000000000000555050031000000"
   },
   "tr": {
    "words": "ve bir bu için da de ile olarak daha çok olan gibi sonra kadar en ne o var ise ancak ki ya göre her olduğunu dedi değil yeni iki etti hem oldu ama diye veya büyük tarafından üzerinde eden türkiye şekilde yer itibaren zaman kendi bütün önce yapılan olduğu edilen ilk ben mı mi açıklamada yaptığı nedeniyle arasında pazartesi salı çarşamba perşembe cuma cumartesi pazar ocak şubat mart nisan mayıs haziran temmuz ağustos eylül ekim kasım aralık bin milyon milyar lira türk başkanı şirket hükümet yüzde sabah akşam gün yıl genel polis bile böyle şey şu onun bunun yok biz siz içinde",
    "letters": "çöüğış",
    "tiers": "0000030320103351000340230000100302004300044200320201000410233000100332010003000010000503010000004300430000000003500003021000001002012000401312443110101000342002000000001000000014042030000000000002300040204031200010001000001310300000000000030345030405040022000000010003100003453530300330200003210023200000030200000000000000000000010001000000000130400100200300022200100000000013230000000000041000000000"
   },
   "uz": {
    "words": "va bu bir bilan uchun ham da esa edi yil deb shu o ning lgan gan bo lib u kerak qilish haqida barcha har bor keyin yangi kishi qilgan ko p mumkin yoki emas eng tomonidan nga uning ular lar ikki qayd etdi davlat lishi yilda ekan dan ichida orqali",
    "letters": "ʻʼ",
    "tiers": "0000010100003355030220100000030302000000042120241300101230330010200502340100002020020312000033123030420240010025000002041000001102001000310422152020300000530234040020000233030305000030000002000000000002001300000000550000003000004000101004030243005404040500030000010004420002450030200020020012002000052000050400030000000000000400040002200000000100412000025200022000300030000003010020040000020010000000"
   },
   "vi": {
    "words": "và của các có được là cho trong không một với những đã người này để ở từ khi năm nhà đến ra vào tại như về cũng hơn đó sẽ làm phải trên theo sau bị ông nhiều việc tôi còn đang lại rằng nước thì ngày bằng trước hai lên chỉ nhưng nếu rất bà thành quốc sự tháng thứ",
    "letters": "àáâãéêìíòóôõùúýăđĩũơưạảấầẩẫậắằẳặẻẽếềểễệỉịọỏốồổỗộớờởỡợụủứừửữựỳỷ",
    "tiers": "0001000000000020050100030000000000000500030330000000000005200000310001000000550000000000000000502000005310000002000000000000000000000300000002030000300000000000000240000040000000000000300000000000000100000000000000000000000040001030030000000102000000000000000000000000000000000000000000000000000000050000500000000000000000000000023000000000000100000000000000000010000002000000001000000000000000004030"
   },
   "wo": {
    "words": "ci ak la mu ba ne di nit yi te moom am bu ju dañu wala ñu na bi gu ko ay ni yu sañ mbaa nekk lu képp jàngale war ngir",
    "letters": "àéëñó",
    "tiers": "2000505301003343005230340000000002100313000000010040301230154022430433240515304000000003000000015302440210100000040003030000520003000000505325433010202000532012314050520100000050000030000000030001010231140010300001010004000000000000000000200001110003000050000010002002040422102040025030030505320225021100010004100002000000000002430042000000200110100150000000000500300000001000130000000000000000000000"
   },
   "xh": {
    "words": "ukuba kwaye okanye xa ukuze le kodwa kuba ngokuba umntu wonke abantu unelungelo lo ngoko oku into emva kunye loo nto kwakhona apho yile ngexesha nje ngaphandle phambi uthe kufuneka kakhulu nangona",
    "letters": "",
    "tiers": "0300212001103202000000000002202040000000000000050201002100025034140100000404500140000200000000000200000000000440020002031000003000000000020420403024402400000000000000043001000002010000200000030040505003300000000003234312003103043040000000003020203100000000221000034400041445305020050520001003320012505540030040200050005000000052002000000000000000000300031200000243000010005000035400000434035050000000"
   },
   "yo": {
    "words": "ti àwọn ní tí ó ni sí wọ́n àti fún láti ń náà ìjọba kan pé a òun yìí bá rẹ̀ ṣe wà kí ilẹ̀ gbogbo fi wọn ẹ̀tọ́ kò tàbí bí lè jẹ́ mo won awon fun lati si pe naa ati ojó ojọ́",
    "letters": "àáèéìíòóùúń̀́̄ṣẹọ",
    "tiers": "4400000030000000000100000000000000300000000002202000000310000000015000010000002000500000000000000000000400000000000000000050004000000000000400050000000000030000000000042000000000020000000000000000000000000000000000000000000000000000000000000004000000400000000000005000000004000000010000000100000000000000040000000001000500000000000000000020100410000000000000000000500000000003000000000000001000000555"
   },
   "zu": {
    "words": "ukuthi futhi kanye noma ngoba ukuba yokuthi uma kodwa le lo lokhu kwi umuntu wonke unelungelo abantu njengoba ngesikhathi kakhulu ngo ngemuva kule kwa kusho ngaphandle nge njalo emva kuze lapho ukuze kulo eminyaka umnuz usho uthe kuleli unyaka abakwa ingxenye ngaphambi ngomsombuluko ngolwesibili ngolwesithathu ngolwesine ngolwesihlanu ngomgqibelo ngesonto amaphoyisa",
    "letters": "",
    "tiers": "0300312200003200000000000002202030000000000000030401001200034023040000000304500050000200000000000000000000000540002003021000005000000000040420404033403300000000000000044000000002000000301000000030505003400000000003345400002303034040000004003020004300000000300000032400041045305020050540002044120003405550040040300050003000000053000000000000000000000300110200000034000000005000125400000525013030000000"
   }
  }
 }
};

export const hanData = {
 "hans": "这为国们说时会对过发后个来学还问动实现开关进种当无长经间应电话东车马鸟龙门见风飞书万与业产从众优传伤价体余党军农决况净减几则创别剧办务劳势区医华协单卖历厂厅双变号听员响团园围图场坏块报声处备复头夺奋妇娱孙宁宝审宽宾导层岁岛币师帐带帮广庆库废张弹强归录彻径忆态总恶惊惯战户执扩扫护拥择挥损换据摄摆斗旧显晓暂术机杀权条极构标树样桥检楼欢欧残毕气汇汉汤沟济测浓涛润涨热爱牵犹独狱环玛疗监盖盘矿码础确礼祸离积称稳穷竞笔签简类粮紧红约级纪纯纲纳纷纸线练组细织终绍结绝统继续维网罗职联胜脑脱舰艰艺节范药获营萨虑虽蒋补装规视览觉计订认讨让训议记许论设访证评识诉词译试该详语误请诺课调谁谈谋谢谱责败货质购贸费贺资赔赛赞赢输辆边达迁运远连违选递遗邓邮邻郑释钟钢钱铁银销键锁错镇闭闲闻阅队阳阴阵阶际陆陈险隐难静韩页项顺须顾预领频题颜额饭饮馆驶验骗鱼鲁鲜麦黄齐",
 "hant": "這為國們說時會對過發後個來學還問動實現開關進種當無長經間應電話東車馬鳥龍門見風飛書萬與業產從眾優傳傷價體餘黨軍農決況淨減幾則創別劇辦務勞勢區醫華協單賣歷廠廳雙變號聽員響團園圍圖場壞塊報聲處備復頭奪奮婦娛孫寧寶審寬賓導層歲島幣師帳帶幫廣慶庫廢張彈強歸錄徹徑憶態總惡驚慣戰戶執擴掃護擁擇揮損換據攝擺鬥舊顯曉暫術機殺權條極構標樹樣橋檢樓歡歐殘畢氣匯漢湯溝濟測濃濤潤漲熱愛牽猶獨獄環瑪療監蓋盤礦碼礎確禮禍離積稱穩窮競筆簽簡類糧緊紅約級紀純綱納紛紙線練組細織終紹結絕統繼續維網羅職聯勝腦脫艦艱藝節範藥獲營薩慮雖蔣補裝規視覽覺計訂認討讓訓議記許論設訪證評識訴詞譯試該詳語誤請諾課調誰談謀謝譜責敗貨質購貿費賀資賠賽贊贏輸輛邊達遷運遠連違選遞遺鄧郵鄰鄭釋鐘鋼錢鐵銀銷鍵鎖錯鎮閉閒聞閱隊陽陰陣階際陸陳險隱難靜韓頁項順須顧預領頻題顏額飯飲館駛驗騙魚魯鮮麥黃齊灣臺",
 "jpan": "気広円発対図駅込働峠県売読続帰戦経済歩毎応権検験団囲圧営労実変拡撃沢浜渋猟継総縄聴脳臓芸蔵覚観訳豊転軽辺遅鉄銭録陥険雑霊顔駆騒黙齢悪帯払択捜挙暦桜様横歓歳歴渇湾焼獣畑稲穂粋糸絵絶繊郷酔醸釈随隠",
 "yue": "嘅咗喺啲嗰唔冇佢嘢哋嚟咁乜畀瞓攞揾"
} as const;
