<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="ro_RO" sourcelanguage="en_GB">
<context>
    <name></name>
    <message numerus="yes">
        <source>%1 services</source>
        <translation>
            <numerusform>%1 serviciu</numerusform>
            <numerusform>%1 servicii</numerusform>
            <numerusform>%1 de servicii</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>About %1 miles away</source>
        <translation>
            <numerusform>La aproximativ %1 milă</numerusform>
            <numerusform>La aproximativ %1 mile</numerusform>
            <numerusform>La aproximativ %1 de mile</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>About %1 minutes on foot.</source>
        <translation>
            <numerusform>Aproximativ %1 minut pe jos.</numerusform>
            <numerusform>Aproximativ %1 minute pe jos.</numerusform>
            <numerusform>Aproximativ %1 de minute pe jos.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>All %1 parts done</source>
        <translation>
            <numerusform>%1 parte terminată</numerusform>
            <numerusform>Toate cele %1 părți sunt gata</numerusform>
            <numerusform>Toate cele %1 de părți sunt gata</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Show %1 results</source>
        <translation>
            <numerusform>Arată %1 rezultat</numerusform>
            <numerusform>Arată %1 rezultate</numerusform>
            <numerusform>Arată %1 de rezultate</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>That is too long. Use up to %1 letters.</source>
        <translation>
            <numerusform>Este prea lung. Cel mult %1 literă.</numerusform>
            <numerusform>Este prea lung. Cel mult %1 litere.</numerusform>
            <numerusform>Este prea lung. Cel mult %1 de litere.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>We will clear your answers and your list in %1 seconds.</source>
        <translation>
            <numerusform>Ștergem răspunsurile și lista în %1 secundă.</numerusform>
            <numerusform>Ștergem răspunsurile și lista în %1 secunde.</numerusform>
            <numerusform>Ștergem răspunsurile și lista în %1 de secunde.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Ask</name>
    <message>
        <source>Phone someone who can help</source>
        <translation>Sunați pe cineva care vă poate ajuta</translation>
    </message>
    <message>
        <source>Someone who works here</source>
        <translation>Pe cineva care lucrează aici</translation>
    </message>
    <message>
        <source>The screen will show that you would like help.</source>
        <translation>Ecranul va arăta că doriți ajutor.</translation>
    </message>
    <message>
        <source>Who would you like to ask?</source>
        <translation>Pe cine doriți să întrebați?</translation>
    </message>
</context>
<context>
    <name>Bar</name>
    <message>
        <source>Bigger</source>
        <translation>Mai mare</translation>
    </message>
    <message>
        <source>Colours</source>
        <translation>Culori</translation>
    </message>
    <message>
        <source>Finish</source>
        <translation>Gata</translation>
    </message>
    <message>
        <source>My list</source>
        <extracomment>Title and message. Wide enough for the words of two buttons beside each other.</extracomment>
        <translation>Lista mea</translation>
    </message>
    <message>
        <source>No voice yet</source>
        <translation>Fără voce încă</translation>
    </message>
    <message>
        <source>Read to me</source>
        <translation>Citește-mi</translation>
    </message>
    <message>
        <source>Smaller</source>
        <extracomment>The pages that the help for the family rests on; facts checked on 25 November 2026, not yet confirmed by a person.</extracomment>
        <translation>Mai mic</translation>
    </message>
    <message>
        <source>Stop reading</source>
        <translation>Oprește</translation>
    </message>
</context>
<context>
    <name>CampaignPaper</name>
    <message>
        <source>Ask at the desk: we do it together.</source>
        <translation>Întrebați la birou: facem împreună.</translation>
    </message>
    <message>
        <source>For you, or for somebody you know.</source>
        <translation>Pentru dumneavoastră sau pentru cineva pe care îl cunoașteți.</translation>
    </message>
    <message>
        <source>It is free. You need no computer.</source>
        <translation>Este gratuit. Nu aveți nevoie de calculator.</translation>
    </message>
    <message>
        <source>Or show this code to the kiosk.</source>
        <translation>Sau arătați acest cod chioșcului.</translation>
    </message>
    <message>
        <source>This is an offer. You do not have to do anything.</source>
        <translation>Aceasta este o ofertă. Nu trebuie să faceți nimic.</translation>
    </message>
</context>
<context>
    <name>Categories</name>
    <message>
        <source>Alcohol, drugs and gambling</source>
        <translation>Alcool, droguri și jocuri de noroc</translation>
    </message>
    <message>
        <source>Armed forces</source>
        <translation>Forțele armate</translation>
    </message>
    <message>
        <source>Care and help at home</source>
        <translation>Îngrijire și ajutor acasă</translation>
    </message>
    <message>
        <source>Caring for someone</source>
        <translation>Când îngrijiți pe cineva</translation>
    </message>
    <message>
        <source>Company and friendship</source>
        <translation>Companie și prietenie</translation>
    </message>
    <message>
        <source>Dementia and memory</source>
        <translation>Demență și memorie</translation>
    </message>
    <message>
        <source>Disability</source>
        <translation>Dizabilitate</translation>
    </message>
    <message>
        <source>Energy and bills</source>
        <translation>Energie și facturi</translation>
    </message>
    <message>
        <source>Families and children</source>
        <translation>Familii și copii</translation>
    </message>
    <message>
        <source>Feelings and mental health</source>
        <translation>Stări sufletești și sănătate mintală</translation>
    </message>
    <message>
        <source>Food and meals</source>
        <translation>Mâncare și mese</translation>
    </message>
    <message>
        <source>Getting about</source>
        <translation>Deplasare</translation>
    </message>
    <message>
        <source>Getting online</source>
        <translation>Folosirea internetului</translation>
    </message>
    <message>
        <source>Health</source>
        <translation>Sănătate</translation>
    </message>
    <message>
        <source>Housing and repairs</source>
        <translation>Locuință și reparații</translation>
    </message>
    <message>
        <source>Money and benefits</source>
        <translation>Bani și ajutoare</translation>
    </message>
    <message>
        <source>Other services</source>
        <translation>Alte servicii</translation>
    </message>
    <message>
        <source>Rights and legal help</source>
        <translation>Drepturi și ajutor juridic</translation>
    </message>
    <message>
        <source>Sight and hearing</source>
        <translation>Văz și auz</translation>
    </message>
    <message>
        <source>Staying safe</source>
        <translation>Siguranță</translation>
    </message>
    <message>
        <source>When someone dies</source>
        <translation>Când moare cineva</translation>
    </message>
    <message>
        <source>Work and learning</source>
        <translation>Muncă și învățare</translation>
    </message>
</context>
<context>
    <name>Companion</name>
    <message>
        <source>Appointees for benefits on GOV.UK</source>
        <translation>Reprezentanți pentru beneficii pe GOV.UK</translation>
    </message>
    <message>
        <source>Ask before you speak for them, type for them or read their letters.</source>
        <translation>Întrebați înainte de a vorbi, de a scrie în locul lor sau de a le citi scrisorile.</translation>
    </message>
    <message>
        <source>For benefits alone, you can become an appointee.</source>
        <translation>Numai pentru beneficii, puteți deveni reprezentant (appointee).</translation>
    </message>
    <message>
        <source>Forget my ticks and settings</source>
        <translation>Uită bifele și setările mele</translation>
    </message>
    <message>
        <source>Free lessons: Learn My Way</source>
        <translation>Lecții gratuite: Learn My Way</translation>
    </message>
    <message>
        <source>How to get it</source>
        <translation>Cum se obține</translation>
    </message>
    <message>
        <source>It may have closed or changed. Ring where you got the list, and ask.</source>
        <translation>Poate s-a închis sau s-a schimbat. Sunați la locul unde ați primit lista și întrebați.</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Limba</translation>
    </message>
    <message>
        <source>Last checked on %1.</source>
        <translation>Verificat ultima dată pe %1.</translation>
    </message>
    <message>
        <source>Look for:</source>
        <translation>Căutați:</translation>
    </message>
    <message>
        <source>Never use their passwords.</source>
        <translation>Nu folosiți niciodată parolele lor.</translation>
    </message>
    <message>
        <source>Nobody at the council has confirmed this yet.</source>
        <translation>Nimeni de la consiliu nu a confirmat încă acest lucru.</translation>
    </message>
    <message>
        <source>Nobody is told that you opened this page. Your ticks stay in this browser only.</source>
        <translation>Nimeni nu află că ați deschis această pagină. Bifele rămân numai în acest browser.</translation>
    </message>
    <message>
        <source>Open their website</source>
        <translation>Deschideți site-ul lor</translation>
    </message>
    <message>
        <source>Power of attorney on GOV.UK</source>
        <translation>Procura (power of attorney) pe GOV.UK</translation>
    </message>
    <message>
        <source>Press:</source>
        <translation>Apăsați:</translation>
    </message>
    <message>
        <source>Print</source>
        <translation>Tipărește</translation>
    </message>
    <message>
        <source>Put %1 into my calendar</source>
        <translation>Pune %1 în calendarul meu</translation>
    </message>
    <message>
        <source>Read more on the official page</source>
        <translation>Citiți mai mult pe pagina oficială</translation>
    </message>
    <message>
        <source>Ring</source>
        <translation>Sunați</translation>
    </message>
    <message>
        <source>Ring with them, and let them speak first. Write down who said what, and the day.</source>
        <translation>Sunați împreună și lăsați persoana să vorbească prima. Notați cine ce a spus și ziua.</translation>
    </message>
    <message>
        <source>Show me the way</source>
        <translation>Arată-mi drumul</translation>
    </message>
    <message>
        <source>Sit beside them and let them press. Read the words aloud.</source>
        <translation>Stați alături și lăsați persoana să apese. Citiți cuvintele cu voce tare.</translation>
    </message>
    <message>
        <source>The facts on this page are as they were on %1.</source>
        <translation>Informațiile din această pagină sunt cele de la %1.</translation>
    </message>
    <message>
        <source>The kiosk asked you this. What you answered was not kept.</source>
        <translation>Chioșcul v-a întrebat aceasta. Răspunsul nu a fost păstrat.</translation>
    </message>
    <message>
        <source>The library or centre helps with forms and phones, and can teach you to help others.</source>
        <translation>Biblioteca sau centrul ajută cu formulare și telefoane și vă poate învăța să îi ajutați pe alții.</translation>
    </message>
    <message>
        <source>There are free lessons online, too.</source>
        <translation>Există și lecții gratuite pe internet.</translation>
    </message>
    <message>
        <source>There is no connection now. Open this page again when there is one.</source>
        <translation>Acum nu există conexiune. Deschideți din nou pagina când există.</translation>
    </message>
    <message>
        <source>This code or link is not whole. Point your camera at the code again, or type it once more.</source>
        <translation>Acest cod sau link nu este întreg. Îndreptați din nou camera spre cod sau scrieți-l încă o dată.</translation>
    </message>
    <message>
        <source>This is no longer here</source>
        <translation>Acesta nu mai este aici</translation>
    </message>
    <message>
        <source>This is what was found for you. Tick off what you have done.</source>
        <translation>Acestea au fost găsite pentru dumneavoastră. Bifați ce ați făcut.</translation>
    </message>
    <message>
        <source>This list was made by a newer kiosk than this page knows. Please try again in a few days.</source>
        <translation>Această listă a fost făcută de un chioșc mai nou decât cunoaște pagina. Încercați din nou peste câteva zile.</translation>
    </message>
    <message>
        <source>This page shows the list of a printed code. Point your camera at it again.</source>
        <translation>Această pagină arată lista unui cod tipărit. Îndreptați din nou camera spre el.</translation>
    </message>
    <message>
        <source>This part is in English.</source>
        <translation>Această parte este în engleză.</translation>
    </message>
    <message>
        <source>To act for somebody you need the legal right. This is a power of attorney.</source>
        <translation>Ca să acționați pentru cineva aveți nevoie de dreptul legal. Acesta este o procură (power of attorney).</translation>
    </message>
    <message>
        <source>What it costs</source>
        <translation>Cât costă</translation>
    </message>
    <message>
        <source>What needs their yes</source>
        <translation>Pentru ce este nevoie de acordul lor</translation>
    </message>
    <message>
        <source>What to bring</source>
        <translation>Ce să aduceți</translation>
    </message>
    <message>
        <source>What to do next</source>
        <translation>Ce urmează</translation>
    </message>
    <message>
        <source>What to have ready</source>
        <translation>Ce să pregătiți</translation>
    </message>
    <message>
        <source>What you can do</source>
        <translation>Ce puteți face</translation>
    </message>
    <message>
        <source>When it is open</source>
        <translation>Când este deschis</translation>
    </message>
    <message>
        <source>Where it is</source>
        <translation>Unde este</translation>
    </message>
    <message>
        <source>Where this list was made</source>
        <translation>Unde a fost făcută lista</translation>
    </message>
    <message>
        <source>Where to learn</source>
        <translation>Unde învățați</translation>
    </message>
    <message>
        <source>Who it is for</source>
        <translation>Pentru cine este</translation>
    </message>
    <message>
        <source>Write to %1</source>
        <translation>Scrieți la %1</translation>
    </message>
    <message>
        <source>You are family or a friend: how to help</source>
        <translation>Sunteți familie sau prieten: cum ajutați</translation>
    </message>
    <message>
        <source>You stopped here. Go on with this:</source>
        <translation>Aici v-ați oprit. Continuați cu aceasta:</translation>
    </message>
    <message>
        <source>Your list</source>
        <translation>Lista dumneavoastră</translation>
    </message>
