"""Months, days and time zones as news pages write them, in six languages."""

from __future__ import annotations

MONTHS = {
    name: number
    for number, names in enumerate(
        (
            "january jan januar janvier janv enero ene gennaio gen januari",
            "february feb februar février févr febrero febbraio februari",
            "march mar märz mars marzo maart",
            "april apr avril avr abril abr aprile",
            "may mai mayo maggio mag mei",
            "june jun juni juin junio giugno giu",
            "july jul juli juillet juil julio luglio lug",
            "august aug août agosto ago augustus",
            "september sep sept septembre septiembre settembre set",
            "october oct oktober okt octobre octubre ottobre ott",
            "november nov novembre noviembre",
            "december dec dezember dez décembre déc diciembre dicembre dic",
        ),
        1,
    )
    for name in names.split()
}
MONTH = "|".join(sorted(MONTHS, key=len, reverse=True))
DAY = (
    "mon(?:day)?|tue(?:s|sday)?|wed(?:nesday)?|thu(?:rs|r|rsday)?|fri(?:day)?|sat(?:urday)?|sun(?:day)?|montag|dienstag|mittwoch"
    "|donnerstag|freitag|samstag|sonntag|lundi|mardi|mercredi|jeudi|vendredi|samedi|dimanche|lunes|martes|miércoles|jueves"
    "|viernes|sábado|domingo"
)
# Hours east of Greenwich. Not here, for each means several: IST (India, Israel, Ireland), CST, ET and PT, AST.
ZONES = {
    **dict.fromkeys(("utc", "gmt", "z"), 0),
    "bst": 1, "cet": 1, "cest": 2, "edt": -4, "est": -5, "cdt": -5, "mdt": -6, "mst": -7, "pdt": -7, "pst": -8,
    "akdt": -8, "akst": -9, "hst": -10,
    "pkt": 5, "hkt": 8, "myt": 8, "sgt": 8, "pht": 8, "jst": 9, "kst": 9, "aest": 10, "aedt": 11,
    "nzst": 12, "nzdt": 13,
}  # fmt: skip
_OTHER_ZONES = "ist cst et pt ct mt nt eastern pacific wib wat eat sast uhr local uk".split()
ZONE = "|".join([*ZONES, *_OTHER_ZONES])
