import Facts
import Languages
import Testing

/// What the register of names holds, in each of its languages.
struct RegisterTests {
    /// The members of the United Nations: ISO 3166-1 code and the capital in English.
    static let members = """
        AF Kabul|AL Tirana|DZ Algiers|AD Andorra la Vella|AO Luanda|AG Saint John's|AR Buenos Aires
        AM Yerevan|AU Canberra|AT Vienna|AZ Baku|BS Nassau|BH Manama|BD Dhaka|BB Bridgetown|BY Minsk
        BE Brussels|BZ Belmopan|BJ Porto-Novo|BT Thimphu|BO Sucre|BA Sarajevo|BW Gaborone|BR Brasilia
        BN Bandar Seri Begawan|BG Sofia|BF Ouagadougou|BI Gitega|CV Praia|KH Phnom Penh|CM Yaounde|CA Ottawa
        CF Bangui|TD N'Djamena|CL Santiago|CN Beijing|CO Bogota|KM Moroni|CG Brazzaville|CD Kinshasa
        CR San Jose|CI Yamoussoukro|HR Zagreb|CU Havana|CY Nicosia|CZ Prague|DK Copenhagen|DJ Djibouti
        DM Roseau|DO Santo Domingo|EC Quito|EG Cairo|SV San Salvador|GQ Malabo|ER Asmara|EE Tallinn
        SZ Mbabane|ET Addis Ababa|FJ Suva|FI Helsinki|FR Paris|GA Libreville|GM Banjul|GE Tbilisi|DE Berlin
        GH Accra|GR Athens|GD St. George's|GT Guatemala City|GN Conakry|GW Bissau|GY Georgetown
        HT Port-au-Prince|HN Tegucigalpa|HU Budapest|IS Reykjavik|IN New Delhi|ID Jakarta|IR Tehran
        IQ Baghdad|IE Dublin|IL Jerusalem|IT Rome|JM Kingston|JP Tokyo|JO Amman|KZ Astana|KE Nairobi
        KI Tarawa|KP Pyongyang|KR Seoul|KW Kuwait City|KG Bishkek|LA Vientiane|LV Riga|LB Beirut|LS Maseru
        LR Monrovia|LY Tripoli|LI Vaduz|LT Vilnius|LU Luxembourg City|MG Antananarivo|MW Lilongwe
        MY Kuala Lumpur|MV Malé|ML Bamako|MT Valletta|MH Majuro|MR Nouakchott|MU Port Louis|MX Mexico City
        FM Palikir|MD Chisinau|MC Monaco|MN Ulaanbaatar|ME Podgorica|MA Rabat|MZ Maputo|MM Naypyidaw
        NA Windhoek|NR Yaren|NP Kathmandu|NL Amsterdam|NZ Wellington|NI Managua|NE Niamey|NG Abuja|MK Skopje
        NO Oslo|OM Muscat|PK Islamabad|PW Ngerulmud|PA Panama City|PG Port Moresby|PY Asuncion|PE Lima
        PH Manila|PL Warsaw|PT Lisbon|QA Doha|RO Bucharest|RU Moscow|RW Kigali|KN Basseterre|LC Castries
        VC Kingstown|WS Apia|SM San Marino|ST São Tomé|SA Riyadh|SN Dakar|RS Belgrade|SC Victoria|SL Freetown
        SG Singapore|SK Bratislava|SI Ljubljana|SB Honiara|SO Mogadishu|ZA Pretoria|SS Juba|ES Madrid
        LK Colombo|SD Khartoum|SR Paramaribo|SE Stockholm|CH Bern|SY Damascus|TJ Dushanbe|TZ Dodoma
        TH Bangkok|TL Dili|TG Lome|TO Nuku'alofa|TT Port of Spain|TN Tunis|TR Ankara|TM Ashgabat|TV Funafuti
        UG Kampala|UA Kyiv|AE Abu Dhabi|GB London|US Washington|UY Montevideo|UZ Tashkent|VU Port Vila
        VE Caracas|VN Hanoi|YE Sanaa|ZM Lusaka|ZW Harare
        """.split(separator: "\n").flatMap { $0.split(separator: "|") }.map { member in
            let fields = member.split(separator: " ", maxSplits: 1).map(String.init)
            return (code: fields[0].trimmingPrefix(" ").description, capital: fields[1])
        }

    /// The rows of a language's tables by id: kind, id, approved form, variants, adjectives.
    static func rows(_ tag: String) -> [String: [[Substring]]] {
        guard let language = LanguageTag(tag).flatMap(Language.of) else { return [:] }
        let rows = language.nameTables.flatMap { "\($0)".split(separator: "\n") }
            .map { $0.split(separator: "\t", omittingEmptySubsequences: false) }
        return Dictionary(grouping: rows) { String($0[1]) }
    }

