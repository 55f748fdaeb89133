"""What a version of a policy is called."""

from __future__ import annotations

from plumbline.domain.policy import NamedVersion

SPAM = NamedVersion("Spam", 2, "4917187c" + "0" * 56)


def test_a_version_is_called_by_its_title_and_number_and_by_a_hash_only_where_nothing_else_tells_it_apart() -> None:
    other = SPAM._replace(sha256="a" * 64)
    assert str(SPAM.words()) == "Spam · version 2"
    assert str(SPAM.words([SPAM, SPAM._replace(number=1, sha256="a" * 64)])) == "Spam · version 2"
    assert str(SPAM.words([SPAM, other])) == "Spam · version 2 (4917187c)"
    assert str(SPAM._replace(number=0).words()) == "Spam"


def test_nothing_invisible_is_in_what_a_version_is_called() -> None:
    assert str(SPAM._replace(title="Sp\u202eam").words()) == "Sp⟨202E⟩am · version 2"
