"""Reads the pages of a data set with another reader: peers.py trafilatura|readability DATA. A JSON object a page."""
import json, pathlib, sys

peer, root = sys.argv[1], pathlib.Path(sys.argv[2])
if peer == "trafilatura":
    import trafilatura
else:
    import lxml.html
    import readability
for row in map(json.loads, open(root / "gold.jsonl", encoding="utf-8")):
    page = (root / "pages" / row["file"]).read_bytes()
    found = {"id": row["id"], "blocks": []}
    try:
        if peer == "trafilatura":
            document = trafilatura.bare_extraction(page, with_metadata=True)
            if document:
                found |= {"title": document.title, "byline": document.author, "date": document.date, "language": document.language,
                          "blocks": [{"text": document.text or ""}]}
        else:
            document = readability.Document(page.decode("utf-8", "replace"))
            found |= {"title": document.short_title(), "blocks": [{"text": lxml.html.fromstring(document.summary()).text_content()}]}
    except Exception as error:
        print(row["id"], error, file=sys.stderr)
    print(json.dumps(found))
