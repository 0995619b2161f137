<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="bn_BD" sourcelanguage="en_GB">
<context>
    <name></name>
    <message numerus="yes">
        <source>%1 services</source>
        <translation>
            <numerusform>%1টি সেবা</numerusform>
            <numerusform>%1টি সেবা</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>About %1 miles away</source>
        <translation>
            <numerusform>প্রায় %1 মাইল দূরে</numerusform>
            <numerusform>প্রায় %1 মাইল দূরে</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>About %1 minutes on foot.</source>
        <translation>
            <numerusform>হেঁটে প্রায় %1 মিনিট।</numerusform>
            <numerusform>হেঁটে প্রায় %1 মিনিট।</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>All %1 parts done</source>
        <translation>
            <numerusform>%1টি অংশই শেষ</numerusform>
            <numerusform>%1টি অংশই শেষ</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Show %1 results</source>
        <translation>
            <numerusform>%1টি ফল দেখান</numerusform>
            <numerusform>%1টি ফল দেখান</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>That is too long. Use up to %1 letters.</source>
        <translation>
            <numerusform>এটি বেশি লম্বা। সর্বাধিক %1টি অক্ষর লিখুন।</numerusform>
            <numerusform>এটি বেশি লম্বা। সর্বাধিক %1টি অক্ষর লিখুন।</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>We will clear your answers and your list in %1 seconds.</source>
        <translation>
            <numerusform>%1 সেকেন্ডে আমরা আপনার উত্তর ও তালিকা মুছে ফেলব।</numerusform>
            <numerusform>%1 সেকেন্ডে আমরা আপনার উত্তর ও তালিকা মুছে ফেলব।</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Ask</name>
    <message>
        <source>Phone someone who can help</source>
        <translation>সাহায্য করতে পারেন এমন কাউকে ফোন করুন</translation>
    </message>
    <message>
        <source>Someone who works here</source>
        <translation>এখানে কাজ করেন এমন কেউ</translation>
    </message>
    <message>
        <source>The screen will show that you would like help.</source>
        <translation>পর্দায় দেখা যাবে যে আপনি সাহায্য চান।</translation>
    </message>
    <message>
        <source>Who would you like to ask?</source>
        <translation>আপনি কাকে জিজ্ঞাসা করতে চান?</translation>
    </message>
</context>
<context>
    <name>Bar</name>
    <message>
        <source>Bigger</source>
        <translation>বড়</translation>
    </message>
    <message>
        <source>Colours</source>
        <translation>রং</translation>
    </message>
    <message>
        <source>Finish</source>
        <translation>শেষ</translation>
    </message>
    <message>
        <source>My list</source>
        <extracomment>Title and message. Wide enough for the words of two buttons beside each other.</extracomment>
        <translation>আমার তালিকা</translation>
    </message>
    <message>
        <source>No voice yet</source>
        <translation>এখনও স্বর নেই</translation>
    </message>
    <message>
        <source>Read to me</source>
        <translation>পড়ে শোনান</translation>
    </message>
    <message>
        <source>Smaller</source>
        <extracomment>The pages that the help for the family rests on; facts checked on 25 November 2026, not yet confirmed by a person.</extracomment>
        <translation>ছোট</translation>
    </message>
    <message>
        <source>Stop reading</source>
        <translation>পড়া থামান</translation>
    </message>
</context>
<context>
    <name>CampaignPaper</name>
    <message>
        <source>Ask at the desk: we do it together.</source>
        <translation>ডেস্কে জিজ্ঞাসা করুন: আমরা এটি একসঙ্গে করি।</translation>
    </message>
    <message>
        <source>For you, or for somebody you know.</source>
        <translation>আপনার জন্য, অথবা আপনার চেনা কারও জন্য।</translation>
    </message>
    <message>
        <source>It is free. You need no computer.</source>
        <translation>এটি বিনামূল্যে। আপনার কম্পিউটার লাগবে না।</translation>
    </message>
    <message>
        <source>Or show this code to the kiosk.</source>
        <translation>অথবা এই কোডটি কিয়স্ককে দেখান।</translation>
    </message>
    <message>
        <source>This is an offer. You do not have to do anything.</source>
        <translation>এটি একটি প্রস্তাব। আপনাকে কিছু করতেই হবে না।</translation>
    </message>
</context>
<context>
    <name>Categories</name>
    <message>
        <source>Alcohol, drugs and gambling</source>
        <translation>মদ, মাদক ও জুয়া</translation>
    </message>
    <message>
        <source>Armed forces</source>
        <translation>সশস্ত্র বাহিনী</translation>
    </message>
    <message>
        <source>Care and help at home</source>
        <translation>বাড়িতে পরিচর্যা ও সাহায্য</translation>
    </message>
    <message>
        <source>Caring for someone</source>
        <translation>কারও দেখাশোনা করা</translation>
    </message>
    <message>
        <source>Company and friendship</source>
        <translation>সঙ্গ ও বন্ধুত্ব</translation>
    </message>
    <message>
        <source>Dementia and memory</source>
        <translation>ডিমেনশিয়া ও স্মৃতি</translation>
    </message>
    <message>
        <source>Disability</source>
        <translation>প্রতিবন্ধিতা</translation>
    </message>
    <message>
        <source>Energy and bills</source>
        <translation>গ্যাস, বিদ্যুৎ ও বিল</translation>
    </message>
    <message>
        <source>Families and children</source>
        <translation>পরিবার ও শিশু</translation>
    </message>
    <message>
        <source>Feelings and mental health</source>
        <translation>অনুভূতি ও মানসিক স্বাস্থ্য</translation>
    </message>
    <message>
        <source>Food and meals</source>
        <translation>খাবার</translation>
    </message>
    <message>
        <source>Getting about</source>
        <translation>চলাফেরা</translation>
    </message>
    <message>
        <source>Getting online</source>
        <translation>ইন্টারনেট ব্যবহার</translation>
    </message>
    <message>
        <source>Health</source>
        <translation>স্বাস্থ্য</translation>
    </message>
    <message>
        <source>Housing and repairs</source>
        <translation>বাসস্থান ও মেরামত</translation>
    </message>
    <message>
        <source>Money and benefits</source>
        <translation>টাকা ও সরকারি ভাতা</translation>
    </message>
    <message>
        <source>Other services</source>
        <translation>অন্যান্য সেবা</translation>
    </message>
    <message>
        <source>Rights and legal help</source>
        <translation>অধিকার ও আইনি সাহায্য</translation>
    </message>
    <message>
        <source>Sight and hearing</source>
        <translation>দৃষ্টি ও শ্রবণ</translation>
    </message>
    <message>
        <source>Staying safe</source>
        <translation>নিরাপদ থাকা</translation>
    </message>
    <message>
        <source>When someone dies</source>
        <translation>কেউ মারা গেলে</translation>
    </message>
    <message>
        <source>Work and learning</source>
        <translation>কাজ ও শেখা</translation>
    </message>
</context>
<context>
    <name>Companion</name>
    <message>
        <source>Appointees for benefits on GOV.UK</source>
        <translation>GOV.UK-এ ভাতার জন্য নিযুক্ত ব্যক্তি (appointee)</translation>
    </message>
    <message>
        <source>Ask before you speak for them, type for them or read their letters.</source>
        <translation>তাদের হয়ে কথা বলা, লেখা বা তাদের চিঠি পড়ার আগে জিজ্ঞাসা করুন।</translation>
    </message>
    <message>
        <source>For benefits alone, you can become an appointee.</source>
        <translation>শুধু ভাতার জন্য আপনি নিযুক্ত ব্যক্তি (appointee) হতে পারেন।</translation>
    </message>
    <message>
        <source>Forget my ticks and settings</source>
        <translation>আমার টিক ও সেটিংস ভুলে যান</translation>
    </message>
    <message>
        <source>Free lessons: Learn My Way</source>
        <translation>বিনামূল্যে পাঠ: Learn My Way</translation>
    </message>
    <message>
        <source>How to get it</source>
        <translation>এটি কীভাবে পাবেন</translation>
    </message>
    <message>
        <source>It may have closed or changed. Ring where you got the list, and ask.</source>
        <translation>এটি হয়তো বন্ধ হয়েছে বা বদলেছে। যেখানে তালিকা পেয়েছেন সেখানে ফোন করে জিজ্ঞাসা করুন।</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>ভাষা</translation>
    </message>
    <message>
        <source>Last checked on %1.</source>
        <translation>শেষবার দেখা হয়েছে %1।</translation>
    </message>
    <message>
        <source>Look for:</source>
        <translation>এটি খুঁজুন:</translation>
    </message>
    <message>
        <source>Never use their passwords.</source>
        <translation>তাদের পাসওয়ার্ড কখনো ব্যবহার করবেন না।</translation>
    </message>
    <message>
        <source>Nobody at the council has confirmed this yet.</source>
        <translation>কাউন্সিলের কেউ এখনো এটি নিশ্চিত করেননি।</translation>
    </message>
    <message>
        <source>Nobody is told that you opened this page. Your ticks stay in this browser only.</source>
        <translation>আপনি এই পাতা খুলেছেন তা কাউকে বলা হয় না। আপনার টিক শুধু এই ব্রাউজারে থাকে।</translation>
    </message>
    <message>
        <source>Open their website</source>
        <translation>তাদের ওয়েবসাইট খুলুন</translation>
    </message>
    <message>
        <source>Power of attorney on GOV.UK</source>
        <translation>GOV.UK-এ পাওয়ার অব অ্যাটর্নি</translation>
    </message>
    <message>
        <source>Press:</source>
        <translation>এটি চাপুন:</translation>
    </message>
    <message>
        <source>Print</source>
        <translation>ছাপান</translation>
    </message>
    <message>
        <source>Put %1 into my calendar</source>
        <translation>%1 আমার ক্যালেন্ডারে রাখুন</translation>
    </message>
    <message>
        <source>Read more on the official page</source>
        <translation>সরকারি পাতায় আরও পড়ুন</translation>
    </message>
    <message>
        <source>Ring</source>
        <translation>ফোন করুন</translation>
    </message>
    <message>
        <source>Ring with them, and let them speak first. Write down who said what, and the day.</source>
        <translation>তাদের সঙ্গে মিলে ফোন করুন, আর আগে তাদের বলতে দিন। কে কী বলল এবং কোন দিন, লিখে রাখুন।</translation>
    </message>
    <message>
        <source>Show me the way</source>
        <translation>আমাকে পথ দেখান</translation>
    </message>
    <message>
        <source>Sit beside them and let them press. Read the words aloud.</source>
        <translation>তাদের পাশে বসুন এবং তাদের চাপতে দিন। কথাগুলো জোরে পড়ুন।</translation>
    </message>
    <message>
        <source>The facts on this page are as they were on %1.</source>
        <translation>এই পাতার তথ্য %1 তারিখের।</translation>
    </message>
    <message>
        <source>The kiosk asked you this. What you answered was not kept.</source>
        <translation>কিয়স্ক আপনাকে এটি জিজ্ঞাসা করেছিল। আপনার উত্তর রাখা হয়নি।</translation>
    </message>
    <message>
        <source>The library or centre helps with forms and phones, and can teach you to help others.</source>
        <translation>লাইব্রেরি বা কেন্দ্র ফর্ম ও ফোনে সাহায্য করে, এবং অন্যকে সাহায্য করতে আপনাকে শেখাতে পারে।</translation>
    </message>
    <message>
        <source>There are free lessons online, too.</source>
        <translation>অনলাইনে বিনামূল্যে পাঠও আছে।</translation>
    </message>
    <message>
        <source>There is no connection now. Open this page again when there is one.</source>
        <translation>এখন সংযোগ নেই। সংযোগ হলে এই পাতা আবার খুলুন।</translation>
    </message>
    <message>
        <source>This code or link is not whole. Point your camera at the code again, or type it once more.</source>
        <translation>এই কোড বা লিংক পুরো নয়। ক্যামেরা আবার কোডের দিকে ধরুন, বা আবার লিখুন।</translation>
    </message>
    <message>
        <source>This is no longer here</source>
        <translation>এটি আর এখানে নেই</translation>
    </message>
    <message>
        <source>This is what was found for you. Tick off what you have done.</source>
        <translation>এগুলো আপনার জন্য পাওয়া গেছে। যা করেছেন তাতে টিক দিন।</translation>
    </message>
    <message>
        <source>This list was made by a newer kiosk than this page knows. Please try again in a few days.</source>
        <translation>এই তালিকা একটি নতুন কিয়স্ক বানিয়েছে, যা এই পাতা এখনো চেনে না। কয়েক দিন পরে আবার চেষ্টা করুন।</translation>
    </message>
    <message>
        <source>This page shows the list of a printed code. Point your camera at it again.</source>
        <translation>এই পাতা ছাপানো কোডের তালিকা দেখায়। ক্যামেরা আবার তার দিকে ধরুন।</translation>
    </message>
    <message>
        <source>This part is in English.</source>
        <translation>এই অংশটি ইংরেজিতে।</translation>
    </message>
    <message>
        <source>To act for somebody you need the legal right. This is a power of attorney.</source>
        <translation>কারও হয়ে কাজ করতে আইনি অধিকার লাগে। এটি পাওয়ার অব অ্যাটর্নি।</translation>
    </message>
    <message>
        <source>What it costs</source>
        <translation>এর খরচ</translation>
    </message>
    <message>
        <source>What needs their yes</source>
        <translation>কোন কাজে তাদের সম্মতি লাগে</translation>
    </message>
    <message>
        <source>What to bring</source>
        <translation>কী সঙ্গে আনবেন</translation>
    </message>
    <message>
        <source>What to do next</source>
        <translation>এরপর কী করবেন</translation>
    </message>
    <message>
        <source>What to have ready</source>
        <translation>কী তৈরি রাখবেন</translation>
    </message>
    <message>
        <source>What you can do</source>
        <translation>আপনি কী করতে পারেন</translation>
    </message>
    <message>
        <source>When it is open</source>
        <translation>কখন খোলা</translation>
    </message>
    <message>
        <source>Where it is</source>
        <translation>এটি কোথায়</translation>
    </message>
    <message>
        <source>Where this list was made</source>
        <translation>এই তালিকা কোথায় তৈরি</translation>
    </message>
    <message>
        <source>Where to learn</source>
        <translation>কোথায় শিখবেন</translation>
    </message>
    <message>
        <source>Who it is for</source>
        <translation>এটি কার জন্য</translation>
    </message>
    <message>
        <source>Write to %1</source>
        <translation>%1-কে লিখুন</translation>
    </message>
    <message>
        <source>You are family or a friend: how to help</source>
        <translation>আপনি পরিবার বা বন্ধু: কীভাবে সাহায্য করবেন</translation>
    </message>
    <message>
        <source>You stopped here. Go on with this:</source>
        <translation>আপনি এখানে থেমেছিলেন। এখান থেকে এগিয়ে যান:</translation>
    </message>
    <message>
        <source>Your list</source>
        <translation>আপনার তালিকা</translation>
    </message>
