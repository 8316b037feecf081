"""Places that stand in datelines: cities that need no state or country, and the regions that follow the others.

The cities are those that the AP Stylebook lets stand alone, the capitals of the world, and large or often reported
cities. The list is evidence for a dateline without agency and date, so it may be short: where an agency signs, any
name will do. Names are in lower case, without full stops and accents.
"""

from __future__ import annotations


def names(block: str) -> frozenset[str]:
    """Return the names in a block of text, commas between them."""
    return frozenset([" ".join(name.split()) for name in block.split(",")])


CITIES = names(
    """atlanta, austin, baltimore, boston, charlotte, chicago, cincinnati, cleveland, dallas, denver, detroit, fort
    worth, honolulu, houston, indianapolis, jacksonville, las vegas, los angeles, memphis, miami, milwaukee,
    minneapolis, nashville, new orleans, new york, new york city, oklahoma city, orlando, philadelphia, phoenix,
    pittsburgh, portland, sacramento, st louis, saint louis, salt lake city, san antonio, san diego, san
    francisco, san jose, seattle, tampa, washington, washington dc, washington d c, albany, albuquerque,
    anchorage, annapolis, ann arbor, arlington, asheville, athens, atlantic city, augusta, aurora, bakersfield,
    bangor, baton rouge, bellevue, bergen, berkeley, bethesda, beverly hills, billings, biloxi, birmingham,
    bismarck, bloomington, boca raton, boise, boulder, bridgeport, bristol, bronx, the bronx, brooklyn,
    brownsville, buffalo, burbank, burlington, cambridge, camden, cape canaveral, camp david, capitol hill,
    carson city, cedar rapids, champaign, chapel hill, charleston, charlottesville, chattanooga, cheyenne,
    colorado springs, columbia, columbus, compton, concord, corpus christi, cupertino, danbury, davenport,
    dayton, daytona beach, dearborn, des moines, dover, duluth, durham, el paso, erie, eugene, evansville,
    everett, fargo, fayetteville, ferguson, flint, fort collins, fort lauderdale, fort myers, fort wayne,
    frankfort, fredericksburg, fresno, gainesville, galveston, gary, gettysburg, grand rapids, great falls,
    green bay, greensboro, greenville, greenwich, guantanamo bay, harrisburg, hartford, helena, henderson,
    hoboken, hollywood, huntsville, idaho falls, iowa city, irvine, ithaca, jackson, jefferson city, jersey
    city, juneau, kalamazoo, kansas city, kenosha, key west, knoxville, lafayette, lake charles, lancaster,
    lansing, laredo, lexington, lincoln, little rock, long beach, long island, louisville, lubbock, madison,
    malibu, manchester, manhattan, maui, mesa, miami beach, midland, minot, missoula, mobile, modesto, monterey,
    montgomery, montpelier, mount vernon, naples, new haven, new london, newark, newport, newport news, norfolk,
    norwalk, oakland, oak ridge, ocala, ogden, olympia, omaha, palm beach, palm springs, palo alto, pasadena,
    pensacola, peoria, pierre, pocatello, portsmouth, poughkeepsie, princeton, providence, provo, pueblo,
    queens, raleigh, rapid city, reno, richmond, riverside, roanoke, rochester, rockford, roswell, saginaw,
    salem, salinas, san bernardino, santa ana, santa barbara, santa clara, santa cruz, santa fe, santa monica,
    santa rosa, sarasota, savannah, schenectady, scottsdale, scranton, shreveport, silicon valley, sioux city,
    sioux falls, south bend, spokane, springfield, stamford, stanford, state college, staten island, st paul, st
    petersburg, saint paul, stockton, syracuse, tacoma, tallahassee, telluride, tempe, toledo, topeka, trenton,
    troy, tucson, tulsa, tuscaloosa, tuskegee, utica, vallejo, ventura, virginia beach, waco, waikiki,
    waterbury, west palm beach, west point, wheeling, white plains, wichita, wilkes-barre, williamsburg,
    wilmington, winston-salem, worcester, yakima, yonkers, youngstown, yuma, united nations, vatican city, the
    vatican, the hague, the pentagon, pentagon, guantanamo, abidjan, abuja, abu dhabi, accra, addis ababa, aden,
    adelaide, agra, ahmedabad, aleppo, alexandria, algiers, aligarh, allahabad, almaty, amman, amritsar,
    amsterdam, ankara, antananarivo, antwerp, ashgabat, asmara, astana, asuncion, auckland, aurangabad, baghdad,
    baku, bali, bamako, bandung, bangalore, bengaluru, bangkok, bangui, banjul, barcelona, bareilly, basel,
    basra, beijing, beirut, belfast, belgrade, belo horizonte, benghazi, bergamo, berlin, bern, bethlehem,
    bhopal, bhubaneswar, bilbao, bishkek, bissau, bogor, bogota, bologna, bombay, bonn, bordeaux, bradford,
    brasilia, bratislava, brazzaville, bremen, bridgetown, brighton, brisbane, brussels, bucharest, budapest,
    buenos aires, bujumbura, bulawayo, busan, cairo, calcutta, calgary, cali, canberra, cancun, cannes, cape
    town, caracas, cardiff, casablanca, cebu city, cebu, chandigarh, chengdu, chennai, chiang mai, chisinau,
    chittagong, chongqing, christchurch, ciudad juarez, coimbatore, cologne, colombo, conakry, copenhagen,
    cotonou, cuttack, dakar, damascus, dar es salaam, darwin, davao city, davao, davos, dehradun, delhi,
    denpasar, dhaka, dharamsala, dili, djibouti, doha, donetsk, dortmund, dresden, dubai, dublin, durban,
    dushanbe, dusseldorf, duesseldorf, edinburgh, edmonton, eindhoven, erbil, essen, faisalabad, faridabad,
    florence, frankfurt, frankfurt am main, frankfurt/main, freetown, fukuoka, fukushima, gaborone, gandhinagar,
    gaza, gaza city, gdansk, geneva, genoa, georgetown, ghaziabad, glasgow, goma, gothenburg, guadalajara,
    guangzhou, guatemala city, guayaquil, gurgaon, gurugram, guwahati, halifax, hamburg, hamilton, hangzhou,
    hanoi, hanover, harare, havana, hebron, helsinki, hiroshima, ho chi minh city, hobart, hong kong, hubli,
    hyderabad, idlib, imphal, incheon, indore, islamabad, istanbul, izmir, jaipur, jakarta, jalandhar, jammu,
    jeddah, jerusalem, johannesburg, juba, kabul, kampala, kandahar, kano, kanpur, karachi, kathmandu, katmandu,
    kharkiv, khartoum, kherson, kiev, kyiv, kigali, kingston, kinshasa, kirkuk, kobe, kochi, kolkata, kozhikode,
    krakow, kuala lumpur, kunming, kuwait city, kyoto, la paz, lagos, lahore, lausanne, leeds, leicester,
    leipzig, leningrad, libreville, lille, lilongwe, lima, lisbon, liverpool, ljubljana, lome, london, luanda,
    lucknow, ludhiana, lusaka, luxembourg, lviv, lyon, lyons, macau, madrid, madurai, malabo, malmo, managua,
    manama, mangalore, mangaluru, manila, maputo, marrakesh, marseille, mariupol, mbabane, mecca, medan,
    medellin, melbourne, mexico city, milan, minsk, mogadishu, mombasa, monaco, monrovia, monterrey, montevideo,
    montreal, moscow, mosul, mumbai, munich, muscat, mysore, mysuru, n'djamena, nagasaki, nagoya, nagpur,
    nairobi, nanjing, nassau, naypyidaw, new delhi, niamey, nicosia, nice, noida, nouakchott, nuremberg, odessa,
    odesa, osaka, oslo, ottawa, ouagadougou, oxford, pago pago, palermo, panaji, panama city, paramaribo, paris,
    patna, peking, penang, perth, peshawar, phnom penh, podgorica, port-au-prince, port au prince, port louis,
    port moresby, port of spain, port elizabeth, porto, porto alegre, port stanley, prague, praia, pretoria,
    pristina, puducherry, pune, pyongyang, quebec city, quebec, quetta, quezon city, quito, rabat, raipur,
    ramallah, ranchi, rangoon, yangon, rawalpindi, recife, regina, reykjavik, riga, rio de janeiro, riyadh,
    rome, rosario, rotterdam, salvador, salzburg, san juan, san salvador, sanaa, santiago, santo domingo, sao
    paulo, sapporo, sarajevo, seoul, sevastopol, seville, shanghai, sharm el-sheikh, sheffield, shenzhen,
    shillong, shimla, singapore, skopje, sochi, sofia, southampton, soweto, srinagar, srebrenica, stockholm,
    strasbourg, stuttgart, surabaya, surat, suva, sydney, taipei, tallinn, tashkent, tbilisi, tegucigalpa,
    tehran, tel aviv, thimphu, thiruvananthapuram, tijuana, tirana, tokyo, toronto, toulouse, tripoli, tunis,
    turin, ulaanbaatar, utrecht, vadodara, valencia, valletta, valparaiso, vancouver, varanasi, venice,
    victoria, vienna, vientiane, vijayawada, vilnius, visakhapatnam, vladivostok, wuhan, warsaw, wellington,
    windhoek, winnipeg, wolfsburg, xi'an, yaounde, yerevan, yokohama, york, zagreb, zaporizhzhia, zurich, athen,
    berne, bruxelles, brussel, den haag, geneve, genf, kopenhagen, koln, la habana, londres, lisboa, lissabon,
    londra, milano, mailand, moscu, moskau, munchen, muenchen, napoli, neu delhi, nueva york, pekin, prag, rom,
    roma, torino, venezia, warschau, washington df, wien, wiesbaden, mainz, hannover, zurigo, zuerich, firenze,
    sevilla, ciudad de mexico, bruselas, ginebra, el cairo, jerusalen, tokio, varsovia, rennes, nantes,
    montpellier, москва, киев, минск, санкт-петербург, лондон, вашингтон, париж, берлин, нью-йорк, пекин, токио,
    брюссель, женева, вена, thrissur, kottayam, kannur, alappuzha, kollam, palakkad, malappuram, ernakulam,
    tiruchy, tiruchirappalli, tirupur, vellore, erode, thanjavur, tirunelveli, nashik, thane, navi mumbai,
    kolhapur, solapur, margao, belagavi, davangere, shivamogga, udupi, ballari, kalaburagi, warangal, tirupati,
    guntur, nellore, kurnool, kakinada, rajkot, jamnagar, bhavnagar, udaipur, jodhpur, kota, ajmer, bikaner,
    gwalior, jabalpur, ujjain, bilaspur, gorakhpur, meerut, mathura, moradabad, jhansi, prayagraj, ayodhya,
    haridwar, rishikesh, panchkula, mohali, ambala, karnal, hisar, rohtak, patiala, bathinda, jamshedpur,
    dhanbad, bokaro, gaya, muzaffarpur, bhagalpur, siliguri, darjeeling, howrah, durgapur, asansol, agartala,
    aizawl, kohima, itanagar, dibrugarh, silchar, dimapur, rourkela, sambalpur, berhampur, balasore, port blair,
    leh, multan, sialkot, gujranwala, sukkur, muzaffarabad, swat, abbottabad, mardan, sylhet, cox's bazar,
    rajshahi, khulna, kandy, jaffna, pokhara, petaling jaya, shah alam, johor baru, johor bahru, george town,
    ipoh, kota kinabalu, kuching, melaka, putrajaya, seremban, alor setar, kota baru, kota bharu, kuantan, kuala
    terengganu, miri, sibu, sandakan, tawau, langkawi, labuan, butterworth, kangar, klang, batu pahat, muar,
    phuket, pattaya, hat yai, khon kaen, nakhon ratchasima, pattani, chiang rai, bacolod city, iloilo city,
    zamboanga city, baguio, makati, pasig, makassar, semarang, yogyakarta, banda aceh, palembang, padang,
    pekanbaru, manado, ambon, jayapura, kupang, mataram, pontianak, balikpapan, samarinda, malang, surakarta,
    tangerang, bekasi, depok, da nang, haiphong, can tho, lhasa, urumqi, shenyang, dalian, harbin, xian,
    nanning, guiyang, hefei, changsha, zhengzhou, jinan, qingdao, xiamen, fuzhou, haikou, lanzhou, hohhot,
    yinchuan, xining, taiyuan, shijiazhuang, changchun, tianjin, nanchang, suzhou, ningbo, wenzhou, kaohsiung,
    taichung, tainan, sendai, naha, nagano, niigata, saitama, chiba, kawasaki, kitakyushu, kumamoto, kagoshima,
    matsuyama, okayama, shizuoka, hamamatsu, kanazawa, nara, yokosuka, wakayama, gifu, tsukuba, aomori, akita,
    morioka, daegu, daejeon, gwangju, ulsan, suwon, sejong, jeju, panmunjom, pyeongchang, port harcourt, ibadan,
    enugu, kaduna, benin city, jos, maiduguri, port sudan, kisumu, nakuru, eldoret, entebbe, gulu, kumasi,
    tamale, lubumbashi, bukavu, bloemfontein, polokwane, gqeberha, stellenbosch, hargeisa, kismayo, timbuktu,
    gao, oran, fez, tangier, agadir, sirte, misrata, nablus, jenin, khan younis, rafah, haifa, beersheba, eilat,
    sderot, homs, hama, daraa, deir el-zour, raqqa, sidon, irbid, zarqa, najaf, karbala, fallujah, ramadi,
    tikrit, sulaimaniya, mashhad, isfahan, shiraz, tabriz, qom, sharjah, ajman, al ain, hodeidah, taiz, medina,
    dhahran, diyarbakir, gaziantep, adana, antalya, bursa, limassol, larnaca, thessaloniki, patras, cluj,
    timisoara, varna, plovdiv, split, dubrovnik, novi sad, mostar, banja luka, prizren, poznan, wroclaw, lodz,
    brno, ostrava, kosice, debrecen, graz, linz, innsbruck, trondheim, uppsala, aarhus, tampere, turku, tartu,
    kaunas, gdynia, kazan, yekaterinburg, novosibirsk, grozny, rostov-on-don, sukhumi, stepanakert, batumi,
    simferopol, luhansk, dnipro, mykolaiv, bakhmut, zaporizhia, chernihiv, sumy, saskatoon, st john's,
    charlottetown, fredericton, moncton, whitehorse, yellowknife, iqaluit, windsor, kitchener, sudbury, thunder
    bay, kelowna, nanaimo, geelong, newcastle, wollongong, cairns, townsville, alice springs, launceston,
    ballarat, bendigo, gold coast, dunedin, tauranga, aberdeen, dundee, inverness, swansea, nottingham, derby,
    hull, plymouth, coventry, exeter, norwich, bath, derry, londonderry, cork, galway, limerick, kingstown,
    castries, roseau, basseterre, st george's, willemstad, oranjestad, san pedro sula, leon, acapulco, oaxaca,
    puebla, tuxtla gutierrez, merida, culiacan, reynosa, matamoros, nuevo laredo, hermosillo, mexicali,
    veracruz, cartagena, barranquilla, cucuta, maracaibo, arequipa, cusco, cuzco, cochabamba, sucre, cordoba,
    mendoza, ushuaia, concepcion, valdivia, curitiba, fortaleza, manaus, belem, natal, goiania, florianopolis,
    san cristobal"""
)

