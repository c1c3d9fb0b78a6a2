/// Organisations that news names: kind, id, approved form, variants.
let englishOrganisations: StaticString = """
    organisation	un	United Nations	UN|U.N.|United Nations Organization	
    organisation	un-security-council	UN Security Council	Security Council	
    organisation	un-general-assembly	UN General Assembly	General Assembly|UNGA	
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
    organisation	opec	OPEC	Organization of the Petroleum Exporting Countries	
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
    organisation	asean	ASEAN	Association of Southeast Asian Nations	
    organisation	oic	Organisation of Islamic Cooperation	OIC	
    organisation	icrc	International Committee of the Red Cross	ICRC|Red Cross	
    organisation	red-crescent	Red Crescent		
    organisation	icc	International Criminal Court	ICC	
    organisation	icj	International Court of Justice	ICJ	
    organisation	opcw	OPCW	Organisation for the Prohibition of Chemical Weapons|Organization for the Prohibition of Chemical Weapons	
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
    organisation	mchs	Russian Emergencies Ministry	EMERCOM|Emergencies Ministry|Russian Emergency Situations Ministry|Emergency Situations Ministry	
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
    organisation	al-jazeera	Al Jazeera	Al-Jazeera	
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
    organisation	ohchr	Office of the UN High Commissioner for Human Rights	OHCHR|UN High Commissioner for Human Rights|UN Human Rights Office|Office of the United Nations High Commissioner for Human Rights	
    organisation	un-human-rights-council	UN Human Rights Council	Human Rights Council|UNHRC|United Nations Human Rights Council	
    organisation	ocha	OCHA	UN Office for the Coordination of Humanitarian Affairs|Office for the Coordination of Humanitarian Affairs|UN OCHA|UNOCHA	
    organisation	undp	UN Development Programme	UNDP|United Nations Development Programme|UN Development Program	
    organisation	unep	UN Environment Programme	UNEP|United Nations Environment Programme|UN Environment Program	
    organisation	unfpa	UN Population Fund	UNFPA|United Nations Population Fund	
    organisation	unodc	UN Office on Drugs and Crime	UNODC|United Nations Office on Drugs and Crime	
    organisation	unido	UN Industrial Development Organization	UNIDO|United Nations Industrial Development Organization	
    organisation	un-women	UN Women		
    organisation	unifil	UNIFIL	UN Interim Force in Lebanon|United Nations Interim Force in Lebanon	
    organisation	ilo	International Labour Organization	ILO|International Labor Organization|International Labour Organisation	
    organisation	itu	International Telecommunication Union	ITU	
    organisation	iom	International Organization for Migration	IOM|International Organisation for Migration	
    organisation	wmo	World Meteorological Organization	WMO	
    organisation	wipo	World Intellectual Property Organization	WIPO	
    organisation	icao	International Civil Aviation Organization	ICAO	
    organisation	imo	International Maritime Organization	IMO	
    organisation	iata	International Air Transport Association	IATA	
    organisation	ipcc	Intergovernmental Panel on Climate Change	IPCC	
    organisation	unctad	UN Trade and Development	UNCTAD	
    organisation	echr	European Court of Human Rights	ECHR|ECtHR	
    organisation	cjeu	Court of Justice of the European Union	CJEU|European Court of Justice|ECJ	
    organisation	pca	Permanent Court of Arbitration		
    organisation	us-supreme-court	US Supreme Court	U.S. Supreme Court|Supreme Court of the United States|SCOTUS	
    organisation	european-council	European Council		
    organisation	eu-council	Council of the European Union	Council of the EU|EU Council	
    organisation	ebrd	European Bank for Reconstruction and Development	EBRD	
    organisation	eib	European Investment Bank	EIB	
    organisation	adb	Asian Development Bank	ADB	
    organisation	afdb	African Development Bank	AfDB	
    organisation	aiib	Asian Infrastructure Investment Bank	AIIB	
    organisation	isdb	Islamic Development Bank	IsDB	
    organisation	eadb	Eurasian Development Bank	EDB	
    organisation	ndb	New Development Bank	BRICS bank	
    organisation	bank-of-england	Bank of England	BoE	
    organisation	bank-of-japan	Bank of Japan	BoJ	
    organisation	pboc	People's Bank of China	PBOC	
    organisation	bundesbank	Bundesbank	Deutsche Bundesbank	
    organisation	cbrt	Central Bank of Turkey	Turkish central bank|Central Bank of the Republic of Turkey|Central Bank of Türkiye	
    organisation	oecd	OECD	Organisation for Economic Co-operation and Development|Organization for Economic Cooperation and Development	
    organisation	iea	International Energy Agency	IEA	
    organisation	opec-plus	OPEC+	OPEC Plus	
    organisation	apec	APEC	Asia-Pacific Economic Cooperation	
    organisation	wef	World Economic Forum		
    organisation	mercosur	Mercosur	Mercosul	
    organisation	oas	Organization of American States	OAS	
    organisation	ecowas	ECOWAS	Economic Community of West African States	
    organisation	igad	IGAD	Intergovernmental Authority on Development	
    organisation	aukus	AUKUS		
    organisation	turkic-states	Organization of Turkic States	Organisation of Turkic States|Turkic Council	
    organisation	cica	Conference on Interaction and Confidence-Building Measures in Asia	CICA	
    organisation	saarc	SAARC	South Asian Association for Regional Cooperation	
    organisation	interpol	Interpol	International Criminal Police Organization	
    organisation	europol	Europol		
    organisation	frontex	Frontex		
    organisation	msf	Doctors Without Borders	Médecins Sans Frontières|MSF	
    organisation	rwb	Reporters Without Borders		
    organisation	greenpeace	Greenpeace		
    organisation	transparency	Transparency International		
    organisation	syrian-observatory	Syrian Observatory for Human Rights	SOHR	
    organisation	bloomberg	Bloomberg	Bloomberg News	
    organisation	dpa	Deutsche Presse-Agentur	DPA	
    organisation	kyodo	Kyodo	Kyodo News	
    organisation	yonhap	Yonhap	Yonhap News Agency	
    organisation	irna	IRNA	Islamic Republic News Agency	
    organisation	spa	Saudi Press Agency		
    organisation	wafa	WAFA	Palestinian News and Information Agency	
    organisation	khovar	Khovar	Khovar News Agency	
    organisation	rt	RT	Russia Today	
    organisation	al-arabiya	Al Arabiya		
    organisation	dw	Deutsche Welle		
    organisation	cctv	CCTV	China Central Television|CGTN	
    organisation	ft	Financial Times	The Financial Times	
    organisation	wsj	Wall Street Journal	The Wall Street Journal|WSJ	
    organisation	der-spiegel	Der Spiegel		
    organisation	le-monde	Le Monde		
    organisation	us-treasury	US Treasury	U.S. Treasury|Treasury Department|US Treasury Department|Department of the Treasury	
    organisation	nsa	National Security Agency	NSA	
    organisation	fda	Food and Drug Administration	FDA	
    organisation	usaid	USAID	US Agency for International Development|U.S. Agency for International Development	
    organisation	centcom	CENTCOM	US Central Command|U.S. Central Command	
    organisation	mossad	Mossad		
    organisation	shin-bet	Shin Bet	Shin Beth	
    organisation	mi6	MI6	Secret Intelligence Service	
    organisation	gru	GRU	Main Intelligence Directorate	
    organisation	sbu	SBU	Security Service of Ukraine	
    organisation	irgc	Islamic Revolutionary Guard Corps	IRGC|Revolutionary Guards|Revolutionary Guard|Iranian Revolutionary Guard	
    organisation	rsf-sudan	Rapid Support Forces	RSF	
    organisation	sdf	Syrian Democratic Forces	SDF	
    organisation	ypg	People's Protection Units	YPG	
    organisation	hts	Hayat Tahrir al-Sham	HTS	
    organisation	nusra	Nusra Front	Jabhat al-Nusra|Al-Nusra Front	
    organisation	islamic-jihad	Islamic Jihad	Palestinian Islamic Jihad|PIJ	
    organisation	al-qassam	Al-Qassam Brigades	Izz ad-Din al-Qassam Brigades|Qassam Brigades	
    organisation	pmf	Popular Mobilization Forces	Hashd al-Shaabi|Popular Mobilisation Forces	
    organisation	boko-haram	Boko Haram		
    organisation	al-shabaab	Al-Shabaab		
    organisation	muslim-brotherhood	Muslim Brotherhood		
    organisation	polisario	Polisario	Polisario Front	
    organisation	farc	FARC	Revolutionary Armed Forces of Colombia	
    organisation	ttp	Tehreek-e-Taliban Pakistan	TTP|Pakistani Taliban	
    organisation	wagner	Wagner Group	Wagner PMC	
    organisation	azov-brigade	Azov Brigade	Azov Battalion|Azov Regiment	
    organisation	plo	Palestine Liberation Organization	PLO|Palestine Liberation Organisation	
    organisation	palestinian-authority	Palestinian Authority	Palestinian National Authority	
    organisation	likud	Likud		
    organisation	akp	Justice and Development Party	AKP|AK Party	
    organisation	cpc	Communist Party of China	CPC|Chinese Communist Party|CCP	
    organisation	afd	Alternative for Germany	AfD	
    organisation	cdu	Christian Democratic Union	CDU|CDU/CSU	
    organisation	meta	Meta Platforms	Meta	
    organisation	alphabet	Alphabet Inc.	Alphabet Inc	
    organisation	openai	OpenAI		
    organisation	nvidia	Nvidia		
    organisation	intel	Intel	Intel Corporation	
    organisation	samsung	Samsung	Samsung Electronics	
    organisation	huawei	Huawei		
    organisation	tsmc	TSMC	Taiwan Semiconductor Manufacturing Company	
    organisation	alibaba	Alibaba	Alibaba Group	
    organisation	tencent	Tencent		
    organisation	tiktok	TikTok		
    organisation	bytedance	ByteDance		
    organisation	youtube	YouTube		
    organisation	telegram	Telegram		
    organisation	ibm	IBM		
    organisation	sony	Sony		
    organisation	nokia	Nokia		
    organisation	siemens	Siemens		
    organisation	exxonmobil	ExxonMobil	Exxon Mobil|Exxon	
    organisation	chevron	Chevron		
    organisation	shell	Shell plc	Royal Dutch Shell	
    organisation	bp	BP	British Petroleum	
    organisation	totalenergies	TotalEnergies		
    organisation	eni	Eni		
    organisation	cnpc	CNPC	China National Petroleum Corporation	
    organisation	adnoc	ADNOC	Abu Dhabi National Oil Company	
    organisation	qatarenergy	QatarEnergy	Qatar Energy|Qatar Petroleum	
    organisation	novatek	Novatek		
    organisation	transneft	Transneft		
    organisation	rostec	Rostec		
    organisation	vtb	VTB	VTB Bank	
    organisation	socar	SOCAR		
    organisation	toyota	Toyota Motor	Toyota Motor Corporation	
    organisation	volkswagen	Volkswagen	VW	
    organisation	bmw	BMW		
    organisation	mercedes	Mercedes-Benz	Mercedes|Daimler	
    organisation	ford	Ford Motor	Ford Motor Company	
    organisation	gm	General Motors	GM	
    organisation	renault	Renault		
    organisation	stellantis	Stellantis		
    organisation	hyundai	Hyundai	Hyundai Motor	
    organisation	byd	BYD		
    organisation	avtovaz	AvtoVAZ		
    organisation	lockheed	Lockheed Martin	Lockheed	
    organisation	raytheon	Raytheon	RTX Corporation	
    organisation	emirates-airline	Emirates Airline	Emirates Airlines	
    organisation	qatar-airways	Qatar Airways		
    organisation	turkish-airlines	Turkish Airlines		
    organisation	lufthansa	Lufthansa		
    organisation	ryanair	Ryanair		
    organisation	pfizer	Pfizer		
    organisation	moderna	Moderna		
    organisation	astrazeneca	AstraZeneca		
    organisation	jpmorgan	JPMorgan Chase	JPMorgan|JP Morgan	
    organisation	goldman	Goldman Sachs		
    organisation	world-athletics	World Athletics	IAAF	
    organisation	ipc	International Paralympic Committee	IPC	
    organisation	cas	Court of Arbitration for Sport	CAS	
    organisation	afc	Asian Football Confederation	AFC	
    organisation	caf	Confederation of African Football	CAF	
    organisation	conmebol	CONMEBOL		
    organisation	fia	FIA	International Automobile Federation|Fédération Internationale de l'Automobile	
    organisation	fiba	FIBA	International Basketball Federation	
    organisation	nba	NBA	National Basketball Association	
    organisation	nhl	NHL	National Hockey League	
    organisation	atp	ATP	Association of Tennis Professionals	
    organisation	wta	WTA	Women's Tennis Association	
    organisation	rusada	RUSADA	Russian Anti-Doping Agency	
    """
