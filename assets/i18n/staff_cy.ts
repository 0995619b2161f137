<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="cy_GB" sourcelanguage="en_GB">
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
        <source>Does not dare to</source>
        <translation>Ddim yn mentro</translation>
    </message>
    <message>
        <source>Does not know how</source>
        <translation>Ddim yn gwybod sut</translation>
    </message>
    <message>
        <source>Getting about</source>
        <translation>Mynd o le i le</translation>
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
        <source>Nothing did</source>
        <translation>Doedd dim byd</translation>
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
        <source>We did it together</source>
        <translation>Fe wnaethom ef gyda&apos;n gilydd</translation>
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
        <source>Close the staff room</source>
        <translation>Cau ystafell y staff</translation>
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
