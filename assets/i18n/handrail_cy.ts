<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="cy" sourcelanguage="en_GB">
<context>
    <name></name>
    <message numerus="yes">
        <source>%1 services</source>
        <translation>
            <numerusform>Gwasanaethau: %1</numerusform>
            <numerusform>Gwasanaethau: %1</numerusform>
            <numerusform>Gwasanaethau: %1</numerusform>
            <numerusform>Gwasanaethau: %1</numerusform>
            <numerusform>Gwasanaethau: %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>About %1 miles away</source>
        <translation>
            <numerusform>Tua %1 o filltiroedd i ffwrdd</numerusform>
            <numerusform>Tua %1 filltir i ffwrdd</numerusform>
            <numerusform>Tua %1 o filltiroedd i ffwrdd</numerusform>
            <numerusform>Tua %1 o filltiroedd i ffwrdd</numerusform>
            <numerusform>Tua %1 o filltiroedd i ffwrdd</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>About %1 minutes on foot.</source>
        <translation>
            <numerusform>Tua %1 munud ar droed.</numerusform>
            <numerusform>Tua %1 munud ar droed.</numerusform>
            <numerusform>Tua %1 munud ar droed.</numerusform>
            <numerusform>Tua %1 munud ar droed.</numerusform>
            <numerusform>Tua %1 munud ar droed.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>All %1 parts done</source>
        <translation>
            <numerusform>Pob un o&apos;r %1 rhan wedi&apos;i wneud</numerusform>
            <numerusform>Pob un o&apos;r %1 rhan wedi&apos;i wneud</numerusform>
            <numerusform>Pob un o&apos;r %1 rhan wedi&apos;i wneud</numerusform>
            <numerusform>Pob un o&apos;r %1 rhan wedi&apos;i wneud</numerusform>
            <numerusform>Pob un o&apos;r %1 rhan wedi&apos;i wneud</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Show %1 results</source>
        <translation>
            <numerusform>Dangos y canlyniadau: %1</numerusform>
            <numerusform>Dangos y canlyniadau: %1</numerusform>
            <numerusform>Dangos y canlyniadau: %1</numerusform>
            <numerusform>Dangos y canlyniadau: %1</numerusform>
            <numerusform>Dangos y canlyniadau: %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>That is too long. Use up to %1 letters.</source>
        <translation>
            <numerusform>Mae hynny&apos;n rhy hir. Defnyddiwch hyd at %1 o lythrennau.</numerusform>
            <numerusform>Mae hynny&apos;n rhy hir. Defnyddiwch hyd at %1 o lythrennau.</numerusform>
            <numerusform>Mae hynny&apos;n rhy hir. Defnyddiwch hyd at %1 o lythrennau.</numerusform>
            <numerusform>Mae hynny&apos;n rhy hir. Defnyddiwch hyd at %1 o lythrennau.</numerusform>
            <numerusform>Mae hynny&apos;n rhy hir. Defnyddiwch hyd at %1 o lythrennau.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>We will clear your answers and your list in %1 seconds.</source>
        <translation>
            <numerusform>Byddwn yn clirio eich atebion a&apos;ch rhestr mewn %1 eiliad.</numerusform>
            <numerusform>Byddwn yn clirio eich atebion a&apos;ch rhestr mewn %1 eiliad.</numerusform>
            <numerusform>Byddwn yn clirio eich atebion a&apos;ch rhestr mewn %1 eiliad.</numerusform>
            <numerusform>Byddwn yn clirio eich atebion a&apos;ch rhestr mewn %1 eiliad.</numerusform>
            <numerusform>Byddwn yn clirio eich atebion a&apos;ch rhestr mewn %1 eiliad.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Ask</name>
    <message>
        <source>Phone someone who can help</source>
        <translation>Ffonio rhywun sy&apos;n gallu helpu</translation>
    </message>
    <message>
        <source>Someone who works here</source>
        <translation>Rhywun sy&apos;n gweithio yma</translation>
    </message>
    <message>
        <source>The screen will show that you would like help.</source>
        <translation>Bydd y sgrin yn dangos eich bod am gael help.</translation>
    </message>
    <message>
        <source>Who would you like to ask?</source>
        <translation>I bwy hoffech chi ofyn?</translation>
    </message>
</context>
<context>
    <name>Bar</name>
    <message>
        <source>Bigger</source>
        <translation>Yn fwy</translation>
    </message>
    <message>
        <source>Colours</source>
        <translation>Lliwiau</translation>
    </message>
    <message>
        <source>Finish</source>
        <translation>Gorffen</translation>
    </message>
    <message>
        <source>My list</source>
        <extracomment>Title and message. Wide enough for the words of two buttons beside each other.</extracomment>
        <translation>Fy rhestr</translation>
    </message>
    <message>
        <source>No voice yet</source>
        <translation>Dim llais eto</translation>
    </message>
    <message>
        <source>Read to me</source>
        <translation>Darllen i mi</translation>
    </message>
    <message>
        <source>Smaller</source>
        <extracomment>The pages that the help for the family rests on; facts checked on 25 November 2026, not yet confirmed by a person.</extracomment>
        <translation>Yn llai</translation>
    </message>
    <message>
        <source>Stop reading</source>
        <translation>Stopio</translation>
    </message>
</context>
<context>
    <name>CampaignPaper</name>
    <message>
        <source>Ask at the desk: we do it together.</source>
        <translation>Gofynnwch wrth y ddesg: fe wnawn ni hyn gyda’n gilydd.</translation>
    </message>
    <message>
        <source>For you, or for somebody you know.</source>
        <translation>I chi, neu i rywun rydych yn ei adnabod.</translation>
    </message>
    <message>
        <source>It is free. You need no computer.</source>
        <translation>Mae am ddim. Nid oes angen cyfrifiadur arnoch.</translation>
    </message>
    <message>
        <source>Or show this code to the kiosk.</source>
        <translation>Neu dangoswch y cod hwn i’r ciosg.</translation>
    </message>
    <message>
        <source>This is an offer. You do not have to do anything.</source>
        <translation>Cynnig yw hwn. Nid oes rhaid i chi wneud dim.</translation>
    </message>
</context>
<context>
    <name>Categories</name>
    <message>
        <source>Alcohol, drugs and gambling</source>
        <translation>Alcohol, cyffuriau a gamblo</translation>
    </message>
    <message>
        <source>Armed forces</source>
        <translation>Y lluoedd arfog</translation>
    </message>
    <message>
        <source>Care and help at home</source>
        <translation>Gofal a chymorth gartref</translation>
    </message>
    <message>
        <source>Caring for someone</source>
        <translation>Gofalu am rywun</translation>
    </message>
    <message>
        <source>Company and friendship</source>
        <translation>Cwmni a chyfeillgarwch</translation>
    </message>
    <message>
        <source>Dementia and memory</source>
        <translation>Dementia a&apos;r cof</translation>
    </message>
    <message>
        <source>Disability</source>
        <translation>Anabledd</translation>
    </message>
    <message>
        <source>Energy and bills</source>
        <translation>Ynni a biliau</translation>
    </message>
    <message>
        <source>Families and children</source>
        <translation>Teuluoedd a phlant</translation>
    </message>
    <message>
        <source>Feelings and mental health</source>
        <translation>Teimladau ac iechyd meddwl</translation>
    </message>
    <message>
        <source>Food and meals</source>
        <translation>Bwyd a phrydau</translation>
    </message>
    <message>
        <source>Getting about</source>
        <translation>Mynd o le i le</translation>
    </message>
    <message>
        <source>Getting online</source>
        <translation>Mynd ar-lein</translation>
    </message>
    <message>
        <source>Health</source>
        <translation>Iechyd</translation>
    </message>
    <message>
        <source>Housing and repairs</source>
        <translation>Tai ac atgyweirio</translation>
    </message>
    <message>
        <source>Money and benefits</source>
        <translation>Arian a budd-daliadau</translation>
    </message>
    <message>
        <source>Other services</source>
        <translation>Gwasanaethau eraill</translation>
    </message>
    <message>
        <source>Rights and legal help</source>
        <translation>Hawliau a chymorth cyfreithiol</translation>
    </message>
    <message>
        <source>Sight and hearing</source>
        <translation>Golwg a chlyw</translation>
    </message>
    <message>
        <source>Staying safe</source>
        <translation>Cadw&apos;n ddiogel</translation>
    </message>
    <message>
        <source>When someone dies</source>
        <translation>Pan fydd rhywun yn marw</translation>
    </message>
    <message>
        <source>Work and learning</source>
        <translation>Gwaith a dysgu</translation>
    </message>
</context>
<context>
    <name>Companion</name>
    <message>
        <source>Appointees for benefits on GOV.UK</source>
        <translation>Penodeion ar gyfer budd-daliadau ar GOV.UK</translation>
    </message>
    <message>
        <source>Ask before you speak for them, type for them or read their letters.</source>
        <translation>Gofynnwch cyn siarad drostynt, teipio drostynt neu ddarllen eu llythyrau.</translation>
    </message>
    <message>
        <source>For benefits alone, you can become an appointee.</source>
        <translation>Ar gyfer budd-daliadau yn unig, gallwch ddod yn benodai.</translation>
    </message>
    <message>
        <source>Forget my ticks and settings</source>
        <translation>Anghofio fy nhiciau a&apos;m gosodiadau</translation>
    </message>
    <message>
        <source>Free lessons: Learn My Way</source>
        <translation>Gwersi am ddim: Learn My Way</translation>
    </message>
    <message>
        <source>How to get it</source>
        <translation>Sut i&apos;w gael</translation>
    </message>
    <message>
        <source>It may have closed or changed. Ring where you got the list, and ask.</source>
        <translation>Efallai ei fod wedi cau neu newid. Ffoniwch y lle y cawsoch y rhestr, a gofynnwch.</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Iaith</translation>
    </message>
    <message>
        <source>Last checked on %1.</source>
        <translation>Gwiriwyd ddiwethaf ar %1.</translation>
    </message>
    <message>
        <source>Look for:</source>
        <translation>Chwiliwch am:</translation>
    </message>
    <message>
        <source>Never use their passwords.</source>
        <translation>Peidiwch byth â defnyddio eu cyfrineiriau.</translation>
    </message>
    <message>
        <source>Nobody at the council has confirmed this yet.</source>
        <translation>Nid oes neb yn y cyngor wedi cadarnhau hyn eto.</translation>
    </message>
    <message>
        <source>Nobody is told that you opened this page. Your ticks stay in this browser only.</source>
        <translation>Does neb yn cael gwybod eich bod wedi agor y dudalen hon. Mae eich ticiau&apos;n aros yn y porwr hwn yn unig.</translation>
    </message>
    <message>
        <source>Open their website</source>
        <translation>Agor eu gwefan</translation>
    </message>
    <message>
        <source>Power of attorney on GOV.UK</source>
        <translation>Atwrneiaeth ar GOV.UK</translation>
    </message>
    <message>
        <source>Press:</source>
        <translation>Pwyswch:</translation>
    </message>
    <message>
        <source>Print</source>
        <translation>Argraffu</translation>
    </message>
    <message>
        <source>Put %1 into my calendar</source>
        <translation>Rhoi %1 yn fy nghalendr</translation>
    </message>
    <message>
        <source>Read more on the official page</source>
        <translation>Darllen mwy ar y dudalen swyddogol</translation>
    </message>
    <message>
        <source>Ring</source>
        <translation>Ffonio</translation>
    </message>
    <message>
        <source>Ring with them, and let them speak first. Write down who said what, and the day.</source>
        <translation>Ffoniwch gyda nhw, a gadewch iddyn nhw siarad yn gyntaf. Ysgrifennwch pwy ddywedodd beth, a&apos;r dyddiad.</translation>
    </message>
    <message>
        <source>Show me the way</source>
        <translation>Dangos y ffordd i mi</translation>
    </message>
    <message>
        <source>Sit beside them and let them press. Read the words aloud.</source>
        <translation>Eisteddwch wrth eu hymyl a gadewch iddyn nhw bwyso. Darllenwch y geiriau&apos;n uchel.</translation>
    </message>
    <message>
        <source>The facts on this page are as they were on %1.</source>
        <translation>Mae&apos;r ffeithiau ar y dudalen hon fel yr oedden nhw ar %1.</translation>
    </message>
    <message>
        <source>The kiosk asked you this. What you answered was not kept.</source>
        <translation>Gofynnodd y ciosg hyn i chi. Ni chadwyd eich ateb.</translation>
    </message>
    <message>
        <source>The library or centre helps with forms and phones, and can teach you to help others.</source>
        <translation>Mae&apos;r llyfrgell neu&apos;r ganolfan yn helpu gyda ffurflenni a ffonau, a gall eich dysgu chi i helpu eraill.</translation>
    </message>
    <message>
        <source>There are free lessons online, too.</source>
        <translation>Mae gwersi am ddim ar-lein hefyd.</translation>
    </message>
    <message>
        <source>There is no connection now. Open this page again when there is one.</source>
        <translation>Nid oes cysylltiad nawr. Agorwch y dudalen hon eto pan fydd un.</translation>
    </message>
    <message>
        <source>This code or link is not whole. Point your camera at the code again, or type it once more.</source>
        <translation>Nid yw&apos;r cod neu&apos;r ddolen yn gyfan. Pwyntiwch eich camera at y cod eto, neu teipiwch ef unwaith eto.</translation>
    </message>
    <message>
        <source>This is no longer here</source>
        <translation>Nid yw hwn yma bellach</translation>
    </message>
    <message>
        <source>This is what was found for you. Tick off what you have done.</source>
        <translation>Dyma beth gafodd ei ddarganfod i chi. Ticiwch yr hyn rydych wedi&apos;i wneud.</translation>
    </message>
    <message>
        <source>This list was made by a newer kiosk than this page knows. Please try again in a few days.</source>
        <translation>Gwnaed y rhestr hon gan giosg mwy newydd nag y mae&apos;r dudalen hon yn ei adnabod. Rhowch gynnig arall arni mewn ychydig ddyddiau.</translation>
    </message>
    <message>
        <source>This page shows the list of a printed code. Point your camera at it again.</source>
        <translation>Mae&apos;r dudalen hon yn dangos rhestr cod sydd wedi&apos;i argraffu. Pwyntiwch eich camera ato eto.</translation>
    </message>
    <message>
        <source>This part is in English.</source>
        <translation>Mae&apos;r rhan hon yn Saesneg.</translation>
    </message>
    <message>
        <source>To act for somebody you need the legal right. This is a power of attorney.</source>
        <translation>I weithredu dros rywun mae angen yr hawl gyfreithiol arnoch. Atwrneiaeth yw hon.</translation>
    </message>
    <message>
        <source>What it costs</source>
        <translation>Faint mae&apos;n ei gostio</translation>
    </message>
    <message>
        <source>What needs their yes</source>
        <translation>Beth sydd angen eu cydsyniad</translation>
    </message>
    <message>
        <source>What to bring</source>
        <translation>Beth i ddod gyda chi</translation>
    </message>
    <message>
        <source>What to do next</source>
        <translation>Beth i&apos;w wneud nesaf</translation>
    </message>
    <message>
        <source>What to have ready</source>
        <translation>Beth i&apos;w gael yn barod</translation>
    </message>
    <message>
        <source>What you can do</source>
        <translation>Beth allwch chi ei wneud</translation>
    </message>
    <message>
        <source>When it is open</source>
        <translation>Pryd mae ar agor</translation>
    </message>
    <message>
        <source>Where it is</source>
        <translation>Ble mae</translation>
    </message>
    <message>
        <source>Where this list was made</source>
        <translation>Ble gwnaed y rhestr hon</translation>
    </message>
    <message>
        <source>Where to learn</source>
        <translation>Ble i ddysgu</translation>
    </message>
    <message>
        <source>Who it is for</source>
        <translation>Ar gyfer pwy mae</translation>
    </message>
    <message>
        <source>Write to %1</source>
        <translation>Ysgrifennu at %1</translation>
    </message>
    <message>
        <source>You are family or a friend: how to help</source>
        <translation>Rydych yn deulu neu&apos;n ffrind: sut i helpu</translation>
    </message>
    <message>
        <source>You stopped here. Go on with this:</source>
        <translation>Dyma lle gwnaethoch stopio. Ewch ymlaen gyda hyn:</translation>
    </message>
    <message>
        <source>Your list</source>
        <translation>Eich rhestr</translation>
    </message>
