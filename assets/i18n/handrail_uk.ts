<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="uk_UA" sourcelanguage="en_GB">
<context>
    <name></name>
    <message numerus="yes">
        <source>%1 services</source>
        <translation>
            <numerusform>%1 послуга</numerusform>
            <numerusform>%1 послуги</numerusform>
            <numerusform>%1 послуг</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>About %1 miles away</source>
        <translation>
            <numerusform>Приблизно %1 миля звідси</numerusform>
            <numerusform>Приблизно %1 милі звідси</numerusform>
            <numerusform>Приблизно %1 миль звідси</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>About %1 minutes on foot.</source>
        <translation>
            <numerusform>Приблизно %1 хвилина пішки.</numerusform>
            <numerusform>Приблизно %1 хвилини пішки.</numerusform>
            <numerusform>Приблизно %1 хвилин пішки.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>All %1 parts done</source>
        <translation>
            <numerusform>Готово: %1 частина</numerusform>
            <numerusform>Готово: усі %1 частини</numerusform>
            <numerusform>Готово: усі %1 частин</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Show %1 results</source>
        <translation>
            <numerusform>Показати %1 результат</numerusform>
            <numerusform>Показати %1 результати</numerusform>
            <numerusform>Показати %1 результатів</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>That is too long. Use up to %1 letters.</source>
        <translation>
            <numerusform>Це задовго. Не більше ніж %1 літера.</numerusform>
            <numerusform>Це задовго. Не більше ніж %1 літери.</numerusform>
            <numerusform>Це задовго. Не більше ніж %1 літер.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>We will clear your answers and your list in %1 seconds.</source>
        <translation>
            <numerusform>Ми зітремо ваші відповіді та список за %1 секунду.</numerusform>
            <numerusform>Ми зітремо ваші відповіді та список за %1 секунди.</numerusform>
            <numerusform>Ми зітремо ваші відповіді та список за %1 секунд.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Ask</name>
    <message>
        <source>Phone someone who can help</source>
        <translation>Зателефонувати тому, хто може допомогти</translation>
    </message>
    <message>
        <source>Someone who works here</source>
        <translation>Когось, хто тут працює</translation>
    </message>
    <message>
        <source>The screen will show that you would like help.</source>
        <translation>Екран покаже, що вам потрібна допомога.</translation>
    </message>
    <message>
        <source>Who would you like to ask?</source>
        <translation>Кого ви хочете запитати?</translation>
    </message>
</context>
<context>
    <name>Bar</name>
    <message>
        <source>Bigger</source>
        <translation>Більше</translation>
    </message>
    <message>
        <source>Colours</source>
        <translation>Кольори</translation>
    </message>
    <message>
        <source>Finish</source>
        <translation>Кінець</translation>
    </message>
    <message>
        <source>My list</source>
        <extracomment>Title and message. Wide enough for the words of two buttons beside each other.</extracomment>
        <translation>Мій список</translation>
    </message>
    <message>
        <source>No voice yet</source>
        <translation>Ще без голосу</translation>
    </message>
    <message>
        <source>Read to me</source>
        <translation>Читати вголос</translation>
    </message>
    <message>
        <source>Smaller</source>
        <extracomment>The pages that the help for the family rests on; facts checked on 25 November 2026, not yet confirmed by a person.</extracomment>
        <translation>Менше</translation>
    </message>
    <message>
        <source>Stop reading</source>
        <translation>Стоп</translation>
    </message>
</context>
<context>
    <name>CampaignPaper</name>
    <message>
        <source>Ask at the desk: we do it together.</source>
        <translation>Запитайте біля стійки: ми зробимо це разом.</translation>
    </message>
    <message>
        <source>For you, or for somebody you know.</source>
        <translation>Для вас або для когось, кого ви знаєте.</translation>
    </message>
    <message>
        <source>It is free. You need no computer.</source>
        <translation>Це безкоштовно. Комп’ютер вам не потрібен.</translation>
    </message>
    <message>
        <source>Or show this code to the kiosk.</source>
        <translation>Або покажіть цей код кіоску.</translation>
    </message>
    <message>
        <source>This is an offer. You do not have to do anything.</source>
        <translation>Це пропозиція. Ви не зобов’язані нічого робити.</translation>
    </message>
</context>
<context>
    <name>Categories</name>
    <message>
        <source>Alcohol, drugs and gambling</source>
        <translation>Алкоголь, наркотики й азартні ігри</translation>
    </message>
    <message>
        <source>Armed forces</source>
        <translation>Збройні сили</translation>
    </message>
    <message>
        <source>Care and help at home</source>
        <translation>Догляд і допомога вдома</translation>
    </message>
    <message>
        <source>Caring for someone</source>
        <translation>Догляд за кимось</translation>
    </message>
    <message>
        <source>Company and friendship</source>
        <translation>Спілкування та дружба</translation>
    </message>
    <message>
        <source>Dementia and memory</source>
        <translation>Деменція та пам’ять</translation>
    </message>
    <message>
        <source>Disability</source>
        <translation>Інвалідність</translation>
    </message>
    <message>
        <source>Energy and bills</source>
        <translation>Енергія та рахунки</translation>
    </message>
    <message>
        <source>Families and children</source>
        <translation>Сім’ї та діти</translation>
    </message>
    <message>
        <source>Feelings and mental health</source>
        <translation>Почуття та психічне здоров’я</translation>
    </message>
    <message>
        <source>Food and meals</source>
        <translation>Їжа та харчування</translation>
    </message>
    <message>
        <source>Getting about</source>
        <translation>Пересування</translation>
    </message>
    <message>
        <source>Getting online</source>
        <translation>Користування інтернетом</translation>
    </message>
    <message>
        <source>Health</source>
        <translation>Здоров’я</translation>
    </message>
    <message>
        <source>Housing and repairs</source>
        <translation>Житло та ремонт</translation>
    </message>
    <message>
        <source>Money and benefits</source>
        <translation>Гроші та допомога</translation>
    </message>
    <message>
        <source>Other services</source>
        <translation>Інші послуги</translation>
    </message>
    <message>
        <source>Rights and legal help</source>
        <translation>Права та правова допомога</translation>
    </message>
    <message>
        <source>Sight and hearing</source>
        <translation>Зір і слух</translation>
    </message>
    <message>
        <source>Staying safe</source>
        <translation>Безпека</translation>
    </message>
    <message>
        <source>When someone dies</source>
        <translation>Коли хтось помирає</translation>
    </message>
    <message>
        <source>Work and learning</source>
        <translation>Робота та навчання</translation>
    </message>
</context>
<context>
    <name>Companion</name>
    <message>
        <source>Appointees for benefits on GOV.UK</source>
        <translation>Представники щодо виплат на GOV.UK</translation>
    </message>
    <message>
        <source>Ask before you speak for them, type for them or read their letters.</source>
        <translation>Запитайте, перш ніж говорити чи писати за людину або читати її листи.</translation>
    </message>
    <message>
        <source>For benefits alone, you can become an appointee.</source>
        <translation>Лише щодо виплат можна стати призначеним представником (appointee).</translation>
    </message>
    <message>
        <source>Forget my ticks and settings</source>
        <translation>Забути мої позначки й налаштування</translation>
    </message>
    <message>
        <source>Free lessons: Learn My Way</source>
        <translation>Безкоштовні уроки: Learn My Way</translation>
    </message>
    <message>
        <source>How to get it</source>
        <translation>Як це отримати</translation>
    </message>
    <message>
        <source>It may have closed or changed. Ring where you got the list, and ask.</source>
        <translation>Можливо, це закрилося або змінилося. Зателефонуйте туди, де отримали список, і запитайте.</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Мова</translation>
    </message>
    <message>
        <source>Last checked on %1.</source>
        <translation>Востаннє перевірено: %1.</translation>
    </message>
    <message>
        <source>Look for:</source>
        <translation>Шукайте:</translation>
    </message>
    <message>
        <source>Never use their passwords.</source>
        <translation>Ніколи не користуйтеся чужими паролями.</translation>
    </message>
    <message>
        <source>Nobody at the council has confirmed this yet.</source>
        <translation>Ніхто в раді ще цього не підтвердив.</translation>
    </message>
    <message>
        <source>Nobody is told that you opened this page. Your ticks stay in this browser only.</source>
        <translation>Ніхто не дізнається, що ви відкрили цю сторінку. Позначки залишаються лише в цьому браузері.</translation>
    </message>
    <message>
        <source>Open their website</source>
        <translation>Відкрити їхній сайт</translation>
    </message>
    <message>
        <source>Power of attorney on GOV.UK</source>
        <translation>Довіреність (power of attorney) на GOV.UK</translation>
    </message>
    <message>
        <source>Press:</source>
        <translation>Натисніть:</translation>
    </message>
    <message>
        <source>Print</source>
        <translation>Друкувати</translation>
    </message>
    <message>
        <source>Put %1 into my calendar</source>
        <translation>Додати до календаря: %1</translation>
    </message>
    <message>
        <source>Read more on the official page</source>
        <translation>Докладніше на офіційній сторінці</translation>
    </message>
    <message>
        <source>Ring</source>
        <translation>Зателефонувати</translation>
    </message>
    <message>
        <source>Ring with them, and let them speak first. Write down who said what, and the day.</source>
        <translation>Телефонуйте разом і дайте людині говорити першою. Запишіть, хто що сказав і якого дня.</translation>
    </message>
    <message>
        <source>Show me the way</source>
        <translation>Показати дорогу</translation>
    </message>
    <message>
        <source>Sit beside them and let them press. Read the words aloud.</source>
        <translation>Сядьте поруч і дайте людині натискати. Читайте слова вголос.</translation>
    </message>
    <message>
        <source>The facts on this page are as they were on %1.</source>
        <translation>Відомості на цій сторінці станом на %1.</translation>
    </message>
    <message>
        <source>The kiosk asked you this. What you answered was not kept.</source>
        <translation>Кіоск запитав вас про це. Відповідь не збережено.</translation>
    </message>
    <message>
        <source>The library or centre helps with forms and phones, and can teach you to help others.</source>
        <translation>Бібліотека чи центр допомагає з формами й телефонами і може навчити вас допомагати іншим.</translation>
    </message>
    <message>
        <source>There are free lessons online, too.</source>
        <translation>Є також безкоштовні уроки в інтернеті.</translation>
    </message>
    <message>
        <source>There is no connection now. Open this page again when there is one.</source>
        <translation>Зараз немає зв&apos;язку. Відкрийте цю сторінку знову, коли він буде.</translation>
    </message>
    <message>
        <source>This code or link is not whole. Point your camera at the code again, or type it once more.</source>
        <translation>Цей код або посилання неповне. Наведіть камеру на код ще раз або введіть його знову.</translation>
    </message>
    <message>
        <source>This is no longer here</source>
        <translation>Цього тут більше немає</translation>
    </message>
    <message>
        <source>This is what was found for you. Tick off what you have done.</source>
        <translation>Ось що для вас знайдено. Позначайте те, що зробили.</translation>
    </message>
    <message>
        <source>This list was made by a newer kiosk than this page knows. Please try again in a few days.</source>
        <translation>Цей список зробив новіший кіоск, якого ця сторінка ще не знає. Спробуйте знову за кілька днів.</translation>
    </message>
    <message>
        <source>This page shows the list of a printed code. Point your camera at it again.</source>
        <translation>Ця сторінка показує список із надрукованого коду. Наведіть на нього камеру ще раз.</translation>
    </message>
    <message>
        <source>This part is in English.</source>
        <translation>Ця частина англійською.</translation>
    </message>
    <message>
        <source>To act for somebody you need the legal right. This is a power of attorney.</source>
        <translation>Щоб діяти за когось, потрібне законне право. Це довіреність (power of attorney).</translation>
    </message>
    <message>
        <source>What it costs</source>
        <translation>Скільки це коштує</translation>
    </message>
    <message>
        <source>What needs their yes</source>
        <translation>На що потрібна згода</translation>
    </message>
    <message>
        <source>What to bring</source>
        <translation>Що взяти із собою</translation>
    </message>
    <message>
        <source>What to do next</source>
        <translation>Що робити далі</translation>
    </message>
    <message>
        <source>What to have ready</source>
        <translation>Що підготувати</translation>
    </message>
    <message>
        <source>What you can do</source>
        <translation>Що ви можете зробити</translation>
    </message>
    <message>
        <source>When it is open</source>
        <translation>Коли відчинено</translation>
    </message>
    <message>
        <source>Where it is</source>
        <translation>Де це</translation>
    </message>
    <message>
        <source>Where this list was made</source>
        <translation>Де зроблено цей список</translation>
    </message>
    <message>
        <source>Where to learn</source>
        <translation>Де навчитися</translation>
    </message>
    <message>
        <source>Who it is for</source>
        <translation>Для кого це</translation>
    </message>
    <message>
        <source>Write to %1</source>
        <translation>Написати на %1</translation>
    </message>
    <message>
        <source>You are family or a friend: how to help</source>
        <translation>Ви родина або друг: як допомогти</translation>
    </message>
    <message>
        <source>You stopped here. Go on with this:</source>
        <translation>Ви зупинилися тут. Продовжуйте звідси:</translation>
    </message>
    <message>
        <source>Your list</source>
        <translation>Ваш список</translation>
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
        <translation>Приблизно 1 миля звідси</translation>
    </message>
    <message>
        <source>About half a mile away</source>
        <translation>Приблизно пів милі звідси</translation>
    </message>
    <message>
        <source>Very near</source>
        <translation>Дуже близько</translation>
    </message>
