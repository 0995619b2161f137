// Never shown: every language here brings its own letters.
import "../../parts"

LatinLetters {}
