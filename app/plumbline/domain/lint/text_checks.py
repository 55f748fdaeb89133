"""Advice on a policy's text: its length, its words, invisible characters, and its rules."""

from __future__ import annotations

import re
from collections.abc import Iterator
from typing import Final

from plumbline.domain.contract.standard import numbered_rules
from plumbline.domain.contract.wording_digits import TEMPLATE_LINE
from plumbline.domain.lines import numbered_lines
from plumbline.domain.lint.advice import Advice, Severity, Subject
from plumbline.domain.lint.vocabulary import BRIEF, ESCALATION, PRECEDENCE, REGIONAL, VAGUE, WORDS_THAT_HURT
from plumbline.domain.messages import Message, sentences
from plumbline.domain.rules import codes_above, find_rules
from plumbline.domain.verdict import Decision

BEST_TOKENS: Final = (400, 600)
FEWEST_TOKENS: Final = 150
MOST_TOKENS: Final = 10_000

_CONTROL: Final = re.compile(r"<\|[a-z_0-9]{2,30}\|>")
_EFFORT: Final = re.compile(
    r"(?<!\w)(?:reasoning(?:[ _-]effort)?\s*[:=]\s*[`\"*]*(?P<effort>low|medium|high)"
    r"|(?P<before>low|medium|high) reasoning effort)(?!\w)",
    re.IGNORECASE,
)
_PLACEHOLDER: Final = re.compile(
    r"[\s>#*_`-]*+[^\W\d_][\w '’-]{0,30}[*_]{0,3}[ ]?[:：][\s*_`\"]*+"
    r"(?:\[[^\W\d_][\w '’/-]{0,40}\]|\{{1,3}[ ]?[^\W\d_][\w .'’/-]{0,40}\}{1,3}|<[^\W\d_][\w '’/-]{0,40}>)[\s\"`*_]*+$"
)
"""Such as `Content: [INPUT]`, `Text: {{content}}`."""
_ANSWER_LINE: Final = re.compile(
    r"[\s>#*_-]*+(?:answer|output|label|response|antwort|ausgabe|respuesta|salida|réponse|sortie|resposta|saída|risposta|odpowiedź|wynik"
    r"|classification|verdict|decision|assessment|الإجابة|回答|出力)[ ]?(?:[(（][^()（）\n]{1,60}[)）])?[\s*_]*+"
    r"[:：][\s*_]*+$",
    re.IGNORECASE,
)
_INVISIBLE: Final = re.compile("[\x00-\x08\x0b\x0c\x0e-\x1f\x7f\u200b-\u200f\u202a-\u202e\u2066-\u2069\ufeff]+")


def effort_in(text: str) -> str:
    """The effort that the text asks for, where it asks for one alone; else ""."""
    asked = {(match.group("effort") or match.group("before")).lower() for match in _EFFORT.finditer(text)}
    return asked.pop() if len(asked) == 1 else ""


def _length(policy: Subject) -> Iterator[Advice]:
    tokens = policy.tokens
    size = Message("The policy has {n} tokens.", one="The policy has {n} token.", n=tokens)
    least, most = BEST_TOKENS
    if tokens > MOST_TOKENS:
        advice = Message(
            "Policies work best at {least} to {most} tokens, and beyond {limit} accuracy suffers. Split it into several policies.",
            least=least,
            most=most,
            limit=MOST_TOKENS,
        )
        yield Advice(Severity.WARNING, "too-long", sentences(size, advice))
    elif tokens > most * 5 // 4:
        advice = Message(
            "Policies work best at {least} to {most} tokens: see what can be left out.", least=least, most=most
        )
        yield Advice(Severity.HINT, "long", sentences(size, advice))
    elif tokens < FEWEST_TOKENS:
        advice = Message(
            "Policies work best at {least} to {most} tokens: definitions and examples near the line help most.",
            least=least,
            most=most,
        )
        yield Advice(Severity.HINT, "short", sentences(size, advice))


def _invisible_characters(policy: Subject) -> Iterator[Advice]:
    for match in _INVISIBLE.finditer(policy.text):
        message = Message(
            "There are {n} invisible characters here ({code}). The model reads them all the same: delete them.",
            one="There is an invisible character here ({code}). The model reads it all the same: delete it.",
            n=len(match.group()),
            code=f"U+{ord(match.group()[0]):04X}",
        )
        yield policy.at(Severity.WARNING, "unseen-character", message, *match.span())


def _vague_words(policy: Subject) -> Iterator[Advice]:
    for match in VAGUE.finditer(policy.masked):
        message = Message(
            "“{word}” leaves open when the rule does not apply. Say when it applies, and when it does not.",
            word=match.group(),
        )
        yield policy.at(Severity.WARNING, "vague-word", message, *match.span())


def _effort_line(policy: Subject) -> Iterator[Advice]:
    for match in _EFFORT.finditer(policy.text):
        message = Message("This line has no effect: the reasoning effort is chosen for each run.")
        yield policy.at(Severity.WARNING, "effort-in-policy", message, *match.span())


def _control_tokens(policy: Subject) -> Iterator[Advice]:
    for match in _CONTROL.finditer(policy.text):
        message = Message(
            "“{token}” looks like a control token of the prompt. It reaches the model as plain text and controls nothing.",
            token=match.group(),
        )
        yield policy.at(Severity.WARNING, "control-token", message, *match.span())


def _output_caps(policy: Subject) -> Iterator[Advice]:
    for match in BRIEF.finditer(policy.masked):
        message = Message(
            "Limiting the length of the answer or the reasoning costs accuracy. Delete the limit and lower the effort instead."
        )
        yield policy.at(Severity.WARNING, "output-cap", message, *match.span())


