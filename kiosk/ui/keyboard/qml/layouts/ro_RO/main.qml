// Romanian: its five letters of its own in the top row, and a hyphen, which many short words are joined by.
import "../../parts"

LatinLetters {
    extraLetters: "ăâîșț-"
    extrasLabel: "ă ș"
}
