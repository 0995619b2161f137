// A telephone number.
import "../../parts"

FiguresPad {
    before: "+"
    after: " "
}