</context>
<context>
    <name>Days</name>
    <message>
        <source>%1 to %2</source>
        <translation>%1 থেকে %2</translation>
    </message>
</context>
<context>
    <name>Distances</name>
    <message>
        <source>About 1 mile away</source>
        <translation>প্রায় 1 মাইল দূরে</translation>
    </message>
    <message>
        <source>About half a mile away</source>
        <translation>প্রায় আধ মাইল দূরে</translation>
    </message>
    <message>
        <source>Very near</source>
        <translation>খুব কাছে</translation>
    </message>
</context>
<context>
    <name>Echo</name>
    <message>
        <source>Deleted</source>
        <translation>মোছা হয়েছে</translation>
    </message>
    <message>
        <source>Deleted: %1</source>
        <translation>মোছা হয়েছে: %1</translation>
    </message>
    <message>
        <source>a sign</source>
        <translation>একটি চিহ্ন</translation>
    </message>
    <message>
        <source>apostrophe</source>
        <translation>ঊর্ধ্বকমা</translation>
    </message>
    <message>
        <source>at</source>
        <translation>অ্যাট</translation>
    </message>
    <message>
        <source>comma</source>
        <translation>কমা</translation>
    </message>
    <message>
        <source>full stop</source>
        <translation>ফুলস্টপ</translation>
    </message>
    <message>
        <source>hyphen</source>
        <translation>হাইফেন</translation>
    </message>
    <message>
        <source>question mark</source>
        <translation>প্রশ্ন চিহ্ন</translation>
    </message>
    <message>
        <source>slash</source>
        <translation>স্ল্যাশ</translation>
    </message>
    <message>
        <source>space</source>
        <translation>ফাঁক</translation>
    </message>
</context>
<context>
    <name>Find</name>
    <message>
        <source>%1 of these</source>
        <translation>এর মধ্যে %1টি</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>1 service</source>
        <translation>1টি সেবা</translation>
    </message>
    <message>
        <source>Another %1</source>
        <translation>অন্য কোনো %1</translation>
    </message>
    <message>
        <source>Ask a person</source>
        <translation>কাউকে জিজ্ঞাসা করুন</translation>
    </message>
    <message>
        <source>Clear all</source>
        <translation>সব মুছুন</translation>
    </message>
    <message>
        <source>Distances are from %1. Type your postcode to change it.</source>
        <translation>দূরত্ব %1 থেকে মাপা। বদলাতে আপনার পোস্টকোড লিখুন।</translation>
    </message>
    <message>
        <source>From %1.</source>
        <translation>%1 এর পক্ষ থেকে।</translation>
    </message>
    <message>
        <source>Look for %1</source>
        <translation>%1 খুঁজুন</translation>
    </message>
    <message>
        <source>More than %1 of these</source>
        <translation>এর মধ্যে %1টির বেশি</translation>
    </message>
    <message>
        <source>Narrow down</source>
        <translation>বাছাই করুন</translation>
    </message>
    <message>
        <source>Narrow down (%1 on)</source>
        <translation>বাছাই করুন (%1টি বাছা)</translation>
    </message>
    <message>
        <source>Near %1.</source>
        <translation>%1 এর কাছে।</translation>
    </message>
    <message>
        <source>No service has all these words. These come closest.</source>
        <translation>কোনো সেবায় এই সব শব্দ নেই। এগুলো সবচেয়ে কাছাকাছি।</translation>
    </message>
    <message>
        <source>Only: %1</source>
        <translation>শুধু: %1</translation>
    </message>
    <message>
        <source>Show 1 result</source>
        <translation>1টি ফল দেখান</translation>
    </message>
    <message>
        <source>Show more results</source>
        <translation>আরও ফল দেখান</translation>
    </message>
    <message>
        <source>Show the results</source>
        <translation>ফল দেখান</translation>
    </message>
    <message>
        <source>The list of services is being made ready. Ask a person now.</source>
        <translation>সেবার তালিকা তৈরি হচ্ছে। এখন কাউকে জিজ্ঞাসা করুন।</translation>
    </message>
    <message>
        <source>There are more. Type one more word to find them.</source>
        <translation>আরও আছে। খুঁজতে আরেকটি শব্দ লিখুন।</translation>
    </message>
    <message>
        <source>These come closest</source>
        <translation>এগুলো সবচেয়ে কাছাকাছি</translation>
    </message>
    <message>
        <source>We found %1.</source>
        <translation>আমরা %1টি পেয়েছি।</translation>
    </message>
    <message>
        <source>We found more than %1.</source>
        <translation>আমরা %1টির বেশি পেয়েছি।</translation>
    </message>
    <message>
        <source>We found nothing for these words. Try other words, or ask.</source>
        <translation>এই শব্দে কিছু পাইনি। অন্য শব্দ লিখুন, বা জিজ্ঞাসা করুন।</translation>
    </message>
    <message>
        <source>We found nothing with all that you chose.</source>
        <translation>আপনি যা যা বেছেছেন, তার সব মিলিয়ে কিছু পাইনি।</translation>
    </message>
    <message>
        <source>We looked for %1. You typed %2.</source>
        <translation>আমরা %1 খুঁজেছি। আপনি %2 লিখেছেন।</translation>
    </message>
    <message>
        <source>What are you looking for?</source>
        <extracomment>The title and the line. With less room than so many times the line that is typed in, nothing is seen below it.</extracomment>
        <translation>আপনি কী খুঁজছেন?</translation>
    </message>
    <message>
        <source>Which %1 do you mean?</source>
        <translation>আপনি কোন %1 বলছেন?</translation>
    </message>
    <message>
        <source>lunch club</source>
        <translation>লাঞ্চ ক্লাব</translation>
    </message>
</context>
<context>
    <name>Finishing</name>
    <message>
        <source>Finish and forget everything</source>
        <translation>শেষ করুন ও সব ভুলে যান</translation>
    </message>
    <message>
        <source>First, print my list</source>
        <translation>আগে আমার তালিকা ছাপান</translation>
    </message>
    <message>
        <source>Have you finished?</source>
        <translation>আপনার কাজ কি শেষ?</translation>
    </message>
    <message>
        <source>No, go back</source>
        <translation>না, ফিরে যান</translation>
    </message>
    <message>
        <source>We will forget everything you typed and chose. Nobody can see it after you.</source>
        <translation>আপনি যা লিখেছেন ও বেছেছেন, আমরা সব ভুলে যাব। আপনার পরে কেউ তা দেখতে পাবে না।</translation>
    </message>
</context>
<context>
    <name>Header</name>
    <message>
        <source>Back</source>
        <extracomment>The height that the words of the header have.</extracomment>
        <translation>পিছনে</translation>
    </message>
</context>
<context>
    <name>HelpWanted</name>
    <message>
        <source>I do not need help now</source>
        <translation>আমার এখন সাহায্য লাগবে না</translation>
    </message>
    <message>
        <source>Someone here would like help, please.</source>
        <translation>এখানে একজনের সাহায্য দরকার, অনুগ্রহ করে আসুন।</translation>
    </message>
    <message>
        <source>Staff: I am here to help</source>
        <translation>কর্মী: আমি সাহায্য করতে এসেছি</translation>
    </message>
    <message>
        <source>Staff: open the staff side here, together</source>
        <translation>কর্মী: কর্মীদের অংশ এখানে একসাথে খুলুন</translation>
    </message>
    <message>
        <source>Stay here. This screen asks the people who work here to come.</source>
        <translation>এখানে থাকুন। এই পর্দা এখানকার কর্মীদের আসতে বলছে।</translation>
    </message>
</context>
<context>
    <name>Home</name>
    <message>
        <source>Ask a person</source>
        <translation>কাউকে জিজ্ঞাসা করুন</translation>
    </message>
    <message>
        <source>Do something online</source>
        <translation>ইন্টারনেটে কোনো কাজ করুন</translation>
    </message>
    <message>
        <source>Find help near me</source>
        <extracomment>The heading and the line that says how many were found.</extracomment>
        <translation>আমার কাছে সাহায্য খুঁজুন</translation>
    </message>
    <message>
        <source>I have a paper from before</source>
        <translation>আমার কাছে আগের একটি কাগজ আছে</translation>
    </message>
    <message>
        <source>Learn and practise</source>
        <translation>শিখুন ও অভ্যাস করুন</translation>
    </message>
    <message>
        <source>What would you like to do?</source>
        <translation>আপনি কী করতে চান?</translation>
    </message>
</context>
<context>
    <name>Hours</name>
    <message>
        <source>%1 to %2</source>
        <translation>%1 থেকে %2</translation>
    </message>
</context>
<context>
    <name>IdleNotice</name>
    <message>
        <source>Are you still there?</source>
        <translation>আপনি কি এখনও আছেন?</translation>
    </message>
    <message>
        <source>Finish and forget everything</source>
        <translation>শেষ করুন ও সব ভুলে যান</translation>
    </message>
    <message>
        <source>Give me more time</source>
        <translation>আমাকে আরও সময় দিন</translation>
    </message>
    <message>
        <source>I am still here</source>
        <translation>আমি এখনও আছি</translation>
    </message>
</context>
<context>
    <name>JourneyStart</name>
    <message>
        <source>Go on where you were</source>
        <translation>যেখানে ছিলেন সেখান থেকে চলুন</translation>
    </message>
    <message>
        <source>Have these to hand</source>
        <translation>এগুলো হাতের কাছে রাখুন</translation>
    </message>
    <message>
        <source>How long it takes</source>
        <translation>কত সময় লাগে</translation>
    </message>
    <message>
        <source>On your list. You can print it.</source>
        <translation>আপনার তালিকায় আছে। আপনি এটি ছাপাতে পারেন।</translation>
    </message>
    <message>
        <source>Put what I still need on my list</source>
        <translation>আমার যা এখনো লাগবে তা তালিকায় রাখুন</translation>
    </message>
    <message>
        <source>Start</source>
        <translation>শুরু করুন</translation>
    </message>
    <message>
        <source>Start from the beginning</source>
        <translation>প্রথম থেকে শুরু করুন</translation>
    </message>
    <message>
        <source>This is not here.</source>
        <translation>এটি এখানে নেই।</translation>
    </message>
    <message>
        <source>Touch each one that you have.</source>
        <translation>যা যা আপনার কাছে আছে, তা ছুঁয়ে দিন।</translation>
    </message>
    <message>
        <source>What it costs</source>
        <translation>খরচ কত</translation>
    </message>
    <message>
        <source>You can stop at any time and go on at home.</source>
        <translation>আপনি যেকোনো সময় থামতে পারেন এবং বাড়িতে বাকিটা করতে পারেন।</translation>
    </message>
