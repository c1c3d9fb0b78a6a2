/// The termbase: kind, concept, approved form, variants.
let frenchTerms: StaticString = """
    term	working-lunch	déjeuner de travail	déjeuner d'affaires	
    term	working-dinner	dîner de travail		
    term	working-breakfast	petit-déjeuner de travail	petit déjeuner de travail	
    term	official-dinner	dîner officiel	dîner d'État	
    term	official-lunch	déjeuner officiel		
    term	official-visit	visite officielle		
    term	working-visit	visite de travail		
    term	state-visit	visite d'État		
    term	telephone-call	entretien téléphonique	conversation téléphonique|appel téléphonique	
    term	videoconference	visioconférence	vidéoconférence	
    term	summit	sommet		
    term	conference	conférence		
    term	press-conference	conférence de presse	point de presse	
    term	round-table	table ronde		
    term	ceasefire	cessez-le-feu	cessez le feu	
    term	truce	trêve		
    term	peace-treaty	traité de paix		
    term	memorandum	mémorandum	protocole d'accord	
    term	agreement	accord		
    term	treaty	traité		
    term	sanctions	sanctions	sanction	
    term	embargo	embargo		
    term	president	président	présidente	
    term	prime-minister	Premier ministre	première ministre	
    term	vice-president	vice-président	vice-présidente	
    term	deputy-prime-minister	vice-Premier ministre	vice-premier ministre	
    term	foreign-minister	ministre des Affaires étrangères	chef de la diplomatie	
    term	defence-minister	ministre de la Défense	ministre des Armées	
    term	interior-minister	ministre de l'Intérieur		
    term	finance-minister	ministre des Finances		
    term	economy-minister	ministre de l'Économie		
    term	justice-minister	ministre de la Justice	garde des Sceaux	
    term	energy-minister	ministre de l'Énergie		
    term	adviser	conseiller	conseillère	
    term	deputy-minister	vice-ministre		
    term	spokesperson	porte-parole		
    term	ambassador	ambassadeur	ambassadrice	
    term	consul	consul	consule	
    term	special-envoy	envoyé spécial	envoyée spéciale|représentant spécial	
    term	charge	chargé d'affaires		
    term	secretary-general	secrétaire général	secrétaire générale	
    term	director-general	directeur général	directrice générale	
    term	chairman	président du conseil d'administration	présidente du conseil d'administration	
    term	king	roi		
    term	queen	reine		
    term	crown-prince	prince héritier	princesse héritière	
    term	emir	émir		
    term	governor	gouverneur	gouverneure	
    term	mayor	maire		
    term	parliament	parlement		
    term	government	gouvernement		
    term	cabinet	cabinet	conseil des ministres	
    term	supreme-court	Cour suprême		
    term	constitutional-court	Conseil constitutionnel	Cour constitutionnelle	
    term	opposition	opposition		
    term	election	élection	scrutin	
    term	referendum	référendum		
    term	first-round	premier tour		
    term	second-round	second tour	deuxième tour	
    term	majority	majorité		
    term	minority	minorité		
    term	killed	tué	tuée	
    term	wounded	blessé	blessée	
    term	missing	disparu	disparue|porté disparu|portée disparue	
    term	arrested	arrêté	arrêtée|interpellé|interpellée	
    term	detained	détenu	détenue|placé en détention	
    term	released	libéré	libérée|relâché|relâchée	
    term	hostage	otage		
    term	prisoner-of-war	prisonnier de guerre	prisonniers de guerre	
    term	missile	missile		
    term	drone	drone	aéronef sans pilote	
    term	tank	char	char de combat	
    term	artillery	artillerie		
    term	aircraft-carrier	porte-avions		
    term	offensive	offensive		
    term	counteroffensive	contre-offensive		
    term	withdrawal	retrait		
    term	shelling	bombardement	pilonnage	
    term	invasion	invasion		
    term	explosion	explosion	déflagration	
    term	terrorist-attack	attentat	attaque terroriste	
    term	coup	coup d'État	putsch	
    term	refugee	réfugié	réfugiée	
    term	displaced	déplacé interne	personne déplacée|personnes déplacées	
    term	migrant	migrant	migrante	
    term	civilian	civil	civile	
    term	soldier	soldat	soldate	
    term	import	importation		
    term	export	exportation		
    term	increase	hausse	augmentation	
    term	decrease	baisse	recul|diminution	
    term	profit	bénéfice	profit	
    term	loss	perte		
    term	budget-deficit	déficit budgétaire	déficit public	
    term	budget-surplus	excédent budgétaire		
    term	inflation	inflation		
    term	unemployment	chômage		
    term	interest-rate	taux d'intérêt	taux directeur	
    term	exchange-rate	taux de change		
    term	gdp	produit intérieur brut	PIB	
    term	oil	pétrole brut	pétrole	
    term	natural-gas	gaz naturel		
    term	coal	charbon		
    term	wheat	blé		
    term	barley	orge		
    term	fertiliser	engrais		
    term	earthquake	tremblement de terre	séisme	
    term	flood	inondation		
    term	hurricane	ouragan		
    term	drought	sécheresse		
    term	wildfire	incendie de forêt	feu de forêt|feux de forêt	
    term	epidemic	épidémie		
    term	pandemic	pandémie		
    term	victory	victoire		
    term	defeat	défaite		
    term	quarter-final	quart de finale	quarts de finale	
    term	semi-final	demi-finale		
    term	gold-medal	médaille d'or		
    term	silver-medal	médaille d'argent		
    term	bronze-medal	médaille de bronze		
    term	world-cup	Coupe du monde	Mondial	
    term	olympic-games	Jeux olympiques	JO	
    term	strategic-partnership	partenariat stratégique		
    term	diplomatic-relations	relations diplomatiques		
    term	humanitarian-aid	aide humanitaire		
    term	nuclear-weapons	armes nucléaires	arme nucléaire	
    term	state-of-emergency	état d'urgence		
    term	martial-law	loi martiale		
    """