</context>
<context>
    <name>Days</name>
    <message>
        <source>%1 to %2</source>
        <translation>de %1 până %2</translation>
    </message>
</context>
<context>
    <name>Distances</name>
    <message>
        <source>About 1 mile away</source>
        <translation>La aproximativ 1 milă</translation>
    </message>
    <message>
        <source>About half a mile away</source>
        <translation>La aproximativ o jumătate de milă</translation>
    </message>
    <message>
        <source>Very near</source>
        <translation>Foarte aproape</translation>
    </message>
</context>
<context>
    <name>Echo</name>
    <message>
        <source>Deleted</source>
        <translation>Șters</translation>
    </message>
    <message>
        <source>Deleted: %1</source>
        <translation>Șters: %1</translation>
    </message>
    <message>
        <source>a sign</source>
        <translation>un semn</translation>
    </message>
    <message>
        <source>apostrophe</source>
        <translation>apostrof</translation>
    </message>
    <message>
        <source>at</source>
        <translation>arond</translation>
    </message>
    <message>
        <source>comma</source>
        <translation>virgulă</translation>
    </message>
    <message>
        <source>full stop</source>
        <translation>punct</translation>
    </message>
    <message>
        <source>hyphen</source>
        <translation>cratimă</translation>
    </message>
    <message>
        <source>question mark</source>
        <translation>semnul întrebării</translation>
    </message>
    <message>
        <source>slash</source>
        <translation>bară oblică</translation>
    </message>
    <message>
        <source>space</source>
        <translation>spațiu</translation>
    </message>
</context>
<context>
    <name>Find</name>
    <message>
        <source>%1 of these</source>
        <translation>%1 dintre acestea</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>1 service</source>
        <translation>1 serviciu</translation>
    </message>
    <message>
        <source>Another %1</source>
        <translation>Alt loc cu numele %1</translation>
    </message>
    <message>
        <source>Ask a person</source>
        <translation>Întrebați pe cineva</translation>
    </message>
    <message>
        <source>Clear all</source>
        <translation>Ștergeți tot</translation>
    </message>
    <message>
        <source>Distances are from %1. Type your postcode to change it.</source>
        <translation>Distanțele sunt de la %1. Scrieți codul dumneavoastră poștal ca să schimbați.</translation>
    </message>
    <message>
        <source>From %1.</source>
        <translation>De la %1.</translation>
    </message>
    <message>
        <source>Look for %1</source>
        <translation>Căutați %1</translation>
    </message>
    <message>
        <source>More than %1 of these</source>
        <translation>Peste %1 dintre acestea</translation>
    </message>
    <message>
        <source>Narrow down</source>
        <translation>Restrângeți</translation>
    </message>
    <message>
        <source>Narrow down (%1 on)</source>
        <translation>Restrângeți (%1 alese)</translation>
    </message>
    <message>
        <source>Near %1.</source>
        <translation>Aproape de %1.</translation>
    </message>
    <message>
        <source>No service has all these words. These come closest.</source>
        <translation>Niciun serviciu nu are toate aceste cuvinte. Acestea sunt cele mai apropiate.</translation>
    </message>
    <message>
        <source>Only: %1</source>
        <translation>Numai: %1</translation>
    </message>
    <message>
        <source>Show 1 result</source>
        <translation>Arată 1 rezultat</translation>
    </message>
    <message>
        <source>Show more results</source>
        <translation>Arată mai multe rezultate</translation>
    </message>
    <message>
        <source>Show the results</source>
        <translation>Arată rezultatele</translation>
    </message>
    <message>
        <source>The list of services is being made ready. Ask a person now.</source>
        <translation>Lista de servicii se pregătește. Întrebați pe cineva acum.</translation>
    </message>
    <message>
        <source>There are more. Type one more word to find them.</source>
        <translation>Mai sunt și altele. Scrieți încă un cuvânt ca să le găsiți.</translation>
    </message>
    <message>
        <source>These come closest</source>
        <translation>Acestea sunt cele mai apropiate</translation>
    </message>
    <message>
        <source>We found %1.</source>
        <translation>Am găsit %1.</translation>
    </message>
    <message>
        <source>We found more than %1.</source>
        <translation>Am găsit peste %1.</translation>
    </message>
    <message>
        <source>We found nothing for these words. Try other words, or ask.</source>
        <translation>Nu am găsit nimic pentru aceste cuvinte. Încercați alte cuvinte sau întrebați.</translation>
    </message>
    <message>
        <source>We found nothing with all that you chose.</source>
        <translation>Nu am găsit nimic cu tot ce ați ales.</translation>
    </message>
    <message>
        <source>We looked for %1. You typed %2.</source>
        <translation>Am căutat %1. Ați scris %2.</translation>
    </message>
    <message>
        <source>What are you looking for?</source>
        <extracomment>The title and the line. With less room than so many times the line that is typed in, nothing is seen below it.</extracomment>
        <translation>Ce căutați?</translation>
    </message>
    <message>
        <source>Which %1 do you mean?</source>
        <translation>La care %1 vă referiți?</translation>
    </message>
    <message>
        <source>lunch club</source>
        <translation>club de prânz</translation>
    </message>
</context>
<context>
    <name>Finishing</name>
    <message>
        <source>Finish and forget everything</source>
        <translation>Terminați și uitați tot</translation>
    </message>
    <message>
        <source>First, print my list</source>
        <translation>Mai întâi tipăriți lista mea</translation>
    </message>
    <message>
        <source>Have you finished?</source>
        <translation>Ați terminat?</translation>
    </message>
    <message>
        <source>No, go back</source>
        <translation>Nu, înapoi</translation>
    </message>
    <message>
        <source>We will forget everything you typed and chose. Nobody can see it after you.</source>
        <translation>Vom uita tot ce ați scris și ați ales. Nimeni nu poate vedea după dumneavoastră.</translation>
    </message>
</context>
<context>
    <name>Header</name>
    <message>
        <source>Back</source>
        <extracomment>The height that the words of the header have.</extracomment>
        <translation>Înapoi</translation>
    </message>
</context>
<context>
    <name>HelpWanted</name>
    <message>
        <source>I do not need help now</source>
        <translation>Nu mai am nevoie de ajutor</translation>
    </message>
    <message>
        <source>Someone here would like help, please.</source>
        <translation>Cineva de aici dorește ajutor, vă rugăm.</translation>
    </message>
    <message>
        <source>Staff: I am here to help</source>
        <translation>Personal: am venit să ajut</translation>
    </message>
    <message>
        <source>Staff: open the staff side here, together</source>
        <translation>Personal: deschideți aici partea personalului, împreună</translation>
    </message>
    <message>
        <source>Stay here. This screen asks the people who work here to come.</source>
        <translation>Rămâneți aici. Acest ecran îi cheamă pe cei care lucrează aici.</translation>
    </message>
</context>
<context>
    <name>Home</name>
    <message>
        <source>Ask a person</source>
        <translation>Întrebați pe cineva</translation>
    </message>
    <message>
        <source>Do something online</source>
        <translation>Rezolvați ceva pe internet</translation>
    </message>
    <message>
        <source>Find help near me</source>
        <extracomment>The heading and the line that says how many were found.</extracomment>
        <translation>Găsiți ajutor aproape de mine</translation>
    </message>
    <message>
        <source>I have a paper from before</source>
        <translation>Am o hârtie de data trecută</translation>
    </message>
    <message>
        <source>Learn and practise</source>
        <translation>Învățați și exersați</translation>
    </message>
    <message>
        <source>What would you like to do?</source>
        <translation>Ce doriți să faceți?</translation>
    </message>
</context>
<context>
    <name>Hours</name>
    <message>
        <source>%1 to %2</source>
        <translation>%1 – %2</translation>
    </message>
</context>
<context>
    <name>IdleNotice</name>
    <message>
        <source>Are you still there?</source>
        <translation>Mai sunteți aici?</translation>
    </message>
    <message>
        <source>Finish and forget everything</source>
        <translation>Terminați și uitați tot</translation>
    </message>
    <message>
        <source>Give me more time</source>
        <translation>Am nevoie de mai mult timp</translation>
    </message>
    <message>
        <source>I am still here</source>
        <translation>Sunt încă aici</translation>
    </message>
</context>
<context>
    <name>JourneyStart</name>
    <message>
        <source>Go on where you were</source>
        <translation>Continuați de unde ați rămas</translation>
    </message>
    <message>
        <source>Have these to hand</source>
        <translation>Pregătiți acestea</translation>
    </message>
    <message>
        <source>How long it takes</source>
        <translation>Cât durează</translation>
    </message>
    <message>
        <source>On your list. You can print it.</source>
        <translation>Este pe lista dumneavoastră. O puteți tipări.</translation>
    </message>
    <message>
        <source>Put what I still need on my list</source>
        <translation>Pune pe listă ce îmi mai trebuie</translation>
    </message>
    <message>
        <source>Start</source>
        <translation>Începeți</translation>
    </message>
    <message>
        <source>Start from the beginning</source>
        <translation>Începeți de la început</translation>
    </message>
    <message>
        <source>This is not here.</source>
        <translation>Acest lucru nu este aici.</translation>
    </message>
    <message>
        <source>Touch each one that you have.</source>
        <translation>Atingeți fiecare lucru pe care îl aveți.</translation>
    </message>
    <message>
        <source>What it costs</source>
        <translation>Cât costă</translation>
    </message>
    <message>
        <source>You can stop at any time and go on at home.</source>
        <translation>Vă puteți opri oricând și puteți continua acasă.</translation>
    </message>
