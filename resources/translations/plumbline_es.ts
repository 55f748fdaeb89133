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
        <source>Archive the policy</source>
        <translation>Archivar la política</translation>
    </message>
    <message>
        <source>Begin a policy with this one&apos;s text.</source>
        <translation>Empezar una política con el texto de esta.</translation>
    </message>
    <message>
        <source>Change title and language…</source>
        <translation>Cambiar el título y el idioma…</translation>
    </message>
    <message>
        <source>Change what the policy is called, its language, and what it is for.</source>
        <translation>Cambiar cómo se llama la política, su idioma y para qué sirve.</translation>
    </message>
    <message>
        <source>Check</source>
        <translation>Comprobar</translation>
    </message>
    <message>
        <source>Discard the draft</source>
        <translation>Descartar el borrador</translation>
    </message>
    <message>
        <source>Duplicate the policy…</source>
        <translation>Duplicar la política…</translation>
    </message>
    <message>
        <source>Export all policies as a zip file…</source>
        <translation>Exportar todas las políticas como archivo zip…</translation>
    </message>
    <message>
        <source>Export the policy as a zip file…</source>
        <translation>Exportar la política como archivo zip…</translation>
    </message>
    <message>
        <source>Export the policy into a folder…</source>
        <translation>Exportar la política a una carpeta…</translation>
    </message>
    <message>
        <source>Give the model&apos;s memory back; the next check loads it again.</source>
        <translation>Liberar la memoria del modelo; la siguiente revisión vuelve a cargarlo.</translation>
    </message>
    <message>
        <source>Import a folder of policies…</source>
        <translation>Importar una carpeta de políticas…</translation>
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
        <source>Put the policy back into the lists.</source>
        <translation>Volver a poner la política en las listas.</translation>
    </message>
    <message>
        <source>Put the saved version&apos;s text back. It can be undone.</source>
        <translation>Volver a poner el texto de la versión guardada. Se puede deshacer.</translation>
    </message>
    <message>
        <source>Take in every policy that a folder holds.</source>
        <translation>Incorporar todas las políticas que contiene una carpeta.</translation>
    </message>
    <message>
        <source>Take the model out of memory</source>
        <translation>Quitar el modelo de la memoria</translation>
    </message>
    <message>
        <source>Take the policy out of the archive</source>
        <translation>Sacar la política del archivo</translation>
    </message>
    <message>
        <source>Take the policy out of the lists. Its versions and its verdicts stay.</source>
        <translation>Quitar la política de las listas. Sus versiones y sus veredictos se conservan.</translation>
    </message>
    <message>
        <source>Write every policy of the library into one file.</source>
        <translation>Escribir todas las políticas de la biblioteca en un solo archivo.</translation>
    </message>
    <message>
        <source>Write the policy and what is stated beside it into a folder of its name.</source>
        <translation>Escribir la política y lo que se indica aparte en una carpeta con su nombre.</translation>
    </message>
    <message>
        <source>Write the policy and what is stated beside it into one file.</source>
        <translation>Escribir la política y lo que se indica aparte en un solo archivo.</translation>
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
    <name>Check</name>
    <message numerus="yes">
        <source>%n item(s)</source>
        <translation>
            <numerusform>%n elemento</numerusform>
            <numerusform>%n elementos</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n left out</source>
        <translation>
            <numerusform>%n omitido</numerusform>
            <numerusform>%n omitidos</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n policies</source>
        <translation>
            <numerusform>%n política</numerusform>
            <numerusform>%n políticas</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n thing(s) were left out of this check.</source>
        <translation>
            <numerusform>%n cosa se dejó fuera de esta revisión.</numerusform>
            <numerusform>%n cosas se dejaron fuera de esta revisión.</numerusform>
        </translation>
    </message>
    <message>
        <source>A check is under way. Pause it to look at another one.</source>
        <translation>Hay una revisión en marcha. Póngala en pausa para ver otra.</translation>
    </message>
    <message>
        <source>A practice model that is here already judges the sample. It is for trying things out, not for decisions.</source>
        <translation>Un modelo de práctica, que ya está aquí, juzga la muestra. Sirve para probar, no para tomar decisiones.</translation>
    </message>
    <message>
        <source>Add a folder</source>
        <translation>Añadir una carpeta</translation>
    </message>
    <message>
        <source>Add a folder…</source>
        <translation>Añadir una carpeta…</translation>
    </message>
    <message>
        <source>Add files</source>
        <translation>Añadir archivos</translation>
    </message>
    <message>
        <source>Add files…</source>
        <translation>Añadir archivos…</translation>
    </message>
    <message>
        <source>All {count}</source>
        <translation>Los {count}</translation>
    </message>
    <message>
        <source>An item is</source>
        <translation>Un elemento es</translation>
    </message>
    <message>
        <source>By the format</source>
        <translation>Según el formato</translation>
    </message>
    <message>
        <source>Changed while it was read</source>
        <translation>Cambió mientras se leía</translation>
    </message>
    <message>
        <source>Check</source>
        <translation>Revisar</translation>
    </message>
    <message>
        <source>Clear</source>
        <translation>Borrar</translation>
    </message>
    <message>
        <source>Column with the text</source>
        <translation>Columna con el texto</translation>
    </message>
    <message>
        <source>Could not be opened</source>
        <translation>No se pudo abrir</translation>
    </message>
    <message>
        <source>Does not follow its format</source>
        <translation>No se ajusta a su formato</translation>
    </message>
    <message>
        <source>Effort</source>
        <translation>Esfuerzo</translation>
    </message>
    <message>
        <source>Empty</source>
        <translation>Vacío</translation>
    </message>
    <message>
        <source>Encoding</source>
        <translation>Codificación</translation>
    </message>
    <message>
        <source>Encoding not recognised</source>
        <translation>Codificación no reconocida</translation>
    </message>
    <message>
        <source>Everything happens on this machine: no text, policy or verdict ever leaves it.</source>
        <translation>Todo ocurre en este equipo: ningún texto, política ni veredicto sale nunca de él.</translation>
    </message>
    <message>
        <source>Export…</source>
        <translation>Exportar…</translation>
    </message>
    <message>
        <source>Files and folders to judge</source>
        <translation>Archivos y carpetas que juzgar</translation>
    </message>
    <message>
        <source>Found by itself</source>
        <translation>Encontrado automáticamente</translation>
    </message>
    <message>
        <source>Get a model for real work</source>
        <translation>Obtener un modelo para trabajar de verdad</translation>
    </message>
    <message>
        <source>Go on</source>
        <translation>Continuar</translation>
    </message>
    <message>
        <source>Go on with it</source>
        <translation>Continuar con ella</translation>
    </message>
    <message>
        <source>Hidden or system file</source>
        <translation>Archivo oculto o del sistema</translation>
    </message>
    <message>
        <source>Items</source>
        <translation>Elementos</translation>
    </message>
    <message>
        <source>Kind of file not read</source>
        <translation>Tipo de archivo que no se lee</translation>
    </message>
    <message>
        <source>Left out by an option</source>
        <translation>Omitido por una opción</translation>
    </message>
    <message>
        <source>Loading the model</source>
        <translation>Cargando el modelo</translation>
    </message>
    <message>
        <source>Model</source>
        <translation>Modelo</translation>
    </message>
    <message>
        <source>New check</source>
        <translation>Nueva revisión</translation>
    </message>
    <message>
        <source>No text column found</source>
        <translation>No se encontró ninguna columna de texto</translation>
    </message>
    <message>
        <source>No.</source>
        <translation>N.º</translation>
    </message>
    <message>
        <source>Not a regular file</source>
        <translation>No es un archivo normal</translation>
    </message>
    <message>
        <source>Not found</source>
        <translation>No encontrado</translation>
    </message>
    <message>
        <source>Not text</source>
        <translation>No es texto</translation>
    </message>
    <message>
        <source>Nothing yet.</source>
        <translation>Todavía nada.</translation>
    </message>
    <message>
        <source>One item a file</source>
        <translation>Un elemento por archivo</translation>
    </message>
    <message>
        <source>One item a line</source>
        <translation>Un elemento por línea</translation>
    </message>
    <message>
        <source>One item a paragraph</source>
        <translation>Un elemento por párrafo</translation>
    </message>
    <message>
        <source>One item a row</source>
        <translation>Un elemento por fila</translation>
    </message>
    <message>
        <source>Outside the chosen folder</source>
        <translation>Fuera de la carpeta elegida</translation>
    </message>
    <message>
        <source>Paste or type the text to judge. Files and folders can be dropped here too.</source>
        <translation>Pegue o escriba el texto que quiere juzgar. También puede soltar aquí archivos y carpetas.</translation>
    </message>
    <message>
        <source>Pause</source>
        <translation>Pausa</translation>
    </message>
    <message>
        <source>Paused at {done} of {total} items. Nothing is lost.</source>
        <translation>En pausa: {done} de {total} elementos. No se pierde nada.</translation>
    </message>
    <message>
        <source>Pausing…</source>
        <translation>Poniendo en pausa…</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>Lugar</translation>
    </message>
    <message>
        <source>Plumbline judges texts under a policy that you write in plain words, and says which rule is broken and why.</source>
        <translation>Plumbline juzga textos según una política que usted escribe con palabras sencillas, y dice qué regla se infringe y por qué.</translation>
    </message>
    <message>
        <source>Policy: none</source>
        <translation>Política: ninguna</translation>
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
        <translation>Progreso</translation>
    </message>
    <message>
        <source>Reading the weights once, to know exactly which they are</source>
        <translation>Leyendo los pesos una vez, para saber exactamente cuáles son</translation>
    </message>
    <message>
        <source>Reading: {items} items, {skipped} skipped</source>
        <translation>Leyendo: {items} elementos, {skipped} omitidos</translation>
    </message>
    <message>
        <source>Recent</source>
        <translation>Recientes</translation>
    </message>
    <message>
        <source>Recognised</source>
        <translation>Reconocida</translation>
    </message>
    <message>
        <source>Rules</source>
        <translation>Reglas</translation>
    </message>
    <message>
        <source>Start</source>
        <translation>Iniciar</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Detener</translation>
    </message>
    <message>
        <source>Symbolic link</source>
        <translation>Enlace simbólico</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>Texto</translation>
    </message>
    <message>
        <source>Text to judge</source>
        <translation>Texto que juzgar</translation>
    </message>
    <message>
        <source>The check under “{policy}” stopped at {done} of {total} items. Nothing is lost.</source>
        <translation>La revisión con “{policy}” se detuvo en {done} de {total} elementos. No se pierde nada.</translation>
    </message>
    <message>
        <source>The engine stopped and was started again; nothing is lost.</source>
        <translation>El motor se detuvo y se volvió a iniciar; no se pierde nada.</translation>
    </message>
    <message numerus="yes">
        <source>The first %n item(s); there is more</source>
        <translation>
            <numerusform>El primer elemento (%n); hay más</numerusform>
            <numerusform>Los primeros %n elementos; hay más</numerusform>
        </translation>
    </message>
    <message>
        <source>The first items</source>
        <translation>Los primeros elementos</translation>
    </message>
    <message>
        <source>The model can be wrong; a verdict is a reasoned suggestion, and a person decides.</source>
        <translation>El modelo puede equivocarse; un veredicto es una sugerencia razonada, y quien decide es una persona.</translation>
    </message>
    <message>
        <source>The model reads the policy</source>
        <translation>El modelo lee la política</translation>
    </message>
    <message>
        <source>There is no text on the clipboard.</source>
        <translation>No hay texto en el portapapeles.</translation>
    </message>
    <message>
        <source>There was nothing to judge: no item was found.</source>
        <translation>No había nada que juzgar: no se encontró ningún elemento.</translation>
    </message>
    <message>
        <source>Too large</source>
        <translation>Demasiado grande</translation>
    </message>
    <message>
        <source>Try it with sample content</source>
        <translation>Probar con contenido de muestra</translation>
    </message>
    <message>
        <source>Verdict</source>
        <translation>Veredicto</translation>
    </message>
    <message>
        <source>WHAT TO JUDGE</source>
        <translation>QUÉ SE JUZGA</translation>
    </message>
    <message>
        <source>WHAT WILL BE READ</source>
        <translation>QUÉ SE LEERÁ</translation>
    </message>
    <message>
        <source>Welcome to Plumbline</source>
        <translation>Le damos la bienvenida a Plumbline</translation>
    </message>
    <message>
        <source>What was left out</source>
        <translation>Lo que se omitió</translation>
    </message>
    <message>
        <source>Why?</source>
        <translation>¿Por qué?</translation>
    </message>
    <message>
        <source>You</source>
        <translation>Usted</translation>
    </message>
    <message>
        <source>a check</source>
        <translation>una revisión</translation>
    </message>
    <message>
        <source>being taken out of memory</source>
        <translation>quitándose de la memoria</translation>
    </message>
    <message>
        <source>cut off</source>
        <translation>cortado</translation>
    </message>
    <message>
        <source>encoding {name}</source>
        <translation>codificación {name}</translation>
    </message>
    <message>
        <source>finished</source>
        <translation>terminada</translation>
    </message>
    <message>
        <source>paused</source>
        <translation>en pausa</translation>
    </message>
    <message>
        <source>policy {number} of {all}</source>
        <translation>política {number} de {all}</translation>
    </message>
    <message>
        <source>reading</source>
        <translation>leyendo</translation>
    </message>
    <message>
        <source>running</source>
        <translation>en marcha</translation>
    </message>
    <message>
        <source>text from the column “{name}”</source>
        <translation>texto de la columna “{name}”</translation>
    </message>
    <message>
        <source>the model has read {read} tokens and written {written}</source>
        <translation>el modelo ha leído {read} tokens y ha escrito {written}</translation>
    </message>
    <message>
        <source>waits</source>
        <translation>en espera</translation>
    </message>
    <message>
        <source>{done} of {total} items</source>
        <translation>{done} de {total} elementos</translation>
    </message>
    <message>
        <source>{done} of {total} items judged</source>
        <translation>{done} de {total} elementos juzgados</translation>
    </message>
    <message>
        <source>{done} of {total} items judged: {violates} violate, {allowed} allowed.</source>
        <translation>{done} de {total} elementos juzgados: {violates} infringen, {allowed} permitidos.</translation>
    </message>
    <message>
        <source>{model} · {device} · {count} at once</source>
        <translation>{model} · {device} · {count} a la vez</translation>
    </message>
    <message>
        <source>{number} a minute</source>
        <translation>{number} por minuto</translation>
    </message>
    <message>
        <source>{number} a second</source>
        <translation>{number} por segundo</translation>
    </message>
    <message>
        <source>{policy} · {done} of {total} · {when} · {state}</source>
        <translation>{policy} · {done} de {total} · {when} · {state}</translation>
    </message>
    <message>
        <source>{policy} · {model} · {when}</source>
        <translation>{policy} · {model} · {when}</translation>
    </message>
    <message>
        <source>{time} left</source>
        <translation>quedan {time}</translation>
    </message>
    <message>
        <source>{what}: {percent} %</source>
        <translation>{what}: {percent} %</translation>
    </message>
    <message>
        <source>{what}…</source>
        <translation>{what}…</translation>
    </message>
    <message>
        <source>{words} · {count} left out</source>
        <translation>{words} · {count} omitidos</translation>
    </message>