</context>
<context>
    <name>Echo</name>
    <message>
        <source>Deleted</source>
        <translation>Видалено</translation>
    </message>
    <message>
        <source>Deleted: %1</source>
        <translation>Видалено: %1</translation>
    </message>
    <message>
        <source>a sign</source>
        <translation>знак</translation>
    </message>
    <message>
        <source>apostrophe</source>
        <translation>апостроф</translation>
    </message>
    <message>
        <source>at</source>
        <translation>равлик</translation>
    </message>
    <message>
        <source>comma</source>
        <translation>кома</translation>
    </message>
    <message>
        <source>full stop</source>
        <translation>крапка</translation>
    </message>
    <message>
        <source>hyphen</source>
        <translation>дефіс</translation>
    </message>
    <message>
        <source>question mark</source>
        <translation>знак питання</translation>
    </message>
    <message>
        <source>slash</source>
        <translation>скісна риска</translation>
    </message>
    <message>
        <source>space</source>
        <translation>пробіл</translation>
    </message>
</context>
<context>
    <name>Find</name>
    <message>
        <source>%1 of these</source>
        <translation>З них: %1</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>1 service</source>
        <translation>1 послуга</translation>
    </message>
    <message>
        <source>Another %1</source>
        <translation>Інше місце: %1</translation>
    </message>
    <message>
        <source>Ask a person</source>
        <translation>Запитати людину</translation>
    </message>
    <message>
        <source>Clear all</source>
        <translation>Прибрати все</translation>
    </message>
    <message>
        <source>Distances are from %1. Type your postcode to change it.</source>
        <translation>Відстані рахуємо звідси: %1. Щоб змінити, введіть свій поштовий індекс.</translation>
    </message>
    <message>
        <source>From %1.</source>
        <translation>Від: %1.</translation>
    </message>
    <message>
        <source>Look for %1</source>
        <translation>Шукати: %1</translation>
    </message>
    <message>
        <source>More than %1 of these</source>
        <translation>З них понад %1</translation>
    </message>
    <message>
        <source>Narrow down</source>
        <translation>Уточнити</translation>
    </message>
    <message>
        <source>Narrow down (%1 on)</source>
        <translation>Уточнити (вибрано: %1)</translation>
    </message>
    <message>
        <source>Near %1.</source>
        <translation>Поблизу: %1.</translation>
    </message>
    <message>
        <source>No service has all these words. These come closest.</source>
        <translation>Жодна послуга не має всіх цих слів. Ось найближчі.</translation>
    </message>
    <message>
        <source>Only: %1</source>
        <translation>Лише: %1</translation>
    </message>
    <message>
        <source>Show 1 result</source>
        <translation>Показати 1 результат</translation>
    </message>
    <message>
        <source>Show more results</source>
        <translation>Показати більше результатів</translation>
    </message>
    <message>
        <source>Show the results</source>
        <translation>Показати результати</translation>
    </message>
    <message>
        <source>The list of services is being made ready. Ask a person now.</source>
        <translation>Список послуг готується. Зараз запитайте людину.</translation>
    </message>
    <message>
        <source>There are more. Type one more word to find them.</source>
        <translation>Є ще. Введіть ще одне слово, щоб їх знайти.</translation>
    </message>
    <message>
        <source>These come closest</source>
        <translation>Ось найближчі</translation>
    </message>
    <message>
        <source>We found %1.</source>
        <translation>Знайдено: %1.</translation>
    </message>
    <message>
        <source>We found more than %1.</source>
        <translation>Знайдено понад %1.</translation>
    </message>
    <message>
        <source>We found nothing for these words. Try other words, or ask.</source>
        <translation>За цими словами нічого не знайдено. Спробуйте інші слова або запитайте.</translation>
    </message>
    <message>
        <source>We found nothing with all that you chose.</source>
        <translation>З усім, що ви вибрали, нічого не знайдено.</translation>
    </message>
    <message>
        <source>We looked for %1. You typed %2.</source>
        <translation>Ми шукали %1. Ви ввели %2.</translation>
    </message>
    <message>
        <source>What are you looking for?</source>
        <extracomment>The title and the line. With less room than so many times the line that is typed in, nothing is seen below it.</extracomment>
        <translation>Що ви шукаєте?</translation>
    </message>
    <message>
        <source>Which %1 do you mean?</source>
        <translation>Яке місце ви маєте на увазі: %1?</translation>
    </message>
    <message>
        <source>lunch club</source>
        <translation>обідній клуб</translation>
    </message>
</context>
<context>
    <name>Finishing</name>
    <message>
        <source>Finish and forget everything</source>
        <translation>Завершити й забути все</translation>
    </message>
    <message>
        <source>First, print my list</source>
        <translation>Спершу надрукувати мій список</translation>
    </message>
    <message>
        <source>Have you finished?</source>
        <translation>Ви закінчили?</translation>
    </message>
    <message>
        <source>No, go back</source>
        <translation>Ні, назад</translation>
    </message>
    <message>
        <source>We will forget everything you typed and chose. Nobody can see it after you.</source>
        <translation>Ми забудемо все, що ви ввели й вибрали. Після вас ніхто цього не побачить.</translation>
    </message>
</context>
<context>
    <name>Header</name>
    <message>
        <source>Back</source>
        <extracomment>The height that the words of the header have.</extracomment>
        <translation>Назад</translation>
    </message>
</context>
<context>
    <name>HelpWanted</name>
    <message>
        <source>I do not need help now</source>
        <translation>Мені вже не потрібна допомога</translation>
    </message>
    <message>
        <source>Someone here would like help, please.</source>
        <translation>Тут комусь потрібна допомога, будь ласка.</translation>
    </message>
    <message>
        <source>Staff: I am here to help</source>
        <translation>Персонал: я тут, щоб допомогти</translation>
    </message>
    <message>
        <source>Staff: open the staff side here, together</source>
        <translation>Персонал: відкрийте тут частину для персоналу разом</translation>
    </message>
    <message>
        <source>Stay here. This screen asks the people who work here to come.</source>
        <translation>Залишайтеся тут. Цей екран кличе тих, хто тут працює.</translation>
    </message>
</context>
<context>
    <name>Home</name>
    <message>
        <source>Ask a person</source>
        <translation>Запитати людину</translation>
    </message>
    <message>
        <source>Do something online</source>
        <translation>Зробити щось онлайн</translation>
    </message>
    <message>
        <source>Find help near me</source>
        <extracomment>The heading and the line that says how many were found.</extracomment>
        <translation>Знайти допомогу поруч</translation>
    </message>
    <message>
        <source>I have a paper from before</source>
        <translation>У мене є аркуш з минулого разу</translation>
    </message>
    <message>
        <source>Learn and practise</source>
        <translation>Вчитися й вправлятися</translation>
    </message>
    <message>
        <source>What would you like to do?</source>
        <translation>Що ви хочете зробити?</translation>
    </message>
</context>
<context>
    <name>Hours</name>
    <message>
        <source>%1 to %2</source>
        <translation>з %1 до %2</translation>
    </message>
</context>
<context>
    <name>IdleNotice</name>
    <message>
        <source>Are you still there?</source>
        <translation>Ви ще тут?</translation>
    </message>
    <message>
        <source>Finish and forget everything</source>
        <translation>Завершити й забути все</translation>
    </message>
    <message>
        <source>Give me more time</source>
        <translation>Мені потрібно більше часу</translation>
    </message>
    <message>
        <source>I am still here</source>
        <translation>Я ще тут</translation>
    </message>
</context>
<context>
    <name>JourneyStart</name>
    <message>
        <source>Go on where you were</source>
        <translation>Продовжити з того самого місця</translation>
    </message>
    <message>
        <source>Have these to hand</source>
        <translation>Майте це під рукою</translation>
    </message>
    <message>
        <source>How long it takes</source>
        <translation>Скільки часу це займе</translation>
    </message>
    <message>
        <source>On your list. You can print it.</source>
        <translation>Це у вашому списку. Його можна надрукувати.</translation>
    </message>
    <message>
        <source>Put what I still need on my list</source>
        <translation>Додати до списку те, чого ще бракує</translation>
    </message>
    <message>
        <source>Start</source>
        <translation>Почати</translation>
    </message>
    <message>
        <source>Start from the beginning</source>
        <translation>Почати спочатку</translation>
    </message>
    <message>
        <source>This is not here.</source>
        <translation>Цього тут немає.</translation>
    </message>
    <message>
        <source>Touch each one that you have.</source>
        <translation>Торкніться всього, що маєте.</translation>
    </message>
    <message>
        <source>What it costs</source>
        <translation>Скільки це коштує</translation>
    </message>
    <message>
        <source>You can stop at any time and go on at home.</source>
        <translation>Ви можете будь-коли зупинитися й продовжити вдома.</translation>
    </message>
