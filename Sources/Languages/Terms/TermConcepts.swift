/// The concepts of the termbase: the concept, the group of near twins that it belongs to, and those of the group that may
/// render it without error; then `title` for offices, bodies, pacts and events,
/// `part` for words that names are made with, `none` for set phrases in which words of other concepts mean nothing.
///
/// A group holds what a hurried translator takes for one another, and opposites: where one edition has one of them and
/// the other edition another, that is an error nearly always.
let termConcepts: StaticString = """
    increase	trend	
    decrease	trend	
    accelerate	pace	
    slow-down	pace	
    fast	speed	
    slow	speed	
    strengthen	force	
    weaken	force	
    strong	strength	
    weak	strength	
    improve	change	
    worsen	change	
    high	height	
    low	height	
    left	side	
    right	side	
    before	order	
    after	order	
    more-than	comparison	at-least
    less-than	comparison	at-most
    at-least	comparison	more-than
    at-most	comparison	less-than
    no-term			none
    best	quality	good
    worst	quality	bad
    good	quality	best
    bad	quality	worst
    first		
    final	stage		title
    maximum	extreme	
    minimum	extreme	
    large	size	
    small	size	
    many	amount	several
    few	amount	several
    several	amount	many few
    almost-all		
    half		
    new	age	
    old	age	
    young	youth	
    elderly	youth	
    current	tenure	
    former	tenure	
    future	tenure	
    military	army-civil	
    civilian	army-civil	
    public	ownership	
    private	ownership	
    legal	legality	
    illegal	legality	
    secret	secrecy	
    overt	secrecy	
    open	opening	
    close	opening	
    begin	begin-end	
    end	begin-end	
    accept	answer	
    reject	answer	
    support	stance	
    oppose	stance	condemn
    condemn	stance	oppose
    praise	stance	
    confirm	assertion	
    deny	assertion	
    allow	permission	
    ban	permission	
    enter	entry	
    leave	entry	
    arrive	travel	
    depart	travel	
    buy	deal	
    sell	deal	
    borrow	lending	
    lend	lending	
    give		
    receive		
    appoint	appointment	
    dismiss	appointment	
    resign	appointment	dismiss
    marry	marriage	
    divorce	marriage	
    join	membership	
    withdraw	membership	
    sign	signing	
    break	signing	
    friend	friendship	ally
    enemy	friendship	rival-side
    ally	friendship	friend partner
    rival-side	friendship	enemy
    partner	friendship	friend ally
    hot	temperature	
    cold	temperature	
    wet	moisture	
    dry	moisture	
    early	timing	
    late	timing	
    on-time	punctuality	
    delay	punctuality	
    postpone	schedule	
    cancel	schedule	
    continue	duration	
    stop	duration	
    morning	daypart	
    evening	daypart	
    night	daypart	
    daytime	daypart	
    dawn	daypart	
    dusk	daypart	
    spring-season	season	
    autumn	season	
    summer	season	
    winter	season	
    yesterday	day-relative	
    today	day-relative	
    tomorrow	day-relative	
    success	success	
    failure	success	
    advantage	merit	
    disadvantage	merit	
    positive	polarity	
    negative	polarity	
    optimism	mood	
    pessimism	mood	
    hope	feeling	
    fear	feeling	
    love	affection	
    hatred	affection	
    happy	emotion	
    sad	emotion	
    possible	possibility	
    impossible	possibility	
    likely	likelihood	
    unlikely	likelihood	
    domestic	home-abroad	
    foreign	home-abroad	international
    international	home-abroad	foreign
    urban	urbanity	
    rural	urbanity	
    full	fullness	
    empty	fullness	
    rich	wealth	
    poor	wealth	
    expensive	cost	
    cheap	cost	
    heavy	weight	
    light-weight	weight	
    long	length	
    short	length	
    deep	depth	
    shallow	depth	
    wide	breadth	
    narrow	breadth	
    near	distance	
    far	distance	
    easy	difficulty	
    difficult	difficulty	
    safe	danger	
    dangerous	danger	
    true	truth	
    false	truth	
    right-correct	correctness	
    wrong	correctness	
    temporary	permanence	
    permanent	permanence	
    direct	directness	
    indirect	directness	
    voluntary	obligation	
    mandatory	obligation	
    formal	officialness	
    informal	officialness	
    alive	living	
    dead	living	
    healthy	healthiness	
    sick	healthiness	
    guilty	verdict	
    innocent	verdict	
    winner	contest	
    loser	contest	
    victory	outcome	gain
    defeat	outcome	loss
    draw	outcome	
    profit	outcome	gain
    loss	outcome	defeat
    gain	outcome	profit victory
    attack	combat	
    defence	combat	
    advance	front	
    retreat	front	
    win-trust	trust	
    distrust	trust	
    include	inclusion	
    exclude	inclusion	
    build	construction	
    destroy	construction	
    protect	protection	
    threaten	protection	
    help	aid-hinder	
    hinder	aid-hinder	
    encourage	urging	
    discourage	urging	
    remember	memory	
    forget	memory	
    ask-question		
    reply		
    employer	employment	
    employee	employment	
    host	hosting	
    guest	hosting	
    teach	learning	
    learn	learning	
    north	compass		part
    south	compass		part
    east	compass		part
    west	compass		part
    north-east	compass		part
    north-west	compass		part
    south-east	compass		part
    south-west	compass		part
    central	compass		part
    working-lunch	meal	official-lunch lunch
    working-dinner	meal	official-dinner dinner
    working-breakfast	meal	breakfast
    official-dinner	meal	working-dinner dinner
    official-lunch	meal	working-lunch lunch
    lunch	meal	working-lunch official-lunch
    dinner	meal	working-dinner official-dinner
    breakfast	meal	working-breakfast
    official-visit	visit	
    working-visit	visit	
    state-visit	visit	
    telephone-call	contact	
    videoconference	contact	
    summit	meeting		title
    conference	meeting	press-conference	title
    press-conference	meeting		title
    round-table	meeting		title
    talks		
    delegation		
    ceasefire	truce	
    truce	truce	
    armistice	truce	truce
    peace-treaty	pact	treaty	title
    peace-agreement	pact	agreement peace-treaty	title
    memorandum	pact		title
    agreement	pact	treaty	title
    treaty	pact	agreement peace-treaty	title
    protocol	pact		title
    contract	pact	agreement treaty	title
    resolution		
    sanctions		
    embargo		
    president	post	chairman head-of-state	title
    prime-minister	post	minister head-of-government	title
    vice-president	post		title
    deputy-prime-minister	post	prime-minister	title
    foreign-minister	post	minister secretary-of-state	title
    secretary-of-state	post	foreign-minister minister	title
    defence-minister	post	minister	title
    interior-minister	post	minister	title
    finance-minister	post	minister	title
    economy-minister	post	minister	title
    justice-minister	post	minister attorney-general	title
    energy-minister	post	minister	title
    health-minister	post	minister	title
    education-minister	post	minister	title
    trade-minister	post	minister	title
    agriculture-minister	post	minister	title
    transport-minister	post	minister	title
    culture-minister	post	minister	title
    minister	post	foreign-minister defence-minister interior-minister finance-minister economy-minister justice-minister energy-minister health-minister education-minister trade-minister agriculture-minister transport-minister culture-minister prime-minister secretary-of-state chancellor	title
    deputy-minister	post	minister	title
    attorney-general	post	justice-minister	title
    chancellor	post	minister finance-minister	title
    adviser	post		title
    spokesperson	post	speaker	title
    ambassador	post		title
    consul	post		title
    special-envoy	post		title
    charge	post		title
    secretary-general	post		title
    director-general	post	ceo	title
    ceo	post	director-general chairman president head-of-state	title
    deputy-ceo	post	ceo vice-president	title
    chairman	post	president speaker ceo	title
    speaker	post	chairman	title
    king	post		title
    queen	post		title
    prince	post	emir crown-prince	title
    princess	post		title
    crown-prince	post	prince	title
    emir	post	prince	title
    sultan	post		title
    emperor	post		title
    governor	post		title
    mayor	post		title
    senator	post		title
    lawmaker	post	senator member-of-parliament	title
    member-of-parliament	post	lawmaker	title
    candidate		
    voter		
    head-of-state	post	president king	title
    head-of-government	post	prime-minister	title
    parliament	body		title
    government	body	cabinet	title
    ministry	body		title
    cabinet	body	government	title
    senate	body		title
    congress	body		title
    court	body	supreme-court constitutional-court appeals-court	title
    supreme-court	body	court	title
    constitutional-court	body	court	title
    appeals-court	body	court	title
    security-council	body		title
    general-assembly	body		title
    central-bank	body		title
    embassy	mission	
    consulate	mission	
    opposition	power-side		title
    ruling-party	power-side		title
    coalition	power-side		title
    election	vote		title
    referendum	vote		title
    first-round	round		title
    second-round	round		title
    third-round	round		title
    majority	share	
    minority	share	
    democracy	regime	
    dictatorship	regime	
    monarchy	regime	
    republic	regime	
    kingdom	regime	
    constitution	lawbook	
    bill-draft	lawbook	law
    law	lawbook	bill-draft
    decree	lawbook	
    independence		
    sovereignty		
    border		
    strategic-partnership		
    diplomatic-relations		
    humanitarian-aid		
    nuclear-weapons	arms-kind	
    chemical-weapons	arms-kind	
    biological-weapons	arms-kind	
    conventional-weapons	arms-kind	
    state-of-emergency	emergency	
    martial-law	emergency	
    curfew	emergency	
    mobilisation	emergency	
    killed	harm	death murder
    wounded	harm	
    missing	harm	
    death	harm	killed murder suicide
    birth	harm	
    survive	harm	rescue
    rescue	harm	survive
    murder	harm	killed death
    suicide	harm	death
    arrested	custody	detained
    detained	custody	arrested imprisoned
    imprisoned	custody	detained arrested
    released	custody	
    hostage	custody	
    kidnapped	custody	
    prisoner-of-war	custody	
    war	war-peace	
    peace	war-peace	
    missile	weapon	rocket
    rocket	weapon	missile
    drone	weapon	
    tank	weapon	
    artillery	weapon	
    bomb	weapon	mine shell
    mine	weapon	bomb
    shell	weapon	bomb
    rifle	weapon	gun
    gun	weapon	pistol rifle
    pistol	weapon	gun
    knife	weapon	
    fighter-jet	weapon	
    aircraft-carrier	weapon	
    submarine	weapon	
    warship	weapon	
    army	forces	
    navy	forces	
    air-force	forces	
    police	forces	
    coast-guard	forces	
    peacekeepers	forces	
    special-forces	forces	
    militia	forces	
    offensive	war	
    counteroffensive	war	
    withdrawal	war	
    deployment	war	
    shelling	war	bombing
    bombing	war	shelling explosion airstrike terrorist-attack
    airstrike	war	bombing shelling
    invasion	war	occupation
    occupation	war	invasion
    siege	war	blockade
    blockade	war	siege
    explosion	war	bombing
    terrorist-attack	war	bombing
    coup	war	
    rebellion	war	uprising
    uprising	war	rebellion revolution
    revolution	war	uprising
    protest	unrest	demonstration riot
    demonstration	unrest	protest
    strike-labour	unrest	
    riot	unrest	
    terrorism		
    refugee	people	migrant
    displaced	people	refugee
    migrant	people	refugee
    immigrant	immigration-kind	
    emigrant	immigration-kind	
    soldier	people	
    officer	people	
    general-rank	officer-rank	
    colonel	officer-rank	
    major-rank	officer-rank	
    captain-rank	officer-rank	
    sergeant	officer-rank	
    veteran		
    import	trade	
    export	trade	
    supply	market	
    demand	market	
    producer	production	
    consumer	production	
    revenue	money-flow	income
    income	money-flow	revenue
    expense	money-flow	
    salary	money-flow	income pension
    pension	money-flow	salary
    bonus	money-flow	salary
    saving		
    loan	funding	credit
    grant	funding	
    credit	funding	loan
    investment	funding	
    debt	funding	
    mortgage	funding	loan
    tax	levy	
    customs-duty	levy	tariff
    tariff	levy	customs-duty
    fine-penalty	levy	
    fee	levy	customs-duty tariff
    budget-deficit	result	deficit
    budget-surplus	result	surplus
    deficit	result	budget-deficit shortage
    surplus	result	budget-surplus
    shortage	result	deficit
    budget		
    inflation	money	
    deflation	money	
    unemployment	money	
    employment-rate	money	
    interest-rate	money	
    exchange-rate	money	
    gdp	money	
    recession	cycle	crisis
    recovery	cycle	
    crisis	cycle	recession
    boom	cycle	
    bankruptcy		
    currency		
    share-stock	security-paper	
    bond	security-paper	
    merger	corporate	takeover
    takeover	corporate	merger
    privatisation	nationalise	
    nationalisation	nationalise	
    wholesale	trade-kind	
    retail	trade-kind	
    company	institution	
    factory	institution	company
    bank	institution	company
    shop	institution	market-place company
    market-place	institution	shop
    restaurant	institution	cafe
    cafe	institution	restaurant
    hotel	institution	
    school	institution	college university academy
    university	institution	college school academy
    college	institution	university school academy
    academy	institution	college university school
    kindergarten	institution	
    hospital	institution	clinic
    clinic	institution	hospital
    pharmacy	institution	
    theatre	institution	cinema
    cinema	institution	theatre
    museum	institution	gallery
    gallery	institution	museum
    library	institution	
    church	worship	cathedral
    cathedral	worship	church
    mosque	worship	
    synagogue	worship	
    temple	worship	church
    monastery	worship	church
    prison	institution	
    airport	transport-hub	
    railway-station	transport-hub	
    seaport	transport-hub	
    bus-station	transport-hub	
    city	settlement	town capital
    town	settlement	city village
    village	settlement	town
    capital	settlement	city
    suburb	settlement	district
    district	settlement	suburb neighbourhood
    neighbourhood	settlement	district suburb
    region	area-unit	province country
    province	area-unit	region
    country	area-unit	
    continent	area-unit	
    river	water	
    lake	water	
    sea	water	ocean
    ocean	water	sea
    gulf	water	
    strait	water	
    canal	water	
    waterfall	water	
    mountain	land	hill
    hill	land	mountain
    valley	land	
    desert	land	
    forest	land	
    island	land	peninsula
    peninsula	land	island
    beach	land	coast
    coast	land	beach
    volcano	land	
    bridge	structure	
    tunnel	structure	
    dam	structure	
    tower	structure	
    road	structure	street highway
    street	structure	road
    highway	structure	road
    wall	structure	fence
    fence	structure	wall
    palace	building	
    house	building	apartment
    apartment	building	house
    garage	building	
    stadium	building	
    aircraft	vehicle	
    helicopter	vehicle	
    ship	vehicle	boat
    boat	vehicle	ship
    tanker	vehicle	ship
    train	vehicle	
    bus	vehicle	
    car	vehicle	taxi
    truck	vehicle	
    taxi	vehicle	car
    bicycle	vehicle	motorcycle
    motorcycle	vehicle	bicycle
    spacecraft	vehicle	satellite
    satellite	vehicle	spacecraft
    metro	vehicle	train
    oil	fuel	petrol
    natural-gas	fuel	
    coal	fuel	
    petrol	fuel	oil
    diesel	fuel	
    uranium	fuel	
    hydrogen	fuel	
    nuclear-energy	power-source	
    solar-energy	power-source	
    wind-energy	power-source	
    electricity	utility	
    water-supply	utility	
    pipeline	utility	
    gold	metal	
    silver	metal	
    bronze	metal	
    copper	metal	
    iron	metal	steel
    steel	metal	iron
    aluminium	metal	
    wheat	grain	
    barley	grain	
    rice	grain	
    maize	grain	
    sugar	grain	
    salt	grain	
    fertiliser		
    meat	food	
    fish	food	
    milk	food	
    bread	food	
    tea	drink	
    coffee	drink	
    wine	drink	
    beer	drink	
    vodka	drink	
    earthquake	disaster	
    flood	disaster	
    hurricane	disaster	typhoon cyclone tornado
    typhoon	disaster	hurricane cyclone tornado
    cyclone	disaster	hurricane typhoon tornado
    tornado	disaster	hurricane
    tsunami	disaster	
    drought	disaster	
    wildfire	disaster	fire
    fire	disaster	wildfire
    landslide	disaster	avalanche
    avalanche	disaster	landslide
    eruption	disaster	
    famine	disaster	
    epidemic	disaster	pandemic
    pandemic	disaster	epidemic
    accident	disaster	crash
    crash	disaster	accident
    evacuation		
    rain	weather	
    snow	weather	
    hail	weather	
    ice	weather	
    fog	weather	
    wind	weather	storm
    storm	weather	thunderstorm wind
    thunderstorm	weather	storm
    cloud	weather	
    sunshine	weather	
    disease	illness-kind	
    cancer	illness-kind	tumour
    tumour	illness-kind	cancer
    influenza	illness-kind	
    diabetes	illness-kind	
    malaria	illness-kind	
    tuberculosis	illness-kind	
    measles	illness-kind	
    cholera	illness-kind	
    plague	illness-kind	
    heart-attack	illness-kind	stroke
    stroke	illness-kind	heart-attack
    pneumonia	illness-kind	
    virus	germ	
    bacteria	germ	
    vaccine	remedy	
    medicine-drug	remedy	
    surgery	remedy	
    infection		
    quarantine		
    pregnancy		
    abortion		
    wife	kin	spouse
    husband	kin	spouse
    spouse	kin	wife husband
    son	kin	
    daughter	kin	
    brother	kin	
    sister	kin	
    father	kin	
    mother	kin	
    grandfather	kin	
    grandmother	kin	
    uncle	kin	
    aunt	kin	
    cousin	kin	
    nephew	kin	
    niece	kin	
    grandson	kin	
    granddaughter	kin	
    widow	kin	wife
    parents		
    man	gender	boy male
    woman	gender	girl female
    boy	gender	man male
    girl	gender	woman female
    male	gender	man boy
    female	gender	woman girl
    child	childhood	
    adult	childhood	
    teenager	childhood	child
    baby	childhood	child
    doctor	profession	
    nurse	profession	
    patient	profession	
    lawyer	profession	prosecutor
    judge	profession	
    prosecutor	profession	lawyer
    defendant	profession	suspect
    suspect	profession	defendant
    witness	profession	
    victim	profession	
    plaintiff	profession	
    detective	profession	investigator
    investigator	profession	detective
    teacher	profession	professor
    student	profession	
    professor	profession	teacher scientist
    scientist	profession	professor expert
    engineer	profession	
    architect	profession	engineer
    expert	profession	scientist analyst
    analyst	profession	expert
    journalist	profession	editor
    editor	profession	journalist
    writer	profession	poet
    poet	profession	writer
    artist	profession	musician actor singer
    actor	profession	artist
    singer	profession	musician artist
    musician	profession	singer artist
    film-director	profession	
    farmer	profession	
    worker	profession	
    engineer-driver	profession	
    pilot	profession	
    sailor	profession	
    astronaut	profession	
    firefighter	profession	
    businessman	profession	
    banker	profession	
    economist	profession	expert
    historian	profession	
    priest	profession	bishop
    bishop	profession	priest
    pope		
    imam	profession	
    rabbi	profession	
    muslim	faith	
    christian	faith	
    jewish	faith	
    buddhist	faith	
    hindu	faith	
    crime		
    arson	crime-kind	
    robbery	crime-kind	theft
    theft	crime-kind	robbery
    fraud	crime-kind	
    bribery	crime-kind	corruption
    corruption	crime-kind	bribery
    rape	crime-kind	sexual-assault
    sexual-assault	crime-kind	rape harassment
    harassment	crime-kind	sexual-assault
    espionage	crime-kind	treason
    treason	crime-kind	espionage
    smuggling	crime-kind	
    money-laundering	crime-kind	
    extortion	crime-kind	
    perjury	crime-kind	
    genocide	crime-kind	
    torture	crime-kind	
    sentence-court	judgement	
    appeal-court	judgement	
    lawsuit	judgement	
    trial	judgement	
    death-penalty	punishment	
    life-sentence	punishment	
    bail	punishment	
    probation	punishment	
    pardon	punishment	amnesty
    amnesty	punishment	pardon
    charge-court		
    football	sport-kind	
    basketball	sport-kind	
    volleyball	sport-kind	
    handball	sport-kind	
    tennis	sport-kind	
    hockey	sport-kind	
    rugby	sport-kind	
    cricket	sport-kind	
    golf	sport-kind	
    boxing	sport-kind	wrestling
    wrestling	sport-kind	boxing
    swimming	sport-kind	
    athletics	sport-kind	
    gymnastics	sport-kind	
    baseball	sport-kind	
    chess	sport-kind	
    skiing	sport-kind	
    player	team	athlete captain-team
    coach	team	
    referee	team	
    goalkeeper	team	
    athlete	team	player
    captain-team	team	player
    fan	team	
    match	competition	
    tournament	competition	championship
    championship	competition	tournament league
    league	competition	championship
    race-sport	competition	
    first-half	half-time		title
    second-half	half-time		title
    penalty-kick	kick	
    free-kick	kick	
    corner-kick	kick	
    yellow-card	card	
    red-card	card	
    quarter-final	stage		title
    semi-final	stage		title
    group-stage	stage		title
    round-of-16	stage		title
    gold-medal	medal		title
    silver-medal	medal		title
    bronze-medal	medal		title
    world-cup	event		title
    olympic-games	event		title
    newspaper	media	magazine
    magazine	media	newspaper
    television	media	
    radio	media	
    news-agency	media	
    social-media	media	
    website	media	
    book	work-kind	novel
    film	work-kind	series-tv
    series-tv	work-kind	film
    song	work-kind	
    novel	work-kind	book
    album	work-kind	song
    interview	statement-kind	
    statement	statement-kind	speech
    speech	statement-kind	statement
    letter		
    report		
    satellite-launch	space	
    spacewalk	space	
    sun	celestial	
    moon	celestial	
    planet	celestial	star
    star	celestial	planet
    dog	animal	
    cat	animal	
    horse	animal	
    cow	animal	
    sheep	animal	
    wolf	animal	
    bear	animal	
    lion	animal	
    tiger	animal	
    elephant	animal	
    bird	animal	
    shark	animal	whale
    whale	animal	shark
    snake	animal	
    camel	animal	
    red	colour	
    green	colour	
    blue	colour	
    yellow	colour	
    black	colour	
    white	colour	
    hand	body-part	arm
    arm	body-part	hand
    leg	body-part	foot
    foot	body-part	leg
    head-body	body-part	
    heart	body-part	
    brain	body-part	
    lung	body-part	
    kidney	body-part	liver
    liver	body-part	kidney
    eye	body-part	
    ear	body-part	
    blood	body-part	
    gnp		
    vat		
    fdi		
    cpi		
    ipo-offering		
    aids		
    hiv		
    covid		
    sars		
    mers		
    dna		
    rna		
    pcr-test		
    adhd		
    ptsd		
    ivf		
    mri		
    gmo		
    lgbt		
    ngo		
    nko		
    ceo-post		
    cfo-post		
    ai		
    gps		
    glonass		
    vpn		
    usb		
    sms		
    icbm		
    slbm		
    mlrs		
    himars		
    manpads		
    wmd		
    ied		
    thaad		
    npt		
    ctbt		
    inf-treaty		
    new-start		
    abm-treaty		
    abm		
    air-defence		
    jcpoa		
    nafta		
    usmca		
    ttip		
    tpp		
    lng		
    lpg		
    npp		
    hpp		
    co2		
    cop		
    sdg		
    idp		
    vip		
    phd		
    mba		
    gmt		
    utc		
    smi		
    dtp		
    zhkh		
    msp-smb		
    """
