/// Holidays: id, rule (`HolidayRule`), names.
let englishHolidays: StaticString = """
    new-year	fixed 01-01	new year's day|new years day|new year day|new year|new years|new year's|ny day
    new-years-eve	fixed 12-31	new year's eve|new years eve|nye
    epiphany	fixed 01-06	epiphany|three kings day|three kings' day
    mlk	nth 1 3 1	martin luther king day|martin luther king jr. day|martin luther king jr day|mlk day|mlk jr. day|mlk jr day|mlk's day|civil rights day|idaho human rights day|king day|martin luther king's day|martin luther king birthday
    groundhog	fixed 02-02	groundhog day|groundhogs day|groundhog's day
    valentine	fixed 02-14	valentine's day|valentines day|valentine day|st valentine's day|valentine's|st. valentine's day|saint valentine's day
    valentine2	fixed 02-14	vday|v day
    presidents	nth 2 3 1	presidents day|president's day|presidents' day|washington's birthday|washington's day|george washington day|family day canada
    family-day	nth 2 3 1	family day
    st-david	fixed 03-01	st david's day|saint david's day
    womens	fixed 03-08	international women's day|women's day|intl women's day|iwd
    pi-day	fixed 03-14	pi day
    st-patrick	fixed 03-17	saint patrick|st patrick|st. patrick|st patrick's day|saint patrick's day|st. patrick's day|paddy's day|st paddy's day
    april-fools	fixed 04-01	april fools|april fool's day|april fools' day|april fools day|april fool's|april fool day|all fools' day
    tax	fixed 04-15	tax day
    emancipation	fixed 04-16	emancipation day
    earth-day	fixed 04-22	earth day
    st-george	fixed 04-23	st george's day|saint george's day|feast of saint george|st george day|day of saint george
    admin-professionals	nth 4 4 3	administrative professionals' day|administrative professional day|secretaries day|secretary's day|secretaries' day|admins day
    arbor	nth 4 -1 5	arbor day
    anzac	fixed 04-25	anzac day
    may-day	fixed 05-01	may day|international workers' day|labour day international|workers day
    star-wars	fixed 05-04	star wars day
    cinco	fixed 05-05	cinco de mayo
    mothers	nth 5 2 7	mother's day|mothers day|mothers' day|mother day
    victoria	before 05-25 1	victoria day|sovereign's birthday
    memorial	nth 5 -1 1	memorial day|decoration day
    memorial-weekend	nth 5 -1 1 -3 x4	memorial day weekend
    ve-day	fixed 05-08	ve day|victory in europe day
    d-day	fixed 06-06	d-day
    flag-day	fixed 06-14	flag day
    fathers	nth 6 3 7	father's day|fathers day|fathers' day|father day
    juneteenth	fixed 06-19	juneteenth
    midsummer	fixed 06-24	midsummer day
    canada	fixed 07-01	canada day
    independence	fixed 07-04	independence day|4th of july|fourth of july|july 4th holiday|july fourth
    bastille	fixed 07-14	bastille day
    parents	nth 7 4 7	parents' day|parents day|parent's day|parent day|national parents day
    labor	nth 9 1 1	labor day|labour day
    labor-weekend	nth 9 1 1 -2 x3	labor day weekend|labour day weekend
    grandparents	nth 9 1 1 +6	grandparents day|grandparent's day|grandparents' day|national grandparents day
    patriot	fixed 09-11	patriot day
    military-spouse	nth 5 2 5	military spouse day|military spouse appreciation day
    boss	workday 10-16	boss's day|boss's|boss day|bosses day|bosses' day|boss' day
    columbus	nth 10 2 1	columbus day|indigenous peoples day|indigenous peoples' day
    thanksgiving-ca	nth 10 2 1	canadian thanksgiving
    halloween	fixed 10-31	halloween|hallowe'en|halloween day|hallows eve|all hallows eve|all hallows' eve|hollow e'en|hollow eve
    all-saints	fixed 11-01	all saints' day|all saints day|all hallows' day|all hallows|hallowmas|feast of all saints|solemnity of all saints
    all-souls	fixed 11-02	all souls' day|all souls day|day of the dead|dia de los muertos
    guy-fawkes	fixed 11-05	guy fawkes night|guy fawkes day|bonfire night
    veterans	fixed 11-11	veterans day|veteran's day|veterans' day|armistice day|remembrance day|veteran day
    st-martin	fixed 11-11	st martin's day|saint martin's day|martinmas
    thanksgiving	nth 11 4 4	thanksgiving|thanksgiving day|turkey day|thanks giving
    black-friday	nth 11 4 4 +1	black friday|thanksgiving friday
    cyber-monday	nth 11 4 4 +4	cyber monday
    small-business	nth 11 4 4 +2	small business saturday
    giving-tuesday	nth 11 4 4 +5	giving tuesday
    st-andrew	fixed 11-30	st andrew's day|saint andrew's day|st andrews day
    immaculate	fixed 12-08	immaculate conception|feast of the immaculate conception
    human-rights	fixed 12-10	human rights day|international human rights day
    christmas-eve	fixed 12-24	christmas eve|xmas eve|xmas' eve|x-mas eve
    christmas	fixed 12-25	christmas|xmas|christmas day|xmas day|x-mas|x-mas day
    boxing	fixed 12-26	boxing day|st stephen's day|saint stephen's day|day of goodwill
    kwanzaa	fixed 12-26 x7	kwanzaa
    shrove-tuesday	easter -47	shrove tuesday|mardi gras|pancake day|fat tuesday
    ash-wednesday	easter -46	ash wednesday
    carnival	easter -48 x2	carnival
    shrove-monday	easter -48	shrove monday|clean monday western|rosenmontag|carnival monday
    palm-sunday	easter -7	palm sunday|branch sunday
    holy-week	easter -7 x7	holy week
    maundy	easter -3	maundy thursday|holy thursday|covenant thu|covenant thursday|thu of mysteries|thursday of mysteries|sheer thursday
    good-friday	easter -2	good friday|holy friday|great friday|black friday easter
    holy-saturday	easter -1	holy saturday|black saturday|easter eve|great saturday
    easter	easter +0	easter|easter sunday|easter day
    easter-monday	easter +1	easter monday
    ascension	easter +39	ascension day|ascension thursday|ascension|holy thursday ascension
    pentecost	easter +49	pentecost|whit sunday|whitsunday|white sunday
    whit-monday	easter +50	whit monday|monday of the holy spirit|pentecost monday
    trinity	easter +56	trinity sunday
    corpus-christi	easter +60	corpus christi|the feast of corpus christi|feast of corpus christi
    sacred-heart	easter +68	feast of the sacred heart|sacred heart
    lent	easter -46 x46	lent
    orthodox-christmas	fixed 01-07	orthodox christmas|orthodox christmas day
    orthodox-new-year	fixed 01-14	orthodox new year|old new year
    clean-monday	orthodox -48	clean monday|orthodox ash monday|orthodox shrove monday|ash monday|green monday|monday of lent
    lazarus	orthodox -8	lazarus saturday
    orthodox-palm	orthodox -7	orthodox palm sunday|orthodox branch sunday
    orthodox-good-friday	orthodox -2	orthodox good friday|orthodox great friday|great friday orthodox
    orthodox-holy-saturday	orthodox -1	orthodox holy saturday|orthodox great saturday
    orthodox-easter	orthodox +0	orthodox easter|orthodox easter sunday|pascha
    orthodox-easter-monday	orthodox +1	orthodox easter monday
    orthodox-ascension	orthodox +39	orthodox ascension
    orthodox-pentecost	orthodox +49	orthodox pentecost
    orthodox-whit-monday	orthodox +50	orthodox whit monday
    great-lent	orthodox -48 x41	great lent|the great fast|great fast
    great-fast	orthodox -48 x48	orthodox great lent
    eid-al-fitr	hijri 10-01	eid al-fitr|eid al fitr|eid-al-fitr|feast of breaking the fast|sugar feast|ramadan feast|lesser eid|id-ul-fitr|eid ul-fitr|eid ul fitr|eid
    eid-al-adha	hijri 12-10	eid al-adha|eid al adha|feast of the sacrifice|festival of sacrifice|bakra eid|bakr-id|bakrid|id-ul-zuha|eid ul-adha|id ul-adha|eid ul-azha|sacrifice feast
    ramadan	hijri 09-01 x30	ramadan|ramzan|ramadhan|ramadaan|ramathan|the month of ramadan
    islamic-new-year	hijri 01-01	islamic new year|arabic new year|hijri new year|amun jadid
    mawlid	hijri 03-12	mawlid|mawlid al-nabi|mawlid al-nabawi|mawlid al-nabi al-sharif|birthday of the prophet|prophet's birthday|milad un nabi|mawlid an-nabi
    ashura	hijri 01-10	ashura|day of ashura|yom ashura
    laylat-al-qadr	hijri 09-27	laylat al-qadr|night of power|night of destiny|laylat al kadr|night of measures
    isra	hijri 07-27	isra and mi'raj|isra and miraj|night journey|the prophet's ascension|ascension to heaven|the night journey|al-isra wal-mi'raj
    jumatul-wida	hijri 09-23	jumu'atul-wida|jamat ul-vida
    rosh-hashanah	hebrew 1-01 -1 x3	rosh hashanah|rosh hashana|rosh ha-shanah|rosh ha shanah|yom teruah|jewish new year
    yom-kippur	hebrew 1-10 -1	yom kippur|day of atonement
    sukkot	hebrew 1-15 -1 x9	sukkot|succot|feast of booths|feast of the ingathering|feast of tabernacles|sukkos
    hoshana	hebrew 1-21 -1 x2	hoshana rabbah
    shemini	hebrew 1-22 -1 x2	shemini atzeret|shmini atzeret
    simchat	hebrew 1-23 -1	simchat torah|simhat torah
    hanukkah	hebrew 3-25 -1 x9	hanukkah|chanukah|hanukah|hannukah|hanukka|chanukkah
    tu-bishvat	hebrew 5-15 -1	tu bishvat|tu b'shevat
    purim	hebrew 7-14 -1 x2	purim
    shushan-purim	hebrew 7-15 -1 x2	shushan purim
    passover	hebrew 8-15 -1 x9	passover|pesach
    yom-hashoah	hebrew 8-27	yom hashoah|holocaust remembrance day israel|holocaust day|yom ha'shoah
    yom-haatzmaut	hebrew 9-05	yom ha'atzmaut|yom haatzmaut
    lag-bomer	hebrew 9-18 -1	lag baomer|lag b'omer|lag la'omer
    shavuot	hebrew 10-06 -1 x3	shavuot|feast of weeks|shavuoth
    tisha-bav	hebrew 12-09 -1 x2	tisha b'av
    holocaust-memorial	fixed 01-27	international holocaust remembrance day
    chinese-new-year	chinese 1-01	chinese new year|chinese new years|chinese lunar new year|chinese lunar new year's day|lunar new year|spring festival|chinese new year's day
    lantern	chinese 1-15	lantern festival
    dragon-boat	chinese 5-05	dragon boat festival
    mid-autumn	chinese 8-15	mid-autumn festival|moon festival|mooncake festival
    qixi	chinese 7-07	qixi festival|qixi
    double-ninth	chinese 9-09	double ninth festival
    diwali	table diwali	diwali|deepavali|lakshmi puja
    dhanteras	table dhanteras	dhanteras|dhanatrayodashi
    bhai-dooj	table bhai-dooj	bhai dooj|bhaubeej
    karva-chauth	table karva-chauth	karva chauth|karaka chaturthi
    holi	table holi	holi|rangwali holi|dhulandi|phagwah|dhuli vandana
    holika	table holi -1	holika dahan|kamudu pyre|chhoti holi
    dussehra	table dussehra	dussehra|vijayadashami|dasara
    navaratri	table navaratri x10	navaratri|durga puja|navratri
    raksha-bandhan	table raksha-bandhan	raksha bandhan|rakhi
    ganesh-chaturthi	table ganesh-chaturthi	ganesh chaturthi|vinayaka chaturthi
    janmashtami	table krishna-janmashtami	krishna janmashtami|janmashtami|gokulashtami
    shivaratri	table maha-shivaratri	maha shivaratri|mahashivaratri|shivaratri
    rama-navami	table rama-navami	rama navami|ram navami
    vasant-panchami	table vasant-panchami	vasant panchami|basant panchami|saraswati jayanti
    thaipusam	table thaipusam	thaipusam|thai poosam
    vesak	table vesak	vesak|vaisakha|buddha day|buddha purnima|wesak|buddha's birthday
    pongal	table pongal	thai pongal|pongal|makara sankranthi|makar sankranti|maghi|pongala
    boghi	table pongal -1	boghi|bogi pandigai
    mattu-pongal	table pongal +1	mattu pongal|maattu pongal
    kaanum-pongal	table pongal +2	kaanum pongal|kanni pongal
    vaisakhi	table vaisakhi	vaisakhi|baisakhi|vasakhi|mesadi|vaisakhadi
    guru-nanak	table guru-nanak	guru nanak gurpurab|guru nanak jayanti
    guru-gobind	table guru-gobind	guru gobind singh gurpurab|guru govind singh jayanti|guru govind singh gurpurab|guru gobind singh jayanti|guru gobind singh birthday
    ugadi	table ugadi	ugadi|yugadi|chaitra sukladi|chaitra sukhladi|chaitra shukladi|samvatsaradi|gudi padwa
    onam	table onam	onam|thiru onam|thiruvonam
    republic-india	fixed 01-26	republic day india
    gandhi	fixed 10-02	gandhi jayanti
    australia	fixed 01-26	australia day
    waitangi	fixed 02-06	waitangi day
    rabindra	fixed 05-07	rabindra jayanti|rabindranath jayanti
    world-aids	fixed 12-01	world aids day
    world-water	fixed 03-22	world water day
    world-health	fixed 04-07	world health day
    world-environment	fixed 06-05	world environment day
    world-press	fixed 05-03	world press freedom day
    world-refugee	fixed 06-20	world refugee day
    un-day	fixed 10-24	united nations day
    world-vegan	fixed 11-01	world vegan day
    mens	fixed 11-19	international men's day|men's day
    peace-day	fixed 09-21	international day of peace
    europe-day	fixed 05-09	europe day
    earth-hour	nth 3 -1 6	earth hour
    csg	fixed 04-13	global youth service day
    lentf	easter -46 x40	lenten season
    king-day	fixed 04-27	koningsdag|king's day
    queens-birthday	nth 6 2 1	queen's birthday
    vartour	easter +7	quasimodo sunday|low sunday
    parsi	table parsi	parsi new year|jamshedi navroz|shahenshahi navroz
    saptami	table dussehra -3	maha saptami|durga saptami
    ashtami	table dussehra -2	maha ashtami|durga ashtami
    navami	table dussehra -1	maha navami|mahanavami
    ratha-yatra	table ratha-yatra	ratha-yatra|ratha yatra|rath yatra|rathajatra
    guru-ravidas	table guru-ravidas	guru ravidass jayanti|guru ravidas jayanti|guru ravidass birthday|guru ravidas birthday|ravidas jayanti
    mahavir	table mahavir	mahavir jayanti|mahavir janma kalyanak
    naraka	table diwali -1	naraka chaturdashi|choti diwali|chhoti diwali|kali chaudas|roop chaudas
    chhath	table diwali +6	chhath|chhath puja|dala puja|surya shashthi
    govardhan	table diwali +1	govardhan puja|annakut
    valmiki	table valmiki	valmiki jayanti|maharishi valmiki jayanti|pargat diwas|sharad purnima
    tu-bav	hebrew 12-15 -1	tu b'av
    """
