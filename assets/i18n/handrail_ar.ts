<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="ar_EG" sourcelanguage="en_GB">
<context>
    <name></name>
    <message numerus="yes">
        <source>%1 services</source>
        <translation>
            <numerusform>لا خدمات (%1)</numerusform>
            <numerusform>خدمة واحدة (%1)</numerusform>
            <numerusform>خدمتان (%1)</numerusform>
            <numerusform>%1 خدمات</numerusform>
            <numerusform>%1 خدمة</numerusform>
            <numerusform>%1 خدمة</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>About %1 miles away</source>
        <translation>
            <numerusform>على بعد نحو %1 ميل</numerusform>
            <numerusform>على بعد نحو ميل واحد (%1)</numerusform>
            <numerusform>على بعد نحو ميلين (%1)</numerusform>
            <numerusform>على بعد نحو %1 أميال</numerusform>
            <numerusform>على بعد نحو %1 ميلًا</numerusform>
            <numerusform>على بعد نحو %1 ميل</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>About %1 minutes on foot.</source>
        <translation>
            <numerusform>أقل من دقيقة سيرًا (%1).</numerusform>
            <numerusform>دقيقة واحدة سيرًا (%1).</numerusform>
            <numerusform>دقيقتان سيرًا (%1).</numerusform>
            <numerusform>نحو %1 دقائق سيرًا.</numerusform>
            <numerusform>نحو %1 دقيقة سيرًا.</numerusform>
            <numerusform>نحو %1 دقيقة سيرًا.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>All %1 parts done</source>
        <translation>
            <numerusform>اكتملت الأجزاء (%1)</numerusform>
            <numerusform>اكتمل الجزء (%1)</numerusform>
            <numerusform>اكتمل الجزآن (%1)</numerusform>
            <numerusform>اكتملت %1 أجزاء</numerusform>
            <numerusform>اكتمل %1 جزءًا</numerusform>
            <numerusform>اكتمل %1 جزء</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Show %1 results</source>
        <translation>
            <numerusform>اعرض النتائج (%1)</numerusform>
            <numerusform>اعرض نتيجة واحدة (%1)</numerusform>
            <numerusform>اعرض نتيجتين (%1)</numerusform>
            <numerusform>اعرض %1 نتائج</numerusform>
            <numerusform>اعرض %1 نتيجة</numerusform>
            <numerusform>اعرض %1 نتيجة</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>That is too long. Use up to %1 letters.</source>
        <translation>
            <numerusform>هذا طويل جدًا. العدد الأقصى للحروف: %1.</numerusform>
            <numerusform>هذا طويل جدًا. العدد الأقصى للحروف: %1.</numerusform>
            <numerusform>هذا طويل جدًا. العدد الأقصى للحروف: %1.</numerusform>
            <numerusform>هذا طويل جدًا. العدد الأقصى للحروف: %1.</numerusform>
            <numerusform>هذا طويل جدًا. العدد الأقصى للحروف: %1.</numerusform>
            <numerusform>هذا طويل جدًا. العدد الأقصى للحروف: %1.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>We will clear your answers and your list in %1 seconds.</source>
        <translation>
            <numerusform>سنمسح إجاباتك وقائمتك الآن (%1).</numerusform>
            <numerusform>سنمسح إجاباتك وقائمتك بعد ثانية واحدة (%1).</numerusform>
            <numerusform>سنمسح إجاباتك وقائمتك بعد ثانيتين (%1).</numerusform>
            <numerusform>سنمسح إجاباتك وقائمتك بعد %1 ثوانٍ.</numerusform>
            <numerusform>سنمسح إجاباتك وقائمتك بعد %1 ثانية.</numerusform>
            <numerusform>سنمسح إجاباتك وقائمتك بعد %1 ثانية.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Ask</name>
    <message>
        <source>Phone someone who can help</source>
        <translation>اتصل بشخص يمكنه المساعدة</translation>
    </message>
    <message>
        <source>Someone who works here</source>
        <translation>شخص يعمل هنا</translation>
    </message>
    <message>
        <source>The screen will show that you would like help.</source>
        <translation>ستُظهر الشاشة أنك تريد المساعدة.</translation>
    </message>
    <message>
        <source>Who would you like to ask?</source>
        <translation>من تريد أن تسأل؟</translation>
    </message>
</context>
<context>
    <name>Bar</name>
    <message>
        <source>Bigger</source>
        <translation>أكبر</translation>
    </message>
    <message>
        <source>Colours</source>
        <translation>الألوان</translation>
    </message>
    <message>
        <source>Finish</source>
        <translation>إنهاء</translation>
    </message>
    <message>
        <source>My list</source>
        <extracomment>Title and message. Wide enough for the words of two buttons beside each other.</extracomment>
        <translation>قائمتي</translation>
    </message>
    <message>
        <source>No voice yet</source>
        <translation>لا صوت بعد</translation>
    </message>
    <message>
        <source>Read to me</source>
        <translation>اقرأ لي</translation>
    </message>
    <message>
        <source>Smaller</source>
        <extracomment>The pages that the help for the family rests on; facts checked on 25 November 2026, not yet confirmed by a person.</extracomment>
        <translation>أصغر</translation>
    </message>
    <message>
        <source>Stop reading</source>
        <translation>أوقف القراءة</translation>
    </message>
</context>
<context>
    <name>CampaignPaper</name>
    <message>
        <source>Ask at the desk: we do it together.</source>
        <translation>اسأل عند المكتب: نقوم بذلك معًا.</translation>
    </message>
    <message>
        <source>For you, or for somebody you know.</source>
        <translation>لك، أو لشخص تعرفه.</translation>
    </message>
    <message>
        <source>It is free. You need no computer.</source>
        <translation>هذا مجاني. لا تحتاج إلى حاسوب.</translation>
    </message>
    <message>
        <source>Or show this code to the kiosk.</source>
        <translation>أو أظهر هذا الرمز للكشك.</translation>
    </message>
    <message>
        <source>This is an offer. You do not have to do anything.</source>
        <translation>هذا عرض. لست مضطرًا إلى فعل أي شيء.</translation>
    </message>
</context>
<context>
    <name>Categories</name>
    <message>
        <source>Alcohol, drugs and gambling</source>
        <translation>الكحول والمخدرات والقمار</translation>
    </message>
    <message>
        <source>Armed forces</source>
        <translation>القوات المسلحة</translation>
    </message>
    <message>
        <source>Care and help at home</source>
        <translation>الرعاية والمساعدة في المنزل</translation>
    </message>
    <message>
        <source>Caring for someone</source>
        <translation>العناية بشخص ما</translation>
    </message>
    <message>
        <source>Company and friendship</source>
        <translation>الصحبة والصداقة</translation>
    </message>
    <message>
        <source>Dementia and memory</source>
        <translation>الخرف والذاكرة</translation>
    </message>
    <message>
        <source>Disability</source>
        <translation>الإعاقة</translation>
    </message>
    <message>
        <source>Energy and bills</source>
        <translation>الطاقة والفواتير</translation>
    </message>
    <message>
        <source>Families and children</source>
        <translation>العائلات والأطفال</translation>
    </message>
    <message>
        <source>Feelings and mental health</source>
        <translation>المشاعر والصحة النفسية</translation>
    </message>
    <message>
        <source>Food and meals</source>
        <translation>الطعام والوجبات</translation>
    </message>
    <message>
        <source>Getting about</source>
        <translation>التنقل</translation>
    </message>
    <message>
        <source>Getting online</source>
        <translation>استخدام الإنترنت</translation>
    </message>
    <message>
        <source>Health</source>
        <translation>الصحة</translation>
    </message>
    <message>
        <source>Housing and repairs</source>
        <translation>السكن والإصلاحات</translation>
    </message>
    <message>
        <source>Money and benefits</source>
        <translation>المال والإعانات</translation>
    </message>
    <message>
        <source>Other services</source>
        <translation>خدمات أخرى</translation>
    </message>
    <message>
        <source>Rights and legal help</source>
        <translation>الحقوق والمساعدة القانونية</translation>
    </message>
    <message>
        <source>Sight and hearing</source>
        <translation>البصر والسمع</translation>
    </message>
    <message>
        <source>Staying safe</source>
        <translation>السلامة</translation>
    </message>
    <message>
        <source>When someone dies</source>
        <translation>عندما يتوفى شخص</translation>
    </message>
    <message>
        <source>Work and learning</source>
        <translation>العمل والتعلم</translation>
    </message>
