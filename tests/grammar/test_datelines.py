"""Datelines that must be read, and look-alikes that must be left alone."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from wirescrub.grammar.dateline import Dateline, parse, take_apart

LEAD = "The harbour council voted on Monday to keep the old ferry through the winter."

# dateline, places, date, source
MATCHES = [
    # an agency in parentheses
    ("BAGHDAD (Reuters) -", ("BAGHDAD",), None, "Reuters"),
    ("SURABAYA, Indonesia/JAKARTA (Reuters) -", ("SURABAYA, Indonesia", "JAKARTA"), None, "Reuters"),
    ("BEIRUT/THE HAGUE, March 7 (Reuters) -", ("BEIRUT", "THE HAGUE"), "March 7", "Reuters"),
    ("LILLE and GHENT (Reuters) -", ("LILLE", "GHENT"), None, "Reuters"),
    ("ST. LOUIS (Reuters) -", ("ST. LOUIS",), None, "Reuters"),
    ("NORTH CHARLESTON, S.C. (Reuters) -", ("NORTH CHARLESTON, S.C.",), None, "Reuters"),
    ("BAGHDAD, October 25 (Reuters):", ("BAGHDAD",), "October 25", "Reuters"),
    ("HONG KONG, Aug 26 (Reuters Breakingviews) -", ("HONG KONG",), "Aug 26", "Reuters Breakingviews"),
    ("McALLEN, Texas (AP) —", ("McALLEN, Texas",), None, "AP"),
    ("RICHMOND, Va. (AP) _", ("RICHMOND, Va.",), None, "AP"),
    ("COEUR D'ALENE, Idaho (AP) —", ("COEUR D'ALENE, Idaho",), None, "AP"),
    ("ABOARD THE MV NORTH SEA (AP) —", ("ABOARD THE MV NORTH SEA",), None, "AP"),
    ("IN THE GULF OF ADEN, March 3 (Reuters) -", ("IN THE GULF OF ADEN",), "March 3", "Reuters"),
    ("Frankfurt am Main (AFP) -", ("Frankfurt am Main",), None, "AFP"),
    ("Frankfurt/Main (dpa) -", ("Frankfurt/Main",), None, "dpa"),
    ("Sharm el-Sheikh (Egypt) (AFP) -", ("Sharm el-Sheikh (Egypt)",), None, "AFP"),
    ("Islamabad, April 28, 2010 (AFP) —", ("Islamabad",), "April 28, 2010", "AFP"),
    ("CHENGDU, China, Oct. 2 (Xinhua) --", ("CHENGDU, China",), "Oct. 2", "Xinhua"),
    ("Madrid, 10 abr (EFE).-", ("Madrid",), "10 abr", "EFE"),
    ("MADRID 27 Nov. (EUROPA PRESS) -", ("MADRID",), "27 Nov.", "EUROPA PRESS"),
    ("Lisboa, 05 jan 2021 (Lusa) –", ("Lisboa",), "05 jan 2021", "Lusa"),
    ("PARIS, 5 janvier (Reuters) -", ("PARIS",), "5 janvier", "Reuters"),
    ("BERLIN, 5. Januar (Reuters) -", ("BERLIN",), "5. Januar", "Reuters"),
    ("Mumbai, Dec 19 (IANS)", ("Mumbai",), "Dec 19", "IANS"),
    ("Mumbai (Maharashtra) [India], January 5 (ANI):", ("Mumbai (Maharashtra) [India]",), "January 5", "ANI"),
    ("Park City, Utah (CNN)", ("Park City, Utah",), None, "CNN"),
    ("Hong Kong (CNN Business)", ("Hong Kong",), None, "CNN Business"),
    ("Washington CNN —", ("Washington",), None, "CNN"),
    ("Near the border bridge (CNN) --", ("Near the border bridge",), None, "CNN"),
    # the agency alone, or first
    ("(Reuters) -", (), None, "Reuters"),
    ("(CNN)", (), None, "CNN"),
    ("(Bloomberg Opinion) --", (), None, "Bloomberg Opinion"),
    ("AFP —", (), None, "AFP"),
    ("(KTLA) —", (), None, "KTLA"),
    ("Newswise —", (), None, "Newswise"),
    ("Newswise — BOSTON – (February 19, 2015) –", ("BOSTON",), "February 19, 2015", "Newswise"),
    ("THURSDAY, May 9, 2013 (HealthDay News) --", (), "THURSDAY, May 9, 2013", "HealthDay News"),
    ("(ANSA) - MONOPOLI (BARI), 6 LUG -", ("MONOPOLI (BARI)",), "6 LUG", "ANSA"),
    ("(MENAFN - IANS) Mumbai, Aug 6 (IANS)", ("Mumbai",), "Aug 6", "IANS"),
    # agencies that no list has
    ("KAMPALA (Daily Monitor) -", ("KAMPALA",), None, "Daily Monitor"),
    ("SALT LAKE CITY (ABC4) –", ("SALT LAKE CITY",), None, "ABC4"),
    ("Hartford, CT (WFSB) -", ("Hartford, CT",), None, "WFSB"),
    ("Srinagar, Jan 5 (KNO):", ("Srinagar",), "Jan 5", "KNO"),
    # press release wires
    ("LONDON, April 15, 2020 /PRNewswire/--", ("LONDON",), "April 15, 2020", "PRNewswire"),
    ("TORONTO , Aug. 1, 2023 /CNW/ -", ("TORONTO",), "Aug. 1, 2023", "CNW"),
    ("CUPERTINO, Calif.--(BUSINESS WIRE)--", ("CUPERTINO, Calif.",), None, "BUSINESS WIRE"),
    ("LYON & TEL AVIV, Israel--(BUSINESS WIRE)--", ("LYON", "TEL AVIV, Israel"), None, "BUSINESS WIRE"),
    ("MONTREAL, Nov. 26, 2020 (GLOBE NEWSWIRE) --", ("MONTREAL",), "Nov. 26, 2020", "GLOBE NEWSWIRE"),
    ("SUNNYVALE, CA--(Marketwired - November 01, 2016) -", ("SUNNYVALE, CA",), "November 01, 2016", "Marketwired"),
    ("MOUNT LAUREL, NJ / ACCESSWIRE / May 29, 2017 /", ("MOUNT LAUREL, NJ",), "May 29, 2017", "ACCESSWIRE"),
    # Russia and China
    ("МОСКВА, 30 мая — РИА Новости.", ("МОСКВА",), "30 мая", "РИА Новости"),
    ("МОСКВА, 25 ноября. /ТАСС/.", ("МОСКВА",), "25 ноября", "ТАСС"),
    ("30 ноября. INTERFAX.RU -", (), "30 ноября", "INTERFAX.RU"),
    ("新华社北京8月12日电（记者王某）", ("北京",), "8月12日", "新华社"),
    ("[ワシントン 5日 ロイター] -", ("ワシントン",), "5日", "ロイター"),
    # a date and no agency
    ("SALVADOR, Feb 26 -", ("SALVADOR",), "Feb 26", None),
    ("HAMMOND, IND., March 26 -", ("HAMMOND, IND.",), "March 26", None),
    ("Detroit, March 4 -", ("Detroit",), "March 4", None),
    ("La paz, march 4 -", ("La paz",), "march 4", None),
    ("PUTRAJAYA, Nov 22 —", ("PUTRAJAYA",), "Nov 22", None),
    ("WASHINGTON, March 12, Reuter -", ("WASHINGTON",), "March 12", "Reuter"),
    # newspapers
    ("LAS VEGAS —", ("LAS VEGAS",), None, None),
    ("WASHINGTON—", ("WASHINGTON",), None, None),
    ("ELIZABETH CITY, N. C.—", ("ELIZABETH CITY, N. C.",), None, None),
    ("YAMHILL COUNTY --", ("YAMHILL COUNTY",), None, None),
    ("AMATRICE, Italy -", ("AMATRICE, Italy",), None, None),
    ("BHOPAL:", ("BHOPAL",), None, None),
    ("Istanbul, Turkey -", ("Istanbul, Turkey",), None, None),
    ("Srinagar/New Delhi, India -", ("Srinagar", "New Delhi, India"), None, None),
    ("MANCHESTER N.H. –", ("MANCHESTER N.H.",), None, None),
    ("Dekalb, Ill. —", ("Dekalb, Ill.",), None, None),
    ("ANANTNAG, Aug 5:", ("ANANTNAG",), "Aug 5", None),
    ("Doha, Qatar –", ("Doha, Qatar",), None, None),
    ("München/London –", ("München", "London"), None, None),
    ("GRAND PRAIRIE (CBSDFW.COM) –", ("GRAND PRAIRIE",), None, "CBSDFW.COM"),
    ("NEW YORK (TheStreet) --", ("NEW YORK",), None, "TheStreet"),
    ("Nov. 14, 2011 (San Diego) --", ("San Diego",), "Nov. 14, 2011", None),
    ("Monday, November 7, 2016, CLEVELAND:", ("CLEVELAND",), "Monday, November 7, 2016", None),
    ("ST. LOUIS •", ("ST. LOUIS",), None, None),
    ("MIRPURKHAS / KARACHI:", ("MIRPURKHAS", "KARACHI"), None, None),
    # damaged
    ("WASHINGTON (Reuters -", ("WASHINGTON",), None, "Reuters"),
    ("New Delhi, Jan 9 ()", ("New Delhi",), "Jan 9", None),
    ("SYDNEY, (AAP) -", ("SYDNEY",), None, "AAP"),
    ("TORONTO, May 13, May 13, 2022 (GLOBE NEWSWIRE) --", ("TORONTO",), "May 13, 2022", "GLOBE NEWSWIRE"),
    ("CHEVY CHASE, Md., - March 4 -", ("CHEVY CHASE, Md.",), "March 4", None),
    ("BEIRUT ( Reuters ) -", ("BEIRUT",), None, "Reuters"),
    ("MOSCOW (AP) â\x80\x94", ("MOSCOW",), None, "AP"),
    ("****RIO DE JANEIRO, March 5 -", ("RIO DE JANEIRO",), "March 5", None),
]

KEEPS = [
    # speakers
    "BAIER: Well, can you tell us what the harbour council has in mind for the ferry?",
    "JACKSON: We have kept the ferry running for thirty years, and we will go on.",
    "THE FIRST LADY: And we wish you and your family a very merry winter season.",
    "SEN. JANE ROE (R-TX): The ferry has been running for thirty years, as you know.",
    # kickers and labels
    "BREAKING: The harbour council has voted to keep the old ferry through the winter.",
    "EXCLUSIVE — The harbour council has voted to keep the old ferry through the winter.",
    "AIR WARS -- The ferry company has bought an hour of television time every night.",
    "DÉCRYPTAGE - Après le vote du conseil, le vieux bac continuera tout l'hiver.",
    "FACT CHECK: The harbour council did not vote to sell the old ferry, as posts claim.",
    "CNN: The harbour council has voted to keep the old ferry through the winter.",
    "Washington Post - The harbour council voted on Monday to keep the old ferry.",
    # a city in another name
    "PARIS HILTON - The heiress to the hotels was seen on the old ferry on Monday.",
    "DALLAS COWBOYS — The team took the old ferry to its training ground on Monday.",
    "LONDON BRIDGE: The crossing will be closed for the winter months, officials said.",
    "GENEVA CONVENTION (1949) - Article 3 protects the crew of the old ferry as well.",
    "BERLIN WALL — The last piece of it was carried over the harbour on the old ferry.",
    # a headline or a menu item, and no story
    "CHICAGO — Review: Forty years on the ferry",
    "ALABAMA - Birmingham",
    # acronyms
    "Convolutional Neural Network (CNN) — The model counts the passengers of the ferry.",
    "Descripcion: Aporte a Pensión (AFP) - Ley 100 de la caja del puerto y sus barcos.",
    "Avtalefestet pensjon (AFP) - vedtak i havnestyret om den gamle ferja i vinter.",
    "Founded Pakistan Tehreek-e-Insaf (PTI) in 1996 and has led it through the winter.",
    "Harbour Ferries (HFX) - The company said on Monday that its profit rose by half.",
    "AP (Advanced Placement) - the harbour school programme that the council pays for.",
    "BISPHENOL A (BPA) — The council found traces of it in the tanks of the old ferry.",
    # captions and credits
    "The old ferry leaves the harbour, on Aug. 31, 2019. (AP)",
    "The captain of the old ferry (AFP)",
    "A ferry leaves the harbour, on Aug. 31, 2019 (AP) - and does not come back until dawn.",
    "Jane Roe/AFP/Getty Images The old ferry leaves the harbour in the first snow of winter.",
    "MIAMI, FLORIDA - JUNE 27: The old ferry leaves the harbour in the first heat of summer.",
    "This service may include material from Agence France-Presse (AFP), APTN and Reuters.",
    # dates
    "Sept. 6, 1946: The ferry makes its first trip over the harbour in heavy rain.",
    "10 Downing Street - The council's letter about the ferry was handed in on Monday.",
    # sentences
    "The ferry (which is old) - and the council knows it - will run through the winter.",
    "Paris — a city of ferries and bridges — will keep them through the winter months.",
    "U.S. — The harbour council voted on Monday to keep the old ferry through winter.",
    "(Updates with the vote of the council and the reaction of the ferry's crew)",
    "(Applause.) The harbour council voted on Monday to keep the old ferry in winter.",
    "(LAUGHTER) — The harbour council voted on Monday to keep the old ferry in winter.",
]


@pytest.mark.parametrize(("dateline", "places", "date", "source"), MATCHES)
def test_reads(dateline: str, places: tuple[str, ...], date: str | None, source: str | None) -> None:
    """A dateline is found up to its separator, and its parts are as written."""
    found = parse(f"{dateline} {LEAD}")
    assert found == Dateline(dateline, places, date, source, 0, len(dateline))


@pytest.mark.parametrize("dateline", [row[0] for row in MATCHES])
def test_takes_apart_what_it_found(dateline: str) -> None:
    """The same parts are read from the dateline alone, which is all that an article keeps."""
    found = parse(f"{dateline} {LEAD}")
    apart = take_apart(dateline)
    assert found
    assert (apart.places, apart.date, apart.source) == (found.places, found.date, found.source)


@pytest.mark.parametrize("text", KEEPS)
def test_leaves_lookalikes(text: str) -> None:
    """Speakers, kickers, captions and acronyms are no datelines."""
    assert parse(text, story=f"{text} The band has played in Chicago and in Congress.") is None


@pytest.mark.parametrize("glued", ["(CNN)The", "Washington (CNN)The", "WASHINGTON—The", "LYON--(BUSINESS WIRE)--The"])
def test_reads_without_a_space(glued: str) -> None:
    """The story may be glued to the dateline."""
    found = parse(f"{glued} harbour council voted on Monday to keep the old ferry.")
    assert found
    assert found.text == glued.removesuffix("The")


@pytest.mark.parametrize(
    ("before", "dateline"),
    [
        ("(Adds details, background (paragraph 3)) ", "LONDON, Jan 5 (Reuters) -"),
        ("By Jane B Roe ", "Kathmandu, Oct 17 (PTI)"),
        ("By Jane Roe Religion News Service ", "HUNTSVILLE, Ala. (RNS) —"),
        ("By Jane Roe", "(Reuters Health) -"),
        ("BEIRUT | Wed Apr 27, 2011 10:19 am EDT ", "BEIRUT (Reuters) -"),
    ],
)
def test_starts_behind_what_is_glued_before(before: str, dateline: str) -> None:
    """A trash line, a byline or a time stamp before the dateline is no part of it."""
    found = parse(f"{before}{dateline} {LEAD}")
    assert found
    assert (found.start, found.text) == (len(before), dateline)


def test_knows_a_town_that_the_story_names() -> None:
    """A small town needs the story to speak of it as one."""
    text = "TOMS RIVER — The harbour council voted on Monday to keep the old ferry."
    assert parse(text) is None
    assert parse(text, story=f"{text} The ferry was built in Toms River in 1931.")


def test_knows_a_village_without_capitals_that_the_story_names() -> None:
    """A village needs its country, or a date, and the story that speaks of it."""
    for dateline in ("Rivertown, Bangladesh –", "Rivertown, Aug 5:"):
        assert parse(f"{dateline} {LEAD}") is None
        assert parse(f"{dateline} {LEAD}", story=f"{LEAD} The ferry was built in Rivertown.")


def test_knows_a_town_in_a_region_that_the_story_names_again() -> None:
    """A province that is in no list is one if the story comes back to it; a name in reverse is not."""
    text = f"SAN MARCELO, Pangasinan — {LEAD}"
    assert parse(text) is None
    assert parse(text, story=f"{text} Fishermen in Pangasinan are glad.")
    assert parse("SMITH, John — Beloved father of two, and captain of the ferry for thirty years.") is None
    assert parse(f"Barwani (Madhya Pradesh): {LEAD}", story=f"{LEAD} The ferry was built in Barwani.")


def test_does_not_take_a_date_that_begins_the_story() -> None:
    """What follows a closed dateline is the story, even if it is a date."""
    found = parse("(Bloomberg Opinion) -- Nov. 3 was a sad, sad day for the old ferry.")
    assert found
    assert (found.text, found.date) == ("(Bloomberg Opinion) --", None)


PIECES = st.sampled_from(
    [*"()—–-:/,.[]*|\n ", "LONDON", "Paris", "(Reuters)", "(AP", "/CNW/", "May 5", "2020", "By ", "新华社", "CNN"]
)


@given(st.lists(PIECES | st.characters(), max_size=12).map("".join), st.booleans())
def test_survives_anything(text: str, own_line: bool) -> None:
    """Whatever comes in, a dateline is a piece of it."""
    found = parse(text, own_line=own_line, story=text)
    assert found is None or (found.text and text[found.start : found.end] == found.text)
    assert take_apart(text).text == text