</context>
<context>
    <name>Languages</name>
    <message>
        <source>Choose your language</source>
        <translation>Виберіть мову</translation>
    </message>
</context>
<context>
    <name>Listening</name>
    <message>
        <source>Button %1 of %2.</source>
        <translation>Кнопка %1 з %2.</translation>
    </message>
    <message>
        <source>Button.</source>
        <translation>Кнопка.</translation>
    </message>
    <message>
        <source>Chosen.</source>
        <translation>Вибрано.</translation>
    </message>
    <message>
        <source>End the typing</source>
        <translation>Закінчити писати</translation>
    </message>
    <message>
        <source>Faster voice</source>
        <translation>Швидший голос</translation>
    </message>
    <message>
        <source>Figures</source>
        <translation>Цифри</translation>
    </message>
    <message>
        <source>From the end.</source>
        <translation>З кінця.</translation>
    </message>
    <message>
        <source>From the top again.</source>
        <translation>Знову згори.</translation>
    </message>
    <message>
        <source>Heading.</source>
        <translation>Заголовок.</translation>
    </message>
    <message>
        <source>Hear what is typed</source>
        <translation>Почути, що написано</translation>
    </message>
    <message>
        <source>It cannot be chosen now.</source>
        <translation>Зараз це не можна вибрати.</translation>
    </message>
    <message>
        <source>Letters %1 to %2</source>
        <translation>Літери від %1 до %2</translation>
    </message>
    <message>
        <source>Line to type in.</source>
        <translation>Рядок для тексту.</translation>
    </message>
    <message>
        <source>Louder voice</source>
        <translation>Гучніший голос</translation>
    </message>
    <message>
        <source>Make the screen dark</source>
        <translation>Затемнити екран</translation>
    </message>
    <message>
        <source>Not chosen.</source>
        <translation>Не вибрано.</translation>
    </message>
    <message>
        <source>Nothing is typed.</source>
        <translation>Нічого не написано.</translation>
    </message>
    <message>
        <source>One more sign is typed.</source>
        <translation>Написано ще один знак.</translation>
    </message>
    <message>
        <source>One sign is taken away.</source>
        <translation>Один знак стерто.</translation>
    </message>
    <message>
        <source>Other letters</source>
        <translation>Інші літери</translation>
    </message>
    <message>
        <source>Others may hear what you type. Put in headphones, or press choose again to type.</source>
        <translation>Інші можуть чути, що ви пишете. Під’єднайте навушники або ще раз натисніть вибір, щоб писати.</translation>
    </message>
    <message>
        <source>Picture.</source>
        <translation>Малюнок.</translation>
    </message>
    <message>
        <source>Show the screen</source>
        <translation>Показати екран</translation>
    </message>
    <message>
        <source>Signs</source>
        <translation>Знаки</translation>
    </message>
    <message>
        <source>Signs that are typed: %1.</source>
        <translation>Написано знаків: %1.</translation>
    </message>
    <message>
        <source>Slower voice</source>
        <translation>Повільніший голос</translation>
    </message>
    <message>
        <source>Softer voice</source>
        <translation>Тихіший голос</translation>
    </message>
    <message>
        <source>Something is typed. It is private.</source>
        <translation>Щось написано. Це приватне.</translation>
    </message>
    <message>
        <source>Stop using the kiosk by ear</source>
        <translation>Більше не користуватися на слух</translation>
    </message>
    <message>
        <source>Take the last letter away</source>
        <translation>Стерти останню літеру</translation>
    </message>
    <message>
        <source>The keys are off. Touch the screen to go on.</source>
        <translation>Клавіші вимкнено. Торкніться екрана, щоб іти далі.</translation>
    </message>
    <message>
        <source>The typing has ended.</source>
        <translation>Писання закінчено.</translation>
    </message>
    <message>
        <source>There is nothing to choose here. Press next.</source>
        <translation>Тут нема чого вибирати. Натисніть далі.</translation>
    </message>
    <message>
        <source>This is private, and others may hear. Press repeat again to hear it.</source>
        <translation>Це приватне, а інші можуть чути. Щоб почути, ще раз натисніть повтор.</translation>
    </message>
    <message>
        <source>This is private.</source>
        <translation>Це приватне.</translation>
    </message>
    <message>
        <source>This is secret. Put in headphones to type here.</source>
        <translation>Це таємне. Вставте навушники, щоб тут писати.</translation>
    </message>
    <message>
        <source>To use this kiosk by ear, hold this key down.</source>
        <translation>Щоб користуватися кіоском на слух, утримуйте цю клавішу.</translation>
    </message>
    <message>
        <source>Type a space</source>
        <translation>Написати пробіл</translation>
    </message>
    <message>
        <source>Typed: %1.</source>
        <translation>Написано: %1.</translation>
    </message>
    <message>
        <source>Typing. Next and previous lead through the letters, choose takes one.</source>
        <translation>Писання. Далі й назад ведуть по літерах, вибір бере одну.</translation>
    </message>
    <message>
        <source>You are using the kiosk by ear. Press next or previous to move, choose to take what you hear, and repeat to hear it again.</source>
        <translation>Ви користуєтеся кіоском на слух. Далі та назад переходять, вибір бере те, що ви чуєте, а повтор каже ще раз.</translation>
    </message>
    <message>
        <source>You typed: %1.</source>
        <translation>Ви написали: %1.</translation>
    </message>
    <message>
        <source>Your visit is over. Nothing of it is kept.</source>
        <translation>Ваш візит закінчено. Від нього нічого не лишається.</translation>
    </message>