</context>
<context>
    <name>Companion</name>
    <message>
        <source>Appointees for benefits on GOV.UK</source>
        <translation>الوكلاء في شؤون الإعانات على GOV.UK</translation>
    </message>
    <message>
        <source>Ask before you speak for them, type for them or read their letters.</source>
        <translation>اسأل قبل أن تتكلم نيابة عنهم أو تكتب عنهم أو تقرأ رسائلهم.</translation>
    </message>
    <message>
        <source>For benefits alone, you can become an appointee.</source>
        <translation>للإعانات وحدها يمكنك أن تصبح وكيلًا معيّنًا (appointee).</translation>
    </message>
    <message>
        <source>Forget my ticks and settings</source>
        <translation>انسَ علاماتي وإعداداتي</translation>
    </message>
    <message>
        <source>Free lessons: Learn My Way</source>
        <translation>دروس مجانية: Learn My Way</translation>
    </message>
    <message>
        <source>How to get it</source>
        <translation>كيف تحصل عليها</translation>
    </message>
    <message>
        <source>It may have closed or changed. Ring where you got the list, and ask.</source>
        <translation>ربما أُغلقت أو تغيّرت. اتصل بالمكان الذي حصلت فيه على القائمة واسأل.</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>اللغة</translation>
    </message>
    <message>
        <source>Last checked on %1.</source>
        <translation>آخر مراجعة في %1.</translation>
    </message>
    <message>
        <source>Look for:</source>
        <translation>ابحث عن:</translation>
    </message>
    <message>
        <source>Never use their passwords.</source>
        <translation>لا تستخدم كلمات مرورهم أبدًا.</translation>
    </message>
    <message>
        <source>Nobody at the council has confirmed this yet.</source>
        <translation>لم يؤكد أحد في المجلس هذا بعد.</translation>
    </message>
    <message>
        <source>Nobody is told that you opened this page. Your ticks stay in this browser only.</source>
        <translation>لا يُخبَر أحد بأنك فتحت هذه الصفحة. تبقى علاماتك في هذا المتصفح فقط.</translation>
    </message>
    <message>
        <source>Open their website</source>
        <translation>افتح موقعهم</translation>
    </message>
    <message>
        <source>Power of attorney on GOV.UK</source>
        <translation>التوكيل الرسمي على GOV.UK</translation>
    </message>
    <message>
        <source>Press:</source>
        <translation>اضغط:</translation>
    </message>
    <message>
        <source>Print</source>
        <translation>اطبع</translation>
    </message>
    <message>
        <source>Put %1 into my calendar</source>
        <translation>ضع %1 في تقويمي</translation>
    </message>
    <message>
        <source>Read more on the official page</source>
        <translation>اقرأ المزيد في الصفحة الرسمية</translation>
    </message>
    <message>
        <source>Ring</source>
        <translation>اتصل</translation>
    </message>
    <message>
        <source>Ring with them, and let them speak first. Write down who said what, and the day.</source>
        <translation>اتصل معهم ودعهم يتكلمون أولًا. اكتب من قال ماذا، واليوم.</translation>
    </message>
    <message>
        <source>Show me the way</source>
        <translation>أرني الطريق</translation>
    </message>
    <message>
        <source>Sit beside them and let them press. Read the words aloud.</source>
        <translation>اجلس بجانبهم ودعهم يضغطون. اقرأ الكلمات بصوت عالٍ.</translation>
    </message>
    <message>
        <source>The facts on this page are as they were on %1.</source>
        <translation>المعلومات في هذه الصفحة كما كانت في %1.</translation>
    </message>
    <message>
        <source>The kiosk asked you this. What you answered was not kept.</source>
        <translation>سألك الكشك هذا السؤال. لم يُحفظ جوابك.</translation>
    </message>
    <message>
        <source>The library or centre helps with forms and phones, and can teach you to help others.</source>
        <translation>تساعد المكتبة أو المركز في الاستمارات والهواتف، ويمكن أن تعلّمك كيف تساعد غيرك.</translation>
    </message>
    <message>
        <source>There are free lessons online, too.</source>
        <translation>هناك دروس مجانية على الإنترنت أيضًا.</translation>
    </message>
    <message>
        <source>There is no connection now. Open this page again when there is one.</source>
        <translation>لا يوجد اتصال الآن. افتح هذه الصفحة مرة أخرى عندما يتوفر.</translation>
    </message>
    <message>
        <source>This code or link is not whole. Point your camera at the code again, or type it once more.</source>
        <translation>هذا الرمز أو الرابط غير كامل. وجّه الكاميرا إلى الرمز مرة أخرى، أو اكتبه من جديد.</translation>
    </message>
    <message>
        <source>This is no longer here</source>
        <translation>لم يعد هذا هنا</translation>
    </message>
    <message>
        <source>This is what was found for you. Tick off what you have done.</source>
        <translation>هذا ما وُجد لك. ضع علامة على ما أنجزته.</translation>
    </message>
    <message>
        <source>This list was made by a newer kiosk than this page knows. Please try again in a few days.</source>
        <translation>صنع هذه القائمة كشك أحدث مما تعرفه هذه الصفحة. حاول مرة أخرى بعد بضعة أيام.</translation>
    </message>
    <message>
        <source>This page shows the list of a printed code. Point your camera at it again.</source>
        <translation>تعرض هذه الصفحة قائمة رمز مطبوع. وجّه الكاميرا إليه مرة أخرى.</translation>
    </message>
    <message>
        <source>This part is in English.</source>
        <translation>هذا الجزء بالإنجليزية.</translation>
    </message>
    <message>
        <source>To act for somebody you need the legal right. This is a power of attorney.</source>
        <translation>لكي تتصرف نيابة عن شخص تحتاج إلى الحق القانوني. وهو التوكيل الرسمي.</translation>
    </message>
    <message>
        <source>What it costs</source>
        <translation>كم تكلّف</translation>
    </message>
    <message>
        <source>What needs their yes</source>
        <translation>ما يحتاج إلى موافقتهم</translation>
    </message>
    <message>
        <source>What to bring</source>
        <translation>ماذا تحضر معك</translation>
    </message>
    <message>
        <source>What to do next</source>
        <translation>ماذا تفعل بعد ذلك</translation>
    </message>
    <message>
        <source>What to have ready</source>
        <translation>ماذا تجهّز</translation>
    </message>
    <message>
        <source>What you can do</source>
        <translation>ما يمكنك فعله</translation>
    </message>
    <message>
        <source>When it is open</source>
        <translation>متى تكون مفتوحة</translation>
    </message>
    <message>
        <source>Where it is</source>
        <translation>أين تقع</translation>
    </message>
    <message>
        <source>Where this list was made</source>
        <translation>أين صُنعت هذه القائمة</translation>
    </message>
    <message>
        <source>Where to learn</source>
        <translation>أين تتعلم</translation>
    </message>
    <message>
        <source>Who it is for</source>
        <translation>لمن هي</translation>
    </message>
    <message>
        <source>Write to %1</source>
        <translation>اكتب إلى %1</translation>
    </message>
    <message>
        <source>You are family or a friend: how to help</source>
        <translation>أنت من العائلة أو صديق: كيف تساعد</translation>
    </message>
    <message>
        <source>You stopped here. Go on with this:</source>
        <translation>توقفت هنا. تابع من هنا:</translation>
    </message>
    <message>
        <source>Your list</source>
        <translation>قائمتك</translation>
    </message>
</context>
<context>
    <name>Days</name>
    <message>
        <source>%1 to %2</source>
        <translation>من %1 إلى %2</translation>
    </message>
</context>
<context>
    <name>Distances</name>
    <message>
        <source>About 1 mile away</source>
        <translation>على بعد ميل واحد تقريبًا</translation>
    </message>
    <message>
        <source>About half a mile away</source>
        <translation>على بعد نصف ميل تقريبًا</translation>
    </message>
    <message>
        <source>Very near</source>
        <translation>قريب جدًا</translation>
    </message>
</context>
<context>
    <name>Echo</name>
    <message>
        <source>Deleted</source>
        <translation>حُذف</translation>
    </message>
    <message>
        <source>Deleted: %1</source>
        <translation>حُذف: ⁨%1⁩</translation>
    </message>
    <message>
        <source>a sign</source>
        <translation>علامة</translation>
    </message>
    <message>
        <source>apostrophe</source>
        <translation>فاصلة عليا</translation>
    </message>
    <message>
        <source>at</source>
        <translation>علامة آت</translation>
    </message>
    <message>
        <source>comma</source>
        <translation>فاصلة</translation>
    </message>
    <message>
        <source>full stop</source>
        <translation>نقطة</translation>
    </message>
    <message>
        <source>hyphen</source>
        <translation>شرطة</translation>
    </message>
    <message>
        <source>question mark</source>
        <translation>علامة استفهام</translation>
    </message>
    <message>
        <source>slash</source>
        <translation>شرطة مائلة</translation>
    </message>
    <message>
        <source>space</source>
        <translation>مسافة</translation>
    </message>
</context>
<context>
    <name>Find</name>
    <message>
        <source>%1 of these</source>
        <translation>%1 من هذه</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>⁨%1، %2⁩</translation>
    </message>
    <message>
        <source>1 service</source>
        <translation>خدمة واحدة</translation>
    </message>
    <message>
        <source>Another %1</source>
        <translation>⁨%1⁩ آخر</translation>
    </message>
    <message>
        <source>Ask a person</source>
        <translation>اسأل شخصًا</translation>
    </message>
    <message>
        <source>Clear all</source>
        <translation>امسح الكل</translation>
    </message>
    <message>
        <source>Distances are from %1. Type your postcode to change it.</source>
        <translation>المسافات محسوبة من ⁨%1⁩. اكتب رمزك البريدي لتغييرها.</translation>
    </message>
    <message>
        <source>From %1.</source>
        <translation>من ⁨%1⁩.</translation>
    </message>
    <message>
        <source>Look for %1</source>
        <translation>ابحث عن ⁨%1⁩</translation>
    </message>
    <message>
        <source>More than %1 of these</source>
        <translation>أكثر من %1 من هذه</translation>
    </message>
    <message>
        <source>Narrow down</source>
        <translation>تضييق البحث</translation>
    </message>
    <message>
        <source>Narrow down (%1 on)</source>
        <translation>تضييق البحث (%1)</translation>
    </message>
    <message>
        <source>Near %1.</source>
        <translation>بالقرب من ⁨%1⁩.</translation>
    </message>
    <message>
        <source>No service has all these words. These come closest.</source>
        <translation>لا توجد خدمة فيها كل هذه الكلمات. هذه هي الأقرب.</translation>
    </message>
    <message>
        <source>Only: %1</source>
        <translation>فقط: %1</translation>
    </message>
    <message>
        <source>Show 1 result</source>
        <translation>اعرض نتيجة واحدة</translation>
    </message>
    <message>
        <source>Show more results</source>
        <translation>اعرض المزيد من النتائج</translation>
    </message>
    <message>
        <source>Show the results</source>
        <translation>اعرض النتائج</translation>
    </message>
    <message>
        <source>The list of services is being made ready. Ask a person now.</source>
        <translation>نجهّز قائمة الخدمات. اسأل شخصًا الآن.</translation>
    </message>
    <message>
        <source>There are more. Type one more word to find them.</source>
        <translation>يوجد المزيد. اكتب كلمة أخرى لتجدها.</translation>
    </message>
    <message>
        <source>These come closest</source>
        <translation>هذه هي الأقرب</translation>
    </message>
    <message>
        <source>We found %1.</source>
        <translation>وجدنا %1.</translation>
    </message>
    <message>
        <source>We found more than %1.</source>
        <translation>وجدنا أكثر من %1.</translation>
    </message>
    <message>
        <source>We found nothing for these words. Try other words, or ask.</source>
        <translation>لم نجد شيئًا بهذه الكلمات. جرّب كلمات أخرى أو اسأل.</translation>
    </message>
    <message>
        <source>We found nothing with all that you chose.</source>
        <translation>لم نجد شيئًا فيه كل ما اخترته.</translation>
    </message>
    <message>
        <source>We looked for %1. You typed %2.</source>
        <translation>بحثنا عن ⁨%1⁩. أنت كتبت ⁨%2⁩.</translation>
    </message>
    <message>
        <source>What are you looking for?</source>
        <extracomment>The title and the line. With less room than so many times the line that is typed in, nothing is seen below it.</extracomment>
        <translation>عمَّ تبحث؟</translation>
    </message>
    <message>
        <source>Which %1 do you mean?</source>
        <translation>أي ⁨%1⁩ تقصد؟</translation>
    </message>
    <message>
        <source>lunch club</source>
        <translation>نادي الغداء</translation>
    </message>
</context>
<context>
    <name>Finishing</name>
    <message>
        <source>Finish and forget everything</source>
        <translation>أنهِ وانسَ كل شيء</translation>
    </message>
    <message>
        <source>First, print my list</source>
        <translation>اطبع قائمتي أولًا</translation>
    </message>
    <message>
        <source>Have you finished?</source>
        <translation>هل انتهيت؟</translation>
    </message>
    <message>
        <source>No, go back</source>
        <translation>لا، ارجع</translation>
    </message>
    <message>
        <source>We will forget everything you typed and chose. Nobody can see it after you.</source>
        <translation>سننسى كل ما كتبته واخترته. لن يراه أحد بعدك.</translation>
    </message>
</context>
<context>
    <name>Header</name>
    <message>
        <source>Back</source>
        <extracomment>The height that the words of the header have.</extracomment>
        <translation>رجوع</translation>
    </message>
</context>
<context>
    <name>HelpWanted</name>
    <message>
        <source>I do not need help now</source>
        <translation>لا أحتاج إلى المساعدة الآن</translation>
    </message>
    <message>
        <source>Someone here would like help, please.</source>
        <translation>يوجد هنا من يحتاج إلى المساعدة، من فضلكم.</translation>
    </message>
    <message>
        <source>Staff: I am here to help</source>
        <translation>للموظفين: أنا هنا للمساعدة</translation>
    </message>
    <message>
        <source>Staff: open the staff side here, together</source>
        <translation>الموظفون: افتحوا جانب الموظفين هنا معًا</translation>
    </message>
    <message>
        <source>Stay here. This screen asks the people who work here to come.</source>
        <translation>ابقَ هنا. هذه الشاشة تطلب من العاملين هنا أن يأتوا.</translation>
    </message>
</context>
<context>
    <name>Home</name>
    <message>
        <source>Ask a person</source>
        <translation>اسأل شخصًا</translation>
    </message>
    <message>
        <source>Do something online</source>
        <translation>أنجز شيئًا على الإنترنت</translation>
    </message>
    <message>
        <source>Find help near me</source>
        <extracomment>The heading and the line that says how many were found.</extracomment>
        <translation>ابحث عن مساعدة قريبة مني</translation>
    </message>
    <message>
        <source>I have a paper from before</source>
        <translation>لدي ورقة من قبل</translation>
    </message>
    <message>
        <source>Learn and practise</source>
        <translation>تعلّم وتدرّب</translation>
    </message>
    <message>
        <source>What would you like to do?</source>
        <translation>ماذا تريد أن تفعل؟</translation>
    </message>
</context>
<context>
    <name>Hours</name>
    <message>
        <source>%1 to %2</source>
        <translation>من %1 إلى %2</translation>
    </message>
</context>
<context>
    <name>IdleNotice</name>
    <message>
        <source>Are you still there?</source>
        <translation>هل ما زلت هنا؟</translation>
    </message>
    <message>
        <source>Finish and forget everything</source>
        <translation>أنهِ وانسَ كل شيء</translation>
    </message>
    <message>
        <source>Give me more time</source>
        <translation>أحتاج إلى وقت أطول</translation>
    </message>
    <message>
        <source>I am still here</source>
        <translation>ما زلت هنا</translation>
    </message>
