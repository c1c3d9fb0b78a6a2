/// Names of kings, saints and scripture that each language has in a form of its own: Louis, Людовик, لويس.
///
/// They don't sound alike, so that no key tells them for one; a row is forms of one name.
public enum TraditionalNames {
    /// The rows that a word as it is heard may belong to.
    public static func rows(of key: PhoneticKey) -> [Int] {
        guard let forms = forms[key.skeleton] else { return [] }
        var rows: [Int] = []
        for form in forms where form.key.distance(to: key, within: 0.1) <= 0.1 && !rows.contains(form.row) {
            rows.append(form.row)
        }
        return rows
    }

    private static let forms: [String: [(key: PhoneticKey, row: Int)]] = {
        var forms: [String: [(PhoneticKey, Int)]] = [:]
        for (row, line) in "\(table)".split(separator: "\n").enumerated() {
            for form in line.split(separator: " ") {
                let key = PhoneticKey(String(form))
                forms[key.skeleton, default: []].append((key, row))
            }
        }
        return forms
    }()

    private static let table: StaticString = """
        Aaron Аарон هارون
        Abel Авель هابيل
        Abraham Авраам إبراهيم
        Adam Адам آدم
        Alexander Александр الإسكندر ألكسندر
        Aristotle Аристотель أرسطو
        Augustine Августин أوغسطين أغسطينوس
        Augustus Август أغسطس
        Avicenna Авиценна سينا
        Averroes Аверроэс رشد
        Balthasar Валтасар
        Barbara Варвара بربارة
        Basil Василий باسيليوس
        Benedict Бенедикт بندكت
        Benjamin Вениамин بنيامين
        Caesar Цезарь قيصر
        Cain Каин قابيل قايين
        Catherine Екатерина كاترين كاثرين
        Charles Carlos Karl Карл Карлос شارل تشارلز كارل كارلوس
        Charlemagne شارلمان
        Christ Христос المسيح
        Christopher Христофор كريستوفر
        Clement Климент كليمنت
        Cyrus Кир قورش كورش
        Daniel Даниил دانيال
        Darius Дарий دارا داريوس
        David Давид داود داوود
        Elias Elijah Илия إلياس إيليا
        Elizabeth Елизавета إليزابيث
        Esther Эсфирь إستير
        Euclid Евклид إقليدس
        Eugene Евгений يوجين أوجين
        Eve Ева حواء
        Ezekiel Иезекииль حزقيال
        Ferdinand Фердинанд فرديناند
        Francis Франциск فرنسيس فرانسيس
        Gabriel Гавриил جبرائيل جبريل
        George Георг Георгий جورج جرجس
        Gregory Григорий غريغوريوس
        Hannibal Ганнибал حنبعل هانيبال
        Helen Елена هيلين
        Henry Henri Генрих Генри هنري
        Herod Ирод هيرودس هيرودوس
        Herodias Иродиада هيروديا
        Hippocrates Гиппократ أبقراط
        Hugh Гуго هيو
        Isaac Исаак إسحاق إسحق
        Isaiah Исаия إشعياء
        Ishmael Исмаил إسماعيل
        Jacob James Яков Иаков يعقوب جيمس
        Jeremiah Иеремия إرميا
        Jerome Иероним جيروم
        Jesus Иисус يسوع عيسى
        Joan Жанна Иоанна جان
        Job Иов أيوب
        John Jean Juan Иоанн Иван Ян يوحنا يحيى
        Jonah Иона يونس
        Joseph Иосиф يوسف جوزيف
        Joshua Иисус يشوع
        Judas Иуда يهوذا
        Julius Юлий يوليوس
        Lazarus Лазарь لعازر
        Lewis Louis Ludwig Людовик Людвиг Луи لويس لودفيش لودفيغ
        Lot Лот لوط
        Luke Лука لوقا
        Magdalene Магдалина المجدلية
        Margaret Маргарита مارغريت
        Mark Марк مرقس
        Martha Марфа مرثا
        Mary Maria Мария مريم ماري
        Matthew Матвей Матфей متى ماثيو
        Michael Михаил ميخائيل
        Moses Моисей موسى
        Muhammad Mohammed Магомет Мухаммед محمد
        Nicholas Николай نيقولا نيقولاس نيكولاس
        Noah Ной نوح
        Paul Paulus Павел بولس
        Peter Pedro Pierre Пётр بطرس
        Philip Филипп فيليب فيليبس
        Pilate Пилат بيلاطس
        Plato Платон أفلاطون
        Pompey Помпей بومبيوس
        Ptolemy Птолемей بطليموس
        Pyrrhus Пирр بيروس
        Pythagoras Пифагор فيثاغورس
        Rachel Рахиль راحيل
        Richard Ричард Рихард ريتشارد
        Robert Robertus Роберт روبير روبرت
        Saladin Саладин صلاح
        Samson Самсон شمشون
        Samuel Самуил صموئيل
        Sarah Сара سارة
        Saul Савл شاول
        Simon Симон سمعان شمعون
        Socrates Сократ سقراط
        Solomon Соломон سليمان
        Stephen Стефан Степан إسطفان ستيفن
        Susanna Сусанна سوسنة
        Thaddeus Фаддей تداوس
        Theodore Фёдор Феодор Теодор ثيودور تيودور
        Thomas Фома توما
        Titus Тит تيتوس
        Virgil Вергилий فيرجيل
        William Wilhelm Guillaume Вильгельм وليم ويليام وليام فيلهلم غيوم
        Zachariah Захария زكريا
        Zeus Зевс زيوس زوس
        """
}