</context>
<context>
    <name>Days</name>
    <message>
        <source>%1 to %2</source>
        <translatorcomment>Mae %1 a %2 yn ddiwrnodau fel &apos;dydd Llun&apos;: mae&apos;r &apos;d&apos; o&apos;u blaen yn gwneud y treiglad (&apos;O ddydd Llun i ddydd Gwener&apos;). / The d before %1 and %2 makes the soft mutation of &apos;dydd&apos;.</translatorcomment>
        <translation>O d%1 i d%2</translation>
    </message>
</context>
<context>
    <name>Distances</name>
    <message>
        <source>About 1 mile away</source>
        <translation>Tua 1 filltir i ffwrdd</translation>
    </message>
    <message>
        <source>About half a mile away</source>
        <translation>Tua hanner milltir i ffwrdd</translation>
    </message>
    <message>
        <source>Very near</source>
        <translation>Agos iawn</translation>
    </message>
</context>
<context>
    <name>Echo</name>
    <message>
        <source>Deleted</source>
        <translation>Wedi dileu</translation>
    </message>
    <message>
        <source>Deleted: %1</source>
        <translation>Wedi dileu: %1</translation>
    </message>
    <message>
        <source>a sign</source>
        <translation>arwydd</translation>
    </message>
    <message>
        <source>apostrophe</source>
        <translation>collnod</translation>
    </message>
    <message>
        <source>at</source>
        <translation>arwydd at</translation>
    </message>
    <message>
        <source>comma</source>
        <translation>coma</translation>
    </message>
    <message>
        <source>full stop</source>
        <translation>atalnod llawn</translation>
    </message>
    <message>
        <source>hyphen</source>
        <translation>cysylltnod</translation>
    </message>
    <message>
        <source>question mark</source>
        <translation>marc cwestiwn</translation>
    </message>
    <message>
        <source>slash</source>
        <translation>blaenslaes</translation>
    </message>
    <message>
        <source>space</source>
        <translation>bwlch</translation>
    </message>
</context>
<context>
    <name>Find</name>
    <message>
        <source>%1 of these</source>
        <translation>%1 o&apos;r rhain</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>1 service</source>
        <translation>1 gwasanaeth</translation>
    </message>
    <message>
        <source>Another %1</source>
        <translation>%1 arall</translation>
    </message>
    <message>
        <source>Ask a person</source>
        <translation>Gofyn i rywun</translation>
    </message>
    <message>
        <source>Clear all</source>
        <translation>Clirio popeth</translation>
    </message>
    <message>
        <source>Distances are from %1. Type your postcode to change it.</source>
        <translation>Mae&apos;r pellter o %1. Teipiwch eich cod post i&apos;w newid.</translation>
    </message>
    <message>
        <source>From %1.</source>
        <translation>Gan %1.</translation>
    </message>
    <message>
        <source>Look for %1</source>
        <translation>Chwilio am %1</translation>
    </message>
    <message>
        <source>More than %1 of these</source>
        <translation>Mwy na %1 o&apos;r rhain</translation>
    </message>
    <message>
        <source>Narrow down</source>
        <translation>Culhau&apos;r rhestr</translation>
    </message>
    <message>
        <source>Narrow down (%1 on)</source>
        <translation>Culhau&apos;r rhestr (%1)</translation>
    </message>
    <message>
        <source>Near %1.</source>
        <translation>Ger %1.</translation>
    </message>
    <message>
        <source>No service has all these words. These come closest.</source>
        <translation>Does dim un gwasanaeth â&apos;r geiriau hyn i gyd. Y rhain yw&apos;r agosaf.</translation>
    </message>
    <message>
        <source>Only: %1</source>
        <translation>Dim ond: %1</translation>
    </message>
    <message>
        <source>Show 1 result</source>
        <translation>Dangos 1 canlyniad</translation>
    </message>
    <message>
        <source>Show more results</source>
        <translation>Dangos mwy o ganlyniadau</translation>
    </message>
    <message>
        <source>Show the results</source>
        <translation>Dangos y canlyniadau</translation>
    </message>
    <message>
        <source>The list of services is being made ready. Ask a person now.</source>
        <translation>Mae&apos;r rhestr o wasanaethau&apos;n cael ei pharatoi. Gofynnwch i rywun nawr.</translation>
    </message>
    <message>
        <source>There are more. Type one more word to find them.</source>
        <translation>Mae mwy. Teipiwch un gair arall i&apos;w cael.</translation>
    </message>
    <message>
        <source>These come closest</source>
        <translation>Y rhain yw&apos;r agosaf</translation>
    </message>
    <message>
        <source>We found %1.</source>
        <translation>Daethom o hyd i %1.</translation>
    </message>
    <message>
        <source>We found more than %1.</source>
        <translation>Daethom o hyd i fwy na %1.</translation>
    </message>
    <message>
        <source>We found nothing for these words. Try other words, or ask.</source>
        <translation>Ni chawsom ddim ar gyfer y geiriau hyn. Rhowch gynnig ar eiriau eraill, neu gofynnwch.</translation>
    </message>
    <message>
        <source>We found nothing with all that you chose.</source>
        <translation>Doedd dim byd â phopeth a ddewisoch.</translation>
    </message>
    <message>
        <source>We looked for %1. You typed %2.</source>
        <translation>Fe wnaethom chwilio am %1. Fe wnaethoch deipio %2.</translation>
    </message>
    <message>
        <source>What are you looking for?</source>
        <extracomment>The title and the line. With less room than so many times the line that is typed in, nothing is seen below it.</extracomment>
        <translation>Am beth ydych chi&apos;n chwilio?</translation>
    </message>
    <message>
        <source>Which %1 do you mean?</source>
        <translation>Pa %1 ydych chi&apos;n ei feddwl?</translation>
    </message>
    <message>
        <source>lunch club</source>
        <translation>clwb cinio</translation>
    </message>
</context>
<context>
    <name>Finishing</name>
    <message>
        <source>Finish and forget everything</source>
        <translation>Gorffen ac anghofio popeth</translation>
    </message>
    <message>
        <source>First, print my list</source>
        <translation>Argraffu fy rhestr yn gyntaf</translation>
    </message>
    <message>
        <source>Have you finished?</source>
        <translation>Ydych chi wedi gorffen?</translation>
    </message>
    <message>
        <source>No, go back</source>
        <translation>Na, mynd yn ôl</translation>
    </message>
    <message>
        <source>We will forget everything you typed and chose. Nobody can see it after you.</source>
        <translation>Byddwn yn anghofio popeth a deipioch ac a ddewisoch. Ni all neb ei weld ar eich ôl.</translation>
    </message>
</context>
<context>
    <name>Header</name>
    <message>
        <source>Back</source>
        <extracomment>The height that the words of the header have.</extracomment>
        <translation>Yn ôl</translation>
    </message>
</context>
<context>
    <name>HelpWanted</name>
    <message>
        <source>I do not need help now</source>
        <translation>Does dim angen help arnaf nawr</translation>
    </message>
    <message>
        <source>Someone here would like help, please.</source>
        <translation>Hoffai rhywun yma gael help, os gwelwch yn dda.</translation>
    </message>
    <message>
        <source>Staff: I am here to help</source>
        <translation>Staff: rydw i yma i helpu</translation>
    </message>
    <message>
        <source>Staff: open the staff side here, together</source>
        <translation>Staff: agorwch ochr y staff yma, gyda’ch gilydd</translation>
    </message>
    <message>
        <source>Stay here. This screen asks the people who work here to come.</source>
        <translation>Arhoswch yma. Mae&apos;r sgrin hon yn gofyn i&apos;r bobl sy&apos;n gweithio yma ddod.</translation>
    </message>
</context>
<context>
    <name>Home</name>
    <message>
        <source>Ask a person</source>
        <translation>Gofyn i rywun</translation>
    </message>
    <message>
        <source>Do something online</source>
        <translation>Gwneud rhywbeth ar-lein</translation>
    </message>
    <message>
        <source>Find help near me</source>
        <extracomment>The heading and the line that says how many were found.</extracomment>
        <translation>Dod o hyd i help yn fy ardal</translation>
    </message>
    <message>
        <source>I have a paper from before</source>
        <translation>Mae gen i bapur o&apos;r blaen</translation>
    </message>
    <message>
        <source>Learn and practise</source>
        <translation>Dysgu ac ymarfer</translation>
    </message>
    <message>
        <source>What would you like to do?</source>
        <translation>Beth hoffech chi ei wneud?</translation>
    </message>
</context>
<context>
    <name>Hours</name>
    <message>
        <source>%1 to %2</source>
        <translation>%1 i %2</translation>
    </message>
</context>
<context>
    <name>IdleNotice</name>
    <message>
        <source>Are you still there?</source>
        <translation>Ydych chi yno o hyd?</translation>
    </message>
    <message>
        <source>Finish and forget everything</source>
        <translation>Gorffen ac anghofio popeth</translation>
    </message>
    <message>
        <source>Give me more time</source>
        <translation>Rhowch fwy o amser i mi</translation>
    </message>
    <message>
        <source>I am still here</source>
        <translation>Rydw i yma o hyd</translation>
    </message>
