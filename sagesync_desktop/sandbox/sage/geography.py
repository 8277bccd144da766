"""Countries, provinces and currencies of the practice Sage, keyed as in the real one (ISO codes, `CA-ON`)."""

import re

_COUNTRIES = (
    "AF Afghanistan|AL Albania|DZ Algeria|AS American Samoa|AD Andorra|AO Angola|AI Anguilla|AQ Antarctica|"
    "AG Antigua and Barbuda|AR Argentina|AM Armenia|AW Aruba|AU Australia|AT Austria|AZ Azerbaijan|"
    "BS Bahamas|BH Bahrain|BD Bangladesh|BB Barbados|BY Belarus|BE Belgium|BZ Belize|BJ Benin|BM Bermuda|"
    "BT Bhutan|BO Bolivia|BQ Bonaire, Sint Eustatius and Saba|BA Bosnia and Herzegovina|BW Botswana|"
    "BV Bouvet Island|BR Brazil|IO British Indian Ocean Territory|BN Brunei|BG Bulgaria|BF Burkina Faso|"
    "BI Burundi|CV Cabo Verde|KH Cambodia|CM Cameroon|CA Canada|KY Cayman Islands|"
    "CF Central African Republic|TD Chad|CL Chile|CN China|CX Christmas Island|CC Cocos (Keeling) Islands|"
    "CO Colombia|KM Comoros|CG Congo|CD Congo (Democratic Republic)|CK Cook Islands|CR Costa Rica|HR Croatia|"
    "CU Cuba|CW Curaçao|CY Cyprus|CZ Czechia|CI Côte d'Ivoire|DK Denmark|DJ Djibouti|DM Dominica|"
    "DO Dominican Republic|EC Ecuador|EG Egypt|SV El Salvador|GQ Equatorial Guinea|ER Eritrea|EE Estonia|"
    "SZ Eswatini|ET Ethiopia|FK Falkland Islands|FO Faroe Islands|FJ Fiji|FI Finland|FR France|"
    "GF French Guiana|PF French Polynesia|TF French Southern Territories|GA Gabon|GM Gambia|GE Georgia|"
    "DE Germany|GH Ghana|GI Gibraltar|GR Greece|GL Greenland|GD Grenada|GP Guadeloupe|GU Guam|GT Guatemala|"
    "GG Guernsey|GN Guinea|GW Guinea-Bissau|GY Guyana|HT Haiti|HM Heard Island and McDonald Islands|"
    "VA Holy See (Vatican City State)|HN Honduras|HK Hong Kong|HU Hungary|IS Iceland|IN India|ID Indonesia|"
    "IR Iran|IQ Iraq|IE Ireland|IM Isle of Man|IL Israel|IT Italy|JM Jamaica|JP Japan|JE Jersey|JO Jordan|"
    "KZ Kazakhstan|KE Kenya|KI Kiribati|KW Kuwait|KG Kyrgyzstan|LA Laos|LV Latvia|LB Lebanon|LS Lesotho|"
    "LR Liberia|LY Libya|LI Liechtenstein|LT Lithuania|LU Luxembourg|MO Macao|MG Madagascar|MW Malawi|"
    "MY Malaysia|MV Maldives|ML Mali|MT Malta|MH Marshall Islands|MQ Martinique|MR Mauritania|MU Mauritius|"
    "YT Mayotte|MX Mexico|FM Micronesia|MD Moldova|MC Monaco|MN Mongolia|ME Montenegro|MS Montserrat|"
    "MA Morocco|MZ Mozambique|MM Myanmar|NA Namibia|NR Nauru|NP Nepal|NL Netherlands|NC New Caledonia|"
    "NZ New Zealand|NI Nicaragua|NE Niger|NG Nigeria|NU Niue|NF Norfolk Island|KP North Korea|"
    "MK North Macedonia|MP Northern Mariana Islands|NO Norway|OM Oman|PK Pakistan|PW Palau|PS Palestine|"
    "PA Panama|PG Papua New Guinea|PY Paraguay|PE Peru|PH Philippines|PN Pitcairn|PL Poland|PT Portugal|"
    "PR Puerto Rico|QA Qatar|RO Romania|RU Russia|RW Rwanda|RE Réunion|BL Saint Barthélemy|SH Saint Helena|"
    "KN Saint Kitts and Nevis|LC Saint Lucia|MF Saint Martin (French part)|PM Saint Pierre and Miquelon|"
    "VC Saint Vincent and the Grenadines|WS Samoa|SM San Marino|ST Sao Tome and Principe|SA Saudi Arabia|"
    "SN Senegal|RS Serbia|SC Seychelles|SL Sierra Leone|SG Singapore|SX Sint Maarten|SK Slovakia|SI Slovenia|"
    "SB Solomon Islands|SO Somalia|ZA South Africa|GS South Georgia and the South Sandwich Islands|"
    "KR South Korea|SS South Sudan|ES Spain|LK Sri Lanka|SD Sudan|SR Suriname|SJ Svalbard and Jan Mayen|"
    "SE Sweden|CH Switzerland|SY Syria|TW Taiwan|TJ Tajikistan|TZ Tanzania|TH Thailand|TL Timor-Leste|"
    "TG Togo|TK Tokelau|TO Tonga|TT Trinidad and Tobago|TN Tunisia|TR Turkey|TM Turkmenistan|"
    "TC Turks and Caicos Islands|TV Tuvalu|UG Uganda|UA Ukraine|AE United Arab Emirates|GB United Kingdom|"
    "US United States|UM United States Minor Outlying Islands|UY Uruguay|UZ Uzbekistan|VU Vanuatu|"
    "VE Venezuela|VN Vietnam|VG Virgin Islands (British)|VI Virgin Islands (US)|WF Wallis and Futuna|"
    "EH Western Sahara|YE Yemen|ZM Zambia|ZW Zimbabwe|AX Åland Islands"
)
COUNTRIES: dict[str, str] = {entry[:2]: entry[3:] for entry in _COUNTRIES.split("|")}
"""ISO 3166 alpha-2 code to English name."""

