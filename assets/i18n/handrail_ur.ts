<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="ur" sourcelanguage="en_GB">
<context>
    <name></name>
    <message numerus="yes">
        <source>%1 services</source>
        <translation>
            <numerusform>%1 خدمت</numerusform>
            <numerusform>%1 خدمات</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>About %1 miles away</source>
        <translation>
            <numerusform>تقریباً %1 میل دور</numerusform>
            <numerusform>تقریباً %1 میل دور</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>About %1 minutes on foot.</source>
        <translation>
            <numerusform>پیدل تقریباً %1 منٹ۔</numerusform>
            <numerusform>پیدل تقریباً %1 منٹ۔</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>All %1 parts done</source>
        <translation>
            <numerusform>تمام %1 حصے مکمل</numerusform>
            <numerusform>تمام %1 حصے مکمل</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Show %1 results</source>
        <translation>
            <numerusform>%1 نتائج دکھائیں</numerusform>
            <numerusform>%1 نتائج دکھائیں</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>That is too long. Use up to %1 letters.</source>
        <translation>
            <numerusform>یہ بہت لمبا ہے۔ زیادہ سے زیادہ %1 حروف لکھیں۔</numerusform>
            <numerusform>یہ بہت لمبا ہے۔ زیادہ سے زیادہ %1 حروف لکھیں۔</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>We will clear your answers and your list in %1 seconds.</source>
        <translation>
            <numerusform>ہم %1 سیکنڈ میں آپ کے جوابات اور فہرست مٹا دیں گے۔</numerusform>
            <numerusform>ہم %1 سیکنڈ میں آپ کے جوابات اور فہرست مٹا دیں گے۔</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Ask</name>
    <message>
        <source>Phone someone who can help</source>
        <translation>فون پر مدد لیں</translation>
    </message>
    <message>
        <source>Someone who works here</source>
        <translation>یہاں کام کرنے والے کسی شخص سے</translation>
    </message>
    <message>
        <source>The screen will show that you would like help.</source>
        <translation>اسکرین پر نظر آئے گا کہ آپ کو مدد چاہیے۔</translation>
    </message>
    <message>
        <source>Who would you like to ask?</source>
        <translation>آپ کس سے پوچھنا چاہیں گے؟</translation>
    </message>
</context>
<context>
    <name>Bar</name>
    <message>
        <source>Bigger</source>
        <translation>بڑا</translation>
    </message>
    <message>
        <source>Colours</source>
        <translation>رنگ</translation>
    </message>
    <message>
        <source>Finish</source>
        <translation>ختم کریں</translation>
    </message>
    <message>
        <source>My list</source>
        <extracomment>Title and message. Wide enough for the words of two buttons beside each other.</extracomment>
        <translation>میری فہرست</translation>
    </message>
    <message>
        <source>No voice yet</source>
        <translation>آواز نہیں ہے</translation>
    </message>
    <message>
        <source>Read to me</source>
        <translation>پڑھ کر سنائیں</translation>
    </message>
    <message>
        <source>Smaller</source>
        <extracomment>The pages that the help for the family rests on; facts checked on 25 November 2026, not yet confirmed by a person.</extracomment>
        <translation>چھوٹا</translation>
    </message>
    <message>
        <source>Stop reading</source>
        <translation>پڑھنا روکیں</translation>
    </message>
</context>
<context>
    <name>CampaignPaper</name>
    <message>
        <source>Ask at the desk: we do it together.</source>
        <translation>ڈیسک پر پوچھیں: ہم یہ مل کر کرتے ہیں۔</translation>
    </message>
    <message>
        <source>For you, or for somebody you know.</source>
        <translation>آپ کے لیے، یا کسی ایسے شخص کے لیے جسے آپ جانتے ہیں۔</translation>
    </message>
    <message>
        <source>It is free. You need no computer.</source>
        <translation>یہ مفت ہے۔ آپ کو کمپیوٹر کی ضرورت نہیں۔</translation>
    </message>
    <message>
        <source>Or show this code to the kiosk.</source>
        <translation>یا یہ کوڈ کیوسک کو دکھائیں۔</translation>
    </message>
    <message>
        <source>This is an offer. You do not have to do anything.</source>
        <translation>یہ ایک پیشکش ہے۔ آپ کو کچھ کرنا ضروری نہیں۔</translation>
    </message>
</context>
<context>
    <name>Categories</name>
    <message>
        <source>Alcohol, drugs and gambling</source>
        <translation>شراب، منشیات اور جوا</translation>
    </message>
    <message>
        <source>Armed forces</source>
        <translation>مسلح افواج</translation>
    </message>
    <message>
        <source>Care and help at home</source>
        <translation>گھر پر دیکھ بھال اور مدد</translation>
    </message>
    <message>
        <source>Caring for someone</source>
        <translation>کسی کی دیکھ بھال کرنا</translation>
    </message>
    <message>
        <source>Company and friendship</source>
        <translation>میل جول اور دوستی</translation>
    </message>
    <message>
        <source>Dementia and memory</source>
        <translation>ڈیمنشیا اور یادداشت</translation>
    </message>
    <message>
        <source>Disability</source>
        <translation>معذوری</translation>
    </message>
    <message>
        <source>Energy and bills</source>
        <translation>بجلی، گیس اور بل</translation>
    </message>
    <message>
        <source>Families and children</source>
        <translation>خاندان اور بچے</translation>
    </message>
    <message>
        <source>Feelings and mental health</source>
        <translation>احساسات اور ذہنی صحت</translation>
    </message>
    <message>
        <source>Food and meals</source>
        <translation>کھانا پینا</translation>
    </message>
    <message>
        <source>Getting about</source>
        <translation>آنا جانا اور سفر</translation>
    </message>
    <message>
        <source>Getting online</source>
        <translation>انٹرنیٹ کا استعمال</translation>
    </message>
    <message>
        <source>Health</source>
        <translation>صحت</translation>
    </message>
    <message>
        <source>Housing and repairs</source>
        <translation>رہائش اور مرمت</translation>
    </message>
    <message>
        <source>Money and benefits</source>
        <translation>رقم اور سرکاری امداد</translation>
    </message>
    <message>
        <source>Other services</source>
        <translation>دیگر خدمات</translation>
    </message>
    <message>
        <source>Rights and legal help</source>
        <translation>حقوق اور قانونی مدد</translation>
    </message>
    <message>
        <source>Sight and hearing</source>
        <translation>نظر اور سماعت</translation>
    </message>
    <message>
        <source>Staying safe</source>
        <translation>محفوظ رہنا</translation>
    </message>
    <message>
        <source>When someone dies</source>
        <translation>جب کوئی فوت ہو جائے</translation>
    </message>
    <message>
        <source>Work and learning</source>
        <translation>کام اور تعلیم</translation>
    </message>
</context>
<context>
    <name>Companion</name>
    <message>
        <source>Appointees for benefits on GOV.UK</source>
        <translation>GOV.UK پر مراعات کے لیے مقررہ فرد (appointee)</translation>
    </message>
    <message>
        <source>Ask before you speak for them, type for them or read their letters.</source>
        <translation>ان کی طرف سے بولنے، لکھنے یا ان کے خط پڑھنے سے پہلے پوچھیں۔</translation>
    </message>
    <message>
        <source>For benefits alone, you can become an appointee.</source>
        <translation>صرف مراعات کے لیے آپ مقررہ فرد (appointee) بن سکتے ہیں۔</translation>
    </message>
    <message>
        <source>Forget my ticks and settings</source>
        <translation>میرے نشان اور ترتیبات بھول جائیں</translation>
    </message>
    <message>
        <source>Free lessons: Learn My Way</source>
        <translation>مفت سبق: Learn My Way</translation>
    </message>
    <message>
        <source>How to get it</source>
        <translation>یہ کیسے حاصل کریں</translation>
    </message>
    <message>
        <source>It may have closed or changed. Ring where you got the list, and ask.</source>
        <translation>شاید یہ بند ہو گیا یا بدل گیا ہو۔ جہاں سے فہرست ملی وہاں فون کر کے پوچھیں۔</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>زبان</translation>
    </message>
    <message>
        <source>Last checked on %1.</source>
        <translation>آخری بار جانچا گیا: %1۔</translation>
    </message>
    <message>
        <source>Look for:</source>
        <translation>یہ تلاش کریں:</translation>
    </message>
    <message>
        <source>Never use their passwords.</source>
        <translation>ان کے پاس ورڈ کبھی استعمال نہ کریں۔</translation>
    </message>
    <message>
        <source>Nobody at the council has confirmed this yet.</source>
        <translation>کونسل میں ابھی کسی نے اس کی تصدیق نہیں کی۔</translation>
    </message>
    <message>
        <source>Nobody is told that you opened this page. Your ticks stay in this browser only.</source>
        <translation>کسی کو نہیں بتایا جاتا کہ آپ نے یہ صفحہ کھولا۔ آپ کے نشان صرف اسی براؤزر میں رہتے ہیں۔</translation>
    </message>
    <message>
        <source>Open their website</source>
        <translation>ان کی ویب سائٹ کھولیں</translation>
    </message>
    <message>
        <source>Power of attorney on GOV.UK</source>
        <translation>GOV.UK پر پاور آف اٹارنی</translation>
    </message>
    <message>
        <source>Press:</source>
        <translation>یہ دبائیں:</translation>
    </message>
    <message>
        <source>Print</source>
        <translation>پرنٹ کریں</translation>
    </message>
    <message>
        <source>Put %1 into my calendar</source>
        <translation>%1 میرے کیلنڈر میں لکھیں</translation>
    </message>
    <message>
        <source>Read more on the official page</source>
        <translation>سرکاری صفحے پر مزید پڑھیں</translation>
    </message>
    <message>
        <source>Ring</source>
        <translation>فون کریں</translation>
    </message>
    <message>
        <source>Ring with them, and let them speak first. Write down who said what, and the day.</source>
        <translation>ان کے ساتھ مل کر فون کریں اور پہلے انہیں بولنے دیں۔ لکھ لیں کہ کس نے کیا کہا اور کس دن۔</translation>
    </message>
    <message>
        <source>Show me the way</source>
        <translation>راستہ دکھائیں</translation>
    </message>
    <message>
        <source>Sit beside them and let them press. Read the words aloud.</source>
        <translation>ان کے ساتھ بیٹھیں اور انہیں خود دبانے دیں۔ الفاظ اونچی آواز میں پڑھیں۔</translation>
    </message>
    <message>
        <source>The facts on this page are as they were on %1.</source>
        <translation>اس صفحے کی معلومات %1 کی ہیں۔</translation>
    </message>
    <message>
        <source>The kiosk asked you this. What you answered was not kept.</source>
        <translation>کیوسک نے آپ سے یہ پوچھا تھا۔ آپ کا جواب محفوظ نہیں کیا گیا۔</translation>
    </message>
    <message>
        <source>The library or centre helps with forms and phones, and can teach you to help others.</source>
        <translation>لائبریری یا مرکز فارم اور فون میں مدد کرتا ہے، اور آپ کو دوسروں کی مدد کرنا سکھا سکتا ہے۔</translation>
    </message>
    <message>
        <source>There are free lessons online, too.</source>
        <translation>آن لائن مفت سبق بھی ہیں۔</translation>
    </message>
    <message>
        <source>There is no connection now. Open this page again when there is one.</source>
        <translation>ابھی کوئی رابطہ نہیں ہے۔ جب رابطہ ہو تو یہ صفحہ دوبارہ کھولیں۔</translation>
    </message>
    <message>
        <source>This code or link is not whole. Point your camera at the code again, or type it once more.</source>
        <translation>یہ کوڈ یا لنک پورا نہیں ہے۔ کیمرہ دوبارہ کوڈ کی طرف کریں، یا اسے پھر سے لکھیں۔</translation>
    </message>
    <message>
        <source>This is no longer here</source>
        <translation>یہ اب یہاں نہیں ہے</translation>
    </message>
    <message>
        <source>This is what was found for you. Tick off what you have done.</source>
        <translation>یہ آپ کے لیے تلاش کیا گیا۔ جو کر لیا اس پر نشان لگائیں۔</translation>
    </message>
    <message>
        <source>This list was made by a newer kiosk than this page knows. Please try again in a few days.</source>
        <translation>یہ فہرست ایک نئے کیوسک نے بنائی جسے یہ صفحہ ابھی نہیں جانتا۔ چند دن بعد دوبارہ کوشش کریں۔</translation>
    </message>
    <message>
        <source>This page shows the list of a printed code. Point your camera at it again.</source>
        <translation>یہ صفحہ چھپے ہوئے کوڈ کی فہرست دکھاتا ہے۔ کیمرہ دوبارہ اس کی طرف کریں۔</translation>
    </message>
    <message>
        <source>This part is in English.</source>
        <translation>یہ حصہ انگریزی میں ہے۔</translation>
    </message>
    <message>
        <source>To act for somebody you need the legal right. This is a power of attorney.</source>
        <translation>کسی کی طرف سے کام کرنے کے لیے قانونی حق چاہیے۔ یہ پاور آف اٹارنی ہے۔</translation>
    </message>
    <message>
        <source>What it costs</source>
        <translation>اس کی قیمت</translation>
    </message>
    <message>
        <source>What needs their yes</source>
        <translation>کس کام کے لیے ان کی ہاں ضروری ہے</translation>
    </message>
    <message>
        <source>What to bring</source>
        <translation>کیا ساتھ لائیں</translation>
    </message>
    <message>
        <source>What to do next</source>
        <translation>آگے کیا کرنا ہے</translation>
    </message>
    <message>
        <source>What to have ready</source>
        <translation>کیا تیار رکھیں</translation>
    </message>
    <message>
        <source>What you can do</source>
        <translation>آپ کیا کر سکتے ہیں</translation>
    </message>
    <message>
        <source>When it is open</source>
        <translation>یہ کب کھلا ہے</translation>
    </message>
    <message>
        <source>Where it is</source>
        <translation>یہ کہاں ہے</translation>
    </message>
    <message>
        <source>Where this list was made</source>
        <translation>یہ فہرست کہاں بنی</translation>
    </message>
    <message>
        <source>Where to learn</source>
        <translation>کہاں سیکھیں</translation>
    </message>
    <message>
        <source>Who it is for</source>
        <translation>یہ کس کے لیے ہے</translation>
    </message>
    <message>
        <source>Write to %1</source>
        <translation>%1 کو لکھیں</translation>
    </message>
    <message>
        <source>You are family or a friend: how to help</source>
        <translation>آپ گھر والے یا دوست ہیں: مدد کیسے کریں</translation>
    </message>
    <message>
        <source>You stopped here. Go on with this:</source>
        <translation>آپ یہاں رکے تھے۔ یہاں سے آگے بڑھیں:</translation>
    </message>
    <message>
        <source>Your list</source>
        <translation>آپ کی فہرست</translation>
    </message>
