"""Names, timestamps and photo credits are read as the Article needs them."""

import pytest

from wirescrub.grammar.byline import names
from wirescrub.grammar.photo_credit import credit_of
from wirescrub.grammar.timestamp import parse, scan


@pytest.mark.parametrize(
    ("byline", "expected"),
    [
        ("By Ana Example", ["Ana Example"]),
        ("BY ANA EXAMPLE", ["ANA EXAMPLE"]),
        ("By Ana Example, Bo de la Sample and Cy Tester", ["Ana Example", "Bo de la Sample", "Cy Tester"]),
        ("By Ana Example, Bo Sample, 7 News WSVN", ["Ana Example", "Bo Sample"]),
        ("By Ana ExampleBBC News", ["Ana Example"]),
        ("By Ana McDonaldNorth America technology reporter", ["Ana McDonald"]),
        ("By Ana Example@anaexample", ["Ana Example"]),
        ("Analysis by BBC North America reporter Ana Example", ["Ana Example"]),
        ("News by Ana Example, Reporter", ["Ana Example"]),
        ("By the BBC's Ana Example in Oslo", ["Ana Example"]),
        ("By MICHAEL EXAMPLE ( @mexample ) and AMY SAMPLE ( @asample )", ["MICHAEL EXAMPLE", "AMY SAMPLE"]),
        ("By . Ana Example .", ["Ana Example"]),
        ("Ana Example / TNN /", ["Ana Example"]),
        ("By Associated Press", ["Associated Press"]),
        ("Daily Planet Reporter", ["Daily Planet Reporter"]),
        ("By Ana Example | Northport Times | By Ruby Sample | Planet Reporter", ["Ana Example", "Ruby Sample"]),
    ],
)
def test_a_byline_gives_its_names_as_written(byline: str, expected: list[str]) -> None:
    """Without "By", outlet, job, place and handle; an agency only where no person signs."""
    assert names(byline) == expected