</context>
<context>
    <name>JourneyStart</name>
    <message>
        <source>Go on where you were</source>
        <translation>Parhau o&apos;r un man</translation>
    </message>
    <message>
        <source>Have these to hand</source>
        <translation>Cadwch y rhain wrth law</translation>
    </message>
    <message>
        <source>How long it takes</source>
        <translation>Faint o amser mae&apos;n ei gymryd</translation>
    </message>
    <message>
        <source>On your list. You can print it.</source>
        <translation>Ar eich rhestr. Gallwch ei hargraffu.</translation>
    </message>
    <message>
        <source>Put what I still need on my list</source>
        <translation>Rhoi&apos;r hyn sydd ei angen o hyd ar fy rhestr</translation>
    </message>
    <message>
        <source>Start</source>
        <translation>Dechrau</translation>
    </message>
    <message>
        <source>Start from the beginning</source>
        <translation>Dechrau o&apos;r dechrau</translation>
    </message>
    <message>
        <source>This is not here.</source>
        <translation>Nid yw hwn yma.</translation>
    </message>
    <message>
        <source>Touch each one that you have.</source>
        <translation>Cyffyrddwch â phob un sydd gennych.</translation>
    </message>
    <message>
        <source>What it costs</source>
        <translation>Beth mae&apos;n ei gostio</translation>
    </message>
    <message>
        <source>You can stop at any time and go on at home.</source>
        <translation>Gallwch stopio unrhyw bryd a pharhau gartref.</translation>
    </message>
</context>
<context>
    <name>Languages</name>
    <message>
        <source>Choose your language</source>
        <translation>Dewiswch eich iaith</translation>
    </message>
</context>
<context>
    <name>Listening</name>
    <message>
        <source>Button %1 of %2.</source>
        <translation>Botwm %1 o %2.</translation>
    </message>
    <message>
        <source>Button.</source>
        <translation>Botwm.</translation>
    </message>
    <message>
        <source>Chosen.</source>
        <translation>Wedi ei ddewis.</translation>
    </message>
    <message>
        <source>End the typing</source>
        <translation>Gorffen teipio</translation>
    </message>
    <message>
        <source>Faster voice</source>
        <translation>Llais cyflymach</translation>
    </message>
    <message>
        <source>Figures</source>
        <translation>Ffigurau</translation>
    </message>
    <message>
        <source>From the end.</source>
        <translation>O’r diwedd.</translation>
    </message>
    <message>
        <source>From the top again.</source>
        <translation>O’r dechrau eto.</translation>
    </message>
    <message>
        <source>Heading.</source>
        <translation>Pennawd.</translation>
    </message>
    <message>
        <source>Hear what is typed</source>
        <translation>Clywed beth sydd wedi ei deipio</translation>
    </message>
    <message>
        <source>It cannot be chosen now.</source>
        <translation>Does dim modd ei ddewis nawr.</translation>
    </message>
    <message>
        <source>Letters %1 to %2</source>
        <translation>Llythrennau %1 i %2</translation>
    </message>
    <message>
        <source>Line to type in.</source>
        <translation>Llinell i deipio ynddi.</translation>
    </message>
    <message>
        <source>Louder voice</source>
        <translation>Llais uwch</translation>
    </message>
    <message>
        <source>Make the screen dark</source>
        <translation>Gwneud y sgrin yn dywyll</translation>
    </message>
    <message>
        <source>Not chosen.</source>
        <translation>Heb ei ddewis.</translation>
    </message>
    <message>
        <source>Nothing is typed.</source>
        <translation>Does dim wedi ei deipio.</translation>
    </message>
    <message>
        <source>One more sign is typed.</source>
        <translation>Mae un arwydd arall wedi ei deipio.</translation>
    </message>
    <message>
        <source>One sign is taken away.</source>
        <translation>Mae un arwydd wedi ei dynnu.</translation>
    </message>
    <message>
        <source>Other letters</source>
        <translation>Llythrennau eraill</translation>
    </message>
    <message>
        <source>Others may hear what you type. Put in headphones, or press choose again to type.</source>
        <translation>Gall eraill glywed beth rydych yn ei deipio. Rhowch glustffonau i mewn, neu pwyswch dewis eto i deipio.</translation>
    </message>
    <message>
        <source>Picture.</source>
        <translation>Llun.</translation>
    </message>
    <message>
        <source>Show the screen</source>
        <translation>Dangos y sgrin</translation>
    </message>
    <message>
        <source>Signs</source>
        <translation>Arwyddion</translation>
    </message>
    <message>
        <source>Signs that are typed: %1.</source>
        <translation>Arwyddion wedi eu teipio: %1.</translation>
    </message>
    <message>
        <source>Slower voice</source>
        <translation>Llais arafach</translation>
    </message>
    <message>
        <source>Softer voice</source>
        <translation>Llais tawelach</translation>
    </message>
    <message>
        <source>Something is typed. It is private.</source>
        <translation>Mae rhywbeth wedi ei deipio. Mae’n breifat.</translation>
    </message>
    <message>
        <source>Stop using the kiosk by ear</source>
        <translation>Peidio defnyddio’r ciosg â’r glust</translation>
    </message>
    <message>
        <source>Take the last letter away</source>
        <translation>Tynnu’r llythyren olaf</translation>
    </message>
    <message>
        <source>The keys are off. Touch the screen to go on.</source>
        <translation>Mae’r bysellau wedi eu diffodd. Cyffyrddwch â’r sgrin i fynd ymlaen.</translation>
    </message>
    <message>
        <source>The typing has ended.</source>
        <translation>Mae’r teipio wedi gorffen.</translation>
    </message>
    <message>
        <source>There is nothing to choose here. Press next.</source>
        <translation>Does dim i’w ddewis yma. Pwyswch nesaf.</translation>
    </message>
    <message>
        <source>This is private, and others may hear. Press repeat again to hear it.</source>
        <translation>Mae hyn yn breifat, a gall eraill glywed. Pwyswch ailadrodd eto i’w glywed.</translation>
    </message>
    <message>
        <source>This is private.</source>
        <translation>Mae hyn yn breifat.</translation>
    </message>
    <message>
        <source>This is secret. Put in headphones to type here.</source>
        <translation>Mae hwn yn gyfrinachol. Rhowch glustffonau i mewn i deipio yma.</translation>
    </message>
    <message>
        <source>To use this kiosk by ear, hold this key down.</source>
        <translation>I ddefnyddio’r ciosg hwn â’r glust, daliwch y fysell hon i lawr.</translation>
    </message>
    <message>
        <source>Type a space</source>
        <translation>Teipio bwlch</translation>
    </message>
    <message>
        <source>Typed: %1.</source>
        <translation>Wedi teipio: %1.</translation>
    </message>
    <message>
        <source>Typing. Next and previous lead through the letters, choose takes one.</source>
        <translation>Teipio. Mae nesaf a blaenorol yn mynd drwy’r llythrennau, mae dewis yn cymryd un.</translation>
    </message>
    <message>
        <source>You are using the kiosk by ear. Press next or previous to move, choose to take what you hear, and repeat to hear it again.</source>
        <translation>Rydych yn defnyddio’r ciosg â’r glust. Pwyswch nesaf neu blaenorol i symud, dewis i gymryd beth rydych yn ei glywed, ac ailadrodd i’w glywed eto.</translation>
    </message>
    <message>
        <source>You typed: %1.</source>
        <translation>Teipioch chi: %1.</translation>
    </message>
    <message>
        <source>Your visit is over. Nothing of it is kept.</source>
        <translation>Mae eich ymweliad ar ben. Does dim ohono’n cael ei gadw.</translation>
    </message>