</context>
<context>
    <name>JourneyStart</name>
    <message>
        <source>Go on where you were</source>
        <translation>تابع من حيث توقفت</translation>
    </message>
    <message>
        <source>Have these to hand</source>
        <translation>جهّز هذه الأشياء</translation>
    </message>
    <message>
        <source>How long it takes</source>
        <translation>كم يستغرق ذلك</translation>
    </message>
    <message>
        <source>On your list. You can print it.</source>
        <translation>في قائمتك. يمكنك طباعتها.</translation>
    </message>
    <message>
        <source>Put what I still need on my list</source>
        <translation>ضع ما ينقصني في قائمتي</translation>
    </message>
    <message>
        <source>Start</source>
        <translation>ابدأ</translation>
    </message>
    <message>
        <source>Start from the beginning</source>
        <translation>ابدأ من البداية</translation>
    </message>
    <message>
        <source>This is not here.</source>
        <translation>هذا غير موجود هنا.</translation>
    </message>
    <message>
        <source>Touch each one that you have.</source>
        <translation>المس كل ما لديك.</translation>
    </message>
    <message>
        <source>What it costs</source>
        <translation>كم يكلف ذلك</translation>
    </message>
    <message>
        <source>You can stop at any time and go on at home.</source>
        <translation>يمكنك التوقف في أي وقت والمتابعة في المنزل.</translation>
    </message>
</context>
<context>
    <name>Languages</name>
    <message>
        <source>Choose your language</source>
        <translation>اختر لغتك</translation>
    </message>
</context>
<context>
    <name>Listening</name>
    <message>
        <source>Button %1 of %2.</source>
        <translation>زر %1 من %2.</translation>
    </message>
    <message>
        <source>Button.</source>
        <translation>زر.</translation>
    </message>
    <message>
        <source>Chosen.</source>
        <translation>تم الاختيار.</translation>
    </message>
    <message>
        <source>End the typing</source>
        <translation>إنهاء الكتابة</translation>
    </message>
    <message>
        <source>Faster voice</source>
        <translation>صوت أسرع</translation>
    </message>
    <message>
        <source>Figures</source>
        <translation>أرقام</translation>
    </message>
    <message>
        <source>From the end.</source>
        <translation>من النهاية.</translation>
    </message>
    <message>
        <source>From the top again.</source>
        <translation>من البداية مرة أخرى.</translation>
    </message>
    <message>
        <source>Heading.</source>
        <translation>عنوان.</translation>
    </message>
    <message>
        <source>Hear what is typed</source>
        <translation>اسمع ما كُتب</translation>
    </message>
    <message>
        <source>It cannot be chosen now.</source>
        <translation>لا يمكن اختياره الآن.</translation>
    </message>
    <message>
        <source>Letters %1 to %2</source>
        <translation>الحروف من %1 إلى %2</translation>
    </message>
    <message>
        <source>Line to type in.</source>
        <translation>سطر للكتابة.</translation>
    </message>
    <message>
        <source>Louder voice</source>
        <translation>صوت أعلى</translation>
    </message>
    <message>
        <source>Make the screen dark</source>
        <translation>جعل الشاشة مظلمة</translation>
    </message>
    <message>
        <source>Not chosen.</source>
        <translation>لم يتم اختياره.</translation>
    </message>
    <message>
        <source>Nothing is typed.</source>
        <translation>لم يُكتب شيء.</translation>
    </message>
    <message>
        <source>One more sign is typed.</source>
        <translation>كُتبت علامة أخرى.</translation>
    </message>
    <message>
        <source>One sign is taken away.</source>
        <translation>حُذفت علامة واحدة.</translation>
    </message>
    <message>
        <source>Other letters</source>
        <translation>حروف أخرى</translation>
    </message>
    <message>
        <source>Others may hear what you type. Put in headphones, or press choose again to type.</source>
        <translation>قد يسمع الآخرون ما تكتبه. ضع سماعات الأذن، أو اضغط اختيار مرة أخرى للكتابة.</translation>
    </message>
    <message>
        <source>Picture.</source>
        <translation>صورة.</translation>
    </message>
    <message>
        <source>Show the screen</source>
        <translation>إظهار الشاشة</translation>
    </message>
    <message>
        <source>Signs</source>
        <translation>علامات</translation>
    </message>
    <message>
        <source>Signs that are typed: %1.</source>
        <translation>العلامات المكتوبة: %1.</translation>
    </message>
    <message>
        <source>Slower voice</source>
        <translation>صوت أبطأ</translation>
    </message>
    <message>
        <source>Softer voice</source>
        <translation>صوت أخفض</translation>
    </message>
    <message>
        <source>Something is typed. It is private.</source>
        <translation>كُتب شيء. إنه خاص.</translation>
    </message>
    <message>
        <source>Stop using the kiosk by ear</source>
        <translation>التوقف عن استخدام الكشك بالسمع</translation>
    </message>
    <message>
        <source>Take the last letter away</source>
        <translation>حذف آخر حرف</translation>
    </message>
    <message>
        <source>The keys are off. Touch the screen to go on.</source>
        <translation>المفاتيح متوقفة. المس الشاشة للمتابعة.</translation>
    </message>
    <message>
        <source>The typing has ended.</source>
        <translation>انتهت الكتابة.</translation>
    </message>
    <message>
        <source>There is nothing to choose here. Press next.</source>
        <translation>لا يوجد ما تختاره هنا. اضغط التالي.</translation>
    </message>
    <message>
        <source>This is private, and others may hear. Press repeat again to hear it.</source>
        <translation>هذا خاص، وقد يسمعه الآخرون. اضغط إعادة مرة أخرى لسماعه.</translation>
    </message>
    <message>
        <source>This is private.</source>
        <translation>هذا خاص.</translation>
    </message>
    <message>
        <source>This is secret. Put in headphones to type here.</source>
        <translation>هذا سري. ضع سماعات الرأس لتكتب هنا.</translation>
    </message>
    <message>
        <source>To use this kiosk by ear, hold this key down.</source>
        <translation>لاستخدام هذا الكشك بالسمع، اضغط على هذا المفتاح باستمرار.</translation>
    </message>
    <message>
        <source>Type a space</source>
        <translation>كتابة مسافة</translation>
    </message>
    <message>
        <source>Typed: %1.</source>
        <translation>كُتب: %1.</translation>
    </message>
    <message>
        <source>Typing. Next and previous lead through the letters, choose takes one.</source>
        <translation>الكتابة. التالي والسابق يتنقلان بين الحروف، والاختيار يأخذ حرفًا.</translation>
    </message>
    <message>
        <source>You are using the kiosk by ear. Press next or previous to move, choose to take what you hear, and repeat to hear it again.</source>
        <translation>أنت تستخدم الكشك بالسمع. اضغط التالي أو السابق للتنقل، واختيار لأخذ ما تسمعه، وإعادة لسماعه مرة أخرى.</translation>
    </message>
    <message>
        <source>You typed: %1.</source>
        <translation>كتبتَ: %1.</translation>
    </message>
    <message>
        <source>Your visit is over. Nothing of it is kept.</source>
        <translation>انتهت زيارتك. لا يُحفظ منها شيء.</translation>
    </message>
