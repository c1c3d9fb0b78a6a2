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
    organisation	opec	ОПЕК		
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
    organisation	pace	ПАСЕ		
    organisation	arab-league	Лига арабских государств	ЛАГ	
    organisation	gcc	Совет сотрудничества арабских государств Персидского залива	ССАГПЗ	
    organisation	african-union	Африканский союз	Африканский Союз	
    organisation	asean	АСЕАН		
    organisation	oic	Организация исламского сотрудничества	ОИС	
    organisation	icrc	Международный комитет Красного Креста	МККК|Красный Крест	
    organisation	red-crescent	Красный Полумесяц		
    organisation	icc	Международный уголовный суд	МУС	
    organisation	icj	Международный суд ООН	Международный суд	
    organisation	opcw	ОЗХО		
    organisation	fifa	ФИФА		
    organisation	uefa	УЕФА		
    organisation	ioc	Международный олимпийский комитет	МОК	
    organisation	wada	ВАДА		
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
    organisation	hamas	ХАМАС	ХАМАС	
    organisation	hezbollah	Хезболла	Хезболлах	
    organisation	taliban	Талибан	движение «Талибан»	
    organisation	isis	ИГИЛ	Исламское государство	
    organisation	al-qaeda	Аль-Каида		
    organisation	houthis	хуситы		
    organisation	fatah	ФАТХ		
    organisation	pkk	РПК	Рабочая партия Курдистана	
    organisation	idf	ЦАХАЛ	Армия обороны Израиля	
    organisation	knesset	Кнессет	кнессет	
    organisation	bundestag	Бундестаг	бундестаг	
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
    """
