"""Spanish."""

from plumbline.domain.answer_words.words import AnswerWords

SPANISH = AnswerWords(
    asks=(
        "responde|responda|responder|respuesta|contesta|conteste|devuelve|devuelva|clasifica|clasifique|califica|etiqueta"
        "|etiquete|marca|marque|elige|indica|da|dé|puntúa"
    ),
    outputs="salida",
    markers="como|con|uno de|una de",
    conditions="si|cuando",
    breaks=r"incumpl\w*|rompe|quebrant\w*",
    rules="reglas?|normas?|políticas?",
    violates=r"infring\w*|viola\w*|prohibid[oa]s?|spam|ofensiv[oa]s?|inapropiad[oa]s?|mal[oa]",
    harms=(
        r"insultos?|amenazas?|acoso|odio|violencia|publicidad(?: encubierta)?|estafas?|fraude|racis\w*|datos personales"
    ),
    fine="permitid[oa]s?|aceptables?|segur[oa]s?|cumple|correcto|buen[oa]",
    negation="no|sin|salvo|nunca|libres? de|carece|ausencia|lejos de|ni|a menos que|excepto|a no ser que",
    otherwise="de lo contrario|si no lo (?:es|hace)|en caso contrario|si no|en otro caso",
    means="significa|quiere decir|si|cuando|para",
    joins="o|u|y|e",
    to="a|al",
    worst="(?:lo |el |la )?(?:más (?:grave|severo)|peor)|máxim[oa] (?:gravedad|daño|riesgo)|gravedad máxima",
    mildest="(?:lo |el |la )?menos grave|inofensiv[oa]|leve|mínim[oa] (?:gravedad|daño|riesgo)|gravedad mínima",
    allow=(
        "permitir|permitid[oa]|aprobar|aprobad[oa]|mantener|publicar|aceptar|aceptable|seguro|conforme|no infringe"
        "|(?:sin|ningún) problemas?"
    ),
    refuse=(
        "(?:(?:para|a|hay que) )?(?:eliminar|borrar|bloquear|rechazar|ocultar|quitar|retirar)|prohibid[oa]|no permitid[oa]"
        "|inaceptable|infringe"
    ),
    escalate="(?:(?:para|a|por|hay que) )?revisar|revisión(?: humana)?|escalar|(?:en )?duda|dudos[oa]",
    not_permitted="no (?:está |es )?permitid[oa]s?",
    permits=r"no infring\w*|no viola|permitid[oa]s?|segur[oa]s?|válid[oa]s?",
    forbids=r"infring\w*|infracci(?:ón|ones)|prohibid[oa]s?|violaci(?:ón|ones)",
    person="escalad[oa]s?|escalar|revisión humana",
    rates=r"califica\w*|puntua\w*|puntúa|escala|número|nota",
    hedges="apenas|casi|sobre todo|no solo|en vez de|en lugar de",
    yes="sí",
    no="no",
    nothing="ningun[oa]|nada|ninguna de (?:estas|las anteriores)|no aplica",
    letter="letra",
    denies_before="no|nunca|jamás",
    denies_behind="(?!)",
    unless="salvo|excepto|a menos que|a no ser que|solo si|sin",
    people=(
        "moderador(?:es|as?)?|miembros?|usuari[oa]s?|nosotros|ellos|equipo|alumn[oa]s?|jugador(?:es|as?)?|autor(?:es|as?)?"
        "|nadie|todos"
    ),
    yours="tus?|vuestr[oa]s?",
    instructs="instrucciones|tarea|formato|pasos",
    categories="categorías?|etiquetas?|clases?",
    demands="responde|responda|respuesta|devuelve|devuelva|clasifica|clasifique|etiqueta|etiquete",
    single="(?:un|una|una sola|un solo) (?:dígito|número|palabra|letra)",
    rule_names="(?:número|nombre) de (?:la )?(?:regla|norma)",
    you="tú|usted",
    concord="ningun[oa]|ningún|jamás|tampoco|nada",
    turns="pero|aunque|excepción|salvo|falso",
    answer_nouns="etiqueta|código|categoría|nivel|gravedad|color|emoji|dígito|número|porcentaje|veredicto",
    says="di|diga|escribe|escriba|imprime",
    matters="denuncia|eliminación|expulsión|apelación|queja",
    units="%|frases|oraciones|palabras|días|horas|minutos|años|líneas|veces",
    neutral=(
        "verde amarillo rojo naranja azul negro blanco color semáforo "
        "anuncio anuncios sola exclusivamente objeto forma correo encubierta "
        "el la los las lo un una uno unos unas este esta esto estos estas ese esa cada cualquier cualquiera alguna algún alguno "
        "algunas todo toda todos todas siguiente siguientes anterior anteriores contenido texto textos mensaje mensajes "
        "publicación publicaciones comentario comentarios entrada ejemplo ejemplos post usuario autor su sus se le tú usted por "
        "favor solo sólo solamente únicamente exactamente siempre luego después y o u e a al ante bajo con contra de del desde "
        "donde dónde en entre hacia hasta para según sobre es son está están ser estar sea fue ha han hay debe debes puede "
        "puedes si cuando respuesta palabra palabras dígito número números letra etiqueta etiquetas categoría categorías nivel "
        "escala valor resultado salida decisión veredicto formato regla reglas norma normas política foro grupo comunidad "
        "contiene incluye único única menos más que siendo odio violencia insultos insulto publicidad amenazas lee revisa "
        "decide moderador analiza gravedad"
    ),
)