</context>
<context>
    <name>Live</name>
    <message>
        <source>A box. It is not ticked.</source>
        <translation>مربع. ليس عليه علامة.</translation>
    </message>
    <message>
        <source>A box. It is ticked.</source>
        <translation>مربع. عليه علامة.</translation>
    </message>
    <message>
        <source>A button</source>
        <translation>زر</translation>
    </message>
    <message>
        <source>A button. It opens something.</source>
        <translation>زر. يفتح شيئًا.</translation>
    </message>
    <message>
        <source>A button. What it opens is open.</source>
        <translation>زر. ما يفتحه مفتوح.</translation>
    </message>
    <message>
        <source>A line to type in. It is empty.</source>
        <translation>سطر للكتابة. إنه فارغ.</translation>
    </message>
    <message>
        <source>A line to type in. Something stands there.</source>
        <translation>سطر للكتابة. فيه شيء مكتوب.</translation>
    </message>
    <message>
        <source>A link</source>
        <translation>رابط</translation>
    </message>
    <message>
        <source>A list to choose from</source>
        <translation>قائمة للاختيار منها</translation>
    </message>
    <message>
        <source>Add to my list</source>
        <translation>أضف إلى قائمتي</translation>
    </message>
    <message>
        <source>Ask someone who works here.</source>
        <translation>اسأل شخصًا يعمل هنا.</translation>
    </message>
    <message>
        <source>Back to the steps</source>
        <translation>العودة إلى الخطوات</translation>
    </message>
    <message>
        <source>Carry on</source>
        <translation>متابعة</translation>
    </message>
    <message>
        <source>Choose one</source>
        <translation>اختر واحدًا</translation>
    </message>
    <message>
        <source>Close the page and forget it</source>
        <translation>أغلق الصفحة وانسها</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>تم</translation>
    </message>
    <message>
        <source>Down</source>
        <translation>أسفل</translation>
    </message>
    <message>
        <source>Go back</source>
        <translation>ارجع</translation>
    </message>
    <message>
        <source>Go back to the step, or open the page again.</source>
        <translation>عد إلى الخطوة، أو افتح الصفحة مرة أخرى.</translation>
    </message>
    <message>
        <source>Go on with the steps</source>
        <translation>تابع الخطوات</translation>
    </message>
    <message>
        <source>Go through the page</source>
        <extracomment>The screen is so many lines high where the panel has room for more than the instruction.</extracomment>
        <translation>تصفح الصفحة بالترتيب</translation>
    </message>
    <message>
        <source>Have you finished with it? Then close it. We forget all that you typed there.</source>
        <translation>هل انتهيت منها؟ إذن أغلقها. ننسى كل ما كتبته هناك.</translation>
    </message>
    <message>
        <source>I am stuck</source>
        <translation>لا أعرف ما أفعل</translation>
    </message>
    <message>
        <source>It has %1 pages. Turn them with Up and Down.</source>
        <translation>فيها ⁨%1⁩ صفحات. اقلبها بزري أعلى وأسفل.</translation>
    </message>
    <message>
        <source>It is printed. Take it with you.</source>
        <translation>طُبعت. خذها معك.</translation>
    </message>
    <message>
        <source>It is ready. Ask someone who works here to print it.</source>
        <translation>إنها جاهزة. اطلب من شخص يعمل هنا أن يطبعها.</translation>
    </message>
    <message>
        <source>Leave it as it is</source>
        <translation>اتركها كما هي</translation>
    </message>
    <message>
        <source>Leave it open and go on</source>
        <translation>اتركها مفتوحة وتابع</translation>
    </message>
    <message>
        <source>Load the page again</source>
        <translation>حمّل الصفحة من جديد</translation>
    </message>
    <message>
        <source>Make it bigger</source>
        <translation>كبّرها</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>التالي</translation>
    </message>
    <message>
        <source>No</source>
        <translation>لا</translation>
    </message>
    <message>
        <source>Nothing chosen</source>
        <translation>لم يُختر شيء</translation>
    </message>
    <message>
        <source>Nothing is kept.</source>
        <translation>لا نحتفظ بشيء.</translation>
    </message>
    <message>
        <source>Nothing is pressed on the page meanwhile. Passwords are never read.</source>
        <extracomment>A page that has not moved so long after it was scrolled is at its end.</extracomment>
        <translation>لا يُضغط شيء على الصفحة في هذه الأثناء. ولا تُقرأ كلمات المرور أبدًا.</translation>
    </message>
    <message>
        <source>Nothing that you typed there is left on this kiosk. If you signed in, you are signed out here.</source>
        <translation>لم يبق في هذا الكشك شيء مما كتبته هناك. وإن كنت سجلت الدخول، فقد خرجت هنا.</translation>
    </message>
    <message>
        <source>On your list. You can print it.</source>
        <translation>في قائمتك. يمكنك طباعتها.</translation>
    </message>
    <message>
        <source>One of several. It is chosen.</source>
        <translation>واحد من عدة خيارات. تم اختياره.</translation>
    </message>
    <message>
        <source>One of several. It is not chosen.</source>
        <translation>واحد من عدة خيارات. لم يتم اختياره.</translation>
    </message>
    <message>
        <source>Open it at home with the code.</source>
        <translation>افتحها في البيت بالرمز.</translation>
    </message>
    <message>
        <source>Open the page again</source>
        <translation>افتح الصفحة مرة أخرى</translation>
    </message>
    <message>
        <source>Opening %1. This takes a few seconds.</source>
        <translation>نفتح ⁨%1⁩. يستغرق ذلك بضع ثوان.</translation>
    </message>
    <message>
        <source>Or ring them:</source>
        <translation>أو اتصل بهم:</translation>
    </message>
    <message>
        <source>Page before</source>
        <translation>الصفحة السابقة</translation>
    </message>
    <message>
        <source>Part %1 of %2</source>
        <translation>الجزء ⁨%1⁩ من ⁨%2⁩</translation>
    </message>
    <message>
        <source>Print this</source>
        <translation>اطبع هذا</translation>
    </message>
    <message>
        <source>Print this page</source>
        <translation>اطبع هذه الصفحة</translation>
    </message>
    <message>
        <source>Printing. Up to 10 pages.</source>
        <translation>نطبع الآن. حتى 10 صفحات.</translation>
    </message>
    <message>
        <source>Put it on the page</source>
        <translation>ضعه في الصفحة</translation>
    </message>
    <message>
        <source>Read all of it</source>
        <translation>اقرأها كلها</translation>
    </message>
    <message>
        <source>Read this page</source>
        <translation>اقرأ الصفحة</translation>
    </message>
    <message>
        <source>Ring it from a phone, or add it to your list.</source>
        <translation>اتصل به من هاتف، أو أضفه إلى قائمتك.</translation>
    </message>
    <message>
        <source>Show the page</source>
        <translation>أظهر الصفحة</translation>
    </message>
    <message>
        <source>Show the steps</source>
        <translation>أظهر الخطوات</translation>
    </message>
    <message>
        <source>Smaller</source>
        <translation>أصغر</translation>
    </message>
    <message>
        <source>Something stands there. What you type takes its place.</source>
        <translation>هناك شيء مكتوب. ما تكتبه يحل محله.</translation>
    </message>
    <message>
        <source>That is not a web page.</source>
        <translation>هذه ليست صفحة ويب.</translation>
    </message>
    <message>
        <source>That link does not lead to a public page.</source>
        <translation>هذا الرابط لا يؤدي إلى صفحة عامة.</translation>
    </message>
    <message>
        <source>That needs a program that this kiosk does not have.</source>
        <translation>يحتاج ذلك إلى برنامج ليس في هذا الكشك.</translation>
    </message>
    <message>
        <source>That page cannot show that it is real. We did not open it.</source>
        <translation>لا تستطيع تلك الصفحة أن تثبت أنها حقيقية. لم نفتحها.</translation>
    </message>
    <message>
        <source>That page is not safe. Others could see what you type there.</source>
        <translation>تلك الصفحة غير آمنة. قد يرى آخرون ما تكتبه هناك.</translation>
    </message>
    <message>
        <source>That page is on %1. This kiosk does not open it.</source>
        <translation>تلك الصفحة على ⁨%1⁩. هذا الكشك لا يفتحها.</translation>
    </message>
    <message>
        <source>That page is outside what this kiosk opens.</source>
        <translation>تلك الصفحة خارج ما يفتحه هذا الكشك.</translation>
    </message>
    <message>
        <source>That page wants a name and password in a way that is not safe here.</source>
        <translation>تطلب تلك الصفحة اسمًا وكلمة مرور بطريقة غير آمنة هنا.</translation>
    </message>
    <message>
        <source>That was all on this page.</source>
        <translation>هذا كل ما في هذه الصفحة.</translation>
    </message>
    <message>
        <source>That was printed a moment ago. Look at the printer.</source>
        <translation>طُبعت قبل لحظة. انظر إلى الطابعة.</translation>
    </message>
    <message>
        <source>The council&apos;s computer has a fault at the moment.</source>
        <translation>في حاسوب المجلس عطل الآن.</translation>
    </message>
    <message>
        <source>The council&apos;s page: %1</source>
        <translation>صفحة المجلس: ⁨%1⁩</translation>
    </message>
    <message>
        <source>The open page will be closed, and all that you typed there forgotten.</source>
        <translation>ستُغلق الصفحة المفتوحة، ويُنسى كل ما كتبته هناك.</translation>
    </message>
    <message>
        <source>The page asked one question after the other. We stopped it.</source>
        <translation>سألت الصفحة سؤالًا بعد آخر. أوقفناها.</translation>
    </message>
    <message>
        <source>The page asks:</source>
        <translation>تسأل الصفحة:</translation>
    </message>
    <message>
        <source>The page did not open.</source>
        <translation>لم تُفتح الصفحة.</translation>
    </message>
    <message>
        <source>The page does not answer.</source>
        <translation>الصفحة لا تجيب.</translation>
    </message>
    <message>
        <source>The page is closed and forgotten.</source>
        <translation>أُغلقت الصفحة ونُسيت.</translation>
    </message>
    <message>
        <source>The page is taking a long time.</source>
        <translation>تستغرق الصفحة وقتًا طويلًا.</translation>
    </message>
    <message>
        <source>The page says:</source>
        <extracomment>More of a question is noise, or an attempt to fill the panel. A list of more options is searched by typing.</extracomment>
        <translation>تقول الصفحة:</translation>
    </message>
    <message>
        <source>The page stopped. We opened it again. What you typed there is gone.</source>
        <translation>توقفت الصفحة. فتحناها من جديد. ما كتبته هناك ذهب.</translation>
    </message>
    <message>
        <source>The page wanted a second window. We said no.</source>
        <translation>أرادت الصفحة نافذة ثانية. قلنا لا.</translation>
    </message>
    <message>
        <source>The page wanted the whole screen. We said no.</source>
        <translation>أرادت الصفحة الشاشة كلها. قلنا لا.</translation>
    </message>
    <message>
        <source>The page wanted to know where you are, or use a camera. We said no.</source>
        <translation>أرادت الصفحة أن تعرف أين أنت، أو أن تستخدم كاميرا. قلنا لا.</translation>
    </message>
    <message>
        <source>The page wanted to print. Use “Print this” instead.</source>
        <translation>أرادت الصفحة أن تطبع. استخدم «اطبع هذا» بدلًا من ذلك.</translation>
    </message>
    <message>
        <source>The steps go on without it. Do this at home, with the code.</source>
        <translation>تستمر الخطوات من دونها. افعل هذا في البيت بالرمز.</translation>
    </message>
    <message>
        <source>There is a mistake in that link.</source>
        <translation>في هذا الرابط خطأ.</translation>
    </message>
    <message>
        <source>There is no internet here at the moment.</source>
        <translation>لا يوجد إنترنت هنا الآن.</translation>
    </message>
    <message>
        <source>There is nothing on this page.</source>
        <translation>لا شيء في هذه الصفحة.</translation>
    </message>
    <message>
        <source>This is a document.</source>
        <translation>هذه وثيقة.</translation>
    </message>
    <message>
        <source>This is a phone number: %1</source>
        <translation>هذا رقم هاتف: ⁨%1⁩</translation>
    </message>
    <message>
        <source>This is an email address: %1</source>
        <translation>هذا عنوان بريد إلكتروني: ⁨%1⁩</translation>
    </message>
    <message>
        <source>This is their own website. Touch it as you would touch this screen.</source>
        <translation>هذا موقعهم الخاص. المسه كما تلمس هذه الشاشة.</translation>
    </message>
    <message>
        <source>This kiosk cannot ring anybody.</source>
        <translation>هذا الكشك لا يستطيع الاتصال بأحد.</translation>
    </message>
    <message>
        <source>This kiosk cannot send email.</source>
        <translation>هذا الكشك لا يستطيع إرسال بريد إلكتروني.</translation>
    </message>
    <message>
        <source>This kiosk cannot send files or photos. Use your own device.</source>
        <translation>هذا الكشك لا يستطيع إرسال ملفات أو صور. استخدم جهازك.</translation>
    </message>
    <message>
        <source>This kiosk does not keep files. Use your own device.</source>
        <translation>هذا الكشك لا يحتفظ بالملفات. استخدم جهازك.</translation>
    </message>
    <message>
        <source>This kiosk has no printer for pages. You can print it at home.</source>
        <translation>ليس في هذا الكشك طابعة للصفحات. يمكنك طباعتها في البيت.</translation>
    </message>
    <message>
        <source>This page cannot show that it is real. We did not open it.</source>
        <translation>لا تستطيع هذه الصفحة أن تثبت أنها حقيقية. لم نفتحها.</translation>
    </message>
    <message>
        <source>This page does not work on this kiosk now.</source>
        <extracomment>What the panel says beside the steps: Back leads out of it.</extracomment>
        <translation>هذه الصفحة لا تعمل على هذا الكشك الآن.</translation>
    </message>
    <message>
        <source>This page is not there any more.</source>
        <translation>لم تعد هذه الصفحة موجودة.</translation>
    </message>
    <message>
        <source>This part is the page of %1.</source>
        <translation>هذا الجزء صفحة ⁨%1⁩.</translation>
    </message>
    <message>
        <source>Touch the page where you want to listen.</source>
        <translation>المس الصفحة حيث تريد أن تستمع.</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>حاول مرة أخرى</translation>
    </message>
    <message>
        <source>Try again in a few minutes, or do this at home with the code.</source>
        <translation>حاول مرة أخرى بعد دقائق، أو افعل هذا في البيت بالرمز.</translation>
    </message>
    <message>
        <source>Type the first letters</source>
        <translation>اكتب الأحرف الأولى</translation>
    </message>
    <message>
        <source>Up</source>
        <translation>أعلى</translation>
    </message>
    <message>
        <source>Use the page again</source>
        <translation>استخدم الصفحة من جديد</translation>
    </message>
    <message>
        <source>Wait a little longer</source>
        <translation>انتظر قليلًا بعد</translation>
    </message>
    <message>
        <source>What came before</source>
        <translation>ما كان قبل ذلك</translation>
    </message>
    <message>
        <source>What comes next</source>
        <translation>ما يأتي بعد ذلك</translation>
    </message>
    <message>
        <source>What is on the page</source>
        <translation>ما في الصفحة</translation>
    </message>
    <message>
        <source>What would help?</source>
        <translation>ما الذي يساعدك؟</translation>
    </message>
    <message>
        <source>Without a name</source>
        <translation>بلا اسم</translation>
    </message>
    <message>
        <source>Write to it from home. Use the code, or add it to your list.</source>
        <translation>اكتب إليه من البيت. استخدم الرمز، أو أضفه إلى قائمتك.</translation>
    </message>
    <message>
        <source>Yes</source>
        <translation>نعم</translation>
    </message>
    <message>
        <source>You can carry on with this page.</source>
        <translation>يمكنك متابعة هذه الصفحة.</translation>
    </message>
    <message>
        <source>You can choose more than one.</source>
        <translation>يمكنك اختيار أكثر من واحد.</translation>
    </message>
    <message>
        <source>You can do this at home, with the code.</source>
        <translation>يمكنك فعل هذا في البيت بالرمز.</translation>
    </message>
    <message>
        <source>You can do this at home.</source>
        <translation>يمكنك فعل هذا في البيت.</translation>
    </message>
    <message>
        <source>You can wait, or do this at home.</source>
        <translation>يمكنك أن تنتظر، أو تفعل هذا في البيت.</translation>
    </message>
    <message>
        <source>You have done this part.</source>
        <translation>أتممت هذا الجزء.</translation>
    </message>