</context>
<context>
    <name>Core</name>
    <message>
        <source>0 always takes the most likely token, so that a verdict can be repeated. Higher values vary.</source>
        <translation>Con 0 se toma siempre el token más probable, de modo que un veredicto se puede repetir. Los valores más altos varían.</translation>
    </message>
    <message>
        <source>A JSON answer needs to know its fields.</source>
        <translation>Una respuesta JSON necesita conocer sus campos.</translation>
    </message>
    <message>
        <source>A binary answer is 0 or 1, and the labels in the table are others.</source>
        <translation>Una respuesta binaria es 0 o 1, y las etiquetas de la tabla son otras.</translation>
    </message>
    <message>
        <source>A context of {0} tokens for {1} sequences could not be made. {2}</source>
        <translation>No se pudo crear un contexto de {0} tokens para {1} secuencias. {2}</translation>
    </message>
    <message>
        <source>A file can&apos;t be moved</source>
        <translation>No se puede mover un archivo</translation>
    </message>
    <message>
        <source>A file can&apos;t be opened</source>
        <translation>No se puede abrir un archivo</translation>
    </message>
    <message>
        <source>A file can&apos;t be written</source>
        <translation>No se puede escribir un archivo</translation>
    </message>
    <message>
        <source>A file has an unsafe name</source>
        <translation>Un archivo tiene un nombre inseguro</translation>
    </message>
    <message>
        <source>A file that ends in “{0}” is none that examples are read from.</source>
        <translation>Un archivo que termina en “{0}” no es de los que sirven para leer ejemplos.</translation>
    </message>
    <message>
        <source>A folder can&apos;t be made</source>
        <translation>No se puede crear una carpeta</translation>
    </message>
    <message>
        <source>A folder can&apos;t be read</source>
        <translation>No se puede leer una carpeta</translation>
    </message>
    <message>
        <source>A key was given, and {0} is not encrypted.</source>
        <translation>Se indicó una clave, y {0} no está cifrado.</translation>
    </message>
    <message>
        <source>A labels file of at least one person is needed.</source>
        <translation>Se necesita un archivo de etiquetas de al menos una persona.</translation>
    </message>
    <message>
        <source>A limit on the answer&apos;s or the reasoning&apos;s length costs accuracy. Take it out and lower the effort instead.</source>
        <translation>Limitar la longitud de la respuesta o del razonamiento resta precisión. Quite el límite y baje el esfuerzo.</translation>
    </message>
    <message>
        <source>A model can&apos;t be removed</source>
        <translation>No se puede eliminar un modelo</translation>
    </message>
    <message>
        <source>A model is loaded already</source>
        <translation>Ya hay un modelo cargado</translation>
    </message>
    <message>
        <source>A model&apos;s record can&apos;t be read</source>
        <translation>No se puede leer el registro de un modelo</translation>
    </message>
    <message>
        <source>A model&apos;s record is not in order</source>
        <translation>El registro de un modelo no está en orden</translation>
    </message>
    <message>
        <source>A part of the model is missing</source>
        <translation>Falta una parte del modelo</translation>
    </message>
    <message>
        <source>A passphrase needs at least {0} characters; several words are better.</source>
        <translation>Una contraseña necesita al menos {0} caracteres; es mejor usar varias palabras.</translation>
    </message>
    <message>
        <source>A prompt with several policies has no probability for each of them, and no other column was found.</source>
        <translation>Una instrucción con varias políticas no tiene una probabilidad para cada una, y no se encontró ninguna otra columna.</translation>
    </message>
    <message>
        <source>A property has no proper name.</source>
        <translation>Una propiedad no tiene un nombre válido.</translation>
    </message>
    <message>
        <source>A recovery code can&apos;t be the passphrase.</source>
        <translation>Un código de recuperación no puede ser la contraseña.</translation>
    </message>
    <message>
        <source>A run may be using it: let it end first.</source>
        <translation>Puede que una revisión lo esté usando: espere primero a que termine.</translation>
    </message>
    <message>
        <source>A setting has a wrong value</source>
        <translation>Un ajuste tiene un valor incorrecto</translation>
    </message>
    <message>
        <source>A setting of yours keeps Plumbline from contacting anybody, so nothing was fetched.</source>
        <translation>Uno de sus ajustes impide que Plumbline se conecte con nadie, así que no se descargó nada.</translation>
    </message>
    <message>
        <source>A tensor has no name of its own.</source>
        <translation>Un tensor no tiene nombre propio.</translation>
    </message>
    <message>
        <source>A text in a list is {0} bytes long; {1} is the most.</source>
        <translation>Un texto de una lista ocupa {0} bytes; el máximo es {1}.</translation>
    </message>
    <message>
        <source>A weights file can&apos;t be read</source>
        <translation>No se puede leer un archivo de pesos</translation>
    </message>
    <message>
        <source>A weights file is cut short</source>
        <translation>Un archivo de pesos está cortado</translation>
    </message>
    <message>
        <source>A weights file is not in order</source>
        <translation>Un archivo de pesos no está en orden</translation>
    </message>
    <message>
        <source>Access was refused</source>
        <translation>Se denegó el acceso</translation>
    </message>
    <message>
        <source>Add a field with type = &quot;label&quot;, or take the [[answer.labels]] tables out.</source>
        <translation>Añada un campo con type = &quot;label&quot; o quite las tablas [[answer.labels]].</translation>
    </message>
    <message>
        <source>Add a label whose decision is violates or escalate.</source>
        <translation>Añada una etiqueta cuya decisión sea violates o escalate.</translation>
    </message>
    <message>
        <source>Add an [[answer.fields]] table for every field, in the order in which they are written.</source>
        <translation>Añada una tabla [[answer.fields]] por cada campo, en el orden en que se escriben.</translation>
    </message>
    <message>
        <source>Add an [[answer.labels]] table for every flag.</source>
        <translation>Añada una tabla [[answer.labels]] por cada indicador.</translation>
    </message>
    <message>
        <source>Add an [[answer.labels]] table for every label that can come back.</source>
        <translation>Añada una tabla [[answer.labels]] por cada etiqueta que se pueda devolver.</translation>
    </message>
    <message>
        <source>Add some to it first.</source>
        <translation>Añádale algunos primero.</translation>
    </message>
    <message>
        <source>Adds the answer&apos;s JSON schema to the prompt after the policy. The answer&apos;s form is guaranteed either way.</source>
        <translation>Añade a la instrucción, después de la política, el esquema JSON de la respuesta. La forma de la respuesta está garantizada en ambos casos.</translation>
    </message>
    <message>
        <source>All examples have the same outcome. Show both kinds, near the line.</source>
        <translation>Todos los ejemplos tienen el mismo resultado. Muestre de los dos tipos, cerca del límite.</translation>
    </message>
    <message>
        <source>All examples on the curves are of one kind: nothing can be said about telling the two apart.</source>
        <translation>Todos los ejemplos de las curvas son de un mismo tipo: no se puede decir nada sobre cómo se distinguen los dos.</translation>
    </message>
    <message>
        <source>All items are for “{0}”: nothing is kept apart.</source>
        <translation>Todos los elementos son para “{0}”: no se reserva ninguno.</translation>
    </message>
    <message>
        <source>An answer needs at least two labels to choose from.</source>
        <translation>Una respuesta necesita al menos dos etiquetas entre las que elegir.</translation>
    </message>
    <message>
        <source>An answer of kind “{0}” has no fields.</source>
        <translation>Una respuesta de tipo “{0}” no tiene campos.</translation>
    </message>
    <message>
        <source>An evaluation measures at least one policy.</source>
        <translation>Una evaluación mide al menos una política.</translation>
    </message>
    <message>
        <source>An object in it names the same field twice.</source>
        <translation>Un objeto que contiene nombra dos veces el mismo campo.</translation>
    </message>
    <message>
        <source>Another Plumbline works on run {0} at the moment.</source>
        <translation>Otro Plumbline está trabajando en la revisión {0} en este momento.</translation>
    </message>
    <message>
        <source>Another process is fetching “{0}” right now.</source>
        <translation>Otro proceso está descargando “{0}” ahora mismo.</translation>
    </message>
    <message>
        <source>Another program is writing to {0}, and did not finish in time.</source>
        <translation>Otro programa está escribiendo en {0} y no terminó a tiempo.</translation>
    </message>
    <message>
        <source>Answer limit</source>
        <translation>Límite de la respuesta</translation>
    </message>
    <message>
        <source>Answers</source>
        <translation>Respuestas</translation>
    </message>
    <message>
        <source>Any GGUF repository can be named too: organisation/name or organisation/name:file.</source>
        <translation>También se puede indicar cualquier repositorio GGUF: organización/nombre u organización/nombre:archivo.</translation>
    </message>
    <message>
        <source>By its first bytes it is {0}, not text.</source>
        <translation>Según sus primeros bytes es {0}, no texto.</translation>
    </message>
    <message>
        <source>Byte {0} of the policy “{1}” can&apos;t be read as UTF-8.</source>
        <translation>El byte {0} de la política “{1}” no se puede leer como UTF-8.</translation>
    </message>
    <message>
        <source>Called off</source>
        <translation>Cancelado</translation>
    </message>
    <message>
        <source>Changed after it was recorded: {0}, recorded at {1}.</source>
        <translation>Cambiado después de registrarse: {0}, registrado el {1}.</translation>
    </message>
    <message>
        <source>Check</source>
        <translation>Revisar</translation>
    </message>
    <message>
        <source>Check how it is spelled, and the folder that you are in.</source>
        <translation>Compruebe cómo está escrito y en qué carpeta se encuentra usted.</translation>
    </message>
    <message>
        <source>Check its name.</source>
        <translation>Compruebe su nombre.</translation>
    </message>
    <message>
        <source>Check its path.</source>
        <translation>Compruebe su ruta.</translation>
    </message>
    <message>
        <source>Check its rights.</source>
        <translation>Compruebe sus permisos.</translation>
    </message>
    <message>
        <source>Check that it is there and may be read.</source>
        <translation>Compruebe que está ahí y que se puede leer.</translation>
    </message>
    <message>
        <source>Check that its folder exists and that you may write there.</source>
        <translation>Compruebe que su carpeta existe y que usted puede escribir en ella.</translation>
    </message>
    <message>
        <source>Check the drive and its connection. If it is a network folder, move the history to a local disk.</source>
        <translation>Compruebe la unidad y su conexión. Si es una carpeta de red, mueva el historial a un disco local.</translation>
    </message>
    <message>
        <source>Check the endpoint&apos;s folder and the name.</source>
        <translation>Compruebe la carpeta del servidor de descargas y el nombre.</translation>
    </message>
    <message>
        <source>Check the file&apos;s permissions.</source>
        <translation>Compruebe los permisos del archivo.</translation>
    </message>
    <message>
        <source>Check the file&apos;s rights.</source>
        <translation>Compruebe los permisos del archivo.</translation>
    </message>
    <message>
        <source>Check the folder&apos;s permissions, or choose another folder for the history.</source>
        <translation>Compruebe los permisos de la carpeta o elija otra carpeta para el historial.</translation>
    </message>
    <message>
        <source>Check the folder&apos;s rights and the free space, or choose another folder.</source>
        <translation>Compruebe los permisos de la carpeta y el espacio libre, o elija otra carpeta.</translation>
    </message>
    <message>
        <source>Check the folder&apos;s rights and the free space.</source>
        <translation>Compruebe los permisos de la carpeta y el espacio libre.</translation>
    </message>
    <message>
        <source>Check the folder&apos;s rights, or set {0} to a folder that you can write to.</source>
        <translation>Compruebe los permisos de la carpeta o asigne a {0} una carpeta en la que pueda escribir.</translation>
    </message>
    <message>
        <source>Check the folder&apos;s rights.</source>
        <translation>Compruebe los permisos de la carpeta.</translation>
    </message>
    <message>
        <source>Check the labels and limits in the policy&apos;s answer format.</source>
        <translation>Compruebe las etiquetas y los límites en el formato de respuesta de la política.</translation>
    </message>
    <message>
        <source>Check the labels in the policy&apos;s answer format; report this if they look right.</source>
        <translation>Compruebe las etiquetas en el formato de respuesta de la política; si parecen correctas, informe de esto.</translation>
    </message>
    <message>
        <source>Check the model file&apos;s checksum; if it is right, try again with the GPU switched off.</source>
        <translation>Compruebe la suma de verificación del archivo del modelo; si es correcta, inténtelo de nuevo con la GPU desactivada.</translation>
    </message>
    <message>
        <source>Check the models folder&apos;s rights.</source>
        <translation>Compruebe los permisos de la carpeta de modelos.</translation>
    </message>
    <message>
        <source>Check the passphrase. Without the right key nobody can read the history, the makers of Plumbline included.</source>
        <translation>Compruebe la contraseña. Sin la clave correcta nadie puede leer el historial, ni siquiera quienes hacen Plumbline.</translation>
    </message>
    <message>
        <source>Check the path.</source>
        <translation>Compruebe la ruta.</translation>
    </message>
    <message>
        <source>Choose a file that ends in .gguf.</source>
        <translation>Elija un archivo que termine en .gguf.</translation>
    </message>
    <message>
        <source>Choose a longer one.</source>
        <translation>Elija una más larga.</translation>
    </message>
    <message>
        <source>Choose a model.</source>
        <translation>Elija un modelo.</translation>
    </message>
    <message>
        <source>Choose another file or folder for the history.</source>
        <translation>Elija otro archivo u otra carpeta para el historial.</translation>
    </message>
    <message>
        <source>Choose another folder, or take that one away.</source>
        <translation>Elija otra carpeta o quite esa.</translation>
    </message>
    <message>
        <source>Choose another model.</source>
        <translation>Elija otro modelo.</translation>
    </message>
    <message>
        <source>Choose another one.</source>
        <translation>Elija otro.</translation>
    </message>
    <message>
        <source>Choose another place for it.</source>
        <translation>Elija otro lugar para él.</translation>
    </message>
    <message>
        <source>Choose another place, or make room there.</source>
        <translation>Elija otro lugar o libere espacio ahí.</translation>
    </message>
    <message>
        <source>Choose one file, or the first part of a split model.</source>
        <translation>Elija un solo archivo, o la primera parte de un modelo dividido.</translation>
    </message>
    <message>
        <source>Choose one of these, or leave the device open.</source>
        <translation>Elija uno de estos o deje el dispositivo sin fijar.</translation>
    </message>
    <message>
        <source>Choose the first part alone; the others are found beside it.</source>
        <translation>Elija solo la primera parte; las demás se encuentran junto a ella.</translation>
    </message>
    <message>
        <source>Close other programs, choose a smaller model, or keep fewer layers on the GPU.</source>
        <translation>Cierre otros programas, elija un modelo más pequeño o mantenga menos capas en la GPU.</translation>
    </message>
    <message>
        <source>Close other programs, choose a smaller model, or set fewer sequences or a smaller context.</source>
        <translation>Cierre otros programas, elija un modelo más pequeño, o fije menos secuencias o un contexto menor.</translation>
    </message>
    <message>
        <source>Close other programs, or set fewer sequences or a smaller context.</source>
        <translation>Cierre otros programas, o fije menos secuencias o un contexto menor.</translation>
    </message>
    <message>
        <source>Close other windows of Plumbline, and other programs that have this file open, and try again.</source>
        <translation>Cierre otras ventanas de Plumbline y otros programas que tengan abierto este archivo, e inténtelo de nuevo.</translation>
    </message>
    <message>
        <source>Close the program and start it again.</source>
        <translation>Cierre el programa y ábralo de nuevo.</translation>
    </message>
    <message>
        <source>Close the program and start it again; if it was updated meanwhile, that is the cause.</source>
        <translation>Cierre el programa y ábralo de nuevo; si se actualizó entretanto, esa es la causa.</translation>
    </message>
    <message>
        <source>Colours</source>
        <translation>Colores</translation>
    </message>
    <message>
        <source>Connections</source>
        <translation>Conexiones</translation>
    </message>
    <message>
        <source>Content</source>
        <translation>Contenido</translation>
    </message>
    <message>
        <source>Context</source>
        <translation>Contexto</translation>
    </message>
    <message>
        <source>Copy it as data/{0} into a folder that you can write to, and set PLUMBLINE_HOME to that folder.</source>
        <translation>Cópielo como data/{0} en una carpeta en la que pueda escribir, y asigne a PLUMBLINE_HOME esa carpeta.</translation>
    </message>
    <message>
        <source>Database: {0}.</source>
        <translation>Base de datos: {0}.</translation>
    </message>
    <message>
        <source>Decisions are shown when everybody has decided on every text, so that nobody is led by the others.</source>
        <translation>Las decisiones se muestran cuando todas las personas han decidido sobre todos los textos, para que nadie se deje llevar por las demás.</translation>
    </message>
    <message>
        <source>Device</source>
        <translation>Dispositivo</translation>
    </message>
    <message>
        <source>Documents with layout are not read. Save it as plain text in the program that opens it, and add that file.</source>
        <translation>Los documentos con formato no se leen. Guárdelo como texto sin formato en el programa que lo abre y añada ese archivo.</translation>
    </message>
    <message>
        <source>Download the missing part into the same folder.</source>
        <translation>Descargue la parte que falta en la misma carpeta.</translation>
    </message>
    <message>
        <source>Download the model again, and compare its checksum.</source>
        <translation>Descargue de nuevo el modelo y compare su suma de verificación.</translation>
    </message>
    <message>
        <source>Download the model again.</source>
        <translation>Descargue de nuevo el modelo.</translation>
    </message>
    <message>
        <source>Encryption: {0}.</source>
        <translation>Cifrado: {0}.</translation>
    </message>
    <message>
        <source>Endpoint</source>
        <translation>Servidor de descargas</translation>
    </message>
    <message>
        <source>Evaluate</source>
        <translation>Evaluar</translation>
    </message>
    <message>
        <source>Evaluate the golden set that the exercise was made of.</source>
        <translation>Evalúe el conjunto de ejemplos con el que se hizo el ejercicio.</translation>
    </message>
    <message>
        <source>Evaluation {0} has no column of the policy “{1}”.</source>
        <translation>La evaluación {0} no tiene ninguna columna de la política “{1}”.</translation>
    </message>
    <message>
        <source>Evaluation {0} has no column {1}.</source>
        <translation>La evaluación {0} no tiene la columna {1}.</translation>
    </message>
    <message>
        <source>Evaluation {0} has no columns any more.</source>
        <translation>La evaluación {0} ya no tiene columnas.</translation>
    </message>
    <message>
        <source>Evaluation {0} has verdicts on {1} of the {2} texts.</source>
        <translation>La evaluación {0} tiene veredictos sobre {1} de los {2} textos.</translation>
    </message>
    <message>
        <source>Evaluation {0}, begun {1} UTC.</source>
        <translation>Evaluación {0}, iniciada el {1} UTC.</translation>
    </message>
    <message>
        <source>Examples under this heading: {0}. {1} to {2} near the line, of both kinds, work best.</source>
        <translation>Ejemplos bajo este título: {0}. Lo que mejor funciona es de {1} a {2} cerca del límite, de los dos tipos.</translation>
    </message>
    <message>
        <source>Experts</source>
        <translation>Expertos</translation>
    </message>
    <message>
        <source>Fetch it again, or take another file.</source>
        <translation>Descárguelo de nuevo o tome otro archivo.</translation>
    </message>
    <message>
        <source>Fetch or import the model again, or bring back the disk that it lies on.</source>
        <translation>Descargue o importe de nuevo el modelo, o vuelva a conectar el disco en el que está.</translation>
    </message>
    <message>
        <source>Fetch the parts again, all from the same place.</source>
        <translation>Descargue de nuevo las partes, todas del mismo lugar.</translation>
    </message>
    <message>
        <source>Files ending in “{0}” are not read. Those that are: {1}.</source>
        <translation>Los archivos que terminan en “{0}” no se leen. Sí se leen: {1}.</translation>
    </message>
    <message>
        <source>Fit</source>
        <translation>Ajuste</translation>
    </message>
    <message>
        <source>Folders are read to a depth of {0}.</source>
        <translation>Las carpetas se leen hasta una profundidad de {0}.</translation>
    </message>
    <message>
        <source>Folders inside the chosen folder were not asked for.</source>
        <translation>No se pidieron las carpetas que hay dentro de la carpeta elegida.</translation>
    </message>
    <message>
        <source>For learning the program and for tests, not for decisions.</source>
        <translation>Para aprender a usar el programa y hacer pruebas, no para tomar decisiones.</translation>
    </message>
    <message>
        <source>For learning the program and for tests, not for decisions. It does the job in a small world: short texts, listed words.</source>
        <translation>Para aprender a usar el programa y hacer pruebas, no para tomar decisiones. Hace el trabajo en un mundo pequeño: textos cortos, palabras de una lista.</translation>
    </message>
    <message>
        <source>Free some space, at least 100 MB, and resume.</source>
        <translation>Libere espacio, al menos 100 MB, y continúe.</translation>
    </message>
    <message>
        <source>From here on it is not JSON any more; the rest of the file is not read.</source>
        <translation>A partir de aquí ya no es JSON; el resto del archivo no se lee.</translation>
    </message>
    <message>
        <source>Get it again from who made it.</source>
        <translation>Pídalo de nuevo a quien lo hizo.</translation>
    </message>
    <message>
        <source>Get it again.</source>
        <translation>Obténgalo de nuevo.</translation>
    </message>
    <message>
        <source>Give every field a name of its own.</source>
        <translation>Dé a cada campo un nombre propio.</translation>
    </message>
    <message>
        <source>Give the engine a larger context, or lower the reasoning budget.</source>
        <translation>Dé al motor un contexto mayor o reduzca el presupuesto de razonamiento.</translation>
    </message>
    <message>
        <source>Give the exercise that it was made with.</source>
        <translation>Indique el ejercicio con el que se hizo.</translation>
    </message>
    <message>
        <source>Give the exercise that they were made with.</source>
        <translation>Indique el ejercicio con el que se hicieron.</translation>
    </message>
    <message>
        <source>Give the passphrase, or unlock the system&apos;s keyring, and try again.</source>
        <translation>Indique la contraseña o desbloquee el llavero del sistema, e inténtelo de nuevo.</translation>
    </message>
    <message>
        <source>Golden sets are small: take a part.</source>
        <translation>Los conjuntos de ejemplos son pequeños: tome una parte.</translation>
    </message>
    <message>
        <source>Hidden and system files are left out; choose it itself to have it read.</source>
        <translation>Los archivos ocultos y del sistema se omiten; elíjalo expresamente para que se lea.</translation>
    </message>
    <message>
        <source>How an item&apos;s text is shown before you ask for it: hidden, blurred, masked (only the shape of its words), or shown.</source>
        <translation>Cómo se muestra el texto de un elemento antes de que usted lo pida: oculto, difuminado, enmascarado (solo la forma de sus palabras) o visible.</translation>
    </message>
    <message>
        <source>How long the model reasons. Low suits simple rules, high suits rules that interact.</source>
        <translation>Cuánto razona el modelo. Bajo conviene a reglas sencillas; alto, a reglas que influyen unas en otras.</translation>
    </message>
    <message>
        <source>How the answer looks can&apos;t be found in the policy. Say it near the top, such as “Answer with one word: VALID or INVALID”, or state it in a policy.toml beside the policy.</source>
        <translation>En la política no se encuentra cómo es la respuesta. Dígalo cerca del principio, por ejemplo “Answer with one word: VALID or INVALID”, o indíquelo en un policy.toml junto a la política.</translation>
    </message>
    <message>
        <source>How the answer looks is not said near the top. Say it in the first section.</source>
        <translation>No se dice cerca del principio cómo es la respuesta. Dígalo en la primera sección.</translation>
    </message>
    <message>
        <source>How the answer looks was found in the policy&apos;s text. A policy.toml beside it says so for certain.</source>
        <translation>Cómo es la respuesta se encontró en el texto de la política. Un policy.toml junto a ella lo dice con certeza.</translation>
    </message>
    <message>
        <source>How the policy is answered is not clear</source>
        <translation>No está claro cómo se responde a la política</translation>
    </message>
    <message>
        <source>If the disk reports errors, copy what you need off it and take the file from elsewhere.</source>
        <translation>Si el disco informa de errores, copie de él lo que necesite y obtenga el archivo de otro lugar.</translation>
    </message>
    <message>
        <source>If the repository has conditions, open its page in a browser, accept them, and try again.</source>
        <translation>Si el repositorio tiene condiciones, abra su página en un navegador, acéptelas e inténtelo de nuevo.</translation>
    </message>
    <message>
        <source>If you use a mirror or a company proxy, ask whoever runs it.</source>
        <translation>Si usa una réplica o un proxy de empresa, pregunte a quien lo administra.</translation>
    </message>
    <message>
        <source>Import it again.</source>
        <translation>Impórtelo de nuevo.</translation>
    </message>
    <message>
        <source>Install Plumbline again.</source>
        <translation>Instale Plumbline de nuevo.</translation>
    </message>
    <message>
        <source>Install the newer version of Plumbline, or choose another folder for the history.</source>
        <translation>Instale la versión más reciente de Plumbline o elija otra carpeta para el historial.</translation>
    </message>
    <message>
        <source>Instead of {0}, {1} sent a web page. Networks in hotels, trains and companies do that before you have signed in.</source>
        <translation>En lugar de {0}, {1} envió una página web. Lo hacen las redes de hoteles, trenes y empresas antes de que usted inicie sesión.</translation>
    </message>
    <message>
        <source>Is a quote left open?</source>
        <translation>¿Quedó una comilla sin cerrar?</translation>
    </message>
    <message>
        <source>Is it the right file?</source>
        <translation>¿Es el archivo correcto?</translation>
    </message>
    <message>
        <source>It begins as {0}, but its bytes are not in that encoding.</source>
        <translation>Empieza como {0}, pero sus bytes no están en esa codificación.</translation>
    </message>
    <message>
        <source>It can&apos;t be read: {0}.</source>
        <translation>No se puede leer: {0}.</translation>
    </message>
    <message>
        <source>It claims {0} tensors and {1} properties.</source>
        <translation>Dice tener {0} tensores y {1} propiedades.</translation>
    </message>
    <message>
        <source>It does not begin like a GGUF file.</source>
        <translation>No empieza como un archivo GGUF.</translation>
    </message>
    <message>
        <source>It does not follow the rules of a csv file: {0}.</source>
        <translation>No sigue las reglas de un archivo csv: {0}.</translation>
    </message>
    <message>
        <source>It does not say which architecture it has.</source>
        <translation>No dice qué arquitectura tiene.</translation>
    </message>
    <message>
        <source>It ended unexpectedly ({0}).</source>
        <translation>Terminó de forma inesperada ({0}).</translation>
    </message>
    <message>
        <source>It ended without a word (exit code {0}). Something else may have ended it.</source>
        <translation>Terminó sin avisar (código de salida {0}). Puede que otra cosa lo haya terminado.</translation>
    </message>
    <message>
        <source>It goes on with what was begun of {0}.</source>
        <translation>Continúa con lo que se había empezado de {0}.</translation>
    </message>
    <message>
        <source>It has no text.</source>
        <translation>No tiene texto.</translation>
    </message>
    <message>
        <source>It has the architecture {0}; Plumbline runs {1} alone.</source>
        <translation>Tiene la arquitectura {0}; Plumbline solo ejecuta {1}.</translation>
    </message>
    <message>
        <source>It has {0} characters; the limit for one item is {1}. Read it by line or by paragraph, or raise the limit.</source>
        <translation>Tiene {0} caracteres; el límite por elemento es {1}. Léalo por líneas o por párrafos, o aumente el límite.</translation>
    </message>
    <message>
        <source>It has {0} tokens. Beside the policy&apos;s {1} and {2} for reasoning and answer, {3} are too few.</source>
        <translation>Tiene {0} tokens. Junto a los {1} de la política y los {2} para el razonamiento y la respuesta, {3} son demasiado pocos.</translation>
    </message>
    <message>
        <source>It has {0}.</source>
        <translation>Tiene {0}.</translation>
    </message>
    <message>
        <source>It holds data that is not text.</source>
        <translation>Contiene datos que no son texto.</translation>
    </message>
    <message>
        <source>It holds no tensors.</source>
        <translation>No contiene tensores.</translation>
    </message>
    <message>
        <source>It is a link to something that is not there.</source>
        <translation>Es un enlace a algo que no está ahí.</translation>
    </message>
    <message>
        <source>It is a link, or a link that leads round in a circle.</source>
        <translation>Es un enlace, o un enlace que da vueltas en círculo.</translation>
    </message>
    <message>
        <source>It is busy with {0}.</source>
        <translation>Está ocupado con {0}.</translation>
    </message>
    <message>
        <source>It is installed as “{0}”, with the same bytes.</source>
        <translation>Está instalado como “{0}”, con los mismos bytes.</translation>
    </message>
    <message>
        <source>It is kept aside and never loaded.</source>
        <translation>Se deja aparte y no se carga nunca.</translation>
    </message>
    <message>
        <source>It is not TOML: {0}.</source>
        <translation>No es TOML: {0}.</translation>
    </message>
    <message>
        <source>It is not a JSON object.</source>
        <translation>No es un objeto JSON.</translation>
    </message>
    <message>
        <source>It is not there</source>
        <translation>No está ahí</translation>
    </message>
    <message>
        <source>It is not valid JSON: {0} at {1}.</source>
        <translation>No es JSON válido: {0} en {1}.</translation>
    </message>
    <message>
        <source>It is written for big-endian machines.</source>
        <translation>Está escrito para máquinas big-endian.</translation>
    </message>
    <message>
        <source>It is {0}, where an object or a text was expected.</source>
        <translation>Es {0}, donde se esperaba un objeto o un texto.</translation>
    </message>
    <message>
        <source>It is {0}; only regular files are read.</source>
        <translation>Es {0}; solo se leen archivos normales.</translation>
    </message>
    <message>
        <source>It leads back to a folder that it is in.</source>
        <translation>Lleva de vuelta a una carpeta en la que está.</translation>
    </message>
    <message>
        <source>It names the file {0}.</source>
        <translation>Nombra el archivo {0}.</translation>
    </message>
    <message>
        <source>It says that it is part {0} of {1}.</source>
        <translation>Dice que es la parte {0} de {1}.</translation>
    </message>
    <message>
        <source>It says: {0}.</source>
        <translation>Dice: {0}.</translation>
    </message>
    <message>
        <source>It sent something unreadable: {0}.</source>
        <translation>Envió algo ilegible: {0}.</translation>
    </message>
    <message>
        <source>It ships with the program and is removed with it.</source>
        <translation>Viene con el programa y se elimina con él.</translation>
    </message>
    <message>
        <source>It stands before the table and is not a row of it.</source>
        <translation>Está antes de la tabla y no es una fila de ella.</translation>
    </message>
    <message>
        <source>It stands before the table&apos;s header.</source>
        <translation>Está antes del encabezado de la tabla.</translation>
    </message>
    <message>
        <source>It was ended on request.</source>
        <translation>Se terminó a petición.</translation>
    </message>
    <message>
        <source>It was not copied or downloaded to its end. Fetch it again.</source>
        <translation>No se copió o no se descargó hasta el final. Descárguelo de nuevo.</translation>
    </message>
    <message>
        <source>It was trained for this program, from scratch, on text that this program&apos;s own generator wrote.</source>
        <translation>Se entrenó para este programa, desde cero, con texto escrito por el propio generador de este programa.</translation>
    </message>
    <message>
        <source>It would have {0} columns; 1 to {1} are possible.</source>
        <translation>Tendría {0} columnas; son posibles de 1 a {1}.</translation>
    </message>
    <message>
        <source>Item {0} of run {1}, from {2}, is not the text that was read before.</source>
        <translation>El elemento {0} de la revisión {1}, de {2}, no es el texto que se leyó antes.</translation>
    </message>
    <message>
        <source>Items are still being judged</source>
        <translation>Todavía se están juzgando elementos</translation>
    </message>
    <message>
        <source>Items at once</source>
        <translation>Elementos a la vez</translation>
    </message>
    <message>
        <source>Its architecture is “{0}”. This program works with models of architecture “{1}”.</source>
        <translation>Su arquitectura es “{0}”. Este programa trabaja con modelos de arquitectura “{1}”.</translation>
    </message>
    <message>
        <source>Its bytes are not in the encoding that was named, {0}.</source>
        <translation>Sus bytes no están en la codificación indicada, {0}.</translation>
    </message>
    <message>
        <source>Its elements nest deeper than {0} levels, or it has more than {1} tags.</source>
        <translation>Sus elementos se anidan a más de {0} niveles, o tiene más de {1} etiquetas.</translation>
    </message>
    <message>
        <source>Its encoding was not recognised. Name the encoding it was written in to have it read.</source>
        <translation>No se reconoció su codificación. Indique la codificación en la que se escribió para que se lea.</translation>
    </message>
    <message>
        <source>Its experts are packed as {0}; they are known to behave badly outside MXFP4.</source>
        <translation>Sus expertos están empaquetados como {0}; se sabe que funcionan mal si no es en MXFP4.</translation>
    </message>
    <message>
        <source>Its figures are second-hand, to be confirmed by the hub.</source>
        <translation>Sus cifras son de segunda mano; el servidor de modelos debe confirmarlas.</translation>
    </message>
    <message>
        <source>Its format version is {0}; versions 2 and 3 are known.</source>
        <translation>La versión de su formato es {0}; se conocen las versiones 2 y 3.</translation>
    </message>
    <message>
        <source>Its header is larger than any real one.</source>
        <translation>Su encabezado es mayor que cualquiera real.</translation>
    </message>
    <message>
        <source>Its lists and objects are nested too deep.</source>
        <translation>Sus listas y objetos están anidados a demasiada profundidad.</translation>
    </message>
    <message>
        <source>Its lists claim {0} texts; {1} is the most.</source>
        <translation>Sus listas dicen tener {0} textos; el máximo es {1}.</translation>
    </message>
    <message>
        <source>Its name is that of {0}, and its bytes are not: {1}.</source>
        <translation>Su nombre es el de {0}, y sus bytes no lo son: {1}.</translation>
    </message>
    <message>
        <source>Its output is not a number. The model file is damaged, or the device calculates wrongly.</source>
        <translation>Lo que produce no es un número. El archivo del modelo está dañado o el dispositivo calcula mal.</translation>
    </message>
    <message>
        <source>Its tensors are aligned to {0} bytes.</source>
        <translation>Sus tensores están alineados a {0} bytes.</translation>
    </message>
    <message>
        <source>Its tokenizer lacks harmony&apos;s special tokens, so it can&apos;t be asked anything.</source>
        <translation>A su tokenizador le faltan los tokens especiales de harmony, así que no se le puede preguntar nada.</translation>
    </message>
    <message>
        <source>Its vocabulary has no {0}, which prompts and answers are built from.</source>
        <translation>Su vocabulario no tiene {0}, con el que se construyen las instrucciones y las respuestas.</translation>
    </message>
    <message>
        <source>JSON: one item an element of its list.</source>
        <translation>JSON: un elemento por cada entrada de su lista.</translation>
    </message>
    <message>
        <source>Keep one of the two.</source>
        <translation>Conserve uno de los dos.</translation>
    </message>
    <message>
        <source>Keep one: an answer has one decision.</source>
        <translation>Conserve una: una respuesta tiene una sola decisión.</translation>
    </message>
    <message>
        <source>Keep the parts&apos; original names, and all of them in one folder.</source>
        <translation>Conserve los nombres originales de las partes, y todas en una misma carpeta.</translation>
    </message>
    <message>
        <source>Keep verdicts for</source>
        <translation>Conservar los veredictos durante</translation>
    </message>
    <message>
        <source>Kept with your own decisions, so that it can be seen later who decided. Empty: no name is kept.</source>
        <translation>Se guarda con sus propias decisiones, para que después se pueda ver quién decidió. Vacío: no se guarda ningún nombre.</translation>
    </message>
    <message>
        <source>Keyboard shortcuts</source>
        <translation>Atajos de teclado</translation>
    </message>
    <message>
        <source>Labels are stated, and no field of the answer holds a label.</source>
        <translation>Se indican etiquetas, y ningún campo de la respuesta contiene una etiqueta.</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Idioma</translation>
    </message>
    <message>
        <source>Layers on the GPU</source>
        <translation>Capas en la GPU</translation>
    </message>
    <message>
        <source>Let it end, or stop it, and try again.</source>
        <translation>Espere a que termine o deténgalo, e inténtelo de nuevo.</translation>
    </message>
    <message>
        <source>Light or dark, or as the system has it.</source>
        <translation>Claro u oscuro, o como lo tenga el sistema.</translation>
    </message>
    <message>
        <source>Link {0} is missing: lost in the damage, or taken out before the salvage.</source>
        <translation>Falta el eslabón {0}: se perdió por el daño o se retiró antes del rescate.</translation>
    </message>
    <message>
        <source>Links inside a folder are not followed.</source>
        <translation>Los enlaces dentro de una carpeta no se siguen.</translation>
    </message>
    <message>
        <source>Links {0} to {1} are missing: lost in the damage, or taken out before the salvage.</source>
        <translation>Faltan los eslabones {0} a {1}: se perdieron por el daño o se retiraron antes del rescate.</translation>
    </message>
    <message>
        <source>Loading</source>
        <translation>Carga</translation>
    </message>
    <message>
        <source>Loading the model was called off.</source>
        <translation>Se canceló la carga del modelo.</translation>
    </message>
    <message>
        <source>Loading was called off.</source>
        <translation>Se canceló la carga.</translation>
    </message>
    <message>
        <source>Logs: one item a line.</source>
        <translation>Registros: un elemento por línea.</translation>
    </message>
    <message>
        <source>Look for a repository with GGUF files.</source>
        <translation>Busque un repositorio con archivos GGUF.</translation>
    </message>
    <message>
        <source>Look for the GPU&apos;s driver, and whether llama-cpp-python was built for it: the README says how.</source>
        <translation>Busque el controlador de la GPU, y compruebe si llama-cpp-python se compiló para ella: el README dice cómo.</translation>
    </message>
    <message>
        <source>Look into it and make room.</source>
        <translation>Mire qué contiene y haga sitio.</translation>
    </message>
    <message>
        <source>Lost in the damage or taken out, in whole or in part: {0}, recorded at {1}.</source>
        <translation>Perdido por el daño o retirado, del todo o en parte: {0}, registrado el {1}.</translation>
    </message>
    <message>
        <source>Make room, or choose another models folder; then the download goes on where it was.</source>
        <translation>Haga sitio o elija otra carpeta de modelos; después la descarga continúa donde estaba.</translation>
    </message>
    <message>
        <source>Markdown, as it is written: one item a file.</source>
        <translation>Markdown, tal como está escrito: un elemento por archivo.</translation>
    </message>
    <message>
        <source>Mend it, or delete it to go back to the defaults.</source>
        <translation>Corríjalo, o elimínelo para volver a los valores predeterminados.</translation>
    </message>
    <message>
        <source>Mend it, or delete it to use the one that ships with Plumbline.</source>
        <translation>Corríjalo, o elimínelo para usar el que viene con Plumbline.</translation>
    </message>
    <message>
        <source>Mend that line, or take the file away to have the answer&apos;s form inferred.</source>
        <translation>Corrija esa línea, o quite el archivo para que la forma de la respuesta se deduzca.</translation>
    </message>
    <message>
        <source>Mended: the bytes {0} had the sha256 {1} and have {2}.</source>
        <translation>Corregido: los bytes {0} tenían el sha256 {1} y tienen {2}.</translation>
    </message>
    <message>
        <source>Model</source>
        <translation>Modelo</translation>
    </message>
    <message>
        <source>Most tokens of an answer. An answer that does not end within it is recorded as undetermined.</source>
        <translation>Máximo de tokens de una respuesta. Una respuesta que no termina dentro de él se registra como indeterminada.</translation>
    </message>
    <message>
        <source>Motion</source>
        <translation>Movimiento</translation>
    </message>
    <message>
        <source>Muted colours</source>
        <translation>Colores apagados</translation>
    </message>
    <message>
        <source>Name a smaller folder.</source>
        <translation>Indique una carpeta más pequeña.</translation>
    </message>
    <message>
        <source>Name one file.</source>
        <translation>Indique un solo archivo.</translation>
    </message>
    <message>
        <source>Name that folder or file, or {0}@{1} for its latest version that was kept.</source>
        <translation>Indique esa carpeta o ese archivo, o {0}@{1} para su última versión guardada.</translation>
    </message>
    <message>
        <source>Name the exercise first, and then the files with labels.</source>
        <translation>Indique primero el ejercicio y después los archivos con etiquetas.</translation>
    </message>
    <message>
        <source>Name the file itself, or another folder.</source>
        <translation>Indique el propio archivo u otra carpeta.</translation>
    </message>
    <message>
        <source>Name the file itself, or put the policy into the folder as policy.md.</source>
        <translation>Indique el propio archivo, o ponga la política en la carpeta como policy.md.</translation>
    </message>
    <message>
        <source>Name the file itself.</source>
        <translation>Indique el propio archivo.</translation>
    </message>
    <message>
        <source>Names such as utf-8, utf-16, windows-1252, iso-8859-2, shift_jis or gb18030 are known.</source>
        <translation>Se conocen nombres como utf-8, utf-16, windows-1252, iso-8859-2, shift_jis o gb18030.</translation>
    </message>
    <message>
        <source>Network allowed</source>
        <translation>Red permitida</translation>
    </message>
    <message>
        <source>No column holds text. The columns are: {0}.</source>
        <translation>Ninguna columna contiene texto. Las columnas son: {0}.</translation>
    </message>
    <message>
        <source>No column is called “{0}”. There are: {1}.</source>
        <translation>Ninguna columna se llama “{0}”. Hay: {1}.</translation>
    </message>
    <message>
        <source>No column of {0} is called a label, and none holds labels that the policy knows.</source>
        <translation>Ninguna columna de {0} se llama etiqueta, y ninguna contiene etiquetas que la política conozca.</translation>
    </message>
    <message>
        <source>No decision differs from what was expected.</source>
        <translation>Ninguna decisión difiere de lo esperado.</translation>
    </message>
    <message>
        <source>No examples were found</source>
        <translation>No se encontraron ejemplos</translation>
    </message>
    <message>
        <source>No field of the answer holds a decision.</source>
        <translation>Ningún campo de la respuesta contiene una decisión.</translation>
    </message>
    <message>
        <source>No flags are named.</source>
        <translation>No se nombra ningún indicador.</translation>
    </message>
    <message>
        <source>No list of examples</source>
        <translation>No es una lista de ejemplos</translation>
    </message>
    <message>
        <source>No model is loaded</source>
        <translation>No hay ningún modelo cargado</translation>
    </message>
    <message>
        <source>No model is loaded.</source>
        <translation>No hay ningún modelo cargado.</translation>
    </message>
    <message>
        <source>No model was given</source>
        <translation>No se indicó ningún modelo</translation>
    </message>
    <message>
        <source>No model was given.</source>
        <translation>No se indicó ningún modelo.</translation>
    </message>
    <message>
        <source>No model was loaded before.</source>
        <translation>Antes no se cargó ningún modelo.</translation>
    </message>
    <message>
        <source>No such item</source>
        <translation>No existe ese elemento</translation>
    </message>
    <message>
        <source>No such setting</source>
        <translation>No existe ese ajuste</translation>
    </message>
    <message>
        <source>No such variant</source>
        <translation>No existe esa variante</translation>
    </message>
    <message>
        <source>No token of the model&apos;s vocabulary continues the answer in the form that the policy asks for.</source>
        <translation>Ningún token del vocabulario del modelo continúa la respuesta en la forma que pide la política.</translation>
    </message>
    <message>
        <source>No weights are installed in {0}.</source>
        <translation>No hay pesos instalados en {0}.</translation>
    </message>
    <message>
        <source>Nobody has decided on an item that was judged under “{0}”.</source>
        <translation>Nadie ha decidido sobre un elemento juzgado con “{0}”.</translation>
    </message>
    <message>
        <source>Nobody has labelled anything</source>
        <translation>Nadie ha etiquetado nada</translation>
    </message>
    <message>
        <source>None of {0} rows in {1} has a text with a label.</source>
        <translation>Ninguna de las {0} filas de {1} tiene un texto con una etiqueta.</translation>
    </message>
    <message>
        <source>Not all of it is in the encoding {0}.</source>
        <translation>No todo está en la codificación {0}.</translation>
    </message>
    <message>
        <source>Not everybody has finished</source>
        <translation>No todas las personas han terminado</translation>
    </message>
    <message>
        <source>Nothing is expected of it: the label is missing.</source>
        <translation>No se espera nada de él: falta la etiqueta.</translation>
    </message>
    <message>
        <source>Nothing is lost: try again later, and the download goes on where it was.</source>
        <translation>No se pierde nada: inténtelo más tarde y la descarga continuará donde estaba.</translation>
    </message>
    <message>
        <source>Nothing is lost: when the network is back, the download goes on where it was.</source>
        <translation>No se pierde nada: cuando vuelva la red, la descarga continuará donde estaba.</translation>
    </message>
    <message>
        <source>Nothing that a verdict depends on.</source>
        <translation>Nada de lo que dependa un veredicto.</translation>
    </message>
    <message>
        <source>Nothing was fetched for it. Tell whoever publishes these files, or take them from elsewhere.</source>
        <translation>No se descargó nada para él. Avise a quien publica estos archivos, o tómelos de otro lugar.</translation>
    </message>
    <message>
        <source>Numbers</source>
        <translation>Números</translation>
    </message>
    <message>
        <source>Of {0} texts that both judged, {1} have the same decision; Cohen&apos;s kappa {2}.</source>
        <translation>De los {0} textos que ambos juzgaron, {1} tienen la misma decisión; kappa de Cohen {2}.</translation>
    </message>
    <message>
        <source>One inference process holds one model.</source>
        <translation>Un proceso de inferencia contiene un solo modelo.</translation>
    </message>
    <message>
        <source>One item can be one of: {0}.</source>
        <translation>Un elemento puede ser uno de estos: {0}.</translation>
    </message>
    <message>
        <source>Only a field of type “label” can be nullable.</source>
        <translation>Solo un campo de tipo “label” puede ser nullable.</translation>
    </message>
    <message>
        <source>Only regular files are read.</source>
        <translation>Solo se leen archivos normales.</translation>
    </message>
    <message>
        <source>Only {0} expected to be “{1}”: figures for it will be vague.</source>
        <translation>Solo se espera que {0} sean “{1}”: las cifras correspondientes serán imprecisas.</translation>
    </message>
    <message>
        <source>Only {0} of {1} layers are on the GPU; the others run on the CPU.</source>
        <translation>Solo {0} de {1} capas están en la GPU; las demás se ejecutan en la CPU.</translation>
    </message>
    <message>
        <source>Open any page in a browser, sign in to the network, and try again.</source>
        <translation>Abra cualquier página en un navegador, inicie sesión en la red e inténtelo de nuevo.</translation>
    </message>
    <message>
        <source>Open it in a text editor, save it as UTF-8, and try again.</source>
        <translation>Ábralo en un editor de texto, guárdelo como UTF-8 e inténtelo de nuevo.</translation>
    </message>
    <message>
        <source>Parts of a model are missing</source>
        <translation>Faltan partes de un modelo</translation>
    </message>
    <message>
        <source>Parts of a model do not belong together</source>
        <translation>Las partes de un modelo no corresponden entre sí</translation>
    </message>
    <message>
        <source>Plain text: one item a file.</source>
        <translation>Texto sin formato: un elemento por archivo.</translation>
    </message>
    <message>
        <source>Plumbline needs the folder {0}, and the system says: {1}.</source>
        <translation>Plumbline necesita la carpeta {0}, y el sistema dice: {1}.</translation>
    </message>
    <message>
        <source>Policies</source>
        <translation>Políticas</translation>
    </message>
    <message>
        <source>Put all parts of the set into one folder, with the names that they were published under.</source>
        <translation>Ponga todas las partes del conjunto en una misma carpeta, con los nombres con los que se publicaron.</translation>
    </message>
    <message>
        <source>Put all parts of the set together, with the names that they were published under.</source>
        <translation>Ponga juntas todas las partes del conjunto, con los nombres con los que se publicaron.</translation>
    </message>
    <message>
        <source>Reading content</source>
        <translation>Lectura del contenido</translation>
    </message>
    <message>
        <source>Reading it failed: {0}.</source>
        <translation>No se pudo leer: {0}.</translation>
    </message>
    <message>
        <source>Reading or writing {0} failed ({1}).</source>
        <translation>No se pudo leer o escribir {0} ({1}).</translation>
    </message>
    <message>
        <source>Reading the policy was called off.</source>
        <translation>Se canceló la lectura de la política.</translation>
    </message>
    <message>
        <source>Reasoning budget</source>
        <translation>Presupuesto de razonamiento</translation>
    </message>
    <message>
        <source>Reasoning effort</source>
        <translation>Esfuerzo de razonamiento</translation>
    </message>
    <message>
        <source>Report this with the policy&apos;s answer format.</source>
        <translation>Informe de esto, junto con el formato de respuesta de la política.</translation>
    </message>
    <message>
        <source>Review items first; each decision can then become an example.</source>
        <translation>Decida primero sobre algunos elementos; cada decisión puede convertirse después en un ejemplo.</translation>
    </message>
    <message>
        <source>Right: of all texts with an expected decision, those with that decision; undetermined ones are never right. Precision, recall and F1 are of violations. In brackets: where the true figure lies in 95 of 100 cases, if the examples stand for what will come.</source>
        <translation>Aciertos: de todos los textos con una decisión esperada, los que tienen esa decisión; los indeterminados nunca son aciertos. La precisión, la exhaustividad y el F1 se refieren a las infracciones. Entre paréntesis: dónde está la cifra verdadera en 95 de cada 100 casos, si los ejemplos representan lo que está por venir.</translation>
    </message>
    <message>
        <source>Row {0} of {1} is in no link of the chain: it was put there by other means.</source>
        <translation>La fila {0} de {1} no está en ningún eslabón de la cadena: se puso ahí por otros medios.</translation>
    </message>
    <message>
        <source>Row {0} of {1} is in no link: its link is one of the missing, or it was put there by other means.</source>
        <translation>La fila {0} de {1} no está en ningún eslabón: el suyo es uno de los que faltan, o se puso ahí por otros medios.</translation>
    </message>
    <message>
        <source>Row {0} of {1} points to a row of {2} that is not there.</source>
        <translation>La fila {0} de {1} apunta a una fila de {2} que no está ahí.</translation>
    </message>
    <message>
        <source>Run {0} has no item {1}.</source>
        <translation>La revisión {0} no tiene el elemento {1}.</translation>
    </message>
    <message>
        <source>Save it again, or as csv.</source>
        <translation>Guárdelo de nuevo, o como csv.</translation>
    </message>
    <message>
        <source>Save it as UTF-8 text.</source>
        <translation>Guárdelo como texto UTF-8.</translation>
    </message>
    <message>
        <source>Save it as csv, tsv, jsonl, json or xlsx; gz is unpacked.</source>
        <translation>Guárdelo como csv, tsv, jsonl, json o xlsx; gz se descomprime.</translation>
    </message>
    <message>
        <source>Say near its top what to answer, or state beside it how answers are read.</source>
        <translation>Diga cerca del principio qué se debe responder, o indique aparte cómo se leen las respuestas.</translation>
    </message>
    <message>
        <source>Say once more before the examples how the answer looks.</source>
        <translation>Diga una vez más, antes de los ejemplos, cómo es la respuesta.</translation>
    </message>
    <message>
        <source>Seed</source>
        <translation>Semilla</translation>
    </message>
    <message>
        <source>Set it to an address such as https://huggingface.co, or to a folder.</source>
        <translation>Asígnele una dirección como https://huggingface.co, o una carpeta.</translation>
    </message>
    <message>
        <source>Set {0} for a script.</source>
        <translation>Asigne {0} para un script.</translation>
    </message>
    <message>
        <source>Several files were given whose names are not those of one split model.</source>
        <translation>Se indicaron varios archivos cuyos nombres no son los de un mismo modelo dividido.</translation>
    </message>
    <message>
        <source>Share of the probability that tokens are drawn from when the temperature is above 0.</source>
        <translation>Parte de la probabilidad de la que se extraen los tokens cuando la temperatura es mayor que 0.</translation>
    </message>
    <message>
        <source>Shortcuts that differ from the usual ones, such as `review.agree=Y; item.next=N`. The window&apos;s settings page writes it.</source>
        <translation>Atajos distintos de los habituales, como `review.agree=Y; item.next=N`. Los escribe la página de ajustes de la ventana.</translation>
    </message>
    <message>
        <source>Shorten the policy, lower the reasoning budget, or give the engine a larger context.</source>
        <translation>Acorte la política, reduzca el presupuesto de razonamiento o dé al motor un contexto mayor.</translation>
    </message>
    <message>
        <source>Size of all text in the window, in per cent of the system&apos;s.</source>
        <translation>Tamaño de todo el texto de la ventana, en tanto por ciento del tamaño del sistema.</translation>
    </message>
    <message>
        <source>Something stands behind the end of the JSON value.</source>
        <translation>Hay algo después del final del valor JSON.</translation>
    </message>
    <message>
        <source>Speed</source>
        <translation>Velocidad</translation>
    </message>
    <message>
        <source>Speed limit</source>
        <translation>Límite de velocidad</translation>
    </message>
    <message>
        <source>Split the content, lower the reasoning budget, or give the engine a larger context.</source>
        <translation>Divida el contenido, reduzca el presupuesto de razonamiento o dé al motor un contexto mayor.</translation>
    </message>
    <message>
        <source>Split the policy into several.</source>
        <translation>Divida la política en varias.</translation>
    </message>
    <message>
        <source>Spreadsheets are not read. Save it as CSV in the program that opens it, and add that file.</source>
        <translation>Las hojas de cálculo no se leen. Guárdela como CSV en el programa que la abre y añada ese archivo.</translation>
    </message>
    <message>
        <source>Start a new run. The old one keeps what it has.</source>
        <translation>Inicie una nueva revisión. La anterior conserva lo que tiene.</translation>
    </message>
    <message>
        <source>Start again.</source>
        <translation>Empiece de nuevo.</translation>
    </message>
    <message>
        <source>Start again: the new file is taken then.</source>
        <translation>Empiece de nuevo: entonces se tomará el archivo nuevo.</translation>
    </message>
    <message>
        <source>Start it again.</source>
        <translation>Inícielo de nuevo.</translation>
    </message>
    <message>
        <source>State the answer&apos;s format</source>
        <translation>Indicar el formato de la respuesta</translation>
    </message>
    <message>
        <source>Tables with tabs: one item a row.</source>
        <translation>Tablas con tabuladores: un elemento por fila.</translation>
    </message>
    <message>
        <source>Tables: one item a row.</source>
        <translation>Tablas: un elemento por fila.</translation>
    </message>
    <message>
        <source>Take it away if you want this download.</source>
        <translation>Quítelo si quiere esta descarga.</translation>
    </message>
    <message>
        <source>Taken out, with no deletion of the run recorded: {0}, recorded at {1}.</source>
        <translation>Quitado, sin que conste que se eliminó la revisión: {0}, registrado el {1}.</translation>
    </message>
    <message>
        <source>Tell whoever publishes these files, or take them from elsewhere.</source>
        <translation>Avise a quien publica estos archivos, o tómelos de otro lugar.</translation>
    </message>
    <message>
        <source>Temperature</source>
        <translation>Temperatura</translation>
    </message>
    <message>
        <source>Text became a control token</source>
        <translation>Un texto se convirtió en un token de control</translation>
    </message>
    <message>
        <source>Text size</source>
        <translation>Tamaño del texto</translation>
    </message>
    <message>
        <source>Text {0}{1} is not what was judged.</source>
        <translation>El texto {0}{1} no es lo que se juzgó.</translation>
    </message>
    <message>
        <source>The JSON file does not hold a list of objects, one for each example.</source>
        <translation>El archivo JSON no contiene una lista de objetos, uno por cada ejemplo.</translation>
    </message>
    <message>
        <source>The answer format can&apos;t be used</source>
        <translation>No se puede usar el formato de respuesta</translation>
    </message>
    <message>
        <source>The answer is to cite rules, and the policy&apos;s rules have no ids: give them some.</source>
        <translation>La respuesta debe citar reglas, y las reglas de la política no tienen identificadores: déselos.</translation>
    </message>
    <message>
        <source>The answer “{0}” is in the policy.toml, and the policy doesn&apos;t mention it: the model won&apos;t know it.</source>
        <translation>La respuesta “{0}” está en el policy.toml, y la política no la menciona: el modelo no la conocerá.</translation>
    </message>
    <message>
        <source>The answer&apos;s form can&apos;t be used</source>
        <translation>No se puede usar la forma de la respuesta</translation>
    </message>
    <message>
        <source>The answer&apos;s form can&apos;t go on</source>
        <translation>La forma de la respuesta no puede continuar</translation>
    </message>
    <message>
        <source>The answer&apos;s form contradicts itself</source>
        <translation>La forma de la respuesta se contradice</translation>
    </message>
    <message>
        <source>The bytes of “{0}” are not those that they should be, so they are not loaded.</source>
        <translation>Los bytes de “{0}” no son los que deberían ser, así que no se cargan.</translation>
    </message>
    <message>
        <source>The catalogue can&apos;t be read</source>
        <translation>No se puede leer el catálogo</translation>
    </message>
    <message>
        <source>The catalogue does not know {0}. It knows {1}.</source>
        <translation>El catálogo no conoce {0}. Conoce {1}.</translation>
    </message>
    <message>
        <source>The catalogue is not in order</source>
        <translation>El catálogo no está en orden</translation>
    </message>
    <message>
        <source>The catalogue&apos;s figures are second-hand ({0}); the hub is asked first and what it says counts.</source>
        <translation>Las cifras del catálogo son de segunda mano ({0}); primero se consulta al servidor de modelos y vale lo que él diga.</translation>
    </message>
    <message>
        <source>The chain is broken at link {0}, made at {1} for {2}: what was recorded from there on can&apos;t be vouched for.</source>
        <translation>La cadena está rota en el eslabón {0}, hecho el {1} para {2}: no se puede responder de lo registrado a partir de ahí.</translation>
    </message>
    <message>
        <source>The content is too long</source>
        <translation>El contenido es demasiado largo</translation>
    </message>
    <message>
        <source>The counters of run {0} say {1}, and its rows say {2}.</source>
        <translation>Los contadores de la revisión {0} dicen {1}, y sus filas dicen {2}.</translation>
    </message>
    <message>
        <source>The disk can&apos;t be used</source>
        <translation>No se puede usar el disco</translation>
    </message>
    <message>
        <source>The disk is full</source>
        <translation>El disco está lleno</translation>
    </message>
    <message>
        <source>The disk&apos;s format does not hold files of this size (FAT32 ends at 4 GB). Choose another folder.</source>
        <translation>El formato del disco no admite archivos de este tamaño (FAT32 llega a 4 GB). Elija otra carpeta.</translation>
    </message>
    <message>
        <source>The endpoint is no address</source>
        <translation>El servidor de descargas no es una dirección</translation>
    </message>
    <message>
        <source>The engine keeps stopping</source>
        <translation>El motor se detiene una y otra vez</translation>
    </message>
    <message>
        <source>The environment variable HF_HUB_OFFLINE forbids contacts with the hub.</source>
        <translation>La variable de entorno HF_HUB_OFFLINE prohíbe los contactos con el servidor de modelos.</translation>
    </message>
    <message>
        <source>The field “{0}” can hold 1 to 64 rule ids, not {1}.</source>
        <translation>El campo “{0}” puede contener de 1 a 64 identificadores de reglas, no {1}.</translation>
    </message>
    <message>
        <source>The field “{0}” can hold 1 to {1} characters, not {2}.</source>
        <translation>El campo “{0}” puede contener de 1 a {1} caracteres, no {2}.</translation>
    </message>
    <message>
        <source>The field “{0}” can&apos;t be null.</source>
        <translation>El campo “{0}” no puede ser null.</translation>
    </message>
    <message>
        <source>The field “{0}” is in the policy.toml, and the policy doesn&apos;t mention it: the model won&apos;t know it.</source>
        <translation>El campo “{0}” está en el policy.toml, y la política no lo menciona: el modelo no lo conocerá.</translation>
    </message>
    <message>
        <source>The field “{0}” needs at least two different options.</source>
        <translation>El campo “{0}” necesita al menos dos opciones distintas.</translation>
    </message>
    <message>
        <source>The field “{0}” needs at least two values to choose from.</source>
        <translation>El campo “{0}” necesita al menos dos valores entre los que elegir.</translation>
    </message>
    <message>
        <source>The file can&apos;t be read</source>
        <translation>No se puede leer el archivo</translation>
    </message>
    <message>
        <source>The file can&apos;t be written</source>
        <translation>No se puede escribir el archivo</translation>
    </message>
    <message>
        <source>The file ends in the middle of a value: it was cut off.</source>
        <translation>El archivo termina en medio de un valor: se cortó.</translation>
    </message>
    <message>
        <source>The file grew while it was read. What came after it was opened is not in this run.</source>
        <translation>El archivo creció mientras se leía. Lo que se añadió después de abrirlo no está en esta revisión.</translation>
    </message>
    <message>
        <source>The file has changed</source>
        <translation>El archivo ha cambiado</translation>
    </message>
    <message>
        <source>The file is damaged</source>
        <translation>El archivo está dañado</translation>
    </message>
    <message>
        <source>The file is empty.</source>
        <translation>El archivo está vacío.</translation>
    </message>
    <message>
        <source>The file is not JSON</source>
        <translation>El archivo no es JSON</translation>
    </message>
    <message>
        <source>The file is not in order</source>
        <translation>El archivo no está en orden</translation>
    </message>
    <message>
        <source>The file is not what was promised</source>
        <translation>El archivo no es lo que se anunció</translation>
    </message>
    <message>
        <source>The file is read as the list in another of its fields; this field is not read.</source>
        <translation>El archivo se lee como la lista que hay en otro de sus campos; este campo no se lee.</translation>
    </message>
    <message>
        <source>The file is somebody else&apos;s</source>
        <translation>El archivo es de otra persona</translation>
    </message>
    <message>
        <source>The file is too large</source>
        <translation>El archivo es demasiado grande</translation>
    </message>
    <message>
        <source>The file may be damaged: download it again, and compare its checksum.</source>
        <translation>Puede que el archivo esté dañado: descárguelo de nuevo y compare su suma de verificación.</translation>
    </message>
    <message>
        <source>The file was changed while it was read. Items read from it before that are kept.</source>
        <translation>El archivo se cambió mientras se leía. Los elementos leídos antes se conservan.</translation>
    </message>
    <message>
        <source>The folder is there already</source>
        <translation>La carpeta ya existe</translation>
    </message>
    <message>
        <source>The folder “{0}” that belongs to Plumbline is missing.</source>
        <translation>Falta la carpeta “{0}”, que pertenece a Plumbline.</translation>
    </message>
    <message>
        <source>The general model that safeguard-120b was made from: what an evaluation compares it with.</source>
        <translation>El modelo general del que se hizo safeguard-120b: aquello con lo que lo compara una evaluación.</translation>
    </message>
    <message>
        <source>The general model that safeguard-20b was made from: what an evaluation compares it with.</source>
        <translation>El modelo general del que se hizo safeguard-20b: aquello con lo que lo compara una evaluación.</translation>
    </message>
    <message>
        <source>The golden set has no texts.</source>
        <translation>El conjunto de ejemplos no tiene textos.</translation>
    </message>
    <message>
        <source>The golden sets have no text in common and were paired by place, as translations.</source>
        <translation>Los conjuntos de ejemplos no tienen ningún texto en común y se emparejaron por su posición, como traducciones.</translation>
    </message>
    <message>
        <source>The grammar made from the policy&apos;s answer format was refused. {0}</source>
        <translation>Se rechazó la gramática creada a partir del formato de respuesta de la política. {0}</translation>
    </message>
    <message>
        <source>The history needs its passphrase</source>
        <translation>El historial necesita su contraseña</translation>
    </message>
    <message>
        <source>The hub has another file</source>
        <translation>El servidor de modelos tiene otro archivo</translation>
    </message>
    <message>
        <source>The inference library did not do what was asked: {0}.</source>
        <translation>La biblioteca de inferencia no hizo lo que se le pidió: {0}.</translation>
    </message>
    <message>
        <source>The inference process can&apos;t be understood</source>
        <translation>No se entiende al proceso de inferencia</translation>
    </message>
    <message>
        <source>The inference process ended while it read the file. {0}</source>
        <translation>El proceso de inferencia terminó mientras leía el archivo. {0}</translation>
    </message>
    <message>
        <source>The inference process ended {0} times before it worked on any item. {1}</source>
        <translation>El proceso de inferencia terminó {0} veces antes de trabajar en ningún elemento. {1}</translation>
    </message>
    <message>
        <source>The inference process has died: {0}</source>
        <translation>El proceso de inferencia ha dejado de funcionar: {0}</translation>
    </message>
    <message>
        <source>The inference process is not running</source>
        <translation>El proceso de inferencia no está en marcha</translation>
    </message>
    <message>
        <source>The inference process speaks version {0}, the program {1}.</source>
        <translation>El proceso de inferencia habla la versión {0}; el programa, la {1}.</translation>
    </message>
    <message>
        <source>The inference process was asked for work before it had a model.</source>
        <translation>Se pidió trabajo al proceso de inferencia antes de que tuviera un modelo.</translation>
    </message>
    <message>
        <source>The installation is incomplete</source>
        <translation>La instalación está incompleta</translation>
    </message>
    <message>
        <source>The keyring refused</source>
        <translation>El llavero se negó</translation>
    </message>
    <message>
        <source>The keys are: {0}. Correct it or take it out.</source>
        <translation>Las claves son: {0}. Corríjala o quítela.</translation>
    </message>
    <message>
        <source>The label “{0}” can&apos;t mean “undetermined”.</source>
        <translation>La etiqueta “{0}” no puede significar “undetermined”.</translation>
    </message>
    <message>
        <source>The label “{0}” is in the table twice.</source>
        <translation>La etiqueta “{0}” está dos veces en la tabla.</translation>
    </message>
    <message>
        <source>The large model: better on rules that interact. For workstations with 80 GB and more.</source>
        <translation>El modelo grande: mejor con reglas que influyen unas en otras. Para estaciones de trabajo con 80 GB o más.</translation>
    </message>
    <message>
        <source>The library has: {0}.</source>
        <translation>La biblioteca tiene: {0}.</translation>
    </message>
    <message>
        <source>The limit {0} must be a whole number above 0.</source>
        <translation>El límite {0} debe ser un número entero mayor que 0.</translation>
    </message>
    <message>
        <source>The line has {0} characters; the limit for a row is {1}.</source>
        <translation>La línea tiene {0} caracteres; el límite por fila es {1}.</translation>
    </message>
    <message>
        <source>The line is blank.</source>
        <translation>La línea está en blanco.</translation>
    </message>
    <message>
        <source>The list of contacts can&apos;t be cleared</source>
        <translation>No se puede vaciar la lista de contactos</translation>
    </message>
    <message>
        <source>The list of contacts can&apos;t be read</source>
        <translation>No se puede leer la lista de contactos</translation>
    </message>
    <message>
        <source>The list of files has the name {0}, which this program will not write.</source>
        <translation>La lista de archivos tiene el nombre {0}, que este programa no va a escribir.</translation>
    </message>
    <message>
        <source>The list {0} claims {1} entries; {2} is the most.</source>
        <translation>La lista {0} dice tener {1} entradas; el máximo es {2}.</translation>
    </message>
    <message>
        <source>The list {0} has entries of the unknown type {1}.</source>
        <translation>La lista {0} tiene entradas del tipo desconocido {1}.</translation>
    </message>
    <message>
        <source>The model calculates nonsense</source>
        <translation>El modelo calcula cosas sin sentido</translation>
    </message>
    <message>
        <source>The model can&apos;t be loaded</source>
        <translation>No se puede cargar el modelo</translation>
    </message>
    <message>
        <source>The model can&apos;t be opened</source>
        <translation>No se puede abrir el modelo</translation>
    </message>
    <message>
        <source>The model does not speak harmony</source>
        <translation>El modelo no habla harmony</translation>
    </message>
    <message>
        <source>The model file can&apos;t be read</source>
        <translation>No se puede leer el archivo del modelo</translation>
    </message>
    <message>
        <source>The model file is cut off</source>
        <translation>El archivo del modelo está cortado</translation>
    </message>
    <message>
        <source>The model file is damaged</source>
        <translation>El archivo del modelo está dañado</translation>
    </message>
    <message>
        <source>The model file is empty</source>
        <translation>El archivo del modelo está vacío</translation>
    </message>
    <message>
        <source>The model has not judged all texts</source>
        <translation>El modelo no ha juzgado todos los textos</translation>
    </message>
    <message>
        <source>The model has {0} parts; not found: {1}.</source>
        <translation>El modelo tiene {0} partes; no se encontró: {1}.</translation>
    </message>
    <message>
        <source>The model is at work</source>
        <translation>El modelo está trabajando</translation>
    </message>
    <message>
        <source>The model is not there</source>
        <translation>El modelo no está ahí</translation>
    </message>
    <message>
        <source>The model that Plumbline is made for, in the size for one ordinary computer. It labels content under a policy that you write.</source>
        <translation>El modelo para el que se hizo Plumbline, en el tamaño adecuado para un equipo corriente. Etiqueta contenido según una política que usted escribe.</translation>
    </message>
    <message>
        <source>The model used when none is named. Empty: the best one that is installed.</source>
        <translation>El modelo que se usa cuando no se indica ninguno. Vacío: el mejor de los instalados.</translation>
    </message>
    <message>
        <source>The model “{0}” has {1} parts, and other files were given.</source>
        <translation>El modelo “{0}” tiene {1} partes, y se indicaron otros archivos.</translation>
    </message>
    <message>
        <source>The model&apos;s parts don&apos;t belong together</source>
        <translation>Las partes del modelo no corresponden entre sí</translation>
    </message>
    <message>
        <source>The model&apos;s record can&apos;t be written</source>
        <translation>No se puede escribir el registro del modelo</translation>
    </message>
    <message>
        <source>The models folder can&apos;t be read</source>
        <translation>No se puede leer la carpeta de modelos</translation>
    </message>
    <message>
        <source>The name is empty.</source>
        <translation>El nombre está vacío.</translation>
    </message>
    <message>
        <source>The network answered with a page of its own</source>
        <translation>La red respondió con una página propia</translation>
    </message>
    <message>
        <source>The network is forbidden</source>
        <translation>La red está prohibida</translation>
    </message>
    <message>
        <source>The network is switched off</source>
        <translation>La red está desactivada</translation>
    </message>
    <message>
        <source>The options stored with this run can&apos;t be used: {0}.</source>
        <translation>No se pueden usar las opciones guardadas con esta revisión: {0}.</translation>
    </message>
    <message>
        <source>The page has {0} bytes; the limit for a file that is read whole is {1}.</source>
        <translation>La página tiene {0} bytes; el límite para un archivo que se lee entero es {1}.</translation>
    </message>
    <message>
        <source>The passphrase is too short</source>
        <translation>La contraseña es demasiado corta</translation>
    </message>
    <message>
        <source>The policies can&apos;t be exported</source>
        <translation>No se pueden exportar las políticas</translation>
    </message>
    <message>
        <source>The policy can&apos;t be changed under them.</source>
        <translation>No se puede cambiar la política una vez que existen.</translation>
    </message>
    <message>
        <source>The policy doesn&apos;t say what to do with unclear cases. Give them a way to a person.</source>
        <translation>La política no dice qué hacer con los casos poco claros. Deles un camino hacia una persona.</translation>
    </message>
    <message>
        <source>The policy doesn&apos;t say which rule wins where two apply. Say it in one sentence.</source>
        <translation>La política no dice qué regla prevalece cuando se aplican dos. Dígalo en una frase.</translation>
    </message>
    <message>
        <source>The policy doesn&apos;t tell the model how to answer. Say it near the top, and list everything that can be answered.</source>
        <translation>La política no dice al modelo cómo responder. Dígalo cerca del principio y enumere todo lo que se puede responder.</translation>
    </message>
    <message>
        <source>The policy has no headings. Four sections help the model: instruction, definitions, criteria, examples.</source>
        <translation>La política no tiene títulos. Cuatro secciones ayudan al modelo: instrucción, definiciones, criterios, ejemplos.</translation>
    </message>
    <message>
        <source>The policy has no section with {0}.</source>
        <translation>La política no tiene ninguna sección con {0}.</translation>
    </message>
    <message>
        <source>The policy has {0} tokens. {1}, and beyond {2} accuracy suffers. Split it into several policies.</source>
        <translation>La política tiene {0} tokens. {1}, y por encima de {2} la precisión se resiente. Divídala en varias políticas.</translation>
    </message>
    <message>
        <source>The policy has {0} tokens. {1}: definitions and examples near the line help most.</source>
        <translation>La política tiene {0} tokens. {1}: lo que más ayuda son las definiciones y los ejemplos cerca del límite.</translation>
    </message>
    <message>
        <source>The policy has {0} tokens. {1}: see what can go.</source>
        <translation>La política tiene {0} tokens. {1}: vea qué puede sobrar.</translation>
    </message>
    <message>
        <source>The policy is empty</source>
        <translation>La política está vacía</translation>
    </message>
    <message>
        <source>The policy is empty. Write down what is allowed and what is not.</source>
        <translation>La política está vacía. Escriba qué está permitido y qué no.</translation>
    </message>
    <message>
        <source>The policy is not UTF-8 text</source>
        <translation>La política no es texto UTF-8</translation>
    </message>
    <message>
        <source>The policy is too large</source>
        <translation>La política es demasiado grande</translation>
    </message>
    <message>
        <source>The policy is too long</source>
        <translation>La política es demasiado larga</translation>
    </message>
    <message>
        <source>The policy “{0}” does not have the bytes under which it was stored.</source>
        <translation>La política “{0}” no tiene los bytes con los que se guardó.</translation>
    </message>
    <message>
        <source>The policy&apos;s statement can&apos;t be read</source>
        <translation>No se puede leer la declaración de la política</translation>
    </message>
    <message>
        <source>The policy&apos;s statement is wrong</source>
        <translation>La declaración de la política es incorrecta</translation>
    </message>
    <message>
        <source>The practice model stays</source>
        <translation>El modelo de práctica se queda</translation>
    </message>
    <message>
        <source>The practice model&apos;s file may be damaged: install Plumbline again.</source>
        <translation>Puede que el archivo del modelo de práctica esté dañado: instale Plumbline de nuevo.</translation>
    </message>
    <message>
        <source>The program speaks version {0} to its inference process, which speaks {1}.</source>
        <translation>El programa habla la versión {0} con su proceso de inferencia, que habla la {1}.</translation>
    </message>
    <message>
        <source>The property {0} has the unknown type {1}.</source>
        <translation>La propiedad {0} tiene el tipo desconocido {1}.</translation>
    </message>
    <message>
        <source>The property {0} is not a number.</source>
        <translation>La propiedad {0} no es un número.</translation>
    </message>
    <message>
        <source>The property {0} is not text.</source>
        <translation>La propiedad {0} no es texto.</translation>
    </message>
    <message>
        <source>The property {0} is there twice.</source>
        <translation>La propiedad {0} está dos veces.</translation>
    </message>
    <message>
        <source>The property {0} is {1} bytes long; {2} is the most.</source>
        <translation>La propiedad {0} ocupa {1} bytes; el máximo es {2}.</translation>
    </message>
    <message>
        <source>The row does not follow the rules of a csv file.</source>
        <translation>La fila no sigue las reglas de un archivo csv.</translation>
    </message>
    <message>
        <source>The row has {0} cells for {1} columns: a delimiter inside a text needs quotes around it.</source>
        <translation>La fila tiene {0} celdas para {1} columnas: un separador dentro de un texto necesita comillas alrededor.</translation>
    </message>
    <message>
        <source>The row is blank.</source>
        <translation>La fila está en blanco.</translation>
    </message>
    <message>
        <source>The row is longer than {0} characters, the limit for a row; a quote may not be closed.</source>
        <translation>La fila tiene más de {0} caracteres, el límite por fila; puede que una comilla no esté cerrada.</translation>
    </message>
    <message>
        <source>The rows before it are texts, this one has columns.</source>
        <translation>Las filas anteriores son textos; esta tiene columnas.</translation>
    </message>
    <message>
        <source>The rows of the tensor {0} do not fill whole blocks.</source>
        <translation>Las filas del tensor {0} no llenan bloques enteros.</translation>
    </message>
    <message>
        <source>The rule “{0}” is in the policy.toml, and not in the policy.</source>
        <translation>La regla “{0}” está en el policy.toml y no en la política.</translation>
    </message>
    <message>
        <source>The rules have no ids. With ids (R1, R2, …) an answer can say which rule decided.</source>
        <translation>Las reglas no tienen identificadores. Con identificadores (R1, R2, …), una respuesta puede decir qué regla fue decisiva.</translation>
    </message>
    <message>
        <source>The run is being worked on</source>
        <translation>Se está trabajando en la revisión</translation>
    </message>
    <message>
        <source>“{0}” was read from a folder or a file, and is not in the library.</source>
        <translation>“{0}” se leyó de una carpeta o de un archivo y no está en la biblioteca.</translation>
    </message>
    <message>
        <source>Models</source>
        <translation>Modelos</translation>
    </message>
    <message>
        <source>Most connections at once for a download; another is opened only where all together become faster by it.</source>
        <translation>Número máximo de conexiones a la vez para una descarga; solo se abre otra si con ella todas juntas van más rápido.</translation>
    </message>
    <message>
        <source>Name fewer policies, models or efforts.</source>
        <translation>Indique menos políticas, modelos o esfuerzos.</translation>
    </message>
    <message>
        <source>Name one.</source>
        <translation>Indique uno.</translation>
    </message>
    <message>
        <source>Name the same weights, or start a new run with these.</source>
        <translation>Indique los mismos pesos, o inicie una nueva revisión con estos.</translation>
    </message>
    <message>
        <source>No examples are kept for “{0}”.</source>
        <translation>No se guardan ejemplos para “{0}”.</translation>
    </message>
    <message>
        <source>No policy was named</source>
        <translation>No se indicó ninguna política</translation>
    </message>
    <message>
        <source>No such column</source>
        <translation>No existe esa columna</translation>
    </message>
    <message>
        <source>No such evaluation</source>
        <translation>No existe esa evaluación</translation>
    </message>
    <message>
        <source>No such version</source>
        <translation>No existe esa versión</translation>
    </message>
    <message>
        <source>No threshold gives a {0} of {1} on these examples.</source>
        <translation>Ningún umbral da {0} de {1} con estos ejemplos.</translation>
    </message>
    <message>
        <source>No verdict here has a probability that could be measured.</source>
        <translation>Ningún veredicto de aquí tiene una probabilidad que se haya podido medir.</translation>
    </message>
    <message>
        <source>Nothing would be judged</source>
        <translation>No se juzgaría nada</translation>
    </message>
    <message>
        <source>Of the {0} texts in {1} that may be policies none can be used.</source>
        <translation>De los {0} textos de {1} que pueden ser políticas, no se puede usar ninguno.</translation>
    </message>
    <message>
        <source>Only {0} examples: the reliability curve and its error are mostly noise below {1}. Take them for a first impression.</source>
        <translation>Solo {0} ejemplos: la curva de fiabilidad y su error son sobre todo ruido por debajo de {1}. Tómelos como una primera impresión.</translation>
    </message>
    <message>
        <source>Since the history was salvaged at {0}, links from before that were taken out or put in.</source>
        <translation>Desde que se rescató el historial el {0}, se retiraron o añadieron eslabones anteriores.</translation>
    </message>
    <message>
        <source>So do {0} more rows of {1}.</source>
        <translation>Lo mismo ocurre con {0} filas más de {1}.</translation>
    </message>
    <message>
        <source>The columns have different dates in their prompts.</source>
        <translation>Las columnas tienen fechas distintas en sus instrucciones.</translation>
    </message>
    <message>
        <source>The golden set has no text{0}.</source>
        <translation>El conjunto de ejemplos no tiene el texto{0}.</translation>
    </message>
    <message>
        <source>The grid is too large</source>
        <translation>La cuadrícula es demasiado grande</translation>
    </message>
    <message>
        <source>The history holds no {0} {1}.</source>
        <translation>En el historial no hay {0} {1}.</translation>
    </message>
    <message>
        <source>The policy has no golden set</source>
        <translation>La política no tiene ningún conjunto de ejemplos</translation>
    </message>
    <message>
        <source>The probability takes very few values here, so there is little to choose a threshold from.</source>
        <translation>La probabilidad toma aquí muy pocos valores, así que hay poco de donde elegir un umbral.</translation>
    </message>
    <message>
        <source>The run was begun with {0} (sha256 {1}…). No model that is here has these bytes.</source>
        <translation>La revisión se inició con {0} (sha256 {1}…). Ningún modelo de los que hay aquí tiene estos bytes.</translation>
    </message>
    <message>
        <source>The run was made by another version of the program, or its record was changed.</source>
        <translation>La revisión se hizo con otra versión del programa, o se cambió su registro.</translation>
    </message>
    <message>
        <source>The run&apos;s model is not here</source>
        <translation>El modelo de la revisión no está aquí</translation>
    </message>
    <message>
        <source>The search table {0} does not agree with what it indexes.</source>
        <translation>La tabla de búsqueda {0} no coincide con lo que indexa.</translation>
    </message>
    <message>
        <source>The server asks to wait</source>
        <translation>El servidor pide esperar</translation>
    </message>
    <message>
        <source>The server has trouble</source>
        <translation>El servidor tiene problemas</translation>
    </message>
    <message>
        <source>The server&apos;s answer makes no sense</source>
        <translation>La respuesta del servidor no tiene sentido</translation>
    </message>
    <message>
        <source>The settings file can&apos;t be read</source>
        <translation>No se puede leer el archivo de ajustes</translation>
    </message>
    <message>
        <source>The system ended the inference process, most likely because memory ran out.</source>
        <translation>El sistema terminó el proceso de inferencia, probablemente porque se agotó la memoria.</translation>
    </message>
    <message>
        <source>The system said: {0}.</source>
        <translation>El sistema dijo: {0}.</translation>
    </message>
    <message>
        <source>The system&apos;s settings name a proxy of the kind “{0}”; downloads go through http and https ones.</source>
        <translation>Los ajustes del sistema indican un proxy de tipo “{0}”; las descargas pasan por proxies http y https.</translation>
    </message>
    <message>
        <source>The table can&apos;t be read</source>
        <translation>No se puede leer la tabla</translation>
    </message>
    <message>
        <source>The tensor {0} has an impossible size.</source>
        <translation>El tensor {0} tiene un tamaño imposible.</translation>
    </message>
    <message>
        <source>The tensor {0} has {1} dimensions.</source>
        <translation>El tensor {0} tiene {1} dimensiones.</translation>
    </message>
    <message>
        <source>The tensor {0} is packed in a way that is not known.</source>
        <translation>El tensor {0} está empaquetado de una forma desconocida.</translation>
    </message>
    <message>
        <source>The tensor {0} lies at a wrong place.</source>
        <translation>El tensor {0} está en un lugar incorrecto.</translation>
    </message>
    <message>
        <source>The text column holds no text in this row.</source>
        <translation>La columna de texto no contiene texto en esta fila.</translation>
    </message>
    <message>
        <source>The text of {0} is expected to be several things: {1}.</source>
        <translation>Se espera que el texto de {0} sea varias cosas: {1}.</translation>
    </message>
    <message>
        <source>The text of {0} stands in the policy itself: the model is shown its answer.</source>
        <translation>El texto de {0} está en la propia política: al modelo se le muestra la respuesta.</translation>
    </message>
    <message>
        <source>The text that the policy&apos;s answer format asks for is refused by the grammar made from it.</source>
        <translation>El texto que pide el formato de respuesta de la política lo rechaza la gramática creada a partir de él.</translation>
    </message>
    <message>
        <source>The threshold for a {0} of {1} was chosen and measured on the same examples, which flatters it: each half needs at least {2} violations and {3} others to check it.</source>
        <translation>El umbral para {0} de {1} se eligió y se midió con los mismos ejemplos, lo que lo favorece: para comprobarlo, cada mitad necesita al menos {2} infracciones y {3} de los demás.</translation>
    </message>
    <message>
        <source>The token is not accepted</source>
        <translation>No se acepta el token</translation>
    </message>
    <message>
        <source>The token is not sent</source>
        <translation>El token no se envía</translation>
    </message>
    <message>
        <source>The tokenizer made a control token out of plain text, so that the text could pass itself off as the program.</source>
        <translation>El tokenizador convirtió texto normal en un token de control, de modo que el texto podría hacerse pasar por el programa.</translation>
    </message>
    <message>
        <source>The value has {0} characters; the limit for a row is {1}.</source>
        <translation>El valor tiene {0} caracteres; el límite por fila es {1}.</translation>
    </message>
    <message>
        <source>The weights “{0}” are unverified: nobody that Plumbline knows vouches for these bytes.</source>
        <translation>Los pesos “{0}” no están verificados: nadie que Plumbline conozca responde de estos bytes.</translation>
    </message>
    <message>
        <source>The window&apos;s language. Policies, texts and answers stay as they are.</source>
        <translation>El idioma de la ventana. Las políticas, los textos y las respuestas quedan como están.</translation>
    </message>
    <message>
        <source>The workbook can&apos;t be read</source>
        <translation>No se puede leer el libro de cálculo</translation>
    </message>
    <message>
        <source>The working memory is full</source>
        <translation>La memoria de trabajo está llena</translation>
    </message>
    <message>
        <source>The zip file can&apos;t be read</source>
        <translation>No se puede leer el archivo zip</translation>
    </message>
    <message>
        <source>The zip file can&apos;t be unpacked</source>
        <translation>No se puede descomprimir el archivo zip</translation>
    </message>
    <message>
        <source>The zip file is too large</source>
        <translation>El archivo zip es demasiado grande</translation>
    </message>
    <message>
        <source>The {0} was cut off and can&apos;t be read again: what had been read is judged.</source>
        <translation>{0}: se cortó y no se puede volver a leer; se juzga lo que ya se había leído.</translation>
    </message>
    <message>
        <source>There are more than {0} labels.</source>
        <translation>Hay más de {0} etiquetas.</translation>
    </message>
    <message>
        <source>There are no decisions to add</source>
        <translation>No hay decisiones que añadir</translation>
    </message>
    <message>
        <source>There are no files in this folder.</source>
        <translation>No hay archivos en esta carpeta.</translation>
    </message>
    <message>
        <source>There are no weights here</source>
        <translation>Aquí no hay pesos</translation>
    </message>
    <message>
        <source>There are two fields of type “{0}”.</source>
        <translation>Hay dos campos de tipo “{0}”.</translation>
    </message>
    <message>
        <source>There are: {0}.</source>
        <translation>Hay: {0}.</translation>
    </message>
    <message>
        <source>There are: {0}{1}.</source>
        <translation>Hay: {0}{1}.</translation>
    </message>
    <message>
        <source>There is a character here that can&apos;t be seen ({0}). The model reads it all the same: take it out.</source>
        <translation>Aquí hay un carácter que no se ve ({0}). El modelo lo lee de todos modos: quítelo.</translation>
    </message>
    <message>
        <source>There is no column “{0}”. The columns are: {1}.</source>
        <translation>No hay ninguna columna “{0}”. Las columnas son: {1}.</translation>
    </message>
    <message>
        <source>There is no connection</source>
        <translation>No hay conexión</translation>
    </message>
    <message>
        <source>There is no file or folder of this name, or it was removed.</source>
        <translation>No hay ningún archivo ni carpeta con este nombre, o se eliminó.</translation>
    </message>
    <message>
        <source>There is no file or folder of this name.</source>
        <translation>No hay ningún archivo ni carpeta con este nombre.</translation>
    </message>
    <message>
        <source>There is no file to load.</source>
        <translation>No hay ningún archivo que cargar.</translation>
    </message>
    <message>
        <source>There is no file “{0}”.</source>
        <translation>No hay ningún archivo “{0}”.</translation>
    </message>
    <message>
        <source>There is no keyring</source>
        <translation>No hay llavero</translation>
    </message>
    <message>
        <source>There is no model</source>
        <translation>No hay ningún modelo</translation>
    </message>
    <message>
        <source>There is no policy</source>
        <translation>No hay ninguna política</translation>
    </message>
    <message>
        <source>There is no policy that can be used</source>
        <translation>No hay ninguna política que se pueda usar</translation>
    </message>
    <message>
        <source>There is no policy yet.</source>
        <translation>Todavía no hay ninguna política.</translation>
    </message>
    <message>
        <source>There is no room left in the model&apos;s context, although nothing else is running.</source>
        <translation>No queda sitio en el contexto del modelo, aunque no hay nada más en marcha.</translation>
    </message>
    <message>
        <source>There is no room left on the disk that holds {0}{1}. Everything recorded so far is safe.</source>
        <translation>No queda espacio en el disco que contiene {0}{1}. Todo lo registrado hasta ahora está a salvo.</translation>
    </message>
    <message>
        <source>There is no setting “{0}”.</source>
        <translation>No existe el ajuste “{0}”.</translation>
    </message>
    <message>
        <source>There is no such benchmark</source>
        <translation>No existe esa prueba de referencia</translation>
    </message>
    <message>
        <source>There is no such column</source>
        <translation>No existe esa columna</translation>
    </message>
    <message>
        <source>There is no such device</source>
        <translation>No existe ese dispositivo</translation>
    </message>
    <message>
        <source>There is no such file</source>
        <translation>No existe ese archivo</translation>
    </message>
    <message>
        <source>There is no such file or folder</source>
        <translation>No existe ese archivo ni esa carpeta</translation>
    </message>
    <message>
        <source>There is no such golden set</source>
        <translation>No existe ese conjunto de ejemplos</translation>
    </message>
    <message>
        <source>There is no such model</source>
        <translation>No existe ese modelo</translation>
    </message>
    <message>
        <source>There is no such policy</source>
        <translation>No existe esa política</translation>
    </message>
    <message>
        <source>There is no such version</source>
        <translation>No existe esa versión</translation>
    </message>
    <message>
        <source>There is no terminal on which to ask for it.</source>
        <translation>No hay ningún terminal en el que pedirla.</translation>
    </message>
    <message>
        <source>There is no text in it.</source>
        <translation>No contiene texto.</translation>
    </message>
    <message>
        <source>There is nothing in it to judge.</source>
        <translation>No contiene nada que juzgar.</translation>
    </message>
    <message>
        <source>There is nothing to calibrate</source>
        <translation>No hay nada que calibrar</translation>
    </message>
    <message>
        <source>There is nothing to compare</source>
        <translation>No hay nada que comparar</translation>
    </message>
    <message>
        <source>There is nothing to judge</source>
        <translation>No hay nada que juzgar</translation>
    </message>
    <message>
        <source>These are other weights</source>
        <translation>Estos son otros pesos</translation>
    </message>
    <message>
        <source>These files are not one model</source>
        <translation>Estos archivos no son un mismo modelo</translation>
    </message>
    <message>
        <source>These policies can&apos;t stand in one prompt</source>
        <translation>Estas políticas no pueden estar en una misma instrucción</translation>
    </message>
    <message>
        <source>These verdicts come from the practice model. It is for learning the program and for tests, not for decisions.</source>
        <translation>Estos veredictos son del modelo de práctica. Sirve para aprender a usar el programa y hacer pruebas, no para tomar decisiones.</translation>
    </message>
    <message>
        <source>These weights are damaged</source>
        <translation>Estos pesos están dañados</translation>
    </message>
    <message>
        <source>They belong to several models, or to none.</source>
        <translation>Pertenecen a varios modelos, o a ninguno.</translation>
    </message>
    <message>
        <source>This build can use a GPU, but the model runs on the CPU.</source>
        <translation>Esta versión compilada puede usar una GPU, pero el modelo se ejecuta en la CPU.</translation>
    </message>
    <message>
        <source>This can&apos;t be the name of a policy</source>
        <translation>Este no puede ser el nombre de una política</translation>
    </message>
    <message>
        <source>This download is under way</source>
        <translation>Esta descarga está en marcha</translation>
    </message>
    <message>
        <source>This file is not whole</source>
        <translation>Este archivo no está completo</translation>
    </message>
    <message>
        <source>This is a recovery code</source>
        <translation>Esto es un código de recuperación</translation>
    </message>
    <message>
        <source>This is another kind of model</source>
        <translation>Este es otro tipo de modelo</translation>
    </message>
    <message>
        <source>This is no model file</source>
        <translation>Esto no es un archivo de modelo</translation>
    </message>
    <message>
        <source>This is not that data set&apos;s file</source>
        <translation>Este no es el archivo de ese conjunto de datos</translation>
    </message>
    <message>
        <source>This kind of file is not read</source>
        <translation>Este tipo de archivo no se lee</translation>
    </message>
    <message>
        <source>This kind of proxy can&apos;t be used</source>
        <translation>No se puede usar este tipo de proxy</translation>
    </message>
    <message>
        <source>This model can&apos;t be used</source>
        <translation>No se puede usar este modelo</translation>
    </message>
    <message>
        <source>This model is here already</source>
        <translation>Este modelo ya está aquí</translation>
    </message>
    <message>
        <source>This model ships with the program</source>
        <translation>Este modelo viene con el programa</translation>
    </message>
    <message>
        <source>This needs a token</source>
        <translation>Esto necesita un token</translation>
    </message>
    <message>
        <source>This repository is not in Plumbline&apos;s catalogue: nobody here has looked at it. A weights file is data that programs written in C read; a hostile one may try to break them. It is checked before it is loaded, and loaded in a process of its own. Whether its licence lets you use it, its page says.</source>
        <translation>Este repositorio no está en el catálogo de Plumbline: nadie aquí lo ha examinado. Un archivo de pesos son datos que leen programas escritos en C; uno malintencionado puede intentar hacerlos fallar. Se comprueba antes de cargarlo, y se carga en un proceso propio. Si su licencia le permite usarlo, lo dice su página.</translation>
    </message>
    <message>
        <source>This row has no text under the name of the text column.</source>
        <translation>Esta fila no tiene texto con el nombre de la columna de texto.</translation>
    </message>
    <message>
        <source>This run was begun on {0} and goes on on {1}.</source>
        <translation>Esta revisión se inició en {0} y continúa en {1}.</translation>
    </message>
    <message>
        <source>This system offers no place where programs may keep secrets.</source>
        <translation>Este sistema no ofrece ningún lugar donde los programas puedan guardar secretos.</translation>
    </message>
    <message>
        <source>Threads</source>
        <translation>Hilos</translation>
    </message>
    <message>
        <source>Tokenizer</source>
        <translation>Tokenizador</translation>
    </message>
    <message>
        <source>Too little memory</source>
        <translation>Memoria insuficiente</translation>
    </message>
    <message>
        <source>Too many files</source>
        <translation>Demasiados archivos</translation>
    </message>
    <message>
        <source>Top-p</source>
        <translation>Top-p</translation>
    </message>
    <message>
        <source>Try again; if it happens again, report it with the model&apos;s name.</source>
        <translation>Inténtelo de nuevo; si vuelve a ocurrir, informe de ello con el nombre del modelo.</translation>
    </message>
    <message>
        <source>Two fields have the same name.</source>
        <translation>Dos campos tienen el mismo nombre.</translation>
    </message>
    <message>
        <source>Two files have the same name</source>
        <translation>Dos archivos tienen el mismo nombre</translation>
    </message>
    <message>
        <source>Two of its tensors lie on each other.</source>
        <translation>Dos de sus tensores se superponen.</translation>
    </message>
    <message>
        <source>Two to {0} policies with different names can be put together; these are: {1}.</source>
        <translation>Se pueden juntar de dos a {0} políticas con nombres distintos; estas son: {1}.</translation>
    </message>
    <message>
        <source>Two versions of the program are mixed</source>
        <translation>Están mezcladas dos versiones del programa</translation>
    </message>
    <message>
        <source>Unknown encoding</source>
        <translation>Codificación desconocida</translation>
    </message>
    <message>
        <source>Unknown format</source>
        <translation>Formato desconocido</translation>
    </message>
    <message>
        <source>Unknown split</source>
        <translation>División desconocida</translation>
    </message>
    <message>
        <source>Unlock it and try again, or use a passphrase.</source>
        <translation>Desbloquéelo e inténtelo de nuevo, o use una contraseña.</translation>
    </message>
    <message>
        <source>Unpack it and import the folder.</source>
        <translation>Descomprímalo e importe la carpeta.</translation>
    </message>
    <message>
        <source>Unpack it and import the policies&apos; folder.</source>
        <translation>Descomprímalo e importe la carpeta de las políticas.</translation>
    </message>
    <message>
        <source>Unreadable reading options</source>
        <translation>Opciones de lectura ilegibles</translation>
    </message>
    <message>
        <source>Unusable limit</source>
        <translation>Límite inutilizable</translation>
    </message>
    <message>
        <source>Use 1 to {0} visible characters, without a blank at either end.</source>
        <translation>Use de 1 a {0} caracteres visibles, sin espacios al principio ni al final.</translation>
    </message>
    <message>
        <source>Use a gpt-oss or gpt-oss-safeguard model whose file keeps its control tokens.</source>
        <translation>Use un modelo gpt-oss o gpt-oss-safeguard cuyo archivo conserve sus tokens de control.</translation>
    </message>
    <message>
        <source>Use a passphrase instead.</source>
        <translation>Use una contraseña en su lugar.</translation>
    </message>
    <message>
        <source>Use an https address, or leave the token out.</source>
        <translation>Use una dirección https o prescinda del token.</translation>
    </message>
    <message>
        <source>Use another model file, and report this with the model&apos;s name.</source>
        <translation>Use otro archivo de modelo e informe de esto con el nombre del modelo.</translation>
    </message>
    <message>
        <source>Use gpt-oss-safeguard or gpt-oss in GGUF form.</source>
        <translation>Use gpt-oss-safeguard o gpt-oss en formato GGUF.</translation>
    </message>
    <message>
        <source>Use it in line with the law that applies to you.</source>
        <translation>Úselo conforme a la ley que se le aplique.</translation>
    </message>
    <message>
        <source>Use letters, digits and - only, such as community-spam.</source>
        <translation>Use solo letras, cifras y -, por ejemplo community-spam.</translation>
    </message>
    <message>
        <source>Verdicts are shown without strong colours. Their sign and word always say the same.</source>
        <translation>Los veredictos se muestran sin colores intensos. Su signo y su palabra dicen siempre lo mismo.</translation>
    </message>
    <message>
        <source>Wait until it is done, or stop it there first.</source>
        <translation>Espere a que termine, o deténgalo allí primero.</translation>
    </message>
    <message>
        <source>Wait until that is done, or pause it.</source>
        <translation>Espere a que eso termine o póngalo en pausa.</translation>
    </message>
    <message>
        <source>Web pages, their visible text: one item a file.</source>
        <translation>Páginas web, su texto visible: un elemento por archivo.</translation>
    </message>
    <message>
        <source>Weights are missing</source>
        <translation>Faltan pesos</translation>
    </message>
    <message>
        <source>What can be read is: {0}.</source>
        <translation>Se puede leer: {0}.</translation>
    </message>
    <message>
        <source>What shows a text that is hidden, blurred or masked: holding the space key, or a click that shows it until the next item.</source>
        <translation>Qué muestra un texto oculto, difuminado o enmascarado: mantener pulsada la barra espaciadora, o un clic que lo muestra hasta el elemento siguiente.</translation>
    </message>
    <message>
        <source>What stands in the label&apos;s column is too long for a label.</source>
        <translation>Lo que está en la columna de la etiqueta es demasiado largo para una etiqueta.</translation>
    </message>
    <message>
        <source>What the model needs can&apos;t be told</source>
        <translation>No se puede saber qué necesita el modelo</translation>
    </message>
    <message>
        <source>What was fetched is kept. Please report this text.</source>
        <translation>Lo descargado se conserva. Por favor, informe de este texto.</translation>
    </message>
    <message>
        <source>Where random choices start; matters only when the temperature is above 0.</source>
        <translation>Dónde empiezan las elecciones al azar; solo importa cuando la temperatura es mayor que 0.</translation>
    </message>
    <message>
        <source>Where the expected labels are is not clear</source>
        <translation>No está claro dónde están las etiquetas esperadas</translation>
    </message>
    <message>
        <source>Where the texts are is not clear</source>
        <translation>No está claro dónde están los textos</translation>
    </message>
    <message>
        <source>Where “{0}” is 0, nothing can be written in “{1}”.</source>
        <translation>Cuando “{0}” es 0, no se puede escribir nada en “{1}”.</translation>
    </message>
    <message>
        <source>Where “{0}” is 1, nothing can be written in “{1}”.</source>
        <translation>Cuando “{0}” es 1, no se puede escribir nada en “{1}”.</translation>
    </message>
    <message>
        <source>Whether things may move when they change. Reduced: nothing moves.</source>
        <translation>Si las cosas pueden moverse cuando cambian. Reducido: no se mueve nada.</translation>
    </message>
    <message>
        <source>Which file is meant?</source>
        <translation>¿A qué archivo se refiere?</translation>
    </message>
    <message>
        <source>Which flag is meant is not clear</source>
        <translation>No está claro a qué indicador se refiere</translation>
    </message>
    <message>
        <source>Which golden set is meant is not clear</source>
        <translation>No está claro a qué conjunto de ejemplos se refiere</translation>
    </message>
    <message>
        <source>Which label is meant is not clear</source>
        <translation>No está claro a qué etiqueta se refiere</translation>
    </message>
    <message>
        <source>Which text is meant is not clear</source>
        <translation>No está claro a qué texto se refiere</translation>
    </message>
    <message>
        <source>With the program&apos;s own lines it has {0} tokens. Beside {1} for reasoning and {2} for the answer, {3} do not leave room for content.</source>
        <translation>Con las líneas propias del programa tiene {0} tokens. Junto a {1} para el razonamiento y {2} para la respuesta, {3} no dejan sitio para el contenido.</translation>
    </message>
    <message>
        <source>Write 0 or a higher whole number.</source>
        <translation>Escriba 0 o un número entero mayor.</translation>
    </message>
    <message>
        <source>Write NAME@2.</source>
        <translation>Escriba NAME@2.</translation>
    </message>
    <message>
        <source>Write [[answer.{0}]] for each.</source>
        <translation>Escriba [[answer.{0}]] para cada uno.</translation>
    </message>
    <message>
        <source>Write down what is not allowed.</source>
        <translation>Escriba lo que no está permitido.</translation>
    </message>
    <message>
        <source>Write into the policy what to answer (for example “Answer with 1 if it violates, else 0”), or state it in {0}; policies/README.md in the program&apos;s folder shows how.</source>
        <translation>Escriba en la política qué se debe responder (por ejemplo, “Answer with 1 if it violates, else 0”), o indíquelo en {0}; policies/README.md, en la carpeta del programa, muestra cómo.</translation>
    </message>
    <message>
        <source>Write nullable = true for it, or add a label whose decision is allowed.</source>
        <translation>Escriba nullable = true para él, o añada una etiqueta cuya decisión sea allowed.</translation>
    </message>
    <message>
        <source>Write the policy into it and try again.</source>
        <translation>Escriba en él la política e inténtelo de nuevo.</translation>
    </message>
    <message>
        <source>Write {0} = &quot;…&quot;, in quotes.</source>
        <translation>Escriba {0} = &quot;…&quot;, entre comillas.</translation>
    </message>
    <message>
        <source>Write {0} = true, without quotes.</source>
        <translation>Escriba {0} = true, sin comillas.</translation>
    </message>
    <message>
        <source>Write, for example, max_chars = 300.</source>
        <translation>Escriba, por ejemplo, max_chars = 300.</translation>
    </message>
    <message>
        <source>Write, for example, {0} = {1}.</source>
        <translation>Escriba, por ejemplo, {0} = {1}.</translation>
    </message>
    <message>
        <source>You may use, change and pass it on, with the licence text and its notices.</source>
        <translation>Puede usarlo, modificarlo y distribuirlo, con el texto de la licencia y sus avisos.</translation>
    </message>
    <message>
        <source>Your name</source>
        <translation>Su nombre</translation>
    </message>
    <message>
        <source>`confirmed` is true or false.</source>
        <translation>`confirmed` es true o false.</translation>
    </message>
    <message>
        <source>`format` must be {0}.</source>
        <translation>`format` debe ser {0}.</translation>
    </message>
    <message>
        <source>`licence` is missing.</source>
        <translation>Falta `licence`.</translation>
    </message>
    <message>
        <source>`memory` has {0}.</source>
        <translation>`memory` tiene {0}.</translation>
    </message>
    <message>
        <source>`purpose` is one of {0}.</source>
        <translation>`purpose` es uno de estos: {0}.</translation>
    </message>
    <message>
        <source>`repository` is organisation/name, not {0}.</source>
        <translation>`repository` es organización/nombre, no {0}.</translation>
    </message>
    <message>
        <source>`sha256` is 64 lower-case hexadecimal digits.</source>
        <translation>`sha256` son 64 dígitos hexadecimales en minúsculas.</translation>
    </message>
    <message>
        <source>`{0}` is a list of tables.</source>
        <translation>`{0}` es una lista de tablas.</translation>
    </message>
    <message>
        <source>`{0}` is a table with name, url, summary.</source>
        <translation>`{0}` es una tabla con name, url, summary.</translation>
    </message>
    <message>
        <source>`{0}` is missing, or is not text.</source>
        <translation>`{0}` falta o no es texto.</translation>
    </message>
    <message>
        <source>`{0}` is not known here.</source>
        <translation>`{0}` no se conoce aquí.</translation>
    </message>
    <message>
        <source>a change of the history&apos;s key</source>
        <translation>un cambio de la clave del historial</translation>
    </message>
    <message>
        <source>a check</source>
        <translation>una revisión</translation>
    </message>
    <message>
        <source>a difference this large is seldom chance ({0})</source>
        <translation>una diferencia tan grande rara vez es casualidad ({0})</translation>
    </message>
    <message>
        <source>a difference this small is often chance ({0})</source>
        <translation>una diferencia tan pequeña es a menudo casualidad ({0})</translation>
    </message>
    <message>
        <source>an evaluation</source>
        <translation>una evaluación</translation>
    </message>
    <message>
        <source>and</source>
        <translation>y</translation>
    </message>
    <message>
        <source>and {0} on {1}</source>
        <translation>y {0} en {1}</translation>
    </message>
    <message>
        <source>being taken out of memory</source>
        <translation>quitándose de la memoria</translation>
    </message>
    <message>
        <source>changed while it was read</source>
        <translation>cambió mientras se leía</translation>
    </message>
    <message>
        <source>could not be opened</source>
        <translation>no se pudo abrir</translation>
    </message>
    <message>
        <source>counting the policy&apos;s tokens</source>
        <translation>contando los tokens de la política</translation>
    </message>
    <message>
        <source>does not fit</source>
        <translation>no cabe</translation>
    </message>
    <message>
        <source>does not follow its format</source>
        <translation>no se ajusta a su formato</translation>
    </message>
    <message>
        <source>encoding not recognised</source>
        <translation>codificación no reconocida</translation>
    </message>
    <message>
        <source>every figure that it calculated is a number</source>
        <translation>todas las cifras que calculó son números</translation>
    </message>
    <message>
        <source>golden set</source>
        <translation>conjunto de ejemplos</translation>
    </message>
    <message>
        <source>hidden or system file</source>
        <translation>archivo oculto o del sistema</translation>
    </message>
    <message>
        <source>input/output error</source>
        <translation>error de entrada/salida</translation>
    </message>
    <message>
        <source>it gave no reason</source>
        <translation>no dio ningún motivo</translation>
    </message>
    <message>
        <source>its list of tables is lost, or the key is wrong</source>
        <translation>se ha perdido su lista de tablas, o la clave es incorrecta</translation>
    </message>
    <message>
        <source>its schema has no number</source>
        <translation>su esquema no tiene número</translation>
    </message>
    <message>
        <source>judged item</source>
        <translation>elemento juzgado</translation>
    </message>
    <message>
        <source>judged item in run {0} with the number</source>
        <translation>elemento juzgado en la revisión {0} con el número</translation>
    </message>
    <message>
        <source>kind of file not read</source>
        <translation>tipo de archivo que no se lee</translation>
    </message>
    <message>
        <source>left out by an option</source>
        <translation>omitido por una opción</translation>
    </message>
    <message>
        <source>llama.cpp broke off while it looked at “{0}” (exit code {1}).</source>
        <translation>llama.cpp se interrumpió mientras examinaba “{0}” (código de salida {1}).</translation>
    </message>
    <message>
        <source>llama.cpp failed</source>
        <translation>llama.cpp falló</translation>
    </message>
    <message>
        <source>llama.cpp refused “{0}”: {1}.</source>
        <translation>llama.cpp rechazó “{0}”: {1}.</translation>
    </message>
    <message>
        <source>needs {0} of the {1} that processor and GPU share</source>
        <translation>necesita {0} de los {1} que comparten el procesador y la GPU</translation>
    </message>
    <message>
        <source>needs {0}, all of it on {1}</source>
        <translation>necesita {0}, todo en {1}</translation>
    </message>
    <message>
        <source>needs {0}, this machine has {1}</source>
        <translation>necesita {0}; este equipo tiene {1}</translation>
    </message>
    <message>
        <source>no reason given</source>
        <translation>no se dio ningún motivo</translation>
    </message>
    <message>
        <source>no text column found</source>
        <translation>no se encontró ninguna columna de texto</translation>
    </message>
    <message>
        <source>not a regular file</source>
        <translation>no es un archivo normal</translation>
    </message>
    <message>
        <source>not found</source>
        <translation>no encontrado</translation>
    </message>
    <message>
        <source>not known</source>
        <translation>desconocido</translation>
    </message>
    <message>
        <source>not named</source>
        <translation>sin nombre</translation>
    </message>
    <message>
        <source>not text</source>
        <translation>no es texto</translation>
    </message>
    <message>
        <source>of {0} rows of {1} {2} were copied</source>
        <translation>de {0} filas de {1} se copiaron {2}</translation>
    </message>
    <message>
        <source>outside the chosen folder</source>
        <translation>fuera de la carpeta elegida</translation>
    </message>
    <message>
        <source>reads {0} tokens a second and writes {1}</source>
        <translation>lee {0} tokens por segundo y escribe {1}</translation>
    </message>
    <message>
        <source>runs slowly</source>
        <translation>funciona despacio</translation>
    </message>
    <message>
        <source>runs well</source>
        <translation>funciona bien</translation>
    </message>
    <message>
        <source>symbolic link</source>
        <translation>enlace simbólico</translation>
    </message>
    <message>
        <source>testing a model</source>
        <translation>la prueba de un modelo</translation>
    </message>
    <message>
        <source>the experts stay in RAM ({0}), the rest is on {1} ({2})</source>
        <translation>los expertos se quedan en la RAM ({0}), el resto está en {1} ({2})</translation>
    </message>
    <message>
        <source>too large</source>
        <translation>demasiado grande</translation>
    </message>
    <message>
        <source>trying a policy</source>
        <translation>probando una política</translation>
    </message>
    <message>
        <source>what it needs was not measured yet; its self-test does</source>
        <translation>lo que necesita no se ha medido todavía; su autoprueba lo hace</translation>
    </message>
    <message>
        <source>{0} holds more than a pack of policies does.</source>
        <translation>{0} contiene más de lo que cabe en un paquete de políticas.</translation>
    </message>
    <message>
        <source>{0} holds somebody&apos;s labels, where the exercise is wanted.</source>
        <translation>{0} contiene las etiquetas de alguien, y aquí hace falta el ejercicio.</translation>
    </message>
    <message>
        <source>{0} is broken or locked: {1}.</source>
        <translation>{0} está dañado o bloqueado: {1}.</translation>
    </message>
    <message>
        <source>{0} more of what was recorded is not here as it was.</source>
        <translation>{0} registros más no están aquí como estaban.</translation>
    </message>
    <message>
        <source>{0} texts are expected to be several things; they are in no figure. They are named under “Golden sets”.</source>
        <translation>Se espera que {0} textos sean varias cosas; no están en ninguna cifra. Se nombran en “Conjuntos de ejemplos”.</translation>
    </message>
    <message>
        <source>{0} texts are on the curves, {1} are not.</source>
        <translation>{0} textos están en las curvas, {1} no.</translation>
    </message>
    <message>
        <source>{0} was touched since it was verified; “Verify its bytes” checks it.</source>
        <translation>{0} se ha tocado desde que se verificó; “Verificar sus bytes” lo comprueba.</translation>
    </message>
    <message>
        <source>{0} would be written over. Nothing was exported.</source>
        <translation>Se sobrescribiría {0}. No se exportó nada.</translation>
    </message>
    <message>
        <source>“{0}@{1}” does not name one version of a policy that was kept.</source>
        <translation>“{0}@{1}” no designa una única versión guardada de una política.</translation>
    </message>
    <message>
        <source>what was asked for</source>
        <translation>lo que se pidió</translation>
    </message>
    <message>
        <source>At temperature 0 the most likely word is always taken, so repeats agree by construction; set “Temperature” to 1 in Settings, under “Advanced”, and repeat, to see how steady the verdicts are.</source>
        <translation>Con temperatura 0 se toma siempre la palabra más probable, así que las repeticiones coinciden por definición; ponga “Temperatura” a 1 en Ajustes, en “Avanzado”, y repita para ver lo estables que son los veredictos.</translation>
    </message>
    <message>
        <source>Check the disk and the folder&apos;s rights, then try again.</source>
        <translation>Compruebe el disco y los permisos de la carpeta, e inténtelo de nuevo.</translation>
    </message>
    <message>
        <source>Check the name. If it is right, make a read token in your account&apos;s settings there and put it in here.</source>
        <translation>Compruebe el nombre. Si es correcto, cree un token de lectura en los ajustes de su cuenta allí e introdúzcalo aquí.</translation>
    </message>
    <message>
        <source>Check the name. It may also be private: then fetch it with a browser that is signed in there, and take it in with “Import files…”.</source>
        <translation>Compruebe el nombre. También puede ser privado: entonces descárguelo con un navegador que haya iniciado sesión allí e incorpórelo con “Importar archivos…”.</translation>
    </message>
    <message>
        <source>Choose a column with one policy.</source>
        <translation>Elija una columna con una sola política.</translation>
    </message>
    <message>
        <source>Choose another file.</source>
        <translation>Elija otro archivo.</translation>
    </message>
    <message>
        <source>Choose one of them under “Examples”.</source>
        <translation>Elija uno de ellos en “Ejemplos”.</translation>
    </message>
    <message>
        <source>Choose two evaluations, or two columns of one.</source>
        <translation>Elija dos evaluaciones, o dos columnas de una.</translation>
    </message>
    <message>
        <source>Choose “Copy” instead.</source>
        <translation>Elija “Copiar” en su lugar.</translation>
    </message>
    <message>
        <source>Correct “Column with the texts”.</source>
        <translation>Corrija “Columna con los textos”.</translation>
    </message>
    <message>
        <source>Correct “Column with what is expected”.</source>
        <translation>Corrija “Columna con lo esperado”.</translation>
    </message>
    <message>
        <source>Delete that file; the weights beside it can be imported again on the Models page.</source>
        <translation>Elimine ese archivo; los pesos que están junto a él se pueden importar de nuevo en la página “Modelos”.</translation>
    </message>
    <message>
        <source>Fetch a model on the Models page, or import one from a disk there.</source>
        <translation>Descargue un modelo en la página “Modelos”, o impórtelo allí desde un disco.</translation>
    </message>
    <message>
        <source>Fetch or import them again on the Models page, or start a new run with another model.</source>
        <translation>Descárguelos o impórtelos de nuevo en la página “Modelos”, o inicie una nueva revisión con otro modelo.</translation>
    </message>
    <message>
        <source>Fill in “Column with the texts” and “Column with what is expected”.</source>
        <translation>Rellene “Columna con los textos” y “Columna con lo esperado”.</translation>
    </message>
    <message>
        <source>Fill in “Column with what is expected”; there are: {0}.</source>
        <translation>Rellene “Columna con lo esperado”; hay: {0}.</translation>
    </message>
    <message>
        <source>Finished runs that are older are deleted, with their verdicts, whenever Plumbline starts.</source>
        <translation>Las ejecuciones terminadas que son más antiguas se eliminan, con sus veredictos, cada vez que se inicia Plumbline.</translation>
    </message>
    <message>
        <source>Give one of them another name.</source>
        <translation>Dé otro nombre a uno de ellos.</translation>
    </message>
    <message>
        <source>How many items the model works on at the same time.</source>
        <translation>En cuántos elementos trabaja el modelo a la vez.</translation>
    </message>
    <message>
        <source>How many of the model&apos;s layers are kept on the GPU.</source>
        <translation>Cuántas capas del modelo se mantienen en la GPU.</translation>
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
        <source>If the publisher has replaced the file, wait for a catalogue that knows it, or name the repository itself with “Another repository…”.</source>
        <translation>Si quien lo publica ha sustituido el archivo, espere a un catálogo que lo conozca, o indique el propio repositorio con “Otro repositorio…”.</translation>
    </message>
    <message>
        <source>Import them one by one to see what is wrong with each.</source>
        <translation>Impórtelos uno por uno para ver qué falla en cada uno.</translation>
    </message>
    <message>
        <source>It can be fetched on the Models page.</source>
        <translation>Se puede descargar en la página “Modelos”.</translation>
    </message>
    <message>
        <source>It may be open only to people who are signed in there, or your network may not allow it. What a browser can fetch, “Import files…” takes in.</source>
        <translation>Puede que solo esté abierto a quienes han iniciado sesión allí, o que su red no lo permita. Lo que un navegador pueda descargar, “Importar archivos…” lo incorpora.</translation>
    </message>
    <message>
        <source>It may have been deleted meanwhile.</source>
        <translation>Puede que se haya eliminado entretanto.</translation>
    </message>
    <message>
        <source>Let the download end: the Models page shows how far it is.</source>
        <translation>Espere a que termine la descarga: la página “Modelos” muestra cuánto lleva.</translation>
    </message>
    <message>
        <source>Make a copy of the file first: much of it can often still be read. Then a copy from a backup can be put in its place.</source>
        <translation>Haga primero una copia del archivo: a menudo todavía se puede leer gran parte de él. Después se puede poner en su lugar una copia de seguridad.</translation>
    </message>
    <message>
        <source>Make a new one in your account&apos;s settings there, and put it in here.</source>
        <translation>Cree uno nuevo en los ajustes de su cuenta allí e introdúzcalo aquí.</translation>
    </message>
    <message>
        <source>Most megabytes a second that a download takes.</source>
        <translation>Máximo de megabytes por segundo que toma una descarga.</translation>
    </message>
    <message>
        <source>Most tokens of reasoning for an item. At the limit the model is asked for its answer.</source>
        <translation>Máximo de tokens de razonamiento por elemento. Al llegar al límite se pide al modelo su respuesta.</translation>
    </message>
    <message>
        <source>Name an http proxy in the system&apos;s settings, or fetch the file elsewhere and take it in with “Import files…”.</source>
        <translation>Indique un proxy http en los ajustes del sistema, o descargue el archivo en otro lugar e incorpórelo con “Importar archivos…”.</translation>
    </message>
    <message>
        <source>Name one with “Another repository…”, after a colon: {0}:FILE.</source>
        <translation>Indique uno con “Otro repositorio…”, tras dos puntos: {0}:ARCHIVO.</translation>
    </message>
    <message>
        <source>Not finished: {0} verdicts are missing. “Go on” judges them.</source>
        <translation>Sin terminar: faltan {0} veredictos. “Continuar” los completa.</translation>
    </message>
    <message>
        <source>Nothing is lost: try again, and it goes on where it was.</source>
        <translation>No se pierde nada: inténtelo de nuevo y continuará donde estaba.</translation>
    </message>
    <message>
        <source>Open it without a key, or encrypt it in Settings, under “Privacy”.</source>
        <translation>Ábralo sin clave, o cífrelo en Ajustes, en “Privacidad”.</translation>
    </message>
    <message>
        <source>Open {1} in a text editor and take “{0}” out, or delete the file to go back to the defaults.</source>
        <translation>Abra {1} en un editor de texto y quite “{0}”, o elimine el archivo para volver a los valores predeterminados.</translation>
    </message>
    <message>
        <source>Put one of them into “Column with what is expected”, for example “{0}”.</source>
        <translation>Ponga una de ellas en “Columna con lo esperado”, por ejemplo “{0}”.</translation>
    </message>
    <message>
        <source>Save “{0}” on the Policies page, so that a version of it is kept.</source>
        <translation>Guarde “{0}” en la página “Políticas” para que se conserve una versión.</translation>
    </message>
    <message>
        <source>Take gpt-oss-safeguard or gpt-oss weights. “Remove…” deletes what was fetched.</source>
        <translation>Use pesos de gpt-oss-safeguard o gpt-oss. “Eliminar…” borra lo que se descargó.</translation>
    </message>
    <message>
        <source>Take gpt-oss-safeguard or gpt-oss weights: the Models page names them.</source>
        <translation>Use pesos de gpt-oss-safeguard o gpt-oss: la página “Modelos” los nombra.</translation>
    </message>
    <message>
        <source>Take the tick off “Also with all policies in one prompt” to compare versions of one policy.</source>
        <translation>Desmarque “También con todas las políticas en una misma instrucción” para comparar versiones de una misma política.</translation>
    </message>
    <message>
        <source>The Evaluate page lists all evaluations.</source>
        <translation>La página “Evaluar” enumera todas las evaluaciones.</translation>
    </message>
    <message>
        <source>The Evaluate page shows the columns of evaluation {0}.</source>
        <translation>La página “Evaluar” muestra las columnas de la evaluación {0}.</translation>
    </message>
    <message>
        <source>The GPU ({0}) or its driver may calculate wrongly. Set “Layers on the GPU” to 0 in Settings, under “Model and engine”; if that helps, update the driver.</source>
        <translation>Puede que la GPU ({0}) o su controlador calculen mal. Ponga “Capas en la GPU” a 0 en Ajustes, en “Modelo y motor”; si eso ayuda, actualice el controlador.</translation>
    </message>
    <message>
        <source>The History page shows the items of run {0}.</source>
        <translation>La página “Historial” muestra los elementos de la revisión {0}.</translation>
    </message>
    <message>
        <source>The Models page names them all.</source>
        <translation>La página “Modelos” los nombra todos.</translation>
    </message>
    <message>
        <source>The Models page says what can be fetched.</source>
        <translation>La página “Modelos” dice qué se puede descargar.</translation>
    </message>
    <message>
        <source>The Settings page names them all.</source>
        <translation>La página “Ajustes” los nombra todos.</translation>
    </message>
    <message>
        <source>The effort is not set by what a policy says: this line has no effect. Choose the effort on the Check page.</source>
        <translation>El esfuerzo no se fija con lo que dice una política: esta línea no tiene efecto. Elija el esfuerzo en la página “Comprobar”.</translation>
    </message>
    <message>
        <source>The file may be damaged: “Verify its bytes” on the Models page compares them.</source>
        <translation>Puede que el archivo esté dañado: “Verificar sus bytes”, en la página “Modelos”, los compara.</translation>
    </message>
    <message>
        <source>The prompt&apos;s date is {0}, as in the evaluation before, so that the two can be compared.</source>
        <translation>La fecha de la instrucción es {0}, como en la evaluación anterior, para que se puedan comparar.</translation>
    </message>
    <message>
        <source>The text looks like {0} and is read so.</source>
        <translation>El texto parece {0} y se lee así.</translation>
    </message>
    <message>
        <source>There is nothing to label</source>
        <translation>No hay nada que etiquetar</translation>
    </message>
    <message>
        <source>These labels are of another exercise</source>
        <translation>Estas etiquetas son de otro ejercicio</translation>
    </message>
    <message>
        <source>These labels are of other texts</source>
        <translation>Estas etiquetas son de otros textos</translation>
    </message>
    <message>
        <source>This file is of another version</source>
        <translation>Este archivo es de otra versión</translation>
    </message>
    <message>
        <source>This is another kind of file</source>
        <translation>Este es otro tipo de archivo</translation>
    </message>
    <message>
        <source>Try again later, over another network, or from another address (“Endpoint” in Settings, under “Advanced”); blocks that are right are not replaced. “Remove…” deletes what was fetched.</source>
        <translation>Inténtelo más tarde, por otra red o desde otra dirección (“Servidor de descargas” en Ajustes, en “Avanzado”); los bloques correctos no se sustituyen. “Eliminar…” borra lo que se descargó.</translation>
    </message>
    <message>
        <source>Try again: what is there now is looked up, and parts that can be used are kept.</source>
        <translation>Inténtelo de nuevo: se consulta lo que hay ahora y se conservan las partes que se pueden usar.</translation>
    </message>
    <message>
        <source>Two files say different things</source>
        <translation>Dos archivos dicen cosas distintas</translation>
    </message>
    <message>
        <source>Use the same version.</source>
        <translation>Use la misma versión.</translation>
    </message>
    <message>
        <source>What differs in method, so that the two can&apos;t be compared to the last point:</source>
        <translation>Lo que difiere en el método, de modo que los dos no se pueden comparar con toda exactitud:</translation>
    </message>
    <message>
        <source>Where models are fetched from: the address of a mirror or a proxy, or a folder. Empty: the hub itself.</source>
        <translation>De dónde se obtienen los modelos: la dirección de una réplica o de un proxy, o una carpeta. Vacío: el propio repositorio central.</translation>
    </message>
    <message>
        <source>Where the largest part of the model is kept when there is a GPU. Main memory is slower, and lets a large model run with a small GPU.</source>
        <translation>Dónde se mantiene la mayor parte del modelo cuando hay una GPU. La memoria principal es más lenta y permite usar un modelo grande con una GPU pequeña.</translation>
    </message>
    <message>
        <source>Whether models may be downloaded, when you ask for it. Nothing else ever contacts anybody. Off forbids even that.</source>
        <translation>Si se pueden descargar modelos cuando usted lo pide. Nada más se pone nunca en contacto con nadie. Desactivado prohíbe incluso eso.</translation>
    </message>
    <message>
        <source>{0} GB</source>
        <translation>{0} GB</translation>
    </message>
    <message>
        <source>{0} MB</source>
        <translation>{0} MB</translation>
    </message>
    <message>
        <source>{0} and {1} are each right on {2} of {3}, but not on the same ones: {4} go each way. Nothing speaks for either.</source>
        <translation>{0} y {1} aciertan cada uno en {2} de {3}, pero no en los mismos: {4} van en cada sentido. Nada habla a favor de uno u otro.</translation>
    </message>
    <message>
        <source>{0} and {1} are right on the same {2} of {3}: nothing tells them apart here.</source>
        <translation>{0} y {1} aciertan en los mismos {2} de {3}: aquí nada los distingue.</translation>
    </message>
    <message>
        <source>{0} and {1} can&apos;t both be kept in one folder.</source>
        <translation>{0} y {1} no se pueden guardar en una misma carpeta.</translation>
    </message>
    <message>
        <source>{0} and {1} have no columns that go together.</source>
        <translation>{0} y {1} no tienen columnas que se correspondan.</translation>
    </message>
    <message>
        <source>{0} and {1} have no item in common that has an expectation, so they can&apos;t be compared.</source>
        <translation>{0} y {1} no tienen en común ningún elemento con un resultado esperado, así que no se pueden comparar.</translation>
    </message>
    <message>
        <source>{0} answered for {1} in a form that is not known ({2}).</source>
        <translation>{0} respondió por {1} en una forma desconocida ({2}).</translation>
    </message>
    <message>
        <source>{0} answered with the error {1} for {2}.</source>
        <translation>{0} respondió con el error {1} por {2}.</translation>
    </message>
    <message>
        <source>{0} answered with the status {1} for {2}.</source>
        <translation>{0} respondió con el estado {1} por {2}.</translation>
    </message>
    <message>
        <source>{0} answered with the status {1}.</source>
        <translation>{0} respondió con el estado {1}.</translation>
    </message>
    <message>
        <source>{0} belongs to a download that has not ended, or did not pass its check.</source>
        <translation>{0} pertenece a una descarga que no ha terminado o que no superó su comprobación.</translation>
    </message>
    <message>
        <source>{0} can&apos;t be opened or made ({1}).</source>
        <translation>{0} no se puede abrir ni crear ({1}).</translation>
    </message>
    <message>
        <source>{0} can&apos;t be reached, or the connection broke ({1}).</source>
        <translation>No se puede llegar a {0}, o se cortó la conexión ({1}).</translation>
    </message>
    <message>
        <source>{0} can&apos;t be read properly ({1}).</source>
        <translation>{0} no se puede leer bien ({1}).</translation>
    </message>
    <message>
        <source>{0} can&apos;t be unpacked: {1}.</source>
        <translation>{0} no se puede descomprimir: {1}.</translation>
    </message>
    <message>
        <source>{0} can&apos;t be used. {1}</source>
        <translation>{0} no se puede usar. {1}</translation>
    </message>
    <message>
        <source>{0} can&apos;t be used: it was changed, or is not whole.</source>
        <translation>{0} no se puede usar: se cambió o no está completo.</translation>
    </message>
    <message>
        <source>{0} does not accept the token that was sent for {1}.</source>
        <translation>{0} no acepta el token que se envió por {1}.</translation>
    </message>
    <message>
        <source>{0} does not exist or can&apos;t be read.</source>
        <translation>{0} no existe o no se puede leer.</translation>
    </message>
    <message>
        <source>{0} does not follow its format: {1}.</source>
        <translation>{0} no se ajusta a su formato: {1}.</translation>
    </message>
    <message>
        <source>{0} does not follow the TOML format: {1}.</source>
        <translation>{0} no se ajusta al formato TOML: {1}.</translation>
    </message>
    <message>
        <source>{0} does not have its {1} bytes any more.</source>
        <translation>{0} ya no tiene sus {1} bytes.</translation>
    </message>
    <message>
        <source>{0} does not have {1}: {2}.</source>
        <translation>{0} no tiene {1}: {2}.</translation>
    </message>
    <message>
        <source>{0} does not say in a way that can be relied on how an answer looks.</source>
        <translation>{0} no dice de forma fiable cómo es una respuesta.</translation>
    </message>
    <message>
        <source>{0} entries, with harmony&apos;s special tokens</source>
        <translation>{0} entradas, con los tokens especiales de harmony</translation>
    </message>
    <message>
        <source>{0} gives {1} only to people who are signed in, or it does not exist.</source>
        <translation>{0} da {1} solo a quienes han iniciado sesión, o no existe.</translation>
    </message>
    <message>
        <source>{0} has a key “{1}”, which means nothing here.</source>
        <translation>{0} tiene una clave “{1}”, que aquí no significa nada.</translation>
    </message>
    <message>
        <source>{0} has flags for {1}, and the policy knows none of them.</source>
        <translation>{0} tiene indicadores para {1}, y la política no conoce ninguno de ellos.</translation>
    </message>
    <message>
        <source>{0} has had too many requests from here.{1}</source>
        <translation>{0} ha recibido demasiadas peticiones desde aquí.{1}</translation>
    </message>
    <message>
        <source>{0} has more than one column that could be the expected label: {1}.</source>
        <translation>{0} tiene más de una columna que podría ser la etiqueta esperada: {1}.</translation>
    </message>
    <message>
        <source>{0} has more than {1} bytes.</source>
        <translation>{0} tiene más de {1} bytes.</translation>
    </message>
    <message>
        <source>{0} has no column beside the labels.</source>
        <translation>{0} no tiene ninguna columna aparte de las etiquetas.</translation>
    </message>
    <message>
        <source>{0} has no policy.md, policy.txt, or single text file.</source>
        <translation>{0} no tiene policy.md, policy.txt ni un único archivo de texto.</translation>
    </message>
    <message>
        <source>{0} has no variant “{1}”.</source>
        <translation>{0} no tiene la variante “{1}”.</translation>
    </message>
    <message>
        <source>{0} has no “{1}”.</source>
        <translation>{0} no tiene “{1}”.</translation>
    </message>
    <message>
        <source>{0} has one column.</source>
        <translation>{0} tiene una sola columna.</translation>
    </message>
    <message>
        <source>{0} has schema {1}, and this version knows schemas up to {2}. Nothing in it was changed.</source>
        <translation>{0} tiene el esquema {1}, y esta versión conoce esquemas hasta el {2}. No se cambió nada en él.</translation>
    </message>
    <message>
        <source>{0} has the architecture {1}; Plumbline runs {2} alone.</source>
        <translation>{0} tiene la arquitectura {1}; Plumbline solo ejecuta {2}.</translation>
    </message>
    <message>
        <source>{0} has the sha256 {1}, and {2} was expected.</source>
        <translation>{0} tiene el sha256 {1}, y se esperaba {2}.</translation>
    </message>
    <message>
        <source>{0} has the sha256 {1}, not {2}: it is fetched again in blocks.</source>
        <translation>{0} tiene el sha256 {1}, no {2}: se descarga de nuevo por bloques.</translation>
    </message>
    <message>
        <source>{0} has the texts {1}, and not a label for each.</source>
        <translation>{0} tiene los textos {1}, y no una etiqueta para cada uno.</translation>
    </message>
    <message>
        <source>{0} has to be brought up to date before it can be read, and it can&apos;t be written to.</source>
        <translation>{0} se tiene que actualizar antes de poder leerlo, y no se puede escribir en él.</translation>
    </message>
    <message>
        <source>{0} has {1} bytes and needs at least {2}.</source>
        <translation>{0} tiene {1} bytes y necesita al menos {2}.</translation>
    </message>
    <message>
        <source>{0} has {1} bytes; a policy has at most {2}.</source>
        <translation>{0} tiene {1} bytes; una política tiene como máximo {2}.</translation>
    </message>
    <message>
        <source>{0} has {1} of the {2} parts of {3}.</source>
        <translation>{0} tiene {1} de las {2} partes de {3}.</translation>
    </message>
    <message>
        <source>{0} has {1}.</source>
        <translation>{0} tiene {1}.</translation>
    </message>
    <message>
        <source>{0} holds more than {1} weights files.</source>
        <translation>{0} contiene más de {1} archivos de pesos.</translation>
    </message>
    <message>
        <source>{0} holds no GGUF file.</source>
        <translation>{0} no contiene ningún archivo GGUF.</translation>
    </message>
    <message>
        <source>{0} holds no text.</source>
        <translation>{0} no contiene texto.</translation>
    </message>
    <message>
        <source>{0} holds the labels of {1}.</source>
        <translation>{0} contiene las etiquetas de {1}.</translation>
    </message>
    <message>
        <source>{0} is full of older folders.</source>
        <translation>{0} está lleno de carpetas más antiguas.</translation>
    </message>
    <message>
        <source>{0} is in two files with different decisions. Are they two people with the same name?</source>
        <translation>{0} está en dos archivos con decisiones distintas. ¿Son dos personas con el mismo nombre?</translation>
    </message>
    <message>
        <source>{0} is neither installed nor being fetched.</source>
        <translation>{0} no está instalado ni se está descargando.</translation>
    </message>
    <message>
        <source>{0} is no name: lower case, letters, digits, points and hyphens.</source>
        <translation>{0} no es un nombre válido: minúsculas, letras, cifras, puntos y guiones.</translation>
    </message>
    <message>
        <source>{0} is not a file of kind “{1}”.</source>
        <translation>{0} no es un archivo de tipo “{1}”.</translation>
    </message>
    <message>
        <source>{0} is not a history of Plumbline. Nothing in it was changed.</source>
        <translation>{0} no es un historial de Plumbline. No se cambió nada en él.</translation>
    </message>
    <message>
        <source>{0} is not in order ({1}).</source>
        <translation>{0} no está en orden ({1}).</translation>
    </message>
    <message>
        <source>{0} is not installed.</source>
        <translation>{0} no está instalado.</translation>
    </message>
    <message>
        <source>{0} is not installed. Installed models: {1}.</source>
        <translation>{0} no está instalado. Modelos instalados: {1}.</translation>
    </message>
    <message>
        <source>{0} is not protected (http), so anybody on the way could read the token.</source>
        <translation>{0} no está protegido (http), así que cualquiera por el camino podría leer el token.</translation>
    </message>
    <message>
        <source>{0} is not text.</source>
        <translation>{0} no es texto.</translation>
    </message>
    <message>
        <source>{0} is not the file that this download began with: {1}.</source>
        <translation>{0} no es el archivo con el que empezó esta descarga: {1}.</translation>
    </message>
    <message>
        <source>{0} is not there, or does not have its {1} bytes any more.</source>
        <translation>{0} no está ahí, o ya no tiene sus {1} bytes.</translation>
    </message>
    <message>
        <source>{0} is not there.</source>
        <translation>{0} no está ahí.</translation>
    </message>
    <message>
        <source>{0} is not there. Installed models: {1}.</source>
        <translation>{0} no está ahí. Modelos instalados: {1}.</translation>
    </message>
    <message>
        <source>{0} is not what it was.</source>
        <translation>{0} no es lo que era.</translation>
    </message>
    <message>
        <source>{0} is right on {1} more of {2}; {3}.</source>
        <translation>{0} acierta en {1} más de {2}; {3}.</translation>
    </message>
    <message>
        <source>{0} is {1} bytes long; {2} is the most.</source>
        <translation>{0} ocupa {1} bytes; el máximo es {2}.</translation>
    </message>
    <message>
        <source>{0} lies in the models folder.</source>
        <translation>{0} está en la carpeta de modelos.</translation>
    </message>
    <message>
        <source>{0} more are needed in {1}, and {2} are free.</source>
        <translation>Se necesitan {0} más en {1}, y hay {2} libres.</translation>
    </message>
    <message>
        <source>{0} need not be fetched.</source>
        <translation>No hace falta descargar {0}.</translation>
    </message>
    <message>
        <source>{0} needs about {1} GiB, and {2} GiB can be had.</source>
        <translation>{0} necesita unos {1} GiB, y se puede disponer de {2} GiB.</translation>
    </message>
    <message>
        <source>{0} of {1} known items judged right</source>
        <translation>{0} de {1} elementos conocidos juzgados correctamente</translation>
    </message>
    <message>
        <source>{0} of {1}&apos;s labels are of texts that are not in the exercise.</source>
        <translation>{0} de las etiquetas de {1} son de textos que no están en el ejercicio.</translation>
    </message>
    <message>
        <source>{0} packs the file, though that was not asked for.</source>
        <translation>{0} comprime el archivo, aunque no se pidió.</translation>
    </message>
    <message>
        <source>{0} policies in one prompt.</source>
        <translation>{0} políticas en una misma instrucción.</translation>
    </message>
    <message>
        <source>{0} promises {1} tensors, and {2} are in its {3} files.</source>
        <translation>{0} anuncia {1} tensores, y en sus {3} archivos hay {2}.</translation>
    </message>
    <message>
        <source>{0} refuses {1}.</source>
        <translation>{0} rechaza {1}.</translation>
    </message>
    <message>
        <source>{0} says that it is part {1} of {2}; {3} are here.</source>
        <translation>{0} dice que es la parte {1} de {2}; aquí hay {3}.</translation>
    </message>
    <message>
        <source>{0} sends from a protected address to one that is not.</source>
        <translation>{0} envía desde una dirección protegida a otra que no lo está.</translation>
    </message>
    <message>
        <source>{0} sends from address to address without end.</source>
        <translation>{0} envía de una dirección a otra sin fin.</translation>
    </message>
    <message>
        <source>{0} sends to an address that is none.</source>
        <translation>{0} envía a una dirección que no lo es.</translation>
    </message>
    <message>
        <source>{0} sent other bytes than were asked for.</source>
        <translation>{0} envió otros bytes que los que se pidieron.</translation>
    </message>
    <message>
        <source>{0}; what was begun is fetched to its end. To get the newer one, remove what was begun first.</source>
        <translation>{0}; lo que se había empezado se descarga hasta el final. Para obtener el más reciente, elimine primero lo empezado.</translation>
    </message>
    <message>
        <source>{0} texts are on no curve: they were undetermined or escalated, or decided at no single word.</source>
        <translation>{0} textos no están en ninguna curva: quedaron indeterminados o se elevaron, o no se decidieron en una sola palabra.</translation>
    </message>
    <message>
        <source>{0} was kept as the golden set {1}/{2}@{3}.</source>
        <translation>{0} se guardó como el conjunto de ejemplos {1}/{2}@{3}.</translation>
    </message>
    <message>
        <source>{0} was made by another version of Plumbline.</source>
        <translation>{0} se hizo con otra versión de Plumbline.</translation>
    </message>
    <message>
        <source>{0} was made with another exercise, or with another version of this one.</source>
        <translation>{0} se hizo con otro ejercicio, o con otra versión de este.</translation>
    </message>
    <message>
        <source>{0}, and what was begun is not there any more: the newer one is fetched.</source>
        <translation>{0}, y lo que se había empezado ya no está ahí: se descarga el más reciente.</translation>
    </message>
    <message>
        <source>{0}, by the processor at least</source>
        <translation>{0}, al menos con el procesador</translation>
    </message>
    <message>
        <source>{0}, or the folder that it is in, can&apos;t be written to.</source>
        <translation>No se puede escribir en {0}, o en la carpeta en la que está.</translation>
    </message>
    <message>
        <source>{0}. The catalogue&apos;s figures were confirmed, so this is not fetched.</source>
        <translation>{0}. Las cifras del catálogo se confirmaron, así que esto no se descarga.</translation>
    </message>
    <message>
        <source>{0}: nobody names its sha256, so it will be marked as unverified.</source>
        <translation>{0}: nadie indica su sha256, así que se marcará como no verificado.</translation>
    </message>
    <message>
        <source>{0}: that is not what such a model does</source>
        <translation>{0}: eso no es lo que hace un modelo así</translation>
    </message>
    <message>
        <source>{0}: {1}, after {2} bytes.</source>
        <translation>{0}: {1}, después de {2} bytes.</translation>
    </message>
    <message>
        <source>{0}: {1}. {2} were still to come.</source>
        <translation>{0}: {1}. Todavía faltaban {2}.</translation>
    </message>
    <message>
        <source>{0}; close other programs first</source>
        <translation>{0}; cierre antes otros programas</translation>
    </message>
    <message>
        <source>{0}; its files are the same.</source>
        <translation>{0}; sus archivos son los mismos.</translation>
    </message>
    <message>
        <source>{0}; on the processor alone</source>
        <translation>{0}; solo con el procesador</translation>
    </message>
    <message>
        <source>{0}; the hub&apos;s figure counts.</source>
        <translation>{0}; vale la cifra del servidor de modelos.</translation>
    </message>
    <message>
        <source>{0}; the newer one is fetched, as asked for.</source>
        <translation>{0}; se descarga el más reciente, como se pidió.</translation>
    </message>
    <message>
        <source>{0}{1}; {2} items at once; {3}</source>
        <translation>{0}{1}; {2} elementos a la vez; {3}</translation>
    </message>
    <message>
        <source>“Import examples…” on the Evaluate page, under “Golden sets”, makes one; or choose that of another policy under “Examples”.</source>
        <translation>“Importar ejemplos…”, en la página “Evaluar”, en “Conjuntos de ejemplos”, crea uno; o elija en “Ejemplos” el de otra política.</translation>
    </message>
    <message>
        <source>“Network allowed” in Settings, under “Privacy”, permits it. “Import files…” takes files from a disk.</source>
        <translation>“Red permitida”, en Ajustes, en “Privacidad”, lo permite. “Importar archivos…” toma archivos de un disco.</translation>
    </message>
    <message>
        <source>“Test it” on the Models page tries the model and says what is wrong.</source>
        <translation>“Probarlo”, en la página “Modelos”, prueba el modelo y dice qué falla.</translation>
    </message>
    <message>
        <source>“Verify its bytes” compares the file&apos;s bytes. If they are right, the weights themselves are not for this work.</source>
        <translation>“Verificar sus bytes” compara los bytes del archivo. Si son correctos, los propios pesos no sirven para este trabajo.</translation>
    </message>
    <message>
        <source>“Verify its bytes” on the Models page says more. To fetch them again, remove the model there first.</source>
        <translation>“Verificar sus bytes”, en la página “Modelos”, dice más. Para descargarlos de nuevo, elimine allí primero el modelo.</translation>
    </message>
    <message>
        <source>“answer” in {0} is not a table.</source>
        <translation>“answer” en {0} no es una tabla.</translation>
    </message>
    <message>
        <source>“{0}” and “{1}” are hard to tell apart. Give one of them another name.</source>
        <translation>“{0}” y “{1}” son difíciles de distinguir. Dé otro nombre a uno de ellos.</translation>
    </message>
    <message>
        <source>“{0}” can&apos;t be the name of a {1}.</source>
        <translation>“{0}” no puede ser un nombre de {1}.</translation>
    </message>
    <message>
        <source>“{0}” could not be loaded: there is not enough memory.</source>
        <translation>“{0}” no se pudo cargar: no hay memoria suficiente.</translation>
    </message>
    <message>
        <source>“{0}” does not begin with https:// or http:// and is no folder.</source>
        <translation>“{0}” no empieza por https:// ni http:// y no es una carpeta.</translation>
    </message>
    <message>
        <source>“{0}” does not have the bytes that the run was begun with (sha256 {1}…).</source>
        <translation>“{0}” no tiene los bytes con los que se inició la revisión (sha256 {1}…).</translation>
    </message>
    <message>
        <source>“{0}” does not say in a way that can be relied on how an answer looks.</source>
        <translation>«{0}» no dice de forma fiable qué aspecto tiene una respuesta.</translation>
    </message>
    <message>
        <source>“{0}” ends or breaks off within its first lines.</source>
        <translation>“{0}” termina o se interrumpe en sus primeras líneas.</translation>
    </message>
    <message>
        <source>“{0}” has no bytes.</source>
        <translation>“{0}” no tiene bytes.</translation>
    </message>
    <message>
        <source>“{0}” has signs that a name can&apos;t have.</source>
        <translation>«{0}» tiene caracteres que un nombre no puede tener.</translation>
    </message>
    <message>
        <source>“{0}” has the architecture {1}; Plumbline runs {2} alone.</source>
        <translation>“{0}” tiene la arquitectura {1}; Plumbline solo ejecuta {2}.</translation>
    </message>
    <message>
        <source>“{0}” has the golden sets: {1}.</source>
        <translation>“{0}” tiene los conjuntos de ejemplos: {1}.</translation>
    </message>
    <message>
        <source>“{0}” holds no text.</source>
        <translation>«{0}» no contiene texto.</translation>
    </message>
    <message>
        <source>“{0}” holds weights that are not numbers.</source>
        <translation>“{0}” contiene pesos que no son números.</translation>
    </message>
    <message>
        <source>“{0}” in [answer] has to be a list of tables.</source>
        <translation>“{0}” en [answer] tiene que ser una lista de tablas.</translation>
    </message>
    <message>
        <source>“{0}” in {1} has to be a list of texts.</source>
        <translation>“{0}” en {1} tiene que ser una lista de textos.</translation>
    </message>
    <message>
        <source>“{0}” in {1} has to be a text.</source>
        <translation>“{0}” en {1} tiene que ser un texto.</translation>
    </message>
    <message>
        <source>“{0}” in {1} has to be a whole number.</source>
        <translation>“{0}” en {1} tiene que ser un número entero.</translation>
    </message>
    <message>
        <source>“{0}” in {1} has to be true or false.</source>
        <translation>“{0}” en {1} tiene que ser true o false.</translation>
    </message>
    <message>
        <source>“{0}” in {1} is not a text.</source>
        <translation>“{0}” en {1} no es un texto.</translation>
    </message>
    <message>
        <source>“{0}” is expected of {1}, and the policy has no decision for it.</source>
        <translation>Se espera “{0}” de {1}, y la política no tiene ninguna decisión para ello.</translation>
    </message>
    <message>
        <source>“{0}” is mentioned and never defined. Define it, or correct the id.</source>
        <translation>“{0}” se menciona y no se define en ningún lugar. Defínalo o corrija el identificador.</translation>
    </message>
    <message>
        <source>“{0}” is neither a folder or file here nor a name in the library.</source>
        <translation>“{0}” no es ni una carpeta o un archivo de aquí ni un nombre de la biblioteca.</translation>
    </message>
    <message>
        <source>“{0}” is not a {1} that {2} can have.</source>
        <translation>“{0}” no es un valor de {1} que {2} pueda tener.</translation>
    </message>
    <message>
        <source>“{0}” is not among the devices that can be used: {1}.</source>
        <translation>“{0}” no está entre los dispositivos que se pueden usar: {1}.</translation>
    </message>
    <message>
        <source>“{0}” is not in GGUF form.</source>
        <translation>“{0}” no está en formato GGUF.</translation>
    </message>
    <message>
        <source>“{0}” is not known.</source>
        <translation>“{0}” no se conoce.</translation>
    </message>
    <message>
        <source>“{0}” is not the name of a text encoding.</source>
        <translation>“{0}” no es el nombre de una codificación de texto.</translation>
    </message>
    <message>
        <source>“{0}” is not the number of a version.</source>
        <translation>“{0}” no es el número de una versión.</translation>
    </message>
    <message>
        <source>“{0}” is not the number of an evaluation.</source>
        <translation>“{0}” no es el número de una evaluación.</translation>
    </message>
    <message>
        <source>“{0}” is not there. Nothing was judged.</source>
        <translation>“{0}” no está ahí. No se juzgó nada.</translation>
    </message>
    <message>
        <source>“{0}” is of a version that is not known, or damaged.</source>
        <translation>“{0}” es de una versión desconocida, o está dañado.</translation>
    </message>
    <message>
        <source>“{0}” is one of {1}, not “{2}”.</source>
        <translation>“{0}” es uno de estos: {1}, no “{2}”.</translation>
    </message>
    <message>
        <source>“{0}” is shorter than it says it is: the download was probably not finished.</source>
        <translation>“{0}” es más corto de lo que dice ser: probablemente la descarga no terminó.</translation>
    </message>
    <message>
        <source>“{0}” leaves open when it does not apply. Say when the rule applies, and when it does not.</source>
        <translation>“{0}” deja abierto cuándo no se aplica. Diga cuándo se aplica la regla y cuándo no.</translation>
    </message>
    <message>
        <source>“{0}” lies between {1} and {2}, and {3} does not.</source>
        <translation>“{0}” está entre {1} y {2}, y {3} no lo está.</translation>
    </message>
    <message>
        <source>“{0}” looks like a control token of the prompt. It reaches the model as plain text and controls nothing.</source>
        <translation>“{0}” parece un token de control de la instrucción. Llega al modelo como texto normal y no controla nada.</translation>
    </message>
    <message>
        <source>“{0}” says that the model has {1} parts, and there are {2} here.</source>
        <translation>“{0}” dice que el modelo tiene {1} partes, y aquí hay {2}.</translation>
    </message>
    <message>
        <source>“{0}” takes a value such as {1}, not {2}.</source>
        <translation>“{0}” admite un valor como {1}, no {2}.</translation>
    </message>
    <message>
        <source>“{0}” takes {1}, not “{2}”.</source>
        <translation>“{0}” admite {1}, no “{2}”.</translation>
    </message>
    <message>
        <source>“{0}” was not found.</source>
        <translation>“{0}” no se encontró.</translation>
    </message>
