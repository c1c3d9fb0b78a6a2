/// Places that news names: kind, id, approved form, variants.
let arabicPlaces: StaticString = """
    place	europe	أوروبا		أوروبي|أوربي|أوروبيون|أوروبيين|الأوروبيون|الأوروبيين
    place	asia	آسيا		آسيوي
    place	africa	أفريقيا	إفريقيا	أفريقي|إفريقي|أفارقة|الأفارقة
    place	north-america	أمريكا الشمالية	أميركا الشمالية	
    place	south-america	أمريكا الجنوبية	أميركا الجنوبية	
    place	latin-america	أمريكا اللاتينية	أميركا اللاتينية	أمريكي لاتيني|أميركي لاتيني
    place	antarctica	القارة القطبية الجنوبية		
    place	middle-east	الشرق الأوسط		
    place	central-asia	آسيا الوسطى		
    place	caucasus	القوقاز		قوقازي
    place	balkans	البلقان		بلقاني
    place	crimea	القرم	شبه جزيرة القرم	قرمي
    place	donbas	دونباس		
    place	gaza	غزة	قطاع غزة	
    place	west-bank	الضفة الغربية		
    place	golan	مرتفعات الجولان	الجولان|هضبة الجولان	
    place	sinai	سيناء		
    place	kurdistan	كردستان	إقليم كردستان	كردي|أكراد|الأكراد|كرد|الكرد
    place	siberia	سيبيريا		سيبيري
    place	urals	الأورال		
    place	far-east	الشرق الأقصى		
    place	kashmir	كشمير		كشميري
    place	tibet	التبت		تبتي
    place	xinjiang	شينجيانغ	شينغيانغ	
    place	chechnya	الشيشان		شيشاني
    place	dagestan	داغستان		داغستاني
    place	ingushetia	إنغوشيا	إنغوشيتيا	
    place	tatarstan	تتارستان		
    place	bashkortostan	باشكورتوستان	بشكيريا|باشكيريا	
    place	abkhazia	أبخازيا		
    place	south-ossetia	أوسيتيا الجنوبية		
    place	karabakh	قره باغ	ناغورني قره باغ|كاراباخ|ناغورنو كاراباخ|ناغورني كاراباخ|ناغورنو قره باغ|قرة باغ	
    place	transnistria	ترانسنيستريا	بريدنيستروفيه|ترانسدنيستر	
    place	donetsk-region	جمهورية دونيتسك الشعبية		
    place	luhansk-region	جمهورية لوغانسك الشعبية		
    place	black-sea	البحر الأسود		
    place	caspian-sea	بحر قزوين		
    place	red-sea	البحر الأحمر		
    place	mediterranean	البحر المتوسط	البحر الأبيض المتوسط	
    place	baltic-sea	بحر البلطيق	البلطيق	
    place	azov	بحر آزوف		
    place	aral	بحر آرال	بحر الآرال	
    place	dead-sea	البحر الميت		
    place	south-china-sea	بحر الصين الجنوبي		
    place	persian-gulf	الخليج العربي	الخليج الفارسي	
    place	hormuz	مضيق هرمز		
    place	bosphorus	البوسفور	مضيق البوسفور	
    place	suez	قناة السويس		
    place	panama-canal	قناة بنما		
    place	atlantic	المحيط الأطلسي	المحيط الأطلنطي	
    place	west-indies	جزر الهند الغربية	الهند الغربية	
    place	pacific	المحيط الهادئ	المحيط الهادي	
    place	indian-ocean	المحيط الهندي		
    place	arctic	القطب الشمالي	المحيط المتجمد الشمالي	
    place	volga	الفولغا	نهر الفولغا	
    place	danube	الدانوب	نهر الدانوب	
    place	nile	النيل	نهر النيل	
    place	euphrates	الفرات	نهر الفرات	
    place	tigris	نهر دجلة	دجلة	
    place	jordan-river	نهر الأردن		
    place	panj	نهر بانج	بانج	
    place	pamirs	بامير	البامير	
    place	alps	جبال الألب	الألب	
    place	himalayas	الهيمالايا	الهملايا|هيمالايا	
    place	hindu-kush	هندوكوش	هندو كوش|الهندوكوش	
    place	karakoram	قراقرم	كاراكورام	
    place	tian-shan	تيان شان	تيان شين	
    place	euro-atlantic	المنطقة الأوروبية الأطلسية	أوروبي أطلسي|المنطقة الأورو-أطلسية	الأوروبية الأطلسية|الأورو-أطلسية
    place	stalinabad	ستالين آباد	ستالينآباد|ستالين أباد	
    place	carina-nebula	سديم كارينا	سديم القاعدة	
    place	southern-ring-nebula	سديم الحلقة الجنوبية		
    place	california	كاليفورنيا		كاليفورني
    place	texas	تكساس		تكساسي
    place	florida	فلوريدا		
    place	alaska	ألاسكا		
    place	scotland	اسكتلندا	إسكتلندا|أسكتلندا|سكوتلندا	اسكتلندي|إسكتلندي|أسكتلندي|سكوتلندي
    place	wales	ويلز		ويلزي
    place	england	إنجلترا	إنكلترا	إنجليزي|إنكليزي|إنجليز|الإنجليز|إنكليز|الإنكليز
    place	northern-ireland	أيرلندا الشمالية	إيرلندا الشمالية	
    place	bavaria	بافاريا		بافاري
    place	catalonia	كتالونيا	كاتالونيا	كتالوني|كاتالوني|كتالاني
    place	sicily	صقلية		صقلي
    place	darfur	دارفور		
    place	badakhshan	بدخشان		
    place	alabama	ألاباما		
    place	arizona	أريزونا		
    place	arkansas	أركنساس		
    place	colorado	كولورادو		
    place	connecticut	كونيتيكت	كونيتيكيت|كونيكتيكت	
    place	delaware	ديلاوير	ديلاوار	
    place	georgia-us	ولاية جورجيا		
    place	hawaii	هاواي		
    place	idaho	أيداهو	آيداهو	
    place	illinois	إلينوي	إيلينوي	
    place	indiana	إنديانا		
    place	iowa	أيوا	آيوا	
    place	kansas	كنساس	كانساس	
    place	kentucky	كنتاكي		
    place	louisiana	لويزيانا	لوزيانا	
    place	maryland	ماريلاند	ميريلاند	
    place	massachusetts	ماساتشوستس	ماساشوستس|ماساتشوسيتس	
    place	michigan	ميشيغان	ميشيجان|ميتشيغان	
    place	minnesota	مينيسوتا		
    place	mississippi	مسيسيبي	ميسيسيبي|المسيسيبي	
    place	missouri	ميسوري	ميزوري	
    place	montana	مونتانا		
    place	nebraska	نبراسكا		
    place	nevada	نيفادا		
    place	new-hampshire	نيوهامبشير	نيو هامبشير	
    place	new-jersey	نيوجيرسي	نيو جيرسي	
    place	new-mexico	نيومكسيكو	نيو مكسيكو	
    place	north-carolina	كارولاينا الشمالية	نورث كارولاينا|كارولينا الشمالية|نورث كارولينا	
    place	south-carolina	كارولاينا الجنوبية	ساوث كارولاينا|كارولينا الجنوبية|ساوث كارولينا	
    place	ohio	أوهايو		
    place	oklahoma	أوكلاهوما		
    place	oregon	أوريغون	أوريجون|أوريغن	
    place	pennsylvania	بنسلفانيا	بنسيلفانيا	
    place	tennessee	تينيسي	تنيسي	
    place	utah	يوتا		
    place	vermont	فيرمونت		
    place	virginia	فرجينيا	فيرجينيا	
    place	wisconsin	ويسكونسن	ويسكونسين|ويسكنسن	
    place	wyoming	وايومنغ	وايومينغ	
    place	sahara	الصحراء الكبرى		
    place	southeast-asia	جنوب شرق آسيا	جنوب شرقي آسيا	
    place	eastern-europe	أوروبا الشرقية	شرق أوروبا|شرقي أوروبا	
    place	western-europe	أوروبا الغربية	غرب أوروبا|غربي أوروبا	
    place	north-africa	شمال أفريقيا	شمال إفريقيا|شمالي أفريقيا	
    place	ottoman-empire	الدولة العثمانية	الإمبراطورية العثمانية	عثمانيون|عثمانيين|العثمانيون|العثمانيين|العثمانية
    place	roman-empire	الإمبراطورية الرومانية		
    place	russian-empire	الإمبراطورية الروسية		
    place	sakhalin	سخالين		
    place	kamchatka	كامتشاتكا	كامشاتكا	
    place	moscow-region	مقاطعة موسكو	ضواحي موسكو	
    place	leningrad-region	مقاطعة لينينغراد		
    place	krasnodar-krai	إقليم كراسنودار		
    place	primorye	إقليم بريمورييه	إقليم بريموريه	
    place	chukotka	تشوكوتكا		
    place	yakutia	ياقوتيا		
    place	karelia	كاريليا		
    place	buryatia	بورياتيا		
    place	kabardino-balkaria	قبردينو بلقاريا		
    place	north-ossetia	أوسيتيا الشمالية		
    place	baikal	بحيرة بايكال	بايكال	
    place	neva	نهر نيفا		
    place	g3041563	أندورا لا فيلا		
    place	g292968	أبوظبي	أبو ظبي	
    place	g3435910	بوينس آيرس	بوينوس آيرس|بوينس أيرس|بوينوس أيرس	
    place	g2172517	كانبرا	كانبيرا	
    place	g3374036	بريدجتاون		
    place	g1185241	دكا	داكا	
    place	g2357048	واغادوغو	واجادوجو	
    place	g290340	المنامة		
    place	g426272	جيتيغا	غيتيغا	
    place	g425378	بوجمبورا	بوجومبورا	
    place	g2392087	بورتو نوفو		
    place	g1820906	بندر سيري بيغاوان	بندر سري بكاوان	
    place	g3911925	لاباز	لا باز	
    place	g3903987	سوكري		
    place	g3571824	ناساو		
    place	g1252416	تيمفو		
    place	g933773	غابورون	جابورون	
    place	g3582672	بلموبان		
    place	g2389853	بانغي	بانجي	
    place	g2661552	برن	بيرن	
    place	g2279755	ياموسوكرو		
    place	g3621849	سان خوسيه		
    place	g3374333	برايا		
    place	g146268	نيقوسيا		
    place	g2618425	كوبنهاغن	كوبنهاجن	
    place	g3575635	روزو		
    place	g3492908	سانتو دومينغو		
    place	g3652462	كيتو		
    place	g2462881	مدينة العيون		
    place	g343300	أسمرة	أسمرا	
    place	g2198148	سوفا		
    place	g2081986	باليكير		
    place	g3579925	سانت جورجز		
    place	g2306104	أكرا		
    place	g3421319	نوك		
    place	g2413876	بانجول		
    place	g2422465	كوناكري		
    place	g2309527	مالابو		
    place	g3598132	غواتيمالا سيتي		
    place	g3378644	جورجتاون		
    place	g3186886	زغرب		
    place	g3718426	بورت أو برنس	بور أو برنس|بورت أو برانس	
    place	g1642911	جاكرتا		
    place	g2964574	دبلن		
    place	g1273294	دلهي		
    place	g3413829	ريكيافيك		
    place	g3489854	كينغستون		
    place	g1528675	بيشكيك	بشكيك	
    place	g2110257	جنوب تاراوا	تاراوا	
    place	g921772	موروني		
    place	g3575551	باسيتير		
    place	g285787	مدينة الكويت		
    place	g1526273	أستانا	نور سلطان	
    place	g3576812	كاستريس		
    place	g3042030	فادوز		
    place	g1238992	سري جاياواردنابورا كوتي		
    place	g2960316	مدينة لوكسمبورغ		
    place	g2992741	مونت كارلو	مونتي كارلو	
    place	g618426	كيشيناو	تشيسيناو	
    place	g3193044	بودغوريتسا		
    place	g2113779	ماجورو		
    place	g785842	سكوبيه	سكوبي	
    place	g6611854	نايبيداو		
    place	g1298824	يانغون	رانغون	
    place	g2562305	فاليتا		
    place	g934154	بورت لويس		
    place	g1282027	العاصمة ماليه	مدينة ماليه	
    place	g3530597	مكسيكو سيتي	مكسيكو	
    place	g6697380	بوتراجايا		
    place	g1283240	كاتماندو	كاتمندو	
    place	g7626461	يارين		
    place	g2179537	ويلينغتون	ولينغتون	
    place	g3703443	بنما سيتي	مدينة بنما	
    place	g3936456	ليما		
    place	g2088122	بورت مورسبي		
    place	g282239	رام الله		
    place	g8063361	نغيرولمود		
    place	g202061	كيغالي	كيجالي	
    place	g2108502	هونيارا		
    place	g3196359	ليوبليانا		
    place	g2253354	داكار	دكار	
    place	g3383330	باراماريبو		
    place	g373303	جوبا		
    place	g2410763	ساو تومي		
    place	g934985	مبابان		
    place	g935048	لوبامبا		
    place	g2427123	نجامينا		
    place	g2365267	لومي		
    place	g1221874	دوشنبه	دوشانبي	
    place	g1645457	مدينة ديلي	العاصمة ديلي	
    place	g2464470	تونس العاصمة	العاصمة التونسية	
    place	g4032402	نوكو ألوفا	نوكوالوفا	
    place	g3573890	بورت أوف سبين		
    place	g2110394	فونافوتي		
    place	g1668341	تايبيه	تايبي	
    place	g3441575	مونتفيديو	مونتيفيديو	
    place	g3577887	كينغستاون		
    place	g2135171	بورت فيلا		
    place	g4035413	أبيا		
    place	g890299	هراري		
    place	g1795565	شنتشن	شنجن|شينجين|شنزن|شينزين	
    place	g1809858	قوانغتشو	غوانغتشو|كانتون	
    place	g1808926	هانغتشو	هانغجو	
    place	g1799962	نانجينغ	نانجين	
    place	g1790630	شيآن		
    place	g2037013	هاربين		
    place	g1280737	لاسا		
    place	g1673820	كاوشيونغ		
    place	g1856177	ناغازاكي		
    place	g2112923	فوكوشيما		
    place	g1566083	هو تشي منه	هوشي منه|سايغون	
    place	g1583992	دانانغ		
    place	g1275339	مومباي		
    place	g1277333	بنغالور	بنغالورو	
    place	g1269843	حيدر آباد		
    place	g1264733	لكناو		
    place	g1269771	إمفال		
    place	g1167528	كويتا		
    place	g1166993	روالبندي		
    place	g1140026	هرات		
    place	g1139715	جلال آباد		
    place	g1135689	قندوز		
    place	g124665	مدينة مشهد		
    place	g139817	بوشهر		
    place	g119208	مدينة قم		
    place	g99454	الفلوجة		
    place	g98717	مدينة الرمادي		
    place	g90150	تكريت		
    place	g91597	سامراء		
    place	g170017	مدينة حماة	محافظة حماة|ريف حماة	
    place	g170794	دير الزور		
    place	g163808	مدينة تدمر		
    place	g170905	درعا		
    place	g167357	منبج		
    place	g172408	السويداء		
    place	g174186	عفرين		
    place	g268064	صيدا		
    place	g267008	مدينة صور		
    place	g277130	بعلبك		
    place	g250774	مدينة العقبة	ميناء العقبة	
    place	g248946	إربد		
    place	g294801	حيفا		
    place	g295620	عسقلان		
    place	g295629	أشدود	أسدود	
    place	g295530	بئر السبع		
    place	g295277	إيلات		
    place	g294098	الناصرة		
    place	g281133	مدينة غزة		
    place	g281124	خان يونس	خانيونس	
    place	g281102	رفح		
    place	g283506	مدينة جنين	مخيم جنين	
    place	g282615	نابلس		
    place	g285066	الخليل		
    place	g284315	بيت لحم		
    place	g281577	طولكرم		
    place	g281129	جباليا		
    place	g284899	أريحا		
    place	g281141	دير البلح		
    place	g104515	مكة		
    place	g70225	تعز		
    place	g72968	مأرب		
    place	g286621	صلالة		
    place	g349340	شرم الشيخ		
    place	g361546	العريش		
    place	g361291	الغردقة		
    place	g2210554	سرت		
    place	g87205	درنة		
    place	g2212775	سبها		
    place	g2467454	صفاقس		
    place	g2464915	سوسة		
    place	g2548885	مدينة فاس		
    place	g2530335	طنجة		
    place	g379555	الفاشر		
    place	g379003	مدينة الأبيض		
    place	g331180	ميكيلي	مقلي	
    place	g57289	هرجيسا		
    place	g55671	كيسمايو		
    place	g2335204	كانو		
    place	g216281	غوما		
    place	g993800	جوهانسبرغ	جوهانسبورغ	
    place	g325363	أضنة		
    place	g298333	شانلي أورفا		
    place	g323779	أنطاكيا		
    place	g310859	كهرمان مرعش		
    place	g586523	كنجة		
    place	g616635	غيومري		
    place	g146970	ستيباناكيرت	خانكندي	
    place	g615532	باتومي		
    place	g611847	سوخومي		
    place	g1526384	ألماتي	ألما آتا	
    place	g1217662	بخارى		
    place	g1514019	فرغانة		
    place	g1527534	أوش		
    place	g1514879	خجند	خوجند	
    place	g498817	سان بطرسبورغ	سانت بطرسبورغ|سان بطرسبرغ|بطرسبورغ|سانت بطرسبرغ|سان بطرسبورج	
    place	g1486209	يكاترينبورغ	إيكاترينبورغ	
    place	g1508291	تشيليابينسك		
    place	g501175	روستوف على الدون	روستوف	
    place	g479561	أوفا		
    place	g511196	بيرم		
    place	g472045	فورونيج		
    place	g532096	محج قلعة		
    place	g524305	مورمانسك		
    place	g480562	تولا		
    place	g566532	دربند		
    place	g581049	أرخانغلسك		
    place	g709930	دنيبرو	دنيبروبيتروفسك	
    place	g706448	خيرسون		
    place	g687700	زابوروجيا	زابوريجيا|زابوروجيه|زاباروجيا	
    place	g700569	ميكولايف	نيكولايف	
    place	g692194	سومي		
    place	g710735	تشيرنيهيف	تشيرنيغوف	
    place	g696643	بولتافا		
    place	g713174	باخموت	أرتيوموفسك	
    place	g713122	أفدييفكا		
    place	g704508	كراماتورسك		
    place	g704422	بوكروفسك		
    place	g693805	سيمفيروبول		
    place	g701404	ميليتوبول		
    place	g703656	كوبيانسك		
    place	g710403	تشيرنوبيل	تشرنوبيل	
    place	g617239	تيراسبول		
    place	g629634	بريست		
    place	g759734	جيشوف		
    place	g2867714	ميونيخ		
    place	g2886242	كولونيا		
    place	g2946447	مدينة بون		
    place	g2874545	ماغديبورغ		
    place	g2831580	زولينغن		
    place	g2995469	مرسيليا		
    place	g2996944	ليون		
    place	g2990440	مدينة نيس	نيس	
    place	g3028808	مدينة كان		
    place	g3031582	بوردو		
    place	g3029162	كاليه		
    place	g2655603	برمنغهام		
    place	g2638664	سالزبوري		
    place	g3173435	ميلانو		
    place	g3164603	مدينة البندقية	فينيسيا	
    place	g3176219	جنوة		
    place	g3176959	فلورنسا		
    place	g3128760	برشلونة		
    place	g2735943	بورتو		
    place	g2657896	زيورخ	زيوريخ	
    place	g2661039	دافوس		
    place	g2659994	لوزان		
    place	g2661604	بازل		
    place	g2766824	سالزبورغ		
    place	g734077	سالونيك	تسالونيكي	
    place	g738648	طرابزون		
    place	g5368361	لوس أنجلوس	لوس أنجليس	
    place	g5506956	لاس فيغاس	لاس فيجاس	
    place	g5037649	مينيابوليس		
    place	g5419384	دنفر		
    place	g5780993	سولت ليك سيتي		
    place	g5746545	بورتلاند		
    place	g5879400	أنكوريج	أنكوراج	
    place	g5110629	بوفالو		
    place	g4752031	شارلوتسفيل		
    place	g6325494	مدينة كيبيك		
    place	g2174003	بريزبين		
    place	g2063523	بيرث		
    place	g2078025	أديلايد		
    place	g2192362	كرايست تشيرش	كرايستشيرش	
    place	g1645528	دينباسار		
    place	g1650357	باندونغ		
    place	g1717512	سيبو		
    place	g1151254	بوكيت		
    place	g1153671	شيانغ ماي		
    place	g1614295	باتايا		
    place	g1336134	كوكس بازار		
    place	g1241622	كاندي		
    place	g146384	ليماسول		
    place	g146400	لارنكا		
    place	g2457163	غاو		
    place	g2449067	تمبكتو		
    place	g2455290	كيدال		
    place	g2448085	أغاديز		
    place	g2377457	نواذيبو		
    place	g3494242	بونتا كانا		
    place	g3557689	غوانتانامو		
    place	g3194360	نوفي ساد		
    place	g789225	ميتروفيتسا		
    place	g3190159	سربرنيتسا	سريبرينيتسا|سيربرينيتسا	
    place	g3204541	بانيا لوكا		
    place	g3190261	سبليت		
    place	g3201047	دوبروفنيك		
    place	g690548	أوجهورود		
    place	g707471	إيفانو فرانكيفسك		
    place	g691650	تيرنوبل	تيرنوبيل	
    place	g707292	إيزيوم		
    place	g711350	بوتشا		
    place	g707565	إيربين		
    place	g691999	سيفيرودونيتسك		
    place	g702972	ليسيتشانسك		
    place	g709276	إنيرغودار		
    place	g706524	كيرتش		
    place	g688533	يالطا		
    place	g710229	ديبالتسيفي		
    place	bali	جزيرة بالي		
    place	GF	غيانا الفرنسية	غويانا الفرنسية	
    place	AS	ساموا الأمريكية	ساموا الأميركية	
    place	maine	ولاية مين		
    place	mars	كوكب المريخ	المريخ	
    place	west-virginia	ويست فرجينيا	فرجينيا الغربية|ويست فيرجينيا|فيرجينيا الغربية	
    place	north-dakota	داكوتا الشمالية	نورث داكوتا	
    place	south-dakota	داكوتا الجنوبية	ساوث داكوتا	
    place	rhode-island	رود آيلاند	رود أيلاند	
    place	north-caucasus	شمال القوقاز	القوقاز الشمالي|شمالي القوقاز	
    place	south-caucasus	جنوب القوقاز	القوقاز الجنوبي|جنوبي القوقاز	
    place	holy-roman-empire	الإمبراطورية الرومانية المقدسة		
    place	luna	القمر	سطح القمر	
    place	earth	كوكب الأرض		
    place	venus-planet	كوكب الزهرة		
    place	jupiter	كوكب المشتري	المشتري	
    place	saturn	كوكب زحل		
    place	west	الغرب		
    place	iss	محطة الفضاء الدولية		
    place	buckingham-palace	قصر باكنغهام	قصر بكنغهام	
    place	silicon-valley	وادي السيليكون		
    place	skolkovo	سكولكوفو		
    place	kuril-islands	جزر الكوريل	الكوريل	
    place	baltics	دول البلطيق		
    place	scandinavia	إسكندنافيا	اسكندنافيا	
    place	iberia	شبه الجزيرة الإيبيرية		
    place	apennines	جبال الأبينيني		
    place	pyrenees	جبال البرانس		
    place	carpathians	جبال الكاربات		
    place	andes	جبال الأنديز		
    place	rockies	جبال روكي		
    place	everest	إفرست	جبل إفرست	
    place	mont-blanc	مون بلان		
    place	elbrus	إلبروس	جبل إلبروس	
    place	kilimanjaro	كليمنجارو	جبل كليمنجارو	
    place	vesuvius	فيزوف		
    place	etna	إتنا	جبل إتنا	
    place	amazon-river	نهر الأمازون	غابات الأمازون	
    place	mississippi-river	نهر المسيسيبي		
    place	ohio-river	نهر أوهايو		
    place	hudson-river	نهر هدسون		
    place	thames	نهر التايمز	التايمز	
    place	seine	نهر السين		
    place	rhine	نهر الراين		
    place	elbe	نهر الإلبه		
    place	rhone	نهر الرون		
    place	loire	نهر اللوار		
    place	dnieper	نهر الدنيبر	الدنيبر	
    place	dniester	نهر دنيستر		
    place	don-river	نهر الدون		
    place	yenisei	نهر ينيسي		
    place	lena-river	نهر لينا		
    place	ob-river	نهر أوب		
    place	irtysh	نهر إرتيش		
    place	amur	نهر آمور		
    place	amu-darya	نهر جيحون	آمو داريا	
    place	syr-darya	نهر سيحون	سير داريا	
    place	indus	نهر السند		
    place	ganges	نهر الغانج	الغانج	
    place	brahmaputra	نهر براهمابوترا		
    place	mekong	نهر الميكونغ		
    place	yangtze	نهر اليانغتسي		
    place	yellow-river	النهر الأصفر		
    place	congo-river	نهر الكونغو		
    place	niger-river	نهر النيجر		
    place	zambezi	نهر زامبيزي		
    place	litani	نهر الليطاني	الليطاني	
    place	yarmouk-river	نهر اليرموك		
    place	orontes	نهر العاصي		
    place	lake-victoria	بحيرة فيكتوريا		
    place	lake-van	بحيرة وان		
    place	lake-constance	بحيرة كونستانس		
    place	lake-chad	بحيرة تشاد		
    place	issyk-kul	بحيرة إيسيك كول	إيسيك كول	
    place	sevan	بحيرة سيفان		
    place	ladoga	بحيرة لادوغا		
    place	great-lakes	البحيرات العظمى	البحيرات الكبرى	
    place	north-sea	بحر الشمال		
    place	barents-sea	بحر بارنتس		
    place	white-sea	البحر الأبيض		
    place	kara-sea	بحر كارا		
    place	okhotsk-sea	بحر أوخوتسك		
    place	bering-sea	بحر بيرنغ		
    place	bering-strait	مضيق بيرنغ		
    place	sea-of-japan	بحر اليابان		
    place	yellow-sea	البحر الأصفر		
    place	east-china-sea	بحر الصين الشرقي		
    place	arabian-sea	بحر العرب		
    place	aegean	بحر إيجة		
    place	adriatic	البحر الأدرياتيكي		
    place	ionian-sea	البحر الأيوني		
    place	marmara	بحر مرمرة		
    place	caribbean	البحر الكاريبي	الكاريبي	
    place	gulf-of-mexico	خليج المكسيك		
    place	gulf-of-aden	خليج عدن		
    place	gulf-of-oman	خليج عمان		
    place	gulf-of-guinea	خليج غينيا		
    place	gulf-of-finland	خليج فنلندا		
    place	bay-of-bengal	خليج البنغال		
    place	english-channel	بحر المانش	القناة الإنجليزية	
    place	gibraltar-strait	مضيق جبل طارق		
    place	bab-el-mandeb	باب المندب	مضيق باب المندب	
    place	dardanelles	مضيق الدردنيل	الدردنيل	
    place	malacca	مضيق ملقا		
    place	taiwan-strait	مضيق تايوان		
    place	kerch-strait	مضيق كيرتش		
    place	southern-ocean	المحيط الجنوبي		
    place	northern-sea-route	طريق بحر الشمال	الممر الملاحي الشمالي	
    place	falklands	جزر فوكلاند		
    place	galapagos	جزر غالاباغوس		
    place	canary-islands	جزر الكناري		
    place	balearics	جزر البليار		
    place	azores	جزر الأزور		
    place	antilles	جزر الأنتيل		
    place	svalbard	سفالبارد		
    place	novaya-zemlya	نوفايا زيمليا		
    place	socotra	سقطرى	جزيرة سقطرى	
    place	g1894616	أوكيناوا		
    place	hokkaido	هوكايدو		
    place	honshu	هونشو		
    place	java	جزيرة جاوة		
    place	sumatra	سومطرة		
    place	borneo	بورنيو		
    place	sulawesi	سولاويزي		
    place	mindanao	مينداناو		
    place	corsica	كورسيكا		كورسيكي
    place	sardinia	سردينيا		سرديني
    place	crete	جزيرة كريت		
    place	lesbos	ليسبوس		
    place	rhodes	رودس		
    place	lampedusa	لامبيدوزا		
    place	normandy	نورماندي	نورمانديا	
    place	brittany	بريتاني		
    place	provence	بروفانس		
    place	burgundy	بورغونديا	بورغندي	
    place	alsace	الألزاس		
    place	lorraine-region	الألزاس واللورين		
    place	tuscany	توسكانا		
    place	lombardy	لومبارديا		
    place	piedmont	بييمونتي		
    place	calabria	كالابريا		
    place	apulia	بوليا		
    place	basilicata	بازيليكاتا		
    place	molise	موليزي		
    place	campania	كامبانيا		
    place	umbria	أومبريا		
    place	veneto	فينيتو		
    place	andalusia	الأندلس	أندلوسيا	
    place	basque-country	إقليم الباسك	بلاد الباسك	
    place	galicia	غاليسيا	غاليثيا	
    place	castile	قشتالة		
    place	saxony	ساكسونيا		
    place	thuringia	تورينغن		
    place	brandenburg	براندنبورغ		
    place	hesse	ولاية هيسن		
    place	lower-saxony	ساكسونيا السفلى		
    place	north-rhine-westphalia	شمال الراين وستفاليا		
    place	baden-wurttemberg	بادن فورتمبيرغ		
    place	wurttemberg	فورتمبيرغ		
    place	schleswig-holstein	شليسفيغ هولشتاين		
    place	prussia	بروسيا		
    place	bohemia	بوهيميا		
    place	moravia	مورافيا		
    place	silesia	سيليزيا		
    place	transylvania	ترانسيلفانيا		
    place	wallachia	والاشيا		
    place	bessarabia	بيسارابيا		
    place	volhynia	فولينيا		
    place	tyrol	تيرول		
    place	carinthia	كارنتيا		
    place	lower-austria	النمسا السفلى		
    place	vojvodina	فويفودينا		
    place	dalmatia	دالماسيا		
    place	republika-srpska	جمهورية صرب البوسنة		
    place	thrace	تراقيا		
    place	peloponnese	بيلوبونيز		
    place	anatolia	آسيا الصغرى		
    place	mesopotamia	بلاد الرافدين	بلاد ما بين النهرين	
    place	levant	بلاد الشام		
    place	maghreb	المغرب العربي	المغرب الكبير	
    place	sahel	الساحل الأفريقي	منطقة الساحل	
    place	horn-of-africa	القرن الأفريقي	القرن الإفريقي	
    place	sub-saharan-africa	أفريقيا جنوب الصحراء		
    place	west-africa	غرب أفريقيا	غرب إفريقيا	
    place	east-africa	شرق أفريقيا	شرق إفريقيا	
    place	asia-pacific	آسيا والمحيط الهادئ	منطقة آسيا والمحيط الهادئ	
    place	south-asia	جنوب آسيا		
    place	east-asia	شرق آسيا		
    place	oceania	أوقيانوسيا		
    place	eurasia	أوراسيا		
    place	central-america	أمريكا الوسطى	أميركا الوسطى	
    place	americas	الأمريكتان	الأمريكتين|الأمريكيتان|الأمريكيتين	
    place	western-hemisphere	نصف الكرة الغربي		
    place	northern-europe	شمال أوروبا		
    place	southern-europe	جنوب أوروبا		
    place	central-europe	أوروبا الوسطى	وسط أوروبا	
    place	arabian-peninsula	شبه الجزيرة العربية	الجزيرة العربية	
    place	korean-peninsula	شبه الجزيرة الكورية		
    place	indochina	الهند الصينية		
    place	manchuria	منشوريا		
    place	inner-mongolia	منغوليا الداخلية		
    place	sichuan	سيتشوان		
    place	guangdong	غوانغدونغ		
    place	yunnan	يونان الصينية		
    place	hubei	هوبي الصينية		
    place	henan	خنان		
    place	punjab	البنجاب		
    place	sindh	إقليم السند		
    place	balochistan	بلوشستان		
    place	khyber-pakhtunkhwa	خيبر بختونخوا		
    place	gujarat	غوجارات	كجرات	
    place	kerala	كيرالا		
    place	uttar-pradesh	أوتار براديش		
    place	west-bengal	البنغال الغربية		
    place	tamil-nadu	تاميل نادو		
    place	assam	ولاية آسام		
    place	helmand	هلمند		
    place	khorasan	خراسان		
    place	khuzestan	خوزستان		
    place	aceh	إقليم آتشيه		
    place	papua	بابوا الغربية		
    place	ontario	أونتاريو		
    place	alberta	ألبرتا		
    place	british-columbia	كولومبيا البريطانية		
    place	manitoba	مانيتوبا		
    place	nova-scotia	نوفا سكوشا		
    place	queensland	كوينزلاند		
    place	new-south-wales	نيو ساوث ويلز		
    place	tasmania	تسمانيا		
    place	patagonia	باتاغونيا		
    place	new-england	نيو إنغلاند		
    place	g5110266	برونكس		
    place	wall-street	وول ستريت		
    place	capitol	مبنى الكابيتول	الكابيتول|الكابيتول هيل	
    place	ulster	أولستر		
    place	yorkshire	يوركشاير		
    place	cornwall	كورنوال		
    place	kent-county	مقاطعة كينت		
    place	flanders	فلاندرز	إقليم فلاندرز	فلمنكي|فلامنكي
    place	wallonia	والونيا		
    place	jutland	يوتلاند		
    place	lapland	لابلاند		
    place	byzantium	بيزنطة	الإمبراطورية البيزنطية	
    place	persia	بلاد فارس	الإمبراطورية الفارسية	
    place	babylon	بابل		
    place	assyria	آشور		
    place	phoenicia	فينيقيا		
    place	carthage	قرطاج	قرطاجة	
    place	judea	يهودا التاريخية		
    place	galilee	الجليل		
    place	sparta	إسبرطة		
    place	troy	طروادة		
    place	scythia	سكيثيا		
    place	gaul	بلاد الغال		
    place	samnium	سامنيوم		
    place	kievan-rus	كييف روس		
    place	rus	روس القديمة		
    place	golden-horde	القبيلة الذهبية		
    place	british-empire	الإمبراطورية البريطانية		
    place	austria-hungary	الإمبراطورية النمساوية المجرية		
    place	czechoslovakia	تشيكوسلوفاكيا		
    place	gdr	ألمانيا الشرقية	ألمانيا الديمقراطية	
    place	constantinople	القسطنطينية		
    place	leningrad	لينينغراد		
    place	stalingrad	ستالينغراد		
    place	korea	كوريا		
    place	kordofan	كردفان		
    place	tigray	تيغراي	إقليم تيغراي	
    place	oromia	أوروميا		
    place	katanga	كاتانغا		
    place	north-kivu	شمال كيفو		
    place	puntland	أرض البنط	بونتلاند	
    place	somaliland	صوماليلاند	أرض الصومال	
    place	biafra	بيافرا		
    place	cyrenaica	برقة		
    place	fezzan	فزان		
    place	hejaz	الحجاز		
    place	najd	نجد		
    place	hadramaut	حضرموت		
    place	idlib-region	محافظة إدلب		
    place	shebaa	مزارع شبعا		
    place	philadelphi	محور فيلادلفيا	محور صلاح الدين	
    place	al-aqsa	المسجد الأقصى	الأقصى	
    place	temple-mount	جبل الهيكل		
    place	tahrir-square	ميدان التحرير	ساحة التحرير	
    place	red-square	الساحة الحمراء		
    place	maidan	ميدان كييف		
    place	tiananmen	ميدان تيانانمين	تيانانمين	
    place	guantanamo-bay	معتقل غوانتانامو		
    place	zaporizhzhia-npp	محطة زابوريجيا للطاقة النووية	محطة زابوريجيا النووية	
    place	chernobyl-npp	محطة تشيرنوبيل النووية		
    place	sheremetyevo	شيريميتيفو		
    place	domodedovo	دوموديدوفو		
    place	vnukovo	فنوكوفو		
    place	heathrow	مطار هيثرو	هيثرو	
    place	ostankino	أوستانكينو		
    place	novo-ogaryovo	نوفو أوغاريوفو		
    place	baikonur	بايكونور		
    place	vostochny	قاعدة فوستوتشني الفضائية	فوستوتشني	
    place	cape-canaveral	كيب كانافيرال		
    place	povolzhye	منطقة الفولغا		
    place	kuban	كوبان الروسية		
    place	altai-krai	إقليم ألتاي		
    place	altai	جمهورية ألتاي	ألتاي	
    place	adygea	أديغيا		
    place	kalmykia	كالميكيا		
    place	karachay-cherkessia	قراتشاي تشيركيسيا		
    place	komi	جمهورية كومي		
    place	mari-el	ماري إل		
    place	mordovia	موردوفيا		
    place	tuva	توفا		
    place	udmurtia	أودمورتيا		
    place	khakassia	خاكاسيا		
    place	chuvashia	تشوفاشيا		
    place	zabaykalsky	إقليم زابايكال		
    place	kamchatka-krai	إقليم كامتشاتكا		
    place	krasnoyarsk-krai	إقليم كراسنويارسك		
    place	perm-krai	إقليم بيرم		
    place	stavropol-krai	إقليم ستافروبول		
    place	khabarovsk-krai	إقليم خاباروفسك		
    place	amur-oblast	مقاطعة آمور		
    place	arkhangelsk-oblast	مقاطعة أرخانغيلسك		
    place	astrakhan-oblast	مقاطعة أستراخان		
    place	belgorod-oblast	مقاطعة بيلغورود		
    place	bryansk-oblast	مقاطعة بريانسك		
    place	vladimir-oblast	مقاطعة فلاديمير		
    place	volgograd-oblast	مقاطعة فولغوغراد		
    place	vologda-oblast	مقاطعة فولوغدا		
    place	voronezh-oblast	مقاطعة فورونيج		
    place	ivanovo-oblast	مقاطعة إيفانوفو		
    place	irkutsk-oblast	مقاطعة إيركوتسك		
    place	kaliningrad-oblast	مقاطعة كالينينغراد		
    place	kaluga-oblast	مقاطعة كالوغا		
    place	kemerovo-oblast	مقاطعة كيميروفو	كوزباس	
    place	kirov-oblast	مقاطعة كيروف		
    place	kostroma-oblast	مقاطعة كوستروما		
    place	kurgan-oblast	مقاطعة كورغان		
    place	kursk-oblast	مقاطعة كورسك		
    place	lipetsk-oblast	مقاطعة ليبيتسك		
    place	magadan-oblast	مقاطعة ماغادان		
    place	murmansk-oblast	مقاطعة مورمانسك		
    place	nizhny-oblast	مقاطعة نيجني نوفغورود		
    place	novgorod-oblast	مقاطعة نوفغورود		
    place	novosibirsk-oblast	مقاطعة نوفوسيبيرسك		
    place	omsk-oblast	مقاطعة أومسك		
    place	orenburg-oblast	مقاطعة أورينبورغ		
    place	oryol-oblast	مقاطعة أوريول		
    place	penza-oblast	مقاطعة بينزا		
    place	pskov-oblast	مقاطعة بسكوف		
    place	rostov-oblast	مقاطعة روستوف		
    place	ryazan-oblast	مقاطعة ريازان		
    place	samara-oblast	مقاطعة سامارا		
    place	saratov-oblast	مقاطعة ساراتوف		
    place	sakhalin-oblast	مقاطعة سخالين		
    place	sverdlovsk-oblast	مقاطعة سفيردلوفسك		
    place	smolensk-oblast	مقاطعة سمولينسك		
    place	tambov-oblast	مقاطعة تامبوف		
    place	tver-oblast	مقاطعة تفير		
    place	tomsk-oblast	مقاطعة تومسك		
    place	tula-oblast	مقاطعة تولا		
    place	tyumen-oblast	مقاطعة تيومين		
    place	ulyanovsk-oblast	مقاطعة أوليانوفسك		
    place	chelyabinsk-oblast	مقاطعة تشيليابينسك		
    place	yaroslavl-oblast	مقاطعة ياروسلافل		
    place	yamal-region	يامالو نينيتس		
    place	yugra	خانتي مانسيسك		
    place	nenets	إقليم نينيتس		
    place	jewish-oblast	المقاطعة اليهودية الذاتية الحكم		
    place	donetsk-oblast	مقاطعة دونيتسك		
    place	luhansk-oblast	مقاطعة لوغانسك	مقاطعة لوهانسك	
    place	kharkiv-oblast	مقاطعة خاركيف	مقاطعة خاركوف	
    place	kherson-oblast	مقاطعة خيرسون		
    place	zaporizhzhia-oblast	مقاطعة زابوريجيا		
    place	kyiv-oblast	مقاطعة كييف		
    place	odesa-oblast	مقاطعة أوديسا		
    place	lviv-oblast	مقاطعة لفيف		
    place	sumy-oblast	مقاطعة سومي		
    place	gorno-badakhshan	إقليم بدخشان الجبلي		
    place	khatlon	ختلان	إقليم ختلان	
    place	sughd	صغد	إقليم صغد	
    place	karakalpakstan	قرقل باكستان	كاراكالباكستان	
    place	fergana-valley	وادي فرغانة		
    place	nakhchivan	نخجوان	ناخيتشيفان	
    place	adjara	أدجارا	أجاريا	
    place	gagauzia	غاغاوزيا		
    bareplace	g241131	فيكتوريا	العاصمة فيكتوريا|مدينة فيكتوريا	
    place	g3576022	سانت جونز		
    place	g1849814	مدينة تويوتا		
    place	g750269	مدينة بورصة	ولاية بورصة	
    """