</context>
<context>
    <name>Looks</name>
    <message>
        <source>A band marks the line that you touch, or that is read to you.</source>
        <translation>يحدد شريط السطر الذي تلمسه أو الذي يُقرأ لك.</translation>
    </message>
    <message>
        <source>A new page comes at once. It does not fade in.</source>
        <translation>تظهر الصفحة الجديدة فورًا. لا تظهر بالتدريج.</translation>
    </message>
    <message>
        <source>Buttons low down</source>
        <translation>الأزرار في الأسفل</translation>
    </message>
    <message>
        <source>Buttons on the left</source>
        <translation>الأزرار على اليسار</translation>
    </message>
    <message>
        <source>Buttons on the right</source>
        <translation>الأزرار على اليمين</translation>
    </message>
    <message>
        <source>Colours and more</source>
        <translation>الألوان وغيرها</translation>
    </message>
    <message>
        <source>Dark on light</source>
        <translation>داكن على فاتح</translation>
    </message>
    <message>
        <source>Everything you touch is within reach when you sit.</source>
        <translation>كل ما تلمسه في متناول يدك وأنت جالس.</translation>
    </message>
    <message>
        <source>Letters, words and lines stand further apart.</source>
        <translation>تتباعد الحروف والكلمات والسطور أكثر.</translation>
    </message>
    <message>
        <source>Light on dark</source>
        <translation>فاتح على داكن</translation>
    </message>
    <message>
        <source>More space</source>
        <translation>مسافة أكبر</translation>
    </message>
    <message>
        <source>No movement</source>
        <translation>بدون حركة</translation>
    </message>
    <message>
        <source>Reaching</source>
        <translation>الوصول</translation>
    </message>
    <message>
        <source>Reading</source>
        <translation>القراءة</translation>
    </message>
    <message>
        <source>Reading ruler</source>
        <translation>مسطرة القراءة</translation>
    </message>
    <message>
        <source>Yellow on black</source>
        <translation>أصفر على أسود</translation>
    </message>
</context>
<context>
    <name>MyList</name>
    <message>
        <source>Add this line</source>
        <translation>أضف هذا السطر</translation>
    </message>
    <message>
        <source>Back to my list</source>
        <translation>العودة إلى قائمتي</translation>
    </message>
    <message>
        <source>Email: %1</source>
        <translation>البريد الإلكتروني: ⁨%1⁩</translation>
    </message>
    <message>
        <source>Find something</source>
        <translation>ابحث عن شيء</translation>
    </message>
    <message>
        <source>Get my list ready to print</source>
        <translation>جهّز قائمتي للطباعة</translation>
    </message>
    <message>
        <source>Hear what the paper says</source>
        <translation>اسمع ما هو مكتوب على الورقة</translation>
    </message>
    <message>
        <source>I have no internet at home</source>
        <translation>ليس لدي إنترنت في المنزل</translation>
    </message>
    <message>
        <source>Move up</source>
        <translation>انقل إلى أعلى</translation>
    </message>
    <message>
        <source>My list</source>
        <translation>قائمتي</translation>
    </message>
    <message>
        <source>Now the codes hold numbers and words. They need no internet.</source>
        <translation>الآن تحتوي الرموز على أرقام وكلمات. لا تحتاج إلى إنترنت.</translation>
    </message>
    <message>
        <source>Phone: %1</source>
        <translation>هاتف: ⁨%1⁩</translation>
    </message>
    <message>
        <source>Point your phone&apos;s camera at this code. It begins an email to %1.</source>
        <translation>وجّه كاميرا هاتفك إلى هذا الرمز. يبدأ رسالة إلى ⁨%1⁩.</translation>
    </message>
    <message>
        <source>Point your phone&apos;s camera at this code. It opens %1.</source>
        <translation>وجّه كاميرا هاتفك إلى هذا الرمز. سيفتح ⁨%1⁩.</translation>
    </message>
    <message>
        <source>Point your phone&apos;s camera at this code. It opens part %1 of %2.</source>
        <translation>وجّه كاميرا هاتفك إلى هذا الرمز. يفتح الجزء %1 من %2.</translation>
    </message>
    <message>
        <source>Point your phone&apos;s camera at this code. It opens your list.</source>
        <translation>وجّه كاميرا هاتفك إلى هذا الرمز. يفتح قائمتك.</translation>
    </message>
    <message>
        <source>Point your phone&apos;s camera at this code. It puts %1 into your phone.</source>
        <translation>وجّه كاميرا هاتفك إلى هذا الرمز. سيحفظ ⁨%1⁩ في هاتفك.</translation>
    </message>
    <message>
        <source>Point your phone&apos;s camera at this code. It puts the day into your calendar.</source>
        <translation>وجّه كاميرا هاتفك إلى هذا الرمز. سيضع اليوم في تقويمك.</translation>
    </message>
    <message>
        <source>Point your phone&apos;s camera at this code. It rings %1.</source>
        <translation>وجّه كاميرا هاتفك إلى هذا الرمز. سيتصل بالرقم ⁨%1⁩.</translation>
    </message>
    <message>
        <source>Point your phone&apos;s camera at this code. It shows these words on your phone.</source>
        <translation>وجّه كاميرا هاتفك إلى هذا الرمز. سيعرض هذه الكلمات على هاتفك.</translation>
    </message>
    <message>
        <source>Print my list</source>
        <translation>اطبع قائمتي</translation>
    </message>
    <message>
        <source>Printing your list.</source>
        <translation>نطبع قائمتك.</translation>
    </message>
    <message>
        <source>Ring Sam on Monday</source>
        <translation>اتصل بسام يوم الاثنين</translation>
    </message>
    <message>
        <source>Someone who works here can write a line for you. It is only printed.</source>
        <translation>يمكن لمن يعمل هنا أن يكتب سطرًا لك. يُطبع فقط.</translation>
    </message>
    <message>
        <source>Take off my list</source>
        <translation>احذف من قائمتي</translation>
    </message>
    <message>
        <source>What the paper says</source>
        <translation>ما هو مكتوب على الورقة</translation>
    </message>
    <message>
        <source>You began this here. Put it on your list to go on at home.</source>
        <translation>بدأت هذا هنا. ضعه على قائمتك لتتابع في المنزل.</translation>
    </message>
    <message>
        <source>You can point your phone&apos;s camera at the codes below.</source>
        <translation>يمكنك توجيه كاميرا هاتفك إلى الرموز أدناه.</translation>
    </message>
    <message>
        <source>Your list is empty. Press “Add to my list” when you find something useful.</source>
        <translation>قائمتك فارغة. اضغط «أضف إلى قائمتي» عندما تجد شيئًا مفيدًا.</translation>
    </message>
    <message>
        <source>Your list is printed. Take it with you.</source>
        <translation>طُبعت قائمتك. خذها معك.</translation>
    </message>
    <message>
        <source>Your list is ready. Ask someone who works here to print it.</source>
        <translation>قائمتك جاهزة. اطلب من شخص يعمل هنا أن يطبعها.</translation>
    </message>
    <message>
        <source>Your list was printed a moment ago. Look at the printer.</source>
        <translation>طُبعت قائمتك قبل لحظات. انظر إلى الطابعة.</translation>
    </message>
</context>
<context>
    <name>Narrow</name>
    <message>
        <source>How near?</source>
        <translation>ما مدى القرب؟</translation>
    </message>
    <message>
        <source>How old is the person?</source>
        <translation>كم عمر الشخص؟</translation>
    </message>
    <message>
        <source>What does it cost?</source>
        <translation>كم تكلف؟</translation>
    </message>
    <message>
        <source>What makes it easier?</source>
        <translation>ما الذي يسهّل الأمر؟</translation>
    </message>
    <message>
        <source>What matters to you?</source>
        <translation>ما المهم بالنسبة لك؟</translation>
    </message>
    <message>
        <source>When is it open?</source>
        <translation>متى تكون مفتوحة؟</translation>
    </message>
    <message>
        <source>Which language do they speak?</source>
        <translation>بأي لغة يتحدثون؟</translation>
    </message>
    <message>
        <source>Without going there?</source>
        <translation>بدون الذهاب إلى هناك؟</translation>
    </message>
</context>
<context>
    <name>Narrowing</name>
    <message>
        <source>%1 spoken</source>
        <translation>يتحدثون: %1</translation>
    </message>
    <message>
        <source>18 to 49</source>
        <translation>من 18 إلى 49</translation>
    </message>
    <message>
        <source>50 to 64</source>
        <translation>من 50 إلى 64</translation>
    </message>
    <message>
        <source>65 and over</source>
        <translation>65 فأكثر</translation>
    </message>
    <message>
        <source>Age %1</source>
        <translation>العمر: %1</translation>
    </message>
    <message>
        <source>British Sign Language</source>
        <translation>لغة الإشارة البريطانية</translation>
    </message>
    <message>
        <source>By phone</source>
        <translation>بالهاتف</translation>
    </message>
    <message>
        <source>Free</source>
        <translation>مجانًا</translation>
    </message>
    <message>
        <source>Has a hearing loop</source>
        <translation>فيها نظام حلقة السمع</translation>
    </message>
    <message>
        <source>Online</source>
        <translation>على الإنترنت</translation>
    </message>
    <message>
        <source>Open at the weekend</source>
        <translation>مفتوحة في عطلة نهاية الأسبوع</translation>
    </message>
    <message>
        <source>Open in the evening</source>
        <translation>مفتوحة في المساء</translation>
    </message>
    <message>
        <source>Open now</source>
        <translation>مفتوحة الآن</translation>
    </message>
    <message>
        <source>Under 18</source>
        <translation>أقل من 18</translation>
    </message>
    <message>
        <source>Wheelchairs can get in</source>
        <translation>يمكن دخول الكراسي المتحركة</translation>
    </message>
    <message>
        <source>Within 1 mile</source>
        <translation>في نطاق ميل واحد</translation>
    </message>
    <message>
        <source>Within 10 miles</source>
        <translation>في نطاق 10 أميال</translation>
    </message>
    <message>
        <source>Within 3 miles</source>
        <translation>في نطاق 3 أميال</translation>
    </message>
</context>
<context>
    <name>PagedColumn</name>
    <message>
        <source>Back up</source>
        <translation>للأعلى</translation>
    </message>
    <message>
        <source>More</source>
        <extracomment>Room above and below the words of the buttons that turn pages, in pixels. LOOK: on a portrait totem the controls stand in the lower 60 %, within reach of a chair. With a hand chosen, the main action takes this share of the width, at its side.</extracomment>
        <translation>المزيد</translation>
    </message>
</context>
<context>
    <name>Parts</name>
    <message>
        <source>In English:</source>
        <translation>بالإنجليزية:</translation>
    </message>
    <message>
        <source>This part is in English. We do not have it in your language yet.</source>
        <translation>هذا الجزء بالإنجليزية. ليس لدينا بلغتك بعد.</translation>
    </message>
