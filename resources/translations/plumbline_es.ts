<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="es" sourcelanguage="en">
<context>
    <name>About</name>
    <message>
        <source>About Plumbline</source>
        <translation>Acerca de Plumbline</translation>
    </message>
    <message>
        <source>All versions</source>
        <translation>Todas las versiones</translation>
    </message>
    <message>
        <source>The licence text is not installed.</source>
        <translation>Su texto no está instalado aquí.</translation>
    </message>
    <message>
        <source>Nothing found. Try another word.</source>
        <translation>No se encontró nada. Pruebe con otra palabra.</translation>
    </message>
    <message>
        <source>Plumbline judges text under a policy in plain language, with a model on this machine. Nothing leaves the machine.

The model can be wrong. A verdict is a reasoned suggestion; a person decides.</source>
        <translation>Plumbline juzga textos según una política escrita en lenguaje corriente, con un modelo en este equipo. Nada sale del equipo.

El modelo puede equivocarse. Un veredicto es una sugerencia razonada; decide una persona.</translation>
    </message>
    <message>
        <source>Search names and licences</source>
        <translation>Buscar en nombres y licencias</translation>
    </message>
    <message>
        <source>Software in Plumbline</source>
        <translation>Software incluido en Plumbline</translation>
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
        <translation>&amp;Revisión</translation>
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
        <source>Add folder…</source>
        <translation>Añadir carpeta…</translation>
    </message>
    <message>
        <source>Add the selected items to a case.</source>
        <translation>Añadir los elementos seleccionados a un caso.</translation>
    </message>
    <message>
        <source>Add the selected items, as you decided on them, to the policy&apos;s golden set.</source>
        <translation>Añadir los elementos seleccionados, con sus decisiones, al conjunto de ejemplos de la política.</translation>
    </message>
    <message>
        <source>Add to case…</source>
        <translation>Añadir a un caso…</translation>
    </message>
    <message>
        <source>Add to golden set</source>
        <translation>Añadir al conjunto de ejemplos</translation>
    </message>
    <message>
        <source>Appeal…</source>
        <translation>Reclamación…</translation>
    </message>
    <message>
        <source>Archive policy</source>
        <translation>Archivar política</translation>
    </message>
    <message>
        <source>Cases…</source>
        <translation>Casos…</translation>
    </message>
    <message>
        <source>Change the policy&apos;s title, language and summary.</source>
        <translation>Cambiar el título, el idioma y el resumen de la política.</translation>
    </message>
    <message>
        <source>Check a report…</source>
        <translation>Comprobar un informe…</translation>
    </message>
    <message>
        <source>Check again with…</source>
        <translation>Revisar de nuevo con…</translation>
    </message>
    <message>
        <source>Check history…</source>
        <translation>Comprobar historial…</translation>
    </message>
    <message>
        <source>Check the JSON file of a report by itself and against the history.</source>
        <translation>Comprobar el archivo JSON de un informe por sí solo y con el historial.</translation>
    </message>
    <message>
        <source>Choose a folder of files to judge.</source>
        <translation>Elegir una carpeta con archivos que revisar.</translation>
    </message>
    <message>
        <source>Choose files to judge.</source>
        <translation>Elegir archivos que revisar.</translation>
    </message>
    <message>
        <source>Start over with other content. The check shown stays in the history.</source>
        <translation>Elegir otro contenido. La revisión que se muestra sigue en el historial.</translation>
    </message>
    <message>
        <source>Close Plumbline. A running check is paused and kept.</source>
        <translation>Cerrar Plumbline. Una revisión en curso se pausa y se conserva.</translation>
    </message>
    <message>
        <source>Context menu</source>
        <translation>Menú contextual</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Copiar</translation>
    </message>
    <message>
        <source>Copy as reply</source>
        <translation>Copiar como respuesta</translation>
    </message>
    <message>
        <source>Copy the statement of reasons, in the language you last chose.</source>
        <translation>Copiar la declaración de motivos en el último idioma elegido.</translation>
    </message>
    <message>
        <source>Copy what is selected.</source>
        <translation>Copiar la selección.</translation>
    </message>
    <message>
        <source>Cut</source>
        <translation>Cortar</translation>
    </message>
    <message>
        <source>Discard draft</source>
        <translation>Descartar borrador</translation>
    </message>
    <message>
        <source>Download, import and test models.</source>
        <translation>Descargar, importar y probar modelos.</translation>
    </message>
    <message>
        <source>Duplicate policy…</source>
        <translation>Duplicar política…</translation>
    </message>
    <message>
        <source>Enter the passphrase or recovery code of the encrypted history.</source>
        <translation>Introducir la frase de paso o el código de recuperación del historial cifrado.</translation>
    </message>
    <message>
        <source>Export all policies as ZIP file…</source>
        <translation>Exportar todas las políticas como archivo ZIP…</translation>
    </message>
    <message>
        <source>Export policy as ZIP file…</source>
        <translation>Exportar política como archivo ZIP…</translation>
    </message>
    <message>
        <source>Export policy to folder…</source>
        <translation>Exportar política a una carpeta…</translation>
    </message>
    <message>
        <source>Export…</source>
        <translation>Exportar…</translation>
    </message>
    <message>
        <source>Find a command by its name.</source>
        <translation>Buscar un comando por su nombre.</translation>
    </message>
    <message>
        <source>Find items whose texts are nearly the same.</source>
        <translation>Buscar elementos cuyos textos son casi iguales.</translation>
    </message>
    <message>
        <source>Find similar…</source>
        <translation>Buscar similares…</translation>
    </message>
    <message>
        <source>Free the model&apos;s memory. The next check loads it again.</source>
        <translation>Liberar la memoria del modelo. La próxima revisión vuelve a cargarlo.</translation>
    </message>
    <message>
        <source>Reset all text to the system&apos;s size.</source>
        <translation>Devuelve a todo el texto el tamaño del sistema.</translation>
    </message>
    <message>
        <source>Go to the page&apos;s search field.</source>
        <translation>Ir al campo de búsqueda de la página.</translation>
    </message>
    <message>
        <source>Try the practice model on sample content.</source>
        <translation>Hace que el modelo de práctica evalúe contenido de muestra.</translation>
    </message>
    <message>
        <source>Hide everything until the history&apos;s passphrase is entered again.</source>
        <translation>Ocultarlo todo hasta que se introduzca de nuevo la frase de paso del historial.</translation>
    </message>
    <message>
        <source>Check for a newer version, and see how to install it.</source>
        <translation>Cómo obtener una versión más reciente y si la hay.</translation>
    </message>
    <message>
        <source>How to update…</source>
        <translation>Cómo actualizar…</translation>
    </message>
    <message>
        <source>Import a policy file, a folder or a pack.</source>
        <translation>Importar un archivo de política, una carpeta o un paquete.</translation>
    </message>
    <message>
        <source>Import every policy in a folder.</source>
        <translation>Importar todas las políticas de una carpeta.</translation>
    </message>
    <message>
        <source>Import folder of policies…</source>
        <translation>Importar carpeta de políticas…</translation>
    </message>
    <message>
        <source>Insert the contents of the clipboard.</source>
        <translation>Insertar lo que hay en el portapapeles.</translation>
    </message>
    <message>
        <source>Judge new files in folders as they arrive.</source>
        <translation>Juzgar los archivos nuevos de las carpetas a medida que llegan.</translation>
    </message>
    <message>
        <source>Judge text under a policy.</source>
        <translation>Juzgar textos según una política.</translation>
    </message>
    <message>
        <source>Judge the same items under another policy, model or effort.</source>
        <translation>Juzgar los mismos elementos con otra política, otro modelo u otro esfuerzo.</translation>
    </message>
    <message>
        <source>Judge the trial text with the policy as it stands.</source>
        <translation>Juzgar el texto de prueba con la política tal como está.</translation>
    </message>
    <message>
        <source>Record an appeal against the decision, or decide on one.</source>
        <translation>Guardar lo que escribió quien reclama contra la decisión, o decidir sobre la reclamación.</translation>
    </message>
    <message>
        <source>Larger text</source>
        <translation>Texto más grande</translation>
    </message>
    <message>
        <source>Lock history</source>
        <translation>Bloquear historial</translation>
    </message>
    <message>
        <source>Manage collections of items with notes.</source>
        <translation>Gestionar colecciones de elementos con notas.</translation>
    </message>
    <message>
        <source>Check the history for damage, and for changes to what was recorded.</source>
        <translation>Buscar daños y todo lo que se haya cambiado desde que se registró.</translation>
    </message>
    <message>
        <source>Create a report on what is selected or shown, as a web page, PDF or JSON.</source>
        <translation>Crear un informe de lo seleccionado o mostrado: página web, PDF o JSON.</translation>
    </message>
    <message>
        <source>Make all text in the window larger.</source>
        <translation>Agranda todo el texto de la ventana.</translation>
    </message>
    <message>
        <source>Make all text in the window smaller.</source>
        <translation>Reduce todo el texto de la ventana.</translation>
    </message>
    <message>
        <source>Move the selected text to the clipboard.</source>
        <translation>Mover el texto seleccionado al portapapeles.</translation>
    </message>
    <message>
        <source>New check</source>
        <translation>Nueva revisión</translation>
    </message>
    <message>
        <source>Normal text size</source>
        <translation>Tamaño de texto normal</translation>
    </message>
    <message>
        <source>Open the file that the item came from, and show where the item is in it.</source>
        <translation>Abrir el archivo del que procede el elemento e indicar en qué lugar está.</translation>
    </message>
    <message>
        <source>Open the guide at the topic of the current page.</source>
        <translation>Abrir la guía por el tema de la página actual.</translation>
    </message>
    <message>
        <source>Open the list of folders in Settings.</source>
        <translation>Abrir la lista de carpetas en Ajustes.</translation>
    </message>
    <message>
        <source>Open the menu of the list or field that has the focus.</source>
        <translation>Abrir el menú de la lista o el campo que tiene el foco.</translation>
    </message>
    <message>
        <source>Paste</source>
        <translation>Pegar</translation>
    </message>
    <message>
        <source>Paste content</source>
        <translation>Pegar contenido</translation>
    </message>
    <message>
        <source>Redo what was undone.</source>
        <translation>Rehacer lo que se deshizo.</translation>
    </message>
    <message>
        <source>Remove the policy from the lists. Its versions and verdicts are kept.</source>
        <translation>Quitar la política de las listas. Sus versiones y veredictos se conservan.</translation>
    </message>
    <message>
        <source>Report…</source>
        <translation>Informe…</translation>
    </message>
    <message>
        <source>Restore the saved version&apos;s text. This can be undone.</source>
        <translation>Restaurar el texto de la versión guardada. Se puede deshacer.</translation>
    </message>
    <message>
        <source>Return the policy to the lists.</source>
        <translation>Devolver la política a las listas.</translation>
    </message>
    <message>
        <source>Review</source>
        <translation>Examinar</translation>
    </message>
    <message>
        <source>Save as new version</source>
        <translation>Guardar como versión nueva</translation>
    </message>
    <message>
        <source>Save the policy&apos;s text as its next version.</source>
        <translation>Guardar el texto de la política como su próxima versión.</translation>
    </message>
    <message>
        <source>Search everything judged so far.</source>
        <translation>Buscar en todo lo juzgado hasta ahora.</translation>
    </message>
    <message>
        <source>Select all</source>
        <translation>Seleccionar todo</translation>
    </message>
    <message>
        <source>Select everything here.</source>
        <translation>Seleccionar todo lo que hay aquí.</translation>
    </message>
    <message>
        <source>Show content</source>
        <translation>Mostrar contenido</translation>
    </message>
    <message>
        <source>Show file locations</source>
        <translation>Mostrar ubicaciones de archivos</translation>
    </message>
    <message>
        <source>Show how a check works, in five steps.</source>
        <translation>Mostrar en cinco pasos qué necesita una revisión y dónde está.</translation>
    </message>
    <message>
        <source>Smaller text</source>
        <translation>Texto más pequeño</translation>
    </message>
    <message>
        <source>Start a new policy with this one&apos;s text.</source>
        <translation>Crear una política nueva con el texto de esta.</translation>
    </message>
    <message>
        <source>Start a new policy.</source>
        <translation>Crear una política nueva.</translation>
    </message>
    <message>
        <source>Start check</source>
        <translation>Iniciar revisión</translation>
    </message>
    <message>
        <source>Statement of reasons…</source>
        <translation>Declaración de motivos…</translation>
    </message>
    <message>
        <source>Stop at once. Verdicts so far are kept.</source>
        <translation>Detener al momento. Los veredictos obtenidos se conservan.</translation>
    </message>
    <message>
        <source>Stop check</source>
        <translation>Detener revisión</translation>
    </message>
    <message>
        <source>Take the tour</source>
        <translation>Hacer la visita guiada</translation>
    </message>
    <message>
        <source>Try policy</source>
        <translation>Probar política</translation>
    </message>
    <message>
        <source>Try the sample</source>
        <translation>Probar la muestra</translation>
    </message>
    <message>
        <source>Unarchive policy</source>
        <translation>Desarchivar política</translation>
    </message>
    <message>
        <source>Undo the last change.</source>
        <translation>Deshacer el último cambio.</translation>
    </message>
    <message>
        <source>Unload model</source>
        <translation>Descargar el modelo de la memoria</translation>
    </message>
    <message>
        <source>Unlock history…</source>
        <translation>Desbloquear historial…</translation>
    </message>
    <message>
        <source>Use the text on the clipboard as content.</source>
        <translation>Usar el texto del portapapeles como contenido.</translation>
    </message>
    <message>
        <source>Watch</source>
        <translation>Vigilar</translation>
    </message>
    <message>
        <source>What Plumbline is, and what it can&apos;t do.</source>
        <translation>Qué es este programa y qué no puede hacer.</translation>
    </message>
    <message>
        <source>Review the verdicts that need a person&apos;s decision.</source>
        <translation>Recorrer los veredictos que una persona tiene que mirar.</translation>
    </message>
    <message>
        <source>Export every policy in the library to one file.</source>
        <translation>Escribir todas las políticas de la biblioteca en un archivo.</translation>
    </message>
    <message>
        <source>Export the items shown to a CSV or JSON Lines file.</source>
        <translation>Escribir los elementos mostrados en un archivo CSV o JSON Lines.</translation>
    </message>
    <message>
        <source>Export the policy and its metadata to a folder named after it.</source>
        <translation>Escribir la política y sus datos en una carpeta con su nombre.</translation>
    </message>
    <message>
        <source>Export the policy and its metadata to one file.</source>
        <translation>Escribir la política y sus datos en un archivo.</translation>
    </message>
    <message>
        <source>Add files…</source>
        <translation>Añadir archivos…</translation>
    </message>
    <message>
        <source>Quit</source>
        <translation>Salir</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Deshacer</translation>
    </message>
    <message>
        <source>Redo</source>
        <translation>Rehacer</translation>
    </message>
    <message>
        <source>Search…</source>
        <translation>Buscar…</translation>
    </message>
    <message>
        <source>Change title and language…</source>
        <translation>Cambiar el título y el idioma…</translation>
    </message>
    <message>
        <source>Check</source>
        <translation>Revisar</translation>
    </message>
    <message>
        <source>Policies</source>
        <translation>Políticas</translation>
    </message>
    <message>
        <source>Tell the person concerned what was decided and why.</source>
        <translation>Escribir a la persona afectada qué se decidió y por qué.</translation>
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
        <source>Open file</source>
        <translation>Abrir archivo</translation>
    </message>
    <message>
        <source>Pause or resume</source>
        <translation>Pausar o reanudar</translation>
    </message>
    <message>
        <source>Pause the check, or resume it. Nothing is lost.</source>
        <translation>Pausar la revisión o reanudarla. No se pierde nada.</translation>
    </message>
    <message>
        <source>Plumbline Help</source>
        <translation>Ayuda de Plumbline</translation>
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
        <source>Override…</source>
        <translation>Decidir otra cosa…</translation>
    </message>
    <message>
        <source>Escalate</source>
        <translation>Escalar</translation>
    </message>
    <message>
        <source>Note…</source>
        <translation>Nota…</translation>
    </message>
    <message>
        <source>Record a different decision, with a label and a note.</source>
        <translation>Registrar otra decisión, con etiqueta y nota.</translation>
    </message>
    <message>
        <source>Record that someone else must decide.</source>
        <translation>Registrar que debe decidir otra persona.</translation>
    </message>
    <message>
        <source>Record the model&apos;s verdict as your decision.</source>
        <translation>Registrar el veredicto del modelo como decisión propia.</translation>
    </message>
    <message>
        <source>Record your decision with a note.</source>
        <translation>Registrar su decisión con una nota.</translation>
    </message>
    <message>
        <source>Judge the content under the policy.</source>
        <translation>Juzgar el contenido según la política.</translation>
    </message>
    <message>
        <source>New policy</source>
        <translation>Nueva política</translation>
    </message>
    <message>
        <source>Import policies…</source>
        <translation>Importar políticas…</translation>
    </message>
    <message>
        <source>About Plumbline</source>
        <translation>Acerca de Plumbline</translation>
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
        <source>, </source>
        <translation>, </translation>
    </message>
    <message>
        <source>about {hours} h {minutes} min</source>
        <translation>unas {hours} h {minutes} min</translation>
    </message>
    <message>
        <source>{most} or {last}</source>
        <translation>{most} o {last}</translation>
    </message>
    <message>
        <source>{number} %</source>
        <translation>{number} %</translation>
    </message>
</context>
<context>
    <name>Appeals</name>
    <message numerus="yes">
        <source>A share of fewer than {n} appeals says little.</source>
        <translation>
            <numerusform>Una proporción de menos de {n} reclamación dice poco.</numerusform>
            <numerusform>Una proporción de menos de {n} reclamaciones dice poco.</numerusform>
        </translation>
    </message>
    <message>
        <source>APPEAL</source>
        <translation>RECLAMACIÓN</translation>
    </message>
    <message>
        <source>APPEALS</source>
        <translation>RECLAMACIONES</translation>
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
        <translation>Todas las colas</translation>
    </message>
    <message>
        <source>All: {figures}</source>
        <translation>Total: {figures}</translation>
    </message>
    <message>
        <source>An appeal counts for each rule that the decision cites. A rule that is overturned often may be unclear, or the model may misread it.</source>
        <translation>Una reclamación cuenta para cada regla que cita la decisión. Si las decisiones por una regla se revocan a menudo, puede que la regla no esté clara o que el modelo la interprete mal.</translation>
    </message>
    <message>
        <source>Appeal</source>
        <translation>Reclamación</translation>
    </message>
    <message>
        <source>Appeals</source>
        <translation>Reclamaciones</translation>
    </message>
    <message>
        <source>Appeals by rule</source>
        <translation>Reclamaciones por regla</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Cerrar</translation>
    </message>
    <message>
        <source>Copy as reply…</source>
        <translation>Copiar como respuesta…</translation>
    </message>
    <message>
        <source>Decide</source>
        <translation>Decidir</translation>
    </message>
    <message>
        <source>Decide anyway</source>
        <translation>Decidir de todos modos</translation>
    </message>
    <message>
        <source>Decide and reply…</source>
        <translation>Decidir y responder…</translation>
    </message>
    <message>
        <source>Decide on the appeal</source>
        <translation>Decidir sobre la reclamación</translation>
    </message>
    <message>
        <source>Decide…</source>
        <translation>Decidir…</translation>
    </message>
    <message>
        <source>Decision overturned</source>
        <translation>Decisión revocada</translation>
    </message>
    <message>
        <source>Decision upheld</source>
        <translation>Decisión mantenida</translation>
    </message>
    <message>
        <source>Figures…</source>
        <translation>Cifras…</translation>
    </message>
    <message>
        <source>An appeal is best decided by somebody else.</source>
        <translation>Es mejor que sobre una reclamación decida otra persona.</translation>
    </message>
    <message>
        <source>Label</source>
        <translation>Etiqueta</translation>
    </message>
    <message>
        <source>New decision</source>
        <translation>Nueva decisión</translation>
    </message>
    <message>
        <source>No appeal is open.</source>
        <translation>No hay ninguna reclamación abierta.</translation>
    </message>
    <message>
        <source>No label</source>
        <translation>Sin etiqueta</translation>
    </message>
    <message>
        <source>No rule</source>
        <translation>Sin regla</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Abierta</translation>
    </message>
    <message>
        <source>Open appeal</source>
        <translation>Abrir reclamación</translation>
    </message>
    <message>
        <source>Opened {when}</source>
        <translation>Abierta {when}</translation>
    </message>
    <message>
        <source>Opened {when}, recorded by {who}</source>
        <translation>Abierta {when}, registrada por {who}</translation>
    </message>
    <message>
        <source>Overturn the decision</source>
        <translation>Revocar la decisión</translation>
    </message>
    <message>
        <source>The appeal is open. It is waiting for a decision on the Review page.</source>
        <translation>La reclamación está abierta. Espera una decisión en la página «Examinar».</translation>
    </message>
    <message>
        <source>Uphold the decision</source>
        <translation>Mantener la decisión</translation>
    </message>
    <message>
        <source>Paste what the appellant wrote</source>
        <translation>Pegue lo que escribió la persona que reclama</translation>
    </message>
    <message>
        <source>REVIEWS</source>
        <translation>DECISIONES</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Motivo</translation>
    </message>
    <message>
        <source>Reason, for the record</source>
        <translation>Motivo, para quien lo lea después</translation>
    </message>
    <message>
        <source>Recorded.</source>
        <translation>Registrado.</translation>
    </message>
    <message>
        <source>Show its check</source>
        <translation>Mostrar su revisión</translation>
    </message>
    <message>
        <source>Show text</source>
        <translation>Mostrar las palabras</translation>
    </message>
    <message>
        <source>Somebody objects to this decision: {decision}. A person will look at it again.</source>
        <translation>Alguien reclama contra esta decisión: {decision}. Una persona la examinará de nuevo.</translation>
    </message>
    <message>
        <source>The appellant withdraws the appeal. The decision stands, and the appeal stays on record.</source>
        <translation>Quien reclamó retira la reclamación. La decisión se mantiene y queda constancia de que hubo una reclamación.</translation>
    </message>
    <message>
        <source>The first decision was made without a name, and you have none either: it may be your own.</source>
        <translation>La primera decisión no lleva nombre y usted tampoco ha indicado el suyo: puede que la tomara usted.</translation>
    </message>
    <message>
        <source>The first decision was made under your name, too.</source>
        <translation>La primera decisión también se tomó con el nombre de usted.</translation>
    </message>
    <message>
        <source>The same person?</source>
        <translation>¿La misma persona?</translation>
    </message>
    <message>
        <source>There are no appeals yet.</source>
        <translation>Aún no hay reclamaciones.</translation>
    </message>
    <message>
        <source>No appeals.</source>
        <translation>No hay ninguna.</translation>
    </message>
    <message>
        <source>WHY</source>
        <translation>MOTIVO</translation>
    </message>
    <message>
        <source>Which appeals</source>
        <translation>Qué reclamaciones</translation>
    </message>
    <message>
        <source>Reason, included in the reply</source>
        <translation>El porqué; aparece en la respuesta</translation>
    </message>
    <message>
        <source>Show appeal</source>
        <translation>Mostrar la reclamación</translation>
    </message>
    <message>
        <source>Withdraw</source>
        <translation>Retirar</translation>
    </message>
    <message>
        <source>Withdraw the appeal</source>
        <translation>Retirar la reclamación</translation>
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
        <translation>Palabras de la reclamación</translation>
    </message>
    <message>
        <source>You are deciding as {name}.</source>
        <translation>Usted decide con el nombre {name}.</translation>
    </message>
    <message>
        <source>You are deciding without a name. You can enter one in Settings.</source>
        <translation>Usted decide sin nombre. Puede introducir uno en Ajustes.</translation>
    </message>
    <message>
        <source>Your decision</source>
        <translation>Su decisión</translation>
    </message>
    <message>
        <source>a person without a name</source>
        <translation>una persona sin nombre</translation>
    </message>
    <message>
        <source>the model</source>
        <translation>el modelo</translation>
    </message>
    <message>
        <source>{hits} of {of} overturned, {percent} ({low} to {high})</source>
        <translation>{hits} de {of} revocadas, {percent} (de {low} a {high})</translation>
    </message>
    <message numerus="yes">
        <source>{n} appeals</source>
        <translation>
            <numerusform>{n} reclamación</numerusform>
            <numerusform>{n} reclamaciones</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} open</source>
        <translation>
            <numerusform>{n} abierta</numerusform>
            <numerusform>{n} abiertas</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} open appeals</source>
        <translation>
            <numerusform>{n} reclamación abierta</numerusform>
            <numerusform>{n} reclamaciones abiertas</numerusform>
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
        <translation>Algo ha fallado en Plumbline</translation>
    </message>
    <message>
        <source>This is a bug in the program. Everything judged so far is kept. Details are in the log: {folder}</source>
        <translation>Es un error del programa. Todo lo juzgado hasta ahora se conserva. Los detalles están en el registro: {folder}</translation>
    </message>
</context>
<context>
    <name>Cases</name>
    <message>
        <source>Add</source>
        <translation>Añadir</translation>
    </message>
    <message>
        <source>Add to case</source>
        <translation>Añadir a un caso</translation>
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
        <translation>Cerrar</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Eliminar</translation>
    </message>
    <message>
        <source>Delete case…</source>
        <translation>Eliminar caso…</translation>
    </message>
    <message>
        <source>Delete the case “{name}”?</source>
        <translation>¿Eliminar el caso «{name}»?</translation>
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
        <translation>Elementos del caso</translation>
    </message>
    <message>
        <source>Its notes are deleted. Its items stay in the history.</source>
        <translation>Sus notas se eliminan. Sus elementos siguen en el historial.</translation>
    </message>
    <message>
        <source>JSON files</source>
        <translation>Archivos JSON</translation>
    </message>
    <message>
        <source>Name of the case</source>
        <translation>Nombre del caso</translation>
    </message>
    <message>
        <source>No cases yet. Select verdicts on the History page and choose “Add to case…”.</source>
        <translation>Aún no hay casos. Seleccione veredictos en la página «Historial» y elija «Añadir a un caso…».</translation>
    </message>
    <message>
        <source>Note on the case</source>
        <translation>Nota sobre el caso</translation>
    </message>
    <message>
        <source>Note on the selected item</source>
        <translation>Nota sobre el elemento seleccionado</translation>
    </message>
    <message>
        <source>Note on these items</source>
        <translation>Nota sobre estos elementos</translation>
    </message>
    <message>
        <source>Note on these items (optional)</source>
        <translation>Nota sobre estos elementos, si quiere</translation>
    </message>
    <message>
        <source>Remove item</source>
        <translation>Quitar elemento</translation>
    </message>
    <message>
        <source>Report…</source>
        <translation>Informe…</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Guardar</translation>
    </message>
    <message>
        <source>Save note</source>
        <translation>Guardar nota</translation>
    </message>
    <message>
        <source>Saved.</source>
        <translation>Guardado.</translation>
    </message>
    <message>
        <source>The case was deleted.</source>
        <translation>El caso se eliminó.</translation>
    </message>
    <message>
        <source>The case was saved to {file}. It contains notes, but no texts.</source>
        <translation>El caso se guardó en {file}. El archivo contiene notas, pero ningún texto.</translation>
    </message>
    <message>
        <source>Case: choose one, or type a name for a new one</source>
        <translation>El caso: elija uno o escriba el nombre de uno nuevo</translation>
    </message>
    <message>
        <source>The item is no longer in the case. It stays in the history.</source>
        <translation>El elemento ya no está en el caso. Sigue en el historial.</translation>
    </message>
    <message>
        <source>There is no case with this name. A new one will be created.</source>
        <translation>No hay ningún caso con este nombre: se crea uno nuevo.</translation>
    </message>
    <message>
        <source>case</source>
        <translation>caso</translation>
    </message>
    <message>
        <source>not judged yet</source>
        <translation>aún sin juzgar</translation>
    </message>
    <message numerus="yes">
        <source>{n} items</source>
        <translation>
            <numerusform>{n} elemento</numerusform>
            <numerusform>{n} elementos</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} items are in the new case.</source>
        <translation>
            <numerusform>Hay {n} elemento en el nuevo caso.</numerusform>
            <numerusform>Hay {n} elementos en el nuevo caso.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} items are not in this history.</source>
        <translation>
            <numerusform>{n} elemento no está en este historial.</numerusform>
            <numerusform>{n} elementos no están en este historial.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} items will be added.</source>
        <translation>
            <numerusform>Se añadirá {n} elemento.</numerusform>
            <numerusform>Se añadirán {n} elementos.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Check</name>
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
        <source>An item can have several verdicts.</source>
        <translation>Un elemento puede tener varios veredictos.</translation>
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
        <source>Could not be opened</source>
        <translation>No se pudo abrir</translation>
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
        <source>Get a model</source>
        <translation>Obtener un modelo</translation>
    </message>
    <message>
        <source>Get a model for real work</source>
        <translation>Obtener un modelo para trabajar de verdad</translation>
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
        <source>A check is running. Pause it to open another one.</source>
        <translation>Hay una revisión en curso. Páusela para abrir otra.</translation>
    </message>
    <message>
        <source>A picture of text</source>
        <translation>Una imagen de texto</translation>
    </message>
    <message>
        <source>A practice model that comes with Plumbline judges the sample. It is for trying things out, not for decisions.</source>
        <translation>Un modelo de práctica incluido en Plumbline juzga la muestra. Sirve para probar, no para decidir.</translation>
    </message>
    <message>
        <source>Add folder</source>
        <translation>Añadir carpeta</translation>
    </message>
    <message>
        <source>Add folder…</source>
        <translation>Añadir carpeta…</translation>
    </message>
    <message>
        <source>All rules</source>
        <translation>Todas las reglas</translation>
    </message>
    <message>
        <source>Another part of the file is read</source>
        <translation>Se lee otra parte del archivo</translation>
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
        <translation>CONTENIDO</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>Changed while being read</source>
        <translation>Cambió durante la lectura</translation>
    </message>
    <message>
        <source>Channel</source>
        <translation>Canal</translation>
    </message>
    <message>
        <source>Check again</source>
        <translation>Revisar de nuevo</translation>
    </message>
    <message>
        <source>Check again with…</source>
        <translation>Revisar de nuevo con…</translation>
    </message>
    <message>
        <source>Check the text instead</source>
        <translation>Revisar el texto en su lugar</translation>
    </message>
    <message>
        <source>Choose</source>
        <translation>Elegir</translation>
    </message>
    <message>
        <source>Choose first: one item per line, or one text?</source>
        <translation>Elija antes: ¿un elemento por línea o un solo texto?</translation>
    </message>
    <message>
        <source>Choose policies</source>
        <translation>Elegir políticas</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Cerrar</translation>
    </message>
    <message>
        <source>Comma</source>
        <translation>Coma</translation>
    </message>
    <message>
        <source>Computing the model&apos;s checksum (first use only)</source>
        <translation>Calculando la suma de comprobación del modelo (solo la primera vez)</translation>
    </message>
    <message>
        <source>Context for the model</source>
        <translation>Contexto para el modelo</translation>
    </message>
    <message>
        <source>Context for the model: {names}</source>
        <translation>Contexto para el modelo: {names}</translation>
    </message>
    <message>
        <source>Copy text</source>
        <translation>Copiar texto</translation>
    </message>
    <message>
        <source>Dates</source>
        <translation>Fechas</translation>
    </message>
    <message>
        <source>Day first</source>
        <translation>Primero el día</translation>
    </message>
    <message>
        <source>Deleted message</source>
        <translation>Mensaje eliminado</translation>
    </message>
    <message>
        <source>Delimiter</source>
        <translation>Delimitador</translation>
    </message>
    <message>
        <source>Detect automatically</source>
        <translation>Detectar automáticamente</translation>
    </message>
    <message>
        <source>Disagreed</source>
        <translation>Decidido de otra forma</translation>
    </message>
    <message>
        <source>All of the content is judged under each policy, so several policies take several times as long.</source>
        <translation>Cada política juzga todo el contenido, así que varias tardan varias veces más.</translation>
    </message>
    <message>
        <source>Excluded by a filter</source>
        <translation>Excluido por un filtro</translation>
    </message>
    <message>
        <source>Filter</source>
        <translation>Filtro</translation>
    </message>
    <message>
        <source>Filter by rule or by review</source>
        <translation>Filtrar por regla o por lo que decidieron las personas</translation>
    </message>
    <message>
        <source>Find in texts</source>
        <translation>Buscar en los textos</translation>
    </message>
    <message>
        <source>First items</source>
        <translation>Primeros elementos</translation>
    </message>
    <message numerus="yes">
        <source>First {n} items</source>
        <translation>
            <numerusform>Primer elemento</numerusform>
            <numerusform>Primeros {n} elementos</numerusform>
        </translation>
    </message>
    <message>
        <source>Date format in this chat</source>
        <translation>Cómo escribe las fechas este chat</translation>
    </message>
    <message>
        <source>Invalid for its format</source>
        <translation>No válido para su formato</translation>
    </message>
    <message>
        <source>It can be paused and resumed at any time; nothing is lost.</source>
        <translation>Se puede pausar y reanudar en cualquier momento; no se pierde nada.</translation>
    </message>
    <message>
        <source>Item {number}: {first}, in the shadow {second}</source>
        <translation>Elemento {number}: {first}; en la sombra, {second}</translation>
    </message>
    <message>
        <source>Items with this verdict under at least one policy</source>
        <translation>Elementos que al menos una política juzgó así</translation>
    </message>
    <message>
        <source>Judge again without limits</source>
        <translation>Volver a juzgar sin límites</translation>
    </message>
    <message>
        <source>Judge anyway</source>
        <translation>Juzgar de todos modos</translation>
    </message>
    <message>
        <source>Judge each chat message together with the messages before it</source>
        <translation>Juzgar cada mensaje de un chat junto con los anteriores</translation>
    </message>
    <message>
        <source>Loading the model</source>
        <translation>Cargando el modelo</translation>
    </message>
    <message>
        <source>Location</source>
        <translation>Ubicación</translation>
    </message>
    <message>
        <source>Create a queue of the verdicts that need a person&apos;s decision</source>
        <translation>Crear una cola con los veredictos que una persona tiene que mirar</translation>
    </message>
    <message>
        <source>Another version or policy judges a share of the items for comparison. It doesn&apos;t affect the result.</source>
        <translation>Otra versión o política juzga una parte de los elementos para comparar. No influye en el resultado.</translation>
    </message>
    <message>
        <source>Media without text</source>
        <translation>Multimedia sin texto</translation>
    </message>
    <message>
        <source>Message replied to</source>
        <translation>Mensaje al que responde</translation>
    </message>
    <message>
        <source>Messages before</source>
        <translation>Mensajes anteriores</translation>
    </message>
    <message>
        <source>Model</source>
        <translation>Modelo</translation>
    </message>
    <message>
        <source>Month first</source>
        <translation>Primero el mes</translation>
    </message>
    <message numerus="yes">
        <source>More than {n} items are to be judged; they are still being counted.</source>
        <translation>
            <numerusform>Hay más de {n} elemento que juzgar; aún se están contando.</numerusform>
            <numerusform>Hay más de {n} elementos que juzgar; aún se están contando.</numerusform>
        </translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nombre</translation>
    </message>
    <message>
        <source>New check</source>
        <translation>Nueva revisión</translation>
    </message>
    <message>
        <source>No policy</source>
        <translation>Sin política</translation>
    </message>
    <message>
        <source>No shadow</source>
        <translation>Sin versión en la sombra</translation>
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
        <source>None</source>
        <translation>Ninguna</translation>
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
        <source>Not reviewed</source>
        <translation>Sin decisión</translation>
    </message>
    <message>
        <source>Not text</source>
        <translation>No es texto</translation>
    </message>
    <message>
        <source>Not written by a person</source>
        <translation>No escrito por una persona</translation>
    </message>
    <message>
        <source>Nothing to judge: no items were found.</source>
        <translation>No hay nada que juzgar: no se encontró ningún elemento.</translation>
    </message>
    <message>
        <source>Nothing to read yet.</source>
        <translation>Todavía no hay nada que leer.</translation>
    </message>
    <message>
        <source>One item per file</source>
        <translation>Un elemento por archivo</translation>
    </message>
    <message>
        <source>One item per line</source>
        <translation>Un elemento por línea</translation>
    </message>
    <message>
        <source>One item per page</source>
        <translation>Un elemento por página</translation>
    </message>
    <message>
        <source>One item per paragraph</source>
        <translation>Un elemento por párrafo</translation>
    </message>
    <message>
        <source>One item per row</source>
        <translation>Un elemento por fila</translation>
    </message>
    <message>
        <source>One text</source>
        <translation>Un solo texto</translation>
    </message>
    <message>
        <source>PREVIEW</source>
        <translation>VISTA PREVIA</translation>
    </message>
    <message>
        <source>Paste or type text to judge, or drop files and folders here.</source>
        <translation>Pegue o escriba el texto que juzgar, o arrastre aquí archivos y carpetas.</translation>
    </message>
    <message numerus="yes">
        <source>Paused at {done} of {n} items. Nothing is lost.</source>
        <translation>
            <numerusform>En pausa: {done} de {n} elemento. No se pierde nada.</numerusform>
            <numerusform>En pausa: {done} de {n} elementos. No se pierde nada.</numerusform>
        </translation>
    </message>
    <message>
        <source>Plumbline judges text under a policy you write in plain language, and tells you which rule is broken and why.</source>
        <translation>Plumbline juzga textos según una política que usted escribe en lenguaje corriente, y dice qué regla se incumple y por qué.</translation>
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
        <source>Protected by a password</source>
        <translation>Protegido con contraseña</translation>
    </message>
    <message>
        <source>Repair text that was encoded twice</source>
        <translation>Corregir el texto codificado dos veces</translation>
    </message>
    <message>
        <source>Reading the policy</source>
        <translation>Leyendo la política</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Motivo</translation>
    </message>
    <message numerus="yes">
        <source>The first {n} are listed.</source>
        <translation>
            <numerusform>Se muestra la primera entrada.</numerusform>
            <numerusform>Se muestran las primeras {n} entradas.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>There are {n} items to judge.</source>
        <translation>
            <numerusform>Hay {n} elemento que juzgar.</numerusform>
            <numerusform>Hay {n} elementos que juzgar.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>There are {n} items to judge. With this model and effort they take {time}.</source>
        <translation>
            <numerusform>Hay {n} elemento que juzgar. Con este modelo y este esfuerzo se tarda {time}.</numerusform>
            <numerusform>Hay {n} elementos que juzgar. Con este modelo y este esfuerzo se tarda {time}.</numerusform>
        </translation>
    </message>
    <message>
        <source>Use the previous content</source>
        <translation>Usar el contenido anterior</translation>
    </message>
    <message>
        <source>each text file is one item; “Split into” can make each line an item</source>
        <translation>un archivo de texto es un elemento; «Dividir en» convierte cada línea en uno</translation>
    </message>
    <message numerus="yes">
        <source>shadow: {done} of {n} items</source>
        <translation>
            <numerusform>en la sombra: {done} de {n} elemento</numerusform>
            <numerusform>en la sombra: {done} de {n} elementos</numerusform>
        </translation>
    </message>
    <message>
        <source>{check} · {done} of {total} · {state}</source>
        <translation>{check} · {done} de {total} · {state}</translation>
    </message>
    <message numerus="yes">
        <source>{done} of {n} items</source>
        <translation>
            <numerusform>{done} de {n} elemento</numerusform>
            <numerusform>{done} de {n} elementos</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{done} of {n} items judged</source>
        <translation>
            <numerusform>{done} de {n} elemento juzgado</numerusform>
            <numerusform>{done} de {n} elementos juzgados</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{done} of {n} items reviewed</source>
        <translation>
            <numerusform>{done} de {n} elemento con decisión</numerusform>
            <numerusform>{done} de {n} elementos con decisión</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{done} of {n} verdicts</source>
        <translation>
            <numerusform>{done} de {n} veredicto</numerusform>
            <numerusform>{done} de {n} veredictos</numerusform>
        </translation>
    </message>
    <message>
        <source>Resume</source>
        <translation>Reanudar</translation>
    </message>
    <message>
        <source>Review</source>
        <translation>Decisión</translation>
    </message>
    <message>
        <source>Review queue…</source>
        <translation>Cola…</translation>
    </message>
    <message>
        <source>Reviewed</source>
        <translation>Con decisión</translation>
    </message>
    <message>
        <source>Reviewed or not</source>
        <translation>Con o sin decisión</translation>
    </message>
    <message>
        <source>Select all</source>
        <translation>Seleccionar todo</translation>
    </message>
    <message>
        <source>Semicolon</source>
        <translation>Punto y coma</translation>
    </message>
    <message>
        <source>Several…</source>
        <translation>Varias…</translation>
    </message>
    <message>
        <source>Shadow: {title}, {share}</source>
        <translation>En la sombra: {title}, {share}</translation>
    </message>
    <message>
        <source>Share of the items</source>
        <translation>Parte de los elementos</translation>
    </message>
    <message>
        <source>Shared from someone else</source>
        <translation>Compartido de otra persona</translation>
    </message>
    <message>
        <source>Sheet</source>
        <translation>Hoja</translation>
    </message>
    <message>
        <source>Show skipped…</source>
        <translation>Mostrar lo omitido…</translation>
    </message>
    <message>
        <source>Skipped</source>
        <translation>Omitidas</translation>
    </message>
    <message>
        <source>Sort by</source>
        <translation>Ordenar por</translation>
    </message>
    <message>
        <source>Space</source>
        <translation>Espacio</translation>
    </message>
    <message>
        <source>Start this check?</source>
        <translation>¿Iniciar esta revisión?</translation>
    </message>
    <message>
        <source>Tab</source>
        <translation>Tabulador</translation>
    </message>
    <message>
        <source>The check starts once the items are counted.</source>
        <translation>La revisión empieza en cuanto se hayan contado los elementos.</translation>
    </message>
    <message numerus="yes">
        <source>The check “{check}” stopped at {done} of {n} items. Nothing is lost.</source>
        <translation>
            <numerusform>La revisión «{check}» se detuvo en {done} de {n} elemento. No se pierde nada.</numerusform>
            <numerusform>La revisión «{check}» se detuvo en {done} de {n} elementos. No se pierde nada.</numerusform>
        </translation>
    </message>
    <message>
        <source>The engine stopped and was restarted. Nothing is lost.</source>
        <translation>El motor se detuvo y se reinició. No se perdió nada.</translation>
    </message>
    <message>
        <source>The model can be wrong. A verdict is a reasoned suggestion; a person decides.</source>
        <translation>El modelo puede equivocarse. Un veredicto es una sugerencia razonada; decide una persona.</translation>
    </message>
    <message>
        <source>The pasted text has replaced the files.</source>
        <translation>El texto pegado ha sustituido a los archivos.</translation>
    </message>
    <message>
        <source>The pasted text has replaced yours. Undo brings it back.</source>
        <translation>El texto pegado ha sustituido al suyo. «Deshacer» lo recupera.</translation>
    </message>
    <message>
        <source>The same items are judged again in a new run. The verdicts shown here are kept.</source>
        <translation>Los mismos elementos se vuelven a juzgar en una revisión aparte. Los veredictos mostrados se conservan.</translation>
    </message>
    <message>
        <source>The text alone</source>
        <translation>Solo el texto</translation>
    </message>
    <message>
        <source>Thread</source>
        <translation>Hilo</translation>
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
        <source>Took too long or too much memory</source>
        <translation>Tardó demasiado o usó demasiada memoria</translation>
    </message>
    <message>
        <source>Vertical bar</source>
        <translation>Barra vertical</translation>
    </message>
    <message>
        <source>Author of the message replied to</source>
        <translation>Autor del mensaje al que responde</translation>
    </message>
    <message>
        <source>Year first</source>
        <translation>Primero el año</translation>
    </message>
    <message>
        <source>delimiter: {name}</source>
        <translation>delimitador: {name}</translation>
    </message>
    <message>
        <source>effort: {effort}</source>
        <translation>esfuerzo: {effort}</translation>
    </message>
    <message>
        <source>read as an export of messages ({name}); {other} is possible too</source>
        <translation>leído como exportación de mensajes ({name}); también es posible {other}</translation>
    </message>
    <message>
        <source>sheet “{name}”</source>
        <translation>hoja «{name}»</translation>
    </message>
    <message>
        <source>text column “{name}”</source>
        <translation>columna de texto «{name}»</translation>
    </message>
    <message>
        <source>waiting</source>
        <translation>en espera</translation>
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
        <source>{n} entries were skipped in this check.</source>
        <translation>
            <numerusform>En esta revisión se omitió {n} entrada.</numerusform>
            <numerusform>En esta revisión se omitieron {n} entradas.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} entries will be skipped in this check.</source>
        <translation>
            <numerusform>En esta revisión se omitirá {n} entrada.</numerusform>
            <numerusform>En esta revisión se omitirán {n} entradas.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} items</source>
        <translation>
            <numerusform>{n} elemento</numerusform>
            <numerusform>{n} elementos</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} items judged again at {effort} effort</source>
        <translation>
            <numerusform>{n} elemento juzgado de nuevo con esfuerzo {effort}</numerusform>
            <numerusform>{n} elementos juzgados de nuevo con esfuerzo {effort}</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} items selected</source>
        <translation>
            <numerusform>{n} elemento seleccionado</numerusform>
            <numerusform>{n} elementos seleccionados</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} items so far…</source>
        <translation>
            <numerusform>{n} elemento hasta ahora…</numerusform>
            <numerusform>{n} elementos hasta ahora…</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} items to judge</source>
        <translation>
            <numerusform>{n} elemento que juzgar</numerusform>
            <numerusform>{n} elementos que juzgar</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} lines: one item per line, or one text?</source>
        <translation>
            <numerusform>{n} línea: ¿un elemento por línea o un solo texto?</numerusform>
            <numerusform>{n} líneas: ¿un elemento por línea o un solo texto?</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} more files</source>
        <translation>
            <numerusform>{n} archivo más</numerusform>
            <numerusform>{n} archivos más</numerusform>
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
            <numerusform>{n} omitido</numerusform>
            <numerusform>{n} omitidos</numerusform>
        </translation>
    </message>
    <message>
        <source>Outside the chosen folder</source>
        <translation>Fuera de la carpeta elegida</translation>
    </message>
    <message>
        <source>Pause</source>
        <translation>Pausa</translation>
    </message>
    <message>
        <source>Pausing…</source>
        <translation>Poniendo en pausa…</translation>
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
    <message numerus="yes">
        <source>Reading: {n} items</source>
        <translation>
            <numerusform>Leyendo: {n} elemento</numerusform>
            <numerusform>Leyendo: {n} elementos</numerusform>
        </translation>
    </message>
    <message>
        <source>Recent</source>
        <translation>Recientes</translation>
    </message>
    <message>
        <source>Rules</source>
        <translation>Reglas</translation>
    </message>
    <message>
        <source>Shadow</source>
        <translation>Versión en la sombra</translation>
    </message>
    <message>
        <source>Skipped entries</source>
        <translation>Entradas omitidas</translation>
    </message>
    <message>
        <source>Split into</source>
        <translation>Dividir en</translation>
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
        <source>Text column</source>
        <translation>Columna de texto</translation>
    </message>
    <message>
        <source>Text to judge</source>
        <translation>Texto que juzgar</translation>
    </message>
    <message>
        <source>The check has stopped.</source>
        <translation>La revisión se ha detenido.</translation>
    </message>
    <message>
        <source>There is no text on the clipboard.</source>
        <translation>No hay texto en el portapapeles.</translation>
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
        <source>Unknown encoding</source>
        <translation>Codificación desconocida</translation>
    </message>
    <message>
        <source>Unsupported file type</source>
        <translation>Tipo de archivo no admitido</translation>
    </message>
    <message>
        <source>Verdict</source>
        <translation>Veredicto</translation>
    </message>
    <message>
        <source>Welcome to Plumbline</source>
        <translation>Le damos la bienvenida a Plumbline</translation>
    </message>
    <message>
        <source>Why?</source>
        <translation>¿Por qué?</translation>
    </message>
    <message>
        <source>Your text is kept, but the files will be checked.</source>
        <translation>Su texto se conserva, pero se revisan los archivos.</translation>
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
        <source>interrupted</source>
        <translation>interrumpida</translation>
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
    <message numerus="yes">
        <source>under {n} policies</source>
        <translation>
            <numerusform>según {n} política</numerusform>
            <numerusform>según {n} políticas</numerusform>
        </translation>
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
        <translation>{model} · {device} · {count} a la vez</translation>
    </message>
    <message numerus="yes">
        <source>{n} allowed</source>
        <translation>
            <numerusform>{n} permitido</numerusform>
            <numerusform>{n} permitidos</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} items judged</source>
        <translation>
            <numerusform>{n} elemento juzgado</numerusform>
            <numerusform>{n} elementos juzgados</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} violate</source>
        <translation>
            <numerusform>{n} infringe</numerusform>
            <numerusform>{n} infringen</numerusform>
        </translation>
    </message>
    <message>
        <source>{read} tokens read, {written} written</source>
        <translation>{read} tokens leídos, {written} escritos</translation>
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
</context>
<context>
    <name>Classroom</name>
    <message>
        <source>Add</source>
        <translation>Añadir</translation>
    </message>
    <message>
        <source>Add the model&apos;s labels</source>
        <translation>Añadir las etiquetas del modelo</translation>
    </message>
    <message>
        <source>Add the model&apos;s labels…</source>
        <translation>Añadir las etiquetas del modelo…</translation>
    </message>
    <message>
        <source>All people</source>
        <translation>Todas las personas</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Atrás</translation>
    </message>
    <message>
        <source>Begin</source>
        <translation>Empezar</translation>
    </message>
    <message>
        <source>Choose the exercise</source>
        <translation>Elegir el ejercicio</translation>
    </message>
    <message>
        <source>All done. Your labels are in {file}, next to the exercise. Pass this file on.</source>
        <translation>Todo listo. Sus etiquetas están en {file}, junto al ejercicio: entregue este archivo.</translation>
    </message>
    <message>
        <source>An exercise contains the policy and texts of a golden set, without the expected answers.</source>
        <translation>Un ejercicio contiene la política y los textos de un conjunto de ejemplos. Las respuestas esperadas se omiten.</translation>
    </message>
    <message>
        <source>Choose the exercise; labels next to it are included</source>
        <translation>Elegir el ejercicio; también se toman las etiquetas que están junto a él</translation>
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
        <translation>RESPUESTA ESPERADA</translation>
    </message>
    <message>
        <source>Evaluation</source>
        <translation>Evaluación</translation>
    </message>
    <message>
        <source>Everybody&apos;s labels are in {file}.</source>
        <translation>Las etiquetas de todas las personas están en {file}.</translation>
    </message>
    <message>
        <source>Fleiss&apos; kappa</source>
        <translation>Kappa de Fleiss</translation>
    </message>
    <message>
        <source>From an evaluation of the golden set that the exercise was made from.</source>
        <translation>De una evaluación del conjunto de ejemplos con el que se hizo el ejercicio.</translation>
    </message>
    <message>
        <source>Golden set</source>
        <translation>Conjunto de ejemplos</translation>
    </message>
    <message>
        <source>Kappa: 1 is full agreement, 0 is no more than chance.</source>
        <translation>Kappa: 1 es coincidencia total; 0, la que daría el azar por sí solo.</translation>
    </message>
    <message>
        <source>Label together</source>
        <translation>Etiquetar en grupo</translation>
    </message>
    <message>
        <source>Label…</source>
        <translation>Etiquetar…</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nombre</translation>
    </message>
    <message>
        <source>Name:</source>
        <translation>Nombre:</translation>
    </message>
    <message>
        <source>New exercise</source>
        <translation>Nuevo ejercicio</translation>
    </message>
    <message>
        <source>New exercise…</source>
        <translation>Nuevo ejercicio…</translation>
    </message>
    <message>
        <source>Next person…</source>
        <translation>Siguiente persona…</translation>
    </message>
    <message>
        <source>Next text</source>
        <translation>Texto siguiente</translation>
    </message>
    <message>
        <source>No evaluation has verdicts on all of these texts. Evaluate the golden set that the exercise was made from, then come back.</source>
        <translation>Ninguna evaluación tiene veredictos de todos estos textos. Evalúe el conjunto de ejemplos con el que se hizo el ejercicio y vuelva después.</translation>
    </message>
    <message>
        <source>Number of texts</source>
        <translation>Número de textos</translation>
    </message>
    <message>
        <source>Only disagreements</source>
        <translation>Solo desacuerdos</translation>
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
        <translation>Guardar ejercicio…</translation>
    </message>
    <message>
        <source>Save sheet as PDF</source>
        <translation>Guardar hoja como PDF</translation>
    </message>
    <message>
        <source>Save sheet as PDF…</source>
        <translation>Guardar hoja como PDF…</translation>
    </message>
    <message>
        <source>Several people label the same texts without seeing each other&apos;s answers, then see where they and the model disagree. Exercises and labels are files that you pass around.

1. Make an exercise from a golden set, and give it to everybody.
2. Everybody labels it: on their own machine, one after the other on this one, or on paper.
3. Compare when all have finished, and add the model&apos;s labels last.</source>
        <translation>Varias personas deciden sobre los mismos textos sin ver las respuestas de las demás y después ven en qué discrepan ellas y el modelo. Todo son archivos que se pasan de una persona a otra.

1. Haga un ejercicio con un conjunto de ejemplos y entréguelo a todas las personas.
2. Cada persona lo etiqueta: en su propio equipo, por turnos en este o en papel.
3. Compare cuando todas hayan terminado y añada al final las etiquetas del modelo.</translation>
    </message>
    <message numerus="yes">
        <source>Show all {n} pairs</source>
        <translation>
            <numerusform>Mostrar {n} par</numerusform>
            <numerusform>Mostrar los {n} pares</numerusform>
        </translation>
    </message>
    <message>
        <source>Text {number} of {total}</source>
        <translation>Texto {number} de {total}</translation>
    </message>
    <message>
        <source>The policy&apos;s output format was left out.</source>
        <translation>Se omitió el formato de salida de la política.</translation>
    </message>
    <message numerus="yes">
        <source>{name}: {done} of {n} texts labelled</source>
        <translation>
            <numerusform>{name}: {done} de {n} texto etiquetado</numerusform>
            <numerusform>{name}: {done} de {n} textos etiquetados</numerusform>
        </translation>
    </message>
    <message>
        <source>Progress</source>
        <translation>Progreso</translation>
    </message>
    <message>
        <source>Save all labels</source>
        <translation>Guardar todas las etiquetas</translation>
    </message>
    <message>
        <source>Save all labels…</source>
        <translation>Guardar todas las etiquetas…</translation>
    </message>
    <message>
        <source>Texts</source>
        <translation>Textos</translation>
    </message>
    <message>
        <source>WHO SAID WHAT</source>
        <translation>QUIÉN DIJO QUÉ</translation>
    </message>
    <message>
        <source>Who is labelling?</source>
        <translation>¿Quién etiqueta?</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>Motivo</translation>
    </message>
    <message>
        <source>Why:</source>
        <translation>Motivo:</translation>
    </message>
    <message>
        <source>Reason (optional)</source>
        <translation>Motivo; puede dejarse vacío</translation>
    </message>
    <message>
        <source>Your name, as the others will see it. Labels begun earlier are resumed.</source>
        <translation>Su nombre, tal como lo verán los demás. Se continúan las etiquetas empezadas antes.</translation>
    </message>
    <message>
        <source>exercise</source>
        <translation>ejercicio</translation>
    </message>
    <message>
        <source>labels</source>
        <translation>etiquetas</translation>
    </message>
    <message>
        <source>your answer: {answer}</source>
        <translation>su respuesta: {answer}</translation>
    </message>
    <message>
        <source>{file} can be printed.</source>
        <translation>{file} se puede imprimir.</translation>
    </message>
    <message numerus="yes">
        <source>{file} has {n} texts. Hand it to everybody.</source>
        <translation>
            <numerusform>{file} tiene {n} texto. Entréguelo a todas las personas.</numerusform>
            <numerusform>{file} tiene {n} textos. Entréguelo a todas las personas.</numerusform>
        </translation>
    </message>
    <message>
        <source>{first} and {second}</source>
        <translation>{first} y {second}</translation>
    </message>
    <message>
        <source>{name} (model)</source>
        <translation>{name} (modelo)</translation>
    </message>
    <message numerus="yes">
        <source>{n} labels files beside the exercise were taken.</source>
        <translation>
            <numerusform>Se tomó {n} archivo de etiquetas que estaba junto al ejercicio.</numerusform>
            <numerusform>Se tomaron {n} archivos de etiquetas que estaban junto al ejercicio.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{policy} · {name}, {n} examples</source>
        <translation>
            <numerusform>{policy} · {name}, {n} ejemplo</numerusform>
            <numerusform>{policy} · {name}, {n} ejemplos</numerusform>
        </translation>
    </message>
    <message>
        <source>{who}: agree on {hits} of {of}, {name} {kappa}</source>
        <translation>{who}: lo mismo en {hits} de {of}, {name} {kappa}</translation>
    </message>
</context>
<context>
    <name>Core</name>
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
        <source>A folder can&apos;t be read</source>
        <translation>No se puede leer una carpeta</translation>
    </message>
    <message>
        <source>A labels file of at least one person is needed.</source>
        <translation>Se necesita un archivo de etiquetas de al menos una persona.</translation>
    </message>
    <message>
        <source>A model is loaded already</source>
        <translation>Ya hay un modelo cargado</translation>
    </message>
    <message>
        <source>A part of the model is missing</source>
        <translation>Falta una parte del modelo</translation>
    </message>
    <message>
        <source>A prompt with several policies has no probability for each of them, and no other column was found.</source>
        <translation>Un prompt con varias políticas no tiene una probabilidad para cada una, y no se encontró ninguna otra columna.</translation>
    </message>
    <message>
        <source>A recovery code can&apos;t be the passphrase.</source>
        <translation>Un código de recuperación no puede ser la frase de paso.</translation>
    </message>
    <message>
        <source>A tensor has no name of its own.</source>
        <translation>Un tensor no tiene nombre propio.</translation>
    </message>
    <message>
        <source>Access was refused</source>
        <translation>Se denegó el acceso</translation>
    </message>
    <message>
        <source>Add some to it first.</source>
        <translation>Añádale algunos primero.</translation>
    </message>
    <message>
        <source>An evaluation measures at least one policy.</source>
        <translation>Una evaluación mide al menos una política.</translation>
    </message>
    <message>
        <source>Any GGUF repository can be named too: organisation/name or organisation/name:file.</source>
        <translation>También se puede indicar cualquier repositorio GGUF: organización/nombre u organización/nombre:archivo.</translation>
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
        <source>Check the labels and limits in the policy&apos;s answer format.</source>
        <translation>Compruebe las etiquetas y los límites en el formato de respuesta de la política.</translation>
    </message>
    <message>
        <source>Check the passphrase. Without the right key nobody can read the history, the makers of Plumbline included.</source>
        <translation>Compruebe la frase de paso. Sin la clave correcta nadie puede leer el historial, ni siquiera quienes hacen Plumbline.</translation>
    </message>
    <message>
        <source>Check the path.</source>
        <translation>Compruebe la ruta.</translation>
    </message>
    <message>
        <source>Choose a model.</source>
        <translation>Elija un modelo.</translation>
    </message>
    <message>
        <source>A key was given, but {file} is not encrypted.</source>
        <translation>Se indicó una clave, y {file} no está cifrado.</translation>
    </message>
    <message>
        <source>A certificate file (PEM) for the team&apos;s server, in case the system&apos;s own certificates don&apos;t cover it.</source>
        <translation>Un archivo en formato PEM que responde por el servidor del equipo cuando los certificados del sistema no lo hacen.</translation>
    </message>
    <message>
        <source>A property&apos;s name</source>
        <translation>El nombre de una propiedad</translation>
    </message>
    <message>
        <source>A property&apos;s name is not valid.</source>
        <translation>El nombre de una propiedad no es válido.</translation>
    </message>
    <message>
        <source>A setting keeps Plumbline from using the network, so nothing was sent to {host}.</source>
        <translation>Un ajuste impide a Plumbline usar la red, así que no se envió nada a {host}.</translation>
    </message>
    <message>
        <source>A tensor&apos;s name</source>
        <translation>El nombre de un tensor</translation>
    </message>
    <message>
        <source>A text in a list</source>
        <translation>Un texto de una lista</translation>
    </message>
    <message>
        <source>A token</source>
        <translation>Un token</translation>
    </message>
    <message>
        <source>A review queue offers a pause each time you have decided on this many hard items in a day. Hard items are those that break a policy whose texts are blurred.</source>
        <translation>Tras cuántos elementos duros al día ofrece una cola una pausa, cada vez. Son duros los elementos que infringen una política cuyos textos se muestran borrosos.</translation>
    </message>
    <message>
        <source>Allow use of the network</source>
        <translation>Permitir el uso de la red</translation>
    </message>
    <message>
        <source>An object in it names the same field twice.</source>
        <translation>Un objeto que contiene nombra dos veces el mismo campo.</translation>
    </message>
    <message>
        <source>Another program is writing to {file}, and did not finish in time.</source>
        <translation>Otro programa está escribiendo en {file} y no terminó a tiempo.</translation>
    </message>
    <message>
        <source>Check that the file is there and that you have permission to read it.</source>
        <translation>Compruebe que el archivo existe y que tiene permiso para leerlo.</translation>
    </message>
    <message>
        <source>Choose gpt-oss-safeguard or gpt-oss in GGUF format.</source>
        <translation>Elija gpt-oss-safeguard o gpt-oss en formato GGUF.</translation>
    </message>
    <message>
        <source>Choose one file, or the first part of a split model.</source>
        <translation>Elija un solo archivo, o la primera parte de un modelo dividido.</translation>
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
        <source>Download all parts again from the same place.</source>
        <translation>Descargue de nuevo todas las partes del mismo sitio.</translation>
    </message>
    <message>
        <source>Download it again, or choose another file.</source>
        <translation>Descárguelo de nuevo o elija otro archivo.</translation>
    </message>
    <message>
        <source>Evaluation {number} has no column {column}.</source>
        <translation>La evaluación {number} no tiene la columna {column}.</translation>
    </message>
    <message>
        <source>Evaluation {number} has no columns any more.</source>
        <translation>La evaluación {number} ya no tiene columnas.</translation>
    </message>
    <message>
        <source>Files ending in “{suffix}” are not read. Those that are: {suffixes}.</source>
        <translation>Los archivos que terminan en «{suffix}» no se leen. Sí se leen: {suffixes}.</translation>
    </message>
    <message>
        <source>Folders are read to a depth of {depth}.</source>
        <translation>Las carpetas se leen hasta una profundidad de {depth}.</translation>
    </message>
    <message>
        <source>Folders inside the chosen folder are left out, as chosen.</source>
        <translation>Las carpetas dentro de la carpeta elegida se excluyen, como se eligió.</translation>
    </message>
    <message>
        <source>Hidden and system files are left out. Add the file directly to include it.</source>
        <translation>Los archivos ocultos y de sistema se omiten. Elija el propio archivo para que se lea.</translation>
    </message>
    <message>
        <source>It claims {tensors} tensors and {properties} properties.</source>
        <translation>Dice tener {tensors} tensores y {properties} propiedades.</translation>
    </message>
    <message>
        <source>It contains data that is not text.</source>
        <translation>Contiene datos que no son texto.</translation>
    </message>
    <message numerus="yes">
        <source>It contains {n} NUL characters, judged as they are.</source>
        <translation>
            <numerusform>Contiene {n} carácter NUL, que se juzga tal cual.</numerusform>
            <numerusform>Contiene {n} caracteres NUL, que se juzgan tal cual.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>It contains {n} invisible characters, such as {example}, judged as they are.</source>
        <translation>
            <numerusform>Contiene {n} carácter invisible, como {example}, que se juzga tal cual.</numerusform>
            <numerusform>Contiene {n} caracteres invisibles, como {example}, que se juzgan tal cual.</numerusform>
        </translation>
    </message>
    <message>
        <source>It does not name its architecture.</source>
        <translation>No indica su arquitectura.</translation>
    </message>
    <message>
        <source>It has more than {chars} characters; the limit for one item is {limit}. Split it by line or paragraph, or raise the limit.</source>
        <translation>Tiene más de {chars} caracteres; el límite por elemento es {limit}. Divídalo por líneas o párrafos, o eleve el límite.</translation>
    </message>
    <message>
        <source>It has no tensors.</source>
        <translation>No tiene tensores.</translation>
    </message>
    <message>
        <source>It has {chars} characters; the limit for one item is {limit}. Split it by line or paragraph, or raise the limit.</source>
        <translation>Tiene {chars} caracteres; el límite por elemento es {limit}. Divídalo por líneas o párrafos, o eleve el límite.</translation>
    </message>
    <message>
        <source>It is a PDF document, not text.</source>
        <translation>Es un documento PDF, no texto.</translation>
    </message>
    <message>
        <source>It is a ZIP archive or an office document, not text.</source>
        <translation>Es un archivo ZIP o un documento de ofimática, no texto.</translation>
    </message>
    <message>
        <source>It is a database, not text.</source>
        <translation>Es una base de datos, no texto.</translation>
    </message>
    <message>
        <source>It is a device; only regular files are read.</source>
        <translation>Es un dispositivo; solo se leen archivos normales.</translation>
    </message>
    <message>
        <source>It is a folder; only regular files are read.</source>
        <translation>Es una carpeta; solo se leen archivos normales.</translation>
    </message>
    <message>
        <source>It is a link to something that does not exist.</source>
        <translation>Es un enlace a algo que no existe.</translation>
    </message>
    <message>
        <source>It is a link, or a link that leads back to itself.</source>
        <translation>Es un enlace, o un enlace que vuelve a sí mismo.</translation>
    </message>
    <message>
        <source>It is a list; an object or a text was expected.</source>
        <translation>Es una lista; se esperaba un objeto o un texto.</translation>
    </message>
    <message>
        <source>It is a picture, not text.</source>
        <translation>Es una imagen, no texto.</translation>
    </message>
    <message>
        <source>It is a pipe; only regular files are read.</source>
        <translation>Es una tubería; solo se leen archivos normales.</translation>
    </message>
    <message>
        <source>It is a program, not text.</source>
        <translation>Es un programa, no texto.</translation>
    </message>
    <message>
        <source>It is a single value; an object or a text was expected.</source>
        <translation>Es un valor suelto; se esperaba un objeto o un texto.</translation>
    </message>
    <message>
        <source>It is a socket; only regular files are read.</source>
        <translation>Es un socket; solo se leen archivos normales.</translation>
    </message>
    <message>
        <source>It is an RTF document, not text.</source>
        <translation>Es un documento RTF, no texto.</translation>
    </message>
    <message>
        <source>It is an office document, not text.</source>
        <translation>Es un documento de ofimática, no texto.</translation>
    </message>
    <message>
        <source>It is compressed data, not text.</source>
        <translation>Son datos comprimidos, no texto.</translation>
    </message>
    <message>
        <source>It is not a GGUF file.</source>
        <translation>No es un archivo GGUF.</translation>
    </message>
    <message>
        <source>It is null; an object or a text was expected.</source>
        <translation>Es null; se esperaba un objeto o un texto.</translation>
    </message>
    <message>
        <source>It leads back to a folder that contains it.</source>
        <translation>Lleva de vuelta a una carpeta que lo contiene.</translation>
    </message>
    <message>
        <source>It says that it is part {number} of {count}.</source>
        <translation>Dice que es la parte {number} de {count}.</translation>
    </message>
    <message>
        <source>It stands before the table.</source>
        <translation>Está antes de la tabla.</translation>
    </message>
    <message>
        <source>Its GGUF version is {version}; versions 2 and 3 can be read.</source>
        <translation>Su versión de GGUF es {version}; se pueden leer las versiones 2 y 3.</translation>
    </message>
    <message>
        <source>Its architecture is {architecture}; Plumbline runs {supported} models only.</source>
        <translation>Su arquitectura es {architecture}; Plumbline solo ejecuta modelos {supported}.</translation>
    </message>
    <message>
        <source>Its byte-order mark says {encoding}, but its bytes are not in that encoding.</source>
        <translation>Su marca de orden de bytes dice {encoding}, pero sus bytes no están en esa codificación.</translation>
    </message>
    <message>
        <source>Its bytes are not in the chosen encoding, {encoding}.</source>
        <translation>Sus bytes no están en la codificación elegida, {encoding}.</translation>
    </message>
    <message>
        <source>Its encoding was not recognised. Choose the encoding in which it was written.</source>
        <translation>No se reconoció su codificación. Elija la codificación en que se escribió.</translation>
    </message>
    <message>
        <source>Its lists claim {count} texts; the limit is {most}.</source>
        <translation>Sus listas declaran {count} textos; el límite es {most}.</translation>
    </message>
    <message>
        <source>Its tensors are aligned to {alignment} bytes.</source>
        <translation>Sus tensores están alineados a {alignment} bytes.</translation>
    </message>
    <message>
        <source>Links inside a folder are not followed.</source>
        <translation>Los enlaces dentro de una carpeta no se siguen.</translation>
    </message>
    <message>
        <source>No column holds text. The columns are: {columns}.</source>
        <translation>Ninguna columna contiene texto. Las columnas son: {columns}.</translation>
    </message>
    <message>
        <source>No examples are kept for “{policy}”.</source>
        <translation>No se guardan ejemplos para «{policy}».</translation>
    </message>
    <message>
        <source>Nobody has decided on an item that was judged under “{policy}”.</source>
        <translation>Nadie ha decidido sobre un elemento juzgado con «{policy}».</translation>
    </message>
    <message>
        <source>Not all of it is in the encoding {encoding}.</source>
        <translation>No todo está en la codificación {encoding}.</translation>
    </message>
    <message>
        <source>Only regular files are read.</source>
        <translation>Solo se leen archivos normales.</translation>
    </message>
    <message>
        <source>Parts of the model are missing</source>
        <translation>Faltan partes del modelo</translation>
    </message>
    <message>
        <source>Put all parts into one folder, under their original names.</source>
        <translation>Ponga todas las partes en una carpeta, con sus nombres originales.</translation>
    </message>
    <message>
        <source>Reading it failed: {reason}.</source>
        <translation>No se pudo leer: {reason}.</translation>
    </message>
    <message>
        <source>Reading or writing {file} failed ({detail}).</source>
        <translation>No se pudo leer o escribir {file} ({detail}).</translation>
    </message>
    <message>
        <source>Set {passphrase_variable} for a script.</source>
        <translation>Asigne {passphrase_variable} para un script.</translation>
    </message>
    <message>
        <source>Shorten the policy.</source>
        <translation>Acorte la política.</translation>
    </message>
    <message>
        <source>Spreadsheets of this kind are not read. Save it as CSV in the program that opens it, and add that file.</source>
        <translation>Las hojas de cálculo de este tipo no se leen. Guárdela como CSV en el programa que la abre y añada ese archivo.</translation>
    </message>
    <message>
        <source>The encoding, {encoding}, was guessed; the sha256 of the file&apos;s bytes is {sha256}.</source>
        <translation>La codificación, {encoding}, se dedujo; el sha256 de los bytes del archivo es {sha256}.</translation>
    </message>
    <message>
        <source>The file changed while it was read. Items read from it before that are kept.</source>
        <translation>El archivo cambió mientras se leía. Los elementos leídos antes se conservan.</translation>
    </message>
    <message>
        <source>The file does not name its architecture; Plumbline runs {supported} models only.</source>
        <translation>El archivo no indica su arquitectura; Plumbline solo ejecuta modelos {supported}.</translation>
    </message>
    <message>
        <source>The file ends in the middle of a value: it was cut off.</source>
        <translation>El archivo termina en medio de un valor: se cortó.</translation>
    </message>
    <message>
        <source>The file grew while it was read. What was added after it was opened is not in this run.</source>
        <translation>El archivo creció mientras se leía. Lo que se añadió después de abrirlo no está en esta revisión.</translation>
    </message>
    <message>
        <source>The file is empty.</source>
        <translation>El archivo está vacío.</translation>
    </message>
    <message>
        <source>The history can&apos;t be opened</source>
        <translation>No se puede abrir el historial</translation>
    </message>
    <message>
        <source>The history is damaged</source>
        <translation>El historial está dañado</translation>
    </message>
    <message>
        <source>The history is in use</source>
        <translation>El historial está en uso</translation>
    </message>
    <message>
        <source>The history is not encrypted</source>
        <translation>El historial no está cifrado</translation>
    </message>
    <message>
        <source>The history needs its key</source>
        <translation>El historial necesita su clave</translation>
    </message>
    <message>
        <source>The library has: {names}.</source>
        <translation>La biblioteca tiene: {names}.</translation>
    </message>
    <message>
        <source>The limit {name} must be a whole number above 0.</source>
        <translation>El límite {name} debe ser un número entero mayor que 0.</translation>
    </message>
    <message>
        <source>The line has {chars} characters; the limit for a row is {limit}.</source>
        <translation>La línea tiene {chars} caracteres; el límite por fila es {limit}.</translation>
    </message>
    <message>
        <source>The line is blank.</source>
        <translation>La línea está en blanco.</translation>
    </message>
    <message>
        <source>The list {key} claims {count} entries; the limit is {most}.</source>
        <translation>La lista {key} declara {count} entradas; el límite es {most}.</translation>
    </message>
    <message>
        <source>The list {key} has entries of the unknown type {kind}.</source>
        <translation>La lista {key} tiene entradas del tipo desconocido {kind}.</translation>
    </message>
    <message>
        <source>The model has {count} parts; not found: {missing}.</source>
        <translation>El modelo tiene {count} partes; no se encontró: {missing}.</translation>
    </message>
    <message>
        <source>The model “{model}” has {count} parts, and other files were given.</source>
        <translation>El modelo «{model}» tiene {count} partes, y se indicaron otros archivos.</translation>
    </message>
    <message>
        <source>The name is empty.</source>
        <translation>El nombre está vacío.</translation>
    </message>
    <message>
        <source>The page has {bytes} bytes; the limit for a file that is read whole is {limit}.</source>
        <translation>La página tiene {bytes} bytes; el límite para un archivo que se lee entero es {limit}.</translation>
    </message>
    <message>
        <source>The property {key}</source>
        <translation>La propiedad {key}</translation>
    </message>
    <message>
        <source>The property {key} appears twice.</source>
        <translation>La propiedad {key} aparece dos veces.</translation>
    </message>
    <message>
        <source>The property {key} has the unknown type {kind}.</source>
        <translation>La propiedad {key} tiene el tipo desconocido {kind}.</translation>
    </message>
    <message>
        <source>The property {key} is not a number.</source>
        <translation>La propiedad {key} no es un número.</translation>
    </message>
    <message>
        <source>The property {key} is not text.</source>
        <translation>La propiedad {key} no es texto.</translation>
    </message>
    <message>
        <source>The row has {cells} cells for {columns} columns. A text that contains the delimiter needs quotes around it.</source>
        <translation>La fila tiene {cells} celdas para {columns} columnas. Un texto que contiene el delimitador necesita comillas.</translation>
    </message>
    <message>
        <source>The row has {cells} of {columns} cells.</source>
        <translation>La fila tiene {cells} de {columns} celdas.</translation>
    </message>
    <message>
        <source>The row is blank.</source>
        <translation>La fila está en blanco.</translation>
    </message>
    <message>
        <source>The rows before it are plain texts; this one has columns.</source>
        <translation>Las filas anteriores son textos simples; esta tiene columnas.</translation>
    </message>
    <message>
        <source>The rows of the tensor {name} do not fill whole blocks.</source>
        <translation>Las filas del tensor {name} no llenan bloques enteros.</translation>
    </message>
    <message>
        <source>The script does not know it.</source>
        <translation>El guion no lo conoce.</translation>
    </message>
    <message>
        <source>The script has ended.</source>
        <translation>El guion ha terminado.</translation>
    </message>
    <message>
        <source>The sources have changed</source>
        <translation>Los orígenes han cambiado</translation>
    </message>
    <message>
        <source>The system reports: {reason}.</source>
        <translation>El sistema informa: {reason}.</translation>
    </message>
    <message>
        <source>The tensor {name} has a wrong offset.</source>
        <translation>El tensor {name} tiene un desplazamiento incorrecto.</translation>
    </message>
    <message>
        <source>The tensor {name} has an impossible size.</source>
        <translation>El tensor {name} tiene un tamaño imposible.</translation>
    </message>
    <message>
        <source>The tensor {name} has an unknown quantization.</source>
        <translation>El tensor {name} tiene una cuantización desconocida.</translation>
    </message>
    <message>
        <source>The tensor {name} has {dimensions} dimensions.</source>
        <translation>El tensor {name} tiene {dimensions} dimensiones.</translation>
    </message>
    <message>
        <source>The text column is empty in this row.</source>
        <translation>La columna de texto está vacía en esta fila.</translation>
    </message>
    <message>
        <source>The text contains a delimiter without quotes. It is the last column, so its parts were joined.</source>
        <translation>El texto contiene un delimitador sin comillas. Es la última columna, así que se unieron sus partes.</translation>
    </message>
    <message>
        <source>The text is in the column “{column}”, found as the one with the longest text.</source>
        <translation>El texto está en la columna «{column}», encontrada por ser la de texto más largo.</translation>
    </message>
    <message>
        <source>The text is in the column “{column}”, found by its name.</source>
        <translation>El texto está en la columna «{column}», encontrada por su nombre.</translation>
    </message>
    <message>
        <source>The text is in the column “{column}”, found by its name; other candidates: {others}.</source>
        <translation>El texto está en la columna «{column}», encontrada por su nombre; otras candidatas: {others}.</translation>
    </message>
    <message>
        <source>The value has {chars} characters; the limit for a row is {limit}.</source>
        <translation>El valor tiene {chars} caracteres; el límite por fila es {limit}.</translation>
    </message>
    <message>
        <source>The {files} parts of “{file}” hold {found} tensors instead of {expected}.</source>
        <translation>Las {files} partes de «{file}» contienen {found} tensores en lugar de {expected}.</translation>
    </message>
    <message>
        <source>There are: {names}.</source>
        <translation>Hay: {names}.</translation>
    </message>
    <message>
        <source>There is no column “{column}”. The columns are: {columns}.</source>
        <translation>No hay ninguna columna «{column}». Las columnas son: {columns}.</translation>
    </message>
    <message>
        <source>There is no file or folder with this name, or it was removed.</source>
        <translation>No hay ningún archivo ni carpeta con este nombre, o se eliminó.</translation>
    </message>
    <message>
        <source>There is no file or folder with this name.</source>
        <translation>No hay ningún archivo ni carpeta con este nombre.</translation>
    </message>
    <message>
        <source>There is no setting “{key}”.</source>
        <translation>No existe el ajuste «{key}».</translation>
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
        <source>There is something after the end of the JSON value.</source>
        <translation>Hay algo después del final del valor JSON.</translation>
    </message>
    <message>
        <source>This folder contains no files.</source>
        <translation>Esta carpeta no contiene archivos.</translation>
    </message>
    <message>
        <source>This row lacks the text column.</source>
        <translation>A esta fila le falta la columna de texto.</translation>
    </message>
    <message>
        <source>Two to {most} policies with different names can be put together; these are {names}.</source>
        <translation>Se pueden juntar de dos a {most} políticas con nombres distintos; estas son {names}.</translation>
    </message>
    <message>
        <source>`confirmed` is true or false.</source>
        <translation>`confirmed` es true o false.</translation>
    </message>
    <message>
        <source>`confirmed` needs bytes and sha256 of each file.</source>
        <translation>`confirmed` necesita los bytes y el sha256 de cada archivo.</translation>
    </message>
    <message>
        <source>`format` must be {number}.</source>
        <translation>`format` debe ser {number}.</translation>
    </message>
    <message>
        <source>`licence` is missing.</source>
        <translation>Falta `licence`.</translation>
    </message>
    <message>
        <source>`memory` has {keys}.</source>
        <translation>`memory` tiene {keys}.</translation>
    </message>
    <message>
        <source>exit code {code}</source>
        <translation>código de salida {code}</translation>
    </message>
    <message>
        <source>llama.cpp refused “{name}”: {errors}.</source>
        <translation>llama.cpp rechazó «{name}»: {errors}.</translation>
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
        <source>no exit code</source>
        <translation>sin código de salida</translation>
    </message>
    <message>
        <source>no reason given</source>
        <translation>no se dio ningún motivo</translation>
    </message>
    <message>
        <source>none</source>
        <translation>ninguno</translation>
    </message>
    <message>
        <source>no data arrived for too long</source>
        <translation>no llegó nada durante demasiado tiempo</translation>
    </message>
    <message>
        <source>of {count} rows of {table} {copied} were copied</source>
        <translation>de {count} filas de {table} se copiaron {copied}</translation>
    </message>
    <message>
        <source>run {run}</source>
        <translation>revisión {run}</translation>
    </message>
    <message>
        <source>signal {name}</source>
        <translation>señal {name}</translation>
    </message>
    <message>
        <source>{file} can&apos;t be opened with this key. (A file whose first bytes are damaged looks the same.)</source>
        <translation>{file} no se puede abrir con esta clave. (Un archivo con los primeros bytes dañados se ve igual.)</translation>
    </message>
    <message>
        <source>{file} can&apos;t be read properly ({detail}).</source>
        <translation>{file} no se puede leer bien ({detail}).</translation>
    </message>
    <message>
        <source>{file} has changed since it was verified.</source>
        <translation>{file} ha cambiado desde que se verificó.</translation>
    </message>
    <message>
        <source>{file} has flags for {columns}, and the policy knows none of them.</source>
        <translation>{file} tiene indicadores para {columns}, y la política no conoce ninguno de ellos.</translation>
    </message>
    <message>
        <source>{file} has more than one column that could be the expected label: {columns}.</source>
        <translation>{file} tiene más de una columna que podría ser la etiqueta esperada: {columns}.</translation>
    </message>
    <message>
        <source>{file} has more than {limit}.</source>
        <translation>{file} tiene más de {limit}.</translation>
    </message>
    <message>
        <source>{file} has no column beside the labels.</source>
        <translation>{file} no tiene ninguna columna aparte de las etiquetas.</translation>
    </message>
    <message>
        <source>{file} has schema {found}, and this version knows schemas up to {known}. Nothing in it was changed.</source>
        <translation>{file} tiene el esquema {found}, y esta versión conoce esquemas hasta el {known}. No se cambió nada en él.</translation>
    </message>
    <message>
        <source>{file} has the sha256 {digest} instead of {expected}: it is downloaded again in blocks.</source>
        <translation>{file} tiene el sha256 {digest} en lugar de {expected}: se descarga de nuevo por bloques.</translation>
    </message>
    <message>
        <source>{file} has the sha256 {digest}, and {expected} was expected.</source>
        <translation>{file} tiene el sha256 {digest}, y se esperaba {expected}.</translation>
    </message>
    <message>
        <source>{file} is damaged ({name}).</source>
        <translation>{file} está dañado ({name}).</translation>
    </message>
    <message>
        <source>{file} is encrypted and no key was given. (A file whose first bytes are damaged looks the same.)</source>
        <translation>{file} está cifrado y no se dio ninguna clave. (Un archivo con los primeros bytes dañados se ve igual.)</translation>
    </message>
    <message>
        <source>{file} is in the models folder.</source>
        <translation>{file} está en la carpeta de modelos.</translation>
    </message>
    <message>
        <source>{file} is not a history of Plumbline. Nothing in it was changed.</source>
        <translation>{file} no es un historial de Plumbline. No se cambió nada en él.</translation>
    </message>
    <message>
        <source>{file} is not there.</source>
        <translation>{file} no está ahí.</translation>
    </message>
    <message>
        <source>{file}, or the folder that it is in, can&apos;t be written to.</source>
        <translation>No se puede escribir en {file}, o en la carpeta en la que está.</translation>
    </message>
    <message>
        <source>{file}: no sha256 is known, so the model will be marked as unverified.</source>
        <translation>{file}: no se conoce ningún sha256, así que el modelo se marcará como sin verificar.</translation>
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
        <source>{file}: {reason}.</source>
        <translation>{file}: {reason}.</translation>
    </message>
    <message>
        <source>{first} and {second} have no columns that go together.</source>
        <translation>{first} y {second} no tienen columnas que se correspondan.</translation>
    </message>
    <message>
        <source>{first} has one column.</source>
        <translation>{first} tiene una sola columna.</translation>
    </message>
    <message>
        <source>{folder}: {reason}.</source>
        <translation>{folder}: {reason}.</translation>
    </message>
    <message>
        <source>{host} answered with the error {status} for {what}.</source>
        <translation>{host} respondió con el error {status} por {what}.</translation>
    </message>
    <message>
        <source>{host} answered with the status {status} for {what}.</source>
        <translation>{host} respondió con el estado {status} por {what}.</translation>
    </message>
    <message>
        <source>{host} answered with the status {status}.</source>
        <translation>{host} respondió con el estado {status}.</translation>
    </message>
    <message>
        <source>{host} does not accept the token that was sent for {what}.</source>
        <translation>{host} no acepta el token que se envió por {what}.</translation>
    </message>
    <message>
        <source>{host} gives {what} only to people who are signed in, or it does not exist.</source>
        <translation>{host} da {what} solo a quienes han iniciado sesión, o no existe.</translation>
    </message>
    <message>
        <source>{host} sent other bytes than were asked for.</source>
        <translation>{host} envió otros bytes que los que se pidieron.</translation>
    </message>
    <message>
        <source>{model} does not need to be downloaded.</source>
        <translation>No hace falta descargar {model}.</translation>
    </message>
    <message>
        <source>{model} is neither installed nor being downloaded.</source>
        <translation>{model} no está instalado ni se está descargando.</translation>
    </message>
    <message>
        <source>{model} is not installed.</source>
        <translation>{model} no está instalado.</translation>
    </message>
    <message>
        <source>{model} is not installed. {installed}</source>
        <translation>{model} no está instalado. {installed}</translation>
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
        <source>{needed} more are needed in {folder}, and {free} are free.</source>
        <translation>Se necesitan {needed} más en {folder}, y hay {free} libres.</translation>
    </message>
    <message numerus="yes">
        <source>{n} bytes could not be decoded; each is shown as �.</source>
        <translation>
            <numerusform>{n} byte no se pudo decodificar; se muestra como �.</numerusform>
            <numerusform>{n} bytes no se pudieron decodificar; cada uno se muestra como �.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} halves of surrogate pairs, which are not characters, are shown as �.</source>
        <translation>
            <numerusform>{n} mitad de un par sustituto, que no es un carácter, se muestra como �.</numerusform>
            <numerusform>{n} mitades de pares sustitutos, que no son caracteres, se muestran como �.</numerusform>
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
        <source>{n} minutes</source>
        <translation>
            <numerusform>{n} minuto</numerusform>
            <numerusform>{n} minutos</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} more</source>
        <translation>
            <numerusform>{n} más</numerusform>
            <numerusform>{n} más</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} more records are missing or were changed.</source>
        <translation>
            <numerusform>Falta o cambió {n} registro más.</numerusform>
            <numerusform>Faltan o cambiaron {n} registros más.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} more rows of {table} do so, too.</source>
        <translation>
            <numerusform>También lo hace {n} fila más de {table}.</numerusform>
            <numerusform>También lo hacen {n} filas más de {table}.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} seconds</source>
        <translation>
            <numerusform>{n} segundo</numerusform>
            <numerusform>{n} segundos</numerusform>
        </translation>
    </message>
    <message>
        <source>{other} and {name} can&apos;t both be kept in one folder.</source>
        <translation>{other} y {name} no se pueden guardar en una misma carpeta.</translation>
    </message>
    <message>
        <source>{path} does not exist or can&apos;t be read.</source>
        <translation>{path} no existe o no se puede leer.</translation>
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
        <source>{reason} Trying again in {wait}.</source>
        <translation>{reason} Nuevo intento en {wait}.</translation>
    </message>
    <message>
        <source>{reason}.</source>
        <translation>{reason}.</translation>
    </message>
    <message>
        <source>{title} has no variant “{wanted}”.</source>
        <translation>{title} no tiene la variante «{wanted}».</translation>
    </message>
    <message>
        <source>{title}: {about}</source>
        <translation>{title}: {about}</translation>
    </message>
    <message>
        <source>{unfinished}.</source>
        <translation>{unfinished}.</translation>
    </message>
    <message>
        <source>{what} is not text.</source>
        <translation>{what} no es texto.</translation>
    </message>
    <message>
        <source>{what} is {length} bytes long; the limit is {most}.</source>
        <translation>{what} tiene {length} bytes; el límite es {most}.</translation>
    </message>
    <message>
        <source>“{column}”</source>
        <translation>«{column}»</translation>
    </message>
    <message>
        <source>“{file}” can&apos;t be used. {why}</source>
        <translation>«{file}» no se puede usar. {why}</translation>
    </message>
    <message numerus="yes">
        <source>“{file}” is part {number} of {count}, but {n} files were found.</source>
        <translation>
            <numerusform>«{file}» es la parte {number} de {count}, pero se encontró {n} archivo.</numerusform>
            <numerusform>«{file}» es la parte {number} de {count}, pero se encontraron {n} archivos.</numerusform>
        </translation>
    </message>
    <message>
        <source>“{file}”: {reason}, after {done}.</source>
        <translation>«{file}»: {reason}, tras {done}.</translation>
    </message>
    <message>
        <source>“{file}”: {reason}.</source>
        <translation>«{file}»: {reason}.</translation>
    </message>
    <message>
        <source>“{model}” does not have the expected sha256, so it is not loaded.</source>
        <translation>«{model}» no tiene el sha256 esperado, así que no se carga.</translation>
    </message>
    <message>
        <source>“{model}” is not the file that the run was started with (sha256 {sha256}…).</source>
        <translation>«{model}» no es el archivo con el que se inició la revisión (sha256 {sha256}…).</translation>
    </message>
    <message>
        <source>“{name}” holds weights that are not numbers.</source>
        <translation>«{name}» contiene pesos que no son números.</translation>
    </message>
    <message>
        <source>“{name}” is not known.</source>
        <translation>«{name}» no se conoce.</translation>
    </message>
    <message>
        <source>“{reference}” is not the number of an evaluation.</source>
        <translation>«{reference}» no es el número de una evaluación.</translation>
    </message>
    <message>
        <source>“{shown}” is not the name of a text encoding.</source>
        <translation>«{shown}» no es el nombre de una codificación de texto.</translation>
    </message>
    <message>
        <source>“{version}” is not the number of a version.</source>
        <translation>«{version}» no es el número de una versión.</translation>
    </message>
    <message>
        <source>Decisions are shown when everybody has decided on every text, so that nobody is led by the others.</source>
        <translation>Las decisiones se muestran cuando todas las personas han decidido sobre todos los textos, para que nadie se deje llevar por las demás.</translation>
    </message>
    <message>
        <source>Download the missing part into the same folder.</source>
        <translation>Descargue la parte que falta en la misma carpeta.</translation>
    </message>
    <message>
        <source>Download the model again.</source>
        <translation>Descargue de nuevo el modelo.</translation>
    </message>
    <message>
        <source>Evaluate the golden set that the exercise was made from.</source>
        <translation>Evalúe el conjunto de ejemplos con el que se hizo el ejercicio.</translation>
    </message>
    <message>
        <source>Golden sets are small: take a part.</source>
        <translation>Los conjuntos de ejemplos son pequeños: tome una parte.</translation>
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
        <source>Install Plumbline again.</source>
        <translation>Instale Plumbline de nuevo.</translation>
    </message>
    <message>
        <source>Is it the right file?</source>
        <translation>¿Es el archivo correcto?</translation>
    </message>
    <message>
        <source>It is written for big-endian machines.</source>
        <translation>Está escrito para máquinas big-endian.</translation>
    </message>
    <message>
        <source>Items are still being judged</source>
        <translation>Todavía se están juzgando elementos</translation>
    </message>
    <message>
        <source>Its header is larger than any real one.</source>
        <translation>Su encabezado es mayor que cualquiera real.</translation>
    </message>
    <message>
        <source>Look for a repository with GGUF files.</source>
        <translation>Busque un repositorio con archivos GGUF.</translation>
    </message>
    <message>
        <source>Name the file itself, or put the policy into the folder as policy.md.</source>
        <translation>Indique el propio archivo, o ponga la política en la carpeta como policy.md.</translation>
    </message>
    <message>
        <source>Names such as utf-8, utf-16, windows-1252, iso-8859-2, shift_jis or gb18030 are known.</source>
        <translation>Se conocen nombres como utf-8, utf-16, windows-1252, iso-8859-2, shift_jis o gb18030.</translation>
    </message>
    <message>
        <source>No examples were found</source>
        <translation>No se encontraron ejemplos</translation>
    </message>
    <message>
        <source>No model is loaded</source>
        <translation>No hay ningún modelo cargado</translation>
    </message>
    <message>
        <source>No model was given</source>
        <translation>No se indicó ningún modelo</translation>
    </message>
    <message>
        <source>No such item</source>
        <translation>No existe ese elemento</translation>
    </message>
    <message>
        <source>No such variant</source>
        <translation>No existe esa variante</translation>
    </message>
    <message>
        <source>Nobody has labelled anything</source>
        <translation>Nadie ha etiquetado nada</translation>
    </message>
    <message>
        <source>Not everybody has finished</source>
        <translation>No todas las personas han terminado</translation>
    </message>
    <message>
        <source>One inference process holds one model.</source>
        <translation>Un proceso de inferencia contiene un solo modelo.</translation>
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
        <source>Review items first; each decision can then become an example.</source>
        <translation>Decida primero sobre algunos elementos; cada decisión puede convertirse después en un ejemplo.</translation>
    </message>
    <message>
        <source>Set it to an address such as https://huggingface.co, or to a folder.</source>
        <translation>Asígnele una dirección como https://huggingface.co, o una carpeta.</translation>
    </message>
    <message>
        <source>Several files were given whose names are not those of one split model.</source>
        <translation>Se indicaron varios archivos cuyos nombres no son los de un mismo modelo dividido.</translation>
    </message>
    <message>
        <source>Start a new run. The old one keeps what it has.</source>
        <translation>Inicie una nueva revisión. La anterior conserva lo que tiene.</translation>
    </message>
    <message>
        <source>Start it again.</source>
        <translation>Inícielo de nuevo.</translation>
    </message>
    <message>
        <source>Text became a control token</source>
        <translation>Un texto se convirtió en un token de control</translation>
    </message>
    <message>
        <source>The answer format can&apos;t be used</source>
        <translation>No se puede usar el formato de respuesta</translation>
    </message>
    <message>
        <source>The catalogue can&apos;t be read</source>
        <translation>No se puede leer el catálogo</translation>
    </message>
    <message>
        <source>The content is too long</source>
        <translation>El contenido es demasiado largo</translation>
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
        <source>The engine keeps stopping</source>
        <translation>El motor se detiene una y otra vez</translation>
    </message>
    <message>
        <source>The file can&apos;t be read</source>
        <translation>No se puede leer el archivo</translation>
    </message>
    <message>
        <source>The file has changed</source>
        <translation>El archivo ha cambiado</translation>
    </message>
    <message>
        <source>The file is too large</source>
        <translation>El archivo es demasiado grande</translation>
    </message>
    <message>
        <source>The golden set has no texts.</source>
        <translation>El conjunto de ejemplos no tiene textos.</translation>
    </message>
    <message>
        <source>The history needs its passphrase</source>
        <translation>El historial necesita su frase de paso</translation>
    </message>
    <message>
        <source>The hub has another file</source>
        <translation>El servidor de modelos tiene otro archivo</translation>
    </message>
    <message>
        <source>The inference process can&apos;t be understood</source>
        <translation>No se entiende al proceso de inferencia</translation>
    </message>
    <message>
        <source>The inference process is not running</source>
        <translation>El proceso de inferencia no está en marcha</translation>
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
        <source>The key does not fit</source>
        <translation>La clave no es correcta</translation>
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
        <source>The model can&apos;t be loaded</source>
        <translation>No se puede cargar el modelo</translation>
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
        <source>The model has not judged all texts</source>
        <translation>El modelo no ha juzgado todos los textos</translation>
    </message>
    <message>
        <source>The model&apos;s parts don&apos;t belong together</source>
        <translation>Las partes del modelo no corresponden entre sí</translation>
    </message>
    <message>
        <source>The models folder can&apos;t be read</source>
        <translation>No se puede leer la carpeta de modelos</translation>
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
        <source>The passphrase is too short</source>
        <translation>La frase de paso es demasiado corta</translation>
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
        <source>The policy is empty</source>
        <translation>La política está vacía</translation>
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
        <source>Name fewer policies, models or efforts.</source>
        <translation>Indique menos políticas, modelos o esfuerzos.</translation>
    </message>
    <message>
        <source>It is not valid JSON from character {position} on.</source>
        <translation>No es JSON válido a partir del carácter {position}.</translation>
    </message>
    <message>
        <source>It runs on the processor.</source>
        <translation>Funciona en el procesador.</translation>
    </message>
    <message>
        <source>Test it to measure its memory use.</source>
        <translation>Pruébelo para medir cuánta memoria usa.</translation>
    </message>
    <message>
        <source>Name one.</source>
        <translation>Indique uno.</translation>
    </message>
    <message>
        <source>A context of {tokens} tokens could not be created (items at once: {sequences}).</source>
        <translation>No se pudo crear un contexto de {tokens} tokens (elementos a la vez: {sequences}).</translation>
    </message>
    <message>
        <source>Name the same weights, or start a new run with these.</source>
        <translation>Indique los mismos pesos, o inicie una nueva revisión con estos.</translation>
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
        <source>Nothing would be judged</source>
        <translation>No se juzgaría nada</translation>
    </message>
    <message>
        <source>The grid is too large</source>
        <translation>La cuadrícula es demasiado grande</translation>
    </message>
    <message>
        <source>The policy has no golden set</source>
        <translation>La política no tiene ningún conjunto de ejemplos</translation>
    </message>
    <message>
        <source>The run was made by another version of the program, or its record was changed.</source>
        <translation>La revisión se hizo con otra versión del programa, o se cambió su registro.</translation>
    </message>
    <message>
        <source>The server asks to wait</source>
        <translation>El servidor pide esperar</translation>
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
        <source>The token is not accepted</source>
        <translation>No se acepta el token</translation>
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
        <source>There are no decisions to add</source>
        <translation>No hay decisiones que añadir</translation>
    </message>
    <message>
        <source>There is no connection</source>
        <translation>No hay conexión</translation>
    </message>
    <message>
        <source>There is no file to load.</source>
        <translation>No hay ningún archivo que cargar.</translation>
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
        <source>There is no such benchmark</source>
        <translation>No existe esa prueba de referencia</translation>
    </message>
    <message>
        <source>There is no such column</source>
        <translation>No existe esa columna</translation>
    </message>
    <message>
        <source>There is no such file</source>
        <translation>No existe ese archivo</translation>
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
        <source>There is no terminal to ask for it on.</source>
        <translation>No hay ningún terminal en el que pedirla.</translation>
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
        <source>This can&apos;t be the name of a policy</source>
        <translation>Este no puede ser el nombre de una política</translation>
    </message>
    <message>
        <source>This download is under way</source>
        <translation>Esta descarga está en marcha</translation>
    </message>
    <message>
        <source>This is a recovery code</source>
        <translation>Esto es un código de recuperación</translation>
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
        <source>This needs a token</source>
        <translation>Esto necesita un token</translation>
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
        <source>Two files have the same name</source>
        <translation>Dos archivos tienen el mismo nombre</translation>
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
        <source>Unpack it and import the folder.</source>
        <translation>Descomprímalo e importe la carpeta.</translation>
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
        <source>Use a gpt-oss or gpt-oss-safeguard model whose file keeps its control tokens.</source>
        <translation>Use un modelo gpt-oss o gpt-oss-safeguard cuyo archivo conserve sus tokens de control.</translation>
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
        <source>Wait until it has finished, or stop it, and try again.</source>
        <translation>Espere a que termine, o deténgala, e inténtelo de nuevo.</translation>
    </message>
    <message>
        <source>Write NAME@2.</source>
        <translation>Escriba NAME@2.</translation>
    </message>
    <message>
        <source>Write down what is not allowed.</source>
        <translation>Escriba lo que no está permitido.</translation>
    </message>
    <message>
        <source>Write the policy into it and try again.</source>
        <translation>Escriba en él la política e inténtelo de nuevo.</translation>
    </message>
    <message>
        <source>`purpose` is one of {purposes}.</source>
        <translation>`purpose` es uno de estos: {purposes}.</translation>
    </message>
    <message>
        <source>`repository` is organisation/name, not {text}.</source>
        <translation>`repository` es organización/nombre, no {text}.</translation>
    </message>
    <message>
        <source>`sha256` is 64 lower-case hexadecimal digits.</source>
        <translation>`sha256` son 64 dígitos hexadecimales en minúsculas.</translation>
    </message>
    <message>
        <source>`{key}` is a list of tables.</source>
        <translation>`{key}` es una lista de tablas.</translation>
    </message>
    <message>
        <source>`{key}` is a table with name, url, summary.</source>
        <translation>`{key}` es una tabla con name, url, summary.</translation>
    </message>
    <message>
        <source>`{key}` is missing, or is not a whole number above 0.</source>
        <translation>`{key}` falta o no es un número entero mayor que 0.</translation>
    </message>
    <message>
        <source>`{key}` is missing, or is not text.</source>
        <translation>`{key}` falta o no es texto.</translation>
    </message>
    <message>
        <source>`{key}` is not known here.</source>
        <translation>`{key}` no se conoce aquí.</translation>
    </message>
    <message>
        <source>a salvage</source>
        <translation>un rescate</translation>
    </message>
    <message>
        <source>an item (row {row})</source>
        <translation>un elemento (fila {row})</translation>
    </message>
    <message>
        <source>an unknown record</source>
        <translation>un registro desconocido</translation>
    </message>
    <message>
        <source>bytes {first} to {last}</source>
        <translation>bytes {first} a {last}</translation>
    </message>
    <message>
        <source>it ended {bytes} bytes too early</source>
        <translation>terminó {bytes} bytes antes de tiempo</translation>
    </message>
    <message>
        <source>it ends before byte {size}</source>
        <translation>termina antes del byte {size}</translation>
    </message>
    <message>
        <source>it has {now} bytes now, and had {before}</source>
        <translation>ahora tiene {now} bytes, y tenía {before}</translation>
    </message>
    <message>
        <source>it is on another disk</source>
        <translation>está en otro disco</translation>
    </message>
    <message>
        <source>it needs `files`.</source>
        <translation>necesita `files`.</translation>
    </message>
    <message>
        <source>it needs models, each with a name of its own.</source>
        <translation>necesita modelos, cada uno con su propio nombre.</translation>
    </message>
    <message>
        <source>it needs variants, each with a name of its own.</source>
        <translation>necesita variantes, cada una con su propio nombre.</translation>
    </message>
    <message>
        <source>item {item}</source>
        <translation>elemento {item}</translation>
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
        <source>llama.cpp broke off while it looked at “{file}” ({reason}). The file may be damaged.</source>
        <translation>llama.cpp se interrumpió mientras examinaba «{file}» ({reason}). El archivo puede estar dañado.</translation>
    </message>
    <message>
        <source>llama.cpp failed</source>
        <translation>llama.cpp falló</translation>
    </message>
    <message>
        <source>There is nothing to label</source>
        <translation>No hay nada que etiquetar</translation>
    </message>
    <message>
        <source>%</source>
        <translation>%</translation>
    </message>
    <message>
        <source>300 is a good number.</source>
        <translation>300 es un buen número.</translation>
    </message>
    <message>
        <source>8 is a good number.</source>
        <translation>8 es un buen número.</translation>
    </message>
    <message>
        <source>A batch is made of a queue; the file with the decisions is what its reviewer sends back.</source>
        <translation>Un lote se hace a partir de una cola; el archivo con las decisiones es lo que devuelve quien decide sobre él.</translation>
    </message>
    <message>
        <source>A binary answer is 0 or 1, but other labels are stated.</source>
        <translation>Una respuesta binaria es 0 o 1, pero se indican otras etiquetas.</translation>
    </message>
    <message>
        <source>A case needs a name.</source>
        <translation>Un caso necesita un nombre.</translation>
    </message>
    <message>
        <source>A cell of the workbook has no valid place.</source>
        <translation>Una celda del libro no tiene una posición válida.</translation>
    </message>
    <message>
        <source>A check is running.</source>
        <translation>Hay una revisión en curso.</translation>
    </message>
    <message>
        <source>A folder can&apos;t be created</source>
        <translation>No se puede crear una carpeta</translation>
    </message>
    <message>
        <source>A folder can&apos;t be watched</source>
        <translation>No se puede vigilar una carpeta</translation>
    </message>
    <message>
        <source>A folder would be watched twice</source>
        <translation>Una carpeta se vigilaría dos veces</translation>
    </message>
    <message>
        <source>A golden set can&apos;t have this name</source>
        <translation>Un conjunto de ejemplos no se puede llamar así</translation>
    </message>
    <message>
        <source>A golden set has at least one example.</source>
        <translation>Un conjunto de ejemplos tiene al menos un ejemplo.</translation>
    </message>
    <message>
        <source>A model is being tested.</source>
        <translation>Se está probando un modelo.</translation>
    </message>
    <message>
        <source>A model&apos;s manifest can&apos;t be read</source>
        <translation>No se puede leer el manifiesto de un modelo</translation>
    </message>
    <message>
        <source>A model&apos;s manifest is damaged</source>
        <translation>El manifiesto de un modelo está dañado</translation>
    </message>
    <message>
        <source>A number has more than {most} digits</source>
        <translation>Un número tiene más de {most} cifras</translation>
    </message>
    <message>
        <source>A part is missing: {part}.</source>
        <translation>Falta una parte: {part}.</translation>
    </message>
    <message>
        <source>A part was added: {part}.</source>
        <translation>Se añadió una parte: {part}.</translation>
    </message>
    <message>
        <source>A passphrase needs at least {minimum} characters; several words are better.</source>
        <translation>Una frase de paso necesita al menos {minimum} caracteres; es mejor usar varias palabras.</translation>
    </message>
    <message>
        <source>A person decided:</source>
        <translation>Una persona decidió:</translation>
    </message>
    <message>
        <source>A person took the decision back.</source>
        <translation>Una persona retiró la decisión.</translation>
    </message>
    <message>
        <source>A picture of text</source>
        <translation>Una imagen de texto</translation>
    </message>
    <message>
        <source>A policy is being tried.</source>
        <translation>Se está probando una política.</translation>
    </message>
    <message>
        <source>A probability is between 0 and 1, and the lower bound comes first.</source>
        <translation>Una probabilidad está entre 0 y 1, y el límite inferior va primero.</translation>
    </message>
    <message>
        <source>A process can&apos;t be started</source>
        <translation>No se puede iniciar un proceso</translation>
    </message>
    <message>
        <source>A queue needs at least one rule that says what is to be reviewed.</source>
        <translation>Una cola necesita al menos una regla que diga qué hay que examinar.</translation>
    </message>
    <message>
        <source>A report holds up to {most} items, and these are more.</source>
        <translation>Un informe admite hasta {most} elementos, y estos son más.</translation>
    </message>
    <message>
        <source>A run may be using it: wait until it has finished.</source>
        <translation>Puede que una revisión lo esté usando: espere a que termine.</translation>
    </message>
    <message>
        <source>A saved search needs a name.</source>
        <translation>Una búsqueda guardada necesita un nombre.</translation>
    </message>
    <message>
        <source>A seal is a number, a hyphen and 64 digits and letters from a to f, and “{seal}” is not.</source>
        <translation>Un sello consta de un número, un guion y 64 cifras y letras de la a a la f, y «{seal}» no lo es.</translation>
    </message>
    <message>
        <source>A seal that was kept elsewhere, or a time stamp on it, shows that nothing recorded before was changed since then.</source>
        <translation>Un sello guardado en otro lugar, o una marca de tiempo sobre él, demuestra que desde entonces no se cambió nada de lo registrado antes.</translation>
    </message>
    <message>
        <source>A second reviewer decides under one version of one policy. This queue has: {policies}.</source>
        <translation>Una segunda persona decide según una sola versión de una sola política. Esta cola tiene: {policies}.</translation>
    </message>
    <message>
        <source>A sequence could not be attached to the prefix.</source>
        <translation>No se pudo unir una secuencia al prefijo.</translation>
    </message>
    <message>
        <source>A setting has an invalid value</source>
        <translation>Un ajuste tiene un valor no válido</translation>
    </message>
    <message>
        <source>A setting keeps Plumbline from using the network, so nothing was downloaded.</source>
        <translation>Un ajuste impide a Plumbline usar la red, así que no se descargó nada.</translation>
    </message>
    <message>
        <source>A share is above 0 and at most 1: 0.05 is one in twenty.</source>
        <translation>Una proporción es mayor que 0 y como máximo 1: 0.05 es uno de cada veinte.</translation>
    </message>
    <message>
        <source>A text could not be tokenized.</source>
        <translation>No se pudo dividir un texto en tokens.</translation>
    </message>
    <message>
        <source>A token often raises the limit.</source>
        <translation>Un token suele elevar el límite.</translation>
    </message>
    <message>
        <source>A value can&apos;t be read: {reason}</source>
        <translation>No se puede leer un valor: {reason}</translation>
    </message>
    <message>
        <source>About the case</source>
        <translation>Acerca del caso</translation>
    </message>
    <message>
        <source>Accuracy, with 95 % intervals</source>
        <translation>Exactitud, con intervalos del 95 %</translation>
    </message>
    <message>
        <source>Add a field of the type “{binary}” or “{label}”.</source>
        <translation>Añada un campo de tipo «{binary}» o «{label}».</translation>
    </message>
    <message>
        <source>Add a field of the type “{type}”, or remove the labels.</source>
        <translation>Añada un campo de tipo «{type}» o quite las etiquetas.</translation>
    </message>
    <message>
        <source>Add a label for every flag.</source>
        <translation>Añada una etiqueta para cada marca.</translation>
    </message>
    <message>
        <source>Add a label for every possible answer.</source>
        <translation>Añada una etiqueta para cada respuesta posible.</translation>
    </message>
    <message>
        <source>Add a label that means violates or escalate.</source>
        <translation>Añada una etiqueta que signifique «infringe» o «escalar».</translation>
    </message>
    <message>
        <source>Add another one first.</source>
        <translation>Añada otro primero.</translation>
    </message>
    <message>
        <source>Add every field, in the order in which they are written.</source>
        <translation>Añada todos los campos, en el orden en que se escriben.</translation>
    </message>
    <message>
        <source>All calculated values are finite numbers</source>
        <translation>Todos los valores calculados son números finitos</translation>
    </message>
    <message>
        <source>All examples have the same outcome. Show both kinds, near the line.</source>
        <translation>Todos los ejemplos tienen el mismo resultado. Muestre de los dos tipos, cerca del límite.</translation>
    </message>
    <message>
        <source>All examples on the curves are of one kind, so nothing can be said about telling the two apart.</source>
        <translation>Todos los ejemplos de las curvas son de un tipo, así que no se puede decir nada sobre cómo se distinguen los dos.</translation>
    </message>
    <message>
        <source>All items are in the half “{half}”: nothing is kept apart.</source>
        <translation>Todos los elementos están en la mitad «{half}»: no se reserva nada.</translation>
    </message>
    <message>
        <source>All policies right, column {column} (together): {share}</source>
        <translation>Todas las políticas acertadas, columna {column} (juntas): {share}</translation>
    </message>
    <message>
        <source>All policies right, columns {columns} (one by one): {share}</source>
        <translation>Todas las políticas acertadas, columnas {columns} (una por una): {share}</translation>
    </message>
    <message>
        <source>All that fit</source>
        <translation>Todas las que quepan</translation>
    </message>
    <message>
        <source>All the same</source>
        <translation>Todos iguales</translation>
    </message>
    <message>
        <source>Allowed</source>
        <translation>Permitido</translation>
    </message>
    <message>
        <source>An answer needs at least two labels to choose from.</source>
        <translation>Una respuesta necesita al menos dos etiquetas entre las que elegir.</translation>
    </message>
    <message>
        <source>An answer of the kind “{kind}” has no fields.</source>
        <translation>Una respuesta de tipo «{kind}» no tiene campos.</translation>
    </message>
    <message>
        <source>An answer that does not end within this limit is recorded as undetermined.</source>
        <translation>Una respuesta que no termina dentro de este límite se registra como indeterminada.</translation>
    </message>
    <message>
        <source>An authority</source>
        <translation>Una autoridad</translation>
    </message>
    <message>
        <source>An outside authority stated that it was shown a seal at that time (RFC 3161).</source>
        <translation>Una autoridad externa declaró que en ese momento se le mostró un sello (RFC 3161).</translation>
    </message>
    <message>
        <source>An evaluation is running.</source>
        <translation>Hay una evaluación en curso.</translation>
    </message>
    <message>
        <source>An example needs a text.</source>
        <translation>Un ejemplo necesita un texto.</translation>
    </message>
    <message>
        <source>Animation</source>
        <translation>Animación</translation>
    </message>
    <message>
        <source>Another Plumbline process is working on run {run}.</source>
        <translation>Otro proceso de Plumbline está trabajando en la revisión {run}.</translation>
    </message>
    <message>
        <source>Another Plumbline process writes verdicts to “{folder}”.</source>
        <translation>Otro proceso de Plumbline escribe veredictos en «{folder}».</translation>
    </message>
    <message>
        <source>Another connection is opened only if it makes the download faster.</source>
        <translation>Solo se abre otra conexión si acelera la descarga.</translation>
    </message>
    <message>
        <source>Another part of the file is read</source>
        <translation>Se lee otra parte del archivo</translation>
    </message>
    <message>
        <source>Another process is downloading “{name}” right now.</source>
        <translation>Otro proceso está descargando «{name}» en este momento.</translation>
    </message>
    <message>
        <source>Answers</source>
        <translation>Respuestas</translation>
    </message>
    <message>
        <source>Answers:</source>
        <translation>Respuestas:</translation>
    </message>
    <message>
        <source>Ask again, or ask another authority.</source>
        <translation>Pregunte de nuevo o pregunte a otra autoridad.</translation>
    </message>
    <message>
        <source>Ask the authority for its answer again.</source>
        <translation>Pida de nuevo la respuesta a la autoridad.</translation>
    </message>
    <message>
        <source>Ask whoever made it to send it again.</source>
        <translation>Pida a quien lo creó que lo envíe de nuevo.</translation>
    </message>
    <message>
        <source>Ask whoever runs the server for its certificate, and choose that file beside the server&apos;s address.</source>
        <translation>Pida a quien administra el servidor su certificado y elija ese archivo junto a la dirección del servidor.</translation>
    </message>
    <message>
        <source>Ask whoever runs the server for its key.</source>
        <translation>Pida a quien administra el servidor su clave.</translation>
    </message>
    <message>
        <source>Ask whoever runs the server for the address of llama-server or vLLM itself.</source>
        <translation>Pida a quien administra el servidor la dirección del propio llama-server o vLLM.</translation>
    </message>
    <message>
        <source>Ask whoever runs the server to allow requests to /tokenize.</source>
        <translation>Pida a quien administra el servidor que permita peticiones a /tokenize.</translation>
    </message>
    <message>
        <source>Ask whoever runs the server to start one of these models.</source>
        <translation>Pida a quien administra el servidor que inicie uno de estos modelos.</translation>
    </message>
    <message>
        <source>Asked for: {file}, {size} bytes, sha256 {expected}. Received: {size} bytes, sha256 {first}. {explanation}</source>
        <translation>Solicitado: {file}, {size} bytes, sha256 {expected}. Recibido: {size} bytes, sha256 {first}. {explanation}</translation>
    </message>
    <message>
        <source>At 0, the most likely token is always chosen, so verdicts are repeatable. Higher values add variation.</source>
        <translation>Con 0 se elige siempre el token más probable, así que los veredictos son repetibles. Valores mayores añaden variación.</translation>
    </message>
    <message>
        <source>At temperature 0 the most likely word is always taken, so repeats always agree. Repeat at temperature 1 to see how steady the verdicts are.</source>
        <translation>Con temperatura 0 se elige siempre la palabra más probable, así que las repeticiones coinciden siempre. Repita con temperatura 1 para ver lo estables que son los veredictos.</translation>
    </message>
    <message>
        <source>At this limit, the model stops reasoning and is asked for its answer.</source>
        <translation>Al llegar a este límite, el modelo deja de razonar y se le pide la respuesta.</translation>
    </message>
    <message>
        <source>Author</source>
        <translation>Autor</translation>
    </message>
    <message>
        <source>Authority</source>
        <translation>Autoridad</translation>
    </message>
    <message>
        <source>Automatic</source>
        <translation>Automático</translation>
    </message>
    <message>
        <source>Begun</source>
        <translation>Iniciado</translation>
    </message>
    <message>
        <source>Compared with published figures: {title}</source>
        <translation>Junto a lo que otros han publicado: {title}</translation>
    </message>
    <message>
        <source>Best installed model</source>
        <translation>El mejor modelo instalado</translation>
    </message>
    <message>
        <source>Blurred</source>
        <translation>Borroso</translation>
    </message>
    <message>
        <source>Budgets</source>
        <translation>Presupuestos</translation>
    </message>
    <message>
        <source>By</source>
        <translation>Por</translation>
    </message>
    <message>
        <source>Byte {byte} of the policy “{title}” is not UTF-8.</source>
        <translation>El byte {byte} de la política «{title}» no es UTF-8.</translation>
    </message>
    <message>
        <source>Byte {position} is not UTF-8</source>
        <translation>El byte {position} no es UTF-8</translation>
    </message>
    <message>
        <source>Case</source>
        <translation>Caso</translation>
    </message>
    <message>
        <source>Change the texts alone, and leave the names before the “=” as they are.</source>
        <translation>Cambie solo los textos y deje como están los nombres delante del «=».</translation>
    </message>
    <message>
        <source>Changed after it was recorded: {record}, recorded at {time}.</source>
        <translation>Cambiado después de registrarse: {record}, registrado el {time}.</translation>
    </message>
    <message>
        <source>Changed since the report was made: {part}.</source>
        <translation>Ha cambiado desde que se creó el informe: {part}.</translation>
    </message>
    <message>
        <source>Changed while being read</source>
        <translation>Cambió durante la lectura</translation>
    </message>
    <message>
        <source>Check its permissions.</source>
        <translation>Compruebe sus permisos.</translation>
    </message>
    <message>
        <source>Check that it runs and that this machine reaches it. Nothing is lost: what was judged is kept.</source>
        <translation>Compruebe que funciona y que este equipo llega hasta él. No se pierde nada: lo juzgado se conserva.</translation>
    </message>
    <message>
        <source>Check that nothing between this machine and the server changes requests.</source>
        <translation>Compruebe que nada entre este equipo y el servidor cambia las peticiones.</translation>
    </message>
    <message>
        <source>Check that the server is started with support for grammars, and that its version is not too old.</source>
        <translation>Compruebe que el servidor se inició con soporte para gramáticas y que su versión no es demasiado antigua.</translation>
    </message>
    <message>
        <source>Check the GPU&apos;s driver, and that llama-cpp-python was built for this GPU; the guide says how.</source>
        <translation>Compruebe el controlador de la GPU y que llama-cpp-python se compiló para esta GPU; la guía explica cómo.</translation>
    </message>
    <message>
        <source>Check the disk and the folder&apos;s permissions, then try again.</source>
        <translation>Compruebe el disco y los permisos de la carpeta, e inténtelo de nuevo.</translation>
    </message>
    <message>
        <source>Check the file&apos;s permissions.</source>
        <translation>Compruebe los permisos del archivo.</translation>
    </message>
    <message>
        <source>Check the folder&apos;s permissions and the free space.</source>
        <translation>Compruebe los permisos de la carpeta y el espacio libre.</translation>
    </message>
    <message>
        <source>Check the folder&apos;s permissions, or set the environment variable {variable} to a writable folder.</source>
        <translation>Compruebe los permisos de la carpeta, o asigne a la variable de entorno {variable} una carpeta en la que se pueda escribir.</translation>
    </message>
    <message>
        <source>Check the folder&apos;s permissions.</source>
        <translation>Compruebe los permisos de la carpeta.</translation>
    </message>
    <message>
        <source>Check the labels in the policy&apos;s answer format. Report this if they look right.</source>
        <translation>Compruebe las etiquetas del formato de respuesta de la política. Informe de esto si parecen correctas.</translation>
    </message>
    <message>
        <source>Check the name and the revision. It may also be private: then a token is needed.</source>
        <translation>Compruebe el nombre y la revisión. También puede ser privado: entonces se necesita un token.</translation>
    </message>
    <message>
        <source>Check the name.</source>
        <translation>Compruebe el nombre.</translation>
    </message>
    <message>
        <source>Check the passphrase, capital letters included.</source>
        <translation>Compruebe la frase de paso, incluidas las mayúsculas.</translation>
    </message>
    <message>
        <source>Check the paths, or enter a text.</source>
        <translation>Compruebe las rutas o introduzca un texto.</translation>
    </message>
    <message>
        <source>Check the permissions of the models folder.</source>
        <translation>Compruebe los permisos de la carpeta de modelos.</translation>
    </message>
    <message>
        <source>Check the server&apos;s version, and that nothing between it and this machine changes its answers.</source>
        <translation>Compruebe la versión del servidor y que nada entre él y este equipo cambia sus respuestas.</translation>
    </message>
    <message>
        <source>Check the spelling and the current folder.</source>
        <translation>Compruebe la ortografía y la carpeta actual.</translation>
    </message>
    <message>
        <source>Check whether the server limits how much a request may write.</source>
        <translation>Compruebe si el servidor limita cuánto puede escribir una petición.</translation>
    </message>
    <message>
        <source>Choose a different passphrase.</source>
        <translation>Elija otra frase de paso.</translation>
    </message>
    <message>
        <source>Choose a file</source>
        <translation>Elija un archivo</translation>
    </message>
    <message>
        <source>Choose a file with the certificate in PEM form, as whoever runs the server has it.</source>
        <translation>Elija un archivo con el certificado en formato PEM, tal como lo tiene quien administra el servidor.</translation>
    </message>
    <message>
        <source>Choose a folder of their own for the verdicts.</source>
        <translation>Elija una carpeta propia para los veredictos.</translation>
    </message>
    <message>
        <source>Choose a folder outside, or say that you want it inside: then it is not watched itself.</source>
        <translation>Elija una carpeta de fuera o indique que la quiere dentro: entonces ella misma no se vigila.</translation>
    </message>
    <message>
        <source>Choose a longer passphrase.</source>
        <translation>Elija una frase de paso más larga.</translation>
    </message>
    <message>
        <source>Choose a passphrase instead.</source>
        <translation>Elija en su lugar una frase de paso.</translation>
    </message>
    <message>
        <source>Choose a smaller folder.</source>
        <translation>Elija una carpeta más pequeña.</translation>
    </message>
    <message>
        <source>Choose another file, or move that one.</source>
        <translation>Elija otro archivo o mueva ese.</translation>
    </message>
    <message>
        <source>Choose another folder, or move that one.</source>
        <translation>Elija otra carpeta o mueva esa.</translation>
    </message>
    <message>
        <source>Choose another name.</source>
        <translation>Elija otro nombre.</translation>
    </message>
    <message>
        <source>Choose another place, or free some space there.</source>
        <translation>Elija otro lugar o libere espacio allí.</translation>
    </message>
    <message>
        <source>Choose fewer: by a filter, or as a case.</source>
        <translation>Elija menos: con un filtro o como caso.</translation>
    </message>
    <message>
        <source>Choose items, or search for something else.</source>
        <translation>Elija elementos o busque otra cosa.</translation>
    </message>
    <message>
        <source>Choose one exercise&apos;s file and the files with the labels of everybody who did it.</source>
        <translation>Elija el archivo de un solo ejercicio y los archivos con las etiquetas de quienes lo hicieron.</translation>
    </message>
    <message>
        <source>Choose one file.</source>
        <translation>Elija un archivo.</translation>
    </message>
    <message>
        <source>Choose one of these, or let the engine choose.</source>
        <translation>Elija uno de estos o deje que elija el motor.</translation>
    </message>
    <message>
        <source>Choose one of {labels}.</source>
        <translation>Elija una de estas: {labels}.</translation>
    </message>
    <message>
        <source>Choose other rules, or other runs.</source>
        <translation>Elija otras reglas u otras revisiones.</translation>
    </message>
    <message>
        <source>Choose the JSON file of a case.</source>
        <translation>Elija el archivo JSON de un caso.</translation>
    </message>
    <message>
        <source>Choose the file itself, or another folder.</source>
        <translation>Elija el propio archivo u otra carpeta.</translation>
    </message>
    <message>
        <source>Choose the file itself.</source>
        <translation>Elija el propio archivo.</translation>
    </message>
    <message>
        <source>Click</source>
        <translation>Clic</translation>
    </message>
    <message>
        <source>Close other programs first.</source>
        <translation>Cierre antes otros programas.</translation>
    </message>
    <message>
        <source>Close the program and start it again. It was probably updated while it was running.</source>
        <translation>Cierre el programa y ábralo de nuevo. Probablemente se actualizó mientras estaba abierto.</translation>
    </message>
    <message>
        <source>Colour theme</source>
        <translation>Tema de color</translation>
    </message>
    <message>
        <source>Column</source>
        <translation>Columna</translation>
    </message>
    <message>
        <source>Columns</source>
        <translation>Columnas</translation>
    </message>
    <message>
        <source>Compare it with what was written down. Nothing was checked.</source>
        <translation>Compárelo con lo que se apuntó. No se ha comprobado nada.</translation>
    </message>
    <message>
        <source>Comparison</source>
        <translation>Comparación</translation>
    </message>
    <message>
        <source>Content</source>
        <translation>Contenido</translation>
    </message>
    <message>
        <source>Context size (tokens)</source>
        <translation>Tamaño del contexto (tokens)</translation>
    </message>
    <message>
        <source>Copy it as {file} into a folder that you can write to.</source>
        <translation>Cópielo como {file} en una carpeta en la que pueda escribir.</translation>
    </message>
    <message>
        <source>Copy or download it again.</source>
        <translation>Vuelva a copiarlo o a descargarlo.</translation>
    </message>
    <message>
        <source>Correct it, or delete it to use the one that ships with Plumbline.</source>
        <translation>Corríjalo, o elimínelo para usar el que se incluye con Plumbline.</translation>
    </message>
    <message>
        <source>Correct it, or delete the file to have the form of the answer inferred from the policy.</source>
        <translation>Corríjalo, o elimine el archivo para que la forma de la respuesta se deduzca de la política.</translation>
    </message>
    <message>
        <source>Correct the file, or delete it to return to the default settings.</source>
        <translation>Corrija el archivo, o elimínelo para volver a los ajustes predeterminados.</translation>
    </message>
    <message>
        <source>Could not be opened</source>
        <translation>No se pudo abrir</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>Oscuro</translation>
    </message>
    <message>
        <source>Database: {finding}.</source>
        <translation>Base de datos: {finding}.</translation>
    </message>
    <message>
        <source>Date in the prompt</source>
        <translation>Fecha en el prompt</translation>
    </message>
    <message>
        <source>Decided as the model</source>
        <translation>Decidido igual que el modelo</translation>
    </message>
    <message>
        <source>Decided on by a person</source>
        <translation>Con decisión de una persona</translation>
    </message>
    <message>
        <source>Decided differently from the model</source>
        <translation>Decidido de otro modo que el modelo</translation>
    </message>
    <message>
        <source>Decisions</source>
        <translation>Decisiones</translation>
    </message>
    <message>
        <source>Decoding returned {status}. {errors}</source>
        <translation>La decodificación devolvió {status}. {errors}</translation>
    </message>
    <message>
        <source>Defaults</source>
        <translation>Valores predeterminados</translation>
    </message>
    <message>
        <source>Delete that file; the weights beside it can be imported again.</source>
        <translation>Elimine ese archivo; los pesos que están junto a él se pueden volver a importar.</translation>
    </message>
    <message>
        <source>Delete the folders that are not needed.</source>
        <translation>Elimine las carpetas que no se necesiten.</translation>
    </message>
    <message>
        <source>Deleted message</source>
        <translation>Mensaje eliminado</translation>
    </message>
    <message>
        <source>Device</source>
        <translation>Dispositivo</translation>
    </message>
    <message>
        <source>Differing in</source>
        <translation>Difieren en</translation>
    </message>
    <message>
        <source>If you are not sure, stop here: somebody may be intercepting the connection.</source>
        <translation>No haga nada más si no está seguro: alguien podría estar entre usted y el servidor.</translation>
    </message>
    <message>
        <source>Does not fit this machine. {reason}</source>
        <translation>No cabe en este equipo. {reason}</translation>
    </message>
    <message>
        <source>A golden set needs a name.</source>
        <translation>Un conjunto de ejemplos necesita un nombre.</translation>
    </message>
    <message>
        <source>Download limit (MB/s)</source>
        <translation>Límite de descarga (MB/s)</translation>
    </message>
    <message>
        <source>Download or import the model again, or connect the disk that it is on.</source>
        <translation>Descargue o importe de nuevo el modelo, o conecte el disco en el que está.</translation>
    </message>
    <message>
        <source>Download source</source>
        <translation>Origen de las descargas</translation>
    </message>
    <message>
        <source>Download the model again, or verify the file.</source>
        <translation>Descargue de nuevo el modelo o verifique el archivo.</translation>
    </message>
    <message>
        <source>Downloaded again, the same bytes came, so the server itself has other bytes than it promises. The file is kept aside and never loaded.</source>
        <translation>Al descargarlo de nuevo llegaron los mismos bytes, así que el propio servidor tiene bytes distintos de los que promete. El archivo se aparta y nunca se carga.</translation>
    </message>
    <message>
        <source>Downloaded again, the sha256 was {second}: something on the way alters the file. It is kept aside and never loaded.</source>
        <translation>Al descargarlo de nuevo, el sha256 fue {second}: algo en el camino altera el archivo. Se aparta y nunca se carga.</translation>
    </message>
    <message>
        <source>Downloaded again, the sha256 was {second}; these bytes differ: {blocks}. Something on the way alters the file. It is kept aside and never loaded.</source>
        <translation>Al descargarlo de nuevo, el sha256 fue {second}; difieren estos bytes: {blocks}. Algo en el camino altera el archivo. Se aparta y nunca se carga.</translation>
    </message>
    <message>
        <source>Edit that example instead.</source>
        <translation>Edite ese ejemplo en su lugar.</translation>
    </message>
    <message>
        <source>Effort</source>
        <translation>Esfuerzo</translation>
    </message>
    <message>
        <source>Either the model file is damaged, or the device or its driver calculates wrongly.</source>
        <translation>O el archivo del modelo está dañado, o el dispositivo o su controlador calcula mal.</translation>
    </message>
    <message>
        <source>Empty</source>
        <translation>Vacío</translation>
    </message>
    <message>
        <source>Encryption: {finding}.</source>
        <translation>Cifrado: {finding}.</translation>
    </message>
    <message>
        <source>Engine</source>
        <translation>Motor</translation>
    </message>
    <message>
        <source>Enter a text, or choose files.</source>
        <translation>Introduzca un texto o elija archivos.</translation>
    </message>
    <message>
        <source>Escalate</source>
        <translation>Escalar</translation>
    </message>
    <message>
        <source>Evaluation {evaluation} has no column of the policy “{policy}”.</source>
        <translation>La evaluación {evaluation} no tiene ninguna columna de la política «{policy}».</translation>
    </message>
    <message>
        <source>Evaluation {evaluation} has verdicts on {judged} of the {texts} texts.</source>
        <translation>La evaluación {evaluation} tiene veredictos sobre {judged} de los {texts} textos.</translation>
    </message>
    <message>
        <source>Evaluation {number}</source>
        <translation>Evaluación {number}</translation>
    </message>
    <message>
        <source>Evaluation {number}, begun {time} UTC.</source>
        <translation>Evaluación {number}, iniciada {time} UTC.</translation>
    </message>
    <message>
        <source>Everything that is recorded gets a link in a chain: a hash of the record and of the link before. The seal stands for the whole chain at the time of this report.</source>
        <translation>Todo lo que se registra recibe un eslabón en una cadena: un hash del registro y del eslabón anterior. El sello representa toda la cadena en el momento de este informe.</translation>
    </message>
    <message>
        <source>Example {number} is in the policy itself: the model is shown its answer.</source>
        <translation>El ejemplo {number} está en la propia política: al modelo se le muestra la respuesta.</translation>
    </message>
    <message>
        <source>Examples are not read from files that end in “{suffix}”.</source>
        <translation>No se leen ejemplos de archivos que terminan en «{suffix}».</translation>
    </message>
    <message>
        <source>Examples {numbers} have the same text and contradictory labels: {labels}.</source>
        <translation>Los ejemplos {numbers} tienen el mismo texto y etiquetas contradictorias: {labels}.</translation>
    </message>
    <message>
        <source>Excluded by a filter</source>
        <translation>Excluido por un filtro</translation>
    </message>
    <message>
        <source>Expected</source>
        <translation>Esperado</translation>
    </message>
    <message>
        <source>Expected \ given</source>
        <translation>Esperado \ obtenido</translation>
    </message>
    <message>
        <source>Expected: {expected}</source>
        <translation>Esperado: {expected}</translation>
    </message>
    <message>
        <source>Expected: {expected}. Given: {given}.</source>
        <translation>Esperado: {expected}. Obtenido: {given}.</translation>
    </message>
    <message>
        <source>Expert weights</source>
        <translation>Pesos de los expertos</translation>
    </message>
    <message>
        <source>F1 of violations</source>
        <translation>F1 de las infracciones</translation>
    </message>
    <message>
        <source>F1 of violations: {first} → {second}</source>
        <translation>F1 de las infracciones: {first} → {second}</translation>
    </message>
    <message>
        <source>Figures</source>
        <translation>Cifras</translation>
    </message>
    <message>
        <source>File</source>
        <translation>Archivo</translation>
    </message>
    <message>
        <source>File or folder not found</source>
        <translation>No se encontró el archivo o la carpeta</translation>
    </message>
    <message>
        <source>Files of a watched folder are being judged.</source>
        <translation>Se están juzgando archivos de una carpeta vigilada.</translation>
    </message>
    <message>
        <source>Filters</source>
        <translation>Filtros</translation>
    </message>
    <message>
        <source>Fingerprint of the report:</source>
        <translation>Huella del informe:</translation>
    </message>
    <message>
        <source>Fingerprint: {fingerprint}</source>
        <translation>Huella: {fingerprint}</translation>
    </message>
    <message>
        <source>Finished</source>
        <translation>Terminada</translation>
    </message>
    <message>
        <source>Finished runs that are older are deleted from the history each time the window opens.</source>
        <translation>Las revisiones terminadas más antiguas se eliminan del historial cada vez que se abre la ventana.</translation>
    </message>
    <message>
        <source>Fit</source>
        <translation>Ajuste</translation>
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
        <source>Folders are being watched</source>
        <translation>Se están vigilando carpetas</translation>
    </message>
    <message>
        <source>For example 1, for numbers such as 0.85, or 100.</source>
        <translation>Por ejemplo 1, para números como 0.85, o 100.</translation>
    </message>
    <message>
        <source>For example: low, medium, high.</source>
        <translation>Por ejemplo: bajo, medio, alto.</translation>
    </message>
    <message>
        <source>For learning the program and for tests, not for decisions.</source>
        <translation>Para aprender a usar el programa y hacer pruebas, no para tomar decisiones.</translation>
    </message>
    <message>
        <source>Forever</source>
        <translation>Para siempre</translation>
    </message>
    <message>
        <source>Free at least {space}, and resume.</source>
        <translation>Libere al menos {space} y reanude.</translation>
    </message>
    <message>
        <source>Free some space on the disk, or check the folder&apos;s permissions.</source>
        <translation>Libere espacio en el disco o compruebe los permisos de la carpeta.</translation>
    </message>
    <message>
        <source>Free some space, or choose another models folder. Nothing that was downloaded is lost.</source>
        <translation>Libere espacio o elija otra carpeta de modelos. No se pierde nada de lo descargado.</translation>
    </message>
    <message>
        <source>GPU layers</source>
        <translation>Capas en la GPU</translation>
    </message>
    <message>
        <source>GPU memory</source>
        <translation>Memoria de la GPU</translation>
    </message>
    <message>
        <source>Give every field a name of its own.</source>
        <translation>Dé a cada campo un nombre propio.</translation>
    </message>
    <message>
        <source>Give it one.</source>
        <translation>Dele uno.</translation>
    </message>
    <message>
        <source>Golden set</source>
        <translation>Conjunto de ejemplos</translation>
    </message>
    <message>
        <source>Have the same model served by llama-server or vLLM instead.</source>
        <translation>Haga que llama-server o vLLM sirva el mismo modelo.</translation>
    </message>
    <message>
        <source>Hidden</source>
        <translation>Oculto</translation>
    </message>
    <message>
        <source>Hidden or system file</source>
        <translation>Archivo oculto o del sistema</translation>
    </message>
    <message>
        <source>High</source>
        <translation>Alto</translation>
    </message>
    <message>
        <source>Hold the space bar</source>
        <translation>Mantener pulsada la barra espaciadora</translation>
    </message>
    <message>
        <source>How answers are read</source>
        <translation>Cómo se leen las respuestas</translation>
    </message>
    <message>
        <source>How far columns agree</source>
        <translation>Hasta qué punto coinciden las columnas</translation>
    </message>
    <message>
        <source>How many items the model works on at the same time.</source>
        <translation>En cuántos elementos trabaja el modelo a la vez.</translation>
    </message>
    <message>
        <source>How many layers of the model are kept in GPU memory.</source>
        <translation>Cuántas capas del modelo se mantienen en la memoria de la GPU.</translation>
    </message>
    <message>
        <source>How many processor threads the model uses.</source>
        <translation>Cuántos hilos del procesador usa el modelo.</translation>
    </message>
    <message>
        <source>How many times as long both may take by the clock</source>
        <translation>Cuántas veces más pueden tardar ambas cosas según el reloj</translation>
    </message>
    <message>
        <source>How many tokens fit in the model&apos;s memory, for all parallel items together.</source>
        <translation>Cuántos tokens caben en la memoria del modelo, para todos los elementos en paralelo juntos.</translation>
    </message>
    <message>
        <source>How to check this report</source>
        <translation>Cómo comprobar este informe</translation>
    </message>
    <message>
        <source>If it is on an external drive, connect the drive and unlock it.</source>
        <translation>Si está en un disco o una memoria USB, conecte ese dispositivo y desbloquéelo.</translation>
    </message>
    <message>
        <source>If the disk reports errors, copy what you need off it and get the file from elsewhere.</source>
        <translation>Si el disco da errores, copie lo que necesite y obtenga el archivo de otro sitio.</translation>
    </message>
    <message>
        <source>If the file is intact, the model is not made for this task.</source>
        <translation>Si el archivo está intacto, el modelo no está hecho para esta tarea.</translation>
    </message>
    <message>
        <source>If the publisher has replaced the file, wait for a catalogue that knows it.</source>
        <translation>Si el editor ha sustituido el archivo, espere a un catálogo que lo conozca.</translation>
    </message>
    <message>
        <source>Import the model again.</source>
        <translation>Importe de nuevo el modelo.</translation>
    </message>
    <message>
        <source>In “{column}”, 1 or yes means allowed, going by the column&apos;s name.</source>
        <translation>En «{column}», 1 o yes significa permitido, según el nombre de la columna.</translation>
    </message>
    <message>
        <source>Install the newer version of Plumbline.</source>
        <translation>Instale la versión más reciente de Plumbline.</translation>
    </message>
    <message>
        <source>Installed models: {models}.</source>
        <translation>Modelos instalados: {models}.</translation>
    </message>
    <message numerus="yes">
        <source>Instead of {what}, {host} sent an HTML page of {n} bytes: a captive portal or a proxy&apos;s page.</source>
        <translation>
            <numerusform>En lugar de {what}, {host} envió una página HTML de {n} byte: la de un portal cautivo o un proxy.</numerusform>
            <numerusform>En lugar de {what}, {host} envió una página HTML de {n} bytes: la de un portal cautivo o un proxy.</numerusform>
        </translation>
    </message>
    <message>
        <source>Instead of {what}, {host} sent an HTML page: a captive portal or a proxy&apos;s page.</source>
        <translation>En lugar de {what}, {host} envió una página HTML: la de un portal cautivo o un proxy.</translation>
    </message>
    <message>
        <source>Instead of {what}, {host} sent an answer that does not come from the hub: perhaps a captive portal or a proxy.</source>
        <translation>En lugar de {what}, {host} envió una respuesta que no viene del hub: quizá de un portal cautivo o un proxy.</translation>
    </message>
    <message>
        <source>Invalid for its format</source>
        <translation>No válido para su formato</translation>
    </message>
    <message>
        <source>It answered with the status {status}.</source>
        <translation>Respondió con el estado {status}.</translation>
    </message>
    <message>
        <source>It answered with the status {status}: {said}</source>
        <translation>Respondió con el estado {status}: {said}</translation>
    </message>
    <message>
        <source>It asks to wait {wait}.</source>
        <translation>Pide esperar {wait}.</translation>
    </message>
    <message>
        <source>It can be: {labels}.</source>
        <translation>Puede ser: {labels}.</translation>
    </message>
    <message>
        <source>It can&apos;t be read.</source>
        <translation>No se puede leer.</translation>
    </message>
    <message>
        <source>It can&apos;t be unpacked: {reason}.</source>
        <translation>No se puede descomprimir: {reason}.</translation>
    </message>
    <message>
        <source>It did not accept the request with the key that it was given, or without one.</source>
        <translation>No aceptó la petición con la clave que se le dio, o sin ella.</translation>
    </message>
    <message>
        <source>It does not exist</source>
        <translation>No existe</translation>
    </message>
    <message>
        <source>It does not have the form that this kind of server documents.</source>
        <translation>No tiene la forma que documenta este tipo de servidor.</translation>
    </message>
    <message>
        <source>It ended a request before the model&apos;s turn was over.</source>
        <translation>Terminó una petición antes de que el modelo acabara su turno.</translation>
    </message>
    <message>
        <source>It ended unexpectedly ({reason}). Something else may have ended it.</source>
        <translation>Terminó inesperadamente ({reason}). Quizá lo terminó otra cosa.</translation>
    </message>
    <message>
        <source>It failed</source>
        <translation>Falló</translation>
    </message>
    <message>
        <source>It gave no reason ({reason}).</source>
        <translation>No dio ningún motivo ({reason}).</translation>
    </message>
    <message>
        <source>It had “{before}” and has “{now}”.</source>
        <translation>Tenía «{before}» y tiene «{now}».</translation>
    </message>
    <message>
        <source>It has more than {limit} columns.</source>
        <translation>Tiene más de {limit} columnas.</translation>
    </message>
    <message>
        <source>It has more than {rows} rows, or more than {cells} cells in all its rows and columns.</source>
        <translation>Tiene más de {rows} filas, o más de {cells} celdas en total en todas sus filas y columnas.</translation>
    </message>
    <message>
        <source>It has no labels for this decision.</source>
        <translation>No tiene etiquetas para esta decisión.</translation>
    </message>
    <message>
        <source>It has no text.</source>
        <translation>No tiene texto.</translation>
    </message>
    <message>
        <source>It has no vocabulary.</source>
        <translation>No tiene vocabulario.</translation>
    </message>
    <message>
        <source>It has not read a policy yet.</source>
        <translation>Todavía no ha leído ninguna política.</translation>
    </message>
    <message>
        <source>It has parts that are not known: {names}.</source>
        <translation>Tiene partes que no se conocen: {names}.</translation>
    </message>
    <message>
        <source>It has {tokens} tokens. The context holds {limit}, of which {prefix} are taken by the policy and {reserved} are reserved for reasoning and the answer.</source>
        <translation>Tiene {tokens} tokens. El contexto admite {limit}, de los que {prefix} los ocupa la política y {reserved} se reservan para el razonamiento y la respuesta.</translation>
    </message>
    <message>
        <source>It is a text; an object was expected.</source>
        <translation>Es un texto; se esperaba un objeto.</translation>
    </message>
    <message>
        <source>It is about no seal that this history&apos;s chain has had.</source>
        <translation>No corresponde a ningún sello que haya tenido la cadena de este historial.</translation>
    </message>
    <message>
        <source>It is example {number}.</source>
        <translation>Es el ejemplo {number}.</translation>
    </message>
    <message>
        <source>It is larger than {most}</source>
        <translation>Es mayor que {most}</translation>
    </message>
    <message>
        <source>It is named like {model}, but is another file: its sha256 is {digest} instead of {expected}.</source>
        <translation>Se llama como {model}, pero es otro archivo: su sha256 es {digest} en lugar de {expected}.</translation>
    </message>
    <message>
        <source>It is nested too deeply</source>
        <translation>Está anidado a demasiada profundidad</translation>
    </message>
    <message>
        <source>It is not TOML: {reason}.</source>
        <translation>No es TOML: {reason}.</translation>
    </message>
    <message>
        <source>It is not a regular file</source>
        <translation>No es un archivo normal</translation>
    </message>
    <message>
        <source>It is not a workbook, or it is damaged.</source>
        <translation>No es un libro de cálculo o está dañado.</translation>
    </message>
    <message>
        <source>It is not clear where the expected labels are</source>
        <translation>No está claro dónde están las etiquetas esperadas</translation>
    </message>
    <message>
        <source>It is not clear where the texts are</source>
        <translation>No está claro dónde están los textos</translation>
    </message>
    <message>
        <source>It is not clear which flag is meant</source>
        <translation>No está claro a qué marca se refiere</translation>
    </message>
    <message>
        <source>It is not clear which golden set is meant</source>
        <translation>No está claro a qué conjunto de ejemplos se refiere</translation>
    </message>
    <message>
        <source>It is not clear which label is meant</source>
        <translation>No está claro a qué etiqueta se refiere</translation>
    </message>
    <message>
        <source>It is not clear which text is meant</source>
        <translation>No está claro a qué texto se refiere</translation>
    </message>
    <message>
        <source>It is protected by a password, or a workbook of an old format under a new name.</source>
        <translation>Está protegido con contraseña o es un libro de un formato antiguo con un nombre nuevo.</translation>
    </message>
    <message>
        <source>It is read as plain text, as its name says. It looks like {kind} and can be read as that too.</source>
        <translation>Se lee como texto sin formato, como indica su nombre. Parece ser de tipo {kind} y también se puede leer como tal.</translation>
    </message>
    <message>
        <source>It is the only example</source>
        <translation>Es el único ejemplo</translation>
    </message>
    <message>
        <source>It is too large: unpacked it has more than {limit}.</source>
        <translation>Es demasiado grande: descomprimido ocupa más de {limit}.</translation>
    </message>
    <message>
        <source>It is too large: unpacked the workbook has more than {limit}.</source>
        <translation>Es demasiado grande: descomprimido, el libro ocupa más de {limit}.</translation>
    </message>
    <message numerus="yes">
        <source>It is what this history holds: {n} of its items were compared.</source>
        <translation>
            <numerusform>Es lo que contiene este historial: se comparó {n} de sus elementos.</numerusform>
            <numerusform>Es lo que contiene este historial: se compararon {n} de sus elementos.</numerusform>
        </translation>
    </message>
    <message>
        <source>It lacks texts: {names}.</source>
        <translation>Le faltan textos: {names}.</translation>
    </message>
    <message>
        <source>It leaves no space for content.</source>
        <translation>No deja espacio para el contenido.</translation>
    </message>
    <message>
        <source>It may need a token, or your network may not allow it.</source>
        <translation>Puede que se necesite un token, o que su red no lo permita.</translation>
    </message>
    <message>
        <source>It names the file {file}, which is outside of the model&apos;s folder.</source>
        <translation>Nombra el archivo {file}, que está fuera de la carpeta del modelo.</translation>
    </message>
    <message>
        <source>It reposts what somebody else wrote; that text is not in the export.</source>
        <translation>Comparte lo que escribió otra persona; ese texto no está en la exportación.</translation>
    </message>
    <message>
        <source>It runs on the processor alone.</source>
        <translation>Funciona solo en el procesador.</translation>
    </message>
    <message>
        <source>It sent something that can&apos;t be read: {reason}.</source>
        <translation>Envió algo que no se puede leer: {reason}.</translation>
    </message>
    <message>
        <source>It ships with Plumbline and is removed with it.</source>
        <translation>Se incluye con Plumbline y se elimina con él.</translation>
    </message>
    <message>
        <source>It stands before the table&apos;s header.</source>
        <translation>Está antes del encabezado de la tabla.</translation>
    </message>
    <message>
        <source>It unpacks to more than is read of one file; the rest was not read.</source>
        <translation>Descomprimido ocupa más de lo que se lee de un archivo; el resto no se leyó.</translation>
    </message>
    <message>
        <source>It was ended on request.</source>
        <translation>Se terminó a petición.</translation>
    </message>
    <message>
        <source>It was given {sent} tokens and counted {counted}, so that the model did not read what was meant.</source>
        <translation>Recibió {sent} tokens y contó {counted}, así que el modelo no leyó lo que se pretendía.</translation>
    </message>
    <message>
        <source>It was left out by choice.</source>
        <translation>Se dejó fuera a propósito.</translation>
    </message>
    <message>
        <source>It was not compared with the history that it was made from.</source>
        <translation>No se comparó con el historial del que se creó.</translation>
    </message>
    <message>
        <source>It was not downloaded. Tell the publisher, or get the model from elsewhere.</source>
        <translation>No se descargó. Avise al editor u obtenga el modelo de otro sitio.</translation>
    </message>
    <message>
        <source>It would have {columns} columns; 1 to {limit} are possible.</source>
        <translation>Tendría {columns} columnas; son posibles de 1 a {limit}.</translation>
    </message>
    <message>
        <source>It wrote a token that its model&apos;s vocabulary does not have.</source>
        <translation>Escribió un token que el vocabulario de su modelo no tiene.</translation>
    </message>
    <message>
        <source>It wrote something else than the policy&apos;s answer format allows, although it was asked not to.</source>
        <translation>Escribió algo distinto de lo que permite el formato de respuesta de la política, aunque se le pidió que no lo hiciera.</translation>
    </message>
    <message>
        <source>Italian has strong dialects, and words that are banter in one region insult in another. Say how the policy treats dialect, and let the model leave words that it can&apos;t place to a person.</source>
        <translation>El italiano tiene dialectos muy marcados, y palabras que en una región son bromas insultan en otra. Diga cómo trata la política el dialecto y haga que el modelo deje a una persona las palabras que no sepa situar.</translation>
    </message>
    <message>
        <source>Item type in Coop</source>
        <translation>Tipo de elemento en Coop</translation>
    </message>
    <message>
        <source>Item {item} of run {run}</source>
        <translation>Elemento {item} de la revisión {run}</translation>
    </message>
    <message>
        <source>Item {item} of run {run}, from {source}, is not the text that was read before.</source>
        <translation>El elemento {item} de la revisión {run}, de {source}, no es el texto que se leyó antes.</translation>
    </message>
    <message>
        <source>Items</source>
        <translation>Elementos</translation>
    </message>
    <message>
        <source>Items a second</source>
        <translation>Elementos por segundo</translation>
    </message>
    <message>
        <source>Items in parallel</source>
        <translation>Elementos en paralelo</translation>
    </message>
    <message>
        <source>Items of the run</source>
        <translation>Elementos de la revisión</translation>
    </message>
    <message>
        <source>Its HTML version has {chars} characters; the limit is {limit}.</source>
        <translation>Su versión HTML tiene {chars} caracteres; el límite es de {limit}.</translation>
    </message>
    <message>
        <source>Its HTML version is nested too deeply and was not read.</source>
        <translation>Su versión HTML está anidada a demasiada profundidad y no se leyó.</translation>
    </message>
    <message>
        <source>Its answer says: {reason}.</source>
        <translation>Su respuesta dice: {reason}.</translation>
    </message>
    <message>
        <source>Its cells reach to row {rows} and column {columns}; a sheet of more than {limit} cells is not read. Save the part that holds the table as CSV.</source>
        <translation>Sus celdas llegan hasta la fila {rows} y la columna {columns}; no se lee una hoja de más de {limit} celdas. Guarde como CSV la parte que contiene la tabla.</translation>
    </message>
    <message>
        <source>Its decision is “violates”, “allowed” or “escalate”.</source>
        <translation>Su decisión es «violates», «allowed» o «escalate».</translation>
    </message>
    <message>
        <source>Its elements are nested more than {levels} levels deep, or it has more than {tags} tags.</source>
        <translation>Sus elementos están anidados a más de {levels} niveles, o tiene más de {tags} etiquetas.</translation>
    </message>
    <message>
        <source>Its experts are quantized as {quantization}; outside MXFP4 they are known to lose accuracy.</source>
        <translation>Sus expertos están cuantizados como {quantization}; fuera de MXFP4 se sabe que pierden exactitud.</translation>
    </message>
    <message>
        <source>Its header can&apos;t be read.</source>
        <translation>No se puede leer su cabecera.</translation>
    </message>
    <message>
        <source>Its last output: {words}</source>
        <translation>Sus últimas palabras: {words}</translation>
    </message>
    <message>
        <source>Its lists and objects are nested too deeply.</source>
        <translation>Sus listas y objetos están anidados a demasiada profundidad.</translation>
    </message>
    <message>
        <source>Its name doesn&apos;t say so, but it is a file of the kind {kind}, and was read as one.</source>
        <translation>Su nombre no lo indica, pero es un archivo de tipo {kind} y se leyó como tal.</translation>
    </message>
    <message>
        <source>Its parts are nested too deeply.</source>
        <translation>Sus partes están anidadas a demasiada profundidad.</translation>
    </message>
    <message>
        <source>Its tokenizer lacks harmony&apos;s special tokens, so the model can&apos;t be prompted.</source>
        <translation>A su tokenizador le faltan los tokens especiales de harmony, así que no se puede usar el modelo.</translation>
    </message>
    <message>
        <source>Its variants: {variants}.</source>
        <translation>Sus variantes: {variants}.</translation>
    </message>
    <message>
        <source>Its vocabulary lacks {missing}, which prompts and answers are built from.</source>
        <translation>A su vocabulario le falta {missing}, con lo que se construyen los prompts y las respuestas.</translation>
    </message>
    <message>
        <source>JSON with 0 or 1 for each label</source>
        <translation>JSON con 0 o 1 para cada etiqueta</translation>
    </message>
    <message>
        <source>JSON with fields</source>
        <translation>JSON con campos</translation>
    </message>
    <message>
        <source>Japanese differs between regions, and politeness changes what a phrase means: a rough word can be banter or an insult. Say how the policy treats dialect and slang, and let the model leave ambiguous words to a person.</source>
        <translation>El japonés varía entre regiones, y la cortesía cambia lo que significa una frase: una palabra brusca puede ser una broma o un insulto. Diga cómo trata la política el dialecto y la jerga y haga que el modelo deje las palabras ambiguas a una persona.</translation>
    </message>
    <message>
        <source>Judge something first.</source>
        <translation>Juzgue algo primero.</translation>
    </message>
    <message>
        <source>Judged</source>
        <translation>Juzgado</translation>
    </message>
    <message>
        <source>Judged again</source>
        <translation>Juzgados de nuevo</translation>
    </message>
    <message>
        <source>Judged before</source>
        <translation>Juzgado antes de</translation>
    </message>
    <message>
        <source>Judged by the server</source>
        <translation>Juzgado por el servidor</translation>
    </message>
    <message>
        <source>Judged from</source>
        <translation>Juzgado desde</translation>
    </message>
    <message>
        <source>Judged in the shadow of run {run}. It doesn&apos;t affect the result.</source>
        <translation>Se evaluó en la sombra de la ejecución {run}. No influye en el resultado.</translation>
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
        <source>Keep verdicts for</source>
        <translation>Conservar los veredictos durante</translation>
    </message>
    <message>
        <source>Keyboard shortcuts</source>
        <translation>Atajos de teclado</translation>
    </message>
    <message>
        <source>Keyed hash of the original text</source>
        <translation>Hash con clave del texto original</translation>
    </message>
    <message>
        <source>Label</source>
        <translation>Etiqueta</translation>
    </message>
    <message>
        <source>Labels</source>
        <translation>Etiquetas</translation>
    </message>
    <message>
        <source>Labels are stated, but no field of the answer holds a label.</source>
        <translation>Se indican etiquetas, pero ningún campo de la respuesta contiene una.</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Idioma</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>Claro</translation>
    </message>
    <message>
        <source>Light, dark, or the same as the system.</source>
        <translation>Claro, oscuro o como el sistema.</translation>
    </message>
    <message>
        <source>Limiting the length of the answer or the reasoning costs accuracy. Delete the limit and lower the effort instead.</source>
        <translation>Limitar la longitud de la respuesta o del razonamiento cuesta exactitud. Elimine el límite y reduzca en su lugar el esfuerzo.</translation>
    </message>
    <message>
        <source>Limits</source>
        <translation>Límites</translation>
    </message>
    <message>
        <source>Line {line} of “{file}” is not one that Plumbline writes.</source>
        <translation>La línea {line} de «{file}» no es de las que escribe Plumbline.</translation>
    </message>
    <message>
        <source>Link</source>
        <translation>Eslabón</translation>
    </message>
    <message>
        <source>Link {link} is missing: lost in the damage, or removed before the salvage.</source>
        <translation>Falta el eslabón {link}: se perdió por el daño o se retiró antes del rescate.</translation>
    </message>
    <message>
        <source>Link {link} of the chain is not in order: {part}.</source>
        <translation>El eslabón {link} de la cadena no está en orden: {part}.</translation>
    </message>
    <message>
        <source>Link {link} of the chain is not what the history holds.</source>
        <translation>El eslabón {link} de la cadena no es lo que tiene el historial.</translation>
    </message>
    <message>
        <source>Links from before the salvage at {time} were added or removed since then.</source>
        <translation>Desde entonces se añadieron o quitaron eslabones anteriores al rescate del {time}.</translation>
    </message>
    <message>
        <source>Links in the chain</source>
        <translation>Eslabones de la cadena</translation>
    </message>
    <message>
        <source>Links {first} to {last} are missing: lost in the damage, or removed before the salvage.</source>
        <translation>Faltan los eslabones {first} a {last}: se perdieron por el daño o se retiraron antes del rescate.</translation>
    </message>
    <message>
        <source>Lists show a decision on item {item} of run {run}, and there is no verdict.</source>
        <translation>Las listas muestran una decisión sobre el elemento {item} de la revisión {run}, y no hay veredicto.</translation>
    </message>
    <message>
        <source>Load it again.</source>
        <translation>Cárguelo de nuevo.</translation>
    </message>
    <message>
        <source>Loading</source>
        <translation>Carga</translation>
    </message>
    <message>
        <source>Logits are missing.</source>
        <translation>Faltan logits.</translation>
    </message>
    <message>
        <source>Look at the newest version, and try again.</source>
        <translation>Vea la versión más reciente e inténtelo de nuevo.</translation>
    </message>
    <message>
        <source>Lost in the damage or removed, in whole or in part: {record}, recorded at {time}.</source>
        <translation>Perdido por el daño o retirado, entero o en parte: {record}, registrado el {time}.</translation>
    </message>
    <message>
        <source>Low</source>
        <translation>Bajo</translation>
    </message>
    <message>
        <source>Main memory</source>
        <translation>Memoria principal</translation>
    </message>
    <message>
        <source>Make a queue of the runs under one of them.</source>
        <translation>Cree una cola con las revisiones hechas con una de ellas.</translation>
    </message>
    <message>
        <source>Make it nullable, or add a label that means allowed.</source>
        <translation>Permita null, o añada una etiqueta que signifique «permitido».</translation>
    </message>
    <message>
        <source>Masked</source>
        <translation>Enmascarado</translation>
    </message>
    <message>
        <source>Maximum answer tokens</source>
        <translation>Máximo de tokens de respuesta</translation>
    </message>
    <message>
        <source>Maximum connections per download</source>
        <translation>Máximo de conexiones por descarga</translation>
    </message>
    <message>
        <source>Maximum reasoning tokens per item</source>
        <translation>Máximo de tokens de razonamiento por elemento</translation>
    </message>
    <message>
        <source>Media without text</source>
        <translation>Multimedia sin texto</translation>
    </message>
    <message>
        <source>Medium</source>
        <translation>Medio</translation>
    </message>
    <message>
        <source>Model</source>
        <translation>Modelo</translation>
    </message>
    <message>
        <source>Model files are missing</source>
        <translation>Faltan archivos del modelo</translation>
    </message>
    <message>
        <source>Models are downloaded and newer versions looked up only on request, and texts are sent to a team&apos;s server only once you have set one. Nothing else uses the network. When off, all of this is blocked too.</source>
        <translation>Los modelos se descargan y las versiones nuevas se buscan solo a petición, y los textos se envían a un servidor del equipo solo cuando usted ha configurado uno. Nada más usa la red. Si está desactivado, todo esto también se bloquea.</translation>
    </message>
    <message>
        <source>Muted colours</source>
        <translation>Colores apagados</translation>
    </message>
    <message>
        <source>Name that folder or file, or {version} for the version that was used last.</source>
        <translation>Indique esa carpeta o ese archivo, o {version} para la última versión usada.</translation>
    </message>
    <message>
        <source>Name the exercise first, then the files with labels.</source>
        <translation>Indique primero el ejercicio y después los archivos con etiquetas.</translation>
    </message>
    <message>
        <source>Name the folders that new files come into.</source>
        <translation>Indique las carpetas a las que llegan los archivos nuevos.</translation>
    </message>
    <message>
        <source>Name the labels “0” and “1”, or choose the kind “{kind}”.</source>
        <translation>Llame a las etiquetas «0» y «1», o elija el tipo «{kind}».</translation>
    </message>
    <message>
        <source>Name the outer folder alone, or leave out folders inside.</source>
        <translation>Indique solo la carpeta exterior o excluya las carpetas de dentro.</translation>
    </message>
    <message>
        <source>Names or numbers of persons were masked. What is masked is not in this file; it is shown in black.</source>
        <translation>Se ocultaron nombres o números de personas. Lo oculto no está en este archivo; se muestra en negro.</translation>
    </message>
    <message>
        <source>Needs {need} of the {memory} that processor and GPU share.</source>
        <translation>Necesita {need} de los {memory} que comparten el procesador y la GPU.</translation>
    </message>
    <message>
        <source>Needs {need}, all of it on {gpus}.</source>
        <translation>Necesita {need}, todo en {gpus}.</translation>
    </message>
    <message>
        <source>Needs {need}; this machine has {memory}, and {gpu} on {gpus}.</source>
        <translation>Necesita {need}; este equipo tiene {memory}, y {gpu} en {gpus}.</translation>
    </message>
    <message>
        <source>Needs {need}; this machine has {memory}.</source>
        <translation>Necesita {need}; este equipo tiene {memory}.</translation>
    </message>
    <message>
        <source>No address is set, so models on this machine judge.</source>
        <translation>No hay dirección configurada, así que juzgan los modelos de este equipo.</translation>
    </message>
    <message>
        <source>No column is called “{column}”. The columns are: {columns}.</source>
        <translation>Ninguna columna se llama «{column}». Las columnas son: {columns}.</translation>
    </message>
    <message>
        <source>No column of {file} is called a label, and none holds labels that the policy knows. The columns are: {columns}.</source>
        <translation>Ninguna columna de {file} se llama «label», y ninguna contiene etiquetas que la política conozca. Las columnas son: {columns}.</translation>
    </message>
    <message>
        <source>No decision differs from what was expected.</source>
        <translation>Ninguna decisión difiere de lo esperado.</translation>
    </message>
    <message>
        <source>No field of the answer holds a decision.</source>
        <translation>Ningún campo de la respuesta contiene una decisión.</translation>
    </message>
    <message>
        <source>No flags are stated.</source>
        <translation>No se indica ninguna marca.</translation>
    </message>
    <message>
        <source>No folder was named.</source>
        <translation>No se indicó ninguna carpeta.</translation>
    </message>
    <message>
        <source>No item was found.</source>
        <translation>No se encontró ningún elemento.</translation>
    </message>
    <message>
        <source>No limit</source>
        <translation>Sin límite</translation>
    </message>
    <message>
        <source>No model is installed in {folder}.</source>
        <translation>No hay ningún modelo instalado en {folder}.</translation>
    </message>
    <message>
        <source>No model is installed.</source>
        <translation>No hay ningún modelo instalado.</translation>
    </message>
    <message>
        <source>No model is loaded.</source>
        <translation>No hay ningún modelo cargado.</translation>
    </message>
    <message>
        <source>No name</source>
        <translation>Sin nombre</translation>
    </message>
    <message>
        <source>No policy can be used</source>
        <translation>No se puede usar ninguna política</translation>
    </message>
    <message>
        <source>No rule is chosen</source>
        <translation>No se ha elegido ninguna regla</translation>
    </message>
    <message>
        <source>No such label</source>
        <translation>No existe esa etiqueta</translation>
    </message>
    <message>
        <source>No text column found</source>
        <translation>No se encontró ninguna columna de texto</translation>
    </message>
    <message>
        <source>No text was found in what was given, so no run was started.</source>
        <translation>No se encontró texto en lo indicado, así que no se inició ninguna revisión.</translation>
    </message>
    <message>
        <source>No threshold reaches {measure} {least} on these examples.</source>
        <translation>Ningún umbral alcanza {measure} {least} con estos ejemplos.</translation>
    </message>
    <message>
        <source>No token of the model&apos;s vocabulary continues the answer in the policy&apos;s answer format.</source>
        <translation>Ningún token del vocabulario del modelo continúa la respuesta en el formato de respuesta de la política.</translation>
    </message>
    <message>
        <source>No verdict here has a probability that could be measured.</source>
        <translation>Ningún veredicto de aquí tiene una probabilidad que se haya podido medir.</translation>
    </message>
    <message>
        <source>Nobody has decided on item {item} of queue {queue}.</source>
        <translation>Nadie ha decidido sobre el elemento {item} de la cola {queue}.</translation>
    </message>
    <message>
        <source>Nobody has decided on item {item} of run {run}.</source>
        <translation>Nadie ha decidido sobre el elemento {item} de la revisión {run}.</translation>
    </message>
    <message>
        <source>None of the {n} texts in {file} can be used as a policy.</source>
        <translation>Ninguno de los {n} textos de {file} se puede usar como política.</translation>
    </message>
    <message>
        <source>None of this shows that a decision is right or a text genuine, only that this is what was recorded.</source>
        <translation>Nada de esto dice que una decisión sea correcta o que un texto sea auténtico: solo que esto es lo que se registró.</translation>
    </message>
    <message numerus="yes">
        <source>None of {n} rows in {file} has a text with a label.</source>
        <translation>
            <numerusform>La {n} fila de {file} no tiene un texto con etiqueta.</numerusform>
            <numerusform>Ninguna de las {n} filas de {file} tiene un texto con etiqueta.</numerusform>
        </translation>
    </message>
    <message>
        <source>None: models on this computer judge</source>
        <translation>Ninguno: juzgan los modelos de este equipo</translation>
    </message>
    <message>
        <source>Not a regular file</source>
        <translation>No es un archivo normal</translation>
    </message>
    <message>
        <source>Not decided on by a person</source>
        <translation>Sin decisión de una persona</translation>
    </message>
    <message numerus="yes">
        <source>Not finished: {n} verdicts are missing.</source>
        <translation>
            <numerusform>Sin terminar: falta {n} veredicto.</numerusform>
            <numerusform>Sin terminar: faltan {n} veredictos.</numerusform>
        </translation>
    </message>
    <message>
        <source>Not found</source>
        <translation>No encontrado</translation>
    </message>
    <message>
        <source>Not judged yet</source>
        <translation>Aún sin juzgar</translation>
    </message>
    <message>
        <source>Not judged yet: {count}.</source>
        <translation>Aún sin juzgar: {count}.</translation>
    </message>
    <message>
        <source>Not text</source>
        <translation>No es texto</translation>
    </message>
    <message>
        <source>Not the address of a server</source>
        <translation>No es la dirección de un servidor</translation>
    </message>
    <message>
        <source>Not the policy of its hash: {part}.</source>
        <translation>No es la política de su hash: {part}.</translation>
    </message>
    <message>
        <source>Not the text of its hash: {part}.</source>
        <translation>No es el texto de su hash: {part}.</translation>
    </message>
    <message>
        <source>Not what the history holds: {part}, in the decisions of people.</source>
        <translation>No es lo que tiene el historial: {part}, en las decisiones de personas.</translation>
    </message>
    <message>
        <source>Not what the history holds: {part}, in the field “{field}”.</source>
        <translation>No es lo que tiene el historial: {part}, en el campo «{field}».</translation>
    </message>
    <message>
        <source>Not written by a person</source>
        <translation>No escrito por una persona</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Nota</translation>
    </message>
    <message>
        <source>Note in the case:</source>
        <translation>Nota en el caso:</translation>
    </message>
    <message>
        <source>Note: {note}</source>
        <translation>Nota: {note}</translation>
    </message>
    <message>
        <source>No data arrived for too long.</source>
        <translation>Durante demasiado tiempo no llegó nada.</translation>
    </message>
    <message>
        <source>Nothing flipped</source>
        <translation>Nada se invirtió</translation>
    </message>
    <message>
        <source>Nothing is expected of it: the label is missing.</source>
        <translation>No se espera nada de él: falta la etiqueta.</translation>
    </message>
    <message>
        <source>Nothing is lost. Ask whoever runs the server to look at its log, then resume.</source>
        <translation>No se pierde nada. Pida a quien administra el servidor que mire su registro y luego reanude.</translation>
    </message>
    <message>
        <source>Nothing is lost: once the network is back, the download resumes where it was.</source>
        <translation>No se pierde nada: cuando vuelva la red, la descarga se reanuda donde estaba.</translation>
    </message>
    <message>
        <source>Nothing is lost: the download resumes where it was.</source>
        <translation>No se pierde nada: la descarga se reanuda donde estaba.</translation>
    </message>
    <message>
        <source>Nothing is lost: try again later, and the download resumes where it was.</source>
        <translation>No se pierde nada: inténtelo más tarde y la descarga se reanuda donde estaba.</translation>
    </message>
    <message>
        <source>Nothing listens at this address.</source>
        <translation>Nada escucha en esta dirección.</translation>
    </message>
    <message>
        <source>Nothing that a verdict depends on.</source>
        <translation>Nada de lo que dependa un veredicto.</translation>
    </message>
    <message>
        <source>Nothing was recorded in this history.</source>
        <translation>No se registró nada en este historial.</translation>
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
        <translation>Ofrecer una pausa tras</translation>
    </message>
    <message>
        <source>One item alone needs more tokens than the model&apos;s context holds.</source>
        <translation>Un solo elemento necesita más tokens de los que admite el contexto del modelo.</translation>
    </message>
    <message>
        <source>One item can be: {splits}.</source>
        <translation>Un elemento puede ser: {splits}.</translation>
    </message>
    <message>
        <source>Only a field of the type “{type}” can be nullable.</source>
        <translation>Solo un campo de tipo «{type}» puede ser null.</translation>
    </message>
    <message>
        <source>Only used when the temperature is above 0.</source>
        <translation>Solo se usa si la temperatura es mayor que 0.</translation>
    </message>
    <message numerus="yes">
        <source>Only {n} examples: below {few}, the reliability curve and its error are mostly noise. Take them as a first impression.</source>
        <translation>
            <numerusform>Solo {n} ejemplo: por debajo de {few}, la curva de fiabilidad y su error son sobre todo ruido. Tómelos como una primera impresión.</numerusform>
            <numerusform>Solo {n} ejemplos: por debajo de {few}, la curva de fiabilidad y su error son sobre todo ruido. Tómelos como una primera impresión.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Only {n} items are labelled “{decision}”: figures for it will be vague.</source>
        <translation>
            <numerusform>Solo {n} elemento está etiquetado como «{decision}»: sus cifras serán imprecisas.</numerusform>
            <numerusform>Solo {n} elementos están etiquetados como «{decision}»: sus cifras serán imprecisas.</numerusform>
        </translation>
    </message>
    <message>
        <source>Only {offloaded} of {layers} layers are on the GPU; the others run on the CPU.</source>
        <translation>Solo {offloaded} de {layers} capas están en la GPU; las demás se ejecutan en la CPU.</translation>
    </message>
    <message>
        <source>Only {right} of {known} known items judged correctly</source>
        <translation>Solo {right} de {known} elementos conocidos juzgados correctamente</translation>
    </message>
    <message>
        <source>Open it without a key.</source>
        <translation>Ábralo sin clave.</translation>
    </message>
    <message>
        <source>Or choose a model on this machine.</source>
        <translation>O elija un modelo de este equipo.</translation>
    </message>
    <message>
        <source>Or start a new run with another model.</source>
        <translation>O inicie una revisión nueva con otro modelo.</translation>
    </message>
    <message>
        <source>Outside the chosen folder</source>
        <translation>Fuera de la carpeta elegida</translation>
    </message>
    <message>
        <source>People</source>
        <translation>Personas</translation>
    </message>
    <message>
        <source>People have decided again since the report was made: {part}.</source>
        <translation>Hay personas que han vuelto a decidir desde que se creó el informe: {part}.</translation>
    </message>
    <message>
        <source>People write Arabic in dialects that differ from country to country, and often in Latin letters (“3” for ع). Say which the policy is for, and let the model leave words that it can&apos;t place to a person.</source>
        <translation>El árabe se escribe en dialectos que varían de un país a otro y a menudo con letras latinas («3» por ع). Diga para cuáles es la política y haga que el modelo deje a una persona las palabras que no sepa situar.</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>Lugar</translation>
    </message>
    <message>
        <source>Plumbline</source>
        <translation>Plumbline</translation>
    </message>
    <message>
        <source>Plumbline can&apos;t check for a newer version</source>
        <translation>Plumbline no puede buscar una versión más reciente</translation>
    </message>
    <message>
        <source>Policies work best at {least} to {most} tokens, and beyond {limit} accuracy suffers. Split it into several policies.</source>
        <translation>Las políticas funcionan mejor con entre {least} y {most} tokens, y por encima de {limit} pierden exactitud. Divídala en varias políticas.</translation>
    </message>
    <message>
        <source>Policies work best at {least} to {most} tokens: definitions and examples near the line help most.</source>
        <translation>Las políticas funcionan mejor con entre {least} y {most} tokens: lo que más ayuda son las definiciones y los ejemplos cercanos al límite.</translation>
    </message>
    <message>
        <source>Policies work best at {least} to {most} tokens: see what can be left out.</source>
        <translation>Las políticas funcionan mejor con entre {least} y {most} tokens: vea qué se puede quitar.</translation>
    </message>
    <message>
        <source>Policy</source>
        <translation>Política</translation>
    </message>
    <message>
        <source>Policy “{title}”</source>
        <translation>Política «{title}»</translation>
    </message>
    <message>
        <source>Policy, sha256</source>
        <translation>Política, sha256</translation>
    </message>
    <message>
        <source>Polish has regional speech, such as Silesian and Kashubian, and swear words that only stress what is said. Say how the policy treats both, and let the model leave words that it can&apos;t place to a person.</source>
        <translation>El polaco tiene hablas regionales, como el silesio y el casubio, y palabrotas que solo dan énfasis a lo que se dice. Diga cómo trata la política ambas cosas y haga que el modelo deje a una persona las palabras que no sepa situar.</translation>
    </message>
    <message>
        <source>Portuguese differs between Brazil, Portugal and Africa: “rapariga” is a girl in one country and an insult in another. Say which countries the policy is for, and let the model leave ambiguous words to a person.</source>
        <translation>El portugués varía entre Brasil, Portugal y África: «rapariga» es una chica en un país y un insulto en otro. Diga para qué países es la política y haga que el modelo deje las palabras ambiguas a una persona.</translation>
    </message>
    <message>
        <source>Practice model</source>
        <translation>Modelo de práctica</translation>
    </message>
    <message>
        <source>Precision</source>
        <translation>Precisión</translation>
    </message>
    <message>
        <source>Precision over recall</source>
        <translation>Precisión frente a exhaustividad</translation>
    </message>
    <message>
        <source>Probability: {share}</source>
        <translation>Probabilidad: {share}</translation>
    </message>
    <message>
        <source>Processor threads</source>
        <translation>Hilos del procesador</translation>
    </message>
    <message>
        <source>Protected by a password</source>
        <translation>Protegido con contraseña</translation>
    </message>
    <message>
        <source>Correct the file, or choose another folder for the verdicts.</source>
        <translation>Corrija el archivo o elija otra carpeta para los veredictos.</translation>
    </message>
    <message>
        <source>Queue {queue} has no item {item}.</source>
        <translation>La cola {queue} no tiene el elemento {item}.</translation>
    </message>
    <message>
        <source>Random seed</source>
        <translation>Semilla aleatoria</translation>
    </message>
    <message>
        <source>Reads {read} and writes {written} tokens per second</source>
        <translation>Lee {read} y escribe {written} tokens por segundo</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Motivo</translation>
    </message>
    <message>
        <source>Reasoning effort</source>
        <translation>Esfuerzo de razonamiento</translation>
    </message>
    <message>
        <source>Recall</source>
        <translation>Exhaustividad</translation>
    </message>
    <message>
        <source>Recorded</source>
        <translation>Registrado</translation>
    </message>
    <message>
        <source>Reduced</source>
        <translation>Reducido</translation>
    </message>
    <message>
        <source>Reduced turns all animation off.</source>
        <translation>Reducida desactiva toda la animación.</translation>
    </message>
    <message>
        <source>Reinstall Plumbline.</source>
        <translation>Vuelva a instalar Plumbline.</translation>
    </message>
    <message>
        <source>Remove the fields, or choose the kind “{kind}”.</source>
        <translation>Quite los campos, o elija el tipo «{kind}».</translation>
    </message>
    <message>
        <source>Removed, although no deletion of the run was recorded: {record}, recorded at {time}.</source>
        <translation>Retirado, aunque no consta que se eliminara la revisión: {record}, registrado el {time}.</translation>
    </message>
    <message>
        <source>Repaired {bytes}: the sha256 was {first} and is {second}.</source>
        <translation>Se reparó {bytes}: el sha256 era {first} y es {second}.</translation>
    </message>
    <message>
        <source>Repeat how to answer before the examples.</source>
        <translation>Repita antes de los ejemplos cómo hay que responder.</translation>
    </message>
    <message>
        <source>Report made</source>
        <translation>Informe creado</translation>
    </message>
    <message>
        <source>Report on a search</source>
        <translation>Informe de una búsqueda</translation>
    </message>
    <message>
        <source>Report on the case “{name}”</source>
        <translation>Informe del caso «{name}»</translation>
    </message>
    <message numerus="yes">
        <source>Report on {n} items</source>
        <translation>
            <numerusform>Informe de {n} elemento</numerusform>
            <numerusform>Informe de {n} elementos</numerusform>
        </translation>
    </message>
    <message>
        <source>Report this together with the policy&apos;s answer format.</source>
        <translation>Informe de esto junto con el formato de respuesta de la política.</translation>
    </message>
    <message>
        <source>Reveal content</source>
        <translation>Revelar contenido</translation>
    </message>
    <message>
        <source>Right</source>
        <translation>Aciertos</translation>
    </message>
    <message>
        <source>Right: of all texts with an expected decision, those with that decision; undetermined ones are never right. Precision, recall and F1 are of violations. In brackets: where the true figure lies in 95 of 100 cases, if the examples stand for what will come.</source>
        <translation>Aciertos: de todos los textos con una decisión esperada, los que tienen esa decisión; los indeterminados nunca son aciertos. La precisión, la exhaustividad y F1 se refieren a las infracciones. Entre paréntesis: dónde está el valor real en 95 de cada 100 casos, si los ejemplos representan lo que vendrá.</translation>
    </message>
    <message>
        <source>Right: {first} → {second}</source>
        <translation>Aciertos: {first} → {second}</translation>
    </message>
    <message>
        <source>Row {row} of {table} has no link in the chain: it was added by other means.</source>
        <translation>La fila {row} de {table} no tiene eslabón en la cadena: se añadió por otros medios.</translation>
    </message>
    <message>
        <source>Row {row} of {table} has no link: its link is one of those that are missing, or it was added by other means.</source>
        <translation>La fila {row} de {table} no tiene eslabón: es uno de los que faltan, o se añadió por otros medios.</translation>
    </message>
    <message>
        <source>Row {row} of {table} points to a row of {parent} that does not exist.</source>
        <translation>La fila {row} de {table} apunta a una fila de {parent} que no existe.</translation>
    </message>
    <message>
        <source>Rule</source>
        <translation>Regla</translation>
    </message>
    <message>
        <source>Rule {rule} is not in the policy of run {run}.</source>
        <translation>La regla {rule} no está en la política de la revisión {run}.</translation>
    </message>
    <message>
        <source>Rules</source>
        <translation>Reglas</translation>
    </message>
    <message>
        <source>Rules {rules} are not lists of words.</source>
        <translation>Las reglas {rules} no son listas de palabras.</translation>
    </message>
    <message numerus="yes">
        <source>Rules {rules} are not short lists of words.</source>
        <translation>
            <numerusform>La regla {rules} no es una lista corta de palabras.</numerusform>
            <numerusform>Las reglas {rules} no son listas cortas de palabras.</numerusform>
        </translation>
    </message>
    <message>
        <source>Run</source>
        <translation>Revisión</translation>
    </message>
    <message>
        <source>Run {run} has no item {item}.</source>
        <translation>La revisión {run} no tiene el elemento {item}.</translation>
    </message>
    <message>
        <source>Run {run} was deleted at {time}.</source>
        <translation>La revisión {run} se eliminó el {time}.</translation>
    </message>
    <message>
        <source>Run {run} was deleted on {day}: what the report says of it can&apos;t be compared.</source>
        <translation>La revisión {run} se eliminó el {day}: lo que el informe dice de ella no se puede comparar.</translation>
    </message>
    <message>
        <source>Runs</source>
        <translation>Revisiones</translation>
    </message>
    <message>
        <source>Runs slowly. {reason}</source>
        <translation>Funciona despacio. {reason}</translation>
    </message>
    <message>
        <source>Runs well. {reason}</source>
        <translation>Funciona bien. {reason}</translation>
    </message>
    <message>
        <source>SHA-256 of the text</source>
        <translation>SHA-256 del texto</translation>
    </message>
    <message>
        <source>Salvaged from a damaged file, at {time}.</source>
        <translation>Rescatado de un archivo dañado el {time}.</translation>
    </message>
    <message>
        <source>Salvaged from a damaged file, of which not everything could be read, at {time}.</source>
        <translation>Rescatado el {time} de un archivo dañado, del que no se pudo leer todo.</translation>
    </message>
    <message>
        <source>Same as system</source>
        <translation>Como el sistema</translation>
    </message>
    <message>
        <source>Sampling</source>
        <translation>Muestreo</translation>
    </message>
    <message>
        <source>Save it as csv, tsv, jsonl, json, xlsx or ods; any of them may be packed as gz, zst, bz2 or xz.</source>
        <translation>Guárdelo como csv, tsv, jsonl, json, xlsx u ods; cualquiera puede estar comprimido como gz, zst, bz2 o xz.</translation>
    </message>
    <message>
        <source>Saved with your decisions, to show later who made them.</source>
        <translation>Se guarda con sus decisiones, para mostrar después quién las tomó.</translation>
    </message>
    <message>
        <source>Say so in the policy, for example “Answer with 1 if it violates this policy, else with 0”.</source>
        <translation>Dígalo en la política, por ejemplo «Responde 1 si infringe esta política; si no, 0».</translation>
    </message>
    <message>
        <source>Say so near the top of the policy.</source>
        <translation>Dígalo al principio de la política.</translation>
    </message>
    <message>
        <source>Say what you decide instead.</source>
        <translation>Indique en su lugar qué decide usted.</translation>
    </message>
    <message>
        <source>Seal</source>
        <translation>Sello</translation>
    </message>
    <message>
        <source>Seal:</source>
        <translation>Sello:</translation>
    </message>
    <message>
        <source>Searched for</source>
        <translation>Búsqueda</translation>
    </message>
    <message>
        <source>Seconds in which the reading process takes no processor time</source>
        <translation>Segundos en los que el proceso de lectura no consume tiempo de procesador</translation>
    </message>
    <message>
        <source>Seconds of processor time for one file</source>
        <translation>Segundos de tiempo de procesador para un archivo</translation>
    </message>
    <message>
        <source>Seconds of processor time without a sign from the reading process</source>
        <translation>Segundos de tiempo de procesador sin señal del proceso de lectura</translation>
    </message>
    <message>
        <source>Sensitive text: open to read it</source>
        <translation>Texto sensible: ábralo para leerlo</translation>
    </message>
    <message>
        <source>Set a larger context, or lower the reasoning budget.</source>
        <translation>Fije un contexto mayor o reduzca el presupuesto de razonamiento.</translation>
    </message>
    <message>
        <source>Set an http proxy in the system&apos;s settings (or in HTTPS_PROXY).</source>
        <translation>Defina un proxy http en los ajustes del sistema (o en HTTPS_PROXY).</translation>
    </message>
    <message>
        <source>Set it to the full path of a folder.</source>
        <translation>Asígnele la ruta completa de una carpeta.</translation>
    </message>
    <message>
        <source>Shadow version</source>
        <translation>Versión en la sombra</translation>
    </message>
    <message>
        <source>Share of right decisions</source>
        <translation>Proporción de decisiones acertadas</translation>
    </message>
    <message>
        <source>Share of violations over probability</source>
        <translation>Proporción de infracciones según la probabilidad</translation>
    </message>
    <message>
        <source>Shared from someone else</source>
        <translation>Compartido de otra persona</translation>
    </message>
    <message>
        <source>Ships with Plumbline</source>
        <translation>Incluido con Plumbline</translation>
    </message>
    <message>
        <source>Shortcuts that differ from the defaults, such as “{example}”.</source>
        <translation>Atajos distintos de los predeterminados, como «{example}».</translation>
    </message>
    <message>
        <source>Shorten the policy, lower the reasoning budget, or set a larger context.</source>
        <translation>Acorte la política, reduzca el presupuesto de razonamiento o fije un contexto mayor.</translation>
    </message>
    <message>
        <source>Shown</source>
        <translation>Visible</translation>
    </message>
    <message>
        <source>Shown to the model as context:</source>
        <translation>Se mostró al modelo como contexto:</translation>
    </message>
    <message>
        <source>Shows verdicts without strong colours. Their symbol and word always say the same.</source>
        <translation>Muestra los veredictos sin colores fuertes. Su símbolo y su palabra dicen siempre lo mismo.</translation>
    </message>
    <message>
        <source>Something answers at the address, but it is neither llama-server nor vLLM.</source>
        <translation>Algo responde en la dirección, pero no es ni llama-server ni vLLM.</translation>
    </message>
    <message>
        <source>Sources</source>
        <translation>Orígenes</translation>
    </message>
    <message>
        <source>Speed</source>
        <translation>Velocidad</translation>
    </message>
    <message>
        <source>Split the content, lower the reasoning budget, or set a larger context.</source>
        <translation>Divida el contenido, reduzca el presupuesto de razonamiento o fije un contexto mayor.</translation>
    </message>
    <message>
        <source>Split the policy into several.</source>
        <translation>Divida la política en varias.</translation>
    </message>
    <message>
        <source>Standard form: the decision, then the rule and why.</source>
        <translation>Forma estándar: la decisión y después la regla y el porqué.</translation>
    </message>
    <message>
        <source>Standard input looks like {format} and is read as such.</source>
        <translation>La entrada estándar parece {format} y se lee como tal.</translation>
    </message>
    <message>
        <source>Start a new run, or ask whoever runs the server for the model from before.</source>
        <translation>Inicie una revisión nueva o pida a quien administra el servidor el modelo anterior.</translation>
    </message>
    <message>
        <source>Start the download again to get the new file.</source>
        <translation>Inicie de nuevo la descarga para obtener el archivo nuevo.</translation>
    </message>
    <message>
        <source>Start the download again: what the server has now is looked up, and parts that can be used are kept.</source>
        <translation>Inicie de nuevo la descarga: se consulta lo que hay ahora en el servidor y se conservan las partes que sirvan.</translation>
    </message>
    <message>
        <source>State the answer format in the prompt</source>
        <translation>Indicar el formato de respuesta en el prompt</translation>
    </message>
    <message>
        <source>Stop it there, or choose another folder for the verdicts.</source>
        <translation>Deténgalo allí o elija otra carpeta para los veredictos.</translation>
    </message>
    <message>
        <source>Stop that first.</source>
        <translation>Detenga eso primero.</translation>
    </message>
    <message>
        <source>Symbolic link</source>
        <translation>Enlace simbólico</translation>
    </message>
    <message>
        <source>Use the JSON file of the report; the page and the PDF can&apos;t be checked by themselves.</source>
        <translation>Use el archivo JSON del informe; la página y el PDF no se pueden comprobar por sí solos.</translation>
    </message>
    <message>
        <source>Take the root certificate that the authority publishes.</source>
        <translation>Use el certificado raíz que publica la autoridad.</translation>
    </message>
    <message>
        <source>Team&apos;s server</source>
        <translation>Servidor del equipo</translation>
    </message>
    <message>
        <source>Tell the publisher, or get the model from elsewhere.</source>
        <translation>Avise al editor u obtenga el modelo de otro sitio.</translation>
    </message>
    <message>
        <source>Temperature</source>
        <translation>Temperatura</translation>
    </message>
    <message>
        <source>Text size</source>
        <translation>Tamaño del texto</translation>
    </message>
    <message>
        <source>Text {text} is not what was judged.</source>
        <translation>El texto {text} no es el que se juzgó.</translation>
    </message>
    <message>
        <source>Text {text}, of item {item} of run {run}, is not what was judged.</source>
        <translation>El texto {text}, del elemento {item} de la revisión {run}, no es el que se juzgó.</translation>
    </message>
    <message>
        <source>Texts go to a server on this machine, {address}.</source>
        <translation>Los textos van a un servidor en este equipo, {address}.</translation>
    </message>
    <message>
        <source>Texts leave this machine for {host}.</source>
        <translation>Los textos salen de este equipo hacia {host}.</translation>
    </message>
    <message>
        <source>Texts on the curves: {on}. Others: {off}.</source>
        <translation>Textos en las curvas: {on}. Otros: {off}.</translation>
    </message>
    <message>
        <source>Texts that both judged, with the same decision: {count}. Cohen&apos;s kappa: {kappa}.</source>
        <translation>Textos que juzgaron ambas, con la misma decisión: {count}. Kappa de Cohen: {kappa}.</translation>
    </message>
    <message>
        <source>That happened while it loaded “{file}”.</source>
        <translation>Ocurrió mientras cargaba «{file}».</translation>
    </message>
    <message>
        <source>That is too much for one report</source>
        <translation>Es demasiado para un informe</translation>
    </message>
    <message>
        <source>The GPU ({device}) or its driver may calculate wrongly. Try it with no layers on the GPU; if that helps, update the driver.</source>
        <translation>La GPU ({device}) o su controlador puede calcular mal. Pruebe sin capas en la GPU; si ayuda, actualice el controlador.</translation>
    </message>
    <message>
        <source>The JSON file of this report can be checked on any computer with Plumbline. By itself it shows whether anything in it was changed since it was made.</source>
        <translation>El archivo JSON de este informe se puede comprobar en cualquier equipo con Plumbline. Por sí solo muestra si algo en él cambió desde que se creó.</translation>
    </message>
    <message>
        <source>The address of a mirror or proxy of the model hub, or a folder. Automatic uses the environment variable HF_ENDPOINT if it is set, otherwise huggingface.co.</source>
        <translation>La dirección de un espejo o proxy del hub de modelos, o una carpeta. Automático usa la variable de entorno HF_ENDPOINT si está definida; si no, huggingface.co.</translation>
    </message>
    <message>
        <source>The address of another computer whose model judges, such as “{example}”. While it is set, texts leave this computer unless another model is chosen.</source>
        <translation>La dirección de otro equipo cuyo modelo juzga, como «{example}». Mientras esté configurada, los textos salen de este equipo, salvo que se elija otro modelo.</translation>
    </message>
    <message>
        <source>The answer as it came:</source>
        <translation>La respuesta tal como llegó:</translation>
    </message>
    <message>
        <source>The answer can&apos;t be continued</source>
        <translation>La respuesta no se puede continuar</translation>
    </message>
    <message>
        <source>The answer cites rules, but the policy&apos;s rules have no IDs: give them some.</source>
        <translation>La respuesta cita reglas, pero las reglas de la política no tienen ID: asígneles uno.</translation>
    </message>
    <message>
        <source>The answer form is added to the prompt.</source>
        <translation>La forma de respuesta se añade al prompt.</translation>
    </message>
    <message>
        <source>The answer format contradicts itself</source>
        <translation>El formato de respuesta se contradice</translation>
    </message>
    <message>
        <source>The answer usually ends in .tsr.</source>
        <translation>La respuesta suele terminar en .tsr.</translation>
    </message>
    <message>
        <source>The answer was changed, or its certificate must not sign time stamps. It was not kept.</source>
        <translation>La respuesta fue modificada, o su certificado no debe firmar marcas de tiempo. No se conservó.</translation>
    </message>
    <message>
        <source>The answer “{label}” is stated beside the policy, but the policy doesn&apos;t mention it: the model won&apos;t know it.</source>
        <translation>La respuesta «{label}» se indica junto a la política, pero la política no la menciona: el modelo no la conocerá.</translation>
    </message>
    <message>
        <source>The authority gave no time stamp</source>
        <translation>La autoridad no dio ninguna marca de tiempo</translation>
    </message>
    <message>
        <source>The case has no name</source>
        <translation>El caso no tiene nombre</translation>
    </message>
    <message>
        <source>The catalogue does not have {model}. It has {known}.</source>
        <translation>El catálogo no tiene {model}. Tiene {known}.</translation>
    </message>
    <message>
        <source>The catalogue has an error</source>
        <translation>El catálogo tiene un error</translation>
    </message>
    <message>
        <source>The encoding of its text (base64) is damaged: some of it may be missing or wrong.</source>
        <translation>La codificación de su texto (base64) está dañada: puede que falte una parte o que sea incorrecta.</translation>
    </message>
    <message>
        <source>The end of the message is missing: it may have been cut off.</source>
        <translation>Falta el final del mensaje: puede estar cortado.</translation>
    </message>
    <message>
        <source>The file holds {found} of the topic&apos;s {said} posts.</source>
        <translation>El archivo contiene {found} de las {said} publicaciones del tema.</translation>
    </message>
    <message>
        <source>The first row is taken for the names of the columns and is not judged.</source>
        <translation>La primera fila se toma por los nombres de las columnas y no se juzga.</translation>
    </message>
    <message>
        <source>The golden set has changed</source>
        <translation>El conjunto de ejemplos ha cambiado</translation>
    </message>
    <message numerus="yes">
        <source>The golden set has {n} examples; there is no example {number}.</source>
        <translation>
            <numerusform>El conjunto de ejemplos tiene {n} ejemplo; no existe el ejemplo {number}.</numerusform>
            <numerusform>El conjunto de ejemplos tiene {n} ejemplos; no existe el ejemplo {number}.</numerusform>
        </translation>
    </message>
    <message>
        <source>The history holds a search “{name}”.</source>
        <translation>El historial contiene una búsqueda «{name}».</translation>
    </message>
    <message>
        <source>The history holds no search “{name}”.</source>
        <translation>El historial no contiene ninguna búsqueda «{name}».</translation>
    </message>
    <message>
        <source>The history is being checked.</source>
        <translation>Se está comprobando el historial.</translation>
    </message>
    <message>
        <source>The message is encrypted.</source>
        <translation>El mensaje está cifrado.</translation>
    </message>
    <message>
        <source>The policy has no such label</source>
        <translation>La política no tiene esa etiqueta</translation>
    </message>
    <message>
        <source>The row repeats the names of the columns.</source>
        <translation>La fila repite los nombres de las columnas.</translation>
    </message>
    <message>
        <source>The seal is in the chain: nothing before it was changed, except for the runs that were deleted since.</source>
        <translation>El sello está en la cadena: no se cambió nada de lo anterior, salvo las revisiones que se han eliminado desde entonces.</translation>
    </message>
    <message>
        <source>The seal is in the chain: nothing before it was changed.</source>
        <translation>El sello está en la cadena: no se cambió nada de lo anterior.</translation>
    </message>
    <message>
        <source>The seal is not in the chain: it belongs to another history, or a part of this one was removed.</source>
        <translation>El sello no está en la cadena: pertenece a otro historial, o se retiró una parte de este.</translation>
    </message>
    <message>
        <source>The search has no name</source>
        <translation>La búsqueda no tiene nombre</translation>
    </message>
    <message>
        <source>The size is approximate; it is confirmed before downloading.</source>
        <translation>El tamaño es aproximado; se confirma antes de descargar.</translation>
    </message>
    <message>
        <source>The catalogue&apos;s figures were confirmed, so the file is not downloaded.</source>
        <translation>Las cifras del catálogo estaban confirmadas, así que el archivo no se descarga.</translation>
    </message>
    <message>
        <source>The certificate of {host} is not accepted: {reason}.</source>
        <translation>El certificado de {host} no se acepta: {reason}.</translation>
    </message>
    <message>
        <source>The chain is broken at link {link}, recorded at {time}: {record}. Nothing recorded from there on can be vouched for.</source>
        <translation>La cadena está rota en el eslabón {link}, registrado el {time}: {record}. No se puede responder de nada de lo registrado desde ahí.</translation>
    </message>
    <message>
        <source>The columns have different dates in their prompts.</source>
        <translation>Las columnas tienen fechas distintas en sus instrucciones.</translation>
    </message>
    <message>
        <source>The columns shown with item {item} leave less than half of the space for its text.</source>
        <translation>Las columnas que se muestran con el elemento {item} dejan menos de la mitad del espacio para su texto.</translation>
    </message>
    <message>
        <source>The connection to {host} is not encrypted: the network can read the texts.</source>
        <translation>La conexión con {host} no está cifrada: en la red se pueden leer los textos.</translation>
    </message>
    <message>
        <source>The contact can&apos;t be written into the list of contacts: {reason}.</source>
        <translation>El contacto no se puede escribir en la lista de contactos: {reason}.</translation>
    </message>
    <message>
        <source>The context is full</source>
        <translation>El contexto está lleno</translation>
    </message>
    <message>
        <source>The copy or download is incomplete. Copy or download it again.</source>
        <translation>La copia o la descarga está incompleta. Vuelva a copiarlo o a descargarlo.</translation>
    </message>
    <message>
        <source>The counters of run {run} do not match its rows.</source>
        <translation>Los contadores de la revisión {run} no coinciden con sus filas.</translation>
    </message>
    <message>
        <source>The data folder can&apos;t be found</source>
        <translation>No se encuentra la carpeta de datos</translation>
    </message>
    <message>
        <source>The decision that lists show for item {item} of run {run} is not the one that was recorded.</source>
        <translation>La decisión que muestran las listas para el elemento {item} de la revisión {run} no es la que se registró.</translation>
    </message>
    <message>
        <source>The decision&apos;s probability</source>
        <translation>Probabilidad de la decisión</translation>
    </message>
    <message>
        <source>The device does not exist</source>
        <translation>El dispositivo no existe</translation>
    </message>
    <message>
        <source>The disk reports an error</source>
        <translation>El disco da un error</translation>
    </message>
    <message>
        <source>The disk&apos;s file system can&apos;t hold files this large (FAT32 is limited to 4 GB). Choose another folder.</source>
        <translation>El sistema de archivos del disco no admite archivos de este tamaño (FAT32 llega a 4 GB). Elija otra carpeta.</translation>
    </message>
    <message>
        <source>The download ended because of a defect in Plumbline</source>
        <translation>La descarga terminó por un defecto de Plumbline</translation>
    </message>
    <message>
        <source>The download is not complete</source>
        <translation>La descarga no está completa</translation>
    </message>
    <message>
        <source>The download process has ended</source>
        <translation>El proceso de descarga ha terminado</translation>
    </message>
    <message>
        <source>The elements of the chapter are nested too deeply.</source>
        <translation>Los elementos del capítulo están anidados a demasiada profundidad.</translation>
    </message>
    <message>
        <source>The endpoint is not valid</source>
        <translation>El punto de conexión no es válido</translation>
    </message>
    <message>
        <source>The environment variable HF_HUB_OFFLINE forbids contact with the hub.</source>
        <translation>La variable de entorno HF_HUB_OFFLINE prohíbe contactar con el hub.</translation>
    </message>
    <message>
        <source>The environment variable {variable} is set to “{folder}”.</source>
        <translation>La variable de entorno {variable} tiene el valor «{folder}».</translation>
    </message>
    <message>
        <source>The expected labels are in rows of their own, above the texts.</source>
        <translation>Las etiquetas esperadas están en filas propias, encima de los textos.</translation>
    </message>
    <message>
        <source>The experts stay in RAM ({experts}); the rest is on {gpus} ({rest}).</source>
        <translation>Los expertos se quedan en la RAM ({experts}); el resto está en {gpus} ({rest}).</translation>
    </message>
    <message>
        <source>The export is incomplete. Messages by its own count: {said}; found: {found}.</source>
        <translation>La exportación está incompleta. Mensajes según su propio recuento: {said}; encontrados: {found}.</translation>
    </message>
    <message>
        <source>The field “{field}” can hold 1 to {limit} characters, not {stated}.</source>
        <translation>El campo «{field}» puede contener de 1 a {limit} caracteres, no {stated}.</translation>
    </message>
    <message>
        <source>The field “{field}” can hold 1 to {limit} rule IDs, not {stated}.</source>
        <translation>El campo «{field}» puede contener de 1 a {limit} ID de reglas, no {stated}.</translation>
    </message>
    <message>
        <source>The field “{field}” can&apos;t be null.</source>
        <translation>El campo «{field}» no puede ser null.</translation>
    </message>
    <message>
        <source>The field “{field}” is stated beside the policy, but the policy doesn&apos;t mention it: the model won&apos;t know it.</source>
        <translation>El campo «{field}» se indica junto a la política, pero la política no lo menciona: el modelo no lo conocerá.</translation>
    </message>
    <message>
        <source>The field “{field}” needs at least two different options.</source>
        <translation>El campo «{field}» necesita al menos dos opciones distintas.</translation>
    </message>
    <message>
        <source>The field “{field}” needs at least two values to choose from.</source>
        <translation>El campo «{field}» necesita al menos dos valores entre los que elegir.</translation>
    </message>
    <message>
        <source>The fields of the JSON answer are not stated.</source>
        <translation>No se indican los campos de la respuesta JSON.</translation>
    </message>
    <message>
        <source>The figures are not those of the items.</source>
        <translation>Las cifras no son las de los elementos.</translation>
    </message>
    <message>
        <source>The file</source>
        <translation>El archivo</translation>
    </message>
    <message>
        <source>The file already exists</source>
        <translation>El archivo ya existe</translation>
    </message>
    <message>
        <source>The file can&apos;t be opened with this passphrase</source>
        <translation>No se puede abrir el archivo con esta frase de paso</translation>
    </message>
    <message>
        <source>The file has not been verified and may be damaged.</source>
        <translation>El archivo no se ha verificado y puede estar dañado.</translation>
    </message>
    <message>
        <source>The file holds no certificate in PEM or DER.</source>
        <translation>El archivo no contiene ningún certificado en PEM o DER.</translation>
    </message>
    <message>
        <source>The file is damaged</source>
        <translation>El archivo está dañado</translation>
    </message>
    <message>
        <source>The file is not a report in JSON, or a part of it is missing.</source>
        <translation>El archivo no es un informe en JSON o le falta una parte.</translation>
    </message>
    <message>
        <source>The file is not the answer of a time-stamping authority (RFC 3161).</source>
        <translation>El archivo no es la respuesta de una autoridad de sellado de tiempo (RFC 3161).</translation>
    </message>
    <message>
        <source>The file is not the one that was promised</source>
        <translation>El archivo no es el que se prometió</translation>
    </message>
    <message>
        <source>The file list contains the name {file}, which is not safe to write.</source>
        <translation>La lista de archivos contiene el nombre {file}, que no es seguro escribir.</translation>
    </message>
    <message>
        <source>The files are the same.</source>
        <translation>Los archivos son los mismos.</translation>
    </message>
    <message>
        <source>The fingerprint in the report is not that of its parts.</source>
        <translation>La huella del informe no es la de sus partes.</translation>
    </message>
    <message>
        <source>The fingerprint does not match: this is not the report that its maker meant, or it was changed.</source>
        <translation>La huella no coincide: este no es el informe al que se refería su autor, o se modificó.</translation>
    </message>
    <message>
        <source>The folder already exists</source>
        <translation>La carpeta ya existe</translation>
    </message>
    <message>
        <source>The folder is in use</source>
        <translation>La carpeta está en uso</translation>
    </message>
    <message>
        <source>The folder “{name}”, which is part of Plumbline, is missing.</source>
        <translation>Falta la carpeta «{name}», que es parte de Plumbline.</translation>
    </message>
    <message>
        <source>The form of the answer isn&apos;t clear</source>
        <translation>La forma de la respuesta no está clara</translation>
    </message>
    <message>
        <source>The form of the answer isn&apos;t clear from the policy. Say near the top how to answer, such as “Answer with one word: VALID or INVALID”, or state the form beside the policy.</source>
        <translation>La forma de la respuesta no está clara en la política. Diga al principio cómo responder, por ejemplo «Responde con una palabra: VALID o INVALID», o indique la forma junto a la política.</translation>
    </message>
    <message>
        <source>The form of the answer was inferred from the policy&apos;s text. Stating it beside the policy makes sure.</source>
        <translation>La forma de la respuesta se dedujo del texto de la política. Indicarla junto a la política da seguridad.</translation>
    </message>
    <message>
        <source>The formats are: {formats}.</source>
        <translation>Los formatos son: {formats}.</translation>
    </message>
    <message>
        <source>The golden set has no texts in the half “{half}”.</source>
        <translation>El conjunto de ejemplos no tiene textos en la mitad «{half}».</translation>
    </message>
    <message>
        <source>The golden sets have no text in common and were paired by place, as translations.</source>
        <translation>Los conjuntos de ejemplos no tienen ningún texto en común y se emparejaron por posición, como traducciones.</translation>
    </message>
    <message>
        <source>The grammar made from the policy&apos;s answer format refuses text that the format requires.</source>
        <translation>La gramática hecha a partir del formato de respuesta de la política rechaza texto que el formato exige.</translation>
    </message>
    <message>
        <source>The highest number in the field “{field}” can be 1 to {limit}, not {stated}.</source>
        <translation>El número más alto del campo «{field}» puede ser de 1 a {limit}, no {stated}.</translation>
    </message>
    <message>
        <source>The history can&apos;t be changed as a whole meanwhile.</source>
        <translation>Mientras tanto, el historial no se puede cambiar en su conjunto.</translation>
    </message>
    <message>
        <source>The history holds a case “{name}”.</source>
        <translation>El historial ya tiene un caso «{name}».</translation>
    </message>
    <message>
        <source>The history holds no case “{name}”.</source>
        <translation>El historial no tiene ningún caso «{name}».</translation>
    </message>
    <message>
        <source>The history holds no evaluation {evaluation}.</source>
        <translation>El historial no tiene la evaluación {evaluation}.</translation>
    </message>
    <message>
        <source>The history holds no item {item} of run {run}.</source>
        <translation>El historial no tiene el elemento {item} de la revisión {run}.</translation>
    </message>
    <message>
        <source>The history holds no item {item}.</source>
        <translation>El historial no tiene el elemento {item}.</translation>
    </message>
    <message>
        <source>The history holds no queue {queue}.</source>
        <translation>El historial no tiene la cola {queue}.</translation>
    </message>
    <message>
        <source>The history holds no run under that policy and from that time.</source>
        <translation>El historial no tiene ninguna revisión con esa política y de esa fecha.</translation>
    </message>
    <message>
        <source>The history holds no run {run}.</source>
        <translation>El historial no tiene la revisión {run}.</translation>
    </message>
    <message>
        <source>The history holds no verdict on item {item} of run {run}.</source>
        <translation>El historial no tiene veredicto sobre el elemento {item} de la revisión {run}.</translation>
    </message>
    <message>
        <source>The history holds no verdicts of a check.</source>
        <translation>El historial no tiene veredictos de ninguna revisión.</translation>
    </message>
    <message>
        <source>The history holds no version {version} of golden set “{name}”.</source>
        <translation>El historial no tiene la versión {version} del conjunto de ejemplos «{name}».</translation>
    </message>
    <message>
        <source>The history is from a newer version of Plumbline</source>
        <translation>El historial es de una versión más reciente de Plumbline</translation>
    </message>
    <message>
        <source>The history is from an older version of Plumbline</source>
        <translation>El historial es de una versión anterior de Plumbline</translation>
    </message>
    <message>
        <source>The history is read-only</source>
        <translation>El historial es de solo lectura</translation>
    </message>
    <message>
        <source>The history&apos;s encryption is being changed.</source>
        <translation>Se está cambiando el cifrado del historial.</translation>
    </message>
    <message>
        <source>The hub&apos;s figures are used.</source>
        <translation>Se usan las cifras del hub.</translation>
    </message>
    <message>
        <source>The human decision that lists show for item {item} of run {run} is not the latest one that was recorded.</source>
        <translation>La decisión humana que muestran las listas para el elemento {item} de la revisión {run} no es la última registrada.</translation>
    </message>
    <message>
        <source>The id of the item type that verdicts are exported to Coop as. It is set up in Coop.</source>
        <translation>El identificador del tipo de elemento con el que los veredictos se exportan a Coop. Se configura en Coop.</translation>
    </message>
    <message>
        <source>The inference process ended unexpectedly</source>
        <translation>El proceso de inferencia terminó inesperadamente</translation>
    </message>
    <message>
        <source>The inference process ended unexpectedly.</source>
        <translation>El proceso de inferencia terminó inesperadamente.</translation>
    </message>
    <message>
        <source>The inference process ended {count} times before it worked on any item.</source>
        <translation>El proceso de inferencia terminó {count} veces antes de trabajar en algún elemento.</translation>
    </message>
    <message>
        <source>The inference process is of version {other}, the program of version {own}.</source>
        <translation>El proceso de inferencia es de la versión {other}; el programa, de la versión {own}.</translation>
    </message>
    <message>
        <source>The journal can&apos;t be read</source>
        <translation>No se puede leer el diario</translation>
    </message>
    <message>
        <source>The keyring can&apos;t be used</source>
        <translation>No se puede usar el llavero</translation>
    </message>
    <message>
        <source>The keys are {keys}. Correct it or remove it.</source>
        <translation>Las claves son {keys}. Corríjala o quítela.</translation>
    </message>
    <message>
        <source>The label column holds a text that is too long for a label.</source>
        <translation>La columna de etiquetas contiene un texto demasiado largo para una etiqueta.</translation>
    </message>
    <message>
        <source>The label “{label}” can&apos;t mean “undetermined”.</source>
        <translation>La etiqueta «{label}» no puede significar «undetermined».</translation>
    </message>
    <message>
        <source>The label “{label}” is stated twice.</source>
        <translation>La etiqueta «{label}» se indica dos veces.</translation>
    </message>
    <message>
        <source>The language of the window. Policies, content and answers are not translated.</source>
        <translation>El idioma de la ventana. Las políticas, el contenido y las respuestas no se traducen.</translation>
    </message>
    <message>
        <source>The maximum speed of a download, in megabytes per second.</source>
        <translation>La velocidad máxima de una descarga, en megabytes por segundo.</translation>
    </message>
    <message>
        <source>The model</source>
        <translation>El modelo</translation>
    </message>
    <message>
        <source>The model can&apos;t be deleted</source>
        <translation>No se puede eliminar el modelo</translation>
    </message>
    <message>
        <source>The model gave no decision on item {item} of run {run}.</source>
        <translation>El modelo no tomó ninguna decisión sobre el elemento {item} de la revisión {run}.</translation>
    </message>
    <message>
        <source>The model has no harmony tokens</source>
        <translation>El modelo no tiene tokens de harmony</translation>
    </message>
    <message>
        <source>The model is being unloaded.</source>
        <translation>El modelo se está descargando de la memoria.</translation>
    </message>
    <message>
        <source>The model is damaged</source>
        <translation>El modelo está dañado</translation>
    </message>
    <message>
        <source>The model is in use</source>
        <translation>El modelo está en uso</translation>
    </message>
    <message>
        <source>The model that is used unless another one is chosen.</source>
        <translation>El modelo que se usa si no se elige otro.</translation>
    </message>
    <message>
        <source>The model&apos;s explanation:</source>
        <translation>Explicación del modelo:</translation>
    </message>
    <message>
        <source>The model&apos;s manifest can&apos;t be written</source>
        <translation>No se puede escribir el manifiesto del modelo</translation>
    </message>
    <message>
        <source>The model&apos;s memory needs can&apos;t be estimated</source>
        <translation>No se puede estimar la memoria que necesita el modelo</translation>
    </message>
    <message>
        <source>The model&apos;s output is not a number</source>
        <translation>La salida del modelo no es un número</translation>
    </message>
    <message>
        <source>The model&apos;s reasoning:</source>
        <translation>Razonamiento del modelo:</translation>
    </message>
    <message>
        <source>The name can&apos;t be used</source>
        <translation>No se puede usar el nombre</translation>
    </message>
    <message>
        <source>The newer revision is downloaded, as requested.</source>
        <translation>Se descarga la revisión más reciente, como se pidió.</translation>
    </message>
    <message>
        <source>The older revision is downloaded to its end.</source>
        <translation>La revisión anterior se descarga hasta el final.</translation>
    </message>
    <message>
        <source>The older revision no longer exists, so the newer one is downloaded.</source>
        <translation>La revisión anterior ya no existe, así que se descarga la más reciente.</translation>
    </message>
    <message>
        <source>The options stored with this run can&apos;t be used.</source>
        <translation>No se pueden usar las opciones guardadas con esta revisión.</translation>
    </message>
    <message>
        <source>The passphrase is wrong, or {file} was changed.</source>
        <translation>La frase de paso es incorrecta o {file} se modificó.</translation>
    </message>
    <message>
        <source>The policy doesn&apos;t say near the top how to answer. Say so in the first section.</source>
        <translation>La política no dice al principio cómo responder. Dígalo en la primera sección.</translation>
    </message>
    <message>
        <source>The policy doesn&apos;t say what a wrong answer looks like, such as a sentence around {label}. Show one, or say that nothing else may be written.</source>
        <translation>La política no dice cómo es una respuesta incorrecta, como una frase alrededor de {label}. Muestre una o diga que no se puede escribir nada más.</translation>
    </message>
    <message>
        <source>The policy doesn&apos;t say what to do with unclear cases. Let the model escalate them to a person.</source>
        <translation>La política no dice qué hacer con los casos dudosos. Haga que el modelo los escale a una persona.</translation>
    </message>
    <message>
        <source>The policy doesn&apos;t say which rule wins where two apply. Say so in one sentence.</source>
        <translation>La política no dice qué regla prevalece cuando se aplican dos. Dígalo en una frase.</translation>
    </message>
    <message>
        <source>The policy doesn&apos;t tell the model how to answer. Say so near the top, and list every possible answer.</source>
        <translation>La política no le dice al modelo cómo responder. Dígalo al principio y enumere todas las respuestas posibles.</translation>
    </message>
    <message>
        <source>The policy has no answer form that Plumbline knows, so the standard form is used: the decision, then the rule and why. It is added to the prompt.</source>
        <translation>La política no tiene ninguna forma de respuesta que Plumbline conozca, así que se usa la forma estándar: la decisión y después la regla y el porqué. Se añade al prompt.</translation>
    </message>
    <message>
        <source>The policy has no headings. Four sections help the model: instruction, definitions, criteria, examples.</source>
        <translation>La política no tiene títulos. Cuatro secciones ayudan al modelo: instrucción, definiciones, criterios, ejemplos.</translation>
    </message>
    <message>
        <source>The policy has no label “{label}” for “{decision}”.</source>
        <translation>La política no tiene la etiqueta «{label}» para «{decision}».</translation>
    </message>
    <message>
        <source>The policy has no section with an instruction: what to do, and how to answer.</source>
        <translation>La política no tiene una sección con la instrucción: qué hacer y cómo responder.</translation>
    </message>
    <message>
        <source>The policy has no section with criteria: what violates it, and what is safe.</source>
        <translation>La política no tiene una sección con criterios: qué la infringe y qué es seguro.</translation>
    </message>
    <message>
        <source>The policy has no section with definitions of its terms.</source>
        <translation>La política no tiene una sección que defina sus términos.</translation>
    </message>
    <message>
        <source>The policy has no section with examples near the line.</source>
        <translation>La política no tiene una sección con ejemplos cercanos al límite.</translation>
    </message>
    <message numerus="yes">
        <source>The policy has {n} tokens.</source>
        <translation>
            <numerusform>La política tiene {n} token.</numerusform>
            <numerusform>La política tiene {n} tokens.</numerusform>
        </translation>
    </message>
    <message>
        <source>The policy is empty. Write down what is allowed and what is not.</source>
        <translation>La política está vacía. Escriba qué está permitido y qué no.</translation>
    </message>
    <message>
        <source>The policy “{policy}” is not what was stored.</source>
        <translation>La política «{policy}» no es la que se guardó.</translation>
    </message>
    <message>
        <source>The policy&apos;s difference</source>
        <translation>Diferencia de la política</translation>
    </message>
    <message>
        <source>The policy.toml can&apos;t be read</source>
        <translation>No se puede leer policy.toml</translation>
    </message>
    <message>
        <source>The policy.toml has an error</source>
        <translation>policy.toml tiene un error</translation>
    </message>
    <message>
        <source>The practice model can&apos;t be deleted</source>
        <translation>No se puede eliminar el modelo de práctica</translation>
    </message>
    <message>
        <source>The practice model&apos;s file may be damaged. Install Plumbline again.</source>
        <translation>El archivo del modelo de práctica puede estar dañado. Vuelva a instalar Plumbline.</translation>
    </message>
    <message>
        <source>The practice model&apos;s probability says nothing, so its verdicts are not chosen by it.</source>
        <translation>La probabilidad del modelo de práctica no dice nada, así que sus veredictos no se eligen por ella.</translation>
    </message>
    <message>
        <source>The prefix could not be copied.</source>
        <translation>No se pudo copiar el prefijo.</translation>
    </message>
    <message>
        <source>The prefix has another length than was calculated.</source>
        <translation>El prefijo tiene una longitud distinta de la calculada.</translation>
    </message>
    <message>
        <source>The probability has very few values here, so there is little to choose a threshold from.</source>
        <translation>La probabilidad tiene aquí muy pocos valores, así que hay poco de donde elegir un umbral.</translation>
    </message>
    <message>
        <source>The process that asks a team&apos;s server</source>
        <translation>El proceso que pregunta al servidor de un equipo</translation>
    </message>
    <message>
        <source>The processes that look at a model&apos;s file, and that run the model</source>
        <translation>Los procesos que examinan el archivo de un modelo y que ejecutan el modelo</translation>
    </message>
    <message>
        <source>The program is of version {other}, its inference process of version {own}.</source>
        <translation>El programa es de la versión {other}; su proceso de inferencia, de la versión {own}.</translation>
    </message>
    <message>
        <source>The prompt&apos;s date is {date}, as in the evaluation before, and not today&apos;s.</source>
        <translation>La fecha del prompt es {date}, como en la evaluación anterior, y no la de hoy.</translation>
    </message>
    <message>
        <source>The property {key} makes {claimed}, and what the file holds allows {most}.</source>
        <translation>La propiedad {key} da {claimed}, y lo que contiene el archivo permite {most}.</translation>
    </message>
    <message>
        <source>The queue has several policies</source>
        <translation>La cola tiene varias políticas</translation>
    </message>
    <message numerus="yes">
        <source>The queue has {found} of {n} golden items that were asked for: only those with a verdict under this policy, such as an evaluation gives, look like the others.</source>
        <translation>
            <numerusform>La cola tiene {found} de {n} elemento conocido que se pidió: solo los que tienen un veredicto con esta política, como el de una evaluación, se parecen a los demás.</numerusform>
            <numerusform>La cola tiene {found} de los {n} elementos conocidos que se pidieron: solo los que tienen un veredicto con esta política, como el de una evaluación, se parecen a los demás.</numerusform>
        </translation>
    </message>
    <message>
        <source>The queue would be empty</source>
        <translation>La cola estaría vacía</translation>
    </message>
    <message>
        <source>The report is as it was made.</source>
        <translation>El informe está tal como se creó.</translation>
    </message>
    <message>
        <source>The report is from a newer version of Plumbline</source>
        <translation>El informe es de una versión más nueva de Plumbline</translation>
    </message>
    <message>
        <source>The report is not in order.</source>
        <translation>El informe no está en orden.</translation>
    </message>
    <message>
        <source>The report is not put together as reports are.</source>
        <translation>El informe no está compuesto como los informes.</translation>
    </message>
    <message>
        <source>The report&apos;s hashes are missing or not in order.</source>
        <translation>Los hashes del informe faltan o no están en orden.</translation>
    </message>
    <message>
        <source>The report&apos;s seal is not in this history&apos;s chain: the report was made from another history, or a part of this one was removed.</source>
        <translation>El sello del informe no está en la cadena de este historial: el informe se hizo con otro historial, o se retiró una parte de este.</translation>
    </message>
    <message>
        <source>The rest of standard input was not read and can&apos;t be read again. What was read is judged.</source>
        <translation>El resto de la entrada estándar no se leyó y no se puede volver a leer. Se juzga lo leído.</translation>
    </message>
    <message>
        <source>The rest of the archive is damaged and was not read.</source>
        <translation>El resto del archivo comprimido está dañado y no se leyó.</translation>
    </message>
    <message>
        <source>The rest of the file is not valid JSON and was not read.</source>
        <translation>El resto del archivo no es JSON válido y no se leyó.</translation>
    </message>
    <message>
        <source>The rest of the pasted text was not read and can&apos;t be read again. What was read is judged.</source>
        <translation>El resto del texto pegado no se leyó y no se puede volver a leer. Se juzga lo leído.</translation>
    </message>
    <message>
        <source>The rule “{rule}” is stated beside the policy, but the policy doesn&apos;t contain it.</source>
        <translation>La regla «{rule}» se indica junto a la política, pero la política no la contiene.</translation>
    </message>
    <message numerus="yes">
        <source>The rules choose none of {n} verdicts. What a person has decided on already is left out.</source>
        <translation>
            <numerusform>Las reglas no eligen el {n} veredicto. Se deja fuera lo que una persona ya ha decidido.</numerusform>
            <numerusform>Las reglas no eligen ninguno de los {n} veredictos. Se deja fuera lo que una persona ya ha decidido.</numerusform>
        </translation>
    </message>
    <message>
        <source>The rules have no IDs. With IDs (R1, R2, …) an answer can say which rule decided.</source>
        <translation>Las reglas no tienen ID. Con ID (R1, R2, …), una respuesta puede decir qué regla decidió.</translation>
    </message>
    <message>
        <source>The run is in use</source>
        <translation>La revisión está en uso</translation>
    </message>
    <message>
        <source>The run was started on the team&apos;s server {address}.</source>
        <translation>La revisión se inició en el servidor del equipo {address}.</translation>
    </message>
    <message>
        <source>The run was started with {model} (sha256 {sha256}…). No installed model has this checksum.</source>
        <translation>La revisión se inició con {model} (sha256 {sha256}…). Ningún modelo instalado tiene esta suma de comprobación.</translation>
    </message>
    <message>
        <source>The run&apos;s model is not installed</source>
        <translation>El modelo de la revisión no está instalado</translation>
    </message>
    <message>
        <source>The run&apos;s server is not set</source>
        <translation>El servidor de la revisión no está configurado</translation>
    </message>
    <message>
        <source>The runs were judged under several policies, and each has its own golden sets.</source>
        <translation>Las revisiones se hicieron con varias políticas, y cada una tiene sus propios conjuntos de ejemplos.</translation>
    </message>
    <message>
        <source>The same file is installed as “{model}”.</source>
        <translation>El mismo archivo está instalado como «{model}».</translation>
    </message>
    <message>
        <source>The sample could not be copied</source>
        <translation>No se pudo copiar la muestra</translation>
    </message>
    <message>
        <source>The script says so.</source>
        <translation>Lo dice el guion.</translation>
    </message>
    <message>
        <source>The search index is being rebuilt.</source>
        <translation>Se está reconstruyendo el índice de búsqueda.</translation>
    </message>
    <message>
        <source>The search table {table} does not match what it indexes.</source>
        <translation>La tabla de búsqueda {table} no coincide con lo que indexa.</translation>
    </message>
    <message>
        <source>The server can&apos;t do what it is asked</source>
        <translation>El servidor no puede hacer lo que se le pide</translation>
    </message>
    <message>
        <source>The server can&apos;t prove who it is</source>
        <translation>El servidor no puede demostrar quién es</translation>
    </message>
    <message>
        <source>The server does not answer</source>
        <translation>El servidor no responde</translation>
    </message>
    <message>
        <source>The server does not hold answers to their form</source>
        <translation>El servidor no mantiene las respuestas en su forma</translation>
    </message>
    <message>
        <source>The server does not say how it splits text</source>
        <translation>El servidor no dice cómo divide el texto</translation>
    </message>
    <message>
        <source>The server has a problem</source>
        <translation>El servidor tiene un problema</translation>
    </message>
    <message>
        <source>The server has another model now</source>
        <translation>El servidor tiene ahora otro modelo</translation>
    </message>
    <message>
        <source>The server read another prompt</source>
        <translation>El servidor leyó otro prompt</translation>
    </message>
    <message>
        <source>The server stopped writing too early</source>
        <translation>El servidor dejó de escribir demasiado pronto</translation>
    </message>
    <message>
        <source>The server wants a key</source>
        <translation>El servidor exige una clave</translation>
    </message>
    <message>
        <source>The server was not contacted</source>
        <translation>No se contactó con el servidor</translation>
    </message>
    <message>
        <source>The server&apos;s answer can&apos;t be read</source>
        <translation>No se puede leer la respuesta del servidor</translation>
    </message>
    <message>
        <source>The server&apos;s certificate</source>
        <translation>Certificado del servidor</translation>
    </message>
    <message>
        <source>The server&apos;s certificate can&apos;t be used</source>
        <translation>No se puede usar el certificado del servidor</translation>
    </message>
    <message>
        <source>The server&apos;s model can&apos;t be used</source>
        <translation>No se puede usar el modelo del servidor</translation>
    </message>
    <message>
        <source>The severity of the label “{label}” is below 0.</source>
        <translation>La gravedad de la etiqueta «{label}» es menor que 0.</translation>
    </message>
    <message>
        <source>The share of the probability from which tokens are drawn. Only used when the temperature is above 0.</source>
        <translation>La parte de la probabilidad de la que se extraen los tokens. Solo se usa si la temperatura es mayor que 0.</translation>
    </message>
    <message>
        <source>The signature is valid for the certificate in the answer. Whether that certificate is really the authority&apos;s was not checked: compare its SHA-256, {sha256}, with what the authority publishes, or give its root certificate.</source>
        <translation>La firma es válida para el certificado de la respuesta. No se comprobó si ese certificado es realmente el de la autoridad: compare su SHA-256, {sha256}, con el que publica la autoridad, o indique su certificado raíz.</translation>
    </message>
    <message>
        <source>The signature is valid, and its certificate was issued under the one that you gave.</source>
        <translation>La firma es válida y su certificado se emitió bajo el que usted indicó.</translation>
    </message>
    <message>
        <source>The signature is invalid, so this proves nothing.</source>
        <translation>La firma es incorrecta: esto no demuestra nada.</translation>
    </message>
    <message>
        <source>The signature was not checked: the certificate is not in the answer, or it is of a kind that is not known here.</source>
        <translation>La firma no se comprobó: el certificado no está en la respuesta o es de un tipo que aquí no se conoce.</translation>
    </message>
    <message>
        <source>The simplest: everything that violates, and everything that is undetermined.</source>
        <translation>Lo más sencillo: todo lo que infringe y todo lo indeterminado.</translation>
    </message>
    <message>
        <source>The size of all text in the window, relative to the system&apos;s.</source>
        <translation>El tamaño de todo el texto de la ventana, en relación con el del sistema.</translation>
    </message>
    <message>
        <source>The system ended it, most likely because memory ran out.</source>
        <translation>El sistema lo terminó, muy probablemente porque se agotó la memoria.</translation>
    </message>
    <message>
        <source>The system&apos;s certificates</source>
        <translation>Certificados del sistema</translation>
    </message>
    <message>
        <source>The system&apos;s keyring reported: {reason}.</source>
        <translation>El llavero del sistema informó: {reason}.</translation>
    </message>
    <message>
        <source>The system&apos;s settings name a proxy of the kind “{scheme}”; downloads need an http or https proxy.</source>
        <translation>Los ajustes del sistema indican un proxy de tipo «{scheme}»; las descargas necesitan un proxy http o https.</translation>
    </message>
    <message>
        <source>The table is too large</source>
        <translation>La tabla es demasiado grande</translation>
    </message>
    <message>
        <source>The text is empty, so no run was started.</source>
        <translation>El texto está vacío, así que no se inició ninguna revisión.</translation>
    </message>
    <message>
        <source>The texts were left out, and with them what quotes them. Their hashes are here.</source>
        <translation>Los textos se dejaron fuera, y con ellos lo que los cita. Aquí están sus hashes.</translation>
    </message>
    <message>
        <source>The threshold for {measure} {least} was chosen and measured on the same examples, which flatters it. To check it, each half needs at least {few} violations and {few} others.</source>
        <translation>El umbral para {measure} {least} se eligió y midió con los mismos ejemplos, lo que lo favorece. Para comprobarlo, cada mitad necesita al menos {few} infracciones y otros {few} ejemplos.</translation>
    </message>
    <message>
        <source>The time stamp is not about this history</source>
        <translation>La marca de tiempo no es de este historial</translation>
    </message>
    <message>
        <source>The time stamp of {time} can&apos;t be read.</source>
        <translation>No se puede leer la marca de tiempo de {time}.</translation>
    </message>
    <message>
        <source>The time stamp of {time} is not one of its seal.</source>
        <translation>La marca de tiempo de {time} no es de su sello.</translation>
    </message>
    <message>
        <source>The time stamp&apos;s signature is wrong</source>
        <translation>La firma de la marca de tiempo es incorrecta</translation>
    </message>
    <message>
        <source>The token was not sent</source>
        <translation>El token no se envió</translation>
    </message>
    <message>
        <source>The tokenizer made a control token out of plain text, which could then imitate the program&apos;s own instructions.</source>
        <translation>El tokenizador convirtió texto simple en un token de control, que podría imitar las instrucciones del propio programa.</translation>
    </message>
    <message>
        <source>The unfinished download of {repository} is resumed.</source>
        <translation>Se reanuda la descarga incompleta de {repository}.</translation>
    </message>
    <message>
        <source>The value of “{key}” is of the wrong kind.</source>
        <translation>El valor de «{key}» es de un tipo incorrecto.</translation>
    </message>
    <message>
        <source>The verdicts would be inside a watched folder</source>
        <translation>Los veredictos estarían dentro de una carpeta vigilada</translation>
    </message>
    <message>
        <source>The verdicts would be judged themselves</source>
        <translation>Los propios veredictos se juzgarían</translation>
    </message>
    <message>
        <source>The versions are {versions}.</source>
        <translation>Las versiones son {versions}.</translation>
    </message>
    <message>
        <source>The weights “{model}” are unverified: their checksum is not in any catalogue that Plumbline knows.</source>
        <translation>Los pesos «{model}» no están verificados: su suma de comprobación no está en ningún catálogo que Plumbline conozca.</translation>
    </message>
    <message numerus="yes">
        <source>The workbook has {n} comments or text boxes, which are not read.</source>
        <translation>
            <numerusform>El libro tiene {n} comentario o cuadro de texto, que no se lee.</numerusform>
            <numerusform>El libro tiene {n} comentarios o cuadros de texto, que no se leen.</numerusform>
        </translation>
    </message>
    <message>
        <source>The workbook hides some of its rows; they were read all the same.</source>
        <translation>El libro oculta algunas de sus filas; se leyeron de todos modos.</translation>
    </message>
    <message>
        <source>The workbook hides this sheet; it was read all the same.</source>
        <translation>El libro oculta esta hoja; se leyó de todos modos.</translation>
    </message>
    <message numerus="yes">
        <source>The workbook hides {n} rows, which are read all the same: {rows}.</source>
        <translation>
            <numerusform>El libro oculta {n} fila, que se lee de todos modos: {rows}.</numerusform>
            <numerusform>El libro oculta {n} filas, que se leen de todos modos: {rows}.</numerusform>
        </translation>
    </message>
    <message>
        <source>The workbook holds no table, so its text was read, sheet by sheet. It can be read row by row too.</source>
        <translation>El libro no contiene ninguna tabla, así que su texto se leyó hoja por hoja. También se puede leer fila por fila.</translation>
    </message>
    <message>
        <source>There are no such runs</source>
        <translation>No existen esas revisiones</translation>
    </message>
    <message>
        <source>There are templates in: {languages}.</source>
        <translation>Hay plantillas en: {languages}.</translation>
    </message>
    <message numerus="yes">
        <source>There are {n} more. The CSV and JSON files have them all.</source>
        <translation>
            <numerusform>Hay {n} más. Los archivos CSV y JSON los tienen todos.</numerusform>
            <numerusform>Hay {n} más. Los archivos CSV y JSON los tienen todos.</numerusform>
        </translation>
    </message>
    <message>
        <source>There is a case of this name already</source>
        <translation>Ya existe un caso con este nombre</translation>
    </message>
    <message>
        <source>There is no seal yet</source>
        <translation>Aún no hay ningún sello</translation>
    </message>
    <message>
        <source>There is no such case</source>
        <translation>No existe ese caso</translation>
    </message>
    <message>
        <source>There is no such folder</source>
        <translation>No existe esa carpeta</translation>
    </message>
    <message>
        <source>There is no such item</source>
        <translation>No existe ese elemento</translation>
    </message>
    <message>
        <source>There is no such queue</source>
        <translation>No existe esa cola</translation>
    </message>
    <message>
        <source>There is no team&apos;s server</source>
        <translation>No hay ningún servidor del equipo</translation>
    </message>
    <message>
        <source>There is no template in this language</source>
        <translation>No hay ninguna plantilla en este idioma</translation>
    </message>
    <message>
        <source>There is nothing to hand out</source>
        <translation>No hay nada que repartir</translation>
    </message>
    <message>
        <source>There is nothing to report</source>
        <translation>No hay nada de lo que informar</translation>
    </message>
    <message>
        <source>There is nothing to review yet</source>
        <translation>Aún no hay nada que examinar</translation>
    </message>
    <message>
        <source>There is nothing to undo</source>
        <translation>No hay nada que deshacer</translation>
    </message>
    <message>
        <source>These bounds can&apos;t be used</source>
        <translation>No se pueden usar estos límites</translation>
    </message>
    <message>
        <source>These decisions are of another queue</source>
        <translation>Estas decisiones son de otra cola</translation>
    </message>
    <message>
        <source>They are answered in between</source>
        <translation>Se intercalan</translation>
    </message>
    <message>
        <source>This file holds something else</source>
        <translation>Este archivo contiene otra cosa</translation>
    </message>
    <message>
        <source>This is no case</source>
        <translation>Esto no es un caso</translation>
    </message>
    <message>
        <source>This is no certificate</source>
        <translation>Esto no es un certificado</translation>
    </message>
    <message>
        <source>This is no file for a second reviewer</source>
        <translation>Este archivo no es para una segunda persona que decida</translation>
    </message>
    <message>
        <source>This is no report</source>
        <translation>Esto no es un informe</translation>
    </message>
    <message>
        <source>This is no server that can be used</source>
        <translation>Esto no es un servidor que se pueda usar</translation>
    </message>
    <message>
        <source>This is no time stamp</source>
        <translation>Esto no es una marca de tiempo</translation>
    </message>
    <message>
        <source>This is the HTML version of the message; its plain text says something else.</source>
        <translation>Esta es la versión HTML del mensaje; su texto sin formato dice otra cosa.</translation>
    </message>
    <message>
        <source>This share can&apos;t be used</source>
        <translation>No se puede usar esta proporción</translation>
    </message>
    <message>
        <source>This template can&apos;t be used</source>
        <translation>No se puede usar esta plantilla</translation>
    </message>
    <message>
        <source>This version doesn&apos;t know how it is made.</source>
        <translation>Esta versión no sabe cómo se hace.</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Hora</translation>
    </message>
    <message>
        <source>Time stamps</source>
        <translation>Marcas de tiempo</translation>
    </message>
    <message>
        <source>Tokens written</source>
        <translation>Tokens escritos</translation>
    </message>
    <message>
        <source>Too large</source>
        <translation>Demasiado grande</translation>
    </message>
    <message>
        <source>Took too long or too much memory</source>
        <translation>Tardó demasiado o usó demasiada memoria</translation>
    </message>
    <message>
        <source>Undetermined</source>
        <translation>Indeterminado</translation>
    </message>
    <message>
        <source>Unsupported file type</source>
        <translation>Tipo de archivo no admitido</translation>
    </message>
    <message>
        <source>Verdicts of the practice model are in this report. They are not for decisions.</source>
        <translation>En este informe hay veredictos del modelo de práctica. No son para tomar decisiones.</translation>
    </message>
    <message>
        <source>Violates</source>
        <translation>Infringe</translation>
    </message>
    <message>
        <source>Violations in each</source>
        <translation>Infracciones en cada una</translation>
    </message>
    <message>
        <source>Weights, sha256</source>
        <translation>Pesos, sha256</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Qué</translation>
    </message>
    <message>
        <source>What changed</source>
        <translation>Qué cambió</translation>
    </message>
    <message>
        <source>What counts:</source>
        <translation>Lo que cuenta:</translation>
    </message>
    <message>
        <source>Differences in method, which limit the comparison:</source>
        <translation>Qué difiere en el método, de modo que ambas cosas no se pueden comparar con total exactitud:</translation>
    </message>
    <message>
        <source>What is harmless in one country is an insult in another (“fanny”, “spaz”). Say whose English the policy is for, and let the model leave ambiguous words to a person.</source>
        <translation>Lo que en un país es inofensivo es un insulto en otro («fanny», «spaz»). Diga para el inglés de quién es la política y haga que el modelo deje las palabras ambiguas a una persona.</translation>
    </message>
    <message>
        <source>What is in {file} was decided on other texts, or under another policy.</source>
        <translation>Lo que hay en {file} se decidió sobre otros textos o según otra política.</translation>
    </message>
    <message>
        <source>What the verdicts depend on</source>
        <translation>De qué dependen los veredictos</translation>
    </message>
    <message>
        <source>What was asked</source>
        <translation>Qué se preguntó</translation>
    </message>
    <message>
        <source>What was skipped</source>
        <translation>Qué se omitió</translation>
    </message>
    <message>
        <source>Where</source>
        <translation>Dónde</translation>
    </message>
    <message>
        <source>Where the history is, the file is compared with it: every item, decision and link, and with their keyed hashes also what is masked.</source>
        <translation>Donde está el historial, el archivo se compara con él: cada elemento, decisión y eslabón y, con los hashes con clave, también lo oculto.</translation>
    </message>
    <message>
        <source>Which is the exercise?</source>
        <translation>¿Cuál es el ejercicio?</translation>
    </message>
    <message>
        <source>Which policy&apos;s golden set?</source>
        <translation>¿El conjunto de ejemplos de qué política?</translation>
    </message>
    <message>
        <source>Whoever can compute hashes can forge a report: compare the fingerprint with the one its maker tells you.</source>
        <translation>Quien sepa calcular hashes puede falsificar un informe: compare la huella con la que le dé su autor.</translation>
    </message>
    <message>
        <source>Anyone can compute the hashes for a forged report. Compare its fingerprint with the one its maker gives you through another channel.</source>
        <translation>Quien sepa calcular hashes podría rehacer un informe entero. Por eso, compare su huella con la que su autor le dé por otra vía.</translation>
    </message>
    <message>
        <source>With</source>
        <translation>Con</translation>
    </message>
    <message>
        <source>With the same decision and other labels: {count}</source>
        <translation>Con la misma decisión y otras etiquetas: {count}</translation>
    </message>
    <message>
        <source>Without that it is not certain that a prompt means the same on both sides. {said}</source>
        <translation>Sin eso no es seguro que un prompt signifique lo mismo en ambos lados. {said}</translation>
    </message>
    <message>
        <source>Write another name.</source>
        <translation>Escriba otro nombre.</translation>
    </message>
    <message>
        <source>Write it as {example}, without a path, a name or a password.</source>
        <translation>Escríbala como {example}, sin ruta, nombre ni contraseña.</translation>
    </message>
    <message>
        <source>Write the policy&apos;s name before the set&apos;s, as in {example}.</source>
        <translation>Escriba el nombre de la política antes del nombre del conjunto, como en {example}.</translation>
    </message>
    <message>
        <source>Written</source>
        <translation>Escrito</translation>
    </message>
    <message>
        <source>You can also download the files on another computer.</source>
        <translation>También puede descargar los archivos en otro equipo.</translation>
    </message>
    <message>
        <source>a decision on a golden item in a review queue</source>
        <translation>una decisión sobre un elemento conocido en una cola</translation>
    </message>
    <message>
        <source>a person&apos;s decision</source>
        <translation>la decisión de una persona</translation>
    </message>
    <message>
        <source>a review queue&apos;s items of run {run}</source>
        <translation>los elementos de la revisión {run} en una cola</translation>
    </message>
    <message>
        <source>a skipped item</source>
        <translation>un elemento omitido</translation>
    </message>
    <message>
        <source>a step before the verdict</source>
        <translation>un paso anterior al veredicto</translation>
    </message>
    <message>
        <source>a text in it is not UTF-8</source>
        <translation>un texto en él no es UTF-8</translation>
    </message>
    <message>
        <source>a time stamp</source>
        <translation>una marca de tiempo</translation>
    </message>
    <message>
        <source>efforts</source>
        <translation>esfuerzos</translation>
    </message>
    <message>
        <source>hard items</source>
        <translation>elementos duros</translation>
    </message>
    <message>
        <source>how many runs or items there are</source>
        <translation>cuántas revisiones o elementos hay</translation>
    </message>
    <message>
        <source>item {item} of run {run}</source>
        <translation>elemento {item} de la revisión {run}</translation>
    </message>
    <message>
        <source>its memory has a limit while no graphics card is used</source>
        <translation>su memoria tiene un límite mientras no se usa una tarjeta gráfica</translation>
    </message>
    <message>
        <source>languages of the policy</source>
        <translation>idiomas de la política</translation>
    </message>
    <message>
        <source>masked</source>
        <translation>enmascarado</translation>
    </message>
    <message>
        <source>models</source>
        <translation>modelos</translation>
    </message>
    <message>
        <source>no figure</source>
        <translation>sin cifra</translation>
    </message>
    <message>
        <source>not finished</source>
        <translation>sin terminar</translation>
    </message>
    <message>
        <source>not in the policy: {rules}</source>
        <translation>no están en la política: {rules}</translation>
    </message>
    <message>
        <source>now right</source>
        <translation>ahora acierta</translation>
    </message>
    <message>
        <source>now wrong</source>
        <translation>ahora falla</translation>
    </message>
    <message>
        <source>policies</source>
        <translation>políticas</translation>
    </message>
    <message>
        <source>probability</source>
        <translation>probabilidad</translation>
    </message>
    <message>
        <source>probability {share}</source>
        <translation>probabilidad {share}</translation>
    </message>
    <message>
        <source>repeats</source>
        <translation>repeticiones</translation>
    </message>
    <message>
        <source>temperature {temperature}, top p {top_p}, seed {seed}</source>
        <translation>temperatura {temperature}, top p {top_p}, semilla {seed}</translation>
    </message>
    <message>
        <source>the answer contradicts itself</source>
        <translation>la respuesta se contradice</translation>
    </message>
    <message>
        <source>the answer is not one that the policy knows</source>
        <translation>la respuesta no es una que la política conozca</translation>
    </message>
    <message>
        <source>the answer was cut off</source>
        <translation>la respuesta quedó cortada</translation>
    </message>
    <message>
        <source>the case</source>
        <translation>el caso</translation>
    </message>
    <message>
        <source>the case “{name}”</source>
        <translation>el caso «{name}»</translation>
    </message>
    <message>
        <source>the figures</source>
        <translation>las cifras</translation>
    </message>
    <message>
        <source>the hashes of what is masked</source>
        <translation>los hashes de lo oculto</translation>
    </message>
    <message>
        <source>the model failed on this item again and again</source>
        <translation>el modelo falló una y otra vez con este elemento</translation>
    </message>
    <message>
        <source>the model gave no answer</source>
        <translation>el modelo no dio respuesta</translation>
    </message>
    <message>
        <source>the policies</source>
        <translation>las políticas</translation>
    </message>
    <message>
        <source>the policy</source>
        <translation>la política</translation>
    </message>
    <message>
        <source>the reasoning reached its limit before there was an answer</source>
        <translation>el razonamiento llegó a su límite antes de que hubiera respuesta</translation>
    </message>
    <message>
        <source>the reuse of a verdict</source>
        <translation>la reutilización de un veredicto</translation>
    </message>
    <message>
        <source>the run</source>
        <translation>la revisión</translation>
    </message>
    <message>
        <source>the run as part of an evaluation</source>
        <translation>la revisión como parte de una evaluación</translation>
    </message>
    <message>
        <source>the seal and the time stamps</source>
        <translation>el sello y las marcas de tiempo</translation>
    </message>
    <message>
        <source>the verdict</source>
        <translation>el veredicto</translation>
    </message>
    <message>
        <source>violations</source>
        <translation>infracciones</translation>
    </message>
    <message>
        <source>what is said of the report itself</source>
        <translation>lo que se dice del propio informe</translation>
    </message>
    <message>
        <source>what was asked for</source>
        <translation>lo que se pidió</translation>
    </message>
    <message>
        <source>where the run stands</source>
        <translation>el estado de la revisión</translation>
    </message>
    <message>
        <source>{about} Figures: {source}</source>
        <translation>{about} Cifras: {source}</translation>
    </message>
    <message>
        <source>{authority} states that the seal existed at {time}.</source>
        <translation>{authority} declara que el sello existía a las {time}.</translation>
    </message>
    <message>
        <source>{columns}</source>
        <translation>{columns}</translation>
    </message>
    <message>
        <source>{column} (measured here)</source>
        <translation>{column} (medido aquí)</translation>
    </message>
    <message>
        <source>{device}; items at once: {sequences}; {version}.</source>
        <translation>{device}; elementos a la vez: {sequences}; {version}.</translation>
    </message>
    <message>
        <source>{device}; layers on a GPU: {layers}; items at once: {sequences}; {version}.</source>
        <translation>{device}; capas en una GPU: {layers}; elementos a la vez: {sequences}; {version}.</translation>
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
        <source>{engine} on {device}, {sequences} at once</source>
        <translation>{engine} en {device}, {sequences} a la vez</translation>
    </message>
    <message>
        <source>{file} holds decisions of {reviewer}, maybe on another batch.</source>
        <translation>{file} contiene decisiones de {reviewer}, quizá sobre otro lote.</translation>
    </message>
    <message>
        <source>{file} is not a case that Plumbline has exported.</source>
        <translation>{file} no es un caso que Plumbline haya exportado.</translation>
    </message>
    <message>
        <source>{file} was not made by Plumbline for this, by a newer version, or it was changed.</source>
        <translation>{file} no lo creó Plumbline para esto, es de una versión más reciente o se modificó.</translation>
    </message>
    <message>
        <source>{file} was opened, but what is in it does not fit here, or it is of a newer version.</source>
        <translation>{file} se abrió, pero su contenido no encaja aquí o es de una versión más reciente.</translation>
    </message>
    <message numerus="yes">
        <source>{first} and {second} are each right on {right} of {total} items, but not on the same ones: {n} go each way. Nothing speaks for either.</source>
        <translation>
            <numerusform>{first} y {second} aciertan por igual en {right} de {total} elementos, pero no en los mismos: hay {n} elemento a favor de cada lado. Nada inclina la balanza.</numerusform>
            <numerusform>{first} y {second} aciertan por igual en {right} de {total} elementos, pero no en los mismos: hay {n} elementos a favor de cada lado. Nada inclina la balanza.</numerusform>
        </translation>
    </message>
    <message>
        <source>{first} → {second}</source>
        <translation>{first} → {second}</translation>
    </message>
    <message>
        <source>{flag}: F1 {f1}, precision {precision}, recall {recall}, {raised} raised of {known} known</source>
        <translation>{flag}: F1 {f1}, precisión {precision}, exhaustividad {recall}, {raised} señalados de {known} conocidos</translation>
    </message>
    <message>
        <source>{folder} would be overwritten. Nothing was copied.</source>
        <translation>Se sobrescribiría {folder}. No se copió nada.</translation>
    </message>
    <message>
        <source>{hits} of {all}</source>
        <translation>{hits} de {all}</translation>
    </message>
    <message>
        <source>{model} (practice, not for decisions)</source>
        <translation>{model} (práctica, no para tomar decisiones)</translation>
    </message>
    <message>
        <source>{model} (published)</source>
        <translation>{model} (publicado)</translation>
    </message>
    <message>
        <source>{name}: {given}</source>
        <translation>{name}: {given}</translation>
    </message>
    <message>
        <source>{number}. {name}</source>
        <translation>{number}. {name}</translation>
    </message>
    <message numerus="yes">
        <source>{n} decisions differ from what was expected</source>
        <translation>
            <numerusform>{n} decisión difiere de lo esperado</numerusform>
            <numerusform>{n} decisiones difieren de lo esperado</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} items.</source>
        <translation>
            <numerusform>{n} elemento.</numerusform>
            <numerusform>{n} elementos.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} of the labels of {person} are of texts that are not in the exercise.</source>
        <translation>
            <numerusform>{n} de las etiquetas de {person} es de un texto que no está en el ejercicio.</numerusform>
            <numerusform>{n} de las etiquetas de {person} son de textos que no están en el ejercicio.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} of these files are exercises.</source>
        <translation>
            <numerusform>{n} de estos archivos es un ejercicio.</numerusform>
            <numerusform>{n} de estos archivos son ejercicios.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} requests are waiting for the model already.</source>
        <translation>
            <numerusform>{n} petición ya espera al modelo.</numerusform>
            <numerusform>{n} peticiones ya esperan al modelo.</numerusform>
        </translation>
    </message>
    <message>
        <source>{policy} in {column}</source>
        <translation>{policy} en {column}</translation>
    </message>
    <message>
        <source>{reasoning} tokens of reasoning, {answer} of the answer</source>
        <translation>{reasoning} tokens de razonamiento, {answer} de la respuesta</translation>
    </message>
    <message>
        <source>{server} can&apos;t be used</source>
        <translation>No se puede usar {server}</translation>
    </message>
    <message>
        <source>{server} takes prompts as text alone and makes control tokens of what looks like them, so that a text could imitate the program&apos;s own messages and decide its own verdict.</source>
        <translation>{server} acepta los prompts solo como texto y convierte en tokens de control lo que se les parece, de modo que un texto podría imitar los mensajes del programa y decidir su propio veredicto.</translation>
    </message>
    <message>
        <source>{source} · {place}</source>
        <translation>{source} · {place}</translation>
    </message>
    <message>
        <source>{title} · version {number}</source>
        <translation>{title} · versión {number}</translation>
    </message>
    <message>
        <source>{total}, of them judged {done}; skipped: {skipped}</source>
        <translation>{total}, de ellos juzgados {done}; omitidos: {skipped}</translation>
    </message>
    <message>
        <source>{what}: {first} → {second}</source>
        <translation>{what}: {first} → {second}</translation>
    </message>
    <message>
        <source>“{file}” can&apos;t be read. {why}</source>
        <translation>No se puede leer «{file}». {why}</translation>
    </message>
    <message numerus="yes">
        <source>“{file}” has {n} bytes and needs at least {needed}.</source>
        <translation>
            <numerusform>«{file}» tiene {n} byte y necesita al menos {needed}.</numerusform>
            <numerusform>«{file}» tiene {n} bytes y necesita al menos {needed}.</numerusform>
        </translation>
    </message>
    <message>
        <source>“{folder}” is not a folder.</source>
        <translation>«{folder}» no es una carpeta.</translation>
    </message>
    <message>
        <source>“{folder}” is watched, so it can&apos;t get the verdicts too.</source>
        <translation>«{folder}» está vigilada, así que no puede recibir también los veredictos.</translation>
    </message>
    <message>
        <source>“{inner}” is inside “{outer}”.</source>
        <translation>«{inner}» está dentro de «{outer}».</translation>
    </message>
    <message>
        <source>“{model}” does not have the tokens of gpt-oss and gpt-oss-safeguard.</source>
        <translation>«{model}» no tiene los tokens de gpt-oss y gpt-oss-safeguard.</translation>
    </message>
    <message>
        <source>“{name}”</source>
        <translation>«{name}»</translation>
    </message>
    <message>
        <source>“{name}” has no letter or digit.</source>
        <translation>«{name}» no tiene ninguna letra ni ningún dígito.</translation>
    </message>
    <message>
        <source>“{policy}” has no answer form that Plumbline knows, so the standard form is used: the decision, and why where it violates.</source>
        <translation>«{policy}» no tiene ninguna forma de respuesta que Plumbline conozca, así que se usa la forma estándar: la decisión y, si infringe, el porqué.</translation>
    </message>
    <message>
        <source>“{policy}” has no answer form that Plumbline knows, so the standard form is used: the decision, then the rule ({rules}) and why.</source>
        <translation>«{policy}» no tiene ninguna forma de respuesta que Plumbline conozca, así que se usa la forma estándar: la decisión y después la regla ({rules}) y el porqué.</translation>
    </message>
    <message numerus="yes">
        <source>“{policy}” in the shadow, on {compared} of {n} items: {same} the same, {other} different. It doesn&apos;t affect the result.</source>
        <translation>
            <numerusform>«{policy}» en la sombra, con {compared} de {n} elemento: {same} iguales, {other} distintos. No influye en el resultado.</numerusform>
            <numerusform>«{policy}» en la sombra, con {compared} de {n} elementos: {same} iguales, {other} distintos. No influye en el resultado.</numerusform>
        </translation>
    </message>
    <message>
        <source>“{policy}” is meant to prevail, but is not among the policies: {names}.</source>
        <translation>Debe prevalecer «{policy}», pero no está entre las políticas: {names}.</translation>
    </message>
    <message>
        <source>“{text}” can&apos;t be used as the address of a server.</source>
        <translation>«{text}» no se puede usar como dirección de un servidor.</translation>
    </message>
    <message>
        <source>The experts keep the format that they were trained in.</source>
        <translation>Los expertos conservan el formato en que se entrenaron.</translation>
    </message>
    <message>
        <source>The experts keep the format that they were trained in. Three files, one model.</source>
        <translation>Los expertos conservan el formato en que se entrenaron. Tres archivos, un modelo.</translation>
    </message>
    <message>
        <source>The general model that safeguard-120b was made from, for comparison.</source>
        <translation>El modelo general del que se hizo safeguard-120b, para comparar.</translation>
    </message>
    <message>
        <source>The general model that safeguard-20b was made from, for comparison.</source>
        <translation>El modelo general del que se hizo safeguard-20b, para comparar.</translation>
    </message>
    <message>
        <source>The working memory for this context</source>
        <translation>La memoria de trabajo para este contexto</translation>
    </message>
    <message>
        <source>pasted text</source>
        <translation>texto pegado</translation>
    </message>
    <message>
        <source>standard input</source>
        <translation>entrada estándar</translation>
    </message>
    <message>
        <source>A bot wrote it.</source>
        <translation>Lo escribió un bot.</translation>
    </message>
    <message>
        <source>A history that is opened with a passphrase is locked when the window has not been used for this long. While a check or another task is running, it stays open.</source>
        <translation>Un historial abierto con una frase de paso se bloquea cuando la ventana lleva este tiempo sin usarse. Mientras haya en curso una revisión u otra tarea, permanece abierto.</translation>
    </message>
    <message>
        <source>A part of the document declares a document type, which is refused.</source>
        <translation>Una parte del documento declara un tipo de documento, lo que no se acepta.</translation>
    </message>
    <message>
        <source>A part of the document is damaged: {reason}.</source>
        <translation>Una parte del documento está dañada: {reason}.</translation>
    </message>
    <message>
        <source>A setting keeps Plumbline from using the network, so no request was made.</source>
        <translation>Un ajuste impide a Plumbline usar la red, así que no se preguntó a nadie.</translation>
    </message>
    <message>
        <source>Always adds the JSON schema of the answer after the policy. Otherwise it is added where the policy doesn&apos;t say itself what to answer. Answers follow the format either way.</source>
        <translation>Añade siempre el esquema JSON de la respuesta después de la política. Si no, se añade solo cuando la política no dice qué responder. Las respuestas siguen el formato en cualquier caso.</translation>
    </message>
    <message>
        <source>An object was expected here.</source>
        <translation>Aquí se esperaba un objeto.</translation>
    </message>
    <message>
        <source>Archives and messages inside one another are read to a depth of {depth}.</source>
        <translation>Los archivos comprimidos y mensajes contenidos unos en otros se leen hasta una profundidad de {depth}.</translation>
    </message>
    <message>
        <source>Archives of this kind are not read. Unpack it, and add the folder.</source>
        <translation>Los archivos comprimidos de este tipo no se leen. Descomprímalo y añada la carpeta.</translation>
    </message>
    <message>
        <source>Archives, messages and documents inside one another</source>
        <translation>Archivos comprimidos, mensajes y documentos contenidos unos en otros</translation>
    </message>
    <message numerus="yes">
        <source>At low effort {n} texts have no measured probability. Such texts are always judged again at medium effort.</source>
        <translation>
            <numerusform>Con esfuerzo bajo, {n} texto no tiene probabilidad medida. Un texto así se vuelve a juzgar siempre con esfuerzo medio.</numerusform>
            <numerusform>Con esfuerzo bajo, {n} textos no tienen probabilidad medida. Los textos así se vuelven a juzgar siempre con esfuerzo medio.</numerusform>
        </translation>
    </message>
    <message>
        <source>Auto</source>
        <translation>Automático</translation>
    </message>
    <message>
        <source>After the policy and the longest text, {free} tokens are left for the reasoning and the answer. The limits of run {run} were {budget} and {limit}.</source>
        <translation>Además de la política y el texto más largo, quedan {free} tokens para el razonamiento y la respuesta. Los límites de la revisión {run} eran {budget} y {limit}.</translation>
    </message>
    <message>
        <source>Between 0 and {most} messages can go before an item.</source>
        <translation>Delante de un elemento pueden ir de 0 a {most} mensajes.</translation>
    </message>
    <message>
        <source>Choose fewer columns as context, a shorter policy, or a larger context of the engine.</source>
        <translation>Elija menos columnas como contexto, una política más corta o un contexto mayor del motor.</translation>
    </message>
    <message>
        <source>Close Plumbline first. Your history, settings and models stay where they are. A newer version may change the history&apos;s format, and an older one refuses it then: to be able to go back, make a copy of the history first.</source>
        <translation>Cierre antes Plumbline. Su historial, sus ajustes y sus modelos se quedan donde están. Una versión más reciente puede cambiar el formato del historial, y entonces una anterior lo rechaza: para poder volver atrás, haga antes una copia del historial.</translation>
    </message>
    <message>
        <source>Documents of this kind are not read. Save it as plain text in the program that opens it, and add that file.</source>
        <translation>Los documentos de este tipo no se leen. Guárdelo como texto sin formato en el programa que lo abre y añada ese archivo.</translation>
    </message>
    <message>
        <source>Pixels of a picture whose text is recognised</source>
        <translation>Píxeles de una imagen cuyo texto se reconoce</translation>
    </message>
    <message>
        <source>Download the newer .deb package and open it, or install it with apt.</source>
        <translation>Descargue el paquete .deb más reciente y ábralo, o instálelo con apt.</translation>
    </message>
    <message>
        <source>Download the newer AppImage and put it in the place of {file}.</source>
        <translation>Descargue la AppImage más reciente y póngala en lugar de {file}.</translation>
    </message>
    <message>
        <source>Download the newer archive and unpack it in the place of {folder}.</source>
        <translation>Descargue el archivo comprimido más reciente y descomprímalo en lugar de {folder}.</translation>
    </message>
    <message>
        <source>Download the newer disk image, open it, and drag Plumbline into the Applications folder.</source>
        <translation>Descargue la imagen de disco más reciente, ábrala y arrastre Plumbline a la carpeta Aplicaciones.</translation>
    </message>
    <message>
        <source>Download the newer installer and run it. It takes this version&apos;s place.</source>
        <translation>Descargue el instalador más reciente y ejecútelo. Sustituye esta versión.</translation>
    </message>
    <message>
        <source>Enforced: {all}.</source>
        <translation>Se garantiza: {all}.</translation>
    </message>
    <message>
        <source>Entries of an archive</source>
        <translation>Entradas de un archivo comprimido</translation>
    </message>
    <message>
        <source>Evaluate the policy at these three efforts first.</source>
        <translation>Evalúe antes la política con estos tres esfuerzos.</translation>
    </message>
    <message>
        <source>Every item of run {run} was reasoned about and answered in full, or was judged again since.</source>
        <translation>Todos los elementos de la revisión {run} se razonaron y respondieron por completo, o se han vuelto a juzgar desde entonces.</translation>
    </message>
    <message>
        <source>Files inside other files are not read here.</source>
        <translation>Los archivos contenidos en otros no se leen aquí.</translation>
    </message>
    <message>
        <source>French differs between France, Québec, Belgium and Africa, and slang changes quickly. Say which usage the policy is for, and let the model leave ambiguous words to a person.</source>
        <translation>El francés varía entre Francia, Quebec, Bélgica y África, y la jerga cambia deprisa. Diga para qué uso es la política y haga que el modelo deje las palabras ambiguas a una persona.</translation>
    </message>
    <message>
        <source>German differs between Germany, Austria and Switzerland, and between dialects. Say how the policy treats regional words, and let the model leave those that it can&apos;t place to a person.</source>
        <translation>El alemán varía entre Alemania, Austria y Suiza, y entre dialectos. Diga cómo trata la política las palabras regionales y haga que el modelo deje a una persona las que no sepa situar.</translation>
    </message>
    <message>
        <source>Give one character such as ; or one of: {names}.</source>
        <translation>Indique un carácter como ; o uno de estos: {names}.</translation>
    </message>
    <message>
        <source>Hidden and system files are left out.</source>
        <translation>Los archivos ocultos y del sistema se omiten.</translation>
    </message>
    <message>
        <source>How long the model reasons. Low suits simple rules; high suits rules that interact; auto begins low and goes higher where that leaves a doubt.</source>
        <translation>Cuánto razona el modelo. Bajo sirve para reglas sencillas; alto, para reglas que interactúan; automático empieza con bajo y sube donde quede una duda.</translation>
    </message>
    <message>
        <source>How many times its size something may unpack to, beyond the first 32 MB</source>
        <translation>Cuántas veces su tamaño puede ocupar algo al descomprimirse, más allá de los primeros 32 MB</translation>
    </message>
    <message>
        <source>In one prompt with others, {few} or {many} examples of each kind work best.</source>
        <translation>En un mismo prompt con otras, lo mejor son {few} o {many} ejemplos de cada tipo.</translation>
    </message>
    <message>
        <source>In one prompt with others, {least} to {most} tokens work best.</source>
        <translation>En un mismo prompt con otras, lo mejor son de {least} a {most} tokens.</translation>
    </message>
    <message>
        <source>It begins with the mark of WhatsApp&apos;s own messages (U+200E), but is not a known one.</source>
        <translation>Empieza por la marca de los mensajes propios de WhatsApp (U+200E), pero no es ninguno conocido.</translation>
    </message>
    <message>
        <source>It can&apos;t follow rule IDs such as {rule}.</source>
        <translation>No sabe usar ID de regla como {rule}.</translation>
    </message>
    <message>
        <source>It can&apos;t give this policy&apos;s kind of answer.</source>
        <translation>No puede dar el tipo de respuesta de esta política.</translation>
    </message>
    <message>
        <source>It contains a phrase that tells the model to disregard the policy, or how to decide.</source>
        <translation>Contiene una frase que le dice al modelo que ignore la política o cómo decidir.</translation>
    </message>
    <message>
        <source>It contains text that looks like a control token of the model ({token}). It is judged as plain text.</source>
        <translation>Contiene texto que parece un token de control del modelo ({token}). Se juzga como texto normal.</translation>
    </message>
    <message numerus="yes">
        <source>It contains {n} characters that turn the direction of writing, such as {example}: it may read differently than it looks.</source>
        <translation>
            <numerusform>Contiene {n} carácter que invierte el sentido de la escritura, como {example}: puede leerse de otro modo del que parece.</numerusform>
            <numerusform>Contiene {n} caracteres que invierten el sentido de la escritura, como {example}: puede leerse de otro modo del que parece.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>It contains {n} pictures or embedded files, which are not read.</source>
        <translation>
            <numerusform>Contiene {n} imagen o archivo incrustado, que no se lee.</numerusform>
            <numerusform>Contiene {n} imágenes o archivos incrustados, que no se leen.</numerusform>
        </translation>
    </message>
    <message>
        <source>What is enforced could not be determined.</source>
        <translation>No se pudo averiguar qué se garantiza.</translation>
    </message>
    <message>
        <source>It does not begin as a mailbox does.</source>
        <translation>No empieza como un buzón de correo.</translation>
    </message>
    <message>
        <source>It follows up to {most} rules, and this policy has {n}.</source>
        <translation>Sigue hasta {most} reglas, y esta política tiene {n}.</translation>
    </message>
    <message>
        <source>It has an attachment, which is not read.</source>
        <translation>Tiene un archivo adjunto, que no se lee.</translation>
    </message>
    <message>
        <source>It has more cells than the table has columns: a delimiter in a cell tore it apart.</source>
        <translation>Tiene más celdas que columnas la tabla: un delimitador dentro de una celda la partió.</translation>
    </message>
    <message>
        <source>It has more than {limit} entries.</source>
        <translation>Tiene más de {limit} entradas.</translation>
    </message>
    <message>
        <source>It has more than {limit} parts.</source>
        <translation>Tiene más de {limit} partes.</translation>
    </message>
    <message>
        <source>It has no headers, so it is not a saved message.</source>
        <translation>No tiene cabeceras, así que no es un mensaje guardado.</translation>
    </message>
    <message>
        <source>It has no text: a picture, a recording, a sticker or another attachment.</source>
        <translation>No tiene texto: una imagen, una grabación, un sticker u otro adjunto.</translation>
    </message>
    <message>
        <source>It has {n} pages; the limit is {limit}.</source>
        <translation>Tiene {n} páginas; el límite es de {limit}.</translation>
    </message>
    <message>
        <source>It is a link that leads out of the folder, and was not followed. Choose {file} instead.</source>
        <translation>Es un enlace que sale de la carpeta y no se siguió. Elija {file} en su lugar.</translation>
    </message>
    <message>
        <source>It is a picture of text, such as a scan. Text recognition is off or not installed.</source>
        <translation>Es una imagen de texto, como un escaneo. El reconocimiento de texto está desactivado o no está instalado.</translation>
    </message>
    <message>
        <source>It is a piece of a file that was cut. Join the pieces in their order, then import the whole file.</source>
        <translation>Es un trozo de un archivo cortado. Una los trozos en orden y después importe el archivo entero.</translation>
    </message>
    <message>
        <source>It is a pointer of Git LFS, which stands for the weights and does not hold them.</source>
        <translation>Es un puntero de Git LFS: representa los pesos, pero no los contiene.</translation>
    </message>
    <message>
        <source>It is a server&apos;s answer in JSON, not a model.</source>
        <translation>Es la respuesta de un servidor en JSON, no un modelo.</translation>
    </message>
    <message>
        <source>It is a web page or XML, not JSON.</source>
        <translation>Es una página web o XML, no JSON.</translation>
    </message>
    <message>
        <source>It is a web page: the download needs a sign-in, or its address is wrong.</source>
        <translation>Es una página web: la descarga exige iniciar sesión o su dirección es incorrecta.</translation>
    </message>
    <message>
        <source>It is an adapter: changes for the weights of a model, not a model.</source>
        <translation>Es un adaptador: cambios para los pesos de un modelo, no un modelo.</translation>
    </message>
    <message>
        <source>It is an importance matrix, which is used to make models, and not a model.</source>
        <translation>Es una matriz de importancia, con la que se hacen modelos, y no un modelo.</translation>
    </message>
    <message>
        <source>It is an unfinished download. Finish it in the program that began it.</source>
        <translation>Es una descarga incompleta. Termínela en el programa que la empezó.</translation>
    </message>
    <message>
        <source>It is damaged, or not a message.</source>
        <translation>Está dañado o no es un mensaje.</translation>
    </message>
    <message>
        <source>It is damaged, or not what its name says.</source>
        <translation>Está dañado o no es lo que dice su nombre.</translation>
    </message>
    <message>
        <source>It is in one of the formats before GGUF, which are no longer read.</source>
        <translation>Está en uno de los formatos anteriores a GGUF, que ya no se leen.</translation>
    </message>
    <message>
        <source>It is not a PDF document, or it is damaged.</source>
        <translation>No es un documento PDF o está dañado.</translation>
    </message>
    <message>
        <source>It is not an RTF document.</source>
        <translation>No es un documento RTF.</translation>
    </message>
    <message>
        <source>It is not an Outlook message, or it is damaged.</source>
        <translation>No es un mensaje de Outlook o está dañado.</translation>
    </message>
    <message>
        <source>It is not a regular file.</source>
        <translation>No es un archivo normal.</translation>
    </message>
    <message>
        <source>The CAR file is not complete: it was cut off or damaged.</source>
        <translation>No es un archivo CAR completo: está cortado o dañado.</translation>
    </message>
    <message>
        <source>It is not JSON from its first character on.</source>
        <translation>No es JSON ya desde el primer carácter.</translation>
    </message>
    <message>
        <source>It is not a Parquet file, or it is damaged.</source>
        <translation>No es un archivo Parquet o está dañado.</translation>
    </message>
    <message>
        <source>It is not a model, but of the kind {kind}.</source>
        <translation>No es un modelo, sino un archivo de tipo {kind}.</translation>
    </message>
    <message>
        <source>It is not valid JSON.</source>
        <translation>No es JSON válido.</translation>
    </message>
    <message>
        <source>It is protected by a password, or a document of an old format under a new name.</source>
        <translation>Está protegido con contraseña, o es un documento de un formato antiguo con un nombre nuevo.</translation>
    </message>
    <message>
        <source>It is protected by a password.</source>
        <translation>Está protegido con contraseña.</translation>
    </message>
    <message>
        <source>It is too long.</source>
        <translation>Es demasiado largo.</translation>
    </message>
    <message>
        <source>It lacks the part “{name}”, which every document of its kind has.</source>
        <translation>Falta la parte «{name}», que tiene todo documento de su tipo.</translation>
    </message>
    <message>
        <source>It lists the people or channels of the export and has no messages.</source>
        <translation>Enumera las personas o los canales de la exportación y no tiene mensajes.</translation>
    </message>
    <message>
        <source>It looks encoded twice and is judged as it stands. Put right it begins: “{excerpt}”.</source>
        <translation>Parece codificado dos veces y se juzga tal como está. Corregido, empieza así: «{excerpt}».</translation>
    </message>
    <message>
        <source>It looks like the encrypted backup of a chat program, which can&apos;t be read. Export the chats as text in that program, and add that file.</source>
        <translation>Parece la copia de seguridad cifrada de un programa de chat, que no se puede leer. Exporte los chats como texto en ese programa y añada ese archivo.</translation>
    </message>
    <message>
        <source>It only spots words that a policy&apos;s rules list. Nothing was judged under “{policy}”.</source>
        <translation>Solo detecta palabras que enumeran las reglas de una política. No se juzgó nada con «{policy}».</translation>
    </message>
    <message>
        <source>It stands above the first message, so that nobody is named as its author.</source>
        <translation>Está antes del primer mensaje, así que no se nombra a nadie como autor.</translation>
    </message>
    <message>
        <source>It takes too long to read, and reading it was ended.</source>
        <translation>Tarda demasiado en leerse y se detuvo la lectura.</translation>
    </message>
    <message>
        <source>It unpacks to more than {ratio} times its size, which is refused beyond {free}.</source>
        <translation>Al descomprimirse ocupa más de {ratio} veces su tamaño, lo que se rechaza a partir de {free}.</translation>
    </message>
    <message>
        <source>It was copied, not moved: {file} can&apos;t be deleted ({reason}).</source>
        <translation>Se copió, no se movió: no se puede eliminar {file} ({reason}).</translation>
    </message>
    <message>
        <source>It was copied, not moved: {file} is a link to {target}, and both were left as they are.</source>
        <translation>Se copió, no se movió: {file} es un enlace a {target}, y ambos se dejaron como estaban.</translation>
    </message>
    <message>
        <source>It was edited; this is its last version.</source>
        <translation>Se editó; esta es su última versión.</translation>
    </message>
    <message>
        <source>It was encoded twice; that was undone.</source>
        <translation>Estaba codificado dos veces; se corrigió.</translation>
    </message>
    <message>
        <source>It was forwarded; somebody else may have written it.</source>
        <translation>Se reenvió; puede haberlo escrito otra persona.</translation>
    </message>
    <message>
        <source>Its body was removed; only the title is left.</source>
        <translation>Se quitó el cuerpo; solo queda el título.</translation>
    </message>
    <message>
        <source>Its characters were stored as single bytes, as in all such exports; they were put together again.</source>
        <translation>Sus caracteres estaban guardados como bytes sueltos, como en todas las exportaciones de este tipo; se recompusieron.</translation>
    </message>
    <message>
        <source>Its date is before that of the message above it: it may be a part of that message that looks like a new one.</source>
        <translation>Su fecha es anterior a la del mensaje de arriba: puede ser una parte de ese mensaje que parece uno nuevo.</translation>
    </message>
    <message>
        <source>Its dates are read as {order}, as chosen.</source>
        <translation>Las fechas se leen como {order}, según lo elegido.</translation>
    </message>
    <message>
        <source>Its dates are read as {order}, because time then goes forward; {other} is possible too.</source>
        <translation>Las fechas se leen como {order}, porque así el tiempo avanza; también es posible {other}.</translation>
    </message>
    <message>
        <source>Its dates are read as {order}.</source>
        <translation>Las fechas se leen como {order}.</translation>
    </message>
    <message>
        <source>Its name ends in “{suffix}”, but it is a file of the kind {kind}, and was read as one.</source>
        <translation>Su nombre termina en «{suffix}», pero es un archivo de tipo {kind} y se leyó como tal.</translation>
    </message>
    <message>
        <source>Its text has more than {limit} characters.</source>
        <translation>Su texto tiene más de {limit} caracteres.</translation>
    </message>
    <message>
        <source>Links inside an archive are not followed.</source>
        <translation>No se siguen los enlaces dentro de un archivo comprimido.</translation>
    </message>
    <message>
        <source>Lock after</source>
        <translation>Bloquear tras</translation>
    </message>
    <message>
        <source>Look at {page} in a browser.</source>
        <translation>Consulte {page} en un navegador.</translation>
    </message>
    <message>
        <source>Check where you got it from.</source>
        <translation>Mire donde lo obtuvo.</translation>
    </message>
    <message>
        <source>Memory of the reading process</source>
        <translation>Memoria del proceso de lectura</translation>
    </message>
    <message>
        <source>Memory of the reading process, for zst files</source>
        <translation>Memoria del proceso de lectura, para archivos zst</translation>
    </message>
    <message>
        <source>Name one of them, or put each into a folder of its own as policy.md.</source>
        <translation>Indique uno de ellos o ponga cada uno en su propia carpeta como policy.md.</translation>
    </message>
    <message>
        <source>Name one of them.</source>
        <translation>Indique una de ellas.</translation>
    </message>
    <message>
        <source>Never</source>
        <translation>Nunca</translation>
    </message>
    <message>
        <source>No bounds reach a recall of {recall} on these examples.</source>
        <translation>Ningún umbral alcanza una exhaustividad de {recall} con estos ejemplos.</translation>
    </message>
    <message>
        <source>No item reached a limit</source>
        <translation>Ningún elemento alcanzó un límite</translation>
    </message>
    <message>
        <source>No line in it begins with a date, a time and a name, as in a chat that WhatsApp exported.</source>
        <translation>Ninguna línea empieza por fecha, hora y nombre, como en un chat exportado de WhatsApp.</translation>
    </message>
    <message>
        <source>No message was found in it as exports of this format ({format}) have them.</source>
        <translation>No se encontró ningún mensaje como los de las exportaciones de este formato ({format}).</translation>
    </message>
    <message>
        <source>No text was recognised in it.</source>
        <translation>No se reconoció ningún texto.</translation>
    </message>
    <message>
        <source>Not all efforts were measured</source>
        <translation>No se midieron todos los esfuerzos</translation>
    </message>
    <message>
        <source>Not enforced by this system: {all}.</source>
        <translation>Este sistema no garantiza: {all}.</translation>
    </message>
    <message>
        <source>Nothing is put into this line: the content comes as a message of its own, after the policy. Delete the line.</source>
        <translation>En esta línea no se inserta nada: el contenido va en un mensaje propio, después de la política. Elimine la línea.</translation>
    </message>
    <message>
        <source>Pages of a document</source>
        <translation>Páginas de un documento</translation>
    </message>
    <message>
        <source>Parquet files are read where pyarrow is installed, which it is not. Save it as CSV or JSON Lines, and add that file.</source>
        <translation>Los archivos Parquet se leen si está instalado pyarrow, y no lo está. Guárdelo como CSV o JSON Lines y añada ese archivo.</translation>
    </message>
    <message>
        <source>Parts of a message, attachments included</source>
        <translation>Partes de un mensaje, adjuntos incluidos</translation>
    </message>
    <message>
        <source>Parts of the book are encrypted.</source>
        <translation>Partes del libro están cifradas.</translation>
    </message>
    <message>
        <source>Plumbline {version} is available: {page}</source>
        <translation>Plumbline {version} está disponible: {page}</translation>
    </message>
    <message>
        <source>Read as an export of messages ({format}), recognised by its content; it could be read as {other} too.</source>
        <translation>Leído como exportación de mensajes ({format}), reconocida por su contenido; también podría leerse como {other}.</translation>
    </message>
    <message>
        <source>Reading it takes more than {limit} of memory, and was ended.</source>
        <translation>Leerlo requiere más de {limit} de memoria, y se detuvo.</translation>
    </message>
    <message>
        <source>Reading it takes too much memory.</source>
        <translation>Leerlo requiere demasiada memoria.</translation>
    </message>
    <message>
        <source>Reading {number}: {reading}.</source>
        <translation>Lectura {number}: {reading}.</translation>
    </message>
    <message>
        <source>Reasoning may now take {budget} tokens, and an answer {limit}.</source>
        <translation>El razonamiento puede ocupar ahora {budget} tokens, y una respuesta {limit}.</translation>
    </message>
    <message>
        <source>Remove “{key}” to use fields of your own.</source>
        <translation>Quite «{key}» para usar campos propios.</translation>
    </message>
    <message>
        <source>Rule {rule} is not a list of words: “{words}”.</source>
        <translation>La regla {rule} no es una lista de palabras: «{words}».</translation>
    </message>
    <message>
        <source>Set a larger context for the engine, or shorten the policy.</source>
        <translation>Fije un contexto mayor para el motor o acorte la política.</translation>
    </message>
    <message>
        <source>Size of a document</source>
        <translation>Tamaño de un documento</translation>
    </message>
    <message>
        <source>Size of a document once it is unpacked</source>
        <translation>Tamaño de un documento ya descomprimido</translation>
    </message>
    <message>
        <source>Size of a message, its attachments included</source>
        <translation>Tamaño de un mensaje, adjuntos incluidos</translation>
    </message>
    <message>
        <source>Size of everything in an archive once it is unpacked</source>
        <translation>Tamaño de todo el contenido de un archivo comprimido una vez descomprimido</translation>
    </message>
    <message>
        <source>Some of its characters could not be decoded; each is shown as �.</source>
        <translation>Algunos caracteres no se pudieron decodificar; cada uno se muestra como �.</translation>
    </message>
    <message>
        <source>Text in pictures</source>
        <translation>Texto en imágenes</translation>
    </message>
    <message>
        <source>Text that was deleted while changes were tracked is left out.</source>
        <translation>El texto eliminado con el control de cambios se omite.</translation>
    </message>
    <message>
        <source>Texts that contain the delimiter without quotes were joined again, as theirs is the last column.</source>
        <translation>Los textos que contienen el delimitador sin comillas se volvieron a unir, porque están en la última columna.</translation>
    </message>
    <message>
        <source>The GPU ({device}) was in use, and its driver may be the cause.</source>
        <translation>La GPU ({device}) estaba en uso, y la causa puede ser su controlador.</translation>
    </message>
    <message>
        <source>The GPU module {name} can&apos;t be loaded: {reason}.</source>
        <translation>No se puede cargar el módulo de GPU {name}: {reason}.</translation>
    </message>
    <message>
        <source>The GPU module {name} found no driver that it can use.</source>
        <translation>El módulo de GPU {name} no encontró ningún controlador que pueda usar.</translation>
    </message>
    <message>
        <source>The address of the releases is not valid</source>
        <translation>La dirección de las publicaciones no es válida</translation>
    </message>
    <message>
        <source>The answer for item {item} of run {run} belongs to another text or run.</source>
        <translation>La respuesta del elemento {item} de la revisión {run} corresponde a otro texto o a otra revisión.</translation>
    </message>
    <message>
        <source>The archive contains no files.</source>
        <translation>El archivo comprimido no contiene archivos.</translation>
    </message>
    <message>
        <source>The archive has no end: it may have been cut off.</source>
        <translation>El archivo comprimido no tiene final: puede estar cortado.</translation>
    </message>
    <message>
        <source>It is damaged, or not an archive: {reason}.</source>
        <translation>El archivo comprimido está dañado o no lo es: {reason}.</translation>
    </message>
    <message>
        <source>local API</source>
        <translation>API local</translation>
    </message>
    <message>
        <source>0 or 1</source>
        <translation>0 o 1</translation>
    </message>
    <message>
        <source>A code from a list</source>
        <translation>Un código de una lista</translation>
    </message>
    <message>
        <source>A request from another program is being judged.</source>
        <translation>Se está juzgando una petición de otro programa.</translation>
    </message>
    <message>
        <source>A word from a list</source>
        <translation>Una palabra de una lista</translation>
    </message>
    <message>
        <source>About {size}, according to {source}. The exact size is confirmed before downloading.</source>
        <translation>Aproximadamente {size}, según {source}. El tamaño exacto se confirma antes de descargar.</translation>
    </message>
    <message>
        <source>About {size}. The exact size is confirmed before downloading.</source>
        <translation>Aproximadamente {size}. El tamaño exacto se confirma antes de descargar.</translation>
    </message>
    <message>
        <source>An appeal is decided with a reason, which the appellant is told.</source>
        <translation>Sobre una reclamación se decide con un motivo, que se comunica a quien reclamó.</translation>
    </message>
    <message>
        <source>An appeal is kept in the words of the person who appeals.</source>
        <translation>Una reclamación se guarda con las palabras de la persona que reclama.</translation>
    </message>
    <message>
        <source>An appeal was opened or decided since the report was made: {part}.</source>
        <translation>Se abrió o se decidió una reclamación desde que se creó el informe: {part}.</translation>
    </message>
    <message numerus="yes">
        <source>And {n} more. The JSON file of this report lists all of them.</source>
        <translation>
            <numerusform>Y {n} más. La lista completa está en el archivo JSON de este informe.</numerusform>
            <numerusform>Y {n} más. La lista completa está en el archivo JSON de este informe.</numerusform>
        </translation>
    </message>
    <message>
        <source>Another decision counts by now</source>
        <translation>Ahora cuenta otra decisión</translation>
    </message>
    <message>
        <source>Answer</source>
        <translation>Respuesta</translation>
    </message>
    <message>
        <source>Answer other programs on this computer</source>
        <translation>Responder a otros programas de este equipo</translation>
    </message>
    <message>
        <source>Appeal against:</source>
        <translation>Reclamación contra:</translation>
    </message>
    <message>
        <source>Appeal {appeal} was decided or withdrawn, and that is never changed.</source>
        <translation>La reclamación {appeal} ya se decidió o se retiró, y eso no se cambia nunca.</translation>
    </message>
    <message>
        <source>Appeal {appeal} was not decided yet.</source>
        <translation>La reclamación {appeal} aún no se ha decidido.</translation>
    </message>
    <message>
        <source>Appeal {appeal} was not decided.</source>
        <translation>La reclamación {appeal} no se decidió.</translation>
    </message>
    <message>
        <source>Before that, at effort {effort}: {decision}. Judged again because {doubt}.</source>
        <translation>Antes, con esfuerzo {effort}: {decision}. Se volvió a juzgar porque {doubt}.</translation>
    </message>
    <message>
        <source>Copy what they wrote.</source>
        <translation>Copie lo que escribió.</translation>
    </message>
    <message>
        <source>Decide it first.</source>
        <translation>Decida antes sobre ella.</translation>
    </message>
    <message>
        <source>Decide it, or withdraw it, before another one is opened.</source>
        <translation>Decida sobre ella o retírela antes de abrir otra.</translation>
    </message>
    <message>
        <source>Decide on the item first.</source>
        <translation>Decida antes sobre el elemento.</translation>
    </message>
    <message>
        <source>Decided on the appeal: the decision stands.</source>
        <translation>Se decidió sobre la reclamación: la decisión se mantiene.</translation>
    </message>
    <message>
        <source>Decided on the appeal: the decision was changed.</source>
        <translation>Se decidió sobre la reclamación: la decisión se cambió.</translation>
    </message>
    <message>
        <source>Golden set {name}</source>
        <translation>Conjunto de ejemplos {name}</translation>
    </message>
    <message>
        <source>How the text of an item looks until it is revealed. Some policies, such as those on violence and self-harm, ask for texts to be blurred. Masked shows only the shape of its words.</source>
        <translation>Cómo se ve el texto de un elemento hasta que se revela. Algunas políticas, como las de violencia y autolesiones, piden que los textos se vean borrosos. Enmascarado muestra solo la forma de las palabras.</translation>
    </message>
    <message>
        <source>ID in the source</source>
        <translation>ID en el origen</translation>
    </message>
    <message>
        <source>It can&apos;t answer in the standard form: the policy has to say itself how to answer.</source>
        <translation>No puede responder en la forma estándar: la propia política tiene que decir cómo responder.</translation>
    </message>
    <message>
        <source>It finds no rule that lists words, as in “R1 Gambling: casino, poker”.</source>
        <translation>No encuentra ninguna regla que enumere palabras, como en «R1 Juegos de azar: casino, póker».</translation>
    </message>
    <message>
        <source>It was pasted, or sent by a program.</source>
        <translation>Se pegó o lo envió un programa.</translation>
    </message>
    <message>
        <source>Item</source>
        <translation>Elemento</translation>
    </message>
    <message>
        <source>Language of replies</source>
        <translation>Idioma de las respuestas</translation>
    </message>
    <message>
        <source>Lets programs on this computer have text judged, with a key that you give them. Plumbline then listens on this computer&apos;s own address (127.0.0.1) alone: nothing is sent to the network, and no other computer can connect.</source>
        <translation>Permite que programas de este equipo pidan juzgar textos, con una clave que usted les da. Plumbline escucha entonces solo en la dirección propia de este equipo (127.0.0.1): no se envía nada a la red y ningún otro equipo puede conectarse.</translation>
    </message>
    <message>
        <source>Local API</source>
        <translation>API local</translation>
    </message>
    <message>
        <source>No item is labelled “{decision}”: there will be no figures for it.</source>
        <translation>Ningún elemento está etiquetado como «{decision}»: no habrá cifras al respecto.</translation>
    </message>
    <message>
        <source>None of the items was reviewed by a person.</source>
        <translation>Ninguna persona decidió sobre los elementos.</translation>
    </message>
    <message>
        <source>None of these items is in queue {queue} any more.</source>
        <translation>Ninguno de estos elementos sigue en la cola {queue}.</translation>
    </message>
    <message>
        <source>Not what the history holds: {part}, in the appeals.</source>
        <translation>No es lo que tiene el historial: {part}, en las reclamaciones.</translation>
    </message>
    <message>
        <source>Nothing can be put in for {places}. There are {known}.</source>
        <translation>No se puede insertar nada en lugar de {places}. Los marcadores disponibles son {known}.</translation>
    </message>
    <message>
        <source>Offers the five-step tour the next time the window opens. The tour is always available in the Help menu.</source>
        <translation>Ofrece una sola vez, cuando vuelva a abrirse la ventana, una visita guiada de cinco pasos. Está siempre en el menú «Ayuda».</translation>
    </message>
    <message>
        <source>Open another appeal on the item.</source>
        <translation>Abra otra reclamación sobre el elemento.</translation>
    </message>
    <message>
        <source>Overturn it with the decision that is to count, or decide on the item as before and then uphold it.</source>
        <translation>Revoque la decisión eligiendo la que deba valer, o decida sobre el elemento como antes y después mantenga la decisión.</translation>
    </message>
    <message>
        <source>Pasted text</source>
        <translation>Texto pegado</translation>
    </message>
    <message numerus="yes">
        <source>People reviewed {n} items and agreed with the model on {same}.</source>
        <translation>
            <numerusform>Las personas decidieron sobre {n} elemento y coincidieron con el modelo en {same}.</numerusform>
            <numerusform>Las personas decidieron sobre {n} elementos y coincidieron con el modelo en {same}.</numerusform>
        </translation>
    </message>
    <message>
        <source>Port</source>
        <translation>Puerto</translation>
    </message>
    <message>
        <source>Port {port} is used by another program.</source>
        <translation>El puerto {port} lo usa otro programa.</translation>
    </message>
    <message>
        <source>Record another decision, or open another appeal on the item.</source>
        <translation>Registre otra decisión o abra otra reclamación sobre el elemento.</translation>
    </message>
    <message>
        <source>Report on item {item} of “{run}”</source>
        <translation>Informe del elemento {item} de «{run}»</translation>
    </message>
    <message>
        <source>Report on “{run}”</source>
        <translation>Informe de «{run}»</translation>
    </message>
    <message>
        <source>Requests are not answered any more</source>
        <translation>Ya no se responden peticiones</translation>
    </message>
    <message>
        <source>Run {run}: {name}</source>
        <translation>Revisión {run}: {name}</translation>
    </message>
    <message>
        <source>Same as the window</source>
        <translation>Como la ventana</translation>
    </message>
    <message>
        <source>Say in a sentence why.</source>
        <translation>Diga por qué en una frase.</translation>
    </message>
    <message>
        <source>Shown, blurred where the policy asks for it</source>
        <translation>Visible, borroso donde lo pida la política</translation>
    </message>
    <message>
        <source>Standard input</source>
        <translation>Entrada estándar</translation>
    </message>
    <message>
        <source>The answers can be read in more than one way. Choose the one that is meant, or delete what asks for another.</source>
        <translation>Las respuestas se pueden leer de más de una manera. Elija la que corresponda o borre lo que pide otra.</translation>
    </message>
    <message>
        <source>The appeal has no words</source>
        <translation>La reclamación no tiene palabras</translation>
    </message>
    <message>
        <source>The appeal is against “{decision}”, and since then somebody has decided “{other}”.</source>
        <translation>La reclamación es contra «{decision}» y desde entonces alguien ha decidido «{other}».</translation>
    </message>
    <message>
        <source>The appeal is against “{decision}”, and that decision was taken back.</source>
        <translation>La reclamación es contra «{decision}», y esa decisión se retiró.</translation>
    </message>
    <message>
        <source>The appeal is closed</source>
        <translation>La reclamación está cerrada</translation>
    </message>
    <message>
        <source>The appeal was withdrawn.</source>
        <translation>La reclamación se retiró.</translation>
    </message>
    <message>
        <source>The attachment is damaged.</source>
        <translation>El adjunto está dañado.</translation>
    </message>
    <message>
        <source>The book does not say what is in it.</source>
        <translation>El libro no indica su contenido.</translation>
    </message>
    <message>
        <source>The bounds were chosen and measured on the same examples, which flatters them. To check them, each half needs at least {few} violations.</source>
        <translation>Los umbrales se eligieron y midieron con los mismos ejemplos, lo que los favorece. Para comprobarlos, cada mitad necesita al menos {few} infracciones.</translation>
    </message>
    <message>
        <source>The cell holds JSON; the text in it is judged.</source>
        <translation>La celda contiene JSON; se juzga el texto que hay en él.</translation>
    </message>
    <message>
        <source>The chapter has no text.</source>
        <translation>El capítulo no tiene texto.</translation>
    </message>
    <message>
        <source>The chapter is larger than {limit} bytes.</source>
        <translation>El capítulo ocupa más de {limit} bytes.</translation>
    </message>
    <message>
        <source>The columns are {names}.</source>
        <translation>Las columnas son {names}.</translation>
    </message>
    <message>
        <source>The context is too long</source>
        <translation>El contexto es demasiado largo</translation>
    </message>
    <message>
        <source>The descriptions of its pictures are part of the text.</source>
        <translation>Las descripciones de sus imágenes forman parte del texto.</translation>
    </message>
    <message>
        <source>The document has no end: it was cut off, and half of it is not judged.</source>
        <translation>El documento no tiene final: está cortado, y medio documento no se juzga.</translation>
    </message>
    <message>
        <source>The document has {bytes} bytes; the limit for one is {limit}.</source>
        <translation>El documento tiene {bytes} bytes; el límite es de {limit}.</translation>
    </message>
    <message>
        <source>The drivers of the GPUs were being started, and one of them may be the cause.</source>
        <translation>Se estaban iniciando los controladores de las GPU, y la causa puede ser uno de ellos.</translation>
    </message>
    <message>
        <source>The export ends in the middle: it was cut off. What stands before is read.</source>
        <translation>La exportación termina a la mitad: está cortada. Se lee lo anterior.</translation>
    </message>
    <message>
        <source>The export has this post as a web page only; its visible text is judged.</source>
        <translation>La exportación solo tiene esta publicación como página web; se juzga su texto visible.</translation>
    </message>
    <message>
        <source>The file is not there any more</source>
        <translation>El archivo ya no está ahí</translation>
    </message>
    <message>
        <source>The golden set has no name</source>
        <translation>El conjunto de ejemplos no tiene nombre</translation>
    </message>
    <message>
        <source>The history holds no appeal {appeal}.</source>
        <translation>El historial no tiene la reclamación {appeal}.</translation>
    </message>
    <message>
        <source>The history is kept in {folder}, which can&apos;t be found. No history was opened.</source>
        <translation>El historial se guarda en {folder}, pero no se encuentra esa carpeta. No se abrió ningún historial.</translation>
    </message>
    <message>
        <source>The history was altered by other means</source>
        <translation>El historial se modificó por otros medios</translation>
    </message>
    <message>
        <source>The history&apos;s folder is missing</source>
        <translation>Falta la carpeta del historial</translation>
    </message>
    <message numerus="yes">
        <source>The item is the last message with the {n} before it, each with its author.</source>
        <translation>
            <numerusform>El elemento es el último mensaje con el anterior, cada uno con su autor.</numerusform>
            <numerusform>El elemento es el último mensaje con los {n} anteriores, cada uno con su autor.</numerusform>
        </translation>
    </message>
    <message>
        <source>The label stands inside lists or objects of JSON, which are not understood. Export flat JSON or CSV.</source>
        <translation>La etiqueta está dentro de listas u objetos JSON, que no se interpretan. Exporte JSON plano o CSV.</translation>
    </message>
    <message>
        <source>The labels by which item {item} of run {run} is found are not those of its verdict.</source>
        <translation>Las etiquetas por las que se encuentra el elemento {item} de la revisión {run} no son las de su veredicto.</translation>
    </message>
    <message>
        <source>The language of statements of reasons and replies to appeals. Choosing a language there changes this setting.</source>
        <translation>El idioma de las declaraciones de motivos y de las respuestas a reclamaciones. Si allí se elige un idioma, este ajuste cambia.</translation>
    </message>
    <message>
        <source>The line is not valid JSON; where it is the last one, the export was cut off.</source>
        <translation>La línea no es JSON válido; si es la última, la exportación está cortada.</translation>
    </message>
    <message>
        <source>The local API can&apos;t be started</source>
        <translation>No se puede iniciar la API local</translation>
    </message>
    <message>
        <source>The message has no text.</source>
        <translation>El mensaje no tiene texto.</translation>
    </message>
    <message>
        <source>The message has two versions of its text that differ; the other one is an item of its own.</source>
        <translation>El mensaje tiene dos versiones de su texto que difieren; la otra es un elemento aparte.</translation>
    </message>
    <message>
        <source>The message has {bytes} bytes; the limit for one is {limit}.</source>
        <translation>El mensaje tiene {bytes} bytes; el límite es de {limit}.</translation>
    </message>
    <message>
        <source>The message was deleted; its text is not in the export.</source>
        <translation>El mensaje se eliminó; su texto no está en la exportación.</translation>
    </message>
    <message>
        <source>The model doesn&apos;t complete this line: it answers in a message of its own. Say near the top what to answer instead.</source>
        <translation>El modelo no completa esta línea: responde en un mensaje propio. Diga en su lugar, cerca del principio, qué responder.</translation>
    </message>
    <message>
        <source>The model gave no decision on this item, and nobody has decided on it.</source>
        <translation>El modelo no dio ninguna decisión sobre este elemento y nadie ha decidido sobre él.</translation>
    </message>
    <message>
        <source>The model may leave the decision to a person.</source>
        <translation>El modelo puede dejar la decisión a una persona.</translation>
    </message>
    <message>
        <source>The newest version is not known</source>
        <translation>No se conoce la versión más reciente</translation>
    </message>
    <message>
        <source>The number at the end of the address. Choose another one if a program uses it already.</source>
        <translation>El número al final de la dirección. Elija otro si ya lo usa un programa.</translation>
    </message>
    <message>
        <source>The orders are: {orders}.</source>
        <translation>Los órdenes son: {orders}.</translation>
    </message>
    <message>
        <source>The page has no end: it may have been cut off.</source>
        <translation>La página no tiene final: puede estar cortada.</translation>
    </message>
    <message>
        <source>The page has no text.</source>
        <translation>La página no tiene texto.</translation>
    </message>
    <message>
        <source>The page is damaged.</source>
        <translation>La página está dañada.</translation>
    </message>
    <message>
        <source>The policy doesn&apos;t say what a wrong answer looks like, such as words around the JSON. Show one, or say so in a sentence.</source>
        <translation>La política no dice cómo es una respuesta incorrecta, como palabras alrededor del JSON. Muestre una o dígalo en una frase.</translation>
    </message>
    <message>
        <source>The policy has a golden set “{name}”.</source>
        <translation>La política tiene un conjunto de ejemplos «{name}».</translation>
    </message>
    <message>
        <source>The policy may ask the model for its answer, but doesn&apos;t say so clearly. Choose how the answers are read, or say near the top how to answer.</source>
        <translation>Puede que la política pida la respuesta al modelo, pero no lo dice con claridad. Elija cómo se leen las respuestas o indique cerca del principio cómo responder.</translation>
    </message>
    <message>
        <source>The policy shows no answer as it should look. Show a complete one, as JSON.</source>
        <translation>La política no muestra ninguna respuesta tal como debe ser. Muestre una completa, en JSON.</translation>
    </message>
    <message>
        <source>The policy shows no text with its answer. Show some, each with the answer behind it, such as: “a text” -&gt; {label}</source>
        <translation>La política no muestra ningún texto con su respuesta. Muestre algunos, cada uno seguido de su respuesta, como: «un texto» -&gt; {label}</translation>
    </message>
    <message>
        <source>The practice model can&apos;t follow this policy</source>
        <translation>El modelo de práctica no puede aplicar esta política</translation>
    </message>
    <message>
        <source>The process that asked has ended unexpectedly.</source>
        <translation>El proceso que preguntaba terminó inesperadamente.</translation>
    </message>
    <message>
        <source>The process that downloads</source>
        <translation>El proceso que descarga</translation>
    </message>
    <message>
        <source>The process that read it ended unexpectedly. The file may be damaged, or made to do harm.</source>
        <translation>El proceso que lo leía terminó inesperadamente. El archivo puede estar dañado o estar hecho para causar daño.</translation>
    </message>
    <message>
        <source>The process that reads documents, mail and archives</source>
        <translation>El proceso que lee documentos, correo y archivos comprimidos</translation>
    </message>
    <message>
        <source>The program has stopped answering other programs.</source>
        <translation>El programa ha dejado de responder a otros programas.</translation>
    </message>
    <message>
        <source>The program that made the export could not write this message.</source>
        <translation>El programa que creó la exportación no pudo escribir este mensaje.</translation>
    </message>
    <message>
        <source>The quotation marks in this row do not follow the rules of CSV files; those that quote nothing are part of the text.</source>
        <translation>Las comillas de esta fila no siguen las reglas de los archivos CSV; las que no encierran nada forman parte del texto.</translation>
    </message>
    <message>
        <source>The reason is missing</source>
        <translation>Falta el motivo</translation>
    </message>
    <message>
        <source>The reasoning reached its limit.</source>
        <translation>El razonamiento llegó a su límite.</translation>
    </message>
    <message>
        <source>The record is not a post.</source>
        <translation>El registro no es una publicación.</translation>
    </message>
    <message>
        <source>The repository has {bytes}; the limit is {limit}.</source>
        <translation>El repositorio tiene {bytes}; el límite es de {limit}.</translation>
    </message>
    <message>
        <source>The request could not be judged</source>
        <translation>No se pudo juzgar la petición</translation>
    </message>
    <message>
        <source>The row is longer than {limit} characters, the limit for a row.</source>
        <translation>La fila tiene más de {limit} caracteres, el límite para una fila.</translation>
    </message>
    <message>
        <source>The run that this search names is no longer in the history.</source>
        <translation>La revisión que indica esta búsqueda ya no está en el historial.</translation>
    </message>
    <message>
        <source>The same Spanish word can be harmless in one country and an insult in another. Say which countries the policy is for, and let the model leave ambiguous words to a person.</source>
        <translation>La misma palabra española puede ser inofensiva en un país y un insulto en otro. Diga para qué países es la política y haga que el modelo deje las palabras ambiguas a una persona.</translation>
    </message>
    <message>
        <source>The service wrote this message, not a person.</source>
        <translation>Este mensaje lo escribió el servicio, no una persona.</translation>
    </message>
    <message>
        <source>The sheet “{sheet}” is read. Choose this one to read it instead.</source>
        <translation>Se lee la hoja «{sheet}». Elija esta para leerla en su lugar.</translation>
    </message>
    <message>
        <source>The signature is valid for the certificate in the answer, but that certificate was not issued under the one that you gave: this does not show who made the answer.</source>
        <translation>La firma es válida para el certificado de la respuesta, pero ese certificado no se emitió bajo el que usted indicó: esto no demuestra de quién procede la respuesta.</translation>
    </message>
    <message>
        <source>The size is confirmed before downloading.</source>
        <translation>El tamaño se confirma antes de descargar.</translation>
    </message>
    <message>
        <source>The state of item {item} of run {run} contradicts its verdict.</source>
        <translation>El estado del elemento {item} de la revisión {run} contradice su veredicto.</translation>
    </message>
    <message>
        <source>The structure of {file} is not what Plumbline makes: {objects}. What it records could be falsified unseen, so it was not opened.</source>
        <translation>La estructura de {file} no es la que crea Plumbline: {objects}. Lo que registra podría falsearse sin que se note, así que no se abrió.</translation>
    </message>
    <message>
        <source>The system says: {reason}.</source>
        <translation>El sistema indica: {reason}.</translation>
    </message>
    <message>
        <source>The text column is empty in this row, but there are words in {columns}, which is not read.</source>
        <translation>La columna de texto está vacía en esta fila, pero hay palabras en {columns}, que no se lee.</translation>
    </message>
    <message>
        <source>The text in it could not be recognised.</source>
        <translation>No se pudo reconocer el texto.</translation>
    </message>
    <message>
        <source>The text is in the column “{column}”, found as the one with the longest text; other candidates: {others}.</source>
        <translation>El texto está en la columna «{column}», elegida por tener el texto más largo; otras candidatas: {others}.</translation>
    </message>
    <message>
        <source>The text is in the golden set already</source>
        <translation>El texto ya está en el conjunto de ejemplos</translation>
    </message>
    <message>
        <source>The text was recognised in a picture (OCR) and may have errors.</source>
        <translation>El texto se reconoció en una imagen (OCR) y puede tener errores.</translation>
    </message>
    <message>
        <source>The workbook hides this row; it was read all the same.</source>
        <translation>El libro oculta esta fila; se leyó de todos modos.</translation>
    </message>
    <message>
        <source>There are more texts in lists, which are not read: {fields}.</source>
        <translation>Hay más textos en listas, que no se leen: {fields}.</translation>
    </message>
    <message>
        <source>There are more than {limit} labels.</source>
        <translation>Hay más de {limit} etiquetas.</translation>
    </message>
    <message>
        <source>There are two fields of the type “{type}”.</source>
        <translation>Hay dos campos de tipo «{type}».</translation>
    </message>
    <message numerus="yes">
        <source>There are {n} examples under this heading; {least} to {most} near the line, of both kinds, work best.</source>
        <translation>
            <numerusform>Hay {n} ejemplo bajo este título; lo mejor son entre {least} y {most} cercanos al límite, de ambos tipos.</numerusform>
            <numerusform>Hay {n} ejemplos bajo este título; lo mejor son entre {least} y {most} cercanos al límite, de ambos tipos.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>There are {n} invisible characters here ({code}). The model reads them all the same: delete them.</source>
        <translation>
            <numerusform>Hay {n} carácter invisible aquí ({code}). El modelo lo lee igualmente: elimínelo.</numerusform>
            <numerusform>Hay {n} caracteres invisibles aquí ({code}). El modelo los lee igualmente: elimínelos.</numerusform>
        </translation>
    </message>
    <message>
        <source>There is a fault in the program; its log says where.</source>
        <translation>Hay un fallo en el programa; el registro indica dónde.</translation>
    </message>
    <message>
        <source>There is a golden set of this name already</source>
        <translation>Ya hay un conjunto de ejemplos con este nombre</translation>
    </message>
    <message>
        <source>There is a saved search of this name already</source>
        <translation>Ya hay una búsqueda guardada con este nombre</translation>
    </message>
    <message>
        <source>There is an open appeal on this item</source>
        <translation>Hay una reclamación abierta sobre este elemento</translation>
    </message>
    <message>
        <source>There is no column {columns} to show as context.</source>
        <translation>No existe la columna {columns} para mostrarla como contexto.</translation>
    </message>
    <message>
        <source>There is no decision to appeal against</source>
        <translation>No hay ninguna decisión contra la que reclamar</translation>
    </message>
    <message>
        <source>There is no item {item}</source>
        <translation>No existe el elemento {item}</translation>
    </message>
    <message>
        <source>There is no key “{key}” in {file}.</source>
        <translation>No hay ninguna clave «{key}» en {file}.</translation>
    </message>
    <message>
        <source>There is no key “{key}” in {table}.</source>
        <translation>No hay ninguna clave «{key}» en {table}.</translation>
    </message>
    <message>
        <source>There is no model here</source>
        <translation>No hay ningún modelo aquí</translation>
    </message>
    <message>
        <source>There is no release</source>
        <translation>No hay ninguna versión publicada</translation>
    </message>
    <message>
        <source>There is no room for more</source>
        <translation>No hay sitio para más</translation>
    </message>
    <message>
        <source>There is no room left on the disk that holds {file} ({free} are free). Everything recorded so far is safe.</source>
        <translation>No queda espacio en el disco que contiene {file} (hay {free} libres). Todo lo registrado hasta ahora está a salvo.</translation>
    </message>
    <message>
        <source>There is no room left on the disk that holds {file}. Everything recorded so far is safe.</source>
        <translation>No queda espacio en el disco que contiene {file}. Todo lo registrado hasta ahora está a salvo.</translation>
    </message>
    <message>
        <source>There is no run {run}</source>
        <translation>No existe la revisión {run}</translation>
    </message>
    <message>
        <source>There is no sheet “{sheet}”. The sheets are: {sheets}.</source>
        <translation>No existe la hoja «{sheet}». Las hojas son: {sheets}.</translation>
    </message>
    <message>
        <source>There is no such answer form</source>
        <translation>No existe esa forma de respuesta</translation>
    </message>
    <message>
        <source>There is no such appeal</source>
        <translation>No existe esa reclamación</translation>
    </message>
    <message>
        <source>There is no such evaluation</source>
        <translation>No existe esa evaluación</translation>
    </message>
    <message>
        <source>There is no such example</source>
        <translation>No existe ese ejemplo</translation>
    </message>
    <message>
        <source>There is no such policy among them</source>
        <translation>Esa política no está entre ellas</translation>
    </message>
    <message>
        <source>There is no such saved search</source>
        <translation>No existe esa búsqueda guardada</translation>
    </message>
    <message>
        <source>There is no text</source>
        <translation>No hay texto</translation>
    </message>
    <message>
        <source>There is no verdict on item {item} of run {run}</source>
        <translation>No hay veredicto sobre el elemento {item} de la revisión {run}</translation>
    </message>
    <message>
        <source>There is no {file}. It was moved, renamed or deleted.</source>
        <translation>{file} no existe. Se movió, se le cambió el nombre o se eliminó.</translation>
    </message>
    <message>
        <source>There is no “{file}”. Nothing was judged.</source>
        <translation>No existe «{file}». No se juzgó nada.</translation>
    </message>
    <message>
        <source>There is not enough memory to load “{name}”.</source>
        <translation>No hay memoria suficiente para cargar «{name}».</translation>
    </message>
    <message>
        <source>There is nothing to agree with</source>
        <translation>No hay nada con lo que estar de acuerdo</translation>
    </message>
    <message>
        <source>There is nothing to reply yet</source>
        <translation>Aún no hay nada que responder</translation>
    </message>
    <message>
        <source>These are not the fields of the standard form.</source>
        <translation>Estos no son los campos de la forma estándar.</translation>
    </message>
    <message>
        <source>These examples come with Plumbline</source>
        <translation>Estos ejemplos se incluyen con Plumbline</translation>
    </message>
    <message>
        <source>These items of run {run} had reached a limit. They were judged again without it.</source>
        <translation>Estos elementos de la revisión {run} habían alcanzado un límite. Se volvieron a juzgar sin él.</translation>
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
        <source>These policies can&apos;t be put into one prompt</source>
        <translation>Estas políticas no se pueden poner en un solo prompt</translation>
    </message>
    <message>
        <source>These verdicts come from the practice model. It is for learning the program and for tests, not for decisions.</source>
        <translation>Estos veredictos son del modelo de práctica. Sirve para aprender a usar el programa y hacer pruebas, no para tomar decisiones.</translation>
    </message>
    <message>
        <source>They are not JSON.</source>
        <translation>No son JSON.</translation>
    </message>
    <message>
        <source>They are not a JSON object.</source>
        <translation>No son un objeto JSON.</translation>
    </message>
    <message>
        <source>They are refused</source>
        <translation>Se rechazan</translation>
    </message>
    <message>
        <source>They belong to several models.</source>
        <translation>Pertenecen a varios modelos.</translation>
    </message>
    <message>
        <source>They can&apos;t be renamed or deleted.</source>
        <translation>No se pueden eliminar ni se les puede cambiar el nombre.</translation>
    </message>
    <message>
        <source>They wait</source>
        <translation>Esperan</translation>
    </message>
    <message>
        <source>This build can use a GPU, but the model runs on the CPU.</source>
        <translation>Esta versión compilada puede usar una GPU, pero el modelo se ejecuta en la CPU.</translation>
    </message>
    <message>
        <source>This copy of Plumbline doesn&apos;t know where newer versions are published.</source>
        <translation>Esta copia de Plumbline no sabe dónde se publican las versiones más recientes.</translation>
    </message>
    <message>
        <source>This copy runs from its source, or was installed by pip. Bring the source up to date, as with git pull, and install it again; or update the package with pip.</source>
        <translation>Esta copia se ejecuta desde el código fuente o se instaló con pip. Actualice el código fuente, por ejemplo con git pull, e instálelo de nuevo; o actualice el paquete con pip.</translation>
    </message>
    <message>
        <source>This decision was made on an appeal</source>
        <translation>Esta decisión se tomó tras una reclamación</translation>
    </message>
    <message>
        <source>This file is not a history</source>
        <translation>Este archivo no es un historial</translation>
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
        <source>This is not a complete seal</source>
        <translation>Este no es un sello completo</translation>
    </message>
    <message>
        <source>This is somebody else&apos;s file</source>
        <translation>Es el archivo de otra persona</translation>
    </message>
    <message>
        <source>This is the decision that the appeal is against</source>
        <translation>Esta es la decisión contra la que se reclama</translation>
    </message>
    <message>
        <source>This is the newest version. {version} is published.</source>
        <translation>Esta es la versión más reciente. La publicada es la {version}.</translation>
    </message>
    <message>
        <source>This item did not come from a file</source>
        <translation>Este elemento no procede de un archivo</translation>
    </message>
    <message>
        <source>This line has no effect: the reasoning effort is chosen for each run.</source>
        <translation>Esta línea no tiene efecto: el esfuerzo de razonamiento se elige en cada revisión.</translation>
    </message>
    <message>
        <source>This model is installed already</source>
        <translation>Este modelo ya está instalado</translation>
    </message>
    <message>
        <source>This model ships with Plumbline</source>
        <translation>Este modelo se incluye con Plumbline</translation>
    </message>
    <message>
        <source>This repository is not in Plumbline&apos;s catalogue, so nobody has reviewed it. A model file is data that programs written in C read, and a malicious one may try to exploit them. Plumbline checks it first and loads it in a process of its own. See the repository&apos;s page for its licence.</source>
        <translation>Este repositorio no está en el catálogo de Plumbline, así que nadie lo ha revisado. Un archivo de modelo son datos que leen programas escritos en C, y uno malicioso puede intentar aprovecharse de ellos. Plumbline lo comprueba antes y lo carga en un proceso propio. La licencia está en la página del repositorio.</translation>
    </message>
    <message>
        <source>This run was started on {before} and continues on {device}.</source>
        <translation>Esta revisión se inició en {before} y continúa en {device}.</translation>
    </message>
    <message>
        <source>This system has no keyring in which programs can keep secrets.</source>
        <translation>Este sistema no tiene un llavero en el que los programas puedan guardar secretos.</translation>
    </message>
    <message>
        <source>This version does not know “{key}”.</source>
        <translation>Esta versión no conoce «{key}».</translation>
    </message>
    <message>
        <source>Together with what was read before, it unpacks to more than is read of one file.</source>
        <translation>Junto con lo leído antes, al descomprimirse supera lo que se lee de un archivo.</translation>
    </message>
    <message>
        <source>Tokenizer</source>
        <translation>Tokenizador</translation>
    </message>
    <message>
        <source>Too many requests are waiting</source>
        <translation>Hay demasiadas peticiones en espera</translation>
    </message>
    <message>
        <source>Top-p</source>
        <translation>Top-p</translation>
    </message>
    <message>
        <source>Tour at the next start</source>
        <translation>Visita guiada en el próximo inicio</translation>
    </message>
    <message>
        <source>Try again later, over another network, or from another address; parts that are right are kept.</source>
        <translation>Inténtelo más tarde, por otra red o desde otra dirección; las partes correctas se conservan.</translation>
    </message>
    <message>
        <source>Try again when some of them have been answered.</source>
        <translation>Inténtelo de nuevo cuando se hayan respondido algunas.</translation>
    </message>
    <message>
        <source>Try again when the network is back, or look at {page} in a browser.</source>
        <translation>Inténtelo de nuevo cuando vuelva la red o consulte {page} en un navegador.</translation>
    </message>
    <message>
        <source>Try again. If it happens again, report it with the model&apos;s name.</source>
        <translation>Inténtelo de nuevo. Si vuelve a ocurrir, informe con el nombre del modelo.</translation>
    </message>
    <message>
        <source>Try it with no layers on the GPU: the processor then does the work, more slowly.</source>
        <translation>Pruebe sin capas en la GPU: entonces hace el trabajo el procesador, más despacio.</translation>
    </message>
    <message>
        <source>Two fields have the same name.</source>
        <translation>Dos campos tienen el mismo nombre.</translation>
    </message>
    <message>
        <source>Two files say different things</source>
        <translation>Dos archivos dicen cosas distintas</translation>
    </message>
    <message>
        <source>Two of its tensors overlap.</source>
        <translation>Dos de sus tensores se superponen.</translation>
    </message>
    <message>
        <source>Unknown order of dates</source>
        <translation>Orden de fecha desconocido</translation>
    </message>
    <message>
        <source>Unknown setting</source>
        <translation>Ajuste desconocido</translation>
    </message>
    <message>
        <source>Unlock the keyring and try again.</source>
        <translation>Desbloquee el llavero e inténtelo de nuevo.</translation>
    </message>
    <message>
        <source>Unpack it and import the folder of the policies.</source>
        <translation>Descomprímalo e importe la carpeta de las políticas.</translation>
    </message>
    <message>
        <source>Unset it to download models.</source>
        <translation>Quítela para descargar modelos.</translation>
    </message>
    <message>
        <source>Unusable delimiter</source>
        <translation>Delimitador no utilizable</translation>
    </message>
    <message>
        <source>Unusable number of messages</source>
        <translation>Número de mensajes no utilizable</translation>
    </message>
    <message>
        <source>Update it where you update your other programs, or with flatpak update.</source>
        <translation>Actualícelo donde actualiza sus demás programas, o con flatpak update.</translation>
    </message>
    <message>
        <source>Uphold it, or choose another decision.</source>
        <translation>Mantenga la decisión o elija otra.</translation>
    </message>
    <message>
        <source>Use 0 or a higher whole number.</source>
        <translation>Use 0 o un número entero mayor.</translation>
    </message>
    <message>
        <source>Use 1 to {limit} visible characters, without a space at either end.</source>
        <translation>Use entre 1 y {limit} caracteres visibles, sin espacios al principio ni al final.</translation>
    </message>
    <message>
        <source>Use letters, digits and hyphens only, such as community-spam.</source>
        <translation>Use solo letras, cifras y guiones, por ejemplo community-spam.</translation>
    </message>
    <message>
        <source>Use one of these, or leave out the braces.</source>
        <translation>Use uno de estos o quite las llaves.</translation>
    </message>
    <message>
        <source>Use the exercise that it was made with.</source>
        <translation>Use el ejercicio con el que se hizo.</translation>
    </message>
    <message>
        <source>Use the exercise that they were made with.</source>
        <translation>Use el ejercicio con el que se hicieron.</translation>
    </message>
    <message>
        <source>Use the same version.</source>
        <translation>Use la misma versión.</translation>
    </message>
    <message>
        <source>Verdict</source>
        <translation>Veredicto</translation>
    </message>
    <message>
        <source>Verify the model file. If it is intact, try again without the GPU.</source>
        <translation>Verifique el archivo del modelo. Si está intacto, inténtelo sin la GPU.</translation>
    </message>
    <message>
        <source>Wait until it has finished, or stop it there.</source>
        <translation>Espere a que termine, o deténgala allí.</translation>
    </message>
    <message>
        <source>Wait until that is finished, or stop it.</source>
        <translation>Espere a que termine, o deténgalo.</translation>
    </message>
    <message>
        <source>What arrived is kept. Please report this text.</source>
        <translation>Lo recibido se conserva. Informe de este texto, por favor.</translation>
    </message>
    <message>
        <source>What happens to requests from other programs while a check or an evaluation is running.</source>
        <translation>Qué ocurre con las peticiones de otros programas mientras hay en curso una revisión o una evaluación.</translation>
    </message>
    <message>
        <source>What is to be judged has no columns.</source>
        <translation>Lo que se va a juzgar no tiene columnas.</translation>
    </message>
    <message>
        <source>What was decided on an appeal is not taken back: the appellant may know of it.</source>
        <translation>Lo que se decidió tras una reclamación no se deshace: la persona reclamante puede saberlo.</translation>
    </message>
    <message>
        <source>What was judged is kept in the history.</source>
        <translation>Lo juzgado se conserva en el historial.</translation>
    </message>
    <message>
        <source>When to judge again is learned from the same policy, model and examples at low, medium and high effort, in one evaluation.</source>
        <translation>Cuándo volver a juzgar se aprende de la misma política, el mismo modelo y los mismos ejemplos con esfuerzo bajo, medio y alto, en una sola evaluación.</translation>
    </message>
    <message>
        <source>Where a source knows them, these can be shown too: {fields}.</source>
        <translation>Si la fuente los conoce, también se pueden mostrar: {fields}.</translation>
    </message>
    <message>
        <source>Where tesseract is installed</source>
        <translation>Donde esté instalado tesseract</translation>
    </message>
    <message>
        <source>Where the experts&apos; weights, the largest part of the model, are kept. Main memory is slower, but needs much less GPU memory.</source>
        <translation>Dónde se guardan los pesos de los expertos, la mayor parte del modelo. La memoria principal es más lenta, pero necesita mucha menos memoria de la GPU.</translation>
    </message>
    <message>
        <source>Where “{binary}” is 0, nothing can be written in “{field}”.</source>
        <translation>Cuando «{binary}» es 0, no se puede escribir nada en «{field}».</translation>
    </message>
    <message>
        <source>Where “{binary}” is 1, nothing can be written in “{field}”.</source>
        <translation>Cuando «{binary}» es 1, no se puede escribir nada en «{field}».</translation>
    </message>
    <message>
        <source>Whether a revealed text is visible only while the space bar is held, or until the next item.</source>
        <translation>Si un texto revelado se ve solo mientras se mantiene pulsada la barra espaciadora, o hasta el siguiente elemento.</translation>
    </message>
    <message>
        <source>Whether its dates have the day or the month first can&apos;t be told from this file: they are kept as they are written. Say which it is.</source>
        <translation>Por este archivo no se puede saber si en las fechas va primero el día o el mes: se dejan como están escritas. Indique cuál de los dos.</translation>
    </message>
    <message>
        <source>Whether text in scanned pages and pictures is recognised (OCR). That needs the program tesseract on this computer; such items are marked.</source>
        <translation>Si se reconoce el texto de páginas escaneadas e imágenes (OCR). Para eso hace falta el programa tesseract en este equipo; esos elementos se marcan.</translation>
    </message>
    <message>
        <source>While the model is in use</source>
        <translation>Mientras se usa el modelo</translation>
    </message>
    <message>
        <source>Window of a zst file</source>
        <translation>Ventana de un archivo zst</translation>
    </message>
    <message>
        <source>With the program&apos;s own lines it has {tokens} tokens. The context holds {limit}, of which {reasoning} are reserved for reasoning and {answer} for the answer. That leaves no space for content.</source>
        <translation>Con las líneas del propio programa tiene {tokens} tokens. El contexto admite {limit}, de los que {reasoning} se reservan para el razonamiento y {answer} para la respuesta. No queda espacio para el contenido.</translation>
    </message>
    <message>
        <source>In the standard form, the keys are {keys}. Correct it or remove it.</source>
        <translation>Con la forma estándar, las claves son {keys}. Corríjala o quítela.</translation>
    </message>
    <message>
        <source>Without a date that can be read</source>
        <translation>Sin fecha legible</translation>
    </message>
    <message>
        <source>Without verdicts of evaluations</source>
        <translation>Sin veredictos de evaluaciones</translation>
    </message>
    <message>
        <source>Words in</source>
        <translation>Palabras en</translation>
    </message>
    <message>
        <source>Words of the appeal: open to read them</source>
        <translation>Palabras de la reclamación: ábralas para leerlas</translation>
    </message>
    <message>
        <source>Write 3, or 3:2 for a column of it.</source>
        <translation>Escriba 3, o 3:2 para una de sus columnas.</translation>
    </message>
    <message>
        <source>Write {example}, in quotes.</source>
        <translation>Escriba {example}, entre comillas.</translation>
    </message>
    <message>
        <source>Write {example}, without quotes.</source>
        <translation>Escriba {example}, sin comillas.</translation>
    </message>
    <message>
        <source>Write {example}.</source>
        <translation>Escriba {example}.</translation>
    </message>
    <message>
        <source>Write {key} = {values}.</source>
        <translation>Escriba {key} = {values}.</translation>
    </message>
    <message>
        <source>Write {table} for each.</source>
        <translation>Escriba {table} para cada una.</translation>
    </message>
    <message>
        <source>Write, for example, {example}.</source>
        <translation>Escriba, por ejemplo, {example}.</translation>
    </message>
    <message>
        <source>Written before</source>
        <translation>Escrito antes de</translation>
    </message>
    <message>
        <source>Written from</source>
        <translation>Escrito desde</translation>
    </message>
    <message>
        <source>You saw version {seen}; the newest is version {newest}.</source>
        <translation>Usted vio la versión {seen}; la más reciente es la versión {newest}.</translation>
    </message>
    <message>
        <source>Your name</source>
        <translation>Su nombre</translation>
    </message>
    <message>
        <source>a crash writes no memory to the disk</source>
        <translation>un fallo no escribe memoria en el disco</translation>
    </message>
    <message>
        <source>a person</source>
        <translation>una persona</translation>
    </message>
    <message>
        <source>a skipped item of run {run}</source>
        <translation>un elemento omitido de la revisión {run}</translation>
    </message>
    <message>
        <source>a step of {item} of run {run}</source>
        <translation>un paso de {item} de la revisión {run}</translation>
    </message>
    <message>
        <source>an appeal on {item} of run {run}</source>
        <translation>una reclamación sobre {item} de la revisión {run}</translation>
    </message>
    <message>
        <source>answer format</source>
        <translation>formato de respuesta</translation>
    </message>
    <message>
        <source>answer limit</source>
        <translation>límite de respuesta</translation>
    </message>
    <message>
        <source>answer schema in the prompt</source>
        <translation>esquema de respuesta en el prompt</translation>
    </message>
    <message>
        <source>answer:</source>
        <translation>respuesta:</translation>
    </message>
    <message>
        <source>attachment {number}</source>
        <translation>adjunto {number}</translation>
    </message>
    <message>
        <source>attachment “{name}”</source>
        <translation>adjunto «{name}»</translation>
    </message>
    <message>
        <source>auto</source>
        <translation>automático</translation>
    </message>
    <message>
        <source>budget {budgets}</source>
        <translation>presupuesto {budgets}</translation>
    </message>
    <message>
        <source>chapter {number}</source>
        <translation>capítulo {number}</translation>
    </message>
    <message>
        <source>chapter “{name}”</source>
        <translation>capítulo «{name}»</translation>
    </message>
    <message>
        <source>date in the prompt</source>
        <translation>fecha del prompt</translation>
    </message>
    <message>
        <source>day, month, year</source>
        <translation>día, mes, año</translation>
    </message>
    <message>
        <source>days</source>
        <translation>días</translation>
    </message>
    <message>
        <source>effort</source>
        <translation>esfuerzo</translation>
    </message>
    <message>
        <source>end of file</source>
        <translation>fin del archivo</translation>
    </message>
    <message>
        <source>engine</source>
        <translation>motor</translation>
    </message>
    <message>
        <source>field {number}</source>
        <translation>campo {number}</translation>
    </message>
    <message>
        <source>field “{name}”</source>
        <translation>campo «{name}»</translation>
    </message>
    <message>
        <source>format stated</source>
        <translation>formato indicado</translation>
    </message>
    <message>
        <source>golden set</source>
        <translation>conjunto de ejemplos</translation>
    </message>
    <message>
        <source>high</source>
        <translation>alto</translation>
    </message>
    <message>
        <source>index “{name}”</source>
        <translation>índice «{name}»</translation>
    </message>
    <message>
        <source>it can gain no privileges</source>
        <translation>no puede obtener privilegios</translation>
    </message>
    <message>
        <source>it can start no program</source>
        <translation>no puede iniciar ningún programa</translation>
    </message>
    <message>
        <source>it can write no file, and read none but the program&apos;s</source>
        <translation>no puede escribir archivos ni leer otros que los del programa</translation>
    </message>
    <message>
        <source>it can&apos;t reach the network</source>
        <translation>no puede acceder a la red</translation>
    </message>
    <message>
        <source>it was escalated</source>
        <translation>se escaló</translation>
    </message>
    <message>
        <source>items at once</source>
        <translation>elementos a la vez</translation>
    </message>
    <message>
        <source>its memory has a limit</source>
        <translation>su memoria tiene un límite</translation>
    </message>
    <message>
        <source>learned bounds of an effort</source>
        <translation>umbrales aprendidos de un esfuerzo</translation>
    </message>
    <message>
        <source>line {number}</source>
        <translation>línea {number}</translation>
    </message>
    <message>
        <source>llama.cpp refused the grammar made from the policy&apos;s answer format.</source>
        <translation>llama.cpp rechazó la gramática hecha a partir del formato de respuesta de la política.</translation>
    </message>
    <message>
        <source>llama.cpp refused “{name}” and gave no reason.</source>
        <translation>llama.cpp rechazó «{name}» y no dio ningún motivo.</translation>
    </message>
    <message>
        <source>low</source>
        <translation>bajo</translation>
    </message>
    <message>
        <source>medium</source>
        <translation>medio</translation>
    </message>
    <message>
        <source>message {number}</source>
        <translation>mensaje {number}</translation>
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
        <source>month, day, year</source>
        <translation>mes, día, año</translation>
    </message>
    <message>
        <source>no</source>
        <translation>no</translation>
    </message>
    <message>
        <source>no answer could be read</source>
        <translation>no se pudo leer ninguna respuesta</translation>
    </message>
    <message>
        <source>no flag</source>
        <translation>ninguna marca</translation>
    </message>
    <message>
        <source>notes</source>
        <translation>notas</translation>
    </message>
    <message>
        <source>object {number}</source>
        <translation>objeto {number}</translation>
    </message>
    <message>
        <source>one policy</source>
        <translation>una política</translation>
    </message>
    <message>
        <source>other version</source>
        <translation>otra versión</translation>
    </message>
    <message>
        <source>page {number}</source>
        <translation>página {number}</translation>
    </message>
    <message>
        <source>paragraph {number}</source>
        <translation>párrafo {number}</translation>
    </message>
    <message>
        <source>policy</source>
        <translation>política</translation>
    </message>
    <message>
        <source>precision</source>
        <translation>precisión</translation>
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
        <translation>presupuesto de razonamiento</translation>
    </message>
    <message>
        <source>recall</source>
        <translation>exhaustividad</translation>
    </message>
    <message>
        <source>record {number}</source>
        <translation>registro {number}</translation>
    </message>
    <message>
        <source>repeat {number}</source>
        <translation>repetición {number}</translation>
    </message>
    <message>
        <source>row {number}</source>
        <translation>fila {number}</translation>
    </message>
    <message>
        <source>run {run} as part of an evaluation</source>
        <translation>la revisión {run} como parte de una evaluación</translation>
    </message>
    <message>
        <source>seed</source>
        <translation>semilla</translation>
    </message>
    <message>
        <source>several policies together</source>
        <translation>varias políticas juntas</translation>
    </message>
    <message>
        <source>sheet {number}</source>
        <translation>hoja {number}</translation>
    </message>
    <message>
        <source>sheet “{name}”</source>
        <translation>hoja «{name}»</translation>
    </message>
    <message>
        <source>slide {number}</source>
        <translation>diapositiva {number}</translation>
    </message>
    <message>
        <source>table “{name}”</source>
        <translation>tabla «{name}»</translation>
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
        <source>text {number}</source>
        <translation>texto {number}</translation>
    </message>
    <message>
        <source>the address has expired</source>
        <translation>la dirección ha caducado</translation>
    </message>
    <message>
        <source>the certainty could not be measured</source>
        <translation>no se pudo medir la certeza</translation>
    </message>
    <message>
        <source>the content</source>
        <translation>el contenido</translation>
    </message>
    <message>
        <source>the deletion of run {run}</source>
        <translation>la eliminación de la revisión {run}</translation>
    </message>
    <message>
        <source>the explanation</source>
        <translation>la explicación</translation>
    </message>
    <message>
        <source>the golden set “{name}”</source>
        <translation>el conjunto de ejemplos «{name}»</translation>
    </message>
    <message>
        <source>the label is severe</source>
        <translation>la etiqueta es grave</translation>
    </message>
    <message>
        <source>the model</source>
        <translation>el modelo</translation>
    </message>
    <message>
        <source>the model was not certain</source>
        <translation>el modelo no estaba seguro</translation>
    </message>
    <message>
        <source>the outcome of an appeal on {item} of run {run}</source>
        <translation>el resultado de una reclamación sobre {item} de la revisión {run}</translation>
    </message>
    <message>
        <source>the policy “{policy}”</source>
        <translation>la política «{policy}»</translation>
    </message>
    <message>
        <source>the reasoning</source>
        <translation>el razonamiento</translation>
    </message>
    <message>
        <source>the reasoning reached its limit</source>
        <translation>el razonamiento llegó a su límite</translation>
    </message>
    <message>
        <source>the reuse of a verdict for {item} of run {run}</source>
        <translation>la reutilización de un veredicto para {item} de la revisión {run}</translation>
    </message>
    <message>
        <source>the review of {item} of run {run}</source>
        <translation>la decisión sobre {item} de la revisión {run}</translation>
    </message>
    <message>
        <source>the saved search “{name}”</source>
        <translation>la búsqueda guardada «{name}»</translation>
    </message>
    <message>
        <source>the server says that it is a different file</source>
        <translation>según el servidor, es otro archivo</translation>
    </message>
    <message>
        <source>the state of run {run}</source>
        <translation>el estado de la revisión {run}</translation>
    </message>
    <message>
        <source>the verdict on {item} of run {run}</source>
        <translation>el veredicto sobre {item} de la revisión {run}</translation>
    </message>
    <message>
        <source>top p</source>
        <translation>top p</translation>
    </message>
    <message>
        <source>trigger “{name}”</source>
        <translation>disparador «{name}»</translation>
    </message>
    <message>
        <source>view “{name}”</source>
        <translation>vista «{name}»</translation>
    </message>
    <message>
        <source>year, month, day</source>
        <translation>año, mes, día</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>sí</translation>
    </message>
    <message>
        <source>{allowed}: allowed; {escalated}: a person decides</source>
        <translation>{allowed}: permitido; {escalated}: decide una persona</translation>
    </message>
    <message>
        <source>{answer}</source>
        <translation>{answer}</translation>
    </message>
    <message>
        <source>{answer}; {meanings}</source>
        <translation>{answer}; {meanings}</translation>
    </message>
    <message numerus="yes">
        <source>{better} is right on {n} more of {total} items; a difference this large is seldom chance ({p}).</source>
        <translation>
            <numerusform>{better} acierta en {n} elemento más de {total}; una diferencia tan grande rara vez es casualidad ({p}).</numerusform>
            <numerusform>{better} acierta en {n} elementos más de {total}; una diferencia tan grande rara vez es casualidad ({p}).</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{better} is right on {n} more of {total} items; a difference this small is often chance ({p}).</source>
        <translation>
            <numerusform>{better} acierta en {n} elemento más de {total}; una diferencia tan pequeña suele ser casualidad ({p}).</numerusform>
            <numerusform>{better} acierta en {n} elementos más de {total}; una diferencia tan pequeña suele ser casualidad ({p}).</numerusform>
        </translation>
    </message>
    <message>
        <source>{content} · {policy} · {began}</source>
        <translation>{content} · {policy} · {began}</translation>
    </message>
    <message>
        <source>{endpoint} is not protected (http), so others on the network could read the token.</source>
        <translation>{endpoint} no está protegido (http), así que otros en la red podrían leer el token.</translation>
    </message>
    <message>
        <source>{entries} entries, including harmony&apos;s special tokens</source>
        <translation>{entries} entradas, incluidos los tokens especiales de harmony</translation>
    </message>
    <message>
        <source>{file} ({size})</source>
        <translation>{file} ({size})</translation>
    </message>
    <message>
        <source>{file} belongs to a download that has not finished, or whose file was not the right one.</source>
        <translation>{file} es de una descarga que no ha terminado, o cuyo archivo no era el correcto.</translation>
    </message>
    <message>
        <source>{file} can be read in more than one way.</source>
        <translation>{file} se puede leer de más de una manera.</translation>
    </message>
    <message>
        <source>{file} can&apos;t be opened or created ({detail}).</source>
        <translation>No se puede abrir ni crear {file} ({detail}).</translation>
    </message>
    <message>
        <source>{file} can&apos;t be used: it was changed, or is incomplete.</source>
        <translation>{file} no se puede usar: se modificó o está incompleto.</translation>
    </message>
    <message>
        <source>{file} contains more than a pack of policies does.</source>
        <translation>{file} contiene más de lo que contiene un paquete de políticas.</translation>
    </message>
    <message>
        <source>{file} contains no text.</source>
        <translation>{file} no contiene texto.</translation>
    </message>
    <message>
        <source>{file} doesn&apos;t say clearly enough how to answer.</source>
        <translation>{file} no dice con suficiente claridad cómo responder.</translation>
    </message>
    <message>
        <source>{file} has no policy.md, policy.txt, or single text file. Links are not followed.</source>
        <translation>{file} no tiene policy.md, policy.txt ni un único archivo de texto. No se siguen los enlaces.</translation>
    </message>
    <message>
        <source>{file} has several texts, and none is called policy.md: {names}.</source>
        <translation>{file} contiene varios textos, y ninguno se llama policy.md: {names}.</translation>
    </message>
    <message>
        <source>{file} has the sha256 {found} at the hub and {expected} in the catalogue.</source>
        <translation>{file} tiene el sha256 {found} en el hub y {expected} en el catálogo.</translation>
    </message>
    <message>
        <source>{file} has the texts {columns}, and not a label for each.</source>
        <translation>{file} tiene los textos {columns}, y no una etiqueta para cada uno.</translation>
    </message>
    <message>
        <source>{file} has to be migrated to this version before it can be read, and it can&apos;t be written to.</source>
        <translation>{file} se debe migrar a esta versión antes de leerlo, y no se puede escribir en él.</translation>
    </message>
    <message>
        <source>{file} has {found} bytes at the hub and {expected} in the catalogue.</source>
        <translation>{file} tiene {found} bytes en el hub y {expected} en el catálogo.</translation>
    </message>
    <message>
        <source>{file} has {size}; a policy has at most {limit}.</source>
        <translation>{file} tiene {size}; una política tiene como máximo {limit}.</translation>
    </message>
    <message>
        <source>{file} holds no labels.</source>
        <translation>{file} no contiene etiquetas.</translation>
    </message>
    <message>
        <source>{file} holds somebody&apos;s labels, not an exercise.</source>
        <translation>{file} contiene las etiquetas de alguien, no un ejercicio.</translation>
    </message>
    <message>
        <source>{file} holds the labels of {people}.</source>
        <translation>{file} contiene las etiquetas de {people}.</translation>
    </message>
    <message>
        <source>{file} is damaged or encrypted: {reason}.</source>
        <translation>{file} está dañado o cifrado: {reason}.</translation>
    </message>
    <message>
        <source>{file} is not a zip file.</source>
        <translation>{file} no es un archivo zip.</translation>
    </message>
    <message>
        <source>{file} is not an exercise.</source>
        <translation>{file} no es un ejercicio.</translation>
    </message>
    <message>
        <source>{file} is not there, or no longer has its {size} bytes.</source>
        <translation>{file} no está, o ya no tiene sus {size} bytes.</translation>
    </message>
    <message>
        <source>{file} is not there. {installed}</source>
        <translation>{file} no está. {installed}</translation>
    </message>
    <message>
        <source>{file} may ask the model for this answer, but doesn&apos;t say so clearly.</source>
        <translation>Puede que {file} pida esta respuesta al modelo, pero no lo dice con claridad.</translation>
    </message>
    <message>
        <source>{file} no longer has its {size} bytes.</source>
        <translation>{file} ya no tiene sus {size} bytes.</translation>
    </message>
    <message>
        <source>{file} was kept as the golden set {golden}.</source>
        <translation>{file} se guardó como el conjunto de ejemplos {golden}.</translation>
    </message>
    <message>
        <source>{file} was made by another version of Plumbline.</source>
        <translation>{file} se hizo con otra versión de Plumbline.</translation>
    </message>
    <message>
        <source>{file} was made with another exercise, or with another version of this one.</source>
        <translation>{file} se hizo con otro ejercicio, o con otra versión de este.</translation>
    </message>
    <message>
        <source>{file} would be overwritten. Nothing was exported.</source>
        <translation>Se sobrescribiría {file}. No se exportó nada.</translation>
    </message>
    <message>
        <source>{file}, line {line}, column {column}: {reason}.</source>
        <translation>{file}, línea {line}, columna {column}: {reason}.</translation>
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
        <source>{first} and {second} are right on the same {right} of {total} items: nothing tells them apart here.</source>
        <translation>{first} y {second} aciertan en los mismos {right} de {total} elementos: nada los distingue aquí.</translation>
    </message>
    <message>
        <source>{first} and {second} have no labelled item in common, so they can&apos;t be compared.</source>
        <translation>{first} y {second} no tienen ningún elemento etiquetado en común, así que no se pueden comparar.</translation>
    </message>
    <message>
        <source>{first} · {second}</source>
        <translation>{first} · {second}</translation>
    </message>
    <message>
        <source>{folder} has more than {most} GGUF files.</source>
        <translation>{folder} tiene más de {most} archivos GGUF.</translation>
    </message>
    <message>
        <source>{folder} has no GGUF files.</source>
        <translation>{folder} no tiene archivos GGUF.</translation>
    </message>
    <message>
        <source>{folder} has no GGUF files; it was searched {depth} levels deep.</source>
        <translation>{folder} no tiene archivos GGUF; se buscó hasta {depth} niveles de profundidad.</translation>
    </message>
    <message>
        <source>{folder} is full of older folders.</source>
        <translation>{folder} está lleno de carpetas más antiguas.</translation>
    </message>
    <message>
        <source>{folder} would be overwritten. Nothing was exported.</source>
        <translation>Se sobrescribiría {folder}. No se exportó nada.</translation>
    </message>
    <message>
        <source>{folder}: {reason}. {needed} were still to be written.</source>
        <translation>{folder}: {reason}. Faltaban por escribir {needed}.</translation>
    </message>
    <message numerus="yes">
        <source>{form}, {n} labels</source>
        <translation>
            <numerusform>{form}, {n} etiqueta</numerusform>
            <numerusform>{form}, {n} etiquetas</numerusform>
        </translation>
    </message>
    <message>
        <source>{host} answered for {what} in an unknown form ({error}).</source>
        <translation>{host} respondió sobre {what} de una forma desconocida ({error}).</translation>
    </message>
    <message>
        <source>{host} can&apos;t be reached, or the connection broke ({reason}).</source>
        <translation>No se puede llegar a {host}, o se cortó la conexión ({reason}).</translation>
    </message>
    <message>
        <source>{host} compresses the file, though that was not asked for.</source>
        <translation>{host} comprime el archivo, aunque no se pidió.</translation>
    </message>
    <message>
        <source>{host} did not name a version.</source>
        <translation>{host} no indicó ninguna versión.</translation>
    </message>
    <message>
        <source>{host} does not have the file {what}.</source>
        <translation>{host} no tiene el archivo {what}.</translation>
    </message>
    <message>
        <source>{host} does not have the repository of {what}.</source>
        <translation>{host} no tiene el repositorio de {what}.</translation>
    </message>
    <message>
        <source>{host} does not have this revision of {what}.</source>
        <translation>{host} no tiene esta revisión de {what}.</translation>
    </message>
    <message>
        <source>{host} does not have {what}.</source>
        <translation>{host} no tiene {what}.</translation>
    </message>
    <message>
        <source>{host} has not published a release of Plumbline.</source>
        <translation>{host} no ha publicado ninguna versión de Plumbline.</translation>
    </message>
    <message>
        <source>{host} has received too many requests from this network.</source>
        <translation>{host} ha recibido demasiadas solicitudes desde esta red.</translation>
    </message>
    <message>
        <source>{host} redirects from https to an unprotected address.</source>
        <translation>{host} redirige de https a una dirección sin proteger.</translation>
    </message>
    <message>
        <source>{host} redirects to something that is not an address.</source>
        <translation>{host} redirige a algo que no es una dirección.</translation>
    </message>
    <message>
        <source>{host} redirects without end.</source>
        <translation>{host} redirige sin fin.</translation>
    </message>
    <message>
        <source>{host} refuses access to {what}.</source>
        <translation>{host} deniega el acceso a {what}.</translation>
    </message>
    <message>
        <source>{kind}. Detected in the policy&apos;s text.</source>
        <translation>{kind}. Detectado en el texto de la política.</translation>
    </message>
    <message>
        <source>{kind}. Set explicitly.</source>
        <translation>{kind}. Indicado de forma explícita.</translation>
    </message>
    <message>
        <source>{name} ({column})</source>
        <translation>{name} ({column})</translation>
    </message>
    <message numerus="yes">
        <source>{name} and {n} more</source>
        <translation>
            <numerusform>{name} y {n} más</numerusform>
            <numerusform>{name} y {n} más</numerusform>
        </translation>
    </message>
    <message>
        <source>{name}, version {number}</source>
        <translation>{name}, versión {number}</translation>
    </message>
    <message>
        <source>{name}, {policy}</source>
        <translation>{name}, {policy}</translation>
    </message>
    <message numerus="yes">
        <source>{n} answers reached the limit of {limit} tokens.</source>
        <translation>
            <numerusform>{n} respuesta alcanzó el límite de {limit} tokens.</numerusform>
            <numerusform>{n} respuestas alcanzaron el límite de {limit} tokens.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} formulas have no stored value, so their cells are read as empty. Open the workbook in a spreadsheet program and save it.</source>
        <translation>
            <numerusform>{n} fórmula no tiene valor guardado, así que su celda se lee como vacía. Abra el libro en un programa de hojas de cálculo y guárdelo.</numerusform>
            <numerusform>{n} fórmulas no tienen valor guardado, así que sus celdas se leen como vacías. Abra el libro en un programa de hojas de cálculo y guárdelo.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} items are labelled “{label}”, for which the policy has no decision.</source>
        <translation>
            <numerusform>{n} elemento tiene la etiqueta «{label}», para la que la política no tiene decisión.</numerusform>
            <numerusform>{n} elementos tienen la etiqueta «{label}», para la que la política no tiene decisión.</numerusform>
        </translation>
    </message>
    <message>
        <source>{n} items reached a limit: {reasoning} that of {budget} tokens of reasoning, {answer} that of {limit} tokens of an answer.</source>
        <translation>{n} elementos alcanzaron un límite: {reasoning}, el de {budget} tokens de razonamiento; {answer}, el de {limit} tokens de respuesta.</translation>
    </message>
    <message numerus="yes">
        <source>{n} items reached the limit of {limit} tokens of reasoning.</source>
        <translation>
            <numerusform>{n} elemento alcanzó el límite de {limit} tokens de razonamiento.</numerusform>
            <numerusform>{n} elementos alcanzaron el límite de {limit} tokens de razonamiento.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} items were judged again at medium effort, and {high} of them at high effort.</source>
        <translation>
            <numerusform>Se volvió a juzgar {n} elemento con esfuerzo medio, y {high} con esfuerzo alto.</numerusform>
            <numerusform>{n} elementos se volvieron a juzgar con esfuerzo medio, y {high} de ellos con esfuerzo alto.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} items were judged again at medium effort.</source>
        <translation>
            <numerusform>{n} elemento se volvió a juzgar con esfuerzo medio.</numerusform>
            <numerusform>{n} elementos se volvieron a juzgar con esfuerzo medio.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} more objects</source>
        <translation>
            <numerusform>{n} objeto más</numerusform>
            <numerusform>{n} objetos más</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} of the runs that this search names are no longer in the history.</source>
        <translation>
            <numerusform>{n} de las revisiones que indica esta búsqueda ya no está en el historial.</numerusform>
            <numerusform>{n} de las revisiones que indica esta búsqueda ya no están en el historial.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} parts of the document can&apos;t be read, so it is not judged as a whole. Take each page as an item instead.</source>
        <translation>
            <numerusform>No se puede leer {n} parte del documento, así que no se juzga entero. Tome en su lugar cada página como un elemento.</numerusform>
            <numerusform>No se pueden leer {n} partes del documento, así que no se juzga entero. Tome en su lugar cada página como un elemento.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} records are not posts: likes, follows, reposts, the profile.</source>
        <translation>
            <numerusform>{n} registro no es una publicación: me gusta, seguimientos, republicaciones, el perfil.</numerusform>
            <numerusform>{n} registros no son publicaciones: me gusta, seguimientos, republicaciones, el perfil.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} texts are on no curve: they were undetermined or escalated, or no single word decided.</source>
        <translation>
            <numerusform>{n} texto no está en ninguna curva: quedó indeterminado o escalado, o no decidió una sola palabra.</numerusform>
            <numerusform>{n} textos no están en ninguna curva: quedaron indeterminados o escalados, o no decidió una sola palabra.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} texts have contradictory labels; they are in no figure.</source>
        <translation>
            <numerusform>{n} texto tiene etiquetas contradictorias; no está en ninguna cifra.</numerusform>
            <numerusform>{n} textos tienen etiquetas contradictorias; no están en ninguna cifra.</numerusform>
        </translation>
    </message>
    <message>
        <source>{outer}, {inner}</source>
        <translation>{outer}, {inner}</translation>
    </message>
    <message>
        <source>{person} is in two files with different decisions. Are they two people with the same name?</source>
        <translation>{person} está en dos archivos con decisiones distintas. ¿Son dos personas con el mismo nombre?</translation>
    </message>
    <message numerus="yes">
        <source>{person}: {n} texts left</source>
        <translation>
            <numerusform>{person}: queda {n} texto</numerusform>
            <numerusform>{person}: quedan {n} textos</numerusform>
        </translation>
    </message>
    <message>
        <source>{policies}, together</source>
        <translation>{policies}, juntas</translation>
    </message>
    <message>
        <source>{policy} ({hash})</source>
        <translation>{policy} ({hash})</translation>
    </message>
    <message>
        <source>{policy} · {name}, version {number}</source>
        <translation>{policy} · {name}, versión {number}</translation>
    </message>
    <message>
        <source>{reason} (line {line}, column {column})</source>
        <translation>{reason} (línea {line}, columna {column})</translation>
    </message>
    <message>
        <source>{refused}: violates; {allowed}: allowed</source>
        <translation>{refused}: infringe; {allowed}: permitido</translation>
    </message>
    <message>
        <source>{refused}: violates; {allowed}: allowed; {escalated}: a person decides</source>
        <translation>{refused}: infringe; {allowed}: permitido; {escalated}: decide una persona</translation>
    </message>
    <message>
        <source>{repository} has changed from {old} to {new} since this download began.</source>
        <translation>{repository} ha cambiado de {old} a {new} desde que empezó esta descarga.</translation>
    </message>
    <message>
        <source>{repository} has no GGUF file.</source>
        <translation>{repository} no tiene ningún archivo GGUF.</translation>
    </message>
    <message>
        <source>{repository} has no model that matches {text}. It has {models}.</source>
        <translation>{repository} no tiene ningún modelo que coincida con {text}. Tiene {models}.</translation>
    </message>
    <message>
        <source>{repository} has several models: {models}.</source>
        <translation>{repository} tiene varios modelos: {models}.</translation>
    </message>
    <message>
        <source>{repository} has {files} of the {parts} parts of {file}.</source>
        <translation>{repository} tiene {files} de las {parts} partes de {file}.</translation>
    </message>
    <message>
        <source>{right} of {known} known items judged correctly</source>
        <translation>{right} de {known} elementos conocidos juzgados correctamente</translation>
    </message>
    <message>
        <source>{text} is not a name: it takes lower-case letters, digits, dots and hyphens.</source>
        <translation>{text} no es un nombre: se admiten minúsculas, cifras, puntos y guiones.</translation>
    </message>
    <message>
        <source>{title}. {message}</source>
        <translation>{title}. {message}</translation>
    </message>
    <message>
        <source>{what} is not the file that this download began with: {reason}.</source>
        <translation>{what} no es el archivo con el que empezó esta descarga: {reason}.</translation>
    </message>
    <message>
        <source>{what} needs about {needed} GiB; {available} GiB are available.</source>
        <translation>{what} necesita unos {needed} GiB; hay {available} GiB disponibles.</translation>
    </message>
    <message>
        <source>“{address}” is not an http or https address.</source>
        <translation>«{address}» no es una dirección http ni https.</translation>
    </message>
    <message>
        <source>“{choice}” is not one of {choices}.</source>
        <translation>«{choice}» no es ninguno de {choices}.</translation>
    </message>
    <message>
        <source>“{column}” has the labels, found by its contents.</source>
        <translation>«{column}» tiene las etiquetas, según su contenido.</translation>
    </message>
    <message>
        <source>“{column}” has the texts, found as the longest column.</source>
        <translation>«{column}» tiene los textos, por ser la columna más larga.</translation>
    </message>
    <message>
        <source>“{column}” holds other numbers than 0 and 1, so that none of them says what is allowed. Write the policy&apos;s labels in their place.</source>
        <translation>«{column}» contiene números distintos de 0 y 1, así que ninguno dice qué se permite. Escriba en su lugar las etiquetas de la política.</translation>
    </message>
    <message>
        <source>“{column}” was written by a model: it is not what people expect, and was left out.</source>
        <translation>«{column}» la escribió un modelo: no es lo que esperan las personas, y se omitió.</translation>
    </message>
    <message>
        <source>“{decision}” overturns nothing.</source>
        <translation>«{decision}» no revoca nada.</translation>
    </message>
    <message>
        <source>“{device}” is not available. The devices of this machine: {devices}.</source>
        <translation>«{device}» no está disponible. Los dispositivos de este equipo: {devices}.</translation>
    </message>
    <message>
        <source>“{endpoint}” is neither an http or https address nor a folder.</source>
        <translation>«{endpoint}» no es una dirección http o https ni una carpeta.</translation>
    </message>
    <message>
        <source>“{field}” is not read: the content was found elsewhere in the file.</source>
        <translation>«{field}» no se lee: el contenido se encontró en otra parte del archivo.</translation>
    </message>
    <message>
        <source>“{file}” has no column {columns} to show as context. It has: {names}.</source>
        <translation>«{file}» no tiene la columna {columns} para mostrarla como contexto. Tiene: {names}.</translation>
    </message>
    <message>
        <source>“{file}” looks like an export of messages ({format}) and is read as such. It could be read as {other} too.</source>
        <translation>«{file}» parece una exportación de mensajes ({format}) y se lee como tal. También podría leerse como {other}.</translation>
    </message>
    <message>
        <source>“{golden}” was not found.</source>
        <translation>«{golden}» no se encontró.</translation>
    </message>
    <message>
        <source>“{key}” can&apos;t be {value}, which is not valid Unicode text.</source>
        <translation>«{key}» no puede ser {value}, que no es texto Unicode válido.</translation>
    </message>
    <message>
        <source>“{key}” in {file} has to be a table.</source>
        <translation>«{key}» en {file} debe ser una tabla.</translation>
    </message>
    <message>
        <source>“{key}” in {file} has to be text.</source>
        <translation>«{key}» en {file} debe ser texto.</translation>
    </message>
    <message>
        <source>“{key}” in {file} has to be true or false.</source>
        <translation>«{key}» en {file} tiene que ser true o false.</translation>
    </message>
    <message>
        <source>“{key}” in {table} has to be a list of tables.</source>
        <translation>«{key}» en {table} debe ser una lista de tablas.</translation>
    </message>
    <message>
        <source>“{key}” in {table} has to be a list of texts.</source>
        <translation>«{key}» en {table} tiene que ser una lista de textos.</translation>
    </message>
    <message>
        <source>“{key}” in {table} has to be a whole number.</source>
        <translation>«{key}» en {table} tiene que ser un número entero.</translation>
    </message>
    <message>
        <source>“{key}” in {table} has to be text.</source>
        <translation>«{key}» en {table} debe ser texto.</translation>
    </message>
    <message>
        <source>“{key}” in {table} has to be true or false.</source>
        <translation>«{key}» en {table} tiene que ser true o false.</translation>
    </message>
    <message>
        <source>“{key}” is missing in {table}.</source>
        <translation>Falta «{key}» en {table}.</translation>
    </message>
    <message>
        <source>“{key}” must be a number, not {value}.</source>
        <translation>«{key}» debe ser un número, no {value}.</translation>
    </message>
    <message>
        <source>“{key}” must be a text in quotation marks, not {value}.</source>
        <translation>«{key}» debe ser un texto entre comillas, no {value}.</translation>
    </message>
    <message>
        <source>“{key}” must be a whole number, not {value}.</source>
        <translation>«{key}» debe ser un número entero, no {value}.</translation>
    </message>
    <message>
        <source>“{key}” must be between {least} and {most}, not {value}.</source>
        <translation>«{key}» debe estar entre {least} y {most}, no {value}.</translation>
    </message>
    <message>
        <source>“{key}” must be true or false, not {value}.</source>
        <translation>«{key}» debe ser true o false, no {value}.</translation>
    </message>
    <message>
        <source>“{key}” must be {choices}, not {value}.</source>
        <translation>«{key}» debe ser {choices}, no {value}.</translation>
    </message>
    <message>
        <source>“{label}” and “{other}” are hard to tell apart. Rename one of them.</source>
        <translation>«{label}» y «{other}» son difíciles de distinguir. Cambie el nombre de una de ellas.</translation>
    </message>
    <message>
        <source>“{label}” is not an answer under this policy.</source>
        <translation>«{label}» no es una respuesta de esta política.</translation>
    </message>
    <message>
        <source>“{name}” can&apos;t be the name of a label, a field or an option.</source>
        <translation>«{name}» no puede ser el nombre de una etiqueta, un campo o una opción.</translation>
    </message>
    <message>
        <source>“{name}” contains / or @, which stand between policy, name and version.</source>
        <translation>«{name}» contiene / o @, que separan la política, el nombre y la versión.</translation>
    </message>
    <message>
        <source>“{name}” has characters that a name can&apos;t have.</source>
        <translation>«{name}» tiene caracteres que un nombre no puede tener.</translation>
    </message>
    <message>
        <source>“{name}” is shorter than its header says. The download was probably not finished.</source>
        <translation>«{name}» es más corto de lo que dice su cabecera. Probablemente la descarga no terminó.</translation>
    </message>
    <message>
        <source>“{policy}” asks for a number: {reading}.</source>
        <translation>«{policy}» pide un número: {reading}.</translation>
    </message>
    <message>
        <source>“{policy}” has the golden sets {names}.</source>
        <translation>«{policy}» tiene los conjuntos de ejemplos {names}.</translation>
    </message>
    <message>
        <source>“{policy}” has {n} tokens. Examples of what violates it: {violating}; of what is allowed: {allowed}.</source>
        <translation>«{policy}» tiene {n} tokens. Ejemplos de lo que infringe: {violating}; de lo permitido: {allowed}.</translation>
    </message>
    <message>
        <source>“{policy}” is answered in the standard form: the decision, and why where it violates.</source>
        <translation>«{policy}» se responde en la forma estándar: la decisión y, si infringe, el porqué.</translation>
    </message>
    <message>
        <source>“{policy}” is answered in the standard form: the decision, then the rule ({rules}) and why.</source>
        <translation>«{policy}» se responde en la forma estándar: la decisión y después la regla ({rules}) y el porqué.</translation>
    </message>
    <message>
        <source>“{policy}” is neither a file or folder nor a name in the library.</source>
        <translation>«{policy}» no es un archivo, ni una carpeta, ni un nombre de la biblioteca.</translation>
    </message>
    <message>
        <source>“{policy}” states its own answer ({reading}).</source>
        <translation>«{policy}» indica su propia respuesta ({reading}).</translation>
    </message>
    <message>
        <source>“{policy}” states its own answer, which is read as chosen ({reading}).</source>
        <translation>«{policy}» indica su propia respuesta, que se lee como se eligió ({reading}).</translation>
    </message>
    <message>
        <source>“{policy}” was used from a folder or a file, and is not in the library.</source>
        <translation>«{policy}» se usó desde una carpeta o un archivo y no está en la biblioteca.</translation>
    </message>
    <message>
        <source>“{reference}” names no version, or more than one.</source>
        <translation>«{reference}» no designa ninguna versión, o designa más de una.</translation>
    </message>
    <message>
        <source>“{rule}” is mentioned but never defined. Define it, or correct the ID.</source>
        <translation>«{rule}» se menciona pero no se define. Defínala o corrija el ID.</translation>
    </message>
    <message>
        <source>“{title}” contains no text.</source>
        <translation>«{title}» no contiene texto.</translation>
    </message>
    <message>
        <source>“{title}” doesn&apos;t say clearly enough how to answer.</source>
        <translation>«{title}» no dice con suficiente claridad cómo responder.</translation>
    </message>
    <message>
        <source>“{token}” looks like a control token of the prompt. It reaches the model as plain text and controls nothing.</source>
        <translation>«{token}» parece un token de control del prompt. Llega al modelo como texto normal y no controla nada.</translation>
    </message>
    <message>
        <source>“{value}” can&apos;t be the “{key}” of {table}.</source>
        <translation>«{value}» no puede ser el «{key}» de {table}.</translation>
    </message>
    <message>
        <source>“{word}” leaves open when the rule does not apply. Say when it applies, and when it does not.</source>
        <translation>«{word}» deja abierto cuándo no se aplica la regla. Diga cuándo se aplica y cuándo no.</translation>
    </message>
    <message>
        <source>“{written}” can&apos;t separate cells.</source>
        <translation>«{written}» no puede separar celdas.</translation>
    </message>
    <message>
        <source>For learning the program and for tests, not for decisions. It only spots listed words in short texts.</source>
        <translation>Para conocer el programa y para pruebas, no para decisiones. Solo detecta palabras de una lista en textos cortos.</translation>
    </message>
    <message>
        <source>Half a gigabyte smaller: the parts outside of the experts are quantized further.</source>
        <translation>Medio gigabyte menos: las partes ajenas a los expertos están más cuantizadas.</translation>
    </message>
    <message>
        <source>It was trained for this program, from scratch, on text that this program&apos;s own generator wrote.</source>
        <translation>Se entrenó para este programa, desde cero, con texto escrito por el propio generador de este programa.</translation>
    </message>
    <message>
        <source>The experts keep the format that they were trained in. Two files, one model.</source>
        <translation>Los expertos conservan el formato en que se entrenaron. Dos archivos, un modelo.</translation>
    </message>
    <message>
        <source>The first choice: the experts keep the format that they were trained in.</source>
        <translation>La primera opción: los expertos conservan el formato en que se entrenaron.</translation>
    </message>
    <message>
        <source>The large model: better on rules that interact. For workstations with 80 GB and more.</source>
        <translation>El modelo grande: mejor con reglas que influyen unas en otras. Para estaciones de trabajo con 80 GB o más.</translation>
    </message>
    <message>
        <source>The model that Plumbline is made for, in the size for an ordinary computer. It labels content under a policy that you write.</source>
        <translation>El modelo para el que se hizo Plumbline, en el tamaño adecuado para un equipo corriente. Etiqueta contenido según una política que usted escribe.</translation>
    </message>
    <message>
        <source>Trying things out without a download.</source>
        <translation>Para probar sin descargar nada.</translation>
    </message>
    <message>
        <source>Use it in line with the law that applies to you.</source>
        <translation>Úselo conforme a la ley que se le aplique.</translation>
    </message>
    <message>
        <source>You may use, change and pass it on, with the licence text and its notices.</source>
        <translation>Puede usarlo, modificarlo y distribuirlo, con el texto de la licencia y sus avisos.</translation>
    </message>
    <message>
        <source>download notes and model lists of several people, which agree on the newest revision and differ from an older one</source>
        <translation>notas de descarga y listas de modelos de varias personas, que coinciden en la revisión más reciente y difieren de una anterior</translation>
    </message>
    <message>
        <source>model lists of other programs</source>
        <translation>listas de modelos de otros programas</translation>
    </message>
    <message>
        <source>model lists of several other programs, which agree</source>
        <translation>listas de modelos de otros programas, que coinciden</translation>
    </message>
    <message>
        <source>public notes of people who downloaded it</source>
        <translation>notas públicas de personas que lo descargaron</translation>
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
        <source>Decide on several items?</source>
        <translation>¿Decidir sobre varios elementos?</translation>
    </message>
    <message>
        <source>HOLD SPACE TO READ</source>
        <translation>MANTENGA PULSADO ESPACIO PARA LEER</translation>
    </message>
    <message>
        <source>Item</source>
        <translation>Elemento</translation>
    </message>
    <message>
        <source>Judged again where the probability of a violation is between {low} and {high} ({source})</source>
        <translation>Se vuelve a juzgar si la probabilidad de infracción está entre {low} y {high} ({source})</translation>
    </message>
    <message numerus="yes">
        <source>You agree with the model on {n} items. Those without a verdict are left out.</source>
        <translation>
            <numerusform>Está de acuerdo con el modelo en {n} elemento. Los que no tienen veredicto se omiten.</numerusform>
            <numerusform>Está de acuerdo con el modelo en {n} elementos. Los que no tienen veredicto se omiten.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Your decision is recorded for {n} items.</source>
        <translation>
            <numerusform>Su decisión se registra para {n} elemento.</numerusform>
            <numerusform>Su decisión se registra para {n} elementos.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>decided on {n} items at once</source>
        <translation>
            <numerusform>decidido sobre {n} elemento a la vez</numerusform>
            <numerusform>decidido sobre {n} elementos a la vez</numerusform>
        </translation>
    </message>
    <message>
        <source>the cautious default</source>
        <translation>el valor predeterminado, prudente</translation>
    </message>
    <message>
        <source>{number}. {effort}: {verdict}. Judged again because {doubt}.</source>
        <translation>{number}. {effort}: {verdict}. Se volvió a juzgar porque {doubt}.</translation>
    </message>
    <message>
        <source>{number}. {effort}: {verdict}. This one counts.</source>
        <translation>{number}. {effort}: {verdict}. Este es el que cuenta.</translation>
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
        <translation>Esfuerzo: {effort} · fecha en el prompt: {date}</translation>
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
        <source>Part {number}, characters {start} to {end}: {verdict}</source>
        <translation>Parte {number}, caracteres {start} a {end}: {verdict}</translation>
    </message>
    <message>
        <source>{who}, {when}: decision undone</source>
        <translation>{who}, {when}: decisión deshecha</translation>
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
        <source>All texts, here and wherever they are quoted, until Plumbline is closed</source>
        <translation>Todos los textos, aquí y donde se citen, hasta que se cierre Plumbline</translation>
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
        <source>Choose a decision. The note is saved with it.</source>
        <translation>Elija una decisión. La nota se guarda con ella.</translation>
    </message>
    <message>
        <source>Date in the source: {date}</source>
        <translation>Fecha en el origen: {date}</translation>
    </message>
    <message>
        <source>Decide on the item first. A golden set holds what people decided.</source>
        <translation>Decida antes sobre el elemento. Un conjunto de ejemplos contiene lo que decidieron las personas.</translation>
    </message>
    <message>
        <source>Decide…</source>
        <translation>Decidir…</translation>
    </message>
    <message numerus="yes">
        <source>Decision recorded on {n} items.</source>
        <translation>
            <numerusform>Decisión registrada para {n} elemento.</numerusform>
            <numerusform>Decisión registrada para {n} elementos.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Decision undone on {n} items.</source>
        <translation>
            <numerusform>Decisión deshecha para {n} elemento.</numerusform>
            <numerusform>Decisión deshecha para {n} elementos.</numerusform>
        </translation>
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
        <translation>Ocultar el razonamiento del modelo</translation>
    </message>
    <message>
        <source>Hide what the verdict depends on</source>
        <translation>Ocultar de qué depende el veredicto</translation>
    </message>
    <message>
        <source>How certain the model was at the word where it decided, given the reasoning it had just written. This is not a measured accuracy: Evaluate measures that on your own examples.</source>
        <translation>Cuán seguro estaba el modelo en la palabra con la que decidió, dado el razonamiento que acababa de escribir. No es una exactitud medida: eso lo mide «Evaluar» con sus propios ejemplos.</translation>
    </message>
    <message>
        <source>ID in the source: {id}</source>
        <translation>ID en el origen: {id}</translation>
    </message>
    <message>
        <source>Judged again without limits: {verdict}, in run {run}, item {item}.</source>
        <translation>Juzgado de nuevo sin límites: {verdict}, en la revisión {run}, elemento {item}.</translation>
    </message>
    <message>
        <source>Model certainty {value}</source>
        <translation>Certeza del modelo {value}</translation>
    </message>
    <message>
        <source>Model: {name}, on the team&apos;s server {address}; its weights are not known here</source>
        <translation>Modelo: {name}, en el servidor del equipo {address}; aquí no se conocen sus pesos</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>Siguiente</translation>
    </message>
    <message>
        <source>Nothing was recorded: that is already the decision.</source>
        <translation>No se registró nada: esto ya se había decidido.</translation>
    </message>
    <message>
        <source>Nothing was undone: there is a newer decision.</source>
        <translation>No se deshizo nada: hay una decisión más reciente.</translation>
    </message>
    <message>
        <source>Open file</source>
        <translation>Abrir archivo</translation>
    </message>
    <message>
        <source>PRESS SPACE OR CLICK TO READ</source>
        <translation>PULSE ESPACIO O HAGA CLIC PARA LEER</translation>
    </message>
    <message>
        <source>PRESS SPACE TO HIDE</source>
        <translation>PULSE ESPACIO PARA OCULTAR</translation>
    </message>
    <message>
        <source>Part {number}</source>
        <translation>Parte {number}</translation>
    </message>
    <message>
        <source>Previous</source>
        <translation>Anterior</translation>
    </message>
    <message>
        <source>REASONING, FOR REVIEWERS</source>
        <translation>RAZONAMIENTO, PARA QUIENES DECIDEN</translation>
    </message>
    <message>
        <source>REVIEWS</source>
        <translation>DECISIONES</translation>
    </message>
    <message>
        <source>Raw answer: {answer}</source>
        <translation>Respuesta literal: {answer}</translation>
    </message>
    <message>
        <source>Reason, for the record</source>
        <translation>Motivo, para quien lo lea después</translation>
    </message>
    <message>
        <source>Record</source>
        <translation>Registrar</translation>
    </message>
    <message>
        <source>STEPS</source>
        <translation>PASOS</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Guardar</translation>
    </message>
    <message>
        <source>Show texts</source>
        <translation>Mostrar textos</translation>
    </message>
    <message>
        <source>Show the model&apos;s reasoning</source>
        <translation>Mostrar el razonamiento del modelo</translation>
    </message>
    <message>
        <source>Shown to the model as context: {context}</source>
        <translation>Se mostró al modelo como contexto: {context}</translation>
    </message>
    <message>
        <source>Source: {origin}</source>
        <translation>Origen: {origin}</translation>
    </message>
    <message>
        <source>This concerns the verdicts under “{policy}”.</source>
        <translation>Esto se refiere a los veredictos según «{policy}».</translation>
    </message>
    <message>
        <source>This text occurs more than once in the run. It was judged once, and each copy has the verdict.</source>
        <translation>Este texto aparece varias veces en la revisión. Se juzgó una vez y cada copia tiene el veredicto.</translation>
    </message>
    <message>
        <source>Title: {text}</source>
        <translation>Título: {text}</translation>
    </message>
    <message>
        <source>Unnamed reviewer</source>
        <translation>Sin nombre</translation>
    </message>
    <message>
        <source>WHY</source>
        <translation>MOTIVO</translation>
    </message>
    <message>
        <source>Waiting for its verdict</source>
        <translation>A la espera de su veredicto</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>Motivo</translation>
    </message>
    <message>
        <source>Reasoning</source>
        <translation>Razonamiento</translation>
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
        <source>Cited, but not in the policy: {rules}</source>
        <translation>Citadas, pero no están en la política: {rules}</translation>
    </message>
    <message>
        <source>Rules cited: {rules}</source>
        <translation>Reglas citadas: {rules}</translation>
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
        <source>Decision</source>
        <translation>Decisión</translation>
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
    <message numerus="yes">
        <source>{policy} · {name} now has {n} examples.</source>
        <translation>
            <numerusform>{policy} · {name} tiene ahora {n} ejemplo.</numerusform>
            <numerusform>{policy} · {name} tiene ahora {n} ejemplos.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{policy} · {name}, {n} examples</source>
        <translation>
            <numerusform>{policy} · {name}, {n} ejemplo</numerusform>
            <numerusform>{policy} · {name}, {n} ejemplos</numerusform>
        </translation>
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
        <source>Expected</source>
        <translation>Esperado</translation>
    </message>
    <message>
        <source>Testing</source>
        <translation>Prueba</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>Texto</translation>
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
        <source>JSON</source>
        <translation>JSON</translation>
    </message>
    <message numerus="yes">
        <source>Precision over recall, {n} points</source>
        <translation>
            <numerusform>Precisión frente a exhaustividad, {n} punto</numerusform>
            <numerusform>Precisión frente a exhaustividad, {n} puntos</numerusform>
        </translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Nota</translation>
    </message>
    <message>
        <source>Text column</source>
        <translation>Columna de texto</translation>
    </message>
    <message>
        <source>The page opens in any browser and loads nothing from the network.</source>
        <translation>La página se abre en cualquier navegador y no carga nada de la red.</translation>
    </message>
    <message>
        <source>Tokens generated for each new verdict.</source>
        <translation>Tokens generados por cada veredicto nuevo.</translation>
    </message>
    <message>
        <source>Tokens per verdict</source>
        <translation>Tokens por veredicto</translation>
    </message>
    <message>
        <source>Tuning</source>
        <translation>Ajuste</translation>
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
        <source>Import examples…</source>
        <translation>Importar ejemplos…</translation>
    </message>
    <message>
        <source>version {number}</source>
        <translation>versión {number}</translation>
    </message>
    <message>
        <source>View</source>
        <translation>Ver</translation>
    </message>
    <message>
        <source>Precision</source>
        <translation>Precisión</translation>
    </message>
    <message>
        <source>Recall</source>
        <translation>Exhaustividad</translation>
    </message>
    <message>
        <source>F1</source>
        <translation>F1</translation>
    </message>
    <message>
        <source>Undetermined</source>
        <translation>Indeterminados</translation>
    </message>
    <message>
        <source>Speed</source>
        <translation>Velocidad</translation>
    </message>
    <message numerus="yes">
        <source>{n} examples. Double-click one, or press Enter, for the model&apos;s reasoning.</source>
        <translation>
            <numerusform>{n} ejemplo. Haga doble clic en él o pulse Intro para ver el razonamiento del modelo.</numerusform>
            <numerusform>{n} ejemplos. Haga doble clic en uno o pulse Intro para ver el razonamiento del modelo.</numerusform>
        </translation>
    </message>
    <message>
        <source>{policy} decides</source>
        <translation>Decide {policy}</translation>
    </message>
    <message>
        <source>{value} ({range})</source>
        <translation>{value} ({range})</translation>
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
        <source>Title</source>
        <translation>Título</translation>
    </message>
    <message>
        <source>Effort</source>
        <translation>Esfuerzo</translation>
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
        <source>Model</source>
        <translation>Modelo</translation>
    </message>
    <message>
        <source>New evaluation…</source>
        <translation>Nueva evaluación…</translation>
    </message>
    <message>
        <source>On the dashed line the probability is right: of verdicts at 80 %, four in five are violations. Below it the model is too sure. Larger dots stand for more examples.</source>
        <translation>En la línea discontinua la probabilidad es correcta: de los veredictos con un 80 %, cuatro de cada cinco son infracciones. Por debajo, el modelo está demasiado seguro. Los puntos más grandes representan más ejemplos.</translation>
    </message>
    <message>
        <source>Share of reported violations that are real.</source>
        <translation>Proporción de las infracciones señaladas que son reales.</translation>
    </message>
    <message>
        <source>THE MODEL&apos;S VERDICT</source>
        <translation>VEREDICTO DEL MODELO</translation>
    </message>
    <message>
        <source>The evaluation was not started.</source>
        <translation>La evaluación no se inició.</translation>
    </message>
    <message numerus="yes">
        <source>The evaluation will have {n} rows.</source>
        <translation>
            <numerusform>La evaluación tendrá {n} fila.</numerusform>
            <numerusform>La evaluación tendrá {n} filas.</numerusform>
        </translation>
    </message>
    <message>
        <source>The model that judged the examples.</source>
        <translation>El modelo que juzgó los ejemplos.</translation>
    </message>
    <message>
        <source>The policy has a golden set of this name. Its next version will hold these examples alone; versions before it are kept.</source>
        <translation>La política tiene un conjunto de ejemplos con este nombre. Su próxima versión contendrá solo estos ejemplos; las versiones anteriores se conservan.</translation>
    </message>
    <message>
        <source>The policy that was evaluated, and what else tells the rows apart.</source>
        <translation>La política evaluada y lo que además distingue las filas.</translation>
    </message>
    <message>
        <source>There is no other row.</source>
        <translation>No hay ninguna otra fila.</translation>
    </message>
    <message>
        <source>There is no such example.</source>
        <translation>No existe ese ejemplo.</translation>
    </message>
    <message>
        <source>These examples were made for “{policy}”; their answers may not fit another one.</source>
        <translation>Estos ejemplos se hicieron para «{policy}»; puede que sus respuestas no sirvan para otra política.</translation>
    </message>
    <message>
        <source>Tuning: used while you write the policy. Testing: set aside, to evaluate the policy afterwards.</source>
        <translation>Ajuste: para consultarlo mientras se escribe la política. Prueba: se reserva para evaluar con ella después.</translation>
    </message>
    <message>
        <source>What you filled in will be lost.</source>
        <translation>Se perderá lo que ha rellenado.</translation>
    </message>
    <message>
        <source>Which policy decides when asked about all at once</source>
        <translation>Qué política decide cuando se pregunta por todas a la vez</translation>
    </message>
    <message>
        <source>Write or paste the text.</source>
        <translation>Escriba o pegue el texto.</translation>
    </message>
    <message>
        <source>row {number} of {all}</source>
        <translation>fila {number} de {all}</translation>
    </message>
    <message numerus="yes">
        <source>{done} of {n} verdicts</source>
        <translation>
            <numerusform>{done} de {n} veredicto</numerusform>
            <numerusform>{done} de {n} veredictos</numerusform>
        </translation>
    </message>
    <message>
        <source>{done} of {total}</source>
        <translation>{done} de {total}</translation>
    </message>
    <message>
        <source>{done}, {waiting} waiting</source>
        <translation>{done}, {waiting} en espera</translation>
    </message>
    <message>
        <source>{number}/s</source>
        <translation>{number}/s</translation>
    </message>
    <message numerus="yes">
        <source>{n} examples</source>
        <translation>
            <numerusform>{n} ejemplo</numerusform>
            <numerusform>{n} ejemplos</numerusform>
        </translation>
    </message>
    <message>
        <source>preparing…</source>
        <translation>preparando…</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Intentar de nuevo</translation>
    </message>
    <message>
        <source>actual: {what}</source>
        <translation>obtenido: {what}</translation>
    </message>
    <message>
        <source>built-in</source>
        <translation>incluido</translation>
    </message>
    <message>
        <source>predicted {said} %, actual {was} % of {count}</source>
        <translation>previsto {said} %, real {was} % de {count}</translation>
    </message>
    <message>
        <source>stopping…</source>
        <translation>deteniendo…</translation>
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
        <source>Accuracy</source>
        <translation>Exactitud</translation>
    </message>
    <message>
        <source>Actual violations, %</source>
        <translation>Infracciones reales, %</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>Añadir</translation>
    </message>
    <message>
        <source>Add example</source>
        <translation>Añadir ejemplo</translation>
    </message>
    <message>
        <source>Add example…</source>
        <translation>Añadir ejemplo…</translation>
    </message>
    <message>
        <source>Add your reviews</source>
        <translation>Añadir sus decisiones</translation>
    </message>
    <message>
        <source>Also ask about all policies at once</source>
        <translation>Preguntar también por todas las políticas a la vez</translation>
    </message>
    <message>
        <source>An evaluation checks examples whose correct verdict is known, and shows how often the verdict was correct. Compare versions of a policy, models and efforts side by side, and see which verdicts change.</source>
        <translation>Una evaluación juzga ejemplos cuyo veredicto correcto se conoce y muestra con qué frecuencia acertó. Compare versiones de una política, modelos y esfuerzos uno junto a otro, y vea qué veredictos cambian.</translation>
    </message>
    <message>
        <source>Approximate items per second at full load.</source>
        <translation>Elementos por segundo aproximados a plena carga.</translation>
    </message>
    <message>
        <source>At the effort Auto, items are judged at low effort first, and again where the model is not certain. How certain it must be is learned from these examples: as few second passes as reach the recall.</source>
        <translation>Con el esfuerzo «Automático», los elementos se juzgan primero con esfuerzo bajo, y otra vez donde el modelo no está seguro. Cuán seguro debe estar se aprende de estos ejemplos: las segundas pasadas mínimas que alcancen la exhaustividad.</translation>
    </message>
    <message>
        <source>Auto, at most</source>
        <translation>Automático, como máximo</translation>
    </message>
    <message>
        <source>Auto, by default</source>
        <translation>Automático, predeterminado</translation>
    </message>
    <message>
        <source>Auto, learned</source>
        <translation>Automático, aprendido</translation>
    </message>
    <message>
        <source>Auto, learned, on the other half</source>
        <translation>Automático, aprendido, en la otra mitad</translation>
    </message>
    <message>
        <source>Calibration</source>
        <translation>Calibración</translation>
    </message>
    <message>
        <source>Changed verdicts</source>
        <translation>Veredictos cambiados</translation>
    </message>
    <message>
        <source>Classroom</source>
        <translation>Aula</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Cerrar</translation>
    </message>
    <message>
        <source>Compare selected row with</source>
        <translation>Comparar la fila seleccionada con</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Eliminar</translation>
    </message>
    <message>
        <source>Delete evaluation</source>
        <translation>Eliminar evaluación</translation>
    </message>
    <message>
        <source>Delete golden set</source>
        <translation>Eliminar conjunto de ejemplos</translation>
    </message>
    <message>
        <source>Delete…</source>
        <translation>Eliminar…</translation>
    </message>
    <message>
        <source>Delimiter</source>
        <translation>Delimitador</translation>
    </message>
    <message>
        <source>Detect automatically</source>
        <translation>Detectar automáticamente</translation>
    </message>
    <message>
        <source>Discard</source>
        <translation>Descartar</translation>
    </message>
    <message>
        <source>Discard changes?</source>
        <translation>¿Descartar los cambios?</translation>
    </message>
    <message>
        <source>EXPECTED</source>
        <translation>ESPERADO</translation>
    </message>
    <message>
        <source>Each dot is a threshold. Farther right, more violations are found; higher up, there are fewer false alarms.</source>
        <translation>Cada punto es un umbral. Más a la derecha se encuentran más infracciones; más arriba hay menos falsas alarmas.</translation>
    </message>
    <message>
        <source>Each policy has its own verdict</source>
        <translation>Cada política tiene su propio veredicto</translation>
    </message>
    <message>
        <source>Edit example</source>
        <translation>Editar ejemplo</translation>
    </message>
    <message>
        <source>Edit example…</source>
        <translation>Editar ejemplo…</translation>
    </message>
    <message>
        <source>Evaluating…</source>
        <translation>Evaluando…</translation>
    </message>
    <message>
        <source>Evaluation finished.</source>
        <translation>Evaluación terminada.</translation>
    </message>
    <message>
        <source>Evaluation stopped. You can resume it at any time.</source>
        <translation>Evaluación detenida. Puede reanudarla en cualquier momento.</translation>
    </message>
    <message>
        <source>Example</source>
        <translation>Ejemplo</translation>
    </message>
    <message>
        <source>Examples whose answer could not be read; they count as wrong.</source>
        <translation>Ejemplos cuya respuesta no se pudo leer; cuentan como errores.</translation>
    </message>
    <message>
        <source>Expected vs. actual</source>
        <translation>Esperado y obtenido</translation>
    </message>
    <message>
        <source>Export report</source>
        <translation>Exportar informe</translation>
    </message>
    <message>
        <source>Export report…</source>
        <translation>Exportar informe…</translation>
    </message>
    <message>
        <source>Format</source>
        <translation>Formato</translation>
    </message>
    <message>
        <source>HTML page</source>
        <translation>Página HTML</translation>
    </message>
    <message>
        <source>Harmonic mean of precision and recall.</source>
        <translation>Media armónica de precisión y exhaustividad.</translation>
    </message>
    <message>
        <source>How accurate is a policy?</source>
        <translation>¿Qué exactitud tiene una política?</translation>
    </message>
    <message>
        <source>How long the model was asked to reason.</source>
        <translation>Cuánto debía razonar el modelo.</translation>
    </message>
    <message>
        <source>If they disagree</source>
        <translation>Si discrepan</translation>
    </message>
    <message>
        <source>Import</source>
        <translation>Importar</translation>
    </message>
    <message>
        <source>Include the examples&apos; texts</source>
        <translation>Incluir los textos de los ejemplos</translation>
    </message>
    <message>
        <source>Include the model&apos;s reasoning</source>
        <translation>Incluir el razonamiento del modelo</translation>
    </message>
    <message>
        <source>Judged again</source>
        <translation>Juzgados de nuevo</translation>
    </message>
    <message>
        <source>Judged and waiting examples.</source>
        <translation>Ejemplos juzgados y en espera.</translation>
    </message>
    <message>
        <source>Label column</source>
        <translation>Columna de etiquetas</translation>
    </message>
    <message>
        <source>Labels that the policy does not define: {labels}. They are kept unchanged.</source>
        <translation>Etiquetas que la política no define: {labels}. Se conservan sin cambios.</translation>
    </message>
    <message>
        <source>Languages of the policy</source>
        <translation>Idiomas de la política</translation>
    </message>
    <message>
        <source>More</source>
        <translation>Más</translation>
    </message>
    <message>
        <source>Name of the golden set</source>
        <translation>Nombre del conjunto de ejemplos</translation>
    </message>
    <message>
        <source>New golden set</source>
        <translation>Nuevo conjunto de ejemplos</translation>
    </message>
    <message>
        <source>New golden set…</source>
        <translation>Nuevo conjunto de ejemplos…</translation>
    </message>
    <message>
        <source>Policy changes</source>
        <translation>Cambios en la política</translation>
    </message>
    <message>
        <source>Predicted probability, %</source>
        <translation>Probabilidad prevista, %</translation>
    </message>
    <message>
        <source>Preparing the evaluation…</source>
        <translation>Preparando la evaluación…</translation>
    </message>
    <message>
        <source>Preview</source>
        <translation>Vista previa</translation>
    </message>
    <message>
        <source>Progress</source>
        <translation>Progreso</translation>
    </message>
    <message>
        <source>Recall of violations</source>
        <translation>Exhaustividad de las infracciones</translation>
    </message>
    <message>
        <source>Remove example</source>
        <translation>Quitar ejemplo</translation>
    </message>
    <message>
        <source>Rename</source>
        <translation>Cambiar nombre</translation>
    </message>
    <message>
        <source>Rename golden set</source>
        <translation>Cambiar nombre del conjunto de ejemplos</translation>
    </message>
    <message>
        <source>Rename or delete the golden set</source>
        <translation>Cambiar el nombre del conjunto de ejemplos o eliminarlo</translation>
    </message>
    <message>
        <source>Rename…</source>
        <translation>Cambiar nombre…</translation>
    </message>
    <message>
        <source>Repetitions</source>
        <translation>Repeticiones</translation>
    </message>
    <message>
        <source>Report saved to {file}.</source>
        <translation>Informe guardado en {file}.</translation>
    </message>
    <message>
        <source>Results</source>
        <translation>Resultados</translation>
    </message>
    <message>
        <source>Resume</source>
        <translation>Reanudar</translation>
    </message>
    <message>
        <source>Review queues and what people decided are kept.</source>
        <translation>Las colas y lo que decidieron las personas se conservan.</translation>
    </message>
    <message>
        <source>Rule</source>
        <translation>Regla</translation>
    </message>
    <message>
        <source>Rules that the policy does not have: {rules}. Is it the right policy?</source>
        <translation>Reglas que la política no tiene: {rules}. ¿Es la política correcta?</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Guardar</translation>
    </message>
    <message>
        <source>Save…</source>
        <translation>Guardar…</translation>
    </message>
    <message>
        <source>Seconds per item</source>
        <translation>Segundos por elemento</translation>
    </message>
    <message>
        <source>Select a number to see its examples.</source>
        <translation>Seleccione un número para ver sus ejemplos.</translation>
    </message>
    <message>
        <source>Select at least one effort.</source>
        <translation>Seleccione al menos un esfuerzo.</translation>
    </message>
    <message>
        <source>Select at least one model.</source>
        <translation>Seleccione al menos un modelo.</translation>
    </message>
    <message>
        <source>Select at least one policy.</source>
        <translation>Seleccione al menos una política.</translation>
    </message>
    <message>
        <source>Select the answer that is right for this text.</source>
        <translation>Seleccione la respuesta correcta para este texto.</translation>
    </message>
    <message>
        <source>Select…</source>
        <translation>Seleccionar…</translation>
    </message>
    <message>
        <source>Share of examples with the expected verdict, with its 95 % confidence interval.</source>
        <translation>Proporción de ejemplos con el veredicto esperado, con su intervalo de confianza del 95 %.</translation>
    </message>
    <message>
        <source>Share of violations that were found.</source>
        <translation>Proporción de infracciones encontradas.</translation>
    </message>
    <message>
        <source>Sheet</source>
        <translation>Hoja</translation>
    </message>
    <message>
        <source>Show text</source>
        <translation>Mostrar texto</translation>
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
        <source>The effort Auto judges {policy} by this from now on.</source>
        <translation>El esfuerzo «Automático» juzga así {policy} a partir de ahora.</translation>
    </message>
    <message>
        <source>The evaluation has stopped.</source>
        <translation>La evaluación se ha detenido.</translation>
    </message>
    <message>
        <source>The evaluation was deleted.</source>
        <translation>La evaluación se eliminó.</translation>
    </message>
    <message>
        <source>The examples that come with the policy are listed instead.</source>
        <translation>En su lugar se muestran los ejemplos incluidos con la política.</translation>
    </message>
    <message>
        <source>The policy has a golden set of this name.</source>
        <translation>La política tiene un conjunto de ejemplos con este nombre.</translation>
    </message>
    <message>
        <source>These examples come with Plumbline.</source>
        <translation>Estos ejemplos se incluyen con Plumbline.</translation>
    </message>
    <message>
        <source>Tokens per item</source>
        <translation>Tokens por elemento</translation>
    </message>
    <message>
        <source>Use for checks</source>
        <translation>Usar para las revisiones</translation>
    </message>
    <message>
        <source>When to judge again</source>
        <translation>Cuándo volver a juzgar</translation>
    </message>
    <message>
        <source>When to judge again…</source>
        <translation>Cuándo volver a juzgar…</translation>
    </message>
    <message>
        <source>Why this is the right answer</source>
        <translation>Por qué es la respuesta correcta</translation>
    </message>
    <message>
        <source>Write first example…</source>
        <translation>Escribir el primer ejemplo…</translation>
    </message>
    <message>
        <source>evaluation</source>
        <translation>evaluación</translation>
    </message>
    <message>
        <source>{medium} medium, {high} high</source>
        <translation>{medium} medio, {high} alto</translation>
    </message>
    <message numerus="yes">
        <source>{n} evaluations measured on it are kept, with the examples that they need.</source>
        <translation>
            <numerusform>Se conserva {n} evaluación medida con él, junto con los ejemplos que necesita.</numerusform>
            <numerusform>Se conservan {n} evaluaciones medidas con él, junto con los ejemplos que necesitan.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} evaluations measured on it keep the old name.</source>
        <translation>
            <numerusform>{n} evaluación medida con él conserva el nombre anterior.</numerusform>
            <numerusform>{n} evaluaciones medidas con él conservan el nombre anterior.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} examples: {labels}</source>
        <translation>
            <numerusform>{n} ejemplo: {labels}</numerusform>
            <numerusform>{n} ejemplos: {labels}</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} rows</source>
        <translation>
            <numerusform>{n} fila</numerusform>
            <numerusform>{n} filas</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} rows are not examples and are skipped.</source>
        <translation>
            <numerusform>{n} fila no es un ejemplo y se omite.</numerusform>
            <numerusform>{n} filas no son ejemplos y se omiten.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} texts have contradictory labels.</source>
        <translation>
            <numerusform>{n} texto tiene etiquetas contradictorias.</numerusform>
            <numerusform>{n} textos tienen etiquetas contradictorias.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} verdicts changed</source>
        <translation>
            <numerusform>{n} veredicto cambió</numerusform>
            <numerusform>{n} veredictos cambiaron</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} verdicts reused</source>
        <translation>
            <numerusform>{n} veredicto reutilizado</numerusform>
            <numerusform>{n} veredictos reutilizados</numerusform>
        </translation>
    </message>
    <message>
        <source>{policy}: what is allowed is judged again above {low} probability of a violation, what violates below {high}.</source>
        <translation>{policy}: lo permitido se vuelve a juzgar por encima de {low} de probabilidad de infracción; lo que infringe, por debajo de {high}.</translation>
    </message>
    <message>
        <source>{title}: draft and saved version</source>
        <translation>{title}: borrador y versión guardada</translation>
    </message>
    <message>
        <source>{what} compared ({columns}): same verdict on {same}, kappa {kappa}. Violations: {violations}.</source>
        <translation>{what} en comparación ({columns}): mismo veredicto en {same}, kappa {kappa}. Infracciones: {violations}.</translation>
    </message>
    <message>
        <source>“{title}” was deleted.</source>
        <translation>Se eliminó «{title}».</translation>
    </message>
    <message>
        <source>“{title}” will be deleted with its verdicts and figures. This can&apos;t be undone. Golden sets and policies are kept.</source>
        <translation>Se eliminará «{title}» con sus veredictos y cifras. Esto no se puede deshacer. Los conjuntos de ejemplos y las políticas se conservan.</translation>
    </message>
    <message numerus="yes">
        <source>“{title}” will be deleted, with {n} versions. This can&apos;t be undone.</source>
        <translation>
            <numerusform>Se eliminará «{title}», con {n} versión. Esto no se puede deshacer.</numerusform>
            <numerusform>Se eliminará «{title}», con {n} versiones. Esto no se puede deshacer.</numerusform>
        </translation>
    </message>
    <message>
        <source>Compare with</source>
        <translation>Comparar con</translation>
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
        <source>{low}–{high} %</source>
        <translation>{low}–{high} %</translation>
    </message>
</context>
<context>
    <name>ExportForms</name>
    <message>
        <source>CSV, for spreadsheets</source>
        <translation>CSV, para hojas de cálculo</translation>
    </message>
    <message>
        <source>Coop, items to submit</source>
        <translation>Coop, elementos para enviar</translation>
    </message>
    <message>
        <source>JSON Lines, exact text</source>
        <translation>JSON Lines, texto exacto</translation>
    </message>
    <message>
        <source>Label Studio, tasks</source>
        <translation>Label Studio, tareas</translation>
    </message>
    <message>
        <source>Osprey, actions</source>
        <translation>Osprey, acciones</translation>
    </message>
</context>
<context>
    <name>Help</name>
    <message>
        <source>Back</source>
        <translation>Atrás</translation>
    </message>
    <message>
        <source>Guide</source>
        <translation>Guía</translation>
    </message>
    <message>
        <source>Nothing found. Try another word.</source>
        <translation>No se encontró nada. Pruebe con otra palabra.</translation>
    </message>
    <message>
        <source>Pages</source>
        <translation>Páginas</translation>
    </message>
    <message>
        <source>Plumbline Help</source>
        <translation>Ayuda de Plumbline</translation>
    </message>
    <message>
        <source>Search results</source>
        <translation>Resultados de la búsqueda</translation>
    </message>
    <message>
        <source>Search the guide</source>
        <translation>Buscar en la guía</translation>
    </message>
</context>
<context>
    <name>History</name>
    <message>
        <source>Any</source>
        <translation>Cualquiera</translation>
    </message>
    <message>
        <source>CSV files</source>
        <translation>Archivos CSV</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
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
        <source>Days</source>
        <translation>Días</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Eliminar</translation>
    </message>
    <message>
        <source>Deleting…</source>
        <translation>Eliminando…</translation>
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
        <source>Go to Check</source>
        <translation>Ir a Revisar</translation>
    </message>
    <message>
        <source>Judged</source>
        <translation>Juzgado</translation>
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
        <source>Model</source>
        <translation>Modelo</translation>
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
        <source>All runs with the policy</source>
        <translation>Todas las revisiones con la política</translation>
    </message>
    <message>
        <source>Add to case…</source>
        <translation>Añadir a un caso…</translation>
    </message>
    <message>
        <source>Apply</source>
        <translation>Aplicar</translation>
    </message>
    <message>
        <source>Cases…</source>
        <translation>Casos…</translation>
    </message>
    <message>
        <source>Check a report…</source>
        <translation>Comprobar un informe…</translation>
    </message>
    <message>
        <source>Choose file…</source>
        <translation>Elegir archivo…</translation>
    </message>
    <message>
        <source>Compacting the history file…</source>
        <translation>Compactando el archivo del historial…</translation>
    </message>
    <message>
        <source>Content hidden</source>
        <translation>Contenido oculto</translation>
    </message>
    <message>
        <source>Copy text</source>
        <translation>Copiar texto</translation>
    </message>
    <message>
        <source>Custom range…</source>
        <translation>Intervalo personalizado…</translation>
    </message>
    <message>
        <source>Delete from history</source>
        <translation>Eliminar del historial</translation>
    </message>
    <message>
        <source>Delete runs…</source>
        <translation>Eliminar revisiones…</translation>
    </message>
    <message>
        <source>Effort</source>
        <translation>Esfuerzo</translation>
    </message>
    <message>
        <source>Evaluations</source>
        <translation>Evaluaciones</translation>
    </message>
    <message>
        <source>Every verdict is kept here with its reasons and your reviews. Check some text, then search for it here.</source>
        <translation>Aquí se conserva cada veredicto con sus motivos y sus decisiones. Revise un texto y búsquelo aquí.</translation>
    </message>
    <message>
        <source>Everything</source>
        <translation>Todo</translation>
    </message>
    <message>
        <source>Export results</source>
        <translation>Exportar resultados</translation>
    </message>
    <message>
        <source>Export stopped. No file was written.</source>
        <translation>Exportación detenida. No se escribió ningún archivo.</translation>
    </message>
    <message>
        <source>Exporting to {file}: {verdicts}</source>
        <translation>Exportando a {file}: {verdicts}</translation>
    </message>
    <message>
        <source>Exporting to {file}…</source>
        <translation>Exportando a {file}…</translation>
    </message>
    <message>
        <source>File</source>
        <translation>Archivo</translation>
    </message>
    <message>
        <source>File…</source>
        <translation>Archivo…</translation>
    </message>
    <message>
        <source>Filter by author</source>
        <translation>Filtrar por autor</translation>
    </message>
    <message>
        <source>Filter by file</source>
        <translation>Filtrar por archivo</translation>
    </message>
    <message>
        <source>Finished runs older than (days)</source>
        <translation>Revisiones terminadas de más de (días)</translation>
    </message>
    <message>
        <source>Format</source>
        <translation>Formato</translation>
    </message>
    <message>
        <source>From</source>
        <translation>Desde</translation>
    </message>
    <message>
        <source>Include the model&apos;s reasoning</source>
        <translation>Incluir el razonamiento del modelo</translation>
    </message>
    <message>
        <source>Included</source>
        <translation>Incluidas</translation>
    </message>
    <message>
        <source>Interrupted</source>
        <translation>Interrumpida</translation>
    </message>
    <message>
        <source>JSON Lines files</source>
        <translation>Archivos JSON Lines</translation>
    </message>
    <message>
        <source>JSON files</source>
        <translation>Archivos JSON</translation>
    </message>
    <message>
        <source>Left out</source>
        <translation>Omitidas</translation>
    </message>
    <message>
        <source>Match in hidden content</source>
        <translation>Coincidencia en contenido oculto</translation>
    </message>
    <message>
        <source>More</source>
        <translation>Más</translation>
    </message>
    <message>
        <source>More filters</source>
        <translation>Más filtros</translation>
    </message>
    <message numerus="yes">
        <source>More than {n} runs</source>
        <translation>
            <numerusform>Más de {n} revisión</numerusform>
            <numerusform>Más de {n} revisiones</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>More than {n} verdicts</source>
        <translation>
            <numerusform>Más de {n} veredicto</numerusform>
            <numerusform>Más de {n} veredictos</numerusform>
        </translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nombre</translation>
    </message>
    <message>
        <source>No matches</source>
        <translation>Sin coincidencias</translation>
    </message>
    <message>
        <source>No readable date</source>
        <translation>Sin fecha legible</translation>
    </message>
    <message>
        <source>No verdict matches all of these words and filters.</source>
        <translation>Ningún veredicto coincide con todas estas palabras y filtros.</translation>
    </message>
    <message>
        <source>No verdicts yet</source>
        <translation>Aún no hay veredictos</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>Notas</translation>
    </message>
    <message>
        <source>Nothing to delete.</source>
        <translation>No hay nada que eliminar.</translation>
    </message>
    <message>
        <source>Nothing was recorded. Select one verdict to decide on it.</source>
        <translation>No se registró nada. Seleccione un solo veredicto para decidir sobre él.</translation>
    </message>
    <message>
        <source>Only this author</source>
        <translation>Solo este autor</translation>
    </message>
    <message>
        <source>Only this file</source>
        <translation>Solo este archivo</translation>
    </message>
    <message>
        <source>Open in Check</source>
        <translation>Abrir en Revisar</translation>
    </message>
    <message>
        <source>Part of a name or an address is enough. Several words must all occur.</source>
        <translation>Basta una parte de un nombre o de una dirección. Si son varias palabras, deben aparecer todas.</translation>
    </message>
    <message>
        <source>Part of the name of a file or a folder is enough. Several words must all occur.</source>
        <translation>Basta una parte del nombre de un archivo o de una carpeta. Si son varias palabras, deben aparecer todas.</translation>
    </message>
    <message>
        <source>Paused</source>
        <translation>En pausa</translation>
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
        <translation>Progreso</translation>
    </message>
    <message>
        <source>Reading</source>
        <translation>Leyendo</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Motivo</translation>
    </message>
    <message>
        <source>Reasoning</source>
        <translation>Razonamiento</translation>
    </message>
    <message>
        <source>Reasons</source>
        <translation>Motivos</translation>
    </message>
    <message>
        <source>Rename</source>
        <translation>Cambiar nombre</translation>
    </message>
    <message>
        <source>Rename or delete…</source>
        <translation>Cambiar nombre o eliminar…</translation>
    </message>
    <message>
        <source>Replace</source>
        <translation>Sustituir</translation>
    </message>
    <message>
        <source>Reports</source>
        <translation>Informes</translation>
    </message>
    <message>
        <source>Reports and cases</source>
        <translation>Informes y casos</translation>
    </message>
    <message>
        <source>Report…</source>
        <translation>Informe…</translation>
    </message>
    <message>
        <source>Resume</source>
        <translation>Reanudar</translation>
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
        <source>Reviewed: {decision}</source>
        <translation>Decisión: {decision}</translation>
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
        <source>“{name}” will be deleted. What it finds stays in the history.</source>
        <translation>Se eliminará «{name}». Lo que encuentra sigue en el historial.</translation>
    </message>
    <message>
        <source>Running</source>
        <translation>En curso</translation>
    </message>
    <message>
        <source>Runs</source>
        <translation>Revisiones</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Guardar</translation>
    </message>
    <message>
        <source>Save this search</source>
        <translation>Guardar esta búsqueda</translation>
    </message>
    <message>
        <source>Save this search…</source>
        <translation>Guardar esta búsqueda…</translation>
    </message>
    <message>
        <source>Saved searches</source>
        <translation>Búsquedas guardadas</translation>
    </message>
    <message>
        <source>Saved {when}</source>
        <translation>Guardada {when}</translation>
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
        <source>Search in</source>
        <translation>Buscar en</translation>
    </message>
    <message>
        <source>Searching…</source>
        <translation>Buscando…</translation>
    </message>
    <message>
        <source>Select a verdict to see its details.</source>
        <translation>Seleccione un veredicto para ver sus detalles.</translation>
    </message>
    <message>
        <source>Selected: {runs}</source>
        <translation>Selección: {runs}</translation>
    </message>
    <message>
        <source>Show all verdicts</source>
        <translation>Mostrar todos los veredictos</translation>
    </message>
    <message>
        <source>Show verdicts</source>
        <translation>Mostrar veredictos</translation>
    </message>
    <message>
        <source>Some of the selected verdicts are not loaded. Select fewer at once.</source>
        <translation>Algunos de los veredictos seleccionados no están cargados. Seleccione menos a la vez.</translation>
    </message>
    <message>
        <source>Dates are taken as written in the source. Content without a date, or with an ambiguous one such as 03/04/2024, isn&apos;t found: choose “No readable date” to see it.</source>
        <translation>El día cuenta tal como está escrito en el origen. No se encuentra el contenido sin fecha o con una fecha que se puede leer de dos maneras, como 03/04/2024: elija «Sin fecha legible» para verlo.</translation>
    </message>
    <message>
        <source>The file contains the checked content. Anyone who has the file can read it.</source>
        <translation>El archivo incluye el contenido revisado. Cualquiera que tenga el archivo puede leerlo.</translation>
    </message>
    <message numerus="yes">
        <source>The list shows {n} verdicts of these runs.</source>
        <translation>
            <numerusform>La lista muestra {n} veredicto de estas revisiones.</numerusform>
            <numerusform>La lista muestra {n} veredictos de estas revisiones.</numerusform>
        </translation>
    </message>
    <message>
        <source>The words and filters are kept in the history. If it is encrypted, so are they.</source>
        <translation>Las palabras y los filtros se guardan en el historial. Si está cifrado, ellos también.</translation>
    </message>
    <message>
        <source>There is a saved search of this name. It will be replaced.</source>
        <translation>Hay una búsqueda guardada con este nombre. Se sustituirá.</translation>
    </message>
    <message>
        <source>This can&apos;t be undone. The history file becomes smaller. Policies, golden sets and exported files are kept.</source>
        <translation>Esto no se puede deshacer. El archivo del historial se reduce. Las políticas, los conjuntos de ejemplos y los archivos exportados se conservan.</translation>
    </message>
    <message>
        <source>This deletes {runs} with {items}: texts, verdicts, reasoning and the reviews of {reviewed}.</source>
        <translation>Se eliminarán {runs} con {items}: textos, veredictos, razonamiento y las decisiones sobre {reviewed}.</translation>
    </message>
    <message>
        <source>Time stamps…</source>
        <translation>Marcas de tiempo…</translation>
    </message>
    <message>
        <source>To</source>
        <translation>Hasta</translation>
    </message>
    <message>
        <source>Violations</source>
        <translation>Infracciones</translation>
    </message>
    <message>
        <source>What the list shows</source>
        <translation>Lo que muestra la lista</translation>
    </message>
    <message>
        <source>Written</source>
        <translation>Escrito</translation>
    </message>
    <message>
        <source>deleted run</source>
        <translation>revisión eliminada</translation>
    </message>
    <message>
        <source>from {day}</source>
        <translation>desde {day}</translation>
    </message>
    <message>
        <source>until {day}</source>
        <translation>hasta {day}</translation>
    </message>
    <message>
        <source>verdicts</source>
        <translation>veredictos</translation>
    </message>
    <message numerus="yes">
        <source>{n} items</source>
        <translation>
            <numerusform>{n} elemento</numerusform>
            <numerusform>{n} elementos</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} items added to the case “{name}”.</source>
        <translation>
            <numerusform>{n} elemento añadido al caso «{name}».</numerusform>
            <numerusform>{n} elementos añadidos al caso «{name}».</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} items deleted.</source>
        <translation>
            <numerusform>{n} elemento eliminado.</numerusform>
            <numerusform>{n} elementos eliminados.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} open appeals on these items will be deleted undecided.</source>
        <translation>
            <numerusform>Se eliminará sin decidir {n} reclamación abierta sobre estos elementos.</numerusform>
            <numerusform>Se eliminarán sin decidir {n} reclamaciones abiertas sobre estos elementos.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} other verdicts of these runs will be deleted too.</source>
        <translation>
            <numerusform>También se eliminará {n} veredicto más de estas revisiones.</numerusform>
            <numerusform>También se eliminarán {n} veredictos más de estas revisiones.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} reviewed items</source>
        <translation>
            <numerusform>{n} elemento con decisión</numerusform>
            <numerusform>{n} elementos con decisión</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} runs</source>
        <translation>
            <numerusform>{n} revisión</numerusform>
            <numerusform>{n} revisiones</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} runs in progress are kept.</source>
        <translation>
            <numerusform>{n} revisión en curso se conserva.</numerusform>
            <numerusform>{n} revisiones en curso se conservan.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} verdicts</source>
        <translation>
            <numerusform>{n} veredicto</numerusform>
            <numerusform>{n} veredictos</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} verdicts exported to {file}.</source>
        <translation>
            <numerusform>{n} veredicto exportado a {file}.</numerusform>
            <numerusform>{n} veredictos exportados a {file}.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} verdicts will be exported.</source>
        <translation>
            <numerusform>Se exportará {n} veredicto.</numerusform>
            <numerusform>Se exportarán {n} veredictos.</numerusform>
        </translation>
    </message>
    <message>
        <source>Started</source>
        <translation>Iniciada</translation>
    </message>
    <message>
        <source>All results will be exported.</source>
        <translation>Se exportarán todos los resultados.</translation>
    </message>
    <message numerus="yes">
        <source>All results will be exported: more than {n} verdicts.</source>
        <translation>
            <numerusform>Se exportarán todos los resultados: más de {n} veredicto.</numerusform>
            <numerusform>Se exportarán todos los resultados: más de {n} veredictos.</numerusform>
        </translation>
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
        <source>Change…</source>
        <translation>Cambiar…</translation>
    </message>
    <message>
        <source>Check history…</source>
        <translation>Comprobar historial…</translation>
    </message>
    <message>
        <source>Checked</source>
        <translation>Revisado</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Cerrar</translation>
    </message>
    <message>
        <source>Content</source>
        <translation>Contenido</translation>
    </message>
    <message>
        <source>Date checked</source>
        <translation>Fecha de revisión</translation>
    </message>
    <message>
        <source>Date written</source>
        <translation>Fecha de escritura</translation>
    </message>
    <message>
        <source>Delete this saved search?</source>
        <translation>¿Eliminar esta búsqueda guardada?</translation>
    </message>
    <message>
        <source>Delete…</source>
        <translation>Eliminar…</translation>
    </message>
    <message numerus="yes">
        <source>Deleting: {done} of {n} items</source>
        <translation>
            <numerusform>Eliminando: {done} de {n} elemento</numerusform>
            <numerusform>Eliminando: {done} de {n} elementos</numerusform>
        </translation>
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
        <source>The items get the type “{type}”. You can change it in Settings, under “Other programs”.</source>
        <translation>Los elementos reciben el tipo «{type}». Puede cambiarlo en Ajustes, en «Otros programas».</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>Hoy</translation>
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
        <source>View</source>
        <translation>Ver</translation>
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
        <source>{done} of {total}</source>
        <translation>{done} de {total}</translation>
    </message>
    <message>
        <source>{filter}: {value}</source>
        <translation>{filter}: {value}</translation>
    </message>
</context>
<context>
    <name>Integrity</name>
    <message>
        <source>Check</source>
        <translation>Revisar</translation>
    </message>
    <message>
        <source>Check history</source>
        <translation>Comprobar historial</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Cerrar</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Copiar</translation>
    </message>
    <message>
        <source>Reading the file…</source>
        <translation>Leyendo el archivo…</translation>
    </message>
    <message>
        <source>Save seal</source>
        <translation>Guardar sello</translation>
    </message>
    <message>
        <source>Save…</source>
        <translation>Guardar…</translation>
    </message>
    <message>
        <source>Seal</source>
        <translation>Sello</translation>
    </message>
    <message>
        <source>Seal that you kept (optional)</source>
        <translation>Sello que guardó, si tiene uno</translation>
    </message>
    <message>
        <source>Text files</source>
        <translation>Archivos de texto</translation>
    </message>
    <message>
        <source>The check reads the whole history. It finds damage, and names what was changed or removed since it was recorded.</source>
        <translation>La comprobación lee todo el historial. Encuentra daños e indica lo que se cambió o se retiró desde que se registró.</translation>
    </message>
    <message>
        <source>The check was stopped before it had a result.</source>
        <translation>La comprobación se detuvo. Aún no indica nada.</translation>
    </message>
    <message>
        <source>The seal was saved to {file}.</source>
        <translation>El sello se guardó en {file}.</translation>
    </message>
    <message>
        <source>This is the history&apos;s seal. Keep it somewhere other than this computer, on paper or with another person. It can later show that nothing recorded before it was changed.</source>
        <translation>Este es el sello del historial. Guárdelo fuera de este equipo, en papel o con otra persona: más adelante demuestra que no se cambió nada de lo anterior.</translation>
    </message>
    <message>
        <source>Time stamps…</source>
        <translation>Marcas de tiempo…</translation>
    </message>
    <message>
        <source>Without a seal that was kept elsewhere, this does not rule out that the whole history was forged.</source>
        <translation>Sin un sello guardado en otro lugar, esto no descarta que se haya falsificado todo el historial.</translation>
    </message>
    <message>
        <source>seal</source>
        <translation>sello</translation>
    </message>
    <message numerus="yes">
        <source>{done} of {n} records checked</source>
        <translation>
            <numerusform>{done} de {n} registro comprobado</numerusform>
            <numerusform>{done} de {n} registros comprobados</numerusform>
        </translation>
    </message>
    <message>
        <source>✓ The history is intact.</source>
        <translation>✓ El historial está intacto.</translation>
    </message>
    <message>
        <source>✕ The history does not match the seal.</source>
        <translation>✕ El historial no corresponde al sello.</translation>
    </message>
    <message>
        <source>✕ The history is not as it was recorded.</source>
        <translation>✕ El historial no está tal como se registró.</translation>
    </message>
</context>
<context>
    <name>Models</name>
    <message>
        <source>ON THIS MACHINE</source>
        <translation>EN ESTE EQUIPO</translation>
    </message>
    <message>
        <source>Accept and download</source>
        <translation>Aceptar y descargar</translation>
    </message>
    <message>
        <source>Access token needed</source>
        <translation>Se necesita un token de acceso</translation>
    </message>
    <message>
        <source>Available</source>
        <translation>Disponible</translation>
    </message>
    <message>
        <source>Checking</source>
        <translation>Comprobando</translation>
    </message>
    <message>
        <source>Contacting the hub…</source>
        <translation>Contactando con el hub…</translation>
    </message>
    <message>
        <source>Continue</source>
        <translation>Continuar</translation>
    </message>
    <message>
        <source>Damaged; it is never loaded</source>
        <translation>Dañado; nunca se carga</translation>
    </message>
    <message>
        <source>Delete…</source>
        <translation>Eliminar…</translation>
    </message>
    <message>
        <source>Doesn&apos;t fit on this machine</source>
        <translation>No cabe en este equipo</translation>
    </message>
    <message>
        <source>Download</source>
        <translation>Descargar</translation>
    </message>
    <message>
        <source>Download anyway</source>
        <translation>Descargar de todos modos</translation>
    </message>
    <message>
        <source>Download these files?</source>
        <translation>¿Descargar estos archivos?</translation>
    </message>
    <message>
        <source>Downloading</source>
        <translation>Descargando</translation>
    </message>
    <message>
        <source>Downloading: {percent} %</source>
        <translation>Descargando: {percent} %</translation>
    </message>
    <message>
        <source>Download…</source>
        <translation>Descargar…</translation>
    </message>
    <message>
        <source>File not verified: its sha256 is not known to Plumbline</source>
        <translation>Archivo sin verificar: Plumbline no conoce su sha256</translation>
    </message>
    <message>
        <source>File verified</source>
        <translation>Archivo verificado</translation>
    </message>
    <message>
        <source>Format: {quantization}</source>
        <translation>Formato: {quantization}</translation>
    </message>
    <message>
        <source>Import</source>
        <translation>Importar</translation>
    </message>
    <message>
        <source>Import folder</source>
        <translation>Importar carpeta</translation>
    </message>
    <message>
        <source>Import folder…</source>
        <translation>Importar carpeta…</translation>
    </message>
    <message>
        <source>Import these models?</source>
        <translation>¿Importar estos modelos?</translation>
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
        <source>LM Studio, Hugging Face, llama.cpp, Jan, GPT4All and Ollama have no gpt-oss models on this disk.</source>
        <translation>LM Studio, Hugging Face, llama.cpp, Jan, GPT4All y Ollama no tienen modelos gpt-oss en este disco.</translation>
    </message>
    <message>
        <source>Model details</source>
        <translation>Detalles del modelo</translation>
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
        <source>Not measured yet</source>
        <translation>Aún no medido</translation>
    </message>
    <message>
        <source>Partly downloaded</source>
        <translation>Descargado en parte</translation>
    </message>
    <message>
        <source>Partly downloaded: {percent} %</source>
        <translation>Descargado en parte: {percent} %</translation>
    </message>
    <message>
        <source>Plumbline will contact {host}, which may redirect to its storage. Every contact is listed in the settings.</source>
        <translation>Plumbline contactará con {host}, que puede redirigir a su almacenamiento. Cada contacto se muestra en los ajustes.</translation>
    </message>
    <message>
        <source>Practice model</source>
        <translation>Modelo de práctica</translation>
    </message>
    <message>
        <source>Practice model: not for decisions</source>
        <translation>Modelo de práctica: no sirve para decidir</translation>
    </message>
    <message>
        <source>Recommended</source>
        <translation>Recomendado</translation>
    </message>
    <message>
        <source>Recommended for this machine</source>
        <translation>Recomendado para este equipo</translation>
    </message>
    <message>
        <source>Repairing</source>
        <translation>Reparando</translation>
    </message>
    <message>
        <source>Resume</source>
        <translation>Reanudar</translation>
    </message>
    <message>
        <source>Resume download…</source>
        <translation>Reanudar descarga…</translation>
    </message>
    <message>
        <source>SELF-TEST</source>
        <translation>AUTOPRUEBA</translation>
    </message>
    <message>
        <source>{model} (practice)</source>
        <translation>{model} (práctica)</translation>
    </message>
    <message>
        <source>{title} is damaged: its sha256 is not the expected one.</source>
        <translation>{title} está dañado: su sha256 no es el esperado.</translation>
    </message>
    <message>
        <source>{title} verified: the file is unchanged.</source>
        <translation>{title} verificado: el archivo no ha cambiado.</translation>
    </message>
    <message>
        <source>{title} will be deleted from this disk. Its verdicts and files used in place are kept.</source>
        <translation>{title} se eliminará de este disco. Se conservan sus veredictos y los archivos usados en su ubicación.</translation>
    </message>
    <message>
        <source>{name} was downloaded correctly but can&apos;t be used. {problem}</source>
        <translation>{name} se descargó correctamente, pero no se puede usar. {problem}</translation>
    </message>
    <message>
        <source>Progress</source>
        <translation>Progreso</translation>
    </message>
    <message>
        <source>Pause</source>
        <translation>Pausa</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Detener</translation>
    </message>
    <message>
        <source>The unfinished download of {title} will be deleted.</source>
        <translation>Se eliminará la descarga incompleta de {title}.</translation>
    </message>
    <message>
        <source>Use for checks</source>
        <translation>Usar para las revisiones</translation>
    </message>
    <message>
        <source>Size: {size}</source>
        <translation>Tamaño: {size}</translation>
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
        <source>Another repository…</source>
        <translation>Otro repositorio…</translation>
    </message>
    <message>
        <source>Another repository</source>
        <translation>Otro repositorio</translation>
    </message>
    <message>
        <source>FILES</source>
        <translation>ARCHIVOS</translation>
    </message>
    <message>
        <source>File damaged: its sha256 is not the expected one</source>
        <translation>Archivo dañado: su sha256 no es el esperado</translation>
    </message>
    <message>
        <source>STATUS</source>
        <translation>ESTADO</translation>
    </message>
    <message>
        <source>Source: {source}</source>
        <translation>Origen: {source}</translation>
    </message>
    <message>
        <source>Test</source>
        <translation>Probar</translation>
    </message>
    <message>
        <source>Testing…</source>
        <translation>Probando…</translation>
    </message>
    <message>
        <source>The model failed the test.</source>
        <translation>El modelo no superó la prueba.</translation>
    </message>
    <message>
        <source>The name of a repository with GGUF files of the gpt-oss architecture, such as organisation/name, or organisation/name:file.</source>
        <translation>El nombre de un repositorio con archivos GGUF de la arquitectura gpt-oss, como organización/nombre u organización/nombre:archivo.</translation>
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
        <source>Import files</source>
        <translation>Importar archivos</translation>
    </message>
    <message>
        <source>The model works.</source>
        <translation>El modelo funciona.</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Eliminar</translation>
    </message>
    <message>
        <source>I have read these terms and accept them</source>
        <translation>He leído estas condiciones y las acepto</translation>
    </message>
    <message>
        <source>{repository}, commit {commit}</source>
        <translation>{repository}, commit {commit}</translation>
    </message>
    <message>
        <source>Delete model</source>
        <translation>Eliminar modelo</translation>
    </message>
    <message>
        <source>Use in place</source>
        <translation>Usar en su ubicación</translation>
    </message>
    <message>
        <source>Verify file</source>
        <translation>Verificar archivo</translation>
    </message>
    <message>
        <source>Verifying</source>
        <translation>Verificando</translation>
    </message>
    <message>
        <source>{name} is installed.</source>
        <translation>{name} está instalado.</translation>
    </message>
    <message>
        <source>{rate} per second</source>
        <translation>{rate} por segundo</translation>
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
        <source>Installed</source>
        <translation>Instalado</translation>
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
        <source>Waiting</source>
        <translation>En espera</translation>
    </message>
    <message>
        <source>Paused</source>
        <translation>En pausa</translation>
    </message>
    <message>
        <source>{done} of {total}</source>
        <translation>{done} de {total}</translation>
    </message>
    <message>
        <source>{size} to download; {free} free on the disk.</source>
        <translation>{size} por descargar; {free} libres en el disco.</translation>
    </message>
    <message>
        <source>{state}. Used for checks.</source>
        <translation>{state}. Se usa para las revisiones.</translation>
    </message>
    <message>
        <source>{time} left</source>
        <translation>quedan {time}</translation>
    </message>
</context>
<context>
    <name>Notice</name>
    <message>
        <source>Dismiss</source>
        <translation>Descartar</translation>
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
        <source>Review</source>
        <translation>Examinar</translation>
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
        <source>No matching command</source>
        <translation>Ningún comando coincide</translation>
    </message>
    <message>
        <source>Type part of a command&apos;s name</source>
        <translation>Escriba parte del nombre de un comando</translation>
    </message>
    <message>
        <source>Commands</source>
        <translation>Órdenes</translation>
    </message>
</context>
<context>
    <name>Policies</name>
    <message>
        <source>0 or 1</source>
        <translation>0 o 1</translation>
    </message>
    <message>
        <source>A code from a list</source>
        <translation>Un código de una lista</translation>
    </message>
    <message>
        <source>A policy with this name already exists.</source>
        <translation>Ya existe una política con este nombre.</translation>
    </message>
    <message>
        <source>A word from a list</source>
        <translation>Una palabra de una lista</translation>
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
        <source>Analyse again</source>
        <translation>Volver a analizar</translation>
    </message>
    <message>
        <source>Answer</source>
        <translation>Respuesta</translation>
    </message>
    <message>
        <source>Answer format</source>
        <translation>Formato de respuesta</translation>
    </message>
    <message>
        <source>Answer: {labels}</source>
        <translation>Respuesta: {labels}</translation>
    </message>
    <message>
        <source>Answers and their meanings</source>
        <translation>Respuestas y su significado</translation>
    </message>
    <message>
        <source>Apply</source>
        <translation>Aplicar</translation>
    </message>
    <message>
        <source>Begin with the four sections of a good policy</source>
        <translation>Empezar con las cuatro secciones de una buena política</translation>
    </message>
    <message>
        <source>Compare with</source>
        <translation>Comparar con</translation>
    </message>
    <message>
        <source>Current text</source>
        <translation>Texto actual</translation>
    </message>
    <message>
        <source>Details</source>
        <translation>Detalles</translation>
    </message>
    <message>
        <source>Detect from text</source>
        <translation>Detectar a partir del texto</translation>
    </message>
    <message>
        <source>Detected in the policy&apos;s text. Your changes override it.</source>
        <translation>Detectado en el texto de la política. Sus cambios tienen prioridad.</translation>
    </message>
    <message>
        <source>Differences</source>
        <translation>Diferencias</translation>
    </message>
    <message>
        <source>Discard changes and restore</source>
        <translation>Descartar cambios y restaurar</translation>
    </message>
    <message>
        <source>Duplicate policy</source>
        <translation>Duplicar política</translation>
    </message>
    <message>
        <source>Enter a sample text</source>
        <translation>Introduzca un texto de ejemplo</translation>
    </message>
    <message>
        <source>Enter an answer to see how it is read</source>
        <translation>Introduzca una respuesta para ver cómo se lee</translation>
    </message>
    <message>
        <source>Export as ZIP file</source>
        <translation>Exportar como archivo ZIP</translation>
    </message>
    <message>
        <source>Export to folder</source>
        <translation>Exportar a una carpeta</translation>
    </message>
    <message>
        <source>Fields, in order</source>
        <translation>Campos, en orden</translation>
    </message>
    <message>
        <source>Import policy folder</source>
        <translation>Importar carpeta de políticas</translation>
    </message>
    <message>
        <source>Import stopped. Policies imported so far are kept.</source>
        <translation>Importación detenida. Las políticas importadas hasta ahora se conservan.</translation>
    </message>
    <message>
        <source>Importing policies…</source>
        <translation>Importando políticas…</translation>
    </message>
    <message>
        <source>JSON with 0 or 1 for each label</source>
        <translation>JSON con 0 o 1 para cada etiqueta</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Idioma</translation>
    </message>
    <message>
        <source>Loading model: {share} %</source>
        <translation>Cargando modelo: {share} %</translation>
    </message>
    <message>
        <source>Meaning</source>
        <translation>Significado</translation>
    </message>
    <message>
        <source>Meaning of each answer</source>
        <translation>Significado de cada respuesta</translation>
    </message>
    <message>
        <source>New, not saved</source>
        <translation>Nueva, sin guardar</translation>
    </message>
    <message>
        <source>No advice.</source>
        <translation>Sin consejos.</translation>
    </message>
    <message>
        <source>No differences.</source>
        <translation>Sin diferencias.</translation>
    </message>
    <message>
        <source>No policies match.</source>
        <translation>Ninguna política coincide.</translation>
    </message>
    <message>
        <source>Not analysed.</source>
        <translation>Sin analizar.</translation>
    </message>
    <message>
        <source>Nothing (show the text)</source>
        <translation>Nada (mostrar el texto)</translation>
    </message>
    <message>
        <source>OK</source>
        <translation>Aceptar</translation>
    </message>
    <message>
        <source>Plumbline stopped last time while analysing this text, so it is shown without analysis.</source>
        <translation>Plumbline se detuvo la última vez al analizar este texto, así que se muestra sin análisis.</translation>
    </message>
    <message>
        <source>Processing policy: {share} %</source>
        <translation>Procesando la política: {share} %</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Quitar</translation>
    </message>
    <message>
        <source>Restore this version</source>
        <translation>Restaurar esta versión</translation>
    </message>
    <message>
        <source>Show archived</source>
        <translation>Mostrar archivadas</translation>
    </message>
    <message>
        <source>Show reasoning</source>
        <translation>Mostrar razonamiento</translation>
    </message>
    <message>
        <source>Show verdicts</source>
        <translation>Mostrar veredictos</translation>
    </message>
    <message>
        <source>Standard form: the decision, then the rule and why. It is used because the policy has no answer form that Plumbline knows.</source>
        <translation>Forma estándar: la decisión y después la regla y el porqué. Se usa porque la política no tiene ninguna forma de respuesta que Plumbline conozca.</translation>
    </message>
    <message>
        <source>This policy contains characters that the editor would change, so it is read-only here.</source>
        <translation>Esta política contiene caracteres que el editor cambiaría, así que aquí es de solo lectura.</translation>
    </message>
    <message>
        <source>Try</source>
        <translation>Probar</translation>
    </message>
    <message>
        <source>Type</source>
        <translation>Tipo</translation>
    </message>
    <message>
        <source>You have unsaved changes. Restoring an old version discards them.</source>
        <translation>Tiene cambios sin guardar. Restaurar una versión anterior los descarta.</translation>
    </message>
    <message>
        <source>an answer from the table</source>
        <translation>una respuesta de la tabla</translation>
    </message>
    <message>
        <source>built-in</source>
        <translation>incluido</translation>
    </message>
    <message>
        <source>current</source>
        <translation>actual</translation>
    </message>
    <message>
        <source>no flag set</source>
        <translation>ninguna marca</translation>
    </message>
    <message>
        <source>not saved</source>
        <translation>sin guardar</translation>
    </message>
    <message>
        <source>null</source>
        <translation>null</translation>
    </message>
    <message>
        <source>used in runs, not saved</source>
        <translation>usada en revisiones, sin guardar</translation>
    </message>
    <message>
        <source>{kind}. Detected in the policy&apos;s text.</source>
        <translation>{kind}. Detectado en el texto de la política.</translation>
    </message>
    <message>
        <source>{kind}. Set explicitly.</source>
        <translation>{kind}. Indicado de forma explícita.</translation>
    </message>
    <message numerus="yes">
        <source>{n} more could not be imported.</source>
        <translation>
            <numerusform>No se pudo importar {n} más.</numerusform>
            <numerusform>No se pudieron importar {n} más.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} ways to read the answers</source>
        <translation>
            <numerusform>{n} manera de leer las respuestas</numerusform>
            <numerusform>{n} maneras de leer las respuestas</numerusform>
        </translation>
    </message>
    <message>
        <source>{title} (copy)</source>
        <translation>{title} (copia)</translation>
    </message>
    <message>
        <source>{version} saved.</source>
        <translation>{version} guardada.</translation>
    </message>
    <message>
        <source>{version}, modified</source>
        <translation>{version}, modificada</translation>
    </message>
    <message>
        <source>“{name}” archived. Its versions and verdicts are kept.</source>
        <translation>«{name}» archivada. Sus versiones y veredictos se conservan.</translation>
    </message>
    <message>
        <source>CTRL+ENTER</source>
        <translation>CTRL+INTRO</translation>
    </message>
    <message>
        <source>Analysing this text takes too long, so it is shown without analysis.</source>
        <translation>Analizar este texto tarda demasiado, así que se muestra sin análisis.</translation>
    </message>
    <message>
        <source>Blur the texts that are judged under this policy</source>
        <translation>Mostrar borrosos los textos juzgados con esta política</translation>
    </message>
    <message>
        <source>Can be null</source>
        <translation>Puede ser null</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
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
        <source>Choose</source>
        <translation>Elegir</translation>
    </message>
    <message>
        <source>Choose how the answers are read first.</source>
        <translation>Elija antes cómo se leen las respuestas.</translation>
    </message>
    <message>
        <source>Choose: {reading}</source>
        <translation>Elegir: {reading}</translation>
    </message>
    <message>
        <source>Confidence: {word}</source>
        <translation>Confianza: {word}</translation>
    </message>
    <message>
        <source>Draft</source>
        <translation>Borrador</translation>
    </message>
    <message>
        <source>Error</source>
        <translation>Error</translation>
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
        <source>HOW ANSWERS ARE READ</source>
        <translation>CÓMO SE LEEN LAS RESPUESTAS</translation>
    </message>
    <message>
        <source>Hide reasoning</source>
        <translation>Ocultar razonamiento</translation>
    </message>
    <message>
        <source>Hint</source>
        <translation>Sugerencia</translation>
    </message>
    <message>
        <source>How answers are read: {title}</source>
        <translation>Cómo se leen las respuestas: {title}</translation>
    </message>
    <message>
        <source>Import policies</source>
        <translation>Importar políticas</translation>
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
        <source>LENGTH</source>
        <translation>LONGITUD</translation>
    </message>
    <message>
        <source>Line {line}: {advice}</source>
        <translation>Línea {line}: {advice}</translation>
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
        <source>Not clear yet. Say near the top of the policy what to answer, such as “Answer with 1 if it violates this policy, else with 0”, or choose here.</source>
        <translation>Aún no está claro. Diga al principio de la política qué hay que responder, por ejemplo «Responde 1 si infringe esta política; si no, 0», o elíjalo aquí.</translation>
    </message>
    <message>
        <source>Options</source>
        <translation>Opciones</translation>
    </message>
    <message>
        <source>Plumbline adds this answer form to the prompt:</source>
        <translation>Plumbline añade esta forma de respuesta al prompt:</translation>
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
        <source>Reading {number} of the text: {reading}</source>
        <translation>Lectura {number} del texto: {reading}</translation>
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
        <source>Recommended: {least} to {most} tokens. This text was not counted.</source>
        <translation>Recomendado: de {least} a {most} tokens. Este texto no se contó.</translation>
    </message>
    <message>
        <source>Recommended: {least} to {most}. This is the exact number for the real models.</source>
        <translation>Recomendado: de {least} a {most}. Este es el número exacto para los modelos reales.</translation>
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
        <source>Sample answer</source>
        <translation>Respuesta de ejemplo</translation>
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
        <source>Save to history</source>
        <translation>Guardar en el historial</translation>
    </message>
    <message>
        <source>Saves the verdict on the current text to the history</source>
        <translation>Guarda en el historial el veredicto sobre el texto actual</translation>
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
        <source>Standard form</source>
        <translation>Forma estándar</translation>
    </message>
    <message>
        <source>Standard form: the decision, then the rule and why</source>
        <translation>Forma estándar: la decisión y después la regla y el porqué</translation>
    </message>
    <message>
        <source>Standard form: the decision, then the rule and why.</source>
        <translation>Forma estándar: la decisión y después la regla y el porqué.</translation>
    </message>
    <message>
        <source>Standard form; the model may leave the decision to a person</source>
        <translation>Forma estándar; el modelo puede dejar la decisión a una persona</translation>
    </message>
    <message>
        <source>Starter</source>
        <translation>De partida</translation>
    </message>
    <message>
        <source>Stated here</source>
        <translation>Indicada aquí</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Detener</translation>
    </message>
    <message>
        <source>Summary</source>
        <translation>Resumen</translation>
    </message>
    <message>
        <source>TRY IT</source>
        <translation>PRUÉBELA</translation>
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
        <source>Text to try</source>
        <translation>Texto de prueba</translation>
    </message>
    <message>
        <source>The decision alone where nothing is broken; else the rule, and one sentence that says why. It is added to the prompt, and the policy&apos;s text stays as it is.</source>
        <translation>Solo la decisión si no se incumple nada; si no, la regla y una frase que dice por qué. Se añade al prompt, y el texto de la política queda como está.</translation>
    </message>
    <message>
        <source>The policy&apos;s text</source>
        <translation>El texto de la política</translation>
    </message>
    <message>
        <source>The text asks for a reasoning effort, which has no effect in it: {effort}.</source>
        <translation>El texto pide un esfuerzo de razonamiento, que ahí no tiene efecto: {effort}.</translation>
    </message>
    <message>
        <source>This policy does not clearly say what to answer. Choose what is meant, or define the possible answers and what each one means.</source>
        <translation>Esta política no dice con claridad qué responder. Elija lo que se quiere decir, o defina las respuestas posibles y qué significa cada una.</translation>
    </message>
    <message>
        <source>This policy has no golden set yet. Import examples on the Evaluate page.</source>
        <translation>Esta política aún no tiene conjunto de ejemplos. Importe ejemplos en la página «Evaluar».</translation>
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
        <source>Two ways to read the answers</source>
        <translation>Dos maneras de leer las respuestas</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Deshacer</translation>
    </message>
    <message>
        <source>Unknown, because the text was not analysed.</source>
        <translation>Se desconoce, porque el texto no se analizó.</translation>
    </message>
    <message>
        <source>Use for checks: {effort}</source>
        <translation>Usar para las revisiones: {effort}</translation>
    </message>
    <message>
        <source>Verifying the model file: {share} %</source>
        <translation>Verificando el archivo del modelo: {share} %</translation>
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
        <source>View</source>
        <translation>Ver</translation>
    </message>
    <message>
        <source>Warning</source>
        <translation>Advertencia</translation>
    </message>
    <message>
        <source>What is added to the prompt</source>
        <translation>Qué se añade al prompt</translation>
    </message>
    <message>
        <source>Where the form comes from</source>
        <translation>De dónde viene la forma</translation>
    </message>
    <message>
        <source>Which one is meant? The prompt will say it, and your text stays as it is.</source>
        <translation>¿Cuál es la correcta? El prompt lo indicará y su texto se queda como está.</translation>
    </message>
    <message>
        <source>a number up to its option</source>
        <translation>un número hasta su opción</translation>
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
        <source>draft</source>
        <translation>borrador</translation>
    </message>
    <message>
        <source>for example en, de or pt-BR</source>
        <translation>por ejemplo en, de o pt-BR</translation>
    </message>
    <message>
        <source>free text</source>
        <translation>texto libre</translation>
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
        <source>no rule broken</source>
        <translation>ninguna regla incumplida</translation>
    </message>
    <message>
        <source>one of its options</source>
        <translation>una de sus opciones</translation>
    </message>
    <message>
        <source>rule IDs</source>
        <translation>ID de reglas</translation>
    </message>
    <message>
        <source>sample</source>
        <translation>de muestra</translation>
    </message>
    <message>
        <source>starter</source>
        <translation>de partida</translation>
    </message>
    <message>
        <source>version {number}</source>
        <translation>versión {number}</translation>
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
            <numerusform>{n} ejemplo</numerusform>
            <numerusform>{n} ejemplos</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} policies exported to {place}.</source>
        <translation>
            <numerusform>{n} política exportada a {place}.</numerusform>
            <numerusform>{n} políticas exportadas a {place}.</numerusform>
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
            <numerusform>{n} ejecución</numerusform>
            <numerusform>{n} ejecuciones</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} unchanged lines</source>
        <translation>
            <numerusform>{n} línea sin cambios</numerusform>
            <numerusform>{n} líneas sin cambios</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} verdicts</source>
        <translation>
            <numerusform>{n} veredicto</numerusform>
            <numerusform>{n} veredictos</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Programs</name>
    <message>
        <source>Answered</source>
        <translation>Respondida</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Cerrar</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Copiar</translation>
    </message>
    <message>
        <source>Copy address</source>
        <translation>Copiar dirección</translation>
    </message>
    <message>
        <source>Copy the key into the other program. It is shown only once.</source>
        <translation>Copie la clave en el programa que hará las peticiones. Solo se muestra una vez.</translation>
    </message>
    <message>
        <source>Copy: {name}</source>
        <translation>Copiar: {name}</translation>
    </message>
    <message>
        <source>Example: {name}</source>
        <translation>Ejemplo: {name}</translation>
    </message>
    <message>
        <source>Examples</source>
        <translation>Ejemplos</translation>
    </message>
    <message>
        <source>Listening at {address}</source>
        <translation>Escuchando en {address}</translation>
    </message>
    <message>
        <source>Local API</source>
        <translation>API local</translation>
    </message>
    <message>
        <source>Make a new key?</source>
        <translation>¿Crear una clave nueva?</translation>
    </message>
    <message>
        <source>New key</source>
        <translation>Clave nueva</translation>
    </message>
    <message>
        <source>New key…</source>
        <translation>Clave nueva…</translation>
    </message>
    <message>
        <source>No program has sent a request yet.</source>
        <translation>Todavía no ha preguntado ningún programa.</translation>
    </message>
    <message>
        <source>Off: no program can send requests.</source>
        <translation>Desactivado: ningún programa puede preguntar.</translation>
    </message>
    <message>
        <source>Only a checksum of it is kept, in the system&apos;s keyring ({keyring}).</source>
        <translation>Solo se guarda una suma de comprobación, en el llavero del sistema ({keyring}).</translation>
    </message>
    <message>
        <source>Open history</source>
        <translation>Abrir historial</translation>
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
        <translation>Los programas preguntan como preguntarían a OpenAI: deles esta dirección y la clave. El nombre del modelo es plumbline/ seguido del nombre de una política; o es plumbline, y la política va en la petición.</translation>
    </message>
    <message>
        <source>Programs under the names they give themselves, minute by minute. What they sent is only in the history, and not even there if they asked for it not to be stored.</source>
        <translation>Los programas, con el nombre que ellos mismos se dan, minuto a minuto. Lo que preguntaron está solo en el historial, y ni siquiera ahí si pidieron que no se guardara.</translation>
    </message>
    <message numerus="yes">
        <source>Programs have asked {n} times, most recently on {date}. Refused: {refused}.</source>
        <translation>
            <numerusform>Los programas han preguntado {n} vez, el {date}. Rechazadas: {refused}.</numerusform>
            <numerusform>Los programas han preguntado {n} veces, la última el {date}. Rechazadas: {refused}.</numerusform>
        </translation>
    </message>
    <message>
        <source>Programs that have the old key are refused until you give them the new one.</source>
        <translation>Los programas que tienen la clave anterior se rechazan hasta que usted les dé la nueva.</translation>
    </message>
    <message>
        <source>Refused</source>
        <translation>Rechazada</translation>
    </message>
    <message>
        <source>Requests</source>
        <translation>Peticiones</translation>
    </message>
    <message>
        <source>There is a key. It can&apos;t be shown again; a new one replaces it.</source>
        <translation>Hay una clave. No se puede mostrar otra vez; una nueva la sustituye.</translation>
    </message>
    <message>
        <source>There is no key yet. Without one, every request is refused.</source>
        <translation>Todavía no hay ninguna clave. Sin ella se rechazan todas las peticiones.</translation>
    </message>
    <message>
        <source>This system has no keyring, so the key is valid until Plumbline is closed.</source>
        <translation>Este sistema no tiene llavero, así que la clave vale hasta que se cierre Plumbline.</translation>
    </message>
    <message>
        <source>While this is on, every program that runs under your account and has the key can have text judged, and reads the answers to its own requests. It can&apos;t read the history, change anything, or use the network. Web pages are always refused. “Allow use of the network” has no effect on it: no other computer is contacted.</source>
        <translation>Mientras esté activado, todo programa que se ejecute con su cuenta y tenga la clave puede hacer juzgar textos y lee las respuestas a sus propias peticiones. No puede leer el historial, cambiar nada ni usar la red. Las páginas web siempre se rechazan. «Permitir el uso de la red» no le afecta: no se contacta con ningún otro equipo.</translation>
    </message>
    <message>
        <source>Who asked</source>
        <translation>Quién ha preguntado</translation>
    </message>
    <message>
        <source>Who asked…</source>
        <translation>Quién ha preguntado…</translation>
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
        <translation>Cámbielo en la página «Ajustes».</translation>
    </message>
    <message>
        <source>Choose a column with one policy.</source>
        <translation>Elija una columna con una sola política.</translation>
    </message>
    <message>
        <source>Choose a reading, or the standard form, with “How answers are read”.</source>
        <translation>Elija una lectura o la forma estándar con «Cómo se leen las respuestas».</translation>
    </message>
    <message>
        <source>Choose another file.</source>
        <translation>Elija otro archivo.</translation>
    </message>
    <message>
        <source>Choose one of them under “Examples”.</source>
        <translation>Elija uno de ellos en «Ejemplos».</translation>
    </message>
    <message>
        <source>Choose the effort {effort} for the check.</source>
        <translation>Elija el esfuerzo {effort} para la revisión.</translation>
    </message>
    <message>
        <source>Choose the standard form with “How answers are read”.</source>
        <translation>Elija la forma estándar con «Cómo se leen las respuestas».</translation>
    </message>
    <message>
        <source>Choose two evaluations, or two columns of one.</source>
        <translation>Elija dos evaluaciones, o dos columnas de una.</translation>
    </message>
    <message>
        <source>Choose “Copy” instead.</source>
        <translation>Elija «Copiar» en su lugar.</translation>
    </message>
    <message>
        <source>Create a read token in your account&apos;s settings there, and enter it here.</source>
        <translation>Cree un token de lectura en los ajustes de su cuenta en ese sitio e introdúzcalo aquí.</translation>
    </message>
    <message>
        <source>Download it on the Models page.</source>
        <translation>Descárguelo en la página «Modelos».</translation>
    </message>
    <message>
        <source>Download or import it again on the Models page.</source>
        <translation>Descárguelo o impórtelo de nuevo en la página «Modelos».</translation>
    </message>
    <message>
        <source>Encrypt it in Settings, under “Privacy”.</source>
        <translation>Cífrelo en Ajustes, en «Privacidad».</translation>
    </message>
    <message>
        <source>Enter it with “Key…” under “Team&apos;s server” on the Settings page.</source>
        <translation>Introdúzcala con «Clave…» en «Servidor del equipo», en la página «Ajustes».</translation>
    </message>
    <message>
        <source>Enter the passphrase, or unlock the system&apos;s keyring, and try again.</source>
        <translation>Introduzca la frase de paso o desbloquee el llavero del sistema, e inténtelo de nuevo.</translation>
    </message>
    <message>
        <source>Fill in “Label column”.</source>
        <translation>Rellene «Columna de etiquetas».</translation>
    </message>
    <message>
        <source>Fill in “Text column”.</source>
        <translation>Rellene «Columna de texto».</translation>
    </message>
    <message>
        <source>For real verdicts, download a model on the Models page.</source>
        <translation>Para obtener veredictos de verdad, descargue un modelo en la página «Modelos».</translation>
    </message>
    <message>
        <source>Give one of them another name.</source>
        <translation>Dé otro nombre a uno de ellos.</translation>
    </message>
    <message>
        <source>Import them one by one to see what is wrong with each.</source>
        <translation>Impórtelos uno por uno para ver qué falla en cada uno.</translation>
    </message>
    <message>
        <source>It may have been deleted; the History page lists all runs.</source>
        <translation>Puede que se haya eliminado; la página «Historial» muestra todas las revisiones.</translation>
    </message>
    <message>
        <source>It may have been removed; the Review page lists all queues.</source>
        <translation>Puede que se haya quitado; la página «Examinar» enumera todas las colas.</translation>
    </message>
    <message>
        <source>Its check may have been deleted; “Appeals” on the Review page lists all appeals.</source>
        <translation>Puede que se haya eliminado su revisión; «Reclamaciones» en la página «Examinar» muestra todas las reclamaciones.</translation>
    </message>
    <message>
        <source>Keep the history in another folder: see “Where files are” under “Settings and shortcuts” in Help.</source>
        <translation>Guarde el historial en otra carpeta: consulte «Where files are» en «Settings and shortcuts», en la Ayuda.</translation>
    </message>
    <message>
        <source>Make a copy of the file first. Then put a backup in its place, or rescue what can be read: see “Evidence and repair” in Help.</source>
        <translation>Haga primero una copia del archivo. Después ponga en su lugar una copia de seguridad o rescate lo que se pueda leer: consulte «Evidence and repair» en la Ayuda.</translation>
    </message>
    <message>
        <source>Name one file with “Another repository…”, after a colon: {repository}:FILE.</source>
        <translation>Indique un archivo con «Otro repositorio…», tras dos puntos: {repository}:ARCHIVO.</translation>
    </message>
    <message>
        <source>Name the repository itself with “Another repository…”.</source>
        <translation>Indique el repositorio con «Otro repositorio…».</translation>
    </message>
    <message>
        <source>Open {file} in a text editor and remove “{key}”, or delete the file.</source>
        <translation>Abra {file} en un editor de texto y quite «{key}», o elimine el archivo.</translation>
    </message>
    <message>
        <source>Rebuild the search index in Settings, under “Privacy”.</source>
        <translation>Reconstruya el índice de búsqueda en Ajustes, en «Privacidad».</translation>
    </message>
    <message>
        <source>Save it on the Policies page, so that a version of it is kept.</source>
        <translation>Guárdela en la página «Políticas» para conservar una versión.</translation>
    </message>
    <message>
        <source>Set its address under “Team&apos;s server” on the Settings page.</source>
        <translation>Indique su dirección en «Servidor del equipo», en la página «Ajustes».</translation>
    </message>
    <message>
        <source>State it with “How answers are read” on the Policies page.</source>
        <translation>Indíquelo con «Cómo se leen las respuestas» en la página «Políticas».</translation>
    </message>
    <message>
        <source>The Evaluate page lists all evaluations.</source>
        <translation>La página «Evaluar» enumera todas las evaluaciones.</translation>
    </message>
    <message>
        <source>The Evaluate page shows the columns of evaluation {evaluation}.</source>
        <translation>La página «Evaluar» muestra las columnas de la evaluación {evaluation}.</translation>
    </message>
    <message>
        <source>The History page shows the items of run {run}.</source>
        <translation>La página «Historial» muestra los elementos de la revisión {run}.</translation>
    </message>
    <message>
        <source>The Models page lists the models.</source>
        <translation>La página «Modelos» muestra los modelos.</translation>
    </message>
    <message>
        <source>The Review page shows the queue&apos;s items.</source>
        <translation>La página «Examinar» muestra los elementos de la cola.</translation>
    </message>
    <message>
        <source>The Settings page lists all settings.</source>
        <translation>La página «Ajustes» muestra todos los ajustes.</translation>
    </message>
    <message>
        <source>They are listed under “Golden sets”.</source>
        <translation>Se muestran en «Conjuntos de ejemplos».</translation>
    </message>
    <message>
        <source>To download the newer version, delete the unfinished download first.</source>
        <translation>Para descargar la versión más reciente, elimine antes la descarga incompleta.</translation>
    </message>
    <message>
        <source>To try the program out, choose a sample policy, such as “{title}”.</source>
        <translation>Para probar el programa, elija una política de muestra, como «{title}».</translation>
    </message>
    <message>
        <source>Try again.</source>
        <translation>Inténtelo de nuevo.</translation>
    </message>
    <message>
        <source>Untick “Also ask about all policies at once” to compare versions of one policy.</source>
        <translation>Desmarque «Preguntar también por todas las políticas a la vez» para comparar versiones de una política.</translation>
    </message>
    <message>
        <source>“Import examples…” on the Evaluate page makes one.</source>
        <translation>«Importar ejemplos…», en la página «Evaluar», crea uno.</translation>
    </message>
    <message>
        <source>“Import files…” on the Models page imports files from a disk.</source>
        <translation>«Importar archivos…», en la página «Modelos», importa archivos de un disco.</translation>
    </message>
    <message>
        <source>“Judge anyway” shows what the practice model makes of it all the same.</source>
        <translation>«Juzgar de todos modos» muestra qué hace con ella el modelo de práctica.</translation>
    </message>
    <message>
        <source>“Reports”, “Cases…” on the History page lists all cases.</source>
        <translation>«Informes», «Casos…» en la página «Historial» muestra todos los casos.</translation>
    </message>
    <message>
        <source>“Reports”, “Check a report…” on Plumbline&apos;s History page checks the JSON file of a report.</source>
        <translation>«Informes», «Comprobar un informe…» en la página «Historial» de Plumbline comprueba el archivo JSON de un informe.</translation>
    </message>
    <message>
        <source>“Reports”, “Time stamps…” on the History page writes the request for one.</source>
        <translation>«Informes», «Marcas de tiempo…» en la página «Historial» escribe la petición de una.</translation>
    </message>
    <message>
        <source>“Resume” judges the rest.</source>
        <translation>«Reanudar» juzga el resto.</translation>
    </message>
    <message>
        <source>“Saved searches” on the History page lists all of them.</source>
        <translation>«Búsquedas guardadas» en la página «Historial» las muestra todas.</translation>
    </message>
    <message>
        <source>“Test” on the Models page tries the model.</source>
        <translation>«Probar», en la página «Modelos», prueba el modelo.</translation>
    </message>
    <message>
        <source>“Use this computer&apos;s history” opens the one that is on this computer.</source>
        <translation>«Usar el historial de este equipo» abre el que está en este equipo.</translation>
    </message>
    <message>
        <source>“Verify file” on the Models page checks it.</source>
        <translation>«Verificar archivo», en la página «Modelos», lo comprueba.</translation>
    </message>
</context>
<context>
    <name>Report</name>
    <message>
        <source>A name or other words</source>
        <translation>Un nombre u otras palabras</translation>
    </message>
    <message>
        <source>A name or other words to mask</source>
        <translation>Un nombre u otras palabras que ocultar</translation>
    </message>
    <message>
        <source>Authors&apos; names</source>
        <translation>Nombres de los autores</translation>
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
        <translation>Cancelado. El informe no se escribió.</translation>
    </message>
    <message>
        <source>Check a report</source>
        <translation>Comprobar un informe</translation>
    </message>
    <message>
        <source>Checking…</source>
        <translation>Comprobando…</translation>
    </message>
    <message>
        <source>Choose file…</source>
        <translation>Elegir archivo…</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Cerrar</translation>
    </message>
    <message>
        <source>E-mail addresses</source>
        <translation>Direcciones de correo electrónico</translation>
    </message>
    <message>
        <source>Fingerprint from its maker</source>
        <translation>Huella, tal como se la dio su autor</translation>
    </message>
    <message>
        <source>Fingerprint from its maker (optional)</source>
        <translation>Huella, tal como se la dio su autor, si la tiene</translation>
    </message>
    <message>
        <source>Handles, such as @name</source>
        <translation>Nombres de usuario, como @nombre</translation>
    </message>
    <message>
        <source>Items {first} to {last} of {all}</source>
        <translation>Elementos {first} a {last} de {all}</translation>
    </message>
    <message>
        <source>JSON files</source>
        <translation>Archivos JSON</translation>
    </message>
    <message>
        <source>JSON, can be checked</source>
        <translation>JSON, se puede comprobar</translation>
    </message>
    <message>
        <source>Mask</source>
        <translation>Ocultar</translation>
    </message>
    <message>
        <source>Mask persons</source>
        <translation>Ocultar personas</translation>
    </message>
    <message>
        <source>Mask selection</source>
        <translation>Ocultar la selección</translation>
    </message>
    <message>
        <source>Masked words</source>
        <translation>Palabras ocultas</translation>
    </message>
    <message>
        <source>Next items</source>
        <translation>Elementos siguientes</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Nota</translation>
    </message>
    <message>
        <source>Or select words in the preview. They are masked in the whole report and are not in the file.</source>
        <translation>O seleccione palabras en la vista previa. Se ocultan en todo el informe y no están en el archivo.</translation>
    </message>
    <message>
        <source>PDF</source>
        <translation>PDF</translation>
    </message>
    <message>
        <source>PDF files</source>
        <translation>Archivos PDF</translation>
    </message>
    <message>
        <source>Phone numbers</source>
        <translation>Números de teléfono</translation>
    </message>
    <message>
        <source>Preparing the report…</source>
        <translation>Preparando el informe…</translation>
    </message>
    <message>
        <source>Preview of the report</source>
        <translation>Vista previa del informe</translation>
    </message>
    <message>
        <source>Previous items</source>
        <translation>Elementos anteriores</translation>
    </message>
    <message>
        <source>Printing…</source>
        <translation>Imprimiendo…</translation>
    </message>
    <message>
        <source>Print…</source>
        <translation>Imprimir…</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Quitar</translation>
    </message>
    <message>
        <source>Report</source>
        <translation>Informe</translation>
    </message>
    <message>
        <source>Save as</source>
        <translation>Guardar como</translation>
    </message>
    <message>
        <source>Save report</source>
        <translation>Guardar informe</translation>
    </message>
    <message>
        <source>Saved to {file}. Fingerprint: {fingerprint}</source>
        <translation>Guardado en {file}. Huella: {fingerprint}</translation>
    </message>
    <message>
        <source>Save…</source>
        <translation>Guardar…</translation>
    </message>
    <message>
        <source>Show texts</source>
        <translation>Mostrar textos</translation>
    </message>
    <message>
        <source>Texts are hidden here, but they will be in the report.</source>
        <translation>Aquí no se muestran los textos, pero estarán en el informe.</translation>
    </message>
    <message>
        <source>Texts, and what quotes them</source>
        <translation>Textos y lo que los cita</translation>
    </message>
    <message>
        <source>A report&apos;s JSON file is checked against its own hashes, and against this history if the report was made from it.</source>
        <translation>El archivo JSON de un informe se compara con sus propios hashes y con este historial si el informe se creó a partir de él.</translation>
    </message>
    <message>
        <source>The model&apos;s reasoning</source>
        <translation>Razonamiento del modelo</translation>
    </message>
    <message>
        <source>The policies&apos; texts</source>
        <translation>Textos de las políticas</translation>
    </message>
    <message>
        <source>The report was sent to the printer.</source>
        <translation>El informe se envió a la impresora.</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>Título</translation>
    </message>
    <message>
        <source>Web page</source>
        <translation>Página web</translation>
    </message>
    <message>
        <source>Web pages</source>
        <translation>Páginas web</translation>
    </message>
    <message>
        <source>Include</source>
        <translation>Qué se incluye</translation>
    </message>
    <message>
        <source>Writing {file}…</source>
        <translation>Escribiendo {file}…</translation>
    </message>
    <message numerus="yes">
        <source>Writing: {done} of {n} items…</source>
        <translation>
            <numerusform>Escribiendo: {done} de {n} elemento…</numerusform>
            <numerusform>Escribiendo: {done} de {n} elementos…</numerusform>
        </translation>
    </message>
    <message>
        <source>report</source>
        <translation>informe</translation>
    </message>
    <message numerus="yes">
        <source>{n} items in the report.</source>
        <translation>
            <numerusform>{n} elemento en el informe.</numerusform>
            <numerusform>{n} elementos en el informe.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Retention</name>
    <message numerus="yes">
        <source>{n} verdicts past the retention period were deleted.</source>
        <translation>
            <numerusform>Se eliminó {n} veredicto cuyo plazo de conservación venció.</numerusform>
            <numerusform>Se eliminaron {n} veredictos cuyo plazo de conservación venció.</numerusform>
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
        <translation>UNA SEGUNDA PERSONA</translation>
    </message>
    <message>
        <source>A probability from</source>
        <translation>Probabilidad desde</translation>
    </message>
    <message>
        <source>A queue lists the verdicts that a person has to look at, by rules that you set: everything that violates, what is undetermined, a random share of what was allowed.</source>
        <translation>Una cola enumera los veredictos que una persona tiene que mirar, según las reglas que usted fije: todo lo que infringe, lo indeterminado, una parte al azar de lo permitido.</translation>
    </message>
    <message>
        <source>A random share of what was allowed:</source>
        <translation>Una parte al azar de lo permitido:</translation>
    </message>
    <message>
        <source>Agreement and conflicts</source>
        <translation>Coincidencia y conflictos</translation>
    </message>
    <message>
        <source>All queues</source>
        <translation>Todas las colas</translation>
    </message>
    <message numerus="yes">
        <source>All {n} checks under {policy}</source>
        <translation>
            <numerusform>{n} revisión con {policy}</numerusform>
            <numerusform>Las {n} revisiones con {policy}</numerusform>
        </translation>
    </message>
    <message>
        <source>As the model judged each</source>
        <translation>Cada uno según el modelo</translation>
    </message>
    <message>
        <source>As they come</source>
        <translation>Según llegan</translation>
    </message>
    <message>
        <source>Audit</source>
        <translation>Auditoría</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>Check some text; then make a queue of the verdicts that a person has to look at.</source>
        <translation>Revise algún texto; después, cree una cola con los veredictos que una persona tiene que mirar.</translation>
    </message>
    <message>
        <source>Copy text</source>
        <translation>Copiar texto</translation>
    </message>
    <message>
        <source>Create</source>
        <translation>Crear</translation>
    </message>
    <message>
        <source>Decide on items that somebody else sent you as a file.</source>
        <translation>Decidir sobre elementos que otra persona le envió en un archivo.</translation>
    </message>
    <message>
        <source>Decide on similar items together</source>
        <translation>Decidir juntos los elementos similares</translation>
    </message>
    <message>
        <source>Decided differently from the model: {share}</source>
        <translation>Decidido de otro modo que el modelo: {share}</translation>
    </message>
    <message>
        <source>Decision</source>
        <translation>Decisión</translation>
    </message>
    <message>
        <source>Escalated</source>
        <translation>Escalado</translation>
    </message>
    <message>
        <source>Every Nth</source>
        <translation>Uno de cada N</translation>
    </message>
    <message>
        <source>Everybody&apos;s items</source>
        <translation>Elementos de todos</translation>
    </message>
    <message>
        <source>Everything here is reviewed.</source>
        <translation>Aquí todo está examinado.</translation>
    </message>
    <message>
        <source>Everything that violates</source>
        <translation>Todo lo que infringe</translation>
    </message>
    <message>
        <source>Everything that was escalated</source>
        <translation>Todo lo que se escaló</translation>
    </message>
    <message>
        <source>Everything undetermined</source>
        <translation>Todo lo indeterminado</translation>
    </message>
    <message>
        <source>Go to Check</source>
        <translation>Ir a Revisar</translation>
    </message>
    <message>
        <source>Golden items</source>
        <translation>Elementos conocidos</translation>
    </message>
    <message>
        <source>Hard items</source>
        <translation>Elementos duros</translation>
    </message>
    <message>
        <source>Hard items: {order}</source>
        <translation>Elementos duros: {order}</translation>
    </message>
    <message>
        <source>Highest probability</source>
        <translation>Probabilidad máxima</translation>
    </message>
    <message>
        <source>How</source>
        <translation>Cómo</translation>
    </message>
    <message>
        <source>Items to review</source>
        <translation>Elementos que examinar</translation>
    </message>
    <message>
        <source>Last</source>
        <translation>Al final</translation>
    </message>
    <message>
        <source>Lowest probability</source>
        <translation>Probabilidad mínima</translation>
    </message>
    <message>
        <source>Merge answers…</source>
        <translation>Combinar respuestas…</translation>
    </message>
    <message>
        <source>Names, separated by commas; each gets a part</source>
        <translation>Nombres, separados por comas; cada uno recibe una parte</translation>
    </message>
    <message>
        <source>New queue</source>
        <translation>Nueva cola</translation>
    </message>
    <message>
        <source>New queue…</source>
        <translation>Nueva cola…</translation>
    </message>
    <message>
        <source>No golden item can be added: the golden set&apos;s texts are in the queue already.</source>
        <translation>No se puede añadir ningún elemento conocido: los textos del conjunto de ejemplos ya están en la cola.</translation>
    </message>
    <message>
        <source>No golden item fits: these rules match none of their verdicts.</source>
        <translation>Ningún elemento conocido sirve: estas reglas no eligen ninguno de los veredictos sobre esos elementos.</translation>
    </message>
    <message>
        <source>No queues yet</source>
        <translation>Aún no hay colas</translation>
    </message>
    <message>
        <source>No.</source>
        <translation>N.º</translation>
    </message>
    <message>
        <source>None</source>
        <translation>Ninguna</translation>
    </message>
    <message>
        <source>Not now</source>
        <translation>Ahora no</translation>
    </message>
    <message>
        <source>Nothing to review yet</source>
        <translation>Aún no hay nada que examinar</translation>
    </message>
    <message>
        <source>Send to a second reviewer…</source>
        <translation>Enviar a una segunda persona…</translation>
    </message>
    <message>
        <source>One verdict in</source>
        <translation>Un veredicto de cada</translation>
    </message>
    <message>
        <source>Golden items hidden among them, from {policy} · {name}</source>
        <translation>Elementos conocidos ocultos entre ellos, de {policy} · {name}</translation>
    </message>
    <message>
        <source>Hard items are those that break a policy whose texts are blurred.</source>
        <translation>Los elementos duros infringen una política cuyos textos se muestran borrosos.</translation>
    </message>
    <message>
        <source>No golden item fits. Evaluate the golden set first, so that its items have verdicts.</source>
        <translation>Ningún elemento conocido sirve. Evalúe primero el conjunto de ejemplos para que sus elementos tengan veredictos.</translation>
    </message>
    <message>
        <source>One verdict in so many</source>
        <translation>Un veredicto de cada tantos</translation>
    </message>
    <message>
        <source>One verdict in {n}</source>
        <translation>Un veredicto de cada {n}</translation>
    </message>
    <message>
        <source>Open a batch…</source>
        <translation>Abrir un lote…</translation>
    </message>
    <message>
        <source>Pause</source>
        <translation>Pausa</translation>
    </message>
    <message>
        <source>Probability</source>
        <translation>Probabilidad</translation>
    </message>
    <message>
        <source>Probability from {low} to {high}</source>
        <translation>Probabilidad de {low} a {high}</translation>
    </message>
    <message>
        <source>Progress</source>
        <translation>Progreso</translation>
    </message>
    <message>
        <source>Put similar items together</source>
        <translation>Agrupar elementos similares</translation>
    </message>
    <message>
        <source>Queues</source>
        <translation>Colas</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Motivo</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Quitar</translation>
    </message>
    <message>
        <source>Remove queue</source>
        <translation>Quitar cola</translation>
    </message>
    <message>
        <source>Remove…</source>
        <translation>Quitar…</translation>
    </message>
    <message>
        <source>Review</source>
        <translation>Examinar</translation>
    </message>
    <message>
        <source>Review queues</source>
        <translation>Colas</translation>
    </message>
    <message>
        <source>Reviewers</source>
        <translation>Quienes deciden</translation>
    </message>
    <message>
        <source>Reviewers: {names}</source>
        <translation>Quienes deciden: {names}</translation>
    </message>
    <message>
        <source>Seed</source>
        <translation>Semilla</translation>
    </message>
    <message>
        <source>Share of golden items</source>
        <translation>Proporción de elementos conocidos</translation>
    </message>
    <message>
        <source>Share of what was allowed</source>
        <translation>Proporción de lo permitido</translation>
    </message>
    <message>
        <source>Show everybody&apos;s figures</source>
        <translation>Mostrar las cifras de todos</translation>
    </message>
    <message>
        <source>Similar items are grouped</source>
        <translation>Los elementos similares van juntos</translation>
    </message>
    <message>
        <source>Somebody else decides on the same items, without knowing your decisions.</source>
        <translation>Otra persona decide sobre los mismos elementos sin conocer las decisiones de usted.</translation>
    </message>
    <message>
        <source>Spread</source>
        <translation>Repartidos</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>Texto</translation>
    </message>
    <message numerus="yes">
        <source>{n} items are reviewed already and are left out.</source>
        <translation>
            <numerusform>{n} elemento ya tiene decisión y se omite.</numerusform>
            <numerusform>{n} elementos ya tienen decisión y se omiten.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} items decided on appeal alone</source>
        <translation>
            <numerusform>{n} elemento decidido solo por reclamación</numerusform>
            <numerusform>{n} elementos decididos solo por reclamación</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} items have no verdict yet and are left out.</source>
        <translation>
            <numerusform>{n} elemento aún no tiene veredicto y se omite.</numerusform>
            <numerusform>{n} elementos aún no tienen veredicto y se omiten.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} of them are golden items.</source>
        <translation>
            <numerusform>{n} de ellos es un elemento conocido.</numerusform>
            <numerusform>{n} de ellos son elementos conocidos.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{policy} · {name}, {n} items</source>
        <translation>
            <numerusform>{policy} · {name}, {n} elemento</numerusform>
            <numerusform>{policy} · {name}, {n} elementos</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Made {when} from {n} checks</source>
        <translation>
            <numerusform>Creada {when} a partir de {n} revisión</numerusform>
            <numerusform>Creada {when} a partir de {n} revisiones</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Nothing is left: {n} items that these rules choose are reviewed already.</source>
        <translation>
            <numerusform>No queda nada: {n} elemento que eligen estas reglas ya tiene decisión.</numerusform>
            <numerusform>No queda nada: los {n} elementos que eligen estas reglas ya tienen decisión.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Nothing to review: all {n} verdicts are “Allowed”. To look at some of them, tick the random share.</source>
        <translation>
            <numerusform>Nada que examinar: {n} veredicto, y es «Permitido». Para mirarlo, marque la parte al azar.</numerusform>
            <numerusform>Nada que examinar: los {n} veredictos son «Permitido». Para mirar algunos, marque la parte al azar.</numerusform>
        </translation>
    </message>
    <message>
        <source>Select at least one rule for what has to be reviewed.</source>
        <translation>Seleccione al menos una regla sobre qué hay que examinar.</translation>
    </message>
    <message numerus="yes">
        <source>The model judged these {n} similar items differently: {verdicts}.</source>
        <translation>
            <numerusform>El modelo juzgó de forma distinta este {n} elemento similar: {verdicts}.</numerusform>
            <numerusform>El modelo juzgó de forma distinta estos {n} elementos similares: {verdicts}.</numerusform>
        </translation>
    </message>
    <message>
        <source>The model&apos;s verdicts differ</source>
        <translation>Los veredictos del modelo difieren</translation>
    </message>
    <message>
        <source>The same seed draws the same items.</source>
        <translation>La misma semilla elige los mismos elementos.</translation>
    </message>
    <message numerus="yes">
        <source>The {n} items of this check have no verdict yet. Wait until it ends, or resume it.</source>
        <translation>
            <numerusform>{n} elemento de esta revisión aún no tiene veredicto. Espere a que termine la revisión o reanúdela.</numerusform>
            <numerusform>Los {n} elementos de esta revisión aún no tienen veredicto. Espere a que termine la revisión o reanúdela.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>These rules choose none of the {n} verdicts. Select other rules.</source>
        <translation>
            <numerusform>Estas reglas no eligen el {n} veredicto. Seleccione otras reglas.</numerusform>
            <numerusform>Estas reglas no eligen ninguno de los {n} veredictos. Seleccione otras reglas.</numerusform>
        </translation>
    </message>
    <message>
        <source>This check has no verdicts. Select another one.</source>
        <translation>Esta revisión no tiene veredictos. Seleccione otra.</translation>
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
        <translation>Veredicto</translation>
    </message>
    <message>
        <source>Verdicts of</source>
        <translation>Veredictos de</translation>
    </message>
    <message>
        <source>Violates</source>
        <translation>Infringe</translation>
    </message>
    <message>
        <source>Violations that the audit found in what was allowed: {share}</source>
        <translation>Infracciones que la auditoría encontró en lo permitido: {share}</translation>
    </message>
    <message>
        <source>RESULTS</source>
        <translation>QUÉ RESULTÓ</translation>
    </message>
    <message>
        <source>CONTENTS</source>
        <translation>QUÉ CONTIENE</translation>
    </message>
    <message>
        <source>What has to be reviewed</source>
        <translation>Qué hay que examinar</translation>
    </message>
    <message>
        <source>Reviewer&apos;s part</source>
        <translation>Parte de quién</translation>
    </message>
    <message>
        <source>Without a name</source>
        <translation>Sin nombre</translation>
    </message>
    <message>
        <source>You</source>
        <translation>Usted</translation>
    </message>
    <message numerus="yes">
        <source>You have decided on {n} hard items today. Would you like a pause?</source>
        <translation>
            <numerusform>Hoy ha decidido sobre {n} elemento duro. ¿Quiere hacer una pausa?</numerusform>
            <numerusform>Hoy ha decidido sobre {n} elementos duros. ¿Quiere hacer una pausa?</numerusform>
        </translation>
    </message>
    <message>
        <source>right on golden items: {share}</source>
        <translation>aciertos en elementos conocidos: {share}</translation>
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
        <translation>{done} de {total} con decisión</translation>
    </message>
    <message>
        <source>{hits} of {of}, {percent} ({low} to {high})</source>
        <translation>{hits} de {of}, {percent} (de {low} a {high})</translation>
    </message>
    <message>
        <source>{name}&apos;s items</source>
        <translation>Elementos de {name}</translation>
    </message>
    <message numerus="yes">
        <source>{n} hard items today</source>
        <translation>
            <numerusform>{n} elemento duro hoy</numerusform>
            <numerusform>{n} elementos duros hoy</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} items are selected: your decision is recorded for each of them.</source>
        <translation>
            <numerusform>Hay {n} elemento seleccionado: su decisión se registra para él.</numerusform>
            <numerusform>Hay {n} elementos seleccionados: su decisión se registra para cada uno.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} items will be in the queue.</source>
        <translation>
            <numerusform>{n} elemento estará en la cola.</numerusform>
            <numerusform>{n} elementos estarán en la cola.</numerusform>
        </translation>
    </message>
    <message>
        <source>{share} of what was allowed, drawn at random (seed {seed})</source>
        <translation>{share} de lo permitido, elegido al azar (semilla {seed})</translation>
    </message>
    <message numerus="yes">
        <source>{who}: {n} reviewed</source>
        <translation>
            <numerusform>{who}: {n} examinado</numerusform>
            <numerusform>{who}: {n} examinados</numerusform>
        </translation>
    </message>
    <message>
        <source>“{title}” will be removed. The decisions on its items are kept; what was decided on golden items is not.</source>
        <translation>Se quitará «{title}». Las decisiones sobre sus elementos se conservan; lo decidido sobre elementos conocidos, no.</translation>
    </message>
</context>
<context>
    <name>SecondReview</name>
    <message>
        <source>All done.</source>
        <translation>Todo decidido.</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>Todos los archivos (*)</translation>
    </message>
    <message>
        <source>All queues</source>
        <translation>Todas las colas</translation>
    </message>
    <message numerus="yes">
        <source>All {n} items</source>
        <translation>
            <numerusform>Todos los elementos ({n})</numerusform>
            <numerusform>Todos los elementos ({n})</numerusform>
        </translation>
    </message>
    <message>
        <source>At least {count} characters. Several words are better.</source>
        <translation>Al menos {count} caracteres. Mejor varias palabras.</translation>
    </message>
    <message>
        <source>Batches (*.review)</source>
        <translation>Lotes (*.review)</translation>
    </message>
    <message>
        <source>Blind: without the model&apos;s verdicts</source>
        <translation>A ciegas: sin los veredictos del modelo</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>Choose the batch</source>
        <translation>Elegir el lote</translation>
    </message>
    <message>
        <source>Choose the file with the answers</source>
        <translation>Elegir el archivo con las respuestas</translation>
    </message>
    <message>
        <source>Close batch</source>
        <translation>Cerrar lote</translation>
    </message>
    <message>
        <source>Cohen&apos;s kappa {kappa}</source>
        <translation>Kappa de Cohen {kappa}</translation>
    </message>
    <message>
        <source>Cohen&apos;s kappa {kappa} ({low} to {high})</source>
        <translation>Kappa de Cohen {kappa} (de {low} a {high})</translation>
    </message>
    <message>
        <source>Conflicts</source>
        <translation>Conflictos</translation>
    </message>
    <message>
        <source>Decide as {name}…</source>
        <translation>Decidir como {name}…</translation>
    </message>
    <message>
        <source>Decide differently…</source>
        <translation>Decidir otra cosa…</translation>
    </message>
    <message>
        <source>Decide this way…</source>
        <translation>Decidir así…</translation>
    </message>
    <message>
        <source>Decisions (*.decisions)</source>
        <translation>Decisiones (*.decisions)</translation>
    </message>
    <message>
        <source>Each decision is saved at once in “{file}”, next to the batch. Send that file back.</source>
        <translation>Cada decisión se guarda al momento en «{file}», junto al lote. Devuelva ese archivo.</translation>
    </message>
    <message>
        <source>Items</source>
        <translation>Elementos</translation>
    </message>
    <message>
        <source>Merge</source>
        <translation>Combinar</translation>
    </message>
    <message>
        <source>No reason given</source>
        <translation>No se indicó ningún motivo</translation>
    </message>
    <message>
        <source>No two people have decided on the same items of this queue yet.</source>
        <translation>Aún no hay dos personas que hayan decidido sobre los mismos elementos de esta cola.</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Abrir</translation>
    </message>
    <message>
        <source>Open a batch</source>
        <translation>Abrir un lote</translation>
    </message>
    <message>
        <source>Passphrase</source>
        <translation>Frase de paso</translation>
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
        <source>Repeat</source>
        <translation>Repetir</translation>
    </message>
    <message>
        <source>Repeat the passphrase</source>
        <translation>Repita la frase de paso</translation>
    </message>
    <message>
        <source>Save answer</source>
        <translation>Guardar respuesta</translation>
    </message>
    <message>
        <source>Save answer as…</source>
        <translation>Guardar respuesta como…</translation>
    </message>
    <message>
        <source>Save…</source>
        <translation>Guardar…</translation>
    </message>
    <message>
        <source>Send to a second reviewer</source>
        <translation>Enviar a una segunda persona</translation>
    </message>
    <message>
        <source>Settled. All decisions are kept.</source>
        <translation>Resuelto. Todas las decisiones se conservan.</translation>
    </message>
    <message>
        <source>Previously settled by {who}. {name} has since decided differently.</source>
        <translation>{who} lo resolvió antes. {name} ha decidido otra cosa desde entonces.</translation>
    </message>
    <message>
        <source>Settled by {who}, {when}: {decision}</source>
        <translation>Resuelto por {who}, {when}: {decision}</translation>
    </message>
    <message>
        <source>Include settled conflicts</source>
        <translation>También los resueltos</translation>
    </message>
    <message>
        <source>Show passphrase</source>
        <translation>Mostrar frase de paso</translation>
    </message>
    <message>
        <source>Text {number}</source>
        <translation>Texto {number}</translation>
    </message>
    <message>
        <source>The file contains the texts and the policy, but none of your decisions. It can only be opened with the passphrase, so share that through a different channel.</source>
        <translation>El archivo contiene los textos y la política, y ninguna de sus decisiones. Solo se abre con la frase de paso: comuníquela por una vía distinta de la que use para enviar el archivo.</translation>
    </message>
    <message>
        <source>The passphrases do not match.</source>
        <translation>Las frases de paso no coinciden.</translation>
    </message>
    <message numerus="yes">
        <source>The {n} items decided differently from the model</source>
        <translation>
            <numerusform>{n} elemento decidido de otro modo que el modelo</numerusform>
            <numerusform>Los {n} elementos decididos de otro modo que el modelo</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The {n} items that wait for a decision</source>
        <translation>
            <numerusform>{n} elemento que espera una decisión</numerusform>
            <numerusform>Los {n} elementos que esperan una decisión</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The {n} items that were decided on</source>
        <translation>
            <numerusform>{n} elemento sobre el que se decidió</numerusform>
            <numerusform>Los {n} elementos sobre los que se decidió</numerusform>
        </translation>
    </message>
    <message>
        <source>There are no conflicts to settle.</source>
        <translation>No hay conflictos por resolver.</translation>
    </message>
    <message>
        <source>WHAT THE MODEL SAYS</source>
        <translation>LO QUE DICE EL MODELO</translation>
    </message>
    <message>
        <source>Without a name</source>
        <translation>Sin nombre</translation>
    </message>
    <message>
        <source>Your decisions are in {file}.</source>
        <translation>Sus decisiones están en {file}.</translation>
    </message>
    <message>
        <source>Your name</source>
        <translation>Su nombre</translation>
    </message>
    <message>
        <source>Your name, as it will appear beside your decisions</source>
        <translation>Su nombre, tal como figurará junto a sus decisiones</translation>
    </message>
    <message>
        <source>batch</source>
        <translation>lote</translation>
    </message>
    <message>
        <source>made blind</source>
        <translation>a ciegas</translation>
    </message>
    <message>
        <source>made knowing the model&apos;s verdicts</source>
        <translation>conociendo los veredictos del modelo</translation>
    </message>
    <message>
        <source>no kappa, since both always decided the same way</source>
        <translation>sin kappa, porque ambas personas decidieron siempre lo mismo</translation>
    </message>
    <message>
        <source>settled: {decision}</source>
        <translation>resuelto: {decision}</translation>
    </message>
    <message>
        <source>was settled before</source>
        <translation>ya se había resuelto</translation>
    </message>
    <message>
        <source>your decision: {decision}</source>
        <translation>su decisión: {decision}</translation>
    </message>
    <message numerus="yes">
        <source>{file} has {n} texts. Send it, and tell the passphrase by another way.</source>
        <translation>
            <numerusform>{file} tiene {n} texto. Envíelo y comunique la frase de paso por otra vía.</numerusform>
            <numerusform>{file} tiene {n} textos. Envíelo y comunique la frase de paso por otra vía.</numerusform>
        </translation>
    </message>
    <message>
        <source>{file} is encrypted.</source>
        <translation>{file} está cifrado.</translation>
    </message>
    <message>
        <source>{first} and {second}: agree on {hits} of {of}</source>
        <translation>{first} y {second}: lo mismo en {hits} de {of}</translation>
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
            <numerusform>{n} conflicto por resolver</numerusform>
            <numerusform>{n} conflictos por resolver</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} decisions of {name} added</source>
        <translation>
            <numerusform>{n} decisión añadida de {name}</numerusform>
            <numerusform>{n} decisiones añadidas de {name}</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} texts are not in the queue any more</source>
        <translation>
            <numerusform>{n} texto ya no está en la cola</numerusform>
            <numerusform>{n} textos ya no están en la cola</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} were there already</source>
        <translation>
            <numerusform>{n} ya estaba</numerusform>
            <numerusform>{n} ya estaban</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Server</name>
    <message>
        <source>A model on a larger computer in your team can judge texts, if llama-server or vLLM runs there. Texts and policies are then sent to it; the history stays here. It is used wherever no other model is chosen. Nothing is sent while use of the network is turned off under Privacy.</source>
        <translation>Un modelo en un equipo más potente de su grupo de trabajo puede juzgar, si allí funciona llama-server o vLLM. Los textos y las políticas se envían entonces a él; el historial se queda aquí. Juzga siempre que no se elija otro modelo. No se envía nada mientras la red esté prohibida en «Privacidad».</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>Dirección</translation>
    </message>
    <message>
        <source>Asking {host}…</source>
        <translation>Preguntando a {host}…</translation>
    </message>
    <message>
        <source>Certificate</source>
        <translation>Certificado</translation>
    </message>
    <message>
        <source>Choose file…</source>
        <translation>Elegir archivo…</translation>
    </message>
    <message>
        <source>It is stored in the system&apos;s keyring and sent only to the server. Leave it empty to delete it.</source>
        <translation>Se guarda en el llavero del sistema y se envía solo al servidor. Déjelo vacío para olvidarla.</translation>
    </message>
    <message>
        <source>Keep</source>
        <translation>Conservar</translation>
    </message>
    <message>
        <source>Key…</source>
        <translation>Clave…</translation>
    </message>
    <message>
        <source>Only if the server has one of its own</source>
        <translation>Solo si el servidor tiene uno propio</translation>
    </message>
    <message>
        <source>Send texts to this server?</source>
        <translation>¿Enviar textos a este servidor?</translation>
    </message>
    <message>
        <source>Stop using it</source>
        <translation>Dejar de usarlo</translation>
    </message>
    <message>
        <source>Team&apos;s server</source>
        <translation>Servidor del equipo</translation>
    </message>
    <message>
        <source>Team&apos;s server…</source>
        <translation>Servidor del equipo…</translation>
    </message>
    <message>
        <source>Test</source>
        <translation>Probar</translation>
    </message>
    <message>
        <source>Texts stay on this machine.</source>
        <translation>Los textos se quedan en este equipo.</translation>
    </message>
    <message>
        <source>The key is stored in {keyring}.</source>
        <translation>La clave se guarda en {keyring}.</translation>
    </message>
    <message>
        <source>The key was deleted.</source>
        <translation>La clave se olvidó.</translation>
    </message>
    <message>
        <source>Use of the network is turned off under Privacy, so nothing is sent to it.</source>
        <translation>La red está prohibida en «Privacidad», así que no se le envía nada.</translation>
    </message>
    <message>
        <source>The server&apos;s key</source>
        <translation>Clave del servidor</translation>
    </message>
    <message>
        <source>Use it</source>
        <translation>Usarlo</translation>
    </message>
    <message>
        <source>Use this server…</source>
        <translation>Usar este servidor…</translation>
    </message>
    <message>
        <source>Where texts are judged</source>
        <translation>Dónde se juzgan los textos</translation>
    </message>
    <message>
        <source>Whoever runs it can read what is judged. Ask them whether they keep it.</source>
        <translation>Quien lo administra puede leer lo que se juzga. Pregúntele si lo conserva.</translation>
    </message>
    <message>
        <source>{model}: {server}. Items at once: {count}. Context: {context} tokens.</source>
        <translation>{model}: {server}. Elementos a la vez: {count}. Contexto: {context} tokens.</translation>
    </message>
</context>
<context>
    <name>Settings</name>
    <message>
        <source>When</source>
        <translation>Cuándo</translation>
    </message>
    <message>
        <source>Received</source>
        <translation>Recibido</translation>
    </message>
    <message>
        <source>Device</source>
        <translation>Dispositivo</translation>
    </message>
    <message>
        <source>{model} runs on {device}, with {engine}.</source>
        <translation>{model} funciona en {device}, con {engine}.</translation>
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
        <source>Engine</source>
        <translation>Motor</translation>
    </message>
    <message>
        <source>Only you know it. You enter it at every start, and it is not stored. If you forget it, the history is lost: nobody can recover it.</source>
        <translation>Solo la conoce usted. La introduce en cada inicio y no se guarda. Si la olvida, el historial se pierde: nadie puede recuperarlo.</translation>
    </message>
    <message>
        <source>Open folder</source>
        <translation>Abrir carpeta</translation>
    </message>
    <message>
        <source>Open folder: {what}</source>
        <translation>Abrir carpeta: {what}</translation>
    </message>
    <message numerus="yes">
        <source>Plumbline has contacted the network {n} times, most recently on {date}.</source>
        <translation>
            <numerusform>Plumbline ha contactado con la red {n} vez, el {date}.</numerusform>
            <numerusform>Plumbline ha contactado con la red {n} veces, la última el {date}.</numerusform>
        </translation>
    </message>
    <message>
        <source>Plumbline has never contacted the network from this machine.</source>
        <translation>Plumbline nunca ha contactado con la red desde este equipo.</translation>
    </message>
    <message>
        <source>Purpose</source>
        <translation>Motivo</translation>
    </message>
    <message>
        <source>Reasoning and answers</source>
        <translation>Razonamiento y respuestas</translation>
    </message>
    <message>
        <source>Reassign</source>
        <translation>Reasignar</translation>
    </message>
    <message>
        <source>Remove encryption</source>
        <translation>Quitar cifrado</translation>
    </message>
    <message>
        <source>Remove encryption?</source>
        <translation>¿Quitar el cifrado?</translation>
    </message>
    <message>
        <source>Remove encryption…</source>
        <translation>Quitar cifrado…</translation>
    </message>
    <message>
        <source>Remove shortcut</source>
        <translation>Quitar atajo</translation>
    </message>
    <message>
        <source>Repeat the passphrase</source>
        <translation>Repita la frase de paso</translation>
    </message>
    <message>
        <source>Reset all shortcuts</source>
        <translation>Restablecer todos los atajos</translation>
    </message>
    <message>
        <source>Reset to default</source>
        <translation>Restablecer</translation>
    </message>
    <message>
        <source>Reset to default: {setting}</source>
        <translation>Restablecer: {setting}</translation>
    </message>
    <message>
        <source>Resets all settings to their defaults. History, policies and models are kept.</source>
        <translation>Restablece todos los ajustes a sus valores predeterminados. El historial, las políticas y los modelos se conservan.</translation>
    </message>
    <message>
        <source>Rewriting the history. This can take a while if it is large.</source>
        <translation>Reescribiendo el historial. Puede tardar si es grande.</translation>
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
        <source>History</source>
        <translation>Historial</translation>
    </message>
    <message>
        <source>Models</source>
        <translation>Modelos</translation>
    </message>
    <message>
        <source>Select an action, then press the new shortcut.</source>
        <translation>Seleccione una acción y pulse el atajo nuevo.</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Ajustes</translation>
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
        <source>Reset</source>
        <translation>Restablecer</translation>
    </message>
    <message>
        <source>Passphrase</source>
        <translation>Frase de paso</translation>
    </message>
    <message>
        <source>A passphrase</source>
        <translation>Una frase de paso</translation>
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
        <source>Copy</source>
        <translation>Copiar</translation>
    </message>
    <message>
        <source>Encrypt…</source>
        <translation>Cifrar…</translation>
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
        <source>All settings return to their defaults, including shortcuts and language.</source>
        <translation>Todos los ajustes vuelven a sus valores predeterminados, incluidos los atajos y el idioma.</translation>
    </message>
    <message>
        <source>Access</source>
        <translation>Acceso</translation>
    </message>
    <message>
        <source>Anyone with access to its file can read every text that was judged.</source>
        <translation>Quien tenga acceso a su archivo puede leer todos los textos juzgados.</translation>
    </message>
    <message>
        <source>Anyone with access to its file will be able to read everything in the history.</source>
        <translation>Quien tenga acceso a su archivo podrá leer todo el historial.</translation>
    </message>
    <message>
        <source>At least {count} characters. Several words are better.</source>
        <translation>Al menos {count} caracteres. Mejor varias palabras.</translation>
    </message>
    <message>
        <source>Change key</source>
        <translation>Cambiar clave</translation>
    </message>
    <message>
        <source>Change key…</source>
        <translation>Cambiar clave…</translation>
    </message>
    <message>
        <source>Checks, reviews and policies are kept in one history. You can keep another history, with its own settings, in a folder that you choose, such as one on an encrypted USB drive. Models are shared.</source>
        <translation>Las revisiones, las decisiones y las políticas se guardan en un historial. Puede tener otro historial, con sus propios ajustes, en la carpeta que elija, por ejemplo en una memoria USB cifrada. Los modelos se comparten.</translation>
    </message>
    <message>
        <source>Choose the history&apos;s folder</source>
        <translation>Elegir la carpeta del historial</translation>
    </message>
    <message>
        <source>Clear list</source>
        <translation>Vaciar la lista</translation>
    </message>
    <message>
        <source>Close Plumbline</source>
        <translation>Cerrar Plumbline</translation>
    </message>
    <message>
        <source>Content</source>
        <translation>Contenido</translation>
    </message>
    <message>
        <source>Defaults</source>
        <translation>Valores predeterminados</translation>
    </message>
    <message>
        <source>Encrypt history</source>
        <translation>Cifrar historial</translation>
    </message>
    <message>
        <source>Encryption protects the file while the machine is off, and if somebody copies it. It does not protect against programs that run under your account, against anyone at your unlocked machine, or the files you export.</source>
        <translation>El cifrado protege el archivo mientras el equipo está apagado y si alguien lo copia. No protege frente a programas que se ejecutan con su cuenta, frente a quien use su equipo desbloqueado, ni los archivos que exporte.</translation>
    </message>
    <message>
        <source>Export</source>
        <translation>Exportación</translation>
    </message>
    <message>
        <source>File locations</source>
        <translation>Ubicaciones de archivos</translation>
    </message>
    <message>
        <source>Groups of the recovery code</source>
        <translation>Grupos del código de recuperación</translation>
    </message>
    <message>
        <source>Help</source>
        <translation>Ayuda</translation>
    </message>
    <message>
        <source>History and reviews</source>
        <translation>Historial y decisiones</translation>
    </message>
    <message>
        <source>History folder</source>
        <translation>Carpeta del historial</translation>
    </message>
    <message>
        <source>Host</source>
        <translation>Servidor</translation>
    </message>
    <message>
        <source>Items at once: {items}. Threads: {threads}. Context: {context} tokens. Layers on the GPU: {layers}.</source>
        <translation>Elementos a la vez: {items}. Hilos: {threads}. Contexto: {context} tokens. Capas en la GPU: {layers}.</translation>
    </message>
    <message>
        <source>Its key is derived from your passphrase or recovery code and is not stored.</source>
        <translation>Su clave se deriva de la frase de paso o del código de recuperación y no se guarda.</translation>
    </message>
    <message>
        <source>Its key is in the system keyring (“{name}”), which is unlocked with your account.</source>
        <translation>Su clave está en el llavero del sistema («{name}»), que se desbloquea con su cuenta.</translation>
    </message>
    <message>
        <source>Key in the system keyring (not available)</source>
        <translation>Clave en el llavero del sistema (no disponible)</translation>
    </message>
    <message>
        <source>Key in the system keyring ({name})</source>
        <translation>Clave en el llavero del sistema ({name})</translation>
    </message>
    <message>
        <source>Logs (never contain content)</source>
        <translation>Registros (nunca incluyen contenido)</translation>
    </message>
    <message>
        <source>Network contacts</source>
        <translation>Contactos con la red</translation>
    </message>
    <message>
        <source>No model is loaded. Once one is, the device is shown here as llama.cpp reports it. Changes below take effect the next time a model is loaded.</source>
        <translation>No hay ningún modelo cargado. Cuando lo haya, aquí se muestra el dispositivo tal como lo indica llama.cpp. Los cambios de abajo surten efecto la próxima vez que se cargue un modelo.</translation>
    </message>
    <message>
        <source>Open another history?</source>
        <translation>¿Abrir otro historial?</translation>
    </message>
    <message>
        <source>Open another history…</source>
        <translation>Abrir otro historial…</translation>
    </message>
    <message>
        <source>Other programs</source>
        <translation>Otros programas</translation>
    </message>
    <message>
        <source>Plumbline will close. The next start opens the history in {folder}.</source>
        <translation>Plumbline se cerrará ahora. La próxima vez que se inicie, abrirá el historial de {folder}.</translation>
    </message>
    <message>
        <source>Plumbline will close. The next start opens the history on this computer.</source>
        <translation>Plumbline se cerrará ahora. La próxima vez que se inicie, abrirá el historial de este equipo.</translation>
    </message>
    <message>
        <source>Reading</source>
        <translation>Lectura</translation>
    </message>
    <message>
        <source>Rebuild search index</source>
        <translation>Reconstruir índice de búsqueda</translation>
    </message>
    <message>
        <source>Rebuilding the search index…</source>
        <translation>Reconstruyendo el índice de búsqueda…</translation>
    </message>
    <message>
        <source>Show the code again</source>
        <translation>Mostrar el código otra vez</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Detener</translation>
    </message>
    <message>
        <source>Team&apos;s server</source>
        <translation>Servidor del equipo</translation>
    </message>
    <message>
        <source>The environment variable {variable} sets the folder of the history.</source>
        <translation>La variable de entorno {variable} determina la carpeta del historial.</translation>
    </message>
    <message>
        <source>The search index has been rebuilt.</source>
        <translation>Se ha reconstruido el índice de búsqueda.</translation>
    </message>
    <message>
        <source>There is no history in {folder} yet. Plumbline will close, and the next start creates one there.</source>
        <translation>Aún no hay ningún historial en {folder}. Plumbline se cerrará ahora y, la próxima vez que se inicie, creará allí uno nuevo.</translation>
    </message>
    <message>
        <source>This does not match the code.</source>
        <translation>No coincide con el código.</translation>
    </message>
    <message>
        <source>Type groups {first}, {second} and {third} of the code that you wrote down. This checks your copy while the code can still be shown.</source>
        <translation>Escriba los grupos {first}, {second} y {third} del código que anotó. Así se comprueba su copia mientras el código aún se puede mostrar.</translation>
    </message>
    <message>
        <source>Use this computer&apos;s history…</source>
        <translation>Usar el historial de este equipo…</translation>
    </message>
    <message>
        <source>Use this when a search does not find texts that are in the history.</source>
        <translation>Úselo cuando una búsqueda no encuentre textos que están en el historial.</translation>
    </message>
    <message>
        <source>“{action}” already has this shortcut. Reassigning it removes it there.</source>
        <translation>«{action}» ya tiene este atajo. Al reasignarlo, se le quita.</translation>
    </message>
    <message>
        <source>Show contacts…</source>
        <translation>Mostrar contactos…</translation>
    </message>
    <message>
        <source>Test a model…</source>
        <translation>Probar un modelo…</translation>
    </message>
    <message>
        <source>Text will be this large.</source>
        <translation>El texto tendrá este tamaño.</translation>
    </message>
    <message>
        <source>The language will change at the next start, because a task is running now.</source>
        <translation>El idioma cambiará en el próximo inicio, porque hay una tarea en curso.</translation>
    </message>
    <message>
        <source>The passphrases do not match.</source>
        <translation>Las frases de paso no coinciden.</translation>
    </message>
    <message>
        <source>The system keyring stores a random key, and Plumbline opens the history without asking while you are signed in. You get a recovery code to write down, which opens the history if the keyring is lost.</source>
        <translation>El llavero del sistema guarda una clave aleatoria, y Plumbline abre el historial sin preguntar mientras usted tenga la sesión iniciada. Recibe un código de recuperación para anotar, que abre el historial si se pierde el llavero.</translation>
    </message>
    <message>
        <source>This code opens the history if the keyring cannot: on another machine, or after the system was reinstalled. It is shown only once. Write it down or print it, and keep it with your important papers, not on this machine.</source>
        <translation>Este código abre el historial cuando el llavero no puede: en otro equipo o tras reinstalar el sistema. Solo se muestra una vez. Anótelo o imprímalo y guárdelo con sus documentos importantes, no en este equipo.</translation>
    </message>
    <message>
        <source>When Plumbline contacted which host, why, and how much it received. Tokens and content are never recorded.</source>
        <translation>Cuándo contactó Plumbline con qué servidor, por qué y cuánto recibió. Los tokens y el contenido nunca se registran.</translation>
    </message>
</context>
<context>
    <name>Sidebar</name>
    <message>
        <source>▲ Texts leave this machine</source>
        <translation>▲ Los textos salen de este equipo</translation>
    </message>
    <message>
        <source>● Nothing leaves this machine</source>
        <translation>● Nada sale de este equipo</translation>
    </message>
</context>
<context>
    <name>Similar</name>
    <message>
        <source>Close</source>
        <translation>Cerrar</translation>
    </message>
    <message>
        <source>No item is similar.</source>
        <translation>Ningún elemento es similar.</translation>
    </message>
    <message>
        <source>Searching…</source>
        <translation>Buscando…</translation>
    </message>
    <message>
        <source>Show its check</source>
        <translation>Mostrar su revisión</translation>
    </message>
    <message>
        <source>Similar items</source>
        <translation>Elementos similares</translation>
    </message>
    <message>
        <source>reviewed: {verdict}</source>
        <translation>examinado: {verdict}</translation>
    </message>
    <message numerus="yes">
        <source>{n} near-copies, the most similar first</source>
        <translation>
            <numerusform>{n} copia casi idéntica</numerusform>
            <numerusform>{n} copias casi idénticas, primero la más similar</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>SourceFile</name>
    <message>
        <source>No program for {file} was found on this computer.</source>
        <translation>No se encontró en este equipo ningún programa para {file}.</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Abrir</translation>
    </message>
    <message>
        <source>Open folder</source>
        <translation>Abrir carpeta</translation>
    </message>
    <message>
        <source>Open in another program</source>
        <translation>Abrir en otro programa</translation>
    </message>
    <message>
        <source>The file has changed since it was judged.</source>
        <translation>El archivo ha cambiado desde que se juzgó.</translation>
    </message>
    <message>
        <source>The folder of {file} was opened, since opening a file of this kind could run it.</source>
        <translation>Se abrió la carpeta de {file}, porque abrir un archivo de este tipo podría ejecutarlo.</translation>
    </message>
    <message>
        <source>The item is at: {place} (copied).</source>
        <translation>El elemento está en: {place} (copiado).</translation>
    </message>
    <message>
        <source>The item&apos;s text is not in it any more.</source>
        <translation>El texto del elemento ya no está en él.</translation>
    </message>
    <message>
        <source>The item&apos;s text is now at: {place}.</source>
        <translation>El texto del elemento está ahora en: {place}.</translation>
    </message>
    <message>
        <source>{file} opens in another program. Unlike Plumbline, that program may run what is in the file, or load pictures and pages from the network, and so tell others that it was opened.</source>
        <translation>{file} se abre en otro programa. A diferencia de Plumbline, ese programa puede ejecutar lo que contiene el archivo, o cargar imágenes y páginas de la red y revelar así a otros que se abrió.</translation>
    </message>
    <message>
        <source>{file} was opened.</source>
        <translation>Se abrió {file}.</translation>
    </message>
</context>
<context>
    <name>Start</name>
    <message>
        <source>Quit</source>
        <translation>Salir</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Intentar de nuevo</translation>
    </message>
    <message>
        <source>Use this computer&apos;s history</source>
        <translation>Usar el historial de este equipo</translation>
    </message>
</context>
<context>
    <name>Statement</name>
    <message>
        <source>A person decided</source>
        <translation>Decidió una persona</translation>
    </message>
    <message>
        <source>A person decided after the model</source>
        <translation>Decidió una persona después del modelo</translation>
    </message>
    <message>
        <source>Above the rules</source>
        <translation>Encima de las reglas</translation>
    </message>
    <message>
        <source>At the end</source>
        <translation>Al final</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>Change template…</source>
        <translation>Cambiar plantilla…</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Copiar</translation>
    </message>
    <message>
        <source>For the person whose content this is. Read it, change what doesn&apos;t fit, and copy it. Plumbline sends nothing.</source>
        <translation>Para la persona de quien es este contenido. Léalo, cambie lo que no encaje y cópielo. Plumbline no envía nada.</translation>
    </message>
    <message>
        <source>It is allowed</source>
        <translation>Está permitido</translation>
    </message>
    <message>
        <source>It is escalated</source>
        <translation>Se escala</translation>
    </message>
    <message>
        <source>It violates</source>
        <translation>Infringe</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Idioma</translation>
    </message>
    <message>
        <source>Reply to an appeal: at the end</source>
        <translation>Respuesta a una reclamación: al final</translation>
    </message>
    <message>
        <source>Reply to an appeal: the decision stands</source>
        <translation>Respuesta a una reclamación: la decisión se mantiene</translation>
    </message>
    <message>
        <source>Reply to an appeal: the decision was changed</source>
        <translation>Respuesta a una reclamación: la decisión se cambió</translation>
    </message>
    <message>
        <source>Reply to the appeal</source>
        <translation>Respuesta a la reclamación</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Guardar</translation>
    </message>
    <message>
        <source>Statement of reasons</source>
        <translation>Declaración de motivos</translation>
    </message>
    <message>
        <source>Statement template</source>
        <translation>Plantilla de las declaraciones</translation>
    </message>
    <message>
        <source>The model alone decided</source>
        <translation>Decidió solo el modelo</translation>
    </message>
    <message>
        <source>The reply was copied ({language}).</source>
        <translation>Se copió la respuesta ({language}).</translation>
    </message>
    <message>
        <source>Use the original</source>
        <translation>Usar la original</translation>
    </message>
    <message>
        <source>Your reason</source>
        <translation>Su motivo</translation>
    </message>
    <message>
        <source>{policy} stands for the policy&apos;s title, {note} for your reason, {date} for the day. Empty texts are left out.</source>
        <translation>{policy} es el título de la política, {note} su motivo y {date} el día. Un texto vacío se omite.</translation>
    </message>
</context>
<context>
    <name>TimeStamps</name>
    <message>
        <source>All files</source>
        <translation>Todos los archivos</translation>
    </message>
    <message>
        <source>An outside authority can state when the seal of this history existed. Nothing recorded before then can be changed unnoticed.</source>
        <translation>Una autoridad externa puede declarar cuándo existía el sello de este historial: después, nada de lo registrado antes se puede cambiar sin que se note.</translation>
    </message>
    <message>
        <source>Answers</source>
        <translation>Respuestas</translation>
    </message>
    <message>
        <source>Certificate of the authority…</source>
        <translation>Certificado de la autoridad…</translation>
    </message>
    <message>
        <source>Certificates</source>
        <translation>Certificados</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Cerrar</translation>
    </message>
    <message>
        <source>Plumbline contacts nobody. Save the request, send it to a time-stamping authority (RFC 3161), and add its answer here. The request contains a hash, and nothing of what was judged.</source>
        <translation>Plumbline no contacta con nadie. Escriba la petición, envíela a una autoridad de sellado de tiempo (RFC 3161) e incorpore su respuesta. La petición contiene un hash y nada de lo que se juzgó.</translation>
    </message>
    <message>
        <source>Add answer…</source>
        <translation>Incorporar respuesta…</translation>
    </message>
    <message>
        <source>Requests</source>
        <translation>Peticiones</translation>
    </message>
    <message>
        <source>The answer was checked and saved.</source>
        <translation>La respuesta se comprobó y se conservó.</translation>
    </message>
    <message>
        <source>The request was saved to {file}. It is about the seal {seal}.</source>
        <translation>La petición se guardó en {file}. Es sobre el sello {seal}.</translation>
    </message>
    <message>
        <source>There is no time stamp yet.</source>
        <translation>Aún no hay ninguna marca de tiempo.</translation>
    </message>
    <message>
        <source>Time stamps</source>
        <translation>Marcas de tiempo</translation>
    </message>
    <message>
        <source>Save request…</source>
        <translation>Escribir petición…</translation>
    </message>
    <message>
        <source>seal</source>
        <translation>sello</translation>
    </message>
</context>
<context>
    <name>Tour</name>
    <message>
        <source>A policy says what is allowed</source>
        <translation>Una política dice qué está permitido</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Atrás</translation>
    </message>
    <message>
        <source>Blur texts until I ask</source>
        <translation>Mostrar los textos borrosos hasta que yo lo pida</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Listo</translation>
    </message>
    <message>
        <source>Everything stays on this machine</source>
        <translation>Todo se queda en este equipo</translation>
    </message>
    <message>
        <source>For each item you see the verdict, the rule it rests on, and why. The model&apos;s full reasoning is further down.</source>
        <translation>De cada elemento ve el veredicto, la regla en la que se basa y el porqué. Más abajo está el razonamiento completo del modelo.</translation>
    </message>
    <message>
        <source>How should texts be shown?</source>
        <translation>¿Cómo deben mostrarse los textos?</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>Siguiente</translation>
    </message>
    <message>
        <source>No text, policy or verdict leaves it, unless you set a team&apos;s server; this line always says so. F1 opens the guide. The tour is in the Help menu.</source>
        <translation>Ningún texto, política ni veredicto sale de él, salvo que usted configure un servidor del equipo; esta línea siempre lo indica. F1 abre la guía. La visita guiada está en el menú «Ayuda».</translation>
    </message>
    <message>
        <source>Not now</source>
        <translation>Ahora no</translation>
    </message>
    <message>
        <source>Paste a text, or add files and folders: tables, documents, mail, chats. Then choose Start. Next shows your latest check; if there is none, the practice model judges a small sample.</source>
        <translation>Pegue un texto o añada archivos y carpetas: tablas, documentos, correo, chats. Después elija «Iniciar». «Siguiente» muestra su última revisión; si no hay ninguna, el modelo de práctica juzga una pequeña muestra.</translation>
    </message>
    <message>
        <source>Add what you want judged</source>
        <translation>Añada lo que quiera juzgar</translation>
    </message>
    <message>
        <source>Read the verdict and its reasons</source>
        <translation>Lea el veredicto y sus motivos</translation>
    </message>
    <message>
        <source>Show texts</source>
        <translation>Mostrar textos</translation>
    </message>
    <message>
        <source>Skip</source>
        <translation>Omitir</translation>
    </message>
    <message>
        <source>Some of what is judged can be hard to read. Texts are always blurred under policies that ask for it. You can change this at any time in Settings.</source>
        <translation>Parte de lo que se juzga puede ser dura de leer. Los textos de las políticas que lo piden se muestran borrosos en cualquier caso. Puede cambiarlo cuando quiera en Ajustes.</translation>
    </message>
    <message>
        <source>Take the tour</source>
        <translation>Hacer la visita guiada</translation>
    </message>
    <message>
        <source>Texts are judged under a policy: rules in plain words. Choose one here. The Policies page has some to start from, and an editor for your own.</source>
        <translation>Los textos se juzgan según una política: reglas en lenguaje corriente. Elija una aquí. La página «Políticas» ofrece algunas para empezar y un editor para las suyas.</translation>
    </message>
    <message>
        <source>The model can be wrong. Agree, override or escalate with these buttons, or with the key on each. Your decision is kept beside the verdict.</source>
        <translation>El modelo puede equivocarse. Con estos botones, o con la tecla indicada en cada uno, puede mostrarse de acuerdo, decidir otra cosa o escalar. Su decisión se guarda junto al veredicto.</translation>
    </message>
    <message>
        <source>You decide</source>
        <translation>Decide usted</translation>
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
        <translation>Está cifrado y no se dio su clave. No se puede ver ni añadir nada.</translation>
    </message>
    <message>
        <source>It is encrypted. Everything in it is kept; unlock it to see it.</source>
        <translation>Está cifrado. Todo lo que contiene se conserva; desbloquéelo para verlo.</translation>
    </message>
    <message>
        <source>Only a history that is encrypted with a passphrase can be locked. You can choose one in Settings, under “Privacy”.</source>
        <translation>Solo se puede bloquear un historial cifrado con una frase de paso. Puede elegir una en Ajustes, en «Privacidad».</translation>
    </message>
    <message>
        <source>Passphrase or recovery code</source>
        <translation>Frase de paso o código de recuperación</translation>
    </message>
    <message>
        <source>Plumbline is locked</source>
        <translation>Plumbline está bloqueado</translation>
    </message>
    <message>
        <source>Show passphrase</source>
        <translation>Mostrar frase de paso</translation>
    </message>
    <message>
        <source>That did not unlock the history. Check upper and lower case, and try again.</source>
        <translation>Eso no desbloqueó el historial. Compruebe mayúsculas y minúsculas e inténtelo de nuevo.</translation>
    </message>
    <message>
        <source>The history can&apos;t be locked while a task is running. Pause it, or wait until it has finished.</source>
        <translation>No se puede bloquear el historial mientras hay una tarea en curso. Páusela o espere a que termine.</translation>
    </message>
    <message>
        <source>The history is closed. Nothing that you were working on is lost.</source>
        <translation>El historial está cerrado. No se pierde nada de lo que estaba haciendo.</translation>
    </message>
    <message>
        <source>The history is encrypted, and its key is not in the system keyring. Enter its passphrase, or the recovery code that you wrote down.</source>
        <translation>El historial está cifrado y su clave no está en el llavero del sistema. Introduzca su frase de paso o el código de recuperación que anotó.</translation>
    </message>
    <message>
        <source>The history is locked</source>
        <translation>El historial está bloqueado</translation>
    </message>
    <message>
        <source>Unlock history</source>
        <translation>Desbloquear historial</translation>
    </message>
    <message>
        <source>Unlock it with its passphrase or recovery code.</source>
        <translation>Desbloquéelo con su frase de paso o su código de recuperación.</translation>
    </message>
    <message>
        <source>Unlock…</source>
        <translation>Desbloquear…</translation>
    </message>
    <message>
        <source>Unlock</source>
        <translation>Desbloquear</translation>
    </message>
</context>
<context>
    <name>Update</name>
    <message>
        <source>Asking {host}…</source>
        <translation>Preguntando a {host}…</translation>
    </message>
    <message>
        <source>Check for a newer version</source>
        <translation>Buscar una versión más reciente</translation>
    </message>
    <message>
        <source>How to update</source>
        <translation>Cómo actualizar</translation>
    </message>
    <message>
        <source>Newer versions: {page}</source>
        <translation>Versiones más recientes: {page}</translation>
    </message>
    <message>
        <source>Plumbline isn&apos;t allowed to use the network. You can allow it in Settings, under “Privacy”.</source>
        <translation>Plumbline no puede usar la red: permítalo en Ajustes, en «Privacidad».</translation>
    </message>
    <message>
        <source>Plumbline never looks for newer versions by itself. The button contacts {host} once; the contact is listed in Settings, under “Privacy”.</source>
        <translation>Plumbline nunca busca versiones más recientes por su cuenta. El botón contacta una vez con {host}; el contacto aparece en Ajustes, en «Privacidad».</translation>
    </message>
    <message>
        <source>This copy doesn&apos;t know where newer versions are published. Check where you got it from.</source>
        <translation>Esta copia no sabe dónde se publican las versiones más recientes. Mire donde la obtuvo.</translation>
    </message>
    <message>
        <source>This is Plumbline {version}.</source>
        <translation>Esta es la versión {version} de Plumbline.</translation>
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
        <source>Auto</source>
        <translation>Automático</translation>
    </message>
    <message>
        <source>Escalate</source>
        <translation>Escalar</translation>
    </message>
    <message>
        <source>The answer is not one that the policy defines.</source>
        <translation>La respuesta no es ninguna de las que define la política.</translation>
    </message>
    <message>
        <source>The answer was cut off.</source>
        <translation>La respuesta quedó cortada.</translation>
    </message>
    <message>
        <source>The engine failed repeatedly on this item.</source>
        <translation>El motor falló repetidamente con este elemento.</translation>
    </message>
    <message>
        <source>The model gave no answer.</source>
        <translation>El modelo no dio respuesta.</translation>
    </message>
    <message>
        <source>The reasoning reached its limit before an answer was given.</source>
        <translation>El razonamiento llegó a su límite antes de dar una respuesta.</translation>
    </message>
    <message>
        <source>The reasoning reached its limit.</source>
        <translation>El razonamiento llegó a su límite.</translation>
    </message>
    <message>
        <source>Undetermined</source>
        <translation>Indeterminado</translation>
    </message>
    <message>
        <source>it was escalated</source>
        <translation>se escaló</translation>
    </message>
    <message>
        <source>no answer could be read</source>
        <translation>no se pudo leer ninguna respuesta</translation>
    </message>
    <message>
        <source>the certainty could not be measured</source>
        <translation>no se pudo medir la certeza</translation>
    </message>
    <message>
        <source>the label is severe</source>
        <translation>la etiqueta es grave</translation>
    </message>
    <message>
        <source>the model was not certain</source>
        <translation>el modelo no estaba seguro</translation>
    </message>
    <message>
        <source>the reasoning reached its limit</source>
        <translation>el razonamiento llegó a su límite</translation>
    </message>
    <message>
        <source>Parts of the answer contradict each other.</source>
        <translation>Partes de la respuesta se contradicen.</translation>
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
<context>
    <name>Watch</name>
    <message>
        <source>Add folder…</source>
        <translation>Añadir carpeta…</translation>
    </message>
    <message>
        <source>All files, or for example: csv, txt</source>
        <translation>Todos los archivos. O por ejemplo: csv, txt</translation>
    </message>
    <message>
        <source>Can&apos;t be judged: {why}</source>
        <translation>No se puede juzgar: {why}</translation>
    </message>
    <message>
        <source>Changed since, judged again</source>
        <translation>Cambió entretanto, juzgado de nuevo</translation>
    </message>
    <message>
        <source>Choose folder</source>
        <translation>Elegir carpeta</translation>
    </message>
    <message>
        <source>Choose folder…</source>
        <translation>Elegir carpeta…</translation>
    </message>
    <message>
        <source>File</source>
        <translation>Archivo</translation>
    </message>
    <message>
        <source>Finished files</source>
        <translation>Archivos terminados</translation>
    </message>
    <message>
        <source>Folder for the verdicts</source>
        <translation>Carpeta para los veredictos</translation>
    </message>
    <message>
        <source>Folders</source>
        <translation>Carpetas</translation>
    </message>
    <message>
        <source>Verdict format</source>
        <translation>Formato de los veredictos</translation>
    </message>
    <message>
        <source>Removed before it was read</source>
        <translation>Desapareció antes de leerse</translation>
    </message>
    <message>
        <source>Include subfolders</source>
        <translation>Incluir subcarpetas</translation>
    </message>
    <message>
        <source>Include the model&apos;s reasoning</source>
        <translation>Incluir el razonamiento del modelo</translation>
    </message>
    <message>
        <source>Allow a folder inside a watched one</source>
        <translation>Puede estar dentro de una carpeta vigilada</translation>
    </message>
    <message>
        <source>Watching “{folder}” was interrupted before all of its files were judged. Nothing is lost: start again with the same folder for the verdicts, and it resumes where it stopped.</source>
        <translation>La vigilancia de «{folder}» se interrumpió antes de que se juzgaran todos sus archivos. No se pierde nada: iníciela de nuevo con la misma carpeta para los veredictos y continuará donde se detuvo.</translation>
    </message>
    <message>
        <source>While this window is open, files in these folders are judged as they arrive, starting with those already there. The verdicts on each file are saved as a file, next to a journal, and in the history. The model and effort are those chosen in Settings.</source>
        <translation>Los archivos nuevos de estas carpetas se juzgan a medida que llegan, incluidos los que ya están, mientras esta ventana está abierta. Los veredictos de cada archivo se escriben en un archivo, junto a un diario, y también están en el historial. El modelo y el esfuerzo son los de los ajustes.</translation>
    </message>
    <message>
        <source>Nothing is being watched.</source>
        <translation>No se vigila nada.</translation>
    </message>
    <message>
        <source>Nothing to judge</source>
        <translation>Nada que juzgar</translation>
    </message>
    <message>
        <source>Only files with these extensions</source>
        <translation>Solo archivos con estas extensiones</translation>
    </message>
    <message>
        <source>Open folder with verdicts</source>
        <translation>Abrir la carpeta con los veredictos</translation>
    </message>
    <message>
        <source>Open in Check</source>
        <translation>Abrir en Revisar</translation>
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
        <translation>Quitar carpeta</translation>
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
        <source>Stopping…</source>
        <translation>Deteniendo…</translation>
    </message>
    <message>
        <source>The same as {file}</source>
        <translation>El mismo que {file}</translation>
    </message>
    <message>
        <source>These folders were being watched when Plumbline was closed. Choose Start to resume.</source>
        <translation>Estas carpetas se vigilaron hasta que se cerró Plumbline. «Iniciar» reanuda la vigilancia.</translation>
    </message>
    <message>
        <source>To start, add a folder.</source>
        <translation>Para empezar, añada una carpeta.</translation>
    </message>
    <message>
        <source>To start, choose a policy.</source>
        <translation>Para empezar, elija una política.</translation>
    </message>
    <message>
        <source>To start, choose the folder for the verdicts.</source>
        <translation>Para empezar, elija la carpeta para los veredictos.</translation>
    </message>
    <message>
        <source>Save verdicts in</source>
        <translation>Los veredictos van a</translation>
    </message>
    <message>
        <source>Watch</source>
        <translation>Vigilar</translation>
    </message>
    <message>
        <source>Watched folders</source>
        <translation>Carpetas vigiladas</translation>
    </message>
    <message>
        <source>Watching has stopped.</source>
        <translation>La vigilancia se ha detenido.</translation>
    </message>
    <message numerus="yes">
        <source>Watching has stopped: {n} files done.</source>
        <translation>
            <numerusform>La vigilancia se ha detenido: {n} archivo terminado.</numerusform>
            <numerusform>La vigilancia se ha detenido: {n} archivos terminados.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Watching {n} folders</source>
        <translation>
            <numerusform>Se vigila {n} carpeta</numerusform>
            <numerusform>Se vigilan {n} carpetas</numerusform>
        </translation>
    </message>
    <message>
        <source>What is watched</source>
        <translation>Qué se vigila</translation>
    </message>
    <message>
        <source>When</source>
        <translation>Cuándo</translation>
    </message>
    <message numerus="yes">
        <source>judging: {done} of {n} items</source>
        <translation>
            <numerusform>juzgando: {done} de {n} elemento</numerusform>
            <numerusform>juzgando: {done} de {n} elementos</numerusform>
        </translation>
    </message>
    <message>
        <source>loading the model…</source>
        <translation>cargando el modelo…</translation>
    </message>
    <message>
        <source>reading new files…</source>
        <translation>leyendo archivos nuevos…</translation>
    </message>
    <message>
        <source>waiting for new files</source>
        <translation>esperando archivos nuevos</translation>
    </message>
    <message>
        <source>{folder} can&apos;t be read. Plumbline keeps trying.</source>
        <translation>No se puede mirar dentro de {folder}; se vuelve a buscar.</translation>
    </message>
    <message numerus="yes">
        <source>{n} files done</source>
        <translation>
            <numerusform>{n} archivo terminado</numerusform>
            <numerusform>{n} archivos terminados</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} files may still be written to</source>
        <translation>
            <numerusform>Quizá aún se esté escribiendo en {n} archivo</numerusform>
            <numerusform>Quizá aún se esté escribiendo en {n} archivos</numerusform>
        </translation>
    </message>
</context>
</TS>
