/// Acronyms that news writes, and what they stand for: kind, id, approved form, variants.
let englishAcronyms: StaticString = """
    organisation	unaids	UNAIDS		
    organisation	unitar	UNITAR		
    organisation	unamid	UNAMID		
    organisation	minusma	MINUSMA		
    organisation	monusco	MONUSCO		
    organisation	ecosoc	ECOSOC	Economic and Social Council	
    organisation	escwa	ESCWA		
    organisation	icty	ICTY		
    organisation	ctbto	CTBTO		
    organisation	odihr	ODIHR		
    organisation	eec-commission	Eurasian Economic Commission	EEC	
    organisation	irena	IRENA	International Renewable Energy Agency	
    organisation	gecf	GECF	Gas Exporting Countries Forum	
    organisation	celac	CELAC		
    organisation	alba	ALBA alliance		
    organisation	quad-group	Quad		
    organisation	ifc	IFC	International Finance Corporation	
    organisation	bis	Bank for International Settlements	BIS	
    organisation	fatf	FATF	Financial Action Task Force	
    organisation	swift	SWIFT		
    organisation	esa	ESA	European Space Agency	
    organisation	jaxa	JAXA		
    organisation	isro	ISRO	Indian Space Research Organisation	
    organisation	cern	CERN		
    organisation	nsc-us	National Security Council	NSC	
    organisation	dhs	Department of Homeland Security	DHS	
    organisation	dea	DEA	Drug Enforcement Administration	
    organisation	atf	ATF Bureau		
    organisation	cdc	CDC	Centers for Disease Control and Prevention	
    organisation	nih	NIH	National Institutes of Health	
    organisation	epa	EPA	Environmental Protection Agency|U.S. Environmental Protection Agency	
    organisation	fcc	FCC	Federal Communications Commission	
    organisation	ftc	FTC	Federal Trade Commission	
    organisation	sec	SEC	Securities and Exchange Commission	
    organisation	faa	FAA	Federal Aviation Administration	
    organisation	ntsb	NTSB	National Transportation Safety Board	
    organisation	noaa	NOAA		
    organisation	usgs	USGS	US Geological Survey	
    organisation	irs	IRS	Internal Revenue Service	
    organisation	ofac	OFAC		
    organisation	nypd	NYPD	New York Police Department	
    organisation	nra	NRA	National Rifle Association	
    organisation	aclu	ACLU	American Civil Liberties Union	
    organisation	aipac	AIPAC		
    organisation	norad	NORAD		
    organisation	doj	Justice Department	Department of Justice|DOJ	
    organisation	dod	Defense Department	Department of Defense	
    organisation	mi5	MI5		
    organisation	gchq	GCHQ		
    organisation	nhs	NHS	National Health Service	
    organisation	rsc	Royal Shakespeare Company	RSC	
    organisation	raf	RAF	Royal Air Force	
    organisation	bnd	BND		
    organisation	bka	BKA		
    organisation	dfb	DFB	German Football Association	
    organisation	dgse	DGSE		
    organisation	nabu	NABU		
    organisation	gur	HUR	GUR	
    organisation	afu	Armed Forces of Ukraine	AFU	
    organisation	gibdd	GIBDD		
    organisation	guvd	GUVD		
    organisation	cb-ukraine	National Bank of Ukraine	NBU	
    organisation	rdif	RDIF	Russian Direct Investment Fund	
    organisation	vciom	VTsIOM	VCIOM	
    organisation	vgtrk	VGTRK		
    organisation	spief	SPIEF		
    organisation	ksa-pif	PIF	Public Investment Fund	
    organisation	fsa	FSA	Free Syrian Army	
    organisation	lna	LNA	Libyan National Army	
    organisation	gna	GNA	Government of National Accord	
    organisation	ltte	LTTE	Tamil Tigers	
    organisation	kla	KLA	Kosovo Liberation Army	
    organisation	ifrc	IFRC	International Federation of Red Cross and Red Crescent Societies	
    organisation	cpj	CPJ	Committee to Protect Journalists	
    organisation	iucn	IUCN		
    organisation	fide	FIDE		
    organisation	fina	FINA	World Aquatics	
    organisation	iihf	IIHF		
    organisation	isu	ISU		
    organisation	khl	KHL		
    organisation	nfl	NFL	National Football League	
    organisation	mlb	MLB	Major League Baseball	
    organisation	mls	MLS	Major League Soccer	
    organisation	nascar	NASCAR		
    organisation	ufc	UFC		
    organisation	rfs	Russian Football Union	RFU	
    organisation	concacaf	CONCACAF		
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
    organisation	npc-china	National People's Congress		
    organisation	pla	PLA	People's Liberation Army	
    organisation	hdp	HDP		
    organisation	mhp	MHP		
    organisation	ukip	UKIP		
    organisation	dup	DUP	Democratic Unionist Party	
    organisation	npt-org	Nuclear Suppliers Group	NSG	
    organisation	ge	GE	General Electric	
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
    organisation	iso	ISO		
    organisation	league-nations	League of Nations		
    organisation	warsaw-pact	Warsaw Pact		
    organisation	comecon	Comecon		
    organisation	seato	SEATO		
    term	gnp	GNP	gross national product	
    term	vat	VAT	value added tax|value-added tax	
    term	fdi	FDI	foreign direct investment	
    term	cpi	CPI	consumer price index	
    term	ipo-offering	IPO	initial public offering	
    term	aids	AIDS		
    term	hiv	HIV		
    term	covid	COVID	Covid	
    term	sars	SARS		
    term	mers	MERS		
    term	dna	DNA		
    term	rna	RNA		
    term	pcr-test	PCR	PCR test	
    term	adhd	ADHD		
    term	ptsd	PTSD	post-traumatic stress disorder	
    term	ivf	IVF		
    term	mri	MRI		
    term	gmo	GMO	genetically modified organism	
    term	lgbt	LGBT	LGBTQ	
    term	ngo	NGO	non-governmental organization|non-governmental organisation	
    term	nko	NPO	nonprofit organization	
    term	ceo-post	CEO	chief executive officer	
    term	cfo-post	CFO	chief financial officer	
    term	ai	AI	artificial intelligence	
    term	gps	GPS		
    term	glonass	GLONASS		
    term	vpn	VPN		
    term	usb	USB		
    term	sms	SMS	text message	
    term	icbm	ICBM	intercontinental ballistic missile	
    term	slbm	SLBM		
    term	mlrs	MLRS	multiple launch rocket system	
    term	himars	HIMARS		
    term	manpads	MANPADS		
    term	wmd	WMD	weapons of mass destruction	
    term	ied	IED	improvised explosive device	
    term	thaad	THAAD		
    term	npt	NPT	Non-Proliferation Treaty|Nuclear Non-Proliferation Treaty	
    term	ctbt	CTBT	Comprehensive Nuclear-Test-Ban Treaty	
    term	inf-treaty	INF Treaty	INF	
    term	new-start	New START		
    term	abm-treaty	ABM Treaty		
    term	abm	missile defense	missile defence	
    term	air-defence	air defence	air defense	
    term	jcpoa	JCPOA	Joint Comprehensive Plan of Action	
    term	nafta	NAFTA		
    term	usmca	USMCA		
    term	ttip	TTIP		
    term	tpp	TPP	Trans-Pacific Partnership	
    term	lng	LNG	liquefied natural gas	
    term	lpg	LPG		
    term	npp	NPP	nuclear power plant	
    term	hpp	HPP	hydroelectric power plant	
    term	co2	carbon dioxide		
    term	cop	COP	UN climate conference	
    term	sdg	SDG	Sustainable Development Goals	
    term	idp	IDP	internally displaced person|internally displaced persons	
    term	vip	VIP		
    term	phd	PhD		
    term	mba	MBA		
    term	gmt	GMT	Greenwich Mean Time	
    term	utc	UTC		
    term	smi	mass media		
    term	dtp	road accident	traffic accident	
    term	zhkh	housing and utilities		
    term	msp-smb	SMEs	small and medium-sized enterprises	
    organisation	itv	ITV		
    organisation	msnbc	MSNBC		
    """
