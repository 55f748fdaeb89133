"""The local API's addresses, and the way of a request from its JSON to its answer."""

from __future__ import annotations

import asyncio
import json
from collections.abc import AsyncIterator, Callable, Coroutine, Iterable, Iterator
from dataclasses import dataclass, replace
from typing import Any, Final, Protocol, TypeVar

from starlette.requests import Request
from starlette.responses import JSONResponse, Response, StreamingResponse
from starlette.routing import Route, Router

from plumbline import __version__
from plumbline.api.answer import Answer, Ending, answer_of, undetermined
from plumbline.api.completions import CompletionWriter
from plumbline.api.errors import ApiError, of
from plumbline.api.fields import parse_object
from plumbline.api.moderations import moderation, read_moderation
from plumbline.api.question import OWN_MODEL, Policies, Question
from plumbline.api.reading_chat import read_chat
from plumbline.api.reading_responses import read_responses
from plumbline.api.responses import ResponseWriter
from plumbline.domain.errors import PlumblineError
from plumbline.domain.verdict import Decision
from plumbline.services.judging.requests import Answered, Asked, Refused, RequestQueue, Ticket, Told, Written
from plumbline.services.models.engine_host import InUseError

ROUTES: Final = {
    "/v1/responses": "POST",
    "/v1/chat/completions": "POST",
    "/v1/moderations": "POST",
    "/v1/models": "GET",
    "/health": "GET",
}
_T = TypeVar("_T")

_KEEP_ALIVE_SECONDS: Final = 10.0
"""How often a stream says that it is still there while nothing is written."""


@dataclass(frozen=True)
class ApiParts:
    """What the API uses of the program.

    Attributes:
        models: names of the installed models.
        key: a short name of the key in force.
    """

    queue: RequestQueue
    policies: Policies
    models: Callable[[], Iterable[str]]
    key: Callable[[], str]


class Writer(Protocol):
    """Writes an answer in one of the interfaces' shapes."""

    def whole(self, answer: Answer) -> dict[str, Any]: ...

    def begin(self) -> Iterator[dict[str, Any]]: ...

    def reasoning(self, text: str) -> Iterator[dict[str, Any]]: ...

    def end(self, answer: Answer) -> Iterator[dict[str, Any]]: ...


def router(parts: ApiParts) -> Router:
    """The addresses of `ROUTES`."""
    api = _Api(parts)
    return Router(
        [
            Route("/v1/responses", api.responses, methods=["POST"]),
            Route("/v1/chat/completions", api.completions, methods=["POST"]),
            Route("/v1/moderations", api.moderations, methods=["POST"]),
            Route("/v1/models", api.models, methods=["GET"]),
            Route("/health", api.health, methods=["GET"]),
        ],
        redirect_slashes=False,
    )


class _Asking:
    """A request in the queue, as seen from the server's loop."""

    def __init__(self, queue: RequestQueue, asked: Asked) -> None:
        self.asked = asked
        loop = asyncio.get_running_loop()
        self._told: asyncio.Queue[Told] = asyncio.Queue()

        def tell(told: Told) -> None:
            try:
                loop.call_soon_threadsafe(self._told.put_nowait, told)
            except RuntimeError:
                return  # the server has ended meanwhile

        try:
            self._ticket: Ticket = queue.submit(asked, tell)
        except PlumblineError as error:
            raise of(error, busy=True) from None

    async def next(self) -> Told:
        return await self._told.get()

    async def verdict(self) -> Answered:
        """The verdict, or an `ApiError`."""
        while True:
            told = await self.next()
            if isinstance(told, Refused):
                raise refused(told)
            if isinstance(told, Answered):
                return told

    def drop(self) -> None:
        self._ticket.drop()


