"""A language that nobody speaks: every text in brackets, accented and a third longer, as German would be."""

import re
import xml.etree.ElementTree as ET

from tests.tools.translations import run_tool, ts_file

LONGER = 0.35
"""How much longer than English a text becomes; German and French need this much for labels."""
KEPT = re.compile(r"\{[^}]*\}|%\(\w+\)s|%[sdn]|`[^`]*`|\*\.\w+|\n")
"""What a translator must not touch."""
_ACCENTS = str.maketrans("aeiouAEIOUcnsz", "àéîôüÀÉÎÔÜçñšž")
AS_IS = {"d MMM"}
"""A format is no text."""


def pseudo(text):
    """The text in the language."""
    if text in AS_IS:
        return text
    parts = KEPT.split(text)
    letters = sum(map(len, parts))
    words = [part.translate(_ACCENTS) for part in parts]
    kept = [*KEPT.findall(text), ""]
    padding = " mö" * max(1, round(letters * LONGER / 3)) if letters else ""
    return "[" + "".join(word + held for word, held in zip(words, kept, strict=True)) + padding + "]"


def compile_pseudo(folder):
    """The language as a .qm file; made from the French file, whose texts are those of all."""
    tree = ET.parse(ts_file("fr"))
    for message in tree.getroot().iter("message"):
        translation, text = message.find("translation"), message.findtext("source")
        translation.attrib.pop("type", None)
        for form in list(translation.iter("numerusform")) or [translation]:
            form.text = pseudo(text)
    tree.write(folder / "pseudo.ts", encoding="utf-8", xml_declaration=True)
    run_tool("lrelease", "-silent", str(folder / "pseudo.ts"), "-qm", str(folder / "pseudo.qm"))
    return folder / "pseudo.qm"
