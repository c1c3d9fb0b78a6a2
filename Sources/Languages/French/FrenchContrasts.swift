/// Words that stand in contrast to others: group and side, forms.
let frenchContrasts: StaticString = """
    -	en haut lieu|avant tout|après tout|plus ou moins|de plus en plus|au moins un|droits de l'homme|nouvelle zélande
    direction.up	hausse|hausses|augment*|croît|croissance|croissant*|grimp*|progress*|relev*
    direction.down	baisse|baisses|baiss*|diminu*|recul*|chut*|rédui*|réduc*
    level.high	haut|haute|hauts|hautes|élevé|élevée|élevés|élevées|supérieur*
    level.low	bas|basse|basses|inférieur*
    compass.north	nord
    compass.south	sud
    compass.east	est de|l'est|oriental*
    compass.west	ouest|l'ouest|occidental*
    order.before	avant|auparavant
    order.after	après|suite à
    size.big	grand|grande|grands|grandes|gros|grosse|énorme*|immense*
    size.small	petit|petite|petits|petites|minuscule*
    age.new	nouveau|nouvelle|nouveaux|nouvelles|neuf|neuve|jeune|jeunes
    age.old	vieux|vieille|vieilles|ancien|ancienne|anciens|anciennes
    amount.many	beaucoup|nombreux|nombreuses|plusieurs|majorité
    amount.few	peu de|rares|minorité
    outcome.won	gagn*|victoire*|vainqu*|remport*
    outcome.lost	perd*|perdu*|défaite*
    victims.killed	tué|tués|tuée|tuées|mort|morts|tuer
    victims.wounded	blessé|blessés|blessée|blessées|blesser
    gender.woman	femme|femmes|fille|filles
    gender.man	homme|hommes|garçon|garçons
    force.military	militaire*
    force.civilian	civil|civile|civils|civiles
    owner.public	public|publique|publics|publiques
    owner.private	privé|privée|privés|privées
    meal.lunch	déjeuner
    meal.dinner	dîner
    meal.breakfast	petit déjeuner
    trade.import	import*
    trade.export	export*
    """
