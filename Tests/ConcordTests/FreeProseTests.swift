import Concord
import Meaning
import Testing

/// Sentences as three newsrooms would write them, each in its own way, that say the same.
struct FreeProseTests {
    private static let depths: [Encoder?] = InstalledModel.isThere ? [nil, InstalledModel.encoder] : [nil]

    @Test(arguments: depths.indices) func `is no disagreement where it says the same in its own way`(depth: Int) {
        let checker = Checker(languages: storyLanguages, encoder: Self.depths[depth])
        for sentence in freeProse {
            let editions = story([sentence.english, sentence.russian, sentence.arabic])
            for pair in [[0, 1], [0, 2], [1, 2]] {
                let found = checker.report(on: pair.map { editions[$0] }).findings
                #expect(found.isEmpty, "\(found.map(\.said))")
            }
        }
    }
}

/// Events, people and companies are made up.
private let freeProse: [(english: String, russian: String, arabic: String)] = [
    (
        "The central bank left its key rate at 8.5 per cent for the third meeting in a row, saying inflation had not yet come under control.",
        "Центробанк третий раз подряд сохранил ключевую ставку на уровне 8,5 процента, объяснив это тем, что взять инфляцию под контроль пока не удалось.",
        "أبقى البنك المركزي سعر الفائدة الرئيسي عند 8.5 في المئة للاجتماع الثالث على التوالي، قائلا إن التضخم لم يخضع بعد للسيطرة."
    ),
    (
        "Rescuers pulled four people alive from the rubble on Sunday night, two days after the building came down.",
        "В ночь на понедельник спасатели извлекли из-под завалов четверых живых, спустя двое суток после обрушения дома.",
        "انتشل رجال الإنقاذ أربعة أشخاص أحياء من تحت الأنقاض ليل الأحد، بعد يومين من انهيار المبنى."
    ),
    (
        "Neither side has confirmed the meeting, which diplomats expect to take place in Muscat before the end of March.",
        "Ни одна из сторон встречу пока не подтвердила; дипломаты ожидают, что она пройдёт в Маскате до конца марта.",
        "لم يؤكد أي من الطرفين اللقاء الذي يتوقع دبلوماسيون عقده في مسقط قبل نهاية مارس."
    ),
    (
        "About a third of the city's buses will be electric by 2030, deputy mayor Lena Brandt told reporters.",
        "К 2030 году примерно треть городских автобусов станет электрической, сообщила журналистам заместитель мэра Лена Брандт.",
        "سيصبح نحو ثلث حافلات المدينة كهربائيا بحلول عام 2030، بحسب ما قالت نائبة رئيس البلدية لينا براندت للصحفيين."
    ),
    (
        "Parliament passed the budget by 214 votes to 130, with nine members abstaining.",
        "Парламент принял бюджет 214 голосами против 130 при девяти воздержавшихся.",
        "أقر البرلمان الموازنة بأغلبية 214 صوتا مقابل 130، فيما امتنع تسعة أعضاء عن التصويت."
    ),
    (
        "The dam, built in 1974, is no longer safe, the engineers' report warns.",
        "Построенная в 1974 году плотина небезопасна, предупреждают инженеры в своём докладе.",
        "ويحذر تقرير المهندسين من أن السد الذي بني عام 1974 لم يعد آمنا."
    ),
    (
        "Shares in the carmaker fell 6 per cent after it cut its profit forecast for the second time this year.",
        "Акции автоконцерна подешевели на 6 процентов после того, как он второй раз за год ухудшил прогноз прибыли.",
        "تراجعت أسهم شركة السيارات 6 في المئة بعد أن خفضت توقعاتها للأرباح للمرة الثانية هذا العام."
    ),
    (
        "The ministry would not say how many of the 3,400 evacuated residents have gone home.",
        "Сколько из 3400 эвакуированных жителей вернулось домой, в министерстве не уточнили.",
        "ورفضت الوزارة الكشف عن عدد من عادوا إلى منازلهم من بين السكان الذين تم إجلاؤهم والبالغ عددهم 3400."
    ),
    (
        "The painting went under the hammer for 18 million euros, three times its estimate.",
        "Картина ушла с молотка за 18 миллионов евро — втрое дороже предварительной оценки.",
        "بيعت اللوحة في المزاد مقابل 18 مليون يورو، أي ثلاثة أضعاف السعر المقدر لها."
    ),
    (
        "All but two of the 27 crew members survived.",
        "Из 27 членов экипажа выжили все, кроме двоих.",
        "نجا جميع أفراد الطاقم البالغ عددهم 27 باستثناء اثنين."
    ),
    (
        "Anyone who fails to register by 1 October will lose the subsidy.",
        "Тот, кто не зарегистрируется до 1 октября, лишится субсидии.",
        "ومن لا يسجل قبل الأول من أكتوبر سيفقد الدعم."
    ),
    (
        "She became the first woman to lead the union in its 112-year history.",
        "За 112 лет существования профсоюза она стала первой женщиной во главе него.",
        "أصبحت أول امرأة تقود النقابة في تاريخها الممتد 112 عاما."
    ),
    (
        "The opposition boycotted the vote, calling it a sham.",
        "Оппозиция не участвовала в голосовании, назвав его фарсом.",
        "قاطعت المعارضة التصويت ووصفته بأنه مهزلة."
    ),
    (
        "Negotiators worked through the night but could not bridge the gap over fishing quotas.",
        "Переговорщики работали всю ночь, однако преодолеть разногласия по квотам на вылов рыбы так и не смогли.",
        "عمل المفاوضون طوال الليل لكنهم عجزوا عن تجاوز الخلاف بشأن حصص الصيد."
    ),
    (
        "Unemployment dropped to 5.1 per cent in August, its lowest level since 2008.",
        "В августе безработица опустилась до 5,1 процента — минимума с 2008 года.",
        "انخفضت البطالة إلى 5.1 في المئة في أغسطس، وهو أدنى مستوى لها منذ 2008."
    ),
    (
        "The satellite failed to reach orbit because the second stage shut down 40 seconds early.",
        "Спутник не вышел на орбиту: вторая ступень отключилась на 40 секунд раньше времени.",
        "لم يصل القمر الصناعي إلى مداره لأن المرحلة الثانية توقفت قبل الأوان بأربعين ثانية."
    ),
    (
        "The two presidents last met in Astana in November 2021.",
        "В последний раз два президента встречались в Астане в ноябре 2021 года.",
        "وكان آخر لقاء بين الرئيسين في أستانا في نوفمبر 2021."
    ),
    (
        "Tickets cost between 20 and 150 dirhams and are free for children under six.",
        "Билеты стоят от 20 до 150 дирхамов, дети младше шести лет проходят бесплатно.",
        "تتراوح أسعار التذاكر بين 20 و150 درهما، والدخول مجاني للأطفال دون السادسة."
    ),
    (
        "Wheat output shrank by a quarter to 9 million tonnes because of the drought.",
        "Из-за засухи сбор пшеницы сократился на четверть, до 9 миллионов тонн.",
        "وبسبب الجفاف تقلص إنتاج القمح بمقدار الربع إلى تسعة ملايين طن."
    ),
    (
        "The suspect, a 34-year-old electrician, has pleaded not guilty.",
        "Подозреваемый, 34-летний электрик, вину не признал.",
        "ودفع المشتبه به، وهو كهربائي يبلغ من العمر 34 عاما، ببراءته."
    ),
    (
        "The ferry, which can carry 600 passengers, had 412 on board.",
        "На борту парома, рассчитанного на 600 пассажиров, находились 412 человек.",
        "كان على متن العبارة التي تتسع لـ600 راكب 412 شخصا."
    ),
    (
        "The court upheld the verdict, rejecting the defence's appeal.",
        "Суд отклонил апелляцию защиты и оставил приговор без изменения.",
        "أيدت المحكمة الحكم ورفضت استئناف الدفاع."
    ),
    (
        "Doctors say his life is not in danger.",
        "По словам врачей, его жизни ничто не угрожает.",
        "ويقول الأطباء إن حياته ليست في خطر."
    ),
    (
        "Work on the tunnel will start no earlier than spring 2027.",
        "Работы в тоннеле начнутся не раньше весны 2027 года.",
        "ولن تبدأ الأعمال في النفق قبل ربيع عام 2027."
    ),
    (
        "The company employs more than 2,000 people, half of them women.",
        "В компании трудятся свыше двух тысяч человек, половина из них — женщины.",
        "توظف الشركة أكثر من ألفي شخص، نصفهم من النساء."
    ),
    (
        "Flights resumed at 6 a.m. local time after a nine-hour halt.",
        "Полёты возобновились в 6 утра по местному времени после девятичасового перерыва.",
        "استؤنفت الرحلات في السادسة صباحا بالتوقيت المحلي بعد توقف دام تسع ساعات."
    ),
    (
        "The runner-up finished eleven seconds behind her.",
        "Серебряная призёрка отстала от неё на 11 секунд.",
        "وأنهت صاحبة المركز الثاني السباق متأخرة عنها بإحدى عشرة ثانية."
    ),
    (
        "Officials stressed that the talks had not broken down.",
        "Чиновники подчеркнули, что переговоры не сорваны.",
        "وشدد المسؤولون على أن المحادثات لم تنهر."
    ),
    (
        "Only one in five villages has running water.",
        "Водопровод есть лишь в каждом пятом селе.",
        "ولا تتوفر المياه الجارية إلا في قرية واحدة من كل خمس قرى."
    ),
    (
        "The vaccine must be stored at minus 20 degrees Celsius.",
        "Хранить вакцину нужно при температуре минус 20 градусов.",
        "يجب تخزين اللقاح في درجة حرارة 20 مئوية تحت الصفر."
    ),
    (
        "The general secretary of the league, Youssef Karam, ruled out any change to the calendar.",
        "Генеральный секретарь лиги Юсеф Карам исключил какие-либо изменения календаря.",
        "واستبعد الأمين العام للرابطة يوسف كرم أي تغيير في الروزنامة."
    ),
    (
        "Under the deal, Kenya will buy 12 drones and Turkey will train their crews.",
        "По условиям соглашения Кения закупит 12 беспилотников, а Турция обучит их экипажи.",
        "وبموجب الصفقة ستشتري كينيا 12 طائرة مسيرة وتتولى تركيا تدريب أطقمها."
    ),
    (
        "The pipeline has been idle since last autumn.",
        "Трубопровод простаивает с прошлой осени.",
        "خط الأنابيب متوقف عن العمل منذ الخريف الماضي."
    ),
    (
        "Prosecutors dropped the charges against three of the seven accused for lack of evidence.",
        "За недостатком улик прокуратура сняла обвинения с троих из семи обвиняемых.",
        "وأسقطت النيابة التهم عن ثلاثة من المتهمين السبعة لعدم كفاية الأدلة."
    ),
    (
        "The glacier has lost 40 metres of its thickness since the 1990s.",
        "С 1990-х годов ледник стал тоньше на 40 метров.",
        "فقد النهر الجليدي 40 مترا من سماكته منذ تسعينيات القرن الماضي."
    ),
    (
        "Voters rejected the plan by 53 per cent to 47 per cent.",
        "Избиратели не поддержали план: 53 процента высказались против, 47 — за.",
        "رفض الناخبون الخطة بنسبة 53 في المئة مقابل 47 في المئة."
    ),
    (
        "A bus carrying pensioners home from a pilgrimage overturned near Samarkand on Saturday evening, killing nine and leaving 23 hurt.",
        "Автобус, в котором пенсионеры возвращались из паломничества, перевернулся под Самаркандом вечером в субботу: девять человек погибли, 23 пострадали.",
        "انقلبت حافلة تقل متقاعدين عائدين من رحلة حج قرب سمرقند مساء السبت، ما أسفر عن مقتل تسعة أشخاص وإصابة 23 آخرين."
    ),
    (
        "It was the third fatal crash on that road since June.",
        "С июня это уже третья авария с жертвами на этой трассе.",
        "وهذا ثالث حادث مميت على هذا الطريق منذ يونيو."
    ),
    (
        "“We have nothing to hide,” said Marta Oliveira, who runs the fund.",
        "«Нам нечего скрывать», — сказала руководительница фонда Марта Оливейра.",
        "وقالت مارتا أوليفيرا التي تدير الصندوق: «ليس لدينا ما نخفيه»."
    ),
    (
        "The port handled 4.2 million containers last year, up 11 per cent on 2024.",
        "За прошлый год порт обработал 4,2 миллиона контейнеров — на 11 процентов больше, чем в 2024-м.",
        "ناول الميناء 4.2 مليون حاوية العام الماضي، بزيادة 11 في المئة عن عام 2024."
    ),
    (
        "The talks in Doha, the fifth round since spring, broke up without a date for the next one.",
        "Переговоры в Дохе — пятый раунд с весны — завершились, но дата следующего не назначена.",
        "انفضت محادثات الدوحة، وهي الجولة الخامسة منذ الربيع، دون تحديد موعد للجولة المقبلة."
    ),
    (
        "Researchers at the University of Oslo found that the drug halves the risk of a second stroke.",
        "Учёные из Университета Осло установили, что препарат вдвое снижает риск повторного инсульта.",
        "وجد باحثون في جامعة أوسلو أن الدواء يخفض خطر السكتة الثانية إلى النصف."
    ),
    (
        "The trial, which began on 3 February, is expected to last six weeks.",
        "Процесс начался 3 февраля и, как ожидается, продлится шесть недель.",
        "ومن المتوقع أن تستمر المحاكمة التي بدأت في 3 شباط/فبراير ستة أسابيع."
    ),
    (
        "Water levels in the reservoir stand at 38 per cent of capacity, the lowest for the season in two decades.",
        "Водохранилище заполнено на 38 процентов — это самый низкий показатель для этого времени года за двадцать лет.",
        "يبلغ منسوب المياه في الخزان 38 في المئة من سعته، وهو الأدنى في مثل هذا الموسم منذ عقدين."
    ),
    (
        "Goalkeeper Amadou Sow saved two penalties, and Senegal went through to the quarter-finals.",
        "Вратарь Амаду Соу отразил два пенальти, и Сенегал вышел в четвертьфинал.",
        "تصدى الحارس أمادو سو لركلتي جزاء لتتأهل السنغال إلى ربع النهائي."
    ),
    (
        "The mayor, who took office in January, has promised to plant 10,000 trees a year.",
        "Мэр, вступивший в должность в январе, обещает высаживать по десять тысяч деревьев ежегодно.",
        "وعد رئيس البلدية، الذي تولى منصبه في يناير، بغرس عشرة آلاف شجرة سنويا."
    ),
    (
        "Some 1,800 workers walked out on Thursday in protest at plans to cut 300 jobs.",
        "В четверг около 1800 рабочих прекратили работу в знак протеста против планов сократить 300 мест.",
        "توقف نحو 1800 عامل عن العمل يوم الخميس احتجاجا على خطط لإلغاء 300 وظيفة."
    ),
    (
        "The commission gave Bulgaria until the end of the year to reply.",
        "Комиссия дала Болгарии время для ответа до конца года.",
        "أمهلت المفوضية بلغاريا حتى نهاية العام للرد."
    ),
    (
        "Snow closed the pass for a third day running.",
        "Перевал третий день закрыт из-за снегопада.",
        "أغلقت الثلوج الممر الجبلي لليوم الثالث على التوالي."
    ),
    (
        "The cathedral, damaged by fire in 2019, reopened to visitors in December.",
        "Собор, пострадавший от пожара в 2019 году, вновь открылся для посетителей в декабре.",
        "أعيد فتح الكاتدرائية، التي تضررت في حريق عام 2019، أمام الزوار في ديسمبر."
    ),
    (
        "Two of the three candidates pulled out of the race on Wednesday.",
        "В среду двое из трёх кандидатов снялись с выборов.",
        "انسحب اثنان من المرشحين الثلاثة من السباق يوم الأربعاء."
    ),
    (
        "The court ordered the newspaper to pay 40,000 pounds in damages to the actor.",
        "Суд обязал газету выплатить актёру 40 тысяч фунтов компенсации.",
        "أمرت المحكمة الصحيفة بدفع 40 ألف جنيه إسترليني تعويضا للممثل."
    ),
    (
        "Polls closed at eight in the evening, and turnout reached 61 per cent.",
        "Участки закрылись в восемь вечера, явка составила 61 процент.",
        "أغلقت مراكز الاقتراع في الثامنة مساء، وبلغت نسبة المشاركة 61 في المئة."
    ),
    (
        "The agency's director, Chen Wei, put the cost of repairs at 70 million yuan.",
        "Глава агентства Чэнь Вэй оценил стоимость ремонта в 70 миллионов юаней.",
        "وقدّر مدير الوكالة تشن وي كلفة الإصلاحات بسبعين مليون يوان."
    ),
    (
        "Nearly a quarter of a million pilgrims had arrived by noon on Friday.",
        "К полудню пятницы прибыло почти 250 тысяч паломников.",
        "وصل نحو ربع مليون حاج حتى ظهر الجمعة."
    ),
    (
        "The islanders speak a language that has no written form.",
        "Островитяне говорят на языке, у которого нет письменности.",
        "يتحدث سكان الجزيرة لغة غير مكتوبة."
    ),
    (
        "The expedition's leader, Ingrid Solberg, 52, had climbed Everest four times.",
        "52-летняя руководительница экспедиции Ингрид Сольберг четырежды поднималась на Эверест.",
        "وكانت قائدة البعثة إنغريد سولبرغ، 52 عاما، قد تسلقت إيفرست أربع مرات."
    ),
    (
        "The bill still needs the signature of President Luis Andrade.",
        "Законопроект ещё должен подписать президент Луис Андраде.",
        "ولا يزال مشروع القانون بحاجة إلى توقيع الرئيس لويس أندرادي."
    ),
    (
        "Officers seized 1.3 tonnes of cannabis in a lorry bound for Spain.",
        "В грузовике, направлявшемся в Испанию, полицейские изъяли 1,3 тонны каннабиса.",
        "ضبط رجال الشرطة 1.3 طن من القنب في شاحنة متجهة إلى إسبانيا."
    ),
    (
        "The festival drew 120 films from 34 countries.",
        "На фестиваль представили 120 фильмов из 34 стран.",
        "شارك في المهرجان 120 فيلما من 34 دولة."
    ),
    (
        "The train was travelling at 160 kilometres an hour, twice the limit.",
        "Поезд шёл со скоростью 160 километров в час, вдвое превысив допустимую.",
        "كان القطار يسير بسرعة 160 كيلومترا في الساعة، أي ضعف الحد المسموح به."
    ),
    (
        "Her lawyer, Pavel Hruska, said she would appeal within ten days.",
        "Её адвокат Павел Грушка сообщил, что жалоба будет подана в течение десяти дней.",
        "وقال محاميها بافيل هروشكا إنها ستستأنف الحكم خلال عشرة أيام."
    ),
    (
        "The quake struck at 4.17 a.m. at a depth of 10 kilometres, south-east of Izmir.",
        "Землетрясение произошло в 4:17 на глубине 10 километров к юго-востоку от Измира.",
        "وقع الزلزال في الساعة 4:17 فجرا على عمق 10 كيلومترات جنوب شرقي إزمير."
    ),
    (
        "Iceland abstained, and Malta was absent.",
        "Исландия воздержалась, Мальта в голосовании не участвовала.",
        "امتنعت آيسلندا عن التصويت وغابت مالطا."
    ),
    (
        "More than half of those questioned said they did not trust the figures.",
        "Более половины опрошенных сказали, что не доверяют этим данным.",
        "قال أكثر من نصف المستطلعين إنهم لا يثقون بهذه الأرقام."
    ),
    (
        "The programme costs the state 1 per cent of gross domestic product.",
        "Программа обходится государству в 1 процент ВВП.",
        "تكلف البرامج الدولة 1 في المئة من الناتج المحلي الإجمالي."
    ),
    (
        "The last wild tiger in the valley was shot in 1958.",
        "Последнего дикого тигра в долине застрелили в 1958 году.",
        "وقتل آخر نمر بري في الوادي عام 1958."
    ),
]
