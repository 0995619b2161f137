<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="pa_IN" sourcelanguage="en_GB">
<context>
    <name></name>
    <message numerus="yes">
        <source>%1 services</source>
        <translation>
            <numerusform>%1 ਸੇਵਾ</numerusform>
            <numerusform>%1 ਸੇਵਾਵਾਂ</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>About %1 miles away</source>
        <translation>
            <numerusform>ਲਗਭਗ %1 ਮੀਲ ਦੂਰ</numerusform>
            <numerusform>ਲਗਭਗ %1 ਮੀਲ ਦੂਰ</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>About %1 minutes on foot.</source>
        <translation>
            <numerusform>ਪੈਦਲ ਲਗਭਗ %1 ਮਿੰਟ।</numerusform>
            <numerusform>ਪੈਦਲ ਲਗਭਗ %1 ਮਿੰਟ।</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>All %1 parts done</source>
        <translation>
            <numerusform>%1 ਹਿੱਸਾ ਪੂਰਾ</numerusform>
            <numerusform>ਸਾਰੇ %1 ਹਿੱਸੇ ਪੂਰੇ</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Show %1 results</source>
        <translation>
            <numerusform>%1 ਨਤੀਜਾ ਦਿਖਾਓ</numerusform>
            <numerusform>%1 ਨਤੀਜੇ ਦਿਖਾਓ</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>That is too long. Use up to %1 letters.</source>
        <translation>
            <numerusform>ਇਹ ਬਹੁਤ ਲੰਮਾ ਹੈ। ਵੱਧ ਤੋਂ ਵੱਧ %1 ਅੱਖਰ ਲਿਖੋ।</numerusform>
            <numerusform>ਇਹ ਬਹੁਤ ਲੰਮਾ ਹੈ। ਵੱਧ ਤੋਂ ਵੱਧ %1 ਅੱਖਰ ਲਿਖੋ।</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>We will clear your answers and your list in %1 seconds.</source>
        <translation>
            <numerusform>ਅਸੀਂ %1 ਸਕਿੰਟ ਵਿੱਚ ਤੁਹਾਡੇ ਜਵਾਬ ਅਤੇ ਸੂਚੀ ਮਿਟਾ ਦੇਵਾਂਗੇ।</numerusform>
            <numerusform>ਅਸੀਂ %1 ਸਕਿੰਟਾਂ ਵਿੱਚ ਤੁਹਾਡੇ ਜਵਾਬ ਅਤੇ ਸੂਚੀ ਮਿਟਾ ਦੇਵਾਂਗੇ।</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Ask</name>
    <message>
        <source>Phone someone who can help</source>
        <translation>ਮਦਦ ਕਰਨ ਵਾਲੇ ਕਿਸੇ ਨੂੰ ਫ਼ੋਨ ਕਰੋ</translation>
    </message>
    <message>
        <source>Someone who works here</source>
        <translation>ਇੱਥੇ ਕੰਮ ਕਰਨ ਵਾਲਾ ਕੋਈ</translation>
    </message>
    <message>
        <source>The screen will show that you would like help.</source>
        <translation>ਸਕਰੀਨ ਦਿਖਾਵੇਗੀ ਕਿ ਤੁਹਾਨੂੰ ਮਦਦ ਚਾਹੀਦੀ ਹੈ।</translation>
    </message>
    <message>
        <source>Who would you like to ask?</source>
        <translation>ਤੁਸੀਂ ਕਿਸ ਨੂੰ ਪੁੱਛਣਾ ਚਾਹੁੰਦੇ ਹੋ?</translation>
    </message>
</context>
<context>
    <name>Bar</name>
    <message>
        <source>Bigger</source>
        <translation>ਵੱਡਾ</translation>
    </message>
    <message>
        <source>Colours</source>
        <translation>ਰੰਗ</translation>
    </message>
    <message>
        <source>Finish</source>
        <translation>ਖ਼ਤਮ</translation>
    </message>
    <message>
        <source>My list</source>
        <extracomment>Title and message. Wide enough for the words of two buttons beside each other.</extracomment>
        <translation>ਮੇਰੀ ਸੂਚੀ</translation>
    </message>
    <message>
        <source>No voice yet</source>
        <translation>ਅਵਾਜ਼ ਨਹੀਂ ਹੈ</translation>
    </message>
    <message>
        <source>Read to me</source>
        <translation>ਪੜ੍ਹ ਕੇ ਸੁਣਾਓ</translation>
    </message>
    <message>
        <source>Smaller</source>
        <extracomment>The pages that the help for the family rests on; facts checked on 25 November 2026, not yet confirmed by a person.</extracomment>
        <translation>ਛੋਟਾ</translation>
    </message>
    <message>
        <source>Stop reading</source>
        <translation>ਪੜ੍ਹਨਾ ਰੋਕੋ</translation>
    </message>
</context>
<context>
    <name>CampaignPaper</name>
    <message>
        <source>Ask at the desk: we do it together.</source>
        <translation>ਡੈਸਕ &apos;ਤੇ ਪੁੱਛੋ: ਅਸੀਂ ਇਹ ਮਿਲ ਕੇ ਕਰਦੇ ਹਾਂ।</translation>
    </message>
    <message>
        <source>For you, or for somebody you know.</source>
        <translation>ਤੁਹਾਡੇ ਲਈ, ਜਾਂ ਕਿਸੇ ਅਜਿਹੇ ਲਈ ਜਿਸ ਨੂੰ ਤੁਸੀਂ ਜਾਣਦੇ ਹੋ।</translation>
    </message>
    <message>
        <source>It is free. You need no computer.</source>
        <translation>ਇਹ ਮੁਫ਼ਤ ਹੈ। ਤੁਹਾਨੂੰ ਕੰਪਿਊਟਰ ਦੀ ਲੋੜ ਨਹੀਂ।</translation>
    </message>
    <message>
        <source>Or show this code to the kiosk.</source>
        <translation>ਜਾਂ ਇਹ ਕੋਡ ਕਿਓਸਕ ਨੂੰ ਦਿਖਾਓ।</translation>
    </message>
    <message>
        <source>This is an offer. You do not have to do anything.</source>
        <translation>ਇਹ ਇੱਕ ਪੇਸ਼ਕਸ਼ ਹੈ। ਤੁਹਾਨੂੰ ਕੁਝ ਵੀ ਕਰਨਾ ਜ਼ਰੂਰੀ ਨਹੀਂ।</translation>
    </message>
</context>
<context>
    <name>Categories</name>
    <message>
        <source>Alcohol, drugs and gambling</source>
        <translation>ਸ਼ਰਾਬ, ਨਸ਼ੇ ਅਤੇ ਜੂਆ</translation>
    </message>
    <message>
        <source>Armed forces</source>
        <translation>ਫ਼ੌਜ</translation>
    </message>
    <message>
        <source>Care and help at home</source>
        <translation>ਘਰ ਵਿੱਚ ਦੇਖਭਾਲ ਅਤੇ ਮਦਦ</translation>
    </message>
    <message>
        <source>Caring for someone</source>
        <translation>ਕਿਸੇ ਦੀ ਦੇਖਭਾਲ ਕਰਨਾ</translation>
    </message>
    <message>
        <source>Company and friendship</source>
        <translation>ਸਾਥ ਅਤੇ ਦੋਸਤੀ</translation>
    </message>
    <message>
        <source>Dementia and memory</source>
        <translation>ਡਿਮੈਂਸ਼ੀਆ ਅਤੇ ਯਾਦਦਾਸ਼ਤ</translation>
    </message>
    <message>
        <source>Disability</source>
        <translation>ਅਪਾਹਜਤਾ</translation>
    </message>
    <message>
        <source>Energy and bills</source>
        <translation>ਬਿਜਲੀ, ਗੈਸ ਅਤੇ ਬਿੱਲ</translation>
    </message>
    <message>
        <source>Families and children</source>
        <translation>ਪਰਿਵਾਰ ਅਤੇ ਬੱਚੇ</translation>
    </message>
    <message>
        <source>Feelings and mental health</source>
        <translation>ਭਾਵਨਾਵਾਂ ਅਤੇ ਮਾਨਸਿਕ ਸਿਹਤ</translation>
    </message>
    <message>
        <source>Food and meals</source>
        <translation>ਖਾਣਾ</translation>
    </message>
    <message>
        <source>Getting about</source>
        <translation>ਆਉਣਾ-ਜਾਣਾ</translation>
    </message>
    <message>
        <source>Getting online</source>
        <translation>ਇੰਟਰਨੈੱਟ ਵਰਤਣਾ</translation>
    </message>
    <message>
        <source>Health</source>
        <translation>ਸਿਹਤ</translation>
    </message>
    <message>
        <source>Housing and repairs</source>
        <translation>ਘਰ ਅਤੇ ਮੁਰੰਮਤ</translation>
    </message>
    <message>
        <source>Money and benefits</source>
        <translation>ਪੈਸਾ ਅਤੇ ਸਰਕਾਰੀ ਭੱਤੇ</translation>
    </message>
    <message>
        <source>Other services</source>
        <translation>ਹੋਰ ਸੇਵਾਵਾਂ</translation>
    </message>
    <message>
        <source>Rights and legal help</source>
        <translation>ਹੱਕ ਅਤੇ ਕਾਨੂੰਨੀ ਮਦਦ</translation>
    </message>
    <message>
        <source>Sight and hearing</source>
        <translation>ਨਜ਼ਰ ਅਤੇ ਸੁਣਨਾ</translation>
    </message>
    <message>
        <source>Staying safe</source>
        <translation>ਸੁਰੱਖਿਅਤ ਰਹਿਣਾ</translation>
    </message>
    <message>
        <source>When someone dies</source>
        <translation>ਜਦੋਂ ਕੋਈ ਗੁਜ਼ਰ ਜਾਵੇ</translation>
    </message>
    <message>
        <source>Work and learning</source>
        <translation>ਕੰਮ ਅਤੇ ਸਿੱਖਣਾ</translation>
    </message>
</context>
<context>
    <name>Companion</name>
    <message>
        <source>Appointees for benefits on GOV.UK</source>
        <translation>GOV.UK &apos;ਤੇ ਭੱਤਿਆਂ ਲਈ ਨਿਯੁਕਤ ਵਿਅਕਤੀ (appointee)</translation>
    </message>
    <message>
        <source>Ask before you speak for them, type for them or read their letters.</source>
        <translation>ਉਹਨਾਂ ਵੱਲੋਂ ਬੋਲਣ, ਲਿਖਣ ਜਾਂ ਉਹਨਾਂ ਦੀਆਂ ਚਿੱਠੀਆਂ ਪੜ੍ਹਨ ਤੋਂ ਪਹਿਲਾਂ ਪੁੱਛੋ।</translation>
    </message>
    <message>
        <source>For benefits alone, you can become an appointee.</source>
        <translation>ਸਿਰਫ਼ ਭੱਤਿਆਂ ਲਈ ਤੁਸੀਂ ਨਿਯੁਕਤ ਵਿਅਕਤੀ (appointee) ਬਣ ਸਕਦੇ ਹੋ।</translation>
    </message>
    <message>
        <source>Forget my ticks and settings</source>
        <translation>ਮੇਰੇ ਨਿਸ਼ਾਨ ਅਤੇ ਸੈਟਿੰਗਾਂ ਭੁੱਲ ਜਾਓ</translation>
    </message>
    <message>
        <source>Free lessons: Learn My Way</source>
        <translation>ਮੁਫ਼ਤ ਪਾਠ: Learn My Way</translation>
    </message>
    <message>
        <source>How to get it</source>
        <translation>ਇਹ ਕਿਵੇਂ ਮਿਲੇਗਾ</translation>
    </message>
    <message>
        <source>It may have closed or changed. Ring where you got the list, and ask.</source>
        <translation>ਸ਼ਾਇਦ ਇਹ ਬੰਦ ਹੋ ਗਿਆ ਜਾਂ ਬਦਲ ਗਿਆ ਹੈ। ਜਿੱਥੋਂ ਸੂਚੀ ਮਿਲੀ ਉੱਥੇ ਫ਼ੋਨ ਕਰਕੇ ਪੁੱਛੋ।</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>ਭਾਸ਼ਾ</translation>
    </message>
    <message>
        <source>Last checked on %1.</source>
        <translation>ਆਖਰੀ ਵਾਰ %1 ਨੂੰ ਜਾਂਚਿਆ ਗਿਆ।</translation>
    </message>
    <message>
        <source>Look for:</source>
        <translation>ਇਹ ਲੱਭੋ:</translation>
    </message>
    <message>
        <source>Never use their passwords.</source>
        <translation>ਉਹਨਾਂ ਦੇ ਪਾਸਵਰਡ ਕਦੇ ਨਾ ਵਰਤੋ।</translation>
    </message>
    <message>
        <source>Nobody at the council has confirmed this yet.</source>
        <translation>ਕੌਂਸਲ ਵਿੱਚ ਹਾਲੇ ਕਿਸੇ ਨੇ ਇਸਦੀ ਪੁਸ਼ਟੀ ਨਹੀਂ ਕੀਤੀ।</translation>
    </message>
    <message>
        <source>Nobody is told that you opened this page. Your ticks stay in this browser only.</source>
        <translation>ਕਿਸੇ ਨੂੰ ਨਹੀਂ ਦੱਸਿਆ ਜਾਂਦਾ ਕਿ ਤੁਸੀਂ ਇਹ ਪੰਨਾ ਖੋਲ੍ਹਿਆ। ਤੁਹਾਡੇ ਨਿਸ਼ਾਨ ਸਿਰਫ਼ ਇਸ ਬ੍ਰਾਊਜ਼ਰ ਵਿੱਚ ਰਹਿੰਦੇ ਹਨ।</translation>
    </message>
    <message>
        <source>Open their website</source>
        <translation>ਉਹਨਾਂ ਦੀ ਵੈੱਬਸਾਈਟ ਖੋਲ੍ਹੋ</translation>
    </message>
    <message>
        <source>Power of attorney on GOV.UK</source>
        <translation>GOV.UK &apos;ਤੇ ਪਾਵਰ ਆਫ਼ ਅਟਾਰਨੀ</translation>
    </message>
    <message>
        <source>Press:</source>
        <translation>ਇਹ ਦਬਾਓ:</translation>
    </message>
    <message>
        <source>Print</source>
        <translation>ਛਾਪੋ</translation>
    </message>
    <message>
        <source>Put %1 into my calendar</source>
        <translation>%1 ਮੇਰੇ ਕੈਲੰਡਰ ਵਿੱਚ ਪਾਓ</translation>
    </message>
    <message>
        <source>Read more on the official page</source>
        <translation>ਸਰਕਾਰੀ ਪੰਨੇ &apos;ਤੇ ਹੋਰ ਪੜ੍ਹੋ</translation>
    </message>
    <message>
        <source>Ring</source>
        <translation>ਫ਼ੋਨ ਕਰੋ</translation>
    </message>
    <message>
        <source>Ring with them, and let them speak first. Write down who said what, and the day.</source>
        <translation>ਉਹਨਾਂ ਦੇ ਨਾਲ ਫ਼ੋਨ ਕਰੋ, ਅਤੇ ਪਹਿਲਾਂ ਉਹਨਾਂ ਨੂੰ ਬੋਲਣ ਦਿਓ। ਲਿਖ ਲਓ ਕਿ ਕਿਸਨੇ ਕੀ ਕਿਹਾ, ਅਤੇ ਕਿਸ ਦਿਨ।</translation>
    </message>
    <message>
        <source>Show me the way</source>
        <translation>ਮੈਨੂੰ ਰਾਹ ਦਿਖਾਓ</translation>
    </message>
    <message>
        <source>Sit beside them and let them press. Read the words aloud.</source>
        <translation>ਉਹਨਾਂ ਦੇ ਕੋਲ ਬੈਠੋ ਅਤੇ ਉਹਨਾਂ ਨੂੰ ਦਬਾਉਣ ਦਿਓ। ਸ਼ਬਦ ਉੱਚੀ ਪੜ੍ਹੋ।</translation>
    </message>
    <message>
        <source>The facts on this page are as they were on %1.</source>
        <translation>ਇਸ ਪੰਨੇ ਦੀ ਜਾਣਕਾਰੀ %1 ਦੀ ਹੈ।</translation>
    </message>
    <message>
        <source>The kiosk asked you this. What you answered was not kept.</source>
        <translation>ਕਿਓਸਕ ਨੇ ਤੁਹਾਨੂੰ ਇਹ ਪੁੱਛਿਆ ਸੀ। ਤੁਹਾਡਾ ਜਵਾਬ ਰੱਖਿਆ ਨਹੀਂ ਗਿਆ।</translation>
    </message>
    <message>
        <source>The library or centre helps with forms and phones, and can teach you to help others.</source>
        <translation>ਲਾਇਬ੍ਰੇਰੀ ਜਾਂ ਕੇਂਦਰ ਫਾਰਮਾਂ ਅਤੇ ਫ਼ੋਨਾਂ ਵਿੱਚ ਮਦਦ ਕਰਦਾ ਹੈ, ਅਤੇ ਤੁਹਾਨੂੰ ਦੂਜਿਆਂ ਦੀ ਮਦਦ ਕਰਨਾ ਸਿਖਾ ਸਕਦਾ ਹੈ।</translation>
    </message>
    <message>
        <source>There are free lessons online, too.</source>
        <translation>ਔਨਲਾਈਨ ਮੁਫ਼ਤ ਪਾਠ ਵੀ ਹਨ।</translation>
    </message>
    <message>
        <source>There is no connection now. Open this page again when there is one.</source>
        <translation>ਹੁਣ ਕੋਈ ਕਨੈਕਸ਼ਨ ਨਹੀਂ ਹੈ। ਜਦੋਂ ਹੋਵੇ ਤਾਂ ਇਹ ਪੰਨਾ ਦੁਬਾਰਾ ਖੋਲ੍ਹੋ।</translation>
    </message>
    <message>
        <source>This code or link is not whole. Point your camera at the code again, or type it once more.</source>
        <translation>ਇਹ ਕੋਡ ਜਾਂ ਲਿੰਕ ਪੂਰਾ ਨਹੀਂ ਹੈ। ਕੈਮਰਾ ਦੁਬਾਰਾ ਕੋਡ ਵੱਲ ਕਰੋ, ਜਾਂ ਇਸਨੂੰ ਫਿਰ ਲਿਖੋ।</translation>
    </message>
    <message>
        <source>This is no longer here</source>
        <translation>ਇਹ ਹੁਣ ਇੱਥੇ ਨਹੀਂ ਹੈ</translation>
    </message>
    <message>
        <source>This is what was found for you. Tick off what you have done.</source>
        <translation>ਇਹ ਤੁਹਾਡੇ ਲਈ ਲੱਭਿਆ ਗਿਆ। ਜੋ ਕਰ ਲਿਆ ਉਸ &apos;ਤੇ ਨਿਸ਼ਾਨ ਲਾਓ।</translation>
    </message>
    <message>
        <source>This list was made by a newer kiosk than this page knows. Please try again in a few days.</source>
        <translation>ਇਹ ਸੂਚੀ ਇੱਕ ਨਵੇਂ ਕਿਓਸਕ ਨੇ ਬਣਾਈ ਜਿਸਨੂੰ ਇਹ ਪੰਨਾ ਹਾਲੇ ਨਹੀਂ ਜਾਣਦਾ। ਕੁਝ ਦਿਨਾਂ ਬਾਅਦ ਦੁਬਾਰਾ ਕੋਸ਼ਿਸ਼ ਕਰੋ।</translation>
    </message>
    <message>
        <source>This page shows the list of a printed code. Point your camera at it again.</source>
        <translation>ਇਹ ਪੰਨਾ ਛਪੇ ਹੋਏ ਕੋਡ ਦੀ ਸੂਚੀ ਦਿਖਾਉਂਦਾ ਹੈ। ਕੈਮਰਾ ਦੁਬਾਰਾ ਉਸ ਵੱਲ ਕਰੋ।</translation>
    </message>
    <message>
        <source>This part is in English.</source>
        <translation>ਇਹ ਹਿੱਸਾ ਅੰਗਰੇਜ਼ੀ ਵਿੱਚ ਹੈ।</translation>
    </message>
    <message>
        <source>To act for somebody you need the legal right. This is a power of attorney.</source>
        <translation>ਕਿਸੇ ਵੱਲੋਂ ਕੰਮ ਕਰਨ ਲਈ ਤੁਹਾਨੂੰ ਕਾਨੂੰਨੀ ਹੱਕ ਚਾਹੀਦਾ ਹੈ। ਇਹ ਪਾਵਰ ਆਫ਼ ਅਟਾਰਨੀ ਹੈ।</translation>
    </message>
    <message>
        <source>What it costs</source>
        <translation>ਇਸਦਾ ਖਰਚਾ</translation>
    </message>
    <message>
        <source>What needs their yes</source>
        <translation>ਕਿਸ ਲਈ ਉਹਨਾਂ ਦੀ ਹਾਂ ਚਾਹੀਦੀ ਹੈ</translation>
    </message>
    <message>
        <source>What to bring</source>
        <translation>ਕੀ ਨਾਲ ਲਿਆਉਣਾ ਹੈ</translation>
    </message>
    <message>
        <source>What to do next</source>
        <translation>ਅੱਗੇ ਕੀ ਕਰਨਾ ਹੈ</translation>
    </message>
    <message>
        <source>What to have ready</source>
        <translation>ਕੀ ਤਿਆਰ ਰੱਖਣਾ ਹੈ</translation>
    </message>
    <message>
        <source>What you can do</source>
        <translation>ਤੁਸੀਂ ਕੀ ਕਰ ਸਕਦੇ ਹੋ</translation>
    </message>
    <message>
        <source>When it is open</source>
        <translation>ਇਹ ਕਦੋਂ ਖੁੱਲ੍ਹਾ ਹੈ</translation>
    </message>
    <message>
        <source>Where it is</source>
        <translation>ਇਹ ਕਿੱਥੇ ਹੈ</translation>
    </message>
    <message>
        <source>Where this list was made</source>
        <translation>ਇਹ ਸੂਚੀ ਕਿੱਥੇ ਬਣੀ</translation>
    </message>
    <message>
        <source>Where to learn</source>
        <translation>ਕਿੱਥੇ ਸਿੱਖਣਾ ਹੈ</translation>
    </message>
    <message>
        <source>Who it is for</source>
        <translation>ਇਹ ਕਿਸ ਲਈ ਹੈ</translation>
    </message>
    <message>
        <source>Write to %1</source>
        <translation>%1 ਨੂੰ ਲਿਖੋ</translation>
    </message>
    <message>
        <source>You are family or a friend: how to help</source>
        <translation>ਤੁਸੀਂ ਪਰਿਵਾਰ ਜਾਂ ਦੋਸਤ ਹੋ: ਮਦਦ ਕਿਵੇਂ ਕਰੀਏ</translation>
    </message>
    <message>
        <source>You stopped here. Go on with this:</source>
        <translation>ਤੁਸੀਂ ਇੱਥੇ ਰੁਕੇ ਸੀ। ਇੱਥੋਂ ਅੱਗੇ ਵਧੋ:</translation>
    </message>
    <message>
        <source>Your list</source>
        <translation>ਤੁਹਾਡੀ ਸੂਚੀ</translation>
    </message>
