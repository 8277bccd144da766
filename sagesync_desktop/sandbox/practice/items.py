"""The practice company's catalogue: workwear, protection, site supplies, and what it does for customers."""

from collections.abc import Iterator
from decimal import Decimal

from sagesync_desktop.sandbox.practice.shapes import Item, Place, Vat
from sagesync_desktop.sandbox.practice.tables import cells

# place | code | name | price | cost | taxes | sizes (a size is added to code and name) | stock
PRODUCTS = """
B | HV-VEST | Hi-vis waistcoat, yellow, class 2 | 4.95 | 2.10 | standard | S M L XL XXL
B | HV-JKT | Hi-vis bomber jacket, orange, class 3 | 38.50 | 19.75 | standard | M L XL XXL
B | HV-TRS | Hi-vis cargo trousers, orange | 27.35 | 13.60 | standard | 32 34 36 38
B | BT-RIG | Rigger boots, tan, S1P | 42.99 | 24.40 | standard | 7 8 9 10 11
B | GL-GRIP | Grip gloves, latex palm, dozen pairs | 11.64 | 5.82 | standard | 8 9 10
B | HD-HLM | Safety helmet, vented, white | 7.89 | 3.45 | standard
B | HD-EAR | Ear defenders, SNR 30 dB | 13.25 | 6.60 | standard
B | EY-CLR | Safety spectacles, clear | 2.45 | 0.98 | standard | | stock
B | EY-SMK | Safety spectacles, smoke | 2.65 | 1.05 | standard | | stock
B | RS-P3 | Disposable respirators FFP3, box of 10 | 24.99 | 12.20 | standard | | stock
B | FA-KIT20 | First-aid kit for 20 people | 21.75 | 11.10 | standard
B | FA-EYE | Eyewash station with two bottles | 18.45 | 9.30 | standard
B | SG-EXIT | Sign "Fire exit", photoluminescent | 6.35 | 2.20 | standard
B | TP-HAZ | Hazard tape, black and yellow, 33 m | 3.19 | 1.12 | standard | | stock
B | CN-SLV | Traffic cone sleeve, reflective | 3.40 | 1.45 | standard
V | GV-CHEM | Chemical gauntlets, nitrile, pair | 6.15 | 2.85 | standard | M L XL
B | CN-750 | Traffic cone 750 mm | 8.95 | 4.30 | standard
B | MB-RAIL | Grab rail for the elderly, fluted, 450 mm | 16.40 | 8.15 | reduced
B | MB-SEAT | Shower seat for the elderly, folding | 48.60 | 25.00 | reduced
B | CH-OVER | Children's overalls for farm visits | 9.50 | 4.70 | none | 5-6 7-8 9-10
B | BK-RISK | Handbook of risk assessment, printed | 14.00 | 6.50 | none
V | FL-HOOD | Fleece hoodie with embroidered badge | 22.95 | 11.85 | standard | S M L XL
V | PL-POLO | Polo shirt, navy | 8.25 | 3.95 | standard | S M L XL
V | WX-JKT | Waxed jacket, olive | 74.50 | 39.90 | standard | M L XL
V | TH-BASE | Thermal base layer, top | 17.30 | 8.80 | standard | M L
V | KN-GEL | Gel knee pads | 12.85 | 6.05 | standard
V | BG-TOOL | Tool bag, 18 inch, with rubber base | 31.20 | 16.70 | standard
V | LN-HEAD | Head torch, 400 lumen | 19.99 | 9.75 | standard
V | BR-BOOT | Boot brush and scraper | 26.45 | 14.05 | standard
V | MB-RAMP | Threshold ramp for the elderly, rubber | 33.75 | 17.20 | reduced
V | BK-LOGB | Accident book, 50 pages | 5.20 | 2.05 | none
S | SP-KIT50 | Spill kit, general purpose, 50 litre | 34.90 | 18.25 | standard
S | SP-MAT | Absorbent mats, box of 100 | 41.15 | 22.60 | standard | | stock
S | CH-CUP | Chain, plastic, red and white, 25 m | 15.85 | 7.70 | standard
S | LK-PAD | Lockout padlock, keyed to differ | 9.95 | 4.85 | standard
S | HR-LAN2 | Shock-absorbing lanyard, 2 m | 28.75 | 15.10 | standard
S | HR-BODY | Full body harness, two points | 44.25 | 23.30 | standard
S | BN-GRIT | Grit bin, yellow, 200 litre | 112.00 | 66.40 | standard
S | MB-CUSH | Pressure cushion for the elderly | 29.80 | 15.25 | reduced
"""

