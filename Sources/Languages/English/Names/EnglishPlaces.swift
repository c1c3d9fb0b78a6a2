/// Places that news names: kind, id, approved form, variants.
let englishPlaces: StaticString = """
    place	europe	Europe		European|Europeans
    place	asia	Asia		Asian|Asians
    place	africa	Africa		African|Africans
    place	north-america	North America		North American|North Americans
    place	south-america	South America		South American|South Americans
    place	latin-america	Latin America		Latin American|Latin Americans
    place	antarctica	Antarctica	Antarctic	
    place	middle-east	Middle East		
    place	central-asia	Central Asia		
    place	caucasus	Caucasus		Caucasian
    place	balkans	Balkans		Balkan
    place	crimea	Crimea		Crimean|Crimeans
    place	donbas	Donbas	Donbass	
    place	gaza	Gaza	Gaza Strip	
    place	west-bank	West Bank		
    place	golan	Golan Heights		
    place	sinai	Sinai		
    place	kurdistan	Kurdistan	Iraqi Kurdistan	Kurdish|Kurds|Kurd
    place	siberia	Siberia		Siberian|Siberians
    place	urals	Urals		
    place	far-east	Far East		
    place	kashmir	Kashmir		Kashmiri|Kashmiris
    place	tibet	Tibet		Tibetan|Tibetans
    place	xinjiang	Xinjiang		
    place	chechnya	Chechnya		Chechen|Chechens
    place	dagestan	Dagestan		Dagestani
    place	ingushetia	Ingushetia		
    place	tatarstan	Tatarstan		
    place	bashkortostan	Bashkortostan	Bashkiria	
    place	abkhazia	Abkhazia		
    place	south-ossetia	South Ossetia		
    place	karabakh	Nagorno-Karabakh	Karabakh	
    place	transnistria	Transnistria		
    place	donetsk-region	Donetsk People's Republic		
    place	luhansk-region	Luhansk People's Republic		
    place	black-sea	Black Sea		
    place	caspian-sea	Caspian Sea		
    place	red-sea	Red Sea		
    place	mediterranean	Mediterranean Sea	Mediterranean	
    place	baltic-sea	Baltic Sea	Baltic	
    place	azov	Sea of Azov		
    place	aral	Aral Sea		
    place	dead-sea	Dead Sea		
    place	south-china-sea	South China Sea		
    place	persian-gulf	Persian Gulf		
    place	hormuz	Strait of Hormuz		
    place	bosphorus	Bosphorus		
    place	suez	Suez Canal		
    place	panama-canal	Panama Canal		
    place	atlantic	Atlantic Ocean	Atlantic	
    place	west-indies	West Indies		West Indian
    place	pacific	Pacific Ocean	Pacific	
    place	indian-ocean	Indian Ocean		
    place	arctic	Arctic	Arctic Ocean	
    place	volga	Volga		
    place	danube	Danube		
    place	nile	Nile		
    place	euphrates	Euphrates		
    place	tigris	Tigris		
    place	jordan-river	Jordan River		
    place	panj	Panj		
    place	pamirs	Pamirs	Pamir	
    place	alps	Alps		
    place	himalayas	Himalayas		
    place	hindu-kush	Hindu Kush	Hindukush	
    place	karakoram	Karakoram	Karakorum	
    place	tian-shan	Tian Shan	Tien Shan|Tianshan	
    place	euro-atlantic	Euro-Atlantic	Euroatlantic|Euro-Atlantic area|Euro-Atlantic region	Euro-Atlantic
    place	stalinabad	Stalinabad		
    place	carina-nebula	Carina Nebula		
    place	southern-ring-nebula	Southern Ring Nebula		
    place	california	California		Californian|Californians
    place	texas	Texas		Texan|Texans
    place	florida	Florida		
    place	alaska	Alaska		
    place	scotland	Scotland		Scottish|Scot|Scots|Scotsman
    place	wales	Wales		Welsh|Welshman|Welshmen
    place	england	England		English|Englishman|Englishmen|Englishwoman
    place	northern-ireland	Northern Ireland		Northern Irish
    place	bavaria	Bavaria		Bavarian|Bavarians
    place	catalonia	Catalonia		Catalan|Catalans
    place	sicily	Sicily		Sicilian|Sicilians
    place	darfur	Darfur		
    place	badakhshan	Badakhshan		
    place	alabama	Alabama		
    place	arizona	Arizona		
    place	arkansas	Arkansas		
    place	colorado	Colorado		
    place	connecticut	Connecticut		
    place	delaware	Delaware		
    place	hawaii	Hawaii		
    place	idaho	Idaho		
    place	illinois	Illinois		
    place	indiana	Indiana		
    place	iowa	Iowa		
    place	kansas	Kansas		
    place	kentucky	Kentucky		
    place	louisiana	Louisiana		
    place	maine	Maine		
    place	maryland	Maryland		
    place	massachusetts	Massachusetts		
    place	michigan	Michigan		
    place	minnesota	Minnesota		
    place	mississippi	Mississippi		
    place	missouri	Missouri		
    place	montana	Montana		
    place	nebraska	Nebraska		
    place	nevada	Nevada		
    place	new-hampshire	New Hampshire		
    place	new-jersey	New Jersey		
    place	new-mexico	New Mexico		
    place	north-carolina	North Carolina		
    place	south-carolina	South Carolina		
    place	ohio	Ohio		
    place	oklahoma	Oklahoma		
    place	oregon	Oregon		
    place	pennsylvania	Pennsylvania		
    place	tennessee	Tennessee		
    place	utah	Utah		
    place	vermont	Vermont		
    place	virginia	Virginia		
    place	wisconsin	Wisconsin		
    place	wyoming	Wyoming		
    place	sahara	Sahara		
    place	southeast-asia	Southeast Asia	South-East Asia	
    place	eastern-europe	Eastern Europe		
    place	western-europe	Western Europe		
    place	north-africa	North Africa		
    place	ottoman-empire	Ottoman Empire		Ottoman|Ottomans
    place	roman-empire	Roman Empire		
    place	russian-empire	Russian Empire		
    place	sakhalin	Sakhalin		
    place	kamchatka	Kamchatka		
    place	moscow-region	Moscow Region	Moscow Oblast	
    place	leningrad-region	Leningrad Region	Leningrad Oblast	
    place	krasnodar-krai	Krasnodar Krai	Krasnodar Territory|Krasnodar Region	
    place	primorye	Primorye	Primorsky Krai|Primorsky Territory|Primorye Territory	
    place	chukotka	Chukotka		
    place	yakutia	Yakutia		
    place	karelia	Karelia		
    place	buryatia	Buryatia		
    place	kabardino-balkaria	Kabardino-Balkaria		
    place	north-ossetia	North Ossetia		
    place	baikal	Lake Baikal	Baikal	
    place	neva	Neva		
    place	mars	Mars		
    place	g3041563	Andorra la Vella		
    place	g3374036	Bridgetown		
    place	g290340	Manama		
    place	g426272	Gitega		
    place	g2392087	Porto-Novo		
    place	g1820906	Bandar Seri Begawan		
    place	g3903987	Sucre		
    place	g3571824	Nassau		
    place	g1252416	Thimphu		
    place	g933773	Gaborone		
    place	g3582672	Belmopan		
    place	g2661552	Bern	Berne	
    place	g2279755	Yamoussoukro		
    weakplace	g3871336	Santiago	Santiago de Chile	
    place	g3374333	Praia		
    place	g146268	Nicosia		
    place	g3575635	Roseau		
    place	g2462881	Laayoune	El Aaiún	
    place	g2198148	Suva		
    place	g2081986	Palikir		
    place	g3579925	St. George's		
    place	g3421319	Nuuk		
    place	g2413876	Banjul		
    place	g2309527	Malabo		
    place	g3413829	Reykjavik		
    place	g2110257	Tarawa	South Tarawa	
    place	g921772	Moroni		
    place	g3575551	Basseterre		
    place	g285787	Kuwait City		
    place	g1526273	Astana	Nur-Sultan	
    place	g3576812	Castries		
    place	g3042030	Vaduz		
    place	g1238992	Sri Jayawardenepura Kotte		
    place	g2960316	Luxembourg City		
    place	g2992741	Monte Carlo		
    place	g3193044	Podgorica		
    place	g2113779	Majuro		
    place	g6611854	Naypyidaw	Naypyitaw	
    place	g1298824	Yangon	Rangoon	
    place	g2028462	Ulaanbaatar		
    place	g2562305	Valletta		
    place	g934154	Port Louis		
    place	g6697380	Putrajaya		
    place	g7626461	Yaren		
    place	g2088122	Port Moresby		
    place	g282239	Ramallah		
    place	g8063361	Ngerulmud		
    place	g2108502	Honiara		
    place	g3196359	Ljubljana		
    place	g3383330	Paramaribo		
    place	g2410763	São Tomé		
    place	g934985	Mbabane		
    place	g935048	Lobamba		
    place	g1645457	Dili		
    place	g4032402	Nuku'alofa		
    place	g3573890	Port of Spain		
    place	g2110394	Funafuti		
    place	g4140963	Washington	Washington DC	
    place	g3577887	Kingstown		
    place	g2135171	Port Vila		
    place	g4035413	Apia		
    place	g1280737	Lhasa		
    place	g2112923	Fukushima		
    place	g1838524	Busan	Pusan	
    place	g1843564	Incheon	Inchon	
    place	g1566083	Ho Chi Minh City	Saigon	
    place	g1583992	Da Nang	Danang	
    place	g1275339	Mumbai	Bombay	
    place	g1275004	Kolkata	Calcutta	
    place	g1264527	Chennai	Madras	
    place	g1277333	Bengaluru	Bangalore	
    place	g1279233	Ahmedabad	Ahmadabad	
    place	g1269771	Imphal		
    place	g1139715	Jalalabad		
    place	g1135689	Kunduz		
    place	g1133616	Mazar-i-Sharif		
    place	g139817	Bushehr		
    place	g99454	Fallujah		
    place	g98717	Ramadi		
    place	g90150	Tikrit		
    place	g94824	Karbala	Kerbala	
    place	g91597	Samarra		
    place	g98463	Sulaymaniyah	Sulaimaniya	
    place	g170017	Hama		
    place	g163345	Tartus	Tartous	
    place	g172955	Raqqa		
    place	g170794	Deir ez-Zor	Deir al-Zor	
    place	g163808	Palmyra		
    place	g170905	Daraa	Deraa	
    place	g167357	Manbij		
    place	g173811	Hasakah	Hasaka	
    place	g172408	As-Suwayda	Suwayda|Sweida	
    place	g174186	Afrin		
    place	g268064	Sidon		
    place	g277130	Baalbek		
    place	g250774	Aqaba		
    place	g294801	Haifa		
    place	g295620	Ashkelon		
    place	g295629	Ashdod		
    place	g295530	Beersheba	Beer Sheva	
    place	g295277	Eilat		
    place	g294098	Nazareth		
    place	g281133	Gaza City		
    place	g281124	Khan Yunis	Khan Younis	
    place	g281102	Rafah		
    place	g283506	Jenin		
    place	g282615	Nablus		
    place	g285066	Hebron		
    place	g284315	Bethlehem		
    place	g281577	Tulkarm		
    place	g281129	Jabalia	Jabaliya	
    place	g284899	Jericho		
    place	g281141	Deir al-Balah		
    place	g104515	Mecca		
    place	g109223	Medina		
    place	g79415	Hodeidah	Hodeida	
    place	g72968	Marib		
    place	g286621	Salalah		
    place	g349340	Sharm el-Sheikh		
    place	g361546	El Arish		
    place	g361291	Hurghada		
    place	g2214846	Misrata		
    place	g2210554	Sirte		
    place	g87205	Derna		
    place	g2212775	Sabha		
    place	g2467454	Sfax		
    place	g2464915	Sousse		
    place	g2542997	Marrakesh	Marrakech	
    place	g2548885	Fez		
    place	g379555	El Fasher	Al-Fashir	
    place	g331180	Mekelle		
    place	g57289	Hargeisa		
    place	g55671	Kismayo		
    place	g316541	Diyarbakır		
    place	g298333	Şanlıurfa		
    place	g616635	Gyumri		
    place	g146970	Stepanakert	Khankendi	
    place	g615532	Batumi		
    place	g611847	Sukhumi		
    place	g1217662	Bukhara		
    place	g1514019	Fergana		
    place	g1514879	Khujand		
    place	g1486209	Yekaterinburg	Ekaterinburg	
    place	g520555	Nizhny Novgorod		
    place	g501175	Rostov-on-Don	Rostov-na-Donu	
    place	g524305	Murmansk		
    place	g566532	Derbent		
    place	g709930	Dnipro	Dnipropetrovsk	
    place	g702658	Luhansk	Lugansk	
    place	g706448	Kherson		
    place	g687700	Zaporizhzhia		
    place	g700569	Mykolaiv	Nikolaev	
    place	g692194	Sumy		
    place	g710735	Chernihiv		
    place	g696643	Poltava		
    place	g713174	Bakhmut		
    place	g713122	Avdiivka		
    place	g704508	Kramatorsk		
    place	g704422	Pokrovsk		
    place	g703845	Kryvyi Rih	Krivoy Rog	
    place	g701404	Melitopol		
    place	g703656	Kupiansk	Kupyansk	
    place	g710403	Chernobyl	Chornobyl	
    place	g617239	Tiraspol		
    place	g627907	Gomel		
    place	g627904	Grodno		
    place	g3081368	Wrocław		
    place	g759734	Rzeszow		
    place	g2925533	Frankfurt		
    place	g2886242	Cologne		
    place	g2874545	Magdeburg		
    place	g2831580	Solingen		
    place	g3028808	Cannes		
    place	g3031582	Bordeaux		
    place	g3029162	Calais		
    place	g2638664	Salisbury		
    place	g3164603	Venice		
    place	g2510911	Seville		
    place	g2735943	Porto		
    place	g2661039	Davos		
    place	g2659994	Lausanne		
    place	g2661604	Basel		
    place	g2766824	Salzburg		
    place	g738648	Trabzon		
    place	g5780993	Salt Lake City		
    place	g5879400	Anchorage		
    place	g4752031	Charlottesville		
    place	g6325494	Quebec City		
    place	g3533462	Acapulco		
    place	g1717512	Cebu		
    place	g1151254	Phuket		
    place	g1153671	Chiang Mai		
    place	g1614295	Pattaya		
    place	g1205733	Chittagong		
    place	g1336134	Cox's Bazar		
    place	g1241622	Kandy		
    place	g146384	Limassol		
    place	g146400	Larnaca		
    place	g2457163	Gao		
    place	g2449067	Timbuktu		
    place	g2455290	Kidal		
    place	g2448085	Agadez		
    place	g2377457	Nouadhibou		
    place	g3494242	Punta Cana		
    place	g3557689	Guantánamo		
    place	g3194360	Novi Sad		
    place	g789225	Mitrovica		
    place	g3190159	Srebrenica		
    place	g3204541	Banja Luka		
    place	g3201047	Dubrovnik		
    place	g690548	Uzhhorod		
    place	g707471	Ivano-Frankivsk		
    place	g691650	Ternopil		
    place	g707292	Izium	Izyum	
    place	g711350	Bucha		
    place	g707565	Irpin		
    place	g691999	Sievierodonetsk	Severodonetsk	
    place	g702972	Lysychansk	Lisichansk	
    place	g709276	Enerhodar	Energodar	
    place	g706524	Kerch		
    place	g688533	Yalta		
    place	g710229	Debaltseve		
    weakplace	g2990440	Nice		
    weakplace	g3190261	Split		
    weakplace	g1282027	Malé		
    place	bali	Bali		
    place	GF	French Guiana		
    place	AS	American Samoa		
    place	west-virginia	West Virginia		
    place	north-dakota	North Dakota		
    place	south-dakota	South Dakota		
    place	rhode-island	Rhode Island		
    place	north-caucasus	North Caucasus	Northern Caucasus|Ciscaucasia|Ciscaucasus	
    place	south-caucasus	South Caucasus	Transcaucasia|Transcaucasus	
    place	holy-roman-empire	Holy Roman Empire		
    place	luna	Moon		
    place	earth	Earth		
    place	venus-planet	Venus		
    place	jupiter	Jupiter		
    place	saturn	Saturn		
    place	west	the West		
    place	iss	International Space Station	ISS	
    place	buckingham-palace	Buckingham Palace		
    place	silicon-valley	Silicon Valley		
    place	skolkovo	Skolkovo		
    place	kuril-islands	Kuril Islands	Kurils|Southern Kurils	
    place	baltics	Baltic states	Baltics	
    place	scandinavia	Scandinavia		
    place	iberia	Iberian Peninsula	Iberia	
    place	apennines	Apennines	Apennine Peninsula	
    place	pyrenees	Pyrenees		
    place	carpathians	Carpathians	Carpathian Mountains	
    place	andes	Andes		
    place	rockies	Rocky Mountains	Rockies	
    place	everest	Everest	Mount Everest	
    place	mont-blanc	Mont Blanc		
    place	elbrus	Elbrus	Mount Elbrus	
    place	kilimanjaro	Kilimanjaro	Mount Kilimanjaro	
    place	vesuvius	Vesuvius	Mount Vesuvius	
    place	etna	Etna	Mount Etna	
    place	amazon-river	Amazon River	Amazonia|Amazon rainforest	
    place	mississippi-river	Mississippi River		
    place	ohio-river	Ohio River		
    place	hudson-river	Hudson River		
    place	thames	Thames	River Thames	
    place	seine	Seine		
    place	rhine	Rhine		
    place	elbe	Elbe		
    place	rhone	Rhône	Rhone	
    place	loire	Loire		
    place	dnieper	Dnieper	Dnipro River	
    place	dniester	Dniester		
    place	don-river	Don River		
    place	yenisei	Yenisei	Yenisey	
    place	lena-river	Lena River		
    place	ob-river	Ob River		
    place	irtysh	Irtysh		
    place	amur	Amur	Amur River	
    place	amu-darya	Amu Darya	Amudarya	
    place	syr-darya	Syr Darya	Syrdarya	
    place	indus	Indus	Indus River	
    place	ganges	Ganges		
    place	brahmaputra	Brahmaputra		
    place	mekong	Mekong		
    place	yangtze	Yangtze	Yangtze River	
    place	yellow-river	Yellow River		
    place	congo-river	Congo River		
    place	niger-river	Niger River		
    place	zambezi	Zambezi		
    place	litani	Litani	Litani River	
    place	yarmouk-river	Yarmouk River		
    place	orontes	Orontes		
    place	lake-victoria	Lake Victoria		
    place	lake-van	Lake Van		
    place	lake-constance	Lake Constance		
    place	lake-chad	Lake Chad		
    place	issyk-kul	Issyk-Kul		
    place	sevan	Lake Sevan		
    place	ladoga	Lake Ladoga		
    place	great-lakes	Great Lakes		
    place	north-sea	North Sea		
    place	barents-sea	Barents Sea		
    place	white-sea	White Sea		
    place	kara-sea	Kara Sea		
    place	okhotsk-sea	Sea of Okhotsk		
    place	bering-sea	Bering Sea		
    place	bering-strait	Bering Strait		
    place	sea-of-japan	Sea of Japan	East Sea	
    place	yellow-sea	Yellow Sea		
    place	east-china-sea	East China Sea		
    place	arabian-sea	Arabian Sea		
    place	aegean	Aegean Sea	Aegean	
    place	adriatic	Adriatic Sea	Adriatic	
    place	ionian-sea	Ionian Sea		
    place	marmara	Sea of Marmara		
    place	caribbean	Caribbean Sea	Caribbean	
    place	gulf-of-mexico	Gulf of Mexico		
    place	gulf-of-aden	Gulf of Aden		
    place	gulf-of-oman	Gulf of Oman		
    place	gulf-of-guinea	Gulf of Guinea		
    place	gulf-of-finland	Gulf of Finland		
    place	bay-of-bengal	Bay of Bengal		
    place	english-channel	English Channel		
    place	gibraltar-strait	Strait of Gibraltar		
    place	bab-el-mandeb	Bab el-Mandeb	Bab al-Mandab	
    place	dardanelles	Dardanelles		
    place	malacca	Strait of Malacca		
    place	taiwan-strait	Taiwan Strait		
    place	kerch-strait	Kerch Strait		
    place	southern-ocean	Southern Ocean		
    place	northern-sea-route	Northern Sea Route		
    place	falklands	Falkland Islands	Falklands	
    place	galapagos	Galápagos	Galapagos Islands	
    place	canary-islands	Canary Islands	Canaries	
    place	balearics	Balearic Islands		
    place	azores	Azores		
    place	antilles	Antilles	Lesser Antilles|Greater Antilles	
    place	svalbard	Svalbard	Spitsbergen	
    place	novaya-zemlya	Novaya Zemlya		
    place	socotra	Socotra		
    place	hokkaido	Hokkaido		
    place	honshu	Honshu		
    place	java	Java		
    place	sumatra	Sumatra		
    place	borneo	Borneo		
    place	sulawesi	Sulawesi		
    place	mindanao	Mindanao		
    place	corsica	Corsica		Corsican|Corsicans
    place	sardinia	Sardinia		Sardinian
    place	crete	Crete		
    place	lesbos	Lesbos		
    place	rhodes	Rhodes		
    place	lampedusa	Lampedusa		
    place	normandy	Normandy		
    place	brittany	Brittany		
    place	provence	Provence		
    place	burgundy	Burgundy		
    place	alsace	Alsace		
    place	lorraine-region	Alsace-Lorraine		
    place	tuscany	Tuscany		Tuscan
    place	lombardy	Lombardy		
    place	piedmont	Piedmont		
    place	calabria	Calabria		
    place	apulia	Apulia	Puglia	
    place	basilicata	Basilicata		
    place	molise	Molise		
    place	campania	Campania		
    place	umbria	Umbria		
    place	veneto	Veneto		
    place	andalusia	Andalusia		
    place	basque-country	Basque Country		
    place	galicia	Galicia		
    place	castile	Castile		
    place	saxony	Saxony		
    place	thuringia	Thuringia		
    place	brandenburg	Brandenburg		
    place	hesse	Hesse		
    place	lower-saxony	Lower Saxony		
    place	north-rhine-westphalia	North Rhine-Westphalia		
    place	baden-wurttemberg	Baden-Württemberg		
    place	wurttemberg	Württemberg		
    place	schleswig-holstein	Schleswig-Holstein		
    place	prussia	Prussia		
    place	bohemia	Bohemia		
    place	moravia	Moravia		
    place	silesia	Silesia		
    place	transylvania	Transylvania		
    place	wallachia	Wallachia		
    place	bessarabia	Bessarabia		
    place	volhynia	Volhynia		
    place	tyrol	Tyrol		
    place	carinthia	Carinthia		
    place	lower-austria	Lower Austria		
    place	vojvodina	Vojvodina		
    place	dalmatia	Dalmatia		
    place	republika-srpska	Republika Srpska		
    place	thrace	Thrace		
    place	peloponnese	Peloponnese	Peloponnesus	
    place	anatolia	Anatolia	Asia Minor	
    place	mesopotamia	Mesopotamia		
    place	levant	Levant		
    place	maghreb	Maghreb		
    place	sahel	Sahel		
    place	horn-of-africa	Horn of Africa		
    place	sub-saharan-africa	Sub-Saharan Africa		
    place	west-africa	West Africa		
    place	east-africa	East Africa		
    place	asia-pacific	Asia-Pacific		
    place	south-asia	South Asia		
    place	east-asia	East Asia		
    place	oceania	Oceania		
    place	eurasia	Eurasia		
    place	central-america	Central America		
    place	americas	the Americas		
    place	western-hemisphere	Western Hemisphere		
    place	northern-europe	Northern Europe		
    place	southern-europe	Southern Europe		
    place	central-europe	Central Europe		
    place	arabian-peninsula	Arabian Peninsula	Arabia	
    place	korean-peninsula	Korean Peninsula		
    place	indochina	Indochina		
    place	manchuria	Manchuria		
    place	inner-mongolia	Inner Mongolia		
    place	sichuan	Sichuan		
    place	guangdong	Guangdong		
    place	yunnan	Yunnan		
    place	hubei	Hubei		
    place	henan	Henan		
    place	punjab	Punjab		
    place	sindh	Sindh		
    place	balochistan	Balochistan		
    place	khyber-pakhtunkhwa	Khyber Pakhtunkhwa		
    place	gujarat	Gujarat		
    place	kerala	Kerala		
    place	uttar-pradesh	Uttar Pradesh		
    place	west-bengal	West Bengal		
    place	tamil-nadu	Tamil Nadu		
    place	assam	Assam		
    place	helmand	Helmand		
    place	khorasan	Khorasan		
    place	khuzestan	Khuzestan		
    place	aceh	Aceh		
    place	papua	West Papua		
    place	ontario	Ontario		
    place	alberta	Alberta		
    place	british-columbia	British Columbia		
    place	manitoba	Manitoba		
    place	nova-scotia	Nova Scotia		
    place	queensland	Queensland		
    place	new-south-wales	New South Wales		
    place	tasmania	Tasmania		
    place	patagonia	Patagonia		
    place	new-england	New England		
    place	wall-street	Wall Street		
    place	capitol	Capitol	US Capitol|Capitol Hill	
    place	ulster	Ulster		
    place	yorkshire	Yorkshire		
    place	cornwall	Cornwall		
    place	kent-county	Kent County		
    place	flanders	Flanders		Flemish
    place	wallonia	Wallonia		
    place	jutland	Jutland		
    place	lapland	Lapland		
    place	byzantium	Byzantium	Byzantine Empire	
    place	persia	Persia	Persian Empire	
    place	babylon	Babylon	Babylonia	
    place	assyria	Assyria		
    place	phoenicia	Phoenicia		
    place	carthage	Carthage		
    place	judea	Judea	Judaea	
    place	galilee	Galilee		
    place	sparta	Sparta		
    place	troy	ancient Troy		
    place	scythia	Scythia		
    place	gaul	Gaul		
    place	samnium	Samnium		
    place	kievan-rus	Kievan Rus	Kyivan Rus	
    place	rus	Rus		
    place	golden-horde	Golden Horde		
    place	british-empire	British Empire		
    place	austria-hungary	Austria-Hungary	Austro-Hungarian Empire	
    place	czechoslovakia	Czechoslovakia		
    place	gdr	East Germany	GDR	
    place	constantinople	Constantinople		
    place	leningrad	Leningrad		
    place	stalingrad	Stalingrad		
    place	korea	Korea		
    place	kordofan	Kordofan		
    place	tigray	Tigray		
    place	oromia	Oromia		
    place	katanga	Katanga		
    place	north-kivu	North Kivu		
    place	puntland	Puntland		
    place	somaliland	Somaliland		
    place	biafra	Biafra		
    place	cyrenaica	Cyrenaica		
    place	fezzan	Fezzan		
    place	hejaz	Hejaz		
    place	najd	Najd		
    place	hadramaut	Hadramaut	Hadhramaut	
    place	idlib-region	Idlib Governorate		
    place	shebaa	Shebaa Farms		
    place	philadelphi	Philadelphi Corridor		
    place	al-aqsa	Al-Aqsa Mosque	Al-Aqsa	
    place	temple-mount	Temple Mount		
    place	tahrir-square	Tahrir Square		
    place	red-square	Red Square		
    place	maidan	Maidan		
    place	tiananmen	Tiananmen Square	Tiananmen	
    place	guantanamo-bay	Guantanamo Bay		
    place	zaporizhzhia-npp	Zaporizhzhia Nuclear Power Plant		
    place	chernobyl-npp	Chernobyl Nuclear Power Plant		
    place	sheremetyevo	Sheremetyevo		
    place	domodedovo	Domodedovo		
    place	vnukovo	Vnukovo		
    place	heathrow	Heathrow		
    place	ostankino	Ostankino		
    place	novo-ogaryovo	Novo-Ogaryovo		
    place	baikonur	Baikonur		
    place	vostochny	Vostochny Cosmodrome		
    place	cape-canaveral	Cape Canaveral		
    place	povolzhye	Volga region		
    place	kuban	Kuban		
    place	altai-krai	Altai Krai		
    place	altai	Altai Republic	Altai	
    place	adygea	Adygea		
    place	kalmykia	Kalmykia		
    place	karachay-cherkessia	Karachay-Cherkessia		
    place	komi	Komi Republic		
    place	mari-el	Mari El		
    place	mordovia	Mordovia		
    place	tuva	Tuva	Tyva	
    place	udmurtia	Udmurtia		
    place	khakassia	Khakassia		
    place	chuvashia	Chuvashia		
    place	zabaykalsky	Zabaykalsky Krai	Transbaikal	
    place	kamchatka-krai	Kamchatka Krai		
    place	krasnoyarsk-krai	Krasnoyarsk Krai		
    place	perm-krai	Perm Krai		
    place	stavropol-krai	Stavropol Krai		
    place	khabarovsk-krai	Khabarovsk Krai		
    place	amur-oblast	Amur Region	Amur Oblast	
    place	arkhangelsk-oblast	Arkhangelsk Region	Arkhangelsk Oblast	
    place	astrakhan-oblast	Astrakhan Region	Astrakhan Oblast	
    place	belgorod-oblast	Belgorod Region	Belgorod Oblast	
    place	bryansk-oblast	Bryansk Region	Bryansk Oblast	
    place	vladimir-oblast	Vladimir Region	Vladimir Oblast	
    place	volgograd-oblast	Volgograd Region	Volgograd Oblast	
    place	vologda-oblast	Vologda Region	Vologda Oblast	
    place	voronezh-oblast	Voronezh Region	Voronezh Oblast	
    place	ivanovo-oblast	Ivanovo Region	Ivanovo Oblast	
    place	irkutsk-oblast	Irkutsk Region	Irkutsk Oblast	
    place	kaliningrad-oblast	Kaliningrad Region	Kaliningrad Oblast	
    place	kaluga-oblast	Kaluga Region	Kaluga Oblast	
    place	kemerovo-oblast	Kemerovo Region	Kuzbass	
    place	kirov-oblast	Kirov Region	Kirov Oblast	
    place	kostroma-oblast	Kostroma Region	Kostroma Oblast	
    place	kurgan-oblast	Kurgan Region	Kurgan Oblast	
    place	kursk-oblast	Kursk Region	Kursk Oblast	
    place	lipetsk-oblast	Lipetsk Region	Lipetsk Oblast	
    place	magadan-oblast	Magadan Region	Magadan Oblast	
    place	murmansk-oblast	Murmansk Region	Murmansk Oblast	
    place	nizhny-oblast	Nizhny Novgorod Region	Nizhny Novgorod Oblast	
    place	novgorod-oblast	Novgorod Region	Novgorod Oblast	
    place	novosibirsk-oblast	Novosibirsk Region	Novosibirsk Oblast	
    place	omsk-oblast	Omsk Region	Omsk Oblast	
    place	orenburg-oblast	Orenburg Region	Orenburg Oblast	
    place	oryol-oblast	Oryol Region	Oryol Oblast	
    place	penza-oblast	Penza Region	Penza Oblast	
    place	pskov-oblast	Pskov Region	Pskov Oblast	
    place	rostov-oblast	Rostov Region	Rostov Oblast	
    place	ryazan-oblast	Ryazan Region	Ryazan Oblast	
    place	samara-oblast	Samara Region	Samara Oblast	
    place	saratov-oblast	Saratov Region	Saratov Oblast	
    place	sakhalin-oblast	Sakhalin Region	Sakhalin Oblast	
    place	sverdlovsk-oblast	Sverdlovsk Region	Sverdlovsk Oblast	
    place	smolensk-oblast	Smolensk Region	Smolensk Oblast	
    place	tambov-oblast	Tambov Region	Tambov Oblast	
    place	tver-oblast	Tver Region	Tver Oblast	
    place	tomsk-oblast	Tomsk Region	Tomsk Oblast	
    place	tula-oblast	Tula Region	Tula Oblast	
    place	tyumen-oblast	Tyumen Region	Tyumen Oblast	
    place	ulyanovsk-oblast	Ulyanovsk Region	Ulyanovsk Oblast	
    place	chelyabinsk-oblast	Chelyabinsk Region	Chelyabinsk Oblast	
    place	yaroslavl-oblast	Yaroslavl Region	Yaroslavl Oblast	
    place	yamal-region	Yamal	Yamalo-Nenets	
    place	yugra	Khanty-Mansi	Yugra	
    place	nenets	Nenets Autonomous Okrug		
    place	jewish-oblast	Jewish Autonomous Oblast	Jewish Autonomous Region	
    place	donetsk-oblast	Donetsk Region	Donetsk Oblast	
    place	luhansk-oblast	Luhansk Region	Luhansk Oblast	
    place	kharkiv-oblast	Kharkiv Region	Kharkiv Oblast	
    place	kherson-oblast	Kherson Region	Kherson Oblast	
    place	zaporizhzhia-oblast	Zaporizhzhia Region	Zaporizhzhia Oblast	
    place	kyiv-oblast	Kyiv Region	Kyiv Oblast	
    place	odesa-oblast	Odesa Region	Odesa Oblast|Odessa Region	
    place	lviv-oblast	Lviv Region	Lviv Oblast	
    place	sumy-oblast	Sumy Region	Sumy Oblast	
    place	gorno-badakhshan	Gorno-Badakhshan		
    place	khatlon	Khatlon		
    place	sughd	Sughd		
    place	karakalpakstan	Karakalpakstan		
    place	fergana-valley	Fergana Valley		
    place	nakhchivan	Nakhchivan		
    place	adjara	Adjara	Ajaria	
    place	gagauzia	Gagauzia		
    bareplace	g241131	Victoria		
    place	g3576022	St. John's	Saint John's	
    place	g1849814	Toyota City		
    place	georgia-us	state of Georgia	Georgia state	
    """
