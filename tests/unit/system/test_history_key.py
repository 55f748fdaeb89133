"""The history's key: found again whatever happens in the middle of a change."""

from __future__ import annotations

import hashlib
from itertools import islice

import pytest

from plumbline.domain.errors import InputError
from plumbline.domain.messages import Message
from plumbline.system.history_key import Candidate, HistoryKeys, recovery_code
from plumbline.system.secrets import NoKeyringError


class MemoryKeyring:
    """A keyring in memory; `locked` makes it refuse."""

    def __init__(self) -> None:
        self.kept: dict[str, str] = {}
        self.locked = False

    def _open(self) -> None:
        if self.locked:
            raise NoKeyringError(Message("The keyring can't be used"), Message("It is locked."))

    store_name = "Memory"

    def get(self, name: str) -> str | None:
        self._open()
        return self.kept.get(name)

    def set(self, name: str, secret: str) -> None:
        self._open()
        self.kept[name] = secret

    def delete(self, name: str) -> None:
        self._open()
        self.kept.pop(name, None)


def derive(passphrase: str, new: bool) -> bytes:
    return hashlib.sha256(passphrase.encode()).digest() + b"salt of 16 bytes"


def keys_with(keyring: MemoryKeyring, typed: str | None = None) -> HistoryKeys:
    def ask(refused: bool) -> str | None:
        assert typed is not None, "the person was asked"
        return None if refused else typed

    return HistoryKeys(keyring, ask, derive)


def put_in_force(keys: HistoryKeys) -> bytes:
    key = keys.new_random()
    keys.stage(key)
    keys.commit()
    return key


def test_a_random_key_is_found_in_the_keyring_without_asking() -> None:
    keyring = MemoryKeyring()
    key = put_in_force(keys_with(keyring))
    assert len(key) == 32
    assert next(keys_with(keyring).candidates()) == Candidate(key)
    assert list(keyring.kept) == ["history-key"]


def test_a_passphrase_is_asked_for_when_no_key_of_the_keyring_is_there() -> None:
    keyring = MemoryKeyring()
    key = keys_with(keyring).new_passphrase("four words are better")
    assert list(keys_with(keyring, "four words are better").candidates()) == [Candidate(key)]
    assert next(keys_with(keyring, "four words are bitter").candidates()).key != key
    assert not keyring.kept


def test_a_passphrase_is_the_same_however_its_accents_are_typed() -> None:
    key = keys_with(MemoryKeyring()).new_passphrase("cafe\u0301 au lait")
    assert next(keys_with(MemoryKeyring(), "caf\u00e9 au lait").candidates()).key == key


def test_a_change_cut_short_leaves_both_keys_to_try() -> None:
    keyring = MemoryKeyring()
    old = put_in_force(keys_with(keyring))
    new = keys_with(keyring).new_random()
    keys_with(keyring).stage(new)
    assert list(islice(keys_with(keyring).candidates(), 2)) == [Candidate(old), Candidate(new, staged=True)]
    keys_with(keyring).commit()
    assert next(keys_with(keyring).candidates()) == Candidate(new)
    assert list(keyring.kept) == ["history-key"]


def test_the_recovery_code_opens_the_history_when_the_keyring_is_locked_or_gone() -> None:
    keyring = MemoryKeyring()
    code = recovery_code(put_in_force(keys_with(keyring)))
    key = bytes.fromhex(keyring.kept["history-key"])
    keyring.locked = True
    assert list(keys_with(keyring, code).candidates()) == [Candidate(key)]
    assert keys_with(keyring).key_from(code.lower().replace("-", " ")) == key


def test_a_mistyped_recovery_code_is_not_taken_for_the_key() -> None:
    key = bytes(range(32))
    code = recovery_code(key)
    keys = keys_with(MemoryKeyring())
    assert keys.key_from(code) == key
    for position, character in enumerate(code):
        if character != "-":
            other = "B" if character != "B" else "C"
            assert keys.key_from(code[:position] + other + code[position + 1 :]) != key
    for nonsense in ("", "ABC", "ä" * 55, code + "AAAA"):
        assert len(keys.key_from(nonsense)) == 48, "taken for a passphrase"


def test_without_a_keyring_a_passphrase_is_suggested() -> None:
    keyring = MemoryKeyring()
    keyring.locked = True
    with pytest.raises(NoKeyringError, match=r"It is locked\. Choose a passphrase"):
        keys_with(keyring).stage(bytes(32))
    assert not keyring.kept


def test_everything_is_forgotten() -> None:
    keyring = MemoryKeyring()
    keys = keys_with(keyring)
    put_in_force(keys)
    keys.stage(keys.new_random())
    keys.forget()
    assert not keyring.kept


def test_histories_of_several_folders_leave_each_others_keys_alone() -> None:
    keyring = MemoryKeyring()
    usual, stick = (HistoryKeys(keyring, lambda _: None, derive, place) for place in ("", "stick"))
    key = put_in_force(usual)
    assert not stick.in_keyring()
    assert list(stick.candidates()) == []
    own = put_in_force(stick)
    assert [list(keys.candidates()) for keys in (usual, stick)] == [[Candidate(key)], [Candidate(own)]]
    stick.forget()
    assert list(usual.candidates()) == [Candidate(key)]
    assert not stick.in_keyring()


def test_passphrases_that_will_not_do() -> None:
    keys = keys_with(MemoryKeyring())
    with pytest.raises(InputError, match="8 characters"):
        keys.new_passphrase("short")
    with pytest.raises(InputError, match="recovery code"):
        keys.new_passphrase(recovery_code(bytes(32)))


def test_a_person_is_asked_again_until_it_fits_or_they_give_up() -> None:
    answers = iter(("first try", "second try", None))
    asked: list[bool] = []

    def ask(refused: bool) -> str | None:
        asked.append(refused)
        return next(answers)

    assert len(list(HistoryKeys(MemoryKeyring(), ask, derive).candidates())) == 2
    assert asked == [False, True, True]


def test_where_the_key_is_can_be_told() -> None:
    keyring = MemoryKeyring()
    keys = keys_with(keyring)
    assert (keys.keyring_name(), keys.in_keyring()) == ("Memory", False)
    put_in_force(keys)
    assert keys.in_keyring()
    keyring.locked = True
    assert (keys.keyring_name(), keys.in_keyring()) == ("", False)
