"""A team's server without a model: it answers as llama-server or vLLM document it, and goes wrong as a test wants.

Every request is held against the published schema of the kind that it stands in for; one that does not follow it fails the test.
Its "model" reasons in one sentence and says 1 of a text with the word "casino", else 0.
"""

from __future__ import annotations

import json
import ssl
import threading
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from dataclasses import dataclass, field
from functools import cache
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from pathlib import Path

import jsonschema

from plumbline.domain.harmony import Control
from plumbline.engine.decode.vocabulary import Vocabulary
from plumbline.system.paths import shipped
from plumbline.tokens.harmony import FIRST_CONTROL, SIZE, HarmonyTokenizer, control_texts, read_ranks

SCHEMAS = Path(__file__).parents[1] / "data" / "vllm"
_LLAMA_FIELDS = frozenset(
    (
        "prompt", "n_predict", "cache_prompt", "return_tokens", "response_fields", "samplers", "temperature", "top_k", "top_p",
        "seed", "id_slot", "grammar", "logit_bias", "n_probs", "stop", "preserved_tokens",
    )
)  # fmt: skip
THOUGHT = "The text sells nothing — 🙂."


@cache
def harmony() -> Vocabulary:
    ranks = read_ranks(shipped("resources") / "vocabulary")
    pieces = [*ranks, *(text.encode() for text in control_texts())]
    return Vocabulary(pieces, range(FIRST_CONTROL, SIZE), HarmonyTokenizer(ranks))


@cache
def _schema(name: str) -> jsonschema.Draft202012Validator:
    return jsonschema.Draft202012Validator(json.loads((SCHEMAS / f"{name}.json").read_text("utf-8")))


Answer = tuple[int, object]


@dataclass
class StandIn:
    """What the server is and does.

    Attributes:
        kind: "vllm", "llama", "ollama", "lmstudio" or "web".
        key: what it wants, "" for none.
        fault: called with the path and number of each completion; what it returns is answered instead of a completion.
        asked: the bodies of all completions.
        complaints: what was wrong with a request.
    """

    kind: str = "vllm"
    key: str = ""
    model: str = "openai/gpt-oss-safeguard-120b"
    fault: Callable[[int], Answer | None] = lambda _number: None
    counted: Callable[[int], int] = lambda count: count
    thought: str = THOUGHT
    extra: list[int] = field(default_factory=list)
    answer_form: bool = True
    asked: list[dict[str, object]] = field(default_factory=list)
    paths: list[str] = field(default_factory=list)
    complaints: list[str] = field(default_factory=list)
    held: threading.Event = field(default_factory=threading.Event)
    lock: threading.Lock = field(default_factory=threading.Lock)
    address: str = ""

    def get(self, path: str) -> Answer:
        known = {
            "vllm": {
                "/version": {"version": "0.28.0"},
                "/v1/models": {"object": "list", "data": [{"id": self.model, "owned_by": "vllm", "max_model_len": 8192}]},
            },
            "llama": {
                "/props": {"total_slots": 2, "default_generation_settings": {"n_ctx": 8192}, "build_info": "b9-stand-in"},
                "/v1/models": {
                    "data": [{"id": f"/models/{self.model}.gguf", "owned_by": "llamacpp",
                              "meta": {"n_vocab": SIZE, "n_params": 7, "size": 8, "n_ctx_train": 131072, "ftype": "MXFP4"}}]
                },
            },
            "ollama": {"/api/version": {"version": "0.9"}, "/v1/models": {"data": [{"id": "gpt-oss", "owned_by": "library"}]}},
            "lmstudio": {
                "/api/v0/models": {"data": [{"id": "gpt-oss", "compatibility_type": "gguf"}]},
                "/v1/models": {"data": [{"id": "gpt-oss", "owned_by": "organization_owner"}]},
            },
            "web": {},
        }[self.kind]  # fmt: skip
        if path in known:
            return 200, known[path]
        # LM Studio answers what it does not know with 200
        return (200, {"error": f"Unexpected endpoint. (GET {path})"}) if self.kind == "lmstudio" else (404, {})

    def post(self, path: str, body: dict[str, object]) -> Answer:
        if path == "/tokenize":
            return self._tokenize(body)
        expected = {"vllm": "/v1/completions", "llama": "/completion"}[self.kind]
        if path != expected:
            self.complaints.append(f"asked for {path}")
        with self.lock:
            self.asked.append(body)
            number = len(self.asked)
        self._check(body)
        wrong = self.fault(number)
        return wrong if wrong is not None else (200, self._complete(body))

    def _check(self, body: dict[str, object]) -> None:
        if self.kind == "vllm":
            self.complaints += [error.message for error in _schema("completion_request").iter_errors(body)]
            if body.get("model") != self.model:
                self.complaints.append("another model")
        else:
            self.complaints += sorted(set(body) - _LLAMA_FIELDS)

    def _tokenize(self, body: dict[str, object]) -> Answer:
        vocabulary = harmony()
        text = str(body["prompt"] if self.kind == "vllm" else body["content"])
        if self.kind == "vllm":
            self.complaints += [error.message for error in _schema("tokenize_request").iter_errors(body)]
        control = next((control for control in Control if control.value == text), None)
        recognized = control is not None and (self.kind == "vllm" or body["parse_special"])
        tokens = [vocabulary.ids[control]] if control is not None and recognized else vocabulary.encode_text(text)
        return 200, {"tokens": tokens, "count": len(tokens)}

    def _complete(self, body: dict[str, object]) -> object:
        vocabulary = harmony()
        prompt = body["prompt"]
        assert isinstance(prompt, list)
        grammar = body.get("grammar") if self.kind == "llama" else (body.get("structured_outputs") or {}).get("grammar")  # type: ignore[attr-defined]
        read = b"".join(vocabulary.pieces[token] for token in prompt).decode("utf-8", "replace")
        if grammar:
            content = read.rsplit("<|start|>user<|message|>", 1)[-1].split("<|end|>")[0]
            answer = ("1" if "casino" in content else "0") if self.answer_form else "maybe"
            tokens = [*vocabulary.encode_text(answer), vocabulary.ids[Control.RETURN]]
        else:
            tokens = self._reasoning(read)
        limit = body["max_tokens"] if self.kind == "vllm" else body["n_predict"]
        assert isinstance(limit, int)
        written = tokens[:limit]
        ended = written[-1:] == [vocabulary.ids[Control.RETURN]]
        stopped = written[-1:] == [vocabulary.ids[Control.END]]
        counted = self.counted(len(prompt))
        if self.kind == "llama":
            return {
                "tokens": written,
                "stop_type": "eos" if ended else "word" if stopped else "limit",
                "tokens_evaluated": counted,
                "truncated": False,
                "completion_probabilities": [
                    {"id": token, "logprob": -0.1, "top_logprobs": [{"id": one, "logprob": p} for one, p in _likely(token)]}
                    for token in written
                ] if body.get("n_probs") else [],
            }  # fmt: skip
        top = [{f"token_id:{one}": logprob for one, logprob in _likely(token)} for token in written]
        choice = {
            "index": 0,
            "text": "",
            "token_ids": written,
            "finish_reason": "stop" if ended or stopped else "length",
            "stop_reason": vocabulary.ids[Control.END] if stopped else None,
            "logprobs": {"top_logprobs": top} if body.get("logprobs") else None,
        }
        return {"object": "text_completion", "choices": [choice], "usage": {"prompt_tokens": counted}}

    def _reasoning(self, read: str) -> list[int]:
        """What is left to be written of `analysis<|message|>…<|end|>`, with what the test puts into it."""
        vocabulary = harmony()
        if read.endswith("<|channel|>"):
            opening = [*vocabulary.encode_text("analysis"), vocabulary.ids[Control.MESSAGE]]
            return [*opening, *self.extra, *vocabulary.encode_text(self.thought), vocabulary.ids[Control.END]]
        written = read.rsplit("<|message|>", 1)[-1]
        left = vocabulary.encode_text(self.thought.removeprefix(written))
        return [*left, vocabulary.ids[Control.END]]


