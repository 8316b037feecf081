"""Who signs a dateline: news agencies, broadcasters and press release wires."""

from __future__ import annotations

from wirescrub.grammar.gazetteer import names

AGENCIES = names(
    """reuters, reuter, thomson reuters foundation, ap, associated press, the associated press, afp, upi, dpa, cnn,
    efe, ansa, apa, aap, cp, the canadian press, canadian press, xinhua, kyodo, jiji press, jiji, yonhap, news1,
    newsis, tass, itar-tass, ria, ria novosti, sputnik, interfax, interfax-ukraine, ukrinform, unian, belta,
    bta, mti, ctk, čtk, pap, lusa, anp, belga, ats, ntb, tt, ritzau, stt, lps, dpo, kna, epd, sid, apn, bernama,
    antara, thai news agency, mna, kcna, vna, cna, pna, pia, pti, ians, ani, uni, app, ppi, inp, bss, unb,
    lankapuvath, irna, isna, fars, tasnim, wam, spa, kuna, bna, qna, petra, sana, nna, ina, mena, wafa, anadolu,
    anadolu agency, aa, dha, iha, map, aps, tap, nan, gna, ena, sapa, pana, aim, angop, agencia brasil, agência
    brasil, telam, télam, notimex, prensa latina, acn, ein presswire, ein news, europa press, europapress,
    adnkronos, agi, askanews, lapresse, italpress, agenzia nova, nova, colpisa, servimedia, otr press,
    bloomberg, dow jones, dow jones newswires, marketwatch, knight ridder, mcclatchy, tns, tribune news service,
    scripps, cox news service, gannett, hearst, newhouse, copley news service, states news service, stateline,
    united press, international news service, ins, rns, religion news service, cns, catholic news service,
    cna/ewtn news, ewtn news, ewtn, osv news, jta, jns, bp, baptist press, zenit, fides, asianews, ucan,
    cnsnews.com, cybercast news service, ips, inter press service, irin, the new humanitarian, scidev.net,
    allafrica, panapress, voa, voa news, rfe/rl, rfa, bbc, bbc news, nbc news, nbc, abc news, abc, cbs news,
    cbs, fox news, foxnews, fox, msnbc, npr, pbs, cnbc, cbc news, cbc, ctv, itv, sky news, al jazeera, dw, rt,
    cgtn, thestreet, webmd, espn, usa today, axios, politico, buzzfeed news,
    1010 wins, cnn business, cnn money, cnnmoney, cnn money.com, cnnmoney.com, newsnation, nexstar,
    nexstar media wire, the center square, kaiser health news, khn, kff health news, healthday, healthday news,
    healthday reporter, medpage today, newswise, statepoint, naps, naps news, brandpoint, zuma, newscom, the
    conversation, prnewswire, pr newswire, prnewswire-firstcall, prnewswire-usnewswire, prnewswire-prweb, us
    newswire, usnewswire, cnw, cnw telbec, cnw group, newswire.ca, business wire, businesswire, globe newswire,
    globenewswire, marketwired, marketwire, market wire, newsfile corp, newsfile corp., newsfile, accesswire,
    access newswire, thenewswire, prweb, prlog, primenewswire, prime newswire, comtex, menafn, menafn.com, ots,
    presseportal, news aktuell, ddp, dapd, ddp direct, awp, awp/sda, sda, keystone-sda, dpa-afx, dts, glp,
    businesswire india, newsvoir, asianet, media outreach, media outreach newswire, jcn newswire, acn newswire,
    zawya, apo group, african media agency, einnews, hugin, cision, eqs, dgap, dgap-news, ptext, women's enews,
    womensenews, zenger news, inside climate news, circle of blue, the texas tribune, propublica, тасс,
    итар-тасс, риа новости, интерфакс, interfax.ru, укринформ, унн, belta.by, белта, рбк, regnum, росбалт"""
)

FAMILIES = names(
    """reuters, ap, afp, cnn, bloomberg, bbc, upi, dpa, efe, fox, nbc, abc, cbs, voa, npr, pti, ians, ani, tass, ria,
    prnewswire, cnw, marketwired, globe newswire, globenewswire, business wire, xinhua, mcclatchy, kyodo,
    yonhap, sputnik, menafn, associated press, washington post, new york times, dow jones, healthday"""
)
"""Agencies that sign with a desk after their name: "Reuters Health", "Bloomberg Opinion", "GLOBE NEWSWIRE via X"."""

