/// Stems of common words, which begin sentences and no names; parted by spaces.
let englishCommonWords: StaticString = """
    aardvark abando abandon abbrevia abbreviat abid abilit able abnorm abolish abolit abor abort about abov abroa
    absenc absent absolut absolute absorb abstract absur abus abusiv abysm academic accelerat accent accep accept
    acceptanc acces access accessibl accident accommodat accompan accomplish accor accord accordanc according accoun
    account accountant accumula accumulat accurac accurat accurate accus accusat accustom ace achiev achieve acid
    acknowledg acor acoustic acquaintanc acquir acquisit acronym acros act acted acting action actions activ activa
    activat active activit actor acts actu acut adap adapt adaptat adaptor add added addic addict addictiv adding
    addit addition addres address adds adequat adequate adher adjacent adjectiv adjus adjust administ administer
    administrat administrativ admir admirat admiss admit admitt admitted adop adopt adult advanc advantag
    advantageou advent adventur adventurou advers adverse advert advertis advertise advic advis advise advised
    advisor advoca advocat aeri aesthetic affair affec affect affor aforemention afrai after afternoo afternoon
    afterwar afterward agai against age aged ageing agenc agenda agent ages aggressiv aging ago agon agre agree
    agricultur ahea aid aided aiding aids aim aimed aiming aims air aircraft airport akin alarm alas albeit album
    alcohol alcoholic alert algebra algebraic algorithm alia alias alie alien alig align alik aliv all alleg allegat
    alleged allergic alleviat allianc allies alloca allocat allow allowanc ally almost alon along alongsid alou
    alpha alphabet alphabetic alread also alter alterat alternat alternativ alternative alters although altogeth
    alway amateur amaz amazing ambassador ambient ambiguit ambiguou ambitiou amen amend among amongst amount amp
    ampl amplifi amus amuse anagram analog analogou analogu analys analysi analyst analyz anarch anatom ancestor
    ancient and anecdot angel anger angl angr anguish anim animal anniversar anno announc announce annoy annoyanc
    annu anoma anomal anonymou anorak anoth answ answer antholog anticipa anticipat antidot antiqu antisoci anxiou
    any anybod anyhow anyon anyplac anyth anywa anywher apart apath apathetic apolog apologis apostroph appal appall
    appalling apparatu apparatus apparent appe appeal appear appearanc appen append appendix appl applaus applic
    applicant applicat apply appoin appoint apprais apprecia appreciat approach appropriat appropriate approv
    approximat approximate apt arbitrar arbitrari arc arcad arcan arch archaic architectur archiv are area arena
    argu arguab aris arise arithmetic arm armed arming arms army aros aroun arra arrang arrange array arres arrest
    arriv arroganc arrogant arrow arse articl artifici artist artistic arts ascen ascend ash asham ashca ashes asid
    ask asked asking asks asleep aspect ass assault assemb assembl asser assert asses assess asset assig assign
    assis assist assistanc assistant associa associat assor assort assum assumpt assur asterisk astronom asynchronou
    ate atheism atheist atla atmospher atmospheric atom atomic atrocit attach attack attai attemp attempt atten
    attend attendanc attendant attent attitud attorne attorney attrac attract attractiv attribu attribut audibl
    audienc audio aunt authentic author authoris authorisat authorit autobiograph automa automat automatic automobil
    autum avail averag avoi avoid awai await awak awar award aware away awful awkwar axe axes axiom axis babies baby
    back backbon backgroun background backlog backspac backwar backward bacteria bacterium bad badg badly baffl bag
    baggag bags bake baked bakes baking balanc ball ballet ballot ban banal banana band bandwago bandwidth bang bank
    bankrupt bann banning bans bar bare bargai bark baroqu barr barrel barri barrist bars base based bases bash basi
    basic basing basket bass bastar bastard bat batch bath bathroom batter battl baud bay beach beam bean bear beard
    beast beat beate beating beaut beautiful becam becaus becom bed bedroom beds beef been beer befor beforehan beg
    bega begi begin beginn begu behalf behav behavior behaviour behin being belief believ bell belong belov below
    belt bench bend beneath benefici benefit bent besid best bet beta bets bett betting betwee bewar beyon bias bibl
    biblic bicycl bid bidd bids big bigg bigot bigotr billfol bin binar bind biochemistr biograph biolog biologic
    biologist bird birth birthda biscuit bishop bit bite bites biting bitmap bits bitt bitte bizarr black blackboar
    blackmail blad blam blank blanket blas blast blatant bles bless blew blin blind blink blis blob block bloo blood
    blow blue blues blurb boar board boat bob bobs bodies body bog bogg boggl bogs bogu boil bold bolt bomb bond
    bone bones bonu book booklet bookshop bookstor boom boost boot bord borderlin bore bored boredom bores boring
    born borrow boss both bother bottl bottom bought boun bounc bound boundar bout bow bowl box boxes boy boys
    bracke bracket brai brain brak bran branch brand bras brav brea breach break breakdow breakfast breath bred
    breed breez brethre brick bridg brief brigad bright brilliant bring broa broad broadcas broadcast brok broke
    broth brought brow brows brush brut bubbl buck bucket budget buff buffer bug bugg bugs buil build building built
    bulb bulk bull bullet bulleti bump bunch bundl burde bureaucrac buried buries burn burning burnt burs burst bury
    burying bus buses busi business bust busy but butt butto button buy buyer buyers buying buys bye bypas byte
    bytes cabbag cabinet cabl caffein cage cake cakes calcula calculat calculator calculu calendar call calm cam
    came camera camp campaig campaign campu can canc cancel cancell candidat cannot canonic cans cant cap capabilit
    capability capable capacit capit capital capitalism capitalist caps captai captur car carbo card cardboar care
    cared careful careles cares caring carpet carr carri carriag carrot cars cartoo cartoon cartridg case cased
    cases cash casing cassett cast casting castl casu cat catalog catalogu catastrophic catch categor categoric
    cater caters cathedr catholic cats cattl caught caus causalit caut cave caveat ceas ceil celebra celebrat cell
    cellular censor censorship cent center centr centur ceremon certai certain certaint certificat chai chain chair
    chairma chalk challeng chamb champ champagn chanc chancellor chang changeov channel chao chaotic chap chapel
    chapt char charact characteristic charg charit charm chart chas chat chatt chea cheap cheat check cheek cheer
    cheerful cheers chees chemic chemical chemist chemistr chequ ches chest chestnut chew chicke chicken chief chil
    childhoo childish childre chip chocolat choic choir choos chop chopp chor choru chos chose chuck chunk church
    cider cigarett cinema circa circl circuit circuitr circula circular circulat circumstanc cite cited cites cities
    citing citize citizen city civil civilia civilis civilisat claim clarif clarificat clarit clas clash class
    classic classif classificat claus clea clean clear clearanc clev clever click client climat climb clinic clip
    clipp cliqu clock clog clon clos close closet closur cloth clou cloud club clue clues clums clust coach coal
    coars coast coat cobbl code coded codes coding coffe coherent coin coincid coincidenc coining coke cold colla
    collaborat collaps collar collat colleagu collec collect collectiv colleg colo colon color colour colum column
    combat combi combin combinat come comed comes comfort comfortab comic coming comma comman command commen commenc
    comment commentar commentator comments commerci commiss commissio commission commit committ committe commo
    commodit common commun communica communicat communism communist communit comp compact compan compar comparativ
    comparative compariso comparison compass compatibilit compatibl compe compel compell compensat compet competenc
    competent competit competitiv competitor compil compilat complacent complai complain complaint comple
    complementar complet complete complex complexit compli complica complicat component compos composit compoun
    compr comprehen comprehens comprehensibl comprehensiv compres compress compris comprom compu compuls compulsor
    comput computat computation computer computeris con conc concatena concatenat conce conceal conced conceiv
    conceivab concentra concentrat concept conceptu concer concern concert concerto conclud conclus concret concur
    concurrent condem condemn condemnat condens condit conditio condition condom condon conduc conduct conductor
    conferenc confes confi confidenc confident confidenti confidentialit configur configurat confin confirm
    confirmat conflic conflict conform confron confront confus cong conges congest congratulat conjectur conjunct
    connec connect connector connotat conscienc consciou conscious consecutiv consen consensu consent consequenc
    consequent conservat conservativ consid consider considerab considerat consis consist consistenc consistent
    consol consolat conspicuou conspirac constant constituenc constituent constitut constitution constrai constrain
    constraint construc construct constructiv consul consult consultanc consultant consultat consum consumpt cont
    contac contact contai contain contempla contemplat contemporar contempt conten content contentiou context
    continent continu continuat continuit continuou continuous continuum contour contrac contracept contract
    contradic contradict contradictor contrar contrast contravent contribu contribut contributor contriv control
    controll controvers controversi conve convenienc convenient convent convention conver convers conversat converse
    convert convic convict convinc convincing cook cooki cool cooperat coordinat cope coped copes copied copies
    coping copp copy copying copyright core corn corporat corps correc correct correlat correspon correspond
    correspondenc correspondent corridor corrup corrupt cosmic cosmolog cost costing cosy cotto cough coul coun
    council counsel counsell count counterexampl counterpart countles countr countrysid coupl courag couri cours
    court courtes cousi cover coverag covers cow cows cozy crack craft cramp crap cras crash crawl craz crea cream
    creat creativ creator creatur credibilit credibl credit creed creep crew cricket cried cries crim crimin
    criminal crisi crisp criter criteria critic criticis criticism crop cros cross crossroa crossroad crosswor crow
    crowd cruci crud cruel cruelt cruis cruise cruised crunch crush cry crying cryptic cryst cube cubic cuckoo cudd
    cue culprit cult cultur cumbersom cumm cums cumulativ cunning cup cupboar cups cure cured cures curing curiosit
    curiou curious curly curr currenc current curriculum curs cursor curtai curtain curv custar custom customar cut
    cute cuts cutting cycl cyclist cylind cynic daft daily damag damn damnat damning damp danc dang dangerou
    dangerous dare dared dares daring dark darl dash data databas date dated dates dating datum daught day daylight
    days daytim dead deadlin deaf deal dealt dear death deba debat debt debug debugg deca decad decent decid decim
    decis deck declar declarat decli declin decod decreas dedica dedicat deduc deduct deed deem deep default defea
    defeat defect defectiv defen defenc defend defens defensiv defi deficienc defin definit definite definitiv defy
    degenerat degrad degradat degre deit dela delay dele delet deliberat deliberate delicat deliciou deligh delight
    delightful delimit deliv deliver delta delus deman demand dement demise democrac democratic demolish demonstra
    demonstrat denied denies denominator denot dens densit dentist deny denying depart department departur depen
    depend dependant dependenc dependent deposit depres depress depriv depth deput derang deriv derivativ derogator
    descen descend describ descript descriptiv deser desert deserv desig design designa designat desir desk desktop
    desp despair desperat desperate despit desti destin destinat destro destroy destruct destructiv detach detail
    detec detect detectiv detector deter determi determin determinat deterrent detract devasta devastat develop
    deviat devic devil deviou devis devise devised devo devoi devot diagnosi diagnostic diagon diagram dial dialect
    dialing diall dialling dialog dialogu diamet diar dice dictat dictator dictatorship dictionar did die died dies
    diesel diet diff differ differenc different differenti differentiat difficult dig digest digg digit dignit digs
    dilemma dim dimens dimension dine dined diner dines dining dinn dip diplomatic dire direc direct directiv
    director dirt disabl disable disadvantag disagre disagree disappear disappoin disappoint disast disastrou disc
    discar discard discharg disciplin disciplinar disclaim disco disconnec disconnect discontinu discount discourag
    discov discover discrepanc discret discrimina discriminat discus discuss diseas disgu disguis disgus disgust
    dish dishon disk dislik dism dismis dismiss disord displa display dispos disposit disput disregar disrupt
    dissertat dissimilar distanc distant distasteful distinct distinctiv distinguish distor distort distrac distract
    distres distress distribu distribut district disturb disturbanc ditch ditto dive dived diver divers diversit
    divert dives divid divin diving divis divorc doctor doctrin docu documen document documentar documentat dodg doe
    does dog dogma dogs doing dole dollar domai domestic domina dominant dominat dona donat done dons doom door dose
    doses dot dots dott dotting doubl doubt doubtful doubtles down downhill downright downstair downward doze dozen
    draf draft drag dragg drago drai drain drama dramatic drank drastic draught draw drawback drawing drea dread
    dreadful dream dreamt drear dres dress dried dries drift drill drink drip dripp driv drive drivel drop dropp
    drov drow drown drug drum drunk drunke dry drying dual dubiou duck due duff dug dull duly dumb dumm dump dumpst
    duplica duplicat durat during dust dustbi duties duty dying dynamic each eager eagl ear earli early earn earning
    ears earth ease easi east easter easy eat eate eater eating eats eccentric echo ecolog ecologic econom economic
    edge edges edit editing editor editori educa educat education effect effectiv effective efficienc efficient
    effort egg eggs ego egos eight eightee eighth eith elaborat elder elec elect elector electorat electric
    electricit electro electronic elegant element elementar elements elephant elevator eleve eligibl elimina
    eliminat elit elitist else elsewher embarras embarrass embed embedd emerg emergenc eminent emit emot emotion
    emphas emphasi emphasis empir empiric emplo employ employe empt emulat emulator enabl enclos encod encount
    encounter encourag encourage end endeavor endeavour ended ending endles endless ends enem energ enforc engag
    engin engine engineer enhanc enhance enjo enjoy enlarg enlighte enlighten enormou enormous enough enquir ensur
    entail enter enterpr enters entertai entertain enthusiasm enthusiastic entir entire entiret entit entitl entr
    entranc envelop environ environment envisag envy epic episod equal equalit equally equat equilibrium equip
    equipp equivalent era eras ergo err erroneou error escap esoteric especi essa essay essenc essenti establish
    estat estima estimat etern eternit ethic ethnic etymolog evalua evaluat even evening event eventu ever everybod
    everyda everyon everyth everywher evidenc evident evil evolut evolutionar evolv exact exaggera exaggerat exam
    exami examin examinat exampl exce exceed exceeding excellent excep except exception exces excessiv excessive
    exchang exci excit excite exclamat exclud exclus exclusiv exclusive excus execu execut executiv exempt exerc
    exercis exhaus exhaust exhaustiv exhibit exis exist existenc exit exiting exotic expan expand expans expec
    expect expectat expedit expenditur expens expensiv experi experienc experimen experiment experimentat expert
    expir explai explain explanat explanator explicit explod exploi exploit exploitat explor explorat explos
    explosiv exponenti export expos exposur expres express expresswa expressway extant exten extend extens extensiv
    extensive extent extern extinct extra extrac extract extraneou extraordinar extraordinari extrem extreme
    extremist eye eyes eyesight fabric face faced faces facilit facilitat facing fact factor factu facult fail
    failur faint fair faith faithful fake fall fallac fallaciou falle fals fame fami famil familiar familiarit famin
    famou fan fanc fans fantas fantastic far farc fare farewell farm farth fascina fascinat fascist fash fashio
    fashion fast fat fatal fate fath fatuou faucet fault favor favorit favour favourit fear feasibilit feasibl feat
    featur fed feder fee feebl feed feedback feel feeling fees feet fell fellow felt femal feminist fenc fend festiv
    fetch fever few fewer fewest fiber fibers fibr fict fiction fiddl fiel field fierc fift fiftee fifth figh fight
    figur file filed files filing fill film filt filter filth final finalis finally financ financi find finding fine
    fined finer fines finest fing fining finish finit fire fired fires firework firing firm first fisc fish fit fits
    fitt fitting five fiver fix fixed fixes fixing fizz flag flagg flam flash flat flavor flavour flaw fleet flesh
    flew flexibilit flexibl flied flies flight flip flipp floa float floo flood floor flopp flour flow fluctuat
    fluent fluff flui flush flut fly flying foam focu fog fold folk follow fond font food fool foolish foot football
    footnot for forbad forbi forbid forbidd forbidde forc forcib forecas forecast foreig foreign foresee forest
    forev forgav forget forgiv forgive forgot forgotte fork form format formatt former formula formulat fort forth
    forthcom fortnight fortun fortunat fortunate forum forwar forward fossil fought foul foun found foundat fountai
    four fourtee fourth fract frag fragil fram framework frantic frau freak free freed freedom frees freewa freeway
    freez french frequenc frequent fresh frict fried frien friend friendship fries frighte frighten fring frivolou
    frog from front frow frown froz froze fruit frustra frustrat fry frying fudg fuel fulfil fulfill full fully fume
    fumes fun funct functio function functionalit fund fundament fundamentalist funer funn funni fur furnitur furr
    furth furthermor fuse fusion fuss futil futur fuzz gain gaining galactic galax game games gang gap gaps garag
    garbag garbl garde garden gas gasolin gasp gate gates gatewa gath gather gave gay gear gend gener genera general
    generalis generalisat generalizat generat generator generic generou genes genetic geniu genocid genr gent gentl
    gentlema gentleme genuin genuine geograph geographic geolog geometr gestur get gets getting ghast ghost giant
    gibberish gift gig gin girl girlfrien give gives giving glad glanc glas glass glea glean glob glor gloriou gloss
    glov glow glue gnom goal goat god gods goes going gold golde goldfish golf gone good goodby gorgeou gospel
    gossip got gotte gover govern governor gown grab grabb grac grad gradu gradua graduat graffiti graffito grai
    grammar grammatic gran grand grandfath grandmoth graph graphic gras grasp grateful gratuitou gratuitous grav
    gravit gravitation gray greas great gree greed grew grey grid grief grim grin grind grip groa gros gross groun
    ground group grow growth guar guarante guarantee guard gues guess guest guid guidanc guidelin guilt guinea
    guitar gulf gullibl gum gun guns gut guts gutt guys habit hack had hail hair haircut half hall halt halting halv
    ham hamm hand handbook handful handicap handl hang hangov happ happe happen happi hard hardback harde harden
    hardship hardwar harm harmful harmles harmon harsh has hash hassl hast haste hat hate hated hates hating hatr
    hats have having havoc hay hazar hazard hazy head headach headlin health heap hear heart hearti heat heating
    heav heave heaven heavi heel height held helicopt hell hello helmet help helpful helples henc henceforth her
    herd here hereb heres heritag hero heroi heroic herr herring herself hes hesitat heterosexu hexadecim hey hid
    hidde hide hided hideou hideous hides hiding hierarch hierarchic high highligh highlight highwa highway hilariou
    hill him himself hindsight hint hinting hip hire hired hires hiring his histor historia historian historic hit
    hitherto hits hitting hobb hog hold hole holes holida holiday hollow holy home homes homosexu homosexualit hone
    honest honor honorar honour hook hoped hopeful hopeles hopeless hopes hoping hord horizo horizont horn horrendou
    horrendous horri horrib horribl horrif horrific horror hors hospit hospital host hostil hot hotel hour hous
    househol how howev huge huh hum huma human humanit humb humbl humor humorou humour hundr hundred hung hungr hunt
    hunting hurr hurt hurting husban hut hydroge hyphe hypocris hypocrit hypocritic hypothesi hypothetic hysteric
    ice icon idea ideal idealistic ideally identic identif identifi identificat identit ideolog ideologic idiom
    idiosyncratic idiot idiotic idle ignor ignoranc ignorant ill illeg illiterat illness illogic illus illustra
    illustrat imag imagi imagin imaginar imaginat imaginativ imbalanc immatur immediat immediate immens immense
    imminent immor immort immun impact impair impen impend imperativ imperfect imperi imperson impl implausibl imple
    implemen implement implementat implicat implicit imply impor import importanc important impos impossibl
    impractic impres impress impressiv impriso imprison improb improv improve impuls inabilit inaccessibl inaccurac
    inaccurat inadequat inadvertent inan inappropriat incap incarnat incentiv inch incidenc incident incli inclin
    inclinat includ inclus inclusiv incoherent incom incompatibl incompetenc incompetent incomplet incomprehensibl
    inconsistenc inconsistent inconvenienc inconvenient incorpora incorporat incorrect incre increas increasing
    incredib incredibl incur incurr inde indefensibl indefinit indefinite indent independenc independent
    indeterminat index indica indicat indicativ indicator indict indirect indistinguish individu individual induc
    induct indulg industr industri ineffectiv inefficienc inefficient inequalit inertia inevit inevitab inexperienc
    infallibl infamou infant infantil infec infect infelicit infer inferenc inferior inferiorit infinit infinite
    inflat inflexibl inflict influenc influenti info inform informat informativ infrastructur infrequent infringe
    ingeniou ingredient inhabi inhabit inhabitant inherent inheri inherit inheritanc inhibi inhibit initi initia
    initial initialis initialisat initiat initiativ inject injur injustic ink inner innocenc innocent innovat
    innovativ input inputt inquir insan insect insecur insensitiv inser insert insid insidiou insight insignificant
    insis insist insistenc insofar inspec inspect inspir inspirat install installat instanc instant instea instinct
    institut instru instruc instruct instrument insufficient insul insult insuranc intact intak integ integr integra
    integrat integrit intellect intellectu intelligenc intelligent inten intend intens intense intensit intensiv
    intent intention inter interac interact interactiv interactive intercours interes interest interesting interfac
    interfer interferenc interim interior intermediat intermittent intern internal internation interpre interpret
    interpretat interrogat interrup interrupt intersect interv interval interve interven intervent interview intimat
    into intoleranc intrinsic introduc introduct introductor intuitiv invad invali invalidat invalu invariab invas
    inven invent inventor inver invers invert invest investiga investigat invi invisibl invit invitat invok involv
    involve ion irat iron ironic irration irrelevant irrespectiv irresponsibl irrita irritat islan island isola
    isolat issu item its itself jacket jail jam jamm jams jargo jazz jealou jell jelly jerk jest jet job jobs join
    joining joint joke joked jokes joking jolly journ journal journalist journe judg judge juic jump junct jungl
    junior junk jury just justic justif justifi justifiab justificat juvenil keen keep ken kept kernel kettl key
    keyboar keyboard keyed keying keys keystrok keywor keyword kick kid kidd kidnap kidnapp kidne kids kill kind
    king kingdom kiss kit kitche kits knee knees knew knif knight knock know knowledg lab label labell labor
    laborator labour labs lack lad ladd ladies lady lag lager laid lain lake lamp land landlor landscap lane languag
    larg large lark laser lasers last lasting late later latest latt laugh laught launch lavator law lawn laws lawy
    lay layer layers laying layout lays lazi lazy leach lead leadership leaf leaflet leagu leak lean leaning leap
    lear learn learnt least leath leav lectur led left leg legal legally legen legendar legibl legislat legitimat
    legitimate legs leisur lemo lend length lenient lens lent lesbia less lesso lesson lest let leth lets lett
    letting level liabilit liabl liaiso libel liber libert librar libraria licenc licens lid lie lied lies life
    lifestyl lifetim lift lifting ligh light lightning like liked likelihoo likes likew liking limb limi limit
    limitat line linear lined lines linguistic lining link linkag lion lip lips liqui liquor lisp list liste listen
    listing lit liter literar literat literatur litr litt littl live lived liver lives livest living load loan lobb
    loca local locally locat lock lodg log logg logic logo logs lone long look loop loophol loos loose lord lorr
    lose loses losing loss lost lot lots loud lous love loved lover lovers loves loving low lower lowers lowest
    loyal luck lucki ludicrou ludicrous luggag lump lunatic lunch lunchtim lung lurk lust luxur lying lyric machin
    machiner mad made madness magazin magic magnetic magnificent magnitud mail mailbox main mainfram mainstream
    maintai maintain maintenanc maiz major majorit make maker makers makes making male males malfunct maliciou man
    manag manage mandat mandator mangl mania manifest manifestat manifesto manipula manipulat mankin mann manning
    manpow mans manu manual manufactur many map mapp maps march margi margin marit marke market marr marriag
    marvellou marvelou mask mass massiv massive mast match mate materi material mathematic mathematicia
    mathematician matric matrix matt matur maxim maximum mayb mayor maze meal mean meaning meaningful meaningles
    meant meantim meanwhil measur measure meat mechanic mechanism media medic medicin mediev medium meet meeting
    megabyt melod melt memb membership memor men mend ment mentalit mentio mention menu merc mercur mere merg merit
    merr mess messag met metal metaphor meter meters metho method metr metric metro mice microcomput microprocessor
    microwav midda middl midnight might migra migrat mild mile mileag militar milk mill mimic mind mindles mine
    mined mines minim minimalist minimum mining minist minor minorit mint minu minut miracl miraculou mirror
    miscellaneou misdirec misdirect miser miserab misfortun misguid misinterpre misinterpret misl mislea mislead
    misplac misprint misrea misread misrepresen misrepresent miss missil mist mistak mistake mistaken mistook
    misunderstan misunderstand misunderstoo misus mix mixed mixes mixing mixtur mnemonic moan moaning mob mobil mock
    mod mode model modeling modell modelling moder moderat moderate modes modest modif modificat modul mold mole
    molecul molecular mom moment momentari momentum monarch mone monitor monke monkey monochrom monopo monst month
    mood moon moral moralit morally more moreov morning moro moron mort mortal mortalit most moth motion motions
    motiv motiva motivat motor motorwa motorway motto moul moun mount mountai mountain mous mouth move moved moves
    movi movies moving much muck mud muddl mug mugs multip multipl multiplicat mum mumbl mumm mundan murd murder
    muscl museum music musicia musician must mutt mutter mutu myself myster mysteriou mysterious mystic myth mythic
    mytholog nail naiv naked name named nameles names naming narrativ narrow nast nasti nation nations nativ natur
    naught nay near nearb neat necessar necessari necessit neck need needl needles needless negat negativ neglec
    neglect negligibl negoti negotia negotiat neighbor neighborhoo neighbour neighbourhoo neith nerv nervou nest
    nesting net nets network neur neutr never nevertheles new newcom newer newest newly news newslett newspap next
    nice nicer nicest nick nicknam night nightmar nil nine nobl nobod node nodes nois nomin nomina nominat none
    nonetheles nonsens noon nor norm normalit north norther nose noses nostalgia not notab notable notat note noted
    notes noth notic notice noticeab notif notificat noting notion notions notoriou notwithstand noun novel novelt
    novic now nowaday nowher nuclear nuisanc null numb number numer numeral numeric numerou nun nuns nurs nut nuts
    oar obey obeying objec object objection objectiv oblig obligat obligator obnoxiou obscen obscur obscurit observ
    observat obses obsess obsolet obstruc obstruct obtai obtain obviou obvious occas occasion occup occupat occur
    occurr occurrenc ocea odd oddly odds off offen offenc offend offens offensiv offer offering offers offhan offic
    offici official offset offspr ofte oil old older oldest omiss omit omitt once one ones oneself ongo onio only
    onto onus onward open opening opera operat operation operator opin opponent opportunit oppos opposit oppres
    oppress opt opted optic optim optimis optimisat optimistic optimum opting option options opts opus oral orang
    orbit orchestr orchestra order orders ordinar orga organ organic organis organisat organiz organizat orien
    orient orienta orientat origi origin origina original originat originator orthodox other others otherw ought our
    ours ourselv out outcom outcr outdat outer outgo outli outlin outlook output outrag outrageou outright outset
    outsid outstand outweigh over overall overcam overcom overdraft overdu overflow overhea overhead overlap overloa
    overload overlong overlook overnight overpric overrid overridde overrod oversea overtim overton overview
    overwhelm overwri overwritte owe owed owes owing own owned owner owners ownership owning owns oxyge ozon pace
    pacifi pack packag packet pad padd pads paged pages paging paid pain painful painles paint painting pair palac
    pale pan panel panic pant paper paperback papers par parad paradox paragraph parallel paramet paranoi paranoia
    paraphras pardo parent parenthes parenthesi parit park parlia parochi parod parrot pars part parti participa
    participant participat particl particular partit partitio partition partn pass passag passeng passionat passiv
    passport passwor password past patch patent path pathetic patienc patient patron patronis patter pattern paus
    pave pay payed paying payment payments pays peac peaceful peak peanut peasant peculiar pedal pedant pedantic
    pedantr pedestria pedestrian peer pen penalt penc pencil pend pengui penn pens peopl per perceiv percent
    percentag percept perfect perform performanc perhap perio period periodic peripher peripheral permanent permiss
    permissibl permit permitt perpetu persecu persecut persist persistent perso person personalit personnel
    perspectiv persuad persuas pervers pet petrol pett pharmac phas phenomena phenomeno phenomenon philosoph
    philosophic phoenix phon phoning photo photocop photograph photographic phras physic physicist physiolog piano
    pick pictur pie piec pig pigeo pigs pile piles pill pilot pin pinch pink pins pint pipe pipelin pipes pit pitch
    pitfall pity pizza plac plagu plai plain plan planet planetar plann plant plast plaster plastic plat platform
    plausibl play playgroun playing plea pleas pleasant pleasur plent plot plott ploy plug plugg plur plus pocket
    poem poet poetic poetr poin point pointles poiso poison poke polar pole polic policema polish polit polite
    politic politicia politician poll pollut polynomi pompou pool poor pop pope popp pops popula populac popular
    popularit populat pork pornograph port porting portra portray pose posed poses posing posit positio position
    positiv positive posses possess possib possibilit possibl post postag postcar posting postmast postpo postpon
    postscript postulat pot potato potenti poun pound pour povert powd power powerful powers pract practic practical
    practis pragmatic praise pray praying preach prec precaut preced precedenc precedent preciou precis precise
    predecessor predic predict predominant pref prefac prefer preferab preferenc preferr prefix pregnanc pregnant
    prejudic preliminar prem prematur premature premis premium prepar preparat prerequisit pres prescrib prescript
    presen presenc present presentat preserv president press pressur presum presumab preten pretend pretentiou prett
    prevail prevalent preven prevent preview previou previous pric prid priest prim primar primari primitiv prin
    princ princip principl print printout prior priorit pris priso prison privac privat private privatisat privileg
    priz pro prob probab probabilit problem proce procedur proceed proceeding proces process processor proclaim
    produc product productiv productivit profess profession professional professor profil profit profoun program
    programm progres progress prohibi prohibit projec project proliferat prolong prom prominent promis promo promot
    promp prompt pron pronou pronounc pronunciat proof prop propaganda proper propert prophet proport proportion
    propos proposal proposit proprietar pros prosecu prosecut prospect prospectiv prostitut prot protec protect
    protei protocol prototyp prou prov prove provid provis provision provocativ provok proximit pseudo psycholog
    psychologic psychologist pub public publicat publicis publicit publish pudd pull pulp puls pump pun punch
    punctuat punctur punish puns punt pupil purchas pure purg purit purpl purpos pursu pursuit push put puts putt
    putting puzzl pytho qualif qualifi qualificat qualit quantit quantum quart quee queen quer quest questio
    question questionnair queu quibbl quick quiet quit quiz quot quota quotat quoting rabbit rabi race raced races
    raci racing racism racist rack racket radar radiat radic radio radiu rag rage raid rail railroa railwa rain
    rainbow raining rais ram rampant ran random rang rank rant ranting rape rapi rapid rare rarer rarest rash rat
    rate rated rates rath rating ratio ration rational rats rattl rave raved raves raving raw razor reac reach react
    reactionar reactor read readership readi reading real realis realisat realistic realit realm rear rearrang reaso
    reason reasonab reassur rebuil rebuild rebuilt recall receipt receiv recent recept recip recipient reckles recko
    reckon reclaim recogn recognis recognit recogniz recollect recommen recommend recommendat reconcil reconsid
    recor record recording recov recover recreation recrui recruit rectangl rectangular rectif recurs recursiv
    recycl red redefi redefin redirect reduc reduct redundanc redundant refer referenc referendum referr refers refi
    refin reflec reflect reflex reform reformat refrai refresh refun refus refut regai regar regard regardles regim
    region regions regist register registrat regret regrett regrettab regular regulat reig reinsta reinstat reiterat
    rejec reject rela relat relationship relativ relative relativit relax releas relevanc relevant reli reliab
    relied relief relies reliev relig religiou relocat reluctanc reluctant rely relying remai remain remaind remark
    remarkab remed rememb remember remin remind reminiscent remot remote remov renam rend render rendit renew rent
    repair repea repeat repeated repent repertoir repetit repetitiv rephras repl replac replace reply repor report
    represen represent representat representativ reproduc reproduct repulsiv reputat requ reques request requir
    require requisit rerea reread rescu research resembl resemblanc resent reserv reservat reset resid residenc
    resident resig resign resignat resist resistanc resolut resolv resor resort resourc respec respect respectiv
    respective respon respond respons responsibilit responsibl rest restar restart restaurant resting restor restrai
    restrain restric restrict restrictiv resul result resum resurrect retai retail retain retir retire retract
    retriev retur return reus reve reveal revelat reveng revenu revers revert review revis revise revised revol
    revolt revolut revolutionar rewar reward rewri rewrit rewritte rewrot rhetoric rhym rhythm ribbo rid ridd ridde
    ride rides ridiculou ridiculous riding rids right rigi rigorou ring riot rip ripp rips rise rises rising risk
    ritu ritual rival river rivers road robot robust rock rocket rod rode role roles roll roma romanc romantic roof
    room root rope rot rota rotat rotte rough roun round roundabout rout routin routine routing row rows royal
    royalt rub rubb rubbish rude ruin ruining rule ruled ruler rulers rules ruling rumor rumour run rung running
    runs rural rush rust sabotag sack sacr sacrific sad sadde sadden sadly safe safeguar safeguard safer safest
    safet saga said sail saint sake saki salar sale sales salesma salt salvat same sampl sand sandwich sane sang
    sanit sank sarcasm sarcastic sat satellit satir satisf satisfact satisfactor satisfactori sauc save saved saves
    saving saw say saying says scal scan scand scann scar scarc scarce scarf scarlet scatt scatter scen scenario
    scener sceptic schedul schem scholar school scienc scientific scientist scop scor scotch scrap scrapp scratch
    scream scree screen screw script scroll scum sea seal search seaso seat secon second secondar secret secretar
    sect sector secular secur securit see seed seeing seek seem seeming seen sees segment segments seldom selec
    select selectiv selective self selfish sell semantic seminar send senior sens sensat sensib sensibl sensitiv
    sensitivit sent sentenc senti sentient sentiment separa separat separate separator sequel sequenc sequenti seri
    series seriou serious sermo serv servant servic sess set sets setting settl seve seventh sever severe severit
    sex sexes sexist sexu sexualit sexy shad shadow shak shake shall shallow sham shap shar sharehold sharp she shed
    shedd sheep sheer sheet shelf shell shelt shelv shif shift shin shining ship shipp shirt shock shoe shoes shon
    shoo shook shoot shop shopp short shortag shorte shorten shorthan shot shou shoul should shout shov show shut
    shutdow shy sic sick sicke sicken side sided sides sideway siding sigh sight sigma sign signal signall signatur
    significanc significant signing silenc silent silico silli silly silv similar similarit simp simpl simplicit
    simplif simplistic simula simulat simultaneou simultaneous sin sinc sincer sincere sine sinful sing singl
    singular sinist sink sins sir sist sit site sites sits sitting situa situat six sixt sixtee sixth size sized
    sizes sizing skeleto skeptic sketch skill skin skip skipp skirt skull sky slag slang slash slav sleep slept slic
    slid slight slim slip slipp slipper sloga slop slopp slot slow small smallish smart smash smel smell smil smith
    smok smooth smug snack snag snail sneak sniff snobber snow soap sober soci socialism socialist societ sock
    socket sod soft softwar soil solar sold soldi sole soles soli solicitor solo solut solv some somebod somehow
    someon someplac someth sometim somewhat somewher son song sons soon sophistica sophisticat sordi sore sorr sort
    sorting sought soul soun sound soundtrack soup sourc south souther spac span spar spati speak spec speci special
    specialis specialist specialit specialt specif specific specificat specime spectacular spectrum speculat sped
    speech speed spell spelling spelt spen spend spent spher spies spigot spik spill spin spir spirit spiritu spit
    spitt splendi split spoil spoilt spok spoke spokesma sponsor spontaneou spontaneous spoof spool sport spot spott
    spout spra sprang sprea spread spring sprung spur spuriou spy squa squar squash squeez stabilit stabl stack
    staff stag stagg stagger stair staircas stak stal stall stamp stan stanc stand standar standard standardis
    standpoint star stark starr start startl starv stat state static stating stationar statistic statu stay staying
    stead steadi steal steam steel steep steer steers stem step stepp stereo stereotyp steril sterl stick stiff
    still stimula stimulat stir stirr stock stol stole stomach ston stoo stop stopp stor storag store storey storm
    stra strai straight straightforwar strain strang strange strateg strategic straw stream street strength
    strengthe stres stress stretch strict strik string stringent strip stripp striv strok strong struck structur
    struggl stuck stud student studio stuff stumbl stun stunn stunt stupi stupidit styl subjec subject subjectiv
    submiss submit submitt subroutin subscrib subscript subsequent subset subsid subsidiar subsidis substanc
    substanti substitu substitut subt subtl subtlet subwa subway succe succeed succes success successful successiv
    successor such sudde sudden sued sues suff suffer suffic sufficient suffix sugar sugg sugges suggest suicid
    suing suit suitab suiting sum summ summar summaris sums sun sundr sung sunk sunlight sunn sunr sunshin super
    superb superfici superfluou superior superiorit supermarket supernatur superv supervis supervisor supp suppl
    supple supplementar suppli suppor support suppos supposed suppres suppress suprem sure surfac surger surnam
    surplu surpr surpris surprising surroun surround surrounding surve survey surviv susceptibl suspec suspect
    suspen suspend suspens suspic suspiciou suspicious sustai sustain swallow swam swamp swap swapp swea swear sweat
    sweep sweet swept swim swimm swing switch swor swum symbol symbolic symmetr symmetric sympath sympathetic
    symphon symptom syndicat syndrom synonym synonymou syntactic syntax synthesi synthesiz system systematic tab
    tabl tabs tack tackl tactic tactles tag tail tailor take taker takers takes taking tale talent tales talk tall
    tame tangent tank tap tape tapes target task tast tasteles tasting taught tax taxat taxes taxi taxpay tea teach
    team teapot tear technic techniqu technolog technologic tediou teenag teeth telephon telescop televis tell temp
    temperatur templ temporar temporari tempt temptat ten tend tendenc tenni tens tentativ tentative tenth term
    termin termina terminal terminat terminator terminolog terrib terribl terrif territor terror terrorism terrorist
    ters test testing text textbook textu than thank thankful that the theat theatr thee theft their them themselv
    then theolog theologic theor theorem theoretic ther therap thereabout thereaft thereb therefor therei thereof
    thes thesi they thick thief thiev thin thing think thir thirst thirt this thorough thoroughfar thos thou though
    thought thousan thousand thre threa threat threate threaten threshol threw throat through throughout throughput
    throw thrus thrust thumb thus thy tick ticket tidied tidies tidy tidying tie tied ties tiger tight tile tiles
    till time timed timer times timescal timet timing tin tins tiny tip tips tire tired tires tiresom tiring titl
    toad toast tobacco toda toe toes togeth toggl toilet toke token told tolera toleranc tolerant tolerat toll
    tomato tome tomorrow ton tone tones tongu tonight tons too took tool tooth top topic tops tore torn tortur toss
    total totally touch tough tour tourist towar toward tower towers town toy toys trac track trad tradit tradition
    traffic traged tragic trai trail train transact transcript transf transferr transform transformat transient
    transit transla translat translator transmiss transmit transmitt transparent transpor transport trap trapp trash
    trashca travel traveling travell travelling tray trea treasur treat tree trees trek tremendou tremendous tren
    trend trial triangl trib trick tried tries trifl trigg trigger trilog trinit trip tripl tripo triumph trivi
    trivia trolle troop troubl trous truck true truly trumpet trunca truncat trunk trus trust truth try trying tube
    tubes tune tuned tunes tuning tunnel turn turning turnt tutor tutori twelv twent twentieth twic twin twis twist
    two tying type typed types typeset typewrit typic typing tyre tyres ugh ugly ultimat ultimate umbrella unabl
    unaccept unaffect unambiguou unattend unauthor unavail unavoid unawar unbalanc unbear unbeliev unbelievab unbias
    uncertai uncertaint unchang uncl unclear uncomfort uncommo unconnect unconsciou unconvinc undefin under
    underestimat undergo undergon undergraduat undergroun underground underl underla underlai underli underlin
    underneath understan understand understoo undertak undertake undertook underwent undesir undi undo undocument
    undon undoubted undu uneas unemploy unexpect unexpected unexplain unfair unfamiliar unfinish unfortunat
    unfortunate unfound unfriend unhapp unhealth unhelpful unif uniform unimportant uninteres unio union uniqu
    unique unit uniting univers universit unjustif unknow unles unlik unlike unlimit unloa unlock unluck unnatur
    unnecessar unnecessari unobtain unoffici unpleasant unpopular unpredict unrea unread unrealistic unreason
    unrelat unreli unsaf unsatisfactor unsee unset unsolicit unsoun unspecif unst unsuccessful unsuit unsupport
    unsur unsuspec untid until unto untru unus unusu unwant unwelcom unwill unwise unwork upbring upda updat upgrad
    upon upper upright ups upset upsid upstair upwar upward urba urge urged urgenc urgent urges urging usabl usag
    use used useful useles user uses using usual usually utilit utter vacanc vacat vacuum vagu vague vain vali
    validit valle valu valv van vandalism vanish vans vari variabl varianc variant variat varied varies variet
    variou vary varying vast vat vector veget vegetabl vegetaria vehicl vein velocit vend vendor ventur venu verb
    verbatim verbos verdict verif verificat vers versatil versu vertic very vessel vet via viabl vicar vice vicinit
    viciou victim victor video view viewpoint vigorous vile villag vintag vinyl violat violenc violent violi virgi
    virtu viru virus visi visibl vision visit visitor visu vital vocabular vocal voic void voltag volum voluntar
    voluntari volunte volunteer vomit vote voted voter voters votes voting vouch vowel vulner wade waded wades
    wading waffl wage wages wait waiting wake waked wakes waking walk wall wallet wand wander want wanting war ward
    warehous warm warn warning warp warrant wars wartim wary was wash wast wasteful wasting watch water waters wave
    waved waves waving way ways weak weakness wealth weapo weapon wear weasel weath wed wedd weds wee week weekda
    weeken weekend weigh weight weir welcom welfar well went were west wester wet wets wetting whal what whatev
    whatsoev wheel when whenc whenev wher wherea whereb whereupo wherev wheth which whichev whil whilst whim whisk
    whiske whistl whit who whoev whol wholehearted whom whoop whos why wick wide wider widesprea widest width wife
    wild willing win wind window wine wines wing winn winning wins wint wipe wiped wipes wiping wire wired wires
    wiring wisdom wise wiser wisest wish wit witch with withdraw withdrew withi without witness witt wive wives
    wizar woke wolf woma wombat wome won wond wonder wonderful wondrou wont wood woode word wore work working
    workloa workshop workstat worl world worldwid worm worn worr wors worship worst worth worthles worthwhil woul
    woun wow wrap wrapp wrath wreck wren wretch wrist writ writing writte wrong wrot yard yawn year yellow yes
    yesterda yet yeti yiel yield you young your yourself yourselv youth zero zone zones zoom
    """
