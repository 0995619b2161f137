<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="cy_GB" sourcelanguage="en_GB">
<context>
    <name>Bar</name>
    <message>
        <source>Bigger</source>
        <translation>Yn fwy</translation>
    </message>
    <message>
        <source>Smaller</source>
        <translation>Llai</translation>
    </message>
</context>
<context>
    <name>Campaigns</name>
    <message>
        <source>10 a sheet, for a pocket.</source>
        <translation>10 i bob dalen, ar gyfer poced.</translation>
    </message>
    <message>
        <source>3 a sheet, for appointment letters.</source>
        <translation>3 i bob dalen, ar gyfer llythyrau apwyntiad.</translation>
    </message>
    <message>
        <source>3 months</source>
        <translation>3 mis</translation>
    </message>
    <message>
        <source>4 a sheet, to stand on a shelf.</source>
        <translation>4 i bob dalen, i sefyll ar silff.</translation>
    </message>
    <message>
        <source>4 weeks</source>
        <translation>4 wythnos</translation>
    </message>
    <message>
        <source>A code that is opened at home tells nobody anything, and is not counted.</source>
        <translation>Nid yw cod a agorir gartref yn dweud dim wrth neb, ac nid yw’n cael ei gyfrif.</translation>
    </message>
    <message>
        <source>A second language beside it?</source>
        <translation>Ail iaith wrth ei hochr?</translation>
    </message>
    <message>
        <source>About: %1. Languages: %2.</source>
        <translation>Am: %1. Ieithoedd: %2.</translation>
    </message>
    <message>
        <source>All of it</source>
        <translation>Y cyfan</translation>
    </message>
    <message>
        <source>All of it, or one thing?</source>
        <translation>Y cyfan, neu un peth?</translation>
    </message>
    <message>
        <source>Begin it</source>
        <translation>Dechrau</translation>
    </message>
    <message>
        <source>Calls that it brought: %1</source>
        <translation>Galwadau a ddaeth o’i herwydd: %1</translation>
    </message>
    <message>
        <source>Campaigns</source>
        <translation>Ymgyrchoedd</translation>
    </message>
    <message>
        <source>Cards to pass on</source>
        <translation>Cardiau i’w rhannu</translation>
    </message>
    <message>
        <source>Counted is who shows it to this kiosk, and what you touch at a drop-in or after a call.</source>
        <translation>Yr hyn sy’n cael ei gyfrif yw’r rhai sy’n ei ddangos i’r ciosg hwn, a’r hyn rydych yn ei gyffwrdd mewn sesiwn galw heibio neu ar ôl galwad.</translation>
    </message>
    <message>
        <source>End it now</source>
        <translation>Dod â hi i ben nawr</translation>
    </message>
    <message>
        <source>End this campaign</source>
        <translation>Gorffen yr ymgyrch hon</translation>
    </message>
    <message>
        <source>End this campaign?</source>
        <translation>Gorffen yr ymgyrch hon?</translation>
    </message>
    <message>
        <source>For a wall or a door.</source>
        <translation>Ar gyfer wal neu ddrws.</translation>
    </message>
    <message>
        <source>How long does it run?</source>
        <translation>Am ba hyd mae’n para?</translation>
    </message>
    <message>
        <source>Inserts for letters</source>
        <translation>Mewnosodiadau ar gyfer llythyrau</translation>
    </message>
    <message>
        <source>It began on %1.</source>
        <translation>Dechreuodd ar %1.</translation>
    </message>
    <message>
        <source>It could not be saved. “This kiosk” in the staff room says why.</source>
        <translation>Nid oedd modd ei chadw. Mae “Y ciosg hwn” yn yr ystafell staff yn dweud pam.</translation>
    </message>
    <message>
        <source>It ended on %1.</source>
        <translation>Daeth i ben ar %1.</translation>
    </message>
    <message>
        <source>It ended.</source>
        <translation>Daeth i ben.</translation>
    </message>
    <message>
        <source>It is offered no more. Its papers are still read and counted: take them down.</source>
        <translation>Nid yw’n cael ei chynnig mwyach. Mae ei phapurau’n dal i gael eu darllen a’u cyfrif: tynnwch nhw i lawr.</translation>
    </message>
    <message>
        <source>It is printed.</source>
        <translation>Mae wedi’i argraffu.</translation>
    </message>
    <message>
        <source>It is saved: %1</source>
        <translation>Mae wedi’i gadw: %1</translation>
    </message>
    <message>
        <source>It runs until %1.</source>
        <translation>Mae’n para tan %1.</translation>
    </message>
    <message>
        <source>It runs.</source>
        <translation>Mae ar waith.</translation>
    </message>
    <message>
        <source>It stands in the figures, and small on the paper. No names of people.</source>
        <translation>Mae yn y ffigurau, ac yn fach ar y papur. Dim enwau pobl.</translation>
    </message>
    <message>
        <source>Its code opens %1.</source>
        <translation>Mae ei god yn agor %1.</translation>
    </message>
    <message>
        <source>Its papers</source>
        <translation>Ei phapurau</translation>
    </message>
    <message>
        <source>New campaign</source>
        <translation>Ymgyrch newydd</translation>
    </message>
    <message>
        <source>No, one language</source>
        <translation>Na, un iaith</translation>
    </message>
    <message>
        <source>Not yet</source>
        <translation>Ddim eto</translation>
    </message>
    <message>
        <source>One moment…</source>
        <translation>Un eiliad…</translation>
    </message>
    <message>
        <source>Papers that were made: %1</source>
        <translation>Papurau a wnaed: %1</translation>
    </message>
    <message>
        <source>People helped at a drop-in whom it brought: %1</source>
        <translation>Pobl a gafodd help mewn sesiwn galw heibio o’i herwydd: %1</translation>
    </message>
    <message>
        <source>Poster, A3</source>
        <translation>Poster maint A3</translation>
    </message>
    <message>
        <source>Poster, A4</source>
        <translation>Poster maint A4</translation>
    </message>
    <message>
        <source>Posters and cards that invite people to one thing, with a code of their own.</source>
        <translation>Posteri a chardiau sy’n gwahodd pobl at un peth, gyda’u cod eu hunain.</translation>
    </message>
    <message>
        <source>Print one</source>
        <translation>Argraffu un</translation>
    </message>
    <message>
        <source>Save as a PDF</source>
        <translation>Cadw fel PDF</translation>
    </message>
    <message>
        <source>Save on %1</source>
        <translation>Cadw ar %1</translation>
    </message>
    <message>
        <source>Shelf cards</source>
        <translation>Cardiau silff</translation>
    </message>
    <message>
        <source>The paper is being made.</source>
        <translation>Mae’r papur yn cael ei wneud.</translation>
    </message>
    <message>
        <source>There is no page that a code could open: it has none.</source>
        <translation>Nid oes tudalen y gallai cod ei hagor: nid oes cod.</translation>
    </message>
    <message>
        <source>These are the languages that it has words in.</source>
        <translation>Dyma’r ieithoedd y mae geiriau ar ei chyfer ynddynt.</translation>
    </message>
    <message>
        <source>Things that were finished in those visits: %1</source>
        <translation>Pethau a orffennwyd yn yr ymweliadau hynny: %1</translation>
    </message>
    <message>
        <source>This kiosk has no page at home, so the code opens the official page, and who opens it cannot be counted. What you touch at a drop-in or after a call is.</source>
        <translation>Nid oes gan y ciosg hwn dudalen gartref, felly mae’r cod yn agor y dudalen swyddogol, ac ni ellir cyfrif pwy sy’n ei hagor. Mae’r hyn rydych yn ei gyffwrdd mewn sesiwn galw heibio neu ar ôl galwad yn cael ei gyfrif.</translation>
    </message>
    <message>
        <source>This kiosk has no scanner: counted is what you touch at a drop-in or after a call.</source>
        <translation>Nid oes gan y ciosg hwn sganiwr: yr hyn rydych yn ei gyffwrdd mewn sesiwn galw heibio neu ar ôl galwad sy’n cael ei gyfrif.</translation>
    </message>
    <message>
        <source>This paper cannot be made. “This kiosk” in the staff room says why.</source>
        <translation>Ni ellir gwneud y papur hwn. Mae “Y ciosg hwn” yn yr ystafell staff yn dweud pam.</translation>
    </message>
    <message>
        <source>To be read across a room.</source>
        <translation>I’w ddarllen ar draws ystafell.</translation>
    </message>
    <message>
        <source>Until we end it</source>
        <translation>Nes i ni ei gorffen</translation>
    </message>
    <message>
        <source>Visits here in which its code was shown: %1</source>
        <translation>Ymweliadau yma lle dangoswyd ei god: %1</translation>
    </message>
    <message>
        <source>What came of it here</source>
        <translation>Beth ddaeth ohoni yma</translation>
    </message>
    <message>
        <source>What do you call it?</source>
        <translation>Beth yw ei henw gennych chi?</translation>
    </message>
    <message>
        <source>What is it about?</source>
        <translation>Am beth mae hi?</translation>
    </message>
    <message>
        <source>Which language comes first?</source>
        <translation>Pa iaith sy’n dod gyntaf?</translation>
    </message>
    <message>
        <source>Who opens it cannot be counted.</source>
        <translation>Ni ellir cyfrif pwy sy’n ei agor.</translation>
    </message>
</context>
<context>
    <name>Certificate</name>
    <message>
        <source>A file goes with this paper: a signed badge (Open Badges 3.0). It holds no name.</source>
        <translation>Mae ffeil yn mynd gyda’r papur hwn: bathodyn wedi’i lofnodi (Open Badges 3.0). Nid oes enw ynddo.</translation>
    </message>
    <message>
        <source>Certificate</source>
        <translation>Tystysgrif</translation>
    </message>
    <message>
        <source>Given by %1 on %2</source>
        <translation>Rhoddwyd gan %1 ar %2</translation>
    </message>
    <message>
        <source>It could not be made. “This kiosk” in the staff room says why.</source>
        <translation>Nid oedd modd ei gwneud. Mae “Y ciosg hwn” yn ystafell y staff yn dweud pam.</translation>
    </message>
    <message>
        <source>It holds no name. A scanner reads it.</source>
        <translation>Nid oes enw ynddo. Mae sganiwr yn ei ddarllen.</translation>
    </message>
    <message>
        <source>It is printed.</source>
        <translation>Mae wedi’i hargraffu.</translation>
    </message>
    <message>
        <source>My own name, if I want it here:</source>
        <translation>Fy enw fy hun, os ydw i am ei roi yma:</translation>
    </message>
    <message>
        <source>No internet is needed to check it: whoever has the kiosk’s program gives it the text of the badge.</source>
        <translation>Nid oes angen y rhyngrwyd i’w wirio: bydd rhywun sydd â rhaglen y ciosg yn rhoi testun y bathodyn iddi.</translation>
    </message>
    <message>
        <source>Signed with this key, which the place can tell you:</source>
        <translation>Llofnodwyd â’r allwedd hon, y gall y lle ei dweud wrthych:</translation>
    </message>
    <message>
        <source>The path: %1</source>
        <translation>Y llwybr: %1</translation>
    </message>
    <message>
        <source>This code is a signed badge (Open Badges 3.0).</source>
        <translation>Mae’r cod hwn yn fathodyn wedi’i lofnodi (Open Badges 3.0).</translation>
    </message>
    <message>
        <source>Your certificate and its badge are saved: %1</source>
        <translation>Mae eich tystysgrif a’i bathodyn wedi’u cadw: %1</translation>
    </message>
    <message>
        <source>has learned how to help people do things online.</source>
        <translation>wedi dysgu sut i helpu pobl i wneud pethau ar-lein.</translation>
    </message>
