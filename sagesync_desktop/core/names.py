"""Company names as people write them: what is the name itself, and which legal form it bears."""

import re
from dataclasses import dataclass
from difflib import SequenceMatcher

from sagesync_desktop.core.markup import decoded
from sagesync_desktop.core.values import fold

_SAME_FORM = {
    "limited": "ltd",
    "publiclimitedco": "plc",
    "limitedliabilitypartnership": "llp",
    "limitedpartnership": "lp",
    "limitedliabilityco": "llc",
    "communityinterestco": "cic",
    "incorporated": "inc",
    "corporation": "corp",
    "teoranta": "teo",
    "designatedactivityco": "dac",
    "colimitedbyguarantee": "clg",
    "eingetragenerkaufmann": "ek",
    "gmbhandcokg": "gmbhcokg",
    "gmbhandco": "gmbhco",
    "proprietarylimited": "ptyltd",
    "ptylimited": "ptyltd",
    "ptelimited": "pteltd",
    "limitee": "ltee",
    "enrg": "enr",
    "mbb": "partgmbb",
    "limitedco": "ltd",
    "cyfyngedig": "ltd",
    "cyf": "ltd",
    "cwmnicyfyngedigcyhoeddus": "plc",
    "cuideachtaphoiblitheoranta": "plc",
    "cpt": "plc",
    "unlimitedco": "uc",
    "gesellschaftmitbeschrankterhaftung": "gmbh",
    "gesmbh": "gmbh",
    "mbh": "gmbh",
    "aktiengesellschaft": "ag",
    "kommanditgesellschaft": "kg",
    "offenehandelsgesellschaft": "ohg",
    "unternehmergesellschaft": "ug",
    "eingetragenegenossenschaft": "eg",
    "eingetragenerverein": "ev",
    "societearesponsabilitelimitee": "sarl",
    "societeanonyme": "sa",
    "societeparactionssimplifiee": "sas",
    "societeennomcollectif": "snc",
    "societecivileimmobiliere": "sci",
    "sociedadlimitada": "sl",
    "sociedadderesponsabilidadlimitada": "sl",
    "sociedadlimitadaunipersonal": "slu",
    "sociedadanonima": "sa",
    "sociedadcooperativa": "scoop",
    "beslotenvennootschap": "bv",
    "naamlozevennootschap": "nv",
    "vennootschaponderfirma": "vof",
    "societaaresponsabilitalimitata": "srl",
    "societaperazioni": "spa",
    "aktiebolag": "ab",
    "aktieselskab": "as",
    "anpartsselskab": "aps",
    "osakeyhtio": "oy",
    "pvtlimited": "pvtltd",
    "privatelimited": "pvtltd",
}
"""Other spellings of a legal form, folded and without blanks -> the one that counts."""
_FORM_WORDS = """
ltd plc llp lp llc inc corp cic cio dac clg ulc uc teo gmbh gmbhco gmbhcokg ug ag kg kgaa ohg gbr ek
eg ev partg partgmbb se sa sas sasu sarl eurl snc sci scs sca sl slu slne scp scoop sc bv nv vof cv
bvba srl spa sapa ss oy oyj ab as asa aps kft sro doo spzoo pty ptyltd pte pteltd bhd sdnbhd kk ltda
cvba cvoa ltee enr senc sencrl pvtltd
"""
_FORMS = frozenset(_FORM_WORDS.split())
"""What a company may legally be, in the countries that the two products are sold in and their neighbours."""
_MOST_WORDS = 6
"""Words of the longest form that is written out, such as "G m b H & Co KG"."""


@dataclass(frozen=True, slots=True)
class CompanyName:
    """A name in two parts, both folded; `form` is "" where no legal form is given."""

    core: str
    form: str


def company_name(text: str) -> CompanyName:
    """Take the legal form off the end of a name; a name of nothing else keeps it."""
    words = _words(text)
    for many in range(min(_MOST_WORDS, len(words) - 1), 0, -1):
        joined = "".join(words[-many:])
        form = _SAME_FORM.get(joined, joined)
        if form in _FORMS:
            return CompanyName(" ".join(words[:-many]), form)
    return CompanyName(" ".join(words), "")


def _words(text: str) -> list[str]:
    """Folded words, "and" for "&", "co" for "company", without the article that comes before a name."""
    words = [
        "co" if word == "company" else word for word in fold(decoded(text).replace("&", " and ")).split()
    ]
    return words[1:] if len(words) > 1 and words[0] == "the" else words


