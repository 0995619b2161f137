<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="pl" sourcelanguage="en_GB">
<context>
    <name></name>
    <message numerus="yes">
        <source>%1 services</source>
        <translation>
            <numerusform>%1 usługa</numerusform>
            <numerusform>%1 usługi</numerusform>
            <numerusform>%1 usług</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>About %1 miles away</source>
        <translation>
            <numerusform>Około %1 mili stąd</numerusform>
            <numerusform>Około %1 mil stąd</numerusform>
            <numerusform>Około %1 mil stąd</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>About %1 minutes on foot.</source>
        <translation>
            <numerusform>Około %1 minuty pieszo.</numerusform>
            <numerusform>Około %1 minut pieszo.</numerusform>
            <numerusform>Około %1 minut pieszo.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>All %1 parts done</source>
        <translation>
            <numerusform>Gotowa %1 część</numerusform>
            <numerusform>Gotowe wszystkie %1 części</numerusform>
            <numerusform>Gotowych wszystkich %1 części</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Show %1 results</source>
        <translation>
            <numerusform>Pokaż %1 wynik</numerusform>
            <numerusform>Pokaż %1 wyniki</numerusform>
            <numerusform>Pokaż %1 wyników</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>That is too long. Use up to %1 letters.</source>
        <translation>
            <numerusform>To jest za długie. Najwyżej %1 litera.</numerusform>
            <numerusform>To jest za długie. Najwyżej %1 litery.</numerusform>
            <numerusform>To jest za długie. Najwyżej %1 liter.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>We will clear your answers and your list in %1 seconds.</source>
        <translation>
            <numerusform>Odpowiedzi i lista znikną za %1 sekundę.</numerusform>
            <numerusform>Odpowiedzi i lista znikną za %1 sekundy.</numerusform>
            <numerusform>Odpowiedzi i lista znikną za %1 sekund.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Ask</name>
    <message>
        <source>Phone someone who can help</source>
        <translation>Pomoc przez telefon</translation>
    </message>
    <message>
        <source>Someone who works here</source>
        <translation>Pracownika na miejscu</translation>
    </message>
    <message>
        <source>The screen will show that you would like help.</source>
        <translation>Ekran pokaże, że potrzebna jest pomoc.</translation>
    </message>
    <message>
        <source>Who would you like to ask?</source>
        <translation>Kogo chce Pan lub Pani zapytać?</translation>
    </message>
</context>
<context>
    <name>Bar</name>
    <message>
        <source>Bigger</source>
        <translation>Większe</translation>
    </message>
    <message>
        <source>Colours</source>
        <translation>Kolory</translation>
    </message>
    <message>
        <source>Finish</source>
        <translation>Zakończ</translation>
    </message>
    <message>
        <source>My list</source>
        <extracomment>Title and message. Wide enough for the words of two buttons beside each other.</extracomment>
        <translation>Moja lista</translation>
    </message>
    <message>
        <source>No voice yet</source>
        <translation>Brak głosu</translation>
    </message>
    <message>
        <source>Read to me</source>
        <translation>Czytaj mi</translation>
    </message>
    <message>
        <source>Smaller</source>
        <extracomment>The pages that the help for the family rests on; facts checked on 25 November 2026, not yet confirmed by a person.</extracomment>
        <translation>Mniejsze</translation>
    </message>
    <message>
        <source>Stop reading</source>
        <translation>Zatrzymaj</translation>
    </message>
</context>
<context>
    <name>CampaignPaper</name>
    <message>
        <source>Ask at the desk: we do it together.</source>
        <translation>Zapytaj przy biurku: zrobimy to razem.</translation>
    </message>
    <message>
        <source>For you, or for somebody you know.</source>
        <translation>Dla Ciebie albo dla kogoś, kogo znasz.</translation>
    </message>
    <message>
        <source>It is free. You need no computer.</source>
        <translation>To nic nie kosztuje. Nie potrzebujesz komputera.</translation>
    </message>
    <message>
        <source>Or show this code to the kiosk.</source>
        <translation>Albo pokaż ten kod kioskowi.</translation>
    </message>
    <message>
        <source>This is an offer. You do not have to do anything.</source>
        <translation>To tylko propozycja. Nie musisz nic robić.</translation>
    </message>
</context>
<context>
    <name>Categories</name>
    <message>
        <source>Alcohol, drugs and gambling</source>
        <translation>Alkohol, narkotyki i hazard</translation>
    </message>
    <message>
        <source>Armed forces</source>
        <translation>Siły zbrojne</translation>
    </message>
    <message>
        <source>Care and help at home</source>
        <translation>Opieka i pomoc w domu</translation>
    </message>
    <message>
        <source>Caring for someone</source>
        <translation>Opieka nad bliską osobą</translation>
    </message>
    <message>
        <source>Company and friendship</source>
        <translation>Towarzystwo i przyjaźń</translation>
    </message>
    <message>
        <source>Dementia and memory</source>
        <translation>Demencja i pamięć</translation>
    </message>
    <message>
        <source>Disability</source>
        <translation>Niepełnosprawność</translation>
    </message>
    <message>
        <source>Energy and bills</source>
        <translation>Energia i rachunki</translation>
    </message>
    <message>
        <source>Families and children</source>
        <translation>Rodziny i dzieci</translation>
    </message>
    <message>
        <source>Feelings and mental health</source>
        <translation>Uczucia i zdrowie psychiczne</translation>
    </message>
    <message>
        <source>Food and meals</source>
        <translation>Jedzenie i posiłki</translation>
    </message>
    <message>
        <source>Getting about</source>
        <translation>Jak się przemieszczać</translation>
    </message>
    <message>
        <source>Getting online</source>
        <translation>Korzystanie z internetu</translation>
    </message>
    <message>
        <source>Health</source>
        <translation>Zdrowie</translation>
    </message>
    <message>
        <source>Housing and repairs</source>
        <translation>Mieszkanie i naprawy</translation>
    </message>
    <message>
        <source>Money and benefits</source>
        <translation>Pieniądze i zasiłki</translation>
    </message>
    <message>
        <source>Other services</source>
        <translation>Inne usługi</translation>
    </message>
    <message>
        <source>Rights and legal help</source>
        <translation>Prawa i pomoc prawna</translation>
    </message>
    <message>
        <source>Sight and hearing</source>
        <translation>Wzrok i słuch</translation>
    </message>
    <message>
        <source>Staying safe</source>
        <translation>Bezpieczeństwo</translation>
    </message>
    <message>
        <source>When someone dies</source>
        <translation>Gdy ktoś umrze</translation>
    </message>
    <message>
        <source>Work and learning</source>
        <translation>Praca i nauka</translation>
    </message>
</context>
<context>
    <name>Companion</name>
    <message>
        <source>Appointees for benefits on GOV.UK</source>
        <translation>Pełnomocnicy do zasiłków na GOV.UK</translation>
    </message>
    <message>
        <source>Ask before you speak for them, type for them or read their letters.</source>
        <translation>Proszę zapytać, zanim zacznie się mówić za kogoś, pisać za niego lub czytać jego listy.</translation>
    </message>
    <message>
        <source>For benefits alone, you can become an appointee.</source>
        <translation>Tylko do spraw zasiłków można zostać pełnomocnikiem (appointee).</translation>
    </message>
    <message>
        <source>Forget my ticks and settings</source>
        <translation>Zapomnij moje zaznaczenia i ustawienia</translation>
    </message>
    <message>
        <source>Free lessons: Learn My Way</source>
        <translation>Bezpłatne lekcje: Learn My Way</translation>
    </message>
    <message>
        <source>How to get it</source>
        <translation>Jak z tego skorzystać</translation>
    </message>
    <message>
        <source>It may have closed or changed. Ring where you got the list, and ask.</source>
        <translation>Mogło się zamknąć lub zmienić. Proszę zadzwonić tam, gdzie powstała lista, i zapytać.</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Język</translation>
    </message>
    <message>
        <source>Last checked on %1.</source>
        <translation>Ostatnio sprawdzono: %1.</translation>
    </message>
    <message>
        <source>Look for:</source>
        <translation>Proszę poszukać:</translation>
    </message>
    <message>
        <source>Never use their passwords.</source>
        <translation>Nigdy nie używaj cudzych haseł.</translation>
    </message>
    <message>
        <source>Nobody at the council has confirmed this yet.</source>
        <translation>Nikt w urzędzie jeszcze tego nie potwierdził.</translation>
    </message>
    <message>
        <source>Nobody is told that you opened this page. Your ticks stay in this browser only.</source>
        <translation>Nikt się nie dowie, że otwarto tę stronę. Zaznaczenia zostają tylko w tej przeglądarce.</translation>
    </message>
    <message>
        <source>Open their website</source>
        <translation>Otwórz ich stronę</translation>
    </message>
    <message>
        <source>Power of attorney on GOV.UK</source>
        <translation>Pełnomocnictwo (power of attorney) na GOV.UK</translation>
    </message>
    <message>
        <source>Press:</source>
        <translation>Proszę nacisnąć:</translation>
    </message>
    <message>
        <source>Print</source>
        <translation>Drukuj</translation>
    </message>
    <message>
        <source>Put %1 into my calendar</source>
        <translation>Wpisz do kalendarza: %1</translation>
    </message>
    <message>
        <source>Read more on the official page</source>
        <translation>Więcej na oficjalnej stronie</translation>
    </message>
    <message>
        <source>Ring</source>
        <translation>Zadzwoń</translation>
    </message>
    <message>
        <source>Ring with them, and let them speak first. Write down who said what, and the day.</source>
        <translation>Zadzwoń razem z tą osobą i pozwól jej mówić pierwszej. Zapisz, kto co powiedział i kiedy.</translation>
    </message>
    <message>
        <source>Show me the way</source>
        <translation>Pokaż drogę</translation>
    </message>
    <message>
        <source>Sit beside them and let them press. Read the words aloud.</source>
        <translation>Usiądź obok i pozwól tej osobie naciskać. Czytaj słowa na głos.</translation>
    </message>
    <message>
        <source>The facts on this page are as they were on %1.</source>
        <translation>Informacje na tej stronie są z dnia: %1.</translation>
    </message>
    <message>
        <source>The kiosk asked you this. What you answered was not kept.</source>
        <translation>Kiosk o to zapytał. Odpowiedź nie została zachowana.</translation>
    </message>
    <message>
        <source>The library or centre helps with forms and phones, and can teach you to help others.</source>
        <translation>Biblioteka lub ośrodek pomaga z formularzami i telefonami i może nauczyć, jak pomagać innym.</translation>
    </message>
    <message>
        <source>There are free lessons online, too.</source>
        <translation>Są też bezpłatne lekcje w internecie.</translation>
    </message>
    <message>
        <source>There is no connection now. Open this page again when there is one.</source>
        <translation>Nie ma teraz połączenia. Proszę otworzyć tę stronę, gdy będzie.</translation>
    </message>
    <message>
        <source>This code or link is not whole. Point your camera at the code again, or type it once more.</source>
        <translation>Ten kod lub link nie jest cały. Proszę jeszcze raz skierować aparat na kod albo wpisać go ponownie.</translation>
    </message>
    <message>
        <source>This is no longer here</source>
        <translation>Tego już tu nie ma</translation>
    </message>
    <message>
        <source>This is what was found for you. Tick off what you have done.</source>
        <translation>To zostało dla Ciebie znalezione. Zaznacz, co jest już zrobione.</translation>
    </message>
    <message>
        <source>This list was made by a newer kiosk than this page knows. Please try again in a few days.</source>
        <translation>Tę listę zrobił nowszy kiosk, którego ta strona jeszcze nie zna. Proszę spróbować za kilka dni.</translation>
    </message>
    <message>
        <source>This page shows the list of a printed code. Point your camera at it again.</source>
        <translation>Ta strona pokazuje listę z wydrukowanego kodu. Proszę jeszcze raz skierować na niego aparat.</translation>
    </message>
    <message>
        <source>This part is in English.</source>
        <translation>Ta część jest po angielsku.</translation>
    </message>
    <message>
        <source>To act for somebody you need the legal right. This is a power of attorney.</source>
        <translation>Aby działać za kogoś, trzeba mieć prawo. Jest to pełnomocnictwo (power of attorney).</translation>
    </message>
    <message>
        <source>What it costs</source>
        <translation>Ile to kosztuje</translation>
    </message>
    <message>
        <source>What needs their yes</source>
        <translation>Na co potrzebna jest zgoda</translation>
    </message>
    <message>
        <source>What to bring</source>
        <translation>Co zabrać ze sobą</translation>
    </message>
    <message>
        <source>What to do next</source>
        <translation>Co zrobić dalej</translation>
    </message>
    <message>
        <source>What to have ready</source>
        <translation>Co przygotować</translation>
    </message>
    <message>
        <source>What you can do</source>
        <translation>Co można zrobić</translation>
    </message>
    <message>
        <source>When it is open</source>
        <translation>Kiedy jest otwarte</translation>
    </message>
    <message>
        <source>Where it is</source>
        <translation>Gdzie to jest</translation>
    </message>
    <message>
        <source>Where this list was made</source>
        <translation>Gdzie powstała ta lista</translation>
    </message>
    <message>
        <source>Where to learn</source>
        <translation>Gdzie się nauczyć</translation>
    </message>
    <message>
        <source>Who it is for</source>
        <translation>Dla kogo to jest</translation>
    </message>
    <message>
        <source>Write to %1</source>
        <translation>Napisz do %1</translation>
    </message>
    <message>
        <source>You are family or a friend: how to help</source>
        <translation>Dla rodziny i przyjaciół: jak pomóc</translation>
    </message>
    <message>
        <source>You stopped here. Go on with this:</source>
        <translation>Tu był koniec wizyty. Proszę iść dalej od tego miejsca:</translation>
    </message>
    <message>
        <source>Your list</source>
        <translation>Twoja lista</translation>
    </message>