</context>
<context>
    <name>Content</name>
    <message>
        <source>%1: version %2, made on %3</source>
        <translation>%1: fersiwn %2, gwnaed ar %3</translation>
    </message>
    <message>
        <source>%1: version %3 instead of version %2.</source>
        <translation>%1: fersiwn %3 yn lle fersiwn %2.</translation>
    </message>
    <message>
        <source>%1: what came with Handrail instead of version %2.</source>
        <translation>%1: yr hyn a ddaeth gyda Handrail yn lle fersiwn %2.</translation>
    </message>
    <message>
        <source>A pack is damaged. What came before it is shown; check for it again.</source>
        <translation>Mae pecyn wedi&apos;i ddifrodi. Dangosir yr hyn a ddaeth o&apos;i flaen; edrychwch amdano eto.</translation>
    </message>
    <message>
        <source>All else came with Handrail, or is this kiosk’s own.</source>
        <translation>Daeth popeth arall gyda Handrail, neu mae&apos;n eiddo i&apos;r ciosg hwn.</translation>
    </message>
    <message>
        <source>Check now</source>
        <translation>Gwirio nawr</translation>
    </message>
    <message>
        <source>Checked for newer content on %1.</source>
        <translation>Edrychwyd am gynnwys newydd ar %1.</translation>
    </message>
    <message>
        <source>Colours and sign of the house</source>
        <translation>Lliwiau ac arwydd y lle</translation>
    </message>
    <message>
        <source>Go back</source>
        <translation>Mynd yn ôl</translation>
    </message>
    <message>
        <source>Go back to the one before</source>
        <translation>Mynd yn ôl i&apos;r un o&apos;r blaen</translation>
    </message>
    <message>
        <source>Here since %1.</source>
        <translation>Yma ers %1.</translation>
    </message>
    <message>
        <source>It cannot be read. Copy it again.</source>
        <translation>Ni ellir ei ddarllen. Copïwch ef eto.</translation>
    </message>
    <message>
        <source>It could not be done.</source>
        <translation>Ni ellid ei wneud.</translation>
    </message>
    <message>
        <source>It is far larger than content ever is.</source>
        <translation>Mae&apos;n llawer mwy nag y bydd cynnwys byth.</translation>
    </message>
    <message>
        <source>It is not whole. Copy it again, and leave the memory stick in until it says that it has finished.</source>
        <translation>Nid yw&apos;n gyfan. Copïwch ef eto, a gadewch y cof bach i mewn nes iddo ddweud ei fod wedi gorffen.</translation>
    </message>
    <message>
        <source>It is older than what this kiosk has seen. Bring a newer copy.</source>
        <translation>Mae&apos;n hŷn na&apos;r hyn y mae&apos;r ciosg hwn wedi ei weld. Dewch â chopi newydd.</translation>
    </message>
    <message>
        <source>It is shown when this visit ends.</source>
        <translation>Fe&apos;i dangosir pan ddaw&apos;r ymweliad hwn i ben.</translation>
    </message>
    <message>
        <source>It is what was gone back from. It is taken when something newer is published.</source>
        <translation>Dyma&apos;r hyn yr aed yn ôl ohono. Fe&apos;i cymerir pan gyhoeddir rhywbeth newydd.</translation>
    </message>
    <message>
        <source>It needs a newer Handrail than this one.</source>
        <translation>Mae angen Handrail mwy newydd na hwn arno.</translation>
    </message>
    <message>
        <source>It shows what came with Handrail.</source>
        <translation>Mae&apos;n dangos yr hyn a ddaeth gyda Handrail.</translation>
    </message>
    <message>
        <source>It took too long. Try again later, or bring it on a memory stick.</source>
        <translation>Cymerodd ormod o amser. Rhowch gynnig arall yn nes ymlaen, neu dewch ag ef ar gof bach.</translation>
    </message>
    <message>
        <source>It was signed too long ago. If the kiosk’s date is right, bring a newer copy.</source>
        <translation>Fe&apos;i llofnodwyd yn rhy bell yn ôl. Os yw dyddiad y ciosg yn gywir, dewch â chopi newydd.</translation>
    </message>
    <message>
        <source>Journeys</source>
        <translation>Teithiau</translation>
    </message>
    <message>
        <source>List of services</source>
        <translation>Rhestr gwasanaethau</translation>
    </message>
    <message>
        <source>Newer content is being asked for.</source>
        <translation>Gofynnir am gynnwys newydd.</translation>
    </message>
    <message>
        <source>Newer content is here. It is shown when this visit ends.</source>
        <translation>Mae cynnwys newydd yma. Fe&apos;i dangosir pan ddaw&apos;r ymweliad hwn i ben.</translation>
    </message>
    <message>
        <source>Next time: %1, %2, from %3.</source>
        <translation>Y tro nesaf: %1, %2, o %3.</translation>
    </message>
    <message>
        <source>Nobody has asked yet whether there is newer content.</source>
        <translation>Does neb wedi gofyn eto a oes cynnwys newydd.</translation>
    </message>
    <message>
        <source>Not checked since %1.</source>
        <translation>Heb ei wirio ers %1.</translation>
    </message>
    <message>
        <source>Not now</source>
        <translation>Ddim nawr</translation>
    </message>
    <message>
        <source>Nothing comes to this kiosk by network; a memory stick brings it.</source>
        <translation>Does dim yn dod i&apos;r ciosg hwn drwy&apos;r rhwydwaith; cof bach sy&apos;n ei gludo.</translation>
    </message>
    <message>
        <source>Nothing newer is there: this kiosk has it all.</source>
        <translation>Does dim byd newydd yno: mae&apos;r cyfan gan y ciosg hwn.</translation>
    </message>
    <message>
        <source>Nothing was changed.</source>
        <translation>Ni newidiwyd dim.</translation>
    </message>
    <message>
        <source>Old and new are mixed in it. Copy the whole of it again.</source>
        <translation>Mae hen a newydd yn gymysg ynddo. Copïwch y cyfan eto.</translation>
    </message>
    <message>
        <source>Put a memory stick in, and it is offered here.</source>
        <translation>Rhowch gof bach i mewn, ac fe&apos;i cynigir yma.</translation>
    </message>
    <message>
        <source>Show the content of before?</source>
        <translation>Dangos y cynnwys o&apos;r blaen?</translation>
    </message>
    <message>
        <source>So far: %1 MB.</source>
        <translation>Hyd yn hyn: %1 MB.</translation>
    </message>
    <message>
        <source>Somebody else has made or changed it: nobody whom this kiosk believes has signed it. Do not use it.</source>
        <translation>Mae rhywun arall wedi ei wneud neu ei newid: nid yw neb y mae&apos;r ciosg hwn yn ei gredu wedi ei lofnodi. Peidiwch â&apos;i ddefnyddio.</translation>
    </message>
    <message>
        <source>Somebody went back. Newer content comes when something newer is published.</source>
        <translation>Aeth rhywun yn ôl. Daw cynnwys newydd pan gyhoeddir rhywbeth newydd.</translation>
    </message>
    <message>
        <source>Something in it cannot be shown, so nothing of it was taken. Send what stands here to whoever publishes it.</source>
        <translation>Ni ellir dangos rhywbeth sydd ynddo, felly ni chymerwyd dim ohono. Anfonwch yr hyn sydd yma at bwy bynnag sy&apos;n ei gyhoeddi.</translation>
    </message>
    <message>
        <source>Take content from the stick</source>
        <translation>Cymryd cynnwys o&apos;r cof bach</translation>
    </message>
    <message>
        <source>Taken: %1.</source>
        <translation>Cymerwyd: %1.</translation>
    </message>
    <message>
        <source>Tell whoever looks after this kiosk.</source>
        <translation>Dywedwch wrth bwy bynnag sy&apos;n gofalu am y ciosg hwn.</translation>
    </message>
    <message>
        <source>Tell whoever publishes your content.</source>
        <translation>Dywedwch wrth bwy bynnag sy&apos;n cyhoeddi eich cynnwys.</translation>
    </message>
    <message>
        <source>The kiosk’s clock is wrong, so nothing can be looked at. Have it set first.</source>
        <translation>Mae cloc y ciosg yn anghywir, felly ni ellir edrych ar ddim. Trefnwch ei osod yn gyntaf.</translation>
    </message>
    <message>
        <source>The kiosk’s disk cannot be written to.</source>
        <translation>Ni ellir ysgrifennu ar ddisg y ciosg.</translation>
    </message>
    <message>
        <source>The memory stick is being read. Leave it in.</source>
        <translation>Mae&apos;r cof bach yn cael ei ddarllen. Gadewch ef i mewn.</translation>
    </message>
    <message>
        <source>The next person sees it so. What is shown now comes again only when something newer is published.</source>
        <translation>Dyma sut y bydd y person nesaf yn ei weld. Dim ond pan gyhoeddir rhywbeth newydd y daw&apos;r hyn a ddangosir nawr yn ôl.</translation>
    </message>
    <message>
        <source>The publisher cannot be reached now. It is tried again by itself.</source>
        <translation>Ni ellir cyrraedd y cyhoeddwr nawr. Rhoddir cynnig arall arni ar ei liwt ei hun.</translation>
    </message>
    <message>
        <source>There is no content at that address.</source>
        <translation>Does dim cynnwys yn y cyfeiriad hwnnw.</translation>
    </message>
    <message>
        <source>There is no content on this memory stick.</source>
        <translation>Does dim cynnwys ar y cof bach hwn.</translation>
    </message>
    <message>
        <source>There is no room left on the kiosk’s disk.</source>
        <translation>Does dim lle ar ôl ar ddisg y ciosg.</translation>
    </message>
    <message>
        <source>This kiosk has not been told yet whose content it may believe.</source>
        <translation>Does neb wedi dweud wrth y ciosg hwn eto gynnwys pwy y caiff ei gredu.</translation>
    </message>
    <message>
        <source>Translations</source>
        <translation>Cyfieithiadau</translation>
    </message>
    <message>
        <source>What this kiosk shows</source>
        <translation>Beth mae&apos;r ciosg hwn yn ei ddangos</translation>
    </message>
    <message>
        <source>Words for searching</source>
        <translation>Geiriau ar gyfer chwilio</translation>
    </message>
