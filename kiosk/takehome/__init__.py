"""What goes home with the resident: the list, its codes and the content of its slip.

May import: `core` and `qrcode`. Never goes in: Qt, sizes of paper, words of the interface, or who
the person is.
"""