</context>
<context>
    <name>Practice</name>
    <message>
        <source>Choose</source>
        <translation>اختر</translation>
    </message>
    <message>
        <source>Do it again</source>
        <translation>كرّر ذلك</translation>
    </message>
    <message>
        <source>Down</source>
        <translation>أسفل</translation>
    </message>
    <message>
        <source>Larger</source>
        <translation>أكبر</translation>
    </message>
    <message>
        <source>Leave this practice</source>
        <translation>اخرج من هذا التدريب</translation>
    </message>
    <message>
        <source>Nothing was sent, and nothing is kept.</source>
        <translation>لم يُرسل شيء ولا يُحفظ شيء.</translation>
    </message>
    <message>
        <source>Part %1 of %2</source>
        <translation>الجزء %1 من %2</translation>
    </message>
    <message>
        <source>Practice. Nothing here is real.</source>
        <translation>تدريب. لا شيء هنا حقيقي.</translation>
    </message>
    <message>
        <source>Show me</source>
        <translation>أرني</translation>
    </message>
    <message>
        <source>Smaller</source>
        <translation>أصغر</translation>
    </message>
    <message>
        <source>That is done.</source>
        <translation>تم ذلك.</translation>
    </message>
    <message>
        <source>That was something else. Nothing is lost. Try again.</source>
        <translation>كان ذلك شيئًا آخر. لم يضِع شيء. حاول مرة أخرى.</translation>
    </message>
    <message>
        <source>Touch Choose. It has a thick edge now.</source>
        <translation>المس «اختر». له الآن حافة سميكة.</translation>
    </message>
    <message>
        <source>Touch Larger a few times. It has a thick edge now.</source>
        <translation>المس «أكبر» بضع مرات. له الآن حافة سميكة.</translation>
    </message>
    <message>
        <source>Touch the box with the thick edge. Then type: %1</source>
        <translation>المس المربع ذا الحافة السميكة. ثم اكتب: ⁨%1⁩</translation>
    </message>
    <message>
        <source>Touch the box with the thick edge. Type with the keys, then touch Next.</source>
        <translation>المس المربع ذا الحافة السميكة. اكتب بالمفاتيح، ثم المس «التالي».</translation>
    </message>
    <message>
        <source>Touch the empty box, and type with the keys. Then touch Next.</source>
        <translation>المس المربع الفارغ واكتب بالمفاتيح. ثم المس «التالي».</translation>
    </message>
    <message>
        <source>Touch this. It has a thick edge now: %1</source>
        <translation>المس هذا. له الآن حافة سميكة: %1</translation>
    </message>
    <message>
        <source>Up</source>
        <translation>أعلى</translation>
    </message>
    <message>
        <source>You practised: %1 (Essential Digital Skills).</source>
        <translation>تدرّبت على: %1 (المهارات الرقمية الأساسية).</translation>
    </message>
</context>
<context>
    <name>Printing</name>
    <message>
        <source>Ask someone who works here. Nothing is printed later.</source>
        <translation>اسأل أحد العاملين هنا. لن يُطبع شيء لاحقاً.</translation>
    </message>
    <message>
        <source>Paper is stuck in the printer.</source>
        <translation>الورق عالق في الطابعة.</translation>
    </message>
    <message>
        <source>The printer does not answer. It may be off.</source>
        <translation>الطابعة لا تستجيب. قد تكون مطفأة.</translation>
    </message>
    <message>
        <source>The printer does not work now.</source>
        <translation>الطابعة لا تعمل الآن.</translation>
    </message>
    <message>
        <source>The printer has no ink.</source>
        <translation>لا يوجد حبر في الطابعة.</translation>
    </message>
    <message>
        <source>The printer has no paper.</source>
        <translation>لا يوجد ورق في الطابعة.</translation>
    </message>
    <message>
        <source>The printer is open.</source>
        <translation>الطابعة مفتوحة.</translation>
    </message>
    <message>
        <source>The printer took too long, so we stopped it.</source>
        <translation>استغرقت الطابعة وقتاً طويلاً، فأوقفناها.</translation>
    </message>
</context>
<context>
    <name>Problems</name>
    <message>
        <source>Choose one of these answers.</source>
        <translation>اختر واحدة من هذه الإجابات.</translation>
    </message>
    <message>
        <source>Choose or type an answer first.</source>
        <translation>اختر أو اكتب إجابة أولًا.</translation>
    </message>
    <message>
        <source>Choose “none of these” alone, or choose the others.</source>
        <translation>اختر «لا شيء من هذه» وحدها، أو اختر غيرها.</translation>
    </message>
    <message>
        <source>It should be a whole number to ring, like 01632 960 001.</source>
        <translation>يجب أن يكون رقم هاتف كاملًا، مثل ⁨01632 960 001⁩.</translation>
    </message>
    <message>
        <source>It should have 2 letters, 6 figures and a letter, like QQ 12 34 56 C.</source>
        <translation>يجب أن يتكون من حرفين و6 أرقام وحرف، مثل ⁨QQ 12 34 56 C⁩.</translation>
    </message>
    <message>
        <source>It should have an @ in the middle, like name@example.com.</source>
        <translation>يجب أن تكون فيه علامة @ في الوسط، مثل ⁨name@example.com⁩.</translation>
    </message>
    <message>
        <source>That day has passed. Check the month and year.</source>
        <translation>هذا اليوم مضى. تحقق من الشهر والسنة.</translation>
    </message>
    <message>
        <source>That day is still to come. Check the year.</source>
        <translation>هذا اليوم لم يأتِ بعد. تحقق من السنة.</translation>
    </message>
    <message>
        <source>That doesn&apos;t look like a whole postcode. It should be like L1 8JQ.</source>
        <translation>هذا لا يبدو رمزًا بريديًا كاملًا. يجب أن يكون مثل ⁨L1 8JQ⁩.</translation>
    </message>
    <message>
        <source>The number should be %1 or less.</source>
        <translation>يجب أن يكون الرقم %1 أو أقل.</translation>
    </message>
    <message>
        <source>The number should be %1 or more.</source>
        <translation>يجب أن يكون الرقم %1 أو أكثر.</translation>
    </message>
    <message>
        <source>This needs a day, a month and a year. It should be like 27 3 1944.</source>
        <translation>نحتاج إلى يوم وشهر وسنة، مثل ⁨27 3 1944⁩.</translation>
    </message>
    <message>
        <source>This needs a number. Use figures, like 72.</source>
        <translation>نحتاج إلى رقم. استخدم الأرقام، مثل 72.</translation>
    </message>
    <message>
        <source>This needs a sum of money. It should be like 120.50.</source>
        <translation>نحتاج إلى مبلغ من المال، مثل 120.50.</translation>
    </message>
    <message>
        <source>This needs a year. Use 4 figures, like 1944.</source>
        <translation>نحتاج إلى سنة. استخدم 4 أرقام، مثل 1944.</translation>
    </message>
    <message>
        <source>We do not know that country. Type its first letters, then touch it.</source>
        <translation>لا نعرف هذا البلد. اكتب حروفه الأولى، ثم المسه.</translation>
    </message>
</context>
<context>
    <name>Reading</name>
    <message>
        <source>At the foot of the screen:</source>
        <translation>في أسفل الشاشة:</translation>
    </message>
    <message>
        <source>At the top of the screen:</source>
        <translation>في أعلى الشاشة:</translation>
    </message>
    <message>
        <source>Button:</source>
        <translation>زر:</translation>
    </message>
    <message>
        <source>Choice %1 of %2:</source>
        <translation>الخيار %1 من %2:</translation>
    </message>
    <message>
        <source>Chosen.</source>
        <translation>مُختار.</translation>
    </message>
    <message>
        <source>Your answers are private. To hear them too, touch “Again”.</source>
        <translation>إجاباتك خاصة. لسماعها أيضًا، المس «مرة أخرى».</translation>
    </message>
</context>
<context>
    <name>ReadingStrip</name>
    <message>
        <source>Again</source>
        <translation>مرة أخرى</translation>
    </message>
    <message>
        <source>Faster</source>
        <translation>أسرع</translation>
    </message>
    <message>
        <source>Go on</source>
        <translation>تابع</translation>
    </message>
    <message>
        <source>Letters</source>
        <translation>الحروف</translation>
    </message>
    <message>
        <source>Louder</source>
        <translation>أعلى صوتًا</translation>
    </message>
    <message>
        <source>More</source>
        <translation>المزيد</translation>
    </message>
    <message>
        <source>Next sentence</source>
        <translation>الجملة التالية</translation>
    </message>
    <message>
        <source>No sound</source>
        <extracomment>Around the words of a button, in pixels. With fewer than so many beside each other, a page of them holds too little. *Pause*, one that changes, *More*.</extracomment>
        <translation>لا صوت</translation>
    </message>
    <message>
        <source>Pause</source>
        <translation>إيقاف</translation>
    </message>
    <message>
        <source>Previous</source>
        <translation>السابق</translation>
    </message>
    <message>
        <source>Previous sentence</source>
        <translation>الجملة السابقة</translation>
    </message>
    <message>
        <source>Read again</source>
        <translation>اقرأ مرة أخرى</translation>
    </message>
    <message>
        <source>Say each letter that I type</source>
        <translation>انطق كل حرف أكتبه</translation>
    </message>
    <message>
        <source>Skip</source>
        <translation>تخطَّ</translation>
    </message>
    <message>
        <source>Slower</source>
        <translation>أبطأ</translation>
    </message>
    <message>
        <source>Softer</source>
        <translation>أخفض صوتًا</translation>
    </message>
    <message>
        <source>There is no sound now. The words still light up.</source>
        <translation>لا يوجد صوت الآن. لا تزال الكلمات تضيء.</translation>
    </message>
    <message>
        <source>This kiosk does not read aloud. You can ask a person to read to you.</source>
        <translation>هذا الجهاز لا يقرأ بصوت عالٍ. يمكنك أن تطلب من شخص أن يقرأ لك.</translation>
    </message>
    <message>
        <source>We have no voice for this language yet. You can ask a person to read to you.</source>
        <translation>ليس لدينا صوت لهذه اللغة بعد. يمكنك أن تطلب من شخص أن يقرأ لك.</translation>
    </message>
</context>
<context>
    <name>Safe</name>
    <message>
        <source>Part of this kiosk is not working. You can still read here.</source>
        <translation>جزء من هذا الجهاز لا يعمل. لا يزال بإمكانك القراءة هنا.</translation>
    </message>
    <message>
        <source>Read what to do</source>
        <translation>اقرأ ما يجب فعله</translation>
    </message>
</context>
<context>
    <name>Scan</name>
    <message>
        <source>A paper is held before the scanner, with its square code towards it.</source>
        <translation>ورقة أمام الماسح، ورمزها المربع باتجاهه.</translation>
    </message>
    <message>
        <source>As on your paper</source>
        <translation>كما في ورقتك</translation>
    </message>
    <message>
        <source>Go on with this</source>
        <translation>تابع هذا</translation>
    </message>
    <message>
        <source>Hold the large square code on your paper in front of the camera of this screen.</source>
        <translation>أمسك الرمز المربع الكبير الذي على ورقتك أمام كاميرا هذه الشاشة.</translation>
    </message>
    <message>
        <source>Hold the large square code on your paper in front of the scanner.</source>
        <translation>ضع الرمز المربع الكبير في ورقتك أمام الماسح.</translation>
    </message>
    <message>
        <source>I have no paper with me</source>
        <translation>ليست معي ورقة</translation>
    </message>
    <message>
        <source>Larger letters</source>
        <translation>حروف أكبر</translation>
    </message>
    <message>
        <source>My paper</source>
        <translation>ورقتي</translation>
    </message>
    <message>
        <source>No, show another paper</source>
        <translation>لا، سأعرض ورقة أخرى</translation>
    </message>
    <message>
        <source>Put it on my list</source>
        <translation>ضعه في قائمتي</translation>
    </message>
    <message>
        <source>Services on your paper</source>
        <translation>الخدمات في ورقتك</translation>
    </message>
    <message>
        <source>Show us your paper</source>
        <translation>أرنا ورقتك</translation>
    </message>
    <message>
        <source>Smaller letters</source>
        <translation>حروف أصغر</translation>
    </message>
    <message>
        <source>Some of what is on your paper is not at this kiosk any more.</source>
        <translation>بعض ما في ورقتك لم يعد في هذا الجهاز.</translation>
    </message>
    <message>
        <source>That is another kind of code. Look for the large square code near the top of your paper.</source>
        <translation>هذا رمز من نوع آخر. ابحث عن الرمز المربع الكبير في أعلى ورقتك.</translation>
    </message>
    <message>
        <source>The camera does not answer. Ask someone who works here, or go on without your paper.</source>
        <translation>الكاميرا لا تستجيب. اسأل أحد العاملين هنا، أو تابع من دون ورقتك.</translation>
    </message>
    <message>
        <source>The camera looks only for the code. No picture is kept.</source>
        <translation>تبحث الكاميرا عن الرمز فقط. لا تُحفظ أي صورة.</translation>
    </message>
    <message>
        <source>We could not read all of the code. Hold the paper flat and show it again.</source>
        <translation>لم نستطع قراءة الرمز كله. أمسك الورقة مستوية واعرضها مرة أخرى.</translation>
    </message>
    <message>
        <source>We found what is on your paper</source>
        <translation>وجدنا ما في ورقتك</translation>
    </message>
    <message>
        <source>We have read your paper, but what is on it is not at this kiosk any more. Ask someone who works here.</source>
        <translation>قرأنا ورقتك، لكن ما فيها لم يعد في هذا الجهاز. اسأل أحد العاملين هنا.</translation>
    </message>
    <message>
        <source>We have read your paper. We are looking up what is on it.</source>
        <translation>قرأنا ورقتك. نبحث الآن عما فيها.</translation>
    </message>
    <message>
        <source>We keep no answers, so we ask some questions again.</source>
        <translation>نحن لا نحفظ الإجابات، لذلك نسأل بعض الأسئلة مرة أخرى.</translation>
    </message>
    <message>
        <source>We put all of it on your list again.</source>
        <translation>نضع كل ذلك في قائمتك من جديد.</translation>
    </message>
    <message>
        <source>What the camera sees now.</source>
        <translation>ما تراه الكاميرا الآن.</translation>
    </message>
    <message>
        <source>When we have read it, this screen shows what we found.</source>
        <translation>عندما نقرأها، تعرض هذه الشاشة ما وجدناه.</translation>
    </message>
    <message>
        <source>Which one would you like to go on with?</source>
        <translation>أيها تريد أن تتابع؟</translation>
    </message>
    <message>
        <source>You begin at the first page.</source>
        <translation>تبدأ من الصفحة الأولى.</translation>
    </message>
    <message>
        <source>You were at step %1.</source>
        <translation>كنت في الخطوة %1.</translation>
    </message>
    <message>
        <source>Your paper is from another place, and what is on it is not at this kiosk. Your phone&apos;s camera can open it.</source>
        <translation>ورقتك من مكان آخر، وما فيها ليس في هذا الجهاز. يمكن لكاميرا هاتفك أن تفتحها.</translation>
    </message>
    <message>
        <source>Your paper is from another place: some of what is on it is not at this kiosk. Your phone&apos;s camera can open all of it.</source>
        <translation>ورقتك من مكان آخر: بعض ما فيها ليس في هذا الجهاز. يمكن لكاميرا هاتفك أن تفتح كل شيء.</translation>
    </message>
    <message>
        <source>Your paper is of a newer kind, which this kiosk cannot read yet. Your phone&apos;s camera can open it.</source>
        <translation>ورقتك من نوع أحدث لا يستطيع هذا الجهاز قراءته بعد. يمكن لكاميرا هاتفك أن تفتحها.</translation>
    </message>