</context>
<context>
    <name>Languages</name>
    <message>
        <source>Choose your language</source>
        <translation>Alegeți limba</translation>
    </message>
</context>
<context>
    <name>Listening</name>
    <message>
        <source>Button %1 of %2.</source>
        <translation>Butonul %1 din %2.</translation>
    </message>
    <message>
        <source>Button.</source>
        <translation>Buton.</translation>
    </message>
    <message>
        <source>Chosen.</source>
        <translation>Ales.</translation>
    </message>
    <message>
        <source>End the typing</source>
        <translation>Termină scrierea</translation>
    </message>
    <message>
        <source>Faster voice</source>
        <translation>Voce mai rapidă</translation>
    </message>
    <message>
        <source>Figures</source>
        <translation>Cifre</translation>
    </message>
    <message>
        <source>From the end.</source>
        <translation>De la sfârșit.</translation>
    </message>
    <message>
        <source>From the top again.</source>
        <translation>Din nou de sus.</translation>
    </message>
    <message>
        <source>Heading.</source>
        <translation>Titlu.</translation>
    </message>
    <message>
        <source>Hear what is typed</source>
        <translation>Ascultă ce este scris</translation>
    </message>
    <message>
        <source>It cannot be chosen now.</source>
        <translation>Acum nu poate fi ales.</translation>
    </message>
    <message>
        <source>Letters %1 to %2</source>
        <translation>Literele de la %1 la %2</translation>
    </message>
    <message>
        <source>Line to type in.</source>
        <translation>Rând de scris.</translation>
    </message>
    <message>
        <source>Louder voice</source>
        <translation>Voce mai tare</translation>
    </message>
    <message>
        <source>Make the screen dark</source>
        <translation>Întunecă ecranul</translation>
    </message>
    <message>
        <source>Not chosen.</source>
        <translation>Nu este ales.</translation>
    </message>
    <message>
        <source>Nothing is typed.</source>
        <translation>Nu este scris nimic.</translation>
    </message>
    <message>
        <source>One more sign is typed.</source>
        <translation>Încă un semn este scris.</translation>
    </message>
    <message>
        <source>One sign is taken away.</source>
        <translation>Un semn a fost șters.</translation>
    </message>
    <message>
        <source>Other letters</source>
        <translation>Alte litere</translation>
    </message>
    <message>
        <source>Others may hear what you type. Put in headphones, or press choose again to type.</source>
        <translation>Alții pot auzi ce scrieți. Puneți căștile sau apăsați din nou alege ca să scrieți.</translation>
    </message>
    <message>
        <source>Picture.</source>
        <translation>Imagine.</translation>
    </message>
    <message>
        <source>Show the screen</source>
        <translation>Arată ecranul</translation>
    </message>
    <message>
        <source>Signs</source>
        <translation>Semne</translation>
    </message>
    <message>
        <source>Signs that are typed: %1.</source>
        <translation>Semne scrise: %1.</translation>
    </message>
    <message>
        <source>Slower voice</source>
        <translation>Voce mai lentă</translation>
    </message>
    <message>
        <source>Softer voice</source>
        <translation>Voce mai înceată</translation>
    </message>
    <message>
        <source>Something is typed. It is private.</source>
        <translation>Este scris ceva. Este privat.</translation>
    </message>
    <message>
        <source>Stop using the kiosk by ear</source>
        <translation>Nu mai folosi chioșcul după auz</translation>
    </message>
    <message>
        <source>Take the last letter away</source>
        <translation>Șterge ultima literă</translation>
    </message>
    <message>
        <source>The keys are off. Touch the screen to go on.</source>
        <translation>Tastele sunt oprite. Atingeți ecranul ca să continuați.</translation>
    </message>
    <message>
        <source>The typing has ended.</source>
        <translation>Scrierea s-a încheiat.</translation>
    </message>
    <message>
        <source>There is nothing to choose here. Press next.</source>
        <translation>Nu este nimic de ales aici. Apăsați înainte.</translation>
    </message>
    <message>
        <source>This is private, and others may hear. Press repeat again to hear it.</source>
        <translation>Acest lucru este privat, iar alții pot auzi. Apăsați din nou repetă ca să îl auziți.</translation>
    </message>
    <message>
        <source>This is private.</source>
        <translation>Acest lucru este privat.</translation>
    </message>
    <message>
        <source>This is secret. Put in headphones to type here.</source>
        <translation>Acesta este secret. Puneți căști ca să scrieți aici.</translation>
    </message>
    <message>
        <source>To use this kiosk by ear, hold this key down.</source>
        <translation>Ca să folosiți chioșcul după auz, țineți apăsată această tastă.</translation>
    </message>
    <message>
        <source>Type a space</source>
        <translation>Scrie un spațiu</translation>
    </message>
    <message>
        <source>Typed: %1.</source>
        <translation>Scris: %1.</translation>
    </message>
    <message>
        <source>Typing. Next and previous lead through the letters, choose takes one.</source>
        <translation>Scriere. Înainte și înapoi trec prin litere, alege ia una.</translation>
    </message>
    <message>
        <source>You are using the kiosk by ear. Press next or previous to move, choose to take what you hear, and repeat to hear it again.</source>
        <translation>Folosiți chioșcul după auz. Apăsați înainte sau înapoi ca să vă mișcați, alege ca să luați ce auziți și repetă ca să auziți din nou.</translation>
    </message>
    <message>
        <source>You typed: %1.</source>
        <translation>Ați scris: %1.</translation>
    </message>
    <message>
        <source>Your visit is over. Nothing of it is kept.</source>
        <translation>Vizita s-a încheiat. Nu se păstrează nimic din ea.</translation>
    </message>