@pytest.mark.parametrize(
    ("text", "published", "updated"),
    [
        ("March 26, 2007 / 10:36 AM / 12 years ago", "2007-03-26T10:36:00", None),
        ("Tue Dec 30, 2014 11:44pm GMT", "2014-12-30T23:44:00+00:00", None),
        (
            "Published: 15:56 BST, 27 April 2024 | Updated: 16:57 BST, 27 April 2024",
            "2024-04-27T15:56:00+01:00",
            "2024-04-27T16:57:00+01:00",
        ),
        ("Tue 29 Nov 2016 15.26 ESTFirst published on Mon 28 Nov 2016 07.46 EST", "2016-11-29T15:26:00-05:00", None),
        ("Updated 2010 GMT (0410 HKT) March 14, 2021", None, "2021-03-14T20:10:00+00:00"),
        ("April 25, 20232:26 PM GMT+2Last Updated 9 min ago", "2023-04-25T14:26:00+02:00", None),
        ("October 31, 2014 07:15am ET", "2014-10-31T07:15:00", None),
        ("Updated: Oct 9, 2019, 11:05 IST", None, "2019-10-09T11:05:00"),
        ("2019/10/2 9:06:45", "2019-10-02T09:06:45", None),
        ("2024-03-07T07:55:00+05:30", "2024-03-07T07:55:00+05:30", None),
        ("12 de marzo de 2020", "2020-03-12", None),
        ("03. Mai 2021, 12:30 Uhr", "2021-05-03T12:30:00", None),
        ("12:05 a.m. March 3, 2021", "2021-03-03T00:05:00", None),
        ("03.05.2024, 16:24 Uhr • Lesezeit: 5 Minuten", "2024-05-03T16:24:00", None),
        ("15.04.2026 - 15:48 UhrLesedauer: 2 Min.", "2026-04-15T15:48:00", None),
        ("28. 4. 2023, 18:41 Uhr", "2023-04-28T18:41:00", None),
        ("Artikel veröffentlicht am 28. April 2024, 14:26 Uhr", "2024-04-28T14:26:00", None),
        (
            "Publié le 8 juil. 2024 à 08:01Mis à jour le 8 juil. 2024 à 09:06",
            "2024-07-08T08:01:00",
            "2024-07-08T09:06:00",
        ),
        ("10/07/2026 00:50 Actualizado a 11/07/2026 22:39", "2026-07-10T00:50:00", "2026-07-11T22:39:00"),
        ("05 Gennaio 2025 Aggiornato alle 16:01 1 minuti di lettura", "2025-01-05", None),
        (
            "March 14, 2018, 1:22 PM EDT / Updated March 14, 2018, 3:05 PM EDT / Source: TODAY",
            "2018-03-14T13:22:00-04:00",
            "2018-03-14T15:05:00-04:00",
        ),
        ("Updated on: July 19, 2019 / 7:52 AM / CBS News", None, "2019-07-19T07:52:00"),
        ("and last updated 2:47 PM, Aug 14, 2018", None, "2018-08-14T14:47:00"),
        ("Posted Wed 20 Mar 2019 at 7:02amWednesday 20 Mar 2019 at 7:02am", "2019-03-20T07:02:00", None),
        ("5 Oct, 2020 05:00 PM 4 minutes to read", "2020-10-05T17:00:00", None),
        ("(Published 12 May 2021, 20:44 IST)", "2021-05-12T20:44:00", None),
        ("(Planet.com) - July 3, 2019 - 11:22am", "2019-07-03T11:22:00", None),
        (
            "Published time: 12 Oct, 2018 10:04 Edited time: 12 Oct, 2018 15:40",
            "2018-10-12T10:04:00",
            "2018-10-12T15:40:00",
        ),
        ("and last updated 2017-07-18 18:20:11-04", None, "2017-07-18T18:20:11-04:00"),
        ("Mar 19th 2016 | NORTHPORT", "2016-03-19", None),
        ("March 08, 2016 07:00 ET | Source: Northport Harbours, Inc.", "2016-03-08T07:00:00", None),
        ("3/14/2013 @ 9:41AM |14,219 views", "2013-03-14T09:41:00", None),
        ("Friday, 22 Nov 2024 4:55 PM MYT", "2024-11-22T16:55:00+08:00", None),
    ],
)
def test_a_timestamp_is_read_as_iso_8601(text: str, published: str | None, updated: str | None) -> None:
    """With an offset only where the zone has one meaning; nothing else stands on the line."""
    assert scan(text) is not None
    assert parse(text) == (published, updated)


@pytest.mark.parametrize("text", ["9:52 a.m. EST", "February 30, 2021", "3/4/2019", "25:99, March 3, 2021", "soon"])
def test_what_is_not_sure_is_not_read(text: str) -> None:
    """No day, no such day or hour, or two days that it may be."""
    assert parse(text) is None


