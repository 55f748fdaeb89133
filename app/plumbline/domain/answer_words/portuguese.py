"""Portuguese."""

from plumbline.domain.answer_words.words import AnswerWords

PORTUGUESE = AnswerWords(
    asks=(
        "responda|responde|responder|resposta|retorne|retorna|devolva|classifique|classifica|rotule|rotula|marque|avalie"
        "|indique|dê|escolha"
    ),
    outputs="saída|resultado",
    markers="como|com|um de|uma de",
    conditions="se|quando",
    breaks=r"quebra\w*|descumpr\w*|desrespeit\w*",
    rules="regras?|normas?|políticas?|diretrizes",
    violates=r"viola\w*|infring\w*|proibid[oa]s?|spam|ofensiv[oa]s?|inapropriad[oa]s?|ruim|mau|má",
    fine="permitid[oa]s?|aceitáve(?:l|is)|segur[oa]s?|cumpre|bom|boa",
    negation="não|sem|salvo|nunca|livres? de|isent[oa]s? de|carece|ausência|longe de|nem",
    otherwise="caso contrário|senão|do contrário",
    means="significa|quer dizer|se|quando|para",
    joins="ou|e",
    to="a",
    worst="(?:o |a )?(?:mais grave|pior)|máxim[oa] (?:gravidade|dano|risco)|gravidade máxima",
    mildest="(?:o |a )?menos grave|inofensiv[oa]|leve",
    allow="permitir|permitido|aprovar|aprovado|manter|publicar|aceitar|seguro",
    refuse="remover|excluir|apagar|bloquear|rejeitar|proibido|não permitido|ocultar",
    escalate="revisar|revisão|escalar|analisar",
    not_permitted="não (?:é |está )?permitid[oa]s?",
    permits="não viola|permitid[oa]s?|segur[oa]s?|aceitáve(?:l|is)|válid[oa]s?",
    forbids="proibid[oa]s?|violaç(?:ão|ões)|infraç(?:ão|ões)",
    person="revisão humana|escalad[oa]s?|escalar",
    rates=r"avali\w*|escala|número|nota",
    hedges="mal|quase|pouco|não só|não apenas|em vez de",
    yes="sim",
    no="não",
    nothing="nenhum[a]?|nada|nenhuma das anteriores|não se aplica",
    letter="letra",
    denies_before="não|nunca|jamais",
    denies_behind="(?!)",
    unless="salvo|exceto|a menos que|só se|somente se|sem",
    people=(
        "moderador(?:es|as?)?|membros?|usuári[oa]s?|nós|eles|equipe|equipa|alun[oa]s?|jogador(?:es|as?)?|autor(?:es|as?)?"
        "|ninguém|todos"
    ),
    yours="teus?|tuas?|seus|suas",
    instructs="instruções|tarefa|formato|passos|etapas",
    categories="categorias?|rótulos?|etiquetas?",
    demands="responda|responde|resposta|retorne|retorna|classifique|classifica|rotule",
    single="(?:um|uma|uma única|um único) (?:dígito|número|palavra|letra)",
    rule_names="(?:número|nome) da (?:regra|norma)",
    you="tu|você",
)