</context>
<context>
    <name>Live</name>
    <message>
        <source>A box. It is not ticked.</source>
        <translation>Клітинка. Не позначена.</translation>
    </message>
    <message>
        <source>A box. It is ticked.</source>
        <translation>Клітинка. Позначена.</translation>
    </message>
    <message>
        <source>A button</source>
        <translation>Кнопка</translation>
    </message>
    <message>
        <source>A button. It opens something.</source>
        <translation>Кнопка. Щось відкриває.</translation>
    </message>
    <message>
        <source>A button. What it opens is open.</source>
        <translation>Кнопка. Те, що вона відкриває, відкрите.</translation>
    </message>
    <message>
        <source>A line to type in. It is empty.</source>
        <translation>Рядок для введення. Він порожній.</translation>
    </message>
    <message>
        <source>A line to type in. Something stands there.</source>
        <translation>Рядок для введення. Там щось є.</translation>
    </message>
    <message>
        <source>A link</source>
        <translation>Посилання</translation>
    </message>
    <message>
        <source>A list to choose from</source>
        <translation>Список для вибору</translation>
    </message>
    <message>
        <source>Add to my list</source>
        <translation>Додати до мого списку</translation>
    </message>
    <message>
        <source>Ask someone who works here.</source>
        <translation>Запитайте когось, хто тут працює.</translation>
    </message>
    <message>
        <source>Back to the steps</source>
        <translation>Назад до кроків</translation>
    </message>
    <message>
        <source>Carry on</source>
        <translation>Продовжити</translation>
    </message>
    <message>
        <source>Choose one</source>
        <translation>Виберіть одне</translation>
    </message>
    <message>
        <source>Close the page and forget it</source>
        <translation>Закрити сторінку й забути її</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Готово</translation>
    </message>
    <message>
        <source>Down</source>
        <translation>Вниз</translation>
    </message>
    <message>
        <source>Go back</source>
        <translation>Повернутися</translation>
    </message>
    <message>
        <source>Go back to the step, or open the page again.</source>
        <translation>Поверніться до кроку або відкрийте сторінку знову.</translation>
    </message>
    <message>
        <source>Go on with the steps</source>
        <translation>Далі за кроками</translation>
    </message>
    <message>
        <source>Go through the page</source>
        <extracomment>The screen is so many lines high where the panel has room for more than the instruction.</extracomment>
        <translation>Пройти сторінку по порядку</translation>
    </message>
    <message>
        <source>Have you finished with it? Then close it. We forget all that you typed there.</source>
        <translation>Ви з нею закінчили? Тоді закрийте її. Ми забудемо все, що ви там ввели.</translation>
    </message>
    <message>
        <source>I am stuck</source>
        <translation>Не знаю, що робити</translation>
    </message>
    <message>
        <source>It has %1 pages. Turn them with Up and Down.</source>
        <translation>У ньому %1 стор. Гортайте кнопками Вгору та Вниз.</translation>
    </message>
    <message>
        <source>It is printed. Take it with you.</source>
        <translation>Надруковано. Візьміть із собою.</translation>
    </message>
    <message>
        <source>It is ready. Ask someone who works here to print it.</source>
        <translation>Готово. Попросіть когось, хто тут працює, надрукувати.</translation>
    </message>
    <message>
        <source>Leave it as it is</source>
        <translation>Залишити як є</translation>
    </message>
    <message>
        <source>Leave it open and go on</source>
        <translation>Лишити відкритою і йти далі</translation>
    </message>
    <message>
        <source>Load the page again</source>
        <translation>Завантажити сторінку знову</translation>
    </message>
    <message>
        <source>Make it bigger</source>
        <translation>Збільшити</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>Продовжити</translation>
    </message>
    <message>
        <source>No</source>
        <translation>Ні</translation>
    </message>
    <message>
        <source>Nothing chosen</source>
        <translation>Нічого не вибрано</translation>
    </message>
    <message>
        <source>Nothing is kept.</source>
        <translation>Ми нічого не зберігаємо.</translation>
    </message>
    <message>
        <source>Nothing is pressed on the page meanwhile. Passwords are never read.</source>
        <extracomment>A page that has not moved so long after it was scrolled is at its end.</extracomment>
        <translation>Тим часом на сторінці нічого не натискається. Паролі ніколи не читаються.</translation>
    </message>
    <message>
        <source>Nothing that you typed there is left on this kiosk. If you signed in, you are signed out here.</source>
        <translation>Нічого з того, що ви там ввели, не лишилося в цьому кіоску. Якщо ви ввійшли в акаунт, тут ви вже вийшли.</translation>
    </message>
    <message>
        <source>On your list. You can print it.</source>
        <translation>Це у вашому списку. Його можна надрукувати.</translation>
    </message>
    <message>
        <source>One of several. It is chosen.</source>
        <translation>Одне з кількох. Вибрано.</translation>
    </message>
    <message>
        <source>One of several. It is not chosen.</source>
        <translation>Одне з кількох. Не вибрано.</translation>
    </message>
    <message>
        <source>Open it at home with the code.</source>
        <translation>Відкрийте її вдома за допомогою коду.</translation>
    </message>
    <message>
        <source>Open the page again</source>
        <translation>Відкрити сторінку знову</translation>
    </message>
    <message>
        <source>Opening %1. This takes a few seconds.</source>
        <translation>Відкриваємо %1. Це займе кілька секунд.</translation>
    </message>
    <message>
        <source>Or ring them:</source>
        <translation>Або зателефонуйте їм:</translation>
    </message>
    <message>
        <source>Page before</source>
        <translation>Назад на сторінку</translation>
    </message>
    <message>
        <source>Part %1 of %2</source>
        <translation>Частина %1 із %2</translation>
    </message>
    <message>
        <source>Print this</source>
        <translation>Друкувати це</translation>
    </message>
    <message>
        <source>Print this page</source>
        <translation>Друкувати цю сторінку</translation>
    </message>
    <message>
        <source>Printing. Up to 10 pages.</source>
        <translation>Друкуємо. До 10 сторінок.</translation>
    </message>
    <message>
        <source>Put it on the page</source>
        <translation>Вставити на сторінку</translation>
    </message>
    <message>
        <source>Read all of it</source>
        <translation>Читати все</translation>
    </message>
    <message>
        <source>Read this page</source>
        <translation>Читати сторінку</translation>
    </message>
    <message>
        <source>Ring it from a phone, or add it to your list.</source>
        <translation>Зателефонуйте з телефону або додайте до свого списку.</translation>
    </message>
    <message>
        <source>Show the page</source>
        <translation>Показати сторінку</translation>
    </message>
    <message>
        <source>Show the steps</source>
        <translation>Показати кроки</translation>
    </message>
    <message>
        <source>Smaller</source>
        <translation>Менше</translation>
    </message>
    <message>
        <source>Something stands there. What you type takes its place.</source>
        <translation>Там щось є. Те, що ви введете, займе його місце.</translation>
    </message>
    <message>
        <source>That is not a web page.</source>
        <translation>Це не вебсторінка.</translation>
    </message>
    <message>
        <source>That link does not lead to a public page.</source>
        <translation>Це посилання не веде на загальнодоступну сторінку.</translation>
    </message>
    <message>
        <source>That needs a program that this kiosk does not have.</source>
        <translation>Для цього потрібна програма, якої немає в цьому кіоску.</translation>
    </message>
    <message>
        <source>That page cannot show that it is real. We did not open it.</source>
        <translation>Та сторінка не може показати, що вона справжня. Ми її не відкрили.</translation>
    </message>
    <message>
        <source>That page is not safe. Others could see what you type there.</source>
        <translation>Та сторінка небезпечна. Інші могли б побачити, що ви там вводите.</translation>
    </message>
    <message>
        <source>That page is on %1. This kiosk does not open it.</source>
        <translation>Та сторінка на %1. Цей кіоск її не відкриває.</translation>
    </message>
    <message>
        <source>That page is outside what this kiosk opens.</source>
        <translation>Та сторінка поза тим, що відкриває цей кіоск.</translation>
    </message>
    <message>
        <source>That page wants a name and password in a way that is not safe here.</source>
        <translation>Та сторінка просить ім&apos;я й пароль у спосіб, який тут небезпечний.</translation>
    </message>
    <message>
        <source>That was all on this page.</source>
        <translation>На цій сторінці це все.</translation>
    </message>
    <message>
        <source>That was printed a moment ago. Look at the printer.</source>
        <translation>Це надруковано щойно. Подивіться біля принтера.</translation>
    </message>
    <message>
        <source>The council&apos;s computer has a fault at the moment.</source>
        <translation>Зараз комп&apos;ютер ради несправний.</translation>
    </message>
    <message>
        <source>The council&apos;s page: %1</source>
        <translation>Сторінка ради: %1</translation>
    </message>
    <message>
        <source>The open page will be closed, and all that you typed there forgotten.</source>
        <translation>Відкриту сторінку буде закрито, а все, що ви там ввели, забуто.</translation>
    </message>
    <message>
        <source>The page asked one question after the other. We stopped it.</source>
        <translation>Сторінка ставила одне запитання за одним. Ми її зупинили.</translation>
    </message>
    <message>
        <source>The page asks:</source>
        <translation>Сторінка питає:</translation>
    </message>
    <message>
        <source>The page did not open.</source>
        <translation>Сторінка не відкрилася.</translation>
    </message>
    <message>
        <source>The page does not answer.</source>
        <translation>Сторінка не відповідає.</translation>
    </message>
    <message>
        <source>The page is closed and forgotten.</source>
        <translation>Сторінку закрито й забуто.</translation>
    </message>
    <message>
        <source>The page is taking a long time.</source>
        <translation>Сторінка довго завантажується.</translation>
    </message>
    <message>
        <source>The page says:</source>
        <extracomment>More of a question is noise, or an attempt to fill the panel. A list of more options is searched by typing.</extracomment>
        <translation>Сторінка каже:</translation>
    </message>
    <message>
        <source>The page stopped. We opened it again. What you typed there is gone.</source>
        <translation>Сторінка зупинилася. Ми відкрили її знову. Те, що ви там ввели, зникло.</translation>
    </message>
    <message>
        <source>The page wanted a second window. We said no.</source>
        <translation>Сторінка хотіла друге вікно. Ми сказали ні.</translation>
    </message>
    <message>
        <source>The page wanted the whole screen. We said no.</source>
        <translation>Сторінка хотіла весь екран. Ми сказали ні.</translation>
    </message>
    <message>
        <source>The page wanted to know where you are, or use a camera. We said no.</source>
        <translation>Сторінка хотіла знати, де ви, або використати камеру. Ми сказали ні.</translation>
    </message>
    <message>
        <source>The page wanted to print. Use “Print this” instead.</source>
        <translation>Сторінка хотіла друкувати. Натомість скористайтеся «Друкувати це».</translation>
    </message>
    <message>
        <source>The steps go on without it. Do this at home, with the code.</source>
        <translation>Кроки йдуть далі без цього. Зробіть це вдома за допомогою коду.</translation>
    </message>
    <message>
        <source>There is a mistake in that link.</source>
        <translation>У цьому посиланні помилка.</translation>
    </message>
    <message>
        <source>There is no internet here at the moment.</source>
        <translation>Зараз тут немає інтернету.</translation>
    </message>
    <message>
        <source>There is nothing on this page.</source>
        <translation>На цій сторінці нічого немає.</translation>
    </message>
    <message>
        <source>This is a document.</source>
        <translation>Це документ.</translation>
    </message>
    <message>
        <source>This is a phone number: %1</source>
        <translation>Це номер телефону: %1</translation>
    </message>
    <message>
        <source>This is an email address: %1</source>
        <translation>Це адреса електронної пошти: %1</translation>
    </message>
    <message>
        <source>This is their own website. Touch it as you would touch this screen.</source>
        <translation>Це їхній власний сайт. Торкайтеся його так само, як цього екрана.</translation>
    </message>
    <message>
        <source>This kiosk cannot ring anybody.</source>
        <translation>Цей кіоск не може нікому телефонувати.</translation>
    </message>
    <message>
        <source>This kiosk cannot send email.</source>
        <translation>Цей кіоск не може надсилати листи.</translation>
    </message>
    <message>
        <source>This kiosk cannot send files or photos. Use your own device.</source>
        <translation>Цей кіоск не може надсилати файли чи фото. Скористайтеся власним пристроєм.</translation>
    </message>
    <message>
        <source>This kiosk does not keep files. Use your own device.</source>
        <translation>Цей кіоск не зберігає файлів. Скористайтеся власним пристроєм.</translation>
    </message>
    <message>
        <source>This kiosk has no printer for pages. You can print it at home.</source>
        <translation>У цьому кіоску немає принтера для сторінок. Ви можете надрукувати це вдома.</translation>
    </message>
    <message>
        <source>This page cannot show that it is real. We did not open it.</source>
        <translation>Ця сторінка не може показати, що вона справжня. Ми її не відкрили.</translation>
    </message>
    <message>
        <source>This page does not work on this kiosk now.</source>
        <extracomment>What the panel says beside the steps: Back leads out of it.</extracomment>
        <translation>Ця сторінка зараз не працює в цьому кіоску.</translation>
    </message>
    <message>
        <source>This page is not there any more.</source>
        <translation>Цієї сторінки вже немає.</translation>
    </message>
    <message>
        <source>This part is the page of %1.</source>
        <translation>Ця частина – сторінка %1.</translation>
    </message>
    <message>
        <source>Touch the page where you want to listen.</source>
        <translation>Торкніться сторінки там, де хочете слухати.</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Спробувати знову</translation>
    </message>
    <message>
        <source>Try again in a few minutes, or do this at home with the code.</source>
        <translation>Спробуйте за кілька хвилин або зробіть це вдома за допомогою коду.</translation>
    </message>
    <message>
        <source>Type the first letters</source>
        <translation>Введіть перші літери</translation>
    </message>
    <message>
        <source>Up</source>
        <translation>Вгору</translation>
    </message>
    <message>
        <source>Use the page again</source>
        <translation>Знову користуватися сторінкою</translation>
    </message>
    <message>
        <source>Wait a little longer</source>
        <translation>Почекати ще трохи</translation>
    </message>
    <message>
        <source>What came before</source>
        <translation>Що було раніше</translation>
    </message>
    <message>
        <source>What comes next</source>
        <translation>Що далі</translation>
    </message>
    <message>
        <source>What is on the page</source>
        <translation>Що є на сторінці</translation>
    </message>
    <message>
        <source>What would help?</source>
        <translation>Що б вам допомогло?</translation>
    </message>
    <message>
        <source>Without a name</source>
        <translation>Без назви</translation>
    </message>
    <message>
        <source>Write to it from home. Use the code, or add it to your list.</source>
        <translation>Напишіть із дому. Скористайтеся кодом або додайте до свого списку.</translation>
    </message>
    <message>
        <source>Yes</source>
        <translation>Так</translation>
    </message>
    <message>
        <source>You can carry on with this page.</source>
        <translation>Ви можете продовжити з цією сторінкою.</translation>
    </message>
    <message>
        <source>You can choose more than one.</source>
        <translation>Можна вибрати кілька.</translation>
    </message>
    <message>
        <source>You can do this at home, with the code.</source>
        <translation>Ви можете зробити це вдома за допомогою коду.</translation>
    </message>
    <message>
        <source>You can do this at home.</source>
        <translation>Ви можете зробити це вдома.</translation>
    </message>
    <message>
        <source>You can wait, or do this at home.</source>
        <translation>Можна почекати або зробити це вдома.</translation>
    </message>
    <message>
        <source>You have done this part.</source>
        <translation>Ви зробили цю частину.</translation>
    </message>
