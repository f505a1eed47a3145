// Made by `npm run generate` from packages/core/data. Do not edit.

/** Code, name, country, Wikidata id, names, codes and places of each agency, parted by tabs; of several by bars. */
export const agencyRows = `AFP	Agence France-Presse	FR	Q40464	فرانس برس|وكالة فرانس برس|法新社|Франс Пресс|AFP通信|خبرگزاری فرانسه|Agence France Presse|AFP Deutschland|סוכנות הידיעות הצרפתית|एएफपी|เอเอฟพี|에이에프피|AFP=時事|AFP時事|اے ایف پی|এএফপি|AFP통신|에이에프피통신|Франс-Пресс|AFP 통신|ფრანს პრესი	أ ف ب|АФП|afp|Afp|أ.ف.ب|ا ف ب|ا.ف.ب|א-אף-פי	
Reuters	Reuters	GB	Q130879	Thomson Reuters|رويترز|路透社|Рейтер|ロイター|로이터|رویترز|רויטרס|रॉयटर्स|รอยเตอร์|로이터 통신|Рейтерс|Reuters News|Ройтерс|Reuters Health|روئٹرز|رائٹرز|রয়টার্স|로이터통신|ロイター通信|สำนักข่าวรอยเตอร์|Ռոյթերս|როიტერი|ሮይተርስ|रायटर|रॉयटर	Reuter|REUTER|路透|RTR|reuters|REUTERS	
AP	The Associated Press	US	Q40469	Associated Press|أسوشيتد برس|美联社|美聯社|Ассошиэйтед Пресс|AP通信|آسوشیتدپرس|ассошиэйтед пресс|एपी|AP통신|สำนักข่าวเอพี|סוכנות AP|AP News|اے پی|এপি|أسوشيتدبرس|اسوشيتد برس|ایسوسی ایٹڈ پریس|AP 통신	أ ب|АП|ap|Ap|أ.ب	
UPI	United Press International	US	Q493845	United Press|合众国际社	ЮПИ	
Bloomberg	Bloomberg News	US		Bloomberg|بلومبرغ|彭博社|Блумберг|ブルームバーグ|블룸버그|블룸버그통신|ブルームバーグ通信|บลูมเบิร์ก|بلومبرج		
DJ	Dow Jones Newswires	US			DJN	
CP	The Canadian Press	CA		La Presse Canadienne|Canadian Press|加通社	PC	
CNW	Cision Newswire Canada	CA		CNW Telbec		
AAP	Australian Associated Press	AU		AAP FactCheck|澳联社		
PA	PA Media (Press Association)	GB		PA Media|Press Association		
dpa	Deutsche Presse-Agentur	DE	Q312653	dpa-infocom|dpa-AFX|dpa/lni|د ب أ|德新社|Deutsche Presseagentur|dpa/tmn|Deutsche Presse Agentur|dpa통신|DPA通信|DPA 통신	DPA|ДПА|Dpa|د.ب.أ	
AFX	dpa-AFX	DE				
epd	Evangelischer Pressedienst	DE				
KNA-DE	Katholische Nachrichten-Agentur	DE			KNA	
SID	Sport-Informations-Dienst	DE			sid	
dapd	Deutscher Auslands-Depeschendienst / dapd	DE	Q265330	ddp-dapd	ddp	
ots	Original Text Service (news aktuell)	DE		news aktuell|ots.Audio		
APA	Austria Presse Agentur	AT	Q680662	APA-OTS	apa	
SDA	Keystone-SDA-ATS	CH	Q430109	Keystone-ATS|Keystone-SDA|awp/sda	sda|ATS|ats|Keystone-SDA|SDA-ATS	
AWP	AWP Finanznachrichten	CH			awp	
ANP	Algemeen Nederlands Persbureau	NL	Q966898		anp	
Belga	Belga News Agency	BE	Q815453		BELGA|belga	
EFE	Agencia EFE	ES		EFE/EPA|إفي|埃菲社|ЭФЭ	Efe|efe	
EP	Europa Press	ES		EUROPA PRESS		
ANSA	Agenzia Nazionale Stampa Associata	IT	Q392934	安莎社|Agenzia ANSA	Ansa|АНСА|ansa	
Adnkronos	Adnkronos	IT		Adn Kronos	ADNKRONOS|adnkronos	
AGI	Agenzia Giornalistica Italia	IT			Agi	
Lusa	Lusa	PT		Agência Lusa|葡新社	LUSA	
ABR	Agência Brasil	BR			ABr	
Télam	Télam	AR			Telam|TELAM	
NOTIMEX	Notimex	MX				
PL	Prensa Latina	CU		拉美社|古巴拉美社		
Ritzau	Ritzaus Bureau	DK		ritzau-AFP	ritzau|RITZAU	
TT	TT News Agency	SE	Q1312158	TT Nyhetsbyrån|Tidningarnas Telegrambyrå		
NTB	NTB	NO		Norsk Telegrambyrå	ntb	
STT	Finnish News Agency	FI		Suomen Tietotoimisto|STT–Lehtikuva	FNB|stt	
PAP	Polish Press Agency	PL	Q1484980	Polska Agencja Prasowa	pap	
ČTK	Czech News Agency	CZ	Q341118	Česká tisková kancelář	čtk|CTK	
TASR	News Agency of the Slovak Republic	SK		Tlačová agentúra Slovenskej republiky	tasr	
SITA	SITA	SK		Slovenská tlačová agentúra	sita	
MTI	Hungarian News Agency	HU		Magyar Távirati Iroda	mti	
AGERPRES	Agerpres	RO		AGERPRES	Agerpres	
BTA	Bulgarian News Agency	BG	Q2031809	Българска телеграфна агенция	БТА	
Hina	Croatian News Agency	HR		Hrvatska izvještajna novinska agencija	hina|HINA	
STA	Slovenian Press Agency	SI		Slovenska tiskovna agencija	sta	
Tanjug	Tanjug	RS	Q371267	Танјуг	TANJUG|Танјуг	
FENA	Federal News Agency (BiH)	BA		Federalna novinska agencija		
SRNA	SRNA	BA			Srna	
MIA	Media Information Agency	MK			МИА	
ATA	Albanian Telegraphic Agency	AL		Agjencia Telegrafike Shqiptare	ATSH	
AMNA	Athens-Macedonian News Agency	GR		ΑΠΕ-ΜΠΕ|ANA-MPA|Αθηναϊκό-Μακεδονικό Πρακτορείο Ειδήσεων|ΑΠΕ ΜΠΕ	ΑΠΕ	
CNA	Cyprus News Agency	CY			ΚΥΠΕ	Nicosia|NICOSIA|Λευκωσία
AA	Anadolu Agency	TR		Anadolu Ajansı|Agence Anadolu|Anadolu|الأناضول|وكالة الأناضول|Анадолу|آناتولی|Agencia Anadolu|AA.com.tr|Anadolu Agency (AA)|Anadolu Ajansı (AA)|阿纳多卢通讯社|Анадолу ажансы	ANADOLU|anadolu	
DHA	Demirören News Agency	TR		Demirören Haber Ajansı|Doğan Haber Ajansı		
IHA	Ihlas News Agency	TR		İhlas Haber Ajansı	İHA	
TASS	TASS	RU	Q223799	ИТАР-ТАСС|ITAR-TASS|تاس|塔斯社|タス通信|Тасс|타스통신|타스 통신|ТАСС	ТАСС	
RIA	RIA Novosti	RU		РИА Новости|俄新社|РИА «Новости»|РИА "Новости"|ريا نوفوستي|نوفوستي|リアノーボスチ|ノーボスチ通信	РИА	
IF	Interfax	RU	Q379271	Интерфакс|ИНТЕРФАКС|国际文传电讯社|Интерфакс-Казахстан|Интерфакс-Запад|إنترفاكس|インタファクス通信		
PRIME	Prime	RU	Q4376388	ПРАЙМ		
REGNUM	REGNUM	RU	Q1977770	ИА REGNUM		
Ukrinform	Ukrinform	UA	Q987030	Укрінформ|Укринформ	UKRINFORM	
UNIAN	UNIAN	UA		УНІАН|УНИАН		
BELTA	BelTA	BY		БЕЛТА|БелТА		
Kazinform	Kazinform	KZ		Қазинформ|КАЗИНФОРМ|ҚазАқпарат|QazAqparat|МИА «Казинформ»	KAZINFORM	
AZERTAC	Azertac	AZ		AZƏRTAC|АЗЕРТАДЖ|AZERTAG		
ARMENPRESS	Armenpress	AM		Արմենպրես|АРМЕНПРЕСС|ԱՐՄԵՆՊՐԵՍ		
Xinhua	Xinhua News Agency	CN	Q204839	新华社|新華社|新华网|شينخوا|Синьхуа|新華通信|شین‌هوا|Chine nouvelle|Xinhua|Agencia Xinhua|신화통신|신화 통신|新华通讯社|新华每日电讯|ซินหัว|สำนักข่าวซินหัว|शिन्हुआ|সিনহুয়া|شنہوا|شینهوا	xinhua|XINHUA	
CNS	China News Service	CN		中国新闻社|中新社|中新网		
CNA	Central News Agency	TW		中央社|中央通訊社		Taipei|TAIPEI|台北
Kyodo	Kyodo News	JP		共同通信|교도|Киодо|共同通信社|교도통신|교도 통신|เกียวโด|كيودو	共同|共同社|kyodo|KYODO	
Jiji	Jiji Press	JP		時事通信|时事社|時事通信社|時事ドットコム|지지통신|지지 통신	時事|JIJI	
Yonhap	Yonhap News Agency	KR		연합뉴스|韩联社|聯合ニュース|Ёнхап|연합|연합뉴스TV|يونهاب|Ренхап|聯合通訊社	yonhap|YONHAP	
NEWSIS	Newsis	KR		뉴시스		
NEWS1	News1	KR		뉴스1		
KCNA	Korean Central News Agency	KP		조선중앙통신|朝中社|朝鮮中央通信|朝鲜中央通讯社|朝鮮中央通訊社	ЦТАК	
MENA	Middle East News Agency	EG		وكالة أنباء الشرق الأوسط	أ ش أ|أ.ش.أ	
SPA	Saudi Press Agency	SA		وكالة الأنباء السعودية|沙特通讯社	واس	
WAM	Emirates News Agency	AE		وكالة أنباء الإمارات	وام	
QNA	Qatar News Agency	QA		وكالة الأنباء القطرية	قنا	
KUNA	Kuwait News Agency	KW		وكالة الأنباء الكويتية|科威特通讯社	كونا	
BNA	Bahrain News Agency	BH		وكالة أنباء البحرين	بنا	
ONA	Oman News Agency	OM		وكالة الأنباء العمانية	العمانية	
PETRA	Jordan News Agency	JO		وكالة الأنباء الأردنية	بترا	
NNA	National News Agency	LB		الوكالة الوطنية للإعلام	وطنية	
SANA	Syrian Arab News Agency	SY		الوكالة العربية السورية للأنباء	سانا	
INA	Iraqi News Agency	IQ		وكالة الأنباء العراقية	واع	
WAFA	Palestine News Agency	PS		وكالة الأنباء والمعلومات الفلسطينية	وفا	
SABA	Yemen News Agency	YE		وكالة الأنباء اليمنية	سبأ	
SUNA	Sudan News Agency	SD		وكالة السودان للأنباء	سونا	
LANA	Libyan News Agency	LY		وكالة الأنباء الليبية	وال	
MAP	Maghreb Arabe Presse	MA		وكالة المغرب العربي للأنباء	ومع	
APS	Algérie Presse Service	DZ		وكالة الأنباء الجزائرية	واج|وأج	
TAP	Tunis Afrique Presse	TN		وكالة تونس إفريقيا للأنباء	وات	
AMI	Agence Mauritanienne d'Information	MR		الوكالة الموريتانية للأنباء	و م أ	
APS	Agence de Presse Sénégalaise	SN		Algérie Presse Service		Dakar|DAKAR|Thiès|Saint-Louis|Kaolack|Ziguinchor|Touba
AIP	Agence Ivoirienne de Presse	CI				
PANA	Panafrican News Agency	SN		PANAPRESS|Panapress		
APANEWS	African Press Agency	SN		Agence de presse africaine|APAnews	APA	Dakar|Abidjan|Rabat|Lomé|Accra|Niamey
NAN	News Agency of Nigeria	NG				
GNA	Ghana News Agency	GH				
KNA	Kenya News Agency	KE				Nairobi|NAIROBI|Mombasa
ENA	Ethiopian News Agency	ET		የኢትዮጵያ ዜና አገልግሎት		
ANGOP	Angola Press	AO			Angop	
SAPA	South African Press Association	ZA			Sapa	
IRNA	Islamic Republic News Agency	IR		خبرگزاری جمهوری اسلامی|ایرنا|إرنا|伊通社|ИРНА|イラン国営通信		
ISNA	Iranian Students' News Agency	IR		خبرگزاری دانشجویان ایران|ایسنا		
FARS	Fars News Agency	IR		خبرگزاری فارس	فارس	
TASNIM	Tasnim News Agency	IR		خبرگزاری تسنیم|تسنیم|Тасним		
MEHR	Mehr News Agency	IR		خبرگزاری مهر	مهر	
PTI	Press Trust of India	IN		पीटीआई|印度报业托拉斯|पीटीआई-भाषा|पीटीआई भाषा	भाषा|pti	
ANI	Asian News International	IN		एएनआई|এএনআই		
IANS	Indo-Asian News Service	IN		आईएएनएस		
UNI	United News of India	IN		یو این آئی	वार्ता	
APP	Associated Press of Pakistan	PK		اے پی پی		
BSS	Bangladesh Sangbad Sangstha	BD			বাসস	
रासस	Rastriya Samachar Samiti	NP		राष्ट्रिय समाचार समिति		
Bernama	Bernama	MY		马新社|馬新社	BERNAMA	
Antara	Antara	ID			ANTARA	
VNA	Vietnam News Agency	VN		Thông tấn xã Việt Nam|越通社	TTXVN	
PNA	Philippine News Agency	PH				
TNA	Thai News Agency	TH		สำนักข่าวไทย		
MONTSAME	Montsame	MN		МОНЦАМЭ		
PRN	PR Newswire	US		PRNewswire|PRNewswire-FirstCall|美通社		
BW	Business Wire	US		BUSINESS WIRE		
GNW	GlobeNewswire	US		GLOBE NEWSWIRE		
HAVAS	Havas (1835–1940)	FR	Q2826560	Agence Havas	Havas	
WTB	Wolff's Telegraphic Bureau	DE	Q552226	Wolffs Telegraphisches Bureau	W.T.B.	
STEFANI	Agenzia Stefani	IT	Q1415690		Stefani	
DOMEI	Domei	JP	Q2913752	同盟通信社	Domei	
DNB	Deutsches Nachrichtenbüro	DE	Q1205856			
ELTA	ELTA	LT		Lietuvos naujienų agentūra ELTA		
BNS	Baltic News Service	EE				
LETA	LETA	LV		Nacionālā informācijas aģentūra LETA		
RNZ	RNZ	NZ		Radio New Zealand		
IPS	Inter Press Service	IT				
UzA	National News Agency of Uzbekistan	UZ		УзА|O‘zA|OʻzA		
KABAR	Kabar	KG		Кабар		
KHOVAR	Khovar	TJ		Ховар|АМИТ Ховар		
TDH	Turkmenistan State News Agency	TM		Türkmenistan Today		
TREND-AZ	Trend News Agency	AZ		Trend Xəbər Agentliyi		
REPORT-AZ	Report Information Agency	AZ		Report İnformasiya Agentliyi		
TURAN-AZ	Turan Information Agency	AZ		Turan İnformasiya Agentliyi		
MOLDPRES	Moldpres	MD		MOLDPRES		
IPN	IPN Press Agency	MD		IPN Moldova		
INTERPRESSNEWS	InterPressNews	GE		ინტერპრესნიუსი|Interpressnews|IPN.ge		
MEDIAFAX	Mediafax	RO				
FOCUS-BG	Focus News Agency	BG		Агенция Фокус|Агенция „Фокус“		
BETA	Beta News Agency	RS		Бета|Novinska agencija Beta	Beta	
FONET	FoNet	RS		ФоНет	FoNet	
MINA	MINA News Agency	ME		МИНА|MINA-business		
MAKFAX	Makfax	MK		Макфакс		
KOSOVAPRESS	KosovaPress	XK		Kosovapress		
LAPRESSE	LaPresse	IT				
ITALPRESS	Italpress	IT				
ASKANEWS	Askanews	IT		askanews		
DIRE	Agenzia Dire	IT		Agenzia DIRE		
NOVA	Agenzia Nova	IT				
RADIOCOR	Radiocor	IT		Il Sole 24 Ore Radiocor|Radiocor Plus		
COLPISA	Colpisa	ES				
SERVIMEDIA	Servimedia	ES				
ACN	Agència Catalana de Notícies	ES				
ANDINA	Andina	PE		Agencia Andina		
ABI	Agencia Boliviana de Información	BO				
AVN	Agencia Venezolana de Noticias	VE				
NA	Noticias Argentinas	AR		Agencia NA|Agencia Noticias Argentinas		
DYN	Diarios y Noticias	AR			DyN	
COLPRENSA	Colprensa	CO				
ESTADAO	Estadão Conteúdo	BR		Estadao Conteudo|Agência Estado		
FOLHAPRESS	Folhapress	BR				
AGP	Agence Gabonaise de Presse	GA				
ACAP	Agence Centrafricaine de Presse	CF		Agence Centrafricaine Presse		
ACP	Agence Congolaise de Presse	CD				
ACI	Agence Congolaise d'Information	CG				
AIB	Agence d'Information du Burkina	BF				
ANP-NE	Agence Nigérienne de Presse	NE				
AMAP	Agence Malienne de Presse et de Publicité	ML		Agence Malienne de Presse		
ABP	Agence Bénin Presse	BJ				
ATOP	Agence Togolaise de Presse	TG				
AGPGN	Agence Guinéenne de Presse	GN				
ADI	Agence Djiboutienne d'Information	DJ				
SONNA	Somali National News Agency	SO				
RBA-RW	Rwanda News Agency	RW				
AIM	Agência de Informação de Moçambique	MZ				
INFORPRESS	Inforpress	CV				
NAMPA	Namibia Press Agency	NA			Nampa	
ZIANA	New Ziana	ZW				
BOPA	Botswana Press Agency	BW				
UNB	United News of Bangladesh	BD		ইউএনবি		
LANKAPUVATH	Lankapuvath	LK				
BAKHTAR	Bakhtar News Agency	AF		باختر|آژانس باختر		
PAJHWOK	Pajhwok Afghan News	AF		Pajhwok		
KPL	Lao News Agency	LA		Khaosan Pathet Lao		
AKP	Agence Kampuchea Presse	KH				
MNA-MM	Myanmar News Agency	MM				
ILNA	Iranian Labour News Agency	IR		ایلنا|خبرگزاری ایلنا		
YJC	Young Journalists Club	IR		باشگاه خبرنگاران جوان		
ANHA	Hawar News Agency	SY		وكالة هاوار		
SHAFAQ	Shafaq News	IQ		شفق نيوز		
ANKA	ANKA News Agency	TR		ANKA Haber Ajansı		
UBA	UBA	TR		Ulusal Basın Ajansı		
CIHAN	Cihan News Agency	TR		Cihan Haber Ajansı		
JTA	Jewish Telegraphic Agency	US				
TPS	Tazpit Press Service	IL				
ITIM	ITIM	IL		עיתים		
RNS	Religion News Service	US				
CNS-US	Catholic News Service	US				
SPUTNIK	Sputnik	RU		Спутник|سبوتنيك|اسپوتنیک|スプートニク|卫星通讯社|俄罗斯卫星通讯社		
RBC	RBC	RU		РБК		
ROSBALT	Rosbalt	RU		Росбалт		
AGN-MOSKVA	Moskva News Agency	RU		Агентство «Москва»|АГН «Москва»		
ACN-CU	Agencia Cubana de Noticias	CU				
AKI	Adnkronos International	IT		آكي		
RTTNEWS	RTTNews	US				
DOWJONES	Dow Jones Newswires	US		Dow Jones|DJN		
EQS	EQS News	DE		EQS-News		
UNN	Ukrainian National News	UA		УНН		
IF-UA	Interfax-Ukraine	UA		Інтерфакс-Україна|Интерфакс-Украина		
AKIPRESS	AKIpress	KG		АКИpress		
IAR	Informacyjna Agencja Radiowa	PL		Informacyjna Agencja Radiowa IAR		
AG-SENADO	Agência Senado	BR				
AG-CAMARA	Agência Câmara de Notícias	BR		Agência Câmara		
AG-REFORMA	Agencia Reforma	MX				
QUADRATIN	Quadratín	MX		Agencia Quadratín		
IRIB	IRIB News Agency	IR		خبرگزاری صدا و سیما|صدا و سیما		
MIZAN-IR	Mizan News Agency	IR		خبرگزاری میزان		
IQNA	International Quran News Agency	IR		ایکنا		
BORNA-IR	Borna News Agency	IR		برنا|خبرگزاری برنا		
HKCNA	Hong Kong China News Agency	HK		中通社|香港中通社		
ANA-ZA	African News Agency	ZA				
TNS	Tribune News Service	US				
FLM	Field Level Media	US				
ACCESSWIRE	ACCESSWIRE	US		ACCESS Newswire		
NEWSFILE	Newsfile	CA		Newsfile Corp.|Newsfile Corp		
ETX	ETX Daily Up	FR		ETX/Daily Up		`;