</context>
<context>
    <name>Dashboard</name>
    <message>
        <source>%1 in 100 (%2 of %3)</source>
        <translation>%1 o bob 100 (%2 o %3)</translation>
    </message>
    <message>
        <source>%1 of %2 people who told us felt surer afterwards.</source>
        <translation>Roedd %1 o&apos;r %2 o bobl a ddywedodd wrthym yn teimlo&apos;n sicrach wedyn.</translation>
    </message>
    <message>
        <source>%1 of %2 people who touched a face twice were surer afterwards.</source>
        <translation>Roedd %1 o %2 o bobl a gyffyrddodd ag wyneb ddwywaith yn fwy sicr wedyn.</translation>
    </message>
    <message>
        <source>(too few to show)</source>
        <translation>(rhy ychydig i’w dangos)</translation>
    </message>
    <message>
        <source>Adding up what was recorded.</source>
        <translation>Adio’r hyn a gofnodwyd.</translation>
    </message>
    <message>
        <source>Against an office</source>
        <translation>O’i gymharu â swyddfa</translation>
    </message>
    <message>
        <source>Against phone calls, helping cost %1 more than it saved. Against visits to an office, it saved %2.</source>
        <translation>O&apos;i gymharu â galwadau ffôn, costiodd helpu %1 yn fwy nag a arbedwyd. O&apos;i gymharu ag ymweliadau â swyddfa, arbedwyd %2.</translation>
    </message>
    <message>
        <source>Against the phone</source>
        <translation>O’i gymharu â’r ffôn</translation>
    </message>
    <message>
        <source>All figures</source>
        <translation>Pob ffigur</translation>
    </message>
    <message>
        <source>An estimate. One contact: £%1 at an office, £%2 by phone, £%3 on the web (prices of %4, for simple information). Staff: %5 hours at £%6.</source>
        <translation>Amcangyfrif. Un cyswllt: £%1 mewn swyddfa, £%2 dros y ffôn, £%3 ar y we (prisiau %4, am wybodaeth syml). Staff: %5 awr am £%6.</translation>
    </message>
    <message>
        <source>Area: %1</source>
        <translation>Ardal: %1</translation>
    </message>
    <message>
        <source>As sure as before</source>
        <translation>Mor sicr ag o’r blaen</translation>
    </message>
    <message>
        <source>At home</source>
        <translation>Gartref</translation>
    </message>
    <message>
        <source>Attitude to going online</source>
        <translation>Agwedd at fynd ar-lein</translation>
    </message>
    <message>
        <source>Between %1 and %2 may have been saved.</source>
        <translation>Efallai fod rhwng %1 a %2 wedi’i arbed.</translation>
    </message>
    <message>
        <source>By phone</source>
        <translation>Dros y ffôn</translation>
    </message>
    <message>
        <source>Campaign: %1</source>
        <translation>Ymgyrch: %1</translation>
    </message>
    <message>
        <source>Confidence in helping</source>
        <translation>Hyder wrth helpu</translation>
    </message>
    <message>
        <source>Confidence, before and after</source>
        <translation>Hyder, cyn ac ar ôl</translation>
    </message>
    <message>
        <source>Cost avoided, in pounds</source>
        <translation>Cost a osgowyd, mewn punnoedd</translation>
    </message>
    <message>
        <source>Digital take-up %3 in 100: %1 of %2 things were finished online or at home, helped or not.</source>
        <translation>Defnydd digidol %3 o bob 100: gorffennwyd %1 o %2 o bethau ar-lein neu gartref, gyda help neu hebddo.</translation>
    </message>
    <message>
        <source>Digital take-up in 100, week by week</source>
        <translation>Defnydd digidol o bob 100, wythnos wrth wythnos</translation>
    </message>
    <message>
        <source>Finished online or at home before the first module was finished at a place: %1 of %2. Since then: %3 of %4. The two go together or not; this does not show that one made the other.</source>
        <translation>Gorffennwyd ar-lein neu gartref cyn gorffen y modiwl cyntaf mewn lle: %1 o %2. Ers hynny: %3 o %4. Gall y ddau fynd gyda’i gilydd neu beidio; nid yw hyn yn dangos bod un wedi achosi’r llall.</translation>
    </message>
    <message>
        <source>Finished online or at home, of 100 things: %1 in the first of these weeks, %2 in the last.</source>
        <translation>Gorffennwyd ar-lein neu gartref, o bob 100 peth: %1 yn yr wythnos gyntaf, %2 yn yr olaf.</translation>
    </message>
    <message>
        <source>Helping cost between %2 and %1 more than it saved.</source>
        <translation>Costiodd helpu rhwng %2 a %1 yn fwy nag a arbedwyd.</translation>
    </message>
    <message>
        <source>How it was done</source>
        <translation>Sut y cafodd ei wneud</translation>
    </message>
    <message>
        <source>How many weeks back?</source>
        <translation>Sawl wythnos yn ôl?</translation>
    </message>
    <message>
        <source>How things were finished</source>
        <translation>Sut y gorffennwyd pethau</translation>
    </message>
    <message>
        <source>In person</source>
        <translation>Wyneb yn wyneb</translation>
    </message>
    <message>
        <source>It could not be made. “This kiosk” in the staff room says why.</source>
        <translation>Nid oedd modd ei wneud. Mae “Y ciosg hwn” yn ystafell y staff yn dweud pam.</translation>
    </message>
    <message>
        <source>It is printed.</source>
        <translation>Mae wedi’i argraffu.</translation>
    </message>
    <message>
        <source>Less sure</source>
        <translation>Llai sicr</translation>
    </message>
    <message>
        <source>Make the report</source>
        <translation>Gwneud yr adroddiad</translation>
    </message>
    <message>
        <source>Modules finished by staff: %1.</source>
        <translation>Modiwlau a orffennwyd gan staff: %1.</translation>
    </message>
    <message>
        <source>Most often, of people helped: %1 (%2).</source>
        <translation>Amlaf, o’r bobl a gafodd help: %1 (%2).</translation>
    </message>
    <message>
        <source>Most often: %1, %2 of %3.</source>
        <translation>Amlaf: %1, %2 o %3.</translation>
    </message>
    <message>
        <source>Most often: %1. In %2: %3. In %4: %5.</source>
        <translation>Amlaf: %1. Yn %2: %3. Yn %4: %5.</translation>
    </message>
    <message>
        <source>Next figure</source>
        <translation>Ffigur nesaf</translation>
    </message>
    <message>
        <source>Nobody’s name was written down. Come and see us.</source>
        <translation>Ni chofnodwyd enw neb. Dewch i’n gweld.</translation>
    </message>
    <message>
        <source>Nothing is recorded yet.</source>
        <translation>Does dim wedi’i gofnodi eto.</translation>
    </message>
    <message>
        <source>Numbers under %1, noughts, and what would give a small number away are left out. All others are rounded to the nearest 5.</source>
        <translation>Gadewir allan rifau dan %1, seroau, a’r hyn a fyddai’n datgelu rhif bach. Mae pob un arall wedi’i dalgrynnu i’r 5 agosaf.</translation>
    </message>
    <message>
        <source>Of 100 things that people came to do, %1 were finished online or at home.</source>
        <translation>O bob 100 peth y daeth pobl i&apos;w gwneud, cafodd %1 eu gorffen ar-lein neu gartref.</translation>
    </message>
    <message>
        <source>One moment…</source>
        <translation>Un eiliad…</translation>
    </message>
    <message>
        <source>Online</source>
        <translation>Ar-lein</translation>
    </message>
    <message>
        <source>People helped beside the screen or on the phone: %1.</source>
        <translation>Pobl a gafodd help wrth y sgrin neu dros y ffôn: %1.</translation>
    </message>
    <message>
        <source>People helped, week by week</source>
        <translation>Pobl a gafodd help, fesul wythnos</translation>
    </message>
    <message>
        <source>People used a screen like this %1 times.</source>
        <translation>Defnyddiodd pobl sgrin fel hon %1 o weithiau.</translation>
    </message>
    <message>
        <source>People whom something kept from going online: %1.</source>
        <translation>Pobl yr oedd rhywbeth yn eu rhwystro rhag mynd ar-lein: %1.</translation>
    </message>
    <message>
        <source>Place: %1</source>
        <translation>Lle: %1</translation>
    </message>
    <message>
        <source>Print the page for the wall</source>
        <translation>Argraffu’r dudalen i’r wal</translation>
    </message>
    <message>
        <source>Print the report</source>
        <translation>Argraffu’r adroddiad</translation>
    </message>
    <message>
        <source>Report</source>
        <translation>Adroddiad</translation>
    </message>
    <message>
        <source>Staff learning, and what goes with it</source>
        <translation>Dysgu staff, a beth sy’n mynd gydag ef</translation>
    </message>
    <message>
        <source>Still counting: %1 earlier weeks are not in these figures yet.</source>
        <translation>Yn dal i gyfrif: nid yw %1 o wythnosau cynharach yn y ffigurau hyn eto.</translation>
    </message>
    <message>
        <source>Surer afterwards</source>
        <translation>Yn fwy sicr wedyn</translation>
    </message>
    <message>
        <source>The digital divide here, area by area</source>
        <translation>Y rhaniad digidol yma, fesul ardal</translation>
    </message>
    <message>
        <source>The digital divide here, month by month</source>
        <translation>Y rhaniad digidol yma, fesul mis</translation>
    </message>
    <message>
        <source>The digital divide here, week by week</source>
        <translation>Y rhaniad digidol yma, fesul wythnos</translation>
    </message>
    <message>
        <source>The digital divide here: what got in the way, of what</source>
        <translation>Y rhaniad digidol yma: beth oedd yn rhwystr, ac i beth</translation>
    </message>
    <message>
        <source>The first number: had each thing finished online or at home been a phone call instead. The second: had each been a visit to an office.</source>
        <translation>Y rhif cyntaf: pe bai pob peth a orffennwyd ar-lein neu gartref wedi bod yn alwad ffôn yn lle hynny. Yr ail: pe bai pob un wedi bod yn ymweliad â swyddfa.</translation>
    </message>
    <message>
        <source>The last month that has ended</source>
        <translation>Y mis diwethaf a ddaeth i ben</translation>
    </message>
    <message>
        <source>The last quarter that has ended</source>
        <translation>Y chwarter diwethaf a ddaeth i ben</translation>
    </message>
    <message>
        <source>The last year that has ended</source>
        <translation>Y flwyddyn ddiwethaf a ddaeth i ben</translation>
    </message>
    <message>
        <source>The numbers are too small to be shown.</source>
        <translation>Mae’r rhifau’n rhy fach i’w dangos.</translation>
    </message>
    <message>
        <source>The numbers are too small to say a share.</source>
        <translation>Mae’r rhifau’n rhy fach i ddweud cyfran.</translation>
    </message>
    <message>
        <source>The report</source>
        <translation>Yr adroddiad</translation>
    </message>
    <message>
        <source>The report is being made. It takes a few seconds.</source>
        <translation>Mae’r adroddiad yn cael ei wneud. Mae’n cymryd ychydig eiliadau.</translation>
    </message>
    <message>
        <source>They are saved: %1</source>
        <translation>Maent wedi’u cadw: %1</translation>
    </message>
    <message>
        <source>They go to %1.</source>
        <translation>Maent yn mynd i %1.</translation>
    </message>
    <message>
        <source>They go to a folder of this kiosk: put a memory stick in, and they go there.</source>
        <translation>Maent yn mynd i ffolder ar y ciosg hwn: rhowch gof bach i mewn, ac ânt i hwnnw.</translation>
    </message>
    <message>
        <source>This cannot be added up now. “This kiosk” in the staff room says why.</source>
        <translation>Ni ellir adio hyn yn awr. Mae “Y ciosg hwn” yn ystafell y staff yn dweud pam.</translation>
    </message>
    <message>
        <source>Three files: a report for the manager, its numbers for a spreadsheet, and a page for the wall. Small numbers are not in them.</source>
        <translation>Tair ffeil: adroddiad i’r rheolwr, ei rifau ar gyfer taenlen, a thudalen ar gyfer y wal. Nid oes rhifau bach ynddynt.</translation>
    </message>
    <message>
        <source>To change the prices: in kiosk.toml, under [staff], put pence in price_face_to_face, price_phone, price_web and price_staff_hour, and their year in price_year. As delivered the first three are Socitm’s of 2012, from about 200 councils; the staff hour is an assumption.</source>
        <translation>I newid y prisiau: yn kiosk.toml, o dan [staff], rhowch geiniogau yn price_face_to_face, price_phone, price_web a price_staff_hour, a’u blwyddyn yn price_year. Fel y’u cyflwynir, prisiau Socitm 2012 yw’r tri cyntaf, gan tua 200 o gynghorau; tybiaeth yw’r awr staff.</translation>
    </message>
    <message>
        <source>Topic: %1</source>
        <translation>Pwnc: %1</translation>
    </message>
    <message>
        <source>Touch to see what is counted by now.</source>
        <translation>Cyffyrddwch i weld beth sydd wedi’i gyfrif erbyn hyn.</translation>
    </message>
    <message>
        <source>Visits at the screen, of every topic: %1.</source>
        <translation>Ymweliadau wrth y sgrin, o bob pwnc: %1.</translation>
    </message>
    <message>
        <source>Visits that a campaign brought</source>
        <translation>Ymweliadau a ddaeth o ymgyrch</translation>
    </message>
    <message>
        <source>Visits, place by place</source>
        <translation>Ymweliadau, fesul lle</translation>
    </message>
    <message>
        <source>Visits, week by week</source>
        <translation>Ymweliadau, fesul wythnos</translation>
    </message>
    <message>
        <source>We helped %1 people, beside the screen or on the phone.</source>
        <translation>Helpwyd %1 o bobl gennym, wrth y sgrin neu ar y ffôn.</translation>
    </message>
    <message>
        <source>Weeks from %1 to %2</source>
        <translation>Wythnosau o %1 i %2</translation>
    </message>
    <message>
        <source>Weeks: %1</source>
        <translation>Wythnosau: %1</translation>
    </message>
    <message>
        <source>What got in the way of going online</source>
        <translation>Beth oedd yn rhwystr rhag mynd ar-lein</translation>
    </message>
    <message>
        <source>What people wanted help with most often: %1.</source>
        <translation>Yr hyn yr oedd pobl am gael help ag ef amlaf: %1.</translation>
    </message>
    <message>
        <source>What people were helped with</source>
        <translation>Gyda beth y cafodd pobl help</translation>
    </message>
    <message>
        <source>What the records say</source>
        <translation>Beth mae’r cofnodion yn ei ddweud</translation>
    </message>
    <message>
        <source>What we did</source>
        <translation>Beth wnaethon ni</translation>
    </message>
    <message>
        <source>Which area?</source>
        <translation>Pa ardal?</translation>
    </message>
    <message>
        <source>Which campaign?</source>
        <translation>Pa ymgyrch?</translation>
    </message>
    <message>
        <source>Which place?</source>
        <translation>Pa le?</translation>
    </message>
    <message>
        <source>Which topic?</source>
        <translation>Pa bwnc?</translation>
    </message>
    <message>
        <source>after 30 days:</source>
        <translation>ar ôl 30 diwrnod:</translation>
    </message>
    <message>
        <source>after:</source>
        <translation>ar ôl:</translation>
    </message>
    <message>
        <source>all</source>
        <translation>pob un</translation>
    </message>
    <message>
        <source>before:</source>
        <translation>cyn:</translation>
    </message>
    <message>
        <source>not shown</source>
        <translation>heb ei ddangos</translation>
    </message>
    <message>
        <source>ten years</source>
        <translation>deng mlynedd</translation>
    </message>