# place | code | name | rate | cost | taxes
SERVICES = """
B | | Logo embroidery, per garment | 3.75 | 1.60 | standard
B | | Name printing, per garment | 2.20 | 0.70 | standard
B | | Harness inspection, per piece | 18.00 | 7.50 | standard
B | | Respirator fit test, per person | 35.00 | 14.00 | standard
B | | First-aid kit refill on site | 27.50 | 12.40 | standard
B | | Van stock count and top-up | 42.00 | 19.00 | standard
V | | Workwear laundering, per week | 6.80 | 3.10 | standard
V | | Repair of waxed jackets | 21.00 | 9.00 | standard
V | | Size-fitting day at your premises | 160.00 | 70.00 | standard
V | | Boot resoling | 38.00 | 19.50 | standard
S | SV-SIGN | Safety sign survey | 95.00 | 40.00 | standard
S | SV-TRAIN | Toolbox talk, one hour | 85.00 | 35.00 | standard
S | SV-SPILL | Spill response training, half a day | 240.00 | 110.00 | standard
"""

LONG_TEXT = (
    "Trauma kit for forestry crews: two haemostatic dressings, four pressure bandages, a tourniquet with a "
    "time tag, foil blankets for two, burn gel, shears that cut harness webbing, gloves, whistle, a "
    "waterproof card with the steps of care, and a pouch that fits the belt of the saw operator and opens "
    "with one hand"
)

# key | place | code | name | price | cost | taxes | kind
TROUBLED = """
no-text         | V | SW-NEW    | Softshell waistcoat, sample | 18.90 | 9.10 | standard
no-text-service | V |           | Measuring visit | 45.00 | 20.00 | standard | service
long-text       | V | FA-TRAUMA | Trauma kit for forestry crews | 129.00 | 71.30 | standard
two-prices      | B | GL-RIG    | Rigger gloves, pair | 4.20 | 1.95 | standard
levied          | V | AB-GRAN   | Absorbent granules, 20 litre | 11.80 | 5.40 | standard+levy
levy-only       | V | BT-TAKE   | Battery take-back box | 7.00 | 2.90 | levy
twin-1          | V | KP-LAMP   | Site lamp, 110 V | 36.40 | 18.80 | standard
twin-2          | V | KP-LAMP   | Site lamp, 110 V, with stand | 52.40 | 27.10 | standard
twin            | S | KP-LAMP   | Site lamp 110 V | 36.40 | 18.80 | standard
code-taken      | V | HIRE-FEN  | Fence panel for hire | 2.50 | 0.60 | standard
code-owner      | S | HIRE-FEN  | Hire of fence panels, per week | 2.50 | 0.60 | standard | service
untaxed-later   | V | KN-MAT    | Kneeling mat, foam | 5.60 | 2.30 | standard
dropped         | V | PL-OLD    | Polo shirt, bottle green, discontinued | 6.00 | 3.95 | standard
ties            | V | CB-TIE    | Cable ties, single | 0.04 | 0.01 | standard
"""
DESCRIPTIONS = {"no-text": "", "no-text-service": "", "long-text": LONG_TEXT}
"""Descriptions that are not simply the name."""
SAGE_PRICES = {"two-prices": Decimal("4.35")}
"""Prices that Sage knows otherwise than Vtiger."""


def _vat(word: str) -> Vat:
    match word:
        case "standard" | "reduced" | "none" | "standard+levy" | "levy":
            return word
        case _:
            raise ValueError(f"no such taxes: {word}")


def _products() -> Iterator[Item]:
    for place, code, name, price, cost, vat, sizes, stock in cells(PRODUCTS, 8):
        for size in sizes.split() or [""]:
            yield Item(
                key=f"{code}-{size}" if size else code,
                place=Place(place),
                code=f"{code}-{size}" if size else code,
                name=f"{name}, size {size}" if size else name,
                price=Decimal(price),
                cost=Decimal(cost),
                vat=_vat(vat),
                is_stock=stock == "stock",
            )


def _services() -> Iterator[Item]:
    for place, code, name, price, cost, vat in cells(SERVICES, 6):
        yield Item(name, Place(place), code, name, Decimal(price), Decimal(cost), _vat(vat), is_service=True)


def _troubled() -> Iterator[Item]:
    for key, place, code, name, price, cost, vat, kind in cells(TROUBLED, 8):
        yield Item(
            key,
            Place(place),
            code,
            name,
            Decimal(price),
            Decimal(cost),
            _vat(vat),
            is_service=kind == "service",
            description=DESCRIPTIONS.get(key),
            sage_price=SAGE_PRICES.get(key),
            is_troubled=True,
        )


def items() -> tuple[Item, ...]:
    """Return every product and service, the ordinary ones first, in the order in which they are entered."""
    return (*_products(), *_services(), *_troubled())
