"""Gives what dragoman printed of pages the ids that the gold data has for their files: predictions.py GOLD OUTPUT"""
import json, sys

ids = {row["file"]: row["id"] for row in map(json.loads, open(sys.argv[1], encoding="utf-8"))}
for row in map(json.loads, open(sys.argv[2], encoding="utf-8")):
    print(json.dumps({**row, "id": ids[row["file"]]}))
