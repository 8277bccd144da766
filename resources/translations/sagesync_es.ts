<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="es" sourcelanguage="en">
<context>
    <name>AboutCard</name>
    <message>
        <source>About SageSync Desktop</source>
        <translation>Acerca de SageSync Desktop</translation>
    </message>
    <message>
        <source>Copy diagnostic report</source>
        <translation>Copiar informe de diagnóstico</translation>
    </message>
    <message>
        <source>Hide licences</source>
        <translation>Ocultar licencias</translation>
    </message>
    <message>
        <source>Not installed: run from its source</source>
        <translation>Sin instalar: se ejecuta desde su código fuente</translation>
    </message>
    <message>
        <source>Show licences</source>
        <translation>Mostrar licencias</translation>
    </message>
    <message>
        <source>The report tells support which versions and settings are in use and how the last syncs ended. Names, addresses and keys are struck out.</source>
        <translation>El informe indica al soporte qué versiones y ajustes se usan y cómo acabaron las últimas sincronizaciones. Los nombres, direcciones y claves están tachados.</translation>
    </message>
    <message>
        <source>Version %s</source>
        <translation>Versión %s</translation>
    </message>
    <message>
        <source>see the package</source>
        <translation>véase el paquete</translation>
    </message>
</context>
<context>
    <name>AppearanceCard</name>
    <message>
        <source>Another language shows when SageSync starts next.</source>
        <translation>El nuevo idioma se verá cuando SageSync vuelva a iniciarse.</translation>
    </message>
    <message>
        <source>Appearance</source>
        <translation>Aspecto</translation>
    </message>
    <message>
        <source>Appearance: %s</source>
        <translation>Aspecto: %s</translation>
    </message>
    <message>
        <source>As the system</source>
        <translation>Como el sistema</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>Oscuro</translation>
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
        <source>Show hints again</source>
        <translation>Mostrar consejos de nuevo</translation>
    </message>
</context>
<context>
    <name>BeyondCard</name>
    <message>
        <source>A sync is running. Switch it on when that has finished.</source>
        <translation>Hay una sincronización en curso. Actívelo cuando haya terminado.</translation>
    </message>
    <message>
        <source>Beyond the usual</source>
        <translation>Más allá de lo habitual</translation>
    </message>
    <message>
        <source>Choose the account for it under Mapping: until then nothing goes by it.</source>
        <translation>Elija la cuenta para ello en Asignaciones: hasta entonces nada va por esta vía.</translation>
    </message>
    <message>
        <source>Choose the record for it here: until then nothing goes by it.</source>
        <translation>Elija aquí el registro para ello: hasta entonces nada va por esta vía.</translation>
    </message>
    <message>
        <source>Each of these lets records travel that stay behind otherwise. Switching one on shows first what it would move; switching it off changes nothing that was done.</source>
        <translation>Cada una de estas vías deja pasar fichas que si no se quedan atrás. Al activarla se muestra primero lo que movería; desactivarla no cambia nada de lo hecho.</translation>
    </message>
    <message>
        <source>In Sage that comes to {money}.</source>
        <translation>En Sage suma {money}.</translation>
    </message>
    <message>
        <source>Leave it off</source>
        <translation>Dejarlo desactivado</translation>
    </message>
    <message>
        <source>Looking at what “%s” would move …</source>
        <translation>Se comprueba qué movería «%s» …</translation>
    </message>
    <message>
        <source>Switch on</source>
        <translation>Activar</translation>
    </message>
    <message>
        <source>Switch on “%s”?</source>
        <translation>¿Activar «%s»?</translation>
    </message>
    <message>
        <source>What it would move cannot be shown now. {why}</source>
        <translation>Ahora no se puede mostrar lo que movería. {why}</translation>
    </message>
    <message>
        <source>With it on, the next sync would write nothing.</source>
        <translation>Con esta opción, la próxima sincronización no escribiría nada.</translation>
    </message>
    <message>
        <source>With it on, the next sync would write:</source>
        <translation>Con esta opción, la próxima sincronización escribiría:</translation>
    </message>
    <message>
        <source>{n} of these are held back today.</source>
        <translation>{n} de ellas están retenidas hoy.</translation>
    </message>
</context>
<context>
    <name>BusinessPage</name>
    <message>
        <source>Which business?</source>
        <translation>¿Qué empresa?</translation>
    </message>
    <message>
        <source>Your Sage login opens several. Choose the one that belongs to this Vtiger.</source>
        <translation>Su cuenta de Sage da acceso a varias. Elija la que corresponde a este Vtiger.</translation>
    </message>
</context>
<context>
    <name>CertificatesModel</name>
    <message>
        <source>By</source>
        <translation>Por</translation>
    </message>
    <message>
        <source>Changed since</source>
        <translation>Cambiados desde entonces</translation>
    </message>
    <message>
        <source>Made</source>
        <translation>Hecho</translation>
    </message>
    <message>
        <source>Nothing</source>
        <translation>Nada</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>Número</translation>
    </message>
    <message>
        <source>Period</source>
        <translation>Periodo</translation>
    </message>
    <message>
        <source>Total</source>
        <translation>Total</translation>
    </message>
    <message>
        <source>{period}, changed since: {count}</source>
        <translation>{period}, cambiados desde entonces: {count}</translation>
    </message>
</context>
<context>
    <name>ChoiceField</name>
    <message>
        <source>Choose …</source>
        <translation>Elegir …</translation>
    </message>
</context>
<context>
    <name>ChoiceRow</name>
    <message>
        <source>No suggestion. {reason}.</source>
        <translation>Sin propuesta. {reason}.</translation>
    </message>
    <message>
        <source>Suggested: {name}. {reason}.</source>
        <translation>Propuesta: {name}. {reason}.</translation>
    </message>
    <message>
        <source>Use suggestion</source>
        <translation>Usar propuesta</translation>
    </message>
    <message>
        <source>Use the suggestion for %s</source>
        <translation>Usar la propuesta para %s</translation>
    </message>
</context>
<context>
    <name>ChoiceTab</name>
    <message>
        <source>Use all suggestions</source>
        <translation>Usar todas las propuestas</translation>
    </message>
</context>
<context>
    <name>CloseButton</name>
    <message>
        <source>Close this tab</source>
        <translation>Cerrar esta pestaña</translation>
    </message>
    <message>
        <source>Close this tab (Esc)</source>
        <translation>Cerrar esta pestaña (Esc)</translation>
    </message>
</context>
<context>
    <name>ComputerCard</name>
    <message>
        <source>It then waits in the background and syncs on time; open it from its icon.</source>
        <translation>Así espera en segundo plano y sincroniza a su hora; ábralo desde su icono.</translation>
    </message>
    <message>
        <source>Show in the applications menu</source>
        <translation>Mostrar en el menú de aplicaciones</translation>
    </message>
    <message>
        <source>Start when I sign in to this computer</source>
        <translation>Iniciar cuando yo inicie sesión en este ordenador</translation>
    </message>
    <message>
        <source>This computer</source>
        <translation>Este ordenador</translation>
    </message>
</context>
<context>
    <name>ConnectionCard</name>
    <message>
        <source>Connect</source>
        <translation>Conectar</translation>
    </message>
    <message>
        <source>Connect %s</source>
        <translation>Conectar %s</translation>
    </message>
    <message>
        <source>Connection to %s</source>
        <translation>Conexión con %s</translation>
    </message>
    <message>
        <source>Disconnect</source>
        <translation>Desconectar</translation>
    </message>
    <message>
        <source>Disconnect %s</source>
        <translation>Desconectar %s</translation>
    </message>
    <message>
        <source>No business chosen yet</source>
        <translation>Aún no se ha elegido empresa</translation>
    </message>
    <message>
        <source>Reconnect</source>
        <translation>Volver a conectar</translation>
    </message>
    <message>
        <source>Reconnect %s</source>
        <translation>Volver a conectar %s</translation>
    </message>
    <message>
        <source>Sign in again by %s at the latest.</source>
        <translation>Vuelva a iniciar sesión antes del %s.</translation>
    </message>
    <message>
        <source>Test</source>
        <translation>Probar</translation>
    </message>
    <message>
        <source>Test the connection to %s</source>
        <translation>Probar la conexión con %s</translation>
    </message>
    <message>
        <source>Testing …</source>
        <translation>Probando …</translation>
    </message>
    <message>
        <source>Use another address or user</source>
        <translation>Usar otra dirección u otro usuario</translation>
    </message>
    <message>
        <source>Use another business or app</source>
        <translation>Usar otra empresa u otra app</translation>
    </message>
    <message>
        <source>{url} as {user}</source>
        <translation>{url} como {user}</translation>
    </message>
</context>
<context>
    <name>ConnectionRow</name>
    <message>
        <source>Connect %s again</source>
        <translation>Conectar %s de nuevo</translation>
    </message>
    <message>
        <source>Connect again</source>
        <translation>Conectar de nuevo</translation>
    </message>
    <message>
        <source>The sign-in is good for %s more days without a sync.</source>
        <translation>La sesión sigue siendo válida %s días más sin sincronizar.</translation>
    </message>
</context>
<context>
    <name>ConnectionsCard</name>
    <message>
        <source>Connections</source>
        <translation>Conexiones</translation>
    </message>
    <message>
        <source>The last sync took %s requests to Sage and %s to Vtiger.</source>
        <translation>La última sincronización necesitó %s consultas a Sage y %s a Vtiger.</translation>
    </message>
</context>
<context>
    <name>CrashDialog</name>
    <message>
        <source>A fault in SageSync</source>
        <translation>Un fallo en SageSync</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Cerrar</translation>
    </message>
    <message>
        <source>Copied</source>
        <translation>Copiado</translation>
    </message>
    <message>
        <source>Copy report</source>
        <translation>Copiar informe</translation>
    </message>
    <message>
        <source>Nothing was lost: the next sync goes on where this one stopped. Please send us this report; it holds no names, amounts or passwords, and is kept in the log folder as well.</source>
        <translation>No se ha perdido nada: la próxima sincronización continúa donde esta se detuvo. Envíenos este informe, por favor; no contiene nombres, importes ni contraseñas, y se guarda también en la carpeta del registro.</translation>
    </message>
    <message>
        <source>Report</source>
        <translation>Informe</translation>
    </message>
    <message>
        <source>SageSync has a fault of its own</source>
        <translation>SageSync tiene un fallo propio</translation>
    </message>
</context>
<context>
    <name>CureCard</name>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>Do it</source>
        <translation>Hacerlo</translation>
    </message>
    <message>
        <source>Do it for {0}</source>
        <translation>Hacerlo para {0}</translation>
    </message>
    <message>
        <source>Each record gets its own unless you give one value for all.</source>
        <translation>Cada registro recibe el suyo, salvo que usted dé un valor para todos.</translation>
    </message>
    <message>
        <source>Open it</source>
        <translation>Abrir</translation>
    </message>
</context>
<context>
    <name>CurrenciesModel</name>
    <message>
        <source>Comparison</source>
        <translation>Comparación</translation>
    </message>
    <message>
        <source>Currency</source>
        <translation>Moneda</translation>
    </message>
    <message>
        <source>Different: invoices at Vtiger&apos;s rate are skipped</source>
        <translation>Distinto: las facturas con el tipo de Vtiger se omiten</translation>
    </message>
    <message>
        <source>Equal</source>
        <translation>Igual</translation>
    </message>
    <message>
        <source>Not used in Vtiger: invoices in %s stay in Sage</source>
        <translation>Sin uso en Vtiger: las facturas en %s se quedan en Sage</translation>
    </message>
    <message>
        <source>Rate in Sage</source>
        <translation>Tipo en Sage</translation>
    </message>
    <message>
        <source>Rate in Vtiger</source>
        <translation>Tipo en Vtiger</translation>
    </message>
    <message>
        <source>Sage has no rate: invoices in %s are skipped</source>
        <translation>Sage no tiene tipo: las facturas en %s se omiten</translation>
    </message>
    <message>
        <source>none</source>
        <translation>ninguno</translation>
    </message>
</context>
<context>
    <name>CurrenciesTab</name>
    <message>
        <source>Both sides keep only %s, so there is nothing to compare.</source>
        <translation>Ambos lados llevan solo %s, así que no hay nada que comparar.</translation>
    </message>
    <message>
        <source>Both systems count the foreign units that you get for 1 {base}, and the rates are compared at Vtiger&apos;s three decimals. Nothing is changed here: correct a rate where it is wrong. Sage keeps each customer in one currency: an organization that is invoiced in another one than {base} needs a field “Currency” in Vtiger that names it, before it first syncs.</source>
        <translation>Ambos sistemas cuentan las unidades extranjeras que se reciben por 1 {base}, y los tipos se comparan con los tres decimales de Vtiger. Aquí no se cambia nada: corrija el tipo donde esté mal. Sage lleva cada cliente en una sola moneda: una organización a la que se factura en otra que {base} necesita en Vtiger un campo «Currency» que la indique, antes de su primera sincronización.</translation>
    </message>
    <message>
        <source>Currencies</source>
        <translation>Monedas</translation>
    </message>
    <message>
        <source>Exchange rates of both sides</source>
        <translation>Tipos de cambio de ambos lados</translation>
    </message>
    <message>
        <source>Rates cannot be compared, so invoices are skipped.</source>
        <translation>Los tipos no se pueden comparar, así que las facturas se omiten.</translation>
    </message>
    <message>
        <source>Switch them on in Sage, or invoice in the base currency.</source>
        <translation>Actívelas en Sage o facture en la moneda base.</translation>
    </message>
    <message>
        <source>This Sage business keeps no foreign currencies.</source>
        <translation>Esta empresa de Sage no lleva monedas extranjeras.</translation>
    </message>
    <message>
        <source>Vtiger&apos;s base currency is {vtiger}, Sage&apos;s is {sage}.</source>
        <translation>La moneda base de Vtiger es {vtiger}, la de Sage es {sage}.</translation>
    </message>
</context>
<context>
    <name>DayChart</name>
    <message>
        <source>Nothing synced yet</source>
        <translation>Aún no se ha sincronizado nada</translation>
    </message>
    <message>
        <source>Records per day</source>
        <translation>Fichas por día</translation>
    </message>
    <message>
        <source>today</source>
        <translation>hoy</translation>
    </message>
</context>
<context>
    <name>Desk</name>
    <message>
        <source>A sync is running; this record is looked at again after it.</source>
        <translation>Hay una sincronización en curso; este registro se revisa después.</translation>
    </message>
    <message>
        <source>After</source>
        <translation>Después</translation>
    </message>
    <message>
        <source>Checked just now: {0}.</source>
        <translation>Comprobado ahora mismo: {0}.</translation>
    </message>
    <message>
        <source>Field</source>
        <translation>Campo</translation>
    </message>
    <message>
        <source>For information</source>
        <translation>Para su información</translation>
    </message>
    <message>
        <source>For it: {evidence}</source>
        <translation>A favor: {evidence}</translation>
    </message>
    <message>
        <source>Held back since {0}</source>
        <translation>Retenido desde {0}</translation>
    </message>
    <message>
        <source>Last agreed</source>
        <translation>Último acuerdo</translation>
    </message>
    <message>
        <source>Needs you</source>
        <translation>Le necesita</translation>
    </message>
    <message>
        <source>Net</source>
        <translation>Neto</translation>
    </message>
    <message>
        <source>Nothing needs you.</source>
        <translation>Nada le necesita.</translation>
    </message>
    <message>
        <source>Nothing to do here.</source>
        <translation>Nada que hacer aquí.</translation>
    </message>
    <message>
        <source>Now</source>
        <translation>Ahora</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Ajustes</translation>
    </message>
    <message>
        <source>Tax</source>
        <translation>Impuesto</translation>
    </message>
    <message>
        <source>The names are {n} % alike</source>
        <translation>Los nombres se parecen en un {n}&#xa0;%</translation>
    </message>
    <message>
        <source>The sync did not begin.</source>
        <translation>La sincronización no comenzó.</translation>
    </message>
    <message>
        <source>The total stays {gross} (net {net}, tax {tax}).</source>
        <translation>El total sigue en {gross} (neto {net}, impuesto {tax}).</translation>
    </message>
    <message>
        <source>These follow by themselves once what they wait for has travelled.</source>
        <translation>Estos siguen solos en cuanto se envía aquello que esperan.</translation>
    </message>
    <message>
        <source>These records wait for a decision or a correction of yours.</source>
        <translation>Estos registros esperan una decisión o corrección suya.</translation>
    </message>
    <message>
        <source>{n} not done: {because}</source>
        <translation>{n} no hechos: {because}</translation>
    </message>
    <message>
        <source>Equal: {fields}</source>
        <translation>Iguales: {fields}</translation>
    </message>
    <message>
        <source>But with {evidence}</source>
        <translation>Pero en contra: {evidence}</translation>
    </message>
    <message>
        <source>It is held back no longer.</source>
        <translation>Ya no está retenido.</translation>
    </message>
    <message>
        <source>Leave as it is</source>
        <translation>Dejar como está</translation>
    </message>
    <message>
        <source>Total</source>
        <translation>Total</translation>
    </message>
    <message>
        <source>Waiting</source>
        <translation>En espera</translation>
    </message>
    <message>
        <source>Whose value stands</source>
        <translation>Qué valor vale</translation>
    </message>
    <message>
        <source>differs</source>
        <translation>difiere</translation>
    </message>
    <message>
        <source>empty</source>
        <translation>vacío</translation>
    </message>
    <message>
        <source>frees {n} more</source>
        <translation>libera {n} más</translation>
    </message>
    <message>
        <source>last agreed {value}</source>
        <translation>último acuerdo: {value}</translation>
    </message>
    <message>
        <source>now</source>
        <translation>ahora</translation>
    </message>
    <message>
        <source>{0} done.</source>
        <translation>{0} hecho.</translation>
    </message>
    <message>
        <source>{cure}: for {records}?</source>
        <translation>{cure}: ¿para {records}?</translation>
    </message>
    <message>
        <source>{field} in {place}: from {before} to {after}</source>
        <translation>{field} en {place}: de {before} a {after}</translation>
    </message>
    <message>
        <source>{field}: {vtiger} in Vtiger, {sage} in Sage</source>
        <translation>{field}: {vtiger} en Vtiger, {sage} en Sage</translation>
    </message>
    <message>
        <source>{name} from {before} to {after}</source>
        <translation>{name} de {before} a {after}</translation>
    </message>
    <message>
        <source>{name} in {side}</source>
        <translation>{name} en {side}</translation>
    </message>
    <message>
        <source>{name} stays {before}</source>
        <translation>{name} sigue en {before}</translation>
    </message>
    <message>
        <source>{n} can be done</source>
        <translation>{n} se pueden hacer</translation>
    </message>
    <message>
        <source>{n} d</source>
        <translation>{n} d</translation>
    </message>
    <message>
        <source>{n} done, but: {because}</source>
        <translation>{n} hechos, pero: {because}</translation>
    </message>
    <message>
        <source>{n} h</source>
        <translation>{n} h</translation>
    </message>
    <message>
        <source>{n} min</source>
        <translation>{n} min</translation>
    </message>
    <message>
        <source>{n} more follow by themselves.</source>
        <translation>{n} más siguen solos.</translation>
    </message>
    <message>
        <source>{n} not: {because}</source>
        <translation>{n} no: {because}</translation>
    </message>
    <message>
        <source>{n} waiting</source>
        <translation>{n} en espera</translation>
    </message>
    <message>
        <source>{n} were not come to.</source>
        <translation>No se llegó a {n}.</translation>
    </message>
    <message>
        <source>{n} y</source>
        <translation>{n} a</translation>
    </message>
    <message>
        <source>{records} held back until you decide.</source>
        <translation>{records} retenidos hasta que usted decida.</translation>
    </message>
    <message>
        <source>{records} put aside.</source>
        <translation>{records} apartados.</translation>
    </message>
    <message>
        <source>{record}: done</source>
        <translation>{record}: hecho</translation>
    </message>
    <message>
        <source>{record}: not done</source>
        <translation>{record}: no hecho</translation>
    </message>
    <message>
        <source>{record}: put aside</source>
        <translation>{record}: apartado</translation>
    </message>
    <message>
        <source>{what}. Held back since {day}: {because}. What to do: {fix}</source>
        <translation>{what}. Retenido desde {day}: {because}. Qué hacer: {fix}</translation>
    </message>
</context>
<context>
    <name>DeskPage</name>
    <message>
        <source>A sync is running</source>
        <translation>Hay una sincronización en curso</translation>
    </message>
    <message>
        <source>A sync is running; try again when it has finished.</source>
        <translation>Hay una sincronización en curso; inténtelo cuando termine.</translation>
    </message>
    <message>
        <source>All modules</source>
        <translation>Todos los módulos</translation>
    </message>
    <message>
        <source>Also what was read</source>
        <translation>También lo leído</translation>
    </message>
    <message>
        <source>Both systems</source>
        <translation>Ambos sistemas</translation>
    </message>
    <message>
        <source>Causes</source>
        <translation>Causas</translation>
    </message>
    <message>
        <source>Every record that should travel has arrived on the other side.</source>
        <translation>Todo registro que debía enviarse ha llegado al otro lado.</translation>
    </message>
    <message>
        <source>Lives in</source>
        <translation>Está en</translation>
    </message>
    <message>
        <source>Module</source>
        <translation>Módulo</translation>
    </message>
    <message>
        <source>Nothing has been cured here yet.</source>
        <translation>Aún no se ha remediado nada aquí.</translation>
    </message>
    <message>
        <source>Nothing is held back</source>
        <translation>No hay nada retenido</translation>
    </message>
    <message>
        <source>Nothing is listed yet</source>
        <translation>Aún no hay nada en la lista</translation>
    </message>
    <message>
        <source>Records that cannot travel are listed here when it has finished.</source>
        <translation>Los registros que no pueden enviarse aparecen aquí cuando termine.</translation>
    </message>
    <message>
        <source>Skipped</source>
        <translation>Omitidos</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Deshacer</translation>
    </message>
</context>
<context>
    <name>DocumentsModel</name>
    <message>
        <source>Difference</source>
        <translation>Diferencia</translation>
    </message>
    <message>
        <source>Document</source>
        <translation>Documento</translation>
    </message>
    <message>
        <source>Found</source>
        <translation>Resultado</translation>
    </message>
</context>
<context>
    <name>ErrorState</name>
    <message>
        <source>Try again</source>
        <translation>Reintentar</translation>
    </message>
</context>
<context>
    <name>FiguresModel</name>
    <message>
        <source>Difference</source>
        <translation>Diferencia</translation>
    </message>
    <message>
        <source>Documents</source>
        <translation>Documentos</translation>
    </message>
    <message>
        <source>Explained</source>
        <translation>Explicado</translation>
    </message>
    <message>
        <source>Net {net}, tax {tax}</source>
        <translation>Neto {net}, impuesto {tax}</translation>
    </message>
    <message>
        <source>Unexplained</source>
        <translation>Sin explicar</translation>
    </message>
    <message>
        <source>{month}, unexplained {amount}</source>
        <translation>{month}, sin explicar {amount}</translation>
    </message>
</context>
<context>
    <name>FilterBar</name>
    <message>
        <source>All modules</source>
        <translation>Todos los módulos</translation>
    </message>
    <message>
        <source>All that still stand</source>
        <translation>Todas las que siguen vigentes</translation>
    </message>
    <message>
        <source>All that were ever made</source>
        <translation>Todas las que se hicieron</translation>
    </message>
    <message>
        <source>Both directions</source>
        <translation>Ambos sentidos</translation>
    </message>
    <message>
        <source>Clear filters</source>
        <translation>Quitar filtros</translation>
    </message>
    <message>
        <source>Direction</source>
        <translation>Sentido</translation>
    </message>
    <message>
        <source>Every reason</source>
        <translation>Todos los motivos</translation>
    </message>
    <message>
        <source>Every status</source>
        <translation>Todos los estados</translation>
    </message>
    <message>
        <source>Module</source>
        <translation>Módulo</translation>
    </message>
    <message>
        <source>Not read yet</source>
        <translation>Sin leer</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>Notas</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Motivo</translation>
    </message>
    <message>
        <source>Search names and reasons</source>
        <translation>Buscar nombres y motivos</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Estado</translation>
    </message>
    <message>
        <source>With or without a note</source>
        <translation>Con o sin nota</translation>
    </message>
    <message>
        <source>{0}: show every day again</source>
        <translation>{0}: mostrar de nuevo todos los días</translation>
    </message>
</context>
<context>
    <name>FinishPage</name>
    <message>
        <source>Finish saves your choices. All of them can be changed later, one at a time, under Settings.</source>
        <translation>Finalizar guarda sus elecciones. Todas se pueden cambiar más tarde, una por una, en Ajustes.</translation>
    </message>
    <message>
        <source>From then on the program syncs by itself every {n} minutes while it is open.</source>
        <translation>A partir de entonces el programa sincroniza por sí solo cada {n} minutos mientras esté abierto.</translation>
    </message>
    <message>
        <source>Ready</source>
        <translation>Listo</translation>
    </message>
    <message>
        <source>Sage</source>
        <translation>Sage</translation>
    </message>
    <message>
        <source>Sync now</source>
        <translation>Sincronizar ahora</translation>
    </message>
    <message>
        <source>Vtiger</source>
        <translation>Vtiger</translation>
    </message>
</context>
<context>
    <name>FirstDateChoice</name>
    <message>
        <source>All, whatever their date</source>
        <translation>Todas, sea cual sea su fecha</translation>
    </message>
    <message>
        <source>First invoice date</source>
        <translation>Primera fecha de factura</translation>
    </message>
    <message>
        <source>From another date</source>
        <translation>Desde otra fecha</translation>
    </message>
    <message>
        <source>From {day}, the start of this year</source>
        <translation>Desde el {day}, inicio de este año</translation>
    </message>
    <message>
        <source>From {day}, when Sage&apos;s accounts begin</source>
        <translation>Desde el {day}, inicio de la contabilidad en Sage</translation>
    </message>
    <message>
        <source>Which invoices travel</source>
        <translation>Qué facturas viajan</translation>
    </message>
    <message>
        <source>{vtiger} in Vtiger, {sage} in Sage</source>
        <translation>{vtiger} en Vtiger, {sage} en Sage</translation>
    </message>
</context>
<context>
    <name>FixPane</name>
    <message>
        <source>A sentence about this record is on the clipboard.</source>
        <translation>Hay una frase sobre este registro en el portapapeles.</translation>
    </message>
    <message>
        <source>About this reason</source>
        <translation>Sobre este motivo</translation>
    </message>
    <message>
        <source>Back to {name}</source>
        <translation>Volver a {name}</translation>
    </message>
    <message>
        <source>By hand: {0}</source>
        <translation>A mano: {0}</translation>
    </message>
    <message>
        <source>Copy a sentence</source>
        <translation>Copiar una frase</translation>
    </message>
    <message>
        <source>Copy a sentence for a colleague</source>
        <translation>Copiar una frase para un compañero</translation>
    </message>
    <message>
        <source>Cures</source>
        <translation>Remedios</translation>
    </message>
    <message>
        <source>Different</source>
        <translation>Distinto</translation>
    </message>
    <message>
        <source>Open in {0}</source>
        <translation>Abrir en {0}</translation>
    </message>
    <message>
        <source>Show the record</source>
        <translation>Mostrar el registro</translation>
    </message>
    <message>
        <source>Show the record in the log</source>
        <translation>Mostrar el registro en el registro de sincronización</translation>
    </message>
    <message>
        <source>The same</source>
        <translation>Igual</translation>
    </message>
    <message>
        <source>Waits for {name}</source>
        <translation>Espera a {name}</translation>
    </message>
</context>
<context>
    <name>FollowerRow</name>
    <message>
        <source>Contacts follow Organizations: %s</source>
        <translation>Los contactos siguen a las organizaciones: %s</translation>
    </message>
    <message>
        <source>Follow the organizations that they belong to.</source>
        <translation>Siguen a la organización a la que pertenecen.</translation>
    </message>
    <message>
        <source>Sync now</source>
        <translation>Sincronizar ahora</translation>
    </message>
</context>
<context>
    <name>GroupsModel</name>
    <message>
        <source>Amount</source>
        <translation>Importe</translation>
    </message>
    <message>
        <source>Records</source>
        <translation>Registros</translation>
    </message>
    <message>
        <source>What would happen</source>
        <translation>Qué pasaría</translation>
    </message>
</context>
<context>
    <name>Header</name>
    <message>
        <source>Automatic sync paused</source>
        <translation>Sincronización automática en pausa</translation>
    </message>
    <message>
        <source>Next %s</source>
        <translation>Próxima %s</translation>
    </message>
    <message>
        <source>No company connected</source>
        <translation>Ninguna empresa conectada</translation>
    </message>
    <message>
        <source>Preview</source>
        <translation>Vista previa</translation>
    </message>
    <message>
        <source>Sync Now</source>
        <translation>Sincronizar ahora</translation>
    </message>
    <message>
        <source>Sync Now (F5 or Ctrl+R)</source>
        <translation>Sincronizar ahora (F5 o Ctrl+R)</translation>
    </message>
    <message>
        <source>Waiting for you</source>
        <translation>A la espera de usted</translation>
    </message>
    <message>
        <source>What a sync would do now, before anything is written (Ctrl+P)</source>
        <translation>Qué haría ahora una sincronización, antes de escribir nada (Ctrl+P)</translation>
    </message>
</context>
<context>
    <name>HeldExport</name>
    <message>
        <source>Export these records</source>
        <translation>Exportar estos registros</translation>
    </message>
    <message>
        <source>Spreadsheet file (*.csv)</source>
        <translation>Hoja de cálculo (*.csv)</translation>
    </message>
    <message>
        <source>The file was not written</source>
        <translation>No se escribió el archivo</translation>
    </message>
    <message>
        <source>The system said: {0}. Choose another folder, or close the file where it is open.</source>
        <translation>El sistema dijo: {0}. Elija otra carpeta, o cierre el archivo donde esté abierto.</translation>
    </message>
    <message>
        <source>{0} exported to {1}</source>
        <translation>{0} exportados a {1}</translation>
    </message>
</context>
<context>
    <name>HeldModel</name>
    <message>
        <source>Age</source>
        <translation>Antigüedad</translation>
    </message>
    <message>
        <source>Amount</source>
        <translation>Importe</translation>
    </message>
    <message>
        <source>Customer</source>
        <translation>Cliente</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>Fecha</translation>
    </message>
    <message>
        <source>Record</source>
        <translation>Registro</translation>
    </message>
</context>
<context>
    <name>HeldUpCard</name>
    <message>
        <source>Held up now</source>
        <translation>Retenido ahora</translation>
    </message>
    <message>
        <source>Nothing needs you.</source>
        <translation>Nada le necesita.</translation>
    </message>
    <message>
        <source>See all skipped records</source>
        <translation>Ver todas las fichas omitidas</translation>
    </message>
    <message>
        <source>{n} more follow by themselves.</source>
        <translation>{n} más siguen solos.</translation>
    </message>
    <message>
        <source>{records} stay where they are by your choice.</source>
        <translation>Se deja donde está por elección suya: {records}.</translation>
    </message>
</context>
<context>
    <name>HelpReasons</name>
    <message>
        <source>Concerns: {records}</source>
        <translation>Afecta a: {records}</translation>
    </message>
    <message>
        <source>What to do: {cure}</source>
        <translation>Qué hacer: {cure}</translation>
    </message>
    <message>
        <source>any record</source>
        <translation>cualquier ficha</translation>
    </message>
    <message>
        <source>{meaning}.</source>
        <translation>{meaning}.</translation>
    </message>
</context>
<context>
    <name>HelpWindow</name>
    <message>
        <source>Back</source>
        <translation>Atrás</translation>
    </message>
    <message>
        <source>Contents</source>
        <translation>Contenido</translation>
    </message>
    <message>
        <source>Forward</source>
        <translation>Adelante</translation>
    </message>
    <message>
        <source>Help page</source>
        <translation>Página de ayuda</translation>
    </message>
    <message>
        <source>SageSync Help</source>
        <translation>Ayuda de SageSync</translation>
    </message>
    <message>
        <source>SageSync Help: {0}</source>
        <translation>Ayuda de SageSync: {0}</translation>
    </message>
    <message>
        <source>Search titles</source>
        <translation>Buscar títulos</translation>
    </message>
</context>
<context>
    <name>HintBar</name>
    <message>
        <source>Got it</source>
        <translation>Entendido</translation>
    </message>
</context>
<context>
    <name>Hints</name>
    <message>
        <source>Choose a cause on the left; what can be done about a record stands on the right.</source>
        <translation>Elija una causa a la izquierda; lo que se puede hacer con un registro está a la derecha.</translation>
    </message>
    <message>
        <source>Click a count to see the records behind it, and a record&apos;s name to see all of it.</source>
        <translation>Pulse un número para ver sus fichas, y el nombre de una ficha para verla entera.</translation>
    </message>
    <message>
        <source>Suggestions are filled in already. Look them over, then press Save Settings.</source>
        <translation>Las propuestas ya están rellenadas. Revíselas y pulse Guardar ajustes.</translation>
    </message>
    <message>
        <source>Sync Now starts a sync; this page then shows how it went. F1 explains any page.</source>
        <translation>Sincronizar ahora inicia una sincronización; después esta página muestra cómo ha ido. F1 explica cualquier página.</translation>
    </message>
</context>
<context>
    <name>InvoiceOptions</name>
    <message>
        <source>As drafts, to be released in Sage</source>
        <translation>Como borradores, para validarlas en Sage</translation>
    </message>
    <message>
        <source>As final invoices</source>
        <translation>Como facturas definitivas</translation>
    </message>
    <message>
        <source>Count the invoices of each choice</source>
        <translation>Contar las facturas de cada opción</translation>
    </message>
    <message>
        <source>Credit notes that were made in Sage come to Vtiger</source>
        <translation>Las notas de crédito creadas en Sage llegan a Vtiger</translation>
    </message>
    <message>
        <source>Invoices that travel</source>
        <translation>Facturas que viajan</translation>
    </message>
    <message>
        <source>Statuses that travel</source>
        <translation>Estados que viajan</translation>
    </message>
    <message>
        <source>How invoices arrive in Sage</source>
        <translation>Cómo llegan las facturas a Sage</translation>
    </message>
    <message>
        <source>In Sage</source>
        <translation>En Sage</translation>
    </message>
</context>
<context>
    <name>InvoiceStatuses</name>
    <message>
        <source>Credited</source>
        <translation>Abonada</translation>
    </message>
    <message>
        <source>Draft</source>
        <translation>Borrador</translation>
    </message>
    <message>
        <source>Overpaid</source>
        <translation>Pagada de más</translation>
    </message>
    <message>
        <source>Paid</source>
        <translation>Pagada</translation>
    </message>
    <message>
        <source>Part paid</source>
        <translation>Pagada en parte</translation>
    </message>
    <message>
        <source>Refunded</source>
        <translation>Reembolsada</translation>
    </message>
    <message>
        <source>Reopened</source>
        <translation>Reabierta</translation>
    </message>
    <message>
        <source>Status in Vtiger of invoices that are {status} in Sage</source>
        <translation>Estado en Vtiger de las facturas que en Sage están en «{status}»</translation>
    </message>
    <message>
        <source>Unchanged</source>
        <translation>Sin cambios</translation>
    </message>
    <message>
        <source>Unpaid</source>
        <translation>Sin pagar</translation>
    </message>
    <message>
        <source>Void</source>
        <translation>Anulada</translation>
    </message>
    <message>
        <source>Written off</source>
        <translation>Dada por incobrable</translation>
    </message>
    <message>
        <source>{status} (default)</source>
        <translation>{status} (inicial)</translation>
    </message>
    <message>
        <source>{status} (missing)</source>
        <translation>{status} (no existe)</translation>
    </message>
</context>
<context>
    <name>InvoicesTab</name>
    <message>
        <source>Invoice statuses</source>
        <translation>Estados de factura</translation>
    </message>
</context>
<context>
    <name>Lamps</name>
    <message>
        <source>Last answer {when}.</source>
        <translation>Última respuesta {when}.</translation>
    </message>
    <message>
        <source>Not asked since {time}</source>
        <translation>Sin consultar desde {time}</translation>
    </message>
    <message>
        <source>{state} since {time}</source>
        <translation>{state} desde {time}</translation>
    </message>
</context>
<context>
    <name>Languages</name>
    <message>
        <source>English</source>
        <translation>Español</translation>
    </message>
</context>
<context>
    <name>LastSyncCard</name>
    <message>
        <source>Click Sync Now to begin.</source>
        <translation>Pulse Sincronizar ahora para empezar.</translation>
    </message>
    <message>
        <source>Last sync</source>
        <translation>Última sincronización</translation>
    </message>
    <message>
        <source>Nothing has synced yet</source>
        <translation>Aún no se ha sincronizado nada</translation>
    </message>
    <message>
        <source>{0}, not read yet</source>
        <translation>{0}, sin leer</translation>
    </message>
    <message>
        <source>{records} synced with a note</source>
        <translation>{records} sincronizados con una nota</translation>
    </message>
</context>
<context>
    <name>LogCard</name>
    <message>
        <source> days</source>
        <translation> días</translation>
    </message>
    <message>
        <source>Days that finished syncs stay in the log</source>
        <translation>Días que las sincronizaciones terminadas siguen en el registro</translation>
    </message>
    <message>
        <source>Keep finished syncs for</source>
        <translation>Guardar las terminadas durante</translation>
    </message>
    <message>
        <source>Older syncs are removed from the log. Records and links are never removed by this.</source>
        <translation>Las sincronizaciones más antiguas se quitan del registro. Las fichas y los vínculos no se quitan nunca por ello.</translation>
    </message>
    <message>
        <source>Sync log</source>
        <translation>Registro</translation>
    </message>
</context>
<context>
    <name>LogPage</name>
    <message>
        <source>Loading …</source>
        <translation>Cargando …</translation>
    </message>
    <message>
        <source>Nothing has been synced yet</source>
        <translation>Aún no se ha sincronizado nada</translation>
    </message>
    <message>
        <source>Start the first sync. Each record that is created, updated or skipped is then listed here, with the reason and what to do.</source>
        <translation>Inicie la primera sincronización. Cada ficha creada, actualizada u omitida aparecerá después aquí, con el motivo y qué hacer.</translation>
    </message>
    <message>
        <source>Sync Log</source>
        <translation>Registro</translation>
    </message>
    <message>
        <source>Sync Now</source>
        <translation>Sincronizar ahora</translation>
    </message>
    <message>
        <source>Sync log and opened records</source>
        <translation>Registro y fichas abiertas</translation>
    </message>
</context>
<context>
    <name>LogWords</name>
    <message>
        <source>{0} s</source>
        <translation>{0} s</translation>
    </message>
    <message>
        <source>{0}:{1:02d} h</source>
        <translation>{0}:{1:02d} h</translation>
    </message>
    <message>
        <source>{0}:{1:02d} min</source>
        <translation>{0}:{1:02d} min</translation>
    </message>
</context>
<context>
    <name>MainWindow</name>
    <message>
        <source>Opening your company …</source>
        <translation>Abriendo su empresa …</translation>
    </message>
    <message>
        <source>Restore a backup</source>
        <translation>Restaurar una copia</translation>
    </message>
</context>
<context>
    <name>MappingPage</name>
    <message>
        <source>%s to mend</source>
        <translation>%s por corregir</translation>
    </message>
    <message>
        <source>Accounts</source>
        <translation>Cuentas</translation>
    </message>
    <message>
        <source>Accounts and taxes</source>
        <translation>Cuentas e impuestos</translation>
    </message>
    <message>
        <source>Accounts, taxes and fields are read live from Sage and Vtiger, so both must be connected.</source>
        <translation>Las cuentas, los impuestos y los campos se leen en directo de Sage y Vtiger, así que ambos deben estar conectados.</translation>
    </message>
    <message>
        <source>Both sides keep their books in %s.</source>
        <translation>Ambos lados llevan sus libros en %s.</translation>
    </message>
    <message>
        <source>Connect</source>
        <translation>Conectar</translation>
    </message>
    <message>
        <source>Connect both sides first</source>
        <translation>Conecte primero ambos lados</translation>
    </message>
    <message>
        <source>Currencies</source>
        <translation>Monedas</translation>
    </message>
    <message>
        <source>Discard changes</source>
        <translation>Descartar cambios</translation>
    </message>
    <message>
        <source>Each Vtiger tax beside the Sage rate that it becomes. Invoices with an open tax are skipped.</source>
        <translation>Cada impuesto de Vtiger junto al tipo de Sage en el que se convierte. Las facturas con un impuesto abierto se omiten.</translation>
    </message>
    <message>
        <source>Filled in from Sage&apos;s own defaults, and from tax rates that are exactly equal. Please look them over: what could not be decided for certain is left to you.</source>
        <translation>Rellenado con los valores predeterminados de Sage y con los tipos impositivos que son exactamente iguales. Revíselo, por favor: lo que no se pudo decidir con certeza queda para usted.</translation>
    </message>
    <message>
        <source>Foreign currencies that Sage has a rate for: %s.</source>
        <translation>Monedas extranjeras con tipo en Sage: %s.</translation>
    </message>
    <message>
        <source>Lines without tax</source>
        <translation>Líneas sin impuesto</translation>
    </message>
    <message>
        <source>Mapping</source>
        <translation>Asignaciones</translation>
    </message>
    <message>
        <source>No examples could be read: %s.</source>
        <translation>No se pudieron leer ejemplos: %s.</translation>
    </message>
    <message>
        <source>No sync can start yet. Still to choose: %s.</source>
        <translation>Aún no puede empezar ninguna sincronización. Falta por elegir: %s.</translation>
    </message>
    <message>
        <source>No sync starts without it.</source>
        <translation>Sin esto no empieza ninguna sincronización.</translation>
    </message>
    <message>
        <source>Not chosen</source>
        <translation>Sin elegir</translation>
    </message>
    <message>
        <source>Not saved yet</source>
        <translation>Aún sin guardar</translation>
    </message>
    <message>
        <source>Open: invoices with it are skipped</source>
        <translation>Abierto: las facturas que lo llevan se omiten</translation>
    </message>
    <message>
        <source>Read again</source>
        <translation>Leer de nuevo</translation>
    </message>
    <message>
        <source>Reading accounts and taxes from Sage and Vtiger …</source>
        <translation>Leyendo cuentas e impuestos de Sage y Vtiger …</translation>
    </message>
    <message>
        <source>Reading accounts, taxes and fields from Sage and Vtiger …</source>
        <translation>Leyendo cuentas, impuestos y campos de Sage y Vtiger …</translation>
    </message>
    <message>
        <source>Sage accounts</source>
        <translation>Cuentas de Sage</translation>
    </message>
    <message>
        <source>Sage has no rate for %s: invoices in it are skipped.</source>
        <translation>Sage no tiene tipo para %s: las facturas en esa moneda se omiten.</translation>
    </message>
    <message>
        <source>Save Settings</source>
        <translation>Guardar ajustes</translation>
    </message>
    <message>
        <source>Save the mapping first?</source>
        <translation>¿Guardar antes las asignaciones?</translation>
    </message>
    <message>
        <source>Saved. The mapping counts from the next sync.</source>
        <translation>Guardado. Las asignaciones cuentan desde la próxima sincronización.</translation>
    </message>
    <message>
        <source>Stay here</source>
        <translation>Seguir aquí</translation>
    </message>
    <message>
        <source>Still to choose: %s.</source>
        <translation>Falta por elegir: %s.</translation>
    </message>
    <message>
        <source>Taxes</source>
        <translation>Impuestos</translation>
    </message>
    <message>
        <source>The tabs with a red mark show what is missing.</source>
        <translation>Las pestañas con una marca roja muestran lo que falta.</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Reintentar</translation>
    </message>
    <message>
        <source>Vtiger keeps its books in %s, Sage in %s: every invoice is skipped until both are the same.</source>
        <translation>Vtiger lleva sus libros en %s, Sage en %s: todas las facturas se omiten hasta que ambas monedas sean la misma.</translation>
    </message>
    <message>
        <source>Which account, tax and field of Vtiger belongs to which of Sage.</source>
        <translation>Qué cuenta, impuesto y campo de Vtiger corresponde a cuál de Sage.</translation>
    </message>
    <message>
        <source>You changed accounts, taxes or fields under Mapping and have not saved that yet.</source>
        <translation>Ha cambiado cuentas, impuestos o campos en Asignaciones y aún no lo ha guardado.</translation>
    </message>
    <message>
        <source>{name} at 0 %</source>
        <translation>{name} al 0&#xa0;%</translation>
    </message>
    <message>
        <source>{name} {percent} %</source>
        <translation>{name} {percent}&#xa0;%</translation>
    </message>
    <message>
        <source>{name} · {percent} % ({kind})</source>
        <translation>{name} · {percent}&#xa0;% ({kind})</translation>
    </message>
</context>
<context>
    <name>MappingTabs</name>
    <message>
        <source>Accounts</source>
        <translation>Cuentas</translation>
    </message>
    <message>
        <source>Carriage charged on invoices</source>
        <translation>Portes cobrados en facturas</translation>
    </message>
    <message>
        <source>Each Vtiger tax beside the Sage rate that it becomes. A tax is never guessed: invoices with an open tax are skipped until you choose.</source>
        <translation>Cada impuesto de Vtiger junto al tipo de Sage en el que se convierte. Un impuesto nunca se adivina: las facturas con un impuesto abierto se omiten hasta que usted elija.</translation>
    </message>
    <message>
        <source>Lines without tax</source>
        <translation>Líneas sin impuesto</translation>
    </message>
    <message>
        <source>No longer in Sage</source>
        <translation>Ya no está en Sage</translation>
    </message>
    <message>
        <source>No tax is ticked in Vtiger</source>
        <translation>Ningún impuesto marcado en Vtiger</translation>
    </message>
    <message>
        <source>Not chosen</source>
        <translation>Sin elegir</translation>
    </message>
    <message>
        <source>On one line together, and one rate in Sage</source>
        <translation>Juntos en una línea, un solo tipo en Sage</translation>
    </message>
    <message>
        <source>Set to this percentage on the line</source>
        <translation>Puesto a este porcentaje en la línea</translation>
    </message>
    <message>
        <source>Tax in Vtiger</source>
        <translation>Impuesto en Vtiger</translation>
    </message>
    <message>
        <source>Taxes</source>
        <translation>Impuestos</translation>
    </message>
    <message>
        <source>The bank account on which customers pay</source>
        <translation>La cuenta bancaria en la que pagan los clientes</translation>
    </message>
    <message>
        <source>The ledger accounts that new products, services and carriage are booked to in Sage.</source>
        <translation>Las cuentas contables en las que Sage registra los productos, servicios y portes nuevos.</translation>
    </message>
    <message>
        <source>Ticked in Vtiger, but set to 0 % on the line</source>
        <translation>Marcado en Vtiger, pero puesto al 0&#xa0;% en la línea</translation>
    </message>
    <message>
        <source>What customers pay for products</source>
        <translation>Lo que los clientes pagan por productos</translation>
    </message>
    <message>
        <source>What customers pay for services</source>
        <translation>Lo que los clientes pagan por servicios</translation>
    </message>
    <message>
        <source>What is added to or taken off an invoice as a whole</source>
        <translation>Lo que se añade o se descuenta de una factura en su conjunto</translation>
    </message>
    <message>
        <source>What products cost you</source>
        <translation>Lo que le cuestan los productos</translation>
    </message>
    <message>
        <source>What services cost you; Sage can do without</source>
        <translation>Lo que le cuestan los servicios; Sage puede prescindir de ella</translation>
    </message>
    <message>
        <source>Why 0 % is not always the same</source>
        <translation>Por qué el 0&#xa0;% no es siempre lo mismo</translation>
    </message>
    <message>
        <source>Zero-rated, exempt and outside the scope all come to nothing on the invoice, but they go into different boxes of your tax return. So they are listed by kind and never exchanged for each other.</source>
        <translation>Tipo cero, exento y no sujeto dan cero en la factura, pero van a casillas distintas de su declaración de impuestos. Por eso se muestran por clase y nunca se cambian unos por otros.</translation>
    </message>
    <message>
        <source>exempt</source>
        <translation>exento</translation>
    </message>
    <message>
        <source>kind not told</source>
        <translation>clase no indicada</translation>
    </message>
    <message>
        <source>no tax</source>
        <translation>sin impuesto</translation>
    </message>
    <message>
        <source>outside the scope</source>
        <translation>no sujeto</translation>
    </message>
    <message>
        <source>reverse charge</source>
        <translation>inversión del sujeto pasivo</translation>
    </message>
    <message>
        <source>taxed</source>
        <translation>gravado</translation>
    </message>
    <message>
        <source>zero-rated</source>
        <translation>tipo cero</translation>
    </message>
    <message>
        <source>{label} at 0 %</source>
        <translation>{label} al 0&#xa0;%</translation>
    </message>
    <message>
        <source>{label} at {percent} %</source>
        <translation>{label} al {percent}&#xa0;%</translation>
    </message>
    <message>
        <source>{label} · {percent} %</source>
        <translation>{label} · {percent}&#xa0;%</translation>
    </message>
    <message>
        <source>{method} tax in Vtiger</source>
        <translation>Impuesto «{method}» en Vtiger</translation>
    </message>
    <message>
        <source>{percent} % · {name} ({kind})</source>
        <translation>{percent}&#xa0;% · {name} ({kind})</translation>
    </message>
</context>
<context>
    <name>ModuleRow</name>
    <message>
        <source>Direction of %s</source>
        <translation>Sentido de %s</translation>
    </message>
    <message>
        <source>Direction of {module}</source>
        <translation>Sentido de {module}</translation>
    </message>
    <message>
        <source>Sync %s</source>
        <translation>Sincronizar %s</translation>
    </message>
    <message>
        <source>Sync %s now</source>
        <translation>Sincronizar %s ahora</translation>
    </message>
    <message>
        <source>Sync now</source>
        <translation>Sincronizar ahora</translation>
    </message>
    <message>
        <source>Sync {module}</source>
        <translation>Sincronizar {module}</translation>
    </message>
</context>
<context>
    <name>ModuleTab</name>
    <message>
        <source>Add a field pair</source>
        <translation>Añadir un par de campos</translation>
    </message>
    <message>
        <source>Field pairs of %s</source>
        <translation>Pares de campos de %s</translation>
    </message>
    <message>
        <source>Reset all to default</source>
        <translation>Restablecer todo</translation>
    </message>
    <message>
        <source>{module} are switched off; the pairs count once they are on.</source>
        <translation>{module}: desactivado; los pares cuentan cuando se active.</translation>
    </message>
    <message>
        <source>{module} · {way}. No pair goes further. Fields marked * are required.</source>
        <translation>{module} · {way}. Ningún par va más allá. Los campos marcados con * son obligatorios.</translation>
    </message>
</context>
<context>
    <name>ModulesPage</name>
    <message>
        <source> and </source>
        <translation> y </translation>
    </message>
    <message>
        <source>%s are being synced. Progress is shown at the top.</source>
        <translation>Sincronizando ahora: %s. El progreso se muestra arriba.</translation>
    </message>
    <message>
        <source>A sync is running already. Ask again when it has finished.</source>
        <translation>Ya hay una sincronización en marcha. Vuelva a pedirlo cuando haya terminado.</translation>
    </message>
    <message>
        <source>Accounts, taxes and fields</source>
        <translation>Cuentas, impuestos y campos</translation>
    </message>
    <message>
        <source>Choose the modules and which way their records travel. You can change this at any time.</source>
        <translation>Elija los módulos y en qué sentido viajan sus fichas. Puede cambiarlo en cualquier momento.</translation>
    </message>
    <message>
        <source>Contacts follow the organizations that they belong to.</source>
        <translation>Los contactos siguen a la organización a la que pertenecen.</translation>
    </message>
    <message>
        <source>Customers with their addresses; Sage calls them contacts.</source>
        <translation>Clientes con sus direcciones; Sage los llama contactos.</translation>
    </message>
    <message>
        <source>Invoices are not offered while %s are off.</source>
        <translation>Las facturas no se ofrecen mientras esté desactivado: %s.</translation>
    </message>
    <message>
        <source>Invoices are not offered while {modules} are off.</source>
        <translation>Las facturas no se ofrecen mientras esté desactivado: {modules}.</translation>
    </message>
    <message>
        <source>Modules</source>
        <translation>Módulos</translation>
    </message>
    <message>
        <source>Products and stock items, with their prices, taxes and accounts.</source>
        <translation>Productos y artículos de almacén, con sus precios, impuestos y cuentas.</translation>
    </message>
    <message>
        <source>Sales invoices, to the penny. They bring Organizations, Products and Services along.</source>
        <translation>Facturas de venta, al céntimo. Traen consigo organizaciones, productos y servicios.</translation>
    </message>
    <message>
        <source>Sales invoices, to the penny. They need all of the above.</source>
        <translation>Facturas de venta, al céntimo. Necesitan todo lo anterior.</translation>
    </message>
    <message>
        <source>Services, with their rates and accounts.</source>
        <translation>Servicios, con sus tarifas y cuentas.</translation>
    </message>
    <message>
        <source>Services, with their rates, taxes and accounts.</source>
        <translation>Servicios, con sus tarifas, impuestos y cuentas.</translation>
    </message>
    <message>
        <source>Stock items and products, with their prices and accounts.</source>
        <translation>Artículos de almacén y productos, con sus precios y cuentas.</translation>
    </message>
    <message>
        <source>Switch on Invoices and what they need</source>
        <translation>Activar las facturas y lo que necesitan</translation>
    </message>
    <message>
        <source>Switch on Invoices with what they need</source>
        <translation>Activar las facturas con lo que necesitan</translation>
    </message>
    <message>
        <source>The invoices could not be counted: %s.</source>
        <translation>No se pudieron contar las facturas:&#xa0;%s.</translation>
    </message>
    <message>
        <source>What is kept in step, and which way. Changes are saved at once and count from the next sync.</source>
        <translation>Qué se sincroniza y en qué sentido. Los cambios se guardan al momento y cuentan desde la próxima sincronización.</translation>
    </message>
    <message>
        <source>What shall be kept in step?</source>
        <translation>¿Qué se debe sincronizar?</translation>
    </message>
    <message>
        <source>Which invoices shall travel?</source>
        <translation>¿Qué facturas deben viajar?</translation>
    </message>
    <message>
        <source>With these statuses in Vtiger:</source>
        <translation>Con estos estados en Vtiger:</translation>
    </message>
    <message>
        <source>{module}: {result}.</source>
        <translation>{module}: {result}.</translation>
    </message>
</context>
<context>
    <name>MonthsModel</name>
    <message>
        <source>Month</source>
        <translation>Mes</translation>
    </message>
</context>
<context>
    <name>NewPair</name>
    <message>
        <source>Add a field pair</source>
        <translation>Añadir un par de campos</translation>
    </message>
    <message>
        <source>Add this pair</source>
        <translation>Añadir este par</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>Choose a field</source>
        <translation>Elija un campo</translation>
    </message>
    <message>
        <source>Direction</source>
        <translation>Sentido</translation>
    </message>
    <message>
        <source>Sage field</source>
        <translation>Campo de Sage</translation>
    </message>
    <message>
        <source>Vtiger field</source>
        <translation>Campo de Vtiger</translation>
    </message>
    <message>
        <source>Your own fields in Vtiger come first in the list.</source>
        <translation>Sus propios campos de Vtiger van al principio de la lista.</translation>
    </message>
</context>
<context>
    <name>NextSyncCard</name>
    <message>
        <source>, not from %s to %s</source>
        <translation>, no de %s a %s</translation>
    </message>
    <message>
        <source>After the first sync</source>
        <translation>Tras la primera sincronización</translation>
    </message>
    <message>
        <source>Change schedule</source>
        <translation>Cambiar horario</translation>
    </message>
    <message>
        <source>Every %d minutes</source>
        <translation>Cada %d minutos</translation>
    </message>
    <message>
        <source>Go on</source>
        <translation>Continuar</translation>
    </message>
    <message>
        <source>Go on syncing automatically</source>
        <translation>Continuar con la sincronización automática</translation>
    </message>
    <message>
        <source>Next sync</source>
        <translation>Próxima sincronización</translation>
    </message>
    <message>
        <source>Pause</source>
        <translation>Pausar</translation>
    </message>
    <message>
        <source>Pause automatic syncing</source>
        <translation>Pausar la sincronización automática</translation>
    </message>
    <message>
        <source>Paused</source>
        <translation>En pausa</translation>
    </message>
    <message>
        <source>Syncing now</source>
        <translation>Sincronizando ahora</translation>
    </message>
    <message>
        <source>Waiting for you</source>
        <translation>A la espera de usted</translation>
    </message>
</context>
<context>
    <name>NotePanel</name>
    <message>
        <source>All unread notes in {module}: {title}</source>
        <translation>Todas las notas sin leer en {module}: {title}</translation>
    </message>
    <message>
        <source>Mark all alike as read</source>
        <translation>Marcar como leídas todas las iguales</translation>
    </message>
    <message>
        <source>Mark as read</source>
        <translation>Marcar como leído</translation>
    </message>
    <message>
        <source>What to do</source>
        <translation>Qué hacer</translation>
    </message>
</context>
<context>
    <name>Notes</name>
    <message>
        <source>Synced with a note</source>
        <translation>Sincronizado con una nota</translation>
    </message>
    <message>
        <source>Synced with a note that is over by now</source>
        <translation>Sincronizado con una nota ya resuelta</translation>
    </message>
    <message>
        <source>Synced with a note, read</source>
        <translation>Sincronizado con una nota, leída</translation>
    </message>
</context>
<context>
    <name>OutcomesModel</name>
    <message>
        <source>Amount</source>
        <translation>Importe</translation>
    </message>
    <message>
        <source>Changed: {0}</source>
        <translation>Cambiado: {0}</translation>
    </message>
    <message>
        <source>Module and direction</source>
        <translation>Módulo y sentido</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Motivo</translation>
    </message>
    <message>
        <source>Record</source>
        <translation>Ficha</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Estado</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Hora</translation>
    </message>
</context>
<context>
    <name>OutcomesView</name>
    <message>
        <source>All records of the log</source>
        <translation>Todas las fichas del registro</translation>
    </message>
    <message>
        <source>All runs</source>
        <translation>Todas las pasadas</translation>
    </message>
    <message>
        <source>Back to all runs</source>
        <translation>Volver a todas las pasadas</translation>
    </message>
    <message>
        <source>Cancel export</source>
        <translation>Cancelar exportación</translation>
    </message>
    <message>
        <source>Export cancelled, no file was written</source>
        <translation>Exportación cancelada, no se escribió ningún archivo</translation>
    </message>
    <message>
        <source>Export these records</source>
        <translation>Exportar estas fichas</translation>
    </message>
    <message>
        <source>Export to CSV …</source>
        <translation>Exportar a CSV …</translation>
    </message>
    <message>
        <source>Exporting: {0} of {1}</source>
        <translation>Exportando: {0} de {1}</translation>
    </message>
    <message>
        <source>Mark all as read</source>
        <translation>Marcar todo como leído</translation>
    </message>
    <message>
        <source>No note is unread</source>
        <translation>Ninguna nota sin leer</translation>
    </message>
    <message>
        <source>No record fits</source>
        <translation>Ninguna ficha coincide</translation>
    </message>
    <message>
        <source>Nothing in the log fits this search and these filters. Take one of them away.</source>
        <translation>Nada en el registro coincide con esta búsqueda y estos filtros. Quite alguno de ellos.</translation>
    </message>
    <message>
        <source>Progress of the export</source>
        <translation>Progreso de la exportación</translation>
    </message>
    <message>
        <source>Records</source>
        <translation>Fichas</translation>
    </message>
    <message>
        <source>Spreadsheet file (*.csv)</source>
        <translation>Hoja de cálculo (*.csv)</translation>
    </message>
    <message>
        <source>Sync of {0}</source>
        <translation>Sincronización del {0}</translation>
    </message>
    <message>
        <source>The file was not written</source>
        <translation>No se escribió el archivo</translation>
    </message>
    <message>
        <source>The notes of all listed records were read</source>
        <translation>Las notas de todos los registros de la lista están leídas</translation>
    </message>
    <message>
        <source>The system said: {0}. Choose another folder, or close the file where it is open.</source>
        <translation>El sistema dijo: {0}. Elija otra carpeta o cierre el archivo donde esté abierto.</translation>
    </message>
    <message>
        <source>What the next sync has to say of a record that it brought in step is listed here.</source>
        <translation>Aquí aparece lo que la próxima sincronización tenga que decir de un registro sincronizado.</translation>
    </message>
    <message>
        <source>{0} exported to {1}</source>
        <translation>Exportado: {0} en {1}</translation>
    </message>
    <message>
        <source>{0} more: list them too</source>
        <translation>{0} más: mostrarlas también</translation>
    </message>
</context>
<context>
    <name>OverviewPage</name>
    <message>
        <source>A few steps: where your Vtiger is, which Sage region you use, and what should travel.</source>
        <translation>Unos pocos pasos: dónde está su Vtiger, qué región de Sage usa y qué debe viajar.</translation>
    </message>
    <message>
        <source>Connect Vtiger and Sage first</source>
        <translation>Conecte primero Vtiger y Sage</translation>
    </message>
    <message>
        <source>Connect my company</source>
        <translation>Conectar mi empresa</translation>
    </message>
    <message>
        <source>Last 30 days</source>
        <translation>Últimos 30 días</translation>
    </message>
    <message>
        <source>Overview</source>
        <translation>Resumen</translation>
    </message>
</context>
<context>
    <name>OverwrittenPane</name>
    <message>
        <source>After the sync</source>
        <translation>Después de la sincronización</translation>
    </message>
    <message>
        <source>Before</source>
        <translation>Antes</translation>
    </message>
    <message>
        <source>It is too long ago: what stood there is not known any more.</source>
        <translation>Hace demasiado tiempo: ya no se sabe qué ponía.</translation>
    </message>
    <message>
        <source>It was put back already.</source>
        <translation>Ya se repuso.</translation>
    </message>
    <message>
        <source>Mark all as read</source>
        <translation>Marcar todo como leído</translation>
    </message>
    <message>
        <source>Put it back</source>
        <translation>Reponer</translation>
    </message>
    <message>
        <source>Show the record</source>
        <translation>Mostrar la ficha</translation>
    </message>
    <message>
        <source>Show the record in the log</source>
        <translation>Mostrar la ficha en el registro</translation>
    </message>
    <message>
        <source>What a field&apos;s owner has replaced</source>
        <translation>Lo que ha sustituido el propietario de un campo</translation>
    </message>
</context>
<context>
    <name>Pages</name>
    <message>
        <source>Mapping</source>
        <translation>Asignaciones</translation>
    </message>
    <message>
        <source>Modules</source>
        <translation>Módulos</translation>
    </message>
    <message>
        <source>Overview</source>
        <translation>Resumen</translation>
    </message>
    <message>
        <source>Reconcile</source>
        <translation>Conciliación</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Ajustes</translation>
    </message>
    <message>
        <source>Skipped</source>
        <translation>Omitidos</translation>
    </message>
    <message>
        <source>Sync Log</source>
        <translation>Registro</translation>
    </message>
</context>
<context>
    <name>PairEditor</name>
    <message>
        <source> and </source>
        <translation> y </translation>
    </message>
    <message>
        <source>Cannot be switched on: %s</source>
        <translation>No se puede activar: %s</translation>
    </message>
    <message>
        <source>Direction</source>
        <translation>Sentido</translation>
    </message>
    <message>
        <source>Empty it on the other side too</source>
        <translation>Vaciarlo también en el otro lado</translation>
    </message>
    <message>
        <source>For another Vtiger field, remove this pair and add one.</source>
        <translation>Para otro campo de Vtiger, quite este par y añada uno nuevo.</translation>
    </message>
    <message>
        <source>Keep what the other side has</source>
        <translation>Conservar lo que tiene el otro lado</translation>
    </message>
    <message>
        <source>Remove this pair</source>
        <translation>Quitar este par</translation>
    </message>
    <message>
        <source>Required by {sides}: {module} where it is empty are skipped.</source>
        <translation>Obligatorio en {sides}: se omite lo que lo tenga vacío ({module}).</translation>
    </message>
    <message>
        <source>Reset to default</source>
        <translation>Restablecer</translation>
    </message>
    <message>
        <source>Sage field</source>
        <translation>Campo de Sage</translation>
    </message>
    <message>
        <source>Sent once, when the record is made on the other side.</source>
        <translation>Se envía una vez, cuando se crea la ficha en el otro lado.</translation>
    </message>
    <message>
        <source>Translated on the way, so it stays with its fields.</source>
        <translation>Se traduce por el camino, así que conserva sus campos.</translation>
    </message>
    <message>
        <source>Vtiger demands this field, so the pair stays with it.</source>
        <translation>Vtiger exige este campo, así que el par lo conserva.</translation>
    </message>
    <message>
        <source>Vtiger field</source>
        <translation>Campo de Vtiger</translation>
    </message>
    <message>
        <source>When it is emptied</source>
        <translation>Cuando se vacía</translation>
    </message>
</context>
<context>
    <name>PairsModel</name>
    <message>
        <source>%s (required)</source>
        <translation>%s (obligatorio)</translation>
    </message>
    <message>
        <source>%s *</source>
        <translation>%s *</translation>
    </message>
    <message>
        <source>Both ways</source>
        <translation>Ambos</translation>
    </message>
    <message>
        <source>Direction</source>
        <translation>Sentido</translation>
    </message>
    <message>
        <source>Emptied there</source>
        <translation>Se vacía allí</translation>
    </message>
    <message>
        <source>Example in Sage</source>
        <translation>Ejemplo en Sage</translation>
    </message>
    <message>
        <source>Example in Vtiger</source>
        <translation>Ejemplo en Vtiger</translation>
    </message>
    <message>
        <source>Kept there</source>
        <translation>Se conserva allí</translation>
    </message>
    <message>
        <source>Locked</source>
        <translation>Bloqueado</translation>
    </message>
    <message>
        <source>Not synced</source>
        <translation>Sin sincronizar</translation>
    </message>
    <message>
        <source>Sage field</source>
        <translation>Campo de Sage</translation>
    </message>
    <message>
        <source>Sent once</source>
        <translation>Se envía una vez</translation>
    </message>
    <message>
        <source>To Sage</source>
        <translation>A Sage</translation>
    </message>
    <message>
        <source>To Vtiger</source>
        <translation>A Vtiger</translation>
    </message>
    <message>
        <source>Vtiger field</source>
        <translation>Campo de Vtiger</translation>
    </message>
    <message>
        <source>When emptied</source>
        <translation>Al vaciarse</translation>
    </message>
</context>
<context>
    <name>Phrases</name>
    <message>
        <source>1 day</source>
        <translation>1 día</translation>
    </message>
    <message>
        <source>1 hour</source>
        <translation>1 hora</translation>
    </message>
    <message>
        <source>1 minute</source>
        <translation>1 minuto</translation>
    </message>
    <message>
        <source>1 record</source>
        <translation>1 ficha</translation>
    </message>
    <message>
        <source>1 second</source>
        <translation>1 segundo</translation>
    </message>
    <message>
        <source>Automatic</source>
        <translation>Auto</translation>
    </message>
    <message>
        <source>Both ways: Vtiger ↔ Sage</source>
        <translation>Ambos: Vtiger ↔ Sage</translation>
    </message>
    <message>
        <source>Checking both connections</source>
        <translation>Comprobando ambas conexiones</translation>
    </message>
    <message>
        <source>Checking invoice totals</source>
        <translation>Comprobando los totales de las facturas</translation>
    </message>
    <message>
        <source>Checking …</source>
        <translation>Comprobando …</translation>
    </message>
    <message>
        <source>Command line</source>
        <translation>Línea de comandos</translation>
    </message>
    <message>
        <source>Comparing both sides</source>
        <translation>Comparando ambos lados</translation>
    </message>
    <message>
        <source>Comparing {module}</source>
        <translation>Comparando {module}</translation>
    </message>
    <message>
        <source>Connected</source>
        <translation>Conectado</translation>
    </message>
    <message>
        <source>Contacts</source>
        <translation>Contactos</translation>
    </message>
    <message>
        <source>Created</source>
        <translation>Creado</translation>
    </message>
    <message>
        <source>Cure</source>
        <translation>Remedio</translation>
    </message>
    <message>
        <source>Curing</source>
        <translation>Aplicando el remedio</translation>
    </message>
    <message>
        <source>Curing in {module}</source>
        <translation>Aplicando el remedio en {module}</translation>
    </message>
    <message>
        <source>Ended early</source>
        <translation>Incompleta</translation>
    </message>
    <message>
        <source>Failed</source>
        <translation>Error</translation>
    </message>
    <message>
        <source>Finished</source>
        <translation>Terminada</translation>
    </message>
    <message>
        <source>Interrupted</source>
        <translation>Interrumpida</translation>
    </message>
    <message>
        <source>Invoices</source>
        <translation>Facturas</translation>
    </message>
    <message>
        <source>Last sync {when}</source>
        <translation>Última sincronización {when}</translation>
    </message>
    <message>
        <source>Needs you</source>
        <translation>Le necesita</translation>
    </message>
    <message>
        <source>No answer</source>
        <translation>Sin respuesta</translation>
    </message>
    <message>
        <source>Not asked yet</source>
        <translation>Aún sin consultar</translation>
    </message>
    <message>
        <source>Not connected</source>
        <translation>No conectado</translation>
    </message>
    <message>
        <source>Not synced</source>
        <translation>Sin sincronizar</translation>
    </message>
    <message>
        <source>Nothing new, {records} held back</source>
        <translation>Nada nuevo, {records} en espera</translation>
    </message>
    <message>
        <source>Nothing to do</source>
        <translation>Nada que hacer</translation>
    </message>
    <message>
        <source>Nothing to do, both sides agree</source>
        <translation>Nada que hacer, ambos lados coinciden</translation>
    </message>
    <message>
        <source>One module</source>
        <translation>Un módulo</translation>
    </message>
    <message>
        <source>One record</source>
        <translation>Una ficha</translation>
    </message>
    <message>
        <source>One way: Sage → Vtiger</source>
        <translation>Solo Sage → Vtiger</translation>
    </message>
    <message>
        <source>One way: Vtiger → Sage</source>
        <translation>Solo Vtiger → Sage</translation>
    </message>
    <message>
        <source>Organizations</source>
        <translation>Organizaciones</translation>
    </message>
    <message>
        <source>Preview</source>
        <translation>Vista previa</translation>
    </message>
    <message>
        <source>Products</source>
        <translation>Productos</translation>
    </message>
    <message>
        <source>Reading {module}</source>
        <translation>Leyendo {module}</translation>
    </message>
    <message>
        <source>Reading {module} from {side}</source>
        <translation>Leyendo {module} de {side}</translation>
    </message>
    <message>
        <source>Running</source>
        <translation>En marcha</translation>
    </message>
    <message>
        <source>Services</source>
        <translation>Servicios</translation>
    </message>
    <message>
        <source>Settling what was interrupted</source>
        <translation>Resolviendo lo que se interrumpió</translation>
    </message>
    <message>
        <source>Skipped</source>
        <translation>Omitido</translation>
    </message>
    <message>
        <source>Sync Now</source>
        <translation>Manual</translation>
    </message>
    <message>
        <source>The next sync waits: {why}</source>
        <translation>La próxima sincronización espera: {why}</translation>
    </message>
    <message>
        <source>Unchanged</source>
        <translation>Sin cambios</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Deshacer</translation>
    </message>
    <message>
        <source>Updated</source>
        <translation>Actualizado</translation>
    </message>
    <message>
        <source>Waiting for {side}, {n} s</source>
        <translation>Esperando a {side}, {n} s</translation>
    </message>
    <message>
        <source>With a note</source>
        <translation>Con nota</translation>
    </message>
    <message>
        <source>Writing {module}</source>
        <translation>Escribiendo {module}</translation>
    </message>
    <message>
        <source>Writing {module} to {side}</source>
        <translation>Escribiendo {module} en {side}</translation>
    </message>
    <message>
        <source>at {time}</source>
        <translation>a las {time}</translation>
    </message>
    <message>
        <source>d MMM</source>
        <translation>d MMM</translation>
    </message>
    <message>
        <source>in {minutes} min {seconds:02d} s</source>
        <translation>en {minutes} min {seconds:02d} s</translation>
    </message>
    <message>
        <source>in {seconds} s</source>
        <translation>en {seconds} s</translation>
    </message>
    <message>
        <source>just now</source>
        <translation>ahora mismo</translation>
    </message>
    <message>
        <source>never</source>
        <translation>nunca</translation>
    </message>
    <message>
        <source>{day}, {time}</source>
        <translation>{day}, {time}</translation>
    </message>
    <message>
        <source>{n} created</source>
        <translation>{n} creados</translation>
    </message>
    <message>
        <source>{n} days</source>
        <translation>{n} días</translation>
    </message>
    <message>
        <source>{n} failed</source>
        <translation>{n} con error</translation>
    </message>
    <message>
        <source>{n} hours</source>
        <translation>{n} horas</translation>
    </message>
    <message>
        <source>{n} minutes</source>
        <translation>{n} minutos</translation>
    </message>
    <message>
        <source>{n} records</source>
        <translation>{n} fichas</translation>
    </message>
    <message>
        <source>{n} seconds</source>
        <translation>{n} segundos</translation>
    </message>
    <message>
        <source>{n} skipped</source>
        <translation>{n} omitidos</translation>
    </message>
    <message>
        <source>{n} to create</source>
        <translation>{n} por crear</translation>
    </message>
    <message>
        <source>{n} to skip</source>
        <translation>{n} por omitir</translation>
    </message>
    <message>
        <source>{n} to update</source>
        <translation>{n} por actualizar</translation>
    </message>
    <message>
        <source>{n} updated</source>
        <translation>{n} actualizados</translation>
    </message>
    <message>
        <source>{sentence} · {done} of {total}</source>
        <translation>{sentence} · {done} de {total}</translation>
    </message>
    <message>
        <source>{span} ago</source>
        <translation>hace {span}</translation>
    </message>
    <message>
        <source>{state}: {result}</source>
        <translation>{state}: {result}</translation>
    </message>
    <message>
        <source>{when}: {result}</source>
        <translation>{when}: {result}</translation>
    </message>
    <message>
        <source>{whole}: {part}</source>
        <translation>{whole}: {part}</translation>
    </message>
    <message>
        <source>No record is held up by a reason of its own, but the last sync did not finish.</source>
        <translation>Ninguna ficha está retenida por un motivo propio, pero la última sincronización no terminó.</translation>
    </message>
    <message>
        <source>Nothing is held up: every record that should travel has arrived.</source>
        <translation>No hay nada retenido: han llegado todas las fichas que debían viajar.</translation>
    </message>
    <message>
        <source>Records that cannot travel will be listed here, each with what to do.</source>
        <translation>Aquí aparecerán las fichas que no puedan viajar, cada una con qué hacer.</translation>
    </message>
</context>
<context>
    <name>Preview</name>
    <message>
        <source>1 invoice</source>
        <translation>1 factura</translation>
    </message>
    <message>
        <source>New in {side}</source>
        <translation>Nuevo en {side}</translation>
    </message>
    <message>
        <source>Nothing would be written.</source>
        <translation>No se escribiría nada.</translation>
    </message>
    <message>
        <source>1 change</source>
        <translation>1 cambio</translation>
    </message>
    <message>
        <source>Along with that: {changes}.</source>
        <translation>Además: {changes}.</translation>
    </message>
    <message>
        <source>Changed in Sage: {invoices}, by {money} ({net} net, {tax} tax).</source>
        <translation>Cambia en Sage: {invoices}, por {money} ({net} neto, {tax} de impuesto).</translation>
    </message>
    <message>
        <source>Left out: {records}; the next sync takes them.</source>
        <translation>Se dejan fuera: {records}; la próxima sincronización se los lleva.</translation>
    </message>
    <message>
        <source>Nothing has been written yet. Carry out {changes}?</source>
        <translation>Aún no se ha escrito nada. ¿Ejecutar {changes}?</translation>
    </message>
    <message>
        <source>Nothing has been written yet. Post {what}?</source>
        <translation>Aún no se ha escrito nada. ¿Contabilizar {what}?</translation>
    </message>
    <message>
        <source>That is {net} net and {tax} tax.</source>
        <translation>Son {net} netos y {tax} de impuesto.</translation>
    </message>
    <message>
        <source>{module}: change in {side}</source>
        <translation>{module}: cambiar en {side}</translation>
    </message>
    <message>
        <source>{module}: create in {side}</source>
        <translation>{module}: crear en {side}</translation>
    </message>
    <message>
        <source>{module}: skip on the way to {side}</source>
        <translation>{module}: omitir de camino a {side}</translation>
    </message>
    <message>
        <source>{n} changes</source>
        <translation>{n} cambios</translation>
    </message>
    <message>
        <source>{n} invoices</source>
        <translation>{n} facturas</translation>
    </message>
</context>
<context>
    <name>PreviewPage</name>
    <message>
        <source>A sync is running.</source>
        <translation>Hay una sincronización en marcha.</translation>
    </message>
    <message>
        <source>A sync is running. Look again when it has finished.</source>
        <translation>Hay una sincronización en curso. Vuelva a mirar cuando termine.</translation>
    </message>
    <message>
        <source>Beginning …</source>
        <translation>Empezando …</translation>
    </message>
    <message>
        <source>Both sides are read and compared. Nothing is written before you say so.</source>
        <translation>Se leen y comparan ambos lados. No se escribe nada antes de que usted lo diga.</translation>
    </message>
    <message>
        <source>Carried out</source>
        <translation>Ejecutado</translation>
    </message>
    <message>
        <source>Carry out</source>
        <translation>Ejecutar</translation>
    </message>
    <message>
        <source>Carrying out …</source>
        <translation>Ejecutando …</translation>
    </message>
    <message>
        <source>Find out what happened before you go on. What is ticked below is written then.</source>
        <translation>Averigüe qué ha pasado antes de continuar. Entonces se escribe lo marcado abajo.</translation>
    </message>
    <message>
        <source>Go on</source>
        <translation>Continuar</translation>
    </message>
    <message>
        <source>Go on this once</source>
        <translation>Continuar esta vez</translation>
    </message>
    <message>
        <source>Leave all as it is</source>
        <translation>Dejar todo como está</translation>
    </message>
    <message>
        <source>Look again</source>
        <translation>Volver a mirar</translation>
    </message>
    <message>
        <source>Look again to see what is left.</source>
        <translation>Vuelva a mirar qué queda.</translation>
    </message>
    <message>
        <source>Look at it</source>
        <translation>Mirarlo</translation>
    </message>
    <message>
        <source>Looking at both sides …</source>
        <translation>Mirando ambos lados …</translation>
    </message>
    <message>
        <source>Nothing is written by looking.</source>
        <translation>Mirar no escribe nada.</translation>
    </message>
    <message>
        <source>Preview</source>
        <translation>Vista previa</translation>
    </message>
    <message>
        <source>Progress of the preview</source>
        <translation>Progreso de la vista previa</translation>
    </message>
    <message>
        <source>Records</source>
        <translation>Registros</translation>
    </message>
    <message>
        <source>Skipped records are left alone; afterwards the sync log names each with its reason and the cure.</source>
        <translation>Las fichas omitidas no se tocan; después el registro muestra cada una con su motivo y qué hacer.</translation>
    </message>
    <message>
        <source>The preview did not begin</source>
        <translation>La vista previa no comenzó</translation>
    </message>
    <message>
        <source>The preview did not finish: %s.</source>
        <translation>La vista previa no terminó: %s.</translation>
    </message>
    <message>
        <source>There is nothing to show</source>
        <translation>No hay nada que mostrar</translation>
    </message>
    <message>
        <source>To create</source>
        <translation>Por crear</translation>
    </message>
    <message>
        <source>To skip</source>
        <translation>Por omitir</translation>
    </message>
    <message>
        <source>To update</source>
        <translation>Por actualizar</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Reintentar</translation>
    </message>
    <message>
        <source>Wait until it has finished, or go on without a preview.</source>
        <translation>Espere a que termine o continúe sin vista previa.</translation>
    </message>
    <message>
        <source>What the first sync will do</source>
        <translation>Lo que hará la primera sincronización</translation>
    </message>
    <message>
        <source>What would happen</source>
        <translation>Qué pasaría</translation>
    </message>
    <message>
        <source>{0} written as shown.</source>
        <translation>{0} escritos como se mostró.</translation>
    </message>
    <message>
        <source>{created} records to create, {updated} to update, {skipped} to skip</source>
        <translation>{created} fichas por crear, {updated} por actualizar, {skipped} por omitir</translation>
    </message>
</context>
<context>
    <name>PreviewedModel</name>
    <message>
        <source>Amount</source>
        <translation>Importe</translation>
    </message>
    <message>
        <source>Record</source>
        <translation>Registro</translation>
    </message>
    <message>
        <source>What would change</source>
        <translation>Qué cambiaría</translation>
    </message>
</context>
<context>
    <name>Problems</name>
    <message>
        <source>Connect again</source>
        <translation>Conectar de nuevo</translation>
    </message>
    <message>
        <source>Look at it</source>
        <translation>Mirarlo</translation>
    </message>
    <message>
        <source>Mapping</source>
        <translation>Asignaciones</translation>
    </message>
    <message>
        <source>Modules</source>
        <translation>Módulos</translation>
    </message>
    <message>
        <source>Restore a backup</source>
        <translation>Restaurar una copia</translation>
    </message>
    <message>
        <source>Sign in again</source>
        <translation>Iniciar sesión de nuevo</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Reintentar</translation>
    </message>
</context>
<context>
    <name>ProgressStrip</name>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>Finishes the record in hand; the next sync goes on there</source>
        <translation>Termina la ficha en curso; la próxima sincronización continúa ahí</translation>
    </message>
    <message>
        <source>Finishing the record in hand …</source>
        <translation>Terminando la ficha en curso …</translation>
    </message>
    <message>
        <source>Progress of the sync</source>
        <translation>Progreso de la sincronización</translation>
    </message>
    <message>
        <source>Starting …</source>
        <translation>Iniciando …</translation>
    </message>
    <message>
        <source>checking</source>
        <translation>comprobando</translation>
    </message>
    <message>
        <source>compared</source>
        <translation>comparado</translation>
    </message>
    <message>
        <source>comparing</source>
        <translation>comparando</translation>
    </message>
    <message>
        <source>curing</source>
        <translation>aplicando el remedio</translation>
    </message>
    <message>
        <source>done</source>
        <translation>hecho</translation>
    </message>
    <message>
        <source>no news for {n} s</source>
        <translation>sin noticias desde hace {n} s</translation>
    </message>
    <message>
        <source>read</source>
        <translation>leído</translation>
    </message>
    <message>
        <source>reading</source>
        <translation>leyendo</translation>
    </message>
    <message>
        <source>waiting</source>
        <translation>en espera</translation>
    </message>
    <message>
        <source>waiting for {side}, {n} s</source>
        <translation>esperando a {side}, {n} s</translation>
    </message>
    <message>
        <source>writing</source>
        <translation>escribiendo</translation>
    </message>
</context>
<context>
    <name>ProofPage</name>
    <message>
        <source>A certificate of a period without anything unexplained certifies it from then on.</source>
        <translation>Un certificado de un periodo en el que nada queda sin explicar lo certifica desde entonces.</translation>
    </message>
    <message>
        <source>Both systems&apos; invoices side by side, as both servers state them now. Nothing is written.</source>
        <translation>Las facturas de ambos sistemas lado a lado, tal como las dan ahora los dos servidores. No se escribe nada.</translation>
    </message>
    <message>
        <source>Certificate</source>
        <translation>Certificado</translation>
    </message>
    <message>
        <source>Certificate …</source>
        <translation>Certificado …</translation>
    </message>
    <message>
        <source>Certificates</source>
        <translation>Certificados</translation>
    </message>
    <message>
        <source>Choose a period and press Compare</source>
        <translation>Elija un periodo y pulse Comparar</translation>
    </message>
    <message>
        <source>Compare</source>
        <translation>Comparar</translation>
    </message>
    <message>
        <source>Copied</source>
        <translation>Copiado</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Copiar</translation>
    </message>
    <message>
        <source>Documents</source>
        <translation>Documentos</translation>
    </message>
    <message>
        <source>Every difference between the two is named; what has no name is unexplained.</source>
        <translation>Cada diferencia entre ambos tiene nombre; lo que no lo tiene queda sin explicar.</translation>
    </message>
    <message>
        <source>First day</source>
        <translation>Primer día</translation>
    </message>
    <message>
        <source>Last day</source>
        <translation>Último día</translation>
    </message>
    <message>
        <source>Months</source>
        <translation>Meses</translation>
    </message>
    <message>
        <source>Neither system has an invoice in this period</source>
        <translation>Ninguno de los sistemas tiene facturas en este periodo</translation>
    </message>
    <message>
        <source>No period is certified yet</source>
        <translation>Todavía no hay ningún periodo certificado</translation>
    </message>
    <message>
        <source>PDF file (*.pdf)</source>
        <translation>Archivo PDF (*.pdf)</translation>
    </message>
    <message>
        <source>Reading both systems …</source>
        <translation>Leyendo ambos sistemas …</translation>
    </message>
    <message>
        <source>Reconcile</source>
        <translation>Conciliación</translation>
    </message>
    <message>
        <source>Taxes</source>
        <translation>Impuestos</translation>
    </message>
    <message>
        <source>The certificate was written to {0}</source>
        <translation>El certificado se ha escrito en {0}</translation>
    </message>
    <message>
        <source>Unexplained: {0}</source>
        <translation>Sin explicar: {0}</translation>
    </message>
    <message>
        <source>Unexplained: {0}. Every difference has a name.</source>
        <translation>Sin explicar: {0}. Cada diferencia tiene nombre.</translation>
    </message>
    <message>
        <source>What is shown</source>
        <translation>Lo que se muestra</translation>
    </message>
    <message>
        <source>{0} compared.</source>
        <translation>{0} comparados.</translation>
    </message>
</context>
<context>
    <name>Rail</name>
    <message>
        <source>Explains what you are looking at (F1)</source>
        <translation>Explica lo que está viendo (F1)</translation>
    </message>
    <message>
        <source>Help</source>
        <translation>Ayuda</translation>
    </message>
    <message>
        <source>Pages</source>
        <translation>Páginas</translation>
    </message>
</context>
<context>
    <name>RecordField</name>
    <message>
        <source>Nothing of this name was found.</source>
        <translation>No se encontró nada con ese nombre.</translation>
    </message>
    <message>
        <source>Type a part of the name</source>
        <translation>Escriba una parte del nombre</translation>
    </message>
</context>
<context>
    <name>RecordParts</name>
    <message>
        <source>(empty)</source>
        <translation>(vacío)</translation>
    </message>
    <message>
        <source>About this reason</source>
        <translation>Sobre este motivo</translation>
    </message>
    <message>
        <source>Both sides hold the same values.</source>
        <translation>Ambos lados tienen los mismos valores.</translation>
    </message>
    <message>
        <source>Differs</source>
        <translation>Difiere</translation>
    </message>
    <message>
        <source>Field</source>
        <translation>Campo</translation>
    </message>
    <message>
        <source>Held back since {0}</source>
        <translation>Retenido desde {0}</translation>
    </message>
    <message>
        <source>In Sage</source>
        <translation>En Sage</translation>
    </message>
    <message>
        <source>In Vtiger</source>
        <translation>En Vtiger</translation>
    </message>
    <message>
        <source>Last agreed</source>
        <translation>Último acuerdo</translation>
    </message>
    <message>
        <source>No run has dealt with this record yet.</source>
        <translation>Ninguna pasada ha tratado aún esta ficha.</translation>
    </message>
    <message>
        <source>One field differs.</source>
        <translation>Difiere un campo.</translation>
    </message>
    <message>
        <source>Only in Sage so far.</source>
        <translation>Por ahora solo en Sage.</translation>
    </message>
    <message>
        <source>Only in Vtiger so far.</source>
        <translation>Por ahora solo en Vtiger.</translation>
    </message>
    <message>
        <source>Opens this record under Skipped, with what can be done about it</source>
        <translation>Abre este registro en «Omitidos», con lo que se puede hacer</translation>
    </message>
    <message>
        <source>Put it right …</source>
        <translation>Corregir …</translation>
    </message>
    <message>
        <source>Show {0} older</source>
        <translation>Mostrar {0} anteriores</translation>
    </message>
    <message>
        <source>Values</source>
        <translation>Valores</translation>
    </message>
    <message>
        <source>What happened</source>
        <translation>Qué ha pasado</translation>
    </message>
    <message>
        <source>What to do</source>
        <translation>Qué hacer</translation>
    </message>
    <message>
        <source>empty</source>
        <translation>vacío</translation>
    </message>
    <message>
        <source>{0} fields differ.</source>
        <translation>Difieren {0} campos.</translation>
    </message>
    <message>
        <source>{0} · run {1}</source>
        <translation>{0} · pasada {1}</translation>
    </message>
    <message>
        <source>Are they different?</source>
        <translation>¿Son distintas?</translation>
    </message>
    <message>
        <source>Both records stay as they are, and nothing travels between them any more. What earlier syncs wrote stays written. Neither is made anew until you say so.</source>
        <translation>Las dos fichas se quedan como están y ya no viaja nada entre ellas. Lo que escribieron sincronizaciones anteriores sigue escrito. Ninguna se vuelve a crear hasta que usted lo diga.</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>If they are not the same after all, take them apart. Nothing is deleted on either side.</source>
        <translation>Si al final no son la misma ficha, sepárelas. No se elimina nada en ningún lado.</translation>
    </message>
    <message>
        <source>Leave linked</source>
        <translation>Dejar vinculadas</translation>
    </message>
    <message>
        <source>Link the two?</source>
        <translation>¿Vincular las dos?</translation>
    </message>
    <message>
        <source>Link them</source>
        <translation>Vincular</translation>
    </message>
    <message>
        <source>Noted: the next sync links the two.</source>
        <translation>Anotado: la próxima sincronización vincula las dos.</translation>
    </message>
    <message>
        <source>Noted: the next sync makes what is missing.</source>
        <translation>Anotado: la próxima sincronización crea lo que falta.</translation>
    </message>
    <message>
        <source>Take apart</source>
        <translation>Separar</translation>
    </message>
    <message>
        <source>Take apart …</source>
        <translation>Separar …</translation>
    </message>
    <message>
        <source>Take the two apart?</source>
        <translation>¿Separar las dos?</translation>
    </message>
    <message>
        <source>The next sync brings them together. Where both sides hold a value, one of the two is replaced; a preview shows which.</source>
        <translation>La próxima sincronización las une. Donde ambos lados tienen un valor, se sustituye uno de los dos; una vista previa muestra cuál.</translation>
    </message>
    <message>
        <source>The same record?</source>
        <translation>¿La misma ficha?</translation>
    </message>
    <message>
        <source>The two are apart. Say here what is to become of them.</source>
        <translation>Las dos están separadas. Diga aquí qué debe hacerse con ellas.</translation>
    </message>
    <message>
        <source>The two are linked</source>
        <translation>Las dos están vinculadas</translation>
    </message>
    <message>
        <source>These are the same</source>
        <translation>Es la misma ficha</translation>
    </message>
    <message>
        <source>They are different</source>
        <translation>Son distintas</translation>
    </message>
    <message>
        <source>You are not asked about these two again. What the other system lacks is made there by the next sync: an invoice is posted.</source>
        <translation>No se le volverá a preguntar por estas dos. Lo que falta en el otro sistema lo crea allí la próxima sincronización: una factura se contabiliza.</translation>
    </message>
</context>
<context>
    <name>RecordTab</name>
    <message>
        <source>A sync is running; this record is looked at again after it.</source>
        <translation>Hay una sincronización en marcha; esta ficha se revisará después.</translation>
    </message>
    <message>
        <source>It was never read, or its history was cleared away. Sync, then look again.</source>
        <translation>No se ha leído nunca o se borró su historial. Sincronice y vuelva a mirar.</translation>
    </message>
    <message>
        <source>Nothing is known of this record</source>
        <translation>No se sabe nada de esta ficha</translation>
    </message>
    <message>
        <source>Open in Sage</source>
        <translation>Abrir en Sage</translation>
    </message>
    <message>
        <source>Open in Vtiger</source>
        <translation>Abrir en Vtiger</translation>
    </message>
    <message>
        <source>Record</source>
        <translation>Ficha</translation>
    </message>
    <message>
        <source>Sync this record now</source>
        <translation>Sincronizar esta ficha ahora</translation>
    </message>
    <message>
        <source>Syncing …</source>
        <translation>Sincronizando …</translation>
    </message>
    <message>
        <source>The address of this record in {0} is not known, or it was deleted there.</source>
        <translation>No se conoce la dirección de esta ficha en {0}, o se eliminó allí.</translation>
    </message>
    <message>
        <source>There is no such record in {0} yet.</source>
        <translation>Aún no existe esta ficha en {0}.</translation>
    </message>
    <message>
        <source>This sync: {0}.</source>
        <translation>Esta sincronización: {0}.</translation>
    </message>
    <message>
        <source>Undo the last write …</source>
        <translation>Deshacer la última escritura …</translation>
    </message>
    <message>
        <source>in Sage, not in Vtiger</source>
        <translation>en Sage, no en Vtiger</translation>
    </message>
    <message>
        <source>in Vtiger and in Sage</source>
        <translation>en Vtiger y en Sage</translation>
    </message>
    <message>
        <source>in Vtiger, not in Sage</source>
        <translation>en Vtiger, no en Sage</translation>
    </message>
</context>
<context>
    <name>RecordValues</name>
    <message>
        <source>(no name)</source>
        <translation>(sin nombre)</translation>
    </message>
    <message>
        <source>(no name, {hint})</source>
        <translation>(sin nombre, {hint})</translation>
    </message>
    <message>
        <source>{line} less {discount}</source>
        <translation>{line} menos {discount}</translation>
    </message>
    <message>
        <source>{quantity} × {item} at {price}</source>
        <translation>{quantity} × {item} a {price}</translation>
    </message>
</context>
<context>
    <name>RecordsPane</name>
    <message>
        <source>Export these records to a spreadsheet file</source>
        <translation>Exportar estos registros a una hoja de cálculo</translation>
    </message>
    <message>
        <source>Export …</source>
        <translation>Exportar …</translation>
    </message>
    <message>
        <source>No record fits</source>
        <translation>Ningún registro coincide</translation>
    </message>
    <message>
        <source>Nothing here fits this search. Clear it with Esc.</source>
        <translation>Nada aquí coincide con esta búsqueda. Bórrela con Esc.</translation>
    </message>
    <message>
        <source>Records that are held back</source>
        <translation>Registros retenidos</translation>
    </message>
    <message>
        <source>Search these records</source>
        <translation>Buscar en estos registros</translation>
    </message>
    <message>
        <source>Search these records (/)</source>
        <translation>Buscar en estos registros (/)</translation>
    </message>
    <message>
        <source>Untick</source>
        <translation>Desmarcar</translation>
    </message>
    <message>
        <source>{0} of {1} ticked</source>
        <translation>{0} de {1} marcados</translation>
    </message>
</context>
<context>
    <name>RegionPage</name>
    <message>
        <source>Choose the flag of the country where it is registered, because Sage&apos;s sign-in depends on it.</source>
        <translation>Elija la bandera del país donde está registrada, porque de él depende el inicio de sesión de Sage.</translation>
    </message>
    <message>
        <source>Where is your Sage business?</source>
        <translation>¿Dónde está su empresa de Sage?</translation>
    </message>
    <message>
        <source>no longer served</source>
        <translation>ya no disponible</translation>
    </message>
    <message>
        <source>other product</source>
        <translation>otro producto</translation>
    </message>
    <message>
        <source>served by Sage</source>
        <translation>disponible en Sage</translation>
    </message>
    <message>
        <source>{country} can be tried, but will probably be refused.</source>
        <translation>Con {country} se puede probar, pero probablemente se rechazará.</translation>
    </message>
    <message>
        <source>{country} cannot be connected.</source>
        <translation>{country} no se puede conectar.</translation>
    </message>
</context>
<context>
    <name>ReviewDialog</name>
    <message>
        <source>Module</source>
        <translation>Módulo</translation>
    </message>
    <message>
        <source>Record</source>
        <translation>Ficha</translation>
    </message>
    <message>
        <source>Records</source>
        <translation>Fichas</translation>
    </message>
    <message>
        <source>What would happen</source>
        <translation>Qué ocurriría</translation>
    </message>
</context>
<context>
    <name>RuleTitles</name>
    <message>
        <source>A required field is empty</source>
        <translation>Campo obligatorio vacío</translation>
    </message>
    <message>
        <source>Already there under this name or code</source>
        <translation>Ya existe con ese nombre o código</translation>
    </message>
    <message>
        <source>Answer still outstanding</source>
        <translation>Respuesta aún pendiente</translation>
    </message>
    <message>
        <source>Balance lags behind in Vtiger</source>
        <translation>Saldo atrasado en Vtiger</translation>
    </message>
    <message>
        <source>Cannot be opened any more</source>
        <translation>Ya no se puede abrir</translation>
    </message>
    <message>
        <source>Cannot be undone</source>
        <translation>No se puede deshacer</translation>
    </message>
    <message>
        <source>Changed differently on both sides</source>
        <translation>Cambios distintos en ambos lados</translation>
    </message>
    <message>
        <source>Changed during the sync</source>
        <translation>Cambió durante la sincronización</translation>
    </message>
    <message>
        <source>Changed in Sage, stated otherwise in Vtiger</source>
        <translation>Cambiada en Sage, expresada de otro modo en Vtiger</translation>
    </message>
    <message>
        <source>Changed in a certified period</source>
        <translation>Cambiado en un periodo certificado</translation>
    </message>
    <message>
        <source>Changed on the receiving side</source>
        <translation>Cambió en el lado de destino</translation>
    </message>
    <message>
        <source>Changed since, so not undone</source>
        <translation>Cambiado después, por eso no se deshizo</translation>
    </message>
    <message>
        <source>Characters that cannot be stored</source>
        <translation>Caracteres que no se pueden guardar</translation>
    </message>
    <message>
        <source>Contact without organization</source>
        <translation>Contacto sin organización</translation>
    </message>
    <message>
        <source>Contact&apos;s organization has not synced</source>
        <translation>Organización del contacto sin sincronizar</translation>
    </message>
    <message>
        <source>Could not be synced</source>
        <translation>No se pudo sincronizar</translation>
    </message>
    <message>
        <source>Credit note in Sage</source>
        <translation>Nota de crédito en Sage</translation>
    </message>
    <message>
        <source>Credit note in Vtiger</source>
        <translation>Nota de crédito en Vtiger</translation>
    </message>
    <message>
        <source>Credit note that could be used</source>
        <translation>Nota de crédito que se podría usar</translation>
    </message>
    <message>
        <source>Currency differs from the organization&apos;s</source>
        <translation>Moneda distinta de la organización</translation>
    </message>
    <message>
        <source>Date in a locked period</source>
        <translation>Fecha en un periodo bloqueado</translation>
    </message>
    <message>
        <source>Deleted here, changed there</source>
        <translation>Eliminado aquí, cambiado allí</translation>
    </message>
    <message>
        <source>Deleted on the other side</source>
        <translation>Eliminado en el otro lado</translation>
    </message>
    <message>
        <source>Disappeared during the sync</source>
        <translation>Desapareció al sincronizar</translation>
    </message>
    <message>
        <source>Discount on the whole invoice</source>
        <translation>Descuento en toda la factura</translation>
    </message>
    <message>
        <source>Discount that does not fit its line</source>
        <translation>Descuento que no cabe en su línea</translation>
    </message>
    <message>
        <source>Entered by hand</source>
        <translation>Introducido a mano</translation>
    </message>
    <message>
        <source>Erased in Sage, not in Vtiger</source>
        <translation>Borrado en Sage, no en Vtiger</translation>
    </message>
    <message>
        <source>Exchange rates differ</source>
        <translation>Tipos de cambio distintos</translation>
    </message>
    <message>
        <source>Group tax mode</source>
        <translation>Modo de impuesto Grupo</translation>
    </message>
    <message>
        <source>Invoice is closed in Sage</source>
        <translation>Factura cerrada en Sage</translation>
    </message>
    <message>
        <source>Invoice older than the start date</source>
        <translation>Factura anterior a la fecha inicial</translation>
    </message>
    <message>
        <source>Invoice on one side, credit note on the other</source>
        <translation>Factura en un lado, nota de crédito en el otro</translation>
    </message>
    <message>
        <source>Invoice with an adjustment</source>
        <translation>Factura con ajuste</translation>
    </message>
    <message>
        <source>Invoice without a Canadian province</source>
        <translation>Factura sin provincia canadiense</translation>
    </message>
    <message>
        <source>Invoice without date</source>
        <translation>Factura sin fecha</translation>
    </message>
    <message>
        <source>Invoice without lines</source>
        <translation>Factura sin líneas</translation>
    </message>
    <message>
        <source>Invoice without organization</source>
        <translation>Factura sin organización</translation>
    </message>
    <message>
        <source>Invoice without tax mode</source>
        <translation>Factura sin modo de impuesto</translation>
    </message>
    <message>
        <source>Invoice&apos;s organization has not synced</source>
        <translation>Organización de la factura sin sincronizar</translation>
    </message>
    <message>
        <source>Invoiced item has not synced</source>
        <translation>Artículo facturado sin sincronizar</translation>
    </message>
    <message>
        <source>Item without description</source>
        <translation>Artículo sin descripción</translation>
    </message>
    <message>
        <source>Kind of zero tax not clear</source>
        <translation>Clase de impuesto cero no clara</translation>
    </message>
    <message>
        <source>Ledger account can no longer be used</source>
        <translation>Cuenta contable ya no utilizable</translation>
    </message>
    <message>
        <source>Left alone for now</source>
        <translation>Dejado aparte por ahora</translation>
    </message>
    <message>
        <source>Left out of this sync</source>
        <translation>Fuera de esta sincronización</translation>
    </message>
    <message>
        <source>Line without product or service</source>
        <translation>Línea sin producto ni servicio</translation>
    </message>
    <message>
        <source>Linked, but not looked at yet</source>
        <translation>Vinculadas, pero aún sin examinar</translation>
    </message>
    <message>
        <source>Name or code already taken</source>
        <translation>Nombre o código ya ocupado</translation>
    </message>
    <message>
        <source>Never to be synced</source>
        <translation>Nunca sincronizar</translation>
    </message>
    <message>
        <source>No PDF to attach</source>
        <translation>Ningún PDF que adjuntar</translation>
    </message>
    <message>
        <source>Not a customer in Sage</source>
        <translation>No es cliente en Sage</translation>
    </message>
    <message>
        <source>Not as in the preview</source>
        <translation>No como en la vista previa</translation>
    </message>
    <message>
        <source>Of two different customers</source>
        <translation>De dos clientes distintos</translation>
    </message>
    <message>
        <source>Paid in one system only</source>
        <translation>Pagada en un solo sistema</translation>
    </message>
    <message>
        <source>Payment cannot be entered</source>
        <translation>El pago no se puede registrar</translation>
    </message>
    <message>
        <source>Perhaps the same record</source>
        <translation>Quizá la misma ficha</translation>
    </message>
    <message>
        <source>Personal data erased in Sage</source>
        <translation>Datos personales borrados en Sage</translation>
    </message>
    <message>
        <source>Price with more than two decimals</source>
        <translation>Precio con más de dos decimales</translation>
    </message>
    <message>
        <source>Product&apos;s tax changed in Sage</source>
        <translation>Impuesto del producto cambiado en Sage</translation>
    </message>
    <message>
        <source>Refused by the other system</source>
        <translation>Rechazado por el otro sistema</translation>
    </message>
    <message>
        <source>Replaced the other side&apos;s change</source>
        <translation>Sustituyó el cambio del otro lado</translation>
    </message>
    <message>
        <source>Several taxes on one line</source>
        <translation>Varios impuestos en una línea</translation>
    </message>
    <message>
        <source>Status that does not travel</source>
        <translation>Estado que no viaja</translation>
    </message>
    <message>
        <source>Still a draft in Sage</source>
        <translation>Aún es borrador en Sage</translation>
    </message>
    <message>
        <source>Stored differently over there</source>
        <translation>Guardado de otra forma allí</translation>
    </message>
    <message>
        <source>Taken apart, not decided</source>
        <translation>Separada, sin decidir</translation>
    </message>
    <message>
        <source>Tax not mapped to Sage</source>
        <translation>Impuesto sin asignar a Sage</translation>
    </message>
    <message>
        <source>Tax not mapped to Vtiger</source>
        <translation>Impuesto sin asignar a Vtiger</translation>
    </message>
    <message>
        <source>Tax not ticked on the item</source>
        <translation>Impuesto no marcado en el artículo</translation>
    </message>
    <message>
        <source>Tax on shipping and handling</source>
        <translation>Impuesto sobre envío y manipulación</translation>
    </message>
    <message>
        <source>Text too long for Sage</source>
        <translation>Texto demasiado largo para Sage</translation>
    </message>
    <message>
        <source>This Vtiger takes no invoices</source>
        <translation>Este Vtiger no admite facturas</translation>
    </message>
    <message>
        <source>Totals would differ</source>
        <translation>Los totales no coincidirían</translation>
    </message>
    <message>
        <source>Unclear what was received</source>
        <translation>No está claro qué se ha cobrado</translation>
    </message>
    <message>
        <source>Value without counterpart</source>
        <translation>Valor sin equivalente</translation>
    </message>
    <message>
        <source>Void in Sage</source>
        <translation>Anulada en Sage</translation>
    </message>
    <message>
        <source>Waits for another record</source>
        <translation>Espera a otra ficha</translation>
    </message>
</context>
<context>
    <name>RunDetail</name>
    <message>
        <source>Nothing was written: this is what a sync would do.</source>
        <translation>No se escribió nada: esto es lo que haría una sincronización.</translation>
    </message>
    <message>
        <source>Preview of {0}</source>
        <translation>Vista previa del {0}</translation>
    </message>
    <message>
        <source>Progress of the sync</source>
        <translation>Progreso de la sincronización</translation>
    </message>
    <message>
        <source>Run {0}</source>
        <translation>Pasada {0}</translation>
    </message>
    <message>
        <source>Show all {0} of this run</source>
        <translation>Mostrar todo: {0} de esta pasada</translation>
    </message>
    <message>
        <source>Starting …</source>
        <translation>Iniciando …</translation>
    </message>
    <message>
        <source>Sync of {0}</source>
        <translation>Sincronización del {0}</translation>
    </message>
    <message>
        <source>Undo this run …</source>
        <translation>Deshacer esta ejecución …</translation>
    </message>
    <message>
        <source>started by: {0}</source>
        <translation>modo: {0}</translation>
    </message>
    <message>
        <source>took {0}</source>
        <translation>duró {0}</translation>
    </message>
    <message>
        <source>{0} synced with a note</source>
        <translation>{0} sincronizados con una nota</translation>
    </message>
</context>
<context>
    <name>RunsModel</name>
    <message>
        <source>Result</source>
        <translation>Resultado</translation>
    </message>
    <message>
        <source>Started</source>
        <translation>Inicio</translation>
    </message>
    <message>
        <source>{0} {1} %</source>
        <translation>{0} {1}&#xa0;%</translation>
    </message>
</context>
<context>
    <name>RunsView</name>
    <message>
        <source>Choose a run; each count opens the records behind it.</source>
        <translation>Elija una pasada; cada número abre sus fichas.</translation>
    </message>
    <message>
        <source>Runs</source>
        <translation>Pasadas</translation>
    </message>
    <message>
        <source>Search all records</source>
        <translation>Buscar en todas las fichas</translation>
    </message>
</context>
<context>
    <name>SageAppPage</name>
    <message>
        <source>&amp;Port</source>
        <translation>&amp;Puerto</translation>
    </message>
    <message>
        <source>Another program uses this port</source>
        <translation>Otro programa usa este puerto</translation>
    </message>
    <message>
        <source>As its callback URL enter exactly the address below; copy it.</source>
        <translation>Como URL de retorno (callback URL) escriba exactamente la dirección de abajo; cópiela.</translation>
    </message>
    <message>
        <source>Callback address to register</source>
        <translation>Dirección de retorno que debe registrar</translation>
    </message>
    <message>
        <source>Change it here first, then register the new callback address with Sage.</source>
        <translation>Cámbielo primero aquí y registre después la nueva dirección de retorno en Sage.</translation>
    </message>
    <message>
        <source>Client &amp;id</source>
        <translation>&amp;Identificador de cliente</translation>
    </message>
    <message>
        <source>Client &amp;secret</source>
        <translation>S&amp;ecreto de cliente</translation>
    </message>
    <message>
        <source>Copied</source>
        <translation>Copiado</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Copiar</translation>
    </message>
    <message>
        <source>Copy the callback address</source>
        <translation>Copiar la dirección de retorno</translation>
    </message>
    <message>
        <source>Copy the client id and the client secret into the fields here.</source>
        <translation>Copie el identificador de cliente y el secreto de cliente en los campos de aquí.</translation>
    </message>
    <message>
        <source>Create an app. Any name will do, such as “SageSync”.</source>
        <translation>Cree una app. Sirve cualquier nombre, como «SageSync».</translation>
    </message>
    <message>
        <source>How do I make the app?</source>
        <translation>¿Cómo creo la app?</translation>
    </message>
    <message>
        <source>Kept in this computer&apos;s keyring</source>
        <translation>Se guarda en el llavero de este ordenador</translation>
    </message>
    <message>
        <source>Letter for letter: Sage compares it, and refuses the sign-in where one differs.</source>
        <translation>Letra por letra: Sage la compara y rechaza el inicio de sesión si hay alguna diferencia.</translation>
    </message>
    <message>
        <source>Open Sage&apos;s developer portal</source>
        <translation>Abrir el portal para desarrolladores de Sage</translation>
    </message>
    <message>
        <source>Open the developer portal and sign up there; its login is apart from your Sage login.</source>
        <translation>Abra el portal para desarrolladores y regístrese en él; su cuenta es distinta de su cuenta de Sage.</translation>
    </message>
    <message>
        <source>Sage lets a program in by an app that is registered in your name. It is free and made once.</source>
        <translation>Sage admite un programa mediante una app registrada a nombre de usted. Es gratis y se hace una sola vez.</translation>
    </message>
    <message>
        <source>Your Sage app</source>
        <translation>Su app de Sage</translation>
    </message>
</context>
<context>
    <name>ScheduleCard</name>
    <message>
        <source> minutes</source>
        <translation> minutos</translation>
    </message>
    <message>
        <source>Automatic sync</source>
        <translation>Sincronización automática</translation>
    </message>
    <message>
        <source>But not between</source>
        <translation>Excepto entre</translation>
    </message>
    <message>
        <source>Keep quiet hours</source>
        <translation>Respetar horas de silencio</translation>
    </message>
    <message>
        <source>Minutes between two syncs</source>
        <translation>Minutos entre dos sincronizaciones</translation>
    </message>
    <message>
        <source>Quiet hours begin</source>
        <translation>Inicio de las horas de silencio</translation>
    </message>
    <message>
        <source>Quiet hours end</source>
        <translation>Fin de las horas de silencio</translation>
    </message>
    <message>
        <source>Sync by itself</source>
        <translation>Sincronizar automáticamente</translation>
    </message>
    <message>
        <source>Sync by itself every</source>
        <translation>Sincronizar automáticamente cada</translation>
    </message>
    <message>
        <source>and</source>
        <translation>y</translation>
    </message>
</context>
<context>
    <name>ScopeBar</name>
    <message>
        <source>All {0}</source>
        <translation>Los {0}</translation>
    </message>
    <message>
        <source>This one</source>
        <translation>Este</translation>
    </message>
    <message>
        <source>What the cure is for</source>
        <translation>A qué se aplica el remedio</translation>
    </message>
    <message>
        <source>{0} ticked</source>
        <translation>{0} marcados</translation>
    </message>
</context>
<context>
    <name>Sentences</name>
    <message>
        <source>&quot;</source>
        <translation>&quot;</translation>
    </message>
    <message>
        <source>&quot;{text}&quot; was sent where a number belongs</source>
        <translation>Se envió «{text}» donde corresponde un número</translation>
    </message>
    <message>
        <source>&quot;{typed}&quot;: {why}</source>
        <translation>«{typed}»: {why}</translation>
    </message>
    <message>
        <source>&quot;{url}&quot; does not begin with https://, so passwords would travel in the open</source>
        <translation>«{url}» no empieza por https://, así que las contraseñas viajarían sin protección</translation>
    </message>
    <message numerus="yes">
        <source>%n more PDFs of Sage follow with the next syncs.</source>
        <translation>
            <numerusform>%n PDF más de Sage llega con la próxima sincronización.</numerusform>
            <numerusform>%n PDF más de Sage llegan con las próximas sincronizaciones.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n more differences</source>
        <translation>
            <numerusform>%n diferencia más</numerusform>
            <numerusform>%n diferencias más</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n new invoices are in Sage, but the Invoices module is switched off, so they were not synced. Switch Invoices on under Modules to sync them.</source>
        <translation>
            <numerusform>Hay %n factura nueva en Sage, pero el módulo Facturas está desactivado, así que no se sincronizó. Active Facturas en Módulos para sincronizarla.</numerusform>
            <numerusform>Hay %n facturas nuevas en Sage, pero el módulo Facturas está desactivado, así que no se sincronizaron. Active Facturas en Módulos para sincronizarlas.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n writes of the preview were not made: the records are not as they were shown.</source>
        <translation>
            <numerusform>%n escritura de la vista previa no se hizo: el registro no está como se mostró.</numerusform>
            <numerusform>%n escrituras de la vista previa no se hicieron: los registros no están como se mostraron.</numerusform>
        </translation>
    </message>
    <message>
        <source>A Sage contact has to be a customer, a contact person somebody of a customer</source>
        <translation>Un contacto de Sage debe ser un cliente, y una persona de contacto, de un cliente</translation>
    </message>
    <message>
        <source>A backup cannot replace the database itself</source>
        <translation>Una copia de seguridad no puede sustituir a la propia base de datos</translation>
    </message>
    <message>
        <source>A contact person without a name: Vtiger demands a last name</source>
        <translation>Persona de contacto sin nombre: Vtiger exige un apellido</translation>
    </message>
    <message>
        <source>A contact without organization has no place in Sage, where people belong to a customer</source>
        <translation>Un contacto sin organización no tiene lugar en Sage, donde las personas pertenecen a un cliente</translation>
    </message>
    <message>
        <source>A database on a server needs one more package</source>
        <translation>Una base de datos en un servidor necesita un paquete más</translation>
    </message>
    <message>
        <source>A field that the other side demands is empty</source>
        <translation>Está vacío un campo que el otro lado exige</translation>
    </message>
    <message>
        <source>A ledger account, mapped or an item&apos;s own, is archived, hidden or gone in Sage</source>
        <translation>Una cuenta contable, asignada o propia de un artículo, está archivada, oculta o ya no existe en Sage</translation>
    </message>
    <message>
        <source>A line has no product or service</source>
        <translation>Una línea no tiene producto ni servicio</translation>
    </message>
    <message>
        <source>A line of {field} has {n} characters; Sage takes {most}</source>
        <translation>Una línea de {field} tiene {n} caracteres; Sage admite {most}</translation>
    </message>
    <message>
        <source>A line of {field} has {n} characters; {most} is the most</source>
        <translation>Una línea de {field} tiene {n} caracteres; {most} como máximo</translation>
    </message>
    <message>
        <source>A line pays no tax, and its item has more than one kind of zero tax</source>
        <translation>Una línea no paga impuesto, y su artículo tiene más de una clase de impuesto cero</translation>
    </message>
    <message>
        <source>A line&apos;s Sage rate is mapped to no Vtiger tax</source>
        <translation>El tipo de Sage de una línea no está asignado a ningún impuesto de Vtiger</translation>
    </message>
    <message>
        <source>A line&apos;s discount is more than the line, below zero, or an amount off a negative line</source>
        <translation>El descuento de una línea supera la línea, es negativo o es un importe en una línea negativa</translation>
    </message>
    <message>
        <source>A line&apos;s product or service is not on the other side</source>
        <translation>El producto o servicio de una línea no está en el otro lado</translation>
    </message>
    <message>
        <source>A line&apos;s tax has no rate in Sage with the same percentage</source>
        <translation>El impuesto de una línea no tiene en Sage un tipo con el mismo porcentaje</translation>
    </message>
    <message>
        <source>A module is switched off by its switch, not by its direction</source>
        <translation>Un módulo se desactiva con su interruptor, no con su dirección</translation>
    </message>
    <message>
        <source>A new organization and, with it, a new customer in Sage would be made</source>
        <translation>Se crearían una organización nueva y, con ella, un cliente nuevo en Sage</translation>
    </message>
    <message>
        <source>A newer version of SageSync made this copy; nothing was replaced</source>
        <translation>Esta copia la hizo una versión más nueva de SageSync; no se sustituyó nada</translation>
    </message>
    <message>
        <source>A newer version of SageSync wrote the local database</source>
        <translation>La base de datos local la escribió una versión más nueva de SageSync</translation>
    </message>
    <message>
        <source>A newer version of SageSync wrote these settings</source>
        <translation>Estos ajustes los escribió una versión más nueva de SageSync</translation>
    </message>
    <message>
        <source>A price in Sage with tax in it goes to Vtiger as the price without, by the one rate of its line or item, and goes back with its tax: an invoice comes to the same total and tax to the penny, or is held. An item&apos;s price with parts of a penny needs a user of Vtiger with three currency decimals.</source>
        <translation>Un precio de Sage con impuesto incluido va a Vtiger como precio sin impuesto, por el único tipo de su línea o artículo, y vuelve con su impuesto: una factura da el mismo total e impuesto al céntimo, o se retiene. El precio de un artículo con fracciones de céntimo necesita un usuario de Vtiger con tres decimales de moneda.</translation>
    </message>
    <message>
        <source>A product or service without a description in Vtiger goes to Sage with its name in its place. Vtiger&apos;s description stays empty; one that is typed there later goes to Sage instead of the name.</source>
        <translation>Un producto o servicio sin descripción en Vtiger va a Sage con su nombre en su lugar. La descripción de Vtiger queda vacía; la que se escriba allí más tarde va a Sage en vez del nombre.</translation>
    </message>
    <message>
        <source>A product or service without description: Sage has no other name for it</source>
        <translation>Un producto o servicio sin descripción: Sage no tiene otro nombre para él</translation>
    </message>
    <message>
        <source>A record of {module} is not in Vtiger any more</source>
        <translation>Un registro de {module} ya no está en Vtiger</translation>
    </message>
    <message>
        <source>A record on the other side could be the same thing, and only a person can tell</source>
        <translation>Una ficha del otro lado podría ser lo mismo, y solo una persona puede decirlo</translation>
    </message>
    <message>
        <source>A record that this one refers to is not on the other side</source>
        <translation>Un registro al que este hace referencia no está en el otro lado</translation>
    </message>
    <message>
        <source>A record would have been linked twice</source>
        <translation>Un registro habría quedado vinculado dos veces</translation>
    </message>
    <message>
        <source>A side for each of {fields}, such as {example}</source>
        <translation>Un lado para cada uno de {fields}, como {example}</translation>
    </message>
    <message>
        <source>A text holds characters that this Vtiger cannot keep</source>
        <translation>Un texto contiene caracteres que este Vtiger no puede guardar</translation>
    </message>
    <message>
        <source>A text is longer than Sage&apos;s field</source>
        <translation>Un texto es más largo que el campo de Sage</translation>
    </message>
    <message>
        <source>A unit price has more than the two decimals that Sage keeps</source>
        <translation>Un precio unitario tiene más de los dos decimales que guarda Sage</translation>
    </message>
    <message>
        <source>A value has no counterpart on the other side</source>
        <translation>Un valor no tiene equivalente en el otro lado</translation>
    </message>
    <message>
        <source>A write got no answer and cannot be told from a failed one yet</source>
        <translation>Una escritura quedó sin respuesta y aún no se sabe si falló</translation>
    </message>
    <message>
        <source>A {method} tax has no counterpart in Sage: invoices that carry it are skipped.</source>
        <translation>Un impuesto {method} no tiene equivalente en Sage: las facturas que lo llevan se omiten.</translation>
    </message>
    <message>
        <source>Account</source>
        <translation>Cuenta</translation>
    </message>
    <message>
        <source>Active</source>
        <translation>Activo</translation>
    </message>
    <message>
        <source>Active or inactive in Sage</source>
        <translation>Activo o inactivo en Sage</translation>
    </message>
    <message>
        <source>Add a line with a product</source>
        <translation>Añadir una línea con un producto</translation>
    </message>
    <message>
        <source>Add a line with a product or service to the invoice in Sage</source>
        <translation>Añada a la factura en Sage una línea con un producto o servicio</translation>
    </message>
    <message>
        <source>Add a line with a service</source>
        <translation>Añadir una línea con un servicio</translation>
    </message>
    <message>
        <source>Add at least one line.</source>
        <translation>Añada al menos una línea.</translation>
    </message>
    <message>
        <source>Add the person to that customer in Sage and delete the old entry there, or undo the move.</source>
        <translation>Añada la persona a ese cliente en Sage y borre allí la entrada antigua, o deshaga el cambio.</translation>
    </message>
    <message>
        <source>Add {code} in Vtiger under Settings, Currencies</source>
        <translation>Añada {code} en Vtiger, en Configuración, Monedas</translation>
    </message>
    <message>
        <source>Address line 1</source>
        <translation>Dirección, línea 1</translation>
    </message>
    <message>
        <source>Adjustment</source>
        <translation>Ajuste</translation>
    </message>
    <message>
        <source>All of it was undone by run {run} already</source>
        <translation>La ejecución {run} ya lo deshizo todo</translation>
    </message>
    <message>
        <source>Amount paid</source>
        <translation>Importe pagado</translation>
    </message>
    <message>
        <source>An address of Sage cannot be used</source>
        <translation>No se puede usar una dirección de Sage</translation>
    </message>
    <message>
        <source>An earlier write has not been answered yet</source>
        <translation>Una escritura anterior sigue sin respuesta</translation>
    </message>
    <message>
        <source>An invoice without invoice date</source>
        <translation>Factura sin fecha de factura</translation>
    </message>
    <message>
        <source>An invoice without organization</source>
        <translation>Factura sin organización</translation>
    </message>
    <message>
        <source>An ordinary user may not read its own settings, and there is no invoice whose display would tell</source>
        <translation>Un usuario corriente no puede leer sus propios ajustes, y no hay ninguna factura cuya presentación lo muestre</translation>
    </message>
    <message>
        <source>Another pair writes to Sage&apos;s {field} as well: one would overwrite the other at every sync.</source>
        <translation>Otro par escribe también en el campo {field} de Sage: uno sobrescribiría al otro en cada sincronización.</translation>
    </message>
    <message>
        <source>Another program is using the local database</source>
        <translation>Otro programa está usando la base de datos local</translation>
    </message>
    <message>
        <source>Another program, or another window of this one, is using the sign-in&apos;s callback address</source>
        <translation>Otro programa, u otra ventana de este, está usando la dirección de retorno del inicio de sesión</translation>
    </message>
    <message>
        <source>Another record over there already has this name, code or reference</source>
        <translation>Otro registro del otro lado ya tiene este nombre, código o referencia</translation>
    </message>
    <message>
        <source>Another sync of this company is running</source>
        <translation>Se está ejecutando otra sincronización de esta empresa</translation>
    </message>
    <message>
        <source>Archive the customer in Sage, if it is not to be used any more</source>
        <translation>Archive el cliente en Sage, si ya no debe usarse</translation>
    </message>
    <message>
        <source>As an administrator, see in Vtiger under Settings, Users, {user} that Number Of Currency Decimals is 2 or more; then enter any one invoice in Vtiger, or tick Admin for {user}</source>
        <translation>Como administrador, vea en Vtiger, en Configuración, Usuarios, {user}, que Número de decimales de moneda sea 2 o más; después introduzca una factura cualquiera en Vtiger, o marque Admin para {user}</translation>
    </message>
    <message>
        <source>Ask the owner of the business for full access to Contacts, Sales, and Products &amp; Services, and at least read access to Settings</source>
        <translation>Pida al propietario de la empresa acceso completo a Contactos, Ventas y Productos y servicios, y al menos acceso de lectura a Configuración</translation>
    </message>
    <message>
        <source>Ask whoever looks after this computer, or add the program to the startup programs by hand.</source>
        <translation>Pregunte a quien se ocupe de este ordenador, o añada el programa a mano a los programas de inicio.</translation>
    </message>
    <message>
        <source>Ask your Vtiger administrator to look at the modified time of the newest records</source>
        <translation>Pida a su administrador de Vtiger que revise la hora de modificación de los registros más recientes</translation>
    </message>
    <message>
        <source>Asked for {business_id}, answered for {echoed}</source>
        <translation>Se pidió {business_id} y la respuesta fue de {echoed}</translation>
    </message>
    <message>
        <source>Balance</source>
        <translation>Saldo</translation>
    </message>
    <message>
        <source>Balance of the customer</source>
        <translation>Saldo del cliente</translation>
    </message>
    <message>
        <source>Barcode</source>
        <translation>Código de barras</translation>
    </message>
    <message>
        <source>Billing City</source>
        <translation>Ciudad de facturación</translation>
    </message>
    <message>
        <source>Billing Country</source>
        <translation>País de facturación</translation>
    </message>
    <message>
        <source>Billing Postal Code</source>
        <translation>C. P. de facturación</translation>
    </message>
    <message>
        <source>Billing State</source>
        <translation>Provincia de facturación</translation>
    </message>
    <message>
        <source>Billing Street</source>
        <translation>Calle de facturación</translation>
    </message>
    <message>
        <source>Books in Canada: no address tells in which province the invoice is taxed</source>
        <translation>Libros en Canadá: ninguna dirección dice en qué provincia se grava la factura</translation>
    </message>
    <message>
        <source>Both sides changed the same field differently</source>
        <translation>Ambos lados cambiaron el mismo campo de forma distinta</translation>
    </message>
    <message>
        <source>Both sides changed {fields}</source>
        <translation>Ambos lados cambiaron {fields}</translation>
    </message>
    <message>
        <source>Both sides would not show the same net, tax and total, and rounding alone does not explain it</source>
        <translation>Los dos lados no mostrarían el mismo neto, impuesto y total, y el redondeo por sí solo no lo explica</translation>
    </message>
    <message>
        <source>By its {key} it could be {names} in {side}</source>
        <translation>Por su {key} podría ser {names} en {side}</translation>
    </message>
    <message>
        <source>Canada</source>
        <translation>Canadá</translation>
    </message>
    <message>
        <source>Carriage</source>
        <translation>Portes</translation>
    </message>
    <message>
        <source>Carriage, net</source>
        <translation>Portes, neto</translation>
    </message>
    <message>
        <source>Change it here, or make the two the same record by giving them the same details.</source>
        <translation>Cámbielo aquí, o haga que los dos sean el mismo registro dándoles los mismos datos.</translation>
    </message>
    <message>
        <source>Charge the percentage of Sage&apos;s rate</source>
        <translation>Cobrar el porcentaje del tipo de Sage</translation>
    </message>
    <message>
        <source>Check in Vtiger that they are there and that the API user&apos;s profile and sharing rules show them</source>
        <translation>Compruebe en Vtiger que están ahí y que el perfil y las reglas de uso compartido del usuario de la API los muestran</translation>
    </message>
    <message>
        <source>Check in the developer portal that the app is active and that the callback address is listed</source>
        <translation>Compruebe en el portal de desarrolladores que la app está activa y que la dirección de retorno figura en la lista</translation>
    </message>
    <message>
        <source>Check that the server runs and lets you write there, and that the password is right: `sagesync-desktop connect database`</source>
        <translation>Compruebe que el servidor funciona y le deja escribir, y que la contraseña es correcta: `sagesync-desktop connect database`</translation>
    </message>
    <message>
        <source>Check that the user may use the API, and that the Vtiger edition includes it</source>
        <translation>Compruebe que el usuario puede usar la API y que la edición de Vtiger la incluye</translation>
    </message>
    <message>
        <source>Check that you may write to this file and its folder, and that the disk is connected</source>
        <translation>Compruebe que puede escribir en este archivo y su carpeta, y que el disco está conectado</translation>
    </message>
    <message>
        <source>Check that your Sage user may use connected apps</source>
        <translation>Compruebe que su usuario de Sage puede usar apps conectadas</translation>
    </message>
    <message>
        <source>Check the chosen country, and that the callback address is registered with your Sage app</source>
        <translation>Compruebe el país elegido y que la dirección de retorno está registrada en su app de Sage</translation>
    </message>
    <message>
        <source>Check the internet connection; the next sync tries again</source>
        <translation>Compruebe la conexión a Internet; la próxima sincronización lo intentará de nuevo</translation>
    </message>
    <message>
        <source>Check the rights of the signed-in user and the business</source>
        <translation>Compruebe los permisos del usuario que ha iniciado sesión y la empresa</translation>
    </message>
    <message>
        <source>Check the subscription in Sage; switch off modules that the plan lacks (Start has no products)</source>
        <translation>Revise la suscripción en Sage; desactive los módulos que el plan no incluye (Start no tiene productos)</translation>
    </message>
    <message>
        <source>Check this computer&apos;s date and, if a firewall inspects traffic, that its certificate is installed</source>
        <translation>Compruebe la fecha de este ordenador y, si un cortafuegos inspecciona el tráfico, que su certificado esté instalado</translation>
    </message>
    <message>
        <source>Checked just now</source>
        <translation>Comprobado ahora mismo</translation>
    </message>
    <message>
        <source>Choose a file that Export settings wrote</source>
        <translation>Elija un archivo escrito con Exportar ajustes</translation>
    </message>
    <message>
        <source>Choose a product for the line</source>
        <translation>Elegir un producto para la línea</translation>
    </message>
    <message>
        <source>Choose a product of Sage for the line</source>
        <translation>Elegir un producto de Sage para la línea</translation>
    </message>
    <message>
        <source>Choose a product or service on each line; an item that was deleted counts as none.</source>
        <translation>Elija un producto o servicio en cada línea; un artículo borrado cuenta como ninguno.</translation>
    </message>
    <message>
        <source>Choose a service for the line</source>
        <translation>Elegir un servicio para la línea</translation>
    </message>
    <message>
        <source>Choose a service of Sage for the line</source>
        <translation>Elegir un servicio de Sage para la línea</translation>
    </message>
    <message>
        <source>Choose a side for each field</source>
        <translation>Elegir un lado para cada campo</translation>
    </message>
    <message>
        <source>Choose an account: Sage demands one, so no sync starts without it.</source>
        <translation>Elija una cuenta: Sage la exige, así que ninguna sincronización empieza sin ella.</translation>
    </message>
    <message>
        <source>Choose another file name</source>
        <translation>Elija otro nombre de archivo</translation>
    </message>
    <message>
        <source>Choose another ledger account</source>
        <translation>Elegir otra cuenta contable</translation>
    </message>
    <message>
        <source>Choose another region</source>
        <translation>Elija otra región</translation>
    </message>
    <message>
        <source>Choose the accounts and taxes under Mapping, or see `sagesync-desktop mapping suggest`.</source>
        <translation>Elija las cuentas y los impuestos en Asignaciones, o consulte `sagesync-desktop mapping suggest`.</translation>
    </message>
    <message>
        <source>Choose the accounts and taxes under Mapping.</source>
        <translation>Elija las cuentas y los impuestos en Asignaciones.</translation>
    </message>
    <message>
        <source>Choose the contact&apos;s organization in Vtiger again, or delete the entry in Sage.</source>
        <translation>Elija de nuevo la organización del contacto en Vtiger, o borre la entrada en Sage.</translation>
    </message>
    <message>
        <source>Choose the contact&apos;s organization in Vtiger.</source>
        <translation>Elija la organización del contacto en Vtiger.</translation>
    </message>
    <message>
        <source>Choose the country</source>
        <translation>Elegir el país</translation>
    </message>
    <message>
        <source>Choose the country of your business, and sign in with its login, not the developer portal&apos;s</source>
        <translation>Elija el país de su empresa e inicie sesión con el usuario de ella, no con el del portal de desarrolladores</translation>
    </message>
    <message>
        <source>Choose the currency</source>
        <translation>Elegir la moneda</translation>
    </message>
    <message>
        <source>Choose the invoice&apos;s organization in Vtiger.</source>
        <translation>Elija la organización de la factura en Vtiger.</translation>
    </message>
    <message>
        <source>Choose the organization</source>
        <translation>Elegir la organización</translation>
    </message>
    <message>
        <source>Choose the province</source>
        <translation>Elegir la provincia</translation>
    </message>
    <message>
        <source>Choose the right customer for the invoice in Sage, or the right organization in Vtiger.</source>
        <translation>Elija para la factura el cliente correcto en Sage, o la organización correcta en Vtiger.</translation>
    </message>
    <message>
        <source>City</source>
        <translation>Ciudad</translation>
    </message>
    <message>
        <source>Close SageSync and put a copy back: `sagesync-desktop backup --list`, then `restore FILE`; or move the file away, and the next sync finds the pairs again</source>
        <translation>Cierre SageSync y recupere una copia: `sagesync-desktop backup --list`, después `restore FILE`; o quite el archivo de su carpeta, y la próxima sincronización volverá a encontrar los pares</translation>
    </message>
    <message>
        <source>Close it, or choose another port here and in your Sage app&apos;s callback address</source>
        <translation>Ciérrelo, o elija otro puerto aquí y en la dirección de retorno de su app de Sage</translation>
    </message>
    <message>
        <source>Close that one, then try again.</source>
        <translation>Cierre esa ventana e inténtelo de nuevo.</translation>
    </message>
    <message>
        <source>Close the other copy of SageSync, then try again</source>
        <translation>Cierre la otra copia de SageSync e inténtelo de nuevo</translation>
    </message>
    <message>
        <source>Code {code}</source>
        <translation>Código {code}</translation>
    </message>
    <message>
        <source>Compare client id and client secret with your app at developerselfservice.sageone.com</source>
        <translation>Compare el identificador y el secreto de cliente con su app en developerselfservice.sageone.com</translation>
    </message>
    <message>
        <source>Compare the two records and correct the wrong one.</source>
        <translation>Compare los dos registros y corrija el equivocado.</translation>
    </message>
    <message>
        <source>Connect Sage again and choose one</source>
        <translation>Vuelva a conectar Sage y elija una</translation>
    </message>
    <message>
        <source>Connect it under Settings</source>
        <translation>Conéctelo en Ajustes</translation>
    </message>
    <message>
        <source>Connect it under Settings, or with `sagesync-desktop connect {name}`.</source>
        <translation>Conéctelo en Ajustes, o con `sagesync-desktop connect {name}`.</translation>
    </message>
    <message>
        <source>Connect it under Settings.</source>
        <translation>Conéctelo en Ajustes.</translation>
    </message>
    <message>
        <source>Connect the former one again, or use another --home for this one.</source>
        <translation>Conecte de nuevo el anterior, o use otro --home para este.</translation>
    </message>
    <message>
        <source>Connected to {url} as {username}.</source>
        <translation>Conectado a {url} como {username}.</translation>
    </message>
    <message>
        <source>Contact type</source>
        <translation>Tipo de contacto</translation>
    </message>
    <message>
        <source>Contacts</source>
        <translation>Contactos</translation>
    </message>
    <message>
        <source>Contacts have no switch of their own</source>
        <translation>Los contactos no tienen interruptor propio</translation>
    </message>
    <message>
        <source>Conversion Rate</source>
        <translation>Tipo de cambio</translation>
    </message>
    <message>
        <source>Conversion rate</source>
        <translation>Tipo de cambio</translation>
    </message>
    <message>
        <source>Convert prices that include tax</source>
        <translation>Convertir precios con impuesto incluido</translation>
    </message>
    <message>
        <source>Copy it and put it back with the server&apos;s own programs, `pg_dump` and `pg_restore`</source>
        <translation>Cópiela y restáurela con los programas del servidor, `pg_dump` y `pg_restore`</translation>
    </message>
    <message>
        <source>Correct it</source>
        <translation>Corregir</translation>
    </message>
    <message>
        <source>Correct it in the file, or choose it again in the settings</source>
        <translation>Corríjalo en el archivo, o elíjalo de nuevo en los ajustes</translation>
    </message>
    <message>
        <source>Correct the SAGESYNC_SAGE_..._URL variables</source>
        <translation>Corrija las variables SAGESYNC_SAGE_..._URL</translation>
    </message>
    <message>
        <source>Correct the date</source>
        <translation>Corregir la fecha</translation>
    </message>
    <message>
        <source>Correct the lines so that both totals agree, or enter the invoice by hand.</source>
        <translation>Corrija las líneas para que coincidan los dos totales, o introduzca la factura a mano.</translation>
    </message>
    <message>
        <source>Correct the status</source>
        <translation>Corregir el estado</translation>
    </message>
    <message>
        <source>Correct what it complains about; the record is sent again as soon as it changes.</source>
        <translation>Corrija lo que indica; el registro se enviará de nuevo en cuanto cambie.</translation>
    </message>
    <message>
        <source>Correct {labels} and save it; the next sync tries again</source>
        <translation>Corrija {labels} y guárdelo; la próxima sincronización lo intentará de nuevo</translation>
    </message>
    <message>
        <source>Cost price</source>
        <translation>Precio de coste</translation>
    </message>
    <message>
        <source>Count it by packs</source>
        <translation>Contar por paquetes</translation>
    </message>
    <message>
        <source>Country</source>
        <translation>País</translation>
    </message>
    <message>
        <source>County or region</source>
        <translation>Provincia o región</translation>
    </message>
    <message>
        <source>Credit days</source>
        <translation>Días de crédito</translation>
    </message>
    <message>
        <source>Credit days, as in Sage</source>
        <translation>Días de crédito, como en Sage</translation>
    </message>
    <message>
        <source>Credit limit</source>
        <translation>Límite de crédito</translation>
    </message>
    <message>
        <source>Credit note for {number}</source>
        <translation>Nota de crédito de {number}</translation>
    </message>
    <message>
        <source>Cured: {cure}</source>
        <translation>Remediado: {cure}</translation>
    </message>
    <message>
        <source>Currency</source>
        <translation>Moneda</translation>
    </message>
    <message>
        <source>Currency says “{text}”, which is not clearly one currency</source>
        <translation>Moneda dice «{text}», que no es claramente una sola moneda</translation>
    </message>
    <message>
        <source>Customer</source>
        <translation>Cliente</translation>
    </message>
    <message>
        <source>Customer in Sage</source>
        <translation>Cliente en Sage</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>Fecha</translation>
    </message>
    <message>
        <source>Deals, quotes or orders in Vtiger refer to the record</source>
        <translation>Oportunidades, presupuestos o pedidos de Vtiger remiten al registro</translation>
    </message>
    <message>
        <source>Delete it here as well</source>
        <translation>Eliminarlo también aquí</translation>
    </message>
    <message>
        <source>Delete it in Vtiger by hand if they are to go as well</source>
        <translation>Elimínelo a mano en Vtiger si también deben desaparecer</translation>
    </message>
    <message>
        <source>Delete it in {side} by hand</source>
        <translation>Elimínelo a mano en {side}</translation>
    </message>
    <message>
        <source>Delete the invoice in Vtiger by hand</source>
        <translation>Elimine la factura a mano en Vtiger</translation>
    </message>
    <message>
        <source>Delete the payment in Sage first, or write a credit note there</source>
        <translation>Elimine primero el pago en Sage, o haga allí una nota de crédito</translation>
    </message>
    <message>
        <source>Delivery address</source>
        <translation>Dirección de entrega</translation>
    </message>
    <message>
        <source>Description</source>
        <translation>Descripción</translation>
    </message>
    <message>
        <source>Different in both systems: {fields}</source>
        <translation>Distinto en los dos sistemas: {fields}</translation>
    </message>
    <message>
        <source>Discount</source>
        <translation>Descuento</translation>
    </message>
    <message>
        <source>Do in its own system what is offered there instead, such as a credit note.</source>
        <translation>Haga en su sistema lo que allí se ofrece en su lugar, como una nota de crédito.</translation>
    </message>
    <message>
        <source>Do it in {side} by hand, then sync</source>
        <translation>Hágalo a mano en {side} y luego sincronice</translation>
    </message>
    <message>
        <source>Due Date</source>
        <translation>Fecha de vencimiento</translation>
    </message>
    <message>
        <source>Due date</source>
        <translation>Fecha de vencimiento</translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation>Correo electrónico</translation>
    </message>
    <message>
        <source>Each line: {trouble}</source>
        <translation>Cada línea: {trouble}</translation>
    </message>
    <message>
        <source>Email</source>
        <translation>Correo electrónico</translation>
    </message>
    <message>
        <source>Enter it again</source>
        <translation>Introdúzcalo de nuevo</translation>
    </message>
    <message>
        <source>Enter it as in your browser: https://crm.example.com</source>
        <translation>Introdúzcala como en su navegador: https://crm.example.com</translation>
    </message>
    <message>
        <source>Enter it once more</source>
        <translation>Introdúzcalo una vez más</translation>
    </message>
    <message>
        <source>Enter it with https://, or ask for https to be set up</source>
        <translation>Introdúzcala con https://, o pida que se instale https</translation>
    </message>
    <message>
        <source>Enter new invoices and changed lines in Vtiger by hand; everything else works</source>
        <translation>Introduzca las facturas nuevas y las líneas cambiadas a mano en Vtiger; todo lo demás funciona</translation>
    </message>
    <message>
        <source>Enter the address alone</source>
        <translation>Introduzca solo la dirección</translation>
    </message>
    <message>
        <source>Enter the address that your browser shows when you use Vtiger, up to the page&apos;s name</source>
        <translation>Introduzca la dirección que muestra su navegador cuando usa Vtiger, hasta el nombre de la página</translation>
    </message>
    <message>
        <source>Enter the credit note in Sage</source>
        <translation>Introducir la nota de crédito en Sage</translation>
    </message>
    <message>
        <source>Enter the date</source>
        <translation>Introducir la fecha</translation>
    </message>
    <message>
        <source>Enter the full address, beginning with https://</source>
        <translation>Introduzca la dirección completa, que empieza por https://</translation>
    </message>
    <message>
        <source>Enter the invoice date in Vtiger.</source>
        <translation>Introduzca la fecha de factura en Vtiger.</translation>
    </message>
    <message>
        <source>Enter the invoice or the change in Vtiger by hand; status, payments and dates still travel</source>
        <translation>Introduzca la factura o el cambio a mano en Vtiger; estado, pagos y fechas siguen viajando</translation>
    </message>
    <message>
        <source>Enter the invoice, or the change of its lines, in Vtiger by hand; the rest of it still travels.</source>
        <translation>Introduzca la factura, o el cambio de sus líneas, a mano en Vtiger; el resto sigue viajando.</translation>
    </message>
    <message>
        <source>Enter the payment in Sage, or correct Status and Received in Vtiger; this closes once they agree.</source>
        <translation>Introduzca el pago en Sage, o corrija Estado y Recibido en Vtiger; esto desaparece en cuanto coincidan.</translation>
    </message>
    <message>
        <source>Enter the price in whole pennies</source>
        <translation>Introducir el precio en céntimos enteros</translation>
    </message>
    <message>
        <source>Enter the price without tax</source>
        <translation>Introducir el precio sin impuesto</translation>
    </message>
    <message>
        <source>Enter the price without tax in Sage, or one that has a net price in whole pennies; the item is sent again by itself.</source>
        <translation>Introduzca en Sage el precio sin impuesto, o uno cuyo neto dé céntimos enteros; el artículo se enviará de nuevo por sí solo.</translation>
    </message>
    <message>
        <source>Enter the quantity in Sage; the invoice is sent again by itself.</source>
        <translation>Introduzca la cantidad en Sage; la factura se enviará de nuevo por sí sola.</translation>
    </message>
    <message>
        <source>Enter the value again</source>
        <translation>Introducir el valor otra vez</translation>
    </message>
    <message>
        <source>Every change made in {side} would travel, not this one alone</source>
        <translation>Se enviaría todo cambio hecho en {side}, no solo este</translation>
    </message>
    <message>
        <source>Every invoice from {start} on would travel, not this one alone</source>
        <translation>Se enviaría toda factura desde el {start}, no solo esta</translation>
    </message>
    <message>
        <source>Every invoice with the status {status} would be posted to Sage, not this one alone</source>
        <translation>Se contabilizaría en Sage toda factura con el estado {status}, no solo esta</translation>
    </message>
    <message>
        <source>Exchange rate</source>
        <translation>Tipo de cambio</translation>
    </message>
    <message>
        <source>Fax</source>
        <translation>Fax</translation>
    </message>
    <message>
        <source>Fill it in</source>
        <translation>Rellenar</translation>
    </message>
    <message>
        <source>Fill the field in, or make it optional in Vtiger&apos;s module settings</source>
        <translation>Rellene el campo, o hágalo opcional en la configuración del módulo en Vtiger</translation>
    </message>
    <message>
        <source>Fill the field in; the record is sent again by itself.</source>
        <translation>Rellene el campo; el registro se enviará de nuevo por sí solo.</translation>
    </message>
    <message>
        <source>First Name + Last Name</source>
        <translation>Nombre + apellidos</translation>
    </message>
    <message>
        <source>France</source>
        <translation>Francia</translation>
    </message>
    <message>
        <source>Free some space and sync again</source>
        <translation>Libere espacio y sincronice de nuevo</translation>
    </message>
    <message>
        <source>Free some space on this disk and sync again</source>
        <translation>Libere espacio en este disco y sincronice de nuevo</translation>
    </message>
    <message>
        <source>Germany</source>
        <translation>Alemania</translation>
    </message>
    <message>
        <source>Give every line its own tax</source>
        <translation>Dar a cada línea su propio impuesto</translation>
    </message>
    <message>
        <source>Give every line the tax of its item</source>
        <translation>Dar a cada línea el impuesto de su artículo</translation>
    </message>
    <message>
        <source>Give it a status that does not travel</source>
        <translation>Darle un estado que no se envía</translation>
    </message>
    <message>
        <source>Give it another name or number</source>
        <translation>Darle otro nombre o número</translation>
    </message>
    <message>
        <source>Give it the organization that it has in Sage</source>
        <translation>Darle la organización que tiene en Sage</translation>
    </message>
    <message>
        <source>Give it to an organization of this currency</source>
        <translation>Asignarla a una organización de esta moneda</translation>
    </message>
    <message>
        <source>Give it to the organization of Sage&apos;s customer</source>
        <translation>Asignarla a la organización del cliente de Sage</translation>
    </message>
    <message>
        <source>Give its role access to organizations, contacts, products, services and invoices</source>
        <translation>Dé a su rol acceso a organizaciones, contactos, productos, servicios y facturas</translation>
    </message>
    <message>
        <source>Give the contact person a name in Sage.</source>
        <translation>Dé un nombre a la persona de contacto en Sage.</translation>
    </message>
    <message>
        <source>Give the discount on the lines instead.</source>
        <translation>Aplique el descuento en las líneas.</translation>
    </message>
    <message>
        <source>Give the item another account in Sage</source>
        <translation>Dar al artículo otra cuenta en Sage</translation>
    </message>
    <message>
        <source>Give the item its price in {base} in Vtiger, or enter a price in Sage by hand; all else is in step.</source>
        <translation>Dé al artículo su precio en {base} en Vtiger, o introduzca un precio a mano en Sage; todo lo demás está sincronizado.</translation>
    </message>
    <message>
        <source>Give the line a price in whole pennies, for other units if need be (10 packs of 100 rather than 1000 pieces). Rounding the price changes what is owed.</source>
        <translation>Dé a la línea un precio en céntimos enteros, si hace falta para otras unidades (10 paquetes de 100 en vez de 1000 piezas). Redondear el precio cambia lo que se debe.</translation>
    </message>
    <message>
        <source>Give the organization a billing address and save it; the next sync tries again</source>
        <translation>Dé a la organización una dirección de facturación y guárdela; la próxima sincronización lo intentará de nuevo</translation>
    </message>
    <message>
        <source>Give the user {user} of Vtiger three or more currency decimals (My Preferences), or enter the price without tax in Sage; the item is sent again by itself.</source>
        <translation>Dé al usuario {user} de Vtiger tres o más decimales de moneda (Mis preferencias), o introduzca en Sage el precio sin impuesto; el artículo se envía otra vez por sí solo.</translation>
    </message>
    <message>
        <source>Give the user&apos;s profile and role in Vtiger access to it</source>
        <translation>Dé acceso a ello al perfil y al rol del usuario en Vtiger</translation>
    </message>
    <message>
        <source>Give the user&apos;s profile in Vtiger the right to create and edit them</source>
        <translation>Dé al perfil del usuario en Vtiger el derecho de crearlos y modificarlos</translation>
    </message>
    <message>
        <source>Give the user&apos;s role and profile access to it in Vtiger, or switch the module off here.</source>
        <translation>Dé acceso a él al rol y al perfil del usuario en Vtiger, o desactive aquí el módulo.</translation>
    </message>
    <message>
        <source>Grand Total</source>
        <translation>Total general</translation>
    </message>
    <message>
        <source>Gross</source>
        <translation>Bruto</translation>
    </message>
    <message>
        <source>Held back</source>
        <translation>Retenido</translation>
    </message>
    <message>
        <source>I entered it by hand</source>
        <translation>Lo introduje a mano</translation>
    </message>
    <message>
        <source>If the former value was right, enter it again on both sides</source>
        <translation>Si el valor anterior era correcto, escríbalo de nuevo en ambos lados</translation>
    </message>
    <message>
        <source>If the two are not the same, take them apart in the record&apos;s tab</source>
        <translation>Si las dos no son lo mismo, sepárelas en la pestaña de la ficha</translation>
    </message>
    <message>
        <source>If the two are not the same, take them apart: in the record&apos;s tab, or by the command “match unlink {module} {id}”</source>
        <translation>Si no son la misma ficha, sepárelas: en la pestaña de la ficha, o con el comando «match unlink {module} {id}»</translation>
    </message>
    <message>
        <source>If they are the same, confirm it: open the record and choose “These are the same”, or use the command “match same {module} {vtiger} {sage}”, which links them. If they are different, choose “They are different”, or use “match different {module} {vtiger} {sage}”</source>
        <translation>Si es la misma, confírmelo: abra la ficha y elija «Es la misma ficha», o use el comando «match same {module} {vtiger} {sage}», que las vincula. Si son distintas, elija «Son distintas», o use «match different {module} {vtiger} {sage}»</translation>
    </message>
    <message>
        <source>If they were all deleted on purpose, sync once with “go on once” (--go-on).</source>
        <translation>Si se borraron todos a propósito, sincronice una vez con «continuar una vez» (--go-on).</translation>
    </message>
    <message>
        <source>If {side} lacks it and is to get it, choose “They are different” in its tab, or use the command “match different {module} {vtiger_id} {sage_id}”. If they are the same after all, use “match same” with the same ids; if it belongs to another record there, with that one&apos;s id</source>
        <translation>Si falta en {side} y debe crearse allí, elija «Son distintas» en su pestaña, o use el comando «match different {module} {vtiger_id} {sage_id}». Si al final es la misma, use «match same» con los mismos identificadores; si corresponde a otra ficha de allí, con el identificador de esa</translation>
    </message>
    <message>
        <source>In Vtiger, leave only the tax that applies ticked on the item, then open the invoice and save it.</source>
        <translation>En Vtiger, deje marcado en el artículo solo el impuesto que se aplica; después abra la factura y guárdela.</translation>
    </message>
    <message>
        <source>In Vtiger, open that user&apos;s preferences and set Number Of Currency Decimals to 2 or more.</source>
        <translation>En Vtiger, abra las preferencias de ese usuario y ponga Número de decimales de moneda en 2 o más.</translation>
    </message>
    <message>
        <source>In both, and different</source>
        <translation>En ambos, y distintos</translation>
    </message>
    <message>
        <source>In both, and equal</source>
        <translation>En ambos, e iguales</translation>
    </message>
    <message>
        <source>In both, in another currency</source>
        <translation>En ambos, en otra moneda</translation>
    </message>
    <message>
        <source>In both, with another date</source>
        <translation>En ambos, con otra fecha</translation>
    </message>
    <message>
        <source>In both; Vtiger rounds the document, Sage each line</source>
        <translation>En ambos; Vtiger redondea el documento, Sage cada línea</translation>
    </message>
    <message>
        <source>In both; Vtiger states the document as a whole, Sage line by line</source>
        <translation>En ambos; Vtiger da el documento en conjunto, Sage línea por línea</translation>
    </message>
    <message>
        <source>In both; which kind of no tax it is, only Sage says</source>
        <translation>En ambos; qué clase de «sin impuesto» es, solo lo dice Sage</translation>
    </message>
    <message>
        <source>Individual</source>
        <translation>Individual</translation>
    </message>
    <message>
        <source>Install it: pip install &apos;sagesync-desktop[postgresql]&apos;</source>
        <translation>Instálelo: pip install &apos;sagesync-desktop[postgresql]&apos;</translation>
    </message>
    <message>
        <source>Install the newest version of SageSync</source>
        <translation>Instale la versión más reciente de SageSync</translation>
    </message>
    <message>
        <source>Install them (on Debian and Ubuntu: sudo apt-get install {packages}), or use the command line: sagesync-desktop sync</source>
        <translation>Instálelas (en Debian y Ubuntu: sudo apt-get install {packages}), o use la línea de comandos: sagesync-desktop sync</translation>
    </message>
    <message>
        <source>Install them, or take --csv or --json instead</source>
        <translation>Instálelas, o use --csv o --json en su lugar</translation>
    </message>
    <message>
        <source>Invoice Date</source>
        <translation>Fecha de factura</translation>
    </message>
    <message>
        <source>Invoice No</source>
        <translation>N.º de factura</translation>
    </message>
    <message>
        <source>Invoice date</source>
        <translation>Fecha de factura</translation>
    </message>
    <message>
        <source>Invoice lines</source>
        <translation>Líneas de factura</translation>
    </message>
    <message>
        <source>Invoice {invoice_no} was stored wrongly: {names}</source>
        <translation>La factura {invoice_no} se guardó mal: {names}</translation>
    </message>
    <message>
        <source>Invoice {record_id} was written and could not be read back</source>
        <translation>La factura {record_id} se escribió y no se pudo volver a leer</translation>
    </message>
    <message>
        <source>Invoice {record_id} was written and is not there</source>
        <translation>La factura {record_id} se escribió y no está ahí</translation>
    </message>
    <message>
        <source>Invoices are switched off</source>
        <translation>Las facturas están desactivadas</translation>
    </message>
    <message>
        <source>Invoices were switched off as well: they are not offered while {module} are off.</source>
        <translation>También se desactivó Facturas: no se ofrece mientras {module} esté desactivado.</translation>
    </message>
    <message>
        <source>Invoices with the status {status}</source>
        <translation>Facturas con el estado {status}</translation>
    </message>
    <message>
        <source>Ireland</source>
        <translation>Irlanda</translation>
    </message>
    <message>
        <source>Is preferred contact</source>
        <translation>Es contacto preferido</translation>
    </message>
    <message>
        <source>It answered with status {status_code}</source>
        <translation>Respondió con el estado {status_code}</translation>
    </message>
    <message>
        <source>It answered with status {status} and without a word</source>
        <translation>Respondió con el estado {status}, sin una palabra</translation>
    </message>
    <message>
        <source>It answers with status 500 and without a word; nothing was changed</source>
        <translation>Responde con el estado 500, sin una palabra; no se cambió nada</translation>
    </message>
    <message>
        <source>It cannot be taken back: Sage keeps nothing of what was deleted</source>
        <translation>No se puede deshacer: Sage no conserva nada de lo eliminado</translation>
    </message>
    <message>
        <source>It carries an adjustment of {amount}</source>
        <translation>Lleva un ajuste de {amount}</translation>
    </message>
    <message>
        <source>It carries an adjustment of {amount}, and no account is chosen for adjustments under Mapping</source>
        <translation>Lleva un ajuste de {amount} y en Asignaciones no hay cuenta elegida para los ajustes</translation>
    </message>
    <message>
        <source>It changed in Sage, but Vtiger states it in a form of its own: {form}</source>
        <translation>Ha cambiado en Sage, pero Vtiger la expresa de una forma propia: {form}</translation>
    </message>
    <message>
        <source>It changed in {side} while it was being synced</source>
        <translation>Cambió en {side} mientras se sincronizaba</translation>
    </message>
    <message>
        <source>It changed since this was shown: look at it again, then decide</source>
        <translation>Cambió desde que se mostró esto: mírelo otra vez y decida entonces</translation>
    </message>
    <message>
        <source>It changed while the undo was going on; undo it once more</source>
        <translation>Cambió mientras se deshacía; deshágalo una vez más</translation>
    </message>
    <message>
        <source>It has an overall discount of {amount}</source>
        <translation>Tiene un descuento global de {amount}</translation>
    </message>
    <message>
        <source>It has an overall discount of {percent} %</source>
        <translation>Tiene un descuento global del {percent}&#xa0;%</translation>
    </message>
    <message>
        <source>It has no invoice date</source>
        <translation>No tiene fecha de factura</translation>
    </message>
    <message>
        <source>It has no lines</source>
        <translation>No tiene líneas</translation>
    </message>
    <message>
        <source>It has no tax mode</source>
        <translation>No tiene modo de impuesto</translation>
    </message>
    <message>
        <source>It has {sage} lines in Sage, but {vtiger} in Vtiger</source>
        <translation>Tiene {sage} líneas en Sage, pero {vtiger} en Vtiger</translation>
    </message>
    <message>
        <source>It holds no code, or the code of another attempt</source>
        <translation>No contiene ningún código, o contiene el de otro intento</translation>
    </message>
    <message>
        <source>It is a credit note over {vtiger} in Vtiger now, but an invoice over {sage} in Sage</source>
        <translation>Ahora es una nota de crédito de {vtiger} en Vtiger, pero una factura de {sage} en Sage</translation>
    </message>
    <message>
        <source>It is a record that is there already</source>
        <translation>Es un registro que ya existe</translation>
    </message>
    <message>
        <source>It is an invoice over {vtiger} in Vtiger now, but a credit note over {sage} in Sage</source>
        <translation>Ahora es una factura de {vtiger} en Vtiger, pero una nota de crédito de {sage} en Sage</translation>
    </message>
    <message>
        <source>It is as it was before already</source>
        <translation>Ya está como antes</translation>
    </message>
    <message>
        <source>It is in {own}, but its organization deals in {theirs}</source>
        <translation>Está en {own}, pero su organización opera en {theirs}</translation>
    </message>
    <message>
        <source>It is kept in this computer&apos;s keyring, where there is none</source>
        <translation>Se guarda en el llavero de este ordenador, donde no hay ninguna</translation>
    </message>
    <message>
        <source>It is not in {side} any more</source>
        <translation>Ya no está en {side}</translation>
    </message>
    <message>
        <source>It is not this one</source>
        <translation>No es este</translation>
    </message>
    <message>
        <source>It is of “{vtiger}” in Vtiger, but of “{sage}” in Sage, and somebody said that these are two</source>
        <translation>Es de «{vtiger}» en Vtiger, pero de «{sage}» en Sage, y alguien dijo que son dos clientes distintos</translation>
    </message>
    <message>
        <source>It is only in {source}, and this module never writes to {target}</source>
        <translation>Solo está en {source}, y este módulo nunca escribe en {target}</translation>
    </message>
    <message>
        <source>It is part of a correction by credit note and new invoice: {note}</source>
        <translation>Forma parte de una corrección con nota de crédito y factura nueva: {note}</translation>
    </message>
    <message>
        <source>It is still a draft in Sage</source>
        <translation>En Sage aún es un borrador</translation>
    </message>
    <message>
        <source>It is the likely one, and the other one gets another code</source>
        <translation>Es la probable, y la otra recibe otro código</translation>
    </message>
    <message>
        <source>It is void in Sage</source>
        <translation>En Sage está anulada</translation>
    </message>
    <message>
        <source>It is void in Sage already</source>
        <translation>Ya está anulada en Sage</translation>
    </message>
    <message>
        <source>It is {name}</source>
        <translation>Es {name}</translation>
    </message>
    <message>
        <source>It knows neither drafts nor invoices that are void by a deed</source>
        <translation>No conoce borradores ni facturas anuladas expresamente</translation>
    </message>
    <message>
        <source>It names no organization</source>
        <translation>No indica ninguna organización</translation>
    </message>
    <message>
        <source>It was changed in {side}, in the certified period {period}: {before} became {now}</source>
        <translation>Se ha cambiado en {side}, en el periodo certificado {period}: {before} pasó a {now}</translation>
    </message>
    <message>
        <source>It was deleted in {gone}, but changed in {other} since</source>
        <translation>Se borró en {gone}, pero ha cambiado en {other} desde entonces</translation>
    </message>
    <message>
        <source>It was deleted in {side}</source>
        <translation>Se eliminó en {side}</translation>
    </message>
    <message>
        <source>It was deleted in {side} since</source>
        <translation>Desde entonces se eliminó en {side}</translation>
    </message>
    <message>
        <source>It was deleted in {side} while it was being synced</source>
        <translation>Se borró en {side} mientras se sincronizaba</translation>
    </message>
    <message>
        <source>It was deleted in {side}, in the certified period {period}</source>
        <translation>Se ha eliminado en {side}, en el periodo certificado {period}</translation>
    </message>
    <message>
        <source>It was done, but the sync ended before the record was tried again: {why}</source>
        <translation>Se hizo, pero la sincronización terminó antes del nuevo intento: {why}</translation>
    </message>
    <message>
        <source>It was done, though its answer was lost</source>
        <translation>Se hizo, aunque se perdió la respuesta</translation>
    </message>
    <message>
        <source>It was made in Sage as a credit note</source>
        <translation>Se creó en Sage como nota de crédito</translation>
    </message>
    <message>
        <source>It was made without {field} {number}, which another record in {side} bears</source>
        <translation>Se creó sin {field} {number}, que ya lleva otra ficha en {side}</translation>
    </message>
    <message>
        <source>It was received on {date}, and Sage is locked until {lock}</source>
        <translation>Se cobró el {date} y Sage está bloqueado hasta el {lock}</translation>
    </message>
    <message>
        <source>It was received on {date}, before Sage&apos;s books begin on {start}</source>
        <translation>Se cobró el {date}, antes de que los libros de Sage empiecen el {start}</translation>
    </message>
    <message>
        <source>It was taken apart from “{name}” in {side}, and nobody has said yet what is to become of it</source>
        <translation>Se separó de «{name}» en {side}, y nadie ha dicho aún qué debe hacerse con ella</translation>
    </message>
    <message>
        <source>It was taken up again, or put aside otherwise, since</source>
        <translation>Desde entonces se ha retomado o apartado de otro modo</translation>
    </message>
    <message>
        <source>It would be offered on new invoices again, in both systems</source>
        <translation>Volvería a ofrecerse en facturas nuevas, en ambos sistemas</translation>
    </message>
    <message>
        <source>It would go to Vtiger&apos;s recycle bin, from where it can be restored</source>
        <translation>Iría a la papelera de Vtiger, desde donde se puede restaurar</translation>
    </message>
    <message>
        <source>It would not come to {side} any more, whatever changes in it</source>
        <translation>Ya no iría a {side}, cambie lo que cambie en él</translation>
    </message>
    <message>
        <source>Item code</source>
        <translation>Código de artículo</translation>
    </message>
    <message>
        <source>Its address “{address}” names no Canadian province, in which Sage taxes an invoice</source>
        <translation>Su dirección «{address}» no nombra ninguna provincia canadiense, y Sage grava una factura según su provincia</translation>
    </message>
    <message>
        <source>Its date {day} is before the chosen start date, {limit}</source>
        <translation>Su fecha {day} es anterior a la fecha de inicio elegida, {limit}</translation>
    </message>
    <message>
        <source>Its date {day} is before the start of the accounts in Sage, {limit}</source>
        <translation>Su fecha {day} es anterior al inicio de la contabilidad en Sage, {limit}</translation>
    </message>
    <message>
        <source>Its date {day} is in a period that Sage has locked up to {lock}</source>
        <translation>Su fecha {day} cae en un periodo que Sage tiene bloqueado hasta el {lock}</translation>
    </message>
    <message>
        <source>Its date {day} is in the tax return of {start} to {end}, which Sage shows as {status}</source>
        <translation>Su fecha {day} está en la declaración de impuestos del {start} al {end}, que Sage muestra como {status}</translation>
    </message>
    <message>
        <source>Its lines are in: log --run {run} --json</source>
        <translation>Sus líneas están en: log --run {run} --json</translation>
    </message>
    <message>
        <source>Its name has {n} characters; Sage takes {most}</source>
        <translation>Su nombre tiene {n} caracteres; Sage admite {most}</translation>
    </message>
    <message>
        <source>Its name or number in {side}</source>
        <translation>Su nombre o número en {side}</translation>
    </message>
    <message>
        <source>Its number {number} has {n} characters; Sage takes {most} as a payment&apos;s reference</source>
        <translation>Su número {number} tiene {n} caracteres; Sage admite {most} como referencia de un pago</translation>
    </message>
    <message>
        <source>Its organization is not in {side}</source>
        <translation>Su organización no está en {side}</translation>
    </message>
    <message>
        <source>Its prices include tax, which Vtiger&apos;s lines cannot say</source>
        <translation>Sus precios incluyen impuestos, lo que las líneas de Vtiger no pueden expresar</translation>
    </message>
    <message>
        <source>Its shipping carries {amount} tax</source>
        <translation>Su envío lleva {amount} de impuesto</translation>
    </message>
    <message>
        <source>Its shipping charge of {amount} is taxed</source>
        <translation>Su cargo de envío de {amount} lleva impuesto</translation>
    </message>
    <message>
        <source>Its shipping charge of {amount} is taxed at {rate} %, and not exactly one mapped Sage rate has that</source>
        <translation>Sus gastos de envío de {amount} llevan un {rate}&#xa0;% de impuesto, y no hay exactamente un tipo de Sage asignado con ese porcentaje</translation>
    </message>
    <message>
        <source>Its status is {status}</source>
        <translation>Su estado es {status}</translation>
    </message>
    <message>
        <source>Its status is {status} in Vtiger, but it still stands in Sage</source>
        <translation>Su estado es {status} en Vtiger, pero sigue vigente en Sage</translation>
    </message>
    <message>
        <source>Its status is {status}, but with {received} received {left} is still owed</source>
        <translation>Su estado es {status}, pero con {received} cobrados aún se deben {left}</translation>
    </message>
    <message>
        <source>Its tax mode is Group</source>
        <translation>Su modo de impuesto es Grupo</translation>
    </message>
    <message>
        <source>Its total is {total}</source>
        <translation>Su total es {total}</translation>
    </message>
    <message>
        <source>Its worth in Vtiger&apos;s reports would change from {before} to {after}; what the customer owes stays</source>
        <translation>Su valor en los informes de Vtiger pasaría de {before} a {after}; lo que debe el cliente no cambia</translation>
    </message>
    <message>
        <source>Job title</source>
        <translation>Cargo</translation>
    </message>
    <message>
        <source>Keep Sage&apos;s values</source>
        <translation>Conservar los valores de Sage</translation>
    </message>
    <message>
        <source>Keep Vtiger&apos;s values</source>
        <translation>Conservar los valores de Vtiger</translation>
    </message>
    <message>
        <source>Keep the tax that it has in Vtiger</source>
        <translation>Conservar el impuesto que tiene en Vtiger</translation>
    </message>
    <message>
        <source>Leave it alone until it changes</source>
        <translation>Dejarlo aparte hasta que cambie</translation>
    </message>
    <message>
        <source>Leave the emoji out</source>
        <translation>Quitar los emojis</translation>
    </message>
    <message>
        <source>Ledger account for {purpose}</source>
        <translation>Cuenta contable para {purpose}</translation>
    </message>
    <message>
        <source>Left alone, as you said</source>
        <translation>Se deja, como usted dijo</translation>
    </message>
    <message>
        <source>Let Sage&apos;s value count from now on</source>
        <translation>Que valga desde ahora el valor de Sage</translation>
    </message>
    <message>
        <source>Let Vtiger add it up again</source>
        <translation>Que Vtiger lo sume de nuevo</translation>
    </message>
    <message>
        <source>Let Vtiger&apos;s value count from now on</source>
        <translation>Que valga desde ahora el valor de Vtiger</translation>
    </message>
    <message>
        <source>Let invoices travel from this date on</source>
        <translation>Enviar las facturas desde esta fecha</translation>
    </message>
    <message>
        <source>Let such credit notes come to Vtiger</source>
        <translation>Dejar que estas notas de crédito lleguen a Vtiger</translation>
    </message>
    <message>
        <source>Let this field travel both ways</source>
        <translation>Enviar este campo en ambos sentidos</translation>
    </message>
    <message>
        <source>Let this module travel both ways</source>
        <translation>Enviar este módulo en ambos sentidos</translation>
    </message>
    <message>
        <source>Let this status travel</source>
        <translation>Enviar este estado</translation>
    </message>
    <message>
        <source>Line items</source>
        <translation>Líneas de artículos</translation>
    </message>
    <message>
        <source>Line {place}</source>
        <translation>Línea {place}</translation>
    </message>
    <message>
        <source>Line {place}, {what}</source>
        <translation>Línea {place}, {what}</translation>
    </message>
    <message>
        <source>Line {position} has a discount off a price that includes tax</source>
        <translation>La línea {position} tiene un descuento sobre un precio con impuesto incluido</translation>
    </message>
    <message>
        <source>Line {position}{item} has Sage&apos;s rate {rate}, which is mapped to no tax in Vtiger</source>
        <translation>La línea {position}{item} tiene el tipo {rate} de Sage, que no está asignado a ningún impuesto de Vtiger</translation>
    </message>
    <message>
        <source>Line {position}{item} has more than one tax: {taxes}</source>
        <translation>La línea {position}{item} tiene más de un impuesto: {taxes}</translation>
    </message>
    <message>
        <source>Line {position}{item} has no product or service</source>
        <translation>La línea {position}{item} no tiene producto ni servicio</translation>
    </message>
    <message>
        <source>Line {position}{item} has {tax}, but Sage&apos;s {name} is {rate} %</source>
        <translation>La línea {position}{item} tiene {tax}, pero {name} de Sage es del {rate}&#xa0;%</translation>
    </message>
    <message>
        <source>Line {position}{item} has {tax}, which is mapped to no rate in Sage</source>
        <translation>La línea {position}{item} tiene {tax}, que no está asignado a ningún tipo de Sage</translation>
    </message>
    <message>
        <source>Lines</source>
        <translation>Líneas</translation>
    </message>
    <message>
        <source>Lines without tax</source>
        <translation>Líneas sin impuesto</translation>
    </message>
    <message>
        <source>Link to the page in Sage</source>
        <translation>Enlace a la página en Sage</translation>
    </message>
    <message>
        <source>Location</source>
        <translation>Lugar</translation>
    </message>
    <message>
        <source>Look at both: if they are the same, say so, and choose whose value stands; if not, take them apart. Until then neither overwrites the other.</source>
        <translation>Examine ambas: si son lo mismo, dígalo y elija qué valor vale; si no, sepárelas. Hasta entonces ninguna sobrescribe a la otra.</translation>
    </message>
    <message>
        <source>Look at it on both sides; put it back as it was, or reconcile the period and certify it anew.</source>
        <translation>Examínelo en ambos lados; repóngalo como estaba, o concilie el periodo y certifíquelo de nuevo.</translation>
    </message>
    <message>
        <source>Look at the preview. If this is what you want, sync once more with “go on once” (--go-on).</source>
        <translation>Mire la vista previa. Si es lo que desea, sincronice otra vez con «continuar una vez» (--go-on).</translation>
    </message>
    <message>
        <source>Look at the record: what is to be as it was before can be entered by hand.</source>
        <translation>Mire el registro: lo que deba quedar como antes se puede introducir a mano.</translation>
    </message>
    <message>
        <source>Look at what the next sync would do; it is carried out from there.</source>
        <translation>Examine lo que haría la próxima sincronización; se ejecuta desde ahí.</translation>
    </message>
    <message>
        <source>Look in the sync log which runs have written something</source>
        <translation>Mire en el registro de sincronización qué ejecuciones han escrito algo</translation>
    </message>
    <message>
        <source>Made void in SageSync Desktop</source>
        <translation>Anulada en SageSync Desktop</translation>
    </message>
    <message>
        <source>Main address</source>
        <translation>Dirección principal</translation>
    </message>
    <message>
        <source>Main contact</source>
        <translation>Contacto principal</translation>
    </message>
    <message>
        <source>Main contact (the organization&apos;s first)</source>
        <translation>Contacto principal (el primero de la organización)</translation>
    </message>
    <message>
        <source>Make Status and Received in Vtiger say the same, to the penny and within what is owed.</source>
        <translation>Haga que Estado y Cobrado digan lo mismo en Vtiger, al céntimo y sin pasar de lo debido.</translation>
    </message>
    <message>
        <source>Make a preview first: sync --preview</source>
        <translation>Haga primero una vista previa: sync --preview</translation>
    </message>
    <message>
        <source>Make a product for the line</source>
        <translation>Crear un producto para la línea</translation>
    </message>
    <message>
        <source>Make a second contact of type customer</source>
        <translation>Crear un segundo contacto de tipo cliente</translation>
    </message>
    <message>
        <source>Make a second organization for this currency</source>
        <translation>Crear una segunda organización para esta moneda</translation>
    </message>
    <message>
        <source>Make a service for the line</source>
        <translation>Crear un servicio para la línea</translation>
    </message>
    <message>
        <source>Make a service for the line in Sage</source>
        <translation>Crear en Sage un servicio para la línea</translation>
    </message>
    <message>
        <source>Make an organization of this name</source>
        <translation>Crear una organización con este nombre</translation>
    </message>
    <message>
        <source>Make both rates equal; they count foreign units for one unit of the base currency.</source>
        <translation>Iguale los dos tipos de cambio; indican unidades extranjeras por una unidad de la moneda base.</translation>
    </message>
    <message>
        <source>Make each line whole pennies</source>
        <translation>Poner cada línea en céntimos enteros</translation>
    </message>
    <message>
        <source>Make in Sage what an invoice needs</source>
        <translation>Crear en Sage lo que necesita una factura</translation>
    </message>
    <message>
        <source>Make it active again in Sage</source>
        <translation>Volver a activarlo en Sage</translation>
    </message>
    <message>
        <source>Make it again on the other side</source>
        <translation>Crearlo otra vez en el otro lado</translation>
    </message>
    <message>
        <source>Make it one piece at the line&apos;s amount</source>
        <translation>Convertirlo en una pieza por el importe de la línea</translation>
    </message>
    <message>
        <source>Make it one piece at the line&apos;s amount, in Sage</source>
        <translation>Convertirlo en Sage en una pieza por el importe de la línea</translation>
    </message>
    <message>
        <source>Make it void in Sage, or write a credit note there</source>
        <translation>Anúlela en Sage, o haga allí una nota de crédito</translation>
    </message>
    <message>
        <source>Make somebody else the main person in Sage, then delete this one</source>
        <translation>Ponga en Sage a otra persona como principal y luego elimine esta</translation>
    </message>
    <message>
        <source>Make the account visible again in Sage, or choose another one: under Mapping, for the item in Sage, or on the line of an invoice that is there already.</source>
        <translation>Vuelva a hacer visible la cuenta en Sage, o elija otra: en Asignación, para el artículo en Sage, o en la línea de una factura que ya existe.</translation>
    </message>
    <message>
        <source>Make the change in Vtiger by hand, or undo it in Sage</source>
        <translation>Haga el cambio a mano en Vtiger, o deshágalo en Sage</translation>
    </message>
    <message>
        <source>Make the change in Vtiger&apos;s invoice by hand, or put Vtiger&apos;s lines back in Sage; the rest of it still travels.</source>
        <translation>Haga el cambio a mano en la factura de Vtiger, o reponga en Sage las líneas de Vtiger; el resto sigue pasando.</translation>
    </message>
    <message>
        <source>Make the change on the other side, or set the module to both ways.</source>
        <translation>Haga el cambio en el otro lado, o ponga el módulo en ambos sentidos.</translation>
    </message>
    <message>
        <source>Make the contact in Sage a customer</source>
        <translation>Hacer cliente al contacto de Sage</translation>
    </message>
    <message>
        <source>Make the record in {side} by hand, or ask its administrator for its log</source>
        <translation>Cree la ficha a mano en {side}, o pida a su administrador el registro de errores</translation>
    </message>
    <message>
        <source>Map a Vtiger tax to this Sage rate under Mapping.</source>
        <translation>Asigne un impuesto de Vtiger a este tipo de Sage en Asignaciones.</translation>
    </message>
    <message>
        <source>Map the tax to a Sage rate under Mapping, or correct it on the line.</source>
        <translation>Asigne el impuesto a un tipo de Sage en Asignaciones, o corríjalo en la línea.</translation>
    </message>
    <message>
        <source>Map the value or correct it; the record is sent again by itself.</source>
        <translation>Asigne el valor o corríjalo; el registro se enviará de nuevo por sí solo.</translation>
    </message>
    <message>
        <source>Map them together under Mapping, where Sage has one rate for both. Where it has none, leave one tax on the line: its total changes by the other.</source>
        <translation>Asígnelos juntos en Asignaciones, si Sage tiene un tipo para los dos. Si no lo tiene, deje un solo impuesto en la línea: su total cambia en el importe del otro.</translation>
    </message>
    <message>
        <source>Map this rate to a tax in Vtiger</source>
        <translation>Asignar este tipo a un impuesto de Vtiger</translation>
    </message>
    <message>
        <source>Map this tax to a rate in Sage</source>
        <translation>Asignar este impuesto a un tipo de Sage</translation>
    </message>
    <message>
        <source>Mapping offers, for fields of your own in Vtiger, an invoice&apos;s number, status, page and PDF in Sage, and a customer&apos;s page, balance, overdue amount, credit limit, credit days and whether it is active. They only ever go to Vtiger; without such a pair nothing is asked and nothing written. A PDF is attached as a document where Vtiger proves that it keeps it, else its field shows the invoice&apos;s page. Sage tells other programs of no customer on stop; what is overdue needs the module Invoices.</source>
        <translation>Asignaciones ofrece, para campos propios de Vtiger, el número, el estado, la página y el PDF de una factura en Sage, y la página, el saldo, el importe vencido, el límite de crédito y los días de crédito de un cliente, y si está activo. Solo van a Vtiger; sin un par así no se pregunta ni se escribe nada. Un PDF se adjunta como documento donde Vtiger demuestra que lo guarda; si no, su campo muestra la página de la factura. Sage no informa a otros programas de ningún cliente bloqueado; lo vencido necesita el módulo Facturas.</translation>
    </message>
    <message>
        <source>Mark as read</source>
        <translation>Marcar como leído</translation>
    </message>
    <message>
        <source>Measurement unit</source>
        <translation>Unidad de medida</translation>
    </message>
    <message>
        <source>Mobile</source>
        <translation>Móvil</translation>
    </message>
    <message>
        <source>Mobile Phone</source>
        <translation>Teléfono móvil</translation>
    </message>
    <message>
        <source>Mobile phone</source>
        <translation>Teléfono móvil</translation>
    </message>
    <message>
        <source>Money that Vtiger notes cannot be entered in Sage as things are</source>
        <translation>El dinero que anota Vtiger no se puede registrar en Sage tal como está</translation>
    </message>
    <message>
        <source>Month</source>
        <translation>Mes</translation>
    </message>
    <message>
        <source>Months</source>
        <translation>Meses</translation>
    </message>
    <message>
        <source>Move it out of the locked period</source>
        <translation>Sacarla del periodo bloqueado</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nombre</translation>
    </message>
    <message>
        <source>Name a later day.</source>
        <translation>Indique un día posterior.</translation>
    </message>
    <message>
        <source>Name of the new product</source>
        <translation>Nombre del nuevo producto</translation>
    </message>
    <message>
        <source>Name of the new service</source>
        <translation>Nombre del nuevo servicio</translation>
    </message>
    <message>
        <source>Name or description</source>
        <translation>Nombre o descripción</translation>
    </message>
    <message>
        <source>Name the last day of an earlier month.</source>
        <translation>Indique el último día de un mes anterior.</translation>
    </message>
    <message>
        <source>Net</source>
        <translation>Neto</translation>
    </message>
    <message>
        <source>Never again</source>
        <translation>Nunca más</translation>
    </message>
    <message>
        <source>New invoice</source>
        <translation>Factura nueva</translation>
    </message>
    <message>
        <source>New organization</source>
        <translation>Organización nueva</translation>
    </message>
    <message>
        <source>New product</source>
        <translation>Producto nuevo</translation>
    </message>
    <message>
        <source>New service</source>
        <translation>Servicio nuevo</translation>
    </message>
    <message>
        <source>New since the last sync</source>
        <translation>Nuevo desde la última sincronización</translation>
    </message>
    <message>
        <source>No Sage business has been chosen</source>
        <translation>No se ha elegido ninguna empresa de Sage</translation>
    </message>
    <message numerus="yes">
        <source>No answer came within %n minutes</source>
        <translation>
            <numerusform>No llegó respuesta en %n minuto</numerusform>
            <numerusform>No llegó respuesta en %n minutos</numerusform>
        </translation>
    </message>
    <message>
        <source>No bank account is chosen on which money is received, or Sage has closed it</source>
        <translation>No hay cuenta bancaria elegida para recibir el dinero, o Sage la ha cerrado</translation>
    </message>
    <message>
        <source>No database on a server is named</source>
        <translation>No se ha indicado ninguna base de datos en un servidor</translation>
    </message>
    <message>
        <source>No linked record of {module} has the id {id}</source>
        <translation>Ningún registro vinculado de {module} tiene el identificador {id}</translation>
    </message>
    <message>
        <source>No mapping for {missing}</source>
        <translation>Falta la asignación de {missing}</translation>
    </message>
    <message>
        <source>No module is switched on</source>
        <translation>No hay ningún módulo activado</translation>
    </message>
    <message>
        <source>No tax is mapped, and invoices need taxes: no sync starts.</source>
        <translation>No hay ningún impuesto asignado, y las facturas los necesitan: ninguna sincronización empieza.</translation>
    </message>
    <message>
        <source>No tax, kind not told</source>
        <translation>Sin impuesto, clase no indicada</translation>
    </message>
    <message>
        <source>No unpaid invoice of the practice company is dated up to {day}</source>
        <translation>Ninguna factura sin pagar de la empresa de práctica tiene fecha hasta el {day}</translation>
    </message>
    <message>
        <source>Nobody is signed in to Sage</source>
        <translation>Nadie ha iniciado sesión en Sage</translation>
    </message>
    <message>
        <source>Not certified</source>
        <translation>Sin certificar</translation>
    </message>
    <message>
        <source>Not mapped: invoices with a line that carries no tax are skipped.</source>
        <translation>Sin asignar: las facturas con una línea sin impuesto se omiten.</translation>
    </message>
    <message>
        <source>Not mapped: invoices with a line that carries this tax are skipped.</source>
        <translation>Sin asignar: las facturas con una línea que lleva este impuesto se omiten.</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>Notas</translation>
    </message>
    <message>
        <source>Nothing brings a record back that was deleted in {side}</source>
        <translation>Nada devuelve un registro eliminado en {side}</translation>
    </message>
    <message>
        <source>Nothing has been synced yet</source>
        <translation>Aún no se ha sincronizado nada</translation>
    </message>
    <message>
        <source>Nothing holds back a record of {module} with the id {id}</source>
        <translation>Ningún registro de {module} con el identificador {id} está retenido</translation>
    </message>
    <message>
        <source>Nothing is known that this program has written to the record</source>
        <translation>No consta que este programa haya escrito nada en el registro</translation>
    </message>
    <message>
        <source>Nothing is known that this program has written to {id} in {module}</source>
        <translation>No consta que este programa haya escrito nada en {id} de {module}</translation>
    </message>
    <message>
        <source>Nothing is lost: the sync goes on by itself then</source>
        <translation>No se pierde nada: la sincronización continuará entonces por sí sola</translation>
    </message>
    <message>
        <source>Nothing is lost; a later sync goes on from here</source>
        <translation>No se pierde nada; una sincronización posterior continuará desde aquí</translation>
    </message>
    <message>
        <source>Nothing to do</source>
        <translation>Nada que hacer</translation>
    </message>
    <message>
        <source>Nothing to do unless it was deleted by mistake: then restore it.</source>
        <translation>Nada que hacer, salvo que se borrara por error: entonces, restáurelo.</translation>
    </message>
    <message>
        <source>Nothing to do, unless the status is wrong. Which statuses travel is a setting.</source>
        <translation>Nada que hacer, salvo que el estado sea incorrecto. Qué estados se transfieren es un ajuste.</translation>
    </message>
    <message>
        <source>Nothing to do: a void invoice is not made anew in Vtiger.</source>
        <translation>Nada que hacer: una factura anulada no se vuelve a crear en Vtiger.</translation>
    </message>
    <message>
        <source>Nothing to do: earlier invoices stay where they are. The start date is a setting.</source>
        <translation>Nada que hacer: las facturas anteriores se quedan donde están. La fecha de inicio es un ajuste.</translation>
    </message>
    <message>
        <source>Nothing to do: it comes back once it changes, or when you take it up again.</source>
        <translation>Nada que hacer: vuelve en cuanto cambia, o cuando usted lo retoma.</translation>
    </message>
    <message>
        <source>Nothing to do: it counts for nothing</source>
        <translation>Nada que hacer: no cuenta para nada</translation>
    </message>
    <message>
        <source>Nothing to do: it is tried again once it changes, or when you take it up again.</source>
        <translation>Nada que hacer: se intenta otra vez en cuanto cambia, o cuando usted lo retoma.</translation>
    </message>
    <message>
        <source>Nothing to do: it stays in Sage. Whether such ones come to Vtiger is a setting of the invoices.</source>
        <translation>Nada que hacer: se queda en Sage. Que lleguen a Vtiger es un ajuste de las facturas.</translation>
    </message>
    <message>
        <source>Nothing to do: the next sync looks the record up before it sends anything again.</source>
        <translation>Nada que hacer: la próxima sincronización busca el registro antes de volver a enviar nada.</translation>
    </message>
    <message>
        <source>Nothing to do: the next sync takes it, and the next preview shows it.</source>
        <translation>Nada que hacer: la próxima sincronización lo toma, y la próxima vista previa lo muestra.</translation>
    </message>
    <message>
        <source>Nothing to do: the next sync takes it.</source>
        <translation>Nada que hacer: la próxima sincronización lo recoge.</translation>
    </message>
    <message>
        <source>Nothing to do: the next sync takes the change into account</source>
        <translation>Nada que hacer: la próxima sincronización tiene en cuenta el cambio</translation>
    </message>
    <message>
        <source>Nothing to do: what was erased in Sage is not made again in Vtiger.</source>
        <translation>Nada que hacer: lo borrado en Sage no se vuelve a crear en Vtiger.</translation>
    </message>
    <message>
        <source>Nothing to do; take it up again if that was a mistake.</source>
        <translation>Nada que hacer; retómelo si fue un error.</translation>
    </message>
    <message>
        <source>Nothing was changed on this computer</source>
        <translation>No se cambió nada en este ordenador</translation>
    </message>
    <message>
        <source>Nothing was changed; the next sync tries again</source>
        <translation>No se cambió nada; la próxima sincronización lo intentará de nuevo</translation>
    </message>
    <message>
        <source>Nothing was given for {field}</source>
        <translation>No se indicó nada para {field}</translation>
    </message>
    <message>
        <source>Nothing was synced</source>
        <translation>No se sincronizó nada</translation>
    </message>
    <message>
        <source>Nothing was written; look in the sync log which records share a name or code</source>
        <translation>No se escribió nada; mire en el Registro qué fichas comparten nombre o código</translation>
    </message>
    <message>
        <source>Office Phone</source>
        <translation>Teléfono de oficina</translation>
    </message>
    <message>
        <source>One of the two is linked with another record by now</source>
        <translation>Una de las dos ya está vinculada a otra ficha</translation>
    </message>
    <message>
        <source>One of the two was deleted in {side} since</source>
        <translation>Una de las dos se ha eliminado desde entonces en {side}</translation>
    </message>
    <message>
        <source>One side deleted the record while the other one changed it</source>
        <translation>Un lado borró el registro mientras el otro lo cambiaba</translation>
    </message>
    <message>
        <source>One would cost {after} instead of {before}</source>
        <translation>La unidad costaría {after} en lugar de {before}</translation>
    </message>
    <message>
        <source>One {base} is {own} {currency} in Vtiger, but {known} in Sage</source>
        <translation>Un {base} son {own} {currency} en Vtiger, pero {known} en Sage</translation>
    </message>
    <message>
        <source>Only Windows has a registry</source>
        <translation>Solo Windows tiene un registro del sistema</translation>
    </message>
    <message>
        <source>Only in Sage</source>
        <translation>Solo en Sage</translation>
    </message>
    <message>
        <source>Only in Vtiger</source>
        <translation>Solo en Vtiger</translation>
    </message>
    <message>
        <source>Only invoices are released and made void</source>
        <translation>Solo las facturas se validan y se anulan</translation>
    </message>
    <message>
        <source>Only invoices can be left alone by their date</source>
        <translation>Solo las facturas pueden dejarse aparte por su fecha</translation>
    </message>
    <message>
        <source>Open it in Sage</source>
        <translation>Abrir en Sage</translation>
    </message>
    <message>
        <source>Open it in Vtiger</source>
        <translation>Abrir en Vtiger</translation>
    </message>
    <message>
        <source>Open it in Vtiger and save it again, and see that the API user&apos;s profile may view it</source>
        <translation>Ábralo en Vtiger y guárdelo de nuevo, y compruebe que el perfil del usuario de la API puede verlo</translation>
    </message>
    <message>
        <source>Open on {number}</source>
        <translation>Pendiente en {number}</translation>
    </message>
    <message>
        <source>Open the contact in Sage and make it a customer, or add a second contact of type customer.</source>
        <translation>Abra el contacto en Sage y conviértalo en cliente, o añada un segundo contacto de tipo cliente.</translation>
    </message>
    <message>
        <source>Open the invoice in Sage and look at its PDF there; every sync tries again.</source>
        <translation>Abra la factura en Sage y mire allí su PDF; cada sincronización lo intenta de nuevo.</translation>
    </message>
    <message>
        <source>Open the invoice in Vtiger, change Tax Mode to Individual and save it.</source>
        <translation>Abra la factura en Vtiger, cambie Modo de impuesto a Individual y guárdela.</translation>
    </message>
    <message>
        <source>Open the invoice in Vtiger, set Tax Mode to Individual and save it.</source>
        <translation>Abra la factura en Vtiger, ponga Modo de impuesto en Individual y guárdela.</translation>
    </message>
    <message>
        <source>Open the item in Vtiger, tick the tax and save it.</source>
        <translation>Abra el artículo en Vtiger, marque el impuesto y guárdelo.</translation>
    </message>
    <message>
        <source>Open the record in Sage and change it there</source>
        <translation>Abra el registro en Sage y cámbielo allí</translation>
    </message>
    <message>
        <source>Open the record in Sage: what stands in its way is shown there</source>
        <translation>Abra el registro en Sage: allí se muestra qué lo impide</translation>
    </message>
    <message>
        <source>Open the record in Vtiger and choose its status there</source>
        <translation>Abra el registro en Vtiger y elija allí su estado</translation>
    </message>
    <message>
        <source>Open the record in Vtiger and try the same change there to see what is in its way</source>
        <translation>Abra el registro en Vtiger e intente allí el mismo cambio para ver qué lo impide</translation>
    </message>
    <message>
        <source>Open the record in its own system, save it again there, then sync.</source>
        <translation>Abra el registro en su propio sistema, guárdelo allí de nuevo y sincronice.</translation>
    </message>
    <message>
        <source>Open the user&apos;s preferences in Vtiger and set Number Of Currency Decimals to 2 or more</source>
        <translation>Abra las preferencias del usuario en Vtiger y ponga «Number Of Currency Decimals» en 2 o más</translation>
    </message>
    <message>
        <source>Organization</source>
        <translation>Organización</translation>
    </message>
    <message>
        <source>Organization Name</source>
        <translation>Nombre de la organización</translation>
    </message>
    <message>
        <source>Organization Number</source>
        <translation>Número de organización</translation>
    </message>
    <message>
        <source>Organizations are off: invoices of organizations that are not on the other side yet are skipped.</source>
        <translation>Organizaciones está desactivado: se omiten las facturas de organizaciones que aún no están en el otro lado.</translation>
    </message>
    <message>
        <source>Other records refer to it: {names}</source>
        <translation>Otros registros remiten a él: {names}</translation>
    </message>
    <message>
        <source>Outstanding amount</source>
        <translation>Importe pendiente</translation>
    </message>
    <message>
        <source>Overall discount</source>
        <translation>Descuento global</translation>
    </message>
    <message>
        <source>Overdue amount</source>
        <translation>Importe vencido</translation>
    </message>
    <message>
        <source>PDF of the invoice, attached</source>
        <translation>PDF de la factura, adjunto</translation>
    </message>
    <message>
        <source>Part Number</source>
        <translation>Número de pieza</translation>
    </message>
    <message>
        <source>Partner in {side}</source>
        <translation>Pareja en {side}</translation>
    </message>
    <message>
        <source>Payment</source>
        <translation>Pago</translation>
    </message>
    <message>
        <source>Payments received</source>
        <translation>Pagos recibidos</translation>
    </message>
    <message>
        <source>Period</source>
        <translation>Periodo</translation>
    </message>
    <message>
        <source>Phone</source>
        <translation>Teléfono</translation>
    </message>
    <message>
        <source>Port {port} of this computer is taken</source>
        <translation>El puerto {port} de este ordenador está ocupado</translation>
    </message>
    <message>
        <source>Post a credit note and a new invoice</source>
        <translation>Contabilizar una nota de crédito y una factura nueva</translation>
    </message>
    <message>
        <source>Postal code</source>
        <translation>Código postal</translation>
    </message>
    <message>
        <source>Preview {run} has no line {line} that would be written</source>
        <translation>La vista previa {run} no tiene ninguna línea {line} que se escribiría</translation>
    </message>
    <message>
        <source>Preview {run} would have written nothing</source>
        <translation>La vista previa {run} no habría escrito nada</translation>
    </message>
    <message>
        <source>Price</source>
        <translation>Precio</translation>
    </message>
    <message>
        <source>Prices would be stored wrong: this user works in {user_currency}, Vtiger in {base_currency}</source>
        <translation>Los precios se guardarían mal: este usuario trabaja en {user_currency}, Vtiger en {base_currency}</translation>
    </message>
    <message>
        <source>Primary Email</source>
        <translation>Correo principal</translation>
    </message>
    <message>
        <source>Primary Phone</source>
        <translation>Teléfono principal</translation>
    </message>
    <message>
        <source>Product</source>
        <translation>Producto</translation>
    </message>
    <message>
        <source>Product Active</source>
        <translation>Producto activo</translation>
    </message>
    <message>
        <source>Product Name</source>
        <translation>Nombre del producto</translation>
    </message>
    <message>
        <source>Product or service number</source>
        <translation>Número de producto o servicio</translation>
    </message>
    <message>
        <source>Products &amp; Services</source>
        <translation>Productos y servicios</translation>
    </message>
    <message>
        <source>Purchase Cost</source>
        <translation>Coste de compra</translation>
    </message>
    <message>
        <source>Purchase account</source>
        <translation>Cuenta de compras</translation>
    </message>
    <message>
        <source>Purchase description</source>
        <translation>Descripción de compra</translation>
    </message>
    <message>
        <source>Purchase ledger account</source>
        <translation>Cuenta contable de compras</translation>
    </message>
    <message>
        <source>Purchases of products</source>
        <translation>Compras de productos</translation>
    </message>
    <message>
        <source>Purchases of services</source>
        <translation>Compras de servicios</translation>
    </message>
    <message>
        <source>Put Vtiger&apos;s lines back in Sage</source>
        <translation>Reponer en Sage las líneas de Vtiger</translation>
    </message>
    <message>
        <source>Put back what the other side has</source>
        <translation>Volver a poner lo que tiene el otro lado</translation>
    </message>
    <message>
        <source>Put it on a line of its own, as a service</source>
        <translation>Ponerlo en una línea propia, como servicio</translation>
    </message>
    <message>
        <source>Put it on a line of its own, with a new service for it</source>
        <translation>Ponerlo en una línea propia, con un servicio nuevo</translation>
    </message>
    <message>
        <source>Put it on a line, as a product</source>
        <translation>Ponerlo en una línea, como producto</translation>
    </message>
    <message>
        <source>Put the carriage on a line in Sage, as a product</source>
        <translation>Poner los portes en una línea en Sage, como producto</translation>
    </message>
    <message>
        <source>Put the carriage on a line in Sage, as a service</source>
        <translation>Poner los portes en una línea en Sage, como servicio</translation>
    </message>
    <message>
        <source>Put the carriage on a line in Sage, with a new service for it</source>
        <translation>Poner los portes en una línea en Sage, con un servicio nuevo</translation>
    </message>
    <message>
        <source>Put the charge on a line of its own, as a service</source>
        <translation>Poner el cargo en una línea propia, como servicio</translation>
    </message>
    <message>
        <source>Put the charge on a line of its own, with a new service for it</source>
        <translation>Poner el cargo en una línea propia, con un servicio nuevo</translation>
    </message>
    <message>
        <source>Put the charge on a line of its own, with its tax, and set shipping to zero. Taking its tax off instead would change what is owed.</source>
        <translation>Ponga el cargo en una línea propia, con su impuesto, y el envío a cero. Quitarle el impuesto cambiaría lo que se debe.</translation>
    </message>
    <message>
        <source>Put the levy on a line of its own, as a service</source>
        <translation>Poner la tasa en una línea propia, como servicio</translation>
    </message>
    <message>
        <source>Put the levy on a line of its own, with a new service for it</source>
        <translation>Poner la tasa en una línea propia, con un servicio nuevo</translation>
    </message>
    <message>
        <source>Put the rest on a line of its own, as a product</source>
        <translation>Poner el resto en una línea propia, como producto</translation>
    </message>
    <message>
        <source>Put the rest on a line of its own, as a service</source>
        <translation>Poner el resto en una línea propia, como servicio</translation>
    </message>
    <message>
        <source>Qty. in Stock</source>
        <translation>Cant. en stock</translation>
    </message>
    <message>
        <source>Quantity</source>
        <translation>Cantidad</translation>
    </message>
    <message>
        <source>Quantity in stock</source>
        <translation>Cantidad en stock</translation>
    </message>
    <message>
        <source>Rate in Sage for {tax}</source>
        <translation>Tipo en Sage para {tax}</translation>
    </message>
    <message>
        <source>Rate name</source>
        <translation>Nombre del tipo</translation>
    </message>
    <message>
        <source>Read from both servers</source>
        <translation>Leído de ambos servidores</translation>
    </message>
    <message>
        <source>Received</source>
        <translation>Recibido</translation>
    </message>
    <message>
        <source>Record in {side}</source>
        <translation>Registro en {side}</translation>
    </message>
    <message>
        <source>Record {record_id}</source>
        <translation>Registro {record_id}</translation>
    </message>
    <message>
        <source>Record {record_id}: {why}</source>
        <translation>Registro {record_id}: {why}</translation>
    </message>
    <message>
        <source>Reference</source>
        <translation>Referencia</translation>
    </message>
    <message>
        <source>Reference (account number, invoice number)</source>
        <translation>Referencia (número de cuenta, número de factura)</translation>
    </message>
    <message>
        <source>Registered number</source>
        <translation>Número registral</translation>
    </message>
    <message>
        <source>Release it in Sage; the payment follows by itself.</source>
        <translation>Emítala en Sage; el pago sigue por sí solo.</translation>
    </message>
    <message>
        <source>Release the invoice</source>
        <translation>Validar la factura</translation>
    </message>
    <message>
        <source>Release the invoice in Sage; it then travels by itself.</source>
        <translation>Emita la factura en Sage; después se transfiere sola.</translation>
    </message>
    <message>
        <source>Remove the app in Sage under Settings, Connected apps, to be sure</source>
        <translation>Por seguridad, quite la aplicación en Sage en Ajustes, Aplicaciones conectadas</translation>
    </message>
    <message>
        <source>Rename one of the two, or merge them in Vtiger; capitals and accents make no difference</source>
        <translation>Cambie el nombre de una de las dos, o combínelas en Vtiger; mayúsculas y acentos no cuentan</translation>
    </message>
    <message>
        <source>Reorder Level</source>
        <translation>Nivel de reposición</translation>
    </message>
    <message>
        <source>Reorder level</source>
        <translation>Nivel de reposición</translation>
    </message>
    <message>
        <source>Restore it from Vtiger&apos;s recycle bin if it was deleted by mistake</source>
        <translation>Restáurelo desde la papelera de reciclaje de Vtiger si se borró por error</translation>
    </message>
    <message>
        <source>Restore it there, then sync</source>
        <translation>Restáurelo allí y luego sincronice</translation>
    </message>
    <message>
        <source>Restore it where it was deleted, or delete it on the other side too.</source>
        <translation>Restáurelo donde se borró, o bórrelo también en el otro lado.</translation>
    </message>
    <message>
        <source>Restore it, then sync</source>
        <translation>Restáurelo y después sincronice</translation>
    </message>
    <message>
        <source>Run sync --demo first, then this once more.</source>
        <translation>Ejecute primero sync --demo y luego esto otra vez.</translation>
    </message>
    <message>
        <source>Run {run} has changed it again since; undo that one first</source>
        <translation>La ejecución {run} lo ha cambiado otra vez desde entonces; deshaga antes aquella</translation>
    </message>
    <message>
        <source>Run {run} has written nothing that could be undone</source>
        <translation>La ejecución {run} no escribió nada que se pueda deshacer</translation>
    </message>
    <message>
        <source>Run {run} is no preview that is in the sync log</source>
        <translation>La ejecución {run} no es una vista previa del registro de sincronización</translation>
    </message>
    <message>
        <source>Sage</source>
        <translation>Sage</translation>
    </message>
    <message>
        <source>Sage already has another record like this</source>
        <translation>Sage ya tiene otro registro como este</translation>
    </message>
    <message>
        <source>Sage answered for another business than the one chosen</source>
        <translation>Sage respondió por otra empresa que la elegida</translation>
    </message>
    <message>
        <source>Sage books the invoice then, and it cannot be a draft again</source>
        <translation>Sage contabiliza entonces la factura, y no puede volver a ser borrador</translation>
    </message>
    <message>
        <source>Sage cannot {what}</source>
        <translation>Sage no puede {what}</translation>
    </message>
    <message>
        <source>Sage contact {contact_id}</source>
        <translation>Contacto de Sage {contact_id}</translation>
    </message>
    <message>
        <source>Sage could not understand the sign-in</source>
        <translation>Sage no entendió el inicio de sesión</translation>
    </message>
    <message>
        <source>Sage deletes nothing that documents refer to</source>
        <translation>Sage no elimina nada a lo que remitan documentos</translation>
    </message>
    <message>
        <source>Sage did not answer the renewal of the sign-in</source>
        <translation>Sage no respondió a la renovación de la sesión</translation>
    </message>
    <message>
        <source>Sage did not confirm the sign-out</source>
        <translation>Sage no confirmó el cierre de sesión</translation>
    </message>
    <message>
        <source>Sage does not accept the sign-in any more</source>
        <translation>Sage ya no acepta la sesión</translation>
    </message>
    <message>
        <source>Sage does not allow this app to sign in</source>
        <translation>Sage no permite iniciar sesión a esta aplicación</translation>
    </message>
    <message>
        <source>Sage does not know the app, or its secret is wrong</source>
        <translation>Sage no conoce la aplicación, o su secreto es incorrecto</translation>
    </message>
    <message>
        <source>Sage does not let the payment be deleted</source>
        <translation>Sage no deja eliminar el pago</translation>
    </message>
    <message>
        <source>Sage does not let this program set a credit note against an invoice</source>
        <translation>Sage no deja que este programa aplique una nota de crédito a una factura</translation>
    </message>
    <message>
        <source>Sage does not let this user {what}</source>
        <translation>Sage no permite a este usuario {what}</translation>
    </message>
    <message>
        <source>Sage does not make a credit note void of which {amount} is used</source>
        <translation>Sage no anula una nota de crédito de la que se han usado {amount}</translation>
    </message>
    <message>
        <source>Sage does not make an invoice void of which {paid} is paid</source>
        <translation>Sage no anula una factura de la que se han pagado {paid}</translation>
    </message>
    <message>
        <source>Sage does not take the credit note from this program</source>
        <translation>Sage no acepta la nota de crédito de este programa</translation>
    </message>
    <message>
        <source>Sage does not turn an invoice back into a draft</source>
        <translation>Sage no convierte de nuevo una factura en borrador</translation>
    </message>
    <message>
        <source>Sage gave an empty file in place of the PDF</source>
        <translation>Sage dio un archivo vacío en lugar del PDF</translation>
    </message>
    <message>
        <source>Sage has closed it for changes</source>
        <translation>Sage la ha cerrado a los cambios</translation>
    </message>
    <message>
        <source>Sage has closed it for changes: it is paid in part or whole, or in a locked period</source>
        <translation>Sage la ha cerrado a cambios: está pagada en todo o en parte, o en un periodo bloqueado</translation>
    </message>
    <message>
        <source>Sage has closed it: its period is locked, or it is in a VAT return</source>
        <translation>Sage la ha cerrado: su periodo está bloqueado, o está en una declaración de IVA</translation>
    </message>
    <message>
        <source>Sage has erased the contact&apos;s personal data (GDPR), and Vtiger has no organization for it</source>
        <translation>Sage ha borrado los datos personales del contacto (RGPD), y Vtiger no tiene organización para él</translation>
    </message>
    <message>
        <source>Sage has erased the contact&apos;s personal data (GDPR), so no new data may reach it</source>
        <translation>Sage ha borrado los datos personales del contacto (RGPD), así que no puede recibir datos nuevos</translation>
    </message>
    <message>
        <source>Sage has erased the personal data of {name}</source>
        <translation>Sage ha borrado los datos personales de {name}</translation>
    </message>
    <message>
        <source>Sage has erased the personal data of {name}, which is not in Vtiger</source>
        <translation>Sage ha borrado los datos personales de {name}, que no está en Vtiger</translation>
    </message>
    <message>
        <source>Sage has no default account for this</source>
        <translation>Sage no tiene una cuenta predeterminada para esto</translation>
    </message>
    <message>
        <source>Sage has no exchange rate for {currency}</source>
        <translation>Sage no tiene tipo de cambio para {currency}</translation>
    </message>
    <message>
        <source>Sage has no rate of {rate}</source>
        <translation>Sage no tiene ningún tipo de {rate}</translation>
    </message>
    <message>
        <source>Sage has several rates of {rate} ({names}): choose one yourself</source>
        <translation>Sage tiene varios tipos de {rate} ({names}): elija usted uno</translation>
    </message>
    <message>
        <source>Sage is not connected.</source>
        <translation>Sage no está conectado.</translation>
    </message>
    <message>
        <source>Sage is signed out.</source>
        <translation>La sesión de Sage está cerrada.</translation>
    </message>
    <message>
        <source>Sage keeps a customer whom a document names, though it is void</source>
        <translation>Sage conserva un cliente que un documento nombra, aunque esté anulado</translation>
    </message>
    <message>
        <source>Sage keeps an item that a document names</source>
        <translation>Sage conserva un artículo que un documento nombra</translation>
    </message>
    <message>
        <source>Sage keeps credit notes apart from invoices; enter it there, then say that you did so</source>
        <translation>Sage separa las notas de crédito de las facturas; introdúzcala allí y diga después que lo hizo</translation>
    </message>
    <message>
        <source>Sage keeps each customer in one currency, for good</source>
        <translation>Sage mantiene cada cliente en una sola moneda, para siempre</translation>
    </message>
    <message>
        <source>Sage keeps one person for each customer: contacts stay in Vtiger.</source>
        <translation>Sage guarda una sola persona por cliente: los contactos se quedan en Vtiger.</translation>
    </message>
    <message>
        <source>Sage keeps the invoice and its number, and shows it as void.</source>
        <translation>Sage conserva la factura y su número, y la muestra anulada.</translation>
    </message>
    <message>
        <source>Sage keeps the main person of a customer</source>
        <translation>Sage conserva la persona principal de un cliente</translation>
    </message>
    <message>
        <source>Sage makes an invoice void instead of deleting it</source>
        <translation>Sage anula una factura en lugar de eliminarla</translation>
    </message>
    <message>
        <source>Sage no longer accepts the stored sign-in</source>
        <translation>Sage ya no acepta la sesión guardada</translation>
    </message>
    <message>
        <source>Sage no longer sells Business Cloud Accounting here and has withdrawn API v3.1; a sign-in will be refused unless Sage still serves your business.</source>
        <translation>Sage ya no vende Business Cloud Accounting aquí y ha retirado la API v3.1; el inicio de sesión se rechazará salvo que Sage aún atienda a su empresa.</translation>
    </message>
    <message>
        <source>Sage refused the access asked for</source>
        <translation>Sage rechazó el acceso solicitado</translation>
    </message>
    <message>
        <source>Sage refused the payment</source>
        <translation>Sage ha rechazado el pago</translation>
    </message>
    <message>
        <source>Sage refused the record</source>
        <translation>Sage rechazó el registro</translation>
    </message>
    <message>
        <source>Sage refused the sign-in</source>
        <translation>Sage rechazó el inicio de sesión</translation>
    </message>
    <message>
        <source>Sage refused this sign-in</source>
        <translation>Sage rechazó este inicio de sesión</translation>
    </message>
    <message>
        <source>Sage refused to {what}</source>
        <translation>Sage se ha negado a {what}</translation>
    </message>
    <message>
        <source>Sage shows it as {status}, so it can no longer be changed there</source>
        <translation>Sage la muestra como {status}, así que allí ya no se puede cambiar</translation>
    </message>
    <message>
        <source>Sage would hold “{name}” twice, once as a customer</source>
        <translation>Sage tendría «{name}» dos veces, una como cliente</translation>
    </message>
    <message>
        <source>Sage&apos;s PDF of the invoice could not be attached in Vtiger</source>
        <translation>El PDF de la factura de Sage no se pudo adjuntar en Vtiger</translation>
    </message>
    <message>
        <source>Sage&apos;s contact for {name} is a supplier, not a customer</source>
        <translation>El contacto de Sage de {name} es un proveedor, no un cliente</translation>
    </message>
    <message>
        <source>Sage&apos;s credit notes could not be read: {why}</source>
        <translation>No se han podido leer las notas de crédito de Sage: {why}</translation>
    </message>
    <message>
        <source>Sage&apos;s default account cannot be chosen there any more</source>
        <translation>La cuenta predeterminada de Sage ya no se puede elegir allí</translation>
    </message>
    <message>
        <source>Sage&apos;s document would be made void for good, and another one made in its place</source>
        <translation>El documento de Sage se anularía para siempre y se crearía otro en su lugar</translation>
    </message>
    <message>
        <source>Sage&apos;s draft would be deleted, and another document made in its place</source>
        <translation>El borrador de Sage se eliminaría y se crearía otro documento en su lugar</translation>
    </message>
    <message>
        <source>Sage&apos;s figures in Vtiger</source>
        <translation>Cifras de Sage en Vtiger</translation>
    </message>
    <message>
        <source>Sage&apos;s figures in Vtiger is switched off under Modules</source>
        <translation>«Cifras de Sage en Vtiger» está desactivado en Módulos</translation>
    </message>
    <message>
        <source>Sage&apos;s own default for {purpose}</source>
        <translation>Predeterminado de Sage para «{purpose}»</translation>
    </message>
    <message>
        <source>Sage&apos;s product list does not carry stock figures.</source>
        <translation>La lista de productos de Sage no trae existencias.</translation>
    </message>
    <message>
        <source>Sage&apos;s rate for {tax}</source>
        <translation>Tipo de Sage para {tax}</translation>
    </message>
    <message>
        <source>Sage&apos;s sign-in is busy</source>
        <translation>El inicio de sesión de Sage está ocupado</translation>
    </message>
    <message>
        <source>Sage&apos;s sign-in reports a fault of its own</source>
        <translation>El inicio de sesión de Sage informa de un fallo propio</translation>
    </message>
    <message>
        <source>Sage&apos;s words: {words}</source>
        <translation>Texto de Sage: {words}</translation>
    </message>
    <message>
        <source>SageSync Desktop </source>
        <translation>SageSync Desktop </translation>
    </message>
    <message>
        <source>Sales account of {item}</source>
        <translation>Cuenta de ventas de {item}</translation>
    </message>
    <message>
        <source>Say so under Skipped: if {side} lacks it and is to get it, choose that they are different; if they are the same after all, choose that</source>
        <translation>Dígalo en Omitidos: si falta en {side} y debe llegar allí, elija que son distintas; si al final son la misma, elija eso</translation>
    </message>
    <message>
        <source>Say so under Skipped: it gets a partner of its own, or it belongs to the former one after all.</source>
        <translation>Dígalo en Omitidos: recibe una pareja propia, o al final pertenece a la anterior.</translation>
    </message>
    <message>
        <source>Say so: under Skipped, in the record&apos;s tab, or by the commands “match different” (it gets a partner of its own) and “match same” (it belongs to another record, or to the former one after all).</source>
        <translation>Dígalo: en Omitidos, en la pestaña de la ficha o con los comandos «match different» (se le crea una propia en el otro lado) y «match same» (corresponde a otra ficha, o al final a la anterior).</translation>
    </message>
    <message>
        <source>Say under Skipped whether they are the same. Doubles are better merged first.</source>
        <translation>Diga en Omitidos si son lo mismo. Los duplicados es mejor fusionarlos antes.</translation>
    </message>
    <message>
        <source>Say under Skipped whether they are the same. If they are, the two are linked; if they are different, each gets a partner of its own</source>
        <translation>Diga en Omitidos si son lo mismo. Si lo son, las dos se vinculan; si son distintas, cada una recibe una pareja propia</translation>
    </message>
    <message>
        <source>Say whether they are the same: under Skipped, in the record&apos;s tab, or by the commands “match same” and “match different”. Doubles are better merged first.</source>
        <translation>Diga si es la misma: en Omitidos, en la pestaña de la ficha o con los comandos «match same» y «match different». Es mejor combinar antes los duplicados.</translation>
    </message>
    <message>
        <source>Say which side&apos;s value stands, as in {example}</source>
        <translation>Diga qué valor vale, como en {example}</translation>
    </message>
    <message>
        <source>Say which tax applies to the item</source>
        <translation>Decir qué impuesto se aplica al artículo</translation>
    </message>
    <message>
        <source>See in Vtiger under Settings, Users, {user} that its currency is {base}</source>
        <translation>Vea en Vtiger, en Configuración, Usuarios, {user}, que su moneda sea {base}</translation>
    </message>
    <message>
        <source>See what fits: `sagesync-desktop skipped --module {module}`</source>
        <translation>Vea qué encaja: `sagesync-desktop skipped --module {module}`</translation>
    </message>
    <message>
        <source>Send a price of more than two decimals as one piece</source>
        <translation>Enviar como una sola pieza un precio de más de dos decimales</translation>
    </message>
    <message>
        <source>Send an adjustment as a line</source>
        <translation>Enviar un ajuste como una línea</translation>
    </message>
    <message>
        <source>Send invoices without organization to one customer</source>
        <translation>Enviar a un solo cliente las facturas sin organización</translation>
    </message>
    <message>
        <source>Send several taxes as one where Sage has one rate for them</source>
        <translation>Enviar varios impuestos como uno donde Sage tiene un tipo para ellos</translation>
    </message>
    <message>
        <source>Send tax on shipping</source>
        <translation>Enviar el impuesto sobre el envío</translation>
    </message>
    <message>
        <source>Service in Vtiger</source>
        <translation>Servicio en Vtiger</translation>
    </message>
    <message>
        <source>Set SAGESYNC_DATABASE to postgresql://USER@HOST/NAME, or take it away</source>
        <translation>Ponga SAGESYNC_DATABASE en postgresql://USER@HOST/NAME, o quítela</translation>
    </message>
    <message>
        <source>Set SAGESYNC_DATABASE to postgresql://USER@HOST/NAME, then try again.</source>
        <translation>Ponga SAGESYNC_DATABASE en postgresql://USER@HOST/NAME y vuelva a intentarlo.</translation>
    </message>
    <message>
        <source>Set its tax mode to Individual</source>
        <translation>Poner su modo de impuesto en Individual</translation>
    </message>
    <message>
        <source>Set the credit note against the invoice</source>
        <translation>Aplicar la nota de crédito a la factura</translation>
    </message>
    <message>
        <source>Set the one against the other here or in Sage, or leave it: nothing is assumed.</source>
        <translation>Aplique una a la otra aquí o en Sage, o déjelo: no se supone nada.</translation>
    </message>
    <message>
        <source>Set the user&apos;s currency to the base currency in Vtiger</source>
        <translation>Ponga la moneda del usuario en la moneda base en Vtiger</translation>
    </message>
    <message>
        <source>Several of these would be “{name}” in {side}, and only one can be: say it for that one alone</source>
        <translation>Varias de ellas serían «{name}» en {side}, y solo una puede serlo: dígalo solo para esa</translation>
    </message>
    <message>
        <source>Shipping tax rate</source>
        <translation>Tipo de impuesto del envío</translation>
    </message>
    <message>
        <source>Shorten the first line</source>
        <translation>Acortar la primera línea</translation>
    </message>
    <message>
        <source>Shorten the text</source>
        <translation>Acortar el texto</translation>
    </message>
    <message>
        <source>Show in Vtiger what Sage says is paid</source>
        <translation>Mostrar en Vtiger lo que Sage dice pagado</translation>
    </message>
    <message>
        <source>Some of it was chosen otherwise since and stays as it is.</source>
        <translation>Parte se ha elegido de otro modo desde entonces y queda como está.</translation>
    </message>
    <message>
        <source>Somebody has changed {fields} in {side} since</source>
        <translation>Alguien ha cambiado {fields} en {side} desde entonces</translation>
    </message>
    <message>
        <source>Something else was said of {pair} since</source>
        <translation>Desde entonces se ha dicho otra cosa de {pair}</translation>
    </message>
    <message>
        <source>Spread a discount on the whole over the lines</source>
        <translation>Repartir un descuento global entre las líneas</translation>
    </message>
    <message>
        <source>Spread one tax for the whole over the lines</source>
        <translation>Repartir un impuesto global entre las líneas</translation>
    </message>
    <message>
        <source>Spread the discount over the lines</source>
        <translation>Repartir el descuento entre las líneas</translation>
    </message>
    <message>
        <source>Start date</source>
        <translation>Fecha de inicio</translation>
    </message>
    <message>
        <source>Start date of the invoices</source>
        <translation>Fecha de inicio de las facturas</translation>
    </message>
    <message>
        <source>Status in Sage</source>
        <translation>Estado en Sage</translation>
    </message>
    <message>
        <source>Still a draft in Sage</source>
        <translation>Aún es borrador en Sage</translation>
    </message>
    <message>
        <source>Still held: {because}</source>
        <translation>Sigue retenido: {because}</translation>
    </message>
    <message>
        <source>Switch it on under Modules, then undo once more</source>
        <translation>Actívelo en Módulos y deshaga otra vez</translation>
    </message>
    <message>
        <source>Switch it on under Modules.</source>
        <translation>Actívelo en Módulos.</translation>
    </message>
    <message>
        <source>Sync it with sync --demo; where that does not help, delete its folder to start afresh.</source>
        <translation>Sincronícela con sync --demo; si no ayuda, borre su carpeta para empezar de nuevo.</translation>
    </message>
    <message>
        <source>Take Sage&apos;s exchange rate</source>
        <translation>Tomar el tipo de cambio de Sage</translation>
    </message>
    <message>
        <source>Take Sage&apos;s values back to Vtiger</source>
        <translation>Llevar los valores de Sage de vuelta a Vtiger</translation>
    </message>
    <message>
        <source>Take both ids from `sagesync-desktop log`, or open the record in the window</source>
        <translation>Tome ambos identificadores de `sagesync-desktop log`, o abra el registro en la ventana</translation>
    </message>
    <message>
        <source>Take it back in Sage and post it anew</source>
        <translation>Retirarla en Sage y contabilizarla de nuevo</translation>
    </message>
    <message>
        <source>Take it out of SAGESYNC_DATABASE and keep it with `sagesync-desktop connect database`</source>
        <translation>Quítela de SAGESYNC_DATABASE y guárdela con `sagesync-desktop connect database`</translation>
    </message>
    <message>
        <source>Take that pair apart first, in its record&apos;s tab</source>
        <translation>Separe antes ese par, en la pestaña de su ficha</translation>
    </message>
    <message>
        <source>Take the id from `sagesync-desktop skipped`, or sync first</source>
        <translation>Tome el identificador de `sagesync-desktop skipped`, o sincronice primero</translation>
    </message>
    <message>
        <source>Take the two apart and make it anew in Sage</source>
        <translation>Separar los dos y crearlo de nuevo en Sage</translation>
    </message>
    <message>
        <source>Take them apart first, in the record&apos;s tab</source>
        <translation>Sepárelas antes, en la pestaña de la ficha</translation>
    </message>
    <message>
        <source>Taken up again: the next sync makes it anew in {side}</source>
        <translation>Retomado: la próxima sincronización lo crea de nuevo en {side}</translation>
    </message>
    <message>
        <source>Tax Mode</source>
        <translation>Modo de impuesto</translation>
    </message>
    <message>
        <source>Tax of {item}</source>
        <translation>Impuesto de {item}</translation>
    </message>
    <message>
        <source>Tax the lines in Sage as their items are taxed</source>
        <translation>Gravar las líneas en Sage como sus artículos</translation>
    </message>
    <message>
        <source>Taxes of {item}</source>
        <translation>Impuestos de {item}</translation>
    </message>
    <message>
        <source>The PDF that Sage gave is cut off</source>
        <translation>El PDF que dio Sage está cortado</translation>
    </message>
    <message>
        <source>The address of the database holds a password</source>
        <translation>La dirección de la base de datos contiene una contraseña</translation>
    </message>
    <message>
        <source>The address of the database is not valid</source>
        <translation>La dirección de la base de datos no es válida</translation>
    </message>
    <message>
        <source>The change that was made in Sage would be taken back</source>
        <translation>Se desharía el cambio hecho en Sage</translation>
    </message>
    <message>
        <source>The cure “{cure}” does not fit “{name}”</source>
        <translation>El remedio «{cure}» no encaja con «{name}»</translation>
    </message>
    <message>
        <source>The database on the server cannot be opened or written</source>
        <translation>No se puede abrir la base de datos del servidor ni escribir en ella</translation>
    </message>
    <message>
        <source>The document that was posted in its place stays</source>
        <translation>El documento contabilizado en su lugar se queda</translation>
    </message>
    <message>
        <source>The invoice date falls in a period that is locked in Sage, or whose tax return was made</source>
        <translation>La fecha de la factura cae en un periodo bloqueado en Sage, o cuya declaración de impuestos ya se hizo</translation>
    </message>
    <message>
        <source>The item of line {position}{item} was deleted, and a program that saves the invoice would lose its name</source>
        <translation>El artículo de la línea {position}{item} se eliminó, y un programa que guarde la factura perdería su nombre</translation>
    </message>
    <message>
        <source>The new invoice could not be posted: {because}</source>
        <translation>No se pudo contabilizar la factura nueva: {because}</translation>
    </message>
    <message>
        <source>The next sync finds out whether it was done</source>
        <translation>La próxima sincronización averigua si se hizo</translation>
    </message>
    <message>
        <source>The practice company has not been synced yet</source>
        <translation>La empresa de práctica todavía no se ha sincronizado</translation>
    </message>
    <message>
        <source>The preview was carried out without this record</source>
        <translation>La vista previa se ejecutó sin este registro</translation>
    </message>
    <message>
        <source>The preview was carried out, and this write is not the one that it showed</source>
        <translation>La vista previa se ejecutó, y esta escritura no es la que mostró</translation>
    </message>
    <message>
        <source>The record is deleted in {side}.</source>
        <translation>El registro se elimina en {side}.</translation>
    </message>
    <message>
        <source>The record was to be put back as it was, and its server does not allow that</source>
        <translation>El registro debía volver a como estaba, y su servidor no lo permite</translation>
    </message>
    <message>
        <source>The record was to be put back as it was, but somebody has changed it since</source>
        <translation>El registro debía volver a como estaba, pero alguien lo ha cambiado después</translation>
    </message>
    <message>
        <source>The same record in {side}</source>
        <translation>El mismo registro en {side}</translation>
    </message>
    <message>
        <source>The total stays {total}, but the tax in it would change from {before} to {after}. The customer may hold the old invoice</source>
        <translation>El total sigue en {total}, pero el impuesto incluido pasaría de {before} a {after}. Quizá el cliente tenga la factura antigua</translation>
    </message>
    <message>
        <source>The total would change from {before} to {after}. The customer may hold the old invoice</source>
        <translation>El total pasaría de {before} a {after}. Quizá el cliente tenga la factura antigua</translation>
    </message>
    <message>
        <source>The two are linked</source>
        <translation>Los dos están vinculados</translation>
    </message>
    <message>
        <source>The two are linked already</source>
        <translation>Los dos ya están vinculados</translation>
    </message>
    <message>
        <source>There is an organization called “{name}” already: choose that one</source>
        <translation>Ya hay una organización llamada «{name}»: elija esa</translation>
    </message>
    <message>
        <source>There is no run {run} in the sync log</source>
        <translation>No hay ninguna ejecución {run} en el registro de sincronización</translation>
    </message>
    <message>
        <source>They are different: make a record of its own</source>
        <translation>Son distintos: crear un registro propio</translation>
    </message>
    <message>
        <source>They are the same</source>
        <translation>Son el mismo</translation>
    </message>
    <message>
        <source>They would go to the recycle bin with it; nothing was deleted</source>
        <translation>Irían con él a la papelera; no se eliminó nada</translation>
    </message>
    <message>
        <source>This Vtiger does not prove that it keeps files of other programs, so {field} shows the page of the invoice in Sage, where its PDF is.</source>
        <translation>Este Vtiger no demuestra que guarde archivos de otros programas, así que {field} muestra la página de la factura en Sage, donde está su PDF.</translation>
    </message>
    <message>
        <source>This database is on a server, which keeps its own copies</source>
        <translation>Esta base de datos está en un servidor, que guarda sus propias copias</translation>
    </message>
    <message>
        <source>This holds for {fields} of all {module}: what {side} holds otherwise is overwritten</source>
        <translation>Esto vale para {fields} de todos los {module}: lo que {side} tenga distinto se sobrescribe</translation>
    </message>
    <message>
        <source>This ledger makes no invoice void</source>
        <translation>Esta contabilidad no anula facturas</translation>
    </message>
    <message>
        <source>This user is no administrator, and records that it may not see do not sync</source>
        <translation>Este usuario no es administrador, y los registros que no puede ver no se sincronizan</translation>
    </message>
    <message>
        <source>This version of Vtiger destroys an invoice&apos;s lines when another program deletes it</source>
        <translation>Esta versión de Vtiger destruye las líneas de una factura cuando otro programa la elimina</translation>
    </message>
    <message>
        <source>This would be lost: “{text}”</source>
        <translation>Esto se perdería: «{text}»</translation>
    </message>
    <message>
        <source>Tick the right tax in Vtiger by hand; everything else works</source>
        <translation>Marque el impuesto correcto a mano en Vtiger; todo lo demás funciona</translation>
    </message>
    <message>
        <source>Tick the tax on the item</source>
        <translation>Marcar el impuesto en el artículo</translation>
    </message>
    <message>
        <source>Too few invoices of the practice company are unpaid in both systems</source>
        <translation>Demasiado pocas facturas de la empresa de práctica están sin pagar en ambos sistemas</translation>
    </message>
    <message>
        <source>Type a description</source>
        <translation>Escribir una descripción</translation>
    </message>
    <message>
        <source>Type of contact</source>
        <translation>Tipo de contacto</translation>
    </message>
    <message>
        <source>Undo the change in Vtiger. A paid invoice can be corrected in Sage once its payment is unallocated or it is credited; a void one stays void.</source>
        <translation>Deshaga el cambio en Vtiger. Una factura pagada puede corregirse en Sage cuando se anula la asignación de su pago o se abona; una anulada sigue anulada.</translation>
    </message>
    <message>
        <source>Undone in SageSync Desktop: run {run} had made it</source>
        <translation>Deshecho en SageSync Desktop: lo había creado la ejecución {run}</translation>
    </message>
    <message>
        <source>Undone: put back as it was before run {run}</source>
        <translation>Deshecho: como estaba antes de la ejecución {run}</translation>
    </message>
    <message>
        <source>Undone: run {run} had made it; it was deleted in {side}</source>
        <translation>Deshecho: lo había creado la ejecución {run}; se eliminó en {side}</translation>
    </message>
    <message>
        <source>Undone: run {run} had made it; it was made void in {side}</source>
        <translation>Deshecho: lo había creado la ejecución {run}; se anuló en {side}</translation>
    </message>
    <message>
        <source>Untick Active at the item in Sage, if it is not to be used any more</source>
        <translation>Desmarque Activo en el artículo de Sage, si ya no debe usarse</translation>
    </message>
    <message>
        <source>Use its name as its description</source>
        <translation>Usar su nombre como descripción</translation>
    </message>
    <message>
        <source>Vtiger cannot {deed} a record</source>
        <translation>Vtiger no puede {deed} un registro</translation>
    </message>
    <message>
        <source>Vtiger does not tell in which currency {user} works, and no priced product does either</source>
        <translation>Vtiger no dice en qué moneda trabaja {user}, y tampoco lo muestra ningún producto con precio</translation>
    </message>
    <message>
        <source>Vtiger rounds every amount that it shows this user (currency decimals: {shown})</source>
        <translation>Vtiger redondea cada importe que muestra a este usuario (decimales de la moneda: {shown})</translation>
    </message>
    <message>
        <source>Vtiger {version} destroys an invoice that a program deletes</source>
        <translation>Vtiger {version} destruye una factura que un programa elimina</translation>
    </message>
    <message>
        <source>Vtiger {version} destroys the lines of an invoice that a program changes</source>
        <translation>Vtiger {version} destruye las líneas de una factura que un programa modifica</translation>
    </message>
    <message>
        <source>Vtiger {version} keeps a product&apos;s former tax beside a new one, so a tax that changes in Sage is held back</source>
        <translation>Vtiger {version} conserva el impuesto anterior de un producto junto a uno nuevo, así que un impuesto que cambia en Sage se retiene</translation>
    </message>
    <message>
        <source>Vtiger {version} takes no new invoices and no changed lines from other programs: from Sage only status, payments, dates and addresses of invoices travel</source>
        <translation>Vtiger {version} no admite de otros programas facturas nuevas ni líneas cambiadas: de Sage solo viajan estado, pagos, fechas y direcciones de las facturas</translation>
    </message>
    <message>
        <source>Vtiger {version} takes no other taxes for a product from a program</source>
        <translation>Vtiger {version} no acepta de un programa otros impuestos para un producto</translation>
    </message>
    <message>
        <source>Vtiger&apos;s stock would be counted by the new quantity</source>
        <translation>Las existencias de Vtiger se contarían según la nueva cantidad</translation>
    </message>
    <message>
        <source>Vtiger&apos;s tax for {rate}</source>
        <translation>Impuesto de Vtiger para {rate}</translation>
    </message>
    <message>
        <source>What Sage gave in place of the PDF is none</source>
        <translation>Lo que Sage dio en lugar del PDF no lo es</translation>
    </message>
    <message>
        <source>What was changed in any record since would travel, not in this one alone</source>
        <translation>Se enviaría lo cambiado desde entonces en cualquier registro, no solo en este</translation>
    </message>
    <message>
        <source>What was changed in {side} would be taken back</source>
        <translation>Se desharía lo cambiado en {side}</translation>
    </message>
    <message>
        <source>What would be written to {side} is not what the preview showed</source>
        <translation>Lo que se escribiría en {side} no es lo que mostró la vista previa</translation>
    </message>
    <message>
        <source>With its tax that is {gross}</source>
        <translation>Con su impuesto son {gross}</translation>
    </message>
    <message>
        <source>Write a credit note in Sage</source>
        <translation>Haga una nota de crédito en Sage</translation>
    </message>
    <message>
        <source>Write the balance again</source>
        <translation>Volver a escribir el saldo</translation>
    </message>
    <message>
        <source>You entered it in {side} yourself</source>
        <translation>Usted mismo lo introdujo en {side}</translation>
    </message>
    <message>
        <source>You entered it in {side} yourself: {note}</source>
        <translation>Usted mismo lo introdujo en {side}: {note}</translation>
    </message>
    <message>
        <source>You entered it yourself for a record of {side}, which you put aside</source>
        <translation>Usted mismo lo introdujo para un registro de {side}, que dejó aparte</translation>
    </message>
    <message>
        <source>You entered the record on the other side yourself</source>
        <translation>Usted mismo introdujo el registro en el otro lado</translation>
    </message>
    <message>
        <source>You left it alone until it changes</source>
        <translation>Usted lo dejó aparte hasta que cambie</translation>
    </message>
    <message>
        <source>You left it out of this sync</source>
        <translation>Usted lo dejó fuera de esta sincronización</translation>
    </message>
    <message>
        <source>You left the record alone until it changes</source>
        <translation>Usted dejó aparte el registro hasta que cambie</translation>
    </message>
    <message>
        <source>You said that it is never to be synced</source>
        <translation>Usted dijo que nunca se sincronice</translation>
    </message>
    <message>
        <source>You said that the record is never to be synced</source>
        <translation>Usted dijo que el registro nunca se sincronice</translation>
    </message>
    <message>
        <source>You undid what run {run} wrote; it is left alone until it changes</source>
        <translation>Usted deshizo lo que escribió la ejecución {run}; se deja aparte hasta que cambie</translation>
    </message>
    <message>
        <source>Your Sage user may not read the tax returns, so nobody could check whether one holds the documents dated {first} to {last} ({count}). It takes full access to statutory reporting.</source>
        <translation>Su usuario de Sage no puede leer las declaraciones de impuestos, así que nadie pudo comprobar si alguna contiene los documentos con fecha del {first} al {last} ({count}). Hace falta acceso completo a los informes legales.</translation>
    </message>
    <message>
        <source>a language&apos;s code such as &quot;fr&quot;, or &quot;system&quot;</source>
        <translation>el código de un idioma, como «fr», o «system»</translation>
    </message>
    <message>
        <source>a list of {count}</source>
        <translation>una lista de {count}</translation>
    </message>
    <message>
        <source>a record came without its id</source>
        <translation>una ficha llegó sin su identificador</translation>
    </message>
    <message>
        <source>a record of its own</source>
        <translation>un registro propio</translation>
    </message>
    <message>
        <source>active</source>
        <translation>activo</translation>
    </message>
    <message>
        <source>are credit notes</source>
        <translation>son notas de crédito</translation>
    </message>
    <message>
        <source>both ways</source>
        <translation>en ambos sentidos</translation>
    </message>
    <message>
        <source>cancelled</source>
        <translation>cancelado</translation>
    </message>
    <message>
        <source>customer</source>
        <translation>cliente</translation>
    </message>
    <message>
        <source>delete the record</source>
        <translation>eliminar el registro</translation>
    </message>
    <message>
        <source>deleted</source>
        <translation>eliminado</translation>
    </message>
    <message>
        <source>draft</source>
        <translation>borrador</translation>
    </message>
    <message>
        <source>erased</source>
        <translation>borrado</translation>
    </message>
    <message>
        <source>inactive</source>
        <translation>inactivo</translation>
    </message>
    <message>
        <source>made</source>
        <translation>hecha</translation>
    </message>
    <message>
        <source>made again</source>
        <translation>creado otra vez</translation>
    </message>
    <message>
        <source>made anew</source>
        <translation>creado de nuevo</translation>
    </message>
    <message>
        <source>make the invoice void</source>
        <translation>anular la factura</translation>
    </message>
    <message>
        <source>net {net}, tax {tax} {currency}</source>
        <translation>neto {net}, impuesto {tax} {currency}</translation>
    </message>
    <message>
        <source>never travel</source>
        <translation>nunca se envían</translation>
    </message>
    <message>
        <source>no customer is chosen to stand in for it</source>
        <translation>no se ha elegido ningún cliente que lo sustituya</translation>
    </message>
    <message>
        <source>no service is chosen to stand in for it</source>
        <translation>no se ha elegido ningún servicio que lo sustituya</translation>
    </message>
    <message>
        <source>one way</source>
        <translation>un solo sentido</translation>
    </message>
    <message>
        <source>release the draft</source>
        <translation>validar el borrador</translation>
    </message>
    <message>
        <source>released</source>
        <translation>validada</translation>
    </message>
    <message>
        <source>supplier</source>
        <translation>proveedor</translation>
    </message>
    <message>
        <source>tax (not ticked on its item)</source>
        <translation>impuesto (no marcado en su artículo)</translation>
    </message>
    <message>
        <source>the customer chosen to stand in is not in Sage</source>
        <translation>el cliente elegido para sustituirlo no está en Sage</translation>
    </message>
    <message>
        <source>the customer of invoices without organization</source>
        <translation>el cliente de las facturas sin organización</translation>
    </message>
    <message>
        <source>the service chosen to stand in is not in Vtiger</source>
        <translation>el servicio elegido para sustituirlo no está en Vtiger</translation>
    </message>
    <message>
        <source>the service chosen to stand in is on another line</source>
        <translation>el servicio elegido para sustituirlo está en otra línea</translation>
    </message>
    <message>
        <source>the service of lines without item</source>
        <translation>el servicio de las líneas sin artículo</translation>
    </message>
    <message>
        <source>there</source>
        <translation>presente</translation>
    </message>
    <message>
        <source>to Sage alone</source>
        <translation>solo hacia Sage</translation>
    </message>
    <message>
        <source>to Vtiger alone</source>
        <translation>solo hacia Vtiger</translation>
    </message>
    <message>
        <source>travel to Sage</source>
        <translation>se envían a Sage</translation>
    </message>
    <message>
        <source>undecided</source>
        <translation>sin decidir</translation>
    </message>
    <message>
        <source>you are asked</source>
        <translation>se le pregunta</translation>
    </message>
    <message>
        <source>{amount}</source>
        <translation>{amount}</translation>
    </message>
    <message>
        <source>{amount} that was noted as received in Vtiger would be gone there: was it paid, enter it in Sage instead</source>
        <translation>{amount}, anotados como recibidos en Vtiger, desaparecerían allí: si se pagó, introdúzcalo mejor en Sage</translation>
    </message>
    <message>
        <source>{credit} was posted over {invoice}, and {amount} of it could be set against it</source>
        <translation>{credit} se contabilizó por {invoice}, y {amount} pudieron aplicarse a ella</translation>
    </message>
    <message>
        <source>{day} is before the chosen start date, {limit}</source>
        <translation>{day} es anterior a la fecha de inicio elegida, {limit}</translation>
    </message>
    <message>
        <source>{day} is before the start of the accounts in Sage, {limit}</source>
        <translation>{day} es anterior al inicio de la contabilidad en Sage, {limit}</translation>
    </message>
    <message>
        <source>{day} is in a period that Sage has locked up to {lock}</source>
        <translation>{day} está en un periodo que Sage ha bloqueado hasta {lock}</translation>
    </message>
    <message>
        <source>{day} is in no month that is over: no VAT return is submitted up to it</source>
        <translation>El {day} no está en ningún mes terminado: no hay ninguna declaración de IVA presentada hasta entonces</translation>
    </message>
    <message>
        <source>{day} is in the tax return of {start} to {end}, which Sage shows as {status}</source>
        <translation>{day} está en la declaración de impuestos del {start} al {end}, que Sage muestra como {status}</translation>
    </message>
    <message>
        <source>{fields} travel</source>
        <translation>{fields}: envío</translation>
    </message>
    <message>
        <source>{fields} was changed in {side} since and stays as it is.</source>
        <translation>{fields} se cambió en {side} desde entonces y queda como está.</translation>
    </message>
    <message>
        <source>{fields}, where both sides change it</source>
        <translation>{fields}, donde ambos lados lo cambian</translation>
    </message>
    <message>
        <source>{field} has {n} characters; {most} is the most</source>
        <translation>{field} tiene {n} caracteres; {most} como máximo</translation>
    </message>
    <message>
        <source>{field} {gross} includes {rate} % tax in Sage, and Vtiger would keep {n} decimals of the net price</source>
        <translation>{field} {gross} incluye {rate}&#xa0;% de impuesto en Sage, y Vtiger guardaría {n} decimales del precio neto</translation>
    </message>
    <message>
        <source>{field}: choose one</source>
        <translation>{field}: elija uno</translation>
    </message>
    <message>
        <source>{field}: choose one of {offer}</source>
        <translation>{field}: elija entre {offer}</translation>
    </message>
    <message>
        <source>{field}: there is no record {given} here</source>
        <translation>{field}: aquí no hay ningún registro {given}</translation>
    </message>
    <message>
        <source>{field}: “{given}” is no date such as 2026-11-30</source>
        <translation>{field}: «{given}» no es una fecha como 2026-11-30</translation>
    </message>
    <message>
        <source>{field}: “{given}” is no number such as 12.50</source>
        <translation>{field}: «{given}» no es un número como 12.50</translation>
    </message>
    <message>
        <source>{field}: “{given}” is not among {offer}</source>
        <translation>{field}: «{given}» no está entre {offer}</translation>
    </message>
    <message>
        <source>{file} was attached in Vtiger</source>
        <translation>{file} se adjuntó en Vtiger</translation>
    </message>
    <message>
        <source>{item} does not bear a tax of {rate} %; choose an item that does, or tick the tax on it</source>
        <translation>{item} no lleva un impuesto del {rate}&#xa0;%; elija un artículo que lo lleve, o márquelo en él</translation>
    </message>
    <message>
        <source>{item} is priced in {theirs}, and the invoice is in {own}: add the line in Vtiger</source>
        <translation>{item} tiene su precio en {theirs}, y la factura está en {own}: añada la línea en Vtiger</translation>
    </message>
    <message>
        <source>{item}: {quantity} × {price}, {taxes}</source>
        <translation>{item}: {quantity} × {price}, {taxes}</translation>
    </message>
    <message>
        <source>{label} ({id})</source>
        <translation>{label} ({id})</translation>
    </message>
    <message>
        <source>{module} travel</source>
        <translation>{module}: envío</translation>
    </message>
    <message>
        <source>{name} (deleted)</source>
        <translation>{name} (eliminado)</translation>
    </message>
    <message>
        <source>{name} ({id})</source>
        <translation>{name} ({id})</translation>
    </message>
    <message>
        <source>{name} ({percent} %)</source>
        <translation>{name} ({percent}&#xa0;%)</translation>
    </message>
    <message>
        <source>{number} stays in its period. Sage gets a credit note over {before} and a new invoice over {after}, both dated {day}; the customer should get both. Undo makes both void, as long as neither is paid, used or in a tax return</source>
        <translation>{number} se queda en su periodo. Sage recibe una nota de crédito de {before} y una factura nueva de {after}, ambas con fecha {day}; el cliente debería recibir las dos. Deshacer anula ambas mientras ninguna esté pagada, usada o en una declaración de impuestos</translation>
    </message>
    <message>
        <source>{number} was credited by {credit} already, but not just this once and in whole: correct it in Sage</source>
        <translation>{number} ya se abonó con {credit}, pero no una sola vez y por completo: corríjala en Sage</translation>
    </message>
    <message>
        <source>{n} of them change money or cannot be taken back; see each</source>
        <translation>{n} cambian dinero o no se pueden deshacer; vea cada uno</translation>
    </message>
    <message>
        <source>{n} other records refer to it, such as {names}</source>
        <translation>Otros {n} registros remiten a él, como {names}</translation>
    </message>
    <message>
        <source>{paid} of {number} is paid. Take that payment off the invoice in Sage, where it then stays on the customer&apos;s account, and sync: then a credit note and a new invoice can be posted, and the payment set against the new one</source>
        <translation>{paid} de {number} está pagado. Quite ese pago de la factura en Sage, donde queda en la cuenta del cliente, y sincronice: entonces se pueden contabilizar una nota de crédito y una factura nueva, y aplicar el pago a la nueva</translation>
    </message>
    <message>
        <source>{price} is no price in whole pennies</source>
        <translation>{price} no es un precio en céntimos enteros</translation>
    </message>
    <message>
        <source>{price} with tax</source>
        <translation>{price} con impuesto</translation>
    </message>
    <message>
        <source>{price} without tax</source>
        <translation>{price} sin impuesto</translation>
    </message>
    <message>
        <source>{side} does not bring it back: the next sync makes it anew.</source>
        <translation>{side} no lo devuelve: la próxima sincronización lo crea de nuevo.</translation>
    </message>
    <message>
        <source>{side} lets no other program delete it</source>
        <translation>{side} no deja que otro programa lo elimine</translation>
    </message>
    <message>
        <source>{side} would get a new record; the deleted one stays deleted</source>
        <translation>{side} recibiría un registro nuevo; el eliminado sigue eliminado</translation>
    </message>
    <message>
        <source>{side} would get a second record beside {names}</source>
        <translation>{side} recibiría un segundo registro junto a {names}</translation>
    </message>
    <message>
        <source>{side} would hold the personal data again that was erased there: make sure that you may keep it</source>
        <translation>{side} volvería a tener los datos personales que se borraron allí: asegúrese de que puede conservarlos</translation>
    </message>
    <message>
        <source>{side}&apos;s value counts</source>
        <translation>vale el valor de {side}</translation>
    </message>
    <message>
        <source>{start} is after the date of this one, {day}</source>
        <translation>{start} es posterior a la fecha de esta, {day}</translation>
    </message>
    <message>
        <source>{tax} at {percent} %</source>
        <translation>{tax} al {percent}&#xa0;%</translation>
    </message>
    <message>
        <source>“{given}” is none of the fields that differ: {fields}</source>
        <translation>«{given}» no es ninguno de los campos que difieren: {fields}</translation>
    </message>
    <message>
        <source>“{given}” names no side: say it as in {example}</source>
        <translation>«{given}» no nombra ningún lado: dígalo como en {example}</translation>
    </message>
    <message>
        <source>“{name}” in Sage is no customer</source>
        <translation>«{name}» no es un cliente en Sage</translation>
    </message>
    <message>
        <source>“{name}” in {side} is of another type</source>
        <translation>«{name}» en {side} es de otro tipo</translation>
    </message>
    <message>
        <source>“{name}” is inactive in Sage, and Sage lets no program make a contact active again</source>
        <translation>«{name}» está inactivo en Sage, y Sage no deja que ningún programa reactive un contacto</translation>
    </message>
    <message>
        <source>“{name}” is there already: choose it</source>
        <translation>«{name}» ya existe: elíjalo</translation>
    </message>
    <message>
        <source>“{name}” was made, but {apart}: nothing else was done. Correct it in {side}, or make it void</source>
        <translation>«{name}» se creó, pero {apart}: no se hizo nada más. Corríjalo en {side}, o anúlelo</translation>
    </message>
    <message>
        <source>“{name}” was not cured: {because}</source>
        <translation>«{name}» no se remedió: {because}</translation>
    </message>
    <message>
        <source>“{name}” would be no {type} in Sage any more; where you buy from it, make a second contact instead</source>
        <translation>«{name}» ya no sería {type} en Sage; si le compra, cree mejor un segundo contacto</translation>
    </message>
    <message>
        <source>“{text}” is what it says already</source>
        <translation>«{text}» es lo que ya dice</translation>
    </message>
    <message>
        <source>“{vtiger}” and “{sage}”</source>
        <translation>«{vtiger}» y «{sage}»</translation>
    </message>
    <message>
        <source>SageSync has a fault of its own</source>
        <translation>SageSync tiene un fallo propio</translation>
    </message>
    <message numerus="yes">
        <source>%n cures that run {run} had not come to are given up</source>
        <translation>
            <numerusform>Se abandona %n remedio al que la ejecución {run} no había llegado</numerusform>
            <numerusform>Se abandonan %n remedios a los que la ejecución {run} no había llegado</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n invoices in Vtiger have no date and belong to no period</source>
        <translation>
            <numerusform>%n factura de Vtiger no tiene fecha y no pertenece a ningún periodo</numerusform>
            <numerusform>%n facturas de Vtiger no tienen fecha y no pertenecen a ningún periodo</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n of its records were undone by run {run} before</source>
        <translation>
            <numerusform>%n de sus fichas ya se deshizo con la ejecución {run}</numerusform>
            <numerusform>%n de sus fichas ya se deshicieron con la ejecución {run}</numerusform>
        </translation>
    </message>
    <message>
        <source>A PDF cannot be made on this computer: Qt&apos;s libraries are missing</source>
        <translation>En este equipo no se puede crear un PDF: faltan las bibliotecas de Qt</translation>
    </message>
    <message>
        <source>A credit note and an invoice of one customer name each other, and both are open in Sage</source>
        <translation>Una nota de crédito y una factura de un cliente se nombran mutuamente y ambas están pendientes en Sage</translation>
    </message>
    <message>
        <source>A credit note was made in Sage, and those do not come to Vtiger unless she chooses so</source>
        <translation>Se creó una nota de crédito en Sage, y estas no llegan a Vtiger si no se elige así</translation>
    </message>
    <message>
        <source>A document changed in either system after its period was certified</source>
        <translation>Un documento ha cambiado en uno de los sistemas después de certificarse su periodo</translation>
    </message>
    <message>
        <source>A line of 1000 pieces at 0.0375 goes to Sage as one piece at 37.50, with quantity and price in its text: Sage keeps two decimals, and its stock counts one piece. Vtiger&apos;s invoice stays as it is.</source>
        <translation>Una línea de 1000 piezas a 0,0375 va a Sage como una pieza a 37,50, con cantidad y precio en el texto: Sage guarda dos decimales y sus existencias cuentan una pieza. La factura de Vtiger queda como está.</translation>
    </message>
    <message>
        <source>A payment in Vtiger is no amount in whole pennies</source>
        <translation>Un pago en Vtiger no es un importe en céntimos enteros</translation>
    </message>
    <message>
        <source>A posted document changed its sign or status in Vtiger: it would have to be another kind in Sage</source>
        <translation>Un documento contabilizado ha cambiado de signo o estado en Vtiger: en Sage tendría que ser de otra clase</translation>
    </message>
    <message>
        <source>A shipping charge that is taxed in Vtiger goes to Sage as shipping at the mapped Sage rate of that percentage, which Sage works its tax out from; where no such rate is mapped, or several are, the invoice is held.</source>
        <translation>Unos gastos de envío con impuesto en Vtiger van a Sage como envío al tipo de Sage asignado con ese porcentaje, con el que Sage calcula su impuesto; si no hay tipo asignado, o hay varios, la factura se retiene.</translation>
    </message>
    <message>
        <source>Adjustments on invoices</source>
        <translation>Ajustes en facturas</translation>
    </message>
    <message>
        <source>Amount</source>
        <translation>Importe</translation>
    </message>
    <message>
        <source>An invoice in Vtiger&apos;s group tax mode goes to Sage with that tax on every line: tax and total are the same to the penny, where the tax is mapped to a Sage rate. Vtiger&apos;s invoice stays as it is.</source>
        <translation>Una factura en el modo de impuesto de grupo de Vtiger va a Sage con ese impuesto en cada línea: impuesto y total son iguales al céntimo, donde el impuesto está asignado a un tipo de Sage. La factura de Vtiger queda como está.</translation>
    </message>
    <message>
        <source>An invoice marked as paid in Vtiger, or with an amount received there, gets a payment in Sage on the bank account that you choose: that amount, on that day, once, and never more than is owed. What was taken back in Sage is not entered again; each payment can be undone while Sage allows it.</source>
        <translation>Una factura marcada como pagada en Vtiger, o con un importe cobrado allí, obtiene un pago en Sage en la cuenta bancaria que elija: ese importe, ese día, una vez y nunca más de lo debido. Lo que se retiró en Sage no se vuelve a registrar; cada pago se puede deshacer mientras Sage lo permita.</translation>
    </message>
    <message>
        <source>An invoice of Vtiger with a total below zero, or with a status that means credit, becomes a credit note in Sage, with the same lines, taxes and pennies. A posted one never becomes the other kind without a question, and nothing is set against an invoice by itself.</source>
        <translation>Una factura de Vtiger con total negativo, o con un estado que significa abono, se convierte en nota de crédito en Sage, con las mismas líneas, impuestos y céntimos. Una contabilizada nunca cambia de clase sin preguntar, y nada se aplica por sí solo a una factura.</translation>
    </message>
    <message>
        <source>An invoice with an overall discount in Vtiger goes to Sage with a discount on each line, by its share of net and tax: the total is the same to the penny, or the invoice is held. Vtiger&apos;s invoice stays as it is.</source>
        <translation>Una factura con descuento global en Vtiger va a Sage con un descuento en cada línea, según su parte del neto y del impuesto: el total es igual al céntimo, o la factura se retiene. La factura de Vtiger queda como está.</translation>
    </message>
    <message>
        <source>Before the first date</source>
        <translation>Antes de la primera fecha</translation>
    </message>
    <message>
        <source>Beside the lines</source>
        <translation>Al margen de las líneas</translation>
    </message>
    <message>
        <source>Both ledgers agree: every difference is explained, unexplained is 0.00</source>
        <translation>Ambos libros concuerdan: cada diferencia está explicada, sin explicar quedan 0,00</translation>
    </message>
    <message>
        <source>By</source>
        <translation>Por</translation>
    </message>
    <message>
        <source>Cancelled in Vtiger</source>
        <translation>Cancelado en Vtiger</translation>
    </message>
    <message>
        <source>Certificate {number}</source>
        <translation>Certificado {number}</translation>
    </message>
    <message>
        <source>Changed since the last sync</source>
        <translation>Cambiado desde la última sincronización</translation>
    </message>
    <message>
        <source>Check the user name</source>
        <translation>Compruebe el nombre de usuario</translation>
    </message>
    <message>
        <source>Choose an account: until then, what needs it is held back.</source>
        <translation>Elija una cuenta: hasta entonces se retiene lo que la necesita.</translation>
    </message>
    <message>
        <source>Choose another folder, or close the program that has the file open.</source>
        <translation>Elija otra carpeta, o cierre el programa que tiene abierto el archivo.</translation>
    </message>
    <message>
        <source>Choose it under Mapping, Accounts, or by `mapping set account bank`; the payment then follows.</source>
        <translation>Elíjala en Asignaciones, Cuentas, o con `mapping set account bank`; el pago sigue después.</translation>
    </message>
    <message>
        <source>Choose under Skipped whose value stands, or enter the right one on the other side; the pair then syncs by itself.</source>
        <translation>Elija en Omitidos qué valor vale, o introduzca el correcto en el otro lado; después el par se sincroniza solo.</translation>
    </message>
    <message>
        <source>Copy the access key from My Preferences in Vtiger and enter it again</source>
        <translation>Copie la clave de acceso desde Mis preferencias en Vtiger e introdúzcala de nuevo</translation>
    </message>
    <message>
        <source>Correct Status and Received in Vtiger, or enter the payment in Sage again if it did come in.</source>
        <translation>Corrija Estado y Cobrado en Vtiger, o vuelva a registrar el pago en Sage si llegó a entrar.</translation>
    </message>
    <message>
        <source>Correct the total or the status in Vtiger, or let the program make the old one void in Sage and post the document anew as what it is now.</source>
        <translation>Corrija el total o el estado en Vtiger, o deje que el programa anule el antiguo en Sage y contabilice el documento como lo que ahora es.</translation>
    </message>
    <message>
        <source>Credit note in Sage alone</source>
        <translation>Nota de crédito solo en Sage</translation>
    </message>
    <message>
        <source>Credit notes</source>
        <translation>Notas de crédito</translation>
    </message>
    <message>
        <source>Credit notes made in Sage</source>
        <translation>Notas de crédito creadas en Sage</translation>
    </message>
    <message>
        <source>Date of the last payment</source>
        <translation>Fecha del último pago</translation>
    </message>
    <message>
        <source>Dated outside the period on the other side</source>
        <translation>Fechado fuera del periodo en el otro lado</translation>
    </message>
    <message>
        <source>Delete its allocation or refund in Sage first</source>
        <translation>Elimine antes su aplicación o reembolso en Sage</translation>
    </message>
    <message>
        <source>Delete that in {side} by hand</source>
        <translation>Elimine eso a mano en {side}</translation>
    </message>
    <message>
        <source>Deleted on the other side</source>
        <translation>Eliminado en el otro lado</translation>
    </message>
    <message>
        <source>Difference</source>
        <translation>Diferencia</translation>
    </message>
    <message>
        <source>Do it in Sage by hand: its plan or your role there does not open it to programs</source>
        <translation>Hágalo a mano en Sage: su plan o su papel allí no lo abre a los programas</translation>
    </message>
    <message>
        <source>Do what it says; the payment follows by itself.</source>
        <translation>Haga lo que dice; el pago sigue por sí solo.</translation>
    </message>
    <message>
        <source>Document</source>
        <translation>Documento</translation>
    </message>
    <message>
        <source>Documents</source>
        <translation>Documentos</translation>
    </message>
    <message>
        <source>Does not travel in this direction</source>
        <translation>No pasa en esta dirección</translation>
    </message>
    <message>
        <source>Each system would get a second record: “{own}” comes to {there}, “{other}” to {here}</source>
        <translation>Cada sistema recibiría una segunda ficha: «{own}» llega a {there}, «{other}» a {here}</translation>
    </message>
    <message>
        <source>Enter country and province in the invoice&apos;s shipping or billing address, or in its organization&apos;s. An invoice that goes abroad is entered in Sage by hand.</source>
        <translation>Introduzca el país y la provincia en la dirección de envío o de facturación de la factura, o en la de su organización. Una factura para el extranjero se introduce a mano en Sage.</translation>
    </message>
    <message>
        <source>Enter it as a credit note in Sage. Which statuses mean one is a setting of the invoices.</source>
        <translation>Introdúzcala en Sage como nota de crédito. Qué estados significan una es un ajuste de las facturas.</translation>
    </message>
    <message>
        <source>Enter it in Sage by hand, or change the Sage plan: not every plan opens credit notes to programs</source>
        <translation>Regístrela a mano en Sage, o cambie de plan: no todos abren las notas de crédito a los programas</translation>
    </message>
    <message>
        <source>Enter it in Sage with the day that your accountant names.</source>
        <translation>Regístrelo en Sage con el día que indique su contable.</translation>
    </message>
    <message>
        <source>Enter payments in Sage</source>
        <translation>Registrar los pagos en Sage</translation>
    </message>
    <message>
        <source>Enter the address it points to, if it is the right one</source>
        <translation>Introduzca la dirección a la que remite, si es la correcta</translation>
    </message>
    <message>
        <source>Enter the payment in Sage, which asks what the bank has made of it.</source>
        <translation>Registre el pago en Sage, que pregunta en qué lo ha convertido el banco.</translation>
    </message>
    <message>
        <source>Enter the text in Vtiger again without emoji; it is sent again by itself.</source>
        <translation>Escriba de nuevo el texto en Vtiger sin emoji; se envía otra vez por sí solo.</translation>
    </message>
    <message>
        <source>Entered by hand on the other side, as you said</source>
        <translation>Registrado a mano en el otro lado, como usted dijo</translation>
    </message>
    <message>
        <source>Every credit note that was made in Sage would come to Vtiger, not this one alone</source>
        <translation>Todas las notas de crédito creadas en Sage llegarían a Vtiger, no solo esta</translation>
    </message>
    <message>
        <source>Explained</source>
        <translation>Explicado</translation>
    </message>
    <message>
        <source>Found</source>
        <translation>Resultado</translation>
    </message>
    <message>
        <source>Give Sage a rate for this currency; the payment follows by itself.</source>
        <translation>Dé a Sage un tipo para esta moneda; el pago sigue por sí solo.</translation>
    </message>
    <message>
        <source>Give Vtiger&apos;s invoices a shorter prefix (Settings, Customize Record Numbering), or switch the field Invoice No off under Mapping: invoices then go to Sage without Vtiger&apos;s number.</source>
        <translation>Dé a las facturas de Vtiger un prefijo más corto (Configuración, Personalizar numeración de registros), o desactive el campo N.º de factura en Asignaciones: las facturas van entonces a Sage sin el número de Vtiger.</translation>
    </message>
    <message>
        <source>Give a discount that fits its line, or put the rest on a line of its own with a negative quantity.</source>
        <translation>Aplique un descuento que quepa en su línea, o lleve el resto a una línea propia con cantidad negativa.</translation>
    </message>
    <message>
        <source>Give the first day before the last one.</source>
        <translation>Indique el primer día antes que el último.</translation>
    </message>
    <message>
        <source>If the former value was right, enter it again on both sides.</source>
        <translation>Si el valor anterior era correcto, escríbalo de nuevo en ambos lados.</translation>
    </message>
    <message>
        <source>Its interface cannot take a tax off a product; nothing was sent</source>
        <translation>Su interfaz no puede quitar un impuesto de un producto; no se envió nada</translation>
    </message>
    <message>
        <source>Its interface hides every business module from ordinary users, whatever their profile allows</source>
        <translation>Su interfaz oculta todos los módulos de gestión a los usuarios corrientes, permita lo que permita su perfil</translation>
    </message>
    <message>
        <source>Its interface refuses the ones and destroys the others; nothing was sent</source>
        <translation>Su interfaz rechaza las unas y destruye las otras; no se envió nada</translation>
    </message>
    <message>
        <source>Its lines changed in Sage, and Vtiger {version} would lose the lines that a program writes</source>
        <translation>Sus líneas cambiaron en Sage, y Vtiger {version} perdería las líneas que escribe un programa</translation>
    </message>
    <message>
        <source>Its status is {status}, which means a credit note</source>
        <translation>Su estado es {status}, que significa nota de crédito</translation>
    </message>
    <message>
        <source>Its status is {status}, which means a credit note; in Sage it still is an invoice over {total}</source>
        <translation>Su estado es {status}, que significa nota de crédito; en Sage sigue siendo una factura de {total}</translation>
    </message>
    <message>
        <source>Its tax changed in Sage, and Vtiger {version} would keep the old one as well</source>
        <translation>Su impuesto cambió en Sage, y Vtiger {version} conservaría también el anterior</translation>
    </message>
    <message>
        <source>Its tax changed in Sage, and this Vtiger version (8.3, 8.4) would keep the former tax as well</source>
        <translation>Su impuesto cambió en Sage, y esta versión de Vtiger (8.3, 8.4) conservaría también el impuesto anterior</translation>
    </message>
    <message>
        <source>Libraries that the window needs are missing</source>
        <translation>Faltan bibliotecas que la ventana necesita</translation>
    </message>
    <message>
        <source>Line {place} ({item}) is a bundle, whose parts would be lost</source>
        <translation>La línea {place} ({item}) es un paquete, cuyas partes se perderían</translation>
    </message>
    <message>
        <source>Line {place} has no quantity, and Vtiger demands one</source>
        <translation>La línea {place} no tiene cantidad, y Vtiger exige una</translation>
    </message>
    <message>
        <source>Line {position}{item}</source>
        <translation>Línea {position}{item}</translation>
    </message>
    <message>
        <source>Line {position}{item} comes to {gross}, and Sage takes no discount of {discount} off it</source>
        <translation>La línea {position}{item} suma {gross}, y Sage no admite en ella un descuento de {discount}</translation>
    </message>
    <message>
        <source>Line {position}{item} has a discount of {discount} %, and Sage takes 0 to 100</source>
        <translation>La línea {position}{item} tiene un descuento del {discount}&#xa0;%, y Sage admite de 0 a 100</translation>
    </message>
    <message>
        <source>Line {position}{item} has a discount of {discount}, and Sage takes none below zero</source>
        <translation>La línea {position}{item} tiene un descuento de {discount}, y Sage no admite ninguno por debajo de cero</translation>
    </message>
    <message>
        <source>Line {position}{item} pays no tax, and its item has {taxes}: which applies cannot be told</source>
        <translation>La línea {position}{item} no paga impuesto, y su artículo tiene {taxes}: no se puede saber cuál se aplica</translation>
    </message>
    <message>
        <source>Line {position}{item}: {trouble}</source>
        <translation>Línea {position}{item}: {trouble}</translation>
    </message>
    <message>
        <source>Lines were lost by that; the former lines were put back</source>
        <translation>Con ello se perdieron líneas; se restablecieron las líneas anteriores</translation>
    </message>
    <message>
        <source>Linked by {evidence}</source>
        <translation>Vinculada por {evidence}</translation>
    </message>
    <message>
        <source>Make the change in Vtiger by hand</source>
        <translation>Haga el cambio a mano en Vtiger</translation>
    </message>
    <message>
        <source>Make the change in Vtiger by hand, or show its administrator the PHP log of that minute</source>
        <translation>Haga el cambio a mano en Vtiger, o muestre a su administrador el registro de PHP de ese minuto</translation>
    </message>
    <message>
        <source>Make the change on the other side, or set the field to both ways in the mapping.</source>
        <translation>Haga el cambio en el otro lado, o ponga el campo en ambos sentidos en las asignaciones.</translation>
    </message>
    <message>
        <source>Sales</source>
        <translation>Ventas</translation>
    </message>
    <message>
        <source>Sales account</source>
        <translation>Cuenta de ventas</translation>
    </message>
    <message>
        <source>Sales ledger account</source>
        <translation>Cuenta contable de ventas</translation>
    </message>
    <message>
        <source>Sales of products</source>
        <translation>Ventas de productos</translation>
    </message>
    <message>
        <source>Sales of services</source>
        <translation>Ventas de servicios</translation>
    </message>
    <message>
        <source>Sales price</source>
        <translation>Precio de venta</translation>
    </message>
    <message>
        <source>Sales rate</source>
        <translation>Tarifa de venta</translation>
    </message>
    <message>
        <source>Sales tax rate</source>
        <translation>Tipo impositivo de venta</translation>
    </message>
    <message>
        <source>Secondary Phone</source>
        <translation>Teléfono secundario</translation>
    </message>
    <message>
        <source>See in Vtiger that each item has the taxes of its line, then change the invoice in Sage</source>
        <translation>Vea en Vtiger que cada artículo tenga los impuestos de su línea y luego cambie la factura en Sage</translation>
    </message>
    <message>
        <source>See why that record did not travel; this one follows by itself.</source>
        <translation>Vea por qué no viajó esa ficha; esta la sigue por sí sola.</translation>
    </message>
    <message>
        <source>See why the item did not travel; the invoice follows by itself.</source>
        <translation>Vea por qué no viajó el artículo; la factura lo sigue por sí sola.</translation>
    </message>
    <message>
        <source>See why the organization did not travel; its contacts follow by themselves.</source>
        <translation>Vea por qué no viajó la organización; sus contactos la siguen por sí solos.</translation>
    </message>
    <message>
        <source>See why the organization did not travel; the invoice follows by itself.</source>
        <translation>Vea por qué no viajó la organización; la factura la sigue por sí sola.</translation>
    </message>
    <message>
        <source>Send the report that is shown, then try again</source>
        <translation>Envíe el informe que se muestra y pruebe de nuevo</translation>
    </message>
    <message>
        <source>Service</source>
        <translation>Servicio</translation>
    </message>
    <message>
        <source>Service Active</source>
        <translation>Servicio activo</translation>
    </message>
    <message>
        <source>Service Name</source>
        <translation>Nombre del servicio</translation>
    </message>
    <message>
        <source>Service Number</source>
        <translation>Número de servicio</translation>
    </message>
    <message>
        <source>Set that user&apos;s currency to the base currency in Vtiger.</source>
        <translation>Ponga la moneda de ese usuario en la moneda base en Vtiger.</translation>
    </message>
    <message>
        <source>Set the adjustment to zero and put the amount on a line of its own.</source>
        <translation>Ponga el ajuste a cero y lleve el importe a una línea propia.</translation>
    </message>
    <message>
        <source>Shipping &amp; Handling</source>
        <translation>Envío y manipulación</translation>
    </message>
    <message>
        <source>Shipping City</source>
        <translation>Ciudad de envío</translation>
    </message>
    <message>
        <source>Shipping Country</source>
        <translation>País de envío</translation>
    </message>
    <message>
        <source>Shipping Postal Code</source>
        <translation>Código postal de envío</translation>
    </message>
    <message>
        <source>Shipping State</source>
        <translation>Provincia de envío</translation>
    </message>
    <message>
        <source>Shipping Street</source>
        <translation>Calle de envío</translation>
    </message>
    <message>
        <source>Shipping and handling (optional)</source>
        <translation>Envío y manipulación (opcional)</translation>
    </message>
    <message>
        <source>Shipping charge</source>
        <translation>Gastos de envío</translation>
    </message>
    <message>
        <source>Shorten or simplify the &quot;{label}&quot; in Sage</source>
        <translation>Acorte o simplifique «{label}» en Sage</translation>
    </message>
    <message>
        <source>Shorten the text in Vtiger; it is sent again by itself.</source>
        <translation>Acorte el texto en Vtiger; se envía otra vez por sí solo.</translation>
    </message>
    <message>
        <source>Sign in</source>
        <translation>Iniciar sesión</translation>
    </message>
    <message>
        <source>Sign in again and choose Allow</source>
        <translation>Inicie sesión de nuevo y elija Permitir</translation>
    </message>
    <message>
        <source>Sign in again in a few minutes</source>
        <translation>Inicie sesión de nuevo en unos minutos</translation>
    </message>
    <message>
        <source>Sign in again under Settings</source>
        <translation>Inicie sesión de nuevo en Ajustes</translation>
    </message>
    <message>
        <source>Sign in again; sageone.com/?clear in the browser ends a stuck login</source>
        <translation>Inicie sesión de nuevo; sageone.com/?clear en el navegador pone fin a una sesión atascada</translation>
    </message>
    <message>
        <source>Sign in as a user who can open the business in Sage</source>
        <translation>Inicie sesión con un usuario que pueda abrir la empresa en Sage</translation>
    </message>
    <message>
        <source>Sign in to Sage again; if that fails at once, compare the callback address with your Sage app&apos;s</source>
        <translation>Inicie sesión de nuevo en Sage; si falla enseguida, compare la URL de retorno con la de su aplicación de Sage</translation>
    </message>
    <message>
        <source>Signed in to {business_name}.</source>
        <translation>Sesión iniciada en {business_name}.</translation>
    </message>
    <message>
        <source>Signed in to {url} (version {version}) as {user_name}.</source>
        <translation>Sesión iniciada en {url} (versión {version}) como {user_name}.</translation>
    </message>
    <message>
        <source>Somebody changed a record of {module} in Vtiger a moment ago</source>
        <translation>Alguien acaba de cambiar una ficha de {module} en Vtiger</translation>
    </message>
    <message>
        <source>South Africa</source>
        <translation>Sudáfrica</translation>
    </message>
    <message>
        <source>South Africa cannot be connected yet</source>
        <translation>Sudáfrica todavía no se puede conectar</translation>
    </message>
    <message>
        <source>South Africa uses a different Sage product (accounting.sageone.co.za) with an API of its own, which this program does not speak.</source>
        <translation>Sudáfrica usa otro producto de Sage (accounting.sageone.co.za) con su propia API, que este programa no habla.</translation>
    </message>
    <message>
        <source>Spain</source>
        <translation>España</translation>
    </message>
    <message>
        <source>Start SageSync again</source>
        <translation>Inicie SageSync de nuevo</translation>
    </message>
    <message>
        <source>Start SageSync once to bring it up to date</source>
        <translation>Inicie SageSync una vez para actualizarla</translation>
    </message>
    <message>
        <source>Start SageSync once to make it</source>
        <translation>Inicie SageSync una vez para crearla</translation>
    </message>
    <message>
        <source>Start it again; if the browser shows an error page, paste its address into the field below</source>
        <translation>Empiece de nuevo; si el navegador muestra una página de error, pegue su dirección en el campo de abajo</translation>
    </message>
    <message>
        <source>Start the program again; your settings and links are kept</source>
        <translation>Inicie el programa de nuevo; sus ajustes y vínculos se conservan</translation>
    </message>
    <message>
        <source>Start the sign-in again and use the page that opens then</source>
        <translation>Empiece de nuevo el inicio de sesión y use la página que se abre</translation>
    </message>
    <message>
        <source>State or county</source>
        <translation>Estado o provincia</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Estado</translation>
    </message>
    <message>
        <source>Street</source>
        <translation>Calle</translation>
    </message>
    <message>
        <source>Street, second line</source>
        <translation>Calle, segunda línea</translation>
    </message>
    <message>
        <source>Subject</source>
        <translation>Asunto</translation>
    </message>
    <message>
        <source>Supplier part number</source>
        <translation>Número de pieza del proveedor</translation>
    </message>
    <message>
        <source>Switch Organizations instead, and the contacts go along</source>
        <translation>Cambie Organizaciones, y los contactos la siguen</translation>
    </message>
    <message>
        <source>Switch it on under Modules, or with `sagesync-desktop modules set {name} on`.</source>
        <translation>Actívelo en Módulos, o con `sagesync-desktop modules set {name} on`.</translation>
    </message>
    <message>
        <source>Switch on at least one under Modules.</source>
        <translation>Active al menos uno en Módulos.</translation>
    </message>
    <message>
        <source>Switched on as well, because invoices need them: {modules}.</source>
        <translation>Activados también, porque las facturas los necesitan: {modules}.</translation>
    </message>
    <message>
        <source>Sync the whole module instead</source>
        <translation>Sincronice el módulo entero</translation>
    </message>
    <message>
        <source>Take that pair apart first: in the record&apos;s tab, or by the command “match unlink”</source>
        <translation>Separe antes ese par: en la pestaña de la ficha o con la orden «match unlink»</translation>
    </message>
    <message>
        <source>Take the emoji out of the text in Sage.</source>
        <translation>Quite el emoji del texto en Sage.</translation>
    </message>
    <message>
        <source>Take them apart first: in the record&apos;s tab, or by the command “match unlink”</source>
        <translation>Sepárelas antes: en la pestaña de la ficha o con la orden «match unlink»</translation>
    </message>
    <message>
        <source>Tax</source>
        <translation>Impuesto</translation>
    </message>
    <message>
        <source>Tax amount</source>
        <translation>Importe del impuesto</translation>
    </message>
    <message>
        <source>Tax of the shipping charge</source>
        <translation>Impuesto de los gastos de envío</translation>
    </message>
    <message>
        <source>Tax on shipping</source>
        <translation>Impuesto sobre el envío</translation>
    </message>
    <message>
        <source>Taxes</source>
        <translation>Impuestos</translation>
    </message>
    <message>
        <source>Taxes together on a line, such as GST and QST in Canada, go to Sage as the one rate that Sage says is made up of them, without being mapped together; where Sage has none, or several, the invoice is held.</source>
        <translation>Varios impuestos en una línea, como GST y QST en Canadá, van a Sage como el único tipo que según Sage se compone de ellos, sin asignarlos juntos; si Sage no tiene ninguno, o varios, la factura se retiene.</translation>
    </message>
    <message>
        <source>Telephone</source>
        <translation>Teléfono</translation>
    </message>
    <message>
        <source>Terms &amp; Conditions</source>
        <translation>Términos y condiciones</translation>
    </message>
    <message>
        <source>Terms and conditions</source>
        <translation>Términos y condiciones</translation>
    </message>
    <message>
        <source>The Sage contact that belongs to the organization is not a customer</source>
        <translation>El contacto de Sage de la organización no es un cliente</translation>
    </message>
    <message>
        <source>The Sage subscription is not active, or its plan does not include this</source>
        <translation>La suscripción de Sage no está activa, o su plan no incluye esto</translation>
    </message>
    <message>
        <source>The Sage subscription of this business is {state}. Renew it in Sage; until then writes fail.</source>
        <translation>La suscripción de Sage de esta empresa está {state}. Renuévela en Sage; hasta entonces fallan las escrituras.</translation>
    </message>
    <message>
        <source>The Vtiger user may not read {what}</source>
        <translation>El usuario de Vtiger no puede leer {what}</translation>
    </message>
    <message>
        <source>The access key of Vtiger was forgotten.</source>
        <translation>Se olvidó la clave de acceso de Vtiger.</translation>
    </message>
    <message>
        <source>The account mapped for {use} is not in Sage any more</source>
        <translation>La cuenta asignada a «{use}» ya no está en Sage</translation>
    </message>
    <message>
        <source>The account that was chosen is no longer in Sage: records that need it are skipped until you choose another.</source>
        <translation>La cuenta elegida ya no está en Sage: se omiten las fichas que la necesitan hasta que elija otra.</translation>
    </message>
    <message>
        <source>The account {account}, mapped for {use}, cannot be used for {scope} in Sage</source>
        <translation>La cuenta {account}, asignada a «{use}», no se puede usar para «{scope}» en Sage</translation>
    </message>
    <message>
        <source>The address of Vtiger cannot be used</source>
        <translation>La dirección de Vtiger no se puede usar</translation>
    </message>
    <message>
        <source>The address of {side} cannot be used</source>
        <translation>La dirección de {side} no se puede usar</translation>
    </message>
    <message>
        <source>The adjustment of an invoice in Vtiger goes to Sage as a last line without tax, on the ledger account that you choose for adjustments under Mapping. Vtiger&apos;s invoice stays as it is.</source>
        <translation>El ajuste de una factura de Vtiger va a Sage como última línea sin impuesto, en la cuenta contable que elija para los ajustes en Asignaciones. La factura de Vtiger queda como está.</translation>
    </message>
    <message>
        <source>The base currency is {vtiger} in Vtiger, but {sage} in Sage</source>
        <translation>La moneda base es {vtiger} en Vtiger, pero {sage} en Sage</translation>
    </message>
    <message>
        <source>The certified period {period} has a document more in {side}: {now}</source>
        <translation>El periodo certificado {period} tiene un documento más en {side}: {now}</translation>
    </message>
    <message>
        <source>The change was made on the side that this module only writes to</source>
        <translation>El cambio se hizo en el lado en el que este módulo solo escribe</translation>
    </message>
    <message>
        <source>The client secret of the Sage app is not known</source>
        <translation>No se conoce el secreto de cliente de la aplicación de Sage</translation>
    </message>
    <message>
        <source>The company is not open</source>
        <translation>La empresa no está abierta</translation>
    </message>
    <message>
        <source>The contact&apos;s organization is not on the other side</source>
        <translation>La organización del contacto no está en el otro lado</translation>
    </message>
    <message>
        <source>The file has version {version}, and this program reads up to {known}</source>
        <translation>El archivo tiene la versión {version}, y este programa lee hasta la {known}</translation>
    </message>
    <message>
        <source>The identity of the {side} server cannot be confirmed</source>
        <translation>No se puede confirmar la identidad del servidor de {side}</translation>
    </message>
    <message>
        <source>The invoice carries an adjustment amount, which Sage does not have</source>
        <translation>La factura lleva un ajuste, que Sage no tiene</translation>
    </message>
    <message>
        <source>The invoice has an overall discount, which Vtiger takes after tax and Sage does not have</source>
        <translation>La factura tiene un descuento global, que Vtiger resta tras el impuesto y Sage no tiene</translation>
    </message>
    <message>
        <source>The invoice has no lines</source>
        <translation>La factura no tiene líneas</translation>
    </message>
    <message>
        <source>The invoice has no tax mode, so its tax cannot be told</source>
        <translation>La factura no tiene modo de impuesto, así que su impuesto no se puede saber</translation>
    </message>
    <message>
        <source>The invoice is a credit note (negative total, or such a status), and credit notes are left alone</source>
        <translation>La factura es una nota de crédito (total negativo o un estado así), y las notas de crédito no se tocan</translation>
    </message>
    <message>
        <source>The invoice is in {code}</source>
        <translation>La factura está en {code}</translation>
    </message>
    <message>
        <source>The invoice is in {currency}, and {account} is kept in {other}</source>
        <translation>La factura está en {currency} y {account} se lleva en {other}</translation>
    </message>
    <message>
        <source>The invoice is older than the start date of the module or of Sage&apos;s accounts</source>
        <translation>La factura es anterior a la fecha de inicio del módulo o de la contabilidad de Sage</translation>
    </message>
    <message>
        <source>The invoice is still a draft or pro forma in Sage</source>
        <translation>La factura aún es un borrador o proforma en Sage</translation>
    </message>
    <message>
        <source>The invoice taxes its lines as a group, which has no counterpart in Sage</source>
        <translation>La factura grava sus líneas en grupo, lo que no tiene equivalente en Sage</translation>
    </message>
    <message>
        <source>The invoice was changed in Vtiger, but in Sage it is paid, void or closed for changes</source>
        <translation>La factura se cambió en Vtiger, pero en Sage está pagada, anulada o cerrada a los cambios</translation>
    </message>
    <message>
        <source>The invoice was void in Sage before it ever reached Vtiger</source>
        <translation>La factura se anuló en Sage antes de llegar a Vtiger</translation>
    </message>
    <message>
        <source>The invoice&apos;s Vtiger status is one that never travels (by default: cancelled)</source>
        <translation>El estado de la factura en Vtiger es de los que nunca viajan (por defecto: cancelada)</translation>
    </message>
    <message>
        <source>The invoice&apos;s currency is not the organization&apos;s</source>
        <translation>La moneda de la factura no es la de la organización</translation>
    </message>
    <message>
        <source>The invoice&apos;s money changed in Sage, and Vtiger states it in a form that Sage does not have</source>
        <translation>Los importes de la factura han cambiado en Sage, y Vtiger los expresa de una forma que Sage no tiene</translation>
    </message>
    <message>
        <source>The invoice&apos;s organization is not on the other side</source>
        <translation>La organización de la factura no está en el otro lado</translation>
    </message>
    <message>
        <source>The item on line {position}{item} is not in {side}</source>
        <translation>El artículo de la línea {position}{item} no está en {side}</translation>
    </message>
    <message>
        <source>The item would bear these taxes on new invoices as well</source>
        <translation>El artículo llevaría estos impuestos también en las facturas nuevas</translation>
    </message>
    <message>
        <source>The item “{item}” of a line is not in {side}</source>
        <translation>El artículo «{item}» de una línea no está en {side}</translation>
    </message>
    <message>
        <source>The key is not the password; it changes when somebody makes a new one, and stops with the user</source>
        <translation>La clave no es la contraseña; cambia cuando alguien crea una nueva, y termina con el usuario</translation>
    </message>
    <message>
        <source>The keyring did not answer ({kind})</source>
        <translation>El llavero no respondió ({kind})</translation>
    </message>
    <message>
        <source>The keyring did not keep what was stored in it</source>
        <translation>El llavero no conservó lo que se guardó en él</translation>
    </message>
    <message>
        <source>The keyring is locked or absent</source>
        <translation>El llavero está bloqueado o no existe</translation>
    </message>
    <message>
        <source>The lines&apos; net is {net} in Vtiger, but {sage_net} in Sage, which rounds each line</source>
        <translation>El neto de las líneas es {net} en Vtiger, pero {sage_net} en Sage, que redondea cada línea</translation>
    </message>
    <message>
        <source>The lines&apos; net is {sage_net} in Sage, but would be {net} in Vtiger</source>
        <translation>El neto de las líneas es {sage_net} en Sage, pero sería {net} en Vtiger</translation>
    </message>
    <message>
        <source>The local database cannot be opened or written</source>
        <translation>La base de datos local no se puede abrir o escribir</translation>
    </message>
    <message>
        <source>The local database has an older layout</source>
        <translation>La base de datos local tiene una estructura antigua</translation>
    </message>
    <message>
        <source>The local database is damaged</source>
        <translation>La base de datos local está dañada</translation>
    </message>
    <message>
        <source>The local database took a group of changes back</source>
        <translation>La base de datos local deshizo un grupo de cambios</translation>
    </message>
    <message>
        <source>The local database was replaced while in use</source>
        <translation>La base de datos local se reemplazó durante el uso</translation>
    </message>
    <message>
        <source>The mapping never sends {field} to {side}</source>
        <translation>La asignación nunca envía {field} a {side}</translation>
    </message>
    <message>
        <source>The module {module} is switched off</source>
        <translation>El módulo {module} está desactivado</translation>
    </message>
    <message>
        <source>The module {module} is switched off, so it was not synced</source>
        <translation>El módulo {module} está desactivado, así que no se sincronizó</translation>
    </message>
    <message>
        <source>The name is the one you sign in to Vtiger with, not an e-mail address unless you sign in with that</source>
        <translation>El nombre es el que usa para entrar en Vtiger, no una dirección de correo, salvo que entre con ella</translation>
    </message>
    <message>
        <source>The next sync finds out whether it arrived before anything is sent again</source>
        <translation>La próxima sincronización averigua si llegó antes de enviar nada de nuevo</translation>
    </message>
    <message>
        <source>The next sync goes on where this one stopped.</source>
        <translation>La próxima sincronización continúa donde esta se detuvo.</translation>
    </message>
    <message>
        <source>The next sync looks whether it was done before anything is sent again</source>
        <translation>La próxima sincronización mira si se hizo antes de volver a enviar nada</translation>
    </message>
    <message>
        <source>The next sync tries again</source>
        <translation>La próxima sincronización lo intentará de nuevo</translation>
    </message>
    <message>
        <source>The next sync tries again; if Sage then asks for it, sign in again</source>
        <translation>La próxima sincronización lo intenta de nuevo; si Sage lo pide entonces, inicie sesión de nuevo</translation>
    </message>
    <message>
        <source>The next sync tries again; if it stays, ask Vtiger&apos;s administrator about its session settings</source>
        <translation>La próxima sincronización lo intenta de nuevo; si persiste, pregunte al administrador de Vtiger por los ajustes de sesión</translation>
    </message>
    <message>
        <source>The next sync tries again; if it stays, ask {side}</source>
        <translation>La próxima sincronización lo intenta de nuevo; si persiste, pregunte a {side}</translation>
    </message>
    <message>
        <source>The next sync tries again; if it stays, check the address and any proxy or firewall in between</source>
        <translation>La próxima sincronización lo intenta de nuevo; si persiste, revise la dirección y cualquier proxy o cortafuegos intermedio</translation>
    </message>
    <message>
        <source>The only keyring found ({module}) does not protect passwords and keys</source>
        <translation>El único llavero encontrado ({module}) no protege contraseñas ni claves</translation>
    </message>
    <message>
        <source>The organization of this contact has no address in Sage, on which contacts hang there</source>
        <translation>La organización de este contacto no tiene dirección en Sage, de la que allí cuelgan los contactos</translation>
    </message>
    <message>
        <source>The organization of {name} is not in {side}</source>
        <translation>La organización de {name} no está en {side}</translation>
    </message>
    <message>
        <source>The other system refused the record</source>
        <translation>El otro sistema rechazó el registro</translation>
    </message>
    <message>
        <source>The payment is not in Sage any more</source>
        <translation>El pago ya no está en Sage</translation>
    </message>
    <message>
        <source>The payments entered in Vtiger come to {total}; Sage knows of {paid} and asks for {owed} only</source>
        <translation>Los pagos registrados en Vtiger suman {total}; Sage conoce {paid} y solo pide {owed}</translation>
    </message>
    <message>
        <source>The period ends before it begins: {start} to {end}</source>
        <translation>El periodo termina antes de empezar: {start} a {end}</translation>
    </message>
    <message>
        <source>The practice company is open in another program</source>
        <translation>La empresa de prueba está abierta en otro programa</translation>
    </message>
    <message>
        <source>The price on line {position}{item} is {price}</source>
        <translation>El precio de la línea {position}{item} es {price}</translation>
    </message>
    <message>
        <source>The quantity on line {position} is {quantity}, and Vtiger keeps three decimals</source>
        <translation>La cantidad de la línea {position} es {quantity}, y Vtiger guarda tres decimales</translation>
    </message>
    <message>
        <source>The rate that was chosen is no longer in Sage: invoices with an untaxed line are skipped.</source>
        <translation>El tipo elegido ya no está en Sage: se omiten las facturas con una línea sin impuesto.</translation>
    </message>
    <message>
        <source>The rate that was chosen is no longer in Sage: invoices with this tax are skipped.</source>
        <translation>El tipo elegido ya no está en Sage: se omiten las facturas con este impuesto.</translation>
    </message>
    <message>
        <source>The record changed while it was being synced</source>
        <translation>El registro cambió mientras se sincronizaba</translation>
    </message>
    <message>
        <source>The record disappeared while it was being synced</source>
        <translation>El registro desapareció mientras se sincronizaba</translation>
    </message>
    <message>
        <source>The record is not in Sage any more</source>
        <translation>El registro ya no está en Sage</translation>
    </message>
    <message>
        <source>The record vanished from Sage right after it was written</source>
        <translation>La ficha desapareció de Sage justo después de escribirla</translation>
    </message>
    <message>
        <source>The record was deleted on the other side; this one was left alone and unlinked</source>
        <translation>La ficha se eliminó en el otro lado; esta se dejó como estaba, sin vínculo</translation>
    </message>
    <message>
        <source>The record was written, and replaced what the other side had entered itself</source>
        <translation>La ficha se escribió y reemplazó lo que el otro lado había introducido</translation>
    </message>
    <message>
        <source>The record was written, but the other side keeps a value in another form</source>
        <translation>La ficha se escribió, pero el otro lado guarda un valor en otra forma</translation>
    </message>
    <message>
        <source>The server cannot open the record any more</source>
        <translation>El servidor ya no puede abrir la ficha</translation>
    </message>
    <message>
        <source>The setting {key} is not valid</source>
        <translation>El ajuste {key} no es válido</translation>
    </message>
    <message>
        <source>The shipping charge is taxed, which cannot be carried over</source>
        <translation>Los gastos de envío llevan impuesto, lo que no se puede trasladar</translation>
    </message>
    <message>
        <source>The sign-in to Sage has run out, because nothing was synced for a month.</source>
        <translation>La sesión de Sage ha caducado, porque no se sincronizó nada durante un mes.</translation>
    </message>
    <message>
        <source>The sign-in was cancelled</source>
        <translation>Se canceló el inicio de sesión</translation>
    </message>
    <message>
        <source>The sign-in was declined in Sage</source>
        <translation>El inicio de sesión se rechazó en Sage</translation>
    </message>
    <message>
        <source>The sign-in was not finished in the browser</source>
        <translation>El inicio de sesión no se terminó en el navegador</translation>
    </message>
    <message>
        <source>The stored sign-in is missing, or Sage has refused it before</source>
        <translation>Falta la sesión guardada, o Sage ya la rechazó</translation>
    </message>
    <message>
        <source>The sync was stopped</source>
        <translation>La sincronización se detuvo</translation>
    </message>
    <message>
        <source>The tax is not ticked on the item in Vtiger, which would then leave it out of the total</source>
        <translation>El impuesto no está marcado en el artículo de Vtiger, que entonces lo dejaría fuera del total</translation>
    </message>
    <message>
        <source>The total is {sage} in Sage, but {vtiger} in Vtiger</source>
        <translation>El total es {sage} en Sage, pero {vtiger} en Vtiger</translation>
    </message>
    <message>
        <source>The total is {stated} in Sage, but would be {total} in Vtiger</source>
        <translation>El total es {stated} en Sage, pero sería {total} en Vtiger</translation>
    </message>
    <message>
        <source>The total is {total} in Vtiger, but Sage would come to {theirs}</source>
        <translation>El total es {total} en Vtiger, pero Sage llegaría a {theirs}</translation>
    </message>
    <message>
        <source>The two records were linked because much speaks for it, and what they differ in waits for a look</source>
        <translation>Las dos fichas se vincularon porque mucho habla a favor, y aquello en que difieren espera que se examine</translation>
    </message>
    <message>
        <source>The {noun} {name} has no description</source>
        <translation>«{noun}» {name}: sin descripción</translation>
    </message>
    <message>
        <source>There is no Vtiger at this address</source>
        <translation>No hay ningún Vtiger en esta dirección</translation>
    </message>
    <message>
        <source>There is no local database yet</source>
        <translation>Todavía no hay base de datos local</translation>
    </message>
    <message>
        <source>There is no room left for the local database</source>
        <translation>No queda espacio para la base de datos local</translation>
    </message>
    <message>
        <source>There is no screen to open a window on</source>
        <translation>No hay pantalla en la que abrir una ventana</translation>
    </message>
    <message>
        <source>They are different: make a record of its own, with another code</source>
        <translation>Son distintas: crear una ficha propia, con otro código</translation>
    </message>
    <message>
        <source>They are different: take them apart</source>
        <translation>Son distintas: separarlas</translation>
    </message>
    <message>
        <source>They follow the organizations that they belong to</source>
        <translation>Siguen a las organizaciones a las que pertenecen</translation>
    </message>
    <message>
        <source>They would be one record from then on</source>
        <translation>Serían una sola ficha desde entonces</translation>
    </message>
    <message>
        <source>This Sage connection was not signed in to</source>
        <translation>En esta conexión de Sage no se inició sesión</translation>
    </message>
    <message>
        <source>This Sage user has no business</source>
        <translation>Este usuario de Sage no tiene empresa</translation>
    </message>
    <message>
        <source>This address does not belong to the sign-in that was started</source>
        <translation>Esta dirección no pertenece al inicio de sesión en curso</translation>
    </message>
    <message>
        <source>This company is being synced from another home folder</source>
        <translation>Esta empresa se está sincronizando desde otra carpeta</translation>
    </message>
    <message>
        <source>This computer does not let the program change that</source>
        <translation>Este equipo no deja que el programa cambie eso</translation>
    </message>
    <message>
        <source>This computer has no keyring that is ready to hold the passwords and keys</source>
        <translation>Este equipo no tiene un llavero listo para guardar contraseñas y claves</translation>
    </message>
    <message>
        <source>This cure is for something else than what holds it back now: {because}</source>
        <translation>Este remedio es para otra cosa que la que lo retiene ahora: {because}</translation>
    </message>
    <message>
        <source>This does not hold it back any more: {because}</source>
        <translation>Esto ya no lo retiene: {because}</translation>
    </message>
    <message>
        <source>This file is no usable copy of SageSync&apos;s database; nothing was replaced</source>
        <translation>Este archivo no es una copia utilizable de la base de SageSync; no se reemplazó nada</translation>
    </message>
    <message>
        <source>This is no file of SageSync settings</source>
        <translation>Este archivo no contiene ajustes de SageSync</translation>
    </message>
    <message>
        <source>This is not the {side} that the links belong to</source>
        <translation>Este no es el {side} al que pertenecen los vínculos</translation>
    </message>
    <message>
        <source>This rate is {rate} %, so untaxed lines would not agree and are skipped.</source>
        <translation>Este tipo es del {rate}&#xa0;%, así que las líneas sin impuesto no cuadrarían y se omiten.</translation>
    </message>
    <message>
        <source>This record is not known any more</source>
        <translation>Esta ficha ya no se conoce</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>Título</translation>
    </message>
    <message>
        <source>Totals</source>
        <translation>Totales</translation>
    </message>
    <message>
        <source>Try it again like any other</source>
        <translation>Intentarlo de nuevo como cualquier otro</translation>
    </message>
    <message>
        <source>Type a description in Vtiger; Sage uses it as the name.</source>
        <translation>Escriba una descripción en Vtiger; Sage la usa como nombre.</translation>
    </message>
    <message>
        <source>Under Skipped, take the two apart: the organization is then made anew in Sage.</source>
        <translation>En Omitidos, separe las dos: la organización se crea entonces de nuevo en Sage.</translation>
    </message>
    <message>
        <source>Undo once more for what else was written.</source>
        <translation>Deshaga otra vez para lo demás que se escribió.</translation>
    </message>
    <message>
        <source>Undo run {run}, which has done it once more</source>
        <translation>Deshaga la ejecución {run}, que lo ha vuelto a hacer</translation>
    </message>
    <message>
        <source>Undone: the payment that run {run} had entered was deleted in Sage</source>
        <translation>Deshecho: el pago que registró la ejecución {run} se eliminó en Sage</translation>
    </message>
    <message>
        <source>Undone: what run {run} had chosen in the settings was put back</source>
        <translation>Deshecho: lo que la ejecución {run} eligió en los ajustes se repuso</translation>
    </message>
    <message>
        <source>Undone: what was said of it in run {run} was taken back</source>
        <translation>Deshecho: lo que se dijo de ello en la ejecución {run} se retiró</translation>
    </message>
    <message>
        <source>Unexplained</source>
        <translation>Sin explicar</translation>
    </message>
    <message>
        <source>Unit Price</source>
        <translation>Precio unitario</translation>
    </message>
    <message>
        <source>Unit price</source>
        <translation>Precio unitario</translation>
    </message>
    <message>
        <source>United Kingdom</source>
        <translation>Reino Unido</translation>
    </message>
    <message>
        <source>United States</source>
        <translation>Estados Unidos</translation>
    </message>
    <message>
        <source>Usage Unit</source>
        <translation>Unidad de uso</translation>
    </message>
    <message>
        <source>Use an item&apos;s name where it has no description</source>
        <translation>Usar el nombre de un artículo sin descripción</translation>
    </message>
    <message>
        <source>Usual supplier</source>
        <translation>Proveedor habitual</translation>
    </message>
    <message>
        <source>VAT number</source>
        <translation>Número de IVA</translation>
    </message>
    <message>
        <source>Vendor Name</source>
        <translation>Nombre del proveedor</translation>
    </message>
    <message>
        <source>Vendors are not synced.</source>
        <translation>Los proveedores no se sincronizan.</translation>
    </message>
    <message>
        <source>Void in Sage</source>
        <translation>Anulada en Sage</translation>
    </message>
    <message>
        <source>Void it in Sage as well, or correct its status in Vtiger.</source>
        <translation>Anúlela también en Sage, o corrija su estado en Vtiger.</translation>
    </message>
    <message>
        <source>Vtiger</source>
        <translation>Vtiger</translation>
    </message>
    <message>
        <source>Vtiger already has a record with this name</source>
        <translation>Vtiger ya tiene una ficha con este nombre</translation>
    </message>
    <message>
        <source>Vtiger cannot hold this {label}</source>
        <translation>Vtiger no puede guardar este valor de {label}</translation>
    </message>
    <message>
        <source>Vtiger did not confirm a change that was sent</source>
        <translation>Vtiger no confirmó un cambio enviado</translation>
    </message>
    <message>
        <source>Vtiger does not keep the sign-in</source>
        <translation>Vtiger no mantiene la sesión</translation>
    </message>
    <message>
        <source>Vtiger does not let this user in</source>
        <translation>Vtiger no deja entrar a este usuario</translation>
    </message>
    <message>
        <source>Vtiger has no active currency {code}</source>
        <translation>Vtiger no tiene una moneda activa {code}</translation>
    </message>
    <message>
        <source>Vtiger has no field labelled “Currency” for organizations; an administrator adds one</source>
        <translation>Vtiger no tiene un campo «Currency» para organizaciones; un administrador lo añade</translation>
    </message>
    <message>
        <source>Vtiger is not connected.</source>
        <translation>Vtiger no está conectado.</translation>
    </message>
    <message>
        <source>Vtiger keeps {longest} characters of it and it has {n}</source>
        <translation>Vtiger guarda {longest} caracteres y tiene {n}</translation>
    </message>
    <message>
        <source>Vtiger knows no user named &quot;{username}&quot;</source>
        <translation>Vtiger no conoce ningún usuario «{username}»</translation>
    </message>
    <message>
        <source>Vtiger lists a record of {module} and cannot open it</source>
        <translation>Vtiger lista una ficha de {module} y no puede abrirla</translation>
    </message>
    <message>
        <source>Vtiger needs a value for &quot;{label}&quot;</source>
        <translation>Vtiger necesita un valor para «{label}»</translation>
    </message>
    <message>
        <source>Vtiger needs a value for {name}</source>
        <translation>Vtiger necesita un valor para {name}</translation>
    </message>
    <message>
        <source>Vtiger notes money that Sage does not know of, and it is not plain what is to be entered</source>
        <translation>Vtiger anota dinero que Sage no conoce y no está claro qué hay que registrar</translation>
    </message>
    <message>
        <source>Vtiger refused the access key of &quot;{username}&quot;</source>
        <translation>Vtiger rechazó la clave de acceso de «{username}»</translation>
    </message>
    <message>
        <source>Vtiger refused the request: {message}</source>
        <translation>Vtiger rechazó la petición: {message}</translation>
    </message>
    <message>
        <source>Vtiger sent a time that cannot be read</source>
        <translation>Vtiger envió una hora ilegible</translation>
    </message>
    <message>
        <source>Vtiger shows a total of {total}, but its lines add up to {exact}</source>
        <translation>Vtiger muestra un total de {total}, pero sus líneas suman {exact}</translation>
    </message>
    <message>
        <source>Vtiger shows not a single record of {module}</source>
        <translation>Vtiger no muestra ni una ficha de {module}</translation>
    </message>
    <message>
        <source>Vtiger shows {amount} received, which is no amount in whole pennies</source>
        <translation>Vtiger muestra {amount} cobrados, que no es un importe en céntimos enteros</translation>
    </message>
    <message>
        <source>Vtiger shows {received} received; Sage knows of {paid} and asks for {owed} only</source>
        <translation>Vtiger muestra {received} cobrados; Sage conoce {paid} y solo pide {owed}</translation>
    </message>
    <message>
        <source>Vtiger stored the invoice &quot;{subject}&quot; differently from what was sent</source>
        <translation>Vtiger guardó la factura «{subject}» de forma distinta a la enviada</translation>
    </message>
    <message>
        <source>Vtiger takes no invoice without lines</source>
        <translation>Vtiger no admite facturas sin líneas</translation>
    </message>
    <message>
        <source>Vtiger would round every amount, by the currency decimals of user {user}: {decimals}</source>
        <translation>Vtiger redondearía cada importe, por los decimales del usuario {user}: {decimals}</translation>
    </message>
    <message>
        <source>Vtiger would store its emoji as &quot;????&quot;</source>
        <translation>Vtiger guardaría su emoji como «????»</translation>
    </message>
    <message>
        <source>Vtiger would store wrong prices: user {user} works in {currency}</source>
        <translation>Vtiger guardaría precios incorrectos: el usuario {user} trabaja en {currency}</translation>
    </message>
    <message>
        <source>More than one of the item&apos;s taxes counts on a line, and Sage has no rate for them together</source>
        <translation>Más de un impuesto del artículo cuenta en una línea, y Sage no tiene ningún tipo para el conjunto</translation>
    </message>
    <message>
        <source>No address of it names a Canadian province, in which Sage taxes an invoice</source>
        <translation>Ninguna de sus direcciones nombra una provincia canadiense, y Sage grava una factura según su provincia</translation>
    </message>
    <message>
        <source>Nothing yet: the next sync sends it once more.</source>
        <translation>Nada todavía: la próxima sincronización la envía una vez más.</translation>
    </message>
    <message>
        <source>One of the {count} lines: {trouble}</source>
        <translation>Una de las {count} líneas: {trouble}</translation>
    </message>
    <message>
        <source>Open the invoice in Vtiger, enter the missing lines again and save it</source>
        <translation>Abra la factura en Vtiger, introduzca de nuevo las líneas que faltan y guárdela</translation>
    </message>
    <message>
        <source>Open the product in Vtiger, tick the right tax alone and save it</source>
        <translation>Abra el producto en Vtiger, marque solo el impuesto correcto y guárdelo</translation>
    </message>
    <message>
        <source>Open the product in Vtiger, tick the right tax alone and save it.</source>
        <translation>Abra el producto en Vtiger, marque solo el impuesto correcto y guárdelo.</translation>
    </message>
    <message>
        <source>PO Box </source>
        <translation>Apartado </translation>
    </message>
    <message>
        <source>Province</source>
        <translation>Provincia</translation>
    </message>
    <message>
        <source>Qt cannot load {libraries}</source>
        <translation>Qt no puede cargar {libraries}</translation>
    </message>
    <message>
        <source>Restore it there if that was a mistake, or delete this one as well. A deletion is noticed within the hour in Sage, and once a day in Vtiger, which leaves no trace of it.</source>
        <translation>Restáurelo allí si fue un error, o borre también este. Un borrado se advierte en menos de una hora en Sage, y una vez al día en Vtiger, que no deja rastro de ello.</translation>
    </message>
    <message>
        <source>Sage gives no reason</source>
        <translation>Sage no indica ningún motivo</translation>
    </message>
    <message>
        <source>Sage keeps this business in {currency} alone: customers are made there in {currency}, and invoices in other currencies are held back.</source>
        <translation>Sage lleva esta empresa solo en {currency}: los clientes se crean allí en {currency}, y las facturas en otras monedas se retienen.</translation>
    </message>
    <message>
        <source>Sage makes this rate up of both</source>
        <translation>Sage compone este tipo con los dos</translation>
    </message>
    <message>
        <source>Sage may round the discount on line {position} up or down</source>
        <translation>Sage puede redondear el descuento de la línea {position} hacia arriba o hacia abajo</translation>
    </message>
    <message>
        <source>Sage shows no rate that is {kind}</source>
        <translation>Sage no muestra ningún tipo de esta clase: {kind}</translation>
    </message>
    <message>
        <source>Sage&apos;s number</source>
        <translation>número de Sage</translation>
    </message>
    <message>
        <source>Sage&apos;s plan takes no products or services from other programs</source>
        <translation>El plan de Sage no admite productos ni servicios de otros programas</translation>
    </message>
    <message>
        <source>Sage&apos;s plan, {plan}, keeps one address for each customer: shipping addresses stay in Vtiger.</source>
        <translation>El plan de Sage, {plan}, guarda una sola dirección por cliente: las direcciones de envío se quedan en Vtiger.</translation>
    </message>
    <message>
        <source>Sage&apos;s plan, {plan}, takes no products or services from other programs: they stay in Vtiger, and invoices that need one are held back.</source>
        <translation>El plan de Sage, {plan}, no admite productos ni servicios de otros programas: se quedan en Vtiger, y las facturas que los necesitan se retienen.</translation>
    </message>
    <message>
        <source>Shorten the first line of the item&apos;s description in Sage.</source>
        <translation>Acorte la primera línea de la descripción del artículo en Sage.</translation>
    </message>
    <message>
        <source>Sign in again and choose the business</source>
        <translation>Vuelva a iniciar sesión y elija la empresa</translation>
    </message>
    <message>
        <source>Sign in to Sage</source>
        <translation>Inicie sesión en Sage</translation>
    </message>
    <message>
        <source>Sign in to Sage again</source>
        <translation>Vuelva a iniciar sesión en Sage</translation>
    </message>
    <message>
        <source>Take the two apart in the record&apos;s tab (or by the command “match unlink”) and say that they are different: the organization is then made anew in Sage.</source>
        <translation>Separe las dos en la pestaña de la ficha (o con el comando «match unlink») y diga que son distintas: la organización se crea entonces de nuevo en Sage.</translation>
    </message>
    <message>
        <source>Tax address region</source>
        <translation>Región de la dirección fiscal</translation>
    </message>
    <message>
        <source>The Vtiger user {user} may not see the module {module}</source>
        <translation>El usuario de Vtiger {user} no puede ver el módulo {module}</translation>
    </message>
    <message>
        <source>The item of line {place} ({item}) was deleted in Vtiger</source>
        <translation>El artículo de la línea {place} ({item}) se borró en Vtiger</translation>
    </message>
    <message>
        <source>The item&apos;s price in Sage includes tax, and what it is without cannot be told</source>
        <translation>El precio del artículo en Sage incluye impuesto, y no se puede saber cuál es sin él</translation>
    </message>
    <message>
        <source>The next sync corrects it where it may write to Vtiger; else open the invoice there and save it.</source>
        <translation>La próxima sincronización lo corrige donde puede escribir en Vtiger; si no, abra allí la factura y guárdela.</translation>
    </message>
    <message>
        <source>The next sync finds out what was saved before anything is sent again</source>
        <translation>La próxima sincronización averigua qué se guardó antes de enviar nada de nuevo</translation>
    </message>
    <message>
        <source>The record was taken apart from its partner, and nobody has said yet what is to become of it</source>
        <translation>La ficha se separó de la del otro lado, y nadie ha dicho aún qué debe hacerse con ella</translation>
    </message>
    <message>
        <source>The tax at {rate} % is {stated} in Sage, but would be {tax} in Vtiger</source>
        <translation>El impuesto al {rate}&#xa0;% es {stated} en Sage, pero sería {tax} en Vtiger</translation>
    </message>
    <message>
        <source>The tax at {rate} % is {tax} in Vtiger, but Sage would come to {theirs}</source>
        <translation>El impuesto al {rate}&#xa0;% es {tax} en Vtiger, pero Sage llegaría a {theirs}</translation>
    </message>
    <message>
        <source>The two sides hold the invoice for customers that somebody said are not the same</source>
        <translation>Los dos lados tienen la factura en clientes que, según dijo alguien, no son el mismo</translation>
    </message>
    <message>
        <source>The two systems do not say the same about what is paid</source>
        <translation>Los dos sistemas no dicen lo mismo sobre lo que está pagado</translation>
    </message>
    <message>
        <source>This Vtiger version (8.3, 8.4) cannot take new invoices or changed lines without harm</source>
        <translation>Esta versión de Vtiger (8.3, 8.4) no puede recibir facturas nuevas ni líneas cambiadas sin dañarlas</translation>
    </message>
    <message>
        <source>Tick Admin for {user} in Vtiger under Settings, Users, or update Vtiger to 8.4</source>
        <translation>Marque Admin para {user} en Vtiger, en Configuración, Usuarios, o actualice Vtiger a la 8.4</translation>
    </message>
    <message>
        <source>VAT number and name</source>
        <translation>número de IVA y nombre</translation>
    </message>
    <message>
        <source>Void or credit it in Sage as well, or correct its status in Vtiger.</source>
        <translation>Anúlela también en Sage o haga allí una nota de crédito, o corrija su estado en Vtiger.</translation>
    </message>
    <message>
        <source>Vtiger breaks off each time it is to save {record}</source>
        <translation>Vtiger se interrumpe cada vez que debe guardar {record}</translation>
    </message>
    <message>
        <source>Vtiger broke off twice while it was saving {record}</source>
        <translation>Vtiger se interrumpió dos veces mientras guardaba {record}</translation>
    </message>
    <message>
        <source>Vtiger broke off while it was saving a change</source>
        <translation>Vtiger se interrumpió mientras guardaba un cambio</translation>
    </message>
    <message>
        <source>Vtiger broke off while it was saving {record} and lost lines of it</source>
        <translation>Vtiger se interrumpió mientras guardaba {record} y perdió líneas</translation>
    </message>
    <message>
        <source>Vtiger broke off while it was saving {record}; its lines were sent again and are whole</source>
        <translation>Vtiger se interrumpió mientras guardaba {record}; sus líneas se enviaron de nuevo y están completas</translation>
    </message>
    <message>
        <source>Vtiger does not tell to how many decimals it rounds what {user} writes</source>
        <translation>Vtiger no dice a cuántos decimales redondea lo que escribe {user}</translation>
    </message>
    <message>
        <source>Vtiger shows a balance of {shown}; {owed} is owed</source>
        <translation>Vtiger muestra un saldo de {shown}; se deben {owed}</translation>
    </message>
    <message>
        <source>Vtiger shows another balance than its own total and Received make</source>
        <translation>Vtiger muestra otro saldo que el que dan su propio total y Recibido</translation>
    </message>
    <message>
        <source>Vtiger shows {status} and {received} received, but Sage has voided the invoice</source>
        <translation>Vtiger muestra {status} y {received} recibidos, pero en Sage la factura está anulada</translation>
    </message>
    <message>
        <source>Vtiger shows {status} and {received} received, but Sage shows {paid} paid and {owed} owed</source>
        <translation>Vtiger muestra {status} y {received} recibidos, pero Sage muestra {paid} pagados y {owed} pendientes</translation>
    </message>
    <message>
        <source>Vtiger {version} shows its records to administrators only, and {user} is none</source>
        <translation>Vtiger {version} muestra sus fichas solo a administradores, y {user} no lo es</translation>
    </message>
    <message>
        <source>Vtiger {version} takes no new invoices and no changed lines from other programs</source>
        <translation>Vtiger {version} no admite de otros programas facturas nuevas ni líneas cambiadas</translation>
    </message>
    <message>
        <source>Vtiger {version} takes no new invoices from other programs</source>
        <translation>Vtiger {version} no admite facturas nuevas de otros programas</translation>
    </message>
    <message>
        <source>Vtiger {version} would keep the product&apos;s former tax beside the new one</source>
        <translation>Vtiger {version} conservaría el impuesto anterior del producto junto al nuevo</translation>
    </message>
    <message>
        <source>Vtiger&apos;s base currency is {currency}</source>
        <translation>La moneda base de Vtiger es {currency}</translation>
    </message>
    <message>
        <source>Vtiger&apos;s base currency is {vtiger}, Sage&apos;s is {sage}: rates cannot be compared, so every invoice is skipped.</source>
        <translation>La moneda base de Vtiger es {vtiger}, la de Sage {sage}: los tipos no se pueden comparar, así que se omiten todas las facturas.</translation>
    </message>
    <message>
        <source>Vtiger&apos;s conversion rate is not Sage&apos;s, compared at the three decimals that Vtiger keeps</source>
        <translation>El tipo de conversión de Vtiger no es el de Sage, comparados con los tres decimales de Vtiger</translation>
    </message>
    <message>
        <source>Vtiger&apos;s interface cannot change {record} without loss</source>
        <translation>La interfaz de Vtiger no puede cambiar {record} sin pérdidas</translation>
    </message>
    <message>
        <source>Vtiger&apos;s list no longer has {status}: invoices get it all the same, and nobody can search or choose it there.</source>
        <translation>La lista de Vtiger ya no tiene {status}: las facturas lo reciben igualmente, y nadie puede buscarlo ni elegirlo allí.</translation>
    </message>
    <message>
        <source>Vtiger&apos;s {module} no longer have the field {field}: nothing travels by this pair.</source>
        <translation>{module} en Vtiger ya no tiene el campo {field}: por este par no viaja nada.</translation>
    </message>
    <message>
        <source>Wait ten minutes and sign in again</source>
        <translation>Espere diez minutos e inicie sesión de nuevo</translation>
    </message>
    <message>
        <source>Wait until it has finished, then try again.</source>
        <translation>Espere a que termine y pruebe de nuevo.</translation>
    </message>
    <message>
        <source>Wait until it has finished; better, sync each company from one home folder only.</source>
        <translation>Espere a que termine; mejor, sincronice cada empresa desde una sola carpeta.</translation>
    </message>
    <message>
        <source>Your Sage user has {role} to {area}, so nothing can be written there. Ask the owner of the business for full access.</source>
        <translation>Su usuario de Sage tiene {role} en {area}, así que allí no se puede escribir. Pida acceso completo al propietario de la empresa.</translation>
    </message>
    <message>
        <source>Your Sage user may not do this</source>
        <translation>Su usuario de Sage no puede hacer esto</translation>
    </message>
    <message>
        <source>Your Sage user may not read Settings, so Sage&apos;s default accounts cannot be suggested.</source>
        <translation>Su usuario de Sage no puede leer los Ajustes, así que no se pueden proponer las cuentas predeterminadas de Sage.</translation>
    </message>
    <message>
        <source>a count was expected</source>
        <translation>se esperaba una cantidad</translation>
    </message>
    <message>
        <source>a date such as 2026-01-31</source>
        <translation>una fecha como 2026-01-31</translation>
    </message>
    <message>
        <source>a group of settings</source>
        <translation>un grupo de ajustes</translation>
    </message>
    <message>
        <source>a list</source>
        <translation>una lista</translation>
    </message>
    <message>
        <source>a list was expected</source>
        <translation>se esperaba una lista</translation>
    </message>
    <message>
        <source>a list without $items</source>
        <translation>una lista sin $items</translation>
    </message>
    <message>
        <source>a login came without its session</source>
        <translation>un inicio de sesión llegó sin su sesión</translation>
    </message>
    <message>
        <source>a mandatory field</source>
        <translation>un campo obligatorio</translation>
    </message>
    <message>
        <source>a number</source>
        <translation>un número</translation>
    </message>
    <message>
        <source>a record came without its id or modified time</source>
        <translation>una ficha llegó sin identificador u hora de modificación</translation>
    </message>
    <message>
        <source>a reference was expected</source>
        <translation>se esperaba una referencia</translation>
    </message>
    <message>
        <source>a tax that is charged at 0 % is zero-rated</source>
        <translation>un impuesto aplicado al 0&#xa0;% es de tipo cero</translation>
    </message>
    <message>
        <source>a text</source>
        <translation>un texto</translation>
    </message>
    <message>
        <source>a time such as &quot;22:30&quot;, or empty</source>
        <translation>una hora como «22:30», o vacío</translation>
    </message>
    <message>
        <source>a web address (https://...) without a password in it</source>
        <translation>una dirección web (https://...) sin contraseña</translation>
    </message>
    <message>
        <source>a whole number</source>
        <translation>un número entero</translation>
    </message>
    <message>
        <source>a {method} tax has no counterpart in Sage</source>
        <translation>un impuesto {method} no tiene equivalente en Sage</translation>
    </message>
    <message>
        <source>address line 1</source>
        <translation>dirección, línea 1</translation>
    </message>
    <message>
        <source>address line 2</source>
        <translation>dirección, línea 2</translation>
    </message>
    <message>
        <source>an address is not made of texts</source>
        <translation>una dirección no está hecha de textos</translation>
    </message>
    <message>
        <source>an id is not of the form of ids</source>
        <translation>un identificador no tiene la forma debida</translation>
    </message>
    <message>
        <source>an invoice came without its lines</source>
        <translation>una factura llegó sin sus líneas</translation>
    </message>
    <message>
        <source>an object of {module} has no id</source>
        <translation>un objeto de {module} no tiene identificador</translation>
    </message>
    <message>
        <source>an object was expected</source>
        <translation>se esperaba un objeto</translation>
    </message>
    <message>
        <source>another VAT number</source>
        <translation>otro número de IVA</translation>
    </message>
    <message>
        <source>another code</source>
        <translation>otro código</translation>
    </message>
    <message>
        <source>another currency</source>
        <translation>otra moneda</translation>
    </message>
    <message>
        <source>another customer code</source>
        <translation>otro código de cliente</translation>
    </message>
    <message>
        <source>another date</source>
        <translation>otra fecha</translation>
    </message>
    <message>
        <source>another name</source>
        <translation>otro nombre</translation>
    </message>
    <message>
        <source>another number</source>
        <translation>otro número</translation>
    </message>
    <message>
        <source>another one</source>
        <translation>otro</translation>
    </message>
    <message>
        <source>another postcode</source>
        <translation>otro código postal</translation>
    </message>
    <message>
        <source>another total</source>
        <translation>otro total</translation>
    </message>
    <message>
        <source>between 0 and 1</source>
        <translation>entre 0 y 1</translation>
    </message>
    <message>
        <source>between 1 and 65535</source>
        <translation>entre 1 y 65535</translation>
    </message>
    <message>
        <source>billing address</source>
        <translation>dirección de facturación</translation>
    </message>
    <message>
        <source>both are {kind}</source>
        <translation>ambos son {kind}</translation>
    </message>
    <message>
        <source>carriage</source>
        <translation>portes</translation>
    </message>
    <message>
        <source>city</source>
        <translation>ciudad</translation>
    </message>
    <message>
        <source>code</source>
        <translation>código</translation>
    </message>
    <message>
        <source>code and description</source>
        <translation>código y descripción</translation>
    </message>
    <message>
        <source>code and name</source>
        <translation>código y nombre</translation>
    </message>
    <message>
        <source>compound</source>
        <translation>compuesto</translation>
    </message>
    <message>
        <source>contacts</source>
        <translation>contactos</translation>
    </message>
    <message>
        <source>country</source>
        <translation>país</translation>
    </message>
    <message>
        <source>county or region</source>
        <translation>provincia o región</translation>
    </message>
    <message>
        <source>currencies</source>
        <translation>monedas</translation>
    </message>
    <message>
        <source>customer and lines</source>
        <translation>cliente y líneas</translation>
    </message>
    <message>
        <source>customer code</source>
        <translation>código de cliente</translation>
    </message>
    <message>
        <source>customer code and name</source>
        <translation>código de cliente y nombre</translation>
    </message>
    <message>
        <source>customer, date and total</source>
        <translation>cliente, fecha y total</translation>
    </message>
    <message>
        <source>customer, date, total and lines</source>
        <translation>cliente, fecha, total y líneas</translation>
    </message>
    <message>
        <source>deducted</source>
        <translation>deducido</translation>
    </message>
    <message>
        <source>description</source>
        <translation>descripción</translation>
    </message>
    <message>
        <source>discount</source>
        <translation>descuento</translation>
    </message>
    <message>
        <source>e-mail</source>
        <translation>correo electrónico</translation>
    </message>
    <message>
        <source>e-mail and name</source>
        <translation>correo electrónico y nombre</translation>
    </message>
    <message>
        <source>every one of {n} linked records would change in {side}</source>
        <translation>cada una de las {n} fichas vinculadas cambiaría en {side}</translation>
    </message>
    <message>
        <source>exempt</source>
        <translation>exento</translation>
    </message>
    <message>
        <source>expenses</source>
        <translation>gastos</translation>
    </message>
    <message>
        <source>fax</source>
        <translation>fax</translation>
    </message>
    <message>
        <source>given</source>
        <translation>dado</translation>
    </message>
    <message>
        <source>invoices</source>
        <translation>facturas</translation>
    </message>
    <message>
        <source>it has a name or password in it</source>
        <translation>contiene un nombre o una contraseña</translation>
    </message>
    <message>
        <source>it has {kept} lines instead of {wanted}</source>
        <translation>tiene {kept} líneas en vez de {wanted}</translation>
    </message>
    <message>
        <source>it is empty</source>
        <translation>está vacía</translation>
    </message>
    <message>
        <source>it is no web address</source>
        <translation>no es una dirección web</translation>
    </message>
    <message>
        <source>it is not encrypted</source>
        <translation>no está cifrada</translation>
    </message>
    <message>
        <source>it refers to an address that is none</source>
        <translation>remite a una dirección que no lo es</translation>
    </message>
    <message>
        <source>it refers to another server, {host}</source>
        <translation>remite a otro servidor, {host}</translation>
    </message>
    <message>
        <source>it sent a web page instead of data</source>
        <translation>envió una página web en vez de datos</translation>
    </message>
    <message>
        <source>item</source>
        <translation>artículo</translation>
    </message>
    <message>
        <source>its certificate has run out</source>
        <translation>su certificado ha caducado</translation>
    </message>
    <message>
        <source>its certificate is made out to another name</source>
        <translation>su certificado está a otro nombre</translation>
    </message>
    <message>
        <source>its certificate is signed by nobody known</source>
        <translation>su certificado no lo firma nadie conocido</translation>
    </message>
    <message>
        <source>its list of {module} does not end</source>
        <translation>su lista de {module} no acaba</translation>
    </message>
    <message>
        <source>its list of {path} does not end</source>
        <translation>su lista de {path} no acaba</translation>
    </message>
    <message>
        <source>its list of {path} does not tell its length</source>
        <translation>su lista de {path} no indica su longitud</translation>
    </message>
    <message>
        <source>its list of {path} kept changing while it was read</source>
        <translation>su lista de {path} no dejaba de cambiar mientras se leía</translation>
    </message>
    <message>
        <source>its list of {path} leads back to a page already read</source>
        <translation>su lista de {path} vuelve a una página ya leída</translation>
    </message>
    <message>
        <source>its name does not say whether it is zero-rated, exempt, reverse charge, outside the scope or no tax at all</source>
        <translation>su nombre no dice si es tipo cero, exento, inversión del sujeto pasivo, no sujeto o sin impuesto</translation>
    </message>
    <message>
        <source>its name is not known to this network</source>
        <translation>esta red no conoce su nombre</translation>
    </message>
    <message>
        <source>its organization was deleted in Vtiger</source>
        <translation>su organización se borró en Vtiger</translation>
    </message>
    <message>
        <source>its sales account is not in Sage any more</source>
        <translation>su cuenta de ventas ya no está en Sage</translation>
    </message>
    <message>
        <source>its sales account {account} is archived or hidden in Sage</source>
        <translation>su cuenta de ventas {account} está archivada u oculta en Sage</translation>
    </message>
    <message>
        <source>line {place} has another item</source>
        <translation>la línea {place} tiene otro artículo</translation>
    </message>
    <message>
        <source>no answer came in time</source>
        <translation>no llegó respuesta a tiempo</translation>
    </message>
    <message>
        <source>no tax is ticked in Vtiger, and this is the one rate in Sage that says so</source>
        <translation>no hay ningún impuesto marcado en Vtiger, y este es el único tipo de Sage que lo dice</translation>
    </message>
    <message>
        <source>nobody answers at this address</source>
        <translation>nadie responde en esta dirección</translation>
    </message>
    <message>
        <source>none</source>
        <translation>ninguno</translation>
    </message>
    <message>
        <source>of a kind that its name does not tell</source>
        <translation>clase que su nombre no indica</translation>
    </message>
    <message>
        <source>one of them cancelled</source>
        <translation>anulación en un solo lado</translation>
    </message>
    <message>
        <source>subject and total</source>
        <translation>asunto y total</translation>
    </message>
    <message>
        <source>tables or columns of it are missing: {names}</source>
        <translation>le faltan tablas o columnas: {names}</translation>
    </message>
    <message>
        <source>tax</source>
        <translation>impuesto</translation>
    </message>
    <message>
        <source>there is no way to it from this network</source>
        <translation>no hay camino hasta allí desde esta red</translation>
    </message>
    <message>
        <source>its text cannot be read ({error})</source>
        <translation>su texto no se puede leer ({error})</translation>
    </message>
    <message>
        <source>A line that names no product or service in Sage goes to Vtiger on the service that you choose here, with its text and its amount. Sage&apos;s line stays without one, also when the line is changed in Vtiger; what has travelled stays on its service when you choose another one.</source>
        <translation>Una línea que no nombra producto ni servicio en Sage va a Vtiger en el servicio que elija aquí, con su texto y su importe. La línea de Sage sigue sin él, también si se cambia en Vtiger; lo ya transferido se queda en su servicio cuando elija otro.</translation>
    </message>
    <message>
        <source>An invoice that names no organization in Vtiger goes to the customer of Sage that you choose here, and stays without one in Vtiger. What was posted stays with its customer, also when you choose another one.</source>
        <translation>Una factura que no nombra ninguna organización en Vtiger va al cliente de Sage que elija aquí, y sigue sin ella en Vtiger. Lo contabilizado se queda con su cliente, también cuando elija otro.</translation>
    </message>
    <message>
        <source>An organization, product or service that only goes from Sage to Vtiger is made in Sage all the same when an invoice of Vtiger needs it that nothing else holds back. Later changes go as that module&apos;s direction says.</source>
        <translation>Una organización, un producto o un servicio que solo va de Sage a Vtiger se crea igualmente en Sage cuando lo necesita una factura de Vtiger que nada más retiene. Los cambios posteriores siguen la dirección de ese módulo.</translation>
    </message>
    <message>
        <source>Bring lines without item to Vtiger</source>
        <translation>Llevar a Vtiger las líneas sin artículo</translation>
    </message>
    <message>
        <source>Change the invoice date, or ask your accountant. What a tax return holds is corrected by a credit note and a new invoice.</source>
        <translation>Cambie la fecha de la factura o pregunte a su contable. Lo que contiene una declaración de impuestos se corrige con una nota de crédito y una factura nueva.</translation>
    </message>
    <message>
        <source>Sage keeps each customer in one currency, for good: make a second organization that deals in this one. In Vtiger a field labelled “Currency” says it (an administrator adds the field), before it first syncs. Another currency on the invoice would change what it is worth.</source>
        <translation>Sage mantiene a cada cliente en una sola moneda, para siempre: cree una segunda organización que opere en esta. En Vtiger lo dice un campo con la etiqueta «Currency» (un administrador añade el campo), antes de que se sincronice por primera vez. Otra moneda en la factura cambiaría su valor.</translation>
    </message>
    <message>
        <source>See why the product or service did not travel; the invoice follows by itself once it does. Where Sage&apos;s plan takes no items, enter the invoice there by hand, or change the plan.</source>
        <translation>Vea por qué no viajó el producto o servicio; la factura le sigue después por sí sola. Si el plan de Sage no admite artículos, introduzca allí la factura a mano o cambie de plan.</translation>
    </message>
    <message>
        <source>Vtiger&apos;s module {module} is not built as expected; it is left alone</source>
        <translation>El módulo {module} de Vtiger no está construido como se esperaba; no se toca</translation>
    </message>
    <message>
        <source>Vtiger&apos;s {module} are not written by this program</source>
        <translation>Este programa no escribe en el módulo {module} de Vtiger</translation>
    </message>
    <message>
        <source>What fits it stands under Skipped</source>
        <translation>Lo que encaja con ella está en Omitidos</translation>
    </message>
    <message>
        <source>What their fields do when a program writes them is not documented</source>
        <translation>No está documentado qué hacen sus campos cuando los escribe un programa</translation>
    </message>
    <message>
        <source>What to change there, the reason says</source>
        <translation>Qué hay que cambiar allí, lo dice el motivo</translation>
    </message>
    <message>
        <source>What was done stands beside it in {side}, as an allocation does</source>
        <translation>Lo hecho está al lado en {side}, como una aplicación</translation>
    </message>
    <message>
        <source>What was found</source>
        <translation>Lo que se encontró</translation>
    </message>
    <message>
        <source>Where the two differ, the value that does not stand is overwritten</source>
        <translation>Donde las dos difieren, se sobrescribe el valor que no vale</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>Por qué</translation>
    </message>
    <message>
        <source>You changed {what}</source>
        <translation>Ha cambiado {what}</translation>
    </message>
    <message>
        <source>a discount on the whole</source>
        <translation>un descuento global</translation>
    </message>
    <message>
        <source>a price of more than two decimals</source>
        <translation>un precio de más de dos decimales</translation>
    </message>
    <message>
        <source>adjustment</source>
        <translation>ajuste</translation>
    </message>
    <message>
        <source>an adjustment</source>
        <translation>un ajuste</translation>
    </message>
    <message>
        <source>an option that decides what is written</source>
        <translation>una opción que decide lo que se escribe</translation>
    </message>
    <message>
        <source>another customer</source>
        <translation>otro cliente</translation>
    </message>
    <message>
        <source>another partner, now deleted</source>
        <translation>otra ficha asociada, ya eliminada</translation>
    </message>
    <message>
        <source>bank</source>
        <translation>banco</translation>
    </message>
    <message>
        <source>come to Vtiger</source>
        <translation>llegan a Vtiger</translation>
    </message>
    <message>
        <source>credit note</source>
        <translation>nota de crédito</translation>
    </message>
    <message>
        <source>currency</source>
        <translation>moneda</translation>
    </message>
    <message>
        <source>customer and total</source>
        <translation>cliente y total</translation>
    </message>
    <message>
        <source>date</source>
        <translation>fecha</translation>
    </message>
    <message>
        <source>delete payments</source>
        <translation>eliminar pagos</translation>
    </message>
    <message>
        <source>description, spelled otherwise</source>
        <translation>descripción, escrita de otro modo</translation>
    </message>
    <message>
        <source>different</source>
        <translation>distinto</translation>
    </message>
    <message>
        <source>enter payments</source>
        <translation>registrar pagos</translation>
    </message>
    <message>
        <source>entered by hand</source>
        <translation>registrado a mano</translation>
    </message>
    <message>
        <source>gross</source>
        <translation>bruto</translation>
    </message>
    <message>
        <source>how invoices are posted</source>
        <translation>cómo se contabilizan las facturas</translation>
    </message>
    <message>
        <source>invoice</source>
        <translation>factura</translation>
    </message>
    <message>
        <source>its text is not valid UTF-8</source>
        <translation>su texto no es UTF-8 válido</translation>
    </message>
    <message>
        <source>its token endpoint sent no tokens</source>
        <translation>su servidor de tokens no envió tokens</translation>
    </message>
    <message>
        <source>job title</source>
        <translation>cargo</translation>
    </message>
    <message>
        <source>last name</source>
        <translation>apellido</translation>
    </message>
    <message>
        <source>left alone until it changes</source>
        <translation>se deja hasta que cambie</translation>
    </message>
    <message>
        <source>left out: there is no such setting (known: {names})</source>
        <translation>omitido: no existe tal ajuste (conocidos: {names})</translation>
    </message>
    <message>
        <source>line {place} has {name} {kept} instead of {sent}</source>
        <translation>la línea {place} tiene {name} {kept} en vez de {sent}</translation>
    </message>
    <message>
        <source>line {place}{item} has {what} {kept} instead of {wanted}</source>
        <translation>la línea {place}{item} tiene {what} {kept} en vez de {wanted}</translation>
    </message>
    <message>
        <source>linked</source>
        <translation>vinculadas</translation>
    </message>
    <message>
        <source>main contact person</source>
        <translation>contacto principal</translation>
    </message>
    <message>
        <source>mobile</source>
        <translation>móvil</translation>
    </message>
    <message>
        <source>name</source>
        <translation>nombre</translation>
    </message>
    <message>
        <source>name and phone</source>
        <translation>nombre y teléfono</translation>
    </message>
    <message>
        <source>name and postcode</source>
        <translation>nombre y código postal</translation>
    </message>
    <message>
        <source>name and street</source>
        <translation>nombre y calle</translation>
    </message>
    <message>
        <source>name without its legal form</source>
        <translation>nombre sin su forma jurídica</translation>
    </message>
    <message>
        <source>name, its words in another order</source>
        <translation>nombre, con las palabras en otro orden</translation>
    </message>
    <message>
        <source>name, spelled otherwise</source>
        <translation>nombre, con otra grafía</translation>
    </message>
    <message>
        <source>name, written otherwise</source>
        <translation>nombre, escrito de otro modo</translation>
    </message>
    <message>
        <source>neither a result nor an error is in it</source>
        <translation>no contiene ni un resultado ni un error</translation>
    </message>
    <message>
        <source>net</source>
        <translation>neto</translation>
    </message>
    <message>
        <source>never to be synced</source>
        <translation>no sincronizar nunca</translation>
    </message>
    <message>
        <source>no</source>
        <translation>no</translation>
    </message>
    <message>
        <source>no currency</source>
        <translation>ninguna moneda</translation>
    </message>
    <message>
        <source>no reason given</source>
        <translation>sin motivo indicado</translation>
    </message>
    <message>
        <source>no reason is given</source>
        <translation>no se indica ningún motivo</translation>
    </message>
    <message>
        <source>no tax</source>
        <translation>sin impuesto</translation>
    </message>
    <message>
        <source>not active</source>
        <translation>inactivo</translation>
    </message>
    <message>
        <source>not decided</source>
        <translation>sin decidir</translation>
    </message>
    <message>
        <source>not set</source>
        <translation>sin definir</translation>
    </message>
    <message>
        <source>one of {names}</source>
        <translation>uno de {names}</translation>
    </message>
    <message>
        <source>one tax for the whole</source>
        <translation>un impuesto global</translation>
    </message>
    <message>
        <source>only here</source>
        <translation>solo aquí</translation>
    </message>
    <message>
        <source>organizations</source>
        <translation>organizaciones</translation>
    </message>
    <message>
        <source>outside the scope of the tax</source>
        <translation>fuera del ámbito del impuesto</translation>
    </message>
    <message>
        <source>own mark</source>
        <translation>marca propia</translation>
    </message>
    <message>
        <source>paid</source>
        <translation>pagada</translation>
    </message>
    <message>
        <source>part paid</source>
        <translation>pagada en parte</translation>
    </message>
    <message>
        <source>payments would be entered for {n} of {all} linked records</source>
        <translation>se registrarían pagos para {n} de {all} fichas vinculadas</translation>
    </message>
    <message>
        <source>postal code</source>
        <translation>código postal</translation>
    </message>
    <message>
        <source>price</source>
        <translation>precio</translation>
    </message>
    <message>
        <source>product</source>
        <translation>producto</translation>
    </message>
    <message>
        <source>product purchase</source>
        <translation>compra de productos</translation>
    </message>
    <message>
        <source>product sales</source>
        <translation>venta de productos</translation>
    </message>
    <message>
        <source>products</source>
        <translation>productos</translation>
    </message>
    <message>
        <source>quantity</source>
        <translation>cantidad</translation>
    </message>
    <message>
        <source>read</source>
        <translation>leída</translation>
    </message>
    <message>
        <source>reference</source>
        <translation>referencia</translation>
    </message>
    <message>
        <source>reference and total</source>
        <translation>referencia y total</translation>
    </message>
    <message>
        <source>reverse charge</source>
        <translation>inversión del sujeto pasivo</translation>
    </message>
    <message>
        <source>sales</source>
        <translation>ventas</translation>
    </message>
    <message>
        <source>service</source>
        <translation>servicio</translation>
    </message>
    <message>
        <source>service purchase</source>
        <translation>compra de servicios</translation>
    </message>
    <message>
        <source>service sales</source>
        <translation>venta de servicios</translation>
    </message>
    <message>
        <source>services</source>
        <translation>servicios</translation>
    </message>
    <message>
        <source>shipping</source>
        <translation>envío</translation>
    </message>
    <message>
        <source>shipping address</source>
        <translation>dirección de envío</translation>
    </message>
    <message>
        <source>status</source>
        <translation>estado</translation>
    </message>
    <message>
        <source>status {status}</source>
        <translation>estado {status}</translation>
    </message>
    <message>
        <source>status {status} {reason}</source>
        <translation>estado {status} {reason}</translation>
    </message>
    <message>
        <source>stay in Sage</source>
        <translation>se quedan en Sage</translation>
    </message>
    <message>
        <source>street and postcode</source>
        <translation>calle y código postal</translation>
    </message>
    <message>
        <source>taken apart</source>
        <translation>separadas</translation>
    </message>
    <message>
        <source>tax code</source>
        <translation>código de impuesto</translation>
    </message>
    <message>
        <source>tax on shipping</source>
        <translation>impuesto sobre el envío</translation>
    </message>
    <message>
        <source>taxed</source>
        <translation>gravado</translation>
    </message>
    <message>
        <source>taxes</source>
        <translation>impuestos</translation>
    </message>
    <message>
        <source>telephone</source>
        <translation>teléfono</translation>
    </message>
    <message>
        <source>text</source>
        <translation>texto</translation>
    </message>
    <message>
        <source>the accounts</source>
        <translation>las cuentas</translation>
    </message>
    <message>
        <source>the address of its next page is none</source>
        <translation>la dirección de su página siguiente no lo es</translation>
    </message>
    <message>
        <source>the answer is larger than any real one</source>
        <translation>la respuesta es mayor que cualquiera real</translation>
    </message>
    <message>
        <source>the answer was cut off</source>
        <translation>la respuesta quedó cortada</translation>
    </message>
    <message>
        <source>the connection broke off</source>
        <translation>la conexión se cortó</translation>
    </message>
    <message>
        <source>the direction of {module}</source>
        <translation>la dirección de {module}</translation>
    </message>
    <message>
        <source>the fields of {module}</source>
        <translation>los campos de {module}</translation>
    </message>
    <message>
        <source>the first date of {module}</source>
        <translation>la primera fecha de {module}</translation>
    </message>
    <message>
        <source>the first name only as an initial, or not at all</source>
        <translation>el nombre solo como inicial, o no figura</translation>
    </message>
    <message>
        <source>the only rate of {rate} that Sage shows</source>
        <translation>el único tipo de {rate} que muestra Sage</translation>
    </message>
    <message>
        <source>the rate of {rate} with the same name</source>
        <translation>el tipo de {rate} con el mismo nombre</translation>
    </message>
    <message>
        <source>the record</source>
        <translation>el registro</translation>
    </message>
    <message>
        <source>the same</source>
        <translation>lo mismo</translation>
    </message>
    <message>
        <source>the statuses of invoices</source>
        <translation>los estados de las facturas</translation>
    </message>
    <message>
        <source>the tax rates</source>
        <translation>los tipos de impuesto</translation>
    </message>
    <message>
        <source>the total is {found} instead of {wanted}</source>
        <translation>el total es {found} en vez de {wanted}</translation>
    </message>
    <message>
        <source>the ways beyond the usual</source>
        <translation>las vías más allá de lo habitual</translation>
    </message>
    <message>
        <source>the {purpose} account</source>
        <translation>la cuenta «{purpose}»</translation>
    </message>
    <message>
        <source>this is some other program&apos;s database</source>
        <translation>es la base de datos de otro programa</translation>
    </message>
    <message>
        <source>total</source>
        <translation>total</translation>
    </message>
    <message>
        <source>tried like any other</source>
        <translation>se intenta como cualquier otra</translation>
    </message>
    <message>
        <source>true or false</source>
        <translation>verdadero o falso</translation>
    </message>
    <message>
        <source>valid JSON</source>
        <translation>JSON válido</translation>
    </message>
    <message>
        <source>void</source>
        <translation>anulada</translation>
    </message>
    <message>
        <source>whether {module} are synced</source>
        <translation>si se sincronizan {module}</translation>
    </message>
    <message>
        <source>which invoices are credit notes</source>
        <translation>qué facturas son notas de crédito</translation>
    </message>
    <message>
        <source>which invoices travel</source>
        <translation>qué facturas pasan</translation>
    </message>
    <message>
        <source>which two systems are connected</source>
        <translation>qué dos sistemas están conectados</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>sí</translation>
    </message>
    <message>
        <source>zero-rated</source>
        <translation>tipo cero</translation>
    </message>
    <message>
        <source>{account} can no longer be chosen for {scope} in Sage: records that need it are skipped until you choose another.</source>
        <translation>{account} ya no se puede elegir para «{scope}» en Sage: se omiten las fichas que la necesitan hasta que elija otra.</translation>
    </message>
    <message>
        <source>{address} is not encrypted; plain http is accepted for this computer alone</source>
        <translation>{address} no está cifrada; http simple solo se acepta para este equipo</translation>
    </message>
    <message>
        <source>{amount} is unexplained</source>
        <translation>{amount} quedan sin explicar</translation>
    </message>
    <message>
        <source>{amount} of {credit} would be set against {invoice} in Sage. That cannot be changed afterwards, but deleted there</source>
        <translation>{amount} de {credit} se aplicarían a {invoice} en Sage. Después no se puede cambiar, pero sí eliminar allí</translation>
    </message>
    <message>
        <source>{amount} received was entered in Sage: {account}, {date}</source>
        <translation>Se registraron en Sage {amount} cobrados: {account}, {date}</translation>
    </message>
    <message>
        <source>{amount} received would be entered in Sage: {account}, {date}</source>
        <translation>Se registrarían en Sage {amount} cobrados: {account}, {date}</translation>
    </message>
    <message>
        <source>{amount} was received, but the invoice is a draft in Sage</source>
        <translation>Se cobraron {amount}, pero la factura es un borrador en Sage</translation>
    </message>
    <message>
        <source>{amount} was taken back in Sage, and Vtiger still shows it as received</source>
        <translation>Se retiraron {amount} en Sage y Vtiger aún los muestra como cobrados</translation>
    </message>
    <message>
        <source>{base} points to {target}</source>
        <translation>{base} remite a {target}</translation>
    </message>
    <message>
        <source>{before} lines became {after}</source>
        <translation>{before} líneas pasaron a ser {after}</translation>
    </message>
    <message>
        <source>{credit} and {invoice} name each other, and {amount} of the credit could be used</source>
        <translation>{credit} y {invoice} se nombran mutuamente y se podrían usar {amount} del abono</translation>
    </message>
    <message>
        <source>{done} of {all} cures were done before the program was ended in run {run}, and {now} just now</source>
        <translation>{done} de {all} remedios estaban hechos antes de que se cerrara el programa en la ejecución {run}, y {now} ahora mismo</translation>
    </message>
    <message>
        <source>{doubt}, and so could {names} here</source>
        <translation>{doubt}, y también {names} aquí</translation>
    </message>
    <message>
        <source>{doubt}, but with {against}</source>
        <translation>{doubt}, pero con {against}</translation>
    </message>
    <message>
        <source>{fields} changed in {source}, but the mapping never sends it to {target}</source>
        <translation>{fields} cambió en {source}, pero las asignaciones nunca lo envían a {target}</translation>
    </message>
    <message>
        <source>{fields} changed in {source}, but this module never writes to {target}</source>
        <translation>{fields} cambió en {source}, pero este módulo nunca escribe en {target}</translation>
    </message>
    <message>
        <source>{field} ({place})</source>
        <translation>{field} ({place})</translation>
    </message>
    <message>
        <source>{field} (“{sage}” in Sage, “{vtiger}” in Vtiger)</source>
        <translation>{field} («{sage}» en Sage, «{vtiger}» en Vtiger)</translation>
    </message>
    <message>
        <source>{field} has {n} characters; Sage takes {most}</source>
        <translation>{field} tiene {n} caracteres; Sage admite {most}</translation>
    </message>
    <message>
        <source>{field} has “????” where Vtiger lost an emoji</source>
        <translation>{field} tiene «????» donde Vtiger perdió un emoji</translation>
    </message>
    <message>
        <source>{field} includes tax in Sage, and its tax rate is not known</source>
        <translation>{field} incluye impuesto en Sage, y no se conoce su tipo impositivo</translation>
    </message>
    <message>
        <source>{field} is empty, and {side} demands it</source>
        <translation>{field} está vacío, y {side} lo exige</translation>
    </message>
    <message>
        <source>{field} is in the currency {own} in Vtiger, and Sage&apos;s price lists are in {base}</source>
        <translation>{field} está en la moneda {own} en Vtiger, y las listas de precios de Sage están en {base}</translation>
    </message>
    <message>
        <source>{field} is longer than {most} characters</source>
        <translation>{field} supera los {most} caracteres</translation>
    </message>
    <message>
        <source>{field} is missing</source>
        <translation>Falta {field}</translation>
    </message>
    <message>
        <source>{field} is taken by another record: {message}</source>
        <translation>{field} ya pertenece a otra ficha: {message}</translation>
    </message>
    <message>
        <source>{field} is {amount} in Vtiger, and Sage keeps two decimals</source>
        <translation>{field} es {amount} en Vtiger, y Sage guarda dos decimales</translation>
    </message>
    <message>
        <source>{field} names something that is not in Sage</source>
        <translation>{field} nombra algo que no está en Sage</translation>
    </message>
    <message>
        <source>{field} of “{name}”</source>
        <translation>{field} de «{name}»</translation>
    </message>
    <message>
        <source>{field} says “{text}”, which is not clearly one country</source>
        <translation>{field} dice «{text}», que no es claramente un solo país</translation>
    </message>
    <message>
        <source>{field} would change in every one of {n} linked records in {side}</source>
        <translation>{field} cambiaría en cada una de las {n} fichas vinculadas de {side}</translation>
    </message>
    <message>
        <source>{field} would have {n} characters; Vtiger takes {most}</source>
        <translation>{field} tendría {n} caracteres; Vtiger admite {most}</translation>
    </message>
    <message>
        <source>{field} {gross} includes {rate} % tax in Sage, and no net price in whole pennies makes that</source>
        <translation>{field} {gross} incluye un {rate}&#xa0;% de impuesto en Sage, y ningún precio neto en céntimos enteros da ese importe</translation>
    </message>
    <message>
        <source>{field} “{text}” has no counterpart on the other side</source>
        <translation>{field} «{text}» no tiene equivalente en el otro lado</translation>
    </message>
    <message>
        <source>{field} “{text}” is none of Canada&apos;s provinces</source>
        <translation>{field} «{text}» no es ninguna provincia de Canadá</translation>
    </message>
    <message>
        <source>{figure} {found} instead of {expected}</source>
        <translation>{figure} {found} en lugar de {expected}</translation>
    </message>
    <message>
        <source>{file} cannot be written: {why}</source>
        <translation>No se puede escribir {file}: {why}</translation>
    </message>
    <message>
        <source>{item}: {net} and {tax} tax</source>
        <translation>{item}: {net} y {tax} de impuesto</translation>
    </message>
    <message>
        <source>{key} must be {expected}</source>
        <translation>{key} debe ser {expected}</translation>
    </message>
    <message>
        <source>{kind}, {currency}</source>
        <translation>{kind}, {currency}</translation>
    </message>
    <message>
        <source>{kind}; nothing was lost</source>
        <translation>{kind}; no se perdió nada</translation>
    </message>
    <message>
        <source>{least} or more</source>
        <translation>{least} o más</translation>
    </message>
    <message>
        <source>{left} of {before} lines are left, and they could not be put back</source>
        <translation>Quedan {left} de {before} líneas, y no se pudieron restablecer</translation>
    </message>
    <message>
        <source>{linked} of them are linked with Sage: they were deleted, or the user may not see them any more</source>
        <translation>{linked} de ellas están vinculadas con Sage: se eliminaron, o el usuario ya no puede verlas</translation>
    </message>
    <message>
        <source>{modules} do not travel to {side}: an invoice is skipped there until what it names is there.</source>
        <translation>{modules} no viaja a {side}: allí se omite una factura hasta que esté lo que nombra.</translation>
    </message>
    <message>
        <source>{module} have no start date</source>
        <translation>{module} no tiene fecha de inicio</translation>
    </message>
    <message>
        <source>{module} {record_id}</source>
        <translation>{module} {record_id}</translation>
    </message>
    <message>
        <source>{module}: Sage {sage_id} or Vtiger {vtiger_id} already belongs to another record</source>
        <translation>{module}: {sage_id} de Sage o {vtiger_id} de Vtiger ya pertenece a otra ficha</translation>
    </message>
    <message>
        <source>{module}: {what}; nothing was written</source>
        <translation>{module}: {what}; no se escribió nada</translation>
    </message>
    <message>
        <source>{name} belongs to no organization in Vtiger</source>
        <translation>{name} no pertenece a ninguna organización en Vtiger</translation>
    </message>
    <message>
        <source>{name} belongs to no organization in Vtiger, but to {sage} in Sage</source>
        <translation>{name} no pertenece a ninguna organización en Vtiger, pero sí a {sage} en Sage</translation>
    </message>
    <message>
        <source>{name} belongs to {vtiger} in Vtiger, but to {sage} in Sage</source>
        <translation>{name} pertenece a {vtiger} en Vtiger, pero a {sage} en Sage</translation>
    </message>
    <message>
        <source>{name} deals in {theirs}, and the invoice is in {currency}</source>
        <translation>{name} opera en {theirs}, y la factura está en {currency}</translation>
    </message>
    <message>
        <source>{name} in {side} is of another type</source>
        <translation>{name} en {side} es de otro tipo</translation>
    </message>
    <message>
        <source>{name} is no amount</source>
        <translation>{name} no es un importe</translation>
    </message>
    <message>
        <source>{name} is no date</source>
        <translation>{name} no es una fecha</translation>
    </message>
    <message>
        <source>{name} is no list</source>
        <translation>{name} no es una lista</translation>
    </message>
    <message>
        <source>{name} is no object</source>
        <translation>{name} no es un objeto</translation>
    </message>
    <message>
        <source>{name} is no text</source>
        <translation>{name} no es un texto</translation>
    </message>
    <message>
        <source>{name} {percent}</source>
        <translation>{name} {percent}</translation>
    </message>
    <message>
        <source>{name} {rate} %</source>
        <translation>{name} {rate}&#xa0;%</translation>
    </message>
    <message>
        <source>{n} more</source>
        <translation>{n} más</translation>
    </message>
    <message>
        <source>{n} of {all} linked records are gone on one side</source>
        <translation>{n} de {all} fichas vinculadas han desaparecido en un lado</translation>
    </message>
    <message>
        <source>{n} of {all} linked records would lose a value</source>
        <translation>{n} de {all} fichas vinculadas perderían un valor</translation>
    </message>
    <message>
        <source>{path} has layout {found}, and this version knows up to {known}</source>
        <translation>{path} tiene la estructura {found}, y esta versión conoce hasta la {known}</translation>
    </message>
    <message>
        <source>{path} is not there</source>
        <translation>{path} no está</translation>
    </message>
    <message>
        <source>{percent} %</source>
        <translation>{percent}&#xa0;%</translation>
    </message>
    <message>
        <source>{place}: {error}</source>
        <translation>{place}: {error}</translation>
    </message>
    <message>
        <source>{reason}; the alternatives are {names}</source>
        <translation>{reason}; las alternativas son {names}</translation>
    </message>
    <message>
        <source>{sent} lines were sent and {kept} stored</source>
        <translation>se enviaron {sent} líneas y se guardaron {kept}</translation>
    </message>
    <message>
        <source>{setting} was chosen otherwise since</source>
        <translation>{setting} se ha elegido de otro modo desde entonces</translation>
    </message>
    <message>
        <source>{several} and {last}</source>
        <translation>{several} y {last}</translation>
    </message>
    <message>
        <source>{several} or {last}</source>
        <translation>{several} o {last}</translation>
    </message>
    <message>
        <source>{side} answered with something that is not an answer: {what}</source>
        <translation>{side} respondió con algo que no es una respuesta: {what}</translation>
    </message>
    <message>
        <source>{side} answered with something unreadable</source>
        <translation>{side} respondió con algo ilegible</translation>
    </message>
    <message>
        <source>{side} answers again from {until} UTC</source>
        <translation>{side} vuelve a responder a partir de {until} UTC</translation>
    </message>
    <message>
        <source>{side} asks us to slow down</source>
        <translation>{side} nos pide ir más despacio</translation>
    </message>
    <message>
        <source>{side} breaks off each time it is to make this record</source>
        <translation>{side} se interrumpe cada vez que debe crear esta ficha</translation>
    </message>
    <message>
        <source>{side} broke off while it was saving the record; nothing was changed</source>
        <translation>{side} se interrumpió mientras guardaba la ficha; no se cambió nada</translation>
    </message>
    <message>
        <source>{side} cannot be reached</source>
        <translation>No se puede acceder a {side}</translation>
    </message>
    <message>
        <source>{side} cannot open it any more</source>
        <translation>{side} ya no puede abrirla</translation>
    </message>
    <message>
        <source>{side} dates it {day}</source>
        <translation>{side} le pone fecha {day}</translation>
    </message>
    <message>
        <source>{side} demands this field: without the pair going to {side}, new {records} cannot be created there and are skipped.</source>
        <translation>{side} exige este campo: si el par no va a {side}, allí no se pueden crear nuevos registros ({records}) y se omiten.</translation>
    </message>
    <message>
        <source>{side} did not answer in time</source>
        <translation>{side} no respondió a tiempo</translation>
    </message>
    <message>
        <source>{side} did not confirm a change that was sent</source>
        <translation>{side} no confirmó un cambio enviado</translation>
    </message>
    <message>
        <source>{side} gives &quot;{value}&quot; for {field}, which cannot be read</source>
        <translation>{side} da «{value}» para {field}, que no se puede leer</translation>
    </message>
    <message>
        <source>{side} had its own {fields}, which {other}&apos;s replaced</source>
        <translation>{side} tenía su propio {fields}, que el de {other} reemplazó</translation>
    </message>
    <message>
        <source>{side} has no record of {module} with the id {id}</source>
        <translation>{side} no tiene ningún registro de {module} con el identificador {id}</translation>
    </message>
    <message>
        <source>{side} has shown no record of {module} with the id {id}</source>
        <translation>{side} no ha mostrado ningún registro de {module} con el identificador {id}</translation>
    </message>
    <message>
        <source>{side} is not connected</source>
        <translation>{side} no está conectado</translation>
    </message>
    <message>
        <source>{side} keeps it otherwise than it was sent</source>
        <translation>{side} lo guarda de otra forma que como se envió</translation>
    </message>
    <message>
        <source>{side} keeps {field} as “{kept}” instead of “{sent}”</source>
        <translation>{side} guarda {field} como «{kept}» en vez de «{sent}»</translation>
    </message>
    <message>
        <source>{side} keeps {field} otherwise: {what}</source>
        <translation>{side} guarda {field} de otra forma: {what}</translation>
    </message>
    <message>
        <source>{side} lets no program do that with a record of {module}</source>
        <translation>{side} no deja que ningún programa haga eso con un registro de {module}</translation>
    </message>
    <message>
        <source>{side} makes it {figures}</source>
        <translation>{side} da {figures}</translation>
    </message>
    <message>
        <source>{side} reports a fault of its own</source>
        <translation>{side} informa de un fallo propio</translation>
    </message>
    <message>
        <source>{side} sends us on to another address</source>
        <translation>{side} nos envía a otra dirección</translation>
    </message>
    <message>
        <source>{side} shows none of the {n} {module} any more; nothing was deleted</source>
        <translation>{side} ya no muestra ninguna de las {n} fichas de {module}; no se eliminó nada</translation>
    </message>
    <message>
        <source>{side}&apos;s daily allowance of requests is used up</source>
        <translation>Se ha agotado el cupo diario de peticiones de {side}</translation>
    </message>
    <message>
        <source>{side}&apos;s record {id} was deleted</source>
        <translation>El registro {id} de {side} se ha eliminado</translation>
    </message>
    <message>
        <source>{side}&apos;s value has no counterpart on the other side</source>
        <translation>El valor de {side} no tiene equivalente en el otro lado</translation>
    </message>
    <message>
        <source>{side}&apos;s {field} changed</source>
        <translation>Cambió en {side}: {field}</translation>
    </message>
    <message>
        <source>{side}&apos;s {field} changed from “{old}” to “{new}”</source>
        <translation>{field} en {side}: «{old}» pasó a ser «{new}»</translation>
    </message>
    <message>
        <source>{side}&apos;s {field} will change</source>
        <translation>Cambiará en {side}: {field}</translation>
    </message>
    <message>
        <source>{side}&apos;s {field} will change from “{old}” to “{new}”</source>
        <translation>{field} en {side}: «{old}» pasará a ser «{new}»</translation>
    </message>
    <message>
        <source>{site} answers, but neither as a Vtiger of your own nor as Vtiger&apos;s cloud</source>
        <translation>{site} responde, pero ni como un Vtiger propio ni como la nube de Vtiger</translation>
    </message>
    <message>
        <source>{start} to {end}</source>
        <translation>{start} a {end}</translation>
    </message>
    <message>
        <source>{status} is a status that never travels: such invoices are skipped from then on.</source>
        <translation>{status} es un estado que nunca viaja: tales facturas se omiten desde entonces.</translation>
    </message>
    <message>
        <source>{status} means cancelled, but such invoices still stand in Sage: they are skipped.</source>
        <translation>{status} significa cancelada, pero tales facturas siguen vigentes en Sage: se omiten.</translation>
    </message>
    <message>
        <source>{tax} at 0 %</source>
        <translation>{tax} al 0&#xa0;%</translation>
    </message>
    <message>
        <source>{tax} is not ticked on the item of line {position}{item}</source>
        <translation>{tax} no está marcado en el artículo de la línea {position}{item}</translation>
    </message>
    <message>
        <source>{user} may not create and change all records of {modules} in Vtiger</source>
        <translation>{user} no puede crear y modificar todos los registros de {modules} en Vtiger</translation>
    </message>
    <message>
        <source>{vtiger} % in Vtiger is not {sage} % in Sage: lines that carry this tax are skipped, so that no wrong tax is booked.</source>
        <translation>{vtiger}&#xa0;% en Vtiger no es {sage}&#xa0;% en Sage: se omiten las líneas con este impuesto, para no contabilizar un impuesto erróneo.</translation>
    </message>
    <message>
        <source>{what}: {why}</source>
        <translation>{what}: {why}</translation>
    </message>
    <message>
        <source>{why}: &quot;{text}&quot;</source>
        <translation>{why}: «{text}»</translation>
    </message>
    <message>
        <source>“{code}” is the code that both have</source>
        <translation>«{code}» es el código que tienen ambas</translation>
    </message>
    <message>
        <source>“{name}”</source>
        <translation>«{name}»</translation>
    </message>
    <message>
        <source>“{name}” ({id})</source>
        <translation>«{name}» ({id})</translation>
    </message>
    <message>
        <source>“{name}” in {side} is linked with another record</source>
        <translation>«{name}» en {side} está vinculado con otro registro</translation>
    </message>
    <message>
        <source>“{name}” in {side} is nothing that {module} syncs</source>
        <translation>«{name}» en {side} no es nada que {module} sincronice</translation>
    </message>
    <message>
        <source>“{name}” was changed in {side} since this was shown: look at it again</source>
        <translation>«{name}» se cambió en {side} desde que se mostró esto: mírelo de nuevo</translation>
    </message>
    <message>
        <source>“{name}” was deleted in {side}; here it was left alone and unlinked</source>
        <translation>«{name}» se eliminó en {side}; aquí se dejó como estaba, sin vínculo</translation>
    </message>
</context>
<context>
    <name>SettingsPage</name>
    <message>
        <source>A sync is running now.</source>
        <translation>Hay una sincronización en marcha ahora.</translation>
    </message>
    <message>
        <source>A sync is running.</source>
        <translation>Hay una sincronización en marcha.</translation>
    </message>
    <message>
        <source>All choices are replaced by those of %s. Links and the log stay.</source>
        <translation>Todas las elecciones se sustituyen por las de %s. Los vínculos y el registro se conservan.</translation>
    </message>
    <message>
        <source>Back up</source>
        <translation>Hacer copia</translation>
    </message>
    <message>
        <source>Begins after your first Sync Now.</source>
        <translation>Empieza cuando usted pulse Sincronizar ahora por primera vez.</translation>
    </message>
    <message>
        <source>Begins when both sides are connected.</source>
        <translation>Empieza cuando ambos lados estén conectados.</translation>
    </message>
    <message>
        <source>Changes are saved at once.</source>
        <translation>Los cambios se guardan al momento.</translation>
    </message>
    <message>
        <source>Choose a file that this program has exported.</source>
        <translation>Elija un archivo que haya exportado este programa.</translation>
    </message>
    <message>
        <source>Disconnect</source>
        <translation>Desconectar</translation>
    </message>
    <message>
        <source>Disconnect %s?</source>
        <translation>¿Desconectar %s?</translation>
    </message>
    <message>
        <source>Export settings</source>
        <translation>Exportar ajustes</translation>
    </message>
    <message>
        <source>Import</source>
        <translation>Importar</translation>
    </message>
    <message>
        <source>Import settings</source>
        <translation>Importar ajustes</translation>
    </message>
    <message>
        <source>Import these settings?</source>
        <translation>¿Importar estos ajustes?</translation>
    </message>
    <message>
        <source>Keys and sign-ins do not travel with settings: reconnect where a lamp asks for it.</source>
        <translation>Las claves y los inicios de sesión no viajan con los ajustes: vuelva a conectar donde lo pida una luz.</translation>
    </message>
    <message>
        <source>Leave all as it is</source>
        <translation>Dejar todo como está</translation>
    </message>
    <message>
        <source>Links, log and settings are replaced by those of {name}. What is there now is kept as a file beside it. Records that were synced since are looked at again; nothing is deleted.</source>
        <translation>Los vínculos, el registro y los ajustes se sustituyen por los de {name}. Lo que hay ahora se conserva como archivo al lado. Las fichas sincronizadas desde entonces se revisan de nuevo; no se elimina nada.</translation>
    </message>
    <message>
        <source>Next sync: %s.</source>
        <translation>Próxima sincronización: %s.</translation>
    </message>
    <message>
        <source>Paste it into a message to support. Names and keys are struck out.</source>
        <translation>Péguelo en un mensaje al soporte. Los nombres y las claves están tachados.</translation>
    </message>
    <message>
        <source>Paused: nothing is synced until you press Sync Now.</source>
        <translation>En pausa: no se sincroniza nada hasta que pulse Sincronizar ahora.</translation>
    </message>
    <message>
        <source>Restore</source>
        <translation>Restaurar</translation>
    </message>
    <message>
        <source>Restore a backup</source>
        <translation>Restaurar una copia</translation>
    </message>
    <message>
        <source>Restore this backup?</source>
        <translation>¿Restaurar esta copia?</translation>
    </message>
    <message>
        <source>Restore when it has finished.</source>
        <translation>Restaure cuando haya terminado.</translation>
    </message>
    <message>
        <source>Saved</source>
        <translation>Guardado</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Ajustes</translation>
    </message>
    <message>
        <source>Stay connected</source>
        <translation>Seguir conectado</translation>
    </message>
    <message>
        <source>The backup was restored.</source>
        <translation>Se ha restaurado la copia de seguridad.</translation>
    </message>
    <message>
        <source>The backup was written.</source>
        <translation>Se ha escrito la copia de seguridad.</translation>
    </message>
    <message>
        <source>The diagnostic report was copied.</source>
        <translation>Se ha copiado el informe de diagnóstico.</translation>
    </message>
    <message>
        <source>The former data are kept in %s.</source>
        <translation>Los datos anteriores se conservan en %s.</translation>
    </message>
    <message>
        <source>The key and the sign-in are removed from this computer, and nothing is synced any more.

The links between your records stay, so nothing is made twice when you connect the same {side} again. No record is changed on either side.</source>
        <translation>La clave y el inicio de sesión se borran de este ordenador y ya no se sincroniza nada.

Los vínculos entre sus fichas se conservan, así que nada se crea dos veces cuando vuelva a conectar el mismo {side}. No se cambia ninguna ficha en ningún lado.</translation>
    </message>
    <message>
        <source>The settings were exported to %s.</source>
        <translation>Los ajustes se han exportado a %s.</translation>
    </message>
    <message>
        <source>The settings were imported.</source>
        <translation>Se han importado los ajustes.</translation>
    </message>
    <message>
        <source>The settings were not exported</source>
        <translation>No se han exportado los ajustes</translation>
    </message>
    <message>
        <source>They hold no password and no key.</source>
        <translation>No contienen ninguna contraseña ni clave.</translation>
    </message>
    <message>
        <source>This file cannot be read</source>
        <translation>No se puede leer este archivo</translation>
    </message>
    <message>
        <source>Waits for you: the last sync could not go on by itself.</source>
        <translation>A la espera de usted: la última sincronización no pudo continuar por sí sola.</translation>
    </message>
    <message>
        <source>{side} is disconnected. {links} links are kept.</source>
        <translation>{side} está desconectado. Se conservan {links} vínculos.</translation>
    </message>
</context>
<context>
    <name>SetupWizard</name>
    <message>
        <source>&amp;Back</source>
        <translation>&amp;Atrás</translation>
    </message>
    <message>
        <source>&amp;Finish</source>
        <translation>&amp;Finalizar</translation>
    </message>
    <message>
        <source>&amp;Next</source>
        <translation>&amp;Siguiente</translation>
    </message>
    <message>
        <source>&amp;Open the practice company</source>
        <translation>A&amp;brir la empresa de prueba</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>Set up SageSync</source>
        <translation>Configurar SageSync</translation>
    </message>
    <message>
        <source>Set up SageSync: %s</source>
        <translation>Configurar SageSync: %s</translation>
    </message>
</context>
<context>
    <name>SignInPage</name>
    <message>
        <source>&amp;Address of the last page</source>
        <translation>&amp;Dirección de la última página</translation>
    </message>
    <message>
        <source>Cancel sign-in</source>
        <translation>Cancelar inicio de sesión</translation>
    </message>
    <message>
        <source>If the browser ends on a page that cannot be reached, copy the whole address of that page (it begins with http://127.0.0.1) and paste it here.</source>
        <translation>Si el navegador acaba en una página que no se puede abrir, copie la dirección completa de esa página (empieza por http://127.0.0.1) y péguela aquí.</translation>
    </message>
    <message>
        <source>Open Sage&apos;s sign-in page</source>
        <translation>Abrir el inicio de sesión de Sage</translation>
    </message>
    <message>
        <source>Open the page again</source>
        <translation>Abrir la página de nuevo</translation>
    </message>
    <message>
        <source>Paste the address instead</source>
        <translation>Pegar la dirección</translation>
    </message>
    <message>
        <source>Sage&apos;s page opens soon.</source>
        <translation>La página de Sage se abrirá enseguida.</translation>
    </message>
    <message>
        <source>Sign in again</source>
        <translation>Iniciar sesión de nuevo</translation>
    </message>
    <message>
        <source>Sign in to Sage</source>
        <translation>Iniciar sesión en Sage</translation>
    </message>
    <message>
        <source>Signed in. Your Sage login opens: {names}.</source>
        <translation>Sesión iniciada. Su cuenta de Sage da acceso a: {names}.</translation>
    </message>
    <message>
        <source>The sign-in was stopped. Start it again whenever you like.</source>
        <translation>Se ha detenido el inicio de sesión. Vuelva a iniciarlo cuando quiera.</translation>
    </message>
    <message>
        <source>Use this address</source>
        <translation>Usar esta dirección</translation>
    </message>
    <message>
        <source>Waiting for Sage ({place}) to answer in your browser …</source>
        <translation>Esperando a que Sage ({place}) responda en su navegador …</translation>
    </message>
    <message>
        <source>Waiting for the browser</source>
        <translation>Esperando al navegador</translation>
    </message>
    <message>
        <source>Your browser opens Sage&apos;s own sign-in page. Enter your Sage login there, not the developer portal&apos;s, and choose Allow. This program never sees your password.</source>
        <translation>Su navegador abre la página de inicio de sesión de Sage. Introduzca allí su cuenta de Sage, no la del portal para desarrolladores, y elija Permitir. Este programa nunca ve su contraseña.</translation>
    </message>
</context>
<context>
    <name>StatusCard</name>
    <message>
        <source>Done</source>
        <translation>Hecho</translation>
    </message>
    <message>
        <source>Invoice status: from Sage to Vtiger</source>
        <translation>Estado de las facturas: de Sage a Vtiger</translation>
    </message>
    <message>
        <source>No status is written to Vtiger as invoices are set up now; the table then rests.</source>
        <translation>Con la configuración actual de las facturas no se escribe ningún estado en Vtiger; la tabla no se usa.</translation>
    </message>
    <message>
        <source>Reset to default</source>
        <translation>Restablecer</translation>
    </message>
    <message>
        <source>Whenever an invoice&apos;s status changes in Sage, Vtiger gets the status chosen here.</source>
        <translation>Cuando el estado de una factura cambia en Sage, Vtiger recibe el estado elegido aquí.</translation>
    </message>
    <message>
        <source>{status}: {problem}</source>
        <translation>{status}: {problem}</translation>
    </message>
</context>
<context>
    <name>StatusTicks</name>
    <message>
        <source>Vtiger&apos;s list is not known yet.</source>
        <translation>Aún no se conoce la lista de Vtiger.</translation>
    </message>
    <message>
        <source>Which statuses travel</source>
        <translation>Qué estados viajan</translation>
    </message>
    <message>
        <source>{status} (a credit note)</source>
        <translation>{status} (nota de crédito)</translation>
    </message>
</context>
<context>
    <name>StepList</name>
    <message>
        <source>Accounts and taxes</source>
        <translation>Cuentas e impuestos</translation>
    </message>
    <message>
        <source>Finish</source>
        <translation>Finalizar</translation>
    </message>
    <message>
        <source>Modules</source>
        <translation>Módulos</translation>
    </message>
    <message>
        <source>Preview</source>
        <translation>Vista previa</translation>
    </message>
    <message>
        <source>Sage: business</source>
        <translation>Sage: empresa</translation>
    </message>
    <message>
        <source>Sage: country</source>
        <translation>Sage: país</translation>
    </message>
    <message>
        <source>Sage: sign in</source>
        <translation>Sage: iniciar sesión</translation>
    </message>
    <message>
        <source>Sage: your app</source>
        <translation>Sage: su app</translation>
    </message>
    <message>
        <source>Vtiger</source>
        <translation>Vtiger</translation>
    </message>
    <message>
        <source>Welcome</source>
        <translation>Bienvenida</translation>
    </message>
</context>
<context>
    <name>StorageCard</name>
    <message>
        <source>Back up …</source>
        <translation>Hacer copia …</translation>
    </message>
    <message>
        <source>Backups (*.db)</source>
        <translation>Copias de seguridad (*.db)</translation>
    </message>
    <message>
        <source>Data folder</source>
        <translation>Carpeta de datos</translation>
    </message>
    <message>
        <source>Data on this computer</source>
        <translation>Datos en este ordenador</translation>
    </message>
    <message>
        <source>Export settings …</source>
        <translation>Exportar ajustes …</translation>
    </message>
    <message>
        <source>Folder</source>
        <translation>Carpeta</translation>
    </message>
    <message>
        <source>Import settings …</source>
        <translation>Importar ajustes …</translation>
    </message>
    <message>
        <source>Links, log and settings</source>
        <translation>Vínculos, registro y ajustes</translation>
    </message>
    <message>
        <source>Neither holds a password or a key: those stay in this computer&apos;s keyring.</source>
        <translation>Ninguno contiene contraseñas ni claves: estas se quedan en el llavero de este ordenador.</translation>
    </message>
    <message>
        <source>Open folder</source>
        <translation>Abrir carpeta</translation>
    </message>
    <message>
        <source>Restore …</source>
        <translation>Restaurar …</translation>
    </message>
    <message>
        <source>Settings (*.json)</source>
        <translation>Ajustes (*.json)</translation>
    </message>
    <message>
        <source>Settings alone</source>
        <translation>Solo los ajustes</translation>
    </message>
</context>
<context>
    <name>TaxesModel</name>
    <message>
        <source>Tax</source>
        <translation>Impuesto</translation>
    </message>
</context>
<context>
    <name>TextField</name>
    <message>
        <source>{0} of {1}</source>
        <translation>{0} de {1}</translation>
    </message>
    <message>
        <source>{0} of {1} characters</source>
        <translation>{0} de {1} caracteres</translation>
    </message>
</context>
<context>
    <name>Tray</name>
    <message>
        <source>Go on automatically</source>
        <translation>Continuar automáticamente</translation>
    </message>
    <message>
        <source>Open SageSync</source>
        <translation>Abrir SageSync</translation>
    </message>
    <message>
        <source>Pause</source>
        <translation>Pausar</translation>
    </message>
    <message>
        <source>Quit</source>
        <translation>Salir</translation>
    </message>
    <message>
        <source>Something new needs you</source>
        <translation>Hay algo nuevo que le necesita</translation>
    </message>
    <message>
        <source>Sync Now</source>
        <translation>Sincronizar ahora</translation>
    </message>
    <message>
        <source>Syncing …</source>
        <translation>Sincronizando …</translation>
    </message>
</context>
<context>
    <name>Undo</name>
    <message>
        <source>A sync is running; try again when it has finished.</source>
        <translation>Hay una sincronización en curso; inténtelo cuando termine.</translation>
    </message>
    <message>
        <source>Deleted in {side}</source>
        <translation>Eliminado en {side}</translation>
    </message>
    <message>
        <source>Its payment is deleted in {side}</source>
        <translation>Su pago se elimina en {side}</translation>
    </message>
    <message>
        <source>Leave all as it is</source>
        <translation>Dejar todo como está</translation>
    </message>
    <message>
        <source>Made anew in {side} by the next sync</source>
        <translation>Creado de nuevo en {side} por la próxima sincronización</translation>
    </message>
    <message>
        <source>Made void in {side}</source>
        <translation>Anulada en {side}</translation>
    </message>
    <message>
        <source>Nothing can be put back</source>
        <translation>No se puede restablecer nada</translation>
    </message>
    <message>
        <source>Nothing that somebody has changed since is touched. An undone pair is left alone then.</source>
        <translation>No se toca nada que alguien haya cambiado después. Una pareja deshecha se deja luego aparte.</translation>
    </message>
    <message>
        <source>Put back</source>
        <translation>Restablecido</translation>
    </message>
    <message>
        <source>Stays as it is</source>
        <translation>Queda como está</translation>
    </message>
    <message>
        <source>Taken back already</source>
        <translation>Ya retirado</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Deshacer</translation>
    </message>
    <message>
        <source>Undo {records}?</source>
        <translation>¿Deshacer {records}?</translation>
    </message>
    <message>
        <source>{n} stayed as they are: {because}</source>
        <translation>{n} quedaron como estaban: {because}</translation>
    </message>
    <message>
        <source>{records} put back.</source>
        <translation>{records} restablecidos.</translation>
    </message>
</context>
<context>
    <name>VtigerPage</name>
    <message>
        <source>%s Please look at this first:</source>
        <translation>%s Mire esto primero, por favor:</translation>
    </message>
    <message>
        <source>&amp;Address</source>
        <translation>&amp;Dirección</translation>
    </message>
    <message>
        <source>&amp;User name</source>
        <translation>&amp;Nombre de usuario</translation>
    </message>
    <message>
        <source>Access &amp;key</source>
        <translation>&amp;Clave de acceso</translation>
    </message>
    <message>
        <source>As in your browser&apos;s address bar when you use Vtiger.</source>
        <translation>Como en la barra de direcciones de su navegador cuando usa Vtiger.</translation>
    </message>
    <message>
        <source>Asking Vtiger …</source>
        <translation>Consultando a Vtiger …</translation>
    </message>
    <message>
        <source>Best a user of its own for the sync, with administrator rights.</source>
        <translation>Lo mejor es un usuario propio para la sincronización, con derechos de administrador.</translation>
    </message>
    <message>
        <source>Click the user menu at the top right, then My Preferences.</source>
        <translation>Pulse el menú de usuario, arriba a la derecha, y después Mis Preferencias.</translation>
    </message>
    <message>
        <source>Connect Vtiger</source>
        <translation>Conectar Vtiger</translation>
    </message>
    <message>
        <source>Kept in this computer&apos;s keyring</source>
        <translation>Se guarda en el llavero de este ordenador</translation>
    </message>
    <message>
        <source>Scroll down to User Advanced Options and copy the Access Key. It is not the password.</source>
        <translation>Baje hasta Opciones Avanzadas de Usuario y copie la Clave de acceso. No es la contraseña.</translation>
    </message>
    <message>
        <source>Sign in to Vtiger as that user.</source>
        <translation>Inicie sesión en Vtiger con ese usuario.</translation>
    </message>
    <message>
        <source>Test connection</source>
        <translation>Probar conexión</translation>
    </message>
    <message>
        <source>The connection works: %s, signed in as %s.</source>
        <translation>La conexión funciona: %s, sesión iniciada como %s.</translation>
    </message>
    <message>
        <source>Vtiger %s</source>
        <translation>Vtiger %s</translation>
    </message>
    <message>
        <source>Vtiger&apos;s cloud</source>
        <translation>La nube de Vtiger</translation>
    </message>
    <message>
        <source>Where do I find it?</source>
        <translation>¿Dónde la encuentro?</translation>
    </message>
    <message>
        <source>Your own Vtiger or Vtiger&apos;s cloud: which of the two it is, the program finds out.</source>
        <translation>Su propio Vtiger o la nube de Vtiger: el programa averigua cuál de los dos es.</translation>
    </message>
</context>
<context>
    <name>WelcomePage</name>
    <message>
        <source>A made-up company with a small Vtiger and a small Sage of its own, on this computer alone. Sync it, read why records are skipped, and open them on both sides. Nothing that you do there touches your real books, and you can connect your company later.</source>
        <translation>Una empresa inventada con un pequeño Vtiger y un pequeño Sage propios, solo en este ordenador. Sincronícela, lea por qué se omiten fichas y ábralas en ambos lados. Nada de lo que haga allí afecta a su contabilidad real, y puede conectar su empresa más tarde.</translation>
    </message>
    <message>
        <source>Connect my company</source>
        <translation>Conectar mi empresa</translation>
    </message>
    <message>
        <source>It keeps Vtiger CRM and Sage Business Cloud Accounting in step: organizations, contacts, products, services and invoices. What would you like to do first?</source>
        <translation>Mantiene sincronizados Vtiger CRM y Sage Business Cloud Accounting: organizaciones, contactos, productos, servicios y facturas. ¿Qué desea hacer primero?</translation>
    </message>
    <message>
        <source>Try the practice company</source>
        <translation>Probar la empresa de prueba</translation>
    </message>
    <message>
        <source>Welcome to SageSync Desktop</source>
        <translation>Le damos la bienvenida a SageSync Desktop</translation>
    </message>
    <message>
        <source>You need the address, user name and access key of your Vtiger, a Sage login, and the client id and secret of an app registered with Sage; this guide shows where to get each. It takes about ten minutes. Nothing is written on either side before you have seen a preview.</source>
        <translation>Necesita la dirección, el nombre de usuario y la clave de acceso de su Vtiger, una cuenta de Sage, y el identificador y el secreto de cliente de una app registrada en Sage; esta guía muestra dónde obtener cada cosa. Se tarda unos diez minutos. No se escribe nada en ningún lado antes de que haya visto una vista previa.</translation>
    </message>
</context>
<context>
    <name>WindowDialogs</name>
    <message>
        <source>No program opened it</source>
        <translation>Ningún programa pudo abrirlo</translation>
    </message>
    <message>
        <source>Please open this yourself:
%s</source>
        <translation>Ábralo usted, por favor:
%s</translation>
    </message>
    <message>
        <source>Request %s</source>
        <translation>Consulta %s</translation>
    </message>
</context>
<context>
    <name>WizardPage</name>
    <message>
        <source>A sync is running; the answer comes when it has finished.</source>
        <translation>Hay una sincronización en marcha; la respuesta llegará cuando termine.</translation>
    </message>
</context>
<context>
    <name>_StepRow</name>
    <message>
        <source>done</source>
        <translation>hecho</translation>
    </message>
    <message>
        <source>now</source>
        <translation>ahora</translation>
    </message>
    <message>
        <source>to come</source>
        <translation>pendiente</translation>
    </message>
</context>
</TS>