</context>
<context>
    <name>Languages</name>
    <message>
        <source>Choose your language</source>
        <translation>আপনার ভাষা বাছুন</translation>
    </message>
</context>
<context>
    <name>Listening</name>
    <message>
        <source>Button %1 of %2.</source>
        <translation>%2টির মধ্যে %1 নম্বর বোতাম।</translation>
    </message>
    <message>
        <source>Button.</source>
        <translation>বোতাম।</translation>
    </message>
    <message>
        <source>Chosen.</source>
        <translation>বেছে নেওয়া হয়েছে।</translation>
    </message>
    <message>
        <source>End the typing</source>
        <translation>লেখা শেষ করুন</translation>
    </message>
    <message>
        <source>Faster voice</source>
        <translation>আরও দ্রুত কণ্ঠ</translation>
    </message>
    <message>
        <source>Figures</source>
        <translation>অঙ্ক</translation>
    </message>
    <message>
        <source>From the end.</source>
        <translation>শেষ থেকে।</translation>
    </message>
    <message>
        <source>From the top again.</source>
        <translation>আবার শুরু থেকে।</translation>
    </message>
    <message>
        <source>Heading.</source>
        <translation>শিরোনাম।</translation>
    </message>
    <message>
        <source>Hear what is typed</source>
        <translation>কী লেখা আছে শুনুন</translation>
    </message>
    <message>
        <source>It cannot be chosen now.</source>
        <translation>এখন এটি বেছে নেওয়া যাবে না।</translation>
    </message>
    <message>
        <source>Letters %1 to %2</source>
        <translation>%1 থেকে %2 অক্ষর</translation>
    </message>
    <message>
        <source>Line to type in.</source>
        <translation>লেখার ঘর।</translation>
    </message>
    <message>
        <source>Louder voice</source>
        <translation>আরও জোরে কণ্ঠ</translation>
    </message>
    <message>
        <source>Make the screen dark</source>
        <translation>পর্দা অন্ধকার করুন</translation>
    </message>
    <message>
        <source>Not chosen.</source>
        <translation>বেছে নেওয়া হয়নি।</translation>
    </message>
    <message>
        <source>Nothing is typed.</source>
        <translation>কিছু লেখা হয়নি।</translation>
    </message>
    <message>
        <source>One more sign is typed.</source>
        <translation>আরও একটি চিহ্ন লেখা হয়েছে।</translation>
    </message>
    <message>
        <source>One sign is taken away.</source>
        <translation>একটি চিহ্ন মুছে ফেলা হয়েছে।</translation>
    </message>
    <message>
        <source>Other letters</source>
        <translation>অন্য অক্ষর</translation>
    </message>
    <message>
        <source>Others may hear what you type. Put in headphones, or press choose again to type.</source>
        <translation>আপনি কী লিখছেন তা অন্যরা শুনতে পারে। হেডফোন লাগান, অথবা লিখতে আবার বাছুন চাপুন।</translation>
    </message>
    <message>
        <source>Picture.</source>
        <translation>ছবি।</translation>
    </message>
    <message>
        <source>Show the screen</source>
        <translation>পর্দা দেখান</translation>
    </message>
    <message>
        <source>Signs</source>
        <translation>চিহ্ন</translation>
    </message>
    <message>
        <source>Signs that are typed: %1.</source>
        <translation>লেখা চিহ্ন: %1।</translation>
    </message>
    <message>
        <source>Slower voice</source>
        <translation>আরও ধীর কণ্ঠ</translation>
    </message>
    <message>
        <source>Softer voice</source>
        <translation>আরও আস্তে কণ্ঠ</translation>
    </message>
    <message>
        <source>Something is typed. It is private.</source>
        <translation>কিছু লেখা হয়েছে। এটি ব্যক্তিগত।</translation>
    </message>
    <message>
        <source>Stop using the kiosk by ear</source>
        <translation>শুনে ব্যবহার করা বন্ধ করুন</translation>
    </message>
    <message>
        <source>Take the last letter away</source>
        <translation>শেষ অক্ষর মুছুন</translation>
    </message>
    <message>
        <source>The keys are off. Touch the screen to go on.</source>
        <translation>কী-গুলো বন্ধ। এগোতে পর্দা ছুঁন।</translation>
    </message>
    <message>
        <source>The typing has ended.</source>
        <translation>লেখা শেষ হয়েছে।</translation>
    </message>
    <message>
        <source>There is nothing to choose here. Press next.</source>
        <translation>এখানে বাছার কিছু নেই। পরের চাপুন।</translation>
    </message>
    <message>
        <source>This is private, and others may hear. Press repeat again to hear it.</source>
        <translation>এটি ব্যক্তিগত, আর অন্যরা শুনতে পারে। শুনতে আবার পুনরায় চাপুন।</translation>
    </message>
    <message>
        <source>This is private.</source>
        <translation>এটি ব্যক্তিগত।</translation>
    </message>
    <message>
        <source>This is secret. Put in headphones to type here.</source>
        <translation>এটি গোপন। এখানে লিখতে হেডফোন লাগান।</translation>
    </message>
    <message>
        <source>To use this kiosk by ear, hold this key down.</source>
        <translation>এই কিয়স্ক শুনে ব্যবহার করতে এই কী চেপে রাখুন।</translation>
    </message>
    <message>
        <source>Type a space</source>
        <translation>ফাঁকা জায়গা লিখুন</translation>
    </message>
    <message>
        <source>Typed: %1.</source>
        <translation>লেখা হয়েছে: %1।</translation>
    </message>
    <message>
        <source>Typing. Next and previous lead through the letters, choose takes one.</source>
        <translation>লেখা। পরের ও আগের চাপলে অক্ষর বদলায়, বাছুন চাপলে একটি নেওয়া হয়।</translation>
    </message>
    <message>
        <source>You are using the kiosk by ear. Press next or previous to move, choose to take what you hear, and repeat to hear it again.</source>
        <translation>আপনি কিয়স্ক শুনে ব্যবহার করছেন। সরতে পরের বা আগের, যা শুনছেন তা নিতে বাছুন, আর আবার শুনতে পুনরায় চাপুন।</translation>
    </message>
    <message>
        <source>You typed: %1.</source>
        <translation>আপনি লিখেছেন: %1।</translation>
    </message>
    <message>
        <source>Your visit is over. Nothing of it is kept.</source>
        <translation>আপনার কাজ শেষ। এর কিছুই রাখা হয় না।</translation>
    </message>