</context>
<context>
    <name>Days</name>
    <message>
        <source>%1 to %2</source>
        <translation>%1 – %2</translation>
    </message>
</context>
<context>
    <name>Distances</name>
    <message>
        <source>About 1 mile away</source>
        <translation>Około 1 mili stąd</translation>
    </message>
    <message>
        <source>About half a mile away</source>
        <translation>Około pół mili stąd</translation>
    </message>
    <message>
        <source>Very near</source>
        <translation>Bardzo blisko</translation>
    </message>
</context>
<context>
    <name>Echo</name>
    <message>
        <source>Deleted</source>
        <translation>Usunięto</translation>
    </message>
    <message>
        <source>Deleted: %1</source>
        <translation>Usunięto: %1</translation>
    </message>
    <message>
        <source>a sign</source>
        <translation>znak</translation>
    </message>
    <message>
        <source>apostrophe</source>
        <translation>apostrof</translation>
    </message>
    <message>
        <source>at</source>
        <translation>małpa</translation>
    </message>
    <message>
        <source>comma</source>
        <translation>przecinek</translation>
    </message>
    <message>
        <source>full stop</source>
        <translation>kropka</translation>
    </message>
    <message>
        <source>hyphen</source>
        <translation>łącznik</translation>
    </message>
    <message>
        <source>question mark</source>
        <translation>znak zapytania</translation>
    </message>
    <message>
        <source>slash</source>
        <translation>ukośnik</translation>
    </message>
    <message>
        <source>space</source>
        <translation>spacja</translation>
    </message>
</context>
<context>
    <name>Find</name>
    <message>
        <source>%1 of these</source>
        <translation>%1 z nich</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>1 service</source>
        <translation>1 usługa</translation>
    </message>
    <message>
        <source>Another %1</source>
        <translation>Inne: %1</translation>
    </message>
    <message>
        <source>Ask a person</source>
        <translation>Rozmowa z człowiekiem</translation>
    </message>
    <message>
        <source>Clear all</source>
        <translation>Wyczyść wszystko</translation>
    </message>
    <message>
        <source>Distances are from %1. Type your postcode to change it.</source>
        <translation>Odległości liczymy od: %1. Aby to zmienić, proszę wpisać swój kod pocztowy.</translation>
    </message>
    <message>
        <source>From %1.</source>
        <translation>Prowadzi: %1.</translation>
    </message>
    <message>
        <source>Look for %1</source>
        <translation>Szukaj: %1</translation>
    </message>
    <message>
        <source>More than %1 of these</source>
        <translation>Ponad %1 z nich</translation>
    </message>
    <message>
        <source>Narrow down</source>
        <translation>Zawęź listę</translation>
    </message>
    <message>
        <source>Narrow down (%1 on)</source>
        <translation>Zawęź listę (%1)</translation>
    </message>
    <message>
        <source>Near %1.</source>
        <translation>Blisko: %1.</translation>
    </message>
    <message>
        <source>No service has all these words. These come closest.</source>
        <translation>Żadna usługa nie ma wszystkich tych słów. Te są najbliższe.</translation>
    </message>
    <message>
        <source>Only: %1</source>
        <translation>Tylko: %1</translation>
    </message>
    <message>
        <source>Show 1 result</source>
        <translation>Pokaż 1 wynik</translation>
    </message>
    <message>
        <source>Show more results</source>
        <translation>Pokaż więcej wyników</translation>
    </message>
    <message>
        <source>Show the results</source>
        <translation>Pokaż wyniki</translation>
    </message>
    <message>
        <source>The list of services is being made ready. Ask a person now.</source>
        <translation>Lista usług jest przygotowywana. Teraz można zapytać człowieka.</translation>
    </message>
    <message>
        <source>There are more. Type one more word to find them.</source>
        <translation>Jest ich więcej. Proszę wpisać jeszcze jedno słowo, aby je znaleźć.</translation>
    </message>
    <message>
        <source>These come closest</source>
        <translation>Te są najbliższe</translation>
    </message>
    <message>
        <source>We found %1.</source>
        <translation>Znaleźliśmy: %1.</translation>
    </message>
    <message>
        <source>We found more than %1.</source>
        <translation>Znaleźliśmy ponad %1.</translation>
    </message>
    <message>
        <source>We found nothing for these words. Try other words, or ask.</source>
        <translation>Nic nie znaleźliśmy. Proszę spróbować innych słów albo zapytać.</translation>
    </message>
    <message>
        <source>We found nothing with all that you chose.</source>
        <translation>Nie ma nic, co ma wszystko, co wybrano.</translation>
    </message>
    <message>
        <source>We looked for %1. You typed %2.</source>
        <translation>Szukaliśmy: %1. Wpisano: %2.</translation>
    </message>
    <message>
        <source>What are you looking for?</source>
        <extracomment>The title and the line. With less room than so many times the line that is typed in, nothing is seen below it.</extracomment>
        <translation>Czego Pan lub Pani szuka?</translation>
    </message>
    <message>
        <source>Which %1 do you mean?</source>
        <translation>O które miejsce chodzi: %1?</translation>
    </message>
    <message>
        <source>lunch club</source>
        <translation>klub obiadowy</translation>
    </message>
</context>
<context>
    <name>Finishing</name>
    <message>
        <source>Finish and forget everything</source>
        <translation>Zakończ i zapomnij wszystko</translation>
    </message>
    <message>
        <source>First, print my list</source>
        <translation>Najpierw wydrukuj moją listę</translation>
    </message>
    <message>
        <source>Have you finished?</source>
        <translation>Czy to już wszystko?</translation>
    </message>
    <message>
        <source>No, go back</source>
        <translation>Nie, wróć</translation>
    </message>
    <message>
        <source>We will forget everything you typed and chose. Nobody can see it after you.</source>
        <translation>Zapomnimy wszystko, co tu wpisano i wybrano. Nikt tego później nie zobaczy.</translation>
    </message>
</context>
<context>
    <name>Header</name>
    <message>
        <source>Back</source>
        <extracomment>The height that the words of the header have.</extracomment>
        <translation>Wstecz</translation>
    </message>
</context>
<context>
    <name>HelpWanted</name>
    <message>
        <source>I do not need help now</source>
        <translation>Nie potrzebuję teraz pomocy</translation>
    </message>
    <message>
        <source>Someone here would like help, please.</source>
        <translation>Ktoś tutaj prosi o pomoc.</translation>
    </message>
    <message>
        <source>Staff: I am here to help</source>
        <translation>Pracownik: jestem tu, żeby pomóc</translation>
    </message>
    <message>
        <source>Staff: open the staff side here, together</source>
        <translation>Personel: otwórz tu część dla personelu, wspólnie</translation>
    </message>
    <message>
        <source>Stay here. This screen asks the people who work here to come.</source>
        <translation>Proszę tu zostać. Ten ekran prosi pracowników, żeby przyszli.</translation>
    </message>
</context>
<context>
    <name>Home</name>
    <message>
        <source>Ask a person</source>
        <translation>Rozmowa z człowiekiem</translation>
    </message>
    <message>
        <source>Do something online</source>
        <translation>Sprawy przez internet</translation>
    </message>
    <message>
        <source>Find help near me</source>
        <extracomment>The heading and the line that says how many were found.</extracomment>
        <translation>Pomoc w pobliżu</translation>
    </message>
    <message>
        <source>I have a paper from before</source>
        <translation>Mam kartkę z poprzedniego razu</translation>
    </message>
    <message>
        <source>Learn and practise</source>
        <translation>Nauka i ćwiczenia</translation>
    </message>
    <message>
        <source>What would you like to do?</source>
        <translation>Co chce Pan lub Pani zrobić?</translation>
    </message>
</context>
<context>
    <name>Hours</name>
    <message>
        <source>%1 to %2</source>
        <translation>od %1 do %2</translation>
    </message>
</context>
<context>
    <name>IdleNotice</name>
    <message>
        <source>Are you still there?</source>
        <translation>Czy ktoś tu jeszcze jest?</translation>
    </message>
    <message>
        <source>Finish and forget everything</source>
        <translation>Zakończ i zapomnij wszystko</translation>
    </message>
    <message>
        <source>Give me more time</source>
        <translation>Potrzebuję więcej czasu</translation>
    </message>
    <message>
        <source>I am still here</source>
        <translation>Tak, jestem tutaj</translation>
    </message>
</context>
<context>
    <name>JourneyStart</name>
    <message>
        <source>Go on where you were</source>
        <translation>Dalej od tego samego miejsca</translation>
    </message>
    <message>
        <source>Have these to hand</source>
        <translation>Proszę mieć pod ręką</translation>
    </message>
    <message>
        <source>How long it takes</source>
        <translation>Ile to trwa</translation>
    </message>
    <message>
        <source>On your list. You can print it.</source>
        <translation>Jest na liście. Można ją wydrukować.</translation>
    </message>
    <message>
        <source>Put what I still need on my list</source>
        <translation>Dodaj do listy to, czego jeszcze brakuje</translation>
    </message>
    <message>
        <source>Start</source>
        <translation>Zacznij</translation>
    </message>
    <message>
        <source>Start from the beginning</source>
        <translation>Zacznij od początku</translation>
    </message>
    <message>
        <source>This is not here.</source>
        <translation>Tego tu nie ma.</translation>
    </message>
    <message>
        <source>Touch each one that you have.</source>
        <translation>Proszę dotknąć każdej rzeczy, która jest pod ręką.</translation>
    </message>
    <message>
        <source>What it costs</source>
        <translation>Ile to kosztuje</translation>
    </message>
    <message>
        <source>You can stop at any time and go on at home.</source>
        <translation>Można przerwać w każdej chwili i dokończyć w domu.</translation>
    </message>