</context>
<context>
    <name>Live</name>
    <message>
        <source>A box. It is not ticked.</source>
        <translation>Blwch. Nid yw wedi&apos;i dicio.</translation>
    </message>
    <message>
        <source>A box. It is ticked.</source>
        <translation>Blwch. Mae wedi&apos;i dicio.</translation>
    </message>
    <message>
        <source>A button</source>
        <translation>Botwm</translation>
    </message>
    <message>
        <source>A button. It opens something.</source>
        <translation>Botwm. Mae&apos;n agor rhywbeth.</translation>
    </message>
    <message>
        <source>A button. What it opens is open.</source>
        <translation>Botwm. Mae&apos;r hyn y mae&apos;n ei agor ar agor.</translation>
    </message>
    <message>
        <source>A line to type in. It is empty.</source>
        <translation>Llinell i deipio ynddi. Mae&apos;n wag.</translation>
    </message>
    <message>
        <source>A line to type in. Something stands there.</source>
        <translation>Llinell i deipio ynddi. Mae rhywbeth yno.</translation>
    </message>
    <message>
        <source>A link</source>
        <translation>Dolen</translation>
    </message>
    <message>
        <source>A list to choose from</source>
        <translation>Rhestr i ddewis ohoni</translation>
    </message>
    <message>
        <source>Add to my list</source>
        <translation>Ychwanegu at fy rhestr</translation>
    </message>
    <message>
        <source>Ask someone who works here.</source>
        <translation>Gofynnwch i rywun sy&apos;n gweithio yma.</translation>
    </message>
    <message>
        <source>Back to the steps</source>
        <translation>Yn ôl at y camau</translation>
    </message>
    <message>
        <source>Carry on</source>
        <translation>Parhau</translation>
    </message>
    <message>
        <source>Choose one</source>
        <translation>Dewiswch un</translation>
    </message>
    <message>
        <source>Close the page and forget it</source>
        <translation>Cau&apos;r dudalen a&apos;i hanghofio</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Wedi gorffen</translation>
    </message>
    <message>
        <source>Down</source>
        <translation>I lawr</translation>
    </message>
    <message>
        <source>Go back</source>
        <translation>Mynd yn ôl</translation>
    </message>
    <message>
        <source>Go back to the step, or open the page again.</source>
        <translation>Ewch yn ôl at y cam, neu agorwch y dudalen eto.</translation>
    </message>
    <message>
        <source>Go on with the steps</source>
        <translation>Ymlaen â&apos;r camau</translation>
    </message>
    <message>
        <source>Go through the page</source>
        <extracomment>The screen is so many lines high where the panel has room for more than the instruction.</extracomment>
        <translation>Mynd drwy&apos;r dudalen</translation>
    </message>
    <message>
        <source>Have you finished with it? Then close it. We forget all that you typed there.</source>
        <translation>Ydych chi wedi gorffen â hi? Yna caewch hi. Byddwn yn anghofio popeth a deipioch yno.</translation>
    </message>
    <message>
        <source>I am stuck</source>
        <translation>Dw i&apos;n sownd</translation>
    </message>
    <message>
        <source>It has %1 pages. Turn them with Up and Down.</source>
        <translation>Mae ganddi %1 tudalen. Trowch nhw gydag I fyny ac I lawr.</translation>
    </message>
    <message>
        <source>It is printed. Take it with you.</source>
        <translation>Mae wedi&apos;i hargraffu. Ewch â hi gyda chi.</translation>
    </message>
    <message>
        <source>It is ready. Ask someone who works here to print it.</source>
        <translation>Mae&apos;n barod. Gofynnwch i rywun sy&apos;n gweithio yma ei hargraffu.</translation>
    </message>
    <message>
        <source>Leave it as it is</source>
        <translation>Ei gadael fel y mae</translation>
    </message>
    <message>
        <source>Leave it open and go on</source>
        <translation>Ei gadael ar agor ac ymlaen</translation>
    </message>
    <message>
        <source>Load the page again</source>
        <translation>Llwytho&apos;r dudalen eto</translation>
    </message>
    <message>
        <source>Make it bigger</source>
        <translation>Mwy o faint</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>Nesaf</translation>
    </message>
    <message>
        <source>No</source>
        <translation>Na</translation>
    </message>
    <message>
        <source>Nothing chosen</source>
        <translation>Dim wedi&apos;i ddewis</translation>
    </message>
    <message>
        <source>Nothing is kept.</source>
        <translation>Nid ydym yn cadw dim.</translation>
    </message>
    <message>
        <source>Nothing is pressed on the page meanwhile. Passwords are never read.</source>
        <extracomment>A page that has not moved so long after it was scrolled is at its end.</extracomment>
        <translation>Does dim yn cael ei bwyso ar y dudalen yn y cyfamser. Ni chaiff cyfrineiriau byth eu darllen.</translation>
    </message>
    <message>
        <source>Nothing that you typed there is left on this kiosk. If you signed in, you are signed out here.</source>
        <translation>Does dim o&apos;r hyn a deipioch yno ar ôl ar y ciosg hwn. Os gwnaethoch fewngofnodi, rydych wedi&apos;ch allgofnodi yma.</translation>
    </message>
    <message>
        <source>On your list. You can print it.</source>
        <translation>Ar eich rhestr. Gallwch ei hargraffu.</translation>
    </message>
    <message>
        <source>One of several. It is chosen.</source>
        <translation>Un o nifer. Mae wedi&apos;i ddewis.</translation>
    </message>
    <message>
        <source>One of several. It is not chosen.</source>
        <translation>Un o nifer. Nid yw wedi&apos;i ddewis.</translation>
    </message>
    <message>
        <source>Open it at home with the code.</source>
        <translation>Agorwch hi gartref gyda&apos;r cod.</translation>
    </message>
    <message>
        <source>Open the page again</source>
        <translation>Agor y dudalen eto</translation>
    </message>
    <message>
        <source>Opening %1. This takes a few seconds.</source>
        <translation>Wrthi&apos;n agor %1. Mae&apos;n cymryd ychydig eiliadau.</translation>
    </message>
    <message>
        <source>Or ring them:</source>
        <translation>Neu ffoniwch nhw:</translation>
    </message>
    <message>
        <source>Page before</source>
        <translation>Tudalen flaen</translation>
    </message>
    <message>
        <source>Part %1 of %2</source>
        <translation>Rhan %1 o %2</translation>
    </message>
    <message>
        <source>Print this</source>
        <translation>Argraffu hon</translation>
    </message>
    <message>
        <source>Print this page</source>
        <translation>Argraffu&apos;r dudalen hon</translation>
    </message>
    <message>
        <source>Printing. Up to 10 pages.</source>
        <translation>Wrthi&apos;n argraffu. Hyd at 10 tudalen.</translation>
    </message>
    <message>
        <source>Put it on the page</source>
        <translation>Ei roi ar y dudalen</translation>
    </message>
    <message>
        <source>Read all of it</source>
        <translation>Darllen y cyfan</translation>
    </message>
    <message>
        <source>Read this page</source>
        <translation>Darllen hon</translation>
    </message>
    <message>
        <source>Ring it from a phone, or add it to your list.</source>
        <translation>Ffoniwch o ffôn, neu ychwanegwch ef at eich rhestr.</translation>
    </message>
    <message>
        <source>Show the page</source>
        <translation>Dangos y dudalen</translation>
    </message>
    <message>
        <source>Show the steps</source>
        <translation>Dangos y camau</translation>
    </message>
    <message>
        <source>Smaller</source>
        <translation>Yn llai</translation>
    </message>
    <message>
        <source>Something stands there. What you type takes its place.</source>
        <translation>Mae rhywbeth yno. Mae&apos;r hyn a deipiwch yn cymryd ei le.</translation>
    </message>
    <message>
        <source>That is not a web page.</source>
        <translation>Nid tudalen we yw honno.</translation>
    </message>
    <message>
        <source>That link does not lead to a public page.</source>
        <translation>Nid yw&apos;r ddolen honno&apos;n arwain at dudalen gyhoeddus.</translation>
    </message>
    <message>
        <source>That needs a program that this kiosk does not have.</source>
        <translation>Mae angen rhaglen nad yw ar y ciosg hwn.</translation>
    </message>
    <message>
        <source>That page cannot show that it is real. We did not open it.</source>
        <translation>Ni all y dudalen honno ddangos ei bod yn un go iawn. Wnaethon ni ddim ei hagor.</translation>
    </message>
    <message>
        <source>That page is not safe. Others could see what you type there.</source>
        <translation>Nid yw&apos;r dudalen honno&apos;n ddiogel. Gallai eraill weld beth rydych yn ei deipio yno.</translation>
    </message>
    <message>
        <source>That page is on %1. This kiosk does not open it.</source>
        <translation>Mae&apos;r dudalen honno ar %1. Nid yw&apos;r ciosg hwn yn ei hagor.</translation>
    </message>
    <message>
        <source>That page is outside what this kiosk opens.</source>
        <translation>Mae&apos;r dudalen honno y tu allan i&apos;r hyn mae&apos;r ciosg hwn yn ei agor.</translation>
    </message>
    <message>
        <source>That page wants a name and password in a way that is not safe here.</source>
        <translation>Mae&apos;r dudalen honno eisiau enw a chyfrinair mewn ffordd nad yw&apos;n ddiogel yma.</translation>
    </message>
    <message>
        <source>That was all on this page.</source>
        <translation>Dyna&apos;r cyfan ar y dudalen hon.</translation>
    </message>
    <message>
        <source>That was printed a moment ago. Look at the printer.</source>
        <translation>Cafodd honno ei hargraffu funud yn ôl. Edrychwch ar yr argraffydd.</translation>
    </message>
    <message>
        <source>The council&apos;s computer has a fault at the moment.</source>
        <translation>Mae nam ar gyfrifiadur y cyngor ar hyn o bryd.</translation>
    </message>
    <message>
        <source>The council&apos;s page: %1</source>
        <translation>Tudalen y cyngor: %1</translation>
    </message>
    <message>
        <source>The open page will be closed, and all that you typed there forgotten.</source>
        <translation>Bydd y dudalen agored yn cael ei chau, a phopeth a deipioch yno&apos;n cael ei anghofio.</translation>
    </message>
    <message>
        <source>The page asked one question after the other. We stopped it.</source>
        <translation>Gofynnodd y dudalen un cwestiwn ar ôl y llall. Rydyn ni wedi&apos;i stopio.</translation>
    </message>
    <message>
        <source>The page asks:</source>
        <translation>Mae&apos;r dudalen yn gofyn:</translation>
    </message>
    <message>
        <source>The page did not open.</source>
        <translation>Wnaeth y dudalen ddim agor.</translation>
    </message>
    <message>
        <source>The page does not answer.</source>
        <translation>Nid yw&apos;r dudalen yn ateb.</translation>
    </message>
    <message>
        <source>The page is closed and forgotten.</source>
        <translation>Mae&apos;r dudalen wedi&apos;i chau a&apos;i hanghofio.</translation>
    </message>
    <message>
        <source>The page is taking a long time.</source>
        <translation>Mae&apos;r dudalen yn cymryd amser hir.</translation>
    </message>
    <message>
        <source>The page says:</source>
        <extracomment>More of a question is noise, or an attempt to fill the panel. A list of more options is searched by typing.</extracomment>
        <translation>Mae&apos;r dudalen yn dweud:</translation>
    </message>
    <message>
        <source>The page stopped. We opened it again. What you typed there is gone.</source>
        <translation>Stopiodd y dudalen. Rydyn ni wedi&apos;i hagor eto. Mae&apos;r hyn a deipioch yno wedi mynd.</translation>
    </message>
    <message>
        <source>The page wanted a second window. We said no.</source>
        <translation>Roedd y dudalen eisiau ail ffenestr. Dywedon ni na.</translation>
    </message>
    <message>
        <source>The page wanted the whole screen. We said no.</source>
        <translation>Roedd y dudalen eisiau&apos;r sgrin gyfan. Dywedon ni na.</translation>
    </message>
    <message>
        <source>The page wanted to know where you are, or use a camera. We said no.</source>
        <translation>Roedd y dudalen eisiau gwybod ble rydych chi, neu ddefnyddio camera. Dywedon ni na.</translation>
    </message>
    <message>
        <source>The page wanted to print. Use “Print this” instead.</source>
        <translation>Roedd y dudalen eisiau argraffu. Defnyddiwch “Argraffu hon” yn lle hynny.</translation>
    </message>
    <message>
        <source>The steps go on without it. Do this at home, with the code.</source>
        <translation>Mae&apos;r camau&apos;n mynd ymlaen hebddo. Gwnewch hyn gartref, gyda&apos;r cod.</translation>
    </message>
    <message>
        <source>There is a mistake in that link.</source>
        <translation>Mae camgymeriad yn y ddolen honno.</translation>
    </message>
    <message>
        <source>There is no internet here at the moment.</source>
        <translation>Does dim rhyngrwyd yma ar hyn o bryd.</translation>
    </message>
    <message>
        <source>There is nothing on this page.</source>
        <translation>Does dim ar y dudalen hon.</translation>
    </message>
    <message>
        <source>This is a document.</source>
        <translation>Dogfen yw hon.</translation>
    </message>
    <message>
        <source>This is a phone number: %1</source>
        <translation>Rhif ffôn yw hwn: %1</translation>
    </message>
    <message>
        <source>This is an email address: %1</source>
        <translation>Cyfeiriad e-bost yw hwn: %1</translation>
    </message>
    <message>
        <source>This is their own website. Touch it as you would touch this screen.</source>
        <translation>Dyma eu gwefan nhw eu hunain. Cyffyrddwch â hi fel y byddech â&apos;r sgrin hon.</translation>
    </message>
    <message>
        <source>This kiosk cannot ring anybody.</source>
        <translation>Ni all y ciosg hwn ffonio neb.</translation>
    </message>
    <message>
        <source>This kiosk cannot send email.</source>
        <translation>Ni all y ciosg hwn anfon e-bost.</translation>
    </message>
    <message>
        <source>This kiosk cannot send files or photos. Use your own device.</source>
        <translation>Ni all y ciosg hwn anfon ffeiliau na lluniau. Defnyddiwch eich dyfais eich hun.</translation>
    </message>
    <message>
        <source>This kiosk does not keep files. Use your own device.</source>
        <translation>Nid yw&apos;r ciosg hwn yn cadw ffeiliau. Defnyddiwch eich dyfais eich hun.</translation>
    </message>
    <message>
        <source>This kiosk has no printer for pages. You can print it at home.</source>
        <translation>Nid oes argraffydd tudalennau gan y ciosg hwn. Gallwch ei hargraffu gartref.</translation>
    </message>
    <message>
        <source>This page cannot show that it is real. We did not open it.</source>
        <translation>Ni all y dudalen hon ddangos ei bod yn un go iawn. Wnaethon ni ddim ei hagor.</translation>
    </message>
    <message>
        <source>This page does not work on this kiosk now.</source>
        <extracomment>What the panel says beside the steps: Back leads out of it.</extracomment>
        <translation>Nid yw&apos;r dudalen hon yn gweithio ar y ciosg hwn nawr.</translation>
    </message>
    <message>
        <source>This page is not there any more.</source>
        <translation>Nid yw&apos;r dudalen hon yno mwyach.</translation>
    </message>
    <message>
        <source>This part is the page of %1.</source>
        <translation>Tudalen %1 yw&apos;r rhan hon.</translation>
    </message>
    <message>
        <source>Touch the page where you want to listen.</source>
        <translation>Cyffyrddwch â&apos;r dudalen lle rydych am wrando.</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Rhoi cynnig arall arni</translation>
    </message>
    <message>
        <source>Try again in a few minutes, or do this at home with the code.</source>
        <translation>Rhowch gynnig arall ymhen ychydig funudau, neu gwnewch hyn gartref gyda&apos;r cod.</translation>
    </message>
    <message>
        <source>Type the first letters</source>
        <translation>Teipiwch y llythrennau cyntaf</translation>
    </message>
    <message>
        <source>Up</source>
        <translation>I fyny</translation>
    </message>
    <message>
        <source>Use the page again</source>
        <translation>Defnyddio&apos;r dudalen eto</translation>
    </message>
    <message>
        <source>Wait a little longer</source>
        <translation>Aros ychydig yn hirach</translation>
    </message>
    <message>
        <source>What came before</source>
        <translation>Yr hyn a ddaeth o&apos;r blaen</translation>
    </message>
    <message>
        <source>What comes next</source>
        <translation>Yr hyn sy&apos;n dod nesaf</translation>
    </message>
    <message>
        <source>What is on the page</source>
        <translation>Beth sydd ar y dudalen</translation>
    </message>
    <message>
        <source>What would help?</source>
        <translation>Beth fyddai&apos;n helpu?</translation>
    </message>
    <message>
        <source>Without a name</source>
        <translation>Heb enw</translation>
    </message>
    <message>
        <source>Write to it from home. Use the code, or add it to your list.</source>
        <translation>Ysgrifennwch ato o gartref. Defnyddiwch y cod, neu ychwanegwch ef at eich rhestr.</translation>
    </message>
    <message>
        <source>Yes</source>
        <translation>Ie</translation>
    </message>
    <message>
        <source>You can carry on with this page.</source>
        <translation>Gallwch barhau â&apos;r dudalen hon.</translation>
    </message>
    <message>
        <source>You can choose more than one.</source>
        <translation>Gallwch ddewis mwy nag un.</translation>
    </message>
    <message>
        <source>You can do this at home, with the code.</source>
        <translation>Gallwch wneud hyn gartref, gyda&apos;r cod.</translation>
    </message>
    <message>
        <source>You can do this at home.</source>
        <translation>Gallwch wneud hyn gartref.</translation>
    </message>
    <message>
        <source>You can wait, or do this at home.</source>
        <translation>Gallwch aros, neu wneud hyn gartref.</translation>
    </message>
    <message>
        <source>You have done this part.</source>
        <translation>Rydych wedi gwneud y rhan hon.</translation>
    </message>
