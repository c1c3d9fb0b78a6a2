/// Words of money and quantities; the rows are explained at `Language.factWords`.
let frenchAmounts: StaticString = """
    currency	USD	dollar|dollars|de dollars|dollar américain|dollars américains|de dollars américains|dollars US|dollar US|de dollars US
    currency	?	dinar|dinars|de dinars|rial|rials|de rials|riyal|riyals|de riyals|couronne|couronnes|de couronnes|franc|francs|de francs|dirham|dirhams|de dirhams|peso|pesos|de pesos
    currency	EUR	euro|euros|d'euros
    currency	GBP	livre sterling|livres sterling|de livres sterling|livre britannique|livres britanniques
    currency	JPY	yen|yens|de yens|yen japonais|yens japonais|de yens japonais
    currency	CNY	yuan|yuans|de yuans|yuan chinois|yuans chinois|de yuans chinois|renminbi|renminbis
    currency	INR	roupie|roupies|de roupies|roupie indienne|roupies indiennes|de roupies indiennes
    currency	PKR	roupie pakistanaise|roupies pakistanaises|de roupies pakistanaises
    currency	RUB	rouble|roubles|de roubles|rouble russe|roubles russes|de roubles russes
    currency	BYN	rouble biélorusse|roubles biélorusses|de roubles biélorusses
    currency	CAD	dollar canadien|dollars canadiens|de dollars canadiens
    currency	AUD	dollar australien|dollars australiens|de dollars australiens
    currency	NZD	dollar néo-zélandais|dollars néo-zélandais|de dollars néo-zélandais
    currency	SGD	dollar singapourien|dollars singapouriens|de dollars singapouriens
    currency	JMD	dollar jamaïcain|dollars jamaïcains|de dollars jamaïcains
    currency	HKD	dollar de Hong Kong|dollars de Hong Kong|de dollars de Hong Kong
    currency	TWD	dollar taïwanais|dollars taïwanais|de dollars taïwanais
    currency	LBP	livre libanaise|livres libanaises|de livres libanaises
    currency	EGP	livre égyptienne|livres égyptiennes|de livres égyptiennes
    currency	SYP	livre syrienne|livres syriennes|de livres syriennes
    currency	SDG	livre soudanaise|livres soudanaises|de livres soudanaises
    currency	TRY	livre turque|livres turques|de livres turques
    currency	CHF	franc suisse|francs suisses|de francs suisses
    currency	XOF	franc CFA|francs CFA|de francs CFA|FCFA|F CFA|CFA
    currency	CDF	franc congolais|francs congolais|de francs congolais
    currency	FRF	franc français|francs français|de francs français
    currency	BEF	franc belge|francs belges|de francs belges
    currency	SEK	couronne suédoise|couronnes suédoises|de couronnes suédoises
    currency	NOK	couronne norvégienne|couronnes norvégiennes|de couronnes norvégiennes
    currency	DKK	couronne danoise|couronnes danoises|de couronnes danoises
    currency	ISK	couronne islandaise|couronnes islandaises|de couronnes islandaises
    currency	CZK	couronne tchèque|couronnes tchèques|de couronnes tchèques
    currency	PLN	zloty|zlotys|de zlotys
    currency	HUF	forint|forints|de forints
    currency	RON	leu|lei|de lei|leu roumain|lei roumains
    currency	UAH	hryvnia|hryvnias|d'hryvnias|grivna|grivnas|de grivnas
    currency	KZT	tenge|tenges|de tenges
    currency	UZS	soum ouzbek|soums ouzbeks|de soums ouzbeks
    currency	AZN	manat|manats|de manats
    currency	GEL	lari|laris|de laris
    currency	AMD	dram arménien|drams arméniens|de drams arméniens
    currency	ILS	shekel|shekels|de shekels|shékel|shékels|de shékels
    currency	SAR	riyal saoudien|riyals saoudiens|de riyals saoudiens|rial saoudien|rials saoudiens|de rials saoudiens
    currency	QAR	riyal qatari|riyals qataris|de riyals qataris
    currency	OMR	rial omanais|rials omanais|de rials omanais
    currency	YER	rial yéménite|rials yéménites|de rials yéménites
    currency	IRR	rial iranien|rials iraniens|de rials iraniens
    currency	AED	dirham émirati|dirhams émiratis|de dirhams émiratis
    currency	MAD	dirham marocain|dirhams marocains|de dirhams marocains
    currency	KWD	dinar koweïtien|dinars koweïtiens|de dinars koweïtiens
    currency	JOD	dinar jordanien|dinars jordaniens|de dinars jordaniens
    currency	IQD	dinar irakien|dinars irakiens|de dinars irakiens
    currency	BHD	dinar bahreïni|dinars bahreïnis|de dinars bahreïnis
    currency	TND	dinar tunisien|dinars tunisiens|de dinars tunisiens
    currency	DZD	dinar algérien|dinars algériens|de dinars algériens
    currency	LYD	dinar libyen|dinars libyens|de dinars libyens
    currency	RSD	dinar serbe|dinars serbes|de dinars serbes
    currency	MRU	ouguiya|ouguiyas|d'ouguiyas
    currency	MYR	ringgit|ringgits|de ringgits
    currency	IDR	roupiah|roupiahs|de roupiahs|rupiah|rupiahs|de rupiahs
    currency	THB	baht|bahts|de bahts
    currency	KRW	won|wons|de wons
    currency	AFN	afghani|afghanis|d'afghanis
    currency	MXN	peso mexicain|pesos mexicains|de pesos mexicains
    currency	ARS	peso argentin|pesos argentins|de pesos argentins
    currency	CLP	peso chilien|pesos chiliens|de pesos chiliens
    currency	COP	peso colombien|pesos colombiens|de pesos colombiens
    currency	BRL	real|réal|réaux|reals|de reals|réals|de réals
    currency	VES	bolivar|bolivars|de bolivars
    currency	HTG	gourde haïtienne|gourdes haïtiennes|de gourdes haïtiennes
    currency	ZAR	rand|rands|de rands
    currency	NGN	naira|nairas|de nairas
    currency	ETB	birr|birrs|de birrs
    currency	GHS	cedi|cedis|de cedis
    currency	BTC	bitcoin|bitcoins|de bitcoins
    currency	DEM	mark allemand|marks allemands|de marks allemands|deutschemark|deutschemarks|de deutschemarks
    currency	ITL	lire italienne|lires italiennes|de lires italiennes
    currency	ESP	peseta|pesetas|de pesetas
    subunit	0	centime|centimes|de centimes|eurocent|eurocents|kopeck|kopecks|penny|pence
    measure	km	kilomètre|kilomètres|de kilomètres|km|kms|de km
    measure	m	mètre|mètres|de mètres|m
    measure	dm	décimètre|décimètres|de décimètres|dm
    measure	cm	centimètre|centimètres|de centimètres|cm
    measure	mm	millimètre|millimètres|de millimètres|mm
    measure	um	micromètre|micromètres|de micromètres|micron|microns
    measure	nm	nanomètre|nanomètres|de nanomètres|nm
    measure	[in_i]	pouce|pouces|de pouces
    measure	[ft_i]	pied|pieds|de pieds
    measure	[mi_i]	mile|miles|de miles
    measure	[nmi_i]	mille marin|milles marins|de milles marins|mille nautique|milles nautiques|de milles nautiques
    measure	m2	mètre carré|mètres carrés|de mètres carrés|m2|m²
    measure	km2	kilomètre carré|kilomètres carrés|de kilomètres carrés|km2|km²
    measure	cm2	centimètre carré|centimètres carrés|de centimètres carrés|cm2|cm²
    measure	har	hectare|hectares|d'hectares|ha
    measure	[acr_us]	acre|acres|d'acres
    measure	kg	kilogramme|kilogrammes|de kilogrammes|kilo|kilos|de kilos|kg
    measure	g	gramme|grammes|de grammes|g
    measure	mg	milligramme|milligrammes|de milligrammes|mg
    measure	ug	microgramme|microgrammes|de microgrammes|µg
    measure	t	tonne|tonnes|de tonnes|t
    measure	[oz_av]	once|onces|d'onces
    measure	L	litre|litres|de litres|l
    measure	mL	millilitre|millilitres|de millilitres|ml
    measure	cL	centilitre|centilitres|de centilitres|cl
    measure	hL	hectolitre|hectolitres|d'hectolitres|hl
    measure	m3	mètre cube|mètres cubes|de mètres cubes|m3|m³
    measure	km3	kilomètre cube|kilomètres cubes|de kilomètres cubes|km3|km³
    measure	cm3	centimètre cube|centimètres cubes|de centimètres cubes|cm3|cm³
    measure	[gal_us]	gallon|gallons|de gallons
    measure	[bbl_us]	baril|barils|de barils|baril de pétrole|barils de pétrole|de barils de pétrole
    measure	km/h	kilomètre par heure|kilomètres par heure|kilomètre à l'heure|kilomètres à l'heure|kilomètres-heure|kilomètre-heure|km/h|km à l'heure|km/heure
    measure	m/s	mètre par seconde|mètres par seconde|m/s
    measure	km/s	kilomètre par seconde|kilomètres par seconde|km/s
    measure	[mi_i]/h	miles par heure|miles à l'heure
    measure	[kn_i]	nœud|nœuds|de nœuds|noeud|noeuds|de noeuds
    measure	Cel	degré celsius|degrés celsius|degré centigrade|degrés centigrades|°c|° c
    measure	[degF]	degré fahrenheit|degrés fahrenheit|°f|° f
    measure	K	kelvin|kelvins|de kelvins
    measure	deg	degré|degrés|°
    measure	bit	bit|bits|de bits
    measure	Mbit	mégabit|mégabits|de mégabits|mbit
    measure	Gbit	gigabit|gigabits|de gigabits|gbit
    measure	By	octet|octets|d'octets
    measure	kBy	kilooctet|kilooctets|de kilooctets|ko
    measure	MBy	mégaoctet|mégaoctets|de mégaoctets|mo
    measure	GBy	gigaoctet|gigaoctets|de gigaoctets|go
    measure	TBy	téraoctet|téraoctets|de téraoctets
    measure	W	watt|watts|de watts
    measure	kW	kilowatt|kilowatts|de kilowatts|kW
    measure	MW	mégawatt|mégawatts|de mégawatts
    measure	GW	gigawatt|gigawatts|de gigawatts|GW
    measure	J	joule|joules|de joules
    measure	kW.h	kilowattheure|kilowattheures|de kilowattheures|kilowatt-heure|kilowatts-heures|kWh
    measure	MW.h	mégawattheure|mégawattheures|de mégawattheures|MWh
    measure	GW.h	gigawattheure|gigawattheures|de gigawattheures|GWh
    measure	TW.h	térawattheure|térawattheures|de térawattheures|TWh
    """