</context>
<context>
    <name>Days</name>
    <message>
        <source>%1 to %2</source>
        <translation>%1 ਤੋਂ %2</translation>
    </message>
</context>
<context>
    <name>Distances</name>
    <message>
        <source>About 1 mile away</source>
        <translation>ਲਗਭਗ 1 ਮੀਲ ਦੂਰ</translation>
    </message>
    <message>
        <source>About half a mile away</source>
        <translation>ਲਗਭਗ ਅੱਧਾ ਮੀਲ ਦੂਰ</translation>
    </message>
    <message>
        <source>Very near</source>
        <translation>ਬਹੁਤ ਨੇੜੇ</translation>
    </message>
</context>
<context>
    <name>Echo</name>
    <message>
        <source>Deleted</source>
        <translation>ਮਿਟਾਇਆ ਗਿਆ</translation>
    </message>
    <message>
        <source>Deleted: %1</source>
        <translation>ਮਿਟਾਇਆ ਗਿਆ: %1</translation>
    </message>
    <message>
        <source>a sign</source>
        <translation>ਇੱਕ ਨਿਸ਼ਾਨ</translation>
    </message>
    <message>
        <source>apostrophe</source>
        <translation>ਅਪੌਸਟ੍ਰੌਫ਼ੀ</translation>
    </message>
    <message>
        <source>at</source>
        <translation>ਐਟ</translation>
    </message>
    <message>
        <source>comma</source>
        <translation>ਕੌਮਾ</translation>
    </message>
    <message>
        <source>full stop</source>
        <translation>ਬਿੰਦੀ</translation>
    </message>
    <message>
        <source>hyphen</source>
        <translation>ਹਾਈਫਨ</translation>
    </message>
    <message>
        <source>question mark</source>
        <translation>ਸਵਾਲ ਦਾ ਨਿਸ਼ਾਨ</translation>
    </message>
    <message>
        <source>slash</source>
        <translation>ਸਲੈਸ਼</translation>
    </message>
    <message>
        <source>space</source>
        <translation>ਖਾਲੀ ਥਾਂ</translation>
    </message>
</context>
<context>
    <name>Find</name>
    <message>
        <source>%1 of these</source>
        <translation>ਇਹਨਾਂ ਵਿੱਚੋਂ %1</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>1 service</source>
        <translation>1 ਸੇਵਾ</translation>
    </message>
    <message>
        <source>Another %1</source>
        <translation>ਕੋਈ ਹੋਰ %1</translation>
    </message>
    <message>
        <source>Ask a person</source>
        <translation>ਕਿਸੇ ਨੂੰ ਪੁੱਛੋ</translation>
    </message>
    <message>
        <source>Clear all</source>
        <translation>ਸਭ ਹਟਾਓ</translation>
    </message>
    <message>
        <source>Distances are from %1. Type your postcode to change it.</source>
        <translation>ਦੂਰੀ %1 ਤੋਂ ਹੈ। ਬਦਲਣ ਲਈ ਆਪਣਾ ਪੋਸਟਕੋਡ ਲਿਖੋ।</translation>
    </message>
    <message>
        <source>From %1.</source>
        <translation>%1 ਵੱਲੋਂ।</translation>
    </message>
    <message>
        <source>Look for %1</source>
        <translation>%1 ਲੱਭੋ</translation>
    </message>
    <message>
        <source>More than %1 of these</source>
        <translation>ਇਹਨਾਂ ਵਿੱਚੋਂ %1 ਤੋਂ ਵੱਧ</translation>
    </message>
    <message>
        <source>Narrow down</source>
        <translation>ਛਾਂਟੋ</translation>
    </message>
    <message>
        <source>Narrow down (%1 on)</source>
        <translation>ਛਾਂਟੋ (%1 ਚੁਣੇ)</translation>
    </message>
    <message>
        <source>Near %1.</source>
        <translation>%1 ਦੇ ਨੇੜੇ।</translation>
    </message>
    <message>
        <source>No service has all these words. These come closest.</source>
        <translation>ਕਿਸੇ ਸੇਵਾ ਵਿੱਚ ਇਹ ਸਾਰੇ ਸ਼ਬਦ ਨਹੀਂ ਹਨ। ਇਹ ਸਭ ਤੋਂ ਨੇੜੇ ਹਨ।</translation>
    </message>
    <message>
        <source>Only: %1</source>
        <translation>ਸਿਰਫ਼: %1</translation>
    </message>
    <message>
        <source>Show 1 result</source>
        <translation>1 ਨਤੀਜਾ ਦਿਖਾਓ</translation>
    </message>
    <message>
        <source>Show more results</source>
        <translation>ਹੋਰ ਨਤੀਜੇ ਦਿਖਾਓ</translation>
    </message>
    <message>
        <source>Show the results</source>
        <translation>ਨਤੀਜੇ ਦਿਖਾਓ</translation>
    </message>
    <message>
        <source>The list of services is being made ready. Ask a person now.</source>
        <translation>ਸੇਵਾਵਾਂ ਦੀ ਸੂਚੀ ਤਿਆਰ ਹੋ ਰਹੀ ਹੈ। ਹੁਣ ਕਿਸੇ ਨੂੰ ਪੁੱਛੋ।</translation>
    </message>
    <message>
        <source>There are more. Type one more word to find them.</source>
        <translation>ਹੋਰ ਵੀ ਹਨ। ਲੱਭਣ ਲਈ ਇੱਕ ਸ਼ਬਦ ਹੋਰ ਲਿਖੋ।</translation>
    </message>
    <message>
        <source>These come closest</source>
        <translation>ਇਹ ਸਭ ਤੋਂ ਨੇੜੇ ਹਨ</translation>
    </message>
    <message>
        <source>We found %1.</source>
        <translation>ਸਾਨੂੰ %1 ਮਿਲੇ।</translation>
    </message>
    <message>
        <source>We found more than %1.</source>
        <translation>ਸਾਨੂੰ %1 ਤੋਂ ਵੱਧ ਮਿਲੇ।</translation>
    </message>
    <message>
        <source>We found nothing for these words. Try other words, or ask.</source>
        <translation>ਇਹਨਾਂ ਸ਼ਬਦਾਂ ਲਈ ਕੁਝ ਨਹੀਂ ਮਿਲਿਆ। ਹੋਰ ਸ਼ਬਦ ਲਿਖੋ, ਜਾਂ ਪੁੱਛੋ।</translation>
    </message>
    <message>
        <source>We found nothing with all that you chose.</source>
        <translation>ਜੋ ਤੁਸੀਂ ਚੁਣਿਆ, ਉਸ ਸਭ ਨਾਲ ਕੁਝ ਨਹੀਂ ਮਿਲਿਆ।</translation>
    </message>
    <message>
        <source>We looked for %1. You typed %2.</source>
        <translation>ਅਸੀਂ %1 ਲੱਭਿਆ। ਤੁਸੀਂ %2 ਲਿਖਿਆ ਸੀ।</translation>
    </message>
    <message>
        <source>What are you looking for?</source>
        <extracomment>The title and the line. With less room than so many times the line that is typed in, nothing is seen below it.</extracomment>
        <translation>ਤੁਸੀਂ ਕੀ ਲੱਭ ਰਹੇ ਹੋ?</translation>
    </message>
    <message>
        <source>Which %1 do you mean?</source>
        <translation>ਤੁਹਾਡਾ ਮਤਲਬ ਕਿਹੜਾ %1 ਹੈ?</translation>
    </message>
    <message>
        <source>lunch club</source>
        <translation>ਲੰਚ ਕਲੱਬ</translation>
    </message>
</context>
<context>
    <name>Finishing</name>
    <message>
        <source>Finish and forget everything</source>
        <translation>ਖ਼ਤਮ ਕਰੋ ਅਤੇ ਸਭ ਭੁਲਾ ਦਿਓ</translation>
    </message>
    <message>
        <source>First, print my list</source>
        <translation>ਪਹਿਲਾਂ ਮੇਰੀ ਸੂਚੀ ਛਾਪੋ</translation>
    </message>
    <message>
        <source>Have you finished?</source>
        <translation>ਕੀ ਤੁਹਾਡਾ ਕੰਮ ਖ਼ਤਮ ਹੋ ਗਿਆ?</translation>
    </message>
    <message>
        <source>No, go back</source>
        <translation>ਨਹੀਂ, ਵਾਪਸ ਜਾਓ</translation>
    </message>
    <message>
        <source>We will forget everything you typed and chose. Nobody can see it after you.</source>
        <translation>ਅਸੀਂ ਉਹ ਸਭ ਭੁਲਾ ਦੇਵਾਂਗੇ ਜੋ ਤੁਸੀਂ ਲਿਖਿਆ ਅਤੇ ਚੁਣਿਆ। ਤੁਹਾਡੇ ਬਾਅਦ ਕੋਈ ਇਹ ਨਹੀਂ ਦੇਖ ਸਕਦਾ।</translation>
    </message>
</context>
<context>
    <name>Header</name>
    <message>
        <source>Back</source>
        <extracomment>The height that the words of the header have.</extracomment>
        <translation>ਪਿੱਛੇ</translation>
    </message>
</context>
<context>
    <name>HelpWanted</name>
    <message>
        <source>I do not need help now</source>
        <translation>ਮੈਨੂੰ ਹੁਣ ਮਦਦ ਨਹੀਂ ਚਾਹੀਦੀ</translation>
    </message>
    <message>
        <source>Someone here would like help, please.</source>
        <translation>ਕਿਰਪਾ ਕਰਕੇ, ਇੱਥੇ ਕਿਸੇ ਨੂੰ ਮਦਦ ਚਾਹੀਦੀ ਹੈ।</translation>
    </message>
    <message>
        <source>Staff: I am here to help</source>
        <translation>ਸਟਾਫ਼: ਮੈਂ ਮਦਦ ਲਈ ਆ ਗਿਆ ਹਾਂ</translation>
    </message>
    <message>
        <source>Staff: open the staff side here, together</source>
        <translation>ਸਟਾਫ਼: ਸਟਾਫ਼ ਵਾਲਾ ਪਾਸਾ ਇੱਥੇ ਇਕੱਠੇ ਖੋਲ੍ਹੋ</translation>
    </message>
    <message>
        <source>Stay here. This screen asks the people who work here to come.</source>
        <translation>ਇੱਥੇ ਰੁਕੋ। ਇਹ ਸਕਰੀਨ ਇੱਥੇ ਕੰਮ ਕਰਨ ਵਾਲਿਆਂ ਨੂੰ ਬੁਲਾ ਰਹੀ ਹੈ।</translation>
    </message>
</context>
<context>
    <name>Home</name>
    <message>
        <source>Ask a person</source>
        <translation>ਕਿਸੇ ਨੂੰ ਪੁੱਛੋ</translation>
    </message>
    <message>
        <source>Do something online</source>
        <translation>ਇੰਟਰਨੈੱਟ ਉੱਤੇ ਕੋਈ ਕੰਮ ਕਰੋ</translation>
    </message>
    <message>
        <source>Find help near me</source>
        <extracomment>The heading and the line that says how many were found.</extracomment>
        <translation>ਮੇਰੇ ਨੇੜੇ ਮਦਦ ਲੱਭੋ</translation>
    </message>
    <message>
        <source>I have a paper from before</source>
        <translation>ਮੇਰੇ ਕੋਲ ਪਹਿਲਾਂ ਦਾ ਕਾਗਜ਼ ਹੈ</translation>
    </message>
    <message>
        <source>Learn and practise</source>
        <translation>ਸਿੱਖੋ ਅਤੇ ਅਭਿਆਸ ਕਰੋ</translation>
    </message>
    <message>
        <source>What would you like to do?</source>
        <translation>ਤੁਸੀਂ ਕੀ ਕਰਨਾ ਚਾਹੁੰਦੇ ਹੋ?</translation>
    </message>
</context>
<context>
    <name>Hours</name>
    <message>
        <source>%1 to %2</source>
        <translation>%1 ਤੋਂ %2 ਤੱਕ</translation>
    </message>
</context>
<context>
    <name>IdleNotice</name>
    <message>
        <source>Are you still there?</source>
        <translation>ਕੀ ਤੁਸੀਂ ਅਜੇ ਇੱਥੇ ਹੋ?</translation>
    </message>
    <message>
        <source>Finish and forget everything</source>
        <translation>ਖ਼ਤਮ ਕਰੋ ਅਤੇ ਸਭ ਭੁਲਾ ਦਿਓ</translation>
    </message>
    <message>
        <source>Give me more time</source>
        <translation>ਮੈਨੂੰ ਹੋਰ ਸਮਾਂ ਦਿਓ</translation>
    </message>
    <message>
        <source>I am still here</source>
        <translation>ਮੈਂ ਅਜੇ ਇੱਥੇ ਹਾਂ</translation>
    </message>
</context>
<context>
    <name>JourneyStart</name>
    <message>
        <source>Go on where you were</source>
        <translation>ਜਿੱਥੇ ਸੀ ਉੱਥੋਂ ਅੱਗੇ ਚੱਲੋ</translation>
    </message>
    <message>
        <source>Have these to hand</source>
        <translation>ਇਹ ਚੀਜ਼ਾਂ ਕੋਲ ਰੱਖੋ</translation>
    </message>
    <message>
        <source>How long it takes</source>
        <translation>ਕਿੰਨਾ ਸਮਾਂ ਲੱਗਦਾ ਹੈ</translation>
    </message>
    <message>
        <source>On your list. You can print it.</source>
        <translation>ਤੁਹਾਡੀ ਸੂਚੀ ਵਿੱਚ ਹੈ। ਤੁਸੀਂ ਇਸਨੂੰ ਛਾਪ ਸਕਦੇ ਹੋ।</translation>
    </message>
    <message>
        <source>Put what I still need on my list</source>
        <translation>ਜੋ ਹਾਲੇ ਚਾਹੀਦਾ ਹੈ ਉਹ ਮੇਰੀ ਸੂਚੀ ਵਿੱਚ ਪਾਓ</translation>
    </message>
    <message>
        <source>Start</source>
        <translation>ਸ਼ੁਰੂ ਕਰੋ</translation>
    </message>
    <message>
        <source>Start from the beginning</source>
        <translation>ਮੁੱਢ ਤੋਂ ਸ਼ੁਰੂ ਕਰੋ</translation>
    </message>
    <message>
        <source>This is not here.</source>
        <translation>ਇਹ ਇੱਥੇ ਨਹੀਂ ਹੈ।</translation>
    </message>
    <message>
        <source>Touch each one that you have.</source>
        <translation>ਜੋ ਤੁਹਾਡੇ ਕੋਲ ਹੈ, ਉਸ ਨੂੰ ਛੂਹੋ।</translation>
    </message>
    <message>
        <source>What it costs</source>
        <translation>ਕਿੰਨਾ ਖ਼ਰਚਾ ਹੈ</translation>
    </message>
    <message>
        <source>You can stop at any time and go on at home.</source>
        <translation>ਤੁਸੀਂ ਕਦੇ ਵੀ ਰੁਕ ਸਕਦੇ ਹੋ ਅਤੇ ਘਰ ਜਾ ਕੇ ਅੱਗੇ ਕਰ ਸਕਦੇ ਹੋ।</translation>
    </message>
</context>
<context>
    <name>Languages</name>
    <message>
        <source>Choose your language</source>
        <translation>ਆਪਣੀ ਭਾਸ਼ਾ ਚੁਣੋ</translation>
    </message>
