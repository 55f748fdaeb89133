"""Policies in the layouts that are met in the wild, written for the tests: the shapes are real, the words are not."""

SPAM_PACK = """\
Spam Policy (#SP)
GOAL: Find spam. Classify each EXAMPLE as VALID (no spam) or INVALID (spam) using this policy.

DEFINITIONS
Spam: promotion that nobody asked for.

✅ Allowed Content (SP0 – Non-spam, or hardly any sign of it)
Useful or personal.
SP0.a Question – “How do I add a picture?”
 ✅ Output: VALID either plainly fine or hardly any sign.

🚫 Likely Spam (SP2 – Medium Confidence)
Promotion without lies.
SP2.a Cold advertising – “See my course at example.org”
 ❌ Output: INVALID

❗ High-Risk Spam (SP3 – Strong Confidence)
SP3.a Repetition – “JOIN NOW JOIN NOW”
 ❌ Output: INVALID

🚨 Malicious Spam (SP4 – Maximum Severity)
SP4.a Phishing – “Type your password here.”
 ❌ Output: INVALID + ESCALATE

LABEL FORMAT
Each item gets two labels:
Depiction (D-SP#): spam in the content.
Request (R-SP#): a wish to make spam.
 | Example | Classification |
 |----------|---------------|
 | “Shop this site” | D-S2, R-S0 |

AMBIGUITY & ESCALATION
If unclear → one step milder.
If money is lost → classify SP4.
"""

STUNT_PACK = """\
# Risky Stunts Policy (#DC)

## Goal

Find stunts that are not for teenagers. Classify each example as `VALID` (allowed) or `INVALID` (risky) using this policy.

## Definitions

- Stunt: something that hurts if it goes wrong.

## Allowed Content (DC0 - Non-risky or careful)

Content that warns.

Examples:

- DC0.a Media: "Why do dares spread?"

Output: `VALID`

## Promotion of Stunts (DC1 - Promotion)

Examples:

- DC1.a Praise: "Everybody should jump."

Output: `INVALID`

## Helping With Stunts (DC2 - Help)

Examples:

- DC2.a Steps: "First you climb the fence."

Output: `INVALID`

## Label Format

Each item gets one label.

- `DC0`: Allowed.
- `DC1`: Promotion.
- `DC2`: Help.

Examples:

- "Why do people jump?" -> `DC0`

## Ambiguity and Escalation

- If somebody means to do it, treat help as `DC2`.
"""

THREAT_TEMPLATE = """\
# Template for Threats

---

## Definitions

**Threat:** words that announce harm.

## Invalid Content Types (Remove)

**TVEC1: Branded content.**
Made by the actors themselves.

Examples:
- Leaflets

**TVEC2: Credible threat to life - Escalate to the police.**
With a place and a time.

**TVEC3: Tactics of an attack.**

## Valid Content Types (Permit)

**TVEC0: Non-TVEC.**
Any content that is none of TVEC1, TVEC2, TVEC3 or INCITE1 as defined above.

**TVEC.01: News & teaching exceptions - Requires human review.**
Not if it is branded content (refer to #TVEC1);
"""

GUIDE_JSON = """\
# Hostility

## Instruction

Answer with {"violation": 1, "policy_category": "H2.f"} or {"violation": 0, "policy_category": null} and nothing else.

## Definitions

- Group: people with a common trait.

## Criteria

### VIOLATES (1)

- H2.a Names: calls a group names.
- H2.f Myths: repeats a myth about a group.

### SAFE (0)

- H0.a Reports: tells of hostility.

## Examples

- "They say the moon is theirs." -> {"violation": 1, "policy_category": "H2.f"}
"""
