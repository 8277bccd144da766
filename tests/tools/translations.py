"""Refresh the translation files: `python -m tests.tools.translations`, with the code of a new one behind it.

Every text is collected from the source, handed to Qt's lupdate, which keeps what is translated already, and
compiled by lrelease. `--check` writes nothing and tells what is left to do.
"""

import subprocess
import sys
import tempfile
import xml.etree.ElementTree as ET
from pathlib import Path

from tests.tools.texts import every_text, plurals

FOLDER = Path(__file__).resolve().parents[2] / "resources" / "translations"
LANGUAGES = sorted(file.stem.removeprefix("sagesync_") for file in FOLDER.glob("sagesync_*.ts"))
TRANSLATED = tuple(code for code in LANGUAGES if code != "en")


def ts_file(code, folder=FOLDER):
    """The texts of a language, for Qt Linguist."""
    return folder / f"sagesync_{code}.ts"


def qm_file(code, folder=FOLDER):
    """The same, compiled."""
    return ts_file(code, folder).with_suffix(".qm")


def update(folder=FOLDER, languages=LANGUAGES):
    """Bring all files up to date with the source; translations that are still used stay."""
    folder.mkdir(exist_ok=True)
    with tempfile.TemporaryDirectory() as scratch:
        listing = Path(scratch) / "texts.cpp"
        listing.write_text(_as_code(every_text()), encoding="utf-8")
        for code in languages:
            only = ["-pluralonly"] if code == "en" else []
            run_tool(
                "lupdate", str(listing), "-ts", str(ts_file(code, folder)), "-locations", "none",
                "-no-obsolete", "-source-language", "en", "-target-language", code, *only,
            )  # fmt: skip
    _write_english_plurals(ts_file("en", folder))


def compile_all(source=FOLDER, target=FOLDER, languages=LANGUAGES):
    """Make the files that the program loads."""
    for code in languages:
        run_tool("lrelease", "-silent", str(ts_file(code, source)), "-qm", str(qm_file(code, target)))


def compile_texts(code, context, texts, folder):
    """A .qm of a few texts (each with its forms), for tests."""
    root = ET.Element("TS", version="2.1", language=code, sourcelanguage="en")
    place = ET.SubElement(root, "context")
    ET.SubElement(place, "name").text = context
    for source, translated in texts.items():
        message = ET.SubElement(place, "message", {"numerus": "yes"} if "%n" in source else {})
        ET.SubElement(message, "source").text = source
        translation = ET.SubElement(message, "translation")
        for form in translated:
            (ET.SubElement(translation, "numerusform") if "%n" in source else translation).text = form
    ET.ElementTree(root).write(folder / "few.ts", encoding="utf-8", xml_declaration=True)
    run_tool("lrelease", "-silent", str(folder / "few.ts"), "-qm", str(folder / "few.qm"))
    return folder / "few.qm"


def messages(code, folder=FOLDER):
    """(context, message element) of every text in a language's file."""
    for context in ET.parse(ts_file(code, folder)).getroot().iter("context"):
        name = context.findtext("name")
        yield from ((name, message) for message in context.iter("message"))


def forms(message):
    """The translation, or each plural form of it; "" for one that is missing."""
    translation = message.find("translation")
    several = [form.text or "" for form in translation.iter("numerusform")]
    return several or [translation.text or ""]


def is_finished(message):
    """Whether a person has translated the text, in all its forms."""
    return message.find("translation").get("type") is None and all(forms(message))


def missing(code):
    """(context, text) of what is not translated yet."""
    return [(name, one.findtext("source")) for name, one in messages(code) if not is_finished(one)]


def _as_code(texts):
    """C++ that lupdate reads: https://doc.qt.io/qt-6/i18n-source-translation.html, QT_TRANSLATE_NOOP."""
    lines = []
    for context, text, counts in sorted(texts):
        macro = "QT_TRANSLATE_N_NOOP" if counts else "QT_TRANSLATE_NOOP"
        lines.append(f"{macro}({_quoted(context)}, {_quoted(text)});")
    return "\n".join(lines) + "\n"


def _quoted(text):
    escaped = text.replace("\\", "\\\\").replace('"', '\\"').replace("\n", "\\n")
    return f'"{escaped}"'


def _write_english_plurals(file):
    """English needs no translator: both forms stand in the source."""
    tree = ET.parse(file)
    singular = plurals()
    for message in tree.getroot().iter("message"):
        translation, many = message.find("translation"), message.findtext("source")
        translation.attrib.pop("type", None)
        for form, text in zip(translation.iter("numerusform"), (singular[many], many), strict=True):
            form.text = text
    body = ET.tostring(tree.getroot(), encoding="unicode")
    file.write_text(f'<?xml version="1.0" encoding="utf-8"?>\n<!DOCTYPE TS>\n{body}\n', encoding="utf-8")


def run_tool(tool, *arguments):
    done = subprocess.run(
        [str(Path(sys.executable).with_name(f"pyside6-{tool}")), *arguments],
        capture_output=True, text=True, check=False,
    )  # fmt: skip
    if done.returncode:
        raise SystemExit(f"{tool} failed:\n{done.stdout}{done.stderr}")


def report():
    """One line a language: how much of it is translated."""
    for code in TRANSLATED:
        total, left = sum(1 for _ in messages(code)), missing(code)
        yield f"{code}: {total - len(left)} of {total} texts translated, {len(left)} left"


if __name__ == "__main__":
    if "--check" not in sys.argv:
        known = sorted({*LANGUAGES, *sys.argv[1:]})
        update(languages=known)
        compile_all(languages=known)
    print("\n".join(report()))
    if "--check" in sys.argv:
        print("\n".join(f"{code} [{name}] {text}" for code in TRANSLATED for name, text in missing(code)))
