/// Number words; the rows are explained at `Language.factWords`.
let frenchNumbers: StaticString = """
    num	0	zéro
    num	2	deux
    num	3	trois
    num	4	quatre
    num	5	cinq
    num	6	six
    num	7	sept
    num	8	huit
    num	9	neuf
    num	10	dix
    num	11	onze
    num	12	douze
    num	13	treize
    num	14	quatorze
    num	15	quinze
    num	16	seize
    num	17	dix-sept
    num	18	dix-huit
    num	19	dix-neuf
    num	20	vingt
    num	21	vingt et un|vingt et une
    num	30	trente
    num	31	trente et un|trente et une
    num	40	quarante
    num	41	quarante et un|quarante et une
    num	50	cinquante
    num	51	cinquante et un|cinquante et une
    num	60	soixante
    num	61	soixante et un|soixante et une
    num	70	soixante-dix|septante
    num	71	soixante et onze|septante et un|septante et une
    num	72	soixante-douze
    num	73	soixante-treize
    num	74	soixante-quatorze
    num	75	soixante-quinze
    num	76	soixante-seize
    num	77	soixante-dix-sept
    num	78	soixante-dix-huit
    num	79	soixante-dix-neuf
    num	80	quatre-vingts|quatre-vingt|huitante|octante
    num	81	quatre-vingt-un|quatre-vingt-une|huitante et un|huitante et une|octante et un|octante et une
    num	82	quatre-vingt-deux
    num	83	quatre-vingt-trois
    num	84	quatre-vingt-quatre
    num	85	quatre-vingt-cinq
    num	86	quatre-vingt-six
    num	87	quatre-vingt-sept
    num	88	quatre-vingt-huit
    num	89	quatre-vingt-neuf
    num	90	quatre-vingt-dix|nonante
    num	91	quatre-vingt-onze|nonante et un|nonante et une
    num	92	quatre-vingt-douze
    num	93	quatre-vingt-treize
    num	94	quatre-vingt-quatorze
    num	95	quatre-vingt-quinze
    num	96	quatre-vingt-seize
    num	97	quatre-vingt-dix-sept
    num	98	quatre-vingt-dix-huit
    num	99	quatre-vingt-dix-neuf
    num	8	une huitaine de
    num	15	une quinzaine de
    num	20	une vingtaine de|une vingtaine
    num	30	une trentaine de|une trentaine
    num	40	une quarantaine de
    num	50	une cinquantaine de|une cinquantaine
    num	60	une soixantaine de|une soixantaine
    num	10	une dizaine de|une dizaine
    num	100	une centaine de|une centaine
    num	1000	un millier de|un millier
    ordinal	0	zéroième
    ordinal	1	premier|première|premiers|premières|unième|Ier
    ordinal	2	deuxième|deuxièmes|second|seconde|seconds|IIe|IIème
    ordinal	3	troisième|troisièmes|IIIe|IIIème
    ordinal	4	quatrième|quatrièmes|IVe|IVème
    ordinal	5	cinquième|cinquièmes|Ve|Vème
    ordinal	6	sixième|sixièmes|VIème
    ordinal	7	septième|septièmes|VIIe|VIIème
    ordinal	8	huitième|huitièmes|VIIIe|VIIIème
    ordinal	9	neuvième|neuvièmes|IXe|IXème
    ordinal	10	dixième|dixièmes|Xe|Xème
    ordinal	11	onzième|onzièmes|XIe|XIème
    ordinal	12	douzième|douzièmes|XIIe|XIIème
    ordinal	13	treizième|treizièmes|XIIIe|XIIIème
    ordinal	14	quatorzième|quatorzièmes|XIVe|XIVème
    ordinal	15	quinzième|quinzièmes|XVe|XVème
    ordinal	16	seizième|seizièmes|XVIe|XVIème
    ordinal	17	dix-septième|dix-septièmes|XVIIe|XVIIème
    ordinal	18	dix-huitième|dix-huitièmes|XVIIIe|XVIIIème
    ordinal	19	dix-neuvième|dix-neuvièmes|XIXe|XIXème
    ordinal	20	vingtième|vingtièmes|XXe|XXème
    ordinal	21	vingt et unième|XXIe|XXIème
    ordinal	22	vingt-deuxième|XXIIe|XXIIème
    ordinal	23	vingt-troisième
    ordinal	24	vingt-quatrième
    ordinal	25	vingt-cinquième
    ordinal	26	vingt-sixième
    ordinal	27	vingt-septième
    ordinal	28	vingt-huitième
    ordinal	29	vingt-neuvième
    ordinal	30	trentième|trentièmes
    ordinal	31	trente et unième
    ordinal	32	trente-deuxième
    ordinal	33	trente-troisième
    ordinal	34	trente-quatrième
    ordinal	35	trente-cinquième
    ordinal	36	trente-sixième
    ordinal	37	trente-septième
    ordinal	38	trente-huitième
    ordinal	39	trente-neuvième
    ordinal	40	quarantième
    ordinal	41	quarante et unième
    ordinal	42	quarante-deuxième
    ordinal	43	quarante-troisième
    ordinal	44	quarante-quatrième
    ordinal	45	quarante-cinquième
    ordinal	46	quarante-sixième
    ordinal	47	quarante-septième
    ordinal	48	quarante-huitième
    ordinal	49	quarante-neuvième
    ordinal	50	cinquantième
    ordinal	51	cinquante et unième
    ordinal	52	cinquante-deuxième
    ordinal	53	cinquante-troisième
    ordinal	54	cinquante-quatrième
    ordinal	55	cinquante-cinquième
    ordinal	56	cinquante-sixième
    ordinal	57	cinquante-septième
    ordinal	58	cinquante-huitième
    ordinal	59	cinquante-neuvième
    ordinal	60	soixantième
    ordinal	61	soixante et unième
    ordinal	62	soixante-deuxième
    ordinal	63	soixante-troisième
    ordinal	64	soixante-quatrième
    ordinal	65	soixante-cinquième
    ordinal	66	soixante-sixième
    ordinal	67	soixante-septième
    ordinal	68	soixante-huitième
    ordinal	69	soixante-neuvième
    ordinal	70	soixante-dixième|septantième
    ordinal	71	soixante et onzième|septante et unième
    ordinal	72	soixante-douzième
    ordinal	73	soixante-treizième
    ordinal	74	soixante-quatorzième
    ordinal	75	soixante-quinzième
    ordinal	76	soixante-seizième
    ordinal	77	soixante-dix-septième
    ordinal	78	soixante-dix-huitième
    ordinal	79	soixante-dix-neuvième
    ordinal	80	quatre-vingtième|huitantième|octantième
    ordinal	81	quatre-vingt-unième|huitante et unième|octante et unième
    ordinal	82	quatre-vingt-deuxième
    ordinal	83	quatre-vingt-troisième
    ordinal	84	quatre-vingt-quatrième
    ordinal	85	quatre-vingt-cinquième
    ordinal	86	quatre-vingt-sixième
    ordinal	87	quatre-vingt-septième
    ordinal	88	quatre-vingt-huitième
    ordinal	89	quatre-vingt-neuvième
    ordinal	90	quatre-vingt-dixième|nonantième
    ordinal	91	quatre-vingt-onzième|nonante et unième
    ordinal	92	quatre-vingt-douzième
    ordinal	93	quatre-vingt-treizième
    ordinal	94	quatre-vingt-quatorzième
    ordinal	95	quatre-vingt-quinzième
    ordinal	96	quatre-vingt-seizième
    ordinal	97	quatre-vingt-dix-septième
    ordinal	98	quatre-vingt-dix-huitième
    ordinal	99	quatre-vingt-dix-neuvième
    ordinal	100	centième|centièmes
    ordinal	1000	millième|millièmes
    ordinal	1000000	millionième
    ordinal	1000000000	milliardième
    mult	100	cent|cents|centaine|centaines
    mult	12	douzaine|douzaines
    mult	10	dizaine|dizaines
    mult	1000	mille|mil|millier|milliers
    mult	1000000	million|millions|mln
    mult	1000000000	milliard|milliards|mrd|mds|md|mrds
    mult	1000000000000	billion|billions
    magnitude	1000	k
    magnitude	1000000	m
    magnitude	1000000000	g
    several	2	une paire de
    several	3	quelques|plusieurs|quelques-uns des|quelques-unes des|une poignée de
    fraction	2	demi|demie|demis|moitié
    fraction	3	tiers
    fraction	4	quart|quarts
    fraction	5	cinquième|cinquièmes
    fraction	6	sixième|sixièmes
    fraction	7	septième|septièmes
    fraction	8	huitième|huitièmes
    fraction	9	neuvième|neuvièmes
    fraction	10	dixième|dixièmes
    fraction	11	onzième|onzièmes
    fraction	12	douzième|douzièmes
    fraction	13	treizième|treizièmes
    fraction	14	quatorzième|quatorzièmes
    fraction	15	quinzième|quinzièmes
    fraction	16	seizième|seizièmes
    fraction	17	dix-septième|dix-septièmes
    fraction	18	dix-huitième|dix-huitièmes
    fraction	19	dix-neuvième|dix-neuvièmes
    fraction	20	vingtième|vingtièmes
    fraction	100	centième|centièmes
    fraction	1000	millième|millièmes
    article	1	un|une|d'un|d'une|qu'un|qu'une|l'un|l'une
    article	0	quel|quelle|aucun|aucune|tel|telle|autre
    point	0	virgule
    outof	0	sur
    minus	0	moins
    and	1	et|mais|et le|et la|et les|et du|et de
    percent	0	pour cent|pourcent|pour-cent|p. cent|p.c.|%
    percentpoint	0	point de pourcentage|points de pourcentage|point de pour cent|points de pour cent
    ordinalsuffix	0	er|ère|re|ers|ères|res|e|ème|eme|è|es|èmes|nd|nde|ième|ièmes
    about	0	environ|près de|quelque|autour de|aux alentours de|aux environs de|à peu près|approximativement|presque|plus ou moins|grosso modo|de l'ordre de|d'environ|qu'environ|quasiment|avoisinant|env.|vers|~
    about	1	vers|aux alentours de|aux environs de|autour de
    exactly	0	exactement|précisément|tout juste
    over	0	plus de|plus d'un|plus d'une|davantage de|au-dessus de|au-delà de|supérieur à|supérieure à|supérieurs à|supérieures à|dépassant|excédant|dépasse|dépassent|dépasser|a dépassé|ont dépassé|plus d'environ|bien plus de|>
    atleast	0	au moins|au minimum|pas moins de|à tout le moins|minimum|un minimum de|pas moins d'un|pas moins d'une|supérieur ou égal à|>=
    under	0	moins de|moins d'un|moins d'une|au-dessous de|en dessous de|en-dessous de|inférieur à|inférieure à|inférieurs à|inférieures à|<
    atmost	0	au plus|au maximum|tout au plus|pas plus de|jusqu'à|un maximum de|maximum|pas plus d'un|pas plus d'une|n'excédant pas|inférieur ou égal à|<=
    ormore	0	ou plus|et plus|ou davantage|et au-delà|ou au-delà|et au-dessus
    orless	0	ou moins|et moins|et en dessous|ou en dessous
    """
