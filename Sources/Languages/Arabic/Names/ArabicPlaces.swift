/// Places that news names: kind, id, approved form, variants.
let arabicPlaces: StaticString = """
    place	europe	أوروبا		
    place	asia	آسيا		
    place	africa	أفريقيا	إفريقيا	
    place	north-america	أمريكا الشمالية	أميركا الشمالية	
    place	south-america	أمريكا الجنوبية	أميركا الجنوبية	
    place	latin-america	أمريكا اللاتينية	أميركا اللاتينية	
    place	antarctica	القارة القطبية الجنوبية		
    place	middle-east	الشرق الأوسط		
    place	central-asia	آسيا الوسطى		
    place	caucasus	القوقاز		
    place	balkans	البلقان		
    place	crimea	القرم	شبه جزيرة القرم	
    place	donbas	دونباس		
    place	gaza	غزة	قطاع غزة	
    place	west-bank	الضفة الغربية		
    place	golan	مرتفعات الجولان	الجولان|هضبة الجولان	
    place	sinai	سيناء		
    place	kurdistan	كردستان	إقليم كردستان	
    place	siberia	سيبيريا		
    place	urals	الأورال		
    place	far-east	الشرق الأقصى		
    place	kashmir	كشمير		
    place	tibet	التبت		
    place	xinjiang	شينجيانغ	شينغيانغ	
    place	chechnya	الشيشان		
    place	dagestan	داغستان		
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
    place	california	كاليفورنيا		
    place	texas	تكساس		
    place	florida	فلوريدا		
    place	alaska	ألاسكا		
    place	scotland	اسكتلندا	إسكتلندا|أسكتلندا|سكوتلندا	
    place	wales	ويلز		
    place	england	إنجلترا	إنكلترا	
    place	northern-ireland	أيرلندا الشمالية	إيرلندا الشمالية	
    place	bavaria	بافاريا		
    place	catalonia	كتالونيا	كاتالونيا	
    place	sicily	صقلية		
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
    place	ottoman-empire	الدولة العثمانية	الإمبراطورية العثمانية	
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
    place	g3576022	سانت جونز		
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
    place	west-virginia	ويست فرجينيا	فرجينيا الغربية|ويست فيرجينيا	
    place	north-dakota	داكوتا الشمالية	نورث داكوتا	
    place	south-dakota	داكوتا الجنوبية	ساوث داكوتا	
    place	rhode-island	رود آيلاند	رود أيلاند	
    place	north-caucasus	شمال القوقاز	القوقاز الشمالي|شمالي القوقاز	
    place	south-caucasus	جنوب القوقاز	القوقاز الجنوبي|جنوبي القوقاز	
    place	holy-roman-empire	الإمبراطورية الرومانية المقدسة		
    """
