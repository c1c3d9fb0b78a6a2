import Testing

@testable import Languages

@Suite struct `The language of a text` {
    @Test(arguments: [
        ("ar", "الرئيسان يبحثان في دوشنبه التعاون بين البلدين"),
        ("ar", "بوتين يصل إلى طاجيكستان في زيارة عمل"),
        ("ar", "وزير الخارجية: نرفض أي تدخل أجنبي"),
        ("ar", "انطلاق القمة العربية اليوم"),
        ("fa", "رئیس جمهور روسیه برای دیدار وارد دوشنبه شد"),
        ("fa", "گفتگوی وزیران خارجه ایران و تاجیکستان در تهران"),
        ("ur", "روس کے صدر دو روزہ دورے پر تاجکستان پہنچ گئے"),
        ("ur", "وزیر اعظم نے آج اہم اجلاس طلب کر لیا"),
        ("ps", "د روسیې ولسمشر د لیدنې لپاره دوشنبې ته ورسېد"),
        ("ckb", "سەرۆکی ڕووسیا گەیشتە دوشەنبە بۆ دیدارێکی فەرمی"),
        ("ug", "روسىيە پرېزىدېنتى زىيارەت ئۈچۈن دۈشەنبىگە كەلدى"),
        ("sd", "روس جو صدر اڄ تاجڪستان جي دوري تي پهتو آهي"),
        ("ru", "Президенты обсудили в Душанбе сотрудничество двух стран"),
        ("ru", "Путин прибыл в Таджикистан с рабочим визитом"),
        ("ru", "Глава МИД: мы против любого вмешательства"),
        ("ru", "Цены на нефть выросли на два процента"),
        ("uk", "Президент прибув до столиці з робочим візитом"),
        ("uk", "Ціни на нафту зросли на два відсотки"),
        ("be", "Прэзідэнт прыбыў у сталіцу з рабочым візітам"),
        ("bg", "Президентът пристигна в столицата на работно посещение"),
        ("bg", "Цените на петрола се повишиха с два процента"),
        ("sr", "Председник је стигао у радну посету главном граду"),
        ("sr", "Цене нафте порасле су за два одсто"),
        ("mk", "Претседателот пристигна во работна посета на главниот град"),
        ("kk", "Президент жұмыс сапарымен елордаға келді"),
        ("ky", "Президент борбор шаарга иш сапары менен келди"),
        ("tg", "Президент бо сафари корӣ ба пойтахт омад"),
        ("mn", "Ерөнхийлөгч нийслэлд ажлын айлчлал хийж байна"),
        ("tt", "Президент башкалага эш сәфәре белән килде"),
        ("en", "Presidents discuss cooperation of the two countries in Dushanbe"),
        ("en", "Putin arrives in Tajikistan for working visit"),
        ("en", "Oil prices rise two percent after talks"),
        ("en", "Why we are still waiting for rain"),
        ("fr", "Le président est arrivé dans la capitale pour une visite"),
        ("fr", "Les prix du pétrole augmentent de deux pour cent"),
        ("de", "Präsident trifft zu einem Arbeitsbesuch in der Hauptstadt ein"),
        ("de", "Die Ölpreise steigen um zwei Prozent"),
        ("es", "El presidente llega a la capital en visita de trabajo"),
        ("es", "Los precios del petróleo suben un dos por ciento"),
        ("it", "Il presidente arriva nella capitale per una visita di lavoro"),
        ("it", "I prezzi del petrolio salgono del due per cento"),
        ("pt", "O presidente chega à capital para uma visita de trabalho"),
        ("pt", "Os preços do petróleo sobem dois por cento"),
        ("nl", "De president komt aan in de hoofdstad voor een werkbezoek"),
        ("nl", "Olieprijzen stijgen met twee procent na gesprekken"),
        ("pl", "Prezydent przybył do stolicy z wizytą roboczą"),
        ("pl", "Ceny ropy wzrosły o dwa procent"),
        ("cs", "Prezident přijel do hlavního města na pracovní návštěvu"),
        ("cs", "Ceny ropy vzrostly o dvě procenta"),
        ("sk", "Prezident prišiel do hlavného mesta na pracovnú návštevu"),
        ("sl", "Predsednik je prispel v prestolnico na delovni obisk"),
        ("hr", "Predsjednik je stigao u radni posjet glavnom gradu"),
        ("ro", "Președintele a sosit în capitală într-o vizită de lucru"),
        ("ro", "Prețurile petrolului au crescut cu două procente"),
        ("hu", "Az elnök munkalátogatásra érkezett a fővárosba"),
        ("hu", "Két százalékkal nőtt az olaj ára"),
        ("tr", "Cumhurbaşkanı çalışma ziyareti için başkente geldi"),
        ("tr", "Petrol fiyatları yüzde iki arttı"),
        ("az", "Prezident işgüzar səfər üçün paytaxta gəlib"),
        ("id", "Presiden tiba di ibu kota untuk kunjungan kerja"),
        ("id", "Harga minyak naik dua persen setelah pertemuan"),
        ("vi", "Tổng thống đến thủ đô trong chuyến thăm làm việc"),
        ("vi", "Giá dầu tăng hai phần trăm"),
        ("sv", "Presidenten har anlänt till huvudstaden på arbetsbesök"),
        ("sv", "Oljepriset stiger med två procent"),
        ("da", "Præsidenten er ankommet til hovedstaden på arbejdsbesøg"),
        ("da", "Olieprisen stiger to procent efter forhandlinger"),
        ("no", "Presidenten har kommet til hovedstaden på arbeidsbesøk"),
        ("no", "Oljeprisen stiger to prosent etter forhandlinger"),
        ("fi", "Presidentti saapui pääkaupunkiin työvierailulle"),
        ("fi", "Öljyn hinta nousi kaksi prosenttia"),
        ("et", "President saabus pealinna töövisiidile ja kohtus ministriga"),
        ("lv", "Prezidents ieradās galvaspilsētā darba vizītē"),
        ("lt", "Prezidentas atvyko į sostinę su darbo vizitu"),
        ("is", "Forsetinn er kominn til höfuðborgarinnar í vinnuheimsókn"),
        ("ca", "El president ha arribat a la capital per a una visita de treball"),
        ("sq", "Presidenti mbërriti në kryeqytet për një vizitë pune"),
        ("sw", "Rais amewasili katika mji mkuu kwa ziara ya kazi"),
        ("el", "Ο πρόεδρος έφτασε στην πρωτεύουσα"),
        ("he", "הנשיא הגיע לבירה לביקור עבודה"),
        ("zh", "总统抵达首都进行工作访问"),
        ("ja", "大統領が実務訪問のため首都に到着した"),
        ("ko", "대통령이 실무 방문차 수도에 도착했다"),
        ("hi", "राष्ट्रपति कार्य यात्रा पर राजधानी पहुंचे"),
        ("th", "ประธานาธิบดีเดินทางถึงเมืองหลวง"),
        ("ka", "პრეზიდენტი დედაქალაქში სამუშაო ვიზიტით ჩავიდა"),
        ("hy", "Նախագահը աշխատանքային այցով ժամանել է մայրաքաղաք"),
    ])
    func `is told from a headline`(tag: String, headline: String) {
        #expect(languageOf(headline)?.text == tag)
    }

    @Test(arguments: [
        "", " ", "28.06.2022 21:52", "٢٨/٦/٢٠٢٢", "— … !", "😀", "Dushanbe", "TASS", "\u{0}\u{1}", "%PDF-1.7",
        "Душанбе", "دوشنبه",
    ])
    func `can't be told from nothing`(text: String) {
        #expect(languageOf(text) == nil)
    }

    @Test func `is that of most of the letters`() {
        #expect(languageOf("Ru En — محادثات في دوشنبه بين الرئيسين بحضور الوفدين RT TASS 2022") == .arabic)
        #expect(languageOf("Компания Apple представила новый iPhone и MacBook Pro в США") == .russian)
    }

    @Test func `is read in any case`() {
        #expect(languageOf("OIL PRICES RISE TWO PERCENT AFTER THE TALKS") == .english)
        #expect(languageOf("ПУТИН ПРИБЫЛ В ТАДЖИКИСТАН С РАБОЧИМ ВИЗИТОМ") == .russian)
    }

    @Test func `is told from a long page`() {
        let page = String(repeating: "The president has arrived in the capital for a working visit. ", count: 2_000)
        #expect(languageOf(page) == .english)
    }
}