</context>
<context>
    <name>Listening</name>
    <message>
        <source>Button %1 of %2.</source>
        <translation>%2 ਵਿੱਚੋਂ ਬਟਨ %1।</translation>
    </message>
    <message>
        <source>Button.</source>
        <translation>ਬਟਨ।</translation>
    </message>
    <message>
        <source>Chosen.</source>
        <translation>ਚੁਣਿਆ ਹੈ।</translation>
    </message>
    <message>
        <source>End the typing</source>
        <translation>ਲਿਖਣਾ ਖ਼ਤਮ ਕਰੋ</translation>
    </message>
    <message>
        <source>Faster voice</source>
        <translation>ਤੇਜ਼ ਆਵਾਜ਼</translation>
    </message>
    <message>
        <source>Figures</source>
        <translation>ਅੰਕ</translation>
    </message>
    <message>
        <source>From the end.</source>
        <translation>ਅੰਤ ਤੋਂ।</translation>
    </message>
    <message>
        <source>From the top again.</source>
        <translation>ਫਿਰ ਸ਼ੁਰੂ ਤੋਂ।</translation>
    </message>
    <message>
        <source>Heading.</source>
        <translation>ਸਿਰਲੇਖ।</translation>
    </message>
    <message>
        <source>Hear what is typed</source>
        <translation>ਸੁਣੋ ਕੀ ਲਿਖਿਆ ਹੈ</translation>
    </message>
    <message>
        <source>It cannot be chosen now.</source>
        <translation>ਇਹ ਹੁਣ ਨਹੀਂ ਚੁਣਿਆ ਜਾ ਸਕਦਾ।</translation>
    </message>
    <message>
        <source>Letters %1 to %2</source>
        <translation>ਅੱਖਰ %1 ਤੋਂ %2</translation>
    </message>
    <message>
        <source>Line to type in.</source>
        <translation>ਲਿਖਣ ਦੀ ਲਾਈਨ।</translation>
    </message>
    <message>
        <source>Louder voice</source>
        <translation>ਉੱਚੀ ਆਵਾਜ਼</translation>
    </message>
    <message>
        <source>Make the screen dark</source>
        <translation>ਸਕ੍ਰੀਨ ਹਨੇਰੀ ਕਰੋ</translation>
    </message>
    <message>
        <source>Not chosen.</source>
        <translation>ਚੁਣਿਆ ਨਹੀਂ।</translation>
    </message>
    <message>
        <source>Nothing is typed.</source>
        <translation>ਕੁਝ ਨਹੀਂ ਲਿਖਿਆ।</translation>
    </message>
    <message>
        <source>One more sign is typed.</source>
        <translation>ਇੱਕ ਹੋਰ ਨਿਸ਼ਾਨ ਲਿਖਿਆ ਗਿਆ।</translation>
    </message>
    <message>
        <source>One sign is taken away.</source>
        <translation>ਇੱਕ ਨਿਸ਼ਾਨ ਮਿਟਾਇਆ ਗਿਆ।</translation>
    </message>
    <message>
        <source>Other letters</source>
        <translation>ਹੋਰ ਅੱਖਰ</translation>
    </message>
    <message>
        <source>Others may hear what you type. Put in headphones, or press choose again to type.</source>
        <translation>ਤੁਸੀਂ ਜੋ ਲਿਖਦੇ ਹੋ ਉਹ ਹੋਰ ਲੋਕ ਸੁਣ ਸਕਦੇ ਹਨ। ਹੈੱਡਫ਼ੋਨ ਲਾਓ, ਜਾਂ ਲਿਖਣ ਲਈ ਚੋਣ ਫਿਰ ਦਬਾਓ।</translation>
    </message>
    <message>
        <source>Picture.</source>
        <translation>ਤਸਵੀਰ।</translation>
    </message>
    <message>
        <source>Show the screen</source>
        <translation>ਸਕ੍ਰੀਨ ਦਿਖਾਓ</translation>
    </message>
    <message>
        <source>Signs</source>
        <translation>ਨਿਸ਼ਾਨ</translation>
    </message>
    <message>
        <source>Signs that are typed: %1.</source>
        <translation>ਲਿਖੇ ਨਿਸ਼ਾਨ: %1।</translation>
    </message>
    <message>
        <source>Slower voice</source>
        <translation>ਹੌਲੀ ਆਵਾਜ਼</translation>
    </message>
    <message>
        <source>Softer voice</source>
        <translation>ਮੱਧਮ ਆਵਾਜ਼</translation>
    </message>
    <message>
        <source>Something is typed. It is private.</source>
        <translation>ਕੁਝ ਲਿਖਿਆ ਹੈ। ਇਹ ਨਿੱਜੀ ਹੈ।</translation>
    </message>
    <message>
        <source>Stop using the kiosk by ear</source>
        <translation>ਸੁਣ ਕੇ ਵਰਤਣਾ ਬੰਦ ਕਰੋ</translation>
    </message>
    <message>
        <source>Take the last letter away</source>
        <translation>ਆਖ਼ਰੀ ਅੱਖਰ ਮਿਟਾਓ</translation>
    </message>
    <message>
        <source>The keys are off. Touch the screen to go on.</source>
        <translation>ਕੁੰਜੀਆਂ ਬੰਦ ਹਨ। ਅੱਗੇ ਜਾਣ ਲਈ ਸਕ੍ਰੀਨ ਨੂੰ ਛੂਹੋ।</translation>
    </message>
    <message>
        <source>The typing has ended.</source>
        <translation>ਲਿਖਣਾ ਖ਼ਤਮ ਹੋਇਆ।</translation>
    </message>
    <message>
        <source>There is nothing to choose here. Press next.</source>
        <translation>ਇੱਥੇ ਚੁਣਨ ਲਈ ਕੁਝ ਨਹੀਂ। ਅਗਲਾ ਦਬਾਓ।</translation>
    </message>
    <message>
        <source>This is private, and others may hear. Press repeat again to hear it.</source>
        <translation>ਇਹ ਨਿੱਜੀ ਹੈ, ਅਤੇ ਹੋਰ ਲੋਕ ਸੁਣ ਸਕਦੇ ਹਨ। ਸੁਣਨ ਲਈ ਦੁਹਰਾਓ ਫਿਰ ਦਬਾਓ।</translation>
    </message>
    <message>
        <source>This is private.</source>
        <translation>ਇਹ ਨਿੱਜੀ ਹੈ।</translation>
    </message>
    <message>
        <source>This is secret. Put in headphones to type here.</source>
        <translation>ਇਹ ਗੁਪਤ ਹੈ। ਇੱਥੇ ਲਿਖਣ ਲਈ ਹੈੱਡਫੋਨ ਲਾਓ।</translation>
    </message>
    <message>
        <source>To use this kiosk by ear, hold this key down.</source>
        <translation>ਇਸ ਕਿਓਸਕ ਨੂੰ ਸੁਣ ਕੇ ਵਰਤਣ ਲਈ ਇਹ ਕੁੰਜੀ ਦਬਾ ਕੇ ਰੱਖੋ।</translation>
    </message>
    <message>
        <source>Type a space</source>
        <translation>ਖ਼ਾਲੀ ਥਾਂ ਲਿਖੋ</translation>
    </message>
    <message>
        <source>Typed: %1.</source>
        <translation>ਲਿਖਿਆ: %1।</translation>
    </message>
    <message>
        <source>Typing. Next and previous lead through the letters, choose takes one.</source>
        <translation>ਲਿਖਣਾ। ਅਗਲਾ ਅਤੇ ਪਿਛਲਾ ਅੱਖਰਾਂ ਵਿੱਚ ਲੈ ਜਾਂਦੇ ਹਨ, ਚੋਣ ਇੱਕ ਅੱਖਰ ਲੈਂਦੀ ਹੈ।</translation>
    </message>
    <message>
        <source>You are using the kiosk by ear. Press next or previous to move, choose to take what you hear, and repeat to hear it again.</source>
        <translation>ਤੁਸੀਂ ਕਿਓਸਕ ਸੁਣ ਕੇ ਵਰਤ ਰਹੇ ਹੋ। ਚੱਲਣ ਲਈ ਅਗਲਾ ਜਾਂ ਪਿਛਲਾ, ਜੋ ਸੁਣਿਆ ਉਹ ਲੈਣ ਲਈ ਚੋਣ, ਅਤੇ ਫਿਰ ਸੁਣਨ ਲਈ ਦੁਹਰਾਓ ਦਬਾਓ।</translation>
    </message>
    <message>
        <source>You typed: %1.</source>
        <translation>ਤੁਸੀਂ ਲਿਖਿਆ: %1।</translation>
    </message>
    <message>
        <source>Your visit is over. Nothing of it is kept.</source>
        <translation>ਤੁਹਾਡੀ ਫੇਰੀ ਖ਼ਤਮ ਹੋਈ। ਇਸ ਦਾ ਕੁਝ ਨਹੀਂ ਰੱਖਿਆ ਜਾਂਦਾ।</translation>
    </message>