def _likely(token: int) -> list[tuple[int, float]]:
    """The token itself with three quarters, and the other answer with a fifth."""
    one, zero = (harmony().encode_text(text)[0] for text in "10")
    other = zero if token == one else one
    return [(token, -0.2876820724), (other, -1.6094379124)]


@contextmanager
def serving(stand_in: StandIn, certificate: tuple[Path, Path] | None = None) -> Iterator[StandIn]:
    """The server, listening on this machine; `certificate`: a file with it, and one with its key."""

    class Handler(BaseHTTPRequestHandler):
        protocol_version = "HTTP/1.1"

        def do_GET(self) -> None:
            self._answer(lambda: stand_in.get(self.path))

        def do_POST(self) -> None:
            body = json.loads(self.rfile.read(int(self.headers["Content-Length"])))
            self._answer(lambda: stand_in.post(self.path, body))

        def _answer(self, found: Callable[[], Answer]) -> None:
            stand_in.paths.append(self.path)
            allowed = not stand_in.key or self.headers.get("Authorization") == f"Bearer {stand_in.key}"
            status, answer = found() if allowed else (401, {"error": {"message": "Unauthorized"}})
            if status == 0:  # the server dies
                self.close_connection = True
                self.connection.close()
                return
            data = json.dumps(answer).encode()
            self.send_response(status)
            if 300 <= status < 400:
                self.send_header("Location", str(answer))
            self.send_header("Content-Length", str(len(data)))
            self.end_headers()
            self.wfile.write(data)

        def log_message(self, *_: object) -> None:
            pass

    class Quiet(ThreadingHTTPServer):
        daemon_threads = True

        def handle_error(self, *_: object) -> None:
            """A client that broke off is no error here."""

    server = Quiet(("127.0.0.1", 0), Handler)
    scheme = "http"
    if certificate is not None:
        context = ssl.SSLContext(ssl.PROTOCOL_TLS_SERVER)
        context.load_cert_chain(*certificate)
        server.socket = context.wrap_socket(server.socket, server_side=True)
        scheme = "https"
    stand_in.address = f"{scheme}://127.0.0.1:{server.server_address[1]}"
    thread = threading.Thread(target=server.serve_forever, kwargs={"poll_interval": 0.02})
    thread.start()
    try:
        yield stand_in
    finally:
        stand_in.held.set()
        server.shutdown()
        server.server_close()
        thread.join()