</context>
<context>
    <name>Looks</name>
    <message>
        <source>A band marks the line that you touch, or that is read to you.</source>
        <translation>Смуга позначає рядок, якого ви торкнулися або який вам читають.</translation>
    </message>
    <message>
        <source>A new page comes at once. It does not fade in.</source>
        <translation>Нова сторінка з’являється одразу, а не поступово.</translation>
    </message>
    <message>
        <source>Buttons low down</source>
        <translation>Кнопки внизу</translation>
    </message>
    <message>
        <source>Buttons on the left</source>
        <translation>Кнопки ліворуч</translation>
    </message>
    <message>
        <source>Buttons on the right</source>
        <translation>Кнопки праворуч</translation>
    </message>
    <message>
        <source>Colours and more</source>
        <translation>Кольори та інше</translation>
    </message>
    <message>
        <source>Dark on light</source>
        <translation>Темне на світлому</translation>
    </message>
    <message>
        <source>Everything you touch is within reach when you sit.</source>
        <translation>Усе, чого торкаєтеся, можна дістати сидячи.</translation>
    </message>
    <message>
        <source>Letters, words and lines stand further apart.</source>
        <translation>Літери, слова й рядки стоять далі одне від одного.</translation>
    </message>
    <message>
        <source>Light on dark</source>
        <translation>Світле на темному</translation>
    </message>
    <message>
        <source>More space</source>
        <translation>Більше простору</translation>
    </message>
    <message>
        <source>No movement</source>
        <translation>Без руху</translation>
    </message>
    <message>
        <source>Reaching</source>
        <translation>Досяжність</translation>
    </message>
    <message>
        <source>Reading</source>
        <translation>Читання</translation>
    </message>
    <message>
        <source>Reading ruler</source>
        <translation>Лінійка для читання</translation>
    </message>
    <message>
        <source>Yellow on black</source>
        <translation>Жовте на чорному</translation>
    </message>
</context>
<context>
    <name>MyList</name>
    <message>
        <source>Add this line</source>
        <translation>Додати цей рядок</translation>
    </message>
    <message>
        <source>Back to my list</source>
        <translation>Назад до мого списку</translation>
    </message>
    <message>
        <source>Email: %1</source>
        <translation>Електронна пошта: %1</translation>
    </message>
    <message>
        <source>Find something</source>
        <translation>Знайти щось</translation>
    </message>
    <message>
        <source>Get my list ready to print</source>
        <translation>Підготувати мій список до друку</translation>
    </message>
    <message>
        <source>Hear what the paper says</source>
        <translation>Послухати, що написано на папері</translation>
    </message>
    <message>
        <source>I have no internet at home</source>
        <translation>У мене вдома немає інтернету</translation>
    </message>
    <message>
        <source>Move up</source>
        <translation>Перемістити вище</translation>
    </message>
    <message>
        <source>My list</source>
        <translation>Мій список</translation>
    </message>
    <message>
        <source>Now the codes hold numbers and words. They need no internet.</source>
        <translation>Тепер коди містять номери та слова. Їм не потрібен інтернет.</translation>
    </message>
    <message>
        <source>Phone: %1</source>
        <translation>Телефон: %1</translation>
    </message>
    <message>
        <source>Point your phone&apos;s camera at this code. It begins an email to %1.</source>
        <translation>Наведіть камеру телефону на цей код. Він починає лист на %1.</translation>
    </message>
    <message>
        <source>Point your phone&apos;s camera at this code. It opens %1.</source>
        <translation>Наведіть камеру телефону на цей код. Відкриється %1.</translation>
    </message>
    <message>
        <source>Point your phone&apos;s camera at this code. It opens part %1 of %2.</source>
        <translation>Наведіть камеру телефона на цей код. Він відкриває частину %1 з %2.</translation>
    </message>
    <message>
        <source>Point your phone&apos;s camera at this code. It opens your list.</source>
        <translation>Наведіть камеру телефона на цей код. Він відкриває ваш список.</translation>
    </message>
    <message>
        <source>Point your phone&apos;s camera at this code. It puts %1 into your phone.</source>
        <translation>Наведіть камеру телефону на цей код. Він збереже %1 у телефоні.</translation>
    </message>
    <message>
        <source>Point your phone&apos;s camera at this code. It puts the day into your calendar.</source>
        <translation>Наведіть камеру телефону на цей код. День потрапить у ваш календар.</translation>
    </message>
    <message>
        <source>Point your phone&apos;s camera at this code. It rings %1.</source>
        <translation>Наведіть камеру телефону на цей код. Телефон набере %1.</translation>
    </message>
    <message>
        <source>Point your phone&apos;s camera at this code. It shows these words on your phone.</source>
        <translation>Наведіть камеру телефону на цей код. Він покаже ці слова на телефоні.</translation>
    </message>
    <message>
        <source>Print my list</source>
        <translation>Надрукувати мій список</translation>
    </message>
    <message>
        <source>Printing your list.</source>
        <translation>Друкуємо ваш список.</translation>
    </message>
    <message>
        <source>Ring Sam on Monday</source>
        <translation>Зателефонувати Сему в понеділок</translation>
    </message>
    <message>
        <source>Someone who works here can write a line for you. It is only printed.</source>
        <translation>Працівник може написати для вас рядок. Його лише друкують.</translation>
    </message>
    <message>
        <source>Take off my list</source>
        <translation>Прибрати з мого списку</translation>
    </message>
    <message>
        <source>What the paper says</source>
        <translation>Що написано на папері</translation>
    </message>
    <message>
        <source>You began this here. Put it on your list to go on at home.</source>
        <translation>Ви почали це тут. Додайте це до свого списку, щоб продовжити вдома.</translation>
    </message>
    <message>
        <source>You can point your phone&apos;s camera at the codes below.</source>
        <translation>Ви можете навести камеру телефону на коди нижче.</translation>
    </message>
    <message>
        <source>Your list is empty. Press “Add to my list” when you find something useful.</source>
        <translation>Ваш список порожній. Коли знайдете щось корисне, натисніть «Додати до мого списку».</translation>
    </message>
    <message>
        <source>Your list is printed. Take it with you.</source>
        <translation>Ваш список надруковано. Візьміть його із собою.</translation>
    </message>
    <message>
        <source>Your list is ready. Ask someone who works here to print it.</source>
        <translation>Ваш список готовий. Попросіть когось із працівників надрукувати його.</translation>
    </message>
    <message>
        <source>Your list was printed a moment ago. Look at the printer.</source>
        <translation>Ваш список щойно надруковано. Подивіться на принтер.</translation>
    </message>
</context>
<context>
    <name>Narrow</name>
    <message>
        <source>How near?</source>
        <translation>Наскільки близько?</translation>
    </message>
    <message>
        <source>How old is the person?</source>
        <translation>Скільки людині років?</translation>
    </message>
    <message>
        <source>What does it cost?</source>
        <translation>Скільки це коштує?</translation>
    </message>
    <message>
        <source>What makes it easier?</source>
        <translation>Що полегшує доступ?</translation>
    </message>
    <message>
        <source>What matters to you?</source>
        <translation>Що для вас важливо?</translation>
    </message>
    <message>
        <source>When is it open?</source>
        <translation>Коли відчинено?</translation>
    </message>
    <message>
        <source>Which language do they speak?</source>
        <translation>Якою мовою там говорять?</translation>
    </message>
    <message>
        <source>Without going there?</source>
        <translation>Не виходячи з дому?</translation>
    </message>
</context>
<context>
    <name>Narrowing</name>
    <message>
        <source>%1 spoken</source>
        <translation>Мова: %1</translation>
    </message>
    <message>
        <source>18 to 49</source>
        <translation>Від 18 до 49</translation>
    </message>
    <message>
        <source>50 to 64</source>
        <translation>Від 50 до 64</translation>
    </message>
    <message>
        <source>65 and over</source>
        <translation>65 і більше</translation>
    </message>
    <message>
        <source>Age %1</source>
        <translation>Вік: %1</translation>
    </message>
    <message>
        <source>British Sign Language</source>
        <translation>Британська жестова мова</translation>
    </message>
    <message>
        <source>By phone</source>
        <translation>Телефоном</translation>
    </message>
    <message>
        <source>Free</source>
        <translation>Безкоштовно</translation>
    </message>
    <message>
        <source>Has a hearing loop</source>
        <translation>Є слухова петля</translation>
    </message>
    <message>
        <source>Online</source>
        <translation>Онлайн</translation>
    </message>
    <message>
        <source>Open at the weekend</source>
        <translation>Відчинено у вихідні</translation>
    </message>
    <message>
        <source>Open in the evening</source>
        <translation>Відчинено ввечері</translation>
    </message>
    <message>
        <source>Open now</source>
        <translation>Зараз відчинено</translation>
    </message>
    <message>
        <source>Under 18</source>
        <translation>До 18</translation>
    </message>
    <message>
        <source>Wheelchairs can get in</source>
        <translation>Можна заїхати у візку</translation>
    </message>
    <message>
        <source>Within 1 mile</source>
        <translation>У межах 1 милі</translation>
    </message>
    <message>
        <source>Within 10 miles</source>
        <translation>У межах 10 миль</translation>
    </message>
    <message>
        <source>Within 3 miles</source>
        <translation>У межах 3 миль</translation>
    </message>
</context>
<context>
    <name>PagedColumn</name>
    <message>
        <source>Back up</source>
        <translation>Вгору</translation>
    </message>
    <message>
        <source>More</source>
        <extracomment>Room above and below the words of the buttons that turn pages, in pixels. LOOK: on a portrait totem the controls stand in the lower 60 %, within reach of a chair. With a hand chosen, the main action takes this share of the width, at its side.</extracomment>
        <translation>Далі</translation>
    </message>
</context>
<context>
    <name>Parts</name>
    <message>
        <source>In English:</source>
        <translation>Англійською:</translation>
    </message>
    <message>
        <source>This part is in English. We do not have it in your language yet.</source>
        <translation>Ця частина англійською. Вашою мовою її ще немає.</translation>
    </message>
</context>
<context>
    <name>Practice</name>
    <message>
        <source>Choose</source>
        <translation>Вибрати</translation>
    </message>
    <message>
        <source>Do it again</source>
        <translation>Зробити ще раз</translation>
    </message>
    <message>
        <source>Down</source>
        <translation>Вниз</translation>
    </message>
    <message>
        <source>Larger</source>
        <translation>Більше</translation>
    </message>
    <message>
        <source>Leave this practice</source>
        <translation>Вийти з цієї вправи</translation>
    </message>
    <message>
        <source>Nothing was sent, and nothing is kept.</source>
        <translation>Нічого не надіслано й нічого не збережено.</translation>
    </message>
    <message>
        <source>Part %1 of %2</source>
        <translation>Частина %1 з %2</translation>
    </message>
    <message>
        <source>Practice. Nothing here is real.</source>
        <translation>Вправа. Тут усе несправжнє.</translation>
    </message>
    <message>
        <source>Show me</source>
        <translation>Покажіть мені</translation>
    </message>
    <message>
        <source>Smaller</source>
        <translation>Менше</translation>
    </message>
    <message>
        <source>That is done.</source>
        <translation>Зроблено.</translation>
    </message>
    <message>
        <source>That was something else. Nothing is lost. Try again.</source>
        <translation>Це було щось інше. Нічого не втрачено. Спробуйте ще раз.</translation>
    </message>
    <message>
        <source>Touch Choose. It has a thick edge now.</source>
        <translation>Торкніться «Вибрати». Тепер там товста рамка.</translation>
    </message>
    <message>
        <source>Touch Larger a few times. It has a thick edge now.</source>
        <translation>Торкніться «Більше» кілька разів. Тепер там товста рамка.</translation>
    </message>
    <message>
        <source>Touch the box with the thick edge. Then type: %1</source>
        <translation>Торкніться поля з товстою рамкою. Потім введіть: %1</translation>
    </message>
    <message>
        <source>Touch the box with the thick edge. Type with the keys, then touch Next.</source>
        <translation>Торкніться поля з товстою рамкою. Введіть клавішами, потім торкніться «Продовжити».</translation>
    </message>
    <message>
        <source>Touch the empty box, and type with the keys. Then touch Next.</source>
        <translation>Торкніться порожнього поля й введіть клавішами. Потім торкніться «Продовжити».</translation>
    </message>
    <message>
        <source>Touch this. It has a thick edge now: %1</source>
        <translation>Торкніться цього. Тепер тут товста рамка: %1</translation>
    </message>
    <message>
        <source>Up</source>
        <translation>Вгору</translation>
    </message>
    <message>
        <source>You practised: %1 (Essential Digital Skills).</source>
        <translation>Ви вправлялися: %1 (основні цифрові навички).</translation>
    </message>
