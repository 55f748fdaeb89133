"""English."""

from plumbline.domain.answer_words.words import AnswerWords

ENGLISH = AnswerWords(
    asks=(
        "answers?|respond|response|reply|returns?|outputs?|classify|assign|rate|rating|score|label|tag|mark|choose|select"
        "|pick|say|give|write|print|verdict|decision|decide"
    ),
    outputs="outputs?",
    markers="as|with|either|one of|be|is",
    conditions="if|when|whenever",
    breaks=r"break(?:s|ing)?|broken|breach\w*|(?:goes|go|is|are) against|contraven\w*",
    rules="rules?|polic(?:y|ies)|guidelines?|terms|standards?",
    violates=(
        r"violat\w*|infring\w*|prohibited|forbidden|disallowed|unsafe|harmful|spam|toxic|hateful|abusive|offensive"
        "|inappropriate|unacceptable|bad|removed|deleted|taken down|blocked|banned"
    ),
    fine="allowed|permitted|acceptable|fine|okay|ok|safe|harmless|complies|compliant|follows|good|stays?(?: up)?|published",
    negation=(
        "not|non|no|none|never|nothing|without|unless|cannot|does ?n['’]t|is ?n['’]t|do ?n['’]t|are ?n['’]t|free (?:of|from)"
        "|clear of|devoid of|lack(?:s|ing)?|absen(?:t|ce)|far from|anything but|fails? to|avoids?|neither"
    ),
    otherwise="otherwise|else|if not|in (?:all|any) other cases?",
    means="means?|meaning|stands for|if|when|for",
    joins="or|and",
    to="to|through",
    worst=(
        "worst|most (?:severe|serious|harmful|toxic)|highest (?:severity|risk|harm|toxicity|danger)"
        r"|(?:very|extreme(?:ly)?) (?:severe|harm\w*|bad|toxic\w*|offensive|danger\w*)"
    ),
    mildest=(
        "least (?:severe|serious|harmful)|harmless|mildest|lowest (?:severity|risk|harm|toxicity|danger)"
        "|no (?:harm|problem|issue)|perfectly fine"
    ),
    allow=(
        "allow(?:ed)?|approved?|keep|kept|pass(?:ed)?|accept(?:ed|able)?|ok|okay|safe|clean|benign|harmless|compliant"
        "|permit(?:ted)?|publish|valid|fine|appropriate|non[- ]?violating|no violation|ham|good"
    ),
    refuse=(
        "block(?:ed)?|removed?|deleted?|reject(?:ed)?|ban(?:ned)?|hide|hidden|deny|denied|decline|disallow(?:ed)?|unsafe"
        "|harmful|toxic|invalid|violates?|violation|violating|inappropriate|unacceptable|prohibited|flag(?:ged)?|spam"
        "|fail(?:ed)?|bad"
    ),
    escalate="(?:needs |human |manual )?review|escalated?|human|unsure|uncertain|unclear|hold",
    not_permitted="not (?:allowed|permitted|acceptable|safe)",
    permits=(
        r"non[- ]?violat\w*|not (?:a )?violat\w*|does not violate|no violation|non[- ]?infring\w*|allow(?:ed|s|able)?|safe"
        "|valid|permit(?:ted|s)?|acceptable|compliant|benign|approved?|keep"
    ),
    forbids=(
        r"invalid\w*|unsafe|disallow\w*|unacceptable|non[- ]?compliant|violat\w*|prohibit\w*|forbidden|banned|removed?"
        r"|block(?:ed)?|reject(?:ed)?|infring\w*"
    ),
    person=r"escalat\w*|(?:human|manual) review|needs review",
    rates="rat(?:e|ing)|scores?|scale|number|grade|likert|percent(?:age)?|probability",
    hedges=(
        "hardly|barely|scarcely|rarely|seldom|mostly|mainly|largely|somewhat|borderline|not only|not just|instead of"
        "|rather than"
    ),
    yes="yes|true",
    no="no|false",
    nothing="none|nothing|neither|n/?a|no category|none of (?:these|them|the above|those)|not applicable|clean",
    letter="letters?|option",
    denies_before="(?:do not|don['’]t|never|must not|mustn['’]t|should not|shouldn['’]t|may not|can(?:no|['’])t)(?: ever)?",
    denies_behind="(?!)",
    unless="unless|except|only if|only when|until|without",
    people=(
        "moderators?|mods|members?|users?|staff|we|they|admins?|administrators?|team|bots?|players?|students?|pupils?"
        "|readers?|posters?|authors?|everyone|everybody|people|anyone|nobody"
    ),
    yours=(
        r"your (?!(?:final |one |single )?(?:answer|response|reply|output|verdict|decision|label|rating|classification))\w+"
        "|yourself"
    ),
    instructs="instructions?|tasks?|format|steps|procedure",
    categories="labels?|categor(?:y|ies)|class(?:es)?",
    demands="answers?|respond|response|return|outputs?|classify|label|verdict|decision|decide|assign",
    single="(?:one|a single|a|exactly one|only one) (?:digit|number|word|letter|label|token|integer)",
    rule_names=(
        r"(?:number|name|id|code|title)s? of (?:the |a |any )?(?:[\w-]+ )?(?:rule|policy)"
        "|(?:rules?|policy)(?:['’]s)? (?:number|name|id|code)s?"
    ),
    you="you",
)
