"""Attacks on the promises of the design, each with its figures: `python -m tests.trust`."""
