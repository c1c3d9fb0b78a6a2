/// Persons that news names: kind, id, approved form, variants.
let russianPersons: StaticString = """
    person	putin	Владимир Путин	Путин|Владимир Владимирович Путин	
    person	rahmon	Эмомали Рахмон	Рахмон	
    person	medvedev	Дмитрий Медведев	Медведев	
    person	lavrov	Сергей Лавров	Лавров	
    person	shoigu	Сергей Шойгу	Шойгу	
    person	peskov	Дмитрий Песков	Песков	
    person	zakharova	Мария Захарова	Захарова	
    person	mishustin	Михаил Мишустин	Мишустин	
    person	navalny	Алексей Навальный	Навальный	
    person	yeltsin	Борис Ельцин	Ельцин	
    person	gorbachev	Михаил Горбачёв	Горбачёв	
    person	kadyrov	Рамзан Кадыров	Кадыров	
    person	prigozhin	Евгений Пригожин	Пригожин	
    person	zelensky	Владимир Зеленский	Зеленский	
    person	poroshenko	Пётр Порошенко	Порошенко	
    person	yanukovych	Виктор Янукович	Янукович	
    person	kubrakov	Александр Кубраков	Кубраков	
    person	lukashenko	Александр Лукашенко	Лукашенко	
    person	tokayev	Касым-Жомарт Токаев	Токаев	
    person	nazarbayev	Нурсултан Назарбаев	Назарбаев	
    person	mirziyoyev	Шавкат Мирзиёев	Мирзиёев	
    person	japarov	Садыр Жапаров	Жапаров	
    person	berdimuhamedov	Сердар Бердымухамедов		
    person	aliyev	Ильхам Алиев	Алиев	
    person	pashinyan	Никол Пашинян	Пашинян	
    person	saakashvili	Михаил Саакашвили	Саакашвили	
    person	biden	Джо Байден	Байден	
    person	trump	Дональд Трамп	Трамп	
    person	obama	Барак Обама	Обама	
    person	bush	Джордж Буш	Буш	
    person	clinton	Билл Клинтон		
    person	hclinton	Хиллари Клинтон		
    person	harris	Камала Харрис		
    person	blinken	Энтони Блинкен	Блинкен	
    person	kerry	Джон Керри	Керри	
    person	sullivan	Джейк Салливан		
    person	rubio	Марко Рубио	Рубио	
    person	vance	Джей Ди Вэнс	Вэнс	
    person	powell	Джером Пауэлл		
    person	macron	Эмманюэль Макрон	Макрон	
    person	hollande	Франсуа Олланд	Олланд	
    person	sarkozy	Николя Саркози	Саркози	
    person	lepen	Марин Ле Пен	Ле Пен	
    person	merkel	Ангела Меркель	Меркель	
    person	scholz	Олаф Шольц	Шольц	
    person	merz	Фридрих Мерц	Мерц	
    person	baerbock	Анналена Бербок	Бербок	
    person	johnson	Борис Джонсон		
    person	sunak	Риши Сунак	Сунак	
    person	starmer	Кир Стармер	Стармер	
    person	truss	Лиз Трасс	Трасс	
    person	cameron	Дэвид Кэмерон		
    person	may	Тереза Мэй		
    person	blair	Тони Блэр	Блэр	
    person	meloni	Джорджа Мелони	Мелони	
    person	draghi	Марио Драги	Драги	
    person	berlusconi	Сильвио Берлускони	Берлускони	
    person	sanchez	Педро Санчес		
    person	vonderleyen	Урсула фон дер Ляйен	фон дер Ляйен	
    person	borrell	Жозеп Боррель	Боррель	
    person	michel	Шарль Мишель		
    person	stoltenberg	Йенс Столтенберг	Столтенберг	
    person	rutte	Марк Рютте	Рютте	
    person	orban	Виктор Орбан	Орбан	
    person	fico	Роберт Фицо	Фицо	
    person	tusk	Дональд Туск	Туск	
    person	duda	Анджей Дуда		
    person	vucic	Александр Вучич	Вучич	
    person	niinisto	Саули Ниинистё	Ниинистё	
    person	andersson	Магдалена Андерссон		
    person	erdogan	Реджеп Тайип Эрдоган	Эрдоган|Тайип Эрдоган	
    person	cavusoglu	Мевлют Чавушоглу	Чавушоглу	
    person	akar	Хулуси Акар		
    person	fidan	Хакан Фидан	Фидан	
    person	guterres	Антониу Гутерриш	Гутерриш	
    person	ban	Пан Ги Мун		
    person	annan	Кофи Аннан	Аннан	
    person	grossi	Рафаэль Гросси	Гросси	
    person	georgieva	Кристалина Георгиева	Георгиева	
    person	lagarde	Кристин Лагард	Лагард	
    person	tedros	Тедрос Адханом Гебрейесус		
    person	xi	Си Цзиньпин		
    person	liqiang	Ли Цян		
    person	wangyi	Ван И		
    person	modi	Нарендра Моди	Моди	
    person	abe	Синдзо Абэ		
    person	kishida	Фумио Кисида	Кисида	
    person	kim	Ким Чен Ын		
    person	yoon	Юн Сок Ёль		
    person	khamenei	Али Хаменеи	Хаменеи	
    person	raisi	Ибрахим Раиси	Эбрахим Раиси|Раиси	
    person	rouhani	Хасан Рухани	Рухани	
    person	pezeshkian	Масуд Пезешкиан	Пезешкиан	
    person	assad	Башар Асад	Асад	
    person	alsharaa	Ахмед аш-Шараа	Ахмад аш-Шараа|аш-Шараа	
    person	netanyahu	Биньямин Нетаньяху	Нетаньяху	
    person	bennett	Нафтали Беннет	Нафтали Беннетт	
    person	lapid	Яир Лапид	Лапид	
    person	gantz	Бени Ганц	Ганц|Бенни Ганц	
    person	abbas	Махмуд Аббас	Аббас	
    person	haniyeh	Исмаил Хания	Хания	
    person	nasrallah	Хасан Насралла	Насралла	
    person	mbs	Мухаммед бен Сальман	Мохаммед бин Сальман	
    person	salman	король Сальман		
    person	mbz	Мухаммед бен Зайд		
    person	tamim	Тамим бен Хамад		
    person	sisi	Абдель Фаттах ас-Сиси	ас-Сиси	
    person	abdullah2	Абдалла II		
    person	gaddafi	Муаммар Каддафи	Каддафи	
    person	saddam	Саддам Хусейн		
    person	karzai	Хамид Карзай	Карзай	
    person	ghani	Ашраф Гани		
    person	imrankhan	Имран Хан		
    person	lula	Луис Инасиу Лула да Силва		
    person	bolsonaro	Жаир Болсонару	Болсонару	
    person	milei	Хавьер Милей	Милей	
    person	maduro	Николас Мадуро	Мадуро	
    person	chavez	Уго Чавес	Чавес	
    person	castro	Фидель Кастро		
    person	trudeau	Джастин Трюдо	Трюдо	
    person	carney	Марк Карни		
    person	albanese	Энтони Альбанезе	Альбанезе	
    person	ramaphosa	Сирил Рамафоса	Рамафоса	
    person	mandela	Нельсон Мандела	Мандела	
    person	pope-francis	папа Франциск	Франциск	
    person	kirill	патриарх Кирилл		
    person	musk	Илон Маск		
    person	gates	Билл Гейтс		
    person	bezos	Джефф Безос	Безос	
    person	zuckerberg	Марк Цукерберг	Цукерберг	
    person	jobs	Стив Джобс		
    person	messi	Лионель Месси	Месси	
    person	ronaldo	Криштиану Роналду	Роналду	
    person	salah	Мохамед Салах		
    person	snowden	Эдвард Сноуден	Сноуден	
    person	assange	Джулиан Ассанж	Ассанж	
    person	khodorkovsky	Михаил Ходорковский	Ходорковский	
    person	stalin	Иосиф Сталин	Сталин	
    person	lenin	Владимир Ленин	Ленин	
    person	hitler	Адольф Гитлер	Гитлер	
    person	nabiullina	Эльвира Набиуллина	Набиуллина	
    person	matviyenko	Валентина Матвиенко	Матвиенко	
    person	volodin	Вячеслав Володин	Володин	
    person	bastrykin	Александр Бастрыкин	Бастрыкин	
    person	patrushev	Николай Патрушев		
    person	siluanov	Антон Силуанов	Силуанов	
    person	belousov	Андрей Белоусов		
    person	gerasimov	Валерий Герасимов		
    person	kiriyenko	Сергей Кириенко	Кириенко	
    person	novak	Александр Новак		
    person	sobyanin	Сергей Собянин	Собянин	
    person	nebenzya	Василий Небензя	Небензя	
    person	ryabkov	Сергей Рябков	Рябков	
    person	ushakov	Юрий Ушаков		
    person	medinsky	Владимир Мединский	Мединский	
    person	kdmitriev	Кирилл Дмитриев		
    person	gref	Герман Греф	Греф	
    person	sechin	Игорь Сечин	Сечин	
    person	abramovich	Роман Абрамович		
    person	nemtsov	Борис Немцов	Немцов	
    person	navalnaya	Юлия Навальная	Навальная	
    person	durov	Павел Дуров	Дуров	
    person	zaluzhny	Валерий Залужный	Залужный	
    person	syrskyi	Александр Сырский	Сырский	
    person	yermak	Андрей Ермак		
    person	kuleba	Дмитрий Кулеба	Кулеба	
    person	sybiha	Андрей Сибига	Сибига	
    person	svyrydenko	Юлия Свириденко	Свириденко	
    person	shmyhal	Денис Шмыгаль	Шмыгаль	
    person	umerov	Рустем Умеров	Умеров	
    person	budanov	Кирилл Буданов	Буданов	
    person	tymoshenko	Юлия Тимошенко	Тимошенко	
    person	klitschko	Виталий Кличко	Кличко	
    person	rustam-emomali	Рустам Эмомали		
    person	muhriddin	Сироджиддин Мухриддин		
    person	rasulzoda	Кохир Расулзода	Расулзода	
    person	karimov	Ислам Каримов		
    person	niyazov	Сапармурат Ниязов	Ниязов	
    person	jeenbekov	Сооронбай Жээнбеков	Жээнбеков	
    person	atambayev	Алмазбек Атамбаев	Атамбаев	
    person	tikhanovskaya	Светлана Тихановская	Тихановская	
    person	sandu	Майя Санду	Санду	
    person	dodon	Игорь Додон	Додон	
    person	kobakhidze	Ираклий Кобахидзе	Кобахидзе	
    person	zourabichvili	Саломе Зурабишвили	Зурабишвили	
    person	ivanishvili	Бидзина Иванишвили	Иванишвили	
    person	bayramov	Джейхун Байрамов	Байрамов	
    person	mirzoyan	Арарат Мирзоян	Мирзоян	
    person	sargsyan	Серж Саргсян	Саргсян	
    person	hegseth	Пит Хегсет	Хегсет	
    person	austin	Ллойд Остин		
    person	pompeo	Майк Помпео	Помпео	
    person	tillerson	Рекс Тиллерсон	Тиллерсон	
    person	mattis	Джеймс Мэттис	Мэттис	
    person	bolton	Джон Болтон		
    person	pence	Майк Пенс	Пенс	
    person	pelosi	Нэнси Пелоси	Пелоси	
    person	mcconnell	Митч Макконнелл	Макконнелл	
    person	sanders	Берни Сандерс		
    person	yellen	Джанет Йеллен	Йеллен	
    person	bessent	Скотт Бессент	Бессент	
    person	lutnick	Говард Латник	Латник|Говард Лютник|Лютник	
    person	witkoff	Стив Уиткофф	Уиткофф|Стивен Уиткофф|Виткофф	
    person	kushner	Джаред Кушнер		
    person	ivanka	Иванка Трамп		
    person	melania	Мелания Трамп		
    person	rfk-jr	Роберт Кеннеди-младший		
    person	gabbard	Тулси Габбард	Габбард	
    person	desantis	Рон Десантис	Десантис	
    person	walz	Тим Уолц	Уолц	
    person	leavitt	Кэролайн Левитт	Левитт	
    person	milley	Марк Милли		
    person	mueller	Роберт Мюллер		
    person	comey	Джеймс Коми		
    person	fauci	Энтони Фаучи	Фаучи	
    person	giuliani	Рудольф Джулиани	Джулиани|Руди Джулиани	
    person	mamdani	Зохран Мамдани	Мамдани	
    person	attal	Габриэль Атталь	Атталь	
    person	barnier	Мишель Барнье	Барнье	
    person	bayrou	Франсуа Байру	Байру	
    person	lecornu	Себастьен Лекорню	Лекорню	
    person	bardella	Жордан Барделла	Барделла	
    person	melenchon	Жан-Люк Меланшон	Меланшон	
    person	barrot	Жан-Ноэль Барро		
    person	steinmeier	Франк-Вальтер Штайнмайер	Штайнмайер	
    person	habeck	Роберт Хабек	Хабек	
    person	lindner	Кристиан Линднер	Линднер	
    person	pistorius	Борис Писториус	Писториус	
    person	weidel	Алис Вайдель	Вайдель	
    person	wadephul	Йоханн Вадефуль	Вадефуль|Иоганн Вадефуль	
    person	lammy	Дэвид Лэмми	Лэмми	
    person	farage	Найджел Фарадж	Фарадж	
    person	corbyn	Джереми Корбин	Корбин	
    person	charles3	Карл III	король Карл|принц Чарльз	
    person	elizabeth2	Елизавета II	королева Елизавета	
    person	prince-harry	принц Гарри		
    person	conte	Джузеппе Конте		
    person	renzi	Маттео Ренци	Ренци	
    person	mattarella	Серджо Маттарелла	Маттарелла	
    person	salvini	Маттео Сальвини	Сальвини	
    person	tajani	Антонио Таяни	Таяни	
    person	rajoy	Мариано Рахой	Рахой	
    person	puigdemont	Карлес Пучдемон	Пучдемон	
    person	costa	Антониу Кошта	Антонио Коста|Антониу Коста	
    person	wilders	Герт Вилдерс	Вилдерс	
    person	kurz	Себастьян Курц		
    person	kallas	Кая Каллас	Кайя Каллас	
    person	metsola	Роберта Мецола	Мецола	
    person	kaczynski	Ярослав Качиньский		
    person	morawiecki	Матеуш Моравецкий	Моравецкий	
    person	nawrocki	Кароль Навроцкий	Навроцкий	
    person	sikorski	Радослав Сикорский		
    person	zeman	Милош Земан	Земан	
    person	babis	Андрей Бабиш	Бабиш	
    person	fiala	Петр Фиала	Фиала	
    person	petr-pavel	Петр Павел		
    person	szijjarto	Петер Сийярто	Сийярто	
    person	magyar	Петер Мадьяр		
    person	radev	Румен Радев	Радев	
    person	borissov	Бойко Борисов		
    person	iohannis	Клаус Йоханнис	Йоханнис	
    person	nicusor-dan	Никушор Дан		
    person	plenkovic	Андрей Пленкович	Пленкович	
    person	tsipras	Алексис Ципрас	Ципрас	
    person	mitsotakis	Кириакос Мицотакис	Мицотакис	
    person	marin	Санна Марин		
    person	stubb	Александр Стубб	Стубб	
    person	kristersson	Ульф Кристерссон	Кристерссон	
    person	frederiksen	Метте Фредериксен	Фредериксен	
    person	nauseda	Гитанас Науседа	Науседа	
    person	dodik	Милорад Додик	Додик	
    person	kurti	Альбин Курти	Курти	
    person	rama	Эди Рама		
    person	bachelet	Мишель Бачелет	Бачелет	
    person	turk-volker	Фолькер Тюрк		
    person	grandi	Филиппо Гранди	Гранди	
    person	lazzarini	Филипп Лаззарини	Лаззарини	
    person	okonjo	Нгози Оконджо-Ивеала	Оконджо-Ивеала	
    person	banga	Аджай Банга		
    person	malpass	Дэвид Малпасс	Малпасс	
    person	pedersen	Гейр Педерсен		
    person	de-mistura	Стаффан де Мистура	де Мистура	
    person	karim-khan	Карим Хан		
    person	azoulay	Одри Азуле	Азуле	
    person	birol	Фатих Бироль	Бироль	
    person	bailey	Эндрю Бейли		
    person	ueda	Кадзуо Уэда	Уэда	
    person	ahmadinejad	Махмуд Ахмадинежад	Ахмадинежад	
    person	zarif	Мохаммад Джавад Зариф	Джавад Зариф	
    person	araghchi	Аббас Аракчи	Аракчи|Аббас Арагчи|Арагчи	
    person	ghalibaf	Мохаммад Багер Галибаф	Галибаф	
    person	larijani	Али Лариджани	Лариджани	
    person	soleimani	Касем Сулеймани	Сулеймани|Касем Солеймани	
    person	mojtaba	Моджтаба Хаменеи		
    person	gallant	Йоав Галлант	Галлант|Йоав Галант	
    person	bengvir	Итамар Бен-Гвир	Бен-Гвир	
    person	smotrich	Бецалель Смотрич	Смотрич	
    person	katz-israel	Исраэль Кац	Израэль Кац	
    person	herzog	Ицхак Герцог		
    person	liberman	Авигдор Либерман		
    person	sinwar	Яхья Синвар	Синвар|Яхья ас-Синвар	
    person	meshaal	Халед Машаль	Машаль|Халед Мешааль	
    person	deif	Мухаммед Дейф	Мохаммед Дейф	
    person	arafat	Ясир Арафат		
    person	aoun-joseph	Жозеф Аун	Джозеф Аун	
    person	aoun-michel	Мишель Аун		
    person	hariri	Саад Харири		
    person	mikati	Наджиб Микати	Микати	
    person	nawaf-salam	Наваф Салам		
    person	berri	Набих Берри		
    person	qassem-naim	Наим Касем	Наим Кассем	
    person	kadhimi	Мустафа аль-Казыми	аль-Казыми|Мустафа аль-Каземи	
    person	sudani	Мухаммед Шиа ас-Судани	ас-Судани	
    person	sistani	Али ас-Систани	ас-Систани	
    person	muqtada	Муктада ас-Садр	ас-Садр|Муктада Садр	
    person	barzani	Масуд Барзани		
    person	safadi	Айман ас-Сафади	ас-Сафади|Айман Сафади	
    person	houthi-abdulmalik	Абдель Малик аль-Хуси	Абдул-Малик аль-Хуси	
    person	alimi	Рашад аль-Алими	аль-Алими	
    person	shaibani	Асаад аш-Шейбани	Асаад Хасан аш-Шейбани|аш-Шейбани|аш-Шайбани	
    person	haftar	Халифа Хафтар	Хафтар	
    person	dbeibah	Абдель Хамид Дбейба	Дбейба	
    person	saied	Каис Саид		
    person	tebboune	Абдельмаджид Теббун	Теббун	
    person	bouteflika	Абдельазиз Бутефлика	Бутефлика	
    person	mohammed6	Мухаммед VI	Мохаммед VI	
    person	burhan	Абдель Фаттах аль-Бурхан	аль-Бурхан|Абдель Фаттах Бурхан	
    person	hemedti	Мохаммед Хамдан Дагало	Дагало|Хемедти	
    person	omar-bashir	Омар аль-Башир	аль-Башир	
    person	mubarak	Хосни Мубарак		
    person	morsi	Мухаммед Мурси	Мурси|Мохаммед Мурси	
    person	madbouly	Мустафа Мадбули	Мадбули	
    person	abdelatty	Бадр Абдель Аты		
    person	shoukry	Самех Шукри	Шукри	
    person	aboul-gheit	Ахмед Абуль Гейт	Абуль Гейт	
    person	faisal-bin-farhan	Фейсал бен Фархан	Фейсал бин Фархан|Фейсал Бен Фархан Аль Сауд	
    person	mbr	Мухаммед бен Рашид	Мухаммед бен Рашид Аль Мактум	
    person	haitham	Хейсам бен Тарик	султан Хейсам	
    person	king-hamad	Хамад бен Иса Аль Халифа	Хамад бен Иса	
    person	khashoggi	Джамаль Хашогги	Хашогги|Хашкаджи|Джамаль Хашкаджи	
    person	abiy	Абий Ахмед		
    person	afwerki	Исайяс Афеверки	Афеверки|Исаяс Афеворки	
    person	kagame	Поль Кагаме	Кагаме|Пол Кагаме	
    person	museveni	Йовери Мусевени	Мусевени	
    person	ruto	Уильям Руто	Руто	
    person	kenyatta	Ухуру Кениата	Кениата|Ухуру Кеньятта	
    person	kiir	Салва Киир	Киир	
    person	buhari	Мохаммаду Бухари	Мухаммаду Бухари	
    person	tinubu	Бола Тинубу	Тинубу	
    person	zuma	Джейкоб Зума	Зума	
    person	mugabe	Роберт Мугабе	Мугабе	
    person	mnangagwa	Эммерсон Мнангагва	Мнангагва	
    person	tshisekedi	Феликс Чисекеди	Чисекеди	
    person	kabila	Жозеф Кабила		
    person	deby	Идрис Деби	Идрисс Деби	
    person	mahamat-deby	Махамат Деби	Махамат Идрис Деби	
    person	tchiani	Абдурахман Тиани	Тиани|Абдурахман Чиани	
    person	bazoum	Мохамед Базум	Базум	
    person	goita	Ассими Гойта	Гойта	
    person	traore	Ибрагим Траоре		
    person	ouattara	Алассан Уаттара	Уаттара	
    person	macky-sall	Маки Салл		
    person	bd-faye	Бассиру Диомай Файе	Бассиру Фай	
    person	samia	Самия Сулуху Хассан	Самиа Сулуху Хассан	
    person	suu-kyi	Аун Сан Су Чжи	Су Чжи	
    person	min-aung-hlaing	Мин Аун Хлайн		
    person	duterte	Родриго Дутерте	Дутерте	
    person	marcos	Фердинанд Маркос-младший	Фердинанд Маркос	
    person	widodo	Джоко Видодо	Видодо	
    person	prabowo	Прабово Субианто	Прабово	
    person	anwar-ibrahim	Анвар Ибрагим		
    person	mahathir	Махатхир Мохамад	Махатхир	
    person	lee-hsien-loong	Ли Сянь Лун	Ли Сяньлун	
    person	hun-sen	Хун Сен		
    person	hun-manet	Хун Манет		
    person	thaksin	Таксин Чинават	Таксин	
    person	to-lam	То Лам		
    person	hasina	Шейх Хасина	Хасина	
    person	yunus	Мухаммад Юнус	Мухаммед Юнус	
    person	shehbaz	Шахбаз Шариф		
    person	nawaz	Наваз Шариф		
    person	zardari	Асиф Али Зардари	Зардари	
    person	munir	Асим Мунир		
    person	jaishankar	Субраманьям Джайшанкар	Джайшанкар	
    person	rajapaksa	Готабая Раджапакса		
    person	ishiba	Сигэру Исиба	Исиба	
    person	suga	Ёсихидэ Суга		
    person	takaichi	Санаэ Такаити	Такаити	
    person	naruhito	император Нарухито	Нарухито	
    person	moon	Мун Чжэ Ин	Мун Джэ Ин	
    person	lee-jae-myung	Ли Чжэ Мён	Ли Джэ Мён	
    person	park-geun-hye	Пак Кын Хе		
    person	kim-yo-jong	Ким Ё Чжон		
    person	kim-jong-il	Ким Чен Ир		
    person	tsai	Цай Инвэнь		
    person	lai-ching-te	Лай Циндэ		
    person	likeqiang	Ли Кэцян		
    person	hujintao	Ху Цзиньтао		
    person	qingang	Цинь Ган		
    person	dalai-lama	далай-лама	Далай-лама XIV|Далай-лама|далай-лама XIV	
    person	akhundzada	Хайбатулла Ахундзада	Ахундзада|Хибатулла Ахундзада	
    person	muttaqi	Амир Хан Муттаки	Муттаки|Амирхан Муттаки	
    person	sheinbaum	Клаудия Шейнбаум	Шейнбаум	
    person	lopez-obrador	Андрес Мануэль Лопес Обрадор	Лопес Обрадор	
    person	petro	Густаво Петро		
    person	duque	Иван Дуке		
    person	boric	Габриэль Борич	Борич	
    person	kast	Хосе Антонио Каст		
    person	boluarte	Дина Болуарте	Болуарте	
    person	noboa	Даниэль Нобоа	Нобоа	
    person	morales	Эво Моралес		
    person	machado	Мария Корина Мачадо		
    person	guaido	Хуан Гуайдо	Гуайдо	
    person	delcy	Делси Родригес		
    person	macri	Маурисио Макри	Макри	
    person	kirchner	Кристина Киршнер	Кристина Фернандес де Киршнер	
    person	temer	Мишел Темер	Темер|Мишель Темер	
    person	rousseff	Дилма Роуссефф	Роуссефф|Дилма Русеф	
    person	ortega	Даниэль Ортега		
    person	bukele	Найиб Букеле	Букеле	
    person	diaz-canel	Мигель Диас-Канель	Диас-Канель	
    person	raul-castro	Рауль Кастро		
    person	morrison	Скотт Моррисон		
    person	turnbull	Малкольм Тернбулл	Тернбулл	
    person	ardern	Джасинда Ардерн	Ардерн	
    person	luxon	Кристофер Лаксон	Лаксон	
    person	leo14	Лев XIV	папа Лев XIV|папа Лев|Роберт Прево|Роберт Фрэнсис Прево|Льва XIV|Льву XIV|Львом XIV|Льве XIV	
    person	benedict16	Бенедикт XVI	папа Бенедикт XVI|папа Бенедикт	
    person	john-paul2	Иоанн Павел II	папа Иоанн Павел II	
    person	bartholomew	патриарх Варфоломей	Вселенский патриарх Варфоломей	
    person	altman	Сэм Альтман	Сэм Олтмен	
    person	tim-cook	Тим Кук		
    person	pichai	Сундар Пичаи	Пичаи	
    person	nadella	Сатья Наделла	Наделла	
    person	jensen-huang	Дженсен Хуанг	Дженсен Хуан	
    person	buffett	Уоррен Баффет	Баффет|Уоррен Баффетт	
    person	jack-ma	Джек Ма		
    person	ambani	Мукеш Амбани	Амбани	
    person	adani	Гаутам Адани	Адани	
    person	arnault	Бернар Арно		
    person	dimon	Джейми Даймон	Даймон	
    person	neymar	Неймар		
    person	mbappe	Килиан Мбаппе	Мбаппе	
    person	djokovic	Новак Джокович	Джокович	
    person	nadal	Рафаэль Надаль	Надаль	
    person	federer	Роджер Федерер	Федерер	
    person	alcaraz	Карлос Алькарас	Алькарас	
    person	sinner	Янник Синнер	Синнер	
    person	serena	Серена Уильямс		
    person	hamilton	Льюис Хэмилтон		
    person	verstappen	Макс Ферстаппен	Ферстаппен	
    person	schumacher	Михаэль Шумахер		
    person	infantino	Джанни Инфантино	Инфантино	
    person	blatter	Йозеф Блаттер	Блаттер|Зепп Блаттер	
    person	ceferin	Александер Чеферин	Чеферин|Александр Чеферин	
    person	bach	Томас Бах		
    person	coventry	Кирсти Ковентри		
    person	ancelotti	Карло Анчелотти	Анчелотти	
    person	guardiola	Пеп Гвардиола	Гвардиола|Хосеп Гвардиола	
    person	mourinho	Жозе Моуринью	Моуринью	
    person	klopp	Юрген Клопп	Клопп	
    person	modric	Лука Модрич	Модрич	
    person	haaland	Эрлинг Холанд	Холанд	
    person	lewandowski	Роберт Левандовский	Левандовский	
    person	benzema	Карим Бензема	Бензема	
    person	yamal	Ламин Ямаль		
    person	maradona	Диего Марадона	Марадона	
    person	pele	Пеле		
    person	zidane	Зинедин Зидан	Зидан	
    person	valieva	Камила Валиева	Валиева	
    person	nurmagomedov	Хабиб Нурмагомедов		
    person	lebron	Леброн Джеймс	Леброн	
    person	ovechkin	Александр Овечкин	Овечкин	
    person	usyk	Александр Усик	Усик	
    person	thunberg	Грета Тунберг	Тунберг	
    person	malala	Малала Юсуфзай	Малала	
    person	gurbanguly	Гурбангулы Бердымухамедов		
    """
