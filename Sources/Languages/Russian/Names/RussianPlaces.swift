/// Places that news names: kind, id, approved form, variants.
let russianPlaces: StaticString = """
    place	europe	Европа		
    place	asia	Азия		
    place	africa	Африка		
    place	north-america	Северная Америка		
    place	south-america	Южная Америка		
    place	latin-america	Латинская Америка		
    place	antarctica	Антарктида	Антарктика	
    place	middle-east	Ближний Восток		
    place	central-asia	Центральная Азия	Средняя Азия	
    place	caucasus	Кавказ	Северный Кавказ|Южный Кавказ	
    place	balkans	Балканы		
    place	crimea	Крым		
    place	donbas	Донбасс		
    place	gaza	Газа	сектор Газа|сектор Газы	
    place	west-bank	Западный берег		
    place	golan	Голанские высоты		
    place	sinai	Синай		
    place	kurdistan	Курдистан	Иракский Курдистан	
    place	siberia	Сибирь		
    place	urals	Урал		
    place	far-east	Дальний Восток		
    place	kashmir	Кашмир		
    place	tibet	Тибет		
    place	xinjiang	Синьцзян		
    place	chechnya	Чечня		
    place	dagestan	Дагестан		
    place	ingushetia	Ингушетия		
    place	tatarstan	Татарстан		
    place	bashkortostan	Башкирия	Башкортостан	
    place	abkhazia	Абхазия		
    place	south-ossetia	Южная Осетия		
    place	karabakh	Нагорный Карабах	Карабах	
    place	transnistria	Приднестровье		
    place	donetsk-region	ДНР	Донецкая Народная Республика	
    place	luhansk-region	ЛНР	Луганская Народная Республика	
    place	black-sea	Чёрное море		
    place	caspian-sea	Каспийское море	Каспий	
    place	red-sea	Красное море		
    place	mediterranean	Средиземное море	Средиземноморье	
    place	baltic-sea	Балтийское море	Балтика	
    place	azov	Азовское море		
    place	aral	Аральское море		
    place	dead-sea	Мёртвое море		
    place	south-china-sea	Южно-Китайское море		
    place	persian-gulf	Персидский залив		
    place	hormuz	Ормузский пролив		
    place	bosphorus	Босфор		
    place	suez	Суэцкий канал		
    place	panama-canal	Панамский канал		
    place	atlantic	Атлантический океан	Атлантика	
    place	pacific	Тихий океан		
    place	indian-ocean	Индийский океан		
    place	arctic	Арктика	Северный Ледовитый океан	
    place	volga	Волга		
    place	danube	Дунай		
    place	nile	Нил		
    place	euphrates	Евфрат		
    place	tigris	Тигр река		
    place	jordan-river	река Иордан		
    place	panj	Пяндж		
    place	pamirs	Памир		
    place	alps	Альпы		
    place	himalayas	Гималаи		
    place	california	Калифорния		
    place	texas	Техас		
    place	florida	Флорида		
    place	alaska	Аляска		
    place	scotland	Шотландия		
    place	wales	Уэльс		
    place	england	Англия		
    place	northern-ireland	Северная Ирландия		
    place	bavaria	Бавария		
    place	catalonia	Каталония		
    place	sicily	Сицилия		
    place	darfur	Дарфур		
    place	badakhshan	Бадахшан		
    """