# Full, as the AP abbreviates them, and by their postal codes; then the provinces of other countries.
STATES = names(
    """alabama, ala, al, alaska, ak, arizona, ariz, az, arkansas, ark, ar, california, calif, cal, ca, colorado, colo,
    co, connecticut, conn, ct, delaware, del, de, florida, fla, fl, georgia, ga, hawaii, hi, idaho, id,
    illinois, ill, il, indiana, ind, in, iowa, ia, kansas, kan, kans, ks, kentucky, ky, louisiana, la, maine,
    me, maryland, md, massachusetts, mass, ma, michigan, mich, mi, minnesota, minn, mn, mississippi, miss, ms,
    missouri, mo, montana, mont, mt, nebraska, neb, nebr, ne, nevada, nev, nv, new hampshire, nh, n h, new
    jersey, nj, n j, new mexico, nm, n m, new york, ny, n y, north carolina, nc, n c, north dakota, nd, n d,
    ohio, oh, oklahoma, okla, ok, oregon, ore, or, pennsylvania, pa, penn, rhode island, ri, r i, south
    carolina, sc, s c, south dakota, sd, s d, tennessee, tenn, tn, texas, tex, tx, utah, ut, vermont, vt,
    virginia, va, washington, wash, wa, west virginia, wva, w va, wv, wisconsin, wis, wisc, wi, wyoming, wyo,
    wy, dc, d c, puerto rico, pr, p r, guam, u s virgin islands, american samoa, alberta, alta, ab, british
    columbia, bc, b c, manitoba, man, mb, new brunswick, nb, n b, newfoundland, newfoundland and labrador, nfld,
    nl, nova scotia, ns, n s, ontario, ont, on, prince edward island, pei, p e i, quebec, que, qc, saskatchewan,
    sask, sk, yukon, northwest territories, nwt, nunavut, new south wales, nsw, victoria, vic, queensland, qld,
    tasmania, western australia, south australia, northern territory, andhra pradesh, assam, bihar,
    chhattisgarh, goa, gujarat, haryana, himachal pradesh, jharkhand, jammu and kashmir, karnataka, kerala,
    madhya pradesh, maharashtra, manipur, meghalaya, mizoram, nagaland, odisha, punjab, rajasthan, sikkim, tamil
    nadu, telangana, tripura, uttar pradesh, uttarakhand, west bengal, sindh, balochistan, khyber pakhtunkhwa,
    west java, east java, central java, bali, aceh, papua, north sumatra, west sumatra, south sulawesi"""
)

