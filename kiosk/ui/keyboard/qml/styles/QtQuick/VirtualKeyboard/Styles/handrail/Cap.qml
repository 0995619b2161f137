// The face of one key: a flat plate with words, a drawing, or a drawing with words beside it.
import QtQuick
import QtQuick.VirtualKeyboard
import QtQuick.VirtualKeyboard.Styles

KeyPanel {
    id: cap
    property string words: control ? control.displayText : ""
    property string drawing: ""
    property bool chosen: false
    readonly property bool strong: control !== null && control.highlighted
    readonly property bool lit: (control !== null && control.pressed) || chosen
    readonly property color plate: lit ? handrail.values.lit : strong ? handrail.values.main : handrail.values.choice
    readonly property color ink: lit ? handrail.values.onLit : strong ? handrail.values.onMain : handrail.values.ink

    Accessible.role: Accessible.Button
    Accessible.name: control ? control.displayText : ""

    Rectangle {
        anchors.fill: parent
        anchors.margins: handrail.values.gap / 2
        radius: handrail.values.radius
        color: cap.plate
        border.width: 2
        border.color: cap.strong ? handrail.values.main : handrail.values.choiceEdge

        Row {
            id: content
            anchors.centerIn: parent
            spacing: 6
            Glyph {
                visible: cap.drawing.length > 0
                name: cap.drawing
                ink: cap.ink
                size: Math.round(cap.height * 0.5)
                anchors.verticalCenter: parent.verticalCenter
            }
            Text {
                id: label
                visible: text.length > 0
                text: cap.control && cap.control.uppercased && !cap.strong ? cap.words.toUpperCase() : cap.words
                textFormat: Text.PlainText
                color: cap.ink
                font: cap.strong ? handrail.values.wordFont : handrail.values.letterFont
                fontSizeMode: Text.HorizontalFit
                minimumPixelSize: 12
                horizontalAlignment: Text.AlignHCenter
                verticalAlignment: Text.AlignVCenter
                width: Math.min(implicitWidth, cap.width - handrail.values.gap - 10
                    - (cap.drawing.length > 0 ? Math.round(cap.height * 0.5) + content.spacing : 0))
                anchors.verticalCenter: parent.verticalCenter
            }
        }
    }
}