</context>
<context>
    <name>Printing</name>
    <message>
        <source>Ask someone who works here. Nothing is printed later.</source>
        <translation>Запитайте когось, хто тут працює. Пізніше нічого не надрукується.</translation>
    </message>
    <message>
        <source>Paper is stuck in the printer.</source>
        <translation>У принтері застряг папір.</translation>
    </message>
    <message>
        <source>The printer does not answer. It may be off.</source>
        <translation>Принтер не відповідає. Можливо, він вимкнений.</translation>
    </message>
    <message>
        <source>The printer does not work now.</source>
        <translation>Принтер зараз не працює.</translation>
    </message>
    <message>
        <source>The printer has no ink.</source>
        <translation>У принтері немає чорнила.</translation>
    </message>
    <message>
        <source>The printer has no paper.</source>
        <translation>У принтері немає паперу.</translation>
    </message>
    <message>
        <source>The printer is open.</source>
        <translation>Принтер відкритий.</translation>
    </message>
    <message>
        <source>The printer took too long, so we stopped it.</source>
        <translation>Принтер працював надто довго, тому ми його зупинили.</translation>
    </message>
</context>
<context>
    <name>Problems</name>
    <message>
        <source>Choose one of these answers.</source>
        <translation>Виберіть одну з цих відповідей.</translation>
    </message>
    <message>
        <source>Choose or type an answer first.</source>
        <translation>Спершу виберіть або введіть відповідь.</translation>
    </message>
    <message>
        <source>Choose “none of these” alone, or choose the others.</source>
        <translation>Виберіть лише «нічого з цього» або виберіть інше.</translation>
    </message>
    <message>
        <source>It should be a whole number to ring, like 01632 960 001.</source>
        <translation>Це має бути повний номер телефону, наприклад 01632 960 001.</translation>
    </message>
    <message>
        <source>It should have 2 letters, 6 figures and a letter, like QQ 12 34 56 C.</source>
        <translation>Має бути 2 літери, 6 цифр і літера, наприклад QQ 12 34 56 C.</translation>
    </message>
    <message>
        <source>It should have an @ in the middle, like name@example.com.</source>
        <translation>Посередині має бути @, наприклад name@example.com.</translation>
    </message>
    <message>
        <source>That day has passed. Check the month and year.</source>
        <translation>Цей день уже минув. Перевірте місяць і рік.</translation>
    </message>
    <message>
        <source>That day is still to come. Check the year.</source>
        <translation>Цей день ще не настав. Перевірте рік.</translation>
    </message>
    <message>
        <source>That doesn&apos;t look like a whole postcode. It should be like L1 8JQ.</source>
        <translation>Це не схоже на повний поштовий індекс. Він має бути як L1 8JQ.</translation>
    </message>
    <message>
        <source>The number should be %1 or less.</source>
        <translation>Число має бути не більше ніж %1.</translation>
    </message>
    <message>
        <source>The number should be %1 or more.</source>
        <translation>Число має бути не менше ніж %1.</translation>
    </message>
    <message>
        <source>This needs a day, a month and a year. It should be like 27 3 1944.</source>
        <translation>Потрібні день, місяць і рік, наприклад 27 3 1944.</translation>
    </message>
    <message>
        <source>This needs a number. Use figures, like 72.</source>
        <translation>Потрібне число. Пишіть цифрами, наприклад 72.</translation>
    </message>
    <message>
        <source>This needs a sum of money. It should be like 120.50.</source>
        <translation>Потрібна сума грошей, наприклад 120.50.</translation>
    </message>
    <message>
        <source>This needs a year. Use 4 figures, like 1944.</source>
        <translation>Потрібен рік. Введіть 4 цифри, наприклад 1944.</translation>
    </message>
    <message>
        <source>We do not know that country. Type its first letters, then touch it.</source>
        <translation>Ми не знаємо такої країни. Введіть перші літери, потім торкніться її.</translation>
    </message>
</context>
<context>
    <name>Reading</name>
    <message>
        <source>At the foot of the screen:</source>
        <translation>Унизу екрана:</translation>
    </message>
    <message>
        <source>At the top of the screen:</source>
        <translation>Угорі екрана:</translation>
    </message>
    <message>
        <source>Button:</source>
        <translation>Кнопка:</translation>
    </message>
    <message>
        <source>Choice %1 of %2:</source>
        <translation>Варіант %1 з %2:</translation>
    </message>
    <message>
        <source>Chosen.</source>
        <translation>Вибрано.</translation>
    </message>
    <message>
        <source>Your answers are private. To hear them too, touch “Again”.</source>
        <translation>Ваші відповіді приватні. Щоб почути і їх, торкніться «Ще раз».</translation>
    </message>
</context>
<context>
    <name>ReadingStrip</name>
    <message>
        <source>Again</source>
        <translation>Ще раз</translation>
    </message>
    <message>
        <source>Faster</source>
        <translation>Швидше</translation>
    </message>
    <message>
        <source>Go on</source>
        <translation>Далі</translation>
    </message>
    <message>
        <source>Letters</source>
        <translation>Літери</translation>
    </message>
    <message>
        <source>Louder</source>
        <translation>Гучніше</translation>
    </message>
    <message>
        <source>More</source>
        <translation>Далі</translation>
    </message>
    <message>
        <source>Next sentence</source>
        <translation>Наступне речення</translation>
    </message>
    <message>
        <source>No sound</source>
        <extracomment>Around the words of a button, in pixels. With fewer than so many beside each other, a page of them holds too little. *Pause*, one that changes, *More*.</extracomment>
        <translation>Немає звуку</translation>
    </message>
    <message>
        <source>Pause</source>
        <translation>Пауза</translation>
    </message>
    <message>
        <source>Previous</source>
        <translation>Попереднє</translation>
    </message>
    <message>
        <source>Previous sentence</source>
        <translation>Попереднє речення</translation>
    </message>
    <message>
        <source>Read again</source>
        <translation>Читати знову</translation>
    </message>
    <message>
        <source>Say each letter that I type</source>
        <translation>Озвучувати кожну літеру, яку я вводжу</translation>
    </message>
    <message>
        <source>Skip</source>
        <translation>Пропустити</translation>
    </message>
    <message>
        <source>Slower</source>
        <translation>Повільніше</translation>
    </message>
    <message>
        <source>Softer</source>
        <translation>Тихіше</translation>
    </message>
    <message>
        <source>There is no sound now. The words still light up.</source>
        <translation>Зараз немає звуку. Слова все одно підсвічуються.</translation>
    </message>
    <message>
        <source>This kiosk does not read aloud. You can ask a person to read to you.</source>
        <translation>Цей кіоск не читає вголос. Ви можете попросити когось почитати вам.</translation>
    </message>
    <message>
        <source>We have no voice for this language yet. You can ask a person to read to you.</source>
        <translation>Для цієї мови в нас ще немає голосу. Ви можете попросити когось почитати вам.</translation>
    </message>
</context>
<context>
    <name>Safe</name>
    <message>
        <source>Part of this kiosk is not working. You can still read here.</source>
        <translation>Частина цього кіоска не працює. Тут усе ще можна читати.</translation>
    </message>
    <message>
        <source>Read what to do</source>
        <translation>Прочитайте, що робити</translation>
    </message>
</context>
<context>
    <name>Scan</name>
    <message>
        <source>A paper is held before the scanner, with its square code towards it.</source>
        <translation>Аркуш тримають перед сканером, квадратним кодом до нього.</translation>
    </message>
    <message>
        <source>As on your paper</source>
        <translation>Як на вашому аркуші</translation>
    </message>
    <message>
        <source>Go on with this</source>
        <translation>Продовжити з цим</translation>
    </message>
    <message>
        <source>Hold the large square code on your paper in front of the camera of this screen.</source>
        <translation>Тримайте великий квадратний код на вашому папері перед камерою цього екрана.</translation>
    </message>
    <message>
        <source>Hold the large square code on your paper in front of the scanner.</source>
        <translation>Піднесіть великий квадратний код на вашому аркуші до сканера.</translation>
    </message>
    <message>
        <source>I have no paper with me</source>
        <translation>У мене немає з собою аркуша</translation>
    </message>
    <message>
        <source>Larger letters</source>
        <translation>Більші літери</translation>
    </message>
    <message>
        <source>My paper</source>
        <translation>Мій аркуш</translation>
    </message>
    <message>
        <source>No, show another paper</source>
        <translation>Ні, показати інший аркуш</translation>
    </message>
    <message>
        <source>Put it on my list</source>
        <translation>Додати до мого списку</translation>
    </message>
    <message>
        <source>Services on your paper</source>
        <translation>Послуги на вашому аркуші</translation>
    </message>
    <message>
        <source>Show us your paper</source>
        <translation>Покажіть нам ваш аркуш</translation>
    </message>
    <message>
        <source>Smaller letters</source>
        <translation>Менші літери</translation>
    </message>
    <message>
        <source>Some of what is on your paper is not at this kiosk any more.</source>
        <translation>Частини того, що на вашому аркуші, вже немає в цьому кіоску.</translation>
    </message>
    <message>
        <source>That is another kind of code. Look for the large square code near the top of your paper.</source>
        <translation>Це код іншого виду. Знайдіть великий квадратний код угорі вашого аркуша.</translation>
    </message>
    <message>
        <source>The camera does not answer. Ask someone who works here, or go on without your paper.</source>
        <translation>Камера не відповідає. Запитайте когось, хто тут працює, або продовжуйте без паперу.</translation>
    </message>
    <message>
        <source>The camera looks only for the code. No picture is kept.</source>
        <translation>Камера шукає лише код. Жодне зображення не зберігається.</translation>
    </message>
    <message>
        <source>We could not read all of the code. Hold the paper flat and show it again.</source>
        <translation>Ми не змогли прочитати весь код. Тримайте аркуш рівно і покажіть його ще раз.</translation>
    </message>
    <message>
        <source>We found what is on your paper</source>
        <translation>Ми знайшли те, що на вашому аркуші</translation>
    </message>
    <message>
        <source>We have read your paper, but what is on it is not at this kiosk any more. Ask someone who works here.</source>
        <translation>Ми прочитали ваш аркуш, але того, що на ньому, вже немає в цьому кіоску. Запитайте когось, хто тут працює.</translation>
    </message>
    <message>
        <source>We have read your paper. We are looking up what is on it.</source>
        <translation>Ми прочитали ваш аркуш. Шукаємо те, що на ньому.</translation>
    </message>
    <message>
        <source>We keep no answers, so we ask some questions again.</source>
        <translation>Ми не зберігаємо відповідей, тому деякі запитання ставимо ще раз.</translation>
    </message>
    <message>
        <source>We put all of it on your list again.</source>
        <translation>Ми знову додаємо все це до вашого списку.</translation>
    </message>
    <message>
        <source>What the camera sees now.</source>
        <translation>Те, що камера бачить зараз.</translation>
    </message>
    <message>
        <source>When we have read it, this screen shows what we found.</source>
        <translation>Коли ми його прочитаємо, цей екран покаже, що ми знайшли.</translation>
    </message>
    <message>
        <source>Which one would you like to go on with?</source>
        <translation>З чим ви хочете продовжити?</translation>
    </message>
    <message>
        <source>You begin at the first page.</source>
        <translation>Ви починаєте з першої сторінки.</translation>
    </message>
    <message>
        <source>You were at step %1.</source>
        <translation>Ви були на кроці %1.</translation>
    </message>
    <message>
        <source>Your paper is from another place, and what is on it is not at this kiosk. Your phone&apos;s camera can open it.</source>
        <translation>Ваш аркуш з іншого місця, і того, що на ньому, немає в цьому кіоску. Камера вашого телефону може його відкрити.</translation>
    </message>
    <message>
        <source>Your paper is from another place: some of what is on it is not at this kiosk. Your phone&apos;s camera can open all of it.</source>
        <translation>Ваш аркуш з іншого місця: частини того, що на ньому, немає в цьому кіоску. Камера вашого телефону може відкрити все.</translation>
    </message>
    <message>
        <source>Your paper is of a newer kind, which this kiosk cannot read yet. Your phone&apos;s camera can open it.</source>
        <translation>Ваш аркуш новішого виду, який цей кіоск ще не вміє читати. Камера вашого телефону може його відкрити.</translation>
    </message>
