// Figures only, in the order of a telephone.
import "../../parts"

FiguresPad {}
