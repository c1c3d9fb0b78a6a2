/// Magnitudes, parts (`1/3`), percents, units of time and of measure: code, gender, lemma, plural where it is irregular, abbreviation.
///
/// Codes of measure are UCUM's.
let frenchUnits = NounTable(
    """
    e3	m	mille	mille	
    e6	m	million		
    e9	m	milliard		Md
    e12	m	billion		
    1/2	f	moitié		
    1/3	m	tiers		
    1/4	m	quart		
    percent	m	~%		%
    percent	m	~pour cent		
    percent-point	m	point ~de pourcentage		
    second	f	seconde		
    minute	f	minute		min
    hour	f	heure		
    day	m	jour		
    night	f	nuit		
    week	f	semaine		
    month	m	mois		
    quarter	m	trimestre		
    half	m	semestre		
    season	f	saison		
    year	m	an		
    year	f	année		
    decade	f	décennie		
    century	m	siècle		
    millennium	m	millénaire		
    km	m	kilomètre		km
    m	m	mètre		m
    cm	m	centimètre		cm
    mm	m	millimètre		mm
    [in_i]	m	pouce		
    [ft_i]	m	pied		
    [mi_i]	m	mile		
    [nmi_i]	m	mille marin	milles marins	
    m2	m	mètre carré	mètres carrés	m²
    km2	m	kilomètre carré	kilomètres carrés	km²
    har	m	hectare		ha
    kg	m	kilogramme		kg
    g	m	gramme		g
    mg	m	milligramme		mg
    t	f	tonne		t
    [oz_av]	f	once		
    L	m	litre		l
    mL	m	millilitre		ml
    hL	m	hectolitre		hl
    m3	m	mètre cube	mètres cubes	m³
    km3	m	kilomètre cube	kilomètres cubes	km³
    [gal_us]	m	gallon		
    [bbl_us]	m	baril		
    km/h	m	kilomètre ~par heure		km/h
    m/s	m	mètre ~par seconde		m/s
    [kn_i]	m	nœud		
    Cel	m	degré ~Celsius		°C
    deg	m	degré		+°
    W	m	watt		
    kW	m	kilowatt		kW
    MW	m	mégawatt		
    GW	m	gigawatt		GW
    kW.h	m	kilowattheure		kWh
    MW.h	m	mégawattheure		MWh
    """)

/// Currencies: code of ISO 4217, gender, lemma, plural where it is irregular, sign behind the digits.
let frenchCurrencies = NounTable(
    """
    USD	m	dollar		$
    USD	m	dollar américain	dollars américains	
    EUR	m	euro		€
    GBP	f	livre sterling	livres sterling	
    RUB	m	rouble		
    BYN	m	rouble biélorusse	roubles biélorusses	
    JPY	m	yen		
    CNY	m	yuan		
    INR	f	roupie		
    PKR	f	roupie pakistanaise	roupies pakistanaises	
    CAD	m	dollar canadien	dollars canadiens	
    AUD	m	dollar australien	dollars australiens	
    LBP	f	livre libanaise	livres libanaises	
    EGP	f	livre égyptienne	livres égyptiennes	
    SYP	f	livre syrienne	livres syriennes	
    TRY	f	livre turque	livres turques	
    CHF	m	franc suisse	francs suisses	
    XOF	m	franc CFA	francs CFA	
    SEK	f	couronne suédoise	couronnes suédoises	
    """)