</context>
<context>
    <name>Detail</name>
    <message>
        <source>CONTENT</source>
        <translation>CONTENIDO</translation>
    </message>
    <message>
        <source>Content</source>
        <translation>Contenido</translation>
    </message>
    <message>
        <source>SPACE HIDES IT AGAIN</source>
        <translation>ESPACIO LO OCULTA DE NUEVO</translation>
    </message>
    <message>
        <source>HOLD SPACE TO READ</source>
        <translation>MANTENGA PULSADO ESPACIO PARA LEER</translation>
    </message>
    <message>
        <source>SPACE OR A CLICK SHOWS IT</source>
        <translation>ESPACIO O UN CLIC LO MUESTRA</translation>
    </message>
    <message>
        <source>P({verdict}) {value}</source>
        <translation>P({verdict}) {value}</translation>
    </message>
    <message>
        <source>How sure the model was at the word where it decided, given the reasoning that it had just written. It is not a measured accuracy: Evaluate measures what it is worth on your own examples.</source>
        <translation>Lo seguro que estaba el modelo en la palabra en la que decidió, dado el razonamiento que acababa de escribir. No es un acierto medido: Evaluar mide lo que vale con sus propios ejemplos.</translation>
    </message>
    <message>
        <source>{seconds} s · {tokens} tokens</source>
        <translation>{seconds} s · {tokens} tokens</translation>
    </message>
    <message>
        <source>Policy: {title}, sha256 {hash}</source>
        <translation>Política: {title}, sha256 {hash}</translation>
    </message>
    <message>
        <source>Model: {name}, sha256 {hash}</source>
        <translation>Modelo: {name}, sha256 {hash}</translation>
    </message>
    <message>
        <source>Effort: {effort} · date in the prompt: {date}</source>
        <translation>Esfuerzo: {effort} · fecha en la instrucción: {date}</translation>
    </message>
    <message>
        <source>Temperature {temperature} · top-p {top_p} · seed {seed}</source>
        <translation>Temperatura {temperature} · top-p {top_p} · semilla {seed}</translation>
    </message>
    <message>
        <source>Reasoning budget {budget} · answer limit {limit} tokens</source>
        <translation>Presupuesto de razonamiento {budget} · límite de la respuesta {limit} tokens</translation>
    </message>
    <message>
        <source>{engine} on {device}, {count} at once</source>
        <translation>{engine} en {device}, {count} a la vez</translation>
    </message>
    <message>
        <source>Run {run}, item {item} · Plumbline {version} · recorded {when}</source>
        <translation>Revisión {run}, elemento {item} · Plumbline {version} · registrado {when}</translation>
    </message>
    <message>
        <source>Text: sha256 {hash}</source>
        <translation>Texto: sha256 {hash}</translation>
    </message>
    <message>
        <source>The same text was judged once in this run, and the verdict is recorded for each.</source>
        <translation>El mismo texto se juzgó una sola vez en esta revisión, y el veredicto se registra para cada uno.</translation>
    </message>
    <message>
        <source>Part {number}, characters {start} to {end}: {verdict}</source>
        <translation>Parte {number}, caracteres {start} a {end}: {verdict}</translation>
    </message>
    <message>
        <source>somebody</source>
        <translation>alguien</translation>
    </message>
    <message>
        <source>{who}, {when}: {verdict}</source>
        <translation>{who}, {when}: {verdict}</translation>
    </message>
    <message>
        <source>{rule} (not in the policy)</source>
        <translation>{rule} (no está en la política)</translation>
    </message>
    <message>
        <source>WHY</source>
        <translation>MOTIVO</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>Motivo</translation>
    </message>
    <message>
        <source>REASONING</source>
        <translation>RAZONAMIENTO</translation>
    </message>
    <message>
        <source>FOR REVIEWERS</source>
        <translation>PARA QUIENES DECIDEN</translation>
    </message>
    <message>
        <source>From: {origin}</source>
        <translation>De: {origin}</translation>
    </message>
    <message>
        <source>Reasoning</source>
        <translation>Razonamiento</translation>
    </message>
    <message>
        <source>The decision before this one was taken back.</source>
        <translation>Se deshizo la decisión anterior a esta.</translation>
    </message>
    <message>
        <source>WHAT PEOPLE DECIDED</source>
        <translation>LO QUE DECIDIERON LAS PERSONAS</translation>
    </message>
    <message>
        <source>WHAT THE VERDICT DEPENDS ON</source>
        <translation>DE QUÉ DEPENDE EL VEREDICTO</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>Mostrar</translation>
    </message>
    <message>
        <source>Show what the verdict depends on</source>
        <translation>Mostrar de qué depende el veredicto</translation>
    </message>
    <message>
        <source>What the verdict depends on</source>
        <translation>De qué depende el veredicto</translation>
    </message>
    <message>
        <source>Waits for its verdict</source>
        <translation>Espera su veredicto</translation>
    </message>
    <message>
        <source>Cited, but not in the policy: {rules}</source>
        <translation>Citadas, pero no están en la política: {rules}</translation>
    </message>
    <message>
        <source>Rules cited: {rules}</source>
        <translation>Reglas citadas: {rules}</translation>
    </message>
    <message>
        <source>Its answer was: {answer}</source>
        <translation>Su respuesta fue: {answer}</translation>
    </message>
    <message>
        <source>Your decision</source>
        <translation>Su decisión</translation>
    </message>
    <message>
        <source>Label</source>
        <translation>Etiqueta</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Nota</translation>
    </message>
    <message>
        <source>Why, for whoever reads this later</source>
        <translation>El motivo, para quien lea esto más tarde</translation>
    </message>
    <message>
        <source>Decision</source>
        <translation>Decisión</translation>
    </message>
    <message>
        <source>Record it</source>
        <translation>Registrar</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>No label</source>
        <translation>Sin etiqueta</translation>
    </message>
    <message>
        <source>Hidden</source>
        <translation>Oculto</translation>
    </message>