</context>
<context>
    <name>Looks</name>
    <message>
        <source>A band marks the line that you touch, or that is read to you.</source>
        <translation>Mae band yn nodi&apos;r llinell rydych yn ei chyffwrdd, neu sy&apos;n cael ei darllen i chi.</translation>
    </message>
    <message>
        <source>A new page comes at once. It does not fade in.</source>
        <translation>Daw tudalen newydd ar unwaith. Nid yw&apos;n ymddangos yn araf.</translation>
    </message>
    <message>
        <source>Buttons low down</source>
        <translation>Botymau yn is i lawr</translation>
    </message>
    <message>
        <source>Buttons on the left</source>
        <translation>Botymau ar y chwith</translation>
    </message>
    <message>
        <source>Buttons on the right</source>
        <translation>Botymau ar y dde</translation>
    </message>
    <message>
        <source>Colours and more</source>
        <translation>Lliwiau a mwy</translation>
    </message>
    <message>
        <source>Dark on light</source>
        <translation>Tywyll ar olau</translation>
    </message>
    <message>
        <source>Everything you touch is within reach when you sit.</source>
        <translation>Mae popeth rydych yn ei gyffwrdd o fewn cyrraedd wrth eistedd.</translation>
    </message>
    <message>
        <source>Letters, words and lines stand further apart.</source>
        <translation>Mae llythrennau, geiriau a llinellau ymhellach oddi wrth ei gilydd.</translation>
    </message>
    <message>
        <source>Light on dark</source>
        <translation>Golau ar dywyll</translation>
    </message>
    <message>
        <source>More space</source>
        <translation>Mwy o le</translation>
    </message>
    <message>
        <source>No movement</source>
        <translation>Dim symudiad</translation>
    </message>
    <message>
        <source>Reaching</source>
        <translation>Cyrraedd</translation>
    </message>
    <message>
        <source>Reading</source>
        <translation>Darllen</translation>
    </message>
    <message>
        <source>Reading ruler</source>
        <translation>Pren mesur darllen</translation>
    </message>
    <message>
        <source>Yellow on black</source>
        <translation>Melyn ar ddu</translation>
    </message>
</context>
<context>
    <name>MyList</name>
    <message>
        <source>Add this line</source>
        <translation>Ychwanegu&apos;r llinell hon</translation>
    </message>
    <message>
        <source>Back to my list</source>
        <translation>Yn ôl i fy rhestr</translation>
    </message>
    <message>
        <source>Email: %1</source>
        <translation>E-bost: %1</translation>
    </message>
    <message>
        <source>Find something</source>
        <translation>Dod o hyd i rywbeth</translation>
    </message>
    <message>
        <source>Get my list ready to print</source>
        <translation>Paratoi fy rhestr i&apos;w hargraffu</translation>
    </message>
    <message>
        <source>Hear what the paper says</source>
        <translation>Clywed beth mae&apos;r papur yn ei ddweud</translation>
    </message>
    <message>
        <source>I have no internet at home</source>
        <translation>Does gen i ddim rhyngrwyd gartref</translation>
    </message>
    <message>
        <source>Move up</source>
        <translation>Symud i fyny</translation>
    </message>
    <message>
        <source>My list</source>
        <translation>Fy rhestr</translation>
    </message>
    <message>
        <source>Now the codes hold numbers and words. They need no internet.</source>
        <translation>Nawr mae&apos;r codau yn dal rhifau a geiriau. Nid oes angen rhyngrwyd arnynt.</translation>
    </message>
    <message>
        <source>Phone: %1</source>
        <translation>Ffôn: %1</translation>
    </message>
    <message>
        <source>Point your phone&apos;s camera at this code. It begins an email to %1.</source>
        <translation>Pwyntiwch gamera eich ffôn at y cod hwn. Mae&apos;n dechrau e-bost at %1.</translation>
    </message>
    <message>
        <source>Point your phone&apos;s camera at this code. It opens %1.</source>
        <translation>Pwyntiwch gamera eich ffôn at y cod hwn. Mae&apos;n agor %1.</translation>
    </message>
    <message>
        <source>Point your phone&apos;s camera at this code. It opens part %1 of %2.</source>
        <translation>Pwyntiwch gamera eich ffôn at y cod hwn. Mae&apos;n agor rhan %1 o %2.</translation>
    </message>
    <message>
        <source>Point your phone&apos;s camera at this code. It opens your list.</source>
        <translation>Pwyntiwch gamera eich ffôn at y cod hwn. Mae&apos;n agor eich rhestr.</translation>
    </message>
    <message>
        <source>Point your phone&apos;s camera at this code. It puts %1 into your phone.</source>
        <translation>Pwyntiwch gamera eich ffôn at y cod hwn. Mae&apos;n rhoi %1 yn eich ffôn.</translation>
    </message>
    <message>
        <source>Point your phone&apos;s camera at this code. It puts the day into your calendar.</source>
        <translation>Pwyntiwch gamera eich ffôn at y cod hwn. Mae&apos;n rhoi&apos;r diwrnod yn eich calendr.</translation>
    </message>
    <message>
        <source>Point your phone&apos;s camera at this code. It rings %1.</source>
        <translation>Pwyntiwch gamera eich ffôn at y cod hwn. Mae&apos;n ffonio %1.</translation>
    </message>
    <message>
        <source>Point your phone&apos;s camera at this code. It shows these words on your phone.</source>
        <translation>Pwyntiwch gamera eich ffôn at y cod hwn. Mae&apos;n dangos y geiriau hyn ar eich ffôn.</translation>
    </message>
    <message>
        <source>Print my list</source>
        <translation>Argraffu fy rhestr</translation>
    </message>
    <message>
        <source>Printing your list.</source>
        <translation>Rydym yn argraffu eich rhestr.</translation>
    </message>
    <message>
        <source>Ring Sam on Monday</source>
        <translation>Ffonio Sam ddydd Llun</translation>
    </message>
    <message>
        <source>Someone who works here can write a line for you. It is only printed.</source>
        <translation>Gall rhywun sy&apos;n gweithio yma ysgrifennu llinell i chi. Dim ond ei hargraffu a wneir.</translation>
    </message>
    <message>
        <source>Take off my list</source>
        <translation>Tynnu oddi ar fy rhestr</translation>
    </message>
    <message>
        <source>What the paper says</source>
        <translation>Beth mae&apos;r papur yn ei ddweud</translation>
    </message>
    <message>
        <source>You began this here. Put it on your list to go on at home.</source>
        <translation>Fe ddechreuoch hyn yma. Rhowch ef ar eich rhestr i fynd ymlaen gartref.</translation>
    </message>
    <message>
        <source>You can point your phone&apos;s camera at the codes below.</source>
        <translation>Gallwch bwyntio camera eich ffôn at y codau isod.</translation>
    </message>
    <message>
        <source>Your list is empty. Press “Add to my list” when you find something useful.</source>
        <translation>Mae eich rhestr yn wag. Pwyswch “Ychwanegu at fy rhestr” pan ddewch o hyd i rywbeth defnyddiol.</translation>
    </message>
    <message>
        <source>Your list is printed. Take it with you.</source>
        <translation>Mae eich rhestr wedi&apos;i hargraffu. Ewch â hi gyda chi.</translation>
    </message>
    <message>
        <source>Your list is ready. Ask someone who works here to print it.</source>
        <translation>Mae eich rhestr yn barod. Gofynnwch i rywun sy&apos;n gweithio yma ei hargraffu.</translation>
    </message>
    <message>
        <source>Your list was printed a moment ago. Look at the printer.</source>
        <translation>Cafodd eich rhestr ei hargraffu funud yn ôl. Edrychwch ar yr argraffydd.</translation>
    </message>
</context>
<context>
    <name>Narrow</name>
    <message>
        <source>How near?</source>
        <translation>Pa mor agos?</translation>
    </message>
    <message>
        <source>How old is the person?</source>
        <translation>Faint yw oed y person?</translation>
    </message>
    <message>
        <source>What does it cost?</source>
        <translation>Faint mae&apos;n ei gostio?</translation>
    </message>
    <message>
        <source>What makes it easier?</source>
        <translation>Beth sy&apos;n ei wneud yn haws?</translation>
    </message>
    <message>
        <source>What matters to you?</source>
        <translation>Beth sy&apos;n bwysig i chi?</translation>
    </message>
    <message>
        <source>When is it open?</source>
        <translation>Pryd mae ar agor?</translation>
    </message>
    <message>
        <source>Which language do they speak?</source>
        <translation>Pa iaith maen nhw&apos;n ei siarad?</translation>
    </message>
    <message>
        <source>Without going there?</source>
        <translation>Heb fynd yno?</translation>
    </message>
</context>
<context>
    <name>Narrowing</name>
    <message>
        <source>%1 spoken</source>
        <translation>Siarad %1</translation>
    </message>
    <message>
        <source>18 to 49</source>
        <translation>18 i 49</translation>
    </message>
    <message>
        <source>50 to 64</source>
        <translation>50 i 64</translation>
    </message>
    <message>
        <source>65 and over</source>
        <translation>65 a throsodd</translation>
    </message>
    <message>
        <source>Age %1</source>
        <translation>Oed: %1</translation>
    </message>
    <message>
        <source>British Sign Language</source>
        <translation>Iaith Arwyddion Prydain</translation>
    </message>
    <message>
        <source>By phone</source>
        <translation>Dros y ffôn</translation>
    </message>
    <message>
        <source>Free</source>
        <translation>Am ddim</translation>
    </message>
    <message>
        <source>Has a hearing loop</source>
        <translation>Mae dolen glyw yno</translation>
    </message>
    <message>
        <source>Online</source>
        <translation>Ar-lein</translation>
    </message>
    <message>
        <source>Open at the weekend</source>
        <translation>Ar agor dros y penwythnos</translation>
    </message>
    <message>
        <source>Open in the evening</source>
        <translation>Ar agor gyda&apos;r nos</translation>
    </message>
    <message>
        <source>Open now</source>
        <translation>Ar agor nawr</translation>
    </message>
    <message>
        <source>Under 18</source>
        <translation>Dan 18</translation>
    </message>
    <message>
        <source>Wheelchairs can get in</source>
        <translation>Gall cadeiriau olwyn fynd i mewn</translation>
    </message>
    <message>
        <source>Within 1 mile</source>
        <translation>O fewn 1 filltir</translation>
    </message>
    <message>
        <source>Within 10 miles</source>
        <translation>O fewn 10 milltir</translation>
    </message>
    <message>
        <source>Within 3 miles</source>
        <translation>O fewn 3 milltir</translation>
    </message>
</context>
<context>
    <name>PagedColumn</name>
    <message>
        <source>Back up</source>
        <translation>I fyny</translation>
    </message>
    <message>
        <source>More</source>
        <extracomment>Room above and below the words of the buttons that turn pages, in pixels. LOOK: on a portrait totem the controls stand in the lower 60 %, within reach of a chair. With a hand chosen, the main action takes this share of the width, at its side.</extracomment>
        <translation>Rhagor</translation>
    </message>
</context>
<context>
    <name>Parts</name>
    <message>
        <source>In English:</source>
        <translation>Yn Saesneg:</translation>
    </message>
    <message>
        <source>This part is in English. We do not have it in your language yet.</source>
        <translation>Mae&apos;r rhan hon yn Saesneg. Nid yw gennym yn Gymraeg eto.</translation>
    </message>
