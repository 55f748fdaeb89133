<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="es" sourcelanguage="en">
<context>
    <name>About</name>
    <message>
        <source>Plumbline judges text under a policy in plain words, with a model on this machine. Nothing leaves it.

The model can be wrong. A verdict is a reasoned suggestion; a person decides.</source>
        <translation>Plumbline juzga textos según una política escrita con palabras sencillas, con un modelo en este equipo. Nada sale de él.

El modelo puede equivocarse. Un veredicto es una sugerencia razonada; decide una persona.</translation>
    </message>
    <message>
        <source>About Plumbline</source>
        <translation>Acerca de Plumbline</translation>
    </message>
    <message>
        <source>Versions and licences</source>
        <translation>Versiones y licencias</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Copiar</translation>
    </message>
</context>
<context>
    <name>Actions</name>
    <message>
        <source>&amp;File</source>
        <translation>&amp;Archivo</translation>
    </message>
    <message>
        <source>&amp;Edit</source>
        <translation>&amp;Editar</translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation>&amp;Ver</translation>
    </message>
    <message>
        <source>&amp;Item</source>
        <translation>&amp;Elemento</translation>
    </message>
    <message>
        <source>&amp;Run</source>
        <translation>E&amp;jecución</translation>
    </message>
    <message>
        <source>&amp;Policy</source>
        <translation>&amp;Política</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation>Ay&amp;uda</translation>
    </message>
    <message>
        <source>Paste content</source>
        <translation>Pegar contenido</translation>
    </message>
    <message>
        <source>Take the text on the clipboard as content.</source>
        <translation>Tomar el texto del portapapeles como contenido.</translation>
    </message>
    <message>
        <source>Add files…</source>
        <translation>Añadir archivos…</translation>
    </message>
    <message>
        <source>Choose files whose content is to be judged.</source>
        <translation>Elegir archivos cuyo contenido se va a juzgar.</translation>
    </message>
    <message>
        <source>Add a folder…</source>
        <translation>Añadir una carpeta…</translation>
    </message>
    <message>
        <source>Choose a folder whose files are to be judged.</source>
        <translation>Elegir una carpeta cuyos archivos se van a juzgar.</translation>
    </message>
    <message>
        <source>Export what is shown…</source>
        <translation>Exportar lo que se muestra…</translation>
    </message>
    <message>
        <source>Write what is shown to a CSV or JSON lines file.</source>
        <translation>Escribir lo que se muestra en un archivo CSV o JSON Lines.</translation>
    </message>
    <message>
        <source>Unlock the history…</source>
        <translation>Desbloquear el historial…</translation>
    </message>
    <message>
        <source>Give the passphrase or the recovery code of the encrypted history.</source>
        <translation>Dar la frase de paso o el código de recuperación del historial cifrado.</translation>
    </message>
    <message>
        <source>Quit</source>
        <translation>Salir</translation>
    </message>
    <message>
        <source>Close Plumbline; a run under way is paused and kept.</source>
        <translation>Cerrar Plumbline; una ejecución en curso se pausa y se conserva.</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Deshacer</translation>
    </message>
    <message>
        <source>Take back the last change.</source>
        <translation>Deshacer el último cambio.</translation>
    </message>
    <message>
        <source>Redo</source>
        <translation>Rehacer</translation>
    </message>
    <message>
        <source>Do again what was taken back.</source>
        <translation>Volver a hacer lo que se deshizo.</translation>
    </message>
    <message>
        <source>Search…</source>
        <translation>Buscar…</translation>
    </message>
    <message>
        <source>Go to the search box of the page.</source>
        <translation>Ir al cuadro de búsqueda de la página.</translation>
    </message>
    <message>
        <source>Check</source>
        <translation>Comprobar</translation>
    </message>
    <message>
        <source>Judge texts under a policy.</source>
        <translation>Juzgar textos según una política.</translation>
    </message>
    <message>
        <source>Policies</source>
        <translation>Políticas</translation>
    </message>
    <message>
        <source>Write, try and import policies.</source>
        <translation>Escribir, probar e importar políticas.</translation>
    </message>
    <message>
        <source>History</source>
        <translation>Historial</translation>
    </message>
    <message>
        <source>Search everything that was ever judged.</source>
        <translation>Buscar en todo lo que se ha juzgado.</translation>
    </message>
    <message>
        <source>Evaluate</source>
        <translation>Evaluar</translation>
    </message>
    <message>
        <source>Measure policies and models on your own examples.</source>
        <translation>Medir políticas y modelos con ejemplos propios.</translation>
    </message>
    <message>
        <source>Models</source>
        <translation>Modelos</translation>
    </message>
    <message>
        <source>Get, import and try models.</source>
        <translation>Obtener, importar y probar modelos.</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Ajustes</translation>
    </message>
    <message>
        <source>Privacy, appearance, language, keyboard, engine.</source>
        <translation>Privacidad, apariencia, idioma, teclado, motor.</translation>
    </message>
    <message>
        <source>Find a command…</source>
        <translation>Buscar una orden…</translation>
    </message>
    <message>
        <source>Type a few letters of what you want to do.</source>
        <translation>Escriba unas letras de lo que quiere hacer.</translation>
    </message>
    <message>
        <source>Show the content</source>
        <translation>Mostrar el contenido</translation>
    </message>
    <message>
        <source>Show the item&apos;s text while the key is held, or until the next item.</source>
        <translation>Mostrar el texto del elemento mientras se mantiene la tecla, o hasta el elemento siguiente.</translation>
    </message>
    <message>
        <source>Next item</source>
        <translation>Elemento siguiente</translation>
    </message>
    <message>
        <source>Go to the next item.</source>
        <translation>Ir al elemento siguiente.</translation>
    </message>
    <message>
        <source>Previous item</source>
        <translation>Elemento anterior</translation>
    </message>
    <message>
        <source>Go to the previous item.</source>
        <translation>Ir al elemento anterior.</translation>
    </message>
    <message>
        <source>Agree</source>
        <translation>De acuerdo</translation>
    </message>
    <message>
        <source>Record that you decide as the model did.</source>
        <translation>Registrar que decide usted igual que el modelo.</translation>
    </message>
    <message>
        <source>Override…</source>
        <translation>Decidir otra cosa…</translation>
    </message>
    <message>
        <source>Record another decision, with its label and a note.</source>
        <translation>Registrar otra decisión, con su etiqueta y una nota.</translation>
    </message>
    <message>
        <source>Escalate</source>
        <translation>Escalar</translation>
    </message>
    <message>
        <source>Record that somebody else must decide.</source>
        <translation>Registrar que debe decidir otra persona.</translation>
    </message>
    <message>
        <source>Note…</source>
        <translation>Nota…</translation>
    </message>
    <message>
        <source>Record your decision with a note.</source>
        <translation>Registrar su decisión con una nota.</translation>
    </message>
    <message>
        <source>Start the check</source>
        <translation>Empezar la comprobación</translation>
    </message>
    <message>
        <source>Judge the content under the policy.</source>
        <translation>Juzgar el contenido según la política.</translation>
    </message>
    <message>
        <source>Pause or go on</source>
        <translation>Pausar o seguir</translation>
    </message>
    <message>
        <source>Pause the run, or go on with it. Nothing is lost.</source>
        <translation>Pausar la ejecución o seguir con ella. No se pierde nada.</translation>
    </message>
    <message>
        <source>Stop the run</source>
        <translation>Parar la ejecución</translation>
    </message>
    <message>
        <source>Stop at once. What has its verdict keeps it.</source>
        <translation>Parar de inmediato. Lo que ya tiene veredicto lo conserva.</translation>
    </message>
    <message>
        <source>New policy</source>
        <translation>Nueva política</translation>
    </message>
    <message>
        <source>Begin a policy.</source>
        <translation>Empezar una política.</translation>
    </message>
    <message>
        <source>Save as a new version</source>
        <translation>Guardar como versión nueva</translation>
    </message>
    <message>
        <source>Keep the policy&apos;s text as its next version.</source>
        <translation>Conservar el texto de la política como su próxima versión.</translation>
    </message>
    <message>
        <source>Try the policy</source>
        <translation>Probar la política</translation>
    </message>
    <message>
        <source>Judge the text in the field with the policy as it stands.</source>
        <translation>Juzgar el texto del campo con la política tal como está.</translation>
    </message>
    <message>
        <source>Import policies…</source>
        <translation>Importar políticas…</translation>
    </message>
    <message>
        <source>Take in a file, a folder or a pack of policies.</source>
        <translation>Incorporar un archivo, una carpeta o un paquete de políticas.</translation>
    </message>
    <message>
        <source>Show where files are</source>
        <translation>Mostrar dónde están los archivos</translation>
    </message>
    <message>
        <source>Open the settings at the list of folders.</source>
        <translation>Abrir los ajustes en la lista de carpetas.</translation>
    </message>
    <message>
        <source>About Plumbline</source>
        <translation>Acerca de Plumbline</translation>
    </message>
    <message>
        <source>What this program is, and what it can&apos;t do.</source>
        <translation>Qué es este programa y qué no puede hacer.</translation>
    </message>
</context>
<context>
    <name>Amounts</name>
    <message>
        <source>less than a minute</source>
        <translation>menos de un minuto</translation>
    </message>
    <message>
        <source>about {minutes} min</source>
        <translation>unos {minutes} min</translation>
    </message>
    <message>
        <source>about {hours} h {minutes} min</source>
        <translation>unas {hours} h {minutes} min</translation>
    </message>
</context>
<context>
    <name>Bug</name>
    <message>
        <source>Something went wrong in Plumbline</source>
        <translation>Algo ha fallado en Plumbline</translation>
    </message>
    <message>
        <source>This is a fault of the program. What was judged is kept. Where it happened is in the log: {folder}</source>
        <translation>Es un error del programa. Lo que se juzgó se conserva. Dónde ocurrió está en el registro: {folder}</translation>
    </message>
