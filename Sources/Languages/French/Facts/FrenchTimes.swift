/// Words of dates, times and durations; the rows are explained at `Language.factWords`.
let frenchTimes: StaticString = """
    month	1	janv|janv.
    month	2	févr|févr.|fév|fév.
    month	4	avr|avr.|d'avril|qu'avril
    month	7	juil|juil.|juill|juill.
    month	8	d'août|qu'août
    month	10	oct|oct.|d'octobre|qu'octobre
    month	11	nov|nov.
    month	12	déc|déc.
    weekday	1	lundis
    weekday	2	mardis
    weekday	3	mercredis
    weekday	4	jeudis
    weekday	5	vendredis
    weekday	6	samedis
    weekday	7	dimanches
    season	1	printemps
    season	2	l'été|d'été|en été
    season	3	automne|l'automne|d'automne
    season	4	hiver|l'hiver|d'hiver|hivers
    part	1	matin|matinée|matins|au petit matin|petit matin
    part	2	mi-journée|la mi-journée|mi-journée
    part	3	après-midi|l'après-midi|d'après-midi
    part	4	soir|soirée|soirs
    part	5	nuit|nuits
    part	7	aube|l'aube|d'aube|au lever du jour
    unit	1	seconde|secondes|de secondes|sec|s
    unit	2	minute|minutes|de minutes|min|mn
    unit	3	heure|heures|l'heure|d'heure|d'heures|h
    unit	4	jour|jours|de jours|journée|journées
    unit	5	semaine|semaines|de semaines
    unit	6	mois|de mois
    unit	7	trimestre|trimestres|de trimestres
    unit	8	an|ans|l'an|d'ans|année|années|l'année|d'année|d'années
    unit	9	décennie|décennies|de décennies
    unit	10	siècle|siècles|de siècles
    unit	12	semestre|semestres|de semestres
    unit	13	millénaire|millénaires|de millénaires
    unit	14	saison|saisons
    unit	15	nuit|nuits|de nuits
    span	1015	quart d'heure|un quart d'heure
    span	1030	demi-heure|une demi-heure
    span	1045	trois quarts d'heure
    span	6	un semestre
    day	0	aujourd'hui|ce jour|au jour d'aujourd'hui|d'aujourd'hui|qu'aujourd'hui
    day	1	demain
    day	-1	hier|d'hier|qu'hier
    day	2	après-demain|d'après-demain
    day	-2	avant-hier|d'avant-hier
    dayandpart	51	ce matin
    dayandpart	53	cet après-midi
    dayandpart	54	ce soir
    dayandpart	55	cette nuit
    dayandpart	44	hier soir|hier au soir
    dayandpart	45	la nuit dernière|la nuit passée
    now	0	maintenant|actuellement|en ce moment|à l'heure actuelle|pour l'heure|pour le moment|à présent|désormais|de nos jours|à ce jour|à ce stade
    past	0	récemment|dernièrement|ces derniers jours|ces dernières semaines|ces derniers mois|ces dernières années|ces derniers temps|au cours des derniers jours|au cours des dernières semaines|au cours des derniers mois|au cours des dernières années|dans le passé|par le passé|autrefois|naguère
    future	0	prochainement|bientôt|à l'avenir|dans l'avenir|dans un avenir proche|ces prochains jours|dans les prochains jours|dans les prochaines semaines|dans les prochains mois|dans les prochaines années|dans les jours à venir|dans les semaines à venir|dans les mois à venir|dans les années à venir|sous peu|d'ici peu
    rel	0	ce|cet|cette|ces|en cours|actuel|actuelle|même
    rel	1	prochain|prochaine|suivant|suivante|à venir|qui vient|qui suit
    rel	-1	dernier|dernière|passé|passée|précédent|précédente|écoulé|écoulée
    rel	11	prochains|prochaines
    rel	-11	derniers|dernières
    last	0	dernier|dernière|tout dernier|toute dernière
    agobefore	0	il y a|y a-t-il|qu'il y a|voici|voilà|cela fait|ça fait
    ago	0	plus tôt|auparavant|avant cela
    hence	0	dans|d'ici|sous|d'ici à
    hence	1	plus tard|à compter d'aujourd'hui|à partir de maintenant
    within	0	dans les|en moins de|sous
    on	0	à|au|aux|à la
    in	0	en|dans|au|aux|courant
    of	0	de|du|des
    the	0	le|la|les
    from	0	de|du|des|depuis|de la
    since	0	depuis|dès|à partir de|à partir du|à partir de la|à compter de|à compter du|à dater du|depuis le|depuis la
    to	0	à|au|aux|jusqu'à|jusqu'au|jusqu'en|et jusqu'au
    until	0	jusqu'à|jusqu'au|jusqu'aux|jusqu'en|jusqu'à la
    before	0	avant|avant le|avant la|d'avant
    after	0	après|au lendemain de|au lendemain du|à l'issue de|à l'issue du|d'après
    by	0	d'ici|d'ici à|d'ici au|d'ici le|d'ici la|au plus tard|au plus tard le|avant le
    between	0	entre|entre le|entre la|entre les
    during	0	durant|au cours de|au cours du|au cours des|lors de|lors du|tout au long de|tout au long du|sur
    every	0	chaque|tous les|toutes les
    every	2	un sur deux
    age	8	annuel|annuelle|annuels|annuelles|annuellement
    age	7	trimestriel|trimestrielle|trimestriellement
    age	6	mensuel|mensuelle|mensuels|mensuelles|mensuellement
    age	5	hebdomadaire|hebdomadaires|hebdomadairement
    age	4	quotidiennement|quotidienne|quotidiennes
    begin	0	début|au début|en début|début du mois de|au tout début|début du|au début du|dès le début|les premiers jours de|aux premiers jours de
    mid	0	mi|milieu|au milieu|à la mi|mi-
    end	0	fin|à la fin|en fin|la fin|vers la fin|les derniers jours de
    am	0	du matin|du mat
    pm	0	du soir|de l'après-midi
    oclock	0	heures|heure|h
    hourletter	1	h|heures|heure
    noon	12	midi
    noon	0	minuit
    minuteto	0	moins
    whole	0	entier|entière|complet|complète|plein|pleine
    lasting	0	pendant|pendant près de|pendant plus de|une durée de|pour une durée de|d'une durée de|pour une période de|l'espace de|durant
    yearword	0	l'an|en l'an|année|l'année|d'année|l'exercice|l'année scolaire
    monthword	0	mois de|mois|au mois de|le mois de|du mois de
    dayword	0	journée de|journée du|la journée de|la journée du
    datefiller	0	de|du
    ad	0	après Jésus-Christ|apr. J.-C.|après J.-C.|de notre ère|ap. J.-C.
    bc	0	avant Jésus-Christ|av. J.-C.|avant J.-C.|avant notre ère
    hijra	0	de l'hégire|AH|après l'hégire
    weekend	0	week-end|week-ends|weekend|weekends
    eachday	0	tout le|toute la|tout au long de|l'ensemble du
    decade	20	années vingt|les années vingt
    decade	30	années trente|les années trente
    decade	40	années quarante|les années quarante
    decade	50	années cinquante|les années cinquante
    decade	60	années soixante|les années soixante
    decade	70	années soixante-dix|les années soixante-dix|années septante|les années septante
    decade	80	années quatre-vingt|années quatre-vingts|les années quatre-vingt|les années quatre-vingts
    decade	90	années quatre-vingt-dix|les années quatre-vingt-dix|années nonante|les années nonante
    century	0	siècle|siècles|s.
    zone	0	GMT|UTC|TU|temps universel|heure GMT|heure de Greenwich|heure de Londres
    zone	60	HNEC|CET|heure de Paris|heure de Bruxelles|heure de Genève|heure d'Alger|heure de Tunis
    zone	120	CEST|EET|heure de Kiev|heure de Kyiv|heure de Beyrouth|heure du Caire
    zone	180	MSK|heure de Moscou|heure d'Ankara|heure de Riyad|heure de Bagdad
    zone	-300	HNE|heure de New York|heure de Washington|heure de Montréal|heure de l'Est
    zone	-240	HAE
    zone	480	heure de Pékin
    zone	540	heure de Tokyo
    zone	0	heure locale|heures locales|heure du pays
    """