</context>
<context>
    <name>Languages</name>
    <message>
        <source>Choose your language</source>
        <translation>Proszę wybrać język</translation>
    </message>
</context>
<context>
    <name>Listening</name>
    <message>
        <source>Button %1 of %2.</source>
        <translation>Przycisk %1 z %2.</translation>
    </message>
    <message>
        <source>Button.</source>
        <translation>Przycisk.</translation>
    </message>
    <message>
        <source>Chosen.</source>
        <translation>Wybrane.</translation>
    </message>
    <message>
        <source>End the typing</source>
        <translation>Zakończ pisanie</translation>
    </message>
    <message>
        <source>Faster voice</source>
        <translation>Szybszy głos</translation>
    </message>
    <message>
        <source>Figures</source>
        <translation>Cyfry</translation>
    </message>
    <message>
        <source>From the end.</source>
        <translation>Od końca.</translation>
    </message>
    <message>
        <source>From the top again.</source>
        <translation>Znowu od góry.</translation>
    </message>
    <message>
        <source>Heading.</source>
        <translation>Nagłówek.</translation>
    </message>
    <message>
        <source>Hear what is typed</source>
        <translation>Posłuchaj, co jest napisane</translation>
    </message>
    <message>
        <source>It cannot be chosen now.</source>
        <translation>Teraz nie można tego wybrać.</translation>
    </message>
    <message>
        <source>Letters %1 to %2</source>
        <translation>Litery od %1 do %2</translation>
    </message>
    <message>
        <source>Line to type in.</source>
        <translation>Pole do pisania.</translation>
    </message>
    <message>
        <source>Louder voice</source>
        <translation>Głośniejszy głos</translation>
    </message>
    <message>
        <source>Make the screen dark</source>
        <translation>Przyciemnij ekran</translation>
    </message>
    <message>
        <source>Not chosen.</source>
        <translation>Niewybrane.</translation>
    </message>
    <message>
        <source>Nothing is typed.</source>
        <translation>Nic nie jest napisane.</translation>
    </message>
    <message>
        <source>One more sign is typed.</source>
        <translation>Napisano jeszcze jeden znak.</translation>
    </message>
    <message>
        <source>One sign is taken away.</source>
        <translation>Usunięto jeden znak.</translation>
    </message>
    <message>
        <source>Other letters</source>
        <translation>Inne litery</translation>
    </message>
    <message>
        <source>Others may hear what you type. Put in headphones, or press choose again to type.</source>
        <translation>Inni mogą słyszeć, co Pan lub Pani pisze. Proszę podłączyć słuchawki albo jeszcze raz nacisnąć wybór, aby pisać.</translation>
    </message>
    <message>
        <source>Picture.</source>
        <translation>Obraz.</translation>
    </message>
    <message>
        <source>Show the screen</source>
        <translation>Pokaż ekran</translation>
    </message>
    <message>
        <source>Signs</source>
        <translation>Znaki</translation>
    </message>
    <message>
        <source>Signs that are typed: %1.</source>
        <translation>Napisane znaki: %1.</translation>
    </message>
    <message>
        <source>Slower voice</source>
        <translation>Wolniejszy głos</translation>
    </message>
    <message>
        <source>Softer voice</source>
        <translation>Cichszy głos</translation>
    </message>
    <message>
        <source>Something is typed. It is private.</source>
        <translation>Coś jest napisane. To prywatne.</translation>
    </message>
    <message>
        <source>Stop using the kiosk by ear</source>
        <translation>Przestań używać kiosku ze słuchu</translation>
    </message>
    <message>
        <source>Take the last letter away</source>
        <translation>Usuń ostatnią literę</translation>
    </message>
    <message>
        <source>The keys are off. Touch the screen to go on.</source>
        <translation>Klawisze są wyłączone. Proszę dotknąć ekranu, aby iść dalej.</translation>
    </message>
    <message>
        <source>The typing has ended.</source>
        <translation>Pisanie zakończone.</translation>
    </message>
    <message>
        <source>There is nothing to choose here. Press next.</source>
        <translation>Tu nie ma czego wybrać. Proszę nacisnąć następny.</translation>
    </message>
    <message>
        <source>This is private, and others may hear. Press repeat again to hear it.</source>
        <translation>To jest prywatne, a inni mogą słyszeć. Aby usłyszeć, proszę jeszcze raz nacisnąć powtórz.</translation>
    </message>
    <message>
        <source>This is private.</source>
        <translation>To jest prywatne.</translation>
    </message>
    <message>
        <source>This is secret. Put in headphones to type here.</source>
        <translation>To jest tajne. Włóż słuchawki, aby tu pisać.</translation>
    </message>
    <message>
        <source>To use this kiosk by ear, hold this key down.</source>
        <translation>Aby używać tego kiosku ze słuchu, proszę przytrzymać ten klawisz.</translation>
    </message>
    <message>
        <source>Type a space</source>
        <translation>Wpisz spację</translation>
    </message>
    <message>
        <source>Typed: %1.</source>
        <translation>Napisano: %1.</translation>
    </message>
    <message>
        <source>Typing. Next and previous lead through the letters, choose takes one.</source>
        <translation>Pisanie. Następny i poprzedni prowadzą przez litery, wybór bierze jedną.</translation>
    </message>
    <message>
        <source>You are using the kiosk by ear. Press next or previous to move, choose to take what you hear, and repeat to hear it again.</source>
        <translation>Używa Pan lub Pani kiosku ze słuchu. Następny i poprzedni przechodzą dalej, wybór bierze to, co słychać, a powtórz mówi to jeszcze raz.</translation>
    </message>
    <message>
        <source>You typed: %1.</source>
        <translation>Napisano u Pana lub Pani: %1.</translation>
    </message>
    <message>
        <source>Your visit is over. Nothing of it is kept.</source>
        <translation>Wizyta skończona. Nic z niej nie zostaje.</translation>
    </message>