COUNTRIES = names(
    """afghanistan, albania, algeria, andorra, angola, argentina, armenia, australia, austria, azerbaijan, bahamas, the
    bahamas, bahrain, bangladesh, barbados, belarus, belgium, belize, benin, bermuda, bhutan, bolivia, bosnia,
    bosnia-herzegovina, bosnia and herzegovina, botswana, brazil, britain, brunei, bulgaria, burkina faso,
    burma, myanmar, burundi, cambodia, cameroon, canada, cape verde, cayman islands, central african republic,
    chad, chile, china, colombia, comoros, congo, costa rica, croatia, cuba, cyprus, czech republic, czechia,
    czechoslovakia, denmark, djibouti, dominica, dominican republic, east germany, east timor, ecuador, egypt,
    el salvador, england, equatorial guinea, eritrea, estonia, eswatini, ethiopia, fiji, finland, france, gabon,
    gambia, gaza strip, georgia, germany, ghana, gibraltar, greece, greenland, grenada, guatemala, guinea,
    guinea-bissau, guyana, haiti, honduras, hungary, iceland, india, indonesia, iran, iraq, ireland, israel,
    italy, ivory coast, jamaica, japan, jordan, kazakhstan, kenya, kosovo, kuwait, kyrgyzstan, laos, latvia,
    lebanon, lesotho, liberia, libya, liechtenstein, lithuania, luxembourg, macedonia, north macedonia,
    madagascar, malawi, malaysia, maldives, mali, malta, marshall islands, mauritania, mauritius, mexico,
    micronesia, moldova, monaco, mongolia, montenegro, morocco, mozambique, namibia, nauru, nepal, netherlands,
    the netherlands, new zealand, nicaragua, niger, nigeria, north korea, northern ireland, norway, oman,
    pakistan, palestine, palestinian territories, panama, papua new guinea, paraguay, peru, philippines, the
    philippines, poland, portugal, qatar, romania, russia, rwanda, samoa, saudi arabia, scotland, senegal,
    serbia, seychelles, sierra leone, singapore, slovakia, slovenia, solomon islands, somalia, somaliland, south
    africa, south korea, south sudan, soviet union, spain, sri lanka, sudan, suriname, swaziland, sweden,
    switzerland, syria, taiwan, tajikistan, tanzania, thailand, tibet, togo, tonga, trinidad, trinidad and
    tobago, tunisia, turkey, turkiye, turkmenistan, uganda, ukraine, united arab emirates, uae, united kingdom,
    uk, u k, united states, usa, u s, us, uruguay, uzbekistan, vanuatu, venezuela, vietnam, wales, west bank,
    west germany, western sahara, yemen, yugoslavia, zaire, zambia, zimbabwe, crimea, kashmir, okinawa, sicily,
    sardinia, corsica, northern cyprus, hong kong, golan heights, british west indies, french guiana,
    martinique, guadeloupe, reunion, aruba, curacao"""
)
