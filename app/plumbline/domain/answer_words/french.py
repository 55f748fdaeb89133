"""French."""

from plumbline.domain.answer_words.words import AnswerWords

FRENCH = AnswerWords(
    asks=(
        "réponds|répondez|répondre|réponse|renvoie|renvoyez|classe|classez|étiquette[rz]?|étiqueter|marque[rz]?|indique[rz]?"
        "|donne[rz]?|note[rz]?|choisi[rs]?|écris"
    ),
    outputs="sortie|résultat",
    markers="comme|par|avec|soit|l'un de",
    conditions="si|lorsque?|quand",
    breaks=r"romp\w*|contrevient|viole\w*",
    rules="règles?|règlement|politique|consignes?",
    violates=r"enfrein\w*|interdite?s?|violation|spam|offensant\w*|inapproprié\w*|mauvaise?",
    harms=(
        r"insultes?|menaces?|harcèlement|haine|haineu(?:x|se)|violence|publicité|arnaques?|racis\w*|données personnelles"
    ),
    fine="autorisée?s?|acceptables?|conformes?|respecte|permise?s?|bon(?:ne)?",
    negation="pas|aucune?|jamais|sans|sauf|exempte?s? de|dépourvue?s? de|absence|loin d['’e]|ni|à moins que|excepté",
    otherwise="sinon|dans le cas contraire|autrement",
    means="signifie|veut dire|si|quand|pour",
    joins="ou|et",
    to="à",
    worst="(?:le |la )?(?:plus (?:grave|sévère)|pire)|gravité (?:extrême|maximale)",
    mildest="(?:le |la )?moins grave|inoffensif|anodin|bénin",
    allow=(
        "autoriser|autorisée?|accepter|acceptée?|acceptable|garder|(?:à )?conserver|publier|approuver|conforme"
        "|rien à signaler|(?:sans|aucun|pas de) problème"
    ),
    refuse=(
        "(?:à )?(?:supprimer|retirer|bloquer|rejeter|refuser|masquer)|interdite?|non autorisée?|non conforme|inacceptable"
    ),
    escalate="(?:à )?(?:vérifier|examiner|réviser|revoir)|escalader|révision|douteu(?:x|se)|(?:en cas de )?doute",
    not_permitted="non (?:autorisée?s?|conformes?)|pas (?:autorisée?s?|permise?s?)",
    permits="autorisée?s?|conformes?",
    forbids="interdite?s?",
    person="vérification humaine",
    rates="not(?:er?|ez)|échelle|nombre|chiffre",
    hedges="à peine|guère|presque|plutôt|pas seulement|au lieu de",
    yes="oui",
    no="non",
    nothing="aucune?|rien|aucune de ces catégories|sans objet",
    letter="lettre",
    denies_before="ne(?: jamais| pas)?|n['’]",
    denies_behind="(?!)",
    unless="sauf|à moins|excepté|seulement si|sans",
    people=(
        "modérat(?:eurs?|rices?)|membres?|utilisat(?:eurs?|rices?)|nous|ils|elles|équipe|élèves?|joueurs?|auteurs?|personne"
    ),
    yours="ton|tes|votre|vos(?! réponses)",
    instructs="instructions?|tâche|format|étapes",
    categories="catégories?|étiquettes?",
    demands="réponds|répondez|réponse|renvoie|renvoyez|classe[rz]?|étiquette[rz]?",
    single="(?:un|une|un seul|une seule) (?:chiffre|nombre|mot|lettre)",
    rule_names="(?:numéro|nom) de la règle",
    you="tu|vous",
    concord="rien|personne",
    turns="mais|toutefois|bien que|exception|faux",
    answer_nouns="étiquette|code|catégorie|niveau|gravité|couleur|emoji|chiffre|nombre|pourcentage|verdict",
    says="dis|dites|écri[st]|écrivez|affiche[rz]?",
    matters="signalement|suppression|exclusion|appel|plainte",
    units="%|phrases|mots|jours|heures|minutes|ans|lignes|fois",
    neutral=(
        "vert jaune rouge orange bleu noir blanc couleur feu "
        "annonce annonces exclusivement objet forme courriel mail "
        "le la les l un une des du de d ce cet cette ces chaque tout toute tous toutes quelque au aux suivant suivante suivants "
        "ci-dessous ci-dessus contenu contenus texte textes message messages publication publications commentaire commentaires "
        "entrée exemple exemples post utilisateur auteur il elle ils elles on son sa ses leur vous tu s'il te plaît uniquement "
        "seulement exactement toujours ensuite puis et ou à avec comme contre dans en entre par pour selon sur sous vers est "
        "sont était être soit a ont y n ne peut doit dois devez si lorsque lorsqu quand réponse mot mots chiffre chiffres "
        "nombre nombres lettre étiquette étiquettes catégorie catégories niveau échelle valeur résultat sortie décision verdict "
        "format règle règles règlement politique forum groupe communauté contient comporte seul seule moins l'une qu que où "
        "étant haine violence insultes insulte publicité menaces lis lisez vérifie décide modérateur gravité"
    ),
)