</context>
<context>
    <name>Days</name>
    <message>
        <source>%1 to %2</source>
        <translation>%1 سے %2 تک</translation>
    </message>
</context>
<context>
    <name>Distances</name>
    <message>
        <source>About 1 mile away</source>
        <translation>تقریباً 1 میل دور</translation>
    </message>
    <message>
        <source>About half a mile away</source>
        <translation>تقریباً آدھا میل دور</translation>
    </message>
    <message>
        <source>Very near</source>
        <translation>بہت قریب</translation>
    </message>
</context>
<context>
    <name>Echo</name>
    <message>
        <source>Deleted</source>
        <translation>مٹا دیا گیا</translation>
    </message>
    <message>
        <source>Deleted: %1</source>
        <translation>مٹایا گیا: %1</translation>
    </message>
    <message>
        <source>a sign</source>
        <translation>ایک نشان</translation>
    </message>
    <message>
        <source>apostrophe</source>
        <translation>اپاسٹروف</translation>
    </message>
    <message>
        <source>at</source>
        <translation>ایٹ</translation>
    </message>
    <message>
        <source>comma</source>
        <translation>کوما</translation>
    </message>
    <message>
        <source>full stop</source>
        <translation>فل سٹاپ</translation>
    </message>
    <message>
        <source>hyphen</source>
        <translation>ہائفن</translation>
    </message>
    <message>
        <source>question mark</source>
        <translation>سوالیہ نشان</translation>
    </message>
    <message>
        <source>slash</source>
        <translation>سلیش</translation>
    </message>
    <message>
        <source>space</source>
        <translation>خالی جگہ</translation>
    </message>
</context>
<context>
    <name>Find</name>
    <message>
        <source>%1 of these</source>
        <translation>ان میں سے %1</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>⁨%1، %2⁩</translation>
    </message>
    <message>
        <source>1 service</source>
        <translation>1 خدمت</translation>
    </message>
    <message>
        <source>Another %1</source>
        <translation>کوئی اور ⁨%1⁩</translation>
    </message>
    <message>
        <source>Ask a person</source>
        <translation>کسی سے پوچھیں</translation>
    </message>
    <message>
        <source>Clear all</source>
        <translation>سب ہٹائیں</translation>
    </message>
    <message>
        <source>Distances are from %1. Type your postcode to change it.</source>
        <translation>فاصلہ ⁨%1⁩ سے ہے۔ بدلنے کے لیے اپنا پوسٹ کوڈ لکھیں۔</translation>
    </message>
    <message>
        <source>From %1.</source>
        <translation>⁨%1⁩ کی طرف سے۔</translation>
    </message>
    <message>
        <source>Look for %1</source>
        <translation>⁨%1⁩ تلاش کریں</translation>
    </message>
    <message>
        <source>More than %1 of these</source>
        <translation>ان میں سے %1 سے زیادہ</translation>
    </message>
    <message>
        <source>Narrow down</source>
        <translation>فہرست چھوٹی کریں</translation>
    </message>
    <message>
        <source>Narrow down (%1 on)</source>
        <translation>فہرست چھوٹی کریں (%1)</translation>
    </message>
    <message>
        <source>Near %1.</source>
        <translation>⁨%1⁩ کے قریب۔</translation>
    </message>
    <message>
        <source>No service has all these words. These come closest.</source>
        <translation>کسی خدمت میں یہ سب الفاظ نہیں ہیں۔ یہ سب سے قریب ہیں۔</translation>
    </message>
    <message>
        <source>Only: %1</source>
        <translation>صرف: %1</translation>
    </message>
    <message>
        <source>Show 1 result</source>
        <translation>1 نتیجہ دکھائیں</translation>
    </message>
    <message>
        <source>Show more results</source>
        <translation>اور نتائج دکھائیں</translation>
    </message>
    <message>
        <source>Show the results</source>
        <translation>نتائج دکھائیں</translation>
    </message>
    <message>
        <source>The list of services is being made ready. Ask a person now.</source>
        <translation>خدمات کی فہرست تیار ہو رہی ہے۔ ابھی کسی سے پوچھ لیں۔</translation>
    </message>
    <message>
        <source>There are more. Type one more word to find them.</source>
        <translation>اور بھی ہیں۔ انہیں پانے کے لیے ایک اور لفظ لکھیں۔</translation>
    </message>
    <message>
        <source>These come closest</source>
        <translation>یہ سب سے قریب ہیں</translation>
    </message>
    <message>
        <source>We found %1.</source>
        <translation>ہمیں %1 ملے۔</translation>
    </message>
    <message>
        <source>We found more than %1.</source>
        <translation>ہمیں %1 سے زیادہ ملے۔</translation>
    </message>
    <message>
        <source>We found nothing for these words. Try other words, or ask.</source>
        <translation>ان الفاظ سے کچھ نہیں ملا۔ دوسرے الفاظ لکھیں، یا پوچھ لیں۔</translation>
    </message>
    <message>
        <source>We found nothing with all that you chose.</source>
        <translation>جو کچھ آپ نے چنا، وہ سب کسی میں نہیں ملا۔</translation>
    </message>
    <message>
        <source>We looked for %1. You typed %2.</source>
        <translation>ہم نے ⁨%1⁩ تلاش کیا۔ آپ نے ⁨%2⁩ لکھا تھا۔</translation>
    </message>
    <message>
        <source>What are you looking for?</source>
        <extracomment>The title and the line. With less room than so many times the line that is typed in, nothing is seen below it.</extracomment>
        <translation>آپ کیا تلاش کر رہے ہیں؟</translation>
    </message>
    <message>
        <source>Which %1 do you mean?</source>
        <translation>آپ کا مطلب کون سا ⁨%1⁩ ہے؟</translation>
    </message>
    <message>
        <source>lunch club</source>
        <translation>لنچ کلب</translation>
    </message>
</context>
<context>
    <name>Finishing</name>
    <message>
        <source>Finish and forget everything</source>
        <translation>ختم کریں اور سب بھلا دیں</translation>
    </message>
    <message>
        <source>First, print my list</source>
        <translation>پہلے میری فہرست چھاپیں</translation>
    </message>
    <message>
        <source>Have you finished?</source>
        <translation>کیا آپ کا کام ہو گیا؟</translation>
    </message>
    <message>
        <source>No, go back</source>
        <translation>نہیں، واپس جائیں</translation>
    </message>
    <message>
        <source>We will forget everything you typed and chose. Nobody can see it after you.</source>
        <translation>آپ نے جو لکھا اور چنا، ہم وہ سب بھلا دیں گے۔ آپ کے بعد کوئی اسے نہیں دیکھ سکے گا۔</translation>
    </message>
</context>
<context>
    <name>Header</name>
    <message>
        <source>Back</source>
        <extracomment>The height that the words of the header have.</extracomment>
        <translation>واپس</translation>
    </message>
</context>
<context>
    <name>HelpWanted</name>
    <message>
        <source>I do not need help now</source>
        <translation>مجھے اب مدد نہیں چاہیے</translation>
    </message>
    <message>
        <source>Someone here would like help, please.</source>
        <translation>یہاں کسی کو مدد چاہیے۔</translation>
    </message>
    <message>
        <source>Staff: I am here to help</source>
        <translation>عملہ: میں مدد کے لیے آ گیا ہوں</translation>
    </message>
    <message>
        <source>Staff: open the staff side here, together</source>
        <translation>عملہ: عملے کا حصہ یہاں مل کر کھولیں</translation>
    </message>
    <message>
        <source>Stay here. This screen asks the people who work here to come.</source>
        <translation>یہیں رہیں۔ یہ اسکرین یہاں کام کرنے والوں کو بلا رہی ہے۔</translation>
    </message>
</context>
<context>
    <name>Home</name>
    <message>
        <source>Ask a person</source>
        <translation>کسی سے پوچھیں</translation>
    </message>
    <message>
        <source>Do something online</source>
        <translation>آن لائن کوئی کام کریں</translation>
    </message>
    <message>
        <source>Find help near me</source>
        <extracomment>The heading and the line that says how many were found.</extracomment>
        <translation>اپنے قریب مدد تلاش کریں</translation>
    </message>
    <message>
        <source>I have a paper from before</source>
        <translation>میرے پاس پہلے کا کاغذ ہے</translation>
    </message>
    <message>
        <source>Learn and practise</source>
        <translation>سیکھیں اور مشق کریں</translation>
    </message>
    <message>
        <source>What would you like to do?</source>
        <translation>آپ کیا کرنا چاہیں گے؟</translation>
    </message>
</context>
<context>
    <name>Hours</name>
    <message>
        <source>%1 to %2</source>
        <translation>%1 سے %2 تک</translation>
    </message>
</context>
<context>
    <name>IdleNotice</name>
    <message>
        <source>Are you still there?</source>
        <translation>کیا آپ ابھی یہیں ہیں؟</translation>
    </message>
    <message>
        <source>Finish and forget everything</source>
        <translation>ختم کریں اور سب بھلا دیں</translation>
    </message>
    <message>
        <source>Give me more time</source>
        <translation>مجھے مزید وقت دیں</translation>
    </message>
    <message>
        <source>I am still here</source>
        <translation>جی، میں یہیں ہوں</translation>
    </message>
</context>
<context>
    <name>JourneyStart</name>
    <message>
        <source>Go on where you were</source>
        <translation>جہاں تھے وہیں سے آگے بڑھیں</translation>
    </message>
    <message>
        <source>Have these to hand</source>
        <translation>یہ چیزیں پاس رکھیں</translation>
    </message>
    <message>
        <source>How long it takes</source>
        <translation>کتنا وقت لگتا ہے</translation>
    </message>
    <message>
        <source>On your list. You can print it.</source>
        <translation>آپ کی فہرست پر ہے۔ آپ اسے پرنٹ کر سکتے ہیں۔</translation>
    </message>
    <message>
        <source>Put what I still need on my list</source>
        <translation>جو ابھی چاہیے وہ میری فہرست میں ڈالیں</translation>
    </message>
    <message>
        <source>Start</source>
        <translation>شروع کریں</translation>
    </message>
    <message>
        <source>Start from the beginning</source>
        <translation>شروع سے شروع کریں</translation>
    </message>
    <message>
        <source>This is not here.</source>
        <translation>یہ یہاں نہیں ہے۔</translation>
    </message>
    <message>
        <source>Touch each one that you have.</source>
        <translation>جو چیز آپ کے پاس ہے اسے چھوئیں۔</translation>
    </message>
    <message>
        <source>What it costs</source>
        <translation>کتنا خرچ آتا ہے</translation>
    </message>
    <message>
        <source>You can stop at any time and go on at home.</source>
        <translation>آپ کسی بھی وقت رک سکتے ہیں اور باقی گھر پر کر سکتے ہیں۔</translation>
    </message>
</context>
<context>
    <name>Languages</name>
    <message>
        <source>Choose your language</source>
        <translation>اپنی زبان چنیں</translation>
    </message>
