/// How dates and times are put together; `WritingPattern` explains the rows.
let frenchPatterns = PatternTable(
    """
    day	{d} {M} {y}
    day	{d} {M}
    day	{E} {d} {M} {y}
    day	{E} {d} {M}
    day	{dd}/{mm}/{y}
    day	{y}-{mm}-{dd}
    day	{E}
    yearless	{d} {M}
    month	{MN} {y}
    month	{MN}
    monthless	{MN}
    year	{y}
    quarter	{ord:quarter} trimestre {y}
    quarter	{ord:quarter} trimestre
    half	{ord:half} semestre {y}
    half	{ord:half} semestre
    season	{season} {y}
    season	{season}
    decade	années {decade}
    century	{num:century} siècle
    clock	{hh}:{mi}
    clock	{h}h{mi}
    instant	{d} {M} {y} à {hh}:{mi}
    instant	{d} {M} à {hh}:{mi}
    part	{part} du {d} {M} {y}
    part	{part} du {d} {M}
    part	{E} {part}
    partless	{part}
    weekly	chaque {E}
    daily	chaque jour
    each-week	chaque semaine
    each-month	chaque mois
    since	depuis {start}
    since	depuis le {start}
    until	jusqu'à {end}
    until	avant {end}
    interval	de {start} à {end}
    interval	du {start} au {end}
    about	environ {end}
    more	plus de {end}
    less	moins de {end}
    range	de {start} à {end}
    range	entre {start} et {end}
    range	{start}-{end}
    on-day	le {end}
    on-month	en {end}
    on-year	en {end}
    now	maintenant
    past	récemment
    future	à l'avenir
    """)

/// The nouns of times: code, gender, lemma, plural.
let frenchTimeNouns = NounTable(
    """
    quarter	m	trimestre	
    half	m	semestre	
    century	m	siècle	
    season1	m	printemps	
    season2	m	été	
    season3	m	automne	
    season4	m	hiver	
    part-MO	m	matin	
    part-MI	m	midi	
    part-AF	m	après-midi	
    part-EV	m	soir	
    part-NI	f	nuit	
    part-DT	f	journée	
    """)