</context>
<context>
    <name>Live</name>
    <message>
        <source>A box. It is not ticked.</source>
        <translation>বাক্স। টিক দেওয়া নেই।</translation>
    </message>
    <message>
        <source>A box. It is ticked.</source>
        <translation>বাক্স। টিক দেওয়া আছে।</translation>
    </message>
    <message>
        <source>A button</source>
        <translation>বোতাম</translation>
    </message>
    <message>
        <source>A button. It opens something.</source>
        <translation>বোতাম। এটি কিছু খোলে।</translation>
    </message>
    <message>
        <source>A button. What it opens is open.</source>
        <translation>বোতাম। এটি যা খোলে তা খোলা আছে।</translation>
    </message>
    <message>
        <source>A line to type in. It is empty.</source>
        <translation>লেখার লাইন। এটি খালি।</translation>
    </message>
    <message>
        <source>A line to type in. Something stands there.</source>
        <translation>লেখার লাইন। এতে কিছু লেখা আছে।</translation>
    </message>
    <message>
        <source>A link</source>
        <translation>লিংক</translation>
    </message>
    <message>
        <source>A list to choose from</source>
        <translation>বেছে নেওয়ার তালিকা</translation>
    </message>
    <message>
        <source>Add to my list</source>
        <translation>আমার তালিকায় রাখুন</translation>
    </message>
    <message>
        <source>Ask someone who works here.</source>
        <translation>এখানে কাজ করেন এমন কাউকে জিজ্ঞাসা করুন।</translation>
    </message>
    <message>
        <source>Back to the steps</source>
        <translation>ধাপগুলোতে ফিরে যান</translation>
    </message>
    <message>
        <source>Carry on</source>
        <translation>চালিয়ে যান</translation>
    </message>
    <message>
        <source>Choose one</source>
        <translation>একটি বেছে নিন</translation>
    </message>
    <message>
        <source>Close the page and forget it</source>
        <translation>পাতা বন্ধ করুন ও ভুলে যান</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>হয়ে গেছে</translation>
    </message>
    <message>
        <source>Down</source>
        <translation>নিচে</translation>
    </message>
    <message>
        <source>Go back</source>
        <translation>ফিরে যান</translation>
    </message>
    <message>
        <source>Go back to the step, or open the page again.</source>
        <translation>ধাপে ফিরে যান, বা পাতাটি আবার খুলুন।</translation>
    </message>
    <message>
        <source>Go on with the steps</source>
        <translation>ধাপগুলো নিয়ে এগোন</translation>
    </message>
    <message>
        <source>Go through the page</source>
        <extracomment>The screen is so many lines high where the panel has room for more than the instruction.</extracomment>
        <translation>পাতাটি একে একে দেখুন</translation>
    </message>
    <message>
        <source>Have you finished with it? Then close it. We forget all that you typed there.</source>
        <translation>আপনার কাজ কি শেষ? তাহলে এটি বন্ধ করুন। আপনি সেখানে যা লিখেছেন, আমরা সব ভুলে যাব।</translation>
    </message>
    <message>
        <source>I am stuck</source>
        <translation>আমি আটকে গেছি</translation>
    </message>
    <message>
        <source>It has %1 pages. Turn them with Up and Down.</source>
        <translation>এতে %1টি পাতা আছে। উপরে ও নিচে দিয়ে পাতা উল্টান।</translation>
    </message>
    <message>
        <source>It is printed. Take it with you.</source>
        <translation>ছাপা হয়েছে। সাথে নিয়ে যান।</translation>
    </message>
    <message>
        <source>It is ready. Ask someone who works here to print it.</source>
        <translation>তৈরি আছে। এখানে কাজ করেন এমন কাউকে ছাপতে বলুন।</translation>
    </message>
    <message>
        <source>Leave it as it is</source>
        <translation>যেমন আছে তেমন থাক</translation>
    </message>
    <message>
        <source>Leave it open and go on</source>
        <translation>খোলা রেখে এগিয়ে যান</translation>
    </message>
    <message>
        <source>Load the page again</source>
        <translation>পাতাটি আবার আনুন</translation>
    </message>
    <message>
        <source>Make it bigger</source>
        <translation>বড় করুন</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>পরবর্তী</translation>
    </message>
    <message>
        <source>No</source>
        <translation>না</translation>
    </message>
    <message>
        <source>Nothing chosen</source>
        <translation>কিছু বাছা হয়নি</translation>
    </message>
    <message>
        <source>Nothing is kept.</source>
        <translation>আমরা কিছুই রাখি না।</translation>
    </message>
    <message>
        <source>Nothing is pressed on the page meanwhile. Passwords are never read.</source>
        <extracomment>A page that has not moved so long after it was scrolled is at its end.</extracomment>
        <translation>এই সময় পাতায় কিছু চাপা পড়ে না। পাসওয়ার্ড কখনও পড়া হয় না।</translation>
    </message>
    <message>
        <source>Nothing that you typed there is left on this kiosk. If you signed in, you are signed out here.</source>
        <translation>আপনি সেখানে যা লিখেছেন, এই কিয়স্কে তার কিছুই নেই। সাইন ইন করে থাকলে এখন আর নেই।</translation>
    </message>
    <message>
        <source>On your list. You can print it.</source>
        <translation>আপনার তালিকায় আছে। আপনি এটি ছাপাতে পারেন।</translation>
    </message>
    <message>
        <source>One of several. It is chosen.</source>
        <translation>কয়েকটির একটি। এটি বাছা আছে।</translation>
    </message>
    <message>
        <source>One of several. It is not chosen.</source>
        <translation>কয়েকটির একটি। এটি বাছা নেই।</translation>
    </message>
    <message>
        <source>Open it at home with the code.</source>
        <translation>বাড়িতে কোড দিয়ে খুলুন।</translation>
    </message>
    <message>
        <source>Open the page again</source>
        <translation>পাতাটি আবার খুলুন</translation>
    </message>
    <message>
        <source>Opening %1. This takes a few seconds.</source>
        <translation>%1 খোলা হচ্ছে। কয়েক সেকেন্ড লাগবে।</translation>
    </message>
    <message>
        <source>Or ring them:</source>
        <translation>অথবা তাদের ফোন করুন:</translation>
    </message>
    <message>
        <source>Page before</source>
        <translation>আগের পাতা</translation>
    </message>
    <message>
        <source>Part %1 of %2</source>
        <translation>অংশ %1 / %2</translation>
    </message>
    <message>
        <source>Print this</source>
        <translation>এটি ছাপুন</translation>
    </message>
    <message>
        <source>Print this page</source>
        <translation>এই পাতা ছাপুন</translation>
    </message>
    <message>
        <source>Printing. Up to 10 pages.</source>
        <translation>ছাপা হচ্ছে। সর্বোচ্চ 10 পাতা।</translation>
    </message>
    <message>
        <source>Put it on the page</source>
        <translation>এটি পাতায় বসান</translation>
    </message>
    <message>
        <source>Read all of it</source>
        <translation>সবটা পড়ুন</translation>
    </message>
    <message>
        <source>Read this page</source>
        <translation>পাতা পড়ুন</translation>
    </message>
    <message>
        <source>Ring it from a phone, or add it to your list.</source>
        <translation>ফোন থেকে কল করুন, বা আপনার তালিকায় যোগ করুন।</translation>
    </message>
    <message>
        <source>Show the page</source>
        <translation>পাতাটি দেখান</translation>
    </message>
    <message>
        <source>Show the steps</source>
        <translation>ধাপগুলো দেখান</translation>
    </message>
    <message>
        <source>Smaller</source>
        <translation>ছোট</translation>
    </message>
    <message>
        <source>Something stands there. What you type takes its place.</source>
        <translation>সেখানে কিছু লেখা আছে। আপনি যা লিখবেন তা তার জায়গা নেবে।</translation>
    </message>
    <message>
        <source>That is not a web page.</source>
        <translation>এটি কোনো ওয়েব পাতা নয়।</translation>
    </message>
    <message>
        <source>That link does not lead to a public page.</source>
        <translation>এই লিংক কোনো সবার জন্য খোলা পাতায় যায় না।</translation>
    </message>
    <message>
        <source>That needs a program that this kiosk does not have.</source>
        <translation>এর জন্য এমন প্রোগ্রাম লাগে যা এই কিয়স্কে নেই।</translation>
    </message>
    <message>
        <source>That page cannot show that it is real. We did not open it.</source>
        <translation>সেই পাতা আসল কি না তা দেখাতে পারে না। আমরা সেটি খুলিনি।</translation>
    </message>
    <message>
        <source>That page is not safe. Others could see what you type there.</source>
        <translation>সেই পাতা নিরাপদ নয়। আপনি সেখানে যা লেখেন অন্যরা দেখতে পারে।</translation>
    </message>
    <message>
        <source>That page is on %1. This kiosk does not open it.</source>
        <translation>সেই পাতা %1-এ আছে। এই কিয়স্ক সেটি খোলে না।</translation>
    </message>
    <message>
        <source>That page is outside what this kiosk opens.</source>
        <translation>এই কিয়স্ক যা খোলে, সেই পাতা তার বাইরে।</translation>
    </message>
    <message>
        <source>That page wants a name and password in a way that is not safe here.</source>
        <translation>সেই পাতা এমনভাবে নাম ও পাসওয়ার্ড চায় যা এখানে নিরাপদ নয়।</translation>
    </message>
    <message>
        <source>That was all on this page.</source>
        <translation>এই পাতায় এটুকুই ছিল।</translation>
    </message>
    <message>
        <source>That was printed a moment ago. Look at the printer.</source>
        <translation>সেটি এইমাত্র ছাপা হয়েছে। প্রিন্টারে দেখুন।</translation>
    </message>
    <message>
        <source>The council&apos;s computer has a fault at the moment.</source>
        <translation>কাউন্সিলের কম্পিউটারে এখন সমস্যা আছে।</translation>
    </message>
    <message>
        <source>The council&apos;s page: %1</source>
        <translation>কাউন্সিলের পাতা: %1</translation>
    </message>
    <message>
        <source>The open page will be closed, and all that you typed there forgotten.</source>
        <translation>খোলা পাতাটি বন্ধ হবে, আর আপনি সেখানে যা লিখেছেন সব মুছে যাবে।</translation>
    </message>
    <message>
        <source>The page asked one question after the other. We stopped it.</source>
        <translation>পাতাটি একের পর এক প্রশ্ন করছিল। আমরা থামিয়ে দিয়েছি।</translation>
    </message>
    <message>
        <source>The page asks:</source>
        <translation>পাতাটি জানতে চায়:</translation>
    </message>
    <message>
        <source>The page did not open.</source>
        <translation>পাতাটি খোলেনি।</translation>
    </message>
    <message>
        <source>The page does not answer.</source>
        <translation>পাতাটি সাড়া দিচ্ছে না।</translation>
    </message>
    <message>
        <source>The page is closed and forgotten.</source>
        <translation>পাতাটি বন্ধ, আর সব ভুলে যাওয়া হয়েছে।</translation>
    </message>
    <message>
        <source>The page is taking a long time.</source>
        <translation>পাতাটির অনেক সময় লাগছে।</translation>
    </message>
    <message>
        <source>The page says:</source>
        <extracomment>More of a question is noise, or an attempt to fill the panel. A list of more options is searched by typing.</extracomment>
        <translation>পাতাটি বলছে:</translation>
    </message>
    <message>
        <source>The page stopped. We opened it again. What you typed there is gone.</source>
        <translation>পাতাটি থেমে গিয়েছিল। আমরা আবার খুলেছি। আপনি সেখানে যা লিখেছিলেন তা নেই।</translation>
    </message>
    <message>
        <source>The page wanted a second window. We said no.</source>
        <translation>পাতাটি আরেকটি উইন্ডো চেয়েছিল। আমরা না বলেছি।</translation>
    </message>
    <message>
        <source>The page wanted the whole screen. We said no.</source>
        <translation>পাতাটি পুরো পর্দা চেয়েছিল। আমরা না বলেছি।</translation>
    </message>
    <message>
        <source>The page wanted to know where you are, or use a camera. We said no.</source>
        <translation>পাতাটি জানতে চেয়েছিল আপনি কোথায়, বা ক্যামেরা চেয়েছিল। আমরা না বলেছি।</translation>
    </message>
    <message>
        <source>The page wanted to print. Use “Print this” instead.</source>
        <translation>পাতাটি ছাপতে চেয়েছিল। তার বদলে “এটি ছাপুন” ব্যবহার করুন।</translation>
    </message>
    <message>
        <source>The steps go on without it. Do this at home, with the code.</source>
        <translation>ধাপগুলো এটি ছাড়াই চলে। বাড়িতে কোড দিয়ে এটি করুন।</translation>
    </message>
    <message>
        <source>There is a mistake in that link.</source>
        <translation>এই লিংকে ভুল আছে।</translation>
    </message>
    <message>
        <source>There is no internet here at the moment.</source>
        <translation>এখন এখানে ইন্টারনেট নেই।</translation>
    </message>
    <message>
        <source>There is nothing on this page.</source>
        <translation>এই পাতায় কিছু নেই।</translation>
    </message>
    <message>
        <source>This is a document.</source>
        <translation>এটি একটি নথি।</translation>
    </message>
    <message>
        <source>This is a phone number: %1</source>
        <translation>এটি একটি ফোন নম্বর: %1</translation>
    </message>
    <message>
        <source>This is an email address: %1</source>
        <translation>এটি একটি ইমেইল ঠিকানা: %1</translation>
    </message>
    <message>
        <source>This is their own website. Touch it as you would touch this screen.</source>
        <translation>এটি তাদের নিজের ওয়েবসাইট। এই পর্দার মতোই এটি স্পর্শ করুন।</translation>
    </message>
    <message>
        <source>This kiosk cannot ring anybody.</source>
        <translation>এই কিয়স্ক কাউকে ফোন করতে পারে না।</translation>
    </message>
    <message>
        <source>This kiosk cannot send email.</source>
        <translation>এই কিয়স্ক ইমেইল পাঠাতে পারে না।</translation>
    </message>
    <message>
        <source>This kiosk cannot send files or photos. Use your own device.</source>
        <translation>এই কিয়স্ক ফাইল বা ছবি পাঠাতে পারে না। নিজের যন্ত্র ব্যবহার করুন।</translation>
    </message>
    <message>
        <source>This kiosk does not keep files. Use your own device.</source>
        <translation>এই কিয়স্ক ফাইল রাখে না। নিজের যন্ত্র ব্যবহার করুন।</translation>
    </message>
    <message>
        <source>This kiosk has no printer for pages. You can print it at home.</source>
        <translation>এই কিয়স্কে পাতা ছাপার প্রিন্টার নেই। আপনি বাড়িতে ছাপতে পারেন।</translation>
    </message>
    <message>
        <source>This page cannot show that it is real. We did not open it.</source>
        <translation>এই পাতা আসল কি না তা দেখাতে পারে না। আমরা এটি খুলিনি।</translation>
    </message>
    <message>
        <source>This page does not work on this kiosk now.</source>
        <extracomment>What the panel says beside the steps: Back leads out of it.</extracomment>
        <translation>এই পাতা এখন এই কিয়স্কে চলে না।</translation>
    </message>
    <message>
        <source>This page is not there any more.</source>
        <translation>এই পাতাটি আর সেখানে নেই।</translation>
    </message>
    <message>
        <source>This part is the page of %1.</source>
        <translation>এই অংশটি %1-এর পাতা।</translation>
    </message>
    <message>
        <source>Touch the page where you want to listen.</source>
        <translation>যেখান থেকে শুনতে চান, পাতার সেখানে স্পর্শ করুন।</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>আবার চেষ্টা করুন</translation>
    </message>
    <message>
        <source>Try again in a few minutes, or do this at home with the code.</source>
        <translation>কয়েক মিনিট পরে আবার চেষ্টা করুন, বা বাড়িতে কোড দিয়ে করুন।</translation>
    </message>
    <message>
        <source>Type the first letters</source>
        <translation>প্রথম অক্ষরগুলো লিখুন</translation>
    </message>
    <message>
        <source>Up</source>
        <translation>উপরে</translation>
    </message>
    <message>
        <source>Use the page again</source>
        <translation>আবার পাতাটি ব্যবহার করুন</translation>
    </message>
    <message>
        <source>Wait a little longer</source>
        <translation>আরেকটু অপেক্ষা করুন</translation>
    </message>
    <message>
        <source>What came before</source>
        <translation>আগে যা ছিল</translation>
    </message>
    <message>
        <source>What comes next</source>
        <translation>পরে যা আছে</translation>
    </message>
    <message>
        <source>What is on the page</source>
        <translation>পাতায় কী আছে</translation>
    </message>
    <message>
        <source>What would help?</source>
        <translation>কী করলে সুবিধা হয়?</translation>
    </message>
    <message>
        <source>Without a name</source>
        <translation>নাম নেই</translation>
    </message>
    <message>
        <source>Write to it from home. Use the code, or add it to your list.</source>
        <translation>বাড়ি থেকে লিখুন। কোডটি ব্যবহার করুন, বা আপনার তালিকায় যোগ করুন।</translation>
    </message>
    <message>
        <source>Yes</source>
        <translation>হ্যাঁ</translation>
    </message>
    <message>
        <source>You can carry on with this page.</source>
        <translation>আপনি এই পাতা চালিয়ে যেতে পারেন।</translation>
    </message>
    <message>
        <source>You can choose more than one.</source>
        <translation>আপনি একাধিক বেছে নিতে পারেন।</translation>
    </message>
    <message>
        <source>You can do this at home, with the code.</source>
        <translation>আপনি বাড়িতে কোড দিয়ে এটি করতে পারেন।</translation>
    </message>
    <message>
        <source>You can do this at home.</source>
        <translation>আপনি বাড়িতে এটি করতে পারেন।</translation>
    </message>
    <message>
        <source>You can wait, or do this at home.</source>
        <translation>আপনি অপেক্ষা করতে পারেন, বা বাড়িতে করতে পারেন।</translation>
    </message>
    <message>
        <source>You have done this part.</source>
        <translation>আপনি এই অংশ শেষ করেছেন।</translation>
    </message>
</context>
<context>
    <name>Looks</name>
    <message>
        <source>A band marks the line that you touch, or that is read to you.</source>
        <translation>যে লাইন আপনি ছোঁবেন বা যা পড়া হচ্ছে, একটি দাগ তা দেখায়।</translation>
    </message>
    <message>
        <source>A new page comes at once. It does not fade in.</source>
        <translation>নতুন পাতা একবারে আসে। ধীরে ধীরে নয়।</translation>
    </message>
    <message>
        <source>Buttons low down</source>
        <translation>বোতাম নিচে</translation>
    </message>
    <message>
        <source>Buttons on the left</source>
        <translation>বোতাম বাঁ দিকে</translation>
    </message>
    <message>
        <source>Buttons on the right</source>
        <translation>বোতাম ডান দিকে</translation>
    </message>
    <message>
        <source>Colours and more</source>
        <translation>রং ও আরও কিছু</translation>
    </message>
    <message>
        <source>Dark on light</source>
        <translation>হালকার উপর গাঢ়</translation>
    </message>
    <message>
        <source>Everything you touch is within reach when you sit.</source>
        <translation>বসে থেকেই সব বোতাম হাতের নাগালে।</translation>
    </message>
    <message>
        <source>Letters, words and lines stand further apart.</source>
        <translation>অক্ষর, শব্দ ও লাইন আরও দূরে দূরে থাকে।</translation>
    </message>
    <message>
        <source>Light on dark</source>
        <translation>গাঢ়র উপর হালকা</translation>
    </message>
    <message>
        <source>More space</source>
        <translation>বেশি ফাঁক</translation>
    </message>
    <message>
        <source>No movement</source>
        <translation>কোনো নড়াচড়া নয়</translation>
    </message>
    <message>
        <source>Reaching</source>
        <translation>নাগাল</translation>
    </message>
    <message>
        <source>Reading</source>
        <translation>পড়া</translation>
    </message>
    <message>
        <source>Reading ruler</source>
        <translation>পড়ার রুলার</translation>
    </message>
    <message>
        <source>Yellow on black</source>
        <translation>কালোর উপর হলুদ</translation>
    </message>
