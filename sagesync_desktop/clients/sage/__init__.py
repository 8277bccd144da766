"""Sage Business Cloud Accounting v3.1."""