</context>
<context>
    <name>Live</name>
    <message>
        <source>A box. It is not ticked.</source>
        <translation>O căsuță. Nu este bifată.</translation>
    </message>
    <message>
        <source>A box. It is ticked.</source>
        <translation>O căsuță. Este bifată.</translation>
    </message>
    <message>
        <source>A button</source>
        <translation>Un buton</translation>
    </message>
    <message>
        <source>A button. It opens something.</source>
        <translation>Un buton. Deschide ceva.</translation>
    </message>
    <message>
        <source>A button. What it opens is open.</source>
        <translation>Un buton. Ceea ce deschide este deschis.</translation>
    </message>
    <message>
        <source>A line to type in. It is empty.</source>
        <translation>O linie de scris. Este goală.</translation>
    </message>
    <message>
        <source>A line to type in. Something stands there.</source>
        <translation>O linie de scris. Ceva este scris acolo.</translation>
    </message>
    <message>
        <source>A link</source>
        <translation>Un link</translation>
    </message>
    <message>
        <source>A list to choose from</source>
        <translation>O listă din care alegeți</translation>
    </message>
    <message>
        <source>Add to my list</source>
        <translation>Puneți pe lista mea</translation>
    </message>
    <message>
        <source>Ask someone who works here.</source>
        <translation>Întrebați pe cineva care lucrează aici.</translation>
    </message>
    <message>
        <source>Back to the steps</source>
        <translation>Înapoi la pași</translation>
    </message>
    <message>
        <source>Carry on</source>
        <translation>Continuați</translation>
    </message>
    <message>
        <source>Choose one</source>
        <translation>Alegeți una</translation>
    </message>
    <message>
        <source>Close the page and forget it</source>
        <translation>Închideți pagina și uitați-o</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Gata</translation>
    </message>
    <message>
        <source>Down</source>
        <translation>Jos</translation>
    </message>
    <message>
        <source>Go back</source>
        <translation>Mergeți înapoi</translation>
    </message>
    <message>
        <source>Go back to the step, or open the page again.</source>
        <translation>Mergeți înapoi la pas sau deschideți din nou pagina.</translation>
    </message>
    <message>
        <source>Go on with the steps</source>
        <translation>Mai departe cu pașii</translation>
    </message>
    <message>
        <source>Go through the page</source>
        <extracomment>The screen is so many lines high where the panel has room for more than the instruction.</extracomment>
        <translation>Parcurgeți pagina</translation>
    </message>
    <message>
        <source>Have you finished with it? Then close it. We forget all that you typed there.</source>
        <translation>Ați terminat cu ea? Atunci închideți-o. Uităm tot ce ați scris acolo.</translation>
    </message>
    <message>
        <source>I am stuck</source>
        <translation>Nu știu ce să fac</translation>
    </message>
    <message>
        <source>It has %1 pages. Turn them with Up and Down.</source>
        <translation>Are %1 pagini. Întoarceți-le cu Sus și Jos.</translation>
    </message>
    <message>
        <source>It is printed. Take it with you.</source>
        <translation>S-a tipărit. Luați-o cu dumneavoastră.</translation>
    </message>
    <message>
        <source>It is ready. Ask someone who works here to print it.</source>
        <translation>Este gata. Rugați pe cineva care lucrează aici să o tipărească.</translation>
    </message>
    <message>
        <source>Leave it as it is</source>
        <translation>Lăsați așa cum este</translation>
    </message>
    <message>
        <source>Leave it open and go on</source>
        <translation>Lăsați-o deschisă și continuați</translation>
    </message>
    <message>
        <source>Load the page again</source>
        <translation>Încărcați pagina din nou</translation>
    </message>
    <message>
        <source>Make it bigger</source>
        <translation>Mai mare</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>Mai departe</translation>
    </message>
    <message>
        <source>No</source>
        <translation>Nu</translation>
    </message>
    <message>
        <source>Nothing chosen</source>
        <translation>Nimic ales</translation>
    </message>
    <message>
        <source>Nothing is kept.</source>
        <translation>Nu păstrăm nimic.</translation>
    </message>
    <message>
        <source>Nothing is pressed on the page meanwhile. Passwords are never read.</source>
        <extracomment>A page that has not moved so long after it was scrolled is at its end.</extracomment>
        <translation>Între timp nu se apasă nimic pe pagină. Parolele nu se citesc niciodată.</translation>
    </message>
    <message>
        <source>Nothing that you typed there is left on this kiosk. If you signed in, you are signed out here.</source>
        <translation>Nimic din ce ați scris acolo nu a rămas pe acest chioșc. Dacă v-ați conectat, acum sunteți deconectat aici.</translation>
    </message>
    <message>
        <source>On your list. You can print it.</source>
        <translation>Este pe lista dumneavoastră. O puteți tipări.</translation>
    </message>
    <message>
        <source>One of several. It is chosen.</source>
        <translation>Una din mai multe. Este aleasă.</translation>
    </message>
    <message>
        <source>One of several. It is not chosen.</source>
        <translation>Una din mai multe. Nu este aleasă.</translation>
    </message>
    <message>
        <source>Open it at home with the code.</source>
        <translation>Deschideți-o acasă cu ajutorul codului.</translation>
    </message>
    <message>
        <source>Open the page again</source>
        <translation>Deschideți pagina din nou</translation>
    </message>
    <message>
        <source>Opening %1. This takes a few seconds.</source>
        <translation>Se deschide %1. Durează câteva secunde.</translation>
    </message>
    <message>
        <source>Or ring them:</source>
        <translation>Sau sunați-i:</translation>
    </message>
    <message>
        <source>Page before</source>
        <translation>Pagina dinainte</translation>
    </message>
    <message>
        <source>Part %1 of %2</source>
        <translation>Partea %1 din %2</translation>
    </message>
    <message>
        <source>Print this</source>
        <translation>Tipăriți</translation>
    </message>
    <message>
        <source>Print this page</source>
        <translation>Tipăriți această pagină</translation>
    </message>
    <message>
        <source>Printing. Up to 10 pages.</source>
        <translation>Se tipărește. Cel mult 10 pagini.</translation>
    </message>
    <message>
        <source>Put it on the page</source>
        <translation>Puneți pe pagină</translation>
    </message>
    <message>
        <source>Read all of it</source>
        <translation>Citește tot</translation>
    </message>
    <message>
        <source>Read this page</source>
        <translation>Citește pagina</translation>
    </message>
    <message>
        <source>Ring it from a phone, or add it to your list.</source>
        <translation>Sunați de la un telefon sau adăugați-l la lista dumneavoastră.</translation>
    </message>
    <message>
        <source>Show the page</source>
        <translation>Arată pagina</translation>
    </message>
    <message>
        <source>Show the steps</source>
        <translation>Arată pașii</translation>
    </message>
    <message>
        <source>Smaller</source>
        <translation>Mai mic</translation>
    </message>
    <message>
        <source>Something stands there. What you type takes its place.</source>
        <translation>Ceva este scris acolo. Ce scrieți îi ia locul.</translation>
    </message>
    <message>
        <source>That is not a web page.</source>
        <translation>Aceea nu este o pagină web.</translation>
    </message>
    <message>
        <source>That link does not lead to a public page.</source>
        <translation>Acel link nu duce la o pagină publică.</translation>
    </message>
    <message>
        <source>That needs a program that this kiosk does not have.</source>
        <translation>Pentru aceasta este nevoie de un program pe care chioșcul nu îl are.</translation>
    </message>
    <message>
        <source>That page cannot show that it is real. We did not open it.</source>
        <translation>Acea pagină nu poate arăta că este reală. Nu am deschis-o.</translation>
    </message>
    <message>
        <source>That page is not safe. Others could see what you type there.</source>
        <translation>Acea pagină nu este sigură. Alții ar putea vedea ce scrieți acolo.</translation>
    </message>
    <message>
        <source>That page is on %1. This kiosk does not open it.</source>
        <translation>Acea pagină este pe %1. Acest chioșc nu o deschide.</translation>
    </message>
    <message>
        <source>That page is outside what this kiosk opens.</source>
        <translation>Acea pagină este în afara celor pe care le deschide acest chioșc.</translation>
    </message>
    <message>
        <source>That page wants a name and password in a way that is not safe here.</source>
        <translation>Acea pagină cere nume și parolă într-un fel care nu este sigur aici.</translation>
    </message>
    <message>
        <source>That was all on this page.</source>
        <translation>Asta a fost tot pe această pagină.</translation>
    </message>
    <message>
        <source>That was printed a moment ago. Look at the printer.</source>
        <translation>S-a tipărit acum o clipă. Uitați-vă la imprimantă.</translation>
    </message>
    <message>
        <source>The council&apos;s computer has a fault at the moment.</source>
        <translation>Calculatorul primăriei are acum o defecțiune.</translation>
    </message>
    <message>
        <source>The council&apos;s page: %1</source>
        <translation>Pagina primăriei: %1</translation>
    </message>
    <message>
        <source>The open page will be closed, and all that you typed there forgotten.</source>
        <translation>Pagina deschisă va fi închisă, iar tot ce ați scris acolo va fi uitat.</translation>
    </message>
    <message>
        <source>The page asked one question after the other. We stopped it.</source>
        <translation>Pagina a pus o întrebare după alta. Am oprit-o.</translation>
    </message>
    <message>
        <source>The page asks:</source>
        <translation>Pagina întreabă:</translation>
    </message>
    <message>
        <source>The page did not open.</source>
        <translation>Pagina nu s-a deschis.</translation>
    </message>
    <message>
        <source>The page does not answer.</source>
        <translation>Pagina nu răspunde.</translation>
    </message>
    <message>
        <source>The page is closed and forgotten.</source>
        <translation>Pagina este închisă și uitată.</translation>
    </message>
    <message>
        <source>The page is taking a long time.</source>
        <translation>Pagina durează mult.</translation>
    </message>
    <message>
        <source>The page says:</source>
        <extracomment>More of a question is noise, or an attempt to fill the panel. A list of more options is searched by typing.</extracomment>
        <translation>Pagina spune:</translation>
    </message>
    <message>
        <source>The page stopped. We opened it again. What you typed there is gone.</source>
        <translation>Pagina s-a oprit. Am deschis-o din nou. Ce ați scris acolo s-a pierdut.</translation>
    </message>
    <message>
        <source>The page wanted a second window. We said no.</source>
        <translation>Pagina voia o a doua fereastră. Am spus nu.</translation>
    </message>
    <message>
        <source>The page wanted the whole screen. We said no.</source>
        <translation>Pagina voia tot ecranul. Am spus nu.</translation>
    </message>
    <message>
        <source>The page wanted to know where you are, or use a camera. We said no.</source>
        <translation>Pagina voia să știe unde sunteți sau să folosească o cameră. Am spus nu.</translation>
    </message>
    <message>
        <source>The page wanted to print. Use “Print this” instead.</source>
        <translation>Pagina voia să tipărească. Folosiți în schimb „Tipăriți”.</translation>
    </message>
    <message>
        <source>The steps go on without it. Do this at home, with the code.</source>
        <translation>Pașii merg mai departe fără ea. Faceți asta acasă, cu codul.</translation>
    </message>
    <message>
        <source>There is a mistake in that link.</source>
        <translation>În acel link este o greșeală.</translation>
    </message>
    <message>
        <source>There is no internet here at the moment.</source>
        <translation>Momentan nu este internet aici.</translation>
    </message>
    <message>
        <source>There is nothing on this page.</source>
        <translation>Pe această pagină nu este nimic.</translation>
    </message>
    <message>
        <source>This is a document.</source>
        <translation>Acesta este un document.</translation>
    </message>
    <message>
        <source>This is a phone number: %1</source>
        <translation>Acesta este un număr de telefon: %1</translation>
    </message>
    <message>
        <source>This is an email address: %1</source>
        <translation>Aceasta este o adresă de e-mail: %1</translation>
    </message>
    <message>
        <source>This is their own website. Touch it as you would touch this screen.</source>
        <translation>Acesta este site-ul lor. Atingeți-l cum ați atinge acest ecran.</translation>
    </message>
    <message>
        <source>This kiosk cannot ring anybody.</source>
        <translation>Acest chioșc nu poate suna pe nimeni.</translation>
    </message>
    <message>
        <source>This kiosk cannot send email.</source>
        <translation>Acest chioșc nu poate trimite e-mail.</translation>
    </message>
    <message>
        <source>This kiosk cannot send files or photos. Use your own device.</source>
        <translation>Acest chioșc nu poate trimite fișiere sau fotografii. Folosiți dispozitivul dumneavoastră.</translation>
    </message>
    <message>
        <source>This kiosk does not keep files. Use your own device.</source>
        <translation>Acest chioșc nu păstrează fișiere. Folosiți dispozitivul dumneavoastră.</translation>
    </message>
    <message>
        <source>This kiosk has no printer for pages. You can print it at home.</source>
        <translation>Acest chioșc nu are imprimantă pentru pagini. O puteți tipări acasă.</translation>
    </message>
    <message>
        <source>This page cannot show that it is real. We did not open it.</source>
        <translation>Această pagină nu poate arăta că este reală. Nu am deschis-o.</translation>
    </message>
    <message>
        <source>This page does not work on this kiosk now.</source>
        <extracomment>What the panel says beside the steps: Back leads out of it.</extracomment>
        <translation>Această pagină nu merge acum pe acest chioșc.</translation>
    </message>
    <message>
        <source>This page is not there any more.</source>
        <translation>Această pagină nu mai există.</translation>
    </message>
    <message>
        <source>This part is the page of %1.</source>
        <translation>Această parte este pagina %1.</translation>
    </message>
    <message>
        <source>Touch the page where you want to listen.</source>
        <translation>Atingeți pagina acolo unde vreți să ascultați.</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Încercați din nou</translation>
    </message>
    <message>
        <source>Try again in a few minutes, or do this at home with the code.</source>
        <translation>Încercați din nou peste câteva minute sau faceți asta acasă cu codul.</translation>
    </message>
    <message>
        <source>Type the first letters</source>
        <translation>Scrieți primele litere</translation>
    </message>
    <message>
        <source>Up</source>
        <translation>Sus</translation>
    </message>
    <message>
        <source>Use the page again</source>
        <translation>Folosiți din nou pagina</translation>
    </message>
    <message>
        <source>Wait a little longer</source>
        <translation>Mai așteptați puțin</translation>
    </message>
    <message>
        <source>What came before</source>
        <translation>Ce a fost înainte</translation>
    </message>
    <message>
        <source>What comes next</source>
        <translation>Ce urmează</translation>
    </message>
    <message>
        <source>What is on the page</source>
        <translation>Ce este pe pagină</translation>
    </message>
    <message>
        <source>What would help?</source>
        <translation>Ce v-ar ajuta?</translation>
    </message>
    <message>
        <source>Without a name</source>
        <translation>Fără nume</translation>
    </message>
    <message>
        <source>Write to it from home. Use the code, or add it to your list.</source>
        <translation>Scrieți de acasă. Folosiți codul sau adăugați-o la lista dumneavoastră.</translation>
    </message>
    <message>
        <source>Yes</source>
        <translation>Da</translation>
    </message>
    <message>
        <source>You can carry on with this page.</source>
        <translation>Puteți continua cu această pagină.</translation>
    </message>
    <message>
        <source>You can choose more than one.</source>
        <translation>Puteți alege mai multe.</translation>
    </message>
    <message>
        <source>You can do this at home, with the code.</source>
        <translation>Puteți face asta acasă, cu codul.</translation>
    </message>
    <message>
        <source>You can do this at home.</source>
        <translation>Puteți face asta acasă.</translation>
    </message>
    <message>
        <source>You can wait, or do this at home.</source>
        <translation>Puteți aștepta sau puteți face asta acasă.</translation>
    </message>
    <message>
        <source>You have done this part.</source>
        <translation>Ați făcut această parte.</translation>
    </message>
</context>
<context>
    <name>Looks</name>
    <message>
        <source>A band marks the line that you touch, or that is read to you.</source>
        <translation>O bandă arată rândul pe care îl atingeți sau care vi se citește.</translation>
    </message>
    <message>
        <source>A new page comes at once. It does not fade in.</source>
        <translation>Pagina nouă apare imediat. Nu apare treptat.</translation>
    </message>
    <message>
        <source>Buttons low down</source>
        <translation>Butoane jos</translation>
    </message>
    <message>
        <source>Buttons on the left</source>
        <translation>Butoane la stânga</translation>
    </message>
    <message>
        <source>Buttons on the right</source>
        <translation>Butoane la dreapta</translation>
    </message>
    <message>
        <source>Colours and more</source>
        <translation>Culori și altele</translation>
    </message>
    <message>
        <source>Dark on light</source>
        <translation>Închis pe deschis</translation>
    </message>
    <message>
        <source>Everything you touch is within reach when you sit.</source>
        <translation>Tot ce atingeți este la îndemână când stați jos.</translation>
    </message>
    <message>
        <source>Letters, words and lines stand further apart.</source>
        <translation>Literele, cuvintele și rândurile sunt mai depărtate.</translation>
    </message>
    <message>
        <source>Light on dark</source>
        <translation>Deschis pe închis</translation>
    </message>
    <message>
        <source>More space</source>
        <translation>Mai mult spațiu</translation>
    </message>
    <message>
        <source>No movement</source>
        <translation>Fără mișcare</translation>
    </message>
    <message>
        <source>Reaching</source>
        <translation>Ajungerea la butoane</translation>
    </message>
    <message>
        <source>Reading</source>
        <translation>Citirea</translation>
    </message>
    <message>
        <source>Reading ruler</source>
        <translation>Riglă de citire</translation>
    </message>
    <message>
        <source>Yellow on black</source>
        <translation>Galben pe negru</translation>
    </message>
