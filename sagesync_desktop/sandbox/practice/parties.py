"""The practice company's customers: builders, farms, councils and shops that buy workwear; all are invented.

Phone numbers lie in the ranges that Ofcom keeps free for drama, e-mail domains in the reserved `.example`.
"""

from dataclasses import replace

from sagesync_desktop.sandbox.practice.shapes import Party, Place, Tie
from sagesync_desktop.sandbox.practice.tables import cells

# key | place | tie | name | Sage's spelling | street | city | postcode | country | phone | e-mail domain |
# currency | Sage's phone
ORDINARY = """
arkle      | B | reference | Arkle Roofing Ltd | | 14 Foundry Lane | Leeds | LS12 4QX | GB | 0113 496 0101 | arkleroofing
benwell    | B | reference | Benwell & Tate Groundworks | | Unit 3, Staithe Road | Gateshead | NE11 9TZ | GB | 0191 498 0102 | benwelltate
calderfarm | B | reference | Calder Valley Farm Stores | | Mill Bank | Halifax | HX6 2RB | GB | 01632 960103 | caldervalleyfarm | | 01632 960193
dunmore    | B | reference | Dunmore Civil Engineering plc | | 220 Harbour Street | Glasgow | G41 3PL | GB | 0141 496 0104 | dunmorecivil
eastquay   | B | reference | East Quay Boatyard | | The Slipway | Whitby | YO22 4HJ | GB | 01632 960105 | eastquay
fothergill | B | reference | Fothergill Joinery | | 8 Saw Mill Yard | York | YO31 7TF | GB | 01632 960106 | fothergilljoinery
glebe      | B | reference | Glebe Street Primary School | | Glebe Street | Wakefield | WF1 5LN | GB | 01632 960107 | glebestreet
hartsop    | B | email | Hartsop Scaffolding Ltd | Hartsop Scaffolding Limited | 31 Ings Way | Kendal | LA9 6DD | GB | 01632 960108 | hartsopscaffolding
ingleby    | B | email | Ingleby Plant Hire | Ingleby Plant-Hire | Depot 2, Airfield Estate | Thirsk | YO7 3HG | GB | 01632 960109 | inglebyplant
jessop     | B | email | Jessop, Kerr & Partners | Jessop Kerr and Partners | 9 Castle Gate | Nottingham | NG1 7AW | GB | 0115 496 0110 | jessopkerr
kirkby     | B | email | Kirkby Drainage Services | KIRKBY Drainage-Services | 77 Station Parade | Liverpool | L32 8RD | GB | 0151 496 0111 | kirkbydrainage | | 0151 496 0191
lowther    | B | email | Lowther Estates | The Lowther Estates | Estate Office, Long Row | Penrith | CA10 2HH | GB | 01632 960112 | lowtherestates
marwood    | B | name | Marwood Steel Erectors Ltd | Marwood Steel Erectors Limited | 4 Girder Street | Sheffield | S9 2KN | GB | 0114 496 0113 |
netherby   | B | name | Netherby's Garden Centre | Netherbys Garden Centre | Longtown Road | Carlisle | CA6 5PX | GB | 01632 960114 |
oakenshaw  | B | name | Oakenshaw Demolition | OAKENSHAW DEMOLITION | 112 Cleckheaton Road | Bradford | BD12 7AF | GB | 01632 960115 |
prudhoe    | B | name | Prudhoe & District Cricket Club | Prudhoe and District Cricket Club | The Pavilion, Eastwood | Prudhoe | NE42 5DG | GB | 01632 960116 |
quarmby    | B | name | Quarmby Textiles Co. Ltd | Quarmby Textiles Co Ltd | Acre Mills | Huddersfield | HD3 4EU | GB | 01632 960117 | | | 01632 960197
ballina    | B | reference | Ballina Marine Works | | Quay Road | Ballina | F26 K2H7 | IE | +353 1 5550 118 | ballinamarine | EUR
deventer   | B | reference | Deventer Veiligheid B.V. | | Kazernestraat 12 | Deventer | 7411 XA | NL | +31 20 555 0119 | deventerveiligheid | EUR
emsland    | B | reference | Emsland Arbeitsschutz GmbH | | Hafenstraße 5 | Meppen | 49716 | DE | +49 30 5550 120 | emsland-arbeitsschutz | EUR
lannion    | B | reference | Lannion Équipement | | 3 rue du Port | Lannion | 22300 | FR | +33 1 55 50 01 21 | lannion-equipement | EUR
bayridge   | B | reference | Bayridge Safety Supply Inc. | | 418 Pier Avenue | Portland | 97209 | US | +1 503 555 0122 | bayridgesafety | USD
tucker     | B | reference | Tucker Ranch Outfitters | | 77 County Road 12 | Boise | 83702 | US | +1 208 555 0123 | tuckerranch | USD
ravensc    | V | | Ravenscar Building Contractors | | 5 Cliff Terrace | Scarborough | YO13 0NE | GB | 01632 960124 | ravenscarbuilding
saltaire   | V | | Saltaire Window Cleaning | | 18 Titus Mews | Shipley | BD18 4PT | GB | 01632 960125 | saltairewindows
thornton   | V | | Thornton Park Zoo | | Park Drive | Chester | CH2 4JU | GB | 01632 960126 | thorntonparkzoo
ulley      | V | | Ulley Reservoir Sailing Trust | | Boathouse Lane | Rotherham | S26 3XL | GB | 0114 496 0127 | ulleysailing
vickers    | V | | Vickerstown Ship Repair | | Dock 6 | Barrow-in-Furness | LA14 3RG | GB | 01632 960128 | vickerstownship
wharfe     | V | | Wharfedale Tree Surgeons | | Woodyard, Bridge End | Otley | LS21 1JX | GB | 0113 496 0129 | wharfedaletrees
yarm       | V | | Yarm Road Garage | | 201 Yarm Road | Darlington | DL1 1XE | GB | 01632 960130 | yarmroadgarage
ashgrove   | V | | Ash Grove Nursing Home | | 44 Ash Grove | Hull | HU5 1LT | GB | 01632 960131 | ashgrovenursing
bramley    | V | | Bramley Brewing Company | | The Old Tannery | Leeds | LS13 2DN | GB | 0113 496 0132 | bramleybrewing
cawood     | V | | Cawood Potato Growers | | Castle Farm | Selby | YO8 3TG | GB | 01632 960133 | cawoodgrowers
denby      | V | | Denby Dale Pie Kitchen | | 2 Viaduct Works | Huddersfield | HD8 8RX | GB | 01632 960134 | denbydalepies
elland     | V | | Elland Lift Engineers | | 60 Saddleworth Road | Elland | HX5 0RY | GB | 01632 960135 | ellandlifts
flixton    | V | | Flixton Recycling | | Tip Road | Manchester | M41 7EY | GB | 0161 496 0136 | flixtonrecycling
garforth   | V | | Garforth Couriers | | 12 Lowther Crescent | Leeds | LS25 1EG | GB | 0113 496 0137 | garforthcouriers
hebden     | V | | Hebden Water Landscaping | | Old Gate | Hebden Bridge | HX7 8JP | GB | 01632 960138 | hebdenlandscaping
ilkley     | V | | Ilkley Moor Guides | | 1 Wells Promenade | Ilkley | LS29 9LF | GB | 01632 960139 | ilkleymoorguides
keld       | V | | Keld Bothy Restorations | | Butt House | Richmond | DL11 6LJ | GB | 01632 960140 | keldbothy
malham     | V | | Malham Cove Quarrying | | Raikes Road | Skipton | BD23 4DJ | GB | 01632 960141 | malhamquarrying
northal    | V | | Northallerton Auction Mart | | Applegarth | Northallerton | DL7 8LZ | GB | 01632 960142 | northallertonmart
ossett     | V | | Ossett Town Council Works Dept | | Station Road | Ossett | WF5 8AD | GB | 01632 960143 | ossettworks
pickering  | S | | Pickering Signal Works | | 7 Platform Row | Pickering | YO18 7AJ | GB | 01632 960144 | pickeringsignal
redcar     | S | | Redcar Coastal Defence Group | | Esplanade | Redcar | TS10 3AG | GB | 01632 960145 | redcarcoastal
settle     | S | | Settle Caving Centre | | Duke Street | Settle | BD24 9DJ | GB | 01632 960146 | settlecaving
tadcaster  | S | | Tadcaster Cooperage | | 3 Vat Lane | Tadcaster | LS24 9SB | GB | 01632 960147 | tadcastercooperage
upperm     | S | | Uppermill Canal Carriers | | Wharf Cottage | Oldham | OL3 6HR | GB | 0161 496 0148 | uppermillcanal
wetherby   | S | | Wetherby Stables | | Racecourse Lane | Wetherby | LS22 5EJ | GB | 01632 960149 | wetherbystables
youlgrave  | S | | Youlgrave Dry Stone Walling | | Bradford Lane | Bakewell | DE45 1WG | GB | 01632 960150 | youlgravewalling
zeals      | S | | Zeals Airfield Museum | | Hangar 2, Bath Road | Warminster | BA12 6LZ | GB | 01632 960158 | zealsairfield
leiden     | S | | Leiden Offshore Kleding B.V. | | Havenkade 40 | Leiden | 2311 BK | NL | +31 20 555 0151 | leidenoffshore | EUR
"""