</context>
<context>
    <name>Live</name>
    <message>
        <source>A box. It is not ticked.</source>
        <translation>Pole do zaznaczenia. Nie jest zaznaczone.</translation>
    </message>
    <message>
        <source>A box. It is ticked.</source>
        <translation>Pole do zaznaczenia. Jest zaznaczone.</translation>
    </message>
    <message>
        <source>A button</source>
        <translation>Przycisk</translation>
    </message>
    <message>
        <source>A button. It opens something.</source>
        <translation>Przycisk. Coś otwiera.</translation>
    </message>
    <message>
        <source>A button. What it opens is open.</source>
        <translation>Przycisk. To, co otwiera, jest otwarte.</translation>
    </message>
    <message>
        <source>A line to type in. It is empty.</source>
        <translation>Linia do pisania. Jest pusta.</translation>
    </message>
    <message>
        <source>A line to type in. Something stands there.</source>
        <translation>Linia do pisania. Coś w niej jest.</translation>
    </message>
    <message>
        <source>A link</source>
        <translation>Link</translation>
    </message>
    <message>
        <source>A list to choose from</source>
        <translation>Lista do wyboru</translation>
    </message>
    <message>
        <source>Add to my list</source>
        <translation>Dodaj do mojej listy</translation>
    </message>
    <message>
        <source>Ask someone who works here.</source>
        <translation>Zapytaj kogoś, kto tu pracuje.</translation>
    </message>
    <message>
        <source>Back to the steps</source>
        <translation>Wróć do kroków</translation>
    </message>
    <message>
        <source>Carry on</source>
        <translation>Kontynuuj</translation>
    </message>
    <message>
        <source>Choose one</source>
        <translation>Wybierz jedno</translation>
    </message>
    <message>
        <source>Close the page and forget it</source>
        <translation>Zamknij stronę i zapomnij ją</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Gotowe</translation>
    </message>
    <message>
        <source>Down</source>
        <translation>W dół</translation>
    </message>
    <message>
        <source>Go back</source>
        <translation>Wróć</translation>
    </message>
    <message>
        <source>Go back to the step, or open the page again.</source>
        <translation>Wróć do kroku albo otwórz stronę ponownie.</translation>
    </message>
    <message>
        <source>Go on with the steps</source>
        <translation>Dalej z krokami</translation>
    </message>
    <message>
        <source>Go through the page</source>
        <extracomment>The screen is so many lines high where the panel has room for more than the instruction.</extracomment>
        <translation>Przejdź przez stronę</translation>
    </message>
    <message>
        <source>Have you finished with it? Then close it. We forget all that you typed there.</source>
        <translation>Skończone? Zamknij stronę. Zapomnimy wszystko, co zostało tam wpisane.</translation>
    </message>
    <message>
        <source>I am stuck</source>
        <translation>Nie wiem, co dalej</translation>
    </message>
    <message>
        <source>It has %1 pages. Turn them with Up and Down.</source>
        <translation>Ma %1 stron. Przewracaj je przyciskami W górę i W dół.</translation>
    </message>
    <message>
        <source>It is printed. Take it with you.</source>
        <translation>Wydrukowano. Zabierz ze sobą.</translation>
    </message>
    <message>
        <source>It is ready. Ask someone who works here to print it.</source>
        <translation>Gotowe. Poproś kogoś, kto tu pracuje, o wydrukowanie.</translation>
    </message>
    <message>
        <source>Leave it as it is</source>
        <translation>Zostaw tak, jak jest</translation>
    </message>
    <message>
        <source>Leave it open and go on</source>
        <translation>Zostaw otwartą i idź dalej</translation>
    </message>
    <message>
        <source>Load the page again</source>
        <translation>Wczytaj stronę ponownie</translation>
    </message>
    <message>
        <source>Make it bigger</source>
        <translation>Powiększ</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>Dalej</translation>
    </message>
    <message>
        <source>No</source>
        <translation>Nie</translation>
    </message>
    <message>
        <source>Nothing chosen</source>
        <translation>Nic nie wybrano</translation>
    </message>
    <message>
        <source>Nothing is kept.</source>
        <translation>Nic nie zapisujemy.</translation>
    </message>
    <message>
        <source>Nothing is pressed on the page meanwhile. Passwords are never read.</source>
        <extracomment>A page that has not moved so long after it was scrolled is at its end.</extracomment>
        <translation>W tym czasie nic na stronie nie jest naciskane. Hasła nigdy nie są czytane.</translation>
    </message>
    <message>
        <source>Nothing that you typed there is left on this kiosk. If you signed in, you are signed out here.</source>
        <translation>Nic z tego, co zostało tam wpisane, nie zostało w tym kiosku. Jeśli było logowanie, jesteś już wylogowany.</translation>
    </message>
    <message>
        <source>On your list. You can print it.</source>
        <translation>Jest na liście. Można ją wydrukować.</translation>
    </message>
    <message>
        <source>One of several. It is chosen.</source>
        <translation>Jedno z kilku. Jest wybrane.</translation>
    </message>
    <message>
        <source>One of several. It is not chosen.</source>
        <translation>Jedno z kilku. Nie jest wybrane.</translation>
    </message>
    <message>
        <source>Open it at home with the code.</source>
        <translation>Otwórz ją w domu za pomocą kodu.</translation>
    </message>
    <message>
        <source>Open the page again</source>
        <translation>Otwórz stronę ponownie</translation>
    </message>
    <message>
        <source>Opening %1. This takes a few seconds.</source>
        <translation>Otwieramy %1. To potrwa kilka sekund.</translation>
    </message>
    <message>
        <source>Or ring them:</source>
        <translation>Albo zadzwoń:</translation>
    </message>
    <message>
        <source>Page before</source>
        <translation>Strona wstecz</translation>
    </message>
    <message>
        <source>Part %1 of %2</source>
        <translation>Część %1 z %2</translation>
    </message>
    <message>
        <source>Print this</source>
        <translation>Drukuj to</translation>
    </message>
    <message>
        <source>Print this page</source>
        <translation>Drukuj tę stronę</translation>
    </message>
    <message>
        <source>Printing. Up to 10 pages.</source>
        <translation>Drukujemy. Najwyżej 10 stron.</translation>
    </message>
    <message>
        <source>Put it on the page</source>
        <translation>Wpisz to na stronie</translation>
    </message>
    <message>
        <source>Read all of it</source>
        <translation>Czytaj wszystko</translation>
    </message>
    <message>
        <source>Read this page</source>
        <translation>Czytaj stronę</translation>
    </message>
    <message>
        <source>Ring it from a phone, or add it to your list.</source>
        <translation>Zadzwoń z telefonu albo dodaj do swojej listy.</translation>
    </message>
    <message>
        <source>Show the page</source>
        <translation>Pokaż stronę</translation>
    </message>
    <message>
        <source>Show the steps</source>
        <translation>Pokaż kroki</translation>
    </message>
    <message>
        <source>Smaller</source>
        <translation>Mniejsze</translation>
    </message>
    <message>
        <source>Something stands there. What you type takes its place.</source>
        <translation>Coś tam jest. To, co napiszesz, zajmie jego miejsce.</translation>
    </message>
    <message>
        <source>That is not a web page.</source>
        <translation>To nie jest strona internetowa.</translation>
    </message>
    <message>
        <source>That link does not lead to a public page.</source>
        <translation>Ten link nie prowadzi do publicznej strony.</translation>
    </message>
    <message>
        <source>That needs a program that this kiosk does not have.</source>
        <translation>Do tego potrzebny jest program, którego ten kiosk nie ma.</translation>
    </message>
    <message>
        <source>That page cannot show that it is real. We did not open it.</source>
        <translation>Ta strona nie może pokazać, że jest prawdziwa. Nie otworzyliśmy jej.</translation>
    </message>
    <message>
        <source>That page is not safe. Others could see what you type there.</source>
        <translation>Ta strona nie jest bezpieczna. Inni mogliby zobaczyć, co tam wpisujesz.</translation>
    </message>
    <message>
        <source>That page is on %1. This kiosk does not open it.</source>
        <translation>Ta strona jest na %1. Ten kiosk jej nie otwiera.</translation>
    </message>
    <message>
        <source>That page is outside what this kiosk opens.</source>
        <translation>Ta strona jest poza tym, co otwiera ten kiosk.</translation>
    </message>
    <message>
        <source>That page wants a name and password in a way that is not safe here.</source>
        <translation>Ta strona chce nazwy i hasła w sposób, który nie jest tu bezpieczny.</translation>
    </message>
    <message>
        <source>That was all on this page.</source>
        <translation>To wszystko na tej stronie.</translation>
    </message>
    <message>
        <source>That was printed a moment ago. Look at the printer.</source>
        <translation>To wydrukowano przed chwilą. Zobacz przy drukarce.</translation>
    </message>
    <message>
        <source>The council&apos;s computer has a fault at the moment.</source>
        <translation>Komputer urzędu ma teraz usterkę.</translation>
    </message>
    <message>
        <source>The council&apos;s page: %1</source>
        <translation>Strona urzędu: %1</translation>
    </message>
    <message>
        <source>The open page will be closed, and all that you typed there forgotten.</source>
        <translation>Otwarta strona zostanie zamknięta, a wszystko, co tam wpisano, zapomniane.</translation>
    </message>
    <message>
        <source>The page asked one question after the other. We stopped it.</source>
        <translation>Strona zadawała jedno pytanie po drugim. Zatrzymaliśmy ją.</translation>
    </message>
    <message>
        <source>The page asks:</source>
        <translation>Strona pyta:</translation>
    </message>
    <message>
        <source>The page did not open.</source>
        <translation>Strona się nie otworzyła.</translation>
    </message>
    <message>
        <source>The page does not answer.</source>
        <translation>Strona nie odpowiada.</translation>
    </message>
    <message>
        <source>The page is closed and forgotten.</source>
        <translation>Strona jest zamknięta i zapomniana.</translation>
    </message>
    <message>
        <source>The page is taking a long time.</source>
        <translation>Strona wczytuje się długo.</translation>
    </message>
    <message>
        <source>The page says:</source>
        <extracomment>More of a question is noise, or an attempt to fill the panel. A list of more options is searched by typing.</extracomment>
        <translation>Strona mówi:</translation>
    </message>
    <message>
        <source>The page stopped. We opened it again. What you typed there is gone.</source>
        <translation>Strona się zatrzymała. Otworzyliśmy ją ponownie. To, co tam wpisano, zniknęło.</translation>
    </message>
    <message>
        <source>The page wanted a second window. We said no.</source>
        <translation>Strona chciała drugie okno. Powiedzieliśmy nie.</translation>
    </message>
    <message>
        <source>The page wanted the whole screen. We said no.</source>
        <translation>Strona chciała cały ekran. Powiedzieliśmy nie.</translation>
    </message>
    <message>
        <source>The page wanted to know where you are, or use a camera. We said no.</source>
        <translation>Strona chciała wiedzieć, gdzie jesteś, albo użyć kamery. Powiedzieliśmy nie.</translation>
    </message>
    <message>
        <source>The page wanted to print. Use “Print this” instead.</source>
        <translation>Strona chciała drukować. Użyj zamiast tego „Drukuj to”.</translation>
    </message>
    <message>
        <source>The steps go on without it. Do this at home, with the code.</source>
        <translation>Kroki idą dalej bez tego. Zrób to w domu, za pomocą kodu.</translation>
    </message>
    <message>
        <source>There is a mistake in that link.</source>
        <translation>W tym linku jest błąd.</translation>
    </message>
    <message>
        <source>There is no internet here at the moment.</source>
        <translation>W tej chwili nie ma tu internetu.</translation>
    </message>
    <message>
        <source>There is nothing on this page.</source>
        <translation>Na tej stronie nic nie ma.</translation>
    </message>
    <message>
        <source>This is a document.</source>
        <translation>To jest dokument.</translation>
    </message>
    <message>
        <source>This is a phone number: %1</source>
        <translation>To jest numer telefonu: %1</translation>
    </message>
    <message>
        <source>This is an email address: %1</source>
        <translation>To jest adres e-mail: %1</translation>
    </message>
    <message>
        <source>This is their own website. Touch it as you would touch this screen.</source>
        <translation>To jest ich własna strona. Dotykaj jej tak jak tego ekranu.</translation>
    </message>
    <message>
        <source>This kiosk cannot ring anybody.</source>
        <translation>Ten kiosk nie może do nikogo zadzwonić.</translation>
    </message>
    <message>
        <source>This kiosk cannot send email.</source>
        <translation>Ten kiosk nie może wysyłać e-maili.</translation>
    </message>
    <message>
        <source>This kiosk cannot send files or photos. Use your own device.</source>
        <translation>Ten kiosk nie może wysyłać plików ani zdjęć. Użyj własnego urządzenia.</translation>
    </message>
    <message>
        <source>This kiosk does not keep files. Use your own device.</source>
        <translation>Ten kiosk nie przechowuje plików. Użyj własnego urządzenia.</translation>
    </message>
    <message>
        <source>This kiosk has no printer for pages. You can print it at home.</source>
        <translation>Ten kiosk nie ma drukarki do stron. Możesz wydrukować to w domu.</translation>
    </message>
    <message>
        <source>This page cannot show that it is real. We did not open it.</source>
        <translation>Ta strona nie może pokazać, że jest prawdziwa. Nie otworzyliśmy jej.</translation>
    </message>
    <message>
        <source>This page does not work on this kiosk now.</source>
        <extracomment>What the panel says beside the steps: Back leads out of it.</extracomment>
        <translation>Ta strona teraz nie działa na tym kiosku.</translation>
    </message>
    <message>
        <source>This page is not there any more.</source>
        <translation>Tej strony już nie ma.</translation>
    </message>
    <message>
        <source>This part is the page of %1.</source>
        <translation>Ta część to strona %1.</translation>
    </message>
    <message>
        <source>Touch the page where you want to listen.</source>
        <translation>Dotknij strony tam, gdzie chcesz słuchać.</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Spróbuj ponownie</translation>
    </message>
    <message>
        <source>Try again in a few minutes, or do this at home with the code.</source>
        <translation>Spróbuj ponownie za kilka minut albo zrób to w domu za pomocą kodu.</translation>
    </message>
    <message>
        <source>Type the first letters</source>
        <translation>Wpisz pierwsze litery</translation>
    </message>
    <message>
        <source>Up</source>
        <translation>W górę</translation>
    </message>
    <message>
        <source>Use the page again</source>
        <translation>Używaj znów strony</translation>
    </message>
    <message>
        <source>Wait a little longer</source>
        <translation>Poczekaj jeszcze chwilę</translation>
    </message>
    <message>
        <source>What came before</source>
        <translation>Co było wcześniej</translation>
    </message>
    <message>
        <source>What comes next</source>
        <translation>Co jest dalej</translation>
    </message>
    <message>
        <source>What is on the page</source>
        <translation>Co jest na stronie</translation>
    </message>
    <message>
        <source>What would help?</source>
        <translation>Co by pomogło?</translation>
    </message>
    <message>
        <source>Without a name</source>
        <translation>Bez nazwy</translation>
    </message>
    <message>
        <source>Write to it from home. Use the code, or add it to your list.</source>
        <translation>Napisz z domu. Użyj kodu albo dodaj do swojej listy.</translation>
    </message>
    <message>
        <source>Yes</source>
        <translation>Tak</translation>
    </message>
    <message>
        <source>You can carry on with this page.</source>
        <translation>Możesz dalej używać tej strony.</translation>
    </message>
    <message>
        <source>You can choose more than one.</source>
        <translation>Możesz wybrać więcej niż jedno.</translation>
    </message>
    <message>
        <source>You can do this at home, with the code.</source>
        <translation>Możesz to zrobić w domu, za pomocą kodu.</translation>
    </message>
    <message>
        <source>You can do this at home.</source>
        <translation>Możesz to zrobić w domu.</translation>
    </message>
    <message>
        <source>You can wait, or do this at home.</source>
        <translation>Możesz poczekać albo zrobić to w domu.</translation>
    </message>
    <message>
        <source>You have done this part.</source>
        <translation>Ta część jest zrobiona.</translation>
    </message>
