/// Persons that news names: kind, id, approved form, variants.
let englishPersons: StaticString = """
    person	putin	Vladimir Putin	Putin|Vladimir Vladimirovich Putin	
    person	rahmon	Emomali Rahmon	Rahmon|Emomalii Rahmon|Imomali Rahmon|Rakhmon	
    person	medvedev	Dmitry Medvedev	Medvedev	
    person	lavrov	Sergei Lavrov	Sergey Lavrov|Lavrov	
    person	shoigu	Sergei Shoigu	Sergey Shoigu|Shoigu	
    person	peskov	Dmitry Peskov	Peskov	
    person	zakharova	Maria Zakharova	Zakharova	
    person	mishustin	Mikhail Mishustin	Mishustin	
    person	navalny	Alexei Navalny	Alexey Navalny|Navalny	
    person	yeltsin	Boris Yeltsin	Yeltsin	
    person	gorbachev	Mikhail Gorbachev	Gorbachev	
    person	kadyrov	Ramzan Kadyrov	Kadyrov	
    person	prigozhin	Yevgeny Prigozhin	Prigozhin	
    person	zelensky	Volodymyr Zelensky	Volodymyr Zelenskyy|Zelensky|Zelenskyy	
    person	poroshenko	Petro Poroshenko	Poroshenko	
    person	yanukovych	Viktor Yanukovych	Yanukovych	
    person	kubrakov	Oleksandr Kubrakov	Kubrakov	
    person	lukashenko	Alexander Lukashenko	Lukashenko	
    person	tokayev	Kassym-Jomart Tokayev	Tokayev	
    person	nazarbayev	Nursultan Nazarbayev	Nazarbayev	
    person	mirziyoyev	Shavkat Mirziyoyev	Mirziyoyev	
    person	japarov	Sadyr Japarov	Japarov	
    person	berdimuhamedov	Serdar Berdimuhamedov	Serdar Berdimuhamedow	
    person	aliyev	Ilham Aliyev	Aliyev	
    person	pashinyan	Nikol Pashinyan	Pashinyan	
    person	saakashvili	Mikheil Saakashvili	Saakashvili	
    person	biden	Joe Biden	Biden|Joseph Biden	
    person	trump	Donald Trump	Trump	
    person	obama	Barack Obama	Obama	
    person	bush	George W. Bush	George Bush|Bush	
    person	clinton	Bill Clinton		
    person	hclinton	Hillary Clinton		
    person	harris	Kamala Harris		
    person	blinken	Antony Blinken	Blinken	
    person	kerry	John Kerry	Kerry	
    person	sullivan	Jake Sullivan		
    person	rubio	Marco Rubio	Rubio	
    person	vance	J. D. Vance	JD Vance|J.D. Vance|Vance	
    person	powell	Jerome Powell		
    person	macron	Emmanuel Macron	Macron	
    person	hollande	François Hollande	Hollande	
    person	sarkozy	Nicolas Sarkozy	Sarkozy	
    person	lepen	Marine Le Pen	Le Pen	
    person	merkel	Angela Merkel	Merkel	
    person	scholz	Olaf Scholz	Scholz	
    person	merz	Friedrich Merz	Merz	
    person	baerbock	Annalena Baerbock	Baerbock	
    person	johnson	Boris Johnson		
    person	sunak	Rishi Sunak	Sunak	
    person	starmer	Keir Starmer	Starmer	
    person	truss	Liz Truss	Truss	
    person	cameron	David Cameron		
    person	may	Theresa May		
    person	blair	Tony Blair	Blair	
    person	meloni	Giorgia Meloni	Meloni	
    person	draghi	Mario Draghi	Draghi	
    person	berlusconi	Silvio Berlusconi	Berlusconi	
    person	sanchez	Pedro Sánchez		
    person	vonderleyen	Ursula von der Leyen	von der Leyen	
    person	borrell	Josep Borrell	Borrell	
    person	michel	Charles Michel		
    person	stoltenberg	Jens Stoltenberg	Stoltenberg	
    person	rutte	Mark Rutte	Rutte	
    person	orban	Viktor Orbán	Viktor Orban|Orbán|Orban	
    person	fico	Robert Fico	Fico	
    person	tusk	Donald Tusk	Tusk	
    person	duda	Andrzej Duda		
    person	vucic	Aleksandar Vučić	Aleksandar Vucic|Vucic	
    person	niinisto	Sauli Niinistö	Niinistö	
    person	andersson	Magdalena Andersson		
    person	erdogan	Recep Tayyip Erdoğan	Recep Tayyip Erdogan|Erdoğan|Erdogan	
    person	cavusoglu	Mevlüt Çavuşoğlu	Mevlut Cavusoglu|Cavusoglu	
    person	akar	Hulusi Akar	Akar	
    person	fidan	Hakan Fidan	Fidan	
    person	guterres	António Guterres	Antonio Guterres|Guterres	
    person	ban	Ban Ki-moon		
    person	annan	Kofi Annan	Annan	
    person	grossi	Rafael Grossi	Rafael Mariano Grossi|Grossi	
    person	georgieva	Kristalina Georgieva	Georgieva	
    person	lagarde	Christine Lagarde	Lagarde	
    person	tedros	Tedros Adhanom Ghebreyesus		
    person	xi	Xi Jinping		
    person	liqiang	Li Qiang		
    person	wangyi	Wang Yi		
    person	modi	Narendra Modi	Modi	
    person	abe	Shinzo Abe	Shinzō Abe	
    person	kishida	Fumio Kishida	Kishida	
    person	kim	Kim Jong Un	Kim Jong-un	
    person	yoon	Yoon Suk Yeol	Yoon Suk-yeol	
    person	khamenei	Ali Khamenei	Khamenei	
    person	raisi	Ebrahim Raisi	Raisi|Ebrahim Raeisi	
    person	rouhani	Hassan Rouhani	Rouhani	
    person	pezeshkian	Masoud Pezeshkian	Pezeshkian	
    person	assad	Bashar al-Assad	Bashar Assad|al-Assad|Assad	
    person	alsharaa	Ahmed al-Sharaa	Ahmad al-Sharaa|al-Sharaa|Ahmed Sharaa	
    person	netanyahu	Benjamin Netanyahu	Netanyahu	
    person	bennett	Naftali Bennett		
    person	lapid	Yair Lapid	Lapid	
    person	gantz	Benny Gantz	Gantz	
    person	abbas	Mahmoud Abbas	Abbas	
    person	haniyeh	Ismail Haniyeh	Haniyeh	
    person	nasrallah	Hassan Nasrallah	Nasrallah	
    person	mbs	Mohammed bin Salman		
    person	salman	King Salman		
    person	mbz	Mohamed bin Zayed		
    person	tamim	Tamim bin Hamad		
    person	sisi	Abdel Fattah el-Sisi	Abdel Fattah al-Sisi|Sisi	
    person	abdullah2	King Abdullah II	Abdullah II	
    person	gaddafi	Muammar Gaddafi	Gaddafi	
    person	saddam	Saddam Hussein		
    person	karzai	Hamid Karzai	Karzai	
    person	ghani	Ashraf Ghani		
    person	imrankhan	Imran Khan		
    person	lula	Luiz Inácio Lula da Silva	Lula	
    person	bolsonaro	Jair Bolsonaro	Bolsonaro	
    person	milei	Javier Milei	Milei	
    person	maduro	Nicolás Maduro	Nicolas Maduro|Maduro	
    person	chavez	Hugo Chávez	Hugo Chavez	
    person	castro	Fidel Castro		
    person	trudeau	Justin Trudeau	Trudeau	
    person	carney	Mark Carney		
    person	albanese	Anthony Albanese	Albanese	
    person	ramaphosa	Cyril Ramaphosa	Ramaphosa	
    person	mandela	Nelson Mandela	Mandela	
    person	pope-francis	Pope Francis		
    person	kirill	Patriarch Kirill		
    person	musk	Elon Musk	Musk	
    person	gates	Bill Gates		
    person	bezos	Jeff Bezos	Bezos	
    person	zuckerberg	Mark Zuckerberg	Zuckerberg	
    person	jobs	Steve Jobs		
    person	messi	Lionel Messi	Messi	
    person	ronaldo	Cristiano Ronaldo	Ronaldo	
    person	salah	Mohamed Salah		
    person	snowden	Edward Snowden	Snowden	
    person	assange	Julian Assange	Assange	
    person	khodorkovsky	Mikhail Khodorkovsky	Khodorkovsky	
    person	stalin	Joseph Stalin	Stalin	
    person	lenin	Vladimir Lenin	Lenin	
    person	hitler	Adolf Hitler	Hitler	
    person	nabiullina	Elvira Nabiullina	Nabiullina	
    person	matviyenko	Valentina Matviyenko	Matviyenko|Valentina Matvienko|Matvienko	
    person	volodin	Vyacheslav Volodin	Volodin	
    person	bastrykin	Alexander Bastrykin	Bastrykin	
    person	patrushev	Nikolai Patrushev	Nikolay Patrushev	
    person	siluanov	Anton Siluanov	Siluanov	
    person	belousov	Andrei Belousov	Belousov|Andrey Belousov	
    person	gerasimov	Valery Gerasimov		
    person	kiriyenko	Sergei Kiriyenko	Kiriyenko|Sergey Kiriyenko|Kirienko	
    person	novak	Alexander Novak		
    person	sobyanin	Sergei Sobyanin	Sobyanin|Sergey Sobyanin	
    person	nebenzya	Vasily Nebenzya	Nebenzya|Vassily Nebenzia|Nebenzia	
    person	ryabkov	Sergei Ryabkov	Ryabkov|Sergey Ryabkov	
    person	ushakov	Yuri Ushakov	Yury Ushakov	
    person	medinsky	Vladimir Medinsky	Medinsky	
    person	kdmitriev	Kirill Dmitriev		
    person	gref	Herman Gref	Gref|German Gref	
    person	sechin	Igor Sechin	Sechin	
    person	abramovich	Roman Abramovich		
    person	nemtsov	Boris Nemtsov	Nemtsov	
    person	navalnaya	Yulia Navalnaya	Navalnaya	
    person	durov	Pavel Durov	Durov	
    person	zaluzhny	Valerii Zaluzhnyi	Zaluzhny|Zaluzhnyi|Valery Zaluzhny|Valeriy Zaluzhnyi	
    person	syrskyi	Oleksandr Syrskyi	Syrskyi|Syrsky|Oleksandr Syrsky	
    person	yermak	Andriy Yermak	Yermak|Andrii Yermak	
    person	kuleba	Dmytro Kuleba	Kuleba	
    person	sybiha	Andrii Sybiha	Sybiha|Andriy Sybiha	
    person	svyrydenko	Yulia Svyrydenko	Svyrydenko|Yuliia Svyrydenko	
    person	shmyhal	Denys Shmyhal	Shmyhal	
    person	umerov	Rustem Umerov	Umerov	
    person	budanov	Kyrylo Budanov	Budanov	
    person	tymoshenko	Yulia Tymoshenko	Tymoshenko	
    person	klitschko	Vitali Klitschko	Klitschko|Vitaliy Klitschko	
    person	rustam-emomali	Rustam Emomali	Rustam Emomalii|Emomalii Rustam	
    person	muhriddin	Sirojiddin Muhriddin		
    person	rasulzoda	Kokhir Rasulzoda	Rasulzoda|Qohir Rasulzoda|Qohir Rasoulzoda	
    person	karimov	Islam Karimov		
    person	niyazov	Saparmurat Niyazov	Niyazov	
    person	jeenbekov	Sooronbay Jeenbekov	Jeenbekov|Sooronbai Jeenbekov	
    person	atambayev	Almazbek Atambayev	Atambayev	
    person	tikhanovskaya	Sviatlana Tsikhanouskaya	Tsikhanouskaya|Svetlana Tikhanovskaya|Tikhanovskaya	
    person	sandu	Maia Sandu	Sandu	
    person	dodon	Igor Dodon	Dodon	
    person	kobakhidze	Irakli Kobakhidze	Kobakhidze	
    person	zourabichvili	Salome Zourabichvili	Zourabichvili|Zurabishvili	
    person	ivanishvili	Bidzina Ivanishvili	Ivanishvili	
    person	bayramov	Jeyhun Bayramov	Bayramov	
    person	mirzoyan	Ararat Mirzoyan	Mirzoyan	
    person	sargsyan	Serzh Sargsyan	Sargsyan	
    person	hegseth	Pete Hegseth	Hegseth	
    person	austin	Lloyd Austin		
    person	pompeo	Mike Pompeo	Pompeo|Michael Pompeo	
    person	tillerson	Rex Tillerson	Tillerson	
    person	mattis	James Mattis	Mattis|Jim Mattis	
    person	bolton	John Bolton		
    person	pence	Mike Pence		
    person	pelosi	Nancy Pelosi	Pelosi	
    person	mcconnell	Mitch McConnell	McConnell	
    person	sanders	Bernie Sanders		
    person	yellen	Janet Yellen	Yellen	
    person	bessent	Scott Bessent	Bessent	
    person	lutnick	Howard Lutnick	Lutnick	
    person	witkoff	Steve Witkoff	Witkoff|Steven Witkoff	
    person	kushner	Jared Kushner	Kushner	
    person	ivanka	Ivanka Trump	Ivanka	
    person	melania	Melania Trump	Melania	
    person	rfk-jr	Robert F. Kennedy Jr.	Robert Kennedy Jr|Robert F Kennedy Jr|RFK Jr	
    person	gabbard	Tulsi Gabbard	Gabbard	
    person	desantis	Ron DeSantis	DeSantis	
    person	walz	Tim Walz	Walz	
    person	leavitt	Karoline Leavitt	Leavitt	
    person	milley	Mark Milley	Milley	
    person	mueller	Robert Mueller		
    person	comey	James Comey	Comey	
    person	fauci	Anthony Fauci	Fauci	
    person	giuliani	Rudy Giuliani	Giuliani	
    person	mamdani	Zohran Mamdani	Mamdani	
    person	attal	Gabriel Attal	Attal	
    person	barnier	Michel Barnier	Barnier	
    person	bayrou	François Bayrou	Bayrou	
    person	lecornu	Sébastien Lecornu	Lecornu	
    person	bardella	Jordan Bardella	Bardella	
    person	melenchon	Jean-Luc Mélenchon	Mélenchon	
    person	barrot	Jean-Noël Barrot	Barrot	
    person	steinmeier	Frank-Walter Steinmeier	Steinmeier	
    person	habeck	Robert Habeck	Habeck	
    person	lindner	Christian Lindner	Lindner	
    person	pistorius	Boris Pistorius	Pistorius	
    person	weidel	Alice Weidel	Weidel	
    person	wadephul	Johann Wadephul	Wadephul	
    person	lammy	David Lammy	Lammy	
    person	farage	Nigel Farage	Farage	
    person	corbyn	Jeremy Corbyn	Corbyn	
    person	charles3	King Charles III	King Charles|Charles III|Prince Charles	
    person	elizabeth2	Queen Elizabeth II	Queen Elizabeth|Elizabeth II	
    person	prince-harry	Prince Harry	Duke of Sussex	
    person	conte	Giuseppe Conte		
    person	renzi	Matteo Renzi	Renzi	
    person	mattarella	Sergio Mattarella	Mattarella	
    person	salvini	Matteo Salvini	Salvini	
    person	tajani	Antonio Tajani	Tajani	
    person	rajoy	Mariano Rajoy	Rajoy	
    person	puigdemont	Carles Puigdemont	Puigdemont	
    person	costa	António Costa		
    person	wilders	Geert Wilders	Wilders	
    person	kurz	Sebastian Kurz	Kurz	
    person	kallas	Kaja Kallas	Kallas	
    person	metsola	Roberta Metsola	Metsola	
    person	kaczynski	Jarosław Kaczyński		
    person	morawiecki	Mateusz Morawiecki	Morawiecki	
    person	nawrocki	Karol Nawrocki	Nawrocki	
    person	sikorski	Radosław Sikorski	Radek Sikorski	
    person	zeman	Miloš Zeman	Zeman	
    person	babis	Andrej Babiš	Babiš	
    person	fiala	Petr Fiala		
    person	petr-pavel	Petr Pavel		
    person	szijjarto	Péter Szijjártó	Szijjártó	
    person	magyar	Péter Magyar		
    person	radev	Rumen Radev	Radev	
    person	borissov	Boyko Borissov	Boyko Borisov|Borissov	
    person	iohannis	Klaus Iohannis	Iohannis	
    person	nicusor-dan	Nicușor Dan		
    person	plenkovic	Andrej Plenković	Plenković	
    person	tsipras	Alexis Tsipras	Tsipras	
    person	mitsotakis	Kyriakos Mitsotakis	Mitsotakis	
    person	marin	Sanna Marin		
    person	stubb	Alexander Stubb	Stubb	
    person	kristersson	Ulf Kristersson	Kristersson	
    person	frederiksen	Mette Frederiksen	Frederiksen	
    person	nauseda	Gitanas Nausėda	Nausėda	
    person	dodik	Milorad Dodik	Dodik	
    person	kurti	Albin Kurti		
    person	rama	Edi Rama		
    person	bachelet	Michelle Bachelet	Bachelet	
    person	turk-volker	Volker Türk		
    person	grandi	Filippo Grandi	Grandi	
    person	lazzarini	Philippe Lazzarini	Lazzarini	
    person	okonjo	Ngozi Okonjo-Iweala	Okonjo-Iweala	
    person	banga	Ajay Banga	Banga	
    person	malpass	David Malpass	Malpass	
    person	pedersen	Geir Pedersen	Geir O. Pedersen	
    person	de-mistura	Staffan de Mistura	de Mistura	
    person	karim-khan	Karim Khan		
    person	azoulay	Audrey Azoulay	Azoulay	
    person	birol	Fatih Birol	Birol	
    person	bailey	Andrew Bailey		
    person	ueda	Kazuo Ueda		
    person	ahmadinejad	Mahmoud Ahmadinejad	Ahmadinejad	
    person	zarif	Mohammad Javad Zarif	Javad Zarif	
    person	araghchi	Abbas Araghchi	Araghchi|Araqchi|Abbas Araqchi	
    person	ghalibaf	Mohammad Bagher Ghalibaf	Ghalibaf|Qalibaf|Mohammad Baqer Qalibaf	
    person	larijani	Ali Larijani	Larijani	
    person	soleimani	Qassem Soleimani	Soleimani|Qasem Soleimani	
    person	mojtaba	Mojtaba Khamenei		
    person	gallant	Yoav Gallant		
    person	bengvir	Itamar Ben-Gvir	Ben-Gvir	
    person	smotrich	Bezalel Smotrich	Smotrich	
    person	katz-israel	Israel Katz		
    person	herzog	Isaac Herzog	Herzog	
    person	liberman	Avigdor Liberman	Avigdor Lieberman	
    person	sinwar	Yahya Sinwar	Sinwar|Yahya al-Sinwar	
    person	meshaal	Khaled Meshaal	Meshaal|Khaled Mashal|Khaled Mashaal	
    person	deif	Mohammed Deif		
    person	arafat	Yasser Arafat	Yasir Arafat	
    person	aoun-joseph	Joseph Aoun		
    person	aoun-michel	Michel Aoun		
    person	hariri	Saad Hariri	Saad al-Hariri	
    person	mikati	Najib Mikati	Mikati	
    person	nawaf-salam	Nawaf Salam		
    person	berri	Nabih Berri	Berri	
    person	qassem-naim	Naim Qassem	Naim Kassem	
    person	kadhimi	Mustafa al-Kadhimi	Kadhimi|al-Kadhimi	
    person	sudani	Mohammed Shia al-Sudani	Mohammed al-Sudani	
    person	sistani	Ali al-Sistani	al-Sistani|Sistani	
    person	muqtada	Muqtada al-Sadr	Moqtada al-Sadr|al-Sadr	
    person	barzani	Masoud Barzani	Massoud Barzani	
    person	safadi	Ayman Safadi	Safadi	
    person	houthi-abdulmalik	Abdul-Malik al-Houthi	Abdulmalik al-Houthi	
    person	alimi	Rashad al-Alimi	al-Alimi	
    person	shaibani	Asaad al-Shaibani	Asaad Hassan al-Shaibani|Asaad al-Shibani	
    person	haftar	Khalifa Haftar	Haftar|Khalifa Hifter|Hifter	
    person	dbeibah	Abdul Hamid Dbeibah	Dbeibah|Abdulhamid Dbeibah|Abdul Hamid al-Dbeibah	
    person	saied	Kais Saied	Saied	
    person	tebboune	Abdelmadjid Tebboune	Tebboune	
    person	bouteflika	Abdelaziz Bouteflika	Bouteflika	
    person	mohammed6	King Mohammed VI	Mohammed VI	
    person	burhan	Abdel Fattah al-Burhan	al-Burhan	
    person	hemedti	Mohamed Hamdan Dagalo	Hemedti|Hemeti|Dagalo|Mohamed Hamdan Daglo	
    person	omar-bashir	Omar al-Bashir	Omar Bashir|al-Bashir	
    person	mubarak	Hosni Mubarak		
    person	morsi	Mohamed Morsi	Morsi|Mohammed Morsi	
    person	madbouly	Mostafa Madbouly	Madbouly|Mostafa Madbouli	
    person	abdelatty	Badr Abdelatty	Abdelatty|Badr Abdelaty	
    person	shoukry	Sameh Shoukry	Shoukry	
    person	aboul-gheit	Ahmed Aboul Gheit	Aboul Gheit	
    person	faisal-bin-farhan	Faisal bin Farhan	Prince Faisal bin Farhan|Faisal bin Farhan Al Saud	
    person	mbr	Mohammed bin Rashid	Mohammed bin Rashid Al Maktoum	
    person	haitham	Haitham bin Tariq	Sultan Haitham	
    person	king-hamad	Hamad bin Isa Al Khalifa	Hamad bin Isa|King Hamad	
    person	khashoggi	Jamal Khashoggi	Khashoggi	
    person	abiy	Abiy Ahmed	Abiy	
    person	afwerki	Isaias Afwerki	Afwerki	
    person	kagame	Paul Kagame	Kagame	
    person	museveni	Yoweri Museveni	Museveni	
    person	ruto	William Ruto	Ruto	
    person	kenyatta	Uhuru Kenyatta		
    person	kiir	Salva Kiir	Kiir	
    person	buhari	Muhammadu Buhari	Buhari	
    person	tinubu	Bola Tinubu	Tinubu|Bola Ahmed Tinubu	
    person	zuma	Jacob Zuma	Zuma	
    person	mugabe	Robert Mugabe	Mugabe	
    person	mnangagwa	Emmerson Mnangagwa	Mnangagwa	
    person	tshisekedi	Félix Tshisekedi	Tshisekedi	
    person	kabila	Joseph Kabila		
    person	deby	Idriss Déby		
    person	mahamat-deby	Mahamat Déby	Mahamat Idriss Déby	
    person	tchiani	Abdourahamane Tchiani	Tchiani|Abdourahamane Tiani|Tiani	
    person	bazoum	Mohamed Bazoum	Bazoum	
    person	goita	Assimi Goïta	Goïta	
    person	traore	Ibrahim Traoré		
    person	ouattara	Alassane Ouattara	Ouattara	
    person	macky-sall	Macky Sall		
    person	bd-faye	Bassirou Diomaye Faye	Diomaye Faye	
    person	samia	Samia Suluhu Hassan	Samia Suluhu	
    person	suu-kyi	Aung San Suu Kyi	Suu Kyi	
    person	min-aung-hlaing	Min Aung Hlaing		
    person	duterte	Rodrigo Duterte	Duterte	
    person	marcos	Ferdinand Marcos Jr.	Ferdinand Marcos Jr|Ferdinand Marcos|Bongbong Marcos	
    person	widodo	Joko Widodo	Widodo|Jokowi	
    person	prabowo	Prabowo Subianto	Prabowo|Subianto	
    person	anwar-ibrahim	Anwar Ibrahim		
    person	mahathir	Mahathir Mohamad	Mahathir|Mahathir Mohammad	
    person	lee-hsien-loong	Lee Hsien Loong		
    person	hun-sen	Hun Sen		
    person	hun-manet	Hun Manet		
    person	thaksin	Thaksin Shinawatra	Thaksin	
    person	to-lam	To Lam		
    person	hasina	Sheikh Hasina	Hasina	
    person	yunus	Muhammad Yunus	Mohammad Yunus	
    person	shehbaz	Shehbaz Sharif	Shahbaz Sharif	
    person	nawaz	Nawaz Sharif		
    person	zardari	Asif Ali Zardari	Zardari|Asif Zardari	
    person	munir	Asim Munir		
    person	jaishankar	Subrahmanyam Jaishankar	S. Jaishankar|Jaishankar	
    person	rajapaksa	Gotabaya Rajapaksa		
    person	ishiba	Shigeru Ishiba	Ishiba	
    person	suga	Yoshihide Suga		
    person	takaichi	Sanae Takaichi	Takaichi	
    person	naruhito	Emperor Naruhito	Naruhito	
    person	moon	Moon Jae-in		
    person	lee-jae-myung	Lee Jae-myung		
    person	park-geun-hye	Park Geun-hye		
    person	kim-yo-jong	Kim Yo Jong		
    person	kim-jong-il	Kim Jong Il		
    person	tsai	Tsai Ing-wen		
    person	lai-ching-te	Lai Ching-te	William Lai	
    person	likeqiang	Li Keqiang		
    person	hujintao	Hu Jintao		
    person	qingang	Qin Gang		
    person	dalai-lama	Dalai Lama		
    person	akhundzada	Hibatullah Akhundzada	Akhundzada|Haibatullah Akhundzada	
    person	muttaqi	Amir Khan Muttaqi	Muttaqi	
    person	sheinbaum	Claudia Sheinbaum	Sheinbaum	
    person	lopez-obrador	Andrés Manuel López Obrador	López Obrador|AMLO	
    person	petro	Gustavo Petro		
    person	duque	Iván Duque		
    person	boric	Gabriel Boric	Boric	
    person	kast	José Antonio Kast		
    person	boluarte	Dina Boluarte	Boluarte	
    person	noboa	Daniel Noboa	Noboa	
    person	morales	Evo Morales		
    person	machado	María Corina Machado		
    person	guaido	Juan Guaidó	Guaidó	
    person	delcy	Delcy Rodríguez		
    person	macri	Mauricio Macri	Macri	
    person	kirchner	Cristina Fernández de Kirchner	Cristina Kirchner	
    person	temer	Michel Temer	Temer	
    person	rousseff	Dilma Rousseff	Rousseff	
    person	ortega	Daniel Ortega		
    person	bukele	Nayib Bukele	Bukele	
    person	diaz-canel	Miguel Díaz-Canel	Díaz-Canel	
    person	raul-castro	Raúl Castro		
    person	morrison	Scott Morrison		
    person	turnbull	Malcolm Turnbull	Turnbull	
    person	ardern	Jacinda Ardern	Ardern	
    person	luxon	Christopher Luxon	Luxon	
    person	leo14	Pope Leo XIV	Pope Leo|Leo XIV|Robert Prevost|Robert Francis Prevost	
    person	benedict16	Pope Benedict XVI	Benedict XVI|Pope Benedict|Joseph Ratzinger	
    person	john-paul2	Pope John Paul II	John Paul II	
    person	bartholomew	Patriarch Bartholomew	Ecumenical Patriarch Bartholomew	
    person	altman	Sam Altman		
    person	tim-cook	Tim Cook		
    person	pichai	Sundar Pichai	Pichai	
    person	nadella	Satya Nadella	Nadella	
    person	jensen-huang	Jensen Huang		
    person	buffett	Warren Buffett	Buffett	
    person	jack-ma	Jack Ma		
    person	ambani	Mukesh Ambani	Ambani	
    person	adani	Gautam Adani	Adani	
    person	arnault	Bernard Arnault	Arnault	
    person	dimon	Jamie Dimon	Dimon	
    person	neymar	Neymar		
    person	mbappe	Kylian Mbappé	Mbappé	
    person	djokovic	Novak Djokovic	Djokovic|Novak Đoković	
    person	nadal	Rafael Nadal	Nadal	
    person	federer	Roger Federer	Federer	
    person	alcaraz	Carlos Alcaraz	Alcaraz	
    person	sinner	Jannik Sinner		
    person	serena	Serena Williams		
    person	hamilton	Lewis Hamilton		
    person	verstappen	Max Verstappen	Verstappen	
    person	schumacher	Michael Schumacher		
    person	infantino	Gianni Infantino	Infantino	
    person	blatter	Sepp Blatter	Blatter|Joseph Blatter	
    person	ceferin	Aleksander Čeferin	Čeferin	
    person	bach	Thomas Bach		
    person	coventry	Kirsty Coventry		
    person	ancelotti	Carlo Ancelotti	Ancelotti	
    person	guardiola	Pep Guardiola	Guardiola|Josep Guardiola	
    person	mourinho	José Mourinho	Mourinho	
    person	klopp	Jürgen Klopp	Klopp	
    person	modric	Luka Modrić	Modrić	
    person	haaland	Erling Haaland	Haaland|Erling Braut Haaland	
    person	lewandowski	Robert Lewandowski	Lewandowski	
    person	benzema	Karim Benzema	Benzema	
    person	yamal	Lamine Yamal		
    person	maradona	Diego Maradona	Maradona	
    person	pele	Pelé		
    person	zidane	Zinedine Zidane	Zidane	
    person	valieva	Kamila Valieva	Valieva	
    person	nurmagomedov	Khabib Nurmagomedov		
    person	lebron	LeBron James	LeBron	
    person	ovechkin	Alexander Ovechkin	Ovechkin|Alex Ovechkin	
    person	usyk	Oleksandr Usyk	Usyk	
    person	thunberg	Greta Thunberg	Thunberg	
    person	malala	Malala Yousafzai	Malala	
    person	gurbanguly	Gurbanguly Berdimuhamedov	Gurbanguly Berdimuhamedow|Gurbanguly Berdymukhamedov	
    """