VAT_NUMBERS = {
    "arkle": "GB 999 0101 04",
    "benwell": "GB 999 0102 01",
    "calderfarm": "GB 999 0103 07",
    "ballina": "IE 9990118 T",
    "deventer": "NL999011900B01",
    "ravensc": "GB 999 0124 02",
    "saltaire": "GB 999 0125 08",
}
"""What the customers' custom field in Vtiger holds; invented numbers in the countries' own forms."""

# The same columns; what is wrong with each is said in cases.py.
TROUBLED = """
pennine    | V | | Pennine Site Supplies | | 21 Summit Way | Oldham | OL1 4HD | GB | 0161 496 0152 | penninesite
pennine-a  | S | | Pennine Site Supplies | | 21 Summit Way | Oldham | OL1 4HD | GB | 0161 496 0152 |
pennine-b  | S | | Pennine Site Supplies Ltd | | 21 Summit Way | Oldham | OL1 4HD | GB | 0161 496 0162 |
stitch     | B | email | Stitchcraft Embroidery | | 6 Bobbin Court | Batley | WF17 6EY | GB | 01632 960153 | stitchcraft
greaves    | B | reference | Greaves & Daughter Fencing | | 15 Paddock View | Barnsley | S75 2QT | GB | 01632 960154 | greavesfencing | | 01632 960194
riverside  | V | | Riverside Motors | | 88 Lune Street | Lancaster | LA1 2QU | GB | 01632 960155 | riversidemotors
riverside-s | S | | Riverside Motors | | 4 Tweed Quay | Berwick-upon-Tweed | TD15 1HE | GB | 01632 960156 | riversideberwick
holbeck    | V | | Holbeck Pop-up Events | | 10 Viaduct Street | Leeds | LS11 9QQ | GB | 0113 496 0157 | holbeckpopup
"""


def _party(row: tuple[str, ...]) -> Party:
    key, place, tie, name, sage_name, street, city, code, country, phone, domain, currency, sage_phone = row
    return Party(
        key=key,
        place=Place(place),
        tie=_tie(tie),
        name=name,
        sage_name=sage_name or name,
        street=street,
        city=city,
        code=code,
        country=country,
        phone=phone,
        email=f"office@{domain}.example" if domain else "",
        currency=currency or "GBP",
        sage_phone=sage_phone or phone,
        is_vendor=key == "stitch",
    )


def _tie(word: str) -> Tie:
    match word:
        case "reference" | "email" | "name" | "":
            return word
        case _:
            raise ValueError(f"no such tie: {word}")


def parties() -> tuple[Party, ...]:
    """Return every customer, the ordinary ones first, in the order in which they are entered."""
    ordinary = (_party(row) for row in cells(ORDINARY, 13))
    troubled = (replace(_party(row), is_troubled=True) for row in cells(TROUBLED, 13))
    return (*ordinary, *troubled)