</context>
<context>
    <name>Core</name>
    <message>
        <source>0 always takes the most likely token, so that a verdict can be repeated. Higher values vary.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A JSON answer needs to know its fields.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A binary answer is 0 or 1, and the labels in the table are others.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A context of {0} tokens for {1} sequences could not be made. {2}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A file can&apos;t be moved</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A file can&apos;t be opened</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A file can&apos;t be written</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A file has an unsafe name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A file that ends in “{0}” is none that examples are read from.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A folder can&apos;t be made</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A folder can&apos;t be read</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A key was given, and {0} is not encrypted.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A labels file of at least one person is needed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A limit on the answer&apos;s or the reasoning&apos;s length costs accuracy. Take it out and lower the effort instead.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A model can&apos;t be removed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A model is loaded already</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A model&apos;s record can&apos;t be read</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A model&apos;s record is not in order</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A part of the model is missing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A passphrase needs at least {0} characters; several words are better.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A prompt with several policies has no probability for each of them, and no other column was found.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A property has no proper name.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A recovery code can&apos;t be the passphrase.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A run may be using it: let it end first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A setting has a wrong value</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A setting of yours keeps Plumbline from contacting anybody, so nothing was fetched.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A tensor has no name of its own.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A text in a list is {0} bytes long; {1} is the most.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A weights file can&apos;t be read</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A weights file is cut short</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A weights file is not in order</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Access was refused</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add a field with type = &quot;label&quot;, or take the [[answer.labels]] tables out.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add a label whose decision is violates or escalate.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add an [[answer.fields]] table for every field, in the order in which they are written.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add an [[answer.labels]] table for every flag.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add an [[answer.labels]] table for every label that can come back.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add some to it first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Adds the answer&apos;s JSON schema to the prompt after the policy. The answer&apos;s form is guaranteed either way.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All examples have the same outcome. Show both kinds, near the line.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All examples on the curves are of one kind: nothing can be said about telling the two apart.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All items are for “{0}”: nothing is kept apart.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>An answer needs at least two labels to choose from.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>An answer of kind “{0}” has no fields.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>An evaluation measures at least one policy.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>An object in it names the same field twice.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Another Plumbline works on run {0} at the moment.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Another process is fetching “{0}” right now.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Another program is writing to {0}, and did not finish in time.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Answer limit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Answers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Any GGUF repository can be named too: organisation/name or organisation/name:file.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>At temperature 0 the most likely word is always taken, so repeats agree by construction; repeat with --temperature 1 to see how steady the verdicts are.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>By its first bytes it is {0}, not text.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Byte {0} of the policy “{1}” can&apos;t be read as UTF-8.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Called off</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Changed after it was recorded: {0}, recorded at {1}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check how it is spelled, and the folder that you are in.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check its name.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check its path.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check its rights.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check that it is there and may be read.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check that its folder exists and that you may write there.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check the disk and the folder&apos;s rights, then run the same command again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check the drive and its connection. If it is a network folder, move the history to a local disk.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check the endpoint&apos;s folder and the name.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check the file&apos;s permissions.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check the file&apos;s rights.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check the folder&apos;s permissions, or choose another folder for the history.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check the folder&apos;s rights and the free space, or choose another folder.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check the folder&apos;s rights and the free space.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check the folder&apos;s rights, or set {0} to a folder that you can write to.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check the folder&apos;s rights.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check the labels and limits in the policy&apos;s answer format.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check the labels in the policy&apos;s answer format; report this if they look right.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check the model file&apos;s checksum; if it is right, try again with the GPU switched off.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check the models folder&apos;s rights.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check the name and the revision. It may also be private: then a token is needed (--token).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check the name. If it is right, make a read token in your account&apos;s settings there and give it with --token.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check the passphrase. Without the right key nobody can read the history, the makers of Plumbline included.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check the path.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose a file that ends in .gguf.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose a longer one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose a model.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose another file or folder for the history.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose another file with --output.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose another model.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose another one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose another place for it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose one file, or the first part of a split model.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose one of these, or leave the device open.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose the first part alone; the others are found beside it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Close other programs, choose a smaller model, or keep fewer layers on the GPU.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Close other programs, choose a smaller model, or set fewer sequences or a smaller context.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Close other programs, or set fewer sequences or a smaller context.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Close other windows of Plumbline, and other programs that have this file open, and try again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Close the program and start it again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Close the program and start it again; if it was updated meanwhile, that is the cause.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Colours</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Connections</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Content</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Context</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy it as data/{0} into a folder that you can write to, and set PLUMBLINE_HOME to that folder.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy it instead (--copy).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Database: {0}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Days after which finished runs are deleted from the history, whenever the window is opened. 0: they are kept for good.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Decisions are shown when everybody has decided on every text, so that nobody is led by the others.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Delete that file; the weights beside it can be imported again with `plumbline models import`.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Device</source>
        <translation type="unfinished">Dispositivo</translation>
    </message>
    <message>
        <source>Download the missing part into the same folder.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Download the model again, and compare its checksum.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Download the model again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Encryption: {0}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Endpoint</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Evaluate</source>
        <translation type="unfinished">Evaluar</translation>
    </message>
    <message>
        <source>Evaluate the golden set that the exercise was made of.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Evaluation {0} has no column of the policy “{1}”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Evaluation {0} has no column {1}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Evaluation {0} has no columns any more.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Evaluation {0} has verdicts on {1} of the {2} texts.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Evaluation {0}, begun {1} UTC.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Examples under this heading: {0}. {1} to {2} near the line, of both kinds, work best.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Experts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Fetch it again, or take another file.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Fetch or import the model again, or bring back the disk that it lies on.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Fetch the parts again, all from the same place.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Files ending in “{0}” are not read. Those that are: {1}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Fit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Folders are read to a depth of {0}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Folders inside the chosen folder were not asked for.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>For learning the program and for tests, not for decisions.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>For learning the program and for tests, not for decisions. It does the job in a small world: short texts, listed words.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Free some space, at least 100 MB, and resume.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>From here on it is not JSON any more; the rest of the file is not read.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Get it again from who made it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Get it again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Give every field a name of its own.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Give one of them another name: label with --name.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Give the engine a larger context, or lower the reasoning budget.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Give the exercise that it was made with.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Give the exercise that they were made with.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Give the passphrase, or unlock the system&apos;s keyring, and try again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Golden sets are small: take a part.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hidden and system files are left out; choose it itself to have it read.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How an item&apos;s text is shown before you ask for it: hidden, blurred, masked (only the shape of its words), or shown.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How long the model reasons. Low suits simple rules, high suits rules that interact.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How many items the model works on at the same time. 0: chosen for the device.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How many of the model&apos;s layers are kept on the GPU. -1: all that there are; 0: none.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How the answer looks can&apos;t be found in the policy. Say it near the top, such as “Answer with one word: VALID or INVALID”, or state it in a policy.toml beside the policy.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How the answer looks is not said near the top. Say it in the first section.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How the answer looks was found in the policy&apos;s text. A policy.toml beside it says so for certain.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How the policy is answered is not clear</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>If the disk reports errors, copy what you need off it and take the file from elsewhere.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>If the publisher has replaced the file, wait for a catalogue that knows it, or name the repository itself: `plumbline models get ORGANISATION/NAME`.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>If the repository has conditions, open its page in a browser, accept them, and try again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>If you use a mirror or a company proxy, ask whoever runs it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Import it again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Install Plumbline again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Install the newer version of Plumbline, or choose another folder for the history.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Instead of {0}, {1} sent a web page. Networks in hotels, trains and companies do that before you have signed in.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Is a quote left open?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Is it the right file?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It begins as {0}, but its bytes are not in that encoding.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It can&apos;t be read: {0}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It claims {0} tensors and {1} properties.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It does not begin like a GGUF file.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It does not follow the rules of a csv file: {0}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It does not say which architecture it has.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It ended unexpectedly ({0}).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It ended without a word (exit code {0}). Something else may have ended it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It goes on with what was begun of {0}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It has no text.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It has the architecture {0}; Plumbline runs {1} alone.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It has {0} characters; the limit for one item is {1}. Read it by line or by paragraph, or raise the limit.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It has {0} tokens. Beside the policy&apos;s {1} and {2} for reasoning and answer, {3} are too few.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It has {0}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It holds data that is not text.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It holds no tensors.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It is a link to something that is not there.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It is a link, or a link that leads round in a circle.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It is busy with {0}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It is installed as “{0}”, with the same bytes.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It is kept aside and never loaded.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It is not TOML: {0}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It is not a JSON object.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It is not there</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It is not valid JSON: {0} at {1}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It is written for big-endian machines.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It is {0}, where an object or a text was expected.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It is {0}; only regular files are read.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It leads back to a folder that it is in.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It may need a token (--token), or your network may not allow it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It names the file {0}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It says that it is part {0} of {1}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It says: {0}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It sent something unreadable: {0}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It ships with the program and is removed with it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It stands before the table and is not a row of it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It stands before the table&apos;s header.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It was ended on request.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It was not copied or downloaded to its end. Fetch it again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It was trained for this program, from scratch, on text that this program&apos;s own generator wrote.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It would have {0} columns; 1 to {1} are possible.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Item {0} of run {1}, from {2}, is not the text that was read before.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Items are still being judged</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Items at once</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Its architecture is “{0}”. This program works with models of architecture “{1}”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Its bytes are not in the encoding that was named, {0}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Its elements nest deeper than {0} levels, or it has more than {1} tags.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Its encoding was not recognised. Name the encoding it was written in to have it read.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Its experts are packed as {0}; they are known to behave badly outside MXFP4.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Its figures are second-hand, to be confirmed by the hub.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Its format version is {0}; versions 2 and 3 are known.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Its header is larger than any real one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Its lists and objects are nested too deep.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Its lists claim {0} texts; {1} is the most.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Its name is that of {0}, and its bytes are not: {1}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Its output is not a number. The model file is damaged, or the device calculates wrongly.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Its tensors are aligned to {0} bytes.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Its tokenizer lacks harmony&apos;s special tokens, so it can&apos;t be asked anything.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Its vocabulary has no {0}, which prompts and answers are built from.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>JSON: one item an element of its list.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keep one of the two.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keep one: an answer has one decision.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keep the parts&apos; original names, and all of them in one folder.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keep verdicts for</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kept with your own decisions, so that it can be seen later who decided. Empty: no name is kept.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keyboard shortcuts</source>
        <translation type="unfinished">Atajos de teclado</translation>
    </message>
    <message>
        <source>Labels are stated, and no field of the answer holds a label.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Language</source>
        <translation type="unfinished">Idioma</translation>
    </message>
    <message>
        <source>Layers on the GPU</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Leave --prompt-together out to compare versions of one policy.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Let it end, or stop it, and try again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Let the download end: `plumbline models list` names it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Light or dark, or as the system has it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Links inside a folder are not followed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Loading</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Loading the model was called off.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Loading was called off.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Logs: one item a line.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Look for a repository with GGUF files.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Look for the GPU&apos;s driver, and whether llama-cpp-python was built for it: the README says how.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Look into it and make room.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Make a copy of the file first. Then “plumbline history salvage” writes what can still be read to a file, and a copy from a backup can be put in its place.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Make a new one in your account&apos;s settings there, and give it with --token.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Make room, or choose another models folder; then the download goes on where it was.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Markdown, as it is written: one item a file.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mend it, or delete it to go back to the defaults.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mend it, or delete it to use the one that ships with Plumbline.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mend that line, or take the file away to have the answer&apos;s form inferred.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mend {0}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mended: the bytes {0} had the sha256 {1} and have {2}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Model</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Most megabytes a second that a download takes. 0: no limit.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Most tokens of an answer. An answer that does not end within it is recorded as undetermined.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Most tokens of reasoning for an item. At the limit the reasoning is closed and the model is asked for its answer. 0: chosen for the model.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Motion</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Muted colours</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name a smaller folder.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name one file.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name one: `plumbline models get {0}:FILE`.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name the columns with --text-column and --label-column.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name the file itself, or another folder.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name the file itself, or put the policy into the folder as policy.md.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name the file itself.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Names such as utf-8, utf-16, windows-1252, iso-8859-2, shift_jis or gb18030 are known.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Network allowed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No column holds text. The columns are: {0}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No column is called “{0}”. There are: {1}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No column of {0} is called a label, and none holds labels that the policy knows.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No decision differs from what was expected.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No examples were found</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No field of the answer holds a decision.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No flags are named.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No list of examples</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No model is loaded</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No model is loaded.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No model was given</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No model was given.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No model was loaded before.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No such item</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No such setting</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No such variant</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No token of the model&apos;s vocabulary continues the answer in the form that the policy asks for.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No weights are installed in {0}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nobody has decided on an item that was judged under “{0}”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nobody has labelled anything</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>None of {0} rows in {1} has a text with a label.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not all of it is in the encoding {0}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not everybody has finished</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing is expected of it: the label is missing.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing is lost: run the same command again, and it goes on where it was.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing is lost: the download goes on where it was. A token (--token) often raises the limit.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing is lost: try again later, and the download goes on where it was.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing is lost: when the network is back, the download goes on where it was.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing that a verdict depends on.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing was fetched for it. Tell whoever publishes these files, or take them from elsewhere.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Numbers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Of {0} texts that both judged, {1} have the same decision; Cohen&apos;s kappa {2}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>One inference process holds one model.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>One item can be one of: {0}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Only a field of type “label” can be nullable.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Only regular files are read.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Only {0} expected to be “{1}”: figures for it will be vague.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Only {0} of {1} layers are on the GPU; the others run on the CPU.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open any page in a browser, sign in to the network, and try again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open it in a text editor, save it as UTF-8, and try again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open it without a key, or encrypt it with “plumbline history encrypt”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Parts of a model are missing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Parts of a model do not belong together</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pass --label-column; there are: {0}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pass --text-column and --label-column.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pass one of them, for example --label-column {0}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pass one of them, for example --label-column “{0}”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Plain text: one item a file.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Plumbline needs the folder {0}, and the system says: {1}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Processor threads for the model. 0: chosen for the machine.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Put all parts of the set into one folder, with the names that they were published under.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Put all parts of the set together, with the names that they were published under.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reading content</source>
        <translation type="unfinished">Lectura del contenido</translation>
    </message>
    <message>
        <source>Reading it failed: {0}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reading or writing {0} failed ({1}).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reading the policy was called off.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reasoning budget</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reasoning effort</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Report this with the policy&apos;s answer format.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Review items first; each decision can then become an example.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Right: of all texts with an expected decision, those with that decision; undetermined ones are never right. Precision, recall and F1 are of violations. In brackets: where the true figure lies in 95 of 100 cases, if the examples stand for what will come.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Row {0} of {1} is in no link of the chain: it was put there by other means.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Row {0} of {1} points to a row of {2} that is not there.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Run `plumbline doctor`, which tries the model and says what is wrong.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Run the same command again: what is there now is looked up, and parts that can be used are kept.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Run {0} has no item {1}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save it again, or as csv.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save it as UTF-8 text.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save it as csv, tsv, jsonl, json or xlsx; gz is unpacked.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Say once more before the examples how the answer looks.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Seed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Set it to an address such as https://huggingface.co, or to a folder.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Set {0} for a script.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Several files were given whose names are not those of one split model.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Share of the probability that tokens are drawn from when the temperature is above 0.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Shortcuts that differ from the usual ones, such as `review.agree=Y; item.next=N`. The window&apos;s settings page writes it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Shorten the policy, lower the reasoning budget, or give the engine a larger context.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Size of all text in the window, in per cent of the system&apos;s.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Something stands behind the end of the JSON value.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Speed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Speed limit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Split the content, lower the reasoning budget, or give the engine a larger context.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Split the policy into several.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Start a new run. The old one keeps what it has.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Start again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Start again: the new file is taken then.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Start it again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>State the answer&apos;s format</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tables with tabs: one item a row.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tables: one item a row.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Take gpt-oss-safeguard or gpt-oss weights. `plumbline models remove` deletes what was fetched.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Take gpt-oss-safeguard or gpt-oss weights: `plumbline models list` names them.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Take it away if you want this download.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Taken out, with no deletion of the run recorded: {0}, recorded at {1}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tell whoever publishes these files, or take them from elsewhere.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Temperature</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Text became a control token</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Text size</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Text {0}{1} is not what was judged.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The GPU ({0}) or its driver may calculate wrongly. `plumbline settings set engine.gpu_layers 0` leaves it out; if that helps, update the driver.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The JSON file does not hold a list of objects, one for each example.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The answer format can&apos;t be used</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The answer is to cite rules, and the policy&apos;s rules have no ids: give them some.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The answer “{0}” is in the policy.toml, and the policy doesn&apos;t mention it: the model won&apos;t know it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The answer&apos;s form can&apos;t be used</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The answer&apos;s form can&apos;t go on</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The answer&apos;s form contradicts itself</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The bytes of “{0}” are not those that they should be, so they are not loaded.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The catalogue can&apos;t be read</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The catalogue does not know {0}. It knows {1}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The catalogue is not in order</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The catalogue&apos;s figures are second-hand ({0}); the hub is asked first and what it says counts.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The chain is broken at link {0}, made at {1} for {2}: what was recorded from there on can&apos;t be vouched for.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The content is too long</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The counters of run {0} say {1}, and its rows say {2}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The disk can&apos;t be used</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The disk is full</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The disk&apos;s format does not hold files of this size (FAT32 ends at 4 GB). Choose another folder.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The effort is not set by what a policy says: this line has no effect. Choose the effort for the run (--effort).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The endpoint is no address</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The engine keeps stopping</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The environment variable HF_HUB_OFFLINE forbids contacts with the hub.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The field “{0}” can hold 1 to 64 rule ids, not {1}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The field “{0}” can hold 1 to {1} characters, not {2}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The field “{0}” can&apos;t be null.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The field “{0}” is in the policy.toml, and the policy doesn&apos;t mention it: the model won&apos;t know it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The field “{0}” needs at least two different options.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The field “{0}” needs at least two values to choose from.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file can&apos;t be read</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file can&apos;t be written</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file ends in the middle of a value: it was cut off.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file grew while it was read. What came after it was opened is not in this run.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file has changed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file is damaged</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file is empty.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file is not JSON</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file is not in order</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file is not what was promised</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file is read as the list in another of its fields; this field is not read.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file is somebody else&apos;s</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file is too large</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file may be damaged: `plumbline models verify` compares its bytes.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file may be damaged: download it again, and compare its checksum.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file was changed while it was read. Items read from it before that are kept.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The folder “{0}” that belongs to Plumbline is missing.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The general model that safeguard-120b was made from: what an evaluation compares it with.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The general model that safeguard-20b was made from: what an evaluation compares it with.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The golden set has no texts.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The golden sets have no text in common and were paired by place, as translations.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The grammar made from the policy&apos;s answer format was refused. {0}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The history needs its passphrase</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The hub has another file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The inference library did not do what was asked: {0}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The inference process can&apos;t be understood</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The inference process ended while it read the file. {0}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The inference process ended {0} times before it worked on any item. {1}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The inference process has died: {0}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The inference process is not running</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The inference process speaks version {0}, the program {1}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The inference process was asked for work before it had a model.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The installation is incomplete</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The keyring refused</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The keys are: {0}. Correct it or take it out.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The label “{0}” can&apos;t mean “undetermined”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The label “{0}” is in the table twice.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The large model: better on rules that interact. For workstations with 80 GB and more.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The library has: {0}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The limit {0} must be a whole number above 0.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The line has {0} characters; the limit for a row is {1}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The line is blank.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The list of contacts can&apos;t be cleared</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The list of contacts can&apos;t be read</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The list of files has the name {0}, which this program will not write.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The list {0} claims {1} entries; {2} is the most.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The list {0} has entries of the unknown type {1}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The model calculates nonsense</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The model can&apos;t be loaded</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The model can&apos;t be opened</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The model does not speak harmony</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The model file can&apos;t be read</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The model file is cut off</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The model file is damaged</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The model file is empty</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The model has not judged all texts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The model has {0} parts; not found: {1}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The model is at work</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The model is not there</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The model that Plumbline is made for, in the size for one ordinary computer. It labels content under a policy that you write.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The model used when none is named. Empty: the best one that is installed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The model “{0}” has {1} parts, and other files were given.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The model&apos;s parts don&apos;t belong together</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The model&apos;s record can&apos;t be written</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The models folder can&apos;t be read</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The name is empty.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The network answered with a page of its own</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The network is forbidden</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The network is switched off</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The options stored with this run can&apos;t be used: {0}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The page has {0} bytes; the limit for a file that is read whole is {1}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The passphrase is too short</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The policy can&apos;t be changed under them.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The policy doesn&apos;t say what to do with unclear cases. Give them a way to a person.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The policy doesn&apos;t say which rule wins where two apply. Say it in one sentence.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The policy doesn&apos;t tell the model how to answer. Say it near the top, and list everything that can be answered.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The policy has no headings. Four sections help the model: instruction, definitions, criteria, examples.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The policy has no section with {0}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The policy has {0} tokens. {1}, and beyond {2} accuracy suffers. Split it into several policies.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The policy has {0} tokens. {1}: definitions and examples near the line help most.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The policy has {0} tokens. {1}: see what can go.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The policy is empty</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The policy is empty. Write down what is allowed and what is not.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The policy is not UTF-8 text</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The policy is too large</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The policy is too long</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The policy “{0}” does not have the bytes under which it was stored.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The policy&apos;s statement can&apos;t be read</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The policy&apos;s statement is wrong</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The practice model stays</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The practice model&apos;s file may be damaged: install Plumbline again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The program speaks version {0} to its inference process, which speaks {1}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The property {0} has the unknown type {1}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The property {0} is not a number.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The property {0} is not text.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The property {0} is there twice.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The property {0} is {1} bytes long; {2} is the most.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The row does not follow the rules of a csv file.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The row has {0} cells for {1} columns: a delimiter inside a text needs quotes around it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The row is blank.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The row is longer than {0} characters, the limit for a row; a quote may not be closed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The rows before it are texts, this one has columns.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The rows of the tensor {0} do not fill whole blocks.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The rule “{0}” is in the policy.toml, and not in the policy.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The rules have no ids. With ids (R1, R2, …) an answer can say which rule decided.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The run is being worked on</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Models</source>
        <translation type="unfinished">Modelos</translation>
    </message>
    <message>
        <source>Most connections at once for a download; another is opened only where all together become faster by it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name a column with one policy: `plumbline calibrate 3:1`.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name an http proxy in the system&apos;s settings (or HTTPS_PROXY), or fetch the file elsewhere and take it in with `plumbline models import`.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name fewer policies, models or efforts.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name the same weights, or start a new run with these.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name two evaluations, or two columns: `plumbline compare 3:1 3:2`.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No examples are kept for “{0}”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No policy was named</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No such column</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No such evaluation</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No such version</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No threshold gives a {0} of {1} on these examples.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No verdict here has a probability that could be measured.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not finished: {0} verdicts are missing. `plumbline evaluate --resume {1}` goes on.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing would be judged</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Of the {0} texts in {1} that may be policies none can be used.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Only {0} examples: the reliability curve and its error are mostly noise below {1}. Take them for a first impression.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pass --golden with one of them.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Say where they are with `--model FILE`, install them again, or start a new run with another model.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Standard input looks like {0} and is read so; --read-as says otherwise.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The columns have different dates in their prompts.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The golden set has no text{0}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The grid is too large</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The history holds no {0} {1}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The policy has no golden set</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The probability takes very few values here, so there is little to choose a threshold from.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The prompt&apos;s date is {0}, as in the evaluation before; --date {1} changes it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The reasons are above. `plumbline policy lint` says more of each.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The run was begun with {0} (sha256 {1}…). No model that is here has these bytes.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The run was made by another version of the program, or its record was changed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The run&apos;s model is not here</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The search table {0} does not agree with what it indexes.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The server asks to wait</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The server has trouble</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The server&apos;s answer makes no sense</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The settings file can&apos;t be read</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The system ended the inference process, most likely because memory ran out.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The system said: {0}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The system&apos;s settings name a proxy of the kind “{0}”; downloads go through http and https ones.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The table can&apos;t be read</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The tensor {0} has an impossible size.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The tensor {0} has {1} dimensions.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The tensor {0} is packed in a way that is not known.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The tensor {0} lies at a wrong place.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The text column holds no text in this row.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The text of {0} is expected to be several things: {1}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The text of {0} stands in the policy itself: the model is shown its answer.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The text that the policy&apos;s answer format asks for is refused by the grammar made from it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The threshold for a {0} of {1} was chosen and measured on the same examples, which flatters it: each half needs at least {2} violations and {3} others to check it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The token is not accepted</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The token is not sent</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The tokenizer made a control token out of plain text, so that the text could pass itself off as the program.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The value has {0} characters; the limit for a row is {1}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The weights “{0}” are unverified: nobody that Plumbline knows vouches for these bytes.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The window&apos;s language. Policies, texts and answers stay as they are.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The workbook can&apos;t be read</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The working memory is full</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The {0} was cut off and can&apos;t be read again: what had been read is judged.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There are more than {0} labels.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There are no decisions to add</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There are no files in this folder.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There are no weights here</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There are two fields of type “{0}”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There are: {0}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There are: {0}{1}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is a character here that can&apos;t be seen ({0}). The model reads it all the same: take it out.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no column “{0}”. The columns are: {1}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no connection</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no file or folder of this name, or it was removed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no file or folder of this name.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no file to load.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no file “{0}”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no keyring</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no model</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no policy</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no policy that can be used</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no policy yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no room left in the model&apos;s context, although nothing else is running.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no room left on the disk that holds {0}{1}. Everything recorded so far is safe.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no setting “{0}”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no such benchmark</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no such column</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no such device</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no such file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no such file or folder</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no such golden set</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no such model</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no such policy</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no such version</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no terminal on which to ask for it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no text in it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is nothing in it to judge.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is nothing to calibrate</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is nothing to compare</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is nothing to judge</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>These are other weights</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>These files are not one model</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>These policies can&apos;t stand in one prompt</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>These verdicts come from the practice model. It is for learning the program and for tests, not for decisions.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>These weights are damaged</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>They belong to several models, or to none.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This build can use a GPU, but the model runs on the CPU.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This download is under way</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This file is not whole</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This is a recovery code</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This is another kind of model</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This is no model file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This kind of file is not read</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This kind of proxy can&apos;t be used</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This model can&apos;t be used</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This model is here already</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This model ships with the program</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This needs a token</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This repository is not in Plumbline&apos;s catalogue: nobody here has looked at it. A weights file is data that programs written in C read; a hostile one may try to break them. It is checked before it is loaded, and loaded in a process of its own. Whether its licence lets you use it, its page says.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This row has no text under the name of the text column.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This run was begun on {0} and goes on on {1}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This system offers no place where programs may keep secrets.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Threads</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tokenizer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tokens that fit in the model&apos;s memory, over all items at once. 0: chosen from the policy and the items at once.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Too little memory</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Too many files</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Top-p</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Try again later, over another network, or from another address (`--endpoint`); blocks that are right are not replaced. `plumbline models remove` deletes what was fetched.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Try again; if it happens again, report it with the model&apos;s name.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Two fields have the same name.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Two files have the same name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Two of its tensors lie on each other.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Two to {0} policies with different names can be put together; these are: {1}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Two versions of the program are mixed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Unknown encoding</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Unknown format</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Unknown split</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Unlock it and try again, or use a passphrase.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Unreadable reading options</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Unusable limit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Use 1 to {0} visible characters, without a blank at either end.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Use a gpt-oss or gpt-oss-safeguard model whose file keeps its control tokens.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Use a passphrase instead.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Use an https address, or leave the token out.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Use another model file, and report this with the model&apos;s name.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Use gpt-oss-safeguard or gpt-oss in GGUF form.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Use it in line with the law that applies to you.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Verdicts are shown without strong colours. Their sign and word always say the same.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Wait until it is done, or stop it there first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Wait until that is done, or pause it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Web pages, their visible text: one item a file.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Weights are missing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What can be read is: {0}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What shows a text that is hidden, blurred or masked: holding the space key, or a click that shows it until the next item.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What stands in the label&apos;s column is too long for a label.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What the model needs can&apos;t be told</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What was fetched is kept. Please report this text.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Where random choices start; matters only when the temperature is above 0.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Where the expected labels are is not clear</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Where the experts&apos; weights are kept: auto, gpu, or cpu (slower, but needs much less memory on the GPU).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Where the texts are is not clear</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Where weights are fetched from: a mirror&apos;s or a proxy&apos;s address, or a folder. Empty: HF_ENDPOINT, else huggingface.co.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Where “{0}” is 0, nothing can be written in “{1}”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Where “{0}” is 1, nothing can be written in “{1}”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Whether `models get` may contact the hub. Nothing else ever contacts anybody. No forbids even that.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Whether things may move when they change. Reduced: nothing moves.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Which file is meant?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Which flag is meant is not clear</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Which golden set is meant is not clear</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Which label is meant is not clear</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Which text is meant is not clear</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>With the program&apos;s own lines it has {0} tokens. Beside {1} for reasoning and {2} for the answer, {3} do not leave room for content.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write 0 or a higher whole number.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write 3, or 3:2 for a column of it; `plumbline evaluations` lists them.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write NAME@2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write [[answer.{0}]] for each.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write into the policy what to answer (for example “Answer with 1 if it violates, else 0”), or state it in {0}; policies/README.md in the program&apos;s folder shows how.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write nullable = true for it, or add a label whose decision is allowed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write the policy into it and try again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write {0} = &quot;…&quot;, in quotes.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write {0} = true, without quotes.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write, for example, max_chars = 300.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write, for example, {0} = {1}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>You may use, change and pass it on, with the licence text and its notices.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>`confirmed` is true or false.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>`format` must be {0}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>`licence` is missing.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>`memory` has {0}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>`plumbline evaluations show {0}` lists its columns.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>`plumbline golden import FILE --policy {0}` makes one; --golden POLICY/NAME takes that of another policy.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>`plumbline models get safeguard-20b` fetches them, `plumbline models import PATH` takes them from a disk.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>`plumbline models get {0}` fetches it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>`plumbline models list` names all.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>`plumbline models list` names them.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>`plumbline models list` says what can be fetched.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>`plumbline models verify {0}` says more; `plumbline models get` fetches them again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>`plumbline models verify` compares the file&apos;s bytes. If they are right, the weights themselves are not for this work.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>`plumbline policy import` keeps a version of “{0}”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>`plumbline settings list` names them all.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>`plumbline settings reset {0}` takes it out of {1}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>`plumbline settings set network.allowed yes` permits it. `plumbline models import PATH` takes files from a disk.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>`plumbline show {0}` lists them.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>`purpose` is one of {0}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>`repository` is organisation/name, not {0}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>`sha256` is 64 lower-case hexadecimal digits.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>`{0}` is a list of tables.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>`{0}` is a table with name, url, summary.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>`{0}` is missing, or is not text.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>`{0}` is not known here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a change of the history&apos;s key</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a difference this large is seldom chance ({0})</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a difference this small is often chance ({0})</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>an evaluation</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>and</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>and {0} on {1}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>changed while it was read</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>could not be opened</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>does not fit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>does not follow its format</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>encoding not recognised</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>every figure that it calculated is a number</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>golden set</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>hidden or system file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>input/output error</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>it gave no reason</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>its list of tables is lost, or the key is wrong</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>its schema has no number</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>judged item</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>judged item in run {0} with the number</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>kind of file not read</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>left out by an option</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>llama.cpp broke off while it looked at “{0}” (exit code {1}).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>llama.cpp failed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>llama.cpp refused “{0}”: {1}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>needs {0} of the {1} that processor and GPU share</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>needs {0}, all of it on {1}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>needs {0}, this machine has {1}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no reason given</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no text column found</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not a regular file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not found</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not known</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not named</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not text</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>of {0} rows of {1} {2} were copied</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>outside the chosen folder</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>reads {0} tokens a second and writes {1}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>runs slowly</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>runs well</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>symbolic link</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>testing a model</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the experts stay in RAM ({0}), the rest is on {1} ({2})</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>too large</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>what it needs was not measured yet; its self-test does</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“plumbline {0}” lists the {1} that there are.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{0}@{1}” does not name one version of a policy that was kept.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>what was asked for</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is nothing to label</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>These labels are of another exercise</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>These labels are of other texts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This file is of another version</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This is another kind of file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Two files say different things</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Use the same version.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What differs in method, so that the two can&apos;t be compared to the last point:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0} GB</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0} MB</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0} and {1} are each right on {2} of {3}, but not on the same ones: {4} go each way. Nothing speaks for either.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0} and {1} are right on the same {2} of {3}: nothing tells them apart here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0} and {1} can&apos;t both be kept in one folder.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0} and {1} have no columns that go together.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0} and {1} have no item in common that has an expectation, so they can&apos;t be compared.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0} answered for {1} in a form that is not known ({2}).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0} answered with the error {1} for {2}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0} answered with the status {1} for {2}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0} answered with the status {1}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0} belongs to a download that has not ended, or did not pass its check.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0} can&apos;t be opened or made ({1}).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0} can&apos;t be reached, or the connection broke ({1}).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0} can&apos;t be read properly ({1}).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0} can&apos;t be unpacked: {1}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0} can&apos;t be used. {1}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0} can&apos;t be used: it was changed, or is not whole.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0} does not accept the token that was sent for {1}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0} does not exist or can&apos;t be read.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0} does not follow its format: {1}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0} does not follow the TOML format: {1}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0} does not have its {1} bytes any more.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0} does not have {1}: {2}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0} does not say in a way that can be relied on how an answer looks.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0} entries, with harmony&apos;s special tokens</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0} gives {1} only to people who are signed in, or it does not exist.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0} has a key “{1}”, which means nothing here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0} has flags for {1}, and the policy knows none of them.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0} has had too many requests from here.{1}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0} has more than one column that could be the expected label: {1}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0} has more than {1} bytes.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0} has no column beside the labels.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0} has no policy.md, policy.txt, or single text file.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0} has no variant “{1}”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0} has no “{1}”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0} has one column.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0} has schema {1}, and this version knows schemas up to {2}. Nothing in it was changed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0} has the architecture {1}; Plumbline runs {2} alone.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0} has the sha256 {1}, and {2} was expected.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0} has the sha256 {1}, not {2}: it is fetched again in blocks.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0} has the texts {1}, and not a label for each.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0} has to be brought up to date before it can be read, and it can&apos;t be written to.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0} has {1} bytes and needs at least {2}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0} has {1} bytes; a policy has at most {2}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0} has {1} of the {2} parts of {3}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0} has {1}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0} holds more than {1} weights files.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0} holds no GGUF file.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0} holds no text.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0} holds the labels of {1}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0} is full of older folders.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0} is in two files with different decisions. Are they two people with the same name?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0} is neither installed nor being fetched.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0} is no name: lower case, letters, digits, points and hyphens.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0} is not a file of kind “{1}”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0} is not a history of Plumbline. Nothing in it was changed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0} is not in order ({1}).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0} is not installed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0} is not installed. Installed models: {1}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0} is not protected (http), so anybody on the way could read the token.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0} is not text.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0} is not the file that this download began with: {1}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0} is not there, or does not have its {1} bytes any more.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0} is not there.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0} is not there. Installed models: {1}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0} is not what it was.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0} is right on {1} more of {2}; {3}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0} is {1} bytes long; {2} is the most.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0} lies in the models folder.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0} more are needed in {1}, and {2} are free.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0} need not be fetched.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0} needs about {1} GiB, and {2} GiB can be had.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0} of {1} known items judged right</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0} of {1}&apos;s labels are of texts that are not in the exercise.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0} packs the file, though that was not asked for.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0} policies in one prompt.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0} promises {1} tensors, and {2} are in its {3} files.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0} refuses {1}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0} says that it is part {1} of {2}; {3} are here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0} sends from a protected address to one that is not.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0} sends from address to address without end.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0} sends to an address that is none.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0} sent other bytes than were asked for.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0} texts are expected to be several things; they are in no figure. `plumbline golden check` names them.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0} texts are on no curve: they were undetermined or escalated, or decided at no single word.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0} texts are on the curves, {1} are not. `plumbline calibrate` says more.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0} was kept as the golden set {1}/{2}@{3}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0} was made by another version of Plumbline.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0} was made with another exercise, or with another version of this one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0} was touched since it was verified; `plumbline models verify {1}` checks it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0}, and what was begun is not there any more: the newer one is fetched.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0}, by the processor at least</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0}, or the folder that it is in, can&apos;t be written to.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0}. The catalogue&apos;s figures were confirmed, so this is not fetched.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0}: nobody names its sha256, so it will be marked as unverified.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0}: that is not what such a model does</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0}: {1}, after {2} bytes.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0}: {1}. {2} were still to come.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0}; close other programs first</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0}; its files are the same.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0}; on the processor alone</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0}; the hub&apos;s figure counts.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0}; the newer one is fetched, as asked for.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0}; what was begun is fetched to its end (--restart takes the newer one).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0}{1}; {2} items at once; {3}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“answer” in {0} is not a table.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{0}” and “{1}” are hard to tell apart. Give one of them another name.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{0}” can&apos;t be the name of a {1}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{0}” could not be loaded: there is not enough memory.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{0}” does not begin with https:// or http:// and is no folder.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{0}” does not have the bytes that the run was begun with (sha256 {1}…).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{0}” ends or breaks off within its first lines.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{0}” has no bytes.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{0}” has the architecture {1}; Plumbline runs {2} alone.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{0}” has the golden sets: {1}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{0}” holds weights that are not numbers.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{0}” in [answer] has to be a list of tables.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{0}” in {1} has to be a list of texts.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{0}” in {1} has to be a text.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{0}” in {1} has to be a whole number.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{0}” in {1} has to be true or false.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{0}” in {1} is not a text.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{0}” is expected of {1}, and the policy has no decision for it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{0}” is mentioned and never defined. Define it, or correct the id.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{0}” is neither a folder or file here nor a name in the library.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{0}” is not a {1} that {2} can have.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{0}” is not among the devices that can be used: {1}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{0}” is not in GGUF form.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{0}” is not known.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{0}” is not the name of a text encoding.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{0}” is not the number of a version.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{0}” is not the number of an evaluation.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{0}” is not there. Nothing was judged.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{0}” is of a version that is not known, or damaged.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{0}” is one of {1}, not “{2}”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{0}” is shorter than it says it is: the download was probably not finished.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{0}” leaves open when it does not apply. Say when the rule applies, and when it does not.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{0}” lies between {1} and {2}, and {3} does not.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{0}” looks like a control token of the prompt. It reaches the model as plain text and controls nothing.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{0}” says that the model has {1} parts, and there are {2} here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{0}” takes a value such as {1}, not {2}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{0}” takes {1}, not “{2}”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{0}” was not found.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Detail</name>
    <message>
        <source>CONTENT</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Content</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>SPACE HIDES IT AGAIN</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>HOLD SPACE TO READ</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>SPACE OR A CLICK SHOWS IT</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>P({verdict}) {value}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How sure the model was at the word where it decided, given the reasoning that it had just written. It is not a measured accuracy: Evaluate measures what it is worth on your own examples.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{seconds} s · {tokens} tokens</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Policy: {title}, sha256 {hash}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Model: {name}, sha256 {hash}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Effort: {effort} · date in the prompt: {date}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Temperature {temperature} · top-p {top_p} · seed {seed}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reasoning budget {budget} · answer limit {limit} tokens</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{engine} on {device}, {count} at once</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Run {run}, item {item} · Plumbline {version} · recorded {when}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Text: sha256 {hash}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The same text was judged once in this run, and the verdict is recorded for each.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Part {number}, characters {start} to {end}: {verdict}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>somebody</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{who}, {when}: {verdict}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{rule} (not in the policy)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>WHY</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Why</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>REASONING</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>FOR REVIEWERS</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reasoning</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>WHAT PEOPLE DECIDED</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>WHAT THE VERDICT DEPENDS ON</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show what the verdict depends on</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What the verdict depends on</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Waits for its verdict</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cited, but not in the policy: {rules}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rules cited: {rules}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Its answer was: {answer}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your decision</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Label</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Note</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Why, for whoever reads this later</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Decision</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Record it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No label</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hidden</source>
        <translation type="unfinished">Oculto</translation>
    </message>