    static let languages = ["ar", "ru", "en"]
    static let tables = Dictionary(uniqueKeysWithValues: languages.map { ($0, rows($0)) })

    @Test(arguments: languages)
    func `has every member of the United Nations and its adjective`(_ language: String) {
        #expect(Self.members.count == 193)
        // The Congolese and the Dominicans are two nations each under one name, that of the larger.
        let shared: Set = ["CG", "DM"]
        for member in Self.members {
            let country = Self.tables[language]?[member.code]?.first
            #expect(country != nil, "\(language) lacks \(member.code)")
            #expect(
                shared.contains(member.code) || country?[4].isEmpty == false,
                "\(language): no adjective, \(member.code)")
        }
    }

    @Test(arguments: ["ar", "ru"])
    func `has every capital`(_ language: String) {
        for member in Self.members {
            let ids = (Self.tables["en"] ?? [:]).filter { _, rows in
                rows.contains { row in
                    row[0].hasSuffix("place")
                        && ([row[2]] + row[3].split(separator: "|")).contains { $0 == member.capital }
                }
            }.keys
            #expect(!ids.isEmpty, "en lacks \(member.capital)")
            #expect(ids.contains { Self.tables[language]?[$0] != nil }, "\(language) lacks \(member.capital)")
        }
    }

    @Test(arguments: ["ar", "ru"])
    func `has nearly every city of those that are places wherever they stand`(_ language: String) {
        let ids = (Self.tables["en"] ?? [:]).filter { id, rows in
            id.hasPrefix("g") && rows.contains { $0[0] == "place" }
        }.keys
        let lacking = ids.filter { Self.tables[language]?[$0] == nil }
        #expect(ids.count > 1_800)
        #expect(lacking.count * 20 < ids.count, "\(language) lacks \(lacking.count) of \(ids.count)")
    }

    @Test func `gives a name one id in every language`() {
        // Cities come from a table whose names are not known in every script.
        func isCity(_ id: String) -> Bool { id.hasPrefix("g") && Int(id.dropFirst()) != nil }
        for language in Self.languages {
            for other in Self.languages {
                let lacking = (Self.tables[language] ?? [:]).keys.filter {
                    !isCity($0) && Self.tables[other]?[$0] == nil
                }
                #expect(lacking.isEmpty, "\(other) lacks \(lacking.sorted())")
            }
        }
    }

    @Test(arguments: [
        ("en", "The FBI said so.", "organisation FBI = fbi"),
        ("ru", "Об этом сообщили в ФБР.", "organisation ФБР = fbi"),
        ("ar", "أعلن مكتب التحقيقات الفيدرالي ذلك", "organisation مكتب التحقيقات الفيدرالي = fbi"),
        ("en", "The G7 and the G20 met.", "organisation G20 = g20"),
        ("ru", "Саммит G20 прошёл вчера.", "organisation G20 = g20"),
        ("en", "It flew to St. John's at night.", "place St. John's = g3576022"),
        ("en", "Talks with the U.S. went on.", "place U.S. = US"),
        ("en", "The U.N. sent help.", "organisation U.N. = un"),
        ("en", "Shares of Yahoo! fell.", "organisation Yahoo! = yahoo"),
        ("ar", "زار وزير الخارجية غينيا - بيساو", "place غينيا - بيساو = GW"),
        ("en", "He bought a Toyota and went home.", "organisation Toyota = toyota"),
        ("ar", "وصل إلى الكونغو", "place الكونغو = CD"),
        ("ru", "Он приехал в Конго.", "place Конго = CD"),
        ("en", "They flew to Victoria on Monday.", "place Victoria = g241131"),
    ])
    func `finds acronyms and names with digits, stops and dashes`(_ language: String, _ text: String, _ fact: String) {
        let found = Reading.facts(language, text)
        #expect(found.contains(fact), "\(found)")
    }

    @Test(arguments: [
        ("en", "They polish the floor and eat turkey."), ("en", "The times are hard, and who knows us?"),
        ("ru", "Эта ставка выше."), ("en", "Victoria smiled."),
    ])
    func `takes no common word for a name`(_ language: String, _ text: String) {
        let found = Reading.facts(language, text)
        #expect(
            found.allSatisfy {
                !$0.hasPrefix("place") && !$0.hasPrefix("organisation") && !$0.hasPrefix("nationality")
            }, "\(found)")
    }
}