UNSEPARATED = names("cnn, pti, ians, ani, uni, afp, reuters, ap, xinhua, app, bernama, efe, bloomberg, upi, dpa")
"""Agencies whose parentheses the lead may follow without any separator."""

BARE = names(
    "reuter, reuters, cnn, cnn business, newswise, риа новости, interfax.ru, интерфакс, тасс, xinhua, ap, afp, jta, jns"
)
"""Agencies seen without parentheses or slashes; a place, a date or a dash has to stand beside them."""

ALONE = names("cnn, cnn business, newswise, interfax.ru, ap, afp, jta, jns")
"""Of these, those that may open a paragraph without a place or a date: "Newswise — …"."""

_PRESS_WORDS = names(
    """news, post, times, daily, herald, tribune, journal, monitor, gazette, chronicle, press, wire, newswire, agency,
    service, observer, star, mail, guardian, independent, today, radio, network, tv, media, online, reporter,
    globe, standard, courier, examiner, telegraph, sentinel, dispatch, bulletin, mirror, nation, magazine,
    report, sun, newspaper"""
)
_NOT_PRESS = names(
    """laughter, applause, crosstalk, inaudible, spoiler, spoilers, music, cheers, begin, end, continued, cont,
    update, updated, video, watch, photo, photos, listen, opinion, review, analysis, exclusive, breaking, nsfw,
    audio, poll, live, new, editorial, column, satire, sponsored, ad, pdf, infographic, usa, uk, us, eu, un,
    nato, part, free, hons, dem, gop, nyse, nasdaq, otc, otcqb, tsx, ret, rtd, covid, aids, hiv, who, imf, fbi,
    cia, dna, ceo, cfo, jr, sr"""
)


def known(name: str) -> bool:
    """Whether a name, as written in a dateline, is one of an agency.

    >>> known("Reuters Health"), known("GLOBE NEWSWIRE via COMTEX"), known("AP/WJZ"), known("Second Amendment")
    (True, True, True, False)
    """
    low = " ".join(name.casefold().split())
    if low in AGENCIES:
        return True
    words = low.split()
    if "file" in low or "photo" in low or "getty" in low or low[:1] == "@":
        return False  # the credit of a picture
    if len(words) <= 5 and not FAMILIES.isdisjoint((" ".join(words[:1]), " ".join(words[:2]))):
        return all(not word.islower() or word in {"via", "and"} for word in name.split()[1:])
    first = low.replace(" via ", "/").split("/")[0].strip()
    return first != low and first in AGENCIES and len(words) <= 4


def like(name: str) -> bool:
    """Whether an unknown name could sign a dateline: a call sign or acronym, or words of the trade.

    >>> like("KABC"), like("Daily Monitor"), like("1949"), like("UPDATE"), like("Second Amendment")
    (True, True, False, False, False)
    """
    words = name.split()
    low = [word.casefold().strip(".,") for word in words]
    if not name[:1].isalpha() or len(words) > 5 or not _NOT_PRESS.isdisjoint(low):
        return False
    if is_station(name):
        return True
    if any(map(str.isdigit, name)):
        return False
    return all(word[0].isupper() or word in {"of", "the", "and"} for word in words) and (
        not _PRESS_WORDS.isdisjoint(low) or low[0].endswith((".com", ".org", ".net"))
    )


def is_network(name: str) -> bool:
    """Whether a name is that of a network's station, or of a web site: CBSDFW.COM, FOX5.

    >>> is_network("CBSDFW.COM"), is_network("planet.com"), is_network("NDAQ")
    (True, True, False)
    """
    return name.startswith(("CBS", "NBC", "ABC", "FOX")) or name.casefold().endswith((".com", ".net", ".org"))


def is_station(name: str) -> bool:
    """Whether a name is written like an acronym, a call sign or a station of a network: KABC, ABC4, CBSBoston."""
    first = name.split(" ")[0]
    if name.startswith(("CBS", "NBC", "ABC", "FOX")) and len(name) <= 16:
        return True
    return (
        first == name
        and 3 <= len(name) <= 8
        and name.isupper()
        and name[:3].isalpha()
        and name.casefold() not in _NOT_PRESS
    )