</context>
<context>
    <name>Practice</name>
    <message>
        <source>Choose</source>
        <translation>Dewis</translation>
    </message>
    <message>
        <source>Do it again</source>
        <translation>Gwneud eto</translation>
    </message>
    <message>
        <source>Down</source>
        <translation>I lawr</translation>
    </message>
    <message>
        <source>Larger</source>
        <translation>Mwy</translation>
    </message>
    <message>
        <source>Leave this practice</source>
        <translation>Gadael yr ymarfer hwn</translation>
    </message>
    <message>
        <source>Nothing was sent, and nothing is kept.</source>
        <translation>Ni anfonwyd dim, ac ni chedwir dim.</translation>
    </message>
    <message>
        <source>Part %1 of %2</source>
        <translation>Rhan %1 o %2</translation>
    </message>
    <message>
        <source>Practice. Nothing here is real.</source>
        <translation>Ymarfer. Nid oes dim yma&apos;n real.</translation>
    </message>
    <message>
        <source>Show me</source>
        <translation>Dangos i mi</translation>
    </message>
    <message>
        <source>Smaller</source>
        <translation>Llai</translation>
    </message>
    <message>
        <source>That is done.</source>
        <translation>Mae hynny wedi&apos;i wneud.</translation>
    </message>
    <message>
        <source>That was something else. Nothing is lost. Try again.</source>
        <translation>Roedd hynny&apos;n rhywbeth arall. Nid oes dim wedi&apos;i golli. Rhowch gynnig arall.</translation>
    </message>
    <message>
        <source>Touch Choose. It has a thick edge now.</source>
        <translation>Cyffyrddwch â Dewis. Mae ymyl drwchus o&apos;i gwmpas nawr.</translation>
    </message>
    <message>
        <source>Touch Larger a few times. It has a thick edge now.</source>
        <translation>Cyffyrddwch â Mwy ychydig o weithiau. Mae ymyl drwchus o&apos;i gwmpas nawr.</translation>
    </message>
    <message>
        <source>Touch the box with the thick edge. Then type: %1</source>
        <translation>Cyffyrddwch â&apos;r blwch â&apos;r ymyl drwchus. Yna teipiwch: %1</translation>
    </message>
    <message>
        <source>Touch the box with the thick edge. Type with the keys, then touch Next.</source>
        <translation>Cyffyrddwch â&apos;r blwch â&apos;r ymyl drwchus. Teipiwch gyda&apos;r bysellau, yna cyffyrddwch â Nesaf.</translation>
    </message>
    <message>
        <source>Touch the empty box, and type with the keys. Then touch Next.</source>
        <translation>Cyffyrddwch â&apos;r blwch gwag, a theipiwch gyda&apos;r bysellau. Yna cyffyrddwch â Nesaf.</translation>
    </message>
    <message>
        <source>Touch this. It has a thick edge now: %1</source>
        <translation>Cyffyrddwch â hwn. Mae ymyl drwchus o&apos;i gwmpas nawr: %1</translation>
    </message>
    <message>
        <source>Up</source>
        <translation>I fyny</translation>
    </message>
    <message>
        <source>You practised: %1 (Essential Digital Skills).</source>
        <translation>Fe wnaethoch ymarfer: %1 (Sgiliau Digidol Hanfodol).</translation>
    </message>
</context>
<context>
    <name>Printing</name>
    <message>
        <source>Ask someone who works here. Nothing is printed later.</source>
        <translation>Gofynnwch i rywun sy&apos;n gweithio yma. Ni chaiff dim ei argraffu&apos;n hwyrach.</translation>
    </message>
    <message>
        <source>Paper is stuck in the printer.</source>
        <translation>Mae papur yn sownd yn yr argraffydd.</translation>
    </message>
    <message>
        <source>The printer does not answer. It may be off.</source>
        <translation>Nid yw&apos;r argraffydd yn ateb. Efallai ei fod wedi&apos;i ddiffodd.</translation>
    </message>
    <message>
        <source>The printer does not work now.</source>
        <translation>Nid yw&apos;r argraffydd yn gweithio nawr.</translation>
    </message>
    <message>
        <source>The printer has no ink.</source>
        <translation>Nid oes inc yn yr argraffydd.</translation>
    </message>
    <message>
        <source>The printer has no paper.</source>
        <translation>Nid oes papur yn yr argraffydd.</translation>
    </message>
    <message>
        <source>The printer is open.</source>
        <translation>Mae&apos;r argraffydd ar agor.</translation>
    </message>
    <message>
        <source>The printer took too long, so we stopped it.</source>
        <translation>Cymerodd yr argraffydd ormod o amser, felly fe wnaethom ei stopio.</translation>
    </message>
</context>
<context>
    <name>Problems</name>
    <message>
        <source>Choose one of these answers.</source>
        <translation>Dewiswch un o&apos;r atebion hyn.</translation>
    </message>
    <message>
        <source>Choose or type an answer first.</source>
        <translation>Dewiswch neu teipiwch ateb yn gyntaf.</translation>
    </message>
    <message>
        <source>Choose “none of these” alone, or choose the others.</source>
        <translation>Dewiswch “dim un o&apos;r rhain” ar ei ben ei hun, neu dewiswch y lleill.</translation>
    </message>
    <message>
        <source>It should be a whole number to ring, like 01632 960 001.</source>
        <translation>Dylai fod yn rhif ffôn cyfan, fel 01632 960 001.</translation>
    </message>
    <message>
        <source>It should have 2 letters, 6 figures and a letter, like QQ 12 34 56 C.</source>
        <translation>Dylai fod â 2 lythyren, 6 ffigur ac un llythyren, fel QQ 12 34 56 C.</translation>
    </message>
    <message>
        <source>It should have an @ in the middle, like name@example.com.</source>
        <translation>Dylai fod ag @ yn y canol, fel enw@example.com.</translation>
    </message>
    <message>
        <source>That day has passed. Check the month and year.</source>
        <translation>Mae&apos;r diwrnod hwnnw wedi bod. Edrychwch ar y mis a&apos;r flwyddyn.</translation>
    </message>
    <message>
        <source>That day is still to come. Check the year.</source>
        <translation>Mae&apos;r diwrnod hwnnw eto i ddod. Edrychwch ar y flwyddyn.</translation>
    </message>
    <message>
        <source>That doesn&apos;t look like a whole postcode. It should be like L1 8JQ.</source>
        <translation>Nid yw hynny&apos;n edrych fel cod post cyfan. Dylai fod fel L1 8JQ.</translation>
    </message>
    <message>
        <source>The number should be %1 or less.</source>
        <translation>Dylai&apos;r rhif fod yn %1 neu lai.</translation>
    </message>
    <message>
        <source>The number should be %1 or more.</source>
        <translation>Dylai&apos;r rhif fod yn %1 neu fwy.</translation>
    </message>
    <message>
        <source>This needs a day, a month and a year. It should be like 27 3 1944.</source>
        <translation>Mae angen diwrnod, mis a blwyddyn. Dylai fod fel 27 3 1944.</translation>
    </message>
    <message>
        <source>This needs a number. Use figures, like 72.</source>
        <translation>Mae angen rhif yma. Defnyddiwch ffigurau, fel 72.</translation>
    </message>
    <message>
        <source>This needs a sum of money. It should be like 120.50.</source>
        <translation>Mae angen swm o arian. Dylai fod fel 120.50.</translation>
    </message>
    <message>
        <source>This needs a year. Use 4 figures, like 1944.</source>
        <translation>Mae angen blwyddyn. Defnyddiwch 4 ffigur, fel 1944.</translation>
    </message>
    <message>
        <source>We do not know that country. Type its first letters, then touch it.</source>
        <translation>Nid ydym yn adnabod y wlad honno. Teipiwch ei llythrennau cyntaf, yna ei chyffwrdd.</translation>
    </message>
</context>
<context>
    <name>Reading</name>
    <message>
        <source>At the foot of the screen:</source>
        <translation>Ar waelod y sgrin:</translation>
    </message>
    <message>
        <source>At the top of the screen:</source>
        <translation>Ar ben y sgrin:</translation>
    </message>
    <message>
        <source>Button:</source>
        <translation>Botwm:</translation>
    </message>
    <message>
        <source>Choice %1 of %2:</source>
        <translation>Dewis %1 o %2:</translation>
    </message>
    <message>
        <source>Chosen.</source>
        <translation>Wedi ei ddewis.</translation>
    </message>
    <message>
        <source>Your answers are private. To hear them too, touch “Again”.</source>
        <translation>Mae eich atebion yn breifat. I’w clywed hefyd, cyffyrddwch â “Eto”.</translation>
    </message>
</context>
<context>
    <name>ReadingStrip</name>
    <message>
        <source>Again</source>
        <translation>Eto</translation>
    </message>
    <message>
        <source>Faster</source>
        <translation>Cyflymach</translation>
    </message>
    <message>
        <source>Go on</source>
        <translation>Ymlaen</translation>
    </message>
    <message>
        <source>Letters</source>
        <translation>Llythrennau</translation>
    </message>
    <message>
        <source>Louder</source>
        <translation>Uwch</translation>
    </message>
    <message>
        <source>More</source>
        <translation>Mwy</translation>
    </message>
    <message>
        <source>Next sentence</source>
        <translation>Brawddeg nesaf</translation>
    </message>
    <message>
        <source>No sound</source>
        <extracomment>Around the words of a button, in pixels. With fewer than so many beside each other, a page of them holds too little. *Pause*, one that changes, *More*.</extracomment>
        <translation>Dim sain</translation>
    </message>
    <message>
        <source>Pause</source>
        <translation>Oedi</translation>
    </message>
    <message>
        <source>Previous</source>
        <translation>Cynt</translation>
    </message>
    <message>
        <source>Previous sentence</source>
        <translation>Brawddeg flaenorol</translation>
    </message>
    <message>
        <source>Read again</source>
        <translation>Darllen eto</translation>
    </message>
    <message>
        <source>Say each letter that I type</source>
        <translation>Dweud pob llythyren rwy’n ei theipio</translation>
    </message>
    <message>
        <source>Skip</source>
        <translation>Neidio</translation>
    </message>
    <message>
        <source>Slower</source>
        <translation>Arafach</translation>
    </message>
    <message>
        <source>Softer</source>
        <translation>Tawelach</translation>
    </message>
    <message>
        <source>There is no sound now. The words still light up.</source>
        <translation>Does dim sain nawr. Mae’r geiriau’n dal i oleuo.</translation>
    </message>
    <message>
        <source>This kiosk does not read aloud. You can ask a person to read to you.</source>
        <translation>Dydy’r ciosg hwn ddim yn darllen yn uchel. Gallwch ofyn i rywun ddarllen i chi.</translation>
    </message>
    <message>
        <source>We have no voice for this language yet. You can ask a person to read to you.</source>
        <translation>Does gennym ni ddim llais ar gyfer yr iaith hon eto. Gallwch ofyn i rywun ddarllen i chi.</translation>
    </message>
</context>
<context>
    <name>Safe</name>
    <message>
        <source>Part of this kiosk is not working. You can still read here.</source>
        <translation>Nid yw rhan o&apos;r ciosg hwn yn gweithio. Gallwch ddarllen yma o hyd.</translation>
    </message>
    <message>
        <source>Read what to do</source>
        <translation>Darllen beth i&apos;w wneud</translation>
    </message>