</context>
<context>
    <name>Listening</name>
    <message>
        <source>Button %1 of %2.</source>
        <translation>%2 میں سے بٹن نمبر %1۔</translation>
    </message>
    <message>
        <source>Button.</source>
        <translation>بٹن۔</translation>
    </message>
    <message>
        <source>Chosen.</source>
        <translation>منتخب ہے۔</translation>
    </message>
    <message>
        <source>End the typing</source>
        <translation>لکھنا ختم کریں</translation>
    </message>
    <message>
        <source>Faster voice</source>
        <translation>تیز آواز</translation>
    </message>
    <message>
        <source>Figures</source>
        <translation>ہندسے</translation>
    </message>
    <message>
        <source>From the end.</source>
        <translation>آخر سے۔</translation>
    </message>
    <message>
        <source>From the top again.</source>
        <translation>پھر شروع سے۔</translation>
    </message>
    <message>
        <source>Heading.</source>
        <translation>سرخی۔</translation>
    </message>
    <message>
        <source>Hear what is typed</source>
        <translation>سنیں کہ کیا لکھا ہے</translation>
    </message>
    <message>
        <source>It cannot be chosen now.</source>
        <translation>ابھی اسے نہیں چنا جا سکتا۔</translation>
    </message>
    <message>
        <source>Letters %1 to %2</source>
        <translation>حروف %1 سے %2 تک</translation>
    </message>
    <message>
        <source>Line to type in.</source>
        <translation>لکھنے کی سطر۔</translation>
    </message>
    <message>
        <source>Louder voice</source>
        <translation>اونچی آواز</translation>
    </message>
    <message>
        <source>Make the screen dark</source>
        <translation>سکرین اندھیری کریں</translation>
    </message>
    <message>
        <source>Not chosen.</source>
        <translation>منتخب نہیں ہے۔</translation>
    </message>
    <message>
        <source>Nothing is typed.</source>
        <translation>کچھ نہیں لکھا۔</translation>
    </message>
    <message>
        <source>One more sign is typed.</source>
        <translation>ایک اور نشان لکھا گیا۔</translation>
    </message>
    <message>
        <source>One sign is taken away.</source>
        <translation>ایک نشان مٹایا گیا۔</translation>
    </message>
    <message>
        <source>Other letters</source>
        <translation>دوسرے حروف</translation>
    </message>
    <message>
        <source>Others may hear what you type. Put in headphones, or press choose again to type.</source>
        <translation>دوسرے لوگ سن سکتے ہیں کہ آپ کیا لکھ رہے ہیں۔ ہیڈفون لگائیں، یا لکھنے کے لیے دوبارہ انتخاب دبائیں۔</translation>
    </message>
    <message>
        <source>Picture.</source>
        <translation>تصویر۔</translation>
    </message>
    <message>
        <source>Show the screen</source>
        <translation>سکرین دکھائیں</translation>
    </message>
    <message>
        <source>Signs</source>
        <translation>نشانات</translation>
    </message>
    <message>
        <source>Signs that are typed: %1.</source>
        <translation>لکھے گئے نشان: %1۔</translation>
    </message>
    <message>
        <source>Slower voice</source>
        <translation>آہستہ آواز</translation>
    </message>
    <message>
        <source>Softer voice</source>
        <translation>دھیمی آواز</translation>
    </message>
    <message>
        <source>Something is typed. It is private.</source>
        <translation>کچھ لکھا ہے۔ یہ نجی ہے۔</translation>
    </message>
    <message>
        <source>Stop using the kiosk by ear</source>
        <translation>سن کر استعمال کرنا بند کریں</translation>
    </message>
    <message>
        <source>Take the last letter away</source>
        <translation>آخری حرف مٹائیں</translation>
    </message>
    <message>
        <source>The keys are off. Touch the screen to go on.</source>
        <translation>کنجیاں بند ہیں۔ آگے بڑھنے کے لیے سکرین کو چھوئیں۔</translation>
    </message>
    <message>
        <source>The typing has ended.</source>
        <translation>لکھنا ختم ہو گیا۔</translation>
    </message>
    <message>
        <source>There is nothing to choose here. Press next.</source>
        <translation>یہاں چننے کو کچھ نہیں۔ اگلا دبائیں۔</translation>
    </message>
    <message>
        <source>This is private, and others may hear. Press repeat again to hear it.</source>
        <translation>یہ نجی ہے اور دوسرے سن سکتے ہیں۔ سننے کے لیے دہرائیں دوبارہ دبائیں۔</translation>
    </message>
    <message>
        <source>This is private.</source>
        <translation>یہ نجی ہے۔</translation>
    </message>
    <message>
        <source>This is secret. Put in headphones to type here.</source>
        <translation>یہ خفیہ ہے۔ یہاں لکھنے کے لیے ہیڈ فون لگائیں۔</translation>
    </message>
    <message>
        <source>To use this kiosk by ear, hold this key down.</source>
        <translation>اس کیوسک کو سن کر استعمال کرنے کے لیے یہ کنجی دبائے رکھیں۔</translation>
    </message>
    <message>
        <source>Type a space</source>
        <translation>خالی جگہ لکھیں</translation>
    </message>
    <message>
        <source>Typed: %1.</source>
        <translation>لکھا گیا: %1۔</translation>
    </message>
    <message>
        <source>Typing. Next and previous lead through the letters, choose takes one.</source>
        <translation>لکھنا۔ اگلا اور پچھلا حروف پر لے جاتے ہیں، انتخاب ایک حرف لیتا ہے۔</translation>
    </message>
    <message>
        <source>You are using the kiosk by ear. Press next or previous to move, choose to take what you hear, and repeat to hear it again.</source>
        <translation>آپ کیوسک کو سن کر استعمال کر رہے ہیں۔ آگے پیچھے جانے کے لیے اگلا یا پچھلا، جو سنا اسے لینے کے لیے انتخاب، اور دوبارہ سننے کے لیے دہرائیں دبائیں۔</translation>
    </message>
    <message>
        <source>You typed: %1.</source>
        <translation>آپ نے لکھا: %1۔</translation>
    </message>
    <message>
        <source>Your visit is over. Nothing of it is kept.</source>
        <translation>آپ کا دورہ ختم ہوا۔ اس میں سے کچھ محفوظ نہیں۔</translation>
    </message>
