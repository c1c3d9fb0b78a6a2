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
    place	alabama	Алабама		
    place	arizona	Аризона		
    place	arkansas	Арканзас		
    place	colorado	Колорадо		
    place	connecticut	Коннектикут		
    place	delaware	Делавэр		
    place	hawaii	Гавайи		
    place	idaho	Айдахо		
    place	illinois	Иллинойс		
    place	indiana	Индиана		
    place	iowa	Айова		
    place	kansas	Канзас		
    place	kentucky	Кентукки		
    place	louisiana	Луизиана		
    place	maine	Мэн		
    place	maryland	Мэриленд		
    place	massachusetts	Массачусетс		
    place	michigan	Мичиган		
    place	minnesota	Миннесота		
    place	mississippi	Миссисипи		
    place	missouri	Миссури		
    place	montana	Монтана		
    place	nebraska	Небраска		
    place	nevada	Невада		
    place	new-hampshire	Нью-Гэмпшир		
    place	new-jersey	Нью-Джерси		
    place	new-mexico	Нью-Мексико		
    place	north-carolina	Северная Каролина		
    place	south-carolina	Южная Каролина		
    place	ohio	Огайо		
    place	oklahoma	Оклахома		
    place	oregon	Орегон		
    place	pennsylvania	Пенсильвания		
    place	tennessee	Теннесси		
    place	utah	Юта		
    place	vermont	Вермонт		
    place	virginia	Вирджиния		
    place	wisconsin	Висконсин		
    place	wyoming	Вайоминг		
    place	sahara	Сахара		
    place	southeast-asia	Юго-Восточная Азия		
    place	eastern-europe	Восточная Европа		
    place	western-europe	Западная Европа		
    place	north-africa	Северная Африка		
    place	ottoman-empire	Османская империя		
    place	roman-empire	Римская империя	Священная Римская империя	
    place	russian-empire	Российская империя		
    place	sakhalin	Сахалин		
    place	kamchatka	Камчатка		
    place	moscow-region	Подмосковье	Московская область	
    place	leningrad-region	Ленинградская область		
    place	krasnodar-krai	Краснодарский край		
    place	primorye	Приморье	Приморский край	
    place	chukotka	Чукотка		
    place	yakutia	Якутия		
    place	karelia	Карелия		
    place	buryatia	Бурятия		
    place	kabardino-balkaria	Кабардино-Балкария		
    place	north-ossetia	Северная Осетия		
    place	baikal	Байкал		
    place	neva	Нева		
    place	don-river	Дон		
    """
