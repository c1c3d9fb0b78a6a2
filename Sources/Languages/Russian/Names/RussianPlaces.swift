/// Places that news names: kind, id, approved form, variants.
let russianPlaces: StaticString = """
    place	europe	Европа		европейский|европеец|европейцы|европейцев
    place	asia	Азия		азиатский|азиат|азиаты|азиатов
    place	africa	Африка		африканский|африканец|африканцы|африканцев
    place	north-america	Северная Америка		североамериканский
    place	south-america	Южная Америка		южноамериканский
    place	latin-america	Латинская Америка		латиноамериканский
    place	antarctica	Антарктида	Антарктика	
    place	middle-east	Ближний Восток		
    place	central-asia	Центральная Азия	Средняя Азия	
    place	caucasus	Кавказ		кавказский
    place	balkans	Балканы		балканский
    place	crimea	Крым		крымский|крымчане|крымчан
    place	donbas	Донбасс		
    place	gaza	Газа	сектор Газа|сектор Газы	
    place	west-bank	Западный берег	Западный берег реки Иордан|Западный берег Иордана	
    place	golan	Голанские высоты		
    place	sinai	Синай		
    place	kurdistan	Курдистан	Иракский Курдистан	курдский|курды|курдов
    place	siberia	Сибирь		сибирский|сибиряки|сибиряков
    place	urals	Урал		
    place	far-east	Дальний Восток		
    place	kashmir	Кашмир		кашмирский
    place	tibet	Тибет		тибетский|тибетцы|тибетцев
    place	xinjiang	Синьцзян		
    place	chechnya	Чечня		чеченский|чеченец|чеченцы|чеченцев
    place	dagestan	Дагестан		дагестанский|дагестанцы|дагестанцев
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
    place	west-indies	Вест-Индия		вест-индский
    place	pacific	Тихий океан		тихоокеанский
    place	indian-ocean	Индийский океан		
    place	arctic	Арктика	Северный Ледовитый океан	
    place	volga	Волга		
    place	danube	Дунай		
    place	nile	Нил		
    place	euphrates	Евфрат		
    place	tigris	река Тигр		
    place	jordan-river	река Иордан		
    place	panj	Пяндж		
    place	pamirs	Памир		
    place	alps	Альпы		
    place	himalayas	Гималаи		
    place	hindu-kush	Гиндукуш		
    place	karakoram	Каракорум		
    place	tian-shan	Тянь-Шань		
    place	euro-atlantic	Евроатлантика	Евроатлантический регион	евроатлантический
    place	stalinabad	Сталинабад		
    place	carina-nebula	туманность Киля		
    place	southern-ring-nebula	Южное Кольцо	туманность Южное Кольцо	
    place	california	Калифорния		калифорнийский
    place	texas	Техас		техасский|техасцы
    place	florida	Флорида		
    place	alaska	Аляска		
    place	scotland	Шотландия		шотландский|шотландец|шотландцы|шотландцев
    place	wales	Уэльс		валлийский|уэльский|валлиец|валлийцы|валлийцев
    place	england	Англия		английский|англичанин|англичане|англичан
    place	northern-ireland	Северная Ирландия		североирландский
    place	bavaria	Бавария		баварский|баварцы
    place	catalonia	Каталония		каталонский|каталонец|каталонцы|каталонцев|каталанский
    place	sicily	Сицилия		сицилийский|сицилийцы
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
    place	maine	Мэн	штат Мэн	
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
    place	virginia	Вирджиния	Виргиния	
    place	wisconsin	Висконсин		
    place	wyoming	Вайоминг		
    place	sahara	Сахара		
    place	southeast-asia	Юго-Восточная Азия		
    place	eastern-europe	Восточная Европа		
    place	western-europe	Западная Европа		
    place	north-africa	Северная Африка		
    place	ottoman-empire	Османская империя		османский|османы
    place	roman-empire	Римская империя		
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
    place	don-river	Дон	река Дон	
    place	g3041563	Андорра-ла-Велья		
    place	g3435910	Буэнос-Айрес		
    place	g3374036	Бриджтаун		
    place	g1185241	Дакка		
    place	g290340	Манама		
    place	g426272	Гитега		
    place	g2392087	Порто-Ново		
    place	g1820906	Бандар-Сери-Бегаван		
    place	g3903987	Сукре		
    place	g3571824	Нассау		
    place	g1252416	Тхимпху		
    place	g933773	Габороне		
    place	g3582672	Бельмопан		
    place	g6094817	Оттава		
    place	g2661552	Берн		
    place	g2279755	Ямусукро		
    place	g3374333	Прая		
    place	g146268	Никосия		
    place	g3575635	Розо		
    place	g2462881	Эль-Аюн		
    place	g2198148	Сува		
    place	g2081986	Паликир		
    place	g2399697	Либревиль		
    place	g3579925	Сент-Джорджес		
    place	g3421319	Нуук		
    place	g2413876	Банжул		
    place	g2309527	Малабо		
    place	g1273294	Дели		
    place	g3413829	Рейкьявик		
    place	g2110257	Южная Тарава		
    place	g921772	Морони		
    place	g3575551	Бастер		
    place	g285787	Эль-Кувейт		
    place	g1526273	Астана	Нур-Султан	
    place	g1651944	Вьентьян		
    place	g3576812	Кастри		
    place	g3042030	Вадуц		
    place	g1238992	Шри-Джаяварденепура-Котте		
    place	g2992741	Монте-Карло		
    place	g3193044	Подгорица		
    place	g2113779	Маджуро		
    place	g785842	Скопье		
    place	g2562305	Валлетта		
    place	g934154	Порт-Луи		
    place	g1282027	Мале		
    place	g6697380	Путраджая		
    place	g7626461	Ярен		
    place	g2088122	Порт-Морсби		
    place	g282239	Рамалла		
    place	g8063361	Нгерулмуд		
    place	g3439389	Асунсьон		
    place	g2108502	Хониара		
    place	g3196359	Любляна		
    place	g3383330	Парамарибо		
    place	g2410763	Сан-Томе		
    place	g934985	Мбабане		
    place	g935048	Лобамба		
    place	g1645457	Дили		
    place	g4032402	Нукуалофа		
    place	g3573890	Порт-оф-Спейн		
    place	g2110394	Фунафути		
    place	g3577887	Кингстаун		
    place	g2135171	Порт-Вила		
    place	g4035413	Апиа		
    place	g964137	Претория		
    place	g1795565	Шэньчжэнь		
    place	g1809858	Гуанчжоу		
    place	g1815286	Чэнду		
    place	g1791247	Ухань		
    place	g1792947	Тяньцзинь		
    place	g1808926	Ханчжоу		
    place	g1280737	Лхаса		
    place	g1790645	Сямынь		
    place	g2034937	Шэньян		
    place	g1804651	Куньмин		
    place	g2112923	Фукусима		
    place	g2128295	Саппоро		
    place	g1275339	Мумбаи		
    place	g1264527	Ченнаи	Мадрас	
    place	g1269771	Импхал		
    place	g1139715	Джелалабад		
    place	g1135689	Кундуз		
    place	g113646	Тебриз		
    place	g139817	Бушер		
    place	g119208	Кум		
    place	g95446	Эрбиль		
    place	g99454	Фаллуджа	Эль-Фаллуджа	
    place	g98717	Рамади	Эр-Рамади	
    place	g90150	Тикрит		
    place	g98860	Наджаф	Эн-Наджаф	
    place	g94824	Кербела		
    place	g91597	Самарра		
    place	g98463	Сулеймания	Эс-Сулеймания	
    place	g172955	Ракка	Эр-Ракка	
    place	g170794	Дейр-эз-Зор		
    place	g163808	Пальмира		
    place	g170905	Деръа	Дераа	
    place	g167357	Манбидж		
    place	g173811	Хасаке	Эль-Хасака	
    place	g172408	Эс-Сувейда	Сувейда|Эс-Сувайда	
    place	g174186	Африн		
    place	g268064	Сидон		
    place	g277130	Баальбек		
    place	g250774	Акаба		
    place	g294801	Хайфа		
    place	g295620	Ашкелон		
    place	g295629	Ашдод		
    place	g295530	Беэр-Шева		
    place	g295277	Эйлат		
    place	g294098	Назарет		
    place	g281124	Хан-Юнис		
    place	g281102	Рафах		
    place	g283506	Дженин		
    place	g282615	Наблус		
    place	g285066	Хеврон		
    place	g284315	Вифлеем		
    place	g281577	Тулькарм		
    place	g281129	Джабалия		
    place	g284899	Иерихон		
    place	g281141	Дейр-эль-Балах		
    place	g109223	Медина		
    place	g110336	Даммам	Эд-Даммам	
    place	g79415	Ходейда	Эль-Ходейда	
    place	g72968	Мариб		
    place	g78754	Эль-Мукалла		
    place	g286621	Салала		
    place	g349340	Шарм-эш-Шейх	Шарм-эль-Шейх	
    place	g361546	Эль-Ариш		
    place	g361291	Хургада		
    place	g2210554	Сирт		
    place	g87205	Дерна		
    place	g2212775	Себха		
    place	g2467454	Сфакс		
    place	g2464915	Сус		
    place	g2548885	Фес		
    place	g2530335	Танжер		
    place	g379555	Эль-Фашир		
    place	g55671	Кисмайо		
    place	g993800	Йоханнесбург		
    place	g586523	Гянджа		
    place	g616635	Гюмри		
    place	g146970	Степанакерт	Ханкенди	
    place	g615532	Батуми		
    place	g611847	Сухум	Сухуми	
    place	g1526384	Алма-Ата	Алматы	
    place	g1518980	Шымкент		
    place	g1217662	Бухара		
    place	g1514019	Фергана		
    place	g1527534	Ош		
    place	g1514879	Худжанд		
    place	g498817	Санкт-Петербург	Петербург	
    place	g520555	Нижний Новгород		
    place	g1508291	Челябинск		
    place	g499099	Самара		
    place	g1496153	Омск		
    place	g501175	Ростов-на-Дону		
    place	g479561	Уфа		
    place	g1502026	Красноярск		
    place	g511196	Пермь		
    place	g472757	Волгоград		
    place	g532096	Махачкала		
    place	g524305	Мурманск		
    place	g566532	Дербент		
    place	g706448	Херсон		
    place	g692194	Сумы		
    place	g710735	Чернигов		
    place	g696643	Полтава		
    place	g713174	Бахмут	Артёмовск	
    place	g713122	Авдеевка		
    place	g704508	Краматорск		
    place	g704422	Покровск		
    place	g703845	Кривой Рог		
    place	g693805	Симферополь		
    place	g701404	Мелитополь		
    place	g703656	Купянск		
    place	g710403	Чернобыль		
    place	g617239	Тирасполь		
    place	g629634	Брест		
    place	g627904	Гродно		
    place	g3099434	Гданьск		
    place	g759734	Жешув		
    place	g2934246	Дюссельдорф		
    place	g2874545	Магдебург		
    place	g2831580	Золинген		
    place	g2996944	Лион		
    place	g3028808	Канны	Канн	
    place	g3031582	Бордо		
    place	g3029162	Кале		
    place	g2638664	Солсбери		
    place	g3172394	Неаполь		
    place	g3164603	Венеция		
    place	g3176959	Флоренция		
    place	g2747891	Роттердам		
    place	g2661039	Давос		
    place	g2659994	Лозанна		
    place	g2661604	Базель		
    place	g2766824	Зальцбург		
    place	g2692969	Мальмё		
    place	g680963	Констанца		
    place	g738648	Трабзон		
    place	g4560349	Филадельфия		
    place	g5809844	Сиэтл		
    place	g4335045	Новый Орлеан		
    place	g5206379	Питтсбург		
    place	g5780993	Солт-Лейк-Сити		
    place	g5879400	Анкоридж		
    place	g5520993	Эль-Пасо		
    place	g4752031	Шарлотсвилл		
    place	g6077243	Монреаль		
    place	g3995465	Монтеррей		
    place	g3533462	Акапулько		
    place	g2158177	Мельбурн		
    place	g1151254	Пхукет		
    place	g1153671	Чиангмай		
    place	g1614295	Паттайя		
    place	g1205733	Читтагонг		
    place	g1336134	Кокс-Базар		
    place	g1241622	Канди		
    place	g146384	Лимасол		
    place	g146400	Ларнака		
    place	g2457163	Гао		
    place	g2449067	Тимбукту		
    place	g2455290	Кидаль		
    place	g2448085	Агадес		
    place	g2377457	Нуадибу		
    place	g3494242	Пунта-Кана		
    place	g3557689	Гуантанамо		
    place	g3194360	Нови-Сад		
    place	g789225	Митровица		
    place	g3190159	Сребреница		
    place	g3204541	Баня-Лука		
    place	g3190261	Сплит		
    place	g3201047	Дубровник		
    place	g690548	Ужгород		
    place	g707471	Ивано-Франковск		
    place	g691650	Тернополь		
    place	g707292	Изюм		
    place	g711350	Буча		
    place	g707565	Ирпень		
    place	g691999	Северодонецк		
    place	g702972	Лисичанск		
    place	g709276	Энергодар		
    place	g706524	Керчь		
    place	g688533	Ялта		
    place	g710229	Дебальцево		
    place	bali	Бали		
    place	GF	Французская Гвиана		
    place	AS	Американское Самоа		
    place	mars	Марс		
    place	west-virginia	Западная Вирджиния	Западная Виргиния	
    place	north-dakota	Северная Дакота		
    place	south-dakota	Южная Дакота		
    place	rhode-island	Род-Айленд		
    place	north-caucasus	Северный Кавказ	Предкавказье	
    place	south-caucasus	Южный Кавказ	Закавказье	
    place	holy-roman-empire	Священная Римская империя		
    place	luna	Луна		
    place	earth	Земля	планета Земля	
    place	venus-planet	Венера		
    place	jupiter	Юпитер		
    place	saturn	Сатурн		
    place	west	Запад		
    place	iss	Международная космическая станция	МКС	
    place	buckingham-palace	Букингемский дворец		
    place	silicon-valley	Кремниевая долина	Силиконовая долина	
    place	skolkovo	Сколково		
    place	kuril-islands	Курильские острова	Курилы|Южные Курилы|Южно-Курильские острова	
    place	baltics	Прибалтика	Балтия|страны Балтии	
    place	scandinavia	Скандинавия		
    place	iberia	Пиренейский полуостров	Иберия	
    place	apennines	Апеннины	Апеннинский полуостров	
    place	pyrenees	Пиренеи		
    place	carpathians	Карпаты		
    place	andes	Анды		
    place	rockies	Скалистые горы		
    place	everest	Эверест	Джомолунгма	
    place	mont-blanc	Монблан		
    place	elbrus	Эльбрус		
    place	kilimanjaro	Килиманджаро		
    place	vesuvius	Везувий		
    place	etna	Этна		
    place	amazon-river	Амазонка	Амазония	
    place	mississippi-river	река Миссисипи		
    place	ohio-river	река Огайо		
    place	hudson-river	Гудзон		
    place	thames	Темза		
    place	seine	река Сена		
    place	rhine	Рейн		
    place	elbe	Эльба		
    place	rhone	Рона		
    place	loire	Луара		
    place	dnieper	река Днепр		
    place	dniester	Днестр		
    place	yenisei	Енисей		
    place	lena-river	река Лена		
    place	ob-river	река Обь	Обь	
    place	irtysh	Иртыш		
    place	amur	Амур		
    place	amu-darya	Амударья		
    place	syr-darya	Сырдарья		
    place	indus	река Инд		
    place	ganges	Ганг		
    place	brahmaputra	Брахмапутра		
    place	mekong	Меконг		
    place	yangtze	Янцзы		
    place	yellow-river	Хуанхэ		
    place	congo-river	река Конго		
    place	niger-river	река Нигер		
    place	zambezi	Замбези		
    place	litani	Литани		
    place	yarmouk-river	Ярмук		
    place	orontes	Оронт		
    place	lake-victoria	озеро Виктория		
    place	lake-van	озеро Ван		
    place	lake-constance	Боденское озеро		
    place	lake-chad	озеро Чад		
    place	issyk-kul	Иссык-Куль		
    place	sevan	Севан		
    place	ladoga	Ладога	Ладожское озеро	
    place	great-lakes	Великие озёра		
    place	north-sea	Северное море		
    place	barents-sea	Баренцево море		
    place	white-sea	Белое море		
    place	kara-sea	Карское море		
    place	okhotsk-sea	Охотское море		
    place	bering-sea	Берингово море		
    place	bering-strait	Берингов пролив		
    place	sea-of-japan	Японское море		
    place	yellow-sea	Жёлтое море		
    place	east-china-sea	Восточно-Китайское море		
    place	arabian-sea	Аравийское море		
    place	aegean	Эгейское море		
    place	adriatic	Адриатическое море	Адриатика	
    place	ionian-sea	Ионическое море		
    place	marmara	Мраморное море		
    place	caribbean	Карибское море	Карибы	
    place	gulf-of-mexico	Мексиканский залив		
    place	gulf-of-aden	Аденский залив		
    place	gulf-of-oman	Оманский залив		
    place	gulf-of-guinea	Гвинейский залив		
    place	gulf-of-finland	Финский залив		
    place	bay-of-bengal	Бенгальский залив		
    place	english-channel	Ла-Манш		
    place	gibraltar-strait	Гибралтарский пролив		
    place	bab-el-mandeb	Баб-эль-Мандебский пролив		
    place	dardanelles	Дарданеллы		
    place	malacca	Малаккский пролив		
    place	taiwan-strait	Тайваньский пролив		
    place	kerch-strait	Керченский пролив		
    place	southern-ocean	Южный океан		
    place	northern-sea-route	Северный морской путь	Севморпуть	
    place	falklands	Фолклендские острова	Фолкленды|Мальвинские острова	
    place	galapagos	Галапагосские острова	Галапагосы	
    place	canary-islands	Канарские острова	Канары	
    place	balearics	Балеарские острова		
    place	azores	Азорские острова		
    place	antilles	Антильские острова	Антилы	
    place	svalbard	Шпицберген	Свальбард	
    place	novaya-zemlya	Новая Земля		
    place	socotra	Сокотра		
    place	hokkaido	Хоккайдо		
    place	honshu	Хонсю		
    place	java	остров Ява		
    place	sumatra	Суматра		
    place	borneo	Борнео		
    place	sulawesi	Сулавеси		
    place	mindanao	Минданао		
    place	corsica	Корсика		корсиканский|корсиканцы
    place	sardinia	Сардиния		сардинский
    place	crete	Крит		
    place	lesbos	Лесбос		
    place	rhodes	Родос		
    place	lampedusa	Лампедуза		
    place	normandy	Нормандия		
    place	brittany	Бретань		
    place	provence	Прованс		
    place	burgundy	Бургундия		
    place	alsace	Эльзас		
    place	lorraine-region	Эльзас-Лотарингия		
    place	tuscany	Тоскана		тосканский
    place	lombardy	Ломбардия		
    place	piedmont	Пьемонт		
    place	calabria	Калабрия		
    place	apulia	Апулия		
    place	basilicata	Базиликата		
    place	molise	Молизе		
    place	campania	Кампания Италии		
    place	umbria	Умбрия		
    place	veneto	Венето		
    place	andalusia	Андалусия	Андалузия	
    place	basque-country	Страна Басков		
    place	galicia	Галисия	Галиция	
    place	castile	Кастилия		
    place	saxony	Саксония		
    place	thuringia	Тюрингия		
    place	brandenburg	Бранденбург		
    place	hesse	Гессен		
    place	lower-saxony	Нижняя Саксония		
    place	north-rhine-westphalia	Северный Рейн — Вестфалия	Северный Рейн-Вестфалия	
    place	baden-wurttemberg	Баден-Вюртемберг		
    place	wurttemberg	Вюртемберг		
    place	schleswig-holstein	Шлезвиг-Гольштейн		
    place	prussia	Пруссия		
    place	bohemia	Богемия		
    place	moravia	Моравия		
    place	silesia	Силезия		
    place	transylvania	Трансильвания		
    place	wallachia	Валахия		
    place	bessarabia	Бессарабия		
    place	volhynia	Волынь		
    place	tyrol	Тироль		
    place	carinthia	Каринтия		
    place	lower-austria	Нижняя Австрия		
    place	vojvodina	Воеводина		
    place	dalmatia	Далмация		
    place	republika-srpska	Республика Сербская		
    place	thrace	Фракия		
    place	peloponnese	Пелопоннес		
    place	anatolia	Анатолия	Малая Азия	
    place	mesopotamia	Месопотамия	Двуречье	
    place	levant	Левант		
    place	maghreb	Магриб		
    place	sahel	Сахель		
    place	horn-of-africa	Африканский Рог		
    place	sub-saharan-africa	Тропическая Африка		
    place	west-africa	Западная Африка		
    place	east-africa	Восточная Африка		
    place	asia-pacific	Азиатско-Тихоокеанский регион	АТР	
    place	south-asia	Южная Азия		
    place	east-asia	Восточная Азия		
    place	oceania	Океания		
    place	eurasia	Евразия		
    place	central-america	Центральная Америка		
    place	americas	обе Америки		
    place	western-hemisphere	Западное полушарие		
    place	northern-europe	Северная Европа		
    place	southern-europe	Южная Европа		
    place	central-europe	Центральная Европа		
    place	arabian-peninsula	Аравийский полуостров	Аравия	
    place	korean-peninsula	Корейский полуостров		
    place	indochina	Индокитай		
    place	manchuria	Маньчжурия		
    place	inner-mongolia	Внутренняя Монголия		
    place	sichuan	Сычуань		
    place	guangdong	Гуандун		
    place	yunnan	Юньнань		
    place	hubei	Хубэй		
    place	henan	Хэнань		
    place	punjab	Пенджаб		
    place	sindh	Синд		
    place	balochistan	Белуджистан		
    place	khyber-pakhtunkhwa	Хайбер-Пахтунхва		
    place	gujarat	Гуджарат		
    place	kerala	Керала		
    place	uttar-pradesh	Уттар-Прадеш		
    place	west-bengal	Западная Бенгалия		
    place	tamil-nadu	Тамилнад		
    place	assam	Ассам		
    place	helmand	Гильменд		
    place	khorasan	Хорасан		
    place	khuzestan	Хузестан		
    place	aceh	Ачех		
    place	papua	Западное Папуа		
    place	ontario	Онтарио		
    place	alberta	Альберта		
    place	british-columbia	Британская Колумбия		
    place	manitoba	Манитоба		
    place	nova-scotia	Новая Шотландия		
    place	queensland	Квинсленд		
    place	new-south-wales	Новый Южный Уэльс		
    place	tasmania	Тасмания		
    place	patagonia	Патагония		
    place	new-england	Новая Англия		
    place	wall-street	Уолл-стрит		
    place	capitol	Капитолий		
    place	ulster	Ольстер		
    place	yorkshire	Йоркшир		
    place	cornwall	Корнуолл		
    place	kent-county	графство Кент		
    place	flanders	Фландрия		фламандский|фламандцы
    place	wallonia	Валлония		
    place	jutland	Ютландия		
    place	lapland	Лапландия		
    place	byzantium	Византия	Византийская империя	
    place	persia	Персия	Персидская империя	
    place	babylon	Вавилон	Вавилония	
    place	assyria	Ассирия		
    place	phoenicia	Финикия		
    place	carthage	Карфаген		
    place	judea	Иудея		
    place	galilee	Галилея		
    place	sparta	Спарта		
    place	troy	Троя		
    place	scythia	Скифия		
    place	gaul	Галлия		
    place	samnium	Самниум		
    place	kievan-rus	Киевская Русь		
    place	rus	Русь	Святая Русь	
    place	golden-horde	Золотая Орда		
    place	british-empire	Британская империя		
    place	austria-hungary	Австро-Венгрия	Австро-Венгерская империя	
    place	czechoslovakia	Чехословакия		
    place	gdr	ГДР	Восточная Германия	
    place	constantinople	Константинополь		
    place	leningrad	Ленинград		
    place	stalingrad	Сталинград		
    place	korea	Корея		
    place	kordofan	Кордофан		
    place	tigray	Тыграй		
    place	oromia	Оромия		
    place	katanga	Катанга		
    place	north-kivu	Северное Киву		
    place	puntland	Пунтленд		
    place	somaliland	Сомалиленд		
    place	biafra	Биафра		
    place	cyrenaica	Киренаика		
    place	fezzan	Феццан		
    place	hejaz	Хиджаз		
    place	najd	Неджд		
    place	hadramaut	Хадрамаут		
    place	idlib-region	провинция Идлиб		
    place	shebaa	Фермы Шебаа		
    place	philadelphi	Филадельфийский коридор		
    place	g7303419	Восточный Иерусалим		
    place	al-aqsa	мечеть Аль-Акса	Аль-Акса	
    place	temple-mount	Храмовая гора		
    place	tahrir-square	площадь Тахрир		
    place	red-square	Красная площадь		
    place	maidan	Майдан		
    place	tiananmen	площадь Тяньаньмэнь	Тяньаньмэнь|Тяньаньмынь	
    place	guantanamo-bay	тюрьма Гуантанамо		
    place	zaporizhzhia-npp	Запорожская АЭС		
    place	chernobyl-npp	Чернобыльская АЭС		
    place	sheremetyevo	Шереметьево		
    place	domodedovo	Домодедово		
    place	vnukovo	Внуково		
    place	heathrow	Хитроу		
    place	ostankino	Останкино		
    place	novo-ogaryovo	Ново-Огарёво		
    place	baikonur	Байконур		
    place	vostochny	космодром Восточный		
    place	cape-canaveral	мыс Канаверал		
    place	povolzhye	Поволжье		
    place	kuban	Кубань		
    place	altai-krai	Алтайский край		
    place	altai	Республика Алтай	Алтай	
    place	adygea	Адыгея		
    place	kalmykia	Калмыкия		
    place	karachay-cherkessia	Карачаево-Черкесия		
    place	komi	Республика Коми		
    place	mari-el	Марий Эл		
    place	mordovia	Мордовия		
    place	tuva	Тува	Тыва	
    place	udmurtia	Удмуртия		
    place	khakassia	Хакасия		
    place	chuvashia	Чувашия		
    place	zabaykalsky	Забайкальский край	Забайкалье	
    place	kamchatka-krai	Камчатский край		
    place	krasnoyarsk-krai	Красноярский край		
    place	perm-krai	Пермский край	Прикамье	
    place	stavropol-krai	Ставропольский край	Ставрополье	
    place	khabarovsk-krai	Хабаровский край		
    place	amur-oblast	Амурская область	Приамурье	
    place	arkhangelsk-oblast	Архангельская область		
    place	astrakhan-oblast	Астраханская область		
    place	belgorod-oblast	Белгородская область		
    place	bryansk-oblast	Брянская область		
    place	vladimir-oblast	Владимирская область		
    place	volgograd-oblast	Волгоградская область		
    place	vologda-oblast	Вологодская область		
    place	voronezh-oblast	Воронежская область		
    place	ivanovo-oblast	Ивановская область		
    place	irkutsk-oblast	Иркутская область	Приангарье	
    place	kaliningrad-oblast	Калининградская область		
    place	kaluga-oblast	Калужская область		
    place	kemerovo-oblast	Кемеровская область	Кузбасс	
    place	kirov-oblast	Кировская область		
    place	kostroma-oblast	Костромская область		
    place	kurgan-oblast	Курганская область	Зауралье	
    place	kursk-oblast	Курская область		
    place	lipetsk-oblast	Липецкая область		
    place	magadan-oblast	Магаданская область	Колыма	
    place	murmansk-oblast	Мурманская область		
    place	nizhny-oblast	Нижегородская область		
    place	novgorod-oblast	Новгородская область		
    place	novosibirsk-oblast	Новосибирская область		
    place	omsk-oblast	Омская область		
    place	orenburg-oblast	Оренбургская область	Оренбуржье	
    place	oryol-oblast	Орловская область		
    place	penza-oblast	Пензенская область		
    place	pskov-oblast	Псковская область		
    place	rostov-oblast	Ростовская область		
    place	ryazan-oblast	Рязанская область		
    place	samara-oblast	Самарская область		
    place	saratov-oblast	Саратовская область		
    place	sakhalin-oblast	Сахалинская область		
    place	sverdlovsk-oblast	Свердловская область		
    place	smolensk-oblast	Смоленская область		
    place	tambov-oblast	Тамбовская область		
    place	tver-oblast	Тверская область		
    place	tomsk-oblast	Томская область		
    place	tula-oblast	Тульская область		
    place	tyumen-oblast	Тюменская область		
    place	ulyanovsk-oblast	Ульяновская область		
    place	chelyabinsk-oblast	Челябинская область		
    place	yaroslavl-oblast	Ярославская область		
    place	yamal-region	Ямало-Ненецкий автономный округ	Ямал|ЯНАО	
    place	yugra	Ханты-Мансийский автономный округ	ХМАО|Югра	
    place	nenets	Ненецкий автономный округ		
    place	jewish-oblast	Еврейская автономная область		
    place	donetsk-oblast	Донецкая область		
    place	luhansk-oblast	Луганская область		
    place	kharkiv-oblast	Харьковская область		
    place	kherson-oblast	Херсонская область		
    place	zaporizhzhia-oblast	Запорожская область		
    place	kyiv-oblast	Киевская область		
    place	odesa-oblast	Одесская область		
    place	lviv-oblast	Львовская область		
    place	sumy-oblast	Сумская область		
    place	gorno-badakhshan	Горно-Бадахшанская автономная область	ГБАО	
    place	khatlon	Хатлонская область	Хатлон	
    place	sughd	Согдийская область	Согд	
    place	karakalpakstan	Каракалпакстан		
    place	fergana-valley	Ферганская долина		
    place	nakhchivan	Нахичевань	Нахичеванская автономная республика	
    place	adjara	Аджария		
    place	gagauzia	Гагаузия		
    bareplace	g241131	Виктория		
    place	g3576022	Сент-Джонс		
    place	g1849814	город Тойота		
    place	g2960316	город Люксембург		
    place	georgia-us	Джорджия	штат Джорджия	
    """
