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
    place	caucasus	القوقاز	جنوب القوقاز	
    place	balkans	البلقان		
    place	crimea	القرم	شبه جزيرة القرم	
    place	donbas	دونباس		
    place	gaza	غزة	قطاع غزة	
    place	west-bank	الضفة الغربية		
    place	golan	مرتفعات الجولان	الجولان	
    place	sinai	سيناء		
    place	kurdistan	كردستان	إقليم كردستان	
    place	siberia	سيبيريا		
    place	urals	الأورال		
    place	far-east	الشرق الأقصى		
    place	kashmir	كشمير		
    place	tibet	التبت		
    place	xinjiang	شينجيانغ		
    place	chechnya	الشيشان		
    place	dagestan	داغستان		
    place	ingushetia	إنغوشيا		
    place	tatarstan	تتارستان		
    place	bashkortostan	باشكورتوستان		
    place	abkhazia	أبخازيا		
    place	south-ossetia	أوسيتيا الجنوبية		
    place	karabakh	قره باغ	ناغورني قره باغ	
    place	transnistria	ترانسنيستريا		
    place	donetsk-region	جمهورية دونيتسك الشعبية		
    place	luhansk-region	جمهورية لوغانسك الشعبية		
    place	black-sea	البحر الأسود		
    place	caspian-sea	بحر قزوين		
    place	red-sea	البحر الأحمر		
    place	mediterranean	البحر المتوسط	البحر الأبيض المتوسط|المتوسط البحر	
    place	baltic-sea	بحر البلطيق	البلطيق	
    place	azov	بحر آزوف		
    place	aral	بحر آرال		
    place	dead-sea	البحر الميت		
    place	south-china-sea	بحر الصين الجنوبي		
    place	persian-gulf	الخليج العربي	الخليج الفارسي	
    place	hormuz	مضيق هرمز		
    place	bosphorus	البوسفور	مضيق البوسفور	
    place	suez	قناة السويس		
    place	panama-canal	قناة بنما		
    place	atlantic	المحيط الأطلسي		
    place	pacific	المحيط الهادئ		
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
    place	himalayas	الهيمالايا		
    place	california	كاليفورنيا		
    place	texas	تكساس		
    place	florida	فلوريدا		
    place	alaska	ألاسكا		
    place	scotland	اسكتلندا		
    place	wales	ويلز		
    place	england	إنجلترا	إنكلترا	
    place	northern-ireland	أيرلندا الشمالية		
    place	bavaria	بافاريا		
    place	catalonia	كتالونيا	كاتالونيا	
    place	sicily	صقلية		
    place	darfur	دارفور		
    place	badakhshan	بدخشان		
    place	alabama	ألاباما		
    place	arizona	أريزونا		
    place	arkansas	أركنساس		
    place	colorado	كولورادو		
    place	connecticut	كونيتيكت		
    place	delaware	ديلاوير		
    place	georgia-us	ولاية جورجيا		
    place	hawaii	هاواي		
    place	idaho	أيداهو		
    place	illinois	إلينوي		
    place	indiana	إنديانا		
    place	iowa	أيوا		
    place	kansas	كنساس		
    place	kentucky	كنتاكي		
    place	louisiana	لويزيانا		
    place	maryland	ماريلاند		
    place	massachusetts	ماساتشوستس		
    place	michigan	ميشيغان		
    place	minnesota	مينيسوتا		
    place	mississippi	مسيسيبي		
    place	missouri	ميسوري		
    place	montana	مونتانا		
    place	nebraska	نبراسكا		
    place	nevada	نيفادا		
    place	new-hampshire	نيوهامبشير		
    place	new-jersey	نيوجيرسي		
    place	new-mexico	نيومكسيكو		
    place	north-carolina	كارولاينا الشمالية		
    place	south-carolina	كارولاينا الجنوبية		
    place	ohio	أوهايو		
    place	oklahoma	أوكلاهوما		
    place	oregon	أوريغون		
    place	pennsylvania	بنسلفانيا		
    place	tennessee	تينيسي		
    place	utah	يوتا		
    place	vermont	فيرمونت		
    place	virginia	فرجينيا		
    place	wisconsin	ويسكونسن		
    place	wyoming	وايومنغ		
    place	sahara	الصحراء الكبرى		
    place	southeast-asia	جنوب شرق آسيا		
    place	eastern-europe	أوروبا الشرقية		
    place	western-europe	أوروبا الغربية		
    place	north-africa	شمال أفريقيا		
    place	ottoman-empire	الدولة العثمانية	الإمبراطورية العثمانية	
    place	roman-empire	الإمبراطورية الرومانية		
    place	russian-empire	الإمبراطورية الروسية		
    place	sakhalin	سخالين		
    place	kamchatka	كامتشاتكا		
    place	moscow-region	مقاطعة موسكو		
    place	leningrad-region	مقاطعة لينينغراد		
    place	krasnodar-krai	إقليم كراسنودار		
    place	primorye	إقليم بريمورييه		
    place	chukotka	تشوكوتكا		
    place	yakutia	ياقوتيا		
    place	karelia	كاريليا		
    place	buryatia	بورياتيا		
    place	kabardino-balkaria	قبردينو بلقاريا		
    place	north-ossetia	أوسيتيا الشمالية		
    place	baikal	بحيرة بايكال	بايكال	
    place	neva	نهر نيفا		
    """
