"""Time stamps from outside, after RFC 3161: a request for a seal, and what an authority's answer shows.

Nothing is sent: the request is a file that a person takes to an authority, and the answer is a file that comes back. The answer is
signed (CMS, RFC 5652). Without a certificate from elsewhere the signature shows that the answer is whole and made with the key of
the certificate inside it, not whose key that is.
"""

from __future__ import annotations

import hashlib
import hmac
import secrets
from collections.abc import Sequence
from dataclasses import dataclass
from datetime import datetime
from enum import Enum, auto
from typing import Any, ClassVar, Final

from asn1crypto import cms, tsp
from asn1crypto.core import Integer
from asn1crypto.core import Sequence as Asn1Sequence
from cryptography import x509
from cryptography.exceptions import InvalidSignature, UnsupportedAlgorithm
from cryptography.hazmat.primitives import hashes
from cryptography.hazmat.primitives.asymmetric import ec, ed25519, padding, rsa
from cryptography.hazmat.primitives.serialization import Encoding
from cryptography.x509.oid import ExtendedKeyUsageOID

from plumbline.domain.errors import InputError, Remedy, RemedyKind
from plumbline.domain.messages import Message

MOST_BYTES: Final = 1_000_000
_HASHES: Final = {"sha256": hashes.SHA256(), "sha384": hashes.SHA384(), "sha512": hashes.SHA512()}
_BROKEN: Final = (ValueError, TypeError, KeyError, AttributeError, IndexError, OverflowError, RecursionError)
_LONGEST_CHAIN: Final = 8


class _Response(Asn1Sequence):  # type: ignore[misc]
    """TimeStampResp; the token is missing where the authority refuses."""

    _fields: ClassVar = [("status", tsp.PKIStatusInfo), ("time_stamp_token", cms.ContentInfo, {"optional": True})]


class Signature(Enum):
    """What is known of an answer's signature."""

    TRUSTED = auto()  # valid, and its certificate was issued under one that was given
    UNRELATED = auto()  # valid, and its certificate was issued under none of those that were given
    VALID = auto()  # made with the key of the certificate in the answer; none was given
    UNCHECKED = auto()  # there is no certificate, or its kind of signature is not known
    WRONG = auto()


@dataclass(frozen=True, slots=True)
class Stamped:
    """What an answer says, and what of it holds.

    Attributes:
        at: the time that the authority states, with its zone.
        authority: what the certificate, or else the answer, calls it; "" where neither does.
        matches: the answer is about the seal that it was held against.
        certificate: hex sha256 of the certificate that signed, "" where it is not in the answer.
    """

    at: datetime
    authority: str
    matches: bool
    signature: Signature
    certificate: str = ""

    @property
    def holds(self) -> bool:
        """True where nothing speaks against it."""
        return self.matches and self.signature is not Signature.WRONG


def request(seal: str) -> bytes:
    """A request for a time stamp of the seal, in DER; the authority's certificate is asked for."""
    return bytes(
        tsp.TimeStampReq(
            {
                "version": "v1",
                "message_imprint": {
                    "hash_algorithm": {"algorithm": "sha256"},
                    "hashed_message": hashlib.sha256(seal.encode("ascii")).digest(),
                },
                "nonce": Integer(secrets.randbits(63)),
                "cert_req": True,
            }
        ).dump()
    )


def read(answer: bytes, seals: Sequence[str], trusted: Sequence[bytes] = ()) -> tuple[str, Stamped]:
    """The seal that an answer is about, the newest of several, and what it shows; "" where it is about none of them.

    Args:
        trusted: certificates in PEM or DER, from elsewhere than the answer.

    Raises:
        InputError: this is no answer of a time-stamping authority, or it says that there is no time stamp, or a certificate can't
            be read.
    """
    known = [one for data in trusted for one in _certificates(data)]
    if len(answer) > MOST_BYTES:
        raise _no_answer()
    try:
        signed = _signed_data(answer)
        info = signed["encap_content_info"]["content"].parsed
        imprint = info["message_imprint"]
        made = hashlib.new(imprint["hash_algorithm"]["algorithm"].native)
        hashed, at = imprint["hashed_message"].native, info["gen_time"].native
        if not isinstance(at, datetime) or at.tzinfo is None:
            raise TypeError("no time")
    except _BROKEN as error:
        raise _no_answer() from error
    seal = ""
    for one in reversed(seals):
        digest = made.copy()
        digest.update(one.encode("ascii"))
        if hmac.compare_digest(digest.digest(), hashed):
            seal = one
            break
    signature, certificate = _signature(signed, at, known)
    name = _name(certificate, info)
    fingerprint = "" if certificate is None else certificate.fingerprint(hashes.SHA256()).hex()
    return seal, Stamped(at, name, bool(seal), signature, fingerprint)