</context>
<context>
    <name>Looks</name>
    <message>
        <source>A band marks the line that you touch, or that is read to you.</source>
        <translation>Pasek zaznacza wiersz, którego się dotyka lub który jest czytany.</translation>
    </message>
    <message>
        <source>A new page comes at once. It does not fade in.</source>
        <translation>Nowa strona pojawia się od razu, bez przenikania.</translation>
    </message>
    <message>
        <source>Buttons low down</source>
        <translation>Przyciski niżej</translation>
    </message>
    <message>
        <source>Buttons on the left</source>
        <translation>Przyciski po lewej</translation>
    </message>
    <message>
        <source>Buttons on the right</source>
        <translation>Przyciski po prawej</translation>
    </message>
    <message>
        <source>Colours and more</source>
        <translation>Kolory i nie tylko</translation>
    </message>
    <message>
        <source>Dark on light</source>
        <translation>Ciemne na jasnym</translation>
    </message>
    <message>
        <source>Everything you touch is within reach when you sit.</source>
        <translation>Wszystko, czego Pan lub Pani dotyka, jest w zasięgu ręki na siedząco.</translation>
    </message>
    <message>
        <source>Letters, words and lines stand further apart.</source>
        <translation>Litery, słowa i wiersze są dalej od siebie.</translation>
    </message>
    <message>
        <source>Light on dark</source>
        <translation>Jasne na ciemnym</translation>
    </message>
    <message>
        <source>More space</source>
        <translation>Więcej odstępu</translation>
    </message>
    <message>
        <source>No movement</source>
        <translation>Bez ruchu</translation>
    </message>
    <message>
        <source>Reaching</source>
        <translation>Sięganie</translation>
    </message>
    <message>
        <source>Reading</source>
        <translation>Czytanie</translation>
    </message>
    <message>
        <source>Reading ruler</source>
        <translation>Linijka do czytania</translation>
    </message>
    <message>
        <source>Yellow on black</source>
        <translation>Żółte na czarnym</translation>
    </message>
</context>
<context>
    <name>MyList</name>
    <message>
        <source>Add this line</source>
        <translation>Dodaj tę linię</translation>
    </message>
    <message>
        <source>Back to my list</source>
        <translation>Wróć do mojej listy</translation>
    </message>
    <message>
        <source>Email: %1</source>
        <translation>E-mail: %1</translation>
    </message>
    <message>
        <source>Find something</source>
        <translation>Znajdź coś</translation>
    </message>
    <message>
        <source>Get my list ready to print</source>
        <translation>Przygotuj moją listę do druku</translation>
    </message>
    <message>
        <source>Hear what the paper says</source>
        <translation>Posłuchaj, co jest na papierze</translation>
    </message>
    <message>
        <source>I have no internet at home</source>
        <translation>Nie mam internetu w domu</translation>
    </message>
    <message>
        <source>Move up</source>
        <translation>Przesuń wyżej</translation>
    </message>
    <message>
        <source>My list</source>
        <translation>Moja lista</translation>
    </message>
    <message>
        <source>Now the codes hold numbers and words. They need no internet.</source>
        <translation>Teraz kody zawierają numery i słowa. Nie potrzebują internetu.</translation>
    </message>
    <message>
        <source>Phone: %1</source>
        <translation>Telefon: %1</translation>
    </message>
    <message>
        <source>Point your phone&apos;s camera at this code. It begins an email to %1.</source>
        <translation>Skieruj aparat telefonu na ten kod. Zaczyna e-mail do %1.</translation>
    </message>
    <message>
        <source>Point your phone&apos;s camera at this code. It opens %1.</source>
        <translation>Proszę skierować aparat telefonu na ten kod. Otworzy się strona %1.</translation>
    </message>
    <message>
        <source>Point your phone&apos;s camera at this code. It opens part %1 of %2.</source>
        <translation>Proszę skierować aparat telefonu na ten kod. Otwiera część %1 z %2.</translation>
    </message>
    <message>
        <source>Point your phone&apos;s camera at this code. It opens your list.</source>
        <translation>Proszę skierować aparat telefonu na ten kod. Otwiera Twoją listę.</translation>
    </message>
    <message>
        <source>Point your phone&apos;s camera at this code. It puts %1 into your phone.</source>
        <translation>Proszę skierować aparat telefonu na ten kod. Zapisze %1 w telefonie.</translation>
    </message>
    <message>
        <source>Point your phone&apos;s camera at this code. It puts the day into your calendar.</source>
        <translation>Skieruj aparat telefonu na ten kod. Zapisze ten dzień w kalendarzu.</translation>
    </message>
    <message>
        <source>Point your phone&apos;s camera at this code. It rings %1.</source>
        <translation>Proszę skierować aparat telefonu na ten kod. Telefon zadzwoni pod numer %1.</translation>
    </message>
    <message>
        <source>Point your phone&apos;s camera at this code. It shows these words on your phone.</source>
        <translation>Proszę skierować aparat telefonu na ten kod. Pokaże te słowa na telefonie.</translation>
    </message>
    <message>
        <source>Print my list</source>
        <translation>Wydrukuj moją listę</translation>
    </message>
    <message>
        <source>Printing your list.</source>
        <translation>Drukujemy listę.</translation>
    </message>
    <message>
        <source>Ring Sam on Monday</source>
        <translation>W poniedziałek zadzwonić do Sama</translation>
    </message>
    <message>
        <source>Someone who works here can write a line for you. It is only printed.</source>
        <translation>Pracownik może tu wpisać linię dla Ciebie. Jest tylko drukowana.</translation>
    </message>
    <message>
        <source>Take off my list</source>
        <translation>Usuń z mojej listy</translation>
    </message>
    <message>
        <source>What the paper says</source>
        <translation>Co jest na papierze</translation>
    </message>
    <message>
        <source>You began this here. Put it on your list to go on at home.</source>
        <translation>To zostało tu rozpoczęte. Proszę dodać to do listy, aby dokończyć w domu.</translation>
    </message>
    <message>
        <source>You can point your phone&apos;s camera at the codes below.</source>
        <translation>Możesz skierować aparat telefonu na kody poniżej.</translation>
    </message>
    <message>
        <source>Your list is empty. Press “Add to my list” when you find something useful.</source>
        <translation>Lista jest pusta. Gdy coś się przyda, proszę nacisnąć „Dodaj do mojej listy”.</translation>
    </message>
    <message>
        <source>Your list is printed. Take it with you.</source>
        <translation>Lista jest wydrukowana. Proszę ją zabrać.</translation>
    </message>
    <message>
        <source>Your list is ready. Ask someone who works here to print it.</source>
        <translation>Lista jest gotowa. Proszę poprosić pracownika o wydrukowanie.</translation>
    </message>
    <message>
        <source>Your list was printed a moment ago. Look at the printer.</source>
        <translation>Lista została wydrukowana przed chwilą. Spójrz na drukarkę.</translation>
    </message>
</context>
<context>
    <name>Narrow</name>
    <message>
        <source>How near?</source>
        <translation>Jak blisko?</translation>
    </message>
    <message>
        <source>How old is the person?</source>
        <translation>Ile lat ma ta osoba?</translation>
    </message>
    <message>
        <source>What does it cost?</source>
        <translation>Ile to kosztuje?</translation>
    </message>
    <message>
        <source>What makes it easier?</source>
        <translation>Co ułatwia skorzystanie?</translation>
    </message>
    <message>
        <source>What matters to you?</source>
        <translation>Co jest ważne?</translation>
    </message>
    <message>
        <source>When is it open?</source>
        <translation>Kiedy jest otwarte?</translation>
    </message>
    <message>
        <source>Which language do they speak?</source>
        <translation>W jakim języku mówią?</translation>
    </message>
    <message>
        <source>Without going there?</source>
        <translation>Bez wychodzenia z domu?</translation>
    </message>
</context>
<context>
    <name>Narrowing</name>
    <message>
        <source>%1 spoken</source>
        <translation>Język: %1</translation>
    </message>
    <message>
        <source>18 to 49</source>
        <translation>18 do 49 lat</translation>
    </message>
    <message>
        <source>50 to 64</source>
        <translation>50 do 64 lat</translation>
    </message>
    <message>
        <source>65 and over</source>
        <translation>65 lat i więcej</translation>
    </message>
    <message>
        <source>Age %1</source>
        <translation>Wiek: %1</translation>
    </message>
    <message>
        <source>British Sign Language</source>
        <translation>Brytyjski język migowy</translation>
    </message>
    <message>
        <source>By phone</source>
        <translation>Przez telefon</translation>
    </message>
    <message>
        <source>Free</source>
        <translation>Za darmo</translation>
    </message>
    <message>
        <source>Has a hearing loop</source>
        <translation>Jest pętla dla słabosłyszących</translation>
    </message>
    <message>
        <source>Online</source>
        <translation>Przez internet</translation>
    </message>
    <message>
        <source>Open at the weekend</source>
        <translation>Otwarte w weekend</translation>
    </message>
    <message>
        <source>Open in the evening</source>
        <translation>Otwarte wieczorem</translation>
    </message>
    <message>
        <source>Open now</source>
        <translation>Otwarte teraz</translation>
    </message>
    <message>
        <source>Under 18</source>
        <translation>Poniżej 18 lat</translation>
    </message>
    <message>
        <source>Wheelchairs can get in</source>
        <translation>Można wjechać wózkiem</translation>
    </message>
    <message>
        <source>Within 1 mile</source>
        <translation>Do 1 mili</translation>
    </message>
    <message>
        <source>Within 10 miles</source>
        <translation>Do 10 mil</translation>
    </message>
    <message>
        <source>Within 3 miles</source>
        <translation>Do 3 mil</translation>
    </message>
</context>
<context>
    <name>PagedColumn</name>
    <message>
        <source>Back up</source>
        <translation>Do góry</translation>
    </message>
    <message>
        <source>More</source>
        <extracomment>Room above and below the words of the buttons that turn pages, in pixels. LOOK: on a portrait totem the controls stand in the lower 60 %, within reach of a chair. With a hand chosen, the main action takes this share of the width, at its side.</extracomment>
        <translation>Więcej</translation>
    </message>
</context>
<context>
    <name>Parts</name>
    <message>
        <source>In English:</source>
        <translation>Po angielsku:</translation>
    </message>
    <message>
        <source>This part is in English. We do not have it in your language yet.</source>
        <translation>Ta część jest po angielsku. Nie mamy jej jeszcze po polsku.</translation>
    </message>
</context>
<context>
    <name>Practice</name>
    <message>
        <source>Choose</source>
        <translation>Wybierz</translation>
    </message>
    <message>
        <source>Do it again</source>
        <translation>Zrób jeszcze raz</translation>
    </message>
    <message>
        <source>Down</source>
        <translation>W dół</translation>
    </message>
    <message>
        <source>Larger</source>
        <translation>Większy</translation>
    </message>
    <message>
        <source>Leave this practice</source>
        <translation>Zakończ ćwiczenie</translation>
    </message>
    <message>
        <source>Nothing was sent, and nothing is kept.</source>
        <translation>Niczego nie wysłano i niczego nie zapisano.</translation>
    </message>
    <message>
        <source>Part %1 of %2</source>
        <translation>Część %1 z %2</translation>
    </message>
    <message>
        <source>Practice. Nothing here is real.</source>
        <translation>Ćwiczenie. Nic tu nie jest prawdziwe.</translation>
    </message>
    <message>
        <source>Show me</source>
        <translation>Pokaż mi</translation>
    </message>
    <message>
        <source>Smaller</source>
        <translation>Mniejszy</translation>
    </message>
    <message>
        <source>That is done.</source>
        <translation>To już zrobione.</translation>
    </message>
    <message>
        <source>That was something else. Nothing is lost. Try again.</source>
        <translation>To było coś innego. Nic nie przepadło. Spróbuj jeszcze raz.</translation>
    </message>
    <message>
        <source>Touch Choose. It has a thick edge now.</source>
        <translation>Dotknij: Wybierz. Ma teraz grubą ramkę.</translation>
    </message>
    <message>
        <source>Touch Larger a few times. It has a thick edge now.</source>
        <translation>Dotknij kilka razy: Większy. Ma teraz grubą ramkę.</translation>
    </message>
    <message>
        <source>Touch the box with the thick edge. Then type: %1</source>
        <translation>Dotknij pola z grubą ramką. Potem wpisz: %1</translation>
    </message>
    <message>
        <source>Touch the box with the thick edge. Type with the keys, then touch Next.</source>
        <translation>Dotknij pola z grubą ramką. Pisz klawiszami, potem dotknij: Dalej.</translation>
    </message>
    <message>
        <source>Touch the empty box, and type with the keys. Then touch Next.</source>
        <translation>Dotknij pustego pola i pisz klawiszami. Potem dotknij: Dalej.</translation>
    </message>
    <message>
        <source>Touch this. It has a thick edge now: %1</source>
        <translation>Dotknij tego. Ma teraz grubą ramkę: %1</translation>
    </message>
    <message>
        <source>Up</source>
        <translation>W górę</translation>
    </message>
    <message>
        <source>You practised: %1 (Essential Digital Skills).</source>
        <translation>To było ćwiczenie: %1 (podstawowe umiejętności cyfrowe).</translation>
    </message>
