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
    """
