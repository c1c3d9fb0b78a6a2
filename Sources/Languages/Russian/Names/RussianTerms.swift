/// The termbase: kind, concept, approved form, variants.
let russianTerms: StaticString = """
    term	working-lunch	рабочий обед	рабочий ланч	
    term	working-dinner	рабочий ужин		
    term	working-breakfast	рабочий завтрак		
    term	official-dinner	официальный ужин		
    term	official-lunch	официальный обед		
    term	official-visit	официальный визит		
    term	working-visit	рабочий визит	рабочая поездка	
    term	state-visit	государственный визит		
    term	telephone-call	телефонный разговор	телефонная беседа	
    term	videoconference	видеоконференция	видеосвязь	
    term	summit	саммит		
    term	conference	конференция		
    term	press-conference	пресс-конференция		
    term	round-table	круглый стол		
    term	ceasefire	прекращение огня		
    term	truce	перемирие		
    term	peace-treaty	мирный договор		
    term	memorandum	меморандум		
    term	agreement	соглашение		
    term	treaty	договор		
    term	sanctions	санкции		
    term	embargo	эмбарго		
    term	president	президент		
    term	prime-minister	премьер-министр	премьер	
    term	vice-president	вице-президент		
    term	deputy-prime-minister	вице-премьер	заместитель премьер-министра	
    term	foreign-minister	министр иностранных дел	глава МИД	
    term	defence-minister	министр обороны		
    term	interior-minister	министр внутренних дел		
    term	finance-minister	министр финансов		
    term	economy-minister	министр экономики		
    term	justice-minister	министр юстиции		
    term	energy-minister	министр энергетики		
    term	adviser	советник		
    term	deputy-minister	заместитель министра	замминистра	
    term	spokesperson	пресс-секретарь	официальный представитель	
    term	ambassador	посол		
    term	consul	консул		
    term	special-envoy	спецпредставитель	специальный представитель|спецпосланник	
    term	charge	временный поверенный		
    term	secretary-general	генеральный секретарь	генсек	
    term	director-general	генеральный директор	гендиректор	
    term	chairman	председатель		
    term	king	король		
    term	queen	королева		
    term	crown-prince	наследный принц	кронпринц	
    term	emir	эмир		
    term	governor	губернатор		
    term	mayor	мэр		
    term	parliament	парламент		
    term	government	правительство		
    term	cabinet	кабинет министров		
    term	supreme-court	верховный суд		
    term	constitutional-court	конституционный суд		
    term	opposition	оппозиция		
    term	election	выборы		
    term	referendum	референдум		
    term	first-round	первый тур		
    term	second-round	второй тур		
    term	majority	большинство		
    term	minority	меньшинство		
    term	killed	убитый	погибший|убит|убиты|погиб|погибли	
    term	wounded	раненый	раненые|ранен|ранены	
    term	missing	пропавший без вести		
    term	arrested	арестован	арестованы	
    term	detained	задержан	задержаны|задержание	
    term	released	освобождён	освобождены	
    term	hostage	заложник		
    term	prisoner-of-war	военнопленный		
    term	missile	ракета		
    term	drone	беспилотник	дрон	
    term	tank	танк		
    term	artillery	артиллерия		
    term	aircraft-carrier	авианосец		
    term	offensive	наступление		
    term	counteroffensive	контрнаступление		
    term	withdrawal	вывод войск		
    term	shelling	обстрел		
    term	invasion	вторжение		
    term	explosion	взрыв		
    term	terrorist-attack	теракт		
    term	coup	государственный переворот		
    term	refugee	беженец		
    term	displaced	вынужденный переселенец		
    term	migrant	мигрант		
    term	civilian	мирный житель	мирные жители	
    term	soldier	солдат	военнослужащий	
    term	import	импорт		
    term	export	экспорт		
    term	increase	рост	увеличение	
    term	decrease	снижение	уменьшение	
    term	profit	прибыль		
    term	loss	убытки		
    term	budget-deficit	дефицит бюджета		
    term	budget-surplus	профицит бюджета		
    term	inflation	инфляция		
    term	unemployment	безработица		
    term	interest-rate	процентная ставка	ключевая ставка	
    term	exchange-rate	обменный курс	курс валют	
    term	gdp	валовой внутренний продукт	ВВП	
    term	oil	сырая нефть	нефть	
    term	natural-gas	природный газ		
    term	coal	уголь		
    term	wheat	пшеница		
    term	barley	ячмень		
    term	fertiliser	удобрение	удобрения	
    term	earthquake	землетрясение		
    term	flood	наводнение		
    term	hurricane	ураган		
    term	drought	засуха		
    term	wildfire	лесной пожар		
    term	epidemic	эпидемия		
    term	pandemic	пандемия		
    term	victory	победа		
    term	defeat	поражение		
    term	quarter-final	четвертьфинал		
    term	semi-final	полуфинал		
    term	gold-medal	золотая медаль		
    term	silver-medal	серебряная медаль		
    term	bronze-medal	бронзовая медаль		
    term	world-cup	чемпионат мира		
    term	olympic-games	Олимпийские игры	Олимпиада	
    term	strategic-partnership	стратегическое партнёрство		
    term	diplomatic-relations	дипломатические отношения		
    term	humanitarian-aid	гуманитарная помощь		
    term	nuclear-weapons	ядерное оружие		
    term	state-of-emergency	чрезвычайное положение	режим чрезвычайной ситуации	
    term	martial-law	военное положение		
    """