</context>
<context>
    <name>Desk</name>
    <message>
        <source>Address</source>
        <translation>Cyfeiriad</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Yn ôl</translation>
    </message>
    <message>
        <source>By phone instead</source>
        <translation>Dros y ffôn yn lle hynny</translation>
    </message>
    <message>
        <source>Checked</source>
        <translation>Gwiriwyd</translation>
    </message>
    <message>
        <source>Copied.</source>
        <translation>Wedi&apos;i gopïo.</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Copïo</translation>
    </message>
    <message>
        <source>Did a campaign bring them?</source>
        <translation>A ddaethant oherwydd ymgyrch?</translation>
    </message>
    <message>
        <source>Email</source>
        <translation>E-bost</translation>
    </message>
    <message>
        <source>Enter puts what is chosen on this list.</source>
        <translation>Mae Enter yn rhoi&apos;r hyn a ddewiswyd ar y rhestr hon.</translation>
    </message>
    <message>
        <source>For this caller</source>
        <translation>I&apos;r galwr hwn</translation>
    </message>
    <message>
        <source>Handrail: the signposting desk</source>
        <translation>Handrail: y ddesg gyfeirio</translation>
    </message>
    <message>
        <source>Have this to hand: %1.</source>
        <translation>Cadwch y rhain wrth law: %1.</translation>
    </message>
    <message>
        <source>Have you got a pen? The number is %1.</source>
        <translation>Oes gennych chi feiro? Y rhif yw %1.</translation>
    </message>
    <message>
        <source>Hours</source>
        <translation>Oriau</translation>
    </message>
    <message>
        <source>How long</source>
        <translation>Pa mor hir</translation>
    </message>
    <message>
        <source>How was it done?</source>
        <translation>Sut cafodd ei wneud?</translation>
    </message>
    <message>
        <source>If you or someone you know goes online, it is at %1.</source>
        <translation>Os ydych chi neu rywun rydych yn ei nabod yn mynd ar-lein, mae ar %1.</translation>
    </message>
    <message>
        <source>It begins at %1. I can send you the address, or print it.</source>
        <translation>Mae&apos;n dechrau ar %1. Gallaf anfon y cyfeiriad atoch, neu ei argraffu.</translation>
    </message>
    <message>
        <source>It could not be recorded. Tell whoever looks after this computer.</source>
        <translation>Nid oedd modd ei gofnodi. Dywedwch wrth bwy bynnag sy&apos;n gofalu am y cyfrifiadur hwn.</translation>
    </message>
    <message>
        <source>It was not printed. Copy the list, or use the code.</source>
        <translation>Ni chafodd ei argraffu. Copïwch y rhestr, neu defnyddiwch y cod.</translation>
    </message>
    <message>
        <source>No service for these words. These come closest.</source>
        <translation>Dim gwasanaeth ar gyfer y geiriau hyn. Dyma&apos;r rhai agosaf.</translation>
    </message>
    <message>
        <source>None, or not asked</source>
        <translation>Dim un, neu ni ofynnwyd</translation>
    </message>
    <message>
        <source>Online, by themselves</source>
        <translation>Ar-lein, ar eu pen eu hunain</translation>
    </message>
    <message>
        <source>Print</source>
        <translation>Argraffu</translation>
    </message>
    <message>
        <source>Printed.</source>
        <translation>Wedi&apos;i argraffu.</translation>
    </message>
    <message>
        <source>Printing.</source>
        <translation>Yn argraffu.</translation>
    </message>
    <message>
        <source>Record nothing of this call</source>
        <translation>Peidio â chofnodi dim o&apos;r alwad hon</translation>
    </message>
    <message>
        <source>Recorded. Thank you.</source>
        <translation>Wedi&apos;i gofnodi. Diolch.</translation>
    </message>
    <message>
        <source>Run by</source>
        <translation>Yn cael ei redeg gan</translation>
    </message>
    <message>
        <source>Saved as slip.pdf in the kiosk&apos;s folder: no printer is set.</source>
        <translation>Wedi&apos;i gadw fel slip.pdf yn ffolder y ciosg: nid oes argraffydd wedi&apos;i osod.</translation>
    </message>
    <message>
        <source>Take off the list</source>
        <translation>Tynnu oddi ar y rhestr</translation>
    </message>
    <message>
        <source>The call is over</source>
        <translation>Mae&apos;r alwad ar ben</translation>
    </message>
    <message>
        <source>There is something called %1.</source>
        <translation>Mae rhywbeth o&apos;r enw %1.</translation>
    </message>
    <message>
        <source>This code opens the list on a phone.</source>
        <translation>Mae&apos;r cod hwn yn agor y rhestr ar ffôn.</translation>
    </message>
    <message>
        <source>This code opens what was put on the list last.</source>
        <translation>Mae&apos;r cod hwn yn agor yr hyn a roddwyd ar y rhestr ddiwethaf.</translation>
    </message>
    <message>
        <source>To have ready</source>
        <translation>I&apos;w gael yn barod</translation>
    </message>
    <message>
        <source>Type what the caller asks for. Arrow keys choose from the list.</source>
        <translation>Teipiwch yr hyn y mae&apos;r galwr yn gofyn amdano. Mae&apos;r bysellau saeth yn dewis o&apos;r rhestr.</translation>
    </message>
    <message>
        <source>Web page</source>
        <translation>Tudalen we</translation>
    </message>
    <message>
        <source>What does the caller need?</source>
        <translation>Beth sydd ei angen ar y galwr?</translation>
    </message>
    <message>
        <source>What got in the way of going online?</source>
        <translation>Beth oedd yn rhwystro mynd ar-lein?</translation>
    </message>
    <message>
        <source>What to say, and the facts</source>
        <translation>Beth i&apos;w ddweud, a&apos;r ffeithiau</translation>
    </message>
    <message>
        <source>What was found</source>
        <translation>Yr hyn a gafwyd</translation>
    </message>
    <message>
        <source>What was it about?</source>
        <translation>Am beth oedd hyn?</translation>
    </message>
    <message>
        <source>Words to say</source>
        <translation>Geiriau i&apos;w dweud</translation>
    </message>
    <message>
        <source>You can do this yourself, online: %1.</source>
        <translation>Gallwch wneud hyn eich hun, ar-lein: %1.</translation>
    </message>