</context>
<context>
    <name>MyList</name>
    <message>
        <source>Add this line</source>
        <translation>এই লাইন যোগ করুন</translation>
    </message>
    <message>
        <source>Back to my list</source>
        <translation>আমার তালিকায় ফিরুন</translation>
    </message>
    <message>
        <source>Email: %1</source>
        <translation>ইমেইল: %1</translation>
    </message>
    <message>
        <source>Find something</source>
        <translation>কিছু খুঁজুন</translation>
    </message>
    <message>
        <source>Get my list ready to print</source>
        <translation>আমার তালিকা ছাপার জন্য তৈরি করুন</translation>
    </message>
    <message>
        <source>Hear what the paper says</source>
        <translation>কাগজে কী লেখা আছে শুনুন</translation>
    </message>
    <message>
        <source>I have no internet at home</source>
        <translation>আমার বাড়িতে ইন্টারনেট নেই</translation>
    </message>
    <message>
        <source>Move up</source>
        <translation>উপরে সরান</translation>
    </message>
    <message>
        <source>My list</source>
        <translation>আমার তালিকা</translation>
    </message>
    <message>
        <source>Now the codes hold numbers and words. They need no internet.</source>
        <translation>এখন কোডে নম্বর ও কথা আছে। এর জন্য ইন্টারনেট লাগে না।</translation>
    </message>
    <message>
        <source>Phone: %1</source>
        <translation>ফোন: %1</translation>
    </message>
    <message>
        <source>Point your phone&apos;s camera at this code. It begins an email to %1.</source>
        <translation>আপনার ফোনের ক্যামেরা এই কোডের দিকে ধরুন। এতে %1-এ ইমেইল শুরু হয়।</translation>
    </message>
    <message>
        <source>Point your phone&apos;s camera at this code. It opens %1.</source>
        <translation>আপনার ফোনের ক্যামেরা এই কোডের দিকে ধরুন। এতে %1 খুলবে।</translation>
    </message>
    <message>
        <source>Point your phone&apos;s camera at this code. It opens part %1 of %2.</source>
        <translation>ফোনের ক্যামেরা এই কোডের দিকে ধরুন। এটি %2-এর মধ্যে অংশ %1 খোলে।</translation>
    </message>
    <message>
        <source>Point your phone&apos;s camera at this code. It opens your list.</source>
        <translation>ফোনের ক্যামেরা এই কোডের দিকে ধরুন। এটি আপনার তালিকা খোলে।</translation>
    </message>
    <message>
        <source>Point your phone&apos;s camera at this code. It puts %1 into your phone.</source>
        <translation>আপনার ফোনের ক্যামেরা এই কোডের দিকে ধরুন। এতে %1 আপনার ফোনে জমা হবে।</translation>
    </message>
    <message>
        <source>Point your phone&apos;s camera at this code. It puts the day into your calendar.</source>
        <translation>আপনার ফোনের ক্যামেরা এই কোডের দিকে ধরুন। এতে দিনটি আপনার ক্যালেন্ডারে উঠবে।</translation>
    </message>
    <message>
        <source>Point your phone&apos;s camera at this code. It rings %1.</source>
        <translation>আপনার ফোনের ক্যামেরা এই কোডের দিকে ধরুন। এতে %1 নম্বরে ফোন যাবে।</translation>
    </message>
    <message>
        <source>Point your phone&apos;s camera at this code. It shows these words on your phone.</source>
        <translation>আপনার ফোনের ক্যামেরা এই কোডের দিকে ধরুন। এই কথাগুলো আপনার ফোনে দেখা যাবে।</translation>
    </message>
    <message>
        <source>Print my list</source>
        <translation>আমার তালিকা ছাপান</translation>
    </message>
    <message>
        <source>Printing your list.</source>
        <translation>আপনার তালিকা ছাপা হচ্ছে।</translation>
    </message>
    <message>
        <source>Ring Sam on Monday</source>
        <translation>সোমবার স্যামকে ফোন করুন</translation>
    </message>
    <message>
        <source>Someone who works here can write a line for you. It is only printed.</source>
        <translation>এখানে যারা কাজ করেন তাদের কেউ আপনার জন্য একটি লাইন লিখতে পারেন। এটি শুধু ছাপা হয়।</translation>
    </message>
    <message>
        <source>Take off my list</source>
        <translation>আমার তালিকা থেকে বাদ দিন</translation>
    </message>
    <message>
        <source>What the paper says</source>
        <translation>কাগজে কী লেখা আছে</translation>
    </message>
    <message>
        <source>You began this here. Put it on your list to go on at home.</source>
        <translation>আপনি এটি এখানে শুরু করেছিলেন। বাড়িতে বাকিটা করতে এটি আপনার তালিকায় রাখুন।</translation>
    </message>
    <message>
        <source>You can point your phone&apos;s camera at the codes below.</source>
        <translation>আপনি আপনার ফোনের ক্যামেরা নিচের কোডগুলোর দিকে ধরতে পারেন।</translation>
    </message>
    <message>
        <source>Your list is empty. Press “Add to my list” when you find something useful.</source>
        <translation>আপনার তালিকা খালি। কাজের কিছু পেলে “আমার তালিকায় রাখুন” চাপুন।</translation>
    </message>
    <message>
        <source>Your list is printed. Take it with you.</source>
        <translation>আপনার তালিকা ছাপা হয়েছে। সঙ্গে নিয়ে যান।</translation>
    </message>
    <message>
        <source>Your list is ready. Ask someone who works here to print it.</source>
        <translation>আপনার তালিকা তৈরি। এখানকার কোনো কর্মীকে ছাপাতে বলুন।</translation>
    </message>
    <message>
        <source>Your list was printed a moment ago. Look at the printer.</source>
        <translation>আপনার তালিকা একটু আগে ছাপা হয়েছে। প্রিন্টারটি দেখুন।</translation>
    </message>
</context>
<context>
    <name>Narrow</name>
    <message>
        <source>How near?</source>
        <translation>কত কাছে?</translation>
    </message>
    <message>
        <source>How old is the person?</source>
        <translation>ব্যক্তির বয়স কত?</translation>
    </message>
    <message>
        <source>What does it cost?</source>
        <translation>খরচ কত?</translation>
    </message>
    <message>
        <source>What makes it easier?</source>
        <translation>কী থাকলে সুবিধা হয়?</translation>
    </message>
    <message>
        <source>What matters to you?</source>
        <translation>আপনার কাছে কী জরুরি?</translation>
    </message>
    <message>
        <source>When is it open?</source>
        <translation>কখন খোলা?</translation>
    </message>
    <message>
        <source>Which language do they speak?</source>
        <translation>তাঁরা কোন ভাষায় কথা বলেন?</translation>
    </message>
    <message>
        <source>Without going there?</source>
        <translation>সেখানে না গিয়ে?</translation>
    </message>
</context>
<context>
    <name>Narrowing</name>
    <message>
        <source>%1 spoken</source>
        <translation>%1 বলেন</translation>
    </message>
    <message>
        <source>18 to 49</source>
        <translation>18 থেকে 49</translation>
    </message>
    <message>
        <source>50 to 64</source>
        <translation>50 থেকে 64</translation>
    </message>
    <message>
        <source>65 and over</source>
        <translation>65 ও বেশি</translation>
    </message>
    <message>
        <source>Age %1</source>
        <translation>বয়স %1</translation>
    </message>
    <message>
        <source>British Sign Language</source>
        <translation>ব্রিটিশ সাইন ল্যাঙ্গুয়েজ</translation>
    </message>
    <message>
        <source>By phone</source>
        <translation>ফোনে</translation>
    </message>
    <message>
        <source>Free</source>
        <translation>বিনামূল্যে</translation>
    </message>
    <message>
        <source>Has a hearing loop</source>
        <translation>শ্রবণযন্ত্রের জন্য হিয়ারিং লুপ আছে</translation>
    </message>
    <message>
        <source>Online</source>
        <translation>ইন্টারনেটে</translation>
    </message>
    <message>
        <source>Open at the weekend</source>
        <translation>শনি-রবিবারে খোলা</translation>
    </message>
    <message>
        <source>Open in the evening</source>
        <translation>সন্ধ্যায় খোলা</translation>
    </message>
    <message>
        <source>Open now</source>
        <translation>এখন খোলা</translation>
    </message>
    <message>
        <source>Under 18</source>
        <translation>18-এর কম</translation>
    </message>
    <message>
        <source>Wheelchairs can get in</source>
        <translation>হুইলচেয়ার নিয়ে ঢোকা যায়</translation>
    </message>
    <message>
        <source>Within 1 mile</source>
        <translation>1 মাইলের মধ্যে</translation>
    </message>
    <message>
        <source>Within 10 miles</source>
        <translation>10 মাইলের মধ্যে</translation>
    </message>
    <message>
        <source>Within 3 miles</source>
        <translation>3 মাইলের মধ্যে</translation>
    </message>
</context>
<context>
    <name>PagedColumn</name>
    <message>
        <source>Back up</source>
        <translation>উপরে</translation>
    </message>
    <message>
        <source>More</source>
        <extracomment>Room above and below the words of the buttons that turn pages, in pixels. LOOK: on a portrait totem the controls stand in the lower 60 %, within reach of a chair. With a hand chosen, the main action takes this share of the width, at its side.</extracomment>
        <translation>আরও</translation>
    </message>
</context>
<context>
    <name>Parts</name>
    <message>
        <source>In English:</source>
        <translation>ইংরেজিতে:</translation>
    </message>
    <message>
        <source>This part is in English. We do not have it in your language yet.</source>
        <translation>এই অংশটি ইংরেজিতে। এটি এখনও আপনার ভাষায় নেই।</translation>
    </message>
</context>
<context>
    <name>Practice</name>
    <message>
        <source>Choose</source>
        <translation>বাছুন</translation>
    </message>
    <message>
        <source>Do it again</source>
        <translation>আবার করুন</translation>
    </message>
    <message>
        <source>Down</source>
        <translation>নিচে</translation>
    </message>
    <message>
        <source>Larger</source>
        <translation>বড়</translation>
    </message>
    <message>
        <source>Leave this practice</source>
        <translation>এই অভ্যাস ছাড়ুন</translation>
    </message>
    <message>
        <source>Nothing was sent, and nothing is kept.</source>
        <translation>কিছু পাঠানো হয়নি, কিছু রাখাও হয়নি।</translation>
    </message>
    <message>
        <source>Part %1 of %2</source>
        <translation>অংশ %1 / %2</translation>
    </message>
    <message>
        <source>Practice. Nothing here is real.</source>
        <translation>অভ্যাস। এখানে কিছুই আসল নয়।</translation>
    </message>
    <message>
        <source>Show me</source>
        <translation>আমাকে দেখান</translation>
    </message>
    <message>
        <source>Smaller</source>
        <translation>ছোট</translation>
    </message>
    <message>
        <source>That is done.</source>
        <translation>এটি হয়ে গেছে।</translation>
    </message>
    <message>
        <source>That was something else. Nothing is lost. Try again.</source>
        <translation>ওটা অন্য কিছু ছিল। কিছু হারায়নি। আবার চেষ্টা করুন।</translation>
    </message>
    <message>
        <source>Touch Choose. It has a thick edge now.</source>
        <translation>“বাছুন” ছুঁয়ে দিন। এর ধার এখন মোটা।</translation>
    </message>
    <message>
        <source>Touch Larger a few times. It has a thick edge now.</source>
        <translation>“বড়” কয়েকবার ছুঁয়ে দিন। এর ধার এখন মোটা।</translation>
    </message>
    <message>
        <source>Touch the box with the thick edge. Then type: %1</source>
        <translation>মোটা ধারের ঘরটি ছুঁয়ে দিন। তারপর লিখুন: %1</translation>
    </message>
    <message>
        <source>Touch the box with the thick edge. Type with the keys, then touch Next.</source>
        <translation>মোটা ধারের ঘরটি ছুঁয়ে দিন। বোতাম দিয়ে লিখুন, তারপর “পরবর্তী” ছুঁয়ে দিন।</translation>
    </message>
    <message>
        <source>Touch the empty box, and type with the keys. Then touch Next.</source>
        <translation>খালি ঘরটি ছুঁয়ে বোতাম দিয়ে লিখুন। তারপর “পরবর্তী” ছুঁয়ে দিন।</translation>
    </message>
    <message>
        <source>Touch this. It has a thick edge now: %1</source>
        <translation>এটি ছুঁয়ে দিন। এর ধার এখন মোটা: %1</translation>
    </message>
    <message>
        <source>Up</source>
        <translation>উপরে</translation>
    </message>
    <message>
        <source>You practised: %1 (Essential Digital Skills).</source>
        <translation>আপনি অভ্যাস করেছেন: %1 (দরকারি ডিজিটাল দক্ষতা)।</translation>
    </message>
