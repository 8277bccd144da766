"""Advice that names a command, and what is said in its place to somebody who sits before the window.

Reasons keep the advice that the command line gives, command and ids and all: it is what is stored, exported
and read by programs. The window exchanges it when it speaks.
"""

from collections.abc import Mapping

IN_THE_WINDOW: Mapping[str, str] = {
    "If they are the same, confirm it: open the record and choose “These are the same”, or use the "
    "command “match same {module} {vtiger} {sage}”, which links them. If they are different, choose "
    "“They are different”, or use “match different {module} {vtiger} {sage}”": (
        "Say under Skipped whether they are the same. If they are, the two are linked; if they are "
        "different, each gets a partner of its own"
    ),
    "If {side} lacks it and is to get it, choose “They are different” in its tab, or use the command "
    "“match different {module} {vtiger_id} {sage_id}”. If they are the same after all, use “match same” "
    "with the same ids; if it belongs to another record there, with that one's id": (
        "Say so under Skipped: if {side} lacks it and is to get it, choose that they are different; if they "
        "are the same after all, choose that"
    ),
    "If the two are not the same, take them apart: in the record's tab, or by the command "
    "“match unlink {module} {id}”": "If the two are not the same, take them apart in the record's tab",
    "Say whether they are the same: under Skipped, in the record's tab, or by the commands “match same” and "
    "“match different”. Doubles are better merged first.": (
        "Say under Skipped whether they are the same. Doubles are better merged first."
    ),
    "Say so: under Skipped, in the record's tab, or by the commands “match different” (it gets a partner of "
    "its own) and “match same” (it belongs to another record, or to the former one after all).": (
        "Say so under Skipped: it gets a partner of its own, or it belongs to the former one after all."
    ),
    "Take the two apart in the record's tab (or by the command “match unlink”) and say that they are "
    "different: the organization is then made anew in Sage.": (
        "Under Skipped, take the two apart: the organization is then made anew in Sage."
    ),
    "Take them apart first: in the record's tab, or by the command “match unlink”": (
        "Take them apart first, in the record's tab"
    ),
    "Take that pair apart first: in the record's tab, or by the command “match unlink”": (
        "Take that pair apart first, in its record's tab"
    ),
    "Choose the accounts and taxes under Mapping, or see `sagesync-desktop mapping suggest`.": (
        "Choose the accounts and taxes under Mapping."
    ),
    "Switch it on under Modules, or with `sagesync-desktop modules set {name} on`.": (
        "Switch it on under Modules."
    ),
    "Connect it under Settings, or with `sagesync-desktop connect {name}`.": "Connect it under Settings.",
    "See what fits: `sagesync-desktop skipped --module {module}`": "What fits it stands under Skipped",
}
"""Template of the command line -> template of the window, with some of the same values."""
