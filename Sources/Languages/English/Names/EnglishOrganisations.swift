/// Organisations that news names: kind, id, approved form, variants.
let englishOrganisations: StaticString = """
    organisation	un	United Nations	UN|U.N.|United Nations Organization	
    organisation	un-security-council	UN Security Council	Security Council	
    organisation	un-general-assembly	UN General Assembly	General Assembly|UNGA	
    organisation	eu	European Union	EU|E.U.	
    organisation	european-commission	European Commission		
    organisation	european-parliament	European Parliament		
    organisation	ecb	European Central Bank	ECB	
    organisation	nato	NATO	North Atlantic Treaty Organization|North Atlantic Alliance	
    organisation	csto	Collective Security Treaty Organisation	Collective Security Treaty Organization|CSTO	
    organisation	cis	Commonwealth of Independent States	CIS	
    organisation	sco	Shanghai Cooperation Organisation	Shanghai Cooperation Organization|SCO	
    organisation	eaeu	Eurasian Economic Union	EAEU|EEU	
    organisation	brics	BRICS		
    organisation	g7	G7	Group of Seven|G-7	
    organisation	g20	G20	Group of Twenty|G-20|Group of 20	
    organisation	opec	OPEC	Organization of the Petroleum Exporting Countries	
    organisation	iaea	International Atomic Energy Agency	IAEA	
    organisation	who	World Health Organization	WHO|World Health Organisation	
    organisation	imf	International Monetary Fund	IMF	
    organisation	world-bank	World Bank	IBRD	
    organisation	wto	World Trade Organization	WTO|World Trade Organisation	
    organisation	fao	Food and Agriculture Organization	FAO	
    organisation	wfp	World Food Programme	WFP|World Food Program	
    organisation	unesco	UNESCO		
    organisation	unicef	UNICEF		
    organisation	unhcr	UN High Commissioner for Refugees	UNHCR|UN Refugee Agency	
    organisation	unrwa	UNRWA		
    organisation	osce	Organization for Security and Co-operation in Europe	OSCE|Organization for Security and Cooperation in Europe	
    organisation	council-of-europe	Council of Europe		
    organisation	pace	Parliamentary Assembly of the Council of Europe	PACE	
    organisation	arab-league	Arab League	League of Arab States|LAS	
    organisation	gcc	Gulf Cooperation Council	GCC	
    organisation	african-union	African Union	AU	
    organisation	asean	ASEAN	Association of Southeast Asian Nations	
    organisation	oic	Organisation of Islamic Cooperation	OIC|Organization of Islamic Cooperation	
    organisation	icrc	International Committee of the Red Cross	ICRC|Red Cross	
    organisation	red-crescent	Red Crescent		
    organisation	icc	International Criminal Court	ICC	
    organisation	icj	International Court of Justice	ICJ|World Court	
    organisation	opcw	OPCW	Organisation for the Prohibition of Chemical Weapons|Organization for the Prohibition of Chemical Weapons	
    organisation	fifa	FIFA		
    organisation	uefa	UEFA		
    organisation	ioc	International Olympic Committee	IOC	
    organisation	wada	World Anti-Doping Agency	WADA	
    organisation	amnesty	Amnesty International		
    organisation	hrw	Human Rights Watch	HRW	
    organisation	fbi	Federal Bureau of Investigation	FBI|F.B.I.	
    organisation	cia	Central Intelligence Agency	CIA|C.I.A.	
    organisation	nasa	NASA	National Aeronautics and Space Administration	
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
    organisation	mvd	Russian Interior Ministry	MVD|Interior Ministry of Russia	
    organisation	mchs	Russian Emergencies Ministry	EMERCOM|Emergencies Ministry|Russian Emergency Situations Ministry|Emergency Situations Ministry	
    organisation	sk	Investigative Committee	Russian Investigative Committee	
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
    organisation	bbc	BBC	British Broadcasting Corporation	
    organisation	cnn	CNN		
    organisation	al-jazeera	Al Jazeera	Al-Jazeera	
    organisation	nyt	New York Times	The New York Times|NYT	
    organisation	wapo	Washington Post	The Washington Post	
    organisation	guardian	The Guardian		
    organisation	hamas	Hamas		
    organisation	hezbollah	Hezbollah		
    organisation	taliban	Taliban		
    organisation	isis	Islamic State	ISIS|ISIL|Daesh|IS	
    organisation	al-qaeda	Al-Qaeda	al Qaeda|Al Qaeda	
    organisation	houthis	Houthis		
    organisation	fatah	Fatah		
    organisation	pkk	PKK	Kurdistan Workers' Party	
    organisation	idf	Israel Defense Forces	IDF|Israel Defence Forces|Israeli army	
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
    organisation	unep	UN Environment Programme	UNEP|United Nations Environment Programme|UN Environment Program|UN Environment	
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
    organisation	wef	World Economic Forum	WEF	
    organisation	mercosur	Mercosur	Mercosul|MERCOSUR	
    organisation	strategic-vision-group	Group of Strategic Vision	Strategic Vision Group	
    organisation	oas	Organization of American States	OAS	
    organisation	ecowas	ECOWAS	Economic Community of West African States	
    organisation	igad	IGAD	Intergovernmental Authority on Development	
    organisation	aukus	AUKUS		
    organisation	turkic-states	Organization of Turkic States	Organisation of Turkic States|Turkic Council	
    organisation	cica	Conference on Interaction and Confidence-Building Measures in Asia	CICA	
    organisation	saarc	SAARC	South Asian Association for Regional Cooperation	
    organisation	interpol	Interpol	International Criminal Police Organization|INTERPOL	
    organisation	europol	Europol	EUROPOL	
    organisation	frontex	Frontex	FRONTEX	
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
    organisation	dw	Deutsche Welle	DW	
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
    organisation	palestinian-authority	Palestinian Authority	Palestinian National Authority|PA	
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
    organisation	toyota	Toyota Motor	Toyota Motor Corporation|Toyota	
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
    organisation	eurojust	Eurojust		
    organisation	house-of-commons	House of Commons		
    organisation	house-of-lords	House of Lords		
    organisation	us-house	House of Representatives	US House of Representatives	
    organisation	rospotrebnadzor	Rospotrebnadzor		
    organisation	roskomnadzor	Roskomnadzor		
    organisation	rosstat	Rosstat		
    organisation	rosprirodnadzor	Rosprirodnadzor		
    organisation	rosselkhoznadzor	Rosselkhoznadzor		
    organisation	rosaviatsia	Rosaviatsia		
    organisation	rosgvardia	Rosgvardia	Russian National Guard	
    organisation	rossotrudnichestvo	Rossotrudnichestvo		
    organisation	rosreestr	Rosreestr		
    organisation	rosnano	Rosnano		
    organisation	rosseti	Rosseti		
    organisation	rostelecom	Rostelecom		
    organisation	rosoboronexport	Rosoboronexport		
    organisation	rzd	Russian Railways	RZD	
    organisation	minoborony	Russian Defence Ministry	Russian Defense Ministry	
    organisation	minfin-rf	Russian Finance Ministry		
    organisation	minenergo-rf	Russian Energy Ministry		
    organisation	mineconom-rf	Russian Economy Ministry		
    organisation	minzdrav-rf	Russian Health Ministry		
    organisation	minjust-rf	Russian Justice Ministry		
    organisation	fas	Federal Antimonopoly Service	FAS	
    organisation	fns	Federal Tax Service		
    organisation	fsin	Federal Penitentiary Service	FSIN	
    organisation	fso	Federal Protective Service	FSO	
    organisation	fms	Federal Migration Service		
    organisation	svr	Foreign Intelligence Service		
    organisation	general-prosecutor-rf	Russian Prosecutor General's Office		
    organisation	cik-rf	Central Election Commission		
    organisation	security-council-rf	Russian Security Council		
    organisation	ran	Russian Academy of Sciences		
    organisation	mgu	Moscow State University		
    organisation	mgimo	MGIMO		
    organisation	rpc	Russian Orthodox Church		
    organisation	kprf	Communist Party of the Russian Federation	KPRF	
    organisation	ldpr	LDPR	Liberal Democratic Party of Russia	
    organisation	just-russia	A Just Russia		
    organisation	yabloko	Yabloko		
    organisation	kommersant	Kommersant		
    organisation	vedomosti	Vedomosti		
    organisation	izvestia	Izvestia		
    organisation	rbc	RBC	RBK	
    organisation	echo-moscow	Echo of Moscow		
    organisation	novaya-gazeta	Novaya Gazeta		
    organisation	komsomolskaya-pravda	Komsomolskaya Pravda		
    organisation	rossiyskaya-gazeta	Rossiyskaya Gazeta		
    organisation	ntv	NTV		
    organisation	first-channel	Channel One Russia		
    organisation	rossiya24	Rossiya 24		
    organisation	voa	Voice of America		
    organisation	rferl	Radio Liberty	Radio Free Europe	
    organisation	norilsk-nickel	Norilsk Nickel	Nornickel	
    organisation	rusal	Rusal		
    organisation	severstal	Severstal		
    organisation	surgutneftegas	Surgutneftegas		
    organisation	sibur	SIBUR		
    organisation	tatneft	Tatneft		
    organisation	alfa-bank	Alfa-Bank		
    organisation	vkontakte	VKontakte	VK	
    organisation	mail-ru	Mail.ru		
    organisation	tnk-bp	TNK-BP		
    organisation	naftogaz	Naftogaz		
    organisation	spartak	Spartak Moscow	Spartak	
    organisation	zenit	Zenit		
    organisation	cska	CSKA Moscow	CSKA	
    organisation	real-madrid	Real Madrid		
    organisation	fc-barcelona	FC Barcelona		
    organisation	bayern	Bayern Munich	Bayern	
    organisation	manchester-united	Manchester United		
    organisation	manchester-city	Manchester City		
    organisation	liverpool-fc	Liverpool FC		
    organisation	chelsea	Chelsea FC	Chelsea	
    organisation	arsenal	Arsenal		
    organisation	tottenham	Tottenham Hotspur		
    organisation	juventus	Juventus		
    organisation	inter-milan	Inter Milan	Internazionale	
    organisation	ac-milan	AC Milan		
    organisation	psg	Paris Saint-Germain	PSG	
    organisation	atletico	Atlético Madrid	Atletico Madrid	
    organisation	dortmund	Borussia Dortmund		
    organisation	al-hilal	Al-Hilal		
    organisation	al-nassr	Al-Nassr		
    organisation	al-ahly	Al Ahly		
    organisation	netflix	Netflix		
    organisation	spotify	Spotify		
    organisation	reddit	Reddit		
    organisation	instagram	Instagram		
    organisation	whatsapp	WhatsApp		
    organisation	linkedin	LinkedIn		
    organisation	snapchat	Snapchat		
    organisation	wikipedia	Wikipedia		
    organisation	wikileaks	WikiLeaks		
    organisation	uber	Uber		
    organisation	airbnb	Airbnb		
    organisation	ebay	eBay		
    organisation	paypal	PayPal		
    organisation	visa-inc	Visa Inc.		
    organisation	mastercard	Mastercard		
    organisation	yahoo	Yahoo	Yahoo!	
    organisation	oracle	Oracle		
    organisation	cisco	Cisco		
    organisation	dell	Dell		
    organisation	hp	Hewlett-Packard	HP	
    organisation	adobe	Adobe		
    organisation	amd	AMD		
    organisation	qualcomm	Qualcomm		
    organisation	xiaomi	Xiaomi		
    organisation	lenovo	Lenovo		
    organisation	zte	ZTE		
    organisation	panasonic	Panasonic		
    organisation	philips	Philips		
    organisation	ericsson	Ericsson		
    organisation	motorola	Motorola		
    organisation	tumblr	Tumblr		
    organisation	salesforce	Salesforce		
    organisation	deepmind	DeepMind		
    organisation	anthropic	Anthropic		
    organisation	deepseek	DeepSeek		
    organisation	walmart	Walmart		
    organisation	tesco	Tesco		
    organisation	ikea	IKEA		
    organisation	mcdonalds	McDonald's		
    organisation	starbucks	Starbucks		
    organisation	coca-cola	Coca-Cola		
    organisation	pepsico	PepsiCo		
    organisation	nestle	Nestlé	Nestle	
    organisation	unilever	Unilever		
    organisation	nike	Nike		
    organisation	adidas	Adidas		
    organisation	disney	Walt Disney	Disney	
    organisation	warner-bros	Warner Bros	Warner Bros. Discovery	
    organisation	universal	Universal Pictures		
    organisation	hsbc	HSBC		
    organisation	barclays	Barclays		
    organisation	citigroup	Citigroup	Citibank	
    organisation	bank-of-america	Bank of America		
    organisation	morgan-stanley	Morgan Stanley		
    organisation	lehman	Lehman Brothers		
    organisation	deutsche-bank	Deutsche Bank		
    organisation	ubs	UBS		
    organisation	credit-suisse	Credit Suisse		
    organisation	bnp	BNP Paribas		
    organisation	unicredit	UniCredit		
    organisation	raiffeisen	Raiffeisen Bank		
    organisation	bank-of-scotland	Bank of Scotland		
    organisation	blackrock	BlackRock		
    organisation	nyse	New York Stock Exchange	NYSE	
    organisation	nasdaq	Nasdaq		
    organisation	lse	London Stock Exchange		
    organisation	moex	Moscow Exchange		
    organisation	fitch	Fitch Ratings	Fitch	
    organisation	moodys	Moody's		
    organisation	sp-global	S&P Global	Standard & Poor's	
    organisation	gazprom-media	Gazprom-Media		
    organisation	gazprombank	Gazprombank		
    organisation	nissan	Nissan		
    organisation	honda	Honda		
    organisation	mitsubishi	Mitsubishi		
    organisation	kia	Kia Motors		
    organisation	volvo	Volvo		
    organisation	fiat	Fiat		
    organisation	chrysler	Chrysler		
    organisation	peugeot	Peugeot		
    organisation	skoda	Škoda	Skoda Auto	
    organisation	porsche	Porsche		
    organisation	ferrari	Ferrari		
    organisation	rolls-royce	Rolls-Royce		
    organisation	gunvor	Gunvor		
    organisation	glencore	Glencore		
    organisation	rio-tinto	Rio Tinto		
    organisation	maersk	Maersk		
    organisation	bae	BAE Systems		
    organisation	rheinmetall	Rheinmetall		
    organisation	air-france	Air France		
    organisation	british-airways	British Airways		
    organisation	malaysia-airlines	Malaysia Airlines		
    organisation	saudia	Saudia		
    organisation	johnson-johnson	Johnson & Johnson		
    organisation	novartis	Novartis		
    organisation	roche	Roche Holding		
    organisation	sanofi	Sanofi		
    organisation	bayer	Bayer AG		
    organisation	biontech	BioNTech		
    organisation	harvard	Harvard University	Harvard	
    organisation	oxford-university	Oxford University	University of Oxford	
    organisation	cambridge-university	Cambridge University	University of Cambridge	
    organisation	stanford	Stanford University		
    organisation	mit	Massachusetts Institute of Technology	MIT	
    organisation	yale	Yale University		
    organisation	johns-hopkins	Johns Hopkins University		
    organisation	carnegie	Carnegie Endowment		
    organisation	rand	RAND Corporation		
    organisation	chatham-house	Chatham House		
    organisation	freedom-house	Freedom House		
    organisation	gallup	Gallup		
    organisation	pew	Pew Research Center		
    organisation	oxfam	Oxfam		
    organisation	wwf	World Wildlife Fund	WWF	
    organisation	save-the-children	Save the Children		
    organisation	white-helmets	White Helmets		
    organisation	world-central-kitchen	World Central Kitchen		
    organisation	nobel-committee	Nobel Committee		
    organisation	al-azhar	Al-Azhar		
    organisation	economist	The Economist		
    organisation	times-london	The Times		
    organisation	daily-telegraph	The Telegraph	Daily Telegraph	
    organisation	daily-mail	Daily Mail		
    organisation	independent	The Independent		
    organisation	politico	Politico		
    organisation	axios	Axios		
    organisation	forbes	Forbes		
    organisation	time-magazine	Time magazine		
    organisation	newsweek	Newsweek		
    organisation	foreign-policy	Foreign Policy		
    organisation	fox-news	Fox News		
    organisation	cbs-news	CBS News	CBS	
    organisation	nbc-news	NBC News	NBC	
    organisation	abc-news	ABC News	ABC	
    organisation	cnbc	CNBC		
    organisation	usa-today	USA Today		
    organisation	le-figaro	Le Figaro		
    organisation	liberation	Libération		
    organisation	die-welt	Die Welt		
    organisation	die-zeit	Die Zeit		
    organisation	bild	Bild		
    organisation	faz	Frankfurter Allgemeine		
    organisation	el-pais	El País	El Pais	
    organisation	la-stampa	La Stampa		
    organisation	la-repubblica	La Repubblica		
    organisation	corriere	Corriere della Sera		
    organisation	haaretz	Haaretz		
    organisation	jerusalem-post	Jerusalem Post		
    organisation	yedioth	Yedioth Ahronoth		
    organisation	al-ahram	Al-Ahram		
    organisation	asharq-al-awsat	Asharq Al-Awsat		
    organisation	al-quds-al-arabi	Al-Quds Al-Arabi		
    organisation	al-mayadeen	Al Mayadeen		
    organisation	sky-news-arabia	Sky News Arabia		
    organisation	sky-news	Sky News		
    organisation	france24	France 24		
    organisation	sana	SANA		
    organisation	qna	Qatar News Agency		
    organisation	wam	Emirates News Agency	WAM	
    organisation	kuna	Kuwait News Agency	KUNA	
    organisation	mena-agency	Middle East News Agency		
    organisation	isna	ISNA		
    organisation	fars	Fars News Agency	Fars	
    organisation	tasnim	Tasnim		
    organisation	kcna	KCNA		
    organisation	pti	Press Trust of India		
    organisation	ansa	ANSA		
    organisation	efe	EFE		
    organisation	unian	UNIAN		
    organisation	ukrinform	Ukrinform		
    organisation	belta	BelTA		
    organisation	trend	Trend News Agency		
    organisation	kazinform	Kazinform		
    organisation	sputnik	Sputnik		
    organisation	conservative-party	Conservative Party		
    organisation	labour-party	Labour Party		
    organisation	liberal-democrats-uk	Liberal Democrats		
    organisation	snp	Scottish National Party	SNP	
    organisation	tories	Tories		
    organisation	spd	Social Democratic Party of Germany	SPD	
    organisation	fdp	Free Democratic Party	FDP	
    organisation	csu	Christian Social Union	CSU	
    organisation	national-rally	National Rally	National Front	
    organisation	chp	Republican People's Party		
    organisation	bjp	Bharatiya Janata Party	BJP	
    organisation	inc	Indian National Congress		
    organisation	ldp-japan	Liberal Democratic Party		
    organisation	anc	African National Congress	ANC	
    organisation	kuomintang	Kuomintang		
    organisation	cpsu	Communist Party of the Soviet Union		
    organisation	ira	Irish Republican Army	IRA	
    organisation	eta	ETA		
    organisation	kkk	Ku Klux Klan		
    organisation	ss-nazi	Waffen-SS		
    organisation	gestapo	Gestapo		
    organisation	kgb	KGB		
    organisation	nkvd	NKVD		
    organisation	gop	Grand Old Party	GOP	
    organisation	eurogroup	Eurogroup		
    organisation	visegrad	Visegrad Group		
    organisation	g8	G8	Group of Eight|G-8	
    organisation	g77	G77	Group of 77	
    organisation	quartet	Middle East Quartet		
    organisation	minsk-group	OSCE Minsk Group	Minsk Group	
    organisation	non-aligned	Non-Aligned Movement		
    organisation	union-state	Union State		
    organisation	caricom	CARICOM		
    organisation	sadc	SADC	Southern African Development Community	
    organisation	comesa	COMESA		
    organisation	eac	East African Community		
    organisation	amu	Arab Maghreb Union		
    organisation	commonwealth	Commonwealth of Nations		
    organisation	francophonie	Francophonie		
    organisation	eco	Economic Cooperation Organization		
    organisation	guam-org	GUAM Organization		
    organisation	bsec	Organization of the Black Sea Economic Cooperation	BSEC	
    organisation	efta	European Free Trade Association	EFTA	
    organisation	schengen	Schengen Area	Schengen zone	
    organisation	eurozone	eurozone	Eurozone|euro area	
    organisation	eurasec	EurAsEC		
    """
