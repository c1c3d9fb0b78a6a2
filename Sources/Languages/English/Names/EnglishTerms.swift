/// The termbase: kind, concept, approved form, variants (how they are written: TermForms), part of speech of the approved form.
let englishTerms: StaticString = """
    term	increase	increase	v:increase|rise/rises|v:rise/rose/risen|growth|v:grow/grew/grown|v:expand|expansion|v:surge|surge|v:soar|v:climb|?v:raise|v:double|v:boost|v:escalate|escalation|upward|x:upwards	
    term	decrease	decrease	v:decrease|decline|?v:decline|v:fall/fell/fallen|fall|v:reduce|reduction|v:drop/dropped|drop|?v:cut/cut|cut|v:shrink/shrank/shrunk|shrinkage|v:plunge|plunge|v:plummet|v:slump|slump|v:dwindle|v:diminish|v:lessen|v:halve|downward|x:downwards|contraction|downturn	
    term	accelerate	accelerate	acceleration|v:speed/sped/speeded up	v
    term	slow-down	slowdown	v:slow|x:slowed down|deceleration|v:decelerate	
    term	fast	fast	x:faster|x:fastest|x:rapid|x:rapidly|x:quick|x:quickly|x:swift|x:swiftly	x
    term	slow	slow	x:slower|x:slowest|x:slowly	x
    term	strengthen	strengthen	v:reinforce|v:bolster	v
    term	weaken	weaken	weakening|v:undermine	v
    term	strong	strong	x:stronger|x:strongest|x:strongly|x:powerful	x
    term	weak	weak	x:weaker|x:weakest|weakness	x
    term	improve	improve	improvement	v
    term	worsen	worsen	v:deteriorate|deterioration|v:aggravate	v
    term	high	high	x:higher|x:highest|x:above|x:upper|x:highly	x
    term	low	low	x:lower|x:lowest|x:below|v:lower|x:lowered	x
    term	left	left	x:leftist|x:leftists|x:left-wing|leftwing|x:on the left|x:to the left|x:far left|x:leftward	?x
    term	right	right	x:rightist|x:rightists|x:right-wing|x:on the right|x:to the right|x:far right|x:rightward	?x
    term	before	before	x:prior to|x:ahead of|x:in advance of|x:on the eve of	x
    term	after	after	?x:following|x:in the wake of|x:in the aftermath of|x:subsequent to|x:afterwards	x
    term	more-than	more than	x:greater than|x:higher than|x:in excess of|x:upwards of	x
    term	less-than	less than	x:fewer than|x:lower than|x:smaller than|x:under half	x
    term	at-least	at least	x:no less than|x:no fewer than|x:not less than|x:not fewer than|x:at a minimum|x:a minimum of	x
    term	at-most	at most	x:no more than|x:not more than|x:at the most|x:a maximum of	x
    term	no-term	no longer than	x:after all|x:above all|x:well before|x:as well|x:as well as|x:no good|x:make good|x:at large|x:by and large|x:so far|x:as far as|x:far from|x:in short|x:of late|x:right now|x:right away|x:all right|x:human rights|x:right to|x:the right of|x:left behind|x:close to|x:on fire|x:open fire|x:opened fire|x:long ago|x:long time|x:no longer|x:as long as|x:head of|x:on behalf|x:take place|x:good morning|x:good night|x:last night|x:hard to|x:cold war	x
    term	best	best	x:better|x:finest	x
    term	worst	worst	x:worse	x
    term	good	good	x:great|?x:well	?x
    term	bad	bad	x:badly|x:poorly|x:terrible|x:awful	x
    term	first	very first		x
    term	final	final	x:the finals|x:grand final|x:final match	?x
    term	maximum	maximum	x:maximal|x:record high|x:all-time high	x
    term	minimum	minimum	x:minimal|x:record low|x:all-time low	x
    term	large	large	x:larger|x:largest|x:big|x:bigger|x:biggest|x:huge|x:enormous|x:giant|x:massive|x:vast|x:immense	x
    term	small	small	x:smaller|x:smallest|x:tiny|x:minor|?x:little	x
    term	many	many	x:numerous|x:a lot of|x:lots of|x:plenty of|x:a great many|x:a large number of|x:large numbers of|?x:much	x
    term	few	few	x:fewer|x:very few|x:not many|x:a small number of|x:handful	x
    term	several	several	x:a few|x:the few|x:past few|x:last few|x:next few|x:first few|x:a number of|x:some few|x:quite a few|x:few hundred|x:few thousand	x
    term	almost-all	almost all	x:nearly all|x:most of|x:vast majority	x
    term	half	half	half/halves	x
    term	new	new	x:newer|x:newest|x:newly|x:brand-new	x
    term	old	old	x:older|x:oldest	?x
    term	young	young	x:younger|x:youngest|youth	x
    term	elderly	elderly	x:aged|x:old people|x:older people|x:old man|x:old woman|x:seniors|pensioner	x
    term	current	current	x:currently|x:incumbent|?x:present|x:sitting president|x:present-day	x
    term	former	former	x:formerly|x:ex-president|x:ex-minister|x:ex-wife|x:ex-husband|x:erstwhile	x
    term	future	future	?x:upcoming|x:president-elect	?x
    term	military	military	x:militarily|military	x
    term	civilian	civilian	x:civil	
    term	public	publicly	x:state-owned|x:publicly owned|?x:public	x
    term	private	private	x:privately|x:privately owned	x
    term	legal	legal	x:legally|x:lawful|x:lawfully|v:legalise|v:legalize	x
    term	illegal	illegal	x:illegally|x:unlawful|x:unlawfully|x:illicit	x
    term	secret	secret	secret|x:secretly|x:covert|x:covertly|x:classified|x:clandestine|x:confidential	x
    term	overt	open	x:openly|x:overt|x:overtly|x:transparent|x:declassified	x
    term	open	open	opening|v:reopen|reopening	v
    term	close	close	closure|closing|?v:shut/shut/shutting|shutdown	?v
    term	begin	begin	v:begin/began/begun/beginning|v:start|beginning|start|v:launch|?v:commence|onset	x
    term	end	end	end|ending|v:finish|v:conclude	v
    term	accept	accept	acceptance|v:agree/agreed/agreeing|consent|v:approve|approval	v
    term	reject	reject	rejection|v:refuse|refusal|?v:decline|v:turn/turned down|disapproval	v
    term	support	support	support|supporter|x:supportive|v:back|?x:backing|v:endorse|endorsement|v:advocate|proponent|backer|adherent	v
    term	oppose	oppose	x:opposed to|opponent|?opposition|x:opposes	v
    term	condemn	condemn	condemnation|v:denounce|denunciation|v:criticize|v:criticise|criticism	v
    term	praise	praise	praise|v:applaud|v:hail	v
    term	confirm	confirm	confirmation	v
    term	deny	deny	denial|?v:refute	v
    term	allow	allow	v:permit/permitted/permitting|permission|v:authorise|v:authorize|authorization	v
    term	ban	ban	v:ban/banned/banning|ban|v:prohibit|prohibition|v:forbid/forbade/forbidden/forbidding|v:outlaw	x
    term	enter	enter	entry|entrance	v
    term	leave	leave	?v:leave/leaving|x:leaves|?x:left|v:exit|exit	?x
    term	arrive	arrive	arrival	v
    term	depart	depart	departure	v
    term	buy	buy	v:buy/bought|v:purchase|purchase|buyer|purchaser|v:acquire|acquisition	x
    term	sell	sell	v:sell/sold|sale|seller|vendor|retailer	x
    term	borrow	borrow	borrower|borrowing|debtor	v
    term	lend	lend	v:lend/lent|lender|creditor	x
    term	give	give	v:give/gave/given|v:donate|donation|donor	x
    term	receive	receive	recipient|receipt	v
    term	appoint	appoint	appointment|appointee|v:hire|hiring	v
    term	dismiss	dismiss	dismissal|?v:fire|v:sack|v:oust|ouster|v:lay/laid off|layoff	?v
    term	resign	resign	resignation|v:step/stepped down	v
    term	marry	marry	marriage|wedding|x:married	v
    term	divorce	divorce	v:divorce	
    term	join	join	accession	v
    term	withdraw	withdraw	v:withdraw/withdrew/withdrawn	x
    term	sign	sign	signing|v:ratify|ratification	v
    term	break	violate	violation|v:breach|breach|x:broke the agreement	v
    term	friend	friend	x:friendly|friendship	
    term	enemy	enemy	foe|adversary|x:hostile|hostility	
    term	ally	ally	x:allied|alliance	
    term	rival-side	rival	rivalry|competitor|?opponent	
    term	partner	partner	partnership	
    term	hot	hot	x:hotter|x:hottest|heat|?x:warm|x:warmer|x:warmest|heatwave	x
    term	cold	cold	x:colder|x:coldest|?x:cool|x:cooler|x:freezing|frost|x:icy	?x
    term	wet	wet	x:humid|humidity|x:damp	x
    term	dry	dry	x:dryer|x:drier|x:arid	x
    term	early	early	x:earlier|x:earliest|x:premature|x:prematurely	x
    term	late	late	x:later|x:belated|x:belatedly	?x
    term	on-time	on time	x:on schedule	x
    term	delay	delay	v:delay	
    term	postpone	postpone	postponement|v:reschedule	v
    term	cancel	cancel	v:cancel/cancelled/canceled/cancelling|cancellation|v:abolish|v:repeal	x
    term	continue	continue	continuation|v:resume|resumption	v
    term	stop	stop	v:halt|halt|v:cease|v:suspend|suspension	v
    term	morning	morning		
    term	evening	evening		
    term	night	night	nighttime|x:overnight	
    term	daytime	daytime	x:by day	
    term	dawn	dawn	sunrise	
    term	dusk	dusk	sunset	
    term	spring-season	springtime		
    term	autumn	autumn	x:autumnal	
    term	summer	summer	summertime	
    term	winter	winter	x:wintry	
    term	yesterday	yesterday		x
    term	today	today		x
    term	tomorrow	tomorrow		x
    term	success	success	success/successes|x:successful|x:successfully|v:succeed	x
    term	failure	failure	v:fail|x:unsuccessful|x:unsuccessfully	
    term	advantage	advantage	x:advantageous|upside	
    term	disadvantage	disadvantage	drawback|downside|shortcoming	
    term	positive	positive	x:positively	x
    term	negative	negative	x:negatively	x
    term	optimism	optimism	x:optimistic|optimist	
    term	pessimism	pessimism	x:pessimistic|pessimist	
    term	hope	hope	v:hope|x:hopeful	
    term	fear	fear	v:fear|x:afraid|x:fearful	
    term	love	love	v:love|x:beloved	
    term	hatred	hatred	v:hate|hate	
    term	happy	happy	x:happily|happiness|joy	x
    term	sad	sad	x:sadly|sadness|grief|sorrow	x
    term	possible	possible	possibility	x
    term	impossible	impossible	impossibility	x
    term	likely	likely	likelihood|x:probable|x:probably	x
    term	unlikely	unlikely	x:improbable	x
    term	domestic	domestic	x:domestically|x:internal|x:internally	?x
    term	foreign	foreign	foreigner|x:overseas|x:abroad|x:external	x
    term	international	international	x:internationally|x:global|x:globally|x:worldwide	x
    term	urban	urban		x
    term	rural	rural	countryside	x
    term	full	full	x:fully	x
    term	empty	empty	x:vacant	x
    term	rich	rich	x:richer|x:richest|x:wealthy|x:wealthiest|wealth|x:affluent	x
    term	poor	poor	x:poorer|x:poorest|poverty|x:impoverished	x
    term	expensive	expensive	x:costly	x
    term	cheap	cheap	x:cheaper|x:cheapest|x:cheaply|x:inexpensive|x:affordable	x
    term	heavy	heavy	x:heavier|x:heaviest	x
    term	light-weight	lightweight	x:lighter	x
    term	long	long	x:longer|x:longest|x:lengthy|x:long-term	?x
    term	short	short	x:shorter|x:shortest|x:brief|x:briefly|x:short-term	?x
    term	deep	deep	x:deeper|x:deepest|x:deeply	x
    term	shallow	shallow		x
    term	wide	wide	x:wider|x:widest|x:broad|x:broader	x
    term	narrow	narrow	x:narrower	x
    term	near	near	x:nearer|x:nearest|x:nearby|?x:close to	x
    term	far	far	x:farther|x:farthest|x:distant|x:remote	?x
    term	easy	easy	x:easier|x:easiest|x:easily|?x:simple	x
    term	difficult	difficult	difficulty|?x:hard|x:harder|x:hardest|x:tough	x
    term	safe	safe	x:safer|x:safest|x:safely|safety|x:secure	x
    term	dangerous	dangerous	danger|x:hazardous|hazard|x:unsafe	x
    term	true	true	truth	x
    term	false	false	x:falsely|lie|v:lie/lied/lying|falsehood|x:untrue	x
    term	right-correct	correct	x:correctly|x:rightly	x
    term	wrong	wrong	x:wrongly|x:incorrect|x:incorrectly|x:mistaken|mistake|error	x
    term	temporary	temporary	x:temporarily|x:interim|x:provisional	x
    term	permanent	permanent	x:permanently	x
    term	direct	direct	x:directly	x
    term	indirect	indirect	x:indirectly	x
    term	voluntary	voluntary	x:voluntarily|volunteer|x:optional	x
    term	mandatory	mandatory	x:compulsory|x:obligatory	x
    term	formal	official	x:officially|x:formal|x:formally	x
    term	informal	unofficial	x:unofficially|x:informal|x:informally	x
    term	alive	alive	?x:living	x
    term	dead	dead	x:deceased|x:lifeless	x
    term	healthy	healthy	x:healthier|x:healthiest	x
    term	sick	sick	x:ill|illness|sickness	x
    term	guilty	guilty	guilt|x:convicted|v:convict|conviction	x
    term	innocent	innocent	innocence|x:not guilty|v:acquit/acquitted/acquitting|acquittal	x
    term	winner	winner	?champion|x:winning	
    term	loser	loser		
    term	victory	victory	v:win/won|win|triumph|?x:winning	
    term	defeat	defeat	?v:lose/lost/losing	
    term	draw	a draw	x:ended in a draw|x:goalless draw|x:drew with|x:drawn match|x:stalemate|x:a tie	x
    term	profit	profit	x:profitable|profitability	
    term	loss	loss	v:lose/lost/losing	
    term	gain	gain	v:gain	
    term	attack	attack	v:attack|attacker|assault|v:assault|raid	
    term	defence	defence	defense|v:defend|defender|x:defensive	
    term	advance	advance		v
    term	retreat	retreat	retreat	v
    term	win-trust	trust	v:trust|confidence	
    term	distrust	distrust	mistrust|no-confidence|no confidence|v:distrust	
    term	include	include	inclusion	v
    term	exclude	exclude	exclusion	v
    term	build	build	v:build/built|construction|v:construct|rebuilding	x
    term	destroy	destroy	destruction|v:demolish|demolition	v
    term	protect	protect	protection	v
    term	threaten	threaten	threat	v
    term	help	help	help|v:assist|assistance	v
    term	hinder	hinder	v:hamper|v:obstruct|obstruction|v:impede	v
    term	encourage	encourage	encouragement	v
    term	discourage	discourage	v:deter/deterred/deterring|deterrence	v
    term	remember	remember		v
    term	forget	forget	v:forget/forgot/forgotten	x
    term	ask-question	ask	question	v
    term	reply	reply	reply|v:respond|response|?v:answer|answer	v
    term	employer	employer		
    term	employee	employee	staff member	
    term	host	host	v:host	
    term	guest	guest	visitor	
    term	teach	teach	v:teach/taught	x
    term	learn	learn	v:learn/learned/learnt	x
    term	north	north	x:northern|x:northward|x:northwards|northerner|x:northernmost	
    term	south	south	x:southern|x:southward|x:southwards|southerner|x:southernmost	
    term	east	east	x:eastern|x:eastward|x:eastwards|x:easternmost	
    term	west	west	x:western|x:westward|x:westwards|westerner|x:westernmost	
    term	north-east	north-east	northeast|x:north-eastern|x:northeastern	
    term	north-west	north-west	northwest|x:north-western|x:northwestern	
    term	south-east	south-east	southeast|x:south-eastern|x:southeastern	
    term	south-west	south-west	southwest|x:south-western|x:southwestern	
    term	central	central	x:middle of|centre|center	x
    term	working-lunch	working lunch	business lunch	
    term	working-dinner	working dinner	business dinner	
    term	working-breakfast	working breakfast		
    term	official-dinner	official dinner	state dinner|gala dinner	
    term	official-lunch	official lunch		
    term	lunch	lunch	luncheon|lunchtime	
    term	dinner	dinner	supper	
    term	breakfast	breakfast		
    term	official-visit	official visit		
    term	working-visit	working visit	working trip	
    term	state-visit	state visit		
    term	telephone-call	telephone call	phone call|telephone conversation|phone conversation|x:by phone|x:by telephone	
    term	videoconference	videoconference	video conference|video link|video call	
    term	summit	summit		
    term	conference	conference press-conference		
    term	press-conference	press conference	news conference|press briefing	
    term	round-table	round table	roundtable	
    term	talks	talks	negotiation|v:negotiate|consultation	x
    term	delegation	delegation		
    term	ceasefire	ceasefire	cease-fire|cessation of hostilities	
    term	truce	truce		
    term	armistice	armistice		
    term	peace-treaty	peace treaty		
    term	peace-agreement	peace agreement	peace deal|peace accord	
    term	memorandum	memorandum	memorandum/memoranda/memorandums|memorandum of understanding/understandings	x
    term	agreement	agreement	accord|?deal	
    term	treaty	treaty		
    term	protocol	protocol		
    term	contract	contract		
    term	resolution	resolution		
    term	sanctions	sanctions	sanction	
    term	embargo	embargo	embargo/embargoes	
    term	president	president	x:presidential|presidency	
    term	prime-minister	prime minister	premier|x:prime ministerial	
    term	vice-president	vice president	vice-president	
    term	deputy-prime-minister	deputy prime minister		
    term	foreign-minister	foreign minister	foreign secretary|minister of foreign affairs|minister for foreign affairs	
    term	secretary-of-state	secretary of state of state	secretary of state/secretaries of state	x
    term	defence-minister	defence minister	defense minister|defense secretary|defence secretary|minister of defence|minister of defense	
    term	interior-minister	interior minister	home secretary|minister of the interior	
    term	finance-minister	finance minister	treasury secretary|minister of finance	
    term	economy-minister	economy minister	minister of economy	
    term	justice-minister	justice minister	justice secretary|minister of justice	
    term	energy-minister	energy minister	minister of energy	
    term	health-minister	health minister	health secretary|minister of health	
    term	education-minister	education minister	education secretary|minister of education	
    term	trade-minister	trade minister	trade secretary|commerce minister	
    term	agriculture-minister	agriculture minister	minister of agriculture	
    term	transport-minister	transport minister	minister of transport	
    term	culture-minister	culture minister	minister of culture	
    term	minister	minister	x:ministerial	
    term	deputy-minister	deputy minister	deputy foreign minister|deputy defence minister|deputy defense minister|deputy interior minister|deputy health minister|deputy finance minister|deputy economy minister|deputy energy minister|deputy education minister|deputy trade minister|deputy agriculture minister|deputy transport minister|deputy culture minister|deputy justice minister	
    term	attorney-general	attorney general	prosecutor general|chief prosecutor	
    term	chancellor	chancellor		
    term	adviser	adviser	advisor|counsellor	
    term	spokesperson	spokesman	spokesman/spokesmen|spokeswoman/spokeswomen|spokesperson/spokespeople speaker	x
    term	ambassador	ambassador	envoy to/envoys to	
    term	consul	consul	consul general	
    term	special-envoy	special envoy	special representative	
    term	charge	chargé d'affaires		
    term	secretary-general	secretary-general	secretary general	
    term	director-general	director-general	director general	
    term	ceo	chief executive	chief executive officer|CEO	
    term	deputy-ceo	deputy chief executive	deputy CEO|deputy chief executive officer	
    term	chairman	chairman	chairman/chairmen|chairwoman/chairwomen|chairperson	x
    term	speaker	speaker of the house	speaker of parliament|house speaker|parliament speaker	
    term	king	king		
    term	queen	queen		
    term	prince	prince		
    term	princess	princess		
    term	crown-prince	crown prince		
    term	emir	emir		
    term	sultan	sultan		
    term	emperor	emperor		
    term	governor	governor	x:gubernatorial|governorship	
    term	mayor	mayor	x:mayoral	
    term	senator	senator		
    term	lawmaker	lawmaker	legislator|congressman/congressmen|congresswoman|deputy to parliament	
    term	member-of-parliament	member of parliament of parliament	member of parliament/members of parliament|MP/MPs	x
    term	candidate	candidate	nominee	
    term	voter	voter		
    term	head-of-state	head of state of state	head of state/heads of state	x
    term	head-of-government	head of government of government	head of government/heads of government	x
    term	parliament	parliament	x:parliamentary|legislature	
    term	government	government	x:governmental	
    term	ministry	ministry		
    term	cabinet	cabinet		
    term	senate	senate		
    term	congress	congress	x:congressional	
    term	court	court		?
    term	supreme-court	supreme court		
    term	constitutional-court	constitutional court		
    term	appeals-court	appeals court	court of appeal|court of appeals	
    term	security-council	security council		
    term	general-assembly	general assembly		
    term	central-bank	central bank		
    term	embassy	embassy		
    term	consulate	consulate	consulate general	
    term	opposition	opposition	oppositionist	
    term	ruling-party	ruling party	governing party	
    term	coalition	coalition		
    term	election	election	x:electoral	
    term	referendum	referendum	referendum/referenda|plebiscite	x
    term	first-round	first round		
    term	second-round	second round	runoff|run-off	
    term	third-round	third round		
    term	majority	majority		
    term	minority	minority		
    term	democracy	democracy	x:democratic	
    term	dictatorship	dictatorship	dictator|x:authoritarian	
    term	monarchy	monarchy	x:monarchist	
    term	republic	republic		
    term	kingdom	kingdom		
    term	constitution	constitution	x:constitutional	
    term	bill-draft	draft law	?bill	
    term	law	law		
    term	decree	decree	executive order	
    term	independence	independence	x:independent	
    term	sovereignty	sovereignty	x:sovereign	
    term	border	border	frontier	
    term	strategic-partnership	strategic partnership		
    term	diplomatic-relations	diplomatic relations		
    term	humanitarian-aid	humanitarian aid	humanitarian assistance	
    term	nuclear-weapons	nuclear weapons	nuclear weapon	
    term	chemical-weapons	chemical weapons	chemical weapon	
    term	biological-weapons	biological weapons	biological weapon	
    term	conventional-weapons	conventional weapons		
    term	state-of-emergency	state of emergency		
    term	martial-law	martial law		
    term	curfew	curfew		
    term	mobilisation	mobilisation	mobilization	
    term	killed	killed	v:kill|killing|killer|x:slain|v:slay/slew/slain	x
    term	wounded	wounded	v:injure|v:wound|wound|injury|v:hurt/hurt	x
    term	missing	missing	x:went missing	?x
    term	death	death	v:die/died/dying|x:deadly|demise	
    term	birth	birth	x:born	
    term	survive	survive	survivor|survival	v
    term	rescue	rescue	rescue|rescuer	v
    term	murder	murder	v:murder|murderer|assassination|v:assassinate|homicide	
    term	suicide	suicide	x:suicidal	
    term	arrested	arrested	v:arrest|arrest	x
    term	detained	detained	v:detain|detention|detainee	x
    term	imprisoned	imprison	imprisonment|v:jail|prisoner|inmate|incarceration|x:behind bars	v
    term	released	released	v:release|?release|v:free|liberation|v:liberate	x
    term	hostage	hostage		
    term	kidnapped	kidnap	v:kidnap/kidnapped/kidnapping|v:abduct|abduction|kidnapper	x
    term	prisoner-of-war	prisoner of war	x:prisoners of war|POW	x
    term	war	war	wartime|warfare	
    term	peace	peace	x:peaceful|x:peacefully	
    term	missile	missile		
    term	rocket	rocket		
    term	drone	drone	unmanned aerial vehicle|UAV	
    term	tank	tank	battle tank	?
    term	artillery	artillery		
    term	bomb	bomb	bomber|v:bomb	
    term	mine	landmine	land mine	
    term	shell	artillery shell	mortar shell	
    term	rifle	rifle		
    term	gun	gun	firearm|shotgun|gunman/gunmen	
    term	pistol	pistol	handgun|revolver	
    term	knife	knife	knife/knives	x
    term	fighter-jet	fighter jet	warplane|fighter aircraft	
    term	aircraft-carrier	aircraft carrier		
    term	submarine	submarine		
    term	warship	warship	frigate|destroyer	
    term	army	army		
    term	navy	navy	x:naval	
    term	air-force	air force	airforce	
    term	police	police	policeman/policemen|policewoman/policewomen|police officer	
    term	coast-guard	coast guard	coastguard	
    term	peacekeepers	peacekeeper	x:peacekeeping	
    term	special-forces	special forces	commando	
    term	militia	militia	militiaman/militiamen	
    term	offensive	offensive		
    term	counteroffensive	counteroffensive	counter-offensive|counterattack	
    term	withdrawal	withdrawal	pullout	
    term	deployment	deploy	deployment	v
    term	shelling	shelling	v:shell	
    term	bombing	bombing	bombardment	
    term	airstrike	airstrike	air strike|air raid	
    term	invasion	invasion	v:invade|invader	
    term	occupation	occupation	v:occupy	
    term	siege	siege	v:besiege	
    term	blockade	blockade		
    term	explosion	explosion	blast|v:explode|detonation	
    term	terrorist-attack	terrorist attack	terror attack	
    term	coup	coup	coup d'état	
    term	rebellion	rebellion	mutiny|insurgency|rebel|insurgent	
    term	uprising	uprising		
    term	revolution	revolution		
    term	protest	protest	protester|protestor|v:protest	
    term	demonstration	demonstration	rally|demonstrator	
    term	strike-labour	general strike	labour strike|labor strike|hunger strike	
    term	riot	riot	rioting|rioter	
    term	terrorism	terrorism	x:terrorist|terrorist	
    term	refugee	refugee		
    term	displaced	internally displaced	x:displaced persons|x:displaced people	
    term	migrant	migrant	x:migration|migration	
    term	immigrant	immigrant	immigration	
    term	emigrant	emigrant	emigration|expatriate	
    term	soldier	soldier	serviceman/servicemen|servicewoman	
    term	officer	army officer	military officer	
    term	general-rank	general in the army	lieutenant general|major general	
    term	colonel	colonel		
    term	major-rank	army major		
    term	captain-rank	army captain	captain	
    term	sergeant	sergeant		
    term	veteran	veteran		
    term	import	import	v:import|importer	
    term	export	export	v:export|exporter	
    term	supply	supply	supplier	
    term	demand	demand		?
    term	producer	producer	production|v:produce|manufacturer	
    term	consumer	consumer	consumption|v:consume	
    term	revenue	revenue		
    term	income	income	earning	
    term	expense	expense	expenditure|spending	
    term	salary	salary	wage	
    term	pension	pension		
    term	bonus	bonus	bonus/bonuses	x
    term	saving	savings		
    term	loan	loan		
    term	grant	grant	subsidy	?
    term	credit	credit		
    term	investment	investment	investor|v:invest	
    term	debt	debt		
    term	mortgage	mortgage		
    term	tax	tax	tax/taxes|taxation	x
    term	customs-duty	customs duty	import duty	
    term	tariff	tariff		
    term	fine-penalty	fine		v
    term	fee	fee		
    term	budget-deficit	budget deficit	fiscal deficit	
    term	budget-surplus	budget surplus	fiscal surplus	
    term	deficit	deficit		
    term	surplus	surplus	surplus/surpluses	x
    term	shortage	shortage	scarcity	
    term	budget	budget		
    term	inflation	inflation		
    term	deflation	deflation		
    term	unemployment	unemployment	x:unemployed|x:jobless|joblessness	
    term	employment-rate	employment		
    term	interest-rate	interest rate		
    term	exchange-rate	exchange rate		
    term	gdp	gross domestic product	GDP	
    term	recession	recession		
    term	recovery	economic recovery		
    term	crisis	crisis	crisis/crises	x
    term	boom	boom		
    term	bankruptcy	bankruptcy	x:bankrupt|insolvency	
    term	currency	currency		
    term	share-stock	shareholder	stock market|shares of	
    term	bond	government bond	treasury bond	
    term	merger	merger	v:merge	
    term	takeover	takeover	buyout	
    term	privatisation	privatisation	privatization|v:privatise|v:privatize	
    term	nationalisation	nationalisation	nationalization|v:nationalise|v:nationalize	
    term	wholesale	wholesale	wholesaler	x
    term	retail	retail		?x
    term	company	company	firm|corporation	
    term	factory	factory	manufacturing plant	
    term	bank	bank	x:banking	?
    term	shop	shop	store|supermarket	
    term	market-place	marketplace	bazaar	
    term	restaurant	restaurant		
    term	cafe	café	coffee shop	
    term	hotel	hotel		
    term	school	school	schooling	
    term	university	university		
    term	college	college		
    term	academy	academy		
    term	kindergarten	kindergarten	nursery school	
    term	hospital	hospital	v:hospitalise|v:hospitalize	
    term	clinic	clinic		
    term	pharmacy	pharmacy	drugstore shop	
    term	theatre	theatre	theater	
    term	cinema	cinema	movie theater	
    term	museum	museum		
    term	gallery	gallery		
    term	library	library		
    term	church	church	church/churches	x
    term	cathedral	cathedral		
    term	mosque	mosque		
    term	synagogue	synagogue		
    term	temple	temple		
    term	monastery	monastery	convent	
    term	prison	prison	jailhouse|penitentiary	
    term	airport	airport	airfield	
    term	railway-station	railway station	train station	
    term	seaport	seaport	harbour|harbor	
    term	bus-station	bus station	bus terminal	
    term	city	city		
    term	town	town	township	
    term	village	village	hamlet|villager	
    term	capital	capital city		
    term	suburb	suburb	x:suburban	
    term	district	district	borough	
    term	neighbourhood	neighbourhood	neighborhood	
    term	region	region	x:regional	
    term	province	province	x:provincial	
    term	country	country		
    term	continent	continent	x:continental	
    term	river	river		
    term	lake	lake		
    term	sea	sea	x:maritime|x:seaside	?
    term	ocean	ocean		
    term	gulf	gulf		
    term	strait	strait		
    term	canal	canal		
    term	waterfall	waterfall		
    term	mountain	mountain	x:mountainous	
    term	hill	hill	hilltop	
    term	valley	valley		
    term	desert	desert		?
    term	forest	forest	woodland	
    term	island	island	islander	
    term	peninsula	peninsula		
    term	beach	beach	beach/beaches	x
    term	coast	coast	coastline|x:coastal	
    term	volcano	volcano	volcano/volcanoes|x:volcanic	x
    term	bridge	bridge		
    term	tunnel	tunnel		
    term	dam	dam		
    term	tower	tower		
    term	road	road		
    term	street	street		
    term	highway	highway	motorway	
    term	wall	wall		?
    term	fence	fence		
    term	palace	palace		
    term	house	house		?
    term	apartment	apartment		
    term	garage	garage		
    term	stadium	stadium		
    term	aircraft	aircraft	plane|airplane|aeroplane|airliner	
    term	helicopter	helicopter		
    term	ship	ship	vessel	
    term	boat	boat		
    term	tanker	tanker		
    term	train	train		?
    term	bus	bus	bus/buses	x
    term	car	car	automobile	
    term	truck	truck	lorry	
    term	taxi	taxi	taxi/taxis	x
    term	bicycle	bicycle	cyclist	
    term	motorcycle	motorcycle	motorbike	
    term	spacecraft	spacecraft	spaceship	
    term	satellite	satellite		
    term	metro	subway		
    term	oil	oil	crude oil|petroleum	
    term	natural-gas	natural gas		
    term	coal	coal		
    term	petrol	petrol	gasoline	
    term	diesel	diesel		
    term	uranium	uranium		
    term	hydrogen	hydrogen		
    term	nuclear-energy	nuclear energy	nuclear power|nuclear power plant	
    term	solar-energy	solar energy	solar power|solar panel	
    term	wind-energy	wind energy	wind power|wind turbine|wind farm	
    term	electricity	electricity	x:electric|x:electrical	
    term	water-supply	drinking water	water supply	
    term	pipeline	pipeline		
    term	gold	gold		?
    term	silver	silver		?
    term	bronze	bronze		
    term	copper	copper		
    term	iron	iron		
    term	steel	steel		
    term	aluminium	aluminium	aluminum	
    term	wheat	wheat		
    term	barley	barley		
    term	rice	rice		?
    term	maize	maize	corn	
    term	sugar	sugar		
    term	salt	salt		
    term	fertiliser	fertiliser	fertilizer	
    term	meat	meat	beef|pork|lamb meat	
    term	fish	fish	fish/fishes|seafood	x
    term	milk	milk		
    term	bread	bread		
    term	tea	tea		
    term	coffee	coffee		
    term	wine	wine		
    term	beer	beer		
    term	vodka	vodka		
    term	earthquake	earthquake	quake|x:seismic	
    term	flood	flood	flooding	
    term	hurricane	hurricane		
    term	typhoon	typhoon		
    term	cyclone	cyclone		
    term	tornado	tornado		
    term	tsunami	tsunami		
    term	drought	drought		
    term	wildfire	wildfire	forest fire|bushfire	
    term	fire	fire	blaze	?
    term	landslide	landslide	mudslide	
    term	avalanche	avalanche		
    term	eruption	eruption	v:erupt	
    term	famine	famine	starvation	
    term	epidemic	epidemic		
    term	pandemic	pandemic		
    term	accident	accident		
    term	crash	plane crash	car crash	
    term	evacuation	evacuation	v:evacuate	
    term	rain	rain	rainfall|x:rainy	
    term	snow	snow	snowfall|snowstorm	
    term	hail	hailstorm	hailstone	
    term	ice	ice		?
    term	fog	fog	x:foggy	
    term	wind	wind		?
    term	storm	storm		
    term	thunderstorm	thunderstorm		
    term	cloud	cloud	x:cloudy	?
    term	sunshine	sunshine	x:sunny	
    term	disease	disease		?
    term	cancer	cancer	x:cancerous	
    term	tumour	tumour	tumor	
    term	influenza	influenza	flu	
    term	diabetes	diabetes	x:diabetic	
    term	malaria	malaria		
    term	tuberculosis	tuberculosis		
    term	measles	measles		
    term	cholera	cholera		
    term	plague	plague		
    term	heart-attack	heart attack		
    term	stroke	brain stroke		
    term	pneumonia	pneumonia		
    term	virus	virus	virus/viruses|x:viral|coronavirus	x
    term	bacteria	bacteria	bacterium|x:bacterial	
    term	vaccine	vaccine	vaccination|v:vaccinate	
    term	medicine-drug	medication	medicine	
    term	surgery	surgery	surgeon	
    term	infection	infection	v:infect	
    term	quarantine	quarantine	lockdown	
    term	pregnancy	pregnancy	x:pregnant	
    term	abortion	abortion		
    term	wife	wife	wife/wives	x
    term	husband	husband		
    term	spouse	spouse		
    term	son	son		
    term	daughter	daughter		
    term	brother	brother		
    term	sister	sister		
    term	father	father	dad	
    term	mother	mother	mum|mom	
    term	grandfather	grandfather	granddad	
    term	grandmother	grandmother	grandma	
    term	uncle	uncle		
    term	aunt	aunt		
    term	cousin	cousin brother sister		
    term	nephew	nephew		
    term	niece	niece		
    term	grandson	grandson	grandchild/grandchildren	
    term	granddaughter	granddaughter		
    term	widow	widow	widower	
    term	parents	parent		
    term	man	man	man/men	x
    term	woman	woman	woman/women	x
    term	boy	boy		
    term	girl	girl		
    term	male	male	x:males|x:masculine	?x
    term	female	female	x:females|x:feminine	?x
    term	child	child	child/children|kid|childhood|x:childish	x
    term	adult	adult	x:grown-up|adulthood	
    term	teenager	teenager	adolescent|x:teenage|teen	
    term	baby	baby	infant|newborn	
    term	doctor	doctor	physician	
    term	nurse	nurse		?
    term	patient	patient		?
    term	lawyer	lawyer	barrister|solicitor|defense attorney|?attorney	
    term	judge	judge	magistrate	
    term	prosecutor	prosecutor	district attorney|prosecution	
    term	defendant	defendant	x:the accused	
    term	suspect	suspect		
    term	witness	witness	witness/witnesses|eyewitness/eyewitnesses	x
    term	victim	victim		
    term	plaintiff	plaintiff	claimant prosecutor defendant	
    term	detective	detective		
    term	investigator	investigator	investigation|v:investigate	
    term	teacher	teacher	schoolteacher	
    term	student	student	pupil|schoolboy|schoolgirl|undergraduate	
    term	professor	professor		
    term	scientist	scientist	researcher|scholar	
    term	engineer	engineer	engineering	
    term	architect	architect		
    term	expert	expert	specialist	
    term	analyst	analyst		
    term	journalist	journalist	reporter|correspondent	
    term	editor	editor	editor-in-chief	
    term	writer	writer	?author|novelist	
    term	poet	poet		
    term	artist	artist	painter	
    term	actor	actor	actress/actresses	
    term	singer	singer		
    term	musician	musician		
    term	film-director	film director	filmmaker	
    term	farmer	farmer	peasant	
    term	worker	worker	labourer|laborer	
    term	engineer-driver	driver		
    term	pilot	pilot	airman/airmen	
    term	sailor	sailor	seaman/seamen	
    term	astronaut	astronaut	cosmonaut	
    term	firefighter	firefighter	fireman/firemen	
    term	businessman	businessman	businessman/businessmen|businesswoman/businesswomen|entrepreneur	x
    term	banker	banker		
    term	economist	economist		
    term	historian	historian		
    term	priest	priest	clergyman/clergymen	
    term	bishop	bishop	archbishop	
    term	pope	pope	pontiff	
    term	imam	imam		
    term	rabbi	rabbi		
    term	muslim	Muslim	x:Islamic|Islam	
    term	christian	Christian	Christianity	
    term	jewish	Jewish	Jew|Judaism	x
    term	buddhist	Buddhist	Buddhism	
    term	hindu	Hindu	Hinduism	
    term	crime	crime	x:criminal|criminal	
    term	arson	arson	arsonist	
    term	robbery	robbery	robber|v:rob/robbed/robbing	
    term	theft	theft	thief/thieves|v:steal/stole/stolen|burglary	
    term	fraud	fraud	x:fraudulent|fraudster|scam	
    term	bribery	bribery	bribe	
    term	corruption	corruption	x:corrupt	
    term	rape	rape	rapist|v:rape	
    term	sexual-assault	sexual assault	sexual abuse	
    term	harassment	harassment	v:harass	
    term	espionage	espionage	spying|spy	
    term	treason	treason		
    term	smuggling	smuggling	smuggler|x:trafficking|trafficker	
    term	money-laundering	money laundering		
    term	extortion	extortion	blackmail	
    term	perjury	perjury		
    term	genocide	genocide		
    term	torture	torture		
    term	sentence-court	prison sentence	v:sentence	
    term	appeal-court	court appeal		
    term	lawsuit	lawsuit	v:sue	
    term	trial	trial		?
    term	death-penalty	death penalty	capital punishment|death sentence|execution|v:execute	
    term	life-sentence	life sentence	life imprisonment	
    term	bail	bail		
    term	probation	probation	suspended sentence	
    term	pardon	pardon	v:pardon	
    term	amnesty	amnesty		
    term	charge-court	indictment	v:indict|accusation|v:accuse	
    term	football	football	soccer|footballer	
    term	basketball	basketball		
    term	volleyball	volleyball		
    term	handball	handball		
    term	tennis	tennis		
    term	hockey	hockey		
    term	rugby	rugby		
    term	cricket	cricket		
    term	golf	golf	golfer	
    term	boxing	boxing	boxer	
    term	wrestling	wrestling	wrestler	
    term	swimming	swimming	swimmer	
    term	athletics	athletics	track and field	
    term	gymnastics	gymnastics	gymnast	
    term	baseball	baseball		
    term	chess	chess		
    term	skiing	skiing	skier	
    term	player	player	footballer	
    term	coach	coach	?coach/coaches|v:coach	?x
    term	referee	referee	umpire	
    term	goalkeeper	goalkeeper		
    term	athlete	athlete	sportsman/sportsmen	
    term	captain-team	team captain		
    term	fan	football fan	spectator	
    term	match	match	?match/matches|fixture league tournament championship	?x
    term	tournament	tournament		
    term	championship	championship		
    term	league	league		?
    term	race-sport	horse race	motor race	
    term	first-half	first half		?
    term	second-half	second half		?
    term	penalty-kick	penalty kick	penalty shootout	
    term	free-kick	free kick		
    term	corner-kick	corner kick		
    term	yellow-card	yellow card		
    term	red-card	red card		
    term	quarter-final	quarter-final	quarterfinal	
    term	semi-final	semi-final	semifinal	
    term	group-stage	group stage		
    term	round-of-16	round of 16	last 16	
    term	gold-medal	gold medal	gold medalist	
    term	silver-medal	silver medal	silver medalist	
    term	bronze-medal	bronze medal	bronze medalist	
    term	world-cup	World Cup		
    term	olympic-games	Olympic Games	Olympics|x:Olympic	
    term	newspaper	newspaper	daily newspaper	
    term	magazine	magazine		
    term	television	television	x:televised|TV	
    term	radio	radio		
    term	news-agency	news agency		
    term	social-media	social media	social network	
    term	website	website	web site	
    term	book	book		?
    term	film	film	movie	
    term	series-tv	television series	TV series	
    term	song	song		
    term	novel	novel		?
    term	album	album		
    term	interview	interview	v:interview	
    term	statement	statement		?
    term	speech	speech	?speech/speeches	?x
    term	letter	letter		?
    term	report	report		
    term	satellite-launch	rocket launch	space launch	
    term	spacewalk	spacewalk		
    term	sun	sun		?
    term	moon	moon	x:lunar	
    term	planet	planet	x:planetary	
    term	star	star		?
    term	dog	dog	puppy	
    term	cat	cat	kitten	
    term	horse	horse		
    term	cow	cow	cattle	
    term	sheep	sheep		
    term	wolf	wolf	wolf/wolves	x
    term	bear	polar bear	brown bear	
    term	lion	lion		
    term	tiger	tiger		
    term	elephant	elephant		
    term	bird	bird		
    term	shark	shark		
    term	whale	whale		
    term	snake	snake		
    term	camel	camel		
    term	red	red		x
    term	green	green		x
    term	blue	blue		x
    term	yellow	yellow		x
    term	black	black		x
    term	white	white		x
    term	hand	hand		?
    term	arm	arm		?
    term	leg	leg		
    term	foot	foot		x
    term	head-body	head		?x
    term	heart	heart		
    term	brain	brain		
    term	lung	lung		
    term	kidney	kidney		
    term	liver	liver		
    term	eye	eye		
    term	ear	ear		
    term	blood	blood	x:bloody	
    """
