"""Time stamps, with OpenSSL as the authority: what an answer shows, and that a changed one shows nothing."""

from __future__ import annotations

from pathlib import Path

import pytest
from asn1crypto import cms, tsp

from plumbline.domain.errors import InputError
from plumbline.report.time_stamps import Signature, read, request
from plumbline.services.history.time_stamping import shows
from support.time_stamping import MISSING, Authority

pytestmark = pytest.mark.skipif(MISSING, reason="OpenSSL is not installed")

SEAL = "12-" + "0a" * 32
OTHER = "13-" + "0b" * 32


@pytest.fixture(scope="module", params=["rsa:2048", "ec"])
def authority(request: pytest.FixtureRequest, tmp_path_factory: pytest.TempPathFactory) -> Authority:
    return Authority(tmp_path_factory.mktemp("tsa") / "here", request.param)


def test_an_answer_is_about_its_seal_and_signed(authority: Authority) -> None:
    answer = authority.answer(request(SEAL))
    assert authority.verifies(answer, SEAL.encode()), "a third person needs nothing but the seal and OpenSSL"
    seal, found = read(answer, [SEAL, OTHER])
    assert seal == SEAL
    assert found.holds
    assert found.signature is Signature.VALID
    assert "Test Authority" in found.authority
    assert found.at.tzinfo is not None
    assert len(found.certificate) == 64


def test_the_authoritys_own_certificate_makes_it_trusted(authority: Authority) -> None:
    root = authority.root.read_bytes()
    for chain in (True, False):
        _, found = read(authority.answer(request(SEAL), chain=chain), [SEAL], [root])
        assert found.signature is Signature.TRUSTED
    _, found = read(authority.answer(request(SEAL), ess="sha1"), [SEAL], [root])
    assert found.signature is Signature.TRUSTED


def test_another_root_does_not_make_it_trusted(authority: Authority, tmp_path: Path) -> None:
    stranger = Authority(tmp_path / "stranger")
    _, found = read(authority.answer(request(SEAL)), [SEAL], [stranger.root.read_bytes()])
    assert found.signature is Signature.UNRELATED
    assert "not issued under the one that you gave" in str(shows(found))


def test_without_certificates_nothing_is_claimed_of_the_signature(authority: Authority) -> None:
    asked = tsp.TimeStampReq.load(request(SEAL))
    asked["cert_req"] = False
    seal, found = read(authority.answer(asked.dump(force=True), chain=False), [SEAL])
    assert (seal, found.signature, found.certificate) == (SEAL, Signature.UNCHECKED, "")


def test_an_answer_to_another_request_is_not_about_the_seal(authority: Authority) -> None:
    seal, found = read(authority.answer(request(OTHER)), [SEAL])
    assert seal == ""
    assert not found.matches
    assert not found.holds


def test_a_certificate_for_something_else_signs_no_time_stamps(authority: Authority, tmp_path: Path) -> None:
    answer = authority.answer(request(SEAL), chain=False)
    other = Authority(tmp_path / "other")
    response = tsp.TimeStampResp.load(answer)
    signed = response["time_stamp_token"]["content"]
    swapped = Authority(tmp_path / "web", usage="serverAuth")
    for folder in (other.folder, swapped.folder):
        pem = (folder / "tsa.pem").read_bytes()
        from cryptography import x509
        from cryptography.hazmat.primitives.serialization import Encoding

        data = x509.load_pem_x509_certificate(pem).public_bytes(Encoding.DER)
        signed["certificates"] = cms.CertificateSet([cms.CertificateChoices.load(data)])
        _, found = read(response.dump(force=True), [SEAL])
        assert found.signature in (Signature.WRONG, Signature.UNCHECKED)


def test_every_changed_byte_of_what_is_signed_is_noticed(authority: Authority) -> None:
    answer = authority.answer(request(SEAL))
    token = tsp.TimeStampResp.load(answer)["time_stamp_token"]["content"]
    content = token["encap_content_info"]["content"].contents
    start = answer.index(content)
    (signer,) = token["signer_infos"]
    signature = answer.index(signer["signature"].native)
    for place in (*range(start, start + len(content)), *range(signature, signature + 20)):
        changed = bytearray(answer)
        changed[place] ^= 0x01
        try:
            _, found = read(bytes(changed), [SEAL], [authority.root.read_bytes()])
        except InputError:
            continue
        assert not found.holds or found.signature is Signature.UNCHECKED, place
        assert found.signature is not Signature.TRUSTED, place


def test_a_token_without_its_envelope_is_read_too(authority: Authority) -> None:
    token = tsp.TimeStampResp.load(authority.answer(request(SEAL)))["time_stamp_token"].dump()
    assert read(token, [SEAL])[1].holds


@pytest.mark.parametrize("data", [b"", b"x", b"\x30\x00", b"\x30\x80" * 5000, b"<html>", b"0" * 2_000_000])
def test_what_is_no_answer_is_refused(data: bytes) -> None:
    with pytest.raises(InputError):
        read(data, [SEAL])


def test_a_refusal_is_told_in_its_own_words(authority: Authority) -> None:
    asked = tsp.TimeStampReq.load(request(SEAL))
    asked["message_imprint"] = {"hash_algorithm": {"algorithm": "md5"}, "hashed_message": bytes(16)}
    with pytest.raises(InputError, match="digest"):
        read(authority.answer(asked.dump(force=True)), [SEAL])


def test_a_file_that_is_no_certificate_is_refused() -> None:
    with pytest.raises(InputError):
        read(b"", [SEAL], [b"hello"])
