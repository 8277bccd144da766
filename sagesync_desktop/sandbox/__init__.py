"""A local Sage and a local Vtiger: the practice company and the tests' other side; no shared code."""