</context>
<context>
    <name>Live</name>
    <message>
        <source>A box. It is not ticked.</source>
        <translation>خانہ۔ نشان نہیں لگا ہے۔</translation>
    </message>
    <message>
        <source>A box. It is ticked.</source>
        <translation>خانہ۔ نشان لگا ہے۔</translation>
    </message>
    <message>
        <source>A button</source>
        <translation>بٹن</translation>
    </message>
    <message>
        <source>A button. It opens something.</source>
        <translation>بٹن۔ یہ کچھ کھولتا ہے۔</translation>
    </message>
    <message>
        <source>A button. What it opens is open.</source>
        <translation>بٹن۔ جو یہ کھولتا ہے وہ کھلا ہے۔</translation>
    </message>
    <message>
        <source>A line to type in. It is empty.</source>
        <translation>لکھنے کی سطر۔ یہ خالی ہے۔</translation>
    </message>
    <message>
        <source>A line to type in. Something stands there.</source>
        <translation>لکھنے کی سطر۔ اس میں کچھ لکھا ہے۔</translation>
    </message>
    <message>
        <source>A link</source>
        <translation>لنک</translation>
    </message>
    <message>
        <source>A list to choose from</source>
        <translation>چننے کے لیے فہرست</translation>
    </message>
    <message>
        <source>Add to my list</source>
        <translation>میری فہرست میں ڈالیں</translation>
    </message>
    <message>
        <source>Ask someone who works here.</source>
        <translation>یہاں کام کرنے والے کسی شخص سے پوچھیں۔</translation>
    </message>
    <message>
        <source>Back to the steps</source>
        <translation>مراحل پر واپس</translation>
    </message>
    <message>
        <source>Carry on</source>
        <translation>جاری رکھیں</translation>
    </message>
    <message>
        <source>Choose one</source>
        <translation>ایک چنیں</translation>
    </message>
    <message>
        <source>Close the page and forget it</source>
        <translation>صفحہ بند کریں اور بھلا دیں</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>ہو گیا</translation>
    </message>
    <message>
        <source>Down</source>
        <translation>نیچے</translation>
    </message>
    <message>
        <source>Go back</source>
        <translation>واپس جائیں</translation>
    </message>
    <message>
        <source>Go back to the step, or open the page again.</source>
        <translation>مرحلے پر واپس جائیں، یا صفحہ دوبارہ کھولیں۔</translation>
    </message>
    <message>
        <source>Go on with the steps</source>
        <translation>مراحل کے ساتھ آگے</translation>
    </message>
    <message>
        <source>Go through the page</source>
        <extracomment>The screen is so many lines high where the panel has room for more than the instruction.</extracomment>
        <translation>صفحے کو ترتیب سے دیکھیں</translation>
    </message>
    <message>
        <source>Have you finished with it? Then close it. We forget all that you typed there.</source>
        <translation>کیا آپ کا کام ہو گیا؟ تو اسے بند کریں۔ جو کچھ آپ نے وہاں لکھا، ہم سب بھلا دیں گے۔</translation>
    </message>
    <message>
        <source>I am stuck</source>
        <translation>میں اٹک گیا ہوں</translation>
    </message>
    <message>
        <source>It has %1 pages. Turn them with Up and Down.</source>
        <translation>اس کے ⁨%1⁩ صفحے ہیں۔ انہیں اوپر اور نیچے سے پلٹیں۔</translation>
    </message>
    <message>
        <source>It is printed. Take it with you.</source>
        <translation>چھپ گیا ہے۔ اپنے ساتھ لے جائیں۔</translation>
    </message>
    <message>
        <source>It is ready. Ask someone who works here to print it.</source>
        <translation>تیار ہے۔ یہاں کام کرنے والے کسی شخص سے چھاپنے کو کہیں۔</translation>
    </message>
    <message>
        <source>Leave it as it is</source>
        <translation>اسے ویسے ہی رہنے دیں</translation>
    </message>
    <message>
        <source>Leave it open and go on</source>
        <translation>اسے کھلا چھوڑیں اور آگے بڑھیں</translation>
    </message>
    <message>
        <source>Load the page again</source>
        <translation>صفحہ دوبارہ لائیں</translation>
    </message>
    <message>
        <source>Make it bigger</source>
        <translation>بڑا کریں</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>آگے</translation>
    </message>
    <message>
        <source>No</source>
        <translation>نہیں</translation>
    </message>
    <message>
        <source>Nothing chosen</source>
        <translation>کچھ نہیں چنا گیا</translation>
    </message>
    <message>
        <source>Nothing is kept.</source>
        <translation>ہم کچھ محفوظ نہیں کرتے۔</translation>
    </message>
    <message>
        <source>Nothing is pressed on the page meanwhile. Passwords are never read.</source>
        <extracomment>A page that has not moved so long after it was scrolled is at its end.</extracomment>
        <translation>اس دوران صفحے پر کچھ نہیں دبتا۔ پاس ورڈ کبھی نہیں پڑھے جاتے۔</translation>
    </message>
    <message>
        <source>Nothing that you typed there is left on this kiosk. If you signed in, you are signed out here.</source>
        <translation>جو کچھ آپ نے وہاں لکھا، اس کیوسک پر باقی نہیں۔ اگر آپ سائن ان تھے تو اب یہاں نہیں ہیں۔</translation>
    </message>
    <message>
        <source>On your list. You can print it.</source>
        <translation>آپ کی فہرست پر ہے۔ آپ اسے پرنٹ کر سکتے ہیں۔</translation>
    </message>
    <message>
        <source>One of several. It is chosen.</source>
        <translation>کئی میں سے ایک۔ یہ چنا ہوا ہے۔</translation>
    </message>
    <message>
        <source>One of several. It is not chosen.</source>
        <translation>کئی میں سے ایک۔ یہ چنا ہوا نہیں۔</translation>
    </message>
    <message>
        <source>Open it at home with the code.</source>
        <translation>اسے گھر پر کوڈ سے کھولیں۔</translation>
    </message>
    <message>
        <source>Open the page again</source>
        <translation>صفحہ دوبارہ کھولیں</translation>
    </message>
    <message>
        <source>Opening %1. This takes a few seconds.</source>
        <translation>⁨%1⁩ کھل رہا ہے۔ چند سیکنڈ لگیں گے۔</translation>
    </message>
    <message>
        <source>Or ring them:</source>
        <translation>یا انہیں فون کریں:</translation>
    </message>
    <message>
        <source>Page before</source>
        <translation>پچھلا صفحہ</translation>
    </message>
    <message>
        <source>Part %1 of %2</source>
        <translation>حصہ ⁨%1⁩ از ⁨%2⁩</translation>
    </message>
    <message>
        <source>Print this</source>
        <translation>یہ چھاپیں</translation>
    </message>
    <message>
        <source>Print this page</source>
        <translation>یہ صفحہ چھاپیں</translation>
    </message>
    <message>
        <source>Printing. Up to 10 pages.</source>
        <translation>چھپ رہا ہے۔ زیادہ سے زیادہ 10 صفحے۔</translation>
    </message>
    <message>
        <source>Put it on the page</source>
        <translation>اسے صفحے پر لکھیں</translation>
    </message>
    <message>
        <source>Read all of it</source>
        <translation>سب پڑھیں</translation>
    </message>
    <message>
        <source>Read this page</source>
        <translation>صفحہ پڑھیں</translation>
    </message>
    <message>
        <source>Ring it from a phone, or add it to your list.</source>
        <translation>فون سے کال کریں، یا اپنی فہرست میں شامل کریں۔</translation>
    </message>
    <message>
        <source>Show the page</source>
        <translation>صفحہ دکھائیں</translation>
    </message>
    <message>
        <source>Show the steps</source>
        <translation>قدم دکھائیں</translation>
    </message>
    <message>
        <source>Smaller</source>
        <translation>چھوٹا</translation>
    </message>
    <message>
        <source>Something stands there. What you type takes its place.</source>
        <translation>وہاں کچھ لکھا ہے۔ آپ جو لکھیں گے وہ اس کی جگہ لے گا۔</translation>
    </message>
    <message>
        <source>That is not a web page.</source>
        <translation>یہ کوئی ویب صفحہ نہیں۔</translation>
    </message>
    <message>
        <source>That link does not lead to a public page.</source>
        <translation>یہ لنک کسی عام صفحے پر نہیں لے جاتا۔</translation>
    </message>
    <message>
        <source>That needs a program that this kiosk does not have.</source>
        <translation>اس کے لیے ایسا پروگرام چاہیے جو اس کیوسک میں نہیں۔</translation>
    </message>
    <message>
        <source>That page cannot show that it is real. We did not open it.</source>
        <translation>وہ صفحہ ثابت نہیں کر سکتا کہ اصلی ہے۔ ہم نے اسے نہیں کھولا۔</translation>
    </message>
    <message>
        <source>That page is not safe. Others could see what you type there.</source>
        <translation>وہ صفحہ محفوظ نہیں۔ دوسرے دیکھ سکتے ہیں کہ آپ وہاں کیا لکھتے ہیں۔</translation>
    </message>
    <message>
        <source>That page is on %1. This kiosk does not open it.</source>
        <translation>وہ صفحہ ⁨%1⁩ پر ہے۔ یہ کیوسک اسے نہیں کھولتا۔</translation>
    </message>
    <message>
        <source>That page is outside what this kiosk opens.</source>
        <translation>وہ صفحہ ان میں سے نہیں جو یہ کیوسک کھولتا ہے۔</translation>
    </message>
    <message>
        <source>That page wants a name and password in a way that is not safe here.</source>
        <translation>وہ صفحہ نام اور پاس ورڈ ایسے طریقے سے مانگتا ہے جو یہاں محفوظ نہیں۔</translation>
    </message>
    <message>
        <source>That was all on this page.</source>
        <translation>اس صفحے پر بس یہی تھا۔</translation>
    </message>
    <message>
        <source>That was printed a moment ago. Look at the printer.</source>
        <translation>وہ ابھی چھپا ہے۔ پرنٹر پر دیکھیں۔</translation>
    </message>
    <message>
        <source>The council&apos;s computer has a fault at the moment.</source>
        <translation>کونسل کے کمپیوٹر میں اس وقت خرابی ہے۔</translation>
    </message>
    <message>
        <source>The council&apos;s page: %1</source>
        <translation>کونسل کا صفحہ: ⁨%1⁩</translation>
    </message>
    <message>
        <source>The open page will be closed, and all that you typed there forgotten.</source>
        <translation>کھلا صفحہ بند ہو جائے گا، اور جو کچھ آپ نے وہاں لکھا، بھلا دیا جائے گا۔</translation>
    </message>
    <message>
        <source>The page asked one question after the other. We stopped it.</source>
        <translation>صفحہ ایک کے بعد ایک سوال پوچھ رہا تھا۔ ہم نے اسے روک دیا۔</translation>
    </message>
    <message>
        <source>The page asks:</source>
        <translation>صفحہ پوچھتا ہے:</translation>
    </message>
    <message>
        <source>The page did not open.</source>
        <translation>صفحہ نہیں کھلا۔</translation>
    </message>
    <message>
        <source>The page does not answer.</source>
        <translation>صفحہ جواب نہیں دے رہا۔</translation>
    </message>
    <message>
        <source>The page is closed and forgotten.</source>
        <translation>صفحہ بند ہے اور بھلا دیا گیا ہے۔</translation>
    </message>
    <message>
        <source>The page is taking a long time.</source>
        <translation>صفحے کو بہت وقت لگ رہا ہے۔</translation>
    </message>
    <message>
        <source>The page says:</source>
        <extracomment>More of a question is noise, or an attempt to fill the panel. A list of more options is searched by typing.</extracomment>
        <translation>صفحہ کہتا ہے:</translation>
    </message>
    <message>
        <source>The page stopped. We opened it again. What you typed there is gone.</source>
        <translation>صفحہ رک گیا۔ ہم نے اسے دوبارہ کھولا۔ جو آپ نے وہاں لکھا تھا، نہیں رہا۔</translation>
    </message>
    <message>
        <source>The page wanted a second window. We said no.</source>
        <translation>صفحہ دوسری ونڈو چاہتا تھا۔ ہم نے منع کر دیا۔</translation>
    </message>
    <message>
        <source>The page wanted the whole screen. We said no.</source>
        <translation>صفحہ پوری سکرین چاہتا تھا۔ ہم نے منع کر دیا۔</translation>
    </message>
    <message>
        <source>The page wanted to know where you are, or use a camera. We said no.</source>
        <translation>صفحہ جاننا چاہتا تھا کہ آپ کہاں ہیں، یا کیمرا چاہتا تھا۔ ہم نے منع کر دیا۔</translation>
    </message>
    <message>
        <source>The page wanted to print. Use “Print this” instead.</source>
        <translation>صفحہ چھاپنا چاہتا تھا۔ اس کے بجائے ”یہ چھاپیں“ استعمال کریں۔</translation>
    </message>
    <message>
        <source>The steps go on without it. Do this at home, with the code.</source>
        <translation>مراحل اس کے بغیر چلتے ہیں۔ یہ گھر پر کوڈ سے کریں۔</translation>
    </message>
    <message>
        <source>There is a mistake in that link.</source>
        <translation>اس لنک میں غلطی ہے۔</translation>
    </message>
    <message>
        <source>There is no internet here at the moment.</source>
        <translation>اس وقت یہاں انٹرنیٹ نہیں ہے۔</translation>
    </message>
    <message>
        <source>There is nothing on this page.</source>
        <translation>اس صفحے پر کچھ نہیں ہے۔</translation>
    </message>
    <message>
        <source>This is a document.</source>
        <translation>یہ ایک دستاویز ہے۔</translation>
    </message>
    <message>
        <source>This is a phone number: %1</source>
        <translation>یہ ایک فون نمبر ہے: ⁨%1⁩</translation>
    </message>
    <message>
        <source>This is an email address: %1</source>
        <translation>یہ ایک ای میل پتہ ہے: ⁨%1⁩</translation>
    </message>
    <message>
        <source>This is their own website. Touch it as you would touch this screen.</source>
        <translation>یہ ان کی اپنی ویب سائٹ ہے۔ اسے اسی طرح چھوئیں جیسے اس سکرین کو۔</translation>
    </message>
    <message>
        <source>This kiosk cannot ring anybody.</source>
        <translation>یہ کیوسک کسی کو فون نہیں کر سکتا۔</translation>
    </message>
    <message>
        <source>This kiosk cannot send email.</source>
        <translation>یہ کیوسک ای میل نہیں بھیج سکتا۔</translation>
    </message>
    <message>
        <source>This kiosk cannot send files or photos. Use your own device.</source>
        <translation>یہ کیوسک فائلیں یا تصویریں نہیں بھیج سکتا۔ اپنا آلہ استعمال کریں۔</translation>
    </message>
    <message>
        <source>This kiosk does not keep files. Use your own device.</source>
        <translation>یہ کیوسک فائلیں نہیں رکھتا۔ اپنا آلہ استعمال کریں۔</translation>
    </message>
    <message>
        <source>This kiosk has no printer for pages. You can print it at home.</source>
        <translation>اس کیوسک میں صفحوں کا پرنٹر نہیں۔ آپ گھر پر چھاپ سکتے ہیں۔</translation>
    </message>
    <message>
        <source>This page cannot show that it is real. We did not open it.</source>
        <translation>یہ صفحہ ثابت نہیں کر سکتا کہ اصلی ہے۔ ہم نے اسے نہیں کھولا۔</translation>
    </message>
    <message>
        <source>This page does not work on this kiosk now.</source>
        <extracomment>What the panel says beside the steps: Back leads out of it.</extracomment>
        <translation>یہ صفحہ اس کیوسک پر ابھی نہیں چلتا۔</translation>
    </message>
    <message>
        <source>This page is not there any more.</source>
        <translation>یہ صفحہ اب وہاں نہیں ہے۔</translation>
    </message>
    <message>
        <source>This part is the page of %1.</source>
        <translation>یہ حصہ ⁨%1⁩ کا صفحہ ہے۔</translation>
    </message>
    <message>
        <source>Touch the page where you want to listen.</source>
        <translation>صفحے کو وہاں چھوئیں جہاں سننا ہے۔</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>دوبارہ کوشش کریں</translation>
    </message>
    <message>
        <source>Try again in a few minutes, or do this at home with the code.</source>
        <translation>چند منٹ میں دوبارہ کوشش کریں، یا یہ گھر پر کوڈ سے کریں۔</translation>
    </message>
    <message>
        <source>Type the first letters</source>
        <translation>پہلے حروف لکھیں</translation>
    </message>
    <message>
        <source>Up</source>
        <translation>اوپر</translation>
    </message>
    <message>
        <source>Use the page again</source>
        <translation>صفحہ پھر استعمال کریں</translation>
    </message>
    <message>
        <source>Wait a little longer</source>
        <translation>تھوڑا اور انتظار کریں</translation>
    </message>
    <message>
        <source>What came before</source>
        <translation>جو پہلے تھا</translation>
    </message>
    <message>
        <source>What comes next</source>
        <translation>جو آگے ہے</translation>
    </message>
    <message>
        <source>What is on the page</source>
        <translation>صفحے پر کیا ہے</translation>
    </message>
    <message>
        <source>What would help?</source>
        <translation>کس سے مدد ملے گی؟</translation>
    </message>
    <message>
        <source>Without a name</source>
        <translation>بے نام</translation>
    </message>
    <message>
        <source>Write to it from home. Use the code, or add it to your list.</source>
        <translation>گھر سے لکھیں۔ کوڈ استعمال کریں، یا اپنی فہرست میں شامل کریں۔</translation>
    </message>
    <message>
        <source>Yes</source>
        <translation>ہاں</translation>
    </message>
    <message>
        <source>You can carry on with this page.</source>
        <translation>آپ اس صفحے کے ساتھ جاری رکھ سکتے ہیں۔</translation>
    </message>
    <message>
        <source>You can choose more than one.</source>
        <translation>آپ ایک سے زیادہ چن سکتے ہیں۔</translation>
    </message>
    <message>
        <source>You can do this at home, with the code.</source>
        <translation>آپ یہ گھر پر کوڈ سے کر سکتے ہیں۔</translation>
    </message>
    <message>
        <source>You can do this at home.</source>
        <translation>آپ یہ گھر پر کر سکتے ہیں۔</translation>
    </message>
    <message>
        <source>You can wait, or do this at home.</source>
        <translation>آپ انتظار کر سکتے ہیں، یا یہ گھر پر کریں۔</translation>
    </message>
    <message>
        <source>You have done this part.</source>
        <translation>آپ نے یہ حصہ کر لیا۔</translation>
    </message>
</context>
<context>
    <name>Looks</name>
    <message>
        <source>A band marks the line that you touch, or that is read to you.</source>
        <translation>ایک پٹی اس سطر کو دکھاتی ہے جسے آپ چھوتے ہیں یا جو پڑھی جا رہی ہے۔</translation>
    </message>
    <message>
        <source>A new page comes at once. It does not fade in.</source>
        <translation>نیا صفحہ فوراً آتا ہے۔ آہستہ آہستہ ظاہر نہیں ہوتا۔</translation>
    </message>
    <message>
        <source>Buttons low down</source>
        <translation>بٹن نیچے کی طرف</translation>
    </message>
    <message>
        <source>Buttons on the left</source>
        <translation>بٹن بائیں طرف</translation>
    </message>
    <message>
        <source>Buttons on the right</source>
        <translation>بٹن دائیں طرف</translation>
    </message>
    <message>
        <source>Colours and more</source>
        <translation>رنگ اور بہت کچھ</translation>
    </message>
    <message>
        <source>Dark on light</source>
        <translation>ہلکے پر گہرا</translation>
    </message>
    <message>
        <source>Everything you touch is within reach when you sit.</source>
        <translation>بیٹھے ہوئے ہر وہ چیز پہنچ میں ہے جسے آپ چھوتے ہیں۔</translation>
    </message>
    <message>
        <source>Letters, words and lines stand further apart.</source>
        <translation>حروف، الفاظ اور سطریں ایک دوسرے سے دور ہیں۔</translation>
    </message>
    <message>
        <source>Light on dark</source>
        <translation>گہرے پر ہلکا</translation>
    </message>
    <message>
        <source>More space</source>
        <translation>زیادہ جگہ</translation>
    </message>
    <message>
        <source>No movement</source>
        <translation>کوئی حرکت نہیں</translation>
    </message>
    <message>
        <source>Reaching</source>
        <translation>پہنچ</translation>
    </message>
    <message>
        <source>Reading</source>
        <translation>پڑھنا</translation>
    </message>
    <message>
        <source>Reading ruler</source>
        <translation>پڑھنے کی پٹی</translation>
    </message>
    <message>
        <source>Yellow on black</source>
        <translation>کالے پر پیلا</translation>
    </message>
