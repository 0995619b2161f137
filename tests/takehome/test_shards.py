"""In which file a service lies."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from kiosk.takehome.shards import SERVICES_A_FILE, bits_for, shard_name


@pytest.mark.parametrize(
    ("services", "bits"), [(0, 0), (6, 0), (7, 1), (459, 7), (20_000, 12), (200_000, 16)]
)
def test_files_stay_small_however_many_services_there_are(services: int, bits: int) -> None:
    assert bits_for(services) == bits
    assert services / 2**bits <= SERVICES_A_FILE


@given(st.binary(min_size=6, max_size=6), st.integers(min_value=0, max_value=20))
def test_the_name_is_the_first_bits(short: bytes, bits: int) -> None:
    name = shard_name(short, bits)
    assert int(name, 16) == int.from_bytes(short) >> (48 - bits) if bits else name == "0"
    assert len(name) == max(1, -(-bits // 4))
