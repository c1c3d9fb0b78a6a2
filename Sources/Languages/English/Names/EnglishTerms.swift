/// The termbase: kind, concept, approved form, variants.
let englishTerms: StaticString = """
    term	working-lunch	working lunch	business lunch	
    term	working-dinner	working dinner		
    term	working-breakfast	working breakfast		
    term	official-dinner	official dinner	state dinner	
    term	official-lunch	official lunch		
    term	official-visit	official visit		
    term	working-visit	working visit		
    term	state-visit	state visit		
    term	telephone-call	telephone call	phone call|telephone conversation|phone conversation	
    term	videoconference	videoconference	video conference|video link	
    term	summit	summit		
    term	conference	conference		
    term	press-conference	press conference	news conference	
    term	round-table	round table		
    term	ceasefire	ceasefire	cease-fire	
    term	truce	truce		
    term	peace-treaty	peace treaty		
    term	memorandum	memorandum		
    term	agreement	agreement		
    term	treaty	treaty		
    term	sanctions	sanctions		
    term	embargo	embargo		
    term	president	president		
    term	prime-minister	prime minister	premier	
    term	vice-president	vice president	vice-president	
    term	deputy-prime-minister	deputy prime minister		
    term	foreign-minister	foreign minister		
    term	defence-minister	defence minister	defense minister	
    term	interior-minister	interior minister		
    term	finance-minister	finance minister		
    term	economy-minister	economy minister		
    term	justice-minister	justice minister		
    term	energy-minister	energy minister		
    term	adviser	adviser	advisor	
    term	deputy-minister	deputy minister		
    term	spokesperson	spokesman	spokeswoman|spokesperson	
    term	ambassador	ambassador		
    term	consul	consul		
    term	special-envoy	special envoy	special representative	
    term	charge	chargé d'affaires		
    term	secretary-general	secretary-general	secretary general	
    term	director-general	director-general	director general	
    term	chairman	chairman	chairwoman	
    term	king	king		
    term	queen	queen		
    term	crown-prince	crown prince		
    term	emir	emir		
    term	governor	governor		
    term	mayor	mayor		
    term	parliament	parliament		
    term	government	government		
    term	cabinet	cabinet		
    term	supreme-court	supreme court		
    term	constitutional-court	constitutional court		
    term	opposition	opposition		
    term	election	election	elections	
    term	referendum	referendum		
    term	first-round	first round		
    term	second-round	second round	runoff	
    term	majority	majority		
    term	minority	minority		
    term	killed	killed		
    term	wounded	wounded	injured	
    term	missing	missing		
    term	arrested	arrested		
    term	detained	detained		
    term	released	released		
    term	hostage	hostage		
    term	prisoner-of-war	prisoner of war	prisoners of war	
    term	missile	missile		
    term	drone	drone	unmanned aerial vehicle	
    term	tank	tank		
    term	artillery	artillery		
    term	aircraft-carrier	aircraft carrier		
    term	offensive	offensive		
    term	counteroffensive	counteroffensive	counter-offensive	
    term	withdrawal	withdrawal		
    term	shelling	shelling		
    term	invasion	invasion		
    term	explosion	explosion	blast	
    term	terrorist-attack	terrorist attack		
    term	coup	coup	coup d'état	
    term	refugee	refugee		
    term	displaced	internally displaced		
    term	migrant	migrant		
    term	civilian	civilian		
    term	soldier	soldier		
    term	import	import	imports	
    term	export	export	exports	
    term	increase	increase	rise	
    term	decrease	decrease	decline	
    term	profit	profit		
    term	loss	losses		
    term	budget-deficit	budget deficit		
    term	budget-surplus	budget surplus		
    term	inflation	inflation		
    term	unemployment	unemployment		
    term	interest-rate	interest rate		
    term	exchange-rate	exchange rate		
    term	gdp	gross domestic product	GDP	
    term	oil	crude oil		
    term	natural-gas	natural gas		
    term	coal	coal		
    term	wheat	wheat		
    term	barley	barley		
    term	fertiliser	fertiliser	fertilizer	
    term	earthquake	earthquake		
    term	flood	flood	floods	
    term	hurricane	hurricane		
    term	drought	drought		
    term	wildfire	wildfire		
    term	epidemic	epidemic		
    term	pandemic	pandemic		
    term	victory	victory		
    term	defeat	defeat		
    term	quarter-final	quarter-final	quarterfinal	
    term	semi-final	semi-final	semifinal	
    term	gold-medal	gold medal		
    term	silver-medal	silver medal		
    term	bronze-medal	bronze medal		
    term	world-cup	World Cup		
    term	olympic-games	Olympic Games	Olympics	
    term	strategic-partnership	strategic partnership		
    term	diplomatic-relations	diplomatic relations		
    term	humanitarian-aid	humanitarian aid		
    term	nuclear-weapons	nuclear weapons		
    term	state-of-emergency	state of emergency		
    term	martial-law	martial law		
    """