</context>
<context>
    <name>MyList</name>
    <message>
        <source>Add this line</source>
        <translation>یہ سطر شامل کریں</translation>
    </message>
    <message>
        <source>Back to my list</source>
        <translation>میری فہرست پر واپس</translation>
    </message>
    <message>
        <source>Email: %1</source>
        <translation>ای میل: ⁨%1⁩</translation>
    </message>
    <message>
        <source>Find something</source>
        <translation>کچھ تلاش کریں</translation>
    </message>
    <message>
        <source>Get my list ready to print</source>
        <translation>میری فہرست چھپنے کے لیے تیار کریں</translation>
    </message>
    <message>
        <source>Hear what the paper says</source>
        <translation>سنیں کہ کاغذ پر کیا لکھا ہے</translation>
    </message>
    <message>
        <source>I have no internet at home</source>
        <translation>میرے گھر میں انٹرنیٹ نہیں ہے</translation>
    </message>
    <message>
        <source>Move up</source>
        <translation>اوپر لے جائیں</translation>
    </message>
    <message>
        <source>My list</source>
        <translation>میری فہرست</translation>
    </message>
    <message>
        <source>Now the codes hold numbers and words. They need no internet.</source>
        <translation>اب کوڈ میں نمبر اور الفاظ ہیں۔ ان کے لیے انٹرنیٹ نہیں چاہیے۔</translation>
    </message>
    <message>
        <source>Phone: %1</source>
        <translation>فون: ⁨%1⁩</translation>
    </message>
    <message>
        <source>Point your phone&apos;s camera at this code. It begins an email to %1.</source>
        <translation>اپنے فون کا کیمرا اس کوڈ کے سامنے کریں۔ اس سے ⁨%1⁩ کے نام ای میل شروع ہوگی۔</translation>
    </message>
    <message>
        <source>Point your phone&apos;s camera at this code. It opens %1.</source>
        <translation>اپنے فون کا کیمرا اس کوڈ کے سامنے کریں۔ اس سے ⁨%1⁩ کھلے گا۔</translation>
    </message>
    <message>
        <source>Point your phone&apos;s camera at this code. It opens part %1 of %2.</source>
        <translation>فون کا کیمرہ اس کوڈ کی طرف کریں۔ یہ حصہ %1، کل %2 میں سے، کھولتا ہے۔</translation>
    </message>
    <message>
        <source>Point your phone&apos;s camera at this code. It opens your list.</source>
        <translation>فون کا کیمرہ اس کوڈ کی طرف کریں۔ یہ آپ کی فہرست کھولتا ہے۔</translation>
    </message>
    <message>
        <source>Point your phone&apos;s camera at this code. It puts %1 into your phone.</source>
        <translation>اپنے فون کا کیمرا اس کوڈ کے سامنے کریں۔ اس سے ⁨%1⁩ آپ کے فون میں آ جائے گا۔</translation>
    </message>
    <message>
        <source>Point your phone&apos;s camera at this code. It puts the day into your calendar.</source>
        <translation>اپنے فون کا کیمرا اس کوڈ پر کریں۔ یہ دن آپ کے کیلنڈر میں آ جائے گا۔</translation>
    </message>
    <message>
        <source>Point your phone&apos;s camera at this code. It rings %1.</source>
        <translation>اپنے فون کا کیمرا اس کوڈ کے سامنے کریں۔ اس سے ⁨%1⁩ پر فون ملے گا۔</translation>
    </message>
    <message>
        <source>Point your phone&apos;s camera at this code. It shows these words on your phone.</source>
        <translation>اپنے فون کا کیمرا اس کوڈ کے سامنے کریں۔ یہ الفاظ آپ کے فون پر نظر آئیں گے۔</translation>
    </message>
    <message>
        <source>Print my list</source>
        <translation>میری فہرست چھاپیں</translation>
    </message>
    <message>
        <source>Printing your list.</source>
        <translation>آپ کی فہرست چھپ رہی ہے۔</translation>
    </message>
    <message>
        <source>Ring Sam on Monday</source>
        <translation>پیر کو سیم کو فون کریں</translation>
    </message>
    <message>
        <source>Someone who works here can write a line for you. It is only printed.</source>
        <translation>یہاں کام کرنے والا کوئی آپ کے لیے ایک سطر لکھ سکتا ہے۔ یہ صرف چھپتی ہے۔</translation>
    </message>
    <message>
        <source>Take off my list</source>
        <translation>میری فہرست سے ہٹائیں</translation>
    </message>
    <message>
        <source>What the paper says</source>
        <translation>کاغذ پر کیا لکھا ہے</translation>
    </message>
    <message>
        <source>You began this here. Put it on your list to go on at home.</source>
        <translation>آپ نے یہ یہاں شروع کیا تھا۔ گھر پر آگے بڑھنے کے لیے اسے اپنی فہرست میں ڈالیں۔</translation>
    </message>
    <message>
        <source>You can point your phone&apos;s camera at the codes below.</source>
        <translation>آپ اپنے فون کا کیمرہ نیچے دیے گئے کوڈز پر رکھ سکتے ہیں۔</translation>
    </message>
    <message>
        <source>Your list is empty. Press “Add to my list” when you find something useful.</source>
        <translation>آپ کی فہرست خالی ہے۔ جب کوئی کام کی چیز ملے تو ”میری فہرست میں ڈالیں“ دبائیں۔</translation>
    </message>
    <message>
        <source>Your list is printed. Take it with you.</source>
        <translation>آپ کی فہرست چھپ گئی ہے۔ اسے ساتھ لے جائیں۔</translation>
    </message>
    <message>
        <source>Your list is ready. Ask someone who works here to print it.</source>
        <translation>آپ کی فہرست تیار ہے۔ یہاں کام کرنے والے کسی شخص سے اسے چھاپنے کو کہیں۔</translation>
    </message>
    <message>
        <source>Your list was printed a moment ago. Look at the printer.</source>
        <translation>آپ کی فہرست ابھی چھاپی گئی ہے۔ پرنٹر دیکھیں۔</translation>
    </message>
</context>
<context>
    <name>Narrow</name>
    <message>
        <source>How near?</source>
        <translation>کتنا قریب؟</translation>
    </message>
    <message>
        <source>How old is the person?</source>
        <translation>اس شخص کی عمر کیا ہے؟</translation>
    </message>
    <message>
        <source>What does it cost?</source>
        <translation>اس کا خرچ کتنا ہے؟</translation>
    </message>
    <message>
        <source>What makes it easier?</source>
        <translation>کیا چیز آسانی دے گی؟</translation>
    </message>
    <message>
        <source>What matters to you?</source>
        <translation>آپ کے لیے کیا ضروری ہے؟</translation>
    </message>
    <message>
        <source>When is it open?</source>
        <translation>یہ کب کھلا ہے؟</translation>
    </message>
    <message>
        <source>Which language do they speak?</source>
        <translation>وہ کون سی زبان بولتے ہیں؟</translation>
    </message>
    <message>
        <source>Without going there?</source>
        <translation>وہاں جائے بغیر؟</translation>
    </message>
</context>
<context>
    <name>Narrowing</name>
    <message>
        <source>%1 spoken</source>
        <translation>%1 بولی جاتی ہے</translation>
    </message>
    <message>
        <source>18 to 49</source>
        <translation>18 سے 49</translation>
    </message>
    <message>
        <source>50 to 64</source>
        <translation>50 سے 64</translation>
    </message>
    <message>
        <source>65 and over</source>
        <translation>65 اور زیادہ</translation>
    </message>
    <message>
        <source>Age %1</source>
        <translation>عمر %1</translation>
    </message>
    <message>
        <source>British Sign Language</source>
        <translation>برطانوی اشاروں کی زبان</translation>
    </message>
    <message>
        <source>By phone</source>
        <translation>فون پر</translation>
    </message>
    <message>
        <source>Free</source>
        <translation>مفت</translation>
    </message>
    <message>
        <source>Has a hearing loop</source>
        <translation>سننے میں مدد کا لوپ ہے</translation>
    </message>
    <message>
        <source>Online</source>
        <translation>آن لائن</translation>
    </message>
    <message>
        <source>Open at the weekend</source>
        <translation>ہفتے اتوار کو کھلا</translation>
    </message>
    <message>
        <source>Open in the evening</source>
        <translation>شام کو کھلا</translation>
    </message>
    <message>
        <source>Open now</source>
        <translation>ابھی کھلا ہے</translation>
    </message>
    <message>
        <source>Under 18</source>
        <translation>18 سے کم</translation>
    </message>
    <message>
        <source>Wheelchairs can get in</source>
        <translation>وہیل چیئر اندر جا سکتی ہے</translation>
    </message>
    <message>
        <source>Within 1 mile</source>
        <translation>1 میل کے اندر</translation>
    </message>
    <message>
        <source>Within 10 miles</source>
        <translation>10 میل کے اندر</translation>
    </message>
    <message>
        <source>Within 3 miles</source>
        <translation>3 میل کے اندر</translation>
    </message>
</context>
<context>
    <name>PagedColumn</name>
    <message>
        <source>Back up</source>
        <translation>اوپر جائیں</translation>
    </message>
    <message>
        <source>More</source>
        <extracomment>Room above and below the words of the buttons that turn pages, in pixels. LOOK: on a portrait totem the controls stand in the lower 60 %, within reach of a chair. With a hand chosen, the main action takes this share of the width, at its side.</extracomment>
        <translation>مزید</translation>
    </message>
</context>
<context>
    <name>Parts</name>
    <message>
        <source>In English:</source>
        <translation>انگریزی میں:</translation>
    </message>
    <message>
        <source>This part is in English. We do not have it in your language yet.</source>
        <translation>یہ حصہ انگریزی میں ہے۔ یہ ہمارے پاس ابھی اردو میں نہیں ہے۔</translation>
    </message>
</context>
<context>
    <name>Practice</name>
    <message>
        <source>Choose</source>
        <translation>چنیں</translation>
    </message>
    <message>
        <source>Do it again</source>
        <translation>دوبارہ کریں</translation>
    </message>
    <message>
        <source>Down</source>
        <translation>نیچے</translation>
    </message>
    <message>
        <source>Larger</source>
        <translation>بڑا</translation>
    </message>
    <message>
        <source>Leave this practice</source>
        <translation>یہ مشق چھوڑیں</translation>
    </message>
    <message>
        <source>Nothing was sent, and nothing is kept.</source>
        <translation>کچھ بھیجا نہیں گیا، اور کچھ محفوظ نہیں کیا جاتا۔</translation>
    </message>
    <message>
        <source>Part %1 of %2</source>
        <translation>حصہ %1 از %2</translation>
    </message>
    <message>
        <source>Practice. Nothing here is real.</source>
        <translation>مشق۔ یہاں کچھ بھی اصلی نہیں۔</translation>
    </message>
    <message>
        <source>Show me</source>
        <translation>مجھے دکھائیں</translation>
    </message>
    <message>
        <source>Smaller</source>
        <translation>چھوٹا</translation>
    </message>
    <message>
        <source>That is done.</source>
        <translation>یہ ہو گیا۔</translation>
    </message>
    <message>
        <source>That was something else. Nothing is lost. Try again.</source>
        <translation>یہ کچھ اور تھا۔ کچھ ضائع نہیں ہوا۔ دوبارہ کوشش کریں۔</translation>
    </message>
    <message>
        <source>Touch Choose. It has a thick edge now.</source>
        <translation>&quot;چنیں&quot; کو چھوئیں۔ اب اس کے گرد موٹی لکیر ہے۔</translation>
    </message>
    <message>
        <source>Touch Larger a few times. It has a thick edge now.</source>
        <translation>&quot;بڑا&quot; کو چند بار چھوئیں۔ اب اس کے گرد موٹی لکیر ہے۔</translation>
    </message>
    <message>
        <source>Touch the box with the thick edge. Then type: %1</source>
        <translation>موٹی لکیر والے خانے کو چھوئیں۔ پھر یہ لکھیں: %1</translation>
    </message>
    <message>
        <source>Touch the box with the thick edge. Type with the keys, then touch Next.</source>
        <translation>موٹی لکیر والے خانے کو چھوئیں۔ بٹنوں سے لکھیں، پھر &quot;آگے&quot; کو چھوئیں۔</translation>
    </message>
    <message>
        <source>Touch the empty box, and type with the keys. Then touch Next.</source>
        <translation>خالی خانے کو چھوئیں، اور بٹنوں سے لکھیں۔ پھر &quot;آگے&quot; کو چھوئیں۔</translation>
    </message>
    <message>
        <source>Touch this. It has a thick edge now: %1</source>
        <translation>اسے چھوئیں۔ اب اس کے گرد موٹی لکیر ہے: %1</translation>
    </message>
    <message>
        <source>Up</source>
        <translation>اوپر</translation>
    </message>
    <message>
        <source>You practised: %1 (Essential Digital Skills).</source>
        <translation>آپ نے یہ مشق کی: %1 (ضروری ڈیجیٹل مہارتیں)۔</translation>
    </message>
