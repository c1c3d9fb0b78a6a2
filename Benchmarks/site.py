#!/usr/bin/env python3
"""Times `dragoman check` over a site: site.py STORIES [--depth facts|meaning] [--folder DIR]

Makes STORIES stories in Arabic, Russian and English of the demo's paragraphs, each with numbers and a day of its own,
in DIR (a new folder that is removed again, unless it is given), and checks them all. Prints the time, the processor's
time, the most memory that was resident, and megabytes of text a second. BINARY=file measures that dragoman. With depth
meaning it is run twice: the second run takes its vectors from disk.
"""
import argparse
import os
import pathlib
import re
import resource
import shutil
import subprocess
import sys
import tempfile
import time

here = pathlib.Path(__file__).resolve().parent.parent
arguments = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
arguments.add_argument("stories", type=int)
arguments.add_argument("--depth", default="facts", choices=("facts", "meaning"))
arguments.add_argument("--folder")
asked = arguments.parse_args()
binary = os.environ.get("BINARY", str(here / ".build/release/dragoman"))

demo = {}
for file in sorted((here / "Demo/stories").glob("*.md")):
    name, language, _ = file.name.split(".")
    demo.setdefault(name, {})[language] = file.read_text(encoding="utf-8")
names = [name for name in demo if name != "dushanbe-talks"]
folder = pathlib.Path(asked.folder or tempfile.mkdtemp(prefix="site-"))
folder.mkdir(parents=True, exist_ok=True)
size = 0
for number in range(asked.stories):
    for language, text in demo[names[number % len(names)]].items():
        text = re.sub(r"(?m)^(title:.*?)(\"?)$", rf"\1 {number}\2", text, count=1)
        text = re.sub(r"(?m)^(translationKey|slug):.*$", "", text)
        page = text + f"\n{number} {number * 7 % 1000}.\n"
        size += len(page.encode())
        (folder / f"story-{number:05}.{language}.md").write_text(page, encoding="utf-8")

for turn in range(2 if asked.depth == "meaning" else 1):
    start, before = time.time(), resource.getrusage(resource.RUSAGE_CHILDREN).ru_utime
    done = subprocess.run(["/usr/bin/env", binary, "check", "--depth", asked.depth, str(folder)],
                          stdout=subprocess.PIPE, stderr=subprocess.PIPE)
    used = resource.getrusage(resource.RUSAGE_CHILDREN)
    wall = time.time() - start
    print(f"{asked.stories} stories, {size / 1e6:.0f} MB, depth {asked.depth}, run {turn + 1}: {wall:.1f} s, processor "
          f"{used.ru_utime - before:.1f} s, resident {used.ru_maxrss / 1024:.0f} MB, {size / 1e6 / wall:.2f} MB a second, "
          f"exit code {done.returncode}; {done.stdout.decode().strip().splitlines()[-1:]}")
    if done.returncode not in (0, 1):
        print(done.stderr.decode()[:400], file=sys.stderr)
if not asked.folder:
    shutil.rmtree(folder)
