// Welsh: the circumflexed vowels w and y among them, and the commonest of the other accents, in the top row.
import "../../parts"

LatinLetters {
    extraLetters: "âêîôûŵŷïáö"
    extrasLabel: "ŵ ŷ"
}
