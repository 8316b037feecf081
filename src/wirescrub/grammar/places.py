"""What is known of places, and what only looks like one."""

from __future__ import annotations

import unicodedata

from wirescrub.grammar.gazetteer import CITIES, COUNTRIES, STATES, names

REGIONS = STATES | COUNTRIES
__all__ = ["CITIES", "COUNTRIES", "NAMES_TOO", "NOT_PLACES", "PARTICLES", "REGIONS", "SLASHED", "fold", "known"]

NAMES_TOO = names(
    """jackson, madison, charlotte, florence, lincoln, hamilton, columbia, orlando, austin, victoria, mobile, nice,
    bath, male, split, reading, hull, cork, derby, troy, mesa, gary, cleveland, lancaster, windsor, swat,
    concord, providence, augusta, aurora, helena, olympia, regina, georgetown, cambridge, oxford, princeton,
    stanford, hollywood, silicon valley, capitol hill, pentagon, the pentagon, flint, leon, natal, buffalo, kota"""
)
"""Cities that are people, schools and plain words as well: in small letters they are no evidence on their own."""

SLASHED = names(
    "main, oder, saale, breisgau, donau, neisse, elbe, weser, ruhr, westfalen, ts, taunus, pfalz, thüringen"
)
"""What follows the slash inside one German place name: "Frankfurt/Main"."""

_KINDS = (" COUNTY", " TOWNSHIP", " PARISH", " BEACH", " CITY", " HEIGHTS", " SPRINGS")
"""How names of American counties and towns end."""

PARTICLES = names(
    """de, del, della, di, da, do, dos, das, du, des, la, le, les, el, al, am, an, der, den, ob, im, in, a, of, the,
    on, upon, and, y, e, sur, sous, en, by, under, near, off, aboard, at, bin, es, as, es-, d, l, i, ha, van,
    von, zu, bei, au, aux, next, outside, with"""
)

NOT_PLACES = names(
    """photo, photos, posted, published, file, image, images, video, watch, breaking, update, updates, exclusive,
    analysis, opinion, factbox, review, timeline, editorial, interview, correction, clarification, explainer,
    preview, graphic, picture, pictures, poll, live, newsletter, headline, headlines, summary, advisory, alert,
    source, sources, story, by, this, these, that, those, it, he, she, we, they, his, her, its, there, here,
    when, after, if, but, for, from, mr, mrs, ms, president, prime, minister, chief, former, senator, sen, rep,
    gov, dr, general, group, bank, inc, corp, ltd, co, company, party, agency, association, university, court,
    police, service, act, report, reports, news, press, says, said, is, are, was, how, why, what, who, where,
    related, see, read, more, credit, courtesy, copyright, note, editor, subscribe, listen, now, also, just,
    convention, treaty, agreement, accord, accords, summit, time, times, post, herald, daily"""
)


def known(place: str) -> bool:
    """Whether a place is in the lists, has a state or country behind it, or is a county.

    >>> known("AMATRICE, Italy"), known("LANE COUNTY"), known("LEWISTON, Cache County"), known("PARIS HILTON")
    (True, True, True, False)
    """
    city, comma, region = place.replace(" (", ", ").replace(" [", ", ").partition(",")
    if comma:
        regions = [part for part in region.replace(")", "").replace("]", "").split(",") if part.strip(" .\n")]
        if not regions:
            return True
        # Between the town and its country there may be a province that is in no list.
        if regions[-1].rstrip(" .").endswith(" County"):
            return True
        last = fold(regions[-1].strip(" .")).removesuffix(" pref")
        return last in REGIONS and all(part.lstrip()[:1].isupper() for part in regions)
    name, _, state = place.rpartition(" ")
    if name.isupper() and "." in state and fold(state) in STATES:  # MANCHESTER N.H.
        return True
    if city.isupper() and (city.endswith(_KINDS) or city.startswith("ABOARD ")):
        return True
    name = fold(place)
    return name in CITIES or (len(name) > 3 and name in REGIONS)


def fold(name: str) -> str:
    """Write a place name as the lists do.

    >>> fold("SÃO PAULO"), fold("Washington, D.C."), fold("N. C.")
    ('sao paulo', 'washington dc', 'nc')
    """
    low = name.casefold().replace("’", "'")
    if not low.isascii() and not "а" <= low[:1] <= "я":
        low = "".join(char for char in unicodedata.normalize("NFKD", low) if not unicodedata.combining(char))
    low = low.replace(", ", " ")
    pieces = low.replace(".", " ").split() if len(low) <= 6 else low.replace(".", "").split()
    return "".join(pieces) if len(low) <= 6 and all(len(piece) == 1 for piece in pieces) else " ".join(pieces)