</context>
<context>
    <name>Evaluate</name>
    <message>
        <source>Reasoning</source>
        <translation>Razonamiento</translation>
    </message>
    <message>
        <source>Items that flipped</source>
        <translation>Elementos que cambiaron</translation>
    </message>
    <message>
        <source>The item&apos;s text</source>
        <translation>El texto del elemento</translation>
    </message>
    <message>
        <source>Show the text</source>
        <translation>Mostrar el texto</translation>
    </message>
    <message>
        <source>Difference of the policies</source>
        <translation>Diferencia entre las políticas</translation>
    </message>
    <message>
        <source>{what}: {first} → {second}</source>
        <translation>{what}: {first} → {second}</translation>
    </message>
    <message>
        <source>expected: {what}</source>
        <translation>esperado: {what}</translation>
    </message>
    <message>
        <source>Import examples</source>
        <translation>Importar ejemplos</translation>
    </message>
    <message>
        <source>Policy</source>
        <translation>Política</translation>
    </message>
    <message>
        <source>What the set is called</source>
        <translation>Cómo se llama el conjunto</translation>
    </message>
    <message>
        <source>Column with the texts</source>
        <translation>Columna con los textos</translation>
    </message>
    <message>
        <source>Column with what is expected</source>
        <translation>Columna con lo esperado</translation>
    </message>
    <message>
        <source>found by itself</source>
        <translation>encontrado automáticamente</translation>
    </message>
    <message>
        <source>The first examples</source>
        <translation>Los primeros ejemplos</translation>
    </message>
    <message>
        <source>Expected</source>
        <translation>Esperado</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>Texto</translation>
    </message>
    <message>
        <source>Keep these examples</source>
        <translation>Conservar estos ejemplos</translation>
    </message>
    <message numerus="yes">
        <source>%n character(s), hidden</source>
        <translation>
            <numerusform>%n carácter, oculto</numerusform>
            <numerusform>%n caracteres, ocultos</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n column(s)</source>
        <translation>
            <numerusform>%n columna</numerusform>
            <numerusform>%n columnas</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n example(s)</source>
        <translation>
            <numerusform>%n ejemplo</numerusform>
            <numerusform>%n ejemplos</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n item(s) flipped</source>
        <translation>
            <numerusform>%n elemento cambió</numerusform>
            <numerusform>%n elementos cambiaron</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n row(s) are no examples and are left out.</source>
        <translation>
            <numerusform>%n fila no es un ejemplo y se omite.</numerusform>
            <numerusform>%n filas no son ejemplos y se omiten.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n text(s) are expected to be several things.</source>
        <translation>
            <numerusform>Se espera que %n texto sea varias cosas.</numerusform>
            <numerusform>Se espera que %n textos sean varias cosas.</numerusform>
        </translation>
    </message>
    <message>
        <source>A page opens in any browser and asks no network for anything.</source>
        <translation>Una página se abre en cualquier navegador y no pide nada a la red.</translation>
    </message>
    <message>
        <source>A page to read and print</source>
        <translation>Una página para leer e imprimir</translation>
    </message>
    <message>
        <source>CSV, for spreadsheets</source>
        <translation>CSV, para hojas de cálculo</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>Choose the file…</source>
        <translation>Elegir el archivo…</translation>
    </message>
    <message>
        <source>Export a report</source>
        <translation>Exportar un informe</translation>
    </message>
    <message>
        <source>JSON</source>
        <translation>JSON</translation>
    </message>
    <message>
        <source>Kind of file</source>
        <translation>Tipo de archivo</translation>
    </message>
    <message>
        <source>Not now</source>
        <translation>Ahora no</translation>
    </message>
    <message numerus="yes">
        <source>Precision over recall, %n point(s)</source>
        <translation>
            <numerusform>Precisión frente a exhaustividad, %n punto</numerusform>
            <numerusform>Precisión frente a exhaustividad, %n puntos</numerusform>
        </translation>
    </message>
    <message>
        <source>The policy does not know: {labels}. They are kept as they are.</source>
        <translation>La política no conoce: {labels}. Se conservan como están.</translation>
    </message>
    <message>
        <source>The report was written to {file}.</source>
        <translation>El informe se escribió en {file}.</translation>
    </message>
    <message>
        <source>With the examples&apos; texts</source>
        <translation>Con los textos de los ejemplos</translation>
    </message>
    <message>
        <source>With the model&apos;s reasoning (for reviewers)</source>
        <translation>Con el razonamiento del modelo (para revisores)</translation>
    </message>
    <message>
        <source>for tuning</source>
        <translation>para ajustar</translation>
    </message>
    <message>
        <source>kept apart for testing</source>
        <translation>reservado para probar</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Nota</translation>
    </message>
    <message>
        <source>Use</source>
        <translation>Usar</translation>
    </message>
    <message>
        <source>Golden sets</source>
        <translation>Conjuntos de ejemplos</translation>
    </message>
    <message>
        <source>Examples</source>
        <translation>Ejemplos</translation>
    </message>
    <message>
        <source>Show the texts</source>
        <translation>Mostrar los textos</translation>
    </message>
    <message>
        <source>Import examples…</source>
        <translation>Importar ejemplos…</translation>
    </message>
    <message>
        <source>Add your decisions</source>
        <translation>Añadir sus decisiones</translation>
    </message>
    <message>
        <source>version {number}</source>
        <translation>versión {number}</translation>
    </message>
    <message>
        <source>ships with Plumbline</source>
        <translation>viene con Plumbline</translation>
    </message>
    <message>
        <source>Policy, model, effort</source>
        <translation>Política, modelo, esfuerzo</translation>
    </message>
    <message>
        <source>What was measured.</source>
        <translation>Lo que se midió.</translation>
    </message>
    <message>
        <source>Right</source>
        <translation>Aciertos</translation>
    </message>
    <message>
        <source>Of all examples, those with the verdict that was expected; in brackets the range that is likely.</source>
        <translation>De todos los ejemplos, los que tienen el veredicto esperado; entre paréntesis, el intervalo probable.</translation>
    </message>
    <message>
        <source>Precision</source>
        <translation>Precisión</translation>
    </message>
    <message>
        <source>Of what was called a violation, how much is one.</source>
        <translation>De lo que se llamó infracción, cuánto lo es.</translation>
    </message>
    <message>
        <source>Recall</source>
        <translation>Exhaustividad</translation>
    </message>
    <message>
        <source>Of the violations, how many were found.</source>
        <translation>De las infracciones, cuántas se encontraron.</translation>
    </message>
    <message>
        <source>F1</source>
        <translation>F1</translation>
    </message>
    <message>
        <source>Precision and recall in one figure.</source>
        <translation>Precisión y exhaustividad en una sola cifra.</translation>
    </message>
    <message>
        <source>Undetermined</source>
        <translation>Indeterminados</translation>
    </message>
    <message>
        <source>Examples whose answer could not be read. They are never right.</source>
        <translation>Ejemplos cuya respuesta no se pudo leer. Nunca son aciertos.</translation>
    </message>
    <message>
        <source>How many were judged, and how many wait.</source>
        <translation>Cuántos se juzgaron y cuántos esperan.</translation>
    </message>
    <message>
        <source>Tokens written</source>
        <translation>Tokens escritos</translation>
    </message>
    <message>
        <source>For each verdict that was made for this evaluation.</source>
        <translation>Por cada veredicto que se hizo para esta evaluación.</translation>
    </message>
    <message>
        <source>Speed</source>
        <translation>Velocidad</translation>
    </message>
    <message>
        <source>About how many items a second while all places are busy.</source>
        <translation>Cuántos elementos por segundo, aproximadamente, mientras todos los puestos están ocupados.</translation>
    </message>
    <message>
        <source>{value} ({range})</source>
        <translation>{value} ({range})</translation>
    </message>
    <message>
        <source>{done}, {waiting} wait</source>
        <translation>{done}, {waiting} en espera</translation>
    </message>
    <message>
        <source>New evaluation</source>
        <translation>Nueva evaluación</translation>
    </message>
    <message>
        <source>Policies</source>
        <translation>Políticas</translation>
    </message>
    <message>
        <source>Models</source>
        <translation>Modelos</translation>
    </message>
    <message>
        <source>Each policy&apos;s own golden set</source>
        <translation>El conjunto de ejemplos de cada política</translation>
    </message>
    <message>
        <source>How often each is judged</source>
        <translation>Cuántas veces se juzga cada uno</translation>
    </message>
    <message>
        <source>Also with all policies in one prompt</source>
        <translation>También con todas las políticas en una misma instrucción</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>Título</translation>
    </message>
    <message>
        <source>Effort</source>
        <translation>Esfuerzo</translation>
    </message>
    <message>
        <source>Begin</source>
        <translation>Empezar</translation>
    </message>
    <message numerus="yes">
        <source>%n column(s) will be judged.</source>
        <translation>
            <numerusform>Se juzgará %n columna.</numerusform>
            <numerusform>Se juzgarán %n columnas.</numerusform>
        </translation>
    </message>
    <message>
        <source>Evaluate</source>
        <translation>Evaluar</translation>
    </message>
    <message>
        <source>Evaluations</source>
        <translation>Evaluaciones</translation>
    </message>
    <message>
        <source>How right is a policy?</source>
        <translation>¿Cuánto acierta una política?</translation>
    </message>
    <message>
        <source>An evaluation judges examples of which you have said what you expect, and says how often the verdict was right. Measure versions of a policy, models and efforts side by side, and see which examples flip.</source>
        <translation>Una evaluación juzga ejemplos de los que usted ha dicho qué espera, y dice con qué frecuencia acertó el veredicto. Mida versiones de una política, modelos y esfuerzos unos junto a otros, y vea qué ejemplos cambian.</translation>
    </message>
    <message>
        <source>New evaluation…</source>
        <translation>Nueva evaluación…</translation>
    </message>
    <message>
        <source>What is shown</source>
        <translation>Qué se muestra</translation>
    </message>
    <message>
        <source>{done} of {total}</source>
        <translation>{done} de {total}</translation>
    </message>
    <message numerus="yes">
        <source>{policy}/{name} has %n example(s) now.</source>
        <translation>
            <numerusform>{policy}/{name} tiene ahora %n ejemplo.</numerusform>
            <numerusform>{policy}/{name} tiene ahora %n ejemplos.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{policy}/{name}, %n example(s)</source>
        <translation>
            <numerusform>{policy}/{name}, %n ejemplo</numerusform>
            <numerusform>{policy}/{name}, %n ejemplos</numerusform>
        </translation>
    </message>
    <message>
        <source>{title}, version {number}</source>
        <translation>{title}, versión {number}</translation>
    </message>
    <message>
        <source>an evaluation</source>
        <translation>una evaluación</translation>
    </message>
    <message>
        <source>preparing…</source>
        <translation>preparando…</translation>
    </message>
    <message>
        <source>column {number} of {all}</source>
        <translation>columna {number} de {all}</translation>
    </message>
    <message>
        <source>The evaluation is finished.</source>
        <translation>La evaluación ha terminado.</translation>
    </message>
    <message>
        <source>The evaluation is stopped. It goes on where it was.</source>
        <translation>La evaluación está detenida. Continúa donde estaba.</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Intentar de nuevo</translation>
    </message>
    <message>
        <source>stopping…</source>
        <translation>deteniendo…</translation>
    </message>
    <message>
        <source>said {said} %, was {was} % of {count}</source>
        <translation>dijo {said} %, fue {was} % de {count}</translation>
    </message>
    <message>
        <source>Repeats</source>
        <translation>Repeticiones</translation>
    </message>
    <message>
        <source>Efforts</source>
        <translation>Esfuerzos</translation>
    </message>
    <message>
        <source>Languages of the policy</source>
        <translation>Idiomas de la política</translation>
    </message>
    <message>
        <source>Progress</source>
        <translation>Progreso</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Detener</translation>
    </message>
    <message>
        <source>Go on</source>
        <translation>Continuar</translation>
    </message>
    <message>
        <source>Export a report…</source>
        <translation>Exportar un informe…</translation>
    </message>
    <message>
        <source>Figures</source>
        <translation>Cifras</translation>
    </message>
    <message>
        <source>Compare with</source>
        <translation>Comparar con</translation>
    </message>
    <message>
        <source>Expected and given</source>
        <translation>Esperado y dado</translation>
    </message>
    <message>
        <source>Precision over recall</source>
        <translation>Precisión frente a exhaustividad</translation>
    </message>
    <message>
        <source>Recall, %</source>
        <translation>Exhaustividad, %</translation>
    </message>
    <message>
        <source>Precision, %</source>
        <translation>Precisión, %</translation>
    </message>
    <message>
        <source>What the probability is worth</source>
        <translation>Lo que vale la probabilidad</translation>
    </message>
    <message>
        <source>Probability that the model gave, %</source>
        <translation>Probabilidad que dio el modelo, %</translation>
    </message>
    <message>
        <source>Were violations, %</source>
        <translation>Eran infracciones, %</translation>
    </message>
    <message>
        <source>Compare the chosen row with</source>
        <translation>Comparar la fila elegida con</translation>
    </message>
    <message>
        <source>Compare</source>
        <translation>Comparar</translation>
    </message>
    <message>
        <source>Curves</source>
        <translation>Curvas</translation>
    </message>
    <message>
        <source>Agreement</source>
        <translation>Coincidencia</translation>
    </message>
    <message>
        <source>{done} of {total} verdicts</source>
        <translation>{done} de {total} veredictos</translation>
    </message>
    <message numerus="yes">
        <source>%n verdict(s) were there already and were used again</source>
        <translation>
            <numerusform>%n veredicto ya estaba y se volvió a usar</numerusform>
            <numerusform>%n veredictos ya estaban y se volvieron a usar</numerusform>
        </translation>
    </message>
    <message>
        <source>Choose…</source>
        <translation>Elegir…</translation>
    </message>
    <message>
        <source>given: {what}</source>
        <translation>dado: {what}</translation>
    </message>
    <message>
        <source>{title}: the draft beside the saved version</source>
        <translation>{title}: el borrador junto a la versión guardada</translation>
    </message>
    <message>
        <source>{what} compared ({columns}): the same verdict on {same}; kappa {kappa}. Violations: {violations}.</source>
        <translation>{what}, comparación ({columns}): el mismo veredicto en {same}; kappa {kappa}. Infracciones: {violations}.</translation>
    </message>
    <message>
        <source>{number} %</source>
        <translation>{number} %</translation>
    </message>
    <message>
        <source>{low}–{high} %</source>
        <translation>{low}–{high} %</translation>
    </message>
    <message>
        <source>{number} a second</source>
        <translation>{number} por segundo</translation>
    </message>
