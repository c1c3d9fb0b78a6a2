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
    person	berdimuhamedov	Сердар Бердымухамедов	Гурбангулы Бердымухамедов|Бердымухамедов	
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
    person	vance	Джей Ди Вэнс		
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
    person	alsharaa	Ахмед аш-Шараа		
    person	netanyahu	Биньямин Нетаньяху	Нетаньяху	
    person	bennett	Нафтали Беннет		
    person	lapid	Яир Лапид	Лапид	
    person	gantz	Бени Ганц	Ганц	
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
    """
