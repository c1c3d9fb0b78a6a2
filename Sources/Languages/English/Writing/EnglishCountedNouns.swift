/// Nouns that news counts, beside units and the terms of the register, whose plural is irregular or that are of two
/// words: gender, lemma, plural.
///
/// Regular ones are told by their ending.
let englishCountedNouns = Noun.list(
    """
    n	person	people
    n	child	children
    n	man	men
    n	woman	women
    n	serviceman	servicemen
    n	policeman	policemen
    n	spokesman	spokesmen
    n	aircraft	aircraft
    n	telephone call	
    n	phone call	
    n	life	lives
    n	wife	wives
    n	crisis	crises
    n	foot	feet
    n	country	
    n	party	
    n	city	
    n	company	
    n	victim	
    n	meeting	
    n	talk	
    n	visit	
    n	trip	
    n	round	
    n	time	
    n	student	
    n	soldier	
    n	civilian	
    n	refugee	
    n	hostage	
    n	house	
    n	building	
    n	school	
    n	hospital	
    n	missile	
    n	rocket	
    n	drone	
    n	tank	
    n	ship	
    n	vehicle	
    n	vote	
    n	seat	
    n	goal	
    n	match	
    n	medal	
    n	point	
    n	agreement	
    n	document	
    n	proposal	
    n	attack	
    n	strike	
    n	explosion	
    n	journalist	
    n	worker	
    n	resident	
    n	passenger	
    n	region	
    n	village	
    n	town	
    n	district	
    n	bank	
    n	project	
    n	flight	
    n	case	
    n	family	
    n	language	
    n	book	
    n	film	
    n	member	
    n	delegation	
    n	minister	
    n	president	
    n	leader	
    n	state	
    n	player	
    n	team	
    """)
