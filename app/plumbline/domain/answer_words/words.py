"""What has to be known of a language to read policies in it."""

from __future__ import annotations

from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class AnswerWords:
    """One language's words.

    Attributes:
        asks: what asks for an answer, and what an answer is called.
        outputs: what stands before a colon and an answer.
        markers: what stands directly before a list of answers.
        conditions: "if".
        breaks, rules: "breaks" and "a rule", which mean a violation together.
        violates: what means a violation by itself.
        harms: what is a violation in a text that contains it.
        fine: what means that nothing is wrong.
        negation: what turns a clause round, once in each negated clause.
        otherwise: what opens the other case.
        means: what stands between an answer and its meaning.
        joins: "or" and "and".
        to: what stands between the ends of a scale.
        worst, mildest: the ends of a scale.
        allow, refuse, escalate: answers that have this meaning without an explanation.
        permits, forbids, not_permitted, person: what a heading, or a word behind an answer, says of the content below it. In
            `not_permitted` the negation belongs to the word.
        rates: what asks for a rating.
        hedges: what leaves open whether a clause is meant or its contrary ("hardly").
        yes, no: these answers.
        nothing: the answer that stands for none of the others.
        letter: what asks for the letter of an option.
        denies_before, denies_behind: what stands before "answer", or behind it, and forbids an answer.
        unless: what opens an exception to that.
        people: who answers where it isn't the model.
        yours: what speaks to a member, and not to the model.
        instructs: what a heading over steps for the model says.
        demands: what asks for an answer and for nothing else.
        single: what says that the answer is one word or digit, and not which.
        rule_names: what asks for the number or the name of a rule.
        you: whom the text speaks to.
        concord: negations that count only where there is no other one: “no infringe ninguna norma” has one.
        turns: what opens an exception inside a clause, or denies the whole of it.
        answer_nouns: what an answer is called where it isn't said which there are.
        says: what may ask for an answer, and for much else.
        matters: what may be decided beside the content: a report of it, its removal, an appeal.
        units: what is counted behind a span of numbers that is no scale.
        neutral: words, and no patterns, that neither turn a clause round nor name anybody else than the model and the content.
        categories: what answers that are sorted into are called.
    """

    asks: str
    outputs: str
    markers: str
    conditions: str
    breaks: str
    rules: str
    violates: str
    harms: str
    fine: str
    negation: str
    otherwise: str
    means: str
    joins: str
    to: str
    worst: str
    mildest: str
    allow: str
    refuse: str
    escalate: str
    not_permitted: str
    permits: str
    forbids: str
    person: str
    rates: str
    hedges: str
    yes: str
    no: str
    nothing: str
    letter: str
    denies_before: str
    denies_behind: str
    unless: str
    people: str
    yours: str
    instructs: str
    categories: str
    demands: str
    single: str
    rule_names: str
    you: str
    concord: str
    turns: str
    answer_nouns: str
    says: str
    matters: str
    units: str
    neutral: str
