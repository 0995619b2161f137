// Polish: its nine letters of its own in the top row, in the order of the alphabet, and a hyphen for double names.
import "../../parts"

LatinLetters {
    extraLetters: "ąćęłńóśźż-"
    extrasLabel: "ą ę"
}