</context>
<context>
    <name>Printing</name>
    <message>
        <source>Ask someone who works here. Nothing is printed later.</source>
        <translation>এখানে কাজ করেন এমন কাউকে জিজ্ঞাসা করুন। পরে কিছুই ছাপা হবে না।</translation>
    </message>
    <message>
        <source>Paper is stuck in the printer.</source>
        <translation>প্রিন্টারে কাগজ আটকে গেছে।</translation>
    </message>
    <message>
        <source>The printer does not answer. It may be off.</source>
        <translation>প্রিন্টার সাড়া দিচ্ছে না। হয়তো এটি বন্ধ।</translation>
    </message>
    <message>
        <source>The printer does not work now.</source>
        <translation>প্রিন্টার এখন কাজ করছে না।</translation>
    </message>
    <message>
        <source>The printer has no ink.</source>
        <translation>প্রিন্টারে কালি নেই।</translation>
    </message>
    <message>
        <source>The printer has no paper.</source>
        <translation>প্রিন্টারে কাগজ নেই।</translation>
    </message>
    <message>
        <source>The printer is open.</source>
        <translation>প্রিন্টারটি খোলা।</translation>
    </message>
    <message>
        <source>The printer took too long, so we stopped it.</source>
        <translation>প্রিন্টার খুব বেশি সময় নিয়েছে, তাই আমরা এটি থামিয়েছি।</translation>
    </message>
</context>
<context>
    <name>Problems</name>
    <message>
        <source>Choose one of these answers.</source>
        <translation>এই উত্তরগুলোর একটি বাছুন।</translation>
    </message>
    <message>
        <source>Choose or type an answer first.</source>
        <translation>আগে একটি উত্তর বাছুন বা লিখুন।</translation>
    </message>
    <message>
        <source>Choose “none of these” alone, or choose the others.</source>
        <translation>হয় শুধু “এগুলোর কোনোটি নয়” বাছুন, নয় অন্যগুলো বাছুন।</translation>
    </message>
    <message>
        <source>It should be a whole number to ring, like 01632 960 001.</source>
        <translation>এটি পুরো একটি ফোন নম্বর হতে হবে, যেমন 01632 960 001।</translation>
    </message>
    <message>
        <source>It should have 2 letters, 6 figures and a letter, like QQ 12 34 56 C.</source>
        <translation>এতে 2টি অক্ষর, 6টি সংখ্যা ও একটি অক্ষর থাকবে, যেমন QQ 12 34 56 C।</translation>
    </message>
    <message>
        <source>It should have an @ in the middle, like name@example.com.</source>
        <translation>এর মাঝে @ থাকবে, যেমন name@example.com।</translation>
    </message>
    <message>
        <source>That day has passed. Check the month and year.</source>
        <translation>সেই দিন পার হয়ে গেছে। মাস ও বছর দেখুন।</translation>
    </message>
    <message>
        <source>That day is still to come. Check the year.</source>
        <translation>সেই দিন এখনও আসেনি। বছর দেখুন।</translation>
    </message>
    <message>
        <source>That doesn&apos;t look like a whole postcode. It should be like L1 8JQ.</source>
        <translation>এটি পুরো পোস্টকোড মনে হচ্ছে না। এটি L1 8JQ এর মতো হবে।</translation>
    </message>
    <message>
        <source>The number should be %1 or less.</source>
        <translation>সংখ্যাটি %1 বা কম হতে হবে।</translation>
    </message>
    <message>
        <source>The number should be %1 or more.</source>
        <translation>সংখ্যাটি %1 বা বেশি হতে হবে।</translation>
    </message>
    <message>
        <source>This needs a day, a month and a year. It should be like 27 3 1944.</source>
        <translation>দিন, মাস ও বছর লাগবে, যেমন 27 3 1944।</translation>
    </message>
    <message>
        <source>This needs a number. Use figures, like 72.</source>
        <translation>এখানে একটি সংখ্যা লাগবে। অঙ্কে লিখুন, যেমন 72।</translation>
    </message>
    <message>
        <source>This needs a sum of money. It should be like 120.50.</source>
        <translation>এখানে টাকার অঙ্ক লাগবে, যেমন 120.50।</translation>
    </message>
    <message>
        <source>This needs a year. Use 4 figures, like 1944.</source>
        <translation>এখানে একটি বছর লাগবে। 4টি অঙ্কে লিখুন, যেমন 1944।</translation>
    </message>
    <message>
        <source>We do not know that country. Type its first letters, then touch it.</source>
        <translation>এই দেশটি আমরা চিনি না। প্রথম অক্ষরগুলো লিখুন, তারপর সেটি ছুঁয়ে দিন।</translation>
    </message>
</context>
<context>
    <name>Reading</name>
    <message>
        <source>At the foot of the screen:</source>
        <translation>পর্দার নিচে:</translation>
    </message>
    <message>
        <source>At the top of the screen:</source>
        <translation>পর্দার উপরে:</translation>
    </message>
    <message>
        <source>Button:</source>
        <translation>বোতাম:</translation>
    </message>
    <message>
        <source>Choice %1 of %2:</source>
        <translation>বিকল্প %2টির মধ্যে %1:</translation>
    </message>
    <message>
        <source>Chosen.</source>
        <translation>বাছা হয়েছে।</translation>
    </message>
    <message>
        <source>Your answers are private. To hear them too, touch “Again”.</source>
        <translation>আপনার উত্তর ব্যক্তিগত। সেগুলোও শুনতে “আবার” ছুঁয়ে দিন।</translation>
    </message>
</context>
<context>
    <name>ReadingStrip</name>
    <message>
        <source>Again</source>
        <translation>আবার</translation>
    </message>
    <message>
        <source>Faster</source>
        <translation>দ্রুত</translation>
    </message>
    <message>
        <source>Go on</source>
        <translation>চালিয়ে যান</translation>
    </message>
    <message>
        <source>Letters</source>
        <translation>অক্ষর</translation>
    </message>
    <message>
        <source>Louder</source>
        <translation>জোরে</translation>
    </message>
    <message>
        <source>More</source>
        <translation>আরও</translation>
    </message>
    <message>
        <source>Next sentence</source>
        <translation>পরের বাক্য</translation>
    </message>
    <message>
        <source>No sound</source>
        <extracomment>Around the words of a button, in pixels. With fewer than so many beside each other, a page of them holds too little. *Pause*, one that changes, *More*.</extracomment>
        <translation>শব্দ নেই</translation>
    </message>
    <message>
        <source>Pause</source>
        <translation>থামুন</translation>
    </message>
    <message>
        <source>Previous</source>
        <translation>আগেরটি</translation>
    </message>
    <message>
        <source>Previous sentence</source>
        <translation>আগের বাক্য</translation>
    </message>
    <message>
        <source>Read again</source>
        <translation>আবার পড়ুন</translation>
    </message>
    <message>
        <source>Say each letter that I type</source>
        <translation>আমি যা লিখি তার প্রতিটি অক্ষর বলুন</translation>
    </message>
    <message>
        <source>Skip</source>
        <translation>এগিয়ে যান</translation>
    </message>
    <message>
        <source>Slower</source>
        <translation>ধীরে</translation>
    </message>
    <message>
        <source>Softer</source>
        <translation>আস্তে</translation>
    </message>
    <message>
        <source>There is no sound now. The words still light up.</source>
        <translation>এখন শব্দ নেই। শব্দগুলো তবু আলো হয়ে ওঠে।</translation>
    </message>
    <message>
        <source>This kiosk does not read aloud. You can ask a person to read to you.</source>
        <translation>এই যন্ত্র পড়ে শোনায় না। কাউকে পড়ে শোনাতে বলতে পারেন।</translation>
    </message>
    <message>
        <source>We have no voice for this language yet. You can ask a person to read to you.</source>
        <translation>এই ভাষার জন্য আমাদের এখনও কোনো স্বর নেই। কাউকে পড়ে শোনাতে বলতে পারেন।</translation>
    </message>
</context>
<context>
    <name>Safe</name>
    <message>
        <source>Part of this kiosk is not working. You can still read here.</source>
        <translation>এই কিয়স্কের একটি অংশ কাজ করছে না। আপনি এখনও এখানে পড়তে পারেন।</translation>
    </message>
    <message>
        <source>Read what to do</source>
        <translation>কী করতে হবে পড়ুন</translation>
    </message>
</context>
<context>
    <name>Scan</name>
    <message>
        <source>A paper is held before the scanner, with its square code towards it.</source>
        <translation>একটি কাগজ স্ক্যানারের সামনে ধরা আছে, তার চৌকো কোড স্ক্যানারের দিকে।</translation>
    </message>
    <message>
        <source>As on your paper</source>
        <translation>আপনার কাগজে যেমন আছে</translation>
    </message>
    <message>
        <source>Go on with this</source>
        <translation>এটি নিয়ে এগিয়ে যান</translation>
    </message>
    <message>
        <source>Hold the large square code on your paper in front of the camera of this screen.</source>
        <translation>আপনার কাগজের বড় চারকোনা কোডটি এই স্ক্রিনের ক্যামেরার সামনে ধরুন।</translation>
    </message>
    <message>
        <source>Hold the large square code on your paper in front of the scanner.</source>
        <translation>আপনার কাগজের বড় চৌকো কোডটি স্ক্যানারের সামনে ধরুন।</translation>
    </message>
    <message>
        <source>I have no paper with me</source>
        <translation>আমার সঙ্গে কাগজ নেই</translation>
    </message>
    <message>
        <source>Larger letters</source>
        <translation>বড় অক্ষর</translation>
    </message>
    <message>
        <source>My paper</source>
        <translation>আমার কাগজ</translation>
    </message>
    <message>
        <source>No, show another paper</source>
        <translation>না, অন্য কাগজ দেখান</translation>
    </message>
    <message>
        <source>Put it on my list</source>
        <translation>এটি আমার তালিকায় রাখুন</translation>
    </message>
    <message>
        <source>Services on your paper</source>
        <translation>আপনার কাগজের সেবাগুলি</translation>
    </message>
    <message>
        <source>Show us your paper</source>
        <translation>আমাদের আপনার কাগজটি দেখান</translation>
    </message>
    <message>
        <source>Smaller letters</source>
        <translation>ছোট অক্ষর</translation>
    </message>
    <message>
        <source>Some of what is on your paper is not at this kiosk any more.</source>
        <translation>আপনার কাগজের কিছু জিনিস এখন আর এই কিয়স্কে নেই।</translation>
    </message>
    <message>
        <source>That is another kind of code. Look for the large square code near the top of your paper.</source>
        <translation>এটি অন্য ধরনের কোড। আপনার কাগজের উপরের দিকে বড় চৌকো কোডটি খুঁজুন।</translation>
    </message>
    <message>
        <source>The camera does not answer. Ask someone who works here, or go on without your paper.</source>
        <translation>ক্যামেরা সাড়া দিচ্ছে না। এখানে যিনি কাজ করেন তাঁকে জিজ্ঞাসা করুন, অথবা কাগজ ছাড়াই এগিয়ে যান।</translation>
    </message>
    <message>
        <source>The camera looks only for the code. No picture is kept.</source>
        <translation>ক্যামেরা শুধু কোডটি খোঁজে। কোনো ছবি রাখা হয় না।</translation>
    </message>
    <message>
        <source>We could not read all of the code. Hold the paper flat and show it again.</source>
        <translation>আমরা পুরো কোডটি পড়তে পারিনি। কাগজটি সোজা করে ধরে আবার দেখান।</translation>
    </message>
    <message>
        <source>We found what is on your paper</source>
        <translation>আপনার কাগজে যা আছে তা আমরা পেয়েছি</translation>
    </message>
    <message>
        <source>We have read your paper, but what is on it is not at this kiosk any more. Ask someone who works here.</source>
        <translation>আমরা আপনার কাগজ পড়েছি, কিন্তু তাতে যা আছে তা এখন আর এই কিয়স্কে নেই। এখানে কাজ করেন এমন কাউকে জিজ্ঞাসা করুন।</translation>
    </message>
    <message>
        <source>We have read your paper. We are looking up what is on it.</source>
        <translation>আমরা আপনার কাগজ পড়েছি। তাতে কী আছে তা খুঁজছি।</translation>
    </message>
    <message>
        <source>We keep no answers, so we ask some questions again.</source>
        <translation>আমরা উত্তর রাখি না, তাই কিছু প্রশ্ন আবার করি।</translation>
    </message>
    <message>
        <source>We put all of it on your list again.</source>
        <translation>আমরা সবকিছু আবার আপনার তালিকায় রাখি।</translation>
    </message>
    <message>
        <source>What the camera sees now.</source>
        <translation>ক্যামেরা এখন যা দেখছে।</translation>
    </message>
    <message>
        <source>When we have read it, this screen shows what we found.</source>
        <translation>আমরা পড়ে ফেললে এই স্ক্রিনে দেখা যাবে আমরা কী পেয়েছি।</translation>
    </message>
    <message>
        <source>Which one would you like to go on with?</source>
        <translation>আপনি কোনটি নিয়ে এগোতে চান?</translation>
    </message>
    <message>
        <source>You begin at the first page.</source>
        <translation>আপনি প্রথম পাতা থেকে শুরু করবেন।</translation>
    </message>
    <message>
        <source>You were at step %1.</source>
        <translation>আপনি ধাপ %1-এ ছিলেন।</translation>
    </message>
    <message>
        <source>Your paper is from another place, and what is on it is not at this kiosk. Your phone&apos;s camera can open it.</source>
        <translation>আপনার কাগজটি অন্য জায়গার, আর তাতে যা আছে তা এই কিয়স্কে নেই। আপনার ফোনের ক্যামেরা এটি খুলতে পারে।</translation>
    </message>
    <message>
        <source>Your paper is from another place: some of what is on it is not at this kiosk. Your phone&apos;s camera can open all of it.</source>
        <translation>আপনার কাগজটি অন্য জায়গার: তাতে যা আছে তার কিছু এই কিয়স্কে নেই। আপনার ফোনের ক্যামেরা সবটা খুলতে পারে।</translation>
    </message>
    <message>
        <source>Your paper is of a newer kind, which this kiosk cannot read yet. Your phone&apos;s camera can open it.</source>
        <translation>আপনার কাগজটি নতুন ধরনের, যা এই কিয়স্ক এখনও পড়তে পারে না। আপনার ফোনের ক্যামেরা এটি খুলতে পারে।</translation>
    </message>