</context>
<context>
    <name>DropIn</name>
    <message>
        <source>1 hour</source>
        <translation>1 awr</translation>
    </message>
    <message>
        <source>1½ hours</source>
        <translation>1½ awr</translation>
    </message>
    <message>
        <source>2 hours</source>
        <translation>2 awr</translation>
    </message>
    <message>
        <source>3 hours</source>
        <translation>3 awr</translation>
    </message>
    <message>
        <source>4 hours</source>
        <translation>4 awr</translation>
    </message>
    <message>
        <source>A mistake: leave out</source>
        <translation>Camgymeriad: gadael allan</translation>
    </message>
    <message>
        <source>After: how sure?</source>
        <translation>Wedyn: pa mor sicr?</translation>
    </message>
    <message>
        <source>And now: how sure are you that you could do this?</source>
        <translation>A nawr: pa mor sicr ydych chi y gallech wneud hyn?</translation>
    </message>
    <message>
        <source>Before: how sure?</source>
        <translation>Cyn: pa mor sicr?</translation>
    </message>
    <message>
        <source>By yourself, online. Touch the face that fits.</source>
        <translation>Ar eich pen eich hun, ar-lein. Cyffyrddwch yr wyneb sy’n gweddu.</translation>
    </message>
    <message>
        <source>Did one of these bring them? This may be left out.</source>
        <translation>A ddaethant oherwydd un o’r rhain? Gellir gadael hyn allan.</translation>
    </message>
    <message>
        <source>Drop-in at %1</source>
        <translation>Sesiwn galw heibio yn %1</translation>
    </message>
    <message>
        <source>End it now</source>
        <translation>Dod â hi i ben nawr</translation>
    </message>
    <message>
        <source>End the drop-in</source>
        <translation>Dod â’r sesiwn i ben</translation>
    </message>
    <message>
        <source>End the drop-in?</source>
        <translation>Dod â’r sesiwn i ben?</translation>
    </message>
    <message>
        <source>Go back</source>
        <translation>Mynd yn ôl</translation>
    </message>
    <message>
        <source>Go on</source>
        <translation>Ymlaen</translation>
    </message>
    <message>
        <source>Help at one that runs at another kiosk</source>
        <translation>Helpu mewn sesiwn sy’n rhedeg ar giosg arall</translation>
    </message>
    <message>
        <source>Help there</source>
        <translation>Helpu yno</translation>
    </message>
    <message>
        <source>Helped: three taps</source>
        <translation>Wedi helpu: tri chyffyrddiad</translation>
    </message>
    <message>
        <source>How it was done</source>
        <translation>Sut y gwnaed hynny</translation>
    </message>
    <message>
        <source>How long is it to be?</source>
        <translation>Pa mor hir fydd hi?</translation>
    </message>
    <message>
        <source>How many of you are on?</source>
        <translation>Faint ohonoch sydd wrthi?</translation>
    </message>
    <message>
        <source>How sure are you that you could do this?</source>
        <translation>Pa mor sicr ydych chi y gallech wneud hyn?</translation>
    </message>
    <message>
        <source>How was it done?</source>
        <translation>Sut y gwnaed hynny?</translation>
    </message>
    <message>
        <source>I would rather not say</source>
        <translation>Byddai’n well gennyf beidio â dweud</translation>
    </message>
    <message>
        <source>In between</source>
        <translation>Rhywle yn y canol</translation>
    </message>
    <message>
        <source>Minutes so far: %1. All of this may be left out:</source>
        <translation>Munudau hyd yma: %1. Gellir gadael hyn i gyd allan:</translation>
    </message>
    <message>
        <source>Minutes: %1</source>
        <translation>Munudau: %1</translation>
    </message>
    <message>
        <source>None, or not asked</source>
        <translation>Dim un, neu ni ofynnwyd</translation>
    </message>
    <message>
        <source>Not at all</source>
        <translation>Ddim o gwbl</translation>
    </message>
    <message>
        <source>Not very</source>
        <translation>Ddim yn sicr iawn</translation>
    </message>
    <message>
        <source>Not yet</source>
        <translation>Ddim eto</translation>
    </message>
    <message>
        <source>Nothing of the person was kept.</source>
        <translation>Ni chadwyd dim am y person.</translation>
    </message>
    <message>
        <source>Nothing was recorded. “This kiosk” in the staff room says why.</source>
        <translation>Ni chofnodwyd dim. Mae “Y ciosg hwn” yn ystafell y staff yn dweud pam.</translation>
    </message>
    <message>
        <source>Of %1 who touched both faces, surer afterwards: %2, less sure: %3.</source>
        <translation>O’r %1 a gyffyrddodd y ddau wyneb, mwy sicr wedyn: %2, llai sicr: %3.</translation>
    </message>
    <message>
        <source>One runs at another kiosk</source>
        <translation>Mae un ar giosg arall</translation>
    </message>
    <message>
        <source>People helped: %1. Minutes together: %2.</source>
        <translation>Pobl a helpwyd: %1. Munudau gyda’i gilydd: %2.</translation>
    </message>
    <message>
        <source>People who are still being helped: %1. They are not recorded.</source>
        <translation>Pobl sy’n dal i gael help: %1. Ni chânt eu cofnodi.</translation>
    </message>
    <message>
        <source>Person %1</source>
        <translation>Unigolyn %1</translation>
    </message>
    <message>
        <source>Please let the person who helps you go on.</source>
        <translation>Gadewch i’r person sy’n eich helpu fynd ymlaen.</translation>
    </message>
    <message>
        <source>Quite sure</source>
        <translation>Eithaf sicr</translation>
    </message>
    <message>
        <source>Since %1. People helped: %2. Code for a second kiosk: %3.</source>
        <translation>Ers %1. Pobl a helpwyd: %2. Cod ar gyfer ail giosg: %3.</translation>
    </message>
    <message>
        <source>Somebody new</source>
        <translation>Rhywun newydd</translation>
    </message>
    <message>
        <source>Start</source>
        <translation>Dechrau</translation>
    </message>
    <message>
        <source>Start a drop-in</source>
        <translation>Dechrau sesiwn galw heibio</translation>
    </message>
    <message>
        <source>Thank you.</source>
        <translation>Diolch.</translation>
    </message>
    <message>
        <source>Thank you. It is recorded.</source>
        <translation>Diolch. Mae wedi’i gofnodi.</translation>
    </message>
    <message>
        <source>The code</source>
        <translation>Y cod</translation>
    </message>
    <message>
        <source>The drop-in has ended. Thank you.</source>
        <translation>Mae’r sesiwn wedi dod i ben. Diolch.</translation>
    </message>
    <message>
        <source>This could not be kept</source>
        <translation>Ni ellid cadw hyn</translation>
    </message>
    <message>
        <source>To follow up</source>
        <translation>I fynd ar ei ôl</translation>
    </message>
    <message>
        <source>To the staff room</source>
        <translation>I ystafell y staff</translation>
    </message>
    <message>
        <source>Type the six figures that stand on its screen.</source>
        <translation>Teipiwch y chwe ffigur sydd ar ei sgrin.</translation>
    </message>
    <message>
        <source>Very sure</source>
        <translation>Sicr iawn</translation>
    </message>
    <message>
        <source>What comes next for them?</source>
        <translation>Beth sydd nesaf iddynt?</translation>
    </message>
    <message>
        <source>What got in the way</source>
        <translation>Beth oedd yn y ffordd</translation>
    </message>
    <message>
        <source>What got in the way of going online?</source>
        <translation>Beth oedd yn y ffordd o fynd ar-lein?</translation>
    </message>
    <message>
        <source>What it was about</source>
        <translation>Am beth yr oedd</translation>
    </message>
    <message>
        <source>What was it about?</source>
        <translation>Am beth yr oedd?</translation>
    </message>
    <message>
        <source>Where?</source>
        <translation>Ble?</translation>
    </message>
</context>
<context>
    <name>Fleet</name>
    <message>
        <source>%1 services, checked %2</source>
        <translation>%1 o wasanaethau, gwiriwyd %2</translation>
    </message>
    <message>
        <source>%2 of %1 kiosks need somebody. Those that need it first come first.</source>
        <translation>Mae ar %2 o %1 ciosg angen rhywun. Y rhai sydd ei angen gyntaf sy’n dod gyntaf.</translation>
    </message>
    <message>
        <source>%2 of its records have not been sent yet.</source>
        <translation>Nid yw %2 o’i gofnodion wedi’u hanfon eto.</translation>
    </message>
    <message>
        <source>%3 things that its staff are told: see “This kiosk” in its staff room.</source>
        <translation>%3 o bethau y dywedir wrth ei staff: gweler “Y ciosg hwn” yn ei ystafell staff.</translation>
    </message>
    <message>
        <source>All is well with each of %1 kiosks.</source>
        <translation>Mae popeth yn iawn gyda phob un o’r %1 ciosg.</translation>
    </message>
    <message>
        <source>All kiosks</source>
        <translation>Pob ciosg</translation>
    </message>
    <message>
        <source>Content</source>
        <translation>Cynnwys</translation>
    </message>
    <message>
        <source>Directory</source>
        <translation>Cyfeiriadur</translation>
    </message>
    <message>
        <source>Figures</source>
        <translation>Ffigurau</translation>
    </message>
    <message>
        <source>Handrail: all kiosks</source>
        <translation>Handrail: pob ciosg</translation>
    </message>
    <message>
        <source>How the kiosks are</source>
        <translation>Sut mae’r ciosgau</translation>
    </message>
    <message>
        <source>It has an older Handrail than other kiosks.</source>
        <translation>Mae ganddo Handrail hŷn na chiosgau eraill.</translation>
    </message>
    <message>
        <source>It has not asked for new content for 30 days or more.</source>
        <translation>Nid yw wedi gofyn am gynnwys newydd ers 30 diwrnod neu fwy.</translation>
    </message>
    <message>
        <source>It has older content than other kiosks.</source>
        <translation>Mae ganddo gynnwys hŷn na chiosgau eraill.</translation>
    </message>
    <message>
        <source>Its clock is wrong. Set date and time there.</source>
        <translation>Mae ei gloc yn anghywir. Gosodwch y dyddiad a’r amser yno.</translation>
    </message>
    <message>
        <source>Its directory has not been brought up to date for 30 days or more.</source>
        <translation>Nid yw ei gyfeiriadur wedi’i ddiweddaru ers 30 diwrnod neu fwy.</translation>
    </message>
    <message>
        <source>Its disk is nearly full.</source>
        <translation>Mae ei ddisg bron yn llawn.</translation>
    </message>
    <message>
        <source>Its printer does not work.</source>
        <translation>Nid yw ei argraffydd yn gweithio.</translation>
    </message>
    <message>
        <source>Its voice does not work.</source>
        <translation>Nid yw ei lais yn gweithio.</translation>
    </message>
    <message>
        <source>Kiosk</source>
        <translation>Ciosg</translation>
    </message>
    <message>
        <source>Kiosks</source>
        <translation>Ciosgau</translation>
    </message>
    <message>
        <source>Kiosks before these</source>
        <translation>Ciosgau cyn y rhain</translation>
    </message>
    <message>
        <source>Last seen</source>
        <translation>Gwelwyd ddiwethaf</translation>
    </message>
    <message>
        <source>NEVER SEEN: it was enrolled, and nothing has come from it.</source>
        <translation>HEB EI WELD ERIOED: cafodd ei gofrestru, ac nid oes dim wedi dod ohono.</translation>
    </message>
    <message>
        <source>NOT SEEN FOR %1 DAYS. Ring the site: is it on, has it a network?</source>
        <translation>HEB EI WELD ERS %1 DIWRNOD. Ffoniwch y safle: a yw ymlaen, a oes ganddo rwydwaith?</translation>
    </message>
    <message>
        <source>Next kiosks</source>
        <translation>Y ciosgau nesaf</translation>
    </message>
    <message>
        <source>No kiosk has sent anything yet.</source>
        <translation>Nid oes yr un ciosg wedi anfon dim eto.</translation>
    </message>
    <message>
        <source>Not seen for %1 days.</source>
        <translation>Heb ei weld ers %1 diwrnod.</translation>
    </message>
    <message>
        <source>Nothing: all is well.</source>
        <translation>Dim: mae popeth yn iawn.</translation>
    </message>
    <message>
        <source>Printer</source>
        <translation>Argraffydd</translation>
    </message>
    <message>
        <source>Version</source>
        <translation>Fersiwn</translation>
    </message>
    <message>
        <source>Voice</source>
        <translation>Llais</translation>
    </message>
    <message>
        <source>What it needs</source>
        <translation>Beth sydd ei angen arno</translation>
    </message>
    <message>
        <source>all %1 kiosks</source>
        <translation>pob un o’r %1 ciosg</translation>
    </message>
    <message>
        <source>as it came with Handrail</source>
        <translation>fel y daeth gyda Handrail</translation>
    </message>
    <message>
        <source>directory</source>
        <translation>cyfeiriadur</translation>
    </message>
    <message>
        <source>does not work</source>
        <translation>ddim yn gweithio</translation>
    </message>
    <message>
        <source>journeys</source>
        <translation>teithiau</translation>
    </message>
    <message>
        <source>look</source>
        <translation>golwg</translation>
    </message>
    <message>
        <source>never</source>
        <translation>byth</translation>
    </message>
    <message>
        <source>none</source>
        <translation>dim</translation>
    </message>
    <message>
        <source>translations</source>
        <translation>cyfieithiadau</translation>
    </message>
    <message>
        <source>words people search for</source>
        <translation>geiriau y mae pobl yn chwilio amdanynt</translation>
    </message>
    <message>
        <source>works</source>
        <translation>yn gweithio</translation>
    </message>
