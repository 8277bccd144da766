"""How long tests wait for a signal, an answer or a process.

One limit for all of them: a slow or busy machine never comes near it, a hang ends the test all the same.
pytest's fault handler (pyproject.toml) is more patient still, so that the test itself says what never came.
"""

SECONDS = 300
MILLISECONDS = SECONDS * 1000
IS_SHRUNK = True
"""Whether a failing example is made as small as it can be, for people to read."""
