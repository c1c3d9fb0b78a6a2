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
    person	zelensky	فولوديمير زيلينسكي	زيلينسكي	
    person	poroshenko	بيترو بوروشينكو	بوروشينكو	
    person	yanukovych	فيكتور يانوكوفيتش	يانوكوفيتش	
    person	kubrakov	أولكسندر كوبراكوف	كوبراكوف	
    person	lukashenko	ألكسندر لوكاشينكو	لوكاشينكو	
    person	tokayev	قاسم جومارت توكاييف	توكاييف	
    person	nazarbayev	نور سلطان نزارباييف	نزارباييف	
    person	mirziyoyev	شوكت ميرضيائيف	ميرضيائيف	
    person	japarov	صدير جباروف	جباروف	
    person	berdimuhamedov	سردار بردي محمدوف	قربان قولي بردي محمدوف	
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
    person	vance	جيه دي فانس		
    person	powell	جيروم باول		
    person	macron	إيمانويل ماكرون	ماكرون	
    person	hollande	فرانسوا هولاند	هولاند	
    person	sarkozy	نيكولا ساركوزي	ساركوزي	
    person	lepen	مارين لوبان	لوبان	
    person	merkel	أنغيلا ميركل	ميركل	
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
    person	vonderleyen	أورسولا فون دير لاين	فون دير لاين	
    person	borrell	جوزيب بوريل	بوريل	
    person	michel	شارل ميشيل		
    person	stoltenberg	ينس ستولتنبرغ	ستولتنبرغ	
    person	rutte	مارك روته	روته	
    person	orban	فيكتور أوربان	أوربان	
    person	fico	روبرت فيتسو		
    person	tusk	دونالد توسك	توسك	
    person	duda	أندريه دودا		
    person	vucic	ألكسندر فوتشيتش	فوتشيتش	
    person	niinisto	ساولي نينيستو	نينيستو	
    person	andersson	ماغدالينا أندرسون		
    person	erdogan	رجب طيب أردوغان	أردوغان	
    person	cavusoglu	مولود جاويش أوغلو	جاويش أوغلو	
    person	akar	خلوصي أكار	أكار	
    person	fidan	هاكان فيدان	فيدان	
    person	guterres	أنطونيو غوتيريش	غوتيريش	
    person	ban	بان كي مون		
    person	annan	كوفي عنان		
    person	grossi	رافائيل غروسي	غروسي	
    person	georgieva	كريستالينا جورجيفا	جورجيفا	
    person	lagarde	كريستين لاغارد	لاغارد	
    person	tedros	تيدروس أدهانوم غيبريسوس		
    person	xi	شي جين بينغ	شي جينبينغ	
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
    person	pezeshkian	مسعود بزشكيان	بزشكيان	
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
    person	albanese	أنتوني ألبانيز		
    person	ramaphosa	سيريل رامافوزا		
    person	mandela	نيلسون مانديلا	مانديلا	
    person	pope-francis	البابا فرنسيس		
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
    """