</context>
<context>
    <name>Health</name>
    <message>
        <source>A file is damaged. Start the kiosk again: it saves what can be read of it. If this comes back, the disk has to be replaced.</source>
        <translation>Mae ffeil wedi’i difrodi. Ailgychwynnwch y ciosg: mae’n achub yr hyn y gellir ei ddarllen ohoni. Os daw hyn yn ôl, rhaid newid y ddisg.</translation>
    </message>
    <message>
        <source>A journey is left out, for its file is wrong. Whoever wrote it finds below what to mend.</source>
        <translation>Mae taith wedi’i hepgor, am fod ei ffeil yn anghywir. Gwêl pwy bynnag a’i hysgrifennodd isod beth i’w drwsio.</translation>
    </message>
    <message>
        <source>A part of it is wrong and left out. Whoever wrote it finds below what to mend.</source>
        <translation>Mae rhan ohono yn anghywir ac wedi’i hepgor. Gwêl pwy bynnag a’i hysgrifennodd isod beth i’w drwsio.</translation>
    </message>
    <message>
        <source>Broken: %1. Look at it: %2. Fine: %3.</source>
        <translation>Wedi torri: %1. Edrychwch arno: %2. Yn iawn: %3.</translation>
    </message>
    <message>
        <source>Check the camera’s cable, then start the kiosk again.</source>
        <translation>Gwiriwch gebl y camera, yna ailgychwynnwch y ciosg.</translation>
    </message>
    <message>
        <source>Check the screen’s cable and power, then start the kiosk again.</source>
        <translation>Gwiriwch gebl a thrydan y sgrin, yna ailgychwynnwch y ciosg.</translation>
    </message>
    <message>
        <source>Confirmed by people</source>
        <translation>Wedi’i gadarnhau gan bobl</translation>
    </message>
    <message>
        <source>Copies of what is recorded</source>
        <translation>Copïau o’r hyn a gofnodir</translation>
    </message>
    <message>
        <source>Database program</source>
        <translation>Rhaglen cronfa ddata</translation>
    </message>
    <message>
        <source>Date and time</source>
        <translation>Dyddiad ac amser</translation>
    </message>
    <message>
        <source>Every part is being looked at. It takes up to a minute.</source>
        <translation>Edrychir ar bob rhan. Mae’n cymryd hyd at funud.</translation>
    </message>
    <message>
        <source>Everything works.</source>
        <translation>Mae popeth yn gweithio.</translation>
    </message>
    <message>
        <source>Handrail has to be installed again. Tell whoever looks after this kiosk.</source>
        <translation>Rhaid gosod Handrail eto. Dywedwch wrth bwy bynnag sy’n gofalu am y ciosg hwn.</translation>
    </message>
    <message>
        <source>Health of this kiosk</source>
        <translation>Iechyd y ciosg hwn</translation>
    </message>
    <message>
        <source>It could not be saved. “This kiosk” in the staff room says why.</source>
        <translation>Nid oedd modd ei gadw. Mae “Y ciosg hwn” yn yr ystafell staff yn dweud pam.</translation>
    </message>
    <message>
        <source>It goes to the memory stick %1.</source>
        <translation>Mae’n mynd i’r cofbin %1.</translation>
    </message>
    <message>
        <source>It is in %1</source>
        <translation>Mae yn %1</translation>
    </message>
    <message>
        <source>Journeys</source>
        <translation>Teithiau</translation>
    </message>
    <message>
        <source>Kept files</source>
        <translation>Ffeiliau a gedwir</translation>
    </message>
    <message>
        <source>Letters</source>
        <translation>Llythrennau</translation>
    </message>
    <message>
        <source>List of services</source>
        <translation>Rhestr gwasanaethau</translation>
    </message>
    <message>
        <source>Logs</source>
        <translation>Logiau</translation>
    </message>
    <message>
        <source>Look again</source>
        <translation>Edrych eto</translation>
    </message>
    <message>
        <source>Loudspeaker</source>
        <translation>Uchelseinydd</translation>
    </message>
    <message>
        <source>Make a report for whoever helps</source>
        <translation>Gwneud adroddiad i bwy bynnag sy’n helpu</translation>
    </message>
    <message>
        <source>Memory</source>
        <translation>Cof</translation>
    </message>
    <message>
        <source>Newer content</source>
        <translation>Cynnwys newydd</translation>
    </message>
    <message>
        <source>Not every language here has a voice: its pages are shown in silence. Make a report.</source>
        <translation>Nid oes llais i bob iaith yma: dangosir ei thudalennau mewn distawrwydd. Gwnewch adroddiad.</translation>
    </message>
    <message>
        <source>Nothing can be kept: the disk is full, or cannot be written to. What is done here is not counted until that is mended. Tell whoever looks after this kiosk today.</source>
        <translation>Ni ellir cadw dim: mae’r ddisg yn llawn, neu ni ellir ysgrifennu arni. Ni chyfrifir yr hyn a wneir yma nes trwsio hynny. Dywedwch wrth bwy bynnag sy’n gofalu am y ciosg hwn heddiw.</translation>
    </message>
    <message>
        <source>Nothing is read aloud. Start the kiosk again; if that does not help, make a report.</source>
        <translation>Ni ddarllenir dim yn uchel. Ailgychwynnwch y ciosg; os nad yw hynny’n helpu, gwnewch adroddiad.</translation>
    </message>
    <message>
        <source>Official pages do not open here; people can take them home as codes. Start the kiosk again; if that does not help, make a report.</source>
        <translation>Nid yw tudalennau swyddogol yn agor yma; gall pobl fynd â nhw adref fel codau. Ailgychwynnwch y ciosg; os nad yw hynny’n helpu, gwnewch adroddiad.</translation>
    </message>
    <message>
        <source>Official web pages</source>
        <translation>Tudalennau gwe swyddogol</translation>
    </message>
    <message>
        <source>Plug in the cable that goes from the screen to a USB socket, then start the kiosk again.</source>
        <translation>Plygiwch y cebl sy’n mynd o’r sgrin i soced USB, yna ailgychwynnwch y ciosg.</translation>
    </message>
    <message>
        <source>Postcodes</source>
        <translation>Codau post</translation>
    </message>
    <message>
        <source>Printer</source>
        <translation>Argraffydd</translation>
    </message>
    <message>
        <source>Put a memory stick in first, and it goes there.</source>
        <translation>Rhowch gofbin i mewn yn gyntaf, ac yno yr aiff.</translation>
    </message>
    <message>
        <source>Room on the disk</source>
        <translation>Lle ar y ddisg</translation>
    </message>
    <message>
        <source>Scanner</source>
        <translation>Sganiwr</translation>
    </message>
    <message>
        <source>Screen</source>
        <translation>Sgrin</translation>
    </message>
    <message>
        <source>See “What this kiosk shows” in the staff room: check for newer content there, or bring it on a memory stick.</source>
        <translation>Gweler “Beth mae&apos;r ciosg hwn yn ei ddangos” yn yr ystafell staff: gwiriwch am gynnwys newydd yno, neu dewch ag ef ar gof bach.</translation>
    </message>
    <message>
        <source>Send it to whoever looks after this kiosk. Nothing of a resident is in it, no name and no PIN.</source>
        <translation>Anfonwch ef at bwy bynnag sy’n gofalu am y ciosg hwn. Nid oes dim am breswylydd ynddo, dim enw a dim PIN.</translation>
    </message>
    <message>
        <source>Services cannot be brought up to date just now; those from before are shown. It is tried again by itself. If it stays so for days, make a report.</source>
        <translation>Ni ellir diweddaru gwasanaethau ar hyn o bryd; dangosir y rhai o’r blaen. Rhoddir cynnig arall arni ar ei ben ei hun. Os pery felly am ddyddiau, gwnewch adroddiad.</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Gosodiadau</translation>
    </message>
    <message>
        <source>Switch the loudspeaker on, and check its cable.</source>
        <translation>Trowch yr uchelseinydd ymlaen, a gwiriwch ei gebl.</translation>
    </message>
    <message>
        <source>Switch the printer on, and check its cable and paper. Until then people can take codes home.</source>
        <translation>Trowch yr argraffydd ymlaen, a gwiriwch ei gebl a’i bapur. Tan hynny gall pobl fynd â chodau adref.</translation>
    </message>
    <message>
        <source>The date or the time is wrong. Have it set: until then days are wrong in what is counted, and web pages may not open.</source>
        <translation>Mae’r dyddiad neu’r amser yn anghywir. Trefnwch ei osod: tan hynny bydd dyddiau’n anghywir yn yr hyn a gyfrifir, ac efallai na fydd tudalennau gwe’n agor.</translation>
    </message>
    <message>
        <source>The disk is getting full. Tell whoever looks after this kiosk this week.</source>
        <translation>Mae’r ddisg yn llenwi. Dywedwch wrth bwy bynnag sy’n gofalu am y ciosg hwn yr wythnos hon.</translation>
    </message>
    <message>
        <source>The kiosk goes on. Make a report, and send it to whoever looks after it.</source>
        <translation>Mae’r ciosg yn dal i weithio. Gwnewch adroddiad, a’i anfon at bwy bynnag sy’n gofalu amdano.</translation>
    </message>
    <message>
        <source>The report is being made.</source>
        <translation>Mae’r adroddiad yn cael ei wneud.</translation>
    </message>
    <message>
        <source>The report is saved: %1</source>
        <translation>Mae’r adroddiad wedi’i gadw: %1</translation>
    </message>
    <message>
        <source>There is no list of services. Start the kiosk again: it makes the one that it brings.</source>
        <translation>Nid oes rhestr gwasanaethau. Ailgychwynnwch y ciosg: mae’n gwneud yr un a ddaw gydag ef.</translation>
    </message>
    <message>
        <source>This examination</source>
        <translation>Yr archwiliad hwn</translation>
    </message>
    <message>
        <source>Touch</source>
        <translation>Cyffwrdd</translation>
    </message>
    <message>
        <source>Voice</source>
        <translation>Llais</translation>
    </message>
    <message>
        <source>What is recorded here was not copied lately. If the copies go to a memory stick, put it in.</source>
        <translation>Ni chopïwyd yr hyn a gofnodir yma yn ddiweddar. Os yw’r copïau’n mynd i gofbin, rhowch ef i mewn.</translation>
    </message>
    <message>
        <source>Where services come from</source>
        <translation>O ble y daw gwasanaethau</translation>
    </message>
    <message>
        <source>Words for searching</source>
        <translation>Geiriau ar gyfer chwilio</translation>
    </message>
    <message>
        <source>broken</source>
        <translation>wedi torri</translation>
    </message>
    <message>
        <source>fine</source>
        <translation>yn iawn</translation>
    </message>
    <message>
        <source>look at it</source>
        <translation>edrychwch arno</translation>
    </message>