</context>
<context>
    <name>Printing</name>
    <message>
        <source>Ask someone who works here. Nothing is printed later.</source>
        <translation>Zapytaj kogoś, kto tu pracuje. Nic nie wydrukuje się później.</translation>
    </message>
    <message>
        <source>Paper is stuck in the printer.</source>
        <translation>W drukarce zaciął się papier.</translation>
    </message>
    <message>
        <source>The printer does not answer. It may be off.</source>
        <translation>Drukarka nie odpowiada. Może być wyłączona.</translation>
    </message>
    <message>
        <source>The printer does not work now.</source>
        <translation>Drukarka teraz nie działa.</translation>
    </message>
    <message>
        <source>The printer has no ink.</source>
        <translation>W drukarce nie ma tuszu.</translation>
    </message>
    <message>
        <source>The printer has no paper.</source>
        <translation>W drukarce nie ma papieru.</translation>
    </message>
    <message>
        <source>The printer is open.</source>
        <translation>Drukarka jest otwarta.</translation>
    </message>
    <message>
        <source>The printer took too long, so we stopped it.</source>
        <translation>Drukarka pracowała za długo, więc ją zatrzymaliśmy.</translation>
    </message>
</context>
<context>
    <name>Problems</name>
    <message>
        <source>Choose one of these answers.</source>
        <translation>Proszę wybrać jedną z tych odpowiedzi.</translation>
    </message>
    <message>
        <source>Choose or type an answer first.</source>
        <translation>Najpierw proszę wybrać lub wpisać odpowiedź.</translation>
    </message>
    <message>
        <source>Choose “none of these” alone, or choose the others.</source>
        <translation>Proszę wybrać tylko „żadne z nich” albo tylko pozostałe odpowiedzi.</translation>
    </message>
    <message>
        <source>It should be a whole number to ring, like 01632 960 001.</source>
        <translation>To powinien być cały numer telefonu, na przykład 01632 960 001.</translation>
    </message>
    <message>
        <source>It should have 2 letters, 6 figures and a letter, like QQ 12 34 56 C.</source>
        <translation>Powinien mieć 2 litery, 6 cyfr i literę, na przykład QQ 12 34 56 C.</translation>
    </message>
    <message>
        <source>It should have an @ in the middle, like name@example.com.</source>
        <translation>W środku powinien być znak @, na przykład imie@example.com.</translation>
    </message>
    <message>
        <source>That day has passed. Check the month and year.</source>
        <translation>Ten dzień już minął. Sprawdź miesiąc i rok.</translation>
    </message>
    <message>
        <source>That day is still to come. Check the year.</source>
        <translation>Ten dzień dopiero nadejdzie. Sprawdź rok.</translation>
    </message>
    <message>
        <source>That doesn&apos;t look like a whole postcode. It should be like L1 8JQ.</source>
        <translation>To nie wygląda na cały kod pocztowy. Powinien być taki jak L1 8JQ.</translation>
    </message>
    <message>
        <source>The number should be %1 or less.</source>
        <translation>Liczba powinna wynosić najwyżej %1.</translation>
    </message>
    <message>
        <source>The number should be %1 or more.</source>
        <translation>Liczba powinna wynosić co najmniej %1.</translation>
    </message>
    <message>
        <source>This needs a day, a month and a year. It should be like 27 3 1944.</source>
        <translation>Potrzebny jest dzień, miesiąc i rok, na przykład 27 3 1944.</translation>
    </message>
    <message>
        <source>This needs a number. Use figures, like 72.</source>
        <translation>Tu potrzebna jest liczba. Proszę użyć cyfr, na przykład 72.</translation>
    </message>
    <message>
        <source>This needs a sum of money. It should be like 120.50.</source>
        <translation>Potrzebna jest kwota, na przykład 120.50.</translation>
    </message>
    <message>
        <source>This needs a year. Use 4 figures, like 1944.</source>
        <translation>Potrzebny jest rok. Wpisz 4 cyfry, na przykład 1944.</translation>
    </message>
    <message>
        <source>We do not know that country. Type its first letters, then touch it.</source>
        <translation>Nie znamy tego kraju. Wpisz pierwsze litery, potem dotknij nazwy.</translation>
    </message>
</context>
<context>
    <name>Reading</name>
    <message>
        <source>At the foot of the screen:</source>
        <translation>Na dole ekranu:</translation>
    </message>
    <message>
        <source>At the top of the screen:</source>
        <translation>Na górze ekranu:</translation>
    </message>
    <message>
        <source>Button:</source>
        <translation>Przycisk:</translation>
    </message>
    <message>
        <source>Choice %1 of %2:</source>
        <translation>Możliwość %1 z %2:</translation>
    </message>
    <message>
        <source>Chosen.</source>
        <translation>Wybrane.</translation>
    </message>
    <message>
        <source>Your answers are private. To hear them too, touch “Again”.</source>
        <translation>Odpowiedzi są prywatne. Aby je też usłyszeć, dotknij „Jeszcze raz”.</translation>
    </message>
</context>
<context>
    <name>ReadingStrip</name>
    <message>
        <source>Again</source>
        <translation>Jeszcze raz</translation>
    </message>
    <message>
        <source>Faster</source>
        <translation>Szybciej</translation>
    </message>
    <message>
        <source>Go on</source>
        <translation>Dalej</translation>
    </message>
    <message>
        <source>Letters</source>
        <translation>Litery</translation>
    </message>
    <message>
        <source>Louder</source>
        <translation>Głośniej</translation>
    </message>
    <message>
        <source>More</source>
        <translation>Więcej</translation>
    </message>
    <message>
        <source>Next sentence</source>
        <translation>Następne zdanie</translation>
    </message>
    <message>
        <source>No sound</source>
        <extracomment>Around the words of a button, in pixels. With fewer than so many beside each other, a page of them holds too little. *Pause*, one that changes, *More*.</extracomment>
        <translation>Brak dźwięku</translation>
    </message>
    <message>
        <source>Pause</source>
        <translation>Przerwij</translation>
    </message>
    <message>
        <source>Previous</source>
        <translation>Wstecz</translation>
    </message>
    <message>
        <source>Previous sentence</source>
        <translation>Poprzednie zdanie</translation>
    </message>
    <message>
        <source>Read again</source>
        <translation>Czytaj znowu</translation>
    </message>
    <message>
        <source>Say each letter that I type</source>
        <translation>Mów każdą literę, którą piszę</translation>
    </message>
    <message>
        <source>Skip</source>
        <translation>Pomiń</translation>
    </message>
    <message>
        <source>Slower</source>
        <translation>Wolniej</translation>
    </message>
    <message>
        <source>Softer</source>
        <translation>Ciszej</translation>
    </message>
    <message>
        <source>There is no sound now. The words still light up.</source>
        <translation>Teraz nie ma dźwięku. Słowa nadal się podświetlają.</translation>
    </message>
    <message>
        <source>This kiosk does not read aloud. You can ask a person to read to you.</source>
        <translation>Ten kiosk nie czyta na głos. Można poprosić kogoś o przeczytanie.</translation>
    </message>
    <message>
        <source>We have no voice for this language yet. You can ask a person to read to you.</source>
        <translation>Nie mamy jeszcze głosu dla tego języka. Można poprosić kogoś o przeczytanie.</translation>
    </message>
</context>
<context>
    <name>Safe</name>
    <message>
        <source>Part of this kiosk is not working. You can still read here.</source>
        <translation>Część tego kiosku nie działa. Nadal można tu czytać.</translation>
    </message>
    <message>
        <source>Read what to do</source>
        <translation>Przeczytaj, co zrobić</translation>
    </message>
</context>
<context>
    <name>Scan</name>
    <message>
        <source>A paper is held before the scanner, with its square code towards it.</source>
        <translation>Kartka jest trzymana przed skanerem, kwadratowym kodem w jego stronę.</translation>
    </message>
    <message>
        <source>As on your paper</source>
        <translation>Tak jak na kartce</translation>
    </message>
    <message>
        <source>Go on with this</source>
        <translation>Dalej z tą sprawą</translation>
    </message>
    <message>
        <source>Hold the large square code on your paper in front of the camera of this screen.</source>
        <translation>Proszę przytrzymać duży kwadratowy kod na kartce przed kamerą tego ekranu.</translation>
    </message>
    <message>
        <source>Hold the large square code on your paper in front of the scanner.</source>
        <translation>Proszę przytrzymać duży kwadratowy kod z kartki przed skanerem.</translation>
    </message>
    <message>
        <source>I have no paper with me</source>
        <translation>Nie mam przy sobie kartki</translation>
    </message>
    <message>
        <source>Larger letters</source>
        <translation>Większe litery</translation>
    </message>
    <message>
        <source>My paper</source>
        <translation>Moja kartka</translation>
    </message>
    <message>
        <source>No, show another paper</source>
        <translation>Nie, pokażę inną kartkę</translation>
    </message>
    <message>
        <source>Put it on my list</source>
        <translation>Dodaj do mojej listy</translation>
    </message>
    <message>
        <source>Services on your paper</source>
        <translation>Usługi na Twojej kartce</translation>
    </message>
    <message>
        <source>Show us your paper</source>
        <translation>Proszę pokazać nam kartkę</translation>
    </message>
    <message>
        <source>Smaller letters</source>
        <translation>Mniejsze litery</translation>
    </message>
    <message>
        <source>Some of what is on your paper is not at this kiosk any more.</source>
        <translation>Części rzeczy z Twojej kartki nie ma już w tym kiosku.</translation>
    </message>
    <message>
        <source>That is another kind of code. Look for the large square code near the top of your paper.</source>
        <translation>To jest inny rodzaj kodu. Proszę poszukać dużego kwadratowego kodu u góry kartki.</translation>
    </message>
    <message>
        <source>The camera does not answer. Ask someone who works here, or go on without your paper.</source>
        <translation>Kamera nie odpowiada. Proszę zapytać kogoś, kto tu pracuje, albo iść dalej bez kartki.</translation>
    </message>
    <message>
        <source>The camera looks only for the code. No picture is kept.</source>
        <translation>Kamera szuka tylko kodu. Żaden obraz nie jest zachowywany.</translation>
    </message>
    <message>
        <source>We could not read all of the code. Hold the paper flat and show it again.</source>
        <translation>Nie udało się odczytać całego kodu. Proszę przytrzymać kartkę płasko i pokazać ją jeszcze raz.</translation>
    </message>
    <message>
        <source>We found what is on your paper</source>
        <translation>Znaleźliśmy to, co jest na Twojej kartce</translation>
    </message>
    <message>
        <source>We have read your paper, but what is on it is not at this kiosk any more. Ask someone who works here.</source>
        <translation>Kartka jest odczytana, ale tego, co na niej jest, nie ma już w tym kiosku. Proszę zapytać kogoś, kto tu pracuje.</translation>
    </message>
    <message>
        <source>We have read your paper. We are looking up what is on it.</source>
        <translation>Kartka jest odczytana. Szukamy tego, co na niej jest.</translation>
    </message>
    <message>
        <source>We keep no answers, so we ask some questions again.</source>
        <translation>Nie przechowujemy odpowiedzi, więc o niektóre rzeczy pytamy jeszcze raz.</translation>
    </message>
    <message>
        <source>We put all of it on your list again.</source>
        <translation>Wszystko trafi znowu na Twoją listę.</translation>
    </message>
    <message>
        <source>What the camera sees now.</source>
        <translation>To, co teraz widzi kamera.</translation>
    </message>
    <message>
        <source>When we have read it, this screen shows what we found.</source>
        <translation>Gdy ją odczytamy, ten ekran pokaże, co znaleźliśmy.</translation>
    </message>
    <message>
        <source>Which one would you like to go on with?</source>
        <translation>Z którą sprawą chcesz iść dalej?</translation>
    </message>
    <message>
        <source>You begin at the first page.</source>
        <translation>Zaczynasz od pierwszej strony.</translation>
    </message>
    <message>
        <source>You were at step %1.</source>
        <translation>Ostatnio był to krok %1.</translation>
    </message>
    <message>
        <source>Your paper is from another place, and what is on it is not at this kiosk. Your phone&apos;s camera can open it.</source>
        <translation>Kartka jest z innego miejsca i tego, co na niej jest, nie ma w tym kiosku. Może ją otworzyć aparat Twojego telefonu.</translation>
    </message>
    <message>
        <source>Your paper is from another place: some of what is on it is not at this kiosk. Your phone&apos;s camera can open all of it.</source>
        <translation>Kartka jest z innego miejsca: części tego, co na niej jest, nie ma w tym kiosku. Aparat Twojego telefonu może otworzyć wszystko.</translation>
    </message>
    <message>
        <source>Your paper is of a newer kind, which this kiosk cannot read yet. Your phone&apos;s camera can open it.</source>
        <translation>Kartka jest nowszego rodzaju i ten kiosk nie umie jej jeszcze odczytać. Może ją otworzyć aparat Twojego telefonu.</translation>
    </message>
