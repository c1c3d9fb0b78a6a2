import Facts
import Languages
import Testing

struct NameTests {
    @Test(arguments: [
        ("ar", "التقى بوتين في دوشنبه الرئيس الطاجيكي", ["person بوتين = putin", "place دوشنبه = g1221874"]),
        ("ar", "سيتوجه إلى عشق أباد عاصمة تركمانستان", ["place عشق أباد = g162183", "place تركمانستان = TM"]),
        (
            "ar", "منظمة معاهدة الأمن الجماعي في موسكو",
            ["organisation منظمة معاهدة الأمن الجماعي = csto", "place موسكو = g524901"]
        ),
        ("ru", "Путина приняли в Таджикистане", ["person Путина = putin", "place Таджикистане = TJ"]),
        ("ru", "По данным Организации Объединённых Наций", ["organisation Организации Объединённых Наций = un"]),
        (
            "en", "Talks with the United Nations in Geneva",
            ["organisation United Nations = un", "place Geneva = g2660646"]
        ),
    ])
    func `finds the register's names in every form`(_ language: String, _ text: String, _ facts: [String]) {
        let found = Reading.facts(language, text)
        for fact in facts { #expect(found.contains(fact), "\(found)") }
    }

    @Test func `finds people whom no table has, by first names, initials and endings`() {
        #expect(
            Reading.facts("ru", "Об этом сказал Кирилл Верещагин.").contains { $0.hasPrefix("person Кирилл Верещагин") }
        )
        #expect(
            Reading.facts("en", "A report by Kori Schulman says so.").contains { $0.hasPrefix("person Kori Schulman") })
    }

    @Test func `takes no treaty or cup for a person`() {
        #expect(Reading.facts("en", "They signed the Halden Treaty.").allSatisfy { !$0.hasPrefix("person") })
    }

    @Test(arguments: [
        ("ru", "Популярность Верещагина росла.", "person Верещагина"),
        ("ru", "Сигалов попал в заголовки газет.", "person Сигалов"),
        ("ru", "Глава РЖД Иван Коротаев ушёл.", "person Иван Коротаев"),
        ("ru", "В беседе с А.Н. Коротаевым он молчал.", "person А.Н. Коротаевым"),
        (
            "ru", "Представитель Министерства сельского хозяйства Германии молчал.",
            "organisation Министерства сельского хозяйства"
        ),
        ("ru", "Он вступил в Комитет защиты лесов вчера.", "organisation Комитет защиты лесов"),
        ("ru", "Об этом пишет газета «Вечерний берег».", "organisation Вечерний берег"),
        ("ru", "Он гулял по Лосиному бульвару.", "place Лосиному бульвару"),
        ("ru", "Дожди идут в Вологодской, Тульской и Тверской областях.", "place Тульской"),
        ("ru", "Как сообщает Погода.ру, завтра снег.", "organisation Погода.ру"),
        ("ru", "Так сказал Джон Хатчинсон (John Hutchinson).", "person John Hutchinson"),
        ("en", "Seagrave made headlines again.", "person Seagrave"),
        ("en", "General Tom Hallward surrendered.", "person Tom Hallward"),
        ("en", "He studied at the University of Northern Hills.", "organisation University of Northern Hills"),
        ("en", "They crossed the Wendle River at night.", "place Wendle River"),
        ("en", "He is the Duke of Hallmoor now.", "place Hallmoor"),
        ("en", "The King met Ottokar II there.", "person Ottokar II"),
    ])
    func `tells the kind of a name that no table has by its shape and its neighbours`(
        _ language: String, _ text: String, _ fact: String
    ) {
        let found = Reading.facts(language, text)
        #expect(found.contains { $0.hasPrefix(fact + " =") }, "\(found)")
    }

    @Test(arguments: [
        ("ru", "Они жили рядом с деревней Кочнево.", "place Кочнево"),
        ("ru", "Раньше это было колонией Тессары.", "place Тессары"),
        ("ru", "Он родился в деревне под названием Хартвелл.", "place Хартвелл"),
        ("en", "He was born in a village called Hartwold.", "place Hartwold"),
        ("ru", "Они выступали в группе под названием Хартвелл.", "organisation Хартвелл"),
        ("ru", "Это сказал глава города Сан-Вердо.", "place Сан-Вердо"),
        ("ru", "Дорога ведёт мимо посёлка Мария-Линд.", "place Мария-Линд"),
        ("ru", "Рыбаки вышли из Хальсвика на севере Норвегии.", "place Хальсвика"),
        ("ru", "Отряд не сумел достичь Хальмора.", "place Хальмора"),
        ("ru", "Поезд идёт от Москвы до Хальмора.", "place Хальмора"),
        ("ru", "Матч прошёл на стадионе «Зелёная роща».", "place Зелёная роща"),
        ("ru", "Он стоит у самой Площади Согласия.", "place Площади Согласия"),
        ("ru", "Северная и Южная Корея спорят.", "place Северная"),
        ("ru", "Тогда же приехал лорд Галифакс.", "person Галифакс"),
        ("en", "They were met by Lord Halifax.", "person Halifax"),
        ("en", "They were met by Mr. Halifax.", "person Halifax"),
        ("ar", "وصل اللورد هاليفاكس إلى المدينة", "person هاليفاكس"),
        ("ru", "Их встретил барон де Кордье.", "person Кордье"),
        ("ru", "Глава МИД уехал.", "organisation МИД"),
        ("ru", "Он купил акции «Роснефти».", "organisation Роснефти"),
        ("ru", "Она поёт в хоре Лютеранской церкви.", "organisation Лютеранской церкви"),
        ("ru", "Переговоры с Хальмаресом, начатые весной, сорваны.", "person Хальмаресом"),
    ])
    func `tells places from people by common nouns, titles, sides of the compass and verbs`(
        _ language: String, _ text: String, _ fact: String
    ) {
        let found = Reading.facts(language, text)
        #expect(found.contains { $0.hasPrefix(fact + " =") }, "\(found)")
    }

    @Test(arguments: [
        "Сыграв вничью, они ушли.", "Пишу письмо каждый день.", "Заявив об этом, он замолчал.", "Посмотрите на море.",
        "Взрослым государство поможет.", "Северная часть острова пуста.", "Китайский Новый год близко.",
        "Они помнят о Семилетней войне.", "Уровень CO2 растёт.", "Он лечился от СПИДа.", "Он получил Кубок Хартвелла.",
        "Она слушает альбом Northern Lights.", "Итоги голосования по Брекситу известны.",
        "Книгу он назвал «Ветра осени».",
    ])
    func `takes no verb, adjective, formula, cup or product for a name`(_ text: String) {
        let kinds = ["person", "place", "organisation"]
        let found = Reading.facts("ru", text).filter { fact in kinds.contains { fact.hasPrefix($0) } }
        #expect(found.isEmpty, "\(found)")
    }

    @Test(arguments: [
        ("ru", "Он читает лекции в Университете Северной Каролины.", ["Северной Каролины = north-carolina"]),
        ("ru", "Об этом сообщило радио «Эхо Москвы».", ["Москвы = g524901"]),
        ("ru", "Средства собрал Фонд Владимира Кочнева.", []),
        ("en", "She studied at Boston University.", ["Boston = g4930956"]),
        ("ar", "درس في جامعة كارولينا الشمالية", ["كارولينا الشمالية = north-carolina"]),
    ])
    func `finds the places inside the names of organisations, but no one's first name`(
        _ language: String, _ text: String, _ places: [String]
    ) {
        let found = Reading.facts(language, text)
        #expect(found.contains { $0.hasPrefix("organisation") }, "\(found)")
        #expect(found.filter { $0.hasPrefix("place") } == places.map { "place " + $0 })
        #expect(found.allSatisfy { !$0.hasSuffix("= north") }, "\(found)")
    }

    @Test(arguments: [
        ("ru", "Поезд прибыл в Рим."), ("ru", "Министр заявил, что Чад закрыл границу."), ("en", "He flew to Ufa."),
    ])
    func `finds places of three letters`(_ language: String, _ text: String) {
        let found = Reading.facts(language, text)
        #expect(found.contains { $0.hasPrefix("place") && !$0.hasSuffix("= ") }, "\(found)")
    }

    @Test(arguments: [
        ("ru", "Генеральный секретарь лиги Юсеф Карам исключил это.", "person Юсеф Карам"),
        ("ru", "Руководительница экспедиции Ингрид Сольберг ушла.", "person Ингрид Сольберг"),
    ])
    func `finds the person behind a title and its body`(_ language: String, _ text: String, _ fact: String) {
        #expect(Reading.facts(language, text).contains { $0.hasPrefix(fact) })
    }

    @Test(arguments: [
        ("ru", "Регулятор оштрафовал банк. Водопровод есть не везде. Островитяне молчат."),
        ("ar", "أضاع المهاجم ركلة جزاء"), ("ar", "لم يصل القمر الصناعي إلى مداره"),
        ("ar", "قاطعت المعارضة التصويت ووصفته بأنه مهزلة"),
    ])
    func `takes no noun, term or verb for a name`(_ language: String, _ text: String) {
        let kinds = ["person", "place", "organisation"]
        let found = Reading.facts(language, text).filter { fact in kinds.contains { fact.hasPrefix($0) } }
        #expect(found.isEmpty, "\(found)")
    }

    @Test func `ends a name before words that are none of it`() {
        let found = Reading.facts("ru", "Он родился на Юго-Западе США в лоне Лютеранской церкви и всю жизнь молчал.")
        #expect(found.contains("place США = US"), "\(found)")
        #expect(found.contains("organisation Лютеранской церкви = "), "\(found)")
    }

    @Test func `gives a word the kind that it has elsewhere in the text`() {
        let found = Reading.facts("ru", "Так решил Егор Клюзов. Позже о Клюзове забыли.")
        #expect(found.contains("person Клюзове = "), "\(found)")
    }

    @Test(arguments: [
        ("ru", "Эксперты спорят. Скоро зима. Думаю, так и будет."), ("en", "Naturally it rained. Bananas grow here."),
        ("ru", "Вышел фильм «Зелёный берег»."), ("en", "The Paris Agreement holds."),
    ])
    func `takes no beginning of a sentence and no work for a name`(_ language: String, _ text: String) {
        let found = Reading.facts(language, text)
        #expect(found.allSatisfy { !$0.hasPrefix("person") && !$0.hasPrefix("organisation") }, "\(found)")
    }
}