</context>
<context>
    <name>Learning</name>
    <message>
        <source>A bad thing</source>
        <translation>Peth drwg</translation>
    </message>
    <message>
        <source>A good thing</source>
        <translation>Peth da</translation>
    </message>
    <message>
        <source>A manager may see this name and what it finished.</source>
        <translation>Caiff rheolwr weld yr enw hwn a&apos;r hyn a orffennodd.</translation>
    </message>
    <message>
        <source>A name has 2 to 30 letters, figures or signs.</source>
        <translation>Mae gan enw 2 i 30 o lythrennau, ffigurau neu arwyddion.</translation>
    </message>
    <message>
        <source>A secret has at least four letters or figures.</source>
        <translation>Mae gan gyfrinach o leiaf bedair llythyren neu ffigur.</translation>
    </message>
    <message>
        <source>A short word or four figures. Only with it can you come back.</source>
        <translation>Gair byr neu bedwar ffigur. Dim ond gyda hi y gallwch ddod yn ôl.</translation>
    </message>
    <message>
        <source>About %1</source>
        <translation>Am %1</translation>
    </message>
    <message>
        <source>About me</source>
        <translation>Amdanaf i</translation>
    </message>
    <message>
        <source>Another name</source>
        <translation>Enw arall</translation>
    </message>
    <message>
        <source>Another path</source>
        <translation>Llwybr arall</translation>
    </message>
    <message>
        <source>Before you begin. Counted without your name.</source>
        <translation>Cyn i chi ddechrau. Caiff ei gyfrif heb eich enw.</translation>
    </message>
    <message>
        <source>Begin</source>
        <translation>Dechrau</translation>
    </message>
    <message>
        <source>Begun: go on</source>
        <translation>Wedi dechrau: ewch ymlaen</translation>
    </message>
    <message>
        <source>Care worker</source>
        <translation>Gweithiwr gofal</translation>
    </message>
    <message>
        <source>Choose a name that is not yours</source>
        <translation>Dewiswch enw nad yw&apos;n eiddo i chi</translation>
    </message>
    <message>
        <source>Choose a path</source>
        <translation>Dewis llwybr</translation>
    </message>
    <message>
        <source>Choose a secret for %1</source>
        <translation>Dewiswch gyfrinach i %1</translation>
    </message>
    <message>
        <source>Choose what you want to learn.</source>
        <translation>Dewiswch yr hyn yr hoffech ei ddysgu.</translation>
    </message>
    <message>
        <source>Delete all of this</source>
        <translation>Dileu hyn i gyd</translation>
    </message>
    <message>
        <source>Delete this name and all that it learned?</source>
        <translation>Dileu&apos;r enw hwn a phopeth a ddysgodd?</translation>
    </message>
    <message>
        <source>Everyone who works here</source>
        <translation>Pawb sy&apos;n gweithio yma</translation>
    </message>
    <message>
        <source>Finished</source>
        <translation>Wedi gorffen</translation>
    </message>
    <message>
        <source>Finished, %1 % right at once</source>
        <translation>Wedi gorffen, %1 % yn gywir y tro cyntaf</translation>
    </message>
    <message>
        <source>Front line and calls</source>
        <translation>Rheng flaen a galwadau</translation>
    </message>
    <message>
        <source>Go in</source>
        <translation>Mynd i mewn</translation>
    </message>
    <message>
        <source>Go on</source>
        <translation>Ymlaen</translation>
    </message>
    <message>
        <source>Going online with the people here: what is it to you?</source>
        <translation>Mynd ar-lein gyda&apos;r bobl yma: beth ydyw i chi?</translation>
    </message>
    <message>
        <source>How sure are you that you can help somebody online?</source>
        <translation>Pa mor siŵr ydych chi y gallwch helpu rhywun ar-lein?</translation>
    </message>
    <message>
        <source>I am new here</source>
        <translation>Rwy&apos;n newydd yma</translation>
    </message>
    <message>
        <source>I was here before</source>
        <translation>Rwyf wedi bod yma o&apos;r blaen</translation>
    </message>
    <message>
        <source>I would rather not say</source>
        <translation>Byddai’n well gennyf beidio â dweud</translation>
    </message>
    <message>
        <source>In between</source>
        <translation>Rhywle yn y canol</translation>
    </message>
    <message>
        <source>It cannot be brought back. Figures that were counted without a name stay.</source>
        <translation>Ni ellir dod ag ef yn ôl. Mae ffigurau a gyfrifwyd heb enw yn aros.</translation>
    </message>
    <message>
        <source>Its questions come again here: tomorrow, after a week and after a month.</source>
        <translation>Daw ei gwestiynau eto yma: yfory, ymhen wythnos ac ymhen mis.</translation>
    </message>
    <message>
        <source>Kept under this name: your path, what you finished and when, your answers, the faces.</source>
        <translation>Cedwir dan yr enw hwn: eich llwybr, beth wnaethoch ei orffen a phryd, eich atebion, yr wynebau.</translation>
    </message>
    <message>
        <source>Learn to help people online</source>
        <translation>Dysgu helpu pobl ar-lein</translation>
    </message>
    <message>
        <source>Leave</source>
        <translation>Gadael</translation>
    </message>
    <message>
        <source>Librarian</source>
        <translation>Llyfrgellydd</translation>
    </message>
    <message>
        <source>Manager</source>
        <translation>Rheolwr</translation>
    </message>
    <message>
        <source>May a manager see this name and what it finished?</source>
        <translation>A gaiff rheolwr weld yr enw hwn a&apos;r hyn a orffennodd?</translation>
    </message>
    <message>
        <source>No, keep it</source>
        <translation>Na, cadwch ef</translation>
    </message>
    <message>
        <source>No, only I</source>
        <translation>Na, dim ond fi</translation>
    </message>
    <message>
        <source>Nobody else sees this name. Figures are counted without it.</source>
        <translation>Nid oes neb arall yn gweld yr enw hwn. Cyfrifir ffigurau hebddo.</translation>
    </message>
    <message>
        <source>Nobody has agreed to be seen by name.</source>
        <translation>Nid oes neb wedi cytuno i gael ei weld wrth ei enw.</translation>
    </message>
    <message>
        <source>Not at all</source>
        <translation>Ddim o gwbl</translation>
    </message>
    <message>
        <source>Not begun yet</source>
        <translation>Heb ddechrau eto</translation>
    </message>
    <message>
        <source>Not very</source>
        <translation>Ddim yn sicr iawn</translation>
    </message>
    <message>
        <source>Nothing finished yet</source>
        <translation>Dim wedi&apos;i orffen eto</translation>
    </message>
    <message>
        <source>Now that you are through. Counted without your name.</source>
        <translation>Nawr eich bod wedi gorffen. Caiff ei gyfrif heb eich enw.</translation>
    </message>
    <message>
        <source>Of your first answers %1 % were right.</source>
        <translation>O&apos;ch atebion cyntaf roedd %1 % yn gywir.</translation>
    </message>
    <message>
        <source>Others, who did not agree to be seen: %1</source>
        <translation>Eraill, na chytunodd i gael eu gweld: %1</translation>
    </message>
    <message>
        <source>Others: fewer than %1, or none. So few are not counted.</source>
        <translation>Eraill: llai na %1, neu neb. Ni chyfrifir cyn lleied.</translation>
    </message>
    <message>
        <source>Parts: %1, about 10 minutes each</source>
        <translation>Rhannau: %1, tua 10 munud yr un</translation>
    </message>
    <message>
        <source>Questions for today: %1</source>
        <translation>Cwestiynau ar gyfer heddiw: %1</translation>
    </message>
    <message>
        <source>Quite sure</source>
        <translation>Eithaf sicr</translation>
    </message>
    <message>
        <source>Rather bad</source>
        <translation>Braidd yn ddrwg</translation>
    </message>
    <message>
        <source>Rather good</source>
        <translation>Eithaf da</translation>
    </message>
    <message>
        <source>So that no finger slipped.</source>
        <translation>Rhag ofn i fys lithro.</translation>
    </message>
    <message>
        <source>Somebody has that name already. Take another.</source>
        <translation>Mae gan rywun yr enw hwnnw eisoes. Cymerwch un arall.</translation>
    </message>
    <message>
        <source>Take what I typed</source>
        <translation>Cymryd yr hyn a deipiais</translation>
    </message>
    <message>
        <source>Thank you.</source>
        <translation>Diolch.</translation>
    </message>
    <message>
        <source>That is guessed first. Take something else.</source>
        <translation>Dyna sy&apos;n cael ei ddyfalu gyntaf. Cymerwch rywbeth arall.</translation>
    </message>
    <message>
        <source>That name and that secret do not belong together. If it is lost, begin as somebody new.</source>
        <translation>Nid yw&apos;r enw a&apos;r gyfrinach yn perthyn i&apos;w gilydd. Os yw ar goll, dechreuwch fel rhywun newydd.</translation>
    </message>
    <message>
        <source>That was the last part. The path is yours.</source>
        <translation>Dyna&apos;r rhan olaf. Chi biau&apos;r llwybr.</translation>
    </message>
    <message>
        <source>That was wrong too often. Seconds to wait: %1</source>
        <translation>Roedd hynny&apos;n anghywir yn rhy aml. Eiliadau i aros: %1</translation>
    </message>
    <message>
        <source>The name that you made up</source>
        <translation>Yr enw a ddyfeisioch</translation>
    </message>
    <message>
        <source>The same again</source>
        <translation>Yr un peth eto</translation>
    </message>
    <message>
        <source>The secret of %1</source>
        <translation>Cyfrinach %1</translation>
    </message>
    <message>
        <source>The two were not alike. Please choose it anew.</source>
        <translation>Nid oedd y ddwy yr un fath. Dewiswch hi o&apos;r newydd.</translation>
    </message>
    <message>
        <source>The word or the figures that you chose.</source>
        <translation>Y gair neu&apos;r ffigurau a ddewisoch.</translation>
    </message>
    <message>
        <source>There is no right answer.</source>
        <translation>Nid oes ateb cywir.</translation>
    </message>
    <message>
        <source>Thirty days later. Counted without your name.</source>
        <translation>Tri deg diwrnod yn ddiweddarach. Caiff ei gyfrif heb eich enw.</translation>
    </message>
    <message>
        <source>This part is not here at the moment</source>
        <translation>Nid yw&apos;r rhan hon yma ar hyn o bryd</translation>
    </message>
    <message>
        <source>Two questions about yourself</source>
        <translation>Dau gwestiwn amdanoch chi</translation>
    </message>
    <message>
        <source>Type the secret of %1 once more</source>
        <translation>Teipiwch gyfrinach %1 unwaith eto</translation>
    </message>
    <message>
        <source>Very sure</source>
        <translation>Sicr iawn</translation>
    </message>
    <message>
        <source>Volunteer</source>
        <translation>Gwirfoddolwr</translation>
    </message>
    <message>
        <source>What is your work here?</source>
        <translation>Beth yw eich gwaith yma?</translation>
    </message>
    <message>
        <source>Who learns here</source>
        <translation>Pwy sy&apos;n dysgu yma</translation>
    </message>
    <message>
        <source>Yes, delete it</source>
        <translation>Iawn, dilëwch ef</translation>
    </message>
    <message>
        <source>Yes, the manager too</source>
        <translation>Caiff, y rheolwr hefyd</translation>
    </message>
    <message>
        <source>You can take another path at any time.</source>
        <translation>Gallwch gymryd llwybr arall unrhyw bryd.</translation>
    </message>
    <message>
        <source>You come back by it, so remember it or write it down.</source>
        <translation>Dewch yn ôl gydag ef, felly cofiwch ef neu ysgrifennwch ef.</translation>
    </message>
    <message>
        <source>You have finished this path</source>
        <translation>Rydych wedi gorffen y llwybr hwn</translation>
    </message>
    <message>
        <source>You have finished: %1</source>
        <translation>Rydych wedi gorffen: %1</translation>
    </message>
    <message>
        <source>You learn under a name that you make up, never your own.</source>
        <translation>Rydych yn dysgu dan enw a ddyfeisiwch, byth eich enw eich hun.</translation>
    </message>
    <message>
        <source>Your certificate</source>
        <translation>Eich tystysgrif</translation>
    </message>
    <message>
        <source>Your new secret</source>
        <translation>Eich cyfrinach newydd</translation>
    </message>
    <message>
        <source>Your secret</source>
        <translation>Eich cyfrinach</translation>
    </message>
    <message>
        <source>e.g. Heron 27</source>
        <translation>e.e. Ehedydd 27</translation>
    </message>
    <message>
        <source>“This kiosk” in the staff room says why.</source>
        <translation>Mae “Y ciosg hwn” yn ystafell y staff yn dweud pam.</translation>
    </message>
</context>
<context>
    <name>Pack</name>
    <message>
        <source>About %1 minutes, with a group of up to 12</source>
        <translation>Tua %1 munud, gyda grŵp o hyd at 12</translation>
    </message>
    <message>
        <source>Ask it, wait, and let two or three people say why.</source>
        <translation>Gofynnwch, arhoswch, a gadewch i ddau neu dri o bobl ddweud pam.</translation>
    </message>
    <message>
        <source>Do it together on the kiosk: one touches, the others say what comes next.</source>
        <translation>Gwnewch hyn gyda’ch gilydd ar y ciosg: mae un yn cyffwrdd, a’r lleill yn dweud beth sydd nesaf.</translation>
    </message>
    <message>
        <source>Everybody says one thing they will do this week.</source>
        <translation>Mae pawb yn dweud un peth y byddant yn ei wneud yr wythnos hon.</translation>
    </message>
    <message>
        <source>If somebody says “%1”:</source>
        <translation>Os bydd rhywun yn dweud “%1”:</translation>
    </message>
    <message>
        <source>Minute %1 to %2</source>
        <translation>Munud %1 i %2</translation>
    </message>
    <message>
        <source>My notes</source>
        <translation>Fy nodiadau</translation>
    </message>
    <message>
        <source>Nobody has to answer. Nobody’s answer is written down.</source>
        <translation>Nid oes rhaid i neb ateb. Ni chaiff ateb neb ei ysgrifennu.</translation>
    </message>
    <message>
        <source>Print a hand-out for everybody.</source>
        <translation>Argraffwch daflen i bawb.</translation>
    </message>
    <message>
        <source>Read it out, then ask who has met this.</source>
        <translation>Darllenwch hyn yn uchel, yna gofynnwch pwy sydd wedi gweld hyn.</translation>
    </message>
    <message>
        <source>Running order</source>
        <translation>Trefn y sesiwn</translation>
    </message>
    <message>
        <source>Show the slides where all can read them, and try the sound and the light.</source>
        <translation>Dangoswch y sleidiau lle gall pawb eu darllen, a rhowch gynnig ar y sain a’r golau.</translation>
    </message>
    <message>
        <source>Slide %1: %2</source>
        <translation>Sleid %1: %2</translation>
    </message>
    <message>
        <source>The answer: %1</source>
        <translation>Yr ateb: %1</translation>
    </message>
    <message>
        <source>To remember</source>
        <translation>I’w gofio</translation>
    </message>
    <message>
        <source>Welcome everybody, and say what it is about.</source>
        <translation>Croesawch bawb, a dywedwch beth yw’r pwnc.</translation>
    </message>
    <message>
        <source>What I will do this week</source>
        <translation>Beth fydda i’n ei wneud yr wythnos hon</translation>
    </message>
    <message>
        <source>Where this is from</source>
        <translation>O ble y daw hyn</translation>
    </message>