</context>
<context>
    <name>Scan</name>
    <message>
        <source>A paper is held before the scanner, with its square code towards it.</source>
        <translation>Mae papur yn cael ei ddal o flaen y sganiwr, a&apos;i god sgwâr tuag ato.</translation>
    </message>
    <message>
        <source>As on your paper</source>
        <translation>Fel ar eich papur</translation>
    </message>
    <message>
        <source>Go on with this</source>
        <translation>Ewch ymlaen â hwn</translation>
    </message>
    <message>
        <source>Hold the large square code on your paper in front of the camera of this screen.</source>
        <translation>Daliwch y cod sgwâr mawr ar eich papur o flaen camera&apos;r sgrin hon.</translation>
    </message>
    <message>
        <source>Hold the large square code on your paper in front of the scanner.</source>
        <translation>Daliwch y cod sgwâr mawr ar eich papur o flaen y sganiwr.</translation>
    </message>
    <message>
        <source>I have no paper with me</source>
        <translation>Does gen i ddim papur gyda mi</translation>
    </message>
    <message>
        <source>Larger letters</source>
        <translation>Llythrennau mwy</translation>
    </message>
    <message>
        <source>My paper</source>
        <translation>Fy mhapur</translation>
    </message>
    <message>
        <source>No, show another paper</source>
        <translation>Na, dangos papur arall</translation>
    </message>
    <message>
        <source>Put it on my list</source>
        <translation>Rhoi hyn ar fy rhestr</translation>
    </message>
    <message>
        <source>Services on your paper</source>
        <translation>Gwasanaethau ar eich papur</translation>
    </message>
    <message>
        <source>Show us your paper</source>
        <translation>Dangoswch eich papur i ni</translation>
    </message>
    <message>
        <source>Smaller letters</source>
        <translation>Llythrennau llai</translation>
    </message>
    <message>
        <source>Some of what is on your paper is not at this kiosk any more.</source>
        <translation>Nid yw rhai o&apos;r pethau ar eich papur ar y ciosg hwn bellach.</translation>
    </message>
    <message>
        <source>That is another kind of code. Look for the large square code near the top of your paper.</source>
        <translation>Math arall o god yw hwnnw. Chwiliwch am y cod sgwâr mawr ger pen eich papur.</translation>
    </message>
    <message>
        <source>The camera does not answer. Ask someone who works here, or go on without your paper.</source>
        <translation>Nid yw&apos;r camera&apos;n ateb. Gofynnwch i rywun sy&apos;n gweithio yma, neu ewch ymlaen heb eich papur.</translation>
    </message>
    <message>
        <source>The camera looks only for the code. No picture is kept.</source>
        <translation>Dim ond am y cod y mae&apos;r camera&apos;n edrych. Ni chedwir unrhyw lun.</translation>
    </message>
    <message>
        <source>We could not read all of the code. Hold the paper flat and show it again.</source>
        <translation>Ni allem ddarllen y cod i gyd. Daliwch y papur yn wastad a&apos;i ddangos eto.</translation>
    </message>
    <message>
        <source>We found what is on your paper</source>
        <translation>Daethom o hyd i&apos;r hyn sydd ar eich papur</translation>
    </message>
    <message>
        <source>We have read your paper, but what is on it is not at this kiosk any more. Ask someone who works here.</source>
        <translation>Rydym wedi darllen eich papur, ond nid yw&apos;r hyn sydd arno ar y ciosg hwn bellach. Gofynnwch i rywun sy&apos;n gweithio yma.</translation>
    </message>
    <message>
        <source>We have read your paper. We are looking up what is on it.</source>
        <translation>Rydym wedi darllen eich papur. Rydym yn chwilio am yr hyn sydd arno.</translation>
    </message>
    <message>
        <source>We keep no answers, so we ask some questions again.</source>
        <translation>Nid ydym yn cadw atebion, felly rydym yn gofyn rhai cwestiynau eto.</translation>
    </message>
    <message>
        <source>We put all of it on your list again.</source>
        <translation>Rydym yn rhoi&apos;r cyfan ar eich rhestr eto.</translation>
    </message>
    <message>
        <source>What the camera sees now.</source>
        <translation>Yr hyn y mae&apos;r camera&apos;n ei weld nawr.</translation>
    </message>
    <message>
        <source>When we have read it, this screen shows what we found.</source>
        <translation>Ar ôl i ni ei ddarllen, mae&apos;r sgrin hon yn dangos yr hyn a gawsom.</translation>
    </message>
    <message>
        <source>Which one would you like to go on with?</source>
        <translation>Pa un hoffech chi fynd ymlaen ag ef?</translation>
    </message>
    <message>
        <source>You begin at the first page.</source>
        <translation>Rydych yn dechrau ar y dudalen gyntaf.</translation>
    </message>
    <message>
        <source>You were at step %1.</source>
        <translation>Roeddech chi ar gam %1.</translation>
    </message>
    <message>
        <source>Your paper is from another place, and what is on it is not at this kiosk. Your phone&apos;s camera can open it.</source>
        <translation>Mae eich papur o le arall, ac nid yw&apos;r hyn sydd arno ar y ciosg hwn. Gall camera eich ffôn ei agor.</translation>
    </message>
    <message>
        <source>Your paper is from another place: some of what is on it is not at this kiosk. Your phone&apos;s camera can open all of it.</source>
        <translation>Mae eich papur o le arall: nid yw rhai o&apos;r pethau arno ar y ciosg hwn. Gall camera eich ffôn agor y cyfan.</translation>
    </message>
    <message>
        <source>Your paper is of a newer kind, which this kiosk cannot read yet. Your phone&apos;s camera can open it.</source>
        <translation>Mae eich papur o fath newydd na all y ciosg hwn ei ddarllen eto. Gall camera eich ffôn ei agor.</translation>
    </message>
</context>
<context>
    <name>Services</name>
    <message>
        <source>Add to my list</source>
        <translation>Ychwanegu at fy rhestr</translation>
    </message>
    <message>
        <source>Always open</source>
        <translation>Ar agor bob amser</translation>
    </message>
    <message>
        <source>By phone or online, for everyone</source>
        <translation>Ar y ffôn neu ar-lein, i bawb</translation>
    </message>
    <message>
        <source>Closed for now</source>
        <translation>Ar gau am y tro</translation>
    </message>
    <message>
        <source>Closed today</source>
        <translation>Ar gau heddiw</translation>
    </message>
    <message>
        <source>For a textphone</source>
        <translation>Ar gyfer ffôn testun</translation>
    </message>
    <message>
        <source>For people aged %1 and over</source>
        <translation>I bobl %1 oed a hŷn</translation>
    </message>
    <message>
        <source>For people aged %1 and under</source>
        <translation>I bobl %1 oed ac iau</translation>
    </message>
    <message>
        <source>For people aged %1 to %2</source>
        <translation>I bobl rhwng %1 a %2 oed</translation>
    </message>
    <message>
        <source>For text messages</source>
        <translation>Ar gyfer negeseuon testun</translation>
    </message>
    <message>
        <source>For the whole area</source>
        <translation>Ar gyfer yr ardal gyfan</translation>
    </message>
    <message>
        <source>For video calls</source>
        <translation>Ar gyfer galwadau fideo</translation>
    </message>
    <message>
        <source>Getting in</source>
        <translation>Mynd i mewn</translation>
    </message>
    <message>
        <source>Go back</source>
        <translation>Mynd yn ôl</translation>
    </message>
    <message>
        <source>How to ask for it</source>
        <translation>Sut i ofyn amdano</translation>
    </message>
    <message>
        <source>It is free.</source>
        <translation>Mae am ddim.</translation>
    </message>
    <message>
        <source>Languages spoken</source>
        <translation>Ieithoedd sy&apos;n cael eu siarad</translation>
    </message>
    <message>
        <source>Last checked on %1</source>
        <translation>Gwiriwyd ddiwethaf ar %1</translation>
    </message>
    <message>
        <source>More about it</source>
        <translation>Rhagor amdano</translation>
    </message>
    <message>
        <source>Nobody has said when this was last checked. Ring first.</source>
        <translation>Does neb wedi dweud pryd y gwiriwyd hwn ddiwethaf. Ffoniwch yn gyntaf.</translation>
    </message>
    <message>
        <source>On your list. See my list</source>
        <translation>Ar eich rhestr. Gweld fy rhestr</translation>
    </message>
    <message>
        <source>Open now until %1</source>
        <translation>Ar agor nawr tan %1</translation>
    </message>
    <message>
        <source>Opens %2 at %1</source>
        <translatorcomment>Mae %2 yn ddiwrnod fel &apos;dydd Llun&apos;: mae&apos;r &apos;d&apos; o&apos;i flaen yn gwneud y treiglad (&apos;Yn agor ddydd Llun&apos;). / The d before %2 makes the soft mutation of &apos;dydd&apos;.</translatorcomment>
        <translation>Yn agor d%2 am %1</translation>
    </message>
    <message>
        <source>Opens on %2 at %1</source>
        <translation>Yn agor ar %2 am %1</translation>
    </message>
    <message>
        <source>Opens today at %1</source>
        <translation>Yn agor heddiw am %1</translation>
    </message>
    <message>
        <source>Opens tomorrow at %1</source>
        <translation>Yn agor yfory am %1</translation>
    </message>
    <message>
        <source>Phone</source>
        <translation>Ffôn</translation>
    </message>
    <message>
        <source>Ring to ask when it is open</source>
        <translation>Ffoniwch i ofyn pryd mae ar agor</translation>
    </message>
    <message>
        <source>Run by %1</source>
        <translation>Yn cael ei redeg gan %1</translation>
    </message>
    <message>
        <source>Sample only</source>
        <extracomment>The index counts no further; nobody reads so many.</extracomment>
        <translation>Enghraifft yn unig</translation>
    </message>
    <message>
        <source>Sample only: this service is not real.</source>
        <translation>Enghraifft yn unig: nid yw&apos;r gwasanaeth hwn yn un go iawn.</translation>
    </message>
    <message>
        <source>See their website here</source>
        <translation>Gweld eu gwefan yma</translation>
    </message>
    <message>
        <source>Something is wrong here</source>
        <translation>Mae rhywbeth o&apos;i le yma</translation>
    </message>
    <message>
        <source>That day is a bank holiday. Ring before you go.</source>
        <translation>Mae&apos;r diwrnod hwnnw&apos;n ŵyl y banc. Ffoniwch cyn mynd.</translation>
    </message>
    <message>
        <source>Then ask for extension %1</source>
        <translation>Yna gofynnwch am estyniad %1</translation>
    </message>
    <message>
        <source>This service is no longer on our list.</source>
        <translation>Nid yw&apos;r gwasanaeth hwn ar ein rhestr mwyach.</translation>
    </message>
    <message>
        <source>Today is a bank holiday. Ring before you go.</source>
        <translation>Mae heddiw&apos;n ŵyl y banc. Ffoniwch cyn mynd.</translation>
    </message>
    <message>
        <source>Today: %1</source>
        <translation>Heddiw: %1</translation>
    </message>
    <message>
        <source>Web page: %1</source>
        <translation>Tudalen we: %1</translation>
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
        <source>Where it is</source>
        <translation>Ble mae</translation>
    </message>
    <message>
        <source>Who it is for</source>
        <translation>I bwy mae hwn</translation>
    </message>
    <message>
        <source>Write to</source>
        <translation>Ysgrifennwch at</translation>
    </message>
    <message>
        <source>You told us that something is wrong here. Thank you.</source>
        <translation>Rydych wedi dweud wrthym fod rhywbeth o&apos;i le yma. Diolch.</translation>
    </message>
    <message>
        <source>all day and night</source>
        <translation>ddydd a nos</translation>
    </message>
</context>
<context>
    <name>Skill</name>
    <message>
        <source>Being safe and legal online</source>
        <translation>Bod yn ddiogel ac yn gyfreithlon ar-lein</translation>
    </message>
    <message>
        <source>Buying and applying online</source>
        <translation>Prynu a gwneud cais ar-lein</translation>
    </message>
    <message>
        <source>Changing a password</source>
        <translation>Newid cyfrinair</translation>
    </message>
    <message>
        <source>Communicating</source>
        <translation>Cyfathrebu</translation>
    </message>
    <message>
        <source>Connecting to Wi-Fi</source>
        <translation>Cysylltu â Wi-Fi</translation>
    </message>
    <message>
        <source>Finding and opening apps</source>
        <translation>Dod o hyd i apiau a&apos;u hagor</translation>
    </message>
    <message>
        <source>Handling information and content</source>
        <translation>Trin gwybodaeth a chynnwys</translation>
    </message>
    <message>
        <source>Keeping passwords safe</source>
        <translation>Cadw cyfrineiriau&apos;n ddiogel</translation>
    </message>
    <message>
        <source>Making a device suit you</source>
        <translation>Gwneud i ddyfais eich siwtio</translation>
    </message>
    <message>
        <source>Solving problems</source>
        <translation>Datrys problemau</translation>
    </message>
    <message>
        <source>Turning on and logging in</source>
        <translation>Troi ymlaen a mewngofnodi</translation>
    </message>
    <message>
        <source>Using a web browser</source>
        <translation>Defnyddio porwr gwe</translation>
    </message>
    <message>
        <source>Using the controls of a device</source>
        <translation>Defnyddio botymau a sgrin dyfais</translation>
    </message>
</context>
<context>
    <name>Slip</name>
    <message>
        <source>Email</source>
        <translation>E-bost</translation>
    </message>
    <message>
        <source>It begins an email to:</source>
        <translation>Mae&apos;n dechrau e-bost at:</translation>
    </message>
    <message>
        <source>It opens:</source>
        <translation>Mae&apos;n agor:</translation>
    </message>
    <message>
        <source>It puts the day into your phone&apos;s calendar.</source>
        <translation>Mae&apos;n rhoi&apos;r diwrnod yng nghalendr eich ffôn.</translation>
    </message>
    <message>
        <source>It puts this number into your phone:</source>
        <translation>Mae&apos;n rhoi&apos;r rhif hwn yn eich ffôn:</translation>
    </message>
    <message>
        <source>It rings:</source>
        <translation>Mae&apos;n ffonio:</translation>
    </message>
    <message>
        <source>It shows these words on your phone.</source>
        <translation>Mae&apos;n dangos y geiriau hyn ar eich ffôn.</translation>
    </message>
    <message>
        <source>It shows this list again. You can ring, tick off and go on.</source>
        <translation>Mae&apos;n dangos y rhestr hon eto. Gallwch ffonio, ticio a mynd ymlaen.</translation>
    </message>
    <message>
        <source>My notes</source>
        <translation>Fy nodiadau</translation>
    </message>
    <message>
        <source>Need help? Ask us at %1</source>
        <translation>Angen help? Gofynnwch i ni yn %1</translation>
    </message>
    <message>
        <source>Need help? Ring %1</source>
        <translation>Angen help? Ffoniwch %1</translation>
    </message>
    <message>
        <source>Page %1 of %2</source>
        <translation>Tudalen %1 o %2</translation>
    </message>
    <message>
        <source>Phone</source>
        <translation>Ffôn</translation>
    </message>
    <message>
        <source>Point your phone&apos;s camera here.</source>
        <translation>Pwyntiwch gamera eich ffôn yma.</translation>
    </message>
    <message>
        <source>Take this paper home.</source>
        <translation>Ewch â&apos;r papur hwn adref.</translation>
    </message>
    <message>
        <source>There is nothing on your list.</source>
        <translation>Nid oes dim ar eich rhestr.</translation>
    </message>
    <message>
        <source>Tick each step when it is done.</source>
        <translation>Ticiwch bob cam ar ôl ei wneud.</translation>
    </message>
    <message>
        <source>Web page</source>
        <translation>Tudalen we</translation>
    </message>
    <message>
        <source>What to do next</source>
        <translation>Beth i&apos;w wneud nesaf</translation>
    </message>
    <message>
        <source>Who helped me (first name):</source>
        <translation>Pwy helpodd fi (enw cyntaf):</translation>
    </message>
    <message>
        <source>Your list</source>
        <translation>Eich rhestr</translation>
    </message>
    <message>
        <source>Your list on a phone: part %1 of %2</source>
        <translation>Eich rhestr ar ffôn: rhan %1 o %2</translation>
    </message>
    <message>
        <source>Your whole list on a phone</source>
        <translation>Eich rhestr gyfan ar ffôn</translation>
    </message>