</context>
<context>
    <name>History</name>
    <message>
        <source> days</source>
        <translation> días</translation>
    </message>
    <message numerus="yes">
        <source>%n item(s)</source>
        <translation>
            <numerusform>%n elemento</numerusform>
            <numerusform>%n elementos</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n item(s) were deleted.</source>
        <translation>
            <numerusform>Se eliminó %n elemento.</numerusform>
            <numerusform>Se eliminaron %n elementos.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n run(s)</source>
        <translation>
            <numerusform>%n revisión</numerusform>
            <numerusform>%n revisiones</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n run(s) that are being worked on stay.</source>
        <translation>
            <numerusform>Se queda %n revisión en la que se está trabajando.</numerusform>
            <numerusform>Se quedan %n revisiones en las que se está trabajando.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n verdict(s)</source>
        <translation>
            <numerusform>%n veredicto</numerusform>
            <numerusform>%n veredictos</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n verdict(s) were written to {file}.</source>
        <translation>
            <numerusform>Se escribió %n veredicto en {file}.</numerusform>
            <numerusform>Se escribieron %n veredictos en {file}.</numerusform>
        </translation>
    </message>
    <message>
        <source>All that was found is written, {count}.</source>
        <translation>Se escribe todo lo encontrado, {count}.</translation>
    </message>
    <message>
        <source>Any</source>
        <translation>Cualquiera</translation>
    </message>
    <message>
        <source>Being read</source>
        <translation>Leyéndose</translation>
    </message>
    <message>
        <source>CSV files</source>
        <translation>Archivos CSV</translation>
    </message>
    <message>
        <source>CSV, for spreadsheets</source>
        <translation>CSV, para hojas de cálculo</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>Choose a verdict to see all of it.</source>
        <translation>Elija un veredicto para verlo entero.</translation>
    </message>
    <message>
        <source>Choose the file…</source>
        <translation>Elegir el archivo…</translation>
    </message>
    <message>
        <source>Clear all</source>
        <translation>Quitar todo</translation>
    </message>
    <message>
        <source>Counting…</source>
        <translation>Contando…</translation>
    </message>
    <message>
        <source>Cut off</source>
        <translation>Cortado</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>Fecha</translation>
    </message>
    <message>
        <source>Days</source>
        <translation>Días</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Eliminar</translation>
    </message>
    <message>
        <source>Delete from the history</source>
        <translation>Eliminar del historial</translation>
    </message>
    <message>
        <source>Delete this run…</source>
        <translation>Eliminar esta revisión…</translation>
    </message>
    <message>
        <source>Delete…</source>
        <translation>Eliminar…</translation>
    </message>
    <message>
        <source>Deleting: {done} of {total} items</source>
        <translation>Eliminando: {done} de {total} elementos</translation>
    </message>
    <message>
        <source>Deleting…</source>
        <translation>Eliminando…</translation>
    </message>
    <message>
        <source>Every verdict is kept here, with its reasons and with what people decided. Judge a text, and search for it later.</source>
        <translation>Aquí se guarda cada veredicto, con sus motivos y con lo que decidieron las personas. Juzgue un texto y búsquelo más tarde.</translation>
    </message>
    <message>
        <source>Everything under the policy</source>
        <translation>Todo lo juzgado con la política</translation>
    </message>
    <message>
        <source>Export what is shown</source>
        <translation>Exportar lo que se muestra</translation>
    </message>
    <message>
        <source>Export…</source>
        <translation>Exportar…</translation>
    </message>
    <message>
        <source>Filter</source>
        <translation>Filtro</translation>
    </message>
    <message>
        <source>Finished</source>
        <translation>Terminada</translation>
    </message>
    <message>
        <source>Finished runs older than</source>
        <translation>Revisiones terminadas hace más de</translation>
    </message>
    <message>
        <source>First day</source>
        <translation>Primer día</translation>
    </message>
    <message>
        <source>Form</source>
        <translation>Formato</translation>
    </message>
    <message>
        <source>Found in the content, which is hidden</source>
        <translation>Encontrado en el contenido, que está oculto</translation>
    </message>
    <message>
        <source>Go on with it</source>
        <translation>Continuar con ella</translation>
    </message>
    <message>
        <source>Go to Check</source>
        <translation>Ir a Revisar</translation>
    </message>
    <message>
        <source>How many were found</source>
        <translation>Cuántos se encontraron</translation>
    </message>
    <message>
        <source>It can&apos;t be undone. The history&apos;s file becomes smaller. Policies and golden sets stay, and so do files that you exported.</source>
        <translation>No se puede deshacer. El archivo del historial se hace más pequeño. Las políticas y los conjuntos de ejemplos se quedan, y también los archivos que usted exportó.</translation>
    </message>
    <message>
        <source>JSON lines files</source>
        <translation>Archivos JSON lines</translation>
    </message>
    <message>
        <source>JSON lines, exact</source>
        <translation>JSON lines, exacto</translation>
    </message>
    <message>
        <source>Judged</source>
        <translation>Juzgado</translation>
    </message>
    <message>
        <source>Judged between</source>
        <translation>Juzgado entre</translation>
    </message>
    <message>
        <source>Label</source>
        <translation>Etiqueta</translation>
    </message>
    <message>
        <source>Last 30 days</source>
        <translation>Últimos 30 días</translation>
    </message>
    <message>
        <source>Last 365 days</source>
        <translation>Últimos 365 días</translation>
    </message>
    <message>
        <source>Last 7 days</source>
        <translation>Últimos 7 días</translation>
    </message>
    <message>
        <source>Last day</source>
        <translation>Último día</translation>
    </message>
    <message>
        <source>Making the file smaller…</source>
        <translation>Reduciendo el archivo…</translation>
    </message>
    <message>
        <source>Model</source>
        <translation>Modelo</translation>
    </message>
    <message>
        <source>More than {count} verdicts</source>
        <translation>Más de {count} veredictos</translation>
    </message>
    <message>
        <source>No verdict has all of these words and goes through all of these filters.</source>
        <translation>Ningún veredicto tiene todas estas palabras y pasa todos estos filtros.</translation>
    </message>
    <message>
        <source>Not reviewed</source>
        <translation>Sin decisión</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Nota</translation>
    </message>
    <message>
        <source>Nothing found</source>
        <translation>No se encontró nada</translation>
    </message>
    <message>
        <source>Nothing was judged yet</source>
        <translation>Todavía no se ha juzgado nada</translation>
    </message>
    <message>
        <source>Open on Check</source>
        <translation>Abrir en Revisar</translation>
    </message>
    <message>
        <source>Other days…</source>
        <translation>Otros días…</translation>
    </message>
    <message>
        <source>Paused</source>
        <translation>En pausa</translation>
    </message>
    <message>
        <source>Policy</source>
        <translation>Política</translation>
    </message>
    <message>
        <source>Progress</source>
        <translation>Progreso</translation>
    </message>
    <message>
        <source>Reasoning</source>
        <translation>Razonamiento</translation>
    </message>
    <message>
        <source>Review</source>
        <translation>Decisión</translation>
    </message>
    <message>
        <source>Reviewed</source>
        <translation>Con decisión</translation>
    </message>
    <message>
        <source>Run</source>
        <translation>Revisión</translation>
    </message>
    <message>
        <source>Run {run}</source>
        <translation>Revisión {run}</translation>
    </message>
    <message>
        <source>Runs</source>
        <translation>Revisiones</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>Buscar</translation>
    </message>
    <message>
        <source>Search content, reasons, notes and policies</source>
        <translation>Buscar en contenido, motivos, notas y políticas</translation>
    </message>
    <message>
        <source>Searching…</source>
        <translation>Buscando…</translation>
    </message>
    <message>
        <source>Show its verdicts</source>
        <translation>Mostrar sus veredictos</translation>
    </message>
    <message>
        <source>Show these</source>
        <translation>Mostrar estos</translation>
    </message>
    <message>
        <source>Started</source>
        <translation>Iniciada</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Estado</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Detener</translation>
    </message>
    <message>
        <source>The content is hidden</source>
        <translation>El contenido está oculto</translation>
    </message>
    <message>
        <source>The export was stopped; no file was left.</source>
        <translation>La exportación se detuvo; no quedó ningún archivo.</translation>
    </message>
    <message>
        <source>The file holds the content itself. Whoever gets it can read it.</source>
        <translation>El archivo contiene el propio contenido. Quien lo reciba puede leerlo.</translation>
    </message>
    <message>
        <source>There is nothing to delete.</source>
        <translation>No hay nada que eliminar.</translation>
    </message>
    <message>
        <source>This deletes {runs} with {items}: texts, verdicts, reasoning, and the decisions that people made on {reviewed} of them.</source>
        <translation>Esto elimina {runs} con {items}: textos, veredictos, razonamiento y las decisiones que tomaron las personas sobre {reviewed} de ellos.</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>Hoy</translation>
    </message>
    <message>
        <source>Under way</source>
        <translation>En marcha</translation>
    </message>
    <message>
        <source>Verdict</source>
        <translation>Veredicto</translation>
    </message>
    <message>
        <source>Verdicts</source>
        <translation>Veredictos</translation>
    </message>
    <message>
        <source>Violates</source>
        <translation>Infringe</translation>
    </message>
    <message>
        <source>What is deleted</source>
        <translation>Qué se elimina</translation>
    </message>
    <message>
        <source>What is listed</source>
        <translation>Qué se enumera</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>Motivo</translation>
    </message>
    <message>
        <source>With the model&apos;s reasoning (for reviewers)</source>
        <translation>Con el razonamiento del modelo (para quienes deciden)</translation>
    </message>
    <message>
        <source>Writing {file}: {count}</source>
        <translation>Escribiendo {file}: {count}</translation>
    </message>
    <message>
        <source>Writing {file}…</source>
        <translation>Escribiendo {file}…</translation>
    </message>
    <message>
        <source>You agreed</source>
        <translation>Usted estuvo de acuerdo</translation>
    </message>
    <message>
        <source>You disagreed</source>
        <translation>Usted no estuvo de acuerdo</translation>
    </message>
    <message>
        <source>You: {decision}</source>
        <translation>Usted: {decision}</translation>
    </message>
    <message>
        <source>run {run}</source>
        <translation>revisión {run}</translation>
    </message>
    <message>
        <source>version {sha256}</source>
        <translation>versión {sha256}</translation>
    </message>
    <message>
        <source>{count} verdicts</source>
        <translation>{count} veredictos</translation>
    </message>
    <message>
        <source>{done} of {total}</source>
        <translation>{done} de {total}</translation>
    </message>
    <message>
        <source>{filter}: {value}</source>
        <translation>{filter}: {value}</translation>
    </message>
    <message>
        <source>{run} · {policy}, {count} items</source>
        <translation>{run} · {policy}, {count} elementos</translation>
    </message>
