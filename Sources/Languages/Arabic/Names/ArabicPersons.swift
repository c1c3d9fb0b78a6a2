/// Persons that news names: kind, id, approved form, variants.
let arabicPersons: StaticString = """
    person	putin	فلاديمير بوتين	بوتين	
    person	rahmon	إمام علي رحمن	رحمن|رحمن إمام علي|رحمون|إمام علي رحمون|إمام علي رحمان	
    person	medvedev	دميتري ميدفيديف	ميدفيديف	
    person	lavrov	سيرغي لافروف	لافروف	
    person	shoigu	سيرغي شويغو	شويغو	
    person	peskov	دميتري بيسكوف	بيسكوف	
    person	zakharova	ماريا زاخاروفا	زاخاروفا	
    person	mishustin	ميخائيل ميشوستين	ميشوستين	
    person	navalny	أليكسي نافالني	نافالني	
    person	yeltsin	بوريس يلتسين	يلتسين	
    person	gorbachev	ميخائيل غورباتشوف	غورباتشوف	
    person	kadyrov	رمضان قديروف	قديروف	
    person	prigozhin	يفغيني بريغوجين	بريغوجين	
    person	zelensky	فولوديمير زيلينسكي	زيلينسكي|فولوديمير زيلنسكي|زيلنسكي|فلاديمير زيلينسكي	
    person	poroshenko	بيترو بوروشينكو	بوروشينكو	
    person	yanukovych	فيكتور يانوكوفيتش	يانوكوفيتش	
    person	kubrakov	أولكسندر كوبراكوف	كوبراكوف	
    person	lukashenko	ألكسندر لوكاشينكو	لوكاشينكو	
    person	tokayev	قاسم جومارت توكاييف	توكاييف	
    person	nazarbayev	نور سلطان نزارباييف	نزارباييف	
    person	mirziyoyev	شوكت ميرضيائيف	ميرضيائيف|شوكت ميرزيوييف|ميرزيوييف|شوكت ميرضياييف|ميرضياييف	
    person	japarov	صدير جباروف	جباروف|صادير جباروف|صادير جاباروف|جاباروف	
    person	berdimuhamedov	سردار بردي محمدوف	سردار بيردي محمدوف	
    person	aliyev	إلهام علييف	علييف	
    person	pashinyan	نيكول باشينيان	باشينيان	
    person	saakashvili	ميخائيل ساكاشفيلي	ساكاشفيلي	
    person	biden	جو بايدن	بايدن	
    person	trump	دونالد ترامب	ترامب	
    person	obama	باراك أوباما	أوباما	
    person	bush	جورج بوش	جورج دبليو بوش|بوش	
    person	clinton	بيل كلينتون		
    person	hclinton	هيلاري كلينتون		
    person	harris	كامالا هاريس		
    person	blinken	أنتوني بلينكن	بلينكن	
    person	kerry	جون كيري		
    person	sullivan	جيك سوليفان		
    person	rubio	ماركو روبيو	روبيو	
    person	vance	جيه دي فانس	جي دي فانس|جاي دي فانس|فانس	
    person	powell	جيروم باول		
    person	macron	إيمانويل ماكرون	ماكرون|امانويل ماكرون	
    person	hollande	فرانسوا هولاند	هولاند	
    person	sarkozy	نيكولا ساركوزي	ساركوزي	
    person	lepen	مارين لوبان	لوبان	
    person	merkel	أنغيلا ميركل	ميركل|أنجيلا ميركل|أنغيلا ميركيل	
    person	scholz	أولاف شولتس	شولتس	
    person	merz	فريدريش ميرتس	ميرتس	
    person	baerbock	أنالينا بيربوك	بيربوك	
    person	johnson	بوريس جونسون		
    person	sunak	ريشي سوناك	سوناك	
    person	starmer	كير ستارمر	ستارمر	
    person	truss	ليز تراس	تراس	
    person	cameron	ديفيد كاميرون		
    person	may	تيريزا ماي		
    person	blair	توني بلير	بلير	
    person	meloni	جورجيا ميلوني	ميلوني	
    person	draghi	ماريو دراغي	دراغي	
    person	berlusconi	سيلفيو برلسكوني	برلسكوني	
    person	sanchez	بيدرو سانشيز		
    person	vonderleyen	أورسولا فون دير لاين	فون دير لاين|أورسولا فون دير لايين|فون دير لايين|أورزولا فون دير لاين	
    person	borrell	جوزيب بوريل	بوريل	
    person	michel	شارل ميشيل	شارل ميشال	
    person	stoltenberg	ينس ستولتنبرغ	ستولتنبرغ|ينس ستولتنبيرغ|ستولتنبيرغ	
    person	rutte	مارك روته	روته|مارك روتي|روتي	
    person	orban	فيكتور أوربان	أوربان	
    person	fico	روبرت فيتسو	روبرت فيكو|فيتسو	
    person	tusk	دونالد توسك	توسك	
    person	duda	أندريه دودا	أندجيه دودا|أندريج دودا	
    person	vucic	ألكسندر فوتشيتش	فوتشيتش	
    person	niinisto	ساولي نينيستو	نينيستو	
    person	andersson	ماغدالينا أندرسون		
    person	erdogan	رجب طيب أردوغان	أردوغان	
    person	cavusoglu	مولود جاويش أوغلو	جاويش أوغلو|مولود تشاووش أوغلو|تشاووش أوغلو|جاووش أوغلو	
    person	akar	خلوصي أكار	أكار	
    person	fidan	هاكان فيدان	فيدان	
    person	guterres	أنطونيو غوتيريش	غوتيريش|أنطونيو غوتيريس|غوتيريس|أنطونيو جوتيريش|جوتيريش	
    person	ban	بان كي مون		
    person	annan	كوفي عنان		
    person	grossi	رافائيل غروسي	غروسي	
    person	georgieva	كريستالينا جورجيفا	جورجيفا	
    person	lagarde	كريستين لاغارد	لاغارد	
    person	tedros	تيدروس أدهانوم غيبريسوس		
    person	xi	شي جين بينغ	شي جينبينغ|شي جينبينج|شي جين بينج	
    person	liqiang	لي تشيانغ		
    person	wangyi	وانغ يي		
    person	modi	ناريندرا مودي	مودي	
    person	abe	شينزو آبي		
    person	kishida	فوميو كيشيدا	كيشيدا	
    person	kim	كيم جونغ أون		
    person	yoon	يون سوك يول		
    person	khamenei	علي خامنئي	خامنئي	
    person	raisi	إبراهيم رئيسي		
    person	rouhani	حسن روحاني	روحاني	
    person	pezeshkian	مسعود بزشكيان	بزشكيان|مسعود بيزشكيان|بيزشكيان	
    person	assad	بشار الأسد		
    person	alsharaa	أحمد الشرع		
    person	netanyahu	بنيامين نتنياهو	نتنياهو	
    person	bennett	نفتالي بينيت		
    person	lapid	يائير لابيد	لابيد	
    person	gantz	بيني غانتس	غانتس	
    person	abbas	محمود عباس		
    person	haniyeh	إسماعيل هنية		
    person	nasrallah	حسن نصر الله		
    person	mbs	محمد بن سلمان		
    person	salman	الملك سلمان	سلمان بن عبد العزيز	
    person	mbz	محمد بن زايد		
    person	tamim	تميم بن حمد		
    person	sisi	عبد الفتاح السيسي	السيسي	
    person	abdullah2	الملك عبد الله الثاني		
    person	gaddafi	معمر القذافي	القذافي	
    person	saddam	صدام حسين		
    person	karzai	حامد كرزاي	كرزاي	
    person	ghani	أشرف غني		
    person	imrankhan	عمران خان		
    person	lula	لويس إيناسيو لولا دا سيلفا	لولا دا سيلفا	
    person	bolsonaro	جاير بولسونارو	بولسونارو	
    person	milei	خافيير ميلي		
    person	maduro	نيكولاس مادورو	مادورو	
    person	chavez	هوغو تشافيز	تشافيز	
    person	castro	فيدل كاسترو		
    person	trudeau	جاستن ترودو	ترودو	
    person	carney	مارك كارني		
    person	albanese	أنتوني ألبانيزي	أنتوني ألبانيز|ألبانيزي	
    person	ramaphosa	سيريل رامافوزا		
    person	mandela	نيلسون مانديلا	مانديلا	
    person	pope-francis	البابا فرنسيس	البابا فرانسيس|البابا فرنسيس الأول	
    person	kirill	البطريرك كيريل		
    person	musk	إيلون ماسك	ماسك	
    person	gates	بيل غيتس		
    person	bezos	جيف بيزوس	بيزوس	
    person	zuckerberg	مارك زوكربيرغ	زوكربيرغ	
    person	jobs	ستيف جوبز		
    person	messi	ليونيل ميسي	ميسي	
    person	ronaldo	كريستيانو رونالدو	رونالدو	
    person	salah	محمد صلاح		
    person	snowden	إدوارد سنودن	سنودن	
    person	assange	جوليان أسانج	أسانج	
    person	khodorkovsky	ميخائيل خودوركوفسكي	خودوركوفسكي	
    person	stalin	جوزيف ستالين	ستالين	
    person	lenin	فلاديمير لينين	لينين	
    person	hitler	أدولف هتلر	هتلر	
    person	nabiullina	إلفيرا نابيولينا	نابيولينا	
    person	matviyenko	فالنتينا ماتفيينكو	ماتفيينكو	
    person	volodin	فياتشيسلاف فولودين	فولودين	
    person	bastrykin	ألكسندر باستريكين	باستريكين	
    person	patrushev	نيكولاي باتروشيف		
    person	siluanov	أنطون سيلوانوف	سيلوانوف	
    person	belousov	أندريه بيلوسوف	أندريه بيلاوسوف|بيلاوسوف	
    person	gerasimov	فاليري غيراسيموف	جيراسيموف	
    person	kiriyenko	سيرغي كيرينكو	كيرينكو|كيريينكو	
    person	novak	ألكسندر نوفاك		
    person	sobyanin	سيرغي سوبيانين	سوبيانين	
    person	nebenzya	فاسيلي نيبينزيا	نيبينزيا	
    person	ryabkov	سيرغي ريابكوف	ريابكوف	
    person	ushakov	يوري أوشاكوف		
    person	medinsky	فلاديمير ميدينسكي	ميدينسكي	
    person	kdmitriev	كيريل دميترييف	كيريل ديميترييف	
    person	gref	غيرمان غريف	غريف|هيرمان غريف	
    person	sechin	إيغور سيتشين	سيتشين	
    person	abramovich	رومان أبراموفيتش		
    person	nemtsov	بوريس نيمتسوف	نيمتسوف	
    person	navalnaya	يوليا نافالنايا	نافالنايا	
    person	durov	بافيل دوروف	دوروف|بافل دوروف	
    person	zaluzhny	فاليري زالوجني	زالوجني	
    person	syrskyi	أولكسندر سيرسكي	سيرسكي|ألكسندر سيرسكي	
    person	yermak	أندريه يرماك	يرماك|أندري يرماك	
    person	kuleba	دميترو كوليبا	كوليبا	
    person	sybiha	أندريه سيبيها	سيبيها|أندري سيبيها|سيبيغا	
    person	svyrydenko	يوليا سفيريدينكو	سفيريدينكو	
    person	shmyhal	دينيس شميهال	شميهال|شميغال	
    person	umerov	رستم عمروف	رستم أوميروف|أوميروف	
    person	budanov	كيريلو بودانوف	بودانوف	
    person	tymoshenko	يوليا تيموشينكو	تيموشينكو	
    person	klitschko	فيتالي كليتشكو	كليتشكو	
    person	rustam-emomali	رستم إمام علي	رستم إمامعلي	
    person	muhriddin	سراج الدين مهر الدين	سراج الدين مهرالدين	
    person	rasulzoda	قاهر رسول زاده	رسول زاده	
    person	karimov	إسلام كريموف		
    person	niyazov	صفر مراد نيازوف	نيازوف	
    person	jeenbekov	سورونباي جينبيكوف	جينبيكوف	
    person	atambayev	ألماز بيك أتامباييف	أتامباييف|ألمظ بك أتامباييف	
    person	tikhanovskaya	سفيتلانا تيخانوفسكايا	تيخانوفسكايا	
    person	sandu	مايا ساندو	ساندو	
    person	dodon	إيغور دودون	دودون	
    person	kobakhidze	إيراكلي كوباخيدزه	كوباخيدزه	
    person	zourabichvili	سالومي زورابيشفيلي	زورابيشفيلي|زورابشفيلي	
    person	ivanishvili	بدزينا إيفانيشفيلي	إيفانيشفيلي	
    person	bayramov	جيهون بيراموف	بيراموف|جيحون بيراموف	
    person	mirzoyan	أرارات ميرزويان	ميرزويان	
    person	sargsyan	سيرج سركسيان	سيرج سركيسيان|سركسيان	
    person	hegseth	بيت هيغسيث	هيغسيث|بيت هيجسيث|هيجسيث	
    person	austin	لويد أوستن		
    person	pompeo	مايك بومبيو	بومبيو	
    person	tillerson	ريكس تيلرسون	تيلرسون	
    person	mattis	جيمس ماتيس		
    person	bolton	جون بولتون	بولتون	
    person	pence	مايك بنس		
    person	pelosi	نانسي بيلوسي	بيلوسي	
    person	mcconnell	ميتش ماكونيل	ماكونيل	
    person	sanders	بيرني ساندرز	ساندرز	
    person	yellen	جانيت يلين		
    person	bessent	سكوت بيسنت	بيسنت	
    person	lutnick	هوارد لوتنيك	لوتنيك	
    person	witkoff	ستيف ويتكوف	ويتكوف	
    person	kushner	جاريد كوشنر	كوشنر	
    person	ivanka	إيفانكا ترامب	إيفانكا	
    person	melania	ميلانيا ترامب	ميلانيا	
    person	rfk-jr	روبرت كينيدي جونيور	روبرت كينيدي الابن	
    person	gabbard	تولسي غابارد	غابارد|جابارد	
    person	desantis	رون ديسانتيس	ديسانتيس	
    person	walz	تيم والز		
    person	leavitt	كارولاين ليفيت	كارولين ليفيت|ليفيت	
    person	milley	مارك ميلي		
    person	mueller	روبرت مولر		
    person	comey	جيمس كومي		
    person	fauci	أنتوني فاوتشي	فاوتشي	
    person	giuliani	رودي جولياني	جولياني	
    person	mamdani	زهران ممداني	ممداني	
    person	attal	غابرييل أتال	غابريال أتال|أتال	
    person	barnier	ميشيل بارنييه	ميشال بارنييه|بارنييه	
    person	bayrou	فرانسوا بايرو	بايرو	
    person	lecornu	سيباستيان لوكورنو	لوكورنو	
    person	bardella	جوردان بارديلا	بارديلا	
    person	melenchon	جان لوك ميلانشون	ميلانشون	
    person	barrot	جان نويل بارو		
    person	steinmeier	فرانك فالتر شتاينماير	شتاينماير	
    person	habeck	روبرت هابيك	هابيك	
    person	lindner	كريستيان ليندنر	ليندنر	
    person	pistorius	بوريس بيستوريوس	بيستوريوس	
    person	weidel	أليس فايدل	فايدل	
    person	wadephul	يوهان فاديفول	فاديفول	
    person	lammy	ديفيد لامي		
    person	farage	نايجل فاراج	فاراج	
    person	corbyn	جيريمي كوربين	كوربين|جيرمي كوربين	
    person	charles3	الملك تشارلز الثالث	الملك تشارلز|تشارلز الثالث|الأمير تشارلز	
    person	elizabeth2	الملكة إليزابيث الثانية	إليزابيث الثانية|الملكة إليزابيث	
    person	prince-harry	الأمير هاري	دوق ساسكس	
    person	conte	جوزيبي كونتي		
    person	renzi	ماتيو رينزي	رينزي	
    person	mattarella	سيرجيو ماتاريلا	ماتاريلا	
    person	salvini	ماتيو سالفيني	سالفيني	
    person	tajani	أنطونيو تاياني	تاياني	
    person	rajoy	ماريانو راخوي	راخوي	
    person	puigdemont	كارليس بوتشيمون	بوتشيمون|بوجديمون|كارلس بوتشيمون	
    person	costa	أنطونيو كوستا		
    person	wilders	خيرت فيلدرز	فيلدرز	
    person	kurz	سيباستيان كورتس	سيباستيان كورتز	
    person	kallas	كايا كالاس	كالاس	
    person	metsola	روبرتا ميتسولا	ميتسولا	
    person	kaczynski	ياروسلاف كاتشينسكي		
    person	morawiecki	ماتيوش مورافيتسكي	مورافيتسكي|ماتيوس مورافيتسكي	
    person	nawrocki	كارول نافروتسكي	نافروتسكي	
    person	sikorski	رادوسلاف سيكورسكي	سيكورسكي	
    person	zeman	ميلوش زيمان	زيمان	
    person	babis	أندريه بابيش	بابيش|أندريه بابيس	
    person	fiala	بيتر فيالا		
    person	petr-pavel	بيتر بافيل		
    person	szijjarto	بيتر سيارتو	سيارتو|بيتر سيجارتو	
    person	magyar	بيتر ماغيار	بيتر ماجيار|ماغيار	
    person	radev	رومين راديف	راديف|رومن راديف	
    person	borissov	بويكو بوريسوف	بوريسوف	
    person	iohannis	كلاوس يوهانيس	يوهانيس	
    person	nicusor-dan	نيكوشور دان		
    person	plenkovic	أندريه بلينكوفيتش	بلينكوفيتش	
    person	tsipras	ألكسيس تسيبراس	تسيبراس	
    person	mitsotakis	كيرياكوس ميتسوتاكيس	ميتسوتاكيس	
    person	marin	سانا مارين		
    person	stubb	ألكسندر ستوب		
    person	kristersson	أولف كريسترسون	كريسترسون	
    person	frederiksen	ميتي فريدريكسن	فريدريكسن|ميته فريدريكسن	
    person	nauseda	غيتاناس ناوسيدا	ناوسيدا	
    person	dodik	ميلوراد دوديك	دوديك	
    person	kurti	ألبين كورتي		
    person	rama	إيدي راما		
    person	bachelet	ميشيل باشيليت	باشيليت|ميشال باشليه	
    person	turk-volker	فولكر تورك		
    person	grandi	فيليبو غراندي	فيليبو جراندي	
    person	lazzarini	فيليب لازاريني	لازاريني	
    person	okonjo	نغوزي أوكونجو إيويالا	أوكونجو إيويالا|نجوزي أوكونجو إيويالا	
    person	banga	أجاي بانغا	بانغا	
    person	malpass	ديفيد مالباس	مالباس	
    person	pedersen	غير بيدرسون	غير بيدرسن|جير بيدرسون	
    person	de-mistura	ستيفان دي ميستورا	دي ميستورا|ستافان دي ميستورا	
    person	karim-khan	كريم خان		
    person	azoulay	أودري أزولاي	أزولاي|أودريه أزولاي	
    person	birol	فاتح بيرول	بيرول	
    person	bailey	أندرو بيلي		
    person	ueda	كازو أويدا	أويدا	
    person	ahmadinejad	محمود أحمدي نجاد	أحمدي نجاد	
    person	zarif	محمد جواد ظريف	جواد ظريف	
    person	araghchi	عباس عراقجي	عراقجي	
    person	ghalibaf	محمد باقر قاليباف	قاليباف	
    person	larijani	علي لاريجاني	لاريجاني	
    person	soleimani	قاسم سليماني		
    person	mojtaba	مجتبى خامنئي		
    person	gallant	يوآف غالانت	غالانت|يوآف جالانت	
    person	bengvir	إيتمار بن غفير	بن غفير|إيتمار بن جفير|بن جفير	
    person	smotrich	بتسلئيل سموتريتش	سموتريتش	
    person	katz-israel	يسرائيل كاتس	كاتس	
    person	herzog	إسحاق هرتسوغ	هرتسوغ|إسحق هرتسوغ|يتسحاق هرتسوغ	
    person	liberman	أفيغدور ليبرمان	ليبرمان	
    person	sinwar	يحيى السنوار	السنوار	
    person	meshaal	خالد مشعل		
    person	deif	محمد الضيف		
    person	arafat	ياسر عرفات		
    person	aoun-joseph	جوزيف عون	جوزاف عون	
    person	aoun-michel	ميشال عون	ميشيل عون	
    person	hariri	سعد الحريري		
    person	mikati	نجيب ميقاتي	ميقاتي	
    person	nawaf-salam	نواف سلام		
    person	berri	نبيه بري		
    person	qassem-naim	نعيم قاسم		
    person	kadhimi	مصطفى الكاظمي		
    person	sudani	محمد شياع السوداني		
    person	sistani	علي السيستاني	السيستاني	
    person	muqtada	مقتدى الصدر		
    person	barzani	مسعود بارزاني	مسعود البارزاني	
    person	safadi	أيمن الصفدي		
    person	houthi-abdulmalik	عبد الملك الحوثي		
    person	alimi	رشاد العليمي	العليمي	
    person	shaibani	أسعد الشيباني	أسعد حسن الشيباني	
    person	haftar	خليفة حفتر	حفتر	
    person	dbeibah	عبد الحميد الدبيبة	الدبيبة|عبدالحميد الدبيبة	
    person	saied	قيس سعيد		
    person	tebboune	عبد المجيد تبون	عبدالمجيد تبون|تبون	
    person	bouteflika	عبد العزيز بوتفليقة	بوتفليقة|عبدالعزيز بوتفليقة	
    person	mohammed6	الملك محمد السادس	محمد السادس	
    person	burhan	عبد الفتاح البرهان	عبدالفتاح البرهان	
    person	hemedti	محمد حمدان دقلو	حميدتي|دقلو	
    person	omar-bashir	عمر البشير		
    person	mubarak	حسني مبارك		
    person	morsi	محمد مرسي		
    person	madbouly	مصطفى مدبولي	مدبولي	
    person	abdelatty	بدر عبد العاطي	بدر عبدالعاطي	
    person	shoukry	سامح شكري		
    person	aboul-gheit	أحمد أبو الغيط	أبو الغيط	
    person	faisal-bin-farhan	فيصل بن فرحان	الأمير فيصل بن فرحان	
    person	mbr	محمد بن راشد	محمد بن راشد آل مكتوم	
    person	haitham	هيثم بن طارق	السلطان هيثم بن طارق|السلطان هيثم	
    person	king-hamad	حمد بن عيسى آل خليفة	حمد بن عيسى	
    person	khashoggi	جمال خاشقجي	خاشقجي	
    person	abiy	آبي أحمد		
    person	afwerki	أسياس أفورقي	أفورقي	
    person	kagame	بول كاغامي	كاغامي|بول كاجامي|كاجامي	
    person	museveni	يويري موسيفيني	موسيفيني	
    person	ruto	وليام روتو	وليم روتو|ويليام روتو	
    person	kenyatta	أوهورو كينياتا	كينياتا	
    person	kiir	سلفا كير	سيلفا كير|سلفاكير	
    person	buhari	محمد بخاري	محمدو بخاري	
    person	tinubu	بولا تينوبو	تينوبو|بولا أحمد تينوبو	
    person	zuma	جاكوب زوما	زوما	
    person	mugabe	روبرت موغابي	موغابي|روبرت موجابي|موجابي	
    person	mnangagwa	إيمرسون منانغاغوا	منانغاغوا|منانجاجوا	
    person	tshisekedi	فيليكس تشيسيكيدي	تشيسيكيدي	
    person	kabila	جوزيف كابيلا		
    person	deby	إدريس ديبي		
    person	mahamat-deby	محمد إدريس ديبي	محمد ديبي	
    person	tchiani	عبد الرحمن تياني	عبد الرحمن تشياني|تياني	
    person	bazoum	محمد بازوم	بازوم	
    person	goita	عاصمي غويتا	غويتا|أسيمي غويتا	
    person	traore	إبراهيم تراوري		
    person	ouattara	الحسن واتارا	واتارا|الحسن وتارا	
    person	macky-sall	ماكي سال		
    person	bd-faye	باسيرو ديوماي فاي	ديوماي فاي	
    person	samia	سامية سولوهو حسن	سامية حسن	
    person	suu-kyi	أونغ سان سو تشي	أون سان سو تشي|سو تشي	
    person	min-aung-hlaing	مين أونغ هلاينغ	مين أونج هلاينج	
    person	duterte	رودريغو دوتيرتي	دوتيرتي|رودريجو دوتيرتي	
    person	marcos	فرديناند ماركوس	فرديناند ماركوس الابن	
    person	widodo	جوكو ويدودو	ويدودو	
    person	prabowo	برابوو سوبيانتو	برابوو|سوبيانتو	
    person	anwar-ibrahim	أنور إبراهيم		
    person	mahathir	مهاتير محمد	مهاتير	
    person	lee-hsien-loong	لي هسين لونغ	لي هسين لونج	
    person	hun-sen	هون سين		
    person	hun-manet	هون مانيت		
    person	thaksin	تاكسين شيناواترا	تاكسين	
    person	to-lam	تو لام		
    person	hasina	الشيخة حسينة	شيخة حسينة|الشيخة حسينة واجد	
    person	yunus	محمد يونس		
    person	shehbaz	شهباز شريف		
    person	nawaz	نواز شريف		
    person	zardari	آصف علي زرداري	زرداري	
    person	munir	عاصم منير		
    person	jaishankar	سوبرامانيام جايشانكار	جايشانكار|جاي شانكار	
    person	rajapaksa	غوتابايا راجاباكسا	جوتابايا راجاباكسا	
    person	ishiba	شيغيرو إيشيبا	إيشيبا|شيجيرو إيشيبا	
    person	suga	يوشيهيدي سوغا	يوشيهيده سوجا	
    person	takaichi	ساناي تاكايتشي	تاكايتشي	
    person	naruhito	الإمبراطور ناروهيتو	ناروهيتو	
    person	moon	مون جاي إن	مون جيه إن	
    person	lee-jae-myung	لي جاي ميونغ	لي جيه ميونغ	
    person	park-geun-hye	بارك غيون هاي	باك كون هيه	
    person	kim-yo-jong	كيم يو جونغ	كيم يو جونج	
    person	kim-jong-il	كيم جونغ إيل	كيم جونج إيل	
    person	tsai	تساي إنغ وين	تساي إنج ون	
    person	lai-ching-te	لاي تشينغ تي	لاي تشينغ ته	
    person	likeqiang	لي كه تشيانغ	لي كيكيانغ	
    person	hujintao	هو جينتاو	هو جين تاو	
    person	qingang	تشين غانغ	تشين قانغ	
    person	dalai-lama	الدالاي لاما	دالاي لاما	
    person	akhundzada	هبة الله أخوند زاده	هبة الله أخوندزاده|أخوند زاده	
    person	muttaqi	أمير خان متقي		
    person	sheinbaum	كلوديا شينباوم	شينباوم	
    person	lopez-obrador	أندريس مانويل لوبيز أوبرادور	لوبيز أوبرادور	
    person	petro	غوستافو بيترو	جوستافو بيترو	
    person	duque	إيفان دوكي		
    person	boric	غابرييل بوريتش	غابريال بوريتش	
    person	kast	خوسيه أنطونيو كاست		
    person	boluarte	دينا بولوارتي	بولوارتي	
    person	noboa	دانيال نوبوا	نوبوا	
    person	morales	إيفو موراليس		
    person	machado	ماريا كورينا ماتشادو	ماتشادو	
    person	guaido	خوان غوايدو	غوايدو|خوان جوايدو	
    person	delcy	ديلسي رودريغيز	ديلسي رودريجيز	
    person	macri	ماوريسيو ماكري	ماكري	
    person	kirchner	كريستينا كيرشنر	كريستينا فرنانديز دي كيرشنر	
    person	temer	ميشيل تامر	ميشال تامر	
    person	rousseff	ديلما روسيف	روسيف	
    person	ortega	دانيال أورتيغا	دانييل أورتيغا	
    person	bukele	نجيب أبو كيلة	نجيب بوكيلي|بوكيلي|نجيب بوكيلة	
    person	diaz-canel	ميغيل دياز كانيل	دياز كانيل|ميجيل دياز كانيل	
    person	raul-castro	راؤول كاسترو		
    person	morrison	سكوت موريسون		
    person	turnbull	مالكولم تيرنبول	تيرنبول	
    person	ardern	جاسيندا أرديرن	أرديرن|جاسيندا أردرن	
    person	luxon	كريستوفر لاكسون	لاكسون	
    person	leo14	البابا ليو الرابع عشر	البابا لاون الرابع عشر|البابا ليون الرابع عشر|البابا ليو|البابا لاوون الرابع عشر	
    person	benedict16	البابا بنديكت السادس عشر	البابا بندكتس السادس عشر|بنديكت السادس عشر	
    person	john-paul2	البابا يوحنا بولس الثاني	يوحنا بولس الثاني	
    person	bartholomew	البطريرك برثلماوس	البطريرك برثلماوس الأول	
    person	altman	سام ألتمان		
    person	tim-cook	تيم كوك		
    person	pichai	سوندار بيتشاي	بيتشاي|ساندر بيتشاي	
    person	nadella	ساتيا ناديلا	ناديلا	
    person	jensen-huang	جنسن هوانغ	جنسن هوانج|جينسن هوانغ	
    person	buffett	وارن بافيت	بافيت|وارن بافت	
    person	jack-ma	جاك ما		
    person	ambani	موكيش أمباني	أمباني	
    person	adani	غوتام أداني	أداني|جوتام أداني	
    person	arnault	برنار أرنو		
    person	dimon	جيمي ديمون		
    person	neymar	نيمار		
    person	mbappe	كيليان مبابي	مبابي	
    person	djokovic	نوفاك ديوكوفيتش	ديوكوفيتش|نوفاك دجوكوفيتش|دجوكوفيتش	
    person	nadal	رافاييل نادال	نادال	
    person	federer	روجر فيدرر	فيدرر	
    person	alcaraz	كارلوس ألكاراز	ألكاراز|كارلوس ألكاراس	
    person	sinner	يانيك سينر	سينر	
    person	serena	سيرينا وليامز	سيرينا ويليامز	
    person	hamilton	لويس هاميلتون		
    person	verstappen	ماكس فيرستابن	فيرستابن	
    person	schumacher	مايكل شوماخر	ميشائيل شوماخر	
    person	infantino	جياني إنفانتينو	إنفانتينو|جاني إنفانتينو	
    person	blatter	جوزيف بلاتر	بلاتر|سيب بلاتر	
    person	ceferin	ألكسندر تشيفرين	تشيفرين|ألكسندر تشيفيرين	
    person	bach	توماس باخ		
    person	coventry	كيرستي كوفنتري		
    person	ancelotti	كارلو أنشيلوتي	أنشيلوتي	
    person	guardiola	بيب غوارديولا	غوارديولا|بيب جوارديولا|جوارديولا	
    person	mourinho	جوزيه مورينيو	مورينيو	
    person	klopp	يورغن كلوب	يورجن كلوب	
    person	modric	لوكا مودريتش	مودريتش	
    person	haaland	إرلينغ هالاند	هالاند|إيرلينغ هالاند	
    person	lewandowski	روبرت ليفاندوفسكي	ليفاندوفسكي	
    person	benzema	كريم بنزيما	بنزيما|بنزيمة	
    person	yamal	لامين يامال	يامال|لامين جمال	
    person	maradona	دييغو مارادونا	مارادونا|دييجو مارادونا	
    person	pele	بيليه		
    person	zidane	زين الدين زيدان		
    person	valieva	كاميلا فالييفا	فالييفا	
    person	nurmagomedov	حبيب نورمحمدوف	حبيب نور محمدوف	
    person	lebron	ليبرون جيمس	ليبرون	
    person	ovechkin	ألكسندر أوفيتشكين	أوفيتشكين	
    person	usyk	أولكسندر أوسيك	أوسيك|ألكسندر أوسيك	
    person	thunberg	غريتا تونبرغ	تونبرغ|جريتا تونبرج|غريتا ثونبرغ	
    person	malala	ملالا يوسفزاي	ملالا يوسف زاي|ملالا	
    person	gurbanguly	قربان قولي بردي محمدوف	قربانقولي بردي محمدوف|قربان قولي بيردي محمدوف	
    """