</context>
<context>
    <name>Live</name>
    <message>
        <source>A box. It is not ticked.</source>
        <translation>ਡੱਬਾ। ਨਿਸ਼ਾਨ ਨਹੀਂ ਲੱਗਿਆ।</translation>
    </message>
    <message>
        <source>A box. It is ticked.</source>
        <translation>ਡੱਬਾ। ਨਿਸ਼ਾਨ ਲੱਗਿਆ ਹੈ।</translation>
    </message>
    <message>
        <source>A button</source>
        <translation>ਬਟਨ</translation>
    </message>
    <message>
        <source>A button. It opens something.</source>
        <translation>ਬਟਨ। ਇਹ ਕੁਝ ਖੋਲ੍ਹਦਾ ਹੈ।</translation>
    </message>
    <message>
        <source>A button. What it opens is open.</source>
        <translation>ਬਟਨ। ਜੋ ਇਹ ਖੋਲ੍ਹਦਾ ਹੈ ਉਹ ਖੁੱਲ੍ਹਾ ਹੈ।</translation>
    </message>
    <message>
        <source>A line to type in. It is empty.</source>
        <translation>ਲਿਖਣ ਲਈ ਲਾਈਨ। ਇਹ ਖਾਲੀ ਹੈ।</translation>
    </message>
    <message>
        <source>A line to type in. Something stands there.</source>
        <translation>ਲਿਖਣ ਲਈ ਲਾਈਨ। ਇਸ ਵਿੱਚ ਕੁਝ ਲਿਖਿਆ ਹੈ।</translation>
    </message>
    <message>
        <source>A link</source>
        <translation>ਲਿੰਕ</translation>
    </message>
    <message>
        <source>A list to choose from</source>
        <translation>ਚੁਣਨ ਲਈ ਸੂਚੀ</translation>
    </message>
    <message>
        <source>Add to my list</source>
        <translation>ਮੇਰੀ ਸੂਚੀ ਵਿੱਚ ਪਾਓ</translation>
    </message>
    <message>
        <source>Ask someone who works here.</source>
        <translation>ਇੱਥੇ ਕੰਮ ਕਰਨ ਵਾਲੇ ਕਿਸੇ ਨੂੰ ਪੁੱਛੋ।</translation>
    </message>
    <message>
        <source>Back to the steps</source>
        <translation>ਕਦਮਾਂ ਤੇ ਵਾਪਸ</translation>
    </message>
    <message>
        <source>Carry on</source>
        <translation>ਜਾਰੀ ਰੱਖੋ</translation>
    </message>
    <message>
        <source>Choose one</source>
        <translation>ਇੱਕ ਚੁਣੋ</translation>
    </message>
    <message>
        <source>Close the page and forget it</source>
        <translation>ਪੰਨਾ ਬੰਦ ਕਰੋ ਅਤੇ ਭੁੱਲ ਜਾਓ</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>ਹੋ ਗਿਆ</translation>
    </message>
    <message>
        <source>Down</source>
        <translation>ਹੇਠਾਂ</translation>
    </message>
    <message>
        <source>Go back</source>
        <translation>ਵਾਪਸ ਜਾਓ</translation>
    </message>
    <message>
        <source>Go back to the step, or open the page again.</source>
        <translation>ਕਦਮ ਤੇ ਵਾਪਸ ਜਾਓ, ਜਾਂ ਪੰਨਾ ਦੁਬਾਰਾ ਖੋਲ੍ਹੋ।</translation>
    </message>
    <message>
        <source>Go on with the steps</source>
        <translation>ਕਦਮਾਂ ਨਾਲ ਅੱਗੇ</translation>
    </message>
    <message>
        <source>Go through the page</source>
        <extracomment>The screen is so many lines high where the panel has room for more than the instruction.</extracomment>
        <translation>ਸਫ਼ੇ ਨੂੰ ਵਾਰੀ ਵਾਰੀ ਵੇਖੋ</translation>
    </message>
    <message>
        <source>Have you finished with it? Then close it. We forget all that you typed there.</source>
        <translation>ਕੀ ਤੁਹਾਡਾ ਕੰਮ ਹੋ ਗਿਆ? ਤਾਂ ਇਸ ਨੂੰ ਬੰਦ ਕਰੋ। ਜੋ ਤੁਸੀਂ ਉੱਥੇ ਲਿਖਿਆ, ਅਸੀਂ ਸਭ ਭੁੱਲ ਜਾਵਾਂਗੇ।</translation>
    </message>
    <message>
        <source>I am stuck</source>
        <translation>ਮੈਂ ਅਟਕ ਗਿਆ ਹਾਂ</translation>
    </message>
    <message>
        <source>It has %1 pages. Turn them with Up and Down.</source>
        <translation>ਇਸ ਦੇ %1 ਪੰਨੇ ਹਨ। ਉੱਪਰ ਅਤੇ ਹੇਠਾਂ ਨਾਲ ਪਲਟੋ।</translation>
    </message>
    <message>
        <source>It is printed. Take it with you.</source>
        <translation>ਛਪ ਗਿਆ ਹੈ। ਆਪਣੇ ਨਾਲ ਲੈ ਜਾਓ।</translation>
    </message>
    <message>
        <source>It is ready. Ask someone who works here to print it.</source>
        <translation>ਤਿਆਰ ਹੈ। ਇੱਥੇ ਕੰਮ ਕਰਨ ਵਾਲੇ ਕਿਸੇ ਨੂੰ ਛਾਪਣ ਲਈ ਕਹੋ।</translation>
    </message>
    <message>
        <source>Leave it as it is</source>
        <translation>ਇਸ ਨੂੰ ਇਵੇਂ ਹੀ ਰਹਿਣ ਦਿਓ</translation>
    </message>
    <message>
        <source>Leave it open and go on</source>
        <translation>ਖੁੱਲ੍ਹਾ ਛੱਡੋ ਅਤੇ ਅੱਗੇ ਵਧੋ</translation>
    </message>
    <message>
        <source>Load the page again</source>
        <translation>ਪੰਨਾ ਦੁਬਾਰਾ ਲਿਆਓ</translation>
    </message>
    <message>
        <source>Make it bigger</source>
        <translation>ਵੱਡਾ ਕਰੋ</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>ਅੱਗੇ</translation>
    </message>
    <message>
        <source>No</source>
        <translation>ਨਹੀਂ</translation>
    </message>
    <message>
        <source>Nothing chosen</source>
        <translation>ਕੁਝ ਨਹੀਂ ਚੁਣਿਆ</translation>
    </message>
    <message>
        <source>Nothing is kept.</source>
        <translation>ਅਸੀਂ ਕੁਝ ਨਹੀਂ ਰੱਖਦੇ।</translation>
    </message>
    <message>
        <source>Nothing is pressed on the page meanwhile. Passwords are never read.</source>
        <extracomment>A page that has not moved so long after it was scrolled is at its end.</extracomment>
        <translation>ਇਸ ਦੌਰਾਨ ਪੰਨੇ ਤੇ ਕੁਝ ਨਹੀਂ ਦਬਦਾ। ਪਾਸਵਰਡ ਕਦੇ ਨਹੀਂ ਪੜ੍ਹੇ ਜਾਂਦੇ।</translation>
    </message>
    <message>
        <source>Nothing that you typed there is left on this kiosk. If you signed in, you are signed out here.</source>
        <translation>ਜੋ ਤੁਸੀਂ ਉੱਥੇ ਲਿਖਿਆ, ਉਸ ਵਿੱਚੋਂ ਇਸ ਕਿਓਸਕ ਤੇ ਕੁਝ ਨਹੀਂ ਬਚਿਆ। ਜੇ ਤੁਸੀਂ ਸਾਈਨ ਇਨ ਸੀ, ਤਾਂ ਹੁਣ ਇੱਥੇ ਨਹੀਂ ਹੋ।</translation>
    </message>
    <message>
        <source>On your list. You can print it.</source>
        <translation>ਤੁਹਾਡੀ ਸੂਚੀ ਵਿੱਚ ਹੈ। ਤੁਸੀਂ ਇਸਨੂੰ ਛਾਪ ਸਕਦੇ ਹੋ।</translation>
    </message>
    <message>
        <source>One of several. It is chosen.</source>
        <translation>ਕਈਆਂ ਵਿੱਚੋਂ ਇੱਕ। ਇਹ ਚੁਣਿਆ ਹੋਇਆ ਹੈ।</translation>
    </message>
    <message>
        <source>One of several. It is not chosen.</source>
        <translation>ਕਈਆਂ ਵਿੱਚੋਂ ਇੱਕ। ਇਹ ਚੁਣਿਆ ਨਹੀਂ ਹੈ।</translation>
    </message>
    <message>
        <source>Open it at home with the code.</source>
        <translation>ਘਰ ਵਿੱਚ ਕੋਡ ਨਾਲ ਖੋਲ੍ਹੋ।</translation>
    </message>
    <message>
        <source>Open the page again</source>
        <translation>ਪੰਨਾ ਦੁਬਾਰਾ ਖੋਲ੍ਹੋ</translation>
    </message>
    <message>
        <source>Opening %1. This takes a few seconds.</source>
        <translation>%1 ਖੁੱਲ੍ਹ ਰਿਹਾ ਹੈ। ਕੁਝ ਸਕਿੰਟ ਲੱਗਣਗੇ।</translation>
    </message>
    <message>
        <source>Or ring them:</source>
        <translation>ਜਾਂ ਉਨ੍ਹਾਂ ਨੂੰ ਫ਼ੋਨ ਕਰੋ:</translation>
    </message>
    <message>
        <source>Page before</source>
        <translation>ਪਿਛਲਾ ਪੰਨਾ</translation>
    </message>
    <message>
        <source>Part %1 of %2</source>
        <translation>ਹਿੱਸਾ %1 / %2</translation>
    </message>
    <message>
        <source>Print this</source>
        <translation>ਇਹ ਛਾਪੋ</translation>
    </message>
    <message>
        <source>Print this page</source>
        <translation>ਇਹ ਪੰਨਾ ਛਾਪੋ</translation>
    </message>
    <message>
        <source>Printing. Up to 10 pages.</source>
        <translation>ਛਪ ਰਿਹਾ ਹੈ। ਵੱਧ ਤੋਂ ਵੱਧ 10 ਪੰਨੇ।</translation>
    </message>
    <message>
        <source>Put it on the page</source>
        <translation>ਇਸਨੂੰ ਸਫ਼ੇ &apos;ਤੇ ਪਾਓ</translation>
    </message>
    <message>
        <source>Read all of it</source>
        <translation>ਸਾਰਾ ਪੜ੍ਹੋ</translation>
    </message>
    <message>
        <source>Read this page</source>
        <translation>ਪੰਨਾ ਪੜ੍ਹੋ</translation>
    </message>
    <message>
        <source>Ring it from a phone, or add it to your list.</source>
        <translation>ਫ਼ੋਨ ਤੋਂ ਕਾਲ ਕਰੋ, ਜਾਂ ਆਪਣੀ ਸੂਚੀ ਵਿੱਚ ਪਾਓ।</translation>
    </message>
    <message>
        <source>Show the page</source>
        <translation>ਪੰਨਾ ਦਿਖਾਓ</translation>
    </message>
    <message>
        <source>Show the steps</source>
        <translation>ਕਦਮ ਦਿਖਾਓ</translation>
    </message>
    <message>
        <source>Smaller</source>
        <translation>ਛੋਟਾ</translation>
    </message>
    <message>
        <source>Something stands there. What you type takes its place.</source>
        <translation>ਉੱਥੇ ਕੁਝ ਲਿਖਿਆ ਹੈ। ਜੋ ਤੁਸੀਂ ਲਿਖੋਗੇ ਉਹ ਉਸਦੀ ਥਾਂ ਲਵੇਗਾ।</translation>
    </message>
    <message>
        <source>That is not a web page.</source>
        <translation>ਇਹ ਵੈੱਬ ਪੰਨਾ ਨਹੀਂ ਹੈ।</translation>
    </message>
    <message>
        <source>That link does not lead to a public page.</source>
        <translation>ਇਹ ਲਿੰਕ ਕਿਸੇ ਜਨਤਕ ਪੰਨੇ ਤੇ ਨਹੀਂ ਲੈ ਜਾਂਦਾ।</translation>
    </message>
    <message>
        <source>That needs a program that this kiosk does not have.</source>
        <translation>ਇਸ ਲਈ ਉਹ ਪ੍ਰੋਗਰਾਮ ਚਾਹੀਦਾ ਹੈ ਜੋ ਇਸ ਕਿਓਸਕ ਵਿੱਚ ਨਹੀਂ।</translation>
    </message>
    <message>
        <source>That page cannot show that it is real. We did not open it.</source>
        <translation>ਉਹ ਪੰਨਾ ਨਹੀਂ ਦਿਖਾ ਸਕਦਾ ਕਿ ਉਹ ਅਸਲੀ ਹੈ। ਅਸੀਂ ਉਸ ਨੂੰ ਨਹੀਂ ਖੋਲ੍ਹਿਆ।</translation>
    </message>
    <message>
        <source>That page is not safe. Others could see what you type there.</source>
        <translation>ਉਹ ਪੰਨਾ ਸੁਰੱਖਿਅਤ ਨਹੀਂ। ਹੋਰ ਲੋਕ ਦੇਖ ਸਕਦੇ ਹਨ ਕਿ ਤੁਸੀਂ ਉੱਥੇ ਕੀ ਲਿਖਦੇ ਹੋ।</translation>
    </message>
    <message>
        <source>That page is on %1. This kiosk does not open it.</source>
        <translation>ਉਹ ਪੰਨਾ %1 ਤੇ ਹੈ। ਇਹ ਕਿਓਸਕ ਉਸ ਨੂੰ ਨਹੀਂ ਖੋਲ੍ਹਦਾ।</translation>
    </message>
    <message>
        <source>That page is outside what this kiosk opens.</source>
        <translation>ਉਹ ਪੰਨਾ ਉਨ੍ਹਾਂ ਵਿੱਚੋਂ ਨਹੀਂ ਜੋ ਇਹ ਕਿਓਸਕ ਖੋਲ੍ਹਦਾ ਹੈ।</translation>
    </message>
    <message>
        <source>That page wants a name and password in a way that is not safe here.</source>
        <translation>ਉਹ ਪੰਨਾ ਨਾਂ ਅਤੇ ਪਾਸਵਰਡ ਅਜਿਹੇ ਢੰਗ ਨਾਲ ਮੰਗਦਾ ਹੈ ਜੋ ਇੱਥੇ ਸੁਰੱਖਿਅਤ ਨਹੀਂ।</translation>
    </message>
    <message>
        <source>That was all on this page.</source>
        <translation>ਇਸ ਪੰਨੇ ਤੇ ਬੱਸ ਇਹੀ ਸੀ।</translation>
    </message>
    <message>
        <source>That was printed a moment ago. Look at the printer.</source>
        <translation>ਉਹ ਹੁਣੇ ਛਪਿਆ ਹੈ। ਪ੍ਰਿੰਟਰ ਤੇ ਦੇਖੋ।</translation>
    </message>
    <message>
        <source>The council&apos;s computer has a fault at the moment.</source>
        <translation>ਕੌਂਸਲ ਦੇ ਕੰਪਿਊਟਰ ਵਿੱਚ ਇਸ ਵੇਲੇ ਖ਼ਰਾਬੀ ਹੈ।</translation>
    </message>
    <message>
        <source>The council&apos;s page: %1</source>
        <translation>ਕੌਂਸਲ ਦਾ ਪੰਨਾ: %1</translation>
    </message>
    <message>
        <source>The open page will be closed, and all that you typed there forgotten.</source>
        <translation>ਖੁੱਲ੍ਹਾ ਪੰਨਾ ਬੰਦ ਹੋ ਜਾਵੇਗਾ, ਅਤੇ ਜੋ ਤੁਸੀਂ ਉੱਥੇ ਲਿਖਿਆ, ਭੁੱਲ ਜਾਵੇਗਾ।</translation>
    </message>
    <message>
        <source>The page asked one question after the other. We stopped it.</source>
        <translation>ਪੰਨਾ ਇੱਕ ਤੋਂ ਬਾਅਦ ਇੱਕ ਸਵਾਲ ਪੁੱਛ ਰਿਹਾ ਸੀ। ਅਸੀਂ ਉਸ ਨੂੰ ਰੋਕ ਦਿੱਤਾ।</translation>
    </message>
    <message>
        <source>The page asks:</source>
        <translation>ਪੰਨਾ ਪੁੱਛਦਾ ਹੈ:</translation>
    </message>
    <message>
        <source>The page did not open.</source>
        <translation>ਪੰਨਾ ਨਹੀਂ ਖੁੱਲ੍ਹਿਆ।</translation>
    </message>
    <message>
        <source>The page does not answer.</source>
        <translation>ਪੰਨਾ ਜਵਾਬ ਨਹੀਂ ਦੇ ਰਿਹਾ।</translation>
    </message>
    <message>
        <source>The page is closed and forgotten.</source>
        <translation>ਪੰਨਾ ਬੰਦ ਹੈ ਅਤੇ ਭੁਲਾ ਦਿੱਤਾ ਗਿਆ ਹੈ।</translation>
    </message>
    <message>
        <source>The page is taking a long time.</source>
        <translation>ਪੰਨੇ ਨੂੰ ਬਹੁਤ ਸਮਾਂ ਲੱਗ ਰਿਹਾ ਹੈ।</translation>
    </message>
    <message>
        <source>The page says:</source>
        <extracomment>More of a question is noise, or an attempt to fill the panel. A list of more options is searched by typing.</extracomment>
        <translation>ਪੰਨਾ ਕਹਿੰਦਾ ਹੈ:</translation>
    </message>
    <message>
        <source>The page stopped. We opened it again. What you typed there is gone.</source>
        <translation>ਪੰਨਾ ਰੁਕ ਗਿਆ। ਅਸੀਂ ਇਸ ਨੂੰ ਦੁਬਾਰਾ ਖੋਲ੍ਹਿਆ। ਜੋ ਤੁਸੀਂ ਉੱਥੇ ਲਿਖਿਆ ਸੀ, ਚਲਾ ਗਿਆ।</translation>
    </message>
    <message>
        <source>The page wanted a second window. We said no.</source>
        <translation>ਪੰਨਾ ਦੂਜੀ ਵਿੰਡੋ ਚਾਹੁੰਦਾ ਸੀ। ਅਸੀਂ ਨਾਂਹ ਕਰ ਦਿੱਤੀ।</translation>
    </message>
    <message>
        <source>The page wanted the whole screen. We said no.</source>
        <translation>ਪੰਨਾ ਪੂਰੀ ਸਕਰੀਨ ਚਾਹੁੰਦਾ ਸੀ। ਅਸੀਂ ਨਾਂਹ ਕਰ ਦਿੱਤੀ।</translation>
    </message>
    <message>
        <source>The page wanted to know where you are, or use a camera. We said no.</source>
        <translation>ਪੰਨਾ ਜਾਣਨਾ ਚਾਹੁੰਦਾ ਸੀ ਕਿ ਤੁਸੀਂ ਕਿੱਥੇ ਹੋ, ਜਾਂ ਕੈਮਰਾ ਚਾਹੁੰਦਾ ਸੀ। ਅਸੀਂ ਨਾਂਹ ਕਰ ਦਿੱਤੀ।</translation>
    </message>
    <message>
        <source>The page wanted to print. Use “Print this” instead.</source>
        <translation>ਪੰਨਾ ਛਾਪਣਾ ਚਾਹੁੰਦਾ ਸੀ। ਇਸ ਦੀ ਥਾਂ “ਇਹ ਛਾਪੋ” ਵਰਤੋ।</translation>
    </message>
    <message>
        <source>The steps go on without it. Do this at home, with the code.</source>
        <translation>ਕਦਮ ਇਸ ਤੋਂ ਬਿਨਾਂ ਚੱਲਦੇ ਹਨ। ਇਹ ਘਰ ਵਿੱਚ ਕੋਡ ਨਾਲ ਕਰੋ।</translation>
    </message>
    <message>
        <source>There is a mistake in that link.</source>
        <translation>ਇਸ ਲਿੰਕ ਵਿੱਚ ਗ਼ਲਤੀ ਹੈ।</translation>
    </message>
    <message>
        <source>There is no internet here at the moment.</source>
        <translation>ਇਸ ਵੇਲੇ ਇੱਥੇ ਇੰਟਰਨੈੱਟ ਨਹੀਂ ਹੈ।</translation>
    </message>
    <message>
        <source>There is nothing on this page.</source>
        <translation>ਇਸ ਪੰਨੇ ਤੇ ਕੁਝ ਨਹੀਂ ਹੈ।</translation>
    </message>
    <message>
        <source>This is a document.</source>
        <translation>ਇਹ ਇੱਕ ਦਸਤਾਵੇਜ਼ ਹੈ।</translation>
    </message>
    <message>
        <source>This is a phone number: %1</source>
        <translation>ਇਹ ਇੱਕ ਫ਼ੋਨ ਨੰਬਰ ਹੈ: %1</translation>
    </message>
    <message>
        <source>This is an email address: %1</source>
        <translation>ਇਹ ਇੱਕ ਈਮੇਲ ਪਤਾ ਹੈ: %1</translation>
    </message>
    <message>
        <source>This is their own website. Touch it as you would touch this screen.</source>
        <translation>ਇਹ ਉਨ੍ਹਾਂ ਦੀ ਆਪਣੀ ਵੈੱਬਸਾਈਟ ਹੈ। ਇਸ ਨੂੰ ਇਸ ਸਕਰੀਨ ਵਾਂਗ ਹੀ ਛੂਹੋ।</translation>
    </message>
    <message>
        <source>This kiosk cannot ring anybody.</source>
        <translation>ਇਹ ਕਿਓਸਕ ਕਿਸੇ ਨੂੰ ਫ਼ੋਨ ਨਹੀਂ ਕਰ ਸਕਦਾ।</translation>
    </message>
    <message>
        <source>This kiosk cannot send email.</source>
        <translation>ਇਹ ਕਿਓਸਕ ਈਮੇਲ ਨਹੀਂ ਭੇਜ ਸਕਦਾ।</translation>
    </message>
    <message>
        <source>This kiosk cannot send files or photos. Use your own device.</source>
        <translation>ਇਹ ਕਿਓਸਕ ਫਾਈਲਾਂ ਜਾਂ ਫੋਟੋਆਂ ਨਹੀਂ ਭੇਜ ਸਕਦਾ। ਆਪਣਾ ਯੰਤਰ ਵਰਤੋ।</translation>
    </message>
    <message>
        <source>This kiosk does not keep files. Use your own device.</source>
        <translation>ਇਹ ਕਿਓਸਕ ਫਾਈਲਾਂ ਨਹੀਂ ਰੱਖਦਾ। ਆਪਣਾ ਯੰਤਰ ਵਰਤੋ।</translation>
    </message>
    <message>
        <source>This kiosk has no printer for pages. You can print it at home.</source>
        <translation>ਇਸ ਕਿਓਸਕ ਵਿੱਚ ਪੰਨਿਆਂ ਲਈ ਪ੍ਰਿੰਟਰ ਨਹੀਂ। ਤੁਸੀਂ ਘਰ ਵਿੱਚ ਛਾਪ ਸਕਦੇ ਹੋ।</translation>
    </message>
    <message>
        <source>This page cannot show that it is real. We did not open it.</source>
        <translation>ਇਹ ਪੰਨਾ ਨਹੀਂ ਦਿਖਾ ਸਕਦਾ ਕਿ ਇਹ ਅਸਲੀ ਹੈ। ਅਸੀਂ ਇਸ ਨੂੰ ਨਹੀਂ ਖੋਲ੍ਹਿਆ।</translation>
    </message>
    <message>
        <source>This page does not work on this kiosk now.</source>
        <extracomment>What the panel says beside the steps: Back leads out of it.</extracomment>
        <translation>ਇਹ ਪੰਨਾ ਹੁਣ ਇਸ ਕਿਓਸਕ ਤੇ ਨਹੀਂ ਚੱਲਦਾ।</translation>
    </message>
    <message>
        <source>This page is not there any more.</source>
        <translation>ਇਹ ਪੰਨਾ ਹੁਣ ਉੱਥੇ ਨਹੀਂ ਹੈ।</translation>
    </message>
    <message>
        <source>This part is the page of %1.</source>
        <translation>ਇਹ ਹਿੱਸਾ %1 ਦਾ ਪੰਨਾ ਹੈ।</translation>
    </message>
    <message>
        <source>Touch the page where you want to listen.</source>
        <translation>ਪੰਨੇ ਨੂੰ ਉੱਥੇ ਛੂਹੋ ਜਿੱਥੇ ਸੁਣਨਾ ਹੈ।</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>ਦੁਬਾਰਾ ਕੋਸ਼ਿਸ਼ ਕਰੋ</translation>
    </message>
    <message>
        <source>Try again in a few minutes, or do this at home with the code.</source>
        <translation>ਕੁਝ ਮਿੰਟਾਂ ਵਿੱਚ ਦੁਬਾਰਾ ਕੋਸ਼ਿਸ਼ ਕਰੋ, ਜਾਂ ਇਹ ਘਰ ਵਿੱਚ ਕੋਡ ਨਾਲ ਕਰੋ।</translation>
    </message>
    <message>
        <source>Type the first letters</source>
        <translation>ਪਹਿਲੇ ਅੱਖਰ ਲਿਖੋ</translation>
    </message>
    <message>
        <source>Up</source>
        <translation>ਉੱਪਰ</translation>
    </message>
    <message>
        <source>Use the page again</source>
        <translation>ਪੰਨਾ ਫਿਰ ਵਰਤੋ</translation>
    </message>
    <message>
        <source>Wait a little longer</source>
        <translation>ਥੋੜ੍ਹਾ ਹੋਰ ਉਡੀਕੋ</translation>
    </message>
    <message>
        <source>What came before</source>
        <translation>ਜੋ ਪਹਿਲਾਂ ਸੀ</translation>
    </message>
    <message>
        <source>What comes next</source>
        <translation>ਜੋ ਅੱਗੇ ਹੈ</translation>
    </message>
    <message>
        <source>What is on the page</source>
        <translation>ਸਫ਼ੇ &apos;ਤੇ ਕੀ ਹੈ</translation>
    </message>
    <message>
        <source>What would help?</source>
        <translation>ਕਿਸ ਨਾਲ ਮਦਦ ਮਿਲੇਗੀ?</translation>
    </message>
    <message>
        <source>Without a name</source>
        <translation>ਬਿਨਾਂ ਨਾਮ</translation>
    </message>
    <message>
        <source>Write to it from home. Use the code, or add it to your list.</source>
        <translation>ਘਰੋਂ ਲਿਖੋ। ਕੋਡ ਵਰਤੋ, ਜਾਂ ਆਪਣੀ ਸੂਚੀ ਵਿੱਚ ਪਾਓ।</translation>
    </message>
    <message>
        <source>Yes</source>
        <translation>ਹਾਂ</translation>
    </message>
    <message>
        <source>You can carry on with this page.</source>
        <translation>ਤੁਸੀਂ ਇਸ ਪੰਨੇ ਨਾਲ ਜਾਰੀ ਰੱਖ ਸਕਦੇ ਹੋ।</translation>
    </message>
    <message>
        <source>You can choose more than one.</source>
        <translation>ਤੁਸੀਂ ਇੱਕ ਤੋਂ ਵੱਧ ਚੁਣ ਸਕਦੇ ਹੋ।</translation>
    </message>
    <message>
        <source>You can do this at home, with the code.</source>
        <translation>ਤੁਸੀਂ ਇਹ ਘਰ ਵਿੱਚ ਕੋਡ ਨਾਲ ਕਰ ਸਕਦੇ ਹੋ।</translation>
    </message>
    <message>
        <source>You can do this at home.</source>
        <translation>ਤੁਸੀਂ ਇਹ ਘਰ ਵਿੱਚ ਕਰ ਸਕਦੇ ਹੋ।</translation>
    </message>
    <message>
        <source>You can wait, or do this at home.</source>
        <translation>ਤੁਸੀਂ ਉਡੀਕ ਸਕਦੇ ਹੋ, ਜਾਂ ਇਹ ਘਰ ਵਿੱਚ ਕਰੋ।</translation>
    </message>
    <message>
        <source>You have done this part.</source>
        <translation>ਤੁਸੀਂ ਇਹ ਹਿੱਸਾ ਕਰ ਲਿਆ।</translation>
    </message>
</context>
<context>
    <name>Looks</name>
    <message>
        <source>A band marks the line that you touch, or that is read to you.</source>
        <translation>ਇੱਕ ਪੱਟੀ ਉਹ ਸਤਰ ਦਿਖਾਉਂਦੀ ਹੈ ਜਿਸ ਨੂੰ ਤੁਸੀਂ ਛੂਹੋ ਜਾਂ ਜੋ ਪੜ੍ਹੀ ਜਾ ਰਹੀ ਹੈ।</translation>
    </message>
    <message>
        <source>A new page comes at once. It does not fade in.</source>
        <translation>ਨਵਾਂ ਪੰਨਾ ਇੱਕਦਮ ਆਉਂਦਾ ਹੈ। ਹੌਲੀ-ਹੌਲੀ ਨਹੀਂ।</translation>
    </message>
    <message>
        <source>Buttons low down</source>
        <translation>ਬਟਨ ਹੇਠਾਂ</translation>
    </message>
    <message>
        <source>Buttons on the left</source>
        <translation>ਬਟਨ ਖੱਬੇ ਪਾਸੇ</translation>
    </message>
    <message>
        <source>Buttons on the right</source>
        <translation>ਬਟਨ ਸੱਜੇ ਪਾਸੇ</translation>
    </message>
    <message>
        <source>Colours and more</source>
        <translation>ਰੰਗ ਅਤੇ ਹੋਰ</translation>
    </message>
    <message>
        <source>Dark on light</source>
        <translation>ਹਲਕੇ ਉੱਤੇ ਗੂੜ੍ਹਾ</translation>
    </message>
    <message>
        <source>Everything you touch is within reach when you sit.</source>
        <translation>ਬੈਠੇ ਹੋਏ ਤੁਸੀਂ ਹਰ ਬਟਨ ਤੱਕ ਪਹੁੰਚ ਸਕਦੇ ਹੋ।</translation>
    </message>
    <message>
        <source>Letters, words and lines stand further apart.</source>
        <translation>ਅੱਖਰ, ਸ਼ਬਦ ਅਤੇ ਸਤਰਾਂ ਹੋਰ ਦੂਰ-ਦੂਰ ਹਨ।</translation>
    </message>
    <message>
        <source>Light on dark</source>
        <translation>ਗੂੜ੍ਹੇ ਉੱਤੇ ਹਲਕਾ</translation>
    </message>
    <message>
        <source>More space</source>
        <translation>ਵੱਧ ਥਾਂ</translation>
    </message>
    <message>
        <source>No movement</source>
        <translation>ਕੋਈ ਹਿਲਜੁਲ ਨਹੀਂ</translation>
    </message>
    <message>
        <source>Reaching</source>
        <translation>ਪਹੁੰਚ</translation>
    </message>
    <message>
        <source>Reading</source>
        <translation>ਪੜ੍ਹਨਾ</translation>
    </message>
    <message>
        <source>Reading ruler</source>
        <translation>ਪੜ੍ਹਨ ਦੀ ਪੱਟੀ</translation>
    </message>
    <message>
        <source>Yellow on black</source>
        <translation>ਕਾਲੇ ਉੱਤੇ ਪੀਲਾ</translation>
    </message>