</context>
<context>
    <name>StaffBeside</name>
    <message>
        <source>May a member of staff use this screen with you?</source>
        <translation>A gaiff aelod o staff ddefnyddio’r sgrin hon gyda chi?</translation>
    </message>
    <message>
        <source>No, go on without</source>
        <translation>Na, ymlaen heb hynny</translation>
    </message>
    <message>
        <source>They do not see your answers there. Nothing about you is kept. Afterwards you go on where you were.</source>
        <translation>Ni welant eich atebion yno. Ni chedwir dim amdanoch chi. Wedyn ewch ymlaen o ble roeddech chi.</translation>
    </message>
    <message>
        <source>Yes, that is fine</source>
        <translation>Iawn, mae hynny’n iawn</translation>
    </message>
</context>
<context>
    <name>StaffNotes</name>
    <message>
        <source>Back to the staff room</source>
        <translation>Yn ôl i ystafell y staff</translation>
    </message>
    <message>
        <source>Back to the waiting screen</source>
        <translation>Yn ôl i&apos;r sgrin aros</translation>
    </message>
    <message>
        <source>Begin a visit with more time</source>
        <translation>Dechrau ymweliad gyda mwy o amser</translation>
    </message>
    <message>
        <source>Everything works.</source>
        <translation>Mae popeth yn gweithio.</translation>
    </message>
    <message>
        <source>For somebody who needs longer: nothing is cleared so soon.</source>
        <translation>I rywun sydd angen mwy o amser: ni chaiff dim ei glirio mor fuan.</translation>
    </message>
    <message>
        <source>For staff</source>
        <extracomment>How many times as long as usual somebody may be quiet for whom staff begin a visit.</extracomment>
        <translation>I staff</translation>
    </message>
</context>
<context>
    <name>TakeHome</name>
    <message>
        <source>To find for: %1</source>
        <translation>I&apos;w canfod ar gyfer: %1</translation>
    </message>
</context>
<context>
    <name>Topics</name>
    <message>
        <source>Nothing is here yet.</source>
        <translation>Nid oes dim yma eto.</translation>
    </message>
    <message>
        <source>What is it about?</source>
        <translation>Beth yw&apos;r pwnc?</translation>
    </message>
    <message>
        <source>What would you like to learn?</source>
        <translation>Beth hoffech chi ei ddysgu?</translation>
    </message>
</context>
<context>
    <name>Waiting</name>
    <message>
        <source>Here you can</source>
        <translation>Yma gallwch chi</translation>
    </message>
    <message>
        <source>To hear a page, touch “Read to me”.</source>
        <translation>I glywed tudalen, cyffyrddwch â “Darllen i mi”.</translation>
    </message>
    <message>
        <source>To use it by ear: put in headphones, or hold an arrow key.</source>
        <translation>I&apos;w ddefnyddio trwy wrando: rhowch glustffonau i mewn, neu daliwch fysell saeth.</translation>
    </message>
    <message>
        <source>To use it by ear: put in headphones, or press a key.</source>
        <translation>I&apos;w ddefnyddio trwy wrando: rhowch glustffonau i mewn, neu pwyswch fysell.</translation>
    </message>
    <message>
        <source>Touch to begin</source>
        <extracomment>With all nine languages, everything still stands on one page of a screen 600 px high. The invitation in every language, whichever is shown: it must be read before one can be chosen.</extracomment>
        <translation>Cyffyrddwch i ddechrau</translation>
    </message>
    <message>
        <source>apply for a Blue Badge</source>
        <translation>gwneud cais am Fathodyn Glas</translation>
    </message>
    <message>
        <source>ask for help at home</source>
        <translation>gofyn am help gartref</translation>
    </message>
    <message>
        <source>check what money you can get</source>
        <translation>gweld pa arian y gallwch ei gael</translation>
    </message>
    <message>
        <source>find a lunch club</source>
        <translation>dod o hyd i glwb cinio</translation>
    </message>
    <message>
        <source>find help near you</source>
        <translation>dod o hyd i help yn agos atoch</translation>
    </message>
</context>
<context>
    <name>Walking</name>
    <message>
        <source>Add to my list</source>
        <translation>Ychwanegu at fy rhestr</translation>
    </message>
    <message>
        <source>Are these answers right?</source>
        <translation>Ydy&apos;r atebion hyn yn gywir?</translation>
    </message>
    <message>
        <source>Ask someone to come here</source>
        <translation>Gofyn i rywun ddod yma</translation>
    </message>
    <message>
        <source>Choose all that fit. Then press Next.</source>
        <translation>Dewiswch bob un sy&apos;n addas. Yna pwyswch Nesaf.</translation>
    </message>
    <message>
        <source>Do it here now</source>
        <translation>Ei wneud yma nawr</translation>
    </message>
    <message>
        <source>Do something else</source>
        <translation>Gwneud rhywbeth arall</translation>
    </message>
    <message>
        <source>Ends in %1</source>
        <translation>Yn gorffen â %1</translation>
    </message>
    <message>
        <source>For example: %1</source>
        <translation>Er enghraifft: %1</translation>
    </message>
    <message>
        <source>Go back to the open page</source>
        <translation>Yn ôl i&apos;r dudalen agored</translation>
    </message>
    <message>
        <source>How long it takes</source>
        <translation>Faint o amser mae&apos;n ei gymryd</translation>
    </message>
    <message>
        <source>I don&apos;t know</source>
        <translation>Dydw i ddim yn gwybod</translation>
    </message>
    <message>
        <source>Leave this out</source>
        <translation>Gadael hwn allan</translation>
    </message>
    <message>
        <source>Left out</source>
        <translation>Heb ei ateb</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>Nesaf</translation>
    </message>
    <message>
        <source>No</source>
        <translation>Na</translation>
    </message>
    <message>
        <source>None of these</source>
        <translation>Dim un o&apos;r rhain</translation>
    </message>
    <message>
        <source>Nothing you type is kept.</source>
        <translation>Nid oes dim a deipiwch yn cael ei gadw.</translation>
    </message>
    <message>
        <source>On your list. You can print it.</source>
        <translation>Ar eich rhestr. Gallwch ei hargraffu.</translation>
    </message>
    <message>
        <source>Put this on your list. It goes home with you.</source>
        <translation>Rhowch hwn ar eich rhestr. Mae&apos;n mynd adref gyda chi.</translation>
    </message>
    <message>
        <source>See my list</source>
        <translation>Gweld fy rhestr</translation>
    </message>
    <message>
        <source>Step %1 of %2</source>
        <translation>Cam %1 o %2</translation>
    </message>
    <message>
        <source>The page cannot be opened here at the moment.</source>
        <translation>Ni ellir agor y dudalen yma ar hyn o bryd.</translation>
    </message>
    <message>
        <source>This is on the web page %1.</source>
        <translation>Mae hwn ar y dudalen we %1.</translation>
    </message>
    <message>
        <source>Touch an answer to change it.</source>
        <translation>Cyffyrddwch ag ateb i&apos;w newid.</translation>
    </message>
    <message>
        <source>What happens next</source>
        <translation>Beth sy&apos;n digwydd nesaf</translation>
    </message>
    <message>
        <source>What to look for</source>
        <translation>Beth i chwilio amdano</translation>
    </message>
    <message>
        <source>What to press</source>
        <translation>Beth i&apos;w bwyso</translation>
    </message>
    <message>
        <source>Yes</source>
        <translation>Ie</translation>
    </message>
    <message>
        <source>Yes, go on</source>
        <translation>Ydyn, ymlaen</translation>
    </message>
    <message>
        <source>You can say this:</source>
        <translation>Gallwch ddweud hyn:</translation>
    </message>
</context>
<context>
    <name>Ways</name>
    <message>
        <source>A sketch of the way. %1</source>
        <extracomment>A line of words no higher than so many radii: else they hide what they are written in.</extracomment>
        <translation>Braslun o&apos;r ffordd. %1</translation>
    </message>
    <message>
        <source>It is east of %1.</source>
        <translation>Mae i&apos;r dwyrain o %1.</translation>
    </message>
    <message>
        <source>It is here</source>
        <translation>Mae yma</translation>
    </message>
    <message>
        <source>It is north of %1.</source>
        <translation>Mae i&apos;r gogledd o %1.</translation>
    </message>
    <message>
        <source>It is north-east of %1.</source>
        <translation>Mae i&apos;r gogledd-ddwyrain o %1.</translation>
    </message>
    <message>
        <source>It is north-west of %1.</source>
        <translation>Mae i&apos;r gogledd-orllewin o %1.</translation>
    </message>
    <message>
        <source>It is south of %1.</source>
        <translation>Mae i&apos;r de o %1.</translation>
    </message>
    <message>
        <source>It is south-east of %1.</source>
        <translation>Mae i&apos;r de-ddwyrain o %1.</translation>
    </message>
    <message>
        <source>It is south-west of %1.</source>
        <translation>Mae i&apos;r de-orllewin o %1.</translation>
    </message>
    <message>
        <source>It is west of %1.</source>
        <translation>Mae i&apos;r gorllewin o %1.</translation>
    </message>
    <message>
        <source>North</source>
        <translation>Gogledd</translation>
    </message>
    <message>
        <source>The big ring is %1 miles away.</source>
        <translation>Mae&apos;r cylch mawr %1 milltir i ffwrdd.</translation>
    </message>
    <message>
        <source>The big ring is 1 mile away.</source>
        <translation>Mae&apos;r cylch mawr 1 filltir i ffwrdd.</translation>
    </message>
    <message>
        <source>The big ring is a quarter of a mile away.</source>
        <translation>Mae&apos;r cylch mawr chwarter milltir i ffwrdd.</translation>
    </message>
    <message>
        <source>The big ring is half a mile away.</source>
        <translation>Mae&apos;r cylch mawr hanner milltir i ffwrdd.</translation>
    </message>
    <message>
        <source>The line is straight. The streets are longer.</source>
        <translation>Llinell syth yw hon. Mae&apos;r strydoedd yn hirach.</translation>
    </message>
    <message>
        <source>You are here</source>
        <translation>Rydych chi yma</translation>
    </message>
</context>
<context>
    <name>Wrong</name>
    <message>
        <source>Back to the service</source>
        <translation>Yn ôl i&apos;r gwasanaeth</translation>
    </message>
    <message>
        <source>It has closed or moved</source>
        <translation>Mae wedi cau neu symud</translation>
    </message>
    <message>
        <source>Thank you. You helped the next person.</source>
        <translation>Diolch. Rydych wedi helpu&apos;r person nesaf.</translation>
    </message>
    <message>
        <source>The phone number is wrong</source>
        <translation>Mae&apos;r rhif ffôn yn anghywir</translation>
    </message>
    <message>
        <source>The times or something else is wrong</source>
        <translation>Mae&apos;r amserau neu rywbeth arall yn anghywir</translation>
    </message>
    <message>
        <source>Until then, ring before you go there.</source>
        <translation>Tan hynny, ffoniwch cyn mynd yno.</translation>
    </message>
    <message>
        <source>We could not keep that. Please tell someone who works here.</source>
        <translation>Allem ni ddim cadw hynny. Dywedwch wrth rywun sy&apos;n gweithio yma.</translation>
    </message>
    <message>
        <source>We did not keep anything about you.</source>
        <translation>Wnaethom ni ddim cadw dim byd amdanoch chi.</translation>
    </message>
    <message>
        <source>We tell the people who keep this list. They check it.</source>
        <translation>Rydym yn dweud wrth y bobl sy&apos;n cadw&apos;r rhestr. Maen nhw&apos;n ei gwirio.</translation>
    </message>
    <message>
        <source>What is wrong here?</source>
        <translation>Beth sydd o&apos;i le yma?</translation>
    </message>
</context>
</TS>