</context>
<context>
    <name>Printing</name>
    <message>
        <source>Ask someone who works here. Nothing is printed later.</source>
        <translation>یہاں کام کرنے والے کسی فرد سے پوچھیں۔ بعد میں کچھ نہیں چھپے گا۔</translation>
    </message>
    <message>
        <source>Paper is stuck in the printer.</source>
        <translation>پرنٹر میں کاغذ پھنس گیا ہے۔</translation>
    </message>
    <message>
        <source>The printer does not answer. It may be off.</source>
        <translation>پرنٹر جواب نہیں دے رہا۔ شاید وہ بند ہے۔</translation>
    </message>
    <message>
        <source>The printer does not work now.</source>
        <translation>پرنٹر ابھی کام نہیں کر رہا۔</translation>
    </message>
    <message>
        <source>The printer has no ink.</source>
        <translation>پرنٹر میں سیاہی نہیں ہے۔</translation>
    </message>
    <message>
        <source>The printer has no paper.</source>
        <translation>پرنٹر میں کاغذ نہیں ہے۔</translation>
    </message>
    <message>
        <source>The printer is open.</source>
        <translation>پرنٹر کھلا ہوا ہے۔</translation>
    </message>
    <message>
        <source>The printer took too long, so we stopped it.</source>
        <translation>پرنٹر نے بہت دیر لگائی، اس لیے ہم نے اسے روک دیا۔</translation>
    </message>
</context>
<context>
    <name>Problems</name>
    <message>
        <source>Choose one of these answers.</source>
        <translation>ان میں سے ایک جواب چنیں۔</translation>
    </message>
    <message>
        <source>Choose or type an answer first.</source>
        <translation>پہلے جواب چنیں یا لکھیں۔</translation>
    </message>
    <message>
        <source>Choose “none of these” alone, or choose the others.</source>
        <translation>یا صرف ”ان میں سے کوئی نہیں“ چنیں، یا دوسرے جواب چنیں۔</translation>
    </message>
    <message>
        <source>It should be a whole number to ring, like 01632 960 001.</source>
        <translation>یہ پورا فون نمبر ہونا چاہیے، جیسے ⁨01632 960 001⁩۔</translation>
    </message>
    <message>
        <source>It should have 2 letters, 6 figures and a letter, like QQ 12 34 56 C.</source>
        <translation>اس میں 2 حروف، 6 ہندسے اور ایک حرف ہونا چاہیے، جیسے ⁨QQ 12 34 56 C⁩۔</translation>
    </message>
    <message>
        <source>It should have an @ in the middle, like name@example.com.</source>
        <translation>درمیان میں @ ہونا چاہیے، جیسے name@example.com۔</translation>
    </message>
    <message>
        <source>That day has passed. Check the month and year.</source>
        <translation>وہ دن گزر چکا ہے۔ مہینہ اور سال دیکھیں۔</translation>
    </message>
    <message>
        <source>That day is still to come. Check the year.</source>
        <translation>وہ دن ابھی آنا ہے۔ سال دیکھیں۔</translation>
    </message>
    <message>
        <source>That doesn&apos;t look like a whole postcode. It should be like L1 8JQ.</source>
        <translation>یہ پورا پوسٹ کوڈ نہیں لگتا۔ یہ ⁨L1 8JQ⁩ جیسا ہونا چاہیے۔</translation>
    </message>
    <message>
        <source>The number should be %1 or less.</source>
        <translation>عدد %1 یا اس سے کم ہونا چاہیے۔</translation>
    </message>
    <message>
        <source>The number should be %1 or more.</source>
        <translation>عدد %1 یا اس سے زیادہ ہونا چاہیے۔</translation>
    </message>
    <message>
        <source>This needs a day, a month and a year. It should be like 27 3 1944.</source>
        <translation>دن، مہینہ اور سال چاہیے، جیسے ⁨27 3 1944⁩۔</translation>
    </message>
    <message>
        <source>This needs a number. Use figures, like 72.</source>
        <translation>یہاں عدد چاہیے۔ ہندسے لکھیں، جیسے 72۔</translation>
    </message>
    <message>
        <source>This needs a sum of money. It should be like 120.50.</source>
        <translation>یہاں رقم چاہیے، جیسے 120.50۔</translation>
    </message>
    <message>
        <source>This needs a year. Use 4 figures, like 1944.</source>
        <translation>یہاں سال چاہیے۔ 4 ہندسے لکھیں، جیسے 1944۔</translation>
    </message>
    <message>
        <source>We do not know that country. Type its first letters, then touch it.</source>
        <translation>ہم یہ ملک نہیں جانتے۔ اس کے پہلے حروف لکھیں، پھر اسے چھوئیں۔</translation>
    </message>
</context>
<context>
    <name>Reading</name>
    <message>
        <source>At the foot of the screen:</source>
        <translation>سکرین کے نیچے:</translation>
    </message>
    <message>
        <source>At the top of the screen:</source>
        <translation>سکرین کے اوپر:</translation>
    </message>
    <message>
        <source>Button:</source>
        <translation>بٹن:</translation>
    </message>
    <message>
        <source>Choice %1 of %2:</source>
        <translation>%2 میں سے انتخاب نمبر %1:</translation>
    </message>
    <message>
        <source>Chosen.</source>
        <translation>منتخب ہے۔</translation>
    </message>
    <message>
        <source>Your answers are private. To hear them too, touch “Again”.</source>
        <translation>آپ کے جواب نجی ہیں۔ انہیں بھی سننے کے لیے ”دوبارہ“ کو چھوئیں۔</translation>
    </message>
</context>
<context>
    <name>ReadingStrip</name>
    <message>
        <source>Again</source>
        <translation>دوبارہ</translation>
    </message>
    <message>
        <source>Faster</source>
        <translation>تیز</translation>
    </message>
    <message>
        <source>Go on</source>
        <translation>جاری رکھیں</translation>
    </message>
    <message>
        <source>Letters</source>
        <translation>حروف</translation>
    </message>
    <message>
        <source>Louder</source>
        <translation>اونچی</translation>
    </message>
    <message>
        <source>More</source>
        <translation>مزید</translation>
    </message>
    <message>
        <source>Next sentence</source>
        <translation>اگلا جملہ</translation>
    </message>
    <message>
        <source>No sound</source>
        <extracomment>Around the words of a button, in pixels. With fewer than so many beside each other, a page of them holds too little. *Pause*, one that changes, *More*.</extracomment>
        <translation>آواز بند</translation>
    </message>
    <message>
        <source>Pause</source>
        <translation>رکیں</translation>
    </message>
    <message>
        <source>Previous</source>
        <translation>پچھلا</translation>
    </message>
    <message>
        <source>Previous sentence</source>
        <translation>پچھلا جملہ</translation>
    </message>
    <message>
        <source>Read again</source>
        <translation>پھر پڑھیں</translation>
    </message>
    <message>
        <source>Say each letter that I type</source>
        <translation>میرا لکھا ہر حرف بولیں</translation>
    </message>
    <message>
        <source>Skip</source>
        <translation>آگے</translation>
    </message>
    <message>
        <source>Slower</source>
        <translation>آہستہ</translation>
    </message>
    <message>
        <source>Softer</source>
        <translation>دھیمی</translation>
    </message>
    <message>
        <source>There is no sound now. The words still light up.</source>
        <translation>ابھی آواز نہیں ہے۔ الفاظ پھر بھی روشن ہوتے ہیں۔</translation>
    </message>
    <message>
        <source>This kiosk does not read aloud. You can ask a person to read to you.</source>
        <translation>یہ کیوسک بلند آواز سے نہیں پڑھتا۔ آپ کسی سے پڑھنے کو کہہ سکتے ہیں۔</translation>
    </message>
    <message>
        <source>We have no voice for this language yet. You can ask a person to read to you.</source>
        <translation>ہمارے پاس ابھی اس زبان کی آواز نہیں ہے۔ آپ کسی سے پڑھنے کو کہہ سکتے ہیں۔</translation>
    </message>
</context>
<context>
    <name>Safe</name>
    <message>
        <source>Part of this kiosk is not working. You can still read here.</source>
        <translation>اس کیوسک کا ایک حصہ کام نہیں کر رہا۔ آپ یہاں اب بھی پڑھ سکتے ہیں۔</translation>
    </message>
    <message>
        <source>Read what to do</source>
        <translation>پڑھیں کہ کیا کرنا ہے</translation>
    </message>
</context>
<context>
    <name>Scan</name>
    <message>
        <source>A paper is held before the scanner, with its square code towards it.</source>
        <translation>ایک کاغذ اسکینر کے سامنے پکڑا ہوا ہے، اس کا چوکور کوڈ اسکینر کی طرف ہے۔</translation>
    </message>
    <message>
        <source>As on your paper</source>
        <translation>جیسا آپ کے کاغذ پر ہے</translation>
    </message>
    <message>
        <source>Go on with this</source>
        <translation>اس کے ساتھ آگے بڑھیں</translation>
    </message>
    <message>
        <source>Hold the large square code on your paper in front of the camera of this screen.</source>
        <translation>اپنے کاغذ کا بڑا چوکور کوڈ اس اسکرین کے کیمرے کے سامنے رکھیں۔</translation>
    </message>
    <message>
        <source>Hold the large square code on your paper in front of the scanner.</source>
        <translation>اپنے کاغذ کا بڑا چوکور کوڈ اسکینر کے سامنے رکھیں۔</translation>
    </message>
    <message>
        <source>I have no paper with me</source>
        <translation>میرے پاس کاغذ نہیں ہے</translation>
    </message>
    <message>
        <source>Larger letters</source>
        <translation>بڑے حروف</translation>
    </message>
    <message>
        <source>My paper</source>
        <translation>میرا کاغذ</translation>
    </message>
    <message>
        <source>No, show another paper</source>
        <translation>نہیں، دوسرا کاغذ دکھائیں</translation>
    </message>
    <message>
        <source>Put it on my list</source>
        <translation>اسے میری فہرست میں ڈالیں</translation>
    </message>
    <message>
        <source>Services on your paper</source>
        <translation>آپ کے کاغذ پر خدمات</translation>
    </message>
    <message>
        <source>Show us your paper</source>
        <translation>ہمیں اپنا کاغذ دکھائیں</translation>
    </message>
    <message>
        <source>Smaller letters</source>
        <translation>چھوٹے حروف</translation>
    </message>
    <message>
        <source>Some of what is on your paper is not at this kiosk any more.</source>
        <translation>آپ کے کاغذ کی کچھ چیزیں اب اس کیوسک پر نہیں ہیں۔</translation>
    </message>
    <message>
        <source>That is another kind of code. Look for the large square code near the top of your paper.</source>
        <translation>یہ کوئی اور کوڈ ہے۔ اپنے کاغذ کے اوپر بڑا چوکور کوڈ دیکھیں۔</translation>
    </message>
    <message>
        <source>The camera does not answer. Ask someone who works here, or go on without your paper.</source>
        <translation>کیمرہ جواب نہیں دے رہا۔ یہاں کام کرنے والے کسی سے پوچھیں، یا کاغذ کے بغیر آگے بڑھیں۔</translation>
    </message>
    <message>
        <source>The camera looks only for the code. No picture is kept.</source>
        <translation>کیمرہ صرف کوڈ دیکھتا ہے۔ کوئی تصویر نہیں رکھی جاتی۔</translation>
    </message>
    <message>
        <source>We could not read all of the code. Hold the paper flat and show it again.</source>
        <translation>ہم پورا کوڈ نہیں پڑھ سکے۔ کاغذ کو سیدھا پکڑیں اور دوبارہ دکھائیں۔</translation>
    </message>
    <message>
        <source>We found what is on your paper</source>
        <translation>جو آپ کے کاغذ پر ہے وہ ہمیں مل گیا</translation>
    </message>
    <message>
        <source>We have read your paper, but what is on it is not at this kiosk any more. Ask someone who works here.</source>
        <translation>ہم نے آپ کا کاغذ پڑھ لیا، لیکن جو اس پر ہے وہ اب اس کیوسک پر نہیں ہے۔ یہاں کام کرنے والے کسی سے پوچھیں۔</translation>
    </message>
    <message>
        <source>We have read your paper. We are looking up what is on it.</source>
        <translation>ہم نے آپ کا کاغذ پڑھ لیا۔ جو اس پر ہے ہم وہ ڈھونڈ رہے ہیں۔</translation>
    </message>
    <message>
        <source>We keep no answers, so we ask some questions again.</source>
        <translation>ہم جوابات نہیں رکھتے، اس لیے کچھ سوال دوبارہ پوچھتے ہیں۔</translation>
    </message>
    <message>
        <source>We put all of it on your list again.</source>
        <translation>ہم یہ سب دوبارہ آپ کی فہرست میں ڈال دیتے ہیں۔</translation>
    </message>
    <message>
        <source>What the camera sees now.</source>
        <translation>جو کیمرہ اس وقت دیکھ رہا ہے۔</translation>
    </message>
    <message>
        <source>When we have read it, this screen shows what we found.</source>
        <translation>جب ہم اسے پڑھ لیں گے تو یہ اسکرین دکھائے گی کہ ہمیں کیا ملا۔</translation>
    </message>
    <message>
        <source>Which one would you like to go on with?</source>
        <translation>آپ کس کے ساتھ آگے بڑھنا چاہتے ہیں؟</translation>
    </message>
    <message>
        <source>You begin at the first page.</source>
        <translation>آپ پہلے صفحے سے شروع کرتے ہیں۔</translation>
    </message>
    <message>
        <source>You were at step %1.</source>
        <translation>آپ قدم %1 پر تھے۔</translation>
    </message>
    <message>
        <source>Your paper is from another place, and what is on it is not at this kiosk. Your phone&apos;s camera can open it.</source>
        <translation>آپ کا کاغذ کسی اور جگہ کا ہے، اور جو اس پر ہے وہ اس کیوسک پر نہیں ہے۔ آپ کے فون کا کیمرا اسے کھول سکتا ہے۔</translation>
    </message>
    <message>
        <source>Your paper is from another place: some of what is on it is not at this kiosk. Your phone&apos;s camera can open all of it.</source>
        <translation>آپ کا کاغذ کسی اور جگہ کا ہے: اس کی کچھ چیزیں اس کیوسک پر نہیں ہیں۔ آپ کے فون کا کیمرا سب کچھ کھول سکتا ہے۔</translation>
    </message>
    <message>
        <source>Your paper is of a newer kind, which this kiosk cannot read yet. Your phone&apos;s camera can open it.</source>
        <translation>آپ کا کاغذ نئی قسم کا ہے جسے یہ کیوسک ابھی نہیں پڑھ سکتا۔ آپ کے فون کا کیمرا اسے کھول سکتا ہے۔</translation>
    </message>