</context>
<context>
    <name>MyList</name>
    <message>
        <source>Add this line</source>
        <translation>ਇਹ ਲਾਈਨ ਜੋੜੋ</translation>
    </message>
    <message>
        <source>Back to my list</source>
        <translation>ਮੇਰੀ ਸੂਚੀ &apos;ਤੇ ਵਾਪਸ</translation>
    </message>
    <message>
        <source>Email: %1</source>
        <translation>ਈਮੇਲ: %1</translation>
    </message>
    <message>
        <source>Find something</source>
        <translation>ਕੁਝ ਲੱਭੋ</translation>
    </message>
    <message>
        <source>Get my list ready to print</source>
        <translation>ਮੇਰੀ ਸੂਚੀ ਛਾਪਣ ਲਈ ਤਿਆਰ ਕਰੋ</translation>
    </message>
    <message>
        <source>Hear what the paper says</source>
        <translation>ਸੁਣੋ ਕਿ ਕਾਗਜ਼ &apos;ਤੇ ਕੀ ਲਿਖਿਆ ਹੈ</translation>
    </message>
    <message>
        <source>I have no internet at home</source>
        <translation>ਮੇਰੇ ਘਰ ਇੰਟਰਨੈੱਟ ਨਹੀਂ ਹੈ</translation>
    </message>
    <message>
        <source>Move up</source>
        <translation>ਉੱਪਰ ਲੈ ਜਾਓ</translation>
    </message>
    <message>
        <source>My list</source>
        <translation>ਮੇਰੀ ਸੂਚੀ</translation>
    </message>
    <message>
        <source>Now the codes hold numbers and words. They need no internet.</source>
        <translation>ਹੁਣ ਕੋਡਾਂ ਵਿੱਚ ਨੰਬਰ ਅਤੇ ਸ਼ਬਦ ਹਨ। ਉਨ੍ਹਾਂ ਲਈ ਇੰਟਰਨੈੱਟ ਨਹੀਂ ਚਾਹੀਦਾ।</translation>
    </message>
    <message>
        <source>Phone: %1</source>
        <translation>ਫ਼ੋਨ: %1</translation>
    </message>
    <message>
        <source>Point your phone&apos;s camera at this code. It begins an email to %1.</source>
        <translation>ਆਪਣੇ ਫ਼ੋਨ ਦਾ ਕੈਮਰਾ ਇਸ ਕੋਡ ਵੱਲ ਕਰੋ। ਇਸ ਨਾਲ %1 ਨੂੰ ਈਮੇਲ ਸ਼ੁਰੂ ਹੁੰਦੀ ਹੈ।</translation>
    </message>
    <message>
        <source>Point your phone&apos;s camera at this code. It opens %1.</source>
        <translation>ਆਪਣੇ ਫ਼ੋਨ ਦਾ ਕੈਮਰਾ ਇਸ ਕੋਡ ਵੱਲ ਕਰੋ। ਇਹ %1 ਖੋਲ੍ਹਦਾ ਹੈ।</translation>
    </message>
    <message>
        <source>Point your phone&apos;s camera at this code. It opens part %1 of %2.</source>
        <translation>ਫ਼ੋਨ ਦਾ ਕੈਮਰਾ ਇਸ ਕੋਡ ਵੱਲ ਕਰੋ। ਇਹ %2 ਵਿੱਚੋਂ ਭਾਗ %1 ਖੋਲ੍ਹਦਾ ਹੈ।</translation>
    </message>
    <message>
        <source>Point your phone&apos;s camera at this code. It opens your list.</source>
        <translation>ਫ਼ੋਨ ਦਾ ਕੈਮਰਾ ਇਸ ਕੋਡ ਵੱਲ ਕਰੋ। ਇਹ ਤੁਹਾਡੀ ਸੂਚੀ ਖੋਲ੍ਹਦਾ ਹੈ।</translation>
    </message>
    <message>
        <source>Point your phone&apos;s camera at this code. It puts %1 into your phone.</source>
        <translation>ਆਪਣੇ ਫ਼ੋਨ ਦਾ ਕੈਮਰਾ ਇਸ ਕੋਡ ਵੱਲ ਕਰੋ। ਇਹ %1 ਨੂੰ ਤੁਹਾਡੇ ਫ਼ੋਨ ਵਿੱਚ ਪਾ ਦਿੰਦਾ ਹੈ।</translation>
    </message>
    <message>
        <source>Point your phone&apos;s camera at this code. It puts the day into your calendar.</source>
        <translation>ਆਪਣੇ ਫ਼ੋਨ ਦਾ ਕੈਮਰਾ ਇਸ ਕੋਡ ਵੱਲ ਕਰੋ। ਇਹ ਦਿਨ ਨੂੰ ਤੁਹਾਡੇ ਕੈਲੰਡਰ ਵਿੱਚ ਪਾ ਦਿੰਦਾ ਹੈ।</translation>
    </message>
    <message>
        <source>Point your phone&apos;s camera at this code. It rings %1.</source>
        <translation>ਆਪਣੇ ਫ਼ੋਨ ਦਾ ਕੈਮਰਾ ਇਸ ਕੋਡ ਵੱਲ ਕਰੋ। ਇਹ %1 ਨੂੰ ਫ਼ੋਨ ਕਰਦਾ ਹੈ।</translation>
    </message>
    <message>
        <source>Point your phone&apos;s camera at this code. It shows these words on your phone.</source>
        <translation>ਆਪਣੇ ਫ਼ੋਨ ਦਾ ਕੈਮਰਾ ਇਸ ਕੋਡ ਵੱਲ ਕਰੋ। ਇਹ ਸ਼ਬਦ ਤੁਹਾਡੇ ਫ਼ੋਨ &apos;ਤੇ ਦਿਸਣਗੇ।</translation>
    </message>
    <message>
        <source>Print my list</source>
        <translation>ਮੇਰੀ ਸੂਚੀ ਛਾਪੋ</translation>
    </message>
    <message>
        <source>Printing your list.</source>
        <translation>ਤੁਹਾਡੀ ਸੂਚੀ ਛਪ ਰਹੀ ਹੈ।</translation>
    </message>
    <message>
        <source>Ring Sam on Monday</source>
        <translation>ਸੋਮਵਾਰ ਨੂੰ ਸੈਮ ਨੂੰ ਫ਼ੋਨ ਕਰੋ</translation>
    </message>
    <message>
        <source>Someone who works here can write a line for you. It is only printed.</source>
        <translation>ਇੱਥੇ ਕੰਮ ਕਰਨ ਵਾਲਾ ਕੋਈ ਤੁਹਾਡੇ ਲਈ ਇੱਕ ਲਾਈਨ ਲਿਖ ਸਕਦਾ ਹੈ। ਇਹ ਸਿਰਫ਼ ਛਪਦੀ ਹੈ।</translation>
    </message>
    <message>
        <source>Take off my list</source>
        <translation>ਮੇਰੀ ਸੂਚੀ ਵਿੱਚੋਂ ਹਟਾਓ</translation>
    </message>
    <message>
        <source>What the paper says</source>
        <translation>ਕਾਗਜ਼ &apos;ਤੇ ਕੀ ਲਿਖਿਆ ਹੈ</translation>
    </message>
    <message>
        <source>You began this here. Put it on your list to go on at home.</source>
        <translation>ਤੁਸੀਂ ਇਹ ਇੱਥੇ ਸ਼ੁਰੂ ਕੀਤਾ ਸੀ। ਘਰ ਜਾ ਕੇ ਅੱਗੇ ਕਰਨ ਲਈ ਇਸਨੂੰ ਆਪਣੀ ਸੂਚੀ ਵਿੱਚ ਪਾਓ।</translation>
    </message>
    <message>
        <source>You can point your phone&apos;s camera at the codes below.</source>
        <translation>ਤੁਸੀਂ ਆਪਣੇ ਫ਼ੋਨ ਦਾ ਕੈਮਰਾ ਹੇਠਾਂ ਦਿੱਤੇ ਕੋਡਾਂ ਵੱਲ ਕਰ ਸਕਦੇ ਹੋ।</translation>
    </message>
    <message>
        <source>Your list is empty. Press “Add to my list” when you find something useful.</source>
        <translation>ਤੁਹਾਡੀ ਸੂਚੀ ਖਾਲੀ ਹੈ। ਕੁਝ ਕੰਮ ਦਾ ਮਿਲੇ ਤਾਂ “ਮੇਰੀ ਸੂਚੀ ਵਿੱਚ ਪਾਓ” ਦਬਾਓ।</translation>
    </message>
    <message>
        <source>Your list is printed. Take it with you.</source>
        <translation>ਤੁਹਾਡੀ ਸੂਚੀ ਛਪ ਗਈ ਹੈ। ਇਸ ਨੂੰ ਨਾਲ ਲੈ ਜਾਓ।</translation>
    </message>
    <message>
        <source>Your list is ready. Ask someone who works here to print it.</source>
        <translation>ਤੁਹਾਡੀ ਸੂਚੀ ਤਿਆਰ ਹੈ। ਇੱਥੇ ਕੰਮ ਕਰਨ ਵਾਲੇ ਕਿਸੇ ਨੂੰ ਛਾਪਣ ਲਈ ਕਹੋ।</translation>
    </message>
    <message>
        <source>Your list was printed a moment ago. Look at the printer.</source>
        <translation>ਤੁਹਾਡੀ ਸੂਚੀ ਹੁਣੇ ਛਾਪੀ ਗਈ ਹੈ। ਪ੍ਰਿੰਟਰ ਵੇਖੋ।</translation>
    </message>
</context>
<context>
    <name>Narrow</name>
    <message>
        <source>How near?</source>
        <translation>ਕਿੰਨਾ ਨੇੜੇ?</translation>
    </message>
    <message>
        <source>How old is the person?</source>
        <translation>ਵਿਅਕਤੀ ਦੀ ਉਮਰ ਕਿੰਨੀ ਹੈ?</translation>
    </message>
    <message>
        <source>What does it cost?</source>
        <translation>ਕਿੰਨਾ ਖ਼ਰਚਾ ਹੈ?</translation>
    </message>
    <message>
        <source>What makes it easier?</source>
        <translation>ਕਿਸ ਨਾਲ ਸੌਖ ਹੁੰਦੀ ਹੈ?</translation>
    </message>
    <message>
        <source>What matters to you?</source>
        <translation>ਤੁਹਾਡੇ ਲਈ ਕੀ ਜ਼ਰੂਰੀ ਹੈ?</translation>
    </message>
    <message>
        <source>When is it open?</source>
        <translation>ਕਦੋਂ ਖੁੱਲ੍ਹਾ ਹੈ?</translation>
    </message>
    <message>
        <source>Which language do they speak?</source>
        <translation>ਉਹ ਕਿਹੜੀ ਭਾਸ਼ਾ ਬੋਲਦੇ ਹਨ?</translation>
    </message>
    <message>
        <source>Without going there?</source>
        <translation>ਉੱਥੇ ਜਾਏ ਬਿਨਾਂ?</translation>
    </message>
</context>
<context>
    <name>Narrowing</name>
    <message>
        <source>%1 spoken</source>
        <translation>%1 ਬੋਲਦੇ ਹਨ</translation>
    </message>
    <message>
        <source>18 to 49</source>
        <translation>18 ਤੋਂ 49</translation>
    </message>
    <message>
        <source>50 to 64</source>
        <translation>50 ਤੋਂ 64</translation>
    </message>
    <message>
        <source>65 and over</source>
        <translation>65 ਅਤੇ ਉੱਪਰ</translation>
    </message>
    <message>
        <source>Age %1</source>
        <translation>ਉਮਰ %1</translation>
    </message>
    <message>
        <source>British Sign Language</source>
        <translation>ਬ੍ਰਿਟਿਸ਼ ਸਾਈਨ ਲੈਂਗੂਏਜ</translation>
    </message>
    <message>
        <source>By phone</source>
        <translation>ਫ਼ੋਨ ਰਾਹੀਂ</translation>
    </message>
    <message>
        <source>Free</source>
        <translation>ਮੁਫ਼ਤ</translation>
    </message>
    <message>
        <source>Has a hearing loop</source>
        <translation>ਸੁਣਨ ਵਾਲੀ ਮਸ਼ੀਨ ਲਈ ਹੀਅਰਿੰਗ ਲੂਪ ਹੈ</translation>
    </message>
    <message>
        <source>Online</source>
        <translation>ਇੰਟਰਨੈੱਟ ਉੱਤੇ</translation>
    </message>
    <message>
        <source>Open at the weekend</source>
        <translation>ਸ਼ਨਿੱਚਰਵਾਰ-ਐਤਵਾਰ ਖੁੱਲ੍ਹਾ</translation>
    </message>
    <message>
        <source>Open in the evening</source>
        <translation>ਸ਼ਾਮ ਨੂੰ ਖੁੱਲ੍ਹਾ</translation>
    </message>
    <message>
        <source>Open now</source>
        <translation>ਹੁਣ ਖੁੱਲ੍ਹਾ</translation>
    </message>
    <message>
        <source>Under 18</source>
        <translation>18 ਤੋਂ ਘੱਟ</translation>
    </message>
    <message>
        <source>Wheelchairs can get in</source>
        <translation>ਵ੍ਹੀਲਚੇਅਰ ਅੰਦਰ ਜਾ ਸਕਦੀ ਹੈ</translation>
    </message>
    <message>
        <source>Within 1 mile</source>
        <translation>1 ਮੀਲ ਦੇ ਅੰਦਰ</translation>
    </message>
    <message>
        <source>Within 10 miles</source>
        <translation>10 ਮੀਲ ਦੇ ਅੰਦਰ</translation>
    </message>
    <message>
        <source>Within 3 miles</source>
        <translation>3 ਮੀਲ ਦੇ ਅੰਦਰ</translation>
    </message>
</context>
<context>
    <name>PagedColumn</name>
    <message>
        <source>Back up</source>
        <translation>ਉੱਪਰ</translation>
    </message>
    <message>
        <source>More</source>
        <extracomment>Room above and below the words of the buttons that turn pages, in pixels. LOOK: on a portrait totem the controls stand in the lower 60 %, within reach of a chair. With a hand chosen, the main action takes this share of the width, at its side.</extracomment>
        <translation>ਹੋਰ</translation>
    </message>
</context>
<context>
    <name>Parts</name>
    <message>
        <source>In English:</source>
        <translation>ਅੰਗਰੇਜ਼ੀ ਵਿੱਚ:</translation>
    </message>
    <message>
        <source>This part is in English. We do not have it in your language yet.</source>
        <translation>ਇਹ ਹਿੱਸਾ ਅੰਗਰੇਜ਼ੀ ਵਿੱਚ ਹੈ। ਇਹ ਅਜੇ ਤੁਹਾਡੀ ਭਾਸ਼ਾ ਵਿੱਚ ਨਹੀਂ ਹੈ।</translation>
    </message>
</context>
<context>
    <name>Practice</name>
    <message>
        <source>Choose</source>
        <translation>ਚੁਣੋ</translation>
    </message>
    <message>
        <source>Do it again</source>
        <translation>ਫਿਰ ਕਰੋ</translation>
    </message>
    <message>
        <source>Down</source>
        <translation>ਹੇਠਾਂ</translation>
    </message>
    <message>
        <source>Larger</source>
        <translation>ਵੱਡਾ</translation>
    </message>
    <message>
        <source>Leave this practice</source>
        <translation>ਇਹ ਅਭਿਆਸ ਛੱਡੋ</translation>
    </message>
    <message>
        <source>Nothing was sent, and nothing is kept.</source>
        <translation>ਕੁਝ ਨਹੀਂ ਭੇਜਿਆ ਗਿਆ, ਅਤੇ ਕੁਝ ਨਹੀਂ ਰੱਖਿਆ ਗਿਆ।</translation>
    </message>
    <message>
        <source>Part %1 of %2</source>
        <translation>ਹਿੱਸਾ %1 / %2</translation>
    </message>
    <message>
        <source>Practice. Nothing here is real.</source>
        <translation>ਅਭਿਆਸ। ਇੱਥੇ ਕੁਝ ਵੀ ਅਸਲੀ ਨਹੀਂ ਹੈ।</translation>
    </message>
    <message>
        <source>Show me</source>
        <translation>ਮੈਨੂੰ ਦਿਖਾਓ</translation>
    </message>
    <message>
        <source>Smaller</source>
        <translation>ਛੋਟਾ</translation>
    </message>
    <message>
        <source>That is done.</source>
        <translation>ਇਹ ਹੋ ਗਿਆ।</translation>
    </message>
    <message>
        <source>That was something else. Nothing is lost. Try again.</source>
        <translation>ਉਹ ਕੁਝ ਹੋਰ ਸੀ। ਕੁਝ ਨਹੀਂ ਗੁਆਚਿਆ। ਫਿਰ ਕੋਸ਼ਿਸ਼ ਕਰੋ।</translation>
    </message>
    <message>
        <source>Touch Choose. It has a thick edge now.</source>
        <translation>“ਚੁਣੋ” ਨੂੰ ਛੂਹੋ। ਹੁਣ ਇਸ ਦਾ ਕਿਨਾਰਾ ਮੋਟਾ ਹੈ।</translation>
    </message>
    <message>
        <source>Touch Larger a few times. It has a thick edge now.</source>
        <translation>“ਵੱਡਾ” ਨੂੰ ਕੁਝ ਵਾਰ ਛੂਹੋ। ਹੁਣ ਇਸ ਦਾ ਕਿਨਾਰਾ ਮੋਟਾ ਹੈ।</translation>
    </message>
    <message>
        <source>Touch the box with the thick edge. Then type: %1</source>
        <translation>ਮੋਟੇ ਕਿਨਾਰੇ ਵਾਲੇ ਡੱਬੇ ਨੂੰ ਛੂਹੋ। ਫਿਰ ਲਿਖੋ: %1</translation>
    </message>
    <message>
        <source>Touch the box with the thick edge. Type with the keys, then touch Next.</source>
        <translation>ਮੋਟੇ ਕਿਨਾਰੇ ਵਾਲੇ ਡੱਬੇ ਨੂੰ ਛੂਹੋ। ਬਟਨਾਂ ਨਾਲ ਲਿਖੋ, ਫਿਰ “ਅੱਗੇ” ਨੂੰ ਛੂਹੋ।</translation>
    </message>
    <message>
        <source>Touch the empty box, and type with the keys. Then touch Next.</source>
        <translation>ਖਾਲੀ ਡੱਬੇ ਨੂੰ ਛੂਹੋ ਅਤੇ ਬਟਨਾਂ ਨਾਲ ਲਿਖੋ। ਫਿਰ “ਅੱਗੇ” ਨੂੰ ਛੂਹੋ।</translation>
    </message>
    <message>
        <source>Touch this. It has a thick edge now: %1</source>
        <translation>ਇਸ ਨੂੰ ਛੂਹੋ। ਹੁਣ ਇਸ ਦਾ ਕਿਨਾਰਾ ਮੋਟਾ ਹੈ: %1</translation>
    </message>
    <message>
        <source>Up</source>
        <translation>ਉੱਪਰ</translation>
    </message>
    <message>
        <source>You practised: %1 (Essential Digital Skills).</source>
        <translation>ਤੁਸੀਂ ਅਭਿਆਸ ਕੀਤਾ: %1 (ਜ਼ਰੂਰੀ ਡਿਜੀਟਲ ਹੁਨਰ)।</translation>
    </message>
