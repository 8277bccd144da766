"""The practice Sage Business Cloud Accounting: API v3.1, sign-in and human pages, all in memory."""