</context>
<context>
    <name>Services</name>
    <message>
        <source>Add to my list</source>
        <translation>میری فہرست میں ڈالیں</translation>
    </message>
    <message>
        <source>Always open</source>
        <translation>ہر وقت کھلا ہے</translation>
    </message>
    <message>
        <source>By phone or online, for everyone</source>
        <translation>فون پر یا آن لائن، سب کے لیے</translation>
    </message>
    <message>
        <source>Closed for now</source>
        <translation>فی الحال بند ہے</translation>
    </message>
    <message>
        <source>Closed today</source>
        <translation>آج بند ہے</translation>
    </message>
    <message>
        <source>For a textphone</source>
        <translation>ٹیکسٹ فون کے لیے</translation>
    </message>
    <message>
        <source>For people aged %1 and over</source>
        <translation>%1 سال یا اس سے زیادہ عمر کے لوگوں کے لیے</translation>
    </message>
    <message>
        <source>For people aged %1 and under</source>
        <translation>%1 سال یا اس سے کم عمر کے لوگوں کے لیے</translation>
    </message>
    <message>
        <source>For people aged %1 to %2</source>
        <translation>%1 سے %2 سال تک کے لوگوں کے لیے</translation>
    </message>
    <message>
        <source>For text messages</source>
        <translation>ٹیکسٹ پیغام کے لیے</translation>
    </message>
    <message>
        <source>For the whole area</source>
        <translation>پورے علاقے کے لیے</translation>
    </message>
    <message>
        <source>For video calls</source>
        <translation>ویڈیو کال کے لیے</translation>
    </message>
    <message>
        <source>Getting in</source>
        <translation>اندر جانا</translation>
    </message>
    <message>
        <source>Go back</source>
        <translation>واپس جائیں</translation>
    </message>
    <message>
        <source>How to ask for it</source>
        <translation>اسے کیسے مانگیں</translation>
    </message>
    <message>
        <source>It is free.</source>
        <translation>یہ مفت ہے۔</translation>
    </message>
    <message>
        <source>Languages spoken</source>
        <translation>بولی جانے والی زبانیں</translation>
    </message>
    <message>
        <source>Last checked on %1</source>
        <translation>آخری بار %1 کو جانچا گیا</translation>
    </message>
    <message>
        <source>More about it</source>
        <translation>اس کے بارے میں مزید</translation>
    </message>
    <message>
        <source>Nobody has said when this was last checked. Ring first.</source>
        <translation>معلوم نہیں کہ اسے آخری بار کب جانچا گیا۔ پہلے فون کریں۔</translation>
    </message>
    <message>
        <source>On your list. See my list</source>
        <translation>آپ کی فہرست میں ہے۔ میری فہرست دیکھیں</translation>
    </message>
    <message>
        <source>Open now until %1</source>
        <translation>ابھی کھلا ہے، %1 تک</translation>
    </message>
    <message>
        <source>Opens %2 at %1</source>
        <translation>%2 کو %1 کھلے گا</translation>
    </message>
    <message>
        <source>Opens on %2 at %1</source>
        <translation>%2 کو %1 کھلے گا</translation>
    </message>
    <message>
        <source>Opens today at %1</source>
        <translation>آج %1 کھلے گا</translation>
    </message>
    <message>
        <source>Opens tomorrow at %1</source>
        <translation>کل %1 کھلے گا</translation>
    </message>
    <message>
        <source>Phone</source>
        <translation>فون</translation>
    </message>
    <message>
        <source>Ring to ask when it is open</source>
        <translation>فون کر کے پوچھیں کہ یہ کب کھلا ہے</translation>
    </message>
    <message>
        <source>Run by %1</source>
        <translation>چلانے والے: ⁨%1⁩</translation>
    </message>
    <message>
        <source>Sample only</source>
        <extracomment>The index counts no further; nobody reads so many.</extracomment>
        <translation>صرف نمونہ</translation>
    </message>
    <message>
        <source>Sample only: this service is not real.</source>
        <translation>صرف نمونہ: یہ خدمت اصلی نہیں ہے۔</translation>
    </message>
    <message>
        <source>See their website here</source>
        <translation>ان کی ویب سائٹ یہاں دیکھیں</translation>
    </message>
    <message>
        <source>Something is wrong here</source>
        <translation>یہاں کچھ غلط ہے</translation>
    </message>
    <message>
        <source>That day is a bank holiday. Ring before you go.</source>
        <translation>وہ سرکاری چھٹی کا دن ہے۔ جانے سے پہلے فون کریں۔</translation>
    </message>
    <message>
        <source>Then ask for extension %1</source>
        <translation>پھر ایکسٹینشن ⁨%1⁩ مانگیں</translation>
    </message>
    <message>
        <source>This service is no longer on our list.</source>
        <translation>یہ خدمت اب ہماری فہرست میں نہیں ہے۔</translation>
    </message>
    <message>
        <source>Today is a bank holiday. Ring before you go.</source>
        <translation>آج سرکاری چھٹی ہے۔ جانے سے پہلے فون کریں۔</translation>
    </message>
    <message>
        <source>Today: %1</source>
        <translation>آج: %1</translation>
    </message>
    <message>
        <source>Web page: %1</source>
        <translation>ویب صفحہ: ⁨%1⁩</translation>
    </message>
    <message>
        <source>What it costs</source>
        <translation>کتنا خرچ آتا ہے</translation>
    </message>
    <message>
        <source>What to bring</source>
        <translation>ساتھ کیا لائیں</translation>
    </message>
    <message>
        <source>Where it is</source>
        <translation>یہ کہاں ہے</translation>
    </message>
    <message>
        <source>Who it is for</source>
        <translation>یہ کس کے لیے ہے</translation>
    </message>
    <message>
        <source>Write to</source>
        <translation>خط کا پتہ</translation>
    </message>
    <message>
        <source>You told us that something is wrong here. Thank you.</source>
        <translation>آپ نے ہمیں بتایا کہ یہاں کچھ غلط ہے۔ شکریہ۔</translation>
    </message>
    <message>
        <source>all day and night</source>
        <translation>دن رات</translation>
    </message>
</context>
<context>
    <name>Skill</name>
    <message>
        <source>Being safe and legal online</source>
        <translation>آن لائن محفوظ رہنا اور قانون کے اندر رہنا</translation>
    </message>
    <message>
        <source>Buying and applying online</source>
        <translation>آن لائن خریدنا اور درخواست دینا</translation>
    </message>
    <message>
        <source>Changing a password</source>
        <translation>پاس ورڈ بدلنا</translation>
    </message>
    <message>
        <source>Communicating</source>
        <translation>رابطہ کرنا</translation>
    </message>
    <message>
        <source>Connecting to Wi-Fi</source>
        <translation>وائی فائی سے جڑنا</translation>
    </message>
    <message>
        <source>Finding and opening apps</source>
        <translation>ایپس تلاش کرنا اور کھولنا</translation>
    </message>
    <message>
        <source>Handling information and content</source>
        <translation>معلومات اور مواد سنبھالنا</translation>
    </message>
    <message>
        <source>Keeping passwords safe</source>
        <translation>پاس ورڈ محفوظ رکھنا</translation>
    </message>
    <message>
        <source>Making a device suit you</source>
        <translation>آلے کو اپنے مطابق بنانا</translation>
    </message>
    <message>
        <source>Solving problems</source>
        <translation>مسئلے حل کرنا</translation>
    </message>
    <message>
        <source>Turning on and logging in</source>
        <translation>آن کرنا اور لاگ اِن کرنا</translation>
    </message>
    <message>
        <source>Using a web browser</source>
        <translation>ویب براؤزر استعمال کرنا</translation>
    </message>
    <message>
        <source>Using the controls of a device</source>
        <translation>آلے کے بٹن اور اسکرین استعمال کرنا</translation>
    </message>
</context>
<context>
    <name>Slip</name>
    <message>
        <source>Email</source>
        <translation>ای میل</translation>
    </message>
    <message>
        <source>It begins an email to:</source>
        <translation>اس سے ای میل شروع ہوتی ہے:</translation>
    </message>
    <message>
        <source>It opens:</source>
        <translation>یہ کھلے گا:</translation>
    </message>
    <message>
        <source>It puts the day into your phone&apos;s calendar.</source>
        <translation>یہ دن آپ کے فون کے کیلنڈر میں آ جائے گا۔</translation>
    </message>
    <message>
        <source>It puts this number into your phone:</source>
        <translation>یہ نمبر آپ کے فون میں آ جائے گا:</translation>
    </message>
    <message>
        <source>It rings:</source>
        <translation>اس نمبر پر فون ملے گا:</translation>
    </message>
    <message>
        <source>It shows these words on your phone.</source>
        <translation>یہ الفاظ آپ کے فون پر نظر آئیں گے۔</translation>
    </message>
    <message>
        <source>It shows this list again. You can ring, tick off and go on.</source>
        <translation>یہ یہی فہرست دوبارہ دکھاتا ہے۔ آپ فون کر سکتے ہیں، نشان لگا سکتے ہیں اور آگے بڑھ سکتے ہیں۔</translation>
    </message>
    <message>
        <source>My notes</source>
        <translation>میری یادداشتیں</translation>
    </message>
    <message>
        <source>Need help? Ask us at %1</source>
        <translation>مدد چاہیے؟ ہم سے یہاں پوچھیں: %1</translation>
    </message>
    <message>
        <source>Need help? Ring %1</source>
        <translation>مدد چاہیے؟ فون کریں: %1</translation>
    </message>
    <message>
        <source>Page %1 of %2</source>
        <translation>صفحہ %1، کل %2</translation>
    </message>
    <message>
        <source>Phone</source>
        <translation>فون</translation>
    </message>
    <message>
        <source>Point your phone&apos;s camera here.</source>
        <translation>اپنے فون کا کیمرا یہاں کریں۔</translation>
    </message>
    <message>
        <source>Take this paper home.</source>
        <translation>یہ کاغذ گھر لے جائیں۔</translation>
    </message>
    <message>
        <source>There is nothing on your list.</source>
        <translation>آپ کی فہرست میں کچھ نہیں ہے۔</translation>
    </message>
    <message>
        <source>Tick each step when it is done.</source>
        <translation>ہر قدم پورا ہونے پر نشان لگائیں۔</translation>
    </message>
    <message>
        <source>Web page</source>
        <translation>ویب صفحہ</translation>
    </message>
    <message>
        <source>What to do next</source>
        <translation>آگے کیا کریں</translation>
    </message>
    <message>
        <source>Who helped me (first name):</source>
        <translation>کس نے میری مدد کی (پہلا نام):</translation>
    </message>
    <message>
        <source>Your list</source>
        <translation>آپ کی فہرست</translation>
    </message>
    <message>
        <source>Your list on a phone: part %1 of %2</source>
        <translation>فون پر آپ کی فہرست: حصہ %1، کل %2</translation>
    </message>
    <message>
        <source>Your whole list on a phone</source>
        <translation>آپ کی پوری فہرست فون پر</translation>
    </message>