</context>
<context>
    <name>MyList</name>
    <message>
        <source>Add this line</source>
        <translation>Adaugă acest rând</translation>
    </message>
    <message>
        <source>Back to my list</source>
        <translation>Înapoi la lista mea</translation>
    </message>
    <message>
        <source>Email: %1</source>
        <translation>E-mail: %1</translation>
    </message>
    <message>
        <source>Find something</source>
        <translation>Căutați ceva</translation>
    </message>
    <message>
        <source>Get my list ready to print</source>
        <translation>Pregătiți lista mea pentru tipărit</translation>
    </message>
    <message>
        <source>Hear what the paper says</source>
        <translation>Ascultați ce scrie pe hârtie</translation>
    </message>
    <message>
        <source>I have no internet at home</source>
        <translation>Nu am internet acasă</translation>
    </message>
    <message>
        <source>Move up</source>
        <translation>Mută mai sus</translation>
    </message>
    <message>
        <source>My list</source>
        <translation>Lista mea</translation>
    </message>
    <message>
        <source>Now the codes hold numbers and words. They need no internet.</source>
        <translation>Acum codurile conțin numere și cuvinte. Nu au nevoie de internet.</translation>
    </message>
    <message>
        <source>Phone: %1</source>
        <translation>Telefon: %1</translation>
    </message>
    <message>
        <source>Point your phone&apos;s camera at this code. It begins an email to %1.</source>
        <translation>Îndreptați camera telefonului spre acest cod. Începe un e-mail către %1.</translation>
    </message>
    <message>
        <source>Point your phone&apos;s camera at this code. It opens %1.</source>
        <translation>Îndreptați camera telefonului spre acest cod. Se deschide %1.</translation>
    </message>
    <message>
        <source>Point your phone&apos;s camera at this code. It opens part %1 of %2.</source>
        <translation>Îndreptați camera telefonului spre acest cod. Deschide partea %1 din %2.</translation>
    </message>
    <message>
        <source>Point your phone&apos;s camera at this code. It opens your list.</source>
        <translation>Îndreptați camera telefonului spre acest cod. Deschide lista dumneavoastră.</translation>
    </message>
    <message>
        <source>Point your phone&apos;s camera at this code. It puts %1 into your phone.</source>
        <translation>Îndreptați camera telefonului spre acest cod. Pune %1 în telefon.</translation>
    </message>
    <message>
        <source>Point your phone&apos;s camera at this code. It puts the day into your calendar.</source>
        <translation>Îndreptați camera telefonului spre acest cod. Pune ziua în calendarul dumneavoastră.</translation>
    </message>
    <message>
        <source>Point your phone&apos;s camera at this code. It rings %1.</source>
        <translation>Îndreptați camera telefonului spre acest cod. Sună la %1.</translation>
    </message>
    <message>
        <source>Point your phone&apos;s camera at this code. It shows these words on your phone.</source>
        <translation>Îndreptați camera telefonului spre acest cod. Arată aceste cuvinte pe telefon.</translation>
    </message>
    <message>
        <source>Print my list</source>
        <translation>Tipăriți lista mea</translation>
    </message>
    <message>
        <source>Printing your list.</source>
        <translation>Se tipărește lista dumneavoastră.</translation>
    </message>
    <message>
        <source>Ring Sam on Monday</source>
        <translation>Sună-l pe Sam luni</translation>
    </message>
    <message>
        <source>Someone who works here can write a line for you. It is only printed.</source>
        <translation>Cineva care lucrează aici poate scrie un rând pentru dumneavoastră. Este doar tipărit.</translation>
    </message>
    <message>
        <source>Take off my list</source>
        <translation>Scoateți de pe lista mea</translation>
    </message>
    <message>
        <source>What the paper says</source>
        <translation>Ce scrie pe hârtie</translation>
    </message>
    <message>
        <source>You began this here. Put it on your list to go on at home.</source>
        <translation>Ați început acest lucru aici. Puneți-l pe listă ca să continuați acasă.</translation>
    </message>
    <message>
        <source>You can point your phone&apos;s camera at the codes below.</source>
        <translation>Puteți îndrepta camera telefonului spre codurile de mai jos.</translation>
    </message>
    <message>
        <source>Your list is empty. Press “Add to my list” when you find something useful.</source>
        <translation>Lista este goală. Apăsați „Puneți pe lista mea” când găsiți ceva folositor.</translation>
    </message>
    <message>
        <source>Your list is printed. Take it with you.</source>
        <translation>Lista este tipărită. Luați-o cu dumneavoastră.</translation>
    </message>
    <message>
        <source>Your list is ready. Ask someone who works here to print it.</source>
        <translation>Lista este gata. Rugați pe cineva care lucrează aici să o tipărească.</translation>
    </message>
    <message>
        <source>Your list was printed a moment ago. Look at the printer.</source>
        <translation>Lista a fost tipărită acum o clipă. Uitați-vă la imprimantă.</translation>
    </message>
</context>
<context>
    <name>Narrow</name>
    <message>
        <source>How near?</source>
        <translation>Cât de aproape?</translation>
    </message>
    <message>
        <source>How old is the person?</source>
        <translation>Ce vârstă are persoana?</translation>
    </message>
    <message>
        <source>What does it cost?</source>
        <translation>Cât costă?</translation>
    </message>
    <message>
        <source>What makes it easier?</source>
        <translation>Ce ar ușura lucrurile?</translation>
    </message>
    <message>
        <source>What matters to you?</source>
        <translation>Ce este important pentru dumneavoastră?</translation>
    </message>
    <message>
        <source>When is it open?</source>
        <translation>Când este deschis?</translation>
    </message>
    <message>
        <source>Which language do they speak?</source>
        <translation>Ce limbă vorbesc?</translation>
    </message>
    <message>
        <source>Without going there?</source>
        <translation>Fără să mergeți acolo?</translation>
    </message>
</context>
<context>
    <name>Narrowing</name>
    <message>
        <source>%1 spoken</source>
        <translation>Se vorbește: %1</translation>
    </message>
    <message>
        <source>18 to 49</source>
        <translation>De la 18 la 49</translation>
    </message>
    <message>
        <source>50 to 64</source>
        <translation>De la 50 la 64</translation>
    </message>
    <message>
        <source>65 and over</source>
        <translation>65 și peste</translation>
    </message>
    <message>
        <source>Age %1</source>
        <translation>Vârsta: %1</translation>
    </message>
    <message>
        <source>British Sign Language</source>
        <translation>Limbajul semnelor britanic</translation>
    </message>
    <message>
        <source>By phone</source>
        <translation>Prin telefon</translation>
    </message>
    <message>
        <source>Free</source>
        <translation>Gratuit</translation>
    </message>
    <message>
        <source>Has a hearing loop</source>
        <translation>Are buclă pentru aparate auditive</translation>
    </message>
    <message>
        <source>Online</source>
        <translation>Pe internet</translation>
    </message>
    <message>
        <source>Open at the weekend</source>
        <translation>Deschis în weekend</translation>
    </message>
    <message>
        <source>Open in the evening</source>
        <translation>Deschis seara</translation>
    </message>
    <message>
        <source>Open now</source>
        <translation>Deschis acum</translation>
    </message>
    <message>
        <source>Under 18</source>
        <translation>Sub 18</translation>
    </message>
    <message>
        <source>Wheelchairs can get in</source>
        <translation>Se poate intra cu scaunul cu rotile</translation>
    </message>
    <message>
        <source>Within 1 mile</source>
        <translation>La cel mult 1 milă</translation>
    </message>
    <message>
        <source>Within 10 miles</source>
        <translation>La cel mult 10 mile</translation>
    </message>
    <message>
        <source>Within 3 miles</source>
        <translation>La cel mult 3 mile</translation>
    </message>
</context>
<context>
    <name>PagedColumn</name>
    <message>
        <source>Back up</source>
        <translation>Înapoi sus</translation>
    </message>
    <message>
        <source>More</source>
        <extracomment>Room above and below the words of the buttons that turn pages, in pixels. LOOK: on a portrait totem the controls stand in the lower 60 %, within reach of a chair. With a hand chosen, the main action takes this share of the width, at its side.</extracomment>
        <translation>Mai mult</translation>
    </message>
</context>
<context>
    <name>Parts</name>
    <message>
        <source>In English:</source>
        <translation>În engleză:</translation>
    </message>
    <message>
        <source>This part is in English. We do not have it in your language yet.</source>
        <translation>Această parte este în engleză. Încă nu o avem în limba dumneavoastră.</translation>
    </message>
</context>
<context>
    <name>Practice</name>
    <message>
        <source>Choose</source>
        <translation>Alegeți</translation>
    </message>
    <message>
        <source>Do it again</source>
        <translation>Faceți din nou</translation>
    </message>
    <message>
        <source>Down</source>
        <translation>Jos</translation>
    </message>
    <message>
        <source>Larger</source>
        <translation>Mai mare</translation>
    </message>
    <message>
        <source>Leave this practice</source>
        <translation>Ieșiți din acest exercițiu</translation>
    </message>
    <message>
        <source>Nothing was sent, and nothing is kept.</source>
        <translation>Nimic nu a fost trimis și nimic nu se păstrează.</translation>
    </message>
    <message>
        <source>Part %1 of %2</source>
        <translation>Partea %1 din %2</translation>
    </message>
    <message>
        <source>Practice. Nothing here is real.</source>
        <translation>Exercițiu. Nimic de aici nu este adevărat.</translation>
    </message>
    <message>
        <source>Show me</source>
        <translation>Arată-mi</translation>
    </message>
    <message>
        <source>Smaller</source>
        <translation>Mai mic</translation>
    </message>
    <message>
        <source>That is done.</source>
        <translation>S-a făcut.</translation>
    </message>
    <message>
        <source>That was something else. Nothing is lost. Try again.</source>
        <translation>Acela era altceva. Nu s-a pierdut nimic. Încercați din nou.</translation>
    </message>
    <message>
        <source>Touch Choose. It has a thick edge now.</source>
        <translation>Atingeți „Alegeți”. Are acum o margine groasă.</translation>
    </message>
    <message>
        <source>Touch Larger a few times. It has a thick edge now.</source>
        <translation>Atingeți „Mai mare” de câteva ori. Are acum o margine groasă.</translation>
    </message>
    <message>
        <source>Touch the box with the thick edge. Then type: %1</source>
        <translation>Atingeți caseta cu margine groasă. Apoi scrieți: %1</translation>
    </message>
    <message>
        <source>Touch the box with the thick edge. Type with the keys, then touch Next.</source>
        <translation>Atingeți caseta cu margine groasă. Scrieți cu tastele, apoi atingeți „Mai departe”.</translation>
    </message>
    <message>
        <source>Touch the empty box, and type with the keys. Then touch Next.</source>
        <translation>Atingeți caseta goală și scrieți cu tastele. Apoi atingeți „Mai departe”.</translation>
    </message>
    <message>
        <source>Touch this. It has a thick edge now: %1</source>
        <translation>Atingeți aici. Are acum o margine groasă: %1</translation>
    </message>
    <message>
        <source>Up</source>
        <translation>Sus</translation>
    </message>
    <message>
        <source>You practised: %1 (Essential Digital Skills).</source>
        <translation>Ați exersat: %1 (competențe digitale de bază).</translation>
    </message>
