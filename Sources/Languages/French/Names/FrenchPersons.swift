/// Persons that news names: kind, id, approved form, variants.
let frenchPersons: StaticString = """
    person	putin	Vladimir Poutine	Poutine	
    person	medvedev	Dmitri Medvedev	Medvedev	
    person	lavrov	Sergueï Lavrov	Lavrov	
    person	peskov	Dmitri Peskov	Peskov	
    person	navalny	Alexeï Navalny	Navalny	
    person	zelensky	Volodymyr Zelensky	Zelensky|Volodymyr Zelenskyy|Zelenskyy	
    person	lukashenko	Alexandre Loukachenko	Loukachenko	
    person	tokayev	Kassym-Jomart Tokaïev	Tokaïev	
    person	aliyev	Ilham Aliev	Aliev	
    person	pashinyan	Nikol Pachinian	Pachinian	
    person	biden	Joe Biden	Biden	
    person	trump	Donald Trump	Trump	
    person	obama	Barack Obama	Obama	
    person	macron	Emmanuel Macron	Macron	
    person	hollande	François Hollande		
    person	sarkozy	Nicolas Sarkozy	Sarkozy	
    person	lepen	Marine Le Pen	Le Pen	
    person	merkel	Angela Merkel	Merkel	
    person	scholz	Olaf Scholz	Scholz	
    person	meloni	Giorgia Meloni	Meloni	
    person	vonderleyen	Ursula von der Leyen	von der Leyen	
    person	rutte	Mark Rutte	Rutte	
    person	orban	Viktor Orbán	Orbán	
    person	erdogan	Recep Tayyip Erdogan	Erdogan	
    person	guterres	António Guterres	Guterres	
    person	lagarde	Christine Lagarde	Lagarde	
    person	xi	Xi Jinping		
    person	netanyahu	Benyamin Nétanyahou	Benyamin Netanyahou|Benjamin Netanyahu|Nétanyahou|Netanyahu	
    person	assad	Bachar al-Assad	Bachar el-Assad|al-Assad|Assad	
    person	sisi	Abdel Fattah al-Sissi	al-Sissi|Sissi	
    """
