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
    harms=r"insultos?|ameaças?|assédio|ódio|violência|publicidade|golpes?|racis\w*|dados pessoais",
    fine="permitid[oa]s?|aceitáve(?:l|is)|segur[oa]s?|cumpre|bom|boa",
    negation="não|sem|salvo|nunca|livres? de|isent[oa]s? de|carece|ausência|longe de|nem|a menos que|exceto|a não ser que",
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
    concord="nenhuma?|jamais|tampouco|nada",
    turns="mas|embora|exceção|falso",
    answer_nouns="rótulo|código|categoria|nível|gravidade|cor|emoji|dígito|número|porcentagem|veredito",
    says="diga|escreva|imprima",
    matters="denúncia|remoção|banimento|recurso|queixa",
    units="%|frases|palavras|dias|horas|minutos|anos|linhas|vezes",
    neutral=(
        "verde amarelo vermelho laranja azul preto branco cor semáforo "
        "anúncio anúncios exclusivamente objeto forma "
        "o a os as um uma uns umas este esta isto estes estas esse essa cada qualquer alguma algum algo todo toda todos todas "
        "seguinte seguintes acima abaixo conteúdo texto textos mensagem mensagens publicação publicações comentário comentários "
        "entrada exemplo exemplos post usuário autor seu sua se lhe você por favor só somente apenas exatamente sempre depois "
        "então e ou com contra como da das de do dos em entre na nas no nos para pela pelo segundo sobre é são está estão ser "
        "estar seja for foi há tem deve pode quando resposta palavra palavras dígito número números letra rótulo rótulos "
        "categoria categorias nível escala valor resultado saída decisão veredito formato regra regras norma normas política "
        "fórum grupo comunidade contém inclui único única menos que sendo onde ódio violência insultos insulto publicidade "
        "ameaças leia verifique decida moderador gravidade"
    ),
)