</context>
<context>
    <name>Services</name>
    <message>
        <source>Add to my list</source>
        <translation>আমার তালিকায় রাখুন</translation>
    </message>
    <message>
        <source>Always open</source>
        <translation>সব সময় খোলা</translation>
    </message>
    <message>
        <source>By phone or online, for everyone</source>
        <translation>ফোনে বা ইন্টারনেটে, সবার জন্য</translation>
    </message>
    <message>
        <source>Closed for now</source>
        <translation>আপাতত বন্ধ</translation>
    </message>
    <message>
        <source>Closed today</source>
        <translation>আজ বন্ধ</translation>
    </message>
    <message>
        <source>For a textphone</source>
        <translation>টেক্সটফোনের জন্য</translation>
    </message>
    <message>
        <source>For people aged %1 and over</source>
        <translation>%1 বছর ও বেশি বয়সীদের জন্য</translation>
    </message>
    <message>
        <source>For people aged %1 and under</source>
        <translation>%1 বছর ও কম বয়সীদের জন্য</translation>
    </message>
    <message>
        <source>For people aged %1 to %2</source>
        <translation>%1 থেকে %2 বছর বয়সীদের জন্য</translation>
    </message>
    <message>
        <source>For text messages</source>
        <translation>লিখিত বার্তার জন্য</translation>
    </message>
    <message>
        <source>For the whole area</source>
        <translation>পুরো এলাকার জন্য</translation>
    </message>
    <message>
        <source>For video calls</source>
        <translation>ভিডিও কলের জন্য</translation>
    </message>
    <message>
        <source>Getting in</source>
        <translation>ভেতরে ঢোকা</translation>
    </message>
    <message>
        <source>Go back</source>
        <translation>ফিরে যান</translation>
    </message>
    <message>
        <source>How to ask for it</source>
        <translation>কীভাবে চাইবেন</translation>
    </message>
    <message>
        <source>It is free.</source>
        <translation>এটি বিনামূল্যে।</translation>
    </message>
    <message>
        <source>Languages spoken</source>
        <translation>যেসব ভাষায় কথা বলা যায়</translation>
    </message>
    <message>
        <source>Last checked on %1</source>
        <translation>শেষ যাচাই: %1</translation>
    </message>
    <message>
        <source>More about it</source>
        <translation>এ বিষয়ে আরও</translation>
    </message>
    <message>
        <source>Nobody has said when this was last checked. Ring first.</source>
        <translation>এটি শেষ কবে যাচাই হয়েছে কেউ বলেনি। আগে ফোন করুন।</translation>
    </message>
    <message>
        <source>On your list. See my list</source>
        <translation>আপনার তালিকায় আছে। আমার তালিকা দেখুন</translation>
    </message>
    <message>
        <source>Open now until %1</source>
        <translation>এখন খোলা, %1 পর্যন্ত</translation>
    </message>
    <message>
        <source>Opens %2 at %1</source>
        <translation>খুলবে: %2, %1</translation>
    </message>
    <message>
        <source>Opens on %2 at %1</source>
        <translation>খুলবে: %2, %1</translation>
    </message>
    <message>
        <source>Opens today at %1</source>
        <translation>আজ খুলবে: %1</translation>
    </message>
    <message>
        <source>Opens tomorrow at %1</source>
        <translation>আগামীকাল খুলবে: %1</translation>
    </message>
    <message>
        <source>Phone</source>
        <translation>ফোন</translation>
    </message>
    <message>
        <source>Ring to ask when it is open</source>
        <translation>কখন খোলা, ফোন করে জেনে নিন</translation>
    </message>
    <message>
        <source>Run by %1</source>
        <translation>পরিচালনায়: %1</translation>
    </message>
    <message>
        <source>Sample only</source>
        <extracomment>The index counts no further; nobody reads so many.</extracomment>
        <translation>শুধু নমুনা</translation>
    </message>
    <message>
        <source>Sample only: this service is not real.</source>
        <translation>শুধু নমুনা: এই সেবাটি আসল নয়।</translation>
    </message>
    <message>
        <source>See their website here</source>
        <translation>তাদের ওয়েবসাইট এখানে দেখুন</translation>
    </message>
    <message>
        <source>Something is wrong here</source>
        <translation>এখানে কিছু ভুল আছে</translation>
    </message>
    <message>
        <source>That day is a bank holiday. Ring before you go.</source>
        <translation>সেদিন ব্যাংক ছুটি। যাওয়ার আগে ফোন করুন।</translation>
    </message>
    <message>
        <source>Then ask for extension %1</source>
        <translation>তারপর এক্সটেনশন %1 চান</translation>
    </message>
    <message>
        <source>This service is no longer on our list.</source>
        <translation>এই সেবা আর আমাদের তালিকায় নেই।</translation>
    </message>
    <message>
        <source>Today is a bank holiday. Ring before you go.</source>
        <translation>আজ ব্যাংক ছুটি। যাওয়ার আগে ফোন করুন।</translation>
    </message>
    <message>
        <source>Today: %1</source>
        <translation>আজ: %1</translation>
    </message>
    <message>
        <source>Web page: %1</source>
        <translation>ওয়েব পাতা: %1</translation>
    </message>
    <message>
        <source>What it costs</source>
        <translation>খরচ কত</translation>
    </message>
    <message>
        <source>What to bring</source>
        <translation>কী আনবেন</translation>
    </message>
    <message>
        <source>Where it is</source>
        <translation>এটি কোথায়</translation>
    </message>
    <message>
        <source>Who it is for</source>
        <translation>এটি কার জন্য</translation>
    </message>
    <message>
        <source>Write to</source>
        <translation>লিখুন এই ঠিকানায়</translation>
    </message>
    <message>
        <source>You told us that something is wrong here. Thank you.</source>
        <translation>আপনি জানিয়েছেন যে এখানে কিছু ভুল আছে। ধন্যবাদ।</translation>
    </message>
    <message>
        <source>all day and night</source>
        <translation>সারা দিন ও রাত</translation>
    </message>
</context>
<context>
    <name>Skill</name>
    <message>
        <source>Being safe and legal online</source>
        <translation>ইন্টারনেটে নিরাপদে ও আইন মেনে চলা</translation>
    </message>
    <message>
        <source>Buying and applying online</source>
        <translation>ইন্টারনেটে কেনা ও আবেদন করা</translation>
    </message>
    <message>
        <source>Changing a password</source>
        <translation>পাসওয়ার্ড বদলানো</translation>
    </message>
    <message>
        <source>Communicating</source>
        <translation>যোগাযোগ করা</translation>
    </message>
    <message>
        <source>Connecting to Wi-Fi</source>
        <translation>ওয়াই-ফাইতে যুক্ত হওয়া</translation>
    </message>
    <message>
        <source>Finding and opening apps</source>
        <translation>অ্যাপ খোঁজা ও খোলা</translation>
    </message>
    <message>
        <source>Handling information and content</source>
        <translation>তথ্য সামলানো</translation>
    </message>
    <message>
        <source>Keeping passwords safe</source>
        <translation>পাসওয়ার্ড নিরাপদে রাখা</translation>
    </message>
    <message>
        <source>Making a device suit you</source>
        <translation>যন্ত্রকে নিজের মতো করে নেওয়া</translation>
    </message>
    <message>
        <source>Solving problems</source>
        <translation>সমস্যার সমাধান</translation>
    </message>
    <message>
        <source>Turning on and logging in</source>
        <translation>চালু করা ও লগ ইন করা</translation>
    </message>
    <message>
        <source>Using a web browser</source>
        <translation>ওয়েব ব্রাউজার ব্যবহার করা</translation>
    </message>
    <message>
        <source>Using the controls of a device</source>
        <translation>যন্ত্রের বোতাম ব্যবহার করা</translation>
    </message>
</context>
<context>
    <name>Slip</name>
    <message>
        <source>Email</source>
        <translation>ইমেইল</translation>
    </message>
    <message>
        <source>It begins an email to:</source>
        <translation>এতে ইমেইল শুরু হয়:</translation>
    </message>
    <message>
        <source>It opens:</source>
        <translation>এতে খোলে:</translation>
    </message>
    <message>
        <source>It puts the day into your phone&apos;s calendar.</source>
        <translation>এতে দিনটি আপনার ফোনের ক্যালেন্ডারে ওঠে।</translation>
    </message>
    <message>
        <source>It puts this number into your phone:</source>
        <translation>এই নম্বরটি আপনার ফোনে জমা হবে:</translation>
    </message>
    <message>
        <source>It rings:</source>
        <translation>এতে ফোন যায়:</translation>
    </message>
    <message>
        <source>It shows these words on your phone.</source>
        <translation>এই কথাগুলো আপনার ফোনে দেখা যাবে।</translation>
    </message>
    <message>
        <source>It shows this list again. You can ring, tick off and go on.</source>
        <translation>এটি এই তালিকা আবার দেখায়। আপনি ফোন করতে, টিক দিতে ও এগিয়ে যেতে পারেন।</translation>
    </message>
    <message>
        <source>My notes</source>
        <translation>আমার নোট</translation>
    </message>
    <message>
        <source>Need help? Ask us at %1</source>
        <translation>সাহায্য চাই? আমাদের জিজ্ঞাসা করুন: %1</translation>
    </message>
    <message>
        <source>Need help? Ring %1</source>
        <translation>সাহায্য চাই? ফোন করুন: %1</translation>
    </message>
    <message>
        <source>Page %1 of %2</source>
        <translation>পাতা %1 / %2</translation>
    </message>
    <message>
        <source>Phone</source>
        <translation>ফোন</translation>
    </message>
    <message>
        <source>Point your phone&apos;s camera here.</source>
        <translation>আপনার ফোনের ক্যামেরা এখানে ধরুন।</translation>
    </message>
    <message>
        <source>Take this paper home.</source>
        <translation>এই কাগজ বাড়ি নিয়ে যান।</translation>
    </message>
    <message>
        <source>There is nothing on your list.</source>
        <translation>আপনার তালিকায় কিছু নেই।</translation>
    </message>
    <message>
        <source>Tick each step when it is done.</source>
        <translation>প্রতিটি ধাপ শেষ হলে টিক দিন।</translation>
    </message>
    <message>
        <source>Web page</source>
        <translation>ওয়েব পাতা</translation>
    </message>
    <message>
        <source>What to do next</source>
        <translation>এরপর কী করবেন</translation>
    </message>
    <message>
        <source>Who helped me (first name):</source>
        <translation>কে আমাকে সাহায্য করেছেন (প্রথম নাম):</translation>
    </message>
    <message>
        <source>Your list</source>
        <translation>আপনার তালিকা</translation>
    </message>
    <message>
        <source>Your list on a phone: part %1 of %2</source>
        <translation>ফোনে আপনার তালিকা: %2-এর মধ্যে অংশ %1</translation>
    </message>
    <message>
        <source>Your whole list on a phone</source>
        <translation>ফোনে আপনার পুরো তালিকা</translation>
    </message>