</context>
<context>
    <name>Printing</name>
    <message>
        <source>Ask someone who works here. Nothing is printed later.</source>
        <translation>Întrebați pe cineva care lucrează aici. Nimic nu se tipărește mai târziu.</translation>
    </message>
    <message>
        <source>Paper is stuck in the printer.</source>
        <translation>În imprimantă s-a blocat hârtia.</translation>
    </message>
    <message>
        <source>The printer does not answer. It may be off.</source>
        <translation>Imprimanta nu răspunde. Poate este oprită.</translation>
    </message>
    <message>
        <source>The printer does not work now.</source>
        <translation>Imprimanta nu funcționează acum.</translation>
    </message>
    <message>
        <source>The printer has no ink.</source>
        <translation>Imprimanta nu are cerneală.</translation>
    </message>
    <message>
        <source>The printer has no paper.</source>
        <translation>Imprimanta nu are hârtie.</translation>
    </message>
    <message>
        <source>The printer is open.</source>
        <translation>Imprimanta este deschisă.</translation>
    </message>
    <message>
        <source>The printer took too long, so we stopped it.</source>
        <translation>Imprimanta a durat prea mult, așa că am oprit-o.</translation>
    </message>
</context>
<context>
    <name>Problems</name>
    <message>
        <source>Choose one of these answers.</source>
        <translation>Alegeți unul dintre aceste răspunsuri.</translation>
    </message>
    <message>
        <source>Choose or type an answer first.</source>
        <translation>Mai întâi alegeți sau scrieți un răspuns.</translation>
    </message>
    <message>
        <source>Choose “none of these” alone, or choose the others.</source>
        <translation>Alegeți numai „niciunul dintre acestea” sau alegeți celelalte.</translation>
    </message>
    <message>
        <source>It should be a whole number to ring, like 01632 960 001.</source>
        <translation>Trebuie să fie un număr de telefon întreg, de exemplu 01632 960 001.</translation>
    </message>
    <message>
        <source>It should have 2 letters, 6 figures and a letter, like QQ 12 34 56 C.</source>
        <translation>Trebuie să aibă 2 litere, 6 cifre și o literă, de exemplu QQ 12 34 56 C.</translation>
    </message>
    <message>
        <source>It should have an @ in the middle, like name@example.com.</source>
        <translation>Trebuie să aibă @ la mijloc, de exemplu name@example.com.</translation>
    </message>
    <message>
        <source>That day has passed. Check the month and year.</source>
        <translation>Acea zi a trecut. Verificați luna și anul.</translation>
    </message>
    <message>
        <source>That day is still to come. Check the year.</source>
        <translation>Acea zi încă nu a venit. Verificați anul.</translation>
    </message>
    <message>
        <source>That doesn&apos;t look like a whole postcode. It should be like L1 8JQ.</source>
        <translation>Nu pare un cod poștal întreg. Trebuie să fie ca L1 8JQ.</translation>
    </message>
    <message>
        <source>The number should be %1 or less.</source>
        <translation>Numărul trebuie să fie %1 sau mai mic.</translation>
    </message>
    <message>
        <source>The number should be %1 or more.</source>
        <translation>Numărul trebuie să fie %1 sau mai mare.</translation>
    </message>
    <message>
        <source>This needs a day, a month and a year. It should be like 27 3 1944.</source>
        <translation>Este nevoie de zi, lună și an, de exemplu 27 3 1944.</translation>
    </message>
    <message>
        <source>This needs a number. Use figures, like 72.</source>
        <translation>Este nevoie de un număr. Folosiți cifre, de exemplu 72.</translation>
    </message>
    <message>
        <source>This needs a sum of money. It should be like 120.50.</source>
        <translation>Este nevoie de o sumă de bani, de exemplu 120.50.</translation>
    </message>
    <message>
        <source>This needs a year. Use 4 figures, like 1944.</source>
        <translation>Este nevoie de un an. Folosiți 4 cifre, de exemplu 1944.</translation>
    </message>
    <message>
        <source>We do not know that country. Type its first letters, then touch it.</source>
        <translation>Nu cunoaștem această țară. Scrieți primele litere, apoi atingeți-o.</translation>
    </message>
</context>
<context>
    <name>Reading</name>
    <message>
        <source>At the foot of the screen:</source>
        <translation>În josul ecranului:</translation>
    </message>
    <message>
        <source>At the top of the screen:</source>
        <translation>În susul ecranului:</translation>
    </message>
    <message>
        <source>Button:</source>
        <translation>Buton:</translation>
    </message>
    <message>
        <source>Choice %1 of %2:</source>
        <translation>Varianta %1 din %2:</translation>
    </message>
    <message>
        <source>Chosen.</source>
        <translation>Ales.</translation>
    </message>
    <message>
        <source>Your answers are private. To hear them too, touch “Again”.</source>
        <translation>Răspunsurile sunt personale. Ca să le ascultați și pe ele, atingeți „Din nou”.</translation>
    </message>
</context>
<context>
    <name>ReadingStrip</name>
    <message>
        <source>Again</source>
        <translation>Din nou</translation>
    </message>
    <message>
        <source>Faster</source>
        <translation>Mai repede</translation>
    </message>
    <message>
        <source>Go on</source>
        <translation>Continuați</translation>
    </message>
    <message>
        <source>Letters</source>
        <translation>Litere</translation>
    </message>
    <message>
        <source>Louder</source>
        <translation>Mai tare</translation>
    </message>
    <message>
        <source>More</source>
        <translation>Mai mult</translation>
    </message>
    <message>
        <source>Next sentence</source>
        <translation>Propoziția următoare</translation>
    </message>
    <message>
        <source>No sound</source>
        <extracomment>Around the words of a button, in pixels. With fewer than so many beside each other, a page of them holds too little. *Pause*, one that changes, *More*.</extracomment>
        <translation>Fără sunet</translation>
    </message>
    <message>
        <source>Pause</source>
        <translation>Pauză</translation>
    </message>
    <message>
        <source>Previous</source>
        <translation>Precedenta</translation>
    </message>
    <message>
        <source>Previous sentence</source>
        <translation>Propoziția precedentă</translation>
    </message>
    <message>
        <source>Read again</source>
        <translation>Citește iar</translation>
    </message>
    <message>
        <source>Say each letter that I type</source>
        <translation>Rostește fiecare literă pe care o scriu</translation>
    </message>
    <message>
        <source>Skip</source>
        <translation>Sari</translation>
    </message>
    <message>
        <source>Slower</source>
        <translation>Mai încet</translation>
    </message>
    <message>
        <source>Softer</source>
        <translation>Mai slab</translation>
    </message>
    <message>
        <source>There is no sound now. The words still light up.</source>
        <translation>Acum nu este sunet. Cuvintele se luminează în continuare.</translation>
    </message>
    <message>
        <source>This kiosk does not read aloud. You can ask a person to read to you.</source>
        <translation>Acest aparat nu citește cu voce tare. Puteți ruga pe cineva să vă citească.</translation>
    </message>
    <message>
        <source>We have no voice for this language yet. You can ask a person to read to you.</source>
        <translation>Încă nu avem o voce pentru această limbă. Puteți ruga pe cineva să vă citească.</translation>
    </message>
</context>
<context>
    <name>Safe</name>
    <message>
        <source>Part of this kiosk is not working. You can still read here.</source>
        <translation>O parte din acest chioșc nu funcționează. Puteți citi în continuare aici.</translation>
    </message>
    <message>
        <source>Read what to do</source>
        <translation>Citiți ce e de făcut</translation>
    </message>
</context>
<context>
    <name>Scan</name>
    <message>
        <source>A paper is held before the scanner, with its square code towards it.</source>
        <translation>O hârtie este ținută în fața scanerului, cu codul pătrat spre el.</translation>
    </message>
    <message>
        <source>As on your paper</source>
        <translation>Ca pe hârtia dumneavoastră</translation>
    </message>
    <message>
        <source>Go on with this</source>
        <translation>Continuați cu aceasta</translation>
    </message>
    <message>
        <source>Hold the large square code on your paper in front of the camera of this screen.</source>
        <translation>Țineți codul pătrat mare de pe hârtie în fața camerei acestui ecran.</translation>
    </message>
    <message>
        <source>Hold the large square code on your paper in front of the scanner.</source>
        <translation>Țineți codul pătrat mare de pe hârtie în fața scanerului.</translation>
    </message>
    <message>
        <source>I have no paper with me</source>
        <translation>Nu am nicio hârtie la mine</translation>
    </message>
    <message>
        <source>Larger letters</source>
        <translation>Litere mai mari</translation>
    </message>
    <message>
        <source>My paper</source>
        <translation>Hârtia mea</translation>
    </message>
    <message>
        <source>No, show another paper</source>
        <translation>Nu, arăt altă hârtie</translation>
    </message>
    <message>
        <source>Put it on my list</source>
        <translation>Puneți pe lista mea</translation>
    </message>
    <message>
        <source>Services on your paper</source>
        <translation>Servicii de pe hârtia dumneavoastră</translation>
    </message>
    <message>
        <source>Show us your paper</source>
        <translation>Arătați-ne hârtia dumneavoastră</translation>
    </message>
    <message>
        <source>Smaller letters</source>
        <translation>Litere mai mici</translation>
    </message>
    <message>
        <source>Some of what is on your paper is not at this kiosk any more.</source>
        <translation>O parte din ce este pe hârtie nu mai este la acest chioșc.</translation>
    </message>
    <message>
        <source>That is another kind of code. Look for the large square code near the top of your paper.</source>
        <translation>Acesta este alt fel de cod. Căutați codul pătrat mare din partea de sus a hârtiei.</translation>
    </message>
    <message>
        <source>The camera does not answer. Ask someone who works here, or go on without your paper.</source>
        <translation>Camera nu răspunde. Întrebați pe cineva care lucrează aici sau mergeți mai departe fără hârtie.</translation>
    </message>
    <message>
        <source>The camera looks only for the code. No picture is kept.</source>
        <translation>Camera caută doar codul. Nicio imagine nu este păstrată.</translation>
    </message>
    <message>
        <source>We could not read all of the code. Hold the paper flat and show it again.</source>
        <translation>Nu am putut citi tot codul. Țineți hârtia dreaptă și arătați-o din nou.</translation>
    </message>
    <message>
        <source>We found what is on your paper</source>
        <translation>Am găsit ce este pe hârtia dumneavoastră</translation>
    </message>
    <message>
        <source>We have read your paper, but what is on it is not at this kiosk any more. Ask someone who works here.</source>
        <translation>Am citit hârtia, dar ce este pe ea nu mai este la acest chioșc. Întrebați pe cineva care lucrează aici.</translation>
    </message>
    <message>
        <source>We have read your paper. We are looking up what is on it.</source>
        <translation>Am citit hârtia. Căutăm ce este pe ea.</translation>
    </message>
    <message>
        <source>We keep no answers, so we ask some questions again.</source>
        <translation>Nu păstrăm răspunsuri, așa că punem din nou câteva întrebări.</translation>
    </message>
    <message>
        <source>We put all of it on your list again.</source>
        <translation>Punem totul din nou pe lista dumneavoastră.</translation>
    </message>
    <message>
        <source>What the camera sees now.</source>
        <translation>Ce vede camera acum.</translation>
    </message>
    <message>
        <source>When we have read it, this screen shows what we found.</source>
        <translation>După ce o citim, acest ecran arată ce am găsit.</translation>
    </message>
    <message>
        <source>Which one would you like to go on with?</source>
        <translation>Cu care doriți să continuați?</translation>
    </message>
    <message>
        <source>You begin at the first page.</source>
        <translation>Începeți de la prima pagină.</translation>
    </message>
    <message>
        <source>You were at step %1.</source>
        <translation>Erați la pasul %1.</translation>
    </message>
    <message>
        <source>Your paper is from another place, and what is on it is not at this kiosk. Your phone&apos;s camera can open it.</source>
        <translation>Hârtia este din alt loc, iar ce este pe ea nu este la acest chioșc. Camera telefonului dumneavoastră o poate deschide.</translation>
    </message>
    <message>
        <source>Your paper is from another place: some of what is on it is not at this kiosk. Your phone&apos;s camera can open all of it.</source>
        <translation>Hârtia este din alt loc: o parte din ce este pe ea nu este la acest chioșc. Camera telefonului dumneavoastră poate deschide totul.</translation>
    </message>
    <message>
        <source>Your paper is of a newer kind, which this kiosk cannot read yet. Your phone&apos;s camera can open it.</source>
        <translation>Hârtia este de un fel mai nou, pe care acest chioșc nu îl poate citi încă. Camera telefonului dumneavoastră o poate deschide.</translation>
    </message>