EU = frozenset(re.findall("..", "ATBEBGCYCZDEDKEEESFIFRGRHRHUIEITLTLULVMTNLPLPTROSESISK"))

PROVINCES: dict[str, str] = {
    "AB": "Alberta",
    "BC": "British Columbia",
    "MB": "Manitoba",
    "NB": "New Brunswick",
    "NL": "Newfoundland and Labrador",
    "NS": "Nova Scotia",
    "NT": "Northwest Territories",
    "NU": "Nunavut",
    "ON": "Ontario",
    "PE": "Prince Edward Island",
    "QC": "Quebec",
    "SK": "Saskatchewan",
    "YT": "Yukon",
}
"""The codes that Sage accepts as region of a Canadian address (Sage, address region validation)."""

CURRENCIES: dict[str, tuple[str, str]] = {
    "AUD": ("Australian Dollar", "1.9437263272"),
    "BRL": ("Brazilian Real", "7.3911204410"),
    "CAD": ("Canadian Dollar", "1.8014907733"),
    "CHF": ("Swiss Franc", "1.1287330911"),
    "CNY": ("Yuan Renminbi", "9.2671118245"),
    "CZK": ("Czech Koruna", "30.3471922316"),
    "DKK": ("Danish Krone", "8.9561083627"),
    "EUR": ("Euro", "1.1275003714"),
    "GBP": ("Pound Sterling", "1.0"),
    "HKD": ("Hong Kong Dollar", "10.1422067831"),
    "HUF": ("Forint", "480.2217730985"),
    "INR": ("Indian Rupee", "109.7116630272"),
    "JPY": ("Yen", "195.1148870623"),
    "MXN": ("Mexican Peso", "25.9120084517"),
    "NOK": ("Norwegian Krone", "14.2308811460"),
    "NZD": ("New Zealand Dollar", "2.1503381274"),
    "PLN": ("Zloty", "5.1711349202"),
    "RON": ("Romanian Leu", "5.6080923317"),
    "SEK": ("Swedish Krona", "13.7350918826"),
    "SGD": ("Singapore Dollar", "1.7122905548"),
    "THB": ("Baht", "43.2190756018"),
    "TRY": ("Turkish Lira", "44.6811290374"),
    "USD": ("US Dollar", "1.3050770112"),
    "ZAR": ("Rand", "22.9811604723"),
}
"""ISO 4217 code to name and invented units for one pound."""


def country_group(country: str) -> str:
    """Return the group that Sage puts a country in."""
    if country in {"GB", "IE"}:
        return "GBIE"
    if country in {"CA", "US"}:
        return country
    return "EU" if country in EU else "ALL"
