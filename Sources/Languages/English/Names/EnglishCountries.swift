/// Countries and what belongs to them: kind, ISO 3166-1 code, approved form, variants with adjectives and inhabitants.
let englishCountries: StaticString = """
    place	RU	Russia	Russian Federation	Russian|Russians
    place	US	United States	United States of America|USA|U.S.|US|America|U.S.A.	American|Americans
    place	GB	United Kingdom	Britain|Great Britain|UK|U.K.|United Kingdom of Great Britain and Northern Ireland	British|Briton|Britons|Brit|Brits
    place	FR	France	French Republic	French|Frenchman|Frenchmen|Frenchwoman|Frenchwomen
    place	DE	Germany	Federal Republic of Germany	German|Germans
    place	IT	Italy	Italian Republic	Italian|Italians
    place	ES	Spain	Kingdom of Spain	Spanish|Spaniard|Spaniards
    place	PT	Portugal	Portuguese Republic	Portuguese
    place	NL	Netherlands	Holland|Kingdom of the Netherlands	Dutch|Dutchman|Dutchmen|Dutchwoman
    place	BE	Belgium	Kingdom of Belgium	Belgian|Belgians
    place	LU	Luxembourg	Grand Duchy of Luxembourg	Luxembourgish|Luxembourger|Luxembourgers
    place	CH	Switzerland	Swiss Confederation	Swiss
    place	AT	Austria	Republic of Austria	Austrian|Austrians
    place	PL	Poland	Republic of Poland	Polish|Poles
    place	CZ	Czech Republic	Czechia	Czech|Czechs
    place	SK	Slovakia	Slovak Republic	Slovak|Slovaks
    place	HU	Hungary		Hungarian|Hungarians
    place	RO	Romania		Romanian|Romanians
    place	BG	Bulgaria	Republic of Bulgaria	Bulgarian|Bulgarians
    place	GR	Greece	Hellenic Republic	Greek|Greeks
    place	CY	Cyprus	Republic of Cyprus	Cypriot|Cypriots
    place	MT	Malta	Republic of Malta	Maltese
    place	IE	Ireland	Republic of Ireland	Irish|Irishman|Irishmen|Irishwoman
    place	IS	Iceland		Icelandic|Icelander|Icelanders
    place	NO	Norway	Kingdom of Norway	Norwegian|Norwegians
    place	SE	Sweden	Kingdom of Sweden	Swedish|Swedes|Swede
    place	FI	Finland		Finnish|Finns|Finn
    place	DK	Denmark	Kingdom of Denmark	Danish|Danes|Dane
    place	EE	Estonia		Estonian|Estonians
    place	LV	Latvia		Latvian|Latvians
    place	LT	Lithuania		Lithuanian|Lithuanians
    place	UA	Ukraine		Ukrainian|Ukrainians
    place	BY	Belarus	Byelorussia|Belorussia	Belarusian|Belarusians|Belarussian|Belarussians|Belorussian|Byelorussian
    place	MD	Moldova	Moldavia	Moldovan|Moldovans
    place	GE	Georgia		Georgian|Georgians
    place	AM	Armenia		Armenian|Armenians
    place	AZ	Azerbaijan	!Azerbajan|!Azerbaidjan	Azerbaijani|Azerbaijanis
    place	KZ	Kazakhstan	!Kazakstan|!Kazahkstan|!Khazakhstan	Kazakh|Kazakhs|Kazakhstani|Kazakhstanis
    place	UZ	Uzbekistan	!Uzbekstan|!Uzbekhistan	Uzbek|Uzbeks|Uzbekistani|Uzbekistanis
    place	TM	Turkmenistan		Turkmen|Turkmens|Turkmenistani
    place	KG	Kyrgyzstan	Kirghizia|!Kyrgystan|!Kirgistan|!Kyrgistan|Kirgizstan|Kyrgyz Republic	Kyrgyz|Kyrgyzstani|Kyrgyzstanis|Kirghiz
    place	TJ	Tajikistan	!Tadzhikistan|!Tajikstan|Republic of Tajikistan	Tajik|Tajiks|Tajikistani|Tajikistanis|Tadzhik
    place	MN	Mongolia		Mongolian|Mongolians|Mongol|Mongols
    place	CN	China	People's Republic of China|PRC|Mainland China	Chinese
    place	TW	Taiwan	Republic of China|Chinese Taipei	Taiwanese
    place	HK	Hong Kong	Hongkong	Hongkonger|Hongkongers|Hong Konger|Hong Kongers
    place	JP	Japan		Japanese
    place	KR	South Korea	Republic of Korea|ROK	South Korean|South Koreans
    place	KP	North Korea	DPRK|Democratic People's Republic of Korea|N. Korea	North Korean|North Koreans
    place	IN	India	Republic of India	Indian|Indians
    place	PK	Pakistan		Pakistani|Pakistanis
    place	BD	Bangladesh		Bangladeshi|Bangladeshis
    place	LK	Sri Lanka	Ceylon	Sri Lankan|Sri Lankans
    place	NP	Nepal		Nepalese|Nepali|Nepalis
    place	AF	Afghanistan	Islamic Emirate of Afghanistan|Islamic Republic of Afghanistan	Afghan|Afghans
    place	IR	Iran	Islamic Republic of Iran	Iranian|Iranians
    place	IQ	Iraq	Republic of Iraq	Iraqi|Iraqis
    place	SY	Syria	Syrian Arab Republic	Syrian|Syrians
    place	LB	Lebanon	Lebanese Republic	Lebanese
    place	JO	Jordan	Hashemite Kingdom of Jordan	Jordanian|Jordanians
    place	IL	Israel	State of Israel	Israeli|Israelis
    place	PS	Palestine	State of Palestine	Palestinian|Palestinians
    place	SA	Saudi Arabia	Kingdom of Saudi Arabia|KSA	Saudi|Saudis|Saudi Arabian|Saudi Arabians
    place	AE	United Arab Emirates	UAE|Emirates|U.A.E.	Emirati|Emiratis
    place	QA	Qatar	State of Qatar	Qatari|Qataris
    place	KW	Kuwait	State of Kuwait	Kuwaiti|Kuwaitis
    place	BH	Bahrain	Kingdom of Bahrain	Bahraini|Bahrainis
    place	OM	Oman	Sultanate of Oman	Omani|Omanis
    place	YE	Yemen	Republic of Yemen	Yemeni|Yemenis
    place	TR	Turkey	Türkiye|Republic of Turkey|Republic of Türkiye	Turkish|Turks|Turk
    place	EG	Egypt	Arab Republic of Egypt	Egyptian|Egyptians
    place	SD	Sudan	Republic of Sudan|Republic of the Sudan	Sudanese
    place	SS	South Sudan	Republic of South Sudan	South Sudanese
    place	LY	Libya	State of Libya	Libyan|Libyans
    place	TN	Tunisia	Tunisian Republic	Tunisian|Tunisians
    place	DZ	Algeria		Algerian|Algerians
    place	MA	Morocco	!Morroco|!Morrocco|Kingdom of Morocco	Moroccan|Moroccans
    place	MR	Mauritania	Islamic Republic of Mauritania	Mauritanian|Mauritanians
    place	SO	Somalia	Federal Republic of Somalia	Somali|Somalis
    place	DJ	Djibouti		Djiboutian|Djiboutians
    place	ET	Ethiopia	Federal Democratic Republic of Ethiopia|Abyssinia	Ethiopian|Ethiopians
    place	ER	Eritrea		Eritrean|Eritreans
    place	KE	Kenya		Kenyan|Kenyans
    place	UG	Uganda		Ugandan|Ugandans
    place	TZ	Tanzania	United Republic of Tanzania	Tanzanian|Tanzanians
    place	RW	Rwanda		Rwandan|Rwandans|Rwandese
    place	NG	Nigeria	Federal Republic of Nigeria	Nigerian|Nigerians
    place	GH	Ghana		Ghanaian|Ghanaians
    place	ML	Mali	Republic of Mali	Malian|Malians
    place	NE	Niger	Republic of Niger|Republic of the Niger	Nigerien|Nigeriens
    place	TD	Chad	Republic of Chad	Chadian|Chadians
    place	SN	Senegal		Senegalese
    place	CI	Ivory Coast	Côte d'Ivoire	Ivorian|Ivorians|Ivoirian
    place	CM	Cameroon		Cameroonian|Cameroonians
    place	CD	Democratic Republic of the Congo	DR Congo|Democratic Republic of Congo|DRC|D.R. Congo|Congo-Kinshasa|Zaire|Congo	Congolese|Zairean
    place	AO	Angola		Angolan|Angolans
    place	ZM	Zambia		Zambian|Zambians
    place	ZW	Zimbabwe	Rhodesia	Zimbabwean|Zimbabweans
    place	MZ	Mozambique		Mozambican|Mozambicans
    place	NA	Namibia		Namibian|Namibians
    place	BW	Botswana		Botswanan|Batswana|Motswana
    place	ZA	South Africa	Republic of South Africa	South African|South Africans
    place	MG	Madagascar		Malagasy
    place	CA	Canada		Canadian|Canadians
    place	MX	Mexico	United Mexican States	Mexican|Mexicans
    place	BR	Brazil	Federative Republic of Brazil	Brazilian|Brazilians
    place	AR	Argentina	Argentine Republic	Argentine|Argentinian|Argentines|Argentinians|Argentinean
    place	CL	Chile		Chilean|Chileans
    place	CO	Colombia		Colombian|Colombians
    place	PE	Peru		Peruvian|Peruvians
    place	VE	Venezuela	Bolivarian Republic of Venezuela	Venezuelan|Venezuelans
    place	EC	Ecuador		Ecuadorian|Ecuadorians|Ecuadorean|Ecuadoreans
    place	BO	Bolivia	Plurinational State of Bolivia	Bolivian|Bolivians
    place	UY	Uruguay		Uruguayan|Uruguayans
    place	PY	Paraguay		Paraguayan|Paraguayans
    place	CU	Cuba	Republic of Cuba	Cuban|Cubans
    place	HT	Haiti		Haitian|Haitians
    place	DO	Dominican Republic		Dominican|Dominicans
    place	NI	Nicaragua		Nicaraguan|Nicaraguans
    place	PA	Panama		Panamanian|Panamanians
    place	AU	Australia	Commonwealth of Australia	Australian|Australians
    place	NZ	New Zealand	Aotearoa	New Zealander|New Zealanders
    place	FJ	Fiji		Fijian|Fijians
    place	PW	Palau		Palauan|Palauans
    place	ID	Indonesia	Republic of Indonesia	Indonesian|Indonesians
    place	MY	Malaysia		Malaysian|Malaysians
    place	SG	Singapore		Singaporean|Singaporeans
    place	TH	Thailand	Kingdom of Thailand|Siam	Thai|Thais
    place	VN	Vietnam	Viet Nam	Vietnamese
    place	KH	Cambodia	Kampuchea	Cambodian|Cambodians
    place	LA	Laos	Lao PDR|Lao People's Democratic Republic	Laotian|Laotians
    place	MM	Myanmar	Burma|Republic of the Union of Myanmar	Burmese
    place	PH	Philippines	!Phillipines|!Philipines|!Phillippines|Republic of the Philippines	Philippine|Filipino|Filipinos|Filipina|Filipinas
    place	RS	Serbia	Republic of Serbia	Serbian|Serbs|Serb
    place	HR	Croatia	Republic of Croatia	Croatian|Croats|Croat|Croatians
    place	SI	Slovenia	Republic of Slovenia	Slovenian|Slovene|Slovenes|Slovenians
    place	BA	Bosnia and Herzegovina	Bosnia|Bosnia-Herzegovina|Bosnia & Herzegovina	Bosnian|Bosnians
    place	ME	Montenegro		Montenegrin|Montenegrins
    place	MK	North Macedonia	Macedonia|Republic of North Macedonia|FYROM	Macedonian|Macedonians|North Macedonian|North Macedonians
    place	AL	Albania	Republic of Albania	Albanian|Albanians
    place	XK	Kosovo	Republic of Kosovo	Kosovar|Kosovars|Kosovan
    place	VA	Vatican	Holy See|Vatican City	
    place	MC	Monaco	Principality of Monaco	Monegasque|Monegasques
    place	SU	Soviet Union	USSR|Union of Soviet Socialist Republics|U.S.S.R.	Soviet|Soviets
    place	YU	Yugoslavia	Federal Republic of Yugoslavia	Yugoslav|Yugoslavs|Yugoslavian
    place	AD	Andorra	Principality of Andorra	Andorran|Andorrans
    place	LI	Liechtenstein	Principality of Liechtenstein	Liechtensteiner|Liechtensteiners
    place	SM	San Marino	Republic of San Marino	Sammarinese
    place	BI	Burundi	Republic of Burundi	Burundian|Burundians
    place	BJ	Benin	Republic of Benin|Dahomey	Beninese|Beninois
    place	BF	Burkina Faso	Burkina|Upper Volta	Burkinabe|Burkinabes
    place	CV	Cape Verde	Cabo Verde	Cape Verdean|Cape Verdeans|Cabo Verdean
    place	CF	Central African Republic		Central African|Central Africans
    place	CG	Republic of the Congo	Republic of Congo|Congo-Brazzaville|Congo Republic	
    place	KM	Comoros	Comoro Islands|Union of the Comoros	Comorian|Comorians|Comoran
    place	GQ	Equatorial Guinea	Republic of Equatorial Guinea	Equatorial Guinean|Equatorial Guineans|Equatoguinean
    place	SZ	Eswatini	Swaziland|Kingdom of Eswatini	Swazi|Swazis|Eswatinian
    place	GA	Gabon	Gabonese Republic	Gabonese
    place	GM	Gambia		Gambian|Gambians
    place	GN	Guinea	Republic of Guinea|Guinea-Conakry	Guinean|Guineans
    place	GW	Guinea-Bissau		Bissau-Guinean|Bissau-Guineans
    place	LS	Lesotho	Kingdom of Lesotho	Basotho|Mosotho
    place	LR	Liberia	Republic of Liberia	Liberian|Liberians
    place	MW	Malawi	Republic of Malawi|Nyasaland	Malawian|Malawians
    place	MU	Mauritius	Republic of Mauritius	Mauritian|Mauritians
    place	ST	São Tomé and Príncipe		São Toméan|Santomean
    place	SC	Seychelles	Republic of Seychelles	Seychellois
    place	SL	Sierra Leone	Republic of Sierra Leone	Sierra Leonean|Sierra Leoneans
    place	TG	Togo	Togolese Republic	Togolese
    place	CR	Costa Rica	Republic of Costa Rica	Costa Rican|Costa Ricans
    place	SV	El Salvador	Republic of El Salvador	Salvadoran|Salvadorans|Salvadorean|Salvadoreans|Salvadorian
    place	GT	Guatemala	Republic of Guatemala	Guatemalan|Guatemalans
    place	HN	Honduras	Republic of Honduras	Honduran|Hondurans
    place	BZ	Belize	British Honduras	Belizean|Belizeans
    place	JM	Jamaica		Jamaican|Jamaicans
    place	TT	Trinidad and Tobago	Trinidad & Tobago|Trinidad	Trinidadian|Trinidadians|Tobagonian
    place	BS	Bahamas	Commonwealth of the Bahamas	Bahamian|Bahamians
    place	BB	Barbados		Barbadian|Barbadians|Bajan
    place	GD	Grenada		Grenadian|Grenadians
    place	DM	Dominica	Commonwealth of Dominica	
    place	LC	Saint Lucia	St. Lucia|St Lucia	Saint Lucian|Saint Lucians|St Lucian
    place	VC	Saint Vincent and the Grenadines	St. Vincent and the Grenadines|St Vincent and the Grenadines	Vincentian|Vincentians
    place	KN	Saint Kitts and Nevis	St. Kitts and Nevis|St Kitts and Nevis|Saint Christopher and Nevis	Kittitian|Kittitians|Nevisian
    place	AG	Antigua and Barbuda	Antigua & Barbuda	Antiguan|Antiguans|Barbudan
    place	GY	Guyana	Co-operative Republic of Guyana	Guyanese
    place	SR	Suriname	Surinam|Republic of Suriname	Surinamese
    place	BN	Brunei	Brunei Darussalam	Bruneian|Bruneians
    place	TL	East Timor	Timor-Leste	East Timorese|Timorese
    place	BT	Bhutan	Kingdom of Bhutan	Bhutanese
    place	MV	Maldives	Maldive Islands|Republic of Maldives	Maldivian|Maldivians
    place	PG	Papua New Guinea	PNG	Papua New Guinean|Papua New Guineans|Papuan|Papuans
    place	SB	Solomon Islands		Solomon Islander|Solomon Islanders
    place	VU	Vanuatu	Republic of Vanuatu|New Hebrides	Ni-Vanuatu|Vanuatuan
    place	WS	Samoa	Western Samoa|Independent State of Samoa	Samoan|Samoans
    place	TO	Tonga	Kingdom of Tonga	Tongan|Tongans
    place	TV	Tuvalu	Ellice Islands	Tuvaluan|Tuvaluans
    place	KI	Kiribati	Republic of Kiribati	I-Kiribati
    place	MH	Marshall Islands	Republic of the Marshall Islands	Marshallese
    place	FM	Micronesia	Federated States of Micronesia|FSM	Micronesian|Micronesians
    place	NR	Nauru	Republic of Nauru	Nauruan|Nauruans
    place	MO	Macao	Macau|Macao SAR	Macanese
    place	GL	Greenland	Kalaallit Nunaat	Greenlandic|Greenlander|Greenlanders
    place	PR	Puerto Rico	Porto Rico	Puerto Rican|Puerto Ricans
    place	EH	Western Sahara	Sahrawi Arab Democratic Republic	Sahrawi|Sahrawis|Saharawi
    """
