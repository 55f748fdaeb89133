"""The key of other programs: shown once, known by its hash, replaced as a whole."""

from __future__ import annotations

from plumbline.system.api_key import ApiKeys
from support.local_api import MemorySecrets


def test_the_key_itself_is_kept_nowhere() -> None:
    secrets = MemorySecrets()
    made = ApiKeys(secrets).make()
    assert made.kept_in == "memory"
    assert made.text not in str(secrets.kept)
    later = ApiKeys(secrets)
    assert later.exists
    assert later.accepts(made.text)
    assert not later.accepts("")
    assert not later.accepts(secrets.kept["api key"])


def test_a_new_key_replaces_the_one_before() -> None:
    keys = ApiKeys(MemorySecrets())
    old, new = keys.make(), keys.make()
    assert (keys.accepts(old.text), keys.accepts(new.text)) == (False, True)
    keys.remove()
    assert not keys.exists
    assert not keys.accepts(new.text)


def test_without_a_keyring_a_key_is_valid_until_the_end() -> None:
    keys = ApiKeys(MemorySecrets(refuses=True))
    assert not keys.exists
    made = keys.make()
    assert made.kept_in == ""
    assert keys.accepts(made.text)
    assert not ApiKeys(MemorySecrets(refuses=True)).exists
