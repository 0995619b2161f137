// British English.
import "../../parts"

LatinLetters {}
