"""A time-stamping authority of one's own, made with OpenSSL."""

from __future__ import annotations

import shutil
import subprocess
from pathlib import Path

_CONFIG = """
[tsa]
default_tsa = here
[here]
serial = {folder}/serial
signer_cert = {folder}/tsa.pem
signer_key = {folder}/tsa.key
{certs}
default_policy = 1.2.3.4.1
digests = sha256, sha384, sha512
signer_digest = sha256
ess_cert_id_alg = {ess}
tsa_name = yes
"""
_EXTENSIONS = "basicConstraints=CA:FALSE\nkeyUsage=critical,digitalSignature\nextendedKeyUsage=critical,{usage}\n"
MISSING = shutil.which("openssl") is None


class Authority:
    """Answers requests. `key` is OpenSSL's name of a kind of key."""

    def __init__(self, folder: Path, key: str = "rsa:2048", usage: str = "timeStamping") -> None:
        folder.mkdir(parents=True)
        self.folder = folder
        self.root = folder / "ca.pem"
        (folder / "serial").write_text("01")
        (folder / "ext").write_text(_EXTENSIONS.format(usage=usage))
        kind = ["-newkey", "ec", "-pkeyopt", "ec_paramgen_curve:P-256"] if key == "ec" else ["-newkey", key]
        self._run(
            *("req", "-x509", *kind, "-nodes", "-keyout", "ca.key", "-out", "ca.pem", "-days", "30"),
            *("-subj", "/O=Test/CN=Test Root", "-addext", "keyUsage=critical,keyCertSign,cRLSign"),
        )
        self._run("req", *kind, "-nodes", "-keyout", "tsa.key", "-out", "tsa.csr", "-subj", "/O=Test/CN=Test Authority")
        self._run(
            *("x509", "-req", "-in", "tsa.csr", "-CA", "ca.pem", "-CAkey", "ca.key", "-CAcreateserial"),
            *("-days", "20", "-extfile", "ext", "-out", "tsa.pem"),
        )

    def answer(self, request: bytes, *, chain: bool = True, ess: str = "sha256") -> bytes:
        certs = f"certs = {self.root}" if chain else ""
        (self.folder / "ts.cnf").write_text(_CONFIG.format(folder=self.folder, certs=certs, ess=ess))
        (self.folder / "request.tsq").write_bytes(request)
        self._run("ts", "-reply", "-config", "ts.cnf", "-queryfile", "request.tsq", "-out", "answer.tsr")
        return (self.folder / "answer.tsr").read_bytes()

    def verifies(self, answer: bytes, data: bytes) -> bool:
        """What OpenSSL itself says of an answer about the data."""
        (self.folder / "checked.tsr").write_bytes(answer)
        (self.folder / "data").write_bytes(data)
        command = ["openssl", "ts", "-verify", "-data", "data", "-in", "checked.tsr", "-CAfile", "ca.pem"]
        return subprocess.run(command, cwd=self.folder, capture_output=True, check=False).returncode == 0

    def _run(self, *arguments: str) -> None:
        subprocess.run(["openssl", *arguments], cwd=self.folder, capture_output=True, check=True)
