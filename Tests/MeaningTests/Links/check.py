#!/usr/bin/env python3
"""Checks the annotated word links, and scores predicted ones against them.

    check.py                                  checks both files beside this script
    check.py FILE…                            checks these
    check.py FILE --predictions PREDICTED     scores PREDICTED on FILE (--split dev|test|all)
    check.py FILE --words                     prints the words and their numbers, one pair a line
    check.py FILE --show                      prints each pair with its links in words

A prediction is one JSON object a line: {"id": "001", "links": [[[0], [2]], …]}; a third member of a link
is ignored. README.md says what a word is, what the links mean, and how the figures are computed.

Exit codes: 0 done, 64 misuse, 65 something in a file is wrong (each fault is told with file and line).
"""

import argparse
import json
import pathlib
import sys
import unicodedata

KINDS = ("sure", "possible")
SPLITS = ("dev", "test")


def words(text):
    """The words of `text`: split at white space, anything but letters, marks and numbers stripped at both ends."""
    found = []
    for piece in text.split():
        kept = [place for place, character in enumerate(piece) if unicodedata.category(character)[0] in "LMN"]
        if kept:
            found.append(piece[kept[0] : kept[-1] + 1])
    return found


class Faults:
    def __init__(self):
        self.count = 0

    def tell(self, path, line, message):
        self.count += 1
        print(f"{path}:{line}: {message}", file=sys.stderr)


def lines(path, faults):
    """The JSON objects of a file, with their line numbers."""
    try:
        text = pathlib.Path(path).read_text(encoding="utf-8")
    except (OSError, UnicodeDecodeError) as error:
        faults.tell(path, 0, f"cannot be read: {error}")
        return
    for number, line in enumerate(text.splitlines(), 1):
        if not line.strip():
            continue
        try:
            value = json.loads(line)
        except ValueError as error:
            faults.tell(path, number, f"not JSON: {error}")
            continue
        if isinstance(value, dict):
            yield number, value
        else:
            faults.tell(path, number, "expected a JSON object")


def indices(value, count):
    """Whether `value` is a list, not empty, of increasing word numbers below `count`."""
    return (
        isinstance(value, list)
        and len(value) > 0
        and all(type(index) is int and 0 <= index < count for index in value)
        and value == sorted(set(value))
    )


def read_gold(path, faults):
    """The sentence pairs of an annotated file by id; every departure from the form is told."""
    pairs = {}
    previous = ""
    for number, row in lines(path, faults):
        other = [key for key in row if key not in ("id", "split", "en", "links")]
        if len(other) != 1 or not all(key in row for key in ("id", "split", "en", "links")):
            faults.tell(path, number, "expected the members id, split, en, one other language, links")
            continue
        language = other[0]
        if not all(isinstance(row[key], str) for key in ("id", "split", "en", language)):
            faults.tell(path, number, "id, split and both texts must be strings")
            continue
        identifier = row["id"]
        if identifier in pairs:
            faults.tell(path, number, f"id {identifier} appears twice")
            continue
        if identifier < previous:
            faults.tell(path, number, f"id {identifier} after {previous}: ids must be in order")
        previous = identifier
        if row["split"] not in SPLITS:
            faults.tell(path, number, f"split is {row['split']!r}, expected dev or test")
        for key in ("en", language):
            if any(unicodedata.category(character) in ("Cc", "Cf") for character in row[key]):
                faults.tell(path, number, f"{key} holds a control or format character")
        english, foreign = words(row["en"]), words(row[language])
        if not isinstance(row["links"], list) or not row["links"]:
            faults.tell(path, number, "links must be a list that isn't empty")
            continue
        kinds = {}
        order = []
        for link in row["links"]:
            if not (isinstance(link, list) and len(link) == 3 and link[2] in KINDS):
                faults.tell(path, number, f"{link}: expected [[English], [other], \"sure\" or \"possible\"]")
            elif not indices(link[0], len(english)):
                faults.tell(path, number, f"{link}: English words are 0 to {len(english) - 1}, in order")
            elif not indices(link[1], len(foreign)):
                faults.tell(path, number, f"{link}: {language} words are 0 to {len(foreign) - 1}, in order")
            else:
                order.append((link[0], link[1]))
                for pair in ((e, f) for e in link[0] for f in link[1]):
                    if pair in kinds:
                        faults.tell(path, number, f"{link}: the words {pair[0]} and {pair[1]} are linked twice")
                    kinds[pair] = link[2]
        if order != sorted(order):
            faults.tell(path, number, "links must be sorted by the English words, then the others")
        pairs[identifier] = {
            "split": row["split"],
            "language": language,
            "english": english,
            "foreign": foreign,
            "sure": {pair for pair, kind in kinds.items() if kind == "sure"},
            "possible": set(kinds),
        }
    return pairs