def fold_name(text: str) -> str:
    """A company name for comparison: folded, with its legal form in one spelling; the form is part of it."""
    name = company_name(text)
    return f"{name.core} {name.form}".strip()


def are_other_names(left: str, right: str) -> bool:
    """Whether two names surely name two companies: other words, or another legal form where both give one."""
    ours, theirs = company_name(left), company_name(right)
    if not ours.core or not theirs.core:
        return False
    if ours.form and theirs.form and ours.form != theirs.form:
        return True
    in_order = sorted(ours.core.split()) == sorted(theirs.core.split())
    return not in_order and spelling(ours.core) != spelling(theirs.core)


_BETWEEN_LETTERS = re.compile(r"(?<=[^\W\d]) (?=[^\W\d])")
"""A blank that parts no number: Green Way, but not 1 10."""


def spelling(folded: str) -> str:
    """A folded name as one word, with an umlaut written out the same as one left out (Mueller, Muller).

    Never proof: it makes one of Raes and Ras as well.
    """
    return _BETWEEN_LETTERS.sub("", re.sub(r"([aou])e", r"\1", folded))


def any_order(folded: str) -> str:
    """A folded name with its words sorted: Harper, James is James Harper; "" for a single word."""
    words = sorted(folded.split())
    return " ".join(words) if len(words) > 1 else ""


_ALIKE = 0.88
"""How much of two names agrees where one letter was forgotten or typed twice."""


def name_outline(text: str) -> str:
    """First letter and numbers of a name: what similar names share, which spares comparing a whole house."""
    core = company_name(text).core
    return " ".join([core[:1], *re.findall(r"\d+", core)])


def are_similar_names(left: str, right: str) -> bool:
    """Whether one name could be the other one mistyped, shortened or with a trade name behind it."""
    ours, theirs = company_name(left).core, company_name(right).core
    if not ours or not theirs or re.findall(r"\d+", ours) != re.findall(r"\d+", theirs):
        return False
    words, others = set(ours.split()), set(theirs.split())
    return words <= others or others <= words or SequenceMatcher(None, ours, theirs).ratio() >= _ALIKE


_TITLE_WORDS = """
mr mrs ms mx miss dr prof sir dame lord lady rev herr frau mag dipl ing monsieur madame mme mlle senor senora
"""
_TITLES = frozenset(_TITLE_WORDS.split())


def person_words(text: str) -> tuple[str, ...]:
    """A person's names, folded, without titles; a name of nothing but titles keeps them."""
    words = fold(text).split()
    return tuple(word for word in words if word not in _TITLES) or tuple(words)


def differ_by_initial(left: str, right: str) -> bool:
    """Whether two names share the last one, and one has but the other's initial before it, or nothing."""
    ours, theirs = person_words(left), person_words(right)
    if not ours or not theirs or ours[-1] != theirs[-1] or ours == theirs:
        return False
    first, other = " ".join(ours[:-1]), " ".join(theirs[:-1])
    shorter, longer = sorted((first, other), key=len)
    return len(shorter) <= 1 and longer.startswith(shorter)


_VAT_PREFIX = re.compile(
    r"^(AT|BE|BG|CHE|CY|CZ|DE|DK|EE|EL|ES|EU|FI|FR|GB|GR|HR|HU|IE|IT|LT|LU|LV|MT|NL|NO|PL|PT|RO|SE|SI|SK|XI)"
    r"(?=[0-9A-Z]{7,}$)"
)


def vat_digits(text: str) -> str:
    """A VAT number without blanks, dots and its country's prefix, which many people leave out."""
    return _VAT_PREFIX.sub("", re.sub(r"[^0-9A-Z]", "", text.upper()))


def differ_by_prefix(left: str, right: str) -> bool:
    """Whether two VAT numbers are one that either side has without its country's prefix."""
    ours, theirs = (re.sub(r"[^0-9A-Z]", "", text.upper()) for text in (left, right))
    return ours != theirs and (_VAT_PREFIX.sub("", ours) == theirs or ours == _VAT_PREFIX.sub("", theirs))


_PHONE_DIGITS = 9
"""Behind trunk zeros and country codes, which people write in many ways; shorter ones are extensions."""


def phone_digits(text: str) -> str:
    """What tells a telephone number from others, however it is written; "" for too few digits."""
    digits = re.sub(r"\D", "", text)
    return digits[-_PHONE_DIGITS:] if len(digits) >= _PHONE_DIGITS else ""