</context>
<context>
    <name>Services</name>
    <message>
        <source>Add to my list</source>
        <translation>أضف إلى قائمتي</translation>
    </message>
    <message>
        <source>Always open</source>
        <translation>مفتوحة دائمًا</translation>
    </message>
    <message>
        <source>By phone or online, for everyone</source>
        <translation>بالهاتف أو على الإنترنت، للجميع</translation>
    </message>
    <message>
        <source>Closed for now</source>
        <translation>مغلقة حاليًا</translation>
    </message>
    <message>
        <source>Closed today</source>
        <translation>مغلقة اليوم</translation>
    </message>
    <message>
        <source>For a textphone</source>
        <translation>لهاتف نصي</translation>
    </message>
    <message>
        <source>For people aged %1 and over</source>
        <translation>لمن أعمارهم %1 فأكثر</translation>
    </message>
    <message>
        <source>For people aged %1 and under</source>
        <translation>لمن أعمارهم %1 فأقل</translation>
    </message>
    <message>
        <source>For people aged %1 to %2</source>
        <translation>لمن أعمارهم من %1 إلى %2</translation>
    </message>
    <message>
        <source>For text messages</source>
        <translation>للرسائل النصية</translation>
    </message>
    <message>
        <source>For the whole area</source>
        <translation>للمنطقة كلها</translation>
    </message>
    <message>
        <source>For video calls</source>
        <translation>لمكالمات الفيديو</translation>
    </message>
    <message>
        <source>Getting in</source>
        <translation>الدخول</translation>
    </message>
    <message>
        <source>Go back</source>
        <translation>ارجع</translation>
    </message>
    <message>
        <source>How to ask for it</source>
        <translation>كيف تطلبها</translation>
    </message>
    <message>
        <source>It is free.</source>
        <translation>إنها مجانية.</translation>
    </message>
    <message>
        <source>Languages spoken</source>
        <translation>اللغات</translation>
    </message>
    <message>
        <source>Last checked on %1</source>
        <translation>آخر مراجعة في %1</translation>
    </message>
    <message>
        <source>More about it</source>
        <translation>المزيد عنها</translation>
    </message>
    <message>
        <source>Nobody has said when this was last checked. Ring first.</source>
        <translation>لم يذكر أحد متى رُوجعت آخر مرة. اتصل أولًا.</translation>
    </message>
    <message>
        <source>On your list. See my list</source>
        <translation>في قائمتك. اعرض قائمتي</translation>
    </message>
    <message>
        <source>Open now until %1</source>
        <translation>مفتوحة الآن حتى %1</translation>
    </message>
    <message>
        <source>Opens %2 at %1</source>
        <translation>تفتح %2 عند %1</translation>
    </message>
    <message>
        <source>Opens on %2 at %1</source>
        <translation>تفتح في %2 عند %1</translation>
    </message>
    <message>
        <source>Opens today at %1</source>
        <translation>تفتح اليوم عند %1</translation>
    </message>
    <message>
        <source>Opens tomorrow at %1</source>
        <translation>تفتح غدًا عند %1</translation>
    </message>
    <message>
        <source>Phone</source>
        <translation>الهاتف</translation>
    </message>
    <message>
        <source>Ring to ask when it is open</source>
        <translation>اتصل لتسأل متى تفتح</translation>
    </message>
    <message>
        <source>Run by %1</source>
        <translation>تديرها: ⁨%1⁩</translation>
    </message>
    <message>
        <source>Sample only</source>
        <extracomment>The index counts no further; nobody reads so many.</extracomment>
        <translation>نموذج فقط</translation>
    </message>
    <message>
        <source>Sample only: this service is not real.</source>
        <translation>نموذج فقط: هذه الخدمة ليست حقيقية.</translation>
    </message>
    <message>
        <source>See their website here</source>
        <translation>شاهد موقعهم هنا</translation>
    </message>
    <message>
        <source>Something is wrong here</source>
        <translation>يوجد خطأ هنا</translation>
    </message>
    <message>
        <source>That day is a bank holiday. Ring before you go.</source>
        <translation>هذا اليوم عطلة رسمية. اتصل قبل أن تذهب.</translation>
    </message>
    <message>
        <source>Then ask for extension %1</source>
        <translation>ثم اطلب الرقم الداخلي ⁨%1⁩</translation>
    </message>
    <message>
        <source>This service is no longer on our list.</source>
        <translation>لم تعد هذه الخدمة في قائمتنا.</translation>
    </message>
    <message>
        <source>Today is a bank holiday. Ring before you go.</source>
        <translation>اليوم عطلة رسمية. اتصل قبل أن تذهب.</translation>
    </message>
    <message>
        <source>Today: %1</source>
        <translation>اليوم: %1</translation>
    </message>
    <message>
        <source>Web page: %1</source>
        <translation>صفحة الويب: ⁨%1⁩</translation>
    </message>
    <message>
        <source>What it costs</source>
        <translation>كم يكلف ذلك</translation>
    </message>
    <message>
        <source>What to bring</source>
        <translation>ماذا تحضر معك</translation>
    </message>
    <message>
        <source>Where it is</source>
        <translation>أين تقع</translation>
    </message>
    <message>
        <source>Who it is for</source>
        <translation>لمن هذه الخدمة</translation>
    </message>
    <message>
        <source>Write to</source>
        <translation>راسل</translation>
    </message>
    <message>
        <source>You told us that something is wrong here. Thank you.</source>
        <translation>أخبرتنا أن هنا خطأ. شكرًا لك.</translation>
    </message>
    <message>
        <source>all day and night</source>
        <translation>ليلًا ونهارًا</translation>
    </message>
</context>
<context>
    <name>Skill</name>
    <message>
        <source>Being safe and legal online</source>
        <translation>الأمان واحترام القانون على الإنترنت</translation>
    </message>
    <message>
        <source>Buying and applying online</source>
        <translation>الشراء وتقديم الطلبات على الإنترنت</translation>
    </message>
    <message>
        <source>Changing a password</source>
        <translation>تغيير كلمة المرور</translation>
    </message>
    <message>
        <source>Communicating</source>
        <translation>التواصل</translation>
    </message>
    <message>
        <source>Connecting to Wi-Fi</source>
        <translation>الاتصال بشبكة واي فاي</translation>
    </message>
    <message>
        <source>Finding and opening apps</source>
        <translation>إيجاد التطبيقات وفتحها</translation>
    </message>
    <message>
        <source>Handling information and content</source>
        <translation>التعامل مع المعلومات والمحتوى</translation>
    </message>
    <message>
        <source>Keeping passwords safe</source>
        <translation>حفظ كلمات المرور بأمان</translation>
    </message>
    <message>
        <source>Making a device suit you</source>
        <translation>ضبط الجهاز ليناسبك</translation>
    </message>
    <message>
        <source>Solving problems</source>
        <translation>حل المشكلات</translation>
    </message>
    <message>
        <source>Turning on and logging in</source>
        <translation>التشغيل وتسجيل الدخول</translation>
    </message>
    <message>
        <source>Using a web browser</source>
        <translation>استخدام متصفح الويب</translation>
    </message>
    <message>
        <source>Using the controls of a device</source>
        <translation>استخدام أدوات التحكم في الجهاز</translation>
    </message>
</context>
<context>
    <name>Slip</name>
    <message>
        <source>Email</source>
        <translation>البريد الإلكتروني</translation>
    </message>
    <message>
        <source>It begins an email to:</source>
        <translation>يبدأ رسالة إلى:</translation>
    </message>
    <message>
        <source>It opens:</source>
        <translation>يفتح:</translation>
    </message>
    <message>
        <source>It puts the day into your phone&apos;s calendar.</source>
        <translation>يضع اليوم في تقويم هاتفك.</translation>
    </message>
    <message>
        <source>It puts this number into your phone:</source>
        <translation>يحفظ هذا الرقم في هاتفك:</translation>
    </message>
    <message>
        <source>It rings:</source>
        <translation>يتصل بـ:</translation>
    </message>
    <message>
        <source>It shows these words on your phone.</source>
        <translation>يعرض هذه الكلمات على هاتفك.</translation>
    </message>
    <message>
        <source>It shows this list again. You can ring, tick off and go on.</source>
        <translation>يعرض هذه القائمة مرة أخرى. يمكنك الاتصال ووضع العلامات والمتابعة.</translation>
    </message>
    <message>
        <source>My notes</source>
        <translation>ملاحظاتي</translation>
    </message>
    <message>
        <source>Need help? Ask us at %1</source>
        <translation>تحتاج إلى مساعدة؟ اسألنا في ⁨%1⁩</translation>
    </message>
    <message>
        <source>Need help? Ring %1</source>
        <translation>تحتاج إلى مساعدة؟ اتصل على ⁨%1⁩</translation>
    </message>
    <message>
        <source>Page %1 of %2</source>
        <translation>صفحة %1 من %2</translation>
    </message>
    <message>
        <source>Phone</source>
        <translation>الهاتف</translation>
    </message>
    <message>
        <source>Point your phone&apos;s camera here.</source>
        <translation>وجّه كاميرا هاتفك إلى هنا.</translation>
    </message>
    <message>
        <source>Take this paper home.</source>
        <translation>خذ هذه الورقة إلى المنزل.</translation>
    </message>
    <message>
        <source>There is nothing on your list.</source>
        <translation>لا شيء في قائمتك.</translation>
    </message>
    <message>
        <source>Tick each step when it is done.</source>
        <translation>ضع علامة عند كل خطوة بعد إنجازها.</translation>
    </message>
    <message>
        <source>Web page</source>
        <translation>صفحة الويب</translation>
    </message>
    <message>
        <source>What to do next</source>
        <translation>ماذا تفعل بعد ذلك</translation>
    </message>
    <message>
        <source>Who helped me (first name):</source>
        <translation>من ساعدني (الاسم الأول):</translation>
    </message>
    <message>
        <source>Your list</source>
        <translation>قائمتك</translation>
    </message>
    <message>
        <source>Your list on a phone: part %1 of %2</source>
        <translation>قائمتك على الهاتف: الجزء %1 من %2</translation>
    </message>
    <message>
        <source>Your whole list on a phone</source>
        <translation>قائمتك كلها على الهاتف</translation>
    </message>