</context>
<context>
    <name>Printing</name>
    <message>
        <source>Ask someone who works here. Nothing is printed later.</source>
        <translation>ਇੱਥੇ ਕੰਮ ਕਰਨ ਵਾਲੇ ਕਿਸੇ ਨੂੰ ਪੁੱਛੋ। ਬਾਅਦ ਵਿੱਚ ਕੁਝ ਨਹੀਂ ਛਪੇਗਾ।</translation>
    </message>
    <message>
        <source>Paper is stuck in the printer.</source>
        <translation>ਪ੍ਰਿੰਟਰ ਵਿੱਚ ਕਾਗਜ਼ ਫਸ ਗਿਆ ਹੈ।</translation>
    </message>
    <message>
        <source>The printer does not answer. It may be off.</source>
        <translation>ਪ੍ਰਿੰਟਰ ਜਵਾਬ ਨਹੀਂ ਦੇ ਰਿਹਾ। ਸ਼ਾਇਦ ਉਹ ਬੰਦ ਹੈ।</translation>
    </message>
    <message>
        <source>The printer does not work now.</source>
        <translation>ਪ੍ਰਿੰਟਰ ਹੁਣ ਕੰਮ ਨਹੀਂ ਕਰ ਰਿਹਾ।</translation>
    </message>
    <message>
        <source>The printer has no ink.</source>
        <translation>ਪ੍ਰਿੰਟਰ ਵਿੱਚ ਸਿਆਹੀ ਨਹੀਂ ਹੈ।</translation>
    </message>
    <message>
        <source>The printer has no paper.</source>
        <translation>ਪ੍ਰਿੰਟਰ ਵਿੱਚ ਕਾਗਜ਼ ਨਹੀਂ ਹੈ।</translation>
    </message>
    <message>
        <source>The printer is open.</source>
        <translation>ਪ੍ਰਿੰਟਰ ਖੁੱਲ੍ਹਾ ਹੈ।</translation>
    </message>
    <message>
        <source>The printer took too long, so we stopped it.</source>
        <translation>ਪ੍ਰਿੰਟਰ ਨੇ ਬਹੁਤ ਸਮਾਂ ਲਿਆ, ਇਸ ਲਈ ਅਸੀਂ ਉਸਨੂੰ ਰੋਕ ਦਿੱਤਾ।</translation>
    </message>
</context>
<context>
    <name>Problems</name>
    <message>
        <source>Choose one of these answers.</source>
        <translation>ਇਹਨਾਂ ਜਵਾਬਾਂ ਵਿੱਚੋਂ ਇੱਕ ਚੁਣੋ।</translation>
    </message>
    <message>
        <source>Choose or type an answer first.</source>
        <translation>ਪਹਿਲਾਂ ਕੋਈ ਜਵਾਬ ਚੁਣੋ ਜਾਂ ਲਿਖੋ।</translation>
    </message>
    <message>
        <source>Choose “none of these” alone, or choose the others.</source>
        <translation>ਜਾਂ ਸਿਰਫ਼ “ਇਹਨਾਂ ਵਿੱਚੋਂ ਕੋਈ ਨਹੀਂ” ਚੁਣੋ, ਜਾਂ ਬਾਕੀ ਚੁਣੋ।</translation>
    </message>
    <message>
        <source>It should be a whole number to ring, like 01632 960 001.</source>
        <translation>ਇਹ ਪੂਰਾ ਫ਼ੋਨ ਨੰਬਰ ਹੋਣਾ ਚਾਹੀਦਾ ਹੈ, ਜਿਵੇਂ 01632 960 001।</translation>
    </message>
    <message>
        <source>It should have 2 letters, 6 figures and a letter, like QQ 12 34 56 C.</source>
        <translation>ਇਸ ਵਿੱਚ 2 ਅੱਖਰ, 6 ਅੰਕ ਅਤੇ ਇੱਕ ਅੱਖਰ ਹੋਣੇ ਚਾਹੀਦੇ ਹਨ, ਜਿਵੇਂ QQ 12 34 56 C।</translation>
    </message>
    <message>
        <source>It should have an @ in the middle, like name@example.com.</source>
        <translation>ਇਸ ਦੇ ਵਿਚਕਾਰ @ ਹੋਣਾ ਚਾਹੀਦਾ ਹੈ, ਜਿਵੇਂ name@example.com।</translation>
    </message>
    <message>
        <source>That day has passed. Check the month and year.</source>
        <translation>ਉਹ ਦਿਨ ਲੰਘ ਚੁੱਕਾ ਹੈ। ਮਹੀਨਾ ਅਤੇ ਸਾਲ ਦੇਖੋ।</translation>
    </message>
    <message>
        <source>That day is still to come. Check the year.</source>
        <translation>ਉਹ ਦਿਨ ਅਜੇ ਆਉਣਾ ਹੈ। ਸਾਲ ਦੇਖੋ।</translation>
    </message>
    <message>
        <source>That doesn&apos;t look like a whole postcode. It should be like L1 8JQ.</source>
        <translation>ਇਹ ਪੂਰਾ ਪੋਸਟਕੋਡ ਨਹੀਂ ਲੱਗਦਾ। ਇਹ L1 8JQ ਵਰਗਾ ਹੋਣਾ ਚਾਹੀਦਾ ਹੈ।</translation>
    </message>
    <message>
        <source>The number should be %1 or less.</source>
        <translation>ਨੰਬਰ %1 ਜਾਂ ਘੱਟ ਹੋਣਾ ਚਾਹੀਦਾ ਹੈ।</translation>
    </message>
    <message>
        <source>The number should be %1 or more.</source>
        <translation>ਨੰਬਰ %1 ਜਾਂ ਵੱਧ ਹੋਣਾ ਚਾਹੀਦਾ ਹੈ।</translation>
    </message>
    <message>
        <source>This needs a day, a month and a year. It should be like 27 3 1944.</source>
        <translation>ਦਿਨ, ਮਹੀਨਾ ਅਤੇ ਸਾਲ ਚਾਹੀਦੇ ਹਨ, ਜਿਵੇਂ 27 3 1944।</translation>
    </message>
    <message>
        <source>This needs a number. Use figures, like 72.</source>
        <translation>ਇੱਥੇ ਨੰਬਰ ਚਾਹੀਦਾ ਹੈ। ਅੰਕ ਵਰਤੋ, ਜਿਵੇਂ 72।</translation>
    </message>
    <message>
        <source>This needs a sum of money. It should be like 120.50.</source>
        <translation>ਇੱਥੇ ਪੈਸਿਆਂ ਦੀ ਰਕਮ ਚਾਹੀਦੀ ਹੈ, ਜਿਵੇਂ 120.50।</translation>
    </message>
    <message>
        <source>This needs a year. Use 4 figures, like 1944.</source>
        <translation>ਇੱਥੇ ਸਾਲ ਚਾਹੀਦਾ ਹੈ। 4 ਅੰਕ ਵਰਤੋ, ਜਿਵੇਂ 1944।</translation>
    </message>
    <message>
        <source>We do not know that country. Type its first letters, then touch it.</source>
        <translation>ਅਸੀਂ ਇਹ ਦੇਸ਼ ਨਹੀਂ ਜਾਣਦੇ। ਇਸ ਦੇ ਪਹਿਲੇ ਅੱਖਰ ਲਿਖੋ, ਫਿਰ ਉਸ ਨੂੰ ਛੂਹੋ।</translation>
    </message>
</context>
<context>
    <name>Reading</name>
    <message>
        <source>At the foot of the screen:</source>
        <translation>ਸਕਰੀਨ ਦੇ ਹੇਠਾਂ:</translation>
    </message>
    <message>
        <source>At the top of the screen:</source>
        <translation>ਸਕਰੀਨ ਦੇ ਉੱਪਰ:</translation>
    </message>
    <message>
        <source>Button:</source>
        <translation>ਬਟਨ:</translation>
    </message>
    <message>
        <source>Choice %1 of %2:</source>
        <translation>ਚੋਣ %2 ਵਿੱਚੋਂ %1:</translation>
    </message>
    <message>
        <source>Chosen.</source>
        <translation>ਚੁਣਿਆ ਗਿਆ।</translation>
    </message>
    <message>
        <source>Your answers are private. To hear them too, touch “Again”.</source>
        <translation>ਤੁਹਾਡੇ ਜਵਾਬ ਨਿੱਜੀ ਹਨ। ਉਹਨਾਂ ਨੂੰ ਵੀ ਸੁਣਨ ਲਈ “ਫਿਰ ਤੋਂ” ਨੂੰ ਛੂਹੋ।</translation>
    </message>
</context>
<context>
    <name>ReadingStrip</name>
    <message>
        <source>Again</source>
        <translation>ਫਿਰ ਤੋਂ</translation>
    </message>
    <message>
        <source>Faster</source>
        <translation>ਤੇਜ਼</translation>
    </message>
    <message>
        <source>Go on</source>
        <translation>ਅੱਗੇ ਚੱਲੋ</translation>
    </message>
    <message>
        <source>Letters</source>
        <translation>ਅੱਖਰ</translation>
    </message>
    <message>
        <source>Louder</source>
        <translation>ਉੱਚੀ</translation>
    </message>
    <message>
        <source>More</source>
        <translation>ਹੋਰ</translation>
    </message>
    <message>
        <source>Next sentence</source>
        <translation>ਅਗਲਾ ਵਾਕ</translation>
    </message>
    <message>
        <source>No sound</source>
        <extracomment>Around the words of a button, in pixels. With fewer than so many beside each other, a page of them holds too little. *Pause*, one that changes, *More*.</extracomment>
        <translation>ਅਵਾਜ਼ ਨਹੀਂ</translation>
    </message>
    <message>
        <source>Pause</source>
        <translation>ਰੁਕੋ</translation>
    </message>
    <message>
        <source>Previous</source>
        <translation>ਪਿਛਲਾ</translation>
    </message>
    <message>
        <source>Previous sentence</source>
        <translation>ਪਿਛਲਾ ਵਾਕ</translation>
    </message>
    <message>
        <source>Read again</source>
        <translation>ਫਿਰ ਪੜ੍ਹੋ</translation>
    </message>
    <message>
        <source>Say each letter that I type</source>
        <translation>ਮੇਰਾ ਲਿਖਿਆ ਹਰ ਅੱਖਰ ਬੋਲੋ</translation>
    </message>
    <message>
        <source>Skip</source>
        <translation>ਛੱਡੋ</translation>
    </message>
    <message>
        <source>Slower</source>
        <translation>ਹੌਲੀ</translation>
    </message>
    <message>
        <source>Softer</source>
        <translation>ਧੀਮੀ ਅਵਾਜ਼</translation>
    </message>
    <message>
        <source>There is no sound now. The words still light up.</source>
        <translation>ਹੁਣ ਅਵਾਜ਼ ਨਹੀਂ ਹੈ। ਸ਼ਬਦ ਫਿਰ ਵੀ ਚਮਕਦੇ ਹਨ।</translation>
    </message>
    <message>
        <source>This kiosk does not read aloud. You can ask a person to read to you.</source>
        <translation>ਇਹ ਮਸ਼ੀਨ ਪੜ੍ਹ ਕੇ ਨਹੀਂ ਸੁਣਾਉਂਦੀ। ਤੁਸੀਂ ਕਿਸੇ ਨੂੰ ਪੜ੍ਹ ਕੇ ਸੁਣਾਉਣ ਲਈ ਕਹਿ ਸਕਦੇ ਹੋ।</translation>
    </message>
    <message>
        <source>We have no voice for this language yet. You can ask a person to read to you.</source>
        <translation>ਸਾਡੇ ਕੋਲ ਇਸ ਭਾਸ਼ਾ ਲਈ ਅਜੇ ਅਵਾਜ਼ ਨਹੀਂ ਹੈ। ਤੁਸੀਂ ਕਿਸੇ ਨੂੰ ਪੜ੍ਹ ਕੇ ਸੁਣਾਉਣ ਲਈ ਕਹਿ ਸਕਦੇ ਹੋ।</translation>
    </message>
</context>
<context>
    <name>Safe</name>
    <message>
        <source>Part of this kiosk is not working. You can still read here.</source>
        <translation>ਇਸ ਕਿਓਸਕ ਦਾ ਇੱਕ ਹਿੱਸਾ ਕੰਮ ਨਹੀਂ ਕਰ ਰਿਹਾ। ਤੁਸੀਂ ਅਜੇ ਵੀ ਇੱਥੇ ਪੜ੍ਹ ਸਕਦੇ ਹੋ।</translation>
    </message>
    <message>
        <source>Read what to do</source>
        <translation>ਪੜ੍ਹੋ ਕਿ ਕੀ ਕਰਨਾ ਹੈ</translation>
    </message>
</context>
<context>
    <name>Scan</name>
    <message>
        <source>A paper is held before the scanner, with its square code towards it.</source>
        <translation>ਇੱਕ ਕਾਗਜ਼ ਸਕੈਨਰ ਦੇ ਸਾਹਮਣੇ ਫੜਿਆ ਹੋਇਆ ਹੈ, ਉਸ ਦਾ ਚੌਰਸ ਕੋਡ ਸਕੈਨਰ ਵੱਲ ਹੈ।</translation>
    </message>
    <message>
        <source>As on your paper</source>
        <translation>ਜਿਵੇਂ ਤੁਹਾਡੇ ਕਾਗਜ਼ ਉੱਤੇ ਹੈ</translation>
    </message>
    <message>
        <source>Go on with this</source>
        <translation>ਇਸ ਨਾਲ ਅੱਗੇ ਵਧੋ</translation>
    </message>
    <message>
        <source>Hold the large square code on your paper in front of the camera of this screen.</source>
        <translation>ਆਪਣੇ ਕਾਗਜ਼ ਦਾ ਵੱਡਾ ਚੌਰਸ ਕੋਡ ਇਸ ਸਕ੍ਰੀਨ ਦੇ ਕੈਮਰੇ ਦੇ ਸਾਹਮਣੇ ਰੱਖੋ।</translation>
    </message>
    <message>
        <source>Hold the large square code on your paper in front of the scanner.</source>
        <translation>ਆਪਣੇ ਕਾਗਜ਼ ਦਾ ਵੱਡਾ ਚੌਰਸ ਕੋਡ ਸਕੈਨਰ ਦੇ ਸਾਹਮਣੇ ਰੱਖੋ।</translation>
    </message>
    <message>
        <source>I have no paper with me</source>
        <translation>ਮੇਰੇ ਕੋਲ ਕਾਗਜ਼ ਨਹੀਂ ਹੈ</translation>
    </message>
    <message>
        <source>Larger letters</source>
        <translation>ਵੱਡੇ ਅੱਖਰ</translation>
    </message>
    <message>
        <source>My paper</source>
        <translation>ਮੇਰਾ ਕਾਗਜ਼</translation>
    </message>
    <message>
        <source>No, show another paper</source>
        <translation>ਨਹੀਂ, ਹੋਰ ਕਾਗਜ਼ ਦਿਖਾਓ</translation>
    </message>
    <message>
        <source>Put it on my list</source>
        <translation>ਇਸ ਨੂੰ ਮੇਰੀ ਸੂਚੀ ਵਿੱਚ ਪਾਓ</translation>
    </message>
    <message>
        <source>Services on your paper</source>
        <translation>ਤੁਹਾਡੇ ਕਾਗਜ਼ ਉੱਤੇ ਸੇਵਾਵਾਂ</translation>
    </message>
    <message>
        <source>Show us your paper</source>
        <translation>ਸਾਨੂੰ ਆਪਣਾ ਕਾਗਜ਼ ਦਿਖਾਓ</translation>
    </message>
    <message>
        <source>Smaller letters</source>
        <translation>ਛੋਟੇ ਅੱਖਰ</translation>
    </message>
    <message>
        <source>Some of what is on your paper is not at this kiosk any more.</source>
        <translation>ਤੁਹਾਡੇ ਕਾਗਜ਼ ਦੀਆਂ ਕੁਝ ਚੀਜ਼ਾਂ ਹੁਣ ਇਸ ਕਿਓਸਕ ਉੱਤੇ ਨਹੀਂ ਹਨ।</translation>
    </message>
    <message>
        <source>That is another kind of code. Look for the large square code near the top of your paper.</source>
        <translation>ਇਹ ਕੋਈ ਹੋਰ ਕੋਡ ਹੈ। ਆਪਣੇ ਕਾਗਜ਼ ਦੇ ਉੱਪਰ ਵੱਡਾ ਚੌਰਸ ਕੋਡ ਲੱਭੋ।</translation>
    </message>
    <message>
        <source>The camera does not answer. Ask someone who works here, or go on without your paper.</source>
        <translation>ਕੈਮਰਾ ਜਵਾਬ ਨਹੀਂ ਦੇ ਰਿਹਾ। ਇੱਥੇ ਕੰਮ ਕਰਨ ਵਾਲੇ ਕਿਸੇ ਨੂੰ ਪੁੱਛੋ, ਜਾਂ ਆਪਣੇ ਕਾਗਜ਼ ਤੋਂ ਬਿਨਾਂ ਅੱਗੇ ਵਧੋ।</translation>
    </message>
    <message>
        <source>The camera looks only for the code. No picture is kept.</source>
        <translation>ਕੈਮਰਾ ਸਿਰਫ਼ ਕੋਡ ਲੱਭਦਾ ਹੈ। ਕੋਈ ਤਸਵੀਰ ਨਹੀਂ ਰੱਖੀ ਜਾਂਦੀ।</translation>
    </message>
    <message>
        <source>We could not read all of the code. Hold the paper flat and show it again.</source>
        <translation>ਅਸੀਂ ਪੂਰਾ ਕੋਡ ਨਹੀਂ ਪੜ੍ਹ ਸਕੇ। ਕਾਗਜ਼ ਨੂੰ ਸਿੱਧਾ ਫੜੋ ਅਤੇ ਦੁਬਾਰਾ ਦਿਖਾਓ।</translation>
    </message>
    <message>
        <source>We found what is on your paper</source>
        <translation>ਸਾਨੂੰ ਉਹ ਮਿਲ ਗਿਆ ਜੋ ਤੁਹਾਡੇ ਕਾਗਜ਼ ਉੱਤੇ ਹੈ</translation>
    </message>
    <message>
        <source>We have read your paper, but what is on it is not at this kiosk any more. Ask someone who works here.</source>
        <translation>ਅਸੀਂ ਤੁਹਾਡਾ ਕਾਗਜ਼ ਪੜ੍ਹ ਲਿਆ, ਪਰ ਜੋ ਇਸ ਉੱਤੇ ਹੈ ਉਹ ਹੁਣ ਇਸ ਕਿਓਸਕ ਉੱਤੇ ਨਹੀਂ ਹੈ। ਇੱਥੇ ਕੰਮ ਕਰਨ ਵਾਲੇ ਕਿਸੇ ਨੂੰ ਪੁੱਛੋ।</translation>
    </message>
    <message>
        <source>We have read your paper. We are looking up what is on it.</source>
        <translation>ਅਸੀਂ ਤੁਹਾਡਾ ਕਾਗਜ਼ ਪੜ੍ਹ ਲਿਆ। ਅਸੀਂ ਲੱਭ ਰਹੇ ਹਾਂ ਕਿ ਇਸ ਉੱਤੇ ਕੀ ਹੈ।</translation>
    </message>
    <message>
        <source>We keep no answers, so we ask some questions again.</source>
        <translation>ਅਸੀਂ ਜਵਾਬ ਨਹੀਂ ਰੱਖਦੇ, ਇਸ ਲਈ ਕੁਝ ਸਵਾਲ ਦੁਬਾਰਾ ਪੁੱਛਦੇ ਹਾਂ।</translation>
    </message>
    <message>
        <source>We put all of it on your list again.</source>
        <translation>ਅਸੀਂ ਇਹ ਸਭ ਦੁਬਾਰਾ ਤੁਹਾਡੀ ਸੂਚੀ ਵਿੱਚ ਪਾ ਦਿੰਦੇ ਹਾਂ।</translation>
    </message>
    <message>
        <source>What the camera sees now.</source>
        <translation>ਜੋ ਕੈਮਰਾ ਹੁਣ ਵੇਖ ਰਿਹਾ ਹੈ।</translation>
    </message>
    <message>
        <source>When we have read it, this screen shows what we found.</source>
        <translation>ਜਦੋਂ ਅਸੀਂ ਇਸ ਨੂੰ ਪੜ੍ਹ ਲਵਾਂਗੇ, ਇਹ ਸਕਰੀਨ ਦਿਖਾਏਗੀ ਕਿ ਸਾਨੂੰ ਕੀ ਮਿਲਿਆ।</translation>
    </message>
    <message>
        <source>Which one would you like to go on with?</source>
        <translation>ਤੁਸੀਂ ਕਿਸ ਨਾਲ ਅੱਗੇ ਵਧਣਾ ਚਾਹੁੰਦੇ ਹੋ?</translation>
    </message>
    <message>
        <source>You begin at the first page.</source>
        <translation>ਤੁਸੀਂ ਪਹਿਲੇ ਪੰਨੇ ਤੋਂ ਸ਼ੁਰੂ ਕਰਦੇ ਹੋ।</translation>
    </message>
    <message>
        <source>You were at step %1.</source>
        <translation>ਤੁਸੀਂ ਕਦਮ %1 ਉੱਤੇ ਸੀ।</translation>
    </message>
    <message>
        <source>Your paper is from another place, and what is on it is not at this kiosk. Your phone&apos;s camera can open it.</source>
        <translation>ਤੁਹਾਡਾ ਕਾਗਜ਼ ਕਿਸੇ ਹੋਰ ਥਾਂ ਦਾ ਹੈ, ਅਤੇ ਜੋ ਇਸ ਉੱਤੇ ਹੈ ਉਹ ਇਸ ਕਿਓਸਕ ਉੱਤੇ ਨਹੀਂ ਹੈ। ਤੁਹਾਡੇ ਫ਼ੋਨ ਦਾ ਕੈਮਰਾ ਇਸ ਨੂੰ ਖੋਲ੍ਹ ਸਕਦਾ ਹੈ।</translation>
    </message>
    <message>
        <source>Your paper is from another place: some of what is on it is not at this kiosk. Your phone&apos;s camera can open all of it.</source>
        <translation>ਤੁਹਾਡਾ ਕਾਗਜ਼ ਕਿਸੇ ਹੋਰ ਥਾਂ ਦਾ ਹੈ: ਇਸ ਦੀਆਂ ਕੁਝ ਚੀਜ਼ਾਂ ਇਸ ਕਿਓਸਕ ਉੱਤੇ ਨਹੀਂ ਹਨ। ਤੁਹਾਡੇ ਫ਼ੋਨ ਦਾ ਕੈਮਰਾ ਸਭ ਕੁਝ ਖੋਲ੍ਹ ਸਕਦਾ ਹੈ।</translation>
    </message>
    <message>
        <source>Your paper is of a newer kind, which this kiosk cannot read yet. Your phone&apos;s camera can open it.</source>
        <translation>ਤੁਹਾਡਾ ਕਾਗਜ਼ ਨਵੀਂ ਕਿਸਮ ਦਾ ਹੈ, ਜਿਸ ਨੂੰ ਇਹ ਕਿਓਸਕ ਹਾਲੇ ਨਹੀਂ ਪੜ੍ਹ ਸਕਦਾ। ਤੁਹਾਡੇ ਫ਼ੋਨ ਦਾ ਕੈਮਰਾ ਇਸ ਨੂੰ ਖੋਲ੍ਹ ਸਕਦਾ ਹੈ।</translation>
    </message>
