"""Faults in showing Sage's figures in Vtiger: stale ones, wrong ones, and requests that nobody wants."""

from tests.trust.mutant import mutant

_CONTRACT = "contract/test_sage_client_balances.py::test_"
_ENGINE = "engine/test_engine_customer_truth.py::test_"
_PDF = "engine/test_engine_pdf.py::test_"
_FILES = "contract/test_vtigerclient_files.py::test_"
_ATTACHING = "engine/attaching.py"
_PURE = "modules/test_overdue.py::test_"
_BALANCES = "clients/sage/balances.py"
_TRUTHS = "modules/organization_truths.py"
_SUMMING = "engine/summing.py"

MUTANTS = (
    mutant(
        "a balance that moved is taken for known",
        "clients/sage/wire.py",
        """        stamps += [f"{MONEY}{raw['balance']}"] if "balance" in raw else []\n""",
        "",
        f"{_CONTRACT}what_moves_a_balance_brings_its_customer_and_no_other",
    ),
    mutant(
        "every run lists all customers, however many",
        _BALANCES,
        "        if before.page is None or before.changed is None:\n",
        "        if before.page is not None or before.changed is None:\n",
        f"{_CONTRACT}an_idle_run_costs_three_requests_at_most",
    ),
    mutant(
        "the same page of customers is looked at in every run",
        _BALANCES,
        "self._next = self._next + 1 if self._next < count else 1",
        "self._next = 1",
        f"{_CONTRACT}of_a_thousand_whose_balance_moved_comes_next_or_unseen_in_its_turn",
    ),
    mutant(
        "who has no sight of transactions gets no balances",
        _BALANCES,
        "        except PermissionMissing as refused:\n",
        "        except TimedOut as refused:\n",
        f"{_CONTRACT}of_a_thousand_whose_balance_moved_comes_next_or_unseen_in_its_turn",
    ),
    mutant(
        "transactions name nobody",
        _BALANCES,
        "        whose = _customers(rows) - seen\n",
        "        whose = _customers(rows) & seen\n",
        f"{_CONTRACT}of_a_thousand_whose_balance_moved_comes_next_or_unseen_in_its_turn",
    ),
    mutant(
        "balances are asked for although nobody wants them",
        "modules/shown.py",
        "    return truth in spec.truths and any(pair.sage == truth for pair in active)\n",
        "    return truth in spec.truths\n",
        f"{_PURE}balances_are_wanted_where_a_pair_shows_them",
    ),
    mutant(
        "an invoice is overdue on the day that it is due",
        _TRUTHS,
        "due < today",
        "due <= today",
        f"{_PURE}nothing_else_is_overdue",
    ),
    mutant(
        "a void invoice is overdue",
        _TRUTHS,
        " or standing(invoice) not in _OWED:",
        ":",
        f"{_PURE}nothing_else_is_overdue",
    ),
    mutant(
        "pounds and euros are added up",
        _TRUTHS,
        '        currency = invoice.text("currency_id")\n',
        '        currency = ""\n',
        f"{_PURE}two_currencies_are_no_one_amount",
    ),
    mutant(
        "what became overdue overnight is not told",
        _SUMMING,
        "            _owe(run, link.sage_id)\n",
        "            pass\n",
        f"{_ENGINE}balance_and_overdue_move_with_payments_and_back_and_overdue_with_the_days",
    ),
    mutant(
        "what is overdue is told though nobody reads the invoices",
        _SUMMING,
        "    return run.session.settings.module(of).on and is_listed\n",
        "    return is_listed\n",
        f"{_ENGINE}while_invoices_are_off_nothing_is_said_of_what_is_overdue",
    ),
    mutant(
        "who owes nothing any more still owes in Vtiger",
        "core/reconcile.py",
        "pair.direction is not Direction.BOTH and not pair.states_nought\n",
        "pair.direction is not Direction.BOTH\n",
        f"{_ENGINE}switched_off_nothing_that_was_told_is_taken_back_and_on_again_it_catches_up",
    ),
    mutant(
        "an empty file is attached as a PDF",
        _ATTACHING,
        "    if fault := no_pdf(content):\n",
        "    if (fault := no_pdf(content)) and content:\n",
        f"{_PDF}what_is_no_pdf_is_said_writes_nothing_and_is_tried_again",
    ),
    mutant(
        "a web page is taken for a PDF",
        "core/attachments.py",
        "    if _BEGINS not in content[:_NEAR]:\n",
        "    if not content[:_NEAR]:\n",
        "unit/test_attachments.py::test_what_is_no_pdf_is_told_from_one_that_is",
    ),
    mutant(
        "a PDF that could not be had is not asked for again",
        _ATTACHING,
        "    return frozenset(pending | {(skip.side, skip.record_id) for skip in listed})\n",
        "    return frozenset(pending)\n",
        f"{_PDF}what_is_no_pdf_is_said_writes_nothing_and_is_tried_again",
    ),
    mutant(
        "reading a PDF marks the invoice as sent",
        "clients/sage/client.py",
        'self._api.file(path, {"mark_as_sent": "false"}, "application/pdf")',
        'self._api.file(path, {}, "application/pdf")',
        f"{_PDF}it_hangs_there_once_is_a_pdf_and_its_field_says_so",
    ),
    mutant(
        "a document of a killed run is uploaded again",
        "clients/vtiger/files.py",
        "        document = self._left(file) or self._uploaded(file)\n",
        "        document = self._uploaded(file)\n",
        f"{_FILES}a_document_that_was_uploaded_and_not_hung_is_hung",
    ),
    mutant(
        "a PDF that is printed anew is another file",
        "clients/vtiger/files.py",
        'file.title and size not in ("", "0")',
        "file.title and size == str(len(file.content))",
        f"{_FILES}printed_anew_with_another_length_it_is_the_same_file",
    ),
    mutant(
        "what somebody typed into the field is written over",
        _ATTACHING,
        "        if name and not vtiger.record.text(wanted.field) and not _is_held(run, link):\n",
        "        if name and not _is_held(run, link):\n",
        f"{_PDF}what_somebody_typed_there_is_left_alone",
    ),
    mutant(
        "a run that is killed forgets whose PDF it owed",
        _ATTACHING,
        "    if not session.request.preview:\n        for one in wanted:\n",
        "    if session.request.preview:\n        for one in wanted:\n",
        f"{_PDF}killed_after_an_invoice_came_its_pdf_is_not_forgotten",
    ),
)