def read_predictions(path, pairs, faults):
    """The predicted word pairs by id."""
    predicted = {}
    for number, row in lines(path, faults):
        identifier = row.get("id")
        if identifier not in pairs:
            faults.tell(path, number, f"id {identifier!r} is not among the annotated pairs")
            continue
        if identifier in predicted:
            faults.tell(path, number, f"id {identifier} appears twice")
            continue
        links = row.get("links")
        if not isinstance(links, list):
            faults.tell(path, number, "links must be a list")
            continue
        pair = pairs[identifier]
        predicted[identifier] = set()
        for link in links:
            if not (
                isinstance(link, list)
                and len(link) in (2, 3)
                and indices(link[0], len(pair["english"]))
                and indices(link[1], len(pair["foreign"]))
            ):
                faults.tell(
                    path,
                    number,
                    f"{link}: expected [[English], [other]], the words in order,"
                    f" English 0 to {len(pair['english']) - 1}, other 0 to {len(pair['foreign']) - 1}",
                )
                continue
            predicted[identifier] |= {(e, f) for e in link[0] for f in link[1]}
    return predicted


def score(pairs, predicted):
    """Counts over all pairs together: predicted, sure, and the predicted ones that are sure or allowed."""
    guessed = sure = hits = allowed = 0
    for identifier, pair in pairs.items():
        links = predicted.get(identifier, set())
        guessed += len(links)
        sure += len(pair["sure"])
        hits += len(links & pair["sure"])
        allowed += len(links & pair["possible"])
    precision = allowed / guessed if guessed else 0.0
    recall = hits / sure if sure else 0.0
    return {
        "pairs": len(pairs),
        "links": guessed,
        "sure": sure,
        "precision": precision,
        "recall": recall,
        "f1": 2 * precision * recall / (precision + recall) if precision + recall else 0.0,
        "aer": 1 - (hits + allowed) / (guessed + sure) if guessed + sure else 0.0,
    }


def show(identifier, pair):
    print(f"{identifier}  {' '.join(pair['english'])}\n     {' '.join(pair['foreign'])}")
    for english, word in enumerate(pair["english"]):
        linked = sorted(f for e, f in pair["possible"] if e == english)
        marked = [pair["foreign"][f] + ("" if (english, f) in pair["sure"] else "?") for f in linked]
        print(f"       {english:>2} {word:<16} {'  '.join(marked) or '-'}")
    bare = [word for f, word in enumerate(pair["foreign"]) if all(f != g for _, g in pair["possible"])]
    print(f"       without a link: {' '.join(bare) or 'none'}\n")


class Parser(argparse.ArgumentParser):
    def error(self, message):
        self.print_usage(sys.stderr)
        self.exit(64, f"{self.prog}: {message}\n")


def main():
    parser = Parser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("files", nargs="*", metavar="FILE", help="annotated files (default: those beside this script)")
    parser.add_argument("--predictions", metavar="PREDICTED", help="predicted links, to be scored on the one FILE")
    parser.add_argument("--split", choices=(*SPLITS, "all"), default="all", help="the part to score (default: all)")
    parser.add_argument("--json", action="store_true", help="print the scores as JSON")
    parser.add_argument("--words", action="store_true", help="print the numbered words, one JSON object a line")
    parser.add_argument("--show", action="store_true", help="print the links in words")
    arguments = parser.parse_args()
    files = arguments.files or sorted(map(str, pathlib.Path(__file__).parent.glob("links.*.jsonl")))
    if arguments.predictions and len(files) != 1:
        parser.error("--predictions needs exactly one FILE")

    faults = Faults()
    for path in files:
        pairs = read_gold(path, faults)
        chosen = {
            identifier: pair
            for identifier, pair in pairs.items()
            if arguments.split in ("all", pair["split"])
        }
        if arguments.predictions:
            predicted = read_predictions(arguments.predictions, pairs, faults)
            missing = [identifier for identifier in chosen if identifier not in predicted]
            if missing:
                print(f"{len(missing)} pairs without a prediction, counted as no links", file=sys.stderr)
            result = score(chosen, predicted)
            if arguments.json:
                print(json.dumps(result))
            else:
                print(f"{result['pairs']} pairs, {result['links']} links predicted, {result['sure']} sure")
                for name in ("precision", "recall", "f1", "aer"):
                    print(f"{name:<10}{100 * result[name]:6.2f}")
        elif arguments.words:
            for identifier, pair in chosen.items():
                row = {"id": identifier, "en": pair["english"], pair["language"]: pair["foreign"]}
                print(json.dumps(row, ensure_ascii=False))
        elif arguments.show:
            for identifier, pair in chosen.items():
                show(identifier, pair)
        else:
            sure = sum(len(pair["sure"]) for pair in chosen.values())
            possible = sum(len(pair["possible"]) for pair in chosen.values()) - sure
            print(f"{path}: {len(chosen)} pairs, {sure} sure links, {possible} possible")
    sys.exit(65 if faults.count else 0)


if __name__ == "__main__":
    try:
        main()
    except BrokenPipeError:
        sys.stderr.close()
