<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="pt" sourcelanguage="en">
<context>
    <name>About</name>
    <message>
        <source>About Plumbline</source>
        <translation>Sobre o Plumbline</translation>
    </message>
    <message>
        <source>All versions</source>
        <translation>Todas as versões</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Copiar</translation>
    </message>
    <message>
        <source>The licence text is not installed.</source>
        <translation>O texto dela não está instalado aqui.</translation>
    </message>
    <message>
        <source>Nothing found. Try another word.</source>
        <translation>Nada encontrado. Tente outra palavra.</translation>
    </message>
    <message>
        <source>Plumbline judges text under a policy in plain language, with a model on this machine. Nothing leaves the machine.

The model can be wrong. A verdict is a reasoned suggestion; a person decides.</source>
        <translation>O Plumbline julga textos segundo uma política escrita em linguagem simples, com um modelo neste computador. Nada sai do computador.

O modelo pode errar. Um veredito é uma sugestão fundamentada; quem decide é uma pessoa.</translation>
    </message>
    <message>
        <source>Search names and licences</source>
        <translation>Pesquisar nomes e licenças</translation>
    </message>
    <message>
        <source>Software in Plumbline</source>
        <translation>Software contido no Plumbline</translation>
    </message>
    <message>
        <source>Versions and licences</source>
        <translation>Versões e licenças</translation>
    </message>
</context>
<context>
    <name>Actions</name>
    <message>
        <source>&amp;Edit</source>
        <translation>&amp;Editar</translation>
    </message>
    <message>
        <source>&amp;File</source>
        <translation>&amp;Arquivo</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation>Aj&amp;uda</translation>
    </message>
    <message>
        <source>&amp;Item</source>
        <translation>&amp;Item</translation>
    </message>
    <message>
        <source>&amp;Policy</source>
        <translation>&amp;Política</translation>
    </message>
    <message>
        <source>&amp;Run</source>
        <translation>&amp;Verificação</translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation>E&amp;xibir</translation>
    </message>
    <message>
        <source>About Plumbline</source>
        <translation>Sobre o Plumbline</translation>
    </message>
    <message>
        <source>Add files…</source>
        <translation>Adicionar arquivos…</translation>
    </message>
    <message>
        <source>Add folder…</source>
        <translation>Adicionar pasta…</translation>
    </message>
    <message>
        <source>Add the selected items to a case.</source>
        <translation>Adicionar os itens selecionados a um caso.</translation>
    </message>
    <message>
        <source>Add the selected items, as you decided on them, to the policy&apos;s golden set.</source>
        <translation>Adicionar os itens selecionados, com as suas decisões, ao conjunto de referência da política.</translation>
    </message>
    <message>
        <source>Add to case…</source>
        <translation>Adicionar ao caso…</translation>
    </message>
    <message>
        <source>Add to golden set</source>
        <translation>Adicionar ao conjunto de referência</translation>
    </message>
    <message>
        <source>Agree</source>
        <translation>Concordar</translation>
    </message>
    <message>
        <source>Appeal…</source>
        <translation>Contestação…</translation>
    </message>
    <message>
        <source>Archive policy</source>
        <translation>Arquivar política</translation>
    </message>
    <message>
        <source>Cases…</source>
        <translation>Casos…</translation>
    </message>
    <message>
        <source>Change the policy&apos;s title, language and summary.</source>
        <translation>Alterar o título, o idioma e o resumo da política.</translation>
    </message>
    <message>
        <source>Change title and language…</source>
        <translation>Alterar título e idioma…</translation>
    </message>
    <message>
        <source>Check</source>
        <translation>Verificar</translation>
    </message>
    <message>
        <source>Check a report…</source>
        <translation>Verificar um relatório…</translation>
    </message>
    <message>
        <source>Check again with…</source>
        <translation>Verificar de novo com…</translation>
    </message>
    <message>
        <source>Check history…</source>
        <translation>Verificar histórico…</translation>
    </message>
    <message>
        <source>Check the JSON file of a report by itself and against the history.</source>
        <translation>Verificar o arquivo JSON de um relatório, sozinho e em relação ao histórico.</translation>
    </message>
    <message>
        <source>Choose a folder of files to judge.</source>
        <translation>Escolher uma pasta de arquivos para julgar.</translation>
    </message>
    <message>
        <source>Choose files to judge.</source>
        <translation>Escolher arquivos para julgar.</translation>
    </message>
    <message>
        <source>Start over with other content. The check shown stays in the history.</source>
        <translation>Escolher outro conteúdo. A verificação exibida continua no histórico.</translation>
    </message>
    <message>
        <source>Close Plumbline. A running check is paused and kept.</source>
        <translation>Fechar o Plumbline. Uma verificação em andamento é pausada e mantida.</translation>
    </message>
    <message>
        <source>Context menu</source>
        <translation>Menu de contexto</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Copiar</translation>
    </message>
    <message>
        <source>Copy as reply</source>
        <translation>Copiar como resposta</translation>
    </message>
    <message>
        <source>Copy the statement of reasons, in the language you last chose.</source>
        <translation>Copiar a justificativa da decisão no último idioma escolhido.</translation>
    </message>
    <message>
        <source>Copy what is selected.</source>
        <translation>Copiar a seleção.</translation>
    </message>
    <message>
        <source>Cut</source>
        <translation>Recortar</translation>
    </message>
    <message>
        <source>Discard draft</source>
        <translation>Descartar rascunho</translation>
    </message>
    <message>
        <source>Download, import and test models.</source>
        <translation>Baixar, importar e testar modelos.</translation>
    </message>
    <message>
        <source>Duplicate policy…</source>
        <translation>Duplicar política…</translation>
    </message>
    <message>
        <source>Enter the passphrase or recovery code of the encrypted history.</source>
        <translation>Digitar a frase secreta ou o código de recuperação do histórico criptografado.</translation>
    </message>
    <message>
        <source>Escalate</source>
        <translation>Encaminhar</translation>
    </message>
    <message>
        <source>Evaluate</source>
        <translation>Avaliar</translation>
    </message>
    <message>
        <source>Export all policies as ZIP file…</source>
        <translation>Exportar todas as políticas para um arquivo ZIP…</translation>
    </message>
    <message>
        <source>Export policy as ZIP file…</source>
        <translation>Exportar política para um arquivo ZIP…</translation>
    </message>
    <message>
        <source>Export policy to folder…</source>
        <translation>Exportar política para uma pasta…</translation>
    </message>
    <message>
        <source>Export…</source>
        <translation>Exportar…</translation>
    </message>
    <message>
        <source>Find a command by its name.</source>
        <translation>Encontrar um comando pelo nome.</translation>
    </message>
    <message>
        <source>Find a command…</source>
        <translation>Encontrar um comando…</translation>
    </message>
    <message>
        <source>Find items whose texts are nearly the same.</source>
        <translation>Localizar itens com textos quase iguais.</translation>
    </message>
    <message>
        <source>Find similar…</source>
        <translation>Localizar semelhantes…</translation>
    </message>
    <message>
        <source>Free the model&apos;s memory. The next check loads it again.</source>
        <translation>Liberar a memória do modelo. A próxima verificação volta a carregá-lo.</translation>
    </message>
    <message>
        <source>Reset all text to the system&apos;s size.</source>
        <translation>Devolve a todo o texto o tamanho do sistema.</translation>
    </message>
    <message>
        <source>Go to the next item.</source>
        <translation>Ir para o próximo item.</translation>
    </message>
    <message>
        <source>Go to the page&apos;s search field.</source>
        <translation>Ir para o campo de pesquisa da página.</translation>
    </message>
    <message>
        <source>Go to the previous item.</source>
        <translation>Ir para o item anterior.</translation>
    </message>
    <message>
        <source>Try the practice model on sample content.</source>
        <translation>Faz o modelo de prática avaliar conteúdo de amostra.</translation>
    </message>
    <message>
        <source>Hide everything until the history&apos;s passphrase is entered again.</source>
        <translation>Ocultar tudo até que a frase secreta do histórico seja digitada novamente.</translation>
    </message>
    <message>
        <source>History</source>
        <translation>Histórico</translation>
    </message>
    <message>
        <source>Check for a newer version, and see how to install it.</source>
        <translation>Como obter uma versão mais recente, e se ela existe.</translation>
    </message>
    <message>
        <source>How to update…</source>
        <translation>Como atualizar…</translation>
    </message>
    <message>
        <source>Import a policy file, a folder or a pack.</source>
        <translation>Importar um arquivo de política, uma pasta ou um pacote.</translation>
    </message>
    <message>
        <source>Import every policy in a folder.</source>
        <translation>Importar todas as políticas de uma pasta.</translation>
    </message>
    <message>
        <source>Import folder of policies…</source>
        <translation>Importar pasta de políticas…</translation>
    </message>
    <message>
        <source>Import policies…</source>
        <translation>Importar políticas…</translation>
    </message>
    <message>
        <source>Insert the contents of the clipboard.</source>
        <translation>Inserir o conteúdo da área de transferência.</translation>
    </message>
    <message>
        <source>Judge new files in folders as they arrive.</source>
        <translation>Julgar os novos arquivos das pastas à medida que chegam.</translation>
    </message>
    <message>
        <source>Judge text under a policy.</source>
        <translation>Julgar textos segundo uma política.</translation>
    </message>
    <message>
        <source>Judge the content under the policy.</source>
        <translation>Julgar o conteúdo segundo a política.</translation>
    </message>
    <message>
        <source>Judge the same items under another policy, model or effort.</source>
        <translation>Julgar os mesmos itens com outra política, outro modelo ou outro esforço.</translation>
    </message>
    <message>
        <source>Judge the trial text with the policy as it stands.</source>
        <translation>Julgar o texto de teste com a política tal como está.</translation>
    </message>
    <message>
        <source>Record an appeal against the decision, or decide on one.</source>
        <translation>Guardar o que escreveu quem contesta a decisão, ou decidir sobre a contestação.</translation>
    </message>
    <message>
        <source>Larger text</source>
        <translation>Texto maior</translation>
    </message>
    <message>
        <source>Lock history</source>
        <translation>Bloquear histórico</translation>
    </message>
    <message>
        <source>Manage collections of items with notes.</source>
        <translation>Cuidar de coleções de itens com notas.</translation>
    </message>
    <message>
        <source>Check the history for damage, and for changes to what was recorded.</source>
        <translation>Procurar danos e tudo o que foi alterado depois de registrado.</translation>
    </message>
    <message>
        <source>Create a report on what is selected or shown, as a web page, PDF or JSON.</source>
        <translation>Criar um relatório sobre o que está selecionado ou visível: página, PDF ou JSON.</translation>
    </message>
    <message>
        <source>Make all text in the window larger.</source>
        <translation>Aumenta todo o texto da janela.</translation>
    </message>
    <message>
        <source>Make all text in the window smaller.</source>
        <translation>Diminui todo o texto da janela.</translation>
    </message>
    <message>
        <source>Measure policies and models on your own examples.</source>
        <translation>Medir políticas e modelos com exemplos próprios.</translation>
    </message>
    <message>
        <source>Models</source>
        <translation>Modelos</translation>
    </message>
    <message>
        <source>Move the selected text to the clipboard.</source>
        <translation>Mover o texto selecionado para a área de transferência.</translation>
    </message>
    <message>
        <source>New check</source>
        <translation>Nova verificação</translation>
    </message>
    <message>
        <source>New policy</source>
        <translation>Nova política</translation>
    </message>
    <message>
        <source>Next item</source>
        <translation>Próximo item</translation>
    </message>
    <message>
        <source>Normal text size</source>
        <translation>Tamanho normal do texto</translation>
    </message>
    <message>
        <source>Note…</source>
        <translation>Nota…</translation>
    </message>
    <message>
        <source>Open file</source>
        <translation>Abrir arquivo</translation>
    </message>
    <message>
        <source>Open the file that the item came from, and show where the item is in it.</source>
        <translation>Abrir o arquivo de onde veio o item e dizer em que ponto dele o item está.</translation>
    </message>
    <message>
        <source>Open the guide at the topic of the current page.</source>
        <translation>Abrir o guia no tópico da página atual.</translation>
    </message>
    <message>
        <source>Open the list of folders in Settings.</source>
        <translation>Abrir a lista de pastas nas configurações.</translation>
    </message>
    <message>
        <source>Open the menu of the list or field that has the focus.</source>
        <translation>Abrir o menu da lista ou do campo em foco.</translation>
    </message>
    <message>
        <source>Override…</source>
        <translation>Decidir de outro modo…</translation>
    </message>
    <message>
        <source>Paste</source>
        <translation>Colar</translation>
    </message>
    <message>
        <source>Paste content</source>
        <translation>Colar conteúdo</translation>
    </message>
    <message>
        <source>Pause or resume</source>
        <translation>Pausar ou continuar</translation>
    </message>
    <message>
        <source>Pause the check, or resume it. Nothing is lost.</source>
        <translation>Pausar a verificação, ou continuá-la. Nada se perde.</translation>
    </message>
    <message>
        <source>Plumbline Help</source>
        <translation>Ajuda do Plumbline</translation>
    </message>
    <message>
        <source>Policies</source>
        <translation>Políticas</translation>
    </message>
    <message>
        <source>Previous item</source>
        <translation>Item anterior</translation>
    </message>
    <message>
        <source>Privacy, appearance, language, keyboard, engine.</source>
        <translation>Privacidade, aparência, idioma, teclado, motor.</translation>
    </message>
    <message>
        <source>Quit</source>
        <translation>Sair</translation>
    </message>
    <message>
        <source>Record a different decision, with a label and a note.</source>
        <translation>Registrar uma decisão diferente, com um rótulo e uma nota.</translation>
    </message>
    <message>
        <source>Record that someone else must decide.</source>
        <translation>Registrar que outra pessoa deve decidir.</translation>
    </message>
    <message>
        <source>Record the model&apos;s verdict as your decision.</source>
        <translation>Registrar o veredito do modelo como a sua decisão.</translation>
    </message>
    <message>
        <source>Record your decision with a note.</source>
        <translation>Registrar a sua decisão com uma nota.</translation>
    </message>
    <message>
        <source>Redo</source>
        <translation>Refazer</translation>
    </message>
    <message>
        <source>Redo what was undone.</source>
        <translation>Refazer o que foi desfeito.</translation>
    </message>
    <message>
        <source>Remove the policy from the lists. Its versions and verdicts are kept.</source>
        <translation>Retirar a política das listas. Suas versões e seus vereditos são mantidos.</translation>
    </message>
    <message>
        <source>Report…</source>
        <translation>Relatório…</translation>
    </message>
    <message>
        <source>Restore the saved version&apos;s text. This can be undone.</source>
        <translation>Restaurar o texto da versão salva. Isto pode ser desfeito.</translation>
    </message>
    <message>
        <source>Return the policy to the lists.</source>
        <translation>Devolver a política às listas.</translation>
    </message>
    <message>
        <source>Review</source>
        <translation>Revisar</translation>
    </message>
    <message>
        <source>Save as new version</source>
        <translation>Salvar como nova versão</translation>
    </message>
    <message>
        <source>Save the policy&apos;s text as its next version.</source>
        <translation>Salvar o texto da política como a próxima versão.</translation>
    </message>
    <message>
        <source>Search everything judged so far.</source>
        <translation>Pesquisar em tudo o que foi julgado até agora.</translation>
    </message>
    <message>
        <source>Search…</source>
        <translation>Pesquisar…</translation>
    </message>
    <message>
        <source>Select all</source>
        <translation>Selecionar tudo</translation>
    </message>
    <message>
        <source>Select everything here.</source>
        <translation>Selecionar tudo o que está aqui.</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Configurações</translation>
    </message>
    <message>
        <source>Show content</source>
        <translation>Mostrar conteúdo</translation>
    </message>
    <message>
        <source>Show file locations</source>
        <translation>Mostrar locais dos arquivos</translation>
    </message>
    <message>
        <source>Show how a check works, in five steps.</source>
        <translation>Mostrar em cinco passos o que uma verificação requer e onde isso fica.</translation>
    </message>
    <message>
        <source>Show the item&apos;s text while the key is held, or until the next item.</source>
        <translation>Mostrar o texto do item enquanto a tecla estiver pressionada, ou até o próximo item.</translation>
    </message>
    <message>
        <source>Smaller text</source>
        <translation>Texto menor</translation>
    </message>
    <message>
        <source>Start a new policy with this one&apos;s text.</source>
        <translation>Criar uma política com o texto desta.</translation>
    </message>
    <message>
        <source>Start a new policy.</source>
        <translation>Criar uma política.</translation>
    </message>
    <message>
        <source>Start check</source>
        <translation>Iniciar verificação</translation>
    </message>
    <message>
        <source>Statement of reasons…</source>
        <translation>Justificativa da decisão…</translation>
    </message>
    <message>
        <source>Stop at once. Verdicts so far are kept.</source>
        <translation>Parar imediatamente. Os vereditos obtidos até agora são mantidos.</translation>
    </message>
    <message>
        <source>Stop check</source>
        <translation>Parar verificação</translation>
    </message>
    <message>
        <source>Take the tour</source>
        <translation>Fazer o tour</translation>
    </message>
    <message>
        <source>Try policy</source>
        <translation>Experimentar política</translation>
    </message>
    <message>
        <source>Try the sample</source>
        <translation>Experimentar a amostra</translation>
    </message>
    <message>
        <source>Unarchive policy</source>
        <translation>Desarquivar política</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Desfazer</translation>
    </message>
    <message>
        <source>Undo the last change.</source>
        <translation>Desfazer a última alteração.</translation>
    </message>
    <message>
        <source>Unload model</source>
        <translation>Descarregar modelo</translation>
    </message>
    <message>
        <source>Unlock history…</source>
        <translation>Desbloquear histórico…</translation>
    </message>
    <message>
        <source>Use the text on the clipboard as content.</source>
        <translation>Usar o texto da área de transferência como conteúdo.</translation>
    </message>
    <message>
        <source>Watch</source>
        <translation>Monitorar</translation>
    </message>
    <message>
        <source>What Plumbline is, and what it can&apos;t do.</source>
        <translation>O que é este programa e o que ele não pode fazer.</translation>
    </message>
    <message>
        <source>Review the verdicts that need a person&apos;s decision.</source>
        <translation>Percorrer os vereditos que uma pessoa precisa examinar.</translation>
    </message>
    <message>
        <source>Export every policy in the library to one file.</source>
        <translation>Gravar todas as políticas da biblioteca em um só arquivo.</translation>
    </message>
    <message>
        <source>Export the items shown to a CSV or JSON Lines file.</source>
        <translation>Gravar os itens exibidos em um arquivo CSV ou JSON Lines.</translation>
    </message>
    <message>
        <source>Export the policy and its metadata to a folder named after it.</source>
        <translation>Gravar a política e seus metadados em uma pasta com o nome dela.</translation>
    </message>
    <message>
        <source>Export the policy and its metadata to one file.</source>
        <translation>Gravar a política e seus metadados em um só arquivo.</translation>
    </message>
    <message>
        <source>Tell the person concerned what was decided and why.</source>
        <translation>Explicar à pessoa afetada o que foi decidido e por quê.</translation>
    </message>
    <message>
        <source>Write, try and import policies.</source>
        <translation>Escrever, experimentar e importar políticas.</translation>
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
        <translation>cerca de {hours} h {minutes} min</translation>
    </message>
    <message>
        <source>about {minutes} min</source>
        <translation>cerca de {minutes} min</translation>
    </message>
    <message>
        <source>less than a minute</source>
        <translation>menos de um minuto</translation>
    </message>
    <message>
        <source>{most} or {last}</source>
        <translation>{most} ou {last}</translation>
    </message>
    <message>
        <source>{number} %</source>
        <translation>{number}%</translation>
    </message>
</context>
<context>
    <name>Appeals</name>
    <message numerus="yes">
        <source>A share of fewer than {n} appeals says little.</source>
        <translation>
            <numerusform>Uma parcela de menos de {n} contestação diz pouco.</numerusform>
            <numerusform>Uma parcela de menos de {n} contestações diz pouco.</numerusform>
        </translation>
    </message>
    <message>
        <source>APPEAL</source>
        <translation>CONTESTAÇÃO</translation>
    </message>
    <message>
        <source>APPEALS</source>
        <translation>CONTESTAÇÕES</translation>
    </message>
    <message>
        <source>Against: {decision} · {who} · {when}</source>
        <translation>Contra: {decision} · {who} · {when}</translation>
    </message>
    <message>
        <source>All</source>
        <translation>Todas</translation>
    </message>
    <message>
        <source>All queues</source>
        <translation>Todas as filas</translation>
    </message>
    <message>
        <source>All: {figures}</source>
        <translation>Total: {figures}</translation>
    </message>
    <message>
        <source>An appeal counts for each rule that the decision cites. A rule that is overturned often may be unclear, or the model may misread it.</source>
        <translation>Uma contestação conta para cada regra citada pela decisão. Se as decisões por uma regra são revertidas com frequência, talvez a regra não seja clara ou o modelo a interprete mal.</translation>
    </message>
    <message>
        <source>Appeal</source>
        <translation>Contestação</translation>
    </message>
    <message>
        <source>Appeals</source>
        <translation>Contestações</translation>
    </message>
    <message>
        <source>Appeals by rule</source>
        <translation>Contestações por regra</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fechar</translation>
    </message>
    <message>
        <source>Copy as reply…</source>
        <translation>Copiar como resposta…</translation>
    </message>
    <message>
        <source>Decide</source>
        <translation>Decidir</translation>
    </message>
    <message>
        <source>Decide anyway</source>
        <translation>Decidir mesmo assim</translation>
    </message>
    <message>
        <source>Decide and reply…</source>
        <translation>Decidir e responder…</translation>
    </message>
    <message>
        <source>Decide on the appeal</source>
        <translation>Decidir sobre a contestação</translation>
    </message>
    <message>
        <source>Decide…</source>
        <translation>Decidir…</translation>
    </message>
    <message>
        <source>Decision overturned</source>
        <translation>Decisão revertida</translation>
    </message>
    <message>
        <source>Decision upheld</source>
        <translation>Decisão mantida</translation>
    </message>
    <message>
        <source>Figures…</source>
        <translation>Números…</translation>
    </message>
    <message>
        <source>An appeal is best decided by somebody else.</source>
        <translation>É melhor que outra pessoa decida sobre uma contestação.</translation>
    </message>
    <message>
        <source>Label</source>
        <translation>Rótulo</translation>
    </message>
    <message>
        <source>New decision</source>
        <translation>Nova decisão</translation>
    </message>
    <message>
        <source>No appeal is open.</source>
        <translation>Nenhuma contestação em aberto.</translation>
    </message>
    <message>
        <source>No label</source>
        <translation>Sem rótulo</translation>
    </message>
    <message>
        <source>No rule</source>
        <translation>Sem regra</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Em aberto</translation>
    </message>
    <message>
        <source>Open appeal</source>
        <translation>Abrir contestação</translation>
    </message>
    <message>
        <source>Opened {when}</source>
        <translation>Aberta em {when}</translation>
    </message>
    <message>
        <source>Opened {when}, recorded by {who}</source>
        <translation>Aberta em {when}, registrada por {who}</translation>
    </message>
    <message>
        <source>Overturn the decision</source>
        <translation>Reverter a decisão</translation>
    </message>
    <message>
        <source>The appeal is open. It is waiting for a decision on the Review page.</source>
        <translation>A contestação está em aberto. Ela aguarda uma decisão na página Revisar.</translation>
    </message>
    <message>
        <source>Uphold the decision</source>
        <translation>Manter a decisão</translation>
    </message>
    <message>
        <source>Paste what the appellant wrote</source>
        <translation>Cole o que escreveu a pessoa que contesta</translation>
    </message>
    <message>
        <source>REVIEWS</source>
        <translation>DECISÕES</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Motivo</translation>
    </message>
    <message>
        <source>Reason, for the record</source>
        <translation>Motivo, para leitores futuros</translation>
    </message>
    <message>
        <source>Recorded.</source>
        <translation>Registrado.</translation>
    </message>
    <message>
        <source>Show its check</source>
        <translation>Mostrar a verificação dela</translation>
    </message>
    <message>
        <source>Show text</source>
        <translation>Mostrar as palavras</translation>
    </message>
    <message>
        <source>Somebody objects to this decision: {decision}. A person will look at it again.</source>
        <translation>Alguém contesta esta decisão: {decision}. Uma pessoa vai examiná-la de novo.</translation>
    </message>
    <message>
        <source>The appellant withdraws the appeal. The decision stands, and the appeal stays on record.</source>
        <translation>Quem contestou retira a contestação. A decisão é mantida, e fica registrado que houve uma contestação.</translation>
    </message>
    <message>
        <source>The first decision was made without a name, and you have none either: it may be your own.</source>
        <translation>A primeira decisão não tem nome, e você também não informou o seu: ela pode ser sua.</translation>
    </message>
    <message>
        <source>The first decision was made under your name, too.</source>
        <translation>A primeira decisão também foi tomada com o seu nome.</translation>
    </message>
    <message>
        <source>The same person?</source>
        <translation>A mesma pessoa?</translation>
    </message>
    <message>
        <source>There are no appeals yet.</source>
        <translation>Ainda não há contestações.</translation>
    </message>
    <message>
        <source>No appeals.</source>
        <translation>Não há nenhuma.</translation>
    </message>
    <message>
        <source>WHY</source>
        <translation>POR QUÊ</translation>
    </message>
    <message>
        <source>Which appeals</source>
        <translation>Quais contestações</translation>
    </message>
    <message>
        <source>Reason, included in the reply</source>
        <translation>O motivo; ele aparece na resposta</translation>
    </message>
    <message>
        <source>Show appeal</source>
        <translation>Mostrar a contestação</translation>
    </message>
    <message>
        <source>Withdraw</source>
        <translation>Retirar</translation>
    </message>
    <message>
        <source>Withdraw the appeal</source>
        <translation>Retirar a contestação</translation>
    </message>
    <message>
        <source>Withdrawn</source>
        <translation>Retirada</translation>
    </message>
    <message>
        <source>Withdraw…</source>
        <translation>Retirar…</translation>
    </message>
    <message>
        <source>Words of the appeal</source>
        <translation>Palavras da contestação</translation>
    </message>
    <message>
        <source>You are deciding as {name}.</source>
        <translation>Você decide com o nome {name}.</translation>
    </message>
    <message>
        <source>You are deciding without a name. You can enter one in Settings.</source>
        <translation>Você decide sem nome. É possível informar um nas configurações.</translation>
    </message>
    <message>
        <source>Your decision</source>
        <translation>A sua decisão</translation>
    </message>
    <message>
        <source>a person without a name</source>
        <translation>uma pessoa sem nome</translation>
    </message>
    <message>
        <source>the model</source>
        <translation>o modelo</translation>
    </message>
    <message>
        <source>{hits} of {of} overturned, {percent} ({low} to {high})</source>
        <translation>{hits} de {of} revertidas, {percent} ({low} a {high})</translation>
    </message>
    <message numerus="yes">
        <source>{n} appeals</source>
        <translation>
            <numerusform>{n} contestação</numerusform>
            <numerusform>{n} contestações</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} open</source>
        <translation>
            <numerusform>{n} em aberto</numerusform>
            <numerusform>{n} em aberto</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} open appeals</source>
        <translation>
            <numerusform>{n} contestação em aberto</numerusform>
            <numerusform>{n} contestações em aberto</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} withdrawn</source>
        <translation>
            <numerusform>{n} retirada</numerusform>
            <numerusform>{n} retiradas</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Bug</name>
    <message>
        <source>Something went wrong in Plumbline</source>
        <translation>Algo deu errado no Plumbline</translation>
    </message>
    <message>
        <source>This is a bug in the program. Everything judged so far is kept. Details are in the log: {folder}</source>
        <translation>Isto é um erro do programa. Tudo o que foi julgado até agora está mantido. Os detalhes estão no registro: {folder}</translation>
    </message>
</context>
<context>
    <name>Cases</name>
    <message>
        <source>Add</source>
        <translation>Adicionar</translation>
    </message>
    <message>
        <source>Add to case</source>
        <translation>Adicionar ao caso</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>Case</source>
        <translation>Caso</translation>
    </message>
    <message>
        <source>Cases</source>
        <translation>Casos</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fechar</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Excluir</translation>
    </message>
    <message>
        <source>Delete case…</source>
        <translation>Excluir caso…</translation>
    </message>
    <message>
        <source>Delete the case “{name}”?</source>
        <translation>Excluir o caso “{name}”?</translation>
    </message>
    <message>
        <source>Export…</source>
        <translation>Exportar…</translation>
    </message>
    <message>
        <source>Import…</source>
        <translation>Importar…</translation>
    </message>
    <message>
        <source>Items of the case</source>
        <translation>Itens do caso</translation>
    </message>
    <message>
        <source>Its notes are deleted. Its items stay in the history.</source>
        <translation>As notas serão excluídas. Os itens permanecem no histórico.</translation>
    </message>
    <message>
        <source>JSON files</source>
        <translation>Arquivos JSON</translation>
    </message>
    <message>
        <source>Name of the case</source>
        <translation>Nome do caso</translation>
    </message>
    <message>
        <source>No cases yet. Select verdicts on the History page and choose “Add to case…”.</source>
        <translation>Ainda não há casos. Selecione vereditos na página Histórico e escolha “Adicionar ao caso…”.</translation>
    </message>
    <message>
        <source>Note on the case</source>
        <translation>Nota sobre o caso</translation>
    </message>
    <message>
        <source>Note on the selected item</source>
        <translation>Nota sobre o item selecionado</translation>
    </message>
    <message>
        <source>Note on these items</source>
        <translation>Nota sobre estes itens</translation>
    </message>
    <message>
        <source>Note on these items (optional)</source>
        <translation>Nota sobre estes itens, se quiser</translation>
    </message>
    <message>
        <source>Remove item</source>
        <translation>Remover item</translation>
    </message>
    <message>
        <source>Report…</source>
        <translation>Relatório…</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Salvar</translation>
    </message>
    <message>
        <source>Save note</source>
        <translation>Salvar nota</translation>
    </message>
    <message>
        <source>Saved.</source>
        <translation>Salvo.</translation>
    </message>
    <message>
        <source>The case was deleted.</source>
        <translation>O caso foi excluído.</translation>
    </message>
    <message>
        <source>The case was saved to {file}. It contains notes, but no texts.</source>
        <translation>O caso foi salvo em {file}. O arquivo contém notas e nenhum texto.</translation>
    </message>
    <message>
        <source>Case: choose one, or type a name for a new one</source>
        <translation>O caso: escolha um ou digite o nome de um novo</translation>
    </message>
    <message>
        <source>The item is no longer in the case. It stays in the history.</source>
        <translation>O item não está mais no caso. Ele permanece no histórico.</translation>
    </message>
    <message>
        <source>There is no case with this name. A new one will be created.</source>
        <translation>Não há um caso com este nome: um novo será criado.</translation>
    </message>
    <message>
        <source>case</source>
        <translation>caso</translation>
    </message>
    <message>
        <source>not judged yet</source>
        <translation>ainda não julgado</translation>
    </message>
    <message numerus="yes">
        <source>{n} items</source>
        <translation>
            <numerusform>{n} item</numerusform>
            <numerusform>{n} itens</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} items are in the new case.</source>
        <translation>
            <numerusform>{n} item está no novo caso.</numerusform>
            <numerusform>{n} itens estão no novo caso.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} items are not in this history.</source>
        <translation>
            <numerusform>{n} item não está neste histórico.</numerusform>
            <numerusform>{n} itens não estão neste histórico.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} items will be added.</source>
        <translation>
            <numerusform>{n} item será adicionado.</numerusform>
            <numerusform>{n} itens serão adicionados.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Check</name>
    <message>
        <source>A check is running. Pause it to open another one.</source>
        <translation>Há uma verificação em andamento. Pause-a para abrir outra.</translation>
    </message>
    <message>
        <source>A picture of text</source>
        <translation>Uma imagem de texto</translation>
    </message>
    <message>
        <source>A practice model that comes with Plumbline judges the sample. It is for trying things out, not for decisions.</source>
        <translation>Um modelo de prática que acompanha o Plumbline julga a amostra. Serve para experimentar, não para decidir.</translation>
    </message>
    <message>
        <source>Add files</source>
        <translation>Adicionar arquivos</translation>
    </message>
    <message>
        <source>Add files…</source>
        <translation>Adicionar arquivos…</translation>
    </message>
    <message>
        <source>Add folder</source>
        <translation>Adicionar pasta</translation>
    </message>
    <message>
        <source>Add folder…</source>
        <translation>Adicionar pasta…</translation>
    </message>
    <message>
        <source>All rules</source>
        <translation>Todas as regras</translation>
    </message>
    <message>
        <source>All {count}</source>
        <translation>Todos ({count})</translation>
    </message>
    <message>
        <source>An item can have several verdicts.</source>
        <translation>Um item pode ter vários vereditos.</translation>
    </message>
    <message>
        <source>Another part of the file is read</source>
        <translation>Outra parte do arquivo é lida</translation>
    </message>
    <message>
        <source>Author</source>
        <translation>Autor</translation>
    </message>
    <message>
        <source>Automatic</source>
        <translation>Automático</translation>
    </message>
    <message>
        <source>CONTENT</source>
        <translation>CONTEÚDO</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>Changed while being read</source>
        <translation>Alterado durante a leitura</translation>
    </message>
    <message>
        <source>Channel</source>
        <translation>Canal</translation>
    </message>
    <message>
        <source>Check</source>
        <translation>Verificar</translation>
    </message>
    <message>
        <source>Check again</source>
        <translation>Verificar de novo</translation>
    </message>
    <message>
        <source>Check again with…</source>
        <translation>Verificar de novo com…</translation>
    </message>
    <message>
        <source>Check the text instead</source>
        <translation>Verificar o texto em vez disso</translation>
    </message>
    <message>
        <source>Choose</source>
        <translation>Escolher</translation>
    </message>
    <message>
        <source>Choose first: one item per line, or one text?</source>
        <translation>Escolha primeiro: um item por linha, ou um só texto?</translation>
    </message>
    <message>
        <source>Choose policies</source>
        <translation>Escolher políticas</translation>
    </message>
    <message>
        <source>Clear</source>
        <translation>Limpar</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fechar</translation>
    </message>
    <message>
        <source>Comma</source>
        <translation>Vírgula</translation>
    </message>
    <message>
        <source>Computing the model&apos;s checksum (first use only)</source>
        <translation>Calculando a soma de verificação do modelo (só no primeiro uso)</translation>
    </message>
    <message>
        <source>Context for the model</source>
        <translation>Contexto para o modelo</translation>
    </message>
    <message>
        <source>Context for the model: {names}</source>
        <translation>Contexto para o modelo: {names}</translation>
    </message>
    <message>
        <source>Copy text</source>
        <translation>Copiar texto</translation>
    </message>
    <message>
        <source>Could not be opened</source>
        <translation>Não foi possível abrir</translation>
    </message>
    <message>
        <source>Dates</source>
        <translation>Datas</translation>
    </message>
    <message>
        <source>Day first</source>
        <translation>Dia primeiro</translation>
    </message>
    <message>
        <source>Deleted message</source>
        <translation>Mensagem excluída</translation>
    </message>
    <message>
        <source>Delimiter</source>
        <translation>Separador</translation>
    </message>
    <message>
        <source>Detect automatically</source>
        <translation>Detectar automaticamente</translation>
    </message>
    <message>
        <source>Disagreed</source>
        <translation>Decisão diferente</translation>
    </message>
    <message>
        <source>All of the content is judged under each policy, so several policies take several times as long.</source>
        <translation>Cada política julga todo o conteúdo; por isso, várias levam várias vezes mais tempo.</translation>
    </message>
    <message>
        <source>Effort</source>
        <translation>Esforço</translation>
    </message>
    <message>
        <source>Empty</source>
        <translation>Vazio</translation>
    </message>
    <message>
        <source>Encoding</source>
        <translation>Codificação</translation>
    </message>
    <message>
        <source>Everything happens on this machine: no text, policy or verdict ever leaves it.</source>
        <translation>Tudo acontece neste computador: nenhum texto, política ou veredito sai dele.</translation>
    </message>
    <message>
        <source>Excluded by a filter</source>
        <translation>Excluído por um filtro</translation>
    </message>
    <message>
        <source>Export…</source>
        <translation>Exportar…</translation>
    </message>
    <message>
        <source>Files and folders to judge</source>
        <translation>Arquivos e pastas a julgar</translation>
    </message>
    <message>
        <source>Filter</source>
        <translation>Filtro</translation>
    </message>
    <message>
        <source>Filter by rule or by review</source>
        <translation>Filtrar por regra ou pelo que as pessoas decidiram</translation>
    </message>
    <message>
        <source>Find in texts</source>
        <translation>Buscar nos textos</translation>
    </message>
    <message>
        <source>First items</source>
        <translation>Primeiros itens</translation>
    </message>
    <message numerus="yes">
        <source>First {n} items</source>
        <translation>
            <numerusform>Primeiro item</numerusform>
            <numerusform>Primeiros {n} itens</numerusform>
        </translation>
    </message>
    <message>
        <source>Get a model</source>
        <translation>Obter um modelo</translation>
    </message>
    <message>
        <source>Get a model for real work</source>
        <translation>Obter um modelo para trabalho de verdade</translation>
    </message>
    <message>
        <source>Hidden or system file</source>
        <translation>Arquivo oculto ou de sistema</translation>
    </message>
    <message>
        <source>Date format in this chat</source>
        <translation>Como esta conversa escreve as datas</translation>
    </message>
    <message>
        <source>Invalid for its format</source>
        <translation>Inválido para o seu formato</translation>
    </message>
    <message>
        <source>It can be paused and resumed at any time; nothing is lost.</source>
        <translation>Ela pode ser pausada e retomada a qualquer momento; nada se perde.</translation>
    </message>
    <message>
        <source>Item {number}: {first}, in the shadow {second}</source>
        <translation>Item {number}: {first}, na versão sombra {second}</translation>
    </message>
    <message>
        <source>Items</source>
        <translation>Itens</translation>
    </message>
    <message>
        <source>Items with this verdict under at least one policy</source>
        <translation>Itens julgados assim segundo pelo menos uma política</translation>
    </message>
    <message>
        <source>Judge again without limits</source>
        <translation>Julgar de novo sem limites</translation>
    </message>
    <message>
        <source>Judge anyway</source>
        <translation>Julgar mesmo assim</translation>
    </message>
    <message>
        <source>Judge each chat message together with the messages before it</source>
        <translation>Julgar cada mensagem de uma conversa junto com as anteriores</translation>
    </message>
    <message>
        <source>Loading the model</source>
        <translation>Carregando o modelo</translation>
    </message>
    <message>
        <source>Location</source>
        <translation>Local</translation>
    </message>
    <message>
        <source>Create a queue of the verdicts that need a person&apos;s decision</source>
        <translation>Criar uma fila com os vereditos que uma pessoa precisa examinar</translation>
    </message>
    <message>
        <source>Media without text</source>
        <translation>Mídia sem texto</translation>
    </message>
    <message>
        <source>Message replied to</source>
        <translation>Mensagem respondida</translation>
    </message>
    <message>
        <source>Messages before</source>
        <translation>Mensagens anteriores</translation>
    </message>
    <message>
        <source>Model</source>
        <translation>Modelo</translation>
    </message>
    <message>
        <source>Month first</source>
        <translation>Mês primeiro</translation>
    </message>
    <message numerus="yes">
        <source>More than {n} items are to be judged; they are still being counted.</source>
        <translation>
            <numerusform>Há mais de {n} item a julgar; a contagem ainda não terminou.</numerusform>
            <numerusform>Há mais de {n} itens a julgar; a contagem ainda não terminou.</numerusform>
        </translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nome</translation>
    </message>
    <message>
        <source>New check</source>
        <translation>Nova verificação</translation>
    </message>
    <message>
        <source>No policy</source>
        <translation>Nenhuma política</translation>
    </message>
    <message>
        <source>No shadow</source>
        <translation>Sem versão sombra</translation>
    </message>
    <message>
        <source>No text column found</source>
        <translation>Nenhuma coluna de texto encontrada</translation>
    </message>
    <message>
        <source>No.</source>
        <translation>N.º</translation>
    </message>
    <message>
        <source>None</source>
        <translation>Nenhum</translation>
    </message>
    <message>
        <source>Not a regular file</source>
        <translation>Não é um arquivo comum</translation>
    </message>
    <message>
        <source>Not found</source>
        <translation>Não encontrado</translation>
    </message>
    <message>
        <source>Not reviewed</source>
        <translation>Não revisto</translation>
    </message>
    <message>
        <source>Not text</source>
        <translation>Não é texto</translation>
    </message>
    <message>
        <source>Not written by a person</source>
        <translation>Não foi escrito por uma pessoa</translation>
    </message>
    <message>
        <source>Nothing to judge: no items were found.</source>
        <translation>Nada a julgar: nenhum item foi encontrado.</translation>
    </message>
    <message>
        <source>Nothing to read yet.</source>
        <translation>Ainda não há nada para ler.</translation>
    </message>
    <message>
        <source>One item per file</source>
        <translation>Um item por arquivo</translation>
    </message>
    <message>
        <source>One item per line</source>
        <translation>Um item por linha</translation>
    </message>
    <message>
        <source>One item per page</source>
        <translation>Um item por página</translation>
    </message>
    <message>
        <source>One item per paragraph</source>
        <translation>Um item por parágrafo</translation>
    </message>
    <message>
        <source>One item per row</source>
        <translation>Um item por linha da tabela</translation>
    </message>
    <message>
        <source>One text</source>
        <translation>Um só texto</translation>
    </message>
    <message>
        <source>Outside the chosen folder</source>
        <translation>Fora da pasta escolhida</translation>
    </message>
    <message>
        <source>PREVIEW</source>
        <translation>PRÉVIA</translation>
    </message>
    <message>
        <source>Paste or type text to judge, or drop files and folders here.</source>
        <translation>Cole ou digite o texto a julgar, ou solte arquivos e pastas aqui.</translation>
    </message>
    <message>
        <source>Pause</source>
        <translation>Pausar</translation>
    </message>
    <message numerus="yes">
        <source>Paused at {done} of {n} items. Nothing is lost.</source>
        <translation>
            <numerusform>Pausada em {done} de {n} item. Nada se perdeu.</numerusform>
            <numerusform>Pausada em {done} de {n} itens. Nada se perdeu.</numerusform>
        </translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Motivo</translation>
    </message>
    <message>
        <source>The check starts once the items are counted.</source>
        <translation>A verificação começa assim que os itens forem contados.</translation>
    </message>
    <message numerus="yes">
        <source>The check “{check}” stopped at {done} of {n} items. Nothing is lost.</source>
        <translation>
            <numerusform>A verificação “{check}” parou em {done} de {n} item. Nada se perdeu.</numerusform>
            <numerusform>A verificação “{check}” parou em {done} de {n} itens. Nada se perdeu.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The first {n} are listed.</source>
        <translation>
            <numerusform>A primeira entrada está listada.</numerusform>
            <numerusform>As primeiras {n} entradas estão listadas.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>There are {n} items to judge.</source>
        <translation>
            <numerusform>Há {n} item a julgar.</numerusform>
            <numerusform>Há {n} itens a julgar.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>There are {n} items to judge. With this model and effort they take {time}.</source>
        <translation>
            <numerusform>Há {n} item a julgar. Com este modelo e este esforço, leva {time}.</numerusform>
            <numerusform>Há {n} itens a julgar. Com este modelo e este esforço, leva {time}.</numerusform>
        </translation>
    </message>
    <message>
        <source>Use the previous content</source>
        <translation>Usar o conteúdo anterior</translation>
    </message>
    <message>
        <source>each text file is one item; “Split into” can make each line an item</source>
        <translation>um arquivo de texto é um só item; “Dividir em” faz de cada linha um item</translation>
    </message>
    <message numerus="yes">
        <source>shadow: {done} of {n} items</source>
        <translation>
            <numerusform>versão sombra: {done} de {n} item</numerusform>
            <numerusform>versão sombra: {done} de {n} itens</numerusform>
        </translation>
    </message>
    <message>
        <source>{check} · {done} of {total} · {state}</source>
        <translation>{check} · {done} de {total} · {state}</translation>
    </message>
    <message numerus="yes">
        <source>{done} of {n} items</source>
        <translation>
            <numerusform>{done} de {n} item</numerusform>
            <numerusform>{done} de {n} itens</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{done} of {n} items judged</source>
        <translation>
            <numerusform>{done} de {n} item julgado</numerusform>
            <numerusform>{done} de {n} itens julgados</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{done} of {n} items reviewed</source>
        <translation>
            <numerusform>{done} de {n} item revisto</numerusform>
            <numerusform>{done} de {n} itens revistos</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{done} of {n} verdicts</source>
        <translation>
            <numerusform>{done} de {n} veredito</numerusform>
            <numerusform>{done} de {n} vereditos</numerusform>
        </translation>
    </message>
    <message>
        <source>Pausing…</source>
        <translation>Pausando…</translation>
    </message>
    <message>
        <source>Plumbline judges text under a policy you write in plain language, and tells you which rule is broken and why.</source>
        <translation>O Plumbline julga textos segundo uma política escrita em linguagem simples, e diz qual regra foi violada e por quê.</translation>
    </message>
    <message>
        <source>Policies</source>
        <translation>Políticas</translation>
    </message>
    <message>
        <source>Policy</source>
        <translation>Política</translation>
    </message>
    <message>
        <source>Policy: {title}</source>
        <translation>Política: {title}</translation>
    </message>
    <message>
        <source>Preparing…</source>
        <translation>Preparando…</translation>
    </message>
    <message>
        <source>Progress</source>
        <translation>Progresso</translation>
    </message>
    <message>
        <source>Protected by a password</source>
        <translation>Protegido por senha</translation>
    </message>
    <message>
        <source>Repair text that was encoded twice</source>
        <translation>Corrigir texto codificado duas vezes</translation>
    </message>
    <message>
        <source>Reading the policy</source>
        <translation>Lendo a política</translation>
    </message>
    <message>
        <source>Another version or policy judges a share of the items for comparison. It doesn&apos;t affect the result.</source>
        <translation>Outra versão ou política julga uma parte dos itens para comparação. Não influi no resultado.</translation>
    </message>
    <message numerus="yes">
        <source>Reading: {n} items</source>
        <translation>
            <numerusform>Lendo: {n} item</numerusform>
            <numerusform>Lendo: {n} itens</numerusform>
        </translation>
    </message>
    <message>
        <source>Recent</source>
        <translation>Recentes</translation>
    </message>
    <message>
        <source>Resume</source>
        <translation>Continuar</translation>
    </message>
    <message>
        <source>Review</source>
        <translation>Decisão</translation>
    </message>
    <message>
        <source>Review queue…</source>
        <translation>Fila de revisão…</translation>
    </message>
    <message>
        <source>Reviewed</source>
        <translation>Revisto</translation>
    </message>
    <message>
        <source>Reviewed or not</source>
        <translation>Revisto ou não</translation>
    </message>
    <message>
        <source>Rules</source>
        <translation>Regras</translation>
    </message>
    <message>
        <source>Select all</source>
        <translation>Selecionar tudo</translation>
    </message>
    <message>
        <source>Semicolon</source>
        <translation>Ponto e vírgula</translation>
    </message>
    <message>
        <source>Several…</source>
        <translation>Várias…</translation>
    </message>
    <message>
        <source>Shadow</source>
        <translation>Versão sombra</translation>
    </message>
    <message>
        <source>Shadow: {title}, {share}</source>
        <translation>Versão sombra: {title}, {share}</translation>
    </message>
    <message>
        <source>Share of the items</source>
        <translation>Parte dos itens</translation>
    </message>
    <message>
        <source>Shared from someone else</source>
        <translation>Compartilhado de outra pessoa</translation>
    </message>
    <message>
        <source>Sheet</source>
        <translation>Planilha</translation>
    </message>
    <message>
        <source>Show skipped…</source>
        <translation>Mostrar o que foi ignorado…</translation>
    </message>
    <message>
        <source>Skipped</source>
        <translation>Ignoradas</translation>
    </message>
    <message>
        <source>Skipped entries</source>
        <translation>Entradas ignoradas</translation>
    </message>
    <message>
        <source>Sort by</source>
        <translation>Ordenar por</translation>
    </message>
    <message>
        <source>Space</source>
        <translation>Espaço</translation>
    </message>
    <message>
        <source>Split into</source>
        <translation>Dividir em</translation>
    </message>
    <message>
        <source>Start</source>
        <translation>Iniciar</translation>
    </message>
    <message>
        <source>Start this check?</source>
        <translation>Iniciar esta verificação?</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Parar</translation>
    </message>
    <message>
        <source>Symbolic link</source>
        <translation>Link simbólico</translation>
    </message>
    <message>
        <source>Tab</source>
        <translation>Tabulação</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>Texto</translation>
    </message>
    <message>
        <source>Text column</source>
        <translation>Coluna de texto</translation>
    </message>
    <message>
        <source>Text to judge</source>
        <translation>Texto a julgar</translation>
    </message>
    <message>
        <source>The check has stopped.</source>
        <translation>A verificação parou.</translation>
    </message>
    <message>
        <source>The engine stopped and was restarted. Nothing is lost.</source>
        <translation>O motor parou e foi reiniciado. Nada se perdeu.</translation>
    </message>
    <message>
        <source>The model can be wrong. A verdict is a reasoned suggestion; a person decides.</source>
        <translation>O modelo pode errar. Um veredito é uma sugestão fundamentada; quem decide é uma pessoa.</translation>
    </message>
    <message>
        <source>The pasted text has replaced the files.</source>
        <translation>O texto colado substituiu os arquivos.</translation>
    </message>
    <message>
        <source>The pasted text has replaced yours. Undo brings it back.</source>
        <translation>O texto colado substituiu o seu. “Desfazer” traz o anterior de volta.</translation>
    </message>
    <message>
        <source>The same items are judged again in a new run. The verdicts shown here are kept.</source>
        <translation>Os mesmos itens são julgados de novo em uma verificação à parte. Os vereditos exibidos são mantidos.</translation>
    </message>
    <message>
        <source>The text alone</source>
        <translation>Só o texto</translation>
    </message>
    <message>
        <source>There is no text on the clipboard.</source>
        <translation>Não há texto na área de transferência.</translation>
    </message>
    <message>
        <source>Thread</source>
        <translation>Tópico</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Hora</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>Título</translation>
    </message>
    <message>
        <source>Too large</source>
        <translation>Grande demais</translation>
    </message>
    <message>
        <source>Took too long or too much memory</source>
        <translation>Levou tempo ou memória demais</translation>
    </message>
    <message>
        <source>Try it with sample content</source>
        <translation>Experimentar com conteúdo de amostra</translation>
    </message>
    <message>
        <source>Unknown encoding</source>
        <translation>Codificação desconhecida</translation>
    </message>
    <message>
        <source>Unsupported file type</source>
        <translation>Tipo de arquivo não suportado</translation>
    </message>
    <message>
        <source>Verdict</source>
        <translation>Veredito</translation>
    </message>
    <message>
        <source>Vertical bar</source>
        <translation>Barra vertical</translation>
    </message>
    <message>
        <source>Welcome to Plumbline</source>
        <translation>Boas-vindas ao Plumbline</translation>
    </message>
    <message>
        <source>Author of the message replied to</source>
        <translation>Autor da mensagem respondida</translation>
    </message>
    <message>
        <source>Why?</source>
        <translation>Por quê?</translation>
    </message>
    <message>
        <source>Year first</source>
        <translation>Ano primeiro</translation>
    </message>
    <message>
        <source>Your text is kept, but the files will be checked.</source>
        <translation>O seu texto foi mantido, mas o que se verifica são os arquivos.</translation>
    </message>
    <message>
        <source>delimiter: {name}</source>
        <translation>separador: {name}</translation>
    </message>
    <message>
        <source>effort: {effort}</source>
        <translation>esforço: {effort}</translation>
    </message>
    <message>
        <source>encoding {name}</source>
        <translation>codificação {name}</translation>
    </message>
    <message>
        <source>finished</source>
        <translation>concluída</translation>
    </message>
    <message>
        <source>interrupted</source>
        <translation>interrompida</translation>
    </message>
    <message>
        <source>paused</source>
        <translation>pausada</translation>
    </message>
    <message>
        <source>policy {number} of {all}</source>
        <translation>política {number} de {all}</translation>
    </message>
    <message>
        <source>read as an export of messages ({name}); {other} is possible too</source>
        <translation>lido como exportação de mensagens ({name}); {other} também é possível</translation>
    </message>
    <message>
        <source>reading</source>
        <translation>leitura</translation>
    </message>
    <message>
        <source>running</source>
        <translation>em andamento</translation>
    </message>
    <message>
        <source>sheet “{name}”</source>
        <translation>planilha “{name}”</translation>
    </message>
    <message>
        <source>text column “{name}”</source>
        <translation>coluna de texto “{name}”</translation>
    </message>
    <message numerus="yes">
        <source>under {n} policies</source>
        <translation>
            <numerusform>segundo {n} política</numerusform>
            <numerusform>segundo {n} políticas</numerusform>
        </translation>
    </message>
    <message>
        <source>waiting</source>
        <translation>em espera</translation>
    </message>
    <message>
        <source>{judged} {policies}.</source>
        <translation>{judged} {policies}.</translation>
    </message>
    <message>
        <source>{judged}: {violates}, {allowed}.</source>
        <translation>{judged}: {violates}, {allowed}.</translation>
    </message>
    <message>
        <source>{model} · {device} · {count} at once</source>
        <translation>{model} · {device} · {count} de cada vez</translation>
    </message>
    <message>
        <source>{number} per minute</source>
        <translation>{number} por minuto</translation>
    </message>
    <message>
        <source>{number} per second</source>
        <translation>{number} por segundo</translation>
    </message>
    <message numerus="yes">
        <source>{n} allowed</source>
        <translation>
            <numerusform>{n} permitido</numerusform>
            <numerusform>{n} permitidos</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} entries were skipped in this check.</source>
        <translation>
            <numerusform>{n} entrada foi ignorada nesta verificação.</numerusform>
            <numerusform>{n} entradas foram ignoradas nesta verificação.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} entries will be skipped in this check.</source>
        <translation>
            <numerusform>{n} entrada será ignorada nesta verificação.</numerusform>
            <numerusform>{n} entradas serão ignoradas nesta verificação.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} items</source>
        <translation>
            <numerusform>{n} item</numerusform>
            <numerusform>{n} itens</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} items judged</source>
        <translation>
            <numerusform>{n} item julgado</numerusform>
            <numerusform>{n} itens julgados</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} items judged again at {effort} effort</source>
        <translation>
            <numerusform>{n} item julgado de novo com esforço {effort}</numerusform>
            <numerusform>{n} itens julgados de novo com esforço {effort}</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} items selected</source>
        <translation>
            <numerusform>{n} item selecionado</numerusform>
            <numerusform>{n} itens selecionados</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} items so far…</source>
        <translation>
            <numerusform>{n} item até agora…</numerusform>
            <numerusform>{n} itens até agora…</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} items to judge</source>
        <translation>
            <numerusform>{n} item a julgar</numerusform>
            <numerusform>{n} itens a julgar</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} lines: one item per line, or one text?</source>
        <translation>
            <numerusform>{n} linha: um item por linha, ou um só texto?</numerusform>
            <numerusform>{n} linhas: um item por linha, ou um só texto?</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} more files</source>
        <translation>
            <numerusform>mais {n} arquivo</numerusform>
            <numerusform>mais {n} arquivos</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} policies</source>
        <translation>
            <numerusform>{n} política</numerusform>
            <numerusform>{n} políticas</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} skipped</source>
        <translation>
            <numerusform>{n} ignorada</numerusform>
            <numerusform>{n} ignoradas</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} violate</source>
        <translation>
            <numerusform>{n} viola</numerusform>
            <numerusform>{n} violam</numerusform>
        </translation>
    </message>
    <message>
        <source>{read} tokens read, {written} written</source>
        <translation>{read} tokens lidos, {written} escritos</translation>
    </message>
    <message>
        <source>{time} left</source>
        <translation>faltam {time}</translation>
    </message>
    <message>
        <source>{what}: {percent} %</source>
        <translation>{what}: {percent}%</translation>
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
        <translation>Adicionar</translation>
    </message>
    <message>
        <source>Add the model&apos;s labels</source>
        <translation>Adicionar os rótulos do modelo</translation>
    </message>
    <message>
        <source>Add the model&apos;s labels…</source>
        <translation>Adicionar os rótulos do modelo…</translation>
    </message>
    <message>
        <source>All people</source>
        <translation>Todas as pessoas</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Voltar</translation>
    </message>
    <message>
        <source>Begin</source>
        <translation>Começar</translation>
    </message>
    <message>
        <source>Choose the exercise</source>
        <translation>Escolha o exercício</translation>
    </message>
    <message>
        <source>All done. Your labels are in {file}, next to the exercise. Pass this file on.</source>
        <translation>Tudo pronto. Os seus rótulos estão em {file}, ao lado do exercício: entregue esse arquivo.</translation>
    </message>
    <message>
        <source>An exercise contains the policy and texts of a golden set, without the expected answers.</source>
        <translation>Um exercício contém a política e os textos de um conjunto de referência. As respostas esperadas ficam de fora.</translation>
    </message>
    <message>
        <source>Choose the exercise; labels next to it are included</source>
        <translation>Escolha o exercício; os rótulos ao lado dele também são usados</translation>
    </message>
    <message>
        <source>Cohen&apos;s kappa</source>
        <translation>Kappa de Cohen</translation>
    </message>
    <message>
        <source>Compare…</source>
        <translation>Comparar…</translation>
    </message>
    <message>
        <source>EXPECTED ANSWER</source>
        <translation>RESPOSTA ESPERADA</translation>
    </message>
    <message>
        <source>Evaluation</source>
        <translation>Avaliação</translation>
    </message>
    <message>
        <source>Everybody&apos;s labels are in {file}.</source>
        <translation>Os rótulos de todos estão em {file}.</translation>
    </message>
    <message>
        <source>Fleiss&apos; kappa</source>
        <translation>Kappa de Fleiss</translation>
    </message>
    <message>
        <source>From an evaluation of the golden set that the exercise was made from.</source>
        <translation>De uma avaliação do conjunto de referência com que o exercício foi feito.</translation>
    </message>
    <message>
        <source>Golden set</source>
        <translation>Conjunto de referência</translation>
    </message>
    <message>
        <source>Kappa: 1 is full agreement, 0 is no more than chance.</source>
        <translation>Kappa: 1 é concordância total, 0 é a que o mero acaso daria.</translation>
    </message>
    <message>
        <source>Label together</source>
        <translation>Rotular em grupo</translation>
    </message>
    <message>
        <source>Label…</source>
        <translation>Rotular…</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nome</translation>
    </message>
    <message>
        <source>Name:</source>
        <translation>Nome:</translation>
    </message>
    <message>
        <source>New exercise</source>
        <translation>Novo exercício</translation>
    </message>
    <message>
        <source>New exercise…</source>
        <translation>Novo exercício…</translation>
    </message>
    <message>
        <source>Next person…</source>
        <translation>Próxima pessoa…</translation>
    </message>
    <message>
        <source>Next text</source>
        <translation>Próximo texto</translation>
    </message>
    <message>
        <source>No evaluation has verdicts on all of these texts. Evaluate the golden set that the exercise was made from, then come back.</source>
        <translation>Nenhuma avaliação tem vereditos sobre todos estes textos. Avalie o conjunto de referência de que o exercício foi feito e depois volte aqui.</translation>
    </message>
    <message>
        <source>Number of texts</source>
        <translation>Número de textos</translation>
    </message>
    <message>
        <source>Only disagreements</source>
        <translation>Somente divergências</translation>
    </message>
    <message>
        <source>Policy</source>
        <translation>Política</translation>
    </message>
    <message>
        <source>Previous text</source>
        <translation>Texto anterior</translation>
    </message>
    <message>
        <source>Save exercise…</source>
        <translation>Salvar exercício…</translation>
    </message>
    <message>
        <source>Save sheet as PDF</source>
        <translation>Salvar folha como PDF</translation>
    </message>
    <message>
        <source>Save sheet as PDF…</source>
        <translation>Salvar folha como PDF…</translation>
    </message>
    <message>
        <source>Several people label the same texts without seeing each other&apos;s answers, then see where they and the model disagree. Exercises and labels are files that you pass around.

1. Make an exercise from a golden set, and give it to everybody.
2. Everybody labels it: on their own machine, one after the other on this one, or on paper.
3. Compare when all have finished, and add the model&apos;s labels last.</source>
        <translation>Várias pessoas decidem sobre os mesmos textos sem ver as respostas umas das outras e depois veem onde elas e o modelo divergem. Tudo são arquivos que se passam de mão em mão.

1. Crie um exercício a partir de um conjunto de referência e entregue-o a todos.
2. Cada pessoa o rotula: no próprio computador, uma depois da outra neste aqui ou em papel.
3. Compare quando todas tiverem terminado e adicione os rótulos do modelo por último.</translation>
    </message>
    <message numerus="yes">
        <source>Show all {n} pairs</source>
        <translation>
            <numerusform>Mostrar {n} par</numerusform>
            <numerusform>Mostrar todos os {n} pares</numerusform>
        </translation>
    </message>
    <message>
        <source>Text {number} of {total}</source>
        <translation>Texto {number} de {total}</translation>
    </message>
    <message>
        <source>The policy&apos;s output format was left out.</source>
        <translation>O formato de resposta da política ficou de fora.</translation>
    </message>
    <message numerus="yes">
        <source>{name}: {done} of {n} texts labelled</source>
        <translation>
            <numerusform>{name}: {done} de {n} texto rotulado</numerusform>
            <numerusform>{name}: {done} de {n} textos rotulados</numerusform>
        </translation>
    </message>
    <message>
        <source>Progress</source>
        <translation>Progresso</translation>
    </message>
    <message>
        <source>Save all labels</source>
        <translation>Salvar todos os rótulos</translation>
    </message>
    <message>
        <source>Save all labels…</source>
        <translation>Salvar todos os rótulos…</translation>
    </message>
    <message>
        <source>Texts</source>
        <translation>Textos</translation>
    </message>
    <message>
        <source>WHO SAID WHAT</source>
        <translation>QUEM DISSE O QUÊ</translation>
    </message>
    <message>
        <source>Who is labelling?</source>
        <translation>Quem rotula?</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>Por quê</translation>
    </message>
    <message>
        <source>Why:</source>
        <translation>Por quê:</translation>
    </message>
    <message>
        <source>Reason (optional)</source>
        <translation>Por quê; pode ficar vazio</translation>
    </message>
    <message>
        <source>Your name, as the others will see it. Labels begun earlier are resumed.</source>
        <translation>Seu nome, como os outros o verão. Rótulos já começados são retomados.</translation>
    </message>
    <message>
        <source>exercise</source>
        <translation>exercício</translation>
    </message>
    <message>
        <source>labels</source>
        <translation>rótulos</translation>
    </message>
    <message>
        <source>your answer: {answer}</source>
        <translation>sua resposta: {answer}</translation>
    </message>
    <message>
        <source>{file} can be printed.</source>
        <translation>{file} pode ser impresso.</translation>
    </message>
    <message numerus="yes">
        <source>{file} has {n} texts. Hand it to everybody.</source>
        <translation>
            <numerusform>{file} tem {n} texto. Entregue o arquivo a todos.</numerusform>
            <numerusform>{file} tem {n} textos. Entregue o arquivo a todos.</numerusform>
        </translation>
    </message>
    <message>
        <source>{first} and {second}</source>
        <translation>{first} e {second}</translation>
    </message>
    <message>
        <source>{name} (model)</source>
        <translation>{name} (modelo)</translation>
    </message>
    <message numerus="yes">
        <source>{n} labels files beside the exercise were taken.</source>
        <translation>
            <numerusform>Foi usado {n} arquivo de rótulos encontrado ao lado do exercício.</numerusform>
            <numerusform>Foram usados {n} arquivos de rótulos encontrados ao lado do exercício.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{policy} · {name}, {n} examples</source>
        <translation>
            <numerusform>{policy} · {name}, {n} exemplo</numerusform>
            <numerusform>{policy} · {name}, {n} exemplos</numerusform>
        </translation>
    </message>
    <message>
        <source>{who}: agree on {hits} of {of}, {name} {kappa}</source>
        <translation>{who}: iguais em {hits} de {of}, {name} {kappa}</translation>
    </message>
</context>
<context>
    <name>Core</name>
    <message>
        <source>local API</source>
        <translation>API local</translation>
    </message>
    <message>
        <source>pasted text</source>
        <translation>texto colado</translation>
    </message>
    <message>
        <source>standard input</source>
        <translation>entrada padrão</translation>
    </message>
    <message>
        <source>%</source>
        <translation>%</translation>
    </message>
    <message>
        <source>300 is a good number.</source>
        <translation>300 é um bom número.</translation>
    </message>
    <message>
        <source>8 is a good number.</source>
        <translation>8 é um bom número.</translation>
    </message>
    <message>
        <source>A batch is made of a queue; the file with the decisions is what its reviewer sends back.</source>
        <translation>Um lote é feito a partir de uma fila; o arquivo com as decisões é o que a pessoa que revisa envia de volta.</translation>
    </message>
    <message>
        <source>A binary answer is 0 or 1, but other labels are stated.</source>
        <translation>Uma resposta binária é 0 ou 1, mas foram indicados outros rótulos.</translation>
    </message>
    <message>
        <source>A bot wrote it.</source>
        <translation>Foi escrito por um robô.</translation>
    </message>
    <message>
        <source>A case needs a name.</source>
        <translation>Um caso precisa de um nome.</translation>
    </message>
    <message>
        <source>A cell of the workbook has no valid place.</source>
        <translation>Uma célula da pasta de trabalho não tem posição válida.</translation>
    </message>
    <message>
        <source>A check is running.</source>
        <translation>Há uma verificação em andamento.</translation>
    </message>
    <message>
        <source>A context of {tokens} tokens could not be created (items at once: {sequences}).</source>
        <translation>Não foi possível criar um contexto de {tokens} tokens (itens de cada vez: {sequences}).</translation>
    </message>
    <message>
        <source>A file can&apos;t be moved</source>
        <translation>Não foi possível mover um arquivo</translation>
    </message>
    <message>
        <source>A file can&apos;t be opened</source>
        <translation>Não foi possível abrir um arquivo</translation>
    </message>
    <message>
        <source>A file can&apos;t be written</source>
        <translation>Não foi possível gravar um arquivo</translation>
    </message>
    <message>
        <source>A file has an unsafe name</source>
        <translation>Um arquivo tem um nome inseguro</translation>
    </message>
    <message>
        <source>A certificate file (PEM) for the team&apos;s server, in case the system&apos;s own certificates don&apos;t cover it.</source>
        <translation>Um arquivo no formato PEM que atesta o servidor da equipe quando os certificados do sistema não o fazem.</translation>
    </message>
    <message>
        <source>A folder can&apos;t be created</source>
        <translation>Não foi possível criar uma pasta</translation>
    </message>
    <message>
        <source>A folder can&apos;t be read</source>
        <translation>Não foi possível ler uma pasta</translation>
    </message>
    <message>
        <source>A folder can&apos;t be watched</source>
        <translation>Uma pasta não pode ser monitorada</translation>
    </message>
    <message>
        <source>A folder would be watched twice</source>
        <translation>Uma pasta seria monitorada duas vezes</translation>
    </message>
    <message>
        <source>A golden set can&apos;t have this name</source>
        <translation>Um conjunto de referência não pode ter esse nome</translation>
    </message>
    <message>
        <source>A golden set has at least one example.</source>
        <translation>Um conjunto de referência tem pelo menos um exemplo.</translation>
    </message>
    <message>
        <source>A history that is opened with a passphrase is locked when the window has not been used for this long. While a check or another task is running, it stays open.</source>
        <translation>Um histórico aberto com uma frase secreta é bloqueado quando a janela fica este tempo sem uso. Enquanto uma verificação ou outra tarefa estiver em andamento, ele permanece aberto.</translation>
    </message>
    <message>
        <source>A key was given, but {file} is not encrypted.</source>
        <translation>Foi fornecida uma chave, mas {file} não está criptografado.</translation>
    </message>
    <message>
        <source>A labels file of at least one person is needed.</source>
        <translation>É necessário o arquivo de rótulos de pelo menos uma pessoa.</translation>
    </message>
    <message>
        <source>A model is being tested.</source>
        <translation>Um modelo está sendo testado.</translation>
    </message>
    <message>
        <source>A model is loaded already</source>
        <translation>Já há um modelo carregado</translation>
    </message>
    <message>
        <source>A model&apos;s manifest can&apos;t be read</source>
        <translation>Não foi possível ler o manifesto de um modelo</translation>
    </message>
    <message>
        <source>A model&apos;s manifest is damaged</source>
        <translation>O manifesto de um modelo está danificado</translation>
    </message>
    <message>
        <source>A number has more than {most} digits</source>
        <translation>Um número tem mais de {most} dígitos</translation>
    </message>
    <message>
        <source>A part is missing: {part}.</source>
        <translation>Falta uma parte: {part}.</translation>
    </message>
    <message>
        <source>A part of the document declares a document type, which is refused.</source>
        <translation>Uma parte do documento declara um tipo de documento, o que é recusado.</translation>
    </message>
    <message>
        <source>A part of the document is damaged: {reason}.</source>
        <translation>Uma parte do documento está danificada: {reason}.</translation>
    </message>
    <message>
        <source>A part of the model is missing</source>
        <translation>Falta uma parte do modelo</translation>
    </message>
    <message>
        <source>A part was added: {part}.</source>
        <translation>Uma parte foi acrescentada: {part}.</translation>
    </message>
    <message>
        <source>A passphrase needs at least {minimum} characters; several words are better.</source>
        <translation>Uma frase secreta precisa de pelo menos {minimum} caracteres; várias palavras são melhores.</translation>
    </message>
    <message>
        <source>A person decided:</source>
        <translation>Uma pessoa decidiu:</translation>
    </message>
    <message>
        <source>A person took the decision back.</source>
        <translation>Uma pessoa retirou a decisão.</translation>
    </message>
    <message>
        <source>A picture of text</source>
        <translation>Uma imagem de texto</translation>
    </message>
    <message>
        <source>A policy is being tried.</source>
        <translation>Uma política está sendo experimentada.</translation>
    </message>
    <message>
        <source>A probability is between 0 and 1, and the lower bound comes first.</source>
        <translation>Uma probabilidade fica entre 0 e 1, e o limite inferior vem primeiro.</translation>
    </message>
    <message>
        <source>A process can&apos;t be started</source>
        <translation>Não foi possível iniciar um processo</translation>
    </message>
    <message>
        <source>A prompt with several policies has no probability for each of them, and no other column was found.</source>
        <translation>Um prompt com várias políticas não tem probabilidade para cada uma delas, e nenhuma outra coluna foi encontrada.</translation>
    </message>
    <message>
        <source>A property&apos;s name</source>
        <translation>O nome de uma propriedade</translation>
    </message>
    <message>
        <source>A property&apos;s name is not valid.</source>
        <translation>O nome de uma propriedade não é válido.</translation>
    </message>
    <message>
        <source>A queue needs at least one rule that says what is to be reviewed.</source>
        <translation>Uma fila precisa de pelo menos uma regra que diga o que deve ser revisado.</translation>
    </message>
    <message>
        <source>A recovery code can&apos;t be the passphrase.</source>
        <translation>Um código de recuperação não pode ser a frase secreta.</translation>
    </message>
    <message>
        <source>A report holds up to {most} items, and these are more.</source>
        <translation>Um relatório comporta até {most} itens, e estes são mais.</translation>
    </message>
    <message>
        <source>A request from another program is being judged.</source>
        <translation>A solicitação de outro programa está sendo julgada.</translation>
    </message>
    <message>
        <source>A run may be using it: wait until it has finished.</source>
        <translation>Uma verificação pode estar usando-o: espere até que termine.</translation>
    </message>
    <message>
        <source>A saved search needs a name.</source>
        <translation>Uma pesquisa salva precisa de um nome.</translation>
    </message>
    <message>
        <source>A seal is a number, a hyphen and 64 digits and letters from a to f, and “{seal}” is not.</source>
        <translation>Um selo é um número, um hífen e 64 dígitos e letras de a até f, e “{seal}” não é isso.</translation>
    </message>
    <message>
        <source>A seal that was kept elsewhere, or a time stamp on it, shows that nothing recorded before was changed since then.</source>
        <translation>Um selo guardado em outro lugar, ou um carimbo do tempo sobre ele, mostra que desde então nada do que foi registrado antes foi alterado.</translation>
    </message>
    <message>
        <source>A second reviewer decides under one version of one policy. This queue has: {policies}.</source>
        <translation>A segunda pessoa que revisa decide segundo uma versão de uma política. Esta fila tem: {policies}.</translation>
    </message>
    <message>
        <source>A sequence could not be attached to the prefix.</source>
        <translation>Não foi possível ligar uma sequência ao prefixo.</translation>
    </message>
    <message>
        <source>A setting has an invalid value</source>
        <translation>Uma configuração tem um valor inválido</translation>
    </message>
    <message>
        <source>A setting keeps Plumbline from using the network, so no request was made.</source>
        <translation>Uma configuração impede o Plumbline de usar a rede, por isso não foi feita nenhuma consulta.</translation>
    </message>
    <message>
        <source>A setting keeps Plumbline from using the network, so nothing was downloaded.</source>
        <translation>Uma configuração impede o Plumbline de usar a rede, por isso nada foi baixado.</translation>
    </message>
    <message>
        <source>A setting keeps Plumbline from using the network, so nothing was sent to {host}.</source>
        <translation>Uma configuração impede o Plumbline de usar a rede, por isso nada foi enviado a {host}.</translation>
    </message>
    <message>
        <source>A share is above 0 and at most 1: 0.05 is one in twenty.</source>
        <translation>Uma parcela é maior que 0 e no máximo 1: 0.05 é um em vinte.</translation>
    </message>
    <message>
        <source>A tensor has no name of its own.</source>
        <translation>Um tensor não tem nome próprio.</translation>
    </message>
    <message>
        <source>A tensor&apos;s name</source>
        <translation>O nome de um tensor</translation>
    </message>
    <message>
        <source>A text could not be tokenized.</source>
        <translation>Não foi possível dividir um texto em tokens.</translation>
    </message>
    <message>
        <source>A text in a list</source>
        <translation>Um texto em uma lista</translation>
    </message>
    <message>
        <source>A token</source>
        <translation>Um token</translation>
    </message>
    <message>
        <source>A token often raises the limit.</source>
        <translation>Um token de acesso costuma aumentar o limite.</translation>
    </message>
    <message>
        <source>A value can&apos;t be read: {reason}</source>
        <translation>Não foi possível ler um valor: {reason}</translation>
    </message>
    <message>
        <source>About the case</source>
        <translation>Sobre o caso</translation>
    </message>
    <message>
        <source>Access was refused</source>
        <translation>O acesso foi recusado</translation>
    </message>
    <message>
        <source>Accuracy, with 95 % intervals</source>
        <translation>Exatidão, com intervalos de 95 %</translation>
    </message>
    <message>
        <source>Add a field of the type “{binary}” or “{label}”.</source>
        <translation>Adicione um campo do tipo “{binary}” ou “{label}”.</translation>
    </message>
    <message>
        <source>Add a field of the type “{type}”, or remove the labels.</source>
        <translation>Adicione um campo do tipo “{type}”, ou remova os rótulos.</translation>
    </message>
    <message>
        <source>Add a label for every flag.</source>
        <translation>Adicione um rótulo para cada indicador.</translation>
    </message>
    <message>
        <source>Add a label for every possible answer.</source>
        <translation>Adicione um rótulo para cada resposta possível.</translation>
    </message>
    <message>
        <source>Add a label that means violates or escalate.</source>
        <translation>Adicione um rótulo que signifique “viola” ou “encaminhar”.</translation>
    </message>
    <message>
        <source>Add another one first.</source>
        <translation>Adicione outro primeiro.</translation>
    </message>
    <message>
        <source>Add every field, in the order in which they are written.</source>
        <translation>Adicione todos os campos, na ordem em que são escritos.</translation>
    </message>
    <message>
        <source>Add some to it first.</source>
        <translation>Adicione alguns primeiro.</translation>
    </message>
    <message>
        <source>A review queue offers a pause each time you have decided on this many hard items in a day. Hard items are those that break a policy whose texts are blurred.</source>
        <translation>Depois de quantos itens pesados por dia uma fila de revisão oferece uma pausa, a cada vez. São pesados os itens que violam uma política cujos textos são desfocados.</translation>
    </message>
    <message>
        <source>After the policy and the longest text, {free} tokens are left for the reasoning and the answer. The limits of run {run} were {budget} and {limit}.</source>
        <translation>Depois da política e do texto mais longo, sobram {free} tokens para o raciocínio e a resposta. Os limites da verificação {run} eram {budget} e {limit}.</translation>
    </message>
    <message>
        <source>All calculated values are finite numbers</source>
        <translation>Todos os valores calculados são números finitos</translation>
    </message>
    <message>
        <source>All examples have the same outcome. Show both kinds, near the line.</source>
        <translation>Todos os exemplos têm o mesmo resultado. Mostre os dois tipos, perto do limite.</translation>
    </message>
    <message>
        <source>All examples on the curves are of one kind, so nothing can be said about telling the two apart.</source>
        <translation>Todos os exemplos das curvas são de um só tipo, por isso nada se pode dizer sobre a distinção entre os dois.</translation>
    </message>
    <message>
        <source>All items are in the half “{half}”: nothing is kept apart.</source>
        <translation>Todos os itens estão na metade “{half}”: nada fica à parte.</translation>
    </message>
    <message>
        <source>All policies right, column {column} (together): {share}</source>
        <translation>Todas as políticas certas, coluna {column} (juntas): {share}</translation>
    </message>
    <message>
        <source>All policies right, columns {columns} (one by one): {share}</source>
        <translation>Todas as políticas certas, colunas {columns} (uma a uma): {share}</translation>
    </message>
    <message>
        <source>All that fit</source>
        <translation>Todos os que couberem</translation>
    </message>
    <message>
        <source>All the same</source>
        <translation>Todos iguais</translation>
    </message>
    <message>
        <source>Allow use of the network</source>
        <translation>Permitir o uso da rede</translation>
    </message>
    <message>
        <source>Allowed</source>
        <translation>Permitido</translation>
    </message>
    <message>
        <source>Always adds the JSON schema of the answer after the policy. Otherwise it is added where the policy doesn&apos;t say itself what to answer. Answers follow the format either way.</source>
        <translation>Acrescenta sempre o esquema JSON da resposta depois da política. Caso contrário, ele é acrescentado quando a política não diz por si mesma o que responder. Em ambos os casos, as respostas seguem o formato.</translation>
    </message>
    <message>
        <source>An answer needs at least two labels to choose from.</source>
        <translation>Uma resposta precisa de pelo menos dois rótulos para escolher.</translation>
    </message>
    <message>
        <source>An answer of the kind “{kind}” has no fields.</source>
        <translation>Uma resposta do tipo “{kind}” não tem campos.</translation>
    </message>
    <message>
        <source>An answer that does not end within this limit is recorded as undetermined.</source>
        <translation>Uma resposta que não termina dentro deste limite é registrada como indeterminada.</translation>
    </message>
    <message>
        <source>An authority</source>
        <translation>Uma autoridade</translation>
    </message>
    <message>
        <source>An outside authority stated that it was shown a seal at that time (RFC 3161).</source>
        <translation>Uma autoridade externa declarou que um selo lhe foi mostrado naquele momento (RFC 3161).</translation>
    </message>
    <message>
        <source>An evaluation is running.</source>
        <translation>Há uma avaliação em andamento.</translation>
    </message>
    <message>
        <source>An evaluation measures at least one policy.</source>
        <translation>Uma avaliação mede pelo menos uma política.</translation>
    </message>
    <message>
        <source>An example needs a text.</source>
        <translation>Um exemplo precisa de um texto.</translation>
    </message>
    <message>
        <source>An object in it names the same field twice.</source>
        <translation>Um objeto dentro dele nomeia o mesmo campo duas vezes.</translation>
    </message>
    <message>
        <source>An object was expected here.</source>
        <translation>Esperava-se um objeto aqui.</translation>
    </message>
    <message>
        <source>Animation</source>
        <translation>Animação</translation>
    </message>
    <message>
        <source>Another Plumbline process is working on run {run}.</source>
        <translation>Outro processo do Plumbline está trabalhando na verificação {run}.</translation>
    </message>
    <message>
        <source>Another Plumbline process writes verdicts to “{folder}”.</source>
        <translation>Outro processo do Plumbline grava vereditos em “{folder}”.</translation>
    </message>
    <message>
        <source>Another connection is opened only if it makes the download faster.</source>
        <translation>Outra conexão só é aberta se tornar o download mais rápido.</translation>
    </message>
    <message>
        <source>Another part of the file is read</source>
        <translation>Outra parte do arquivo é lida</translation>
    </message>
    <message>
        <source>Another process is downloading “{name}” right now.</source>
        <translation>Outro processo está baixando “{name}” agora mesmo.</translation>
    </message>
    <message>
        <source>Another program is writing to {file}, and did not finish in time.</source>
        <translation>Outro programa está gravando em {file} e não terminou a tempo.</translation>
    </message>
    <message>
        <source>Answer other programs on this computer</source>
        <translation>Responder a outros programas neste computador</translation>
    </message>
    <message>
        <source>Answers</source>
        <translation>Respostas</translation>
    </message>
    <message>
        <source>Answers:</source>
        <translation>Respostas:</translation>
    </message>
    <message>
        <source>Any GGUF repository can be named too: organisation/name or organisation/name:file.</source>
        <translation>Também pode ser indicado qualquer repositório GGUF: organisation/name ou organisation/name:file.</translation>
    </message>
    <message>
        <source>Archives and messages inside one another are read to a depth of {depth}.</source>
        <translation>Arquivos compactados e mensagens uns dentro dos outros são lidos até a profundidade {depth}.</translation>
    </message>
    <message>
        <source>Archives of this kind are not read. Unpack it, and add the folder.</source>
        <translation>Arquivos compactados deste tipo não são lidos. Descompacte-o, e adicione a pasta.</translation>
    </message>
    <message>
        <source>Archives, messages and documents inside one another</source>
        <translation>Arquivos compactados, mensagens e documentos uns dentro dos outros</translation>
    </message>
    <message>
        <source>Ask again, or ask another authority.</source>
        <translation>Peça novamente ou recorra a outra autoridade.</translation>
    </message>
    <message>
        <source>Ask the authority for its answer again.</source>
        <translation>Peça novamente a resposta à autoridade.</translation>
    </message>
    <message>
        <source>Ask whoever made it to send it again.</source>
        <translation>Peça a quem o fez que o envie novamente.</translation>
    </message>
    <message>
        <source>Ask whoever runs the server for its certificate, and choose that file beside the server&apos;s address.</source>
        <translation>Peça o certificado a quem administra o servidor e escolha esse arquivo junto ao endereço do servidor.</translation>
    </message>
    <message>
        <source>Ask whoever runs the server for its key.</source>
        <translation>Peça a chave a quem administra o servidor.</translation>
    </message>
    <message>
        <source>Ask whoever runs the server for the address of llama-server or vLLM itself.</source>
        <translation>Peça a quem administra o servidor o endereço do próprio llama-server ou vLLM.</translation>
    </message>
    <message>
        <source>Ask whoever runs the server to allow requests to /tokenize.</source>
        <translation>Peça a quem administra o servidor que permita solicitações a /tokenize.</translation>
    </message>
    <message>
        <source>Ask whoever runs the server to start one of these models.</source>
        <translation>Peça a quem administra o servidor que inicie um destes modelos.</translation>
    </message>
    <message>
        <source>Asked for: {file}, {size} bytes, sha256 {expected}. Received: {size} bytes, sha256 {first}. {explanation}</source>
        <translation>Pedido: {file}, {size} bytes, sha256 {expected}. Recebido: {size} bytes, sha256 {first}. {explanation}</translation>
    </message>
    <message>
        <source>At 0, the most likely token is always chosen, so verdicts are repeatable. Higher values add variation.</source>
        <translation>Em 0, o token mais provável é sempre escolhido, e os vereditos podem ser repetidos. Valores maiores acrescentam variação.</translation>
    </message>
    <message numerus="yes">
        <source>At low effort {n} texts have no measured probability. Such texts are always judged again at medium effort.</source>
        <translation>
            <numerusform>Com esforço baixo, {n} texto não tem probabilidade medida. Um texto assim é sempre julgado de novo com esforço médio.</numerusform>
            <numerusform>Com esforço baixo, {n} textos não têm probabilidade medida. Textos assim são sempre julgados de novo com esforço médio.</numerusform>
        </translation>
    </message>
    <message>
        <source>At temperature 0 the most likely word is always taken, so repeats always agree. Repeat at temperature 1 to see how steady the verdicts are.</source>
        <translation>Na temperatura 0, a palavra mais provável é sempre escolhida, por isso as repetições sempre coincidem. Repita na temperatura 1 para ver quão estáveis são os vereditos.</translation>
    </message>
    <message>
        <source>At this limit, the model stops reasoning and is asked for its answer.</source>
        <translation>Neste limite, o modelo deixa de raciocinar e deve dar a resposta.</translation>
    </message>
    <message>
        <source>Author</source>
        <translation>Autor</translation>
    </message>
    <message>
        <source>Authority</source>
        <translation>Autoridade</translation>
    </message>
    <message>
        <source>Auto</source>
        <translation>Automático</translation>
    </message>
    <message>
        <source>Automatic</source>
        <translation>Automático</translation>
    </message>
    <message>
        <source>Begun</source>
        <translation>Início</translation>
    </message>
    <message>
        <source>Compared with published figures: {title}</source>
        <translation>Ao lado do que outros publicaram: {title}</translation>
    </message>
    <message>
        <source>Best installed model</source>
        <translation>Melhor modelo instalado</translation>
    </message>
    <message>
        <source>Between 0 and {most} messages can go before an item.</source>
        <translation>De 0 a {most} mensagens podem vir antes de um item.</translation>
    </message>
    <message>
        <source>Blurred</source>
        <translation>Desfocado</translation>
    </message>
    <message>
        <source>Budgets</source>
        <translation>Orçamentos</translation>
    </message>
    <message>
        <source>By</source>
        <translation>Por</translation>
    </message>
    <message>
        <source>Byte {byte} of the policy “{title}” is not UTF-8.</source>
        <translation>O byte {byte} da política “{title}” não é UTF-8.</translation>
    </message>
    <message>
        <source>Byte {position} is not UTF-8</source>
        <translation>O byte {position} não é UTF-8</translation>
    </message>
    <message>
        <source>Case</source>
        <translation>Caso</translation>
    </message>
    <message>
        <source>Change the texts alone, and leave the names before the “=” as they are.</source>
        <translation>Altere somente os textos e deixe os nomes antes de “=” como estão.</translation>
    </message>
    <message>
        <source>Changed after it was recorded: {record}, recorded at {time}.</source>
        <translation>Alterado depois de registrado: {record}, registrado em {time}.</translation>
    </message>
    <message>
        <source>Changed since the report was made: {part}.</source>
        <translation>Alterado desde que o relatório foi criado: {part}.</translation>
    </message>
    <message>
        <source>Changed while being read</source>
        <translation>Alterado durante a leitura</translation>
    </message>
    <message>
        <source>Check its name.</source>
        <translation>Verifique o nome.</translation>
    </message>
    <message>
        <source>Check its path.</source>
        <translation>Verifique o caminho.</translation>
    </message>
    <message>
        <source>Check its permissions.</source>
        <translation>Verifique as permissões.</translation>
    </message>
    <message>
        <source>Check that it runs and that this machine reaches it. Nothing is lost: what was judged is kept.</source>
        <translation>Verifique se ele está em execução e se este computador o alcança. Nada se perde: o que foi julgado é mantido.</translation>
    </message>
    <message>
        <source>Check that its folder exists and that you may write there.</source>
        <translation>Verifique se a pasta existe e se é permitido gravar nela.</translation>
    </message>
    <message>
        <source>Check that nothing between this machine and the server changes requests.</source>
        <translation>Verifique se nada entre este computador e o servidor altera as solicitações.</translation>
    </message>
    <message>
        <source>Check that the file is there and that you have permission to read it.</source>
        <translation>Verifique se o arquivo existe e se há permissão para lê-lo.</translation>
    </message>
    <message>
        <source>Check that the server is started with support for grammars, and that its version is not too old.</source>
        <translation>Verifique se o servidor foi iniciado com suporte a gramáticas e se a versão não é antiga demais.</translation>
    </message>
    <message>
        <source>Check the GPU&apos;s driver, and that llama-cpp-python was built for this GPU; the guide says how.</source>
        <translation>Verifique o driver da GPU, e se o llama-cpp-python foi compilado para esta GPU; o guia explica como.</translation>
    </message>
    <message>
        <source>Check the disk and the folder&apos;s permissions, then try again.</source>
        <translation>Verifique o disco e as permissões da pasta, e tente novamente.</translation>
    </message>
    <message>
        <source>Check the drive and its connection. If it is a network folder, move the history to a local disk.</source>
        <translation>Verifique a unidade e sua conexão. Se for uma pasta de rede, mova o histórico para um disco local.</translation>
    </message>
    <message>
        <source>Check the endpoint&apos;s folder and the name.</source>
        <translation>Verifique a pasta do ponto de acesso e o nome.</translation>
    </message>
    <message>
        <source>Check the file&apos;s permissions.</source>
        <translation>Verifique as permissões do arquivo.</translation>
    </message>
    <message>
        <source>Check the folder&apos;s permissions and the free space.</source>
        <translation>Verifique as permissões da pasta e o espaço livre.</translation>
    </message>
    <message>
        <source>Check the folder&apos;s permissions, or set the environment variable {variable} to a writable folder.</source>
        <translation>Verifique as permissões da pasta, ou defina a variável de ambiente {variable} como uma pasta em que se possa gravar.</translation>
    </message>
    <message>
        <source>Check the folder&apos;s permissions.</source>
        <translation>Verifique as permissões da pasta.</translation>
    </message>
    <message>
        <source>Check the labels and limits in the policy&apos;s answer format.</source>
        <translation>Verifique os rótulos e os limites no formato de resposta da política.</translation>
    </message>
    <message>
        <source>Check the labels in the policy&apos;s answer format. Report this if they look right.</source>
        <translation>Verifique os rótulos no formato de resposta da política. Se parecerem corretos, relate isto.</translation>
    </message>
    <message>
        <source>Check the name and the revision. It may also be private: then a token is needed.</source>
        <translation>Verifique o nome e a revisão. Também pode ser privado: nesse caso é necessário um token de acesso.</translation>
    </message>
    <message>
        <source>Check the name.</source>
        <translation>Verifique o nome.</translation>
    </message>
    <message>
        <source>Check the passphrase, capital letters included.</source>
        <translation>Confira a frase secreta, inclusive as letras maiúsculas.</translation>
    </message>
    <message>
        <source>Check the passphrase. Without the right key nobody can read the history, the makers of Plumbline included.</source>
        <translation>Verifique a frase secreta. Sem a chave certa, ninguém pode ler o histórico, nem mesmo os autores do Plumbline.</translation>
    </message>
    <message>
        <source>Check the path.</source>
        <translation>Verifique o caminho.</translation>
    </message>
    <message>
        <source>Check the paths, or enter a text.</source>
        <translation>Verifique os caminhos, ou digite um texto.</translation>
    </message>
    <message>
        <source>Check the permissions of the models folder.</source>
        <translation>Verifique as permissões da pasta dos modelos.</translation>
    </message>
    <message>
        <source>Check the server&apos;s version, and that nothing between it and this machine changes its answers.</source>
        <translation>Verifique a versão do servidor e se nada entre ele e este computador altera as respostas.</translation>
    </message>
    <message>
        <source>Check the spelling and the current folder.</source>
        <translation>Verifique a ortografia e a pasta atual.</translation>
    </message>
    <message>
        <source>Check whether the server limits how much a request may write.</source>
        <translation>Verifique se o servidor limita quanto uma solicitação pode escrever.</translation>
    </message>
    <message>
        <source>Choose a different passphrase.</source>
        <translation>Escolha uma frase secreta diferente.</translation>
    </message>
    <message>
        <source>Choose a file</source>
        <translation>Escolha um arquivo</translation>
    </message>
    <message>
        <source>Choose a file with the certificate in PEM form, as whoever runs the server has it.</source>
        <translation>Escolha um arquivo com o certificado no formato PEM, fornecido por quem administra o servidor.</translation>
    </message>
    <message>
        <source>Choose a folder of their own for the verdicts.</source>
        <translation>Escolha uma pasta própria para os vereditos.</translation>
    </message>
    <message>
        <source>Choose a folder outside, or say that you want it inside: then it is not watched itself.</source>
        <translation>Escolha uma pasta de fora ou indique que a quer dentro: nesse caso, ela mesma não é monitorada.</translation>
    </message>
    <message>
        <source>Choose a longer passphrase.</source>
        <translation>Escolha uma frase secreta mais longa.</translation>
    </message>
    <message>
        <source>Choose a model.</source>
        <translation>Escolha um modelo.</translation>
    </message>
    <message>
        <source>Choose a passphrase instead.</source>
        <translation>Escolha antes uma frase secreta.</translation>
    </message>
    <message>
        <source>Choose a smaller folder.</source>
        <translation>Escolha uma pasta menor.</translation>
    </message>
    <message>
        <source>Choose another file, or move that one.</source>
        <translation>Escolha outro arquivo, ou mova aquele.</translation>
    </message>
    <message>
        <source>Choose another folder, or move that one.</source>
        <translation>Escolha outra pasta, ou mova aquela.</translation>
    </message>
    <message>
        <source>Choose another name.</source>
        <translation>Escolha outro nome.</translation>
    </message>
    <message>
        <source>Choose another place, or free some space there.</source>
        <translation>Escolha outro local, ou libere espaço ali.</translation>
    </message>
    <message>
        <source>Choose fewer columns as context, a shorter policy, or a larger context of the engine.</source>
        <translation>Escolha menos colunas como contexto, uma política mais curta ou um contexto maior do motor.</translation>
    </message>
    <message>
        <source>Choose fewer: by a filter, or as a case.</source>
        <translation>Escolha menos: por um filtro ou como caso.</translation>
    </message>
    <message>
        <source>Choose gpt-oss-safeguard or gpt-oss in GGUF format.</source>
        <translation>Escolha gpt-oss-safeguard ou gpt-oss em formato GGUF.</translation>
    </message>
    <message>
        <source>Choose items, or search for something else.</source>
        <translation>Escolha itens ou pesquise outra coisa.</translation>
    </message>
    <message>
        <source>Choose one exercise&apos;s file and the files with the labels of everybody who did it.</source>
        <translation>Escolha o arquivo de um exercício e os arquivos com os rótulos de todos que o fizeram.</translation>
    </message>
    <message>
        <source>Choose one file, or the first part of a split model.</source>
        <translation>Escolha um só arquivo, ou a primeira parte de um modelo dividido.</translation>
    </message>
    <message>
        <source>Choose one file.</source>
        <translation>Escolha um só arquivo.</translation>
    </message>
    <message>
        <source>Choose one of these, or let the engine choose.</source>
        <translation>Escolha um destes, ou deixe o motor escolher.</translation>
    </message>
    <message>
        <source>Choose one of {labels}.</source>
        <translation>Escolha um destes: {labels}.</translation>
    </message>
    <message>
        <source>Choose other rules, or other runs.</source>
        <translation>Escolha outras regras ou outras verificações.</translation>
    </message>
    <message>
        <source>Choose the JSON file of a case.</source>
        <translation>Escolha o arquivo JSON de um caso.</translation>
    </message>
    <message>
        <source>Choose the file itself, or another folder.</source>
        <translation>Escolha o próprio arquivo, ou outra pasta.</translation>
    </message>
    <message>
        <source>Choose the file itself.</source>
        <translation>Escolha o próprio arquivo.</translation>
    </message>
    <message>
        <source>Choose the first part alone; the others are found beside it.</source>
        <translation>Escolha apenas a primeira parte; as outras são encontradas ao lado dela.</translation>
    </message>
    <message>
        <source>Click</source>
        <translation>Clicar</translation>
    </message>
    <message>
        <source>Close Plumbline first. Your history, settings and models stay where they are. A newer version may change the history&apos;s format, and an older one refuses it then: to be able to go back, make a copy of the history first.</source>
        <translation>Feche primeiro o Plumbline. O histórico, as configurações e os modelos ficam onde estão. Uma versão mais recente pode mudar o formato do histórico, e uma mais antiga então o recusa: para poder voltar atrás, faça antes uma cópia do histórico.</translation>
    </message>
    <message>
        <source>Close other programs first.</source>
        <translation>Feche primeiro outros programas.</translation>
    </message>
    <message>
        <source>Close other programs, choose a smaller model, or keep fewer layers on the GPU.</source>
        <translation>Feche outros programas, escolha um modelo menor ou mantenha menos camadas na GPU.</translation>
    </message>
    <message>
        <source>Close other programs, choose a smaller model, or set fewer sequences or a smaller context.</source>
        <translation>Feche outros programas, escolha um modelo menor, ou defina menos sequências ou um contexto menor.</translation>
    </message>
    <message>
        <source>Close other programs, or set fewer sequences or a smaller context.</source>
        <translation>Feche outros programas, ou defina menos sequências ou um contexto menor.</translation>
    </message>
    <message>
        <source>Close other windows of Plumbline, and other programs that have this file open, and try again.</source>
        <translation>Feche outras janelas do Plumbline e outros programas que tenham este arquivo aberto, e tente novamente.</translation>
    </message>
    <message>
        <source>Close the program and start it again.</source>
        <translation>Feche o programa e inicie-o novamente.</translation>
    </message>
    <message>
        <source>Close the program and start it again. It was probably updated while it was running.</source>
        <translation>Feche o programa e inicie-o novamente. Provavelmente foi atualizado enquanto estava em execução.</translation>
    </message>
    <message>
        <source>Colour theme</source>
        <translation>Tema de cores</translation>
    </message>
    <message>
        <source>Column</source>
        <translation>Coluna</translation>
    </message>
    <message>
        <source>Columns</source>
        <translation>Colunas</translation>
    </message>
    <message>
        <source>Compare it with what was written down. Nothing was checked.</source>
        <translation>Compare-o com o que foi anotado. Nada foi verificado.</translation>
    </message>
    <message>
        <source>Comparison</source>
        <translation>Comparação</translation>
    </message>
    <message>
        <source>Content</source>
        <translation>Conteúdo</translation>
    </message>
    <message>
        <source>Context size (tokens)</source>
        <translation>Tamanho do contexto (tokens)</translation>
    </message>
    <message>
        <source>Copy it as {file} into a folder that you can write to.</source>
        <translation>Copie-o como {file} para uma pasta em que se possa gravar.</translation>
    </message>
    <message>
        <source>Copy or download it again.</source>
        <translation>Copie-o ou baixe-o novamente.</translation>
    </message>
    <message>
        <source>Correct it, or delete it to use the one that ships with Plumbline.</source>
        <translation>Corrija-o, ou exclua-o para usar o que acompanha o Plumbline.</translation>
    </message>
    <message>
        <source>Correct it, or delete the file to have the form of the answer inferred from the policy.</source>
        <translation>Corrija-o, ou exclua o arquivo para que a forma da resposta seja deduzida da política.</translation>
    </message>
    <message>
        <source>Correct the file, or delete it to return to the default settings.</source>
        <translation>Corrija o arquivo, ou exclua-o para voltar às configurações padrão.</translation>
    </message>
    <message>
        <source>Could not be opened</source>
        <translation>Não foi possível abrir</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>Escuro</translation>
    </message>
    <message>
        <source>Database: {finding}.</source>
        <translation>Banco de dados: {finding}.</translation>
    </message>
    <message>
        <source>Date in the prompt</source>
        <translation>Data no prompt</translation>
    </message>
    <message>
        <source>Decided as the model</source>
        <translation>Decidido como o modelo</translation>
    </message>
    <message>
        <source>Decided on by a person</source>
        <translation>Com decisão de uma pessoa</translation>
    </message>
    <message>
        <source>Decided differently from the model</source>
        <translation>Decidido de modo diferente do modelo</translation>
    </message>
    <message>
        <source>Decisions</source>
        <translation>Decisões</translation>
    </message>
    <message>
        <source>Decisions are shown when everybody has decided on every text, so that nobody is led by the others.</source>
        <translation>As decisões são exibidas quando todas as pessoas tiverem decidido sobre todos os textos, para que ninguém seja influenciado pelas outras.</translation>
    </message>
    <message>
        <source>Decoding returned {status}. {errors}</source>
        <translation>A decodificação retornou {status}. {errors}</translation>
    </message>
    <message>
        <source>Defaults</source>
        <translation>Padrão</translation>
    </message>
    <message>
        <source>Delete that file; the weights beside it can be imported again.</source>
        <translation>Exclua esse arquivo; os pesos ao lado podem ser importados novamente.</translation>
    </message>
    <message>
        <source>Delete the folders that are not needed.</source>
        <translation>Exclua as pastas que não são necessárias.</translation>
    </message>
    <message>
        <source>Deleted message</source>
        <translation>Mensagem excluída</translation>
    </message>
    <message>
        <source>Device</source>
        <translation>Dispositivo</translation>
    </message>
    <message>
        <source>Differing in</source>
        <translation>Diferenças</translation>
    </message>
    <message>
        <source>If you are not sure, stop here: somebody may be intercepting the connection.</source>
        <translation>Na dúvida, não faça mais nada: alguém pode estar entre você e o servidor.</translation>
    </message>
    <message>
        <source>Documents of this kind are not read. Save it as plain text in the program that opens it, and add that file.</source>
        <translation>Documentos deste tipo não são lidos. Salve-o como texto simples no programa que o abre, e adicione esse arquivo.</translation>
    </message>
    <message>
        <source>A golden set needs a name.</source>
        <translation>Um conjunto de referência precisa de um nome.</translation>
    </message>
    <message>
        <source>Does not fit this machine. {reason}</source>
        <translation>Não cabe neste computador. {reason}</translation>
    </message>
    <message>
        <source>Download all parts again from the same place.</source>
        <translation>Baixe todas as partes novamente do mesmo lugar.</translation>
    </message>
    <message>
        <source>Download it again, or choose another file.</source>
        <translation>Baixe-o novamente, ou escolha outro arquivo.</translation>
    </message>
    <message>
        <source>Download limit (MB/s)</source>
        <translation>Limite de download (MB/s)</translation>
    </message>
    <message>
        <source>Download or import the model again, or connect the disk that it is on.</source>
        <translation>Baixe ou importe o modelo novamente, ou conecte o disco em que ele está.</translation>
    </message>
    <message>
        <source>Download source</source>
        <translation>Origem dos downloads</translation>
    </message>
    <message>
        <source>Download the missing part into the same folder.</source>
        <translation>Baixe a parte que falta para a mesma pasta.</translation>
    </message>
    <message>
        <source>Download the model again, or verify the file.</source>
        <translation>Baixe o modelo novamente, ou confira o arquivo.</translation>
    </message>
    <message>
        <source>Download the model again.</source>
        <translation>Baixe o modelo novamente.</translation>
    </message>
    <message>
        <source>Download the newer .deb package and open it, or install it with apt.</source>
        <translation>Baixe o pacote .deb mais recente e abra-o, ou instale-o com o apt.</translation>
    </message>
    <message>
        <source>Download the newer AppImage and put it in the place of {file}.</source>
        <translation>Baixe o AppImage mais recente e coloque-o no lugar de {file}.</translation>
    </message>
    <message>
        <source>Download the newer archive and unpack it in the place of {folder}.</source>
        <translation>Baixe o arquivo compactado mais recente e descompacte-o no lugar de {folder}.</translation>
    </message>
    <message>
        <source>Download the newer disk image, open it, and drag Plumbline into the Applications folder.</source>
        <translation>Baixe a imagem de disco mais recente, abra-a e arraste o Plumbline para a pasta Aplicativos.</translation>
    </message>
    <message>
        <source>Download the newer installer and run it. It takes this version&apos;s place.</source>
        <translation>Baixe o instalador mais recente e execute-o. Ele substitui esta versão.</translation>
    </message>
    <message>
        <source>Downloaded again, the same bytes came, so the server itself has other bytes than it promises. The file is kept aside and never loaded.</source>
        <translation>Baixado novamente, vieram os mesmos bytes: o próprio servidor tem bytes diferentes dos que promete. O arquivo é posto de lado e nunca carregado.</translation>
    </message>
    <message>
        <source>Downloaded again, the sha256 was {second}: something on the way alters the file. It is kept aside and never loaded.</source>
        <translation>Baixado novamente, o sha256 foi {second}: algo no caminho altera o arquivo. Ele é posto de lado e nunca carregado.</translation>
    </message>
    <message>
        <source>Downloaded again, the sha256 was {second}; these bytes differ: {blocks}. Something on the way alters the file. It is kept aside and never loaded.</source>
        <translation>Baixado novamente, o sha256 foi {second}; estes bytes diferem: {blocks}. Algo no caminho altera o arquivo. Ele é posto de lado e nunca carregado.</translation>
    </message>
    <message>
        <source>Edit that example instead.</source>
        <translation>Em vez disso, edite esse exemplo.</translation>
    </message>
    <message>
        <source>Effort</source>
        <translation>Esforço</translation>
    </message>
    <message>
        <source>Either the model file is damaged, or the device or its driver calculates wrongly.</source>
        <translation>Ou o arquivo do modelo está danificado, ou o dispositivo ou seu driver calcula errado.</translation>
    </message>
    <message>
        <source>Empty</source>
        <translation>Vazio</translation>
    </message>
    <message>
        <source>Encryption: {finding}.</source>
        <translation>Criptografia: {finding}.</translation>
    </message>
    <message>
        <source>Enforced: {all}.</source>
        <translation>Imposto: {all}.</translation>
    </message>
    <message>
        <source>Engine</source>
        <translation>Motor</translation>
    </message>
    <message>
        <source>Enter a text, or choose files.</source>
        <translation>Digite um texto, ou escolha arquivos.</translation>
    </message>
    <message>
        <source>Entries of an archive</source>
        <translation>Entradas de um arquivo compactado</translation>
    </message>
    <message>
        <source>Escalate</source>
        <translation>Encaminhar</translation>
    </message>
    <message>
        <source>Evaluate the golden set that the exercise was made from.</source>
        <translation>Avalie o conjunto de referência de que o exercício foi feito.</translation>
    </message>
    <message>
        <source>Evaluate the policy at these three efforts first.</source>
        <translation>Avalie primeiro a política com estes três esforços.</translation>
    </message>
    <message>
        <source>Evaluation {evaluation} has no column of the policy “{policy}”.</source>
        <translation>A avaliação {evaluation} não tem coluna da política “{policy}”.</translation>
    </message>
    <message>
        <source>Evaluation {evaluation} has verdicts on {judged} of the {texts} texts.</source>
        <translation>A avaliação {evaluation} tem vereditos sobre {judged} dos {texts} textos.</translation>
    </message>
    <message>
        <source>Evaluation {number}</source>
        <translation>Avaliação {number}</translation>
    </message>
    <message>
        <source>Evaluation {number} has no column {column}.</source>
        <translation>A avaliação {number} não tem a coluna {column}.</translation>
    </message>
    <message>
        <source>Evaluation {number} has no columns any more.</source>
        <translation>A avaliação {number} já não tem colunas.</translation>
    </message>
    <message>
        <source>Evaluation {number}, begun {time} UTC.</source>
        <translation>Avaliação {number}, iniciada {time} UTC.</translation>
    </message>
    <message>
        <source>Every item of run {run} was reasoned about and answered in full, or was judged again since.</source>
        <translation>Todos os itens da verificação {run} foram raciocinados e respondidos por inteiro, ou já foram julgados de novo.</translation>
    </message>
    <message>
        <source>Everything that is recorded gets a link in a chain: a hash of the record and of the link before. The seal stands for the whole chain at the time of this report.</source>
        <translation>Tudo o que é registrado recebe um elo em uma cadeia: um hash do registro e do elo anterior. O selo representa toda a cadeia no momento deste relatório.</translation>
    </message>
    <message>
        <source>Example {number} is in the policy itself: the model is shown its answer.</source>
        <translation>O exemplo {number} está na própria política: o modelo vê a resposta dele.</translation>
    </message>
    <message>
        <source>Examples are not read from files that end in “{suffix}”.</source>
        <translation>Exemplos não são lidos de arquivos terminados em “{suffix}”.</translation>
    </message>
    <message>
        <source>Examples {numbers} have the same text and contradictory labels: {labels}.</source>
        <translation>Os exemplos {numbers} têm o mesmo texto e rótulos contraditórios: {labels}.</translation>
    </message>
    <message>
        <source>Excluded by a filter</source>
        <translation>Excluído por um filtro</translation>
    </message>
    <message>
        <source>Expected</source>
        <translation>Esperado</translation>
    </message>
    <message>
        <source>Expected \ given</source>
        <translation>Esperado \ obtido</translation>
    </message>
    <message>
        <source>Expected: {expected}</source>
        <translation>Esperado: {expected}</translation>
    </message>
    <message>
        <source>Expected: {expected}. Given: {given}.</source>
        <translation>Esperado: {expected}. Obtido: {given}.</translation>
    </message>
    <message>
        <source>Expert weights</source>
        <translation>Pesos dos especialistas</translation>
    </message>
    <message>
        <source>F1 of violations</source>
        <translation>F1 das violações</translation>
    </message>
    <message>
        <source>F1 of violations: {first} → {second}</source>
        <translation>F1 das violações: {first} → {second}</translation>
    </message>
    <message>
        <source>Figures</source>
        <translation>Números</translation>
    </message>
    <message>
        <source>File</source>
        <translation>Arquivo</translation>
    </message>
    <message>
        <source>File or folder not found</source>
        <translation>Arquivo ou pasta não encontrado</translation>
    </message>
    <message>
        <source>Files ending in “{suffix}” are not read. Those that are: {suffixes}.</source>
        <translation>Arquivos terminados em “{suffix}” não são lidos. Os que são lidos: {suffixes}.</translation>
    </message>
    <message>
        <source>Files inside other files are not read here.</source>
        <translation>Arquivos dentro de outros arquivos não são lidos aqui.</translation>
    </message>
    <message>
        <source>Files of a watched folder are being judged.</source>
        <translation>Arquivos de uma pasta monitorada estão sendo julgados.</translation>
    </message>
    <message>
        <source>Filters</source>
        <translation>Filtros</translation>
    </message>
    <message>
        <source>Fingerprint of the report:</source>
        <translation>Impressão digital do relatório:</translation>
    </message>
    <message>
        <source>Fingerprint: {fingerprint}</source>
        <translation>Impressão digital: {fingerprint}</translation>
    </message>
    <message>
        <source>Finished</source>
        <translation>Concluída</translation>
    </message>
    <message>
        <source>Finished runs that are older are deleted from the history each time the window opens.</source>
        <translation>As verificações concluídas mais antigas são excluídas do histórico cada vez que a janela é aberta.</translation>
    </message>
    <message>
        <source>Fit</source>
        <translation>Adequação</translation>
    </message>
    <message>
        <source>Fleiss&apos; kappa</source>
        <translation>Kappa de Fleiss</translation>
    </message>
    <message>
        <source>Flipped: {count}</source>
        <translation>Invertidos: {count}</translation>
    </message>
    <message>
        <source>Folders are read to a depth of {depth}.</source>
        <translation>As pastas são lidas até a profundidade {depth}.</translation>
    </message>
    <message>
        <source>Folders inside the chosen folder are left out, as chosen.</source>
        <translation>As pastas dentro da pasta escolhida ficam de fora, conforme escolhido.</translation>
    </message>
    <message>
        <source>For example 1, for numbers such as 0.85, or 100.</source>
        <translation>Por exemplo 1, para números como 0.85, ou 100.</translation>
    </message>
    <message>
        <source>For example: low, medium, high.</source>
        <translation>Por exemplo: baixo, médio, alto.</translation>
    </message>
    <message>
        <source>For learning the program and for tests, not for decisions.</source>
        <translation>Para aprender a usar o programa e para testes, não para decisões.</translation>
    </message>
    <message>
        <source>Forever</source>
        <translation>Para sempre</translation>
    </message>
    <message>
        <source>Free at least {space}, and resume.</source>
        <translation>Libere pelo menos {space}, e continue.</translation>
    </message>
    <message>
        <source>Free some space on the disk, or check the folder&apos;s permissions.</source>
        <translation>Libere espaço no disco ou verifique as permissões da pasta.</translation>
    </message>
    <message>
        <source>Free some space, or choose another models folder. Nothing that was downloaded is lost.</source>
        <translation>Libere espaço, ou escolha outra pasta dos modelos. Nada do que foi baixado se perde.</translation>
    </message>
    <message>
        <source>French differs between France, Québec, Belgium and Africa, and slang changes quickly. Say which usage the policy is for, and let the model leave ambiguous words to a person.</source>
        <translation>O francês difere entre França, Québec, Bélgica e África, e a gíria muda depressa. Diga para que uso a política vale, e deixe o modelo entregar palavras ambíguas a uma pessoa.</translation>
    </message>
    <message>
        <source>GPU layers</source>
        <translation>Camadas na GPU</translation>
    </message>
    <message>
        <source>GPU memory</source>
        <translation>Memória da GPU</translation>
    </message>
    <message>
        <source>German differs between Germany, Austria and Switzerland, and between dialects. Say how the policy treats regional words, and let the model leave those that it can&apos;t place to a person.</source>
        <translation>O alemão difere entre Alemanha, Áustria e Suíça, e entre os dialetos. Diga como a política trata palavras regionais, e deixe o modelo entregar a uma pessoa as que ele não souber situar.</translation>
    </message>
    <message>
        <source>Give every field a name of its own.</source>
        <translation>Dê a cada campo um nome próprio.</translation>
    </message>
    <message>
        <source>Give it one.</source>
        <translation>Dê um a ele.</translation>
    </message>
    <message>
        <source>Give one character such as ; or one of: {names}.</source>
        <translation>Indique um caractere, como ; ou um destes: {names}.</translation>
    </message>
    <message>
        <source>Golden set</source>
        <translation>Conjunto de referência</translation>
    </message>
    <message>
        <source>Golden sets are small: take a part.</source>
        <translation>Conjuntos de referência são pequenos: use uma parte.</translation>
    </message>
    <message>
        <source>Have the same model served by llama-server or vLLM instead.</source>
        <translation>Faça com que o mesmo modelo seja servido pelo llama-server ou pelo vLLM.</translation>
    </message>
    <message>
        <source>Hidden</source>
        <translation>Oculto</translation>
    </message>
    <message>
        <source>Hidden and system files are left out.</source>
        <translation>Arquivos ocultos e de sistema ficam de fora.</translation>
    </message>
    <message>
        <source>Hidden and system files are left out. Add the file directly to include it.</source>
        <translation>Arquivos ocultos e de sistema ficam de fora. Escolha o próprio arquivo para que seja lido.</translation>
    </message>
    <message>
        <source>Hidden or system file</source>
        <translation>Arquivo oculto ou de sistema</translation>
    </message>
    <message>
        <source>High</source>
        <translation>Alto</translation>
    </message>
    <message>
        <source>Hold the space bar</source>
        <translation>Manter a barra de espaço pressionada</translation>
    </message>
    <message>
        <source>How far columns agree</source>
        <translation>Quanto as colunas concordam</translation>
    </message>
    <message>
        <source>How long the model reasons. Low suits simple rules; high suits rules that interact; auto begins low and goes higher where that leaves a doubt.</source>
        <translation>Por quanto tempo o modelo raciocina. Baixo convém a regras simples; alto, a regras que se combinam; automático começa baixo e sobe onde restar dúvida.</translation>
    </message>
    <message>
        <source>How many items the model works on at the same time.</source>
        <translation>Em quantos itens o modelo trabalha ao mesmo tempo.</translation>
    </message>
    <message>
        <source>How many layers of the model are kept in GPU memory.</source>
        <translation>Quantas camadas do modelo ficam na memória da GPU.</translation>
    </message>
    <message>
        <source>How many processor threads the model uses.</source>
        <translation>Quantas threads do processador o modelo usa.</translation>
    </message>
    <message>
        <source>How many times as long both may take by the clock</source>
        <translation>Quantas vezes mais ambos podem demorar pelo relógio</translation>
    </message>
    <message>
        <source>How many times its size something may unpack to, beyond the first 32 MB</source>
        <translation>Quantas vezes o seu tamanho algo pode atingir ao ser descompactado, além dos primeiros 32 MB</translation>
    </message>
    <message>
        <source>How many tokens fit in the model&apos;s memory, for all parallel items together.</source>
        <translation>Quantos tokens cabem na memória do modelo, para todos os itens paralelos em conjunto.</translation>
    </message>
    <message>
        <source>How the text of an item looks until it is revealed. Some policies, such as those on violence and self-harm, ask for texts to be blurred. Masked shows only the shape of its words.</source>
        <translation>Como aparece o texto de um item até ser revelado. Algumas políticas, como as de violência e automutilação, pedem que os textos sejam desfocados. Tarjado mostra só a forma das palavras.</translation>
    </message>
    <message>
        <source>How to check this report</source>
        <translation>Como verificar este relatório</translation>
    </message>
    <message>
        <source>If it is on an external drive, connect the drive and unlock it.</source>
        <translation>Se ela estiver em um disco ou pen drive, conecte-o e desbloqueie-o.</translation>
    </message>
    <message>
        <source>If the disk reports errors, copy what you need off it and get the file from elsewhere.</source>
        <translation>Se o disco relatar erros, copie dele o que for necessário e obtenha o arquivo de outro lugar.</translation>
    </message>
    <message>
        <source>If the file is intact, the model is not made for this task.</source>
        <translation>Se o arquivo estiver intacto, o modelo não é feito para esta tarefa.</translation>
    </message>
    <message>
        <source>If the publisher has replaced the file, wait for a catalogue that knows it.</source>
        <translation>Se o editor substituiu o arquivo, espere por um catálogo que o conheça.</translation>
    </message>
    <message>
        <source>If the repository has conditions, open its page in a browser, accept them, and try again.</source>
        <translation>Se o repositório tiver condições, abra sua página em um navegador, aceite-as e tente novamente.</translation>
    </message>
    <message>
        <source>If you use a mirror or a company proxy, ask whoever runs it.</source>
        <translation>Se for usado um espelho ou um proxy da empresa, pergunte a quem o administra.</translation>
    </message>
    <message>
        <source>Import the model again.</source>
        <translation>Importe o modelo novamente.</translation>
    </message>
    <message>
        <source>In one prompt with others, {few} or {many} examples of each kind work best.</source>
        <translation>Em um prompt com outras, {few} ou {many} exemplos de cada tipo funcionam melhor.</translation>
    </message>
    <message>
        <source>In one prompt with others, {least} to {most} tokens work best.</source>
        <translation>Em um prompt com outras, {least} a {most} tokens funcionam melhor.</translation>
    </message>
    <message>
        <source>In “{column}”, 1 or yes means allowed, going by the column&apos;s name.</source>
        <translation>Em “{column}”, 1 ou yes significa permitido, a julgar pelo nome da coluna.</translation>
    </message>
    <message>
        <source>Install Plumbline again.</source>
        <translation>Instale o Plumbline novamente.</translation>
    </message>
    <message>
        <source>Install the newer version of Plumbline.</source>
        <translation>Instale a versão mais recente do Plumbline.</translation>
    </message>
    <message>
        <source>Installed models: {models}.</source>
        <translation>Modelos instalados: {models}.</translation>
    </message>
    <message numerus="yes">
        <source>Instead of {what}, {host} sent an HTML page of {n} bytes: a captive portal or a proxy&apos;s page.</source>
        <translation>
            <numerusform>Em vez de {what}, {host} enviou uma página HTML de {n} byte: um portal de acesso ou a página de um proxy.</numerusform>
            <numerusform>Em vez de {what}, {host} enviou uma página HTML de {n} bytes: um portal de acesso ou a página de um proxy.</numerusform>
        </translation>
    </message>
    <message>
        <source>Instead of {what}, {host} sent an HTML page: a captive portal or a proxy&apos;s page.</source>
        <translation>Em vez de {what}, {host} enviou uma página HTML: um portal de acesso ou a página de um proxy.</translation>
    </message>
    <message>
        <source>Instead of {what}, {host} sent an answer that does not come from the hub: perhaps a captive portal or a proxy.</source>
        <translation>Em vez de {what}, {host} enviou uma resposta que não vem do hub: talvez um portal de acesso ou um proxy.</translation>
    </message>
    <message>
        <source>Invalid for its format</source>
        <translation>Inválido para o seu formato</translation>
    </message>
    <message>
        <source>Is it the right file?</source>
        <translation>É o arquivo certo?</translation>
    </message>
    <message>
        <source>It answered with the status {status}.</source>
        <translation>Ele respondeu com o status {status}.</translation>
    </message>
    <message>
        <source>It answered with the status {status}: {said}</source>
        <translation>Ele respondeu com o status {status}: {said}</translation>
    </message>
    <message>
        <source>It asks to wait {wait}.</source>
        <translation>Ele pede para esperar {wait}.</translation>
    </message>
    <message>
        <source>It begins with the mark of WhatsApp&apos;s own messages (U+200E), but is not a known one.</source>
        <translation>Começa com a marca das mensagens do próprio WhatsApp (U+200E), mas não é uma conhecida.</translation>
    </message>
    <message>
        <source>It can be: {labels}.</source>
        <translation>Pode ser: {labels}.</translation>
    </message>
    <message>
        <source>It can&apos;t be read.</source>
        <translation>Não pode ser lido.</translation>
    </message>
    <message>
        <source>It can&apos;t be unpacked: {reason}.</source>
        <translation>Não pode ser descompactado: {reason}.</translation>
    </message>
    <message>
        <source>It can&apos;t follow rule IDs such as {rule}.</source>
        <translation>Não pode seguir IDs de regras como {rule}.</translation>
    </message>
    <message>
        <source>It can&apos;t give this policy&apos;s kind of answer.</source>
        <translation>Não pode dar o tipo de resposta desta política.</translation>
    </message>
    <message>
        <source>It claims {tensors} tensors and {properties} properties.</source>
        <translation>Ele declara {tensors} tensores e {properties} propriedades.</translation>
    </message>
    <message>
        <source>It contains a phrase that tells the model to disregard the policy, or how to decide.</source>
        <translation>Contém uma frase que diz ao modelo para ignorar a política, ou como decidir.</translation>
    </message>
    <message>
        <source>It contains data that is not text.</source>
        <translation>Contém dados que não são texto.</translation>
    </message>
    <message>
        <source>It contains text that looks like a control token of the model ({token}). It is judged as plain text.</source>
        <translation>Contém texto que parece um token de controle do modelo ({token}). É julgado como texto simples.</translation>
    </message>
    <message numerus="yes">
        <source>It contains {n} NUL characters, judged as they are.</source>
        <translation>
            <numerusform>Contém {n} caractere NUL, julgado tal como está.</numerusform>
            <numerusform>Contém {n} caracteres NUL, julgados tal como estão.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>It contains {n} characters that turn the direction of writing, such as {example}: it may read differently than it looks.</source>
        <translation>
            <numerusform>Contém {n} caractere que inverte a direção da escrita, {example}: pode ser lido de modo diferente do que aparenta.</numerusform>
            <numerusform>Contém {n} caracteres que invertem a direção da escrita, como {example}: pode ser lido de modo diferente do que aparenta.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>It contains {n} invisible characters, such as {example}, judged as they are.</source>
        <translation>
            <numerusform>Contém {n} caractere invisível, {example}, julgado tal como está.</numerusform>
            <numerusform>Contém {n} caracteres invisíveis, como {example}, julgados tal como estão.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>It contains {n} pictures or embedded files, which are not read.</source>
        <translation>
            <numerusform>Contém {n} imagem ou arquivo incorporado, que não é lido.</numerusform>
            <numerusform>Contém {n} imagens ou arquivos incorporados, que não são lidos.</numerusform>
        </translation>
    </message>
    <message>
        <source>It did not accept the request with the key that it was given, or without one.</source>
        <translation>Ele não aceitou a solicitação com a chave fornecida, ou sem chave.</translation>
    </message>
    <message>
        <source>It does not begin as a mailbox does.</source>
        <translation>Não começa como uma caixa de correio (mbox).</translation>
    </message>
    <message>
        <source>It does not exist</source>
        <translation>Não existe</translation>
    </message>
    <message>
        <source>It does not have the form that this kind of server documents.</source>
        <translation>Ela não tem a forma que este tipo de servidor documenta.</translation>
    </message>
    <message>
        <source>It does not name its architecture.</source>
        <translation>Não informa sua arquitetura.</translation>
    </message>
    <message>
        <source>It ended a request before the model&apos;s turn was over.</source>
        <translation>Ele encerrou uma solicitação antes de o modelo terminar.</translation>
    </message>
    <message>
        <source>It ended unexpectedly ({reason}). Something else may have ended it.</source>
        <translation>Terminou inesperadamente ({reason}). Talvez outra coisa o tenha encerrado.</translation>
    </message>
    <message>
        <source>It failed</source>
        <translation>Falhou</translation>
    </message>
    <message>
        <source>It follows up to {most} rules, and this policy has {n}.</source>
        <translation>Segue até {most} regras, e esta política tem {n}.</translation>
    </message>
    <message>
        <source>It gave no reason ({reason}).</source>
        <translation>Não deu nenhum motivo ({reason}).</translation>
    </message>
    <message>
        <source>It had “{before}” and has “{now}”.</source>
        <translation>Tinha “{before}” e tem “{now}”.</translation>
    </message>
    <message>
        <source>It has an attachment, which is not read.</source>
        <translation>Tem um anexo, que não é lido.</translation>
    </message>
    <message>
        <source>It has more cells than the table has columns: a delimiter in a cell tore it apart.</source>
        <translation>Tem mais células do que a tabela tem colunas: um separador em uma célula a partiu.</translation>
    </message>
    <message>
        <source>It has more than {chars} characters; the limit for one item is {limit}. Split it by line or paragraph, or raise the limit.</source>
        <translation>Tem mais de {chars} caracteres; o limite para um item é {limit}. Divida-o por linha ou parágrafo, ou aumente o limite.</translation>
    </message>
    <message>
        <source>It has more than {limit} columns.</source>
        <translation>Tem mais de {limit} colunas.</translation>
    </message>
    <message>
        <source>It has more than {limit} entries.</source>
        <translation>Tem mais de {limit} entradas.</translation>
    </message>
    <message>
        <source>It has more than {limit} parts.</source>
        <translation>Tem mais de {limit} partes.</translation>
    </message>
    <message>
        <source>It has more than {rows} rows, or more than {cells} cells in all its rows and columns.</source>
        <translation>Tem mais de {rows} linhas, ou mais de {cells} células em todas as suas linhas e colunas.</translation>
    </message>
    <message>
        <source>It has no headers, so it is not a saved message.</source>
        <translation>Não tem cabeçalhos, portanto não é uma mensagem salva.</translation>
    </message>
    <message>
        <source>It has no labels for this decision.</source>
        <translation>Não tem rótulos para esta decisão.</translation>
    </message>
    <message>
        <source>It has no tensors.</source>
        <translation>Não tem tensores.</translation>
    </message>
    <message>
        <source>It has no text.</source>
        <translation>Não tem texto.</translation>
    </message>
    <message>
        <source>It has no text: a picture, a recording, a sticker or another attachment.</source>
        <translation>Não tem texto: uma imagem, uma gravação, uma figurinha ou outro anexo.</translation>
    </message>
    <message>
        <source>It has no vocabulary.</source>
        <translation>Ele não tem vocabulário.</translation>
    </message>
    <message>
        <source>It has not read a policy yet.</source>
        <translation>Ainda não leu uma política.</translation>
    </message>
    <message>
        <source>It has parts that are not known: {names}.</source>
        <translation>O modelo de texto tem partes desconhecidas: {names}.</translation>
    </message>
    <message>
        <source>It has {chars} characters; the limit for one item is {limit}. Split it by line or paragraph, or raise the limit.</source>
        <translation>Tem {chars} caracteres; o limite para um item é {limit}. Divida-o por linha ou parágrafo, ou aumente o limite.</translation>
    </message>
    <message>
        <source>It has {n} pages; the limit is {limit}.</source>
        <translation>Tem {n} páginas; o limite é {limit}.</translation>
    </message>
    <message>
        <source>It has {tokens} tokens. The context holds {limit}, of which {prefix} are taken by the policy and {reserved} are reserved for reasoning and the answer.</source>
        <translation>Tem {tokens} tokens. O contexto comporta {limit}, dos quais {prefix} são ocupados pela política e {reserved} estão reservados para o raciocínio e a resposta.</translation>
    </message>
    <message>
        <source>It is a PDF document, not text.</source>
        <translation>É um documento PDF, não texto.</translation>
    </message>
    <message>
        <source>It is a ZIP archive or an office document, not text.</source>
        <translation>É um arquivo ZIP ou um documento de escritório, não texto.</translation>
    </message>
    <message>
        <source>It is a database, not text.</source>
        <translation>É um banco de dados, não texto.</translation>
    </message>
    <message>
        <source>It is a device; only regular files are read.</source>
        <translation>É um dispositivo; só são lidos arquivos comuns.</translation>
    </message>
    <message>
        <source>It is a folder; only regular files are read.</source>
        <translation>É uma pasta; só são lidos arquivos comuns.</translation>
    </message>
    <message>
        <source>It is a link that leads out of the folder, and was not followed. Choose {file} instead.</source>
        <translation>É um link que leva para fora da pasta e não foi seguido. Escolha antes {file}.</translation>
    </message>
    <message>
        <source>It is a link to something that does not exist.</source>
        <translation>É um link para algo que não existe.</translation>
    </message>
    <message>
        <source>It is a link, or a link that leads back to itself.</source>
        <translation>É um link, ou um link que leva de volta a si mesmo.</translation>
    </message>
    <message>
        <source>It is a list; an object or a text was expected.</source>
        <translation>É uma lista; esperava-se um objeto ou um texto.</translation>
    </message>
    <message>
        <source>It is a picture of text, such as a scan. Text recognition is off or not installed.</source>
        <translation>É uma imagem de texto, por exemplo digitalizada. O reconhecimento de texto está desativado ou não está instalado.</translation>
    </message>
    <message>
        <source>It is a picture, not text.</source>
        <translation>É uma imagem, não texto.</translation>
    </message>
    <message>
        <source>It is a piece of a file that was cut. Join the pieces in their order, then import the whole file.</source>
        <translation>É um pedaço de um arquivo que foi cortado. Junte os pedaços na ordem, e importe o arquivo inteiro.</translation>
    </message>
    <message>
        <source>It is a pipe; only regular files are read.</source>
        <translation>É um pipe; só são lidos arquivos comuns.</translation>
    </message>
    <message>
        <source>It is a pointer of Git LFS, which stands for the weights and does not hold them.</source>
        <translation>É um ponteiro do Git LFS, que representa os pesos e não os contém.</translation>
    </message>
    <message>
        <source>It is a program, not text.</source>
        <translation>É um programa, não texto.</translation>
    </message>
    <message>
        <source>It is a server&apos;s answer in JSON, not a model.</source>
        <translation>É a resposta de um servidor em JSON, não um modelo.</translation>
    </message>
    <message>
        <source>It is a single value; an object or a text was expected.</source>
        <translation>É um valor simples; esperava-se um objeto ou um texto.</translation>
    </message>
    <message>
        <source>It is a socket; only regular files are read.</source>
        <translation>É um socket; só são lidos arquivos comuns.</translation>
    </message>
    <message>
        <source>It is a text; an object was expected.</source>
        <translation>É um texto; esperava-se um objeto.</translation>
    </message>
    <message>
        <source>It is a web page or XML, not JSON.</source>
        <translation>É uma página web ou XML, não JSON.</translation>
    </message>
    <message>
        <source>It is a web page: the download needs a sign-in, or its address is wrong.</source>
        <translation>É uma página web: o download exige entrar com uma conta, ou o endereço está errado.</translation>
    </message>
    <message>
        <source>It is about no seal that this history&apos;s chain has had.</source>
        <translation>Não se refere a nenhum selo que a cadeia deste histórico tenha tido.</translation>
    </message>
    <message>
        <source>It is an RTF document, not text.</source>
        <translation>É um documento RTF, não texto.</translation>
    </message>
    <message>
        <source>It is an adapter: changes for the weights of a model, not a model.</source>
        <translation>É um adaptador: mudanças para os pesos de um modelo, não um modelo.</translation>
    </message>
    <message>
        <source>It is an importance matrix, which is used to make models, and not a model.</source>
        <translation>É uma matriz de importância, usada para fazer modelos, e não um modelo.</translation>
    </message>
    <message>
        <source>It is an office document, not text.</source>
        <translation>É um documento de escritório, não texto.</translation>
    </message>
    <message>
        <source>It is an unfinished download. Finish it in the program that began it.</source>
        <translation>É um download inacabado. Termine-o no programa que o começou.</translation>
    </message>
    <message>
        <source>It is compressed data, not text.</source>
        <translation>São dados compactados, não texto.</translation>
    </message>
    <message>
        <source>It is damaged, or not a message.</source>
        <translation>Está danificado, ou não é uma mensagem.</translation>
    </message>
    <message>
        <source>It is damaged, or not an archive: {reason}.</source>
        <translation>Está danificado, ou não é um arquivo compactado: {reason}.</translation>
    </message>
    <message>
        <source>It is damaged, or not what its name says.</source>
        <translation>Está danificado, ou não é o que seu nome diz.</translation>
    </message>
    <message>
        <source>It is example {number}.</source>
        <translation>É o exemplo {number}.</translation>
    </message>
    <message>
        <source>It is in one of the formats before GGUF, which are no longer read.</source>
        <translation>Está em um dos formatos anteriores ao GGUF, que já não são lidos.</translation>
    </message>
    <message>
        <source>It is larger than {most}</source>
        <translation>É maior que {most}</translation>
    </message>
    <message>
        <source>It is named like {model}, but is another file: its sha256 is {digest} instead of {expected}.</source>
        <translation>Tem o nome de {model}, mas é outro arquivo: seu sha256 é {digest} em vez de {expected}.</translation>
    </message>
    <message>
        <source>It is nested too deeply</source>
        <translation>O aninhamento é profundo demais</translation>
    </message>
    <message>
        <source>It is not JSON from its first character on.</source>
        <translation>Não é JSON já desde o primeiro caractere.</translation>
    </message>
    <message>
        <source>It is not TOML: {reason}.</source>
        <translation>Não é TOML: {reason}.</translation>
    </message>
    <message>
        <source>It is not a GGUF file.</source>
        <translation>Não é um arquivo GGUF.</translation>
    </message>
    <message>
        <source>It is not a PDF document, or it is damaged.</source>
        <translation>Não é um documento PDF, ou está danificado.</translation>
    </message>
    <message>
        <source>It is not a Parquet file, or it is damaged.</source>
        <translation>Não é um arquivo Parquet, ou está danificado.</translation>
    </message>
    <message>
        <source>It is not a model, but of the kind {kind}.</source>
        <translation>Não é um modelo, mas um arquivo do tipo {kind}.</translation>
    </message>
    <message>
        <source>It is not a regular file</source>
        <translation>Não é um arquivo comum</translation>
    </message>
    <message>
        <source>It is not a regular file.</source>
        <translation>Não é um arquivo comum.</translation>
    </message>
    <message>
        <source>It is not a workbook, or it is damaged.</source>
        <translation>Não é uma pasta de trabalho ou está danificada.</translation>
    </message>
    <message>
        <source>It is not an Outlook message, or it is damaged.</source>
        <translation>Não é uma mensagem do Outlook, ou está danificada.</translation>
    </message>
    <message>
        <source>It is not an RTF document.</source>
        <translation>Não é um documento RTF.</translation>
    </message>
    <message>
        <source>It is not clear where the expected labels are</source>
        <translation>Não está claro onde estão os rótulos esperados</translation>
    </message>
    <message>
        <source>It is not clear where the texts are</source>
        <translation>Não está claro onde estão os textos</translation>
    </message>
    <message>
        <source>It is not clear which flag is meant</source>
        <translation>Não está claro a que indicador se refere</translation>
    </message>
    <message>
        <source>It is not clear which golden set is meant</source>
        <translation>Não está claro a que conjunto de referência se refere</translation>
    </message>
    <message>
        <source>It is not clear which label is meant</source>
        <translation>Não está claro a que rótulo se refere</translation>
    </message>
    <message>
        <source>It is not clear which text is meant</source>
        <translation>Não está claro a que texto se refere</translation>
    </message>
    <message>
        <source>It is not valid JSON from character {position} on.</source>
        <translation>Não é JSON válido a partir do caractere {position}.</translation>
    </message>
    <message>
        <source>It is not valid JSON.</source>
        <translation>Não é JSON válido.</translation>
    </message>
    <message>
        <source>It is null; an object or a text was expected.</source>
        <translation>É null; esperava-se um objeto ou um texto.</translation>
    </message>
    <message>
        <source>It is protected by a password, or a document of an old format under a new name.</source>
        <translation>Está protegido por senha, ou é um documento de formato antigo com um nome novo.</translation>
    </message>
    <message>
        <source>It is protected by a password, or a workbook of an old format under a new name.</source>
        <translation>O arquivo está protegido por senha ou é uma pasta de trabalho de um formato antigo com um nome novo.</translation>
    </message>
    <message>
        <source>It is protected by a password.</source>
        <translation>Está protegido por senha.</translation>
    </message>
    <message>
        <source>It is read as plain text, as its name says. It looks like {kind} and can be read as that too.</source>
        <translation>É lido como texto simples, como diz o nome. Parece {kind} e também pode ser lido como tal.</translation>
    </message>
    <message>
        <source>It is the only example</source>
        <translation>É o único exemplo</translation>
    </message>
    <message>
        <source>It is too large: unpacked it has more than {limit}.</source>
        <translation>É grande demais: descompactado, tem mais de {limit}.</translation>
    </message>
    <message>
        <source>It is too large: unpacked the workbook has more than {limit}.</source>
        <translation>É grande demais: descompactada, a pasta de trabalho tem mais de {limit}.</translation>
    </message>
    <message>
        <source>It is too long.</source>
        <translation>É longo demais.</translation>
    </message>
    <message numerus="yes">
        <source>It is what this history holds: {n} of its items were compared.</source>
        <translation>
            <numerusform>É o que este histórico contém: {n} item foi comparado.</numerusform>
            <numerusform>É o que este histórico contém: {n} itens foram comparados.</numerusform>
        </translation>
    </message>
    <message>
        <source>It is written for big-endian machines.</source>
        <translation>Está escrito para máquinas big-endian.</translation>
    </message>
    <message>
        <source>It lacks texts: {names}.</source>
        <translation>Faltam textos: {names}.</translation>
    </message>
    <message>
        <source>It lacks the part “{name}”, which every document of its kind has.</source>
        <translation>Falta a parte “{name}”, que todo documento deste tipo tem.</translation>
    </message>
    <message>
        <source>It leads back to a folder that contains it.</source>
        <translation>Leva de volta a uma pasta que o contém.</translation>
    </message>
    <message>
        <source>It leaves no space for content.</source>
        <translation>Não sobra espaço para o conteúdo.</translation>
    </message>
    <message>
        <source>It lists the people or channels of the export and has no messages.</source>
        <translation>Lista as pessoas ou os canais da exportação e não tem mensagens.</translation>
    </message>
    <message>
        <source>It looks encoded twice and is judged as it stands. Put right it begins: “{excerpt}”.</source>
        <translation>Parece codificado duas vezes e é julgado tal como está. Corrigido, começa assim: “{excerpt}”.</translation>
    </message>
    <message>
        <source>It looks like the encrypted backup of a chat program, which can&apos;t be read. Export the chats as text in that program, and add that file.</source>
        <translation>Parece o backup criptografado de um programa de mensagens, que não pode ser lido. Exporte as conversas como texto nesse programa, e adicione esse arquivo.</translation>
    </message>
    <message>
        <source>It may need a token, or your network may not allow it.</source>
        <translation>Talvez precise de um token de acesso, ou sua rede não o permita.</translation>
    </message>
    <message>
        <source>It names the file {file}, which is outside of the model&apos;s folder.</source>
        <translation>Nomeia o arquivo {file}, que está fora da pasta do modelo.</translation>
    </message>
    <message>
        <source>It only spots words that a policy&apos;s rules list. Nothing was judged under “{policy}”.</source>
        <translation>Só reconhece palavras listadas nas regras de uma política. Nada foi julgado segundo “{policy}”.</translation>
    </message>
    <message>
        <source>It reposts what somebody else wrote; that text is not in the export.</source>
        <translation>Republica o que outra pessoa escreveu; esse texto não está na exportação.</translation>
    </message>
    <message>
        <source>It runs on the processor alone.</source>
        <translation>É executado apenas no processador.</translation>
    </message>
    <message>
        <source>It runs on the processor.</source>
        <translation>É executado no processador.</translation>
    </message>
    <message>
        <source>It says that it is part {number} of {count}.</source>
        <translation>Informa ser a parte {number} de {count}.</translation>
    </message>
    <message>
        <source>It sent something that can&apos;t be read: {reason}.</source>
        <translation>Enviou algo que não pode ser lido: {reason}.</translation>
    </message>
    <message>
        <source>It ships with Plumbline and is removed with it.</source>
        <translation>Acompanha o Plumbline e é removido com ele.</translation>
    </message>
    <message>
        <source>It stands above the first message, so that nobody is named as its author.</source>
        <translation>Está acima da primeira mensagem, de modo que ninguém é indicado como autor.</translation>
    </message>
    <message>
        <source>It stands before the table&apos;s header.</source>
        <translation>Está antes do cabeçalho da tabela.</translation>
    </message>
    <message>
        <source>It stands before the table.</source>
        <translation>Está antes da tabela.</translation>
    </message>
    <message>
        <source>It takes too long to read, and reading it was ended.</source>
        <translation>A leitura demora demais e foi encerrada.</translation>
    </message>
    <message>
        <source>It unpacks to more than is read of one file; the rest was not read.</source>
        <translation>Descompactado, tem mais do que se lê de um arquivo; o resto não foi lido.</translation>
    </message>
    <message>
        <source>It unpacks to more than {ratio} times its size, which is refused beyond {free}.</source>
        <translation>Descompactado, tem mais de {ratio} vezes o seu tamanho, o que é recusado acima de {free}.</translation>
    </message>
    <message>
        <source>It was copied, not moved: {file} can&apos;t be deleted ({reason}).</source>
        <translation>Foi copiado, não movido: {file} não pode ser excluído ({reason}).</translation>
    </message>
    <message>
        <source>It was copied, not moved: {file} is a link to {target}, and both were left as they are.</source>
        <translation>Foi copiado, não movido: {file} é um link para {target}, e ambos ficaram como estavam.</translation>
    </message>
    <message>
        <source>It was edited; this is its last version.</source>
        <translation>Foi editada; esta é a última versão.</translation>
    </message>
    <message>
        <source>It was encoded twice; that was undone.</source>
        <translation>Estava codificado duas vezes; isso foi corrigido.</translation>
    </message>
    <message>
        <source>It was ended on request.</source>
        <translation>Foi encerrado a pedido.</translation>
    </message>
    <message>
        <source>It was forwarded; somebody else may have written it.</source>
        <translation>Foi encaminhada; outra pessoa pode tê-la escrito.</translation>
    </message>
    <message>
        <source>It was given {sent} tokens and counted {counted}, so that the model did not read what was meant.</source>
        <translation>Recebeu {sent} tokens e contou {counted}, de modo que o modelo não leu o que se pretendia.</translation>
    </message>
    <message>
        <source>It was left out by choice.</source>
        <translation>Foi deixado de fora por escolha.</translation>
    </message>
    <message>
        <source>It was not compared with the history that it was made from.</source>
        <translation>O relatório não foi comparado com o histórico do qual foi feito.</translation>
    </message>
    <message>
        <source>It was not downloaded. Tell the publisher, or get the model from elsewhere.</source>
        <translation>Não foi baixado. Avise o editor, ou obtenha o modelo de outro lugar.</translation>
    </message>
    <message>
        <source>It would have {columns} columns; 1 to {limit} are possible.</source>
        <translation>Teria {columns} colunas; são possíveis de 1 a {limit}.</translation>
    </message>
    <message>
        <source>It wrote a token that its model&apos;s vocabulary does not have.</source>
        <translation>Escreveu um token que o vocabulário do seu modelo não tem.</translation>
    </message>
    <message>
        <source>It wrote something else than the policy&apos;s answer format allows, although it was asked not to.</source>
        <translation>Escreveu algo diferente do que o formato de resposta da política permite, embora lhe tenha sido pedido que não o fizesse.</translation>
    </message>
    <message>
        <source>Italian has strong dialects, and words that are banter in one region insult in another. Say how the policy treats dialect, and let the model leave words that it can&apos;t place to a person.</source>
        <translation>O italiano tem dialetos fortes, e palavras que são brincadeira em uma região ofendem em outra. Diga como a política trata os dialetos e deixe que o modelo entregue a uma pessoa as palavras que não consegue situar.</translation>
    </message>
    <message>
        <source>Item type in Coop</source>
        <translation>Tipo de item no Coop</translation>
    </message>
    <message>
        <source>Item {item} of run {run}</source>
        <translation>Item {item} da verificação {run}</translation>
    </message>
    <message>
        <source>Item {item} of run {run}, from {source}, is not the text that was read before.</source>
        <translation>O item {item} da verificação {run}, de {source}, não é o texto que foi lido antes.</translation>
    </message>
    <message>
        <source>Items</source>
        <translation>Itens</translation>
    </message>
    <message>
        <source>Items a second</source>
        <translation>Itens por segundo</translation>
    </message>
    <message>
        <source>Items are still being judged</source>
        <translation>Ainda há itens sendo julgados</translation>
    </message>
    <message>
        <source>Items in parallel</source>
        <translation>Itens em paralelo</translation>
    </message>
    <message>
        <source>Items of the run</source>
        <translation>Itens da verificação</translation>
    </message>
    <message>
        <source>Its GGUF version is {version}; versions 2 and 3 can be read.</source>
        <translation>Sua versão de GGUF é {version}; podem ser lidas as versões 2 e 3.</translation>
    </message>
    <message>
        <source>Its HTML version has {chars} characters; the limit is {limit}.</source>
        <translation>Sua versão HTML tem {chars} caracteres; o limite é {limit}.</translation>
    </message>
    <message>
        <source>Its HTML version is nested too deeply and was not read.</source>
        <translation>Sua versão HTML está aninhada em profundidade demais e não foi lida.</translation>
    </message>
    <message>
        <source>Its answer says: {reason}.</source>
        <translation>A resposta dele diz: {reason}.</translation>
    </message>
    <message>
        <source>Its architecture is {architecture}; Plumbline runs {supported} models only.</source>
        <translation>Sua arquitetura é {architecture}; o Plumbline usa apenas modelos {supported}.</translation>
    </message>
    <message>
        <source>Its body was removed; only the title is left.</source>
        <translation>O corpo foi removido; só restou o título.</translation>
    </message>
    <message>
        <source>Its byte-order mark says {encoding}, but its bytes are not in that encoding.</source>
        <translation>Sua marca de ordem de bytes indica {encoding}, mas os bytes não estão nessa codificação.</translation>
    </message>
    <message>
        <source>Its bytes are not in the chosen encoding, {encoding}.</source>
        <translation>Seus bytes não estão na codificação escolhida, {encoding}.</translation>
    </message>
    <message>
        <source>Its cells reach to row {rows} and column {columns}; a sheet of more than {limit} cells is not read. Save the part that holds the table as CSV.</source>
        <translation>Suas células vão até a linha {rows} e a coluna {columns}; uma planilha com mais de {limit} células não é lida. Salve como CSV a parte que contém a tabela.</translation>
    </message>
    <message>
        <source>Its characters were stored as single bytes, as in all such exports; they were put together again.</source>
        <translation>Os caracteres estavam gravados byte a byte, como em todas as exportações deste tipo; foram recompostos.</translation>
    </message>
    <message>
        <source>Its date is before that of the message above it: it may be a part of that message that looks like a new one.</source>
        <translation>A data é anterior à da mensagem acima: pode ser uma parte daquela mensagem que parece uma nova.</translation>
    </message>
    <message>
        <source>Its dates are read as {order}, as chosen.</source>
        <translation>As datas são lidas como {order}, conforme escolhido.</translation>
    </message>
    <message>
        <source>Its dates are read as {order}, because time then goes forward; {other} is possible too.</source>
        <translation>As datas são lidas como {order}, porque assim o tempo avança; {other} também é possível.</translation>
    </message>
    <message>
        <source>Its dates are read as {order}.</source>
        <translation>As datas são lidas como {order}.</translation>
    </message>
    <message>
        <source>Its decision is “violates”, “allowed” or “escalate”.</source>
        <translation>Sua decisão é “violates”, “allowed” ou “escalate”.</translation>
    </message>
    <message>
        <source>Its elements are nested more than {levels} levels deep, or it has more than {tags} tags.</source>
        <translation>Seus elementos estão aninhados em mais de {levels} níveis, ou ela tem mais de {tags} marcas.</translation>
    </message>
    <message>
        <source>Its encoding was not recognised. Choose the encoding in which it was written.</source>
        <translation>A codificação não foi reconhecida. Escolha a codificação em que ele foi escrito.</translation>
    </message>
    <message>
        <source>Its experts are quantized as {quantization}; outside MXFP4 they are known to lose accuracy.</source>
        <translation>Seus especialistas estão quantizados como {quantization}; fora de MXFP4, sabe-se que perdem exatidão.</translation>
    </message>
    <message>
        <source>Its header can&apos;t be read.</source>
        <translation>Seu cabeçalho não pode ser lido.</translation>
    </message>
    <message>
        <source>Its header is larger than any real one.</source>
        <translation>Seu cabeçalho é maior que qualquer cabeçalho real.</translation>
    </message>
    <message>
        <source>Its last output: {words}</source>
        <translation>Suas últimas palavras: {words}</translation>
    </message>
    <message>
        <source>Its lists and objects are nested too deeply.</source>
        <translation>Suas listas e objetos estão aninhados em profundidade demais.</translation>
    </message>
    <message>
        <source>Its lists claim {count} texts; the limit is {most}.</source>
        <translation>Suas listas declaram {count} textos; o limite é {most}.</translation>
    </message>
    <message>
        <source>Its name doesn&apos;t say so, but it is a file of the kind {kind}, and was read as one.</source>
        <translation>O nome não diz isso, mas é um arquivo do tipo {kind}, e foi lido como tal.</translation>
    </message>
    <message>
        <source>Its name ends in “{suffix}”, but it is a file of the kind {kind}, and was read as one.</source>
        <translation>O nome termina em “{suffix}”, mas é um arquivo do tipo {kind}, e foi lido como tal.</translation>
    </message>
    <message>
        <source>Its parts are nested too deeply.</source>
        <translation>Suas partes estão aninhadas em profundidade demais.</translation>
    </message>
    <message>
        <source>Its tensors are aligned to {alignment} bytes.</source>
        <translation>Seus tensores estão alinhados a {alignment} bytes.</translation>
    </message>
    <message>
        <source>Its text has more than {limit} characters.</source>
        <translation>O texto tem mais de {limit} caracteres.</translation>
    </message>
    <message>
        <source>Its tokenizer lacks harmony&apos;s special tokens, so the model can&apos;t be prompted.</source>
        <translation>Seu tokenizador não tem os tokens especiais de harmony, por isso o modelo não pode receber prompts.</translation>
    </message>
    <message>
        <source>Its variants: {variants}.</source>
        <translation>Suas variantes: {variants}.</translation>
    </message>
    <message>
        <source>Its vocabulary lacks {missing}, which prompts and answers are built from.</source>
        <translation>Falta em seu vocabulário {missing}, de que são feitos os prompts e as respostas.</translation>
    </message>
    <message>
        <source>Japanese differs between regions, and politeness changes what a phrase means: a rough word can be banter or an insult. Say how the policy treats dialect and slang, and let the model leave ambiguous words to a person.</source>
        <translation>O japonês difere entre regiões, e a cortesia muda o que uma frase significa: uma palavra rude pode ser brincadeira ou ofensa. Diga como a política trata dialetos e gírias e deixe que o modelo entregue a uma pessoa as palavras ambíguas.</translation>
    </message>
    <message>
        <source>Judge something first.</source>
        <translation>Primeiro julgue alguma coisa.</translation>
    </message>
    <message>
        <source>Judged</source>
        <translation>Julgado</translation>
    </message>
    <message>
        <source>Judged before</source>
        <translation>Julgado antes de</translation>
    </message>
    <message>
        <source>Judged by the server</source>
        <translation>Avaliado pelo servidor</translation>
    </message>
    <message>
        <source>Judged from</source>
        <translation>Julgado a partir de</translation>
    </message>
    <message>
        <source>Keep one of the two.</source>
        <translation>Mantenha um dos dois.</translation>
    </message>
    <message>
        <source>Keep one: an answer has one decision.</source>
        <translation>Mantenha uma: uma resposta tem uma só decisão.</translation>
    </message>
    <message>
        <source>Keep verdicts for</source>
        <translation>Manter vereditos por</translation>
    </message>
    <message>
        <source>Keyboard shortcuts</source>
        <translation>Atalhos de teclado</translation>
    </message>
    <message>
        <source>Keyed hash of the original text</source>
        <translation>Hash com chave do texto original</translation>
    </message>
    <message>
        <source>Label</source>
        <translation>Rótulo</translation>
    </message>
    <message>
        <source>Labels</source>
        <translation>Rótulos</translation>
    </message>
    <message>
        <source>Labels are stated, but no field of the answer holds a label.</source>
        <translation>Foram indicados rótulos, mas nenhum campo da resposta contém um rótulo.</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Idioma</translation>
    </message>
    <message>
        <source>Lets programs on this computer have text judged, with a key that you give them. Plumbline then listens on this computer&apos;s own address (127.0.0.1) alone: nothing is sent to the network, and no other computer can connect.</source>
        <translation>Permite que programas neste computador mandem julgar textos, com uma chave que se dá a eles. O Plumbline escuta então apenas no endereço do próprio computador (127.0.0.1): nada é enviado à rede, e nenhum outro computador pode se conectar.</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>Claro</translation>
    </message>
    <message>
        <source>Light, dark, or the same as the system.</source>
        <translation>Claro, escuro, ou igual ao sistema.</translation>
    </message>
    <message>
        <source>Limiting the length of the answer or the reasoning costs accuracy. Delete the limit and lower the effort instead.</source>
        <translation>Limitar o tamanho da resposta ou do raciocínio custa exatidão. Exclua o limite e, em vez disso, reduza o esforço.</translation>
    </message>
    <message>
        <source>Limits</source>
        <translation>Limites</translation>
    </message>
    <message>
        <source>Line {line} of “{file}” is not one that Plumbline writes.</source>
        <translation>A linha {line} de “{file}” não é uma das que o Plumbline escreve.</translation>
    </message>
    <message>
        <source>Link</source>
        <translation>Elo</translation>
    </message>
    <message>
        <source>Link {link} is missing: lost in the damage, or removed before the salvage.</source>
        <translation>Falta o elo {link}: perdido com os danos, ou removido antes do resgate.</translation>
    </message>
    <message>
        <source>Link {link} of the chain is not in order: {part}.</source>
        <translation>O elo {link} da cadeia não está em ordem: {part}.</translation>
    </message>
    <message>
        <source>Link {link} of the chain is not what the history holds.</source>
        <translation>O elo {link} da cadeia não é o que está no histórico.</translation>
    </message>
    <message>
        <source>Links from before the salvage at {time} were added or removed since then.</source>
        <translation>Elos anteriores ao resgate de {time} foram acrescentados ou removidos desde então.</translation>
    </message>
    <message>
        <source>Links in the chain</source>
        <translation>Elos da cadeia</translation>
    </message>
    <message>
        <source>Links inside a folder are not followed.</source>
        <translation>Links dentro de uma pasta não são seguidos.</translation>
    </message>
    <message>
        <source>Links inside an archive are not followed.</source>
        <translation>Links dentro de um arquivo compactado não são seguidos.</translation>
    </message>
    <message>
        <source>Links {first} to {last} are missing: lost in the damage, or removed before the salvage.</source>
        <translation>Faltam os elos {first} a {last}: perdidos com os danos, ou removidos antes do resgate.</translation>
    </message>
    <message>
        <source>Lists show a decision on item {item} of run {run}, and there is no verdict.</source>
        <translation>As listas mostram uma decisão sobre o item {item} da verificação {run}, mas não há veredito.</translation>
    </message>
    <message>
        <source>Load it again.</source>
        <translation>Carregue-o novamente.</translation>
    </message>
    <message>
        <source>Loading</source>
        <translation>Carregamento</translation>
    </message>
    <message>
        <source>Lock after</source>
        <translation>Bloquear após</translation>
    </message>
    <message>
        <source>Logits are missing.</source>
        <translation>Faltam logits.</translation>
    </message>
    <message>
        <source>Look at the newest version, and try again.</source>
        <translation>Veja a versão mais recente e tente novamente.</translation>
    </message>
    <message>
        <source>Look at {page} in a browser.</source>
        <translation>Consulte {page} em um navegador.</translation>
    </message>
    <message>
        <source>Look for a repository with GGUF files.</source>
        <translation>Procure um repositório com arquivos GGUF.</translation>
    </message>
    <message numerus="yes">
        <source>{first} and {second} are each right on {right} of {total} items, but not on the same ones: {n} go each way. Nothing speaks for either.</source>
        <translation>
            <numerusform>{first} e {second} acertam, cada, {right} de {total} itens, mas não os mesmos: cada lado acerta {n} item que o outro erra. Nada favorece nenhum dos dois.</numerusform>
            <numerusform>{first} e {second} acertam, cada, {right} de {total} itens, mas não os mesmos: cada lado acerta {n} itens que o outro erra. Nada favorece nenhum dos dois.</numerusform>
        </translation>
    </message>
    <message>
        <source>Check where you got it from.</source>
        <translation>Procure onde foi obtido.</translation>
    </message>
    <message>
        <source>Lost in the damage or removed, in whole or in part: {record}, recorded at {time}.</source>
        <translation>Perdido com os danos ou removido, no todo ou em parte: {record}, registrado em {time}.</translation>
    </message>
    <message>
        <source>Low</source>
        <translation>Baixo</translation>
    </message>
    <message>
        <source>Main memory</source>
        <translation>Memória principal</translation>
    </message>
    <message>
        <source>Make a queue of the runs under one of them.</source>
        <translation>Crie uma fila com as verificações feitas segundo uma delas.</translation>
    </message>
    <message>
        <source>Make it nullable, or add a label that means allowed.</source>
        <translation>Permita que seja null, ou adicione um rótulo que signifique permitido.</translation>
    </message>
    <message>
        <source>Masked</source>
        <translation>Tarjado</translation>
    </message>
    <message>
        <source>Maximum answer tokens</source>
        <translation>Máximo de tokens da resposta</translation>
    </message>
    <message>
        <source>Maximum connections per download</source>
        <translation>Máximo de conexões por download</translation>
    </message>
    <message>
        <source>Maximum reasoning tokens per item</source>
        <translation>Máximo de tokens de raciocínio por item</translation>
    </message>
    <message>
        <source>Media without text</source>
        <translation>Mídia sem texto</translation>
    </message>
    <message>
        <source>Medium</source>
        <translation>Médio</translation>
    </message>
    <message>
        <source>Memory of the reading process</source>
        <translation>Memória do processo de leitura</translation>
    </message>
    <message>
        <source>Memory of the reading process, for zst files</source>
        <translation>Memória do processo de leitura, para arquivos zst</translation>
    </message>
    <message>
        <source>Model</source>
        <translation>Modelo</translation>
    </message>
    <message>
        <source>Model files are missing</source>
        <translation>Faltam arquivos do modelo</translation>
    </message>
    <message>
        <source>Models are downloaded and newer versions looked up only on request, and texts are sent to a team&apos;s server only once you have set one. Nothing else uses the network. When off, all of this is blocked too.</source>
        <translation>Os modelos são baixados e as novas versões procuradas somente a pedido, e os textos são enviados ao servidor da equipe somente depois que você define um. Nada mais usa a rede. Quando desativado, tudo isso também fica bloqueado.</translation>
    </message>
    <message>
        <source>Not decided on by a person</source>
        <translation>Sem decisão de uma pessoa</translation>
    </message>
    <message>
        <source>People write Arabic in dialects that differ from country to country, and often in Latin letters (“3” for ع). Say which the policy is for, and let the model leave words that it can&apos;t place to a person.</source>
        <translation>As pessoas escrevem árabe em dialetos que variam de país para país e muitas vezes em letras latinas (“3” para ع). Diga a qual deles a política se destina e deixe que o modelo entregue a uma pessoa as palavras que não consegue situar.</translation>
    </message>
    <message>
        <source>Polish has regional speech, such as Silesian and Kashubian, and swear words that only stress what is said. Say how the policy treats both, and let the model leave words that it can&apos;t place to a person.</source>
        <translation>O polonês tem falas regionais, como o silesiano e o cassúbio, e palavrões que apenas reforçam o que é dito. Diga como a política trata ambos e deixe que o modelo entregue a uma pessoa as palavras que não consegue situar.</translation>
    </message>
    <message>
        <source>Portuguese differs between Brazil, Portugal and Africa: “rapariga” is a girl in one country and an insult in another. Say which countries the policy is for, and let the model leave ambiguous words to a person.</source>
        <translation>O português difere entre Brasil, Portugal e África: “rapariga” é uma moça em um país e uma ofensa em outro. Diga a que países a política se destina e deixe que o modelo entregue a uma pessoa as palavras ambíguas.</translation>
    </message>
    <message>
        <source>Rule {rule} is not in the policy of run {run}.</source>
        <translation>A regra {rule} não está na política da verificação {run}.</translation>
    </message>
    <message>
        <source>Run {run} was deleted at {time}.</source>
        <translation>A verificação {run} foi excluída em {time}.</translation>
    </message>
    <message>
        <source>Runs</source>
        <translation>Verificações</translation>
    </message>
    <message>
        <source>Salvaged from a damaged file, at {time}.</source>
        <translation>Resgatado de um arquivo danificado em {time}.</translation>
    </message>
    <message>
        <source>Salvaged from a damaged file, of which not everything could be read, at {time}.</source>
        <translation>Resgatado em {time} de um arquivo danificado, do qual nem tudo pôde ser lido.</translation>
    </message>
    <message>
        <source>Seconds in which the reading process takes no processor time</source>
        <translation>Segundos em que o processo de leitura não usa tempo de processador</translation>
    </message>
    <message>
        <source>Seconds of processor time for one file</source>
        <translation>Segundos de tempo de processador para um arquivo</translation>
    </message>
    <message>
        <source>Seconds of processor time without a sign from the reading process</source>
        <translation>Segundos de tempo de processador sem sinal do processo de leitura</translation>
    </message>
    <message>
        <source>The encoding of its text (base64) is damaged: some of it may be missing or wrong.</source>
        <translation>A codificação do texto (base64) está danificada: partes dele podem faltar ou estar erradas.</translation>
    </message>
    <message>
        <source>The end of the message is missing: it may have been cut off.</source>
        <translation>Falta o fim da mensagem: ela pode ter sido cortada.</translation>
    </message>
    <message>
        <source>The file holds {found} of the topic&apos;s {said} posts.</source>
        <translation>O arquivo contém {found} das {said} publicações do tópico.</translation>
    </message>
    <message>
        <source>The golden set has changed</source>
        <translation>O conjunto de referência mudou</translation>
    </message>
    <message numerus="yes">
        <source>The golden set has {n} examples; there is no example {number}.</source>
        <translation>
            <numerusform>O conjunto de referência tem {n} exemplo; não existe o exemplo {number}.</numerusform>
            <numerusform>O conjunto de referência tem {n} exemplos; não existe o exemplo {number}.</numerusform>
        </translation>
    </message>
    <message>
        <source>The history holds a search “{name}”.</source>
        <translation>O histórico já contém uma pesquisa “{name}”.</translation>
    </message>
    <message>
        <source>The history holds no search “{name}”.</source>
        <translation>O histórico não contém uma pesquisa “{name}”.</translation>
    </message>
    <message>
        <source>The history is being checked.</source>
        <translation>O histórico está sendo verificado.</translation>
    </message>
    <message>
        <source>The message is encrypted.</source>
        <translation>A mensagem está criptografada.</translation>
    </message>
    <message>
        <source>The policy has no such label</source>
        <translation>A política não tem esse rótulo</translation>
    </message>
    <message>
        <source>The policy shows no text with its answer. Show some, each with the answer behind it, such as: “a text” -&gt; {label}</source>
        <translation>A política não mostra nenhum texto com sua resposta. Mostre alguns, cada um seguido da resposta, por exemplo: “um texto” -&gt; {label}</translation>
    </message>
    <message>
        <source>The processes that look at a model&apos;s file, and that run the model</source>
        <translation>Os processos que examinam o arquivo de um modelo e que executam o modelo</translation>
    </message>
    <message>
        <source>The row repeats the names of the columns.</source>
        <translation>A linha repete os nomes das colunas.</translation>
    </message>
    <message>
        <source>The seal is in the chain: nothing before it was changed, except for the runs that were deleted since.</source>
        <translation>O selo está na cadeia: nada antes dele foi alterado, exceto as verificações excluídas desde então.</translation>
    </message>
    <message>
        <source>The seal is in the chain: nothing before it was changed.</source>
        <translation>O selo está na cadeia: nada antes dele foi alterado.</translation>
    </message>
    <message>
        <source>The seal is not in the chain: it belongs to another history, or a part of this one was removed.</source>
        <translation>O selo não está na cadeia: pertence a outro histórico, ou uma parte deste foi removida.</translation>
    </message>
    <message>
        <source>The search has no name</source>
        <translation>A pesquisa não tem nome</translation>
    </message>
    <message>
        <source>The text is in the golden set already</source>
        <translation>O texto já está no conjunto de referência</translation>
    </message>
    <message>
        <source>You can also download the files on another computer.</source>
        <translation>Você também pode baixar os arquivos em outro computador.</translation>
    </message>
    <message>
        <source>Muted colours</source>
        <translation>Cores suaves</translation>
    </message>
    <message>
        <source>An appeal is decided with a reason, which the appellant is told.</source>
        <translation>Uma contestação é decidida com um motivo, que é informado a quem contestou.</translation>
    </message>
    <message>
        <source>An appeal is kept in the words of the person who appeals.</source>
        <translation>Uma contestação é guardada nas palavras da pessoa que contesta.</translation>
    </message>
    <message>
        <source>An appeal was opened or decided since the report was made: {part}.</source>
        <translation>Uma contestação foi aberta ou decidida desde que o relatório foi criado: {part}.</translation>
    </message>
    <message>
        <source>Another decision counts by now</source>
        <translation>Agora outra decisão conta</translation>
    </message>
    <message>
        <source>Appeal against:</source>
        <translation>Contestação contra:</translation>
    </message>
    <message>
        <source>Appeal {appeal} was decided or withdrawn, and that is never changed.</source>
        <translation>A contestação {appeal} já foi decidida ou retirada, e isso nunca é alterado.</translation>
    </message>
    <message>
        <source>Appeal {appeal} was not decided yet.</source>
        <translation>A contestação {appeal} ainda não foi decidida.</translation>
    </message>
    <message>
        <source>Appeal {appeal} was not decided.</source>
        <translation>A contestação {appeal} não foi decidida.</translation>
    </message>
    <message>
        <source>Copy what they wrote.</source>
        <translation>Copie o que a pessoa escreveu.</translation>
    </message>
    <message>
        <source>Decide it first.</source>
        <translation>Decida primeiro sobre ela.</translation>
    </message>
    <message>
        <source>Decide it, or withdraw it, before another one is opened.</source>
        <translation>Decida sobre ela ou retire-a antes de abrir outra.</translation>
    </message>
    <message>
        <source>Decide on the item first.</source>
        <translation>Decida primeiro sobre o item.</translation>
    </message>
    <message>
        <source>Decided on the appeal: the decision stands.</source>
        <translation>Decisão sobre a contestação: a decisão é mantida.</translation>
    </message>
    <message>
        <source>Decided on the appeal: the decision was changed.</source>
        <translation>Decisão sobre a contestação: a decisão foi alterada.</translation>
    </message>
    <message>
        <source>Folders are being watched</source>
        <translation>Há pastas sendo observadas</translation>
    </message>
    <message>
        <source>It can&apos;t answer in the standard form: the policy has to say itself how to answer.</source>
        <translation>Ele não pode responder na forma padrão: a própria política precisa dizer como responder.</translation>
    </message>
    <message>
        <source>It finds no rule that lists words, as in “R1 Gambling: casino, poker”.</source>
        <translation>Ele não encontra nenhuma regra que liste palavras, como em “R1 Jogos de azar: cassino, pôquer”.</translation>
    </message>
    <message>
        <source>It was pasted, or sent by a program.</source>
        <translation>Ele foi colado ou enviado por um programa.</translation>
    </message>
    <message>
        <source>Name fewer policies, models or efforts.</source>
        <translation>Indique menos políticas, modelos ou esforços.</translation>
    </message>
    <message>
        <source>Name one of them, or put each into a folder of its own as policy.md.</source>
        <translation>Indique um deles, ou coloque cada um em uma pasta própria como policy.md.</translation>
    </message>
    <message>
        <source>Name one of them.</source>
        <translation>Indique uma delas.</translation>
    </message>
    <message>
        <source>Name one.</source>
        <translation>Indique um.</translation>
    </message>
    <message>
        <source>Name that folder or file, or {version} for the version that was used last.</source>
        <translation>Indique essa pasta ou esse arquivo, ou {version} para a versão usada por último.</translation>
    </message>
    <message>
        <source>Name the exercise first, then the files with labels.</source>
        <translation>Indique primeiro o exercício, depois os arquivos com rótulos.</translation>
    </message>
    <message>
        <source>Name the file itself, or put the policy into the folder as policy.md.</source>
        <translation>Indique o próprio arquivo, ou coloque a política na pasta como policy.md.</translation>
    </message>
    <message>
        <source>Name the folders that new files come into.</source>
        <translation>Indique as pastas em que chegam novos arquivos.</translation>
    </message>
    <message>
        <source>Name the labels “0” and “1”, or choose the kind “{kind}”.</source>
        <translation>Chame os rótulos de “0” e “1”, ou escolha o tipo “{kind}”.</translation>
    </message>
    <message>
        <source>Name the outer folder alone, or leave out folders inside.</source>
        <translation>Indique só a pasta externa ou exclua as pastas internas.</translation>
    </message>
    <message>
        <source>Name the same weights, or start a new run with these.</source>
        <translation>Indique os mesmos pesos, ou inicie uma nova verificação com estes.</translation>
    </message>
    <message>
        <source>Names or numbers of persons were masked. What is masked is not in this file; it is shown in black.</source>
        <translation>Nomes ou números de pessoas foram tarjados. O que está tarjado não está neste arquivo; aparece em preto.</translation>
    </message>
    <message>
        <source>Names such as utf-8, utf-16, windows-1252, iso-8859-2, shift_jis or gb18030 are known.</source>
        <translation>São conhecidos nomes como utf-8, utf-16, windows-1252, iso-8859-2, shift_jis ou gb18030.</translation>
    </message>
    <message>
        <source>Needs {need} of the {memory} that processor and GPU share.</source>
        <translation>Precisa de {need} dos {memory} que o processador e a GPU compartilham.</translation>
    </message>
    <message>
        <source>Needs {need}, all of it on {gpus}.</source>
        <translation>Precisa de {need}, tudo em {gpus}.</translation>
    </message>
    <message>
        <source>Needs {need}; this machine has {memory}, and {gpu} on {gpus}.</source>
        <translation>Precisa de {need}; este computador tem {memory}, e {gpu} em {gpus}.</translation>
    </message>
    <message>
        <source>Needs {need}; this machine has {memory}.</source>
        <translation>Precisa de {need}; este computador tem {memory}.</translation>
    </message>
    <message>
        <source>Never</source>
        <translation>Nunca</translation>
    </message>
    <message>
        <source>No address is set, so models on this machine judge.</source>
        <translation>Nenhum endereço está definido, por isso julgam os modelos deste computador.</translation>
    </message>
    <message>
        <source>No bounds reach a recall of {recall} on these examples.</source>
        <translation>Nenhum limiar alcança uma revocação de {recall} nestes exemplos.</translation>
    </message>
    <message>
        <source>No column holds text. The columns are: {columns}.</source>
        <translation>Nenhuma coluna contém texto. As colunas são: {columns}.</translation>
    </message>
    <message>
        <source>No column is called “{column}”. The columns are: {columns}.</source>
        <translation>Nenhuma coluna se chama “{column}”. As colunas são: {columns}.</translation>
    </message>
    <message>
        <source>No column of {file} is called a label, and none holds labels that the policy knows. The columns are: {columns}.</source>
        <translation>Nenhuma coluna de {file} se chama “label”, e nenhuma contém rótulos que a política conheça. As colunas são: {columns}.</translation>
    </message>
    <message>
        <source>No decision differs from what was expected.</source>
        <translation>Nenhuma decisão difere da esperada.</translation>
    </message>
    <message>
        <source>No examples are kept for “{policy}”.</source>
        <translation>Não há exemplos guardados para “{policy}”.</translation>
    </message>
    <message>
        <source>No examples were found</source>
        <translation>Nenhum exemplo foi encontrado</translation>
    </message>
    <message>
        <source>No field of the answer holds a decision.</source>
        <translation>Nenhum campo da resposta contém uma decisão.</translation>
    </message>
    <message>
        <source>No flags are stated.</source>
        <translation>Não foram indicados indicadores.</translation>
    </message>
    <message>
        <source>No folder was named.</source>
        <translation>Nenhuma pasta foi indicada.</translation>
    </message>
    <message>
        <source>No item reached a limit</source>
        <translation>Nenhum item atingiu um limite</translation>
    </message>
    <message>
        <source>No item was found.</source>
        <translation>Nenhum item foi encontrado.</translation>
    </message>
    <message>
        <source>No limit</source>
        <translation>Sem limite</translation>
    </message>
    <message>
        <source>No line in it begins with a date, a time and a name, as in a chat that WhatsApp exported.</source>
        <translation>Nenhuma linha nele começa com data, hora e nome, como em uma conversa exportada do WhatsApp.</translation>
    </message>
    <message>
        <source>No message was found in it as exports of this format ({format}) have them.</source>
        <translation>Não foi encontrada nele nenhuma mensagem como as que há nas exportações deste formato ({format}).</translation>
    </message>
    <message>
        <source>No model is installed in {folder}.</source>
        <translation>Nenhum modelo está instalado em {folder}.</translation>
    </message>
    <message>
        <source>No model is installed.</source>
        <translation>Nenhum modelo está instalado.</translation>
    </message>
    <message>
        <source>No model is loaded</source>
        <translation>Nenhum modelo está carregado</translation>
    </message>
    <message>
        <source>No model is loaded.</source>
        <translation>Nenhum modelo está carregado.</translation>
    </message>
    <message>
        <source>No model was given</source>
        <translation>Nenhum modelo foi indicado</translation>
    </message>
    <message>
        <source>No name</source>
        <translation>Sem nome</translation>
    </message>
    <message>
        <source>No policy can be used</source>
        <translation>Nenhuma política pode ser usada</translation>
    </message>
    <message>
        <source>No policy was named</source>
        <translation>Nenhuma política foi indicada</translation>
    </message>
    <message>
        <source>No rule is chosen</source>
        <translation>Nenhuma regra foi escolhida</translation>
    </message>
    <message>
        <source>No such column</source>
        <translation>Não existe essa coluna</translation>
    </message>
    <message>
        <source>No such evaluation</source>
        <translation>Não existe essa avaliação</translation>
    </message>
    <message>
        <source>No such item</source>
        <translation>Não existe esse item</translation>
    </message>
    <message>
        <source>No such label</source>
        <translation>Não existe esse rótulo</translation>
    </message>
    <message>
        <source>No such variant</source>
        <translation>Não existe essa variante</translation>
    </message>
    <message>
        <source>No such version</source>
        <translation>Não existe essa versão</translation>
    </message>
    <message>
        <source>No text column found</source>
        <translation>Nenhuma coluna de texto encontrada</translation>
    </message>
    <message>
        <source>No text was found in what was given, so no run was started.</source>
        <translation>Não foi encontrado texto no que foi fornecido, por isso nenhuma verificação foi iniciada.</translation>
    </message>
    <message>
        <source>No text was recognised in it.</source>
        <translation>Nenhum texto foi reconhecido nele.</translation>
    </message>
    <message>
        <source>No threshold reaches {measure} {least} on these examples.</source>
        <translation>Nenhum limiar alcança {measure} {least} nestes exemplos.</translation>
    </message>
    <message>
        <source>No token of the model&apos;s vocabulary continues the answer in the policy&apos;s answer format.</source>
        <translation>Nenhum token do vocabulário do modelo continua a resposta no formato de resposta da política.</translation>
    </message>
    <message>
        <source>No verdict here has a probability that could be measured.</source>
        <translation>Nenhum veredito aqui tem uma probabilidade que se possa medir.</translation>
    </message>
    <message>
        <source>Nobody has decided on an item that was judged under “{policy}”.</source>
        <translation>Ninguém decidiu sobre um item julgado segundo “{policy}”.</translation>
    </message>
    <message>
        <source>Nobody has decided on item {item} of queue {queue}.</source>
        <translation>Ninguém decidiu sobre o item {item} da fila {queue}.</translation>
    </message>
    <message>
        <source>Nobody has decided on item {item} of run {run}.</source>
        <translation>Ninguém decidiu sobre o item {item} da verificação {run}.</translation>
    </message>
    <message>
        <source>Nobody has labelled anything</source>
        <translation>Ninguém rotulou nada</translation>
    </message>
    <message>
        <source>None of the {n} texts in {file} can be used as a policy.</source>
        <translation>Nenhum dos {n} textos de {file} pode ser usado como política.</translation>
    </message>
    <message>
        <source>None of these items is in queue {queue} any more.</source>
        <translation>Nenhum destes itens está mais na fila {queue}.</translation>
    </message>
    <message>
        <source>None of this shows that a decision is right or a text genuine, only that this is what was recorded.</source>
        <translation>Nada disto diz que uma decisão está certa ou que um texto é autêntico: apenas que foi isto que se registrou.</translation>
    </message>
    <message numerus="yes">
        <source>None of {n} rows in {file} has a text with a label.</source>
        <translation>
            <numerusform>A {n} linha de {file} não tem texto com rótulo.</numerusform>
            <numerusform>Nenhuma das {n} linhas de {file} tem texto com rótulo.</numerusform>
        </translation>
    </message>
    <message>
        <source>None: models on this computer judge</source>
        <translation>Nenhum: julgam os modelos deste computador</translation>
    </message>
    <message>
        <source>Not a regular file</source>
        <translation>Não é um arquivo comum</translation>
    </message>
    <message>
        <source>Not all efforts were measured</source>
        <translation>Nem todos os esforços foram medidos</translation>
    </message>
    <message>
        <source>Not all of it is in the encoding {encoding}.</source>
        <translation>Nem tudo nele está na codificação {encoding}.</translation>
    </message>
    <message>
        <source>Not enforced by this system: {all}.</source>
        <translation>Não imposto por este sistema: {all}.</translation>
    </message>
    <message>
        <source>Not everybody has finished</source>
        <translation>Nem todos terminaram</translation>
    </message>
    <message numerus="yes">
        <source>Not finished: {n} verdicts are missing.</source>
        <translation>
            <numerusform>Não concluída: falta {n} veredito.</numerusform>
            <numerusform>Não concluída: faltam {n} vereditos.</numerusform>
        </translation>
    </message>
    <message>
        <source>Not found</source>
        <translation>Não encontrado</translation>
    </message>
    <message>
        <source>Not judged yet</source>
        <translation>Ainda não julgado</translation>
    </message>
    <message>
        <source>Not judged yet: {count}.</source>
        <translation>Ainda não julgados: {count}.</translation>
    </message>
    <message>
        <source>Not text</source>
        <translation>Não é texto</translation>
    </message>
    <message>
        <source>Not the address of a server</source>
        <translation>Não é o endereço de um servidor</translation>
    </message>
    <message>
        <source>Not the policy of its hash: {part}.</source>
        <translation>Não é a política do seu hash: {part}.</translation>
    </message>
    <message>
        <source>Not the text of its hash: {part}.</source>
        <translation>Não é o texto do seu hash: {part}.</translation>
    </message>
    <message>
        <source>Not what the history holds: {part}, in the appeals.</source>
        <translation>Não é o que está no histórico: {part}, nas contestações.</translation>
    </message>
    <message>
        <source>Not what the history holds: {part}, in the decisions of people.</source>
        <translation>Não é o que está no histórico: {part}, nas decisões de pessoas.</translation>
    </message>
    <message>
        <source>Not what the history holds: {part}, in the field “{field}”.</source>
        <translation>Não é o que está no histórico: {part}, no campo “{field}”.</translation>
    </message>
    <message>
        <source>Not written by a person</source>
        <translation>Não foi escrito por uma pessoa</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Nota</translation>
    </message>
    <message>
        <source>Note in the case:</source>
        <translation>Nota no caso:</translation>
    </message>
    <message>
        <source>Note: {note}</source>
        <translation>Nota: {note}</translation>
    </message>
    <message>
        <source>No data arrived for too long.</source>
        <translation>Nada chegou por tempo demais.</translation>
    </message>
    <message>
        <source>Nothing flipped</source>
        <translation>Nada se inverteu</translation>
    </message>
    <message>
        <source>Nothing is expected of it: the label is missing.</source>
        <translation>Não se espera nada dele: falta o rótulo.</translation>
    </message>
    <message>
        <source>Nothing is lost. Ask whoever runs the server to look at its log, then resume.</source>
        <translation>Nada se perde. Peça a quem administra o servidor que veja o log dele e depois continue.</translation>
    </message>
    <message>
        <source>Nothing is lost: once the network is back, the download resumes where it was.</source>
        <translation>Nada se perde: assim que a rede voltar, o download continua de onde parou.</translation>
    </message>
    <message>
        <source>Nothing is lost: the download resumes where it was.</source>
        <translation>Nada se perde: o download continua de onde parou.</translation>
    </message>
    <message>
        <source>Nothing is lost: try again later, and the download resumes where it was.</source>
        <translation>Nada se perde: tente mais tarde, e o download continua de onde parou.</translation>
    </message>
    <message>
        <source>Nothing is put into this line: the content comes as a message of its own, after the policy. Delete the line.</source>
        <translation>Nada é inserido nesta linha: o conteúdo vem em uma mensagem própria, depois da política. Exclua a linha.</translation>
    </message>
    <message>
        <source>Nothing listens at this address.</source>
        <translation>Nada escuta neste endereço.</translation>
    </message>
    <message>
        <source>Nothing that a verdict depends on.</source>
        <translation>Nada de que um veredito dependa.</translation>
    </message>
    <message>
        <source>Nothing was recorded in this history.</source>
        <translation>Nada foi registrado neste histórico.</translation>
    </message>
    <message>
        <source>Nothing would be judged</source>
        <translation>Nada seria julgado</translation>
    </message>
    <message>
        <source>Numbers</source>
        <translation>Números</translation>
    </message>
    <message>
        <source>Of</source>
        <translation>De</translation>
    </message>
    <message>
        <source>Offer a pause after</source>
        <translation>Oferecer uma pausa após</translation>
    </message>
    <message>
        <source>Offers the five-step tour the next time the window opens. The tour is always available in the Help menu.</source>
        <translation>Oferece um tour de cinco passos quando a janela for aberta novamente, uma única vez. Ele está sempre no menu Ajuda.</translation>
    </message>
    <message>
        <source>One inference process holds one model.</source>
        <translation>Um processo de inferência contém um só modelo.</translation>
    </message>
    <message>
        <source>One item alone needs more tokens than the model&apos;s context holds.</source>
        <translation>Um único item precisa de mais tokens do que o contexto do modelo comporta.</translation>
    </message>
    <message>
        <source>One item can be: {splits}.</source>
        <translation>Um item pode ser: {splits}.</translation>
    </message>
    <message>
        <source>Only a field of the type “{type}” can be nullable.</source>
        <translation>Só um campo do tipo “{type}” pode ser null.</translation>
    </message>
    <message>
        <source>Only regular files are read.</source>
        <translation>Só são lidos arquivos comuns.</translation>
    </message>
    <message>
        <source>Only used when the temperature is above 0.</source>
        <translation>Usado apenas quando a temperatura é maior que 0.</translation>
    </message>
    <message numerus="yes">
        <source>Only {n} examples: below {few}, the reliability curve and its error are mostly noise. Take them as a first impression.</source>
        <translation>
            <numerusform>Apenas {n} exemplo: abaixo de {few}, a curva de confiabilidade e seu erro são sobretudo ruído. Tome-os como uma primeira impressão.</numerusform>
            <numerusform>Apenas {n} exemplos: abaixo de {few}, a curva de confiabilidade e seu erro são sobretudo ruído. Tome-os como uma primeira impressão.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Only {n} items are labelled “{decision}”: figures for it will be vague.</source>
        <translation>
            <numerusform>Apenas {n} item tem o rótulo “{decision}”: os números dele serão imprecisos.</numerusform>
            <numerusform>Apenas {n} itens têm o rótulo “{decision}”: os números deles serão imprecisos.</numerusform>
        </translation>
    </message>
    <message>
        <source>Only {offloaded} of {layers} layers are on the GPU; the others run on the CPU.</source>
        <translation>Só {offloaded} de {layers} camadas estão na GPU; as outras são executadas no processador.</translation>
    </message>
    <message>
        <source>Only {right} of {known} known items judged correctly</source>
        <translation>Só {right} de {known} itens conhecidos julgados corretamente</translation>
    </message>
    <message>
        <source>Open another appeal on the item.</source>
        <translation>Abra outra contestação sobre o item.</translation>
    </message>
    <message>
        <source>Open any page in a browser, sign in to the network, and try again.</source>
        <translation>Abra qualquer página em um navegador, entre na rede e tente novamente.</translation>
    </message>
    <message>
        <source>Open it in a text editor, save it as UTF-8, and try again.</source>
        <translation>Abra-o em um editor de texto, salve-o como UTF-8 e tente novamente.</translation>
    </message>
    <message>
        <source>Open it without a key.</source>
        <translation>Abra-o sem chave.</translation>
    </message>
    <message>
        <source>Or choose a model on this machine.</source>
        <translation>Ou escolha um modelo neste computador.</translation>
    </message>
    <message>
        <source>Or start a new run with another model.</source>
        <translation>Ou inicie uma nova verificação com outro modelo.</translation>
    </message>
    <message>
        <source>Outside the chosen folder</source>
        <translation>Fora da pasta escolhida</translation>
    </message>
    <message>
        <source>Overturn it with the decision that is to count, or decide on the item as before and then uphold it.</source>
        <translation>Reverta a decisão escolhendo a que deve valer, ou decida sobre o item como antes e depois mantenha a decisão.</translation>
    </message>
    <message>
        <source>Pages of a document</source>
        <translation>Páginas de um documento</translation>
    </message>
    <message>
        <source>Parquet files are read where pyarrow is installed, which it is not. Save it as CSV or JSON Lines, and add that file.</source>
        <translation>Arquivos Parquet são lidos onde o pyarrow está instalado, o que não é o caso. Salve-o como CSV ou JSON Lines, e adicione esse arquivo.</translation>
    </message>
    <message>
        <source>Parts of a message, attachments included</source>
        <translation>Partes de uma mensagem, anexos incluídos</translation>
    </message>
    <message>
        <source>Parts of the book are encrypted.</source>
        <translation>Partes do livro estão criptografadas.</translation>
    </message>
    <message>
        <source>Parts of the model are missing</source>
        <translation>Faltam partes do modelo</translation>
    </message>
    <message>
        <source>People</source>
        <translation>Pessoas</translation>
    </message>
    <message>
        <source>People have decided again since the report was made: {part}.</source>
        <translation>Pessoas decidiram de novo desde que o relatório foi criado: {part}.</translation>
    </message>
    <message>
        <source>Pixels of a picture whose text is recognised</source>
        <translation>Pixels de uma imagem cujo texto é reconhecido</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>Local</translation>
    </message>
    <message>
        <source>Plumbline</source>
        <translation>Plumbline</translation>
    </message>
    <message>
        <source>Plumbline can&apos;t check for a newer version</source>
        <translation>O Plumbline não pode procurar uma versão mais recente</translation>
    </message>
    <message>
        <source>Plumbline {version} is available: {page}</source>
        <translation>O Plumbline {version} está disponível: {page}</translation>
    </message>
    <message>
        <source>Policies work best at {least} to {most} tokens, and beyond {limit} accuracy suffers. Split it into several policies.</source>
        <translation>As políticas funcionam melhor com {least} a {most} tokens, e acima de {limit} a exatidão diminui. Divida-a em várias políticas.</translation>
    </message>
    <message>
        <source>Policies work best at {least} to {most} tokens: definitions and examples near the line help most.</source>
        <translation>As políticas funcionam melhor com {least} a {most} tokens: definições e exemplos perto do limite são o que mais ajuda.</translation>
    </message>
    <message>
        <source>Policies work best at {least} to {most} tokens: see what can be left out.</source>
        <translation>As políticas funcionam melhor com {least} a {most} tokens: veja o que pode ser omitido.</translation>
    </message>
    <message>
        <source>Policy</source>
        <translation>Política</translation>
    </message>
    <message>
        <source>Policy “{title}”</source>
        <translation>Política “{title}”</translation>
    </message>
    <message>
        <source>Policy, sha256</source>
        <translation>Política, sha256</translation>
    </message>
    <message>
        <source>Port</source>
        <translation>Porta</translation>
    </message>
    <message>
        <source>Port {port} is used by another program.</source>
        <translation>A porta {port} está em uso por outro programa.</translation>
    </message>
    <message>
        <source>Precision</source>
        <translation>Precisão</translation>
    </message>
    <message>
        <source>Precision over recall</source>
        <translation>Precisão por revocação</translation>
    </message>
    <message>
        <source>Probability: {share}</source>
        <translation>Probabilidade: {share}</translation>
    </message>
    <message>
        <source>Processor threads</source>
        <translation>Threads do processador</translation>
    </message>
    <message>
        <source>Protected by a password</source>
        <translation>Protegido por senha</translation>
    </message>
    <message>
        <source>Put all parts into one folder, under their original names.</source>
        <translation>Coloque todas as partes em uma mesma pasta, com seus nomes originais.</translation>
    </message>
    <message>
        <source>Correct the file, or choose another folder for the verdicts.</source>
        <translation>Corrija o arquivo ou escolha outra pasta para os vereditos.</translation>
    </message>
    <message>
        <source>Queue {queue} has no item {item}.</source>
        <translation>A fila {queue} não tem o item {item}.</translation>
    </message>
    <message>
        <source>Random seed</source>
        <translation>Semente aleatória</translation>
    </message>
    <message>
        <source>Read as an export of messages ({format}), recognised by its content; it could be read as {other} too.</source>
        <translation>Lido como exportação de mensagens ({format}), reconhecida pelo conteúdo; também poderia ser lido como {other}.</translation>
    </message>
    <message>
        <source>Reading it failed: {reason}.</source>
        <translation>A leitura falhou: {reason}.</translation>
    </message>
    <message>
        <source>Reading it takes more than {limit} of memory, and was ended.</source>
        <translation>A leitura exige mais de {limit} de memória e foi encerrada.</translation>
    </message>
    <message>
        <source>Reading it takes too much memory.</source>
        <translation>A leitura exige memória demais.</translation>
    </message>
    <message>
        <source>Reading or writing {file} failed ({detail}).</source>
        <translation>A leitura ou a gravação de {file} falhou ({detail}).</translation>
    </message>
    <message>
        <source>Reading {number}: {reading}.</source>
        <translation>Leitura {number}: {reading}.</translation>
    </message>
    <message>
        <source>Reads {read} and writes {written} tokens per second</source>
        <translation>Lê {read} e escreve {written} tokens por segundo</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Motivo</translation>
    </message>
    <message>
        <source>Reasoning effort</source>
        <translation>Esforço de raciocínio</translation>
    </message>
    <message>
        <source>Reasoning may now take {budget} tokens, and an answer {limit}.</source>
        <translation>O raciocínio agora pode usar {budget} tokens, e uma resposta {limit}.</translation>
    </message>
    <message>
        <source>Recall</source>
        <translation>Revocação</translation>
    </message>
    <message>
        <source>Record another decision, or open another appeal on the item.</source>
        <translation>Registre outra decisão ou outra contestação do item.</translation>
    </message>
    <message>
        <source>Recorded</source>
        <translation>Registrado</translation>
    </message>
    <message>
        <source>Reduced</source>
        <translation>Reduzida</translation>
    </message>
    <message>
        <source>Reduced turns all animation off.</source>
        <translation>Reduzida desativa todas as animações.</translation>
    </message>
    <message>
        <source>Reinstall Plumbline.</source>
        <translation>Reinstale o Plumbline.</translation>
    </message>
    <message>
        <source>Remove the fields, or choose the kind “{kind}”.</source>
        <translation>Remova os campos, ou escolha o tipo “{kind}”.</translation>
    </message>
    <message>
        <source>Remove “{key}” to use fields of your own.</source>
        <translation>Remova “{key}” para usar campos próprios.</translation>
    </message>
    <message>
        <source>Removed, although no deletion of the run was recorded: {record}, recorded at {time}.</source>
        <translation>Removido, embora nenhuma exclusão da verificação tenha sido registrada: {record}, registrado em {time}.</translation>
    </message>
    <message>
        <source>Repaired {bytes}: the sha256 was {first} and is {second}.</source>
        <translation>Reparados {bytes}: o sha256 era {first} e agora é {second}.</translation>
    </message>
    <message>
        <source>Repeat how to answer before the examples.</source>
        <translation>Repita antes dos exemplos como responder.</translation>
    </message>
    <message>
        <source>Report made</source>
        <translation>Relatório criado</translation>
    </message>
    <message>
        <source>Report on a search</source>
        <translation>Relatório de uma pesquisa</translation>
    </message>
    <message>
        <source>Report on the case “{name}”</source>
        <translation>Relatório do caso “{name}”</translation>
    </message>
    <message numerus="yes">
        <source>Report on {n} items</source>
        <translation>
            <numerusform>Relatório sobre {n} item</numerusform>
            <numerusform>Relatório sobre {n} itens</numerusform>
        </translation>
    </message>
    <message>
        <source>Report this together with the policy&apos;s answer format.</source>
        <translation>Relate isto com o formato de resposta da política.</translation>
    </message>
    <message>
        <source>Requests are not answered any more</source>
        <translation>As solicitações já não são respondidas</translation>
    </message>
    <message>
        <source>Reveal content</source>
        <translation>Revelar conteúdo</translation>
    </message>
    <message>
        <source>Review items first; each decision can then become an example.</source>
        <translation>Reveja itens primeiro; cada decisão pode então tornar-se um exemplo.</translation>
    </message>
    <message>
        <source>Right</source>
        <translation>Certos</translation>
    </message>
    <message>
        <source>Right: of all texts with an expected decision, those with that decision; undetermined ones are never right. Precision, recall and F1 are of violations. In brackets: where the true figure lies in 95 of 100 cases, if the examples stand for what will come.</source>
        <translation>Certos: de todos os textos com uma decisão esperada, os que têm essa decisão; os indeterminados nunca estão certos. Precisão, revocação e F1 referem-se às violações. Entre parênteses: onde está o valor verdadeiro em 95 de cada 100 casos, se os exemplos representam o que virá.</translation>
    </message>
    <message>
        <source>Right: {first} → {second}</source>
        <translation>Certos: {first} → {second}</translation>
    </message>
    <message>
        <source>Row {row} of {table} has no link in the chain: it was added by other means.</source>
        <translation>A linha {row} de {table} não tem elo na cadeia: foi acrescentada por outros meios.</translation>
    </message>
    <message>
        <source>Row {row} of {table} has no link: its link is one of those that are missing, or it was added by other means.</source>
        <translation>A linha {row} de {table} não tem elo: é um dos que faltam, ou ela foi acrescentada por outros meios.</translation>
    </message>
    <message>
        <source>Row {row} of {table} points to a row of {parent} that does not exist.</source>
        <translation>A linha {row} de {table} aponta para uma linha de {parent} que não existe.</translation>
    </message>
    <message>
        <source>Rule</source>
        <translation>Regra</translation>
    </message>
    <message>
        <source>Rule {rule} is not a list of words: “{words}”.</source>
        <translation>A regra {rule} não é uma lista de palavras: “{words}”.</translation>
    </message>
    <message>
        <source>Rules</source>
        <translation>Regras</translation>
    </message>
    <message>
        <source>Run</source>
        <translation>Verificação</translation>
    </message>
    <message>
        <source>Run {run} has no item {item}.</source>
        <translation>A verificação {run} não tem o item {item}.</translation>
    </message>
    <message>
        <source>Run {run} was deleted on {day}: what the report says of it can&apos;t be compared.</source>
        <translation>A verificação {run} foi excluída em {day}: o que o relatório diz dela não pode ser comparado.</translation>
    </message>
    <message>
        <source>Runs slowly. {reason}</source>
        <translation>Funciona devagar. {reason}</translation>
    </message>
    <message>
        <source>Runs well. {reason}</source>
        <translation>Funciona bem. {reason}</translation>
    </message>
    <message>
        <source>SHA-256 of the text</source>
        <translation>SHA-256 do texto</translation>
    </message>
    <message>
        <source>Same as system</source>
        <translation>Igual ao sistema</translation>
    </message>
    <message>
        <source>Sampling</source>
        <translation>Amostragem</translation>
    </message>
    <message>
        <source>Save it as csv, tsv, jsonl, json, xlsx or ods; any of them may be packed as gz, zst, bz2 or xz.</source>
        <translation>Salve-o como csv, tsv, jsonl, json, xlsx ou ods; qualquer um pode estar compactado como gz, zst, bz2 ou xz.</translation>
    </message>
    <message>
        <source>Saved with your decisions, to show later who made them.</source>
        <translation>Salvo com as suas decisões, para mostrar mais tarde quem as tomou.</translation>
    </message>
    <message>
        <source>Say in a sentence why.</source>
        <translation>Diga o motivo em uma frase.</translation>
    </message>
    <message>
        <source>Say so in the policy, for example “Answer with 1 if it violates this policy, else with 0”.</source>
        <translation>Diga isso na política, por exemplo “Responda com 1 se violar esta política, caso contrário com 0”.</translation>
    </message>
    <message>
        <source>Say so near the top of the policy.</source>
        <translation>Diga isso perto do início da política.</translation>
    </message>
    <message>
        <source>Say what you decide instead.</source>
        <translation>Indique o que decide em vez disso.</translation>
    </message>
    <message>
        <source>Seal</source>
        <translation>Selo</translation>
    </message>
    <message>
        <source>Seal:</source>
        <translation>Selo:</translation>
    </message>
    <message>
        <source>Searched for</source>
        <translation>Pesquisa</translation>
    </message>
    <message>
        <source>Sensitive text: open to read it</source>
        <translation>Texto sensível: abra para ler</translation>
    </message>
    <message>
        <source>Set a larger context for the engine, or shorten the policy.</source>
        <translation>Defina um contexto maior para o motor, ou encurte a política.</translation>
    </message>
    <message>
        <source>Set a larger context, or lower the reasoning budget.</source>
        <translation>Defina um contexto maior, ou reduza o orçamento de raciocínio.</translation>
    </message>
    <message>
        <source>Set an http proxy in the system&apos;s settings (or in HTTPS_PROXY).</source>
        <translation>Defina um proxy http nas configurações do sistema (ou em HTTPS_PROXY).</translation>
    </message>
    <message>
        <source>Set it to an address such as https://huggingface.co, or to a folder.</source>
        <translation>Defina-o como um endereço, por exemplo https://huggingface.co, ou como uma pasta.</translation>
    </message>
    <message>
        <source>Set it to the full path of a folder.</source>
        <translation>Defina-a como o caminho completo de uma pasta.</translation>
    </message>
    <message>
        <source>Set {passphrase_variable} for a script.</source>
        <translation>Defina {passphrase_variable} para um script.</translation>
    </message>
    <message>
        <source>Several files were given whose names are not those of one split model.</source>
        <translation>Foram indicados vários arquivos cujos nomes não são os de um mesmo modelo dividido.</translation>
    </message>
    <message>
        <source>Share of right decisions</source>
        <translation>Parcela de decisões certas</translation>
    </message>
    <message>
        <source>Share of violations over probability</source>
        <translation>Parcela de violações conforme a probabilidade</translation>
    </message>
    <message>
        <source>Shared from someone else</source>
        <translation>Compartilhado de outra pessoa</translation>
    </message>
    <message>
        <source>Ships with Plumbline</source>
        <translation>Acompanha o Plumbline</translation>
    </message>
    <message>
        <source>Shortcuts that differ from the defaults, such as “{example}”.</source>
        <translation>Atalhos diferentes dos padrões, por exemplo “{example}”.</translation>
    </message>
    <message>
        <source>Shorten the policy, lower the reasoning budget, or set a larger context.</source>
        <translation>Encurte a política, reduza o orçamento de raciocínio ou defina um contexto maior.</translation>
    </message>
    <message>
        <source>Shorten the policy.</source>
        <translation>Encurte a política.</translation>
    </message>
    <message>
        <source>Shown</source>
        <translation>Exibido</translation>
    </message>
    <message>
        <source>Shown, blurred where the policy asks for it</source>
        <translation>Exibido, desfocado onde a política o pede</translation>
    </message>
    <message>
        <source>Shows verdicts without strong colours. Their symbol and word always say the same.</source>
        <translation>Exibe os vereditos sem cores fortes. O símbolo e a palavra dizem sempre o mesmo.</translation>
    </message>
    <message>
        <source>Size of a document</source>
        <translation>Tamanho de um documento</translation>
    </message>
    <message>
        <source>Size of a document once it is unpacked</source>
        <translation>Tamanho de um documento depois de descompactado</translation>
    </message>
    <message>
        <source>Size of a message, its attachments included</source>
        <translation>Tamanho de uma mensagem, anexos incluídos</translation>
    </message>
    <message>
        <source>Size of everything in an archive once it is unpacked</source>
        <translation>Tamanho de tudo em um arquivo compactado depois de descompactado</translation>
    </message>
    <message>
        <source>Some of its characters could not be decoded; each is shown as �.</source>
        <translation>Alguns de seus caracteres não puderam ser decodificados; cada um aparece como �.</translation>
    </message>
    <message>
        <source>Something answers at the address, but it is neither llama-server nor vLLM.</source>
        <translation>Algo responde no endereço, mas não é nem llama-server nem vLLM.</translation>
    </message>
    <message>
        <source>Sources</source>
        <translation>Origens</translation>
    </message>
    <message>
        <source>Speed</source>
        <translation>Velocidade</translation>
    </message>
    <message>
        <source>Split the content, lower the reasoning budget, or set a larger context.</source>
        <translation>Divida o conteúdo, reduza o orçamento de raciocínio ou defina um contexto maior.</translation>
    </message>
    <message>
        <source>Split the policy into several.</source>
        <translation>Divida a política em várias.</translation>
    </message>
    <message>
        <source>Spreadsheets of this kind are not read. Save it as CSV in the program that opens it, and add that file.</source>
        <translation>Planilhas deste tipo não são lidas. Salve-a como CSV no programa que a abre, e adicione esse arquivo.</translation>
    </message>
    <message>
        <source>Standard input looks like {format} and is read as such.</source>
        <translation>A entrada padrão parece ser {format} e é lida como tal.</translation>
    </message>
    <message>
        <source>Start a new run, or ask whoever runs the server for the model from before.</source>
        <translation>Inicie uma nova verificação ou peça o modelo anterior a quem administra o servidor.</translation>
    </message>
    <message>
        <source>Start a new run. The old one keeps what it has.</source>
        <translation>Inicie uma nova verificação. A antiga mantém o que tem.</translation>
    </message>
    <message>
        <source>Start it again.</source>
        <translation>Inicie-o novamente.</translation>
    </message>
    <message>
        <source>Start the download again to get the new file.</source>
        <translation>Inicie o download novamente para obter o novo arquivo.</translation>
    </message>
    <message>
        <source>Start the download again: what the server has now is looked up, and parts that can be used are kept.</source>
        <translation>Inicie o download novamente: o que o servidor tem agora é consultado, e as partes utilizáveis são mantidas.</translation>
    </message>
    <message>
        <source>State the answer format in the prompt</source>
        <translation>Indicar o formato de resposta no prompt</translation>
    </message>
    <message>
        <source>Stop it there, or choose another folder for the verdicts.</source>
        <translation>Interrompa-o lá ou escolha outra pasta para os vereditos.</translation>
    </message>
    <message>
        <source>Stop that first.</source>
        <translation>Pare isso primeiro.</translation>
    </message>
    <message>
        <source>Symbolic link</source>
        <translation>Link simbólico</translation>
    </message>
    <message>
        <source>Use the JSON file of the report; the page and the PDF can&apos;t be checked by themselves.</source>
        <translation>Use o arquivo JSON do relatório; a página e o PDF não podem ser verificados sozinhos.</translation>
    </message>
    <message>
        <source>Take the root certificate that the authority publishes.</source>
        <translation>Use o certificado raiz que a autoridade publica.</translation>
    </message>
    <message>
        <source>Team&apos;s server</source>
        <translation>Servidor da equipe</translation>
    </message>
    <message>
        <source>Tell the publisher, or get the model from elsewhere.</source>
        <translation>Avise o editor, ou obtenha o modelo de outro lugar.</translation>
    </message>
    <message>
        <source>Temperature</source>
        <translation>Temperatura</translation>
    </message>
    <message>
        <source>Test it to measure its memory use.</source>
        <translation>Teste-o para medir o uso de memória.</translation>
    </message>
    <message>
        <source>Text became a control token</source>
        <translation>Um texto virou token de controle</translation>
    </message>
    <message>
        <source>Text in pictures</source>
        <translation>Texto em imagens</translation>
    </message>
    <message>
        <source>Text size</source>
        <translation>Tamanho do texto</translation>
    </message>
    <message>
        <source>Text that was deleted while changes were tracked is left out.</source>
        <translation>O texto excluído durante o controle de alterações fica de fora.</translation>
    </message>
    <message>
        <source>Text {text} is not what was judged.</source>
        <translation>O texto {text} não é o que foi julgado.</translation>
    </message>
    <message>
        <source>Text {text}, of item {item} of run {run}, is not what was judged.</source>
        <translation>O texto {text}, do item {item} da verificação {run}, não é o que foi julgado.</translation>
    </message>
    <message>
        <source>Texts go to a server on this machine, {address}.</source>
        <translation>Os textos vão para um servidor neste computador, {address}.</translation>
    </message>
    <message>
        <source>Texts leave this machine for {host}.</source>
        <translation>Os textos saem deste computador para {host}.</translation>
    </message>
    <message>
        <source>Texts on the curves: {on}. Others: {off}.</source>
        <translation>Textos nas curvas: {on}. Outros: {off}.</translation>
    </message>
    <message>
        <source>Texts that both judged, with the same decision: {count}. Cohen&apos;s kappa: {kappa}.</source>
        <translation>Textos que ambas julgaram, com a mesma decisão: {count}. Kappa de Cohen: {kappa}.</translation>
    </message>
    <message>
        <source>Texts that contain the delimiter without quotes were joined again, as theirs is the last column.</source>
        <translation>Textos que contêm o separador sem aspas foram reunidos novamente, pois a coluna deles é a última.</translation>
    </message>
    <message>
        <source>That happened while it loaded “{file}”.</source>
        <translation>Isso aconteceu ao carregar “{file}”.</translation>
    </message>
    <message>
        <source>That is too much for one report</source>
        <translation>É demais para um relatório</translation>
    </message>
    <message>
        <source>The CAR file is not complete: it was cut off or damaged.</source>
        <translation>O arquivo CAR não está completo: foi cortado ou danificado.</translation>
    </message>
    <message>
        <source>The GPU ({device}) or its driver may calculate wrongly. Try it with no layers on the GPU; if that helps, update the driver.</source>
        <translation>A GPU ({device}) ou seu driver pode calcular errado. Tente sem camadas na GPU; se isso ajudar, atualize o driver.</translation>
    </message>
    <message>
        <source>The GPU ({device}) was in use, and its driver may be the cause.</source>
        <translation>A GPU ({device}) estava em uso, e seu driver pode ser a causa.</translation>
    </message>
    <message>
        <source>The GPU module {name} can&apos;t be loaded: {reason}.</source>
        <translation>Não foi possível carregar o módulo de GPU {name}: {reason}.</translation>
    </message>
    <message>
        <source>The GPU module {name} found no driver that it can use.</source>
        <translation>O módulo de GPU {name} não encontrou um driver que possa usar.</translation>
    </message>
    <message>
        <source>The JSON file of this report can be checked on any computer with Plumbline. By itself it shows whether anything in it was changed since it was made.</source>
        <translation>O arquivo JSON deste relatório pode ser verificado em qualquer computador com o Plumbline. Por si só, mostra se algo nele foi alterado desde que foi criado.</translation>
    </message>
    <message>
        <source>The address of a mirror or proxy of the model hub, or a folder. Automatic uses the environment variable HF_ENDPOINT if it is set, otherwise huggingface.co.</source>
        <translation>O endereço de um espelho ou proxy do hub de modelos, ou uma pasta. Automático usa a variável de ambiente HF_ENDPOINT, se estiver definida; caso contrário, huggingface.co.</translation>
    </message>
    <message>
        <source>The address of another computer whose model judges, such as “{example}”. While it is set, texts leave this computer unless another model is chosen.</source>
        <translation>O endereço de outro computador cujo modelo julga, por exemplo “{example}”. Enquanto estiver definido, os textos saem deste computador, a menos que outro modelo seja escolhido.</translation>
    </message>
    <message>
        <source>The address of the releases is not valid</source>
        <translation>O endereço das versões publicadas não é válido</translation>
    </message>
    <message>
        <source>The answer as it came:</source>
        <translation>A resposta como chegou:</translation>
    </message>
    <message>
        <source>The answer can&apos;t be continued</source>
        <translation>A resposta não pode ser continuada</translation>
    </message>
    <message>
        <source>The answer cites rules, but the policy&apos;s rules have no IDs: give them some.</source>
        <translation>A resposta cita regras, mas as regras da política não têm IDs: dê-lhes IDs.</translation>
    </message>
    <message>
        <source>The answer for item {item} of run {run} belongs to another text or run.</source>
        <translation>A resposta ao item {item} da verificação {run} pertence a outro texto ou a outra verificação.</translation>
    </message>
    <message>
        <source>The answer format can&apos;t be used</source>
        <translation>O formato de resposta não pode ser usado</translation>
    </message>
    <message>
        <source>The answer format contradicts itself</source>
        <translation>O formato de resposta se contradiz</translation>
    </message>
    <message>
        <source>The answer usually ends in .tsr.</source>
        <translation>A resposta geralmente termina em .tsr.</translation>
    </message>
    <message>
        <source>The answer was changed, or its certificate must not sign time stamps. It was not kept.</source>
        <translation>A resposta foi alterada, ou o certificado dela não pode assinar carimbos do tempo. Ela não foi mantida.</translation>
    </message>
    <message>
        <source>The answer “{label}” is stated beside the policy, but the policy doesn&apos;t mention it: the model won&apos;t know it.</source>
        <translation>A resposta “{label}” está indicada ao lado da política, mas a política não a menciona: o modelo não a conhecerá.</translation>
    </message>
    <message>
        <source>The answers can be read in more than one way. Choose the one that is meant, or delete what asks for another.</source>
        <translation>As respostas podem ser lidas de mais de uma maneira. Escolha a correta ou exclua o que pede outra.</translation>
    </message>
    <message>
        <source>The appeal has no words</source>
        <translation>A contestação não tem palavras</translation>
    </message>
    <message>
        <source>The appeal is against “{decision}”, and since then somebody has decided “{other}”.</source>
        <translation>A contestação é contra “{decision}”, e desde então alguém decidiu “{other}”.</translation>
    </message>
    <message>
        <source>The appeal is against “{decision}”, and that decision was taken back.</source>
        <translation>A contestação é contra “{decision}”, e essa decisão foi retirada.</translation>
    </message>
    <message>
        <source>The appeal is closed</source>
        <translation>A contestação está encerrada</translation>
    </message>
    <message>
        <source>The appeal was withdrawn.</source>
        <translation>A contestação foi retirada.</translation>
    </message>
    <message>
        <source>The archive contains no files.</source>
        <translation>O arquivo compactado não contém arquivos.</translation>
    </message>
    <message>
        <source>The archive has no end: it may have been cut off.</source>
        <translation>O arquivo compactado não tem fim: pode ter sido cortado.</translation>
    </message>
    <message>
        <source>The attachment is damaged.</source>
        <translation>O anexo está danificado.</translation>
    </message>
    <message>
        <source>The authority gave no time stamp</source>
        <translation>A autoridade não deu um carimbo do tempo</translation>
    </message>
    <message>
        <source>The book does not say what is in it.</source>
        <translation>O livro não informa o que contém.</translation>
    </message>
    <message>
        <source>The bounds were chosen and measured on the same examples, which flatters them. To check them, each half needs at least {few} violations.</source>
        <translation>Os limiares foram escolhidos e medidos nos mesmos exemplos, o que os favorece. Para conferi-los, cada metade precisa de pelo menos {few} violações.</translation>
    </message>
    <message>
        <source>The case has no name</source>
        <translation>O caso não tem nome</translation>
    </message>
    <message>
        <source>The catalogue can&apos;t be read</source>
        <translation>Não foi possível ler o catálogo</translation>
    </message>
    <message>
        <source>The catalogue does not have {model}. It has {known}.</source>
        <translation>O catálogo não tem {model}. Tem {known}.</translation>
    </message>
    <message>
        <source>The catalogue has an error</source>
        <translation>O catálogo tem um erro</translation>
    </message>
    <message>
        <source>The size is approximate; it is confirmed before downloading.</source>
        <translation>O tamanho é aproximado; é confirmado antes do download.</translation>
    </message>
    <message>
        <source>The catalogue&apos;s figures were confirmed, so the file is not downloaded.</source>
        <translation>Os números do catálogo estavam confirmados, por isso o arquivo não é baixado.</translation>
    </message>
    <message>
        <source>The cell holds JSON; the text in it is judged.</source>
        <translation>A célula contém JSON; julga-se o texto que há nele.</translation>
    </message>
    <message>
        <source>The certificate of {host} is not accepted: {reason}.</source>
        <translation>O certificado de {host} não é aceito: {reason}.</translation>
    </message>
    <message>
        <source>The chain is broken at link {link}, recorded at {time}: {record}. Nothing recorded from there on can be vouched for.</source>
        <translation>A cadeia está rompida no elo {link}, registrado em {time}: {record}. Nada do que foi registrado a partir daí pode ser garantido.</translation>
    </message>
    <message>
        <source>The chapter has no text.</source>
        <translation>O capítulo não tem texto.</translation>
    </message>
    <message>
        <source>The chapter is larger than {limit} bytes.</source>
        <translation>O capítulo tem mais de {limit} bytes.</translation>
    </message>
    <message>
        <source>The columns are {names}.</source>
        <translation>As colunas são {names}.</translation>
    </message>
    <message>
        <source>The columns have different dates in their prompts.</source>
        <translation>As colunas têm datas diferentes em seus prompts.</translation>
    </message>
    <message>
        <source>The columns shown with item {item} leave less than half of the space for its text.</source>
        <translation>As colunas exibidas com o item {item} deixam menos da metade do espaço para o texto dele.</translation>
    </message>
    <message>
        <source>The connection to {host} is not encrypted: the network can read the texts.</source>
        <translation>A conexão com {host} não é criptografada: os textos podem ser lidos na rede.</translation>
    </message>
    <message>
        <source>The contact can&apos;t be written into the list of contacts: {reason}.</source>
        <translation>O contato não pode ser gravado na lista de contatos: {reason}.</translation>
    </message>
    <message>
        <source>The content is too long</source>
        <translation>O conteúdo é longo demais</translation>
    </message>
    <message>
        <source>The context is full</source>
        <translation>O contexto está cheio</translation>
    </message>
    <message>
        <source>The context is too long</source>
        <translation>O contexto é longo demais</translation>
    </message>
    <message>
        <source>The copy or download is incomplete. Copy or download it again.</source>
        <translation>A cópia ou o download está incompleto. Copie ou baixe o arquivo novamente.</translation>
    </message>
    <message>
        <source>The counters of run {run} do not match its rows.</source>
        <translation>Os contadores da verificação {run} não correspondem às suas linhas.</translation>
    </message>
    <message>
        <source>The data folder can&apos;t be found</source>
        <translation>Não foi possível encontrar a pasta de dados</translation>
    </message>
    <message>
        <source>The decision that lists show for item {item} of run {run} is not the one that was recorded.</source>
        <translation>A decisão que as listas mostram para o item {item} da verificação {run} não é a que foi registrada.</translation>
    </message>
    <message>
        <source>The decision&apos;s probability</source>
        <translation>Probabilidade da decisão</translation>
    </message>
    <message>
        <source>The descriptions of its pictures are part of the text.</source>
        <translation>As descrições das imagens fazem parte do texto.</translation>
    </message>
    <message>
        <source>The device does not exist</source>
        <translation>O dispositivo não existe</translation>
    </message>
    <message>
        <source>The disk can&apos;t be used</source>
        <translation>O disco não pode ser usado</translation>
    </message>
    <message>
        <source>The disk is full</source>
        <translation>O disco está cheio</translation>
    </message>
    <message>
        <source>The disk reports an error</source>
        <translation>O disco relata um erro</translation>
    </message>
    <message>
        <source>The disk&apos;s file system can&apos;t hold files this large (FAT32 is limited to 4 GB). Choose another folder.</source>
        <translation>O sistema de arquivos do disco não comporta arquivos deste tamanho (o FAT32 termina em 4 GB). Escolha outra pasta.</translation>
    </message>
    <message>
        <source>The document has no end: it was cut off, and half of it is not judged.</source>
        <translation>O documento não tem fim: foi cortado, e metade dele não é julgada.</translation>
    </message>
    <message>
        <source>The document has {bytes} bytes; the limit for one is {limit}.</source>
        <translation>O documento tem {bytes} bytes; o limite é {limit}.</translation>
    </message>
    <message>
        <source>The download ended because of a defect in Plumbline</source>
        <translation>O download terminou por causa de um defeito no Plumbline</translation>
    </message>
    <message>
        <source>The download is not complete</source>
        <translation>O download não está completo</translation>
    </message>
    <message>
        <source>The download process has ended</source>
        <translation>O processo de download terminou</translation>
    </message>
    <message>
        <source>The drivers of the GPUs were being started, and one of them may be the cause.</source>
        <translation>Os drivers das GPUs estavam sendo iniciados, e um deles pode ser a causa.</translation>
    </message>
    <message>
        <source>The elements of the chapter are nested too deeply.</source>
        <translation>Os elementos do capítulo estão aninhados em profundidade demais.</translation>
    </message>
    <message>
        <source>The encoding, {encoding}, was guessed; the sha256 of the file&apos;s bytes is {sha256}.</source>
        <translation>A codificação, {encoding}, foi deduzida; o sha256 dos bytes do arquivo é {sha256}.</translation>
    </message>
    <message>
        <source>The endpoint is not valid</source>
        <translation>O ponto de acesso não é válido</translation>
    </message>
    <message>
        <source>The engine keeps stopping</source>
        <translation>O motor para repetidamente</translation>
    </message>
    <message>
        <source>The environment variable HF_HUB_OFFLINE forbids contact with the hub.</source>
        <translation>A variável de ambiente HF_HUB_OFFLINE proíbe o contato com o hub.</translation>
    </message>
    <message>
        <source>The environment variable {variable} is set to “{folder}”.</source>
        <translation>A variável de ambiente {variable} está definida como “{folder}”.</translation>
    </message>
    <message>
        <source>The expected labels are in rows of their own, above the texts.</source>
        <translation>Os rótulos esperados estão em linhas próprias, acima dos textos.</translation>
    </message>
    <message>
        <source>The experts stay in RAM ({experts}); the rest is on {gpus} ({rest}).</source>
        <translation>Os especialistas ficam na RAM ({experts}); o resto está em {gpus} ({rest}).</translation>
    </message>
    <message>
        <source>The export ends in the middle: it was cut off. What stands before is read.</source>
        <translation>A exportação termina no meio: foi cortada. O que vem antes é lido.</translation>
    </message>
    <message>
        <source>The export has this post as a web page only; its visible text is judged.</source>
        <translation>A exportação tem esta publicação apenas como página web; julga-se o texto visível.</translation>
    </message>
    <message>
        <source>The export is incomplete. Messages by its own count: {said}; found: {found}.</source>
        <translation>A exportação está incompleta. Mensagens segundo a própria contagem: {said}; encontradas: {found}.</translation>
    </message>
    <message>
        <source>The field “{field}” can hold 1 to {limit} characters, not {stated}.</source>
        <translation>O campo “{field}” pode conter de 1 a {limit} caracteres, e não {stated}.</translation>
    </message>
    <message>
        <source>The field “{field}” can hold 1 to {limit} rule IDs, not {stated}.</source>
        <translation>O campo “{field}” pode conter de 1 a {limit} IDs de regras, e não {stated}.</translation>
    </message>
    <message>
        <source>The field “{field}” can&apos;t be null.</source>
        <translation>O campo “{field}” não pode ser null.</translation>
    </message>
    <message>
        <source>The field “{field}” is stated beside the policy, but the policy doesn&apos;t mention it: the model won&apos;t know it.</source>
        <translation>O campo “{field}” está indicado ao lado da política, mas a política não o menciona: o modelo não o conhecerá.</translation>
    </message>
    <message>
        <source>The field “{field}” needs at least two different options.</source>
        <translation>O campo “{field}” precisa de pelo menos duas opções diferentes.</translation>
    </message>
    <message>
        <source>The field “{field}” needs at least two values to choose from.</source>
        <translation>O campo “{field}” precisa de pelo menos dois valores para escolher.</translation>
    </message>
    <message>
        <source>The fields of the JSON answer are not stated.</source>
        <translation>Os campos da resposta JSON não estão indicados.</translation>
    </message>
    <message>
        <source>The figures are not those of the items.</source>
        <translation>Os números não são os dos itens.</translation>
    </message>
    <message>
        <source>The file</source>
        <translation>O arquivo</translation>
    </message>
    <message>
        <source>The file already exists</source>
        <translation>O arquivo já existe</translation>
    </message>
    <message>
        <source>The file can&apos;t be opened with this passphrase</source>
        <translation>O arquivo não pode ser aberto com esta frase secreta</translation>
    </message>
    <message>
        <source>The file can&apos;t be read</source>
        <translation>Não foi possível ler o arquivo</translation>
    </message>
    <message>
        <source>The file changed while it was read. Items read from it before that are kept.</source>
        <translation>O arquivo mudou durante a leitura. Os itens lidos antes disso são mantidos.</translation>
    </message>
    <message>
        <source>The file does not name its architecture; Plumbline runs {supported} models only.</source>
        <translation>O arquivo não informa sua arquitetura; o Plumbline usa apenas modelos {supported}.</translation>
    </message>
    <message>
        <source>The file ends in the middle of a value: it was cut off.</source>
        <translation>O arquivo termina no meio de um valor: foi cortado.</translation>
    </message>
    <message>
        <source>The file grew while it was read. What was added after it was opened is not in this run.</source>
        <translation>O arquivo cresceu durante a leitura. O que foi acrescentado depois de aberto não está nesta verificação.</translation>
    </message>
    <message>
        <source>The file has changed</source>
        <translation>O arquivo mudou</translation>
    </message>
    <message>
        <source>The file has not been verified and may be damaged.</source>
        <translation>O arquivo não foi conferido e pode estar danificado.</translation>
    </message>
    <message>
        <source>The file holds no certificate in PEM or DER.</source>
        <translation>O arquivo não contém nenhum certificado em PEM ou DER.</translation>
    </message>
    <message>
        <source>The file is damaged</source>
        <translation>O arquivo está danificado</translation>
    </message>
    <message>
        <source>The file is empty.</source>
        <translation>O arquivo está vazio.</translation>
    </message>
    <message>
        <source>The file is not a report in JSON, or a part of it is missing.</source>
        <translation>O arquivo não é um relatório em JSON, ou falta uma parte dele.</translation>
    </message>
    <message>
        <source>The file is not the answer of a time-stamping authority (RFC 3161).</source>
        <translation>O arquivo não é a resposta de uma autoridade de carimbo do tempo (RFC 3161).</translation>
    </message>
    <message>
        <source>The file is not the one that was promised</source>
        <translation>O arquivo não é o que foi prometido</translation>
    </message>
    <message>
        <source>The file is not there any more</source>
        <translation>O arquivo não está mais lá</translation>
    </message>
    <message>
        <source>The file is too large</source>
        <translation>O arquivo é grande demais</translation>
    </message>
    <message>
        <source>The file list contains the name {file}, which is not safe to write.</source>
        <translation>A lista de arquivos contém o nome {file}, que não é seguro gravar.</translation>
    </message>
    <message>
        <source>The files are the same.</source>
        <translation>Os arquivos são iguais.</translation>
    </message>
    <message>
        <source>The fingerprint in the report is not that of its parts.</source>
        <translation>A impressão digital no relatório não é a das suas partes.</translation>
    </message>
    <message>
        <source>The fingerprint does not match: this is not the report that its maker meant, or it was changed.</source>
        <translation>A impressão digital não confere: este não é o relatório de que fala quem o fez, ou ele foi alterado.</translation>
    </message>
    <message>
        <source>The folder already exists</source>
        <translation>A pasta já existe</translation>
    </message>
    <message>
        <source>The folder is in use</source>
        <translation>A pasta está em uso</translation>
    </message>
    <message>
        <source>The folder “{name}”, which is part of Plumbline, is missing.</source>
        <translation>Falta a pasta “{name}”, que faz parte do Plumbline.</translation>
    </message>
    <message>
        <source>The form of the answer isn&apos;t clear</source>
        <translation>A forma da resposta não está clara</translation>
    </message>
    <message>
        <source>The form of the answer isn&apos;t clear from the policy. Say near the top how to answer, such as “Answer with one word: VALID or INVALID”, or state the form beside the policy.</source>
        <translation>A forma da resposta não fica clara na política. Diga perto do início como responder, por exemplo “Responda com uma palavra: VALID ou INVALID”, ou indique a forma ao lado da política.</translation>
    </message>
    <message>
        <source>The form of the answer was inferred from the policy&apos;s text. Stating it beside the policy makes sure.</source>
        <translation>A forma da resposta foi deduzida do texto da política. Indicá-la ao lado da política dá certeza.</translation>
    </message>
    <message>
        <source>The formats are: {formats}.</source>
        <translation>Os formatos são: {formats}.</translation>
    </message>
    <message>
        <source>The golden set has no texts in the half “{half}”.</source>
        <translation>O conjunto de referência não tem textos na metade “{half}”.</translation>
    </message>
    <message>
        <source>The golden set has no texts.</source>
        <translation>O conjunto de referência não tem textos.</translation>
    </message>
    <message>
        <source>The golden sets have no text in common and were paired by place, as translations.</source>
        <translation>Os conjuntos de referência não têm nenhum texto em comum e foram pareados por posição, como traduções.</translation>
    </message>
    <message>
        <source>The grammar made from the policy&apos;s answer format refuses text that the format requires.</source>
        <translation>A gramática feita a partir do formato de resposta da política recusa um texto que o formato exige.</translation>
    </message>
    <message>
        <source>The grid is too large</source>
        <translation>A grade é grande demais</translation>
    </message>
    <message>
        <source>The highest number in the field “{field}” can be 1 to {limit}, not {stated}.</source>
        <translation>O número mais alto no campo “{field}” pode ser de 1 a {limit}, não {stated}.</translation>
    </message>
    <message>
        <source>The history can&apos;t be changed as a whole meanwhile.</source>
        <translation>Enquanto isso, o histórico não pode ser alterado como um todo.</translation>
    </message>
    <message>
        <source>The history can&apos;t be opened</source>
        <translation>Não foi possível abrir o histórico</translation>
    </message>
    <message>
        <source>The history holds a case “{name}”.</source>
        <translation>O histórico já contém um caso “{name}”.</translation>
    </message>
    <message>
        <source>The history holds no appeal {appeal}.</source>
        <translation>O histórico não contém a contestação {appeal}.</translation>
    </message>
    <message>
        <source>The history holds no case “{name}”.</source>
        <translation>O histórico não contém um caso “{name}”.</translation>
    </message>
    <message>
        <source>The history holds no evaluation {evaluation}.</source>
        <translation>O histórico não contém a avaliação {evaluation}.</translation>
    </message>
    <message>
        <source>The history holds no item {item} of run {run}.</source>
        <translation>O histórico não contém o item {item} da verificação {run}.</translation>
    </message>
    <message>
        <source>The history holds no item {item}.</source>
        <translation>O histórico não contém o item {item}.</translation>
    </message>
    <message>
        <source>The history holds no queue {queue}.</source>
        <translation>O histórico não contém a fila {queue}.</translation>
    </message>
    <message>
        <source>The history holds no run under that policy and from that time.</source>
        <translation>O histórico não contém nenhuma verificação com essa política e desse período.</translation>
    </message>
    <message>
        <source>The history holds no run {run}.</source>
        <translation>O histórico não contém a verificação {run}.</translation>
    </message>
    <message>
        <source>The history holds no verdict on item {item} of run {run}.</source>
        <translation>O histórico não contém veredito sobre o item {item} da verificação {run}.</translation>
    </message>
    <message>
        <source>The history holds no verdicts of a check.</source>
        <translation>O histórico não contém vereditos de uma verificação.</translation>
    </message>
    <message>
        <source>The history holds no version {version} of golden set “{name}”.</source>
        <translation>O histórico não contém a versão {version} do conjunto de referência “{name}”.</translation>
    </message>
    <message>
        <source>The history is damaged</source>
        <translation>O histórico está danificado</translation>
    </message>
    <message>
        <source>The history is from a newer version of Plumbline</source>
        <translation>O histórico é de uma versão mais recente do Plumbline</translation>
    </message>
    <message>
        <source>The history is from an older version of Plumbline</source>
        <translation>O histórico é de uma versão mais antiga do Plumbline</translation>
    </message>
    <message>
        <source>The history is in use</source>
        <translation>O histórico está em uso</translation>
    </message>
    <message>
        <source>The history is not encrypted</source>
        <translation>O histórico não está criptografado</translation>
    </message>
    <message>
        <source>The history is read-only</source>
        <translation>O histórico é somente leitura</translation>
    </message>
    <message>
        <source>The history needs its key</source>
        <translation>O histórico precisa da sua chave</translation>
    </message>
    <message>
        <source>The history needs its passphrase</source>
        <translation>O histórico precisa da sua frase secreta</translation>
    </message>
    <message>
        <source>The history was altered by other means</source>
        <translation>O histórico foi alterado por outros meios</translation>
    </message>
    <message>
        <source>The history&apos;s encryption is being changed.</source>
        <translation>A criptografia do histórico está sendo alterada.</translation>
    </message>
    <message>
        <source>The hub has another file</source>
        <translation>O hub tem outro arquivo</translation>
    </message>
    <message>
        <source>The hub&apos;s figures are used.</source>
        <translation>Valem os números do hub.</translation>
    </message>
    <message>
        <source>The human decision that lists show for item {item} of run {run} is not the latest one that was recorded.</source>
        <translation>A decisão humana que as listas mostram para o item {item} da verificação {run} não é a última registrada.</translation>
    </message>
    <message>
        <source>The id of the item type that verdicts are exported to Coop as. It is set up in Coop.</source>
        <translation>O ID do tipo de item com que os vereditos são exportados para o Coop. Ele é configurado no Coop.</translation>
    </message>
    <message>
        <source>The inference process can&apos;t be understood</source>
        <translation>Não se entende o processo de inferência</translation>
    </message>
    <message>
        <source>The inference process ended unexpectedly</source>
        <translation>O processo de inferência terminou inesperadamente</translation>
    </message>
    <message>
        <source>The inference process ended unexpectedly.</source>
        <translation>O processo de inferência terminou inesperadamente.</translation>
    </message>
    <message>
        <source>The inference process ended {count} times before it worked on any item.</source>
        <translation>O processo de inferência terminou {count} vezes antes de trabalhar em algum item.</translation>
    </message>
    <message>
        <source>The inference process is not running</source>
        <translation>O processo de inferência não está em execução</translation>
    </message>
    <message>
        <source>The inference process is of version {other}, the program of version {own}.</source>
        <translation>O processo de inferência é da versão {other}, o programa da versão {own}.</translation>
    </message>
    <message>
        <source>The inference process was asked for work before it had a model.</source>
        <translation>Foi pedido trabalho ao processo de inferência antes que ele tivesse um modelo.</translation>
    </message>
    <message>
        <source>The installation is incomplete</source>
        <translation>A instalação está incompleta</translation>
    </message>
    <message numerus="yes">
        <source>The item is the last message with the {n} before it, each with its author.</source>
        <translation>
            <numerusform>O item é a última mensagem com a anterior, cada uma com seu autor.</numerusform>
            <numerusform>O item é a última mensagem com as {n} anteriores, cada uma com seu autor.</numerusform>
        </translation>
    </message>
    <message>
        <source>The journal can&apos;t be read</source>
        <translation>O diário não pode ser lido</translation>
    </message>
    <message>
        <source>The key does not fit</source>
        <translation>A chave não serve</translation>
    </message>
    <message>
        <source>The keyring can&apos;t be used</source>
        <translation>O chaveiro não pode ser usado</translation>
    </message>
    <message>
        <source>The keys are {keys}. Correct it or remove it.</source>
        <translation>As chaves são {keys}. Corrija-a ou remova-a.</translation>
    </message>
    <message>
        <source>The label column holds a text that is too long for a label.</source>
        <translation>A coluna de rótulos contém um texto longo demais para um rótulo.</translation>
    </message>
    <message>
        <source>The label stands inside lists or objects of JSON, which are not understood. Export flat JSON or CSV.</source>
        <translation>O rótulo está dentro de listas ou objetos JSON, que não são compreendidos. Exporte JSON plano ou CSV.</translation>
    </message>
    <message>
        <source>The label “{label}” can&apos;t mean “undetermined”.</source>
        <translation>O rótulo “{label}” não pode significar “indeterminado”.</translation>
    </message>
    <message>
        <source>The label “{label}” is stated twice.</source>
        <translation>O rótulo “{label}” está indicado duas vezes.</translation>
    </message>
    <message>
        <source>The labels by which item {item} of run {run} is found are not those of its verdict.</source>
        <translation>Os rótulos pelos quais se encontra o item {item} da verificação {run} não são os do seu veredito.</translation>
    </message>
    <message>
        <source>The language of the window. Policies, content and answers are not translated.</source>
        <translation>O idioma da janela. Políticas, conteúdos e respostas não são traduzidos.</translation>
    </message>
    <message>
        <source>The library has: {names}.</source>
        <translation>A biblioteca tem: {names}.</translation>
    </message>
    <message>
        <source>The limit {name} must be a whole number above 0.</source>
        <translation>O limite {name} deve ser um número inteiro maior que 0.</translation>
    </message>
    <message>
        <source>The line has {chars} characters; the limit for a row is {limit}.</source>
        <translation>A linha tem {chars} caracteres; o limite para uma linha é {limit}.</translation>
    </message>
    <message>
        <source>The line is blank.</source>
        <translation>A linha está em branco.</translation>
    </message>
    <message>
        <source>The line is not valid JSON; where it is the last one, the export was cut off.</source>
        <translation>A linha não é JSON válido; se for a última, a exportação foi cortada.</translation>
    </message>
    <message>
        <source>The list of contacts can&apos;t be cleared</source>
        <translation>Não foi possível limpar a lista de contatos</translation>
    </message>
    <message>
        <source>The list of contacts can&apos;t be read</source>
        <translation>Não foi possível ler a lista de contatos</translation>
    </message>
    <message>
        <source>The list {key} claims {count} entries; the limit is {most}.</source>
        <translation>A lista {key} declara {count} entradas; o limite é {most}.</translation>
    </message>
    <message>
        <source>The list {key} has entries of the unknown type {kind}.</source>
        <translation>A lista {key} tem entradas do tipo desconhecido {kind}.</translation>
    </message>
    <message>
        <source>The local API can&apos;t be started</source>
        <translation>Não foi possível iniciar a API local</translation>
    </message>
    <message>
        <source>The maximum speed of a download, in megabytes per second.</source>
        <translation>A velocidade máxima de um download, em megabytes por segundo.</translation>
    </message>
    <message>
        <source>The message has no text.</source>
        <translation>A mensagem não tem texto.</translation>
    </message>
    <message>
        <source>The message has two versions of its text that differ; the other one is an item of its own.</source>
        <translation>A mensagem tem duas versões do texto que diferem; a outra é um item próprio.</translation>
    </message>
    <message>
        <source>The message has {bytes} bytes; the limit for one is {limit}.</source>
        <translation>A mensagem tem {bytes} bytes; o limite é {limit}.</translation>
    </message>
    <message>
        <source>The message was deleted; its text is not in the export.</source>
        <translation>A mensagem foi excluída; seu texto não está na exportação.</translation>
    </message>
    <message>
        <source>The model</source>
        <translation>O modelo</translation>
    </message>
    <message>
        <source>The model can&apos;t be deleted</source>
        <translation>Não foi possível excluir o modelo</translation>
    </message>
    <message>
        <source>The model can&apos;t be loaded</source>
        <translation>Não foi possível carregar o modelo</translation>
    </message>
    <message>
        <source>The model doesn&apos;t complete this line: it answers in a message of its own. Say near the top what to answer instead.</source>
        <translation>O modelo não completa esta linha: ele responde em uma mensagem própria. Em vez disso, diga perto do início o que responder.</translation>
    </message>
    <message>
        <source>The model file can&apos;t be read</source>
        <translation>Não foi possível ler o arquivo do modelo</translation>
    </message>
    <message>
        <source>The model file is cut off</source>
        <translation>O arquivo do modelo está cortado</translation>
    </message>
    <message>
        <source>The model file is damaged</source>
        <translation>O arquivo do modelo está danificado</translation>
    </message>
    <message>
        <source>The model gave no decision on item {item} of run {run}.</source>
        <translation>O modelo não deu decisão sobre o item {item} da verificação {run}.</translation>
    </message>
    <message>
        <source>The model gave no decision on this item, and nobody has decided on it.</source>
        <translation>O modelo não deu nenhuma decisão sobre este item, e ninguém decidiu sobre ele.</translation>
    </message>
    <message>
        <source>The model has no harmony tokens</source>
        <translation>O modelo não tem tokens harmony</translation>
    </message>
    <message>
        <source>The model has not judged all texts</source>
        <translation>O modelo não julgou todos os textos</translation>
    </message>
    <message>
        <source>The model has {count} parts; not found: {missing}.</source>
        <translation>O modelo tem {count} partes; não encontradas: {missing}.</translation>
    </message>
    <message>
        <source>The model is being unloaded.</source>
        <translation>O modelo está sendo descarregado.</translation>
    </message>
    <message>
        <source>The model is damaged</source>
        <translation>O modelo está danificado</translation>
    </message>
    <message>
        <source>The model is in use</source>
        <translation>O modelo está em uso</translation>
    </message>
    <message>
        <source>The model may leave the decision to a person.</source>
        <translation>O modelo pode deixar a decisão a uma pessoa.</translation>
    </message>
    <message>
        <source>The model that is used unless another one is chosen.</source>
        <translation>O modelo usado se nenhum outro for escolhido.</translation>
    </message>
    <message>
        <source>The model “{model}” has {count} parts, and other files were given.</source>
        <translation>O modelo “{model}” tem {count} partes, e foram indicados outros arquivos.</translation>
    </message>
    <message>
        <source>The model&apos;s explanation:</source>
        <translation>Explicação do modelo:</translation>
    </message>
    <message>
        <source>The model&apos;s manifest can&apos;t be written</source>
        <translation>Não foi possível gravar o manifesto do modelo</translation>
    </message>
    <message>
        <source>The model&apos;s memory needs can&apos;t be estimated</source>
        <translation>Não foi possível estimar a memória de que o modelo precisa</translation>
    </message>
    <message>
        <source>The model&apos;s output is not a number</source>
        <translation>A saída do modelo não é um número</translation>
    </message>
    <message>
        <source>The model&apos;s parts don&apos;t belong together</source>
        <translation>As partes do modelo não combinam</translation>
    </message>
    <message>
        <source>The model&apos;s reasoning:</source>
        <translation>Raciocínio do modelo:</translation>
    </message>
    <message>
        <source>The models folder can&apos;t be read</source>
        <translation>Não foi possível ler a pasta dos modelos</translation>
    </message>
    <message>
        <source>The name can&apos;t be used</source>
        <translation>O nome não pode ser usado</translation>
    </message>
    <message>
        <source>The name is empty.</source>
        <translation>O nome está vazio.</translation>
    </message>
    <message>
        <source>The network answered with a page of its own</source>
        <translation>A rede respondeu com uma página própria</translation>
    </message>
    <message>
        <source>The network is forbidden</source>
        <translation>A rede está proibida</translation>
    </message>
    <message>
        <source>The network is switched off</source>
        <translation>A rede está desativada</translation>
    </message>
    <message>
        <source>The newer revision is downloaded, as requested.</source>
        <translation>A revisão mais recente é baixada, como pedido.</translation>
    </message>
    <message>
        <source>The newest version is not known</source>
        <translation>A versão mais recente não é conhecida</translation>
    </message>
    <message>
        <source>The number at the end of the address. Choose another one if a program uses it already.</source>
        <translation>O número no fim do endereço. Escolha outro se um programa já o usar.</translation>
    </message>
    <message>
        <source>The older revision is downloaded to its end.</source>
        <translation>A revisão mais antiga é baixada até o fim.</translation>
    </message>
    <message>
        <source>The older revision no longer exists, so the newer one is downloaded.</source>
        <translation>A revisão mais antiga já não existe, por isso a mais recente é baixada.</translation>
    </message>
    <message>
        <source>The options stored with this run can&apos;t be used.</source>
        <translation>As opções salvas com esta verificação não podem ser usadas.</translation>
    </message>
    <message>
        <source>The orders are: {orders}.</source>
        <translation>As ordens são: {orders}.</translation>
    </message>
    <message>
        <source>The page has no end: it may have been cut off.</source>
        <translation>A página não tem fim: pode ter sido cortada.</translation>
    </message>
    <message>
        <source>The page has no text.</source>
        <translation>A página não tem texto.</translation>
    </message>
    <message>
        <source>The page has {bytes} bytes; the limit for a file that is read whole is {limit}.</source>
        <translation>A página tem {bytes} bytes; o limite para um arquivo lido por inteiro é {limit}.</translation>
    </message>
    <message>
        <source>The page is damaged.</source>
        <translation>A página está danificada.</translation>
    </message>
    <message>
        <source>The passphrase is wrong, or {file} was changed.</source>
        <translation>A frase secreta está incorreta, ou {file} foi alterado.</translation>
    </message>
    <message>
        <source>The passphrase is too short</source>
        <translation>A frase secreta é curta demais</translation>
    </message>
    <message>
        <source>0 or 1</source>
        <translation>0 ou 1</translation>
    </message>
    <message>
        <source>A code from a list</source>
        <translation>Um código de uma lista</translation>
    </message>
    <message>
        <source>A word from a list</source>
        <translation>Uma palavra de uma lista</translation>
    </message>
    <message>
        <source>About {size}, according to {source}. The exact size is confirmed before downloading.</source>
        <translation>Cerca de {size}, segundo {source}. O tamanho exato é confirmado antes do download.</translation>
    </message>
    <message>
        <source>About {size}. The exact size is confirmed before downloading.</source>
        <translation>Cerca de {size}. O tamanho exato é confirmado antes do download.</translation>
    </message>
    <message numerus="yes">
        <source>And {n} more. The JSON file of this report lists all of them.</source>
        <translation>
            <numerusform>E mais {n}. O arquivo JSON deste relatório lista todas.</numerusform>
            <numerusform>E mais {n}. O arquivo JSON deste relatório lista todas.</numerusform>
        </translation>
    </message>
    <message>
        <source>Answer</source>
        <translation>Resposta</translation>
    </message>
    <message>
        <source>Before that, at effort {effort}: {decision}. Judged again because {doubt}.</source>
        <translation>Antes, com esforço {effort}: {decision}. Julgado de novo porque {doubt}.</translation>
    </message>
    <message>
        <source>Golden set {name}</source>
        <translation>Conjunto de referência {name}</translation>
    </message>
    <message>
        <source>How answers are read</source>
        <translation>Como as respostas são lidas</translation>
    </message>
    <message>
        <source>ID in the source</source>
        <translation>ID na origem</translation>
    </message>
    <message>
        <source>Item</source>
        <translation>Item</translation>
    </message>
    <message>
        <source>JSON with 0 or 1 for each label</source>
        <translation>JSON com 0 ou 1 para cada rótulo</translation>
    </message>
    <message>
        <source>JSON with fields</source>
        <translation>JSON com campos</translation>
    </message>
    <message>
        <source>Judged again</source>
        <translation>Julgados de novo</translation>
    </message>
    <message>
        <source>Judged in the shadow of run {run}. It doesn&apos;t affect the result.</source>
        <translation>Avaliado como versão sombra da verificação {run}. Não influi no resultado.</translation>
    </message>
    <message>
        <source>Language of replies</source>
        <translation>Idioma das respostas</translation>
    </message>
    <message>
        <source>Local API</source>
        <translation>API local</translation>
    </message>
    <message>
        <source>No item is labelled “{decision}”: there will be no figures for it.</source>
        <translation>Nenhum item tem o rótulo “{decision}”: não haverá números dele.</translation>
    </message>
    <message>
        <source>None of the items was reviewed by a person.</source>
        <translation>Nenhum dos itens foi revisado por uma pessoa.</translation>
    </message>
    <message>
        <source>Nothing can be put in for {places}. There are {known}.</source>
        <translation>Nada pode ser inserido no lugar de {places}. Disponíveis: {known}.</translation>
    </message>
    <message>
        <source>Pasted text</source>
        <translation>Texto colado</translation>
    </message>
    <message numerus="yes">
        <source>People reviewed {n} items and agreed with the model on {same}.</source>
        <translation>
            <numerusform>Pessoas revisaram {n} item e concordaram com o modelo em {same}.</numerusform>
            <numerusform>Pessoas revisaram {n} itens e concordaram com o modelo em {same}.</numerusform>
        </translation>
    </message>
    <message>
        <source>Practice model</source>
        <translation>Modelo de prática</translation>
    </message>
    <message>
        <source>Report on item {item} of “{run}”</source>
        <translation>Relatório do item {item} da verificação “{run}”</translation>
    </message>
    <message>
        <source>Report on “{run}”</source>
        <translation>Relatório da verificação “{run}”</translation>
    </message>
    <message>
        <source>Rules {rules} are not lists of words.</source>
        <translation>As regras {rules} não são listas de palavras.</translation>
    </message>
    <message numerus="yes">
        <source>Rules {rules} are not short lists of words.</source>
        <translation>
            <numerusform>A regra {rules} não é uma lista curta de palavras.</numerusform>
            <numerusform>As regras {rules} não são listas curtas de palavras.</numerusform>
        </translation>
    </message>
    <message>
        <source>Run {run}: {name}</source>
        <translation>Verificação {run}: {name}</translation>
    </message>
    <message>
        <source>Same as the window</source>
        <translation>Igual ao da janela</translation>
    </message>
    <message>
        <source>Shadow version</source>
        <translation>Versão sombra</translation>
    </message>
    <message>
        <source>Shown to the model as context:</source>
        <translation>Mostrado ao modelo como contexto:</translation>
    </message>
    <message>
        <source>Standard form: the decision, then the rule and why.</source>
        <translation>Forma padrão: a decisão, depois a regra e o motivo.</translation>
    </message>
    <message>
        <source>Standard input</source>
        <translation>Entrada padrão</translation>
    </message>
    <message>
        <source>The answer form is added to the prompt.</source>
        <translation>A forma de resposta é acrescentada ao prompt.</translation>
    </message>
    <message>
        <source>The first row is taken for the names of the columns and is not judged.</source>
        <translation>A primeira linha é considerada como os nomes das colunas e não é julgada.</translation>
    </message>
    <message>
        <source>The golden set has no name</source>
        <translation>O conjunto de referência não tem nome</translation>
    </message>
    <message>
        <source>The history is kept in {folder}, which can&apos;t be found. No history was opened.</source>
        <translation>O histórico fica em {folder}, pasta que não foi encontrada. Nenhum histórico foi aberto.</translation>
    </message>
    <message>
        <source>The history&apos;s folder is missing</source>
        <translation>Falta a pasta do histórico</translation>
    </message>
    <message>
        <source>The language of statements of reasons and replies to appeals. Choosing a language there changes this setting.</source>
        <translation>O idioma das justificativas de decisões e das respostas a contestações. Escolher um idioma ali altera esta configuração.</translation>
    </message>
    <message>
        <source>The policies can&apos;t be exported</source>
        <translation>Não foi possível exportar as políticas</translation>
    </message>
    <message>
        <source>The policy can&apos;t be changed under them.</source>
        <translation>A política não pode ser trocada no meio.</translation>
    </message>
    <message>
        <source>The policy doesn&apos;t say near the top how to answer. Say so in the first section.</source>
        <translation>A política não diz perto do início como responder. Diga isso na primeira seção.</translation>
    </message>
    <message>
        <source>The policy doesn&apos;t say what a wrong answer looks like, such as a sentence around {label}. Show one, or say that nothing else may be written.</source>
        <translation>A política não diz como é uma resposta errada, por exemplo uma frase em torno de {label}. Mostre uma ou diga que nada mais pode ser escrito.</translation>
    </message>
    <message>
        <source>The policy doesn&apos;t say what a wrong answer looks like, such as words around the JSON. Show one, or say so in a sentence.</source>
        <translation>A política não diz como é uma resposta errada, por exemplo com palavras em volta do JSON. Mostre uma, ou diga-o em uma frase.</translation>
    </message>
    <message>
        <source>The policy doesn&apos;t say what to do with unclear cases. Let the model escalate them to a person.</source>
        <translation>A política não diz o que fazer com casos duvidosos. Deixe o modelo encaminhá-los a uma pessoa.</translation>
    </message>
    <message>
        <source>The policy doesn&apos;t say which rule wins where two apply. Say so in one sentence.</source>
        <translation>A política não diz qual regra prevalece quando duas se aplicam. Diga isso em uma frase.</translation>
    </message>
    <message>
        <source>The policy doesn&apos;t tell the model how to answer. Say so near the top, and list every possible answer.</source>
        <translation>A política não diz ao modelo como responder. Diga isso perto do início, e liste todas as respostas possíveis.</translation>
    </message>
    <message>
        <source>The policy has a golden set “{name}”.</source>
        <translation>A política já tem um conjunto de referência “{name}”.</translation>
    </message>
    <message>
        <source>The policy has no answer form that Plumbline knows, so the standard form is used: the decision, then the rule and why. It is added to the prompt.</source>
        <translation>A política não tem uma forma de resposta que o Plumbline conheça, por isso é usada a forma padrão: a decisão, depois a regra e o motivo. Ela é acrescentada ao prompt.</translation>
    </message>
    <message>
        <source>The policy has no golden set</source>
        <translation>A política não tem conjunto de referência</translation>
    </message>
    <message>
        <source>The policy has no headings. Four sections help the model: instruction, definitions, criteria, examples.</source>
        <translation>A política não tem títulos. Quatro seções ajudam o modelo: instrução, definições, critérios, exemplos.</translation>
    </message>
    <message>
        <source>The policy has no label “{label}” for “{decision}”.</source>
        <translation>A política não tem o rótulo “{label}” para “{decision}”.</translation>
    </message>
    <message>
        <source>The policy has no section with an instruction: what to do, and how to answer.</source>
        <translation>A política não tem uma seção com uma instrução: o que fazer, e como responder.</translation>
    </message>
    <message>
        <source>The policy has no section with criteria: what violates it, and what is safe.</source>
        <translation>A política não tem uma seção com critérios: o que a viola e o que é aceitável.</translation>
    </message>
    <message>
        <source>The policy has no section with definitions of its terms.</source>
        <translation>A política não tem uma seção com definições de seus termos.</translation>
    </message>
    <message>
        <source>The policy has no section with examples near the line.</source>
        <translation>A política não tem uma seção com exemplos perto do limite.</translation>
    </message>
    <message numerus="yes">
        <source>The policy has {n} tokens.</source>
        <translation>
            <numerusform>A política tem {n} token.</numerusform>
            <numerusform>A política tem {n} tokens.</numerusform>
        </translation>
    </message>
    <message>
        <source>The policy is empty</source>
        <translation>A política está vazia</translation>
    </message>
    <message>
        <source>The policy is empty. Write down what is allowed and what is not.</source>
        <translation>A política está vazia. Escreva o que é permitido e o que não é.</translation>
    </message>
    <message>
        <source>The policy is not UTF-8 text</source>
        <translation>A política não é texto UTF-8</translation>
    </message>
    <message>
        <source>The policy is too large</source>
        <translation>A política é grande demais</translation>
    </message>
    <message>
        <source>The policy is too long</source>
        <translation>A política é longa demais</translation>
    </message>
    <message>
        <source>The policy may ask the model for its answer, but doesn&apos;t say so clearly. Choose how the answers are read, or say near the top how to answer.</source>
        <translation>A política talvez peça a resposta ao modelo, mas não diz isso com clareza. Escolha como as respostas são lidas ou diga perto do início como responder.</translation>
    </message>
    <message>
        <source>The policy shows no answer as it should look. Show a complete one, as JSON.</source>
        <translation>A política não mostra nenhuma resposta como ela deve ser. Mostre uma completa, em JSON.</translation>
    </message>
    <message>
        <source>The policy “{policy}” is not what was stored.</source>
        <translation>A política “{policy}” não é a que foi armazenada.</translation>
    </message>
    <message>
        <source>The policy&apos;s difference</source>
        <translation>Diferença da política</translation>
    </message>
    <message>
        <source>The policy.toml can&apos;t be read</source>
        <translation>Não foi possível ler o arquivo policy.toml</translation>
    </message>
    <message>
        <source>The policy.toml has an error</source>
        <translation>O arquivo policy.toml tem um erro</translation>
    </message>
    <message>
        <source>The practice model can&apos;t be deleted</source>
        <translation>O modelo de prática não pode ser excluído</translation>
    </message>
    <message>
        <source>The practice model can&apos;t follow this policy</source>
        <translation>O modelo de prática não pode seguir esta política</translation>
    </message>
    <message>
        <source>The practice model&apos;s file may be damaged. Install Plumbline again.</source>
        <translation>O arquivo do modelo de prática pode estar danificado. Instale o Plumbline novamente.</translation>
    </message>
    <message>
        <source>The practice model&apos;s probability says nothing, so its verdicts are not chosen by it.</source>
        <translation>A probabilidade do modelo de prática não diz nada, por isso os vereditos dele não são escolhidos por ela.</translation>
    </message>
    <message>
        <source>The prefix could not be copied.</source>
        <translation>Não foi possível copiar o prefixo.</translation>
    </message>
    <message>
        <source>The prefix has another length than was calculated.</source>
        <translation>O prefixo tem um tamanho diferente do calculado.</translation>
    </message>
    <message>
        <source>The probability has very few values here, so there is little to choose a threshold from.</source>
        <translation>A probabilidade tem muito poucos valores aqui, por isso há pouca escolha para um limiar.</translation>
    </message>
    <message>
        <source>The process that asked has ended unexpectedly.</source>
        <translation>O processo que fez a consulta terminou inesperadamente.</translation>
    </message>
    <message>
        <source>The process that asks a team&apos;s server</source>
        <translation>O processo que consulta o servidor da equipe</translation>
    </message>
    <message>
        <source>The process that downloads</source>
        <translation>O processo que baixa</translation>
    </message>
    <message>
        <source>The process that read it ended unexpectedly. The file may be damaged, or made to do harm.</source>
        <translation>O processo que o lia terminou inesperadamente. O arquivo pode estar danificado, ou ter sido feito para causar danos.</translation>
    </message>
    <message>
        <source>The process that reads documents, mail and archives</source>
        <translation>O processo que lê documentos, e-mails e arquivos compactados</translation>
    </message>
    <message>
        <source>The program has stopped answering other programs.</source>
        <translation>O programa deixou de responder a outros programas.</translation>
    </message>
    <message>
        <source>The program is of version {other}, its inference process of version {own}.</source>
        <translation>O programa é da versão {other}, seu processo de inferência da versão {own}.</translation>
    </message>
    <message>
        <source>The program that made the export could not write this message.</source>
        <translation>O programa que fez a exportação não conseguiu gravar esta mensagem.</translation>
    </message>
    <message>
        <source>The prompt&apos;s date is {date}, as in the evaluation before, and not today&apos;s.</source>
        <translation>A data do prompt é {date}, como na avaliação anterior, e não a de hoje.</translation>
    </message>
    <message>
        <source>The property {key}</source>
        <translation>A propriedade {key}</translation>
    </message>
    <message>
        <source>The property {key} appears twice.</source>
        <translation>A propriedade {key} aparece duas vezes.</translation>
    </message>
    <message>
        <source>The property {key} has the unknown type {kind}.</source>
        <translation>A propriedade {key} é do tipo desconhecido {kind}.</translation>
    </message>
    <message>
        <source>The property {key} is not a number.</source>
        <translation>A propriedade {key} não é um número.</translation>
    </message>
    <message>
        <source>The property {key} is not text.</source>
        <translation>A propriedade {key} não é texto.</translation>
    </message>
    <message>
        <source>The property {key} makes {claimed}, and what the file holds allows {most}.</source>
        <translation>A propriedade {key} resulta em {claimed}, e o que o arquivo contém permite {most}.</translation>
    </message>
    <message>
        <source>The queue has several policies</source>
        <translation>A fila tem várias políticas</translation>
    </message>
    <message numerus="yes">
        <source>The queue has {found} of {n} golden items that were asked for: only those with a verdict under this policy, such as an evaluation gives, look like the others.</source>
        <translation>
            <numerusform>A fila tem {found} de {n} item de referência pedido: só os que têm um veredito com esta política, como o de uma avaliação, parecem com os outros.</numerusform>
            <numerusform>A fila tem {found} dos {n} itens de referência pedidos: só os que têm um veredito com esta política, como o de uma avaliação, parecem com os outros.</numerusform>
        </translation>
    </message>
    <message>
        <source>The queue would be empty</source>
        <translation>A fila ficaria vazia</translation>
    </message>
    <message>
        <source>The quotation marks in this row do not follow the rules of CSV files; those that quote nothing are part of the text.</source>
        <translation>As aspas nesta linha não seguem as regras dos arquivos CSV; as que não delimitam nada fazem parte do texto.</translation>
    </message>
    <message>
        <source>The reason is missing</source>
        <translation>Falta o motivo</translation>
    </message>
    <message>
        <source>The reasoning reached its limit.</source>
        <translation>O raciocínio atingiu o limite.</translation>
    </message>
    <message>
        <source>The record is not a post.</source>
        <translation>O registro não é uma publicação.</translation>
    </message>
    <message>
        <source>The report is as it was made.</source>
        <translation>O relatório está como foi feito.</translation>
    </message>
    <message>
        <source>The report is from a newer version of Plumbline</source>
        <translation>O relatório é de uma versão mais recente do Plumbline</translation>
    </message>
    <message>
        <source>The report is not in order.</source>
        <translation>O relatório não está em ordem.</translation>
    </message>
    <message>
        <source>The report is not put together as reports are.</source>
        <translation>O relatório não está composto como os relatórios.</translation>
    </message>
    <message>
        <source>The report&apos;s hashes are missing or not in order.</source>
        <translation>Os hashes do relatório faltam ou não estão em ordem.</translation>
    </message>
    <message>
        <source>The report&apos;s seal is not in this history&apos;s chain: the report was made from another history, or a part of this one was removed.</source>
        <translation>O selo do relatório não está na cadeia deste histórico: o relatório foi feito a partir de outro histórico, ou uma parte deste foi removida.</translation>
    </message>
    <message>
        <source>The repository has {bytes}; the limit is {limit}.</source>
        <translation>O repositório tem {bytes}; o limite é {limit}.</translation>
    </message>
    <message>
        <source>The request could not be judged</source>
        <translation>Não foi possível julgar a solicitação</translation>
    </message>
    <message>
        <source>The rest of standard input was not read and can&apos;t be read again. What was read is judged.</source>
        <translation>O resto da entrada padrão não foi lido e não pode ser lido de novo. O que foi lido é julgado.</translation>
    </message>
    <message>
        <source>The rest of the archive is damaged and was not read.</source>
        <translation>O resto do arquivo compactado está danificado e não foi lido.</translation>
    </message>
    <message>
        <source>The rest of the file is not valid JSON and was not read.</source>
        <translation>O resto do arquivo não é JSON válido e não foi lido.</translation>
    </message>
    <message>
        <source>The rest of the pasted text was not read and can&apos;t be read again. What was read is judged.</source>
        <translation>O resto do texto colado não foi lido e não pode ser lido de novo. O que foi lido é julgado.</translation>
    </message>
    <message>
        <source>The row has {cells} cells for {columns} columns. A text that contains the delimiter needs quotes around it.</source>
        <translation>A linha tem {cells} células para {columns} colunas. Um texto que contém o separador precisa estar entre aspas.</translation>
    </message>
    <message>
        <source>The row has {cells} of {columns} cells.</source>
        <translation>A linha tem {cells} de {columns} células.</translation>
    </message>
    <message>
        <source>The row is blank.</source>
        <translation>A linha está em branco.</translation>
    </message>
    <message>
        <source>The row is longer than {limit} characters, the limit for a row.</source>
        <translation>A linha tem mais de {limit} caracteres, o limite para uma linha.</translation>
    </message>
    <message>
        <source>The rows before it are plain texts; this one has columns.</source>
        <translation>As linhas anteriores são textos simples; esta tem colunas.</translation>
    </message>
    <message>
        <source>The rows of the tensor {name} do not fill whole blocks.</source>
        <translation>As linhas do tensor {name} não preenchem blocos inteiros.</translation>
    </message>
    <message>
        <source>The rule “{rule}” is stated beside the policy, but the policy doesn&apos;t contain it.</source>
        <translation>A regra “{rule}” está indicada ao lado da política, mas a política não a contém.</translation>
    </message>
    <message numerus="yes">
        <source>The rules choose none of {n} verdicts. What a person has decided on already is left out.</source>
        <translation>
            <numerusform>As regras não escolhem o {n} veredito. Fica de fora o que uma pessoa já decidiu.</numerusform>
            <numerusform>As regras não escolhem nenhum dos {n} vereditos. Fica de fora o que uma pessoa já decidiu.</numerusform>
        </translation>
    </message>
    <message>
        <source>The rules have no IDs. With IDs (R1, R2, …) an answer can say which rule decided.</source>
        <translation>As regras não têm IDs. Com IDs (R1, R2, …), uma resposta pode dizer qual regra decidiu.</translation>
    </message>
    <message>
        <source>The run is in use</source>
        <translation>A verificação está em uso</translation>
    </message>
    <message>
        <source>The run that this search names is no longer in the history.</source>
        <translation>A verificação indicada nesta pesquisa já não está no histórico.</translation>
    </message>
    <message>
        <source>The run was made by another version of the program, or its record was changed.</source>
        <translation>A verificação foi feita por outra versão do programa, ou seu registro foi alterado.</translation>
    </message>
    <message>
        <source>The run was started on the team&apos;s server {address}.</source>
        <translation>A verificação foi iniciada no servidor da equipe {address}.</translation>
    </message>
    <message>
        <source>The run was started with {model} (sha256 {sha256}…). No installed model has this checksum.</source>
        <translation>A verificação começou com {model} (sha256 {sha256}…). Nenhum modelo instalado tem esta soma de verificação.</translation>
    </message>
    <message>
        <source>The run&apos;s model is not installed</source>
        <translation>O modelo da verificação não está instalado</translation>
    </message>
    <message>
        <source>The run&apos;s server is not set</source>
        <translation>O servidor da verificação não está definido</translation>
    </message>
    <message>
        <source>The runs were judged under several policies, and each has its own golden sets.</source>
        <translation>As verificações foram feitas com várias políticas, e cada uma tem os seus próprios conjuntos de referência.</translation>
    </message>
    <message>
        <source>The same Spanish word can be harmless in one country and an insult in another. Say which countries the policy is for, and let the model leave ambiguous words to a person.</source>
        <translation>A mesma palavra espanhola pode ser inofensiva em um país e um insulto em outro. Diga para que países a política vale, e deixe o modelo entregar palavras ambíguas a uma pessoa.</translation>
    </message>
    <message>
        <source>The same file is installed as “{model}”.</source>
        <translation>O mesmo arquivo está instalado como “{model}”.</translation>
    </message>
    <message>
        <source>The sample could not be copied</source>
        <translation>Não foi possível copiar a amostra</translation>
    </message>
    <message>
        <source>The script does not know it.</source>
        <translation>O script não o conhece.</translation>
    </message>
    <message>
        <source>The script has ended.</source>
        <translation>O script terminou.</translation>
    </message>
    <message>
        <source>The script says so.</source>
        <translation>O script assim o diz.</translation>
    </message>
    <message>
        <source>The search index is being rebuilt.</source>
        <translation>O índice de pesquisa está sendo recriado.</translation>
    </message>
    <message>
        <source>The search table {table} does not match what it indexes.</source>
        <translation>A tabela de pesquisa {table} não corresponde ao que ela indexa.</translation>
    </message>
    <message>
        <source>The server asks to wait</source>
        <translation>O servidor pede para esperar</translation>
    </message>
    <message>
        <source>The server can&apos;t do what it is asked</source>
        <translation>O servidor não consegue fazer o que lhe é pedido</translation>
    </message>
    <message>
        <source>The server can&apos;t prove who it is</source>
        <translation>O servidor não consegue provar quem é</translation>
    </message>
    <message>
        <source>The server does not answer</source>
        <translation>O servidor não responde</translation>
    </message>
    <message>
        <source>The server does not hold answers to their form</source>
        <translation>O servidor não mantém as respostas na sua forma</translation>
    </message>
    <message>
        <source>The server does not say how it splits text</source>
        <translation>O servidor não diz como divide o texto</translation>
    </message>
    <message>
        <source>The server has a problem</source>
        <translation>O servidor tem um problema</translation>
    </message>
    <message>
        <source>The server has another model now</source>
        <translation>O servidor agora tem outro modelo</translation>
    </message>
    <message>
        <source>The server read another prompt</source>
        <translation>O servidor leu outro prompt</translation>
    </message>
    <message>
        <source>The server stopped writing too early</source>
        <translation>O servidor parou de escrever cedo demais</translation>
    </message>
    <message>
        <source>The server wants a key</source>
        <translation>O servidor exige uma chave</translation>
    </message>
    <message>
        <source>The server was not contacted</source>
        <translation>O servidor não foi contatado</translation>
    </message>
    <message>
        <source>The server&apos;s answer can&apos;t be read</source>
        <translation>A resposta do servidor não pode ser lida</translation>
    </message>
    <message>
        <source>The server&apos;s answer makes no sense</source>
        <translation>A resposta do servidor não faz sentido</translation>
    </message>
    <message>
        <source>The server&apos;s certificate</source>
        <translation>Certificado do servidor</translation>
    </message>
    <message>
        <source>The server&apos;s certificate can&apos;t be used</source>
        <translation>O certificado do servidor não pode ser usado</translation>
    </message>
    <message>
        <source>The server&apos;s model can&apos;t be used</source>
        <translation>O modelo do servidor não pode ser usado</translation>
    </message>
    <message>
        <source>The service wrote this message, not a person.</source>
        <translation>Esta mensagem foi escrita pelo serviço, não por uma pessoa.</translation>
    </message>
    <message>
        <source>The settings file can&apos;t be read</source>
        <translation>Não foi possível ler o arquivo de configurações</translation>
    </message>
    <message>
        <source>The severity of the label “{label}” is below 0.</source>
        <translation>A gravidade do rótulo “{label}” é menor que 0.</translation>
    </message>
    <message>
        <source>The share of the probability from which tokens are drawn. Only used when the temperature is above 0.</source>
        <translation>A parte da probabilidade da qual os tokens são sorteados. Usada apenas quando a temperatura é maior que 0.</translation>
    </message>
    <message>
        <source>The sheet “{sheet}” is read. Choose this one to read it instead.</source>
        <translation>A planilha “{sheet}” é lida. Escolha esta para lê-la em vez da outra.</translation>
    </message>
    <message>
        <source>The signature is valid for the certificate in the answer, but that certificate was not issued under the one that you gave: this does not show who made the answer.</source>
        <translation>A assinatura é válida para o certificado contido na resposta, mas esse certificado não foi emitido sob o que você indicou: isso não mostra de quem veio a resposta.</translation>
    </message>
    <message>
        <source>The signature is valid for the certificate in the answer. Whether that certificate is really the authority&apos;s was not checked: compare its SHA-256, {sha256}, with what the authority publishes, or give its root certificate.</source>
        <translation>A assinatura é válida para o certificado na resposta. Não foi verificado se esse certificado é realmente o da autoridade: compare o SHA-256 dele, {sha256}, com o que a autoridade publica, ou indique o certificado raiz dela.</translation>
    </message>
    <message>
        <source>The signature is valid, and its certificate was issued under the one that you gave.</source>
        <translation>A assinatura é válida, e o certificado dela foi emitido sob o que você indicou.</translation>
    </message>
    <message>
        <source>The signature is invalid, so this proves nothing.</source>
        <translation>A assinatura está errada: isto não prova nada.</translation>
    </message>
    <message>
        <source>The signature was not checked: the certificate is not in the answer, or it is of a kind that is not known here.</source>
        <translation>A assinatura não foi verificada: o certificado não está na resposta ou é de um tipo desconhecido aqui.</translation>
    </message>
    <message>
        <source>The simplest: everything that violates, and everything that is undetermined.</source>
        <translation>O mais simples: tudo o que viola e tudo o que é indeterminado.</translation>
    </message>
    <message>
        <source>The size is confirmed before downloading.</source>
        <translation>O tamanho é confirmado antes do download.</translation>
    </message>
    <message>
        <source>The size of all text in the window, relative to the system&apos;s.</source>
        <translation>O tamanho de todo o texto da janela, em relação ao do sistema.</translation>
    </message>
    <message>
        <source>The sources have changed</source>
        <translation>As fontes mudaram</translation>
    </message>
    <message>
        <source>The state of item {item} of run {run} contradicts its verdict.</source>
        <translation>O estado do item {item} da verificação {run} contradiz o seu veredito.</translation>
    </message>
    <message>
        <source>The structure of {file} is not what Plumbline makes: {objects}. What it records could be falsified unseen, so it was not opened.</source>
        <translation>A estrutura de {file} não é a que o Plumbline cria: {objects}. O que ele registra poderia ser falsificado sem ser notado, por isso não foi aberto.</translation>
    </message>
    <message>
        <source>The system ended it, most likely because memory ran out.</source>
        <translation>O sistema o encerrou, muito provavelmente por falta de memória.</translation>
    </message>
    <message>
        <source>The system reports: {reason}.</source>
        <translation>O sistema informa: {reason}.</translation>
    </message>
    <message>
        <source>The system says: {reason}.</source>
        <translation>O sistema diz: {reason}.</translation>
    </message>
    <message>
        <source>The system&apos;s certificates</source>
        <translation>Certificados do sistema</translation>
    </message>
    <message>
        <source>The system&apos;s keyring reported: {reason}.</source>
        <translation>O chaveiro do sistema informou: {reason}.</translation>
    </message>
    <message>
        <source>The system&apos;s settings name a proxy of the kind “{scheme}”; downloads need an http or https proxy.</source>
        <translation>As configurações do sistema indicam um proxy do tipo “{scheme}”; os downloads precisam de um proxy http ou https.</translation>
    </message>
    <message>
        <source>The table is too large</source>
        <translation>A tabela é grande demais</translation>
    </message>
    <message>
        <source>The tensor {name} has a wrong offset.</source>
        <translation>O tensor {name} tem um deslocamento errado.</translation>
    </message>
    <message>
        <source>The tensor {name} has an impossible size.</source>
        <translation>O tensor {name} tem um tamanho impossível.</translation>
    </message>
    <message>
        <source>The tensor {name} has an unknown quantization.</source>
        <translation>O tensor {name} tem uma quantização desconhecida.</translation>
    </message>
    <message>
        <source>The tensor {name} has {dimensions} dimensions.</source>
        <translation>O tensor {name} tem {dimensions} dimensões.</translation>
    </message>
    <message>
        <source>The text column is empty in this row, but there are words in {columns}, which is not read.</source>
        <translation>A coluna de texto está vazia nesta linha, mas há palavras em {columns}, que não é lida.</translation>
    </message>
    <message>
        <source>The text column is empty in this row.</source>
        <translation>A coluna de texto está vazia nesta linha.</translation>
    </message>
    <message>
        <source>The text contains a delimiter without quotes. It is the last column, so its parts were joined.</source>
        <translation>O texto contém um separador sem aspas. É a última coluna, por isso suas partes foram reunidas.</translation>
    </message>
    <message>
        <source>The text in it could not be recognised.</source>
        <translation>Não foi possível reconhecer o texto nele.</translation>
    </message>
    <message>
        <source>The text is empty, so no run was started.</source>
        <translation>O texto está vazio, por isso nenhuma verificação foi iniciada.</translation>
    </message>
    <message>
        <source>The text is in the column “{column}”, found as the one with the longest text.</source>
        <translation>O texto está na coluna “{column}”, reconhecida como a que tem o texto mais longo.</translation>
    </message>
    <message>
        <source>The text is in the column “{column}”, found as the one with the longest text; other candidates: {others}.</source>
        <translation>O texto está na coluna “{column}”, reconhecida como a que tem o texto mais longo; outras candidatas: {others}.</translation>
    </message>
    <message>
        <source>The text is in the column “{column}”, found by its name.</source>
        <translation>O texto está na coluna “{column}”, reconhecida pelo nome.</translation>
    </message>
    <message>
        <source>The text is in the column “{column}”, found by its name; other candidates: {others}.</source>
        <translation>O texto está na coluna “{column}”, reconhecida pelo nome; outras candidatas: {others}.</translation>
    </message>
    <message>
        <source>The text was recognised in a picture (OCR) and may have errors.</source>
        <translation>O texto foi reconhecido em uma imagem (OCR) e pode conter erros.</translation>
    </message>
    <message>
        <source>The texts were left out, and with them what quotes them. Their hashes are here.</source>
        <translation>Os textos foram deixados de fora, e com eles o que os cita. Os hashes deles estão aqui.</translation>
    </message>
    <message>
        <source>The threshold for {measure} {least} was chosen and measured on the same examples, which flatters it. To check it, each half needs at least {few} violations and {few} others.</source>
        <translation>O limiar para {measure} {least} foi escolhido e medido nos mesmos exemplos, o que o favorece. Para conferi-lo, cada metade precisa de pelo menos {few} violações e {few} outros.</translation>
    </message>
    <message>
        <source>The time stamp is not about this history</source>
        <translation>O carimbo do tempo não é deste histórico</translation>
    </message>
    <message>
        <source>The time stamp of {time} can&apos;t be read.</source>
        <translation>O carimbo do tempo de {time} não pode ser lido.</translation>
    </message>
    <message>
        <source>The time stamp of {time} is not one of its seal.</source>
        <translation>O carimbo do tempo de {time} não é do selo dele.</translation>
    </message>
    <message>
        <source>The time stamp&apos;s signature is wrong</source>
        <translation>A assinatura do carimbo do tempo está errada</translation>
    </message>
    <message>
        <source>The token is not accepted</source>
        <translation>O token de acesso não é aceito</translation>
    </message>
    <message>
        <source>The token was not sent</source>
        <translation>O token de acesso não foi enviado</translation>
    </message>
    <message>
        <source>The tokenizer made a control token out of plain text, which could then imitate the program&apos;s own instructions.</source>
        <translation>O tokenizador transformou texto simples em um token de controle, que poderia então imitar as instruções do programa.</translation>
    </message>
    <message>
        <source>The unfinished download of {repository} is resumed.</source>
        <translation>O download inacabado de {repository} continua.</translation>
    </message>
    <message>
        <source>The value has {chars} characters; the limit for a row is {limit}.</source>
        <translation>O valor tem {chars} caracteres; o limite para uma linha é {limit}.</translation>
    </message>
    <message>
        <source>The value of “{key}” is of the wrong kind.</source>
        <translation>O valor de “{key}” é do tipo errado.</translation>
    </message>
    <message>
        <source>The verdicts would be inside a watched folder</source>
        <translation>Os vereditos ficariam dentro de uma pasta monitorada</translation>
    </message>
    <message>
        <source>The verdicts would be judged themselves</source>
        <translation>Os próprios vereditos seriam julgados</translation>
    </message>
    <message>
        <source>The versions are {versions}.</source>
        <translation>As versões são {versions}.</translation>
    </message>
    <message>
        <source>The weights “{model}” are unverified: their checksum is not in any catalogue that Plumbline knows.</source>
        <translation>Os pesos “{model}” não estão conferidos: sua soma de verificação não está em nenhum catálogo que o Plumbline conheça.</translation>
    </message>
    <message numerus="yes">
        <source>The workbook has {n} comments or text boxes, which are not read.</source>
        <translation>
            <numerusform>A pasta de trabalho tem {n} comentário ou caixa de texto, que não é lido.</numerusform>
            <numerusform>A pasta de trabalho tem {n} comentários ou caixas de texto, que não são lidos.</numerusform>
        </translation>
    </message>
    <message>
        <source>The workbook hides some of its rows; they were read all the same.</source>
        <translation>A pasta de trabalho oculta algumas linhas; mesmo assim elas foram lidas.</translation>
    </message>
    <message>
        <source>The workbook hides this row; it was read all the same.</source>
        <translation>A pasta de trabalho oculta esta linha; mesmo assim ela foi lida.</translation>
    </message>
    <message>
        <source>The workbook hides this sheet; it was read all the same.</source>
        <translation>A pasta de trabalho oculta esta planilha; mesmo assim ela foi lida.</translation>
    </message>
    <message numerus="yes">
        <source>The workbook hides {n} rows, which are read all the same: {rows}.</source>
        <translation>
            <numerusform>A pasta de trabalho oculta {n} linha, que mesmo assim é lida: {rows}.</numerusform>
            <numerusform>A pasta de trabalho oculta {n} linhas, que mesmo assim são lidas: {rows}.</numerusform>
        </translation>
    </message>
    <message>
        <source>The workbook holds no table, so its text was read, sheet by sheet. It can be read row by row too.</source>
        <translation>A pasta de trabalho não contém tabela, por isso o texto foi lido planilha por planilha. Também pode ser lido linha por linha.</translation>
    </message>
    <message>
        <source>The working memory for this context</source>
        <translation>A memória de trabalho para este contexto</translation>
    </message>
    <message>
        <source>The zip file can&apos;t be read</source>
        <translation>Não foi possível ler o arquivo ZIP</translation>
    </message>
    <message>
        <source>The zip file can&apos;t be unpacked</source>
        <translation>Não foi possível descompactar o arquivo ZIP</translation>
    </message>
    <message>
        <source>The zip file is too large</source>
        <translation>O arquivo ZIP é grande demais</translation>
    </message>
    <message>
        <source>The {files} parts of “{file}” hold {found} tensors instead of {expected}.</source>
        <translation>As {files} partes de “{file}” contêm {found} tensores em vez de {expected}.</translation>
    </message>
    <message>
        <source>There are more texts in lists, which are not read: {fields}.</source>
        <translation>Há mais textos em listas, que não são lidos: {fields}.</translation>
    </message>
    <message>
        <source>There are more than {limit} labels.</source>
        <translation>Há mais de {limit} rótulos.</translation>
    </message>
    <message>
        <source>There are no decisions to add</source>
        <translation>Não há decisões a adicionar</translation>
    </message>
    <message>
        <source>There are no such runs</source>
        <translation>Não existem essas verificações</translation>
    </message>
    <message>
        <source>There are templates in: {languages}.</source>
        <translation>Há modelos de texto em: {languages}.</translation>
    </message>
    <message>
        <source>There are two fields of the type “{type}”.</source>
        <translation>Há dois campos do tipo “{type}”.</translation>
    </message>
    <message numerus="yes">
        <source>There are {n} examples under this heading; {least} to {most} near the line, of both kinds, work best.</source>
        <translation>
            <numerusform>Há {n} exemplo sob este título; de {least} a {most} perto do limite, dos dois tipos, funcionam melhor.</numerusform>
            <numerusform>Há {n} exemplos sob este título; de {least} a {most} perto do limite, dos dois tipos, funcionam melhor.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>There are {n} invisible characters here ({code}). The model reads them all the same: delete them.</source>
        <translation>
            <numerusform>Há aqui {n} caractere invisível ({code}). O modelo o lê mesmo assim: exclua-o.</numerusform>
            <numerusform>Há aqui {n} caracteres invisíveis ({code}). O modelo os lê mesmo assim: exclua-os.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>There are {n} more. The CSV and JSON files have them all.</source>
        <translation>
            <numerusform>Há mais {n}. Os arquivos CSV e JSON têm todos.</numerusform>
            <numerusform>Há mais {n}. Os arquivos CSV e JSON têm todos.</numerusform>
        </translation>
    </message>
    <message>
        <source>There are: {names}.</source>
        <translation>Existem: {names}.</translation>
    </message>
    <message>
        <source>There is a case of this name already</source>
        <translation>Já existe um caso com este nome</translation>
    </message>
    <message>
        <source>There is a fault in the program; its log says where.</source>
        <translation>Há um erro no programa; o registro dele diz onde.</translation>
    </message>
    <message>
        <source>There is a saved search of this name already</source>
        <translation>Já existe uma pesquisa salva com esse nome</translation>
    </message>
    <message>
        <source>There is an open appeal on this item</source>
        <translation>Há uma contestação em aberto sobre este item</translation>
    </message>
    <message>
        <source>There is no column {columns} to show as context.</source>
        <translation>Não há coluna {columns} para mostrar como contexto.</translation>
    </message>
    <message>
        <source>There is no column “{column}”. The columns are: {columns}.</source>
        <translation>Não há coluna “{column}”. As colunas são: {columns}.</translation>
    </message>
    <message>
        <source>There is no connection</source>
        <translation>Não há conexão</translation>
    </message>
    <message>
        <source>There is no decision to appeal against</source>
        <translation>Não há decisão a contestar</translation>
    </message>
    <message>
        <source>There is no file or folder with this name, or it was removed.</source>
        <translation>Não há arquivo nem pasta com este nome, ou foi removido.</translation>
    </message>
    <message>
        <source>There is no file or folder with this name.</source>
        <translation>Não há arquivo nem pasta com este nome.</translation>
    </message>
    <message>
        <source>There is no file to load.</source>
        <translation>Não há arquivo para carregar.</translation>
    </message>
    <message>
        <source>There is no item {item}</source>
        <translation>Não há item {item}</translation>
    </message>
    <message>
        <source>There is no key “{key}” in {file}.</source>
        <translation>Não há chave “{key}” em {file}.</translation>
    </message>
    <message>
        <source>There is no key “{key}” in {table}.</source>
        <translation>Não há chave “{key}” em {table}.</translation>
    </message>
    <message>
        <source>There is no keyring</source>
        <translation>Não há chaveiro</translation>
    </message>
    <message>
        <source>There is no model</source>
        <translation>Não há modelo</translation>
    </message>
    <message>
        <source>There is no model here</source>
        <translation>Não há modelo aqui</translation>
    </message>
    <message>
        <source>There is no policy</source>
        <translation>Não há política</translation>
    </message>
    <message>
        <source>There is no release</source>
        <translation>Não há versão publicada</translation>
    </message>
    <message>
        <source>There is no room for more</source>
        <translation>Não há espaço para mais</translation>
    </message>
    <message>
        <source>There is no room left on the disk that holds {file} ({free} are free). Everything recorded so far is safe.</source>
        <translation>Não resta espaço no disco que contém {file} ({free} livres). Tudo o que foi registrado até agora está seguro.</translation>
    </message>
    <message>
        <source>There is no room left on the disk that holds {file}. Everything recorded so far is safe.</source>
        <translation>Não resta espaço no disco que contém {file}. Tudo o que foi registrado até agora está seguro.</translation>
    </message>
    <message>
        <source>There is no run {run}</source>
        <translation>Não há verificação {run}</translation>
    </message>
    <message>
        <source>There is no seal yet</source>
        <translation>Ainda não há selo</translation>
    </message>
    <message>
        <source>There is no setting “{key}”.</source>
        <translation>Não há configuração “{key}”.</translation>
    </message>
    <message>
        <source>There is no sheet “{sheet}”. The sheets are: {sheets}.</source>
        <translation>Não há planilha “{sheet}”. As planilhas são: {sheets}.</translation>
    </message>
    <message>
        <source>There is no such answer form</source>
        <translation>Não existe essa forma de resposta</translation>
    </message>
    <message>
        <source>There is no such appeal</source>
        <translation>Não existe essa contestação</translation>
    </message>
    <message>
        <source>There is no such benchmark</source>
        <translation>Não existe esse benchmark</translation>
    </message>
    <message>
        <source>There is no such case</source>
        <translation>Não existe esse caso</translation>
    </message>
    <message>
        <source>There is no such column</source>
        <translation>Não existe essa coluna</translation>
    </message>
    <message>
        <source>There is no such evaluation</source>
        <translation>Não existe essa avaliação</translation>
    </message>
    <message>
        <source>There is no such example</source>
        <translation>Não existe esse exemplo</translation>
    </message>
    <message>
        <source>There is no such file</source>
        <translation>Não existe esse arquivo</translation>
    </message>
    <message>
        <source>There is no such folder</source>
        <translation>Não existe essa pasta</translation>
    </message>
    <message>
        <source>There is no such golden set</source>
        <translation>Não existe esse conjunto de referência</translation>
    </message>
    <message>
        <source>There is no such item</source>
        <translation>Não existe esse item</translation>
    </message>
    <message>
        <source>There is no such model</source>
        <translation>Não existe esse modelo</translation>
    </message>
    <message>
        <source>There is no such policy</source>
        <translation>Não existe essa política</translation>
    </message>
    <message>
        <source>There is no such policy among them</source>
        <translation>Essa política não está entre elas</translation>
    </message>
    <message>
        <source>There is no such queue</source>
        <translation>Não existe essa fila</translation>
    </message>
    <message>
        <source>There is no such saved search</source>
        <translation>Não existe essa pesquisa salva</translation>
    </message>
    <message>
        <source>There is no such version</source>
        <translation>Não existe essa versão</translation>
    </message>
    <message>
        <source>There is no team&apos;s server</source>
        <translation>Não há servidor da equipe</translation>
    </message>
    <message>
        <source>There is no template in this language</source>
        <translation>Não há modelo de texto neste idioma</translation>
    </message>
    <message>
        <source>There is no terminal to ask for it on.</source>
        <translation>Não há terminal em que pedi-la.</translation>
    </message>
    <message>
        <source>There is no text</source>
        <translation>Não há texto</translation>
    </message>
    <message>
        <source>There is no text in it.</source>
        <translation>Não há texto nele.</translation>
    </message>
    <message>
        <source>There is no verdict on item {item} of run {run}</source>
        <translation>Não há veredito sobre o item {item} da verificação {run}</translation>
    </message>
    <message>
        <source>There is no {file}. It was moved, renamed or deleted.</source>
        <translation>Não há {file}. O arquivo foi movido, renomeado ou excluído.</translation>
    </message>
    <message>
        <source>There is no “{file}”. Nothing was judged.</source>
        <translation>“{file}” não existe. Nada foi julgado.</translation>
    </message>
    <message>
        <source>There is not enough memory to load “{name}”.</source>
        <translation>Não há memória suficiente para carregar “{name}”.</translation>
    </message>
    <message>
        <source>There is nothing in it to judge.</source>
        <translation>Não há nada nele para julgar.</translation>
    </message>
    <message>
        <source>There is nothing to agree with</source>
        <translation>Não há nada com que concordar</translation>
    </message>
    <message>
        <source>There is nothing to calibrate</source>
        <translation>Não há nada a calibrar</translation>
    </message>
    <message>
        <source>There is nothing to compare</source>
        <translation>Não há nada a comparar</translation>
    </message>
    <message>
        <source>There is nothing to hand out</source>
        <translation>Não há nada para entregar</translation>
    </message>
    <message>
        <source>There is nothing to judge</source>
        <translation>Não há nada a julgar</translation>
    </message>
    <message>
        <source>There is nothing to label</source>
        <translation>Não há nada a rotular</translation>
    </message>
    <message>
        <source>There is nothing to reply yet</source>
        <translation>Ainda não há nada a responder</translation>
    </message>
    <message>
        <source>There is nothing to report</source>
        <translation>Não há nada a relatar</translation>
    </message>
    <message>
        <source>There is nothing to review yet</source>
        <translation>Ainda não há nada a revisar</translation>
    </message>
    <message>
        <source>There is nothing to undo</source>
        <translation>Não há nada a desfazer</translation>
    </message>
    <message>
        <source>There is something after the end of the JSON value.</source>
        <translation>Há algo depois do fim do valor JSON.</translation>
    </message>
    <message>
        <source>These are not the fields of the standard form.</source>
        <translation>Estes não são os campos da forma padrão.</translation>
    </message>
    <message>
        <source>These are other weights</source>
        <translation>Estes são outros pesos</translation>
    </message>
    <message>
        <source>These bounds can&apos;t be used</source>
        <translation>Estes limites não podem ser usados</translation>
    </message>
    <message>
        <source>These decisions are of another queue</source>
        <translation>Estas decisões são de outra fila</translation>
    </message>
    <message>
        <source>These files are not one model</source>
        <translation>Estes arquivos não são um mesmo modelo</translation>
    </message>
    <message>
        <source>These items of run {run} had reached a limit. They were judged again without it.</source>
        <translation>Estes itens da verificação {run} tinham atingido um limite. Foram julgados de novo sem ele.</translation>
    </message>
    <message>
        <source>These labels are of another exercise</source>
        <translation>Estes rótulos são de outro exercício</translation>
    </message>
    <message>
        <source>These labels are of other texts</source>
        <translation>Estes rótulos são de outros textos</translation>
    </message>
    <message>
        <source>These policies can&apos;t be put into one prompt</source>
        <translation>Estas políticas não podem ser reunidas em um só prompt</translation>
    </message>
    <message>
        <source>These verdicts come from the practice model. It is for learning the program and for tests, not for decisions.</source>
        <translation>Estes vereditos vêm do modelo de prática. Ele serve para aprender a usar o programa e para testes, não para decisões.</translation>
    </message>
    <message>
        <source>They are not JSON.</source>
        <translation>Não são JSON.</translation>
    </message>
    <message>
        <source>They are not a JSON object.</source>
        <translation>Não são um objeto JSON.</translation>
    </message>
    <message>
        <source>They are refused</source>
        <translation>São recusadas</translation>
    </message>
    <message>
        <source>They belong to several models.</source>
        <translation>Pertencem a vários modelos.</translation>
    </message>
    <message>
        <source>They are answered in between</source>
        <translation>Elas se intercalam</translation>
    </message>
    <message>
        <source>They wait</source>
        <translation>Esperam</translation>
    </message>
    <message>
        <source>This build can use a GPU, but the model runs on the CPU.</source>
        <translation>Esta edição pode usar uma GPU, mas o modelo é executado no processador.</translation>
    </message>
    <message>
        <source>This can&apos;t be the name of a policy</source>
        <translation>Este não pode ser o nome de uma política</translation>
    </message>
    <message>
        <source>This copy of Plumbline doesn&apos;t know where newer versions are published.</source>
        <translation>Esta cópia do Plumbline não sabe onde as versões mais recentes são publicadas.</translation>
    </message>
    <message>
        <source>This copy runs from its source, or was installed by pip. Bring the source up to date, as with git pull, and install it again; or update the package with pip.</source>
        <translation>Esta cópia é executada a partir do código-fonte, ou foi instalada com o pip. Atualize o código-fonte, por exemplo com git pull, e instale-o novamente; ou atualize o pacote com o pip.</translation>
    </message>
    <message>
        <source>This decision was made on an appeal</source>
        <translation>Esta decisão foi tomada após uma contestação</translation>
    </message>
    <message>
        <source>This download is under way</source>
        <translation>Este download está em andamento</translation>
    </message>
    <message>
        <source>This file holds something else</source>
        <translation>Este arquivo contém outra coisa</translation>
    </message>
    <message>
        <source>This file is not a history</source>
        <translation>Este arquivo não é um histórico</translation>
    </message>
    <message>
        <source>This file is of another version</source>
        <translation>Este arquivo é de outra versão</translation>
    </message>
    <message>
        <source>This folder contains no files.</source>
        <translation>Esta pasta não contém arquivos.</translation>
    </message>
    <message>
        <source>This is a recovery code</source>
        <translation>Este é um código de recuperação</translation>
    </message>
    <message>
        <source>This is another kind of file</source>
        <translation>Este é outro tipo de arquivo</translation>
    </message>
    <message>
        <source>This is no case</source>
        <translation>Isto não é um caso</translation>
    </message>
    <message>
        <source>This is no certificate</source>
        <translation>Isto não é um certificado</translation>
    </message>
    <message>
        <source>This is no file for a second reviewer</source>
        <translation>Este não é um arquivo para uma segunda revisão</translation>
    </message>
    <message>
        <source>This is no report</source>
        <translation>Isto não é um relatório</translation>
    </message>
    <message>
        <source>This is no server that can be used</source>
        <translation>Isto não é um servidor que possa ser usado</translation>
    </message>
    <message>
        <source>This is no time stamp</source>
        <translation>Isto não é um carimbo do tempo</translation>
    </message>
    <message>
        <source>This is not a complete seal</source>
        <translation>Este não é um selo completo</translation>
    </message>
    <message>
        <source>This is not that data set&apos;s file</source>
        <translation>Este não é o arquivo desse conjunto de dados</translation>
    </message>
    <message>
        <source>This is somebody else&apos;s file</source>
        <translation>Este é o arquivo de outra pessoa</translation>
    </message>
    <message>
        <source>This is the HTML version of the message; its plain text says something else.</source>
        <translation>Esta é a versão HTML da mensagem; o texto simples dela diz outra coisa.</translation>
    </message>
    <message>
        <source>This is the decision that the appeal is against</source>
        <translation>Esta é a decisão contestada</translation>
    </message>
    <message>
        <source>This is the newest version. {version} is published.</source>
        <translation>Esta é a versão mais recente. {version} está publicada.</translation>
    </message>
    <message>
        <source>This item did not come from a file</source>
        <translation>Este item não veio de um arquivo</translation>
    </message>
    <message>
        <source>This kind of file is not read</source>
        <translation>Este tipo de arquivo não é lido</translation>
    </message>
    <message>
        <source>This kind of proxy can&apos;t be used</source>
        <translation>Este tipo de proxy não pode ser usado</translation>
    </message>
    <message>
        <source>This line has no effect: the reasoning effort is chosen for each run.</source>
        <translation>Esta linha não tem efeito: o esforço de raciocínio é escolhido para cada verificação.</translation>
    </message>
    <message>
        <source>This model can&apos;t be used</source>
        <translation>Este modelo não pode ser usado</translation>
    </message>
    <message>
        <source>This model is installed already</source>
        <translation>Este modelo já está instalado</translation>
    </message>
    <message>
        <source>This model ships with Plumbline</source>
        <translation>Este modelo acompanha o Plumbline</translation>
    </message>
    <message>
        <source>This needs a token</source>
        <translation>Isto precisa de um token de acesso</translation>
    </message>
    <message>
        <source>This repository is not in Plumbline&apos;s catalogue, so nobody has reviewed it. A model file is data that programs written in C read, and a malicious one may try to exploit them. Plumbline checks it first and loads it in a process of its own. See the repository&apos;s page for its licence.</source>
        <translation>Este repositório não está no catálogo do Plumbline, portanto ninguém o examinou. Um arquivo de modelo são dados que programas escritos em C leem, e um mal-intencionado pode tentar explorá-los. O Plumbline o confere primeiro e o carrega em um processo próprio. Consulte a licença na página do repositório.</translation>
    </message>
    <message>
        <source>This row lacks the text column.</source>
        <translation>Falta a coluna de texto nesta linha.</translation>
    </message>
    <message>
        <source>This run was started on {before} and continues on {device}.</source>
        <translation>Esta verificação começou em {before} e continua em {device}.</translation>
    </message>
    <message>
        <source>This share can&apos;t be used</source>
        <translation>Esta parcela não pode ser usada</translation>
    </message>
    <message>
        <source>This system has no keyring in which programs can keep secrets.</source>
        <translation>Este sistema não tem um chaveiro em que os programas possam guardar segredos.</translation>
    </message>
    <message>
        <source>This template can&apos;t be used</source>
        <translation>Este modelo de texto não pode ser usado</translation>
    </message>
    <message>
        <source>This version does not know “{key}”.</source>
        <translation>Esta versão não conhece “{key}”.</translation>
    </message>
    <message>
        <source>This version doesn&apos;t know how it is made.</source>
        <translation>Esta versão não sabe como ele é feito.</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Hora</translation>
    </message>
    <message>
        <source>Time stamps</source>
        <translation>Carimbos do tempo</translation>
    </message>
    <message>
        <source>Together with what was read before, it unpacks to more than is read of one file.</source>
        <translation>Junto com o que foi lido antes, descompactado tem mais do que se lê de um arquivo.</translation>
    </message>
    <message>
        <source>Tokenizer</source>
        <translation>Tokenizador</translation>
    </message>
    <message>
        <source>Tokens written</source>
        <translation>Tokens escritos</translation>
    </message>
    <message>
        <source>Too large</source>
        <translation>Grande demais</translation>
    </message>
    <message>
        <source>Too little memory</source>
        <translation>Memória insuficiente</translation>
    </message>
    <message>
        <source>Too many files</source>
        <translation>Arquivos demais</translation>
    </message>
    <message>
        <source>Too many requests are waiting</source>
        <translation>Há solicitações demais em espera</translation>
    </message>
    <message>
        <source>Took too long or too much memory</source>
        <translation>Levou tempo ou memória demais</translation>
    </message>
    <message>
        <source>Top-p</source>
        <translation>Top-p</translation>
    </message>
    <message>
        <source>Tour at the next start</source>
        <translation>Tour no próximo início</translation>
    </message>
    <message>
        <source>Try again later, over another network, or from another address; parts that are right are kept.</source>
        <translation>Tente mais tarde, por outra rede ou de outro endereço; as partes corretas são mantidas.</translation>
    </message>
    <message>
        <source>Try again when some of them have been answered.</source>
        <translation>Tente novamente quando algumas delas tiverem sido respondidas.</translation>
    </message>
    <message>
        <source>Try again when the network is back, or look at {page} in a browser.</source>
        <translation>Tente novamente quando a rede voltar, ou consulte {page} em um navegador.</translation>
    </message>
    <message>
        <source>Try again. If it happens again, report it with the model&apos;s name.</source>
        <translation>Tente novamente. Se acontecer de novo, relate o problema com o nome do modelo.</translation>
    </message>
    <message>
        <source>Try it with no layers on the GPU: the processor then does the work, more slowly.</source>
        <translation>Tente sem camadas na GPU: o processador faz então o trabalho, mais devagar.</translation>
    </message>
    <message>
        <source>Two fields have the same name.</source>
        <translation>Dois campos têm o mesmo nome.</translation>
    </message>
    <message>
        <source>Two files have the same name</source>
        <translation>Dois arquivos têm o mesmo nome</translation>
    </message>
    <message>
        <source>Two files say different things</source>
        <translation>Dois arquivos dizem coisas diferentes</translation>
    </message>
    <message>
        <source>Two of its tensors overlap.</source>
        <translation>Dois de seus tensores se sobrepõem.</translation>
    </message>
    <message>
        <source>Two to {most} policies with different names can be put together; these are {names}.</source>
        <translation>De duas a {most} políticas com nomes diferentes podem ser reunidas; estas são {names}.</translation>
    </message>
    <message>
        <source>Two versions of the program are mixed</source>
        <translation>Duas versões do programa estão misturadas</translation>
    </message>
    <message>
        <source>Undetermined</source>
        <translation>Indeterminado</translation>
    </message>
    <message>
        <source>Unknown encoding</source>
        <translation>Codificação desconhecida</translation>
    </message>
    <message>
        <source>Unknown format</source>
        <translation>Formato desconhecido</translation>
    </message>
    <message>
        <source>Unknown order of dates</source>
        <translation>Ordem de datas desconhecida</translation>
    </message>
    <message>
        <source>Unknown setting</source>
        <translation>Configuração desconhecida</translation>
    </message>
    <message>
        <source>Unknown split</source>
        <translation>Divisão desconhecida</translation>
    </message>
    <message>
        <source>Unlock the keyring and try again.</source>
        <translation>Desbloqueie o chaveiro e tente novamente.</translation>
    </message>
    <message>
        <source>Unpack it and import the folder of the policies.</source>
        <translation>Descompacte-o e importe a pasta das políticas.</translation>
    </message>
    <message>
        <source>Unpack it and import the folder.</source>
        <translation>Descompacte-o e importe a pasta.</translation>
    </message>
    <message>
        <source>Unreadable reading options</source>
        <translation>Opções de leitura ilegíveis</translation>
    </message>
    <message>
        <source>Unset it to download models.</source>
        <translation>Remova-a para baixar modelos.</translation>
    </message>
    <message>
        <source>Unsupported file type</source>
        <translation>Tipo de arquivo não suportado</translation>
    </message>
    <message>
        <source>Unusable delimiter</source>
        <translation>Separador inutilizável</translation>
    </message>
    <message>
        <source>Unusable limit</source>
        <translation>Limite inutilizável</translation>
    </message>
    <message>
        <source>Unusable number of messages</source>
        <translation>Número de mensagens inutilizável</translation>
    </message>
    <message>
        <source>Update it where you update your other programs, or with flatpak update.</source>
        <translation>Atualize-o onde atualiza seus outros programas, ou com flatpak update.</translation>
    </message>
    <message>
        <source>Uphold it, or choose another decision.</source>
        <translation>Mantenha a decisão ou escolha outra.</translation>
    </message>
    <message>
        <source>Use 0 or a higher whole number.</source>
        <translation>Use 0 ou um número inteiro maior.</translation>
    </message>
    <message>
        <source>Use 1 to {limit} visible characters, without a space at either end.</source>
        <translation>Use de 1 a {limit} caracteres visíveis, sem espaço no início nem no fim.</translation>
    </message>
    <message>
        <source>Use a gpt-oss or gpt-oss-safeguard model whose file keeps its control tokens.</source>
        <translation>Use um modelo gpt-oss ou gpt-oss-safeguard cujo arquivo mantenha seus tokens de controle.</translation>
    </message>
    <message>
        <source>Use an https address, or leave the token out.</source>
        <translation>Use um endereço https, ou omita o token de acesso.</translation>
    </message>
    <message>
        <source>Use another model file, and report this with the model&apos;s name.</source>
        <translation>Use outro arquivo de modelo, e relate isto com o nome do modelo.</translation>
    </message>
    <message>
        <source>Use letters, digits and hyphens only, such as community-spam.</source>
        <translation>Use apenas letras, dígitos e hifens, por exemplo community-spam.</translation>
    </message>
    <message>
        <source>Use one of these, or leave out the braces.</source>
        <translation>Use um destes ou retire as chaves.</translation>
    </message>
    <message>
        <source>Use the exercise that it was made with.</source>
        <translation>Use o exercício com que ele foi feito.</translation>
    </message>
    <message>
        <source>Use the exercise that they were made with.</source>
        <translation>Use o exercício com que eles foram feitos.</translation>
    </message>
    <message>
        <source>Use the same version.</source>
        <translation>Use a mesma versão.</translation>
    </message>
    <message>
        <source>Verdict</source>
        <translation>Veredito</translation>
    </message>
    <message>
        <source>Verdicts of the practice model are in this report. They are not for decisions.</source>
        <translation>Há vereditos do modelo de prática neste relatório. Eles não servem para decidir.</translation>
    </message>
    <message>
        <source>Verify the model file. If it is intact, try again without the GPU.</source>
        <translation>Confira o arquivo do modelo. Se estiver intacto, tente novamente sem a GPU.</translation>
    </message>
    <message>
        <source>Violates</source>
        <translation>Viola</translation>
    </message>
    <message>
        <source>Violations in each</source>
        <translation>Violações em cada uma</translation>
    </message>
    <message>
        <source>Wait until it has finished, or stop it there.</source>
        <translation>Espere até que termine, ou pare-a lá.</translation>
    </message>
    <message>
        <source>Wait until it has finished, or stop it, and try again.</source>
        <translation>Espere até que termine, ou pare-o, e tente novamente.</translation>
    </message>
    <message>
        <source>Wait until that is finished, or stop it.</source>
        <translation>Espere até que isso termine, ou pare-o.</translation>
    </message>
    <message>
        <source>Weights, sha256</source>
        <translation>Pesos, sha256</translation>
    </message>
    <message>
        <source>What</source>
        <translation>O quê</translation>
    </message>
    <message>
        <source>What arrived is kept. Please report this text.</source>
        <translation>O que chegou é mantido. Por favor, relate este texto.</translation>
    </message>
    <message>
        <source>What changed</source>
        <translation>O que mudou</translation>
    </message>
    <message>
        <source>What counts:</source>
        <translation>O que conta:</translation>
    </message>
    <message>
        <source>Differences in method, which limit the comparison:</source>
        <translation>O que difere no método, de modo que os dois não podem ser comparados com total exatidão:</translation>
    </message>
    <message>
        <source>What happens to requests from other programs while a check or an evaluation is running.</source>
        <translation>O que acontece com solicitações de outros programas enquanto uma verificação ou avaliação está em andamento.</translation>
    </message>
    <message>
        <source>What is enforced could not be determined.</source>
        <translation>Não foi possível determinar o que é imposto.</translation>
    </message>
    <message>
        <source>What is harmless in one country is an insult in another (“fanny”, “spaz”). Say whose English the policy is for, and let the model leave ambiguous words to a person.</source>
        <translation>O que é inofensivo em um país é ofensa em outro (“fanny”, “spaz”). Diga a que inglês a política se destina e deixe que o modelo entregue a uma pessoa as palavras ambíguas.</translation>
    </message>
    <message>
        <source>What is in {file} was decided on other texts, or under another policy.</source>
        <translation>O que está em {file} foi decidido sobre outros textos ou segundo outra política.</translation>
    </message>
    <message>
        <source>What is to be judged has no columns.</source>
        <translation>O que será julgado não tem colunas.</translation>
    </message>
    <message>
        <source>What the verdicts depend on</source>
        <translation>De que dependem os vereditos</translation>
    </message>
    <message>
        <source>What was asked</source>
        <translation>O que foi perguntado</translation>
    </message>
    <message>
        <source>What was decided on an appeal is not taken back: the appellant may know of it.</source>
        <translation>O que foi decidido após uma contestação não é desfeito: quem contestou pode já saber.</translation>
    </message>
    <message>
        <source>What was judged is kept in the history.</source>
        <translation>O que foi julgado está guardado no histórico.</translation>
    </message>
    <message>
        <source>What was skipped</source>
        <translation>O que foi ignorado</translation>
    </message>
    <message>
        <source>When to judge again is learned from the same policy, model and examples at low, medium and high effort, in one evaluation.</source>
        <translation>Quando julgar de novo aprende-se com a mesma política, o mesmo modelo e os mesmos exemplos com esforço baixo, médio e alto, em uma só avaliação.</translation>
    </message>
    <message>
        <source>Where</source>
        <translation>Onde</translation>
    </message>
    <message>
        <source>Where a source knows them, these can be shown too: {fields}.</source>
        <translation>Quando a fonte os conhece, também podem ser exibidos: {fields}.</translation>
    </message>
    <message>
        <source>Where tesseract is installed</source>
        <translation>Onde o tesseract está instalado</translation>
    </message>
    <message>
        <source>Where the experts&apos; weights, the largest part of the model, are kept. Main memory is slower, but needs much less GPU memory.</source>
        <translation>Onde ficam os pesos dos especialistas, a maior parte do modelo. A memória principal é mais lenta, mas exige muito menos memória da GPU.</translation>
    </message>
    <message>
        <source>Where the history is, the file is compared with it: every item, decision and link, and with their keyed hashes also what is masked.</source>
        <translation>Onde está o histórico, o arquivo é comparado com ele: cada item, decisão e elo e, com os hashes com chave, também o que está tarjado.</translation>
    </message>
    <message>
        <source>Where “{binary}” is 0, nothing can be written in “{field}”.</source>
        <translation>Onde “{binary}” é 0, nada pode ser escrito em “{field}”.</translation>
    </message>
    <message>
        <source>Where “{binary}” is 1, nothing can be written in “{field}”.</source>
        <translation>Onde “{binary}” é 1, nada pode ser escrito em “{field}”.</translation>
    </message>
    <message>
        <source>Whether a revealed text is visible only while the space bar is held, or until the next item.</source>
        <translation>Se um texto revelado fica visível apenas enquanto a barra de espaço está pressionada, ou até o próximo item.</translation>
    </message>
    <message>
        <source>Whether its dates have the day or the month first can&apos;t be told from this file: they are kept as they are written. Say which it is.</source>
        <translation>Este arquivo não permite saber se as datas têm primeiro o dia ou o mês: elas são mantidas como estão escritas. Indique qual é o caso.</translation>
    </message>
    <message>
        <source>Whether text in scanned pages and pictures is recognised (OCR). That needs the program tesseract on this computer; such items are marked.</source>
        <translation>Se o texto em páginas digitalizadas e imagens é reconhecido (OCR). Isso requer o programa tesseract neste computador; tais itens são marcados.</translation>
    </message>
    <message>
        <source>Which is the exercise?</source>
        <translation>Qual deles é o exercício?</translation>
    </message>
    <message>
        <source>Which policy&apos;s golden set?</source>
        <translation>O conjunto de referência de qual política?</translation>
    </message>
    <message>
        <source>While the model is in use</source>
        <translation>Enquanto o modelo está em uso</translation>
    </message>
    <message>
        <source>Whoever can compute hashes can forge a report: compare the fingerprint with the one its maker tells you.</source>
        <translation>Quem sabe calcular hashes pode forjar um relatório: compare a impressão digital com a que lhe informa quem o fez.</translation>
    </message>
    <message>
        <source>Anyone can compute the hashes for a forged report. Compare its fingerprint with the one its maker gives you through another channel.</source>
        <translation>Quem sabe calcular hashes poderia refazer um relatório inteiro. Por isso, compare a impressão digital dele com a que o autor lhe informar por outro meio.</translation>
    </message>
    <message>
        <source>Window of a zst file</source>
        <translation>Janela de um arquivo zst</translation>
    </message>
    <message>
        <source>With</source>
        <translation>Com</translation>
    </message>
    <message>
        <source>With the program&apos;s own lines it has {tokens} tokens. The context holds {limit}, of which {reasoning} are reserved for reasoning and {answer} for the answer. That leaves no space for content.</source>
        <translation>Com as linhas do próprio programa, ela tem {tokens} tokens. O contexto comporta {limit}, dos quais {reasoning} estão reservados para o raciocínio e {answer} para a resposta. Não sobra espaço para o conteúdo.</translation>
    </message>
    <message>
        <source>With the same decision and other labels: {count}</source>
        <translation>Com a mesma decisão e outros rótulos: {count}</translation>
    </message>
    <message>
        <source>In the standard form, the keys are {keys}. Correct it or remove it.</source>
        <translation>Com a forma padrão, as chaves são {keys}. Corrija-a ou remova-a.</translation>
    </message>
    <message>
        <source>Without a date that can be read</source>
        <translation>Sem data legível</translation>
    </message>
    <message>
        <source>Without that it is not certain that a prompt means the same on both sides. {said}</source>
        <translation>Sem isso não é certo que um prompt signifique o mesmo dos dois lados. {said}</translation>
    </message>
    <message>
        <source>Without verdicts of evaluations</source>
        <translation>Sem vereditos de avaliações</translation>
    </message>
    <message>
        <source>Words in</source>
        <translation>Palavras em</translation>
    </message>
    <message>
        <source>Words of the appeal: open to read them</source>
        <translation>Palavras da contestação: abra para ler</translation>
    </message>
    <message>
        <source>Write 3, or 3:2 for a column of it.</source>
        <translation>Escreva 3, ou 3:2 para uma coluna dela.</translation>
    </message>
    <message>
        <source>Write NAME@2.</source>
        <translation>Escreva NAME@2.</translation>
    </message>
    <message>
        <source>Write another name.</source>
        <translation>Escreva outro nome.</translation>
    </message>
    <message>
        <source>Write down what is not allowed.</source>
        <translation>Escreva o que não é permitido.</translation>
    </message>
    <message>
        <source>Write it as {example}, without a path, a name or a password.</source>
        <translation>Escreva-o como {example}, sem caminho, nome ou senha.</translation>
    </message>
    <message>
        <source>Write the policy into it and try again.</source>
        <translation>Escreva a política nele e tente novamente.</translation>
    </message>
    <message>
        <source>Write the policy&apos;s name before the set&apos;s, as in {example}.</source>
        <translation>Escreva o nome da política antes do nome do conjunto, como em {example}.</translation>
    </message>
    <message>
        <source>Write {example}, in quotes.</source>
        <translation>Escreva {example}, entre aspas.</translation>
    </message>
    <message>
        <source>Write {example}, without quotes.</source>
        <translation>Escreva {example}, sem aspas.</translation>
    </message>
    <message>
        <source>Write {example}.</source>
        <translation>Escreva {example}.</translation>
    </message>
    <message>
        <source>Write {key} = {values}.</source>
        <translation>Escreva {key} = {values}.</translation>
    </message>
    <message>
        <source>Write {table} for each.</source>
        <translation>Escreva {table} para cada um.</translation>
    </message>
    <message>
        <source>Write, for example, {example}.</source>
        <translation>Escreva, por exemplo, {example}.</translation>
    </message>
    <message>
        <source>Written</source>
        <translation>Escrito</translation>
    </message>
    <message>
        <source>Written before</source>
        <translation>Escrito antes de</translation>
    </message>
    <message>
        <source>Written from</source>
        <translation>Escrito a partir de</translation>
    </message>
    <message>
        <source>You saw version {seen}; the newest is version {newest}.</source>
        <translation>A versão exibida era a {seen}; a mais recente é a {newest}.</translation>
    </message>
    <message>
        <source>Your name</source>
        <translation>O seu nome</translation>
    </message>
    <message>
        <source>`confirmed` is true or false.</source>
        <translation>`confirmed` é true ou false.</translation>
    </message>
    <message>
        <source>`confirmed` needs bytes and sha256 of each file.</source>
        <translation>`confirmed` precisa dos bytes e do sha256 de cada arquivo.</translation>
    </message>
    <message>
        <source>`format` must be {number}.</source>
        <translation>`format` deve ser {number}.</translation>
    </message>
    <message>
        <source>`licence` is missing.</source>
        <translation>Falta `licence`.</translation>
    </message>
    <message>
        <source>`memory` has {keys}.</source>
        <translation>`memory` tem {keys}.</translation>
    </message>
    <message>
        <source>`purpose` is one of {purposes}.</source>
        <translation>`purpose` é um destes: {purposes}.</translation>
    </message>
    <message>
        <source>`repository` is organisation/name, not {text}.</source>
        <translation>`repository` é organisation/name, e não {text}.</translation>
    </message>
    <message>
        <source>`sha256` is 64 lower-case hexadecimal digits.</source>
        <translation>`sha256` são 64 dígitos hexadecimais em minúsculas.</translation>
    </message>
    <message>
        <source>`{key}` is a list of tables.</source>
        <translation>`{key}` é uma lista de tabelas.</translation>
    </message>
    <message>
        <source>`{key}` is a table with name, url, summary.</source>
        <translation>`{key}` é uma tabela com name, url, summary.</translation>
    </message>
    <message>
        <source>`{key}` is missing, or is not a whole number above 0.</source>
        <translation>`{key}` falta, ou não é um número inteiro maior que 0.</translation>
    </message>
    <message>
        <source>`{key}` is missing, or is not text.</source>
        <translation>`{key}` falta, ou não é texto.</translation>
    </message>
    <message>
        <source>`{key}` is not known here.</source>
        <translation>`{key}` não é conhecido aqui.</translation>
    </message>
    <message>
        <source>a crash writes no memory to the disk</source>
        <translation>uma falha não grava memória no disco</translation>
    </message>
    <message>
        <source>a decision on a golden item in a review queue</source>
        <translation>uma decisão sobre um item de referência em uma fila de revisão</translation>
    </message>
    <message>
        <source>a person</source>
        <translation>uma pessoa</translation>
    </message>
    <message>
        <source>a person&apos;s decision</source>
        <translation>a decisão de uma pessoa</translation>
    </message>
    <message>
        <source>a review queue&apos;s items of run {run}</source>
        <translation>os itens da verificação {run} em uma fila de revisão</translation>
    </message>
    <message>
        <source>a salvage</source>
        <translation>um resgate</translation>
    </message>
    <message>
        <source>a skipped item</source>
        <translation>um item ignorado</translation>
    </message>
    <message>
        <source>a skipped item of run {run}</source>
        <translation>um item ignorado da verificação {run}</translation>
    </message>
    <message>
        <source>a step before the verdict</source>
        <translation>uma etapa antes do veredito</translation>
    </message>
    <message>
        <source>a step of {item} of run {run}</source>
        <translation>uma etapa de {item} da verificação {run}</translation>
    </message>
    <message>
        <source>a text in it is not UTF-8</source>
        <translation>um texto nele não está em UTF-8</translation>
    </message>
    <message>
        <source>a time stamp</source>
        <translation>um carimbo do tempo</translation>
    </message>
    <message>
        <source>an appeal on {item} of run {run}</source>
        <translation>uma contestação sobre {item} da verificação {run}</translation>
    </message>
    <message>
        <source>an item (row {row})</source>
        <translation>um item (linha {row})</translation>
    </message>
    <message>
        <source>an unknown record</source>
        <translation>um registro desconhecido</translation>
    </message>
    <message>
        <source>answer format</source>
        <translation>formato de resposta</translation>
    </message>
    <message>
        <source>answer limit</source>
        <translation>limite da resposta</translation>
    </message>
    <message>
        <source>answer schema in the prompt</source>
        <translation>esquema da resposta no prompt</translation>
    </message>
    <message>
        <source>answer:</source>
        <translation>resposta:</translation>
    </message>
    <message>
        <source>attachment {number}</source>
        <translation>anexo {number}</translation>
    </message>
    <message>
        <source>attachment “{name}”</source>
        <translation>anexo “{name}”</translation>
    </message>
    <message>
        <source>auto</source>
        <translation>automático</translation>
    </message>
    <message>
        <source>budget {budgets}</source>
        <translation>orçamento {budgets}</translation>
    </message>
    <message>
        <source>bytes {first} to {last}</source>
        <translation>bytes {first} a {last}</translation>
    </message>
    <message>
        <source>chapter {number}</source>
        <translation>capítulo {number}</translation>
    </message>
    <message>
        <source>chapter “{name}”</source>
        <translation>capítulo “{name}”</translation>
    </message>
    <message>
        <source>date in the prompt</source>
        <translation>data no prompt</translation>
    </message>
    <message>
        <source>day, month, year</source>
        <translation>dia, mês, ano</translation>
    </message>
    <message>
        <source>days</source>
        <translation>dias</translation>
    </message>
    <message>
        <source>effort</source>
        <translation>esforço</translation>
    </message>
    <message>
        <source>efforts</source>
        <translation>esforços</translation>
    </message>
    <message>
        <source>end of file</source>
        <translation>fim do arquivo</translation>
    </message>
    <message>
        <source>engine</source>
        <translation>motor</translation>
    </message>
    <message>
        <source>exit code {code}</source>
        <translation>código de saída {code}</translation>
    </message>
    <message>
        <source>field {number}</source>
        <translation>campo {number}</translation>
    </message>
    <message>
        <source>field “{name}”</source>
        <translation>campo “{name}”</translation>
    </message>
    <message>
        <source>format stated</source>
        <translation>formato indicado</translation>
    </message>
    <message>
        <source>golden set</source>
        <translation>conjunto de referência</translation>
    </message>
    <message>
        <source>hard items</source>
        <translation>itens pesados</translation>
    </message>
    <message>
        <source>high</source>
        <translation>alto</translation>
    </message>
    <message>
        <source>how many runs or items there are</source>
        <translation>quantas verificações ou quantos itens há</translation>
    </message>
    <message>
        <source>index “{name}”</source>
        <translation>índice “{name}”</translation>
    </message>
    <message>
        <source>it can gain no privileges</source>
        <translation>não pode obter privilégios</translation>
    </message>
    <message>
        <source>it can start no program</source>
        <translation>não pode iniciar nenhum programa</translation>
    </message>
    <message>
        <source>it can write no file, and read none but the program&apos;s</source>
        <translation>não pode gravar nenhum arquivo, e só lê os do programa</translation>
    </message>
    <message>
        <source>it can&apos;t reach the network</source>
        <translation>não pode acessar a rede</translation>
    </message>
    <message>
        <source>it ended {bytes} bytes too early</source>
        <translation>terminou {bytes} bytes cedo demais</translation>
    </message>
    <message>
        <source>it ends before byte {size}</source>
        <translation>termina antes do byte {size}</translation>
    </message>
    <message>
        <source>it has {now} bytes now, and had {before}</source>
        <translation>tem agora {now} bytes, e tinha {before}</translation>
    </message>
    <message>
        <source>it is on another disk</source>
        <translation>está em outro disco</translation>
    </message>
    <message>
        <source>it needs `files`.</source>
        <translation>precisa de `files`.</translation>
    </message>
    <message>
        <source>it needs models, each with a name of its own.</source>
        <translation>precisa de modelos, cada um com nome próprio.</translation>
    </message>
    <message>
        <source>it needs variants, each with a name of its own.</source>
        <translation>precisa de variantes, cada uma com nome próprio.</translation>
    </message>
    <message>
        <source>it was escalated</source>
        <translation>ele foi encaminhado</translation>
    </message>
    <message>
        <source>item {item}</source>
        <translation>item {item}</translation>
    </message>
    <message>
        <source>item {item} of run {run}</source>
        <translation>item {item} da verificação {run}</translation>
    </message>
    <message>
        <source>items at once</source>
        <translation>itens de cada vez</translation>
    </message>
    <message>
        <source>its list of tables is lost, or the key is wrong</source>
        <translation>a lista de tabelas se perdeu, ou a chave está errada</translation>
    </message>
    <message>
        <source>its memory has a limit</source>
        <translation>sua memória tem um limite</translation>
    </message>
    <message>
        <source>its memory has a limit while no graphics card is used</source>
        <translation>a memória dele tem um limite enquanto nenhuma placa de vídeo é usada</translation>
    </message>
    <message>
        <source>its schema has no number</source>
        <translation>o esquema não tem número</translation>
    </message>
    <message>
        <source>languages of the policy</source>
        <translation>idiomas da política</translation>
    </message>
    <message>
        <source>learned bounds of an effort</source>
        <translation>limiares aprendidos de um esforço</translation>
    </message>
    <message>
        <source>line {number}</source>
        <translation>linha {number}</translation>
    </message>
    <message>
        <source>llama.cpp broke off while it looked at “{file}” ({reason}). The file may be damaged.</source>
        <translation>O llama.cpp foi interrompido ao examinar “{file}” ({reason}). O arquivo pode estar danificado.</translation>
    </message>
    <message>
        <source>llama.cpp failed</source>
        <translation>O llama.cpp falhou</translation>
    </message>
    <message>
        <source>llama.cpp refused the grammar made from the policy&apos;s answer format.</source>
        <translation>O llama.cpp recusou a gramática feita a partir do formato de resposta da política.</translation>
    </message>
    <message>
        <source>llama.cpp refused “{name}” and gave no reason.</source>
        <translation>O llama.cpp recusou “{name}” e não deu nenhum motivo.</translation>
    </message>
    <message>
        <source>llama.cpp refused “{name}”: {errors}.</source>
        <translation>O llama.cpp recusou “{name}”: {errors}.</translation>
    </message>
    <message>
        <source>low</source>
        <translation>baixo</translation>
    </message>
    <message>
        <source>masked</source>
        <translation>tarjado</translation>
    </message>
    <message>
        <source>medium</source>
        <translation>médio</translation>
    </message>
    <message>
        <source>message {number}</source>
        <translation>mensagem {number}</translation>
    </message>
    <message>
        <source>minutes</source>
        <translation>minutos</translation>
    </message>
    <message>
        <source>model</source>
        <translation>modelo</translation>
    </message>
    <message>
        <source>model {model}</source>
        <translation>modelo {model}</translation>
    </message>
    <message>
        <source>model {model}, variant {variant}</source>
        <translation>modelo {model}, variante {variant}</translation>
    </message>
    <message>
        <source>models</source>
        <translation>modelos</translation>
    </message>
    <message>
        <source>month, day, year</source>
        <translation>mês, dia, ano</translation>
    </message>
    <message>
        <source>no</source>
        <translation>não</translation>
    </message>
    <message>
        <source>no answer could be read</source>
        <translation>nenhuma resposta pôde ser lida</translation>
    </message>
    <message>
        <source>no exit code</source>
        <translation>nenhum código de saída</translation>
    </message>
    <message>
        <source>no figure</source>
        <translation>sem número</translation>
    </message>
    <message>
        <source>no flag</source>
        <translation>nenhum indicador</translation>
    </message>
    <message>
        <source>no reason given</source>
        <translation>nenhum motivo informado</translation>
    </message>
    <message>
        <source>none</source>
        <translation>nenhum</translation>
    </message>
    <message>
        <source>not finished</source>
        <translation>não concluído</translation>
    </message>
    <message>
        <source>not in the policy: {rules}</source>
        <translation>não estão na política: {rules}</translation>
    </message>
    <message>
        <source>notes</source>
        <translation>notas</translation>
    </message>
    <message>
        <source>no data arrived for too long</source>
        <translation>nada chegou por tempo demais</translation>
    </message>
    <message>
        <source>There is a golden set of this name already</source>
        <translation>Já existe um conjunto de referência com esse nome</translation>
    </message>
    <message>
        <source>These examples come with Plumbline</source>
        <translation>Estes exemplos acompanham o Plumbline</translation>
    </message>
    <message>
        <source>They can&apos;t be renamed or deleted.</source>
        <translation>Eles não podem ser renomeados nem excluídos.</translation>
    </message>
    <message>
        <source>now right</source>
        <translation>agora certo</translation>
    </message>
    <message>
        <source>now wrong</source>
        <translation>agora errado</translation>
    </message>
    <message>
        <source>object {number}</source>
        <translation>objeto {number}</translation>
    </message>
    <message>
        <source>of {count} rows of {table} {copied} were copied</source>
        <translation>de {count} linhas de {table}, {copied} foram copiadas</translation>
    </message>
    <message>
        <source>one policy</source>
        <translation>uma política</translation>
    </message>
    <message>
        <source>other version</source>
        <translation>outra versão</translation>
    </message>
    <message>
        <source>page {number}</source>
        <translation>página {number}</translation>
    </message>
    <message>
        <source>paragraph {number}</source>
        <translation>parágrafo {number}</translation>
    </message>
    <message>
        <source>policies</source>
        <translation>políticas</translation>
    </message>
    <message>
        <source>policy</source>
        <translation>política</translation>
    </message>
    <message>
        <source>precision</source>
        <translation>precisão</translation>
    </message>
    <message>
        <source>probability</source>
        <translation>probabilidade</translation>
    </message>
    <message>
        <source>probability {share}</source>
        <translation>probabilidade {share}</translation>
    </message>
    <message>
        <source>prompt</source>
        <translation>prompt</translation>
    </message>
    <message>
        <source>quoted text</source>
        <translation>texto citado</translation>
    </message>
    <message>
        <source>reasoning budget</source>
        <translation>orçamento de raciocínio</translation>
    </message>
    <message>
        <source>recall</source>
        <translation>revocação</translation>
    </message>
    <message>
        <source>record {number}</source>
        <translation>registro {number}</translation>
    </message>
    <message>
        <source>repeat {number}</source>
        <translation>repetição {number}</translation>
    </message>
    <message>
        <source>repeats</source>
        <translation>repetições</translation>
    </message>
    <message>
        <source>row {number}</source>
        <translation>linha {number}</translation>
    </message>
    <message>
        <source>run {run}</source>
        <translation>verificação {run}</translation>
    </message>
    <message>
        <source>run {run} as part of an evaluation</source>
        <translation>verificação {run} como parte de uma avaliação</translation>
    </message>
    <message>
        <source>seed</source>
        <translation>semente</translation>
    </message>
    <message>
        <source>several policies together</source>
        <translation>várias políticas em conjunto</translation>
    </message>
    <message>
        <source>sheet {number}</source>
        <translation>planilha {number}</translation>
    </message>
    <message>
        <source>sheet “{name}”</source>
        <translation>planilha “{name}”</translation>
    </message>
    <message>
        <source>signal {name}</source>
        <translation>sinal {name}</translation>
    </message>
    <message>
        <source>slide {number}</source>
        <translation>slide {number}</translation>
    </message>
    <message>
        <source>table “{name}”</source>
        <translation>tabela “{name}”</translation>
    </message>
    <message>
        <source>temperature</source>
        <translation>temperatura</translation>
    </message>
    <message>
        <source>temperature {sampling}</source>
        <translation>temperatura {sampling}</translation>
    </message>
    <message>
        <source>temperature {temperature}, top p {top_p}, seed {seed}</source>
        <translation>temperatura {temperature}, top p {top_p}, semente {seed}</translation>
    </message>
    <message>
        <source>text {number}</source>
        <translation>texto {number}</translation>
    </message>
    <message>
        <source>the address has expired</source>
        <translation>o endereço expirou</translation>
    </message>
    <message>
        <source>the answer contradicts itself</source>
        <translation>a resposta se contradiz</translation>
    </message>
    <message>
        <source>the answer is not one that the policy knows</source>
        <translation>a resposta não é uma das que a política conhece</translation>
    </message>
    <message>
        <source>the answer was cut off</source>
        <translation>a resposta foi cortada</translation>
    </message>
    <message>
        <source>the case</source>
        <translation>o caso</translation>
    </message>
    <message>
        <source>the case “{name}”</source>
        <translation>o caso “{name}”</translation>
    </message>
    <message>
        <source>the certainty could not be measured</source>
        <translation>a certeza não pôde ser medida</translation>
    </message>
    <message>
        <source>the content</source>
        <translation>o conteúdo</translation>
    </message>
    <message>
        <source>the deletion of run {run}</source>
        <translation>a exclusão da verificação {run}</translation>
    </message>
    <message>
        <source>the explanation</source>
        <translation>a explicação</translation>
    </message>
    <message>
        <source>the figures</source>
        <translation>os números</translation>
    </message>
    <message>
        <source>the golden set “{name}”</source>
        <translation>o conjunto de referência “{name}”</translation>
    </message>
    <message>
        <source>the hashes of what is masked</source>
        <translation>os hashes do que está tarjado</translation>
    </message>
    <message>
        <source>the label is severe</source>
        <translation>o rótulo é grave</translation>
    </message>
    <message>
        <source>the model</source>
        <translation>o modelo</translation>
    </message>
    <message>
        <source>the model failed on this item again and again</source>
        <translation>o modelo falhou repetidamente neste item</translation>
    </message>
    <message>
        <source>the model gave no answer</source>
        <translation>o modelo não deu resposta</translation>
    </message>
    <message>
        <source>the model was not certain</source>
        <translation>o modelo não tinha certeza</translation>
    </message>
    <message>
        <source>the outcome of an appeal on {item} of run {run}</source>
        <translation>o resultado de uma contestação sobre {item} da verificação {run}</translation>
    </message>
    <message>
        <source>the policies</source>
        <translation>as políticas</translation>
    </message>
    <message>
        <source>the policy</source>
        <translation>a política</translation>
    </message>
    <message>
        <source>the policy “{policy}”</source>
        <translation>a política “{policy}”</translation>
    </message>
    <message>
        <source>the reasoning</source>
        <translation>o raciocínio</translation>
    </message>
    <message>
        <source>the reasoning reached its limit</source>
        <translation>o raciocínio atingiu o limite</translation>
    </message>
    <message>
        <source>the reasoning reached its limit before there was an answer</source>
        <translation>o raciocínio atingiu o limite antes de haver resposta</translation>
    </message>
    <message>
        <source>the reuse of a verdict</source>
        <translation>a reutilização de um veredito</translation>
    </message>
    <message>
        <source>the reuse of a verdict for {item} of run {run}</source>
        <translation>a reutilização de um veredito para {item} da verificação {run}</translation>
    </message>
    <message>
        <source>the review of {item} of run {run}</source>
        <translation>a decisão sobre {item} da verificação {run}</translation>
    </message>
    <message>
        <source>the run</source>
        <translation>a verificação</translation>
    </message>
    <message>
        <source>the run as part of an evaluation</source>
        <translation>a verificação como parte de uma avaliação</translation>
    </message>
    <message>
        <source>the saved search “{name}”</source>
        <translation>a pesquisa salva “{name}”</translation>
    </message>
    <message>
        <source>the seal and the time stamps</source>
        <translation>o selo e os carimbos do tempo</translation>
    </message>
    <message>
        <source>the server says that it is a different file</source>
        <translation>segundo o servidor, é outro arquivo</translation>
    </message>
    <message>
        <source>the state of run {run}</source>
        <translation>o estado da verificação {run}</translation>
    </message>
    <message>
        <source>the verdict</source>
        <translation>o veredito</translation>
    </message>
    <message>
        <source>the verdict on {item} of run {run}</source>
        <translation>o veredito sobre {item} da verificação {run}</translation>
    </message>
    <message>
        <source>top p</source>
        <translation>top p</translation>
    </message>
    <message>
        <source>trigger “{name}”</source>
        <translation>gatilho “{name}”</translation>
    </message>
    <message>
        <source>view “{name}”</source>
        <translation>visão “{name}”</translation>
    </message>
    <message>
        <source>violations</source>
        <translation>violações</translation>
    </message>
    <message>
        <source>what is said of the report itself</source>
        <translation>o que se diz do próprio relatório</translation>
    </message>
    <message>
        <source>what was asked for</source>
        <translation>o que foi pedido</translation>
    </message>
    <message>
        <source>where the run stands</source>
        <translation>o estado da verificação</translation>
    </message>
    <message>
        <source>year, month, day</source>
        <translation>ano, mês, dia</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>sim</translation>
    </message>
    <message>
        <source>{about} Figures: {source}</source>
        <translation>{about} Números: {source}</translation>
    </message>
    <message>
        <source>{allowed}: allowed; {escalated}: a person decides</source>
        <translation>{allowed}: permitido; {escalated}: uma pessoa decide</translation>
    </message>
    <message>
        <source>{answer}</source>
        <translation>{answer}</translation>
    </message>
    <message>
        <source>{answer}; {meanings}</source>
        <translation>{answer}; {meanings}</translation>
    </message>
    <message>
        <source>{authority} states that the seal existed at {time}.</source>
        <translation>{authority} declara que o selo existia em {time}.</translation>
    </message>
    <message numerus="yes">
        <source>{better} is right on {n} more of {total} items; a difference this large is seldom chance ({p}).</source>
        <translation>
            <numerusform>{better} acerta {n} item a mais de {total}; uma diferença desse tamanho raramente é acaso ({p}).</numerusform>
            <numerusform>{better} acerta {n} itens a mais de {total}; uma diferença desse tamanho raramente é acaso ({p}).</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{better} is right on {n} more of {total} items; a difference this small is often chance ({p}).</source>
        <translation>
            <numerusform>{better} acerta {n} item a mais de {total}; uma diferença tão pequena muitas vezes é acaso ({p}).</numerusform>
            <numerusform>{better} acerta {n} itens a mais de {total}; uma diferença tão pequena muitas vezes é acaso ({p}).</numerusform>
        </translation>
    </message>
    <message>
        <source>{columns}</source>
        <translation>{columns}</translation>
    </message>
    <message>
        <source>{column} (measured here)</source>
        <translation>{column} (medido aqui)</translation>
    </message>
    <message>
        <source>{content} · {policy} · {began}</source>
        <translation>{content} · {policy} · {began}</translation>
    </message>
    <message>
        <source>{device}; items at once: {sequences}; {version}.</source>
        <translation>{device}; itens de cada vez: {sequences}; {version}.</translation>
    </message>
    <message>
        <source>{device}; layers on a GPU: {layers}; items at once: {sequences}; {version}.</source>
        <translation>{device}; camadas em uma GPU: {layers}; itens de cada vez: {sequences}; {version}.</translation>
    </message>
    <message>
        <source>{done} of {all}</source>
        <translation>{done} de {all}</translation>
    </message>
    <message>
        <source>{done} of {all}, {reused} reused</source>
        <translation>{done} de {all}, {reused} reutilizados</translation>
    </message>
    <message>
        <source>{endpoint} is not protected (http), so others on the network could read the token.</source>
        <translation>{endpoint} não está protegido (http), portanto outras pessoas na rede poderiam ler o token de acesso.</translation>
    </message>
    <message>
        <source>{engine} on {device}, {sequences} at once</source>
        <translation>{engine} em {device}, {sequences} por vez</translation>
    </message>
    <message>
        <source>{entries} entries, including harmony&apos;s special tokens</source>
        <translation>{entries} entradas, incluindo os tokens especiais de harmony</translation>
    </message>
    <message>
        <source>{file} ({size})</source>
        <translation>{file} ({size})</translation>
    </message>
    <message>
        <source>{file} belongs to a download that has not finished, or whose file was not the right one.</source>
        <translation>{file} pertence a um download que não terminou, ou cujo arquivo não era o certo.</translation>
    </message>
    <message>
        <source>{file} can be read in more than one way.</source>
        <translation>{file} pode ser lido de mais de uma maneira.</translation>
    </message>
    <message>
        <source>{file} can&apos;t be opened or created ({detail}).</source>
        <translation>{file} não pode ser aberto ou criado ({detail}).</translation>
    </message>
    <message>
        <source>{file} can&apos;t be opened with this key. (A file whose first bytes are damaged looks the same.)</source>
        <translation>{file} não pode ser aberto com esta chave. (Um arquivo com os primeiros bytes danificados tem o mesmo aspecto.)</translation>
    </message>
    <message>
        <source>{file} can&apos;t be read properly ({detail}).</source>
        <translation>{file} não pode ser lido corretamente ({detail}).</translation>
    </message>
    <message>
        <source>{file} can&apos;t be used: it was changed, or is incomplete.</source>
        <translation>{file} não pode ser usado: foi alterado, ou está incompleto.</translation>
    </message>
    <message>
        <source>{file} contains more than a pack of policies does.</source>
        <translation>{file} contém mais do que um pacote de políticas contém.</translation>
    </message>
    <message>
        <source>{file} contains no text.</source>
        <translation>{file} não contém texto.</translation>
    </message>
    <message>
        <source>{file} doesn&apos;t say clearly enough how to answer.</source>
        <translation>{file} não diz com clareza suficiente como responder.</translation>
    </message>
    <message>
        <source>{file} has changed since it was verified.</source>
        <translation>{file} mudou desde que foi conferido.</translation>
    </message>
    <message>
        <source>{file} has flags for {columns}, and the policy knows none of them.</source>
        <translation>{file} tem indicadores para {columns}, e a política não conhece nenhum deles.</translation>
    </message>
    <message>
        <source>{file} has more than one column that could be the expected label: {columns}.</source>
        <translation>{file} tem mais de uma coluna que poderia ser o rótulo esperado: {columns}.</translation>
    </message>
    <message>
        <source>{file} has more than {limit}.</source>
        <translation>{file} tem mais de {limit}.</translation>
    </message>
    <message>
        <source>{file} has no column beside the labels.</source>
        <translation>{file} não tem outra coluna além dos rótulos.</translation>
    </message>
    <message>
        <source>{file} has no policy.md, policy.txt, or single text file. Links are not followed.</source>
        <translation>{file} não tem policy.md, policy.txt nem um único arquivo de texto. Links não são seguidos.</translation>
    </message>
    <message>
        <source>{file} has schema {found}, and this version knows schemas up to {known}. Nothing in it was changed.</source>
        <translation>{file} tem o esquema {found}, e esta versão conhece esquemas até {known}. Nada foi alterado nele.</translation>
    </message>
    <message>
        <source>{file} has several texts, and none is called policy.md: {names}.</source>
        <translation>{file} tem vários textos, e nenhum se chama policy.md: {names}.</translation>
    </message>
    <message>
        <source>{file} has the sha256 {digest} instead of {expected}: it is downloaded again in blocks.</source>
        <translation>{file} tem o sha256 {digest} em vez de {expected}: é baixado novamente em blocos.</translation>
    </message>
    <message>
        <source>{file} has the sha256 {digest}, and {expected} was expected.</source>
        <translation>{file} tem o sha256 {digest}, e esperava-se {expected}.</translation>
    </message>
    <message>
        <source>{file} has the sha256 {found} at the hub and {expected} in the catalogue.</source>
        <translation>{file} tem o sha256 {found} no hub e {expected} no catálogo.</translation>
    </message>
    <message>
        <source>{file} has the texts {columns}, and not a label for each.</source>
        <translation>{file} tem os textos {columns}, e não um rótulo para cada um.</translation>
    </message>
    <message>
        <source>{file} has to be migrated to this version before it can be read, and it can&apos;t be written to.</source>
        <translation>{file} precisa ser migrado para esta versão antes de poder ser lido, e não se pode gravar nele.</translation>
    </message>
    <message>
        <source>{file} has {found} bytes at the hub and {expected} in the catalogue.</source>
        <translation>{file} tem {found} bytes no hub e {expected} no catálogo.</translation>
    </message>
    <message>
        <source>{file} has {size}; a policy has at most {limit}.</source>
        <translation>{file} tem {size}; uma política tem no máximo {limit}.</translation>
    </message>
    <message>
        <source>{file} holds decisions of {reviewer}, maybe on another batch.</source>
        <translation>{file} contém decisões de {reviewer}, talvez sobre outro lote.</translation>
    </message>
    <message>
        <source>{file} holds no labels.</source>
        <translation>{file} não contém rótulos.</translation>
    </message>
    <message>
        <source>{file} holds somebody&apos;s labels, not an exercise.</source>
        <translation>{file} contém os rótulos de alguém, não um exercício.</translation>
    </message>
    <message>
        <source>{file} holds the labels of {people}.</source>
        <translation>{file} contém os rótulos de {people}.</translation>
    </message>
    <message>
        <source>{file} is damaged ({name}).</source>
        <translation>{file} está danificado ({name}).</translation>
    </message>
    <message>
        <source>{file} is damaged or encrypted: {reason}.</source>
        <translation>{file} está danificado ou criptografado: {reason}.</translation>
    </message>
    <message>
        <source>{file} is encrypted and no key was given. (A file whose first bytes are damaged looks the same.)</source>
        <translation>{file} está criptografado e não foi fornecida nenhuma chave. (Um arquivo com os primeiros bytes danificados tem o mesmo aspecto.)</translation>
    </message>
    <message>
        <source>{file} is in the models folder.</source>
        <translation>{file} está na pasta dos modelos.</translation>
    </message>
    <message>
        <source>{file} is not a case that Plumbline has exported.</source>
        <translation>{file} não é um caso exportado pelo Plumbline.</translation>
    </message>
    <message>
        <source>{file} is not a history of Plumbline. Nothing in it was changed.</source>
        <translation>{file} não é um histórico do Plumbline. Nada foi alterado nele.</translation>
    </message>
    <message>
        <source>{file} is not a zip file.</source>
        <translation>{file} não é um arquivo ZIP.</translation>
    </message>
    <message>
        <source>{file} is not an exercise.</source>
        <translation>{file} não é um exercício.</translation>
    </message>
    <message>
        <source>{file} is not there, or no longer has its {size} bytes.</source>
        <translation>{file} não está lá, ou já não tem os seus {size} bytes.</translation>
    </message>
    <message>
        <source>{file} is not there.</source>
        <translation>{file} não está lá.</translation>
    </message>
    <message>
        <source>{file} is not there. {installed}</source>
        <translation>{file} não está lá. {installed}</translation>
    </message>
    <message>
        <source>{file} may ask the model for this answer, but doesn&apos;t say so clearly.</source>
        <translation>{file} talvez peça esta resposta ao modelo, mas não diz isso com clareza.</translation>
    </message>
    <message>
        <source>{file} no longer has its {size} bytes.</source>
        <translation>{file} já não tem os seus {size} bytes.</translation>
    </message>
    <message>
        <source>{file} was kept as the golden set {golden}.</source>
        <translation>{file} foi guardado como o conjunto de referência {golden}.</translation>
    </message>
    <message>
        <source>{file} was made by another version of Plumbline.</source>
        <translation>{file} foi feito por outra versão do Plumbline.</translation>
    </message>
    <message>
        <source>{file} was made with another exercise, or with another version of this one.</source>
        <translation>{file} foi feito com outro exercício, ou com outra versão deste.</translation>
    </message>
    <message>
        <source>{file} was not made by Plumbline for this, by a newer version, or it was changed.</source>
        <translation>{file} não foi feito pelo Plumbline para isto, é de uma versão mais nova ou foi alterado.</translation>
    </message>
    <message>
        <source>{file} was opened, but what is in it does not fit here, or it is of a newer version.</source>
        <translation>{file} foi aberto, mas o que ele contém não se encaixa aqui ou é de uma versão mais nova.</translation>
    </message>
    <message>
        <source>{file} would be overwritten. Nothing was exported.</source>
        <translation>{file} seria substituído. Nada foi exportado.</translation>
    </message>
    <message>
        <source>{file}, line {line}, column {column}: {reason}.</source>
        <translation>{file}, linha {line}, coluna {column}: {reason}.</translation>
    </message>
    <message>
        <source>{file}, or the folder that it is in, can&apos;t be written to.</source>
        <translation>Não é possível gravar em {file}, ou na pasta em que se encontra.</translation>
    </message>
    <message>
        <source>{file}: no sha256 is known, so the model will be marked as unverified.</source>
        <translation>{file}: nenhum sha256 é conhecido, por isso o modelo será marcado como não conferido.</translation>
    </message>
    <message>
        <source>{file}: {detail}</source>
        <translation>{file}: {detail}</translation>
    </message>
    <message>
        <source>{file}: {message}</source>
        <translation>{file}: {message}</translation>
    </message>
    <message>
        <source>{file}: {problem}</source>
        <translation>{file}: {problem}</translation>
    </message>
    <message>
        <source>{file}: {reason}</source>
        <translation>{file}: {reason}</translation>
    </message>
    <message>
        <source>{file}: {reason}.</source>
        <translation>{file}: {reason}.</translation>
    </message>
    <message>
        <source>{first} and {second} are right on the same {right} of {total} items: nothing tells them apart here.</source>
        <translation>{first} e {second} acertam os mesmos {right} de {total} itens: nada os distingue aqui.</translation>
    </message>
    <message>
        <source>{first} and {second} have no columns that go together.</source>
        <translation>{first} e {second} não têm colunas que combinem.</translation>
    </message>
    <message>
        <source>{first} and {second} have no labelled item in common, so they can&apos;t be compared.</source>
        <translation>{first} e {second} não têm nenhum item rotulado em comum, por isso não podem ser comparados.</translation>
    </message>
    <message>
        <source>{first} has one column.</source>
        <translation>{first} tem uma só coluna.</translation>
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
        <translation>{flag}: F1 {f1}, precisão {precision}, revocação {recall}, {raised} sinalizados de {known} conhecidos</translation>
    </message>
    <message>
        <source>{folder} has more than {most} GGUF files.</source>
        <translation>{folder} tem mais de {most} arquivos GGUF.</translation>
    </message>
    <message>
        <source>{folder} has no GGUF files.</source>
        <translation>{folder} não tem arquivos GGUF.</translation>
    </message>
    <message>
        <source>{folder} has no GGUF files; it was searched {depth} levels deep.</source>
        <translation>{folder} não tem arquivos GGUF; a busca foi até {depth} níveis de profundidade.</translation>
    </message>
    <message>
        <source>{folder} is full of older folders.</source>
        <translation>{folder} está cheia de pastas mais antigas.</translation>
    </message>
    <message>
        <source>{folder} would be overwritten. Nothing was copied.</source>
        <translation>{folder} seria substituída. Nada foi copiado.</translation>
    </message>
    <message>
        <source>{folder} would be overwritten. Nothing was exported.</source>
        <translation>{folder} seria substituída. Nada foi exportado.</translation>
    </message>
    <message>
        <source>{folder}: {reason}.</source>
        <translation>{folder}: {reason}.</translation>
    </message>
    <message>
        <source>{folder}: {reason}. {needed} were still to be written.</source>
        <translation>{folder}: {reason}. Ainda faltava gravar {needed}.</translation>
    </message>
    <message numerus="yes">
        <source>{form}, {n} labels</source>
        <translation>
            <numerusform>{form}, {n} rótulo</numerusform>
            <numerusform>{form}, {n} rótulos</numerusform>
        </translation>
    </message>
    <message>
        <source>{hits} of {all}</source>
        <translation>{hits} de {all}</translation>
    </message>
    <message>
        <source>{host} answered for {what} in an unknown form ({error}).</source>
        <translation>{host} respondeu a {what} em uma forma desconhecida ({error}).</translation>
    </message>
    <message>
        <source>{host} answered with the error {status} for {what}.</source>
        <translation>{host} respondeu com o erro {status} a {what}.</translation>
    </message>
    <message>
        <source>{host} answered with the status {status} for {what}.</source>
        <translation>{host} respondeu com o estado {status} a {what}.</translation>
    </message>
    <message>
        <source>{host} answered with the status {status}.</source>
        <translation>{host} respondeu com o estado {status}.</translation>
    </message>
    <message>
        <source>{host} can&apos;t be reached, or the connection broke ({reason}).</source>
        <translation>{host} está inacessível, ou a conexão caiu ({reason}).</translation>
    </message>
    <message>
        <source>{host} compresses the file, though that was not asked for.</source>
        <translation>{host} compacta o arquivo, embora isso não tenha sido pedido.</translation>
    </message>
    <message>
        <source>{host} did not name a version.</source>
        <translation>{host} não informou uma versão.</translation>
    </message>
    <message>
        <source>{host} does not accept the token that was sent for {what}.</source>
        <translation>{host} não aceita o token de acesso enviado para {what}.</translation>
    </message>
    <message>
        <source>{host} does not have the file {what}.</source>
        <translation>{host} não tem o arquivo {what}.</translation>
    </message>
    <message>
        <source>{host} does not have the repository of {what}.</source>
        <translation>{host} não tem o repositório de {what}.</translation>
    </message>
    <message>
        <source>{host} does not have this revision of {what}.</source>
        <translation>{host} não tem esta revisão de {what}.</translation>
    </message>
    <message>
        <source>{host} does not have {what}.</source>
        <translation>{host} não tem {what}.</translation>
    </message>
    <message>
        <source>{host} gives {what} only to people who are signed in, or it does not exist.</source>
        <translation>{host} só fornece {what} a quem entrou com uma conta, ou não existe.</translation>
    </message>
    <message>
        <source>{host} has not published a release of Plumbline.</source>
        <translation>{host} não publicou nenhuma versão do Plumbline.</translation>
    </message>
    <message>
        <source>{host} has received too many requests from this network.</source>
        <translation>{host} recebeu solicitações demais desta rede.</translation>
    </message>
    <message>
        <source>{host} redirects from https to an unprotected address.</source>
        <translation>{host} redireciona de https para um endereço desprotegido.</translation>
    </message>
    <message>
        <source>{host} redirects to something that is not an address.</source>
        <translation>{host} redireciona para algo que não é um endereço.</translation>
    </message>
    <message>
        <source>{host} redirects without end.</source>
        <translation>{host} redireciona sem fim.</translation>
    </message>
    <message>
        <source>{host} refuses access to {what}.</source>
        <translation>{host} recusa o acesso a {what}.</translation>
    </message>
    <message>
        <source>{host} sent other bytes than were asked for.</source>
        <translation>{host} enviou bytes diferentes dos pedidos.</translation>
    </message>
    <message>
        <source>{kind}. Detected in the policy&apos;s text.</source>
        <translation>{kind}. Detectado no texto da política.</translation>
    </message>
    <message>
        <source>{kind}. Set explicitly.</source>
        <translation>{kind}. Definido explicitamente.</translation>
    </message>
    <message>
        <source>{model} (practice, not for decisions)</source>
        <translation>{model} (prática, não serve para decidir)</translation>
    </message>
    <message>
        <source>{model} (published)</source>
        <translation>{model} (publicado)</translation>
    </message>
    <message>
        <source>{model} does not need to be downloaded.</source>
        <translation>{model} não precisa ser baixado.</translation>
    </message>
    <message>
        <source>{model} is neither installed nor being downloaded.</source>
        <translation>{model} não está instalado nem sendo baixado.</translation>
    </message>
    <message>
        <source>{model} is not installed.</source>
        <translation>{model} não está instalado.</translation>
    </message>
    <message>
        <source>{model} is not installed. {installed}</source>
        <translation>{model} não está instalado. {installed}</translation>
    </message>
    <message>
        <source>{model}, {quantization}, from {repository}.</source>
        <translation>{model}, {quantization}, de {repository}.</translation>
    </message>
    <message>
        <source>{model}: {reason}</source>
        <translation>{model}: {reason}</translation>
    </message>
    <message>
        <source>{name} ({column})</source>
        <translation>{name} ({column})</translation>
    </message>
    <message numerus="yes">
        <source>{name} and {n} more</source>
        <translation>
            <numerusform>{name} e mais {n}</numerusform>
            <numerusform>{name} e mais {n}</numerusform>
        </translation>
    </message>
    <message>
        <source>{name}, version {number}</source>
        <translation>{name}, versão {number}</translation>
    </message>
    <message>
        <source>{name}, {policy}</source>
        <translation>{name}, {policy}</translation>
    </message>
    <message>
        <source>{name}: {given}</source>
        <translation>{name}: {given}</translation>
    </message>
    <message>
        <source>{needed} more are needed in {folder}, and {free} are free.</source>
        <translation>Faltam {needed} em {folder}, onde há {free} livres.</translation>
    </message>
    <message>
        <source>{number}. {name}</source>
        <translation>{number}. {name}</translation>
    </message>
    <message numerus="yes">
        <source>{n} answers reached the limit of {limit} tokens.</source>
        <translation>
            <numerusform>{n} resposta atingiu o limite de {limit} tokens.</numerusform>
            <numerusform>{n} respostas atingiram o limite de {limit} tokens.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} bytes could not be decoded; each is shown as �.</source>
        <translation>
            <numerusform>{n} byte não pôde ser decodificado e aparece como �.</numerusform>
            <numerusform>{n} bytes não puderam ser decodificados; cada um aparece como �.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} decisions differ from what was expected</source>
        <translation>
            <numerusform>{n} decisão difere da esperada</numerusform>
            <numerusform>{n} decisões diferem das esperadas</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} formulas have no stored value, so their cells are read as empty. Open the workbook in a spreadsheet program and save it.</source>
        <translation>
            <numerusform>{n} fórmula não tem valor armazenado, por isso sua célula é lida como vazia. Abra a pasta de trabalho em um programa de planilhas e salve-a.</numerusform>
            <numerusform>{n} fórmulas não têm valor armazenado, por isso suas células são lidas como vazias. Abra a pasta de trabalho em um programa de planilhas e salve-a.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} halves of surrogate pairs, which are not characters, are shown as �.</source>
        <translation>
            <numerusform>{n} metade de um par substituto, que não é um caractere, aparece como �.</numerusform>
            <numerusform>{n} metades de pares substitutos, que não são caracteres, aparecem como �.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} hours</source>
        <translation>
            <numerusform>{n} hora</numerusform>
            <numerusform>{n} horas</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} items are labelled “{label}”, for which the policy has no decision.</source>
        <translation>
            <numerusform>{n} item tem o rótulo “{label}”, para o qual a política não tem decisão.</numerusform>
            <numerusform>{n} itens têm o rótulo “{label}”, para o qual a política não tem decisão.</numerusform>
        </translation>
    </message>
    <message>
        <source>{n} items reached a limit: {reasoning} that of {budget} tokens of reasoning, {answer} that of {limit} tokens of an answer.</source>
        <translation>{n} itens atingiram um limite: {reasoning} o de {budget} tokens de raciocínio, {answer} o de {limit} tokens de resposta.</translation>
    </message>
    <message numerus="yes">
        <source>{n} items reached the limit of {limit} tokens of reasoning.</source>
        <translation>
            <numerusform>{n} item atingiu o limite de {limit} tokens de raciocínio.</numerusform>
            <numerusform>{n} itens atingiram o limite de {limit} tokens de raciocínio.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} items were judged again at medium effort, and {high} of them at high effort.</source>
        <translation>
            <numerusform>{n} item foi julgado de novo com esforço médio, e {high} com esforço alto.</numerusform>
            <numerusform>{n} itens foram julgados de novo com esforço médio, e {high} deles com esforço alto.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} items were judged again at medium effort.</source>
        <translation>
            <numerusform>{n} item foi julgado de novo com esforço médio.</numerusform>
            <numerusform>{n} itens foram julgados de novo com esforço médio.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} items.</source>
        <translation>
            <numerusform>{n} item.</numerusform>
            <numerusform>{n} itens.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} minutes</source>
        <translation>
            <numerusform>{n} minuto</numerusform>
            <numerusform>{n} minutos</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} more</source>
        <translation>
            <numerusform>mais {n}</numerusform>
            <numerusform>mais {n}</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} more objects</source>
        <translation>
            <numerusform>mais {n} objeto</numerusform>
            <numerusform>mais {n} objetos</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} more records are missing or were changed.</source>
        <translation>
            <numerusform>Falta ou foi alterado mais {n} registro.</numerusform>
            <numerusform>Faltam ou foram alterados mais {n} registros.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} more rows of {table} do so, too.</source>
        <translation>
            <numerusform>Mais {n} linha de {table} está na mesma situação.</numerusform>
            <numerusform>Mais {n} linhas de {table} estão na mesma situação.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} of the labels of {person} are of texts that are not in the exercise.</source>
        <translation>
            <numerusform>{n} dos rótulos de {person} é de um texto que não está no exercício.</numerusform>
            <numerusform>{n} dos rótulos de {person} são de textos que não estão no exercício.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} of the runs that this search names are no longer in the history.</source>
        <translation>
            <numerusform>{n} das verificações indicadas nesta pesquisa já não está no histórico.</numerusform>
            <numerusform>{n} das verificações indicadas nesta pesquisa já não estão no histórico.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} of these files are exercises.</source>
        <translation>
            <numerusform>{n} destes arquivos é um exercício.</numerusform>
            <numerusform>{n} destes arquivos são exercícios.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} parts of the document can&apos;t be read, so it is not judged as a whole. Take each page as an item instead.</source>
        <translation>
            <numerusform>{n} parte do documento não pode ser lida, por isso ele não é julgado como um todo. Use antes cada página como item.</numerusform>
            <numerusform>{n} partes do documento não podem ser lidas, por isso ele não é julgado como um todo. Use antes cada página como item.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} records are not posts: likes, follows, reposts, the profile.</source>
        <translation>
            <numerusform>{n} registro não é uma publicação: uma curtida, um seguimento, um compartilhamento ou o perfil.</numerusform>
            <numerusform>{n} registros não são publicações: curtidas, seguimentos, compartilhamentos, o perfil.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} requests are waiting for the model already.</source>
        <translation>
            <numerusform>{n} solicitação já está esperando pelo modelo.</numerusform>
            <numerusform>{n} solicitações já estão esperando pelo modelo.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} seconds</source>
        <translation>
            <numerusform>{n} segundo</numerusform>
            <numerusform>{n} segundos</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} texts are on no curve: they were undetermined or escalated, or no single word decided.</source>
        <translation>
            <numerusform>{n} texto não está em nenhuma curva: foi indeterminado ou encaminhado, ou nenhuma palavra sozinha decidiu.</numerusform>
            <numerusform>{n} textos não estão em nenhuma curva: foram indeterminados ou encaminhados, ou nenhuma palavra sozinha decidiu.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} texts have contradictory labels; they are in no figure.</source>
        <translation>
            <numerusform>{n} texto tem rótulos contraditórios; não entra em nenhum número.</numerusform>
            <numerusform>{n} textos têm rótulos contraditórios; não entram em nenhum número.</numerusform>
        </translation>
    </message>
    <message>
        <source>{other} and {name} can&apos;t both be kept in one folder.</source>
        <translation>{other} e {name} não podem ficar na mesma pasta.</translation>
    </message>
    <message>
        <source>{outer}, {inner}</source>
        <translation>{outer}, {inner}</translation>
    </message>
    <message>
        <source>{path} does not exist or can&apos;t be read.</source>
        <translation>{path} não existe ou não pode ser lido.</translation>
    </message>
    <message>
        <source>{person} is in two files with different decisions. Are they two people with the same name?</source>
        <translation>{person} está em dois arquivos com decisões diferentes. São duas pessoas com o mesmo nome?</translation>
    </message>
    <message numerus="yes">
        <source>{person}: {n} texts left</source>
        <translation>
            <numerusform>{person}: falta {n} texto</numerusform>
            <numerusform>{person}: faltam {n} textos</numerusform>
        </translation>
    </message>
    <message>
        <source>{place}: {reason}</source>
        <translation>{place}: {reason}</translation>
    </message>
    <message>
        <source>{place}: {reason}.</source>
        <translation>{place}: {reason}.</translation>
    </message>
    <message>
        <source>{policies}, together</source>
        <translation>{policies}, em conjunto</translation>
    </message>
    <message>
        <source>{policy} ({hash})</source>
        <translation>{policy} ({hash})</translation>
    </message>
    <message>
        <source>{policy} in {column}</source>
        <translation>{policy} em {column}</translation>
    </message>
    <message>
        <source>{policy} · {name}, version {number}</source>
        <translation>{policy} · {name}, versão {number}</translation>
    </message>
    <message>
        <source>{reasoning} tokens of reasoning, {answer} of the answer</source>
        <translation>{reasoning} tokens de raciocínio, {answer} de resposta</translation>
    </message>
    <message>
        <source>{reason} (line {line}, column {column})</source>
        <translation>{reason} (linha {line}, coluna {column})</translation>
    </message>
    <message>
        <source>{reason} Trying again in {wait}.</source>
        <translation>{reason} Nova tentativa em {wait}.</translation>
    </message>
    <message>
        <source>{reason}.</source>
        <translation>{reason}.</translation>
    </message>
    <message>
        <source>{refused}: violates; {allowed}: allowed</source>
        <translation>{refused}: viola; {allowed}: permitido</translation>
    </message>
    <message>
        <source>{refused}: violates; {allowed}: allowed; {escalated}: a person decides</source>
        <translation>{refused}: viola; {allowed}: permitido; {escalated}: uma pessoa decide</translation>
    </message>
    <message>
        <source>{repository} has changed from {old} to {new} since this download began.</source>
        <translation>{repository} mudou de {old} para {new} desde que este download começou.</translation>
    </message>
    <message>
        <source>{repository} has no GGUF file.</source>
        <translation>{repository} não tem arquivo GGUF.</translation>
    </message>
    <message>
        <source>{repository} has no model that matches {text}. It has {models}.</source>
        <translation>{repository} não tem um modelo que corresponda a {text}. Tem {models}.</translation>
    </message>
    <message>
        <source>{repository} has several models: {models}.</source>
        <translation>{repository} tem vários modelos: {models}.</translation>
    </message>
    <message>
        <source>{repository} has {files} of the {parts} parts of {file}.</source>
        <translation>{repository} tem {files} das {parts} partes de {file}.</translation>
    </message>
    <message>
        <source>{right} of {known} known items judged correctly</source>
        <translation>{right} de {known} itens conhecidos julgados corretamente</translation>
    </message>
    <message>
        <source>{server} can&apos;t be used</source>
        <translation>{server} não pode ser usado</translation>
    </message>
    <message>
        <source>{server} takes prompts as text alone and makes control tokens of what looks like them, so that a text could imitate the program&apos;s own messages and decide its own verdict.</source>
        <translation>{server} aceita prompts apenas como texto e transforma em tokens de controle o que se parece com eles, de modo que um texto poderia imitar as mensagens do programa e decidir o próprio veredito.</translation>
    </message>
    <message>
        <source>{source} · {place}</source>
        <translation>{source} · {place}</translation>
    </message>
    <message>
        <source>{text} is not a name: it takes lower-case letters, digits, dots and hyphens.</source>
        <translation>{text} não é um nome: são aceitos letras minúsculas, dígitos, pontos e hifens.</translation>
    </message>
    <message>
        <source>{title} has no variant “{wanted}”.</source>
        <translation>{title} não tem a variante “{wanted}”.</translation>
    </message>
    <message>
        <source>{title} · version {number}</source>
        <translation>{title} · versão {number}</translation>
    </message>
    <message>
        <source>{title}. {message}</source>
        <translation>{title}. {message}</translation>
    </message>
    <message>
        <source>{title}: {about}</source>
        <translation>{title}: {about}</translation>
    </message>
    <message>
        <source>{total}, of them judged {done}; skipped: {skipped}</source>
        <translation>{total}, dos quais julgados {done}; ignorados: {skipped}</translation>
    </message>
    <message>
        <source>{unfinished}.</source>
        <translation>{unfinished}.</translation>
    </message>
    <message>
        <source>{what} is not text.</source>
        <translation>{what} não é texto.</translation>
    </message>
    <message>
        <source>{what} is not the file that this download began with: {reason}.</source>
        <translation>{what} não é o arquivo com que este download começou: {reason}.</translation>
    </message>
    <message>
        <source>{what} is {length} bytes long; the limit is {most}.</source>
        <translation>{what} tem {length} bytes; o limite é {most}.</translation>
    </message>
    <message>
        <source>{what} needs about {needed} GiB; {available} GiB are available.</source>
        <translation>{what} precisa de cerca de {needed} GiB; há {available} GiB disponíveis.</translation>
    </message>
    <message>
        <source>{what}: {first} → {second}</source>
        <translation>{what}: {first} → {second}</translation>
    </message>
    <message>
        <source>“{address}” is not an http or https address.</source>
        <translation>“{address}” não é um endereço http ou https.</translation>
    </message>
    <message>
        <source>“{choice}” is not one of {choices}.</source>
        <translation>“{choice}” não é nenhum destes: {choices}.</translation>
    </message>
    <message>
        <source>“{column}”</source>
        <translation>“{column}”</translation>
    </message>
    <message>
        <source>“{column}” has the labels, found by its contents.</source>
        <translation>“{column}” contém os rótulos, reconhecida pelo conteúdo.</translation>
    </message>
    <message>
        <source>“{column}” has the texts, found as the longest column.</source>
        <translation>“{column}” contém os textos, reconhecida como a coluna mais longa.</translation>
    </message>
    <message>
        <source>“{column}” holds other numbers than 0 and 1, so that none of them says what is allowed. Write the policy&apos;s labels in their place.</source>
        <translation>“{column}” contém números diferentes de 0 e 1, de modo que nenhum deles diz o que é permitido. Escreva no lugar deles os rótulos da política.</translation>
    </message>
    <message>
        <source>“{column}” was written by a model: it is not what people expect, and was left out.</source>
        <translation>“{column}” foi escrita por um modelo: não é o que as pessoas esperam, e ficou de fora.</translation>
    </message>
    <message>
        <source>“{decision}” overturns nothing.</source>
        <translation>“{decision}” não reverte nada.</translation>
    </message>
    <message>
        <source>“{device}” is not available. The devices of this machine: {devices}.</source>
        <translation>“{device}” não está disponível. Os dispositivos deste computador: {devices}.</translation>
    </message>
    <message>
        <source>“{endpoint}” is neither an http or https address nor a folder.</source>
        <translation>“{endpoint}” não é um endereço http ou https nem uma pasta.</translation>
    </message>
    <message>
        <source>“{field}” is not read: the content was found elsewhere in the file.</source>
        <translation>“{field}” não é lido: o conteúdo foi encontrado em outro ponto do arquivo.</translation>
    </message>
    <message>
        <source>“{file}” can&apos;t be read. {why}</source>
        <translation>“{file}” não pode ser lido. {why}</translation>
    </message>
    <message>
        <source>“{file}” can&apos;t be used. {why}</source>
        <translation>“{file}” não pode ser usado. {why}</translation>
    </message>
    <message>
        <source>“{file}” has no column {columns} to show as context. It has: {names}.</source>
        <translation>“{file}” não tem coluna {columns} para mostrar como contexto. Tem: {names}.</translation>
    </message>
    <message numerus="yes">
        <source>“{file}” has {n} bytes and needs at least {needed}.</source>
        <translation>
            <numerusform>“{file}” tem {n} byte e precisa de pelo menos {needed}.</numerusform>
            <numerusform>“{file}” tem {n} bytes e precisa de pelo menos {needed}.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>“{file}” is part {number} of {count}, but {n} files were found.</source>
        <translation>
            <numerusform>“{file}” é a parte {number} de {count}, mas foi encontrado {n} arquivo.</numerusform>
            <numerusform>“{file}” é a parte {number} de {count}, mas foram encontrados {n} arquivos.</numerusform>
        </translation>
    </message>
    <message>
        <source>“{file}” looks like an export of messages ({format}) and is read as such. It could be read as {other} too.</source>
        <translation>“{file}” parece uma exportação de mensagens ({format}) e é lido como tal. Também poderia ser lido como {other}.</translation>
    </message>
    <message>
        <source>“{file}”: {reason}, after {done}.</source>
        <translation>“{file}”: {reason}, depois de {done}.</translation>
    </message>
    <message>
        <source>“{file}”: {reason}.</source>
        <translation>“{file}”: {reason}.</translation>
    </message>
    <message>
        <source>“{folder}” is not a folder.</source>
        <translation>“{folder}” não é uma pasta.</translation>
    </message>
    <message>
        <source>“{folder}” is watched, so it can&apos;t get the verdicts too.</source>
        <translation>“{folder}” é monitorada, por isso não pode receber também os vereditos.</translation>
    </message>
    <message>
        <source>“{golden}” was not found.</source>
        <translation>“{golden}” não foi encontrado.</translation>
    </message>
    <message>
        <source>“{inner}” is inside “{outer}”.</source>
        <translation>“{inner}” está dentro de “{outer}”.</translation>
    </message>
    <message>
        <source>“{key}” can&apos;t be {value}, which is not valid Unicode text.</source>
        <translation>“{key}” não pode ser {value}, que não é texto Unicode válido.</translation>
    </message>
    <message>
        <source>“{key}” in {file} has to be a table.</source>
        <translation>“{key}” em {file} tem de ser uma tabela.</translation>
    </message>
    <message>
        <source>“{key}” in {file} has to be text.</source>
        <translation>“{key}” em {file} tem de ser texto.</translation>
    </message>
    <message>
        <source>“{key}” in {file} has to be true or false.</source>
        <translation>“{key}” em {file} tem de ser true ou false.</translation>
    </message>
    <message>
        <source>“{key}” in {table} has to be a list of tables.</source>
        <translation>“{key}” em {table} tem de ser uma lista de tabelas.</translation>
    </message>
    <message>
        <source>“{key}” in {table} has to be a list of texts.</source>
        <translation>“{key}” em {table} tem de ser uma lista de textos.</translation>
    </message>
    <message>
        <source>“{key}” in {table} has to be a whole number.</source>
        <translation>“{key}” em {table} tem de ser um número inteiro.</translation>
    </message>
    <message>
        <source>“{key}” in {table} has to be text.</source>
        <translation>“{key}” em {table} tem de ser texto.</translation>
    </message>
    <message>
        <source>“{key}” in {table} has to be true or false.</source>
        <translation>“{key}” em {table} tem de ser true ou false.</translation>
    </message>
    <message>
        <source>“{key}” is missing in {table}.</source>
        <translation>Falta “{key}” em {table}.</translation>
    </message>
    <message>
        <source>“{key}” must be a number, not {value}.</source>
        <translation>“{key}” deve ser um número, e não {value}.</translation>
    </message>
    <message>
        <source>“{key}” must be a text in quotation marks, not {value}.</source>
        <translation>“{key}” deve ser um texto entre aspas, e não {value}.</translation>
    </message>
    <message>
        <source>“{key}” must be a whole number, not {value}.</source>
        <translation>“{key}” deve ser um número inteiro, e não {value}.</translation>
    </message>
    <message>
        <source>“{key}” must be between {least} and {most}, not {value}.</source>
        <translation>“{key}” deve estar entre {least} e {most}, e não ser {value}.</translation>
    </message>
    <message>
        <source>“{key}” must be true or false, not {value}.</source>
        <translation>“{key}” deve ser true ou false, e não {value}.</translation>
    </message>
    <message>
        <source>“{key}” must be {choices}, not {value}.</source>
        <translation>“{key}” deve ser {choices}, e não {value}.</translation>
    </message>
    <message>
        <source>“{label}” and “{other}” are hard to tell apart. Rename one of them.</source>
        <translation>“{label}” e “{other}” são difíceis de distinguir. Mude o nome de um deles.</translation>
    </message>
    <message>
        <source>“{label}” is not an answer under this policy.</source>
        <translation>“{label}” não é uma resposta com esta política.</translation>
    </message>
    <message>
        <source>“{model}” does not have the expected sha256, so it is not loaded.</source>
        <translation>“{model}” não tem o sha256 esperado, por isso não é carregado.</translation>
    </message>
    <message>
        <source>“{model}” does not have the tokens of gpt-oss and gpt-oss-safeguard.</source>
        <translation>“{model}” não tem os tokens do gpt-oss e do gpt-oss-safeguard.</translation>
    </message>
    <message>
        <source>“{model}” is not the file that the run was started with (sha256 {sha256}…).</source>
        <translation>“{model}” não é o arquivo com que a verificação começou (sha256 {sha256}…).</translation>
    </message>
    <message>
        <source>“{name}”</source>
        <translation>“{name}”</translation>
    </message>
    <message>
        <source>“{name}” can&apos;t be the name of a label, a field or an option.</source>
        <translation>“{name}” não pode ser o nome de um rótulo, de um campo ou de uma opção.</translation>
    </message>
    <message>
        <source>“{name}” contains / or @, which stand between policy, name and version.</source>
        <translation>“{name}” contém / ou @, que separam política, nome e versão.</translation>
    </message>
    <message>
        <source>“{name}” has characters that a name can&apos;t have.</source>
        <translation>“{name}” tem caracteres que um nome não pode ter.</translation>
    </message>
    <message>
        <source>“{name}” has no letter or digit.</source>
        <translation>“{name}” não tem letra nem algarismo.</translation>
    </message>
    <message>
        <source>“{name}” holds weights that are not numbers.</source>
        <translation>“{name}” contém pesos que não são números.</translation>
    </message>
    <message>
        <source>“{name}” is not known.</source>
        <translation>“{name}” não é conhecido.</translation>
    </message>
    <message>
        <source>“{name}” is shorter than its header says. The download was probably not finished.</source>
        <translation>“{name}” é menor do que seu cabeçalho diz. O download provavelmente não foi concluído.</translation>
    </message>
    <message>
        <source>“{policy}” asks for a number: {reading}.</source>
        <translation>“{policy}” pede um número: {reading}.</translation>
    </message>
    <message>
        <source>“{policy}” has no answer form that Plumbline knows, so the standard form is used: the decision, and why where it violates.</source>
        <translation>“{policy}” não tem uma forma de resposta que o Plumbline conheça, por isso é usada a forma padrão: a decisão e, onde há violação, o motivo.</translation>
    </message>
    <message>
        <source>“{policy}” has no answer form that Plumbline knows, so the standard form is used: the decision, then the rule ({rules}) and why.</source>
        <translation>“{policy}” não tem uma forma de resposta que o Plumbline conheça, por isso é usada a forma padrão: a decisão, depois a regra ({rules}) e o motivo.</translation>
    </message>
    <message>
        <source>“{policy}” has the golden sets {names}.</source>
        <translation>“{policy}” tem os conjuntos de referência {names}.</translation>
    </message>
    <message>
        <source>“{policy}” has {n} tokens. Examples of what violates it: {violating}; of what is allowed: {allowed}.</source>
        <translation>“{policy}” tem {n} tokens. Exemplos do que a viola: {violating}; do que é permitido: {allowed}.</translation>
    </message>
    <message numerus="yes">
        <source>“{policy}” in the shadow, on {compared} of {n} items: {same} the same, {other} different. It doesn&apos;t affect the result.</source>
        <translation>
            <numerusform>“{policy}” como versão sombra, em {compared} de {n} item: {same} iguais, {other} diferentes. Ela não influi no resultado.</numerusform>
            <numerusform>“{policy}” como versão sombra, em {compared} de {n} itens: {same} iguais, {other} diferentes. Ela não influi no resultado.</numerusform>
        </translation>
    </message>
    <message>
        <source>“{policy}” is answered in the standard form: the decision, and why where it violates.</source>
        <translation>“{policy}” é respondida na forma padrão: a decisão e, onde há violação, o motivo.</translation>
    </message>
    <message>
        <source>“{policy}” is answered in the standard form: the decision, then the rule ({rules}) and why.</source>
        <translation>“{policy}” é respondida na forma padrão: a decisão, depois a regra ({rules}) e o motivo.</translation>
    </message>
    <message>
        <source>“{policy}” is meant to prevail, but is not among the policies: {names}.</source>
        <translation>“{policy}” deve prevalecer, mas não está entre as políticas: {names}.</translation>
    </message>
    <message>
        <source>“{policy}” is neither a file or folder nor a name in the library.</source>
        <translation>“{policy}” não é um arquivo nem uma pasta, nem um nome da biblioteca.</translation>
    </message>
    <message>
        <source>“{policy}” states its own answer ({reading}).</source>
        <translation>“{policy}” indica a própria resposta ({reading}).</translation>
    </message>
    <message>
        <source>“{policy}” states its own answer, which is read as chosen ({reading}).</source>
        <translation>“{policy}” indica a própria resposta, que é lida conforme a escolha feita ({reading}).</translation>
    </message>
    <message>
        <source>“{policy}” was used from a folder or a file, and is not in the library.</source>
        <translation>“{policy}” foi usada de uma pasta ou de um arquivo, e não está na biblioteca.</translation>
    </message>
    <message>
        <source>“{reference}” is not the number of an evaluation.</source>
        <translation>“{reference}” não é o número de uma avaliação.</translation>
    </message>
    <message>
        <source>“{reference}” names no version, or more than one.</source>
        <translation>“{reference}” não designa nenhuma versão, ou designa mais de uma.</translation>
    </message>
    <message>
        <source>“{rule}” is mentioned but never defined. Define it, or correct the ID.</source>
        <translation>“{rule}” é mencionada mas nunca definida. Defina-a, ou corrija o ID.</translation>
    </message>
    <message>
        <source>“{shown}” is not the name of a text encoding.</source>
        <translation>“{shown}” não é o nome de uma codificação de texto.</translation>
    </message>
    <message>
        <source>“{text}” can&apos;t be used as the address of a server.</source>
        <translation>“{text}” não pode ser usado como endereço de um servidor.</translation>
    </message>
    <message>
        <source>“{title}” contains no text.</source>
        <translation>“{title}” não contém texto.</translation>
    </message>
    <message>
        <source>“{title}” doesn&apos;t say clearly enough how to answer.</source>
        <translation>“{title}” não diz com clareza suficiente como responder.</translation>
    </message>
    <message>
        <source>“{token}” looks like a control token of the prompt. It reaches the model as plain text and controls nothing.</source>
        <translation>“{token}” parece um token de controle do prompt. Chega ao modelo como texto simples e não controla nada.</translation>
    </message>
    <message>
        <source>“{value}” can&apos;t be the “{key}” of {table}.</source>
        <translation>“{value}” não pode ser “{key}” de {table}.</translation>
    </message>
    <message>
        <source>“{version}” is not the number of a version.</source>
        <translation>“{version}” não é o número de uma versão.</translation>
    </message>
    <message>
        <source>“{word}” leaves open when the rule does not apply. Say when it applies, and when it does not.</source>
        <translation>“{word}” deixa em aberto quando a regra não se aplica. Diga quando se aplica, e quando não se aplica.</translation>
    </message>
    <message>
        <source>“{written}” can&apos;t separate cells.</source>
        <translation>“{written}” não pode separar células.</translation>
    </message>
    <message>
        <source>For learning the program and for tests, not for decisions. It only spots listed words in short texts.</source>
        <translation>Para aprender a usar o programa e para testes, não para decisões. Só reconhece palavras listadas em textos curtos.</translation>
    </message>
    <message>
        <source>Half a gigabyte smaller: the parts outside of the experts are quantized further.</source>
        <translation>Meio gigabyte menor: as partes fora dos especialistas estão mais quantizadas.</translation>
    </message>
    <message>
        <source>It was trained for this program, from scratch, on text that this program&apos;s own generator wrote.</source>
        <translation>Foi treinado para este programa, do zero, com texto que o gerador do próprio programa escreveu.</translation>
    </message>
    <message>
        <source>The experts keep the format that they were trained in.</source>
        <translation>Os especialistas mantêm o formato em que foram treinados.</translation>
    </message>
    <message>
        <source>The experts keep the format that they were trained in. Three files, one model.</source>
        <translation>Os especialistas mantêm o formato em que foram treinados. Três arquivos, um só modelo.</translation>
    </message>
    <message>
        <source>The experts keep the format that they were trained in. Two files, one model.</source>
        <translation>Os especialistas mantêm o formato em que foram treinados. Dois arquivos, um só modelo.</translation>
    </message>
    <message>
        <source>The first choice: the experts keep the format that they were trained in.</source>
        <translation>A primeira escolha: os especialistas mantêm o formato em que foram treinados.</translation>
    </message>
    <message>
        <source>The general model that safeguard-120b was made from, for comparison.</source>
        <translation>O modelo geral de que o safeguard-120b foi feito, para comparação.</translation>
    </message>
    <message>
        <source>The general model that safeguard-20b was made from, for comparison.</source>
        <translation>O modelo geral de que o safeguard-20b foi feito, para comparação.</translation>
    </message>
    <message>
        <source>The large model: better on rules that interact. For workstations with 80 GB and more.</source>
        <translation>O modelo grande: melhor com regras que se combinam. Para estações de trabalho com 80 GB ou mais.</translation>
    </message>
    <message>
        <source>The model that Plumbline is made for, in the size for an ordinary computer. It labels content under a policy that you write.</source>
        <translation>O modelo para o qual o Plumbline é feito, no tamanho de um computador comum. Rotula conteúdos segundo uma política escrita por quem o usa.</translation>
    </message>
    <message>
        <source>Trying things out without a download.</source>
        <translation>Para experimentar sem download.</translation>
    </message>
    <message>
        <source>Use it in line with the law that applies to you.</source>
        <translation>Use-o de acordo com a lei que se aplica ao seu caso.</translation>
    </message>
    <message>
        <source>You may use, change and pass it on, with the licence text and its notices.</source>
        <translation>É permitido usá-lo, alterá-lo e passá-lo adiante, com o texto da licença e seus avisos.</translation>
    </message>
    <message>
        <source>download notes and model lists of several people, which agree on the newest revision and differ from an older one</source>
        <translation>notas de download e listas de modelos de várias pessoas, que coincidem na revisão mais recente e diferem de uma mais antiga</translation>
    </message>
    <message>
        <source>model lists of other programs</source>
        <translation>listas de modelos de outros programas</translation>
    </message>
    <message>
        <source>model lists of several other programs, which agree</source>
        <translation>listas de modelos de vários outros programas, que coincidem</translation>
    </message>
    <message>
        <source>public notes of people who downloaded it</source>
        <translation>notas públicas de pessoas que o baixaram</translation>
    </message>
</context>
<context>
    <name>Detail</name>
    <message>
        <source>All texts, here and wherever they are quoted, until Plumbline is closed</source>
        <translation>Todos os textos, aqui e onde quer que sejam citados, até o Plumbline ser fechado</translation>
    </message>
    <message>
        <source>Answers {name}</source>
        <translation>Responde a {name}</translation>
    </message>
    <message>
        <source>Answers {name}: {text}</source>
        <translation>Responde a {name}: {text}</translation>
    </message>
    <message>
        <source>CONTENT</source>
        <translation>CONTEÚDO</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>Choose a decision. The note is saved with it.</source>
        <translation>Escolha uma decisão. A nota é salva com ela.</translation>
    </message>
    <message>
        <source>Cited, but not in the policy: {rules}</source>
        <translation>Citadas, mas não estão na política: {rules}</translation>
    </message>
    <message>
        <source>Content</source>
        <translation>Conteúdo</translation>
    </message>
    <message>
        <source>Date in the source: {date}</source>
        <translation>Data na origem: {date}</translation>
    </message>
    <message>
        <source>Decide on several items?</source>
        <translation>Decidir sobre vários itens?</translation>
    </message>
    <message>
        <source>Decide on the item first. A golden set holds what people decided.</source>
        <translation>Decida primeiro sobre o item. Um conjunto de referência contém o que as pessoas decidiram.</translation>
    </message>
    <message>
        <source>Decide…</source>
        <translation>Decidir…</translation>
    </message>
    <message>
        <source>Decision</source>
        <translation>Decisão</translation>
    </message>
    <message numerus="yes">
        <source>Decision recorded on {n} items.</source>
        <translation>
            <numerusform>Decisão sobre {n} item registrada.</numerusform>
            <numerusform>Decisão sobre {n} itens registrada.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Decision undone on {n} items.</source>
        <translation>
            <numerusform>Decisão sobre {n} item desfeita.</numerusform>
            <numerusform>Decisão sobre {n} itens desfeita.</numerusform>
        </translation>
    </message>
    <message>
        <source>Effort: {effort} · date in the prompt: {date}</source>
        <translation>Esforço: {effort} · data no prompt: {date}</translation>
    </message>
    <message>
        <source>HOLD SPACE TO READ</source>
        <translation>SEGURE A BARRA DE ESPAÇO PARA LER</translation>
    </message>
    <message>
        <source>Hidden</source>
        <translation>Oculto</translation>
    </message>
    <message>
        <source>Hide</source>
        <translation>Ocultar</translation>
    </message>
    <message>
        <source>Hide texts</source>
        <translation>Ocultar textos</translation>
    </message>
    <message>
        <source>Hide the model&apos;s reasoning</source>
        <translation>Ocultar o raciocínio do modelo</translation>
    </message>
    <message>
        <source>Hide what the verdict depends on</source>
        <translation>Ocultar aquilo de que o veredito depende</translation>
    </message>
    <message>
        <source>How certain the model was at the word where it decided, given the reasoning it had just written. This is not a measured accuracy: Evaluate measures that on your own examples.</source>
        <translation>Quão certo o modelo estava na palavra em que decidiu, dado o raciocínio que acabara de escrever. Não é uma exatidão medida: a página Avaliar a mede com exemplos próprios.</translation>
    </message>
    <message>
        <source>ID in the source: {id}</source>
        <translation>ID na origem: {id}</translation>
    </message>
    <message>
        <source>Item</source>
        <translation>Item</translation>
    </message>
    <message>
        <source>Judged again where the probability of a violation is between {low} and {high} ({source})</source>
        <translation>Julgado de novo quando a probabilidade de violação está entre {low} e {high} ({source})</translation>
    </message>
    <message>
        <source>Judged again without limits: {verdict}, in run {run}, item {item}.</source>
        <translation>Julgado de novo sem limites: {verdict}, na verificação {run}, item {item}.</translation>
    </message>
    <message>
        <source>Label</source>
        <translation>Rótulo</translation>
    </message>
    <message>
        <source>Model certainty {value}</source>
        <translation>Certeza do modelo {value}</translation>
    </message>
    <message>
        <source>Model: {name}, on the team&apos;s server {address}; its weights are not known here</source>
        <translation>Modelo: {name}, no servidor da equipe {address}; os pesos dele não são conhecidos aqui</translation>
    </message>
    <message>
        <source>Model: {name}, sha256 {hash}</source>
        <translation>Modelo: {name}, sha256 {hash}</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>Avançar</translation>
    </message>
    <message>
        <source>No label</source>
        <translation>Sem rótulo</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Nota</translation>
    </message>
    <message>
        <source>Nothing was recorded: that is already the decision.</source>
        <translation>Nada foi registrado: isto já havia sido decidido.</translation>
    </message>
    <message>
        <source>Nothing was undone: there is a newer decision.</source>
        <translation>Nada foi desfeito: há uma decisão mais recente.</translation>
    </message>
    <message>
        <source>Open file</source>
        <translation>Abrir arquivo</translation>
    </message>
    <message>
        <source>PRESS SPACE OR CLICK TO READ</source>
        <translation>PRESSIONE ESPAÇO OU CLIQUE PARA LER</translation>
    </message>
    <message>
        <source>PRESS SPACE TO HIDE</source>
        <translation>PRESSIONE ESPAÇO PARA OCULTAR</translation>
    </message>
    <message>
        <source>Part {number}</source>
        <translation>Parte {number}</translation>
    </message>
    <message>
        <source>Part {number}, characters {start} to {end}: {verdict}</source>
        <translation>Parte {number}, caracteres {start} a {end}: {verdict}</translation>
    </message>
    <message>
        <source>Policy: {title}, sha256 {hash}</source>
        <translation>Política: {title}, sha256 {hash}</translation>
    </message>
    <message>
        <source>Previous</source>
        <translation>Anterior</translation>
    </message>
    <message>
        <source>REASONING, FOR REVIEWERS</source>
        <translation>RACIOCÍNIO, PARA QUEM REVISA</translation>
    </message>
    <message>
        <source>REVIEWS</source>
        <translation>DECISÕES</translation>
    </message>
    <message>
        <source>Raw answer: {answer}</source>
        <translation>Resposta bruta: {answer}</translation>
    </message>
    <message>
        <source>Reason, for the record</source>
        <translation>Motivo, para leitores futuros</translation>
    </message>
    <message>
        <source>Reasoning</source>
        <translation>Raciocínio</translation>
    </message>
    <message>
        <source>Reasoning budget {budget} · answer limit {limit} tokens</source>
        <translation>Orçamento de raciocínio {budget} · limite da resposta {limit} tokens</translation>
    </message>
    <message>
        <source>Record</source>
        <translation>Registrar</translation>
    </message>
    <message>
        <source>Rules cited: {rules}</source>
        <translation>Regras citadas: {rules}</translation>
    </message>
    <message>
        <source>Run {run}, item {item} · Plumbline {version} · recorded {when}</source>
        <translation>Verificação {run}, item {item} · Plumbline {version} · registrado em {when}</translation>
    </message>
    <message>
        <source>STEPS</source>
        <translation>ETAPAS</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Salvar</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>Mostrar</translation>
    </message>
    <message>
        <source>Show texts</source>
        <translation>Mostrar textos</translation>
    </message>
    <message>
        <source>Show the model&apos;s reasoning</source>
        <translation>Mostrar o raciocínio do modelo</translation>
    </message>
    <message>
        <source>Show what the verdict depends on</source>
        <translation>Mostrar aquilo de que o veredito depende</translation>
    </message>
    <message>
        <source>Shown to the model as context: {context}</source>
        <translation>Mostrado ao modelo como contexto: {context}</translation>
    </message>
    <message>
        <source>Source: {origin}</source>
        <translation>Origem: {origin}</translation>
    </message>
    <message>
        <source>Temperature {temperature} · top-p {top_p} · seed {seed}</source>
        <translation>Temperatura {temperature} · top-p {top_p} · semente {seed}</translation>
    </message>
    <message>
        <source>Text: sha256 {hash}</source>
        <translation>Texto: sha256 {hash}</translation>
    </message>
    <message>
        <source>This concerns the verdicts under “{policy}”.</source>
        <translation>Isto se refere aos vereditos segundo “{policy}”.</translation>
    </message>
    <message>
        <source>This text occurs more than once in the run. It was judged once, and each copy has the verdict.</source>
        <translation>Este texto aparece mais de uma vez na verificação. Foi julgado uma vez, e cada cópia tem o veredito.</translation>
    </message>
    <message>
        <source>Title: {text}</source>
        <translation>Título: {text}</translation>
    </message>
    <message>
        <source>Unnamed reviewer</source>
        <translation>Revisor sem nome</translation>
    </message>
    <message>
        <source>WHAT THE VERDICT DEPENDS ON</source>
        <translation>DE QUE O VEREDITO DEPENDE</translation>
    </message>
    <message>
        <source>WHY</source>
        <translation>POR QUÊ</translation>
    </message>
    <message>
        <source>Waiting for its verdict</source>
        <translation>À espera do veredito</translation>
    </message>
    <message>
        <source>What the verdict depends on</source>
        <translation>De que o veredito depende</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>Por quê</translation>
    </message>
    <message numerus="yes">
        <source>You agree with the model on {n} items. Those without a verdict are left out.</source>
        <translation>
            <numerusform>Concordância com o modelo em {n} item. Os que não têm veredito ficam de fora.</numerusform>
            <numerusform>Concordância com o modelo em {n} itens. Os que não têm veredito ficam de fora.</numerusform>
        </translation>
    </message>
    <message>
        <source>Your decision</source>
        <translation>A sua decisão</translation>
    </message>
    <message numerus="yes">
        <source>Your decision is recorded for {n} items.</source>
        <translation>
            <numerusform>A sua decisão é registrada para {n} item.</numerusform>
            <numerusform>A sua decisão é registrada para {n} itens.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>decided on {n} items at once</source>
        <translation>
            <numerusform>decidido sobre {n} item de uma vez</numerusform>
            <numerusform>decidido sobre {n} itens de uma vez</numerusform>
        </translation>
    </message>
    <message>
        <source>the cautious default</source>
        <translation>o padrão cauteloso</translation>
    </message>
    <message>
        <source>{engine} on {device}, {count} at once</source>
        <translation>{engine} em {device}, {count} de cada vez</translation>
    </message>
    <message>
        <source>{number}. {effort}: {verdict}. Judged again because {doubt}.</source>
        <translation>{number}. {effort}: {verdict}. Julgado de novo porque {doubt}.</translation>
    </message>
    <message>
        <source>{number}. {effort}: {verdict}. This one counts.</source>
        <translation>{number}. {effort}: {verdict}. É este que vale.</translation>
    </message>
    <message>
        <source>{rule} (not in the policy)</source>
        <translation>{rule} (não está na política)</translation>
    </message>
    <message>
        <source>{seconds} s · {tokens} tokens</source>
        <translation>{seconds} s · {tokens} tokens</translation>
    </message>
    <message>
        <source>{who}, {when}: decision undone</source>
        <translation>{who}, {when}: decisão desfeita</translation>
    </message>
    <message>
        <source>{who}, {when}: {verdict}</source>
        <translation>{who}, {when}: {verdict}</translation>
    </message>
</context>
<context>
    <name>Evaluate</name>
    <message>
        <source>Accuracy</source>
        <translation>Exatidão</translation>
    </message>
    <message>
        <source>Actual violations, %</source>
        <translation>Violações reais,%</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>Adicionar</translation>
    </message>
    <message>
        <source>Add example</source>
        <translation>Adicionar exemplo</translation>
    </message>
    <message>
        <source>Add example…</source>
        <translation>Adicionar exemplo…</translation>
    </message>
    <message>
        <source>Add your reviews</source>
        <translation>Adicionar as suas decisões</translation>
    </message>
    <message>
        <source>Agreement</source>
        <translation>Concordância</translation>
    </message>
    <message>
        <source>An evaluation checks examples whose correct verdict is known, and shows how often the verdict was correct. Compare versions of a policy, models and efforts side by side, and see which verdicts change.</source>
        <translation>Uma avaliação verifica exemplos cujo veredito correto é conhecido, e mostra com que frequência o veredito foi correto. Compare lado a lado versões de uma política, modelos e esforços, e veja que vereditos mudam.</translation>
    </message>
    <message>
        <source>Approximate items per second at full load.</source>
        <translation>Itens por segundo, aproximadamente, em carga plena.</translation>
    </message>
    <message>
        <source>At the effort Auto, items are judged at low effort first, and again where the model is not certain. How certain it must be is learned from these examples: as few second passes as reach the recall.</source>
        <translation>Com o esforço Automático, os itens são julgados primeiro com esforço baixo, e de novo onde o modelo não tiver certeza. Quão certo ele deve estar aprende-se com estes exemplos: tão poucas segundas passagens quanto a revocação permite.</translation>
    </message>
    <message>
        <source>Auto, at most</source>
        <translation>Automático, no máximo</translation>
    </message>
    <message>
        <source>Auto, by default</source>
        <translation>Automático, padrão</translation>
    </message>
    <message>
        <source>Auto, learned</source>
        <translation>Automático, aprendido</translation>
    </message>
    <message>
        <source>Auto, learned, on the other half</source>
        <translation>Automático, aprendido, na outra metade</translation>
    </message>
    <message>
        <source>CSV, for spreadsheets</source>
        <translation>CSV, para planilhas</translation>
    </message>
    <message>
        <source>Calibration</source>
        <translation>Calibração</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>Changed verdicts</source>
        <translation>Vereditos alterados</translation>
    </message>
    <message>
        <source>Also ask about all policies at once</source>
        <translation>Perguntar também sobre todas as políticas de uma vez</translation>
    </message>
    <message>
        <source>Classroom</source>
        <translation>Sala de aula</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fechar</translation>
    </message>
    <message>
        <source>Compare</source>
        <translation>Comparar</translation>
    </message>
    <message>
        <source>Compare selected row with</source>
        <translation>Comparar a linha selecionada com</translation>
    </message>
    <message>
        <source>Compare with</source>
        <translation>Comparar com</translation>
    </message>
    <message>
        <source>Curves</source>
        <translation>Curvas</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Excluir</translation>
    </message>
    <message>
        <source>Delete evaluation</source>
        <translation>Excluir avaliação</translation>
    </message>
    <message>
        <source>Delete…</source>
        <translation>Excluir…</translation>
    </message>
    <message>
        <source>Delimiter</source>
        <translation>Separador</translation>
    </message>
    <message>
        <source>Detect automatically</source>
        <translation>Detectar automaticamente</translation>
    </message>
    <message>
        <source>Discard</source>
        <translation>Descartar</translation>
    </message>
    <message>
        <source>Discard changes?</source>
        <translation>Descartar alterações?</translation>
    </message>
    <message>
        <source>EXPECTED</source>
        <translation>ESPERADO</translation>
    </message>
    <message>
        <source>Each dot is a threshold. Farther right, more violations are found; higher up, there are fewer false alarms.</source>
        <translation>Cada ponto é um limiar. Mais à direita, mais violações são encontradas; mais acima, há menos alarmes falsos.</translation>
    </message>
    <message>
        <source>Each policy has its own verdict</source>
        <translation>Cada política tem seu próprio veredito</translation>
    </message>
    <message>
        <source>Each policy&apos;s own golden set</source>
        <translation>O conjunto de referência de cada política</translation>
    </message>
    <message>
        <source>Edit example</source>
        <translation>Editar exemplo</translation>
    </message>
    <message>
        <source>Edit example…</source>
        <translation>Editar exemplo…</translation>
    </message>
    <message>
        <source>Effort</source>
        <translation>Esforço</translation>
    </message>
    <message>
        <source>Efforts</source>
        <translation>Esforços</translation>
    </message>
    <message>
        <source>Evaluate</source>
        <translation>Avaliar</translation>
    </message>
    <message>
        <source>Evaluating…</source>
        <translation>Avaliando…</translation>
    </message>
    <message>
        <source>Evaluation finished.</source>
        <translation>Avaliação concluída.</translation>
    </message>
    <message>
        <source>Evaluation stopped. You can resume it at any time.</source>
        <translation>Avaliação parada. Ela pode ser continuada a qualquer momento.</translation>
    </message>
    <message>
        <source>Evaluations</source>
        <translation>Avaliações</translation>
    </message>
    <message>
        <source>Example</source>
        <translation>Exemplo</translation>
    </message>
    <message>
        <source>Examples</source>
        <translation>Exemplos</translation>
    </message>
    <message>
        <source>Examples whose answer could not be read; they count as wrong.</source>
        <translation>Exemplos cuja resposta não pôde ser lida; contam como errados.</translation>
    </message>
    <message>
        <source>Expected</source>
        <translation>Esperado</translation>
    </message>
    <message>
        <source>Expected vs. actual</source>
        <translation>Esperado e real</translation>
    </message>
    <message>
        <source>Export report</source>
        <translation>Exportar relatório</translation>
    </message>
    <message>
        <source>Export report…</source>
        <translation>Exportar relatório…</translation>
    </message>
    <message>
        <source>F1</source>
        <translation>F1</translation>
    </message>
    <message>
        <source>Format</source>
        <translation>Formato</translation>
    </message>
    <message>
        <source>Golden sets</source>
        <translation>Conjuntos de referência</translation>
    </message>
    <message>
        <source>HTML page</source>
        <translation>Página HTML</translation>
    </message>
    <message>
        <source>Harmonic mean of precision and recall.</source>
        <translation>Média harmônica da precisão e da revocação.</translation>
    </message>
    <message>
        <source>How accurate is a policy?</source>
        <translation>Qual é a exatidão de uma política?</translation>
    </message>
    <message>
        <source>How long the model was asked to reason.</source>
        <translation>Por quanto tempo o modelo devia raciocinar.</translation>
    </message>
    <message>
        <source>If they disagree</source>
        <translation>Se divergirem</translation>
    </message>
    <message>
        <source>Import</source>
        <translation>Importar</translation>
    </message>
    <message>
        <source>Import examples</source>
        <translation>Importar exemplos</translation>
    </message>
    <message>
        <source>Import examples…</source>
        <translation>Importar exemplos…</translation>
    </message>
    <message>
        <source>The policy has a golden set of this name. Its next version will hold these examples alone; versions before it are kept.</source>
        <translation>A política já tem um conjunto de referência com esse nome. A próxima versão dele conterá só estes exemplos; as versões anteriores são mantidas.</translation>
    </message>
    <message>
        <source>The policy that was evaluated, and what else tells the rows apart.</source>
        <translation>A política avaliada e o que mais distingue as linhas.</translation>
    </message>
    <message>
        <source>There is no other row.</source>
        <translation>Não há outra linha.</translation>
    </message>
    <message>
        <source>There is no such example.</source>
        <translation>Não há nenhum exemplo assim.</translation>
    </message>
    <message>
        <source>These examples were made for “{policy}”; their answers may not fit another one.</source>
        <translation>Estes exemplos foram feitos para “{policy}”; as respostas deles podem não servir para outra política.</translation>
    </message>
    <message>
        <source>Which policy decides when asked about all at once</source>
        <translation>Que política decide quando se pergunta sobre todas de uma vez</translation>
    </message>
    <message>
        <source>{policy} decides</source>
        <translation>{policy} decide</translation>
    </message>
    <message>
        <source>Include the examples&apos; texts</source>
        <translation>Incluir os textos dos exemplos</translation>
    </message>
    <message>
        <source>Delete golden set</source>
        <translation>Excluir conjunto de referência</translation>
    </message>
    <message>
        <source>Include the model&apos;s reasoning</source>
        <translation>Incluir o raciocínio do modelo</translation>
    </message>
    <message>
        <source>JSON</source>
        <translation>JSON</translation>
    </message>
    <message>
        <source>Judged again</source>
        <translation>Julgados de novo</translation>
    </message>
    <message>
        <source>Judged and waiting examples.</source>
        <translation>Exemplos julgados e em espera.</translation>
    </message>
    <message>
        <source>Label column</source>
        <translation>Coluna de rótulos</translation>
    </message>
    <message>
        <source>Labels that the policy does not define: {labels}. They are kept unchanged.</source>
        <translation>Rótulos que a política não define: {labels}. São mantidos sem alteração.</translation>
    </message>
    <message>
        <source>Languages of the policy</source>
        <translation>Idiomas da política</translation>
    </message>
    <message>
        <source>Model</source>
        <translation>Modelo</translation>
    </message>
    <message>
        <source>Models</source>
        <translation>Modelos</translation>
    </message>
    <message>
        <source>More</source>
        <translation>Mais</translation>
    </message>
    <message>
        <source>Name of the golden set</source>
        <translation>Nome do conjunto de referência</translation>
    </message>
    <message>
        <source>New evaluation</source>
        <translation>Nova avaliação</translation>
    </message>
    <message>
        <source>New evaluation…</source>
        <translation>Nova avaliação…</translation>
    </message>
    <message>
        <source>New golden set</source>
        <translation>Novo conjunto de referência</translation>
    </message>
    <message>
        <source>New golden set…</source>
        <translation>Novo conjunto de referência…</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Nota</translation>
    </message>
    <message>
        <source>On the dashed line the probability is right: of verdicts at 80 %, four in five are violations. Below it the model is too sure. Larger dots stand for more examples.</source>
        <translation>Na linha tracejada, a probabilidade está certa: dos vereditos a 80%, quatro em cada cinco são violações. Abaixo dela, o modelo está confiante demais. Pontos maiores representam mais exemplos.</translation>
    </message>
    <message>
        <source>Policies</source>
        <translation>Políticas</translation>
    </message>
    <message>
        <source>Policy</source>
        <translation>Política</translation>
    </message>
    <message>
        <source>Policy changes</source>
        <translation>Alterações da política</translation>
    </message>
    <message>
        <source>Precision</source>
        <translation>Precisão</translation>
    </message>
    <message>
        <source>Precision over recall</source>
        <translation>Precisão por revocação</translation>
    </message>
    <message numerus="yes">
        <source>Precision over recall, {n} points</source>
        <translation>
            <numerusform>Precisão por revocação, {n} ponto</numerusform>
            <numerusform>Precisão por revocação, {n} pontos</numerusform>
        </translation>
    </message>
    <message>
        <source>Precision, %</source>
        <translation>Precisão,%</translation>
    </message>
    <message>
        <source>Predicted probability, %</source>
        <translation>Probabilidade prevista,%</translation>
    </message>
    <message>
        <source>Preparing the evaluation…</source>
        <translation>Preparando a avaliação…</translation>
    </message>
    <message>
        <source>Preview</source>
        <translation>Prévia</translation>
    </message>
    <message>
        <source>Progress</source>
        <translation>Progresso</translation>
    </message>
    <message>
        <source>Recall</source>
        <translation>Revocação</translation>
    </message>
    <message>
        <source>Recall of violations</source>
        <translation>Revocação das violações</translation>
    </message>
    <message>
        <source>Recall, %</source>
        <translation>Revocação,%</translation>
    </message>
    <message>
        <source>Remove example</source>
        <translation>Remover exemplo</translation>
    </message>
    <message>
        <source>Rename</source>
        <translation>Renomear</translation>
    </message>
    <message>
        <source>Rename golden set</source>
        <translation>Renomear conjunto de referência</translation>
    </message>
    <message>
        <source>Rename or delete the golden set</source>
        <translation>Renomear ou excluir o conjunto de referência</translation>
    </message>
    <message>
        <source>Rename…</source>
        <translation>Renomear…</translation>
    </message>
    <message>
        <source>Repeats</source>
        <translation>Repetições</translation>
    </message>
    <message>
        <source>Repetitions</source>
        <translation>Repetições</translation>
    </message>
    <message>
        <source>Report saved to {file}.</source>
        <translation>Relatório salvo em {file}.</translation>
    </message>
    <message>
        <source>Results</source>
        <translation>Resultados</translation>
    </message>
    <message>
        <source>Resume</source>
        <translation>Continuar</translation>
    </message>
    <message>
        <source>Review queues and what people decided are kept.</source>
        <translation>As filas de revisão e o que as pessoas decidiram são mantidos.</translation>
    </message>
    <message>
        <source>Rule</source>
        <translation>Regra</translation>
    </message>
    <message>
        <source>Rules that the policy does not have: {rules}. Is it the right policy?</source>
        <translation>Regras que a política não tem: {rules}. É a política certa?</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Salvar</translation>
    </message>
    <message>
        <source>Save…</source>
        <translation>Salvar…</translation>
    </message>
    <message>
        <source>Seconds per item</source>
        <translation>Segundos por item</translation>
    </message>
    <message>
        <source>Select a number to see its examples.</source>
        <translation>Selecione um número para ver seus exemplos.</translation>
    </message>
    <message>
        <source>Select at least one effort.</source>
        <translation>Selecione pelo menos um esforço.</translation>
    </message>
    <message>
        <source>Select at least one model.</source>
        <translation>Selecione pelo menos um modelo.</translation>
    </message>
    <message>
        <source>Select at least one policy.</source>
        <translation>Selecione pelo menos uma política.</translation>
    </message>
    <message>
        <source>Select the answer that is right for this text.</source>
        <translation>Selecione a resposta certa para este texto.</translation>
    </message>
    <message>
        <source>Select…</source>
        <translation>Selecionar…</translation>
    </message>
    <message>
        <source>Share of examples with the expected verdict, with its 95 % confidence interval.</source>
        <translation>Parte dos exemplos com o veredito esperado, com o intervalo de confiança de 95%.</translation>
    </message>
    <message>
        <source>Share of reported violations that are real.</source>
        <translation>Parte das violações apontadas que são reais.</translation>
    </message>
    <message>
        <source>Share of violations that were found.</source>
        <translation>Parte das violações que foram encontradas.</translation>
    </message>
    <message>
        <source>Sheet</source>
        <translation>Planilha</translation>
    </message>
    <message>
        <source>Show text</source>
        <translation>Mostrar texto</translation>
    </message>
    <message>
        <source>Speed</source>
        <translation>Velocidade</translation>
    </message>
    <message>
        <source>Start</source>
        <translation>Iniciar</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Parar</translation>
    </message>
    <message>
        <source>THE MODEL&apos;S VERDICT</source>
        <translation>VEREDITO DO MODELO</translation>
    </message>
    <message>
        <source>Testing</source>
        <translation>Teste</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>Texto</translation>
    </message>
    <message>
        <source>Text column</source>
        <translation>Coluna de texto</translation>
    </message>
    <message>
        <source>The effort Auto judges {policy} by this from now on.</source>
        <translation>Com o esforço Automático, {policy} passa a ser julgada assim.</translation>
    </message>
    <message>
        <source>The evaluation has stopped.</source>
        <translation>A avaliação parou.</translation>
    </message>
    <message>
        <source>The evaluation was deleted.</source>
        <translation>A avaliação foi excluída.</translation>
    </message>
    <message>
        <source>The evaluation was not started.</source>
        <translation>A avaliação não foi iniciada.</translation>
    </message>
    <message numerus="yes">
        <source>The evaluation will have {n} rows.</source>
        <translation>
            <numerusform>A avaliação terá {n} linha.</numerusform>
            <numerusform>A avaliação terá {n} linhas.</numerusform>
        </translation>
    </message>
    <message>
        <source>The examples that come with the policy are listed instead.</source>
        <translation>No lugar dele, são listados os exemplos que acompanham a política.</translation>
    </message>
    <message>
        <source>The model that judged the examples.</source>
        <translation>O modelo que julgou os exemplos.</translation>
    </message>
    <message>
        <source>The page opens in any browser and loads nothing from the network.</source>
        <translation>A página abre em qualquer navegador e não carrega nada da rede.</translation>
    </message>
    <message>
        <source>The policy has a golden set of this name.</source>
        <translation>A política já tem um conjunto de referência com esse nome.</translation>
    </message>
    <message>
        <source>These examples come with Plumbline.</source>
        <translation>Estes exemplos acompanham o Plumbline.</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>Título</translation>
    </message>
    <message>
        <source>Tokens generated for each new verdict.</source>
        <translation>Tokens gerados para cada novo veredito.</translation>
    </message>
    <message>
        <source>Tokens per item</source>
        <translation>Tokens por item</translation>
    </message>
    <message>
        <source>Tokens per verdict</source>
        <translation>Tokens por veredito</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Tentar novamente</translation>
    </message>
    <message>
        <source>Tuning</source>
        <translation>Ajuste</translation>
    </message>
    <message>
        <source>Tuning: used while you write the policy. Testing: set aside, to evaluate the policy afterwards.</source>
        <translation>Ajuste: para examinar enquanto a política é escrita. Teste: fica à parte, para a avaliação depois.</translation>
    </message>
    <message>
        <source>Undetermined</source>
        <translation>Indeterminado</translation>
    </message>
    <message>
        <source>Use</source>
        <translation>Usar</translation>
    </message>
    <message>
        <source>Use for checks</source>
        <translation>Usar nas verificações</translation>
    </message>
    <message>
        <source>View</source>
        <translation>Exibir</translation>
    </message>
    <message>
        <source>What you filled in will be lost.</source>
        <translation>O que foi preenchido será perdido.</translation>
    </message>
    <message>
        <source>When to judge again</source>
        <translation>Quando julgar de novo</translation>
    </message>
    <message>
        <source>When to judge again…</source>
        <translation>Quando julgar de novo…</translation>
    </message>
    <message>
        <source>Why this is the right answer</source>
        <translation>Por que esta é a resposta certa</translation>
    </message>
    <message>
        <source>Write first example…</source>
        <translation>Escrever primeiro exemplo…</translation>
    </message>
    <message>
        <source>Write or paste the text.</source>
        <translation>Escreva ou cole o texto.</translation>
    </message>
    <message>
        <source>actual: {what}</source>
        <translation>real: {what}</translation>
    </message>
    <message>
        <source>built-in</source>
        <translation>incluído</translation>
    </message>
    <message>
        <source>evaluation</source>
        <translation>avaliação</translation>
    </message>
    <message>
        <source>expected: {what}</source>
        <translation>esperado: {what}</translation>
    </message>
    <message>
        <source>predicted {said} %, actual {was} % of {count}</source>
        <translation>previsto {said}%, real {was}% de {count}</translation>
    </message>
    <message>
        <source>preparing…</source>
        <translation>preparando…</translation>
    </message>
    <message>
        <source>row {number} of {all}</source>
        <translation>linha {number} de {all}</translation>
    </message>
    <message>
        <source>stopping…</source>
        <translation>parando…</translation>
    </message>
    <message>
        <source>version {number}</source>
        <translation>versão {number}</translation>
    </message>
    <message numerus="yes">
        <source>{done} of {n} verdicts</source>
        <translation>
            <numerusform>{done} de {n} veredito</numerusform>
            <numerusform>{done} de {n} vereditos</numerusform>
        </translation>
    </message>
    <message>
        <source>{done} of {total}</source>
        <translation>{done} de {total}</translation>
    </message>
    <message>
        <source>{done}, {waiting} waiting</source>
        <translation>{done}, {waiting} em espera</translation>
    </message>
    <message>
        <source>{low}–{high} %</source>
        <translation>{low}–{high}%</translation>
    </message>
    <message>
        <source>{medium} medium, {high} high</source>
        <translation>{medium} médio, {high} alto</translation>
    </message>
    <message>
        <source>{number}/s</source>
        <translation>{number}/s</translation>
    </message>
    <message numerus="yes">
        <source>{n} evaluations measured on it are kept, with the examples that they need.</source>
        <translation>
            <numerusform>{n} avaliação medida com ele é mantida, com os exemplos de que precisa.</numerusform>
            <numerusform>{n} avaliações medidas com ele são mantidas, com os exemplos de que precisam.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} evaluations measured on it keep the old name.</source>
        <translation>
            <numerusform>{n} avaliação medida com ele mantém o nome antigo.</numerusform>
            <numerusform>{n} avaliações medidas com ele mantêm o nome antigo.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} examples</source>
        <translation>
            <numerusform>{n} exemplo</numerusform>
            <numerusform>{n} exemplos</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} examples. Double-click one, or press Enter, for the model&apos;s reasoning.</source>
        <translation>
            <numerusform>{n} exemplo. Clique duas vezes nele ou pressione Enter para ver o raciocínio do modelo.</numerusform>
            <numerusform>{n} exemplos. Clique duas vezes em um deles ou pressione Enter para ver o raciocínio do modelo.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} examples: {labels}</source>
        <translation>
            <numerusform>{n} exemplo: {labels}</numerusform>
            <numerusform>{n} exemplos: {labels}</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} rows</source>
        <translation>
            <numerusform>{n} linha</numerusform>
            <numerusform>{n} linhas</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} rows are not examples and are skipped.</source>
        <translation>
            <numerusform>{n} linha não é um exemplo e é ignorada.</numerusform>
            <numerusform>{n} linhas não são exemplos e são ignoradas.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} texts have contradictory labels.</source>
        <translation>
            <numerusform>{n} texto tem rótulos contraditórios.</numerusform>
            <numerusform>{n} textos têm rótulos contraditórios.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} verdicts changed</source>
        <translation>
            <numerusform>{n} veredito alterado</numerusform>
            <numerusform>{n} vereditos alterados</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} verdicts reused</source>
        <translation>
            <numerusform>{n} veredito reutilizado</numerusform>
            <numerusform>{n} vereditos reutilizados</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{policy} · {name} now has {n} examples.</source>
        <translation>
            <numerusform>{policy} · {name} tem agora {n} exemplo.</numerusform>
            <numerusform>{policy} · {name} tem agora {n} exemplos.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{policy} · {name}, {n} examples</source>
        <translation>
            <numerusform>{policy} · {name}, {n} exemplo</numerusform>
            <numerusform>{policy} · {name}, {n} exemplos</numerusform>
        </translation>
    </message>
    <message>
        <source>{policy}: what is allowed is judged again above {low} probability of a violation, what violates below {high}.</source>
        <translation>{policy}: o que é permitido é julgado de novo acima de {low} de probabilidade de violação, o que viola abaixo de {high}.</translation>
    </message>
    <message>
        <source>{title}: draft and saved version</source>
        <translation>{title}: rascunho e versão salva</translation>
    </message>
    <message>
        <source>{value} ({range})</source>
        <translation>{value} ({range})</translation>
    </message>
    <message>
        <source>{what} compared ({columns}): same verdict on {same}, kappa {kappa}. Violations: {violations}.</source>
        <translation>{what} comparados ({columns}): mesmo veredito em {same}, kappa {kappa}. Violações: {violations}.</translation>
    </message>
    <message>
        <source>{what}: {first} → {second}</source>
        <translation>{what}: {first} → {second}</translation>
    </message>
    <message>
        <source>“{title}” was deleted.</source>
        <translation>“{title}” foi excluído.</translation>
    </message>
    <message>
        <source>“{title}” will be deleted with its verdicts and figures. This can&apos;t be undone. Golden sets and policies are kept.</source>
        <translation>“{title}” será excluída com seus vereditos e números. Isso não pode ser desfeito. Os conjuntos de referência e as políticas são mantidos.</translation>
    </message>
    <message numerus="yes">
        <source>“{title}” will be deleted, with {n} versions. This can&apos;t be undone.</source>
        <translation>
            <numerusform>“{title}” será excluído, com {n} versão. Isso não pode ser desfeito.</numerusform>
            <numerusform>“{title}” será excluído, com {n} versões. Isso não pode ser desfeito.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ExportForms</name>
    <message>
        <source>CSV, for spreadsheets</source>
        <translation>CSV, para planilhas</translation>
    </message>
    <message>
        <source>Coop, items to submit</source>
        <translation>Coop, itens para envio</translation>
    </message>
    <message>
        <source>JSON Lines, exact text</source>
        <translation>JSON Lines, texto exato</translation>
    </message>
    <message>
        <source>Label Studio, tasks</source>
        <translation>Label Studio, tarefas</translation>
    </message>
    <message>
        <source>Osprey, actions</source>
        <translation>Osprey, ações</translation>
    </message>
</context>
<context>
    <name>Help</name>
    <message>
        <source>Back</source>
        <translation>Voltar</translation>
    </message>
    <message>
        <source>Guide</source>
        <translation>Guia</translation>
    </message>
    <message>
        <source>Nothing found. Try another word.</source>
        <translation>Nada encontrado. Tente outra palavra.</translation>
    </message>
    <message>
        <source>Pages</source>
        <translation>Páginas</translation>
    </message>
    <message>
        <source>Plumbline Help</source>
        <translation>Ajuda do Plumbline</translation>
    </message>
    <message>
        <source>Search results</source>
        <translation>Resultados da pesquisa</translation>
    </message>
    <message>
        <source>Search the guide</source>
        <translation>Pesquisar no guia</translation>
    </message>
</context>
<context>
    <name>History</name>
    <message>
        <source>Add to case…</source>
        <translation>Adicionar ao caso…</translation>
    </message>
    <message>
        <source>All results will be exported.</source>
        <translation>Todos os resultados serão exportados.</translation>
    </message>
    <message numerus="yes">
        <source>All results will be exported: more than {n} verdicts.</source>
        <translation>
            <numerusform>Todos os resultados serão exportados: mais de {n} veredito.</numerusform>
            <numerusform>Todos os resultados serão exportados: mais de {n} vereditos.</numerusform>
        </translation>
    </message>
    <message>
        <source>All runs with the policy</source>
        <translation>Todas as verificações com a política</translation>
    </message>
    <message>
        <source>Any</source>
        <translation>Qualquer</translation>
    </message>
    <message>
        <source>Apply</source>
        <translation>Aplicar</translation>
    </message>
    <message>
        <source>Author</source>
        <translation>Autor</translation>
    </message>
    <message>
        <source>Author…</source>
        <translation>Autor…</translation>
    </message>
    <message>
        <source>CSV files</source>
        <translation>Arquivos CSV</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>Cases…</source>
        <translation>Casos…</translation>
    </message>
    <message>
        <source>Change…</source>
        <translation>Alterar…</translation>
    </message>
    <message>
        <source>Check a report…</source>
        <translation>Verificar um relatório…</translation>
    </message>
    <message>
        <source>Check history…</source>
        <translation>Verificar histórico…</translation>
    </message>
    <message>
        <source>Checked</source>
        <translation>Verificado</translation>
    </message>
    <message>
        <source>Choose file…</source>
        <translation>Escolher arquivo…</translation>
    </message>
    <message>
        <source>Clear all</source>
        <translation>Limpar tudo</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fechar</translation>
    </message>
    <message>
        <source>Compacting the history file…</source>
        <translation>Compactando o arquivo do histórico…</translation>
    </message>
    <message>
        <source>Content</source>
        <translation>Conteúdo</translation>
    </message>
    <message>
        <source>Content hidden</source>
        <translation>Conteúdo oculto</translation>
    </message>
    <message>
        <source>Copy text</source>
        <translation>Copiar texto</translation>
    </message>
    <message>
        <source>Counting…</source>
        <translation>Contando…</translation>
    </message>
    <message>
        <source>Custom range…</source>
        <translation>Período personalizado…</translation>
    </message>
    <message>
        <source>Date checked</source>
        <translation>Data da verificação</translation>
    </message>
    <message>
        <source>Date written</source>
        <translation>Data de escrita</translation>
    </message>
    <message>
        <source>Days</source>
        <translation>Dias</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Excluir</translation>
    </message>
    <message>
        <source>Delete from history</source>
        <translation>Excluir do histórico</translation>
    </message>
    <message>
        <source>Delete runs…</source>
        <translation>Excluir verificações…</translation>
    </message>
    <message>
        <source>Deleting…</source>
        <translation>Excluindo…</translation>
    </message>
    <message>
        <source>Effort</source>
        <translation>Esforço</translation>
    </message>
    <message>
        <source>Evaluations</source>
        <translation>Avaliações</translation>
    </message>
    <message>
        <source>Every verdict is kept here with its reasons and your reviews. Check some text, then search for it here.</source>
        <translation>Todos os vereditos ficam guardados aqui, com seus motivos e as suas decisões. Verifique um texto e depois pesquise-o aqui.</translation>
    </message>
    <message>
        <source>Everything</source>
        <translation>Tudo</translation>
    </message>
    <message>
        <source>Export results</source>
        <translation>Exportar resultados</translation>
    </message>
    <message>
        <source>Export stopped. No file was written.</source>
        <translation>Exportação parada. Nenhum arquivo foi gravado.</translation>
    </message>
    <message>
        <source>Exporting to {file}: {verdicts}</source>
        <translation>Exportando para {file}: {verdicts}</translation>
    </message>
    <message>
        <source>Exporting to {file}…</source>
        <translation>Exportando para {file}…</translation>
    </message>
    <message>
        <source>Export…</source>
        <translation>Exportar…</translation>
    </message>
    <message>
        <source>File</source>
        <translation>Arquivo</translation>
    </message>
    <message>
        <source>File…</source>
        <translation>Arquivo…</translation>
    </message>
    <message>
        <source>Filter</source>
        <translation>Filtro</translation>
    </message>
    <message>
        <source>Filter by author</source>
        <translation>Filtrar por autor</translation>
    </message>
    <message>
        <source>Filter by file</source>
        <translation>Filtrar por arquivo</translation>
    </message>
    <message>
        <source>Delete this saved search?</source>
        <translation>Excluir esta pesquisa salva?</translation>
    </message>
    <message>
        <source>Delete…</source>
        <translation>Excluir…</translation>
    </message>
    <message numerus="yes">
        <source>Deleting: {done} of {n} items</source>
        <translation>
            <numerusform>Excluindo: {done} de {n} item</numerusform>
            <numerusform>Excluindo: {done} de {n} itens</numerusform>
        </translation>
    </message>
    <message>
        <source>Finished</source>
        <translation>Concluída</translation>
    </message>
    <message>
        <source>Finished runs older than (days)</source>
        <translation>Verificações concluídas há mais de (dias)</translation>
    </message>
    <message>
        <source>Format</source>
        <translation>Formato</translation>
    </message>
    <message>
        <source>From</source>
        <translation>De</translation>
    </message>
    <message>
        <source>Go to Check</source>
        <translation>Ir para Verificar</translation>
    </message>
    <message>
        <source>Include the model&apos;s reasoning</source>
        <translation>Incluir o raciocínio do modelo</translation>
    </message>
    <message>
        <source>Included</source>
        <translation>Incluídas</translation>
    </message>
    <message>
        <source>Interrupted</source>
        <translation>Interrompida</translation>
    </message>
    <message>
        <source>JSON Lines files</source>
        <translation>Arquivos JSON Lines</translation>
    </message>
    <message>
        <source>JSON files</source>
        <translation>Arquivos JSON</translation>
    </message>
    <message>
        <source>Judged</source>
        <translation>Julgado</translation>
    </message>
    <message>
        <source>Label</source>
        <translation>Rótulo</translation>
    </message>
    <message>
        <source>Last 30 days</source>
        <translation>Últimos 30 dias</translation>
    </message>
    <message>
        <source>Last 365 days</source>
        <translation>Últimos 365 dias</translation>
    </message>
    <message>
        <source>Last 7 days</source>
        <translation>Últimos 7 dias</translation>
    </message>
    <message>
        <source>Left out</source>
        <translation>Omitidas</translation>
    </message>
    <message>
        <source>Match in hidden content</source>
        <translation>Correspondência em conteúdo oculto</translation>
    </message>
    <message>
        <source>Model</source>
        <translation>Modelo</translation>
    </message>
    <message>
        <source>More</source>
        <translation>Mais</translation>
    </message>
    <message>
        <source>More filters</source>
        <translation>Mais filtros</translation>
    </message>
    <message numerus="yes">
        <source>More than {n} runs</source>
        <translation>
            <numerusform>Mais de {n} verificação</numerusform>
            <numerusform>Mais de {n} verificações</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>More than {n} verdicts</source>
        <translation>
            <numerusform>Mais de {n} veredito</numerusform>
            <numerusform>Mais de {n} vereditos</numerusform>
        </translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nome</translation>
    </message>
    <message>
        <source>No matches</source>
        <translation>Nenhuma correspondência</translation>
    </message>
    <message>
        <source>No readable date</source>
        <translation>Sem data legível</translation>
    </message>
    <message>
        <source>No verdict matches all of these words and filters.</source>
        <translation>Nenhum veredito corresponde a todas estas palavras e filtros.</translation>
    </message>
    <message>
        <source>No verdicts yet</source>
        <translation>Ainda não há vereditos</translation>
    </message>
    <message>
        <source>Not reviewed</source>
        <translation>Não revisto</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Nota</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>Notas</translation>
    </message>
    <message>
        <source>Nothing to delete.</source>
        <translation>Nada a excluir.</translation>
    </message>
    <message>
        <source>Nothing was recorded. Select one verdict to decide on it.</source>
        <translation>Nada foi registrado. Selecione um único veredito para decidir sobre ele.</translation>
    </message>
    <message>
        <source>Only this author</source>
        <translation>Somente este autor</translation>
    </message>
    <message>
        <source>Only this file</source>
        <translation>Somente este arquivo</translation>
    </message>
    <message>
        <source>Open in Check</source>
        <translation>Abrir em Verificar</translation>
    </message>
    <message>
        <source>Part of a name or an address is enough. Several words must all occur.</source>
        <translation>Basta parte de um nome ou endereço. Se houver várias palavras, todas devem ocorrer.</translation>
    </message>
    <message>
        <source>Part of the name of a file or a folder is enough. Several words must all occur.</source>
        <translation>Basta parte do nome de um arquivo ou de uma pasta. Se houver várias palavras, todas devem ocorrer.</translation>
    </message>
    <message>
        <source>Paused</source>
        <translation>Pausada</translation>
    </message>
    <message>
        <source>Policies</source>
        <translation>Políticas</translation>
    </message>
    <message>
        <source>Policy</source>
        <translation>Política</translation>
    </message>
    <message>
        <source>Progress</source>
        <translation>Progresso</translation>
    </message>
    <message>
        <source>Reading</source>
        <translation>Leitura</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Motivo</translation>
    </message>
    <message>
        <source>Reasoning</source>
        <translation>Raciocínio</translation>
    </message>
    <message>
        <source>Reasons</source>
        <translation>Motivos</translation>
    </message>
    <message>
        <source>Rename</source>
        <translation>Renomear</translation>
    </message>
    <message>
        <source>Rename or delete…</source>
        <translation>Renomear ou excluir…</translation>
    </message>
    <message>
        <source>Replace</source>
        <translation>Substituir</translation>
    </message>
    <message>
        <source>Reports</source>
        <translation>Relatórios</translation>
    </message>
    <message>
        <source>Reports and cases</source>
        <translation>Relatórios e casos</translation>
    </message>
    <message>
        <source>Report…</source>
        <translation>Relatório…</translation>
    </message>
    <message>
        <source>Resume</source>
        <translation>Continuar</translation>
    </message>
    <message>
        <source>Review</source>
        <translation>Decisão</translation>
    </message>
    <message>
        <source>Reviewed</source>
        <translation>Revisto</translation>
    </message>
    <message>
        <source>Reviewed: {decision}</source>
        <translation>Revisto: {decision}</translation>
    </message>
    <message>
        <source>Run</source>
        <translation>Verificação</translation>
    </message>
    <message>
        <source>“{name}” will be deleted. What it finds stays in the history.</source>
        <translation>“{name}” foi excluída. O que ela encontra continua no histórico.</translation>
    </message>
    <message>
        <source>Running</source>
        <translation>Em andamento</translation>
    </message>
    <message>
        <source>Run {run}</source>
        <translation>Verificação {run}</translation>
    </message>
    <message>
        <source>Runs</source>
        <translation>Verificações</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Salvar</translation>
    </message>
    <message>
        <source>Save this search</source>
        <translation>Salvar esta pesquisa</translation>
    </message>
    <message>
        <source>Save this search…</source>
        <translation>Salvar esta pesquisa…</translation>
    </message>
    <message>
        <source>Saved searches</source>
        <translation>Pesquisas salvas</translation>
    </message>
    <message>
        <source>Saved {when}</source>
        <translation>Salva em {when}</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>Pesquisar</translation>
    </message>
    <message>
        <source>Search content, reasons, notes and policies</source>
        <translation>Pesquisar em conteúdo, motivos, notas e políticas</translation>
    </message>
    <message>
        <source>Search in</source>
        <translation>Pesquisar em</translation>
    </message>
    <message>
        <source>Searching…</source>
        <translation>Pesquisando…</translation>
    </message>
    <message>
        <source>Select a verdict to see its details.</source>
        <translation>Selecione um veredito para ver os detalhes.</translation>
    </message>
    <message>
        <source>Selected: {runs}</source>
        <translation>Seleção: {runs}</translation>
    </message>
    <message>
        <source>Show all verdicts</source>
        <translation>Mostrar todos os vereditos</translation>
    </message>
    <message>
        <source>Show verdicts</source>
        <translation>Mostrar vereditos</translation>
    </message>
    <message>
        <source>Some of the selected verdicts are not loaded. Select fewer at once.</source>
        <translation>Alguns dos vereditos selecionados não estão carregados. Selecione menos de uma vez.</translation>
    </message>
    <message>
        <source>Started</source>
        <translation>Início</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Estado</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Parar</translation>
    </message>
    <message>
        <source>Dates are taken as written in the source. Content without a date, or with an ambiguous one such as 03/04/2024, isn&apos;t found: choose “No readable date” to see it.</source>
        <translation>O dia vale como está escrito na fonte. Conteúdo sem data, ou com uma data que pode ser lida de dois modos, como 03/04/2024, não é encontrado: escolha “Sem data legível” para vê-lo.</translation>
    </message>
    <message>
        <source>The file contains the checked content. Anyone who has the file can read it.</source>
        <translation>O arquivo contém o conteúdo verificado. Qualquer pessoa que tenha o arquivo pode lê-lo.</translation>
    </message>
    <message>
        <source>The items get the type “{type}”. You can change it in Settings, under “Other programs”.</source>
        <translation>Os itens recebem o tipo “{type}”. Você pode alterá-lo em Configurações, em “Outros programas”.</translation>
    </message>
    <message numerus="yes">
        <source>The list shows {n} verdicts of these runs.</source>
        <translation>
            <numerusform>A lista mostra {n} veredito dessas verificações.</numerusform>
            <numerusform>A lista mostra {n} vereditos dessas verificações.</numerusform>
        </translation>
    </message>
    <message>
        <source>The words and filters are kept in the history. If it is encrypted, so are they.</source>
        <translation>As palavras e os filtros ficam guardados no histórico. Se ele estiver criptografado, eles também estarão.</translation>
    </message>
    <message>
        <source>There is a saved search of this name. It will be replaced.</source>
        <translation>Existe uma pesquisa salva com esse nome. Ela será substituída.</translation>
    </message>
    <message>
        <source>This can&apos;t be undone. The history file becomes smaller. Policies, golden sets and exported files are kept.</source>
        <translation>Isto não pode ser desfeito. O arquivo do histórico fica menor. Políticas, conjuntos de referência e arquivos exportados são mantidos.</translation>
    </message>
    <message>
        <source>This deletes {runs} with {items}: texts, verdicts, reasoning and the reviews of {reviewed}.</source>
        <translation>Isto exclui {runs} com {items}: textos, vereditos, raciocínios e as decisões sobre {reviewed}.</translation>
    </message>
    <message>
        <source>Time stamps…</source>
        <translation>Carimbos do tempo…</translation>
    </message>
    <message>
        <source>To</source>
        <translation>Até</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>Hoje</translation>
    </message>
    <message>
        <source>Verdict</source>
        <translation>Veredito</translation>
    </message>
    <message>
        <source>Verdicts</source>
        <translation>Vereditos</translation>
    </message>
    <message>
        <source>View</source>
        <translation>Exibir</translation>
    </message>
    <message>
        <source>Violations</source>
        <translation>Violações</translation>
    </message>
    <message>
        <source>What the list shows</source>
        <translation>O que a lista mostra</translation>
    </message>
    <message>
        <source>Written</source>
        <translation>Escrito</translation>
    </message>
    <message>
        <source>You agreed</source>
        <translation>Houve concordância</translation>
    </message>
    <message>
        <source>You disagreed</source>
        <translation>Decisão diferente</translation>
    </message>
    <message>
        <source>deleted run</source>
        <translation>verificação excluída</translation>
    </message>
    <message>
        <source>from {day}</source>
        <translation>a partir de {day}</translation>
    </message>
    <message>
        <source>until {day}</source>
        <translation>até {day}</translation>
    </message>
    <message>
        <source>verdicts</source>
        <translation>vereditos</translation>
    </message>
    <message>
        <source>{done} of {total}</source>
        <translation>{done} de {total}</translation>
    </message>
    <message>
        <source>{filter}: {value}</source>
        <translation>{filter}: {value}</translation>
    </message>
    <message numerus="yes">
        <source>{n} items</source>
        <translation>
            <numerusform>{n} item</numerusform>
            <numerusform>{n} itens</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} items added to the case “{name}”.</source>
        <translation>
            <numerusform>{n} item adicionado ao caso “{name}”.</numerusform>
            <numerusform>{n} itens adicionados ao caso “{name}”.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} items deleted.</source>
        <translation>
            <numerusform>{n} item excluído.</numerusform>
            <numerusform>{n} itens excluídos.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} open appeals on these items will be deleted undecided.</source>
        <translation>
            <numerusform>{n} contestação em aberto sobre estes itens será excluída sem decisão.</numerusform>
            <numerusform>{n} contestações em aberto sobre estes itens serão excluídas sem decisão.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} other verdicts of these runs will be deleted too.</source>
        <translation>
            <numerusform>{n} outro veredito dessas verificações também será excluído.</numerusform>
            <numerusform>{n} outros vereditos dessas verificações também serão excluídos.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} reviewed items</source>
        <translation>
            <numerusform>{n} item revisto</numerusform>
            <numerusform>{n} itens revistos</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} runs</source>
        <translation>
            <numerusform>{n} verificação</numerusform>
            <numerusform>{n} verificações</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} runs in progress are kept.</source>
        <translation>
            <numerusform>{n} verificação em andamento é mantida.</numerusform>
            <numerusform>{n} verificações em andamento são mantidas.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} verdicts</source>
        <translation>
            <numerusform>{n} veredito</numerusform>
            <numerusform>{n} vereditos</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} verdicts exported to {file}.</source>
        <translation>
            <numerusform>{n} veredito exportado para {file}.</numerusform>
            <numerusform>{n} vereditos exportados para {file}.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} verdicts will be exported.</source>
        <translation>
            <numerusform>{n} veredito será exportado.</numerusform>
            <numerusform>{n} vereditos serão exportados.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Integrity</name>
    <message>
        <source>Check</source>
        <translation>Verificar</translation>
    </message>
    <message>
        <source>Check history</source>
        <translation>Verificar histórico</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fechar</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Copiar</translation>
    </message>
    <message>
        <source>Reading the file…</source>
        <translation>Lendo o arquivo…</translation>
    </message>
    <message>
        <source>Save seal</source>
        <translation>Salvar selo</translation>
    </message>
    <message>
        <source>Save…</source>
        <translation>Salvar…</translation>
    </message>
    <message>
        <source>Seal</source>
        <translation>Selo</translation>
    </message>
    <message>
        <source>Seal that you kept (optional)</source>
        <translation>Selo guardado, se houver</translation>
    </message>
    <message>
        <source>Text files</source>
        <translation>Arquivos de texto</translation>
    </message>
    <message>
        <source>The check reads the whole history. It finds damage, and names what was changed or removed since it was recorded.</source>
        <translation>A verificação lê o histórico inteiro. Ela encontra danos e indica o que foi alterado ou removido depois de registrado.</translation>
    </message>
    <message>
        <source>The check was stopped before it had a result.</source>
        <translation>A verificação foi parada. Ela ainda não diz nada.</translation>
    </message>
    <message>
        <source>The seal was saved to {file}.</source>
        <translation>O selo foi salvo em {file}.</translation>
    </message>
    <message>
        <source>This is the history&apos;s seal. Keep it somewhere other than this computer, on paper or with another person. It can later show that nothing recorded before it was changed.</source>
        <translation>Este é o selo do histórico. Guarde-o longe deste computador, em papel ou com outra pessoa: mais tarde, ele mostra que nada antes dele foi alterado.</translation>
    </message>
    <message>
        <source>Time stamps…</source>
        <translation>Carimbos do tempo…</translation>
    </message>
    <message>
        <source>Without a seal that was kept elsewhere, this does not rule out that the whole history was forged.</source>
        <translation>Sem um selo guardado em outro lugar, isto não exclui que o histórico inteiro tenha sido forjado.</translation>
    </message>
    <message>
        <source>seal</source>
        <translation>selo</translation>
    </message>
    <message numerus="yes">
        <source>{done} of {n} records checked</source>
        <translation>
            <numerusform>{done} de {n} registro verificado</numerusform>
            <numerusform>{done} de {n} registros verificados</numerusform>
        </translation>
    </message>
    <message>
        <source>✓ The history is intact.</source>
        <translation>✓ O histórico está intacto.</translation>
    </message>
    <message>
        <source>✕ The history does not match the seal.</source>
        <translation>✕ O histórico não corresponde ao selo.</translation>
    </message>
    <message>
        <source>✕ The history is not as it was recorded.</source>
        <translation>✕ O histórico não está como foi registrado.</translation>
    </message>
</context>
<context>
    <name>Models</name>
    <message>
        <source>Accept and download</source>
        <translation>Aceitar e baixar</translation>
    </message>
    <message>
        <source>Access token needed</source>
        <translation>Token de acesso necessário</translation>
    </message>
    <message>
        <source>Another repository</source>
        <translation>Outro repositório</translation>
    </message>
    <message>
        <source>Another repository…</source>
        <translation>Outro repositório…</translation>
    </message>
    <message>
        <source>Available</source>
        <translation>Disponível</translation>
    </message>
    <message>
        <source>Can&apos;t be used</source>
        <translation>Não pode ser usado</translation>
    </message>
    <message>
        <source>Checking</source>
        <translation>Conferência</translation>
    </message>
    <message>
        <source>Contacting the hub…</source>
        <translation>Contatando o hub…</translation>
    </message>
    <message>
        <source>Continue</source>
        <translation>Continuar</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Copiar</translation>
    </message>
    <message>
        <source>Damaged; it is never loaded</source>
        <translation>Danificado; nunca é carregado</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Excluir</translation>
    </message>
    <message>
        <source>Delete model</source>
        <translation>Excluir modelo</translation>
    </message>
    <message>
        <source>Delete…</source>
        <translation>Excluir…</translation>
    </message>
    <message>
        <source>Doesn&apos;t fit on this machine</source>
        <translation>Não cabe neste computador</translation>
    </message>
    <message>
        <source>Download</source>
        <translation>Baixar</translation>
    </message>
    <message>
        <source>Download anyway</source>
        <translation>Baixar mesmo assim</translation>
    </message>
    <message>
        <source>Download these files?</source>
        <translation>Baixar estes arquivos?</translation>
    </message>
    <message>
        <source>Downloading</source>
        <translation>Baixando</translation>
    </message>
    <message>
        <source>Downloading: {percent} %</source>
        <translation>Baixando: {percent}%</translation>
    </message>
    <message>
        <source>Download…</source>
        <translation>Baixar…</translation>
    </message>
    <message>
        <source>FILES</source>
        <translation>ARQUIVOS</translation>
    </message>
    <message>
        <source>File damaged: its sha256 is not the expected one</source>
        <translation>Arquivo danificado: seu sha256 não é o esperado</translation>
    </message>
    <message>
        <source>File not verified: its sha256 is not known to Plumbline</source>
        <translation>Arquivo não conferido: seu sha256 não é conhecido do Plumbline</translation>
    </message>
    <message>
        <source>File verified</source>
        <translation>Arquivo conferido</translation>
    </message>
    <message>
        <source>Find on this disk</source>
        <translation>Procurar neste disco</translation>
    </message>
    <message>
        <source>For comparison</source>
        <translation>Para comparação</translation>
    </message>
    <message>
        <source>For learning and trying out, not for decisions</source>
        <translation>Para aprender e experimentar, não para decisões</translation>
    </message>
    <message>
        <source>For moderation</source>
        <translation>Para moderação</translation>
    </message>
    <message>
        <source>Format: {quantization}</source>
        <translation>Formato: {quantization}</translation>
    </message>
    <message>
        <source>I have read these terms and accept them</source>
        <translation>Li estes termos e os aceito</translation>
    </message>
    <message>
        <source>Import</source>
        <translation>Importar</translation>
    </message>
    <message>
        <source>Import files</source>
        <translation>Importar arquivos</translation>
    </message>
    <message>
        <source>Import files…</source>
        <translation>Importar arquivos…</translation>
    </message>
    <message>
        <source>Import folder</source>
        <translation>Importar pasta</translation>
    </message>
    <message>
        <source>Import folder…</source>
        <translation>Importar pasta…</translation>
    </message>
    <message>
        <source>Import these models?</source>
        <translation>Importar estes modelos?</translation>
    </message>
    <message>
        <source>Importing</source>
        <translation>Importando</translation>
    </message>
    <message>
        <source>Importing {name}…</source>
        <translation>Importando {name}…</translation>
    </message>
    <message>
        <source>Installed</source>
        <translation>Instalado</translation>
    </message>
    <message>
        <source>LM Studio, Hugging Face, llama.cpp, Jan, GPT4All and Ollama have no gpt-oss models on this disk.</source>
        <translation>LM Studio, Hugging Face, llama.cpp, Jan, GPT4All e Ollama não têm modelos gpt-oss neste disco.</translation>
    </message>
    <message>
        <source>Model details</source>
        <translation>Detalhes do modelo</translation>
    </message>
    <message>
        <source>Models</source>
        <translation>Modelos</translation>
    </message>
    <message>
        <source>Models (*.gguf)</source>
        <translation>Modelos (*.gguf)</translation>
    </message>
    <message>
        <source>Models found</source>
        <translation>Modelos encontrados</translation>
    </message>
    <message>
        <source>Move</source>
        <translation>Mover</translation>
    </message>
    <message>
        <source>Not measured yet</source>
        <translation>Ainda não medido</translation>
    </message>
    <message>
        <source>ON THIS MACHINE</source>
        <translation>NESTE COMPUTADOR</translation>
    </message>
    <message>
        <source>Partly downloaded</source>
        <translation>Baixado em parte</translation>
    </message>
    <message>
        <source>Partly downloaded: {percent} %</source>
        <translation>Baixado em parte: {percent}%</translation>
    </message>
    <message>
        <source>Pause</source>
        <translation>Pausar</translation>
    </message>
    <message>
        <source>Paused</source>
        <translation>Pausada</translation>
    </message>
    <message>
        <source>Plumbline will contact {host}, which may redirect to its storage. Every contact is listed in the settings.</source>
        <translation>O Plumbline contatará {host}, que pode redirecionar para o seu armazenamento. Todos os contatos são listados nas configurações.</translation>
    </message>
    <message>
        <source>Practice model</source>
        <translation>Modelo de prática</translation>
    </message>
    <message>
        <source>Practice model: not for decisions</source>
        <translation>Modelo de prática: não para decisões</translation>
    </message>
    <message>
        <source>Progress</source>
        <translation>Progresso</translation>
    </message>
    <message>
        <source>Recommended</source>
        <translation>Recomendado</translation>
    </message>
    <message>
        <source>Recommended for this machine</source>
        <translation>Recomendado para este computador</translation>
    </message>
    <message>
        <source>Repairing</source>
        <translation>Reparando</translation>
    </message>
    <message>
        <source>Resume</source>
        <translation>Continuar</translation>
    </message>
    <message>
        <source>Resume download…</source>
        <translation>Continuar download…</translation>
    </message>
    <message>
        <source>Runs slowly on this machine</source>
        <translation>Funciona devagar neste computador</translation>
    </message>
    <message>
        <source>Runs well on this machine</source>
        <translation>Funciona bem neste computador</translation>
    </message>
    <message>
        <source>SELF-TEST</source>
        <translation>AUTOTESTE</translation>
    </message>
    <message>
        <source>STATUS</source>
        <translation>ESTADO</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Configurações</translation>
    </message>
    <message>
        <source>Size: {size}</source>
        <translation>Tamanho: {size}</translation>
    </message>
    <message>
        <source>Source: {source}</source>
        <translation>Origem: {source}</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Parar</translation>
    </message>
    <message>
        <source>Test</source>
        <translation>Testar</translation>
    </message>
    <message>
        <source>Testing…</source>
        <translation>Testando…</translation>
    </message>
    <message>
        <source>The model failed the test.</source>
        <translation>O modelo não passou no teste.</translation>
    </message>
    <message>
        <source>The model works.</source>
        <translation>O modelo funciona.</translation>
    </message>
    <message>
        <source>The name of a repository with GGUF files of the gpt-oss architecture, such as organisation/name, or organisation/name:file.</source>
        <translation>O nome de um repositório com arquivos GGUF da arquitetura gpt-oss, como organisation/name ou organisation/name:file.</translation>
    </message>
    <message>
        <source>The unfinished download of {title} will be deleted.</source>
        <translation>O download inacabado de {title} será excluído.</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Tentar novamente</translation>
    </message>
    <message>
        <source>Use for checks</source>
        <translation>Usar nas verificações</translation>
    </message>
    <message>
        <source>Use in place</source>
        <translation>Usar no local</translation>
    </message>
    <message>
        <source>Verify file</source>
        <translation>Conferir arquivo</translation>
    </message>
    <message>
        <source>Verifying</source>
        <translation>Conferindo</translation>
    </message>
    <message>
        <source>Waiting</source>
        <translation>Em espera</translation>
    </message>
    <message>
        <source>What happens to the files</source>
        <translation>O que acontece com os arquivos</translation>
    </message>
    <message>
        <source>{done} of {total}</source>
        <translation>{done} de {total}</translation>
    </message>
    <message>
        <source>{model} (practice)</source>
        <translation>{model} (prática)</translation>
    </message>
    <message>
        <source>{name} is installed.</source>
        <translation>{name} está instalado.</translation>
    </message>
    <message>
        <source>{name} was downloaded correctly but can&apos;t be used. {problem}</source>
        <translation>{name} foi baixado corretamente, mas não pode ser usado. {problem}</translation>
    </message>
    <message>
        <source>{rate} per second</source>
        <translation>{rate} por segundo</translation>
    </message>
    <message>
        <source>{repository}, commit {commit}</source>
        <translation>{repository}, commit {commit}</translation>
    </message>
    <message>
        <source>{size} to download; {free} free on the disk.</source>
        <translation>{size} a baixar; {free} livres no disco.</translation>
    </message>
    <message>
        <source>{size}, {quantization}</source>
        <translation>{size}, {quantization}</translation>
    </message>
    <message>
        <source>{state}. Used for checks.</source>
        <translation>{state}. Usado nas verificações.</translation>
    </message>
    <message>
        <source>{time} left</source>
        <translation>faltam {time}</translation>
    </message>
    <message>
        <source>{title} is damaged: its sha256 is not the expected one.</source>
        <translation>{title} está danificado: seu sha256 não é o esperado.</translation>
    </message>
    <message>
        <source>{title} verified: the file is unchanged.</source>
        <translation>{title} conferido: o arquivo não mudou.</translation>
    </message>
    <message>
        <source>{title} will be deleted from this disk. Its verdicts and files used in place are kept.</source>
        <translation>{title} será excluído deste disco. Seus vereditos e os arquivos usados no local são mantidos.</translation>
    </message>
    <message>
        <source>{what}: {done} of {total}</source>
        <translation>{what}: {done} de {total}</translation>
    </message>
</context>
<context>
    <name>Notice</name>
    <message>
        <source>Dismiss</source>
        <translation>Fechar</translation>
    </message>
</context>
<context>
    <name>Pages</name>
    <message>
        <source>History</source>
        <translation>Histórico</translation>
    </message>
    <message>
        <source>Policies</source>
        <translation>Políticas</translation>
    </message>
    <message>
        <source>Review</source>
        <translation>Revisar</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Configurações</translation>
    </message>
</context>
<context>
    <name>Palette</name>
    <message>
        <source>Commands</source>
        <translation>Comandos</translation>
    </message>
    <message>
        <source>Find a command</source>
        <translation>Encontrar um comando</translation>
    </message>
    <message>
        <source>No matching command</source>
        <translation>Nenhum comando corresponde</translation>
    </message>
    <message>
        <source>Type part of a command&apos;s name</source>
        <translation>Digite parte do nome de um comando</translation>
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
        <translation>Um código de uma lista</translation>
    </message>
    <message>
        <source>A policy with this name already exists.</source>
        <translation>Já existe uma política com este nome.</translation>
    </message>
    <message>
        <source>A word from a list</source>
        <translation>Uma palavra de uma lista</translation>
    </message>
    <message>
        <source>ADVICE</source>
        <translation>CONSELHOS</translation>
    </message>
    <message>
        <source>Add a field</source>
        <translation>Adicionar um campo</translation>
    </message>
    <message>
        <source>Add an answer</source>
        <translation>Adicionar uma resposta</translation>
    </message>
    <message>
        <source>Advice</source>
        <translation>Conselhos</translation>
    </message>
    <message>
        <source>All files</source>
        <translation>Todos os arquivos</translation>
    </message>
    <message>
        <source>Analyse again</source>
        <translation>Analisar de novo</translation>
    </message>
    <message>
        <source>Analysing this text takes too long, so it is shown without analysis.</source>
        <translation>A análise deste texto demora demais, por isso ele é mostrado sem análise.</translation>
    </message>
    <message>
        <source>Answer</source>
        <translation>Resposta</translation>
    </message>
    <message>
        <source>Answer format</source>
        <translation>Formato de resposta</translation>
    </message>
    <message>
        <source>Answer: {labels}</source>
        <translation>Resposta: {labels}</translation>
    </message>
    <message>
        <source>Answers and their meanings</source>
        <translation>Respostas e seus significados</translation>
    </message>
    <message>
        <source>Apply</source>
        <translation>Aplicar</translation>
    </message>
    <message>
        <source>Begin with the four sections of a good policy</source>
        <translation>Começar com as quatro seções de uma boa política</translation>
    </message>
    <message>
        <source>Blur the texts that are judged under this policy</source>
        <translation>Desfocar os textos julgados segundo esta política</translation>
    </message>
    <message>
        <source>CTRL+ENTER</source>
        <translation>CTRL+ENTER</translation>
    </message>
    <message>
        <source>Can be null</source>
        <translation>Pode ser null</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>Change…</source>
        <translation>Alterar…</translation>
    </message>
    <message>
        <source>Check with this policy</source>
        <translation>Verificar com esta política</translation>
    </message>
    <message>
        <source>Choose</source>
        <translation>Escolher</translation>
    </message>
    <message>
        <source>Choose how the answers are read first.</source>
        <translation>Escolha primeiro como as respostas são lidas.</translation>
    </message>
    <message>
        <source>Choose: {reading}</source>
        <translation>Escolher: {reading}</translation>
    </message>
    <message>
        <source>Compare with</source>
        <translation>Comparar com</translation>
    </message>
    <message>
        <source>Confidence: {word}</source>
        <translation>Confiança: {word}</translation>
    </message>
    <message>
        <source>Current text</source>
        <translation>Texto atual</translation>
    </message>
    <message>
        <source>Details</source>
        <translation>Detalhes</translation>
    </message>
    <message>
        <source>Detect from text</source>
        <translation>Detectar no texto</translation>
    </message>
    <message>
        <source>Detected in the policy&apos;s text. Your changes override it.</source>
        <translation>Detectado no texto da política. As suas alterações prevalecem.</translation>
    </message>
    <message>
        <source>Differences</source>
        <translation>Diferenças</translation>
    </message>
    <message>
        <source>Discard changes and restore</source>
        <translation>Descartar alterações e restaurar</translation>
    </message>
    <message>
        <source>Draft</source>
        <translation>Rascunho</translation>
    </message>
    <message>
        <source>Duplicate policy</source>
        <translation>Duplicar política</translation>
    </message>
    <message>
        <source>Enter a sample text</source>
        <translation>Digite um texto de amostra</translation>
    </message>
    <message>
        <source>Enter an answer to see how it is read</source>
        <translation>Digite uma resposta para ver como é lida</translation>
    </message>
    <message>
        <source>Error</source>
        <translation>Erro</translation>
    </message>
    <message>
        <source>Export as ZIP file</source>
        <translation>Exportar como arquivo ZIP</translation>
    </message>
    <message>
        <source>Export to folder</source>
        <translation>Exportar para pasta</translation>
    </message>
    <message>
        <source>Field</source>
        <translation>Campo</translation>
    </message>
    <message>
        <source>Fields of the answer</source>
        <translation>Campos da resposta</translation>
    </message>
    <message>
        <source>Fields, in order</source>
        <translation>Campos, na ordem</translation>
    </message>
    <message>
        <source>HOW ANSWERS ARE READ</source>
        <translation>COMO AS RESPOSTAS SÃO LIDAS</translation>
    </message>
    <message>
        <source>Hide reasoning</source>
        <translation>Ocultar raciocínio</translation>
    </message>
    <message>
        <source>Hint</source>
        <translation>Dica</translation>
    </message>
    <message>
        <source>How answers are read: {title}</source>
        <translation>Como as respostas são lidas: {title}</translation>
    </message>
    <message>
        <source>Import policies</source>
        <translation>Importar políticas</translation>
    </message>
    <message>
        <source>Import policy folder</source>
        <translation>Importar pasta de políticas</translation>
    </message>
    <message>
        <source>Import stopped. Policies imported so far are kept.</source>
        <translation>Importação parada. As políticas importadas até agora são mantidas.</translation>
    </message>
    <message>
        <source>Importing policies…</source>
        <translation>Importando políticas…</translation>
    </message>
    <message>
        <source>JSON with 0 or 1 for each label</source>
        <translation>JSON com 0 ou 1 para cada rótulo</translation>
    </message>
    <message>
        <source>JSON with fields</source>
        <translation>JSON com campos</translation>
    </message>
    <message>
        <source>Judging…</source>
        <translation>Julgando…</translation>
    </message>
    <message>
        <source>LENGTH</source>
        <translation>TAMANHO</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Idioma</translation>
    </message>
    <message>
        <source>Line {line}: {advice}</source>
        <translation>Linha {line}: {advice}</translation>
    </message>
    <message>
        <source>Loading model: {share} %</source>
        <translation>Carregando modelo: {share}%</translation>
    </message>
    <message>
        <source>Meaning</source>
        <translation>Significado</translation>
    </message>
    <message>
        <source>Meaning of each answer</source>
        <translation>Significado de cada resposta</translation>
    </message>
    <message>
        <source>More</source>
        <translation>Mais</translation>
    </message>
    <message>
        <source>New policy</source>
        <translation>Nova política</translation>
    </message>
    <message>
        <source>New, not saved</source>
        <translation>Nova, não salva</translation>
    </message>
    <message>
        <source>No advice.</source>
        <translation>Nenhum conselho.</translation>
    </message>
    <message>
        <source>No differences.</source>
        <translation>Nenhuma diferença.</translation>
    </message>
    <message>
        <source>No policies match.</source>
        <translation>Nenhuma política corresponde.</translation>
    </message>
    <message>
        <source>Not analysed.</source>
        <translation>Não analisado.</translation>
    </message>
    <message>
        <source>Not clear yet. Say near the top of the policy what to answer, such as “Answer with 1 if it violates this policy, else with 0”, or choose here.</source>
        <translation>Ainda não está claro. Diga perto do início da política o que responder, por exemplo “Responda com 1 se violar esta política, caso contrário com 0”, ou escolha aqui.</translation>
    </message>
    <message>
        <source>Nothing (show the text)</source>
        <translation>Nada (mostrar o texto)</translation>
    </message>
    <message>
        <source>OK</source>
        <translation>OK</translation>
    </message>
    <message>
        <source>Options</source>
        <translation>Opções</translation>
    </message>
    <message>
        <source>Plumbline adds this answer form to the prompt:</source>
        <translation>O Plumbline acrescenta esta forma de resposta ao prompt:</translation>
    </message>
    <message>
        <source>Plumbline stopped last time while analysing this text, so it is shown without analysis.</source>
        <translation>Da última vez, o Plumbline parou enquanto analisava este texto, por isso ele é mostrado sem análise.</translation>
    </message>
    <message>
        <source>Policies</source>
        <translation>Políticas</translation>
    </message>
    <message>
        <source>Policies and packs</source>
        <translation>Políticas e pacotes</translation>
    </message>
    <message>
        <source>Processing policy: {share} %</source>
        <translation>Processando política: {share}%</translation>
    </message>
    <message>
        <source>Reading {number} of the text: {reading}</source>
        <translation>Leitura {number} do texto: {reading}</translation>
    </message>
    <message>
        <source>Reason: {words}</source>
        <translation>Motivo: {words}</translation>
    </message>
    <message>
        <source>Reasoning</source>
        <translation>Raciocínio</translation>
    </message>
    <message>
        <source>Recommended: {least} to {most} tokens. This text was not counted.</source>
        <translation>Recomendado: {least} a {most} tokens. Este texto não foi contado.</translation>
    </message>
    <message>
        <source>Recommended: {least} to {most}. This is the exact number for the real models.</source>
        <translation>Recomendado: {least} a {most}. Este é o número exato para os modelos reais.</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Remover</translation>
    </message>
    <message>
        <source>Restore this version</source>
        <translation>Restaurar esta versão</translation>
    </message>
    <message>
        <source>Rules and reason</source>
        <translation>Regras e motivo</translation>
    </message>
    <message>
        <source>Rules: {rules}</source>
        <translation>Regras: {rules}</translation>
    </message>
    <message>
        <source>Sample answer</source>
        <translation>Resposta de amostra</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Salvar</translation>
    </message>
    <message>
        <source>Save as version {number}</source>
        <translation>Salvar como versão {number}</translation>
    </message>
    <message>
        <source>Save to history</source>
        <translation>Salvar no histórico</translation>
    </message>
    <message>
        <source>Saves the verdict on the current text to the history</source>
        <translation>Salva no histórico o veredito sobre o texto atual</translation>
    </message>
    <message>
        <source>Search policies</source>
        <translation>Pesquisar políticas</translation>
    </message>
    <message>
        <source>Severity</source>
        <translation>Gravidade</translation>
    </message>
    <message>
        <source>Short name</source>
        <translation>Nome curto</translation>
    </message>
    <message>
        <source>Show archived</source>
        <translation>Mostrar arquivadas</translation>
    </message>
    <message>
        <source>Show reasoning</source>
        <translation>Mostrar raciocínio</translation>
    </message>
    <message>
        <source>Show verdicts</source>
        <translation>Mostrar vereditos</translation>
    </message>
    <message>
        <source>Standard form</source>
        <translation>Forma padrão</translation>
    </message>
    <message>
        <source>Standard form: the decision, then the rule and why</source>
        <translation>Forma padrão: a decisão, depois a regra e o motivo</translation>
    </message>
    <message>
        <source>Standard form: the decision, then the rule and why.</source>
        <translation>Forma padrão: a decisão, depois a regra e o motivo.</translation>
    </message>
    <message>
        <source>Standard form: the decision, then the rule and why. It is used because the policy has no answer form that Plumbline knows.</source>
        <translation>Forma padrão: a decisão, depois a regra e o motivo. Ela é usada porque a política não tem uma forma de resposta que o Plumbline conheça.</translation>
    </message>
    <message>
        <source>Standard form; the model may leave the decision to a person</source>
        <translation>Forma padrão; o modelo pode deixar a decisão a uma pessoa</translation>
    </message>
    <message>
        <source>Starter</source>
        <translation>Inicial</translation>
    </message>
    <message>
        <source>Stated here</source>
        <translation>Indicado aqui</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Parar</translation>
    </message>
    <message>
        <source>Summary</source>
        <translation>Resumo</translation>
    </message>
    <message>
        <source>TRY IT</source>
        <translation>EXPERIMENTAR</translation>
    </message>
    <message>
        <source>Test on golden set</source>
        <translation>Testar com conjunto de referência</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>Texto</translation>
    </message>
    <message>
        <source>Text to try</source>
        <translation>Texto para experimentar</translation>
    </message>
    <message>
        <source>The decision alone where nothing is broken; else the rule, and one sentence that says why. It is added to the prompt, and the policy&apos;s text stays as it is.</source>
        <translation>Só a decisão, se nada for violado; caso contrário a regra, e uma frase que diz por quê. É acrescentada ao prompt, e o texto da política fica como está.</translation>
    </message>
    <message>
        <source>The policy&apos;s text</source>
        <translation>O texto da política</translation>
    </message>
    <message>
        <source>The text asks for a reasoning effort, which has no effect in it: {effort}.</source>
        <translation>O texto pede um esforço de raciocínio, o que nele não tem efeito: {effort}.</translation>
    </message>
    <message>
        <source>This policy contains characters that the editor would change, so it is read-only here.</source>
        <translation>Esta política contém caracteres que o editor alteraria, por isso é somente leitura aqui.</translation>
    </message>
    <message>
        <source>This policy does not clearly say what to answer. Choose what is meant, or define the possible answers and what each one means.</source>
        <translation>Esta política não diz claramente o que responder. Escolha o que se quer dizer, ou defina as respostas possíveis e o que cada uma significa.</translation>
    </message>
    <message>
        <source>This policy has no golden set yet. Import examples on the Evaluate page.</source>
        <translation>Esta política ainda não tem conjunto de referência. Importe exemplos na página Avaliar.</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>Título</translation>
    </message>
    <message>
        <source>Title and language</source>
        <translation>Título e idioma</translation>
    </message>
    <message>
        <source>Try</source>
        <translation>Experimentar</translation>
    </message>
    <message>
        <source>Two ways to read the answers</source>
        <translation>Duas maneiras de ler as respostas</translation>
    </message>
    <message>
        <source>Type</source>
        <translation>Tipo</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Desfazer</translation>
    </message>
    <message>
        <source>Unknown, because the text was not analysed.</source>
        <translation>Desconhecido, porque o texto não foi analisado.</translation>
    </message>
    <message>
        <source>Use for checks: {effort}</source>
        <translation>Usar nas verificações: {effort}</translation>
    </message>
    <message>
        <source>Verifying the model file: {share} %</source>
        <translation>Conferindo o arquivo do modelo: {share}%</translation>
    </message>
    <message>
        <source>Version {number}</source>
        <translation>Versão {number}</translation>
    </message>
    <message>
        <source>Versions</source>
        <translation>Versões</translation>
    </message>
    <message>
        <source>View</source>
        <translation>Exibir</translation>
    </message>
    <message>
        <source>Warning</source>
        <translation>Aviso</translation>
    </message>
    <message>
        <source>What is added to the prompt</source>
        <translation>O que é acrescentado ao prompt</translation>
    </message>
    <message>
        <source>Where the form comes from</source>
        <translation>De onde vem a forma</translation>
    </message>
    <message>
        <source>Which one is meant? The prompt will say it, and your text stays as it is.</source>
        <translation>Qual é a correta? O prompt a indicará, e o seu texto fica como está.</translation>
    </message>
    <message>
        <source>You have unsaved changes. Restoring an old version discards them.</source>
        <translation>Há alterações não salvas. Restaurar uma versão antiga as descarta.</translation>
    </message>
    <message>
        <source>a number up to its option</source>
        <translation>um número até a sua opção</translation>
    </message>
    <message>
        <source>an answer from the table</source>
        <translation>uma resposta da tabela</translation>
    </message>
    <message>
        <source>anything else</source>
        <translation>qualquer outra</translation>
    </message>
    <message>
        <source>archived</source>
        <translation>arquivada</translation>
    </message>
    <message>
        <source>built-in</source>
        <translation>incluído</translation>
    </message>
    <message>
        <source>current</source>
        <translation>atual</translation>
    </message>
    <message>
        <source>draft</source>
        <translation>rascunho</translation>
    </message>
    <message>
        <source>for example en, de or pt-BR</source>
        <translation>por exemplo en, de ou pt-BR</translation>
    </message>
    <message>
        <source>free text</source>
        <translation>texto livre</translation>
    </message>
    <message>
        <source>never used</source>
        <translation>nunca usada</translation>
    </message>
    <message>
        <source>new</source>
        <translation>nova</translation>
    </message>
    <message>
        <source>no flag set</source>
        <translation>nenhum indicador definido</translation>
    </message>
    <message>
        <source>no rule broken</source>
        <translation>nenhuma regra violada</translation>
    </message>
    <message>
        <source>not saved</source>
        <translation>não salva</translation>
    </message>
    <message>
        <source>null</source>
        <translation>null</translation>
    </message>
    <message>
        <source>one of its options</source>
        <translation>uma de suas opções</translation>
    </message>
    <message>
        <source>rule IDs</source>
        <translation>IDs de regras</translation>
    </message>
    <message>
        <source>sample</source>
        <translation>amostra</translation>
    </message>
    <message>
        <source>starter</source>
        <translation>inicial</translation>
    </message>
    <message>
        <source>used in runs, not saved</source>
        <translation>usada em verificações, não salva</translation>
    </message>
    <message>
        <source>version {number}</source>
        <translation>versão {number}</translation>
    </message>
    <message>
        <source>{kind}. Detected in the policy&apos;s text.</source>
        <translation>{kind}. Detectado no texto da política.</translation>
    </message>
    <message>
        <source>{kind}. Set explicitly.</source>
        <translation>{kind}. Definido explicitamente.</translation>
    </message>
    <message>
        <source>{model}: {runs}, {items}</source>
        <translation>{model}: {runs}, {items}</translation>
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
            <numerusform>{n} exemplo</numerusform>
            <numerusform>{n} exemplos</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} more could not be imported.</source>
        <translation>
            <numerusform>Mais {n} não pôde ser importada.</numerusform>
            <numerusform>Mais {n} não puderam ser importadas.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} policies exported to {place}.</source>
        <translation>
            <numerusform>{n} política exportada para {place}.</numerusform>
            <numerusform>{n} políticas exportadas para {place}.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} policies imported.</source>
        <translation>
            <numerusform>{n} política importada.</numerusform>
            <numerusform>{n} políticas importadas.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} runs</source>
        <translation>
            <numerusform>{n} verificação</numerusform>
            <numerusform>{n} verificações</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} unchanged lines</source>
        <translation>
            <numerusform>{n} linha inalterada</numerusform>
            <numerusform>{n} linhas inalteradas</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} verdicts</source>
        <translation>
            <numerusform>{n} veredito</numerusform>
            <numerusform>{n} vereditos</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} ways to read the answers</source>
        <translation>
            <numerusform>{n} maneira de ler as respostas</numerusform>
            <numerusform>{n} maneiras de ler as respostas</numerusform>
        </translation>
    </message>
    <message>
        <source>{title} (copy)</source>
        <translation>{title} (cópia)</translation>
    </message>
    <message>
        <source>{version} saved.</source>
        <translation>{version} salva.</translation>
    </message>
    <message>
        <source>{version}, modified</source>
        <translation>{version}, modificada</translation>
    </message>
    <message>
        <source>“{name}” archived. Its versions and verdicts are kept.</source>
        <translation>“{name}” arquivada. Suas versões e seus vereditos são mantidos.</translation>
    </message>
</context>
<context>
    <name>Programs</name>
    <message>
        <source>Answered</source>
        <translation>Respondidas</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fechar</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Copiar</translation>
    </message>
    <message>
        <source>Copy address</source>
        <translation>Copiar endereço</translation>
    </message>
    <message>
        <source>Copy the key into the other program. It is shown only once.</source>
        <translation>Copie a chave para o programa que fará as solicitações. Ela é mostrada apenas uma vez.</translation>
    </message>
    <message>
        <source>Copy: {name}</source>
        <translation>Copiar: {name}</translation>
    </message>
    <message>
        <source>Example: {name}</source>
        <translation>Exemplo: {name}</translation>
    </message>
    <message>
        <source>Examples</source>
        <translation>Exemplos</translation>
    </message>
    <message>
        <source>Listening at {address}</source>
        <translation>Escutando em {address}</translation>
    </message>
    <message>
        <source>Local API</source>
        <translation>API local</translation>
    </message>
    <message>
        <source>Make a new key?</source>
        <translation>Criar uma nova chave?</translation>
    </message>
    <message>
        <source>New key</source>
        <translation>Nova chave</translation>
    </message>
    <message>
        <source>New key…</source>
        <translation>Nova chave…</translation>
    </message>
    <message>
        <source>No program has sent a request yet.</source>
        <translation>Nenhum programa fez solicitações até agora.</translation>
    </message>
    <message>
        <source>Off: no program can send requests.</source>
        <translation>Desativada: nenhum programa pode fazer solicitações.</translation>
    </message>
    <message>
        <source>Only a checksum of it is kept, in the system&apos;s keyring ({keyring}).</source>
        <translation>Só uma soma de verificação dela é guardada, no chaveiro do sistema ({keyring}).</translation>
    </message>
    <message>
        <source>Open history</source>
        <translation>Abrir histórico</translation>
    </message>
    <message>
        <source>Outcome</source>
        <translation>Resultado</translation>
    </message>
    <message>
        <source>Program</source>
        <translation>Programa</translation>
    </message>
    <message>
        <source>Programs send requests as they would to OpenAI: give them this address and the key. The model&apos;s name is plumbline/ followed by the name of a policy or, if the policy comes with the request, just plumbline.</source>
        <translation>Os programas fazem solicitações como fariam à OpenAI: dê-lhes este endereço e a chave. O nome do modelo é plumbline/ e o nome de uma política; ou é plumbline, e a política vem com a solicitação.</translation>
    </message>
    <message>
        <source>Programs under the names they give themselves, minute by minute. What they sent is only in the history, and not even there if they asked for it not to be stored.</source>
        <translation>Programas pelo nome que dão a si mesmos, minuto a minuto. Aquilo que perguntaram está apenas no histórico, e nem lá se pediram que não fosse armazenado.</translation>
    </message>
    <message numerus="yes">
        <source>Programs have asked {n} times, most recently on {date}. Refused: {refused}.</source>
        <translation>
            <numerusform>Programas fizeram {n} solicitação, em {date}. Recusadas: {refused}.</numerusform>
            <numerusform>Programas fizeram {n} solicitações, a última em {date}. Recusadas: {refused}.</numerusform>
        </translation>
    </message>
    <message>
        <source>Programs that have the old key are refused until you give them the new one.</source>
        <translation>Os programas que têm a chave antiga são recusados até receberem a nova.</translation>
    </message>
    <message>
        <source>Refused</source>
        <translation>Recusadas</translation>
    </message>
    <message>
        <source>Requests</source>
        <translation>Solicitações</translation>
    </message>
    <message>
        <source>There is a key. It can&apos;t be shown again; a new one replaces it.</source>
        <translation>Existe uma chave. Ela não pode ser mostrada de novo; uma nova a substitui.</translation>
    </message>
    <message>
        <source>There is no key yet. Without one, every request is refused.</source>
        <translation>Ainda não há chave. Sem ela, todas as solicitações são recusadas.</translation>
    </message>
    <message>
        <source>This system has no keyring, so the key is valid until Plumbline is closed.</source>
        <translation>Este sistema não tem chaveiro, por isso a chave vale até o Plumbline ser fechado.</translation>
    </message>
    <message>
        <source>While this is on, every program that runs under your account and has the key can have text judged, and reads the answers to its own requests. It can&apos;t read the history, change anything, or use the network. Web pages are always refused. “Allow use of the network” has no effect on it: no other computer is contacted.</source>
        <translation>Enquanto isto estiver ativado, todo programa executado na sua conta que tenha a chave pode mandar julgar textos e lê as respostas às próprias solicitações. Não pode ler o histórico, alterar nada nem usar a rede. Páginas da web são sempre recusadas. “Permitir o uso da rede” não tem efeito sobre isto: nenhum outro computador é contatado.</translation>
    </message>
    <message>
        <source>Who asked</source>
        <translation>Quem fez solicitações</translation>
    </message>
    <message>
        <source>Who asked…</source>
        <translation>Quem fez solicitações…</translation>
    </message>
</context>
<context>
    <name>Question</name>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
</context>
<context>
    <name>Remedies</name>
    <message>
        <source>Change it on the Settings page.</source>
        <translation>Altere-o na página Configurações.</translation>
    </message>
    <message>
        <source>Choose a column with one policy.</source>
        <translation>Escolha uma coluna com uma só política.</translation>
    </message>
    <message>
        <source>Choose a reading, or the standard form, with “How answers are read”.</source>
        <translation>Escolha uma leitura, ou a forma padrão, com “Como as respostas são lidas”.</translation>
    </message>
    <message>
        <source>Choose another file.</source>
        <translation>Escolha outro arquivo.</translation>
    </message>
    <message>
        <source>Choose one of them under “Examples”.</source>
        <translation>Escolha um deles em “Exemplos”.</translation>
    </message>
    <message>
        <source>Choose the effort {effort} for the check.</source>
        <translation>Escolha o esforço {effort} para a verificação.</translation>
    </message>
    <message>
        <source>Choose the standard form with “How answers are read”.</source>
        <translation>Escolha a forma padrão em “Como as respostas são lidas”.</translation>
    </message>
    <message>
        <source>Choose two evaluations, or two columns of one.</source>
        <translation>Escolha duas avaliações, ou duas colunas de uma avaliação.</translation>
    </message>
    <message>
        <source>Choose “Copy” instead.</source>
        <translation>Escolha antes “Copiar”.</translation>
    </message>
    <message>
        <source>Create a read token in your account&apos;s settings there, and enter it here.</source>
        <translation>Crie lá um token de leitura nas configurações da sua conta, e digite-o aqui.</translation>
    </message>
    <message>
        <source>Download it on the Models page.</source>
        <translation>Baixe-o na página Modelos.</translation>
    </message>
    <message>
        <source>Download or import it again on the Models page.</source>
        <translation>Baixe-o ou importe-o novamente na página Modelos.</translation>
    </message>
    <message>
        <source>Encrypt it in Settings, under “Privacy”.</source>
        <translation>Criptografe-o nas configurações, em “Privacidade”.</translation>
    </message>
    <message>
        <source>Enter it with “Key…” under “Team&apos;s server” on the Settings page.</source>
        <translation>Insira-a com “Chave…” em “Servidor da equipe” na página Configurações.</translation>
    </message>
    <message>
        <source>Enter the passphrase, or unlock the system&apos;s keyring, and try again.</source>
        <translation>Digite a frase secreta, ou desbloqueie o chaveiro do sistema, e tente novamente.</translation>
    </message>
    <message>
        <source>Fill in “Label column”.</source>
        <translation>Preencha “Coluna de rótulos”.</translation>
    </message>
    <message>
        <source>Fill in “Text column”.</source>
        <translation>Preencha “Coluna de texto”.</translation>
    </message>
    <message>
        <source>For real verdicts, download a model on the Models page.</source>
        <translation>Para vereditos de verdade, baixe um modelo na página Modelos.</translation>
    </message>
    <message>
        <source>Give one of them another name.</source>
        <translation>Dê outro nome a uma delas.</translation>
    </message>
    <message>
        <source>Import them one by one to see what is wrong with each.</source>
        <translation>Importe-as uma a uma para ver o que há de errado com cada uma.</translation>
    </message>
    <message>
        <source>It may have been deleted; the History page lists all runs.</source>
        <translation>Pode ter sido excluída; a página Histórico lista todas as verificações.</translation>
    </message>
    <message>
        <source>It may have been removed; the Review page lists all queues.</source>
        <translation>Ela pode ter sido removida; a página Revisar lista todas as filas.</translation>
    </message>
    <message>
        <source>Its check may have been deleted; “Appeals” on the Review page lists all appeals.</source>
        <translation>A verificação dela pode ter sido excluída; “Contestações” na página Revisar lista todas as contestações.</translation>
    </message>
    <message>
        <source>Keep the history in another folder: see “Where files are” under “Settings and shortcuts” in Help.</source>
        <translation>Guarde o histórico em outra pasta: ver “Where files are” em “Settings and shortcuts” na ajuda.</translation>
    </message>
    <message>
        <source>Make a copy of the file first. Then put a backup in its place, or rescue what can be read: see “Evidence and repair” in Help.</source>
        <translation>Faça primeiro uma cópia do arquivo. Depois coloque um backup no lugar dele, ou resgate o que puder ser lido: ver “Evidence and repair” na ajuda.</translation>
    </message>
    <message>
        <source>Name one file with “Another repository…”, after a colon: {repository}:FILE.</source>
        <translation>Indique um arquivo com “Outro repositório…”, depois de dois-pontos: {repository}:ARQUIVO.</translation>
    </message>
    <message>
        <source>Name the repository itself with “Another repository…”.</source>
        <translation>Indique o próprio repositório com “Outro repositório…”.</translation>
    </message>
    <message>
        <source>Open {file} in a text editor and remove “{key}”, or delete the file.</source>
        <translation>Abra {file} em um editor de texto e remova “{key}”, ou exclua o arquivo.</translation>
    </message>
    <message>
        <source>Rebuild the search index in Settings, under “Privacy”.</source>
        <translation>Recrie o índice de pesquisa nas configurações, em “Privacidade”.</translation>
    </message>
    <message>
        <source>Save it on the Policies page, so that a version of it is kept.</source>
        <translation>Salve-a na página Políticas, para que uma versão dela fique guardada.</translation>
    </message>
    <message>
        <source>Set its address under “Team&apos;s server” on the Settings page.</source>
        <translation>Defina o endereço dele em “Servidor da equipe” na página Configurações.</translation>
    </message>
    <message>
        <source>State it with “How answers are read” on the Policies page.</source>
        <translation>Indique-a com “Como as respostas são lidas” na página Políticas.</translation>
    </message>
    <message>
        <source>The Evaluate page lists all evaluations.</source>
        <translation>A página Avaliar lista todas as avaliações.</translation>
    </message>
    <message>
        <source>The Evaluate page shows the columns of evaluation {evaluation}.</source>
        <translation>A página Avaliar mostra as colunas da avaliação {evaluation}.</translation>
    </message>
    <message>
        <source>The History page shows the items of run {run}.</source>
        <translation>A página Histórico mostra os itens da verificação {run}.</translation>
    </message>
    <message>
        <source>The Models page lists the models.</source>
        <translation>A página Modelos lista os modelos.</translation>
    </message>
    <message>
        <source>The Review page shows the queue&apos;s items.</source>
        <translation>A página Revisar mostra os itens da fila.</translation>
    </message>
    <message>
        <source>The Settings page lists all settings.</source>
        <translation>A página Configurações lista todas as configurações.</translation>
    </message>
    <message>
        <source>They are listed under “Golden sets”.</source>
        <translation>Estão listados em “Conjuntos de referência”.</translation>
    </message>
    <message>
        <source>To download the newer version, delete the unfinished download first.</source>
        <translation>Para baixar a versão mais recente, exclua primeiro o download inacabado.</translation>
    </message>
    <message>
        <source>To try the program out, choose a sample policy, such as “{title}”.</source>
        <translation>Para experimentar o programa, escolha uma política de amostra, como “{title}”.</translation>
    </message>
    <message>
        <source>Try again.</source>
        <translation>Tente novamente.</translation>
    </message>
    <message>
        <source>Untick “Also ask about all policies at once” to compare versions of one policy.</source>
        <translation>Desmarque “Perguntar também sobre todas as políticas de uma vez” para comparar versões de uma mesma política.</translation>
    </message>
    <message>
        <source>“Import examples…” on the Evaluate page makes one.</source>
        <translation>“Importar exemplos…” na página Avaliar cria um.</translation>
    </message>
    <message>
        <source>“Import files…” on the Models page imports files from a disk.</source>
        <translation>“Importar arquivos…” na página Modelos importa arquivos de um disco.</translation>
    </message>
    <message>
        <source>“Judge anyway” shows what the practice model makes of it all the same.</source>
        <translation>“Julgar mesmo assim” mostra o que o modelo de prática faz dela apesar disso.</translation>
    </message>
    <message>
        <source>“Reports”, “Cases…” on the History page lists all cases.</source>
        <translation>“Relatórios”, “Casos…” na página Histórico lista todos os casos.</translation>
    </message>
    <message>
        <source>“Reports”, “Check a report…” on Plumbline&apos;s History page checks the JSON file of a report.</source>
        <translation>“Relatórios”, “Verificar um relatório…” na página Histórico do Plumbline verifica o arquivo JSON de um relatório.</translation>
    </message>
    <message>
        <source>“Reports”, “Time stamps…” on the History page writes the request for one.</source>
        <translation>“Relatórios”, “Carimbos do tempo…” na página Histórico grava o pedido de um carimbo.</translation>
    </message>
    <message>
        <source>“Resume” judges the rest.</source>
        <translation>“Continuar” julga o resto.</translation>
    </message>
    <message>
        <source>“Saved searches” on the History page lists all of them.</source>
        <translation>“Pesquisas salvas” na página Histórico lista todas elas.</translation>
    </message>
    <message>
        <source>“Test” on the Models page tries the model.</source>
        <translation>“Testar” na página Modelos experimenta o modelo.</translation>
    </message>
    <message>
        <source>“Use this computer&apos;s history” opens the one that is on this computer.</source>
        <translation>“Usar o histórico deste computador” abre o que está neste computador.</translation>
    </message>
    <message>
        <source>“Verify file” on the Models page checks it.</source>
        <translation>“Conferir arquivo” na página Modelos o confere.</translation>
    </message>
</context>
<context>
    <name>Report</name>
    <message>
        <source>A name or other words</source>
        <translation>Um nome ou outras palavras</translation>
    </message>
    <message>
        <source>A name or other words to mask</source>
        <translation>Um nome ou outras palavras a tarjar</translation>
    </message>
    <message>
        <source>Authors&apos; names</source>
        <translation>Nomes dos autores</translation>
    </message>
    <message>
        <source>By</source>
        <translation>Por</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>Cancelled. The report was not written.</source>
        <translation>Cancelado. O relatório não foi gravado.</translation>
    </message>
    <message>
        <source>Check a report</source>
        <translation>Verificar um relatório</translation>
    </message>
    <message>
        <source>Checking…</source>
        <translation>Verificando…</translation>
    </message>
    <message>
        <source>Choose file…</source>
        <translation>Escolher arquivo…</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fechar</translation>
    </message>
    <message>
        <source>E-mail addresses</source>
        <translation>Endereços de e-mail</translation>
    </message>
    <message>
        <source>Fingerprint from its maker</source>
        <translation>Impressão digital, como informada por quem fez o relatório</translation>
    </message>
    <message>
        <source>Fingerprint from its maker (optional)</source>
        <translation>Impressão digital, como informada por quem fez o relatório, se você a tiver</translation>
    </message>
    <message>
        <source>Handles, such as @name</source>
        <translation>Nomes de usuário, como @nome</translation>
    </message>
    <message>
        <source>Items {first} to {last} of {all}</source>
        <translation>Itens {first} a {last} de {all}</translation>
    </message>
    <message>
        <source>JSON files</source>
        <translation>Arquivos JSON</translation>
    </message>
    <message>
        <source>JSON, can be checked</source>
        <translation>JSON, pode ser verificado</translation>
    </message>
    <message>
        <source>Mask</source>
        <translation>Tarjar</translation>
    </message>
    <message>
        <source>Mask persons</source>
        <translation>Tarjar pessoas</translation>
    </message>
    <message>
        <source>Mask selection</source>
        <translation>Tarjar seleção</translation>
    </message>
    <message>
        <source>Masked words</source>
        <translation>Palavras tarjadas</translation>
    </message>
    <message>
        <source>Next items</source>
        <translation>Próximos itens</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Nota</translation>
    </message>
    <message>
        <source>Or select words in the preview. They are masked in the whole report and are not in the file.</source>
        <translation>Ou selecione palavras na prévia. Elas são tarjadas em todo o relatório e não estão no arquivo.</translation>
    </message>
    <message>
        <source>PDF</source>
        <translation>PDF</translation>
    </message>
    <message>
        <source>PDF files</source>
        <translation>Arquivos PDF</translation>
    </message>
    <message>
        <source>Phone numbers</source>
        <translation>Números de telefone</translation>
    </message>
    <message>
        <source>Preparing the report…</source>
        <translation>Preparando o relatório…</translation>
    </message>
    <message>
        <source>Preview of the report</source>
        <translation>Prévia do relatório</translation>
    </message>
    <message>
        <source>Previous items</source>
        <translation>Itens anteriores</translation>
    </message>
    <message>
        <source>Printing…</source>
        <translation>Imprimindo…</translation>
    </message>
    <message>
        <source>Print…</source>
        <translation>Imprimir…</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Remover</translation>
    </message>
    <message>
        <source>Report</source>
        <translation>Relatório</translation>
    </message>
    <message>
        <source>Save as</source>
        <translation>Salvar como</translation>
    </message>
    <message>
        <source>Save report</source>
        <translation>Salvar relatório</translation>
    </message>
    <message>
        <source>Saved to {file}. Fingerprint: {fingerprint}</source>
        <translation>Salvo em {file}. Impressão digital: {fingerprint}</translation>
    </message>
    <message>
        <source>Save…</source>
        <translation>Salvar…</translation>
    </message>
    <message>
        <source>Show texts</source>
        <translation>Mostrar textos</translation>
    </message>
    <message>
        <source>Texts are hidden here, but they will be in the report.</source>
        <translation>Os textos estão ocultos aqui, mas estarão no relatório.</translation>
    </message>
    <message>
        <source>Texts, and what quotes them</source>
        <translation>Textos e o que os cita</translation>
    </message>
    <message>
        <source>A report&apos;s JSON file is checked against its own hashes, and against this history if the report was made from it.</source>
        <translation>O arquivo JSON de um relatório é comparado com seus próprios hashes e com este histórico, se o relatório foi feito a partir dele.</translation>
    </message>
    <message>
        <source>The model&apos;s reasoning</source>
        <translation>O raciocínio do modelo</translation>
    </message>
    <message>
        <source>The policies&apos; texts</source>
        <translation>Os textos das políticas</translation>
    </message>
    <message>
        <source>The report was sent to the printer.</source>
        <translation>O relatório foi enviado à impressora.</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>Título</translation>
    </message>
    <message>
        <source>Web page</source>
        <translation>Página da web</translation>
    </message>
    <message>
        <source>Web pages</source>
        <translation>Páginas da web</translation>
    </message>
    <message>
        <source>Include</source>
        <translation>O que entra</translation>
    </message>
    <message>
        <source>Writing {file}…</source>
        <translation>Gravando {file}…</translation>
    </message>
    <message numerus="yes">
        <source>Writing: {done} of {n} items…</source>
        <translation>
            <numerusform>Gravando: {done} de {n} item…</numerusform>
            <numerusform>Gravando: {done} de {n} itens…</numerusform>
        </translation>
    </message>
    <message>
        <source>report</source>
        <translation>relatório</translation>
    </message>
    <message numerus="yes">
        <source>{n} items in the report.</source>
        <translation>
            <numerusform>{n} item no relatório.</numerusform>
            <numerusform>{n} itens no relatório.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Retention</name>
    <message numerus="yes">
        <source>{n} verdicts past the retention period were deleted.</source>
        <translation>
            <numerusform>{n} veredito além do prazo de retenção foi excluído.</numerusform>
            <numerusform>{n} vereditos além do prazo de retenção foram excluídos.</numerusform>
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
        <translation>UMA SEGUNDA REVISÃO</translation>
    </message>
    <message>
        <source>A probability from</source>
        <translation>Probabilidade a partir de</translation>
    </message>
    <message>
        <source>A queue lists the verdicts that a person has to look at, by rules that you set: everything that violates, what is undetermined, a random share of what was allowed.</source>
        <translation>Uma fila lista os vereditos que uma pessoa precisa examinar, segundo regras que você define: tudo o que viola, o que é indeterminado, uma parcela aleatória do que foi permitido.</translation>
    </message>
    <message>
        <source>A random share of what was allowed:</source>
        <translation>Uma parcela aleatória do que foi permitido:</translation>
    </message>
    <message>
        <source>Agreement and conflicts</source>
        <translation>Concordância e conflitos</translation>
    </message>
    <message>
        <source>All queues</source>
        <translation>Todas as filas</translation>
    </message>
    <message numerus="yes">
        <source>All {n} checks under {policy}</source>
        <translation>
            <numerusform>{n} verificação com {policy}</numerusform>
            <numerusform>Todas as {n} verificações com {policy}</numerusform>
        </translation>
    </message>
    <message>
        <source>As the model judged each</source>
        <translation>Cada um como o modelo julgou</translation>
    </message>
    <message>
        <source>As they come</source>
        <translation>Na ordem de chegada</translation>
    </message>
    <message>
        <source>Audit</source>
        <translation>Auditoria</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>Check some text; then make a queue of the verdicts that a person has to look at.</source>
        <translation>Verifique algum texto; depois crie uma fila com os vereditos que uma pessoa precisa examinar.</translation>
    </message>
    <message>
        <source>Copy text</source>
        <translation>Copiar texto</translation>
    </message>
    <message>
        <source>Create</source>
        <translation>Criar</translation>
    </message>
    <message>
        <source>Decide on items that somebody else sent you as a file.</source>
        <translation>Decidir sobre itens que outra pessoa enviou a você em um arquivo.</translation>
    </message>
    <message>
        <source>Decide on similar items together</source>
        <translation>Decidir juntos os itens semelhantes</translation>
    </message>
    <message>
        <source>Decided differently from the model: {share}</source>
        <translation>Decididos de modo diferente do modelo: {share}</translation>
    </message>
    <message>
        <source>Decision</source>
        <translation>Decisão</translation>
    </message>
    <message>
        <source>Escalated</source>
        <translation>Encaminhado</translation>
    </message>
    <message>
        <source>Every Nth</source>
        <translation>Um a cada N</translation>
    </message>
    <message>
        <source>Everybody&apos;s items</source>
        <translation>Itens de todos</translation>
    </message>
    <message>
        <source>Everything here is reviewed.</source>
        <translation>Aqui está tudo revisado.</translation>
    </message>
    <message>
        <source>Everything that violates</source>
        <translation>Tudo o que viola</translation>
    </message>
    <message>
        <source>Everything that was escalated</source>
        <translation>Tudo o que foi encaminhado</translation>
    </message>
    <message>
        <source>Everything undetermined</source>
        <translation>Tudo o que é indeterminado</translation>
    </message>
    <message>
        <source>Go to Check</source>
        <translation>Ir para Verificar</translation>
    </message>
    <message>
        <source>Golden items</source>
        <translation>Itens de referência</translation>
    </message>
    <message>
        <source>Hard items</source>
        <translation>Itens pesados</translation>
    </message>
    <message>
        <source>Hard items: {order}</source>
        <translation>Itens pesados: {order}</translation>
    </message>
    <message>
        <source>Highest probability</source>
        <translation>Probabilidade máxima</translation>
    </message>
    <message>
        <source>How</source>
        <translation>Como</translation>
    </message>
    <message>
        <source>Items to review</source>
        <translation>Itens a revisar</translation>
    </message>
    <message>
        <source>Last</source>
        <translation>Por último</translation>
    </message>
    <message>
        <source>Lowest probability</source>
        <translation>Probabilidade mínima</translation>
    </message>
    <message>
        <source>Merge answers…</source>
        <translation>Mesclar respostas…</translation>
    </message>
    <message>
        <source>Names, separated by commas; each gets a part</source>
        <translation>Nomes, separados por vírgulas; cada um recebe uma parte</translation>
    </message>
    <message>
        <source>New queue</source>
        <translation>Nova fila</translation>
    </message>
    <message>
        <source>New queue…</source>
        <translation>Nova fila…</translation>
    </message>
    <message>
        <source>No golden item can be added: the golden set&apos;s texts are in the queue already.</source>
        <translation>Nenhum item de referência pode ser adicionado: os textos do conjunto de referência já estão na fila.</translation>
    </message>
    <message>
        <source>No golden item fits: these rules match none of their verdicts.</source>
        <translation>Nenhum item de referência serve: estas regras não escolhem nenhum dos vereditos sobre esses itens.</translation>
    </message>
    <message>
        <source>No queues yet</source>
        <translation>Ainda não há filas</translation>
    </message>
    <message>
        <source>No.</source>
        <translation>N.º</translation>
    </message>
    <message>
        <source>None</source>
        <translation>Nenhum</translation>
    </message>
    <message>
        <source>Not now</source>
        <translation>Agora não</translation>
    </message>
    <message>
        <source>Nothing to review yet</source>
        <translation>Ainda não há nada a revisar</translation>
    </message>
    <message>
        <source>Send to a second reviewer…</source>
        <translation>Enviar para uma segunda revisão…</translation>
    </message>
    <message>
        <source>One verdict in</source>
        <translation>Um veredito em cada</translation>
    </message>
    <message>
        <source>Golden items hidden among them, from {policy} · {name}</source>
        <translation>Itens de referência ocultos entre eles, de {policy} · {name}</translation>
    </message>
    <message>
        <source>Hard items are those that break a policy whose texts are blurred.</source>
        <translation>São pesados os itens que violam uma política cujos textos são desfocados.</translation>
    </message>
    <message>
        <source>No golden item fits. Evaluate the golden set first, so that its items have verdicts.</source>
        <translation>Nenhum item de referência serve. Avalie primeiro o conjunto de referência, para que seus itens tenham vereditos.</translation>
    </message>
    <message>
        <source>One verdict in so many</source>
        <translation>Um veredito em cada tantos</translation>
    </message>
    <message>
        <source>One verdict in {n}</source>
        <translation>Um veredito em cada {n}</translation>
    </message>
    <message>
        <source>Open a batch…</source>
        <translation>Abrir um lote…</translation>
    </message>
    <message>
        <source>Pause</source>
        <translation>Pausar</translation>
    </message>
    <message>
        <source>Probability</source>
        <translation>Probabilidade</translation>
    </message>
    <message>
        <source>Probability from {low} to {high}</source>
        <translation>Probabilidade de {low} a {high}</translation>
    </message>
    <message>
        <source>Progress</source>
        <translation>Progresso</translation>
    </message>
    <message>
        <source>Put similar items together</source>
        <translation>Agrupar itens semelhantes</translation>
    </message>
    <message>
        <source>Queues</source>
        <translation>Filas</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Motivo</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Remover</translation>
    </message>
    <message>
        <source>Remove queue</source>
        <translation>Remover fila</translation>
    </message>
    <message>
        <source>Remove…</source>
        <translation>Remover…</translation>
    </message>
    <message>
        <source>Review</source>
        <translation>Revisar</translation>
    </message>
    <message>
        <source>Review queues</source>
        <translation>Filas de revisão</translation>
    </message>
    <message>
        <source>Reviewers</source>
        <translation>Revisores</translation>
    </message>
    <message>
        <source>Reviewers: {names}</source>
        <translation>Revisores: {names}</translation>
    </message>
    <message>
        <source>Seed</source>
        <translation>Semente</translation>
    </message>
    <message>
        <source>Share of golden items</source>
        <translation>Parcela de itens de referência</translation>
    </message>
    <message>
        <source>Share of what was allowed</source>
        <translation>Parcela do que foi permitido</translation>
    </message>
    <message>
        <source>Show everybody&apos;s figures</source>
        <translation>Mostrar os números de todos</translation>
    </message>
    <message>
        <source>Similar items are grouped</source>
        <translation>Os itens semelhantes ficam juntos</translation>
    </message>
    <message>
        <source>Somebody else decides on the same items, without knowing your decisions.</source>
        <translation>Outra pessoa decide sobre os mesmos itens, sem conhecer as suas decisões.</translation>
    </message>
    <message>
        <source>Spread</source>
        <translation>Distribuídos</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>Texto</translation>
    </message>
    <message numerus="yes">
        <source>{n} items are reviewed already and are left out.</source>
        <translation>
            <numerusform>{n} item já foi revisado e fica de fora.</numerusform>
            <numerusform>{n} itens já foram revisados e ficam de fora.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} items decided on appeal alone</source>
        <translation>
            <numerusform>{n} item decidido só por contestação</numerusform>
            <numerusform>{n} itens decididos só por contestação</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} items have no verdict yet and are left out.</source>
        <translation>
            <numerusform>{n} item ainda não tem veredito e fica de fora.</numerusform>
            <numerusform>{n} itens ainda não têm veredito e ficam de fora.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} of them are golden items.</source>
        <translation>
            <numerusform>{n} deles é item de referência.</numerusform>
            <numerusform>{n} deles são itens de referência.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{policy} · {name}, {n} items</source>
        <translation>
            <numerusform>{policy} · {name}, {n} item</numerusform>
            <numerusform>{policy} · {name}, {n} itens</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Made {when} from {n} checks</source>
        <translation>
            <numerusform>Criada {when} a partir de {n} verificação</numerusform>
            <numerusform>Criada {when} a partir de {n} verificações</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Nothing is left: {n} items that these rules choose are reviewed already.</source>
        <translation>
            <numerusform>Não resta nada: {n} item escolhido por estas regras já foi revisado.</numerusform>
            <numerusform>Não resta nada: {n} itens escolhidos por estas regras já foram revisados.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Nothing to review: all {n} verdicts are “Allowed”. To look at some of them, tick the random share.</source>
        <translation>
            <numerusform>Nada a revisar: há {n} veredito, e ele é “Permitido”. Para examiná-lo, marque a parcela aleatória.</numerusform>
            <numerusform>Nada a revisar: todos os {n} vereditos são “Permitido”. Para examinar alguns deles, marque a parcela aleatória.</numerusform>
        </translation>
    </message>
    <message>
        <source>Select at least one rule for what has to be reviewed.</source>
        <translation>Selecione pelo menos uma regra para o que precisa ser revisado.</translation>
    </message>
    <message numerus="yes">
        <source>The model judged these {n} similar items differently: {verdicts}.</source>
        <translation>
            <numerusform>O modelo julgou de modos diferentes este {n} item semelhante: {verdicts}.</numerusform>
            <numerusform>O modelo julgou de modos diferentes estes {n} itens semelhantes: {verdicts}.</numerusform>
        </translation>
    </message>
    <message>
        <source>The model&apos;s verdicts differ</source>
        <translation>Os vereditos do modelo divergem</translation>
    </message>
    <message>
        <source>The same seed draws the same items.</source>
        <translation>A mesma semente sorteia os mesmos itens.</translation>
    </message>
    <message numerus="yes">
        <source>The {n} items of this check have no verdict yet. Wait until it ends, or resume it.</source>
        <translation>
            <numerusform>{n} item desta verificação ainda não tem veredito. Espere até que ela termine ou continue-a.</numerusform>
            <numerusform>Os {n} itens desta verificação ainda não têm veredito. Espere até que ela termine ou continue-a.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>These rules choose none of the {n} verdicts. Select other rules.</source>
        <translation>
            <numerusform>Há {n} veredito, mas estas regras não o escolhem. Selecione outras regras.</numerusform>
            <numerusform>Estas regras não escolhem nenhum dos {n} vereditos. Selecione outras regras.</numerusform>
        </translation>
    </message>
    <message>
        <source>This check has no verdicts. Select another one.</source>
        <translation>Esta verificação não tem vereditos. Selecione outra.</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>Título</translation>
    </message>
    <message>
        <source>Undetermined</source>
        <translation>Indeterminado</translation>
    </message>
    <message>
        <source>Verdict</source>
        <translation>Veredito</translation>
    </message>
    <message>
        <source>Verdicts of</source>
        <translation>Vereditos de</translation>
    </message>
    <message>
        <source>Violates</source>
        <translation>Viola</translation>
    </message>
    <message>
        <source>Violations that the audit found in what was allowed: {share}</source>
        <translation>Violações que a auditoria encontrou no que foi permitido: {share}</translation>
    </message>
    <message>
        <source>RESULTS</source>
        <translation>O QUE RESULTOU</translation>
    </message>
    <message>
        <source>CONTENTS</source>
        <translation>O QUE CONTÉM</translation>
    </message>
    <message>
        <source>What has to be reviewed</source>
        <translation>O que precisa ser revisado</translation>
    </message>
    <message>
        <source>Reviewer&apos;s part</source>
        <translation>A parte de quem</translation>
    </message>
    <message>
        <source>Without a name</source>
        <translation>Sem nome</translation>
    </message>
    <message>
        <source>You</source>
        <translation>Você</translation>
    </message>
    <message numerus="yes">
        <source>You have decided on {n} hard items today. Would you like a pause?</source>
        <translation>
            <numerusform>Hoje você decidiu sobre {n} item pesado. Quer fazer uma pausa?</numerusform>
            <numerusform>Hoje você decidiu sobre {n} itens pesados. Quer fazer uma pausa?</numerusform>
        </translation>
    </message>
    <message>
        <source>right on golden items: {share}</source>
        <translation>certos nos itens de referência: {share}</translation>
    </message>
    <message>
        <source>to</source>
        <translation>a</translation>
    </message>
    <message>
        <source>{decision} for all</source>
        <translation>{decision} para todos</translation>
    </message>
    <message>
        <source>{done} of {total} reviewed</source>
        <translation>{done} de {total} revistos</translation>
    </message>
    <message>
        <source>{hits} of {of}, {percent} ({low} to {high})</source>
        <translation>{hits} de {of}, {percent} ({low} a {high})</translation>
    </message>
    <message>
        <source>{name}&apos;s items</source>
        <translation>Itens de {name}</translation>
    </message>
    <message numerus="yes">
        <source>{n} hard items today</source>
        <translation>
            <numerusform>{n} item pesado hoje</numerusform>
            <numerusform>{n} itens pesados hoje</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} items are selected: your decision is recorded for each of them.</source>
        <translation>
            <numerusform>{n} item selecionado: a sua decisão é registrada para ele.</numerusform>
            <numerusform>{n} itens selecionados: a sua decisão é registrada para cada um.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} items will be in the queue.</source>
        <translation>
            <numerusform>{n} item estará na fila.</numerusform>
            <numerusform>{n} itens estarão na fila.</numerusform>
        </translation>
    </message>
    <message>
        <source>{share} of what was allowed, drawn at random (seed {seed})</source>
        <translation>{share} do que foi permitido, sorteado (semente {seed})</translation>
    </message>
    <message numerus="yes">
        <source>{who}: {n} reviewed</source>
        <translation>
            <numerusform>{who}: {n} revisado</numerusform>
            <numerusform>{who}: {n} revisados</numerusform>
        </translation>
    </message>
    <message>
        <source>“{title}” will be removed. The decisions on its items are kept; what was decided on golden items is not.</source>
        <translation>“{title}” será removida. As decisões sobre os itens dela são mantidas; as decisões sobre itens de referência, não.</translation>
    </message>
</context>
<context>
    <name>SecondReview</name>
    <message>
        <source>All done.</source>
        <translation>Tudo decidido.</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>Todos os arquivos (*)</translation>
    </message>
    <message>
        <source>All queues</source>
        <translation>Todas as filas</translation>
    </message>
    <message numerus="yes">
        <source>All {n} items</source>
        <translation>
            <numerusform>Todos os itens ({n})</numerusform>
            <numerusform>Todos os itens ({n})</numerusform>
        </translation>
    </message>
    <message>
        <source>At least {count} characters. Several words are better.</source>
        <translation>Pelo menos {count} caracteres. Várias palavras são melhores.</translation>
    </message>
    <message>
        <source>Batches (*.review)</source>
        <translation>Lotes (*.review)</translation>
    </message>
    <message>
        <source>Blind: without the model&apos;s verdicts</source>
        <translation>Às cegas: sem os vereditos do modelo</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>Choose the batch</source>
        <translation>Escolher o lote</translation>
    </message>
    <message>
        <source>Choose the file with the answers</source>
        <translation>Escolher o arquivo com as respostas</translation>
    </message>
    <message>
        <source>Close batch</source>
        <translation>Fechar lote</translation>
    </message>
    <message>
        <source>Cohen&apos;s kappa {kappa}</source>
        <translation>Kappa de Cohen {kappa}</translation>
    </message>
    <message>
        <source>Cohen&apos;s kappa {kappa} ({low} to {high})</source>
        <translation>Kappa de Cohen {kappa} ({low} a {high})</translation>
    </message>
    <message>
        <source>Conflicts</source>
        <translation>Conflitos</translation>
    </message>
    <message>
        <source>Decide as {name}…</source>
        <translation>Decidir como {name}…</translation>
    </message>
    <message>
        <source>Decide differently…</source>
        <translation>Decidir de outro modo…</translation>
    </message>
    <message>
        <source>Decide this way…</source>
        <translation>Decidir assim…</translation>
    </message>
    <message>
        <source>Decisions (*.decisions)</source>
        <translation>Decisões (*.decisions)</translation>
    </message>
    <message>
        <source>Each decision is saved at once in “{file}”, next to the batch. Send that file back.</source>
        <translation>Cada decisão é guardada imediatamente em “{file}”, junto ao lote. Envie esse arquivo de volta.</translation>
    </message>
    <message>
        <source>Items</source>
        <translation>Itens</translation>
    </message>
    <message>
        <source>Merge</source>
        <translation>Mesclar</translation>
    </message>
    <message>
        <source>No reason given</source>
        <translation>Nenhum motivo indicado</translation>
    </message>
    <message>
        <source>No two people have decided on the same items of this queue yet.</source>
        <translation>Ainda não há duas pessoas que tenham decidido sobre os mesmos itens desta fila.</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Abrir</translation>
    </message>
    <message>
        <source>Open a batch</source>
        <translation>Abrir um lote</translation>
    </message>
    <message>
        <source>Passphrase</source>
        <translation>Frase secreta</translation>
    </message>
    <message>
        <source>Policy</source>
        <translation>Política</translation>
    </message>
    <message>
        <source>Progress</source>
        <translation>Progresso</translation>
    </message>
    <message>
        <source>Repeat</source>
        <translation>Repetir</translation>
    </message>
    <message>
        <source>Repeat the passphrase</source>
        <translation>Repita a frase secreta</translation>
    </message>
    <message>
        <source>Save answer</source>
        <translation>Salvar resposta</translation>
    </message>
    <message>
        <source>Save answer as…</source>
        <translation>Salvar resposta como…</translation>
    </message>
    <message>
        <source>Save…</source>
        <translation>Salvar…</translation>
    </message>
    <message>
        <source>Send to a second reviewer</source>
        <translation>Enviar para uma segunda revisão</translation>
    </message>
    <message>
        <source>Settled. All decisions are kept.</source>
        <translation>Resolvido. Todas as decisões são mantidas.</translation>
    </message>
    <message>
        <source>Previously settled by {who}. {name} has since decided differently.</source>
        <translation>Resolvido antes por {who}. {name} decidiu de outra forma desde então.</translation>
    </message>
    <message>
        <source>Settled by {who}, {when}: {decision}</source>
        <translation>Resolvido por {who}, {when}: {decision}</translation>
    </message>
    <message>
        <source>Include settled conflicts</source>
        <translation>Também os resolvidos</translation>
    </message>
    <message>
        <source>Show passphrase</source>
        <translation>Mostrar frase secreta</translation>
    </message>
    <message>
        <source>Text {number}</source>
        <translation>Texto {number}</translation>
    </message>
    <message>
        <source>The file contains the texts and the policy, but none of your decisions. It can only be opened with the passphrase, so share that through a different channel.</source>
        <translation>O arquivo contém os textos e a política, e nenhuma das suas decisões. Só a frase secreta o abre: informe-a por um meio diferente daquele usado para enviar o arquivo.</translation>
    </message>
    <message>
        <source>The passphrases do not match.</source>
        <translation>As frases secretas não coincidem.</translation>
    </message>
    <message numerus="yes">
        <source>The {n} items decided differently from the model</source>
        <translation>
            <numerusform>{n} item decidido de modo diferente do modelo</numerusform>
            <numerusform>Os {n} itens decididos de modo diferente do modelo</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The {n} items that wait for a decision</source>
        <translation>
            <numerusform>{n} item que aguarda decisão</numerusform>
            <numerusform>Os {n} itens que aguardam decisão</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The {n} items that were decided on</source>
        <translation>
            <numerusform>{n} item já decidido</numerusform>
            <numerusform>Os {n} itens já decididos</numerusform>
        </translation>
    </message>
    <message>
        <source>There are no conflicts to settle.</source>
        <translation>Não há conflitos a resolver.</translation>
    </message>
    <message>
        <source>WHAT THE MODEL SAYS</source>
        <translation>O QUE DIZ O MODELO</translation>
    </message>
    <message>
        <source>Without a name</source>
        <translation>Sem nome</translation>
    </message>
    <message>
        <source>Your decisions are in {file}.</source>
        <translation>As suas decisões estão em {file}.</translation>
    </message>
    <message>
        <source>Your name</source>
        <translation>O seu nome</translation>
    </message>
    <message>
        <source>Your name, as it will appear beside your decisions</source>
        <translation>O seu nome, como aparecerá ao lado das suas decisões</translation>
    </message>
    <message>
        <source>batch</source>
        <translation>lote</translation>
    </message>
    <message>
        <source>made blind</source>
        <translation>às cegas</translation>
    </message>
    <message>
        <source>made knowing the model&apos;s verdicts</source>
        <translation>com conhecimento dos vereditos do modelo</translation>
    </message>
    <message>
        <source>no kappa, since both always decided the same way</source>
        <translation>sem kappa, pois ambas as pessoas decidiram sempre da mesma forma</translation>
    </message>
    <message>
        <source>settled: {decision}</source>
        <translation>resolvido: {decision}</translation>
    </message>
    <message>
        <source>was settled before</source>
        <translation>já tinha sido resolvido</translation>
    </message>
    <message>
        <source>your decision: {decision}</source>
        <translation>a sua decisão: {decision}</translation>
    </message>
    <message numerus="yes">
        <source>{file} has {n} texts. Send it, and tell the passphrase by another way.</source>
        <translation>
            <numerusform>{file} tem {n} texto. Envie-o e informe a frase secreta por outro meio.</numerusform>
            <numerusform>{file} tem {n} textos. Envie-o e informe a frase secreta por outro meio.</numerusform>
        </translation>
    </message>
    <message>
        <source>{file} is encrypted.</source>
        <translation>{file} está criptografado.</translation>
    </message>
    <message>
        <source>{first} and {second}: agree on {hits} of {of}</source>
        <translation>{first} e {second}: iguais em {hits} de {of}</translation>
    </message>
    <message numerus="yes">
        <source>{name}: {done} of {n} texts decided on</source>
        <translation>
            <numerusform>{name}: {done} de {n} texto decidido</numerusform>
            <numerusform>{name}: {done} de {n} textos decididos</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} conflicts to settle</source>
        <translation>
            <numerusform>{n} conflito a resolver</numerusform>
            <numerusform>{n} conflitos a resolver</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} decisions of {name} added</source>
        <translation>
            <numerusform>{n} decisão adicionada de {name}</numerusform>
            <numerusform>{n} decisões adicionadas de {name}</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} texts are not in the queue any more</source>
        <translation>
            <numerusform>{n} texto não está mais na fila</numerusform>
            <numerusform>{n} textos não estão mais na fila</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} were there already</source>
        <translation>
            <numerusform>{n} já estava lá</numerusform>
            <numerusform>{n} já estavam lá</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Server</name>
    <message>
        <source>A model on a larger computer in your team can judge texts, if llama-server or vLLM runs there. Texts and policies are then sent to it; the history stays here. It is used wherever no other model is chosen. Nothing is sent while use of the network is turned off under Privacy.</source>
        <translation>Um modelo em um computador maior da sua equipe pode julgar, se o llama-server ou o vLLM estiver em execução nele. Textos e políticas são então enviados a ele; o histórico fica aqui. Ele julga sempre que nenhum outro modelo é escolhido. Nada é enviado enquanto a rede estiver proibida em “Privacidade”.</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>Endereço</translation>
    </message>
    <message>
        <source>Asking {host}…</source>
        <translation>Perguntando a {host}…</translation>
    </message>
    <message>
        <source>Certificate</source>
        <translation>Certificado</translation>
    </message>
    <message>
        <source>Choose file…</source>
        <translation>Escolher arquivo…</translation>
    </message>
    <message>
        <source>It is stored in the system&apos;s keyring and sent only to the server. Leave it empty to delete it.</source>
        <translation>Ela é guardada no chaveiro do sistema e enviada somente ao servidor. Deixe vazio para esquecê-la.</translation>
    </message>
    <message>
        <source>Keep</source>
        <translation>Manter</translation>
    </message>
    <message>
        <source>Key…</source>
        <translation>Chave…</translation>
    </message>
    <message>
        <source>Only if the server has one of its own</source>
        <translation>Somente se o servidor tiver um próprio</translation>
    </message>
    <message>
        <source>Send texts to this server?</source>
        <translation>Enviar textos a este servidor?</translation>
    </message>
    <message>
        <source>Stop using it</source>
        <translation>Parar de usá-lo</translation>
    </message>
    <message>
        <source>Team&apos;s server</source>
        <translation>Servidor da equipe</translation>
    </message>
    <message>
        <source>Team&apos;s server…</source>
        <translation>Servidor da equipe…</translation>
    </message>
    <message>
        <source>Test</source>
        <translation>Testar</translation>
    </message>
    <message>
        <source>Texts stay on this machine.</source>
        <translation>Os textos ficam neste computador.</translation>
    </message>
    <message>
        <source>The key is stored in {keyring}.</source>
        <translation>A chave é guardada em {keyring}.</translation>
    </message>
    <message>
        <source>The key was deleted.</source>
        <translation>A chave foi esquecida.</translation>
    </message>
    <message>
        <source>Use of the network is turned off under Privacy, so nothing is sent to it.</source>
        <translation>A rede está proibida em “Privacidade”, por isso nada é enviado a ele.</translation>
    </message>
    <message>
        <source>The server&apos;s key</source>
        <translation>Chave do servidor</translation>
    </message>
    <message>
        <source>Use it</source>
        <translation>Usá-lo</translation>
    </message>
    <message>
        <source>Use this server…</source>
        <translation>Usar este servidor…</translation>
    </message>
    <message>
        <source>Where texts are judged</source>
        <translation>Onde os textos são julgados</translation>
    </message>
    <message>
        <source>Whoever runs it can read what is judged. Ask them whether they keep it.</source>
        <translation>Quem o administra pode ler o que é julgado. Pergunte se isso é guardado.</translation>
    </message>
    <message>
        <source>{model}: {server}. Items at once: {count}. Context: {context} tokens.</source>
        <translation>{model}: {server}. Itens por vez: {count}. Contexto: {context} tokens.</translation>
    </message>
</context>
<context>
    <name>Settings</name>
    <message>
        <source>A passphrase</source>
        <translation>Uma frase secreta</translation>
    </message>
    <message>
        <source>About</source>
        <translation>Sobre</translation>
    </message>
    <message>
        <source>Access</source>
        <translation>Acesso</translation>
    </message>
    <message>
        <source>Action</source>
        <translation>Ação</translation>
    </message>
    <message>
        <source>Advanced</source>
        <translation>Avançado</translation>
    </message>
    <message>
        <source>All settings return to their defaults, including shortcuts and language.</source>
        <translation>Todas as configurações voltam aos valores padrão, inclusive atalhos e idioma.</translation>
    </message>
    <message>
        <source>Anyone with access to its file can read every text that was judged.</source>
        <translation>Qualquer pessoa com acesso ao arquivo pode ler todos os textos julgados.</translation>
    </message>
    <message>
        <source>Anyone with access to its file will be able to read everything in the history.</source>
        <translation>Qualquer pessoa com acesso ao arquivo poderá ler tudo no histórico.</translation>
    </message>
    <message>
        <source>Appearance</source>
        <translation>Aparência</translation>
    </message>
    <message>
        <source>At least {count} characters. Several words are better.</source>
        <translation>Pelo menos {count} caracteres. Várias palavras são melhores.</translation>
    </message>
    <message>
        <source>Change key</source>
        <translation>Alterar chave</translation>
    </message>
    <message>
        <source>Change key…</source>
        <translation>Alterar chave…</translation>
    </message>
    <message>
        <source>Checks, reviews and policies are kept in one history. You can keep another history, with its own settings, in a folder that you choose, such as one on an encrypted USB drive. Models are shared.</source>
        <translation>Verificações, decisões e políticas ficam em um só histórico. Você pode manter outro histórico, com configurações próprias, em uma pasta à sua escolha, por exemplo em um pen drive criptografado. Os modelos são compartilhados.</translation>
    </message>
    <message>
        <source>Choose the history&apos;s folder</source>
        <translation>Escolher a pasta do histórico</translation>
    </message>
    <message>
        <source>Clear list</source>
        <translation>Limpar lista</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fechar</translation>
    </message>
    <message>
        <source>Close Plumbline</source>
        <translation>Fechar o Plumbline</translation>
    </message>
    <message>
        <source>Colours and text</source>
        <translation>Cores e texto</translation>
    </message>
    <message>
        <source>Content</source>
        <translation>Conteúdo</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Copiar</translation>
    </message>
    <message>
        <source>Defaults</source>
        <translation>Padrão</translation>
    </message>
    <message>
        <source>Device</source>
        <translation>Dispositivo</translation>
    </message>
    <message>
        <source>Downloads</source>
        <translation>Downloads</translation>
    </message>
    <message>
        <source>Encrypt history</source>
        <translation>Criptografar histórico</translation>
    </message>
    <message>
        <source>Encryption protects the file while the machine is off, and if somebody copies it. It does not protect against programs that run under your account, against anyone at your unlocked machine, or the files you export.</source>
        <translation>A criptografia protege o arquivo enquanto o computador está desligado, e se alguém o copiar. Não protege contra programas executados na sua conta, contra quem estiver diante do computador desbloqueado, nem os arquivos que forem exportados.</translation>
    </message>
    <message>
        <source>Encrypt…</source>
        <translation>Criptografar…</translation>
    </message>
    <message>
        <source>Engine</source>
        <translation>Motor</translation>
    </message>
    <message>
        <source>Export</source>
        <translation>Exportação</translation>
    </message>
    <message>
        <source>File locations</source>
        <translation>Locais dos arquivos</translation>
    </message>
    <message>
        <source>Files</source>
        <translation>Arquivos</translation>
    </message>
    <message>
        <source>Groups of the recovery code</source>
        <translation>Grupos do código de recuperação</translation>
    </message>
    <message>
        <source>Help</source>
        <translation>Ajuda</translation>
    </message>
    <message>
        <source>History</source>
        <translation>Histórico</translation>
    </message>
    <message>
        <source>History and reviews</source>
        <translation>Histórico e decisões</translation>
    </message>
    <message>
        <source>History folder</source>
        <translation>Pasta do histórico</translation>
    </message>
    <message>
        <source>Host</source>
        <translation>Host</translation>
    </message>
    <message>
        <source>I have written it down</source>
        <translation>Já o anotei</translation>
    </message>
    <message>
        <source>Items at once: {items}. Threads: {threads}. Context: {context} tokens. Layers on the GPU: {layers}.</source>
        <translation>Itens de cada vez: {items}. Threads: {threads}. Contexto: {context} tokens. Camadas na GPU: {layers}.</translation>
    </message>
    <message>
        <source>Its key is derived from your passphrase or recovery code and is not stored.</source>
        <translation>Sua chave é derivada da frase secreta ou do código de recuperação e não é armazenada.</translation>
    </message>
    <message>
        <source>Its key is in the system keyring (“{name}”), which is unlocked with your account.</source>
        <translation>Sua chave está no chaveiro do sistema (“{name}”), que é desbloqueado com a sua conta.</translation>
    </message>
    <message>
        <source>Key in the system keyring (not available)</source>
        <translation>Chave no chaveiro do sistema (não disponível)</translation>
    </message>
    <message>
        <source>Key in the system keyring ({name})</source>
        <translation>Chave no chaveiro do sistema ({name})</translation>
    </message>
    <message>
        <source>Keyboard</source>
        <translation>Teclado</translation>
    </message>
    <message>
        <source>Keyboard shortcuts</source>
        <translation>Atalhos de teclado</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Idioma</translation>
    </message>
    <message>
        <source>Logs (never contain content)</source>
        <translation>Registros (nunca contêm conteúdo)</translation>
    </message>
    <message>
        <source>Model and engine</source>
        <translation>Modelo e motor</translation>
    </message>
    <message>
        <source>Models</source>
        <translation>Modelos</translation>
    </message>
    <message>
        <source>Network</source>
        <translation>Rede</translation>
    </message>
    <message>
        <source>Network contacts</source>
        <translation>Contatos de rede</translation>
    </message>
    <message>
        <source>New shortcut: press the keys</source>
        <translation>Novo atalho: pressione as teclas</translation>
    </message>
    <message>
        <source>No model is loaded. Once one is, the device is shown here as llama.cpp reports it. Changes below take effect the next time a model is loaded.</source>
        <translation>Nenhum modelo está carregado. Quando houver um, o dispositivo aparece aqui como o llama.cpp o informa. As alterações abaixo valem na próxima vez que um modelo for carregado.</translation>
    </message>
    <message>
        <source>Only you know it. You enter it at every start, and it is not stored. If you forget it, the history is lost: nobody can recover it.</source>
        <translation>Só você a conhece. É preciso digitá-la a cada início, e ela não é armazenada. Se for esquecida, o histórico está perdido: ninguém pode recuperá-lo.</translation>
    </message>
    <message>
        <source>Open another history?</source>
        <translation>Abrir outro histórico?</translation>
    </message>
    <message>
        <source>Open another history…</source>
        <translation>Abrir outro histórico…</translation>
    </message>
    <message>
        <source>Open folder</source>
        <translation>Abrir pasta</translation>
    </message>
    <message>
        <source>Open folder: {what}</source>
        <translation>Abrir pasta: {what}</translation>
    </message>
    <message>
        <source>Other programs</source>
        <translation>Outros programas</translation>
    </message>
    <message>
        <source>Passphrase</source>
        <translation>Frase secreta</translation>
    </message>
    <message>
        <source>Plumbline will close. The next start opens the history in {folder}.</source>
        <translation>O Plumbline será fechado agora. No próximo início, abrirá o histórico em {folder}.</translation>
    </message>
    <message>
        <source>Plumbline will close. The next start opens the history on this computer.</source>
        <translation>O Plumbline será fechado agora. No próximo início, abrirá o histórico deste computador.</translation>
    </message>
    <message numerus="yes">
        <source>Plumbline has contacted the network {n} times, most recently on {date}.</source>
        <translation>
            <numerusform>O Plumbline contatou a rede uma vez, em {date}.</numerusform>
            <numerusform>O Plumbline contatou a rede {n} vezes, a última em {date}.</numerusform>
        </translation>
    </message>
    <message>
        <source>Plumbline has never contacted the network from this machine.</source>
        <translation>O Plumbline nunca contatou a rede a partir deste computador.</translation>
    </message>
    <message>
        <source>Privacy</source>
        <translation>Privacidade</translation>
    </message>
    <message>
        <source>Purpose</source>
        <translation>Finalidade</translation>
    </message>
    <message>
        <source>Reading</source>
        <translation>Leitura</translation>
    </message>
    <message>
        <source>Reasoning and answers</source>
        <translation>Raciocínio e respostas</translation>
    </message>
    <message>
        <source>Reassign</source>
        <translation>Reatribuir</translation>
    </message>
    <message>
        <source>Rebuild search index</source>
        <translation>Recriar índice de pesquisa</translation>
    </message>
    <message>
        <source>Rebuilding the search index…</source>
        <translation>Recriando o índice de pesquisa…</translation>
    </message>
    <message>
        <source>Received</source>
        <translation>Recebido</translation>
    </message>
    <message>
        <source>Recovery code</source>
        <translation>Código de recuperação</translation>
    </message>
    <message>
        <source>Remove encryption</source>
        <translation>Remover criptografia</translation>
    </message>
    <message>
        <source>Remove encryption?</source>
        <translation>Remover criptografia?</translation>
    </message>
    <message>
        <source>Remove encryption…</source>
        <translation>Remover criptografia…</translation>
    </message>
    <message>
        <source>Remove shortcut</source>
        <translation>Remover atalho</translation>
    </message>
    <message>
        <source>Repeat the passphrase</source>
        <translation>Repita a frase secreta</translation>
    </message>
    <message>
        <source>Reset</source>
        <translation>Redefinir</translation>
    </message>
    <message>
        <source>Reset all settings?</source>
        <translation>Redefinir todas as configurações?</translation>
    </message>
    <message>
        <source>Reset all settings…</source>
        <translation>Redefinir todas as configurações…</translation>
    </message>
    <message>
        <source>Reset all shortcuts</source>
        <translation>Redefinir todos os atalhos</translation>
    </message>
    <message>
        <source>Reset to default</source>
        <translation>Redefinir</translation>
    </message>
    <message>
        <source>Reset to default: {setting}</source>
        <translation>Redefinir: {setting}</translation>
    </message>
    <message>
        <source>Resets all settings to their defaults. History, policies and models are kept.</source>
        <translation>Redefine todas as configurações para os valores padrão. O histórico, as políticas e os modelos são mantidos.</translation>
    </message>
    <message>
        <source>Rewriting the history. This can take a while if it is large.</source>
        <translation>Regravando o histórico. Isto pode demorar se ele for grande.</translation>
    </message>
    <message>
        <source>Sampling</source>
        <translation>Amostragem</translation>
    </message>
    <message>
        <source>Sections</source>
        <translation>Seções</translation>
    </message>
    <message>
        <source>Select an action, then press the new shortcut.</source>
        <translation>Selecione uma ação e pressione o novo atalho.</translation>
    </message>
    <message>
        <source>Set</source>
        <translation>Definir</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Configurações</translation>
    </message>
    <message>
        <source>Shortcut</source>
        <translation>Atalho</translation>
    </message>
    <message>
        <source>Show contacts…</source>
        <translation>Mostrar contatos…</translation>
    </message>
    <message>
        <source>Show the code again</source>
        <translation>Mostrar o código novamente</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Parar</translation>
    </message>
    <message>
        <source>Team&apos;s server</source>
        <translation>Servidor da equipe</translation>
    </message>
    <message>
        <source>Test a model…</source>
        <translation>Testar um modelo…</translation>
    </message>
    <message>
        <source>Text will be this large.</source>
        <translation>O texto terá este tamanho.</translation>
    </message>
    <message>
        <source>The environment variable {variable} sets the folder of the history.</source>
        <translation>A variável de ambiente {variable} define a pasta do histórico.</translation>
    </message>
    <message>
        <source>The history is encrypted.</source>
        <translation>O histórico está criptografado.</translation>
    </message>
    <message>
        <source>The history is not encrypted.</source>
        <translation>O histórico não está criptografado.</translation>
    </message>
    <message>
        <source>The language will change at the next start, because a task is running now.</source>
        <translation>O idioma mudará no próximo início, porque há uma tarefa em andamento agora.</translation>
    </message>
    <message>
        <source>The passphrases do not match.</source>
        <translation>As frases secretas não coincidem.</translation>
    </message>
    <message>
        <source>The search index has been rebuilt.</source>
        <translation>O índice de pesquisa foi recriado.</translation>
    </message>
    <message>
        <source>The system keyring stores a random key, and Plumbline opens the history without asking while you are signed in. You get a recovery code to write down, which opens the history if the keyring is lost.</source>
        <translation>O chaveiro do sistema guarda uma chave aleatória, e o Plumbline abre o histórico sem perguntar enquanto a sua sessão estiver aberta. É fornecido um código de recuperação para anotar, que abre o histórico se o chaveiro se perder.</translation>
    </message>
    <message>
        <source>There is no history in {folder} yet. Plumbline will close, and the next start creates one there.</source>
        <translation>Ainda não há histórico em {folder}. O Plumbline será fechado agora e, no próximo início, criará um novo ali.</translation>
    </message>
    <message>
        <source>This code opens the history if the keyring cannot: on another machine, or after the system was reinstalled. It is shown only once. Write it down or print it, and keep it with your important papers, not on this machine.</source>
        <translation>Este código abre o histórico se o chaveiro não puder: em outro computador, ou depois de reinstalar o sistema. É mostrado apenas uma vez. Anote-o ou imprima-o, e guarde-o com os seus documentos importantes, não neste computador.</translation>
    </message>
    <message>
        <source>This does not match the code.</source>
        <translation>Isto não corresponde ao código.</translation>
    </message>
    <message>
        <source>Type groups {first}, {second} and {third} of the code that you wrote down. This checks your copy while the code can still be shown.</source>
        <translation>Digite os grupos {first}, {second} e {third} do código anotado. Isto confere a sua cópia enquanto o código ainda pode ser mostrado.</translation>
    </message>
    <message>
        <source>Use this computer&apos;s history…</source>
        <translation>Usar o histórico deste computador…</translation>
    </message>
    <message>
        <source>Use this when a search does not find texts that are in the history.</source>
        <translation>Use isto quando uma pesquisa não encontrar textos que estão no histórico.</translation>
    </message>
    <message>
        <source>When</source>
        <translation>Quando</translation>
    </message>
    <message>
        <source>When Plumbline contacted which host, why, and how much it received. Tokens and content are never recorded.</source>
        <translation>Quando o Plumbline contatou qual host, por quê, e quanto recebeu. Tokens de acesso e conteúdo nunca são registrados.</translation>
    </message>
    <message>
        <source>{model} runs on {device}, with {engine}.</source>
        <translation>{model} é executado em {device}, com {engine}.</translation>
    </message>
    <message>
        <source>“{action}” already has this shortcut. Reassigning it removes it there.</source>
        <translation>“{action}” já tem este atalho. Reatribuí-lo o remove de lá.</translation>
    </message>
</context>
<context>
    <name>Sidebar</name>
    <message>
        <source>▲ Texts leave this machine</source>
        <translation>▲ Os textos saem deste computador</translation>
    </message>
    <message>
        <source>● Nothing leaves this machine</source>
        <translation>● Nada sai deste computador</translation>
    </message>
</context>
<context>
    <name>Similar</name>
    <message>
        <source>Close</source>
        <translation>Fechar</translation>
    </message>
    <message>
        <source>No item is similar.</source>
        <translation>Nenhum item é semelhante.</translation>
    </message>
    <message>
        <source>Searching…</source>
        <translation>Pesquisando…</translation>
    </message>
    <message>
        <source>Show its check</source>
        <translation>Mostrar a verificação dele</translation>
    </message>
    <message>
        <source>Similar items</source>
        <translation>Itens semelhantes</translation>
    </message>
    <message>
        <source>reviewed: {verdict}</source>
        <translation>revisado: {verdict}</translation>
    </message>
    <message numerus="yes">
        <source>{n} near-copies, the most similar first</source>
        <translation>
            <numerusform>{n} cópia quase idêntica</numerusform>
            <numerusform>{n} cópias quase idênticas, a mais semelhante primeiro</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>SourceFile</name>
    <message>
        <source>No program for {file} was found on this computer.</source>
        <translation>Nenhum programa para {file} foi encontrado neste computador.</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Abrir</translation>
    </message>
    <message>
        <source>Open folder</source>
        <translation>Abrir pasta</translation>
    </message>
    <message>
        <source>Open in another program</source>
        <translation>Abrir em outro programa</translation>
    </message>
    <message>
        <source>The file has changed since it was judged.</source>
        <translation>O arquivo foi alterado desde que foi julgado.</translation>
    </message>
    <message>
        <source>The folder of {file} was opened, since opening a file of this kind could run it.</source>
        <translation>A pasta de {file} foi aberta, pois abrir um arquivo deste tipo poderia executá-lo.</translation>
    </message>
    <message>
        <source>The item is at: {place} (copied).</source>
        <translation>O item está em: {place} (copiado).</translation>
    </message>
    <message>
        <source>The item&apos;s text is not in it any more.</source>
        <translation>O texto do item não está mais nele.</translation>
    </message>
    <message>
        <source>The item&apos;s text is now at: {place}.</source>
        <translation>O texto do item agora está em: {place}.</translation>
    </message>
    <message>
        <source>{file} opens in another program. Unlike Plumbline, that program may run what is in the file, or load pictures and pages from the network, and so tell others that it was opened.</source>
        <translation>{file} é aberto em outro programa. Ao contrário do Plumbline, esse programa pode executar o que está no arquivo, ou carregar imagens e páginas da rede e assim revelar a outros que ele foi aberto.</translation>
    </message>
    <message>
        <source>{file} was opened.</source>
        <translation>{file} foi aberto.</translation>
    </message>
</context>
<context>
    <name>Start</name>
    <message>
        <source>Quit</source>
        <translation>Sair</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Tentar novamente</translation>
    </message>
    <message>
        <source>Use this computer&apos;s history</source>
        <translation>Usar o histórico deste computador</translation>
    </message>
</context>
<context>
    <name>Statement</name>
    <message>
        <source>A person decided</source>
        <translation>Uma pessoa decidiu</translation>
    </message>
    <message>
        <source>A person decided after the model</source>
        <translation>Uma pessoa decidiu depois do modelo</translation>
    </message>
    <message>
        <source>Above the rules</source>
        <translation>Acima das regras</translation>
    </message>
    <message>
        <source>At the end</source>
        <translation>No final</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>Change template…</source>
        <translation>Alterar modelo de texto…</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Copiar</translation>
    </message>
    <message>
        <source>For the person whose content this is. Read it, change what doesn&apos;t fit, and copy it. Plumbline sends nothing.</source>
        <translation>Para a pessoa a quem pertence este conteúdo. Leia, altere o que não se aplica e copie. O Plumbline não envia nada.</translation>
    </message>
    <message>
        <source>It is allowed</source>
        <translation>É permitido</translation>
    </message>
    <message>
        <source>It is escalated</source>
        <translation>É encaminhado</translation>
    </message>
    <message>
        <source>It violates</source>
        <translation>Viola</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Idioma</translation>
    </message>
    <message>
        <source>Reply to an appeal: at the end</source>
        <translation>Resposta a uma contestação: no final</translation>
    </message>
    <message>
        <source>Reply to an appeal: the decision stands</source>
        <translation>Resposta a uma contestação: a decisão é mantida</translation>
    </message>
    <message>
        <source>Reply to an appeal: the decision was changed</source>
        <translation>Resposta a uma contestação: a decisão foi alterada</translation>
    </message>
    <message>
        <source>Reply to the appeal</source>
        <translation>Resposta à contestação</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Salvar</translation>
    </message>
    <message>
        <source>Statement of reasons</source>
        <translation>Justificativa da decisão</translation>
    </message>
    <message>
        <source>Statement template</source>
        <translation>Modelo de texto das justificativas</translation>
    </message>
    <message>
        <source>The model alone decided</source>
        <translation>Só o modelo decidiu</translation>
    </message>
    <message>
        <source>The reply was copied ({language}).</source>
        <translation>A resposta foi copiada ({language}).</translation>
    </message>
    <message>
        <source>Use the original</source>
        <translation>Usar o original</translation>
    </message>
    <message>
        <source>Your reason</source>
        <translation>Seu motivo</translation>
    </message>
    <message>
        <source>{policy} stands for the policy&apos;s title, {note} for your reason, {date} for the day. Empty texts are left out.</source>
        <translation>{policy} representa o título da política, {note} o seu motivo e {date} o dia. Um texto vazio é omitido.</translation>
    </message>
</context>
<context>
    <name>TimeStamps</name>
    <message>
        <source>All files</source>
        <translation>Todos os arquivos</translation>
    </message>
    <message>
        <source>An outside authority can state when the seal of this history existed. Nothing recorded before then can be changed unnoticed.</source>
        <translation>Uma autoridade externa pode atestar quando o selo deste histórico existia: nada registrado antes pode ser alterado depois sem que se note.</translation>
    </message>
    <message>
        <source>Answers</source>
        <translation>Respostas</translation>
    </message>
    <message>
        <source>Certificate of the authority…</source>
        <translation>Certificado da autoridade…</translation>
    </message>
    <message>
        <source>Certificates</source>
        <translation>Certificados</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fechar</translation>
    </message>
    <message>
        <source>Plumbline contacts nobody. Save the request, send it to a time-stamping authority (RFC 3161), and add its answer here. The request contains a hash, and nothing of what was judged.</source>
        <translation>O Plumbline não contata ninguém. Grave o pedido, envie-o a uma autoridade de carimbo do tempo (RFC 3161) e insira a resposta dela. O pedido contém um hash e nada do que foi julgado.</translation>
    </message>
    <message>
        <source>Add answer…</source>
        <translation>Inserir resposta…</translation>
    </message>
    <message>
        <source>Requests</source>
        <translation>Solicitações</translation>
    </message>
    <message>
        <source>The answer was checked and saved.</source>
        <translation>A resposta foi verificada e guardada.</translation>
    </message>
    <message>
        <source>The request was saved to {file}. It is about the seal {seal}.</source>
        <translation>O pedido foi salvo em {file}. Ele se refere ao selo {seal}.</translation>
    </message>
    <message>
        <source>There is no time stamp yet.</source>
        <translation>Ainda não há carimbo do tempo.</translation>
    </message>
    <message>
        <source>Time stamps</source>
        <translation>Carimbos do tempo</translation>
    </message>
    <message>
        <source>Save request…</source>
        <translation>Gravar pedido…</translation>
    </message>
    <message>
        <source>seal</source>
        <translation>selo</translation>
    </message>
</context>
<context>
    <name>Tour</name>
    <message>
        <source>A policy says what is allowed</source>
        <translation>Uma política diz o que é permitido</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Voltar</translation>
    </message>
    <message>
        <source>Blur texts until I ask</source>
        <translation>Desfocar os textos até eu pedir</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Concluir</translation>
    </message>
    <message>
        <source>Everything stays on this machine</source>
        <translation>Tudo fica neste computador</translation>
    </message>
    <message>
        <source>For each item you see the verdict, the rule it rests on, and why. The model&apos;s full reasoning is further down.</source>
        <translation>Para cada item, você vê o veredito, a regra em que ele se baseia e o motivo. O raciocínio completo do modelo está mais abaixo.</translation>
    </message>
    <message>
        <source>How should texts be shown?</source>
        <translation>Como os textos devem ser exibidos?</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>Avançar</translation>
    </message>
    <message>
        <source>No text, policy or verdict leaves it, unless you set a team&apos;s server; this line always says so. F1 opens the guide. The tour is in the Help menu.</source>
        <translation>Nenhum texto, política ou veredito sai dele, a menos que você defina um servidor da equipe; esta linha sempre informa isso. F1 abre o guia. O tour está no menu Ajuda.</translation>
    </message>
    <message>
        <source>Not now</source>
        <translation>Agora não</translation>
    </message>
    <message>
        <source>Paste a text, or add files and folders: tables, documents, mail, chats. Then choose Start. Next shows your latest check; if there is none, the practice model judges a small sample.</source>
        <translation>Cole um texto ou adicione arquivos e pastas: tabelas, documentos, e-mails, conversas. Depois escolha “Iniciar”. “Avançar” mostra a sua última verificação; se não houver nenhuma, o modelo de prática julga uma pequena amostra.</translation>
    </message>
    <message>
        <source>Add what you want judged</source>
        <translation>Adicione o que será julgado</translation>
    </message>
    <message>
        <source>Read the verdict and its reasons</source>
        <translation>Leia o veredito e os seus motivos</translation>
    </message>
    <message>
        <source>Show texts</source>
        <translation>Mostrar textos</translation>
    </message>
    <message>
        <source>Skip</source>
        <translation>Pular</translation>
    </message>
    <message>
        <source>Some of what is judged can be hard to read. Texts are always blurred under policies that ask for it. You can change this at any time in Settings.</source>
        <translation>Parte do que é julgado pode ser pesada de ler. Políticas que o pedem têm os textos desfocados em qualquer caso. Isso pode ser alterado a qualquer momento nas configurações.</translation>
    </message>
    <message>
        <source>Take the tour</source>
        <translation>Fazer o tour</translation>
    </message>
    <message>
        <source>Texts are judged under a policy: rules in plain words. Choose one here. The Policies page has some to start from, and an editor for your own.</source>
        <translation>Os textos são julgados segundo uma política: regras em linguagem simples. Escolha uma aqui. A página Políticas tem algumas para começar e um editor para as suas.</translation>
    </message>
    <message>
        <source>The model can be wrong. Agree, override or escalate with these buttons, or with the key on each. Your decision is kept beside the verdict.</source>
        <translation>O modelo pode errar. Concorde, decida de outro modo ou encaminhe com estes botões, ou com a tecla indicada em cada um. A sua decisão é guardada junto ao veredito.</translation>
    </message>
    <message>
        <source>You decide</source>
        <translation>Você decide</translation>
    </message>
    <message>
        <source>{number} of {total}</source>
        <translation>{number} de {total}</translation>
    </message>
</context>
<context>
    <name>Unlock</name>
    <message>
        <source>It is encrypted, and no key was given. Nothing in it can be seen or added.</source>
        <translation>Está criptografado, e a chave não foi fornecida. Nada nele pode ser visto nem acrescentado.</translation>
    </message>
    <message>
        <source>It is encrypted. Everything in it is kept; unlock it to see it.</source>
        <translation>Está criptografado. Tudo o que ele contém é mantido; desbloqueie-o para ver.</translation>
    </message>
    <message>
        <source>Only a history that is encrypted with a passphrase can be locked. You can choose one in Settings, under “Privacy”.</source>
        <translation>Só um histórico criptografado com uma frase secreta pode ser bloqueado. Ela pode ser escolhida nas configurações, em “Privacidade”.</translation>
    </message>
    <message>
        <source>Passphrase or recovery code</source>
        <translation>Frase secreta ou código de recuperação</translation>
    </message>
    <message>
        <source>Plumbline is locked</source>
        <translation>O Plumbline está bloqueado</translation>
    </message>
    <message>
        <source>Show passphrase</source>
        <translation>Mostrar frase secreta</translation>
    </message>
    <message>
        <source>That did not unlock the history. Check upper and lower case, and try again.</source>
        <translation>Isso não desbloqueou o histórico. Verifique maiúsculas e minúsculas, e tente novamente.</translation>
    </message>
    <message>
        <source>The history can&apos;t be locked while a task is running. Pause it, or wait until it has finished.</source>
        <translation>O histórico não pode ser bloqueado enquanto uma tarefa estiver em andamento. Pause-a, ou espere até que termine.</translation>
    </message>
    <message>
        <source>The history is closed. Nothing that you were working on is lost.</source>
        <translation>O histórico está fechado. Nada do trabalho em curso se perdeu.</translation>
    </message>
    <message>
        <source>The history is encrypted, and its key is not in the system keyring. Enter its passphrase, or the recovery code that you wrote down.</source>
        <translation>O histórico está criptografado, e a chave não está no chaveiro do sistema. Digite a frase secreta, ou o código de recuperação anotado.</translation>
    </message>
    <message>
        <source>The history is locked</source>
        <translation>O histórico está bloqueado</translation>
    </message>
    <message>
        <source>Unlock</source>
        <translation>Desbloquear</translation>
    </message>
    <message>
        <source>Unlock history</source>
        <translation>Desbloquear histórico</translation>
    </message>
    <message>
        <source>Unlock it with its passphrase or recovery code.</source>
        <translation>Desbloqueie-o com a frase secreta ou o código de recuperação.</translation>
    </message>
    <message>
        <source>Unlock…</source>
        <translation>Desbloquear…</translation>
    </message>
</context>
<context>
    <name>Update</name>
    <message>
        <source>Asking {host}…</source>
        <translation>Perguntando a {host}…</translation>
    </message>
    <message>
        <source>Check for a newer version</source>
        <translation>Procurar uma versão mais recente</translation>
    </message>
    <message>
        <source>How to update</source>
        <translation>Como atualizar</translation>
    </message>
    <message>
        <source>Newer versions: {page}</source>
        <translation>Versões mais recentes: {page}</translation>
    </message>
    <message>
        <source>Plumbline isn&apos;t allowed to use the network. You can allow it in Settings, under “Privacy”.</source>
        <translation>O Plumbline não pode usar a rede: permita-o nas configurações, em “Privacidade”.</translation>
    </message>
    <message>
        <source>Plumbline never looks for newer versions by itself. The button contacts {host} once; the contact is listed in Settings, under “Privacy”.</source>
        <translation>O Plumbline nunca procura versões mais recentes por conta própria. O botão contata {host} uma vez; o contato é listado nas configurações, em “Privacidade”.</translation>
    </message>
    <message>
        <source>This copy doesn&apos;t know where newer versions are published. Check where you got it from.</source>
        <translation>Esta cópia não sabe onde as versões mais recentes são publicadas. Procure onde ela foi obtida.</translation>
    </message>
    <message>
        <source>This is Plumbline {version}.</source>
        <translation>Este é o Plumbline {version}.</translation>
    </message>
</context>
<context>
    <name>Verdict</name>
    <message>
        <source>Allowed</source>
        <translation>Permitido</translation>
    </message>
    <message>
        <source>Auto</source>
        <translation>Automático</translation>
    </message>
    <message>
        <source>Escalate</source>
        <translation>Encaminhar</translation>
    </message>
    <message>
        <source>High</source>
        <translation>Alto</translation>
    </message>
    <message>
        <source>Low</source>
        <translation>Baixo</translation>
    </message>
    <message>
        <source>Medium</source>
        <translation>Médio</translation>
    </message>
    <message>
        <source>Parts of the answer contradict each other.</source>
        <translation>Partes da resposta se contradizem.</translation>
    </message>
    <message>
        <source>The answer is not one that the policy defines.</source>
        <translation>A resposta não é uma das que a política define.</translation>
    </message>
    <message>
        <source>The answer was cut off.</source>
        <translation>A resposta foi cortada.</translation>
    </message>
    <message>
        <source>The engine failed repeatedly on this item.</source>
        <translation>O motor falhou repetidamente neste item.</translation>
    </message>
    <message>
        <source>The model gave no answer.</source>
        <translation>O modelo não deu resposta.</translation>
    </message>
    <message>
        <source>The reasoning reached its limit before an answer was given.</source>
        <translation>O raciocínio atingiu o limite antes de uma resposta ser dada.</translation>
    </message>
    <message>
        <source>The reasoning reached its limit.</source>
        <translation>O raciocínio atingiu o limite.</translation>
    </message>
    <message>
        <source>Undetermined</source>
        <translation>Indeterminado</translation>
    </message>
    <message>
        <source>Violates</source>
        <translation>Viola</translation>
    </message>
    <message>
        <source>it was escalated</source>
        <translation>ele foi encaminhado</translation>
    </message>
    <message>
        <source>no answer could be read</source>
        <translation>nenhuma resposta pôde ser lida</translation>
    </message>
    <message>
        <source>the certainty could not be measured</source>
        <translation>a certeza não pôde ser medida</translation>
    </message>
    <message>
        <source>the label is severe</source>
        <translation>o rótulo é grave</translation>
    </message>
    <message>
        <source>the model was not certain</source>
        <translation>o modelo não tinha certeza</translation>
    </message>
    <message>
        <source>the reasoning reached its limit</source>
        <translation>o raciocínio atingiu o limite</translation>
    </message>
</context>
<context>
    <name>Watch</name>
    <message>
        <source>Add folder…</source>
        <translation>Adicionar pasta…</translation>
    </message>
    <message>
        <source>All files, or for example: csv, txt</source>
        <translation>Todos os arquivos. Ou por exemplo: csv, txt</translation>
    </message>
    <message>
        <source>Can&apos;t be judged: {why}</source>
        <translation>Não pode ser julgado: {why}</translation>
    </message>
    <message>
        <source>Changed since, judged again</source>
        <translation>Alterado nesse meio-tempo, julgado de novo</translation>
    </message>
    <message>
        <source>Choose folder</source>
        <translation>Escolher pasta</translation>
    </message>
    <message>
        <source>Choose folder…</source>
        <translation>Escolher pasta…</translation>
    </message>
    <message>
        <source>File</source>
        <translation>Arquivo</translation>
    </message>
    <message>
        <source>Finished files</source>
        <translation>Arquivos concluídos</translation>
    </message>
    <message>
        <source>Folder for the verdicts</source>
        <translation>Pasta para os vereditos</translation>
    </message>
    <message>
        <source>Folders</source>
        <translation>Pastas</translation>
    </message>
    <message>
        <source>Verdict format</source>
        <translation>Formato dos vereditos</translation>
    </message>
    <message>
        <source>Removed before it was read</source>
        <translation>Desapareceu antes de ser lido</translation>
    </message>
    <message>
        <source>Include subfolders</source>
        <translation>Incluir subpastas</translation>
    </message>
    <message>
        <source>Include the model&apos;s reasoning</source>
        <translation>Incluir o raciocínio do modelo</translation>
    </message>
    <message>
        <source>Allow a folder inside a watched one</source>
        <translation>Pode ficar dentro de uma pasta monitorada</translation>
    </message>
    <message>
        <source>Watching “{folder}” was interrupted before all of its files were judged. Nothing is lost: start again with the same folder for the verdicts, and it resumes where it stopped.</source>
        <translation>O monitoramento de “{folder}” foi interrompido antes que todos os arquivos fossem julgados. Nada se perdeu: inicie-o de novo com a mesma pasta para os vereditos, e ele continuará de onde parou.</translation>
    </message>
    <message>
        <source>While this window is open, files in these folders are judged as they arrive, starting with those already there. The verdicts on each file are saved as a file, next to a journal, and in the history. The model and effort are those chosen in Settings.</source>
        <translation>Os novos arquivos nestas pastas são julgados à medida que chegam, inclusive os que já estão nelas, enquanto esta janela estiver aberta. Os vereditos de cada arquivo são gravados em um arquivo, ao lado de um diário, e também ficam no histórico. O modelo e o esforço são os das configurações.</translation>
    </message>
    <message>
        <source>Nothing is being watched.</source>
        <translation>Nada está sendo monitorado.</translation>
    </message>
    <message>
        <source>Nothing to judge</source>
        <translation>Nada a julgar</translation>
    </message>
    <message>
        <source>Only files with these extensions</source>
        <translation>Somente arquivos com estas extensões</translation>
    </message>
    <message>
        <source>Open folder with verdicts</source>
        <translation>Abrir a pasta com os vereditos</translation>
    </message>
    <message>
        <source>Open in Check</source>
        <translation>Abrir em Verificar</translation>
    </message>
    <message>
        <source>Outcome</source>
        <translation>Resultado</translation>
    </message>
    <message>
        <source>Policy</source>
        <translation>Política</translation>
    </message>
    <message>
        <source>Preparing…</source>
        <translation>Preparando…</translation>
    </message>
    <message>
        <source>Remove folder</source>
        <translation>Remover pasta</translation>
    </message>
    <message>
        <source>Start</source>
        <translation>Iniciar</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Parar</translation>
    </message>
    <message>
        <source>Stopping…</source>
        <translation>Parando…</translation>
    </message>
    <message>
        <source>The same as {file}</source>
        <translation>O mesmo que {file}</translation>
    </message>
    <message>
        <source>These folders were being watched when Plumbline was closed. Choose Start to resume.</source>
        <translation>Estas pastas foram monitoradas até o Plumbline ser fechado. “Iniciar” retoma o monitoramento.</translation>
    </message>
    <message>
        <source>To start, add a folder.</source>
        <translation>Para iniciar, adicione uma pasta.</translation>
    </message>
    <message>
        <source>To start, choose a policy.</source>
        <translation>Para iniciar, escolha uma política.</translation>
    </message>
    <message>
        <source>To start, choose the folder for the verdicts.</source>
        <translation>Para iniciar, escolha a pasta para os vereditos.</translation>
    </message>
    <message>
        <source>Save verdicts in</source>
        <translation>Os vereditos vão para</translation>
    </message>
    <message>
        <source>Watch</source>
        <translation>Monitorar</translation>
    </message>
    <message>
        <source>Watched folders</source>
        <translation>Pastas monitoradas</translation>
    </message>
    <message>
        <source>Watching has stopped.</source>
        <translation>O monitoramento parou.</translation>
    </message>
    <message numerus="yes">
        <source>Watching has stopped: {n} files done.</source>
        <translation>
            <numerusform>O monitoramento parou: {n} arquivo concluído.</numerusform>
            <numerusform>O monitoramento parou: {n} arquivos concluídos.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Watching {n} folders</source>
        <translation>
            <numerusform>{n} pasta monitorada</numerusform>
            <numerusform>{n} pastas monitoradas</numerusform>
        </translation>
    </message>
    <message>
        <source>What is watched</source>
        <translation>O que é monitorado</translation>
    </message>
    <message>
        <source>When</source>
        <translation>Quando</translation>
    </message>
    <message numerus="yes">
        <source>judging: {done} of {n} items</source>
        <translation>
            <numerusform>julgando: {done} de {n} item</numerusform>
            <numerusform>julgando: {done} de {n} itens</numerusform>
        </translation>
    </message>
    <message>
        <source>loading the model…</source>
        <translation>carregando o modelo…</translation>
    </message>
    <message>
        <source>reading new files…</source>
        <translation>lendo novos arquivos…</translation>
    </message>
    <message>
        <source>waiting for new files</source>
        <translation>aguardando novos arquivos</translation>
    </message>
    <message>
        <source>{folder} can&apos;t be read. Plumbline keeps trying.</source>
        <translation>{folder} não pode ser consultada e é procurada de novo.</translation>
    </message>
    <message numerus="yes">
        <source>{n} files done</source>
        <translation>
            <numerusform>{n} arquivo concluído</numerusform>
            <numerusform>{n} arquivos concluídos</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} files may still be written to</source>
        <translation>
            <numerusform>{n} arquivo talvez ainda esteja sendo gravado</numerusform>
            <numerusform>{n} arquivos talvez ainda estejam sendo gravados</numerusform>
        </translation>
    </message>
</context>
</TS>
