/// Organisations that news names: kind, id, approved form, variants.
let englishOrganisations: StaticString = """
    organisation	un	United Nations	UN|U.N.|United Nations Organization	
    organisation	un-security-council	UN Security Council	Security Council	
    organisation	un-general-assembly	UN General Assembly	General Assembly	
    organisation	eu	European Union	EU	
    organisation	european-commission	European Commission		
    organisation	european-parliament	European Parliament		
    organisation	ecb	European Central Bank	ECB	
    organisation	nato	NATO	North Atlantic Treaty Organization	
    organisation	csto	Collective Security Treaty Organisation	Collective Security Treaty Organization|CSTO	
    organisation	cis	Commonwealth of Independent States	CIS	
    organisation	sco	Shanghai Cooperation Organisation	Shanghai Cooperation Organization|SCO	
    organisation	eaeu	Eurasian Economic Union	EAEU	
    organisation	brics	BRICS		
    organisation	g7	G7	Group of Seven	
    organisation	g20	G20	Group of Twenty	
    organisation	opec	OPEC		
    organisation	iaea	International Atomic Energy Agency	IAEA	
    organisation	who	World Health Organization	WHO	
    organisation	imf	International Monetary Fund	IMF	
    organisation	world-bank	World Bank		
    organisation	wto	World Trade Organization	WTO	
    organisation	fao	Food and Agriculture Organization	FAO	
    organisation	wfp	World Food Programme	WFP	
    organisation	unesco	UNESCO		
    organisation	unicef	UNICEF		
    organisation	unhcr	UN High Commissioner for Refugees	UNHCR	
    organisation	unrwa	UNRWA		
    organisation	osce	Organization for Security and Co-operation in Europe	OSCE	
    organisation	council-of-europe	Council of Europe		
    organisation	pace	Parliamentary Assembly of the Council of Europe	PACE	
    organisation	arab-league	Arab League	League of Arab States	
    organisation	gcc	Gulf Cooperation Council	GCC	
    organisation	african-union	African Union		
    organisation	asean	ASEAN		
    organisation	oic	Organisation of Islamic Cooperation	OIC	
    organisation	icrc	International Committee of the Red Cross	ICRC|Red Cross	
    organisation	red-crescent	Red Crescent		
    organisation	icc	International Criminal Court	ICC	
    organisation	icj	International Court of Justice	ICJ	
    organisation	opcw	OPCW		
    organisation	fifa	FIFA		
    organisation	uefa	UEFA		
    organisation	ioc	International Olympic Committee	IOC	
    organisation	wada	World Anti-Doping Agency	WADA	
    organisation	amnesty	Amnesty International		
    organisation	hrw	Human Rights Watch		
    organisation	fbi	Federal Bureau of Investigation	FBI	
    organisation	cia	Central Intelligence Agency	CIA	
    organisation	nasa	NASA		
    organisation	pentagon	Pentagon		
    organisation	white-house	White House		
    organisation	state-department	State Department	US State Department	
    organisation	us-congress	US Congress	Congress	
    organisation	us-senate	Senate		
    organisation	federal-reserve	Federal Reserve	Fed	
    organisation	republican-party	Republican Party		
    organisation	democratic-party	Democratic Party		
    organisation	kremlin	Kremlin		
    organisation	state-duma	State Duma		
    organisation	federation-council	Federation Council		
    organisation	fsb	FSB	Federal Security Service	
    organisation	central-bank-russia	Bank of Russia		
    organisation	united-russia	United Russia		
    organisation	mid-rf	Russian Foreign Ministry		
    organisation	mvd	Russian Interior Ministry		
    organisation	mchs	EMERCOM		
    organisation	sk	Investigative Committee		
    organisation	gazprom	Gazprom		
    organisation	rosneft	Rosneft		
    organisation	lukoil	Lukoil		
    organisation	sberbank	Sberbank		
    organisation	rosatom	Rosatom		
    organisation	roscosmos	Roscosmos		
    organisation	aeroflot	Aeroflot		
    organisation	tass	TASS	ITAR-TASS	
    organisation	ria	RIA Novosti		
    organisation	interfax	Interfax		
    organisation	reuters	Reuters		
    organisation	afp	AFP	Agence France-Presse	
    organisation	ap	Associated Press	AP	
    organisation	xinhua	Xinhua		
    organisation	anadolu	Anadolu		
    organisation	bbc	BBC		
    organisation	cnn	CNN		
    organisation	al-jazeera	Al Jazeera		
    organisation	nyt	New York Times	The New York Times	
    organisation	wapo	Washington Post	The Washington Post	
    organisation	guardian	The Guardian		
    organisation	hamas	Hamas		
    organisation	hezbollah	Hezbollah		
    organisation	taliban	Taliban		
    organisation	isis	Islamic State	ISIS|ISIL|Daesh	
    organisation	al-qaeda	Al-Qaeda	al Qaeda|Al Qaeda	
    organisation	houthis	Houthis		
    organisation	fatah	Fatah		
    organisation	pkk	PKK	Kurdistan Workers' Party	
    organisation	idf	Israel Defense Forces	IDF	
    organisation	knesset	Knesset		
    organisation	bundestag	Bundestag		
    organisation	verkhovna-rada	Verkhovna Rada		
    organisation	apple	Apple		
    organisation	google	Google		
    organisation	microsoft	Microsoft		
    organisation	amazon	Amazon.com		
    organisation	facebook	Facebook		
    organisation	twitter	Twitter		
    organisation	boeing	Boeing		
    organisation	airbus	Airbus		
    organisation	aramco	Saudi Aramco	Aramco	
    organisation	tesla	Tesla		
    organisation	spacex	SpaceX		
    organisation	yukos	Yukos		
    organisation	yandex	Yandex		
    """
