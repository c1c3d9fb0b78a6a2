/// Magnitudes, parts (`1/3`), percents, units of time and of measure: code, gender, lemma, plural where it is irregular, abbreviation.
///
/// Codes of measure are UCUM's.
let englishUnits = NounTable(
    """
    e3	n	thousand	thousand	+k
    e6	n	million	million	+m
    e9	n	billion	billion	+bn
    e12	n	trillion	trillion	+tn
    1/2	n	half	halves	
    1/3	n	a third	thirds	
    1/4	n	a quarter	quarters	
    1/5	n	a fifth	fifths	
    1/6	n	a sixth	sixths	
    1/7	n	a seventh	sevenths	
    1/8	n	an eighth	eighths	
    1/9	n	a ninth	ninths	
    1/10	n	a tenth	tenths	
    percent	n	per cent	per cent	+%
    percent	n	percent	percent	
    percent-point	n	percentage point		
    second	n	second		sec
    minute	n	minute		min
    hour	n	hour		
    day	n	day		
    night	n	night		
    week	n	week		
    month	n	month		
    quarter	n	quarter		
    half	n	half-year		
    season	n	season		
    year	n	year		
    decade	n	decade		
    century	n	century		
    millennium	n	millennium	millennia	
    weekend	n	weekend		
    km	n	kilometre		km
    km	n	kilometer		
    m	n	metre		m
    m	n	meter		
    dm	n	decimetre		
    cm	n	centimetre		cm
    cm	n	centimeter		
    mm	n	millimetre		mm
    mm	n	millimeter		
    um	n	micrometre		
    nm	n	nanometre		
    pm	n	picometer		
    [in_i]	n	inch		
    [ft_i]	n	foot	feet	ft
    [yd_i]	n	yard		yd
    [mi_i]	n	mile		mi
    [nmi_i]	n	nautical mile		
    m2	n	square metre		sq m
    m2	n	square meter		
    km2	n	square kilometre		sq km
    km2	n	square kilometer		
    cm2	n	square centimeter		cm²
    har	n	hectare		ha
    [acr_us]	n	acre		
    [sft_i]	n	square foot	square feet	sq ft
    [mi_i]2	n	square mile		sq mi
    kg	n	kilogram		kg
    g	n	gram		g
    mg	n	milligram		mg
    ug	n	microgram		mcg
    t	n	tonne		t
    t	n	ton		
    t	n	metric ton		
    [ston_av]	n	short ton		
    [lton_av]	n	long ton		
    [lb_av]	n	pound		lb
    [oz_av]	n	ounce		oz
    [dr_av]	n	dram		
    L	n	litre		
    L	n	liter		
    mL	n	millilitre		ml
    mL	n	milliliter		
    cL	n	centilitre		cl
    dL	n	decilitre		
    hL	n	hectolitre		hl
    m3	n	cubic metre		m3
    m3	n	cubic meter		
    cm3	n	cubic centimetre		cm3
    km3	n	cubic kilometre		km3
    [cft_i]	n	cubic foot	cubic feet	
    [gal_us]	n	gallon		
    [qt_us]	n	quart		
    [pt_us]	n	pint		
    [cup_us]	n	cup		
    [tbs_us]	n	tablespoon		tbsp
    [tsp_us]	n	teaspoon		tsp
    [foz_us]	n	fluid ounce		
    [bbl_us]	n	barrel		
    km/h	n	kilometre ~per hour		km/h
    km/h	n	kilometer ~per hour		kph
    [mi_i]/h	n	mile ~per hour		mph
    m/s	n	metre ~per second		m/s
    km/s	n	kilometre ~per second		km/s
    [ft_i]/s	n	foot ~per second	feet	
    [kn_i]	n	knot		
    Cel	n	degree ~Celsius		+°C
    [degF]	n	degree ~Fahrenheit		+°F
    K	n	kelvin		
    deg	n	degree		+°
    rad	n	radian		
    bit	n	bit		
    kbit	n	kilobit		
    Mbit	n	megabit		
    Gbit	n	gigabit		
    By	n	byte		
    kBy	n	kilobyte		kB
    MBy	n	megabyte		MB
    GBy	n	gigabyte		GB
    TBy	n	terabyte		TB
    W	n	watt		
    kW	n	kilowatt		kW
    MW	n	megawatt		MW
    GW	n	gigawatt		GW
    J	n	joule		
    kW.h	n	kilowatt-hour		kWh
    MW.h	n	megawatt-hour		MWh
    """)
