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
    place	caucasus	Caucasus	North Caucasus|South Caucasus	
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
    place	bashkortostan	Bashkortostan		
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
    place	roman-empire	Roman Empire	Holy Roman Empire	
    place	russian-empire	Russian Empire		
    place	sakhalin	Sakhalin		
    place	kamchatka	Kamchatka		
    place	moscow-region	Moscow Region		
    place	leningrad-region	Leningrad Region		
    place	krasnodar-krai	Krasnodar Krai		
    place	primorye	Primorye		
    place	chukotka	Chukotka		
    place	yakutia	Yakutia		
    place	karelia	Karelia		
    place	buryatia	Buryatia		
    place	kabardino-balkaria	Kabardino-Balkaria		
    place	north-ossetia	North Ossetia		
    place	baikal	Lake Baikal	Baikal	
    place	neva	Neva		
    place	mars	Mars		
    """