</context>
<context>
    <name>Services</name>
    <message>
        <source>Add to my list</source>
        <translation>Puneți pe lista mea</translation>
    </message>
    <message>
        <source>Always open</source>
        <translation>Mereu deschis</translation>
    </message>
    <message>
        <source>By phone or online, for everyone</source>
        <translation>Prin telefon sau pe internet, pentru toți</translation>
    </message>
    <message>
        <source>Closed for now</source>
        <translation>Închis deocamdată</translation>
    </message>
    <message>
        <source>Closed today</source>
        <translation>Închis astăzi</translation>
    </message>
    <message>
        <source>For a textphone</source>
        <translation>Pentru telefon cu text</translation>
    </message>
    <message>
        <source>For people aged %1 and over</source>
        <translation>Pentru persoane de la %1 ani în sus</translation>
    </message>
    <message>
        <source>For people aged %1 and under</source>
        <translation>Pentru persoane de cel mult %1 ani</translation>
    </message>
    <message>
        <source>For people aged %1 to %2</source>
        <translation>Pentru persoane între %1 și %2 de ani</translation>
    </message>
    <message>
        <source>For text messages</source>
        <translation>Pentru mesaje scrise</translation>
    </message>
    <message>
        <source>For the whole area</source>
        <translation>Pentru toată zona</translation>
    </message>
    <message>
        <source>For video calls</source>
        <translation>Pentru apeluri video</translation>
    </message>
    <message>
        <source>Getting in</source>
        <translation>Cum se intră</translation>
    </message>
    <message>
        <source>Go back</source>
        <translation>Mergeți înapoi</translation>
    </message>
    <message>
        <source>How to ask for it</source>
        <translation>Cum o cereți</translation>
    </message>
    <message>
        <source>It is free.</source>
        <translation>Este gratuit.</translation>
    </message>
    <message>
        <source>Languages spoken</source>
        <translation>Limbi vorbite</translation>
    </message>
    <message>
        <source>Last checked on %1</source>
        <translation>Verificat ultima dată pe %1</translation>
    </message>
    <message>
        <source>More about it</source>
        <translation>Mai multe despre serviciu</translation>
    </message>
    <message>
        <source>Nobody has said when this was last checked. Ring first.</source>
        <translation>Nimeni nu a spus când s-a verificat ultima dată. Sunați mai întâi.</translation>
    </message>
    <message>
        <source>On your list. See my list</source>
        <translation>Este pe listă. Vedeți lista mea</translation>
    </message>
    <message>
        <source>Open now until %1</source>
        <translation>Deschis acum, până la %1</translation>
    </message>
    <message>
        <source>Opens %2 at %1</source>
        <translation>Se deschide %2, la %1</translation>
    </message>
    <message>
        <source>Opens on %2 at %1</source>
        <translation>Se deschide pe %2, la %1</translation>
    </message>
    <message>
        <source>Opens today at %1</source>
        <translation>Se deschide astăzi la %1</translation>
    </message>
    <message>
        <source>Opens tomorrow at %1</source>
        <translation>Se deschide mâine la %1</translation>
    </message>
    <message>
        <source>Phone</source>
        <translation>Telefon</translation>
    </message>
    <message>
        <source>Ring to ask when it is open</source>
        <translation>Sunați ca să întrebați când este deschis</translation>
    </message>
    <message>
        <source>Run by %1</source>
        <translation>Condus de %1</translation>
    </message>
    <message>
        <source>Sample only</source>
        <extracomment>The index counts no further; nobody reads so many.</extracomment>
        <translation>Doar un exemplu</translation>
    </message>
    <message>
        <source>Sample only: this service is not real.</source>
        <translation>Doar un exemplu: acest serviciu nu există.</translation>
    </message>
    <message>
        <source>See their website here</source>
        <translation>Vedeți aici site-ul lor</translation>
    </message>
    <message>
        <source>Something is wrong here</source>
        <translation>Ceva este greșit aici</translation>
    </message>
    <message>
        <source>That day is a bank holiday. Ring before you go.</source>
        <translation>Acea zi este sărbătoare legală. Sunați înainte să mergeți.</translation>
    </message>
    <message>
        <source>Then ask for extension %1</source>
        <translation>Apoi cereți interiorul %1</translation>
    </message>
    <message>
        <source>This service is no longer on our list.</source>
        <translation>Acest serviciu nu mai este pe lista noastră.</translation>
    </message>
    <message>
        <source>Today is a bank holiday. Ring before you go.</source>
        <translation>Astăzi este sărbătoare legală. Sunați înainte să mergeți.</translation>
    </message>
    <message>
        <source>Today: %1</source>
        <translation>Astăzi: %1</translation>
    </message>
    <message>
        <source>Web page: %1</source>
        <translation>Pagina de internet: %1</translation>
    </message>
    <message>
        <source>What it costs</source>
        <translation>Cât costă</translation>
    </message>
    <message>
        <source>What to bring</source>
        <translation>Ce să aduceți</translation>
    </message>
    <message>
        <source>Where it is</source>
        <translation>Unde este</translation>
    </message>
    <message>
        <source>Who it is for</source>
        <translation>Pentru cine este</translation>
    </message>
    <message>
        <source>Write to</source>
        <translation>Scrieți la</translation>
    </message>
    <message>
        <source>You told us that something is wrong here. Thank you.</source>
        <translation>Ne-ați spus că ceva este greșit aici. Vă mulțumim.</translation>
    </message>
    <message>
        <source>all day and night</source>
        <translation>zi și noapte</translation>
    </message>
</context>
<context>
    <name>Skill</name>
    <message>
        <source>Being safe and legal online</source>
        <translation>Siguranță și legalitate pe internet</translation>
    </message>
    <message>
        <source>Buying and applying online</source>
        <translation>Cumpărături și cereri pe internet</translation>
    </message>
    <message>
        <source>Changing a password</source>
        <translation>Schimbarea unei parole</translation>
    </message>
    <message>
        <source>Communicating</source>
        <translation>Comunicare</translation>
    </message>
    <message>
        <source>Connecting to Wi-Fi</source>
        <translation>Conectarea la Wi-Fi</translation>
    </message>
    <message>
        <source>Finding and opening apps</source>
        <translation>Găsirea și deschiderea aplicațiilor</translation>
    </message>
    <message>
        <source>Handling information and content</source>
        <translation>Folosirea informațiilor</translation>
    </message>
    <message>
        <source>Keeping passwords safe</source>
        <translation>Păstrarea parolelor în siguranță</translation>
    </message>
    <message>
        <source>Making a device suit you</source>
        <translation>Adaptarea aparatului la nevoile dumneavoastră</translation>
    </message>
    <message>
        <source>Solving problems</source>
        <translation>Rezolvarea problemelor</translation>
    </message>
    <message>
        <source>Turning on and logging in</source>
        <translation>Pornirea și conectarea la cont</translation>
    </message>
    <message>
        <source>Using a web browser</source>
        <translation>Folosirea unui browser</translation>
    </message>
    <message>
        <source>Using the controls of a device</source>
        <translation>Folosirea comenzilor unui aparat</translation>
    </message>
</context>
<context>
    <name>Slip</name>
    <message>
        <source>Email</source>
        <translation>E-mail</translation>
    </message>
    <message>
        <source>It begins an email to:</source>
        <translation>Începe un e-mail către:</translation>
    </message>
    <message>
        <source>It opens:</source>
        <translation>Se deschide:</translation>
    </message>
    <message>
        <source>It puts the day into your phone&apos;s calendar.</source>
        <translation>Pune ziua în calendarul telefonului.</translation>
    </message>
    <message>
        <source>It puts this number into your phone:</source>
        <translation>Pune acest număr în telefon:</translation>
    </message>
    <message>
        <source>It rings:</source>
        <translation>Sună la:</translation>
    </message>
    <message>
        <source>It shows these words on your phone.</source>
        <translation>Arată aceste cuvinte pe telefon.</translation>
    </message>
    <message>
        <source>It shows this list again. You can ring, tick off and go on.</source>
        <translation>Arată din nou această listă. Puteți suna, bifa și continua.</translation>
    </message>
    <message>
        <source>My notes</source>
        <translation>Notițele mele</translation>
    </message>
    <message>
        <source>Need help? Ask us at %1</source>
        <translation>Aveți nevoie de ajutor? Întrebați-ne la %1</translation>
    </message>
    <message>
        <source>Need help? Ring %1</source>
        <translation>Aveți nevoie de ajutor? Sunați la %1</translation>
    </message>
    <message>
        <source>Page %1 of %2</source>
        <translation>Pagina %1 din %2</translation>
    </message>
    <message>
        <source>Phone</source>
        <translation>Telefon</translation>
    </message>
    <message>
        <source>Point your phone&apos;s camera here.</source>
        <translation>Îndreptați camera telefonului aici.</translation>
    </message>
    <message>
        <source>Take this paper home.</source>
        <translation>Luați această hârtie acasă.</translation>
    </message>
    <message>
        <source>There is nothing on your list.</source>
        <translation>Nu este nimic pe listă.</translation>
    </message>
    <message>
        <source>Tick each step when it is done.</source>
        <translation>Bifați fiecare pas după ce l-ați făcut.</translation>
    </message>
    <message>
        <source>Web page</source>
        <translation>Pagină de internet</translation>
    </message>
    <message>
        <source>What to do next</source>
        <translation>Ce faceți mai departe</translation>
    </message>
    <message>
        <source>Who helped me (first name):</source>
        <translation>Cine m-a ajutat (prenumele):</translation>
    </message>
    <message>
        <source>Your list</source>
        <translation>Lista dumneavoastră</translation>
    </message>
    <message>
        <source>Your list on a phone: part %1 of %2</source>
        <translation>Lista pe telefon: partea %1 din %2</translation>
    </message>
    <message>
        <source>Your whole list on a phone</source>
        <translation>Toată lista pe telefon</translation>
    </message>
