"""Readers' pages in a real browser. Prints a line a check, and `N passed, M failed` at the end."""
import os, pathlib, re, shutil, subprocess, sys, tempfile, time, urllib.error, urllib.request
from urllib.parse import unquote

from axe_playwright_python.sync_playwright import Axe
from playwright.sync_api import sync_playwright

binary, chromium = sys.argv[1], sys.argv[2]
root = pathlib.Path(__file__).resolve().parents[2]
data = tempfile.mkdtemp(prefix="dragoman-browser-")
shots = os.environ.get("SCREENSHOTS")
passed, failed = 0, 0


def check(name, good, detail=""):
    global passed, failed
    passed, failed = passed + bool(good), failed + (not good)
    if not good:
        print(f"FAILED {name} {detail}")


shutil.copy(root / "Demo/newsroom.yaml", data)
stories = sorted(str(p) for p in (root / "Demo/stories").glob("*.md"))
subprocess.run([binary, "import", "--data", data, "--publish", *stories], check=True, stdout=subprocess.DEVNULL)
server = subprocess.Popen([binary, "serve", "--data", data, "--port", "0"], stdout=subprocess.PIPE, text=True)
base = re.search(r"http://\S+?(?=/$)", server.stdout.readline().strip()).group(0)


def fetch(path, **headers):
    request = urllib.request.Request(base + path, headers=headers)
    try:
        with urllib.request.urlopen(request) as answer:
            return answer.status, answer.read().decode()
    except urllib.error.HTTPError as error:
        return error.code, error.read().decode()


def crawl():
    """Every address that a page leads to answers; every alternate returns the favour."""
    seen, queue = {}, ["/ar/", "/ru/", "/en/"]
    while queue:
        path = queue.pop()
        if path in seen:
            continue
        status, text = fetch(path)
        seen[path] = text
        check(f"{path} answers", status == 200, str(status))
        for link in re.findall(r'(?:href|src)="(/[^"]*)"', text):
            if link not in seen and not link.startswith("/media"):
                queue.append(link)
    for path, text in seen.items():
        mine = set(re.findall(r'<link rel="alternate" hreflang="(?!x-default)[^"]*" href="[^"]*?//[^/]*([^"]*)"', text))
        for other in mine:
            theirs = set(re.findall(r'hreflang="(?!x-default)[^"]*" href="[^"]*?//[^/]*([^"]*)"', seen.get(other, "")))
            check(f"{other} returns the favour to {path}", path in theirs)
    return seen


try:
    pages = crawl()
    stories_of = lambda language: [p for p in pages if re.match(rf"/{language}/2022/", p)]
    check("every story has three editions", len(stories_of("ar")) == len(stories_of("ru")) == len(stories_of("en")) >= 12)
    with sync_playwright() as play:
        browser = play.chromium.launch(executable_path=chromium, args=["--no-sandbox"])
        for language in ("ar", "ru", "en"):
            talks = next(p for p in stories_of(language) if any(name in unquote(p) for name in ("dushanbe", "душанбе", "دوشنبه")))
            for name, path in {"front": f"/{language}/", "story": talks, "section": f"/{language}/section/world", "missing": f"/{language}/nothing"}.items():
                for width, scheme in ((360, "light"), (1280, "light"), (1280, "dark"), (320, "light"), (768, "light")):
                    context = browser.new_context(viewport={"width": width, "height": 900}, color_scheme=scheme, java_script_enabled=True)
                    page = context.new_page()
                    problems = []
                    page.on("console", lambda message: problems.append(message.text) if message.type == "error" else None)
                    page.on("requestfailed", lambda request: problems.append(request.url))
                    page.goto(base + path, wait_until="load")
                    where = f"{name} {language} {width} {scheme}"
                    check(f"{where}: nothing is refused or missing", not [p for p in problems if "404" not in p], str(problems))
                    wide = page.evaluate("document.documentElement.scrollWidth - document.documentElement.clientWidth")
                    check(f"{where}: nothing sticks out", wide <= 0, f"by {wide} px")
                    direction = page.evaluate("getComputedStyle(document.body).direction")
                    check(f"{where}: runs the right way", direction == ("rtl" if language == "ar" else "ltr"))
                    check(f"{where}: has one h1", page.locator("h1").count() == 1)
                    if width in (360, 1280):
                        found = Axe().run(page, options={"runOnly": ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa", "best-practice"]})
                        check(f"{where}: axe", found.violations_count == 0, found.generate_report()[:600])
                    if shots and width in (360, 1280):
                        pathlib.Path(shots).mkdir(parents=True, exist_ok=True)
                        page.screenshot(path=f"{shots}/{name}-{language}-{width}-{scheme}.png", full_page=True)
                    context.close()
        context = browser.new_context(java_script_enabled=False, viewport={"width": 1280, "height": 900})
        page = context.new_page()
        page.goto(base + "/en/")
        page.keyboard.press("Tab")
        check("the first key leads past the masthead", page.evaluate("document.activeElement.getAttribute('href')") == "#main")
        page.goto(base + next(p for p in stories_of("en") if "dushanbe" in p))
        page.click(".switch a[hreflang=ar]")
        check("the switch leads to the same story", page.get_attribute("html", "lang") == "ar" and page.locator("article.story").count() == 1)
        browser.close()
    listed = subprocess.run([binary, "list", "--data", data], capture_output=True, text=True).stdout
    story = next(line for block in listed.split("\n") if (line := block.strip()) and " " not in line)
    title = re.search(rf"{story}\n(?:.*\n)*?  ru  .*\u2068(.*)\u2069", listed).group(1)
    shows = lambda: title in fetch("/ru/")[1] or title in fetch("/ru/feed.atom")[1]
    before = shows()
    subprocess.run([binary, "withdraw", "--data", data, story, "--language", "ru"], check=True, stdout=subprocess.DEVNULL)
    deadline = time.time() + 1
    while shows() and time.time() < deadline:
        time.sleep(0.02)
    check("what another process withdraws is gone within a second", before and not shows())
finally:
    server.terminate()
    check("the server stops when it is asked to", server.wait(timeout=10) == 0, str(server.returncode))
    shutil.rmtree(data, ignore_errors=True)
print(f"{passed} passed, {failed} failed")
sys.exit(1 if failed else 0)
