import Languages

extension FindingWords {
    static let arabic = FindingWords(
        language: .arabic,
        quotes: ("«", "»"),
        comma: "، ",
        nothing: "لا شيء",
        languages: [
            "ar": "العربية", "ru": "الروسية", "en": "الإنجليزية", "fr": "الفرنسية", "es": "الإسبانية",
            "de": "الألمانية",
            "it": "الإيطالية", "pt": "البرتغالية", "tr": "التركية", "fa": "الفارسية", "tg": "الطاجيكية",
            "uz": "الأوزبكية", "kk": "الكازاخية", "uk": "الأوكرانية", "zh": "الصينية", "he": "العبرية", "ur": "الأردية",
        ],
        percentages: "تختلف الطبعات في النسبة المئوية",
        ranges: "تختلف الطبعات في حدّي النطاق",
        bounds: "الرقم حدّ أدنى في طبعة وحدّ أعلى في أخرى", absentDay: "اليوم مذكور في طبعة دون أخرى",
        kind: { kind in
            switch kind {
            case .number:
                KindWords(
                    label: "عدد", disagreement: "تختلف الطبعات في العدد",
                    explanation: KindExplanation(
                        meaning: "تذكر طبعتان عددين مختلفين للشيء نفسه، أو سقطت كلمة «مليون» من إحداهما.",
                        example: "EN “six telephone calls” · AR «خمس مكالمات هاتفية»",
                        silence: """
                            الأرقام والكلمات، وأرقام أي كتابة، ونصف مليون مقابل 500 ألف، والعدد المقرّب إلى جانب الدقيق، \
                            والعمر إلى جانب العدد المجرد؛ والعدد الذي لا يرد إلا في طبعة واحدة؛ و«واحد» و«كلا» و«أول» حين \
                            لا تعدّ شيئاً.
                            """))
            case .money:
                KindWords(
                    label: "مبلغ", disagreement: "تختلف الطبعات في المبلغ أو العملة",
                    explanation: KindExplanation(
                        meaning: "تذكر طبعتان مبلغين مختلفين، أو عملتين مختلفتين للمبلغ نفسه.",
                        example: "EN “£2.8bn” · RU «2,8 млрд рублей»",
                        silence: """
                            المبلغ بلا عملته، والمبلغ المحوَّل المذكور إلى جانب الأصلي، وbn مقابل مليار، وعلامة $ لدولار \
                            البلد الذي يدور عنه الكلام.
                            """))
            case .quantity:
                KindWords(
                    label: "مقدار", disagreement: "تختلف الطبعات في المقدار أو الوحدة",
                    explanation: KindExplanation(
                        meaning: "يختلف المقداران حتى بعد التحويل، أو يرد الرقم نفسه بوحدة أخرى.",
                        example: "EN “385 miles” · AR «385 مليمترًا»",
                        silence: """
                            التحويل في حدود التقريب المألوف عند المترجمين (6 في المئة)، والدرجات بلا مقياسها، والوحدة التي \
                            لا ترد إلا في طبعة واحدة.
                            """))
            case .duration:
                KindWords(
                    label: "مدة", disagreement: "تختلف الطبعات في المدة",
                    explanation: KindExplanation(
                        meaning: "تذكر طبعتان مدتين مختلفتين للأمر نفسه.",
                        example: "EN “five weeks” · AR «خمسة أيام»",
                        silence:
                            "سبعة أيام مقابل أسبوع، واثنا عشر شهراً مقابل سنة، والعمر مقابل العدد المجرد، و«عدة أيام»."))
            case .ordinal:
                KindWords(
                    label: "ترتيب", disagreement: "تختلف الطبعات في الترتيب",
                    explanation: KindExplanation(
                        meaning: "ترتّب طبعتان الشيء نفسه ترتيباً مختلفاً.",
                        example: "EN “their second meeting this year” · RU «третья встреча в этом году»",
                        silence: "العدد الترتيبي مقابل الأصلي المساوي له، و«لأول مرة» مقابل «أول»، ورقم القرن."))
            case .date:
                KindWords(
                    label: "تاريخ", disagreement: "تختلف الطبعات في التاريخ",
                    explanation: KindExplanation(
                        meaning: "تؤرّخ طبعتان الأمر نفسه بتاريخين مختلفين، أو تذكر إحداهما يوم الأسبوع وتغفله الأخرى.",
                        example: "EN “on 16 May” · AR «في 15 مايو»",
                        silence: """
                            اسم اليوم مقابل التاريخ الذي يوافقه، و«هذا العام» مقابل سنة الكتابة، ونظام آخر لأسماء الشهور، \
                            والتاريخ الهجري مقابل ما يوافقه من الميلادي، والتاريخ الذي لا تذكره كاملاً إلا طبعة واحدة.
                            """))
            case .time:
                KindWords(
                    label: "وقت", disagreement: "تختلف الطبعات في الوقت",
                    explanation: KindExplanation(
                        meaning: "تذكر طبعتان ساعتين مختلفتين، أو تذكر إحداهما الصباح والأخرى المساء.",
                        example: "EN “at 7 p.m.” · RU «в 9 часов вечера»",
                        silence: "19:00 مقابل السابعة مساءً، والمساء مقابل الليل، والوقت بتوقيتين إذا ذُكرا كلاهما."))
            case .name:
                KindWords(
                    label: "اسم", disagreement: "تسمّي الطبعات أشخاصاً أو أماكن أو هيئات مختلفة",
                    explanation: KindExplanation(
                        meaning: "يرد في الموضع نفسه شخص آخر أو مكان آخر أو جنسية أو هيئة أخرى.",
                        example: "EN “in Kazakhstan” · RU «в Киргизии»",
                        silence: """
                            الاسم الواحد بكتابات مختلفة، والمنصب مكان الاسم، والأحرف الأولى واسم الأب المحذوف، والاختصار \
                            مقابل الاسم الكامل؛ والاسم الذي لا يرد إلا في طبعة واحدة.
                            """))
            case .term:
                KindWords(
                    label: "مصطلح", disagreement: "تستعمل الطبعات مصطلحات مختلفة المعنى",
                    explanation: KindExplanation(
                        meaning: "تذكر طبعة مفهوماً قريباً من المفهوم الذي تذكره الأخرى وليس إياه.",
                        example: "EN “a working dinner” · AR «غداء عمل»",
                        silence:
                            "المصطلحات من مجموعات مختلفة، والمصطلح الذي لا يرد إلا في طبعة واحدة، والمفاهيم التي تذكرها الطبعتان معاً."
                    ))
            case .negation:
                KindWords(
                    label: "نفي", disagreement: "تنفي طبعة ما تثبته أخرى",
                    explanation: KindExplanation(
                        meaning: "تنفي طبعة ما تقوله الأخرى.",
                        example: "EN “The talks did not end” · AR «انتهت المحادثات»",
                        silence:
                            "النفي بعبارة أخرى: «من دون» و«رفض» و«مستحيل»؛ و«ليس فقط» و«لم يعد»؛ والجمل التي فيها أكثر من نفي."
                    ))
            case .contrast:
                KindWords(
                    label: "ضد", disagreement: "تقول الطبعات الشيء وضده",
                    explanation: KindExplanation(
                        meaning: "تقول طبعة ضدّ ما تقوله الأخرى، أو تذكر ما يجاور ما ذكرته.",
                        example: "EN “prices rose” · RU «цены упали»",
                        silence: """
                            كلمات المجموعة الواحدة إذا وردت في الطبعتين، أو في واحدة فقط. أما الكلمات التي هي جزء من اسم، مثل \
                            «فيرجينيا الغربية»، فتُقارن كغيرها.
                            """))
            case .quotation:
                KindWords(
                    label: "اقتباس", disagreement: "تختلف الطبعات في الاقتباس",
                    explanation: KindExplanation(
                        meaning: "تنسب طبعة الكلام إلى قائل آخر، أو تضع بين علامتي تنصيص ما ترويه الأخرى بأسلوبها.",
                        example: "EN “We agreed,” said the minister. · RU «Мы договорились», — сказал посол.",
                        silence: """
                            العناوين والمصطلحات بين علامات التنصيص، والقائل الذي لا تسميه إحدى الطبعتين، والاسم الآخر مكان \
                            القائل (فهو ملاحظة مستقلة)، والكلام المباشر الذي صار غير مباشر ما لم تكن الحساسية عالية.
                            """))
            case .omission:
                KindWords(
                    label: "جملة ناقصة", disagreement: "جملة ناقصة",
                    explanation: KindExplanation(
                        meaning: "جملة في طبعة لا مقابل لها في أخرى.",
                        example: "فقرة عن جدول الأعمال في الإنجليزية والروسية لم تصل إلى العربية.",
                        silence: "الجمل التي دُمجت أو قُسمت أو نُقلت، والطبعات التي اختصرتها هيئة التحرير عمداً."))
            case .addition:
                KindWords(
                    label: "جملة زائدة", disagreement: "جملة زائدة",
                    explanation: KindExplanation(
                        meaning: "جملة لا ترد إلا في طبعة واحدة، ولا مقابل لها في الأخرى.",
                        example: "دخلت النص الروسي جملة من خبر آخر.",
                        silence: "الجمل التي دُمجت أو قُسمت أو نُقلت."))
            case .doubling:
                KindWords(
                    label: "جملة مكررة", disagreement: "جملة مكررة",
                    explanation: KindExplanation(
                        meaning: "ترد الجملة نفسها مرتين في طبعة واحدة، ولا ترد كذلك في الأخرى.",
                        example: "فقرة أُلصقت مرة ثانية.",
                        silence: "الجمل القصيرة واللوازم، وما تكرره الطبعتان معاً."))
            case .coverage:
                KindWords(
                    label: "لغة أخرى", disagreement: "جزء من النص بلغة أخرى",
                    explanation: KindExplanation(
                        meaning: "بقيت جملة باللغة التي تُرجم عنها.",
                        example: "فقرة روسية في الطبعة العربية.",
                        silence: "الأسماء والعناوين والاقتباسات بحروفها."))
            case .itself:
                KindWords(
                    label: "تناقض داخل الطبعة", disagreement: "تناقض الطبعة نفسها",
                    explanation: KindExplanation(
                        meaning: "تناقض الطبعة نفسها: فاليوم المذكور ليس يوم ذلك التاريخ.",
                        example: "EN “Tuesday, 29 June 2022”، وكان يوم أربعاء.",
                        silence: "التواريخ بلا سنة حين لا يُعرف يوم الكتابة."))
            }
        },
        missing: { "هذه الجملة موجودة في الطبعة: \($0)، وغائبة عن الطبعة: \($1)." },
        doubled: { "هذه الجملة مكررة في الطبعة \($0)." },
        foreign: { "هذا الجزء من الطبعة \($0) مكتوب بلغة أخرى." },
        contradiction: { "تناقض الطبعة \($0) نفسها: \($1)." },
        odd: { "الأرجح أن الخطأ في الطبعة \($0)." })
}
