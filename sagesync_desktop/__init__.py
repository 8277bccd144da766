"""Keeps Vtiger CRM and Sage Business Cloud Accounting in step and explains every record it skips."""

__version__ = "0.3.0"