class _Api:
    def __init__(self, parts: ApiParts) -> None:
        self._parts = parts

    async def responses(self, request: Request) -> Response:
        question = read_responses(parse_object(await request.body()))
        asked = await self._asked(question)
        writer = ResponseWriter(question)
        if question.stream:
            return _stream(self._events(asked, question, writer, writer.fail), named=True)
        asking = _Asking(self._parts.queue, asked)
        answered = await _unless_gone(request, [asking], asking.verdict())
        return JSONResponse(writer.whole(answer_of(question, asked, answered)))

    async def completions(self, request: Request) -> Response:
        question = read_chat(parse_object(await request.body()))
        asked = await self._asked(question)
        writer = CompletionWriter(question)
        if question.stream:
            return _stream(self._events(asked, question, writer, None), named=False)
        asking = _Asking(self._parts.queue, asked)
        answered = await _unless_gone(request, [asking], asking.verdict())
        answer = answer_of(question, asked, answered)
        if answer.ending is Ending.UNREADABLE:
            raise ApiError(422, answer.failure, "undetermined")
        return JSONResponse(writer.whole(answer))

    async def moderations(self, request: Request) -> Response:
        questions = read_moderation(parse_object(await request.body()))
        first = await self._asked(questions[0])
        asked = [first, *(replace(first, text=question.text) for question in questions[1:])]
        askings: list[_Asking] = []
        try:
            askings.extend(_Asking(self._parts.queue, one) for one in asked)
        except ApiError:
            for asking in askings:
                asking.drop()
            raise

        async def all_of_them() -> list[Answered]:
            return [await asking.verdict() for asking in askings]

        answers = await _unless_gone(request, askings, all_of_them())
        unread = [number for number, one in enumerate(answers) if one.verdict.decision is Decision.UNDETERMINED]
        if unread:
            which = f"Text {unread[0] + 1} of {len(answers)}. " if len(answers) > 1 else ""
            raise ApiError(422, f"{which}{undetermined(answers[unread[0]])}", "undetermined", f"input[{unread[0]}]")
        return JSONResponse(moderation(questions[0], list(zip(asked, answers, strict=True))))

    async def models(self, _: Request) -> Response:
        def names() -> list[str]:
            policies = [f"{OWN_MODEL}/{name}" for name in self._parts.policies.names()]
            return [OWN_MODEL, *policies, *self._parts.models()]

        try:
            found = await asyncio.to_thread(names)
        except PlumblineError as error:
            raise of(error) from None
        data = [{"id": name, "object": "model", "created": 0, "owned_by": "plumbline"} for name in found]
        return JSONResponse({"object": "list", "data": data})

    async def health(self, _: Request) -> Response:
        return JSONResponse({"status": "ok", "version": __version__})

    async def _asked(self, question: Question) -> Asked:
        try:
            return await asyncio.to_thread(self._parts.policies.asked, question, self._parts.key())
        except PlumblineError as error:
            raise of(error) from None

    async def _events(
        self,
        asked: Asked,
        question: Question,
        writer: Writer,
        fail: Callable[[str], Iterator[dict[str, Any]]] | None,
    ) -> AsyncIterator[dict[str, Any] | None]:
        """The events of a stream; None where nothing was written for a while."""
        asking = _Asking(self._parts.queue, asked)
        try:
            for event in writer.begin():
                yield event
            while True:
                try:
                    told = await asyncio.wait_for(asking.next(), _KEEP_ALIVE_SECONDS)
                except TimeoutError:
                    yield None
                    continue
                for event in self._told(told, asked, question, writer, fail):
                    yield event
                if not isinstance(told, Written):
                    return
        finally:
            asking.drop()

    def _told(
        self,
        told: Told,
        asked: Asked,
        question: Question,
        writer: Writer,
        fail: Callable[[str], Iterator[dict[str, Any]]] | None,
    ) -> Iterator[dict[str, Any]]:
        if isinstance(told, Written):
            yield from writer.reasoning(told.text)
            return
        if isinstance(told, Refused):
            error = refused(told)
            yield from fail(error.message) if fail is not None else iter([error.body])
            return
        answer = answer_of(question, asked, told)
        if answer.ending is Ending.UNREADABLE and fail is None:
            yield ApiError(422, answer.failure, "undetermined").body
        else:
            yield from writer.end(answer)


def refused(told: Refused) -> ApiError:
    """The refusal; a client is told to try again where the model is in use."""
    return of(told.error, busy=isinstance(told.error, InUseError))


async def _unless_gone(request: Request, askings: list[_Asking], wanted: Coroutine[Any, Any, _T]) -> _T:
    """What is wanted, unless the client goes: then nobody waits for it any more."""

    async def gone() -> None:
        while (await request.receive())["type"] != "http.disconnect":
            pass

    answer, leaving = asyncio.ensure_future(wanted), asyncio.ensure_future(gone())
    try:
        await asyncio.wait({answer, leaving}, return_when=asyncio.FIRST_COMPLETED)
        if not answer.done():
            raise ApiError(499, "The client has gone.", "gone")
        return answer.result()
    finally:
        for asking in askings:
            asking.drop()
        for task in (answer, leaving):
            task.cancel()
        await asyncio.gather(answer, leaving, return_exceptions=True)


def _stream(events: AsyncIterator[dict[str, Any] | None], *, named: bool) -> StreamingResponse:
    """Events as they are sent; `named`: each with its type before it, and none to say that it was the last."""

    async def lines() -> AsyncIterator[bytes]:
        async for event in events:
            if event is None:
                yield b": still here\n\n"
                continue
            name = f"event: {event['type']}\n" if named else ""
            yield f"{name}data: {json.dumps(event, ensure_ascii=False)}\n\n".encode()
        if not named:
            yield b"data: [DONE]\n\n"

    return StreamingResponse(lines(), media_type="text/event-stream")
