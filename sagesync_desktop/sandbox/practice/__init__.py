"""The practice company: an invented workwear wholesaler, its books in Sage, its customers in Vtiger."""
