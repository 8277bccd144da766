"""Vtiger CRM in two dialects: webservice.php and Cloud REST."""