</context>
<context>
    <name>Services</name>
    <message>
        <source>Add to my list</source>
        <translation>Dodaj do mojej listy</translation>
    </message>
    <message>
        <source>Always open</source>
        <translation>Zawsze otwarte</translation>
    </message>
    <message>
        <source>By phone or online, for everyone</source>
        <translation>Przez telefon lub internet, dla każdego</translation>
    </message>
    <message>
        <source>Closed for now</source>
        <translation>Na razie zamknięte</translation>
    </message>
    <message>
        <source>Closed today</source>
        <translation>Dziś zamknięte</translation>
    </message>
    <message>
        <source>For a textphone</source>
        <translation>Dla telefonu tekstowego</translation>
    </message>
    <message>
        <source>For people aged %1 and over</source>
        <translation>Dla osób w wieku od %1 lat</translation>
    </message>
    <message>
        <source>For people aged %1 and under</source>
        <translation>Dla osób w wieku do %1 lat</translation>
    </message>
    <message>
        <source>For people aged %1 to %2</source>
        <translation>Dla osób w wieku od %1 do %2 lat</translation>
    </message>
    <message>
        <source>For text messages</source>
        <translation>Dla wiadomości SMS</translation>
    </message>
    <message>
        <source>For the whole area</source>
        <translation>Dla całej okolicy</translation>
    </message>
    <message>
        <source>For video calls</source>
        <translation>Dla rozmów wideo</translation>
    </message>
    <message>
        <source>Getting in</source>
        <translation>Wejście</translation>
    </message>
    <message>
        <source>Go back</source>
        <translation>Wróć</translation>
    </message>
    <message>
        <source>How to ask for it</source>
        <translation>Jak o to poprosić</translation>
    </message>
    <message>
        <source>It is free.</source>
        <translation>To nic nie kosztuje.</translation>
    </message>
    <message>
        <source>Languages spoken</source>
        <translation>Języki</translation>
    </message>
    <message>
        <source>Last checked on %1</source>
        <translation>Ostatnio sprawdzono: %1</translation>
    </message>
    <message>
        <source>More about it</source>
        <translation>Więcej informacji</translation>
    </message>
    <message>
        <source>Nobody has said when this was last checked. Ring first.</source>
        <translation>Nie wiadomo, kiedy to ostatnio sprawdzono. Najpierw proszę zadzwonić.</translation>
    </message>
    <message>
        <source>On your list. See my list</source>
        <translation>Jest na liście. Pokaż moją listę</translation>
    </message>
    <message>
        <source>Open now until %1</source>
        <translation>Teraz otwarte, do %1</translation>
    </message>
    <message>
        <source>Opens %2 at %1</source>
        <translation>Otwarcie: %2, %1</translation>
    </message>
    <message>
        <source>Opens on %2 at %1</source>
        <translation>Otwarcie: %2, %1</translation>
    </message>
    <message>
        <source>Opens today at %1</source>
        <translation>Otwarcie: dzisiaj o %1</translation>
    </message>
    <message>
        <source>Opens tomorrow at %1</source>
        <translation>Otwarcie: jutro o %1</translation>
    </message>
    <message>
        <source>Phone</source>
        <translation>Telefon</translation>
    </message>
    <message>
        <source>Ring to ask when it is open</source>
        <translation>Proszę zadzwonić i zapytać o godziny otwarcia</translation>
    </message>
    <message>
        <source>Run by %1</source>
        <translation>Prowadzi: %1</translation>
    </message>
    <message>
        <source>Sample only</source>
        <extracomment>The index counts no further; nobody reads so many.</extracomment>
        <translation>Tylko przykład</translation>
    </message>
    <message>
        <source>Sample only: this service is not real.</source>
        <translation>Tylko przykład: takiej usługi naprawdę nie ma.</translation>
    </message>
    <message>
        <source>See their website here</source>
        <translation>Zobacz tu ich stronę</translation>
    </message>
    <message>
        <source>Something is wrong here</source>
        <translation>Coś tu jest nie tak</translation>
    </message>
    <message>
        <source>That day is a bank holiday. Ring before you go.</source>
        <translation>Ten dzień jest wolny od pracy. Proszę zadzwonić przed wyjściem.</translation>
    </message>
    <message>
        <source>Then ask for extension %1</source>
        <translation>Potem proszę poprosić o numer wewnętrzny %1</translation>
    </message>
    <message>
        <source>This service is no longer on our list.</source>
        <translation>Tej usługi nie ma już na naszej liście.</translation>
    </message>
    <message>
        <source>Today is a bank holiday. Ring before you go.</source>
        <translation>Dziś jest dzień wolny od pracy. Proszę zadzwonić przed wyjściem.</translation>
    </message>
    <message>
        <source>Today: %1</source>
        <translation>Dzisiaj: %1</translation>
    </message>
    <message>
        <source>Web page: %1</source>
        <translation>Strona internetowa: %1</translation>
    </message>
    <message>
        <source>What it costs</source>
        <translation>Ile to kosztuje</translation>
    </message>
    <message>
        <source>What to bring</source>
        <translation>Co zabrać ze sobą</translation>
    </message>
    <message>
        <source>Where it is</source>
        <translation>Gdzie to jest</translation>
    </message>
    <message>
        <source>Who it is for</source>
        <translation>Dla kogo</translation>
    </message>
    <message>
        <source>Write to</source>
        <translation>Adres do listów</translation>
    </message>
    <message>
        <source>You told us that something is wrong here. Thank you.</source>
        <translation>Wiemy już, że coś tu jest nie tak. Dziękujemy.</translation>
    </message>
    <message>
        <source>all day and night</source>
        <translation>całą dobę</translation>
    </message>
</context>
<context>
    <name>Skill</name>
    <message>
        <source>Being safe and legal online</source>
        <translation>Bezpieczeństwo i prawo w internecie</translation>
    </message>
    <message>
        <source>Buying and applying online</source>
        <translation>Zakupy i wnioski w internecie</translation>
    </message>
    <message>
        <source>Changing a password</source>
        <translation>Zmiana hasła</translation>
    </message>
    <message>
        <source>Communicating</source>
        <translation>Porozumiewanie się</translation>
    </message>
    <message>
        <source>Connecting to Wi-Fi</source>
        <translation>Łączenie z Wi-Fi</translation>
    </message>
    <message>
        <source>Finding and opening apps</source>
        <translation>Szukanie i otwieranie aplikacji</translation>
    </message>
    <message>
        <source>Handling information and content</source>
        <translation>Praca z informacjami</translation>
    </message>
    <message>
        <source>Keeping passwords safe</source>
        <translation>Bezpieczne hasła</translation>
    </message>
    <message>
        <source>Making a device suit you</source>
        <translation>Dopasowanie urządzenia do siebie</translation>
    </message>
    <message>
        <source>Solving problems</source>
        <translation>Rozwiązywanie problemów</translation>
    </message>
    <message>
        <source>Turning on and logging in</source>
        <translation>Włączanie i logowanie</translation>
    </message>
    <message>
        <source>Using a web browser</source>
        <translation>Korzystanie z przeglądarki</translation>
    </message>
    <message>
        <source>Using the controls of a device</source>
        <translation>Obsługa ekranu i przycisków</translation>
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
        <translation>Zaczyna e-mail do:</translation>
    </message>
    <message>
        <source>It opens:</source>
        <translation>Otworzy się:</translation>
    </message>
    <message>
        <source>It puts the day into your phone&apos;s calendar.</source>
        <translation>Zapisze ten dzień w kalendarzu telefonu.</translation>
    </message>
    <message>
        <source>It puts this number into your phone:</source>
        <translation>Zapisze ten numer w telefonie:</translation>
    </message>
    <message>
        <source>It rings:</source>
        <translation>Zadzwoni pod numer:</translation>
    </message>
    <message>
        <source>It shows these words on your phone.</source>
        <translation>Pokaże te słowa na telefonie.</translation>
    </message>
    <message>
        <source>It shows this list again. You can ring, tick off and go on.</source>
        <translation>Pokazuje tę listę jeszcze raz. Można dzwonić, zaznaczać i iść dalej.</translation>
    </message>
    <message>
        <source>My notes</source>
        <translation>Moje notatki</translation>
    </message>
    <message>
        <source>Need help? Ask us at %1</source>
        <translation>Potrzebna pomoc? Proszę zapytać nas: %1</translation>
    </message>
    <message>
        <source>Need help? Ring %1</source>
        <translation>Potrzebna pomoc? Telefon: %1</translation>
    </message>
    <message>
        <source>Page %1 of %2</source>
        <translation>Strona %1 z %2</translation>
    </message>
    <message>
        <source>Phone</source>
        <translation>Telefon</translation>
    </message>
    <message>
        <source>Point your phone&apos;s camera here.</source>
        <translation>Proszę skierować tu aparat telefonu.</translation>
    </message>
    <message>
        <source>Take this paper home.</source>
        <translation>Proszę zabrać tę kartkę do domu.</translation>
    </message>
    <message>
        <source>There is nothing on your list.</source>
        <translation>Na liście nic nie ma.</translation>
    </message>
    <message>
        <source>Tick each step when it is done.</source>
        <translation>Proszę zaznaczyć każdy zrobiony krok.</translation>
    </message>
    <message>
        <source>Web page</source>
        <translation>Strona internetowa</translation>
    </message>
    <message>
        <source>What to do next</source>
        <translation>Co dalej zrobić</translation>
    </message>
    <message>
        <source>Who helped me (first name):</source>
        <translation>Kto mi pomógł (imię):</translation>
    </message>
    <message>
        <source>Your list</source>
        <translation>Lista do zabrania</translation>
    </message>
    <message>
        <source>Your list on a phone: part %1 of %2</source>
        <translation>Lista w telefonie: część %1 z %2</translation>
    </message>
    <message>
        <source>Your whole list on a phone</source>
        <translation>Cała lista w telefonie</translation>
    </message>