def _undefined_rules(policy: Subject) -> Iterator[Advice]:
    known = set(policy.about.rules)
    if policy.contract is not None:
        known |= {label.text for label in policy.contract.labels} | set(policy.contract.rule_ids)
    above = {code for rule in known for code in codes_above(rule)}
    seen: set[str] = set()
    for mention in find_rules(policy.text):
        rule = mention.id
        quoted = policy.masked[mention.offset : mention.end] != rule  # a code in somebody's post is no rule
        if quoted or rule in known or rule in seen or rule.endswith("#") or rule.split("-", 1)[-1] in known:
            continue
        if rule in above:
            continue  # "SP0" over SP0.a and SP0.b
        seen.add(rule)
        message = Message("“{rule}” is mentioned but never defined. Define it, or correct the ID.", rule=rule)
        yield policy.at(Severity.WARNING, "undefined-rule", message, mention.offset, mention.end)


def _rule_ids(policy: Subject) -> Iterator[Advice]:
    named = policy.contract is not None and policy.contract.standard and policy.contract.rule_ids
    if not policy.about.rules and not named and numbered_rules(policy.text):
        message = Message("The rules have no IDs. With IDs (R1, R2, …) an answer can say which rule decided.")
        yield Advice(Severity.HINT, "no-rule-ids", message)


def _precedence(policy: Subject) -> Iterator[Advice]:
    if len(policy.about.rules) > 1 and policy.language and not PRECEDENCE.search(policy.masked):
        message = Message("The policy doesn't say which rule wins where two apply. Say so in one sentence.")
        yield Advice(Severity.HINT, "no-precedence", message)


def _escalates(policy: Subject) -> bool:
    labels = policy.contract.labels if policy.contract else ()
    return any(label.decision is Decision.ESCALATE for label in labels) or ESCALATION.search(policy.masked) is not None


def _escalation(policy: Subject) -> Iterator[Advice]:
    if policy.language and not _escalates(policy):
        message = Message(
            "The policy doesn't say what to do with unclear cases. Let the model escalate them to a person."
        )
        yield Advice(Severity.HINT, "no-escalation", message)


_REGIONAL: Final = {
    "en": Message(
        "What is harmless in one country is an insult in another (“fanny”, “spaz”). Say whose English the policy is for, and let "
        "the model leave ambiguous words to a person."
    ),
    "de": Message(
        "German differs between Germany, Austria and Switzerland, and between dialects. Say how the policy treats regional words, "
        "and let the model leave those that it can't place to a person."
    ),
    "es": Message(
        "The same Spanish word can be harmless in one country and an insult in another. Say which countries the policy is for, and "
        "let the model leave ambiguous words to a person."
    ),
    "fr": Message(
        "French differs between France, Québec, Belgium and Africa, and slang changes quickly. Say which usage the policy is for, "
        "and let the model leave ambiguous words to a person."
    ),
    "pt": Message(
        "Portuguese differs between Brazil, Portugal and Africa: “rapariga” is a girl in one country and an "
        "insult in another. Say which "
        "countries the policy is for, and let the model leave ambiguous words to a person."
    ),
    "it": Message(
        "Italian has strong dialects, and words that are banter in one region insult in another. Say how the "
        "policy treats dialect, and "
        "let the model leave words that it can't place to a person."
    ),
    "pl": Message(
        "Polish has regional speech, such as Silesian and Kashubian, and swear words that only stress what is "
        "said. Say how the policy "
        "treats both, and let the model leave words that it can't place to a person."
    ),
    "ar": Message(
        "People write Arabic in dialects that differ from country to country, and often in Latin letters (“3” for "
        "ع). Say which the policy "
        "is for, and let the model leave words that it can't place to a person."
    ),
    "ja": Message(
        "Japanese differs between regions, and politeness changes what a phrase means: a rough word can be "
        "banter or an insult. Say how "
        "the policy treats dialect and slang, and let the model leave ambiguous words to a person."
    ),
}


def _regional_ambiguity(policy: Subject) -> Iterator[Advice]:
    message = _REGIONAL.get(policy.language)
    if policy.language == "en" and (not WORDS_THAT_HURT.search(policy.masked) or _escalates(policy)):
        return
    if message is not None and not REGIONAL.search(policy.masked):
        yield Advice(Severity.HINT, "regional-ambiguity", message)


def _template_lines(policy: Subject) -> Iterator[Advice]:
    """Lines of a template in which a program would have put the content, or after which a completion would begin."""
    last = next((number for number, _, line in reversed(list(numbered_lines(policy.text))) if line.strip()), 0)
    for number, offset, line in numbered_lines(policy.text):
        if _PLACEHOLDER.match(line):
            message = Message(
                "Nothing is put into this line: the content comes as a message of its own, after the policy. Delete the line."
            )
        elif number == last and (TEMPLATE_LINE.match(line) or _ANSWER_LINE.match(line)):
            message = Message(
                "The model doesn't complete this line: it answers in a message of its own. Say near the top what to answer instead."
            )
        else:
            continue
        yield policy.at(Severity.WARNING, "template-line", message, offset, offset + len(line))


TEXT_CHECKS: Final = (
    _length,
    _invisible_characters,
    _vague_words,
    _effort_line,
    _control_tokens,
    _output_caps,
    _undefined_rules,
    _rule_ids,
    _precedence,
    _escalation,
    _regional_ambiguity,
    _template_lines,
)