</context>
<context>
    <name>Records</name>
    <message>
        <source>Being online</source>
        <translation>Bod ar-lein</translation>
    </message>
    <message>
        <source>Care at home</source>
        <translation>Gofal gartref</translation>
    </message>
    <message>
        <source>Comes again</source>
        <translation>Daw eto</translation>
    </message>
    <message>
        <source>Does not know how</source>
        <translation>Ddim yn gwybod sut</translation>
    </message>
    <message>
        <source>Family or a friend helps on</source>
        <translation>Teulu neu ffrind yn helpu wedyn</translation>
    </message>
    <message>
        <source>First time here</source>
        <translation>Y tro cyntaf yma</translation>
    </message>
    <message>
        <source>Getting about</source>
        <translation>Mynd o le i le</translation>
    </message>
    <message>
        <source>Goes to a course</source>
        <translation>Mynd i gwrs</translation>
    </message>
    <message>
        <source>Goes to another service</source>
        <translation>Mynd at wasanaeth arall</translation>
    </message>
    <message>
        <source>Has an appointment</source>
        <translation>Mae ganddynt apwyntiad</translation>
    </message>
    <message>
        <source>Health</source>
        <translation>Iechyd</translation>
    </message>
    <message>
        <source>Health or a disability</source>
        <translation>Iechyd neu anabledd</translation>
    </message>
    <message>
        <source>I did it for them</source>
        <translation>Fe wnes i ef drostynt</translation>
    </message>
    <message>
        <source>It could not be done</source>
        <translation>Nid oedd modd ei wneud</translation>
    </message>
    <message>
        <source>Language, or reading and writing</source>
        <translation>Iaith, neu ddarllen ac ysgrifennu</translation>
    </message>
    <message>
        <source>Learning and practice</source>
        <translation>Dysgu ac ymarfer</translation>
    </message>
    <message>
        <source>Money and benefits</source>
        <translation>Arian a budd-daliadau</translation>
    </message>
    <message>
        <source>No device, no internet, or the cost</source>
        <translation>Dim dyfais, dim rhyngrwyd, neu&apos;r gost</translation>
    </message>
    <message>
        <source>Not confident</source>
        <translation>Ddim yn hyderus</translation>
    </message>
    <message>
        <source>Nothing did</source>
        <translation>Doedd dim byd</translation>
    </message>
    <message>
        <source>Nothing more is needed</source>
        <translation>Nid oes angen dim mwy</translation>
    </message>
    <message>
        <source>Planning ahead</source>
        <translation>Cynllunio ymlaen llaw</translation>
    </message>
    <message>
        <source>Something else</source>
        <translation>Rhywbeth arall</translation>
    </message>
    <message>
        <source>Something near them</source>
        <translation>Rhywbeth yn eu hymyl</translation>
    </message>
    <message>
        <source>Staying safe</source>
        <translation>Cadw&apos;n ddiogel</translation>
    </message>
    <message>
        <source>The website itself</source>
        <translation>Y wefan ei hun</translation>
    </message>
    <message>
        <source>Their home</source>
        <translation>Eu cartref</translation>
    </message>
    <message>
        <source>They did it themselves</source>
        <translation>Fe wnaethon nhw ef eu hunain</translation>
    </message>
    <message>
        <source>They would rather phone or come in</source>
        <translation>Byddai&apos;n well ganddynt ffonio neu ddod i mewn</translation>
    </message>
    <message>
        <source>Wants to be called back</source>
        <translation>Eisiau galwad yn ôl</translation>
    </message>
    <message>
        <source>Was here before</source>
        <translation>Wedi bod yma o’r blaen</translation>
    </message>
    <message>
        <source>We did it together</source>
        <translation>Fe wnaethom ef gyda&apos;n gilydd</translation>
    </message>
</context>
<context>
    <name>SafeStaff</name>
    <message>
        <source>If it comes back to this page, send the folder “logs” to whoever looks after the kiosk.</source>
        <translation>Os daw&apos;n ôl i&apos;r dudalen hon, anfonwch y ffolder “logs” at bwy bynnag sy&apos;n gofalu am y ciosg.</translation>
    </message>
    <message>
        <source>It shows journeys and helplines only: no voice, no keyboard, no web pages, no search. It tries the whole kiosk again by itself tonight.</source>
        <translation>Dim ond teithiau a llinellau cymorth y mae&apos;n eu dangos: dim llais, dim bysellfwrdd, dim tudalennau gwe, dim chwilio. Bydd yn rhoi cynnig arall ar y ciosg cyfan ohono&apos;i hun heno.</translation>
    </message>
    <message>
        <source>Start the whole kiosk again</source>
        <translation>Dechrau&apos;r ciosg cyfan eto</translation>
    </message>
    <message>
        <source>This kiosk runs in safe mode</source>
        <translation>Mae&apos;r ciosg hwn yn rhedeg yn y modd diogel</translation>
    </message>
</context>
<context>
    <name>Services</name>
    <message>
        <source>How to ask for it</source>
        <translation>Sut i ofyn amdano</translation>
    </message>
    <message>
        <source>It is free.</source>
        <translation>Mae am ddim.</translation>
    </message>
    <message>
        <source>Phone</source>
        <translation>Ffôn</translation>
    </message>
    <message>
        <source>Sample only: this service is not real.</source>
        <translation>Enghraifft yn unig: nid yw&apos;r gwasanaeth hwn yn un go iawn.</translation>
    </message>
    <message>
        <source>What it costs</source>
        <translation>Beth mae&apos;n ei gostio</translation>
    </message>
    <message>
        <source>What to bring</source>
        <translation>Beth i ddod gyda chi</translation>
    </message>
    <message>
        <source>Who it is for</source>
        <translation>I bwy mae hwn</translation>
    </message>
</context>
<context>
    <name>StaffEntry</name>
    <message>
        <source>A PIN has %1 figures or more.</source>
        <translation>Mae gan PIN %1 ffigur neu fwy.</translation>
    </message>
    <message>
        <source>Give your PIN, then touch Go in.</source>
        <translation>Rhowch eich PIN, yna cyffyrddwch Mynd i mewn.</translation>
    </message>
    <message>
        <source>Go back</source>
        <translation>Mynd yn ôl</translation>
    </message>
    <message>
        <source>Go in</source>
        <translation>Mynd i mewn</translation>
    </message>
    <message>
        <source>Minutes to wait: %1</source>
        <translation>Munudau i aros: %1</translation>
    </message>
    <message>
        <source>One moment…</source>
        <translation>Un eiliad…</translation>
    </message>
    <message>
        <source>PINs cannot be looked at now. Run kiosk doctor.</source>
        <translation>Ni ellir gwirio PIN nawr. Rhedwch kiosk doctor.</translation>
    </message>
    <message>
        <source>Please wait</source>
        <translation>Arhoswch os gwelwch yn dda</translation>
    </message>
    <message>
        <source>Rub out</source>
        <translation>Dileu</translation>
    </message>
    <message>
        <source>Seconds to wait: %1</source>
        <translation>Eiliadau i aros: %1</translation>
    </message>
    <message>
        <source>Staff: your PIN</source>
        <translation>Staff: eich PIN</translation>
    </message>
    <message>
        <source>That PIN is not right. Try again.</source>
        <translation>Nid yw’r PIN hwnnw’n gywir. Rhowch gynnig arall arni.</translation>
    </message>
    <message>
        <source>Whoever looks after the kiosk can set a PIN anew: that ends the wait.</source>
        <translation>Gall pwy bynnag sy’n gofalu am y ciosg osod PIN newydd: daw’r aros i ben wedyn.</translation>
    </message>
    <message>
        <source>Wrong PINs were given. The next one is looked at later.</source>
        <translation>Rhoddwyd PIN anghywir sawl gwaith. Edrychir ar yr un nesaf yn hwyrach.</translation>
    </message>
</context>
<context>
    <name>StaffRoom</name>
    <message>
        <source>Back to the resident’s screen</source>
        <translation>Yn ôl i sgrin y preswylydd</translation>
    </message>
    <message>
        <source>Campaigns</source>
        <translation>Ymgyrchoedd</translation>
    </message>
    <message>
        <source>Close the staff room</source>
        <translation>Cau ystafell y staff</translation>
    </message>
    <message>
        <source>Drop-in</source>
        <translation>Galw heibio</translation>
    </message>
    <message>
        <source>Figures</source>
        <translation>Ffigurau</translation>
    </message>
    <message>
        <source>Health of this kiosk</source>
        <translation>Iechyd y ciosg hwn</translation>
    </message>
    <message>
        <source>Help people beside this screen, and say what came of it.</source>
        <translation>Helpu pobl wrth y sgrin hon, a dweud beth ddaeth o hynny.</translation>
    </message>
    <message>
        <source>Help people online with a sure hand, ten minutes at a time.</source>
        <translation>Helpu pobl ar-lein yn hyderus, deng munud ar y tro.</translation>
    </message>
    <message>
        <source>Its content, how old it is, and newer from a memory stick.</source>
        <translation>Ei gynnwys, ei oed, a chynnwys newydd o gof bach.</translation>
    </message>
    <message>
        <source>Learn</source>
        <translation>Dysgu</translation>
    </message>
    <message>
        <source>Posters and cards with a code, and whom they brought.</source>
        <translation>Posteri a chardiau gyda chod, a phwy ddaeth o’u herwydd.</translation>
    </message>
    <message>
        <source>Staff room</source>
        <translation>Ystafell y staff</translation>
    </message>
    <message>
        <source>This kiosk</source>
        <translation>Y ciosg hwn</translation>
    </message>
    <message>
        <source>What it has to tell you, and its feeds.</source>
        <translation>Beth sydd ganddo i’w ddweud wrthych, a’i ffrydiau.</translation>
    </message>
    <message>
        <source>What this kiosk shows</source>
        <translation>Beth mae&apos;r ciosg hwn yn ei ddangos</translation>
    </message>
    <message>
        <source>What was done here, and what it changed.</source>
        <translation>Beth a wnaed yma, a beth newidiodd.</translation>
    </message>
    <message>
        <source>Whether every part works, and what to do where one does not.</source>
        <translation>A yw pob rhan yn gweithio, a beth i’w wneud os nad yw.</translation>
    </message>
    <message>
        <source>champion</source>
        <translation>hyrwyddwr</translation>
    </message>
    <message>
        <source>helper</source>
        <translation>cynorthwyydd</translation>
    </message>
    <message>
        <source>manager</source>
        <translation>rheolwr</translation>
    </message>
</context>
</TS>
