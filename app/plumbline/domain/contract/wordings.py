"""How policies say how to answer: one table. Each row reads the text and notes what it offers.

The patterns are made of the words in `answer_words`, so that every row is read in every language. What is offered and not
understood is noted too, so that it can be asked about. Every pattern takes time proportional to the length of the text.
"""

from __future__ import annotations

from typing import Final

from plumbline.domain.contract import (
    wording_digits,
    wording_legends,
    wording_lists,
    wording_objects,
    wording_plain,
    wording_sections,
)
from plumbline.domain.contract.offers import Offers, Wording
from plumbline.domain.contract.passages import Passages

WORDINGS: Final = (
    Wording("object", 'Return {"violation": 0 or 1, "rationale": "one sentence"}.', wording_objects.read_objects),
    Wording("template line", "Answer (0 or 1):", wording_digits.read_template_line),
    Wording("digits", "Say 0 or 1.", wording_digits.read_digits),
    Wording(
        "digit under a condition", "If the text breaks a rule, answer 1, otherwise 0.", wording_digits.read_conditions
    ),
    Wording("meaning of a digit", "1 = violates, 0 = allowed", wording_digits.read_meanings),
    Wording("heading with a digit", "## VIOLATES (1)\n## SAFE (0)\n", wording_digits.read_headings),
    Wording("scale", "Return a number from 1 to 5, where 5 is the most severe.", wording_digits.read_scale),
    Wording("output line", "Hello.\nOutput: ALLOW\nBuy now!\nOutput: REMOVE\n", wording_lists.read_outputs),
    Wording(
        "word under a condition", "Answer YES if the text breaks a rule, otherwise NO.", wording_lists.read_conditions
    ),
    Wording("list", "Label the post as ALLOW, REVIEW or REMOVE.", wording_lists.read_list),
    Wording("list below", "Answer with one of:\n- ALLOW: fine\n- REMOVE: bad\n", wording_lists.read_list_below),
    Wording("yes or no", "Does it break a rule? Answer yes or no.", wording_plain.read_yes_or_no),
    Wording("categories", "Classify as: hate, harassment, none", wording_plain.read_categories),
    Wording(
        "lettered options",
        "A) It breaks a rule.\nB) It is allowed.\nAnswer with the letter.",
        wording_plain.read_letters,
    ),
    Wording("symbols", "Answer with ✅ or ❌.", wording_plain.read_symbols),
    Wording("unnamed answer", "Answer with the number of the rule, or 0.", wording_plain.read_unnamed),
    Wording(
        "sections",
        "# Spam\n## Allowed content (SP0 - No spam)\n## Prohibited content (SP1 - Spam)\n",
        wording_sections.read_sections,
    ),
    Wording("legend", "Rate the post: green = fine, yellow = review, red = remove.", wording_legends.read_legends),
)


def offered(policy: Passages) -> Offers:
    """What the text's wordings offer."""
    offers = Offers()
    for wording in WORDINGS:
        wording.read(policy, offers)
    return offers