</context>
<context>
    <name>Models</name>
    <message>
        <source>About the model</source>
        <translation>Sobre el modelo</translation>
    </message>
    <message>
        <source>ON THIS MACHINE</source>
        <translation>EN ESTE EQUIPO</translation>
    </message>
    <message>
        <source>ITS FILES</source>
        <translation>SUS ARCHIVOS</translation>
    </message>
    <message>
        <source>About the model&apos;s files</source>
        <translation>Sobre los archivos del modelo</translation>
    </message>
    <message>
        <source>SELF-TEST</source>
        <translation>AUTOPRUEBA</translation>
    </message>
    <message>
        <source>STATE</source>
        <translation>ESTADO</translation>
    </message>
    <message>
        <source>Progress</source>
        <translation>Progreso</translation>
    </message>
    <message>
        <source>Fetch…</source>
        <translation>Descargar…</translation>
    </message>
    <message>
        <source>Pause</source>
        <translation>Pausa</translation>
    </message>
    <message>
        <source>Go on</source>
        <translation>Continuar</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Detener</translation>
    </message>
    <message>
        <source>Use for checks</source>
        <translation>Usar para las revisiones</translation>
    </message>
    <message>
        <source>Test it</source>
        <translation>Probarlo</translation>
    </message>
    <message>
        <source>Verify its bytes</source>
        <translation>Verificar sus bytes</translation>
    </message>
    <message>
        <source>Remove…</source>
        <translation>Eliminar…</translation>
    </message>
    <message>
        <source>Size: {size}</source>
        <translation>Tamaño: {size}</translation>
    </message>
    <message>
        <source>Kept as: {quantization}</source>
        <translation>Guardado como: {quantization}</translation>
    </message>
    <message>
        <source>From: {source}</source>
        <translation>De: {source}</translation>
    </message>
    <message>
        <source>Asking the hub what is there…</source>
        <translation>Preguntando al servidor de modelos qué hay…</translation>
    </message>
    <message>
        <source>{state}. Checks use it.</source>
        <translation>{state}. Las revisiones lo usan.</translation>
    </message>
    <message>
        <source>Go on fetching…</source>
        <translation>Continuar la descarga…</translation>
    </message>
    <message>
        <source>{what}: {done} of {total}</source>
        <translation>{what}: {done} de {total}</translation>
    </message>
    <message>
        <source>Models</source>
        <translation>Modelos</translation>
    </message>
    <message>
        <source>Find on this disk</source>
        <translation>Buscar en este disco</translation>
    </message>
    <message>
        <source>Import files…</source>
        <translation>Importar archivos…</translation>
    </message>
    <message>
        <source>Import a folder…</source>
        <translation>Importar una carpeta…</translation>
    </message>
    <message>
        <source>Another repository…</source>
        <translation>Otro repositorio…</translation>
    </message>
    <message>
        <source>Fetching: {percent} %</source>
        <translation>Descargando: {percent} %</translation>
    </message>
    <message>
        <source>It is being loaded and tried…</source>
        <translation>Se está cargando y probando…</translation>
    </message>
    <message>
        <source>Another repository</source>
        <translation>Otro repositorio</translation>
    </message>
    <message>
        <source>The name of a repository with GGUF files of the gpt-oss architecture, such as organisation/name, or organisation/name:file.</source>
        <translation>El nombre de un repositorio con archivos GGUF de la arquitectura gpt-oss, como organización/nombre u organización/nombre:archivo.</translation>
    </message>
    <message>
        <source>Its bytes are those that were promised. {problem}</source>
        <translation>Sus bytes son los que se anunciaron. {problem}</translation>
    </message>
    <message>
        <source>{name} is here.</source>
        <translation>{name} está aquí.</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Intentar de nuevo</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Ajustes</translation>
    </message>
    <message>
        <source>This repository asks who you are</source>
        <translation>Este repositorio pregunta quién es usted</translation>
    </message>
    <message>
        <source>Fetch</source>
        <translation>Descargar</translation>
    </message>
    <message>
        <source>Import files</source>
        <translation>Importar archivos</translation>
    </message>
    <message>
        <source>Weights (*.gguf)</source>
        <translation>Pesos (*.gguf)</translation>
    </message>
    <message>
        <source>Import a folder</source>
        <translation>Importar una carpeta</translation>
    </message>
    <message>
        <source>There are no GGUF files there.</source>
        <translation>Allí no hay archivos GGUF.</translation>
    </message>
    <message>
        <source>LM Studio, Hugging Face, llama.cpp, Jan, GPT4All and Ollama have no gpt-oss weights on this disk.</source>
        <translation>LM Studio, Hugging Face, llama.cpp, Jan, GPT4All y Ollama no tienen pesos de gpt-oss en este disco.</translation>
    </message>
    <message>
        <source>Taking in {name}…</source>
        <translation>Incorporando {name}…</translation>
    </message>
    <message>
        <source>Reading and taking in</source>
        <translation>Leyendo e incorporando</translation>
    </message>
    <message>
        <source>The bytes of {title} were read and compared.</source>
        <translation>Los bytes de {title} se leyeron y se compararon.</translation>
    </message>
    <message>
        <source>Reading its bytes</source>
        <translation>Leyendo sus bytes</translation>
    </message>
    <message>
        <source>testing a model</source>
        <translation>la prueba de un modelo</translation>
    </message>
    <message>
        <source>The model works.</source>
        <translation>El modelo funciona.</translation>
    </message>
    <message>
        <source>Something is wrong with it.</source>
        <translation>Algo va mal en él.</translation>
    </message>
    <message>
        <source>What was fetched of {title} is deleted.</source>
        <translation>Se elimina lo que se descargó de {title}.</translation>
    </message>
    <message>
        <source>{title} is deleted from this disk; files that are used where they are stay. Verdicts that it gave are kept.</source>
        <translation>{title} se elimina de este disco; los archivos que se usan donde están se quedan. Los veredictos que dio se conservan.</translation>
    </message>
    <message>
        <source>Remove a model</source>
        <translation>Eliminar un modelo</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Eliminar</translation>
    </message>
    <message>
        <source>Not now</source>
        <translation>Ahora no</translation>
    </message>
    <message>
        <source>Fetch it nevertheless</source>
        <translation>Descargarlo de todos modos</translation>
    </message>
    <message>
        <source>Accept and fetch</source>
        <translation>Aceptar y descargar</translation>
    </message>
    <message>
        <source>Plumbline will contact {host} for this, and nobody else. Every contact is listed in the settings.</source>
        <translation>Para esto, Plumbline contactará con {host} y con nadie más. Cada contacto se enumera en los ajustes.</translation>
    </message>
    <message>
        <source>I have read these terms and accept them</source>
        <translation>He leído estas condiciones y las acepto</translation>
    </message>
    <message>
        <source>Fetch these files?</source>
        <translation>¿Descargar estos archivos?</translation>
    </message>
    <message>
        <source>{repository}, commit {commit}</source>
        <translation>{repository}, commit {commit}</translation>
    </message>
    <message>
        <source>{size} are to be fetched; {free} are free on the disk.</source>
        <translation>Se van a descargar {size}; hay {free} libres en el disco.</translation>
    </message>
    <message>
        <source>Take these models in?</source>
        <translation>¿Incorporar estos modelos?</translation>
    </message>
    <message>
        <source>Take in</source>
        <translation>Incorporar</translation>
    </message>
    <message>
        <source>Models that were found</source>
        <translation>Modelos encontrados</translation>
    </message>
    <message>
        <source>{size}, {quantization}</source>
        <translation>{size}, {quantization}</translation>
    </message>
    <message>
        <source>What happens to the files</source>
        <translation>Qué ocurre con los archivos</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Copiar</translation>
    </message>
    <message>
        <source>Move</source>
        <translation>Mover</translation>
    </message>
    <message>
        <source>Use where they are</source>
        <translation>Usarlos donde están</translation>
    </message>
    <message>
        <source>Installed</source>
        <translation>Instalado</translation>
    </message>
    <message>
        <source>Damaged: it is never loaded</source>
        <translation>Dañado: no se carga nunca</translation>
    </message>
    <message>
        <source>Not whole yet</source>
        <translation>Todavía incompleto</translation>
    </message>
    <message>
        <source>Can be fetched</source>
        <translation>Se puede descargar</translation>
    </message>
    <message>
        <source>Can&apos;t be used</source>
        <translation>No se puede usar</translation>
    </message>
    <message>
        <source>Runs well on this machine</source>
        <translation>Funciona bien en este equipo</translation>
    </message>
    <message>
        <source>Runs slowly on this machine</source>
        <translation>Funciona despacio en este equipo</translation>
    </message>
    <message>
        <source>Does not fit this machine</source>
        <translation>No cabe en este equipo</translation>
    </message>
    <message>
        <source>Not known yet whether it fits</source>
        <translation>Todavía no se sabe si cabe</translation>
    </message>
    <message>
        <source>Its bytes are those that its publisher names.</source>
        <translation>Sus bytes son los que indica quien lo publica.</translation>
    </message>
    <message>
        <source>Nobody that Plumbline knows vouches for its bytes.</source>
        <translation>Nadie que Plumbline conozca responde de sus bytes.</translation>
    </message>
    <message>
        <source>Its bytes are not those that they should be.</source>
        <translation>Sus bytes no son los que deberían ser.</translation>
    </message>
    <message>
        <source>For moderation</source>
        <translation>Para moderar</translation>
    </message>
    <message>
        <source>For comparison</source>
        <translation>Para comparar</translation>
    </message>
    <message>
        <source>For learning and trying out, not for decisions</source>
        <translation>Para aprender y probar, no para tomar decisiones</translation>
    </message>
    <message>
        <source>Fetching</source>
        <translation>Descargando</translation>
    </message>
    <message>
        <source>Waiting</source>
        <translation>En espera</translation>
    </message>
    <message>
        <source>Paused</source>
        <translation>En pausa</translation>
    </message>
    <message>
        <source>Checking what is here</source>
        <translation>Comprobando lo que hay aquí</translation>
    </message>
    <message>
        <source>Fetching again what was wrong</source>
        <translation>Descargando de nuevo lo que estaba mal</translation>
    </message>
    <message>
        <source>Not whole yet: {percent} % is here</source>
        <translation>Todavía incompleto: {percent} % está aquí</translation>
    </message>
    <message>
        <source>{done} of {total}</source>
        <translation>{done} de {total}</translation>
    </message>
    <message>
        <source>{rate} a second</source>
        <translation>{rate} por segundo</translation>
    </message>
    <message>
        <source>{time} left</source>
        <translation>quedan {time}</translation>
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
    <name>Policies</name>
    <message numerus="yes">
        <source>%n TOKEN(S)</source>
        <translation>
            <numerusform>%n TOKEN</numerusform>
            <numerusform>%n TOKENS</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n example(s)</source>
        <translation>
            <numerusform>%n ejemplo</numerusform>
            <numerusform>%n ejemplos</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n line(s) the same</source>
        <translation>
            <numerusform>%n línea igual</numerusform>
            <numerusform>%n líneas iguales</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n more could not be used.</source>
        <translation>
            <numerusform>No se pudo usar %n más.</numerusform>
            <numerusform>No se pudieron usar %n más.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n policy(s) exported to {place}.</source>
        <translation>
            <numerusform>%n política exportada a {place}.</numerusform>
            <numerusform>%n políticas exportadas a {place}.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n policy(s) imported.</source>
        <translation>
            <numerusform>%n política importada.</numerusform>
            <numerusform>%n políticas importadas.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n run(s)</source>
        <translation>
            <numerusform>%n ejecución</numerusform>
            <numerusform>%n ejecuciones</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n verdict(s)</source>
        <translation>
            <numerusform>%n veredicto</numerusform>
            <numerusform>%n veredictos</numerusform>
        </translation>
    </message>
    <message>
        <source>0 or 1</source>
        <translation>0 o 1</translation>
    </message>
    <message>
        <source>A sample answer</source>
        <translation>Una respuesta de muestra</translation>
    </message>
    <message>
        <source>A text to try</source>
        <translation>Un texto para probar</translation>
    </message>
    <message>
        <source>A text, as somebody could write it</source>
        <translation>Un texto, tal como alguien podría escribirlo</translation>
    </message>
    <message numerus="yes">
        <source>ABOUT %n TOKEN(S)</source>
        <translation>
            <numerusform>APROX. %n TOKEN</numerusform>
            <numerusform>APROX. %n TOKENS</numerusform>
        </translation>
    </message>
    <message>
        <source>ADVICE</source>
        <translation>CONSEJOS</translation>
    </message>
    <message>
        <source>Add a field</source>
        <translation>Añadir un campo</translation>
    </message>
    <message>
        <source>Add an answer</source>
        <translation>Añadir una respuesta</translation>
    </message>
    <message>
        <source>Advice</source>
        <translation>Consejos</translation>
    </message>
    <message>
        <source>All files</source>
        <translation>Todos los archivos</translation>
    </message>
    <message>
        <source>Answer</source>
        <translation>Respuesta</translation>
    </message>
    <message>
        <source>Answer: {labels}</source>
        <translation>Respuesta: {labels}</translation>
    </message>
    <message>
        <source>Answers and what they mean</source>
        <translation>Las respuestas y lo que significan</translation>
    </message>
    <message>
        <source>Archived too</source>
        <translation>También archivadas</translation>
    </message>
    <message>
        <source>As it stands</source>
        <translation>Tal como está</translation>
    </message>
    <message>
        <source>Best between {least} and {most}. An estimate for the real models. The practice model, which knows few words, counts {counted}.</source>
        <translation>Lo mejor es entre {least} y {most}. Es una estimación para los modelos reales. El modelo de práctica, que conoce pocas palabras, cuenta {counted}.</translation>
    </message>
    <message>
        <source>Best between {least} and {most}. An estimate: the model is not loaded.</source>
        <translation>Lo mejor es entre {least} y {most}. Es una estimación: el modelo no está cargado.</translation>
    </message>
    <message>
        <source>Best between {least} and {most}. Counted with the model&apos;s own tokenizer.</source>
        <translation>Lo mejor es entre {least} y {most}. Contado con el tokenizador del propio modelo.</translation>
    </message>
    <message>
        <source>CTRL+ENTER</source>
        <translation>CTRL+INTRO</translation>
    </message>
    <message>
        <source>Change…</source>
        <translation>Cambiar…</translation>
    </message>
    <message>
        <source>Check with this policy</source>
        <translation>Revisar con esta política</translation>
    </message>
    <message>
        <source>Compared with</source>
        <translation>En comparación con</translation>
    </message>
    <message>
        <source>Confidence: {word}</source>
        <translation>Confianza: {word}</translation>
    </message>
    <message>
        <source>Count exactly</source>
        <translation>Contar con exactitud</translation>
    </message>
    <message>
        <source>Discard it and go back</source>
        <translation>Descartarlo y volver atrás</translation>
    </message>
    <message>
        <source>Draft</source>
        <translation>Borrador</translation>
    </message>
    <message>
        <source>Duplicate a policy</source>
        <translation>Duplicar una política</translation>
    </message>
    <message>
        <source>Error</source>
        <translation>Error</translation>
    </message>
    <message>
        <source>Export as a zip file</source>
        <translation>Exportar como archivo zip</translation>
    </message>
    <message>
        <source>Export into a folder</source>
        <translation>Exportar a una carpeta</translation>
    </message>
    <message>
        <source>Field</source>
        <translation>Campo</translation>
    </message>
    <message>
        <source>Fields of the answer</source>
        <translation>Campos de la respuesta</translation>
    </message>
    <message>
        <source>Fields, in the order in which they are written</source>
        <translation>Campos, en el orden en que se escriben</translation>
    </message>
    <message>
        <source>Find it in the text</source>
        <translation>Buscarlo en el texto</translation>
    </message>
    <message>
        <source>HOW ANSWERS ARE READ</source>
        <translation>CÓMO SE LEEN LAS RESPUESTAS</translation>
    </message>
    <message>
        <source>Hint</source>
        <translation>Sugerencia</translation>
    </message>
    <message>
        <source>Holds</source>
        <translation>Contiene</translation>
    </message>
    <message>
        <source>How answers are read: {title}</source>
        <translation>Cómo se leen las respuestas: {title}</translation>
    </message>
    <message>
        <source>Import a folder of policies</source>
        <translation>Importar una carpeta de políticas</translation>
    </message>
    <message>
        <source>Import policies</source>
        <translation>Importar políticas</translation>
    </message>
    <message>
        <source>JSON with 0 or 1 for each</source>
        <translation>JSON con 0 o 1 para cada una</translation>
    </message>
    <message>
        <source>JSON with fields</source>
        <translation>JSON con campos</translation>
    </message>
    <message>
        <source>Judging…</source>
        <translation>Juzgando…</translation>
    </message>
    <message>
        <source>Keep what the text as it stands is judged to be in the history</source>
        <translation>Guardar en el historial el veredicto que recibe el texto tal como está</translation>
    </message>
    <message>
        <source>LENGTH</source>
        <translation>LONGITUD</translation>
    </message>
    <message>
        <source>Language of the text</source>
        <translation>Idioma del texto</translation>
    </message>
    <message>
        <source>Line {line}: {advice}</source>
        <translation>Línea {line}: {advice}</translation>
    </message>
    <message>
        <source>Loading the model: {share} %</source>
        <translation>Cargando el modelo: {share} %</translation>
    </message>
    <message>
        <source>Loading the model…</source>
        <translation>Cargando el modelo…</translation>
    </message>
    <message>
        <source>Loads the model, which can take a while</source>
        <translation>Carga el modelo, lo que puede tardar un rato</translation>
    </message>
    <message>
        <source>Make this the newest again</source>
        <translation>Hacer que esta vuelva a ser la más reciente</translation>
    </message>
    <message>
        <source>May be null</source>
        <translation>Puede ser null</translation>
    </message>
    <message>
        <source>Means</source>
        <translation>Significa</translation>
    </message>
    <message>
        <source>More</source>
        <translation>Más</translation>
    </message>
    <message>
        <source>New policy</source>
        <translation>Política nueva</translation>
    </message>
    <message>
        <source>New, not saved yet</source>
        <translation>Nueva, aún sin guardar</translation>
    </message>
    <message>
        <source>No policy has these words.</source>
        <translation>Ninguna política contiene estas palabras.</translation>
    </message>
    <message>
        <source>Not clear yet. Say near the policy&apos;s top what to answer, such as “Answer with 1 if it violates this policy, else with 0”, or state it here.</source>
        <translation>Aún no está claro. Diga cerca del principio de la política qué se debe responder, por ejemplo «Responda con 1 si infringe esta política y, si no, con 0», o indíquelo aquí.</translation>
    </message>
    <message>
        <source>Not now</source>
        <translation>Ahora no</translation>
    </message>
    <message>
        <source>Nothing to advise.</source>
        <translation>No hay nada que aconsejar.</translation>
    </message>
    <message>
        <source>One code of a list</source>
        <translation>Un código de una lista</translation>
    </message>
    <message>
        <source>One word of a list</source>
        <translation>Una palabra de una lista</translation>
    </message>
    <message>
        <source>Options</source>
        <translation>Opciones</translation>
    </message>
    <message>
        <source>Policies</source>
        <translation>Políticas</translation>
    </message>
    <message>
        <source>Policies and packs</source>
        <translation>Políticas y paquetes</translation>
    </message>
    <message>
        <source>Read answers so</source>
        <translation>Leer así las respuestas</translation>
    </message>
    <message>
        <source>Reading the policy: {share} %</source>
        <translation>Leyendo la política: {share} %</translation>
    </message>
    <message>
        <source>Reading the weights once, to know which they are: {share} %</source>
        <translation>Leyendo los pesos una vez, para saber cuáles son: {share} %</translation>
    </message>
    <message>
        <source>Reason: {words}</source>
        <translation>Motivo: {words}</translation>
    </message>
    <message>
        <source>Reasoning</source>
        <translation>Razonamiento</translation>
    </message>
    <message>
        <source>Record it</source>
        <translation>Registrarlo</translation>
    </message>
    <message>
        <source>Rules and reason</source>
        <translation>Reglas y motivo</translation>
    </message>
    <message>
        <source>Rules: {rules}</source>
        <translation>Reglas: {rules}</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Guardar</translation>
    </message>
    <message>
        <source>Save as version {number}</source>
        <translation>Guardar como versión {number}</translation>
    </message>
    <message>
        <source>Search policies</source>
        <translation>Buscar políticas</translation>
    </message>
    <message>
        <source>Severity</source>
        <translation>Gravedad</translation>
    </message>
    <message>
        <source>Short name</source>
        <translation>Nombre corto</translation>
    </message>
    <message>
        <source>Show its verdicts</source>
        <translation>Mostrar sus veredictos</translation>
    </message>
    <message>
        <source>Show the reasoning</source>
        <translation>Mostrar el razonamiento</translation>
    </message>
    <message>
        <source>Starter</source>
        <translation>De partida</translation>
    </message>
    <message>
        <source>Stated beside it</source>
        <translation>Indicado aparte</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Detener</translation>
    </message>
    <message>
        <source>TRY IT</source>
        <translation>PRUÉBELA</translation>
    </message>
    <message>
        <source>Take it</source>
        <translation>Aplicarlo</translation>
    </message>
    <message>
        <source>Take out</source>
        <translation>Quitar</translation>
    </message>
    <message>
        <source>Test on golden set</source>
        <translation>Probar con el conjunto de ejemplos</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>Texto</translation>
    </message>
    <message>
        <source>The policy&apos;s text</source>
        <translation>El texto de la política</translation>
    </message>
    <message>
        <source>The text was changed and not saved. Going back to an old version discards that.</source>
        <translation>El texto se modificó y no se guardó. Si se vuelve a una versión antigua, se descarta lo modificado.</translation>
    </message>
    <message>
        <source>There is a policy of this name already.</source>
        <translation>Ya existe una política con este nombre.</translation>
    </message>
    <message>
        <source>They are the same.</source>
        <translation>Son iguales.</translation>
    </message>
    <message>
        <source>This policy does not say clearly how it is answered. Say what can come back, and what each answer means.</source>
        <translation>Esta política no dice con claridad cómo se responde. Diga qué respuestas puede haber y qué significa cada una.</translation>
    </message>
    <message>
        <source>This policy holds signs that the editor would change. It is shown, and can&apos;t be edited here.</source>
        <translation>Esta política contiene caracteres que el editor cambiaría. Se muestra, pero no se puede editar aquí.</translation>
    </message>
    <message>
        <source>This was found in the policy&apos;s text. What you change is stated beside it.</source>
        <translation>Esto se encontró en el texto de la política. Lo que usted cambie se indica aparte.</translation>
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
        <source>Try it</source>
        <translation>Probarla</translation>
    </message>
    <message>
        <source>Type an answer to see how it is read</source>
        <translation>Escriba una respuesta para ver cómo se lee</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Deshacer</translation>
    </message>
    <message>
        <source>Version {number}</source>
        <translation>Versión {number}</translation>
    </message>
    <message>
        <source>Versions</source>
        <translation>Versiones</translation>
    </message>
    <message>
        <source>Warning</source>
        <translation>Advertencia</translation>
    </message>
    <message>
        <source>What an answer looks like</source>
        <translation>Qué aspecto tiene una respuesta</translation>
    </message>
    <message>
        <source>What differs</source>
        <translation>Qué cambia</translation>
    </message>
    <message>
        <source>What each answer means</source>
        <translation>Qué significa cada respuesta</translation>
    </message>
    <message>
        <source>What is shown</source>
        <translation>Qué se muestra</translation>
    </message>
    <message>
        <source>What it is for</source>
        <translation>Para qué sirve</translation>
    </message>
    <message>
        <source>an answer of the table</source>
        <translation>una respuesta de la tabla</translation>
    </message>
    <message>
        <source>anything else</source>
        <translation>cualquier otra cosa</translation>
    </message>
    <message>
        <source>archived</source>
        <translation>archivada</translation>
    </message>
    <message>
        <source>as it ships</source>
        <translation>tal como viene con el programa</translation>
    </message>
    <message>
        <source>counting the policy&apos;s tokens</source>
        <translation>contando los tokens de la política</translation>
    </message>
    <message>
        <source>draft</source>
        <translation>borrador</translation>
    </message>
    <message>
        <source>free text</source>
        <translation>texto libre</translation>
    </message>
    <message>
        <source>ids of rules</source>
        <translation>identificadores de reglas</translation>
    </message>
    <message>
        <source>never used</source>
        <translation>nunca se ha usado</translation>
    </message>
    <message>
        <source>new</source>
        <translation>nueva</translation>
    </message>
    <message>
        <source>not saved yet</source>
        <translation>aún sin guardar</translation>
    </message>
    <message>
        <source>not saved, but used</source>
        <translation>sin guardar, pero en uso</translation>
    </message>
    <message>
        <source>nothing (null)</source>
        <translation>nada (null)</translation>
    </message>
    <message>
        <source>nothing raised</source>
        <translation>nada señalado</translation>
    </message>
    <message>
        <source>nothing: show the text</source>
        <translation>nada: mostrar el texto</translation>
    </message>
    <message>
        <source>one of its options</source>
        <translation>una de sus opciones</translation>
    </message>
    <message>
        <source>starter</source>
        <translation>de partida</translation>
    </message>
    <message>
        <source>such as en, de or pt-BR</source>
        <translation>por ejemplo, en, de o pt-BR</translation>
    </message>
    <message>
        <source>trying a policy</source>
        <translation>probando una política</translation>
    </message>
    <message>
        <source>used now</source>
        <translation>en uso ahora</translation>
    </message>
    <message>
        <source>version {number}</source>
        <translation>versión {number}</translation>
    </message>
    <message>
        <source>{kind}. Found in the policy&apos;s text.</source>
        <translation>{kind}. Se encontró en el texto de la política.</translation>
    </message>
    <message>
        <source>{kind}. Stated beside the policy.</source>
        <translation>{kind}. Se indica aparte de la política.</translation>
    </message>
    <message>
        <source>{model}: {runs}, {items}</source>
        <translation>{model}: {runs}, {items}</translation>
    </message>
    <message>
        <source>{title}, copy</source>
        <translation>{title}, copia</translation>
    </message>
    <message>
        <source>{version} is saved.</source>
        <translation>{version}: guardada.</translation>
    </message>
    <message>
        <source>{version} says</source>
        <translation>{version} dice</translation>
    </message>
    <message>
        <source>{version}, changed</source>
        <translation>{version}, modificada</translation>
    </message>
    <message>
        <source>“{name}” is archived. Its versions and its verdicts stay.</source>
        <translation>«{name}» está archivada. Sus versiones y sus veredictos se conservan.</translation>
    </message>
</context>
<context>
    <name>Retention</name>
    <message numerus="yes">
        <source>%n verdict(s) older than {days} days were deleted, as the settings ask.</source>
        <translation>
            <numerusform>Se eliminó %n veredicto de hace más de {days} días, como piden los ajustes.</numerusform>
            <numerusform>Se eliminaron %n veredictos de hace más de {days} días, como piden los ajustes.</numerusform>
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