</context>
<context>
    <name>Services</name>
    <message>
        <source>Add to my list</source>
        <translation>Додати до мого списку</translation>
    </message>
    <message>
        <source>Always open</source>
        <translation>Завжди відчинено</translation>
    </message>
    <message>
        <source>By phone or online, for everyone</source>
        <translation>Телефоном або онлайн, для всіх</translation>
    </message>
    <message>
        <source>Closed for now</source>
        <translation>Поки що зачинено</translation>
    </message>
    <message>
        <source>Closed today</source>
        <translation>Сьогодні зачинено</translation>
    </message>
    <message>
        <source>For a textphone</source>
        <translation>Для текстового телефону</translation>
    </message>
    <message>
        <source>For people aged %1 and over</source>
        <translation>Для людей віком від %1</translation>
    </message>
    <message>
        <source>For people aged %1 and under</source>
        <translation>Для людей віком до %1</translation>
    </message>
    <message>
        <source>For people aged %1 to %2</source>
        <translation>Для людей віком від %1 до %2</translation>
    </message>
    <message>
        <source>For text messages</source>
        <translation>Для текстових повідомлень</translation>
    </message>
    <message>
        <source>For the whole area</source>
        <translation>Для всього району</translation>
    </message>
    <message>
        <source>For video calls</source>
        <translation>Для відеодзвінків</translation>
    </message>
    <message>
        <source>Getting in</source>
        <translation>Як потрапити всередину</translation>
    </message>
    <message>
        <source>Go back</source>
        <translation>Повернутися</translation>
    </message>
    <message>
        <source>How to ask for it</source>
        <translation>Як про це попросити</translation>
    </message>
    <message>
        <source>It is free.</source>
        <translation>Це безкоштовно.</translation>
    </message>
    <message>
        <source>Languages spoken</source>
        <translation>Мови спілкування</translation>
    </message>
    <message>
        <source>Last checked on %1</source>
        <translation>Останню перевірку зроблено %1</translation>
    </message>
    <message>
        <source>More about it</source>
        <translation>Докладніше</translation>
    </message>
    <message>
        <source>Nobody has said when this was last checked. Ring first.</source>
        <translation>Невідомо, коли це востаннє перевіряли. Спершу зателефонуйте.</translation>
    </message>
    <message>
        <source>On your list. See my list</source>
        <translation>У вашому списку. Переглянути мій список</translation>
    </message>
    <message>
        <source>Open now until %1</source>
        <translation>Зараз відчинено, до %1</translation>
    </message>
    <message>
        <source>Opens %2 at %1</source>
        <translation>Відчиниться: %2, %1</translation>
    </message>
    <message>
        <source>Opens on %2 at %1</source>
        <translation>Відчиниться %2 о %1</translation>
    </message>
    <message>
        <source>Opens today at %1</source>
        <translation>Відчиниться сьогодні о %1</translation>
    </message>
    <message>
        <source>Opens tomorrow at %1</source>
        <translation>Відчиниться завтра о %1</translation>
    </message>
    <message>
        <source>Phone</source>
        <translation>Телефон</translation>
    </message>
    <message>
        <source>Ring to ask when it is open</source>
        <translation>Зателефонуйте й запитайте, коли відчинено</translation>
    </message>
    <message>
        <source>Run by %1</source>
        <translation>Надає: %1</translation>
    </message>
    <message>
        <source>Sample only</source>
        <extracomment>The index counts no further; nobody reads so many.</extracomment>
        <translation>Лише зразок</translation>
    </message>
    <message>
        <source>Sample only: this service is not real.</source>
        <translation>Лише зразок: такої послуги насправді немає.</translation>
    </message>
    <message>
        <source>See their website here</source>
        <translation>Переглянути їхній сайт тут</translation>
    </message>
    <message>
        <source>Something is wrong here</source>
        <translation>Тут щось не так</translation>
    </message>
    <message>
        <source>That day is a bank holiday. Ring before you go.</source>
        <translation>Це святковий день. Зателефонуйте, перш ніж іти.</translation>
    </message>
    <message>
        <source>Then ask for extension %1</source>
        <translation>Потім попросіть внутрішній номер %1</translation>
    </message>
    <message>
        <source>This service is no longer on our list.</source>
        <translation>Цієї послуги більше немає в нашому списку.</translation>
    </message>
    <message>
        <source>Today is a bank holiday. Ring before you go.</source>
        <translation>Сьогодні святковий день. Зателефонуйте, перш ніж іти.</translation>
    </message>
    <message>
        <source>Today: %1</source>
        <translation>Сьогодні: %1</translation>
    </message>
    <message>
        <source>Web page: %1</source>
        <translation>Вебсторінка: %1</translation>
    </message>
    <message>
        <source>What it costs</source>
        <translation>Скільки це коштує</translation>
    </message>
    <message>
        <source>What to bring</source>
        <translation>Що взяти із собою</translation>
    </message>
    <message>
        <source>Where it is</source>
        <translation>Де це</translation>
    </message>
    <message>
        <source>Who it is for</source>
        <translation>Для кого це</translation>
    </message>
    <message>
        <source>Write to</source>
        <translation>Написати</translation>
    </message>
    <message>
        <source>You told us that something is wrong here. Thank you.</source>
        <translation>Ви повідомили, що тут щось не так. Дякуємо.</translation>
    </message>
    <message>
        <source>all day and night</source>
        <translation>цілодобово</translation>
    </message>
</context>
<context>
    <name>Skill</name>
    <message>
        <source>Being safe and legal online</source>
        <translation>Безпека й закон в інтернеті</translation>
    </message>
    <message>
        <source>Buying and applying online</source>
        <translation>Купувати й подавати заяви онлайн</translation>
    </message>
    <message>
        <source>Changing a password</source>
        <translation>Змінювати пароль</translation>
    </message>
    <message>
        <source>Communicating</source>
        <translation>Спілкуватися</translation>
    </message>
    <message>
        <source>Connecting to Wi-Fi</source>
        <translation>Підключатися до Wi-Fi</translation>
    </message>
    <message>
        <source>Finding and opening apps</source>
        <translation>Знаходити й відкривати програми</translation>
    </message>
    <message>
        <source>Handling information and content</source>
        <translation>Працювати з інформацією</translation>
    </message>
    <message>
        <source>Keeping passwords safe</source>
        <translation>Берегти паролі</translation>
    </message>
    <message>
        <source>Making a device suit you</source>
        <translation>Налаштовувати пристрій під себе</translation>
    </message>
    <message>
        <source>Solving problems</source>
        <translation>Розв’язувати проблеми</translation>
    </message>
    <message>
        <source>Turning on and logging in</source>
        <translation>Вмикати й входити</translation>
    </message>
    <message>
        <source>Using a web browser</source>
        <translation>Користуватися браузером</translation>
    </message>
    <message>
        <source>Using the controls of a device</source>
        <translation>Користуватися кнопками пристрою</translation>
    </message>
</context>
<context>
    <name>Slip</name>
    <message>
        <source>Email</source>
        <translation>Електронна пошта</translation>
    </message>
    <message>
        <source>It begins an email to:</source>
        <translation>Він починає лист на:</translation>
    </message>
    <message>
        <source>It opens:</source>
        <translation>Відкривається:</translation>
    </message>
    <message>
        <source>It puts the day into your phone&apos;s calendar.</source>
        <translation>Додає день до календаря телефону.</translation>
    </message>
    <message>
        <source>It puts this number into your phone:</source>
        <translation>Зберігає цей номер у телефоні:</translation>
    </message>
    <message>
        <source>It rings:</source>
        <translation>Набирає номер:</translation>
    </message>
    <message>
        <source>It shows these words on your phone.</source>
        <translation>Показує ці слова на телефоні.</translation>
    </message>
    <message>
        <source>It shows this list again. You can ring, tick off and go on.</source>
        <translation>Він знову показує цей список. Можна телефонувати, позначати й продовжувати.</translation>
    </message>
    <message>
        <source>My notes</source>
        <translation>Мої нотатки</translation>
    </message>
    <message>
        <source>Need help? Ask us at %1</source>
        <translation>Потрібна допомога? Запитайте нас: %1</translation>
    </message>
    <message>
        <source>Need help? Ring %1</source>
        <translation>Потрібна допомога? Телефонуйте: %1</translation>
    </message>
    <message>
        <source>Page %1 of %2</source>
        <translation>Сторінка %1 з %2</translation>
    </message>
    <message>
        <source>Phone</source>
        <translation>Телефон</translation>
    </message>
    <message>
        <source>Point your phone&apos;s camera here.</source>
        <translation>Наведіть сюди камеру телефону.</translation>
    </message>
    <message>
        <source>Take this paper home.</source>
        <translation>Візьміть цей папір додому.</translation>
    </message>
    <message>
        <source>There is nothing on your list.</source>
        <translation>У вашому списку нічого немає.</translation>
    </message>
    <message>
        <source>Tick each step when it is done.</source>
        <translation>Позначайте кожен виконаний крок.</translation>
    </message>
    <message>
        <source>Web page</source>
        <translation>Вебсторінка</translation>
    </message>
    <message>
        <source>What to do next</source>
        <translation>Що робити далі</translation>
    </message>
    <message>
        <source>Who helped me (first name):</source>
        <translation>Хто мені допоміг (ім&apos;я):</translation>
    </message>
    <message>
        <source>Your list</source>
        <translation>Ваш список</translation>
    </message>
    <message>
        <source>Your list on a phone: part %1 of %2</source>
        <translation>Ваш список у телефоні: частина %1 з %2</translation>
    </message>
    <message>
        <source>Your whole list on a phone</source>
        <translation>Увесь ваш список у телефоні</translation>
    </message>
