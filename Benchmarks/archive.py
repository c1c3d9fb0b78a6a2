"""Writes an archive of made-up stories: archive.py DIRECTORY STORIES. The same each time."""
import pathlib, random, sys

folder, count = pathlib.Path(sys.argv[1]), int(sys.argv[2])
folder.mkdir(parents=True, exist_ok=True)
words = {
    "ar": "الرئيس المدينة البحر القمة الوزير الاتفاق النهر الطريق العام الدولة الحدود السوق الماء الجبل الخبر اليوم".split(),
    "ru": "президент город море саммит министр договор река дорога год страна граница рынок вода гора новость день".split(),
    "en": "president city sea summit minister treaty river road year country border market water mountain news day".split(),
}
sections = ["world", "central-asia", "economy", "security", "culture", "science"]
random.seed(2022)
for number in range(count):
    year, month, day = 2015 + number % 8, 1 + number % 12, 1 + number % 28
    for language, list_ in words.items():
        sentence = lambda n: " ".join(random.choice(list_) for _ in range(n)) + "."
        body = "\n\n".join(" ".join(sentence(14) for _ in range(5)) for _ in range(9))
        (folder / f"story-{number:05}.{language}.md").write_text(
            f"---\ntitle: {' '.join(random.choice(list_) for _ in range(7))} {number}\nsummary: {sentence(16)}\n"
            f"translationKey: story-{number:05}\ndate: {year}-{month:02}-{day:02}T10:00:00Z\n"
            f"section: {sections[number % 6]}\ntopics: [topic-{number % 40}]\n---\n\n{body}\n", encoding="utf-8")
