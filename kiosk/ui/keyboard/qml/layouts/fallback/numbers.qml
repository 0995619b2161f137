// Figures with a decimal point and a minus.
import "../../parts"

FiguresPad {
    before: "-"
    after: "."
}
