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
    person	berdimuhamedov	Serdar Berdimuhamedov	Gurbanguly Berdimuhamedov|Berdimuhamedov	
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
    person	vance	J. D. Vance	JD Vance	
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
    person	raisi	Ebrahim Raisi	Raisi	
    person	rouhani	Hassan Rouhani	Rouhani	
    person	pezeshkian	Masoud Pezeshkian	Pezeshkian	
    person	assad	Bashar al-Assad	Bashar Assad|al-Assad|Assad	
    person	alsharaa	Ahmed al-Sharaa		
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
    """
