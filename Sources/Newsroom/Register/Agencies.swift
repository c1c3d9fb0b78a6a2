import Languages

extension Register {
    /// The news agencies that pages name as their sources; the forms are those that the agencies use of themselves.
    public static let agencies: [Entry] = rows(agencyTable, kind: .organisation)

    /// The register of the agencies, made once.
    public static let ofAgencies = Register(agencies)

    /// Reads a table: a row a line; id, then a column a language (Arabic, Russian, English), each with the approved form
    /// first and variants behind `|`.
    static func rows(_ table: StaticString, kind: Entry.Kind) -> [Entry] {
        table.description.split(separator: "\n").map { row in
            let columns = row.split(separator: "\t", omittingEmptySubsequences: false)
            var entry = Entry(id: String(columns.first ?? ""), kind: kind, approved: [:])
            for (language, column) in zip([LanguageTag.arabic, .russian, .english], columns.dropFirst()) {
                let forms = column.split(separator: "|").map(String.init)
                entry.approved[language] = forms.first
                if forms.count > 1 { entry.variants[language] = Array(forms.dropFirst()) }
            }
            return entry
        }
    }

    private static let agencyTable: StaticString = """
        aa	الأناضول|وكالة الأناضول	Анадолу|Агентство «Анадолу»	Anadolu|Anadolu Agency|AA
        afp	أ ف ب|فرانس برس|وكالة فرانس برس|ا ف ب	АФП|Агентство Франс Пресс|Франс Пресс	AFP|Agence France-Presse
        ansa	أنسا|وكالة أنسا	АНСА	ANSA
        ap	أ ب|أسوشيتد برس|أسوشييتد برس|اسوشيتد برس	АП|Ассошиэйтед Пресс	AP|Associated Press|The Associated Press
        azertac	أذرتاج	АЗЕРТАДЖ|Азертадж	AZERTAC|Azertac
        belta	بيلتا	БЕЛТА|БелТА	BelTA|Belta
        bna	بنا|وكالة أنباء البحرين	БНА	BNA|Bahrain News Agency
        dpa	د ب أ|وكالة الأنباء الألمانية	ДПА	dpa|Deutsche Presse-Agentur
        efe	إفي|وكالة إفي	ЭФЭ	EFE
        interfax	إنترفاكس|انترفاكس	Интерфакс	Interfax
        irna	إرنا|ارنا	ИРНА	IRNA
        kazinform	كازإنفورم|كازينفورم	Казинформ	Kazinform
        khovar	خاور|خوفار	Ховар	Khovar
        kuna	كونا|وكالة الأنباء الكويتية	КУНА	KUNA|Kuwait News Agency
        kyodo	كيودو	Киодо	Kyodo|Kyodo News
        map	و م ع|وكالة المغرب العربي للأنباء	МАП	MAP|Maghreb Arabe Presse
        mena	أ ش أ|وكالة أنباء الشرق الأوسط	МЕНА	MENA|Middle East News Agency
        petra	بترا|وكالة الأنباء الأردنية	Петра	Petra|Jordan News Agency
        pti	بي تي آي	ПТИ	PTI|Press Trust of India
        qna	قنا|وكالة الأنباء القطرية	КНА	QNA|Qatar News Agency
        reuters	رويترز	Рейтер|Рейтерс	Reuters
        ria	ريا نوفوستي|نوفوستي|وكالة نوفوستي	РИА Новости|РИА «Новости»|РИА	RIA Novosti|RIA
        sana	سانا|وكالة الأنباء السورية	САНА	SANA|Syrian Arab News Agency
        spa	واس|وكالة الأنباء السعودية	САП|СПА	SPA|Saudi Press Agency
        sputnik	سبوتنيك	Спутник|Sputnik	Sputnik
        tap	وات|وكالة تونس أفريقيا للأنباء	ТАП	TAP|Tunis Afrique Presse
        tass	تاس|وكالة تاس|إيتار تاس	ТАСС|ИТАР-ТАСС	TASS|ITAR-TASS|Itar-Tass|Tass News Agency
        trend	تريند|ترند	Тренд|Trend	Trend
        ukrinform	أوكرينفورم	Укринформ	Ukrinform
        wafa	وفا|وكالة الأنباء الفلسطينية	ВАФА	WAFA
        wam	وام|وكالة أنباء الإمارات	ВАМ	WAM|Emirates News Agency
        xinhua	شينخوا	Синьхуа	Xinhua|Xinhua News Agency
        """
}
