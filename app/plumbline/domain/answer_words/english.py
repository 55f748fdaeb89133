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
    harms=(
        "insults?|threats?|threatening|harassment|harassing|hate(?:ful)?(?: speech)?|violence|violent|nudity"
        r"|pornograph\w*|slurs?|scams?|fraud|phishing|advertis\w*|doxx\w*|profanity|abuse|bullying|racis\w*"
        r"|sexis\w*|self[- ]harm|terroris\w*|misinformation|personal (?:data|information|attacks?)"
    ),
    fine=(
        "(?:violation|spam|harm|hate)-free|allowed|permitted|acceptable|fine|okay|ok|safe|harmless|complies|compliant|follows"
        "|good|stays?(?: up)?|published"
    ),
    negation=(
        "not|non|no|none|never|nothing|without|unless|cannot|does ?n['’]t|is ?n['’]t|do ?n['’]t|are ?n['’]t|free (?:of|from)"
        "|clear of|devoid of|lack(?:s|ing)?|absen(?:t|ce)|far from|anything but|fails? to|avoids?|neither|zero|refrains?(?: from)?"
    ),
    otherwise=(
        "otherwise|else|if not|in (?:all|any) other cases?"
        r"|if (?:it|they|not) (?:isn['’]t|doesn['’]t|don['’]t|is not|does not|do not)(?! \w)"
    ),
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
        "|permit(?:ted)?|publish|valid|fine|appropriate|non[- ]?violating|no violation|no problems?|ham|good"
    ),
    refuse=(
        "block(?:ed)?|removed?|deleted?|reject(?:ed)?|ban(?:ned)?|hide|hidden|deny|denied|decline|disallow(?:ed)?|unsafe"
        "|harmful|toxic|invalid|violates?|violation|violating|inappropriate|unacceptable|prohibited|flag(?:ged)?|spam"
        "|fail(?:ed)?|bad"
    ),
    escalate="(?:needs |human |manual )?review|escalated?|human|unsure|uncertain|unclear|hold",
    not_permitted="not (?:allowed|permitted|acceptable|safe)",
    permits=(
        r"(?:violation|spam|harm|hate)-free|non[- ]?violat\w*|not (?:a )?violat\w*|does not violate|no violation"
        r"|non[- ]?infring\w*|allow(?:ed|s|able)?|safe|valid|permit(?:ted|s)?|acceptable|compliant|benign|approved?|keep"
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
    demands="answers?|reply|respond|response|return|outputs?|classify|label|verdict|decision|decide|assign",
    single="(?:one|a single|a|exactly one|only one) (?:digit|number|word|letter|label|token|integer)",
    rule_names=(
        r"(?:number|name|id|code|title)s? of (?:the |a |any )?(?:[\w-]+ )?(?:rule|policy)"
        "|(?:rules?|policy)(?:['’]s)? (?:number|name|id|code)s?"
    ),
    you="you",
    concord="(?!)",
    turns="but|except|excluding|though|although|however|and no|exception|false|wrong",
    answer_nouns=(
        "labels?|codes?|categor(?:y|ies)|levels?|severity|colou?rs?|emojis?|digits?|numbers?|characters?|percent(?:age)?"
        "|floats?|tuples?|dict(?:ionary)?|xml|yaml|toml|csv|boolean|verdict|decision|classification|scores?|grades?"
    ),
    says="say|write|print|produce|type|state|report|finish|end|tick|tell me|use",
    matters=(
        "(?:valid |the |this )report|report (?:is|was|against)|removal"
        "|deletion|ban|bans|appeals?|complaints?|delete the|remove the"
    ),
    units="%|sentences?|words?|days?|hours?|minutes?|weeks?|months?|years?|lines?|times|posts?|people|members?",
    neutral=(
        "green yellow red amber orange blue black white grey gray colour color traffic light "
        "provide provides safety assessment mail email advertisement listing bio profile caption clip "
        "strings values these exactly form object objects matching boolean meets "
        "want would like whole null ids decides supports support included "
        "a an the this that these those it its itself such same each every any all some both either neither one ones two three "
        "first second last next other others following above below given content contents post posts posted posting text texts "
        "message messages comment comments item items input inputs example examples submission submissions review reviews tweet "
        "tweets reply replies prompt prompts conversation conversations utterance sentence sentences paragraph document user "
        "users author poster writer assistant ai model their they he she his her question query request title thread chat image "
        "caption entry statement data sample name username article page piece snippet material you your yours must should shall "
        "will can may have has had to be is are was were been being do does did done please always only just exactly simply "
        "then now finally here there also carefully strictly directly solely and or but as at by for from in into of off on "
        "onto out over per than through under up upon via with within against according based using use whether if when "
        "whenever where while which who whom whose what how what's it's i my we our us instructions instruction policy policies "
        "guideline guidelines rule rules criteria criterion definition definitions task goal job role step steps section "
        "sections format word words digit digits number numbers numeral integer integers character letter letters label labels "
        "category categories class classes code codes tag tags answer answers response responses output outputs result verdict "
        "decision decisions judgment judgement rating ratings score scores scale value values level levels severity risk "
        "toxicity harmfulness quality single final plain lowercase lower uppercase upper case exact possible valid appropriate "
        "correct corresponding binary json object list line lines field fields key keys string option options choice choices "
        "read reading check checking reviewing analyze analyse analysis evaluate evaluating decide deciding determine consider "
        "considering think thinking look compare assess judge moderate moderator moderation classifier expert system "
        "assistant's human human's someone anyone's anything something otherwise else least most more part parts clearly "
        "community forum server site platform group comply complies obey obeys contain contains containing include includes "
        "including found find present appears mentions shows describes promotes encourages expresses explicit explicitly "
        "implicit strong high medium low speech hateful insults insult language slurs attack attacks harassment threats threat "
        "self harm hate violence violent sexual nudity ads ad advertising advertisement promotion promotional scam scams fraud "
        "personal private information content's post's text's message's comment's true false yes no none explanation rationale "
        "reason reasons brief short nothing token tokens space punctuation quotes markdown between inclusive vs versus e g etc "
        "it'll doesn't isn't don't aren't wasn't didn't won't can't"
    ),
)