def _signed_data(answer: bytes) -> Any:
    """The CMS structure in an answer, or in a token that was taken out of one."""
    try:
        response = _Response.load(answer, strict=True)
        status = response["status"]
        said = status["status"].native
    except _BROKEN:
        content = cms.ContentInfo.load(answer, strict=True)
    else:
        if said not in ("granted", "granted_with_mods"):
            reason = "; ".join(map(str, status["status_string"].native or ())) or str(said)
            raise InputError(
                Message("The authority gave no time stamp"),
                Message("Its answer says: {reason}.", reason=reason[:500]),
                Message("Ask again, or ask another authority."),
            )
        content = response["time_stamp_token"]
    if content["content_type"].native != "signed_data":
        raise ValueError("not signed")
    signed = content["content"]
    if signed["encap_content_info"]["content_type"].native != "tst_info":
        raise ValueError("no time stamp")
    return signed


def _signature(
    signed: Any, at: datetime, trusted: Sequence[x509.Certificate]
) -> tuple[Signature, x509.Certificate | None]:
    try:
        (signer,) = signed["signer_infos"]
        inside = [x509.load_der_x509_certificate(one.chosen.dump()) for one in signed["certificates"] or ()]
        certificate = next((one for one in (*inside, *trusted) if _is_signer(one, signer["sid"])), None)
        if certificate is None:
            return Signature.UNCHECKED, None
        if not _stands(signed, signer, certificate, at):
            return Signature.WRONG, certificate
    except (UnsupportedAlgorithm, NotImplementedError):
        return Signature.UNCHECKED, None
    except (*_BROKEN, InvalidSignature):
        return Signature.WRONG, None
    if not trusted:
        return Signature.VALID, certificate
    issued = _leads_to(certificate, inside, trusted, at)
    return (Signature.TRUSTED if issued else Signature.UNRELATED), certificate


def _is_signer(certificate: x509.Certificate, sid: Any) -> bool:
    if sid.name == "issuer_and_serial_number":
        chosen = sid.chosen
        same = chosen["serial_number"].native == certificate.serial_number
        return bool(same and chosen["issuer"].dump() == certificate.issuer.public_bytes())
    try:
        found = certificate.extensions.get_extension_for_class(x509.SubjectKeyIdentifier)
    except x509.ExtensionNotFound:
        return False
    return bool(found.value.digest == sid.chosen.native)


def _stands(signed: Any, signer: Any, certificate: x509.Certificate, at: datetime) -> bool:
    """Whether the certificate may sign time stamps, and has signed this one (RFC 5652, 5.4; RFC 3161, 2.3 and 2.4.2)."""
    name = signer["digest_algorithm"]["algorithm"].native
    if name not in _HASHES:
        raise UnsupportedAlgorithm(name)
    content = signed["encap_content_info"]["content"].contents
    attributes = {one["type"].native: one["values"] for one in signer["signed_attrs"]}
    digest = hashlib.new(name, content).digest()
    if attributes["content_type"][0].native != "tst_info" or attributes["message_digest"][0].native != digest:
        return False
    if not _is_named(attributes, certificate) or not _may_stamp(certificate, at):
        return False
    # signed is the set itself, not under the tag that it has inside the structure
    _verify(signer, certificate, b"\x31" + signer["signed_attrs"].dump()[1:], _HASHES[name])
    return True


