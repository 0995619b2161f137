"""In which small file of the companion page a service lies: by the first bits of its short name.

The more services, the more files: a phone that wants ten of 200,000 loads ten small files and no list of all. A static
web host is enough; the page's `data.js` reckons the same.
"""

import math

#: About 700 bytes each, so that a list of ten services loads some tens of kilobytes.
SERVICES_A_FILE = 6
_MOST_BITS = 20


def bits_for(services: int) -> int:
    """How many first bits of the short name part so many services into small files."""
    if services <= SERVICES_A_FILE:
        return 0
    return min(_MOST_BITS, math.ceil(math.log2(services / SERVICES_A_FILE)))


def shard_name(short: bytes, bits: int) -> str:
    """The name of the file that holds the service of a short name, without its suffix."""
    if not bits:
        return "0"
    return f"{int.from_bytes(short[:4]) >> (32 - bits):0{math.ceil(bits / 4)}x}"
