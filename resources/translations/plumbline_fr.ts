<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="fr" sourcelanguage="en">
<context>
    <name>About</name>
    <message>
        <source>About Plumbline</source>
        <translation>À propos de Plumbline</translation>
    </message>
    <message>
        <source>All versions</source>
        <translation>Toutes les versions</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Copier</translation>
    </message>
    <message>
        <source>The licence text is not installed.</source>
        <translation>Son texte n’est pas installé ici.</translation>
    </message>
    <message>
        <source>Nothing found. Try another word.</source>
        <translation>Aucun résultat. Essayez un autre mot.</translation>
    </message>
    <message>
        <source>Plumbline judges text under a policy in plain language, with a model on this machine. Nothing leaves the machine.

The model can be wrong. A verdict is a reasoned suggestion; a person decides.</source>
        <translation>Plumbline juge des textes selon une politique écrite en langage courant, avec un modèle installé sur cet ordinateur. Rien ne quitte l’ordinateur.

Le modèle peut se tromper. Un verdict est une suggestion motivée&#x202f;; la décision revient à une personne.</translation>
    </message>
    <message>
        <source>Search names and licences</source>
        <translation>Rechercher des noms et des licences</translation>
    </message>
    <message>
        <source>Software in Plumbline</source>
        <translation>Logiciels contenus dans Plumbline</translation>
    </message>
    <message>
        <source>Versions and licences</source>
        <translation>Versions et licences</translation>
    </message>
</context>
<context>
    <name>Actions</name>
    <message>
        <source>&amp;Edit</source>
        <translation>É&amp;dition</translation>
    </message>
    <message>
        <source>&amp;File</source>
        <translation>&amp;Fichier</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation>A&amp;ide</translation>
    </message>
    <message>
        <source>&amp;Item</source>
        <translation>Élé&amp;ment</translation>
    </message>
    <message>
        <source>&amp;Policy</source>
        <translation>&amp;Politique</translation>
    </message>
    <message>
        <source>&amp;Run</source>
        <translation>&amp;Vérification</translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation>&amp;Affichage</translation>
    </message>
    <message>
        <source>About Plumbline</source>
        <translation>À propos de Plumbline</translation>
    </message>
    <message>
        <source>Add files…</source>
        <translation>Ajouter des fichiers…</translation>
    </message>
    <message>
        <source>Add folder…</source>
        <translation>Ajouter un dossier…</translation>
    </message>
    <message>
        <source>Add the selected items to a case.</source>
        <translation>Ajouter les éléments sélectionnés à une affaire.</translation>
    </message>
    <message>
        <source>Add the selected items, as you decided on them, to the policy&apos;s golden set.</source>
        <translation>Ajouter les éléments sélectionnés, avec vos décisions, au jeu de référence de la politique.</translation>
    </message>
    <message>
        <source>Add to case…</source>
        <translation>Ajouter à une affaire…</translation>
    </message>
    <message>
        <source>Add to golden set</source>
        <translation>Ajouter au jeu de référence</translation>
    </message>
    <message>
        <source>Agree</source>
        <translation>Approuver</translation>
    </message>
    <message>
        <source>Appeal…</source>
        <translation>Contestation…</translation>
    </message>
    <message>
        <source>Archive policy</source>
        <translation>Archiver la politique</translation>
    </message>
    <message>
        <source>Cases…</source>
        <translation>Affaires…</translation>
    </message>
    <message>
        <source>Change the policy&apos;s title, language and summary.</source>
        <translation>Modifier le titre, la langue et le résumé de la politique.</translation>
    </message>
    <message>
        <source>Change title and language…</source>
        <translation>Modifier le titre et la langue…</translation>
    </message>
    <message>
        <source>Check</source>
        <translation>Vérifier</translation>
    </message>
    <message>
        <source>Check a report…</source>
        <translation>Vérifier un rapport…</translation>
    </message>
    <message>
        <source>Check again with…</source>
        <translation>Vérifier de nouveau avec…</translation>
    </message>
    <message>
        <source>Check history…</source>
        <translation>Vérifier l’historique…</translation>
    </message>
    <message>
        <source>Check the JSON file of a report by itself and against the history.</source>
        <translation>Vérifier le fichier JSON d’un rapport, en lui-même et par rapport à l’historique.</translation>
    </message>
    <message>
        <source>Choose a folder of files to judge.</source>
        <translation>Choisir un dossier de fichiers à juger.</translation>
    </message>
    <message>
        <source>Choose files to judge.</source>
        <translation>Choisir des fichiers à juger.</translation>
    </message>
    <message>
        <source>Start over with other content. The check shown stays in the history.</source>
        <translation>Choisir un autre contenu. La vérification affichée reste dans l’historique.</translation>
    </message>
    <message>
        <source>Close Plumbline. A running check is paused and kept.</source>
        <translation>Fermer Plumbline. Une vérification en cours est mise en pause et conservée.</translation>
    </message>
    <message>
        <source>Context menu</source>
        <translation>Menu contextuel</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Copier</translation>
    </message>
    <message>
        <source>Copy as reply</source>
        <translation>Copier comme réponse</translation>
    </message>
    <message>
        <source>Copy the statement of reasons, in the language you last chose.</source>
        <translation>Copier l’exposé des motifs dans la dernière langue choisie.</translation>
    </message>
    <message>
        <source>Copy what is selected.</source>
        <translation>Copier la sélection.</translation>
    </message>
    <message>
        <source>Cut</source>
        <translation>Couper</translation>
    </message>
    <message>
        <source>Discard draft</source>
        <translation>Abandonner le brouillon</translation>
    </message>
    <message>
        <source>Download, import and test models.</source>
        <translation>Télécharger, importer et tester des modèles.</translation>
    </message>
    <message>
        <source>Duplicate policy…</source>
        <translation>Dupliquer la politique…</translation>
    </message>
    <message>
        <source>Enter the passphrase or recovery code of the encrypted history.</source>
        <translation>Saisir la phrase secrète ou le code de récupération de l’historique chiffré.</translation>
    </message>
    <message>
        <source>Escalate</source>
        <translation>Faire remonter</translation>
    </message>
    <message>
        <source>Evaluate</source>
        <translation>Évaluer</translation>
    </message>
    <message>
        <source>Export all policies as ZIP file…</source>
        <translation>Exporter toutes les politiques dans un fichier ZIP…</translation>
    </message>
    <message>
        <source>Export policy as ZIP file…</source>
        <translation>Exporter la politique dans un fichier ZIP…</translation>
    </message>
    <message>
        <source>Export policy to folder…</source>
        <translation>Exporter la politique dans un dossier…</translation>
    </message>
    <message>
        <source>Export…</source>
        <translation>Exporter…</translation>
    </message>
    <message>
        <source>Find a command by its name.</source>
        <translation>Trouver une commande par son nom.</translation>
    </message>
    <message>
        <source>Find a command…</source>
        <translation>Trouver une commande…</translation>
    </message>
    <message>
        <source>Find items whose texts are nearly the same.</source>
        <translation>Rechercher des éléments dont les textes sont presque identiques.</translation>
    </message>
    <message>
        <source>Find similar…</source>
        <translation>Rechercher des éléments semblables…</translation>
    </message>
    <message>
        <source>Free the model&apos;s memory. The next check loads it again.</source>
        <translation>Libérer la mémoire du modèle. La prochaine vérification le rechargera.</translation>
    </message>
    <message>
        <source>Reset all text to the system&apos;s size.</source>
        <translation>Redonne à tout le texte la taille du système.</translation>
    </message>
    <message>
        <source>Go to the next item.</source>
        <translation>Aller à l’élément suivant.</translation>
    </message>
    <message>
        <source>Go to the page&apos;s search field.</source>
        <translation>Aller au champ de recherche de la page.</translation>
    </message>
    <message>
        <source>Go to the previous item.</source>
        <translation>Aller à l’élément précédent.</translation>
    </message>
    <message>
        <source>Try the practice model on sample content.</source>
        <translation>Fait évaluer un contenu d’exemple par le modèle d’essai.</translation>
    </message>
    <message>
        <source>Hide everything until the history&apos;s passphrase is entered again.</source>
        <translation>Tout masquer jusqu’à ce que la phrase secrète de l’historique soit de nouveau saisie.</translation>
    </message>
    <message>
        <source>History</source>
        <translation>Historique</translation>
    </message>
    <message>
        <source>Check for a newer version, and see how to install it.</source>
        <translation>Comment obtenir une version plus récente, et s’il en existe une.</translation>
    </message>
    <message>
        <source>How to update…</source>
        <translation>Comment mettre à jour…</translation>
    </message>
    <message>
        <source>Import a policy file, a folder or a pack.</source>
        <translation>Importer un fichier de politique, un dossier ou un pack.</translation>
    </message>
    <message>
        <source>Import every policy in a folder.</source>
        <translation>Importer toutes les politiques d’un dossier.</translation>
    </message>
    <message>
        <source>Import folder of policies…</source>
        <translation>Importer un dossier de politiques…</translation>
    </message>
    <message>
        <source>Import policies…</source>
        <translation>Importer des politiques…</translation>
    </message>
    <message>
        <source>Insert the contents of the clipboard.</source>
        <translation>Insérer le contenu du presse-papiers.</translation>
    </message>
    <message>
        <source>Judge new files in folders as they arrive.</source>
        <translation>Juger les nouveaux fichiers des dossiers à mesure qu’ils arrivent.</translation>
    </message>
    <message>
        <source>Judge text under a policy.</source>
        <translation>Juger des textes selon une politique.</translation>
    </message>
    <message>
        <source>Judge the content under the policy.</source>
        <translation>Juger le contenu selon la politique.</translation>
    </message>
    <message>
        <source>Judge the same items under another policy, model or effort.</source>
        <translation>Juger les mêmes éléments selon une autre politique, ou avec un autre modèle ou un autre effort.</translation>
    </message>
    <message>
        <source>Judge the trial text with the policy as it stands.</source>
        <translation>Juger le texte d’essai avec la politique telle qu’elle est.</translation>
    </message>
    <message>
        <source>Record an appeal against the decision, or decide on one.</source>
        <translation>Conserver ce qu’a écrit une personne qui conteste la décision, ou décider de la contestation.</translation>
    </message>
    <message>
        <source>Larger text</source>
        <translation>Texte plus grand</translation>
    </message>
    <message>
        <source>Lock history</source>
        <translation>Verrouiller l’historique</translation>
    </message>
    <message>
        <source>Manage collections of items with notes.</source>
        <translation>Gérer des ensembles d’éléments accompagnés de notes.</translation>
    </message>
    <message>
        <source>Check the history for damage, and for changes to what was recorded.</source>
        <translation>Rechercher des dommages, et tout ce qui a été modifié depuis son enregistrement.</translation>
    </message>
    <message>
        <source>Create a report on what is selected or shown, as a web page, PDF or JSON.</source>
        <translation>Établir un rapport sur ce qui est sélectionné ou affiché&#xa0;: page web, PDF ou JSON.</translation>
    </message>
    <message>
        <source>Make all text in the window larger.</source>
        <translation>Agrandit tout le texte de la fenêtre.</translation>
    </message>
    <message>
        <source>Make all text in the window smaller.</source>
        <translation>Réduit tout le texte de la fenêtre.</translation>
    </message>
    <message>
        <source>Measure policies and models on your own examples.</source>
        <translation>Mesurer des politiques et des modèles sur vos propres exemples.</translation>
    </message>
    <message>
        <source>Models</source>
        <translation>Modèles</translation>
    </message>
    <message>
        <source>Move the selected text to the clipboard.</source>
        <translation>Déplacer le texte sélectionné vers le presse-papiers.</translation>
    </message>
    <message>
        <source>New check</source>
        <translation>Nouvelle vérification</translation>
    </message>
    <message>
        <source>New policy</source>
        <translation>Nouvelle politique</translation>
    </message>
    <message>
        <source>Next item</source>
        <translation>Élément suivant</translation>
    </message>
    <message>
        <source>Normal text size</source>
        <translation>Taille de texte normale</translation>
    </message>
    <message>
        <source>Note…</source>
        <translation>Note…</translation>
    </message>
    <message>
        <source>Open file</source>
        <translation>Ouvrir le fichier</translation>
    </message>
    <message>
        <source>Open the file that the item came from, and show where the item is in it.</source>
        <translation>Ouvrir le fichier d’où vient l’élément, et dire où il s’y trouve.</translation>
    </message>
    <message>
        <source>Open the guide at the topic of the current page.</source>
        <translation>Ouvrir le guide à la rubrique de la page actuelle.</translation>
    </message>
    <message>
        <source>Open the list of folders in Settings.</source>
        <translation>Ouvrir la liste des dossiers dans les paramètres.</translation>
    </message>
    <message>
        <source>Open the menu of the list or field that has the focus.</source>
        <translation>Ouvrir le menu de la liste ou du champ qui a le focus.</translation>
    </message>
    <message>
        <source>Override…</source>
        <translation>Décider autrement…</translation>
    </message>
    <message>
        <source>Paste</source>
        <translation>Coller</translation>
    </message>
    <message>
        <source>Paste content</source>
        <translation>Coller du contenu</translation>
    </message>
    <message>
        <source>Pause or resume</source>
        <translation>Mettre en pause ou reprendre</translation>
    </message>
    <message>
        <source>Pause the check, or resume it. Nothing is lost.</source>
        <translation>Mettre la vérification en pause, ou la reprendre. Rien n’est perdu.</translation>
    </message>
    <message>
        <source>Plumbline Help</source>
        <translation>Aide de Plumbline</translation>
    </message>
    <message>
        <source>Policies</source>
        <translation>Politiques</translation>
    </message>
    <message>
        <source>Previous item</source>
        <translation>Élément précédent</translation>
    </message>
    <message>
        <source>Privacy, appearance, language, keyboard, engine.</source>
        <translation>Confidentialité, apparence, langue, clavier, moteur.</translation>
    </message>
    <message>
        <source>Quit</source>
        <translation>Quitter</translation>
    </message>
    <message>
        <source>Record a different decision, with a label and a note.</source>
        <translation>Consigner une autre décision, avec une étiquette et une note.</translation>
    </message>
    <message>
        <source>Record that someone else must decide.</source>
        <translation>Consigner que quelqu’un d’autre doit décider.</translation>
    </message>
    <message>
        <source>Record the model&apos;s verdict as your decision.</source>
        <translation>Consigner le verdict du modèle comme votre décision.</translation>
    </message>
    <message>
        <source>Record your decision with a note.</source>
        <translation>Consigner votre décision avec une note.</translation>
    </message>
    <message>
        <source>Redo</source>
        <translation>Rétablir</translation>
    </message>
    <message>
        <source>Redo what was undone.</source>
        <translation>Rétablir ce qui a été annulé.</translation>
    </message>
    <message>
        <source>Remove the policy from the lists. Its versions and verdicts are kept.</source>
        <translation>Retirer la politique des listes. Ses versions et ses verdicts sont conservés.</translation>
    </message>
    <message>
        <source>Report…</source>
        <translation>Rapport…</translation>
    </message>
    <message>
        <source>Restore the saved version&apos;s text. This can be undone.</source>
        <translation>Rétablir le texte de la version enregistrée. Cette action peut être annulée.</translation>
    </message>
    <message>
        <source>Return the policy to the lists.</source>
        <translation>Remettre la politique dans les listes.</translation>
    </message>
    <message>
        <source>Review</source>
        <translation>Examiner</translation>
    </message>
    <message>
        <source>Save as new version</source>
        <translation>Enregistrer comme nouvelle version</translation>
    </message>
    <message>
        <source>Save the policy&apos;s text as its next version.</source>
        <translation>Enregistrer le texte de la politique comme version suivante.</translation>
    </message>
    <message>
        <source>Search everything judged so far.</source>
        <translation>Rechercher dans tout ce qui a été jugé jusqu’ici.</translation>
    </message>
    <message>
        <source>Search…</source>
        <translation>Rechercher…</translation>
    </message>
    <message>
        <source>Select all</source>
        <translation>Tout sélectionner</translation>
    </message>
    <message>
        <source>Select everything here.</source>
        <translation>Tout sélectionner ici.</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Paramètres</translation>
    </message>
    <message>
        <source>Show content</source>
        <translation>Afficher le contenu</translation>
    </message>
    <message>
        <source>Show file locations</source>
        <translation>Afficher l’emplacement des fichiers</translation>
    </message>
    <message>
        <source>Show how a check works, in five steps.</source>
        <translation>Montrer en cinq étapes ce qu’il faut pour une vérification et où cela se trouve.</translation>
    </message>
    <message>
        <source>Show the item&apos;s text while the key is held, or until the next item.</source>
        <translation>Afficher le texte de l’élément tant que la touche est enfoncée, ou jusqu’à l’élément suivant.</translation>
    </message>
    <message>
        <source>Smaller text</source>
        <translation>Texte plus petit</translation>
    </message>
    <message>
        <source>Start a new policy with this one&apos;s text.</source>
        <translation>Créer une politique avec le texte de celle-ci.</translation>
    </message>
    <message>
        <source>Start a new policy.</source>
        <translation>Créer une politique.</translation>
    </message>
    <message>
        <source>Start check</source>
        <translation>Lancer la vérification</translation>
    </message>
    <message>
        <source>Statement of reasons…</source>
        <translation>Exposé des motifs…</translation>
    </message>
    <message>
        <source>Stop at once. Verdicts so far are kept.</source>
        <translation>Arrêter immédiatement. Les verdicts déjà rendus sont conservés.</translation>
    </message>
    <message>
        <source>Stop check</source>
        <translation>Arrêter la vérification</translation>
    </message>
    <message>
        <source>Take the tour</source>
        <translation>Suivre la visite guidée</translation>
    </message>
    <message>
        <source>Try policy</source>
        <translation>Essayer la politique</translation>
    </message>
    <message>
        <source>Try the sample</source>
        <translation>Essayer l’exemple</translation>
    </message>
    <message>
        <source>Unarchive policy</source>
        <translation>Désarchiver la politique</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>Undo the last change.</source>
        <translation>Annuler la dernière modification.</translation>
    </message>
    <message>
        <source>Unload model</source>
        <translation>Décharger le modèle</translation>
    </message>
    <message>
        <source>Unlock history…</source>
        <translation>Déverrouiller l’historique…</translation>
    </message>
    <message>
        <source>Use the text on the clipboard as content.</source>
        <translation>Utiliser le texte du presse-papiers comme contenu.</translation>
    </message>
    <message>
        <source>Watch</source>
        <translation>Surveiller</translation>
    </message>
    <message>
        <source>What Plumbline is, and what it can&apos;t do.</source>
        <translation>Ce qu’est ce programme, et ce qu’il ne peut pas faire.</translation>
    </message>
    <message>
        <source>Review the verdicts that need a person&apos;s decision.</source>
        <translation>Parcourir les verdicts qu’une personne doit regarder.</translation>
    </message>
    <message>
        <source>Export every policy in the library to one file.</source>
        <translation>Écrire toutes les politiques de la bibliothèque dans un seul fichier.</translation>
    </message>
    <message>
        <source>Export the items shown to a CSV or JSON Lines file.</source>
        <translation>Écrire les éléments affichés dans un fichier CSV ou JSON Lines.</translation>
    </message>
    <message>
        <source>Export the policy and its metadata to a folder named after it.</source>
        <translation>Écrire la politique et ses métadonnées dans un dossier à son nom.</translation>
    </message>
    <message>
        <source>Export the policy and its metadata to one file.</source>
        <translation>Écrire la politique et ses métadonnées dans un seul fichier.</translation>
    </message>
    <message>
        <source>Tell the person concerned what was decided and why.</source>
        <translation>Écrire à la personne concernée ce qui a été décidé et pourquoi.</translation>
    </message>
    <message>
        <source>Write, try and import policies.</source>
        <translation>Écrire, essayer et importer des politiques.</translation>
    </message>
</context>
<context>
    <name>Amounts</name>
    <message>
        <source>, </source>
        <translation>, </translation>
    </message>
    <message>
        <source>about {hours} h {minutes} min</source>
        <translation>environ {hours} h {minutes} min</translation>
    </message>
    <message>
        <source>about {minutes} min</source>
        <translation>environ {minutes} min</translation>
    </message>
    <message>
        <source>less than a minute</source>
        <translation>moins d’une minute</translation>
    </message>
    <message>
        <source>{most} or {last}</source>
        <translation>{most} ou {last}</translation>
    </message>
    <message>
        <source>{number} %</source>
        <translation>{number}&#x202f;%</translation>
    </message>
</context>
<context>
    <name>Appeals</name>
    <message numerus="yes">
        <source>A share of fewer than {n} appeals says little.</source>
        <translation>
            <numerusform>Une part calculée sur moins de {n} contestation n’est guère significative.</numerusform>
            <numerusform>Une part calculée sur moins de {n} contestations n’est guère significative.</numerusform>
        </translation>
    </message>
    <message>
        <source>APPEAL</source>
        <translation>CONTESTATION</translation>
    </message>
    <message>
        <source>APPEALS</source>
        <translation>CONTESTATIONS</translation>
    </message>
    <message>
        <source>Against: {decision} · {who} · {when}</source>
        <translation>Décision contestée&#xa0;: {decision} · {who} · {when}</translation>
    </message>
    <message>
        <source>All</source>
        <translation>Toutes</translation>
    </message>
    <message>
        <source>All queues</source>
        <translation>Toutes les files</translation>
    </message>
    <message>
        <source>All: {figures}</source>
        <translation>Au total&#xa0;: {figures}</translation>
    </message>
    <message>
        <source>An appeal counts for each rule that the decision cites. A rule that is overturned often may be unclear, or the model may misread it.</source>
        <translation>Une contestation compte pour chaque règle que cite la décision. Une règle dont les décisions sont souvent infirmées est peut-être peu claire, ou mal comprise par le modèle.</translation>
    </message>
    <message>
        <source>Appeal</source>
        <translation>Contestation</translation>
    </message>
    <message>
        <source>Appeals</source>
        <translation>Contestations</translation>
    </message>
    <message>
        <source>Appeals by rule</source>
        <translation>Contestations par règle</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fermer</translation>
    </message>
    <message>
        <source>Copy as reply…</source>
        <translation>Copier comme réponse…</translation>
    </message>
    <message>
        <source>Decide</source>
        <translation>Décider</translation>
    </message>
    <message>
        <source>Decide anyway</source>
        <translation>Décider quand même</translation>
    </message>
    <message>
        <source>Decide and reply…</source>
        <translation>Décider et répondre…</translation>
    </message>
    <message>
        <source>Decide on the appeal</source>
        <translation>Décider de la contestation</translation>
    </message>
    <message>
        <source>Decide…</source>
        <translation>Décider…</translation>
    </message>
    <message>
        <source>Decision overturned</source>
        <translation>Décision infirmée</translation>
    </message>
    <message>
        <source>Decision upheld</source>
        <translation>Décision maintenue</translation>
    </message>
    <message>
        <source>Figures…</source>
        <translation>Chiffres…</translation>
    </message>
    <message>
        <source>An appeal is best decided by somebody else.</source>
        <translation>Il vaut mieux qu’une autre personne décide d’une contestation.</translation>
    </message>
    <message>
        <source>Label</source>
        <translation>Étiquette</translation>
    </message>
    <message>
        <source>New decision</source>
        <translation>Nouvelle décision</translation>
    </message>
    <message>
        <source>No appeal is open.</source>
        <translation>Aucune contestation n’est en cours.</translation>
    </message>
    <message>
        <source>No label</source>
        <translation>Aucune étiquette</translation>
    </message>
    <message>
        <source>No rule</source>
        <translation>Aucune règle</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>En cours</translation>
    </message>
    <message>
        <source>Open appeal</source>
        <translation>Ouvrir la contestation</translation>
    </message>
    <message>
        <source>Opened {when}</source>
        <translation>Ouverte le {when}</translation>
    </message>
    <message>
        <source>Opened {when}, recorded by {who}</source>
        <translation>Ouverte le {when}, consignée par {who}</translation>
    </message>
    <message>
        <source>Overturn the decision</source>
        <translation>Infirmer la décision</translation>
    </message>
    <message>
        <source>The appeal is open. It is waiting for a decision on the Review page.</source>
        <translation>La contestation est ouverte. Elle attend une décision sur la page Examiner.</translation>
    </message>
    <message>
        <source>Uphold the decision</source>
        <translation>Maintenir la décision</translation>
    </message>
    <message>
        <source>Paste what the appellant wrote</source>
        <translation>Collez ce qu’a écrit la personne qui conteste</translation>
    </message>
    <message>
        <source>REVIEWS</source>
        <translation>DÉCISIONS</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Motif</translation>
    </message>
    <message>
        <source>Reason, for the record</source>
        <translation>Motif, pour les lecteurs à venir</translation>
    </message>
    <message>
        <source>Recorded.</source>
        <translation>Consigné.</translation>
    </message>
    <message>
        <source>Show its check</source>
        <translation>Afficher sa vérification</translation>
    </message>
    <message>
        <source>Show text</source>
        <translation>Afficher le texte</translation>
    </message>
    <message>
        <source>Somebody objects to this decision: {decision}. A person will look at it again.</source>
        <translation>Quelqu’un conteste cette décision&#xa0;: {decision}. Une personne la réexaminera.</translation>
    </message>
    <message>
        <source>The appellant withdraws the appeal. The decision stands, and the appeal stays on record.</source>
        <translation>La personne qui a contesté la décision retire sa contestation. La décision est maintenue&#x202f;; la contestation reste consignée.</translation>
    </message>
    <message>
        <source>The first decision was made without a name, and you have none either: it may be your own.</source>
        <translation>La première décision ne porte pas de nom, et vous n’en avez pas non plus&#xa0;: elle est peut-être de vous.</translation>
    </message>
    <message>
        <source>The first decision was made under your name, too.</source>
        <translation>La première décision a elle aussi été prise sous votre nom.</translation>
    </message>
    <message>
        <source>The same person?</source>
        <translation>La même personne&#x202f;?</translation>
    </message>
    <message>
        <source>There are no appeals yet.</source>
        <translation>Il n’y a pas encore de contestations.</translation>
    </message>
    <message>
        <source>No appeals.</source>
        <translation>Il n’y en a aucune.</translation>
    </message>
    <message>
        <source>WHY</source>
        <translation>POURQUOI</translation>
    </message>
    <message>
        <source>Which appeals</source>
        <translation>Quelles contestations</translation>
    </message>
    <message>
        <source>Reason, included in the reply</source>
        <translation>Pourquoi&#x202f;; figure dans la réponse</translation>
    </message>
    <message>
        <source>Show appeal</source>
        <translation>Afficher la contestation</translation>
    </message>
    <message>
        <source>Withdraw</source>
        <translation>Retirer</translation>
    </message>
    <message>
        <source>Withdraw the appeal</source>
        <translation>Retirer la contestation</translation>
    </message>
    <message>
        <source>Withdrawn</source>
        <translation>Retirée</translation>
    </message>
    <message>
        <source>Withdraw…</source>
        <translation>Retirer…</translation>
    </message>
    <message>
        <source>Words of the appeal</source>
        <translation>Texte de la contestation</translation>
    </message>
    <message>
        <source>You are deciding as {name}.</source>
        <translation>Vous décidez en tant que {name}.</translation>
    </message>
    <message>
        <source>You are deciding without a name. You can enter one in Settings.</source>
        <translation>Vous décidez sans nom. Vous pouvez en saisir un dans les Paramètres.</translation>
    </message>
    <message>
        <source>Your decision</source>
        <translation>Votre décision</translation>
    </message>
    <message>
        <source>a person without a name</source>
        <translation>une personne sans nom</translation>
    </message>
    <message>
        <source>the model</source>
        <translation>le modèle</translation>
    </message>
    <message>
        <source>{hits} of {of} overturned, {percent} ({low} to {high})</source>
        <translation>{hits} infirmées sur {of}, {percent} ({low} à {high})</translation>
    </message>
    <message numerus="yes">
        <source>{n} appeals</source>
        <translation>
            <numerusform>{n} contestation</numerusform>
            <numerusform>{n} contestations</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} open</source>
        <translation>
            <numerusform>{n} en cours</numerusform>
            <numerusform>{n} en cours</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} open appeals</source>
        <translation>
            <numerusform>{n} contestation en cours</numerusform>
            <numerusform>{n} contestations en cours</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} withdrawn</source>
        <translation>
            <numerusform>{n} retirée</numerusform>
            <numerusform>{n} retirées</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Bug</name>
    <message>
        <source>Something went wrong in Plumbline</source>
        <translation>Un problème est survenu dans Plumbline</translation>
    </message>
    <message>
        <source>This is a bug in the program. Everything judged so far is kept. Details are in the log: {folder}</source>
        <translation>Il s’agit d’un défaut du programme. Tout ce qui a été jugé jusqu’ici est conservé. Les détails se trouvent dans le journal&#xa0;: {folder}</translation>
    </message>
</context>
<context>
    <name>Cases</name>
    <message>
        <source>Add</source>
        <translation>Ajouter</translation>
    </message>
    <message>
        <source>Add to case</source>
        <translation>Ajouter à une affaire</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>Case</source>
        <translation>Affaire</translation>
    </message>
    <message>
        <source>Cases</source>
        <translation>Affaires</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fermer</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Supprimer</translation>
    </message>
    <message>
        <source>Delete case…</source>
        <translation>Supprimer l’affaire…</translation>
    </message>
    <message>
        <source>Delete the case “{name}”?</source>
        <translation>Supprimer l’affaire «&#xa0;{name}&#xa0;»&#x202f;?</translation>
    </message>
    <message>
        <source>Export…</source>
        <translation>Exporter…</translation>
    </message>
    <message>
        <source>Import…</source>
        <translation>Importer…</translation>
    </message>
    <message>
        <source>Items of the case</source>
        <translation>Éléments de l’affaire</translation>
    </message>
    <message>
        <source>Its notes are deleted. Its items stay in the history.</source>
        <translation>Ses notes sont supprimées. Ses éléments restent dans l’historique.</translation>
    </message>
    <message>
        <source>JSON files</source>
        <translation>Fichiers JSON</translation>
    </message>
    <message>
        <source>Name of the case</source>
        <translation>Nom de l’affaire</translation>
    </message>
    <message>
        <source>No cases yet. Select verdicts on the History page and choose “Add to case…”.</source>
        <translation>Aucune affaire pour le moment. Sélectionnez des verdicts sur la page Historique et choisissez «&#xa0;Ajouter à une affaire…&#xa0;».</translation>
    </message>
    <message>
        <source>Note on the case</source>
        <translation>Note sur l’affaire</translation>
    </message>
    <message>
        <source>Note on the selected item</source>
        <translation>Note sur l’élément sélectionné</translation>
    </message>
    <message>
        <source>Note on these items</source>
        <translation>Note sur ces éléments</translation>
    </message>
    <message>
        <source>Note on these items (optional)</source>
        <translation>Note sur ces éléments, si vous le souhaitez</translation>
    </message>
    <message>
        <source>Remove item</source>
        <translation>Retirer l’élément</translation>
    </message>
    <message>
        <source>Report…</source>
        <translation>Rapport…</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Enregistrer</translation>
    </message>
    <message>
        <source>Save note</source>
        <translation>Enregistrer la note</translation>
    </message>
    <message>
        <source>Saved.</source>
        <translation>Enregistré.</translation>
    </message>
    <message>
        <source>The case was deleted.</source>
        <translation>L’affaire a été supprimée.</translation>
    </message>
    <message>
        <source>The case was saved to {file}. It contains notes, but no texts.</source>
        <translation>L’affaire a été enregistrée dans {file}. Le fichier contient des notes, et aucun texte.</translation>
    </message>
    <message>
        <source>Case: choose one, or type a name for a new one</source>
        <translation>L’affaire&#xa0;: choisissez-en une, ou saisissez le nom d’une nouvelle</translation>
    </message>
    <message>
        <source>The item is no longer in the case. It stays in the history.</source>
        <translation>L’élément n’est plus dans l’affaire. Il reste dans l’historique.</translation>
    </message>
    <message>
        <source>There is no case with this name. A new one will be created.</source>
        <translation>Il n’y a pas d’affaire de ce nom&#xa0;: une nouvelle est créée.</translation>
    </message>
    <message>
        <source>case</source>
        <translation>affaire</translation>
    </message>
    <message>
        <source>not judged yet</source>
        <translation>pas encore jugé</translation>
    </message>
    <message numerus="yes">
        <source>{n} items</source>
        <translation>
            <numerusform>{n} élément</numerusform>
            <numerusform>{n} éléments</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} items are in the new case.</source>
        <translation>
            <numerusform>{n} élément est dans la nouvelle affaire.</numerusform>
            <numerusform>{n} éléments sont dans la nouvelle affaire.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} items are not in this history.</source>
        <translation>
            <numerusform>{n} élément n’est pas dans cet historique.</numerusform>
            <numerusform>{n} éléments ne sont pas dans cet historique.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} items will be added.</source>
        <translation>
            <numerusform>{n} élément sera ajouté.</numerusform>
            <numerusform>{n} éléments seront ajoutés.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Check</name>
    <message>
        <source>A check is running. Pause it to open another one.</source>
        <translation>Une vérification est en cours. Mettez-la en pause pour en ouvrir une autre.</translation>
    </message>
    <message>
        <source>A picture of text</source>
        <translation>Une image de texte</translation>
    </message>
    <message>
        <source>A practice model that comes with Plumbline judges the sample. It is for trying things out, not for decisions.</source>
        <translation>Un modèle d’essai fourni avec Plumbline juge l’exemple. Il sert à découvrir le programme, pas à prendre des décisions.</translation>
    </message>
    <message>
        <source>Add files</source>
        <translation>Ajouter des fichiers</translation>
    </message>
    <message>
        <source>Add files…</source>
        <translation>Ajouter des fichiers…</translation>
    </message>
    <message>
        <source>Add folder</source>
        <translation>Ajouter un dossier</translation>
    </message>
    <message>
        <source>Add folder…</source>
        <translation>Ajouter un dossier…</translation>
    </message>
    <message>
        <source>All rules</source>
        <translation>Toutes les règles</translation>
    </message>
    <message>
        <source>All {count}</source>
        <translation>Tout ({count})</translation>
    </message>
    <message>
        <source>An item can have several verdicts.</source>
        <translation>Un élément peut avoir plusieurs verdicts.</translation>
    </message>
    <message>
        <source>Another part of the file is read</source>
        <translation>Une autre partie du fichier est lue</translation>
    </message>
    <message>
        <source>Author</source>
        <translation>Auteur</translation>
    </message>
    <message>
        <source>Automatic</source>
        <translation>Automatique</translation>
    </message>
    <message>
        <source>CONTENT</source>
        <translation>CONTENU</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>Changed while being read</source>
        <translation>Modifié pendant la lecture</translation>
    </message>
    <message>
        <source>Channel</source>
        <translation>Canal</translation>
    </message>
    <message>
        <source>Check</source>
        <translation>Vérifier</translation>
    </message>
    <message>
        <source>Check again</source>
        <translation>Vérifier de nouveau</translation>
    </message>
    <message>
        <source>Check again with…</source>
        <translation>Vérifier de nouveau avec…</translation>
    </message>
    <message>
        <source>Check the text instead</source>
        <translation>Vérifier plutôt le texte</translation>
    </message>
    <message>
        <source>Choose</source>
        <translation>Choisir</translation>
    </message>
    <message>
        <source>Choose first: one item per line, or one text?</source>
        <translation>Choisissez d’abord&#xa0;: un élément par ligne, ou un seul texte&#x202f;?</translation>
    </message>
    <message>
        <source>Choose policies</source>
        <translation>Choisir des politiques</translation>
    </message>
    <message>
        <source>Clear</source>
        <translation>Effacer</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fermer</translation>
    </message>
    <message>
        <source>Comma</source>
        <translation>Virgule</translation>
    </message>
    <message>
        <source>Computing the model&apos;s checksum (first use only)</source>
        <translation>Calcul de la somme de contrôle du modèle (première utilisation seulement)</translation>
    </message>
    <message>
        <source>Context for the model</source>
        <translation>Contexte pour le modèle</translation>
    </message>
    <message>
        <source>Context for the model: {names}</source>
        <translation>Contexte pour le modèle&#xa0;: {names}</translation>
    </message>
    <message>
        <source>Copy text</source>
        <translation>Copier le texte</translation>
    </message>
    <message>
        <source>Could not be opened</source>
        <translation>Impossible à ouvrir</translation>
    </message>
    <message>
        <source>Dates</source>
        <translation>Dates</translation>
    </message>
    <message>
        <source>Day first</source>
        <translation>Jour en premier</translation>
    </message>
    <message>
        <source>Deleted message</source>
        <translation>Message supprimé</translation>
    </message>
    <message>
        <source>Delimiter</source>
        <translation>Séparateur</translation>
    </message>
    <message>
        <source>Detect automatically</source>
        <translation>Détecter automatiquement</translation>
    </message>
    <message>
        <source>Disagreed</source>
        <translation>Décision différente</translation>
    </message>
    <message>
        <source>All of the content is judged under each policy, so several policies take several times as long.</source>
        <translation>Chaque politique juge tout le contenu&#xa0;: plusieurs politiques demandent donc plusieurs fois plus de temps.</translation>
    </message>
    <message>
        <source>Effort</source>
        <translation>Effort</translation>
    </message>
    <message>
        <source>Empty</source>
        <translation>Vide</translation>
    </message>
    <message>
        <source>Encoding</source>
        <translation>Encodage</translation>
    </message>
    <message>
        <source>Everything happens on this machine: no text, policy or verdict ever leaves it.</source>
        <translation>Tout se passe sur cet ordinateur&#xa0;: aucun texte, aucune politique, aucun verdict ne le quitte jamais.</translation>
    </message>
    <message>
        <source>Excluded by a filter</source>
        <translation>Exclu par un filtre</translation>
    </message>
    <message>
        <source>Export…</source>
        <translation>Exporter…</translation>
    </message>
    <message>
        <source>Files and folders to judge</source>
        <translation>Fichiers et dossiers à juger</translation>
    </message>
    <message>
        <source>Filter</source>
        <translation>Filtre</translation>
    </message>
    <message>
        <source>Filter by rule or by review</source>
        <translation>Filtrer par règle, ou selon ce que des personnes ont décidé</translation>
    </message>
    <message>
        <source>Find in texts</source>
        <translation>Chercher dans les textes</translation>
    </message>
    <message>
        <source>First items</source>
        <translation>Premiers éléments</translation>
    </message>
    <message numerus="yes">
        <source>First {n} items</source>
        <translation>
            <numerusform>Premier élément</numerusform>
            <numerusform>{n} premiers éléments</numerusform>
        </translation>
    </message>
    <message>
        <source>Get a model</source>
        <translation>Obtenir un modèle</translation>
    </message>
    <message>
        <source>Get a model for real work</source>
        <translation>Obtenir un modèle pour un vrai travail</translation>
    </message>
    <message>
        <source>Hidden or system file</source>
        <translation>Fichier caché ou système</translation>
    </message>
    <message>
        <source>Date format in this chat</source>
        <translation>Comment cette discussion écrit les dates</translation>
    </message>
    <message>
        <source>Invalid for its format</source>
        <translation>Non valide pour son format</translation>
    </message>
    <message>
        <source>It can be paused and resumed at any time; nothing is lost.</source>
        <translation>Elle peut être mise en pause et reprise à tout moment&#x202f;; rien n’est perdu.</translation>
    </message>
    <message>
        <source>Item {number}: {first}, in the shadow {second}</source>
        <translation>Élément {number}&#xa0;: {first}, dans la version fantôme {second}</translation>
    </message>
    <message>
        <source>Items</source>
        <translation>Éléments</translation>
    </message>
    <message>
        <source>Items with this verdict under at least one policy</source>
        <translation>Éléments qu’au moins une politique a jugés ainsi</translation>
    </message>
    <message>
        <source>Judge again without limits</source>
        <translation>Juger de nouveau sans limites</translation>
    </message>
    <message>
        <source>Judge anyway</source>
        <translation>Juger quand même</translation>
    </message>
    <message>
        <source>Judge each chat message together with the messages before it</source>
        <translation>Juger chaque message d’une discussion avec ceux qui le précèdent</translation>
    </message>
    <message>
        <source>Loading the model</source>
        <translation>Chargement du modèle</translation>
    </message>
    <message>
        <source>Location</source>
        <translation>Emplacement</translation>
    </message>
    <message>
        <source>Create a queue of the verdicts that need a person&apos;s decision</source>
        <translation>Créer une file avec les verdicts qu’une personne doit regarder</translation>
    </message>
    <message>
        <source>Media without text</source>
        <translation>Média sans texte</translation>
    </message>
    <message>
        <source>Message replied to</source>
        <translation>Message auquel il répond</translation>
    </message>
    <message>
        <source>Messages before</source>
        <translation>Messages précédents</translation>
    </message>
    <message>
        <source>Model</source>
        <translation>Modèle</translation>
    </message>
    <message>
        <source>Month first</source>
        <translation>Mois en premier</translation>
    </message>
    <message numerus="yes">
        <source>More than {n} items are to be judged; they are still being counted.</source>
        <translation>
            <numerusform>Plus de {n} élément est à juger&#x202f;; le comptage n’est pas terminé.</numerusform>
            <numerusform>Plus de {n} éléments sont à juger&#x202f;; le comptage n’est pas terminé.</numerusform>
        </translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nom</translation>
    </message>
    <message>
        <source>New check</source>
        <translation>Nouvelle vérification</translation>
    </message>
    <message>
        <source>No policy</source>
        <translation>Aucune politique</translation>
    </message>
    <message>
        <source>No shadow</source>
        <translation>Pas de version fantôme</translation>
    </message>
    <message>
        <source>No text column found</source>
        <translation>Aucune colonne de texte trouvée</translation>
    </message>
    <message>
        <source>No.</source>
        <translation>N°</translation>
    </message>
    <message>
        <source>None</source>
        <translation>Aucun</translation>
    </message>
    <message>
        <source>Not a regular file</source>
        <translation>Pas un fichier ordinaire</translation>
    </message>
    <message>
        <source>Not found</source>
        <translation>Introuvable</translation>
    </message>
    <message>
        <source>Not reviewed</source>
        <translation>Non examiné</translation>
    </message>
    <message>
        <source>Not text</source>
        <translation>Pas du texte</translation>
    </message>
    <message>
        <source>Not written by a person</source>
        <translation>Pas écrit par une personne</translation>
    </message>
    <message>
        <source>Nothing to judge: no items were found.</source>
        <translation>Rien à juger&#xa0;: aucun élément n’a été trouvé.</translation>
    </message>
    <message>
        <source>Nothing to read yet.</source>
        <translation>Rien à lire pour l’instant.</translation>
    </message>
    <message>
        <source>One item per file</source>
        <translation>Un élément par fichier</translation>
    </message>
    <message>
        <source>One item per line</source>
        <translation>Un élément par ligne</translation>
    </message>
    <message>
        <source>One item per page</source>
        <translation>Un élément par page</translation>
    </message>
    <message>
        <source>One item per paragraph</source>
        <translation>Un élément par paragraphe</translation>
    </message>
    <message>
        <source>One item per row</source>
        <translation>Un élément par ligne de tableau</translation>
    </message>
    <message>
        <source>One text</source>
        <translation>Un seul texte</translation>
    </message>
    <message>
        <source>Outside the chosen folder</source>
        <translation>Hors du dossier choisi</translation>
    </message>
    <message>
        <source>PREVIEW</source>
        <translation>APERÇU</translation>
    </message>
    <message>
        <source>Paste or type text to judge, or drop files and folders here.</source>
        <translation>Collez ou saisissez le texte à juger, ou déposez ici des fichiers et des dossiers.</translation>
    </message>
    <message>
        <source>Pause</source>
        <translation>Pause</translation>
    </message>
    <message numerus="yes">
        <source>Paused at {done} of {n} items. Nothing is lost.</source>
        <translation>
            <numerusform>En pause&#xa0;: {done} sur {n} élément. Rien n’est perdu.</numerusform>
            <numerusform>En pause&#xa0;: {done} sur {n} éléments. Rien n’est perdu.</numerusform>
        </translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Motif</translation>
    </message>
    <message>
        <source>The check starts once the items are counted.</source>
        <translation>La vérification commence dès que les éléments sont comptés.</translation>
    </message>
    <message numerus="yes">
        <source>The check “{check}” stopped at {done} of {n} items. Nothing is lost.</source>
        <translation>
            <numerusform>La vérification «&#xa0;{check}&#xa0;» s’est arrêtée à {done} sur {n} élément. Rien n’est perdu.</numerusform>
            <numerusform>La vérification «&#xa0;{check}&#xa0;» s’est arrêtée à {done} sur {n} éléments. Rien n’est perdu.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The first {n} are listed.</source>
        <translation>
            <numerusform>La première entrée est affichée.</numerusform>
            <numerusform>Les {n} premières entrées sont affichées.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>There are {n} items to judge.</source>
        <translation>
            <numerusform>Il y a {n} élément à juger.</numerusform>
            <numerusform>Il y a {n} éléments à juger.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>There are {n} items to judge. With this model and effort they take {time}.</source>
        <translation>
            <numerusform>Il y a {n} élément à juger. Avec ce modèle et cet effort, cela prend {time}.</numerusform>
            <numerusform>Il y a {n} éléments à juger. Avec ce modèle et cet effort, cela prend {time}.</numerusform>
        </translation>
    </message>
    <message>
        <source>Use the previous content</source>
        <translation>Utiliser le contenu précédent</translation>
    </message>
    <message>
        <source>each text file is one item; “Split into” can make each line an item</source>
        <translation>un fichier texte est un seul élément&#x202f;; «&#xa0;Diviser en&#xa0;» fait de chaque ligne un élément</translation>
    </message>
    <message numerus="yes">
        <source>shadow: {done} of {n} items</source>
        <translation>
            <numerusform>version fantôme&#xa0;: {done} sur {n} élément</numerusform>
            <numerusform>version fantôme&#xa0;: {done} sur {n} éléments</numerusform>
        </translation>
    </message>
    <message>
        <source>{check} · {done} of {total} · {state}</source>
        <translation>{check} · {done} sur {total} · {state}</translation>
    </message>
    <message numerus="yes">
        <source>{done} of {n} items</source>
        <translation>
            <numerusform>{done} sur {n} élément</numerusform>
            <numerusform>{done} sur {n} éléments</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{done} of {n} items judged</source>
        <translation>
            <numerusform>{done} sur {n} élément jugé</numerusform>
            <numerusform>{done} sur {n} éléments jugés</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{done} of {n} items reviewed</source>
        <translation>
            <numerusform>{done} sur {n} élément examiné</numerusform>
            <numerusform>{done} sur {n} éléments examinés</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{done} of {n} verdicts</source>
        <translation>
            <numerusform>{done} sur {n} verdict</numerusform>
            <numerusform>{done} sur {n} verdicts</numerusform>
        </translation>
    </message>
    <message>
        <source>Pausing…</source>
        <translation>Mise en pause…</translation>
    </message>
    <message>
        <source>Plumbline judges text under a policy you write in plain language, and tells you which rule is broken and why.</source>
        <translation>Plumbline juge des textes selon une politique que vous écrivez en langage courant, et indique quelle règle est enfreinte et pourquoi.</translation>
    </message>
    <message>
        <source>Policies</source>
        <translation>Politiques</translation>
    </message>
    <message>
        <source>Policy</source>
        <translation>Politique</translation>
    </message>
    <message>
        <source>Policy: {title}</source>
        <translation>Politique&#xa0;: {title}</translation>
    </message>
    <message>
        <source>Preparing…</source>
        <translation>Préparation…</translation>
    </message>
    <message>
        <source>Progress</source>
        <translation>Progression</translation>
    </message>
    <message>
        <source>Protected by a password</source>
        <translation>Protégé par un mot de passe</translation>
    </message>
    <message>
        <source>Repair text that was encoded twice</source>
        <translation>Corriger le texte encodé deux fois</translation>
    </message>
    <message>
        <source>Reading the policy</source>
        <translation>Lecture de la politique</translation>
    </message>
    <message>
        <source>Another version or policy judges a share of the items for comparison. It doesn&apos;t affect the result.</source>
        <translation>Une autre version ou une autre politique juge une partie des éléments pour comparaison. Cela n’influence pas le résultat.</translation>
    </message>
    <message numerus="yes">
        <source>Reading: {n} items</source>
        <translation>
            <numerusform>Lecture&#xa0;: {n} élément</numerusform>
            <numerusform>Lecture&#xa0;: {n} éléments</numerusform>
        </translation>
    </message>
    <message>
        <source>Recent</source>
        <translation>Récents</translation>
    </message>
    <message>
        <source>Resume</source>
        <translation>Reprendre</translation>
    </message>
    <message>
        <source>Review</source>
        <translation>Décision</translation>
    </message>
    <message>
        <source>Review queue…</source>
        <translation>File d’examen…</translation>
    </message>
    <message>
        <source>Reviewed</source>
        <translation>Examiné</translation>
    </message>
    <message>
        <source>Reviewed or not</source>
        <translation>Examiné ou non</translation>
    </message>
    <message>
        <source>Rules</source>
        <translation>Règles</translation>
    </message>
    <message>
        <source>Select all</source>
        <translation>Tout sélectionner</translation>
    </message>
    <message>
        <source>Semicolon</source>
        <translation>Point-virgule</translation>
    </message>
    <message>
        <source>Several…</source>
        <translation>Plusieurs…</translation>
    </message>
    <message>
        <source>Shadow</source>
        <translation>Version fantôme</translation>
    </message>
    <message>
        <source>Shadow: {title}, {share}</source>
        <translation>Version fantôme&#xa0;: {title}, {share}</translation>
    </message>
    <message>
        <source>Share of the items</source>
        <translation>Part des éléments</translation>
    </message>
    <message>
        <source>Shared from someone else</source>
        <translation>Partagé de quelqu’un d’autre</translation>
    </message>
    <message>
        <source>Sheet</source>
        <translation>Feuille</translation>
    </message>
    <message>
        <source>Show skipped…</source>
        <translation>Afficher les entrées ignorées…</translation>
    </message>
    <message>
        <source>Skipped</source>
        <translation>Ignorées</translation>
    </message>
    <message>
        <source>Skipped entries</source>
        <translation>Entrées ignorées</translation>
    </message>
    <message>
        <source>Sort by</source>
        <translation>Trier par</translation>
    </message>
    <message>
        <source>Space</source>
        <translation>Espace</translation>
    </message>
    <message>
        <source>Split into</source>
        <translation>Diviser en</translation>
    </message>
    <message>
        <source>Start</source>
        <translation>Démarrer</translation>
    </message>
    <message>
        <source>Start this check?</source>
        <translation>Démarrer cette vérification&#x202f;?</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Arrêter</translation>
    </message>
    <message>
        <source>Symbolic link</source>
        <translation>Lien symbolique</translation>
    </message>
    <message>
        <source>Tab</source>
        <translation>Tabulation</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>Texte</translation>
    </message>
    <message>
        <source>Text column</source>
        <translation>Colonne de texte</translation>
    </message>
    <message>
        <source>Text to judge</source>
        <translation>Texte à juger</translation>
    </message>
    <message>
        <source>The check has stopped.</source>
        <translation>La vérification s’est arrêtée.</translation>
    </message>
    <message>
        <source>The engine stopped and was restarted. Nothing is lost.</source>
        <translation>Le moteur s’est arrêté et a été relancé. Rien n’est perdu.</translation>
    </message>
    <message>
        <source>The model can be wrong. A verdict is a reasoned suggestion; a person decides.</source>
        <translation>Le modèle peut se tromper. Un verdict est une suggestion motivée&#x202f;; la décision revient à une personne.</translation>
    </message>
    <message>
        <source>The pasted text has replaced the files.</source>
        <translation>Le texte collé a remplacé les fichiers.</translation>
    </message>
    <message>
        <source>The pasted text has replaced yours. Undo brings it back.</source>
        <translation>Le texte collé a remplacé le vôtre. «&#xa0;Annuler&#xa0;» le rétablit.</translation>
    </message>
    <message>
        <source>The same items are judged again in a new run. The verdicts shown here are kept.</source>
        <translation>Les mêmes éléments sont jugés de nouveau dans une vérification à part. Les verdicts affichés sont conservés.</translation>
    </message>
    <message>
        <source>The text alone</source>
        <translation>Le texte seul</translation>
    </message>
    <message>
        <source>There is no text on the clipboard.</source>
        <translation>Le presse-papiers ne contient pas de texte.</translation>
    </message>
    <message>
        <source>Thread</source>
        <translation>Fil</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Heure</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>Titre</translation>
    </message>
    <message>
        <source>Too large</source>
        <translation>Trop volumineux</translation>
    </message>
    <message>
        <source>Took too long or too much memory</source>
        <translation>A pris trop de temps ou de mémoire</translation>
    </message>
    <message>
        <source>Try it with sample content</source>
        <translation>Essayer avec un contenu d’exemple</translation>
    </message>
    <message>
        <source>Unknown encoding</source>
        <translation>Encodage inconnu</translation>
    </message>
    <message>
        <source>Unsupported file type</source>
        <translation>Type de fichier non pris en charge</translation>
    </message>
    <message>
        <source>Verdict</source>
        <translation>Verdict</translation>
    </message>
    <message>
        <source>Vertical bar</source>
        <translation>Barre verticale</translation>
    </message>
    <message>
        <source>Welcome to Plumbline</source>
        <translation>Bienvenue dans Plumbline</translation>
    </message>
    <message>
        <source>Author of the message replied to</source>
        <translation>Auteur du message auquel il répond</translation>
    </message>
    <message>
        <source>Why?</source>
        <translation>Pourquoi&#x202f;?</translation>
    </message>
    <message>
        <source>Year first</source>
        <translation>Année en premier</translation>
    </message>
    <message>
        <source>Your text is kept, but the files will be checked.</source>
        <translation>Votre texte est conservé, mais ce sont les fichiers qui sont vérifiés.</translation>
    </message>
    <message>
        <source>delimiter: {name}</source>
        <translation>séparateur&#xa0;: {name}</translation>
    </message>
    <message>
        <source>effort: {effort}</source>
        <translation>effort&#xa0;: {effort}</translation>
    </message>
    <message>
        <source>encoding {name}</source>
        <translation>encodage {name}</translation>
    </message>
    <message>
        <source>finished</source>
        <translation>terminée</translation>
    </message>
    <message>
        <source>interrupted</source>
        <translation>interrompue</translation>
    </message>
    <message>
        <source>paused</source>
        <translation>en pause</translation>
    </message>
    <message>
        <source>policy {number} of {all}</source>
        <translation>politique {number} sur {all}</translation>
    </message>
    <message>
        <source>read as an export of messages ({name}); {other} is possible too</source>
        <translation>lu comme un export de messages ({name})&#x202f;; {other} est possible aussi</translation>
    </message>
    <message>
        <source>reading</source>
        <translation>lecture</translation>
    </message>
    <message>
        <source>running</source>
        <translation>en cours</translation>
    </message>
    <message>
        <source>sheet “{name}”</source>
        <translation>feuille «&#xa0;{name}&#xa0;»</translation>
    </message>
    <message>
        <source>text column “{name}”</source>
        <translation>colonne de texte «&#xa0;{name}&#xa0;»</translation>
    </message>
    <message numerus="yes">
        <source>under {n} policies</source>
        <translation>
            <numerusform>selon {n} politique</numerusform>
            <numerusform>selon {n} politiques</numerusform>
        </translation>
    </message>
    <message>
        <source>waiting</source>
        <translation>en attente</translation>
    </message>
    <message>
        <source>{judged} {policies}.</source>
        <translation>{judged} {policies}.</translation>
    </message>
    <message>
        <source>{judged}: {violates}, {allowed}.</source>
        <translation>{judged}&#xa0;: {violates}, {allowed}.</translation>
    </message>
    <message>
        <source>{model} · {device} · {count} at once</source>
        <translation>{model} · {device} · {count} à la fois</translation>
    </message>
    <message>
        <source>{number} per minute</source>
        <translation>{number} par minute</translation>
    </message>
    <message>
        <source>{number} per second</source>
        <translation>{number} par seconde</translation>
    </message>
    <message numerus="yes">
        <source>{n} allowed</source>
        <translation>
            <numerusform>{n} autorisé</numerusform>
            <numerusform>{n} autorisés</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} entries were skipped in this check.</source>
        <translation>
            <numerusform>{n} entrée a été ignorée dans cette vérification.</numerusform>
            <numerusform>{n} entrées ont été ignorées dans cette vérification.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} entries will be skipped in this check.</source>
        <translation>
            <numerusform>{n} entrée sera ignorée dans cette vérification.</numerusform>
            <numerusform>{n} entrées seront ignorées dans cette vérification.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} items</source>
        <translation>
            <numerusform>{n} élément</numerusform>
            <numerusform>{n} éléments</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} items judged</source>
        <translation>
            <numerusform>{n} élément jugé</numerusform>
            <numerusform>{n} éléments jugés</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} items judged again at {effort} effort</source>
        <translation>
            <numerusform>{n} élément jugé de nouveau avec l’effort {effort}</numerusform>
            <numerusform>{n} éléments jugés de nouveau avec l’effort {effort}</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} items selected</source>
        <translation>
            <numerusform>{n} élément sélectionné</numerusform>
            <numerusform>{n} éléments sélectionnés</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} items so far…</source>
        <translation>
            <numerusform>{n} élément jusqu’ici…</numerusform>
            <numerusform>{n} éléments jusqu’ici…</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} items to judge</source>
        <translation>
            <numerusform>{n} élément à juger</numerusform>
            <numerusform>{n} éléments à juger</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} lines: one item per line, or one text?</source>
        <translation>
            <numerusform>{n} ligne&#xa0;: un élément par ligne, ou un seul texte&#x202f;?</numerusform>
            <numerusform>{n} lignes&#xa0;: un élément par ligne, ou un seul texte&#x202f;?</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} more files</source>
        <translation>
            <numerusform>{n} fichier de plus</numerusform>
            <numerusform>{n} fichiers de plus</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} policies</source>
        <translation>
            <numerusform>{n} politique</numerusform>
            <numerusform>{n} politiques</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} skipped</source>
        <translation>
            <numerusform>{n} ignorée</numerusform>
            <numerusform>{n} ignorées</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} violate</source>
        <translation>
            <numerusform>{n} infraction</numerusform>
            <numerusform>{n} infractions</numerusform>
        </translation>
    </message>
    <message>
        <source>{read} tokens read, {written} written</source>
        <translation>{read} tokens lus, {written} écrits</translation>
    </message>
    <message>
        <source>{time} left</source>
        <translation>encore {time}</translation>
    </message>
    <message>
        <source>{what}: {percent} %</source>
        <translation>{what}&#xa0;: {percent}&#xa0;%</translation>
    </message>
    <message>
        <source>{what}…</source>
        <translation>{what}…</translation>
    </message>
</context>
<context>
    <name>Classroom</name>
    <message>
        <source>Add</source>
        <translation>Ajouter</translation>
    </message>
    <message>
        <source>Add the model&apos;s labels</source>
        <translation>Ajouter les étiquettes du modèle</translation>
    </message>
    <message>
        <source>Add the model&apos;s labels…</source>
        <translation>Ajouter les étiquettes du modèle…</translation>
    </message>
    <message>
        <source>All people</source>
        <translation>Toutes les personnes</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Précédent</translation>
    </message>
    <message>
        <source>Begin</source>
        <translation>Commencer</translation>
    </message>
    <message>
        <source>Choose the exercise</source>
        <translation>Choisir l’exercice</translation>
    </message>
    <message>
        <source>All done. Your labels are in {file}, next to the exercise. Pass this file on.</source>
        <translation>Tout est terminé. Vos étiquettes sont dans {file}, à côté de l’exercice&#xa0;: transmettez ce fichier.</translation>
    </message>
    <message>
        <source>An exercise contains the policy and texts of a golden set, without the expected answers.</source>
        <translation>Un exercice contient la politique et les textes d’un jeu de référence. Les réponses attendues n’y figurent pas.</translation>
    </message>
    <message>
        <source>Choose the exercise; labels next to it are included</source>
        <translation>Choisir l’exercice&#x202f;; les étiquettes situées à côté sont aussi prises en compte</translation>
    </message>
    <message>
        <source>Cohen&apos;s kappa</source>
        <translation>Kappa de Cohen</translation>
    </message>
    <message>
        <source>Compare…</source>
        <translation>Comparer…</translation>
    </message>
    <message>
        <source>EXPECTED ANSWER</source>
        <translation>RÉPONSE ATTENDUE</translation>
    </message>
    <message>
        <source>Evaluation</source>
        <translation>Évaluation</translation>
    </message>
    <message>
        <source>Everybody&apos;s labels are in {file}.</source>
        <translation>Les étiquettes de tout le monde sont dans {file}.</translation>
    </message>
    <message>
        <source>Fleiss&apos; kappa</source>
        <translation>Kappa de Fleiss</translation>
    </message>
    <message>
        <source>From an evaluation of the golden set that the exercise was made from.</source>
        <translation>À partir d’une évaluation du jeu de référence dont l’exercice a été tiré.</translation>
    </message>
    <message>
        <source>Golden set</source>
        <translation>Jeu de référence</translation>
    </message>
    <message>
        <source>Kappa: 1 is full agreement, 0 is no more than chance.</source>
        <translation>Kappa&#xa0;: 1 correspond à une concordance totale, 0 à celle que donnerait le seul hasard.</translation>
    </message>
    <message>
        <source>Label together</source>
        <translation>Étiqueter ensemble</translation>
    </message>
    <message>
        <source>Label…</source>
        <translation>Étiqueter…</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nom</translation>
    </message>
    <message>
        <source>Name:</source>
        <translation>Nom&#xa0;:</translation>
    </message>
    <message>
        <source>New exercise</source>
        <translation>Nouvel exercice</translation>
    </message>
    <message>
        <source>New exercise…</source>
        <translation>Nouvel exercice…</translation>
    </message>
    <message>
        <source>Next person…</source>
        <translation>Personne suivante…</translation>
    </message>
    <message>
        <source>Next text</source>
        <translation>Texte suivant</translation>
    </message>
    <message>
        <source>No evaluation has verdicts on all of these texts. Evaluate the golden set that the exercise was made from, then come back.</source>
        <translation>Aucune évaluation n’a de verdicts sur tous ces textes. Évaluez le jeu de référence dont l’exercice a été tiré, puis revenez.</translation>
    </message>
    <message>
        <source>Number of texts</source>
        <translation>Nombre de textes</translation>
    </message>
    <message>
        <source>Only disagreements</source>
        <translation>Désaccords uniquement</translation>
    </message>
    <message>
        <source>Policy</source>
        <translation>Politique</translation>
    </message>
    <message>
        <source>Previous text</source>
        <translation>Texte précédent</translation>
    </message>
    <message>
        <source>Save exercise…</source>
        <translation>Enregistrer l’exercice…</translation>
    </message>
    <message>
        <source>Save sheet as PDF</source>
        <translation>Enregistrer la feuille en PDF</translation>
    </message>
    <message>
        <source>Save sheet as PDF…</source>
        <translation>Enregistrer la feuille en PDF…</translation>
    </message>
    <message>
        <source>Several people label the same texts without seeing each other&apos;s answers, then see where they and the model disagree. Exercises and labels are files that you pass around.

1. Make an exercise from a golden set, and give it to everybody.
2. Everybody labels it: on their own machine, one after the other on this one, or on paper.
3. Compare when all have finished, and add the model&apos;s labels last.</source>
        <translation>Plusieurs personnes se prononcent sur les mêmes textes sans voir les réponses des autres, puis constatent où elles et le modèle sont en désaccord. Tout tient dans des fichiers que vous faites circuler.

1. Créez un exercice à partir d’un jeu de référence et remettez-le à tout le monde.
2. Chaque personne l’étiquette&#xa0;: sur son propre ordinateur, à tour de rôle sur celui-ci, ou sur papier.
3. Comparez quand tout le monde a terminé, et ajoutez en dernier les étiquettes du modèle.</translation>
    </message>
    <message numerus="yes">
        <source>Show all {n} pairs</source>
        <translation>
            <numerusform>Afficher {n} paire</numerusform>
            <numerusform>Afficher les {n} paires</numerusform>
        </translation>
    </message>
    <message>
        <source>Text {number} of {total}</source>
        <translation>Texte {number} sur {total}</translation>
    </message>
    <message>
        <source>The policy&apos;s output format was left out.</source>
        <translation>Le format de sortie de la politique a été laissé de côté.</translation>
    </message>
    <message numerus="yes">
        <source>{name}: {done} of {n} texts labelled</source>
        <translation>
            <numerusform>{name}&#xa0;: {done} sur {n} texte étiqueté</numerusform>
            <numerusform>{name}&#xa0;: {done} sur {n} textes étiquetés</numerusform>
        </translation>
    </message>
    <message>
        <source>Progress</source>
        <translation>Progression</translation>
    </message>
    <message>
        <source>Save all labels</source>
        <translation>Enregistrer toutes les étiquettes</translation>
    </message>
    <message>
        <source>Save all labels…</source>
        <translation>Enregistrer toutes les étiquettes…</translation>
    </message>
    <message>
        <source>Texts</source>
        <translation>Textes</translation>
    </message>
    <message>
        <source>WHO SAID WHAT</source>
        <translation>QUI A DIT QUOI</translation>
    </message>
    <message>
        <source>Who is labelling?</source>
        <translation>Qui étiquette&#x202f;?</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>Pourquoi</translation>
    </message>
    <message>
        <source>Why:</source>
        <translation>Pourquoi&#xa0;:</translation>
    </message>
    <message>
        <source>Reason (optional)</source>
        <translation>Pourquoi&#x202f;; peut rester vide</translation>
    </message>
    <message>
        <source>Your name, as the others will see it. Labels begun earlier are resumed.</source>
        <translation>Votre nom, tel que les autres le verront. Les étiquettes déjà commencées sont reprises.</translation>
    </message>
    <message>
        <source>exercise</source>
        <translation>exercice</translation>
    </message>
    <message>
        <source>labels</source>
        <translation>étiquettes</translation>
    </message>
    <message>
        <source>your answer: {answer}</source>
        <translation>votre réponse&#xa0;: {answer}</translation>
    </message>
    <message>
        <source>{file} can be printed.</source>
        <translation>{file} peut être imprimé.</translation>
    </message>
    <message numerus="yes">
        <source>{file} has {n} texts. Hand it to everybody.</source>
        <translation>
            <numerusform>{file} contient {n} texte. Remettez-le à tout le monde.</numerusform>
            <numerusform>{file} contient {n} textes. Remettez-le à tout le monde.</numerusform>
        </translation>
    </message>
    <message>
        <source>{first} and {second}</source>
        <translation>{first} et {second}</translation>
    </message>
    <message>
        <source>{name} (model)</source>
        <translation>{name} (modèle)</translation>
    </message>
    <message numerus="yes">
        <source>{n} labels files beside the exercise were taken.</source>
        <translation>
            <numerusform>{n} fichier d’étiquettes situé à côté de l’exercice a été pris en compte.</numerusform>
            <numerusform>{n} fichiers d’étiquettes situés à côté de l’exercice ont été pris en compte.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{policy} · {name}, {n} examples</source>
        <translation>
            <numerusform>{policy} · {name}, {n} exemple</numerusform>
            <numerusform>{policy} · {name}, {n} exemples</numerusform>
        </translation>
    </message>
    <message>
        <source>{who}: agree on {hits} of {of}, {name} {kappa}</source>
        <translation>{who}&#xa0;: identiques pour {hits} sur {of}, {name} {kappa}</translation>
    </message>
</context>
<context>
    <name>Core</name>
    <message>
        <source>local API</source>
        <translation>API locale</translation>
    </message>
    <message>
        <source>pasted text</source>
        <translation>texte collé</translation>
    </message>
    <message>
        <source>standard input</source>
        <translation>entrée standard</translation>
    </message>
    <message>
        <source>%</source>
        <translation>%</translation>
    </message>
    <message>
        <source>300 is a good number.</source>
        <translation>300 est un bon nombre.</translation>
    </message>
    <message>
        <source>8 is a good number.</source>
        <translation>8 est un bon nombre.</translation>
    </message>
    <message>
        <source>A batch is made of a queue; the file with the decisions is what its reviewer sends back.</source>
        <translation>Un lot est tiré d’une file&#x202f;; le fichier contenant les décisions est celui que l’examinateur renvoie.</translation>
    </message>
    <message>
        <source>A binary answer is 0 or 1, but other labels are stated.</source>
        <translation>Une réponse binaire est 0 ou 1, mais d’autres étiquettes sont indiquées.</translation>
    </message>
    <message>
        <source>A bot wrote it.</source>
        <translation>Un robot l’a écrit.</translation>
    </message>
    <message>
        <source>A case needs a name.</source>
        <translation>Une affaire doit avoir un nom.</translation>
    </message>
    <message>
        <source>A cell of the workbook has no valid place.</source>
        <translation>Une cellule du classeur n’a pas d’emplacement valide.</translation>
    </message>
    <message>
        <source>A check is running.</source>
        <translation>Une vérification est en cours.</translation>
    </message>
    <message>
        <source>A context of {tokens} tokens could not be created (items at once: {sequences}).</source>
        <translation>Un contexte de {tokens} tokens n’a pas pu être créé (éléments à la fois&#xa0;: {sequences}).</translation>
    </message>
    <message>
        <source>A file can&apos;t be moved</source>
        <translation>Un fichier ne peut pas être déplacé</translation>
    </message>
    <message>
        <source>A file can&apos;t be opened</source>
        <translation>Un fichier ne peut pas être ouvert</translation>
    </message>
    <message>
        <source>A file can&apos;t be written</source>
        <translation>Un fichier ne peut pas être écrit</translation>
    </message>
    <message>
        <source>A file has an unsafe name</source>
        <translation>Un fichier a un nom dangereux</translation>
    </message>
    <message>
        <source>A certificate file (PEM) for the team&apos;s server, in case the system&apos;s own certificates don&apos;t cover it.</source>
        <translation>Un fichier au format PEM qui répond du serveur de l’équipe lorsque les certificats du système ne le font pas.</translation>
    </message>
    <message>
        <source>A folder can&apos;t be created</source>
        <translation>Un dossier ne peut pas être créé</translation>
    </message>
    <message>
        <source>A folder can&apos;t be read</source>
        <translation>Un dossier ne peut pas être lu</translation>
    </message>
    <message>
        <source>A folder can&apos;t be watched</source>
        <translation>Un dossier ne peut pas être surveillé</translation>
    </message>
    <message>
        <source>A folder would be watched twice</source>
        <translation>Un dossier serait surveillé deux fois</translation>
    </message>
    <message>
        <source>A golden set can&apos;t have this name</source>
        <translation>Un jeu de référence ne peut pas porter ce nom</translation>
    </message>
    <message>
        <source>A golden set has at least one example.</source>
        <translation>Un jeu de référence a au moins un exemple.</translation>
    </message>
    <message>
        <source>A history that is opened with a passphrase is locked when the window has not been used for this long. While a check or another task is running, it stays open.</source>
        <translation>Un historique ouvert avec une phrase secrète se verrouille quand la fenêtre est restée inutilisée pendant ce temps. Tant qu’une vérification ou une autre tâche est en cours, il reste ouvert.</translation>
    </message>
    <message>
        <source>A key was given, but {file} is not encrypted.</source>
        <translation>Une clé a été fournie, mais {file} n’est pas chiffré.</translation>
    </message>
    <message>
        <source>A labels file of at least one person is needed.</source>
        <translation>Il faut le fichier d’étiquettes d’au moins une personne.</translation>
    </message>
    <message>
        <source>A model is being tested.</source>
        <translation>Un modèle est en cours de test.</translation>
    </message>
    <message>
        <source>A model is loaded already</source>
        <translation>Un modèle est déjà chargé</translation>
    </message>
    <message>
        <source>A model&apos;s manifest can&apos;t be read</source>
        <translation>Le manifeste d’un modèle ne peut pas être lu</translation>
    </message>
    <message>
        <source>A model&apos;s manifest is damaged</source>
        <translation>Le manifeste d’un modèle est endommagé</translation>
    </message>
    <message>
        <source>A number has more than {most} digits</source>
        <translation>Un nombre a plus de {most} chiffres</translation>
    </message>
    <message>
        <source>A part is missing: {part}.</source>
        <translation>Une partie manque&#xa0;: {part}.</translation>
    </message>
    <message>
        <source>A part of the document declares a document type, which is refused.</source>
        <translation>Une partie du document déclare un type de document, ce qui est refusé.</translation>
    </message>
    <message>
        <source>A part of the document is damaged: {reason}.</source>
        <translation>Une partie du document est endommagée&#xa0;: {reason}.</translation>
    </message>
    <message>
        <source>A part of the model is missing</source>
        <translation>Une partie du modèle manque</translation>
    </message>
    <message>
        <source>A part was added: {part}.</source>
        <translation>Une partie a été ajoutée&#xa0;: {part}.</translation>
    </message>
    <message>
        <source>A passphrase needs at least {minimum} characters; several words are better.</source>
        <translation>Une phrase secrète compte au moins {minimum} caractères&#x202f;; plusieurs mots valent mieux.</translation>
    </message>
    <message>
        <source>A person decided:</source>
        <translation>Une personne a décidé&#xa0;:</translation>
    </message>
    <message>
        <source>A person took the decision back.</source>
        <translation>Une personne a retiré la décision.</translation>
    </message>
    <message>
        <source>A picture of text</source>
        <translation>Une image de texte</translation>
    </message>
    <message>
        <source>A policy is being tried.</source>
        <translation>Une politique est en cours d’essai.</translation>
    </message>
    <message>
        <source>A probability is between 0 and 1, and the lower bound comes first.</source>
        <translation>Une probabilité est comprise entre 0 et 1, et la borne inférieure vient en premier.</translation>
    </message>
    <message>
        <source>A process can&apos;t be started</source>
        <translation>Un processus ne peut pas être lancé</translation>
    </message>
    <message>
        <source>A prompt with several policies has no probability for each of them, and no other column was found.</source>
        <translation>Un prompt à plusieurs politiques n’a pas de probabilité pour chacune d’elles, et aucune autre colonne n’a été trouvée.</translation>
    </message>
    <message>
        <source>A property&apos;s name</source>
        <translation>Le nom d’une propriété</translation>
    </message>
    <message>
        <source>A property&apos;s name is not valid.</source>
        <translation>Le nom d’une propriété n’est pas valide.</translation>
    </message>
    <message>
        <source>A queue needs at least one rule that says what is to be reviewed.</source>
        <translation>Une file a besoin d’au moins une règle qui dit ce qui doit être examiné.</translation>
    </message>
    <message>
        <source>A recovery code can&apos;t be the passphrase.</source>
        <translation>Un code de récupération ne peut pas servir de phrase secrète.</translation>
    </message>
    <message>
        <source>A report holds up to {most} items, and these are more.</source>
        <translation>Un rapport contient jusqu’à {most} éléments, et il y en a davantage.</translation>
    </message>
    <message>
        <source>A request from another program is being judged.</source>
        <translation>La requête d’un autre programme est en cours de jugement.</translation>
    </message>
    <message>
        <source>A run may be using it: wait until it has finished.</source>
        <translation>Une vérification l’utilise peut-être&#xa0;: attendez qu’elle soit terminée.</translation>
    </message>
    <message>
        <source>A saved search needs a name.</source>
        <translation>Une recherche enregistrée doit avoir un nom.</translation>
    </message>
    <message>
        <source>A seal is a number, a hyphen and 64 digits and letters from a to f, and “{seal}” is not.</source>
        <translation>Un sceau se compose d’un nombre, d’un trait d’union et de 64 chiffres et lettres de a à f&#x202f;; «&#xa0;{seal}&#xa0;» n’en est pas un.</translation>
    </message>
    <message>
        <source>A seal that was kept elsewhere, or a time stamp on it, shows that nothing recorded before was changed since then.</source>
        <translation>Un sceau conservé ailleurs, ou un horodatage de ce sceau, montre que rien de ce qui était consigné auparavant n’a été modifié depuis.</translation>
    </message>
    <message>
        <source>A second reviewer decides under one version of one policy. This queue has: {policies}.</source>
        <translation>Un deuxième examinateur décide selon une seule version d’une seule politique. Cette file contient&#xa0;: {policies}.</translation>
    </message>
    <message>
        <source>A sequence could not be attached to the prefix.</source>
        <translation>Une séquence n’a pas pu être rattachée au préfixe.</translation>
    </message>
    <message>
        <source>A setting has an invalid value</source>
        <translation>Un paramètre a une valeur non valide</translation>
    </message>
    <message>
        <source>A setting keeps Plumbline from using the network, so no request was made.</source>
        <translation>Un paramètre interdit à Plumbline d’utiliser le réseau, aucune demande n’a donc été faite.</translation>
    </message>
    <message>
        <source>A setting keeps Plumbline from using the network, so nothing was downloaded.</source>
        <translation>Un paramètre interdit à Plumbline d’utiliser le réseau, rien n’a donc été téléchargé.</translation>
    </message>
    <message>
        <source>A setting keeps Plumbline from using the network, so nothing was sent to {host}.</source>
        <translation>Un paramètre interdit à Plumbline d’utiliser le réseau, rien n’a donc été envoyé à {host}.</translation>
    </message>
    <message>
        <source>A share is above 0 and at most 1: 0.05 is one in twenty.</source>
        <translation>Une part est supérieure à 0 et d’au plus 1&#xa0;: 0.05 correspond à un sur vingt.</translation>
    </message>
    <message>
        <source>A tensor has no name of its own.</source>
        <translation>Un tenseur n’a pas de nom propre.</translation>
    </message>
    <message>
        <source>A tensor&apos;s name</source>
        <translation>Le nom d’un tenseur</translation>
    </message>
    <message>
        <source>A text could not be tokenized.</source>
        <translation>Un texte n’a pas pu être découpé en tokens.</translation>
    </message>
    <message>
        <source>A text in a list</source>
        <translation>Un texte dans une liste</translation>
    </message>
    <message>
        <source>A token</source>
        <translation>Un jeton</translation>
    </message>
    <message>
        <source>A token often raises the limit.</source>
        <translation>Un jeton d’accès relève souvent la limite.</translation>
    </message>
    <message>
        <source>A value can&apos;t be read: {reason}</source>
        <translation>Une valeur ne peut pas être lue&#xa0;: {reason}</translation>
    </message>
    <message>
        <source>About the case</source>
        <translation>À propos de l’affaire</translation>
    </message>
    <message>
        <source>Access was refused</source>
        <translation>L’accès a été refusé</translation>
    </message>
    <message>
        <source>Accuracy, with 95 % intervals</source>
        <translation>Exactitude, avec intervalles à 95&#xa0;%</translation>
    </message>
    <message>
        <source>Add a field of the type “{binary}” or “{label}”.</source>
        <translation>Ajoutez un champ du type «&#xa0;{binary}&#xa0;» ou «&#xa0;{label}&#xa0;».</translation>
    </message>
    <message>
        <source>Add a field of the type “{type}”, or remove the labels.</source>
        <translation>Ajoutez un champ du type «&#xa0;{type}&#xa0;», ou retirez les étiquettes.</translation>
    </message>
    <message>
        <source>Add a label for every flag.</source>
        <translation>Ajoutez une étiquette pour chaque indicateur.</translation>
    </message>
    <message>
        <source>Add a label for every possible answer.</source>
        <translation>Ajoutez une étiquette pour chaque réponse possible.</translation>
    </message>
    <message>
        <source>Add a label that means violates or escalate.</source>
        <translation>Ajoutez une étiquette qui signifie «&#xa0;enfreint&#xa0;» ou «&#xa0;faire remonter&#xa0;».</translation>
    </message>
    <message>
        <source>Add another one first.</source>
        <translation>Ajoutez-en d’abord un autre.</translation>
    </message>
    <message>
        <source>Add every field, in the order in which they are written.</source>
        <translation>Ajoutez tous les champs, dans l’ordre où ils sont écrits.</translation>
    </message>
    <message>
        <source>Add some to it first.</source>
        <translation>Commencez par y ajouter des exemples.</translation>
    </message>
    <message>
        <source>A review queue offers a pause each time you have decided on this many hard items in a day. Hard items are those that break a policy whose texts are blurred.</source>
        <translation>Après combien d’éléments éprouvants par jour une file d’examen propose une pause, à chaque fois. Sont éprouvants les éléments qui enfreignent une politique dont les textes sont floutés.</translation>
    </message>
    <message>
        <source>After the policy and the longest text, {free} tokens are left for the reasoning and the answer. The limits of run {run} were {budget} and {limit}.</source>
        <translation>Après la politique et le texte le plus long, il reste {free} tokens pour le raisonnement et la réponse. Les limites de la vérification {run} étaient {budget} et {limit}.</translation>
    </message>
    <message>
        <source>All calculated values are finite numbers</source>
        <translation>Toutes les valeurs calculées sont des nombres finis</translation>
    </message>
    <message>
        <source>All examples have the same outcome. Show both kinds, near the line.</source>
        <translation>Tous les exemples ont le même résultat. Montrez les deux sortes, près de la limite.</translation>
    </message>
    <message>
        <source>All examples on the curves are of one kind, so nothing can be said about telling the two apart.</source>
        <translation>Tous les exemples des courbes sont de la même sorte&#xa0;: on ne peut donc rien dire de la distinction entre les deux.</translation>
    </message>
    <message>
        <source>All items are in the half “{half}”: nothing is kept apart.</source>
        <translation>Tous les éléments sont dans la moitié «&#xa0;{half}&#xa0;»&#xa0;: rien n’est mis de côté.</translation>
    </message>
    <message>
        <source>All policies right, column {column} (together): {share}</source>
        <translation>Toutes les politiques justes, colonne {column} (ensemble)&#xa0;: {share}</translation>
    </message>
    <message>
        <source>All policies right, columns {columns} (one by one): {share}</source>
        <translation>Toutes les politiques justes, colonnes {columns} (une par une)&#xa0;: {share}</translation>
    </message>
    <message>
        <source>All that fit</source>
        <translation>Autant qu’il en tient</translation>
    </message>
    <message>
        <source>All the same</source>
        <translation>Tous identiques</translation>
    </message>
    <message>
        <source>Allow use of the network</source>
        <translation>Autoriser l’utilisation du réseau</translation>
    </message>
    <message>
        <source>Allowed</source>
        <translation>Autorisé</translation>
    </message>
    <message>
        <source>Always adds the JSON schema of the answer after the policy. Otherwise it is added where the policy doesn&apos;t say itself what to answer. Answers follow the format either way.</source>
        <translation>Ajoute toujours le schéma JSON de la réponse après la politique. Sinon, il est ajouté quand la politique ne dit pas elle-même que répondre. Dans les deux cas, les réponses respectent le format.</translation>
    </message>
    <message>
        <source>An answer needs at least two labels to choose from.</source>
        <translation>Une réponse a besoin d’au moins deux étiquettes au choix.</translation>
    </message>
    <message>
        <source>An answer of the kind “{kind}” has no fields.</source>
        <translation>Une réponse du genre «&#xa0;{kind}&#xa0;» n’a pas de champs.</translation>
    </message>
    <message>
        <source>An answer that does not end within this limit is recorded as undetermined.</source>
        <translation>Une réponse qui ne se termine pas dans cette limite est consignée comme indéterminée.</translation>
    </message>
    <message>
        <source>An authority</source>
        <translation>Une autorité</translation>
    </message>
    <message>
        <source>An outside authority stated that it was shown a seal at that time (RFC 3161).</source>
        <translation>Une autorité extérieure a attesté qu’un sceau lui a été présenté à ce moment (RFC 3161).</translation>
    </message>
    <message>
        <source>An evaluation is running.</source>
        <translation>Une évaluation est en cours.</translation>
    </message>
    <message>
        <source>An evaluation measures at least one policy.</source>
        <translation>Une évaluation mesure au moins une politique.</translation>
    </message>
    <message>
        <source>An example needs a text.</source>
        <translation>Un exemple doit avoir un texte.</translation>
    </message>
    <message>
        <source>An object in it names the same field twice.</source>
        <translation>Un objet qu’il contient nomme deux fois le même champ.</translation>
    </message>
    <message>
        <source>An object was expected here.</source>
        <translation>Un objet était attendu ici.</translation>
    </message>
    <message>
        <source>Animation</source>
        <translation>Animation</translation>
    </message>
    <message>
        <source>Another Plumbline process is working on run {run}.</source>
        <translation>Un autre processus de Plumbline travaille sur la vérification {run}.</translation>
    </message>
    <message>
        <source>Another Plumbline process writes verdicts to “{folder}”.</source>
        <translation>Un autre processus Plumbline écrit des verdicts dans «&#xa0;{folder}&#xa0;».</translation>
    </message>
    <message>
        <source>Another connection is opened only if it makes the download faster.</source>
        <translation>Une connexion de plus n’est ouverte que si elle accélère le téléchargement.</translation>
    </message>
    <message>
        <source>Another part of the file is read</source>
        <translation>Une autre partie du fichier est lue</translation>
    </message>
    <message>
        <source>Another process is downloading “{name}” right now.</source>
        <translation>Un autre processus télécharge «&#xa0;{name}&#xa0;» en ce moment.</translation>
    </message>
    <message>
        <source>Another program is writing to {file}, and did not finish in time.</source>
        <translation>Un autre programme écrit dans {file} et n’a pas terminé à temps.</translation>
    </message>
    <message>
        <source>Answer other programs on this computer</source>
        <translation>Répondre aux autres programmes de cet ordinateur</translation>
    </message>
    <message>
        <source>Answers</source>
        <translation>Réponses</translation>
    </message>
    <message>
        <source>Answers:</source>
        <translation>Réponses&#xa0;:</translation>
    </message>
    <message>
        <source>Any GGUF repository can be named too: organisation/name or organisation/name:file.</source>
        <translation>Tout dépôt GGUF peut aussi être indiqué&#xa0;: organisation/name ou organisation/name:file.</translation>
    </message>
    <message>
        <source>Archives and messages inside one another are read to a depth of {depth}.</source>
        <translation>Les archives et les messages imbriqués sont lus jusqu’à une profondeur de {depth}.</translation>
    </message>
    <message>
        <source>Archives of this kind are not read. Unpack it, and add the folder.</source>
        <translation>Les archives de ce type ne sont pas lues. Décompressez-la, puis ajoutez le dossier.</translation>
    </message>
    <message>
        <source>Archives, messages and documents inside one another</source>
        <translation>Archives, messages et documents imbriqués</translation>
    </message>
    <message>
        <source>Ask again, or ask another authority.</source>
        <translation>Demandez de nouveau, ou adressez-vous à une autre autorité.</translation>
    </message>
    <message>
        <source>Ask the authority for its answer again.</source>
        <translation>Demandez de nouveau sa réponse à l’autorité.</translation>
    </message>
    <message>
        <source>Ask whoever made it to send it again.</source>
        <translation>Demandez à son auteur de vous le renvoyer.</translation>
    </message>
    <message>
        <source>Ask whoever runs the server for its certificate, and choose that file beside the server&apos;s address.</source>
        <translation>Demandez son certificat à la personne qui gère le serveur, et choisissez ce fichier à côté de l’adresse du serveur.</translation>
    </message>
    <message>
        <source>Ask whoever runs the server for its key.</source>
        <translation>Demandez sa clé à la personne qui gère le serveur.</translation>
    </message>
    <message>
        <source>Ask whoever runs the server for the address of llama-server or vLLM itself.</source>
        <translation>Demandez à la personne qui gère le serveur l’adresse de llama-server ou de vLLM lui-même.</translation>
    </message>
    <message>
        <source>Ask whoever runs the server to allow requests to /tokenize.</source>
        <translation>Demandez à la personne qui gère le serveur d’autoriser les requêtes à /tokenize.</translation>
    </message>
    <message>
        <source>Ask whoever runs the server to start one of these models.</source>
        <translation>Demandez à la personne qui gère le serveur de démarrer l’un de ces modèles.</translation>
    </message>
    <message>
        <source>Asked for: {file}, {size} bytes, sha256 {expected}. Received: {size} bytes, sha256 {first}. {explanation}</source>
        <translation>Demandé&#xa0;: {file}, {size} octets, sha256 {expected}. Reçu&#xa0;: {size} octets, sha256 {first}. {explanation}</translation>
    </message>
    <message>
        <source>At 0, the most likely token is always chosen, so verdicts are repeatable. Higher values add variation.</source>
        <translation>À 0, le token le plus probable est toujours choisi&#xa0;: les verdicts sont donc reproductibles. Des valeurs plus élevées ajoutent de la variation.</translation>
    </message>
    <message numerus="yes">
        <source>At low effort {n} texts have no measured probability. Such texts are always judged again at medium effort.</source>
        <translation>
            <numerusform>Avec l’effort faible, {n} texte n’a pas de probabilité mesurée. Un tel texte est toujours jugé de nouveau avec l’effort moyen.</numerusform>
            <numerusform>Avec l’effort faible, {n} textes n’ont pas de probabilité mesurée. De tels textes sont toujours jugés de nouveau avec l’effort moyen.</numerusform>
        </translation>
    </message>
    <message>
        <source>At temperature 0 the most likely word is always taken, so repeats always agree. Repeat at temperature 1 to see how steady the verdicts are.</source>
        <translation>À la température 0, le mot le plus probable est toujours pris&#xa0;: les répétitions concordent donc toujours. Répétez à la température 1 pour voir la stabilité des verdicts.</translation>
    </message>
    <message>
        <source>At this limit, the model stops reasoning and is asked for its answer.</source>
        <translation>À cette limite, le modèle cesse de raisonner et doit donner sa réponse.</translation>
    </message>
    <message>
        <source>Author</source>
        <translation>Auteur</translation>
    </message>
    <message>
        <source>Authority</source>
        <translation>Autorité</translation>
    </message>
    <message>
        <source>Auto</source>
        <translation>Automatique</translation>
    </message>
    <message>
        <source>Automatic</source>
        <translation>Automatique</translation>
    </message>
    <message>
        <source>Begun</source>
        <translation>Début</translation>
    </message>
    <message>
        <source>Compared with published figures: {title}</source>
        <translation>À côté de ce que d’autres ont publié&#xa0;: {title}</translation>
    </message>
    <message>
        <source>Best installed model</source>
        <translation>Meilleur modèle installé</translation>
    </message>
    <message>
        <source>Between 0 and {most} messages can go before an item.</source>
        <translation>De 0 à {most} messages peuvent précéder un élément.</translation>
    </message>
    <message>
        <source>Blurred</source>
        <translation>Flouté</translation>
    </message>
    <message>
        <source>Budgets</source>
        <translation>Budgets</translation>
    </message>
    <message>
        <source>By</source>
        <translation>Par</translation>
    </message>
    <message>
        <source>Byte {byte} of the policy “{title}” is not UTF-8.</source>
        <translation>L’octet {byte} de la politique «&#xa0;{title}&#xa0;» n’est pas de l’UTF-8.</translation>
    </message>
    <message>
        <source>Byte {position} is not UTF-8</source>
        <translation>L’octet {position} n’est pas de l’UTF-8</translation>
    </message>
    <message>
        <source>Case</source>
        <translation>Affaire</translation>
    </message>
    <message>
        <source>Change the texts alone, and leave the names before the “=” as they are.</source>
        <translation>Modifiez uniquement les textes, et laissez tels quels les noms placés avant le «&#xa0;=&#xa0;».</translation>
    </message>
    <message>
        <source>Changed after it was recorded: {record}, recorded at {time}.</source>
        <translation>Modifié après son enregistrement&#xa0;: {record}, enregistré le {time}.</translation>
    </message>
    <message>
        <source>Changed since the report was made: {part}.</source>
        <translation>Modifié depuis la création du rapport&#xa0;: {part}.</translation>
    </message>
    <message>
        <source>Changed while being read</source>
        <translation>Modifié pendant la lecture</translation>
    </message>
    <message>
        <source>Check its name.</source>
        <translation>Vérifiez son nom.</translation>
    </message>
    <message>
        <source>Check its path.</source>
        <translation>Vérifiez son chemin.</translation>
    </message>
    <message>
        <source>Check its permissions.</source>
        <translation>Vérifiez ses autorisations.</translation>
    </message>
    <message>
        <source>Check that it runs and that this machine reaches it. Nothing is lost: what was judged is kept.</source>
        <translation>Vérifiez qu’il fonctionne et que cet ordinateur peut l’atteindre. Rien n’est perdu&#xa0;: ce qui a été jugé est conservé.</translation>
    </message>
    <message>
        <source>Check that its folder exists and that you may write there.</source>
        <translation>Vérifiez que son dossier existe et que vous pouvez y écrire.</translation>
    </message>
    <message>
        <source>Check that nothing between this machine and the server changes requests.</source>
        <translation>Vérifiez que rien, entre cet ordinateur et le serveur, ne modifie les requêtes.</translation>
    </message>
    <message>
        <source>Check that the file is there and that you have permission to read it.</source>
        <translation>Vérifiez que le fichier est là et que vous avez le droit de le lire.</translation>
    </message>
    <message>
        <source>Check that the server is started with support for grammars, and that its version is not too old.</source>
        <translation>Vérifiez que le serveur est démarré avec la prise en charge des grammaires et que sa version n’est pas trop ancienne.</translation>
    </message>
    <message>
        <source>Check the GPU&apos;s driver, and that llama-cpp-python was built for this GPU; the guide says how.</source>
        <translation>Vérifiez le pilote du GPU, et que llama-cpp-python a été compilé pour ce GPU&#x202f;; le guide explique comment.</translation>
    </message>
    <message>
        <source>Check the disk and the folder&apos;s permissions, then try again.</source>
        <translation>Vérifiez le disque et les autorisations du dossier, puis réessayez.</translation>
    </message>
    <message>
        <source>Check the drive and its connection. If it is a network folder, move the history to a local disk.</source>
        <translation>Vérifiez le lecteur et sa connexion. S’il s’agit d’un dossier réseau, déplacez l’historique sur un disque local.</translation>
    </message>
    <message>
        <source>Check the endpoint&apos;s folder and the name.</source>
        <translation>Vérifiez le dossier du point d’accès et le nom.</translation>
    </message>
    <message>
        <source>Check the file&apos;s permissions.</source>
        <translation>Vérifiez les autorisations du fichier.</translation>
    </message>
    <message>
        <source>Check the folder&apos;s permissions and the free space.</source>
        <translation>Vérifiez les autorisations du dossier et l’espace libre.</translation>
    </message>
    <message>
        <source>Check the folder&apos;s permissions, or set the environment variable {variable} to a writable folder.</source>
        <translation>Vérifiez les autorisations du dossier, ou donnez à la variable d’environnement {variable} un dossier où l’écriture est possible.</translation>
    </message>
    <message>
        <source>Check the folder&apos;s permissions.</source>
        <translation>Vérifiez les autorisations du dossier.</translation>
    </message>
    <message>
        <source>Check the labels and limits in the policy&apos;s answer format.</source>
        <translation>Vérifiez les étiquettes et les limites dans le format de réponse de la politique.</translation>
    </message>
    <message>
        <source>Check the labels in the policy&apos;s answer format. Report this if they look right.</source>
        <translation>Vérifiez les étiquettes dans le format de réponse de la politique. Si elles semblent correctes, signalez ceci.</translation>
    </message>
    <message>
        <source>Check the name and the revision. It may also be private: then a token is needed.</source>
        <translation>Vérifiez le nom et la révision. Il est peut-être privé&#xa0;: il faut alors un jeton d’accès.</translation>
    </message>
    <message>
        <source>Check the name.</source>
        <translation>Vérifiez le nom.</translation>
    </message>
    <message>
        <source>Check the passphrase, capital letters included.</source>
        <translation>Vérifiez la phrase secrète, majuscules comprises.</translation>
    </message>
    <message>
        <source>Check the passphrase. Without the right key nobody can read the history, the makers of Plumbline included.</source>
        <translation>Vérifiez la phrase secrète. Sans la bonne clé, personne ne peut lire l’historique, pas même les auteurs de Plumbline.</translation>
    </message>
    <message>
        <source>Check the path.</source>
        <translation>Vérifiez le chemin.</translation>
    </message>
    <message>
        <source>Check the paths, or enter a text.</source>
        <translation>Vérifiez les chemins, ou saisissez un texte.</translation>
    </message>
    <message>
        <source>Check the permissions of the models folder.</source>
        <translation>Vérifiez les autorisations du dossier des modèles.</translation>
    </message>
    <message>
        <source>Check the server&apos;s version, and that nothing between it and this machine changes its answers.</source>
        <translation>Vérifiez la version du serveur, et que rien entre lui et cet ordinateur ne modifie ses réponses.</translation>
    </message>
    <message>
        <source>Check the spelling and the current folder.</source>
        <translation>Vérifiez l’orthographe et le dossier actuel.</translation>
    </message>
    <message>
        <source>Check whether the server limits how much a request may write.</source>
        <translation>Vérifiez si le serveur limite ce qu’une requête peut écrire.</translation>
    </message>
    <message>
        <source>Choose a different passphrase.</source>
        <translation>Choisissez une autre phrase secrète.</translation>
    </message>
    <message>
        <source>Choose a file</source>
        <translation>Choisissez un fichier</translation>
    </message>
    <message>
        <source>Choose a file with the certificate in PEM form, as whoever runs the server has it.</source>
        <translation>Choisissez un fichier contenant le certificat au format PEM, fourni par la personne qui gère le serveur.</translation>
    </message>
    <message>
        <source>Choose a folder of their own for the verdicts.</source>
        <translation>Choisissez un dossier à part pour les verdicts.</translation>
    </message>
    <message>
        <source>Choose a folder outside, or say that you want it inside: then it is not watched itself.</source>
        <translation>Choisissez un dossier extérieur, ou indiquez que vous le voulez à l’intérieur&#xa0;: il n’est alors pas surveillé lui-même.</translation>
    </message>
    <message>
        <source>Choose a longer passphrase.</source>
        <translation>Choisissez une phrase secrète plus longue.</translation>
    </message>
    <message>
        <source>Choose a model.</source>
        <translation>Choisissez un modèle.</translation>
    </message>
    <message>
        <source>Choose a passphrase instead.</source>
        <translation>Choisissez plutôt une phrase secrète.</translation>
    </message>
    <message>
        <source>Choose a smaller folder.</source>
        <translation>Choisissez un dossier plus petit.</translation>
    </message>
    <message>
        <source>Choose another file, or move that one.</source>
        <translation>Choisissez un autre fichier, ou déplacez celui-là.</translation>
    </message>
    <message>
        <source>Choose another folder, or move that one.</source>
        <translation>Choisissez un autre dossier, ou déplacez celui-là.</translation>
    </message>
    <message>
        <source>Choose another name.</source>
        <translation>Choisissez un autre nom.</translation>
    </message>
    <message>
        <source>Choose another place, or free some space there.</source>
        <translation>Choisissez un autre emplacement, ou libérez-y de l’espace.</translation>
    </message>
    <message>
        <source>Choose fewer columns as context, a shorter policy, or a larger context of the engine.</source>
        <translation>Choisissez moins de colonnes comme contexte, une politique plus courte ou un contexte plus grand du moteur.</translation>
    </message>
    <message>
        <source>Choose fewer: by a filter, or as a case.</source>
        <translation>Choisissez-en moins&#xa0;: par un filtre, ou sous forme d’affaire.</translation>
    </message>
    <message>
        <source>Choose gpt-oss-safeguard or gpt-oss in GGUF format.</source>
        <translation>Choisissez gpt-oss-safeguard ou gpt-oss au format GGUF.</translation>
    </message>
    <message>
        <source>Choose items, or search for something else.</source>
        <translation>Choisissez des éléments, ou cherchez autre chose.</translation>
    </message>
    <message>
        <source>Choose one exercise&apos;s file and the files with the labels of everybody who did it.</source>
        <translation>Choisissez le fichier d’un seul exercice et les fichiers contenant les étiquettes de toutes les personnes qui l’ont fait.</translation>
    </message>
    <message>
        <source>Choose one file, or the first part of a split model.</source>
        <translation>Choisissez un seul fichier, ou la première partie d’un modèle divisé.</translation>
    </message>
    <message>
        <source>Choose one file.</source>
        <translation>Choisissez un seul fichier.</translation>
    </message>
    <message>
        <source>Choose one of these, or let the engine choose.</source>
        <translation>Choisissez l’un d’eux, ou laissez le moteur choisir.</translation>
    </message>
    <message>
        <source>Choose one of {labels}.</source>
        <translation>Choisissez l’une de ces étiquettes&#xa0;: {labels}.</translation>
    </message>
    <message>
        <source>Choose other rules, or other runs.</source>
        <translation>Choisissez d’autres règles, ou d’autres vérifications.</translation>
    </message>
    <message>
        <source>Choose the JSON file of a case.</source>
        <translation>Choisissez le fichier JSON d’une affaire.</translation>
    </message>
    <message>
        <source>Choose the file itself, or another folder.</source>
        <translation>Choisissez le fichier lui-même, ou un autre dossier.</translation>
    </message>
    <message>
        <source>Choose the file itself.</source>
        <translation>Choisissez le fichier lui-même.</translation>
    </message>
    <message>
        <source>Choose the first part alone; the others are found beside it.</source>
        <translation>Choisissez seulement la première partie&#x202f;; les autres sont trouvées à côté.</translation>
    </message>
    <message>
        <source>Click</source>
        <translation>Cliquer</translation>
    </message>
    <message>
        <source>Close Plumbline first. Your history, settings and models stay where they are. A newer version may change the history&apos;s format, and an older one refuses it then: to be able to go back, make a copy of the history first.</source>
        <translation>Fermez d’abord Plumbline. Votre historique, vos paramètres et vos modèles restent où ils sont. Une version plus récente peut changer le format de l’historique, qu’une plus ancienne refusera alors&#xa0;: pour pouvoir revenir en arrière, faites d’abord une copie de l’historique.</translation>
    </message>
    <message>
        <source>Close other programs first.</source>
        <translation>Fermez d’abord d’autres programmes.</translation>
    </message>
    <message>
        <source>Close other programs, choose a smaller model, or keep fewer layers on the GPU.</source>
        <translation>Fermez d’autres programmes, choisissez un modèle plus petit ou placez moins de couches sur le GPU.</translation>
    </message>
    <message>
        <source>Close other programs, choose a smaller model, or set fewer sequences or a smaller context.</source>
        <translation>Fermez d’autres programmes, choisissez un modèle plus petit, ou réglez moins de séquences ou un contexte plus petit.</translation>
    </message>
    <message>
        <source>Close other programs, or set fewer sequences or a smaller context.</source>
        <translation>Fermez d’autres programmes, ou réglez moins de séquences ou un contexte plus petit.</translation>
    </message>
    <message>
        <source>Close other windows of Plumbline, and other programs that have this file open, and try again.</source>
        <translation>Fermez les autres fenêtres de Plumbline et les autres programmes qui ont ouvert ce fichier, puis réessayez.</translation>
    </message>
    <message>
        <source>Close the program and start it again.</source>
        <translation>Fermez le programme et relancez-le.</translation>
    </message>
    <message>
        <source>Close the program and start it again. It was probably updated while it was running.</source>
        <translation>Fermez le programme et relancez-le. Il a probablement été mis à jour pendant son exécution.</translation>
    </message>
    <message>
        <source>Colour theme</source>
        <translation>Thème de couleurs</translation>
    </message>
    <message>
        <source>Column</source>
        <translation>Colonne</translation>
    </message>
    <message>
        <source>Columns</source>
        <translation>Colonnes</translation>
    </message>
    <message>
        <source>Compare it with what was written down. Nothing was checked.</source>
        <translation>Comparez-le avec ce qui a été noté. Rien n’a été vérifié.</translation>
    </message>
    <message>
        <source>Comparison</source>
        <translation>Comparaison</translation>
    </message>
    <message>
        <source>Content</source>
        <translation>Contenu</translation>
    </message>
    <message>
        <source>Context size (tokens)</source>
        <translation>Taille du contexte (tokens)</translation>
    </message>
    <message>
        <source>Copy it as {file} into a folder that you can write to.</source>
        <translation>Copiez-le sous le nom {file} dans un dossier où vous pouvez écrire.</translation>
    </message>
    <message>
        <source>Copy or download it again.</source>
        <translation>Copiez-le ou téléchargez-le de nouveau.</translation>
    </message>
    <message>
        <source>Correct it, or delete it to use the one that ships with Plumbline.</source>
        <translation>Corrigez-le, ou supprimez-le pour utiliser celui qui est fourni avec Plumbline.</translation>
    </message>
    <message>
        <source>Correct it, or delete the file to have the form of the answer inferred from the policy.</source>
        <translation>Corrigez-le, ou supprimez le fichier pour que la forme de la réponse soit déduite de la politique.</translation>
    </message>
    <message>
        <source>Correct the file, or delete it to return to the default settings.</source>
        <translation>Corrigez le fichier, ou supprimez-le pour revenir aux paramètres par défaut.</translation>
    </message>
    <message>
        <source>Could not be opened</source>
        <translation>Impossible à ouvrir</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>Sombre</translation>
    </message>
    <message>
        <source>Database: {finding}.</source>
        <translation>Base de données&#xa0;: {finding}.</translation>
    </message>
    <message>
        <source>Date in the prompt</source>
        <translation>Date dans le prompt</translation>
    </message>
    <message>
        <source>Decided as the model</source>
        <translation>Décidé comme le modèle</translation>
    </message>
    <message>
        <source>Decided on by a person</source>
        <translation>Avec décision d’une personne</translation>
    </message>
    <message>
        <source>Decided differently from the model</source>
        <translation>Décidé autrement que le modèle</translation>
    </message>
    <message>
        <source>Decisions</source>
        <translation>Décisions</translation>
    </message>
    <message>
        <source>Decisions are shown when everybody has decided on every text, so that nobody is led by the others.</source>
        <translation>Les décisions s’affichent quand tout le monde a décidé de tous les textes, pour que personne ne soit influencé par les autres.</translation>
    </message>
    <message>
        <source>Decoding returned {status}. {errors}</source>
        <translation>Le décodage a renvoyé {status}. {errors}</translation>
    </message>
    <message>
        <source>Defaults</source>
        <translation>Par défaut</translation>
    </message>
    <message>
        <source>Delete that file; the weights beside it can be imported again.</source>
        <translation>Supprimez ce fichier&#x202f;; les poids situés à côté peuvent être importés de nouveau.</translation>
    </message>
    <message>
        <source>Delete the folders that are not needed.</source>
        <translation>Supprimez les dossiers dont vous n’avez pas besoin.</translation>
    </message>
    <message>
        <source>Deleted message</source>
        <translation>Message supprimé</translation>
    </message>
    <message>
        <source>Device</source>
        <translation>Périphérique</translation>
    </message>
    <message>
        <source>Differing in</source>
        <translation>Différences</translation>
    </message>
    <message>
        <source>If you are not sure, stop here: somebody may be intercepting the connection.</source>
        <translation>Ne faites rien de plus si vous n’êtes pas sûr&#xa0;: quelqu’un pourrait se trouver entre vous et le serveur.</translation>
    </message>
    <message>
        <source>Documents of this kind are not read. Save it as plain text in the program that opens it, and add that file.</source>
        <translation>Les documents de ce type ne sont pas lus. Enregistrez-le en texte brut dans le programme qui l’ouvre, puis ajoutez ce fichier.</translation>
    </message>
    <message>
        <source>A golden set needs a name.</source>
        <translation>Un jeu de référence doit avoir un nom.</translation>
    </message>
    <message>
        <source>Does not fit this machine. {reason}</source>
        <translation>Ne tient pas sur cet ordinateur. {reason}</translation>
    </message>
    <message>
        <source>Download all parts again from the same place.</source>
        <translation>Téléchargez de nouveau toutes les parties depuis le même endroit.</translation>
    </message>
    <message>
        <source>Download it again, or choose another file.</source>
        <translation>Téléchargez-le de nouveau, ou choisissez un autre fichier.</translation>
    </message>
    <message>
        <source>Download limit (MB/s)</source>
        <translation>Limite de téléchargement (Mo/s)</translation>
    </message>
    <message>
        <source>Download or import the model again, or connect the disk that it is on.</source>
        <translation>Téléchargez ou importez de nouveau le modèle, ou connectez le disque où il se trouve.</translation>
    </message>
    <message>
        <source>Download source</source>
        <translation>Source des téléchargements</translation>
    </message>
    <message>
        <source>Download the missing part into the same folder.</source>
        <translation>Téléchargez la partie manquante dans le même dossier.</translation>
    </message>
    <message>
        <source>Download the model again, or verify the file.</source>
        <translation>Téléchargez de nouveau le modèle, ou contrôlez le fichier.</translation>
    </message>
    <message>
        <source>Download the model again.</source>
        <translation>Téléchargez de nouveau le modèle.</translation>
    </message>
    <message>
        <source>Download the newer .deb package and open it, or install it with apt.</source>
        <translation>Téléchargez le paquet .deb plus récent et ouvrez-le, ou installez-le avec apt.</translation>
    </message>
    <message>
        <source>Download the newer AppImage and put it in the place of {file}.</source>
        <translation>Téléchargez l’AppImage plus récente et mettez-la à la place de {file}.</translation>
    </message>
    <message>
        <source>Download the newer archive and unpack it in the place of {folder}.</source>
        <translation>Téléchargez l’archive plus récente et décompressez-la à la place de {folder}.</translation>
    </message>
    <message>
        <source>Download the newer disk image, open it, and drag Plumbline into the Applications folder.</source>
        <translation>Téléchargez l’image disque plus récente, ouvrez-la et faites glisser Plumbline dans le dossier Applications.</translation>
    </message>
    <message>
        <source>Download the newer installer and run it. It takes this version&apos;s place.</source>
        <translation>Téléchargez le programme d’installation plus récent et exécutez-le. Il remplace cette version.</translation>
    </message>
    <message>
        <source>Downloaded again, the same bytes came, so the server itself has other bytes than it promises. The file is kept aside and never loaded.</source>
        <translation>Téléchargé de nouveau, il a donné les mêmes octets&#xa0;: le serveur lui-même a donc d’autres octets que ceux qu’il promet. Le fichier est mis de côté et jamais chargé.</translation>
    </message>
    <message>
        <source>Downloaded again, the sha256 was {second}: something on the way alters the file. It is kept aside and never loaded.</source>
        <translation>Téléchargé de nouveau, il avait le sha256 {second}&#xa0;: quelque chose en chemin altère le fichier. Il est mis de côté et jamais chargé.</translation>
    </message>
    <message>
        <source>Downloaded again, the sha256 was {second}; these bytes differ: {blocks}. Something on the way alters the file. It is kept aside and never loaded.</source>
        <translation>Téléchargé de nouveau, il avait le sha256 {second}&#x202f;; ces octets diffèrent&#xa0;: {blocks}. Quelque chose en chemin altère le fichier. Il est mis de côté et jamais chargé.</translation>
    </message>
    <message>
        <source>Edit that example instead.</source>
        <translation>Modifiez plutôt cet exemple.</translation>
    </message>
    <message>
        <source>Effort</source>
        <translation>Effort</translation>
    </message>
    <message>
        <source>Either the model file is damaged, or the device or its driver calculates wrongly.</source>
        <translation>Soit le fichier du modèle est endommagé, soit le périphérique ou son pilote calcule mal.</translation>
    </message>
    <message>
        <source>Empty</source>
        <translation>Vide</translation>
    </message>
    <message>
        <source>Encryption: {finding}.</source>
        <translation>Chiffrement&#xa0;: {finding}.</translation>
    </message>
    <message>
        <source>Enforced: {all}.</source>
        <translation>Appliqué&#xa0;: {all}.</translation>
    </message>
    <message>
        <source>Engine</source>
        <translation>Moteur</translation>
    </message>
    <message>
        <source>Enter a text, or choose files.</source>
        <translation>Saisissez un texte, ou choisissez des fichiers.</translation>
    </message>
    <message>
        <source>Entries of an archive</source>
        <translation>Entrées d’une archive</translation>
    </message>
    <message>
        <source>Escalate</source>
        <translation>Faire remonter</translation>
    </message>
    <message>
        <source>Evaluate the golden set that the exercise was made from.</source>
        <translation>Évaluez le jeu de référence dont l’exercice a été tiré.</translation>
    </message>
    <message>
        <source>Evaluate the policy at these three efforts first.</source>
        <translation>Évaluez d’abord la politique avec ces trois efforts.</translation>
    </message>
    <message>
        <source>Evaluation {evaluation} has no column of the policy “{policy}”.</source>
        <translation>L’évaluation {evaluation} n’a pas de colonne de la politique «&#xa0;{policy}&#xa0;».</translation>
    </message>
    <message>
        <source>Evaluation {evaluation} has verdicts on {judged} of the {texts} texts.</source>
        <translation>L’évaluation {evaluation} a des verdicts sur {judged} des {texts} textes.</translation>
    </message>
    <message>
        <source>Evaluation {number}</source>
        <translation>Évaluation {number}</translation>
    </message>
    <message>
        <source>Evaluation {number} has no column {column}.</source>
        <translation>L’évaluation {number} n’a pas de colonne {column}.</translation>
    </message>
    <message>
        <source>Evaluation {number} has no columns any more.</source>
        <translation>L’évaluation {number} n’a plus de colonnes.</translation>
    </message>
    <message>
        <source>Evaluation {number}, begun {time} UTC.</source>
        <translation>Évaluation {number}, commencée {time} UTC.</translation>
    </message>
    <message>
        <source>Every item of run {run} was reasoned about and answered in full, or was judged again since.</source>
        <translation>Chaque élément de la vérification {run} a été entièrement raisonné et a reçu une réponse, ou a été jugé de nouveau depuis.</translation>
    </message>
    <message>
        <source>Everything that is recorded gets a link in a chain: a hash of the record and of the link before. The seal stands for the whole chain at the time of this report.</source>
        <translation>Tout ce qui est consigné reçoit un maillon dans une chaîne&#xa0;: une empreinte de l’enregistrement et du maillon précédent. Le sceau représente toute la chaîne au moment de ce rapport.</translation>
    </message>
    <message>
        <source>Example {number} is in the policy itself: the model is shown its answer.</source>
        <translation>L’exemple {number} figure dans la politique elle-même&#xa0;: la réponse est montrée au modèle.</translation>
    </message>
    <message>
        <source>Examples are not read from files that end in “{suffix}”.</source>
        <translation>Les exemples ne sont pas lus dans les fichiers en «&#xa0;{suffix}&#xa0;».</translation>
    </message>
    <message>
        <source>Examples {numbers} have the same text and contradictory labels: {labels}.</source>
        <translation>Les exemples {numbers} ont le même texte et des étiquettes contradictoires&#xa0;: {labels}.</translation>
    </message>
    <message>
        <source>Excluded by a filter</source>
        <translation>Exclu par un filtre</translation>
    </message>
    <message>
        <source>Expected</source>
        <translation>Attendu</translation>
    </message>
    <message>
        <source>Expected \ given</source>
        <translation>Attendu \ obtenu</translation>
    </message>
    <message>
        <source>Expected: {expected}</source>
        <translation>Attendu&#xa0;: {expected}</translation>
    </message>
    <message>
        <source>Expected: {expected}. Given: {given}.</source>
        <translation>Attendu&#xa0;: {expected}. Obtenu&#xa0;: {given}.</translation>
    </message>
    <message>
        <source>Expert weights</source>
        <translation>Poids des experts</translation>
    </message>
    <message>
        <source>F1 of violations</source>
        <translation>F1 des infractions</translation>
    </message>
    <message>
        <source>F1 of violations: {first} → {second}</source>
        <translation>F1 des infractions&#xa0;: {first} → {second}</translation>
    </message>
    <message>
        <source>Figures</source>
        <translation>Chiffres</translation>
    </message>
    <message>
        <source>File</source>
        <translation>Fichier</translation>
    </message>
    <message>
        <source>File or folder not found</source>
        <translation>Fichier ou dossier introuvable</translation>
    </message>
    <message>
        <source>Files ending in “{suffix}” are not read. Those that are: {suffixes}.</source>
        <translation>Les fichiers en «&#xa0;{suffix}&#xa0;» ne sont pas lus. Ceux qui le sont&#xa0;: {suffixes}.</translation>
    </message>
    <message>
        <source>Files inside other files are not read here.</source>
        <translation>Les fichiers contenus dans d’autres fichiers ne sont pas lus ici.</translation>
    </message>
    <message>
        <source>Files of a watched folder are being judged.</source>
        <translation>Des fichiers d’un dossier surveillé sont en cours de jugement.</translation>
    </message>
    <message>
        <source>Filters</source>
        <translation>Filtres</translation>
    </message>
    <message>
        <source>Fingerprint of the report:</source>
        <translation>Empreinte du rapport&#xa0;:</translation>
    </message>
    <message>
        <source>Fingerprint: {fingerprint}</source>
        <translation>Empreinte&#xa0;: {fingerprint}</translation>
    </message>
    <message>
        <source>Finished</source>
        <translation>Terminée</translation>
    </message>
    <message>
        <source>Finished runs that are older are deleted from the history each time the window opens.</source>
        <translation>Les vérifications terminées plus anciennes sont supprimées de l’historique à chaque ouverture de la fenêtre.</translation>
    </message>
    <message>
        <source>Fit</source>
        <translation>Place nécessaire</translation>
    </message>
    <message>
        <source>Fleiss&apos; kappa</source>
        <translation>Kappa de Fleiss</translation>
    </message>
    <message>
        <source>Flipped: {count}</source>
        <translation>Inversés&#xa0;: {count}</translation>
    </message>
    <message>
        <source>Folders are read to a depth of {depth}.</source>
        <translation>Les dossiers sont lus jusqu’à une profondeur de {depth}.</translation>
    </message>
    <message>
        <source>Folders inside the chosen folder are left out, as chosen.</source>
        <translation>Les dossiers situés dans le dossier choisi sont exclus, comme demandé.</translation>
    </message>
    <message>
        <source>For example 1, for numbers such as 0.85, or 100.</source>
        <translation>Par exemple 1, pour des nombres comme 0.85, ou 100.</translation>
    </message>
    <message>
        <source>For example: low, medium, high.</source>
        <translation>Par exemple&#xa0;: faible, moyen, élevé.</translation>
    </message>
    <message>
        <source>For learning the program and for tests, not for decisions.</source>
        <translation>Pour apprendre à se servir du programme et pour les tests, pas pour décider.</translation>
    </message>
    <message>
        <source>Forever</source>
        <translation>Sans limite</translation>
    </message>
    <message>
        <source>Free at least {space}, and resume.</source>
        <translation>Libérez au moins {space}, puis reprenez.</translation>
    </message>
    <message>
        <source>Free some space on the disk, or check the folder&apos;s permissions.</source>
        <translation>Libérez de l’espace sur le disque, ou vérifiez les autorisations du dossier.</translation>
    </message>
    <message>
        <source>Free some space, or choose another models folder. Nothing that was downloaded is lost.</source>
        <translation>Libérez de l’espace, ou choisissez un autre dossier des modèles. Rien de ce qui a été téléchargé n’est perdu.</translation>
    </message>
    <message>
        <source>French differs between France, Québec, Belgium and Africa, and slang changes quickly. Say which usage the policy is for, and let the model leave ambiguous words to a person.</source>
        <translation>Le français varie entre la France, le Québec, la Belgique et l’Afrique, et l’argot change vite. Dites à quel usage la politique s’applique, et laissez le modèle confier les mots ambigus à une personne.</translation>
    </message>
    <message>
        <source>GPU layers</source>
        <translation>Couches sur le GPU</translation>
    </message>
    <message>
        <source>GPU memory</source>
        <translation>Mémoire du GPU</translation>
    </message>
    <message>
        <source>German differs between Germany, Austria and Switzerland, and between dialects. Say how the policy treats regional words, and let the model leave those that it can&apos;t place to a person.</source>
        <translation>L’allemand varie entre l’Allemagne, l’Autriche et la Suisse, et d’un dialecte à l’autre. Dites comment la politique traite les mots régionaux, et laissez le modèle confier à une personne ceux qu’il ne sait pas situer.</translation>
    </message>
    <message>
        <source>Give every field a name of its own.</source>
        <translation>Donnez à chaque champ un nom propre.</translation>
    </message>
    <message>
        <source>Give it one.</source>
        <translation>Donnez-lui-en un.</translation>
    </message>
    <message>
        <source>Give one character such as ; or one of: {names}.</source>
        <translation>Indiquez un caractère tel que ; ou l’un de&#xa0;: {names}.</translation>
    </message>
    <message>
        <source>Golden set</source>
        <translation>Jeu de référence</translation>
    </message>
    <message>
        <source>Golden sets are small: take a part.</source>
        <translation>Les jeux de référence sont petits&#xa0;: prenez-en une partie.</translation>
    </message>
    <message>
        <source>Have the same model served by llama-server or vLLM instead.</source>
        <translation>Faites plutôt servir le même modèle par llama-server ou vLLM.</translation>
    </message>
    <message>
        <source>Hidden</source>
        <translation>Masqué</translation>
    </message>
    <message>
        <source>Hidden and system files are left out.</source>
        <translation>Les fichiers cachés et système sont laissés de côté.</translation>
    </message>
    <message>
        <source>Hidden and system files are left out. Add the file directly to include it.</source>
        <translation>Les fichiers cachés et système sont laissés de côté. Choisissez le fichier lui-même pour qu’il soit lu.</translation>
    </message>
    <message>
        <source>Hidden or system file</source>
        <translation>Fichier caché ou système</translation>
    </message>
    <message>
        <source>High</source>
        <translation>Élevé</translation>
    </message>
    <message>
        <source>Hold the space bar</source>
        <translation>Maintenir la barre d’espace</translation>
    </message>
    <message>
        <source>How far columns agree</source>
        <translation>Degré de concordance des colonnes</translation>
    </message>
    <message>
        <source>How long the model reasons. Low suits simple rules; high suits rules that interact; auto begins low and goes higher where that leaves a doubt.</source>
        <translation>Combien de temps le modèle raisonne. Faible convient aux règles simples&#x202f;; élevé, aux règles qui se combinent&#x202f;; automatique commence à faible et monte là où un doute demeure.</translation>
    </message>
    <message>
        <source>How many items the model works on at the same time.</source>
        <translation>Nombre d’éléments sur lesquels le modèle travaille en même temps.</translation>
    </message>
    <message>
        <source>How many layers of the model are kept in GPU memory.</source>
        <translation>Nombre de couches du modèle conservées dans la mémoire du GPU.</translation>
    </message>
    <message>
        <source>How many processor threads the model uses.</source>
        <translation>Nombre de threads du processeur que le modèle utilise.</translation>
    </message>
    <message>
        <source>How many times as long both may take by the clock</source>
        <translation>Combien de fois plus longtemps les deux peuvent durer à l’horloge</translation>
    </message>
    <message>
        <source>How many times its size something may unpack to, beyond the first 32 MB</source>
        <translation>Nombre de fois sa taille qu’un fichier peut atteindre une fois décompressé, au-delà des 32 premiers Mo</translation>
    </message>
    <message>
        <source>How many tokens fit in the model&apos;s memory, for all parallel items together.</source>
        <translation>Nombre de tokens qui tiennent dans la mémoire du modèle, pour tous les éléments parallèles réunis.</translation>
    </message>
    <message>
        <source>How the text of an item looks until it is revealed. Some policies, such as those on violence and self-harm, ask for texts to be blurred. Masked shows only the shape of its words.</source>
        <translation>L’aspect du texte d’un élément jusqu’à ce qu’il soit dévoilé. Certaines politiques, comme celles sur la violence et l’automutilation, demandent que les textes soient floutés. Caviardé ne montre que la forme des mots.</translation>
    </message>
    <message>
        <source>How to check this report</source>
        <translation>Comment vérifier ce rapport</translation>
    </message>
    <message>
        <source>If it is on an external drive, connect the drive and unlock it.</source>
        <translation>S’il se trouve sur un disque ou une clé USB, branchez ce support et déverrouillez-le.</translation>
    </message>
    <message>
        <source>If the disk reports errors, copy what you need off it and get the file from elsewhere.</source>
        <translation>Si le disque signale des erreurs, copiez ailleurs ce dont vous avez besoin et procurez-vous le fichier autrement.</translation>
    </message>
    <message>
        <source>If the file is intact, the model is not made for this task.</source>
        <translation>Si le fichier est intact, le modèle n’est pas fait pour cette tâche.</translation>
    </message>
    <message>
        <source>If the publisher has replaced the file, wait for a catalogue that knows it.</source>
        <translation>Si l’éditeur a remplacé le fichier, attendez un catalogue qui le connaisse.</translation>
    </message>
    <message>
        <source>If the repository has conditions, open its page in a browser, accept them, and try again.</source>
        <translation>Si le dépôt a des conditions, ouvrez sa page dans un navigateur, acceptez-les, puis réessayez.</translation>
    </message>
    <message>
        <source>If you use a mirror or a company proxy, ask whoever runs it.</source>
        <translation>Si vous utilisez un miroir ou un proxy d’entreprise, demandez à qui le gère.</translation>
    </message>
    <message>
        <source>Import the model again.</source>
        <translation>Importez de nouveau le modèle.</translation>
    </message>
    <message>
        <source>In one prompt with others, {few} or {many} examples of each kind work best.</source>
        <translation>Dans un même prompt avec d’autres, {few} ou {many} exemples de chaque sorte fonctionnent le mieux.</translation>
    </message>
    <message>
        <source>In one prompt with others, {least} to {most} tokens work best.</source>
        <translation>Dans un même prompt avec d’autres, {least} à {most} tokens fonctionnent le mieux.</translation>
    </message>
    <message>
        <source>In “{column}”, 1 or yes means allowed, going by the column&apos;s name.</source>
        <translation>Dans «&#xa0;{column}&#xa0;», 1 ou yes signifie autorisé, d’après le nom de la colonne.</translation>
    </message>
    <message>
        <source>Install Plumbline again.</source>
        <translation>Réinstallez Plumbline.</translation>
    </message>
    <message>
        <source>Install the newer version of Plumbline.</source>
        <translation>Installez la version plus récente de Plumbline.</translation>
    </message>
    <message>
        <source>Installed models: {models}.</source>
        <translation>Modèles installés&#xa0;: {models}.</translation>
    </message>
    <message numerus="yes">
        <source>Instead of {what}, {host} sent an HTML page of {n} bytes: a captive portal or a proxy&apos;s page.</source>
        <translation>
            <numerusform>Au lieu de {what}, {host} a envoyé une page HTML de {n} octet&#xa0;: un portail captif ou la page d’un proxy.</numerusform>
            <numerusform>Au lieu de {what}, {host} a envoyé une page HTML de {n} octets&#xa0;: un portail captif ou la page d’un proxy.</numerusform>
        </translation>
    </message>
    <message>
        <source>Instead of {what}, {host} sent an HTML page: a captive portal or a proxy&apos;s page.</source>
        <translation>Au lieu de {what}, {host} a envoyé une page HTML&#xa0;: un portail captif ou la page d’un proxy.</translation>
    </message>
    <message>
        <source>Instead of {what}, {host} sent an answer that does not come from the hub: perhaps a captive portal or a proxy.</source>
        <translation>Au lieu de {what}, {host} a envoyé une réponse qui ne vient pas du hub&#xa0;: peut-être un portail captif ou un proxy.</translation>
    </message>
    <message>
        <source>Invalid for its format</source>
        <translation>Non valide pour son format</translation>
    </message>
    <message>
        <source>Is it the right file?</source>
        <translation>Est-ce le bon fichier&#x202f;?</translation>
    </message>
    <message>
        <source>It answered with the status {status}.</source>
        <translation>Il a répondu avec l’état {status}.</translation>
    </message>
    <message>
        <source>It answered with the status {status}: {said}</source>
        <translation>Il a répondu avec l’état {status}&#xa0;: {said}</translation>
    </message>
    <message>
        <source>It asks to wait {wait}.</source>
        <translation>Il demande d’attendre {wait}.</translation>
    </message>
    <message>
        <source>It begins with the mark of WhatsApp&apos;s own messages (U+200E), but is not a known one.</source>
        <translation>Elle commence par la marque des messages propres à WhatsApp (U+200E), mais n’en est pas un connu.</translation>
    </message>
    <message>
        <source>It can be: {labels}.</source>
        <translation>Réponses possibles&#xa0;: {labels}.</translation>
    </message>
    <message>
        <source>It can&apos;t be read.</source>
        <translation>Il ne peut pas être lu.</translation>
    </message>
    <message>
        <source>It can&apos;t be unpacked: {reason}.</source>
        <translation>Il ne peut pas être décompressé&#xa0;: {reason}.</translation>
    </message>
    <message>
        <source>It can&apos;t follow rule IDs such as {rule}.</source>
        <translation>Il ne peut pas suivre des identifiants de règles tels que {rule}.</translation>
    </message>
    <message>
        <source>It can&apos;t give this policy&apos;s kind of answer.</source>
        <translation>Il ne peut pas donner le genre de réponse de cette politique.</translation>
    </message>
    <message>
        <source>It claims {tensors} tensors and {properties} properties.</source>
        <translation>Il annonce {tensors} tenseurs et {properties} propriétés.</translation>
    </message>
    <message>
        <source>It contains a phrase that tells the model to disregard the policy, or how to decide.</source>
        <translation>Il contient une formule qui dit au modèle d’ignorer la politique, ou comment décider.</translation>
    </message>
    <message>
        <source>It contains data that is not text.</source>
        <translation>Il contient des données qui ne sont pas du texte.</translation>
    </message>
    <message>
        <source>It contains text that looks like a control token of the model ({token}). It is judged as plain text.</source>
        <translation>Il contient du texte qui ressemble à un token de contrôle du modèle ({token}). Il est jugé comme un simple texte.</translation>
    </message>
    <message numerus="yes">
        <source>It contains {n} NUL characters, judged as they are.</source>
        <translation>
            <numerusform>Il contient {n} caractère NUL, jugé tel quel.</numerusform>
            <numerusform>Il contient {n} caractères NUL, jugés tels quels.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>It contains {n} characters that turn the direction of writing, such as {example}: it may read differently than it looks.</source>
        <translation>
            <numerusform>Il contient {n} caractère qui inverse le sens d’écriture, {example}&#xa0;: il peut se lire autrement qu’il n’apparaît.</numerusform>
            <numerusform>Il contient {n} caractères qui inversent le sens d’écriture, comme {example}&#xa0;: il peut se lire autrement qu’il n’apparaît.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>It contains {n} invisible characters, such as {example}, judged as they are.</source>
        <translation>
            <numerusform>Il contient {n} caractère invisible, {example}, jugé tel quel.</numerusform>
            <numerusform>Il contient {n} caractères invisibles, comme {example}, jugés tels quels.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>It contains {n} pictures or embedded files, which are not read.</source>
        <translation>
            <numerusform>Il contient {n} image ou fichier incorporé, qui n’est pas lu.</numerusform>
            <numerusform>Il contient {n} images ou fichiers incorporés, qui ne sont pas lus.</numerusform>
        </translation>
    </message>
    <message>
        <source>It did not accept the request with the key that it was given, or without one.</source>
        <translation>Il n’a pas accepté la requête avec la clé fournie, ou sans clé.</translation>
    </message>
    <message>
        <source>It does not begin as a mailbox does.</source>
        <translation>Il ne commence pas comme une boîte aux lettres (mbox).</translation>
    </message>
    <message>
        <source>It does not exist</source>
        <translation>Il n’existe pas</translation>
    </message>
    <message>
        <source>It does not have the form that this kind of server documents.</source>
        <translation>Elle n’a pas la forme que documente ce type de serveur.</translation>
    </message>
    <message>
        <source>It does not name its architecture.</source>
        <translation>Il n’indique pas son architecture.</translation>
    </message>
    <message>
        <source>It ended a request before the model&apos;s turn was over.</source>
        <translation>Il a terminé une requête avant que le modèle ait fini.</translation>
    </message>
    <message>
        <source>It ended unexpectedly ({reason}). Something else may have ended it.</source>
        <translation>Il s’est terminé de façon inattendue ({reason}). Autre chose y a peut-être mis fin.</translation>
    </message>
    <message>
        <source>It failed</source>
        <translation>Échec</translation>
    </message>
    <message>
        <source>It follows up to {most} rules, and this policy has {n}.</source>
        <translation>Il suit jusqu’à {most} règles, et cette politique en a {n}.</translation>
    </message>
    <message>
        <source>It gave no reason ({reason}).</source>
        <translation>Il n’a pas donné de raison ({reason}).</translation>
    </message>
    <message>
        <source>It had “{before}” and has “{now}”.</source>
        <translation>C’était «&#xa0;{before}&#xa0;», et c’est «&#xa0;{now}&#xa0;».</translation>
    </message>
    <message>
        <source>It has an attachment, which is not read.</source>
        <translation>Il a une pièce jointe, qui n’est pas lue.</translation>
    </message>
    <message>
        <source>It has more cells than the table has columns: a delimiter in a cell tore it apart.</source>
        <translation>Elle a plus de cellules que le tableau n’a de colonnes&#xa0;: un séparateur dans une cellule l’a coupée.</translation>
    </message>
    <message>
        <source>It has more than {chars} characters; the limit for one item is {limit}. Split it by line or paragraph, or raise the limit.</source>
        <translation>Il a plus de {chars} caractères&#x202f;; la limite pour un élément est de {limit}. Divisez-le par ligne ou par paragraphe, ou relevez la limite.</translation>
    </message>
    <message>
        <source>It has more than {limit} columns.</source>
        <translation>Il a plus de {limit} colonnes.</translation>
    </message>
    <message>
        <source>It has more than {limit} entries.</source>
        <translation>Il a plus de {limit} entrées.</translation>
    </message>
    <message>
        <source>It has more than {limit} parts.</source>
        <translation>Il a plus de {limit} parties.</translation>
    </message>
    <message>
        <source>It has more than {rows} rows, or more than {cells} cells in all its rows and columns.</source>
        <translation>Il a plus de {rows} lignes, ou plus de {cells} cellules sur l’ensemble de ses lignes et colonnes.</translation>
    </message>
    <message>
        <source>It has no headers, so it is not a saved message.</source>
        <translation>Il n’a pas d’en-têtes, ce n’est donc pas un message enregistré.</translation>
    </message>
    <message>
        <source>It has no labels for this decision.</source>
        <translation>Il n’a pas d’étiquettes pour cette décision.</translation>
    </message>
    <message>
        <source>It has no tensors.</source>
        <translation>Il n’a pas de tenseurs.</translation>
    </message>
    <message>
        <source>It has no text.</source>
        <translation>Il n’a pas de texte.</translation>
    </message>
    <message>
        <source>It has no text: a picture, a recording, a sticker or another attachment.</source>
        <translation>Il n’a pas de texte&#xa0;: une image, un enregistrement, un autocollant ou une autre pièce jointe.</translation>
    </message>
    <message>
        <source>It has no vocabulary.</source>
        <translation>Il n’a pas de vocabulaire.</translation>
    </message>
    <message>
        <source>It has not read a policy yet.</source>
        <translation>Il n’a pas encore lu de politique.</translation>
    </message>
    <message>
        <source>It has parts that are not known: {names}.</source>
        <translation>Il contient des parties inconnues&#xa0;: {names}.</translation>
    </message>
    <message>
        <source>It has {chars} characters; the limit for one item is {limit}. Split it by line or paragraph, or raise the limit.</source>
        <translation>Il a {chars} caractères&#x202f;; la limite pour un élément est de {limit}. Divisez-le par ligne ou par paragraphe, ou relevez la limite.</translation>
    </message>
    <message>
        <source>It has {n} pages; the limit is {limit}.</source>
        <translation>Il a {n} pages&#x202f;; la limite est de {limit}.</translation>
    </message>
    <message>
        <source>It has {tokens} tokens. The context holds {limit}, of which {prefix} are taken by the policy and {reserved} are reserved for reasoning and the answer.</source>
        <translation>Il a {tokens} tokens. Le contexte en contient {limit}, dont {prefix} sont pris par la politique et {reserved} réservés au raisonnement et à la réponse.</translation>
    </message>
    <message>
        <source>It is a PDF document, not text.</source>
        <translation>C’est un document PDF, pas du texte.</translation>
    </message>
    <message>
        <source>It is a ZIP archive or an office document, not text.</source>
        <translation>C’est une archive ZIP ou un document bureautique, pas du texte.</translation>
    </message>
    <message>
        <source>It is a database, not text.</source>
        <translation>C’est une base de données, pas du texte.</translation>
    </message>
    <message>
        <source>It is a device; only regular files are read.</source>
        <translation>C’est un périphérique&#x202f;; seuls les fichiers ordinaires sont lus.</translation>
    </message>
    <message>
        <source>It is a folder; only regular files are read.</source>
        <translation>C’est un dossier&#x202f;; seuls les fichiers ordinaires sont lus.</translation>
    </message>
    <message>
        <source>It is a link that leads out of the folder, and was not followed. Choose {file} instead.</source>
        <translation>C’est un lien qui mène hors du dossier et qui n’a pas été suivi. Choisissez plutôt {file}.</translation>
    </message>
    <message>
        <source>It is a link to something that does not exist.</source>
        <translation>C’est un lien vers quelque chose qui n’existe pas.</translation>
    </message>
    <message>
        <source>It is a link, or a link that leads back to itself.</source>
        <translation>C’est un lien, ou un lien qui renvoie à lui-même.</translation>
    </message>
    <message>
        <source>It is a list; an object or a text was expected.</source>
        <translation>C’est une liste&#x202f;; un objet ou un texte était attendu.</translation>
    </message>
    <message>
        <source>It is a picture of text, such as a scan. Text recognition is off or not installed.</source>
        <translation>C’est une image de texte, par exemple une numérisation. La reconnaissance de texte est désactivée ou n’est pas installée.</translation>
    </message>
    <message>
        <source>It is a picture, not text.</source>
        <translation>C’est une image, pas du texte.</translation>
    </message>
    <message>
        <source>It is a piece of a file that was cut. Join the pieces in their order, then import the whole file.</source>
        <translation>C’est un morceau d’un fichier découpé. Réunissez les morceaux dans l’ordre, puis importez le fichier entier.</translation>
    </message>
    <message>
        <source>It is a pipe; only regular files are read.</source>
        <translation>C’est un tube&#x202f;; seuls les fichiers ordinaires sont lus.</translation>
    </message>
    <message>
        <source>It is a pointer of Git LFS, which stands for the weights and does not hold them.</source>
        <translation>C’est un pointeur Git LFS, qui représente les poids et ne les contient pas.</translation>
    </message>
    <message>
        <source>It is a program, not text.</source>
        <translation>C’est un programme, pas du texte.</translation>
    </message>
    <message>
        <source>It is a server&apos;s answer in JSON, not a model.</source>
        <translation>C’est une réponse de serveur en JSON, pas un modèle.</translation>
    </message>
    <message>
        <source>It is a single value; an object or a text was expected.</source>
        <translation>C’est une valeur simple&#x202f;; un objet ou un texte était attendu.</translation>
    </message>
    <message>
        <source>It is a socket; only regular files are read.</source>
        <translation>C’est un socket&#x202f;; seuls les fichiers ordinaires sont lus.</translation>
    </message>
    <message>
        <source>It is a text; an object was expected.</source>
        <translation>C’est un texte&#x202f;; un objet était attendu.</translation>
    </message>
    <message>
        <source>It is a web page or XML, not JSON.</source>
        <translation>C’est une page web ou du XML, pas du JSON.</translation>
    </message>
    <message>
        <source>It is a web page: the download needs a sign-in, or its address is wrong.</source>
        <translation>C’est une page web&#xa0;: le téléchargement demande une connexion à un compte, ou son adresse est fausse.</translation>
    </message>
    <message>
        <source>It is about no seal that this history&apos;s chain has had.</source>
        <translation>Il ne correspond à aucun sceau que la chaîne de cet historique ait eu.</translation>
    </message>
    <message>
        <source>It is an RTF document, not text.</source>
        <translation>C’est un document RTF, pas du texte.</translation>
    </message>
    <message>
        <source>It is an adapter: changes for the weights of a model, not a model.</source>
        <translation>C’est un adaptateur&#xa0;: des changements pour les poids d’un modèle, pas un modèle.</translation>
    </message>
    <message>
        <source>It is an importance matrix, which is used to make models, and not a model.</source>
        <translation>C’est une matrice d’importance, qui sert à fabriquer des modèles, et non un modèle.</translation>
    </message>
    <message>
        <source>It is an office document, not text.</source>
        <translation>C’est un document bureautique, pas du texte.</translation>
    </message>
    <message>
        <source>It is an unfinished download. Finish it in the program that began it.</source>
        <translation>C’est un téléchargement inachevé. Terminez-le dans le programme qui l’a commencé.</translation>
    </message>
    <message>
        <source>It is compressed data, not text.</source>
        <translation>Ce sont des données compressées, pas du texte.</translation>
    </message>
    <message>
        <source>It is damaged, or not a message.</source>
        <translation>Il est endommagé, ou ce n’est pas un message.</translation>
    </message>
    <message>
        <source>It is damaged, or not an archive: {reason}.</source>
        <translation>Elle est endommagée, ou ce n’est pas une archive&#xa0;: {reason}.</translation>
    </message>
    <message>
        <source>It is damaged, or not what its name says.</source>
        <translation>Il est endommagé, ou n’est pas ce que dit son nom.</translation>
    </message>
    <message>
        <source>It is example {number}.</source>
        <translation>C’est l’exemple {number}.</translation>
    </message>
    <message>
        <source>It is in one of the formats before GGUF, which are no longer read.</source>
        <translation>Il est dans l’un des formats antérieurs à GGUF, qui ne sont plus lus.</translation>
    </message>
    <message>
        <source>It is larger than {most}</source>
        <translation>Il dépasse {most}</translation>
    </message>
    <message>
        <source>It is named like {model}, but is another file: its sha256 is {digest} instead of {expected}.</source>
        <translation>Il porte le nom de {model}, mais c’est un autre fichier&#xa0;: son sha256 est {digest} au lieu de {expected}.</translation>
    </message>
    <message>
        <source>It is nested too deeply</source>
        <translation>L’imbrication est trop profonde</translation>
    </message>
    <message>
        <source>It is not JSON from its first character on.</source>
        <translation>Ce n’est pas du JSON dès le premier caractère.</translation>
    </message>
    <message>
        <source>It is not TOML: {reason}.</source>
        <translation>Ce n’est pas du TOML&#xa0;: {reason}.</translation>
    </message>
    <message>
        <source>It is not a GGUF file.</source>
        <translation>Ce n’est pas un fichier GGUF.</translation>
    </message>
    <message>
        <source>It is not a PDF document, or it is damaged.</source>
        <translation>Ce n’est pas un document PDF, ou il est endommagé.</translation>
    </message>
    <message>
        <source>It is not a Parquet file, or it is damaged.</source>
        <translation>Ce n’est pas un fichier Parquet, ou il est endommagé.</translation>
    </message>
    <message>
        <source>It is not a model, but of the kind {kind}.</source>
        <translation>Ce n’est pas un modèle, mais un fichier du type {kind}.</translation>
    </message>
    <message>
        <source>It is not a regular file</source>
        <translation>Ce n’est pas un fichier ordinaire</translation>
    </message>
    <message>
        <source>It is not a regular file.</source>
        <translation>Ce n’est pas un fichier ordinaire.</translation>
    </message>
    <message>
        <source>It is not a workbook, or it is damaged.</source>
        <translation>Ce n’est pas un classeur, ou il est endommagé.</translation>
    </message>
    <message>
        <source>It is not an Outlook message, or it is damaged.</source>
        <translation>Ce n’est pas un message Outlook, ou il est endommagé.</translation>
    </message>
    <message>
        <source>It is not an RTF document.</source>
        <translation>Ce n’est pas un document RTF.</translation>
    </message>
    <message>
        <source>It is not clear where the expected labels are</source>
        <translation>On ne sait pas où sont les étiquettes attendues</translation>
    </message>
    <message>
        <source>It is not clear where the texts are</source>
        <translation>On ne sait pas où sont les textes</translation>
    </message>
    <message>
        <source>It is not clear which flag is meant</source>
        <translation>On ne sait pas quel indicateur est visé</translation>
    </message>
    <message>
        <source>It is not clear which golden set is meant</source>
        <translation>On ne sait pas quel jeu de référence est visé</translation>
    </message>
    <message>
        <source>It is not clear which label is meant</source>
        <translation>On ne sait pas quelle étiquette est visée</translation>
    </message>
    <message>
        <source>It is not clear which text is meant</source>
        <translation>On ne sait pas quel texte est visé</translation>
    </message>
    <message>
        <source>It is not valid JSON from character {position} on.</source>
        <translation>Ce n’est pas du JSON valide à partir du caractère {position}.</translation>
    </message>
    <message>
        <source>It is not valid JSON.</source>
        <translation>Ce n’est pas du JSON valide.</translation>
    </message>
    <message>
        <source>It is null; an object or a text was expected.</source>
        <translation>La valeur est null&#x202f;; un objet ou un texte était attendu.</translation>
    </message>
    <message>
        <source>It is protected by a password, or a document of an old format under a new name.</source>
        <translation>Il est protégé par un mot de passe, ou c’est un document d’un ancien format sous un nouveau nom.</translation>
    </message>
    <message>
        <source>It is protected by a password, or a workbook of an old format under a new name.</source>
        <translation>Il est protégé par un mot de passe, ou c’est un classeur d’un ancien format sous un nouveau nom.</translation>
    </message>
    <message>
        <source>It is protected by a password.</source>
        <translation>Il est protégé par un mot de passe.</translation>
    </message>
    <message>
        <source>It is read as plain text, as its name says. It looks like {kind} and can be read as that too.</source>
        <translation>Il est lu comme du texte brut, comme l’indique son nom. Il semble être du type {kind} et peut aussi être lu comme tel.</translation>
    </message>
    <message>
        <source>It is the only example</source>
        <translation>C’est le seul exemple</translation>
    </message>
    <message>
        <source>It is too large: unpacked it has more than {limit}.</source>
        <translation>Il est trop volumineux&#xa0;: décompressé, il dépasse {limit}.</translation>
    </message>
    <message>
        <source>It is too large: unpacked the workbook has more than {limit}.</source>
        <translation>Il est trop volumineux&#xa0;: décompressé, le classeur dépasse {limit}.</translation>
    </message>
    <message>
        <source>It is too long.</source>
        <translation>Il est trop long.</translation>
    </message>
    <message numerus="yes">
        <source>It is what this history holds: {n} of its items were compared.</source>
        <translation>
            <numerusform>Il correspond à ce que contient cet historique&#xa0;: {n} de ses éléments a été comparé.</numerusform>
            <numerusform>Il correspond à ce que contient cet historique&#xa0;: {n} de ses éléments ont été comparés.</numerusform>
        </translation>
    </message>
    <message>
        <source>It is written for big-endian machines.</source>
        <translation>Il est écrit pour des machines gros-boutistes (big-endian).</translation>
    </message>
    <message>
        <source>It lacks texts: {names}.</source>
        <translation>Il lui manque des textes&#xa0;: {names}.</translation>
    </message>
    <message>
        <source>It lacks the part “{name}”, which every document of its kind has.</source>
        <translation>Il lui manque la partie «&#xa0;{name}&#xa0;», que possède tout document de ce type.</translation>
    </message>
    <message>
        <source>It leads back to a folder that contains it.</source>
        <translation>Il ramène à un dossier qui le contient.</translation>
    </message>
    <message>
        <source>It leaves no space for content.</source>
        <translation>Il ne reste pas de place pour le contenu.</translation>
    </message>
    <message>
        <source>It lists the people or channels of the export and has no messages.</source>
        <translation>Il énumère les personnes ou les canaux de l’export et n’a pas de messages.</translation>
    </message>
    <message>
        <source>It looks encoded twice and is judged as it stands. Put right it begins: “{excerpt}”.</source>
        <translation>Il semble encodé deux fois et est jugé tel quel. Corrigé, il commence ainsi&#xa0;: «&#xa0;{excerpt}&#xa0;».</translation>
    </message>
    <message>
        <source>It looks like the encrypted backup of a chat program, which can&apos;t be read. Export the chats as text in that program, and add that file.</source>
        <translation>Cela ressemble à la sauvegarde chiffrée d’une messagerie, qui ne peut pas être lue. Exportez les discussions sous forme de texte dans ce programme, puis ajoutez ce fichier.</translation>
    </message>
    <message>
        <source>It may need a token, or your network may not allow it.</source>
        <translation>Il lui faut peut-être un jeton d’accès, ou votre réseau ne l’autorise pas.</translation>
    </message>
    <message>
        <source>It names the file {file}, which is outside of the model&apos;s folder.</source>
        <translation>Il nomme le fichier {file}, qui est en dehors du dossier du modèle.</translation>
    </message>
    <message>
        <source>It only spots words that a policy&apos;s rules list. Nothing was judged under “{policy}”.</source>
        <translation>Il repère seulement les mots que les règles d’une politique énumèrent. Rien n’a été jugé selon «&#xa0;{policy}&#xa0;».</translation>
    </message>
    <message>
        <source>It reposts what somebody else wrote; that text is not in the export.</source>
        <translation>Il partage ce que quelqu’un d’autre a écrit&#x202f;; ce texte n’est pas dans l’export.</translation>
    </message>
    <message>
        <source>It runs on the processor alone.</source>
        <translation>Il s’exécute uniquement sur le processeur.</translation>
    </message>
    <message>
        <source>It runs on the processor.</source>
        <translation>Il s’exécute sur le processeur.</translation>
    </message>
    <message>
        <source>It says that it is part {number} of {count}.</source>
        <translation>Il indique être la partie {number} sur {count}.</translation>
    </message>
    <message>
        <source>It sent something that can&apos;t be read: {reason}.</source>
        <translation>Il a envoyé quelque chose d’illisible&#xa0;: {reason}.</translation>
    </message>
    <message>
        <source>It ships with Plumbline and is removed with it.</source>
        <translation>Il est fourni avec Plumbline et est supprimé avec lui.</translation>
    </message>
    <message>
        <source>It stands above the first message, so that nobody is named as its author.</source>
        <translation>Il se trouve au-dessus du premier message, si bien que personne n’en est nommé l’auteur.</translation>
    </message>
    <message>
        <source>It stands before the table&apos;s header.</source>
        <translation>Elle se trouve avant l’en-tête du tableau.</translation>
    </message>
    <message>
        <source>It stands before the table.</source>
        <translation>Elle se trouve avant le tableau.</translation>
    </message>
    <message>
        <source>It takes too long to read, and reading it was ended.</source>
        <translation>Sa lecture prend trop de temps et a été interrompue.</translation>
    </message>
    <message>
        <source>It unpacks to more than is read of one file; the rest was not read.</source>
        <translation>Une fois décompressé, il dépasse ce qui est lu d’un fichier&#x202f;; le reste n’a pas été lu.</translation>
    </message>
    <message>
        <source>It unpacks to more than {ratio} times its size, which is refused beyond {free}.</source>
        <translation>Une fois décompressé, il dépasse {ratio} fois sa taille, ce qui est refusé au-delà de {free}.</translation>
    </message>
    <message>
        <source>It was copied, not moved: {file} can&apos;t be deleted ({reason}).</source>
        <translation>Copié, pas déplacé&#xa0;: {file} ne peut pas être supprimé ({reason}).</translation>
    </message>
    <message>
        <source>It was copied, not moved: {file} is a link to {target}, and both were left as they are.</source>
        <translation>Copié, pas déplacé&#xa0;: {file} est un lien vers {target}, et les deux sont restés tels quels.</translation>
    </message>
    <message>
        <source>It was edited; this is its last version.</source>
        <translation>Il a été modifié&#x202f;; ceci est sa dernière version.</translation>
    </message>
    <message>
        <source>It was encoded twice; that was undone.</source>
        <translation>Il était encodé deux fois&#x202f;; cela a été corrigé.</translation>
    </message>
    <message>
        <source>It was ended on request.</source>
        <translation>Il a été arrêté sur demande.</translation>
    </message>
    <message>
        <source>It was forwarded; somebody else may have written it.</source>
        <translation>Il a été transféré&#x202f;; quelqu’un d’autre l’a peut-être écrit.</translation>
    </message>
    <message>
        <source>It was given {sent} tokens and counted {counted}, so that the model did not read what was meant.</source>
        <translation>Il a reçu {sent} jetons et en a compté {counted}&#x202f;; le modèle n’a donc pas lu ce qui était prévu.</translation>
    </message>
    <message>
        <source>It was left out by choice.</source>
        <translation>Laissé de côté volontairement.</translation>
    </message>
    <message>
        <source>It was not compared with the history that it was made from.</source>
        <translation>Il n’a pas été comparé à l’historique dont il a été tiré.</translation>
    </message>
    <message>
        <source>It was not downloaded. Tell the publisher, or get the model from elsewhere.</source>
        <translation>Il n’a pas été téléchargé. Prévenez l’éditeur, ou procurez-vous le modèle ailleurs.</translation>
    </message>
    <message>
        <source>It would have {columns} columns; 1 to {limit} are possible.</source>
        <translation>Elle aurait {columns} colonnes&#x202f;; de 1 à {limit} sont possibles.</translation>
    </message>
    <message>
        <source>It wrote a token that its model&apos;s vocabulary does not have.</source>
        <translation>Il a écrit un jeton que le vocabulaire de son modèle n’a pas.</translation>
    </message>
    <message>
        <source>It wrote something else than the policy&apos;s answer format allows, although it was asked not to.</source>
        <translation>Il a écrit autre chose que ce que permet le format de réponse de la politique, bien qu’on lui ait demandé de ne pas le faire.</translation>
    </message>
    <message>
        <source>Italian has strong dialects, and words that are banter in one region insult in another. Say how the policy treats dialect, and let the model leave words that it can&apos;t place to a person.</source>
        <translation>L’italien a des dialectes marqués, et des mots qui relèvent de la plaisanterie dans une région sont des insultes dans une autre. Indiquez comment la politique traite les dialectes, et faites en sorte que le modèle laisse à une personne les mots qu’il ne sait pas situer.</translation>
    </message>
    <message>
        <source>Item type in Coop</source>
        <translation>Type d’élément dans Coop</translation>
    </message>
    <message>
        <source>Item {item} of run {run}</source>
        <translation>Élément {item} de la vérification {run}</translation>
    </message>
    <message>
        <source>Item {item} of run {run}, from {source}, is not the text that was read before.</source>
        <translation>L’élément {item} de la vérification {run}, issu de {source}, n’est pas le texte lu auparavant.</translation>
    </message>
    <message>
        <source>Items</source>
        <translation>Éléments</translation>
    </message>
    <message>
        <source>Items a second</source>
        <translation>Éléments par seconde</translation>
    </message>
    <message>
        <source>Items are still being judged</source>
        <translation>Des éléments sont encore en cours de jugement</translation>
    </message>
    <message>
        <source>Items in parallel</source>
        <translation>Éléments en parallèle</translation>
    </message>
    <message>
        <source>Items of the run</source>
        <translation>Éléments de la vérification</translation>
    </message>
    <message>
        <source>Its GGUF version is {version}; versions 2 and 3 can be read.</source>
        <translation>Sa version GGUF est {version}&#x202f;; les versions 2 et 3 peuvent être lues.</translation>
    </message>
    <message>
        <source>Its HTML version has {chars} characters; the limit is {limit}.</source>
        <translation>Sa version HTML a {chars} caractères&#x202f;; la limite est de {limit}.</translation>
    </message>
    <message>
        <source>Its HTML version is nested too deeply and was not read.</source>
        <translation>Sa version HTML est imbriquée trop profondément et n’a pas été lue.</translation>
    </message>
    <message>
        <source>Its answer says: {reason}.</source>
        <translation>Sa réponse indique&#xa0;: {reason}.</translation>
    </message>
    <message>
        <source>Its architecture is {architecture}; Plumbline runs {supported} models only.</source>
        <translation>Son architecture est {architecture}&#x202f;; Plumbline n’utilise que des modèles {supported}.</translation>
    </message>
    <message>
        <source>Its body was removed; only the title is left.</source>
        <translation>Son corps a été supprimé&#x202f;; il ne reste que le titre.</translation>
    </message>
    <message>
        <source>Its byte-order mark says {encoding}, but its bytes are not in that encoding.</source>
        <translation>Sa marque d’ordre des octets indique {encoding}, mais ses octets ne sont pas dans cet encodage.</translation>
    </message>
    <message>
        <source>Its bytes are not in the chosen encoding, {encoding}.</source>
        <translation>Ses octets ne sont pas dans l’encodage choisi, {encoding}.</translation>
    </message>
    <message>
        <source>Its cells reach to row {rows} and column {columns}; a sheet of more than {limit} cells is not read. Save the part that holds the table as CSV.</source>
        <translation>Ses cellules vont jusqu’à la ligne {rows} et la colonne {columns}&#x202f;; une feuille de plus de {limit} cellules n’est pas lue. Enregistrez en CSV la partie qui contient le tableau.</translation>
    </message>
    <message>
        <source>Its characters were stored as single bytes, as in all such exports; they were put together again.</source>
        <translation>Ses caractères étaient enregistrés octet par octet, comme dans tous les exports de ce type&#x202f;; ils ont été recomposés.</translation>
    </message>
    <message>
        <source>Its date is before that of the message above it: it may be a part of that message that looks like a new one.</source>
        <translation>Sa date précède celle du message au-dessus&#xa0;: c’est peut-être une partie de ce message qui ressemble à un nouveau.</translation>
    </message>
    <message>
        <source>Its dates are read as {order}, as chosen.</source>
        <translation>Ses dates sont lues dans l’ordre {order}, comme choisi.</translation>
    </message>
    <message>
        <source>Its dates are read as {order}, because time then goes forward; {other} is possible too.</source>
        <translation>Ses dates sont lues dans l’ordre {order}, car le temps avance alors&#x202f;; {other} est possible aussi.</translation>
    </message>
    <message>
        <source>Its dates are read as {order}.</source>
        <translation>Ses dates sont lues dans l’ordre {order}.</translation>
    </message>
    <message>
        <source>Its decision is “violates”, “allowed” or “escalate”.</source>
        <translation>Sa décision est «&#xa0;violates&#xa0;», «&#xa0;allowed&#xa0;» ou «&#xa0;escalate&#xa0;».</translation>
    </message>
    <message>
        <source>Its elements are nested more than {levels} levels deep, or it has more than {tags} tags.</source>
        <translation>Ses éléments sont imbriqués sur plus de {levels} niveaux, ou elle a plus de {tags} balises.</translation>
    </message>
    <message>
        <source>Its encoding was not recognised. Choose the encoding in which it was written.</source>
        <translation>Son encodage n’a pas été reconnu. Choisissez l’encodage dans lequel il a été écrit.</translation>
    </message>
    <message>
        <source>Its experts are quantized as {quantization}; outside MXFP4 they are known to lose accuracy.</source>
        <translation>Ses experts sont quantifiés en {quantization}&#x202f;; hors de MXFP4, on sait qu’ils perdent en exactitude.</translation>
    </message>
    <message>
        <source>Its header can&apos;t be read.</source>
        <translation>Son en-tête ne peut pas être lu.</translation>
    </message>
    <message>
        <source>Its header is larger than any real one.</source>
        <translation>Son en-tête est plus grand que tout en-tête réel.</translation>
    </message>
    <message>
        <source>Its last output: {words}</source>
        <translation>Ses derniers mots&#xa0;: {words}</translation>
    </message>
    <message>
        <source>Its lists and objects are nested too deeply.</source>
        <translation>Ses listes et ses objets sont imbriqués trop profondément.</translation>
    </message>
    <message>
        <source>Its lists claim {count} texts; the limit is {most}.</source>
        <translation>Ses listes annoncent {count} textes&#x202f;; la limite est de {most}.</translation>
    </message>
    <message>
        <source>Its name doesn&apos;t say so, but it is a file of the kind {kind}, and was read as one.</source>
        <translation>Son nom ne l’indique pas, mais c’est un fichier du type {kind}, et il a été lu comme tel.</translation>
    </message>
    <message>
        <source>Its name ends in “{suffix}”, but it is a file of the kind {kind}, and was read as one.</source>
        <translation>Son nom se termine par «&#xa0;{suffix}&#xa0;», mais c’est un fichier du type {kind}, et il a été lu comme tel.</translation>
    </message>
    <message>
        <source>Its parts are nested too deeply.</source>
        <translation>Ses parties sont imbriquées trop profondément.</translation>
    </message>
    <message>
        <source>Its tensors are aligned to {alignment} bytes.</source>
        <translation>Ses tenseurs sont alignés sur {alignment} octets.</translation>
    </message>
    <message>
        <source>Its text has more than {limit} characters.</source>
        <translation>Son texte a plus de {limit} caractères.</translation>
    </message>
    <message>
        <source>Its tokenizer lacks harmony&apos;s special tokens, so the model can&apos;t be prompted.</source>
        <translation>Son tokenizer n’a pas les tokens spéciaux de harmony, le modèle ne peut donc pas recevoir de prompt.</translation>
    </message>
    <message>
        <source>Its variants: {variants}.</source>
        <translation>Ses variantes&#xa0;: {variants}.</translation>
    </message>
    <message>
        <source>Its vocabulary lacks {missing}, which prompts and answers are built from.</source>
        <translation>Son vocabulaire n’a pas {missing}, dont les prompts et les réponses sont faits.</translation>
    </message>
    <message>
        <source>Japanese differs between regions, and politeness changes what a phrase means: a rough word can be banter or an insult. Say how the policy treats dialect and slang, and let the model leave ambiguous words to a person.</source>
        <translation>Le japonais varie selon les régions, et la politesse change le sens d’une expression&#xa0;: un mot grossier peut être une plaisanterie ou une insulte. Indiquez comment la politique traite les dialectes et l’argot, et faites en sorte que le modèle laisse à une personne les mots ambigus.</translation>
    </message>
    <message>
        <source>Judge something first.</source>
        <translation>Jugez d’abord quelque chose.</translation>
    </message>
    <message>
        <source>Judged</source>
        <translation>Jugé</translation>
    </message>
    <message>
        <source>Judged before</source>
        <translation>Jugé avant</translation>
    </message>
    <message>
        <source>Judged by the server</source>
        <translation>Jugé par le serveur</translation>
    </message>
    <message>
        <source>Judged from</source>
        <translation>Jugé à partir de</translation>
    </message>
    <message>
        <source>Keep one of the two.</source>
        <translation>Gardez l’un des deux.</translation>
    </message>
    <message>
        <source>Keep one: an answer has one decision.</source>
        <translation>Gardez-en une&#xa0;: une réponse contient une seule décision.</translation>
    </message>
    <message>
        <source>Keep verdicts for</source>
        <translation>Conserver les verdicts pendant</translation>
    </message>
    <message>
        <source>Keyboard shortcuts</source>
        <translation>Raccourcis clavier</translation>
    </message>
    <message>
        <source>Keyed hash of the original text</source>
        <translation>Empreinte à clé du texte d’origine</translation>
    </message>
    <message>
        <source>Label</source>
        <translation>Étiquette</translation>
    </message>
    <message>
        <source>Labels</source>
        <translation>Étiquettes</translation>
    </message>
    <message>
        <source>Labels are stated, but no field of the answer holds a label.</source>
        <translation>Des étiquettes sont indiquées, mais aucun champ de la réponse ne contient d’étiquette.</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Langue</translation>
    </message>
    <message>
        <source>Lets programs on this computer have text judged, with a key that you give them. Plumbline then listens on this computer&apos;s own address (127.0.0.1) alone: nothing is sent to the network, and no other computer can connect.</source>
        <translation>Permet aux programmes de cet ordinateur de faire juger du texte, avec une clé que vous leur donnez. Plumbline écoute alors uniquement à l’adresse propre de cet ordinateur (127.0.0.1)&#xa0;: rien n’est envoyé sur le réseau, et aucun autre ordinateur ne peut se connecter.</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>Clair</translation>
    </message>
    <message>
        <source>Light, dark, or the same as the system.</source>
        <translation>Clair, sombre, ou comme le système.</translation>
    </message>
    <message>
        <source>Limiting the length of the answer or the reasoning costs accuracy. Delete the limit and lower the effort instead.</source>
        <translation>Limiter la longueur de la réponse ou du raisonnement coûte de l’exactitude. Supprimez la limite et réduisez plutôt l’effort.</translation>
    </message>
    <message>
        <source>Limits</source>
        <translation>Limites</translation>
    </message>
    <message>
        <source>Line {line} of “{file}” is not one that Plumbline writes.</source>
        <translation>La ligne {line} de «&#xa0;{file}&#xa0;» n’est pas de celles que Plumbline écrit.</translation>
    </message>
    <message>
        <source>Link</source>
        <translation>Maillon</translation>
    </message>
    <message>
        <source>Link {link} is missing: lost in the damage, or removed before the salvage.</source>
        <translation>Le maillon {link} manque&#xa0;: perdu avec les dommages, ou retiré avant la récupération.</translation>
    </message>
    <message>
        <source>Link {link} of the chain is not in order: {part}.</source>
        <translation>Le maillon {link} de la chaîne n’est pas en ordre&#xa0;: {part}.</translation>
    </message>
    <message>
        <source>Link {link} of the chain is not what the history holds.</source>
        <translation>Le maillon {link} de la chaîne n’est pas ce que contient l’historique.</translation>
    </message>
    <message>
        <source>Links from before the salvage at {time} were added or removed since then.</source>
        <translation>Des maillons antérieurs à la récupération du {time} ont été ajoutés ou retirés depuis.</translation>
    </message>
    <message>
        <source>Links in the chain</source>
        <translation>Maillons de la chaîne</translation>
    </message>
    <message>
        <source>Links inside a folder are not followed.</source>
        <translation>Les liens à l’intérieur d’un dossier ne sont pas suivis.</translation>
    </message>
    <message>
        <source>Links inside an archive are not followed.</source>
        <translation>Les liens à l’intérieur d’une archive ne sont pas suivis.</translation>
    </message>
    <message>
        <source>Links {first} to {last} are missing: lost in the damage, or removed before the salvage.</source>
        <translation>Les maillons {first} à {last} manquent&#xa0;: perdus avec les dommages, ou retirés avant la récupération.</translation>
    </message>
    <message>
        <source>Lists show a decision on item {item} of run {run}, and there is no verdict.</source>
        <translation>Les listes montrent une décision sur l’élément {item} de la vérification {run}, mais il n’y a pas de verdict.</translation>
    </message>
    <message>
        <source>Load it again.</source>
        <translation>Chargez-le de nouveau.</translation>
    </message>
    <message>
        <source>Loading</source>
        <translation>Chargement</translation>
    </message>
    <message>
        <source>Lock after</source>
        <translation>Verrouiller après</translation>
    </message>
    <message>
        <source>Logits are missing.</source>
        <translation>Les logits manquent.</translation>
    </message>
    <message>
        <source>Look at the newest version, and try again.</source>
        <translation>Consultez la version la plus récente, puis réessayez.</translation>
    </message>
    <message>
        <source>Look at {page} in a browser.</source>
        <translation>Consultez {page} dans un navigateur.</translation>
    </message>
    <message>
        <source>Look for a repository with GGUF files.</source>
        <translation>Cherchez un dépôt contenant des fichiers GGUF.</translation>
    </message>
    <message numerus="yes">
        <source>{first} and {second} are each right on {right} of {total} items, but not on the same ones: {n} go each way. Nothing speaks for either.</source>
        <translation>
            <numerusform>{first} et {second} ont chacun raison sur {right} éléments parmi {total}, mais pas sur les mêmes&#xa0;: il y a {n} élément en faveur de chaque côté. Rien ne fait pencher la balance.</numerusform>
            <numerusform>{first} et {second} ont chacun raison sur {right} éléments parmi {total}, mais pas sur les mêmes&#xa0;: il y a {n} éléments en faveur de chaque côté. Rien ne fait pencher la balance.</numerusform>
        </translation>
    </message>
    <message>
        <source>Check where you got it from.</source>
        <translation>Regardez là où vous l’avez obtenu.</translation>
    </message>
    <message>
        <source>Lost in the damage or removed, in whole or in part: {record}, recorded at {time}.</source>
        <translation>Perdu avec les dommages ou retiré, en tout ou en partie&#xa0;: {record}, enregistré le {time}.</translation>
    </message>
    <message>
        <source>Low</source>
        <translation>Faible</translation>
    </message>
    <message>
        <source>Main memory</source>
        <translation>Mémoire principale</translation>
    </message>
    <message>
        <source>Make a queue of the runs under one of them.</source>
        <translation>Créez une file à partir des vérifications faites selon l’une d’elles.</translation>
    </message>
    <message>
        <source>Make it nullable, or add a label that means allowed.</source>
        <translation>Permettez-lui d’être null, ou ajoutez une étiquette qui signifie autorisé.</translation>
    </message>
    <message>
        <source>Masked</source>
        <translation>Caviardé</translation>
    </message>
    <message>
        <source>Maximum answer tokens</source>
        <translation>Maximum de tokens de réponse</translation>
    </message>
    <message>
        <source>Maximum connections per download</source>
        <translation>Maximum de connexions par téléchargement</translation>
    </message>
    <message>
        <source>Maximum reasoning tokens per item</source>
        <translation>Maximum de tokens de raisonnement par élément</translation>
    </message>
    <message>
        <source>Media without text</source>
        <translation>Média sans texte</translation>
    </message>
    <message>
        <source>Medium</source>
        <translation>Moyen</translation>
    </message>
    <message>
        <source>Memory of the reading process</source>
        <translation>Mémoire du processus de lecture</translation>
    </message>
    <message>
        <source>Memory of the reading process, for zst files</source>
        <translation>Mémoire du processus de lecture, pour les fichiers zst</translation>
    </message>
    <message>
        <source>Model</source>
        <translation>Modèle</translation>
    </message>
    <message>
        <source>Model files are missing</source>
        <translation>Des fichiers du modèle manquent</translation>
    </message>
    <message>
        <source>Models are downloaded and newer versions looked up only on request, and texts are sent to a team&apos;s server only once you have set one. Nothing else uses the network. When off, all of this is blocked too.</source>
        <translation>Les modèles ne sont téléchargés et les nouvelles versions recherchées qu’à la demande, et les textes ne sont envoyés au serveur de l’équipe qu’une fois que vous en avez défini un. Rien d’autre n’utilise le réseau. Si ce paramètre est désactivé, tout cela est également bloqué.</translation>
    </message>
    <message>
        <source>Not decided on by a person</source>
        <translation>Sans décision d’une personne</translation>
    </message>
    <message>
        <source>People write Arabic in dialects that differ from country to country, and often in Latin letters (“3” for ع). Say which the policy is for, and let the model leave words that it can&apos;t place to a person.</source>
        <translation>L’arabe s’écrit dans des dialectes qui diffèrent d’un pays à l’autre, et souvent en lettres latines («&#xa0;3&#xa0;» pour ع). Indiquez à quels dialectes la politique s’applique, et faites en sorte que le modèle laisse à une personne les mots qu’il ne sait pas situer.</translation>
    </message>
    <message>
        <source>Polish has regional speech, such as Silesian and Kashubian, and swear words that only stress what is said. Say how the policy treats both, and let the model leave words that it can&apos;t place to a person.</source>
        <translation>Le polonais a des parlers régionaux, comme le silésien et le cachoube, et des jurons qui ne font que souligner ce qui est dit. Indiquez comment la politique traite les uns et les autres, et faites en sorte que le modèle laisse à une personne les mots qu’il ne sait pas situer.</translation>
    </message>
    <message>
        <source>Portuguese differs between Brazil, Portugal and Africa: “rapariga” is a girl in one country and an insult in another. Say which countries the policy is for, and let the model leave ambiguous words to a person.</source>
        <translation>Le portugais diffère entre le Brésil, le Portugal et l’Afrique&#xa0;: «&#xa0;rapariga&#xa0;» désigne une fille dans un pays et constitue une insulte dans un autre. Indiquez à quels pays la politique s’applique, et faites en sorte que le modèle laisse à une personne les mots ambigus.</translation>
    </message>
    <message>
        <source>Rule {rule} is not in the policy of run {run}.</source>
        <translation>La règle {rule} ne figure pas dans la politique de la vérification {run}.</translation>
    </message>
    <message>
        <source>Run {run} was deleted at {time}.</source>
        <translation>La vérification {run} a été supprimée le {time}.</translation>
    </message>
    <message>
        <source>Runs</source>
        <translation>Vérifications</translation>
    </message>
    <message>
        <source>Salvaged from a damaged file, at {time}.</source>
        <translation>Récupéré à partir d’un fichier endommagé, le {time}.</translation>
    </message>
    <message>
        <source>Salvaged from a damaged file, of which not everything could be read, at {time}.</source>
        <translation>Récupéré le {time} à partir d’un fichier endommagé, dont tout n’a pas pu être lu.</translation>
    </message>
    <message>
        <source>Seconds in which the reading process takes no processor time</source>
        <translation>Secondes pendant lesquelles le processus de lecture ne consomme pas de temps processeur</translation>
    </message>
    <message>
        <source>Seconds of processor time for one file</source>
        <translation>Secondes de temps processeur pour un fichier</translation>
    </message>
    <message>
        <source>Seconds of processor time without a sign from the reading process</source>
        <translation>Secondes de temps processeur sans signe du processus de lecture</translation>
    </message>
    <message>
        <source>The encoding of its text (base64) is damaged: some of it may be missing or wrong.</source>
        <translation>L’encodage de son texte (base64) est endommagé&#xa0;: une partie peut manquer ou être fausse.</translation>
    </message>
    <message>
        <source>The end of the message is missing: it may have been cut off.</source>
        <translation>La fin du message manque&#xa0;: il a peut-être été tronqué.</translation>
    </message>
    <message>
        <source>The file holds {found} of the topic&apos;s {said} posts.</source>
        <translation>Le fichier contient {found} des {said} publications du sujet.</translation>
    </message>
    <message>
        <source>The golden set has changed</source>
        <translation>Le jeu de référence a changé</translation>
    </message>
    <message numerus="yes">
        <source>The golden set has {n} examples; there is no example {number}.</source>
        <translation>
            <numerusform>Le jeu de référence a {n} exemple&#x202f;; il n’y a pas d’exemple {number}.</numerusform>
            <numerusform>Le jeu de référence a {n} exemples&#x202f;; il n’y a pas d’exemple {number}.</numerusform>
        </translation>
    </message>
    <message>
        <source>The history holds a search “{name}”.</source>
        <translation>L’historique contient une recherche «&#xa0;{name}&#xa0;».</translation>
    </message>
    <message>
        <source>The history holds no search “{name}”.</source>
        <translation>L’historique ne contient pas de recherche «&#xa0;{name}&#xa0;».</translation>
    </message>
    <message>
        <source>The history is being checked.</source>
        <translation>L’historique est en cours de vérification.</translation>
    </message>
    <message>
        <source>The message is encrypted.</source>
        <translation>Le message est chiffré.</translation>
    </message>
    <message>
        <source>The policy has no such label</source>
        <translation>La politique n’a pas cette étiquette</translation>
    </message>
    <message>
        <source>The policy shows no text with its answer. Show some, each with the answer behind it, such as: “a text” -&gt; {label}</source>
        <translation>La politique ne montre aucun texte avec sa réponse. Montrez-en quelques-uns, chacun suivi de sa réponse, par exemple&#xa0;: «&#xa0;un texte&#xa0;» -&gt; {label}</translation>
    </message>
    <message>
        <source>The processes that look at a model&apos;s file, and that run the model</source>
        <translation>Les processus qui examinent le fichier d’un modèle et qui exécutent le modèle</translation>
    </message>
    <message>
        <source>The row repeats the names of the columns.</source>
        <translation>La ligne répète les noms des colonnes.</translation>
    </message>
    <message>
        <source>The seal is in the chain: nothing before it was changed, except for the runs that were deleted since.</source>
        <translation>Le sceau est dans la chaîne&#xa0;: rien de ce qui le précède n’a été modifié, à l’exception des vérifications supprimées depuis.</translation>
    </message>
    <message>
        <source>The seal is in the chain: nothing before it was changed.</source>
        <translation>Le sceau est dans la chaîne&#xa0;: rien de ce qui le précède n’a été modifié.</translation>
    </message>
    <message>
        <source>The seal is not in the chain: it belongs to another history, or a part of this one was removed.</source>
        <translation>Le sceau n’est pas dans la chaîne&#xa0;: il appartient à un autre historique, ou une partie de celui-ci a été retirée.</translation>
    </message>
    <message>
        <source>The search has no name</source>
        <translation>La recherche n’a pas de nom</translation>
    </message>
    <message>
        <source>The text is in the golden set already</source>
        <translation>Le texte est déjà dans le jeu de référence</translation>
    </message>
    <message>
        <source>You can also download the files on another computer.</source>
        <translation>Vous pouvez aussi télécharger les fichiers sur un autre ordinateur.</translation>
    </message>
    <message>
        <source>Muted colours</source>
        <translation>Couleurs atténuées</translation>
    </message>
    <message>
        <source>An appeal is decided with a reason, which the appellant is told.</source>
        <translation>Une décision sur une contestation s’accompagne d’un motif, qui est communiqué à la personne qui conteste.</translation>
    </message>
    <message>
        <source>An appeal is kept in the words of the person who appeals.</source>
        <translation>Une contestation est conservée dans les mots de la personne qui conteste.</translation>
    </message>
    <message>
        <source>An appeal was opened or decided since the report was made: {part}.</source>
        <translation>Une contestation a été ouverte ou a reçu une décision depuis la création du rapport&#xa0;: {part}.</translation>
    </message>
    <message>
        <source>Another decision counts by now</source>
        <translation>Une autre décision compte désormais</translation>
    </message>
    <message>
        <source>Appeal against:</source>
        <translation>Contestation de la décision&#xa0;:</translation>
    </message>
    <message>
        <source>Appeal {appeal} was decided or withdrawn, and that is never changed.</source>
        <translation>La contestation {appeal} a reçu une décision ou a été retirée, et cela ne se modifie jamais.</translation>
    </message>
    <message>
        <source>Appeal {appeal} was not decided yet.</source>
        <translation>La contestation {appeal} n’a pas encore reçu de décision.</translation>
    </message>
    <message>
        <source>Appeal {appeal} was not decided.</source>
        <translation>La contestation {appeal} n’a pas reçu de décision.</translation>
    </message>
    <message>
        <source>Copy what they wrote.</source>
        <translation>Copiez ce qu’elle a écrit.</translation>
    </message>
    <message>
        <source>Decide it first.</source>
        <translation>Décidez-en d’abord.</translation>
    </message>
    <message>
        <source>Decide it, or withdraw it, before another one is opened.</source>
        <translation>Décidez-en, ou retirez-la, avant d’en ouvrir une autre.</translation>
    </message>
    <message>
        <source>Decide on the item first.</source>
        <translation>Décidez d’abord de l’élément.</translation>
    </message>
    <message>
        <source>Decided on the appeal: the decision stands.</source>
        <translation>Issue de la contestation&#xa0;: la décision est maintenue.</translation>
    </message>
    <message>
        <source>Decided on the appeal: the decision was changed.</source>
        <translation>Issue de la contestation&#xa0;: la décision a été modifiée.</translation>
    </message>
    <message>
        <source>Folders are being watched</source>
        <translation>Des dossiers sont sous surveillance</translation>
    </message>
    <message>
        <source>It can&apos;t answer in the standard form: the policy has to say itself how to answer.</source>
        <translation>Il ne peut pas répondre sous la forme standard&#xa0;: la politique doit dire elle-même comment répondre.</translation>
    </message>
    <message>
        <source>It finds no rule that lists words, as in “R1 Gambling: casino, poker”.</source>
        <translation>Il ne trouve aucune règle qui énumère des mots, comme dans «&#xa0;R1 Jeux d’argent&#xa0;: casino, poker&#xa0;».</translation>
    </message>
    <message>
        <source>It was pasted, or sent by a program.</source>
        <translation>Il a été collé, ou envoyé par un programme.</translation>
    </message>
    <message>
        <source>Name fewer policies, models or efforts.</source>
        <translation>Indiquez moins de politiques, de modèles ou d’efforts.</translation>
    </message>
    <message>
        <source>Name one of them, or put each into a folder of its own as policy.md.</source>
        <translation>Indiquez l’un d’eux, ou placez chacun dans un dossier à part sous le nom policy.md.</translation>
    </message>
    <message>
        <source>Name one of them.</source>
        <translation>Indiquez-en une.</translation>
    </message>
    <message>
        <source>Name one.</source>
        <translation>Indiquez-en un.</translation>
    </message>
    <message>
        <source>Name that folder or file, or {version} for the version that was used last.</source>
        <translation>Indiquez ce dossier ou ce fichier, ou {version} pour la version utilisée en dernier.</translation>
    </message>
    <message>
        <source>Name the exercise first, then the files with labels.</source>
        <translation>Indiquez d’abord l’exercice, puis les fichiers d’étiquettes.</translation>
    </message>
    <message>
        <source>Name the file itself, or put the policy into the folder as policy.md.</source>
        <translation>Indiquez le fichier lui-même, ou placez la politique dans le dossier sous le nom policy.md.</translation>
    </message>
    <message>
        <source>Name the folders that new files come into.</source>
        <translation>Indiquez les dossiers où arrivent les nouveaux fichiers.</translation>
    </message>
    <message>
        <source>Name the labels “0” and “1”, or choose the kind “{kind}”.</source>
        <translation>Nommez les étiquettes «&#xa0;0&#xa0;» et «&#xa0;1&#xa0;», ou choisissez le genre «&#xa0;{kind}&#xa0;».</translation>
    </message>
    <message>
        <source>Name the outer folder alone, or leave out folders inside.</source>
        <translation>Indiquez seulement le dossier extérieur, ou excluez les dossiers qu’il contient.</translation>
    </message>
    <message>
        <source>Name the same weights, or start a new run with these.</source>
        <translation>Indiquez les mêmes poids, ou lancez une nouvelle vérification avec ceux-ci.</translation>
    </message>
    <message>
        <source>Names or numbers of persons were masked. What is masked is not in this file; it is shown in black.</source>
        <translation>Des noms ou numéros de personnes ont été caviardés. Ce qui est caviardé n’est pas dans ce fichier&#x202f;; il apparaît en noir.</translation>
    </message>
    <message>
        <source>Names such as utf-8, utf-16, windows-1252, iso-8859-2, shift_jis or gb18030 are known.</source>
        <translation>Les noms tels que utf-8, utf-16, windows-1252, iso-8859-2, shift_jis ou gb18030 sont connus.</translation>
    </message>
    <message>
        <source>Needs {need} of the {memory} that processor and GPU share.</source>
        <translation>Il faut {need} des {memory} que se partagent le processeur et le GPU.</translation>
    </message>
    <message>
        <source>Needs {need}, all of it on {gpus}.</source>
        <translation>Il faut {need}, entièrement sur {gpus}.</translation>
    </message>
    <message>
        <source>Needs {need}; this machine has {memory}, and {gpu} on {gpus}.</source>
        <translation>Il faut {need}&#x202f;; cet ordinateur a {memory}, et {gpu} sur {gpus}.</translation>
    </message>
    <message>
        <source>Needs {need}; this machine has {memory}.</source>
        <translation>Il faut {need}&#x202f;; cet ordinateur a {memory}.</translation>
    </message>
    <message>
        <source>Never</source>
        <translation>Jamais</translation>
    </message>
    <message>
        <source>No address is set, so models on this machine judge.</source>
        <translation>Aucune adresse n’est définie, ce sont donc les modèles de cet ordinateur qui jugent.</translation>
    </message>
    <message>
        <source>No bounds reach a recall of {recall} on these examples.</source>
        <translation>Aucun seuil n’atteint un rappel de {recall} sur ces exemples.</translation>
    </message>
    <message>
        <source>No column holds text. The columns are: {columns}.</source>
        <translation>Aucune colonne ne contient de texte. Les colonnes sont&#xa0;: {columns}.</translation>
    </message>
    <message>
        <source>No column is called “{column}”. The columns are: {columns}.</source>
        <translation>Aucune colonne ne s’appelle «&#xa0;{column}&#xa0;». Les colonnes sont&#xa0;: {columns}.</translation>
    </message>
    <message>
        <source>No column of {file} is called a label, and none holds labels that the policy knows. The columns are: {columns}.</source>
        <translation>Aucune colonne de {file} ne s’appelle «&#xa0;label&#xa0;», et aucune ne contient d’étiquettes que la politique connaît. Les colonnes sont&#xa0;: {columns}.</translation>
    </message>
    <message>
        <source>No decision differs from what was expected.</source>
        <translation>Aucune décision ne diffère de ce qui était attendu.</translation>
    </message>
    <message>
        <source>No examples are kept for “{policy}”.</source>
        <translation>Aucun exemple n’est conservé pour «&#xa0;{policy}&#xa0;».</translation>
    </message>
    <message>
        <source>No examples were found</source>
        <translation>Aucun exemple n’a été trouvé</translation>
    </message>
    <message>
        <source>No field of the answer holds a decision.</source>
        <translation>Aucun champ de la réponse ne contient de décision.</translation>
    </message>
    <message>
        <source>No flags are stated.</source>
        <translation>Aucun indicateur n’est indiqué.</translation>
    </message>
    <message>
        <source>No folder was named.</source>
        <translation>Aucun dossier n’a été indiqué.</translation>
    </message>
    <message>
        <source>No item reached a limit</source>
        <translation>Aucun élément n’a atteint de limite</translation>
    </message>
    <message>
        <source>No item was found.</source>
        <translation>Aucun élément n’a été trouvé.</translation>
    </message>
    <message>
        <source>No limit</source>
        <translation>Aucune limite</translation>
    </message>
    <message>
        <source>No line in it begins with a date, a time and a name, as in a chat that WhatsApp exported.</source>
        <translation>Aucune ligne n’y commence par une date, une heure et un nom, comme dans une discussion exportée de WhatsApp.</translation>
    </message>
    <message>
        <source>No message was found in it as exports of this format ({format}) have them.</source>
        <translation>Aucun message n’y a été trouvé tel que les exports de ce format ({format}) en contiennent.</translation>
    </message>
    <message>
        <source>No model is installed in {folder}.</source>
        <translation>Aucun modèle n’est installé dans {folder}.</translation>
    </message>
    <message>
        <source>No model is installed.</source>
        <translation>Aucun modèle n’est installé.</translation>
    </message>
    <message>
        <source>No model is loaded</source>
        <translation>Aucun modèle n’est chargé</translation>
    </message>
    <message>
        <source>No model is loaded.</source>
        <translation>Aucun modèle n’est chargé.</translation>
    </message>
    <message>
        <source>No model was given</source>
        <translation>Aucun modèle n’a été indiqué</translation>
    </message>
    <message>
        <source>No name</source>
        <translation>Aucun nom</translation>
    </message>
    <message>
        <source>No policy can be used</source>
        <translation>Aucune politique ne peut être utilisée</translation>
    </message>
    <message>
        <source>No policy was named</source>
        <translation>Aucune politique n’a été indiquée</translation>
    </message>
    <message>
        <source>No rule is chosen</source>
        <translation>Aucune règle n’est choisie</translation>
    </message>
    <message>
        <source>No such column</source>
        <translation>Cette colonne n’existe pas</translation>
    </message>
    <message>
        <source>No such evaluation</source>
        <translation>Cette évaluation n’existe pas</translation>
    </message>
    <message>
        <source>No such item</source>
        <translation>Cet élément n’existe pas</translation>
    </message>
    <message>
        <source>No such label</source>
        <translation>Cette étiquette n’existe pas</translation>
    </message>
    <message>
        <source>No such variant</source>
        <translation>Cette variante n’existe pas</translation>
    </message>
    <message>
        <source>No such version</source>
        <translation>Cette version n’existe pas</translation>
    </message>
    <message>
        <source>No text column found</source>
        <translation>Aucune colonne de texte trouvée</translation>
    </message>
    <message>
        <source>No text was found in what was given, so no run was started.</source>
        <translation>Aucun texte n’a été trouvé dans ce qui a été fourni, aucune vérification n’a donc été lancée.</translation>
    </message>
    <message>
        <source>No text was recognised in it.</source>
        <translation>Aucun texte n’y a été reconnu.</translation>
    </message>
    <message>
        <source>No threshold reaches {measure} {least} on these examples.</source>
        <translation>Aucun seuil n’atteint {measure} {least} sur ces exemples.</translation>
    </message>
    <message>
        <source>No token of the model&apos;s vocabulary continues the answer in the policy&apos;s answer format.</source>
        <translation>Aucun token du vocabulaire du modèle ne continue la réponse dans le format de réponse de la politique.</translation>
    </message>
    <message>
        <source>No verdict here has a probability that could be measured.</source>
        <translation>Aucun verdict ici n’a de probabilité mesurable.</translation>
    </message>
    <message>
        <source>Nobody has decided on an item that was judged under “{policy}”.</source>
        <translation>Personne n’a pris de décision sur un élément jugé selon «&#xa0;{policy}&#xa0;».</translation>
    </message>
    <message>
        <source>Nobody has decided on item {item} of queue {queue}.</source>
        <translation>Personne n’a décidé de l’élément {item} de la file {queue}.</translation>
    </message>
    <message>
        <source>Nobody has decided on item {item} of run {run}.</source>
        <translation>Personne n’a décidé de l’élément {item} de la vérification {run}.</translation>
    </message>
    <message>
        <source>Nobody has labelled anything</source>
        <translation>Personne n’a rien étiqueté</translation>
    </message>
    <message>
        <source>None of the {n} texts in {file} can be used as a policy.</source>
        <translation>Aucun des {n} textes de {file} ne peut servir de politique.</translation>
    </message>
    <message>
        <source>None of these items is in queue {queue} any more.</source>
        <translation>Aucun de ces éléments n’est plus dans la file {queue}.</translation>
    </message>
    <message>
        <source>None of this shows that a decision is right or a text genuine, only that this is what was recorded.</source>
        <translation>Rien de cela ne dit qu’une décision est juste ou qu’un texte est authentique&#xa0;: seulement que c’est ce qui a été consigné.</translation>
    </message>
    <message numerus="yes">
        <source>None of {n} rows in {file} has a text with a label.</source>
        <translation>
            <numerusform>La {n} ligne de {file} n’a pas de texte étiqueté.</numerusform>
            <numerusform>Aucune des {n} lignes de {file} n’a de texte étiqueté.</numerusform>
        </translation>
    </message>
    <message>
        <source>None: models on this computer judge</source>
        <translation>Aucun&#xa0;: les modèles de cet ordinateur jugent</translation>
    </message>
    <message>
        <source>Not a regular file</source>
        <translation>Pas un fichier ordinaire</translation>
    </message>
    <message>
        <source>Not all efforts were measured</source>
        <translation>Tous les efforts n’ont pas été mesurés</translation>
    </message>
    <message>
        <source>Not all of it is in the encoding {encoding}.</source>
        <translation>Tout n’y est pas dans l’encodage {encoding}.</translation>
    </message>
    <message>
        <source>Not enforced by this system: {all}.</source>
        <translation>Non appliqué par ce système&#xa0;: {all}.</translation>
    </message>
    <message>
        <source>Not everybody has finished</source>
        <translation>Tout le monde n’a pas terminé</translation>
    </message>
    <message numerus="yes">
        <source>Not finished: {n} verdicts are missing.</source>
        <translation>
            <numerusform>Non terminé&#xa0;: {n} verdict manque.</numerusform>
            <numerusform>Non terminé&#xa0;: {n} verdicts manquent.</numerusform>
        </translation>
    </message>
    <message>
        <source>Not found</source>
        <translation>Introuvable</translation>
    </message>
    <message>
        <source>Not judged yet</source>
        <translation>Pas encore jugé</translation>
    </message>
    <message>
        <source>Not judged yet: {count}.</source>
        <translation>Pas encore jugés&#xa0;: {count}.</translation>
    </message>
    <message>
        <source>Not text</source>
        <translation>Pas du texte</translation>
    </message>
    <message>
        <source>Not the address of a server</source>
        <translation>Ce n’est pas l’adresse d’un serveur</translation>
    </message>
    <message>
        <source>Not the policy of its hash: {part}.</source>
        <translation>Ce n’est pas la politique de son empreinte&#xa0;: {part}.</translation>
    </message>
    <message>
        <source>Not the text of its hash: {part}.</source>
        <translation>Ce n’est pas le texte de son empreinte&#xa0;: {part}.</translation>
    </message>
    <message>
        <source>Not what the history holds: {part}, in the appeals.</source>
        <translation>Ce n’est pas ce que contient l’historique&#xa0;: {part}, dans les contestations.</translation>
    </message>
    <message>
        <source>Not what the history holds: {part}, in the decisions of people.</source>
        <translation>Ce n’est pas ce que contient l’historique&#xa0;: {part}, dans les décisions de personnes.</translation>
    </message>
    <message>
        <source>Not what the history holds: {part}, in the field “{field}”.</source>
        <translation>Ce n’est pas ce que contient l’historique&#xa0;: {part}, dans le champ «&#xa0;{field}&#xa0;».</translation>
    </message>
    <message>
        <source>Not written by a person</source>
        <translation>Pas écrit par une personne</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Note</translation>
    </message>
    <message>
        <source>Note in the case:</source>
        <translation>Note dans l’affaire&#xa0;:</translation>
    </message>
    <message>
        <source>Note: {note}</source>
        <translation>Note&#xa0;: {note}</translation>
    </message>
    <message>
        <source>No data arrived for too long.</source>
        <translation>Rien n’est arrivé pendant trop longtemps.</translation>
    </message>
    <message>
        <source>Nothing flipped</source>
        <translation>Rien ne s’est inversé</translation>
    </message>
    <message>
        <source>Nothing is expected of it: the label is missing.</source>
        <translation>On n’en attend rien&#xa0;: l’étiquette manque.</translation>
    </message>
    <message>
        <source>Nothing is lost. Ask whoever runs the server to look at its log, then resume.</source>
        <translation>Rien n’est perdu. Demandez à la personne qui gère le serveur de consulter son journal, puis reprenez.</translation>
    </message>
    <message>
        <source>Nothing is lost: once the network is back, the download resumes where it was.</source>
        <translation>Rien n’est perdu&#xa0;: dès que le réseau revient, le téléchargement reprend où il en était.</translation>
    </message>
    <message>
        <source>Nothing is lost: the download resumes where it was.</source>
        <translation>Rien n’est perdu&#xa0;: le téléchargement reprend où il en était.</translation>
    </message>
    <message>
        <source>Nothing is lost: try again later, and the download resumes where it was.</source>
        <translation>Rien n’est perdu&#xa0;: réessayez plus tard, et le téléchargement reprend où il en était.</translation>
    </message>
    <message>
        <source>Nothing is put into this line: the content comes as a message of its own, after the policy. Delete the line.</source>
        <translation>Rien n’est inséré dans cette ligne&#xa0;: le contenu arrive dans un message à part, après la politique. Supprimez la ligne.</translation>
    </message>
    <message>
        <source>Nothing listens at this address.</source>
        <translation>Rien n’écoute à cette adresse.</translation>
    </message>
    <message>
        <source>Nothing that a verdict depends on.</source>
        <translation>Rien dont dépende un verdict.</translation>
    </message>
    <message>
        <source>Nothing was recorded in this history.</source>
        <translation>Rien n’a été consigné dans cet historique.</translation>
    </message>
    <message>
        <source>Nothing would be judged</source>
        <translation>Rien ne serait jugé</translation>
    </message>
    <message>
        <source>Numbers</source>
        <translation>Nombres</translation>
    </message>
    <message>
        <source>Of</source>
        <translation>Sur</translation>
    </message>
    <message>
        <source>Offer a pause after</source>
        <translation>Proposer une pause après</translation>
    </message>
    <message>
        <source>Offers the five-step tour the next time the window opens. The tour is always available in the Help menu.</source>
        <translation>Propose une visite guidée en cinq étapes à la prochaine ouverture de la fenêtre, une seule fois. Elle est à tout moment dans le menu Aide.</translation>
    </message>
    <message>
        <source>One inference process holds one model.</source>
        <translation>Un processus d’inférence contient un seul modèle.</translation>
    </message>
    <message>
        <source>One item alone needs more tokens than the model&apos;s context holds.</source>
        <translation>Un élément à lui seul demande plus de tokens que le contexte du modèle n’en contient.</translation>
    </message>
    <message>
        <source>One item can be: {splits}.</source>
        <translation>Un élément peut être&#xa0;: {splits}.</translation>
    </message>
    <message>
        <source>Only a field of the type “{type}” can be nullable.</source>
        <translation>Seul un champ du type «&#xa0;{type}&#xa0;» peut être null.</translation>
    </message>
    <message>
        <source>Only regular files are read.</source>
        <translation>Seuls les fichiers ordinaires sont lus.</translation>
    </message>
    <message>
        <source>Only used when the temperature is above 0.</source>
        <translation>Utilisé seulement quand la température est supérieure à 0.</translation>
    </message>
    <message numerus="yes">
        <source>Only {n} examples: below {few}, the reliability curve and its error are mostly noise. Take them as a first impression.</source>
        <translation>
            <numerusform>Seulement {n} exemple&#xa0;: au-dessous de {few}, la courbe de fiabilité et son erreur sont surtout du bruit. Prenez-les comme une première impression.</numerusform>
            <numerusform>Seulement {n} exemples&#xa0;: au-dessous de {few}, la courbe de fiabilité et son erreur sont surtout du bruit. Prenez-les comme une première impression.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Only {n} items are labelled “{decision}”: figures for it will be vague.</source>
        <translation>
            <numerusform>Seulement {n} élément est étiqueté «&#xa0;{decision}&#xa0;»&#xa0;: ses chiffres seront imprécis.</numerusform>
            <numerusform>Seulement {n} éléments sont étiquetés «&#xa0;{decision}&#xa0;»&#xa0;: leurs chiffres seront imprécis.</numerusform>
        </translation>
    </message>
    <message>
        <source>Only {offloaded} of {layers} layers are on the GPU; the others run on the CPU.</source>
        <translation>Seules {offloaded} couches sur {layers} sont sur le GPU&#x202f;; les autres s’exécutent sur le processeur.</translation>
    </message>
    <message>
        <source>Only {right} of {known} known items judged correctly</source>
        <translation>Seulement {right} éléments connus sur {known} correctement jugés</translation>
    </message>
    <message>
        <source>Open another appeal on the item.</source>
        <translation>Ouvrez une autre contestation sur l’élément.</translation>
    </message>
    <message>
        <source>Open any page in a browser, sign in to the network, and try again.</source>
        <translation>Ouvrez n’importe quelle page dans un navigateur, connectez-vous au réseau, puis réessayez.</translation>
    </message>
    <message>
        <source>Open it in a text editor, save it as UTF-8, and try again.</source>
        <translation>Ouvrez-le dans un éditeur de texte, enregistrez-le en UTF-8, puis réessayez.</translation>
    </message>
    <message>
        <source>Open it without a key.</source>
        <translation>Ouvrez-le sans clé.</translation>
    </message>
    <message>
        <source>Or choose a model on this machine.</source>
        <translation>Ou choisissez un modèle sur cet ordinateur.</translation>
    </message>
    <message>
        <source>Or start a new run with another model.</source>
        <translation>Ou lancez une nouvelle vérification avec un autre modèle.</translation>
    </message>
    <message>
        <source>Outside the chosen folder</source>
        <translation>Hors du dossier choisi</translation>
    </message>
    <message>
        <source>Overturn it with the decision that is to count, or decide on the item as before and then uphold it.</source>
        <translation>Infirmez la décision contestée en choisissant celle qui doit compter, ou décidez de l’élément comme avant, puis maintenez la décision.</translation>
    </message>
    <message>
        <source>Pages of a document</source>
        <translation>Pages d’un document</translation>
    </message>
    <message>
        <source>Parquet files are read where pyarrow is installed, which it is not. Save it as CSV or JSON Lines, and add that file.</source>
        <translation>Les fichiers Parquet sont lus là où pyarrow est installé, ce qui n’est pas le cas ici. Enregistrez-le en CSV ou JSON Lines, puis ajoutez ce fichier.</translation>
    </message>
    <message>
        <source>Parts of a message, attachments included</source>
        <translation>Parties d’un message, pièces jointes comprises</translation>
    </message>
    <message>
        <source>Parts of the book are encrypted.</source>
        <translation>Des parties du livre sont chiffrées.</translation>
    </message>
    <message>
        <source>Parts of the model are missing</source>
        <translation>Des parties du modèle manquent</translation>
    </message>
    <message>
        <source>People</source>
        <translation>Personnes</translation>
    </message>
    <message>
        <source>People have decided again since the report was made: {part}.</source>
        <translation>Des personnes ont décidé de nouveau depuis la création du rapport&#xa0;: {part}.</translation>
    </message>
    <message>
        <source>Pixels of a picture whose text is recognised</source>
        <translation>Pixels d’une image dont le texte est reconnu</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>Emplacement</translation>
    </message>
    <message>
        <source>Plumbline</source>
        <translation>Plumbline</translation>
    </message>
    <message>
        <source>Plumbline can&apos;t check for a newer version</source>
        <translation>Plumbline ne peut pas rechercher de version plus récente</translation>
    </message>
    <message>
        <source>Plumbline {version} is available: {page}</source>
        <translation>Plumbline {version} est disponible&#xa0;: {page}</translation>
    </message>
    <message>
        <source>Policies work best at {least} to {most} tokens, and beyond {limit} accuracy suffers. Split it into several policies.</source>
        <translation>Les politiques fonctionnent le mieux avec {least} à {most} tokens, et au-delà de {limit} l’exactitude en souffre. Divisez-la en plusieurs politiques.</translation>
    </message>
    <message>
        <source>Policies work best at {least} to {most} tokens: definitions and examples near the line help most.</source>
        <translation>Les politiques fonctionnent le mieux avec {least} à {most} tokens&#xa0;: ce sont les définitions et les exemples près de la limite qui aident le plus.</translation>
    </message>
    <message>
        <source>Policies work best at {least} to {most} tokens: see what can be left out.</source>
        <translation>Les politiques fonctionnent le mieux avec {least} à {most} tokens&#xa0;: voyez ce qui peut être supprimé.</translation>
    </message>
    <message>
        <source>Policy</source>
        <translation>Politique</translation>
    </message>
    <message>
        <source>Policy “{title}”</source>
        <translation>Politique «&#xa0;{title}&#xa0;»</translation>
    </message>
    <message>
        <source>Policy, sha256</source>
        <translation>Politique, sha256</translation>
    </message>
    <message>
        <source>Port</source>
        <translation>Port</translation>
    </message>
    <message>
        <source>Port {port} is used by another program.</source>
        <translation>Le port {port} est utilisé par un autre programme.</translation>
    </message>
    <message>
        <source>Precision</source>
        <translation>Précision</translation>
    </message>
    <message>
        <source>Precision over recall</source>
        <translation>Précision selon le rappel</translation>
    </message>
    <message>
        <source>Probability: {share}</source>
        <translation>Probabilité&#xa0;: {share}</translation>
    </message>
    <message>
        <source>Processor threads</source>
        <translation>Threads du processeur</translation>
    </message>
    <message>
        <source>Protected by a password</source>
        <translation>Protégé par un mot de passe</translation>
    </message>
    <message>
        <source>Put all parts into one folder, under their original names.</source>
        <translation>Placez toutes les parties dans un même dossier, sous leurs noms d’origine.</translation>
    </message>
    <message>
        <source>Correct the file, or choose another folder for the verdicts.</source>
        <translation>Corrigez le fichier, ou choisissez un autre dossier pour les verdicts.</translation>
    </message>
    <message>
        <source>Queue {queue} has no item {item}.</source>
        <translation>La file {queue} n’a pas d’élément {item}.</translation>
    </message>
    <message>
        <source>Random seed</source>
        <translation>Graine aléatoire</translation>
    </message>
    <message>
        <source>Read as an export of messages ({format}), recognised by its content; it could be read as {other} too.</source>
        <translation>Lu comme un export de messages ({format}), reconnu à son contenu&#x202f;; il pourrait aussi être lu comme {other}.</translation>
    </message>
    <message>
        <source>Reading it failed: {reason}.</source>
        <translation>La lecture a échoué&#xa0;: {reason}.</translation>
    </message>
    <message>
        <source>Reading it takes more than {limit} of memory, and was ended.</source>
        <translation>Sa lecture demande plus de {limit} de mémoire et a été interrompue.</translation>
    </message>
    <message>
        <source>Reading it takes too much memory.</source>
        <translation>Sa lecture demande trop de mémoire.</translation>
    </message>
    <message>
        <source>Reading or writing {file} failed ({detail}).</source>
        <translation>La lecture ou l’écriture de {file} a échoué ({detail}).</translation>
    </message>
    <message>
        <source>Reading {number}: {reading}.</source>
        <translation>Lecture {number}&#xa0;: {reading}.</translation>
    </message>
    <message>
        <source>Reads {read} and writes {written} tokens per second</source>
        <translation>Lit {read} et écrit {written} tokens par seconde</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Motif</translation>
    </message>
    <message>
        <source>Reasoning effort</source>
        <translation>Effort de raisonnement</translation>
    </message>
    <message>
        <source>Reasoning may now take {budget} tokens, and an answer {limit}.</source>
        <translation>Le raisonnement peut maintenant prendre {budget} tokens, et une réponse {limit}.</translation>
    </message>
    <message>
        <source>Recall</source>
        <translation>Rappel</translation>
    </message>
    <message>
        <source>Record another decision, or open another appeal on the item.</source>
        <translation>Enregistrez une autre décision ou une autre contestation de l’élément.</translation>
    </message>
    <message>
        <source>Recorded</source>
        <translation>Consigné</translation>
    </message>
    <message>
        <source>Reduced</source>
        <translation>Réduites</translation>
    </message>
    <message>
        <source>Reduced turns all animation off.</source>
        <translation>Réduites&#xa0;: toutes les animations sont désactivées.</translation>
    </message>
    <message>
        <source>Reinstall Plumbline.</source>
        <translation>Réinstallez Plumbline.</translation>
    </message>
    <message>
        <source>Remove the fields, or choose the kind “{kind}”.</source>
        <translation>Retirez les champs, ou choisissez le genre «&#xa0;{kind}&#xa0;».</translation>
    </message>
    <message>
        <source>Remove “{key}” to use fields of your own.</source>
        <translation>Supprimez «&#xa0;{key}&#xa0;» pour utiliser vos propres champs.</translation>
    </message>
    <message>
        <source>Removed, although no deletion of the run was recorded: {record}, recorded at {time}.</source>
        <translation>Retiré, bien qu’aucune suppression de la vérification n’ait été enregistrée&#xa0;: {record}, enregistré le {time}.</translation>
    </message>
    <message>
        <source>Repaired {bytes}: the sha256 was {first} and is {second}.</source>
        <translation>{bytes} réparés&#xa0;: le sha256 était {first} et il est maintenant {second}.</translation>
    </message>
    <message>
        <source>Repeat how to answer before the examples.</source>
        <translation>Répétez avant les exemples comment répondre.</translation>
    </message>
    <message>
        <source>Report made</source>
        <translation>Rapport créé</translation>
    </message>
    <message>
        <source>Report on a search</source>
        <translation>Rapport sur une recherche</translation>
    </message>
    <message>
        <source>Report on the case “{name}”</source>
        <translation>Rapport sur l’affaire «&#xa0;{name}&#xa0;»</translation>
    </message>
    <message numerus="yes">
        <source>Report on {n} items</source>
        <translation>
            <numerusform>Rapport sur {n} élément</numerusform>
            <numerusform>Rapport sur {n} éléments</numerusform>
        </translation>
    </message>
    <message>
        <source>Report this together with the policy&apos;s answer format.</source>
        <translation>Signalez ceci avec le format de réponse de la politique.</translation>
    </message>
    <message>
        <source>Requests are not answered any more</source>
        <translation>Les requêtes ne reçoivent plus de réponse</translation>
    </message>
    <message>
        <source>Reveal content</source>
        <translation>Dévoiler le contenu</translation>
    </message>
    <message>
        <source>Review items first; each decision can then become an example.</source>
        <translation>Examinez d’abord des éléments&#x202f;; chaque décision peut ensuite devenir un exemple.</translation>
    </message>
    <message>
        <source>Right</source>
        <translation>Juste</translation>
    </message>
    <message>
        <source>Right: of all texts with an expected decision, those with that decision; undetermined ones are never right. Precision, recall and F1 are of violations. In brackets: where the true figure lies in 95 of 100 cases, if the examples stand for what will come.</source>
        <translation>Juste&#xa0;: parmi tous les textes ayant une décision attendue, ceux qui ont cette décision&#x202f;; les indéterminés ne sont jamais justes. La précision, le rappel et F1 portent sur les infractions. Entre parenthèses&#xa0;: où se situe la vraie valeur dans 95 cas sur 100, si les exemples représentent ce qui viendra.</translation>
    </message>
    <message>
        <source>Right: {first} → {second}</source>
        <translation>Juste&#xa0;: {first} → {second}</translation>
    </message>
    <message>
        <source>Row {row} of {table} has no link in the chain: it was added by other means.</source>
        <translation>La ligne {row} de {table} n’a pas de maillon dans la chaîne&#xa0;: elle a été ajoutée par d’autres moyens.</translation>
    </message>
    <message>
        <source>Row {row} of {table} has no link: its link is one of those that are missing, or it was added by other means.</source>
        <translation>La ligne {row} de {table} n’a pas de maillon&#xa0;: il est l’un de ceux qui manquent, ou elle a été ajoutée par d’autres moyens.</translation>
    </message>
    <message>
        <source>Row {row} of {table} points to a row of {parent} that does not exist.</source>
        <translation>La ligne {row} de {table} renvoie à une ligne de {parent} qui n’existe pas.</translation>
    </message>
    <message>
        <source>Rule</source>
        <translation>Règle</translation>
    </message>
    <message>
        <source>Rule {rule} is not a list of words: “{words}”.</source>
        <translation>La règle {rule} n’est pas une liste de mots&#xa0;: «&#xa0;{words}&#xa0;».</translation>
    </message>
    <message>
        <source>Rules</source>
        <translation>Règles</translation>
    </message>
    <message>
        <source>Run</source>
        <translation>Vérification</translation>
    </message>
    <message>
        <source>Run {run} has no item {item}.</source>
        <translation>La vérification {run} n’a pas d’élément {item}.</translation>
    </message>
    <message>
        <source>Run {run} was deleted on {day}: what the report says of it can&apos;t be compared.</source>
        <translation>La vérification {run} a été supprimée le {day}&#xa0;: ce que le rapport en dit ne peut pas être comparé.</translation>
    </message>
    <message>
        <source>Runs slowly. {reason}</source>
        <translation>Fonctionne lentement. {reason}</translation>
    </message>
    <message>
        <source>Runs well. {reason}</source>
        <translation>Fonctionne bien. {reason}</translation>
    </message>
    <message>
        <source>SHA-256 of the text</source>
        <translation>SHA-256 du texte</translation>
    </message>
    <message>
        <source>Same as system</source>
        <translation>Comme le système</translation>
    </message>
    <message>
        <source>Sampling</source>
        <translation>Échantillonnage</translation>
    </message>
    <message>
        <source>Save it as csv, tsv, jsonl, json, xlsx or ods; any of them may be packed as gz, zst, bz2 or xz.</source>
        <translation>Enregistrez-le au format csv, tsv, jsonl, json, xlsx ou ods&#x202f;; chacun peut être compressé en gz, zst, bz2 ou xz.</translation>
    </message>
    <message>
        <source>Saved with your decisions, to show later who made them.</source>
        <translation>Enregistré avec vos décisions, pour montrer plus tard qui les a prises.</translation>
    </message>
    <message>
        <source>Say in a sentence why.</source>
        <translation>Dites pourquoi en une phrase.</translation>
    </message>
    <message>
        <source>Say so in the policy, for example “Answer with 1 if it violates this policy, else with 0”.</source>
        <translation>Dites-le dans la politique, par exemple «&#xa0;Réponds par 1 si le texte enfreint cette politique, sinon par 0&#xa0;».</translation>
    </message>
    <message>
        <source>Say so near the top of the policy.</source>
        <translation>Dites-le vers le début de la politique.</translation>
    </message>
    <message>
        <source>Say what you decide instead.</source>
        <translation>Indiquez ce que vous décidez à la place.</translation>
    </message>
    <message>
        <source>Seal</source>
        <translation>Sceau</translation>
    </message>
    <message>
        <source>Seal:</source>
        <translation>Sceau&#xa0;:</translation>
    </message>
    <message>
        <source>Searched for</source>
        <translation>Recherche</translation>
    </message>
    <message>
        <source>Sensitive text: open to read it</source>
        <translation>Texte sensible&#xa0;: ouvrir pour le lire</translation>
    </message>
    <message>
        <source>Set a larger context for the engine, or shorten the policy.</source>
        <translation>Réglez un contexte plus grand pour le moteur, ou raccourcissez la politique.</translation>
    </message>
    <message>
        <source>Set a larger context, or lower the reasoning budget.</source>
        <translation>Réglez un contexte plus grand, ou réduisez le budget de raisonnement.</translation>
    </message>
    <message>
        <source>Set an http proxy in the system&apos;s settings (or in HTTPS_PROXY).</source>
        <translation>Définissez un proxy http dans les paramètres du système (ou dans HTTPS_PROXY).</translation>
    </message>
    <message>
        <source>Set it to an address such as https://huggingface.co, or to a folder.</source>
        <translation>Donnez-lui une adresse telle que https://huggingface.co, ou un dossier.</translation>
    </message>
    <message>
        <source>Set it to the full path of a folder.</source>
        <translation>Donnez-lui le chemin complet d’un dossier.</translation>
    </message>
    <message>
        <source>Set {passphrase_variable} for a script.</source>
        <translation>Définissez {passphrase_variable} pour un script.</translation>
    </message>
    <message>
        <source>Several files were given whose names are not those of one split model.</source>
        <translation>Plusieurs fichiers ont été indiqués, dont les noms ne sont pas ceux d’un même modèle divisé.</translation>
    </message>
    <message>
        <source>Share of right decisions</source>
        <translation>Part de décisions justes</translation>
    </message>
    <message>
        <source>Share of violations over probability</source>
        <translation>Part d’infractions selon la probabilité</translation>
    </message>
    <message>
        <source>Shared from someone else</source>
        <translation>Partagé de quelqu’un d’autre</translation>
    </message>
    <message>
        <source>Ships with Plumbline</source>
        <translation>Fourni avec Plumbline</translation>
    </message>
    <message>
        <source>Shortcuts that differ from the defaults, such as “{example}”.</source>
        <translation>Raccourcis qui diffèrent de ceux par défaut, par exemple «&#xa0;{example}&#xa0;».</translation>
    </message>
    <message>
        <source>Shorten the policy, lower the reasoning budget, or set a larger context.</source>
        <translation>Raccourcissez la politique, réduisez le budget de raisonnement ou réglez un contexte plus grand.</translation>
    </message>
    <message>
        <source>Shorten the policy.</source>
        <translation>Raccourcissez la politique.</translation>
    </message>
    <message>
        <source>Shown</source>
        <translation>Affiché</translation>
    </message>
    <message>
        <source>Shown, blurred where the policy asks for it</source>
        <translation>Affiché, flouté si la politique le demande</translation>
    </message>
    <message>
        <source>Shows verdicts without strong colours. Their symbol and word always say the same.</source>
        <translation>Affiche les verdicts sans couleurs vives. Leur symbole et leur mot disent toujours la même chose.</translation>
    </message>
    <message>
        <source>Size of a document</source>
        <translation>Taille d’un document</translation>
    </message>
    <message>
        <source>Size of a document once it is unpacked</source>
        <translation>Taille d’un document une fois décompressé</translation>
    </message>
    <message>
        <source>Size of a message, its attachments included</source>
        <translation>Taille d’un message, pièces jointes comprises</translation>
    </message>
    <message>
        <source>Size of everything in an archive once it is unpacked</source>
        <translation>Taille de tout le contenu d’une archive une fois décompressé</translation>
    </message>
    <message>
        <source>Some of its characters could not be decoded; each is shown as �.</source>
        <translation>Certains de ses caractères n’ont pas pu être décodés&#x202f;; chacun s’affiche sous la forme �.</translation>
    </message>
    <message>
        <source>Something answers at the address, but it is neither llama-server nor vLLM.</source>
        <translation>Quelque chose répond à l’adresse, mais ce n’est ni llama-server ni vLLM.</translation>
    </message>
    <message>
        <source>Sources</source>
        <translation>Sources</translation>
    </message>
    <message>
        <source>Speed</source>
        <translation>Vitesse</translation>
    </message>
    <message>
        <source>Split the content, lower the reasoning budget, or set a larger context.</source>
        <translation>Divisez le contenu, réduisez le budget de raisonnement ou réglez un contexte plus grand.</translation>
    </message>
    <message>
        <source>Split the policy into several.</source>
        <translation>Divisez la politique en plusieurs.</translation>
    </message>
    <message>
        <source>Spreadsheets of this kind are not read. Save it as CSV in the program that opens it, and add that file.</source>
        <translation>Les feuilles de calcul de ce type ne sont pas lues. Enregistrez-la en CSV dans le programme qui l’ouvre, puis ajoutez ce fichier.</translation>
    </message>
    <message>
        <source>Standard input looks like {format} and is read as such.</source>
        <translation>L’entrée standard ressemble à {format} et est lue comme telle.</translation>
    </message>
    <message>
        <source>Start a new run, or ask whoever runs the server for the model from before.</source>
        <translation>Démarrez une nouvelle vérification, ou demandez le modèle précédent à la personne qui gère le serveur.</translation>
    </message>
    <message>
        <source>Start a new run. The old one keeps what it has.</source>
        <translation>Lancez une nouvelle vérification. L’ancienne garde ce qu’elle a.</translation>
    </message>
    <message>
        <source>Start it again.</source>
        <translation>Relancez-le.</translation>
    </message>
    <message>
        <source>Start the download again to get the new file.</source>
        <translation>Relancez le téléchargement pour obtenir le nouveau fichier.</translation>
    </message>
    <message>
        <source>Start the download again: what the server has now is looked up, and parts that can be used are kept.</source>
        <translation>Relancez le téléchargement&#xa0;: l’état actuel du serveur est consulté, et les parties utilisables sont conservées.</translation>
    </message>
    <message>
        <source>State the answer format in the prompt</source>
        <translation>Indiquer le format de réponse dans le prompt</translation>
    </message>
    <message>
        <source>Stop it there, or choose another folder for the verdicts.</source>
        <translation>Arrêtez-le là, ou choisissez un autre dossier pour les verdicts.</translation>
    </message>
    <message>
        <source>Stop that first.</source>
        <translation>Arrêtez d’abord cela.</translation>
    </message>
    <message>
        <source>Symbolic link</source>
        <translation>Lien symbolique</translation>
    </message>
    <message>
        <source>Use the JSON file of the report; the page and the PDF can&apos;t be checked by themselves.</source>
        <translation>Prenez le fichier JSON du rapport&#x202f;; la page et le PDF ne peuvent pas être vérifiés seuls.</translation>
    </message>
    <message>
        <source>Take the root certificate that the authority publishes.</source>
        <translation>Prenez le certificat racine que publie l’autorité.</translation>
    </message>
    <message>
        <source>Team&apos;s server</source>
        <translation>Serveur de l’équipe</translation>
    </message>
    <message>
        <source>Tell the publisher, or get the model from elsewhere.</source>
        <translation>Prévenez l’éditeur, ou procurez-vous le modèle ailleurs.</translation>
    </message>
    <message>
        <source>Temperature</source>
        <translation>Température</translation>
    </message>
    <message>
        <source>Test it to measure its memory use.</source>
        <translation>Testez-le pour mesurer la mémoire qu’il utilise.</translation>
    </message>
    <message>
        <source>Text became a control token</source>
        <translation>Du texte est devenu un token de contrôle</translation>
    </message>
    <message>
        <source>Text in pictures</source>
        <translation>Texte dans les images</translation>
    </message>
    <message>
        <source>Text size</source>
        <translation>Taille du texte</translation>
    </message>
    <message>
        <source>Text that was deleted while changes were tracked is left out.</source>
        <translation>Le texte supprimé pendant le suivi des modifications est laissé de côté.</translation>
    </message>
    <message>
        <source>Text {text} is not what was judged.</source>
        <translation>Le texte {text} n’est pas celui qui a été jugé.</translation>
    </message>
    <message>
        <source>Text {text}, of item {item} of run {run}, is not what was judged.</source>
        <translation>Le texte {text}, de l’élément {item} de la vérification {run}, n’est pas celui qui a été jugé.</translation>
    </message>
    <message>
        <source>Texts go to a server on this machine, {address}.</source>
        <translation>Les textes vont à un serveur sur cet ordinateur, {address}.</translation>
    </message>
    <message>
        <source>Texts leave this machine for {host}.</source>
        <translation>Les textes quittent cet ordinateur pour {host}.</translation>
    </message>
    <message>
        <source>Texts on the curves: {on}. Others: {off}.</source>
        <translation>Textes sur les courbes&#xa0;: {on}. Autres&#xa0;: {off}.</translation>
    </message>
    <message>
        <source>Texts that both judged, with the same decision: {count}. Cohen&apos;s kappa: {kappa}.</source>
        <translation>Textes que les deux ont jugés, avec la même décision&#xa0;: {count}. Kappa de Cohen&#xa0;: {kappa}.</translation>
    </message>
    <message>
        <source>Texts that contain the delimiter without quotes were joined again, as theirs is the last column.</source>
        <translation>Les textes qui contiennent le séparateur sans guillemets ont été réunis, car leur colonne est la dernière.</translation>
    </message>
    <message>
        <source>That happened while it loaded “{file}”.</source>
        <translation>Cela s’est produit pendant le chargement de «&#xa0;{file}&#xa0;».</translation>
    </message>
    <message>
        <source>That is too much for one report</source>
        <translation>C’est trop pour un seul rapport</translation>
    </message>
    <message>
        <source>The CAR file is not complete: it was cut off or damaged.</source>
        <translation>Le fichier CAR n’est pas complet&#xa0;: il a été tronqué ou endommagé.</translation>
    </message>
    <message>
        <source>The GPU ({device}) or its driver may calculate wrongly. Try it with no layers on the GPU; if that helps, update the driver.</source>
        <translation>Le GPU ({device}) ou son pilote calcule peut-être mal. Essayez sans aucune couche sur le GPU&#x202f;; si cela aide, mettez le pilote à jour.</translation>
    </message>
    <message>
        <source>The GPU ({device}) was in use, and its driver may be the cause.</source>
        <translation>Le GPU ({device}) était utilisé, et son pilote en est peut-être la cause.</translation>
    </message>
    <message>
        <source>The GPU module {name} can&apos;t be loaded: {reason}.</source>
        <translation>Le module GPU {name} ne peut pas être chargé&#xa0;: {reason}.</translation>
    </message>
    <message>
        <source>The GPU module {name} found no driver that it can use.</source>
        <translation>Le module GPU {name} n’a trouvé aucun pilote qu’il puisse utiliser.</translation>
    </message>
    <message>
        <source>The JSON file of this report can be checked on any computer with Plumbline. By itself it shows whether anything in it was changed since it was made.</source>
        <translation>Le fichier JSON de ce rapport peut être vérifié sur tout ordinateur doté de Plumbline. À lui seul, il montre si quelque chose y a été modifié depuis sa création.</translation>
    </message>
    <message>
        <source>The address of a mirror or proxy of the model hub, or a folder. Automatic uses the environment variable HF_ENDPOINT if it is set, otherwise huggingface.co.</source>
        <translation>L’adresse d’un miroir ou d’un proxy du hub de modèles, ou un dossier. Automatique utilise la variable d’environnement HF_ENDPOINT si elle est définie, sinon huggingface.co.</translation>
    </message>
    <message>
        <source>The address of another computer whose model judges, such as “{example}”. While it is set, texts leave this computer unless another model is chosen.</source>
        <translation>L’adresse d’un autre ordinateur dont le modèle juge, par exemple «&#xa0;{example}&#xa0;». Tant qu’elle est définie, les textes quittent cet ordinateur, sauf si un autre modèle est choisi.</translation>
    </message>
    <message>
        <source>The address of the releases is not valid</source>
        <translation>L’adresse des versions publiées n’est pas valide</translation>
    </message>
    <message>
        <source>The answer as it came:</source>
        <translation>La réponse telle qu’elle est arrivée&#xa0;:</translation>
    </message>
    <message>
        <source>The answer can&apos;t be continued</source>
        <translation>La réponse ne peut pas être continuée</translation>
    </message>
    <message>
        <source>The answer cites rules, but the policy&apos;s rules have no IDs: give them some.</source>
        <translation>La réponse cite des règles, mais les règles de la politique n’ont pas d’identifiants&#xa0;: donnez-leur-en.</translation>
    </message>
    <message>
        <source>The answer for item {item} of run {run} belongs to another text or run.</source>
        <translation>La réponse pour l’élément {item} de la vérification {run} appartient à un autre texte ou à une autre vérification.</translation>
    </message>
    <message>
        <source>The answer format can&apos;t be used</source>
        <translation>Le format de réponse ne peut pas être utilisé</translation>
    </message>
    <message>
        <source>The answer format contradicts itself</source>
        <translation>Le format de réponse se contredit</translation>
    </message>
    <message>
        <source>The answer usually ends in .tsr.</source>
        <translation>La réponse se termine généralement par .tsr.</translation>
    </message>
    <message>
        <source>The answer was changed, or its certificate must not sign time stamps. It was not kept.</source>
        <translation>La réponse a été modifiée, ou son certificat ne doit pas signer d’horodatages. Elle n’a pas été conservée.</translation>
    </message>
    <message>
        <source>The answer “{label}” is stated beside the policy, but the policy doesn&apos;t mention it: the model won&apos;t know it.</source>
        <translation>La réponse «&#xa0;{label}&#xa0;» est indiquée à côté de la politique, mais la politique ne la mentionne pas&#xa0;: le modèle ne la connaîtra pas.</translation>
    </message>
    <message>
        <source>The answers can be read in more than one way. Choose the one that is meant, or delete what asks for another.</source>
        <translation>Les réponses peuvent être lues de plusieurs façons. Choisissez celle qui est voulue, ou supprimez ce qui en demande une autre.</translation>
    </message>
    <message>
        <source>The appeal has no words</source>
        <translation>La contestation n’a pas de texte</translation>
    </message>
    <message>
        <source>The appeal is against “{decision}”, and since then somebody has decided “{other}”.</source>
        <translation>La contestation porte sur «&#xa0;{decision}&#xa0;», et depuis, quelqu’un a décidé «&#xa0;{other}&#xa0;».</translation>
    </message>
    <message>
        <source>The appeal is against “{decision}”, and that decision was taken back.</source>
        <translation>La contestation porte sur «&#xa0;{decision}&#xa0;», et cette décision a été retirée.</translation>
    </message>
    <message>
        <source>The appeal is closed</source>
        <translation>La contestation est close</translation>
    </message>
    <message>
        <source>The appeal was withdrawn.</source>
        <translation>La contestation a été retirée.</translation>
    </message>
    <message>
        <source>The archive contains no files.</source>
        <translation>L’archive ne contient aucun fichier.</translation>
    </message>
    <message>
        <source>The archive has no end: it may have been cut off.</source>
        <translation>L’archive n’a pas de fin&#xa0;: elle a peut-être été tronquée.</translation>
    </message>
    <message>
        <source>The attachment is damaged.</source>
        <translation>La pièce jointe est endommagée.</translation>
    </message>
    <message>
        <source>The authority gave no time stamp</source>
        <translation>L’autorité n’a pas donné d’horodatage</translation>
    </message>
    <message>
        <source>The book does not say what is in it.</source>
        <translation>Le livre n’indique pas ce qu’il contient.</translation>
    </message>
    <message>
        <source>The bounds were chosen and measured on the same examples, which flatters them. To check them, each half needs at least {few} violations.</source>
        <translation>Les seuils ont été choisis et mesurés sur les mêmes exemples, ce qui les avantage. Pour les vérifier, il faut dans chaque moitié au moins {few} infractions.</translation>
    </message>
    <message>
        <source>The case has no name</source>
        <translation>L’affaire n’a pas de nom</translation>
    </message>
    <message>
        <source>The catalogue can&apos;t be read</source>
        <translation>Le catalogue ne peut pas être lu</translation>
    </message>
    <message>
        <source>The catalogue does not have {model}. It has {known}.</source>
        <translation>Le catalogue n’a pas {model}. Il a {known}.</translation>
    </message>
    <message>
        <source>The catalogue has an error</source>
        <translation>Le catalogue contient une erreur</translation>
    </message>
    <message>
        <source>The size is approximate; it is confirmed before downloading.</source>
        <translation>La taille est approximative&#x202f;; elle est confirmée avant le téléchargement.</translation>
    </message>
    <message>
        <source>The catalogue&apos;s figures were confirmed, so the file is not downloaded.</source>
        <translation>Les chiffres du catalogue étaient confirmés, le fichier n’est donc pas téléchargé.</translation>
    </message>
    <message>
        <source>The cell holds JSON; the text in it is judged.</source>
        <translation>La cellule contient du JSON&#x202f;; c’est le texte qu’il contient qui est jugé.</translation>
    </message>
    <message>
        <source>The certificate of {host} is not accepted: {reason}.</source>
        <translation>Le certificat de {host} n’est pas accepté&#xa0;: {reason}.</translation>
    </message>
    <message>
        <source>The chain is broken at link {link}, recorded at {time}: {record}. Nothing recorded from there on can be vouched for.</source>
        <translation>La chaîne est rompue au maillon {link}, enregistré le {time}&#xa0;: {record}. Rien de ce qui a été enregistré à partir de là ne peut être garanti.</translation>
    </message>
    <message>
        <source>The chapter has no text.</source>
        <translation>Le chapitre n’a pas de texte.</translation>
    </message>
    <message>
        <source>The chapter is larger than {limit} bytes.</source>
        <translation>Le chapitre dépasse {limit} octets.</translation>
    </message>
    <message>
        <source>The columns are {names}.</source>
        <translation>Les colonnes sont&#xa0;: {names}.</translation>
    </message>
    <message>
        <source>The columns have different dates in their prompts.</source>
        <translation>Les colonnes ont des dates différentes dans leurs prompts.</translation>
    </message>
    <message>
        <source>The columns shown with item {item} leave less than half of the space for its text.</source>
        <translation>Les colonnes affichées avec l’élément {item} laissent moins de la moitié de la place à son texte.</translation>
    </message>
    <message>
        <source>The connection to {host} is not encrypted: the network can read the texts.</source>
        <translation>La connexion à {host} n’est pas chiffrée&#xa0;: les textes peuvent être lus sur le réseau.</translation>
    </message>
    <message>
        <source>The contact can&apos;t be written into the list of contacts: {reason}.</source>
        <translation>Le contact ne peut pas être inscrit dans la liste des contacts&#xa0;: {reason}.</translation>
    </message>
    <message>
        <source>The content is too long</source>
        <translation>Le contenu est trop long</translation>
    </message>
    <message>
        <source>The context is full</source>
        <translation>Le contexte est plein</translation>
    </message>
    <message>
        <source>The context is too long</source>
        <translation>Le contexte est trop long</translation>
    </message>
    <message>
        <source>The copy or download is incomplete. Copy or download it again.</source>
        <translation>La copie ou le téléchargement est incomplet. Copiez ou téléchargez de nouveau le fichier.</translation>
    </message>
    <message>
        <source>The counters of run {run} do not match its rows.</source>
        <translation>Les compteurs de la vérification {run} ne correspondent pas à ses lignes.</translation>
    </message>
    <message>
        <source>The data folder can&apos;t be found</source>
        <translation>Le dossier des données est introuvable</translation>
    </message>
    <message>
        <source>The decision that lists show for item {item} of run {run} is not the one that was recorded.</source>
        <translation>La décision que les listes montrent pour l’élément {item} de la vérification {run} n’est pas celle qui a été enregistrée.</translation>
    </message>
    <message>
        <source>The decision&apos;s probability</source>
        <translation>Probabilité de la décision</translation>
    </message>
    <message>
        <source>The descriptions of its pictures are part of the text.</source>
        <translation>Les descriptions de ses images font partie du texte.</translation>
    </message>
    <message>
        <source>The device does not exist</source>
        <translation>Le périphérique n’existe pas</translation>
    </message>
    <message>
        <source>The disk can&apos;t be used</source>
        <translation>Le disque ne peut pas être utilisé</translation>
    </message>
    <message>
        <source>The disk is full</source>
        <translation>Le disque est plein</translation>
    </message>
    <message>
        <source>The disk reports an error</source>
        <translation>Le disque signale une erreur</translation>
    </message>
    <message>
        <source>The disk&apos;s file system can&apos;t hold files this large (FAT32 is limited to 4 GB). Choose another folder.</source>
        <translation>Le système de fichiers du disque n’accepte pas de fichiers de cette taille (FAT32 s’arrête à 4 Go). Choisissez un autre dossier.</translation>
    </message>
    <message>
        <source>The document has no end: it was cut off, and half of it is not judged.</source>
        <translation>Le document n’a pas de fin&#xa0;: il a été tronqué, et une moitié de document n’est pas jugée.</translation>
    </message>
    <message>
        <source>The document has {bytes} bytes; the limit for one is {limit}.</source>
        <translation>Le document fait {bytes} octets&#x202f;; la limite est de {limit}.</translation>
    </message>
    <message>
        <source>The download ended because of a defect in Plumbline</source>
        <translation>Le téléchargement s’est terminé à cause d’un défaut de Plumbline</translation>
    </message>
    <message>
        <source>The download is not complete</source>
        <translation>Le téléchargement n’est pas complet</translation>
    </message>
    <message>
        <source>The download process has ended</source>
        <translation>Le processus de téléchargement s’est terminé</translation>
    </message>
    <message>
        <source>The drivers of the GPUs were being started, and one of them may be the cause.</source>
        <translation>Les pilotes des GPU étaient en cours de démarrage, et l’un d’eux en est peut-être la cause.</translation>
    </message>
    <message>
        <source>The elements of the chapter are nested too deeply.</source>
        <translation>Les éléments du chapitre sont imbriqués trop profondément.</translation>
    </message>
    <message>
        <source>The encoding, {encoding}, was guessed; the sha256 of the file&apos;s bytes is {sha256}.</source>
        <translation>L’encodage, {encoding}, a été deviné&#x202f;; le sha256 des octets du fichier est {sha256}.</translation>
    </message>
    <message>
        <source>The endpoint is not valid</source>
        <translation>Le point d’accès n’est pas valide</translation>
    </message>
    <message>
        <source>The engine keeps stopping</source>
        <translation>Le moteur s’arrête sans cesse</translation>
    </message>
    <message>
        <source>The environment variable HF_HUB_OFFLINE forbids contact with the hub.</source>
        <translation>La variable d’environnement HF_HUB_OFFLINE interdit le contact avec le hub.</translation>
    </message>
    <message>
        <source>The environment variable {variable} is set to “{folder}”.</source>
        <translation>La variable d’environnement {variable} vaut «&#xa0;{folder}&#xa0;».</translation>
    </message>
    <message>
        <source>The expected labels are in rows of their own, above the texts.</source>
        <translation>Les étiquettes attendues sont dans des lignes à part, au-dessus des textes.</translation>
    </message>
    <message>
        <source>The experts stay in RAM ({experts}); the rest is on {gpus} ({rest}).</source>
        <translation>Les experts restent en RAM ({experts})&#x202f;; le reste est sur {gpus} ({rest}).</translation>
    </message>
    <message>
        <source>The export ends in the middle: it was cut off. What stands before is read.</source>
        <translation>L’export s’arrête au milieu&#xa0;: il a été tronqué. Ce qui précède est lu.</translation>
    </message>
    <message>
        <source>The export has this post as a web page only; its visible text is judged.</source>
        <translation>L’export n’a cette publication que sous forme de page web&#x202f;; c’est son texte visible qui est jugé.</translation>
    </message>
    <message>
        <source>The export is incomplete. Messages by its own count: {said}; found: {found}.</source>
        <translation>L’export est incomplet. Messages selon son propre décompte&#xa0;: {said}&#x202f;; trouvés&#xa0;: {found}.</translation>
    </message>
    <message>
        <source>The field “{field}” can hold 1 to {limit} characters, not {stated}.</source>
        <translation>Le champ «&#xa0;{field}&#xa0;» peut contenir de 1 à {limit} caractères, et non {stated}.</translation>
    </message>
    <message>
        <source>The field “{field}” can hold 1 to {limit} rule IDs, not {stated}.</source>
        <translation>Le champ «&#xa0;{field}&#xa0;» peut contenir de 1 à {limit} identifiants de règles, et non {stated}.</translation>
    </message>
    <message>
        <source>The field “{field}” can&apos;t be null.</source>
        <translation>Le champ «&#xa0;{field}&#xa0;» ne peut pas être null.</translation>
    </message>
    <message>
        <source>The field “{field}” is stated beside the policy, but the policy doesn&apos;t mention it: the model won&apos;t know it.</source>
        <translation>Le champ «&#xa0;{field}&#xa0;» est indiqué à côté de la politique, mais la politique ne le mentionne pas&#xa0;: le modèle ne le connaîtra pas.</translation>
    </message>
    <message>
        <source>The field “{field}” needs at least two different options.</source>
        <translation>Le champ «&#xa0;{field}&#xa0;» a besoin d’au moins deux options différentes.</translation>
    </message>
    <message>
        <source>The field “{field}” needs at least two values to choose from.</source>
        <translation>Le champ «&#xa0;{field}&#xa0;» a besoin d’au moins deux valeurs au choix.</translation>
    </message>
    <message>
        <source>The fields of the JSON answer are not stated.</source>
        <translation>Les champs de la réponse JSON ne sont pas indiqués.</translation>
    </message>
    <message>
        <source>The figures are not those of the items.</source>
        <translation>Les chiffres ne sont pas ceux des éléments.</translation>
    </message>
    <message>
        <source>The file</source>
        <translation>Le fichier</translation>
    </message>
    <message>
        <source>The file already exists</source>
        <translation>Le fichier existe déjà</translation>
    </message>
    <message>
        <source>The file can&apos;t be opened with this passphrase</source>
        <translation>Le fichier ne peut pas être ouvert avec cette phrase secrète</translation>
    </message>
    <message>
        <source>The file can&apos;t be read</source>
        <translation>Le fichier ne peut pas être lu</translation>
    </message>
    <message>
        <source>The file changed while it was read. Items read from it before that are kept.</source>
        <translation>Le fichier a changé pendant la lecture. Les éléments lus avant cela sont conservés.</translation>
    </message>
    <message>
        <source>The file does not name its architecture; Plumbline runs {supported} models only.</source>
        <translation>Le fichier n’indique pas son architecture&#x202f;; Plumbline n’utilise que des modèles {supported}.</translation>
    </message>
    <message>
        <source>The file ends in the middle of a value: it was cut off.</source>
        <translation>Le fichier s’arrête au milieu d’une valeur&#xa0;: il a été tronqué.</translation>
    </message>
    <message>
        <source>The file grew while it was read. What was added after it was opened is not in this run.</source>
        <translation>Le fichier a grandi pendant la lecture. Ce qui a été ajouté après son ouverture ne fait pas partie de cette vérification.</translation>
    </message>
    <message>
        <source>The file has changed</source>
        <translation>Le fichier a changé</translation>
    </message>
    <message>
        <source>The file has not been verified and may be damaged.</source>
        <translation>Le fichier n’a pas été contrôlé et est peut-être endommagé.</translation>
    </message>
    <message>
        <source>The file holds no certificate in PEM or DER.</source>
        <translation>Le fichier ne contient aucun certificat en PEM ou DER.</translation>
    </message>
    <message>
        <source>The file is damaged</source>
        <translation>Le fichier est endommagé</translation>
    </message>
    <message>
        <source>The file is empty.</source>
        <translation>Le fichier est vide.</translation>
    </message>
    <message>
        <source>The file is not a report in JSON, or a part of it is missing.</source>
        <translation>Le fichier n’est pas un rapport en JSON, ou une partie en manque.</translation>
    </message>
    <message>
        <source>The file is not the answer of a time-stamping authority (RFC 3161).</source>
        <translation>Le fichier n’est pas la réponse d’une autorité d’horodatage (RFC 3161).</translation>
    </message>
    <message>
        <source>The file is not the one that was promised</source>
        <translation>Le fichier n’est pas celui qui était promis</translation>
    </message>
    <message>
        <source>The file is not there any more</source>
        <translation>Le fichier n’est plus là</translation>
    </message>
    <message>
        <source>The file is too large</source>
        <translation>Le fichier est trop volumineux</translation>
    </message>
    <message>
        <source>The file list contains the name {file}, which is not safe to write.</source>
        <translation>La liste des fichiers contient le nom {file}, qu’il serait dangereux d’écrire.</translation>
    </message>
    <message>
        <source>The files are the same.</source>
        <translation>Les fichiers sont identiques.</translation>
    </message>
    <message>
        <source>The fingerprint in the report is not that of its parts.</source>
        <translation>L’empreinte indiquée dans le rapport n’est pas celle de ses parties.</translation>
    </message>
    <message>
        <source>The fingerprint does not match: this is not the report that its maker meant, or it was changed.</source>
        <translation>L’empreinte ne correspond pas&#xa0;: ce n’est pas le rapport auquel pensait son auteur, ou il a été modifié.</translation>
    </message>
    <message>
        <source>The folder already exists</source>
        <translation>Le dossier existe déjà</translation>
    </message>
    <message>
        <source>The folder is in use</source>
        <translation>Le dossier est en cours d’utilisation</translation>
    </message>
    <message>
        <source>The folder “{name}”, which is part of Plumbline, is missing.</source>
        <translation>Le dossier «&#xa0;{name}&#xa0;», qui fait partie de Plumbline, manque.</translation>
    </message>
    <message>
        <source>The form of the answer isn&apos;t clear</source>
        <translation>La forme de la réponse n’est pas claire</translation>
    </message>
    <message>
        <source>The form of the answer isn&apos;t clear from the policy. Say near the top how to answer, such as “Answer with one word: VALID or INVALID”, or state the form beside the policy.</source>
        <translation>La forme de la réponse ne ressort pas clairement de la politique. Dites vers le début comment répondre, par exemple «&#xa0;Réponds par un mot&#xa0;: VALID ou INVALID&#xa0;», ou indiquez la forme à côté de la politique.</translation>
    </message>
    <message>
        <source>The form of the answer was inferred from the policy&apos;s text. Stating it beside the policy makes sure.</source>
        <translation>La forme de la réponse a été déduite du texte de la politique. L’indiquer à côté de la politique lève tout doute.</translation>
    </message>
    <message>
        <source>The formats are: {formats}.</source>
        <translation>Les formats sont&#xa0;: {formats}.</translation>
    </message>
    <message>
        <source>The golden set has no texts in the half “{half}”.</source>
        <translation>Le jeu de référence n’a pas de textes dans la moitié «&#xa0;{half}&#xa0;».</translation>
    </message>
    <message>
        <source>The golden set has no texts.</source>
        <translation>Le jeu de référence n’a pas de textes.</translation>
    </message>
    <message>
        <source>The golden sets have no text in common and were paired by place, as translations.</source>
        <translation>Les jeux de référence n’ont aucun texte en commun et ont été appariés par position, comme des traductions.</translation>
    </message>
    <message>
        <source>The grammar made from the policy&apos;s answer format refuses text that the format requires.</source>
        <translation>La grammaire tirée du format de réponse de la politique refuse un texte que le format exige.</translation>
    </message>
    <message>
        <source>The grid is too large</source>
        <translation>La grille est trop grande</translation>
    </message>
    <message>
        <source>The highest number in the field “{field}” can be 1 to {limit}, not {stated}.</source>
        <translation>Le nombre le plus élevé du champ «&#xa0;{field}&#xa0;» peut aller de 1 à {limit}, pas {stated}.</translation>
    </message>
    <message>
        <source>The history can&apos;t be changed as a whole meanwhile.</source>
        <translation>L’historique ne peut pas être modifié dans son ensemble pendant ce temps.</translation>
    </message>
    <message>
        <source>The history can&apos;t be opened</source>
        <translation>L’historique ne peut pas être ouvert</translation>
    </message>
    <message>
        <source>The history holds a case “{name}”.</source>
        <translation>L’historique contient déjà une affaire «&#xa0;{name}&#xa0;».</translation>
    </message>
    <message>
        <source>The history holds no appeal {appeal}.</source>
        <translation>L’historique ne contient pas de contestation {appeal}.</translation>
    </message>
    <message>
        <source>The history holds no case “{name}”.</source>
        <translation>L’historique ne contient pas d’affaire «&#xa0;{name}&#xa0;».</translation>
    </message>
    <message>
        <source>The history holds no evaluation {evaluation}.</source>
        <translation>L’historique ne contient pas d’évaluation {evaluation}.</translation>
    </message>
    <message>
        <source>The history holds no item {item} of run {run}.</source>
        <translation>L’historique ne contient pas d’élément {item} de la vérification {run}.</translation>
    </message>
    <message>
        <source>The history holds no item {item}.</source>
        <translation>L’historique ne contient pas d’élément {item}.</translation>
    </message>
    <message>
        <source>The history holds no queue {queue}.</source>
        <translation>L’historique ne contient pas de file {queue}.</translation>
    </message>
    <message>
        <source>The history holds no run under that policy and from that time.</source>
        <translation>L’historique ne contient aucune vérification selon cette politique et de cette date.</translation>
    </message>
    <message>
        <source>The history holds no run {run}.</source>
        <translation>L’historique ne contient pas de vérification {run}.</translation>
    </message>
    <message>
        <source>The history holds no verdict on item {item} of run {run}.</source>
        <translation>L’historique ne contient pas de verdict sur l’élément {item} de la vérification {run}.</translation>
    </message>
    <message>
        <source>The history holds no verdicts of a check.</source>
        <translation>L’historique ne contient aucun verdict d’une vérification.</translation>
    </message>
    <message>
        <source>The history holds no version {version} of golden set “{name}”.</source>
        <translation>L’historique ne contient pas la version {version} du jeu de référence «&#xa0;{name}&#xa0;».</translation>
    </message>
    <message>
        <source>The history is damaged</source>
        <translation>L’historique est endommagé</translation>
    </message>
    <message>
        <source>The history is from a newer version of Plumbline</source>
        <translation>L’historique provient d’une version plus récente de Plumbline</translation>
    </message>
    <message>
        <source>The history is from an older version of Plumbline</source>
        <translation>L’historique provient d’une version plus ancienne de Plumbline</translation>
    </message>
    <message>
        <source>The history is in use</source>
        <translation>L’historique est en cours d’utilisation</translation>
    </message>
    <message>
        <source>The history is not encrypted</source>
        <translation>L’historique n’est pas chiffré</translation>
    </message>
    <message>
        <source>The history is read-only</source>
        <translation>L’historique est en lecture seule</translation>
    </message>
    <message>
        <source>The history needs its key</source>
        <translation>L’historique a besoin de sa clé</translation>
    </message>
    <message>
        <source>The history needs its passphrase</source>
        <translation>L’historique a besoin de sa phrase secrète</translation>
    </message>
    <message>
        <source>The history was altered by other means</source>
        <translation>L’historique a été altéré par d’autres moyens</translation>
    </message>
    <message>
        <source>The history&apos;s encryption is being changed.</source>
        <translation>Le chiffrement de l’historique est en cours de modification.</translation>
    </message>
    <message>
        <source>The hub has another file</source>
        <translation>Le hub a un autre fichier</translation>
    </message>
    <message>
        <source>The hub&apos;s figures are used.</source>
        <translation>Les chiffres du hub sont utilisés.</translation>
    </message>
    <message>
        <source>The human decision that lists show for item {item} of run {run} is not the latest one that was recorded.</source>
        <translation>La décision humaine que les listes montrent pour l’élément {item} de la vérification {run} n’est pas la dernière enregistrée.</translation>
    </message>
    <message>
        <source>The id of the item type that verdicts are exported to Coop as. It is set up in Coop.</source>
        <translation>L’identifiant du type d’élément sous lequel les verdicts sont exportés vers Coop. Il se configure dans Coop.</translation>
    </message>
    <message>
        <source>The inference process can&apos;t be understood</source>
        <translation>Le processus d’inférence est incompréhensible</translation>
    </message>
    <message>
        <source>The inference process ended unexpectedly</source>
        <translation>Le processus d’inférence s’est terminé de façon inattendue</translation>
    </message>
    <message>
        <source>The inference process ended unexpectedly.</source>
        <translation>Le processus d’inférence s’est terminé de façon inattendue.</translation>
    </message>
    <message>
        <source>The inference process ended {count} times before it worked on any item.</source>
        <translation>Le processus d’inférence s’est terminé {count} fois avant d’avoir traité le moindre élément.</translation>
    </message>
    <message>
        <source>The inference process is not running</source>
        <translation>Le processus d’inférence n’est pas lancé</translation>
    </message>
    <message>
        <source>The inference process is of version {other}, the program of version {own}.</source>
        <translation>Le processus d’inférence est de la version {other}, le programme de la version {own}.</translation>
    </message>
    <message>
        <source>The inference process was asked for work before it had a model.</source>
        <translation>Un travail a été demandé au processus d’inférence avant qu’il ait un modèle.</translation>
    </message>
    <message>
        <source>The installation is incomplete</source>
        <translation>L’installation est incomplète</translation>
    </message>
    <message numerus="yes">
        <source>The item is the last message with the {n} before it, each with its author.</source>
        <translation>
            <numerusform>L’élément est le dernier message avec celui qui le précède, chacun avec son auteur.</numerusform>
            <numerusform>L’élément est le dernier message avec les {n} qui le précèdent, chacun avec son auteur.</numerusform>
        </translation>
    </message>
    <message>
        <source>The journal can&apos;t be read</source>
        <translation>Le journal ne peut pas être lu</translation>
    </message>
    <message>
        <source>The key does not fit</source>
        <translation>La clé ne convient pas</translation>
    </message>
    <message>
        <source>The keyring can&apos;t be used</source>
        <translation>Le trousseau de clés ne peut pas être utilisé</translation>
    </message>
    <message>
        <source>The keys are {keys}. Correct it or remove it.</source>
        <translation>Les clés sont {keys}. Corrigez-la ou supprimez-la.</translation>
    </message>
    <message>
        <source>The label column holds a text that is too long for a label.</source>
        <translation>La colonne des étiquettes contient un texte trop long pour une étiquette.</translation>
    </message>
    <message>
        <source>The label stands inside lists or objects of JSON, which are not understood. Export flat JSON or CSV.</source>
        <translation>L’étiquette se trouve dans des listes ou des objets JSON, qui ne sont pas compris. Exportez du JSON plat ou du CSV.</translation>
    </message>
    <message>
        <source>The label “{label}” can&apos;t mean “undetermined”.</source>
        <translation>L’étiquette «&#xa0;{label}&#xa0;» ne peut pas signifier «&#xa0;indéterminé&#xa0;».</translation>
    </message>
    <message>
        <source>The label “{label}” is stated twice.</source>
        <translation>L’étiquette «&#xa0;{label}&#xa0;» est indiquée deux fois.</translation>
    </message>
    <message>
        <source>The labels by which item {item} of run {run} is found are not those of its verdict.</source>
        <translation>Les étiquettes par lesquelles on trouve l’élément {item} de la vérification {run} ne sont pas celles de son verdict.</translation>
    </message>
    <message>
        <source>The language of the window. Policies, content and answers are not translated.</source>
        <translation>La langue de la fenêtre. Les politiques, les contenus et les réponses ne sont pas traduits.</translation>
    </message>
    <message>
        <source>The library has: {names}.</source>
        <translation>La bibliothèque contient&#xa0;: {names}.</translation>
    </message>
    <message>
        <source>The limit {name} must be a whole number above 0.</source>
        <translation>La limite {name} doit être un nombre entier supérieur à 0.</translation>
    </message>
    <message>
        <source>The line has {chars} characters; the limit for a row is {limit}.</source>
        <translation>La ligne a {chars} caractères&#x202f;; la limite pour une ligne est de {limit}.</translation>
    </message>
    <message>
        <source>The line is blank.</source>
        <translation>La ligne est vide.</translation>
    </message>
    <message>
        <source>The line is not valid JSON; where it is the last one, the export was cut off.</source>
        <translation>La ligne n’est pas du JSON valide&#x202f;; si c’est la dernière, l’export a été tronqué.</translation>
    </message>
    <message>
        <source>The list of contacts can&apos;t be cleared</source>
        <translation>La liste des contacts ne peut pas être effacée</translation>
    </message>
    <message>
        <source>The list of contacts can&apos;t be read</source>
        <translation>La liste des contacts ne peut pas être lue</translation>
    </message>
    <message>
        <source>The list {key} claims {count} entries; the limit is {most}.</source>
        <translation>La liste {key} annonce {count} entrées&#x202f;; la limite est de {most}.</translation>
    </message>
    <message>
        <source>The list {key} has entries of the unknown type {kind}.</source>
        <translation>La liste {key} a des entrées du type inconnu {kind}.</translation>
    </message>
    <message>
        <source>The local API can&apos;t be started</source>
        <translation>L’API locale ne peut pas être lancée</translation>
    </message>
    <message>
        <source>The maximum speed of a download, in megabytes per second.</source>
        <translation>La vitesse maximale d’un téléchargement, en mégaoctets par seconde.</translation>
    </message>
    <message>
        <source>The message has no text.</source>
        <translation>Le message n’a pas de texte.</translation>
    </message>
    <message>
        <source>The message has two versions of its text that differ; the other one is an item of its own.</source>
        <translation>Le message a deux versions de son texte, qui diffèrent&#x202f;; l’autre est un élément à part.</translation>
    </message>
    <message>
        <source>The message has {bytes} bytes; the limit for one is {limit}.</source>
        <translation>Le message fait {bytes} octets&#x202f;; la limite est de {limit}.</translation>
    </message>
    <message>
        <source>The message was deleted; its text is not in the export.</source>
        <translation>Le message a été supprimé&#x202f;; son texte n’est pas dans l’export.</translation>
    </message>
    <message>
        <source>The model</source>
        <translation>Le modèle</translation>
    </message>
    <message>
        <source>The model can&apos;t be deleted</source>
        <translation>Le modèle ne peut pas être supprimé</translation>
    </message>
    <message>
        <source>The model can&apos;t be loaded</source>
        <translation>Le modèle ne peut pas être chargé</translation>
    </message>
    <message>
        <source>The model doesn&apos;t complete this line: it answers in a message of its own. Say near the top what to answer instead.</source>
        <translation>Le modèle ne complète pas cette ligne&#xa0;: il répond dans un message à lui. Dites plutôt vers le début que répondre.</translation>
    </message>
    <message>
        <source>The model file can&apos;t be read</source>
        <translation>Le fichier du modèle ne peut pas être lu</translation>
    </message>
    <message>
        <source>The model file is cut off</source>
        <translation>Le fichier du modèle est tronqué</translation>
    </message>
    <message>
        <source>The model file is damaged</source>
        <translation>Le fichier du modèle est endommagé</translation>
    </message>
    <message>
        <source>The model gave no decision on item {item} of run {run}.</source>
        <translation>Le modèle n’a pas rendu de décision sur l’élément {item} de la vérification {run}.</translation>
    </message>
    <message>
        <source>The model gave no decision on this item, and nobody has decided on it.</source>
        <translation>Le modèle n’a pas donné de décision sur cet élément, et personne n’en a décidé.</translation>
    </message>
    <message>
        <source>The model has no harmony tokens</source>
        <translation>Le modèle n’a pas de tokens harmony</translation>
    </message>
    <message>
        <source>The model has not judged all texts</source>
        <translation>Le modèle n’a pas jugé tous les textes</translation>
    </message>
    <message>
        <source>The model has {count} parts; not found: {missing}.</source>
        <translation>Le modèle a {count} parties&#x202f;; introuvables&#xa0;: {missing}.</translation>
    </message>
    <message>
        <source>The model is being unloaded.</source>
        <translation>Le modèle est en cours de déchargement.</translation>
    </message>
    <message>
        <source>The model is damaged</source>
        <translation>Le modèle est endommagé</translation>
    </message>
    <message>
        <source>The model is in use</source>
        <translation>Le modèle est en cours d’utilisation</translation>
    </message>
    <message>
        <source>The model may leave the decision to a person.</source>
        <translation>Le modèle peut laisser la décision à une personne.</translation>
    </message>
    <message>
        <source>The model that is used unless another one is chosen.</source>
        <translation>Le modèle utilisé si aucun autre n’est choisi.</translation>
    </message>
    <message>
        <source>The model “{model}” has {count} parts, and other files were given.</source>
        <translation>Le modèle «&#xa0;{model}&#xa0;» a {count} parties, et d’autres fichiers ont été fournis.</translation>
    </message>
    <message>
        <source>The model&apos;s explanation:</source>
        <translation>Explication du modèle&#xa0;:</translation>
    </message>
    <message>
        <source>The model&apos;s manifest can&apos;t be written</source>
        <translation>Le manifeste du modèle ne peut pas être écrit</translation>
    </message>
    <message>
        <source>The model&apos;s memory needs can&apos;t be estimated</source>
        <translation>Les besoins en mémoire du modèle ne peuvent pas être estimés</translation>
    </message>
    <message>
        <source>The model&apos;s output is not a number</source>
        <translation>La sortie du modèle n’est pas un nombre</translation>
    </message>
    <message>
        <source>The model&apos;s parts don&apos;t belong together</source>
        <translation>Les parties du modèle ne vont pas ensemble</translation>
    </message>
    <message>
        <source>The model&apos;s reasoning:</source>
        <translation>Raisonnement du modèle&#xa0;:</translation>
    </message>
    <message>
        <source>The models folder can&apos;t be read</source>
        <translation>Le dossier des modèles ne peut pas être lu</translation>
    </message>
    <message>
        <source>The name can&apos;t be used</source>
        <translation>Le nom ne peut pas être utilisé</translation>
    </message>
    <message>
        <source>The name is empty.</source>
        <translation>Le nom est vide.</translation>
    </message>
    <message>
        <source>The network answered with a page of its own</source>
        <translation>Le réseau a répondu par une page à lui</translation>
    </message>
    <message>
        <source>The network is forbidden</source>
        <translation>Le réseau est interdit</translation>
    </message>
    <message>
        <source>The network is switched off</source>
        <translation>Le réseau est désactivé</translation>
    </message>
    <message>
        <source>The newer revision is downloaded, as requested.</source>
        <translation>La révision plus récente est téléchargée, comme demandé.</translation>
    </message>
    <message>
        <source>The newest version is not known</source>
        <translation>La version la plus récente n’est pas connue</translation>
    </message>
    <message>
        <source>The number at the end of the address. Choose another one if a program uses it already.</source>
        <translation>Le nombre à la fin de l’adresse. Choisissez-en un autre si un programme l’utilise déjà.</translation>
    </message>
    <message>
        <source>The older revision is downloaded to its end.</source>
        <translation>La révision plus ancienne est téléchargée jusqu’au bout.</translation>
    </message>
    <message>
        <source>The older revision no longer exists, so the newer one is downloaded.</source>
        <translation>La révision plus ancienne n’existe plus, la plus récente est donc téléchargée.</translation>
    </message>
    <message>
        <source>The options stored with this run can&apos;t be used.</source>
        <translation>Les options enregistrées avec cette vérification ne peuvent pas être utilisées.</translation>
    </message>
    <message>
        <source>The orders are: {orders}.</source>
        <translation>Les ordres possibles sont&#xa0;: {orders}.</translation>
    </message>
    <message>
        <source>The page has no end: it may have been cut off.</source>
        <translation>La page n’a pas de fin&#xa0;: elle a peut-être été tronquée.</translation>
    </message>
    <message>
        <source>The page has no text.</source>
        <translation>La page n’a pas de texte.</translation>
    </message>
    <message>
        <source>The page has {bytes} bytes; the limit for a file that is read whole is {limit}.</source>
        <translation>La page fait {bytes} octets&#x202f;; la limite pour un fichier lu d’un bloc est de {limit}.</translation>
    </message>
    <message>
        <source>The page is damaged.</source>
        <translation>La page est endommagée.</translation>
    </message>
    <message>
        <source>The passphrase is wrong, or {file} was changed.</source>
        <translation>La phrase secrète est incorrecte, ou {file} a été modifié.</translation>
    </message>
    <message>
        <source>The passphrase is too short</source>
        <translation>La phrase secrète est trop courte</translation>
    </message>
    <message>
        <source>0 or 1</source>
        <translation>0 ou 1</translation>
    </message>
    <message>
        <source>A code from a list</source>
        <translation>Un code d’une liste</translation>
    </message>
    <message>
        <source>A word from a list</source>
        <translation>Un mot d’une liste</translation>
    </message>
    <message>
        <source>About {size}, according to {source}. The exact size is confirmed before downloading.</source>
        <translation>Environ {size} (source&#xa0;: {source}). La taille exacte est confirmée avant le téléchargement.</translation>
    </message>
    <message>
        <source>About {size}. The exact size is confirmed before downloading.</source>
        <translation>Environ {size}. La taille exacte est confirmée avant le téléchargement.</translation>
    </message>
    <message numerus="yes">
        <source>And {n} more. The JSON file of this report lists all of them.</source>
        <translation>
            <numerusform>Et {n} de plus. La liste complète est dans le fichier JSON de ce rapport.</numerusform>
            <numerusform>Et {n} de plus. La liste complète est dans le fichier JSON de ce rapport.</numerusform>
        </translation>
    </message>
    <message>
        <source>Answer</source>
        <translation>Réponse</translation>
    </message>
    <message>
        <source>Before that, at effort {effort}: {decision}. Judged again because {doubt}.</source>
        <translation>Avant, avec l’effort {effort}&#xa0;: {decision}. Jugé de nouveau car {doubt}.</translation>
    </message>
    <message>
        <source>Golden set {name}</source>
        <translation>Jeu de référence {name}</translation>
    </message>
    <message>
        <source>How answers are read</source>
        <translation>Comment les réponses sont lues</translation>
    </message>
    <message>
        <source>ID in the source</source>
        <translation>Identifiant dans la source</translation>
    </message>
    <message>
        <source>Item</source>
        <translation>Élément</translation>
    </message>
    <message>
        <source>JSON with 0 or 1 for each label</source>
        <translation>JSON avec 0 ou 1 pour chaque étiquette</translation>
    </message>
    <message>
        <source>JSON with fields</source>
        <translation>JSON avec des champs</translation>
    </message>
    <message>
        <source>Judged again</source>
        <translation>Jugés de nouveau</translation>
    </message>
    <message>
        <source>Judged in the shadow of run {run}. It doesn&apos;t affect the result.</source>
        <translation>Évalué en version fantôme de la vérification {run}. N’influence pas le résultat.</translation>
    </message>
    <message>
        <source>Language of replies</source>
        <translation>Langue des réponses</translation>
    </message>
    <message>
        <source>Local API</source>
        <translation>API locale</translation>
    </message>
    <message>
        <source>No item is labelled “{decision}”: there will be no figures for it.</source>
        <translation>Aucun élément n’est étiqueté «&#xa0;{decision}&#xa0;»&#xa0;: il n’y aura pas de chiffres à ce sujet.</translation>
    </message>
    <message>
        <source>None of the items was reviewed by a person.</source>
        <translation>Aucun des éléments n’a été examiné par une personne.</translation>
    </message>
    <message>
        <source>Nothing can be put in for {places}. There are {known}.</source>
        <translation>Rien ne peut être inséré à la place de {places}. Les champs disponibles sont {known}.</translation>
    </message>
    <message>
        <source>Pasted text</source>
        <translation>Texte collé</translation>
    </message>
    <message numerus="yes">
        <source>People reviewed {n} items and agreed with the model on {same}.</source>
        <translation>
            <numerusform>Des personnes ont examiné {n} élément et ont été d’accord avec le modèle sur {same}.</numerusform>
            <numerusform>Des personnes ont examiné {n} éléments et ont été d’accord avec le modèle sur {same}.</numerusform>
        </translation>
    </message>
    <message>
        <source>Practice model</source>
        <translation>Modèle d’essai</translation>
    </message>
    <message>
        <source>Report on item {item} of “{run}”</source>
        <translation>Rapport sur l’élément {item} de «&#xa0;{run}&#xa0;»</translation>
    </message>
    <message>
        <source>Report on “{run}”</source>
        <translation>Rapport sur «&#xa0;{run}&#xa0;»</translation>
    </message>
    <message>
        <source>Rules {rules} are not lists of words.</source>
        <translation>Les règles {rules} ne sont pas des listes de mots.</translation>
    </message>
    <message numerus="yes">
        <source>Rules {rules} are not short lists of words.</source>
        <translation>
            <numerusform>La règle {rules} n’est pas une courte liste de mots.</numerusform>
            <numerusform>Les règles {rules} ne sont pas de courtes listes de mots.</numerusform>
        </translation>
    </message>
    <message>
        <source>Run {run}: {name}</source>
        <translation>Vérification {run}&#xa0;: {name}</translation>
    </message>
    <message>
        <source>Same as the window</source>
        <translation>Comme la fenêtre</translation>
    </message>
    <message>
        <source>Shadow version</source>
        <translation>Version fantôme</translation>
    </message>
    <message>
        <source>Shown to the model as context:</source>
        <translation>Montré au modèle comme contexte&#xa0;:</translation>
    </message>
    <message>
        <source>Standard form: the decision, then the rule and why.</source>
        <translation>Forme standard&#xa0;: la décision, puis la règle et la raison.</translation>
    </message>
    <message>
        <source>Standard input</source>
        <translation>Entrée standard</translation>
    </message>
    <message>
        <source>The answer form is added to the prompt.</source>
        <translation>La forme de réponse est ajoutée au prompt.</translation>
    </message>
    <message>
        <source>The first row is taken for the names of the columns and is not judged.</source>
        <translation>La première ligne est prise pour les noms des colonnes et n’est pas jugée.</translation>
    </message>
    <message>
        <source>The golden set has no name</source>
        <translation>Le jeu de référence n’a pas de nom</translation>
    </message>
    <message>
        <source>The history is kept in {folder}, which can&apos;t be found. No history was opened.</source>
        <translation>L’historique est conservé dans {folder}, mais ce dossier est introuvable. Aucun historique n’a été ouvert.</translation>
    </message>
    <message>
        <source>The history&apos;s folder is missing</source>
        <translation>Le dossier de l’historique est introuvable</translation>
    </message>
    <message>
        <source>The language of statements of reasons and replies to appeals. Choosing a language there changes this setting.</source>
        <translation>La langue des exposés des motifs et des réponses aux contestations. Si vous y choisissez une langue, ce paramètre change.</translation>
    </message>
    <message>
        <source>The policies can&apos;t be exported</source>
        <translation>Les politiques ne peuvent pas être exportées</translation>
    </message>
    <message>
        <source>The policy can&apos;t be changed under them.</source>
        <translation>La politique ne peut pas changer en cours de route.</translation>
    </message>
    <message>
        <source>The policy doesn&apos;t say near the top how to answer. Say so in the first section.</source>
        <translation>La politique ne dit pas vers le début comment répondre. Dites-le dans la première section.</translation>
    </message>
    <message>
        <source>The policy doesn&apos;t say what a wrong answer looks like, such as a sentence around {label}. Show one, or say that nothing else may be written.</source>
        <translation>La politique ne dit pas à quoi ressemble une mauvaise réponse, par exemple une phrase autour de {label}. Montrez-en une, ou dites que rien d’autre ne doit être écrit.</translation>
    </message>
    <message>
        <source>The policy doesn&apos;t say what a wrong answer looks like, such as words around the JSON. Show one, or say so in a sentence.</source>
        <translation>La politique ne dit pas à quoi ressemble une mauvaise réponse, par exemple des mots autour du JSON. Montrez-en une, ou dites-le en une phrase.</translation>
    </message>
    <message>
        <source>The policy doesn&apos;t say what to do with unclear cases. Let the model escalate them to a person.</source>
        <translation>La politique ne dit pas que faire des cas douteux. Laissez le modèle les faire remonter à une personne.</translation>
    </message>
    <message>
        <source>The policy doesn&apos;t say which rule wins where two apply. Say so in one sentence.</source>
        <translation>La politique ne dit pas quelle règle l’emporte quand deux s’appliquent. Dites-le en une phrase.</translation>
    </message>
    <message>
        <source>The policy doesn&apos;t tell the model how to answer. Say so near the top, and list every possible answer.</source>
        <translation>La politique ne dit pas au modèle comment répondre. Dites-le vers le début, et énumérez toutes les réponses possibles.</translation>
    </message>
    <message>
        <source>The policy has a golden set “{name}”.</source>
        <translation>La politique a un jeu de référence «&#xa0;{name}&#xa0;».</translation>
    </message>
    <message>
        <source>The policy has no answer form that Plumbline knows, so the standard form is used: the decision, then the rule and why. It is added to the prompt.</source>
        <translation>La politique n’a aucune forme de réponse que Plumbline connaisse&#x202f;; la forme standard est donc utilisée&#xa0;: la décision, puis la règle et la raison. Elle est ajoutée au prompt.</translation>
    </message>
    <message>
        <source>The policy has no golden set</source>
        <translation>La politique n’a pas de jeu de référence</translation>
    </message>
    <message>
        <source>The policy has no headings. Four sections help the model: instruction, definitions, criteria, examples.</source>
        <translation>La politique n’a pas de titres. Quatre sections aident le modèle&#xa0;: consigne, définitions, critères, exemples.</translation>
    </message>
    <message>
        <source>The policy has no label “{label}” for “{decision}”.</source>
        <translation>La politique n’a pas d’étiquette «&#xa0;{label}&#xa0;» pour «&#xa0;{decision}&#xa0;».</translation>
    </message>
    <message>
        <source>The policy has no section with an instruction: what to do, and how to answer.</source>
        <translation>La politique n’a pas de section avec une consigne&#xa0;: que faire, et comment répondre.</translation>
    </message>
    <message>
        <source>The policy has no section with criteria: what violates it, and what is safe.</source>
        <translation>La politique n’a pas de section avec des critères&#xa0;: ce qui l’enfreint et ce qui est admis.</translation>
    </message>
    <message>
        <source>The policy has no section with definitions of its terms.</source>
        <translation>La politique n’a pas de section définissant ses termes.</translation>
    </message>
    <message>
        <source>The policy has no section with examples near the line.</source>
        <translation>La politique n’a pas de section avec des exemples près de la limite.</translation>
    </message>
    <message numerus="yes">
        <source>The policy has {n} tokens.</source>
        <translation>
            <numerusform>La politique compte {n} token.</numerusform>
            <numerusform>La politique compte {n} tokens.</numerusform>
        </translation>
    </message>
    <message>
        <source>The policy is empty</source>
        <translation>La politique est vide</translation>
    </message>
    <message>
        <source>The policy is empty. Write down what is allowed and what is not.</source>
        <translation>La politique est vide. Écrivez ce qui est autorisé et ce qui ne l’est pas.</translation>
    </message>
    <message>
        <source>The policy is not UTF-8 text</source>
        <translation>La politique n’est pas du texte UTF-8</translation>
    </message>
    <message>
        <source>The policy is too large</source>
        <translation>La politique est trop volumineuse</translation>
    </message>
    <message>
        <source>The policy is too long</source>
        <translation>La politique est trop longue</translation>
    </message>
    <message>
        <source>The policy may ask the model for its answer, but doesn&apos;t say so clearly. Choose how the answers are read, or say near the top how to answer.</source>
        <translation>La politique demande peut-être sa réponse au modèle, mais ne le dit pas clairement. Choisissez comment les réponses sont lues, ou indiquez vers le début comment répondre.</translation>
    </message>
    <message>
        <source>The policy shows no answer as it should look. Show a complete one, as JSON.</source>
        <translation>La politique ne montre aucune réponse telle qu’elle doit être. Montrez-en une complète, en JSON.</translation>
    </message>
    <message>
        <source>The policy “{policy}” is not what was stored.</source>
        <translation>La politique «&#xa0;{policy}&#xa0;» n’est pas celle qui a été enregistrée.</translation>
    </message>
    <message>
        <source>The policy&apos;s difference</source>
        <translation>Différence de la politique</translation>
    </message>
    <message>
        <source>The policy.toml can&apos;t be read</source>
        <translation>Le fichier policy.toml ne peut pas être lu</translation>
    </message>
    <message>
        <source>The policy.toml has an error</source>
        <translation>Le fichier policy.toml contient une erreur</translation>
    </message>
    <message>
        <source>The practice model can&apos;t be deleted</source>
        <translation>Le modèle d’essai ne peut pas être supprimé</translation>
    </message>
    <message>
        <source>The practice model can&apos;t follow this policy</source>
        <translation>Le modèle d’essai ne peut pas suivre cette politique</translation>
    </message>
    <message>
        <source>The practice model&apos;s file may be damaged. Install Plumbline again.</source>
        <translation>Le fichier du modèle d’essai est peut-être endommagé. Réinstallez Plumbline.</translation>
    </message>
    <message>
        <source>The practice model&apos;s probability says nothing, so its verdicts are not chosen by it.</source>
        <translation>La probabilité du modèle d’essai ne dit rien, ses verdicts ne sont donc pas choisis d’après elle.</translation>
    </message>
    <message>
        <source>The prefix could not be copied.</source>
        <translation>Le préfixe n’a pas pu être copié.</translation>
    </message>
    <message>
        <source>The prefix has another length than was calculated.</source>
        <translation>Le préfixe n’a pas la longueur calculée.</translation>
    </message>
    <message>
        <source>The probability has very few values here, so there is little to choose a threshold from.</source>
        <translation>La probabilité prend très peu de valeurs ici, il y a donc peu de choix pour un seuil.</translation>
    </message>
    <message>
        <source>The process that asked has ended unexpectedly.</source>
        <translation>Le processus qui a interrogé s’est terminé de façon inattendue.</translation>
    </message>
    <message>
        <source>The process that asks a team&apos;s server</source>
        <translation>Le processus qui interroge le serveur d’une équipe</translation>
    </message>
    <message>
        <source>The process that downloads</source>
        <translation>Le processus de téléchargement</translation>
    </message>
    <message>
        <source>The process that read it ended unexpectedly. The file may be damaged, or made to do harm.</source>
        <translation>Le processus qui le lisait s’est terminé de façon inattendue. Le fichier est peut-être endommagé, ou conçu pour nuire.</translation>
    </message>
    <message>
        <source>The process that reads documents, mail and archives</source>
        <translation>Le processus qui lit les documents, le courrier et les archives</translation>
    </message>
    <message>
        <source>The program has stopped answering other programs.</source>
        <translation>Le programme a cessé de répondre aux autres programmes.</translation>
    </message>
    <message>
        <source>The program is of version {other}, its inference process of version {own}.</source>
        <translation>Le programme est de la version {other}, son processus d’inférence de la version {own}.</translation>
    </message>
    <message>
        <source>The program that made the export could not write this message.</source>
        <translation>Le programme qui a fait l’export n’a pas pu écrire ce message.</translation>
    </message>
    <message>
        <source>The prompt&apos;s date is {date}, as in the evaluation before, and not today&apos;s.</source>
        <translation>La date du prompt est {date}, comme dans l’évaluation précédente, et non celle d’aujourd’hui.</translation>
    </message>
    <message>
        <source>The property {key}</source>
        <translation>La propriété {key}</translation>
    </message>
    <message>
        <source>The property {key} appears twice.</source>
        <translation>La propriété {key} apparaît deux fois.</translation>
    </message>
    <message>
        <source>The property {key} has the unknown type {kind}.</source>
        <translation>La propriété {key} est du type inconnu {kind}.</translation>
    </message>
    <message>
        <source>The property {key} is not a number.</source>
        <translation>La propriété {key} n’est pas un nombre.</translation>
    </message>
    <message>
        <source>The property {key} is not text.</source>
        <translation>La propriété {key} n’est pas du texte.</translation>
    </message>
    <message>
        <source>The property {key} makes {claimed}, and what the file holds allows {most}.</source>
        <translation>La propriété {key} donne {claimed}, et ce que contient le fichier permet {most}.</translation>
    </message>
    <message>
        <source>The queue has several policies</source>
        <translation>La file contient plusieurs politiques</translation>
    </message>
    <message numerus="yes">
        <source>The queue has {found} of {n} golden items that were asked for: only those with a verdict under this policy, such as an evaluation gives, look like the others.</source>
        <translation>
            <numerusform>La file contient {found} des {n} élément de référence demandé&#xa0;: seuls ceux qui ont un verdict selon cette politique, par exemple d’une évaluation, ressemblent aux autres.</numerusform>
            <numerusform>La file contient {found} des {n} éléments de référence demandés&#xa0;: seuls ceux qui ont un verdict selon cette politique, par exemple d’une évaluation, ressemblent aux autres.</numerusform>
        </translation>
    </message>
    <message>
        <source>The queue would be empty</source>
        <translation>La file serait vide</translation>
    </message>
    <message>
        <source>The quotation marks in this row do not follow the rules of CSV files; those that quote nothing are part of the text.</source>
        <translation>Les guillemets de cette ligne ne suivent pas les règles des fichiers CSV&#x202f;; ceux qui n’encadrent rien font partie du texte.</translation>
    </message>
    <message>
        <source>The reason is missing</source>
        <translation>Le motif manque</translation>
    </message>
    <message>
        <source>The reasoning reached its limit.</source>
        <translation>Le raisonnement a atteint sa limite.</translation>
    </message>
    <message>
        <source>The record is not a post.</source>
        <translation>L’enregistrement n’est pas une publication.</translation>
    </message>
    <message>
        <source>The report is as it was made.</source>
        <translation>Le rapport est tel qu’il a été établi.</translation>
    </message>
    <message>
        <source>The report is from a newer version of Plumbline</source>
        <translation>Le rapport provient d’une version plus récente de Plumbline</translation>
    </message>
    <message>
        <source>The report is not in order.</source>
        <translation>Le rapport n’est pas en ordre.</translation>
    </message>
    <message>
        <source>The report is not put together as reports are.</source>
        <translation>Le rapport n’est pas composé comme le sont les rapports.</translation>
    </message>
    <message>
        <source>The report&apos;s hashes are missing or not in order.</source>
        <translation>Les empreintes du rapport manquent ou ne sont pas en ordre.</translation>
    </message>
    <message>
        <source>The report&apos;s seal is not in this history&apos;s chain: the report was made from another history, or a part of this one was removed.</source>
        <translation>Le sceau du rapport n’est pas dans la chaîne de cet historique&#xa0;: le rapport a été fait à partir d’un autre historique, ou une partie de celui-ci a été retirée.</translation>
    </message>
    <message>
        <source>The repository has {bytes}; the limit is {limit}.</source>
        <translation>Le dépôt fait {bytes}&#x202f;; la limite est de {limit}.</translation>
    </message>
    <message>
        <source>The request could not be judged</source>
        <translation>La requête n’a pas pu être jugée</translation>
    </message>
    <message>
        <source>The rest of standard input was not read and can&apos;t be read again. What was read is judged.</source>
        <translation>Le reste de l’entrée standard n’a pas été lu et ne peut pas être relu. Ce qui a été lu est jugé.</translation>
    </message>
    <message>
        <source>The rest of the archive is damaged and was not read.</source>
        <translation>Le reste de l’archive est endommagé et n’a pas été lu.</translation>
    </message>
    <message>
        <source>The rest of the file is not valid JSON and was not read.</source>
        <translation>Le reste du fichier n’est pas du JSON valide et n’a pas été lu.</translation>
    </message>
    <message>
        <source>The rest of the pasted text was not read and can&apos;t be read again. What was read is judged.</source>
        <translation>Le reste du texte collé n’a pas été lu et ne peut pas être relu. Ce qui a été lu est jugé.</translation>
    </message>
    <message>
        <source>The row has {cells} cells for {columns} columns. A text that contains the delimiter needs quotes around it.</source>
        <translation>La ligne a {cells} cellules pour {columns} colonnes. Un texte qui contient le séparateur doit être entouré de guillemets.</translation>
    </message>
    <message>
        <source>The row has {cells} of {columns} cells.</source>
        <translation>La ligne a {cells} cellules sur {columns}.</translation>
    </message>
    <message>
        <source>The row is blank.</source>
        <translation>La ligne est vide.</translation>
    </message>
    <message>
        <source>The row is longer than {limit} characters, the limit for a row.</source>
        <translation>La ligne dépasse {limit} caractères, la limite pour une ligne.</translation>
    </message>
    <message>
        <source>The rows before it are plain texts; this one has columns.</source>
        <translation>Les lignes précédentes sont de simples textes&#x202f;; celle-ci a des colonnes.</translation>
    </message>
    <message>
        <source>The rows of the tensor {name} do not fill whole blocks.</source>
        <translation>Les lignes du tenseur {name} ne remplissent pas des blocs entiers.</translation>
    </message>
    <message>
        <source>The rule “{rule}” is stated beside the policy, but the policy doesn&apos;t contain it.</source>
        <translation>La règle «&#xa0;{rule}&#xa0;» est indiquée à côté de la politique, mais la politique ne la contient pas.</translation>
    </message>
    <message numerus="yes">
        <source>The rules choose none of {n} verdicts. What a person has decided on already is left out.</source>
        <translation>
            <numerusform>Les règles ne choisissent pas le {n} verdict. Ce dont une personne a déjà décidé est laissé de côté.</numerusform>
            <numerusform>Les règles ne choisissent aucun des {n} verdicts. Ce dont une personne a déjà décidé est laissé de côté.</numerusform>
        </translation>
    </message>
    <message>
        <source>The rules have no IDs. With IDs (R1, R2, …) an answer can say which rule decided.</source>
        <translation>Les règles n’ont pas d’identifiants. Avec des identifiants (R1, R2, …), une réponse peut dire quelle règle a été décisive.</translation>
    </message>
    <message>
        <source>The run is in use</source>
        <translation>La vérification est en cours d’utilisation</translation>
    </message>
    <message>
        <source>The run that this search names is no longer in the history.</source>
        <translation>La vérification indiquée par cette recherche n’est plus dans l’historique.</translation>
    </message>
    <message>
        <source>The run was made by another version of the program, or its record was changed.</source>
        <translation>La vérification a été faite par une autre version du programme, ou son enregistrement a été modifié.</translation>
    </message>
    <message>
        <source>The run was started on the team&apos;s server {address}.</source>
        <translation>La vérification a été commencée sur le serveur de l’équipe {address}.</translation>
    </message>
    <message>
        <source>The run was started with {model} (sha256 {sha256}…). No installed model has this checksum.</source>
        <translation>La vérification a commencé avec {model} (sha256 {sha256}…). Aucun modèle installé n’a cette somme de contrôle.</translation>
    </message>
    <message>
        <source>The run&apos;s model is not installed</source>
        <translation>Le modèle de la vérification n’est pas installé</translation>
    </message>
    <message>
        <source>The run&apos;s server is not set</source>
        <translation>Le serveur de la vérification n’est pas défini</translation>
    </message>
    <message>
        <source>The runs were judged under several policies, and each has its own golden sets.</source>
        <translation>Les vérifications ont été faites selon plusieurs politiques, et chacune a ses propres jeux de référence.</translation>
    </message>
    <message>
        <source>The same Spanish word can be harmless in one country and an insult in another. Say which countries the policy is for, and let the model leave ambiguous words to a person.</source>
        <translation>Un même mot espagnol peut être anodin dans un pays et injurieux dans un autre. Dites à quels pays la politique s’applique, et laissez le modèle confier les mots ambigus à une personne.</translation>
    </message>
    <message>
        <source>The same file is installed as “{model}”.</source>
        <translation>Le même fichier est installé sous le nom «&#xa0;{model}&#xa0;».</translation>
    </message>
    <message>
        <source>The sample could not be copied</source>
        <translation>L’exemple n’a pas pu être copié</translation>
    </message>
    <message>
        <source>The script does not know it.</source>
        <translation>Le script ne le connaît pas.</translation>
    </message>
    <message>
        <source>The script has ended.</source>
        <translation>Le script est terminé.</translation>
    </message>
    <message>
        <source>The script says so.</source>
        <translation>Le script le dit.</translation>
    </message>
    <message>
        <source>The search index is being rebuilt.</source>
        <translation>L’index de recherche est en cours de reconstruction.</translation>
    </message>
    <message>
        <source>The search table {table} does not match what it indexes.</source>
        <translation>La table de recherche {table} ne correspond pas à ce qu’elle indexe.</translation>
    </message>
    <message>
        <source>The server asks to wait</source>
        <translation>Le serveur demande d’attendre</translation>
    </message>
    <message>
        <source>The server can&apos;t do what it is asked</source>
        <translation>Le serveur ne sait pas faire ce qui lui est demandé</translation>
    </message>
    <message>
        <source>The server can&apos;t prove who it is</source>
        <translation>Le serveur ne peut pas prouver son identité</translation>
    </message>
    <message>
        <source>The server does not answer</source>
        <translation>Le serveur ne répond pas</translation>
    </message>
    <message>
        <source>The server does not hold answers to their form</source>
        <translation>Le serveur ne tient pas les réponses à leur forme</translation>
    </message>
    <message>
        <source>The server does not say how it splits text</source>
        <translation>Le serveur ne dit pas comment il découpe le texte</translation>
    </message>
    <message>
        <source>The server has a problem</source>
        <translation>Le serveur a un problème</translation>
    </message>
    <message>
        <source>The server has another model now</source>
        <translation>Le serveur a maintenant un autre modèle</translation>
    </message>
    <message>
        <source>The server read another prompt</source>
        <translation>Le serveur a lu un autre prompt</translation>
    </message>
    <message>
        <source>The server stopped writing too early</source>
        <translation>Le serveur a cessé d’écrire trop tôt</translation>
    </message>
    <message>
        <source>The server wants a key</source>
        <translation>Le serveur exige une clé</translation>
    </message>
    <message>
        <source>The server was not contacted</source>
        <translation>Le serveur n’a pas été contacté</translation>
    </message>
    <message>
        <source>The server&apos;s answer can&apos;t be read</source>
        <translation>La réponse du serveur ne peut pas être lue</translation>
    </message>
    <message>
        <source>The server&apos;s answer makes no sense</source>
        <translation>La réponse du serveur n’a pas de sens</translation>
    </message>
    <message>
        <source>The server&apos;s certificate</source>
        <translation>Certificat du serveur</translation>
    </message>
    <message>
        <source>The server&apos;s certificate can&apos;t be used</source>
        <translation>Le certificat du serveur ne peut pas être utilisé</translation>
    </message>
    <message>
        <source>The server&apos;s model can&apos;t be used</source>
        <translation>Le modèle du serveur ne peut pas être utilisé</translation>
    </message>
    <message>
        <source>The service wrote this message, not a person.</source>
        <translation>C’est le service qui a écrit ce message, pas une personne.</translation>
    </message>
    <message>
        <source>The settings file can&apos;t be read</source>
        <translation>Le fichier des paramètres ne peut pas être lu</translation>
    </message>
    <message>
        <source>The severity of the label “{label}” is below 0.</source>
        <translation>La gravité de l’étiquette «&#xa0;{label}&#xa0;» est inférieure à 0.</translation>
    </message>
    <message>
        <source>The share of the probability from which tokens are drawn. Only used when the temperature is above 0.</source>
        <translation>La part de probabilité dans laquelle les tokens sont tirés. Utilisée seulement quand la température est supérieure à 0.</translation>
    </message>
    <message>
        <source>The sheet “{sheet}” is read. Choose this one to read it instead.</source>
        <translation>La feuille «&#xa0;{sheet}&#xa0;» est lue. Choisissez celle-ci pour la lire à la place.</translation>
    </message>
    <message>
        <source>The signature is valid for the certificate in the answer, but that certificate was not issued under the one that you gave: this does not show who made the answer.</source>
        <translation>La signature est valide pour le certificat contenu dans la réponse, mais ce certificat n’a pas été émis sous celui que vous avez indiqué&#xa0;: cela ne prouve pas de qui vient la réponse.</translation>
    </message>
    <message>
        <source>The signature is valid for the certificate in the answer. Whether that certificate is really the authority&apos;s was not checked: compare its SHA-256, {sha256}, with what the authority publishes, or give its root certificate.</source>
        <translation>La signature est valide pour le certificat de la réponse. Il n’a pas été vérifié que ce certificat est bien celui de l’autorité&#xa0;: comparez son SHA-256, {sha256}, à celui que publie l’autorité, ou indiquez son certificat racine.</translation>
    </message>
    <message>
        <source>The signature is valid, and its certificate was issued under the one that you gave.</source>
        <translation>La signature est valide, et son certificat a été émis sous celui que vous avez indiqué.</translation>
    </message>
    <message>
        <source>The signature is invalid, so this proves nothing.</source>
        <translation>La signature est fausse&#xa0;: cela ne prouve rien.</translation>
    </message>
    <message>
        <source>The signature was not checked: the certificate is not in the answer, or it is of a kind that is not known here.</source>
        <translation>La signature n’a pas été vérifiée&#xa0;: le certificat n’est pas dans la réponse, ou il est d’un type inconnu ici.</translation>
    </message>
    <message>
        <source>The simplest: everything that violates, and everything that is undetermined.</source>
        <translation>Le plus simple&#xa0;: tout ce qui enfreint, et tout ce qui est indéterminé.</translation>
    </message>
    <message>
        <source>The size is confirmed before downloading.</source>
        <translation>La taille est confirmée avant le téléchargement.</translation>
    </message>
    <message>
        <source>The size of all text in the window, relative to the system&apos;s.</source>
        <translation>La taille de tous les textes de la fenêtre, par rapport à celle du système.</translation>
    </message>
    <message>
        <source>The sources have changed</source>
        <translation>Les sources ont changé</translation>
    </message>
    <message>
        <source>The state of item {item} of run {run} contradicts its verdict.</source>
        <translation>L’état de l’élément {item} de la vérification {run} contredit son verdict.</translation>
    </message>
    <message>
        <source>The structure of {file} is not what Plumbline makes: {objects}. What it records could be falsified unseen, so it was not opened.</source>
        <translation>La structure de {file} n’est pas celle que crée Plumbline&#xa0;: {objects}. Ce qu’il enregistre pourrait être falsifié sans que cela se voie, il n’a donc pas été ouvert.</translation>
    </message>
    <message>
        <source>The system ended it, most likely because memory ran out.</source>
        <translation>Le système y a mis fin, très probablement faute de mémoire.</translation>
    </message>
    <message>
        <source>The system reports: {reason}.</source>
        <translation>Le système signale&#xa0;: {reason}.</translation>
    </message>
    <message>
        <source>The system says: {reason}.</source>
        <translation>Le système indique&#xa0;: {reason}.</translation>
    </message>
    <message>
        <source>The system&apos;s certificates</source>
        <translation>Certificats du système</translation>
    </message>
    <message>
        <source>The system&apos;s keyring reported: {reason}.</source>
        <translation>Le trousseau de clés du système a signalé&#xa0;: {reason}.</translation>
    </message>
    <message>
        <source>The system&apos;s settings name a proxy of the kind “{scheme}”; downloads need an http or https proxy.</source>
        <translation>Les paramètres du système indiquent un proxy du type «&#xa0;{scheme}&#xa0;»&#x202f;; les téléchargements demandent un proxy http ou https.</translation>
    </message>
    <message>
        <source>The table is too large</source>
        <translation>Le tableau est trop grand</translation>
    </message>
    <message>
        <source>The tensor {name} has a wrong offset.</source>
        <translation>Le tenseur {name} a un décalage incorrect.</translation>
    </message>
    <message>
        <source>The tensor {name} has an impossible size.</source>
        <translation>Le tenseur {name} a une taille impossible.</translation>
    </message>
    <message>
        <source>The tensor {name} has an unknown quantization.</source>
        <translation>Le tenseur {name} a une quantification inconnue.</translation>
    </message>
    <message>
        <source>The tensor {name} has {dimensions} dimensions.</source>
        <translation>Le tenseur {name} a {dimensions} dimensions.</translation>
    </message>
    <message>
        <source>The text column is empty in this row, but there are words in {columns}, which is not read.</source>
        <translation>La colonne de texte est vide sur cette ligne, mais il y a des mots dans {columns}, qui n’est pas lu.</translation>
    </message>
    <message>
        <source>The text column is empty in this row.</source>
        <translation>La colonne de texte est vide sur cette ligne.</translation>
    </message>
    <message>
        <source>The text contains a delimiter without quotes. It is the last column, so its parts were joined.</source>
        <translation>Le texte contient un séparateur sans guillemets. C’est la dernière colonne, ses parties ont donc été réunies.</translation>
    </message>
    <message>
        <source>The text in it could not be recognised.</source>
        <translation>Le texte qu’il contient n’a pas pu être reconnu.</translation>
    </message>
    <message>
        <source>The text is empty, so no run was started.</source>
        <translation>Le texte est vide, aucune vérification n’a donc été lancée.</translation>
    </message>
    <message>
        <source>The text is in the column “{column}”, found as the one with the longest text.</source>
        <translation>Le texte est dans la colonne «&#xa0;{column}&#xa0;», reconnue comme celle au texte le plus long.</translation>
    </message>
    <message>
        <source>The text is in the column “{column}”, found as the one with the longest text; other candidates: {others}.</source>
        <translation>Le texte est dans la colonne «&#xa0;{column}&#xa0;», reconnue comme celle au texte le plus long&#x202f;; autres possibilités&#xa0;: {others}.</translation>
    </message>
    <message>
        <source>The text is in the column “{column}”, found by its name.</source>
        <translation>Le texte est dans la colonne «&#xa0;{column}&#xa0;», reconnue à son nom.</translation>
    </message>
    <message>
        <source>The text is in the column “{column}”, found by its name; other candidates: {others}.</source>
        <translation>Le texte est dans la colonne «&#xa0;{column}&#xa0;», reconnue à son nom&#x202f;; autres possibilités&#xa0;: {others}.</translation>
    </message>
    <message>
        <source>The text was recognised in a picture (OCR) and may have errors.</source>
        <translation>Le texte a été reconnu dans une image (OCR) et peut contenir des erreurs.</translation>
    </message>
    <message>
        <source>The texts were left out, and with them what quotes them. Their hashes are here.</source>
        <translation>Les textes ont été laissés de côté, et avec eux ce qui les cite. Leurs empreintes sont ici.</translation>
    </message>
    <message>
        <source>The threshold for {measure} {least} was chosen and measured on the same examples, which flatters it. To check it, each half needs at least {few} violations and {few} others.</source>
        <translation>Le seuil pour {measure} {least} a été choisi et mesuré sur les mêmes exemples, ce qui l’avantage. Pour le vérifier, il faut dans chaque moitié au moins {few} infractions et {few} autres.</translation>
    </message>
    <message>
        <source>The time stamp is not about this history</source>
        <translation>L’horodatage ne concerne pas cet historique</translation>
    </message>
    <message>
        <source>The time stamp of {time} can&apos;t be read.</source>
        <translation>L’horodatage de {time} ne peut pas être lu.</translation>
    </message>
    <message>
        <source>The time stamp of {time} is not one of its seal.</source>
        <translation>L’horodatage de {time} n’est pas celui de son sceau.</translation>
    </message>
    <message>
        <source>The time stamp&apos;s signature is wrong</source>
        <translation>La signature de l’horodatage est fausse</translation>
    </message>
    <message>
        <source>The token is not accepted</source>
        <translation>Le jeton d’accès n’est pas accepté</translation>
    </message>
    <message>
        <source>The token was not sent</source>
        <translation>Le jeton d’accès n’a pas été envoyé</translation>
    </message>
    <message>
        <source>The tokenizer made a control token out of plain text, which could then imitate the program&apos;s own instructions.</source>
        <translation>Le tokenizer a fait d’un simple texte un token de contrôle, qui pourrait alors imiter les consignes du programme.</translation>
    </message>
    <message>
        <source>The unfinished download of {repository} is resumed.</source>
        <translation>Le téléchargement inachevé de {repository} reprend.</translation>
    </message>
    <message>
        <source>The value has {chars} characters; the limit for a row is {limit}.</source>
        <translation>La valeur a {chars} caractères&#x202f;; la limite pour une ligne est de {limit}.</translation>
    </message>
    <message>
        <source>The value of “{key}” is of the wrong kind.</source>
        <translation>La valeur de «&#xa0;{key}&#xa0;» n’est pas du bon type.</translation>
    </message>
    <message>
        <source>The verdicts would be inside a watched folder</source>
        <translation>Les verdicts seraient dans un dossier surveillé</translation>
    </message>
    <message>
        <source>The verdicts would be judged themselves</source>
        <translation>Les verdicts seraient eux-mêmes jugés</translation>
    </message>
    <message>
        <source>The versions are {versions}.</source>
        <translation>Les versions sont {versions}.</translation>
    </message>
    <message>
        <source>The weights “{model}” are unverified: their checksum is not in any catalogue that Plumbline knows.</source>
        <translation>Les poids «&#xa0;{model}&#xa0;» ne sont pas contrôlés&#xa0;: leur somme de contrôle ne figure dans aucun catalogue que Plumbline connaît.</translation>
    </message>
    <message numerus="yes">
        <source>The workbook has {n} comments or text boxes, which are not read.</source>
        <translation>
            <numerusform>Le classeur contient {n} commentaire ou zone de texte, qui n’est pas lu.</numerusform>
            <numerusform>Le classeur contient {n} commentaires ou zones de texte, qui ne sont pas lus.</numerusform>
        </translation>
    </message>
    <message>
        <source>The workbook hides some of its rows; they were read all the same.</source>
        <translation>Le classeur masque certaines de ses lignes&#x202f;; elles ont quand même été lues.</translation>
    </message>
    <message>
        <source>The workbook hides this row; it was read all the same.</source>
        <translation>Le classeur masque cette ligne&#x202f;; elle a quand même été lue.</translation>
    </message>
    <message>
        <source>The workbook hides this sheet; it was read all the same.</source>
        <translation>Le classeur masque cette feuille&#x202f;; elle a quand même été lue.</translation>
    </message>
    <message numerus="yes">
        <source>The workbook hides {n} rows, which are read all the same: {rows}.</source>
        <translation>
            <numerusform>Le classeur masque {n} ligne, qui est quand même lue&#xa0;: {rows}.</numerusform>
            <numerusform>Le classeur masque {n} lignes, qui sont quand même lues&#xa0;: {rows}.</numerusform>
        </translation>
    </message>
    <message>
        <source>The workbook holds no table, so its text was read, sheet by sheet. It can be read row by row too.</source>
        <translation>Le classeur ne contient pas de tableau, son texte a donc été lu feuille par feuille. Il peut aussi être lu ligne par ligne.</translation>
    </message>
    <message>
        <source>The working memory for this context</source>
        <translation>La mémoire de travail pour ce contexte</translation>
    </message>
    <message>
        <source>The zip file can&apos;t be read</source>
        <translation>Le fichier ZIP ne peut pas être lu</translation>
    </message>
    <message>
        <source>The zip file can&apos;t be unpacked</source>
        <translation>Le fichier ZIP ne peut pas être décompressé</translation>
    </message>
    <message>
        <source>The zip file is too large</source>
        <translation>Le fichier ZIP est trop volumineux</translation>
    </message>
    <message>
        <source>The {files} parts of “{file}” hold {found} tensors instead of {expected}.</source>
        <translation>Les {files} parties de «&#xa0;{file}&#xa0;» contiennent {found} tenseurs au lieu de {expected}.</translation>
    </message>
    <message>
        <source>There are more texts in lists, which are not read: {fields}.</source>
        <translation>Il y a d’autres textes dans des listes, qui ne sont pas lus&#xa0;: {fields}.</translation>
    </message>
    <message>
        <source>There are more than {limit} labels.</source>
        <translation>Il y a plus de {limit} étiquettes.</translation>
    </message>
    <message>
        <source>There are no decisions to add</source>
        <translation>Il n’y a pas de décisions à ajouter</translation>
    </message>
    <message>
        <source>There are no such runs</source>
        <translation>Ces vérifications n’existent pas</translation>
    </message>
    <message>
        <source>There are templates in: {languages}.</source>
        <translation>Il existe des modèles de texte dans ces langues&#xa0;: {languages}.</translation>
    </message>
    <message>
        <source>There are two fields of the type “{type}”.</source>
        <translation>Il y a deux champs du type «&#xa0;{type}&#xa0;».</translation>
    </message>
    <message numerus="yes">
        <source>There are {n} examples under this heading; {least} to {most} near the line, of both kinds, work best.</source>
        <translation>
            <numerusform>Il y a {n} exemple sous ce titre&#x202f;; {least} à {most} exemples près de la limite, des deux sortes, fonctionnent le mieux.</numerusform>
            <numerusform>Il y a {n} exemples sous ce titre&#x202f;; {least} à {most} exemples près de la limite, des deux sortes, fonctionnent le mieux.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>There are {n} invisible characters here ({code}). The model reads them all the same: delete them.</source>
        <translation>
            <numerusform>Il y a ici {n} caractère invisible ({code}). Le modèle le lit quand même&#xa0;: supprimez-le.</numerusform>
            <numerusform>Il y a ici {n} caractères invisibles ({code}). Le modèle les lit quand même&#xa0;: supprimez-les.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>There are {n} more. The CSV and JSON files have them all.</source>
        <translation>
            <numerusform>Il y en a {n} de plus. Les fichiers CSV et JSON les contiennent tous.</numerusform>
            <numerusform>Il y en a {n} de plus. Les fichiers CSV et JSON les contiennent tous.</numerusform>
        </translation>
    </message>
    <message>
        <source>There are: {names}.</source>
        <translation>Il existe&#xa0;: {names}.</translation>
    </message>
    <message>
        <source>There is a case of this name already</source>
        <translation>Il existe déjà une affaire de ce nom</translation>
    </message>
    <message>
        <source>There is a fault in the program; its log says where.</source>
        <translation>Il y a une erreur dans le programme&#x202f;; son journal dit où.</translation>
    </message>
    <message>
        <source>There is a saved search of this name already</source>
        <translation>Il y a déjà une recherche enregistrée de ce nom</translation>
    </message>
    <message>
        <source>There is an open appeal on this item</source>
        <translation>Une contestation est en cours sur cet élément</translation>
    </message>
    <message>
        <source>There is no column {columns} to show as context.</source>
        <translation>Il n’y a pas de colonne {columns} à montrer comme contexte.</translation>
    </message>
    <message>
        <source>There is no column “{column}”. The columns are: {columns}.</source>
        <translation>Il n’y a pas de colonne «&#xa0;{column}&#xa0;». Les colonnes sont&#xa0;: {columns}.</translation>
    </message>
    <message>
        <source>There is no connection</source>
        <translation>Il n’y a pas de connexion</translation>
    </message>
    <message>
        <source>There is no decision to appeal against</source>
        <translation>Il n’y a pas de décision à contester</translation>
    </message>
    <message>
        <source>There is no file or folder with this name, or it was removed.</source>
        <translation>Il n’y a ni fichier ni dossier de ce nom, ou il a été supprimé.</translation>
    </message>
    <message>
        <source>There is no file or folder with this name.</source>
        <translation>Il n’y a ni fichier ni dossier de ce nom.</translation>
    </message>
    <message>
        <source>There is no file to load.</source>
        <translation>Il n’y a pas de fichier à charger.</translation>
    </message>
    <message>
        <source>There is no item {item}</source>
        <translation>Il n’y a pas d’élément {item}</translation>
    </message>
    <message>
        <source>There is no key “{key}” in {file}.</source>
        <translation>Il n’y a pas de clé «&#xa0;{key}&#xa0;» dans {file}.</translation>
    </message>
    <message>
        <source>There is no key “{key}” in {table}.</source>
        <translation>Il n’y a pas de clé «&#xa0;{key}&#xa0;» dans {table}.</translation>
    </message>
    <message>
        <source>There is no keyring</source>
        <translation>Il n’y a pas de trousseau de clés</translation>
    </message>
    <message>
        <source>There is no model</source>
        <translation>Il n’y a pas de modèle</translation>
    </message>
    <message>
        <source>There is no model here</source>
        <translation>Il n’y a pas de modèle ici</translation>
    </message>
    <message>
        <source>There is no policy</source>
        <translation>Il n’y a pas de politique</translation>
    </message>
    <message>
        <source>There is no release</source>
        <translation>Il n’y a pas de version publiée</translation>
    </message>
    <message>
        <source>There is no room for more</source>
        <translation>Il n’y a plus de place</translation>
    </message>
    <message>
        <source>There is no room left on the disk that holds {file} ({free} are free). Everything recorded so far is safe.</source>
        <translation>Il n’y a plus de place sur le disque qui contient {file} ({free} libres). Tout ce qui a été enregistré jusqu’ici est en sûreté.</translation>
    </message>
    <message>
        <source>There is no room left on the disk that holds {file}. Everything recorded so far is safe.</source>
        <translation>Il n’y a plus de place sur le disque qui contient {file}. Tout ce qui a été enregistré jusqu’ici est en sûreté.</translation>
    </message>
    <message>
        <source>There is no run {run}</source>
        <translation>Il n’y a pas de vérification {run}</translation>
    </message>
    <message>
        <source>There is no seal yet</source>
        <translation>Il n’y a pas encore de sceau</translation>
    </message>
    <message>
        <source>There is no setting “{key}”.</source>
        <translation>Il n’y a pas de paramètre «&#xa0;{key}&#xa0;».</translation>
    </message>
    <message>
        <source>There is no sheet “{sheet}”. The sheets are: {sheets}.</source>
        <translation>Il n’y a pas de feuille «&#xa0;{sheet}&#xa0;». Les feuilles sont&#xa0;: {sheets}.</translation>
    </message>
    <message>
        <source>There is no such answer form</source>
        <translation>Cette forme de réponse n’existe pas</translation>
    </message>
    <message>
        <source>There is no such appeal</source>
        <translation>Cette contestation n’existe pas</translation>
    </message>
    <message>
        <source>There is no such benchmark</source>
        <translation>Ce banc d’essai n’existe pas</translation>
    </message>
    <message>
        <source>There is no such case</source>
        <translation>Cette affaire n’existe pas</translation>
    </message>
    <message>
        <source>There is no such column</source>
        <translation>Cette colonne n’existe pas</translation>
    </message>
    <message>
        <source>There is no such evaluation</source>
        <translation>Cette évaluation n’existe pas</translation>
    </message>
    <message>
        <source>There is no such example</source>
        <translation>Cet exemple n’existe pas</translation>
    </message>
    <message>
        <source>There is no such file</source>
        <translation>Ce fichier n’existe pas</translation>
    </message>
    <message>
        <source>There is no such folder</source>
        <translation>Ce dossier n’existe pas</translation>
    </message>
    <message>
        <source>There is no such golden set</source>
        <translation>Ce jeu de référence n’existe pas</translation>
    </message>
    <message>
        <source>There is no such item</source>
        <translation>Cet élément n’existe pas</translation>
    </message>
    <message>
        <source>There is no such model</source>
        <translation>Ce modèle n’existe pas</translation>
    </message>
    <message>
        <source>There is no such policy</source>
        <translation>Cette politique n’existe pas</translation>
    </message>
    <message>
        <source>There is no such policy among them</source>
        <translation>Cette politique n’en fait pas partie</translation>
    </message>
    <message>
        <source>There is no such queue</source>
        <translation>Cette file n’existe pas</translation>
    </message>
    <message>
        <source>There is no such saved search</source>
        <translation>Cette recherche enregistrée n’existe pas</translation>
    </message>
    <message>
        <source>There is no such version</source>
        <translation>Cette version n’existe pas</translation>
    </message>
    <message>
        <source>There is no team&apos;s server</source>
        <translation>Il n’y a pas de serveur de l’équipe</translation>
    </message>
    <message>
        <source>There is no template in this language</source>
        <translation>Il n’y a pas de modèle de texte dans cette langue</translation>
    </message>
    <message>
        <source>There is no terminal to ask for it on.</source>
        <translation>Il n’y a pas de terminal où la demander.</translation>
    </message>
    <message>
        <source>There is no text</source>
        <translation>Il n’y a pas de texte</translation>
    </message>
    <message>
        <source>There is no text in it.</source>
        <translation>Il ne contient pas de texte.</translation>
    </message>
    <message>
        <source>There is no verdict on item {item} of run {run}</source>
        <translation>Il n’y a pas de verdict sur l’élément {item} de la vérification {run}</translation>
    </message>
    <message>
        <source>There is no {file}. It was moved, renamed or deleted.</source>
        <translation>{file} n’existe pas. Le fichier a été déplacé, renommé ou supprimé.</translation>
    </message>
    <message>
        <source>There is no “{file}”. Nothing was judged.</source>
        <translation>«&#xa0;{file}&#xa0;» n’existe pas. Rien n’a été jugé.</translation>
    </message>
    <message>
        <source>There is not enough memory to load “{name}”.</source>
        <translation>Il n’y a pas assez de mémoire pour charger «&#xa0;{name}&#xa0;».</translation>
    </message>
    <message>
        <source>There is nothing in it to judge.</source>
        <translation>Il n’y a rien à juger dedans.</translation>
    </message>
    <message>
        <source>There is nothing to agree with</source>
        <translation>Il n’y a rien à approuver</translation>
    </message>
    <message>
        <source>There is nothing to calibrate</source>
        <translation>Il n’y a rien à calibrer</translation>
    </message>
    <message>
        <source>There is nothing to compare</source>
        <translation>Il n’y a rien à comparer</translation>
    </message>
    <message>
        <source>There is nothing to hand out</source>
        <translation>Il n’y a rien à distribuer</translation>
    </message>
    <message>
        <source>There is nothing to judge</source>
        <translation>Il n’y a rien à juger</translation>
    </message>
    <message>
        <source>There is nothing to label</source>
        <translation>Il n’y a rien à étiqueter</translation>
    </message>
    <message>
        <source>There is nothing to reply yet</source>
        <translation>Il n’y a pas encore de réponse à donner</translation>
    </message>
    <message>
        <source>There is nothing to report</source>
        <translation>Il n’y a rien à rapporter</translation>
    </message>
    <message>
        <source>There is nothing to review yet</source>
        <translation>Il n’y a encore rien à examiner</translation>
    </message>
    <message>
        <source>There is nothing to undo</source>
        <translation>Il n’y a rien à annuler</translation>
    </message>
    <message>
        <source>There is something after the end of the JSON value.</source>
        <translation>Quelque chose suit la fin de la valeur JSON.</translation>
    </message>
    <message>
        <source>These are not the fields of the standard form.</source>
        <translation>Ce ne sont pas les champs de la forme standard.</translation>
    </message>
    <message>
        <source>These are other weights</source>
        <translation>Ce sont d’autres poids</translation>
    </message>
    <message>
        <source>These bounds can&apos;t be used</source>
        <translation>Ces bornes ne peuvent pas être utilisées</translation>
    </message>
    <message>
        <source>These decisions are of another queue</source>
        <translation>Ces décisions appartiennent à une autre file</translation>
    </message>
    <message>
        <source>These files are not one model</source>
        <translation>Ces fichiers ne forment pas un seul modèle</translation>
    </message>
    <message>
        <source>These items of run {run} had reached a limit. They were judged again without it.</source>
        <translation>Ces éléments de la vérification {run} avaient atteint une limite. Ils ont été jugés de nouveau sans elle.</translation>
    </message>
    <message>
        <source>These labels are of another exercise</source>
        <translation>Ces étiquettes sont d’un autre exercice</translation>
    </message>
    <message>
        <source>These labels are of other texts</source>
        <translation>Ces étiquettes sont d’autres textes</translation>
    </message>
    <message>
        <source>These policies can&apos;t be put into one prompt</source>
        <translation>Ces politiques ne peuvent pas être réunies dans un seul prompt</translation>
    </message>
    <message>
        <source>These verdicts come from the practice model. It is for learning the program and for tests, not for decisions.</source>
        <translation>Ces verdicts viennent du modèle d’essai. Il sert à apprendre le programme et à faire des tests, pas à prendre des décisions.</translation>
    </message>
    <message>
        <source>They are not JSON.</source>
        <translation>Ce n’est pas du JSON.</translation>
    </message>
    <message>
        <source>They are not a JSON object.</source>
        <translation>Ce n’est pas un objet JSON.</translation>
    </message>
    <message>
        <source>They are refused</source>
        <translation>Elles sont refusées</translation>
    </message>
    <message>
        <source>They belong to several models.</source>
        <translation>Ils appartiennent à plusieurs modèles.</translation>
    </message>
    <message>
        <source>They are answered in between</source>
        <translation>Elles s’intercalent</translation>
    </message>
    <message>
        <source>They wait</source>
        <translation>Elles attendent</translation>
    </message>
    <message>
        <source>This build can use a GPU, but the model runs on the CPU.</source>
        <translation>Cette édition peut utiliser un GPU, mais le modèle s’exécute sur le processeur.</translation>
    </message>
    <message>
        <source>This can&apos;t be the name of a policy</source>
        <translation>Une politique ne peut pas porter ce nom</translation>
    </message>
    <message>
        <source>This copy of Plumbline doesn&apos;t know where newer versions are published.</source>
        <translation>Cette copie de Plumbline ne sait pas où les versions plus récentes sont publiées.</translation>
    </message>
    <message>
        <source>This copy runs from its source, or was installed by pip. Bring the source up to date, as with git pull, and install it again; or update the package with pip.</source>
        <translation>Cette copie s’exécute depuis son code source, ou a été installée par pip. Mettez le code source à jour, par exemple avec git pull, et réinstallez-le&#x202f;; ou mettez le paquet à jour avec pip.</translation>
    </message>
    <message>
        <source>This decision was made on an appeal</source>
        <translation>Cette décision a été prise à la suite d’une contestation</translation>
    </message>
    <message>
        <source>This download is under way</source>
        <translation>Ce téléchargement est en cours</translation>
    </message>
    <message>
        <source>This file holds something else</source>
        <translation>Ce fichier contient autre chose</translation>
    </message>
    <message>
        <source>This file is not a history</source>
        <translation>Ce fichier n’est pas un historique</translation>
    </message>
    <message>
        <source>This file is of another version</source>
        <translation>Ce fichier est d’une autre version</translation>
    </message>
    <message>
        <source>This folder contains no files.</source>
        <translation>Ce dossier ne contient aucun fichier.</translation>
    </message>
    <message>
        <source>This is a recovery code</source>
        <translation>C’est un code de récupération</translation>
    </message>
    <message>
        <source>This is another kind of file</source>
        <translation>C’est un autre type de fichier</translation>
    </message>
    <message>
        <source>This is no case</source>
        <translation>Ce n’est pas une affaire</translation>
    </message>
    <message>
        <source>This is no certificate</source>
        <translation>Ce n’est pas un certificat</translation>
    </message>
    <message>
        <source>This is no file for a second reviewer</source>
        <translation>Ce n’est pas un fichier pour un deuxième examinateur</translation>
    </message>
    <message>
        <source>This is no report</source>
        <translation>Ce n’est pas un rapport</translation>
    </message>
    <message>
        <source>This is no server that can be used</source>
        <translation>Ce n’est pas un serveur utilisable</translation>
    </message>
    <message>
        <source>This is no time stamp</source>
        <translation>Ce n’est pas un horodatage</translation>
    </message>
    <message>
        <source>This is not a complete seal</source>
        <translation>Ce n’est pas un sceau complet</translation>
    </message>
    <message>
        <source>This is not that data set&apos;s file</source>
        <translation>Ce n’est pas le fichier de cet ensemble de données</translation>
    </message>
    <message>
        <source>This is somebody else&apos;s file</source>
        <translation>C’est le fichier de quelqu’un d’autre</translation>
    </message>
    <message>
        <source>This is the HTML version of the message; its plain text says something else.</source>
        <translation>Ceci est la version HTML du message&#x202f;; sa version en texte brut dit autre chose.</translation>
    </message>
    <message>
        <source>This is the decision that the appeal is against</source>
        <translation>C’est la décision contestée</translation>
    </message>
    <message>
        <source>This is the newest version. {version} is published.</source>
        <translation>C’est la version la plus récente. {version} est publiée.</translation>
    </message>
    <message>
        <source>This item did not come from a file</source>
        <translation>Cet élément ne provient pas d’un fichier</translation>
    </message>
    <message>
        <source>This kind of file is not read</source>
        <translation>Ce type de fichier n’est pas lu</translation>
    </message>
    <message>
        <source>This kind of proxy can&apos;t be used</source>
        <translation>Ce type de proxy ne peut pas être utilisé</translation>
    </message>
    <message>
        <source>This line has no effect: the reasoning effort is chosen for each run.</source>
        <translation>Cette ligne est sans effet&#xa0;: l’effort de raisonnement est choisi pour chaque vérification.</translation>
    </message>
    <message>
        <source>This model can&apos;t be used</source>
        <translation>Ce modèle ne peut pas être utilisé</translation>
    </message>
    <message>
        <source>This model is installed already</source>
        <translation>Ce modèle est déjà installé</translation>
    </message>
    <message>
        <source>This model ships with Plumbline</source>
        <translation>Ce modèle est fourni avec Plumbline</translation>
    </message>
    <message>
        <source>This needs a token</source>
        <translation>Un jeton d’accès est nécessaire</translation>
    </message>
    <message>
        <source>This repository is not in Plumbline&apos;s catalogue, so nobody has reviewed it. A model file is data that programs written in C read, and a malicious one may try to exploit them. Plumbline checks it first and loads it in a process of its own. See the repository&apos;s page for its licence.</source>
        <translation>Ce dépôt ne figure pas au catalogue de Plumbline&#xa0;: personne ne l’a donc examiné. Un fichier de modèle est constitué de données que lisent des programmes écrits en C, et un fichier malveillant peut essayer de les exploiter. Plumbline le contrôle d’abord et le charge dans un processus à part. Consultez la page du dépôt pour sa licence.</translation>
    </message>
    <message>
        <source>This row lacks the text column.</source>
        <translation>La colonne de texte manque sur cette ligne.</translation>
    </message>
    <message>
        <source>This run was started on {before} and continues on {device}.</source>
        <translation>Cette vérification a commencé sur {before} et continue sur {device}.</translation>
    </message>
    <message>
        <source>This share can&apos;t be used</source>
        <translation>Cette part ne peut pas être utilisée</translation>
    </message>
    <message>
        <source>This system has no keyring in which programs can keep secrets.</source>
        <translation>Ce système n’a pas de trousseau où les programmes puissent conserver des secrets.</translation>
    </message>
    <message>
        <source>This template can&apos;t be used</source>
        <translation>Ce modèle de texte ne peut pas être utilisé</translation>
    </message>
    <message>
        <source>This version does not know “{key}”.</source>
        <translation>Cette version ne connaît pas «&#xa0;{key}&#xa0;».</translation>
    </message>
    <message>
        <source>This version doesn&apos;t know how it is made.</source>
        <translation>Cette version ne sait pas comment il se fait.</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Heure</translation>
    </message>
    <message>
        <source>Time stamps</source>
        <translation>Horodatages</translation>
    </message>
    <message>
        <source>Together with what was read before, it unpacks to more than is read of one file.</source>
        <translation>Avec ce qui a été lu auparavant, sa décompression dépasse ce qui est lu d’un fichier.</translation>
    </message>
    <message>
        <source>Tokenizer</source>
        <translation>Tokenizer</translation>
    </message>
    <message>
        <source>Tokens written</source>
        <translation>Jetons écrits</translation>
    </message>
    <message>
        <source>Too large</source>
        <translation>Trop volumineux</translation>
    </message>
    <message>
        <source>Too little memory</source>
        <translation>Trop peu de mémoire</translation>
    </message>
    <message>
        <source>Too many files</source>
        <translation>Trop de fichiers</translation>
    </message>
    <message>
        <source>Too many requests are waiting</source>
        <translation>Trop de requêtes sont en attente</translation>
    </message>
    <message>
        <source>Took too long or too much memory</source>
        <translation>A pris trop de temps ou de mémoire</translation>
    </message>
    <message>
        <source>Top-p</source>
        <translation>Top-p</translation>
    </message>
    <message>
        <source>Tour at the next start</source>
        <translation>Visite guidée au prochain démarrage</translation>
    </message>
    <message>
        <source>Try again later, over another network, or from another address; parts that are right are kept.</source>
        <translation>Réessayez plus tard, par un autre réseau ou depuis une autre adresse&#x202f;; les parties correctes sont conservées.</translation>
    </message>
    <message>
        <source>Try again when some of them have been answered.</source>
        <translation>Réessayez quand certaines auront reçu une réponse.</translation>
    </message>
    <message>
        <source>Try again when the network is back, or look at {page} in a browser.</source>
        <translation>Réessayez quand le réseau sera de retour, ou consultez {page} dans un navigateur.</translation>
    </message>
    <message>
        <source>Try again. If it happens again, report it with the model&apos;s name.</source>
        <translation>Réessayez. Si cela se reproduit, signalez-le avec le nom du modèle.</translation>
    </message>
    <message>
        <source>Try it with no layers on the GPU: the processor then does the work, more slowly.</source>
        <translation>Essayez sans aucune couche sur le GPU&#xa0;: c’est alors le processeur qui travaille, plus lentement.</translation>
    </message>
    <message>
        <source>Two fields have the same name.</source>
        <translation>Deux champs portent le même nom.</translation>
    </message>
    <message>
        <source>Two files have the same name</source>
        <translation>Deux fichiers portent le même nom</translation>
    </message>
    <message>
        <source>Two files say different things</source>
        <translation>Deux fichiers se contredisent</translation>
    </message>
    <message>
        <source>Two of its tensors overlap.</source>
        <translation>Deux de ses tenseurs se chevauchent.</translation>
    </message>
    <message>
        <source>Two to {most} policies with different names can be put together; these are {names}.</source>
        <translation>Deux à {most} politiques de noms différents peuvent être réunies&#x202f;; ici&#xa0;: {names}.</translation>
    </message>
    <message>
        <source>Two versions of the program are mixed</source>
        <translation>Deux versions du programme sont mélangées</translation>
    </message>
    <message>
        <source>Undetermined</source>
        <translation>Indéterminé</translation>
    </message>
    <message>
        <source>Unknown encoding</source>
        <translation>Encodage inconnu</translation>
    </message>
    <message>
        <source>Unknown format</source>
        <translation>Format inconnu</translation>
    </message>
    <message>
        <source>Unknown order of dates</source>
        <translation>Ordre des dates inconnu</translation>
    </message>
    <message>
        <source>Unknown setting</source>
        <translation>Paramètre inconnu</translation>
    </message>
    <message>
        <source>Unknown split</source>
        <translation>Division inconnue</translation>
    </message>
    <message>
        <source>Unlock the keyring and try again.</source>
        <translation>Déverrouillez le trousseau de clés, puis réessayez.</translation>
    </message>
    <message>
        <source>Unpack it and import the folder of the policies.</source>
        <translation>Décompressez-le et importez le dossier des politiques.</translation>
    </message>
    <message>
        <source>Unpack it and import the folder.</source>
        <translation>Décompressez-le et importez le dossier.</translation>
    </message>
    <message>
        <source>Unreadable reading options</source>
        <translation>Options de lecture illisibles</translation>
    </message>
    <message>
        <source>Unset it to download models.</source>
        <translation>Retirez-la pour télécharger des modèles.</translation>
    </message>
    <message>
        <source>Unsupported file type</source>
        <translation>Type de fichier non pris en charge</translation>
    </message>
    <message>
        <source>Unusable delimiter</source>
        <translation>Séparateur inutilisable</translation>
    </message>
    <message>
        <source>Unusable limit</source>
        <translation>Limite inutilisable</translation>
    </message>
    <message>
        <source>Unusable number of messages</source>
        <translation>Nombre de messages inutilisable</translation>
    </message>
    <message>
        <source>Update it where you update your other programs, or with flatpak update.</source>
        <translation>Mettez-le à jour là où vous mettez à jour vos autres programmes, ou avec flatpak update.</translation>
    </message>
    <message>
        <source>Uphold it, or choose another decision.</source>
        <translation>Maintenez-la, ou choisissez une autre décision.</translation>
    </message>
    <message>
        <source>Use 0 or a higher whole number.</source>
        <translation>Utilisez 0 ou un nombre entier supérieur.</translation>
    </message>
    <message>
        <source>Use 1 to {limit} visible characters, without a space at either end.</source>
        <translation>Utilisez de 1 à {limit} caractères visibles, sans espace au début ni à la fin.</translation>
    </message>
    <message>
        <source>Use a gpt-oss or gpt-oss-safeguard model whose file keeps its control tokens.</source>
        <translation>Utilisez un modèle gpt-oss ou gpt-oss-safeguard dont le fichier conserve ses tokens de contrôle.</translation>
    </message>
    <message>
        <source>Use an https address, or leave the token out.</source>
        <translation>Utilisez une adresse https, ou omettez le jeton d’accès.</translation>
    </message>
    <message>
        <source>Use another model file, and report this with the model&apos;s name.</source>
        <translation>Utilisez un autre fichier de modèle, et signalez ceci avec le nom du modèle.</translation>
    </message>
    <message>
        <source>Use letters, digits and hyphens only, such as community-spam.</source>
        <translation>Utilisez seulement des lettres, des chiffres et des traits d’union, par exemple community-spam.</translation>
    </message>
    <message>
        <source>Use one of these, or leave out the braces.</source>
        <translation>Utilisez l’un d’eux, ou retirez les accolades.</translation>
    </message>
    <message>
        <source>Use the exercise that it was made with.</source>
        <translation>Utilisez l’exercice avec lequel il a été fait.</translation>
    </message>
    <message>
        <source>Use the exercise that they were made with.</source>
        <translation>Utilisez l’exercice avec lequel elles ont été faites.</translation>
    </message>
    <message>
        <source>Use the same version.</source>
        <translation>Utilisez la même version.</translation>
    </message>
    <message>
        <source>Verdict</source>
        <translation>Verdict</translation>
    </message>
    <message>
        <source>Verdicts of the practice model are in this report. They are not for decisions.</source>
        <translation>Ce rapport contient des verdicts du modèle d’essai. Ils ne servent pas à décider.</translation>
    </message>
    <message>
        <source>Verify the model file. If it is intact, try again without the GPU.</source>
        <translation>Contrôlez le fichier du modèle. S’il est intact, réessayez sans le GPU.</translation>
    </message>
    <message>
        <source>Violates</source>
        <translation>Enfreint</translation>
    </message>
    <message>
        <source>Violations in each</source>
        <translation>Infractions dans chacune</translation>
    </message>
    <message>
        <source>Wait until it has finished, or stop it there.</source>
        <translation>Attendez qu’elle soit terminée, ou arrêtez-la là-bas.</translation>
    </message>
    <message>
        <source>Wait until it has finished, or stop it, and try again.</source>
        <translation>Attendez qu’il soit terminé, ou arrêtez-le, puis réessayez.</translation>
    </message>
    <message>
        <source>Wait until that is finished, or stop it.</source>
        <translation>Attendez que ce soit terminé, ou arrêtez-le.</translation>
    </message>
    <message>
        <source>Weights, sha256</source>
        <translation>Poids, sha256</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Quoi</translation>
    </message>
    <message>
        <source>What arrived is kept. Please report this text.</source>
        <translation>Ce qui est arrivé est conservé. Veuillez signaler ce texte.</translation>
    </message>
    <message>
        <source>What changed</source>
        <translation>Ce qui a changé</translation>
    </message>
    <message>
        <source>What counts:</source>
        <translation>Ce qui compte&#xa0;:</translation>
    </message>
    <message>
        <source>Differences in method, which limit the comparison:</source>
        <translation>Ce qui diffère dans la méthode, de sorte que les deux ne se comparent pas au point près&#xa0;:</translation>
    </message>
    <message>
        <source>What happens to requests from other programs while a check or an evaluation is running.</source>
        <translation>Ce que deviennent les requêtes d’autres programmes pendant qu’une vérification ou une évaluation est en cours.</translation>
    </message>
    <message>
        <source>What is enforced could not be determined.</source>
        <translation>Ce qui est appliqué n’a pas pu être déterminé.</translation>
    </message>
    <message>
        <source>What is harmless in one country is an insult in another (“fanny”, “spaz”). Say whose English the policy is for, and let the model leave ambiguous words to a person.</source>
        <translation>Ce qui est inoffensif dans un pays est une insulte dans un autre («&#xa0;fanny&#xa0;», «&#xa0;spaz&#xa0;»). Indiquez à quel anglais la politique s’applique, et faites en sorte que le modèle laisse à une personne les mots ambigus.</translation>
    </message>
    <message>
        <source>What is in {file} was decided on other texts, or under another policy.</source>
        <translation>Le contenu de {file} a été décidé sur d’autres textes, ou selon une autre politique.</translation>
    </message>
    <message>
        <source>What is to be judged has no columns.</source>
        <translation>Ce qui doit être jugé n’a pas de colonnes.</translation>
    </message>
    <message>
        <source>What the verdicts depend on</source>
        <translation>Ce dont dépendent les verdicts</translation>
    </message>
    <message>
        <source>What was asked</source>
        <translation>Ce qui a été demandé</translation>
    </message>
    <message>
        <source>What was decided on an appeal is not taken back: the appellant may know of it.</source>
        <translation>Ce qui a été décidé à la suite d’une contestation n’est pas annulé : la personne concernée peut en avoir connaissance.</translation>
    </message>
    <message>
        <source>What was judged is kept in the history.</source>
        <translation>Ce qui a été jugé est conservé dans l’historique.</translation>
    </message>
    <message>
        <source>What was skipped</source>
        <translation>Ce qui a été ignoré</translation>
    </message>
    <message>
        <source>When to judge again is learned from the same policy, model and examples at low, medium and high effort, in one evaluation.</source>
        <translation>Quand juger de nouveau s’apprend à partir de la même politique, du même modèle et des mêmes exemples avec les efforts faible, moyen et élevé, dans une seule évaluation.</translation>
    </message>
    <message>
        <source>Where</source>
        <translation>Où</translation>
    </message>
    <message>
        <source>Where a source knows them, these can be shown too: {fields}.</source>
        <translation>Si une source les connaît, ces champs peuvent aussi être affichés&#xa0;: {fields}.</translation>
    </message>
    <message>
        <source>Where tesseract is installed</source>
        <translation>Où tesseract est installé</translation>
    </message>
    <message>
        <source>Where the experts&apos; weights, the largest part of the model, are kept. Main memory is slower, but needs much less GPU memory.</source>
        <translation>Où sont conservés les poids des experts, la plus grande partie du modèle. La mémoire principale est plus lente, mais demande beaucoup moins de mémoire du GPU.</translation>
    </message>
    <message>
        <source>Where the history is, the file is compared with it: every item, decision and link, and with their keyed hashes also what is masked.</source>
        <translation>Là où se trouve l’historique, le fichier lui est comparé&#xa0;: chaque élément, décision et maillon et, grâce aux empreintes à clé, aussi ce qui est caviardé.</translation>
    </message>
    <message>
        <source>Where “{binary}” is 0, nothing can be written in “{field}”.</source>
        <translation>Quand «&#xa0;{binary}&#xa0;» vaut 0, rien ne peut être écrit dans «&#xa0;{field}&#xa0;».</translation>
    </message>
    <message>
        <source>Where “{binary}” is 1, nothing can be written in “{field}”.</source>
        <translation>Quand «&#xa0;{binary}&#xa0;» vaut 1, rien ne peut être écrit dans «&#xa0;{field}&#xa0;».</translation>
    </message>
    <message>
        <source>Whether a revealed text is visible only while the space bar is held, or until the next item.</source>
        <translation>Si un texte dévoilé n’est visible que tant que la barre d’espace est enfoncée, ou jusqu’à l’élément suivant.</translation>
    </message>
    <message>
        <source>Whether its dates have the day or the month first can&apos;t be told from this file: they are kept as they are written. Say which it is.</source>
        <translation>Ce fichier ne permet pas de savoir si ses dates commencent par le jour ou par le mois&#xa0;: elles sont conservées telles qu’elles sont écrites. Indiquez ce qu’il en est.</translation>
    </message>
    <message>
        <source>Whether text in scanned pages and pictures is recognised (OCR). That needs the program tesseract on this computer; such items are marked.</source>
        <translation>Si le texte des pages numérisées et des images est reconnu (OCR). Le programme tesseract doit se trouver sur cet ordinateur&#x202f;; ces éléments sont signalés.</translation>
    </message>
    <message>
        <source>Which is the exercise?</source>
        <translation>Lequel est l’exercice&#x202f;?</translation>
    </message>
    <message>
        <source>Which policy&apos;s golden set?</source>
        <translation>Le jeu de référence de quelle politique&#x202f;?</translation>
    </message>
    <message>
        <source>While the model is in use</source>
        <translation>Pendant que le modèle est utilisé</translation>
    </message>
    <message>
        <source>Whoever can compute hashes can forge a report: compare the fingerprint with the one its maker tells you.</source>
        <translation>Quiconque sait calculer des empreintes peut falsifier un rapport&#xa0;: comparez l’empreinte à celle que son auteur vous indique.</translation>
    </message>
    <message>
        <source>Anyone can compute the hashes for a forged report. Compare its fingerprint with the one its maker gives you through another channel.</source>
        <translation>Quiconque sait calculer des empreintes pourrait refaire tout un rapport. Comparez donc son empreinte à celle que son auteur vous communique par une autre voie.</translation>
    </message>
    <message>
        <source>Window of a zst file</source>
        <translation>Fenêtre d’un fichier zst</translation>
    </message>
    <message>
        <source>With</source>
        <translation>Avec</translation>
    </message>
    <message>
        <source>With the program&apos;s own lines it has {tokens} tokens. The context holds {limit}, of which {reasoning} are reserved for reasoning and {answer} for the answer. That leaves no space for content.</source>
        <translation>Avec les lignes propres au programme, elle compte {tokens} tokens. Le contexte en contient {limit}, dont {reasoning} sont réservés au raisonnement et {answer} à la réponse. Il ne reste pas de place pour le contenu.</translation>
    </message>
    <message>
        <source>With the same decision and other labels: {count}</source>
        <translation>Avec la même décision et d’autres étiquettes&#xa0;: {count}</translation>
    </message>
    <message>
        <source>In the standard form, the keys are {keys}. Correct it or remove it.</source>
        <translation>Avec la forme standard, les clés sont {keys}. Corrigez-la ou supprimez-la.</translation>
    </message>
    <message>
        <source>Without a date that can be read</source>
        <translation>Sans date lisible</translation>
    </message>
    <message>
        <source>Without that it is not certain that a prompt means the same on both sides. {said}</source>
        <translation>Sans cela, il n’est pas certain qu’un prompt signifie la même chose des deux côtés. {said}</translation>
    </message>
    <message>
        <source>Without verdicts of evaluations</source>
        <translation>Sans les verdicts des évaluations</translation>
    </message>
    <message>
        <source>Words in</source>
        <translation>Mots dans</translation>
    </message>
    <message>
        <source>Words of the appeal: open to read them</source>
        <translation>Texte de la contestation&#xa0;: ouvrir pour le lire</translation>
    </message>
    <message>
        <source>Write 3, or 3:2 for a column of it.</source>
        <translation>Écrivez 3, ou 3:2 pour l’une de ses colonnes.</translation>
    </message>
    <message>
        <source>Write NAME@2.</source>
        <translation>Écrivez NAME@2.</translation>
    </message>
    <message>
        <source>Write another name.</source>
        <translation>Saisissez un autre nom.</translation>
    </message>
    <message>
        <source>Write down what is not allowed.</source>
        <translation>Écrivez ce qui n’est pas autorisé.</translation>
    </message>
    <message>
        <source>Write it as {example}, without a path, a name or a password.</source>
        <translation>Écrivez-la sous la forme {example}, sans chemin, nom ni mot de passe.</translation>
    </message>
    <message>
        <source>Write the policy into it and try again.</source>
        <translation>Écrivez-y la politique, puis réessayez.</translation>
    </message>
    <message>
        <source>Write the policy&apos;s name before the set&apos;s, as in {example}.</source>
        <translation>Écrivez le nom de la politique avant celui du jeu, comme dans {example}.</translation>
    </message>
    <message>
        <source>Write {example}, in quotes.</source>
        <translation>Écrivez {example}, entre guillemets.</translation>
    </message>
    <message>
        <source>Write {example}, without quotes.</source>
        <translation>Écrivez {example}, sans guillemets.</translation>
    </message>
    <message>
        <source>Write {example}.</source>
        <translation>Écrivez {example}.</translation>
    </message>
    <message>
        <source>Write {key} = {values}.</source>
        <translation>Écrivez {key} = {values}.</translation>
    </message>
    <message>
        <source>Write {table} for each.</source>
        <translation>Écrivez {table} pour chacun.</translation>
    </message>
    <message>
        <source>Write, for example, {example}.</source>
        <translation>Écrivez, par exemple, {example}.</translation>
    </message>
    <message>
        <source>Written</source>
        <translation>Écrit</translation>
    </message>
    <message>
        <source>Written before</source>
        <translation>Écrit avant</translation>
    </message>
    <message>
        <source>Written from</source>
        <translation>Écrit à partir de</translation>
    </message>
    <message>
        <source>You saw version {seen}; the newest is version {newest}.</source>
        <translation>Vous avez vu la version {seen}&#x202f;; la plus récente est la version {newest}.</translation>
    </message>
    <message>
        <source>Your name</source>
        <translation>Votre nom</translation>
    </message>
    <message>
        <source>`confirmed` is true or false.</source>
        <translation>`confirmed` vaut true ou false.</translation>
    </message>
    <message>
        <source>`confirmed` needs bytes and sha256 of each file.</source>
        <translation>`confirmed` demande les octets et le sha256 de chaque fichier.</translation>
    </message>
    <message>
        <source>`format` must be {number}.</source>
        <translation>`format` doit être {number}.</translation>
    </message>
    <message>
        <source>`licence` is missing.</source>
        <translation>`licence` manque.</translation>
    </message>
    <message>
        <source>`memory` has {keys}.</source>
        <translation>`memory` a {keys}.</translation>
    </message>
    <message>
        <source>`purpose` is one of {purposes}.</source>
        <translation>`purpose` est l’un de&#xa0;: {purposes}.</translation>
    </message>
    <message>
        <source>`repository` is organisation/name, not {text}.</source>
        <translation>`repository` est organisation/name, et non {text}.</translation>
    </message>
    <message>
        <source>`sha256` is 64 lower-case hexadecimal digits.</source>
        <translation>`sha256` se compose de 64 chiffres hexadécimaux en minuscules.</translation>
    </message>
    <message>
        <source>`{key}` is a list of tables.</source>
        <translation>`{key}` est une liste de tables.</translation>
    </message>
    <message>
        <source>`{key}` is a table with name, url, summary.</source>
        <translation>`{key}` est une table avec name, url, summary.</translation>
    </message>
    <message>
        <source>`{key}` is missing, or is not a whole number above 0.</source>
        <translation>`{key}` manque, ou n’est pas un nombre entier supérieur à 0.</translation>
    </message>
    <message>
        <source>`{key}` is missing, or is not text.</source>
        <translation>`{key}` manque, ou n’est pas du texte.</translation>
    </message>
    <message>
        <source>`{key}` is not known here.</source>
        <translation>`{key}` n’est pas connu ici.</translation>
    </message>
    <message>
        <source>a crash writes no memory to the disk</source>
        <translation>un plantage n’écrit pas de mémoire sur le disque</translation>
    </message>
    <message>
        <source>a decision on a golden item in a review queue</source>
        <translation>une décision sur un élément de référence dans une file d’examen</translation>
    </message>
    <message>
        <source>a person</source>
        <translation>une personne</translation>
    </message>
    <message>
        <source>a person&apos;s decision</source>
        <translation>la décision d’une personne</translation>
    </message>
    <message>
        <source>a review queue&apos;s items of run {run}</source>
        <translation>les éléments de la vérification {run} dans une file d’examen</translation>
    </message>
    <message>
        <source>a salvage</source>
        <translation>une récupération</translation>
    </message>
    <message>
        <source>a skipped item</source>
        <translation>un élément ignoré</translation>
    </message>
    <message>
        <source>a skipped item of run {run}</source>
        <translation>un élément ignoré de la vérification {run}</translation>
    </message>
    <message>
        <source>a step before the verdict</source>
        <translation>une étape avant le verdict</translation>
    </message>
    <message>
        <source>a step of {item} of run {run}</source>
        <translation>une étape de {item} de la vérification {run}</translation>
    </message>
    <message>
        <source>a text in it is not UTF-8</source>
        <translation>un texte qu’il contient n’est pas en UTF-8</translation>
    </message>
    <message>
        <source>a time stamp</source>
        <translation>un horodatage</translation>
    </message>
    <message>
        <source>an appeal on {item} of run {run}</source>
        <translation>une contestation ({item} de la vérification {run})</translation>
    </message>
    <message>
        <source>an item (row {row})</source>
        <translation>un élément (ligne {row})</translation>
    </message>
    <message>
        <source>an unknown record</source>
        <translation>un enregistrement inconnu</translation>
    </message>
    <message>
        <source>answer format</source>
        <translation>format de réponse</translation>
    </message>
    <message>
        <source>answer limit</source>
        <translation>limite de la réponse</translation>
    </message>
    <message>
        <source>answer schema in the prompt</source>
        <translation>schéma de la réponse dans le prompt</translation>
    </message>
    <message>
        <source>answer:</source>
        <translation>réponse&#xa0;:</translation>
    </message>
    <message>
        <source>attachment {number}</source>
        <translation>pièce jointe {number}</translation>
    </message>
    <message>
        <source>attachment “{name}”</source>
        <translation>pièce jointe «&#xa0;{name}&#xa0;»</translation>
    </message>
    <message>
        <source>auto</source>
        <translation>automatique</translation>
    </message>
    <message>
        <source>budget {budgets}</source>
        <translation>budget {budgets}</translation>
    </message>
    <message>
        <source>bytes {first} to {last}</source>
        <translation>octets {first} à {last}</translation>
    </message>
    <message>
        <source>chapter {number}</source>
        <translation>chapitre {number}</translation>
    </message>
    <message>
        <source>chapter “{name}”</source>
        <translation>chapitre «&#xa0;{name}&#xa0;»</translation>
    </message>
    <message>
        <source>date in the prompt</source>
        <translation>date dans le prompt</translation>
    </message>
    <message>
        <source>day, month, year</source>
        <translation>jour, mois, année</translation>
    </message>
    <message>
        <source>days</source>
        <translation>jours</translation>
    </message>
    <message>
        <source>effort</source>
        <translation>effort</translation>
    </message>
    <message>
        <source>efforts</source>
        <translation>efforts</translation>
    </message>
    <message>
        <source>end of file</source>
        <translation>fin du fichier</translation>
    </message>
    <message>
        <source>engine</source>
        <translation>moteur</translation>
    </message>
    <message>
        <source>exit code {code}</source>
        <translation>code de sortie {code}</translation>
    </message>
    <message>
        <source>field {number}</source>
        <translation>champ {number}</translation>
    </message>
    <message>
        <source>field “{name}”</source>
        <translation>champ «&#xa0;{name}&#xa0;»</translation>
    </message>
    <message>
        <source>format stated</source>
        <translation>format indiqué</translation>
    </message>
    <message>
        <source>golden set</source>
        <translation>jeu de référence</translation>
    </message>
    <message>
        <source>hard items</source>
        <translation>éléments éprouvants</translation>
    </message>
    <message>
        <source>high</source>
        <translation>élevé</translation>
    </message>
    <message>
        <source>how many runs or items there are</source>
        <translation>combien il y a de vérifications ou d’éléments</translation>
    </message>
    <message>
        <source>index “{name}”</source>
        <translation>index «&#xa0;{name}&#xa0;»</translation>
    </message>
    <message>
        <source>it can gain no privileges</source>
        <translation>il ne peut obtenir aucun privilège</translation>
    </message>
    <message>
        <source>it can start no program</source>
        <translation>il ne peut lancer aucun programme</translation>
    </message>
    <message>
        <source>it can write no file, and read none but the program&apos;s</source>
        <translation>il ne peut écrire aucun fichier, et ne lire que ceux du programme</translation>
    </message>
    <message>
        <source>it can&apos;t reach the network</source>
        <translation>il ne peut pas accéder au réseau</translation>
    </message>
    <message>
        <source>it ended {bytes} bytes too early</source>
        <translation>il s’est terminé {bytes} octets trop tôt</translation>
    </message>
    <message>
        <source>it ends before byte {size}</source>
        <translation>il se termine avant l’octet {size}</translation>
    </message>
    <message>
        <source>it has {now} bytes now, and had {before}</source>
        <translation>il fait maintenant {now} octets, et en faisait {before}</translation>
    </message>
    <message>
        <source>it is on another disk</source>
        <translation>il est sur un autre disque</translation>
    </message>
    <message>
        <source>it needs `files`.</source>
        <translation>il lui faut `files`.</translation>
    </message>
    <message>
        <source>it needs models, each with a name of its own.</source>
        <translation>il lui faut des modèles, chacun avec un nom propre.</translation>
    </message>
    <message>
        <source>it needs variants, each with a name of its own.</source>
        <translation>il lui faut des variantes, chacune avec un nom propre.</translation>
    </message>
    <message>
        <source>it was escalated</source>
        <translation>l’élément a été remonté</translation>
    </message>
    <message>
        <source>item {item}</source>
        <translation>élément {item}</translation>
    </message>
    <message>
        <source>item {item} of run {run}</source>
        <translation>élément {item} de la vérification {run}</translation>
    </message>
    <message>
        <source>items at once</source>
        <translation>éléments à la fois</translation>
    </message>
    <message>
        <source>its list of tables is lost, or the key is wrong</source>
        <translation>sa liste de tables est perdue, ou la clé est fausse</translation>
    </message>
    <message>
        <source>its memory has a limit</source>
        <translation>sa mémoire est limitée</translation>
    </message>
    <message>
        <source>its memory has a limit while no graphics card is used</source>
        <translation>sa mémoire est limitée tant qu’aucune carte graphique n’est utilisée</translation>
    </message>
    <message>
        <source>its schema has no number</source>
        <translation>son schéma n’a pas de numéro</translation>
    </message>
    <message>
        <source>languages of the policy</source>
        <translation>langues de la politique</translation>
    </message>
    <message>
        <source>learned bounds of an effort</source>
        <translation>seuils appris d’un effort</translation>
    </message>
    <message>
        <source>line {number}</source>
        <translation>ligne {number}</translation>
    </message>
    <message>
        <source>llama.cpp broke off while it looked at “{file}” ({reason}). The file may be damaged.</source>
        <translation>llama.cpp s’est interrompu en examinant «&#xa0;{file}&#xa0;» ({reason}). Le fichier est peut-être endommagé.</translation>
    </message>
    <message>
        <source>llama.cpp failed</source>
        <translation>llama.cpp a échoué</translation>
    </message>
    <message>
        <source>llama.cpp refused the grammar made from the policy&apos;s answer format.</source>
        <translation>llama.cpp a refusé la grammaire tirée du format de réponse de la politique.</translation>
    </message>
    <message>
        <source>llama.cpp refused “{name}” and gave no reason.</source>
        <translation>llama.cpp a refusé «&#xa0;{name}&#xa0;» sans donner de raison.</translation>
    </message>
    <message>
        <source>llama.cpp refused “{name}”: {errors}.</source>
        <translation>llama.cpp a refusé «&#xa0;{name}&#xa0;»&#xa0;: {errors}.</translation>
    </message>
    <message>
        <source>low</source>
        <translation>faible</translation>
    </message>
    <message>
        <source>masked</source>
        <translation>caviardé</translation>
    </message>
    <message>
        <source>medium</source>
        <translation>moyen</translation>
    </message>
    <message>
        <source>message {number}</source>
        <translation>message {number}</translation>
    </message>
    <message>
        <source>minutes</source>
        <translation>minutes</translation>
    </message>
    <message>
        <source>model</source>
        <translation>modèle</translation>
    </message>
    <message>
        <source>model {model}</source>
        <translation>modèle {model}</translation>
    </message>
    <message>
        <source>model {model}, variant {variant}</source>
        <translation>modèle {model}, variante {variant}</translation>
    </message>
    <message>
        <source>models</source>
        <translation>modèles</translation>
    </message>
    <message>
        <source>month, day, year</source>
        <translation>mois, jour, année</translation>
    </message>
    <message>
        <source>no</source>
        <translation>non</translation>
    </message>
    <message>
        <source>no answer could be read</source>
        <translation>aucune réponse n’a pu être lue</translation>
    </message>
    <message>
        <source>no exit code</source>
        <translation>aucun code de sortie</translation>
    </message>
    <message>
        <source>no figure</source>
        <translation>aucun chiffre</translation>
    </message>
    <message>
        <source>no flag</source>
        <translation>aucun indicateur</translation>
    </message>
    <message>
        <source>no reason given</source>
        <translation>aucune raison indiquée</translation>
    </message>
    <message>
        <source>none</source>
        <translation>aucun</translation>
    </message>
    <message>
        <source>not finished</source>
        <translation>non terminé</translation>
    </message>
    <message>
        <source>not in the policy: {rules}</source>
        <translation>pas dans la politique&#xa0;: {rules}</translation>
    </message>
    <message>
        <source>notes</source>
        <translation>notes</translation>
    </message>
    <message>
        <source>no data arrived for too long</source>
        <translation>rien n’est arrivé pendant trop longtemps</translation>
    </message>
    <message>
        <source>There is a golden set of this name already</source>
        <translation>Il y a déjà un jeu de référence de ce nom</translation>
    </message>
    <message>
        <source>These examples come with Plumbline</source>
        <translation>Ces exemples sont fournis avec Plumbline</translation>
    </message>
    <message>
        <source>They can&apos;t be renamed or deleted.</source>
        <translation>Ils ne peuvent être ni renommés ni supprimés.</translation>
    </message>
    <message>
        <source>now right</source>
        <translation>juste maintenant</translation>
    </message>
    <message>
        <source>now wrong</source>
        <translation>faux maintenant</translation>
    </message>
    <message>
        <source>object {number}</source>
        <translation>objet {number}</translation>
    </message>
    <message>
        <source>of {count} rows of {table} {copied} were copied</source>
        <translation>sur {count} lignes de {table}, {copied} ont été copiées</translation>
    </message>
    <message>
        <source>one policy</source>
        <translation>une politique</translation>
    </message>
    <message>
        <source>other version</source>
        <translation>autre version</translation>
    </message>
    <message>
        <source>page {number}</source>
        <translation>page {number}</translation>
    </message>
    <message>
        <source>paragraph {number}</source>
        <translation>paragraphe {number}</translation>
    </message>
    <message>
        <source>policies</source>
        <translation>politiques</translation>
    </message>
    <message>
        <source>policy</source>
        <translation>politique</translation>
    </message>
    <message>
        <source>precision</source>
        <translation>précision</translation>
    </message>
    <message>
        <source>probability</source>
        <translation>probabilité</translation>
    </message>
    <message>
        <source>probability {share}</source>
        <translation>probabilité {share}</translation>
    </message>
    <message>
        <source>prompt</source>
        <translation>prompt</translation>
    </message>
    <message>
        <source>quoted text</source>
        <translation>texte cité</translation>
    </message>
    <message>
        <source>reasoning budget</source>
        <translation>budget de raisonnement</translation>
    </message>
    <message>
        <source>recall</source>
        <translation>rappel</translation>
    </message>
    <message>
        <source>record {number}</source>
        <translation>enregistrement {number}</translation>
    </message>
    <message>
        <source>repeat {number}</source>
        <translation>répétition {number}</translation>
    </message>
    <message>
        <source>repeats</source>
        <translation>répétitions</translation>
    </message>
    <message>
        <source>row {number}</source>
        <translation>ligne {number}</translation>
    </message>
    <message>
        <source>run {run}</source>
        <translation>vérification {run}</translation>
    </message>
    <message>
        <source>run {run} as part of an evaluation</source>
        <translation>vérification {run} dans le cadre d’une évaluation</translation>
    </message>
    <message>
        <source>seed</source>
        <translation>graine</translation>
    </message>
    <message>
        <source>several policies together</source>
        <translation>plusieurs politiques ensemble</translation>
    </message>
    <message>
        <source>sheet {number}</source>
        <translation>feuille {number}</translation>
    </message>
    <message>
        <source>sheet “{name}”</source>
        <translation>feuille «&#xa0;{name}&#xa0;»</translation>
    </message>
    <message>
        <source>signal {name}</source>
        <translation>signal {name}</translation>
    </message>
    <message>
        <source>slide {number}</source>
        <translation>diapositive {number}</translation>
    </message>
    <message>
        <source>table “{name}”</source>
        <translation>tableau «&#xa0;{name}&#xa0;»</translation>
    </message>
    <message>
        <source>temperature</source>
        <translation>température</translation>
    </message>
    <message>
        <source>temperature {sampling}</source>
        <translation>température {sampling}</translation>
    </message>
    <message>
        <source>temperature {temperature}, top p {top_p}, seed {seed}</source>
        <translation>température {temperature}, top p {top_p}, graine {seed}</translation>
    </message>
    <message>
        <source>text {number}</source>
        <translation>texte {number}</translation>
    </message>
    <message>
        <source>the address has expired</source>
        <translation>l’adresse a expiré</translation>
    </message>
    <message>
        <source>the answer contradicts itself</source>
        <translation>la réponse se contredit</translation>
    </message>
    <message>
        <source>the answer is not one that the policy knows</source>
        <translation>la réponse n’est pas de celles que connaît la politique</translation>
    </message>
    <message>
        <source>the answer was cut off</source>
        <translation>la réponse a été tronquée</translation>
    </message>
    <message>
        <source>the case</source>
        <translation>l’affaire</translation>
    </message>
    <message>
        <source>the case “{name}”</source>
        <translation>l’affaire «&#xa0;{name}&#xa0;»</translation>
    </message>
    <message>
        <source>the certainty could not be measured</source>
        <translation>la certitude n’a pas pu être mesurée</translation>
    </message>
    <message>
        <source>the content</source>
        <translation>le contenu</translation>
    </message>
    <message>
        <source>the deletion of run {run}</source>
        <translation>la suppression de la vérification {run}</translation>
    </message>
    <message>
        <source>the explanation</source>
        <translation>l’explication</translation>
    </message>
    <message>
        <source>the figures</source>
        <translation>les chiffres</translation>
    </message>
    <message>
        <source>the golden set “{name}”</source>
        <translation>le jeu de référence «&#xa0;{name}&#xa0;»</translation>
    </message>
    <message>
        <source>the hashes of what is masked</source>
        <translation>les empreintes de ce qui est caviardé</translation>
    </message>
    <message>
        <source>the label is severe</source>
        <translation>l’étiquette est grave</translation>
    </message>
    <message>
        <source>the model</source>
        <translation>le modèle</translation>
    </message>
    <message>
        <source>the model failed on this item again and again</source>
        <translation>le modèle a échoué à plusieurs reprises sur cet élément</translation>
    </message>
    <message>
        <source>the model gave no answer</source>
        <translation>le modèle n’a pas donné de réponse</translation>
    </message>
    <message>
        <source>the model was not certain</source>
        <translation>le modèle n’était pas certain</translation>
    </message>
    <message>
        <source>the outcome of an appeal on {item} of run {run}</source>
        <translation>l’issue d’une contestation ({item} de la vérification {run})</translation>
    </message>
    <message>
        <source>the policies</source>
        <translation>les politiques</translation>
    </message>
    <message>
        <source>the policy</source>
        <translation>la politique</translation>
    </message>
    <message>
        <source>the policy “{policy}”</source>
        <translation>la politique «&#xa0;{policy}&#xa0;»</translation>
    </message>
    <message>
        <source>the reasoning</source>
        <translation>le raisonnement</translation>
    </message>
    <message>
        <source>the reasoning reached its limit</source>
        <translation>le raisonnement a atteint sa limite</translation>
    </message>
    <message>
        <source>the reasoning reached its limit before there was an answer</source>
        <translation>le raisonnement a atteint sa limite avant une réponse</translation>
    </message>
    <message>
        <source>the reuse of a verdict</source>
        <translation>la réutilisation d’un verdict</translation>
    </message>
    <message>
        <source>the reuse of a verdict for {item} of run {run}</source>
        <translation>la réutilisation d’un verdict pour {item} de la vérification {run}</translation>
    </message>
    <message>
        <source>the review of {item} of run {run}</source>
        <translation>la décision sur {item} de la vérification {run}</translation>
    </message>
    <message>
        <source>the run</source>
        <translation>la vérification</translation>
    </message>
    <message>
        <source>the run as part of an evaluation</source>
        <translation>la vérification dans le cadre d’une évaluation</translation>
    </message>
    <message>
        <source>the saved search “{name}”</source>
        <translation>la recherche enregistrée «&#xa0;{name}&#xa0;»</translation>
    </message>
    <message>
        <source>the seal and the time stamps</source>
        <translation>le sceau et les horodatages</translation>
    </message>
    <message>
        <source>the server says that it is a different file</source>
        <translation>d’après le serveur, c’est un autre fichier</translation>
    </message>
    <message>
        <source>the state of run {run}</source>
        <translation>l’état de la vérification {run}</translation>
    </message>
    <message>
        <source>the verdict</source>
        <translation>le verdict</translation>
    </message>
    <message>
        <source>the verdict on {item} of run {run}</source>
        <translation>le verdict sur {item} de la vérification {run}</translation>
    </message>
    <message>
        <source>top p</source>
        <translation>top p</translation>
    </message>
    <message>
        <source>trigger “{name}”</source>
        <translation>déclencheur «&#xa0;{name}&#xa0;»</translation>
    </message>
    <message>
        <source>view “{name}”</source>
        <translation>vue «&#xa0;{name}&#xa0;»</translation>
    </message>
    <message>
        <source>violations</source>
        <translation>infractions</translation>
    </message>
    <message>
        <source>what is said of the report itself</source>
        <translation>ce qui est dit du rapport lui-même</translation>
    </message>
    <message>
        <source>what was asked for</source>
        <translation>ce qui a été demandé</translation>
    </message>
    <message>
        <source>where the run stands</source>
        <translation>l’état de la vérification</translation>
    </message>
    <message>
        <source>year, month, day</source>
        <translation>année, mois, jour</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>oui</translation>
    </message>
    <message>
        <source>{about} Figures: {source}</source>
        <translation>{about} Chiffres&#xa0;: {source}</translation>
    </message>
    <message>
        <source>{allowed}: allowed; {escalated}: a person decides</source>
        <translation>{allowed}&#xa0;: autorisé&#x202f;; {escalated}&#xa0;: une personne décide</translation>
    </message>
    <message>
        <source>{answer}</source>
        <translation>{answer}</translation>
    </message>
    <message>
        <source>{answer}; {meanings}</source>
        <translation>{answer}&#x202f;; {meanings}</translation>
    </message>
    <message>
        <source>{authority} states that the seal existed at {time}.</source>
        <translation>{authority} atteste que le sceau existait à {time}.</translation>
    </message>
    <message numerus="yes">
        <source>{better} is right on {n} more of {total} items; a difference this large is seldom chance ({p}).</source>
        <translation>
            <numerusform>{better} a raison sur {n} élément de plus parmi {total}&#x202f;; une différence de cette ampleur est rarement due au hasard ({p}).</numerusform>
            <numerusform>{better} a raison sur {n} éléments de plus parmi {total}&#x202f;; une différence de cette ampleur est rarement due au hasard ({p}).</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{better} is right on {n} more of {total} items; a difference this small is often chance ({p}).</source>
        <translation>
            <numerusform>{better} a raison sur {n} élément de plus parmi {total}&#x202f;; une différence aussi petite est souvent due au hasard ({p}).</numerusform>
            <numerusform>{better} a raison sur {n} éléments de plus parmi {total}&#x202f;; une différence aussi petite est souvent due au hasard ({p}).</numerusform>
        </translation>
    </message>
    <message>
        <source>{columns}</source>
        <translation>{columns}</translation>
    </message>
    <message>
        <source>{column} (measured here)</source>
        <translation>{column} (mesuré ici)</translation>
    </message>
    <message>
        <source>{content} · {policy} · {began}</source>
        <translation>{content} · {policy} · {began}</translation>
    </message>
    <message>
        <source>{device}; items at once: {sequences}; {version}.</source>
        <translation>{device}&#x202f;; éléments à la fois&#xa0;: {sequences}&#x202f;; {version}.</translation>
    </message>
    <message>
        <source>{device}; layers on a GPU: {layers}; items at once: {sequences}; {version}.</source>
        <translation>{device}&#x202f;; couches sur un GPU&#xa0;: {layers}&#x202f;; éléments à la fois&#xa0;: {sequences}&#x202f;; {version}.</translation>
    </message>
    <message>
        <source>{done} of {all}</source>
        <translation>{done} sur {all}</translation>
    </message>
    <message>
        <source>{done} of {all}, {reused} reused</source>
        <translation>{done} sur {all}, {reused} réutilisés</translation>
    </message>
    <message>
        <source>{endpoint} is not protected (http), so others on the network could read the token.</source>
        <translation>{endpoint} n’est pas protégé (http)&#xa0;: d’autres personnes sur le réseau pourraient lire le jeton d’accès.</translation>
    </message>
    <message>
        <source>{engine} on {device}, {sequences} at once</source>
        <translation>{engine} sur {device}, {sequences} à la fois</translation>
    </message>
    <message>
        <source>{entries} entries, including harmony&apos;s special tokens</source>
        <translation>{entries} entrées, y compris les tokens spéciaux de harmony</translation>
    </message>
    <message>
        <source>{file} ({size})</source>
        <translation>{file} ({size})</translation>
    </message>
    <message>
        <source>{file} belongs to a download that has not finished, or whose file was not the right one.</source>
        <translation>{file} appartient à un téléchargement qui n’est pas terminé, ou dont le fichier n’était pas le bon.</translation>
    </message>
    <message>
        <source>{file} can be read in more than one way.</source>
        <translation>{file} peut être lu de plusieurs façons.</translation>
    </message>
    <message>
        <source>{file} can&apos;t be opened or created ({detail}).</source>
        <translation>{file} ne peut pas être ouvert ou créé ({detail}).</translation>
    </message>
    <message>
        <source>{file} can&apos;t be opened with this key. (A file whose first bytes are damaged looks the same.)</source>
        <translation>{file} ne peut pas être ouvert avec cette clé. (Un fichier dont les premiers octets sont endommagés a le même aspect.)</translation>
    </message>
    <message>
        <source>{file} can&apos;t be read properly ({detail}).</source>
        <translation>{file} ne peut pas être lu correctement ({detail}).</translation>
    </message>
    <message>
        <source>{file} can&apos;t be used: it was changed, or is incomplete.</source>
        <translation>{file} ne peut pas être utilisé&#xa0;: il a été modifié ou est incomplet.</translation>
    </message>
    <message>
        <source>{file} contains more than a pack of policies does.</source>
        <translation>{file} contient plus de choses qu’un pack de politiques.</translation>
    </message>
    <message>
        <source>{file} contains no text.</source>
        <translation>{file} ne contient pas de texte.</translation>
    </message>
    <message>
        <source>{file} doesn&apos;t say clearly enough how to answer.</source>
        <translation>{file} ne dit pas assez clairement comment répondre.</translation>
    </message>
    <message>
        <source>{file} has changed since it was verified.</source>
        <translation>{file} a changé depuis son contrôle.</translation>
    </message>
    <message>
        <source>{file} has flags for {columns}, and the policy knows none of them.</source>
        <translation>{file} a des indicateurs pour {columns}, et la politique n’en connaît aucun.</translation>
    </message>
    <message>
        <source>{file} has more than one column that could be the expected label: {columns}.</source>
        <translation>{file} a plus d’une colonne qui pourrait être l’étiquette attendue&#xa0;: {columns}.</translation>
    </message>
    <message>
        <source>{file} has more than {limit}.</source>
        <translation>{file} dépasse {limit}.</translation>
    </message>
    <message>
        <source>{file} has no column beside the labels.</source>
        <translation>{file} n’a pas d’autre colonne que les étiquettes.</translation>
    </message>
    <message>
        <source>{file} has no policy.md, policy.txt, or single text file. Links are not followed.</source>
        <translation>{file} n’a ni policy.md, ni policy.txt, ni fichier texte unique. Les liens ne sont pas suivis.</translation>
    </message>
    <message>
        <source>{file} has schema {found}, and this version knows schemas up to {known}. Nothing in it was changed.</source>
        <translation>{file} a le schéma {found}, et cette version connaît les schémas jusqu’à {known}. Rien n’y a été modifié.</translation>
    </message>
    <message>
        <source>{file} has several texts, and none is called policy.md: {names}.</source>
        <translation>{file} a plusieurs textes, et aucun ne s’appelle policy.md&#xa0;: {names}.</translation>
    </message>
    <message>
        <source>{file} has the sha256 {digest} instead of {expected}: it is downloaded again in blocks.</source>
        <translation>{file} a le sha256 {digest} au lieu de {expected}&#xa0;: il est de nouveau téléchargé par blocs.</translation>
    </message>
    <message>
        <source>{file} has the sha256 {digest}, and {expected} was expected.</source>
        <translation>{file} a le sha256 {digest}, et {expected} était attendu.</translation>
    </message>
    <message>
        <source>{file} has the sha256 {found} at the hub and {expected} in the catalogue.</source>
        <translation>{file} a le sha256 {found} sur le hub et {expected} dans le catalogue.</translation>
    </message>
    <message>
        <source>{file} has the texts {columns}, and not a label for each.</source>
        <translation>{file} a les textes {columns}, et pas une étiquette pour chacun.</translation>
    </message>
    <message>
        <source>{file} has to be migrated to this version before it can be read, and it can&apos;t be written to.</source>
        <translation>{file} doit être migré vers cette version avant de pouvoir être lu, et l’écriture y est impossible.</translation>
    </message>
    <message>
        <source>{file} has {found} bytes at the hub and {expected} in the catalogue.</source>
        <translation>{file} fait {found} octets sur le hub et {expected} dans le catalogue.</translation>
    </message>
    <message>
        <source>{file} has {size}; a policy has at most {limit}.</source>
        <translation>{file} fait {size}&#x202f;; une politique fait au plus {limit}.</translation>
    </message>
    <message>
        <source>{file} holds decisions of {reviewer}, maybe on another batch.</source>
        <translation>{file} contient des décisions de {reviewer}, peut-être sur un autre lot.</translation>
    </message>
    <message>
        <source>{file} holds no labels.</source>
        <translation>{file} ne contient pas d’étiquettes.</translation>
    </message>
    <message>
        <source>{file} holds somebody&apos;s labels, not an exercise.</source>
        <translation>{file} contient les étiquettes de quelqu’un, pas un exercice.</translation>
    </message>
    <message>
        <source>{file} holds the labels of {people}.</source>
        <translation>{file} contient les étiquettes de {people}.</translation>
    </message>
    <message>
        <source>{file} is damaged ({name}).</source>
        <translation>{file} est endommagé ({name}).</translation>
    </message>
    <message>
        <source>{file} is damaged or encrypted: {reason}.</source>
        <translation>{file} est endommagé ou chiffré&#xa0;: {reason}.</translation>
    </message>
    <message>
        <source>{file} is encrypted and no key was given. (A file whose first bytes are damaged looks the same.)</source>
        <translation>{file} est chiffré et aucune clé n’a été fournie. (Un fichier dont les premiers octets sont endommagés a le même aspect.)</translation>
    </message>
    <message>
        <source>{file} is in the models folder.</source>
        <translation>{file} est dans le dossier des modèles.</translation>
    </message>
    <message>
        <source>{file} is not a case that Plumbline has exported.</source>
        <translation>{file} n’est pas une affaire exportée par Plumbline.</translation>
    </message>
    <message>
        <source>{file} is not a history of Plumbline. Nothing in it was changed.</source>
        <translation>{file} n’est pas un historique de Plumbline. Rien n’y a été modifié.</translation>
    </message>
    <message>
        <source>{file} is not a zip file.</source>
        <translation>{file} n’est pas un fichier ZIP.</translation>
    </message>
    <message>
        <source>{file} is not an exercise.</source>
        <translation>{file} n’est pas un exercice.</translation>
    </message>
    <message>
        <source>{file} is not there, or no longer has its {size} bytes.</source>
        <translation>{file} n’est pas là, ou n’a plus ses {size} octets.</translation>
    </message>
    <message>
        <source>{file} is not there.</source>
        <translation>{file} n’est pas là.</translation>
    </message>
    <message>
        <source>{file} is not there. {installed}</source>
        <translation>{file} n’est pas là. {installed}</translation>
    </message>
    <message>
        <source>{file} may ask the model for this answer, but doesn&apos;t say so clearly.</source>
        <translation>{file} demande peut-être cette réponse au modèle, mais ne le dit pas clairement.</translation>
    </message>
    <message>
        <source>{file} no longer has its {size} bytes.</source>
        <translation>{file} n’a plus ses {size} octets.</translation>
    </message>
    <message>
        <source>{file} was kept as the golden set {golden}.</source>
        <translation>{file} a été conservé comme jeu de référence {golden}.</translation>
    </message>
    <message>
        <source>{file} was made by another version of Plumbline.</source>
        <translation>{file} a été fait par une autre version de Plumbline.</translation>
    </message>
    <message>
        <source>{file} was made with another exercise, or with another version of this one.</source>
        <translation>{file} a été fait avec un autre exercice, ou avec une autre version de celui-ci.</translation>
    </message>
    <message>
        <source>{file} was not made by Plumbline for this, by a newer version, or it was changed.</source>
        <translation>{file} n’a pas été créé par Plumbline à cette fin, provient d’une version plus récente ou a été modifié.</translation>
    </message>
    <message>
        <source>{file} was opened, but what is in it does not fit here, or it is of a newer version.</source>
        <translation>{file} a été ouvert, mais son contenu ne convient pas ici ou provient d’une version plus récente.</translation>
    </message>
    <message>
        <source>{file} would be overwritten. Nothing was exported.</source>
        <translation>{file} serait écrasé. Rien n’a été exporté.</translation>
    </message>
    <message>
        <source>{file}, line {line}, column {column}: {reason}.</source>
        <translation>{file}, ligne {line}, colonne {column}&#xa0;: {reason}.</translation>
    </message>
    <message>
        <source>{file}, or the folder that it is in, can&apos;t be written to.</source>
        <translation>Il est impossible d’écrire dans {file} ou dans le dossier où il se trouve.</translation>
    </message>
    <message>
        <source>{file}: no sha256 is known, so the model will be marked as unverified.</source>
        <translation>{file}&#xa0;: aucun sha256 n’est connu, le modèle sera donc marqué comme non contrôlé.</translation>
    </message>
    <message>
        <source>{file}: {detail}</source>
        <translation>{file}&#xa0;: {detail}</translation>
    </message>
    <message>
        <source>{file}: {message}</source>
        <translation>{file}&#xa0;: {message}</translation>
    </message>
    <message>
        <source>{file}: {problem}</source>
        <translation>{file}&#xa0;: {problem}</translation>
    </message>
    <message>
        <source>{file}: {reason}</source>
        <translation>{file}&#xa0;: {reason}</translation>
    </message>
    <message>
        <source>{file}: {reason}.</source>
        <translation>{file}&#xa0;: {reason}.</translation>
    </message>
    <message>
        <source>{first} and {second} are right on the same {right} of {total} items: nothing tells them apart here.</source>
        <translation>{first} et {second} ont raison sur les mêmes {right} éléments de {total}&#xa0;: rien ne les distingue ici.</translation>
    </message>
    <message>
        <source>{first} and {second} have no columns that go together.</source>
        <translation>{first} et {second} n’ont pas de colonnes qui aillent ensemble.</translation>
    </message>
    <message>
        <source>{first} and {second} have no labelled item in common, so they can&apos;t be compared.</source>
        <translation>{first} et {second} n’ont aucun élément étiqueté en commun et ne peuvent donc pas être comparés.</translation>
    </message>
    <message>
        <source>{first} has one column.</source>
        <translation>{first} a une seule colonne.</translation>
    </message>
    <message>
        <source>{first} · {second}</source>
        <translation>{first} · {second}</translation>
    </message>
    <message>
        <source>{first} → {second}</source>
        <translation>{first} → {second}</translation>
    </message>
    <message>
        <source>{flag}: F1 {f1}, precision {precision}, recall {recall}, {raised} raised of {known} known</source>
        <translation>{flag}&#xa0;: F1 {f1}, précision {precision}, rappel {recall}, {raised} signalés sur {known} connus</translation>
    </message>
    <message>
        <source>{folder} has more than {most} GGUF files.</source>
        <translation>{folder} a plus de {most} fichiers GGUF.</translation>
    </message>
    <message>
        <source>{folder} has no GGUF files.</source>
        <translation>{folder} n’a pas de fichiers GGUF.</translation>
    </message>
    <message>
        <source>{folder} has no GGUF files; it was searched {depth} levels deep.</source>
        <translation>{folder} n’a pas de fichiers GGUF&#x202f;; il a été parcouru sur {depth} niveaux.</translation>
    </message>
    <message>
        <source>{folder} is full of older folders.</source>
        <translation>{folder} est plein de dossiers plus anciens.</translation>
    </message>
    <message>
        <source>{folder} would be overwritten. Nothing was copied.</source>
        <translation>{folder} serait écrasé. Rien n’a été copié.</translation>
    </message>
    <message>
        <source>{folder} would be overwritten. Nothing was exported.</source>
        <translation>{folder} serait écrasé. Rien n’a été exporté.</translation>
    </message>
    <message>
        <source>{folder}: {reason}.</source>
        <translation>{folder}&#xa0;: {reason}.</translation>
    </message>
    <message>
        <source>{folder}: {reason}. {needed} were still to be written.</source>
        <translation>{folder}&#xa0;: {reason}. Il restait {needed} à écrire.</translation>
    </message>
    <message numerus="yes">
        <source>{form}, {n} labels</source>
        <translation>
            <numerusform>{form}, {n} étiquette</numerusform>
            <numerusform>{form}, {n} étiquettes</numerusform>
        </translation>
    </message>
    <message>
        <source>{hits} of {all}</source>
        <translation>{hits} sur {all}</translation>
    </message>
    <message>
        <source>{host} answered for {what} in an unknown form ({error}).</source>
        <translation>{host} a répondu pour {what} sous une forme inconnue ({error}).</translation>
    </message>
    <message>
        <source>{host} answered with the error {status} for {what}.</source>
        <translation>{host} a répondu par l’erreur {status} pour {what}.</translation>
    </message>
    <message>
        <source>{host} answered with the status {status} for {what}.</source>
        <translation>{host} a répondu par l’état {status} pour {what}.</translation>
    </message>
    <message>
        <source>{host} answered with the status {status}.</source>
        <translation>{host} a répondu par l’état {status}.</translation>
    </message>
    <message>
        <source>{host} can&apos;t be reached, or the connection broke ({reason}).</source>
        <translation>{host} est injoignable, ou la connexion a été coupée ({reason}).</translation>
    </message>
    <message>
        <source>{host} compresses the file, though that was not asked for.</source>
        <translation>{host} compresse le fichier, bien que cela n’ait pas été demandé.</translation>
    </message>
    <message>
        <source>{host} did not name a version.</source>
        <translation>{host} n’a pas indiqué de version.</translation>
    </message>
    <message>
        <source>{host} does not accept the token that was sent for {what}.</source>
        <translation>{host} n’accepte pas le jeton d’accès envoyé pour {what}.</translation>
    </message>
    <message>
        <source>{host} does not have the file {what}.</source>
        <translation>{host} n’a pas le fichier {what}.</translation>
    </message>
    <message>
        <source>{host} does not have the repository of {what}.</source>
        <translation>{host} n’a pas le dépôt de {what}.</translation>
    </message>
    <message>
        <source>{host} does not have this revision of {what}.</source>
        <translation>{host} n’a pas cette révision de {what}.</translation>
    </message>
    <message>
        <source>{host} does not have {what}.</source>
        <translation>{host} n’a pas {what}.</translation>
    </message>
    <message>
        <source>{host} gives {what} only to people who are signed in, or it does not exist.</source>
        <translation>{host} ne donne {what} qu’aux personnes connectées à un compte, ou cela n’existe pas.</translation>
    </message>
    <message>
        <source>{host} has not published a release of Plumbline.</source>
        <translation>{host} n’a publié aucune version de Plumbline.</translation>
    </message>
    <message>
        <source>{host} has received too many requests from this network.</source>
        <translation>{host} a reçu trop de requêtes de ce réseau.</translation>
    </message>
    <message>
        <source>{host} redirects from https to an unprotected address.</source>
        <translation>{host} redirige de https vers une adresse non protégée.</translation>
    </message>
    <message>
        <source>{host} redirects to something that is not an address.</source>
        <translation>{host} redirige vers quelque chose qui n’est pas une adresse.</translation>
    </message>
    <message>
        <source>{host} redirects without end.</source>
        <translation>{host} redirige sans fin.</translation>
    </message>
    <message>
        <source>{host} refuses access to {what}.</source>
        <translation>{host} refuse l’accès à {what}.</translation>
    </message>
    <message>
        <source>{host} sent other bytes than were asked for.</source>
        <translation>{host} a envoyé d’autres octets que ceux demandés.</translation>
    </message>
    <message>
        <source>{kind}. Detected in the policy&apos;s text.</source>
        <translation>{kind}. Détecté dans le texte de la politique.</translation>
    </message>
    <message>
        <source>{kind}. Set explicitly.</source>
        <translation>{kind}. Défini explicitement.</translation>
    </message>
    <message>
        <source>{model} (practice, not for decisions)</source>
        <translation>{model} (essai, pas pour décider)</translation>
    </message>
    <message>
        <source>{model} (published)</source>
        <translation>{model} (publié)</translation>
    </message>
    <message>
        <source>{model} does not need to be downloaded.</source>
        <translation>{model} n’a pas besoin d’être téléchargé.</translation>
    </message>
    <message>
        <source>{model} is neither installed nor being downloaded.</source>
        <translation>{model} n’est ni installé ni en cours de téléchargement.</translation>
    </message>
    <message>
        <source>{model} is not installed.</source>
        <translation>{model} n’est pas installé.</translation>
    </message>
    <message>
        <source>{model} is not installed. {installed}</source>
        <translation>{model} n’est pas installé. {installed}</translation>
    </message>
    <message>
        <source>{model}, {quantization}, from {repository}.</source>
        <translation>{model}, {quantization}, de {repository}.</translation>
    </message>
    <message>
        <source>{model}: {reason}</source>
        <translation>{model}&#xa0;: {reason}</translation>
    </message>
    <message>
        <source>{name} ({column})</source>
        <translation>{name} ({column})</translation>
    </message>
    <message numerus="yes">
        <source>{name} and {n} more</source>
        <translation>
            <numerusform>{name} et {n} autre</numerusform>
            <numerusform>{name} et {n} autres</numerusform>
        </translation>
    </message>
    <message>
        <source>{name}, version {number}</source>
        <translation>{name}, version {number}</translation>
    </message>
    <message>
        <source>{name}, {policy}</source>
        <translation>{name}, {policy}</translation>
    </message>
    <message>
        <source>{name}: {given}</source>
        <translation>{name}&#xa0;: {given}</translation>
    </message>
    <message>
        <source>{needed} more are needed in {folder}, and {free} are free.</source>
        <translation>Il manque {needed} dans {folder}, où {free} sont libres.</translation>
    </message>
    <message>
        <source>{number}. {name}</source>
        <translation>{number}. {name}</translation>
    </message>
    <message numerus="yes">
        <source>{n} answers reached the limit of {limit} tokens.</source>
        <translation>
            <numerusform>{n} réponse a atteint la limite de {limit} tokens.</numerusform>
            <numerusform>{n} réponses ont atteint la limite de {limit} tokens.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} bytes could not be decoded; each is shown as �.</source>
        <translation>
            <numerusform>{n} octet n’a pas pu être décodé et s’affiche sous la forme �.</numerusform>
            <numerusform>{n} octets n’ont pas pu être décodés&#x202f;; chacun s’affiche sous la forme �.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} decisions differ from what was expected</source>
        <translation>
            <numerusform>{n} décision diffère de ce qui était attendu</numerusform>
            <numerusform>{n} décisions diffèrent de ce qui était attendu</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} formulas have no stored value, so their cells are read as empty. Open the workbook in a spreadsheet program and save it.</source>
        <translation>
            <numerusform>{n} formule n’a pas de valeur enregistrée, sa cellule est donc lue comme vide. Ouvrez le classeur dans un tableur et enregistrez-le.</numerusform>
            <numerusform>{n} formules n’ont pas de valeur enregistrée, leurs cellules sont donc lues comme vides. Ouvrez le classeur dans un tableur et enregistrez-le.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} halves of surrogate pairs, which are not characters, are shown as �.</source>
        <translation>
            <numerusform>{n} moitié de paire de substitution, qui n’est pas un caractère, s’affiche sous la forme �.</numerusform>
            <numerusform>{n} moitiés de paires de substitution, qui ne sont pas des caractères, s’affichent sous la forme �.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} hours</source>
        <translation>
            <numerusform>{n} heure</numerusform>
            <numerusform>{n} heures</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} items are labelled “{label}”, for which the policy has no decision.</source>
        <translation>
            <numerusform>{n} élément est étiqueté «&#xa0;{label}&#xa0;», pour lequel la politique n’a pas de décision.</numerusform>
            <numerusform>{n} éléments sont étiquetés «&#xa0;{label}&#xa0;», pour lequel la politique n’a pas de décision.</numerusform>
        </translation>
    </message>
    <message>
        <source>{n} items reached a limit: {reasoning} that of {budget} tokens of reasoning, {answer} that of {limit} tokens of an answer.</source>
        <translation>{n} éléments ont atteint une limite&#xa0;: {reasoning} celle de {budget} tokens de raisonnement, {answer} celle de {limit} tokens de réponse.</translation>
    </message>
    <message numerus="yes">
        <source>{n} items reached the limit of {limit} tokens of reasoning.</source>
        <translation>
            <numerusform>{n} élément a atteint la limite de {limit} tokens de raisonnement.</numerusform>
            <numerusform>{n} éléments ont atteint la limite de {limit} tokens de raisonnement.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} items were judged again at medium effort, and {high} of them at high effort.</source>
        <translation>
            <numerusform>{n} élément a été jugé de nouveau avec l’effort moyen, dont {high} également avec l’effort élevé.</numerusform>
            <numerusform>{n} éléments ont été jugés de nouveau avec l’effort moyen, dont {high} également avec l’effort élevé.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} items were judged again at medium effort.</source>
        <translation>
            <numerusform>{n} élément a été jugé de nouveau avec l’effort moyen.</numerusform>
            <numerusform>{n} éléments ont été jugés de nouveau avec l’effort moyen.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} items.</source>
        <translation>
            <numerusform>{n} élément.</numerusform>
            <numerusform>{n} éléments.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} minutes</source>
        <translation>
            <numerusform>{n} minute</numerusform>
            <numerusform>{n} minutes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} more</source>
        <translation>
            <numerusform>{n} de plus</numerusform>
            <numerusform>{n} de plus</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} more objects</source>
        <translation>
            <numerusform>{n} autre objet</numerusform>
            <numerusform>{n} autres objets</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} more records are missing or were changed.</source>
        <translation>
            <numerusform>{n} autre enregistrement manque ou a été modifié.</numerusform>
            <numerusform>{n} autres enregistrements manquent ou ont été modifiés.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} more rows of {table} do so, too.</source>
        <translation>
            <numerusform>{n} autre ligne de {table} est dans ce cas.</numerusform>
            <numerusform>{n} autres lignes de {table} sont dans ce cas.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} of the labels of {person} are of texts that are not in the exercise.</source>
        <translation>
            <numerusform>{n} des étiquettes de {person} porte sur un texte qui n’est pas dans l’exercice.</numerusform>
            <numerusform>{n} des étiquettes de {person} portent sur des textes qui ne sont pas dans l’exercice.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} of the runs that this search names are no longer in the history.</source>
        <translation>
            <numerusform>{n} des vérifications indiquées par cette recherche n’est plus dans l’historique.</numerusform>
            <numerusform>{n} des vérifications indiquées par cette recherche ne sont plus dans l’historique.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} of these files are exercises.</source>
        <translation>
            <numerusform>{n} de ces fichiers est un exercice.</numerusform>
            <numerusform>{n} de ces fichiers sont des exercices.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} parts of the document can&apos;t be read, so it is not judged as a whole. Take each page as an item instead.</source>
        <translation>
            <numerusform>{n} partie du document ne peut pas être lue, il n’est donc pas jugé dans son ensemble. Prenez plutôt chaque page comme élément.</numerusform>
            <numerusform>{n} parties du document ne peuvent pas être lues, il n’est donc pas jugé dans son ensemble. Prenez plutôt chaque page comme élément.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} records are not posts: likes, follows, reposts, the profile.</source>
        <translation>
            <numerusform>{n} enregistrement n’est pas une publication&#xa0;: une mention «&#xa0;J’aime&#xa0;», un abonnement, un partage ou le profil.</numerusform>
            <numerusform>{n} enregistrements ne sont pas des publications&#xa0;: des mentions «&#xa0;J’aime&#xa0;», des abonnements, des partages, le profil.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} requests are waiting for the model already.</source>
        <translation>
            <numerusform>{n} requête attend déjà le modèle.</numerusform>
            <numerusform>{n} requêtes attendent déjà le modèle.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} seconds</source>
        <translation>
            <numerusform>{n} seconde</numerusform>
            <numerusform>{n} secondes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} texts are on no curve: they were undetermined or escalated, or no single word decided.</source>
        <translation>
            <numerusform>{n} texte n’est sur aucune courbe&#xa0;: il était indéterminé ou remonté, ou aucun mot seul n’a décidé.</numerusform>
            <numerusform>{n} textes ne sont sur aucune courbe&#xa0;: ils étaient indéterminés ou remontés, ou aucun mot seul n’a décidé.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} texts have contradictory labels; they are in no figure.</source>
        <translation>
            <numerusform>{n} texte a des étiquettes contradictoires&#x202f;; il n’entre dans aucun chiffre.</numerusform>
            <numerusform>{n} textes ont des étiquettes contradictoires&#x202f;; ils n’entrent dans aucun chiffre.</numerusform>
        </translation>
    </message>
    <message>
        <source>{other} and {name} can&apos;t both be kept in one folder.</source>
        <translation>{other} et {name} ne peuvent pas être conservés dans le même dossier.</translation>
    </message>
    <message>
        <source>{outer}, {inner}</source>
        <translation>{outer}, {inner}</translation>
    </message>
    <message>
        <source>{path} does not exist or can&apos;t be read.</source>
        <translation>{path} n’existe pas ou ne peut pas être lu.</translation>
    </message>
    <message>
        <source>{person} is in two files with different decisions. Are they two people with the same name?</source>
        <translation>{person} figure dans deux fichiers avec des décisions différentes. S’agit-il de deux personnes du même nom&#x202f;?</translation>
    </message>
    <message numerus="yes">
        <source>{person}: {n} texts left</source>
        <translation>
            <numerusform>{person}&#xa0;: encore {n} texte</numerusform>
            <numerusform>{person}&#xa0;: encore {n} textes</numerusform>
        </translation>
    </message>
    <message>
        <source>{place}: {reason}</source>
        <translation>{place}&#xa0;: {reason}</translation>
    </message>
    <message>
        <source>{place}: {reason}.</source>
        <translation>{place}&#xa0;: {reason}.</translation>
    </message>
    <message>
        <source>{policies}, together</source>
        <translation>{policies}, ensemble</translation>
    </message>
    <message>
        <source>{policy} ({hash})</source>
        <translation>{policy} ({hash})</translation>
    </message>
    <message>
        <source>{policy} in {column}</source>
        <translation>{policy} dans {column}</translation>
    </message>
    <message>
        <source>{policy} · {name}, version {number}</source>
        <translation>{policy} · {name}, version {number}</translation>
    </message>
    <message>
        <source>{reasoning} tokens of reasoning, {answer} of the answer</source>
        <translation>{reasoning} jetons de raisonnement, {answer} de réponse</translation>
    </message>
    <message>
        <source>{reason} (line {line}, column {column})</source>
        <translation>{reason} (ligne {line}, colonne {column})</translation>
    </message>
    <message>
        <source>{reason} Trying again in {wait}.</source>
        <translation>{reason} Nouvelle tentative dans {wait}.</translation>
    </message>
    <message>
        <source>{reason}.</source>
        <translation>{reason}.</translation>
    </message>
    <message>
        <source>{refused}: violates; {allowed}: allowed</source>
        <translation>{refused}&#xa0;: enfreint&#x202f;; {allowed}&#xa0;: autorisé</translation>
    </message>
    <message>
        <source>{refused}: violates; {allowed}: allowed; {escalated}: a person decides</source>
        <translation>{refused}&#xa0;: enfreint&#x202f;; {allowed}&#xa0;: autorisé&#x202f;; {escalated}&#xa0;: une personne décide</translation>
    </message>
    <message>
        <source>{repository} has changed from {old} to {new} since this download began.</source>
        <translation>{repository} est passé de {old} à {new} depuis le début de ce téléchargement.</translation>
    </message>
    <message>
        <source>{repository} has no GGUF file.</source>
        <translation>{repository} n’a pas de fichier GGUF.</translation>
    </message>
    <message>
        <source>{repository} has no model that matches {text}. It has {models}.</source>
        <translation>{repository} n’a pas de modèle qui corresponde à {text}. Il a {models}.</translation>
    </message>
    <message>
        <source>{repository} has several models: {models}.</source>
        <translation>{repository} a plusieurs modèles&#xa0;: {models}.</translation>
    </message>
    <message>
        <source>{repository} has {files} of the {parts} parts of {file}.</source>
        <translation>{repository} a {files} des {parts} parties de {file}.</translation>
    </message>
    <message>
        <source>{right} of {known} known items judged correctly</source>
        <translation>{right} éléments connus sur {known} correctement jugés</translation>
    </message>
    <message>
        <source>{server} can&apos;t be used</source>
        <translation>{server} ne peut pas être utilisé</translation>
    </message>
    <message>
        <source>{server} takes prompts as text alone and makes control tokens of what looks like them, so that a text could imitate the program&apos;s own messages and decide its own verdict.</source>
        <translation>{server} n’accepte les prompts que sous forme de texte et transforme en jetons de contrôle ce qui y ressemble&#x202f;; un texte pourrait donc imiter les messages du programme et décider lui-même de son verdict.</translation>
    </message>
    <message>
        <source>{source} · {place}</source>
        <translation>{source} · {place}</translation>
    </message>
    <message>
        <source>{text} is not a name: it takes lower-case letters, digits, dots and hyphens.</source>
        <translation>{text} n’est pas un nom&#xa0;: sont admis les lettres minuscules, les chiffres, les points et les traits d’union.</translation>
    </message>
    <message>
        <source>{title} has no variant “{wanted}”.</source>
        <translation>{title} n’a pas de variante «&#xa0;{wanted}&#xa0;».</translation>
    </message>
    <message>
        <source>{title} · version {number}</source>
        <translation>{title} · version {number}</translation>
    </message>
    <message>
        <source>{title}. {message}</source>
        <translation>{title}. {message}</translation>
    </message>
    <message>
        <source>{title}: {about}</source>
        <translation>{title}&#xa0;: {about}</translation>
    </message>
    <message>
        <source>{total}, of them judged {done}; skipped: {skipped}</source>
        <translation>{total}, dont {done} jugés&#x202f;; ignorés&#xa0;: {skipped}</translation>
    </message>
    <message>
        <source>{unfinished}.</source>
        <translation>{unfinished}.</translation>
    </message>
    <message>
        <source>{what} is not text.</source>
        <translation>{what} n’est pas du texte.</translation>
    </message>
    <message>
        <source>{what} is not the file that this download began with: {reason}.</source>
        <translation>{what} n’est pas le fichier avec lequel ce téléchargement a commencé&#xa0;: {reason}.</translation>
    </message>
    <message>
        <source>{what} is {length} bytes long; the limit is {most}.</source>
        <translation>{what} fait {length} octets&#x202f;; la limite est de {most}.</translation>
    </message>
    <message>
        <source>{what} needs about {needed} GiB; {available} GiB are available.</source>
        <translation>{what} demande environ {needed} Gio&#x202f;; {available} Gio sont disponibles.</translation>
    </message>
    <message>
        <source>{what}: {first} → {second}</source>
        <translation>{what}&#xa0;: {first} → {second}</translation>
    </message>
    <message>
        <source>“{address}” is not an http or https address.</source>
        <translation>«&#xa0;{address}&#xa0;» n’est pas une adresse http ou https.</translation>
    </message>
    <message>
        <source>“{choice}” is not one of {choices}.</source>
        <translation>«&#xa0;{choice}&#xa0;» n’est pas l’un de&#xa0;: {choices}.</translation>
    </message>
    <message>
        <source>“{column}”</source>
        <translation>«&#xa0;{column}&#xa0;»</translation>
    </message>
    <message>
        <source>“{column}” has the labels, found by its contents.</source>
        <translation>«&#xa0;{column}&#xa0;» contient les étiquettes, reconnue à son contenu.</translation>
    </message>
    <message>
        <source>“{column}” has the texts, found as the longest column.</source>
        <translation>«&#xa0;{column}&#xa0;» contient les textes, reconnue comme la colonne la plus longue.</translation>
    </message>
    <message>
        <source>“{column}” holds other numbers than 0 and 1, so that none of them says what is allowed. Write the policy&apos;s labels in their place.</source>
        <translation>«&#xa0;{column}&#xa0;» contient d’autres nombres que 0 et 1, si bien qu’aucun ne dit ce qui est autorisé. Écrivez à leur place les étiquettes de la politique.</translation>
    </message>
    <message>
        <source>“{column}” was written by a model: it is not what people expect, and was left out.</source>
        <translation>«&#xa0;{column}&#xa0;» a été écrite par un modèle&#xa0;: ce n’est pas ce qu’attendent des personnes, et elle a été laissée de côté.</translation>
    </message>
    <message>
        <source>“{decision}” overturns nothing.</source>
        <translation>«&#xa0;{decision}&#xa0;» n’infirme rien.</translation>
    </message>
    <message>
        <source>“{device}” is not available. The devices of this machine: {devices}.</source>
        <translation>«&#xa0;{device}&#xa0;» n’est pas disponible. Les périphériques de cet ordinateur&#xa0;: {devices}.</translation>
    </message>
    <message>
        <source>“{endpoint}” is neither an http or https address nor a folder.</source>
        <translation>«&#xa0;{endpoint}&#xa0;» n’est ni une adresse http ou https ni un dossier.</translation>
    </message>
    <message>
        <source>“{field}” is not read: the content was found elsewhere in the file.</source>
        <translation>«&#xa0;{field}&#xa0;» n’est pas lu&#xa0;: le contenu a été trouvé ailleurs dans le fichier.</translation>
    </message>
    <message>
        <source>“{file}” can&apos;t be read. {why}</source>
        <translation>«&#xa0;{file}&#xa0;» ne peut pas être lu. {why}</translation>
    </message>
    <message>
        <source>“{file}” can&apos;t be used. {why}</source>
        <translation>«&#xa0;{file}&#xa0;» ne peut pas être utilisé. {why}</translation>
    </message>
    <message>
        <source>“{file}” has no column {columns} to show as context. It has: {names}.</source>
        <translation>«&#xa0;{file}&#xa0;» n’a pas de colonne {columns} à montrer comme contexte. Il a&#xa0;: {names}.</translation>
    </message>
    <message numerus="yes">
        <source>“{file}” has {n} bytes and needs at least {needed}.</source>
        <translation>
            <numerusform>«&#xa0;{file}&#xa0;» fait {n} octet et devrait faire au moins {needed}.</numerusform>
            <numerusform>«&#xa0;{file}&#xa0;» fait {n} octets et devrait faire au moins {needed}.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>“{file}” is part {number} of {count}, but {n} files were found.</source>
        <translation>
            <numerusform>«&#xa0;{file}&#xa0;» est la partie {number} sur {count}, mais {n} fichier a été trouvé.</numerusform>
            <numerusform>«&#xa0;{file}&#xa0;» est la partie {number} sur {count}, mais {n} fichiers ont été trouvés.</numerusform>
        </translation>
    </message>
    <message>
        <source>“{file}” looks like an export of messages ({format}) and is read as such. It could be read as {other} too.</source>
        <translation>«&#xa0;{file}&#xa0;» ressemble à un export de messages ({format}) et est lu comme tel. Il pourrait aussi être lu comme {other}.</translation>
    </message>
    <message>
        <source>“{file}”: {reason}, after {done}.</source>
        <translation>«&#xa0;{file}&#xa0;»&#xa0;: {reason}, après {done}.</translation>
    </message>
    <message>
        <source>“{file}”: {reason}.</source>
        <translation>«&#xa0;{file}&#xa0;»: {reason}.</translation>
    </message>
    <message>
        <source>“{folder}” is not a folder.</source>
        <translation>«&#xa0;{folder}&#xa0;» n’est pas un dossier.</translation>
    </message>
    <message>
        <source>“{folder}” is watched, so it can&apos;t get the verdicts too.</source>
        <translation>«&#xa0;{folder}&#xa0;» est surveillé, il ne peut donc pas recevoir aussi les verdicts.</translation>
    </message>
    <message>
        <source>“{golden}” was not found.</source>
        <translation>«&#xa0;{golden}&#xa0;» est introuvable.</translation>
    </message>
    <message>
        <source>“{inner}” is inside “{outer}”.</source>
        <translation>«&#xa0;{inner}&#xa0;» se trouve dans «&#xa0;{outer}&#xa0;».</translation>
    </message>
    <message>
        <source>“{key}” can&apos;t be {value}, which is not valid Unicode text.</source>
        <translation>«&#xa0;{key}&#xa0;» ne peut pas être {value}, qui n’est pas du texte Unicode valide.</translation>
    </message>
    <message>
        <source>“{key}” in {file} has to be a table.</source>
        <translation>«&#xa0;{key}&#xa0;» dans {file} doit être une table.</translation>
    </message>
    <message>
        <source>“{key}” in {file} has to be text.</source>
        <translation>«&#xa0;{key}&#xa0;» dans {file} doit être du texte.</translation>
    </message>
    <message>
        <source>“{key}” in {file} has to be true or false.</source>
        <translation>«&#xa0;{key}&#xa0;» dans {file} doit être true ou false.</translation>
    </message>
    <message>
        <source>“{key}” in {table} has to be a list of tables.</source>
        <translation>«&#xa0;{key}&#xa0;» dans {table} doit être une liste de tables.</translation>
    </message>
    <message>
        <source>“{key}” in {table} has to be a list of texts.</source>
        <translation>«&#xa0;{key}&#xa0;» dans {table} doit être une liste de textes.</translation>
    </message>
    <message>
        <source>“{key}” in {table} has to be a whole number.</source>
        <translation>«&#xa0;{key}&#xa0;» dans {table} doit être un nombre entier.</translation>
    </message>
    <message>
        <source>“{key}” in {table} has to be text.</source>
        <translation>«&#xa0;{key}&#xa0;» dans {table} doit être du texte.</translation>
    </message>
    <message>
        <source>“{key}” in {table} has to be true or false.</source>
        <translation>«&#xa0;{key}&#xa0;» dans {table} doit être true ou false.</translation>
    </message>
    <message>
        <source>“{key}” is missing in {table}.</source>
        <translation>«&#xa0;{key}&#xa0;» manque dans {table}.</translation>
    </message>
    <message>
        <source>“{key}” must be a number, not {value}.</source>
        <translation>«&#xa0;{key}&#xa0;» doit être un nombre, et non {value}.</translation>
    </message>
    <message>
        <source>“{key}” must be a text in quotation marks, not {value}.</source>
        <translation>«&#xa0;{key}&#xa0;» doit être un texte entre guillemets, et non {value}.</translation>
    </message>
    <message>
        <source>“{key}” must be a whole number, not {value}.</source>
        <translation>«&#xa0;{key}&#xa0;» doit être un nombre entier, et non {value}.</translation>
    </message>
    <message>
        <source>“{key}” must be between {least} and {most}, not {value}.</source>
        <translation>«&#xa0;{key}&#xa0;» doit être compris entre {least} et {most}, et non {value}.</translation>
    </message>
    <message>
        <source>“{key}” must be true or false, not {value}.</source>
        <translation>«&#xa0;{key}&#xa0;» doit être true ou false, et non {value}.</translation>
    </message>
    <message>
        <source>“{key}” must be {choices}, not {value}.</source>
        <translation>«&#xa0;{key}&#xa0;» doit être {choices}, et non {value}.</translation>
    </message>
    <message>
        <source>“{label}” and “{other}” are hard to tell apart. Rename one of them.</source>
        <translation>«&#xa0;{label}&#xa0;» et «&#xa0;{other}&#xa0;» sont difficiles à distinguer. Renommez l’une des deux.</translation>
    </message>
    <message>
        <source>“{label}” is not an answer under this policy.</source>
        <translation>«&#xa0;{label}&#xa0;» n’est pas une réponse selon cette politique.</translation>
    </message>
    <message>
        <source>“{model}” does not have the expected sha256, so it is not loaded.</source>
        <translation>«&#xa0;{model}&#xa0;» n’a pas le sha256 attendu et n’est donc pas chargé.</translation>
    </message>
    <message>
        <source>“{model}” does not have the tokens of gpt-oss and gpt-oss-safeguard.</source>
        <translation>«&#xa0;{model}&#xa0;» n’a pas les jetons de gpt-oss et gpt-oss-safeguard.</translation>
    </message>
    <message>
        <source>“{model}” is not the file that the run was started with (sha256 {sha256}…).</source>
        <translation>«&#xa0;{model}&#xa0;» n’est pas le fichier avec lequel la vérification a commencé (sha256 {sha256}…).</translation>
    </message>
    <message>
        <source>“{name}”</source>
        <translation>«&#xa0;{name}&#xa0;»</translation>
    </message>
    <message>
        <source>“{name}” can&apos;t be the name of a label, a field or an option.</source>
        <translation>«&#xa0;{name}&#xa0;» ne peut pas être le nom d’une étiquette, d’un champ ou d’une option.</translation>
    </message>
    <message>
        <source>“{name}” contains / or @, which stand between policy, name and version.</source>
        <translation>«&#xa0;{name}&#xa0;» contient / ou @, qui séparent la politique, le nom et la version.</translation>
    </message>
    <message>
        <source>“{name}” has characters that a name can&apos;t have.</source>
        <translation>«&#xa0;{name}&#xa0;» a des caractères qu’un nom ne peut pas avoir.</translation>
    </message>
    <message>
        <source>“{name}” has no letter or digit.</source>
        <translation>«&#xa0;{name}&#xa0;» ne contient ni lettre ni chiffre.</translation>
    </message>
    <message>
        <source>“{name}” holds weights that are not numbers.</source>
        <translation>«&#xa0;{name}&#xa0;» contient des poids qui ne sont pas des nombres.</translation>
    </message>
    <message>
        <source>“{name}” is not known.</source>
        <translation>«&#xa0;{name}&#xa0;» n’est pas connu.</translation>
    </message>
    <message>
        <source>“{name}” is shorter than its header says. The download was probably not finished.</source>
        <translation>«&#xa0;{name}&#xa0;» est plus court que ne l’indique son en-tête. Le téléchargement n’a probablement pas été terminé.</translation>
    </message>
    <message>
        <source>“{policy}” asks for a number: {reading}.</source>
        <translation>«&#xa0;{policy}&#xa0;» demande un nombre&#xa0;: {reading}.</translation>
    </message>
    <message>
        <source>“{policy}” has no answer form that Plumbline knows, so the standard form is used: the decision, and why where it violates.</source>
        <translation>«&#xa0;{policy}&#xa0;» n’a aucune forme de réponse que Plumbline connaisse&#x202f;; la forme standard est donc utilisée&#xa0;: la décision, et la raison en cas d’infraction.</translation>
    </message>
    <message>
        <source>“{policy}” has no answer form that Plumbline knows, so the standard form is used: the decision, then the rule ({rules}) and why.</source>
        <translation>«&#xa0;{policy}&#xa0;» n’a aucune forme de réponse que Plumbline connaisse&#x202f;; la forme standard est donc utilisée&#xa0;: la décision, puis la règle ({rules}) et la raison.</translation>
    </message>
    <message>
        <source>“{policy}” has the golden sets {names}.</source>
        <translation>«&#xa0;{policy}&#xa0;» a les jeux de référence {names}.</translation>
    </message>
    <message>
        <source>“{policy}” has {n} tokens. Examples of what violates it: {violating}; of what is allowed: {allowed}.</source>
        <translation>«&#xa0;{policy}&#xa0;» compte {n} tokens. Exemples de ce qui l’enfreint&#xa0;: {violating}&#x202f;; de ce qui est autorisé&#xa0;: {allowed}.</translation>
    </message>
    <message numerus="yes">
        <source>“{policy}” in the shadow, on {compared} of {n} items: {same} the same, {other} different. It doesn&apos;t affect the result.</source>
        <translation>
            <numerusform>«&#xa0;{policy}&#xa0;» en version fantôme, sur {compared} élément de {n}&#xa0;: {same} identiques, {other} différents. Elle n’influence pas le résultat.</numerusform>
            <numerusform>«&#xa0;{policy}&#xa0;» en version fantôme, sur {compared} éléments de {n}&#xa0;: {same} identiques, {other} différents. Elle n’influence pas le résultat.</numerusform>
        </translation>
    </message>
    <message>
        <source>“{policy}” is answered in the standard form: the decision, and why where it violates.</source>
        <translation>Les réponses pour «&#xa0;{policy}&#xa0;» ont la forme standard&#xa0;: la décision, et la raison en cas d’infraction.</translation>
    </message>
    <message>
        <source>“{policy}” is answered in the standard form: the decision, then the rule ({rules}) and why.</source>
        <translation>Les réponses pour «&#xa0;{policy}&#xa0;» ont la forme standard&#xa0;: la décision, puis la règle ({rules}) et la raison.</translation>
    </message>
    <message>
        <source>“{policy}” is meant to prevail, but is not among the policies: {names}.</source>
        <translation>«&#xa0;{policy}&#xa0;» doit l’emporter, mais ne fait pas partie des politiques&#xa0;: {names}.</translation>
    </message>
    <message>
        <source>“{policy}” is neither a file or folder nor a name in the library.</source>
        <translation>«&#xa0;{policy}&#xa0;» n’est ni un fichier ou un dossier ni un nom de la bibliothèque.</translation>
    </message>
    <message>
        <source>“{policy}” states its own answer ({reading}).</source>
        <translation>«&#xa0;{policy}&#xa0;» indique elle-même sa réponse ({reading}).</translation>
    </message>
    <message>
        <source>“{policy}” states its own answer, which is read as chosen ({reading}).</source>
        <translation>«&#xa0;{policy}&#xa0;» indique elle-même sa réponse, qui est lue comme choisi ({reading}).</translation>
    </message>
    <message>
        <source>“{policy}” was used from a folder or a file, and is not in the library.</source>
        <translation>«&#xa0;{policy}&#xa0;» a été utilisée depuis un dossier ou un fichier, et n’est pas dans la bibliothèque.</translation>
    </message>
    <message>
        <source>“{reference}” is not the number of an evaluation.</source>
        <translation>«&#xa0;{reference}&#xa0;» n’est pas le numéro d’une évaluation.</translation>
    </message>
    <message>
        <source>“{reference}” names no version, or more than one.</source>
        <translation>«&#xa0;{reference}&#xa0;» ne désigne aucune version, ou en désigne plusieurs.</translation>
    </message>
    <message>
        <source>“{rule}” is mentioned but never defined. Define it, or correct the ID.</source>
        <translation>«&#xa0;{rule}&#xa0;» est mentionnée mais jamais définie. Définissez-la, ou corrigez l’identifiant.</translation>
    </message>
    <message>
        <source>“{shown}” is not the name of a text encoding.</source>
        <translation>«&#xa0;{shown}&#xa0;» n’est pas le nom d’un encodage de texte.</translation>
    </message>
    <message>
        <source>“{text}” can&apos;t be used as the address of a server.</source>
        <translation>«&#xa0;{text}&#xa0;» ne peut pas servir d’adresse de serveur.</translation>
    </message>
    <message>
        <source>“{title}” contains no text.</source>
        <translation>«&#xa0;{title}&#xa0;» ne contient pas de texte.</translation>
    </message>
    <message>
        <source>“{title}” doesn&apos;t say clearly enough how to answer.</source>
        <translation>«&#xa0;{title}&#xa0;» ne dit pas assez clairement comment répondre.</translation>
    </message>
    <message>
        <source>“{token}” looks like a control token of the prompt. It reaches the model as plain text and controls nothing.</source>
        <translation>«&#xa0;{token}&#xa0;» ressemble à un token de contrôle du prompt. Il parvient au modèle comme simple texte et ne contrôle rien.</translation>
    </message>
    <message>
        <source>“{value}” can&apos;t be the “{key}” of {table}.</source>
        <translation>«&#xa0;{value}&#xa0;» ne peut pas être la valeur de «&#xa0;{key}&#xa0;» dans {table}.</translation>
    </message>
    <message>
        <source>“{version}” is not the number of a version.</source>
        <translation>«&#xa0;{version}&#xa0;» n’est pas le numéro d’une version.</translation>
    </message>
    <message>
        <source>“{word}” leaves open when the rule does not apply. Say when it applies, and when it does not.</source>
        <translation>«&#xa0;{word}&#xa0;» laisse dans le vague quand la règle ne s’applique pas. Dites quand elle s’applique, et quand elle ne s’applique pas.</translation>
    </message>
    <message>
        <source>“{written}” can&apos;t separate cells.</source>
        <translation>«&#xa0;{written}&#xa0;» ne peut pas séparer des cellules.</translation>
    </message>
    <message>
        <source>For learning the program and for tests, not for decisions. It only spots listed words in short texts.</source>
        <translation>Pour apprendre à se servir du programme et pour les tests, pas pour décider. Il repère seulement des mots énumérés dans des textes courts.</translation>
    </message>
    <message>
        <source>Half a gigabyte smaller: the parts outside of the experts are quantized further.</source>
        <translation>Un demi-gigaoctet de moins&#xa0;: les parties hors des experts sont davantage quantifiées.</translation>
    </message>
    <message>
        <source>It was trained for this program, from scratch, on text that this program&apos;s own generator wrote.</source>
        <translation>Il a été entraîné pour ce programme, à partir de zéro, sur du texte écrit par le propre générateur du programme.</translation>
    </message>
    <message>
        <source>The experts keep the format that they were trained in.</source>
        <translation>Les experts gardent le format dans lequel ils ont été entraînés.</translation>
    </message>
    <message>
        <source>The experts keep the format that they were trained in. Three files, one model.</source>
        <translation>Les experts gardent le format dans lequel ils ont été entraînés. Trois fichiers, un seul modèle.</translation>
    </message>
    <message>
        <source>The experts keep the format that they were trained in. Two files, one model.</source>
        <translation>Les experts gardent le format dans lequel ils ont été entraînés. Deux fichiers, un seul modèle.</translation>
    </message>
    <message>
        <source>The first choice: the experts keep the format that they were trained in.</source>
        <translation>Le premier choix&#xa0;: les experts gardent le format dans lequel ils ont été entraînés.</translation>
    </message>
    <message>
        <source>The general model that safeguard-120b was made from, for comparison.</source>
        <translation>Le modèle général dont safeguard-120b est issu, pour comparaison.</translation>
    </message>
    <message>
        <source>The general model that safeguard-20b was made from, for comparison.</source>
        <translation>Le modèle général dont safeguard-20b est issu, pour comparaison.</translation>
    </message>
    <message>
        <source>The large model: better on rules that interact. For workstations with 80 GB and more.</source>
        <translation>Le grand modèle&#xa0;: meilleur avec des règles qui se combinent. Pour les stations de travail de 80 Go et plus.</translation>
    </message>
    <message>
        <source>The model that Plumbline is made for, in the size for an ordinary computer. It labels content under a policy that you write.</source>
        <translation>Le modèle pour lequel Plumbline est fait, à la taille d’un ordinateur ordinaire. Il étiquette les contenus selon une politique que vous écrivez.</translation>
    </message>
    <message>
        <source>Trying things out without a download.</source>
        <translation>Pour essayer sans téléchargement.</translation>
    </message>
    <message>
        <source>Use it in line with the law that applies to you.</source>
        <translation>Utilisez-le dans le respect du droit qui s’applique à vous.</translation>
    </message>
    <message>
        <source>You may use, change and pass it on, with the licence text and its notices.</source>
        <translation>Vous pouvez l’utiliser, le modifier et le transmettre, avec le texte de la licence et ses mentions.</translation>
    </message>
    <message>
        <source>download notes and model lists of several people, which agree on the newest revision and differ from an older one</source>
        <translation>notes de téléchargement et listes de modèles de plusieurs personnes, qui concordent sur la révision la plus récente et diffèrent d’une plus ancienne</translation>
    </message>
    <message>
        <source>model lists of other programs</source>
        <translation>listes de modèles d’autres programmes</translation>
    </message>
    <message>
        <source>model lists of several other programs, which agree</source>
        <translation>listes de modèles de plusieurs autres programmes, qui concordent</translation>
    </message>
    <message>
        <source>public notes of people who downloaded it</source>
        <translation>notes publiques de personnes qui l’ont téléchargé</translation>
    </message>
</context>
<context>
    <name>Detail</name>
    <message>
        <source>All texts, here and wherever they are quoted, until Plumbline is closed</source>
        <translation>Tous les textes, ici et partout où ils sont cités, jusqu’à la fermeture de Plumbline</translation>
    </message>
    <message>
        <source>Answers {name}</source>
        <translation>Répond à {name}</translation>
    </message>
    <message>
        <source>Answers {name}: {text}</source>
        <translation>Répond à {name}&#xa0;: {text}</translation>
    </message>
    <message>
        <source>CONTENT</source>
        <translation>CONTENU</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>Choose a decision. The note is saved with it.</source>
        <translation>Choisissez une décision. La note est enregistrée avec elle.</translation>
    </message>
    <message>
        <source>Cited, but not in the policy: {rules}</source>
        <translation>Citées, mais absentes de la politique&#xa0;: {rules}</translation>
    </message>
    <message>
        <source>Content</source>
        <translation>Contenu</translation>
    </message>
    <message>
        <source>Date in the source: {date}</source>
        <translation>Date dans la source&#xa0;: {date}</translation>
    </message>
    <message>
        <source>Decide on several items?</source>
        <translation>Décider de plusieurs éléments&#x202f;?</translation>
    </message>
    <message>
        <source>Decide on the item first. A golden set holds what people decided.</source>
        <translation>Décidez d’abord de l’élément. Un jeu de référence contient ce que des personnes ont décidé.</translation>
    </message>
    <message>
        <source>Decide…</source>
        <translation>Décider…</translation>
    </message>
    <message>
        <source>Decision</source>
        <translation>Décision</translation>
    </message>
    <message numerus="yes">
        <source>Decision recorded on {n} items.</source>
        <translation>
            <numerusform>Décision consignée pour {n} élément.</numerusform>
            <numerusform>Décision consignée pour {n} éléments.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Decision undone on {n} items.</source>
        <translation>
            <numerusform>Décision annulée pour {n} élément.</numerusform>
            <numerusform>Décision annulée pour {n} éléments.</numerusform>
        </translation>
    </message>
    <message>
        <source>Effort: {effort} · date in the prompt: {date}</source>
        <translation>Effort&#xa0;: {effort} · date dans le prompt&#xa0;: {date}</translation>
    </message>
    <message>
        <source>HOLD SPACE TO READ</source>
        <translation>MAINTENEZ ESPACE POUR LIRE</translation>
    </message>
    <message>
        <source>Hidden</source>
        <translation>Masqué</translation>
    </message>
    <message>
        <source>Hide</source>
        <translation>Masquer</translation>
    </message>
    <message>
        <source>Hide texts</source>
        <translation>Masquer les textes</translation>
    </message>
    <message>
        <source>Hide the model&apos;s reasoning</source>
        <translation>Masquer le raisonnement du modèle</translation>
    </message>
    <message>
        <source>Hide what the verdict depends on</source>
        <translation>Masquer ce dont dépend le verdict</translation>
    </message>
    <message>
        <source>How certain the model was at the word where it decided, given the reasoning it had just written. This is not a measured accuracy: Evaluate measures that on your own examples.</source>
        <translation>La certitude du modèle au mot par lequel il a décidé, compte tenu du raisonnement qu’il venait d’écrire. Ce n’est pas une exactitude mesurée&#xa0;: la page Évaluer la mesure sur vos propres exemples.</translation>
    </message>
    <message>
        <source>ID in the source: {id}</source>
        <translation>Identifiant dans la source&#xa0;: {id}</translation>
    </message>
    <message>
        <source>Item</source>
        <translation>Élément</translation>
    </message>
    <message>
        <source>Judged again where the probability of a violation is between {low} and {high} ({source})</source>
        <translation>Jugés de nouveau là où la probabilité d’infraction est comprise entre {low} et {high} ({source})</translation>
    </message>
    <message>
        <source>Judged again without limits: {verdict}, in run {run}, item {item}.</source>
        <translation>Jugé de nouveau sans limites&#xa0;: {verdict}, dans la vérification {run}, élément {item}.</translation>
    </message>
    <message>
        <source>Label</source>
        <translation>Étiquette</translation>
    </message>
    <message>
        <source>Model certainty {value}</source>
        <translation>Certitude du modèle {value}</translation>
    </message>
    <message>
        <source>Model: {name}, on the team&apos;s server {address}; its weights are not known here</source>
        <translation>Modèle&#xa0;: {name}, sur le serveur de l’équipe {address}&#x202f;; ses poids ne sont pas connus ici</translation>
    </message>
    <message>
        <source>Model: {name}, sha256 {hash}</source>
        <translation>Modèle&#xa0;: {name}, sha256 {hash}</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>Suivant</translation>
    </message>
    <message>
        <source>No label</source>
        <translation>Aucune étiquette</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Note</translation>
    </message>
    <message>
        <source>Nothing was recorded: that is already the decision.</source>
        <translation>Rien n’a été consigné&#xa0;: la décision avait déjà été prise.</translation>
    </message>
    <message>
        <source>Nothing was undone: there is a newer decision.</source>
        <translation>Rien n’a été annulé&#xa0;: il y a une décision plus récente.</translation>
    </message>
    <message>
        <source>Open file</source>
        <translation>Ouvrir le fichier</translation>
    </message>
    <message>
        <source>PRESS SPACE OR CLICK TO READ</source>
        <translation>APPUYEZ SUR ESPACE OU CLIQUEZ POUR LIRE</translation>
    </message>
    <message>
        <source>PRESS SPACE TO HIDE</source>
        <translation>APPUYEZ SUR ESPACE POUR MASQUER</translation>
    </message>
    <message>
        <source>Part {number}</source>
        <translation>Partie {number}</translation>
    </message>
    <message>
        <source>Part {number}, characters {start} to {end}: {verdict}</source>
        <translation>Partie {number}, caractères {start} à {end}&#xa0;: {verdict}</translation>
    </message>
    <message>
        <source>Policy: {title}, sha256 {hash}</source>
        <translation>Politique&#xa0;: {title}, sha256 {hash}</translation>
    </message>
    <message>
        <source>Previous</source>
        <translation>Précédent</translation>
    </message>
    <message>
        <source>REASONING, FOR REVIEWERS</source>
        <translation>RAISONNEMENT, POUR LES EXAMINATEURS</translation>
    </message>
    <message>
        <source>REVIEWS</source>
        <translation>DÉCISIONS</translation>
    </message>
    <message>
        <source>Raw answer: {answer}</source>
        <translation>Réponse brute&#xa0;: {answer}</translation>
    </message>
    <message>
        <source>Reason, for the record</source>
        <translation>Motif, pour les lecteurs à venir</translation>
    </message>
    <message>
        <source>Reasoning</source>
        <translation>Raisonnement</translation>
    </message>
    <message>
        <source>Reasoning budget {budget} · answer limit {limit} tokens</source>
        <translation>Budget de raisonnement {budget} · limite de la réponse {limit} tokens</translation>
    </message>
    <message>
        <source>Record</source>
        <translation>Consigner</translation>
    </message>
    <message>
        <source>Rules cited: {rules}</source>
        <translation>Règles citées&#xa0;: {rules}</translation>
    </message>
    <message>
        <source>Run {run}, item {item} · Plumbline {version} · recorded {when}</source>
        <translation>Vérification {run}, élément {item} · Plumbline {version} · enregistré {when}</translation>
    </message>
    <message>
        <source>STEPS</source>
        <translation>ÉTAPES</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Enregistrer</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>Afficher</translation>
    </message>
    <message>
        <source>Show texts</source>
        <translation>Afficher les textes</translation>
    </message>
    <message>
        <source>Show the model&apos;s reasoning</source>
        <translation>Afficher le raisonnement du modèle</translation>
    </message>
    <message>
        <source>Show what the verdict depends on</source>
        <translation>Afficher ce dont dépend le verdict</translation>
    </message>
    <message>
        <source>Shown to the model as context: {context}</source>
        <translation>Montré au modèle comme contexte&#xa0;: {context}</translation>
    </message>
    <message>
        <source>Source: {origin}</source>
        <translation>Source&#xa0;: {origin}</translation>
    </message>
    <message>
        <source>Temperature {temperature} · top-p {top_p} · seed {seed}</source>
        <translation>Température {temperature} · top-p {top_p} · graine {seed}</translation>
    </message>
    <message>
        <source>Text: sha256 {hash}</source>
        <translation>Text&#xa0;: sha256 {hash}</translation>
    </message>
    <message>
        <source>This concerns the verdicts under “{policy}”.</source>
        <translation>Cela concerne les verdicts selon «&#xa0;{policy}&#xa0;».</translation>
    </message>
    <message>
        <source>This text occurs more than once in the run. It was judged once, and each copy has the verdict.</source>
        <translation>Ce texte apparaît plusieurs fois dans la vérification. Il a été jugé une fois, et chaque copie a le verdict.</translation>
    </message>
    <message>
        <source>Title: {text}</source>
        <translation>Titre&#xa0;: {text}</translation>
    </message>
    <message>
        <source>Unnamed reviewer</source>
        <translation>Examinateur sans nom</translation>
    </message>
    <message>
        <source>WHAT THE VERDICT DEPENDS ON</source>
        <translation>CE DONT DÉPEND LE VERDICT</translation>
    </message>
    <message>
        <source>WHY</source>
        <translation>POURQUOI</translation>
    </message>
    <message>
        <source>Waiting for its verdict</source>
        <translation>En attente de son verdict</translation>
    </message>
    <message>
        <source>What the verdict depends on</source>
        <translation>Ce dont dépend le verdict</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>Pourquoi</translation>
    </message>
    <message numerus="yes">
        <source>You agree with the model on {n} items. Those without a verdict are left out.</source>
        <translation>
            <numerusform>Vous approuvez le modèle sur {n} élément. Ceux sans verdict sont laissés de côté.</numerusform>
            <numerusform>Vous approuvez le modèle sur {n} éléments. Ceux sans verdict sont laissés de côté.</numerusform>
        </translation>
    </message>
    <message>
        <source>Your decision</source>
        <translation>Votre décision</translation>
    </message>
    <message numerus="yes">
        <source>Your decision is recorded for {n} items.</source>
        <translation>
            <numerusform>Votre décision est consignée pour {n} élément.</numerusform>
            <numerusform>Votre décision est consignée pour {n} éléments.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>decided on {n} items at once</source>
        <translation>
            <numerusform>décidé sur {n} élément à la fois</numerusform>
            <numerusform>décidé sur {n} éléments à la fois</numerusform>
        </translation>
    </message>
    <message>
        <source>the cautious default</source>
        <translation>le réglage prudent par défaut</translation>
    </message>
    <message>
        <source>{engine} on {device}, {count} at once</source>
        <translation>{engine} sur {device}, {count} à la fois</translation>
    </message>
    <message>
        <source>{number}. {effort}: {verdict}. Judged again because {doubt}.</source>
        <translation>{number}. {effort}&#xa0;: {verdict}. Jugé de nouveau car {doubt}.</translation>
    </message>
    <message>
        <source>{number}. {effort}: {verdict}. This one counts.</source>
        <translation>{number}. {effort}&#xa0;: {verdict}. C’est celui qui compte.</translation>
    </message>
    <message>
        <source>{rule} (not in the policy)</source>
        <translation>{rule} (absente de la politique)</translation>
    </message>
    <message>
        <source>{seconds} s · {tokens} tokens</source>
        <translation>{seconds} s · {tokens} tokens</translation>
    </message>
    <message>
        <source>{who}, {when}: decision undone</source>
        <translation>{who}, {when}&#xa0;: décision annulée</translation>
    </message>
    <message>
        <source>{who}, {when}: {verdict}</source>
        <translation>{who}, {when}&#xa0;: {verdict}</translation>
    </message>
</context>
<context>
    <name>Evaluate</name>
    <message>
        <source>Accuracy</source>
        <translation>Exactitude</translation>
    </message>
    <message>
        <source>Actual violations, %</source>
        <translation>Infractions réelles,&#xa0;%</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>Ajouter</translation>
    </message>
    <message>
        <source>Add example</source>
        <translation>Ajouter un exemple</translation>
    </message>
    <message>
        <source>Add example…</source>
        <translation>Ajouter un exemple…</translation>
    </message>
    <message>
        <source>Add your reviews</source>
        <translation>Ajouter vos décisions</translation>
    </message>
    <message>
        <source>Agreement</source>
        <translation>Concordance</translation>
    </message>
    <message>
        <source>An evaluation checks examples whose correct verdict is known, and shows how often the verdict was correct. Compare versions of a policy, models and efforts side by side, and see which verdicts change.</source>
        <translation>Une évaluation vérifie des exemples dont le verdict correct est connu, et montre à quelle fréquence le verdict était correct. Comparez côte à côte des versions d’une politique, des modèles et des efforts, et voyez quels verdicts changent.</translation>
    </message>
    <message>
        <source>Approximate items per second at full load.</source>
        <translation>Nombre approximatif d’éléments par seconde à pleine charge.</translation>
    </message>
    <message>
        <source>At the effort Auto, items are judged at low effort first, and again where the model is not certain. How certain it must be is learned from these examples: as few second passes as reach the recall.</source>
        <translation>Avec l’effort Automatique, les éléments sont d’abord jugés avec l’effort faible, puis de nouveau là où le modèle n’est pas certain. Le degré de certitude requis s’apprend à partir de ces exemples&#xa0;: aussi peu de seconds passages que le rappel le permet.</translation>
    </message>
    <message>
        <source>Auto, at most</source>
        <translation>Automatique, au plus</translation>
    </message>
    <message>
        <source>Auto, by default</source>
        <translation>Automatique, par défaut</translation>
    </message>
    <message>
        <source>Auto, learned</source>
        <translation>Automatique, appris</translation>
    </message>
    <message>
        <source>Auto, learned, on the other half</source>
        <translation>Automatique, appris, sur l’autre moitié</translation>
    </message>
    <message>
        <source>CSV, for spreadsheets</source>
        <translation>CSV, pour les tableurs</translation>
    </message>
    <message>
        <source>Calibration</source>
        <translation>Calibrage</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>Changed verdicts</source>
        <translation>Verdicts changés</translation>
    </message>
    <message>
        <source>Also ask about all policies at once</source>
        <translation>Poser aussi la question pour toutes les politiques à la fois</translation>
    </message>
    <message>
        <source>Classroom</source>
        <translation>Salle de classe</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fermer</translation>
    </message>
    <message>
        <source>Compare</source>
        <translation>Comparer</translation>
    </message>
    <message>
        <source>Compare selected row with</source>
        <translation>Comparer la ligne sélectionnée avec</translation>
    </message>
    <message>
        <source>Compare with</source>
        <translation>Comparer avec</translation>
    </message>
    <message>
        <source>Curves</source>
        <translation>Courbes</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Supprimer</translation>
    </message>
    <message>
        <source>Delete evaluation</source>
        <translation>Supprimer l’évaluation</translation>
    </message>
    <message>
        <source>Delete…</source>
        <translation>Supprimer…</translation>
    </message>
    <message>
        <source>Delimiter</source>
        <translation>Séparateur</translation>
    </message>
    <message>
        <source>Detect automatically</source>
        <translation>Détecter automatiquement</translation>
    </message>
    <message>
        <source>Discard</source>
        <translation>Abandonner</translation>
    </message>
    <message>
        <source>Discard changes?</source>
        <translation>Abandonner les modifications&#x202f;?</translation>
    </message>
    <message>
        <source>EXPECTED</source>
        <translation>ATTENDU</translation>
    </message>
    <message>
        <source>Each dot is a threshold. Farther right, more violations are found; higher up, there are fewer false alarms.</source>
        <translation>Chaque point est un seuil. Plus à droite, davantage d’infractions sont trouvées&#x202f;; plus haut, il y a moins de fausses alertes.</translation>
    </message>
    <message>
        <source>Each policy has its own verdict</source>
        <translation>Chaque politique a son propre verdict</translation>
    </message>
    <message>
        <source>Each policy&apos;s own golden set</source>
        <translation>Le jeu de référence propre à chaque politique</translation>
    </message>
    <message>
        <source>Edit example</source>
        <translation>Modifier l’exemple</translation>
    </message>
    <message>
        <source>Edit example…</source>
        <translation>Modifier l’exemple…</translation>
    </message>
    <message>
        <source>Effort</source>
        <translation>Effort</translation>
    </message>
    <message>
        <source>Efforts</source>
        <translation>Efforts</translation>
    </message>
    <message>
        <source>Evaluate</source>
        <translation>Évaluer</translation>
    </message>
    <message>
        <source>Evaluating…</source>
        <translation>Évaluation en cours…</translation>
    </message>
    <message>
        <source>Evaluation finished.</source>
        <translation>Évaluation terminée.</translation>
    </message>
    <message>
        <source>Evaluation stopped. You can resume it at any time.</source>
        <translation>Évaluation arrêtée. Vous pouvez la reprendre à tout moment.</translation>
    </message>
    <message>
        <source>Evaluations</source>
        <translation>Évaluations</translation>
    </message>
    <message>
        <source>Example</source>
        <translation>Exemple</translation>
    </message>
    <message>
        <source>Examples</source>
        <translation>Exemples</translation>
    </message>
    <message>
        <source>Examples whose answer could not be read; they count as wrong.</source>
        <translation>Exemples dont la réponse n’a pas pu être lue&#x202f;; ils comptent comme faux.</translation>
    </message>
    <message>
        <source>Expected</source>
        <translation>Attendu</translation>
    </message>
    <message>
        <source>Expected vs. actual</source>
        <translation>Attendu et réel</translation>
    </message>
    <message>
        <source>Export report</source>
        <translation>Exporter le rapport</translation>
    </message>
    <message>
        <source>Export report…</source>
        <translation>Exporter le rapport…</translation>
    </message>
    <message>
        <source>F1</source>
        <translation>F1</translation>
    </message>
    <message>
        <source>Format</source>
        <translation>Format</translation>
    </message>
    <message>
        <source>Golden sets</source>
        <translation>Jeux de référence</translation>
    </message>
    <message>
        <source>HTML page</source>
        <translation>Page HTML</translation>
    </message>
    <message>
        <source>Harmonic mean of precision and recall.</source>
        <translation>Moyenne harmonique de la précision et du rappel.</translation>
    </message>
    <message>
        <source>How accurate is a policy?</source>
        <translation>Quelle est l’exactitude d’une politique&#x202f;?</translation>
    </message>
    <message>
        <source>How long the model was asked to reason.</source>
        <translation>Combien de temps le modèle devait raisonner.</translation>
    </message>
    <message>
        <source>If they disagree</source>
        <translation>En cas de désaccord</translation>
    </message>
    <message>
        <source>Import</source>
        <translation>Importer</translation>
    </message>
    <message>
        <source>Import examples</source>
        <translation>Importer des exemples</translation>
    </message>
    <message>
        <source>Import examples…</source>
        <translation>Importer des exemples…</translation>
    </message>
    <message>
        <source>The policy has a golden set of this name. Its next version will hold these examples alone; versions before it are kept.</source>
        <translation>La politique a un jeu de référence de ce nom. Sa prochaine version ne contiendra que ces exemples&#x202f;; les versions précédentes sont conservées.</translation>
    </message>
    <message>
        <source>The policy that was evaluated, and what else tells the rows apart.</source>
        <translation>La politique évaluée, et ce qui distingue par ailleurs les lignes.</translation>
    </message>
    <message>
        <source>There is no other row.</source>
        <translation>Il n’y a pas d’autre ligne.</translation>
    </message>
    <message>
        <source>There is no such example.</source>
        <translation>Cet exemple n’existe pas.</translation>
    </message>
    <message>
        <source>These examples were made for “{policy}”; their answers may not fit another one.</source>
        <translation>Ces exemples ont été faits pour «&#xa0;{policy}&#xa0;»&#x202f;; leurs réponses peuvent ne pas convenir à une autre politique.</translation>
    </message>
    <message>
        <source>Which policy decides when asked about all at once</source>
        <translation>Quelle politique décide quand la question porte sur toutes à la fois</translation>
    </message>
    <message>
        <source>{policy} decides</source>
        <translation>{policy} décide</translation>
    </message>
    <message>
        <source>Include the examples&apos; texts</source>
        <translation>Inclure les textes des exemples</translation>
    </message>
    <message>
        <source>Delete golden set</source>
        <translation>Supprimer le jeu de référence</translation>
    </message>
    <message>
        <source>Include the model&apos;s reasoning</source>
        <translation>Inclure le raisonnement du modèle</translation>
    </message>
    <message>
        <source>JSON</source>
        <translation>JSON</translation>
    </message>
    <message>
        <source>Judged again</source>
        <translation>Jugés de nouveau</translation>
    </message>
    <message>
        <source>Judged and waiting examples.</source>
        <translation>Exemples jugés et en attente.</translation>
    </message>
    <message>
        <source>Label column</source>
        <translation>Colonne des étiquettes</translation>
    </message>
    <message>
        <source>Labels that the policy does not define: {labels}. They are kept unchanged.</source>
        <translation>Étiquettes que la politique ne définit pas&#xa0;: {labels}. Elles sont conservées telles quelles.</translation>
    </message>
    <message>
        <source>Languages of the policy</source>
        <translation>Langues de la politique</translation>
    </message>
    <message>
        <source>Model</source>
        <translation>Modèle</translation>
    </message>
    <message>
        <source>Models</source>
        <translation>Modèles</translation>
    </message>
    <message>
        <source>More</source>
        <translation>Plus</translation>
    </message>
    <message>
        <source>Name of the golden set</source>
        <translation>Nom du jeu de référence</translation>
    </message>
    <message>
        <source>New evaluation</source>
        <translation>Nouvelle évaluation</translation>
    </message>
    <message>
        <source>New evaluation…</source>
        <translation>Nouvelle évaluation…</translation>
    </message>
    <message>
        <source>New golden set</source>
        <translation>Nouveau jeu de référence</translation>
    </message>
    <message>
        <source>New golden set…</source>
        <translation>Nouveau jeu de référence…</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Note</translation>
    </message>
    <message>
        <source>On the dashed line the probability is right: of verdicts at 80 %, four in five are violations. Below it the model is too sure. Larger dots stand for more examples.</source>
        <translation>Sur la ligne pointillée, la probabilité est juste&#xa0;: parmi les verdicts à 80&#xa0;%, quatre sur cinq sont des infractions. Au-dessous, le modèle est trop sûr de lui. Les points plus gros représentent davantage d’exemples.</translation>
    </message>
    <message>
        <source>Policies</source>
        <translation>Politiques</translation>
    </message>
    <message>
        <source>Policy</source>
        <translation>Politique</translation>
    </message>
    <message>
        <source>Policy changes</source>
        <translation>Modifications de la politique</translation>
    </message>
    <message>
        <source>Precision</source>
        <translation>Précision</translation>
    </message>
    <message>
        <source>Precision over recall</source>
        <translation>Précision selon le rappel</translation>
    </message>
    <message numerus="yes">
        <source>Precision over recall, {n} points</source>
        <translation>
            <numerusform>Précision selon le rappel, {n} point</numerusform>
            <numerusform>Précision selon le rappel, {n} points</numerusform>
        </translation>
    </message>
    <message>
        <source>Precision, %</source>
        <translation>Précision,&#xa0;%</translation>
    </message>
    <message>
        <source>Predicted probability, %</source>
        <translation>Probabilité prédite,&#xa0;%</translation>
    </message>
    <message>
        <source>Preparing the evaluation…</source>
        <translation>Préparation de l’évaluation…</translation>
    </message>
    <message>
        <source>Preview</source>
        <translation>Aperçu</translation>
    </message>
    <message>
        <source>Progress</source>
        <translation>Progression</translation>
    </message>
    <message>
        <source>Recall</source>
        <translation>Rappel</translation>
    </message>
    <message>
        <source>Recall of violations</source>
        <translation>Rappel des infractions</translation>
    </message>
    <message>
        <source>Recall, %</source>
        <translation>Rappel,&#xa0;%</translation>
    </message>
    <message>
        <source>Remove example</source>
        <translation>Retirer l’exemple</translation>
    </message>
    <message>
        <source>Rename</source>
        <translation>Renommer</translation>
    </message>
    <message>
        <source>Rename golden set</source>
        <translation>Renommer le jeu de référence</translation>
    </message>
    <message>
        <source>Rename or delete the golden set</source>
        <translation>Renommer ou supprimer le jeu de référence</translation>
    </message>
    <message>
        <source>Rename…</source>
        <translation>Renommer…</translation>
    </message>
    <message>
        <source>Repeats</source>
        <translation>Répétitions</translation>
    </message>
    <message>
        <source>Repetitions</source>
        <translation>Répétitions</translation>
    </message>
    <message>
        <source>Report saved to {file}.</source>
        <translation>Rapport enregistré dans {file}.</translation>
    </message>
    <message>
        <source>Results</source>
        <translation>Résultats</translation>
    </message>
    <message>
        <source>Resume</source>
        <translation>Reprendre</translation>
    </message>
    <message>
        <source>Review queues and what people decided are kept.</source>
        <translation>Les files et les décisions prises par des personnes sont conservées.</translation>
    </message>
    <message>
        <source>Rule</source>
        <translation>Règle</translation>
    </message>
    <message>
        <source>Rules that the policy does not have: {rules}. Is it the right policy?</source>
        <translation>Règles que la politique n’a pas&#xa0;: {rules}. Est-ce la bonne politique&#x202f;?</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Enregistrer</translation>
    </message>
    <message>
        <source>Save…</source>
        <translation>Enregistrer…</translation>
    </message>
    <message>
        <source>Seconds per item</source>
        <translation>Secondes par élément</translation>
    </message>
    <message>
        <source>Select a number to see its examples.</source>
        <translation>Sélectionnez un nombre pour voir ses exemples.</translation>
    </message>
    <message>
        <source>Select at least one effort.</source>
        <translation>Sélectionnez au moins un effort.</translation>
    </message>
    <message>
        <source>Select at least one model.</source>
        <translation>Sélectionnez au moins un modèle.</translation>
    </message>
    <message>
        <source>Select at least one policy.</source>
        <translation>Sélectionnez au moins une politique.</translation>
    </message>
    <message>
        <source>Select the answer that is right for this text.</source>
        <translation>Sélectionnez la bonne réponse pour ce texte.</translation>
    </message>
    <message>
        <source>Select…</source>
        <translation>Sélectionner…</translation>
    </message>
    <message>
        <source>Share of examples with the expected verdict, with its 95 % confidence interval.</source>
        <translation>Part des exemples ayant le verdict attendu, avec son intervalle de confiance à 95&#xa0;%.</translation>
    </message>
    <message>
        <source>Share of reported violations that are real.</source>
        <translation>Part des infractions signalées qui sont réelles.</translation>
    </message>
    <message>
        <source>Share of violations that were found.</source>
        <translation>Part des infractions qui ont été trouvées.</translation>
    </message>
    <message>
        <source>Sheet</source>
        <translation>Feuille</translation>
    </message>
    <message>
        <source>Show text</source>
        <translation>Afficher le texte</translation>
    </message>
    <message>
        <source>Speed</source>
        <translation>Vitesse</translation>
    </message>
    <message>
        <source>Start</source>
        <translation>Démarrer</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Arrêter</translation>
    </message>
    <message>
        <source>THE MODEL&apos;S VERDICT</source>
        <translation>VERDICT DU MODÈLE</translation>
    </message>
    <message>
        <source>Testing</source>
        <translation>Test</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>Texte</translation>
    </message>
    <message>
        <source>Text column</source>
        <translation>Colonne de texte</translation>
    </message>
    <message>
        <source>The effort Auto judges {policy} by this from now on.</source>
        <translation>Avec l’effort Automatique, {policy} est désormais jugée ainsi.</translation>
    </message>
    <message>
        <source>The evaluation has stopped.</source>
        <translation>L’évaluation s’est arrêtée.</translation>
    </message>
    <message>
        <source>The evaluation was deleted.</source>
        <translation>L’évaluation a été supprimée.</translation>
    </message>
    <message>
        <source>The evaluation was not started.</source>
        <translation>L’évaluation n’a pas été lancée.</translation>
    </message>
    <message numerus="yes">
        <source>The evaluation will have {n} rows.</source>
        <translation>
            <numerusform>L’évaluation aura {n} ligne.</numerusform>
            <numerusform>L’évaluation aura {n} lignes.</numerusform>
        </translation>
    </message>
    <message>
        <source>The examples that come with the policy are listed instead.</source>
        <translation>Les exemples fournis avec la politique sont affichés à la place.</translation>
    </message>
    <message>
        <source>The model that judged the examples.</source>
        <translation>Le modèle qui a jugé les exemples.</translation>
    </message>
    <message>
        <source>The page opens in any browser and loads nothing from the network.</source>
        <translation>La page s’ouvre dans n’importe quel navigateur et ne charge rien depuis le réseau.</translation>
    </message>
    <message>
        <source>The policy has a golden set of this name.</source>
        <translation>La politique a un jeu de référence de ce nom.</translation>
    </message>
    <message>
        <source>These examples come with Plumbline.</source>
        <translation>Ces exemples sont fournis avec Plumbline.</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>Titre</translation>
    </message>
    <message>
        <source>Tokens generated for each new verdict.</source>
        <translation>Tokens générés pour chaque nouveau verdict.</translation>
    </message>
    <message>
        <source>Tokens per item</source>
        <translation>Tokens par élément</translation>
    </message>
    <message>
        <source>Tokens per verdict</source>
        <translation>Tokens par verdict</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Réessayer</translation>
    </message>
    <message>
        <source>Tuning</source>
        <translation>Réglage</translation>
    </message>
    <message>
        <source>Tuning: used while you write the policy. Testing: set aside, to evaluate the policy afterwards.</source>
        <translation>Réglage&#xa0;: à consulter pendant la rédaction de la politique. Test&#xa0;: mis de côté, pour y faire l’évaluation ensuite.</translation>
    </message>
    <message>
        <source>Undetermined</source>
        <translation>Indéterminé</translation>
    </message>
    <message>
        <source>Use</source>
        <translation>Utiliser</translation>
    </message>
    <message>
        <source>Use for checks</source>
        <translation>Utiliser pour les vérifications</translation>
    </message>
    <message>
        <source>View</source>
        <translation>Afficher</translation>
    </message>
    <message>
        <source>What you filled in will be lost.</source>
        <translation>Ce que vous avez saisi sera perdu.</translation>
    </message>
    <message>
        <source>When to judge again</source>
        <translation>Quand juger de nouveau</translation>
    </message>
    <message>
        <source>When to judge again…</source>
        <translation>Quand juger de nouveau…</translation>
    </message>
    <message>
        <source>Why this is the right answer</source>
        <translation>Pourquoi c’est la bonne réponse</translation>
    </message>
    <message>
        <source>Write first example…</source>
        <translation>Écrire le premier exemple…</translation>
    </message>
    <message>
        <source>Write or paste the text.</source>
        <translation>Saisissez ou collez le texte.</translation>
    </message>
    <message>
        <source>actual: {what}</source>
        <translation>réel&#xa0;: {what}</translation>
    </message>
    <message>
        <source>built-in</source>
        <translation>fourni</translation>
    </message>
    <message>
        <source>evaluation</source>
        <translation>évaluation</translation>
    </message>
    <message>
        <source>expected: {what}</source>
        <translation>attendu&#xa0;: {what}</translation>
    </message>
    <message>
        <source>predicted {said} %, actual {was} % of {count}</source>
        <translation>prédit {said}&#xa0;%, réel {was}&#xa0;% sur {count}</translation>
    </message>
    <message>
        <source>preparing…</source>
        <translation>préparation…</translation>
    </message>
    <message>
        <source>row {number} of {all}</source>
        <translation>ligne {number} sur {all}</translation>
    </message>
    <message>
        <source>stopping…</source>
        <translation>arrêt en cours…</translation>
    </message>
    <message>
        <source>version {number}</source>
        <translation>version {number}</translation>
    </message>
    <message numerus="yes">
        <source>{done} of {n} verdicts</source>
        <translation>
            <numerusform>{done} sur {n} verdict</numerusform>
            <numerusform>{done} sur {n} verdicts</numerusform>
        </translation>
    </message>
    <message>
        <source>{done} of {total}</source>
        <translation>{done} sur {total}</translation>
    </message>
    <message>
        <source>{done}, {waiting} waiting</source>
        <translation>{done}, {waiting} en attente</translation>
    </message>
    <message>
        <source>{low}–{high} %</source>
        <translation>{low}–{high}&#xa0;%</translation>
    </message>
    <message>
        <source>{medium} medium, {high} high</source>
        <translation>{medium} moyen, {high} élevé</translation>
    </message>
    <message>
        <source>{number}/s</source>
        <translation>{number}/s</translation>
    </message>
    <message numerus="yes">
        <source>{n} evaluations measured on it are kept, with the examples that they need.</source>
        <translation>
            <numerusform>{n} évaluation mesurée sur ce jeu est conservée, avec les exemples dont elle a besoin.</numerusform>
            <numerusform>{n} évaluations mesurées sur ce jeu sont conservées, avec les exemples dont elles ont besoin.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} evaluations measured on it keep the old name.</source>
        <translation>
            <numerusform>{n} évaluation mesurée sur ce jeu garde l’ancien nom.</numerusform>
            <numerusform>{n} évaluations mesurées sur ce jeu gardent l’ancien nom.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} examples</source>
        <translation>
            <numerusform>{n} exemple</numerusform>
            <numerusform>{n} exemples</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} examples. Double-click one, or press Enter, for the model&apos;s reasoning.</source>
        <translation>
            <numerusform>{n} exemple. Double-cliquez dessus, ou appuyez sur Entrée, pour voir le raisonnement du modèle.</numerusform>
            <numerusform>{n} exemples. Double-cliquez sur l’un d’eux, ou appuyez sur Entrée, pour voir le raisonnement du modèle.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} examples: {labels}</source>
        <translation>
            <numerusform>{n} exemple&#xa0;: {labels}</numerusform>
            <numerusform>{n} exemples&#xa0;: {labels}</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} rows</source>
        <translation>
            <numerusform>{n} ligne</numerusform>
            <numerusform>{n} lignes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} rows are not examples and are skipped.</source>
        <translation>
            <numerusform>{n} ligne n’est pas un exemple et est ignorée.</numerusform>
            <numerusform>{n} lignes ne sont pas des exemples et sont ignorées.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} texts have contradictory labels.</source>
        <translation>
            <numerusform>{n} texte a des étiquettes contradictoires.</numerusform>
            <numerusform>{n} textes ont des étiquettes contradictoires.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} verdicts changed</source>
        <translation>
            <numerusform>{n} verdict changé</numerusform>
            <numerusform>{n} verdicts changés</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} verdicts reused</source>
        <translation>
            <numerusform>{n} verdict réutilisé</numerusform>
            <numerusform>{n} verdicts réutilisés</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{policy} · {name} now has {n} examples.</source>
        <translation>
            <numerusform>{policy} · {name} a maintenant {n} exemple.</numerusform>
            <numerusform>{policy} · {name} a maintenant {n} exemples.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{policy} · {name}, {n} examples</source>
        <translation>
            <numerusform>{policy} · {name}, {n} exemple</numerusform>
            <numerusform>{policy} · {name}, {n} exemples</numerusform>
        </translation>
    </message>
    <message>
        <source>{policy}: what is allowed is judged again above {low} probability of a violation, what violates below {high}.</source>
        <translation>{policy}&#xa0;: ce qui est autorisé est jugé de nouveau au-dessus de {low} de probabilité d’infraction, ce qui enfreint au-dessous de {high}.</translation>
    </message>
    <message>
        <source>{title}: draft and saved version</source>
        <translation>{title}&#xa0;: brouillon et version enregistrée</translation>
    </message>
    <message>
        <source>{value} ({range})</source>
        <translation>{value} ({range})</translation>
    </message>
    <message>
        <source>{what} compared ({columns}): same verdict on {same}, kappa {kappa}. Violations: {violations}.</source>
        <translation>{what} comparés ({columns})&#xa0;: même verdict sur {same}, kappa {kappa}. Infractions&#xa0;: {violations}.</translation>
    </message>
    <message>
        <source>{what}: {first} → {second}</source>
        <translation>{what}&#xa0;: {first} → {second}</translation>
    </message>
    <message>
        <source>“{title}” was deleted.</source>
        <translation>«&#xa0;{title}&#xa0;» a été supprimé.</translation>
    </message>
    <message>
        <source>“{title}” will be deleted with its verdicts and figures. This can&apos;t be undone. Golden sets and policies are kept.</source>
        <translation>«&#xa0;{title}&#xa0;» sera supprimée avec ses verdicts et ses chiffres. Cette action est irréversible. Les jeux de référence et les politiques sont conservés.</translation>
    </message>
    <message numerus="yes">
        <source>“{title}” will be deleted, with {n} versions. This can&apos;t be undone.</source>
        <translation>
            <numerusform>«&#xa0;{title}&#xa0;» sera supprimé, avec {n} version. Cette action est irréversible.</numerusform>
            <numerusform>«&#xa0;{title}&#xa0;» sera supprimé, avec {n} versions. Cette action est irréversible.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ExportForms</name>
    <message>
        <source>CSV, for spreadsheets</source>
        <translation>CSV, pour les tableurs</translation>
    </message>
    <message>
        <source>Coop, items to submit</source>
        <translation>Coop, éléments à soumettre</translation>
    </message>
    <message>
        <source>JSON Lines, exact text</source>
        <translation>JSON Lines, texte exact</translation>
    </message>
    <message>
        <source>Label Studio, tasks</source>
        <translation>Label Studio, tâches</translation>
    </message>
    <message>
        <source>Osprey, actions</source>
        <translation>Osprey, actions</translation>
    </message>
</context>
<context>
    <name>Help</name>
    <message>
        <source>Back</source>
        <translation>Précédent</translation>
    </message>
    <message>
        <source>Guide</source>
        <translation>Guide</translation>
    </message>
    <message>
        <source>Nothing found. Try another word.</source>
        <translation>Aucun résultat. Essayez un autre mot.</translation>
    </message>
    <message>
        <source>Pages</source>
        <translation>Pages</translation>
    </message>
    <message>
        <source>Plumbline Help</source>
        <translation>Aide de Plumbline</translation>
    </message>
    <message>
        <source>Search results</source>
        <translation>Résultats de la recherche</translation>
    </message>
    <message>
        <source>Search the guide</source>
        <translation>Rechercher dans le guide</translation>
    </message>
</context>
<context>
    <name>History</name>
    <message>
        <source>Add to case…</source>
        <translation>Ajouter à une affaire…</translation>
    </message>
    <message>
        <source>All results will be exported.</source>
        <translation>Tous les résultats seront exportés.</translation>
    </message>
    <message numerus="yes">
        <source>All results will be exported: more than {n} verdicts.</source>
        <translation>
            <numerusform>Tous les résultats seront exportés&#xa0;: plus de {n} verdict.</numerusform>
            <numerusform>Tous les résultats seront exportés&#xa0;: plus de {n} verdicts.</numerusform>
        </translation>
    </message>
    <message>
        <source>All runs with the policy</source>
        <translation>Toutes les vérifications avec la politique</translation>
    </message>
    <message>
        <source>Any</source>
        <translation>Tous</translation>
    </message>
    <message>
        <source>Apply</source>
        <translation>Appliquer</translation>
    </message>
    <message>
        <source>Author</source>
        <translation>Auteur</translation>
    </message>
    <message>
        <source>Author…</source>
        <translation>Auteur…</translation>
    </message>
    <message>
        <source>CSV files</source>
        <translation>Fichiers CSV</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>Cases…</source>
        <translation>Affaires…</translation>
    </message>
    <message>
        <source>Change…</source>
        <translation>Modifier…</translation>
    </message>
    <message>
        <source>Check a report…</source>
        <translation>Vérifier un rapport…</translation>
    </message>
    <message>
        <source>Check history…</source>
        <translation>Vérifier l’historique…</translation>
    </message>
    <message>
        <source>Checked</source>
        <translation>Vérifié</translation>
    </message>
    <message>
        <source>Choose file…</source>
        <translation>Choisir un fichier…</translation>
    </message>
    <message>
        <source>Clear all</source>
        <translation>Tout effacer</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fermer</translation>
    </message>
    <message>
        <source>Compacting the history file…</source>
        <translation>Compactage du fichier de l’historique…</translation>
    </message>
    <message>
        <source>Content</source>
        <translation>Contenu</translation>
    </message>
    <message>
        <source>Content hidden</source>
        <translation>Contenu masqué</translation>
    </message>
    <message>
        <source>Copy text</source>
        <translation>Copier le texte</translation>
    </message>
    <message>
        <source>Counting…</source>
        <translation>Comptage…</translation>
    </message>
    <message>
        <source>Custom range…</source>
        <translation>Période personnalisée…</translation>
    </message>
    <message>
        <source>Date checked</source>
        <translation>Date de vérification</translation>
    </message>
    <message>
        <source>Date written</source>
        <translation>Date d’écriture</translation>
    </message>
    <message>
        <source>Days</source>
        <translation>Jours</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Supprimer</translation>
    </message>
    <message>
        <source>Delete from history</source>
        <translation>Supprimer de l’historique</translation>
    </message>
    <message>
        <source>Delete runs…</source>
        <translation>Supprimer des vérifications…</translation>
    </message>
    <message>
        <source>Deleting…</source>
        <translation>Suppression…</translation>
    </message>
    <message>
        <source>Effort</source>
        <translation>Effort</translation>
    </message>
    <message>
        <source>Evaluations</source>
        <translation>Évaluations</translation>
    </message>
    <message>
        <source>Every verdict is kept here with its reasons and your reviews. Check some text, then search for it here.</source>
        <translation>Chaque verdict est conservé ici avec ses raisons et vos décisions. Vérifiez du texte, puis recherchez-le ici.</translation>
    </message>
    <message>
        <source>Everything</source>
        <translation>Tout</translation>
    </message>
    <message>
        <source>Export results</source>
        <translation>Exporter les résultats</translation>
    </message>
    <message>
        <source>Export stopped. No file was written.</source>
        <translation>Export arrêté. Aucun fichier n’a été écrit.</translation>
    </message>
    <message>
        <source>Exporting to {file}: {verdicts}</source>
        <translation>Export vers {file}&#xa0;: {verdicts}</translation>
    </message>
    <message>
        <source>Exporting to {file}…</source>
        <translation>Export vers {file}…</translation>
    </message>
    <message>
        <source>Export…</source>
        <translation>Exporter…</translation>
    </message>
    <message>
        <source>File</source>
        <translation>Fichier</translation>
    </message>
    <message>
        <source>File…</source>
        <translation>Fichier…</translation>
    </message>
    <message>
        <source>Filter</source>
        <translation>Filtre</translation>
    </message>
    <message>
        <source>Filter by author</source>
        <translation>Filtrer par auteur</translation>
    </message>
    <message>
        <source>Filter by file</source>
        <translation>Filtrer par fichier</translation>
    </message>
    <message>
        <source>Delete this saved search?</source>
        <translation>Supprimer cette recherche enregistrée&#x202f;?</translation>
    </message>
    <message>
        <source>Delete…</source>
        <translation>Supprimer…</translation>
    </message>
    <message numerus="yes">
        <source>Deleting: {done} of {n} items</source>
        <translation>
            <numerusform>Suppression&#xa0;: {done} sur {n} élément</numerusform>
            <numerusform>Suppression&#xa0;: {done} sur {n} éléments</numerusform>
        </translation>
    </message>
    <message>
        <source>Finished</source>
        <translation>Terminée</translation>
    </message>
    <message>
        <source>Finished runs older than (days)</source>
        <translation>Vérifications terminées depuis plus de (jours)</translation>
    </message>
    <message>
        <source>Format</source>
        <translation>Format</translation>
    </message>
    <message>
        <source>From</source>
        <translation>Du</translation>
    </message>
    <message>
        <source>Go to Check</source>
        <translation>Aller à Vérifier</translation>
    </message>
    <message>
        <source>Include the model&apos;s reasoning</source>
        <translation>Inclure le raisonnement du modèle</translation>
    </message>
    <message>
        <source>Included</source>
        <translation>Incluses</translation>
    </message>
    <message>
        <source>Interrupted</source>
        <translation>Interrompue</translation>
    </message>
    <message>
        <source>JSON Lines files</source>
        <translation>Fichiers JSON Lines</translation>
    </message>
    <message>
        <source>JSON files</source>
        <translation>Fichiers JSON</translation>
    </message>
    <message>
        <source>Judged</source>
        <translation>Jugé</translation>
    </message>
    <message>
        <source>Label</source>
        <translation>Étiquette</translation>
    </message>
    <message>
        <source>Last 30 days</source>
        <translation>30 derniers jours</translation>
    </message>
    <message>
        <source>Last 365 days</source>
        <translation>365 derniers jours</translation>
    </message>
    <message>
        <source>Last 7 days</source>
        <translation>7 derniers jours</translation>
    </message>
    <message>
        <source>Left out</source>
        <translation>Exclues</translation>
    </message>
    <message>
        <source>Match in hidden content</source>
        <translation>Correspondance dans le contenu masqué</translation>
    </message>
    <message>
        <source>Model</source>
        <translation>Modèle</translation>
    </message>
    <message>
        <source>More</source>
        <translation>Plus</translation>
    </message>
    <message>
        <source>More filters</source>
        <translation>Plus de filtres</translation>
    </message>
    <message numerus="yes">
        <source>More than {n} runs</source>
        <translation>
            <numerusform>Plus de {n} vérification</numerusform>
            <numerusform>Plus de {n} vérifications</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>More than {n} verdicts</source>
        <translation>
            <numerusform>Plus de {n} verdict</numerusform>
            <numerusform>Plus de {n} verdicts</numerusform>
        </translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nom</translation>
    </message>
    <message>
        <source>No matches</source>
        <translation>Aucun résultat</translation>
    </message>
    <message>
        <source>No readable date</source>
        <translation>Aucune date lisible</translation>
    </message>
    <message>
        <source>No verdict matches all of these words and filters.</source>
        <translation>Aucun verdict ne correspond à tous ces mots et filtres.</translation>
    </message>
    <message>
        <source>No verdicts yet</source>
        <translation>Pas encore de verdicts</translation>
    </message>
    <message>
        <source>Not reviewed</source>
        <translation>Non examiné</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Note</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>Notes</translation>
    </message>
    <message>
        <source>Nothing to delete.</source>
        <translation>Rien à supprimer.</translation>
    </message>
    <message>
        <source>Nothing was recorded. Select one verdict to decide on it.</source>
        <translation>Rien n’a été consigné. Sélectionnez un seul verdict pour vous prononcer.</translation>
    </message>
    <message>
        <source>Only this author</source>
        <translation>Seulement cet auteur</translation>
    </message>
    <message>
        <source>Only this file</source>
        <translation>Seulement ce fichier</translation>
    </message>
    <message>
        <source>Open in Check</source>
        <translation>Ouvrir dans Vérifier</translation>
    </message>
    <message>
        <source>Part of a name or an address is enough. Several words must all occur.</source>
        <translation>Une partie d’un nom ou d’une adresse suffit. S’il y a plusieurs mots, tous doivent y figurer.</translation>
    </message>
    <message>
        <source>Part of the name of a file or a folder is enough. Several words must all occur.</source>
        <translation>Une partie du nom d’un fichier ou d’un dossier suffit. S’il y a plusieurs mots, tous doivent y figurer.</translation>
    </message>
    <message>
        <source>Paused</source>
        <translation>En pause</translation>
    </message>
    <message>
        <source>Policies</source>
        <translation>Politiques</translation>
    </message>
    <message>
        <source>Policy</source>
        <translation>Politique</translation>
    </message>
    <message>
        <source>Progress</source>
        <translation>Progression</translation>
    </message>
    <message>
        <source>Reading</source>
        <translation>Lecture</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Raison</translation>
    </message>
    <message>
        <source>Reasoning</source>
        <translation>Raisonnement</translation>
    </message>
    <message>
        <source>Reasons</source>
        <translation>Raisons</translation>
    </message>
    <message>
        <source>Rename</source>
        <translation>Renommer</translation>
    </message>
    <message>
        <source>Rename or delete…</source>
        <translation>Renommer ou supprimer…</translation>
    </message>
    <message>
        <source>Replace</source>
        <translation>Remplacer</translation>
    </message>
    <message>
        <source>Reports</source>
        <translation>Rapports</translation>
    </message>
    <message>
        <source>Reports and cases</source>
        <translation>Rapports et affaires</translation>
    </message>
    <message>
        <source>Report…</source>
        <translation>Rapport…</translation>
    </message>
    <message>
        <source>Resume</source>
        <translation>Reprendre</translation>
    </message>
    <message>
        <source>Review</source>
        <translation>Décision</translation>
    </message>
    <message>
        <source>Reviewed</source>
        <translation>Examiné</translation>
    </message>
    <message>
        <source>Reviewed: {decision}</source>
        <translation>Examiné&#xa0;: {decision}</translation>
    </message>
    <message>
        <source>Run</source>
        <translation>Vérification</translation>
    </message>
    <message>
        <source>“{name}” will be deleted. What it finds stays in the history.</source>
        <translation>«&#xa0;{name}&#xa0;» sera supprimée. Ce qu’elle trouve reste dans l’historique.</translation>
    </message>
    <message>
        <source>Running</source>
        <translation>En cours</translation>
    </message>
    <message>
        <source>Run {run}</source>
        <translation>Vérification {run}</translation>
    </message>
    <message>
        <source>Runs</source>
        <translation>Vérifications</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Enregistrer</translation>
    </message>
    <message>
        <source>Save this search</source>
        <translation>Enregistrer cette recherche</translation>
    </message>
    <message>
        <source>Save this search…</source>
        <translation>Enregistrer cette recherche…</translation>
    </message>
    <message>
        <source>Saved searches</source>
        <translation>Recherches enregistrées</translation>
    </message>
    <message>
        <source>Saved {when}</source>
        <translation>Enregistrée le {when}</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>Rechercher</translation>
    </message>
    <message>
        <source>Search content, reasons, notes and policies</source>
        <translation>Rechercher dans le contenu, les raisons, les notes et les politiques</translation>
    </message>
    <message>
        <source>Search in</source>
        <translation>Rechercher dans</translation>
    </message>
    <message>
        <source>Searching…</source>
        <translation>Recherche…</translation>
    </message>
    <message>
        <source>Select a verdict to see its details.</source>
        <translation>Sélectionnez un verdict pour en voir les détails.</translation>
    </message>
    <message>
        <source>Selected: {runs}</source>
        <translation>Sélection&#xa0;: {runs}</translation>
    </message>
    <message>
        <source>Show all verdicts</source>
        <translation>Afficher tous les verdicts</translation>
    </message>
    <message>
        <source>Show verdicts</source>
        <translation>Afficher les verdicts</translation>
    </message>
    <message>
        <source>Some of the selected verdicts are not loaded. Select fewer at once.</source>
        <translation>Certains des verdicts sélectionnés ne sont pas chargés. Sélectionnez-en moins à la fois.</translation>
    </message>
    <message>
        <source>Started</source>
        <translation>Début</translation>
    </message>
    <message>
        <source>State</source>
        <translation>État</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Arrêter</translation>
    </message>
    <message>
        <source>Dates are taken as written in the source. Content without a date, or with an ambiguous one such as 03/04/2024, isn&apos;t found: choose “No readable date” to see it.</source>
        <translation>Le jour compte tel qu’il est écrit dans la source. Les contenus sans date, ou avec une date qui peut être lue de deux façons, comme 03/04/2024, ne sont pas trouvés&#xa0;: choisissez «&#xa0;Aucune date lisible&#xa0;» pour les voir.</translation>
    </message>
    <message>
        <source>The file contains the checked content. Anyone who has the file can read it.</source>
        <translation>Le fichier contient le contenu vérifié. Toute personne qui a le fichier peut le lire.</translation>
    </message>
    <message>
        <source>The items get the type “{type}”. You can change it in Settings, under “Other programs”.</source>
        <translation>Les éléments reçoivent le type «&#xa0;{type}&#xa0;». Vous pouvez le modifier dans les Paramètres, sous «&#xa0;Autres programmes&#xa0;».</translation>
    </message>
    <message numerus="yes">
        <source>The list shows {n} verdicts of these runs.</source>
        <translation>
            <numerusform>La liste montre {n} verdict de ces vérifications.</numerusform>
            <numerusform>La liste montre {n} verdicts de ces vérifications.</numerusform>
        </translation>
    </message>
    <message>
        <source>The words and filters are kept in the history. If it is encrypted, so are they.</source>
        <translation>Les mots et les filtres sont conservés dans l’historique. S’il est chiffré, ils le sont aussi.</translation>
    </message>
    <message>
        <source>There is a saved search of this name. It will be replaced.</source>
        <translation>Il y a une recherche enregistrée de ce nom. Elle sera remplacée.</translation>
    </message>
    <message>
        <source>This can&apos;t be undone. The history file becomes smaller. Policies, golden sets and exported files are kept.</source>
        <translation>Cette action ne peut pas être annulée. Le fichier de l’historique diminue. Les politiques, les jeux de référence et les fichiers exportés sont conservés.</translation>
    </message>
    <message>
        <source>This deletes {runs} with {items}: texts, verdicts, reasoning and the reviews of {reviewed}.</source>
        <translation>Ceci supprime {runs} avec {items}&#xa0;: textes, verdicts, raisonnements et décisions sur {reviewed}.</translation>
    </message>
    <message>
        <source>Time stamps…</source>
        <translation>Horodatages…</translation>
    </message>
    <message>
        <source>To</source>
        <translation>Au</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>Aujourd’hui</translation>
    </message>
    <message>
        <source>Verdict</source>
        <translation>Verdict</translation>
    </message>
    <message>
        <source>Verdicts</source>
        <translation>Verdicts</translation>
    </message>
    <message>
        <source>View</source>
        <translation>Afficher</translation>
    </message>
    <message>
        <source>Violations</source>
        <translation>Infractions</translation>
    </message>
    <message>
        <source>What the list shows</source>
        <translation>Ce que montre la liste</translation>
    </message>
    <message>
        <source>Written</source>
        <translation>Écrit</translation>
    </message>
    <message>
        <source>You agreed</source>
        <translation>Vous avez approuvé</translation>
    </message>
    <message>
        <source>You disagreed</source>
        <translation>Vous avez décidé autrement</translation>
    </message>
    <message>
        <source>deleted run</source>
        <translation>vérification supprimée</translation>
    </message>
    <message>
        <source>from {day}</source>
        <translation>à partir du {day}</translation>
    </message>
    <message>
        <source>until {day}</source>
        <translation>jusqu’au {day}</translation>
    </message>
    <message>
        <source>verdicts</source>
        <translation>verdicts</translation>
    </message>
    <message>
        <source>{done} of {total}</source>
        <translation>{done} sur {total}</translation>
    </message>
    <message>
        <source>{filter}: {value}</source>
        <translation>{filter}&#xa0;: {value}</translation>
    </message>
    <message numerus="yes">
        <source>{n} items</source>
        <translation>
            <numerusform>{n} élément</numerusform>
            <numerusform>{n} éléments</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} items added to the case “{name}”.</source>
        <translation>
            <numerusform>{n} élément ajouté à l’affaire «&#xa0;{name}&#xa0;».</numerusform>
            <numerusform>{n} éléments ajoutés à l’affaire «&#xa0;{name}&#xa0;».</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} items deleted.</source>
        <translation>
            <numerusform>{n} élément supprimé.</numerusform>
            <numerusform>{n} éléments supprimés.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} open appeals on these items will be deleted undecided.</source>
        <translation>
            <numerusform>{n} contestation en cours sur ces éléments sera supprimée sans décision.</numerusform>
            <numerusform>{n} contestations en cours sur ces éléments seront supprimées sans décision.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} other verdicts of these runs will be deleted too.</source>
        <translation>
            <numerusform>{n} autre verdict de ces vérifications sera aussi supprimé.</numerusform>
            <numerusform>{n} autres verdicts de ces vérifications seront aussi supprimés.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} reviewed items</source>
        <translation>
            <numerusform>{n} élément examiné</numerusform>
            <numerusform>{n} éléments examinés</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} runs</source>
        <translation>
            <numerusform>{n} vérification</numerusform>
            <numerusform>{n} vérifications</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} runs in progress are kept.</source>
        <translation>
            <numerusform>{n} vérification en cours est conservée.</numerusform>
            <numerusform>{n} vérifications en cours sont conservées.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} verdicts</source>
        <translation>
            <numerusform>{n} verdict</numerusform>
            <numerusform>{n} verdicts</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} verdicts exported to {file}.</source>
        <translation>
            <numerusform>{n} verdict exporté vers {file}.</numerusform>
            <numerusform>{n} verdicts exportés vers {file}.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} verdicts will be exported.</source>
        <translation>
            <numerusform>{n} verdict sera exporté.</numerusform>
            <numerusform>{n} verdicts seront exportés.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Integrity</name>
    <message>
        <source>Check</source>
        <translation>Vérifier</translation>
    </message>
    <message>
        <source>Check history</source>
        <translation>Vérifier l’historique</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fermer</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Copier</translation>
    </message>
    <message>
        <source>Reading the file…</source>
        <translation>Lecture du fichier…</translation>
    </message>
    <message>
        <source>Save seal</source>
        <translation>Enregistrer le sceau</translation>
    </message>
    <message>
        <source>Save…</source>
        <translation>Enregistrer…</translation>
    </message>
    <message>
        <source>Seal</source>
        <translation>Sceau</translation>
    </message>
    <message>
        <source>Seal that you kept (optional)</source>
        <translation>Sceau que vous avez conservé, si vous en avez un</translation>
    </message>
    <message>
        <source>Text files</source>
        <translation>Fichiers texte</translation>
    </message>
    <message>
        <source>The check reads the whole history. It finds damage, and names what was changed or removed since it was recorded.</source>
        <translation>La vérification lit tout l’historique. Elle trouve les dommages et indique ce qui a été modifié ou retiré depuis son enregistrement.</translation>
    </message>
    <message>
        <source>The check was stopped before it had a result.</source>
        <translation>La vérification a été arrêtée. Elle n’indique encore rien.</translation>
    </message>
    <message>
        <source>The seal was saved to {file}.</source>
        <translation>Le sceau a été enregistré dans {file}.</translation>
    </message>
    <message>
        <source>This is the history&apos;s seal. Keep it somewhere other than this computer, on paper or with another person. It can later show that nothing recorded before it was changed.</source>
        <translation>Voici le sceau de l’historique. Conservez-le hors de cet ordinateur, sur papier ou chez une autre personne&#xa0;: il montrera plus tard que rien de ce qui le précède n’a été modifié.</translation>
    </message>
    <message>
        <source>Time stamps…</source>
        <translation>Horodatages…</translation>
    </message>
    <message>
        <source>Without a seal that was kept elsewhere, this does not rule out that the whole history was forged.</source>
        <translation>Sans un sceau conservé ailleurs, cela n’exclut pas que tout l’historique ait été falsifié.</translation>
    </message>
    <message>
        <source>seal</source>
        <translation>sceau</translation>
    </message>
    <message numerus="yes">
        <source>{done} of {n} records checked</source>
        <translation>
            <numerusform>{done} sur {n} enregistrement vérifié</numerusform>
            <numerusform>{done} sur {n} enregistrements vérifiés</numerusform>
        </translation>
    </message>
    <message>
        <source>✓ The history is intact.</source>
        <translation>✓ L’historique est intact.</translation>
    </message>
    <message>
        <source>✕ The history does not match the seal.</source>
        <translation>✕ L’historique ne correspond pas au sceau.</translation>
    </message>
    <message>
        <source>✕ The history is not as it was recorded.</source>
        <translation>✕ L’historique n’est pas tel qu’il a été enregistré.</translation>
    </message>
</context>
<context>
    <name>Models</name>
    <message>
        <source>Accept and download</source>
        <translation>Accepter et télécharger</translation>
    </message>
    <message>
        <source>Access token needed</source>
        <translation>Jeton d’accès nécessaire</translation>
    </message>
    <message>
        <source>Another repository</source>
        <translation>Autre dépôt</translation>
    </message>
    <message>
        <source>Another repository…</source>
        <translation>Autre dépôt…</translation>
    </message>
    <message>
        <source>Available</source>
        <translation>Disponible</translation>
    </message>
    <message>
        <source>Can&apos;t be used</source>
        <translation>Inutilisable</translation>
    </message>
    <message>
        <source>Checking</source>
        <translation>Contrôle</translation>
    </message>
    <message>
        <source>Contacting the hub…</source>
        <translation>Contact avec le hub…</translation>
    </message>
    <message>
        <source>Continue</source>
        <translation>Continuer</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Copier</translation>
    </message>
    <message>
        <source>Damaged; it is never loaded</source>
        <translation>Endommagé&#x202f;; il n’est jamais chargé</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Supprimer</translation>
    </message>
    <message>
        <source>Delete model</source>
        <translation>Supprimer le modèle</translation>
    </message>
    <message>
        <source>Delete…</source>
        <translation>Supprimer…</translation>
    </message>
    <message>
        <source>Doesn&apos;t fit on this machine</source>
        <translation>Ne tient pas sur cet ordinateur</translation>
    </message>
    <message>
        <source>Download</source>
        <translation>Télécharger</translation>
    </message>
    <message>
        <source>Download anyway</source>
        <translation>Télécharger quand même</translation>
    </message>
    <message>
        <source>Download these files?</source>
        <translation>Télécharger ces fichiers&#x202f;?</translation>
    </message>
    <message>
        <source>Downloading</source>
        <translation>Téléchargement</translation>
    </message>
    <message>
        <source>Downloading: {percent} %</source>
        <translation>Téléchargement&#xa0;: {percent}&#xa0;%</translation>
    </message>
    <message>
        <source>Download…</source>
        <translation>Télécharger…</translation>
    </message>
    <message>
        <source>FILES</source>
        <translation>FICHIERS</translation>
    </message>
    <message>
        <source>File damaged: its sha256 is not the expected one</source>
        <translation>Fichier endommagé&#xa0;: son sha256 n’est pas celui attendu</translation>
    </message>
    <message>
        <source>File not verified: its sha256 is not known to Plumbline</source>
        <translation>Fichier non contrôlé&#xa0;: son sha256 n’est pas connu de Plumbline</translation>
    </message>
    <message>
        <source>File verified</source>
        <translation>Fichier contrôlé</translation>
    </message>
    <message>
        <source>Find on this disk</source>
        <translation>Rechercher sur ce disque</translation>
    </message>
    <message>
        <source>For comparison</source>
        <translation>Pour comparaison</translation>
    </message>
    <message>
        <source>For learning and trying out, not for decisions</source>
        <translation>Pour apprendre et essayer, pas pour décider</translation>
    </message>
    <message>
        <source>For moderation</source>
        <translation>Pour la modération</translation>
    </message>
    <message>
        <source>Format: {quantization}</source>
        <translation>Format&#xa0;: {quantization}</translation>
    </message>
    <message>
        <source>I have read these terms and accept them</source>
        <translation>J’ai lu ces conditions et je les accepte</translation>
    </message>
    <message>
        <source>Import</source>
        <translation>Importer</translation>
    </message>
    <message>
        <source>Import files</source>
        <translation>Importer des fichiers</translation>
    </message>
    <message>
        <source>Import files…</source>
        <translation>Importer des fichiers…</translation>
    </message>
    <message>
        <source>Import folder</source>
        <translation>Importer un dossier</translation>
    </message>
    <message>
        <source>Import folder…</source>
        <translation>Importer un dossier…</translation>
    </message>
    <message>
        <source>Import these models?</source>
        <translation>Importer ces modèles&#x202f;?</translation>
    </message>
    <message>
        <source>Importing</source>
        <translation>Importation</translation>
    </message>
    <message>
        <source>Importing {name}…</source>
        <translation>Importation de {name}…</translation>
    </message>
    <message>
        <source>Installed</source>
        <translation>Installé</translation>
    </message>
    <message>
        <source>LM Studio, Hugging Face, llama.cpp, Jan, GPT4All and Ollama have no gpt-oss models on this disk.</source>
        <translation>LM Studio, Hugging Face, llama.cpp, Jan, GPT4All et Ollama n’ont pas de modèles gpt-oss sur ce disque.</translation>
    </message>
    <message>
        <source>Model details</source>
        <translation>Détails du modèle</translation>
    </message>
    <message>
        <source>Models</source>
        <translation>Modèles</translation>
    </message>
    <message>
        <source>Models (*.gguf)</source>
        <translation>Modèles (*.gguf)</translation>
    </message>
    <message>
        <source>Models found</source>
        <translation>Modèles trouvés</translation>
    </message>
    <message>
        <source>Move</source>
        <translation>Déplacer</translation>
    </message>
    <message>
        <source>Not measured yet</source>
        <translation>Pas encore mesuré</translation>
    </message>
    <message>
        <source>ON THIS MACHINE</source>
        <translation>SUR CET ORDINATEUR</translation>
    </message>
    <message>
        <source>Partly downloaded</source>
        <translation>Partiellement téléchargé</translation>
    </message>
    <message>
        <source>Partly downloaded: {percent} %</source>
        <translation>Partiellement téléchargé&#xa0;: {percent}&#xa0;%</translation>
    </message>
    <message>
        <source>Pause</source>
        <translation>Pause</translation>
    </message>
    <message>
        <source>Paused</source>
        <translation>En pause</translation>
    </message>
    <message>
        <source>Plumbline will contact {host}, which may redirect to its storage. Every contact is listed in the settings.</source>
        <translation>Plumbline contactera {host}, qui peut rediriger vers son espace de stockage. Chaque contact est consigné dans les paramètres.</translation>
    </message>
    <message>
        <source>Practice model</source>
        <translation>Modèle d’essai</translation>
    </message>
    <message>
        <source>Practice model: not for decisions</source>
        <translation>Modèle d’essai&#xa0;: pas pour décider</translation>
    </message>
    <message>
        <source>Progress</source>
        <translation>Progression</translation>
    </message>
    <message>
        <source>Recommended</source>
        <translation>Recommandé</translation>
    </message>
    <message>
        <source>Recommended for this machine</source>
        <translation>Recommandé pour cet ordinateur</translation>
    </message>
    <message>
        <source>Repairing</source>
        <translation>Réparation</translation>
    </message>
    <message>
        <source>Resume</source>
        <translation>Reprendre</translation>
    </message>
    <message>
        <source>Resume download…</source>
        <translation>Reprendre le téléchargement…</translation>
    </message>
    <message>
        <source>Runs slowly on this machine</source>
        <translation>Fonctionne lentement sur cet ordinateur</translation>
    </message>
    <message>
        <source>Runs well on this machine</source>
        <translation>Fonctionne bien sur cet ordinateur</translation>
    </message>
    <message>
        <source>SELF-TEST</source>
        <translation>AUTOTEST</translation>
    </message>
    <message>
        <source>STATUS</source>
        <translation>ÉTAT</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Paramètres</translation>
    </message>
    <message>
        <source>Size: {size}</source>
        <translation>Taille&#xa0;: {size}</translation>
    </message>
    <message>
        <source>Source: {source}</source>
        <translation>Source&#xa0;: {source}</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Arrêter</translation>
    </message>
    <message>
        <source>Test</source>
        <translation>Tester</translation>
    </message>
    <message>
        <source>Testing…</source>
        <translation>Test en cours…</translation>
    </message>
    <message>
        <source>The model failed the test.</source>
        <translation>Le modèle a échoué au test.</translation>
    </message>
    <message>
        <source>The model works.</source>
        <translation>Le modèle fonctionne.</translation>
    </message>
    <message>
        <source>The name of a repository with GGUF files of the gpt-oss architecture, such as organisation/name, or organisation/name:file.</source>
        <translation>Le nom d’un dépôt contenant des fichiers GGUF d’architecture gpt-oss, tel que organisation/name ou organisation/name:file.</translation>
    </message>
    <message>
        <source>The unfinished download of {title} will be deleted.</source>
        <translation>Le téléchargement inachevé de {title} sera supprimé.</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Réessayer</translation>
    </message>
    <message>
        <source>Use for checks</source>
        <translation>Utiliser pour les vérifications</translation>
    </message>
    <message>
        <source>Use in place</source>
        <translation>Utiliser sur place</translation>
    </message>
    <message>
        <source>Verify file</source>
        <translation>Contrôler le fichier</translation>
    </message>
    <message>
        <source>Verifying</source>
        <translation>Contrôle</translation>
    </message>
    <message>
        <source>Waiting</source>
        <translation>En attente</translation>
    </message>
    <message>
        <source>What happens to the files</source>
        <translation>Que faire des fichiers</translation>
    </message>
    <message>
        <source>{done} of {total}</source>
        <translation>{done} sur {total}</translation>
    </message>
    <message>
        <source>{model} (practice)</source>
        <translation>{model} (essai)</translation>
    </message>
    <message>
        <source>{name} is installed.</source>
        <translation>{name} est installé.</translation>
    </message>
    <message>
        <source>{name} was downloaded correctly but can&apos;t be used. {problem}</source>
        <translation>{name} a été correctement téléchargé mais ne peut pas être utilisé. {problem}</translation>
    </message>
    <message>
        <source>{rate} per second</source>
        <translation>{rate} par seconde</translation>
    </message>
    <message>
        <source>{repository}, commit {commit}</source>
        <translation>{repository}, commit {commit}</translation>
    </message>
    <message>
        <source>{size} to download; {free} free on the disk.</source>
        <translation>{size} à télécharger&#x202f;; {free} libres sur le disque.</translation>
    </message>
    <message>
        <source>{size}, {quantization}</source>
        <translation>{size}, {quantization}</translation>
    </message>
    <message>
        <source>{state}. Used for checks.</source>
        <translation>{state}. Utilisé pour les vérifications.</translation>
    </message>
    <message>
        <source>{time} left</source>
        <translation>encore {time}</translation>
    </message>
    <message>
        <source>{title} is damaged: its sha256 is not the expected one.</source>
        <translation>{title} est endommagé&#xa0;: son sha256 n’est pas celui attendu.</translation>
    </message>
    <message>
        <source>{title} verified: the file is unchanged.</source>
        <translation>{title} contrôlé&#xa0;: le fichier est inchangé.</translation>
    </message>
    <message>
        <source>{title} will be deleted from this disk. Its verdicts and files used in place are kept.</source>
        <translation>{title} sera supprimé de ce disque. Ses verdicts et les fichiers utilisés sur place sont conservés.</translation>
    </message>
    <message>
        <source>{what}: {done} of {total}</source>
        <translation>{what}&#xa0;: {done} sur {total}</translation>
    </message>
</context>
<context>
    <name>Notice</name>
    <message>
        <source>Dismiss</source>
        <translation>Fermer</translation>
    </message>
</context>
<context>
    <name>Pages</name>
    <message>
        <source>History</source>
        <translation>Historique</translation>
    </message>
    <message>
        <source>Policies</source>
        <translation>Politiques</translation>
    </message>
    <message>
        <source>Review</source>
        <translation>Examiner</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Paramètres</translation>
    </message>
</context>
<context>
    <name>Palette</name>
    <message>
        <source>Commands</source>
        <translation>Commandes</translation>
    </message>
    <message>
        <source>Find a command</source>
        <translation>Trouver une commande</translation>
    </message>
    <message>
        <source>No matching command</source>
        <translation>Aucune commande ne correspond</translation>
    </message>
    <message>
        <source>Type part of a command&apos;s name</source>
        <translation>Tapez une partie du nom d’une commande</translation>
    </message>
</context>
<context>
    <name>Policies</name>
    <message>
        <source>0 or 1</source>
        <translation>0 ou 1</translation>
    </message>
    <message>
        <source>A code from a list</source>
        <translation>Un code d’une liste</translation>
    </message>
    <message>
        <source>A policy with this name already exists.</source>
        <translation>Une politique de ce nom existe déjà.</translation>
    </message>
    <message>
        <source>A word from a list</source>
        <translation>Un mot d’une liste</translation>
    </message>
    <message>
        <source>ADVICE</source>
        <translation>CONSEILS</translation>
    </message>
    <message>
        <source>Add a field</source>
        <translation>Ajouter un champ</translation>
    </message>
    <message>
        <source>Add an answer</source>
        <translation>Ajouter une réponse</translation>
    </message>
    <message>
        <source>Advice</source>
        <translation>Conseils</translation>
    </message>
    <message>
        <source>All files</source>
        <translation>Tous les fichiers</translation>
    </message>
    <message>
        <source>Analyse again</source>
        <translation>Analyser de nouveau</translation>
    </message>
    <message>
        <source>Analysing this text takes too long, so it is shown without analysis.</source>
        <translation>L’analyse de ce texte prend trop de temps&#xa0;: il est donc affiché sans analyse.</translation>
    </message>
    <message>
        <source>Answer</source>
        <translation>Réponse</translation>
    </message>
    <message>
        <source>Answer format</source>
        <translation>Format de réponse</translation>
    </message>
    <message>
        <source>Answer: {labels}</source>
        <translation>Réponse&#xa0;: {labels}</translation>
    </message>
    <message>
        <source>Answers and their meanings</source>
        <translation>Réponses et leur signification</translation>
    </message>
    <message>
        <source>Apply</source>
        <translation>Appliquer</translation>
    </message>
    <message>
        <source>Begin with the four sections of a good policy</source>
        <translation>Commencer par les quatre sections d’une bonne politique</translation>
    </message>
    <message>
        <source>Blur the texts that are judged under this policy</source>
        <translation>Flouter les textes jugés selon cette politique</translation>
    </message>
    <message>
        <source>CTRL+ENTER</source>
        <translation>CTRL+ENTRÉE</translation>
    </message>
    <message>
        <source>Can be null</source>
        <translation>Peut être null</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>Change…</source>
        <translation>Modifier…</translation>
    </message>
    <message>
        <source>Check with this policy</source>
        <translation>Vérifier avec cette politique</translation>
    </message>
    <message>
        <source>Choose</source>
        <translation>Choisir</translation>
    </message>
    <message>
        <source>Choose how the answers are read first.</source>
        <translation>Choisissez d’abord comment les réponses sont lues.</translation>
    </message>
    <message>
        <source>Choose: {reading}</source>
        <translation>Choisir&#xa0;: {reading}</translation>
    </message>
    <message>
        <source>Compare with</source>
        <translation>Comparer avec</translation>
    </message>
    <message>
        <source>Confidence: {word}</source>
        <translation>Confiance&#xa0;: {word}</translation>
    </message>
    <message>
        <source>Current text</source>
        <translation>Texte actuel</translation>
    </message>
    <message>
        <source>Details</source>
        <translation>Détails</translation>
    </message>
    <message>
        <source>Detect from text</source>
        <translation>Détecter dans le texte</translation>
    </message>
    <message>
        <source>Detected in the policy&apos;s text. Your changes override it.</source>
        <translation>Détecté dans le texte de la politique. Vos modifications l’emportent.</translation>
    </message>
    <message>
        <source>Differences</source>
        <translation>Différences</translation>
    </message>
    <message>
        <source>Discard changes and restore</source>
        <translation>Abandonner les modifications et restaurer</translation>
    </message>
    <message>
        <source>Draft</source>
        <translation>Brouillon</translation>
    </message>
    <message>
        <source>Duplicate policy</source>
        <translation>Dupliquer la politique</translation>
    </message>
    <message>
        <source>Enter a sample text</source>
        <translation>Saisir un texte d’exemple</translation>
    </message>
    <message>
        <source>Enter an answer to see how it is read</source>
        <translation>Saisissez une réponse pour voir comment elle est lue</translation>
    </message>
    <message>
        <source>Error</source>
        <translation>Erreur</translation>
    </message>
    <message>
        <source>Export as ZIP file</source>
        <translation>Exporter dans un fichier ZIP</translation>
    </message>
    <message>
        <source>Export to folder</source>
        <translation>Exporter dans un dossier</translation>
    </message>
    <message>
        <source>Field</source>
        <translation>Champ</translation>
    </message>
    <message>
        <source>Fields of the answer</source>
        <translation>Champs de la réponse</translation>
    </message>
    <message>
        <source>Fields, in order</source>
        <translation>Champs, dans l’ordre</translation>
    </message>
    <message>
        <source>HOW ANSWERS ARE READ</source>
        <translation>COMMENT LES RÉPONSES SONT LUES</translation>
    </message>
    <message>
        <source>Hide reasoning</source>
        <translation>Masquer le raisonnement</translation>
    </message>
    <message>
        <source>Hint</source>
        <translation>Suggestion</translation>
    </message>
    <message>
        <source>How answers are read: {title}</source>
        <translation>Comment les réponses sont lues&#xa0;: {title}</translation>
    </message>
    <message>
        <source>Import policies</source>
        <translation>Importer des politiques</translation>
    </message>
    <message>
        <source>Import policy folder</source>
        <translation>Importer un dossier de politiques</translation>
    </message>
    <message>
        <source>Import stopped. Policies imported so far are kept.</source>
        <translation>Importation arrêtée. Les politiques importées jusqu’ici sont conservées.</translation>
    </message>
    <message>
        <source>Importing policies…</source>
        <translation>Importation des politiques…</translation>
    </message>
    <message>
        <source>JSON with 0 or 1 for each label</source>
        <translation>JSON avec 0 ou 1 pour chaque étiquette</translation>
    </message>
    <message>
        <source>JSON with fields</source>
        <translation>JSON avec des champs</translation>
    </message>
    <message>
        <source>Judging…</source>
        <translation>Jugement en cours…</translation>
    </message>
    <message>
        <source>LENGTH</source>
        <translation>LONGUEUR</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Langue</translation>
    </message>
    <message>
        <source>Line {line}: {advice}</source>
        <translation>Ligne {line}&#xa0;: {advice}</translation>
    </message>
    <message>
        <source>Loading model: {share} %</source>
        <translation>Chargement du modèle&#xa0;: {share}&#xa0;%</translation>
    </message>
    <message>
        <source>Meaning</source>
        <translation>Signification</translation>
    </message>
    <message>
        <source>Meaning of each answer</source>
        <translation>Signification de chaque réponse</translation>
    </message>
    <message>
        <source>More</source>
        <translation>Plus</translation>
    </message>
    <message>
        <source>New policy</source>
        <translation>Nouvelle politique</translation>
    </message>
    <message>
        <source>New, not saved</source>
        <translation>Nouvelle, non enregistrée</translation>
    </message>
    <message>
        <source>No advice.</source>
        <translation>Aucun conseil.</translation>
    </message>
    <message>
        <source>No differences.</source>
        <translation>Aucune différence.</translation>
    </message>
    <message>
        <source>No policies match.</source>
        <translation>Aucune politique ne correspond.</translation>
    </message>
    <message>
        <source>Not analysed.</source>
        <translation>Non analysé.</translation>
    </message>
    <message>
        <source>Not clear yet. Say near the top of the policy what to answer, such as “Answer with 1 if it violates this policy, else with 0”, or choose here.</source>
        <translation>Pas encore clair. Dites vers le début de la politique que répondre, par exemple «&#xa0;Réponds par 1 si le texte enfreint cette politique, sinon par 0&#xa0;», ou choisissez ici.</translation>
    </message>
    <message>
        <source>Nothing (show the text)</source>
        <translation>Rien (afficher le texte)</translation>
    </message>
    <message>
        <source>OK</source>
        <translation>OK</translation>
    </message>
    <message>
        <source>Options</source>
        <translation>Options</translation>
    </message>
    <message>
        <source>Plumbline adds this answer form to the prompt:</source>
        <translation>Plumbline ajoute cette forme de réponse au prompt&#xa0;:</translation>
    </message>
    <message>
        <source>Plumbline stopped last time while analysing this text, so it is shown without analysis.</source>
        <translation>La dernière fois, Plumbline s’est arrêté en analysant ce texte&#xa0;: il est donc affiché sans analyse.</translation>
    </message>
    <message>
        <source>Policies</source>
        <translation>Politiques</translation>
    </message>
    <message>
        <source>Policies and packs</source>
        <translation>Politiques et packs</translation>
    </message>
    <message>
        <source>Processing policy: {share} %</source>
        <translation>Traitement de la politique&#xa0;: {share}&#xa0;%</translation>
    </message>
    <message>
        <source>Reading {number} of the text: {reading}</source>
        <translation>Lecture {number} du texte&#xa0;: {reading}</translation>
    </message>
    <message>
        <source>Reason: {words}</source>
        <translation>Raison&#xa0;: {words}</translation>
    </message>
    <message>
        <source>Reasoning</source>
        <translation>Raisonnement</translation>
    </message>
    <message>
        <source>Recommended: {least} to {most} tokens. This text was not counted.</source>
        <translation>Recommandé&#xa0;: {least} à {most} tokens. Ce texte n’a pas été compté.</translation>
    </message>
    <message>
        <source>Recommended: {least} to {most}. This is the exact number for the real models.</source>
        <translation>Recommandé&#xa0;: {least} à {most}. C’est le nombre exact pour les vrais modèles.</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Supprimer</translation>
    </message>
    <message>
        <source>Restore this version</source>
        <translation>Restaurer cette version</translation>
    </message>
    <message>
        <source>Rules and reason</source>
        <translation>Règles et raison</translation>
    </message>
    <message>
        <source>Rules: {rules}</source>
        <translation>Règles&#xa0;: {rules}</translation>
    </message>
    <message>
        <source>Sample answer</source>
        <translation>Exemple de réponse</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Enregistrer</translation>
    </message>
    <message>
        <source>Save as version {number}</source>
        <translation>Enregistrer comme version {number}</translation>
    </message>
    <message>
        <source>Save to history</source>
        <translation>Enregistrer dans l’historique</translation>
    </message>
    <message>
        <source>Saves the verdict on the current text to the history</source>
        <translation>Enregistre dans l’historique le verdict sur le texte actuel</translation>
    </message>
    <message>
        <source>Search policies</source>
        <translation>Rechercher des politiques</translation>
    </message>
    <message>
        <source>Severity</source>
        <translation>Gravité</translation>
    </message>
    <message>
        <source>Short name</source>
        <translation>Nom court</translation>
    </message>
    <message>
        <source>Show archived</source>
        <translation>Afficher les archivées</translation>
    </message>
    <message>
        <source>Show reasoning</source>
        <translation>Afficher le raisonnement</translation>
    </message>
    <message>
        <source>Show verdicts</source>
        <translation>Afficher les verdicts</translation>
    </message>
    <message>
        <source>Standard form</source>
        <translation>Forme standard</translation>
    </message>
    <message>
        <source>Standard form: the decision, then the rule and why</source>
        <translation>Forme standard&#xa0;: la décision, puis la règle et la raison</translation>
    </message>
    <message>
        <source>Standard form: the decision, then the rule and why.</source>
        <translation>Forme standard&#xa0;: la décision, puis la règle et la raison.</translation>
    </message>
    <message>
        <source>Standard form: the decision, then the rule and why. It is used because the policy has no answer form that Plumbline knows.</source>
        <translation>Forme standard&#xa0;: la décision, puis la règle et la raison. Elle est utilisée parce que la politique n’a aucune forme de réponse que Plumbline connaisse.</translation>
    </message>
    <message>
        <source>Standard form; the model may leave the decision to a person</source>
        <translation>Forme standard&#x202f;; le modèle peut laisser la décision à une personne</translation>
    </message>
    <message>
        <source>Starter</source>
        <translation>De départ</translation>
    </message>
    <message>
        <source>Stated here</source>
        <translation>Indiqué ici</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Arrêter</translation>
    </message>
    <message>
        <source>Summary</source>
        <translation>Résumé</translation>
    </message>
    <message>
        <source>TRY IT</source>
        <translation>ESSAI</translation>
    </message>
    <message>
        <source>Test on golden set</source>
        <translation>Tester sur un jeu de référence</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>Texte</translation>
    </message>
    <message>
        <source>Text to try</source>
        <translation>Texte à essayer</translation>
    </message>
    <message>
        <source>The decision alone where nothing is broken; else the rule, and one sentence that says why. It is added to the prompt, and the policy&apos;s text stays as it is.</source>
        <translation>La décision seule si rien n’est enfreint&#x202f;; sinon la règle, et une phrase qui dit pourquoi. Elle est ajoutée au prompt, et le texte de la politique reste tel quel.</translation>
    </message>
    <message>
        <source>The policy&apos;s text</source>
        <translation>Le texte de la politique</translation>
    </message>
    <message>
        <source>The text asks for a reasoning effort, which has no effect in it: {effort}.</source>
        <translation>Le texte demande un effort de raisonnement, ce qui y est sans effet&#xa0;: {effort}.</translation>
    </message>
    <message>
        <source>This policy contains characters that the editor would change, so it is read-only here.</source>
        <translation>Cette politique contient des caractères que l’éditeur modifierait&#xa0;: elle est donc ici en lecture seule.</translation>
    </message>
    <message>
        <source>This policy does not clearly say what to answer. Choose what is meant, or define the possible answers and what each one means.</source>
        <translation>Cette politique ne dit pas clairement que répondre. Choisissez ce qui est voulu, ou définissez les réponses possibles et ce que chacune signifie.</translation>
    </message>
    <message>
        <source>This policy has no golden set yet. Import examples on the Evaluate page.</source>
        <translation>Cette politique n’a pas encore de jeu de référence. Importez des exemples sur la page Évaluer.</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>Titre</translation>
    </message>
    <message>
        <source>Title and language</source>
        <translation>Titre et langue</translation>
    </message>
    <message>
        <source>Try</source>
        <translation>Essayer</translation>
    </message>
    <message>
        <source>Two ways to read the answers</source>
        <translation>Deux façons de lire les réponses</translation>
    </message>
    <message>
        <source>Type</source>
        <translation>Type</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>Unknown, because the text was not analysed.</source>
        <translation>Inconnu, car le texte n’a pas été analysé.</translation>
    </message>
    <message>
        <source>Use for checks: {effort}</source>
        <translation>Utiliser pour les vérifications&#xa0;: {effort}</translation>
    </message>
    <message>
        <source>Verifying the model file: {share} %</source>
        <translation>Contrôle du fichier du modèle&#xa0;: {share}&#xa0;%</translation>
    </message>
    <message>
        <source>Version {number}</source>
        <translation>Version {number}</translation>
    </message>
    <message>
        <source>Versions</source>
        <translation>Versions</translation>
    </message>
    <message>
        <source>View</source>
        <translation>Afficher</translation>
    </message>
    <message>
        <source>Warning</source>
        <translation>Avertissement</translation>
    </message>
    <message>
        <source>What is added to the prompt</source>
        <translation>Ce qui est ajouté au prompt</translation>
    </message>
    <message>
        <source>Where the form comes from</source>
        <translation>D’où vient la forme</translation>
    </message>
    <message>
        <source>Which one is meant? The prompt will say it, and your text stays as it is.</source>
        <translation>Laquelle est la bonne&#x202f;? Le prompt la précisera, et votre texte reste tel quel.</translation>
    </message>
    <message>
        <source>You have unsaved changes. Restoring an old version discards them.</source>
        <translation>Vous avez des modifications non enregistrées. Restaurer une ancienne version les supprime.</translation>
    </message>
    <message>
        <source>a number up to its option</source>
        <translation>un nombre jusqu’à son option</translation>
    </message>
    <message>
        <source>an answer from the table</source>
        <translation>une réponse du tableau</translation>
    </message>
    <message>
        <source>anything else</source>
        <translation>toute autre réponse</translation>
    </message>
    <message>
        <source>archived</source>
        <translation>archivée</translation>
    </message>
    <message>
        <source>built-in</source>
        <translation>fourni</translation>
    </message>
    <message>
        <source>current</source>
        <translation>actuelle</translation>
    </message>
    <message>
        <source>draft</source>
        <translation>brouillon</translation>
    </message>
    <message>
        <source>for example en, de or pt-BR</source>
        <translation>par exemple en, de ou pt-BR</translation>
    </message>
    <message>
        <source>free text</source>
        <translation>texte libre</translation>
    </message>
    <message>
        <source>never used</source>
        <translation>jamais utilisée</translation>
    </message>
    <message>
        <source>new</source>
        <translation>nouvelle</translation>
    </message>
    <message>
        <source>no flag set</source>
        <translation>aucun indicateur posé</translation>
    </message>
    <message>
        <source>no rule broken</source>
        <translation>aucune règle enfreinte</translation>
    </message>
    <message>
        <source>not saved</source>
        <translation>non enregistrée</translation>
    </message>
    <message>
        <source>null</source>
        <translation>null</translation>
    </message>
    <message>
        <source>one of its options</source>
        <translation>l’une de ses options</translation>
    </message>
    <message>
        <source>rule IDs</source>
        <translation>identifiants de règles</translation>
    </message>
    <message>
        <source>sample</source>
        <translation>exemple</translation>
    </message>
    <message>
        <source>starter</source>
        <translation>de départ</translation>
    </message>
    <message>
        <source>used in runs, not saved</source>
        <translation>utilisée dans des vérifications, non enregistrée</translation>
    </message>
    <message>
        <source>version {number}</source>
        <translation>version {number}</translation>
    </message>
    <message>
        <source>{kind}. Detected in the policy&apos;s text.</source>
        <translation>{kind}. Détecté dans le texte de la politique.</translation>
    </message>
    <message>
        <source>{kind}. Set explicitly.</source>
        <translation>{kind}. Défini explicitement.</translation>
    </message>
    <message>
        <source>{model}: {runs}, {items}</source>
        <translation>{model}&#xa0;: {runs}, {items}</translation>
    </message>
    <message numerus="yes">
        <source>{n} TOKENS</source>
        <translation>
            <numerusform>{n} TOKEN</numerusform>
            <numerusform>{n} TOKENS</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} examples</source>
        <translation>
            <numerusform>{n} exemple</numerusform>
            <numerusform>{n} exemples</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} more could not be imported.</source>
        <translation>
            <numerusform>{n} autre n’a pas pu être importée.</numerusform>
            <numerusform>{n} autres n’ont pas pu être importées.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} policies exported to {place}.</source>
        <translation>
            <numerusform>{n} politique exportée vers {place}.</numerusform>
            <numerusform>{n} politiques exportées vers {place}.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} policies imported.</source>
        <translation>
            <numerusform>{n} politique importée.</numerusform>
            <numerusform>{n} politiques importées.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} runs</source>
        <translation>
            <numerusform>{n} vérification</numerusform>
            <numerusform>{n} vérifications</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} unchanged lines</source>
        <translation>
            <numerusform>{n} ligne inchangée</numerusform>
            <numerusform>{n} lignes inchangées</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} verdicts</source>
        <translation>
            <numerusform>{n} verdict</numerusform>
            <numerusform>{n} verdicts</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} ways to read the answers</source>
        <translation>
            <numerusform>{n} façon de lire les réponses</numerusform>
            <numerusform>{n} façons de lire les réponses</numerusform>
        </translation>
    </message>
    <message>
        <source>{title} (copy)</source>
        <translation>{title} (copie)</translation>
    </message>
    <message>
        <source>{version} saved.</source>
        <translation>{version} enregistrée.</translation>
    </message>
    <message>
        <source>{version}, modified</source>
        <translation>{version}, modifiée</translation>
    </message>
    <message>
        <source>“{name}” archived. Its versions and verdicts are kept.</source>
        <translation>«&#xa0;{name}&#xa0;» archivée. Ses versions et ses verdicts sont conservés.</translation>
    </message>
</context>
<context>
    <name>Programs</name>
    <message>
        <source>Answered</source>
        <translation>Répondues</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fermer</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Copier</translation>
    </message>
    <message>
        <source>Copy address</source>
        <translation>Copier l’adresse</translation>
    </message>
    <message>
        <source>Copy the key into the other program. It is shown only once.</source>
        <translation>Copiez la clé dans le programme qui doit faire des requêtes. Elle n’est affichée qu’une fois.</translation>
    </message>
    <message>
        <source>Copy: {name}</source>
        <translation>Copier&#xa0;: {name}</translation>
    </message>
    <message>
        <source>Example: {name}</source>
        <translation>Exemple&#xa0;: {name}</translation>
    </message>
    <message>
        <source>Examples</source>
        <translation>Exemples</translation>
    </message>
    <message>
        <source>Listening at {address}</source>
        <translation>À l’écoute sur {address}</translation>
    </message>
    <message>
        <source>Local API</source>
        <translation>API locale</translation>
    </message>
    <message>
        <source>Make a new key?</source>
        <translation>Créer une nouvelle clé&#x202f;?</translation>
    </message>
    <message>
        <source>New key</source>
        <translation>Nouvelle clé</translation>
    </message>
    <message>
        <source>New key…</source>
        <translation>Nouvelle clé…</translation>
    </message>
    <message>
        <source>No program has sent a request yet.</source>
        <translation>Aucun programme n’a encore fait de requête.</translation>
    </message>
    <message>
        <source>Off: no program can send requests.</source>
        <translation>Désactivée&#xa0;: aucun programme ne peut faire de requête.</translation>
    </message>
    <message>
        <source>Only a checksum of it is kept, in the system&apos;s keyring ({keyring}).</source>
        <translation>Seule une somme de contrôle en est conservée, dans le trousseau de clés du système ({keyring}).</translation>
    </message>
    <message>
        <source>Open history</source>
        <translation>Ouvrir l’historique</translation>
    </message>
    <message>
        <source>Outcome</source>
        <translation>Issue</translation>
    </message>
    <message>
        <source>Program</source>
        <translation>Programme</translation>
    </message>
    <message>
        <source>Programs send requests as they would to OpenAI: give them this address and the key. The model&apos;s name is plumbline/ followed by the name of a policy or, if the policy comes with the request, just plumbline.</source>
        <translation>Les programmes font leurs requêtes comme à OpenAI&#xa0;: donnez-leur cette adresse et la clé. Le nom du modèle est plumbline/ suivi du nom d’une politique&#x202f;; ou c’est plumbline, et la politique accompagne la requête.</translation>
    </message>
    <message>
        <source>Programs under the names they give themselves, minute by minute. What they sent is only in the history, and not even there if they asked for it not to be stored.</source>
        <translation>Les programmes sous le nom qu’ils se donnent, minute par minute. L’objet de leurs requêtes figure uniquement dans l’historique, et même pas là s’ils ont demandé qu’il ne soit pas conservé.</translation>
    </message>
    <message numerus="yes">
        <source>Programs have asked {n} times, most recently on {date}. Refused: {refused}.</source>
        <translation>
            <numerusform>Des programmes ont fait {n} requête, le {date}. Refusées&#xa0;: {refused}.</numerusform>
            <numerusform>Des programmes ont fait {n} requêtes, la dernière le {date}. Refusées&#xa0;: {refused}.</numerusform>
        </translation>
    </message>
    <message>
        <source>Programs that have the old key are refused until you give them the new one.</source>
        <translation>Les programmes qui ont l’ancienne clé sont refusés jusqu’à ce que vous leur donniez la nouvelle.</translation>
    </message>
    <message>
        <source>Refused</source>
        <translation>Refusées</translation>
    </message>
    <message>
        <source>Requests</source>
        <translation>Requêtes</translation>
    </message>
    <message>
        <source>There is a key. It can&apos;t be shown again; a new one replaces it.</source>
        <translation>Il existe une clé. Elle ne peut pas être affichée de nouveau&#x202f;; une nouvelle la remplace.</translation>
    </message>
    <message>
        <source>There is no key yet. Without one, every request is refused.</source>
        <translation>Il n’y a pas encore de clé. Sans clé, toutes les requêtes sont refusées.</translation>
    </message>
    <message>
        <source>This system has no keyring, so the key is valid until Plumbline is closed.</source>
        <translation>Ce système n’a pas de trousseau de clés&#xa0;: la clé est donc valable jusqu’à la fermeture de Plumbline.</translation>
    </message>
    <message>
        <source>While this is on, every program that runs under your account and has the key can have text judged, and reads the answers to its own requests. It can&apos;t read the history, change anything, or use the network. Web pages are always refused. “Allow use of the network” has no effect on it: no other computer is contacted.</source>
        <translation>Tant que c’est activé, tout programme qui s’exécute sous votre compte et possède la clé peut faire juger des textes et lit les réponses à ses propres requêtes. Il ne peut ni lire l’historique, ni modifier quoi que ce soit, ni utiliser le réseau. Les pages web sont toujours refusées. «&#xa0;Autoriser l’utilisation du réseau&#xa0;» est sans effet ici&#xa0;: aucun autre ordinateur n’est contacté.</translation>
    </message>
    <message>
        <source>Who asked</source>
        <translation>Qui a fait des requêtes</translation>
    </message>
    <message>
        <source>Who asked…</source>
        <translation>Qui a fait des requêtes…</translation>
    </message>
</context>
<context>
    <name>Question</name>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
</context>
<context>
    <name>Remedies</name>
    <message>
        <source>Change it on the Settings page.</source>
        <translation>Modifiez-le sur la page Paramètres.</translation>
    </message>
    <message>
        <source>Choose a column with one policy.</source>
        <translation>Choisissez une colonne à une seule politique.</translation>
    </message>
    <message>
        <source>Choose a reading, or the standard form, with “How answers are read”.</source>
        <translation>Choisissez une lecture, ou la forme standard, avec «&#xa0;Comment les réponses sont lues&#xa0;».</translation>
    </message>
    <message>
        <source>Choose another file.</source>
        <translation>Choisissez un autre fichier.</translation>
    </message>
    <message>
        <source>Choose one of them under “Examples”.</source>
        <translation>Choisissez-en un sous «&#xa0;Exemples&#xa0;».</translation>
    </message>
    <message>
        <source>Choose the effort {effort} for the check.</source>
        <translation>Choisissez l’effort {effort} pour la vérification.</translation>
    </message>
    <message>
        <source>Choose the standard form with “How answers are read”.</source>
        <translation>Choisissez la forme standard avec «&#xa0;Comment les réponses sont lues&#xa0;».</translation>
    </message>
    <message>
        <source>Choose two evaluations, or two columns of one.</source>
        <translation>Choisissez deux évaluations, ou deux colonnes d’une même évaluation.</translation>
    </message>
    <message>
        <source>Choose “Copy” instead.</source>
        <translation>Choisissez plutôt «&#xa0;Copier&#xa0;».</translation>
    </message>
    <message>
        <source>Create a read token in your account&apos;s settings there, and enter it here.</source>
        <translation>Créez-y un jeton de lecture dans les paramètres de votre compte, puis saisissez-le ici.</translation>
    </message>
    <message>
        <source>Download it on the Models page.</source>
        <translation>Téléchargez-le sur la page Modèles.</translation>
    </message>
    <message>
        <source>Download or import it again on the Models page.</source>
        <translation>Téléchargez-le ou importez-le de nouveau sur la page Modèles.</translation>
    </message>
    <message>
        <source>Encrypt it in Settings, under “Privacy”.</source>
        <translation>Chiffrez-le dans les paramètres, sous «&#xa0;Confidentialité&#xa0;».</translation>
    </message>
    <message>
        <source>Enter it with “Key…” under “Team&apos;s server” on the Settings page.</source>
        <translation>Saisissez-la avec «&#xa0;Clé…&#xa0;» sous «&#xa0;Serveur de l’équipe&#xa0;» sur la page Paramètres.</translation>
    </message>
    <message>
        <source>Enter the passphrase, or unlock the system&apos;s keyring, and try again.</source>
        <translation>Saisissez la phrase secrète, ou déverrouillez le trousseau de clés du système, puis réessayez.</translation>
    </message>
    <message>
        <source>Fill in “Label column”.</source>
        <translation>Remplissez «&#xa0;Colonne des étiquettes&#xa0;».</translation>
    </message>
    <message>
        <source>Fill in “Text column”.</source>
        <translation>Remplissez «&#xa0;Colonne de texte&#xa0;».</translation>
    </message>
    <message>
        <source>For real verdicts, download a model on the Models page.</source>
        <translation>Pour de vrais verdicts, téléchargez un modèle sur la page Modèles.</translation>
    </message>
    <message>
        <source>Give one of them another name.</source>
        <translation>Donnez un autre nom à l’une d’elles.</translation>
    </message>
    <message>
        <source>Import them one by one to see what is wrong with each.</source>
        <translation>Importez-les une par une pour voir ce qui ne va pas dans chacune.</translation>
    </message>
    <message>
        <source>It may have been deleted; the History page lists all runs.</source>
        <translation>Elle a peut-être été supprimée&#x202f;; la page Historique énumère toutes les vérifications.</translation>
    </message>
    <message>
        <source>It may have been removed; the Review page lists all queues.</source>
        <translation>Elle a peut-être été supprimée&#x202f;; la page Examiner énumère toutes les files.</translation>
    </message>
    <message>
        <source>Its check may have been deleted; “Appeals” on the Review page lists all appeals.</source>
        <translation>Sa vérification a peut-être été supprimée&#x202f;; «&#xa0;Contestations&#xa0;» sur la page Examiner énumère toutes les contestations.</translation>
    </message>
    <message>
        <source>Keep the history in another folder: see “Where files are” under “Settings and shortcuts” in Help.</source>
        <translation>Placez l’historique dans un autre dossier&#xa0;: voir «&#xa0;Where files are&#xa0;» sous «&#xa0;Settings and shortcuts&#xa0;» dans l’aide.</translation>
    </message>
    <message>
        <source>Make a copy of the file first. Then put a backup in its place, or rescue what can be read: see “Evidence and repair” in Help.</source>
        <translation>Faites d’abord une copie du fichier. Mettez ensuite une sauvegarde à sa place, ou récupérez ce qui peut être lu&#xa0;: voir «&#xa0;Evidence and repair&#xa0;» dans l’aide.</translation>
    </message>
    <message>
        <source>Name one file with “Another repository…”, after a colon: {repository}:FILE.</source>
        <translation>Indiquez un fichier avec «&#xa0;Autre dépôt…&#xa0;», après un deux-points&#xa0;: {repository}:FICHIER.</translation>
    </message>
    <message>
        <source>Name the repository itself with “Another repository…”.</source>
        <translation>Indiquez le dépôt lui-même avec «&#xa0;Autre dépôt…&#xa0;».</translation>
    </message>
    <message>
        <source>Open {file} in a text editor and remove “{key}”, or delete the file.</source>
        <translation>Ouvrez {file} dans un éditeur de texte et retirez «&#xa0;{key}&#xa0;», ou supprimez le fichier.</translation>
    </message>
    <message>
        <source>Rebuild the search index in Settings, under “Privacy”.</source>
        <translation>Reconstruisez l’index de recherche dans les paramètres, sous «&#xa0;Confidentialité&#xa0;».</translation>
    </message>
    <message>
        <source>Save it on the Policies page, so that a version of it is kept.</source>
        <translation>Enregistrez-la sur la page Politiques, pour qu’une version en soit conservée.</translation>
    </message>
    <message>
        <source>Set its address under “Team&apos;s server” on the Settings page.</source>
        <translation>Définissez son adresse sous «&#xa0;Serveur de l’équipe&#xa0;» sur la page Paramètres.</translation>
    </message>
    <message>
        <source>State it with “How answers are read” on the Policies page.</source>
        <translation>Indiquez-la avec «&#xa0;Comment les réponses sont lues&#xa0;» sur la page Politiques.</translation>
    </message>
    <message>
        <source>The Evaluate page lists all evaluations.</source>
        <translation>La page Évaluer énumère toutes les évaluations.</translation>
    </message>
    <message>
        <source>The Evaluate page shows the columns of evaluation {evaluation}.</source>
        <translation>La page Évaluer montre les colonnes de l’évaluation {evaluation}.</translation>
    </message>
    <message>
        <source>The History page shows the items of run {run}.</source>
        <translation>La page Historique montre les éléments de la vérification {run}.</translation>
    </message>
    <message>
        <source>The Models page lists the models.</source>
        <translation>La page Modèles énumère les modèles.</translation>
    </message>
    <message>
        <source>The Review page shows the queue&apos;s items.</source>
        <translation>La page Examiner affiche les éléments de la file.</translation>
    </message>
    <message>
        <source>The Settings page lists all settings.</source>
        <translation>La page Paramètres énumère tous les paramètres.</translation>
    </message>
    <message>
        <source>They are listed under “Golden sets”.</source>
        <translation>Ils figurent sous «&#xa0;Jeux de référence&#xa0;».</translation>
    </message>
    <message>
        <source>To download the newer version, delete the unfinished download first.</source>
        <translation>Pour télécharger la version plus récente, supprimez d’abord le téléchargement inachevé.</translation>
    </message>
    <message>
        <source>To try the program out, choose a sample policy, such as “{title}”.</source>
        <translation>Pour essayer le programme, choisissez une politique d’exemple, comme «&#xa0;{title}&#xa0;».</translation>
    </message>
    <message>
        <source>Try again.</source>
        <translation>Réessayez.</translation>
    </message>
    <message>
        <source>Untick “Also ask about all policies at once” to compare versions of one policy.</source>
        <translation>Décochez «&#xa0;Poser aussi la question pour toutes les politiques à la fois&#xa0;» pour comparer des versions d’une même politique.</translation>
    </message>
    <message>
        <source>“Import examples…” on the Evaluate page makes one.</source>
        <translation>«&#xa0;Importer des exemples…&#xa0;», sur la page Évaluer, en crée un.</translation>
    </message>
    <message>
        <source>“Import files…” on the Models page imports files from a disk.</source>
        <translation>«&#xa0;Importer des fichiers…&#xa0;», sur la page Modèles, importe des fichiers depuis un disque.</translation>
    </message>
    <message>
        <source>“Judge anyway” shows what the practice model makes of it all the same.</source>
        <translation>«&#xa0;Juger quand même&#xa0;» montre ce que le modèle d’essai en fait malgré tout.</translation>
    </message>
    <message>
        <source>“Reports”, “Cases…” on the History page lists all cases.</source>
        <translation>«&#xa0;Rapports&#xa0;», «&#xa0;Affaires…&#xa0;» sur la page Historique donne la liste de toutes les affaires.</translation>
    </message>
    <message>
        <source>“Reports”, “Check a report…” on Plumbline&apos;s History page checks the JSON file of a report.</source>
        <translation>«&#xa0;Rapports&#xa0;», «&#xa0;Vérifier un rapport…&#xa0;» sur la page Historique de Plumbline vérifie le fichier JSON d’un rapport.</translation>
    </message>
    <message>
        <source>“Reports”, “Time stamps…” on the History page writes the request for one.</source>
        <translation>«&#xa0;Rapports&#xa0;», «&#xa0;Horodatages…&#xa0;» sur la page Historique écrit la demande d’horodatage.</translation>
    </message>
    <message>
        <source>“Resume” judges the rest.</source>
        <translation>«&#xa0;Reprendre&#xa0;» juge le reste.</translation>
    </message>
    <message>
        <source>“Saved searches” on the History page lists all of them.</source>
        <translation>«&#xa0;Recherches enregistrées&#xa0;» sur la page Historique les énumère toutes.</translation>
    </message>
    <message>
        <source>“Test” on the Models page tries the model.</source>
        <translation>«&#xa0;Tester&#xa0;», sur la page Modèles, essaie le modèle.</translation>
    </message>
    <message>
        <source>“Use this computer&apos;s history” opens the one that is on this computer.</source>
        <translation>«&#xa0;Utiliser l’historique de cet ordinateur&#xa0;» ouvre celui qui se trouve sur cet ordinateur.</translation>
    </message>
    <message>
        <source>“Verify file” on the Models page checks it.</source>
        <translation>«&#xa0;Contrôler le fichier&#xa0;», sur la page Modèles, le contrôle.</translation>
    </message>
</context>
<context>
    <name>Report</name>
    <message>
        <source>A name or other words</source>
        <translation>Un nom ou d’autres mots</translation>
    </message>
    <message>
        <source>A name or other words to mask</source>
        <translation>Un nom ou d’autres mots à caviarder</translation>
    </message>
    <message>
        <source>Authors&apos; names</source>
        <translation>Noms des auteurs</translation>
    </message>
    <message>
        <source>By</source>
        <translation>Par</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>Cancelled. The report was not written.</source>
        <translation>Annulé. Le rapport n’a pas été écrit.</translation>
    </message>
    <message>
        <source>Check a report</source>
        <translation>Vérifier un rapport</translation>
    </message>
    <message>
        <source>Checking…</source>
        <translation>Vérification…</translation>
    </message>
    <message>
        <source>Choose file…</source>
        <translation>Choisir un fichier…</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fermer</translation>
    </message>
    <message>
        <source>E-mail addresses</source>
        <translation>Adresses e-mail</translation>
    </message>
    <message>
        <source>Fingerprint from its maker</source>
        <translation>Empreinte, telle que son auteur vous l’a indiquée</translation>
    </message>
    <message>
        <source>Fingerprint from its maker (optional)</source>
        <translation>Empreinte, telle que son auteur vous l’a indiquée, si vous l’avez</translation>
    </message>
    <message>
        <source>Handles, such as @name</source>
        <translation>Pseudonymes, comme @nom</translation>
    </message>
    <message>
        <source>Items {first} to {last} of {all}</source>
        <translation>Éléments {first} à {last} sur {all}</translation>
    </message>
    <message>
        <source>JSON files</source>
        <translation>Fichiers JSON</translation>
    </message>
    <message>
        <source>JSON, can be checked</source>
        <translation>JSON, vérifiable</translation>
    </message>
    <message>
        <source>Mask</source>
        <translation>Caviarder</translation>
    </message>
    <message>
        <source>Mask persons</source>
        <translation>Caviarder les personnes</translation>
    </message>
    <message>
        <source>Mask selection</source>
        <translation>Caviarder la sélection</translation>
    </message>
    <message>
        <source>Masked words</source>
        <translation>Mots caviardés</translation>
    </message>
    <message>
        <source>Next items</source>
        <translation>Éléments suivants</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Note</translation>
    </message>
    <message>
        <source>Or select words in the preview. They are masked in the whole report and are not in the file.</source>
        <translation>Ou sélectionnez des mots dans l’aperçu. Ils sont caviardés dans tout le rapport et ne figurent pas dans le fichier.</translation>
    </message>
    <message>
        <source>PDF</source>
        <translation>PDF</translation>
    </message>
    <message>
        <source>PDF files</source>
        <translation>Fichiers PDF</translation>
    </message>
    <message>
        <source>Phone numbers</source>
        <translation>Numéros de téléphone</translation>
    </message>
    <message>
        <source>Preparing the report…</source>
        <translation>Préparation du rapport…</translation>
    </message>
    <message>
        <source>Preview of the report</source>
        <translation>Aperçu du rapport</translation>
    </message>
    <message>
        <source>Previous items</source>
        <translation>Éléments précédents</translation>
    </message>
    <message>
        <source>Printing…</source>
        <translation>Impression…</translation>
    </message>
    <message>
        <source>Print…</source>
        <translation>Imprimer…</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Supprimer</translation>
    </message>
    <message>
        <source>Report</source>
        <translation>Rapport</translation>
    </message>
    <message>
        <source>Save as</source>
        <translation>Enregistrer sous</translation>
    </message>
    <message>
        <source>Save report</source>
        <translation>Enregistrer le rapport</translation>
    </message>
    <message>
        <source>Saved to {file}. Fingerprint: {fingerprint}</source>
        <translation>Enregistré dans {file}. Empreinte&#xa0;: {fingerprint}</translation>
    </message>
    <message>
        <source>Save…</source>
        <translation>Enregistrer…</translation>
    </message>
    <message>
        <source>Show texts</source>
        <translation>Afficher les textes</translation>
    </message>
    <message>
        <source>Texts are hidden here, but they will be in the report.</source>
        <translation>Les textes sont masqués ici, mais ils figureront dans le rapport.</translation>
    </message>
    <message>
        <source>Texts, and what quotes them</source>
        <translation>Les textes, et ce qui les cite</translation>
    </message>
    <message>
        <source>A report&apos;s JSON file is checked against its own hashes, and against this history if the report was made from it.</source>
        <translation>Le fichier JSON d’un rapport est comparé à ses propres empreintes, et à cet historique si le rapport en a été tiré.</translation>
    </message>
    <message>
        <source>The model&apos;s reasoning</source>
        <translation>Le raisonnement du modèle</translation>
    </message>
    <message>
        <source>The policies&apos; texts</source>
        <translation>Les textes des politiques</translation>
    </message>
    <message>
        <source>The report was sent to the printer.</source>
        <translation>Le rapport a été envoyé à l’imprimante.</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>Titre</translation>
    </message>
    <message>
        <source>Web page</source>
        <translation>Page web</translation>
    </message>
    <message>
        <source>Web pages</source>
        <translation>Pages web</translation>
    </message>
    <message>
        <source>Include</source>
        <translation>Ce qui y figure</translation>
    </message>
    <message>
        <source>Writing {file}…</source>
        <translation>Écriture de {file}…</translation>
    </message>
    <message numerus="yes">
        <source>Writing: {done} of {n} items…</source>
        <translation>
            <numerusform>Écriture&#xa0;: {done} sur {n} élément…</numerusform>
            <numerusform>Écriture&#xa0;: {done} sur {n} éléments…</numerusform>
        </translation>
    </message>
    <message>
        <source>report</source>
        <translation>rapport</translation>
    </message>
    <message numerus="yes">
        <source>{n} items in the report.</source>
        <translation>
            <numerusform>{n} élément dans le rapport.</numerusform>
            <numerusform>{n} éléments dans le rapport.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Retention</name>
    <message numerus="yes">
        <source>{n} verdicts past the retention period were deleted.</source>
        <translation>
            <numerusform>{n} verdict ayant dépassé la durée de conservation a été supprimé.</numerusform>
            <numerusform>{n} verdicts ayant dépassé la durée de conservation ont été supprimés.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Review</name>
    <message>
        <source> %</source>
        <translation> %</translation>
    </message>
    <message>
        <source>A SECOND REVIEWER</source>
        <translation>UN DEUXIÈME EXAMINATEUR</translation>
    </message>
    <message>
        <source>A probability from</source>
        <translation>Probabilité à partir de</translation>
    </message>
    <message>
        <source>A queue lists the verdicts that a person has to look at, by rules that you set: everything that violates, what is undetermined, a random share of what was allowed.</source>
        <translation>Une file énumère les verdicts qu’une personne doit regarder, selon les règles que vous fixez&#xa0;: tout ce qui enfreint, ce qui est indéterminé, une part aléatoire de ce qui a été autorisé.</translation>
    </message>
    <message>
        <source>A random share of what was allowed:</source>
        <translation>Une part aléatoire de ce qui a été autorisé&#xa0;:</translation>
    </message>
    <message>
        <source>Agreement and conflicts</source>
        <translation>Concordance et conflits</translation>
    </message>
    <message>
        <source>All queues</source>
        <translation>Toutes les files</translation>
    </message>
    <message numerus="yes">
        <source>All {n} checks under {policy}</source>
        <translation>
            <numerusform>{n} vérification selon {policy}</numerusform>
            <numerusform>Les {n} vérifications selon {policy}</numerusform>
        </translation>
    </message>
    <message>
        <source>As the model judged each</source>
        <translation>Chacun selon le modèle</translation>
    </message>
    <message>
        <source>As they come</source>
        <translation>Dans l’ordre</translation>
    </message>
    <message>
        <source>Audit</source>
        <translation>Contrôle aléatoire</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>Check some text; then make a queue of the verdicts that a person has to look at.</source>
        <translation>Vérifiez du texte, puis créez une file avec les verdicts qu’une personne doit regarder.</translation>
    </message>
    <message>
        <source>Copy text</source>
        <translation>Copier le texte</translation>
    </message>
    <message>
        <source>Create</source>
        <translation>Créer</translation>
    </message>
    <message>
        <source>Decide on items that somebody else sent you as a file.</source>
        <translation>Décider d’éléments que quelqu’un d’autre vous a envoyés dans un fichier.</translation>
    </message>
    <message>
        <source>Decide on similar items together</source>
        <translation>Décider ensemble des éléments semblables</translation>
    </message>
    <message>
        <source>Decided differently from the model: {share}</source>
        <translation>Décidés autrement que le modèle&#xa0;: {share}</translation>
    </message>
    <message>
        <source>Decision</source>
        <translation>Décision</translation>
    </message>
    <message>
        <source>Escalated</source>
        <translation>Remonté</translation>
    </message>
    <message>
        <source>Every Nth</source>
        <translation>Un sur N</translation>
    </message>
    <message>
        <source>Everybody&apos;s items</source>
        <translation>Éléments de tous</translation>
    </message>
    <message>
        <source>Everything here is reviewed.</source>
        <translation>Tout est examiné ici.</translation>
    </message>
    <message>
        <source>Everything that violates</source>
        <translation>Tout ce qui enfreint</translation>
    </message>
    <message>
        <source>Everything that was escalated</source>
        <translation>Tout ce qui a été remonté</translation>
    </message>
    <message>
        <source>Everything undetermined</source>
        <translation>Tout ce qui est indéterminé</translation>
    </message>
    <message>
        <source>Go to Check</source>
        <translation>Aller à Vérifier</translation>
    </message>
    <message>
        <source>Golden items</source>
        <translation>Éléments de référence</translation>
    </message>
    <message>
        <source>Hard items</source>
        <translation>Éléments éprouvants</translation>
    </message>
    <message>
        <source>Hard items: {order}</source>
        <translation>Éléments éprouvants&#xa0;: {order}</translation>
    </message>
    <message>
        <source>Highest probability</source>
        <translation>Probabilité la plus haute</translation>
    </message>
    <message>
        <source>How</source>
        <translation>Comment</translation>
    </message>
    <message>
        <source>Items to review</source>
        <translation>Éléments à examiner</translation>
    </message>
    <message>
        <source>Last</source>
        <translation>En dernier</translation>
    </message>
    <message>
        <source>Lowest probability</source>
        <translation>Probabilité la plus basse</translation>
    </message>
    <message>
        <source>Merge answers…</source>
        <translation>Fusionner les réponses…</translation>
    </message>
    <message>
        <source>Names, separated by commas; each gets a part</source>
        <translation>Noms, séparés par des virgules&#x202f;; chacun reçoit une partie</translation>
    </message>
    <message>
        <source>New queue</source>
        <translation>Nouvelle file</translation>
    </message>
    <message>
        <source>New queue…</source>
        <translation>Nouvelle file…</translation>
    </message>
    <message>
        <source>No golden item can be added: the golden set&apos;s texts are in the queue already.</source>
        <translation>Aucun élément de référence ne peut être ajouté&#xa0;: les textes du jeu de référence sont déjà dans la file.</translation>
    </message>
    <message>
        <source>No golden item fits: these rules match none of their verdicts.</source>
        <translation>Aucun élément de référence ne convient&#xa0;: ces règles ne choisissent aucun des verdicts sur ces éléments.</translation>
    </message>
    <message>
        <source>No queues yet</source>
        <translation>Pas encore de files</translation>
    </message>
    <message>
        <source>No.</source>
        <translation>N°</translation>
    </message>
    <message>
        <source>None</source>
        <translation>Aucun</translation>
    </message>
    <message>
        <source>Not now</source>
        <translation>Pas maintenant</translation>
    </message>
    <message>
        <source>Nothing to review yet</source>
        <translation>Encore rien à examiner</translation>
    </message>
    <message>
        <source>Send to a second reviewer…</source>
        <translation>Envoyer à un deuxième examinateur…</translation>
    </message>
    <message>
        <source>One verdict in</source>
        <translation>Un verdict sur</translation>
    </message>
    <message>
        <source>Golden items hidden among them, from {policy} · {name}</source>
        <translation>Éléments de référence cachés parmi eux, issus de {policy} · {name}</translation>
    </message>
    <message>
        <source>Hard items are those that break a policy whose texts are blurred.</source>
        <translation>Les éléments éprouvants enfreignent une politique dont les textes sont floutés.</translation>
    </message>
    <message>
        <source>No golden item fits. Evaluate the golden set first, so that its items have verdicts.</source>
        <translation>Aucun élément de référence ne convient. Évaluez d’abord le jeu de référence, pour que ses éléments aient des verdicts.</translation>
    </message>
    <message>
        <source>One verdict in so many</source>
        <translation>Un verdict sur tant</translation>
    </message>
    <message>
        <source>One verdict in {n}</source>
        <translation>Un verdict sur {n}</translation>
    </message>
    <message>
        <source>Open a batch…</source>
        <translation>Ouvrir un lot…</translation>
    </message>
    <message>
        <source>Pause</source>
        <translation>Pause</translation>
    </message>
    <message>
        <source>Probability</source>
        <translation>Probabilité</translation>
    </message>
    <message>
        <source>Probability from {low} to {high}</source>
        <translation>Probabilité de {low} à {high}</translation>
    </message>
    <message>
        <source>Progress</source>
        <translation>Progression</translation>
    </message>
    <message>
        <source>Put similar items together</source>
        <translation>Regrouper les éléments semblables</translation>
    </message>
    <message>
        <source>Queues</source>
        <translation>Files</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Motif</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Supprimer</translation>
    </message>
    <message>
        <source>Remove queue</source>
        <translation>Supprimer la file</translation>
    </message>
    <message>
        <source>Remove…</source>
        <translation>Supprimer…</translation>
    </message>
    <message>
        <source>Review</source>
        <translation>Examiner</translation>
    </message>
    <message>
        <source>Review queues</source>
        <translation>Files d’examen</translation>
    </message>
    <message>
        <source>Reviewers</source>
        <translation>Examinateurs</translation>
    </message>
    <message>
        <source>Reviewers: {names}</source>
        <translation>Examinateurs&#xa0;: {names}</translation>
    </message>
    <message>
        <source>Seed</source>
        <translation>Graine</translation>
    </message>
    <message>
        <source>Share of golden items</source>
        <translation>Part d’éléments de référence</translation>
    </message>
    <message>
        <source>Share of what was allowed</source>
        <translation>Part de ce qui a été autorisé</translation>
    </message>
    <message>
        <source>Show everybody&apos;s figures</source>
        <translation>Afficher les chiffres de tous</translation>
    </message>
    <message>
        <source>Similar items are grouped</source>
        <translation>Les éléments semblables sont regroupés</translation>
    </message>
    <message>
        <source>Somebody else decides on the same items, without knowing your decisions.</source>
        <translation>Quelqu’un d’autre décide des mêmes éléments, sans connaître vos décisions.</translation>
    </message>
    <message>
        <source>Spread</source>
        <translation>Répartis</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>Texte</translation>
    </message>
    <message numerus="yes">
        <source>{n} items are reviewed already and are left out.</source>
        <translation>
            <numerusform>{n} élément a déjà été examiné et est laissé de côté.</numerusform>
            <numerusform>{n} éléments ont déjà été examinés et sont laissés de côté.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} items decided on appeal alone</source>
        <translation>
            <numerusform>{n} élément décidé seulement sur contestation</numerusform>
            <numerusform>{n} éléments décidés seulement sur contestation</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} items have no verdict yet and are left out.</source>
        <translation>
            <numerusform>{n} élément n’a pas encore de verdict et est laissé de côté.</numerusform>
            <numerusform>{n} éléments n’ont pas encore de verdict et sont laissés de côté.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} of them are golden items.</source>
        <translation>
            <numerusform>{n} d’entre eux est un élément de référence.</numerusform>
            <numerusform>{n} d’entre eux sont des éléments de référence.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{policy} · {name}, {n} items</source>
        <translation>
            <numerusform>{policy} · {name}, {n} élément</numerusform>
            <numerusform>{policy} · {name}, {n} éléments</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Made {when} from {n} checks</source>
        <translation>
            <numerusform>Créée {when} à partir de {n} vérification</numerusform>
            <numerusform>Créée {when} à partir de {n} vérifications</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Nothing is left: {n} items that these rules choose are reviewed already.</source>
        <translation>
            <numerusform>Il ne reste rien&#xa0;: {n} élément choisi par ces règles a déjà été examiné.</numerusform>
            <numerusform>Il ne reste rien&#xa0;: les {n} éléments choisis par ces règles ont déjà été examinés.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Nothing to review: all {n} verdicts are “Allowed”. To look at some of them, tick the random share.</source>
        <translation>
            <numerusform>Rien à examiner&#xa0;: {n} verdict, et c’est «&#xa0;Autorisé&#xa0;». Pour le regarder, cochez la part aléatoire.</numerusform>
            <numerusform>Rien à examiner&#xa0;: les {n} verdicts sont tous «&#xa0;Autorisé&#xa0;». Pour en regarder quelques-uns, cochez la part aléatoire.</numerusform>
        </translation>
    </message>
    <message>
        <source>Select at least one rule for what has to be reviewed.</source>
        <translation>Sélectionnez au moins une règle pour ce qui doit être examiné.</translation>
    </message>
    <message numerus="yes">
        <source>The model judged these {n} similar items differently: {verdicts}.</source>
        <translation>
            <numerusform>Le modèle a jugé différemment ce {n} élément semblable&#xa0;: {verdicts}.</numerusform>
            <numerusform>Le modèle a jugé différemment ces {n} éléments semblables&#xa0;: {verdicts}.</numerusform>
        </translation>
    </message>
    <message>
        <source>The model&apos;s verdicts differ</source>
        <translation>Les verdicts du modèle diffèrent</translation>
    </message>
    <message>
        <source>The same seed draws the same items.</source>
        <translation>La même graine tire les mêmes éléments.</translation>
    </message>
    <message numerus="yes">
        <source>The {n} items of this check have no verdict yet. Wait until it ends, or resume it.</source>
        <translation>
            <numerusform>{n} élément de cette vérification n’a pas encore de verdict. Attendez la fin de la vérification, ou reprenez-la.</numerusform>
            <numerusform>Les {n} éléments de cette vérification n’ont pas encore de verdict. Attendez la fin de la vérification, ou reprenez-la.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>These rules choose none of the {n} verdicts. Select other rules.</source>
        <translation>
            <numerusform>Ces règles ne choisissent pas le {n} verdict. Sélectionnez d’autres règles.</numerusform>
            <numerusform>Ces règles ne choisissent aucun des {n} verdicts. Sélectionnez d’autres règles.</numerusform>
        </translation>
    </message>
    <message>
        <source>This check has no verdicts. Select another one.</source>
        <translation>Cette vérification n’a pas de verdicts. Sélectionnez-en une autre.</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>Titre</translation>
    </message>
    <message>
        <source>Undetermined</source>
        <translation>Indéterminé</translation>
    </message>
    <message>
        <source>Verdict</source>
        <translation>Verdict</translation>
    </message>
    <message>
        <source>Verdicts of</source>
        <translation>Verdicts de</translation>
    </message>
    <message>
        <source>Violates</source>
        <translation>Enfreint</translation>
    </message>
    <message>
        <source>Violations that the audit found in what was allowed: {share}</source>
        <translation>Infractions que le contrôle a trouvées dans ce qui était autorisé&#xa0;: {share}</translation>
    </message>
    <message>
        <source>RESULTS</source>
        <translation>RÉSULTAT</translation>
    </message>
    <message>
        <source>CONTENTS</source>
        <translation>CONTENU</translation>
    </message>
    <message>
        <source>What has to be reviewed</source>
        <translation>Ce qui doit être examiné</translation>
    </message>
    <message>
        <source>Reviewer&apos;s part</source>
        <translation>La part de qui</translation>
    </message>
    <message>
        <source>Without a name</source>
        <translation>Sans nom</translation>
    </message>
    <message>
        <source>You</source>
        <translation>Vous</translation>
    </message>
    <message numerus="yes">
        <source>You have decided on {n} hard items today. Would you like a pause?</source>
        <translation>
            <numerusform>Vous avez décidé de {n} élément éprouvant aujourd’hui. Souhaitez-vous une pause&#x202f;?</numerusform>
            <numerusform>Vous avez décidé de {n} éléments éprouvants aujourd’hui. Souhaitez-vous une pause&#x202f;?</numerusform>
        </translation>
    </message>
    <message>
        <source>right on golden items: {share}</source>
        <translation>justes sur les éléments de référence&#xa0;: {share}</translation>
    </message>
    <message>
        <source>to</source>
        <translation>à</translation>
    </message>
    <message>
        <source>{decision} for all</source>
        <translation>{decision} pour tous</translation>
    </message>
    <message>
        <source>{done} of {total} reviewed</source>
        <translation>{done} sur {total} examinés</translation>
    </message>
    <message>
        <source>{hits} of {of}, {percent} ({low} to {high})</source>
        <translation>{hits} sur {of}, {percent} ({low} à {high})</translation>
    </message>
    <message>
        <source>{name}&apos;s items</source>
        <translation>Éléments de {name}</translation>
    </message>
    <message numerus="yes">
        <source>{n} hard items today</source>
        <translation>
            <numerusform>{n} élément éprouvant aujourd’hui</numerusform>
            <numerusform>{n} éléments éprouvants aujourd’hui</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} items are selected: your decision is recorded for each of them.</source>
        <translation>
            <numerusform>{n} élément est sélectionné&#xa0;: votre décision est consignée pour lui.</numerusform>
            <numerusform>{n} éléments sont sélectionnés&#xa0;: votre décision est consignée pour chacun d’eux.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} items will be in the queue.</source>
        <translation>
            <numerusform>{n} élément sera dans la file.</numerusform>
            <numerusform>{n} éléments seront dans la file.</numerusform>
        </translation>
    </message>
    <message>
        <source>{share} of what was allowed, drawn at random (seed {seed})</source>
        <translation>{share} de ce qui a été autorisé, tirés au hasard (graine {seed})</translation>
    </message>
    <message numerus="yes">
        <source>{who}: {n} reviewed</source>
        <translation>
            <numerusform>{who}&#xa0;: {n} examiné</numerusform>
            <numerusform>{who}&#xa0;: {n} examinés</numerusform>
        </translation>
    </message>
    <message>
        <source>“{title}” will be removed. The decisions on its items are kept; what was decided on golden items is not.</source>
        <translation>«&#xa0;{title}&#xa0;» sera supprimée. Les décisions sur ses éléments sont conservées&#x202f;; celles sur les éléments de référence ne le sont pas.</translation>
    </message>
</context>
<context>
    <name>SecondReview</name>
    <message>
        <source>All done.</source>
        <translation>Tout est terminé.</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>Tous les fichiers (*)</translation>
    </message>
    <message>
        <source>All queues</source>
        <translation>Toutes les files</translation>
    </message>
    <message numerus="yes">
        <source>All {n} items</source>
        <translation>
            <numerusform>{n} élément</numerusform>
            <numerusform>Les {n} éléments</numerusform>
        </translation>
    </message>
    <message>
        <source>At least {count} characters. Several words are better.</source>
        <translation>Au moins {count} caractères. Plusieurs mots valent mieux.</translation>
    </message>
    <message>
        <source>Batches (*.review)</source>
        <translation>Lots (*.review)</translation>
    </message>
    <message>
        <source>Blind: without the model&apos;s verdicts</source>
        <translation>À l’aveugle&#xa0;: sans les verdicts du modèle</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>Choose the batch</source>
        <translation>Choisir le lot</translation>
    </message>
    <message>
        <source>Choose the file with the answers</source>
        <translation>Choisir le fichier contenant les réponses</translation>
    </message>
    <message>
        <source>Close batch</source>
        <translation>Fermer le lot</translation>
    </message>
    <message>
        <source>Cohen&apos;s kappa {kappa}</source>
        <translation>kappa de Cohen {kappa}</translation>
    </message>
    <message>
        <source>Cohen&apos;s kappa {kappa} ({low} to {high})</source>
        <translation>kappa de Cohen {kappa} ({low} à {high})</translation>
    </message>
    <message>
        <source>Conflicts</source>
        <translation>Conflits</translation>
    </message>
    <message>
        <source>Decide as {name}…</source>
        <translation>Décider comme {name}…</translation>
    </message>
    <message>
        <source>Decide differently…</source>
        <translation>Décider autrement…</translation>
    </message>
    <message>
        <source>Decide this way…</source>
        <translation>Décider ainsi…</translation>
    </message>
    <message>
        <source>Decisions (*.decisions)</source>
        <translation>Décisions (*.decisions)</translation>
    </message>
    <message>
        <source>Each decision is saved at once in “{file}”, next to the batch. Send that file back.</source>
        <translation>Chaque décision est conservée aussitôt dans «&#xa0;{file}&#xa0;», à côté du lot. Renvoyez ce fichier.</translation>
    </message>
    <message>
        <source>Items</source>
        <translation>Éléments</translation>
    </message>
    <message>
        <source>Merge</source>
        <translation>Fusionner</translation>
    </message>
    <message>
        <source>No reason given</source>
        <translation>Aucun motif indiqué</translation>
    </message>
    <message>
        <source>No two people have decided on the same items of this queue yet.</source>
        <translation>Aucun élément de cette file n’a encore reçu les décisions de deux personnes.</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Ouvrir</translation>
    </message>
    <message>
        <source>Open a batch</source>
        <translation>Ouvrir un lot</translation>
    </message>
    <message>
        <source>Passphrase</source>
        <translation>Phrase secrète</translation>
    </message>
    <message>
        <source>Policy</source>
        <translation>Politique</translation>
    </message>
    <message>
        <source>Progress</source>
        <translation>Progression</translation>
    </message>
    <message>
        <source>Repeat</source>
        <translation>Répéter</translation>
    </message>
    <message>
        <source>Repeat the passphrase</source>
        <translation>Répétez la phrase secrète</translation>
    </message>
    <message>
        <source>Save answer</source>
        <translation>Enregistrer la réponse</translation>
    </message>
    <message>
        <source>Save answer as…</source>
        <translation>Enregistrer la réponse sous…</translation>
    </message>
    <message>
        <source>Save…</source>
        <translation>Enregistrer…</translation>
    </message>
    <message>
        <source>Send to a second reviewer</source>
        <translation>Envoyer à un deuxième examinateur</translation>
    </message>
    <message>
        <source>Settled. All decisions are kept.</source>
        <translation>Tranché. Toutes les décisions sont conservées.</translation>
    </message>
    <message>
        <source>Previously settled by {who}. {name} has since decided differently.</source>
        <translation>Tranché auparavant par {who}. {name} en a décidé autrement depuis.</translation>
    </message>
    <message>
        <source>Settled by {who}, {when}: {decision}</source>
        <translation>Tranché par {who}, le {when}&#xa0;: {decision}</translation>
    </message>
    <message>
        <source>Include settled conflicts</source>
        <translation>Ceux déjà tranchés aussi</translation>
    </message>
    <message>
        <source>Show passphrase</source>
        <translation>Afficher la phrase secrète</translation>
    </message>
    <message>
        <source>Text {number}</source>
        <translation>Texte {number}</translation>
    </message>
    <message>
        <source>The file contains the texts and the policy, but none of your decisions. It can only be opened with the passphrase, so share that through a different channel.</source>
        <translation>Le fichier contient les textes et la politique, mais aucune de vos décisions. Seule la phrase secrète l’ouvre&#xa0;: communiquez-la par une autre voie que celle du fichier.</translation>
    </message>
    <message>
        <source>The passphrases do not match.</source>
        <translation>Les phrases secrètes ne correspondent pas.</translation>
    </message>
    <message numerus="yes">
        <source>The {n} items decided differently from the model</source>
        <translation>
            <numerusform>{n} élément décidé autrement que le modèle</numerusform>
            <numerusform>Les {n} éléments décidés autrement que le modèle</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The {n} items that wait for a decision</source>
        <translation>
            <numerusform>{n} élément en attente de décision</numerusform>
            <numerusform>Les {n} éléments en attente de décision</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The {n} items that were decided on</source>
        <translation>
            <numerusform>{n} élément déjà décidé</numerusform>
            <numerusform>Les {n} éléments déjà décidés</numerusform>
        </translation>
    </message>
    <message>
        <source>There are no conflicts to settle.</source>
        <translation>Il n’y a pas de conflits à trancher.</translation>
    </message>
    <message>
        <source>WHAT THE MODEL SAYS</source>
        <translation>CE QUE DIT LE MODÈLE</translation>
    </message>
    <message>
        <source>Without a name</source>
        <translation>Sans nom</translation>
    </message>
    <message>
        <source>Your decisions are in {file}.</source>
        <translation>Vos décisions sont dans {file}.</translation>
    </message>
    <message>
        <source>Your name</source>
        <translation>Votre nom</translation>
    </message>
    <message>
        <source>Your name, as it will appear beside your decisions</source>
        <translation>Votre nom, tel qu’il figurera à côté de vos décisions</translation>
    </message>
    <message>
        <source>batch</source>
        <translation>lot</translation>
    </message>
    <message>
        <source>made blind</source>
        <translation>à l’aveugle</translation>
    </message>
    <message>
        <source>made knowing the model&apos;s verdicts</source>
        <translation>en connaissance des verdicts du modèle</translation>
    </message>
    <message>
        <source>no kappa, since both always decided the same way</source>
        <translation>pas de kappa, car les deux ont toujours décidé de la même façon</translation>
    </message>
    <message>
        <source>settled: {decision}</source>
        <translation>tranché&#xa0;: {decision}</translation>
    </message>
    <message>
        <source>was settled before</source>
        <translation>avait déjà été tranché</translation>
    </message>
    <message>
        <source>your decision: {decision}</source>
        <translation>votre décision&#xa0;: {decision}</translation>
    </message>
    <message numerus="yes">
        <source>{file} has {n} texts. Send it, and tell the passphrase by another way.</source>
        <translation>
            <numerusform>{file} contient {n} texte. Envoyez-le, et communiquez la phrase secrète par une autre voie.</numerusform>
            <numerusform>{file} contient {n} textes. Envoyez-le, et communiquez la phrase secrète par une autre voie.</numerusform>
        </translation>
    </message>
    <message>
        <source>{file} is encrypted.</source>
        <translation>{file} est chiffré.</translation>
    </message>
    <message>
        <source>{first} and {second}: agree on {hits} of {of}</source>
        <translation>{first} et {second}&#xa0;: identiques pour {hits} sur {of}</translation>
    </message>
    <message numerus="yes">
        <source>{name}: {done} of {n} texts decided on</source>
        <translation>
            <numerusform>{name}&#xa0;: {done} sur {n} texte décidé</numerusform>
            <numerusform>{name}&#xa0;: {done} sur {n} textes décidés</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} conflicts to settle</source>
        <translation>
            <numerusform>{n} conflit à trancher</numerusform>
            <numerusform>{n} conflits à trancher</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} decisions of {name} added</source>
        <translation>
            <numerusform>{n} décision de {name} ajoutée</numerusform>
            <numerusform>{n} décisions de {name} ajoutées</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} texts are not in the queue any more</source>
        <translation>
            <numerusform>{n} texte n’est plus dans la file</numerusform>
            <numerusform>{n} textes ne sont plus dans la file</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} were there already</source>
        <translation>
            <numerusform>{n} y était déjà</numerusform>
            <numerusform>{n} y étaient déjà</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Server</name>
    <message>
        <source>A model on a larger computer in your team can judge texts, if llama-server or vLLM runs there. Texts and policies are then sent to it; the history stays here. It is used wherever no other model is chosen. Nothing is sent while use of the network is turned off under Privacy.</source>
        <translation>Un modèle sur un ordinateur plus puissant de votre équipe peut juger, si llama-server ou vLLM y fonctionne. Les textes et les politiques lui sont alors envoyés&#x202f;; l’historique reste ici. Il juge partout où aucun autre modèle n’est choisi. Rien n’est envoyé tant que le réseau est interdit sous «&#xa0;Confidentialité&#xa0;».</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>Adresse</translation>
    </message>
    <message>
        <source>Asking {host}…</source>
        <translation>Interrogation de {host}…</translation>
    </message>
    <message>
        <source>Certificate</source>
        <translation>Certificat</translation>
    </message>
    <message>
        <source>Choose file…</source>
        <translation>Choisir un fichier…</translation>
    </message>
    <message>
        <source>It is stored in the system&apos;s keyring and sent only to the server. Leave it empty to delete it.</source>
        <translation>Elle est conservée dans le trousseau du système et envoyée uniquement au serveur. Laissez vide pour l’oublier.</translation>
    </message>
    <message>
        <source>Keep</source>
        <translation>Conserver</translation>
    </message>
    <message>
        <source>Key…</source>
        <translation>Clé…</translation>
    </message>
    <message>
        <source>Only if the server has one of its own</source>
        <translation>Seulement si le serveur a le sien</translation>
    </message>
    <message>
        <source>Send texts to this server?</source>
        <translation>Envoyer des textes à ce serveur&#x202f;?</translation>
    </message>
    <message>
        <source>Stop using it</source>
        <translation>Ne plus l’utiliser</translation>
    </message>
    <message>
        <source>Team&apos;s server</source>
        <translation>Serveur de l’équipe</translation>
    </message>
    <message>
        <source>Team&apos;s server…</source>
        <translation>Serveur de l’équipe…</translation>
    </message>
    <message>
        <source>Test</source>
        <translation>Tester</translation>
    </message>
    <message>
        <source>Texts stay on this machine.</source>
        <translation>Les textes restent sur cet ordinateur.</translation>
    </message>
    <message>
        <source>The key is stored in {keyring}.</source>
        <translation>La clé est conservée dans {keyring}.</translation>
    </message>
    <message>
        <source>The key was deleted.</source>
        <translation>La clé a été oubliée.</translation>
    </message>
    <message>
        <source>Use of the network is turned off under Privacy, so nothing is sent to it.</source>
        <translation>Le réseau est interdit sous «&#xa0;Confidentialité&#xa0;», rien ne lui est donc envoyé.</translation>
    </message>
    <message>
        <source>The server&apos;s key</source>
        <translation>Clé du serveur</translation>
    </message>
    <message>
        <source>Use it</source>
        <translation>L’utiliser</translation>
    </message>
    <message>
        <source>Use this server…</source>
        <translation>Utiliser ce serveur…</translation>
    </message>
    <message>
        <source>Where texts are judged</source>
        <translation>Où les textes sont jugés</translation>
    </message>
    <message>
        <source>Whoever runs it can read what is judged. Ask them whether they keep it.</source>
        <translation>La personne qui le gère peut lire ce qui est jugé. Demandez-lui si elle le conserve.</translation>
    </message>
    <message>
        <source>{model}: {server}. Items at once: {count}. Context: {context} tokens.</source>
        <translation>{model}&#xa0;: {server}. Éléments à la fois&#xa0;: {count}. Contexte&#xa0;: {context} tokens.</translation>
    </message>
</context>
<context>
    <name>Settings</name>
    <message>
        <source>A passphrase</source>
        <translation>Une phrase secrète</translation>
    </message>
    <message>
        <source>About</source>
        <translation>À propos</translation>
    </message>
    <message>
        <source>Access</source>
        <translation>Accès</translation>
    </message>
    <message>
        <source>Action</source>
        <translation>Action</translation>
    </message>
    <message>
        <source>Advanced</source>
        <translation>Avancé</translation>
    </message>
    <message>
        <source>All settings return to their defaults, including shortcuts and language.</source>
        <translation>Tous les paramètres reprennent leurs valeurs par défaut, raccourcis et langue compris.</translation>
    </message>
    <message>
        <source>Anyone with access to its file can read every text that was judged.</source>
        <translation>Toute personne ayant accès à son fichier peut lire chaque texte jugé.</translation>
    </message>
    <message>
        <source>Anyone with access to its file will be able to read everything in the history.</source>
        <translation>Toute personne ayant accès à son fichier pourra lire tout l’historique.</translation>
    </message>
    <message>
        <source>Appearance</source>
        <translation>Apparence</translation>
    </message>
    <message>
        <source>At least {count} characters. Several words are better.</source>
        <translation>Au moins {count} caractères. Plusieurs mots valent mieux.</translation>
    </message>
    <message>
        <source>Change key</source>
        <translation>Changer la clé</translation>
    </message>
    <message>
        <source>Change key…</source>
        <translation>Changer la clé…</translation>
    </message>
    <message>
        <source>Checks, reviews and policies are kept in one history. You can keep another history, with its own settings, in a folder that you choose, such as one on an encrypted USB drive. Models are shared.</source>
        <translation>Les vérifications, les décisions et les politiques sont conservées dans un historique. Vous pouvez tenir un autre historique, avec ses propres paramètres, dans un dossier de votre choix, par exemple sur une clé USB chiffrée. Les modèles sont partagés.</translation>
    </message>
    <message>
        <source>Choose the history&apos;s folder</source>
        <translation>Choisir le dossier de l’historique</translation>
    </message>
    <message>
        <source>Clear list</source>
        <translation>Effacer la liste</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fermer</translation>
    </message>
    <message>
        <source>Close Plumbline</source>
        <translation>Fermer Plumbline</translation>
    </message>
    <message>
        <source>Colours and text</source>
        <translation>Couleurs et texte</translation>
    </message>
    <message>
        <source>Content</source>
        <translation>Contenu</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Copier</translation>
    </message>
    <message>
        <source>Defaults</source>
        <translation>Par défaut</translation>
    </message>
    <message>
        <source>Device</source>
        <translation>Périphérique</translation>
    </message>
    <message>
        <source>Downloads</source>
        <translation>Téléchargements</translation>
    </message>
    <message>
        <source>Encrypt history</source>
        <translation>Chiffrer l’historique</translation>
    </message>
    <message>
        <source>Encryption protects the file while the machine is off, and if somebody copies it. It does not protect against programs that run under your account, against anyone at your unlocked machine, or the files you export.</source>
        <translation>Le chiffrement protège le fichier quand l’ordinateur est éteint, et si quelqu’un le copie. Il ne protège ni contre les programmes qui s’exécutent sous votre compte, ni contre une personne devant votre ordinateur déverrouillé, ni les fichiers que vous exportez.</translation>
    </message>
    <message>
        <source>Encrypt…</source>
        <translation>Chiffrer…</translation>
    </message>
    <message>
        <source>Engine</source>
        <translation>Moteur</translation>
    </message>
    <message>
        <source>Export</source>
        <translation>Exportation</translation>
    </message>
    <message>
        <source>File locations</source>
        <translation>Emplacement des fichiers</translation>
    </message>
    <message>
        <source>Files</source>
        <translation>Fichiers</translation>
    </message>
    <message>
        <source>Groups of the recovery code</source>
        <translation>Groupes du code de récupération</translation>
    </message>
    <message>
        <source>Help</source>
        <translation>Aide</translation>
    </message>
    <message>
        <source>History</source>
        <translation>Historique</translation>
    </message>
    <message>
        <source>History and reviews</source>
        <translation>Historique et décisions</translation>
    </message>
    <message>
        <source>History folder</source>
        <translation>Dossier de l’historique</translation>
    </message>
    <message>
        <source>Host</source>
        <translation>Hôte</translation>
    </message>
    <message>
        <source>I have written it down</source>
        <translation>Je l’ai noté par écrit</translation>
    </message>
    <message>
        <source>Items at once: {items}. Threads: {threads}. Context: {context} tokens. Layers on the GPU: {layers}.</source>
        <translation>Éléments à la fois&#xa0;: {items}. Threads&#xa0;: {threads}. Contexte&#xa0;: {context} tokens. Couches sur le GPU&#xa0;: {layers}.</translation>
    </message>
    <message>
        <source>Its key is derived from your passphrase or recovery code and is not stored.</source>
        <translation>Sa clé est dérivée de votre phrase secrète ou de votre code de récupération et n’est pas enregistrée.</translation>
    </message>
    <message>
        <source>Its key is in the system keyring (“{name}”), which is unlocked with your account.</source>
        <translation>Sa clé est dans le trousseau du système («&#xa0;{name}&#xa0;»), qui se déverrouille avec votre compte.</translation>
    </message>
    <message>
        <source>Key in the system keyring (not available)</source>
        <translation>Clé dans le trousseau du système (non disponible)</translation>
    </message>
    <message>
        <source>Key in the system keyring ({name})</source>
        <translation>Clé dans le trousseau du système ({name})</translation>
    </message>
    <message>
        <source>Keyboard</source>
        <translation>Clavier</translation>
    </message>
    <message>
        <source>Keyboard shortcuts</source>
        <translation>Raccourcis clavier</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Langue</translation>
    </message>
    <message>
        <source>Logs (never contain content)</source>
        <translation>Journaux (ne contiennent jamais de contenu)</translation>
    </message>
    <message>
        <source>Model and engine</source>
        <translation>Modèle et moteur</translation>
    </message>
    <message>
        <source>Models</source>
        <translation>Modèles</translation>
    </message>
    <message>
        <source>Network</source>
        <translation>Réseau</translation>
    </message>
    <message>
        <source>Network contacts</source>
        <translation>Contacts réseau</translation>
    </message>
    <message>
        <source>New shortcut: press the keys</source>
        <translation>Nouveau raccourci&#xa0;: appuyez sur les touches</translation>
    </message>
    <message>
        <source>No model is loaded. Once one is, the device is shown here as llama.cpp reports it. Changes below take effect the next time a model is loaded.</source>
        <translation>Aucun modèle n’est chargé. Dès qu’un modèle l’est, le périphérique s’affiche ici tel que llama.cpp le signale. Les modifications ci-dessous prennent effet au prochain chargement d’un modèle.</translation>
    </message>
    <message>
        <source>Only you know it. You enter it at every start, and it is not stored. If you forget it, the history is lost: nobody can recover it.</source>
        <translation>Vous seul la connaissez. Vous la saisissez à chaque démarrage, et elle n’est pas enregistrée. Si vous l’oubliez, l’historique est perdu&#xa0;: personne ne peut le récupérer.</translation>
    </message>
    <message>
        <source>Open another history?</source>
        <translation>Ouvrir un autre historique&#x202f;?</translation>
    </message>
    <message>
        <source>Open another history…</source>
        <translation>Ouvrir un autre historique…</translation>
    </message>
    <message>
        <source>Open folder</source>
        <translation>Ouvrir le dossier</translation>
    </message>
    <message>
        <source>Open folder: {what}</source>
        <translation>Ouvrir le dossier&#xa0;: {what}</translation>
    </message>
    <message>
        <source>Other programs</source>
        <translation>Autres programmes</translation>
    </message>
    <message>
        <source>Passphrase</source>
        <translation>Phrase secrète</translation>
    </message>
    <message>
        <source>Plumbline will close. The next start opens the history in {folder}.</source>
        <translation>Plumbline va se fermer. Le prochain démarrage ouvrira l’historique situé dans {folder}.</translation>
    </message>
    <message>
        <source>Plumbline will close. The next start opens the history on this computer.</source>
        <translation>Plumbline va se fermer. Le prochain démarrage ouvrira l’historique de cet ordinateur.</translation>
    </message>
    <message numerus="yes">
        <source>Plumbline has contacted the network {n} times, most recently on {date}.</source>
        <translation>
            <numerusform>Plumbline a contacté le réseau une fois, le {date}.</numerusform>
            <numerusform>Plumbline a contacté le réseau {n} fois, la dernière le {date}.</numerusform>
        </translation>
    </message>
    <message>
        <source>Plumbline has never contacted the network from this machine.</source>
        <translation>Plumbline n’a jamais contacté le réseau depuis cet ordinateur.</translation>
    </message>
    <message>
        <source>Privacy</source>
        <translation>Confidentialité</translation>
    </message>
    <message>
        <source>Purpose</source>
        <translation>Objet</translation>
    </message>
    <message>
        <source>Reading</source>
        <translation>Lecture</translation>
    </message>
    <message>
        <source>Reasoning and answers</source>
        <translation>Raisonnement et réponses</translation>
    </message>
    <message>
        <source>Reassign</source>
        <translation>Réattribuer</translation>
    </message>
    <message>
        <source>Rebuild search index</source>
        <translation>Reconstruire l’index de recherche</translation>
    </message>
    <message>
        <source>Rebuilding the search index…</source>
        <translation>Reconstruction de l’index de recherche…</translation>
    </message>
    <message>
        <source>Received</source>
        <translation>Reçu</translation>
    </message>
    <message>
        <source>Recovery code</source>
        <translation>Code de récupération</translation>
    </message>
    <message>
        <source>Remove encryption</source>
        <translation>Retirer le chiffrement</translation>
    </message>
    <message>
        <source>Remove encryption?</source>
        <translation>Retirer le chiffrement&#x202f;?</translation>
    </message>
    <message>
        <source>Remove encryption…</source>
        <translation>Retirer le chiffrement…</translation>
    </message>
    <message>
        <source>Remove shortcut</source>
        <translation>Supprimer le raccourci</translation>
    </message>
    <message>
        <source>Repeat the passphrase</source>
        <translation>Répétez la phrase secrète</translation>
    </message>
    <message>
        <source>Reset</source>
        <translation>Réinitialiser</translation>
    </message>
    <message>
        <source>Reset all settings?</source>
        <translation>Réinitialiser tous les paramètres&#x202f;?</translation>
    </message>
    <message>
        <source>Reset all settings…</source>
        <translation>Réinitialiser tous les paramètres…</translation>
    </message>
    <message>
        <source>Reset all shortcuts</source>
        <translation>Réinitialiser tous les raccourcis</translation>
    </message>
    <message>
        <source>Reset to default</source>
        <translation>Réinitialiser</translation>
    </message>
    <message>
        <source>Reset to default: {setting}</source>
        <translation>Réinitialiser&#xa0;: {setting}</translation>
    </message>
    <message>
        <source>Resets all settings to their defaults. History, policies and models are kept.</source>
        <translation>Rétablit les valeurs par défaut de tous les paramètres. L’historique, les politiques et les modèles sont conservés.</translation>
    </message>
    <message>
        <source>Rewriting the history. This can take a while if it is large.</source>
        <translation>Réécriture de l’historique. Cela peut durer s’il est volumineux.</translation>
    </message>
    <message>
        <source>Sampling</source>
        <translation>Échantillonnage</translation>
    </message>
    <message>
        <source>Sections</source>
        <translation>Sections</translation>
    </message>
    <message>
        <source>Select an action, then press the new shortcut.</source>
        <translation>Sélectionnez une action, puis appuyez sur le nouveau raccourci.</translation>
    </message>
    <message>
        <source>Set</source>
        <translation>Définir</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Paramètres</translation>
    </message>
    <message>
        <source>Shortcut</source>
        <translation>Raccourci</translation>
    </message>
    <message>
        <source>Show contacts…</source>
        <translation>Afficher les contacts…</translation>
    </message>
    <message>
        <source>Show the code again</source>
        <translation>Afficher de nouveau le code</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Arrêter</translation>
    </message>
    <message>
        <source>Team&apos;s server</source>
        <translation>Serveur de l’équipe</translation>
    </message>
    <message>
        <source>Test a model…</source>
        <translation>Tester un modèle…</translation>
    </message>
    <message>
        <source>Text will be this large.</source>
        <translation>Le texte aura cette taille.</translation>
    </message>
    <message>
        <source>The environment variable {variable} sets the folder of the history.</source>
        <translation>La variable d’environnement {variable} définit le dossier de l’historique.</translation>
    </message>
    <message>
        <source>The history is encrypted.</source>
        <translation>L’historique est chiffré.</translation>
    </message>
    <message>
        <source>The history is not encrypted.</source>
        <translation>L’historique n’est pas chiffré.</translation>
    </message>
    <message>
        <source>The language will change at the next start, because a task is running now.</source>
        <translation>La langue changera au prochain démarrage, car une tâche est en cours.</translation>
    </message>
    <message>
        <source>The passphrases do not match.</source>
        <translation>Les phrases secrètes ne correspondent pas.</translation>
    </message>
    <message>
        <source>The search index has been rebuilt.</source>
        <translation>L’index de recherche a été reconstruit.</translation>
    </message>
    <message>
        <source>The system keyring stores a random key, and Plumbline opens the history without asking while you are signed in. You get a recovery code to write down, which opens the history if the keyring is lost.</source>
        <translation>Le trousseau du système conserve une clé aléatoire, et Plumbline ouvre l’historique sans rien demander tant que votre session est ouverte. Vous recevez un code de récupération à noter, qui ouvre l’historique si le trousseau est perdu.</translation>
    </message>
    <message>
        <source>There is no history in {folder} yet. Plumbline will close, and the next start creates one there.</source>
        <translation>Il n’y a pas encore d’historique dans {folder}. Plumbline va se fermer, et le prochain démarrage y en créera un.</translation>
    </message>
    <message>
        <source>This code opens the history if the keyring cannot: on another machine, or after the system was reinstalled. It is shown only once. Write it down or print it, and keep it with your important papers, not on this machine.</source>
        <translation>Ce code ouvre l’historique si le trousseau ne le peut pas&#xa0;: sur un autre ordinateur, ou après une réinstallation du système. Il n’est affiché qu’une fois. Notez-le ou imprimez-le, et gardez-le avec vos papiers importants, pas sur cet ordinateur.</translation>
    </message>
    <message>
        <source>This does not match the code.</source>
        <translation>Cela ne correspond pas au code.</translation>
    </message>
    <message>
        <source>Type groups {first}, {second} and {third} of the code that you wrote down. This checks your copy while the code can still be shown.</source>
        <translation>Tapez les groupes {first}, {second} et {third} du code que vous avez noté. Cela vérifie votre copie tant que le code peut encore être affiché.</translation>
    </message>
    <message>
        <source>Use this computer&apos;s history…</source>
        <translation>Utiliser l’historique de cet ordinateur…</translation>
    </message>
    <message>
        <source>Use this when a search does not find texts that are in the history.</source>
        <translation>À utiliser quand une recherche ne trouve pas des textes qui sont dans l’historique.</translation>
    </message>
    <message>
        <source>When</source>
        <translation>Quand</translation>
    </message>
    <message>
        <source>When Plumbline contacted which host, why, and how much it received. Tokens and content are never recorded.</source>
        <translation>Quand Plumbline a contacté quel hôte, pourquoi, et combien il a reçu. Les jetons d’accès et le contenu ne sont jamais enregistrés.</translation>
    </message>
    <message>
        <source>{model} runs on {device}, with {engine}.</source>
        <translation>{model} s’exécute sur {device}, avec {engine}.</translation>
    </message>
    <message>
        <source>“{action}” already has this shortcut. Reassigning it removes it there.</source>
        <translation>«&#xa0;{action}&#xa0;» a déjà ce raccourci. Le réattribuer l’y supprime.</translation>
    </message>
</context>
<context>
    <name>Sidebar</name>
    <message>
        <source>▲ Texts leave this machine</source>
        <translation>▲ Les textes quittent cet ordinateur</translation>
    </message>
    <message>
        <source>● Nothing leaves this machine</source>
        <translation>● Rien ne quitte cet ordinateur</translation>
    </message>
</context>
<context>
    <name>Similar</name>
    <message>
        <source>Close</source>
        <translation>Fermer</translation>
    </message>
    <message>
        <source>No item is similar.</source>
        <translation>Aucun élément n’est semblable.</translation>
    </message>
    <message>
        <source>Searching…</source>
        <translation>Recherche…</translation>
    </message>
    <message>
        <source>Show its check</source>
        <translation>Afficher sa vérification</translation>
    </message>
    <message>
        <source>Similar items</source>
        <translation>Éléments semblables</translation>
    </message>
    <message>
        <source>reviewed: {verdict}</source>
        <translation>examiné&#xa0;: {verdict}</translation>
    </message>
    <message numerus="yes">
        <source>{n} near-copies, the most similar first</source>
        <translation>
            <numerusform>{n} copie presque identique</numerusform>
            <numerusform>{n} copies presque identiques, la plus semblable d’abord</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>SourceFile</name>
    <message>
        <source>No program for {file} was found on this computer.</source>
        <translation>Aucun programme pour {file} n’a été trouvé sur cet ordinateur.</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Ouvrir</translation>
    </message>
    <message>
        <source>Open folder</source>
        <translation>Ouvrir le dossier</translation>
    </message>
    <message>
        <source>Open in another program</source>
        <translation>Ouvrir dans un autre programme</translation>
    </message>
    <message>
        <source>The file has changed since it was judged.</source>
        <translation>Le fichier a changé depuis qu’il a été jugé.</translation>
    </message>
    <message>
        <source>The folder of {file} was opened, since opening a file of this kind could run it.</source>
        <translation>Le dossier de {file} a été ouvert, car ouvrir un fichier de ce type pourrait l’exécuter.</translation>
    </message>
    <message>
        <source>The item is at: {place} (copied).</source>
        <translation>L’élément se trouve ici&#xa0;: {place} (copié).</translation>
    </message>
    <message>
        <source>The item&apos;s text is not in it any more.</source>
        <translation>Le texte de l’élément ne s’y trouve plus.</translation>
    </message>
    <message>
        <source>The item&apos;s text is now at: {place}.</source>
        <translation>Le texte de l’élément se trouve maintenant ici&#xa0;: {place}.</translation>
    </message>
    <message>
        <source>{file} opens in another program. Unlike Plumbline, that program may run what is in the file, or load pictures and pages from the network, and so tell others that it was opened.</source>
        <translation>{file} s’ouvre dans un autre programme. Contrairement à Plumbline, ce programme peut exécuter ce que contient le fichier, ou charger des images et des pages depuis le réseau et révéler ainsi à d’autres qu’il a été ouvert.</translation>
    </message>
    <message>
        <source>{file} was opened.</source>
        <translation>{file} a été ouvert.</translation>
    </message>
</context>
<context>
    <name>Start</name>
    <message>
        <source>Quit</source>
        <translation>Quitter</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Réessayer</translation>
    </message>
    <message>
        <source>Use this computer&apos;s history</source>
        <translation>Utiliser l’historique de cet ordinateur</translation>
    </message>
</context>
<context>
    <name>Statement</name>
    <message>
        <source>A person decided</source>
        <translation>Une personne a décidé</translation>
    </message>
    <message>
        <source>A person decided after the model</source>
        <translation>Une personne a décidé après le modèle</translation>
    </message>
    <message>
        <source>Above the rules</source>
        <translation>Au-dessus des règles</translation>
    </message>
    <message>
        <source>At the end</source>
        <translation>À la fin</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>Change template…</source>
        <translation>Modifier le modèle de texte…</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Copier</translation>
    </message>
    <message>
        <source>For the person whose content this is. Read it, change what doesn&apos;t fit, and copy it. Plumbline sends nothing.</source>
        <translation>Pour la personne dont émane ce contenu. Lisez le texte, modifiez ce qui ne convient pas et copiez-le. Plumbline n’envoie rien.</translation>
    </message>
    <message>
        <source>It is allowed</source>
        <translation>Le contenu est autorisé</translation>
    </message>
    <message>
        <source>It is escalated</source>
        <translation>Le contenu est à faire remonter</translation>
    </message>
    <message>
        <source>It violates</source>
        <translation>Le contenu est en infraction</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Langue</translation>
    </message>
    <message>
        <source>Reply to an appeal: at the end</source>
        <translation>Réponse à une contestation&#xa0;: à la fin</translation>
    </message>
    <message>
        <source>Reply to an appeal: the decision stands</source>
        <translation>Réponse à une contestation&#xa0;: la décision est maintenue</translation>
    </message>
    <message>
        <source>Reply to an appeal: the decision was changed</source>
        <translation>Réponse à une contestation&#xa0;: la décision a été modifiée</translation>
    </message>
    <message>
        <source>Reply to the appeal</source>
        <translation>Réponse à la contestation</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Enregistrer</translation>
    </message>
    <message>
        <source>Statement of reasons</source>
        <translation>Exposé des motifs</translation>
    </message>
    <message>
        <source>Statement template</source>
        <translation>Modèle de texte des exposés</translation>
    </message>
    <message>
        <source>The model alone decided</source>
        <translation>Le modèle seul a décidé</translation>
    </message>
    <message>
        <source>The reply was copied ({language}).</source>
        <translation>La réponse a été copiée ({language}).</translation>
    </message>
    <message>
        <source>Use the original</source>
        <translation>Utiliser l’original</translation>
    </message>
    <message>
        <source>Your reason</source>
        <translation>Votre motif</translation>
    </message>
    <message>
        <source>{policy} stands for the policy&apos;s title, {note} for your reason, {date} for the day. Empty texts are left out.</source>
        <translation>{policy} représente le titre de la politique, {note} votre motif, {date} le jour. Un texte vide est omis.</translation>
    </message>
</context>
<context>
    <name>TimeStamps</name>
    <message>
        <source>All files</source>
        <translation>Tous les fichiers</translation>
    </message>
    <message>
        <source>An outside authority can state when the seal of this history existed. Nothing recorded before then can be changed unnoticed.</source>
        <translation>Une autorité extérieure peut attester quand le sceau de cet historique existait&#xa0;: rien de ce qui a été consigné auparavant ne peut plus être modifié ensuite sans que cela se voie.</translation>
    </message>
    <message>
        <source>Answers</source>
        <translation>Réponses</translation>
    </message>
    <message>
        <source>Certificate of the authority…</source>
        <translation>Certificat de l’autorité…</translation>
    </message>
    <message>
        <source>Certificates</source>
        <translation>Certificats</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fermer</translation>
    </message>
    <message>
        <source>Plumbline contacts nobody. Save the request, send it to a time-stamping authority (RFC 3161), and add its answer here. The request contains a hash, and nothing of what was judged.</source>
        <translation>Plumbline ne contacte personne. Écrivez la demande, envoyez-la à une autorité d’horodatage (RFC 3161), puis importez sa réponse. La demande contient une empreinte, et rien de ce qui a été jugé.</translation>
    </message>
    <message>
        <source>Add answer…</source>
        <translation>Importer la réponse…</translation>
    </message>
    <message>
        <source>Requests</source>
        <translation>Requêtes</translation>
    </message>
    <message>
        <source>The answer was checked and saved.</source>
        <translation>La réponse a été vérifiée et conservée.</translation>
    </message>
    <message>
        <source>The request was saved to {file}. It is about the seal {seal}.</source>
        <translation>La demande a été enregistrée dans {file}. Elle porte sur le sceau {seal}.</translation>
    </message>
    <message>
        <source>There is no time stamp yet.</source>
        <translation>Il n’y a pas encore d’horodatage.</translation>
    </message>
    <message>
        <source>Time stamps</source>
        <translation>Horodatages</translation>
    </message>
    <message>
        <source>Save request…</source>
        <translation>Écrire la demande…</translation>
    </message>
    <message>
        <source>seal</source>
        <translation>sceau</translation>
    </message>
</context>
<context>
    <name>Tour</name>
    <message>
        <source>A policy says what is allowed</source>
        <translation>Une politique dit ce qui est autorisé</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Précédent</translation>
    </message>
    <message>
        <source>Blur texts until I ask</source>
        <translation>Flouter les textes jusqu’à ce que je demande à les voir</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Terminer</translation>
    </message>
    <message>
        <source>Everything stays on this machine</source>
        <translation>Tout reste sur cet ordinateur</translation>
    </message>
    <message>
        <source>For each item you see the verdict, the rule it rests on, and why. The model&apos;s full reasoning is further down.</source>
        <translation>Pour chaque élément, vous voyez le verdict, la règle sur laquelle il repose et la raison. Le raisonnement complet du modèle se trouve plus bas.</translation>
    </message>
    <message>
        <source>How should texts be shown?</source>
        <translation>Comment les textes doivent-ils s’afficher&#x202f;?</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>Suivant</translation>
    </message>
    <message>
        <source>No text, policy or verdict leaves it, unless you set a team&apos;s server; this line always says so. F1 opens the guide. The tour is in the Help menu.</source>
        <translation>Aucun texte, aucune politique, aucun verdict ne le quitte, sauf si vous définissez un serveur de l’équipe&#x202f;; cette ligne l’indique toujours. F1 ouvre le guide. La visite guidée est dans le menu Aide.</translation>
    </message>
    <message>
        <source>Not now</source>
        <translation>Pas maintenant</translation>
    </message>
    <message>
        <source>Paste a text, or add files and folders: tables, documents, mail, chats. Then choose Start. Next shows your latest check; if there is none, the practice model judges a small sample.</source>
        <translation>Collez un texte, ou ajoutez des fichiers et des dossiers&#xa0;: tableaux, documents, courrier, discussions. Choisissez ensuite «&#xa0;Démarrer&#xa0;». «&#xa0;Suivant&#xa0;» affiche votre dernière vérification&#x202f;; s’il n’y en a pas, le modèle d’essai juge un petit exemple.</translation>
    </message>
    <message>
        <source>Add what you want judged</source>
        <translation>Indiquez ce qui doit être jugé</translation>
    </message>
    <message>
        <source>Read the verdict and its reasons</source>
        <translation>Lisez le verdict et ses raisons</translation>
    </message>
    <message>
        <source>Show texts</source>
        <translation>Afficher les textes</translation>
    </message>
    <message>
        <source>Skip</source>
        <translation>Passer</translation>
    </message>
    <message>
        <source>Some of what is judged can be hard to read. Texts are always blurred under policies that ask for it. You can change this at any time in Settings.</source>
        <translation>Certains contenus à juger peuvent être éprouvants à lire. Les textes jugés selon une politique qui le demande sont floutés dans tous les cas. Vous pouvez modifier ce choix à tout moment dans les Paramètres.</translation>
    </message>
    <message>
        <source>Take the tour</source>
        <translation>Suivre la visite guidée</translation>
    </message>
    <message>
        <source>Texts are judged under a policy: rules in plain words. Choose one here. The Policies page has some to start from, and an editor for your own.</source>
        <translation>Les textes sont jugés selon une politique&#xa0;: des règles en langage courant. Choisissez-en une ici. La page Politiques en propose quelques-unes pour commencer, et un éditeur pour les vôtres.</translation>
    </message>
    <message>
        <source>The model can be wrong. Agree, override or escalate with these buttons, or with the key on each. Your decision is kept beside the verdict.</source>
        <translation>Le modèle peut se tromper. Approuvez, décidez autrement ou faites remonter avec ces boutons, ou avec la touche indiquée sur chacun. Votre décision est conservée à côté du verdict.</translation>
    </message>
    <message>
        <source>You decide</source>
        <translation>C’est vous qui décidez</translation>
    </message>
    <message>
        <source>{number} of {total}</source>
        <translation>{number} sur {total}</translation>
    </message>
</context>
<context>
    <name>Unlock</name>
    <message>
        <source>It is encrypted, and no key was given. Nothing in it can be seen or added.</source>
        <translation>Il est chiffré, et sa clé n’a pas été fournie. Rien ne peut y être vu ni ajouté.</translation>
    </message>
    <message>
        <source>It is encrypted. Everything in it is kept; unlock it to see it.</source>
        <translation>Il est chiffré. Tout ce qu’il contient est conservé ; déverrouillez-le pour le voir.</translation>
    </message>
    <message>
        <source>Only a history that is encrypted with a passphrase can be locked. You can choose one in Settings, under “Privacy”.</source>
        <translation>Seul un historique chiffré avec une phrase secrète peut être verrouillé. Vous pouvez en choisir une dans les paramètres, sous «&#xa0;Confidentialité&#xa0;».</translation>
    </message>
    <message>
        <source>Passphrase or recovery code</source>
        <translation>Phrase secrète ou code de récupération</translation>
    </message>
    <message>
        <source>Plumbline is locked</source>
        <translation>Plumbline est verrouillé</translation>
    </message>
    <message>
        <source>Show passphrase</source>
        <translation>Afficher la phrase secrète</translation>
    </message>
    <message>
        <source>That did not unlock the history. Check upper and lower case, and try again.</source>
        <translation>Cela n’a pas déverrouillé l’historique. Vérifiez les majuscules et les minuscules, puis réessayez.</translation>
    </message>
    <message>
        <source>The history can&apos;t be locked while a task is running. Pause it, or wait until it has finished.</source>
        <translation>L’historique ne peut pas être verrouillé pendant qu’une tâche est en cours. Mettez-la en pause, ou attendez qu’elle soit terminée.</translation>
    </message>
    <message>
        <source>The history is closed. Nothing that you were working on is lost.</source>
        <translation>L’historique est fermé. Rien de ce sur quoi vous travailliez n’est perdu.</translation>
    </message>
    <message>
        <source>The history is encrypted, and its key is not in the system keyring. Enter its passphrase, or the recovery code that you wrote down.</source>
        <translation>L’historique est chiffré, et sa clé n’est pas dans le trousseau du système. Saisissez sa phrase secrète, ou le code de récupération que vous avez noté.</translation>
    </message>
    <message>
        <source>The history is locked</source>
        <translation>L’historique est verrouillé</translation>
    </message>
    <message>
        <source>Unlock</source>
        <translation>Déverrouiller</translation>
    </message>
    <message>
        <source>Unlock history</source>
        <translation>Déverrouiller l’historique</translation>
    </message>
    <message>
        <source>Unlock it with its passphrase or recovery code.</source>
        <translation>Déverrouillez-le avec sa phrase secrète ou son code de récupération.</translation>
    </message>
    <message>
        <source>Unlock…</source>
        <translation>Déverrouiller…</translation>
    </message>
</context>
<context>
    <name>Update</name>
    <message>
        <source>Asking {host}…</source>
        <translation>Interrogation de {host}…</translation>
    </message>
    <message>
        <source>Check for a newer version</source>
        <translation>Rechercher une version plus récente</translation>
    </message>
    <message>
        <source>How to update</source>
        <translation>Comment mettre à jour</translation>
    </message>
    <message>
        <source>Newer versions: {page}</source>
        <translation>Versions plus récentes&#xa0;: {page}</translation>
    </message>
    <message>
        <source>Plumbline isn&apos;t allowed to use the network. You can allow it in Settings, under “Privacy”.</source>
        <translation>Plumbline n’a pas le droit d’utiliser le réseau&#xa0;: autorisez-le dans les paramètres, sous «&#xa0;Confidentialité&#xa0;».</translation>
    </message>
    <message>
        <source>Plumbline never looks for newer versions by itself. The button contacts {host} once; the contact is listed in Settings, under “Privacy”.</source>
        <translation>Plumbline ne recherche jamais de lui-même de versions plus récentes. Le bouton contacte {host} une fois&#x202f;; le contact est consigné dans les paramètres, sous «&#xa0;Confidentialité&#xa0;».</translation>
    </message>
    <message>
        <source>This copy doesn&apos;t know where newer versions are published. Check where you got it from.</source>
        <translation>Cette copie ne sait pas où les versions plus récentes sont publiées. Regardez là où vous l’avez obtenue.</translation>
    </message>
    <message>
        <source>This is Plumbline {version}.</source>
        <translation>Ceci est Plumbline {version}.</translation>
    </message>
</context>
<context>
    <name>Verdict</name>
    <message>
        <source>Allowed</source>
        <translation>Autorisé</translation>
    </message>
    <message>
        <source>Auto</source>
        <translation>Automatique</translation>
    </message>
    <message>
        <source>Escalate</source>
        <translation>Faire remonter</translation>
    </message>
    <message>
        <source>High</source>
        <translation>Élevé</translation>
    </message>
    <message>
        <source>Low</source>
        <translation>Faible</translation>
    </message>
    <message>
        <source>Medium</source>
        <translation>Moyen</translation>
    </message>
    <message>
        <source>Parts of the answer contradict each other.</source>
        <translation>Des parties de la réponse se contredisent.</translation>
    </message>
    <message>
        <source>The answer is not one that the policy defines.</source>
        <translation>La réponse n’est pas l’une de celles que la politique définit.</translation>
    </message>
    <message>
        <source>The answer was cut off.</source>
        <translation>La réponse a été coupée.</translation>
    </message>
    <message>
        <source>The engine failed repeatedly on this item.</source>
        <translation>Le moteur a échoué à plusieurs reprises sur cet élément.</translation>
    </message>
    <message>
        <source>The model gave no answer.</source>
        <translation>Le modèle n’a pas donné de réponse.</translation>
    </message>
    <message>
        <source>The reasoning reached its limit before an answer was given.</source>
        <translation>Le raisonnement a atteint sa limite avant qu’une réponse soit donnée.</translation>
    </message>
    <message>
        <source>The reasoning reached its limit.</source>
        <translation>Le raisonnement a atteint sa limite.</translation>
    </message>
    <message>
        <source>Undetermined</source>
        <translation>Indéterminé</translation>
    </message>
    <message>
        <source>Violates</source>
        <translation>Enfreint</translation>
    </message>
    <message>
        <source>it was escalated</source>
        <translation>l’élément a été remonté</translation>
    </message>
    <message>
        <source>no answer could be read</source>
        <translation>aucune réponse n’a pu être lue</translation>
    </message>
    <message>
        <source>the certainty could not be measured</source>
        <translation>la certitude n’a pas pu être mesurée</translation>
    </message>
    <message>
        <source>the label is severe</source>
        <translation>l’étiquette est grave</translation>
    </message>
    <message>
        <source>the model was not certain</source>
        <translation>le modèle n’était pas certain</translation>
    </message>
    <message>
        <source>the reasoning reached its limit</source>
        <translation>le raisonnement a atteint sa limite</translation>
    </message>
</context>
<context>
    <name>Watch</name>
    <message>
        <source>Add folder…</source>
        <translation>Ajouter un dossier…</translation>
    </message>
    <message>
        <source>All files, or for example: csv, txt</source>
        <translation>Tous les fichiers. Ou par exemple&#xa0;: csv, txt</translation>
    </message>
    <message>
        <source>Can&apos;t be judged: {why}</source>
        <translation>Ne peut pas être jugé&#xa0;: {why}</translation>
    </message>
    <message>
        <source>Changed since, judged again</source>
        <translation>Modifié entre-temps, jugé de nouveau</translation>
    </message>
    <message>
        <source>Choose folder</source>
        <translation>Choisir un dossier</translation>
    </message>
    <message>
        <source>Choose folder…</source>
        <translation>Choisir un dossier…</translation>
    </message>
    <message>
        <source>File</source>
        <translation>Fichier</translation>
    </message>
    <message>
        <source>Finished files</source>
        <translation>Fichiers terminés</translation>
    </message>
    <message>
        <source>Folder for the verdicts</source>
        <translation>Dossier des verdicts</translation>
    </message>
    <message>
        <source>Folders</source>
        <translation>Dossiers</translation>
    </message>
    <message>
        <source>Verdict format</source>
        <translation>Format des verdicts</translation>
    </message>
    <message>
        <source>Removed before it was read</source>
        <translation>Disparu avant d’être lu</translation>
    </message>
    <message>
        <source>Include subfolders</source>
        <translation>Inclure les sous-dossiers</translation>
    </message>
    <message>
        <source>Include the model&apos;s reasoning</source>
        <translation>Inclure le raisonnement du modèle</translation>
    </message>
    <message>
        <source>Allow a folder inside a watched one</source>
        <translation>Peut se trouver dans un dossier surveillé</translation>
    </message>
    <message>
        <source>Watching “{folder}” was interrupted before all of its files were judged. Nothing is lost: start again with the same folder for the verdicts, and it resumes where it stopped.</source>
        <translation>La surveillance de «&#xa0;{folder}&#xa0;» a été interrompue avant que tous ses fichiers soient jugés. Rien n’est perdu&#xa0;: relancez-la avec le même dossier des verdicts, et elle reprendra là où elle s’est arrêtée.</translation>
    </message>
    <message>
        <source>While this window is open, files in these folders are judged as they arrive, starting with those already there. The verdicts on each file are saved as a file, next to a journal, and in the history. The model and effort are those chosen in Settings.</source>
        <translation>Les nouveaux fichiers de ces dossiers sont jugés à mesure qu’ils arrivent, y compris ceux qui s’y trouvent déjà, tant que cette fenêtre est ouverte. Les verdicts de chaque fichier sont écrits dans un fichier, à côté d’un journal, et figurent aussi dans l’historique. Le modèle et l’effort sont ceux des paramètres.</translation>
    </message>
    <message>
        <source>Nothing is being watched.</source>
        <translation>Rien n’est surveillé.</translation>
    </message>
    <message>
        <source>Nothing to judge</source>
        <translation>Rien à juger</translation>
    </message>
    <message>
        <source>Only files with these extensions</source>
        <translation>Seulement les fichiers avec ces extensions</translation>
    </message>
    <message>
        <source>Open folder with verdicts</source>
        <translation>Ouvrir le dossier des verdicts</translation>
    </message>
    <message>
        <source>Open in Check</source>
        <translation>Ouvrir dans Vérifier</translation>
    </message>
    <message>
        <source>Outcome</source>
        <translation>Issue</translation>
    </message>
    <message>
        <source>Policy</source>
        <translation>Politique</translation>
    </message>
    <message>
        <source>Preparing…</source>
        <translation>Préparation…</translation>
    </message>
    <message>
        <source>Remove folder</source>
        <translation>Retirer le dossier</translation>
    </message>
    <message>
        <source>Start</source>
        <translation>Démarrer</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Arrêter</translation>
    </message>
    <message>
        <source>Stopping…</source>
        <translation>Arrêt…</translation>
    </message>
    <message>
        <source>The same as {file}</source>
        <translation>Le même que {file}</translation>
    </message>
    <message>
        <source>These folders were being watched when Plumbline was closed. Choose Start to resume.</source>
        <translation>Ces dossiers ont été surveillés jusqu’à la fermeture de Plumbline. «&#xa0;Démarrer&#xa0;» reprend la surveillance.</translation>
    </message>
    <message>
        <source>To start, add a folder.</source>
        <translation>Pour démarrer, ajoutez un dossier.</translation>
    </message>
    <message>
        <source>To start, choose a policy.</source>
        <translation>Pour démarrer, choisissez une politique.</translation>
    </message>
    <message>
        <source>To start, choose the folder for the verdicts.</source>
        <translation>Pour démarrer, choisissez le dossier des verdicts.</translation>
    </message>
    <message>
        <source>Save verdicts in</source>
        <translation>Les verdicts vont dans</translation>
    </message>
    <message>
        <source>Watch</source>
        <translation>Surveiller</translation>
    </message>
    <message>
        <source>Watched folders</source>
        <translation>Dossiers surveillés</translation>
    </message>
    <message>
        <source>Watching has stopped.</source>
        <translation>La surveillance s’est arrêtée.</translation>
    </message>
    <message numerus="yes">
        <source>Watching has stopped: {n} files done.</source>
        <translation>
            <numerusform>La surveillance s’est arrêtée&#xa0;: {n} fichier terminé.</numerusform>
            <numerusform>La surveillance s’est arrêtée&#xa0;: {n} fichiers terminés.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Watching {n} folders</source>
        <translation>
            <numerusform>{n} dossier surveillé</numerusform>
            <numerusform>{n} dossiers surveillés</numerusform>
        </translation>
    </message>
    <message>
        <source>What is watched</source>
        <translation>Ce qui est surveillé</translation>
    </message>
    <message>
        <source>When</source>
        <translation>Quand</translation>
    </message>
    <message numerus="yes">
        <source>judging: {done} of {n} items</source>
        <translation>
            <numerusform>jugement&#xa0;: {done} sur {n} élément</numerusform>
            <numerusform>jugement&#xa0;: {done} sur {n} éléments</numerusform>
        </translation>
    </message>
    <message>
        <source>loading the model…</source>
        <translation>chargement du modèle…</translation>
    </message>
    <message>
        <source>reading new files…</source>
        <translation>lecture des nouveaux fichiers…</translation>
    </message>
    <message>
        <source>waiting for new files</source>
        <translation>en attente de nouveaux fichiers</translation>
    </message>
    <message>
        <source>{folder} can&apos;t be read. Plumbline keeps trying.</source>
        <translation>{folder} ne peut pas être consulté et sera recherché de nouveau.</translation>
    </message>
    <message numerus="yes">
        <source>{n} files done</source>
        <translation>
            <numerusform>{n} fichier terminé</numerusform>
            <numerusform>{n} fichiers terminés</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} files may still be written to</source>
        <translation>
            <numerusform>{n} fichier est peut-être encore en cours d’écriture</numerusform>
            <numerusform>{n} fichiers sont peut-être encore en cours d’écriture</numerusform>
        </translation>
    </message>
</context>
</TS>