</context>
<context>
    <name>Services</name>
    <message>
        <source>Add to my list</source>
        <translation>ਮੇਰੀ ਸੂਚੀ ਵਿੱਚ ਪਾਓ</translation>
    </message>
    <message>
        <source>Always open</source>
        <translation>ਹਮੇਸ਼ਾ ਖੁੱਲ੍ਹਾ</translation>
    </message>
    <message>
        <source>By phone or online, for everyone</source>
        <translation>ਫ਼ੋਨ ਜਾਂ ਇੰਟਰਨੈੱਟ ਰਾਹੀਂ, ਸਭ ਲਈ</translation>
    </message>
    <message>
        <source>Closed for now</source>
        <translation>ਹੁਣ ਲਈ ਬੰਦ</translation>
    </message>
    <message>
        <source>Closed today</source>
        <translation>ਅੱਜ ਬੰਦ</translation>
    </message>
    <message>
        <source>For a textphone</source>
        <translation>ਟੈਕਸਟਫ਼ੋਨ ਲਈ</translation>
    </message>
    <message>
        <source>For people aged %1 and over</source>
        <translation>%1 ਸਾਲ ਅਤੇ ਉੱਪਰ ਦੇ ਲੋਕਾਂ ਲਈ</translation>
    </message>
    <message>
        <source>For people aged %1 and under</source>
        <translation>%1 ਸਾਲ ਅਤੇ ਘੱਟ ਦੇ ਲੋਕਾਂ ਲਈ</translation>
    </message>
    <message>
        <source>For people aged %1 to %2</source>
        <translation>%1 ਤੋਂ %2 ਸਾਲ ਦੇ ਲੋਕਾਂ ਲਈ</translation>
    </message>
    <message>
        <source>For text messages</source>
        <translation>ਲਿਖਤੀ ਸੁਨੇਹਿਆਂ ਲਈ</translation>
    </message>
    <message>
        <source>For the whole area</source>
        <translation>ਸਾਰੇ ਇਲਾਕੇ ਲਈ</translation>
    </message>
    <message>
        <source>For video calls</source>
        <translation>ਵੀਡੀਓ ਕਾਲਾਂ ਲਈ</translation>
    </message>
    <message>
        <source>Getting in</source>
        <translation>ਅੰਦਰ ਜਾਣਾ</translation>
    </message>
    <message>
        <source>Go back</source>
        <translation>ਵਾਪਸ ਜਾਓ</translation>
    </message>
    <message>
        <source>How to ask for it</source>
        <translation>ਇਸ ਨੂੰ ਕਿਵੇਂ ਮੰਗਣਾ ਹੈ</translation>
    </message>
    <message>
        <source>It is free.</source>
        <translation>ਇਹ ਮੁਫ਼ਤ ਹੈ।</translation>
    </message>
    <message>
        <source>Languages spoken</source>
        <translation>ਬੋਲੀਆਂ ਜਾਂਦੀਆਂ ਭਾਸ਼ਾਵਾਂ</translation>
    </message>
    <message>
        <source>Last checked on %1</source>
        <translation>ਪਿਛਲੀ ਵਾਰ %1 ਨੂੰ ਜਾਂਚਿਆ</translation>
    </message>
    <message>
        <source>More about it</source>
        <translation>ਇਸ ਬਾਰੇ ਹੋਰ</translation>
    </message>
    <message>
        <source>Nobody has said when this was last checked. Ring first.</source>
        <translation>ਕਿਸੇ ਨੇ ਨਹੀਂ ਦੱਸਿਆ ਕਿ ਇਹ ਕਦੋਂ ਜਾਂਚਿਆ ਗਿਆ। ਪਹਿਲਾਂ ਫ਼ੋਨ ਕਰੋ।</translation>
    </message>
    <message>
        <source>On your list. See my list</source>
        <translation>ਤੁਹਾਡੀ ਸੂਚੀ ਵਿੱਚ ਹੈ। ਮੇਰੀ ਸੂਚੀ ਦੇਖੋ</translation>
    </message>
    <message>
        <source>Open now until %1</source>
        <translation>ਹੁਣ ਖੁੱਲ੍ਹਾ, %1 ਤੱਕ</translation>
    </message>
    <message>
        <source>Opens %2 at %1</source>
        <translation>%2 ਨੂੰ %1 ਖੁੱਲ੍ਹਦਾ ਹੈ</translation>
    </message>
    <message>
        <source>Opens on %2 at %1</source>
        <translation>%2 ਨੂੰ %1 ਖੁੱਲ੍ਹਦਾ ਹੈ</translation>
    </message>
    <message>
        <source>Opens today at %1</source>
        <translation>ਅੱਜ %1 ਖੁੱਲ੍ਹਦਾ ਹੈ</translation>
    </message>
    <message>
        <source>Opens tomorrow at %1</source>
        <translation>ਕੱਲ੍ਹ %1 ਖੁੱਲ੍ਹਦਾ ਹੈ</translation>
    </message>
    <message>
        <source>Phone</source>
        <translation>ਫ਼ੋਨ</translation>
    </message>
    <message>
        <source>Ring to ask when it is open</source>
        <translation>ਕਦੋਂ ਖੁੱਲ੍ਹਾ ਹੈ, ਫ਼ੋਨ ਕਰਕੇ ਪੁੱਛੋ</translation>
    </message>
    <message>
        <source>Run by %1</source>
        <translation>ਚਲਾਉਣ ਵਾਲੇ: %1</translation>
    </message>
    <message>
        <source>Sample only</source>
        <extracomment>The index counts no further; nobody reads so many.</extracomment>
        <translation>ਸਿਰਫ਼ ਨਮੂਨਾ</translation>
    </message>
    <message>
        <source>Sample only: this service is not real.</source>
        <translation>ਸਿਰਫ਼ ਨਮੂਨਾ: ਇਹ ਸੇਵਾ ਅਸਲੀ ਨਹੀਂ ਹੈ।</translation>
    </message>
    <message>
        <source>See their website here</source>
        <translation>ਉਨ੍ਹਾਂ ਦੀ ਵੈੱਬਸਾਈਟ ਇੱਥੇ ਦੇਖੋ</translation>
    </message>
    <message>
        <source>Something is wrong here</source>
        <translation>ਇੱਥੇ ਕੁਝ ਗ਼ਲਤ ਹੈ</translation>
    </message>
    <message>
        <source>That day is a bank holiday. Ring before you go.</source>
        <translation>ਉਸ ਦਿਨ ਬੈਂਕ ਦੀ ਛੁੱਟੀ ਹੈ। ਜਾਣ ਤੋਂ ਪਹਿਲਾਂ ਫ਼ੋਨ ਕਰੋ।</translation>
    </message>
    <message>
        <source>Then ask for extension %1</source>
        <translation>ਫਿਰ ਐਕਸਟੈਂਸ਼ਨ %1 ਮੰਗੋ</translation>
    </message>
    <message>
        <source>This service is no longer on our list.</source>
        <translation>ਇਹ ਸੇਵਾ ਹੁਣ ਸਾਡੀ ਸੂਚੀ ਵਿੱਚ ਨਹੀਂ ਹੈ।</translation>
    </message>
    <message>
        <source>Today is a bank holiday. Ring before you go.</source>
        <translation>ਅੱਜ ਬੈਂਕ ਦੀ ਛੁੱਟੀ ਹੈ। ਜਾਣ ਤੋਂ ਪਹਿਲਾਂ ਫ਼ੋਨ ਕਰੋ।</translation>
    </message>
    <message>
        <source>Today: %1</source>
        <translation>ਅੱਜ: %1</translation>
    </message>
    <message>
        <source>Web page: %1</source>
        <translation>ਵੈੱਬ ਪੰਨਾ: %1</translation>
    </message>
    <message>
        <source>What it costs</source>
        <translation>ਕਿੰਨਾ ਖ਼ਰਚਾ ਹੈ</translation>
    </message>
    <message>
        <source>What to bring</source>
        <translation>ਕੀ ਲਿਆਉਣਾ ਹੈ</translation>
    </message>
    <message>
        <source>Where it is</source>
        <translation>ਇਹ ਕਿੱਥੇ ਹੈ</translation>
    </message>
    <message>
        <source>Who it is for</source>
        <translation>ਇਹ ਕਿਸ ਲਈ ਹੈ</translation>
    </message>
    <message>
        <source>Write to</source>
        <translation>ਇਸ ਪਤੇ ਉੱਤੇ ਲਿਖੋ</translation>
    </message>
    <message>
        <source>You told us that something is wrong here. Thank you.</source>
        <translation>ਤੁਸੀਂ ਸਾਨੂੰ ਦੱਸਿਆ ਕਿ ਇੱਥੇ ਕੁਝ ਗ਼ਲਤ ਹੈ। ਧੰਨਵਾਦ।</translation>
    </message>
    <message>
        <source>all day and night</source>
        <translation>ਸਾਰਾ ਦਿਨ ਤੇ ਰਾਤ</translation>
    </message>
</context>
<context>
    <name>Skill</name>
    <message>
        <source>Being safe and legal online</source>
        <translation>ਇੰਟਰਨੈੱਟ ਉੱਤੇ ਸੁਰੱਖਿਅਤ ਅਤੇ ਕਾਨੂੰਨ ਅਨੁਸਾਰ ਰਹਿਣਾ</translation>
    </message>
    <message>
        <source>Buying and applying online</source>
        <translation>ਇੰਟਰਨੈੱਟ ਉੱਤੇ ਖਰੀਦਣਾ ਅਤੇ ਅਰਜ਼ੀ ਦੇਣਾ</translation>
    </message>
    <message>
        <source>Changing a password</source>
        <translation>ਪਾਸਵਰਡ ਬਦਲਣਾ</translation>
    </message>
    <message>
        <source>Communicating</source>
        <translation>ਗੱਲਬਾਤ ਕਰਨਾ</translation>
    </message>
    <message>
        <source>Connecting to Wi-Fi</source>
        <translation>ਵਾਈ-ਫ਼ਾਈ ਨਾਲ ਜੁੜਨਾ</translation>
    </message>
    <message>
        <source>Finding and opening apps</source>
        <translation>ਐਪ ਲੱਭਣਾ ਅਤੇ ਖੋਲ੍ਹਣਾ</translation>
    </message>
    <message>
        <source>Handling information and content</source>
        <translation>ਜਾਣਕਾਰੀ ਸੰਭਾਲਣਾ</translation>
    </message>
    <message>
        <source>Keeping passwords safe</source>
        <translation>ਪਾਸਵਰਡ ਸੁਰੱਖਿਅਤ ਰੱਖਣਾ</translation>
    </message>
    <message>
        <source>Making a device suit you</source>
        <translation>ਯੰਤਰ ਨੂੰ ਆਪਣੇ ਮੁਤਾਬਕ ਬਣਾਉਣਾ</translation>
    </message>
    <message>
        <source>Solving problems</source>
        <translation>ਮੁਸ਼ਕਲਾਂ ਹੱਲ ਕਰਨਾ</translation>
    </message>
    <message>
        <source>Turning on and logging in</source>
        <translation>ਚਾਲੂ ਕਰਨਾ ਅਤੇ ਲੌਗ ਇਨ ਕਰਨਾ</translation>
    </message>
    <message>
        <source>Using a web browser</source>
        <translation>ਵੈੱਬ ਬ੍ਰਾਊਜ਼ਰ ਵਰਤਣਾ</translation>
    </message>
    <message>
        <source>Using the controls of a device</source>
        <translation>ਯੰਤਰ ਦੇ ਬਟਨ ਵਰਤਣਾ</translation>
    </message>
</context>
<context>
    <name>Slip</name>
    <message>
        <source>Email</source>
        <translation>ਈਮੇਲ</translation>
    </message>
    <message>
        <source>It begins an email to:</source>
        <translation>ਇਸ ਨਾਲ ਈਮੇਲ ਸ਼ੁਰੂ ਹੁੰਦੀ ਹੈ:</translation>
    </message>
    <message>
        <source>It opens:</source>
        <translation>ਇਹ ਖੋਲ੍ਹਦਾ ਹੈ:</translation>
    </message>
    <message>
        <source>It puts the day into your phone&apos;s calendar.</source>
        <translation>ਇਹ ਦਿਨ ਨੂੰ ਤੁਹਾਡੇ ਫ਼ੋਨ ਦੇ ਕੈਲੰਡਰ ਵਿੱਚ ਪਾ ਦਿੰਦਾ ਹੈ।</translation>
    </message>
    <message>
        <source>It puts this number into your phone:</source>
        <translation>ਇਹ ਨੰਬਰ ਤੁਹਾਡੇ ਫ਼ੋਨ ਵਿੱਚ ਪਾ ਦਿੰਦਾ ਹੈ:</translation>
    </message>
    <message>
        <source>It rings:</source>
        <translation>ਇਹ ਫ਼ੋਨ ਕਰਦਾ ਹੈ:</translation>
    </message>
    <message>
        <source>It shows these words on your phone.</source>
        <translation>ਇਹ ਸ਼ਬਦ ਤੁਹਾਡੇ ਫ਼ੋਨ &apos;ਤੇ ਦਿਸਣਗੇ।</translation>
    </message>
    <message>
        <source>It shows this list again. You can ring, tick off and go on.</source>
        <translation>ਇਹ ਇਹੀ ਸੂਚੀ ਦੁਬਾਰਾ ਦਿਖਾਉਂਦਾ ਹੈ। ਤੁਸੀਂ ਫ਼ੋਨ ਕਰ, ਨਿਸ਼ਾਨ ਲਾ ਅਤੇ ਅੱਗੇ ਵਧ ਸਕਦੇ ਹੋ।</translation>
    </message>
    <message>
        <source>My notes</source>
        <translation>ਮੇਰੇ ਨੋਟ</translation>
    </message>
    <message>
        <source>Need help? Ask us at %1</source>
        <translation>ਮਦਦ ਚਾਹੀਦੀ ਹੈ? ਸਾਨੂੰ ਇੱਥੇ ਪੁੱਛੋ: %1</translation>
    </message>
    <message>
        <source>Need help? Ring %1</source>
        <translation>ਮਦਦ ਚਾਹੀਦੀ ਹੈ? ਫ਼ੋਨ ਕਰੋ: %1</translation>
    </message>
    <message>
        <source>Page %1 of %2</source>
        <translation>ਪੰਨਾ %1 / %2</translation>
    </message>
    <message>
        <source>Phone</source>
        <translation>ਫ਼ੋਨ</translation>
    </message>
    <message>
        <source>Point your phone&apos;s camera here.</source>
        <translation>ਆਪਣੇ ਫ਼ੋਨ ਦਾ ਕੈਮਰਾ ਇੱਥੇ ਕਰੋ।</translation>
    </message>
    <message>
        <source>Take this paper home.</source>
        <translation>ਇਹ ਕਾਗਜ਼ ਘਰ ਲੈ ਜਾਓ।</translation>
    </message>
    <message>
        <source>There is nothing on your list.</source>
        <translation>ਤੁਹਾਡੀ ਸੂਚੀ ਵਿੱਚ ਕੁਝ ਨਹੀਂ ਹੈ।</translation>
    </message>
    <message>
        <source>Tick each step when it is done.</source>
        <translation>ਹਰ ਕਦਮ ਪੂਰਾ ਹੋਣ ਉੱਤੇ ਨਿਸ਼ਾਨ ਲਾਓ।</translation>
    </message>
    <message>
        <source>Web page</source>
        <translation>ਵੈੱਬ ਪੰਨਾ</translation>
    </message>
    <message>
        <source>What to do next</source>
        <translation>ਅੱਗੇ ਕੀ ਕਰਨਾ ਹੈ</translation>
    </message>
    <message>
        <source>Who helped me (first name):</source>
        <translation>ਕਿਸਨੇ ਮੇਰੀ ਮਦਦ ਕੀਤੀ (ਪਹਿਲਾ ਨਾਂ):</translation>
    </message>
    <message>
        <source>Your list</source>
        <translation>ਤੁਹਾਡੀ ਸੂਚੀ</translation>
    </message>
    <message>
        <source>Your list on a phone: part %1 of %2</source>
        <translation>ਫ਼ੋਨ &apos;ਤੇ ਤੁਹਾਡੀ ਸੂਚੀ: %2 ਵਿੱਚੋਂ ਭਾਗ %1</translation>
    </message>
    <message>
        <source>Your whole list on a phone</source>
        <translation>ਤੁਹਾਡੀ ਪੂਰੀ ਸੂਚੀ ਫ਼ੋਨ &apos;ਤੇ</translation>
    </message>