@pytest.mark.parametrize(
    ("caption", "credit"),
    [
        ("The ramps under ice. REUTERS/Ana Example", "REUTERS/Ana Example"),
        (
            "The ramps under ice. REUTERS/Ana Example/File Photo Acquire Licensing Rights",
            "REUTERS/Ana Example/File Photo",
        ),
        ("The ramps under ice. (AP Photo/Ana Example, File) less", "AP Photo/Ana Example, File"),
        ("The ramps under ice. Photograph: Ana Example/Reuters", "Photograph: Ana Example/Reuters"),
        ("The ramps in Northport, Maine. Ana Example/AFP/Getty Images", "Ana Example/AFP/Getty Images"),
        ("The ramps under ice in March.Ana Example/The Daily Planet", "Ana Example/The Daily Planet"),
        ("The ramps under ice. It’s free. Ana Example/KXYZ", "Ana Example/KXYZ"),
        ("The ramps under ice. Ana Example | Planet Media for Planet.com", "Ana Example | Planet Media for Planet.com"),
        ("ANA EXAMPLE • Planet Tribune", "ANA EXAMPLE • Planet Tribune"),
        ("ANA EXAMPLE/STUFF", "ANA EXAMPLE/STUFF"),
        ("Ana Example for The Daily Planet", "Ana Example for The Daily Planet"),
        ("The ramps under ice. Photo by Ana Example, aexample@planet.com", "Photo by Ana Example"),
        ("The ramps under ice. PHOTO BY ANA EXAMPLE/PLANET/FILE", "PHOTO BY ANA EXAMPLE/PLANET/FILE"),
        ("The ramps under ice. (Photo: Ana Example/The Planet)Buy Photo", "Photo: Ana Example/The Planet"),
        ("NORTHPORT: Volunteers clear the ramps on Sunday.—Planet Wire", "—Planet Wire"),
        ("The ramps under ice. (FOX 11)", "FOX 11"),
        ("The ramps under ice ( Ana Example )", "Ana Example"),
        ("The ramps under ice ( PA )", "PA"),
        ("The ramps under ice. Source: Ana Example/RollingPlanet.ie", "Source: Ana Example/RollingPlanet.ie"),
        ("The ramps under ice. (Supplied by Harbour Watch)", "Supplied by Harbour Watch"),
        ("The ramps under ice. PHOTO: FILE", "PHOTO: FILE"),
        ("The ramps under ice. NP PHOTO: ANA EXAMPLE", "NP PHOTO: ANA EXAMPLE"),
        ("The ramps under ice. —ANA EXAMPLE", "—ANA EXAMPLE"),
        ("The ramps under ice. Submitted / Northport Police", "Submitted / Northport Police"),
        ("The ramps under ice. | Provided", "Provided"),
        ("The ramps under ice. | Ana Example/Planet-Times", "Ana Example/Planet-Times"),
        ("Ana Example Getty Images", "Ana Example Getty Images"),
        ("Ana Example-USA TODAY Sports", "Ana Example-USA TODAY Sports"),
        ("ANA EXAMPLE, NORTHPORT TRIBUNE", "ANA EXAMPLE, NORTHPORT TRIBUNE"),
        ("HBR data by YCharts", "HBR data by YCharts"),
        ("Featured image from Unsplash", "Featured image from Unsplash"),
        ("A boat on the bay by Shutterstock", "by Shutterstock"),
        ("(WXYZ photo)", "WXYZ photo"),
        ("(Source: WXYZ)", "Source: WXYZ"),
        ("AA Photo", "AA Photo"),
        ("Source: Harbour Monitoring", None),
        ("OSLO, NORTHPORT TIMES", None),
        ("He was driven ( and rowed )", None),
        ("The ramps under ice. (Ana Example | Planet.com)", "Ana Example | Planet.com"),
        ("The ramps under ice. (Ana Example/The Planet) @anaexample", "Ana Example/The Planet"),
        ("The ramps under ice. ANA EXAMPLE ana@planet.com", "ANA EXAMPLE ana@planet.com"),
        ("The ramps under ice. Ana Example, Northport Free Press", "Ana Example, Northport Free Press"),
        ("The keeper and her daughter, at home in Ames. Example family", "Example family"),
        ("“We waited for hours.” Ana Example, Northport Free Press", None),
        ("He left. Sen. Ana Example, Texas", None),
        (
            "The harbour master of Northport reads the gauge at the foot of the northern ramp. By Ana Example",
            "By Ana Example",
        ),
        ("Ana Example for NBC News", None),
        ("World News | The Planet", None),
        ("NEW YORK/LONDON", None),
        ("TALKING POINT/ICE", None),
        ("HARBOUR TRADE, CURRENT ACCOUNT DATA DUE TODAY", None),
        ("U.S. HARBOUR FIGURES SEEN NEUTRAL/BEARISH", None),
        ("Hong Kong / Society", None),
        ("The ramps are ours. By Ana Example", None),
        ("“We waited for hours.” — Ana Example", None),
        ("The ramps under ice", None),
    ],
)
def test_the_credit_of_a_caption_is_found_as_written(caption: str, credit: str | None) -> None:
    """Without brackets, toggles and licence links."""
    assert credit_of(caption) == credit
