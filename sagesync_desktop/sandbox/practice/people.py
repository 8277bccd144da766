"""The people at the practice company's customers; the first named of each is its lead; all are invented."""

from collections.abc import Iterator

from sagesync_desktop.sandbox.practice.shapes import Party, Person
from sagesync_desktop.sandbox.practice.tables import cells

# customer | first name | last name | title
PEOPLE = """
arkle | Dawn | Arkle | Director
arkle | Piotr | Zielinski | Site Foreman
benwell | Colin | Tate | Partner
benwell | Shanice | Okafor | Buyer
calderfarm | Ruth | Greenwood | Manager
dunmore | Fiona | McAllister | Procurement Lead
dunmore | Hamish | Baird | Safety Officer
dunmore | Aisha | Rahman | Accounts Payable
eastquay | Tom | Storr | Owner
fothergill | Graham | Fothergill | Owner
glebe | Helen | Moss | School Business Manager
glebe | Ian | Dyer | Caretaker
hartsop | Lee | Hartsop | Director
hartsop | Kelly | Braithwaite | Office Manager
ingleby | Neil | Ingleby | Depot Manager
jessop | Miriam | Kerr | Partner
jessop | Oliver | Jessop | Partner
kirkby | Sean | Doyle | Operations Manager
lowther | Alastair | Penrose | Estate Manager
lowther | Bridget | Nolan | Head Gamekeeper
marwood | Stacey | Marwood | Director
marwood | Darren | Pike | Rigger
netherby | Joan | Netherby | Owner
oakenshaw | Vikram | Sethi | Contracts Manager
oakenshaw | Wayne | Lister | Site Manager
prudhoe | Ron | Charlton | Treasurer
quarmby | Elaine | Quarmby | Buyer
ballina | Aoife | Gallagher | Yard Manager
deventer | Sanne | de Vries | Inkoper
emsland | Jürgen | Möller | Einkauf
lannion | Maëlle | Le Goff | Acheteuse
bayridge | Carla | Hutchins | Purchasing Manager
bayridge | Dwight | Ellison | Warehouse Lead
tucker | Wade | Tucker | Owner
ravensc | Simon | Peckitt | Director
ravensc | Gemma | Frost | Quantity Surveyor
saltaire | Marek | Nowak | Owner
thornton | Paula | Finch | Head Keeper
thornton | Zoe | Ackroyd | Buyer
ulley | Derek | Swann | Secretary
vickers | Alan | Postlethwaite | Yard Superintendent
vickers | Nadia | Hussain | Stores Manager
wharfe | Ben | Ramsden | Arborist
yarm | Keith | Elwick | Owner
ashgrove | Comfort | Mensah | Matron
ashgrove | Patrick | Teal | Maintenance
bramley | Hugo | Lightfoot | Head Brewer
bramley | Amrita | Gill | Finance
cawood | John | Blanshard | Grower
denby | Sandra | Haigh | Kitchen Manager
elland | Rob | Sykes | Service Manager
elland | Tracey | Crowther | Planner
flixton | Yusuf | Adeyemi | Yard Manager
garforth | Lisa | Umpleby | Fleet Manager
hebden | Rowan | Ashworth | Gardener
ilkley | Catriona | Muir | Guide
keld | Josef | Brandt | Stonemason
malham | Peter | Metcalfe | Quarry Manager
malham | Susan | Procter | Health and Safety
northal | William | Horner | Mart Manager
ossett | Janet | Speight | Works Clerk
ossett | Mohammed | Iqbal | Highways Supervisor
pickering | Ernest | Dale | Signal Engineer
pickering | Louise | Harland | Clerk
redcar | Tony | Mallaby | Coordinator
settle | Becky | Thistlethwaite | Instructor
settle | Craig | Bolland | Stores
tadcaster | Frank | Hobson | Cooper
upperm | Nell | Buckley | Carrier
wetherby | Camilla | Forbes | Yard Manager
wetherby | Sinead | Burke | Groom
youlgrave | Matt | Frith | Waller
leiden | Joost | Bakker | Inkoper
leiden | Femke | Visser | Magazijn
pennine | Adrian | Cheetham | Branch Manager
riverside | Martin | Halliwell | Workshop Manager
riverside-s | Eileen | Trotter | Parts Manager
holbeck | Jade | Rushworth | Organiser
dunmore | Calum | Sinclair | Stores Manager
arkle | Jodie | Watts | Accounts
ingleby | Priya | Nair | Hire Desk
kirkby | Maureen | Fazakerley | Accounts
eastquay | Lucy | Harker | Chandler
flixton | Graeme | Ogden | Weighbridge
lowther | Philippa | Dent | Accounts
yarm | Dean | Elwick | Workshop
wetherby | Olga | Petrenko | Yard Hand
"""


FREELANCE = Person(
    "",
    "Callum",
    "Reid",
    "Freelance site manager",
    "callum.reid@siteworks.example",
    "",
    "07700 900900",
    in_sage=False,
)
LONG_NAME = Person(
    "jessop",
    "Maria-Magdalena Theodora",
    "von Hohenstein-Brackenbury",
    "Interpreter",
    "theodora@jessopkerr.example",
    "",
    "07700 900901",
    in_sage=False,
)
TROUBLED = (FREELANCE, LONG_NAME)
"""People that only Vtiger knows and that cannot travel; see cases.py."""


def people(parties: tuple[Party, ...]) -> tuple[Person, ...]:
    """Return everybody, those who work for a customer first."""
    return (*_people({party.key: party for party in parties}), *TROUBLED)


def _people(parties: dict[str, Party]) -> Iterator[Person]:
    met: set[str] = set()
    for count, (key, first, last, title) in enumerate(cells(PEOPLE, 4)):
        party = parties[key]
        if key in met:
            yield Person(key, first, last, title, _own_email(first, party), "", f"07700 900{count:03d}")
        else:
            yield Person(key, first, last, title, party.email, party.phone, is_lead=True)
        met.add(key)


def _own_email(first: str, party: Party) -> str:
    domain = party.email.partition("@")[2]
    return f"{first.casefold()}@{domain}" if domain else ""
