// Made by `npm run generate` from packages/core/data. Do not edit.

export const cueTopics = ['byline', 'editing', 'roles', 'joiners', 'collective', 'follow', 'agencyWord', 'source', 'sourceWith', 'published', 'updated', 'printed', 'dateLead', 'related', 'kicker', 'tags', 'notice', 'comments', 'share', 'readingTime', 'photo', 'pictured', 'factbox', 'end', 'titleField', 'textField', 'noName'] as const;

export type CueTopic = (typeof cueTopics)[number];

/**
 * Of each language a row with its codes and one with the phrases of each topic, in the order above, parted by bars: a tenth less in a bundle than
 * lists of strings.
 */
export const cueRows = `af
deur|geskryf deur|skrywer:


en



bron|bronne

gepubliseer|geplaas|datum|gepubliseer op
opgedateer|laas opgedateer|bygewerk


lees ook|lees meer|verwante artikels|sien ook



kommentaar|lewer kommentaar
deel

foto|foto's|argieffoto|beeld






am
ጸሐፊ:|ጸሐፊ|በ|ዘጋቢ:|አዘጋጅ:|ፀሐፊ:|ዘጋቢ
አርታኢ:|ተርጓሚ:
ጋዜጠኛ|ዘጋቢ|አርታኢ
እና
ዝግጅት ክፍል

የዜና ወኪሎች
ምንጭ|ምንጮች|የዜና ምንጭ

የታተመበት ቀን|ታተመ|ቀን|የተለጠፈው|የታተመው|ታትሟል
ተሻሽሏል|የተሻሻለው|መጨረሻ የተሻሻለው|የዘመነው


ተጨማሪ ያንብቡ|በተጨማሪ ያንብቡ|ተዛማጅ ዜናዎች|ተጨማሪ|ተያያዥ ዜናዎች|ሌሎች ዜናዎች

መለያዎች|ርዕሶች|ርዕስ
ማስታወቂያ|መብቱ በሕግ የተጠበቀ ነው|ይመዝገቡ|ይግቡ|የግላዊነት ፖሊሲ|ያግኙን|ስለ እኛ|ይከተሉን|መብቱ የተጠበቀ ነው
አስተያየቶች|አስተያየት|አስተያየት ይስጡ|አስተያየትዎን ይስጡ
አጋራ|ያጋሩ|ሼር ያድርጉ|አትም|ሊንክ ቅዳ
ደቂቃ ንባብ|የንባብ ጊዜ
ፎቶ|ምስል|የፎቶ ምንጭ|የምስል መግለጫ






ar
بقلم|كتب|كتبت|كتبه|كتبها|إعداد|تقرير|تحرير|حوار|أجرى الحوار|الكاتب:|الكاتبة:|المحرر:|المراسل:|بواسطة|نشر بواسطة|من إعداد|الصحفي:|متابعة:|كتب:
ترجمة|ترجمة:|مراجعة:|تدقيق:|إشراف:
مراسل|مراسلة|مراسلنا|كاتب|كاتبة|صحفي|صحفية|محرر|كاتب صحفي|موفد|موفدنا|صحافي|صحافية
و|مع
هيئة التحرير|فريق التحرير|التحرير|أسرة التحرير|قسم التحرير|غرفة الأخبار
متابعة|تابع
وكالات|الوكالات|وكالات الأنباء|وكالات أنباء|مواقع ووكالات
المصدر|المصادر|مصدر|مصادر|نقلا عن|الناشر
نقلا عن|نقلًا عن|عن|بحسب|وفق|مع|المصدر
نشر في|نُشر|نشر|نشرت في|نشر بتاريخ|تاريخ النشر|نشرت|نُشرت في|آخر نشر|تم النشر|تم النشر في|بتاريخ|التاريخ|تاريخ|أضيف بتاريخ|نشر يوم|منشور في|تاريخ الإضافة
آخر تحديث|تحديث|تم التحديث|حُدّث|حدثت في|تاريخ التحديث|تم التحديث في|آخر تعديل|اخر تحديث|التحديث
العدد الصادر|الطبعة الورقية
في|يوم
اقرأ أيضا|اقرأ أيضاً|اقرأ المزيد|إقرأ أيضا|شاهد أيضا|طالع أيضا|مواضيع ذات صلة|أخبار ذات صلة|الأكثر قراءة|للمزيد
عاجل|مباشر|حصري|تحليل|بالفيديو|بالصور|خاص|متابعة
الوسوم|وسوم|كلمات مفتاحية|كلمات دلالية|الكلمات المفتاحية|الكلمات الدلالية|مواضيع|موضوعات|تصنيفات|الأقسام
إعلان|إعلانات|نستخدم ملفات تعريف الارتباط|يستخدم هذا الموقع|جميع الحقوق محفوظة|اشترك|اشترك الآن|اشترك في النشرة|النشرة البريدية|تسجيل الدخول|سجل الآن|سياسة الخصوصية|شروط الاستخدام|الشروط والأحكام|اتصل بنا|من نحن|تابعنا|تابعونا|تابعنا على|حقوق النشر|مواد إعلانية|محتوى ممول|العودة إلى الأعلى|تخطي إلى المحتوى|قبول الكل|جار التحميل|ملاحظة المحرر|ملاحظة من المحرر|تنويه
التعليقات|تعليقات|أضف تعليقا|أضف تعليقك|اترك تعليقا|اترك تعليقاً|اترك رد|شارك برأيك|تعليق|علق
مشاركة|شارك|شارك الخبر|شارك المقال|شارك على|طباعة|نسخ الرابط|انشر|غرد|إرسال|ارسال|حفظ|شاركها|انسخ الرابط
دقيقة قراءة|دقائق قراءة|مدة القراءة|وقت القراءة|دقائق للقراءة|دقيقة للقراءة
صورة|تصوير|صورة أرشيفية|الصورة
من اليمين إلى اليسار|من اليسار إلى اليمين
أبرز النقاط|خلفية|تسلسل زمني|ملخص|حقائق
انتهى|إنتهى|أ هـ|ا.هـ
العنوان:|عنوان:
النص:|المحتوى:

az
müəllif:|müəllif|yazar:|hazırladı:|hazırlayan:|jurnalist:|reportyor:|yazdı:
redaktor:|tərcümə:|tərcümə edən:
müxbir|müxbiri|jurnalist|redaktor|əməkdaşı|yazar
və|ilə
redaksiya|xəbər xidməti

agentliklər|xəbər agentlikləri
mənbə|mənbələr

dərc olunub|dərc edilib|yayımlanıb|tarix|dərc tarixi|yayımlanma tarixi|əlavə olunub|paylaşılıb
yenilənib|yeniləndi|son yenilənmə|yenilənmə|yenilənmə tarixi


həmçinin oxuyun|daha ətraflı|ətraflı|oxşar xəbərlər|əlaqəli xəbərlər|bunu da oxuyun|daha çox oxu|ən çox oxunan|digər xəbərlər|davamını oxu|mövzu ilə bağlı
CANLI|VİDEO|FOTO|TƏCİLİ|EKSKLÜZİV
teqlər|etiketlər|açar sözlər|mövzular|bölmə
reklam|elan|bütün hüquqlar qorunur|müəllif hüquqları qorunur|abunə ol|abunə olun|giriş|qeydiyyat|məxfilik siyasəti|istifadə şərtləri|əlaqə|haqqımızda|bizi izləyin|istinad zəruridir|kuki|saytda|materiallardan istifadə
şərhlər|şərh|şərh yaz|rəylər|rəy bildir|şərh əlavə et
paylaş|paylaşın|çap et|göndər|linki kopyala|yadda saxla
dəqiqə oxuma|oxuma müddəti|dəq oxuma
foto|şəkil|arxiv|fotolar
soldan sağa





be
аўтар:|аўтары:|тэкст:|аўтарка:|аўтар|журналіст:|падрыхтаваў|падрыхтавала|гутарыў|гутарыла
рэдактар:|пераклад:|фота:
карэспандэнт|журналіст|журналістка|рэдактар|аглядальнік|карэспандэнтка
і|ды|з
рэдакцыя|служба навінаў

агенцтвы
крыніца|крыніцы|паводле|паводле матэрыялаў

апублікавана|апублікаваны|дата публікацыі|дата|размешчана|створана|дададзена
абноўлена|апошняе абнаўленне|зменена|абнаўленне


чытайце таксама|чытаць далей|глядзіце таксама|падрабязней|па тэме|чытайце яшчэ|матэрыялы па тэме|папулярнае|чытаць таксама|больш падрабязна
ТЭРМІНОВА|ВІДЭА|ФОТА|АНАЛІТЫКА|ІНТЭРВ'Ю
тэгі|меткі|тэмы|ключавыя словы|тэма|рубрыкі
рэклама|усе правы абаронены|падпісацца|падпішыцеся|рассылка|увайсці|рэгістрацыя|палітыка прыватнасці|кантакты|пра нас|падтрымаць|сачыце за намі|уверх
каментары|каментар|каментаваць|пакінуць каментар|абмеркаваць|каментарыі
падзяліцца|падзяліцеся|раздрукаваць|друк|скапіяваць спасылку|даслаць|захаваць
хв чытання|хвілін чытання|час чытання
фота|здымак|ілюстрацыя|архіў
злева направа





bg
автор:|автори:|от|текст:|автор|репортер:|интервю на|журналист:|материал на|написано от
редактор:|превод:|превод на
кореспондент|редактор|журналист|репортер|коментатор|главен редактор
и|с
редакция|редакционен екип|екип

агенции
източник|източници

публикувано|публикувана|публикуван|публикувано на|дата|дата на публикуване|създадено|добавено
обновено|обновена|актуализирано|актуализирана|последна промяна|последно обновяване|последна актуализация|редактирано


прочетете още|вижте още|прочетете също|вижте също|още по темата|още|свързани новини|свързани статии|виж още|прочети още|най-четени|препоръчани|виж повече|още новини
НА ЖИВО|ИЗВЪНРЕДНО|ВИДЕО|АНАЛИЗ|ИНТЕРВЮ|МНЕНИЕ
тагове|етикети|ключови думи|теми|още за|категории
реклама|обява|използваме бисквитки|този сайт използва|всички права запазени|абонирай се|абонирайте се|абонамент|бюлетин|вход|регистрация|политика за поверителност|политика за бисквитки|общи условия|контакти|за нас|към съдържанието|нагоре|последвайте ни|платено съдържание|приемам|подкрепете ни
коментари|коментар|коментирай|добави коментар|напиши коментар|остави коментар|оставете коментар
сподели|споделете|сподели във facebook|отпечатай|печат|копирай линка|копирай връзката|изпрати|запази
мин четене|минути четене|време за четене|мин. четене
снимка|снимки|илюстрация|архив
отляво надясно|от ляво на дясно

край
заглавие:
текст:|съдържание:

bn
লেখক:|লেখক|প্রতিবেদক:|লিখেছেন|প্রতিবেদন:|সাংবাদিক:
সম্পাদক:|অনুবাদ:|অনুবাদক:|সম্পাদনা:
প্রতিবেদক|সংবাদদাতা|সাংবাদিক|নিজস্ব প্রতিবেদক|নিজস্ব সংবাদদাতা|সম্পাদক|প্রতিনিধি|কলামিস্ট|স্টাফ রিপোর্টার
ও|এবং
নিজস্ব প্রতিবেদক|অনলাইন ডেস্ক|নিউজ ডেস্ক|ডেস্ক রিপোর্ট|নিজস্ব সংবাদদাতা|আন্তর্জাতিক ডেস্ক|স্টাফ রিপোর্টার

সংবাদ সংস্থা|এজেন্সি
সূত্র|উৎস|তথ্যসূত্র|সৌজন্যে|সৌজন্য

প্রকাশ|প্রকাশিত|প্রকাশের তারিখ|প্রকাশিত হয়েছে|প্রকাশকাল|প্রকাশের সময়|তারিখ
আপডেট|সর্বশেষ আপডেট|হালনাগাদ|আপডেট করা হয়েছে|আপডেটের সময়|শেষ আপডেট


আরও পড়ুন|আরো পড়ুন|আরও দেখুন|সম্পর্কিত খবর|সম্পর্কিত|বিস্তারিত|এ সম্পর্কিত আরও খবর|সর্বাধিক পঠিত|এই বিভাগের আরও খবর|আরও খবর|পড়ুন
লাইভ|ব্রেকিং|ভিডিও|বিশ্লেষণ|মতামত
ট্যাগ|ট্যাগস|বিষয়|বিষয়সমূহ|কিওয়ার্ড
বিজ্ঞাপন|সর্বস্বত্ব সংরক্ষিত|সর্বস্বত্ব স্বত্বাধিকার সংরক্ষিত|সাবস্ক্রাইব করুন|লগইন|নিবন্ধন|নিউজলেটার|গোপনীয়তা নীতি|ব্যবহারের শর্তাবলি|যোগাযোগ|আমাদের সম্পর্কে|আমাদের অনুসরণ করুন|শর্তাবলি
মন্তব্য|মন্তব্য করুন|মন্তব্যসমূহ|আপনার মতামত|মতামত দিন|মতামত জানান
শেয়ার করুন|শেয়ার|প্রিন্ট|প্রিন্ট করুন|লিংক কপি করুন|লিংক কপি|সংরক্ষণ|ইমেইল
মিনিট পড়ার সময়|মিনিট পাঠ|পড়তে লাগবে
ছবি|ফাইল ছবি|ছবি সংগৃহীত|আলোকচিত্র|প্রতীকী ছবি






bs
piše|piše:|autor:|autori:|autor


i



izvor|izvori

objavljeno|datum|datum objave
ažurirano|izmijenjeno|posljednja izmjena


pročitajte još|pročitajte i|povezane vijesti|najčitanije|opširnije






foto|ilustracija|arhiv






ca
per|escrit per|text de|text:|autor:|autora:|autors:|un reportatge de|entrevista de|redactat per|publicat per
editat per|traducció:|traducció de|edició:
corresponsal|enviat especial|enviada especial|redactor|redactora|periodista|columnista|director|directora|col·laborador
i|amb
redacció|la redacció|agències

agències|redacció i agències|amb agències
font|fonts
amb informació de|amb informació d'|via
publicat|publicat el|publicada|publicada el|data|data de publicació|creat|creat el|publicació
actualitzat|actualitzat el|actualitzada|actualitzat a les|darrera actualització|última actualització|modificat|actualització

el|dia
llegiu també|llegeix també|llegir més|vegeu també|més informació|notícies relacionades|et pot interessar|us pot interessar|més llegides|el més llegit|relacionat|llegiu-ne més|temes relacionats|també et pot interessar
EN DIRECTE|ÚLTIMA HORA|EXCLUSIVA|VÍDEO|ENTREVISTA|ANÀLISI|OPINIÓ|EN BREU
etiquetes|temes|paraules clau|arxivat a|més sobre|categories
publicitat|anunci|utilitzem galetes|fem servir galetes|tots els drets reservats|subscriu-te|subscriu-t'hi|subscripció|només per a subscriptors|butlletí|butlletins|inicia sessió|registra't|avís legal|política de privacitat|política de galetes|contacte|qui som|segueix-nos|contingut patrocinat|accepta
comentaris|comentari|deixa un comentari|comenta|escriu un comentari|afegeix un comentari
comparteix|compartir|imprimeix|copia l'enllaç|envia|desa|compartir a facebook
min de lectura|minuts de lectura|temps de lectura|minut de lectura
foto|fotografia|imatge|imatge d'arxiu|arxiu|fotos
d'esquerra a dreta

fi



ckb
نووسەر:|نووسینی:






سەرچاوە

بڵاوکراوەتەوە|بەروار



زیاتر بخوێنەوە













cs
autor:|autoři:|autorka:|autor|autoři|napsal|napsala|text:|připravil|připravila|redaktor:
překlad:|editor:|přeložil|přeložila|redakce:|editace:
redaktor|redaktorka|komentátor|komentátorka|zpravodaj|zpravodajka|šéfredaktor|novinář|novinářka|reportér|reportérka
a
redakce|zpravodajství|domácí redakce
sledovat|všechny články
agentury
zdroj|zdroje

publikováno|vydáno|zveřejněno|datum|datum vydání|vloženo|vytvořeno|datum publikace|publikoval
aktualizováno|aktualizace|poslední aktualizace|upraveno|změněno|datum aktualizace

dne
Čtěte také|Čtěte dále|Přečtěte si také
tisková zpráva
témata|štítky|klíčová slova|tagy|více o|rubriky|kategorie
reklama|inzerce|používáme cookies|tento web používá|všechna práva vyhrazena|předplatné|předplaťte si|pouze pro předplatitele|pro předplatitele|newsletter|přihlásit se|přihlásit|registrovat se|registrace|ochrana osobních údajů|podmínky užití|kontakt|kontakty|o nás|přejít k obsahu|nahoru|sledujte nás|komerční sdělení|článek pokračuje pod reklamou|pokračování článku|souhlasím|přijmout vše|zbývá vám|poznámka redakce|článek byl aktualizován|článek jsme aktualizovali
komentáře|komentář|diskuse|diskuze|přidat komentář|vstoupit do diskuse|komentovat|vstup do diskuse
sdílet|sdílejte|sdílet na facebooku|vytisknout|tisk|kopírovat odkaz|zkopírovat odkaz|odeslat|poslat e-mailem|uložit|tweetnout
min čtení|minut čtení|doba čtení|délka čtení|minuty čtení
Foto|Ilustrační foto|Ilustrační snímek|Snímek|Fotografie
zleva|zprava

konec
titulek:|název:|nadpis:|předmět:
text:|obsah:

da
af|skrevet af|tekst:|tekst|forfatter:|journalist:|en analyse af|en kommentar af|interview af|reporter:|publiceret af
redaktør:|oversættelse:|oversat af|redigeret af
korrespondent|journalist|redaktør|reporter|kommentator|udlandskorrespondent|politisk redaktør|chefredaktør|debatredaktør|praktikant
og|med
redaktionen|nyhedsredaktionen|redaktion
følg|følg journalist
nyhedsbureauer|telegrambureauer
kilde|kilder
kilde|via
publiceret|publiceret den|offentliggjort|udgivet|dato|oprettet|udgivet den|først publiceret
opdateret|opdateret den|senest opdateret|sidst opdateret|ændret|redigeret|opdatering|rettet

d.|den
Læs også|Læs mere|Artiklen fortsætter under billedet|Artiklen fortsætter under videoen
KORT NYT|pressemeddelelse
emner|tags|emneord|nøgleord|mere om|læs mere om|stikord|kategorier
annonce|annoncer|vi bruger cookies|denne hjemmeside bruger cookies|alle rettigheder forbeholdes|abonner|bliv abonnent|kun for abonnenter|for abonnenter|nyhedsbrev|nyhedsbreve|log ind|log på|opret dig|tilmeld dig|privatlivspolitik|cookiepolitik|vilkår|kontakt os|kontakt|om os|gå til indhold|til toppen|følg os|sponsoreret indhold|artiklen fortsætter efter annoncen|accepter alle|få adgang|ansvarshavende chefredaktør|rettelse|artiklen er opdateret|i en tidligere version af
kommentarer|kommentar|skriv en kommentar|kommentér|vis kommentarer|læs kommentarer|debat|deltag i debatten|efterlad et svar
del|del artikel|del artiklen|del på facebook|print|udskriv|kopier link|send|e-mail|gem|tip en ven
min. læsetid|min læsetid|læsetid|minutters læsetid|min.
Foto|Billede|Arkivfoto|Fotos|Privatfoto
fra venstre mod højre|fra v.

slut
titel:|overskrift:|emne:
tekst:|brødtekst:|indhold:
økonomi|kultur|mellemøsten
de
von|ein kommentar von|eine analyse von|ein gastbeitrag von|gastbeitrag von|kommentar von|kolumne von|eine kolumne von|analyse von|interview von|ein interview von|eine reportage von|ein bericht von|bericht von|text von|protokoll von|aufgezeichnet von|autor:|autorin:|autoren:|autor/in:|text:|interview:|verfasst von|geschrieben von|ein essay von|eine rezension von|reportage von|glosse von|von unserem korrespondenten|von unserer korrespondentin|von unserem redakteur|von unserer redakteurin|von unserem mitarbeiter|von unserer mitarbeiterin|von unserem reporter|von unserer reporterin|von unserem redaktionsmitglied
redaktion:|übersetzung:|übersetzt von|aus dem englischen von|bearbeitet von|übersetzung und adaptierung:|mitarbeit:|unter mitarbeit von|redaktionelle mitarbeit:
korrespondent|korrespondentin|redakteur|redakteurin|redaktor|redaktorin|reporter|reporterin|volontär|volontärin|chefredakteur|chefredakteurin|ressortleiter|ressortleiterin|kolumnist|kolumnistin|journalist|journalistin|autor|autorin|freier autor|freie autorin|freie journalistin|leiter|leiterin|stellvertretender|landespolitische korrespondentin|landespolitischer korrespondent|politische korrespondentin|politischer korrespondent|online-redakteurin|online-redakteur|freier journalist
und|mit|sowie
redaktion|die redaktion|onlineredaktion|online-redaktion|red|newsdesk|nachrichtenredaktion
mehr infos|folgen|zum profil|alle artikel|kontakt
agenturen|agentur|agenturmeldung|nachrichtenagenturen|mit agenturmaterial|agenturmaterial
quelle|quellen|quelle(n)
mit material von|mit agenturmaterial|mit|mit informationen von|mit agenturen|mit material der
veröffentlicht|veröffentlicht am|zuerst veröffentlicht am|erschienen am|erstellt am|erstellt|online seit|vom|publiziert|publiziert am|datum|erstveröffentlichung|veröffentlichung|veröffentlicht um|erstmals veröffentlicht|veröffentlichungsdatum|eingestellt am|stand vom
aktualisiert|aktualisiert am|stand|letzte aktualisierung|zuletzt aktualisiert|update|geändert|geändert am|zuletzt geändert|zuletzt bearbeitet|letztes update|aktualisierung|zuletzt aktualisiert am|letzte änderung
ausgabe vom|in der ausgabe vom|aus der printausgabe vom
am|vom|den
Lesen Sie auch|Lesen Sie mehr|Mehr dazu|Mehr zum Thema|Auch interessant|Das könnte Sie auch interessieren|Weiterlesen|Weitere Artikel|Siehe auch|Meistgelesen|Zum Thema
EIL|Eilmeldung|LIVE|Liveticker|Exklusiv|Kommentar|Analyse|Video|Interview|Faktencheck|KURZ NOTIERT|Kurzmeldungen|Presseschau|In Kürze|Pressemitteilung|Medienmitteilung|Presseinformation|Presseaussendung
schlagworte|schlagwörter|themen|stichwörter|stichworte|mehr zu|themen in diesem artikel|tags|mehr zu diesem thema|rubrik|schlagwort
anzeige|werbung|wir verwenden cookies|diese website verwendet cookies|alle rechte vorbehalten|nachdruck verboten|abonnieren|jetzt abonnieren|nur für abonnenten|newsletter|newsletters|anmelden|einloggen|login|registrieren|bereits abonnent|jetzt registrieren|impressum|datenschutz|datenschutzerklärung|agb|kontakt|zum inhalt springen|nach oben|zur startseite|startseite|jetzt weiterlesen|weiterlesen mit|alle akzeptieren|folgen sie uns|mehr laden|fehler melden|artikel anhören|zum hauptinhalt springen|testen sie|nutzungsbedingungen|hilfe|jetzt testen|empfohlener redaktioneller inhalt|externer inhalt|lesen sie jetzt|merken|artikel merken|mediadaten|barrierefreiheit|korrektur|anmerkung der redaktion|anm. d. red.|hinweis der redaktion|transparenzhinweis|dieser artikel wurde|dieser artikel ist zuerst|dieser artikel erschien|dieser text erschien|dieser beitrag erschien|in einer früheren version|in einer ersten version|in einer früheren fassung|an dieser stelle finden sie|mit ihrer zustimmung|ich bin damit einverstanden|zum anzeigen dieses inhalts|um diesen inhalt|nichts verpassen|folgen sie uns auf
kommentare|kommentar|kommentar schreiben|kommentieren|diskutieren sie mit|jetzt kommentieren|kommentar verfassen|schreiben sie einen kommentar|ergänzungen|leserkommentare|kommentare lesen|kommentare anzeigen|diskussion|mitdiskutieren
teilen|artikel teilen|drucken|link kopieren|per e-mail teilen|per mail teilen|auf facebook teilen|auf x teilen|auf twitter teilen|mailen|weiterempfehlen|e-mail|verschenken|artikel drucken|teilen auf|vorlesen
min. lesezeit|min lesezeit|minuten lesezeit|lesezeit|lesedauer|min.|minuten
Foto|Bild|Archivbild|Symbolbild|Archivfoto|Bildquelle|Bildrechte|Fotos|Quelle:|Bilder|Symbolfoto|Grafik|Screenshot|Bildunterschrift|Aufnahme
von links nach rechts|v.l.|v.l.n.r.|v. l. n. r.|v. l.
Das Wichtigste in Kürze|Auf einen Blick|Hintergrund|Chronologie|Zur Person|Infobox|Fakten|Darum geht's
ende|schluss|ende der mitteilung|ende der meldung|ende der pressemitteilung
titel:|überschrift:|schlagzeile:|betreff:
text:|inhalt:|artikel:
politik|wirtschaft|kultur|gesellschaft|meinung|europa|bundesliga|ticker|polizei|naher osten|vereinigte staaten
el
του|της|των|γράφει ο|γράφει η|γράφουν οι|συντάκτης:|συντάκτης|συντάκτρια:|κείμενο:|κείμενο|ρεπορτάζ:|ρεπορτάζ|από τον|από την|επιμέλεια:|αρθρογράφος:|συνέντευξη στον|συνέντευξη στην|δημοσιογράφος:
μετάφραση:|επιμέλεια:|επιμέλεια
δημοσιογράφος|ανταποκριτής|ανταποκρίτρια|αρθρογράφος|συντάκτης|αρχισυντάκτης|διευθυντής
και|με
συντακτική ομάδα|σύνταξη|newsroom

πρακτορεία|ειδησεογραφικά πρακτορεία
πηγή|πηγές
με πληροφορίες από|με στοιχεία από|πηγή
δημοσιεύτηκε|δημοσίευση|δημοσιεύθηκε|ημερομηνία δημοσίευσης|ημερομηνία|αναρτήθηκε|ανάρτηση|δημοσιεύτηκε στις|δημοσιεύθηκε στις|πρώτη δημοσίευση|καταχώρηση
ενημερώθηκε|τελευταία ενημέρωση|ενημέρωση|τροποποιήθηκε|ανανεώθηκε|επικαιροποιήθηκε

στις
διαβάστε επίσης|διαβάστε ακόμα|δείτε επίσης|διαβάστε περισσότερα|διαβάστε ακόμη|σχετικά άρθρα|σχετικά|περισσότερα|δείτε ακόμα|διαβάστε και|σχετικές ειδήσεις|δημοφιλή|ροή ειδήσεων
ΕΚΤΑΚΤΟ|LIVE|ΒΙΝΤΕΟ|ΑΠΟΚΛΕΙΣΤΙΚΟ|ΑΝΑΛΥΣΗ|ΣΥΝΕΝΤΕΥΞΗ|ΑΠΟΨΗ
ετικέτες|λέξεις-κλειδιά|θέματα|tags|περισσότερα για|κατηγορίες|διαβάστε για
διαφήμιση|διαφημίσεις|χρησιμοποιούμε cookies|με την επιφύλαξη παντός δικαιώματος|απαγορεύεται η αναδημοσίευση|συνδρομή|εγγραφή|εγγραφείτε|newsletter|σύνδεση|είσοδος|πολιτική απορρήτου|όροι χρήσης|επικοινωνία|ταυτότητα|σχετικά με εμάς|ακολουθήστε μας|ακολουθήστε|χορηγούμενο|αποδοχή|ακολουθήστε το|διόρθωση|σημείωση της σύνταξης
σχόλια|σχόλιο|αφήστε ένα σχόλιο|προσθέστε σχόλιο|σχολιάστε|γράψτε ένα σχόλιο|δείτε τα σχόλια
κοινοποίηση|μοιραστείτε|μοιράσου|εκτύπωση|αντιγραφή συνδέσμου|αποστολή|αποθήκευση|μοιραστείτε το
λεπτά ανάγνωσης|χρόνος ανάγνωσης|λεπτά|λεπτό ανάγνωσης
φωτογραφία|φωτό|φωτογραφίες|φωτο|αρχείο|φωτογραφία αρχείου|πηγή φωτογραφίας
από αριστερά προς τα δεξιά|από αριστερά προς δεξιά

τέλος
τίτλος:|θέμα:
κείμενο:|περιεχόμενο:

en
by|written by|reported by|story by|words by|text by|posted by|analysis by|opinion by|commentary by|review by|as told to|author:|authors:|reporter:|writer:|words:|report by|interview by|column by|by our correspondent|from our correspondent|from our own correspondent
editing by|edited by|editor:|additional reporting by|reporting by|writing by|compiled by|translated by|photography by|photographs by|illustrations by|illustration by|video by|produced by|fact-checked by|translation:
staff writer|staff reporter|staff|reporter|correspondent|special correspondent|foreign correspondent|chief correspondent|editor|political editor|parliamentary editor|associate editor|senior reporter|contributor|columnist|contributing writer|journalist|freelance journalist|producer|special to|chief reporter|news reporter|business editor|sports editor|bureau chief|senior writer|critic
and|with
staff|newsroom|editorial board|news desk|web desk|online desk|news staff|agency staff
for|follow|follow us|more from this author|view profile|view bio|contact|contact the author
agencies|news agencies|wire services|agency report|agency reports|wires|wire reports
source|sources|source(s)|credit|via|originally published by|originally published in|news source
with inputs from|with input from|with agency inputs|with|with reporting by|with files from|compiled from|via|additional reporting from|with information from|reporting from
published|published on|published at|posted|posted on|posted at|first published|first published on|date|issued on|released|release date|publication date|published date|date published|originally published|created|added|created on|written on
updated|updated on|updated at|last updated|last updated on|update|modified|last modified|revised|edited|updated date|date updated|last update
print edition|this article appeared in print on|printed on|in print
on|at
Read more|Read also|Also read|Related|Related articles|Related stories|See also|More on this story|You may also like|Recommended|Don't miss|Must read|More from|Top stories|Most read|Trending|Editor's picks|Continue reading|Keep reading
LIVE|BREAKING|EXCLUSIVE|ANALYSIS|OPINION|EXPLAINER|WATCH|PHOTOS|VIDEO|UPDATE|FACTBOX|INTERVIEW|FACT CHECK|IN BRIEF|News in brief|Press review|for immediate release|press release|media release|news release
tags|tagged|topics|related topics|more on|filed under|in this article|keywords|categories|category
advertisement|advertisements|sponsored|sponsored content|story continues below advertisement|article continues below|article continues below advertisement|we use cookies|this site uses cookies|all rights reserved|copyright|subscribe|subscribe now|subscribe to|sign up|sign up for|sign up for our newsletter|newsletter|newsletters|sign in|log in|register|register now|to continue reading|already a subscriber|support our journalism|support independent journalism|terms of use|terms of service|terms and conditions|privacy policy|cookie policy|contact us|about us|accept all|manage cookies|skip to content|skip to main content|back to top|load more|report an error|corrections|disclaimer|click here|download the app|get the app|follow us|follow us on|our standards|become a member|donate|this content is for subscribers only|enable javascript|please enable javascript|your browser does not support|loading|save for later|listen to this article|reprints|correction|clarification|editor's note|editors' note|this article was updated|this story was updated|this article has been updated|this story has been updated|this article was originally published|this story was originally published|this article was amended|this article first appeared|this story first appeared|an earlier version of this|a previous version of this|the views expressed in this|the opinions expressed in this|have a tip|got a story|do you have a story|view this post on|this content is not available|this video is not available|to view this content|more to follow
comments|comment|leave a comment|leave a reply|add a comment|post a comment|join the conversation|join the discussion|view comments|show comments|read comments|write a comment|no comments|comments are closed|reader comments|conversation
share|share this|share this article|share on|share this story|tweet|email|print|copy link|print this article|share on facebook|share on twitter|share via email|send by email|link copied|save
min read|mins read|minute read|minutes read|minutes to read|minute to read|reading time
Photo|Photo by|Photo credit|Image credit|Picture|FILE PHOTO|Handout|Courtesy of|Image|Image:|Credit:|Picture:|Photograph|Photograph:|Photos|Pictures|Photo illustration|Illustration|Stock photo|Graphic|Video|Getty Images|Photo courtesy of|Image source|Image caption|File picture|File pic|Pic
from left|from the left|left to right|from right|clockwise from|pictured left|pictured right|pictured with|pictured at|pictured here|pictured from|pictured in
Key points|Key facts|Factbox|At a glance|What we know|Timeline|Background|Explainer|Highlights|In brief|The facts|By the numbers
ends|end|the end|enditem|30|end of document|more to follow|more follows
title:|headline:|subject:
text:|body:|content:|full text:|article:
news|world|cup|league|estate|rights|change|report|reports|states|politics|business|sport|sports|culture|opinion|health|science|technology|travel|lifestyle|markets|economy|weather|climate|video|videos|photos|gallery|podcast|podcasts|newsletter|reviews|exclusive|analysis|features|editorial|crime|education|environment|entertainment|movies|books|food|fashion|local|national|international|global|breaking|special|team|union|council|government|parliament|police|championship|championships|games|olympics|results|updates|stories|topics|white house|middle east|united kingdom|united nations|supreme court|high court|south africa|north korea|south korea|new zealand|northern ireland
es
por|escrito por|texto de|un reportaje de|entrevista de|análisis de|redactado por|publicado por|una crónica de|una información de|autor:|autora:|autores:|texto:|firma:|periodista:|redactor:|redactora:|crónica de|de nuestro corresponsal|de nuestra corresponsal|de nuestro enviado especial|de nuestra enviada especial
editado por|traducción de|traducción:|edición:|traducido por
corresponsal|enviado especial|enviada especial|redactor|redactora|periodista|columnista|reportero|reportera|colaborador|colaboradora|editor|editora|director|directora|jefe de sección
y|e|con
redacción|la redacción|agencias|redacción digital|redacción web|redacción y agencias
seguir|ver biografía|ver perfil|síguela en|síguelo en
agencias|agencias de noticias|redacción y agencias|con agencias|agencia|y agencias
fuente|fuentes|vía|fuente(s)|crédito
con información de|con información de la agencia|con datos de|con|vía|fuente|con información de agencias|con material de
publicado|publicado el|publicada|publicada el|publicado en|fecha|creado|creado el|fecha de publicación|publicación|publicado a las|creada|primera publicación|publicado por primera vez
actualizado|actualizado el|actualizada|actualizada el|actualizado a|actualizado a las|última actualización|modificado|modificado el|act.|actualización|act|última modificación|editado
edición impresa|publicado en la edición impresa
el|a
Leer más|Lea también|Lee también|Te puede interesar|Le puede interesar|Más información|Ver también|Noticias relacionadas|Lo más leído|Seguir leyendo|Te recomendamos
ÚLTIMA HORA|EN VIVO|EN DIRECTO|EXCLUSIVA|ANÁLISIS|OPINIÓN|VÍDEO|FOTOS|ENTREVISTA|EN BREVE|Breves|Revista de prensa|nota de prensa|comunicado de prensa|para publicación inmediata
etiquetas|temas|tags|temas relacionados|archivado en|más sobre|en este artículo|etiquetado en|palabras clave|categorías|más información sobre
publicidad|anuncio|usamos cookies|utilizamos cookies|todos los derechos reservados|suscríbete|suscríbase|suscribirse|sólo para suscriptores|solo para suscriptores|exclusivo para suscriptores|newsletter|newsletters|boletín|boletines|iniciar sesión|inicia sesión|regístrate|registrarse|aviso legal|política de privacidad|política de cookies|términos y condiciones|contacto|quiénes somos|ir al contenido|volver arriba|contenido patrocinado|este contenido es exclusivo|aceptar todo|síguenos|síguenos en|hazte socio|ya soy suscriptor|recibe|cargando|prohibida su reproducción|prohibida la reproducción|corrección|fe de errores|fe de erratas|nota de la redacción|nota del editor|este artículo fue actualizado|este artículo ha sido actualizado|este artículo se publicó originalmente|una versión anterior de este|este contenido no está disponible|para ver este contenido
comentarios|comentario|deja un comentario|dejar un comentario|comentar|ver comentarios|escribe un comentario|deja tu comentario|añadir comentario|opina|mostrar comentarios|deja una respuesta|ir a los comentarios
compartir|comparte|compartir en|comparte esta noticia|compartir en facebook|compartir en twitter|imprimir|enviar|copiar enlace|enviar por correo|compartir artículo|guardar|compartir por whatsapp|tuitear
min de lectura|minutos de lectura|tiempo de lectura|min. de lectura|minuto de lectura|lectura
Foto|Fotografía|Imagen de archivo|Imagen|Archivo:|Fotos|Crédito:|Foto de archivo|Fotografías|Fotógrafo|Captura
de izquierda a derecha|de izq. a der.
Claves|Lo esencial|En resumen|Cronología|Contexto|Datos clave|Lo que se sabe
fin|final
título:|titular:|asunto:
texto:|cuerpo:|contenido:
política|economía|mundo|deportes|cultura|sociedad|opinión|copa|estados unidos|medio oriente|oriente medio|américa latina|actualidad|tecnología|reino unido
et
autor:|autorid:|autor|tekst:|kirjutas|kirjutab|toimetaja:|ajakirjanik:|reporter:
toimetaja:|toimetas|tõlge:|tõlkis
ajakirjanik|reporter|toimetaja|korrespondent|kolumnist|peatoimetaja|välisuudiste toimetaja
ja|ning
toimetus|uudistetoimetus

uudisteagentuurid|agentuurid
allikas|allikad

avaldatud|kuupäev|avaldamise kuupäev|lisatud|postitatud|ilmunud
uuendatud|muudetud|viimati uuendatud|täiendatud|ajakohastatud


loe ka|loe lähemalt|loe edasi|loe veel|seotud artiklid|seotud lood|vaata ka|loetumad|loe rohkem|rohkem|seotud uudised
OTSE|VIDEO|FOTOD|GALERII|INTERVJUU|ARVAMUS
märksõnad|sildid|teemad|teemaviited|märksõnad:
reklaam|kuulutus|kasutame küpsiseid|see veebileht kasutab|kõik õigused kaitstud|telli|tellijale|ainult tellijatele|uudiskiri|logi sisse|sisene|registreeru|privaatsuspoliitika|kasutustingimused|kontakt|meist|jälgi meid|sisuturundus|nõustun|üles
kommentaarid|kommentaar|kommenteeri|lisa kommentaar|kirjuta kommentaar|loe kommentaare
jaga|jaga artiklit|prindi|trüki|kopeeri link|saada|salvesta
min lugemist|lugemisaeg|minutit lugemist
foto|pilt|illustratsioon|arhiiv|fotod|illustreeriv foto
vasakult paremale|vasakult:





eu
egilea:|egileak:|testua:|egilea|idazlea:|kazetaria:|testua eta argazkiak:
editorea:|itzulpena:
kazetaria|berriemailea|erredaktorea|kolaboratzailea|zuzendaria
eta
erredakzioa|erredakzioa / agentziak

agentziak
iturria|iturriak|iturburua

argitaratua|argitaratze data|data|argitaratuta|sortua|argitalpena
eguneratua|eguneratuta|azken eguneraketa|aldatua|eguneratzea


irakurri gehiago|irakurri ere|ikusi ere|gehiago|erlazionatutako albisteak|lotutako albisteak|irakurrienak|interesatuko zaizu|informazio gehiago|jarraitu irakurtzen
ZUZENEAN|BIDEOA|ELKARRIZKETA|ANALISIA|AZKEN ORDUA
etiketak|gaiak|gako-hitzak|gaia
publizitatea|iragarkia|cookieak erabiltzen ditugu|eskubide guztiak erreserbatuta|harpidetu|harpidetza|buletina|saioa hasi|erregistratu|lege oharra|pribatutasun politika|cookie politika|harremanetarako|nor gara|jarraitu|egin berriakide
iruzkinak|iruzkina|utzi iruzkina|iruzkindu|idatzi iruzkina
partekatu|inprimatu|kopiatu esteka|bidali|gorde
min irakurtzeko|irakurketa denbora|minutuko irakurketa
argazkia|argazkiak|irudia|artxiboa
ezkerretik eskuinera





fa
نویسنده:|نویسنده|خبرنگار:|گزارش:|به قلم|نوشته|نگارنده:|گزارشگر:|به قلم:|تهیه و تنظیم:|نویسندگان:|گفت‌وگو:|تهیه‌کننده:
ترجمه:|مترجم:|ویراستار:|دبیر:|عکاس:|ویرایش:
خبرنگار|نویسنده|روزنامه‌نگار|سردبیر|گزارشگر|تحلیلگر|دبیر
و
تحریریه|هیئت تحریریه|گروه خبر|سرویس خبر

خبرگزاری‌ها|خبرگزاریها
منبع|منابع|به نقل از|منبع خبر
به نقل از|به گزارش
تاریخ انتشار|منتشر شده در|زمان انتشار|انتشار|تاریخ|تاریخ درج|منتشر شده|تاریخ خبر|ساعت انتشار
به‌روزرسانی|آخرین به‌روزرسانی|به روز رسانی|آخرین به روز رسانی|بروزرسانی|آخرین بروزرسانی|روزآمد شده|به‌روز شده در|ویرایش

در|روز
بیشتر بخوانید|همچنین بخوانید|مطالب مرتبط|اخبار مرتبط
فوری|زنده|اختصاصی
برچسب‌ها|برچسب ها|برچسب|کلیدواژه‌ها|کلیدواژه|موضوعات|واژه‌های کلیدی
تبلیغات|تبلیغ|آگهی|تمامی حقوق محفوظ است|کلیه حقوق محفوظ است|کلیه حقوق|تمام حقوق|اشتراک|عضویت|عضویت در خبرنامه|خبرنامه|ورود|ثبت نام|ثبت‌نام|حریم خصوصی|قوانین و مقررات|تماس با ما|درباره ما|ما را دنبال کنید|استفاده از مطالب|گزارش خطا|کد خبر|اصلاحیه
نظرات|نظر|دیدگاه|دیدگاه‌ها|نظر شما|ارسال نظر|نظرات کاربران|دیدگاه شما|ثبت نظر|نظر بدهید
اشتراک گذاری|اشتراک‌گذاری|به اشتراک بگذارید|چاپ|پرینت|نسخه چاپی|ارسال|کپی لینک|لینک کوتاه|ذخیره|ارسال به دوستان|همرسانی
دقیقه مطالعه|زمان مطالعه|دقیقه خواندن|زمان مورد نیاز برای مطالعه
عکس|تصویر|عکس آرشیوی|عکاس|تصاویر|عکس از
از راست به چپ|از چپ به راست

انتهای پیام|پایان پیام
عنوان:|تیتر:
متن:

fi
teksti:|teksti|kirjoittaja:|kirjoittaja|kirjoittanut|toimittaja:|toimittanut|kirjoittajat:|haastattelu:
käännös:|kääntänyt|suomentanut|toimitus:
toimittaja|kirjeenvaihtaja|kolumnisti|päätoimittaja|uutispäällikkö|politiikan toimittaja|ulkomaantoimittaja|vapaa toimittaja
ja|sekä
toimitus|uutistoimitus|verkkotoimitus|toimituksen
seuraa
uutistoimistot
lähde|lähteet

julkaistu|julkaisuaika|julkaisupäivä|päivämäärä|luotu|ensijulkaisu
päivitetty|muokattu|viimeksi päivitetty|päivitys|muutettu|korjattu

klo
Lue myös|Lue lisää|Juttu jatkuu kuvan alla
lehdistötiedote|tiedote
aiheet|avainsanat|tunnisteet|asiasanat|lisää aiheesta|aihetunnisteet|aihe
mainos|mainokset|ilmoitus|käytämme evästeitä|tämä sivusto käyttää evästeitä|kaikki oikeudet pidätetään|tilaa|tilaajille|vain tilaajille|tilaajalle|uutiskirje|uutiskirjeet|kirjaudu|kirjaudu sisään|rekisteröidy|luo tunnus|tietosuoja|tietosuojaseloste|käyttöehdot|yhteystiedot|ota yhteyttä|tietoa meistä|siirry sisältöön|takaisin ylös|seuraa meitä|kaupallinen yhteistyö|juttu jatkuu mainoksen jälkeen|hyväksy kaikki|hyväksy evästeet|palaute|anna palautetta|vastaava päätoimittaja|oikaisu|artikkelia on päivitetty|juttua on päivitetty
kommentit|kommentti|kommentoi|kirjoita kommentti|jätä kommentti|näytä kommentit|keskustelu|osallistu keskusteluun
jaa|jaa artikkeli|jaa facebookissa|tulosta|kopioi linkki|lähetä|sähköposti|tallenna|jaa juttu
min lukuaika|lukuaika|minuutin lukuaika|min
Kuva|Kuvituskuva
vasemmalta oikealle

loppu
otsikko:|aihe:
teksti:|sisältö:

fr
par|écrit par|rédigé par|publié par|texte de|un texte de|un article de|une enquête de|une chronique de|une analyse de|propos recueillis par|de notre correspondant|de notre correspondante|de notre envoyé spécial|de notre envoyée spéciale|auteur:|auteurs:|autrice:|auteure:|texte:|textes:|entretien avec|interview par|article de|chronique de|tribune de|éditorial de
édité par|traduit par|traduit de l'anglais par|traduction:|traduction de|relecture:|avec la contribution de
envoyé spécial|envoyée spéciale|envoyés spéciaux|correspondant|correspondante|journaliste|chroniqueur|chroniqueuse|éditorialiste|grand reporter|rédacteur en chef|rédactrice en chef|rédacteur|rédactrice|reporter|chef de service|pigiste|critique
et|avec
la rédaction|rédaction|rédaction web|le desk|rédaction numérique|la rédaction avec agences
suivre|voir sa biographie|voir le profil
agences|agences de presse|dépêches|dépêche|les agences
source|sources|crédit|source(s)|source de l'article|avec
avec|avec les|par|d'après|selon|source|crédit
publié le|publié|publiée le|posté le|mis en ligne le|mis en ligne|paru le|parution|parution le|date de publication|écrit le|créé le|publication|diffusé le|première publication|publié à|date|rédigé le
mis à jour|mis à jour le|mise à jour|mise à jour le|modifié le|modifié|actualisé le|actualisé|dernière mise à jour|dernière modification|maj|mis à jour à
publié dans l'édition du|édition du|article paru dans l'édition du
le|du|ce
Lire aussi|À lire aussi|A lire aussi|Lire également|À lire également|Voir aussi|À voir aussi|Sur le même sujet|Articles liés|Dans la même rubrique|Pour aller plus loin|À ne pas manquer|Les plus lus|Notre sélection|Lire la suite|En savoir plus|À écouter|(Re)lire
EN DIRECT|DIRECT|URGENT|ALERTE|EXCLUSIF|ANALYSE|TRIBUNE|VIDÉO|PHOTOS|REPORTAGE|ENTRETIEN|DÉCRYPTAGE|ÉDITO|ENQUÊTE|EN BREF|Revue de presse|Brèves|communiqué de presse|pour diffusion immédiate|communiqué
mots-clés|mots clés|étiquettes|tags|thèmes|thématiques|sujets|sur le même thème|catégories|rubriques|dans cet article|plus d'infos sur
publicité|annonce|nous utilisons des cookies|ce site utilise des cookies|tous droits réservés|reproduction interdite|s'abonner|abonnez-vous|je m'abonne|réservé aux abonnés|article réservé aux abonnés|cet article est réservé aux abonnés|inscrivez-vous|newsletter|newsletters|se connecter|connexion|déjà abonné|s'inscrire|mentions légales|politique de confidentialité|conditions générales|nous contacter|contactez-nous|qui sommes-nous|aller au contenu|retour en haut|contenu sponsorisé|il vous reste|la suite après la publicité|la suite est réservée aux abonnés|tout accepter|gérer les cookies|soutenez-nous|faire un don|suivez-nous|chargement|signaler une erreur|écouter l'article|lecture audio|plan du site|voir plus|correction|rectificatif|erratum|note de la rédaction|cet article a été mis à jour|cet article a été modifié|cet article a été initialement publié|une version antérieure de cet|une première version de cet|ce contenu est bloqué|pour afficher ce contenu|ce contenu n'est pas disponible
commentaires|commentaire|laisser un commentaire|réagir|vos réactions|ajouter un commentaire|écrire un commentaire|les commentaires sont fermés|poster un commentaire|voir les commentaires|réactions|commenter|lire les commentaires
partager|partagez|partager sur|partager cet article|partager l'article|imprimer|envoyer|envoyer par e-mail|copier le lien|partager sur facebook|tweeter|envoyer par email|enregistrer|offrir l'article
min de lecture|minutes de lecture|temps de lecture|minute de lecture|lecture|min
Photo|Photo d'archives|Photo d'illustration|Crédit photo|Illustration|Légende|Crédit:|Crédits:|DR|Photos|Image|Capture d'écran
de gauche à droite|de g. à d.
L'essentiel|Repères|Ce qu'il faut retenir|Ce que l'on sait|Chronologie|Contexte|En bref|Points clés|Encadré|Les faits|Chiffres clés
fin
titre:|objet:
texte:|corps:|contenu:|article:
actualités|actualité|politique|économie|société|opinions|débats|vidéos|ligue|coupe|moyen-orient|proche-orient|états-unis|royaume-uni
gl
por|escrito por|texto de|texto:|autor:|autora:|redactor:|unha reportaxe de|publicado por
tradución:|editado por|edición:
correspondente|enviado especial|enviada especial|redactor|redactora|xornalista|columnista|director|directora
e|con
redacción|a redacción|axencias

axencias|redacción e axencias
fonte|fontes
con información de|con datos de
publicado|publicado o|publicada|data|data de publicación|creado|publicado en
actualizado|actualizado o|actualizada|última actualización|modificado|actualización

o
ler máis|le tamén|lea tamén|ver tamén|máis información|novas relacionadas|noticias relacionadas|pode interesarche|o máis lido|relacionado|tamén che pode interesar
EN DIRECTO|ÚLTIMA HORA|EXCLUSIVA|VÍDEO|ENTREVISTA|ANÁLISE|OPINIÓN
etiquetas|temas|palabras clave|arquivado en|máis sobre
publicidade|anuncio|empregamos cookies|usamos cookies|todos os dereitos reservados|subscríbete|subscrición|boletín|iniciar sesión|rexístrate|aviso legal|política de privacidade|contacto|quen somos|síguenos|contido patrocinado
comentarios|comentario|deixa un comentario|comentar|escribe un comentario
compartir|comparte|imprimir|copiar ligazón|enviar|gardar
min de lectura|minutos de lectura|tempo de lectura
foto|fotografía|imaxe|imaxe de arquivo|arquivo
de esquerda a dereita





gu
લેખક:|લેખક|અહેવાલ:|પ્રતિનિધિ:|સંવાદદાતા:
સંપાદક:|અનુવાદ:|સંપાદન:
પ્રતિનિધિ|સંવાદદાતા|પત્રકાર|સંપાદક|રિપોર્ટર
અને
ન્યૂઝ ડેસ્ક|વેબ ડેસ્ક|ડિજિટલ ડેસ્ક

એજન્સીઓ|એજન્સી
સ્ત્રોત|સ્રોત|સૌજન્ય

પ્રકાશિત|પ્રકાશન તારીખ|પ્રકાશિત તારીખ|તારીખ|પબ્લિશ
અપડેટ|છેલ્લું અપડેટ|અપડેટેડ|સુધારેલ


આ પણ વાંચો|વધુ વાંચો|સંબંધિત સમાચાર|આ પણ જુઓ|વધુ સમાચાર|વધુ
લાઈવ|બ્રેકિંગ|વીડિયો
ટૅગ્સ|ટેગ|ટેગ્સ|વિષયો|વિષય
જાહેરાત|સર્વ હક્ક સુરક્ષિત|બધા અધિકારો સુરક્ષિત|સબ્સ્ક્રાઇબ કરો|લોગિન|નોંધણી|ગોપનીયતા નીતિ|સંપર્ક કરો|અમારા વિશે|અમને અનુસરો
ટિપ્પણીઓ|ટિપ્પણી|પ્રતિભાવ|કોમેન્ટ|તમારો અભિપ્રાય
શેર કરો|શેર|પ્રિન્ટ|લિંક કૉપિ કરો|સાચવો
મિનિટ વાંચન|વાંચવાનો સમય
તસવીર|ફોટો|ફાઇલ ફોટો|ફાઈલ તસવીર






ha
daga|marubuci:|marubuci|wallafar|rubutawa:|rahoton|mai rahoto:|daga wakilinmu
edita:|fassarar|fassara:
wakili|wakilinmu|ɗan jarida|edita|mai aiko da rahoto|wakiliya
da
sashen labarai

kamfanonin dillancin labarai
madogara|tushe|tushen labari|majiya

an wallafa|wallafawa|kwanan wata|an buga|ranar wallafa|aka wallafa
an sabunta|sabuntawa|sabunta|sabuntawa ta ƙarshe


karanta kuma|karin bayani|ƙarin labarai|karanta wannan|labarai masu alaƙa|karanta ƙari|karanta cikakken labari|ci gaba da karatu|labarai masu nasaba|ku karanta

alamomi|batutuwa|maudu'i
talla|duk haƙƙin mallaka|an adana duk haƙƙoƙi|yi rajista|shiga|manufar sirri|tuntuɓe mu|game da mu|bi mu
sharhi|ra'ayoyi|bar sharhi|ra'ayinku|tsokaci|rubuta ra'ayinka
raba|yaɗa|buga|kwafi hanya|aika|tura
mintunan karatu|lokacin karatu
hoto|hotuna|asalin hoton|bayanan hoto|hoton






he|iw
מאת|מאת:|כתב|כתבה|כתב:|כתבת:|כותב:|כותבת:|ראיין|ראיינה|עורך:
עריכה:|תרגום:|תרגם:|תרגמה:
כתב|כתבת|פרשן|פרשנית|עורך|עורכת|כתבנו|עיתונאי|עיתונאית|כתב מדיני
ו|עם
מערכת|המערכת|מערכת האתר|דסק חדשות|כתבי

סוכנויות הידיעות|סוכנויות|סוכנויות ידיעות
מקור|מקורות|קרדיט

פורסם|פורסם ב|פורסם לראשונה|תאריך פרסום|תאריך|פורסם בתאריך|פורסמה|פורסם ביום|זמן פרסום
עודכן|עדכון אחרון|עודכן ב|עודכן לאחרונה|עדכון|עודכן בתאריך

ב
קראו גם|קרא עוד|עוד בנושא|קראו עוד|לקריאה נוספת|כתבות נוספות|כתבות קשורות|אולי יעניין אותך|אולי יעניין אתכם|הנקראות ביותר|ראו גם|למידע נוסף|עוד כתבות|המשך קריאה|להמשך קריאה
דיווח|וידאו|פרשנות|דעה|בלעדי|מבזק|עדכון
תגיות|תגים|נושאים|מילות מפתח|עוד על|תגיות:
פרסומת|פרסומות|מודעה|כל הזכויות שמורות|הירשמו|הירשם|הרשמה|התחברות|התחבר|כניסה|ניוזלטר|מדיניות פרטיות|תנאי שימוש|צור קשר|צרו קשר|אודות|עקבו אחרינו|תוכן ממומן|תוכן שיווקי|למנויים בלבד|רכישת מנוי|דילוג לתוכן|נגישות|הצהרת נגישות
תגובות|תגובה|הוסף תגובה|הוספת תגובה|כתוב תגובה|הגיבו|לכל התגובות
שתף|שתפו|שיתוף|שתף בפייסבוק|הדפסה|הדפס|העתק קישור|העתקת קישור|שלח|שלח לחבר|שמור|שליחה במייל
דקות קריאה|זמן קריאה|דקת קריאה
צילום|צילומים|תמונה|קרדיט|צילום ארכיון|ארכיון
מימין לשמאל|משמאל לימין

סוף
כותרת:
טקסט:|תוכן:

hi
लेखक:|लेखक|द्वारा|रिपोर्टर:|रिपोर्ट:|संवाददाता:|लेखिका:|पत्रकार:
संपादक:|अनुवाद:|अनुवादक:|संपादन:|द्वारा संपादित|edited by|written by|by
संवाददाता|पत्रकार|रिपोर्टर|संपादक|स्तंभकार|वरिष्ठ पत्रकार
और|व|एवं
न्यूज डेस्क|डिजिटल डेस्क|वेब डेस्क|न्यूज़ डेस्क|एजेंसी|टीम

एजेंसियां|एजेंसी|समाचार एजेंसी|एजेंसियों
स्रोत|साभार|इनपुट|सोर्स|सौजन्य

प्रकाशित|प्रकाशित तिथि|प्रकाशन तिथि|प्रकाशित किया गया|पब्लिश|पब्लिश्ड|तारीख|प्रकाशित:|पर प्रकाशित
अपडेटेड|अपडेट|अद्यतन|अंतिम अपडेट|अपडेट किया गया|अंतिम बार अपडेट

दिनांक
यह भी पढ़ें|ये भी पढ़ें|और पढ़ें|इसे भी पढ़ें|संबंधित खबरें|संबंधित|यह भी देखें|ट्रेंडिंग|पूरी खबर पढ़ें|ये भी देखें|आगे पढ़ें|सबसे ज्यादा पढ़ी गई
लाइव|ब्रेकिंग|ब्रेकिंग न्यूज़|वीडियो|एक्सक्लूसिव|राय|विश्लेषण
टैग|टैग्स|विषय|कीवर्ड|टॉपिक्स
विज्ञापन|सर्वाधिकार सुरक्षित|सभी अधिकार सुरक्षित|सब्सक्राइब करें|साइन अप|लॉग इन|लॉगिन|न्यूज़लेटर|गोपनीयता नीति|नियम और शर्तें|संपर्क करें|हमारे बारे में|हमें फॉलो करें|डाउनलोड करें|डिस्क्लेमर|अस्वीकरण
टिप्पणियां|टिप्पणी|टिप्पणी करें|कमेंट|कमेंट करें|अपनी राय दें|कमेंट्स|प्रतिक्रिया दें
शेयर करें|शेयर|साझा करें|प्रिंट|प्रिंट करें|लिंक कॉपी करें|कॉपी लिंक|सहेजें|ईमेल
मिनट पढ़ें|मिनट में पढ़ें|पढ़ने का समय|मिनट
फोटो|फाइल फोटो|तस्वीर|फ़ोटो|चित्र|फोटो साभार|प्रतीकात्मक तस्वीर
बाएं से दाएं|बाएं से

समाप्त
शीर्षक:
पाठ:

hr
piše|piše:|autor:|autori:|autorica:|tekst:|autor|napisao|napisala|objavio|novinar:|razgovarao|razgovarala
uredio|uredila|urednik:|prijevod:|prevela|preveo
novinar|novinarka|dopisnik|dopisnica|urednik|urednica|kolumnist|komentator
i
redakcija|uredništvo

agencije
izvor|izvori

objavljeno|objava|datum|datum objave|objavljen|kreirano
ažurirano|zadnja izmjena|posljednja izmjena|zadnje ažuriranje|izmijenjeno|osvježeno

dana
pročitajte još|pogledajte|pročitajte i|pročitajte više|pogledajte i|vezane vijesti|povezane vijesti|vezani članci|najčitanije|više o|preporučujemo|povezano|pročitaj više|čitaj više|možda će vas zanimati
UŽIVO|VIDEO|FOTO|EKSKLUZIVNO|ANALIZA|INTERVJU
oznake|tagovi|ključne riječi|teme|više o temi|kategorije
oglas|oglasi|reklama|koristimo kolačiće|ova stranica koristi|sva prava pridržana|pretplata|pretplatite se|samo za pretplatnike|newsletter|prijava|prijavi se|registracija|registriraj se|politika privatnosti|uvjeti korištenja|pravila privatnosti|kontakt|o nama|impressum|na vrh|pratite nas|sponzorirani sadržaj|prihvaćam|nastavak teksta ispod oglasa|članak se nastavlja|tekst se nastavlja ispod oglasa
komentari|komentar|komentiraj|ostavi komentar|napiši komentar|prikaži komentare|pridruži se raspravi
podijeli|podijeli na facebooku|ispis|ispiši|kopiraj link|kopiraj poveznicu|pošalji|spremi|tweet
min čitanja|minuta čitanja|vrijeme čitanja
foto|fotografija|ilustracija|arhiva
slijeva nadesno

kraj
naslov:
tekst:|sadržaj:

hu
szerző:|szerzők:|írta:|szerző|írta|szöveg:|riporter:|készítette:
szerkesztő:|fordította:|fordítás:|szerkesztette:
újságíró|szerkesztő|tudósító|főszerkesztő|riporter|munkatárs|rovatvezető|publicista
és
szerkesztőség|hírszerkesztőség

hírügynökségek
forrás|források

megjelent|közzétéve|publikálva|megjelenés|dátum|létrehozva|közzététel|megjelenés dátuma
frissítve|módosítva|frissült|utolsó frissítés|utoljára frissítve|frissítés|módosítás


olvassa el|olvasta már|kapcsolódó cikkek|kapcsolódó|ezt is olvassa el|olvass tovább|tovább|további cikkek|legolvasottabb|ajánlott|ezek is érdekelhetik|kapcsolódó cikk|ajánló|bővebben|olvasd el
ÉLŐ|VIDEÓ|FRISS|INTERJÚ|VÉLEMÉNY|sajtóközlemény
címkék|témák|kulcsszavak|címke|kategóriák|rovat
hirdetés|reklám|sütiket használunk|ez a weboldal sütiket|minden jog fenntartva|előfizetés|előfizetek|csak előfizetőknek|feliratkozás|hírlevél|bejelentkezés|belépés|regisztráció|adatvédelem|adatkezelési tájékoztató|felhasználási feltételek|kapcsolat|rólunk|impresszum|ugrás a tartalomra|vissza a tetejére|kövessen minket|kövess minket|támogatott tartalom|a cikk a hirdetés után folytatódik|elfogadom|támogatás|helyesbítés|a szerk.
hozzászólások|hozzászólás|kommentek|komment|szóljon hozzá|szólj hozzá|megjegyzések
megosztás|megosztom|megosztás facebookon|nyomtatás|link másolása|küldés|mentés|oszd meg|tweet
perc olvasás|perces olvasás|olvasási idő|perc
fotó|kép|illusztráció|fotók|forrás
balról jobbra

vége
cím:|tárgy:
szöveg:|tartalom:

hy
հեղինակ՝|հեղինակ|հեղինակ:|լրագրող՝|պատրաստեց|հեղինակներ՝|զրուցեց|լրագրող:
խմբագիր՝|թարգմանություն՝|թարգմանեց
լրագրող|թղթակից|խմբագիր|մեկնաբան
և|եւ
խմբագրություն|խմբագրական

գործակալություններ
աղբյուր|աղբյուրը|աղբյուր՝|աղբյուրներ

հրապարակված է|հրապարակվել է|ամսաթիվ|հրապարակման ամսաթիվ|հրապարակում
թարմացված է|թարմացվել է|վերջին թարմացում|թարմացում


կարդացեք նաև|կարդալ ավելին|տես նաև|առնչվող նյութեր|ավելին|նաև կարդացեք|այս թեմայով|նման նյութեր|դիտեք նաև|շարունակություն
ՈՒՂԻՂ|ՏԵՍԱՆՅՈՒԹ|ՀՐԱՏԱՊ
պիտակներ|թեգեր|թեմաներ|բանալի բառեր
գովազդ|բոլոր իրավունքները պաշտպանված են|բաժանորդագրվել|բաժանորդագրվեք|մուտք|գրանցվել|գաղտնիության քաղաքականություն|կապ|մեր մասին|հետևեք մեզ|հետադարձ կապ
մեկնաբանություններ|մեկնաբանություն|թողնել մեկնաբանություն|մեկնաբանել
կիսվել|տարածել|տպել|պատճենել հղումը|ուղարկել|պահպանել
րոպե ընթերցում|ընթերցման ժամանակ
լուսանկար|լուսանկարը|լուսանկարը՝|արխիվ|նկար






id|in
oleh|oleh:|penulis:|pewarta:|reporter:|laporan:|ditulis oleh|penulis|wartawan:|liputan:|laporan wartawan
editor:|editor|penerjemah:|penyunting:|redaktur:|diterjemahkan oleh
wartawan|reporter|editor|kontributor|jurnalis|koresponden|redaktur|pewarta|kolumnis
dan|serta
redaksi|tim redaksi|tim liputan|newsroom

kantor berita|berbagai sumber|kantor-kantor berita
sumber|sumber berita
sumber|dikutip dari|dilansir dari|melalui
diterbitkan|dipublikasikan|terbit|tayang|tanggal|diposting|dipublikasikan pada|diterbitkan pada|tanggal terbit|rilis|diunggah
diperbarui|diupdate|pembaruan|terakhir diperbarui|update|pemutakhiran|update terakhir|diperbaharui

pada
baca juga|lihat juga|berita terkait|simak juga|baca selengkapnya|selengkapnya|artikel terkait|baca lebih lanjut|terpopuler|terkini|baca artikel|berita lainnya|tonton juga|simak video|rekomendasi|pilihan editor|saksikan juga|baca lainnya
BREAKING NEWS|EKSKLUSIF|FOTO|VIDEO
tag|tags|topik|kata kunci|label|topik terkait|tag terkait
iklan|advertisement|kami menggunakan cookie|hak cipta|hak cipta dilindungi|dilarang mengambil|dilarang keras|langganan|berlangganan|daftar|masuk|login|kebijakan privasi|syarat dan ketentuan|hubungi kami|kontak|tentang kami|ikuti kami|redaksi|pedoman media siber|lanjut scroll|scroll untuk|scroll to continue|lanjutkan dengan konten|muat lagi|disclaimer|catatan redaksi|koreksi|ralat
komentar|tulis komentar|tinggalkan komentar|beri komentar|lihat komentar|kirim komentar|tinggalkan balasan
bagikan|bagikan artikel|share|cetak|salin tautan|salin link|kirim|simpan|tautan telah disalin|bagikan ke
menit baca|menit membaca|waktu baca|menit bacaan
foto|ilustrasi|arsip|gambar|dok|dok.|foto:|foto ilustrasi|fotografer
dari kiri|kiri ke kanan

selesai
judul:
isi:|teks:
politik|ekonomi|olahraga|piala dunia|amerika serikat|timur tengah
is
höfundur:|höfundur|eftir|skrifar|blaðamaður:|texti:
ritstjóri:|þýðing:
blaðamaður|fréttamaður|ritstjóri|pistlahöfundur|fréttaritari
og
ritstjórn|fréttastofa|ritstjórnin

fréttaveitur
heimild|heimildir

birt|birtist|birt þann|útgefið|dags|dagsetning|birtingardagur
uppfært|síðast uppfært|breytt|síðast breytt


lesa meira|lesa einnig|sjá einnig|tengdar fréttir|lestu einnig|tengt efni|mest lesið|nánar|meira

efnisorð|merki|flokkar|tengd efnisorð|efni
auglýsing|auglýsingar|við notum vafrakökur|þessi vefur notar vafrakökur|allur réttur áskilinn|áskrift|gerast áskrifandi|skráðu þig|innskráning|skrá inn|fréttabréf|persónuvernd|persónuverndarstefna|skilmálar|hafa samband|um okkur|fylgdu okkur
athugasemdir|ummæli|skrifa athugasemd|skrifa ummæli
deila|deila frétt|deila á facebook|prenta|senda|afrita hlekk|afrita tengil
mín lestur|mín. lestur|lestrartími
mynd|ljósmynd|myndir
frá vinstri





it
di|a cura di|dal nostro inviato|dalla nostra inviata|dal nostro corrispondente|dalla nostra corrispondente|testo di|scritto da|articolo di|un articolo di|intervista di|redatto da|pubblicato da|autore:|autrice:|autori:|testo:|analisi di|commento di|testi di
a cura della redazione|traduzione di|traduzione:|tradotto da|editing:
corrispondente|inviato|inviata|inviato speciale|giornalista|redattore|redattrice|editorialista|collaboratore|collaboratrice|direttore|vicedirettore|caporedattore|cronista
e|ed|con
redazione|la redazione|redazione online|redazione web|redazione cronaca|redazione esteri
segui|vedi profilo|leggi tutti gli articoli
agenzie|agenzia|redazione e agenzie|con agenzie|dalle agenzie
fonte|fonti
con informazioni da|con informazioni di|con|fonte|via
pubblicato|pubblicato il|pubblicata|pubblicata il|data di pubblicazione|pubblicazione|data|creato il|inserito il|pubblicato alle|prima pubblicazione|scritto il|online dal
aggiornato|aggiornato il|aggiornato alle|aggiornata|ultimo aggiornamento|ultima modifica|modificato|modificato il|modifica il|aggiornamento|aggiornata il|modifica
edizione cartacea|edizione del
il|del|alle
Leggi anche|Leggi tutto|Per approfondire|Vedi anche|Potrebbe interessarti|Articoli correlati|I più letti|Continua a leggere
ULTIM'ORA|DIRETTA|ESCLUSIVO|ANALISI|VIDEO|INTERVISTA|IN BREVE|Rassegna stampa|comunicato stampa
tag|tags|argomenti|temi|etichette|parole chiave|leggi altri articoli su|categorie|argomenti trattati|altre notizie su
pubblicità|annuncio|usiamo i cookie|utilizziamo i cookie|questo sito utilizza cookie|tutti i diritti riservati|riproduzione riservata|© riproduzione riservata|abbonati|abbonati ora|riservato agli abbonati|contenuto riservato agli abbonati|newsletter|accedi|registrati|iscriviti|iscriviti alla newsletter|informativa sulla privacy|privacy policy|cookie policy|note legali|contatti|chi siamo|vai al contenuto|torna su|torna all'inizio|contenuto sponsorizzato|accetta tutti|seguici|seguici su|sei già abbonato|caricamento|segnala un errore|ascolta l'articolo|errata corrige|nota della redazione|questo articolo è stato aggiornato|articolo aggiornato|una versione precedente di questo|questo contenuto non è disponibile|per visualizzare questo contenuto
commenti|commento|lascia un commento|commenta|scrivi un commento|vedi i commenti|leggi i commenti|aggiungi un commento|mostra commenti
condividi|condividi su|condividi l'articolo|condividi su facebook|stampa|invia|copia link|copia il link|invia per email|salva|tweet|condividi via email
min di lettura|minuti di lettura|tempo di lettura|minuto di lettura|lettura
Foto|Immagine|Foto d'archivio|Foto di repertorio|Fotogramma|Immagine di repertorio|Credits
da sinistra a destra|da sinistra:
I punti chiave|In breve|La scheda|Cronologia|Cosa sapere
fine|segue
titolo:|oggetto:
testo:|contenuto:
politica|economia|mondo|esteri|cronaca|cultura|serie a|serie b|coppa italia|stati uniti|medio oriente|spettacoli
ja
文＝|文=|執筆：|取材・文|記者|記者：|文：|著者：|文・|執筆者：|筆者：|聞き手・|聞き手：|取材：|取材・文：|構成：|編集委員|文と写真|ライター：|文/|取材・執筆：|取材・構成
編集：|翻訳：|監修：|編集者：|構成・編集：|訳：
記者|特派員|編集委員|論説委員|解説委員|編集部|ライター|ジャーナリスト|編集長|コラムニスト|通信員|支局長|専門記者|客員編集委員
と
編集部|報道部|社会部|政治部|経済部|国際部|デジタル編集部|ニュースセンター|社説|取材班|編集局

通信社|各社
出典|情報元|提供|配信|ソース|引用元|情報提供|出所|引用|元記事

公開|公開日|掲載日|配信|投稿日|公開日時|配信日時|掲載|投稿|発行日|公開日：|日付|初公開|配信日|初出
更新|最終更新|更新日|最終更新日|更新日時|修正|最終更新日時|改訂
朝刊|夕刊|紙面

あわせて読みたい|関連記事|続きを読む|こちらもおすすめ|【関連】|もっと見る|関連ニュース|おすすめ記事|おすすめ|人気記事|合わせて読みたい|併せて読みたい|関連リンク|アクセスランキング|ランキング|注目記事|次のページ|前のページ|関連キーワード|最新記事|関連情報|続きはこちら|写真特集はこちら|【写真】|【動画】|【画像】|この記事の続き|関連する記事|記事を読む|もっと読む|全文を読む
速報|独自|動画|写真特集|解説|【速報】|【独自】|社説|コラム|特集|インタビュー|ライブ|単独|詳報|号外
タグ|キーワード|トピックス|カテゴリ|カテゴリー|関連タグ|テーマ|関連トピックス
広告|PR|無断転載禁止|無断転載を禁じます|禁無断転載|著作権|著作権について|利用規約|プライバシーポリシー|個人情報|ログイン|会員登録|有料会員|会員限定|有料記事|有料会員限定|残り|この記事は有料|メルマガ|お問い合わせ|会社概要|運営会社|フォロー|購読|購読する|お知らせ|サイトマップ|トップページへ|ページトップ|当サイト|スポンサーリンク|スポンサード|アプリ|特定商取引法|この記事は会員限定|無料会員|新規登録|クッキー|訂正|編集部注
コメント|コメントを書く|コメントする|コメントを投稿|みんなのコメント|コメント一覧|コメント欄|読者のコメント
シェア|シェアする|ツイート|ポスト|共有|共有する|印刷|印刷する|リンクをコピー|URLをコピー|保存|保存する|LINEで送る|はてなブックマーク|メールで送る|LINE|いいね
分で読めます|読了時間|この記事は約|分
写真|撮影|写真＝|＝資料写真|イメージ|資料写真|写真：|提供：|画像|画像：|写真は|写真提供|提供写真|ロイター|＝提供
左から|右から
要点|ポイント|背景|年表|メモ|用語解説
了|終|おわり|終わり
タイトル:|見出し:
本文:

ka
ავტორი:|ავტორი|ავტორები:|ჟურნალისტი:|მოამზადა|რეპორტიორი:
რედაქტორი:|თარგმანი:|თარგმნა
ჟურნალისტი|კორესპონდენტი|რედაქტორი|რეპორტიორი
და
რედაქცია

სააგენტოები
წყარო|წყაროები

გამოქვეყნდა|გამოქვეყნებულია|თარიღი|გამოქვეყნების თარიღი|დამატების თარიღი|გამოქვეყნებული
განახლდა|განახლებულია|ბოლო განახლება|განახლებული


წაიკითხეთ აგრეთვე|წაიკითხეთ ასევე|იხილეთ ასევე|მეტის ნახვა|დაკავშირებული ამბები|მსგავსი სიახლეები|ასევე წაიკითხეთ|სრულად ნახვა|სხვა სიახლეები|მეტი|მსგავსი ამბები|დაწვრილებით
პირდაპირი ეთერი|ვიდეო|ფოტო|ექსკლუზივი
თეგები|ტეგები|თემები|საკვანძო სიტყვები
რეკლამა|ყველა უფლება დაცულია|გამოწერა|გამოიწერეთ|შესვლა|რეგისტრაცია|კონფიდენციალურობის პოლიტიკა|კონტაქტი|ჩვენ შესახებ|გამოგვყევით|ქუქი
კომენტარები|კომენტარი|დატოვე კომენტარი|კომენტარის დამატება
გაზიარება|გააზიარე|ბეჭდვა|ბმულის კოპირება|გაგზავნა|შენახვა
წუთი საკითხავი|წუთის საკითხავი|კითხვის დრო
ფოტო|სურათი|ფოტოები|არქივი






kk
автор:|авторы:|автор|мәтін:|авторлар:|дайындаған|тілші:|жазған|журналист:
редактор:|аударма:|аударған
тілші|тілшісі|журналист|редактор|шолушы|меншікті тілші
және|мен
редакция|редакция алқасы

агенттіктер
дереккөз|дереккөзі|сілтеме|дереккөздер

жарияланды|жарияланған|жарияланған күні|күні|жарияланған уақыты|қосылды|шыққан күні
жаңартылды|жаңартылған|соңғы жаңарту|өзгертілді


тағы оқыңыз|оқи отырыңыз|сондай-ақ оқыңыз|толығырақ|тақырыпқа қатысты|ұқсас жаңалықтар|оқи отырыңыздар|көп оқылғандар|басқа жаңалықтар|тағы да
ТІКЕЛЕЙ ЭФИР|ШҰҒЫЛ|ВИДЕО|ФОТО
тегтер|белгілер|кілт сөздер|тақырыптар|тақырып|айдар
жарнама|барлық құқықтар қорғалған|барлық құқығы қорғалған|жазылу|жазылыңыз|кіру|тіркелу|құпиялылық саясаты|пайдалану шарттары|байланыс|біз туралы|бізге жазылыңыз|cookie файлдарын
пікірлер|пікір|пікір қалдыру|пікір жазу|түсініктемелер
бөлісу|бөлісіңіз|басып шығару|сілтемені көшіру|жіберу|сақтау
минут оқу|оқу уақыты
фото|сурет|суреттер|мұрағат






km







ប្រភព



















ko
글|글·사진|기자:|글=|취재:|작성자:|저자:|글쓴이:|취재|글:|기사작성|작성:|취재·글
편집:|번역:|편집|편집=|정리=
기자|특파원|통신원|인턴기자|선임기자|논설위원|수습기자|전문기자|편집위원|칼럼니스트|에디터|PD|객원기자|대기자|본부장|시민기자|연구위원|교수|앵커|부장|국장|인턴 기자|디지털뉴스팀
과|와
편집부|온라인뉴스팀|디지털뉴스팀|뉴스팀|편집국|온라인 뉴스팀|디지털뉴스부|온라인이슈팀

종합|외신종합|통신사|외신
출처|자료|제공|자료출처|소스|자료=|출처=

입력|송고시간|등록|기사입력|게재|승인|발행|등록일|입력시간|작성일|발행일|게시일|기사등록|최초입력|기사승인|송고|작성|입력일|등록시간|기사 입력
수정|최종수정|기사수정|업데이트|최종 수정|최종편집|수정일|수정시간|기사 수정|최종업데이트|업데이트 시간


관련기사|관련 기사|함께 보면 좋은 기사|더보기|[관련기사]|관련뉴스|관련 뉴스|많이 본 뉴스|많이 본 기사|추천기사|추천 기사|이 기사도 읽어보세요|함께 볼만한 기사|이어보기|기사 더보기|인기기사|주요뉴스|주요 뉴스|이 시각 주요뉴스|당신만 안 본 뉴스|핫뉴스|실시간 뉴스|연관기사|랭킹뉴스|가장 많이 본 뉴스
[속보]|[단독]|[영상]|[사진]|[인터뷰]|속보|종합|단독|[종합]|[포토]|[사설]|[칼럼]|[르포]|[특징주]|[팩트체크]|[현장]|영상|[기고]
태그|키워드|주제|해시태그|관련 키워드|관련 태그|이슈|토픽
광고|무단 전재|무단전재|무단 전재-재배포|무단 전재 재배포 금지|무단전재 및 재배포 금지|저작권자|저작권자 ⓒ|ⓒ|구독|구독하기|로그인|회원가입|이용약관|개인정보처리방침|개인정보취급방침|청소년보호정책|회사소개|고객센터|문의|뉴스레터|제보|제보하기|제보는|네이버에서 구독|앱 다운로드|기사제보|공지사항|맨위로|페이지 상단|카카오톡에서|유튜브에서|AI 학습|재배포 금지|구독신청|광고문의|편집자 주|정정보도
댓글|댓글쓰기|댓글 쓰기|댓글 보기|의견|댓글달기|댓글 입력|의견쓰기|댓글 운영|전체 댓글
공유|공유하기|기사공유|페이스북|트위터|카카오톡|카카오스토리|프린트|인쇄|URL 복사|URL복사|스크랩|밴드|이메일|글자크기|글자 크기|주소복사|본문 듣기|저장|링크복사|기사 공유하기|좋아요
분 분량|읽는 시간|분 읽기
사진|사진=|자료사진|[사진=|제공|사진 제공|사진제공|사진:|게티이미지|연합뉴스 자료사진|이미지|캡처|일러스트|그래픽
왼쪽부터|오른쪽부터|왼쪽에서|오른쪽에서|왼쪽 세 번째
요약|핵심|배경|핵심요약
끝
제목:
본문:|내용:

lo







ທີ່ມາ



















lt
autorius:|autorius|autoriai:|autorė:|parengė|parašė|tekstas:|kalbino|žurnalistas:|žurnalistė:|parengė:|autorė
redaktorius:|vertė|vertimas:|nuotr.|redagavo
žurnalistas|žurnalistė|korespondentas|korespondentė|redaktorius|redaktorė|apžvalgininkas
ir|su
redakcija|naujienų skyrius

naujienų agentūros|agentūros
šaltinis|šaltiniai

paskelbta|publikuota|paskelbtas|data|skelbta|įkelta|sukurta|publikavimo data|paskelbimo data
atnaujinta|atnaujintas|paskutinį kartą atnaujinta|papildyta|pakeista|atnaujinimas


skaitykite taip pat|taip pat skaitykite|skaityti daugiau|susiję straipsniai|plačiau|daugiau|skaitomiausi|susijusios naujienos|rekomenduojame|daugiau naujienų|skaityti toliau|taip pat žiūrėkite|panašios naujienos|skaitykite daugiau
TIESIOGIAI|VIDEO|FOTO|SKUBU|INTERVIU|NUOMONĖ
žymos|raktiniai žodžiai|temos|žymės|kategorijos
reklama|reklaminis turinys|naudojame slapukus|ši svetainė naudoja slapukus|visos teisės saugomos|prenumeruoti|prenumeruokite|prenumerata|naujienlaiškis|prisijungti|registruotis|privatumo politika|naudojimo taisyklės|kontaktai|apie mus|sekite mus|turinys|į viršų|užsisakykite|draudžiama
komentarai|komentaras|komentuoti|rašyti komentarą|palikti komentarą|parašykite komentarą
dalintis|pasidalinti|dalytis|spausdinti|kopijuoti nuorodą|siųsti|išsaugoti|pasidalykite
min. skaitymo|min skaitymo|skaitymo laikas|min. skaityti
nuotr.|nuotrauka|nuotraukos|iliustracija|asociatyvi nuotr.|nuotr|archyvas
iš kairės





lv
autors:|autors|autori:|autore:|teksts:|raksta|sagatavoja|žurnālists:|žurnāliste:|sagatavojis|sagatavojusi
redaktors:|tulkojums:|tulkoja
žurnālists|žurnāliste|korespondents|korespondente|redaktors|redaktore|komentētājs
un|ar
redakcija|ziņu redakcija

ziņu aģentūras|aģentūras
avots|avoti

publicēts|publicēta|datums|publicēšanas datums|pievienots|izveidots|publikācijas datums
atjaunots|atjaunināts|atjaunota|pēdējoreiz atjaunots|labots|papildināts


lasi arī|lasiet arī|lasīt vairāk|saistītie raksti|vairāk|skaties arī|lasītākie|lasi vēl|turpināt lasīt|saistītās ziņas|ieteiktie raksti|lasīt tālāk|lasi vairāk
TIEŠRAIDE|VIDEO|FOTO|STEIDZAMI|INTERVIJA
birkas|atslēgvārdi|tēmas|tagi|iezīmes|temati
reklāma|sludinājums|mēs izmantojam sīkdatnes|šī vietne izmanto|visas tiesības aizsargātas|visas tiesības paturētas|abonēt|abonē|abonementi|jaunumu vēstule|ienākt|pieslēgties|reģistrēties|privātuma politika|lietošanas noteikumi|kontakti|par mums|seko mums|uz augšu|piekrītu|raksts turpinās
komentāri|komentārs|komentēt|pievienot komentāru|rakstīt komentāru
dalīties|dalies|drukāt|kopēt saiti|sūtīt|saglabāt|dalīties facebook
min. lasīšanai|lasīšanas laiks|min lasīšanas
foto|attēls|ilustratīvs attēls|ilustratīvs foto|arhīvs|attēlā
no kreisās





mk
автор:|пишува|пишува:|автори:|авторка:|текст:|автор|напишал|напишала|подготвил|подготвила|новинар:
уредник:|превод:|уредил
новинар|новинарка|дописник|уредник|колумнист|репортер
и|со
редакција|деск

агенции
извор|извори

објавено|објавено на|датум|датум на објавување|креирано|поставено
ажурирано|последно ажурирано|изменето|последна измена|дополнето


прочитајте и|прочитај повеќе|видете и|поврзани вести|слични вести|повеќе|прочитајте повеќе|најчитани|поврзани статии|останати вести|прочитај и|можеби ќе ве интересира
ВО ЖИВО|ВИДЕО|ФОТО|ЕКСКЛУЗИВНО|ИНТЕРВЈУ|ИТНО
тагови|ознаки|клучни зборови|теми|категории
реклама|оглас|маркетинг|користиме колачиња|сите права се задржани|сите права задржани|претплата|претплатете се|најава|најави се|регистрација|политика на приватност|услови за користење|контакт|за нас|следете нè|следете не|импресум|крадењето авторски текстови
коментари|коментар|остави коментар|коментирај|додади коментар
сподели|споделете|печати|копирај линк|испрати|зачувај
мин читање|време за читање
фото|фотографија|илустрација|архива
од лево кон десно





mr
लेखक:|लेखक|लेखिका:|प्रतिनिधी:|वार्ताहर:|लेखन:
संपादक:|अनुवाद:|संपादन:|द्वारा संपादित
प्रतिनिधी|वार्ताहर|पत्रकार|संपादक|विशेष प्रतिनिधी|बातमीदार|स्तंभलेखक
आणि|व
ऑनलाइन डेस्क|न्यूज डेस्क|वृत्तसंस्था|लोकसत्ता टीम|ऑनलाइन टीम

वृत्तसंस्था|वृत्तसंस्थांनी
स्रोत|सौजन्य|सोर्स

प्रकाशित|प्रकाशन|प्रकाशित दिनांक|प्रकाशन तारीख|दिनांक|प्रकाशित:
अद्ययावत|अपडेट|शेवटचे अपडेट|अपडेटेड|अद्यतनित


हेही वाचा|हे ही वाचा|आणखी वाचा|अधिक वाचा|संबंधित बातम्या|हे वाचा|हेही पहा|वाचा सविस्तर|सविस्तर वाचा|आणखी बातम्या
लाइव्ह|ब्रेकिंग|व्हिडिओ|विश्लेषण
टॅग|टॅग्स|विषय|कीवर्ड
जाहिरात|सर्व हक्क राखीव|सबस्क्राइब करा|लॉग इन|नोंदणी|गोपनीयता धोरण|संपर्क|आमच्याबद्दल|फॉलो करा|वृत्तपत्रिका
प्रतिक्रिया|टिप्पण्या|टिप्पणी|आपली प्रतिक्रिया|कमेंट|प्रतिक्रिया द्या
शेअर करा|शेअर|सामायिक करा|प्रिंट|लिंक कॉपी करा|जतन करा
मिनिटे वाचन|वाचन वेळ|मिनिटांचे वाचन
फोटो|छायाचित्र|संग्रहित छायाचित्र|फाइल फोटो|संग्रहित






ms
oleh|oleh:|penulis:|wartawan:|laporan:|ditulis oleh|laporan oleh
editor:|penterjemah:|penyunting:|diterjemahkan oleh
wartawan|editor|penyunting|pemberita|kolumnis|koresponden|pengarang
dan
meja berita|pengarang|meja digital

agensi|agensi berita|agensi-agensi
sumber|sumber berita

diterbitkan|diterbitkan pada|disiarkan|disiarkan pada|tarikh|tarikh terbit|kemas kini pada|diposkan
dikemas kini|dikemaskini|kemas kini|kemas kini terakhir|terakhir dikemas kini|kemaskini

pada
baca juga|baca lagi|berita berkaitan|artikel berkaitan|berita lain|lihat juga|paling popular|berita berkait|berita terkini|tonton|ikuti perkembangan
TERKINI|LANGSUNG|VIDEO|EKSKLUSIF
tag|topik|kata kunci|label
iklan|hak cipta|hak cipta terpelihara|langgan|daftar masuk|log masuk|daftar|dasar privasi|polisi privasi|terma dan syarat|hubungi kami|tentang kami|ikuti kami|kami menggunakan kuki|surat berita|penafian
komen|komentar|tinggalkan komen|tulis komen|beri komen
kongsi|kongsikan|cetak|salin pautan|hantar|simpan
minit bacaan|masa bacaan|minit baca
gambar|foto|gambar fail|gambar hiasan|foto fail|gambar ihsan






my







သတင်းရင်းမြစ်



















nb|no|nn
av|tekst:|tekst|skrevet av|forfatter:|journalist:|publisert av|intervju av|kommentar av|analyse av|reporter:
redaktør:|oversettelse:|oversatt av|redigert av
journalist|korrespondent|reporter|redaktør|kommentator|utenriksjournalist|politisk redaktør|sjefredaktør|spaltist|utenrikskorrespondent
og|med
redaksjonen|nyhetsredaksjonen|redaksjon
følg|tips meg
nyhetsbyråer
kilde|kilder
kilde|via
publisert|publisert den|lagt ut|dato|opprettet|først publisert|publiseringsdato
oppdatert|sist oppdatert|oppdatert den|endret|sist endret|oppdatering

den
Les også|Les mer|Saken fortsetter under bildet
pressemelding
emner|tags|stikkord|nøkkelord|mer om|les mer om|emneord|temaer|kategorier
annonse|annonser|vi bruker informasjonskapsler|vi bruker cookies|alle rettigheter forbeholdt|abonner|bli abonnent|for abonnenter|kun for abonnenter|nyhetsbrev|logg inn|registrer deg|opprett konto|personvern|personvernerklæring|informasjonskapsler|vilkår|kontakt oss|kontakt|om oss|gå til innhold|hopp til innhold|til toppen|følg oss|annonsørinnhold|sponset innhold|artikkelen fortsetter under annonsen|saken fortsetter under annonsen|godta alle|tips oss|tips meg|ansvarlig redaktør|kjøp abonnement|rettelse|saken er oppdatert|i en tidligere versjon av
kommentarer|kommentar|kommenter|skriv en kommentar|vis kommentarer|les kommentarer|legg igjen en kommentar|delta i debatten
del|del artikkel|del artikkelen|del på facebook|skriv ut|kopier lenke|kopier link|send|e-post|lagre|tips en venn
min lesetid|minutters lesetid|lesetid|min. lesetid|min å lese
Foto|Bilde|Illustrasjonsfoto|Arkivfoto|Illustrasjon|Privat
f.v.|fra venstre mot høyre|fra v.

slutt
tittel:|overskrift:|emne:
tekst:|brødtekst:|innhold:
økonomi|kultur|midtøsten
ne
लेखक:|संवाददाता:






स्रोत

प्रकाशित|प्रकाशित मिति|प्रकाशन मिति
अपडेट|अद्यावधिक


यो पनि पढ्नुहोस्|थप पढ्नुहोस्|सम्बन्धित समाचार



प्रतिक्रिया|प्रतिक्रिया दिनुहोस्


तस्बिर|फोटो|फाइल तस्बिर






nl
door|van onze correspondent|van onze redactie|van onze verslaggever|auteur:|auteurs:|geschreven door|tekst:|tekst|een column van|een analyse van|interview door|redacteur:|een opinie van
bewerkt door|vertaling:|vertaald door|redactie:|eindredactie:|met medewerking van
correspondent|redacteur|verslaggever|verslaggeefster|journalist|journaliste|columnist|hoofdredacteur|buitenlandredacteur|politiek verslaggever|freelance journalist
en|met
redactie|onze redactie|de redactie|webredactie|van onze redactie|nieuwsredactie
volg|volgen
persbureaus|agentschappen|nieuwsagentschappen
bron|bronnen
met informatie van|bron|met
gepubliceerd|gepubliceerd op|geplaatst|geplaatst op|datum|gepubliceerd om|publicatiedatum|gemaakt op|verschenen op|publicatie
bijgewerkt|bijgewerkt op|laatst bijgewerkt|aangepast|aangepast op|laatste update|update|gewijzigd|gewijzigd op|laatst gewijzigd|laatste wijziging|geüpdatet

op
Lees ook|Lees meer|Meer over|Bekijk ook|Meest gelezen
KORT NIEUWS|Persoverzicht|persbericht
tags|onderwerpen|trefwoorden|meer over|labels|thema's|in dit artikel|categorieën|rubriek
advertentie|advertenties|wij gebruiken cookies|deze website gebruikt cookies|alle rechten voorbehouden|abonneer|abonneer je|alleen voor abonnees|voor abonnees|nieuwsbrief|nieuwsbrieven|inloggen|log in|aanmelden|registreren|privacybeleid|privacyverklaring|cookiebeleid|gebruiksvoorwaarden|algemene voorwaarden|contact|over ons|naar de inhoud|naar boven|volg ons|gesponsord|meld je aan|accepteren|meer laden|colofon|dit artikel is exclusief voor abonnees|lees verder na de advertentie|cookie-instellingen|correctie|rectificatie|noot van de redactie|dit artikel is bijgewerkt|dit artikel verscheen eerder|in een eerdere versie van dit|deze inhoud is niet beschikbaar|om deze inhoud te
reacties|reactie|reageer|plaats een reactie|laat een reactie achter|bekijk reacties|geef een reactie|reageren|opmerkingen
deel|delen|deel dit artikel|deel op facebook|afdrukken|printen|kopieer link|link kopiëren|mail|tweet|bewaar|opslaan|stuur door|deel via
min leestijd|minuten leestijd|leestijd|min. leestijd|minuten lezen|min lezen
Foto|Beeld|Archieffoto|Foto's|Illustratie|Archiefbeeld
van links naar rechts|v.l.n.r.
In het kort|Tijdlijn
einde
titel:|kop:|onderwerp:
tekst:|inhoud:
politiek|economie|cultuur|binnenland|buitenland|wetenschap|verenigde staten|midden-oosten
pl
autor:|autorzy:|autorka:|tekst:|opracował|opracowała|oprac.|oprac|opracowanie:|autor|napisał|napisała|rozmawiał|rozmawiała|przygotował|przygotowała|dziennikarz:|redaktor:
redakcja:|tłumaczenie:|tłumaczył|tłumaczyła|red.|edycja:
dziennikarz|dziennikarka|korespondent|korespondentka|redaktor|redaktorka|publicysta|publicystka|redaktor naczelny|reporter|reporterka|felietonista|komentator
i|oraz
redakcja|redakcja portalu|zespół redakcyjny|redakcja sportowa
obserwuj|śledź|wszystkie artykuły
agencje|agencje prasowe
źródło|źródła|źródło informacji
za|źródło|na podstawie
opublikowano|opublikowane|data publikacji|publikacja|dodano|data dodania|data|data utworzenia|utworzono|publikacja dnia|opublikowany|data wydania
zaktualizowano|aktualizacja|ostatnia aktualizacja|data aktualizacji|zmodyfikowano|ostatnia modyfikacja|aktualizowano|edytowano|modyfikacja|zaktualizowane
wydanie z|z wydania
dnia|w dniu
Czytaj także|Czytaj też|Zobacz także|Zobacz też|Przeczytaj również|Polecamy
W SKRÓCIE|Przegląd prasy|komunikat prasowy|informacja prasowa
tagi|słowa kluczowe|tematy|temat|więcej o|kategorie|etykiety|tematy:
reklama|reklamy|ogłoszenie|używamy plików cookie|używamy cookies|ta strona używa|wszelkie prawa zastrzeżone|subskrybuj|prenumerata|tylko dla subskrybentów|dla prenumeratorów|newsletter|zaloguj|zaloguj się|zarejestruj się|załóż konto|polityka prywatności|regulamin|kontakt|o nas|przejdź do treści|do góry|obserwuj nas|materiał sponsorowany|artykuł sponsorowany|dalszy ciąg materiału pod wideo|dalsza część tekstu pod reklamą|akceptuję|zapisz się|materiał chroniony prawem autorskim|zgłoś błąd|pozostało|sprostowanie|od redakcji|artykuł został zaktualizowany|ta treść jest niedostępna|aby wyświetlić tę treść
komentarze|komentarz|dodaj komentarz|skomentuj|zobacz komentarze|napisz komentarz|zostaw komentarz|wyraź swoją opinię|opinie
udostępnij|udostępnij na facebooku|podziel się|drukuj|wydrukuj|kopiuj link|skopiuj link|wyślij|tweetnij|zapisz|wyślij e-mailem|prześlij
min czytania|minut czytania|czas czytania|minuty czytania|czytania
Fot.|Zdjęcie|Foto|Zdjęcie ilustracyjne|Grafika|Autor zdjęcia
od lewej|od prawej
W skrócie|Najważniejsze informacje
koniec
tytuł:|temat:
tekst:|treść:
polityka|gospodarka|świat|kultura|bliski wschód|stany zjednoczone
ps







سرچینه



















pt
por|escrito por|texto de|reportagem de|uma reportagem de|publicado por|entrevista de|análise de|autor:|autora:|autores:|texto:|repórter:|reportagem:|jornalista:|redigido por|do nosso correspondente|da nossa correspondente|do nosso enviado especial
edição:|editado por|tradução:|tradução de|edição de|traduzido por
correspondente|enviado especial|enviada especial|repórter|jornalista|redator|redatora|colunista|editor|editora|colaborador|colaboradora|colaboração para|estagiário|estagiária|da redação|do rio|de são paulo
e|com
redação|redacção|da redação|a redação|redação com agências|da redacção
seguir|ver perfil|siga
agências|com agências|agências de notícias|agência|das agências
fonte|fontes|via|crédito|créditos
com informações de|com informações da|com informações do|com informações das|com informação da|com|com a|via|com agência
publicado|publicado em|publicada em|publicada|criado em|data|data de publicação|publicação|postado em|postado|criado|publicado às|publicado a|primeira publicação
atualizado|atualizado em|actualizado|actualizado em|atualizada em|última atualização|última actualização|modificado em|atualização|alterado em|atualizado há|atualizado às|editado em
edição impressa
em|a
Leia também|Leia mais|Saiba mais|Ler mais|Veja também|Relacionadas|Mais lidas|Continue lendo
AO VIVO|URGENTE|EXCLUSIVO|ANÁLISE|OPINIÃO|VÍDEO|EM RESUMO|Breves|Revista de imprensa|comunicado de imprensa|nota de imprensa|nota à imprensa
etiquetas|tags|temas|assuntos|tópicos|mais sobre|palavras-chave|categorias|tudo sobre
publicidade|anúncio|continua após a publicidade|usamos cookies|utilizamos cookies|este site usa cookies|todos os direitos reservados|assine|assine já|assinar|exclusivo para assinantes|conteúdo exclusivo para assinantes|newsletter|newsletters|entrar|iniciar sessão|cadastre-se|registe-se|política de privacidade|política de cookies|termos de uso|termos e condições|contato|contactos|fale conosco|quem somos|ir para o conteúdo|voltar ao topo|conteúdo patrocinado|aceitar todos|siga-nos|já é assinante|proibida a reprodução|carregando|ficha técnica|receba|correção|errata|nota da redação|este texto foi atualizado|esta reportagem foi atualizada|este artigo foi atualizado|uma versão anterior deste|este conteúdo não está disponível|para ver este conteúdo
comentários|comentário|deixe um comentário|deixe o seu comentário|comentar|ver comentários|escreva um comentário|deixe uma resposta|adicionar comentário
compartilhar|compartilhe|partilhar|partilhe|compartilhar no|partilhar no|imprimir|copiar link|copiar o link|enviar por email|enviar|tweetar|guardar|compartilhe esta notícia
min de leitura|minutos de leitura|tempo de leitura|minuto de leitura|leitura
Foto|Imagem|Foto de arquivo|Reprodução|Arquivo:|Crédito:|Créditos:|Fotos|Fotografia|Divulgação|Crédito da foto
da esquerda para a direita|da esquerda à direita
Pontos-chave|Em resumo|Cronologia|Entenda|O que se sabe
fim|lusa/fim
título:|assunto:
texto:|conteúdo:
política|economia|mundo|esportes|desporto|cultura|sociedade|opinião|estados unidos|oriente médio|médio oriente
ro
de|scris de|autor:|autori:|text:|redactor:|autor|un articol de|publicat de|interviu de|realizat de|autoare:
editor:|traducere:|traducere de|editat de|traducere și adaptare:
corespondent|corespondentă|redactor|redactor-șef|jurnalist|jurnalistă|reporter|editor|editorialist
și|cu
redacția|redacţia|redactia

agenții|agenții de presă
sursa|sursă|surse|sursele
cu informații de la|via|preluat de la
publicat|publicat la|publicat pe|publicată|data publicării|data|postat|postat la|publicare|creat la|publicat în
actualizat|actualizat la|ultima actualizare|modificat|update|actualizare|editat

la|pe|în
citește și|citeşte şi|citeste si|vezi și|vezi si|citește mai mult|citește mai departe|articole similare|știri similare|pe aceeași temă|recomandări|cele mai citite|citiți și|citește continuarea|mai multe|te-ar putea interesa
LIVE|VIDEO|EXCLUSIV|FOTO|ULTIMA ORĂ|INTERVIU|ANALIZĂ|comunicat de presă
etichete|taguri|cuvinte cheie|subiecte|teme|mai multe despre|categorii
publicitate|reclamă|anunț|folosim cookie-uri|acest site folosește|toate drepturile rezervate|abonează-te|abonament|abonare|newsletter|autentificare|conectare|înregistrare|politica de confidențialitate|politica cookie|termeni și condiții|contact|despre noi|mergi la conținut|urmărește-ne|conținut sponsorizat|accept|susține|donează|sus|erată|nota redacției
comentarii|comentariu|lasă un comentariu|adaugă un comentariu|comentează|spune-ți părerea|lasă un răspuns
distribuie|distribuie pe facebook|share|tipărește|printează|copiază linkul|copiază link|trimite|salvează|trimite pe email
min citire|minute de citit|timp de citire|timp citire|min de citit
foto|fotografie|imagine|sursa foto|credit foto|arhivă
de la stânga la dreapta

sfârșit
titlu:|subiect:
text:|conținut:

ru
автор|авторы|автор:|авторы:|текст:|подготовил|подготовила|подготовили|автор статьи|журналист:|беседовал|беседовала|интервью:|корреспондент:|записал|записала|автор текста
редактор:|перевод:|под редакцией|перевел|перевела|подготовка материала:
корр.|собкор|обозреватель|спецкор|корреспондент|специальный корреспондент|журналист|редактор|колумнист|главный редактор
и|с
редакция|редакционный материал|служба новостей|отдел новостей
все материалы|подписаться на автора
информагентства|агентства|по материалам информагентств|по сообщениям агентств
источник|источники|первоисточник|по материалам|источник фото|источник информации|По данным|По сообщению
по материалам|по данным|по сообщению|по информации|со ссылкой на|с использованием материалов
опубликовано|опубликован|опубликована|дата публикации|размещено|добавлено|дата|создано|публикация|впервые опубликовано|время публикации
обновлено|обновлен|обновлена|изменено|дата обновления|последнее обновление|отредактировано|обновление|последнее изменение|обновлено в
печатная версия|номер от
от|в
Читайте также|Читать далее|Подробнее|По теме|Смотрите также|Материалы по теме
СРОЧНО|ЭКСКЛЮЗИВ|ВИДЕО|ФОТО|МНЕНИЕ|ИНТЕРВЬЮ|МОЛНИЯ|КОРОТКО|Обзор прессы|пресс-релиз
теги|метки|темы|ключевые слова|тема|рубрики|рубрика|по теме|сюжет|сюжеты|персоны
реклама|на правах рекламы|мы используем cookie|мы используем файлы cookie|все права защищены|подписаться|подпишитесь|подписка|рассылка|войти|зарегистрироваться|регистрация|политика конфиденциальности|пользовательское соглашение|контакты|о нас|о проекте|наверх|принять|подписывайтесь|мы в соцсетях|загрузка|сообщить об ошибке|нашли ошибку|партнерский материал|спецпроект|учредитель|эрид|erid|от редакции|примечание редакции|в более ранней версии|материал обновлен|статья обновлена
комментарии|комментарий|комментировать|оставить комментарий|обсудить|написать комментарий|добавить комментарий|обсуждение|читать комментарии|ваш комментарий
поделиться|поделитесь|распечатать|печать|скопировать ссылку|отправить|вконтакте|одноклассники|твитнуть|сохранить|рассказать друзьям|версия для печати
мин. чтения|мин чтения|минут чтения|минуты чтения|время чтения|время на чтение|читать
Фото|Фото из архива|Иллюстрация|Снимок
слева направо
Главное|Коротко|Справка|Хронология|Контекст|Досье
конец
заголовок:|название:|тема:
текст:|содержание:
политика|экономика|мир|спорт|культура|общество|россия|лига|кубок|ближний восток
si







මූලාශ්‍රය



















sk
autor:|autori:|autorka:|autor|napísal|napísala|text:|pripravil|pripravila|redaktor:
preklad:|editor:|preložil|preložila|redakcia:
redaktor|redaktorka|komentátor|komentátorka|spravodajca|spravodajkyňa|šéfredaktor|novinár|novinárka|reportér|reportérka
a
redakcia|spravodajstvo

agentúry
zdroj|zdroje

publikované|zverejnené|publikovane|vydané|dátum|dátum vydania|pridané|vytvorené|uverejnené
aktualizované|aktualizácia|posledná aktualizácia|upravené|zmenené

dňa
čítajte aj|prečítajte si|čítajte tiež|čítajte viac|súvisiace články|súvisiaci článok|pozrite si|najčítanejšie|čítajte ďalej|viac na tému

témy|štítky|kľúčové slová|tagy|viac o|rubriky|kategórie
reklama|inzercia|používame cookies|všetky práva vyhradené|predplatné|predplaťte si|len pre predplatiteľov|newsletter|prihlásiť sa|prihlásiť|registrovať sa|registrácia|ochrana osobných údajov|podmienky používania|kontakt|o nás|prejsť na obsah|hore|sledujte nás|platená spolupráca|článok pokračuje pod|súhlasím|prijať všetko
komentáre|komentár|diskusia|pridať komentár|vstúpiť do diskusie|komentovať
zdieľať|zdieľať na facebooku|vytlačiť|tlačiť|kopírovať odkaz|poslať|odoslať|uložiť
min čítania|minút čítania|čas čítania|doba čítania
Foto|Ilustračné foto|Ilustračná snímka|Snímka
zľava|sprava

koniec
titulok:|názov:|nadpis:
text:|obsah:

sl
avtor:|piše|piše:|avtorji:|avtorica:|avtor|besedilo:|novinar:|novinarka:|avtor članka
urednik:|prevod:|prevedel|prevedla|uredil|uredila
novinar|novinarka|dopisnik|dopisnica|urednik|urednica|kolumnist|komentator
in
uredništvo|redakcija

agencije
vir|viri

objavljeno|objava|datum|datum objave|objavljen|ustvarjeno
posodobljeno|zadnja sprememba|nazadnje posodobljeno|spremenjeno|osveženo|zadnja posodobitev


preberite še|preberite tudi|preberi še|poglejte tudi|sorodne novice|povezani članki|sorodni članki|več o|najbolj brano|preberi več|beri dalje|morda vas zanima|več
V ŽIVO|VIDEO|FOTO|INTERVJU|ANALIZA
oznake|ključne besede|teme|več o temi|kategorije
oglas|oglasi|reklama|uporabljamo piškotke|spletno mesto uporablja piškotke|vse pravice pridržane|naročnina|naročite se|samo za naročnike|e-novice|novice|prijava|prijavi se|registracija|politika zasebnosti|varstvo osebnih podatkov|pogoji uporabe|kontakt|o nas|na vrh|sledite nam|sponzorirana vsebina|strinjam se|članek se nadaljuje|zgodba se nadaljuje
komentarji|komentar|komentiraj|oddaj komentar|dodaj komentar|napiši komentar
deli|deli na facebooku|natisni|tiskaj|kopiraj povezavo|pošlji|shrani|delite
min branja|minut branja|čas branja
foto|fotografija|slika|arhiv
z leve proti desni


naslov:
besedilo:|vsebina:

so







xigasho

la daabacay



akhri sidoo kale













sq
nga|shkruan|shkruar nga|autor:|autori:|shkroi|përgatiti|intervistoi|nga:
redaktor:|përktheu|përkthimi:|redaktoi
gazetar|gazetare|korrespondent|korrespondente|redaktor|redaktore|editorialist|analist
dhe|me
redaksia|redaksia online

agjencitë|agjencitë e lajmeve
burimi|burime|burimet

publikuar|publikuar më|data|publikimi|botuar|postuar|publikuar në|data e publikimit
përditësuar|përditësuar më|përditësimi i fundit|ndryshuar|përditësuar së fundmi


lexo edhe|lexo më shumë|lexoni edhe|lexo gjithashtu|lajme të ngjashme|të ngjashme|më shumë|shiko edhe|më të lexuarat|lexoni më shumë|lajme të lidhura|lexo të plotë
LIVE|LAJM I FUNDIT|VIDEO|EKSKLUZIVE|FOTO|INTERVISTË|OPINION
etiketa|etiketat|tema|temat|fjalë kyçe
reklamë|reklama|njoftim|të gjitha të drejtat e rezervuara|të gjitha të drejtat|abonohu|abonohuni|hyr|kyçu|regjistrohu|politika e privatësisë|kushtet e përdorimit|kontakt|rreth nesh|na ndiqni|ndiqni|vazhdon poshtë reklamës
komente|koment|komento|lini një koment|shto koment|komentet
shpërndaje|shpërndaj|ndaje|printo|kopjo linkun|dërgo|ruaj
min lexim|minuta lexim|koha e leximit
foto|fotografia|imazh|arkiv|ilustrim
nga e majta në të djathtë





sr
аутор:|autor:|пише:|piše:|пише|piše|аутор|autor|текст:|tekst:|новинар:|novinar:|разговарао|razgovarao|аутори:|autori:
уредник:|urednik:|превод:|prevod:
новинар|novinar|новинарка|novinarka|дописник|dopisnik|уредник|urednik|колумниста|kolumnista
и|i
редакција|redakcija

агенције|agencije
извор|izvor|извори|izvori

objavljeno|објављено|datum|датум|objava|објава|datum objave|датум објаве|постављено|postavljeno
ažurirano|ажурирано|poslednja izmena|последња измена|osveženo|освежено|измењено|izmenjeno|poslednje ažuriranje


pročitajte još|pročitajte i|прочитајте још|прочитајте и|povezane vesti|повезане вести|najčitanije|најчитаније|pogledajte još|погледајте још|više o|више о|pročitaj još|vezane vesti|preporučujemo|препоручујемо|još vesti|opširnije|опширније|pogledajte i
UŽIVO|УЖИВО|VIDEO|ВИДЕО|FOTO|ФОТО|EKSKLUZIVNO|HITNO
tagovi|тагови|oznake|ознаке|ključne reči|кључне речи|teme|теме|kategorije|категорије
reklama|реклама|oglas|оглас|koristimo kolačiće|користимо колачиће|sva prava zadržana|сва права задржана|pretplata|претплата|pretplatite se|newsletter|prijavite se|пријавите се|registracija|регистрација|politika privatnosti|политика приватности|uslovi korišćenja|услови коришћења|kontakt|контакт|o nama|о нама|impresum|импресум|pratite nas|пратите нас|na vrh|sponzorisano|marketing
komentari|коментари|komentar|коментар|ostavite komentar|оставите коментар|pošaljite komentar|пошаљите коментар|komentariši|dodaj komentar
podeli|подели|podeli na facebooku|štampaj|штампај|kopiraj link|копирај линк|pošalji|пошаљи|sačuvaj|podelite|поделите
min čitanja|мин читања|vreme čitanja|време читања
foto|фото|fotografija|фотографија|ilustracija|илустрација|arhiva|архива
sleva nadesno|слева надесно

kraj|крај
наслов:|naslov:
текст:|tekst:

sv
av|text:|text|skriven av|författare:|reporter:|publicerad av|analys av|krönika av|intervju av|ledare av|journalist:
redaktör:|översättning:|översatt av|redigerat av
reporter|korrespondent|utrikeskorrespondent|journalist|krönikör|redaktör|ledarskribent|kommentator|chefredaktör|politisk reporter
och|med
redaktionen|nyhetsredaktionen|webbredaktionen|redaktion
följ|följ skribent
nyhetsbyråer|nyhetsbyrån
källa|källor
källa|via
publicerad|publicerat|publicerades|publiceringsdatum|skapad|datum|först publicerad|inlagd|publicerad den|publicering
uppdaterad|uppdaterat|senast uppdaterad|senast uppdaterat|uppdaterades|ändrad|senast ändrad|uppdatering|uppdaterad den

den
Läs också|Läs även|Läs mer|Läs vidare
I KORTHET|Pressklipp|pressmeddelande
ämnen|taggar|etiketter|nyckelord|läs mer om|ämnesord|mer om|kategorier
annons|annonser|vi använder cookies|webbplatsen använder cookies|alla rättigheter förbehållna|mångfaldigande förbjudet|prenumerera|bli prenumerant|endast för prenumeranter|för prenumeranter|nyhetsbrev|logga in|registrera dig|skapa konto|integritetspolicy|cookiepolicy|användarvillkor|kontakta oss|kontakt|om oss|till innehållet|till toppen|följ oss|sponsrat innehåll|reklam|artikeln fortsätter efter annonsen|hoppa till innehåll|godkänn alla|bli medlem|ansvarig utgivare|rättelse|artikeln har uppdaterats|i en tidigare version av
kommentarer|kommentar|kommentera|skriv en kommentar|lämna en kommentar|visa kommentarer|läs kommentarer|lämna ett svar
dela|dela artikeln|dela på facebook|skriv ut|kopiera länk|kopiera länken|tipsa|mejla|e-post|spara|dela på
min läsning|minuters läsning|lästid|min lästid|min läsn
Foto|Bild|Arkivbild|Bilder|Illustration|Genrebild|Arkivfoto
från vänster till höger|fr.v.|fr. v.

slut
titel:|rubrik:|ämne:
text:|brödtext:|innehåll:
ekonomi|kultur|mellanöstern
sw
na|mwandishi|mwandishi:|na mwandishi wetu|imeandikwa na|imeandaliwa na|mwandishi wetu|imeripotiwa na|by
mhariri:|imehaririwa na|mtafsiri:|mhariri
mwandishi|mwandishi wetu|mhariri|ripota|mwandishi wa habari
na|pamoja na
mwandishi wetu|waandishi wetu|dawati la habari

mashirika|mashirika ya habari
chanzo|vyanzo|chanzo cha habari

imechapishwa|ilichapishwa|tarehe|iliyochapishwa|imechapishwa tarehe|imewekwa|published
imesasishwa|ilisasishwa|imehaririwa|imerekebishwa|imeboreshwa|mara ya mwisho kusasishwa

tarehe
soma pia|soma zaidi|habari zinazohusiana|soma habari zaidi|tazama pia|habari zaidi|endelea kusoma|zinazosomwa zaidi|related posts|pia soma
MUBASHARA|VIDEO|HABARI MPYA|MOJA KWA MOJA
lebo|mada|maneno muhimu|vitambulisho
tangazo|matangazo|haki zote zimehifadhiwa|jiandikishe|ingia|jisajili|sera ya faragha|vigezo na masharti|wasiliana nasi|kuhusu sisi|tufuate|jarida
maoni|toa maoni|andika maoni|acha maoni|maoni yako|toa maoni yako
shiriki|sambaza|chapisha|nakili kiungo|tuma|hifadhi|share
dakika za kusoma|muda wa kusoma
picha|picha:|picha na|picha ya maktaba|picha kwa hisani
kutoka kushoto





ta
எழுதியவர்:|எழுதியவர்|ஆசிரியர்:|செய்தியாளர்:|நிருபர்:
மொழிபெயர்ப்பு:|தொகுப்பு:
செய்தியாளர்|நிருபர்|ஆசிரியர்|பத்திரிகையாளர்|கட்டுரையாளர்
மற்றும்
செய்திப்பிரிவு|செய்திக்குழு|டிஜிட்டல் டெஸ்க்|இணையதள செய்திப்பிரிவு

செய்தி நிறுவனங்கள்
ஆதாரம்|நன்றி|மூலம்

வெளியிடப்பட்டது|வெளியீடு|வெளியான தேதி|பதிவு செய்த நாள்|பதிவு|வெளியிடப்பட்ட தேதி|தேதி
புதுப்பிக்கப்பட்டது|மாற்றம் செய்த நாள்|கடைசியாக புதுப்பிக்கப்பட்டது|அப்டேட்|புதுப்பிப்பு


மேலும் படிக்க|இதையும் படிங்க|இதையும் படியுங்கள்|தொடர்புடைய செய்திகள்|மேலும் வாசிக்க|இதையும் படிக்கலாம்|மேலும்
நேரலை|வீடியோ|முக்கியச் செய்தி|பிரேக்கிங்
குறிச்சொற்கள்|தலைப்புகள்|டேக்ஸ்|குறிப்புகள்
விளம்பரம்|அனைத்து உரிமைகளும் பாதுகாக்கப்பட்டவை|சந்தா|உள்நுழைக|பதிவு செய்க|தனியுரிமைக் கொள்கை|தொடர்பு கொள்ள|எங்களைப் பற்றி|எங்களை பின்தொடர
கருத்துகள்|கருத்துக்கள்|கருத்து|கருத்து தெரிவிக்க|உங்கள் கருத்து|கருத்தை பதிவு செய்ய
பகிர்|பகிர்க|பகிரவும்|பகிர்ந்து கொள்ள|அச்சிடு|சேமி
நிமிட வாசிப்பு|படிக்கும் நேரம்
படம்|புகைப்படம்|கோப்புப் படம்|கோப்பு படம்






te
రచయిత:|రచన:|రచయిత|రిపోర్టర్:|విలేకరి:
అనువాదం:|ఎడిటర్:|సంపాదకులు:
విలేకరి|రిపోర్టర్|జర్నలిస్ట్|ఎడిటర్|ప్రతినిధి|పాత్రికేయుడు
మరియు
న్యూస్ డెస్క్|వెబ్ డెస్క్|ఆన్‌లైన్ డెస్క్

వార్తా సంస్థలు
మూలం|ఆధారం|సౌజన్యం

ప్రచురణ|ప్రచురించబడింది|ప్రచురణ తేదీ|పోస్ట్ చేసిన తేదీ|తేదీ|ప్రచురించిన తేదీ
నవీకరించబడింది|అప్‌డేట్|చివరి అప్‌డేట్|అప్డేట్|తాజాకరణ


ఇవి కూడా చదవండి|ఇది కూడా చదవండి|మరింత చదవండి|ఇంకా చదవండి|సంబంధిత వార్తలు|ఇదీ చదవండి|ఇవీ చదవండి|మరిన్ని|మరిన్ని వార్తలు
లైవ్|బ్రేకింగ్|వీడియో|ప్రత్యేకం
ట్యాగ్‌లు|ట్యాగ్స్|అంశాలు|టాపిక్స్
ప్రకటన|అన్ని హక్కులు రిజర్వు చేయబడ్డాయి|సబ్‌స్క్రైబ్|లాగిన్|నమోదు|గోప్యతా విధానం|మమ్మల్ని సంప్రదించండి|మా గురించి|మమ్మల్ని అనుసరించండి
వ్యాఖ్యలు|వ్యాఖ్య|కామెంట్స్|కామెంట్|మీ అభిప్రాయం|అభిప్రాయాలు
షేర్|షేర్ చేయండి|పంచుకోండి|ప్రింట్|సేవ్
నిమిషాల పఠనం|చదివే సమయం
ఫొటో|చిత్రం|ఫోటో|ఫైల్ ఫొటో|ఫైల్ ఫోటో






th
โดย|ผู้เขียน|ผู้เขียน:|เรื่อง:|เขียนโดย|เรียบเรียงโดย|รายงานโดย|ผู้สื่อข่าว:|เรื่องโดย
แปลโดย|บรรณาธิการ:|แปล:|เรียบเรียง:
ผู้สื่อข่าว|บรรณาธิการ|นักข่าว|คอลัมนิสต์
และ
กองบรรณาธิการ|ทีมข่าว|ฝ่ายข่าว|ทีมข่าวออนไลน์

สำนักข่าวต่างประเทศ|สำนักข่าว
ที่มา|แหล่งที่มา|แหล่งข่าว|ขอบคุณข้อมูลจาก|ที่มาข่าว|อ้างอิง

เผยแพร่|วันที่เผยแพร่|เผยแพร่เมื่อ|วันที่|โพสต์เมื่อ|เผยแพร่วันที่
อัปเดต|ปรับปรุงล่าสุด|อัพเดต|อัปเดตล่าสุด|แก้ไขล่าสุด|อัพเดทล่าสุด|ปรับปรุง

วันที่|เมื่อ
อ่านเพิ่มเติม|ข่าวที่เกี่ยวข้อง|อ่านต่อ|อ่านข่าวเพิ่มเติม|บทความที่เกี่ยวข้อง|ดูเพิ่มเติม|ข่าวอื่นๆ|ข่าวยอดนิยม|อ่านข่าว|เรื่องที่เกี่ยวข้อง|อ่านข่าวที่เกี่ยวข้อง
ด่วน|ข่าวด่วน|สด|คลิป|วิเคราะห์|ไลฟ์
แท็ก|แท็กที่เกี่ยวข้อง|ป้ายกำกับ|หัวข้อ|คีย์เวิร์ด
โฆษณา|สงวนลิขสิทธิ์|สมัครสมาชิก|เข้าสู่ระบบ|ลงทะเบียน|จดหมายข่าว|นโยบายความเป็นส่วนตัว|นโยบายคุกกี้|ข้อกำหนดการใช้งาน|ติดต่อเรา|เกี่ยวกับเรา|ติดตามเรา|ติดตามข่าวสาร|เว็บไซต์นี้ใช้คุกกี้|ยอมรับ|เงื่อนไขการใช้งาน
ความคิดเห็น|แสดงความคิดเห็น|ความเห็น|คอมเมนต์
แชร์|แชร์ข่าว|พิมพ์|คัดลอกลิงก์|ส่งต่อ|บันทึก|แบ่งปัน
นาทีในการอ่าน|ใช้เวลาอ่าน|อ่าน
ภาพ|ภาพจาก|ภาพ:|รูปภาพ|แฟ้มภาพ|ภาพประกอบ|เครดิตภาพ|ขอบคุณภาพจาก
จากซ้าย|ซ้ายไปขวา

จบ



tl|fil
ni|nina|ulat ni|isinulat ni|sinulat ni|ulat nina|may-akda:|mula kay
patnugot:|isinalin ni
mamamahayag|reporter|patnugot|kolumnista|correspondent
at
newsroom|balita desk

mga ahensya
pinagmulan|mula sa|pinagkunan|source|hango sa

inilathala|nailathala|petsa|nai-post|inilabas|ipinaskil|published
na-update|huling na-update|in-update|binago|updated

noong
basahin din|basahin pa|magbasa pa|kaugnay na balita|tingnan din|mga kaugnay na balita|iba pang balita|basahin|panoorin
LIVE|EKSKLUSIBO|VIDEO|KASALUKUYAN
mga tag|mga paksa|paksa
patalastas|lahat ng karapatan ay nakalaan|mag-subscribe|mag-log in|mag-sign up|magrehistro|patakaran sa privacy|makipag-ugnayan|tungkol sa amin|sundan kami
mga komento|komento|mag-iwan ng komento|magkomento
ibahagi|i-share|i-print|kopyahin ang link|ipadala|i-save
minutong pagbasa|minuto ng pagbabasa
larawan|litrato|kuha ni|file photo|larawan mula sa|kuha mula sa






tr
haber:|yazan:|muhabir:|yazar:|haberi yapan:|röportaj:|hazırlayan:|kaleme alan:|editör:|yazarı:
editör:|çeviri:|çeviren:|derleyen:
muhabiri|muhabir|yazarı|yazar|editör|editörü|gazeteci|temsilcisi|köşe yazarı
ve|ile
haber merkezi|dış haberler|internet servisi|dış haberler servisi|editör masası|ekonomi servisi|spor servisi
takip et|tüm yazıları
ajanslar|ajans|haber ajansları
kaynak|kaynaklar|haber kaynağı|ajans
kaynak|haber kaynağı
yayınlanma|yayınlanma tarihi|yayınlanma zamanı|yayınlandı|yayın tarihi|yayın|giriş|giriş tarihi|oluşturulma tarihi|oluşturulma|eklenme|eklenme tarihi|tarih|haber giriş tarihi|yayımlanma|yayımlanma tarihi|yayım tarihi|ilk yayın|kayıt tarihi
güncelleme|güncellenme|güncellendi|son güncelleme|son güncelleme tarihi|güncellenme tarihi|güncelleme tarihi|güncelleme zamanı|son güncellenme|son değişiklik


Ayrıca okuyun|Bunlar da ilginizi çekebilir|İlgili haberler|Haberin devamı|Devamını oku
SON DAKİKA|CANLI|ÖZEL HABER|ANALİZ|basın bülteni|basın açıklaması
etiketler|etiket|konular|konu|anahtar kelimeler|ilgili konular|kategoriler
reklam|ilan|çerez kullanıyoruz|çerezleri kullanıyoruz|tüm hakları saklıdır|abone ol|abone olun|e-bülten|bülten|giriş yap|üye ol|kayıt ol|gizlilik politikası|çerez politikası|kullanım koşulları|künye|iletişim|hakkımızda|içeriğe geç|yukarı çık|bizi takip edin|sponsorlu|sponsorlu içerik|tümünü kabul et|kabul et|reddet|anasayfa|ana sayfa|tümünü gör|yükleniyor|izinsiz kullanılamaz|düzeltme|editörün notu|bu haber güncellenmiştir
yorumlar|yorum|yorum yap|yorum yaz|yorum ekle|ilk yorumu siz yapın|ilk yorumu sen yap|yorumları gör|bir yorum yazın
paylaş|paylaşın|yazdır|gönder|bağlantıyı kopyala|linki kopyala|facebook'ta paylaş|twitter'da paylaş|whatsapp'ta paylaş|tweetle|kaydet|e-posta gönder|haberi paylaş
dk okuma|dakika okuma|dk okuma süresi|okuma süresi|dakikalık okuma|dk
Fotoğraf|Foto|Fotoğraflar|Arşiv:|Kaynak fotoğraf
soldan sağa
Öne çıkanlar|Kronoloji
son
başlık:|konu:
metin:|içerik:
haberleri|haberler|spor|ekonomi|dünya|gündem|siyaset|süper lig
uk
автор:|автори:|текст:|авторка:|автор|автори|підготував|підготувала|журналіст:|журналістка:|розмовляв|розмовляла|кореспондент:
редактор:|редакторка:|переклад:|переклав|переклала
кореспондент|кореспондентка|журналіст|журналістка|редактор|редакторка|оглядач|оглядачка|спецкор|колумніст
і|й|та|з
редакція|служба новин

агентства|інформагентства
джерело|джерела|за матеріалами|першоджерело
за матеріалами|за даними|за інформацією|з посиланням на
опубліковано|опублікована|дата публікації|дата|розміщено|створено|публікація|додано|опубліковано о
оновлено|останнє оновлення|змінено|оновлення|дата оновлення|відредаговано


читайте також|читати далі|дивіться також|читайте більше|детальніше|за темою|матеріали за темою|схожі новини|читати також|більше за темою|популярне|найпопулярніше|рекомендуємо|новини за темою|читайте ще
ТЕРМІНОВО|ВІДЕО|ФОТО|ЕКСКЛЮЗИВ|ОНЛАЙН|НАЖИВО|ДУМКА|ІНТЕРВ'Ю|ОНОВЛЕНО
теги|мітки|теми|ключові слова|тема|рубрики|рубрика|сюжети
реклама|на правах реклами|ми використовуємо cookie|ми використовуємо файли cookie|усі права захищені|всі права захищені|підписатися|підпишіться|підписатись|підписка|розсилка|увійти|реєстрація|політика конфіденційності|правила користування|умови використання|контакти|про нас|про проект|догори|партнерський матеріал|прийняти|підтримати|підтримайте нас|стежте за нами|завантаження|якщо ви помітили помилку|помітили помилку|від редакції|у попередній версії
коментарі|коментар|коментувати|залишити коментар|обговорити|додати коментар|обговорення
поділитися|поділитись|поширити|роздрукувати|друк|скопіювати посилання|копіювати посилання|надіслати|зберегти|версія для друку
хв читання|хвилин читання|хвилини читання|час читання|хв. читання
фото|ілюстрація|світлина|фото з архіву|знімок|ілюстративне фото
зліва направо

кінець
заголовок:|назва:
текст:|зміст:

und










update|updated




tags|tag|hashtags
©|(c)|ⓒ|copyright ©|copyright|cookies|newsletter

Facebook|Twitter|X|WhatsApp|Telegram|LinkedIn|Messenger|Pinterest|Reddit|Instagram|YouTube|TikTok|Threads|Bluesky|Viber|RSS|Email|E-mail|Flipboard|Pocket|Tumblr|VK|Line|Copy|Link|Tweet|Mastodon|SMS|Google News|Xing|Signal|Skype|Mail|Gmail







new york|hong kong|los angeles|san francisco|buenos aires|tel aviv|saudi arabia|sri lanka|costa rica|el salvador|puerto rico|burkina faso|rio de janeiro|champions league|europa league
ur
تحریر:|از قلم|تحریر|مصنف:|رپورٹ:|رپورٹر:|نامہ نگار:|نمائندہ:|بقلم
ترجمہ:|مدیر:
نامہ نگار|رپورٹر|صحافی|کالم نگار|نمائندہ|نمائندہ خصوصی|تجزیہ کار
اور
ویب ڈیسک|نیوز ڈیسک|ادارہ|ادارتی بورڈ|مانیٹرنگ ڈیسک

ایجنسیاں|خبر رساں ادارے
ذریعہ|بشکریہ|ماخذ|ذرائع

شائع|تاریخ اشاعت|شائع شدہ|اشاعت کی تاریخ|شائع کیا گیا|تاریخ|شائع ہوا|اشاعت
اپ ڈیٹ|آخری اپ ڈیٹ|اپڈیٹ|تازہ کاری|آخری بار اپ ڈیٹ|اپ ڈیٹ کیا گیا


یہ بھی پڑھیں|مزید پڑھیں|یہ بھی دیکھیں|مزید خبریں|متعلقہ خبریں|متعلقہ|مقبول ترین|تازہ ترین|مزید جانیے|سب سے زیادہ پڑھی جانے والی
بریکنگ نیوز|ویڈیو|تازہ ترین|لائیو|تجزیہ
ٹیگز|ٹیگ|موضوعات|کلیدی الفاظ|عنوانات
اشتہار|اشتہارات|جملہ حقوق محفوظ ہیں|تمام حقوق محفوظ ہیں|سبسکرائب کریں|لاگ ان|رجسٹر|نیوز لیٹر|رازداری کی پالیسی|شرائط و ضوابط|ہم سے رابطہ کریں|ہمارے بارے میں|ہمیں فالو کریں|رابطہ
تبصرے|تبصرہ|تبصرہ کریں|اپنی رائے دیں|رائے|تبصرہ شامل کریں
شیئر کریں|شیئر|شئیر کریں|پرنٹ کریں|پرنٹ|لنک کاپی کریں|ای میل|محفوظ کریں
منٹ پڑھنے کا وقت|منٹ مطالعہ|پڑھنے کا وقت
تصویر|فوٹو|تصویر کا ذریعہ|فائل فوٹو|تصاویر






uz
muallif:|муаллиф:






manba|manbalar|манба

chop etilgan|eʼlon qilingan|sana|эълон қилинган
yangilangan|янгиланган


shuningdek o'qing|батафсил|batafsil






foto|surat|фото






vi
tác giả:|bài và ảnh:|bài:|tác giả|thực hiện:|phóng viên:|người viết:|viết bởi|bài viết:|tổng hợp:
biên tập:|biên dịch:|dịch:|người dịch:
phóng viên|biên tập viên|nhà báo|cộng tác viên|bình luận viên
và|cùng
ban biên tập|tòa soạn|nhóm phóng viên|nhóm pv|pv

các hãng tin|hãng tin
nguồn|theo|nguồn tin|theo nguồn
theo|nguồn|tổng hợp từ
ngày đăng|đăng lúc|xuất bản|ngày xuất bản|đăng ngày|ngày|xuất bản lúc|thời gian đăng|đăng
cập nhật|cập nhật lúc|cập nhật lần cuối|cập nhật ngày|chỉnh sửa

ngày|lúc
xem thêm|đọc thêm|tin liên quan|bài liên quan|tin cùng chuyên mục|đọc tiếp|có thể bạn quan tâm|tin khác|xem tiếp|đọc nhiều|tin mới|tin nóng|mời xem thêm|bài viết liên quan|cùng chủ đề|tin cùng chủ đề
TRỰC TIẾP|VIDEO|NÓNG|ẢNH|ĐỘC QUYỀN|PHÂN TÍCH
từ khóa|thẻ|tags|chủ đề|từ khoá
quảng cáo|bản quyền|giữ bản quyền|đăng ký|đăng nhập|bản tin|chính sách bảo mật|điều khoản sử dụng|liên hệ|liên hệ quảng cáo|về chúng tôi|giới thiệu|theo dõi chúng tôi|mọi bản quyền|tất cả các quyền|nội dung tài trợ|trở lại đầu trang|đường dây nóng|đính chính
bình luận|ý kiến|gửi bình luận|viết bình luận|ý kiến bạn đọc|bình luận của bạn|ý kiến của bạn|trở thành người đầu tiên
chia sẻ|chia sẻ bài viết|chia sẻ lên facebook|in bài|in|sao chép liên kết|copy link|gửi email|lưu|lưu bài viết|chép link
phút đọc|thời gian đọc
ảnh|ảnh minh họa|ảnh minh hoạ|ảnh:|nguồn ảnh|ảnh tư liệu|hình ảnh|hình minh họa|(Ảnh:
từ trái sang|từ trái qua

hết
tiêu đề:
nội dung:

zh-Hans|zh
作者：|作者|记者|本报记者|新华社记者|中新社记者|撰文：|撰文|文/|文｜|文丨|文：|采写：|采写|通讯员|本刊记者|特约记者|实习记者|见习记者|实习生|执笔：|记者：|供稿：|撰稿：|撰稿人：|本网记者|人民网记者|央视记者
责任编辑：|责任编辑|编辑：|责编：|责编|编译：|翻译：|校对：|审核：|监制：|编辑|编译/|编辑/|值班主任：|主编：|统筹：
记者|报道|摄|整理|编译|编辑|特派记者|撰稿人|评论员|通讯员|特约撰稿人|首席记者
和|与
本报讯|本刊编辑部|编辑部|本网讯|综合报道|本报评论员|新华社评论员

综合|综合外电|综合报道|外电
来源|来源于|来源自|稿件来源|文章来源|信息来源|出处|消息来源|新闻来源|转自|原标题|來源|消息來源
据|综合
发布时间|发布于|发表时间|发稿时间|刊登时间|时间|日期|发布日期|发表于|发布|发表|刊发时间|出版日期|時間|發布時間|發佈時間
更新时间|最后更新|更新于|修改时间|最后修改|更新|最近更新|更新日期|更新於
第01版|版面

相关阅读|延伸阅读|相关新闻|推荐阅读|点击查看|阅读更多|热门|相关报道|相关文章|更多|更多新闻|猜你喜欢|热门推荐|阅读全文|查看更多|精彩推荐|热门新闻|热点新闻|往期回顾|更多阅读|点击阅读|点击进入|新闻链接|新闻多一点|相關新聞|延伸閱讀
快讯|突发|直播|独家|评论|视频|图集|速報|深度|专访|观察|重磅|早报|晚报|热评
标签|关键词|关键字|话题|相关标签|专题|主题
广告|版权所有|未经授权不得转载|未经许可|转载请注明|转载请注明出处|版权声明|免责声明|订阅|登录|注册|隐私政策|用户协议|服务条款|联系我们|关于我们|关注我们|扫码|扫一扫|返回顶部|返回首页|声明：|举报电话|违法和不良信息|网站地图|特别声明|打开APP|下载APP|京ICP|沪ICP|更正|编者按|编者注
评论|网友评论|发表评论|我要评论|热门评论|全部评论|最新评论|查看评论|留言|评论区
分享|分享到|分享至|分享让更多人看到|打印|复制链接|收藏|微信|微博|朋友圈|QQ空间|转发|推荐给朋友|点赞|新浪微博|微信好友
分钟阅读|阅读时间|阅读时长|预计阅读
摄|图源|图为|资料图|图片来源|摄影|图片|图：|图/|视频截图|示意图|配图|新华社发|供图|图自|资料图片|来源：视觉中国
左起|右起|左一|右一
要点|背景|时间线|提要|核心提示|内容提要|划重点|导读
完
标题:
正文:|内容:

zh-Hant|zh
作者：|作者|記者|本報記者|撰文：|撰文|文/|文｜|文：|採訪：|採訪撰文|特約記者|記者：|撰稿：|實習記者|中央社記者|整理：|報導：|報導/|綜合報導|記者/|採訪/|文字：
責任編輯：|責任編輯|編輯：|編譯：|翻譯：|責編：|核稿編輯：|編譯/|核稿：|編輯/|審稿：
記者|報導|攝|整理|編譯|編輯|特派員|專欄作家|主筆|採訪主任|撰稿人
和|與|及
編輯部|本報訊|綜合報導|即時中心|國際中心|新聞中心|中心

綜合外電|外電|綜合外電報導|綜合報導
來源|消息來源|資料來源|新聞來源|出處|文章來源|轉自|来源|来源于|来源自|稿件来源|文章来源|信息来源|出处
據|綜合
發布時間|發佈時間|發佈於|發布於|刊登時間|時間|日期|發布日期|發佈日期|發稿時間|發表時間|發表於|發佈|發布|出版|发布时间|发布于|发表时间|发稿时间|刊登时间
更新時間|最後更新|更新於|更新|修改時間|最後更新時間|最新更新|更新日期|更新时间|最后更新|修改时间


相關新聞|延伸閱讀|相關閱讀|推薦閱讀|閱讀更多|更多|熱門|相關報導|相關文章|看更多|更多新聞|你可能也想看|你可能會喜歡|熱門新聞|編輯推薦|繼續閱讀|點我看|更多報導|相關報道|更多文章|看更多新聞|猜你喜歡|人氣點閱榜|相关阅读|延伸阅读|相关新闻|推荐阅读|点击查看|阅读更多|热门
快讯|突发|直播|独家|评论|视频|图集|速報|快訊|突發|獨家|評論|影片|影音|圖輯|專訪|更新|即時
標籤|關鍵字|關鍵詞|相關標籤|話題|主題|專題
廣告|版權所有|未經授權|不得轉載|請勿任意轉載|訂閱|登入|註冊|加入會員|會員登入|隱私權政策|私隱政策|服務條款|使用條款|聯絡我們|關於我們|追蹤我們|免責聲明|回頂端|請繼續往下閱讀|免費訂閱|電子報|下載APP|版權聲明|我們使用Cookie|本網站使用|更正|編者按|編按
留言|評論|網友留言|發表評論|我要留言|回應|網友回應|看留言|發表意見
分享|分享到|分享至|分享新聞|列印|複製連結|收藏|轉寄|友善列印|轉發|LINE分享
分鐘閱讀|閱讀時間|分鐘
攝|圖為|資料照|資料照片|圖片來源|攝影|圖：|圖片|翻攝|翻攝自|示意圖|圖|圖／|照片|資料圖片|圖取自|圖源|摄|图源|图为|资料图|图片来源|摄影

重點|背景|懶人包|小檔案|時間軸|要点|时间线|提要|核心提示|内容提要
完
標題:
正文:|內容:|內文:
`;