</context>
<context>
    <name>StaffBeside</name>
    <message>
        <source>May a member of staff use this screen with you?</source>
        <translation>ਕੀ ਸਟਾਫ਼ ਦਾ ਕੋਈ ਮੈਂਬਰ ਤੁਹਾਡੇ ਨਾਲ ਇਹ ਸਕ੍ਰੀਨ ਵਰਤ ਸਕਦਾ ਹੈ?</translation>
    </message>
    <message>
        <source>No, go on without</source>
        <translation>ਨਹੀਂ, ਇਸ ਤੋਂ ਬਿਨਾਂ ਅੱਗੇ ਚੱਲੋ</translation>
    </message>
    <message>
        <source>They do not see your answers there. Nothing about you is kept. Afterwards you go on where you were.</source>
        <translation>ਉਹ ਉੱਥੇ ਤੁਹਾਡੇ ਜਵਾਬ ਨਹੀਂ ਦੇਖਦੇ। ਤੁਹਾਡੇ ਬਾਰੇ ਕੁਝ ਨਹੀਂ ਰੱਖਿਆ ਜਾਂਦਾ। ਬਾਅਦ ਵਿੱਚ ਤੁਸੀਂ ਉੱਥੋਂ ਹੀ ਅੱਗੇ ਚੱਲਦੇ ਹੋ ਜਿੱਥੇ ਸੀ।</translation>
    </message>
    <message>
        <source>Yes, that is fine</source>
        <translation>ਹਾਂ, ਠੀਕ ਹੈ</translation>
    </message>
</context>
<context>
    <name>StaffNotes</name>
    <message>
        <source>Back to the staff room</source>
        <translation>ਸਟਾਫ਼ ਦੇ ਕਮਰੇ ਵਿੱਚ ਵਾਪਸ</translation>
    </message>
    <message>
        <source>Back to the waiting screen</source>
        <translation>ਉਡੀਕ ਸਕਰੀਨ ਉੱਤੇ ਵਾਪਸ</translation>
    </message>
    <message>
        <source>Begin a visit with more time</source>
        <translation>ਵਧੇਰੇ ਸਮੇਂ ਨਾਲ ਮੁਲਾਕਾਤ ਸ਼ੁਰੂ ਕਰੋ</translation>
    </message>
    <message>
        <source>Everything works.</source>
        <translation>ਸਭ ਕੁਝ ਠੀਕ ਚੱਲ ਰਿਹਾ ਹੈ।</translation>
    </message>
    <message>
        <source>For somebody who needs longer: nothing is cleared so soon.</source>
        <translation>ਜਿਸ ਨੂੰ ਵਧੇਰੇ ਸਮਾਂ ਚਾਹੀਦਾ ਹੈ ਉਸ ਲਈ: ਕੁਝ ਵੀ ਇੰਨੀ ਜਲਦੀ ਨਹੀਂ ਮਿਟਦਾ।</translation>
    </message>
    <message>
        <source>For staff</source>
        <extracomment>How many times as long as usual somebody may be quiet for whom staff begin a visit.</extracomment>
        <translation>ਸਟਾਫ਼ ਲਈ</translation>
    </message>
</context>
<context>
    <name>TakeHome</name>
    <message>
        <source>To find for: %1</source>
        <translation>ਇਸ ਲਈ ਲੱਭਣਾ ਹੈ: %1</translation>
    </message>
</context>
<context>
    <name>Topics</name>
    <message>
        <source>Nothing is here yet.</source>
        <translation>ਇੱਥੇ ਅਜੇ ਕੁਝ ਨਹੀਂ ਹੈ।</translation>
    </message>
    <message>
        <source>What is it about?</source>
        <translation>ਇਹ ਕਿਸ ਬਾਰੇ ਹੈ?</translation>
    </message>
    <message>
        <source>What would you like to learn?</source>
        <translation>ਤੁਸੀਂ ਕੀ ਸਿੱਖਣਾ ਚਾਹੁੰਦੇ ਹੋ?</translation>
    </message>
</context>
<context>
    <name>Waiting</name>
    <message>
        <source>Here you can</source>
        <translation>ਇੱਥੇ ਤੁਸੀਂ</translation>
    </message>
    <message>
        <source>To hear a page, touch “Read to me”.</source>
        <translation>ਪੰਨਾ ਸੁਣਨ ਲਈ “ਪੜ੍ਹ ਕੇ ਸੁਣਾਓ” ਨੂੰ ਛੂਹੋ।</translation>
    </message>
    <message>
        <source>To use it by ear: put in headphones, or hold an arrow key.</source>
        <translation>ਸੁਣ ਕੇ ਵਰਤਣ ਲਈ: ਹੈੱਡਫੋਨ ਲਾਓ, ਜਾਂ ਤੀਰ ਵਾਲੀ ਕੁੰਜੀ ਦਬਾਈ ਰੱਖੋ।</translation>
    </message>
    <message>
        <source>To use it by ear: put in headphones, or press a key.</source>
        <translation>ਸੁਣ ਕੇ ਵਰਤਣ ਲਈ: ਹੈੱਡਫੋਨ ਲਾਓ, ਜਾਂ ਕੋਈ ਕੁੰਜੀ ਦਬਾਓ।</translation>
    </message>
    <message>
        <source>Touch to begin</source>
        <extracomment>With all nine languages, everything still stands on one page of a screen 600 px high. The invitation in every language, whichever is shown: it must be read before one can be chosen.</extracomment>
        <translation>ਸ਼ੁਰੂ ਕਰਨ ਲਈ ਛੂਹੋ</translation>
    </message>
    <message>
        <source>apply for a Blue Badge</source>
        <translation>ਬਲੂ ਬੈਜ ਲਈ ਅਰਜ਼ੀ ਦੇ ਸਕਦੇ ਹੋ</translation>
    </message>
    <message>
        <source>ask for help at home</source>
        <translation>ਘਰ ਵਿੱਚ ਮਦਦ ਮੰਗ ਸਕਦੇ ਹੋ</translation>
    </message>
    <message>
        <source>check what money you can get</source>
        <translation>ਦੇਖ ਸਕਦੇ ਹੋ ਕਿ ਤੁਹਾਨੂੰ ਕਿੰਨੇ ਪੈਸੇ ਮਿਲ ਸਕਦੇ ਹਨ</translation>
    </message>
    <message>
        <source>find a lunch club</source>
        <translation>ਲੰਚ ਕਲੱਬ ਲੱਭ ਸਕਦੇ ਹੋ</translation>
    </message>
    <message>
        <source>find help near you</source>
        <translation>ਆਪਣੇ ਨੇੜੇ ਮਦਦ ਲੱਭ ਸਕਦੇ ਹੋ</translation>
    </message>
</context>
<context>
    <name>Walking</name>
    <message>
        <source>Add to my list</source>
        <translation>ਮੇਰੀ ਸੂਚੀ ਵਿੱਚ ਪਾਓ</translation>
    </message>
    <message>
        <source>Are these answers right?</source>
        <translation>ਕੀ ਇਹ ਜਵਾਬ ਠੀਕ ਹਨ?</translation>
    </message>
    <message>
        <source>Ask someone to come here</source>
        <translation>ਕਿਸੇ ਨੂੰ ਇੱਥੇ ਬੁਲਾਓ</translation>
    </message>
    <message>
        <source>Choose all that fit. Then press Next.</source>
        <translation>ਜੋ ਵੀ ਠੀਕ ਹਨ, ਸਭ ਚੁਣੋ। ਫਿਰ “ਅੱਗੇ” ਦਬਾਓ।</translation>
    </message>
    <message>
        <source>Do it here now</source>
        <translation>ਹੁਣੇ ਇੱਥੇ ਕਰੋ</translation>
    </message>
    <message>
        <source>Do something else</source>
        <translation>ਕੁਝ ਹੋਰ ਕਰੋ</translation>
    </message>
    <message>
        <source>Ends in %1</source>
        <translation>ਅੰਤ ਵਿੱਚ %1</translation>
    </message>
    <message>
        <source>For example: %1</source>
        <translation>ਜਿਵੇਂ: %1</translation>
    </message>
    <message>
        <source>Go back to the open page</source>
        <translation>ਖੁੱਲ੍ਹੇ ਪੰਨੇ ਤੇ ਵਾਪਸ</translation>
    </message>
    <message>
        <source>How long it takes</source>
        <translation>ਕਿੰਨਾ ਸਮਾਂ ਲੱਗਦਾ ਹੈ</translation>
    </message>
    <message>
        <source>I don&apos;t know</source>
        <translation>ਮੈਨੂੰ ਪਤਾ ਨਹੀਂ</translation>
    </message>
    <message>
        <source>Leave this out</source>
        <translation>ਇਸ ਨੂੰ ਛੱਡੋ</translation>
    </message>
    <message>
        <source>Left out</source>
        <translation>ਛੱਡਿਆ ਗਿਆ</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>ਅੱਗੇ</translation>
    </message>
    <message>
        <source>No</source>
        <translation>ਨਹੀਂ</translation>
    </message>
    <message>
        <source>None of these</source>
        <translation>ਇਹਨਾਂ ਵਿੱਚੋਂ ਕੋਈ ਨਹੀਂ</translation>
    </message>
    <message>
        <source>Nothing you type is kept.</source>
        <translation>ਜੋ ਤੁਸੀਂ ਲਿਖਦੇ ਹੋ, ਉਹ ਰੱਖਿਆ ਨਹੀਂ ਜਾਂਦਾ।</translation>
    </message>
    <message>
        <source>On your list. You can print it.</source>
        <translation>ਤੁਹਾਡੀ ਸੂਚੀ ਵਿੱਚ ਹੈ। ਤੁਸੀਂ ਇਸ ਨੂੰ ਛਾਪ ਸਕਦੇ ਹੋ।</translation>
    </message>
    <message>
        <source>Put this on your list. It goes home with you.</source>
        <translation>ਇਸ ਨੂੰ ਆਪਣੀ ਸੂਚੀ ਵਿੱਚ ਪਾਓ। ਇਹ ਤੁਹਾਡੇ ਨਾਲ ਘਰ ਜਾਵੇਗਾ।</translation>
    </message>
    <message>
        <source>See my list</source>
        <translation>ਮੇਰੀ ਸੂਚੀ ਦੇਖੋ</translation>
    </message>
    <message>
        <source>Step %1 of %2</source>
        <translation>ਕਦਮ %1 / %2</translation>
    </message>
    <message>
        <source>The page cannot be opened here at the moment.</source>
        <translation>ਪੰਨਾ ਇਸ ਵੇਲੇ ਇੱਥੇ ਨਹੀਂ ਖੁੱਲ੍ਹ ਸਕਦਾ।</translation>
    </message>
    <message>
        <source>This is on the web page %1.</source>
        <translation>ਇਹ ਵੈੱਬ ਪੰਨੇ %1 ਉੱਤੇ ਹੈ।</translation>
    </message>
    <message>
        <source>Touch an answer to change it.</source>
        <translation>ਜਵਾਬ ਬਦਲਣ ਲਈ ਉਸ ਨੂੰ ਛੂਹੋ।</translation>
    </message>
    <message>
        <source>What happens next</source>
        <translation>ਅੱਗੇ ਕੀ ਹੋਵੇਗਾ</translation>
    </message>
    <message>
        <source>What to look for</source>
        <translation>ਕੀ ਲੱਭਣਾ ਹੈ</translation>
    </message>
    <message>
        <source>What to press</source>
        <translation>ਕੀ ਦਬਾਉਣਾ ਹੈ</translation>
    </message>
    <message>
        <source>Yes</source>
        <translation>ਹਾਂ</translation>
    </message>
    <message>
        <source>Yes, go on</source>
        <translation>ਹਾਂ, ਅੱਗੇ ਚੱਲੋ</translation>
    </message>
    <message>
        <source>You can say this:</source>
        <translation>ਤੁਸੀਂ ਇਹ ਕਹਿ ਸਕਦੇ ਹੋ:</translation>
    </message>
</context>
<context>
    <name>Ways</name>
    <message>
        <source>A sketch of the way. %1</source>
        <extracomment>A line of words no higher than so many radii: else they hide what they are written in.</extracomment>
        <translation>ਰਾਹ ਦਾ ਖ਼ਾਕਾ। %1</translation>
    </message>
    <message>
        <source>It is east of %1.</source>
        <translation>ਇਹ %1 ਦੇ ਪੂਰਬ ਵੱਲ ਹੈ।</translation>
    </message>
    <message>
        <source>It is here</source>
        <translation>ਇਹ ਇੱਥੇ ਹੈ</translation>
    </message>
    <message>
        <source>It is north of %1.</source>
        <translation>ਇਹ %1 ਦੇ ਉੱਤਰ ਵੱਲ ਹੈ।</translation>
    </message>
    <message>
        <source>It is north-east of %1.</source>
        <translation>ਇਹ %1 ਦੇ ਉੱਤਰ-ਪੂਰਬ ਵੱਲ ਹੈ।</translation>
    </message>
    <message>
        <source>It is north-west of %1.</source>
        <translation>ਇਹ %1 ਦੇ ਉੱਤਰ-ਪੱਛਮ ਵੱਲ ਹੈ।</translation>
    </message>
    <message>
        <source>It is south of %1.</source>
        <translation>ਇਹ %1 ਦੇ ਦੱਖਣ ਵੱਲ ਹੈ।</translation>
    </message>
    <message>
        <source>It is south-east of %1.</source>
        <translation>ਇਹ %1 ਦੇ ਦੱਖਣ-ਪੂਰਬ ਵੱਲ ਹੈ।</translation>
    </message>
    <message>
        <source>It is south-west of %1.</source>
        <translation>ਇਹ %1 ਦੇ ਦੱਖਣ-ਪੱਛਮ ਵੱਲ ਹੈ।</translation>
    </message>
    <message>
        <source>It is west of %1.</source>
        <translation>ਇਹ %1 ਦੇ ਪੱਛਮ ਵੱਲ ਹੈ।</translation>
    </message>
    <message>
        <source>North</source>
        <translation>ਉੱਤਰ</translation>
    </message>
    <message>
        <source>The big ring is %1 miles away.</source>
        <translation>ਵੱਡਾ ਗੋਲਾ %1 ਮੀਲ ਦੂਰ ਹੈ।</translation>
    </message>
    <message>
        <source>The big ring is 1 mile away.</source>
        <translation>ਵੱਡਾ ਗੋਲਾ 1 ਮੀਲ ਦੂਰ ਹੈ।</translation>
    </message>
    <message>
        <source>The big ring is a quarter of a mile away.</source>
        <translation>ਵੱਡਾ ਗੋਲਾ ਚੌਥਾਈ ਮੀਲ ਦੂਰ ਹੈ।</translation>
    </message>
    <message>
        <source>The big ring is half a mile away.</source>
        <translation>ਵੱਡਾ ਗੋਲਾ ਅੱਧਾ ਮੀਲ ਦੂਰ ਹੈ।</translation>
    </message>
    <message>
        <source>The line is straight. The streets are longer.</source>
        <translation>ਲਕੀਰ ਸਿੱਧੀ ਹੈ। ਗਲੀਆਂ ਲੰਮੀਆਂ ਹਨ।</translation>
    </message>
    <message>
        <source>You are here</source>
        <translation>ਤੁਸੀਂ ਇੱਥੇ ਹੋ</translation>
    </message>
</context>
<context>
    <name>Wrong</name>
    <message>
        <source>Back to the service</source>
        <translation>ਸੇਵਾ ਉੱਤੇ ਵਾਪਸ</translation>
    </message>
    <message>
        <source>It has closed or moved</source>
        <translation>ਇਹ ਬੰਦ ਹੋ ਗਈ ਜਾਂ ਕਿਤੇ ਹੋਰ ਚਲੀ ਗਈ ਹੈ</translation>
    </message>
    <message>
        <source>Thank you. You helped the next person.</source>
        <translation>ਧੰਨਵਾਦ। ਤੁਸੀਂ ਅਗਲੇ ਵਿਅਕਤੀ ਦੀ ਮਦਦ ਕੀਤੀ।</translation>
    </message>
    <message>
        <source>The phone number is wrong</source>
        <translation>ਫ਼ੋਨ ਨੰਬਰ ਗ਼ਲਤ ਹੈ</translation>
    </message>
    <message>
        <source>The times or something else is wrong</source>
        <translation>ਸਮਾਂ ਜਾਂ ਕੁਝ ਹੋਰ ਗ਼ਲਤ ਹੈ</translation>
    </message>
    <message>
        <source>Until then, ring before you go there.</source>
        <translation>ਓਦੋਂ ਤੱਕ, ਉੱਥੇ ਜਾਣ ਤੋਂ ਪਹਿਲਾਂ ਫ਼ੋਨ ਕਰੋ।</translation>
    </message>
    <message>
        <source>We could not keep that. Please tell someone who works here.</source>
        <translation>ਅਸੀਂ ਇਹ ਰੱਖ ਨਹੀਂ ਸਕੇ। ਕਿਰਪਾ ਕਰਕੇ ਇੱਥੇ ਕੰਮ ਕਰਨ ਵਾਲੇ ਕਿਸੇ ਨੂੰ ਦੱਸੋ।</translation>
    </message>
    <message>
        <source>We did not keep anything about you.</source>
        <translation>ਅਸੀਂ ਤੁਹਾਡੇ ਬਾਰੇ ਕੁਝ ਨਹੀਂ ਰੱਖਿਆ।</translation>
    </message>
    <message>
        <source>We tell the people who keep this list. They check it.</source>
        <translation>ਅਸੀਂ ਇਹ ਸੂਚੀ ਰੱਖਣ ਵਾਲਿਆਂ ਨੂੰ ਦੱਸਦੇ ਹਾਂ। ਉਹ ਇਸ ਨੂੰ ਜਾਂਚਦੇ ਹਨ।</translation>
    </message>
    <message>
        <source>What is wrong here?</source>
        <translation>ਇੱਥੇ ਕੀ ਗ਼ਲਤ ਹੈ?</translation>
    </message>
</context>
</TS>