</context>
<context>
    <name>StaffBeside</name>
    <message>
        <source>May a member of staff use this screen with you?</source>
        <translation>هل يمكن لأحد الموظفين استخدام هذه الشاشة معك؟</translation>
    </message>
    <message>
        <source>No, go on without</source>
        <translation>لا، أتابع من دون ذلك</translation>
    </message>
    <message>
        <source>They do not see your answers there. Nothing about you is kept. Afterwards you go on where you were.</source>
        <translation>لا يرون إجاباتك هناك. لا يُحفظ أي شيء عنك. بعد ذلك تتابع من حيث كنت.</translation>
    </message>
    <message>
        <source>Yes, that is fine</source>
        <translation>نعم، لا مانع</translation>
    </message>
</context>
<context>
    <name>StaffNotes</name>
    <message>
        <source>Back to the staff room</source>
        <translation>العودة إلى غرفة الموظفين</translation>
    </message>
    <message>
        <source>Back to the waiting screen</source>
        <translation>عودة إلى شاشة الانتظار</translation>
    </message>
    <message>
        <source>Begin a visit with more time</source>
        <translation>ابدأ زيارة بوقت أطول</translation>
    </message>
    <message>
        <source>Everything works.</source>
        <translation>كل شيء يعمل.</translation>
    </message>
    <message>
        <source>For somebody who needs longer: nothing is cleared so soon.</source>
        <translation>لمن يحتاج إلى وقت أطول: لا يُمسح شيء بهذه السرعة.</translation>
    </message>
    <message>
        <source>For staff</source>
        <extracomment>How many times as long as usual somebody may be quiet for whom staff begin a visit.</extracomment>
        <translation>للموظفين</translation>
    </message>
</context>
<context>
    <name>TakeHome</name>
    <message>
        <source>To find for: %1</source>
        <translation>يجب إيجاده لـ: %1</translation>
    </message>
</context>
<context>
    <name>Topics</name>
    <message>
        <source>Nothing is here yet.</source>
        <translation>لا شيء هنا بعد.</translation>
    </message>
    <message>
        <source>What is it about?</source>
        <translation>ما الموضوع؟</translation>
    </message>
    <message>
        <source>What would you like to learn?</source>
        <translation>ماذا تريد أن تتعلم؟</translation>
    </message>
</context>
<context>
    <name>Waiting</name>
    <message>
        <source>Here you can</source>
        <translation>هنا يمكنك أن</translation>
    </message>
    <message>
        <source>To hear a page, touch “Read to me”.</source>
        <translation>لسماع الصفحة، المس «اقرأ لي».</translation>
    </message>
    <message>
        <source>To use it by ear: put in headphones, or hold an arrow key.</source>
        <translation>للاستخدام بالسمع: ضع سماعات الرأس، أو اضغط مطولًا على مفتاح سهم.</translation>
    </message>
    <message>
        <source>To use it by ear: put in headphones, or press a key.</source>
        <translation>للاستخدام بالسمع: ضع سماعات الرأس، أو اضغط على مفتاح.</translation>
    </message>
    <message>
        <source>Touch to begin</source>
        <extracomment>With all nine languages, everything still stands on one page of a screen 600 px high. The invitation in every language, whichever is shown: it must be read before one can be chosen.</extracomment>
        <translation>المس للبدء</translation>
    </message>
    <message>
        <source>apply for a Blue Badge</source>
        <translation>تقدم طلبًا للحصول على بطاقة Blue Badge</translation>
    </message>
    <message>
        <source>ask for help at home</source>
        <translation>تطلب المساعدة في المنزل</translation>
    </message>
    <message>
        <source>check what money you can get</source>
        <translation>تعرف الأموال التي يمكنك الحصول عليها</translation>
    </message>
    <message>
        <source>find a lunch club</source>
        <translation>تجد ناديًا للغداء</translation>
    </message>
    <message>
        <source>find help near you</source>
        <translation>تجد مساعدة قريبة منك</translation>
    </message>
</context>
<context>
    <name>Walking</name>
    <message>
        <source>Add to my list</source>
        <translation>أضف إلى قائمتي</translation>
    </message>
    <message>
        <source>Are these answers right?</source>
        <translation>هل هذه الإجابات صحيحة؟</translation>
    </message>
    <message>
        <source>Ask someone to come here</source>
        <translation>اطلب من شخص أن يأتي إلى هنا</translation>
    </message>
    <message>
        <source>Choose all that fit. Then press Next.</source>
        <translation>اختر كل ما ينطبق. ثم اضغط «التالي».</translation>
    </message>
    <message>
        <source>Do it here now</source>
        <translation>افعل ذلك هنا الآن</translation>
    </message>
    <message>
        <source>Do something else</source>
        <translation>افعل شيئًا آخر</translation>
    </message>
    <message>
        <source>Ends in %1</source>
        <translation>ينتهي بـ ⁨%1⁩</translation>
    </message>
    <message>
        <source>For example: %1</source>
        <translation>مثلًا: ⁨%1⁩</translation>
    </message>
    <message>
        <source>Go back to the open page</source>
        <translation>العودة إلى الصفحة المفتوحة</translation>
    </message>
    <message>
        <source>How long it takes</source>
        <translation>كم يستغرق ذلك</translation>
    </message>
    <message>
        <source>I don&apos;t know</source>
        <translation>لا أعرف</translation>
    </message>
    <message>
        <source>Leave this out</source>
        <translation>اترك هذا</translation>
    </message>
    <message>
        <source>Left out</source>
        <translation>متروك</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>التالي</translation>
    </message>
    <message>
        <source>No</source>
        <translation>لا</translation>
    </message>
    <message>
        <source>None of these</source>
        <translation>لا شيء من هذه</translation>
    </message>
    <message>
        <source>Nothing you type is kept.</source>
        <translation>لا نحفظ شيئًا مما تكتبه.</translation>
    </message>
    <message>
        <source>On your list. You can print it.</source>
        <translation>في قائمتك. يمكنك طباعتها.</translation>
    </message>
    <message>
        <source>Put this on your list. It goes home with you.</source>
        <translation>ضع هذا في قائمتك. ستأخذه معك إلى المنزل.</translation>
    </message>
    <message>
        <source>See my list</source>
        <translation>اعرض قائمتي</translation>
    </message>
    <message>
        <source>Step %1 of %2</source>
        <translation>الخطوة %1 من %2</translation>
    </message>
    <message>
        <source>The page cannot be opened here at the moment.</source>
        <translation>لا يمكن فتح الصفحة هنا الآن.</translation>
    </message>
    <message>
        <source>This is on the web page %1.</source>
        <translation>هذا على صفحة الويب ⁨%1⁩.</translation>
    </message>
    <message>
        <source>Touch an answer to change it.</source>
        <translation>المس إجابة لتغييرها.</translation>
    </message>
    <message>
        <source>What happens next</source>
        <translation>ماذا يحدث بعد ذلك</translation>
    </message>
    <message>
        <source>What to look for</source>
        <translation>عمَّ تبحث</translation>
    </message>
    <message>
        <source>What to press</source>
        <translation>علامَ تضغط</translation>
    </message>
    <message>
        <source>Yes</source>
        <translation>نعم</translation>
    </message>
    <message>
        <source>Yes, go on</source>
        <translation>نعم، تابع</translation>
    </message>
    <message>
        <source>You can say this:</source>
        <translation>يمكنك أن تقول هذا:</translation>
    </message>
</context>
<context>
    <name>Ways</name>
    <message>
        <source>A sketch of the way. %1</source>
        <extracomment>A line of words no higher than so many radii: else they hide what they are written in.</extracomment>
        <translation>رسم تقريبي للطريق. %1</translation>
    </message>
    <message>
        <source>It is east of %1.</source>
        <translation>تقع شرق ⁨%1⁩.</translation>
    </message>
    <message>
        <source>It is here</source>
        <translation>إنها هنا</translation>
    </message>
    <message>
        <source>It is north of %1.</source>
        <translation>تقع شمال ⁨%1⁩.</translation>
    </message>
    <message>
        <source>It is north-east of %1.</source>
        <translation>تقع شمال شرق ⁨%1⁩.</translation>
    </message>
    <message>
        <source>It is north-west of %1.</source>
        <translation>تقع شمال غرب ⁨%1⁩.</translation>
    </message>
    <message>
        <source>It is south of %1.</source>
        <translation>تقع جنوب ⁨%1⁩.</translation>
    </message>
    <message>
        <source>It is south-east of %1.</source>
        <translation>تقع جنوب شرق ⁨%1⁩.</translation>
    </message>
    <message>
        <source>It is south-west of %1.</source>
        <translation>تقع جنوب غرب ⁨%1⁩.</translation>
    </message>
    <message>
        <source>It is west of %1.</source>
        <translation>تقع غرب ⁨%1⁩.</translation>
    </message>
    <message>
        <source>North</source>
        <translation>شمال</translation>
    </message>
    <message>
        <source>The big ring is %1 miles away.</source>
        <translation>الحلقة الكبيرة على بعد %1 ميل.</translation>
    </message>
    <message>
        <source>The big ring is 1 mile away.</source>
        <translation>الحلقة الكبيرة على بعد ميل واحد.</translation>
    </message>
    <message>
        <source>The big ring is a quarter of a mile away.</source>
        <translation>الحلقة الكبيرة على بعد ربع ميل.</translation>
    </message>
    <message>
        <source>The big ring is half a mile away.</source>
        <translation>الحلقة الكبيرة على بعد نصف ميل.</translation>
    </message>
    <message>
        <source>The line is straight. The streets are longer.</source>
        <translation>الخط مستقيم. الشوارع أطول.</translation>
    </message>
    <message>
        <source>You are here</source>
        <translation>أنت هنا</translation>
    </message>
</context>
<context>
    <name>Wrong</name>
    <message>
        <source>Back to the service</source>
        <translation>عودة إلى الخدمة</translation>
    </message>
    <message>
        <source>It has closed or moved</source>
        <translation>أُغلقت أو انتقلت</translation>
    </message>
    <message>
        <source>Thank you. You helped the next person.</source>
        <translation>شكرًا لك. لقد ساعدت الشخص التالي.</translation>
    </message>
    <message>
        <source>The phone number is wrong</source>
        <translation>رقم الهاتف خطأ</translation>
    </message>
    <message>
        <source>The times or something else is wrong</source>
        <translation>الأوقات أو شيء آخر خطأ</translation>
    </message>
    <message>
        <source>Until then, ring before you go there.</source>
        <translation>إلى ذلك الحين، اتصل قبل أن تذهب إلى هناك.</translation>
    </message>
    <message>
        <source>We could not keep that. Please tell someone who works here.</source>
        <translation>لم نتمكن من حفظ ذلك. من فضلك أخبر شخصًا يعمل هنا.</translation>
    </message>
    <message>
        <source>We did not keep anything about you.</source>
        <translation>لم نحفظ أي شيء عنك.</translation>
    </message>
    <message>
        <source>We tell the people who keep this list. They check it.</source>
        <translation>نخبر من يحفظون هذه القائمة. وهم يتحققون منها.</translation>
    </message>
    <message>
        <source>What is wrong here?</source>
        <translation>ما الخطأ هنا؟</translation>
    </message>
</context>
</TS>