def _is_named(attributes: Any, certificate: x509.Certificate) -> bool:
    """The signed attributes name the certificate by its hash, so that no other one can be put in its place (RFC 5816)."""
    data = certificate.public_bytes(Encoding.DER)
    if "signing_certificate_v2" in attributes:
        first = attributes["signing_certificate_v2"][0]["certs"][0]
        made = hashlib.new(first["hash_algorithm"]["algorithm"].native, data)
    else:
        first = attributes["signing_certificate"][0]["certs"][0]
        made = hashlib.sha1(data, usedforsecurity=False)
    return bool(first["cert_hash"].native == made.digest())


def _may_stamp(certificate: x509.Certificate, at: datetime) -> bool:
    try:
        usage = certificate.extensions.get_extension_for_class(x509.ExtendedKeyUsage).value
    except x509.ExtensionNotFound:
        return False
    valid = certificate.not_valid_before_utc <= at <= certificate.not_valid_after_utc
    return bool(valid and ExtendedKeyUsageOID.TIME_STAMPING in usage)


def _verify(signer: Any, certificate: x509.Certificate, data: bytes, made: hashes.HashAlgorithm) -> None:
    """Raises InvalidSignature, or UnsupportedAlgorithm."""
    key, algorithm, signature = certificate.public_key(), signer["signature_algorithm"], signer["signature"].native
    if isinstance(key, rsa.RSAPublicKey):
        if algorithm["algorithm"].native == "rsassa_pss":
            stated = algorithm["parameters"]
            made = _HASHES[stated["hash_algorithm"]["algorithm"].native]
            length = int(stated["salt_length"].native)
            key.verify(signature, data, padding.PSS(padding.MGF1(made), length), made)
        else:
            key.verify(signature, data, padding.PKCS1v15(), made)
    elif isinstance(key, ec.EllipticCurvePublicKey):
        key.verify(signature, data, ec.ECDSA(made))
    elif isinstance(key, ed25519.Ed25519PublicKey):
        key.verify(signature, data)
    else:
        raise UnsupportedAlgorithm("kind of key")


def _leads_to(
    certificate: x509.Certificate, inside: Sequence[x509.Certificate], trusted: Sequence[x509.Certificate], at: datetime
) -> bool:
    """Whether the certificate is a trusted one, or was issued under one, each valid at that time."""
    for _ in range(_LONGEST_CHAIN):
        if certificate in trusted:
            return True
        above = [one for one in (*trusted, *inside) if one != certificate and _issued(one, certificate, at)]
        if not above:
            return False
        certificate = above[0]
    return False


def _issued(issuer: x509.Certificate, certificate: x509.Certificate, at: datetime) -> bool:
    try:
        certificate.verify_directly_issued_by(issuer)
        constraints = issuer.extensions.get_extension_for_class(x509.BasicConstraints).value
    except (ValueError, TypeError, InvalidSignature, UnsupportedAlgorithm, x509.ExtensionNotFound):
        return False
    return constraints.ca and issuer.not_valid_before_utc <= at <= issuer.not_valid_after_utc


def _name(certificate: x509.Certificate | None, info: Any) -> str:
    if certificate is not None:
        return certificate.subject.rfc4514_string()[:500]
    try:
        return str(info["tsa"].chosen.human_friendly)[:500]
    except _BROKEN:
        return ""


def _certificates(data: bytes) -> list[x509.Certificate]:
    try:
        if b"-----BEGIN" in data:
            return x509.load_pem_x509_certificates(data)
        return [x509.load_der_x509_certificate(data)]
    except ValueError as error:
        raise InputError(
            Message("This is no certificate"),
            Message("The file holds no certificate in PEM or DER."),
            Message("Take the root certificate that the authority publishes."),
        ) from error


def _no_answer() -> InputError:
    return InputError(
        Message("This is no time stamp"),
        Message("The file is not the answer of a time-stamping authority (RFC 3161)."),
        Message("The answer usually ends in .tsr."),
        Remedy(RemedyKind.REQUEST_TIME_STAMP),
    )
