/// Organisations that news names: kind, id, approved form, variants.
let russianOrganisations: StaticString = """
    organisation	un	ООН	Организация Объединённых Наций	
    organisation	un-security-council	Совет Безопасности ООН	Совбез ООН|Совет Безопасности	
    organisation	un-general-assembly	Генеральная Ассамблея ООН	Генассамблея ООН	
    organisation	eu	Евросоюз	Европейский союз|ЕС	
    organisation	european-commission	Еврокомиссия	Европейская комиссия	
    organisation	european-parliament	Европарламент	Европейский парламент	
    organisation	ecb	Европейский центральный банк	ЕЦБ	
    organisation	nato	НАТО	Североатлантический альянс|Организация Североатлантического договора	
    organisation	csto	ОДКБ	Организация Договора о коллективной безопасности	
    organisation	cis	СНГ	Содружество Независимых Государств	
    organisation	sco	ШОС	Шанхайская организация сотрудничества	
    organisation	eaeu	ЕАЭС	Евразийский экономический союз	
    organisation	brics	БРИКС		
    organisation	g7	«Большая семёрка»	Большая семёрка|G7|Группа семи	
    organisation	g20	«Большая двадцатка»	Большая двадцатка|G20|G-20|Группа двадцати	
    organisation	opec	ОПЕК	Организация стран — экспортёров нефти	
    organisation	iaea	МАГАТЭ	Международное агентство по атомной энергии	
    organisation	who	ВОЗ	Всемирная организация здравоохранения	
    organisation	imf	МВФ	Международный валютный фонд	
    organisation	world-bank	Всемирный банк	МБРР	
    organisation	wto	ВТО	Всемирная торговая организация	
    organisation	fao	ФАО	Продовольственная и сельскохозяйственная организация ООН	
    organisation	wfp	Всемирная продовольственная программа	ВПП|ВПП ООН	
    organisation	unesco	ЮНЕСКО		
    organisation	unicef	ЮНИСЕФ	Детский фонд ООН	
    organisation	unhcr	УВКБ ООН	УВКБ|Управление Верховного комиссара ООН по делам беженцев	
    organisation	unrwa	БАПОР		
    organisation	osce	ОБСЕ	Организация по безопасности и сотрудничеству в Европе	
    organisation	council-of-europe	Совет Европы		
    organisation	pace	ПАСЕ	Парламентская ассамблея Совета Европы|Парламентская Ассамблея Совета Европы	
    organisation	arab-league	Лига арабских государств	ЛАГ	
    organisation	gcc	Совет сотрудничества арабских государств Персидского залива	ССАГПЗ	
    organisation	african-union	Африканский союз	Африканский Союз|АС	
    organisation	asean	АСЕАН	Ассоциация государств Юго-Восточной Азии	
    organisation	oic	Организация исламского сотрудничества	ОИС	
    organisation	icrc	Международный комитет Красного Креста	МККК|Красный Крест	
    organisation	red-crescent	Красный Полумесяц		
    organisation	icc	Международный уголовный суд	МУС	
    organisation	icj	Международный суд ООН	Международный суд|МС ООН	
    organisation	opcw	ОЗХО	Организация по запрещению химического оружия	
    organisation	fifa	ФИФА	FIFA	
    organisation	uefa	УЕФА	UEFA	
    organisation	ioc	Международный олимпийский комитет	МОК	
    organisation	wada	ВАДА	Всемирное антидопинговое агентство|WADA	
    organisation	amnesty	Международная амнистия	Amnesty International	
    organisation	hrw	Human Rights Watch	Хьюман Райтс Вотч|HRW	
    organisation	fbi	ФБР	Федеральное бюро расследований	
    organisation	cia	ЦРУ	Центральное разведывательное управление	
    organisation	nasa	НАСА	NASA	
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
    organisation	fsb	ФСБ	Федеральная служба безопасности	
    organisation	central-bank-russia	Банк России	Центробанк|ЦБ РФ	
    organisation	united-russia	Единая Россия		
    organisation	mid-rf	МИД РФ	МИД России|МИД	
    organisation	mvd	МВД	МВД РФ|МВД России	
    organisation	mchs	МЧС	МЧС России|МЧС РФ	
    organisation	sk	Следственный комитет	СК РФ|СКР|Следственный комитет России|Следком	
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
    organisation	afp	Франс Пресс	AFP|Agence France-Presse|Агентство Франс Пресс|France-Presse	
    organisation	ap	Ассошиэйтед Пресс	Associated Press|AP	
    organisation	xinhua	Синьхуа		
    organisation	anadolu	Анадолу		
    organisation	bbc	Би-би-си	BBC	
    organisation	cnn	CNN	Си-эн-эн	
    organisation	al-jazeera	Аль-Джазира		
    organisation	nyt	Нью-Йорк таймс	The New York Times|New York Times	
    organisation	wapo	Вашингтон пост		
    organisation	guardian	Гардиан		
    organisation	hamas	ХАМАС		
    organisation	hezbollah	Хезболла	Хезболлах|Хизбалла|Хезбалла	
    organisation	taliban	Талибан	движение «Талибан»	
    organisation	isis	ИГИЛ	Исламское государство|ИГ|«Исламское государство»|ДАИШ	
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
    organisation	strategic-vision-group	Группа стратегического видения	Группа стратегического видения Россия - Исламский мир	
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
    organisation	msf	Врачи без границ	Врачей без границ|Врачам без границ|«Врачи без границ»	
    organisation	rwb	Репортёры без границ	«Репортёры без границ»	
    organisation	greenpeace	Гринпис	Greenpeace	
    organisation	transparency	Трансперенси Интернешнл	Transparency International	
    organisation	syrian-observatory	Сирийский центр мониторинга за соблюдением прав человека	Сирийская обсерватория по правам человека|СЦМПЧ	
    organisation	bloomberg	Блумберг	Bloomberg|агентство Bloomberg	
    organisation	dpa	ДПА	Дойче Прессе-Агентур|DPA|dpa	
    organisation	kyodo	Киодо		
    organisation	yonhap	Рёнхап	Ёнхап	
    organisation	irna	ИРНА	IRNA	
    organisation	spa	Саудовское агентство печати	Саудовское информационное агентство	
    organisation	wafa	ВАФА	WAFA	
    organisation	khovar	Ховар	НИАТ Ховар	
    organisation	rt	RT	Russia Today|Раша тудей	
    organisation	al-arabiya	Аль-Арабия		
    organisation	dw	Дойче велле	Deutsche Welle|Немецкая волна|DW	
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
    organisation	ttp	Техрик-е Талибан Пакистан	пакистанский Талибан|ТТП	
    organisation	wagner	ЧВК Вагнер	ЧВК Вагнера|Группа Вагнера	
    organisation	azov-brigade	бригада Азов	батальон Азов|полк Азов	
    organisation	plo	Организация освобождения Палестины	ООП	
    organisation	palestinian-authority	Палестинская администрация	Палестинская национальная администрация|ПНА|Палестинская автономия	
    organisation	likud	Ликуд		
    organisation	akp	Партия справедливости и развития	ПСР	
    organisation	cpc	Коммунистическая партия Китая	КПК|Компартия Китая	
    organisation	afd	Альтернатива для Германии	АдГ|AfD|«Альтернатива для Германии»	
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
    organisation	bp	BP	Бритиш петролеум|British Petroleum|Бритиш Петролеум	
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
    organisation	toyota	Toyota	Тойота Мотор|Toyota Motor|Тойота	
    organisation	volkswagen	Volkswagen	Фольксваген|VW	
    organisation	bmw	BMW	БМВ	
    organisation	mercedes	Mercedes-Benz	Мерседес|Мерседес-Бенц|Mercedes|Daimler	
    organisation	ford	Ford	Форд Мотор|Ford Motor	
    organisation	gm	General Motors	Дженерал моторс|GM|Дженерал Моторс	
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
    organisation	fiba	ФИБА	Международная федерация баскетбола|FIBA	
    organisation	nba	НБА	Национальная баскетбольная ассоциация|NBA	
    organisation	nhl	НХЛ	Национальная хоккейная лига	
    organisation	atp	ATP	Ассоциация теннисистов-профессионалов	
    organisation	wta	WTA	Женская теннисная ассоциация	
    organisation	rusada	РУСАДА	Российское антидопинговое агентство	
    organisation	eurojust	Евроюст		
    organisation	house-of-commons	Палата общин		
    organisation	house-of-lords	Палата лордов		
    organisation	us-house	Палата представителей		
    organisation	rospotrebnadzor	Роспотребнадзор		
    organisation	roskomnadzor	Роскомнадзор		
    organisation	rosstat	Росстат		
    organisation	rosprirodnadzor	Росприроднадзор		
    organisation	rosselkhoznadzor	Россельхознадзор		
    organisation	rosaviatsia	Росавиация		
    organisation	rosgvardia	Росгвардия		
    organisation	rossotrudnichestvo	Россотрудничество		
    organisation	rosreestr	Росреестр		
    organisation	rosnano	Роснано		
    organisation	rosseti	Россети		
    organisation	rostelecom	Ростелеком		
    organisation	rosoboronexport	Рособоронэкспорт		
    organisation	rzd	РЖД	Российские железные дороги	
    organisation	minoborony	Минобороны России	Министерство обороны РФ|Министерство обороны России|Минобороны РФ	
    organisation	minfin-rf	Минфин России	Министерство финансов РФ|Минфин РФ	
    organisation	minenergo-rf	Минэнерго России	Минэнерго РФ|Министерство энергетики РФ	
    organisation	mineconom-rf	Минэкономразвития	Минэкономразвития РФ|Министерство экономического развития РФ	
    organisation	minzdrav-rf	Минздрав РФ	Минздрав России|Министерство здравоохранения РФ	
    organisation	minjust-rf	Минюст РФ	Минюст России|Министерство юстиции РФ	
    organisation	fas	ФАС	Федеральная антимонопольная служба	
    organisation	fns	ФНС	Федеральная налоговая служба	
    organisation	fsin	ФСИН	Федеральная служба исполнения наказаний	
    organisation	fso	ФСО	Федеральная служба охраны	
    organisation	fms	ФМС	Федеральная миграционная служба	
    organisation	svr	СВР	Служба внешней разведки	
    organisation	general-prosecutor-rf	Генпрокуратура РФ	Генеральная прокуратура РФ|Генпрокуратура России	
    organisation	cik-rf	ЦИК	Центризбирком|Центральная избирательная комиссия	
    organisation	security-council-rf	Совет Безопасности РФ	Совбез РФ|Совбез России	
    organisation	ran	РАН	Российская академия наук	
    organisation	mgu	МГУ	Московский государственный университет	
    organisation	mgimo	МГИМО		
    organisation	rpc	РПЦ	Русская православная церковь	
    organisation	kprf	КПРФ		
    organisation	ldpr	ЛДПР		
    organisation	just-russia	Справедливая Россия	«Справедливая Россия»	
    organisation	yabloko	Яблоко		
    organisation	kommersant	Коммерсантъ	Коммерсант	
    organisation	vedomosti	Ведомости		
    organisation	izvestia	Известия		
    organisation	rbc	РБК		
    organisation	echo-moscow	Эхо Москвы	«Эхо Москвы»	
    organisation	novaya-gazeta	Новая газета	«Новая газета»	
    organisation	komsomolskaya-pravda	Комсомольская правда	«Комсомольская правда»	
    organisation	rossiyskaya-gazeta	Российская газета	«Российская газета»	
    organisation	ntv	НТВ		
    organisation	first-channel	Первый канал	«Первый канал»	
    organisation	rossiya24	Россия 24	«Россия 24»|Россия-24	
    organisation	voa	Голос Америки	«Голос Америки»	
    organisation	rferl	Радио Свобода	«Радио Свобода»|Радио «Свобода»	
    organisation	norilsk-nickel	Норникель	Норильский никель|«Норильский никель»	
    organisation	rusal	Русал		
    organisation	severstal	Северсталь		
    organisation	surgutneftegas	Сургутнефтегаз		
    organisation	sibur	СИБУР		
    organisation	tatneft	Татнефть		
    organisation	alfa-bank	Альфа-банк		
    organisation	vkontakte	ВКонтакте		
    organisation	mail-ru	Mail.ru	Mail.Ru Group	
    organisation	tnk-bp	ТНК-BP	ТНК-ВР	
    organisation	naftogaz	Нафтогаз	Нафтогаз Украины|«Нафтогаз Украины»	
    organisation	spartak	Спартак		
    organisation	zenit	Зенит		
    organisation	cska	ЦСКА		
    organisation	real-madrid	Реал Мадрид	мадридский «Реал»	
    organisation	fc-barcelona	ФК «Барселона»		
    organisation	bayern	Бавария Мюнхен	мюнхенская «Бавария»	
    organisation	manchester-united	Манчестер Юнайтед	«Манчестер Юнайтед»	
    organisation	manchester-city	Манчестер Сити	«Манчестер Сити»	
    organisation	liverpool-fc	ФК «Ливерпуль»		
    organisation	chelsea	Челси		
    organisation	arsenal	Арсенал		
    organisation	tottenham	Тоттенхэм	Тоттенхэм Хотспур	
    organisation	juventus	Ювентус		
    organisation	inter-milan	миланский «Интер»		
    organisation	ac-milan	ФК «Милан»		
    organisation	psg	Пари Сен-Жермен	ПСЖ	
    organisation	atletico	Атлетико Мадрид	мадридский «Атлетико»	
    organisation	dortmund	дортмундская «Боруссия»	Боруссия Дортмунд	
    organisation	al-hilal	Аль-Хиляль		
    organisation	al-nassr	Аль-Наср		
    organisation	al-ahly	Аль-Ахли		
    organisation	netflix	Netflix	Нетфликс	
    organisation	spotify	Spotify	Спотифай	
    organisation	reddit	Reddit	Реддит	
    organisation	instagram	Instagram	Инстаграм	
    organisation	whatsapp	WhatsApp	Ватсап	
    organisation	linkedin	LinkedIn	Линкедин	
    organisation	snapchat	Snapchat	Снапчат	
    organisation	wikipedia	Википедия		
    organisation	wikileaks	WikiLeaks	Викиликс	
    organisation	uber	Uber	Убер	
    organisation	airbnb	Airbnb		
    organisation	ebay	eBay		
    organisation	paypal	PayPal		
    organisation	visa-inc	Visa		
    organisation	mastercard	Mastercard	Мастеркард	
    organisation	yahoo	Yahoo	Yahoo!|Яху	
    organisation	oracle	Oracle	Оракл	
    organisation	cisco	Cisco	Циско	
    organisation	dell	Dell		
    organisation	hp	Hewlett-Packard	HP	
    organisation	adobe	Adobe		
    organisation	amd	AMD		
    organisation	qualcomm	Qualcomm		
    organisation	xiaomi	Xiaomi	Сяоми	
    organisation	lenovo	Lenovo	Леново	
    organisation	zte	ZTE		
    organisation	panasonic	Panasonic		
    organisation	philips	Philips	Филипс	
    organisation	ericsson	Ericsson	Эрикссон	
    organisation	motorola	Motorola		
    organisation	tumblr	Tumblr		
    organisation	salesforce	Salesforce		
    organisation	deepmind	DeepMind		
    organisation	anthropic	Anthropic		
    organisation	deepseek	DeepSeek		
    organisation	walmart	Walmart	Уолмарт	
    organisation	tesco	Tesco	Теско	
    organisation	ikea	ИКЕА	IKEA	
    organisation	mcdonalds	Макдоналдс	McDonald's	
    organisation	starbucks	Starbucks	Старбакс	
    organisation	coca-cola	Coca-Cola	Кока-Кола	
    organisation	pepsico	PepsiCo		
    organisation	nestle	Nestlé	Нестле	
    organisation	unilever	Unilever	Юнилевер	
    organisation	nike	Nike	Найк	
    organisation	adidas	Adidas	Адидас	
    organisation	disney	Disney	Дисней|Уолт Дисней	
    organisation	warner-bros	Warner Bros		
    organisation	universal	Universal Pictures		
    organisation	hsbc	HSBC		
    organisation	barclays	Barclays	Барклайс	
    organisation	citigroup	Citigroup	Ситигруп|Ситибанк	
    organisation	bank-of-america	Bank of America	Бэнк оф Америка	
    organisation	morgan-stanley	Morgan Stanley	Морган Стэнли	
    organisation	lehman	Lehman Brothers	Леман Бразерс	
    organisation	deutsche-bank	Deutsche Bank	Дойче банк	
    organisation	ubs	UBS		
    organisation	credit-suisse	Credit Suisse	Креди Сюисс	
    organisation	bnp	BNP Paribas		
    organisation	unicredit	UniCredit	Юникредит	
    organisation	raiffeisen	Райффайзенбанк		
    organisation	bank-of-scotland	Банк Шотландии		
    organisation	blackrock	BlackRock		
    organisation	nyse	Нью-Йоркская фондовая биржа	Нью-йоркская фондовая биржа	
    organisation	nasdaq	NASDAQ	Насдак	
    organisation	lse	Лондонская фондовая биржа	LSE	
    organisation	moex	Московская биржа	Мосбиржа	
    organisation	fitch	Fitch		
    organisation	moodys	Moody's		
    organisation	sp-global	S&P	Standard & Poor's	
    organisation	gazprom-media	Газпром-медиа		
    organisation	gazprombank	Газпромбанк		
    organisation	nissan	Nissan	Ниссан	
    organisation	honda	Honda	Хонда	
    organisation	mitsubishi	Mitsubishi	Мицубиси	
    organisation	kia	Kia	Киа	
    organisation	volvo	Volvo	Вольво	
    organisation	fiat	Fiat	Фиат	
    organisation	chrysler	Chrysler	Крайслер	
    organisation	peugeot	Peugeot	Пежо	
    organisation	skoda	Skoda	Шкода	
    organisation	porsche	Porsche	Порше	
    organisation	ferrari	Ferrari	Феррари	
    organisation	rolls-royce	Rolls-Royce	Роллс-Ройс	
    organisation	gunvor	Gunvor		
    organisation	glencore	Glencore		
    organisation	rio-tinto	Rio Tinto		
    organisation	maersk	Maersk	Маерск	
    organisation	bae	BAE Systems		
    organisation	rheinmetall	Rheinmetall	Рейнметалл	
    organisation	air-france	Air France	Эр Франс	
    organisation	british-airways	British Airways	Бритиш Эйрвейз	
    organisation	malaysia-airlines	Malaysia Airlines	Малайзийские авиалинии	
    organisation	saudia	Saudia	Саудовские авиалинии	
    organisation	johnson-johnson	Johnson & Johnson		
    organisation	novartis	Novartis	Новартис	
    organisation	roche	Roche		
    organisation	sanofi	Sanofi	Санофи	
    organisation	bayer	Bayer	Байер	
    organisation	biontech	BioNTech		
    organisation	harvard	Гарвардский университет	Гарвард	
    organisation	oxford-university	Оксфордский университет		
    organisation	cambridge-university	Кембриджский университет		
    organisation	stanford	Стэнфордский университет		
    organisation	mit	Массачусетский технологический институт	МТИ	
    organisation	yale	Йельский университет		
    organisation	johns-hopkins	Университет Джонса Хопкинса		
    organisation	carnegie	Фонд Карнеги		
    organisation	rand	RAND		
    organisation	chatham-house	Chatham House	Чатем-Хаус	
    organisation	freedom-house	Freedom House		
    organisation	gallup	Gallup	Гэллап	
    organisation	pew	Pew Research Center		
    organisation	oxfam	Оксфам	Oxfam	
    organisation	wwf	WWF	Всемирный фонд дикой природы	
    organisation	save-the-children	Save the Children		
    organisation	white-helmets	Белые каски	«Белые каски»	
    organisation	world-central-kitchen	World Central Kitchen		
    organisation	nobel-committee	Нобелевский комитет		
    organisation	al-azhar	Аль-Азхар		
    organisation	economist	The Economist	Economist|Экономист	
    organisation	times-london	The Times	Таймс	
    organisation	daily-telegraph	Daily Telegraph	Телеграф	
    organisation	daily-mail	Daily Mail		
    organisation	independent	The Independent	Индепендент	
    organisation	politico	Politico		
    organisation	axios	Axios		
    organisation	forbes	Forbes	Форбс	
    organisation	time-magazine	журнал Time	Time	
    organisation	newsweek	Newsweek	Ньюсуик	
    organisation	foreign-policy	Foreign Policy	Форин полиси	
    organisation	fox-news	Fox News	Фокс Ньюс	
    organisation	cbs-news	CBS		
    organisation	nbc-news	NBC		
    organisation	abc-news	ABC News	ABC|Эй-би-си	
    organisation	cnbc	CNBC		
    organisation	usa-today	USA Today		
    organisation	le-figaro	Le Figaro	Фигаро	
    organisation	liberation	Libération	Либерасьон	
    organisation	die-welt	Die Welt		
    organisation	die-zeit	Die Zeit		
    organisation	bild	Bild	Бильд	
    organisation	faz	Frankfurter Allgemeine		
    organisation	el-pais	El País	Эль Паис	
    organisation	la-stampa	La Stampa	Стампа	
    organisation	la-repubblica	La Repubblica	Репубблика	
    organisation	corriere	Corriere della Sera		
    organisation	haaretz	Haaretz	Гаарец	
    organisation	jerusalem-post	Jerusalem Post		
    organisation	yedioth	Едиот Ахронот		
    organisation	al-ahram	Аль-Ахрам		
    organisation	asharq-al-awsat	Аш-Шарк аль-Аусат		
    organisation	al-quds-al-arabi	Аль-Кудс аль-Араби		
    organisation	al-mayadeen	Аль-Маядин		
    organisation	sky-news-arabia	Sky News Arabia		
    organisation	sky-news	Sky News	Скай Ньюс	
    organisation	france24	France 24		
    organisation	sana	САНА		
    organisation	qna	QNA		
    organisation	wam	WAM		
    organisation	kuna	КУНА		
    organisation	mena-agency	МЕНА		
    organisation	isna	ИСНА		
    organisation	fars	Фарс		
    organisation	tasnim	Тасним		
    organisation	kcna	ЦТАК		
    organisation	pti	Press Trust of India		
    organisation	ansa	ANSA	АНСА	
    organisation	efe	EFE	ЭФЕ	
    organisation	unian	УНИАН		
    organisation	ukrinform	Укринформ		
    organisation	belta	БелТА		
    organisation	trend	агентство Trend		
    organisation	kazinform	Казинформ		
    organisation	sputnik	Спутник	Sputnik	
    organisation	conservative-party	Консервативная партия		
    organisation	labour-party	Лейбористская партия		
    organisation	liberal-democrats-uk	Либеральные демократы		
    organisation	snp	Шотландская национальная партия		
    organisation	tories	тори		
    organisation	spd	СДПГ		
    organisation	fdp	СвДП		
    organisation	csu	ХСС		
    organisation	national-rally	Национальное объединение	Национальный фронт	
    organisation	chp	Республиканская народная партия		
    organisation	bjp	Бхаратия джаната парти	БДП	
    organisation	inc	Индийский национальный конгресс	ИНК	
    organisation	ldp-japan	Либерально-демократическая партия		
    organisation	anc	Африканский национальный конгресс	АНК	
    organisation	kuomintang	Гоминьдан		
    organisation	cpsu	КПСС		
    organisation	ira	Ирландская республиканская армия	ИРА	
    organisation	eta	ЭТА		
    organisation	kkk	ку-клукс-клан	Ку-клукс-клан	
    organisation	ss-nazi	войска СС		
    organisation	gestapo	Гестапо	гестапо	
    organisation	kgb	КГБ		
    organisation	nkvd	НКВД		
    organisation	gop	Великая старая партия		
    organisation	eurogroup	Еврогруппа		
    organisation	visegrad	Вишеградская группа	Вишеградская четвёрка	
    organisation	g8	«Большая восьмёрка»	Большая восьмёрка|G8|Группа восьми	
    organisation	g77	Группа 77		
    organisation	quartet	ближневосточный квартет	Квартет посредников	
    organisation	minsk-group	Минская группа ОБСЕ	Минская группа	
    organisation	non-aligned	Движение неприсоединения		
    organisation	union-state	Союзное государство		
    organisation	caricom	КАРИКОМ		
    organisation	sadc	САДК		
    organisation	comesa	КОМЕСА		
    organisation	eac	Восточноафриканское сообщество		
    organisation	amu	Союз арабского Магриба		
    organisation	commonwealth	Содружество наций		
    organisation	francophonie	Франкофония		
    organisation	eco	Организация экономического сотрудничества		
    organisation	guam-org	ГУАМ		
    organisation	bsec	ОЧЭС		
    organisation	efta	ЕАСТ		
    organisation	schengen	Шенгенская зона		
    organisation	eurozone	еврозона	зона евро	
    organisation	eurasec	ЕврАзЭС		
    """