</context>
<context>
    <name>Evaluate</name>
    <message>
        <source>Reasoning</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Items that flipped</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The item&apos;s text</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show the text</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Difference of the policies</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{what}: {first} → {second}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>expected: {what}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Import examples</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Policy</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What the set is called</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Column with the texts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Column with what is expected</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>found by itself</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The first examples</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Expected</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Text</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keep these examples</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n character(s), hidden</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n column(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n example(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n item(s) flipped</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n row(s) are no examples and are left out.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n text(s) are expected to be several things.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Not now</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>Precision over recall, %n point(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>The policy does not know: {labels}. They are kept as they are.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>for tuning</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>kept apart for testing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Note</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Use</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Golden sets</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Examples</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show the texts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Import examples…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add your decisions</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>version {number}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>ships with Plumbline</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Policy, model, effort</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What was measured.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Right</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Of all examples, those with the verdict that was expected; in brackets the range that is likely.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Precision</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Of what was called a violation, how much is one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Recall</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Of the violations, how many were found.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>F1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Precision and recall in one figure.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Undetermined</source>
        <translation type="unfinished">Indeterminado</translation>
    </message>
    <message>
        <source>Examples whose answer could not be read. They are never right.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How many were judged, and how many wait.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tokens written</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>For each verdict that was made for this evaluation.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Speed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>About how many items a second while all places are busy.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{value} ({range})</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{done}, {waiting} wait</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>New evaluation</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Policies</source>
        <translation type="unfinished">Políticas</translation>
    </message>
    <message>
        <source>Models</source>
        <translation type="unfinished">Modelos</translation>
    </message>
    <message>
        <source>Each policy&apos;s own golden set</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How often each is judged</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Also with all policies in one prompt</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Title</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Effort</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Begin</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n column(s) will be judged.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Evaluate</source>
        <translation type="unfinished">Evaluar</translation>
    </message>
    <message>
        <source>Evaluations</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How right is a policy?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>An evaluation judges examples of which you have said what you expect, and says how often the verdict was right. Measure versions of a policy, models and efforts side by side, and see which examples flip.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>New evaluation…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What is shown</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{done} of {total}</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>{policy}/{name} has %n example(s) now.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{policy}/{name}, %n example(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>{title}, version {number}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>an evaluation</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>preparing…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>column {number} of {all}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The evaluation is finished.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The evaluation is stopped. It goes on where it was.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Try again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>stopping…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>said {said} %, was {was} % of {count}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Repeats</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Efforts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Languages of the policy</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Progress</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stop</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Go on</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Export a report…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Figures</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Compare with</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Expected and given</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Precision over recall</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Recall, %</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Precision, %</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What the probability is worth</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Probability that the model gave, %</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Were violations, %</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Compare the chosen row with</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Compare</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Curves</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Agreement</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{done} of {total} verdicts</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n verdict(s) were there already and were used again</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Choose…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>given: {what}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{what} compared ({columns}): the same verdict on {same}; kappa {kappa}. Violations: {violations}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{number} %</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{low}–{high} %</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{number} a second</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>History</name>
    <message>
        <source> days</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n item(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n item(s) were deleted.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n run(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n run(s) that are being worked on stay.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n verdict(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n verdict(s) were written to {file}.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>All that was found is written, {count}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Any</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Being read</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>CSV files</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>CSV, for spreadsheets</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose a verdict to see all of it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose the file…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Clear all</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Counting…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cut off</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Date</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Days</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Delete</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Delete from the history</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Delete this run…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Delete…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Deleting: {done} of {total} items</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Deleting…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Every verdict is kept here, with its reasons and with what people decided. Judge a text, and search for it later.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Everything under the policy</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Export what is shown</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Export…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Filter</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Finished</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Finished runs older than</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>First day</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Form</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Found in the content, which is hidden</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Go on with it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Go to Check</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How many were found</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It can&apos;t be undone. The history&apos;s file becomes smaller. Policies and golden sets stay, and so do files that you exported.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>JSON lines files</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>JSON lines, exact</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Judged</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Judged between</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Label</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Last 30 days</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Last 365 days</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Last 7 days</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Last day</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Making the file smaller…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Model</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>More than {count} verdicts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No verdict has all of these words and goes through all of these filters.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not reviewed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Note</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing found</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing was judged yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open on Check</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Other days…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Paused</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Policy</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Progress</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reasoning</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Review</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reviewed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Run</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Run {run}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Runs</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Search</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Search content, reasons, notes and policies</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Searching…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show its verdicts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show these</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Started</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>State</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stop</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The content is hidden</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The export was stopped; no file was left.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file holds the content itself. Whoever gets it can read it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is nothing to delete.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This deletes {runs} with {items}: texts, verdicts, reasoning, and the decisions that people made on {reviewed} of them.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Today</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Under way</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Verdict</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Verdicts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Violates</source>
        <translation type="unfinished">Infringe</translation>
    </message>
    <message>
        <source>What is deleted</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What is listed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Why</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>With the model&apos;s reasoning (for reviewers)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Writing {file}: {count}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Writing {file}…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>You agreed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>You disagreed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>You: {decision}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>run {run}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>version {sha256}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{count} verdicts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{done} of {total}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{filter}: {value}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{run} · {policy}, {count} items</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Models</name>
    <message>
        <source>About the model</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>ON THIS MACHINE</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>ITS FILES</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>About the model&apos;s files</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>SELF-TEST</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>STATE</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Progress</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Fetch…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pause</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Go on</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stop</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Use for checks</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Test it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Verify its bytes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remove…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Size: {size}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kept as: {quantization}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>From: {source}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Asking the hub what is there…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{state}. Checks use it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Go on fetching…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{what}: {done} of {total}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Models</source>
        <translation type="unfinished">Modelos</translation>
    </message>
    <message>
        <source>Find on this disk</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Import files…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Import a folder…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Another repository…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Fetching: {percent} %</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It is being loaded and tried…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Another repository</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The name of a repository with GGUF files of the gpt-oss architecture, such as organisation/name, or organisation/name:file.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Its bytes are those that were promised. {problem}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name} is here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Try again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Settings</source>
        <translation type="unfinished">Ajustes</translation>
    </message>
    <message>
        <source>This repository asks who you are</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Fetch</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Import files</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Weights (*.gguf)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Import a folder</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There are no GGUF files there.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>LM Studio, Hugging Face, llama.cpp, Jan, GPT4All and Ollama have no gpt-oss weights on this disk.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Taking in {name}…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reading and taking in</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The bytes of {title} were read and compared.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reading its bytes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>testing a model</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The model works.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Something is wrong with it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What was fetched of {title} is deleted.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{title} is deleted from this disk; files that are used where they are stay. Verdicts that it gave are kept.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remove a model</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Delete</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not now</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Fetch it nevertheless</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Accept and fetch</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Plumbline will contact {host} for this, and nobody else. Every contact is listed in the settings.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>I have read these terms and accept them</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Fetch these files?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{repository}, commit {commit}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{size} are to be fetched; {free} are free on the disk.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Take these models in?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Take in</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Models that were found</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{size}, {quantization}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What happens to the files</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy</source>
        <translation type="unfinished">Copiar</translation>
    </message>
    <message>
        <source>Move</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Use where they are</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Installed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Damaged: it is never loaded</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not whole yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Can be fetched</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Can&apos;t be used</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Runs well on this machine</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Runs slowly on this machine</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Does not fit this machine</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not known yet whether it fits</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Its bytes are those that its publisher names.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nobody that Plumbline knows vouches for its bytes.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Its bytes are not those that they should be.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>For moderation</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>For comparison</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>For learning and trying out, not for decisions</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Fetching</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Waiting</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Paused</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Checking what is here</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Fetching again what was wrong</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not whole yet: {percent} % is here</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{done} of {total}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{rate} a second</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{time} left</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Notice</name>
    <message>
        <source>Close this message</source>
        <translation>Cerrar este mensaje</translation>
    </message>
</context>
<context>
    <name>Pages</name>
    <message>
        <source>Check</source>
        <translation>Comprobar</translation>
    </message>
    <message>
        <source>History</source>
        <translation>Historial</translation>
    </message>
    <message>
        <source>Policies</source>
        <translation>Políticas</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Ajustes</translation>
    </message>
</context>
<context>
    <name>Palette</name>
    <message>
        <source>Find a command</source>
        <translation>Buscar una orden</translation>
    </message>
    <message>
        <source>Type a few letters of what you want to do</source>
        <translation>Escriba unas letras de lo que quiere hacer</translation>
    </message>
    <message>
        <source>Commands</source>
        <translation>Órdenes</translation>
    </message>
    <message>
        <source>Nothing that can be done now is called so.</source>
        <translation>Nada que pueda hacerse ahora se llama así.</translation>
    </message>
</context>
<context>
    <name>Retention</name>
    <message numerus="yes">
        <source>%n verdict(s) older than {days} days were deleted, as the settings ask.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Settings</name>
    <message>
        <source>The language changes at the next start, since something is under way now.</source>
        <translation>El idioma cambiará en el próximo inicio, porque ahora hay algo en curso.</translation>
    </message>
    <message>
        <source>Contacts with the network</source>
        <translation>Contactos con la red</translation>
    </message>
    <message>
        <source>Show the contacts…</source>
        <translation>Mostrar los contactos…</translation>
    </message>
    <message>
        <source>Plumbline has never contacted anybody from this machine.</source>
        <translation>Plumbline nunca se ha puesto en contacto con nadie desde este equipo.</translation>
    </message>
    <message>
        <source>When</source>
        <translation>Cuándo</translation>
    </message>
    <message>
        <source>Whom</source>
        <translation>Con quién</translation>
    </message>
    <message>
        <source>What for</source>
        <translation>Para qué</translation>
    </message>
    <message>
        <source>Received</source>
        <translation>Recibido</translation>
    </message>
    <message>
        <source>Clear the list</source>
        <translation>Vaciar la lista</translation>
    </message>
    <message>
        <source>When, whom, what for, and how much came back. Never a token, never a text.</source>
        <translation>Cuándo, con quién, para qué y cuánto se recibió. Nunca un token de acceso, nunca un texto.</translation>
    </message>
    <message>
        <source>The best one that is installed</source>
        <translation>El mejor de los instalados</translation>
    </message>
    <message>
        <source>This is how large the text will be.</source>
        <translation>Así de grande será el texto.</translation>
    </message>
    <message>
        <source>Device</source>
        <translation>Dispositivo</translation>
    </message>
    <message>
        <source>Try a model…</source>
        <translation>Probar un modelo…</translation>
    </message>
    <message>
        <source>No model is loaded now. When one is, llama.cpp&apos;s own word on the device stands here. What you set below is used from the next time a model is loaded.</source>
        <translation>Ahora no hay ningún modelo cargado. Cuando lo haya, aquí estará lo que dice el propio llama.cpp del dispositivo. Lo que ajuste abajo vale a partir de la próxima vez que se cargue un modelo.</translation>
    </message>
    <message>
        <source>{model} runs on {device}, with {engine}.</source>
        <translation>{model} funciona en {device}, con {engine}.</translation>
    </message>
    <message>
        <source>Items at once: {items}. Threads: {threads}. Context: {context} tokens. Layers on a GPU: {layers}.</source>
        <translation>Elementos a la vez: {items}. Hilos: {threads}. Contexto: {context} tokens. Capas en una GPU: {layers}.</translation>
    </message>
    <message>
        <source>Keyboard</source>
        <translation>Teclado</translation>
    </message>
    <message>
        <source>Keyboard shortcuts</source>
        <translation>Atajos de teclado</translation>
    </message>
    <message>
        <source>Action</source>
        <translation>Acción</translation>
    </message>
    <message>
        <source>Shortcut</source>
        <translation>Atajo</translation>
    </message>
    <message>
        <source>New shortcut: press the keys</source>
        <translation>Atajo nuevo: pulse las teclas</translation>
    </message>
    <message>
        <source>Set</source>
        <translation>Fijar</translation>
    </message>
    <message>
        <source>No shortcut</source>
        <translation>Sin atajo</translation>
    </message>
    <message>
        <source>The usual one</source>
        <translation>El habitual</translation>
    </message>
    <message>
        <source>All as usual</source>
        <translation>Todos como de costumbre</translation>
    </message>
    <message>
        <source>Choose an action above, then press the new keys.</source>
        <translation>Elija una acción arriba y pulse las teclas nuevas.</translation>
    </message>
    <message>
        <source>“{action}” has these keys. If you set them here, it has them no longer.</source>
        <translation>«{action}» tiene estas teclas. Si las fija aquí, dejará de tenerlas.</translation>
    </message>
    <message>
        <source>Take over</source>
        <translation>Tomar</translation>
    </message>
    <message>
        <source>Privacy</source>
        <translation>Privacidad</translation>
    </message>
    <message>
        <source>Appearance</source>
        <translation>Apariencia</translation>
    </message>
    <message>
        <source>Model and engine</source>
        <translation>Modelo y motor</translation>
    </message>
    <message>
        <source>Advanced</source>
        <translation>Avanzado</translation>
    </message>
    <message>
        <source>Files</source>
        <translation>Archivos</translation>
    </message>
    <message>
        <source>About</source>
        <translation>Acerca de</translation>
    </message>
    <message>
        <source>Kept and not kept</source>
        <translation>Lo que se conserva y lo que no</translation>
    </message>
    <message>
        <source>Network</source>
        <translation>Red</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Idioma</translation>
    </message>
    <message>
        <source>Colours and text</source>
        <translation>Colores y texto</translation>
    </message>
    <message>
        <source>Reading content</source>
        <translation>Lectura del contenido</translation>
    </message>
    <message>
        <source>When nothing else is chosen</source>
        <translation>Cuando no se elige otra cosa</translation>
    </message>
    <message>
        <source>Engine</source>
        <translation>Motor</translation>
    </message>
    <message>
        <source>Reasoning and answers</source>
        <translation>Razonamiento y respuestas</translation>
    </message>
    <message>
        <source>Sampling</source>
        <translation>Muestreo</translation>
    </message>
    <message>
        <source>Downloads</source>
        <translation>Descargas</translation>
    </message>
    <message>
        <source>Sections</source>
        <translation>Secciones</translation>
    </message>
    <message>
        <source>Where files are</source>
        <translation>Dónde están los archivos</translation>
    </message>
    <message>
        <source>History</source>
        <translation>Historial</translation>
    </message>
    <message>
        <source>Models</source>
        <translation>Modelos</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Ajustes</translation>
    </message>
    <message>
        <source>Logs, which never hold content</source>
        <translation>Registros, que nunca guardan contenido</translation>
    </message>
    <message>
        <source>Open the folder</source>
        <translation>Abrir la carpeta</translation>
    </message>
    <message>
        <source>Open the folder: {what}</source>
        <translation>Abrir la carpeta: {what}</translation>
    </message>
    <message>
        <source>Start over</source>
        <translation>Empezar de nuevo</translation>
    </message>
    <message>
        <source>Puts every setting back to its default. History, policies and models stay.</source>
        <translation>Devuelve cada ajuste a su valor inicial. El historial, las políticas y los modelos se quedan.</translation>
    </message>
    <message>
        <source>Reset all settings…</source>
        <translation>Restablecer todos los ajustes…</translation>
    </message>
    <message>
        <source>Reset all settings?</source>
        <translation>¿Restablecer todos los ajustes?</translation>
    </message>
    <message>
        <source>Every setting goes back to its default, shortcuts and language included.</source>
        <translation>Cada ajuste vuelve a su valor inicial, también los atajos y el idioma.</translation>
    </message>
    <message>
        <source>Reset</source>
        <translation>Restablecer</translation>
    </message>
    <message>
        <source>Passphrase</source>
        <translation>Frase de paso</translation>
    </message>
    <message>
        <source>The same passphrase again</source>
        <translation>La misma frase de paso otra vez</translation>
    </message>
    <message>
        <source>Key in the keyring ({name})</source>
        <translation>Clave en el llavero ({name})</translation>
    </message>
    <message>
        <source>Key in the keyring (there is none)</source>
        <translation>Clave en el llavero (no hay ninguno)</translation>
    </message>
    <message>
        <source>A passphrase</source>
        <translation>Una frase de paso</translation>
    </message>
    <message>
        <source>The system&apos;s keyring keeps a random key, and Plumbline opens the history without asking while you are signed in. You get a recovery code for paper, which opens it when the keyring is lost.</source>
        <translation>El llavero del sistema guarda una clave aleatoria, y Plumbline abre el historial sin preguntar mientras haya iniciado sesión. Recibe un código de recuperación para papel, que lo abre si se pierde el llavero.</translation>
    </message>
    <message>
        <source>Only you know it: it is asked for at every start and kept nowhere. Whoever forgets it has lost the history: nobody can get it back.</source>
        <translation>Solo usted la conoce: se pide en cada inicio y no se guarda en ninguna parte. Quien la olvida ha perdido el historial: nadie puede recuperarlo.</translation>
    </message>
    <message>
        <source>At least {count} characters; several words are better.</source>
        <translation>Al menos {count} caracteres; es mejor usar varias palabras.</translation>
    </message>
    <message>
        <source>The two are not the same yet.</source>
        <translation>Aún no son iguales.</translation>
    </message>
    <message>
        <source>Recovery code</source>
        <translation>Código de recuperación</translation>
    </message>
    <message>
        <source>I have written it down</source>
        <translation>Lo he apuntado</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Cerrar</translation>
    </message>
    <message>
        <source>This code opens the history when the keyring can&apos;t: on another machine, or after the system was set up anew. It is shown this once. Write it on paper or print it, and keep it where you keep important papers, not on this machine.</source>
        <translation>Este código abre el historial cuando el llavero no puede: en otro equipo o después de instalar de nuevo el sistema. Se muestra solo esta vez. Apúntelo o imprímalo, y guárdelo con sus papeles importantes, no en este equipo.</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Copiar</translation>
    </message>
    <message>
        <source>The history</source>
        <translation>El historial</translation>
    </message>
    <message>
        <source>Encryption protects the file when the machine is off, or when somebody copies the file. It does not protect from programs that run as you, from whoever sits at your unlocked machine, or the files that you export.</source>
        <translation>El cifrado protege el archivo cuando el equipo está apagado o cuando alguien copia el archivo. No protege de los programas que se ejecutan con su cuenta, ni de quien se siente ante su equipo desbloqueado, ni protege los archivos que exporte.</translation>
    </message>
    <message>
        <source>Encrypt…</source>
        <translation>Cifrar…</translation>
    </message>
    <message>
        <source>Change the key…</source>
        <translation>Cambiar la clave…</translation>
    </message>
    <message numerus="yes">
        <source>Plumbline has made %n contact(s), the last on {date}.</source>
        <translation>
            <numerusform>Plumbline ha hecho %n contacto, el último el {date}.</numerusform>
            <numerusform>Plumbline ha hecho %n contactos, el último el {date}.</numerusform>
        </translation>
    </message>
    <message>
        <source>Remove the encryption…</source>
        <translation>Quitar el cifrado…</translation>
    </message>
    <message>
        <source>The history is encrypted.</source>
        <translation>El historial está cifrado.</translation>
    </message>
    <message>
        <source>The history is not encrypted.</source>
        <translation>El historial no está cifrado.</translation>
    </message>
    <message>
        <source>Whoever gets at its file can read every text that was judged.</source>
        <translation>Quien consiga el archivo puede leer todos los textos que se juzgaron.</translation>
    </message>
    <message>
        <source>Its key is in the system&apos;s keyring, which calls itself “{name}”, and opens with your account.</source>
        <translation>Su clave está en el llavero del sistema, que se llama «{name}», y se abre con su cuenta.</translation>
    </message>
    <message>
        <source>Its key comes from your passphrase or your recovery code. It is kept nowhere.</source>
        <translation>Su clave sale de su frase de paso o de su código de recuperación. No se guarda en ninguna parte.</translation>
    </message>
    <message>
        <source>Encrypt the history</source>
        <translation>Cifrar el historial</translation>
    </message>
    <message>
        <source>Change the key</source>
        <translation>Cambiar la clave</translation>
    </message>
    <message>
        <source>Remove the encryption?</source>
        <translation>¿Quitar el cifrado?</translation>
    </message>
    <message>
        <source>Everything in the history can then be read by whoever gets at its file.</source>
        <translation>Quien consiga el archivo podrá leer todo lo que hay en el historial.</translation>
    </message>
    <message>
        <source>Remove the encryption</source>
        <translation>Quitar el cifrado</translation>
    </message>
    <message>
        <source>The history is being rewritten. This can take a while when it is large.</source>
        <translation>Se está reescribiendo el historial. Puede tardar si es grande.</translation>
    </message>
    <message>
        <source>Back to the default</source>
        <translation>Volver al valor inicial</translation>
    </message>
    <message>
        <source>Back to the default: {setting}</source>
        <translation>Volver al valor inicial: {setting}</translation>
    </message>
    <message>
        <source>Low</source>
        <translation>Bajo</translation>
    </message>
    <message>
        <source>Medium</source>
        <translation>Medio</translation>
    </message>
    <message>
        <source>High</source>
        <translation>Alto</translation>
    </message>
    <message>
        <source>Automatic</source>
        <translation>Automático</translation>
    </message>
    <message>
        <source>On the GPU</source>
        <translation>En la GPU</translation>
    </message>
    <message>
        <source>In main memory</source>
        <translation>En la memoria principal</translation>
    </message>
    <message>
        <source>As the system</source>
        <translation>Como el sistema</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>Claro</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>Oscuro</translation>
    </message>
    <message>
        <source>Hidden</source>
        <translation>Oculto</translation>
    </message>
    <message>
        <source>Blurred</source>
        <translation>Borroso</translation>
    </message>
    <message>
        <source>Masked</source>
        <translation>Enmascarado</translation>
    </message>
    <message>
        <source>Shown</source>
        <translation>Visible</translation>
    </message>
    <message>
        <source>Hold the space key</source>
        <translation>Mantener la barra espaciadora</translation>
    </message>
    <message>
        <source>Click</source>
        <translation>Clic</translation>
    </message>
    <message>
        <source>Reduced</source>
        <translation>Reducido</translation>
    </message>
    <message>
        <source>Whether models may be downloaded, when you ask for it. Nothing else ever contacts anybody. Off forbids even that.</source>
        <translation>Si se pueden descargar modelos cuando usted lo pide. Nada más se pone nunca en contacto con nadie. Desactivado prohíbe incluso eso.</translation>
    </message>
    <message>
        <source>Where the largest part of the model is kept when there is a GPU. Main memory is slower, and lets a large model run with a small GPU.</source>
        <translation>Dónde se mantiene la mayor parte del modelo cuando hay una GPU. La memoria principal es más lenta y permite usar un modelo grande con una GPU pequeña.</translation>
    </message>
    <message>
        <source>How many items the model works on at the same time.</source>
        <translation>En cuántos elementos trabaja el modelo a la vez.</translation>
    </message>
    <message>
        <source>How many of the processor&apos;s threads the model uses.</source>
        <translation>Cuántos hilos del procesador usa el modelo.</translation>
    </message>
    <message>
        <source>How many tokens the model can hold at once, over all items it works on.</source>
        <translation>Cuántos tokens puede abarcar el modelo a la vez, entre todos los elementos en los que trabaja.</translation>
    </message>
    <message>
        <source>How many of the model&apos;s layers are kept on the GPU.</source>
        <translation>Cuántas capas del modelo se mantienen en la GPU.</translation>
    </message>
    <message>
        <source>Most tokens of reasoning for an item. At the limit the model is asked for its answer.</source>
        <translation>Máximo de tokens de razonamiento por elemento. Al llegar al límite se pide al modelo su respuesta.</translation>
    </message>
    <message>
        <source>Finished runs that are older are deleted, with their verdicts, whenever Plumbline starts.</source>
        <translation>Las ejecuciones terminadas que son más antiguas se eliminan, con sus veredictos, cada vez que se inicia Plumbline.</translation>
    </message>
    <message>
        <source>Where models are fetched from: the address of a mirror or a proxy, or a folder. Empty: the hub itself.</source>
        <translation>De dónde se obtienen los modelos: la dirección de una réplica o de un proxy, o una carpeta. Vacío: el propio repositorio central.</translation>
    </message>
    <message>
        <source>Most megabytes a second that a download takes.</source>
        <translation>Máximo de megabytes por segundo que toma una descarga.</translation>
    </message>
    <message>
        <source>Automatic: all that fit</source>
        <translation>Automático: todas las que quepan</translation>
    </message>
    <message>
        <source>For good</source>
        <translation>Para siempre</translation>
    </message>
    <message>
        <source>No limit</source>
        <translation>Sin límite</translation>
    </message>
    <message>
        <source>days</source>
        <translation>días</translation>
    </message>
    <message>
        <source>%</source>
        <translation>%</translation>
    </message>
    <message>
        <source>MB/s</source>
        <translation>MB/s</translation>
    </message>
</context>
<context>
    <name>Sidebar</name>
    <message>
        <source>● Nothing leaves this machine</source>
        <translation>● Nada sale de este equipo</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Estado</translation>
    </message>
</context>
<context>
    <name>Unlock</name>
    <message>
        <source>Unlock the history</source>
        <translation>Desbloquear el historial</translation>
    </message>
    <message>
        <source>That does not open the history. Check upper and lower case, and try again.</source>
        <translation>Eso no abre el historial. Compruebe las mayúsculas y minúsculas e inténtelo otra vez.</translation>
    </message>
    <message>
        <source>The history is encrypted, and its key is not in this system&apos;s keyring. Type its passphrase, or the recovery code that you wrote down.</source>
        <translation>El historial está cifrado y su clave no está en el llavero de este sistema. Escriba la frase de paso o el código de recuperación que apuntó.</translation>
    </message>
    <message>
        <source>Passphrase or recovery code</source>
        <translation>Frase de paso o código de recuperación</translation>
    </message>
    <message>
        <source>Show what is typed</source>
        <translation>Mostrar lo que se escribe</translation>
    </message>
    <message>
        <source>Unlock</source>
        <translation>Desbloquear</translation>
    </message>
</context>
<context>
    <name>Verdict</name>
    <message>
        <source>Violates</source>
        <translation>Infringe</translation>
    </message>
    <message>
        <source>Allowed</source>
        <translation>Permitido</translation>
    </message>
    <message>
        <source>Escalate</source>
        <translation>Escalar</translation>
    </message>
    <message>
        <source>Undetermined</source>
        <translation>Indeterminado</translation>
    </message>
    <message>
        <source>The answer is none that the policy knows.</source>
        <translation>La respuesta no es ninguna de las que conoce la política.</translation>
    </message>
    <message>
        <source>The answer ended before it was whole.</source>
        <translation>La respuesta terminó antes de estar completa.</translation>
    </message>
    <message>
        <source>Parts of the answer contradict each other.</source>
        <translation>Partes de la respuesta se contradicen.</translation>
    </message>
    <message>
        <source>The reasoning reached its limit before there was an answer.</source>
        <translation>El razonamiento llegó a su límite antes de que hubiera una respuesta.</translation>
    </message>
    <message>
        <source>The model ended without an answer.</source>
        <translation>El modelo terminó sin responder.</translation>
    </message>
    <message>
        <source>The engine failed on this item again and again; it was set aside.</source>
        <translation>El motor falló con este elemento una y otra vez; se dejó aparte.</translation>
    </message>
    <message>
        <source>Low</source>
        <translation>Bajo</translation>
    </message>
    <message>
        <source>Medium</source>
        <translation>Medio</translation>
    </message>
    <message>
        <source>High</source>
        <translation>Alto</translation>
    </message>
</context>
</TS>
