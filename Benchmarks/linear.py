"""Times what `dragoman facts` makes of texts that are hard to read, at growing lengths: linear.py BINARY [FILTER]

Each text is one piece, repeated or nested. Read are the stream in each language, and a file with the copy desk's
remarks. Printed is the user CPU time, the start taken off, at 250 KB, 500 KB and 1 MB; marked '!' is what grows by more
than length does, or takes longer than 3 seconds a megabyte.
"""
import json, os, subprocess, sys, tempfile

SIZES = [250_000, 500_000, 1_000_000]

def repeat(piece):
    return lambda size: piece * (size // len(piece.encode()))

def nest(opening, closing, inner="said he "):
    def make(size):
        count = size // len((opening + inner + closing).encode())
        return (opening + inner) * count + closing * count
    return make

def once(head, piece, tail=""):
    return lambda size: head + piece * (size // len(piece.encode())) + tail

PIECES = {
    "names of": repeat("Abc of "), "names-": repeat("Abc-"), "names": repeat("Abc "), "ABC": repeat("ABC "),
    "first names": repeat("John "), "University": repeat("University "), "University of": repeat("University of "),
    "имена": repeat("Иванов "), "Министерство": repeat("Министерство сельского "), "Верховный": repeat("Верховный "),
    "Верховный,": repeat("Верховный, "), "и-": repeat("Северо-"), "комитет по": repeat("Комитет по делам "),
    "initials": repeat("A. "), "инициалы": repeat("А. "), "and": repeat("Abc and "), "the": repeat("the Abc "),
    "titles": repeat("President "), "президент": repeat("президент "), "الرئيس": repeat("الرئيس "),
    "وزير": repeat("وزير خارجية "), "جامعة": repeat("جامعة "), "عبد": repeat("عبد "), "محمد بن": repeat("محمد بن "),
    "said": repeat("said "), "сказал": repeat("сказал "), "قال": repeat("قال "), "not": repeat("not "),
    "не": repeat("не "), "لا": repeat("لا "), "كلا": repeat("كلا من "),
    "digits": repeat("1"), "1.": repeat("1."), "1,": repeat("1,"), "1 ": repeat("1 "), "1-": repeat("1-"),
    "1:": repeat("1:"), "1/": repeat("1/"), "1-2 ": repeat("1-2 "), "1 000": repeat("000 "), "٣": repeat("٣"),
    "$": repeat("$"), "$1 ": repeat("$1 "), "%": repeat("%"), "-": repeat("-"), "hyphen word": repeat("a-"),
    "words of numbers": repeat("one hundred "), "million": repeat("million "), "сто": repeat("сто "),
    "двадцать": repeat("двадцать два "), "مئة": repeat("مئة و"), "ثلاثة و": repeat("ثلاثة و "), "ألف": repeat("ألف "),
    "May": repeat("May "), "5 to": repeat("5 to "), "5 May to": repeat("5 May to "), "last": repeat("last "),
    "с 5 по": repeat("с 5 по "), "мая": repeat("мая "), "من 5 إلى": repeat("من 5 إلى "), "مايو/": repeat("مايو/"),
    "half past": repeat("half past "), "every": repeat("every "), "of the": repeat("of the "), "year": repeat("year "),
    "2020": repeat("2020 "), "5 pm": repeat("5 pm "), "day after": repeat("the day after "),
    "wal": repeat("وال"), "wa": repeat("و"), "walall": repeat("وال "), "bi": repeat("ب"), "tatweel": repeat("ـ"),
    "letters": repeat("a"), "буквы": repeat("б"), "ARAB": repeat("ع"), "A": repeat("A"), "CamelCase": repeat("Aa"),
    "apostrophes": repeat("'"), "o'": repeat("o'"), "dots": repeat("."), "a.": repeat("a."), "U.S.": repeat("U.S."),
    "combining": repeat("\u0301"), "e combining": repeat("e\u0301"), "e marks": once("e", "\u0301"),
    "и кратка": repeat("и\u0306"), "harakat": once("ع", "\u064E"), "bidi": repeat("\u200F"),
    "bidi nested": nest("\u2067", "\u2069"), "soft hyphens": repeat("a\u00AD"), "soft": repeat("\u00AD"),
    "spaces": repeat(" "), "nbsp": repeat("\u00A0"), "newlines": repeat("\n"), "a newline": repeat("a\n"),
    "5 newline": repeat("5\n"), "tabs": repeat("\t"), "commas": repeat(","), "parentheses": repeat("("),
    "nested ()": nest("(", ")"), "closing": repeat(")"), "()": repeat("()"),
    'open "': repeat('"'), '" nested': nest('"a ', ' b"'), "“": repeat("“"), "”": repeat("”"), "“”": nest("“", "”"),
    "«»": nest("«", "»"), "«": repeat("« слово два три "), "» ": repeat("» "), "„“": nest("„", "“"),
    "‘’": nest("‘", "’"), "«“”»": nest("«“", "”»"), "“ lines": repeat("“said one two three four\n"),
    "quoted": repeat("“one two three four five six”, said John. "), "unclosed": repeat("“one two three four said "),
    "кавычки": repeat("«Рога и копыта» "), "company": repeat("компания «"), "film": repeat("film “"),
    "emoji": repeat("👨‍👩‍👧"), "flags": repeat("🇷🇺"), "Han": repeat("漢"), "NUL": repeat("\0"), "presentation": repeat("ﷺ"),
    "url": repeat("a.com/"), "at": repeat("a@"), "misspelt": repeat("طاجكستان "), "heh": repeat("الخاصه "),
    "Moscow": repeat("Moscow "), "Москва": repeat("Москва-"), "موسكو": repeat("موسكو، "), "New York": repeat("New York, "),
    "working lunch": repeat("working lunch "), "working": repeat("working "), "prime": repeat("prime minister of "),
    "contradiction": repeat("Tuesday, May 16, 2022\n"), "score": repeat("3:2 match "), "km": repeat("5 km "),
    "Abc (": repeat("Abc ("), "comma names": repeat("Abc, "), "word comma": repeat("слово,"), "sentence": repeat("Word. "),
    "Mr.": repeat("Mr. "), "им.": repeat("им. "), "percent": repeat("percent "), "fraction": repeat("½"),
    "twenty-": repeat("twenty-"), "minus": repeat("−"), "dash": repeat("— "), "ellipsis": repeat("…"),
}

def seconds(command, input):
    before = os.times().children_user
    try:
        done = subprocess.run(command, input=input, stdout=subprocess.DEVNULL, stderr=subprocess.PIPE, timeout=60)
    except subprocess.TimeoutExpired:
        return 99.0
    if done.returncode != 0:
        print("exit", done.returncode, done.stderr[-300:], file=sys.stderr)
    return os.times().children_user - before

def stream(binary, language, text):
    line = json.dumps({"id": 1, "lang": language, "text": text, "date": "2022-06-28"}, ensure_ascii=False) + "\n"
    return seconds([*binary, *(["--jsonl"] if binary[-1] == "facts" and "slim" not in binary[0] else [])], line.encode())

def remarks(binary, language, text):
    with tempfile.NamedTemporaryFile(suffix=".txt") as file:
        file.write(text.encode()); file.flush()
        return seconds(
            [*binary, "--remarks", "--format", "json", "--language", language, "--date", "2022-06-28", file.name], None)

def main():
    binary = [sys.argv[1], "facts"]
    wanted = sys.argv[2] if len(sys.argv) > 2 else ""
    ways = [(f"{l}", stream, l) for l in ["ar", "ru", "en"]]
    if "slim" not in sys.argv[1]: ways += [(f"{l} remarks", remarks, l) for l in ["ar", "ru", "en"]]
    worst = 0
    for way, run, language in ways:
        start = min(run(binary, language, "a") for _ in range(3))
        for name, make in PIECES.items():
            if wanted not in f"{way}: {name}": continue
            times = []
            for size in SIZES:
                times.append(max(0.0, run(binary, language, make(size)) - start))
                if times[-1] > 20: break
            grows = len(times) < len(SIZES) or times[-1] > 0.3 and times[-1] > 6.5 * max(times[0], 0.01)
            bad = grows or times[-1] > 3
            worst = max(worst, times[-1])
            if bad or "-v" in sys.argv or times[-1] > 0.6:
                print("!" if bad else " ", f"{way}: {name}".ljust(36), " ".join(f"{t:7.2f}" for t in times), flush=True)
    print(f"longest: {worst:.2f} s")

main()
