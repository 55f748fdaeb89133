"""What the fields of a JSON answer are called, by language; alternatives in the syntax of regular expressions."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Final

from plumbline.domain.patterns import WordPattern


@dataclass(frozen=True, slots=True)
class FieldNames:
    """One language's names.

    Attributes:
        violates: a field that is 1 or true where the policy is violated.
        fine: a field that is 1 or true where it isn't.
        harms: what stands in the name of a flag that is raised by a violation.
        category: a field that names a rule, a label or a decision.
        rules: what stands in the name of a list of rules.
        why: free text.
        sure: how sure the model is.
        levels: what stands there where it is a word, from the least to the most.
    """

    violates: str
    fine: str
    harms: str
    category: str
    rules: str
    why: str
    sure: str
    levels: tuple[str, ...]


NAMES: Final = {
    "en": FieldNames(
        violates="violation|violates|violating|violated|is_violation|policy_violation|violates_policy|flagged|is_flagged|unsafe|is_unsafe"
        "|toxic|is_toxic|is_spam|harmful|is_harmful|inappropriate|is_inappropriate|block|blocked|should_block|should_remove|reject|rejected",
        fine="safe|is_safe|allow|allowed|is_allowed|acceptable|is_acceptable|approve|approved|is_approved|compliant|is_compliant|permitted"
        "|is_permitted|appropriate|is_appropriate|clean|is_clean|valid|is_valid",
        harms=r"hate\w*|harass\w*|violen\w*|threat\w*|sexual\w*|self|harm\w*|suicid\w*|spam\w*|scam\w*|fraud\w*|phish\w*|illegal\w*|illicit\w*|crim\w*|drugs?|weapons?|terror\w*|extrem\w*|abus\w*|insult\w*|profan\w*|obscen\w*|toxic\w*|offens\w*|nud\w*|porn\w*|doxx?\w*|privacy|pii|misinfo\w*|disinfo\w*|propaganda|bull(?:y|ies)\w*|discriminat\w*|racis\w*|sexis\w*|slurs?|attacks?|gore|cruel\w*|minors?|child|children|grooming|impersonat\w*|copyright|piracy|malware|advert\w*|promo\w*|ads?|flood\w*|violat\w*|unsafe|inappropriate|danger\w*|gambling|unclear",
        category="policy_category|category|label|rule|rule_id|classification|verdict|decision|code|policy|action",
        rules="rule|reg",
        why="rationale|reason|reasoning|reasons|explanation|justification|why|note|notes|summary|details|description|comment|evidence",
        sure="confidence|confidence_score|score|certainty|probability|likelihood",
        levels=("low", "medium", "high"),
    ),
    "de": FieldNames(
        violates="verstoß|verstoss|ist_verstoß|unzulässig|regelverstoß",
        fine="erlaubt|zulässig|in_ordnung|unbedenklich",
        harms=r"hass\w*|beläst\w*|beleidig\w*|gewalt\w*|droh\w*|betrug|werbung|spam|hetze|verstoß\w*",
        category="kategorie|regel|regel_id|entscheidung|urteil|einstufung",
        rules="regeln",
        why="begründung|begruendung|erklärung|grund|hinweis",
        sure="konfidenz|sicherheit|wahrscheinlichkeit",
        levels=("niedrig", "mittel", "hoch"),
    ),
    "es": FieldNames(
        violates="infraccion|infracción|infringe|viola|prohibido",
        fine="permitido|seguro|es_seguro|aceptable",
        harms=r"odio|acoso|violencia|amenazas?|insultos?|estafa|publicidad|fraude|spam",
        category="categoria|categoría|regla|norma|decisión|decision|etiqueta",
        rules="reglas|normas",
        why="razon|razón|motivo|justificacion|justificación|explicacion|explicación",
        sure="confianza|probabilidad|certeza",
        levels=("baja", "media", "alta"),
    ),
    "fr": FieldNames(
        violates="infraction|interdit|enfreint",
        fine="autorisé|autorise|acceptable|conforme|sûr",
        harms=r"haine|harcèlement|violence|menaces?|insultes?|arnaque|publicité|fraude|spam",
        category="catégorie|règle|décision|étiquette",
        rules="règles",
        why="raison|motif|explication",
        sure="confiance|probabilité|certitude",
        levels=("faible", "moyenne", "élevée"),
    ),
    "pt": FieldNames(
        violates="violação|viola|infração|proibido",
        fine="permitido|seguro|aceitável",
        harms=r"ódio|assédio|violência|ameaças?|insultos?|golpe|publicidade|fraude|spam",
        category="categoria|regra|decisão|rótulo",
        rules="regras",
        why="razão|motivo|justificativa|explicação",
        sure="confiança|probabilidade|certeza",
        levels=("baixa", "média", "alta"),
    ),
    "pl": FieldNames(
        violates="naruszenie|narusza|zabronione",
        fine="dozwolone|bezpieczne|zgodne",
        harms=r"nienawiść|nękanie|przemoc|groźb[ay]|obelg[ai]|oszustwo|reklama|spam",
        category="kategoria|zasada|reguła|decyzja|etykieta",
        rules="zasady|reguły",
        why="uzasadnienie|powód|wyjaśnienie",
        sure="pewność|prawdopodobieństwo",
        levels=("niska", "średnia", "wysoka"),
    ),
    "ar": FieldNames(
        violates="مخالفة|مخالف|محظور",
        fine="مسموح|آمن|مقبول",
        harms=r"كراهية|تحرش|عنف|تهديد|إهانة|احتيال|إعلان",
        category="الفئة|فئة|القاعدة|قاعدة|القرار|قرار",
        rules="القواعد|قواعد",
        why="السبب|سبب|التوضيح|توضيح|التعليل",
        sure="الثقة|ثقة|الاحتمال",
        levels=("منخفضة", "متوسطة", "عالية"),
    ),
    "ja": FieldNames(
        violates="違反|違反あり|禁止",
        fine="許可|安全|問題なし",
        harms=r"ヘイト|嫌がらせ|暴力|脅迫|侮辱|詐欺|広告|スパム",
        category="分類|カテゴリ|カテゴリー|規則|ルール|判定",
        rules="規則一覧|ルール一覧",
        why="理由|説明|根拠",
        sure="確信度|信頼度|確率",
        levels=("低", "中", "高"),
    ),
    "it": FieldNames(
        violates="violazione|viola|vietato",
        fine="consentito|ammesso|sicuro|accettabile",
        harms=r"odio|molestie|violenza|minacce|insulti|truffa|pubblicità|frode|spam",
        category="categoria|regola|decisione|etichetta",
        rules="regole",
        why="motivo|motivazione|spiegazione",
        sure="confidenza|probabilità|certezza",
        levels=("bassa", "media", "alta"),
    ),
}


def named(entry: str) -> WordPattern:
    """All languages' names of one entry, to be matched as a whole; `rules` to be searched for."""
    return WordPattern("|".join(getattr(names, entry) for names in NAMES.values()))