</context>
<context>
    <name>StaffBeside</name>
    <message>
        <source>May a member of staff use this screen with you?</source>
        <translation>একজন কর্মী কি আপনার সাথে এই স্ক্রিন ব্যবহার করতে পারেন?</translation>
    </message>
    <message>
        <source>No, go on without</source>
        <translation>না, এটি ছাড়াই এগিয়ে যান</translation>
    </message>
    <message>
        <source>They do not see your answers there. Nothing about you is kept. Afterwards you go on where you were.</source>
        <translation>তাঁরা সেখানে আপনার উত্তর দেখেন না। আপনার সম্পর্কে কিছুই রাখা হয় না। পরে আপনি যেখানে ছিলেন সেখান থেকেই এগিয়ে যাবেন।</translation>
    </message>
    <message>
        <source>Yes, that is fine</source>
        <translation>হ্যাঁ, ঠিক আছে</translation>
    </message>
</context>
<context>
    <name>StaffNotes</name>
    <message>
        <source>Back to the staff room</source>
        <translation>কর্মীদের ঘরে ফিরে যান</translation>
    </message>
    <message>
        <source>Back to the waiting screen</source>
        <translation>অপেক্ষার পর্দায় ফিরে যান</translation>
    </message>
    <message>
        <source>Begin a visit with more time</source>
        <translation>বেশি সময় নিয়ে শুরু করুন</translation>
    </message>
    <message>
        <source>Everything works.</source>
        <translation>সব ঠিকঠাক চলছে।</translation>
    </message>
    <message>
        <source>For somebody who needs longer: nothing is cleared so soon.</source>
        <translation>যার বেশি সময় লাগে তার জন্য: কিছুই এত তাড়াতাড়ি মোছা হয় না।</translation>
    </message>
    <message>
        <source>For staff</source>
        <extracomment>How many times as long as usual somebody may be quiet for whom staff begin a visit.</extracomment>
        <translation>কর্মীদের জন্য</translation>
    </message>
</context>
<context>
    <name>TakeHome</name>
    <message>
        <source>To find for: %1</source>
        <translation>যা খুঁজতে হবে: %1</translation>
    </message>
</context>
<context>
    <name>Topics</name>
    <message>
        <source>Nothing is here yet.</source>
        <translation>এখানে এখনও কিছু নেই।</translation>
    </message>
    <message>
        <source>What is it about?</source>
        <translation>বিষয়টি কী?</translation>
    </message>
    <message>
        <source>What would you like to learn?</source>
        <translation>আপনি কী শিখতে চান?</translation>
    </message>
</context>
<context>
    <name>Waiting</name>
    <message>
        <source>Here you can</source>
        <translation>এখানে আপনি</translation>
    </message>
    <message>
        <source>To hear a page, touch “Read to me”.</source>
        <translation>পাতা শুনতে “পড়ে শোনান” ছুঁয়ে দিন।</translation>
    </message>
    <message>
        <source>To use it by ear: put in headphones, or hold an arrow key.</source>
        <translation>শুনে ব্যবহার করতে: হেডফোন লাগান, বা তীর চিহ্নের কী চেপে ধরে রাখুন।</translation>
    </message>
    <message>
        <source>To use it by ear: put in headphones, or press a key.</source>
        <translation>শুনে ব্যবহার করতে: হেডফোন লাগান, বা একটি কী চাপুন।</translation>
    </message>
    <message>
        <source>Touch to begin</source>
        <extracomment>With all nine languages, everything still stands on one page of a screen 600 px high. The invitation in every language, whichever is shown: it must be read before one can be chosen.</extracomment>
        <translation>শুরু করতে ছুঁয়ে দিন</translation>
    </message>
    <message>
        <source>apply for a Blue Badge</source>
        <translation>ব্লু ব্যাজের জন্য আবেদন করতে পারেন</translation>
    </message>
    <message>
        <source>ask for help at home</source>
        <translation>বাড়িতে সাহায্য চাইতে পারেন</translation>
    </message>
    <message>
        <source>check what money you can get</source>
        <translation>কী টাকা পেতে পারেন তা দেখতে পারেন</translation>
    </message>
    <message>
        <source>find a lunch club</source>
        <translation>লাঞ্চ ক্লাব খুঁজতে পারেন</translation>
    </message>
    <message>
        <source>find help near you</source>
        <translation>আপনার কাছে সাহায্য খুঁজতে পারেন</translation>
    </message>
</context>
<context>
    <name>Walking</name>
    <message>
        <source>Add to my list</source>
        <translation>আমার তালিকায় রাখুন</translation>
    </message>
    <message>
        <source>Are these answers right?</source>
        <translation>এই উত্তরগুলো কি ঠিক?</translation>
    </message>
    <message>
        <source>Ask someone to come here</source>
        <translation>কাউকে এখানে আসতে বলুন</translation>
    </message>
    <message>
        <source>Choose all that fit. Then press Next.</source>
        <translation>যা যা মেলে সব বাছুন। তারপর “পরবর্তী” চাপুন।</translation>
    </message>
    <message>
        <source>Do it here now</source>
        <translation>এখনই এখানে করুন</translation>
    </message>
    <message>
        <source>Do something else</source>
        <translation>অন্য কিছু করুন</translation>
    </message>
    <message>
        <source>Ends in %1</source>
        <translation>শেষে %1</translation>
    </message>
    <message>
        <source>For example: %1</source>
        <translation>যেমন: %1</translation>
    </message>
    <message>
        <source>Go back to the open page</source>
        <translation>খোলা পাতায় ফিরে যান</translation>
    </message>
    <message>
        <source>How long it takes</source>
        <translation>কত সময় লাগে</translation>
    </message>
    <message>
        <source>I don&apos;t know</source>
        <translation>আমি জানি না</translation>
    </message>
    <message>
        <source>Leave this out</source>
        <translation>এটি বাদ দিন</translation>
    </message>
    <message>
        <source>Left out</source>
        <translation>বাদ দেওয়া</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>পরবর্তী</translation>
    </message>
    <message>
        <source>No</source>
        <translation>না</translation>
    </message>
    <message>
        <source>None of these</source>
        <translation>এগুলোর কোনোটি নয়</translation>
    </message>
    <message>
        <source>Nothing you type is kept.</source>
        <translation>আপনি যা লেখেন তার কিছুই রাখা হয় না।</translation>
    </message>
    <message>
        <source>On your list. You can print it.</source>
        <translation>আপনার তালিকায় আছে। ছাপাতে পারেন।</translation>
    </message>
    <message>
        <source>Put this on your list. It goes home with you.</source>
        <translation>এটি আপনার তালিকায় রাখুন। এটি আপনার সঙ্গে বাড়ি যাবে।</translation>
    </message>
    <message>
        <source>See my list</source>
        <translation>আমার তালিকা দেখুন</translation>
    </message>
    <message>
        <source>Step %1 of %2</source>
        <translation>ধাপ %1 / %2</translation>
    </message>
    <message>
        <source>The page cannot be opened here at the moment.</source>
        <translation>পাতাটি এখন এখানে খোলা যাচ্ছে না।</translation>
    </message>
    <message>
        <source>This is on the web page %1.</source>
        <translation>এটি %1 ওয়েব পাতায় আছে।</translation>
    </message>
    <message>
        <source>Touch an answer to change it.</source>
        <translation>উত্তর বদলাতে সেটি ছুঁয়ে দিন।</translation>
    </message>
    <message>
        <source>What happens next</source>
        <translation>এরপর কী হবে</translation>
    </message>
    <message>
        <source>What to look for</source>
        <translation>কী খুঁজবেন</translation>
    </message>
    <message>
        <source>What to press</source>
        <translation>কী চাপবেন</translation>
    </message>
    <message>
        <source>Yes</source>
        <translation>হ্যাঁ</translation>
    </message>
    <message>
        <source>Yes, go on</source>
        <translation>হ্যাঁ, এগিয়ে যান</translation>
    </message>
    <message>
        <source>You can say this:</source>
        <translation>আপনি এটি বলতে পারেন:</translation>
    </message>
</context>
<context>
    <name>Ways</name>
    <message>
        <source>A sketch of the way. %1</source>
        <extracomment>A line of words no higher than so many radii: else they hide what they are written in.</extracomment>
        <translation>পথের নকশা। %1</translation>
    </message>
    <message>
        <source>It is east of %1.</source>
        <translation>এটি %1 এর পূর্বে।</translation>
    </message>
    <message>
        <source>It is here</source>
        <translation>এটি এখানে</translation>
    </message>
    <message>
        <source>It is north of %1.</source>
        <translation>এটি %1 এর উত্তরে।</translation>
    </message>
    <message>
        <source>It is north-east of %1.</source>
        <translation>এটি %1 এর উত্তর-পূর্বে।</translation>
    </message>
    <message>
        <source>It is north-west of %1.</source>
        <translation>এটি %1 এর উত্তর-পশ্চিমে।</translation>
    </message>
    <message>
        <source>It is south of %1.</source>
        <translation>এটি %1 এর দক্ষিণে।</translation>
    </message>
    <message>
        <source>It is south-east of %1.</source>
        <translation>এটি %1 এর দক্ষিণ-পূর্বে।</translation>
    </message>
    <message>
        <source>It is south-west of %1.</source>
        <translation>এটি %1 এর দক্ষিণ-পশ্চিমে।</translation>
    </message>
    <message>
        <source>It is west of %1.</source>
        <translation>এটি %1 এর পশ্চিমে।</translation>
    </message>
    <message>
        <source>North</source>
        <translation>উত্তর</translation>
    </message>
    <message>
        <source>The big ring is %1 miles away.</source>
        <translation>বড় বৃত্তটি %1 মাইল দূরে।</translation>
    </message>
    <message>
        <source>The big ring is 1 mile away.</source>
        <translation>বড় বৃত্তটি 1 মাইল দূরে।</translation>
    </message>
    <message>
        <source>The big ring is a quarter of a mile away.</source>
        <translation>বড় বৃত্তটি সিকি মাইল দূরে।</translation>
    </message>
    <message>
        <source>The big ring is half a mile away.</source>
        <translation>বড় বৃত্তটি আধ মাইল দূরে।</translation>
    </message>
    <message>
        <source>The line is straight. The streets are longer.</source>
        <translation>রেখাটি সোজা। রাস্তা আরও লম্বা।</translation>
    </message>
    <message>
        <source>You are here</source>
        <translation>আপনি এখানে</translation>
    </message>
</context>
<context>
    <name>Wrong</name>
    <message>
        <source>Back to the service</source>
        <translation>সেবায় ফিরে যান</translation>
    </message>
    <message>
        <source>It has closed or moved</source>
        <translation>এটি বন্ধ হয়েছে বা সরে গেছে</translation>
    </message>
    <message>
        <source>Thank you. You helped the next person.</source>
        <translation>ধন্যবাদ। আপনি পরের মানুষটিকে সাহায্য করলেন।</translation>
    </message>
    <message>
        <source>The phone number is wrong</source>
        <translation>ফোন নম্বরটি ভুল</translation>
    </message>
    <message>
        <source>The times or something else is wrong</source>
        <translation>সময় বা অন্য কিছু ভুল</translation>
    </message>
    <message>
        <source>Until then, ring before you go there.</source>
        <translation>তত দিন পর্যন্ত যাওয়ার আগে ফোন করুন।</translation>
    </message>
    <message>
        <source>We could not keep that. Please tell someone who works here.</source>
        <translation>আমরা এটি রাখতে পারিনি। অনুগ্রহ করে এখানকার কোনো কর্মীকে বলুন।</translation>
    </message>
    <message>
        <source>We did not keep anything about you.</source>
        <translation>আপনার সম্পর্কে আমরা কিছুই রাখিনি।</translation>
    </message>
    <message>
        <source>We tell the people who keep this list. They check it.</source>
        <translation>যাঁরা এই তালিকা রাখেন, আমরা তাঁদের জানাই। তাঁরা যাচাই করেন।</translation>
    </message>
    <message>
        <source>What is wrong here?</source>
        <translation>এখানে কী ভুল?</translation>
    </message>
</context>
</TS>
