/// Organisations that news names: kind, id, approved form, variants.
let russianOrganisations: StaticString = """
    organisation	un	ООН	Организация Объединённых Наций	
    organisation	un-security-council	Совет Безопасности ООН	Совбез ООН|Совет Безопасности	
    organisation	un-general-assembly	Генеральная Ассамблея ООН	Генассамблея ООН	
    organisation	eu	Евросоюз	Европейский союз|ЕС	
    organisation	european-commission	Еврокомиссия	Европейская комиссия	
    organisation	european-parliament	Европарламент	Европейский парламент	
    organisation	ecb	Европейский центральный банк	ЕЦБ	
    organisation	nato	НАТО	Североатлантический альянс	
    organisation	csto	ОДКБ	Организация Договора о коллективной безопасности	
    organisation	cis	СНГ	Содружество Независимых Государств	
    organisation	sco	ШОС	Шанхайская организация сотрудничества	
    organisation	eaeu	ЕАЭС	Евразийский экономический союз	
    organisation	brics	БРИКС		
    organisation	g7	«Большая семёрка»	Большая семёрка|G7	
    organisation	g20	«Большая двадцатка»	Большая двадцатка|G20	
    organisation	opec	ОПЕК	Организация стран — экспортёров нефти	
    organisation	iaea	МАГАТЭ	Международное агентство по атомной энергии	
    organisation	who	ВОЗ	Всемирная организация здравоохранения	
    organisation	imf	МВФ	Международный валютный фонд	
    organisation	world-bank	Всемирный банк		
    organisation	wto	ВТО	Всемирная торговая организация	
    organisation	fao	ФАО	Продовольственная и сельскохозяйственная организация ООН	
    organisation	wfp	Всемирная продовольственная программа	ВПП	
    organisation	unesco	ЮНЕСКО		
    organisation	unicef	ЮНИСЕФ		
    organisation	unhcr	УВКБ ООН	УВКБ	
    organisation	unrwa	БАПОР		
    organisation	osce	ОБСЕ	Организация по безопасности и сотрудничеству в Европе	
    organisation	council-of-europe	Совет Европы		
    organisation	pace	ПАСЕ	Парламентская ассамблея Совета Европы|Парламентская Ассамблея Совета Европы	
    organisation	arab-league	Лига арабских государств	ЛАГ	
    organisation	gcc	Совет сотрудничества арабских государств Персидского залива	ССАГПЗ	
    organisation	african-union	Африканский союз	Африканский Союз	
    organisation	asean	АСЕАН	Ассоциация государств Юго-Восточной Азии	
    organisation	oic	Организация исламского сотрудничества	ОИС	
    organisation	icrc	Международный комитет Красного Креста	МККК|Красный Крест	
    organisation	red-crescent	Красный Полумесяц		
    organisation	icc	Международный уголовный суд	МУС	
    organisation	icj	Международный суд ООН	Международный суд	
    organisation	opcw	ОЗХО	Организация по запрещению химического оружия	
    organisation	fifa	ФИФА		
    organisation	uefa	УЕФА		
    organisation	ioc	Международный олимпийский комитет	МОК	
    organisation	wada	ВАДА	Всемирное антидопинговое агентство|WADA	
    organisation	amnesty	Международная амнистия	Amnesty International	
    organisation	hrw	Human Rights Watch		
    organisation	fbi	ФБР	Федеральное бюро расследований	
    organisation	cia	ЦРУ	Центральное разведывательное управление	
    organisation	nasa	НАСА		
    organisation	pentagon	Пентагон		
    organisation	white-house	Белый дом	Белый Дом	
    organisation	state-department	Госдепартамент	Госдеп|Государственный департамент	
    organisation	us-congress	Конгресс США	Конгресс	
    organisation	us-senate	Сенат		
    organisation	federal-reserve	Федеральная резервная система	ФРС	
    organisation	republican-party	Республиканская партия		
    organisation	democratic-party	Демократическая партия		
    organisation	kremlin	Кремль		
    organisation	state-duma	Госдума	Государственная дума|Государственная Дума	
    organisation	federation-council	Совет Федерации	Совфед	
    organisation	fsb	ФСБ		
    organisation	central-bank-russia	Банк России	Центробанк|ЦБ РФ	
    organisation	united-russia	Единая Россия		
    organisation	mid-rf	МИД РФ	МИД России|МИД	
    organisation	mvd	МВД	МВД РФ	
    organisation	mchs	МЧС	МЧС России	
    organisation	sk	Следственный комитет	СК РФ	
    organisation	gazprom	Газпром		
    organisation	rosneft	Роснефть		
    organisation	lukoil	Лукойл		
    organisation	sberbank	Сбербанк		
    organisation	rosatom	Росатом		
    organisation	roscosmos	Роскосмос		
    organisation	aeroflot	Аэрофлот		
    organisation	tass	ТАСС	ИТАР-ТАСС	
    organisation	ria	РИА Новости	РИА «Новости»	
    organisation	interfax	Интерфакс		
    organisation	reuters	Рейтер	Reuters	
    organisation	afp	Франс Пресс	AFP	
    organisation	ap	Ассошиэйтед Пресс	Associated Press	
    organisation	xinhua	Синьхуа		
    organisation	anadolu	Анадолу		
    organisation	bbc	Би-би-си	BBC	
    organisation	cnn	CNN		
    organisation	al-jazeera	Аль-Джазира		
    organisation	nyt	Нью-Йорк таймс	The New York Times	
    organisation	wapo	Вашингтон пост		
    organisation	guardian	Гардиан		
    organisation	hamas	ХАМАС		
    organisation	hezbollah	Хезболла	Хезболлах|Хизбалла|Хезбалла	
    organisation	taliban	Талибан	движение «Талибан»	
    organisation	isis	ИГИЛ	Исламское государство	
    organisation	al-qaeda	Аль-Каида		
    organisation	houthis	хуситы		
    organisation	fatah	ФАТХ		
    organisation	pkk	РПК	Рабочая партия Курдистана	
    organisation	idf	ЦАХАЛ	Армия обороны Израиля	
    organisation	knesset	кнессет	Кнессет	
    organisation	bundestag	бундестаг	Бундестаг	
    organisation	verkhovna-rada	Верховная рада	Верховная Рада|Рада	
    organisation	apple	Apple	Эппл	
    organisation	google	Google	Гугл	
    organisation	microsoft	Microsoft	Майкрософт	
    organisation	amazon	Amazon	Амазон	
    organisation	facebook	Facebook	Фейсбук	
    organisation	twitter	Twitter	Твиттер	
    organisation	boeing	Boeing	Боинг	
    organisation	airbus	Airbus	Эйрбас	
    organisation	aramco	Сауди Арамко		
    organisation	tesla	Tesla	Тесла	
    organisation	spacex	SpaceX		
    organisation	yukos	ЮКОС		
    organisation	yandex	Яндекс		
    organisation	ohchr	УВКПЧ	Управление Верховного комиссара ООН по правам человека|УВКПЧ ООН	
    organisation	un-human-rights-council	Совет ООН по правам человека	СПЧ ООН|Совет по правам человека ООН	
    organisation	ocha	УКГВ	Управление ООН по координации гуманитарных вопросов|УКГВ ООН	
    organisation	undp	ПРООН	Программа развития ООН	
    organisation	unep	ЮНЕП	Программа ООН по окружающей среде	
    organisation	unfpa	ЮНФПА	Фонд ООН в области народонаселения	
    organisation	unodc	УНП ООН	Управление ООН по наркотикам и преступности	
    organisation	unido	ЮНИДО	Организация ООН по промышленному развитию	
    organisation	un-women	ООН-женщины		
    organisation	unifil	ЮНИФИЛ	Временные силы ООН в Ливане|ВСООНЛ|Временных сил ООН в Ливане	
    organisation	ilo	МОТ	Международная организация труда	
    organisation	itu	Международный союз электросвязи	МСЭ	
    organisation	iom	Международная организация по миграции	МОМ	
    organisation	wmo	Всемирная метеорологическая организация	ВМО	
    organisation	wipo	ВОИС	Всемирная организация интеллектуальной собственности	
    organisation	icao	ИКАО	Международная организация гражданской авиации	
    organisation	imo	ИМО	Международная морская организация	
    organisation	iata	ИАТА	Международная ассоциация воздушного транспорта|IATA	
    organisation	ipcc	МГЭИК	Межправительственная группа экспертов по изменению климата	
    organisation	unctad	ЮНКТАД	Конференция ООН по торговле и развитию	
    organisation	echr	Европейский суд по правам человека	ЕСПЧ	
    organisation	cjeu	Суд Европейского союза	Суд ЕС	
    organisation	pca	Постоянная палата третейского суда	Постоянный третейский суд	
    organisation	us-supreme-court	Верховный суд США		
    organisation	european-council	Европейский совет	Евросовет	
    organisation	eu-council	Совет Европейского союза	Совет ЕС	
    organisation	ebrd	Европейский банк реконструкции и развития	ЕБРР	
    organisation	eib	Европейский инвестиционный банк	ЕИБ	
    organisation	adb	Азиатский банк развития	АБР	
    organisation	afdb	Африканский банк развития	АфБР	
    organisation	aiib	Азиатский банк инфраструктурных инвестиций	АБИИ	
    organisation	isdb	Исламский банк развития	ИБР	
    organisation	eadb	Евразийский банк развития	ЕАБР	
    organisation	ndb	Новый банк развития	НБР|банк БРИКС	
    organisation	bank-of-england	Банк Англии		
    organisation	bank-of-japan	Банк Японии		
    organisation	pboc	Народный банк Китая	НБК	
    organisation	bundesbank	Бундесбанк	Немецкий федеральный банк	
    organisation	cbrt	Центральный банк Турции	Центробанк Турции|ЦБ Турции	
    organisation	oecd	ОЭСР	Организация экономического сотрудничества и развития	
    organisation	iea	Международное энергетическое агентство	МЭА	
    organisation	opec-plus	ОПЕК+	ОПЕК плюс	
    organisation	apec	АТЭС	Азиатско-Тихоокеанское экономическое сотрудничество	
    organisation	wef	Всемирный экономический форум	ВЭФ|Давосский форум	
    organisation	mercosur	МЕРКОСУР		
    organisation	oas	Организация американских государств	ОАГ	
    organisation	ecowas	ЭКОВАС	Экономическое сообщество стран Западной Африки	
    organisation	igad	ИГАД	Межправительственный орган по вопросам развития	
    organisation	aukus	АУКУС	AUKUS	
    organisation	turkic-states	Организация тюркских государств	ОТГ|Тюркский совет	
    organisation	cica	СВМДА	Совещание по взаимодействию и мерам доверия в Азии	
    organisation	saarc	СААРК	Ассоциация регионального сотрудничества Южной Азии	
    organisation	interpol	Интерпол		
    organisation	europol	Европол		
    organisation	frontex	Фронтекс	Frontex	
    organisation	msf	Врачи без границ	Врачей без границ|Врачам без границ	
    organisation	rwb	Репортёры без границ		
    organisation	greenpeace	Гринпис	Greenpeace	
    organisation	transparency	Трансперенси Интернешнл	Transparency International	
    organisation	syrian-observatory	Сирийский центр мониторинга за соблюдением прав человека	Сирийская обсерватория по правам человека	
    organisation	bloomberg	Блумберг	Bloomberg|агентство Bloomberg	
    organisation	dpa	ДПА	Дойче Прессе-Агентур|DPA	
    organisation	kyodo	Киодо		
    organisation	yonhap	Рёнхап	Ёнхап	
    organisation	irna	ИРНА	IRNA	
    organisation	spa	Саудовское агентство печати	Саудовское информационное агентство	
    organisation	wafa	ВАФА	WAFA	
    organisation	khovar	Ховар	НИАТ Ховар	
    organisation	rt	RT	Russia Today|Раша тудей	
    organisation	al-arabiya	Аль-Арабия		
    organisation	dw	Дойче велле	Deutsche Welle	
    organisation	cctv	CCTV	Центральное телевидение Китая|CGTN	
    organisation	ft	Файнэншл таймс	Financial Times	
    organisation	wsj	Уолл-стрит джорнал	The Wall Street Journal|Wall Street Journal	
    organisation	der-spiegel	Шпигель	Der Spiegel	
    organisation	le-monde	Монд	Le Monde	
    organisation	us-treasury	Министерство финансов США	Минфин США	
    organisation	nsa	Агентство национальной безопасности	АНБ	
    organisation	fda	FDA	Управление по санитарному надзору за качеством пищевых продуктов и медикаментов	
    organisation	usaid	USAID	Агентство США по международному развитию|ЮСАИД	
    organisation	centcom	Центральное командование США	CENTCOM|СЕНТКОМ|Центральное командование ВС США	
    organisation	mossad	Моссад		
    organisation	shin-bet	ШАБАК		
    organisation	mi6	МИ-6	MI6	
    organisation	gru	ГРУ	Главное разведывательное управление	
    organisation	sbu	СБУ	Служба безопасности Украины	
    organisation	irgc	КСИР	Корпус стражей исламской революции	
    organisation	rsf-sudan	Силы быстрой поддержки	СБП|Сил быстрой поддержки	
    organisation	sdf	Сирийские демократические силы	СДС|Сирийских демократических сил|Сирийским демократическим силам	
    organisation	ypg	Отряды народной самообороны	YPG	
    organisation	hts	Хайят Тахрир аш-Шам	ХТШ	
    organisation	nusra	Джебхат ан-Нусра	Фронт ан-Нусра|ан-Нусра	
    organisation	islamic-jihad	Исламский джихад	Палестинский исламский джихад	
    organisation	al-qassam	Бригады Изз ад-Дин аль-Кассам	Бригады аль-Кассам|Бригад аль-Кассам	
    organisation	pmf	Силы народной мобилизации	Хашд аш-Шааби|аль-Хашд аш-Шааби|Сил народной мобилизации	
    organisation	boko-haram	Боко Харам		
    organisation	al-shabaab	Аш-Шабааб	Аш-Шабаб|Харакат аш-Шабаб	
    organisation	muslim-brotherhood	Братья-мусульмане	Братьев-мусульман|Братьями-мусульманами|Братьям-мусульманам	
    organisation	polisario	ПОЛИСАРИО	Фронт Полисарио	
    organisation	farc	ФАРК	Революционные вооружённые силы Колумбии|Революционных вооружённых сил Колумбии	
    organisation	ttp	Техрик-е Талибан Пакистан	пакистанский Талибан	
    organisation	wagner	ЧВК Вагнер	ЧВК Вагнера|Группа Вагнера	
    organisation	azov-brigade	бригада Азов	батальон Азов|полк Азов	
    organisation	plo	Организация освобождения Палестины	ООП	
    organisation	palestinian-authority	Палестинская администрация	Палестинская национальная администрация|ПНА|Палестинская автономия	
    organisation	likud	Ликуд		
    organisation	akp	Партия справедливости и развития	ПСР	
    organisation	cpc	Коммунистическая партия Китая	КПК|Компартия Китая	
    organisation	afd	Альтернатива для Германии	АдГ|AfD	
    organisation	cdu	Христианско-демократический союз	ХДС|ХДС/ХСС	
    organisation	meta	Meta	Мета Платформс	
    organisation	alphabet	Alphabet		
    organisation	openai	OpenAI		
    organisation	nvidia	Nvidia	Энвидиа	
    organisation	intel	Intel	Интел	
    organisation	samsung	Samsung	Самсунг	
    organisation	huawei	Huawei	Хуавэй|Хуавей	
    organisation	tsmc	TSMC		
    organisation	alibaba	Alibaba	Алибаба	
    organisation	tencent	Tencent	Тенсент	
    organisation	tiktok	TikTok	ТикТок	
    organisation	bytedance	ByteDance	Байтдэнс	
    organisation	youtube	YouTube	Ютуб|Ютьюб	
    organisation	telegram	Telegram	Телеграм	
    organisation	ibm	IBM	Ай-би-эм	
    organisation	sony	Sony		
    organisation	nokia	Nokia	Нокиа	
    organisation	siemens	Siemens	Сименс	
    organisation	exxonmobil	ExxonMobil	Эксон Мобил|Exxon	
    organisation	chevron	Chevron		
    organisation	shell	Shell	Шелл|Royal Dutch Shell	
    organisation	bp	BP	Бритиш петролеум|British Petroleum	
    organisation	totalenergies	TotalEnergies	Тоталь	
    organisation	eni	Eni	Эни	
    organisation	cnpc	CNPC	Китайская национальная нефтегазовая корпорация|КННК	
    organisation	adnoc	ADNOC	Национальная нефтяная компания Абу-Даби	
    organisation	qatarenergy	QatarEnergy	Катар Энерджи|Катар Петролеум	
    organisation	novatek	Новатэк		
    organisation	transneft	Транснефть		
    organisation	rostec	Ростех	Госкорпорация Ростех	
    organisation	vtb	ВТБ	Банк ВТБ	
    organisation	socar	ГНКАР	SOCAR|Государственная нефтяная компания Азербайджана	
    organisation	toyota	Toyota	Тойота Мотор|Toyota Motor	
    organisation	volkswagen	Volkswagen	Фольксваген	
    organisation	bmw	BMW	БМВ	
    organisation	mercedes	Mercedes-Benz	Мерседес|Мерседес-Бенц|Mercedes|Daimler	
    organisation	ford	Ford	Форд Мотор|Ford Motor	
    organisation	gm	General Motors	Дженерал моторс	
    organisation	renault	Renault	Рено	
    organisation	stellantis	Stellantis	Стеллантис	
    organisation	hyundai	Hyundai	Хёндэ|Хендай	
    organisation	byd	BYD		
    organisation	avtovaz	АвтоВАЗ		
    organisation	lockheed	Lockheed Martin	Локхид Мартин	
    organisation	raytheon	Raytheon	Рейтеон	
    organisation	emirates-airline	Emirates Airline	авиакомпания Emirates	
    organisation	qatar-airways	Qatar Airways	Катарские авиалинии|Катарских авиалиний	
    organisation	turkish-airlines	Turkish Airlines	Турецкие авиалинии|Турецких авиалиний	
    organisation	lufthansa	Lufthansa	Люфтганза	
    organisation	ryanair	Ryanair	Райанэйр	
    organisation	pfizer	Pfizer	Пфайзер|Файзер	
    organisation	moderna	Moderna		
    organisation	astrazeneca	AstraZeneca	АстраЗенека	
    organisation	jpmorgan	JPMorgan Chase	JPMorgan|Джей-Пи-Морган	
    organisation	goldman	Goldman Sachs	Голдман Сакс	
    organisation	world-athletics	Всемирная легкоатлетическая ассоциация	World Athletics|ИААФ	
    organisation	ipc	Международный паралимпийский комитет	МПК	
    organisation	cas	Спортивный арбитражный суд	CAS	
    organisation	afc	Азиатская конфедерация футбола	АФК	
    organisation	caf	Африканская конфедерация футбола	КАФ	
    organisation	conmebol	КОНМЕБОЛ		
    organisation	fia	Международная автомобильная федерация	ФИА|FIA	
    organisation	fiba	ФИБА	Международная федерация баскетбола	
    organisation	nba	НБА	Национальная баскетбольная ассоциация	
    organisation	nhl	НХЛ	Национальная хоккейная лига	
    organisation	atp	ATP	Ассоциация теннисистов-профессионалов	
    organisation	wta	WTA	Женская теннисная ассоциация	
    organisation	rusada	РУСАДА	Российское антидопинговое агентство	
    """
