"""Faults of the journal of words: settings, verdicts and what is put aside, and of taking them back."""

from tests.trust.mutant import mutant

_WORDS = "engine/test_engine_undo_words.py::test_"
_CHOICES = "unit/test_choices.py::test_"
_BACK = "unit/test_takeback.py::test_"
_SETTING = f"{_WORDS}a_setting_that_a_cure_changed_is_put_back_with_what_followed_from_it"

MUTANTS = (
    mutant(
        "a choice leaves no row in the journal",
        "engine/effects.py",
        "                note_choice(self.run.session, self.held, change_of, self.work.shown)\n",
        "",
        _SETTING,
    ),
    mutant(
        "a choice is kept without the words in which it was shown",
        "engine/saying.py",
        "{**after, **kept_as_shown(shown)}",
        "after",
        _SETTING,
    ),
    mutant(
        "the settings stay as they were chosen",
        "engine/takeback.py",
        "        run.session.choose(change)\n",
        "        pass\n",
        _SETTING,
    ),
    mutant(
        "what was chosen otherwise since is put back all the same",
        "core/takeback.py",
        "for name in owed if word.now.get(name) == after[name]}",
        "for name in owed}",
        f"{_WORDS}where_nothing_is_as_it_was_chosen_nothing_is_put_back",
        f"{_WORDS}a_setting_that_was_chosen_otherwise_since_stays_and_is_named",
    ),
    mutant(
        "a setting that is back already is a refusal",
        "core/takeback.py",
        "    if said_since and (not free or word.verb is not Verb.CHOOSE):",
        "    if not free or (said_since and word.verb is not Verb.CHOOSE):",
        f"{_WORDS}a_setting_that_is_back_already_is_done_with",
    ),
    mutant(
        "of two choices of one thing the first is put back alone",
        "core/takeback.py",
        "            before.setdefault(name, row.before.get(name))\n",
        "            before[name] = row.before.get(name)\n",
        f"{_WORDS}what_was_chosen_twice_is_put_back_to_what_it_was_first",
    ),
    mutant(
        "taking back leaves no row of its own",
        "engine/takeback.py",
        "        add_word(run.session, step.ref, step.rows[0].verb, before, after)\n",
        "        pass\n",
        f"{_WORDS}the_undo_of_a_choice_is_undone_in_its_turn",
        f"{_WORDS}the_undo_of_a_word_about_two_is_undone_in_its_turn",
    ),
    mutant(
        "what was taken back may be taken back again",
        "engine/takeback.py",
        "        run.store.set_undone(row.id, run.session.run)\n",
        "        pass\n",
        _SETTING,
    ),
    mutant(
        "two that were said to be the same stay linked",
        "engine/takeback.py",
        "        run.store.drop_link(link)\n",
        "",
        f"{_WORDS}two_that_were_said_to_be_the_same_are_asked_about_again",
    ),
    mutant(
        "the word about two stays said",
        "engine/takeback.py",
        "        run.store.clear_verdict(run.module, *pair)\n",
        "        pass\n",
        f"{_WORDS}two_that_were_said_to_be_different_are_one_question_again",
    ),
    mutant(
        "a word about two leaves no row in the journal",
        "engine/saying.py",
        "            add_word(run.session, ref, Verb.SAY,",
        "            (lambda *_: None)(run.session, ref, Verb.SAY,",
        f"{_WORDS}two_that_were_said_to_be_the_same_are_asked_about_again",
    ),
    mutant(
        "a later word about two is taken back as well",
        "core/takeback.py",
        "(not free or word.verb is not Verb.CHOOSE)",
        "word.verb is Verb.CHOOSE",
        f"{_WORDS}a_pair_of_which_something_else_was_said_since_stays",
    ),
    mutant(
        "the question is not listed again before the next sync",
        "engine/takeback.py",
        "        keep_held(run, seen.record, why)\n",
        "        pass\n",
        f"{_WORDS}a_word_that_wrote_nothing_is_back_on_the_list_at_once",
    ),
    mutant(
        "what was put aside leaves no row in the journal",
        "engine/saying.py",
        "        if before != after:\n            add_word",
        "        if False:\n            add_word",
        f"{_WORDS}a_record_that_was_put_aside_is_back_with_its_reason_at_once",
    ),
    mutant(
        "what was taken up again is not put aside again",
        "engine/takeback.py",
        "    if step.fields and new:\n",
        "    if not step.fields and new:\n",
        f"{_WORDS}what_was_taken_up_again_is_put_aside_again",
    ),
    mutant(
        "what was put aside otherwise since is taken up",
        "core/takeback.py",
        "    return {KIND: aside.kind.value, MARK: aside.mark, NOTE: aside.note}",
        "    return {MARK: aside.mark}",
        f"{_WORDS}what_was_put_aside_otherwise_since_stays_aside",
    ),
    mutant(
        "two taken apart are joined though one of them is linked by now",
        "core/takeback.py",
        "    if free and word.bars:\n",
        "    if not free and word.bars:\n",
        f"{_BACK}what_cannot_be_joined_again_is_said",
    ),
    mutant(
        "two are joined again by nothing that they had agreed on",
        "engine/saying.py",
        '    base = {f"{_BASE}{name}": value for name, value in link.base.items()}',
        "    base: Fields = {}",
        f"{_WORDS}two_that_were_taken_apart_are_joined_by_what_they_had_agreed_on",
    ),
    mutant(
        "words and writes of a record are undone together",
        "core/undo.py",
        "return (row.verb, *map(str, pair)) if row.verb.is_word else None",
        "return None",
        f"{_BACK}words_are_undone_apart_from_writes_and_by_what_they_are_about",
    ),
    mutant(
        "a field's choices stay when they are taken back",
        "core/choices.py",
        "        if changed != bare:\n            yield changed\n",
        "        yield changed\n",
        f"{_CHOICES}a_field_of_which_nothing_is_chosen_any_more_is_gone",
    ),
    mutant(
        "a verdict that is cleared takes those of other pairs along",
        "store/verdicts.py",
        '        & (_SAID.vtiger_id == slot("vtiger_id"))\n',
        "",
        "store/test_store_journal.py::test_what_was_said_of_a_pair_is_said_no_longer",
    ),
)
