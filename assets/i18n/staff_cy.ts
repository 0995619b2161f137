<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="cy_GB" sourcelanguage="en_GB">
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