</context>
<context>
    <name>StaffBeside</name>
    <message>
        <source>May a member of staff use this screen with you?</source>
        <translation>کیا عملے کا کوئی فرد آپ کے ساتھ یہ سکرین استعمال کر سکتا ہے؟</translation>
    </message>
    <message>
        <source>No, go on without</source>
        <translation>نہیں، اس کے بغیر آگے چلیں</translation>
    </message>
    <message>
        <source>They do not see your answers there. Nothing about you is kept. Afterwards you go on where you were.</source>
        <translation>وہ وہاں آپ کے جواب نہیں دیکھتے۔ آپ کے بارے میں کچھ نہیں رکھا جاتا۔ اس کے بعد آپ وہیں سے آگے چلیں گے جہاں تھے۔</translation>
    </message>
    <message>
        <source>Yes, that is fine</source>
        <translation>ہاں، ٹھیک ہے</translation>
    </message>
</context>
<context>
    <name>StaffNotes</name>
    <message>
        <source>Back to the staff room</source>
        <translation>عملے کے کمرے میں واپس</translation>
    </message>
    <message>
        <source>Back to the waiting screen</source>
        <translation>شروع کی اسکرین پر واپس جائیں</translation>
    </message>
    <message>
        <source>Begin a visit with more time</source>
        <translation>زیادہ وقت کے ساتھ وزٹ شروع کریں</translation>
    </message>
    <message>
        <source>Everything works.</source>
        <translation>سب کچھ ٹھیک کام کر رہا ہے۔</translation>
    </message>
    <message>
        <source>For somebody who needs longer: nothing is cleared so soon.</source>
        <translation>اس کے لیے جسے زیادہ وقت چاہیے: کچھ بھی اتنی جلدی صاف نہیں ہوگا۔</translation>
    </message>
    <message>
        <source>For staff</source>
        <extracomment>How many times as long as usual somebody may be quiet for whom staff begin a visit.</extracomment>
        <translation>عملے کے لیے</translation>
    </message>
</context>
<context>
    <name>TakeHome</name>
    <message>
        <source>To find for: %1</source>
        <translation>تلاش کرنا ہے، برائے: %1</translation>
    </message>
</context>
<context>
    <name>Topics</name>
    <message>
        <source>Nothing is here yet.</source>
        <translation>یہاں ابھی کچھ نہیں ہے۔</translation>
    </message>
    <message>
        <source>What is it about?</source>
        <translation>یہ کس بارے میں ہے؟</translation>
    </message>
    <message>
        <source>What would you like to learn?</source>
        <translation>آپ کیا سیکھنا چاہیں گے؟</translation>
    </message>
</context>
<context>
    <name>Waiting</name>
    <message>
        <source>Here you can</source>
        <translation>یہاں آپ کر سکتے ہیں</translation>
    </message>
    <message>
        <source>To hear a page, touch “Read to me”.</source>
        <translation>صفحہ سننے کے لیے ”پڑھ کر سنائیں“ چھوئیں۔</translation>
    </message>
    <message>
        <source>To use it by ear: put in headphones, or hold an arrow key.</source>
        <translation>سن کر استعمال کرنے کے لیے: ہیڈ فون لگائیں، یا تیر والا بٹن دبائے رکھیں۔</translation>
    </message>
    <message>
        <source>To use it by ear: put in headphones, or press a key.</source>
        <translation>سن کر استعمال کرنے کے لیے: ہیڈ فون لگائیں، یا کوئی بٹن دبائیں۔</translation>
    </message>
    <message>
        <source>Touch to begin</source>
        <extracomment>With all nine languages, everything still stands on one page of a screen 600 px high. The invitation in every language, whichever is shown: it must be read before one can be chosen.</extracomment>
        <translation>چھو کر شروع کریں</translation>
    </message>
    <message>
        <source>apply for a Blue Badge</source>
        <translation>بلیو بیج کی درخواست</translation>
    </message>
    <message>
        <source>ask for help at home</source>
        <translation>گھر پر مدد کی درخواست</translation>
    </message>
    <message>
        <source>check what money you can get</source>
        <translation>معلوم کریں کہ آپ کو کون سی رقم مل سکتی ہے</translation>
    </message>
    <message>
        <source>find a lunch club</source>
        <translation>لنچ کلب کی تلاش</translation>
    </message>
    <message>
        <source>find help near you</source>
        <translation>اپنے قریب مدد کی تلاش</translation>
    </message>
</context>
<context>
    <name>Walking</name>
    <message>
        <source>Add to my list</source>
        <translation>میری فہرست میں ڈالیں</translation>
    </message>
    <message>
        <source>Are these answers right?</source>
        <translation>کیا یہ جواب درست ہیں؟</translation>
    </message>
    <message>
        <source>Ask someone to come here</source>
        <translation>کسی کو یہاں بلائیں</translation>
    </message>
    <message>
        <source>Choose all that fit. Then press Next.</source>
        <translation>جو جو درست ہو، سب چنیں۔ پھر ”آگے“ دبائیں۔</translation>
    </message>
    <message>
        <source>Do it here now</source>
        <translation>ابھی یہیں کریں</translation>
    </message>
    <message>
        <source>Do something else</source>
        <translation>کوئی اور کام کریں</translation>
    </message>
    <message>
        <source>Ends in %1</source>
        <translation>آخر میں %1</translation>
    </message>
    <message>
        <source>For example: %1</source>
        <translation>مثلاً: ⁨%1⁩</translation>
    </message>
    <message>
        <source>Go back to the open page</source>
        <translation>کھلے صفحے پر واپس</translation>
    </message>
    <message>
        <source>How long it takes</source>
        <translation>کتنا وقت لگتا ہے</translation>
    </message>
    <message>
        <source>I don&apos;t know</source>
        <translation>مجھے معلوم نہیں</translation>
    </message>
    <message>
        <source>Leave this out</source>
        <translation>اسے چھوڑ دیں</translation>
    </message>
    <message>
        <source>Left out</source>
        <translation>چھوڑ دیا</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>آگے</translation>
    </message>
    <message>
        <source>No</source>
        <translation>نہیں</translation>
    </message>
    <message>
        <source>None of these</source>
        <translation>ان میں سے کوئی نہیں</translation>
    </message>
    <message>
        <source>Nothing you type is kept.</source>
        <translation>آپ جو لکھتے ہیں وہ محفوظ نہیں رکھا جاتا۔</translation>
    </message>
    <message>
        <source>On your list. You can print it.</source>
        <translation>آپ کی فہرست میں ہے۔ آپ اسے چھاپ سکتے ہیں۔</translation>
    </message>
    <message>
        <source>Put this on your list. It goes home with you.</source>
        <translation>اسے اپنی فہرست میں ڈالیں۔ یہ آپ کے ساتھ گھر جائے گی۔</translation>
    </message>
    <message>
        <source>See my list</source>
        <translation>میری فہرست دیکھیں</translation>
    </message>
    <message>
        <source>Step %1 of %2</source>
        <translation>قدم %1، کل %2</translation>
    </message>
    <message>
        <source>The page cannot be opened here at the moment.</source>
        <translation>صفحہ اس وقت یہاں نہیں کھل سکتا۔</translation>
    </message>
    <message>
        <source>This is on the web page %1.</source>
        <translation>یہ ویب صفحے ⁨%1⁩ پر ہے۔</translation>
    </message>
    <message>
        <source>Touch an answer to change it.</source>
        <translation>جواب بدلنے کے لیے اسے چھوئیں۔</translation>
    </message>
    <message>
        <source>What happens next</source>
        <translation>آگے کیا ہوگا</translation>
    </message>
    <message>
        <source>What to look for</source>
        <translation>کیا ڈھونڈنا ہے</translation>
    </message>
    <message>
        <source>What to press</source>
        <translation>کیا دبانا ہے</translation>
    </message>
    <message>
        <source>Yes</source>
        <translation>ہاں</translation>
    </message>
    <message>
        <source>Yes, go on</source>
        <translation>جی ہاں، آگے چلیں</translation>
    </message>
    <message>
        <source>You can say this:</source>
        <translation>آپ یہ کہہ سکتے ہیں:</translation>
    </message>
</context>
<context>
    <name>Ways</name>
    <message>
        <source>A sketch of the way. %1</source>
        <extracomment>A line of words no higher than so many radii: else they hide what they are written in.</extracomment>
        <translation>راستے کا خاکہ۔ %1</translation>
    </message>
    <message>
        <source>It is east of %1.</source>
        <translation>یہ ⁨%1⁩ کے مشرق میں ہے۔</translation>
    </message>
    <message>
        <source>It is here</source>
        <translation>یہ یہاں ہے</translation>
    </message>
    <message>
        <source>It is north of %1.</source>
        <translation>یہ ⁨%1⁩ کے شمال میں ہے۔</translation>
    </message>
    <message>
        <source>It is north-east of %1.</source>
        <translation>یہ ⁨%1⁩ کے شمال مشرق میں ہے۔</translation>
    </message>
    <message>
        <source>It is north-west of %1.</source>
        <translation>یہ ⁨%1⁩ کے شمال مغرب میں ہے۔</translation>
    </message>
    <message>
        <source>It is south of %1.</source>
        <translation>یہ ⁨%1⁩ کے جنوب میں ہے۔</translation>
    </message>
    <message>
        <source>It is south-east of %1.</source>
        <translation>یہ ⁨%1⁩ کے جنوب مشرق میں ہے۔</translation>
    </message>
    <message>
        <source>It is south-west of %1.</source>
        <translation>یہ ⁨%1⁩ کے جنوب مغرب میں ہے۔</translation>
    </message>
    <message>
        <source>It is west of %1.</source>
        <translation>یہ ⁨%1⁩ کے مغرب میں ہے۔</translation>
    </message>
    <message>
        <source>North</source>
        <translation>شمال</translation>
    </message>
    <message>
        <source>The big ring is %1 miles away.</source>
        <translation>بڑا دائرہ %1 میل دور ہے۔</translation>
    </message>
    <message>
        <source>The big ring is 1 mile away.</source>
        <translation>بڑا دائرہ 1 میل دور ہے۔</translation>
    </message>
    <message>
        <source>The big ring is a quarter of a mile away.</source>
        <translation>بڑا دائرہ چوتھائی میل دور ہے۔</translation>
    </message>
    <message>
        <source>The big ring is half a mile away.</source>
        <translation>بڑا دائرہ آدھا میل دور ہے۔</translation>
    </message>
    <message>
        <source>The line is straight. The streets are longer.</source>
        <translation>یہ لکیر سیدھی ہے۔ گلیوں کا راستہ لمبا ہے۔</translation>
    </message>
    <message>
        <source>You are here</source>
        <translation>آپ یہاں ہیں</translation>
    </message>
</context>
<context>
    <name>Wrong</name>
    <message>
        <source>Back to the service</source>
        <translation>خدمت پر واپس</translation>
    </message>
    <message>
        <source>It has closed or moved</source>
        <translation>یہ بند ہو گئی یا کہیں اور چلی گئی</translation>
    </message>
    <message>
        <source>Thank you. You helped the next person.</source>
        <translation>شکریہ۔ آپ نے اگلے شخص کی مدد کی۔</translation>
    </message>
    <message>
        <source>The phone number is wrong</source>
        <translation>فون نمبر غلط ہے</translation>
    </message>
    <message>
        <source>The times or something else is wrong</source>
        <translation>وقت یا کوئی اور بات غلط ہے</translation>
    </message>
    <message>
        <source>Until then, ring before you go there.</source>
        <translation>تب تک وہاں جانے سے پہلے فون کریں۔</translation>
    </message>
    <message>
        <source>We could not keep that. Please tell someone who works here.</source>
        <translation>ہم یہ محفوظ نہ کر سکے۔ یہاں کام کرنے والے کسی شخص کو بتائیں۔</translation>
    </message>
    <message>
        <source>We did not keep anything about you.</source>
        <translation>ہم نے آپ کے بارے میں کچھ محفوظ نہیں کیا۔</translation>
    </message>
    <message>
        <source>We tell the people who keep this list. They check it.</source>
        <translation>ہم یہ فہرست رکھنے والوں کو بتاتے ہیں۔ وہ اسے جانچتے ہیں۔</translation>
    </message>
    <message>
        <source>What is wrong here?</source>
        <translation>یہاں کیا غلط ہے؟</translation>
    </message>
</context>
</TS>
