/// Countries and what belongs to them: kind, ISO 3166-1 code, approved form, variants with adjectives and inhabitants.
let englishCountries: StaticString = """
    place	RU	Russia	Russian Federation	Russian|Russians
    place	US	United States	United States of America|USA|U.S.|US|America	American|Americans
    place	GB	United Kingdom	Britain|Great Britain|UK|U.K.	British|Briton|Britons
    place	FR	France		French
    place	DE	Germany		German|Germans
    place	IT	Italy		Italian|Italians
    place	ES	Spain		Spanish|Spaniard|Spaniards
    place	PT	Portugal		Portuguese
    place	NL	Netherlands	Holland	Dutch
    place	BE	Belgium		Belgian|Belgians
    place	LU	Luxembourg		Luxembourgish
    place	CH	Switzerland		Swiss
    place	AT	Austria		Austrian|Austrians
    place	PL	Poland		Polish|Poles
    place	CZ	Czech Republic	Czechia	Czech|Czechs
    place	SK	Slovakia		Slovak|Slovaks
    place	HU	Hungary		Hungarian|Hungarians
    place	RO	Romania		Romanian|Romanians
    place	BG	Bulgaria		Bulgarian|Bulgarians
    place	GR	Greece		Greek|Greeks
    place	CY	Cyprus		Cypriot|Cypriots
    place	MT	Malta		Maltese
    place	IE	Ireland		Irish
    place	IS	Iceland		Icelandic
    place	NO	Norway		Norwegian|Norwegians
    place	SE	Sweden		Swedish|Swedes
    place	FI	Finland		Finnish|Finns
    place	DK	Denmark		Danish|Danes
    place	EE	Estonia		Estonian|Estonians
    place	LV	Latvia		Latvian|Latvians
    place	LT	Lithuania		Lithuanian|Lithuanians
    place	UA	Ukraine		Ukrainian|Ukrainians
    place	BY	Belarus		Belarusian|Belarusians
    place	MD	Moldova		Moldovan|Moldovans
    place	GE	Georgia		Georgian|Georgians
    place	AM	Armenia		Armenian|Armenians
    place	AZ	Azerbaijan	!Azerbajan|!Azerbaidjan	Azerbaijani|Azerbaijanis
    place	KZ	Kazakhstan	!Kazakstan|!Kazahkstan|!Khazakhstan	Kazakh|Kazakhs|Kazakhstani
    place	UZ	Uzbekistan	!Uzbekstan|!Uzbekhistan	Uzbek|Uzbeks
    place	TM	Turkmenistan		Turkmen
    place	KG	Kyrgyzstan	Kirghizia|!Kyrgystan|!Kirgistan|!Kyrgistan	Kyrgyz
    place	TJ	Tajikistan	!Tadzhikistan|!Tajikstan	Tajik|Tajiks
    place	MN	Mongolia		Mongolian
    place	CN	China	People's Republic of China	Chinese
    place	TW	Taiwan		Taiwanese
    place	HK	Hong Kong		Hongkonger
    place	JP	Japan		Japanese
    place	KR	South Korea	Republic of Korea	South Korean|South Koreans
    place	KP	North Korea	DPRK	North Korean|North Koreans
    place	IN	India		Indian|Indians
    place	PK	Pakistan		Pakistani|Pakistanis
    place	BD	Bangladesh		Bangladeshi
    place	LK	Sri Lanka		Sri Lankan
    place	NP	Nepal		Nepalese|Nepali
    place	AF	Afghanistan		Afghan|Afghans
    place	IR	Iran		Iranian|Iranians
    place	IQ	Iraq		Iraqi|Iraqis
    place	SY	Syria		Syrian|Syrians
    place	LB	Lebanon		Lebanese
    place	JO	Jordan		Jordanian|Jordanians
    place	IL	Israel		Israeli|Israelis
    place	PS	Palestine		Palestinian|Palestinians
    place	SA	Saudi Arabia		Saudi|Saudis
    place	AE	United Arab Emirates	UAE|Emirates	Emirati|Emiratis
    place	QA	Qatar		Qatari|Qataris
    place	KW	Kuwait		Kuwaiti|Kuwaitis
    place	BH	Bahrain		Bahraini
    place	OM	Oman		Omani|Omanis
    place	YE	Yemen		Yemeni|Yemenis
    place	TR	Turkey	Türkiye	Turkish|Turks
    place	EG	Egypt		Egyptian|Egyptians
    place	SD	Sudan		Sudanese
    place	SS	South Sudan		South Sudanese
    place	LY	Libya		Libyan|Libyans
    place	TN	Tunisia		Tunisian|Tunisians
    place	DZ	Algeria		Algerian|Algerians
    place	MA	Morocco	!Morroco|!Morrocco	Moroccan|Moroccans
    place	MR	Mauritania		Mauritanian
    place	SO	Somalia		Somali|Somalis
    place	DJ	Djibouti		Djiboutian
    place	ET	Ethiopia		Ethiopian|Ethiopians
    place	ER	Eritrea		Eritrean
    place	KE	Kenya		Kenyan|Kenyans
    place	UG	Uganda		Ugandan
    place	TZ	Tanzania		Tanzanian
    place	RW	Rwanda		Rwandan
    place	NG	Nigeria		Nigerian|Nigerians
    place	GH	Ghana		Ghanaian
    place	ML	Mali		Malian
    place	NE	Niger		Nigerien
    place	TD	Chad		Chadian
    place	SN	Senegal		Senegalese
    place	CI	Ivory Coast	Côte d'Ivoire	Ivorian
    place	CM	Cameroon		Cameroonian
    place	CD	Democratic Republic of the Congo	DR Congo	Congolese
    place	AO	Angola		Angolan
    place	ZM	Zambia		Zambian
    place	ZW	Zimbabwe		Zimbabwean
    place	MZ	Mozambique		Mozambican
    place	NA	Namibia		Namibian
    place	BW	Botswana		Botswanan
    place	ZA	South Africa		South African|South Africans
    place	MG	Madagascar		Malagasy
    place	CA	Canada		Canadian|Canadians
    place	MX	Mexico		Mexican|Mexicans
    place	BR	Brazil		Brazilian|Brazilians
    place	AR	Argentina		Argentine|Argentinian
    place	CL	Chile		Chilean
    place	CO	Colombia		Colombian|Colombians
    place	PE	Peru		Peruvian
    place	VE	Venezuela		Venezuelan
    place	EC	Ecuador		Ecuadorian
    place	BO	Bolivia		Bolivian
    place	UY	Uruguay		Uruguayan
    place	PY	Paraguay		Paraguayan
    place	CU	Cuba		Cuban|Cubans
    place	HT	Haiti		Haitian
    place	DO	Dominican Republic		
    place	NI	Nicaragua		Nicaraguan
    place	PA	Panama		Panamanian
    place	AU	Australia		Australian|Australians
    place	NZ	New Zealand		New Zealander
    place	FJ	Fiji		Fijian
    place	PW	Palau		Palauan
    place	ID	Indonesia		Indonesian|Indonesians
    place	MY	Malaysia		Malaysian|Malaysians
    place	SG	Singapore		Singaporean
    place	TH	Thailand		Thai
    place	VN	Vietnam		Vietnamese
    place	KH	Cambodia		Cambodian
    place	LA	Laos		Laotian
    place	MM	Myanmar	Burma	Burmese
    place	PH	Philippines	!Phillipines|!Philipines|!Phillippines	Philippine|Filipino|Filipinos
    place	RS	Serbia		Serbian|Serbs
    place	HR	Croatia		Croatian|Croats
    place	SI	Slovenia		Slovenian|Slovene
    place	BA	Bosnia and Herzegovina	Bosnia	Bosnian|Bosnians
    place	ME	Montenegro		Montenegrin
    place	MK	North Macedonia	Macedonia	Macedonian
    place	AL	Albania		Albanian|Albanians
    place	XK	Kosovo		Kosovar
    place	VA	Vatican	Holy See	
    place	MC	Monaco		
    place	SU	Soviet Union	USSR	Soviet
    place	YU	Yugoslavia		Yugoslav
    """
