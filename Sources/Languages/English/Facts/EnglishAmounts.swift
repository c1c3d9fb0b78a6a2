/// Words of money and quantities; the rows are explained at `Language.factWords`.
let englishAmounts: StaticString = """
    currency	USD	dollar|dollars|US dollar|US dollars|U.S. dollar|U.S. dollars|American dollar|American dollars|United States dollar|United States dollars|buck of
    currency	?	buck|bucks|riyals|riyal|dinar|dinars|crown|crowns|krona|kronor|krone|kroner|franc|francs|rial|rials|dirhams of
    currency	GBP	pound|pounds|pound sterling|pounds sterling|sterling|british pound|british pounds|quid|UK pound|UK pounds
    currency	EUR	euro|euros
    currency	JPY	yen|japanese yen
    currency	CNY	yuan|renminbi|chinese yuan|yuans|RMB
    currency	INR	rupee|rupees|indian rupee|indian rupees|Rs|Rs.
    currency	RUB	rouble|roubles|ruble|rubles|russian rouble|russian roubles|russian ruble|russian rubles
    currency	CAD	canadian dollar|canadian dollars|canada dollar|canada dollars
    currency	AUD	australian dollar|australian dollars|australia dollar|australia dollars
    currency	NZD	new zealand dollar|new zealand dollars
    currency	SGD	singapore dollar|singapore dollars|singaporean dollar|singaporean dollars
    currency	HKD	hong kong dollar|hong kong dollars
    currency	TWD	taiwan dollar|taiwan dollars|new taiwan dollar|new taiwan dollars
    currency	JMD	jamaican dollar|jamaican dollars
    currency	BBD	barbadian dollar|barbadian dollars
    currency	BZD	belize dollar|belize dollars
    currency	NAD	namibian dollar|namibian dollars
    currency	LBP	lebanese pound|lebanese pounds|lebanon pound|lebanon pounds
    currency	EGP	egyptian pound|egyptian pounds
    currency	SYP	syrian pound|syrian pounds
    currency	SDG	sudanese pound|sudanese pounds
    currency	CHF	swiss franc|swiss francs
    currency	XOF	CFA franc|CFA francs
    currency	SEK	swedish krona|swedish kronor|swedish crown|swedish crowns
    currency	NOK	norwegian krone|norwegian kroner|norwegian crown|norwegian crowns
    currency	DKK	danish krone|danish kroner|danish crown|danish crowns
    currency	ISK	icelandic krona|icelandic kronur
    currency	CZK	koruna|korunas|czech koruna|czech korunas|czech crown|czech crowns
    currency	PLN	zloty|zlotys|polish zloty|polish zlotys
    currency	HUF	forint|forints|hungarian forint|hungarian forints
    currency	RON	romanian leu|romanian lei|leu
    currency	BGN	bulgarian lev|bulgarian leva|bulgarian levs
    currency	HRK	croatian kuna|kuna|kunas
    currency	UAH	hryvnia|hryvnias|ukrainian hryvnia|ukrainian hryvnias|hryvnya
    currency	BYN	belarusian ruble|belarusian rubles|belarusian rouble|belarusian roubles
    currency	KZT	tenge|tenges|kazakhstani tenge|kazakh tenge
    currency	UZS	uzbek som|uzbekistani som|uzbek soms
    currency	KGS	kyrgyz som|kyrgyzstani som
    currency	TJS	somoni|somonis|tajik somoni
    currency	TMT	turkmen manat|turkmenistani manat
    currency	AZN	azerbaijani manat|manat|manats
    currency	GEL	georgian lari|lari|laris
    currency	AMD	armenian dram|dram of|drams of
    currency	TRY	turkish lira|turkish liras|lira|liras
    currency	ILS	shekel|shekels|israeli shekel|israeli shekels|new israeli shekel
    currency	SAR	saudi riyal|saudi riyals|saudi rial
    currency	QAR	qatari riyal|qatari riyals|qatari rial|qatari rials
    currency	OMR	omani rial|omani rials|omani riyal|omani riyals
    currency	YER	yemeni rial|yemeni rials|yemeni riyal
    currency	IRR	iranian rial|iranian rials|iran rial|toman of
    currency	AED	dirham|dirhams|emirati dirham|emirati dirhams|UAE dirham|UAE dirhams|AED.
    currency	MAD	moroccan dirham|moroccan dirhams
    currency	KWD	kuwaiti dinar|kuwaiti dinars|kuwait dinar
    currency	JOD	jordanian dinar|jordanian dinars
    currency	IQD	iraqi dinar|iraqi dinars
    currency	BHD	bahraini dinar|bahraini dinars
    currency	TND	tunisian dinar|tunisian dinars
    currency	DZD	algerian dinar|algerian dinars
    currency	LYD	libyan dinar|libyan dinars
    currency	RSD	serbian dinar|serbian dinars
    currency	MYR	ringgit|ringgits|malaysian ringgit|malaysian ringgits|malaysia ringgit|malaysia ringgits|RM
    currency	IDR	rupiah|rupiahs|indonesian rupiah|indonesian rupiahs
    currency	THB	baht|bahts|thai baht
    currency	VND	dong|vietnamese dong|vietnam dong
    currency	PHP	philippine peso|philippine pesos
    currency	KRW	won|south korean won|korean won
    currency	KPW	north korean won
    currency	MNT	tugrik|mongolian tugrik|togrog
    currency	PKR	pakistani rupee|pakistani rupees|pakistan rupee|pakistan rupees
    currency	LKR	sri lankan rupee|sri lankan rupees
    currency	NPR	nepalese rupee|nepalese rupees
    currency	BDT	taka|takas|bangladeshi taka
    currency	AFN	afghani|afghanis
    currency	MXN	mexican peso|mexican pesos|peso|pesos
    currency	ARS	argentine peso|argentine pesos|argentinian peso
    currency	CLP	chilean peso|chilean pesos
    currency	COP	colombian peso|colombian pesos
    currency	CUP	cuban peso|cuban pesos
    currency	BRL	brazilian real|brazilian reais|real of|reais
    currency	PEN	peruvian sol|peruvian soles
    currency	VES	bolivar|bolivars|venezuelan bolivar
    currency	ZAR	rand|rands|south african rand
    currency	NGN	naira|nairas|nigerian naira
    currency	KES	kenyan shilling|kenyan shillings|kenya shilling
    currency	UGX	ugandan shilling|ugandan shillings
    currency	TZS	tanzanian shilling|tanzanian shillings
    currency	ETB	ethiopian birr|birr
    currency	GHS	ghanaian cedi|cedi|cedis
    currency	BTC	bitcoin|bitcoins
    currency	DEM	deutsche mark|deutsche marks|german mark|german marks|deutschmark|deutschmarks|marks of
    currency	FRF	french franc|french francs
    currency	ITL	italian lira|italian lire|lire
    currency	ESP	peseta|pesetas|spanish peseta
    subunit	0	cent|cents|penny|pennies|pence|kopeck|kopecks|kopek|kopeks|c|¢|sen|paise|paisa|piastre|piastres|halala|halalas|fils|eurocent|eurocents|p
    measure	km	kilometer|kilometers|kilometre|kilometres|km|kms|k.m.
    measure	m	meter|meters|metre|metres|m
    measure	dm	decimeter|decimeters|decimetre|decimetres
    measure	cm	centimeter|centimeters|centimetre|centimetres|cm|cms
    measure	mm	millimeter|millimeters|millimetre|millimetres|mm
    measure	um	micrometer|micrometers|micrometre|micrometres|micron|microns
    measure	nm	nanometer|nanometers|nanometre|nanometres
    measure	pm	picometer|picometers
    measure	[in_i]	inch|inches
    measure	[ft_i]	foot|feet|ft
    measure	[yd_i]	yard|yards|yd|yds
    measure	[mi_i]	mile|miles|mi
    measure	[nmi_i]	nautical mile|nautical miles|sea mile|sea miles
    measure	m2	square meter|square meters|square metre|square metres|sq m|sq. m|m2|m²|sqm
    measure	km2	square kilometer|square kilometers|square kilometre|square kilometres|sq km|sq. km|km2|km²
    measure	cm2	square centimeter|square centimeters|square centimetres|cm2|cm²
    measure	har	hectare|hectares|ha
    measure	[acr_us]	acre|acres
    measure	[sft_i]	square foot|square feet|sq ft|sqft|sq. ft
    measure	[mi_i]2	square mile|square miles|sq mi|sq. mi
    measure	kg	kilogram|kilograms|kilogramme|kilogrammes|kilo|kilos|kg|kgs|k.g.|k.g|k.gs
    measure	g	gram|grams|gramme|grammes|g|gs|gm|gms
    measure	mg	milligram|milligrams|milligramme|milligrammes|mg|mgs|m.g.
    measure	ug	mcg|microgram|micrograms
    measure	t	t|tonne|tonnes|ton|tons|metric ton|metric tons|metric tonne|metric tonnes
    measure	[ston_av]	short ton|short tons
    measure	[lton_av]	long ton|long tons
    measure	[lb_av]	pound|pounds|lb|lbs
    measure	[oz_av]	ounce|ounces|oz
    measure	[dr_av]	dram|drams
    measure	L	liter|liters|litre|litres|l
    measure	mL	milliliter|milliliters|millilitre|millilitres|ml|mls
    measure	cL	centiliter|centiliters|centilitre|centilitres|cl
    measure	dL	deciliter|deciliters|decilitre|decilitres|dl
    measure	hL	hectoliter|hectoliters|hectolitre|hectolitres|hl
    measure	m3	cubic meter|cubic meters|cubic metre|cubic metres|m3|m³|cu m
    measure	cm3	cubic centimeter|cubic centimeters|cubic centimetre|cubic centimetres|cm3|cm³|cc
    measure	km3	cubic kilometer|cubic kilometers|cubic kilometre|cubic kilometres|km3
    measure	[cft_i]	cubic foot|cubic feet
    measure	[gal_us]	gallon|gallons|gal|gals
    measure	[qt_us]	quart|quarts|qt
    measure	[pt_us]	pint|pints|pt
    measure	[cup_us]	cup|cups
    measure	[tbs_us]	tablespoon|tablespoons|tbsp|tbsps
    measure	[tsp_us]	teaspoon|teaspoons|tsp|tsps
    measure	[foz_us]	fluid ounce|fluid ounces|fl oz
    measure	[bbl_us]	barrel|barrels|bbl
    measure	km/h	kilometers per hour|kilometres per hour|kilometers an hour|kilometres an hour|kilometer per hour|kilometre per hour|km/h|kph|kmh|km per hour|kmph
    measure	[mi_i]/h	miles per hour|mile per hour|miles an hour|mph
    measure	m/s	meters per second|metres per second|meter per second|m/s|meters a second|metres a second
    measure	km/s	kilometers per second|kilometres per second|km/s
    measure	[ft_i]/s	feet per second|foot per second|ft/s
    measure	[kn_i]	knot|knots
    measure	m/ms	m/ms|meters/millisecond|meters per millisecond|meter per millisecond
    measure	cm/ms	cm/ms|centimeters/millisecond|centimeters per millisecond|centimeter per millisecond
    measure	km/ms	km/ms|kilometers/millisecond|kilometers per millisecond|kilometer per millisecond
    measure	Cel	deg celsius|centigrate|degrees celsius|degree celsius|celsius|degrees centigrade|degree centigrade|centigrade|°c|degrees c|degree c|deg c|° c|deg. c
    measure	[degF]	farenheit|degrees farenheit|deg fahrenheit|degrees fahrenheit|degree fahrenheit|fahrenheit|°f|degrees f|degree f|deg f|° f|deg. f
    measure	K	kelvin|kelvins|degrees kelvin|degrees k
    measure	deg	degree|degrees|deg|deg.|°
    fromzero	deg	below zero|below
    fromzero	*deg	above zero
    measure	rad	rad|rads|radian|radians
    measure	bit	bit|bits
    measure	kbit	kilobit|kilobits|kbit
    measure	Mbit	megabit|megabits|mbit
    measure	Gbit	gigabit|gigabits|gbit
    measure	By	byte|bytes
    measure	kBy	kilobyte|kilobytes|kB|kbs
    measure	MBy	megabyte|megabytes|MB|mbs
    measure	GBy	gigabyte|gigabytes|GB|gbs
    measure	TBy	terabyte|terabytes|TB
    measure	W	watt|watts
    measure	kW	kilowatt|kilowatts|kW
    measure	MW	megawatt|megawatts|MW
    measure	GW	gigawatt|gigawatts|GW
    measure	J	joule|joules
    measure	kW.h	kilowatt hour|kilowatt hours|kilowatt-hour|kilowatt-hours|kWh
    measure	MW.h	megawatt hour|megawatt hours|MWh
    measure	km/s	kilometre per second
    measure	m/s	metre per second
    """
