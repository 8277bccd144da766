"""Are the translation files whole and up to date, and will tomorrow's sentences be found?"""

import ast
import re

import pytest

from tests.tools.texts import CALLS, ENGLISH, every_text, plurals, sentences_of, trees
from tests.tools.texts import called as name_of
from tests.tools.translations import LANGUAGES, TRANSLATED, compile_all, forms, messages, missing, qm_file

PLACEHOLDER = re.compile(r"\{(\w*)[^}]*\}|%\((\w+)\)s|%(s)|%L?(n)")


def placeholders(text):
    """What is filled in later, in any order."""
    return sorted("".join(found) or "{}" for found in PLACEHOLDER.findall(text))


def finished(code):
    """(text, form) of what is translated."""
    for _context, message in messages(code):
        yield from ((message.findtext("source"), form) for form in forms(message) if form)


# -- the files


@pytest.mark.parametrize("code", TRANSLATED)
def test_the_file_holds_the_texts_of_the_source_and_no_other(code):
    known = {(name, one.findtext("source"), one.get("numerus") == "yes") for name, one in messages(code)}
    assert known == every_text(), "run: python -m tests.tools.translations"


def test_the_english_file_holds_the_plurals():
    found = {one.findtext("source"): forms(one) for _context, one in messages("en")}
    assert found == {many: [one, many] for many, one in plurals().items()}


@pytest.mark.parametrize("code", LANGUAGES)
def test_the_compiled_file_is_that_of_the_texts(code, tmp_path_factory):
    folder = tmp_path_factory.getbasetemp() / "compiled"
    if not folder.exists():
        folder.mkdir()
        compile_all(target=folder)
    assert qm_file(code, folder).read_bytes() == qm_file(code).read_bytes(), (
        "run: python -m tests.tools.translations"
    )


@pytest.mark.parametrize("code", TRANSLATED)
def test_no_text_is_left_untranslated(code):
    assert missing(code)[:20] == []


@pytest.mark.parametrize("code", TRANSLATED)
def test_a_translation_fills_in_what_the_english_text_does(code):
    wrong = [(text, form) for text, form in finished(code) if placeholders(text) != placeholders(form)]
    assert wrong == []


@pytest.mark.parametrize("code", TRANSLATED)
def test_a_translation_begins_and_ends_with_the_same_blanks_and_stop(code):
    def ends(text):
        stop = text.rstrip()[-1:] if text.rstrip()[-1:] in ".:…?" else ""
        return text[: len(text) - len(text.lstrip())], text[len(text.rstrip()) :], stop

    assert [(text, form) for text, form in finished(code) if ends(text) != ends(form)] == []


@pytest.mark.parametrize("code", TRANSLATED)
def test_a_text_with_a_number_has_both_plural_forms(code):
    counted = [message for _context, message in messages(code) if message.get("numerus") == "yes"]
    assert counted
    assert {len(forms(message)) for message in counted} <= {2, 3}


# -- the source


@pytest.mark.parametrize("file", trees())
def test_what_is_translated_is_a_literal(file):
    assert [found for node in ast.walk(trees()[file]) if (found := not_literal(node))] == []


def not_literal(node):
    """A call whose text a translator could never find; "" for any other node."""
    if not isinstance(node, ast.Call):
        return ""
    name = name_of(node)
    is_ours = isinstance(node.func, ast.Name)
    if is_ours and name in ("say", "counted") and not isinstance(node.args[0], ast.Constant | ast.Name):
        return f"line {node.lineno}: {ast.unparse(node)}"
    if name == "tr" and not isinstance(node.args[0], ast.Constant):
        return f"line {node.lineno}: {ast.unparse(node)}"
    if name in CALLS and any(isinstance(part, ast.JoinedStr) for part in sentences_of(node)):
        return f"line {node.lineno}: write it by say(): {ast.unparse(node)}"
    return ""


@pytest.mark.parametrize("file", [name for name in trees() if not name.startswith("gui/")])
def test_a_rule_says_its_reason_by_say(file):
    rules = [node for node in ast.walk(trees()[file]) if isinstance(node, ast.FunctionDef) and is_rule(node)]
    returned = [one for rule in rules for one in ast.walk(rule) if isinstance(one, ast.Return)]
    assert [ast.unparse(one) for one in returned if isinstance(one.value, ast.JoinedStr)] == []


def is_rule(function):
    """Whether a function is a skip rule."""
    return any(isinstance(one, ast.Call) and name_of(one) == "skip_rule" for one in function.decorator_list)


def test_placeholders_of_a_template_are_plain_names():
    odd = [text for _c, text, _n in every_text() if _c == "Sentences" and re.search(r"\{\w*[^\w}]", text)]
    assert odd == []


def test_what_support_reads_stays_english():
    assert not set(ENGLISH) & set(trees())
