/// Acronyms that news writes, and what they stand for: kind, id, approved form, variants.
let russianAcronyms: StaticString = """
    organisation	unaids	ЮНЭЙДС		
    organisation	unitar	ЮНИТАР		
    organisation	unamid	ЮНАМИД		
    organisation	minusma	МИНУСМА		
    organisation	monusco	МООНСДРК	МОНУСКО	
    organisation	ecosoc	ЭКОСОС		
    organisation	escwa	ЭСКЗА		
    organisation	icty	МТБЮ	Международный трибунал по бывшей Югославии	
    organisation	ctbto	ОДВЗЯИ		
    organisation	odihr	БДИПЧ	БДИПЧ ОБСЕ	
    organisation	eec-commission	ЕЭК	Евразийская экономическая комиссия	
    organisation	irena	ИРЕНА	Международное агентство по возобновляемым источникам энергии	
    organisation	gecf	ФСЭГ	Форум стран — экспортёров газа	
    organisation	celac	СЕЛАК		
    organisation	alba	АЛБА		
    organisation	quad-group	QUAD		
    organisation	ifc	МФК	Международная финансовая корпорация	
    organisation	bis	БМР	Банк международных расчётов	
    organisation	fatf	ФАТФ		
    organisation	swift	SWIFT	СВИФТ	
    organisation	esa	ЕКА	Европейское космическое агентство	
    organisation	jaxa	JAXA	Японское агентство аэрокосмических исследований	
    organisation	isro	ISRO	Индийская организация космических исследований	
    organisation	cern	ЦЕРН		
    organisation	nsc-us	СНБ	Совет национальной безопасности	
    organisation	dhs	Министерство внутренней безопасности США	МВБ США	
    organisation	dea	УБН	Управление по борьбе с наркотиками	
    organisation	atf	АТФ		
    organisation	cdc	CDC	Центры по контролю и профилактике заболеваний	
    organisation	nih	Национальные институты здравоохранения США	NIH	
    organisation	epa	Агентство по охране окружающей среды США	Агентство по охране окружающей среды|EPA	
    organisation	fcc	ФКС	Федеральная комиссия по связи	
    organisation	ftc	ФТК	Федеральная торговая комиссия	
    organisation	sec	Комиссия по ценным бумагам и биржам		
    organisation	faa	ФАУ	Федеральное авиационное управление|Федеральное управление гражданской авиации	
    organisation	ntsb	НСБТ	Национальный совет по безопасности на транспорте	
    organisation	noaa	НОАА	NOAA	
    organisation	usgs	Геологическая служба США	USGS	
    organisation	irs	Налоговое управление США	IRS	
    organisation	ofac	OFAC	Управление по контролю за иностранными активами	
    organisation	nypd	Полиция Нью-Йорка		
    organisation	nra	Национальная стрелковая ассоциация	НСА	
    organisation	aclu	Американский союз защиты гражданских свобод	ACLU	
    organisation	aipac	АИПАК		
    organisation	norad	НОРАД		
    organisation	doj	Министерство юстиции США	Минюст США	
    organisation	dod	Министерство обороны США	Минобороны США	
    organisation	mi5	МИ-5	MI5	
    organisation	gchq	Центр правительственной связи	GCHQ	
    organisation	nhs	Национальная служба здравоохранения	NHS	
    organisation	rsc	Королевская шекспировская компания		
    organisation	raf	Королевские ВВС		
    organisation	bnd	БНД	Федеральная разведывательная служба	
    organisation	bka	БКА	Федеральное ведомство уголовной полиции	
    organisation	dfb	Немецкий футбольный союз		
    organisation	dgse	ГУВБ	DGSE	
    organisation	nabu	НАБУ		
    organisation	gur	ГУР	ГУР Минобороны Украины	
    organisation	afu	ВСУ	Вооружённые силы Украины	
    organisation	gibdd	ГИБДД		
    organisation	guvd	ГУВД		
    organisation	cb-ukraine	НБУ	Национальный банк Украины	
    organisation	rdif	РФПИ	Российский фонд прямых инвестиций	
    organisation	vciom	ВЦИОМ		
    organisation	vgtrk	ВГТРК		
    organisation	spief	ПМЭФ	Петербургский международный экономический форум	
    organisation	ksa-pif	Государственный инвестиционный фонд Саудовской Аравии		
    organisation	fsa	ССА	Свободная сирийская армия	
    organisation	lna	ЛНА	Ливийская национальная армия	
    organisation	gna	ПНС	Правительство национального согласия	
    organisation	ltte	ТОТИ	Тигры освобождения Тамил-Илама	
    organisation	kla	АОК	Армия освобождения Косово	
    organisation	ifrc	МФКК		
    organisation	cpj	КЗЖ	Комитет защиты журналистов	
    organisation	iucn	МСОП		
    organisation	fide	ФИДЕ	FIDE	
    organisation	fina	ФИНА		
    organisation	iihf	ИИХФ	Международная федерация хоккея	
    organisation	isu	ИСУ		
    organisation	khl	КХЛ	Континентальная хоккейная лига	
    organisation	nfl	НФЛ		
    organisation	mlb	МЛБ		
    organisation	mls	МЛС		
    organisation	nascar	НАСКАР	NASCAR	
    organisation	ufc	UFC		
    organisation	rfs	РФС	Российский футбольный союз	
    organisation	concacaf	КОНКАКАФ		
    organisation	npr	NPR		
    organisation	pbs	PBS		
    organisation	hbo	HBO		
    organisation	mtv	MTV		
    organisation	mbc	MBC		
    organisation	nhk	NHK		
    organisation	rai	RAI		
    organisation	ard	ARD		
    organisation	zdf	ZDF		
    organisation	cbc	CBC		
    organisation	trt	TRT		
    organisation	npc-china	ВСНП	Всекитайское собрание народных представителей	
    organisation	pla	НОАК	Народно-освободительная армия Китая	
    organisation	hdp	ДПН		
    organisation	mhp	ПНД		
    organisation	ukip	UKIP	Партия независимости Соединённого Королевства	
    organisation	dup	ДЮП		
    organisation	npt-org	ГЯП	Группа ядерных поставщиков	
    organisation	ge	GE	Дженерал Электрик|General Electric	
    organisation	at-t	AT&T		
    organisation	sap	SAP		
    organisation	basf	BASF		
    organisation	lg	LG		
    organisation	emc	EMC		
    organisation	vmware	VMware		
    organisation	kfc	KFC		
    organisation	dhl	DHL		
    organisation	ups	UPS		
    organisation	fedex	FedEx		
    organisation	pwc	PwC		
    organisation	kpmg	KPMG		
    organisation	icann	ICANN		
    organisation	ieee	IEEE		
    organisation	iso	ИСО	Международная организация по стандартизации	
    organisation	league-nations	Лига Наций		
    organisation	warsaw-pact	Варшавский договор	ОВД	
    organisation	comecon	СЭВ		
    organisation	seato	СЕАТО		
    term	gnp	ВНП	валовой национальный продукт	
    term	vat	НДС	налог на добавленную стоимость	
    term	fdi	ПИИ	прямые иностранные инвестиции	
    term	cpi	ИПЦ	индекс потребительских цен	
    term	ipo-offering	IPO	первичное размещение акций	
    term	aids	СПИД		
    term	hiv	ВИЧ		
    term	covid	ковид	КОВИД	
    term	sars	SARS	атипичная пневмония	
    term	mers	БВРС		
    term	dna	ДНК		
    term	rna	РНК		
    term	pcr-test	ПЦР	ПЦР-тест	
    term	adhd	СДВГ		
    term	ptsd	ПТСР	посттравматическое стрессовое расстройство	
    term	ivf	ЭКО		
    term	mri	МРТ		
    term	gmo	ГМО	генно-модифицированный организм	
    term	lgbt	ЛГБТ		
    term	ngo	НПО	неправительственная организация	
    term	nko	НКО	некоммерческая организация	
    term	ceo-post	исполнительный директор		
    term	cfo-post	финансовый директор		
    term	ai	ИИ	искусственный интеллект	
    term	gps	GPS		
    term	glonass	ГЛОНАСС		
    term	vpn	VPN	ВПН	
    term	usb	USB		
    term	sms	СМС	SMS	
    term	icbm	МБР	межконтинентальная баллистическая ракета	
    term	slbm	БРПЛ		
    term	mlrs	РСЗО	реактивная система залпового огня	
    term	himars	HIMARS	ХИМАРС	
    term	manpads	ПЗРК		
    term	wmd	ОМП	оружие массового уничтожения|оружие массового поражения	
    term	ied	СВУ	самодельное взрывное устройство	
    term	thaad	THAAD	ТХААД	
    term	npt	ДНЯО	Договор о нераспространении ядерного оружия	
    term	ctbt	ДВЗЯИ	Договор о всеобъемлющем запрещении ядерных испытаний	
    term	inf-treaty	ДРСМД		
    term	new-start	ДСНВ	СНВ	
    term	abm-treaty	Договор по ПРО		
    term	abm	ПРО	противоракетная оборона	
    term	air-defence	ПВО	противовоздушная оборона	
    term	jcpoa	СВПД	Совместный всеобъемлющий план действий	
    term	nafta	НАФТА		
    term	usmca	ЮСМКА		
    term	ttip	ТТИП		
    term	tpp	ТТП-соглашение	Транстихоокеанское партнёрство	
    term	lng	СПГ	сжиженный природный газ	
    term	lpg	СУГ		
    term	npp	АЭС	атомная электростанция	
    term	hpp	ГЭС	гидроэлектростанция	
    term	co2	углекислый газ		
    term	cop	КС ООН по климату		
    term	sdg	ЦУР	Цели устойчивого развития	
    term	idp	ВПЛ	внутренне перемещённое лицо	
    term	vip	VIP	ВИП	
    term	phd	PhD		
    term	mba	MBA		
    term	gmt	GMT	по Гринвичу	
    term	utc	UTC		
    term	smi	СМИ	средства массовой информации	
    term	dtp	ДТП	дорожно-транспортное происшествие	
    term	zhkh	ЖКХ	жилищно-коммунальное хозяйство	
    term	msp-smb	МСП	малый и средний бизнес	
    organisation	itv	ITV		
    organisation	msnbc	MSNBC		
    """
