/// Places that news names: kind, id, approved form, variants.
let englishPlaces: StaticString = """
    place	europe	Europe		
    place	asia	Asia		
    place	africa	Africa		
    place	north-america	North America		
    place	south-america	South America		
    place	latin-america	Latin America		
    place	antarctica	Antarctica		
    place	middle-east	Middle East		
    place	central-asia	Central Asia		
    place	caucasus	Caucasus		
    place	balkans	Balkans		
    place	crimea	Crimea		
    place	donbas	Donbas	Donbass	
    place	gaza	Gaza	Gaza Strip	
    place	west-bank	West Bank		
    place	golan	Golan Heights		
    place	sinai	Sinai		
    place	kurdistan	Kurdistan	Iraqi Kurdistan	
    place	siberia	Siberia		
    place	urals	Urals		
    place	far-east	Far East		
    place	kashmir	Kashmir		
    place	tibet	Tibet		
    place	xinjiang	Xinjiang		
    place	chechnya	Chechnya		
    place	dagestan	Dagestan		
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
    place	california	California		
    place	texas	Texas		
    place	florida	Florida		
    place	alaska	Alaska		
    place	scotland	Scotland		
    place	wales	Wales		
    place	england	England		
    place	northern-ireland	Northern Ireland		
    place	bavaria	Bavaria		
    place	catalonia	Catalonia		
    place	sicily	Sicily		
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
    place	ottoman-empire	Ottoman Empire		
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
    place	north-caucasus	North Caucasus		
    place	south-caucasus	South Caucasus	Transcaucasia|Transcaucasus	
    place	holy-roman-empire	Holy Roman Empire		
    """
