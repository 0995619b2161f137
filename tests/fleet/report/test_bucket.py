"""The same report from a real object store: with a reader's key, beside a thief of a kiosk's key."""

from pathlib import Path

import obstore
import pytest

from kiosk.core.errors import NetworkError, SettingsError, StorageError
from kiosk.fleet.batch import object_path, written
from kiosk.fleet.delivery import Delivery, StoreKey, open_bucket
from kiosk.fleet.report.holdings import Holdings
from kiosk.fleet.report.intake import Read, take_in
from kiosk.fleet.report.source import open_source, read_store_key
from tests.fleet.engine import INBOX, KIOSK, READER, REGION, STATS, Engine, Identity
from tests.fleet.report.records import DAY, batch, every_kind

ADDRESS = f"s3://{STATS}/{INBOX}/of-the-report"


def key(engine: Engine, identity: Identity) -> StoreKey:
    return StoreKey(endpoint=engine.url, region=REGION, key=identity.key, secret=identity.secret)


def test_a_bucket_is_read_as_a_folder_is(engine: Engine, tmp_path: Path) -> None:
    delivery = Delivery(ADDRESS, key(engine, KIOSK))
    records = every_kind()
    for at in range(0, len(records), 4):
        sealed = written(batch(*records[at : at + 4]))
        delivery.put(object_path("larkhaven-1", sealed.sha256, DAY), sealed.data)
    source = open_source(ADDRESS, key(engine, READER))
    holdings = Holdings(tmp_path)
    assert take_in(source, holdings) == Read(listed=4, new=4, refused=0)
    # A thief of the key may add, and here write over what was read already; neither is believed.
    thief = open_bucket(ADDRESS, key(engine, KIOSK))
    first = written(batch(*records[:4]))
    obstore.put(thief, object_path("larkhaven-1", first.sha256, DAY), b"nothing")
    obstore.put(thief, object_path("larkhaven-1", "0" * 64, DAY), first.data)
    assert take_in(source, holdings) == Read(listed=5, new=1, refused=1)
    counted = holdings.counted()
    assert (counted.records, counted.repeated, len(counted.faults)) == (len(records), 0, 1)
    holdings.close()


def test_a_kiosks_key_reads_nothing(engine: Engine) -> None:
    source = open_source(ADDRESS, key(engine, KIOSK))
    with pytest.raises(NetworkError, match="cannot be read"):
        list(source.objects())


def test_a_key_is_read_from_its_file(tmp_path: Path) -> None:
    file = tmp_path / "key.json"
    file.write_text('{"endpoint": "", "region": "eu-west-2", "key": "AK", "secret": "hush"}')
    found = read_store_key(file)
    assert (found.region, found.key, found.secret) == ("eu-west-2", "AK", "hush")
    file.write_text('{"key": "AK", "secret": 5}')
    with pytest.raises(StorageError, match="no key of a store") as fault:
        read_store_key(file)
    assert "5" not in str(fault.value.__cause__)
    with pytest.raises(SettingsError, match="needs a key"):
        open_source(ADDRESS, None)