</context>
<context>
    <name>StaffBeside</name>
    <message>
        <source>May a member of staff use this screen with you?</source>
        <translation>Чи може працівник скористатися цим екраном разом із вами?</translation>
    </message>
    <message>
        <source>No, go on without</source>
        <translation>Ні, продовжити без цього</translation>
    </message>
    <message>
        <source>They do not see your answers there. Nothing about you is kept. Afterwards you go on where you were.</source>
        <translation>Вони не бачать там ваших відповідей. Про вас нічого не зберігається. Потім ви продовжите з того самого місця.</translation>
    </message>
    <message>
        <source>Yes, that is fine</source>
        <translation>Так, я не проти</translation>
    </message>
</context>
<context>
    <name>StaffNotes</name>
    <message>
        <source>Back to the staff room</source>
        <translation>Назад до кімнати персоналу</translation>
    </message>
    <message>
        <source>Back to the waiting screen</source>
        <translation>Назад до екрана очікування</translation>
    </message>
    <message>
        <source>Begin a visit with more time</source>
        <translation>Почати відвідування з більшим часом</translation>
    </message>
    <message>
        <source>Everything works.</source>
        <translation>Усе працює.</translation>
    </message>
    <message>
        <source>For somebody who needs longer: nothing is cleared so soon.</source>
        <translation>Для того, кому потрібно більше часу: нічого не зникає так швидко.</translation>
    </message>
    <message>
        <source>For staff</source>
        <extracomment>How many times as long as usual somebody may be quiet for whom staff begin a visit.</extracomment>
        <translation>Для персоналу</translation>
    </message>
</context>
<context>
    <name>TakeHome</name>
    <message>
        <source>To find for: %1</source>
        <translation>Знайти для: %1</translation>
    </message>
</context>
<context>
    <name>Topics</name>
    <message>
        <source>Nothing is here yet.</source>
        <translation>Тут поки нічого немає.</translation>
    </message>
    <message>
        <source>What is it about?</source>
        <translation>Про що йдеться?</translation>
    </message>
    <message>
        <source>What would you like to learn?</source>
        <translation>Чого ви хочете навчитися?</translation>
    </message>
</context>
<context>
    <name>Waiting</name>
    <message>
        <source>Here you can</source>
        <translation>Тут ви можете</translation>
    </message>
    <message>
        <source>To hear a page, touch “Read to me”.</source>
        <translation>Щоб почути сторінку, торкніться «Читати вголос».</translation>
    </message>
    <message>
        <source>To use it by ear: put in headphones, or hold an arrow key.</source>
        <translation>Щоб користуватися на слух: вставте навушники або тримайте клавішу зі стрілкою.</translation>
    </message>
    <message>
        <source>To use it by ear: put in headphones, or press a key.</source>
        <translation>Щоб користуватися на слух: вставте навушники або натисніть клавішу.</translation>
    </message>
    <message>
        <source>Touch to begin</source>
        <extracomment>With all nine languages, everything still stands on one page of a screen 600 px high. The invitation in every language, whichever is shown: it must be read before one can be chosen.</extracomment>
        <translation>Торкніться тут</translation>
    </message>
    <message>
        <source>apply for a Blue Badge</source>
        <translation>подати заяву на Blue Badge</translation>
    </message>
    <message>
        <source>ask for help at home</source>
        <translation>попросити про допомогу вдома</translation>
    </message>
    <message>
        <source>check what money you can get</source>
        <translation>дізнатися, які гроші ви можете отримати</translation>
    </message>
    <message>
        <source>find a lunch club</source>
        <translation>знайти обідній клуб</translation>
    </message>
    <message>
        <source>find help near you</source>
        <translation>знайти допомогу поруч</translation>
    </message>
</context>
<context>
    <name>Walking</name>
    <message>
        <source>Add to my list</source>
        <translation>Додати до мого списку</translation>
    </message>
    <message>
        <source>Are these answers right?</source>
        <translation>Ці відповіді правильні?</translation>
    </message>
    <message>
        <source>Ask someone to come here</source>
        <translation>Попросити когось підійти</translation>
    </message>
    <message>
        <source>Choose all that fit. Then press Next.</source>
        <translation>Виберіть усе, що підходить. Потім натисніть «Продовжити».</translation>
    </message>
    <message>
        <source>Do it here now</source>
        <translation>Зробити це тут зараз</translation>
    </message>
    <message>
        <source>Do something else</source>
        <translation>Зробити щось інше</translation>
    </message>
    <message>
        <source>Ends in %1</source>
        <translation>Закінчується на %1</translation>
    </message>
    <message>
        <source>For example: %1</source>
        <translation>Наприклад: %1</translation>
    </message>
    <message>
        <source>Go back to the open page</source>
        <translation>Назад до відкритої сторінки</translation>
    </message>
    <message>
        <source>How long it takes</source>
        <translation>Скільки часу це займе</translation>
    </message>
    <message>
        <source>I don&apos;t know</source>
        <translation>Я не знаю</translation>
    </message>
    <message>
        <source>Leave this out</source>
        <translation>Пропустити це</translation>
    </message>
    <message>
        <source>Left out</source>
        <translation>Пропущено</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>Продовжити</translation>
    </message>
    <message>
        <source>No</source>
        <translation>Ні</translation>
    </message>
    <message>
        <source>None of these</source>
        <translation>Нічого з цього</translation>
    </message>
    <message>
        <source>Nothing you type is kept.</source>
        <translation>Ми не зберігаємо того, що ви вводите.</translation>
    </message>
    <message>
        <source>On your list. You can print it.</source>
        <translation>У вашому списку. Його можна надрукувати.</translation>
    </message>
    <message>
        <source>Put this on your list. It goes home with you.</source>
        <translation>Додайте це до списку. Ви візьмете його додому.</translation>
    </message>
    <message>
        <source>See my list</source>
        <translation>Переглянути мій список</translation>
    </message>
    <message>
        <source>Step %1 of %2</source>
        <translation>Крок %1 з %2</translation>
    </message>
    <message>
        <source>The page cannot be opened here at the moment.</source>
        <translation>Сторінку зараз не можна тут відкрити.</translation>
    </message>
    <message>
        <source>This is on the web page %1.</source>
        <translation>Це на вебсторінці %1.</translation>
    </message>
    <message>
        <source>Touch an answer to change it.</source>
        <translation>Торкніться відповіді, щоб змінити її.</translation>
    </message>
    <message>
        <source>What happens next</source>
        <translation>Що буде далі</translation>
    </message>
    <message>
        <source>What to look for</source>
        <translation>Що шукати</translation>
    </message>
    <message>
        <source>What to press</source>
        <translation>Що натиснути</translation>
    </message>
    <message>
        <source>Yes</source>
        <translation>Так</translation>
    </message>
    <message>
        <source>Yes, go on</source>
        <translation>Так, продовжити</translation>
    </message>
    <message>
        <source>You can say this:</source>
        <translation>Ви можете сказати так:</translation>
    </message>
</context>
<context>
    <name>Ways</name>
    <message>
        <source>A sketch of the way. %1</source>
        <extracomment>A line of words no higher than so many radii: else they hide what they are written in.</extracomment>
        <translation>Схема шляху. %1</translation>
    </message>
    <message>
        <source>It is east of %1.</source>
        <translation>Це на схід від %1.</translation>
    </message>
    <message>
        <source>It is here</source>
        <translation>Це тут</translation>
    </message>
    <message>
        <source>It is north of %1.</source>
        <translation>Це на північ від %1.</translation>
    </message>
    <message>
        <source>It is north-east of %1.</source>
        <translation>Це на північний схід від %1.</translation>
    </message>
    <message>
        <source>It is north-west of %1.</source>
        <translation>Це на північний захід від %1.</translation>
    </message>
    <message>
        <source>It is south of %1.</source>
        <translation>Це на південь від %1.</translation>
    </message>
    <message>
        <source>It is south-east of %1.</source>
        <translation>Це на південний схід від %1.</translation>
    </message>
    <message>
        <source>It is south-west of %1.</source>
        <translation>Це на південний захід від %1.</translation>
    </message>
    <message>
        <source>It is west of %1.</source>
        <translation>Це на захід від %1.</translation>
    </message>
    <message>
        <source>North</source>
        <translation>Північ</translation>
    </message>
    <message>
        <source>The big ring is %1 miles away.</source>
        <translation>Велике коло: відстань у милях %1.</translation>
    </message>
    <message>
        <source>The big ring is 1 mile away.</source>
        <translation>Велике коло: відстань 1 миля.</translation>
    </message>
    <message>
        <source>The big ring is a quarter of a mile away.</source>
        <translation>Велике коло: відстань чверть милі.</translation>
    </message>
    <message>
        <source>The big ring is half a mile away.</source>
        <translation>Велике коло: відстань пів милі.</translation>
    </message>
    <message>
        <source>The line is straight. The streets are longer.</source>
        <translation>Лінія пряма. Вулицями довше.</translation>
    </message>
    <message>
        <source>You are here</source>
        <translation>Ви тут</translation>
    </message>
</context>
<context>
    <name>Wrong</name>
    <message>
        <source>Back to the service</source>
        <translation>Назад до послуги</translation>
    </message>
    <message>
        <source>It has closed or moved</source>
        <translation>Зачинилася або переїхала</translation>
    </message>
    <message>
        <source>Thank you. You helped the next person.</source>
        <translation>Дякуємо. Ви допомогли наступній людині.</translation>
    </message>
    <message>
        <source>The phone number is wrong</source>
        <translation>Номер телефону неправильний</translation>
    </message>
    <message>
        <source>The times or something else is wrong</source>
        <translation>Неправильні години або щось інше</translation>
    </message>
    <message>
        <source>Until then, ring before you go there.</source>
        <translation>До того часу телефонуйте, перш ніж іти туди.</translation>
    </message>
    <message>
        <source>We could not keep that. Please tell someone who works here.</source>
        <translation>Ми не змогли це зберегти. Будь ласка, скажіть комусь із працівників.</translation>
    </message>
    <message>
        <source>We did not keep anything about you.</source>
        <translation>Ми нічого про вас не зберегли.</translation>
    </message>
    <message>
        <source>We tell the people who keep this list. They check it.</source>
        <translation>Ми повідомимо тих, хто веде цей список. Вони це перевірять.</translation>
    </message>
    <message>
        <source>What is wrong here?</source>
        <translation>Що тут не так?</translation>
    </message>
</context>
</TS>