</context>
<context>
    <name>StaffBeside</name>
    <message>
        <source>May a member of staff use this screen with you?</source>
        <translation>Poate un angajat să folosească acest ecran împreună cu dumneavoastră?</translation>
    </message>
    <message>
        <source>No, go on without</source>
        <translation>Nu, continuă fără</translation>
    </message>
    <message>
        <source>They do not see your answers there. Nothing about you is kept. Afterwards you go on where you were.</source>
        <translation>Acolo nu vă văd răspunsurile. Nu se păstrează nimic despre dumneavoastră. Apoi continuați de unde ați rămas.</translation>
    </message>
    <message>
        <source>Yes, that is fine</source>
        <translation>Da, sunt de acord</translation>
    </message>
</context>
<context>
    <name>StaffNotes</name>
    <message>
        <source>Back to the staff room</source>
        <translation>Înapoi la camera personalului</translation>
    </message>
    <message>
        <source>Back to the waiting screen</source>
        <translation>Înapoi la ecranul de așteptare</translation>
    </message>
    <message>
        <source>Begin a visit with more time</source>
        <translation>Începeți o vizită cu mai mult timp</translation>
    </message>
    <message>
        <source>Everything works.</source>
        <translation>Totul funcționează.</translation>
    </message>
    <message>
        <source>For somebody who needs longer: nothing is cleared so soon.</source>
        <translation>Pentru cine are nevoie de mai mult timp: nimic nu se șterge atât de repede.</translation>
    </message>
    <message>
        <source>For staff</source>
        <extracomment>How many times as long as usual somebody may be quiet for whom staff begin a visit.</extracomment>
        <translation>Pentru personal</translation>
    </message>
</context>
<context>
    <name>TakeHome</name>
    <message>
        <source>To find for: %1</source>
        <translation>De găsit pentru: %1</translation>
    </message>
</context>
<context>
    <name>Topics</name>
    <message>
        <source>Nothing is here yet.</source>
        <translation>Încă nu este nimic aici.</translation>
    </message>
    <message>
        <source>What is it about?</source>
        <translation>Despre ce este vorba?</translation>
    </message>
    <message>
        <source>What would you like to learn?</source>
        <translation>Ce doriți să învățați?</translation>
    </message>
</context>
<context>
    <name>Waiting</name>
    <message>
        <source>Here you can</source>
        <translation>Aici puteți</translation>
    </message>
    <message>
        <source>To hear a page, touch “Read to me”.</source>
        <translation>Ca să ascultați o pagină, atingeți „Citește-mi”.</translation>
    </message>
    <message>
        <source>To use it by ear: put in headphones, or hold an arrow key.</source>
        <translation>Pentru folosire după auz: puneți căști sau țineți apăsată o tastă cu săgeată.</translation>
    </message>
    <message>
        <source>To use it by ear: put in headphones, or press a key.</source>
        <translation>Pentru folosire după auz: puneți căști sau apăsați o tastă.</translation>
    </message>
    <message>
        <source>Touch to begin</source>
        <extracomment>With all nine languages, everything still stands on one page of a screen 600 px high. The invitation in every language, whichever is shown: it must be read before one can be chosen.</extracomment>
        <translation>Atingeți aici</translation>
    </message>
    <message>
        <source>apply for a Blue Badge</source>
        <translation>să cereți un Blue Badge</translation>
    </message>
    <message>
        <source>ask for help at home</source>
        <translation>să cereți ajutor acasă</translation>
    </message>
    <message>
        <source>check what money you can get</source>
        <translation>să aflați ce bani puteți primi</translation>
    </message>
    <message>
        <source>find a lunch club</source>
        <translation>să găsiți un club de prânz</translation>
    </message>
    <message>
        <source>find help near you</source>
        <translation>să găsiți ajutor în apropiere</translation>
    </message>
</context>
<context>
    <name>Walking</name>
    <message>
        <source>Add to my list</source>
        <translation>Puneți pe lista mea</translation>
    </message>
    <message>
        <source>Are these answers right?</source>
        <translation>Sunt corecte aceste răspunsuri?</translation>
    </message>
    <message>
        <source>Ask someone to come here</source>
        <translation>Chemați pe cineva aici</translation>
    </message>
    <message>
        <source>Choose all that fit. Then press Next.</source>
        <translation>Alegeți tot ce se potrivește. Apoi apăsați „Mai departe”.</translation>
    </message>
    <message>
        <source>Do it here now</source>
        <translation>Faceți-o aici acum</translation>
    </message>
    <message>
        <source>Do something else</source>
        <translation>Faceți altceva</translation>
    </message>
    <message>
        <source>Ends in %1</source>
        <translation>Se termină în %1</translation>
    </message>
    <message>
        <source>For example: %1</source>
        <translation>De exemplu: %1</translation>
    </message>
    <message>
        <source>Go back to the open page</source>
        <translation>Înapoi la pagina deschisă</translation>
    </message>
    <message>
        <source>How long it takes</source>
        <translation>Cât durează</translation>
    </message>
    <message>
        <source>I don&apos;t know</source>
        <translation>Nu știu</translation>
    </message>
    <message>
        <source>Leave this out</source>
        <translation>Săriți peste asta</translation>
    </message>
    <message>
        <source>Left out</source>
        <translation>Lăsat necompletat</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>Mai departe</translation>
    </message>
    <message>
        <source>No</source>
        <translation>Nu</translation>
    </message>
    <message>
        <source>None of these</source>
        <translation>Niciunul dintre acestea</translation>
    </message>
    <message>
        <source>Nothing you type is kept.</source>
        <translation>Nu păstrăm nimic din ce scrieți.</translation>
    </message>
    <message>
        <source>On your list. You can print it.</source>
        <translation>Este pe listă. O puteți tipări.</translation>
    </message>
    <message>
        <source>Put this on your list. It goes home with you.</source>
        <translation>Puneți acest lucru pe listă. Îl luați acasă.</translation>
    </message>
    <message>
        <source>See my list</source>
        <translation>Vedeți lista mea</translation>
    </message>
    <message>
        <source>Step %1 of %2</source>
        <translation>Pasul %1 din %2</translation>
    </message>
    <message>
        <source>The page cannot be opened here at the moment.</source>
        <translation>Pagina nu poate fi deschisă aici acum.</translation>
    </message>
    <message>
        <source>This is on the web page %1.</source>
        <translation>Se află pe pagina de internet %1.</translation>
    </message>
    <message>
        <source>Touch an answer to change it.</source>
        <translation>Atingeți un răspuns ca să îl schimbați.</translation>
    </message>
    <message>
        <source>What happens next</source>
        <translation>Ce urmează</translation>
    </message>
    <message>
        <source>What to look for</source>
        <translation>Ce să căutați</translation>
    </message>
    <message>
        <source>What to press</source>
        <translation>Ce să apăsați</translation>
    </message>
    <message>
        <source>Yes</source>
        <translation>Da</translation>
    </message>
    <message>
        <source>Yes, go on</source>
        <translation>Da, continuați</translation>
    </message>
    <message>
        <source>You can say this:</source>
        <translation>Puteți spune așa:</translation>
    </message>
</context>
<context>
    <name>Ways</name>
    <message>
        <source>A sketch of the way. %1</source>
        <extracomment>A line of words no higher than so many radii: else they hide what they are written in.</extracomment>
        <translation>O schiță a drumului. %1</translation>
    </message>
    <message>
        <source>It is east of %1.</source>
        <translation>Este la est de %1.</translation>
    </message>
    <message>
        <source>It is here</source>
        <translation>Este aici</translation>
    </message>
    <message>
        <source>It is north of %1.</source>
        <translation>Este la nord de %1.</translation>
    </message>
    <message>
        <source>It is north-east of %1.</source>
        <translation>Este la nord-est de %1.</translation>
    </message>
    <message>
        <source>It is north-west of %1.</source>
        <translation>Este la nord-vest de %1.</translation>
    </message>
    <message>
        <source>It is south of %1.</source>
        <translation>Este la sud de %1.</translation>
    </message>
    <message>
        <source>It is south-east of %1.</source>
        <translation>Este la sud-est de %1.</translation>
    </message>
    <message>
        <source>It is south-west of %1.</source>
        <translation>Este la sud-vest de %1.</translation>
    </message>
    <message>
        <source>It is west of %1.</source>
        <translation>Este la vest de %1.</translation>
    </message>
    <message>
        <source>North</source>
        <translation>Nord</translation>
    </message>
    <message>
        <source>The big ring is %1 miles away.</source>
        <translation>Cercul mare arată o distanță de %1 mile.</translation>
    </message>
    <message>
        <source>The big ring is 1 mile away.</source>
        <translation>Cercul mare arată o distanță de 1 milă.</translation>
    </message>
    <message>
        <source>The big ring is a quarter of a mile away.</source>
        <translation>Cercul mare arată o distanță de un sfert de milă.</translation>
    </message>
    <message>
        <source>The big ring is half a mile away.</source>
        <translation>Cercul mare arată o distanță de o jumătate de milă.</translation>
    </message>
    <message>
        <source>The line is straight. The streets are longer.</source>
        <translation>Linia este dreaptă. Pe străzi este mai mult.</translation>
    </message>
    <message>
        <source>You are here</source>
        <translation>Sunteți aici</translation>
    </message>
</context>
<context>
    <name>Wrong</name>
    <message>
        <source>Back to the service</source>
        <translation>Înapoi la serviciu</translation>
    </message>
    <message>
        <source>It has closed or moved</source>
        <translation>S-a închis sau s-a mutat</translation>
    </message>
    <message>
        <source>Thank you. You helped the next person.</source>
        <translation>Vă mulțumim. I-ați ajutat pe cei care vin după dumneavoastră.</translation>
    </message>
    <message>
        <source>The phone number is wrong</source>
        <translation>Numărul de telefon este greșit</translation>
    </message>
    <message>
        <source>The times or something else is wrong</source>
        <translation>Orele sau altceva este greșit</translation>
    </message>
    <message>
        <source>Until then, ring before you go there.</source>
        <translation>Până atunci, sunați înainte să mergeți acolo.</translation>
    </message>
    <message>
        <source>We could not keep that. Please tell someone who works here.</source>
        <translation>Nu am putut păstra asta. Vă rugăm să spuneți cuiva care lucrează aici.</translation>
    </message>
    <message>
        <source>We did not keep anything about you.</source>
        <translation>Nu am păstrat nimic despre dumneavoastră.</translation>
    </message>
    <message>
        <source>We tell the people who keep this list. They check it.</source>
        <translation>Le spunem celor care țin această listă. Ei o verifică.</translation>
    </message>
    <message>
        <source>What is wrong here?</source>
        <translation>Ce este greșit aici?</translation>
    </message>
</context>
</TS>