</context>
<context>
    <name>StaffBeside</name>
    <message>
        <source>May a member of staff use this screen with you?</source>
        <translation>Czy pracownik może użyć z Państwem tego ekranu?</translation>
    </message>
    <message>
        <source>No, go on without</source>
        <translation>Nie, chcę iść dalej bez tego</translation>
    </message>
    <message>
        <source>They do not see your answers there. Nothing about you is kept. Afterwards you go on where you were.</source>
        <translation>Nie widzi tam Państwa odpowiedzi. Nic o Państwu nie zostaje zapisane. Potem wrócą Państwo tam, gdzie byli.</translation>
    </message>
    <message>
        <source>Yes, that is fine</source>
        <translation>Tak, zgadzam się</translation>
    </message>
</context>
<context>
    <name>StaffNotes</name>
    <message>
        <source>Back to the staff room</source>
        <translation>Wróć do pokoju personelu</translation>
    </message>
    <message>
        <source>Back to the waiting screen</source>
        <translation>Powrót do ekranu powitalnego</translation>
    </message>
    <message>
        <source>Begin a visit with more time</source>
        <translation>Zacznij wizytę z dłuższym czasem</translation>
    </message>
    <message>
        <source>Everything works.</source>
        <translation>Wszystko działa.</translation>
    </message>
    <message>
        <source>For somebody who needs longer: nothing is cleared so soon.</source>
        <translation>Dla kogoś, kto potrzebuje więcej czasu: nic nie znika tak szybko.</translation>
    </message>
    <message>
        <source>For staff</source>
        <extracomment>How many times as long as usual somebody may be quiet for whom staff begin a visit.</extracomment>
        <translation>Dla pracowników</translation>
    </message>
</context>
<context>
    <name>TakeHome</name>
    <message>
        <source>To find for: %1</source>
        <translation>Do znalezienia: %1</translation>
    </message>
</context>
<context>
    <name>Topics</name>
    <message>
        <source>Nothing is here yet.</source>
        <translation>Na razie nic tu nie ma.</translation>
    </message>
    <message>
        <source>What is it about?</source>
        <translation>Czego to dotyczy?</translation>
    </message>
    <message>
        <source>What would you like to learn?</source>
        <translation>Czego chce się Pan lub Pani nauczyć?</translation>
    </message>
</context>
<context>
    <name>Waiting</name>
    <message>
        <source>Here you can</source>
        <translation>Tutaj można</translation>
    </message>
    <message>
        <source>To hear a page, touch “Read to me”.</source>
        <translation>Aby usłyszeć stronę, proszę dotknąć „Czytaj mi”.</translation>
    </message>
    <message>
        <source>To use it by ear: put in headphones, or hold an arrow key.</source>
        <translation>Aby używać ze słuchu: włóż słuchawki lub przytrzymaj klawisz strzałki.</translation>
    </message>
    <message>
        <source>To use it by ear: put in headphones, or press a key.</source>
        <translation>Aby używać ze słuchu: włóż słuchawki lub naciśnij klawisz.</translation>
    </message>
    <message>
        <source>Touch to begin</source>
        <extracomment>With all nine languages, everything still stands on one page of a screen 600 px high. The invitation in every language, whichever is shown: it must be read before one can be chosen.</extracomment>
        <translation>Dotknij, aby zacząć</translation>
    </message>
    <message>
        <source>apply for a Blue Badge</source>
        <translation>złożyć wniosek o Blue Badge</translation>
    </message>
    <message>
        <source>ask for help at home</source>
        <translation>poprosić o pomoc w domu</translation>
    </message>
    <message>
        <source>check what money you can get</source>
        <translation>sprawdzić, jakie pieniądze się należą</translation>
    </message>
    <message>
        <source>find a lunch club</source>
        <translation>znaleźć klub obiadowy</translation>
    </message>
    <message>
        <source>find help near you</source>
        <translation>znaleźć pomoc w pobliżu</translation>
    </message>
</context>
<context>
    <name>Walking</name>
    <message>
        <source>Add to my list</source>
        <translation>Dodaj do mojej listy</translation>
    </message>
    <message>
        <source>Are these answers right?</source>
        <translation>Czy te odpowiedzi są dobre?</translation>
    </message>
    <message>
        <source>Ask someone to come here</source>
        <translation>Poproś kogoś, żeby tu przyszedł</translation>
    </message>
    <message>
        <source>Choose all that fit. Then press Next.</source>
        <translation>Proszę wybrać wszystkie pasujące odpowiedzi. Potem nacisnąć Dalej.</translation>
    </message>
    <message>
        <source>Do it here now</source>
        <translation>Zrób to tu teraz</translation>
    </message>
    <message>
        <source>Do something else</source>
        <translation>Inna sprawa</translation>
    </message>
    <message>
        <source>Ends in %1</source>
        <translation>Końcówka: %1</translation>
    </message>
    <message>
        <source>For example: %1</source>
        <translation>Na przykład: %1</translation>
    </message>
    <message>
        <source>Go back to the open page</source>
        <translation>Wróć do otwartej strony</translation>
    </message>
    <message>
        <source>How long it takes</source>
        <translation>Ile to trwa</translation>
    </message>
    <message>
        <source>I don&apos;t know</source>
        <translation>Nie wiem</translation>
    </message>
    <message>
        <source>Leave this out</source>
        <translation>Pomiń to</translation>
    </message>
    <message>
        <source>Left out</source>
        <translation>Pominięte</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>Dalej</translation>
    </message>
    <message>
        <source>No</source>
        <translation>Nie</translation>
    </message>
    <message>
        <source>None of these</source>
        <translation>Żadne z tych</translation>
    </message>
    <message>
        <source>Nothing you type is kept.</source>
        <translation>Nic z tego, co tu wpisano, nie zostanie zachowane.</translation>
    </message>
    <message>
        <source>On your list. You can print it.</source>
        <translation>Jest na liście. Można ją wydrukować.</translation>
    </message>
    <message>
        <source>Put this on your list. It goes home with you.</source>
        <translation>Dodaj to do listy. Zabierzesz ją do domu.</translation>
    </message>
    <message>
        <source>See my list</source>
        <translation>Pokaż moją listę</translation>
    </message>
    <message>
        <source>Step %1 of %2</source>
        <translation>Krok %1 z %2</translation>
    </message>
    <message>
        <source>The page cannot be opened here at the moment.</source>
        <translation>W tej chwili nie można tu otworzyć strony.</translation>
    </message>
    <message>
        <source>This is on the web page %1.</source>
        <translation>To jest na stronie %1.</translation>
    </message>
    <message>
        <source>Touch an answer to change it.</source>
        <translation>Proszę dotknąć odpowiedzi, aby ją zmienić.</translation>
    </message>
    <message>
        <source>What happens next</source>
        <translation>Następne kroki</translation>
    </message>
    <message>
        <source>What to look for</source>
        <translation>Czego szukać</translation>
    </message>
    <message>
        <source>What to press</source>
        <translation>Co nacisnąć</translation>
    </message>
    <message>
        <source>Yes</source>
        <translation>Tak</translation>
    </message>
    <message>
        <source>Yes, go on</source>
        <translation>Tak, dalej</translation>
    </message>
    <message>
        <source>You can say this:</source>
        <translation>Możesz powiedzieć tak:</translation>
    </message>
</context>
<context>
    <name>Ways</name>
    <message>
        <source>A sketch of the way. %1</source>
        <extracomment>A line of words no higher than so many radii: else they hide what they are written in.</extracomment>
        <translation>Szkic drogi. %1</translation>
    </message>
    <message>
        <source>It is east of %1.</source>
        <translation>Leży na wschód od: %1.</translation>
    </message>
    <message>
        <source>It is here</source>
        <translation>To jest tu</translation>
    </message>
    <message>
        <source>It is north of %1.</source>
        <translation>Leży na północ od: %1.</translation>
    </message>
    <message>
        <source>It is north-east of %1.</source>
        <translation>Leży na północny wschód od: %1.</translation>
    </message>
    <message>
        <source>It is north-west of %1.</source>
        <translation>Leży na północny zachód od: %1.</translation>
    </message>
    <message>
        <source>It is south of %1.</source>
        <translation>Leży na południe od: %1.</translation>
    </message>
    <message>
        <source>It is south-east of %1.</source>
        <translation>Leży na południowy wschód od: %1.</translation>
    </message>
    <message>
        <source>It is south-west of %1.</source>
        <translation>Leży na południowy zachód od: %1.</translation>
    </message>
    <message>
        <source>It is west of %1.</source>
        <translation>Leży na zachód od: %1.</translation>
    </message>
    <message>
        <source>North</source>
        <translation>Północ</translation>
    </message>
    <message>
        <source>The big ring is %1 miles away.</source>
        <translation>Duży okrąg jest stąd o tyle mil: %1.</translation>
    </message>
    <message>
        <source>The big ring is 1 mile away.</source>
        <translation>Duży okrąg jest 1 milę stąd.</translation>
    </message>
    <message>
        <source>The big ring is a quarter of a mile away.</source>
        <translation>Duży okrąg jest ćwierć mili stąd.</translation>
    </message>
    <message>
        <source>The big ring is half a mile away.</source>
        <translation>Duży okrąg jest pół mili stąd.</translation>
    </message>
    <message>
        <source>The line is straight. The streets are longer.</source>
        <translation>Linia jest prosta. Ulicami jest dalej.</translation>
    </message>
    <message>
        <source>You are here</source>
        <translation>Państwo są tutaj</translation>
    </message>
</context>
<context>
    <name>Wrong</name>
    <message>
        <source>Back to the service</source>
        <translation>Wróć do usługi</translation>
    </message>
    <message>
        <source>It has closed or moved</source>
        <translation>Zamknięto to lub przeniesiono</translation>
    </message>
    <message>
        <source>Thank you. You helped the next person.</source>
        <translation>Dziękujemy. To pomoże następnej osobie.</translation>
    </message>
    <message>
        <source>The phone number is wrong</source>
        <translation>Numer telefonu jest zły</translation>
    </message>
    <message>
        <source>The times or something else is wrong</source>
        <translation>Godziny lub coś innego jest źle</translation>
    </message>
    <message>
        <source>Until then, ring before you go there.</source>
        <translation>Do tego czasu proszę zadzwonić przed wyjściem.</translation>
    </message>
    <message>
        <source>We could not keep that. Please tell someone who works here.</source>
        <translation>Nie udało się tego zapisać. Proszę powiedzieć o tym komuś, kto tu pracuje.</translation>
    </message>
    <message>
        <source>We did not keep anything about you.</source>
        <translation>Nie zapisaliśmy nic o Panu ani o Pani.</translation>
    </message>
    <message>
        <source>We tell the people who keep this list. They check it.</source>
        <translation>Powiemy o tym osobom, które prowadzą tę listę. One to sprawdzą.</translation>
    </message>
    <message>
        <source>What is wrong here?</source>
        <translation>Co tu jest nie tak?</translation>
    </message>
</context>
</TS>
