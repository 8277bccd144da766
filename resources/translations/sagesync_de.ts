<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="de" sourcelanguage="en">
<context>
    <name>AboutCard</name>
    <message>
        <source>About SageSync Desktop</source>
        <translation>Über SageSync Desktop</translation>
    </message>
    <message>
        <source>Copy diagnostic report</source>
        <translation>Diagnosebericht kopieren</translation>
    </message>
    <message>
        <source>Hide licences</source>
        <translation>Lizenzen ausblenden</translation>
    </message>
    <message>
        <source>Not installed: run from its source</source>
        <translation>Nicht installiert: läuft aus dem Quelltext</translation>
    </message>
    <message>
        <source>Show licences</source>
        <translation>Lizenzen anzeigen</translation>
    </message>
    <message>
        <source>The report tells support which versions and settings are in use and how the last syncs ended. Names, addresses and keys are struck out.</source>
        <translation>Der Bericht sagt dem Support, welche Versionen und Einstellungen in Gebrauch sind und wie die letzten Abgleiche ausgingen. Namen, Adressen und Schlüssel sind geschwärzt.</translation>
    </message>
    <message>
        <source>Version %s</source>
        <translation>Version %s</translation>
    </message>
    <message>
        <source>see the package</source>
        <translation>siehe Paket</translation>
    </message>
</context>
<context>
    <name>AppearanceCard</name>
    <message>
        <source>Another language shows when SageSync starts next.</source>
        <translation>Eine andere Sprache gilt ab dem nächsten Start von SageSync.</translation>
    </message>
    <message>
        <source>Appearance</source>
        <translation>Darstellung</translation>
    </message>
    <message>
        <source>Appearance: %s</source>
        <translation>Darstellung: %s</translation>
    </message>
    <message>
        <source>As the system</source>
        <translation>Wie das System</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>Dunkel</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Sprache</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>Hell</translation>
    </message>
    <message>
        <source>Show hints again</source>
        <translation>Hinweise wieder anzeigen</translation>
    </message>
</context>
<context>
    <name>BeyondCard</name>
    <message>
        <source>A sync is running. Switch it on when that has finished.</source>
        <translation>Gerade läuft ein Abgleich. Schalten Sie es ein, wenn er fertig ist.</translation>
    </message>
    <message>
        <source>Beyond the usual</source>
        <translation>Über das Übliche hinaus</translation>
    </message>
    <message>
        <source>Choose the account for it under Mapping: until then nothing goes by it.</source>
        <translation>Wählen Sie das Konto dafür unter Zuordnung: Bis dahin geht nichts auf diesem Weg.</translation>
    </message>
    <message>
        <source>Choose the record for it here: until then nothing goes by it.</source>
        <translation>Wählen Sie hier den Datensatz dafür: Bis dahin geht nichts auf diesem Weg.</translation>
    </message>
    <message>
        <source>Each of these lets records travel that stay behind otherwise. Switching one on shows first what it would move; switching it off changes nothing that was done.</source>
        <translation>Jeder dieser Wege überträgt Datensätze, die sonst zurückbleiben. Beim Einschalten wird zuerst gezeigt, was er bewegen würde; das Ausschalten ändert nichts an dem, was geschehen ist.</translation>
    </message>
    <message>
        <source>In Sage that comes to {money}.</source>
        <translation>In Sage sind das {money}.</translation>
    </message>
    <message>
        <source>Leave it off</source>
        <translation>Ausgeschaltet lassen</translation>
    </message>
    <message>
        <source>Looking at what “%s” would move …</source>
        <translation>Es wird nachgesehen, was „%s“ bewegen würde …</translation>
    </message>
    <message>
        <source>Switch on</source>
        <translation>Einschalten</translation>
    </message>
    <message>
        <source>Switch on “%s”?</source>
        <translation>„%s“ einschalten?</translation>
    </message>
    <message>
        <source>What it would move cannot be shown now. {why}</source>
        <translation>Was es bewegen würde, lässt sich jetzt nicht zeigen. {why}</translation>
    </message>
    <message>
        <source>With it on, the next sync would write nothing.</source>
        <translation>Eingeschaltet würde der nächste Abgleich nichts schreiben.</translation>
    </message>
    <message>
        <source>With it on, the next sync would write:</source>
        <translation>Eingeschaltet würde der nächste Abgleich schreiben:</translation>
    </message>
    <message>
        <source>{n} of these are held back today.</source>
        <translation>{n} davon werden heute zurückgehalten.</translation>
    </message>
</context>
<context>
    <name>BusinessPage</name>
    <message>
        <source>Which business?</source>
        <translation>Welches Unternehmen?</translation>
    </message>
    <message>
        <source>Your Sage login opens several. Choose the one that belongs to this Vtiger.</source>
        <translation>Ihre Sage-Anmeldung öffnet mehrere. Wählen Sie das Unternehmen, das zu diesem Vtiger gehört.</translation>
    </message>
</context>
<context>
    <name>CertificatesModel</name>
    <message>
        <source>By</source>
        <translation>Von</translation>
    </message>
    <message>
        <source>Changed since</source>
        <translation>Seither geändert</translation>
    </message>
    <message>
        <source>Made</source>
        <translation>Erstellt</translation>
    </message>
    <message>
        <source>Nothing</source>
        <translation>Nichts</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>Nummer</translation>
    </message>
    <message>
        <source>Period</source>
        <translation>Zeitraum</translation>
    </message>
    <message>
        <source>Total</source>
        <translation>Summe</translation>
    </message>
    <message>
        <source>{period}, changed since: {count}</source>
        <translation>{period}, seither geändert: {count}</translation>
    </message>
</context>
<context>
    <name>ChoiceField</name>
    <message>
        <source>Choose …</source>
        <translation>Wählen …</translation>
    </message>
</context>
<context>
    <name>ChoiceRow</name>
    <message>
        <source>No suggestion. {reason}.</source>
        <translation>Kein Vorschlag. {reason}.</translation>
    </message>
    <message>
        <source>Suggested: {name}. {reason}.</source>
        <translation>Vorschlag: {name}. {reason}.</translation>
    </message>
    <message>
        <source>Use suggestion</source>
        <translation>Vorschlag nehmen</translation>
    </message>
    <message>
        <source>Use the suggestion for %s</source>
        <translation>Den Vorschlag für %s nehmen</translation>
    </message>
</context>
<context>
    <name>ChoiceTab</name>
    <message>
        <source>Use all suggestions</source>
        <translation>Alle Vorschläge nehmen</translation>
    </message>
</context>
<context>
    <name>CloseButton</name>
    <message>
        <source>Close this tab</source>
        <translation>Diesen Reiter schließen</translation>
    </message>
    <message>
        <source>Close this tab (Esc)</source>
        <translation>Diesen Reiter schließen (Esc)</translation>
    </message>
</context>
<context>
    <name>ComputerCard</name>
    <message>
        <source>It then waits in the background and syncs on time; open it from its icon.</source>
        <translation>Es wartet dann im Hintergrund und gleicht pünktlich ab; öffnen Sie es über sein Symbol.</translation>
    </message>
    <message>
        <source>Show in the applications menu</source>
        <translation>Im Anwendungsmenü zeigen</translation>
    </message>
    <message>
        <source>Start when I sign in to this computer</source>
        <translation>Beim Anmelden an diesem Computer starten</translation>
    </message>
    <message>
        <source>This computer</source>
        <translation>Dieser Computer</translation>
    </message>
</context>
<context>
    <name>ConnectionCard</name>
    <message>
        <source>Connect</source>
        <translation>Verbinden</translation>
    </message>
    <message>
        <source>Connect %s</source>
        <translation>%s verbinden</translation>
    </message>
    <message>
        <source>Connection to %s</source>
        <translation>Verbindung zu %s</translation>
    </message>
    <message>
        <source>Disconnect</source>
        <translation>Trennen</translation>
    </message>
    <message>
        <source>Disconnect %s</source>
        <translation>%s trennen</translation>
    </message>
    <message>
        <source>No business chosen yet</source>
        <translation>Noch kein Unternehmen gewählt</translation>
    </message>
    <message>
        <source>Reconnect</source>
        <translation>Neu verbinden</translation>
    </message>
    <message>
        <source>Reconnect %s</source>
        <translation>%s neu verbinden</translation>
    </message>
    <message>
        <source>Sign in again by %s at the latest.</source>
        <translation>Spätestens bis %s neu anmelden.</translation>
    </message>
    <message>
        <source>Test</source>
        <translation>Testen</translation>
    </message>
    <message>
        <source>Test the connection to %s</source>
        <translation>Die Verbindung zu %s testen</translation>
    </message>
    <message>
        <source>Testing …</source>
        <translation>Test läuft …</translation>
    </message>
    <message>
        <source>Use another address or user</source>
        <translation>Andere Adresse oder anderer Benutzer</translation>
    </message>
    <message>
        <source>Use another business or app</source>
        <translation>Anderes Unternehmen oder andere App</translation>
    </message>
    <message>
        <source>{url} as {user}</source>
        <translation>{url} als {user}</translation>
    </message>
</context>
<context>
    <name>ConnectionRow</name>
    <message>
        <source>Connect %s again</source>
        <translation>%s erneut verbinden</translation>
    </message>
    <message>
        <source>Connect again</source>
        <translation>Erneut verbinden</translation>
    </message>
    <message>
        <source>The sign-in is good for %s more days without a sync.</source>
        <translation>Die Anmeldung gilt ohne Abgleich noch %s Tage.</translation>
    </message>
</context>
<context>
    <name>ConnectionsCard</name>
    <message>
        <source>Connections</source>
        <translation>Verbindungen</translation>
    </message>
    <message>
        <source>The last sync took %s requests to Sage and %s to Vtiger.</source>
        <translation>Der letzte Abgleich brauchte %s Anfragen an Sage und %s an Vtiger.</translation>
    </message>
</context>
<context>
    <name>CrashDialog</name>
    <message>
        <source>A fault in SageSync</source>
        <translation>Ein Fehler in SageSync</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
    <message>
        <source>Copied</source>
        <translation>Kopiert</translation>
    </message>
    <message>
        <source>Copy report</source>
        <translation>Bericht kopieren</translation>
    </message>
    <message>
        <source>Nothing was lost: the next sync goes on where this one stopped. Please send us this report; it holds no names, amounts or passwords, and is kept in the log folder as well.</source>
        <translation>Nichts ging verloren: Der nächste Abgleich macht weiter, wo dieser aufhörte. Bitte senden Sie uns diesen Bericht; er enthält weder Namen noch Beträge noch Passwörter und liegt auch im Protokollordner.</translation>
    </message>
    <message>
        <source>Report</source>
        <translation>Bericht</translation>
    </message>
    <message>
        <source>SageSync has a fault of its own</source>
        <translation>SageSync hat einen eigenen Fehler</translation>
    </message>
</context>
<context>
    <name>CureCard</name>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>Do it</source>
        <translation>Ausführen</translation>
    </message>
    <message>
        <source>Do it for {0}</source>
        <translation>Für {0} ausführen</translation>
    </message>
    <message>
        <source>Each record gets its own unless you give one value for all.</source>
        <translation>Jeder Datensatz bekommt seinen eigenen Wert, wenn Sie nicht einen für alle angeben.</translation>
    </message>
    <message>
        <source>Open it</source>
        <translation>Öffnen</translation>
    </message>
</context>
<context>
    <name>CurrenciesModel</name>
    <message>
        <source>Comparison</source>
        <translation>Vergleich</translation>
    </message>
    <message>
        <source>Currency</source>
        <translation>Währung</translation>
    </message>
    <message>
        <source>Different: invoices at Vtiger&apos;s rate are skipped</source>
        <translation>Verschieden: Rechnungen zum Kurs von Vtiger werden übersprungen</translation>
    </message>
    <message>
        <source>Equal</source>
        <translation>Gleich</translation>
    </message>
    <message>
        <source>Not used in Vtiger: invoices in %s stay in Sage</source>
        <translation>In Vtiger nicht verwendet: Rechnungen in %s bleiben in Sage</translation>
    </message>
    <message>
        <source>Rate in Sage</source>
        <translation>Kurs in Sage</translation>
    </message>
    <message>
        <source>Rate in Vtiger</source>
        <translation>Kurs in Vtiger</translation>
    </message>
    <message>
        <source>Sage has no rate: invoices in %s are skipped</source>
        <translation>Sage hat keinen Kurs: Rechnungen in %s werden übersprungen</translation>
    </message>
    <message>
        <source>none</source>
        <translation>keiner</translation>
    </message>
</context>
<context>
    <name>CurrenciesTab</name>
    <message>
        <source>Both sides keep only %s, so there is nothing to compare.</source>
        <translation>Beide Seiten führen nur %s, es gibt also nichts zu vergleichen.</translation>
    </message>
    <message>
        <source>Both systems count the foreign units that you get for 1 {base}, and the rates are compared at Vtiger&apos;s three decimals. Nothing is changed here: correct a rate where it is wrong. Sage keeps each customer in one currency: an organization that is invoiced in another one than {base} needs a field “Currency” in Vtiger that names it, before it first syncs.</source>
        <translation>Beide Systeme zählen die fremden Einheiten für 1 {base}; verglichen wird auf die drei Nachkommastellen von Vtiger. Hier wird nichts geändert: Berichtigen Sie einen Kurs dort, wo er falsch ist. Sage führt jeden Kunden in einer Währung: Eine Organisation, die Rechnungen in einer anderen als {base} bekommt, braucht vor ihrem ersten Abgleich in Vtiger ein Feld „Currency“, das diese nennt.</translation>
    </message>
    <message>
        <source>Currencies</source>
        <translation>Währungen</translation>
    </message>
    <message>
        <source>Exchange rates of both sides</source>
        <translation>Wechselkurse beider Seiten</translation>
    </message>
    <message>
        <source>Rates cannot be compared, so invoices are skipped.</source>
        <translation>Die Kurse lassen sich nicht vergleichen, deshalb werden Rechnungen übersprungen.</translation>
    </message>
    <message>
        <source>Switch them on in Sage, or invoice in the base currency.</source>
        <translation>Schalten Sie sie in Sage ein, oder fakturieren Sie in der Basiswährung.</translation>
    </message>
    <message>
        <source>This Sage business keeps no foreign currencies.</source>
        <translation>Dieses Sage-Unternehmen führt keine Fremdwährungen.</translation>
    </message>
    <message>
        <source>Vtiger&apos;s base currency is {vtiger}, Sage&apos;s is {sage}.</source>
        <translation>Die Basiswährung von Vtiger ist {vtiger}, die von Sage {sage}.</translation>
    </message>
</context>
<context>
    <name>DayChart</name>
    <message>
        <source>Nothing synced yet</source>
        <translation>Noch nichts abgeglichen</translation>
    </message>
    <message>
        <source>Records per day</source>
        <translation>Datensätze pro Tag</translation>
    </message>
    <message>
        <source>today</source>
        <translation>heute</translation>
    </message>
</context>
<context>
    <name>Desk</name>
    <message>
        <source>A sync is running; this record is looked at again after it.</source>
        <translation>Eine Synchronisierung läuft; danach wird dieser Datensatz erneut angesehen.</translation>
    </message>
    <message>
        <source>After</source>
        <translation>Danach</translation>
    </message>
    <message>
        <source>Checked just now: {0}.</source>
        <translation>Eben geprüft: {0}.</translation>
    </message>
    <message>
        <source>Field</source>
        <translation>Feld</translation>
    </message>
    <message>
        <source>For information</source>
        <translation>Zur Kenntnis</translation>
    </message>
    <message>
        <source>For it: {evidence}</source>
        <translation>Dafür: {evidence}</translation>
    </message>
    <message>
        <source>Held back since {0}</source>
        <translation>Zurückgehalten seit {0}</translation>
    </message>
    <message>
        <source>Last agreed</source>
        <translation>Zuletzt einig</translation>
    </message>
    <message>
        <source>Needs you</source>
        <translation>Braucht Sie</translation>
    </message>
    <message>
        <source>Net</source>
        <translation>Netto</translation>
    </message>
    <message>
        <source>Nothing needs you.</source>
        <translation>Nichts braucht Sie.</translation>
    </message>
    <message>
        <source>Nothing to do here.</source>
        <translation>Hier ist nichts zu tun.</translation>
    </message>
    <message>
        <source>Now</source>
        <translation>Jetzt</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Einstellungen</translation>
    </message>
    <message>
        <source>Tax</source>
        <translation>Steuer</translation>
    </message>
    <message>
        <source>The names are {n} % alike</source>
        <translation>Die Namen gleichen sich zu {n}&#xa0;%</translation>
    </message>
    <message>
        <source>The sync did not begin.</source>
        <translation>Die Synchronisierung hat nicht begonnen.</translation>
    </message>
    <message>
        <source>The total stays {gross} (net {net}, tax {tax}).</source>
        <translation>Die Summe bleibt {gross} (netto {net}, Steuer {tax}).</translation>
    </message>
    <message>
        <source>These follow by themselves once what they wait for has travelled.</source>
        <translation>Diese folgen von selbst, sobald übertragen ist, worauf sie warten.</translation>
    </message>
    <message>
        <source>These records wait for a decision or a correction of yours.</source>
        <translation>Diese Datensätze warten auf eine Entscheidung oder Korrektur von Ihnen.</translation>
    </message>
    <message>
        <source>{n} not done: {because}</source>
        <translation>{n} nicht ausgeführt: {because}</translation>
    </message>
    <message>
        <source>Equal: {fields}</source>
        <translation>Gleich: {fields}</translation>
    </message>
    <message>
        <source>But with {evidence}</source>
        <translation>Aber dagegen: {evidence}</translation>
    </message>
    <message>
        <source>It is held back no longer.</source>
        <translation>Er wird nicht mehr zurückgehalten.</translation>
    </message>
    <message>
        <source>Leave as it is</source>
        <translation>Lassen, wie es ist</translation>
    </message>
    <message>
        <source>Total</source>
        <translation>Summe</translation>
    </message>
    <message>
        <source>Waiting</source>
        <translation>Wartet</translation>
    </message>
    <message>
        <source>Whose value stands</source>
        <translation>Wessen Wert gilt</translation>
    </message>
    <message>
        <source>differs</source>
        <translation>weicht ab</translation>
    </message>
    <message>
        <source>empty</source>
        <translation>leer</translation>
    </message>
    <message>
        <source>frees {n} more</source>
        <translation>löst {n} weitere</translation>
    </message>
    <message>
        <source>last agreed {value}</source>
        <translation>zuletzt gleich: {value}</translation>
    </message>
    <message>
        <source>now</source>
        <translation>eben</translation>
    </message>
    <message>
        <source>{0} done.</source>
        <translation>{0} erledigt.</translation>
    </message>
    <message>
        <source>{cure}: for {records}?</source>
        <translation>{cure}: für {records}?</translation>
    </message>
    <message>
        <source>{field} in {place}: from {before} to {after}</source>
        <translation>{field} in {place}: von {before} auf {after}</translation>
    </message>
    <message>
        <source>{field}: {vtiger} in Vtiger, {sage} in Sage</source>
        <translation>{field}: {vtiger} in Vtiger, {sage} in Sage</translation>
    </message>
    <message>
        <source>{name} from {before} to {after}</source>
        <translation>{name} von {before} auf {after}</translation>
    </message>
    <message>
        <source>{name} in {side}</source>
        <translation>{name} in {side}</translation>
    </message>
    <message>
        <source>{name} stays {before}</source>
        <translation>{name} bleibt {before}</translation>
    </message>
    <message>
        <source>{n} can be done</source>
        <translation>{n} sind möglich</translation>
    </message>
    <message>
        <source>{n} d</source>
        <translation>{n} Tg</translation>
    </message>
    <message>
        <source>{n} done, but: {because}</source>
        <translation>{n} erledigt, aber: {because}</translation>
    </message>
    <message>
        <source>{n} h</source>
        <translation>{n} Std</translation>
    </message>
    <message>
        <source>{n} min</source>
        <translation>{n} Min</translation>
    </message>
    <message>
        <source>{n} more follow by themselves.</source>
        <translation>{n} weitere folgen von selbst.</translation>
    </message>
    <message>
        <source>{n} not: {because}</source>
        <translation>{n} nicht: {because}</translation>
    </message>
    <message>
        <source>{n} waiting</source>
        <translation>{n} wartend</translation>
    </message>
    <message>
        <source>{n} were not come to.</source>
        <translation>{n} kamen nicht an die Reihe.</translation>
    </message>
    <message>
        <source>{n} y</source>
        <translation>{n} J</translation>
    </message>
    <message>
        <source>{records} held back until you decide.</source>
        <translation>{records} zurückgehalten, bis Sie entscheiden.</translation>
    </message>
    <message>
        <source>{records} put aside.</source>
        <translation>{records} beiseitegelegt.</translation>
    </message>
    <message>
        <source>{record}: done</source>
        <translation>{record}: erledigt</translation>
    </message>
    <message>
        <source>{record}: not done</source>
        <translation>{record}: nicht ausgeführt</translation>
    </message>
    <message>
        <source>{record}: put aside</source>
        <translation>{record}: beiseitegelegt</translation>
    </message>
    <message>
        <source>{what}. Held back since {day}: {because}. What to do: {fix}</source>
        <translation>{what}. Zurückgehalten seit {day}: {because}. Was zu tun ist: {fix}</translation>
    </message>
</context>
<context>
    <name>DeskPage</name>
    <message>
        <source>A sync is running</source>
        <translation>Eine Synchronisierung läuft</translation>
    </message>
    <message>
        <source>A sync is running; try again when it has finished.</source>
        <translation>Eine Synchronisierung läuft; versuchen Sie es danach noch einmal.</translation>
    </message>
    <message>
        <source>All modules</source>
        <translation>Alle Module</translation>
    </message>
    <message>
        <source>Also what was read</source>
        <translation>Auch Gelesenes</translation>
    </message>
    <message>
        <source>Both systems</source>
        <translation>Beide Systeme</translation>
    </message>
    <message>
        <source>Causes</source>
        <translation>Ursachen</translation>
    </message>
    <message>
        <source>Every record that should travel has arrived on the other side.</source>
        <translation>Jeder Datensatz, der übertragen werden soll, ist auf der anderen Seite angekommen.</translation>
    </message>
    <message>
        <source>Lives in</source>
        <translation>Steht in</translation>
    </message>
    <message>
        <source>Module</source>
        <translation>Modul</translation>
    </message>
    <message>
        <source>Nothing has been cured here yet.</source>
        <translation>Hier wurde noch nichts behoben.</translation>
    </message>
    <message>
        <source>Nothing is held back</source>
        <translation>Nichts wird zurückgehalten</translation>
    </message>
    <message>
        <source>Nothing is listed yet</source>
        <translation>Noch ist nichts aufgeführt</translation>
    </message>
    <message>
        <source>Records that cannot travel are listed here when it has finished.</source>
        <translation>Datensätze, die nicht übertragen werden können, stehen danach hier.</translation>
    </message>
    <message>
        <source>Skipped</source>
        <translation>Übersprungen</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Rückgängig</translation>
    </message>
</context>
<context>
    <name>DocumentsModel</name>
    <message>
        <source>Difference</source>
        <translation>Unterschied</translation>
    </message>
    <message>
        <source>Document</source>
        <translation>Beleg</translation>
    </message>
    <message>
        <source>Found</source>
        <translation>Befund</translation>
    </message>
</context>
<context>
    <name>ErrorState</name>
    <message>
        <source>Try again</source>
        <translation>Erneut versuchen</translation>
    </message>
</context>
<context>
    <name>FiguresModel</name>
    <message>
        <source>Difference</source>
        <translation>Unterschied</translation>
    </message>
    <message>
        <source>Documents</source>
        <translation>Belege</translation>
    </message>
    <message>
        <source>Explained</source>
        <translation>Erklärt</translation>
    </message>
    <message>
        <source>Net {net}, tax {tax}</source>
        <translation>Netto {net}, Steuer {tax}</translation>
    </message>
    <message>
        <source>Unexplained</source>
        <translation>Ungeklärt</translation>
    </message>
    <message>
        <source>{month}, unexplained {amount}</source>
        <translation>{month}, ungeklärt {amount}</translation>
    </message>
</context>
<context>
    <name>FilterBar</name>
    <message>
        <source>All modules</source>
        <translation>Alle Module</translation>
    </message>
    <message>
        <source>All that still stand</source>
        <translation>Alle, die noch gelten</translation>
    </message>
    <message>
        <source>All that were ever made</source>
        <translation>Alle, die je gemacht wurden</translation>
    </message>
    <message>
        <source>Both directions</source>
        <translation>Beide Richtungen</translation>
    </message>
    <message>
        <source>Clear filters</source>
        <translation>Filter aufheben</translation>
    </message>
    <message>
        <source>Direction</source>
        <translation>Richtung</translation>
    </message>
    <message>
        <source>Every reason</source>
        <translation>Jeder Grund</translation>
    </message>
    <message>
        <source>Every status</source>
        <translation>Jeder Status</translation>
    </message>
    <message>
        <source>Module</source>
        <translation>Modul</translation>
    </message>
    <message>
        <source>Not read yet</source>
        <translation>Noch nicht gelesen</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>Hinweise</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Grund</translation>
    </message>
    <message>
        <source>Search names and reasons</source>
        <translation>Namen und Gründe suchen</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Status</translation>
    </message>
    <message>
        <source>With or without a note</source>
        <translation>Mit oder ohne Hinweis</translation>
    </message>
    <message>
        <source>{0}: show every day again</source>
        <translation>{0}: wieder alle Tage zeigen</translation>
    </message>
</context>
<context>
    <name>FinishPage</name>
    <message>
        <source>Finish saves your choices. All of them can be changed later, one at a time, under Settings.</source>
        <translation>Fertigstellen speichert Ihre Angaben. Alle lassen sich später einzeln unter Einstellungen ändern.</translation>
    </message>
    <message>
        <source>From then on the program syncs by itself every {n} minutes while it is open.</source>
        <translation>Danach gleicht das Programm alle {n} Minuten von selbst ab, solange es offen ist.</translation>
    </message>
    <message>
        <source>Ready</source>
        <translation>Fertig</translation>
    </message>
    <message>
        <source>Sage</source>
        <translation>Sage</translation>
    </message>
    <message>
        <source>Sync now</source>
        <translation>Jetzt abgleichen</translation>
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
        <translation>Alle, gleich welchen Datums</translation>
    </message>
    <message>
        <source>First invoice date</source>
        <translation>Erstes Rechnungsdatum</translation>
    </message>
    <message>
        <source>From another date</source>
        <translation>Ab einem anderen Datum</translation>
    </message>
    <message>
        <source>From {day}, the start of this year</source>
        <translation>Ab {day}, Beginn dieses Jahres</translation>
    </message>
    <message>
        <source>From {day}, when Sage&apos;s accounts begin</source>
        <translation>Ab {day}, Beginn der Buchhaltung in Sage</translation>
    </message>
    <message>
        <source>Which invoices travel</source>
        <translation>Welche Rechnungen übertragen werden</translation>
    </message>
    <message>
        <source>{vtiger} in Vtiger, {sage} in Sage</source>
        <translation>{vtiger} in Vtiger, {sage} in Sage</translation>
    </message>
</context>
<context>
    <name>FixPane</name>
    <message>
        <source>A sentence about this record is on the clipboard.</source>
        <translation>Ein Satz über diesen Datensatz liegt in der Zwischenablage.</translation>
    </message>
    <message>
        <source>About this reason</source>
        <translation>Über diesen Grund</translation>
    </message>
    <message>
        <source>Back to {name}</source>
        <translation>Zurück zu {name}</translation>
    </message>
    <message>
        <source>By hand: {0}</source>
        <translation>Von Hand: {0}</translation>
    </message>
    <message>
        <source>Copy a sentence</source>
        <translation>Satz kopieren</translation>
    </message>
    <message>
        <source>Copy a sentence for a colleague</source>
        <translation>Einen Satz für Kollegen kopieren</translation>
    </message>
    <message>
        <source>Cures</source>
        <translation>Abhilfen</translation>
    </message>
    <message>
        <source>Different</source>
        <translation>Verschieden</translation>
    </message>
    <message>
        <source>Open in {0}</source>
        <translation>In {0} öffnen</translation>
    </message>
    <message>
        <source>Show the record</source>
        <translation>Datensatz zeigen</translation>
    </message>
    <message>
        <source>Show the record in the log</source>
        <translation>Datensatz im Protokoll zeigen</translation>
    </message>
    <message>
        <source>The same</source>
        <translation>Dasselbe</translation>
    </message>
    <message>
        <source>Waits for {name}</source>
        <translation>Wartet auf {name}</translation>
    </message>
</context>
<context>
    <name>FollowerRow</name>
    <message>
        <source>Contacts follow Organizations: %s</source>
        <translation>Kontakte folgen Organisationen: %s</translation>
    </message>
    <message>
        <source>Follow the organizations that they belong to.</source>
        <translation>Folgen den Organisationen, zu denen sie gehören.</translation>
    </message>
    <message>
        <source>Sync now</source>
        <translation>Jetzt abgleichen</translation>
    </message>
</context>
<context>
    <name>GroupsModel</name>
    <message>
        <source>Amount</source>
        <translation>Betrag</translation>
    </message>
    <message>
        <source>Records</source>
        <translation>Datensätze</translation>
    </message>
    <message>
        <source>What would happen</source>
        <translation>Was geschehen würde</translation>
    </message>
</context>
<context>
    <name>Header</name>
    <message>
        <source>Automatic sync paused</source>
        <translation>Automatischer Abgleich angehalten</translation>
    </message>
    <message>
        <source>Next %s</source>
        <translation>Nächster %s</translation>
    </message>
    <message>
        <source>No company connected</source>
        <translation>Kein Unternehmen verbunden</translation>
    </message>
    <message>
        <source>Preview</source>
        <translation>Vorschau</translation>
    </message>
    <message>
        <source>Sync Now</source>
        <translation>Jetzt abgleichen</translation>
    </message>
    <message>
        <source>Sync Now (F5 or Ctrl+R)</source>
        <translation>Jetzt abgleichen (F5 oder Strg+R)</translation>
    </message>
    <message>
        <source>Waiting for you</source>
        <translation>Wartet auf Sie</translation>
    </message>
    <message>
        <source>What a sync would do now, before anything is written (Ctrl+P)</source>
        <translation>Was eine Synchronisierung jetzt täte, bevor etwas geschrieben wird (Strg+P)</translation>
    </message>
</context>
<context>
    <name>HeldExport</name>
    <message>
        <source>Export these records</source>
        <translation>Diese Datensätze exportieren</translation>
    </message>
    <message>
        <source>Spreadsheet file (*.csv)</source>
        <translation>Tabelle (*.csv)</translation>
    </message>
    <message>
        <source>The file was not written</source>
        <translation>Die Datei wurde nicht geschrieben</translation>
    </message>
    <message>
        <source>The system said: {0}. Choose another folder, or close the file where it is open.</source>
        <translation>Das System sagte: {0}. Wählen Sie einen anderen Ordner, oder schließen Sie die Datei dort, wo sie offen ist.</translation>
    </message>
    <message>
        <source>{0} exported to {1}</source>
        <translation>{0} nach {1} exportiert</translation>
    </message>
</context>
<context>
    <name>HeldModel</name>
    <message>
        <source>Age</source>
        <translation>Alter</translation>
    </message>
    <message>
        <source>Amount</source>
        <translation>Betrag</translation>
    </message>
    <message>
        <source>Customer</source>
        <translation>Kunde</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>Datum</translation>
    </message>
    <message>
        <source>Record</source>
        <translation>Datensatz</translation>
    </message>
</context>
<context>
    <name>HeldUpCard</name>
    <message>
        <source>Held up now</source>
        <translation>Zurzeit zurückgehalten</translation>
    </message>
    <message>
        <source>Nothing needs you.</source>
        <translation>Nichts braucht Sie.</translation>
    </message>
    <message>
        <source>See all skipped records</source>
        <translation>Alle übersprungenen Datensätze</translation>
    </message>
    <message>
        <source>{n} more follow by themselves.</source>
        <translation>{n} weitere folgen von selbst.</translation>
    </message>
    <message>
        <source>{records} stay where they are by your choice.</source>
        <translation>Nach Ihrer Wahl nicht übertragen: {records}.</translation>
    </message>
</context>
<context>
    <name>HelpReasons</name>
    <message>
        <source>Concerns: {records}</source>
        <translation>Betrifft: {records}</translation>
    </message>
    <message>
        <source>What to do: {cure}</source>
        <translation>Was zu tun ist: {cure}</translation>
    </message>
    <message>
        <source>any record</source>
        <translation>jeder Datensatz</translation>
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
        <translation>Zurück</translation>
    </message>
    <message>
        <source>Contents</source>
        <translation>Inhalt</translation>
    </message>
    <message>
        <source>Forward</source>
        <translation>Vorwärts</translation>
    </message>
    <message>
        <source>Help page</source>
        <translation>Hilfeseite</translation>
    </message>
    <message>
        <source>SageSync Help</source>
        <translation>SageSync-Hilfe</translation>
    </message>
    <message>
        <source>SageSync Help: {0}</source>
        <translation>SageSync-Hilfe: {0}</translation>
    </message>
    <message>
        <source>Search titles</source>
        <translation>Titel suchen</translation>
    </message>
</context>
<context>
    <name>HintBar</name>
    <message>
        <source>Got it</source>
        <translation>Verstanden</translation>
    </message>
</context>
<context>
    <name>Hints</name>
    <message>
        <source>Choose a cause on the left; what can be done about a record stands on the right.</source>
        <translation>Wählen Sie links eine Ursache; rechts steht, was sich für einen Datensatz tun lässt.</translation>
    </message>
    <message>
        <source>Click a count to see the records behind it, and a record&apos;s name to see all of it.</source>
        <translation>Klicken Sie auf eine Zahl, um ihre Datensätze zu sehen, und auf einen Namen, um den ganzen Datensatz zu sehen.</translation>
    </message>
    <message>
        <source>Suggestions are filled in already. Look them over, then press Save Settings.</source>
        <translation>Vorschläge sind schon eingetragen. Sehen Sie sie durch und klicken Sie auf Einstellungen speichern.</translation>
    </message>
    <message>
        <source>Sync Now starts a sync; this page then shows how it went. F1 explains any page.</source>
        <translation>„Jetzt abgleichen“ startet einen Abgleich; diese Seite zeigt dann, wie er verlief. F1 erklärt jede Seite.</translation>
    </message>
</context>
<context>
    <name>InvoiceOptions</name>
    <message>
        <source>As drafts, to be released in Sage</source>
        <translation>Als Entwürfe, in Sage freizugeben</translation>
    </message>
    <message>
        <source>As final invoices</source>
        <translation>Als endgültige Rechnungen</translation>
    </message>
    <message>
        <source>Count the invoices of each choice</source>
        <translation>Rechnungen jeder Auswahl zählen</translation>
    </message>
    <message>
        <source>Credit notes that were made in Sage come to Vtiger</source>
        <translation>In Sage erstellte Gutschriften kommen nach Vtiger</translation>
    </message>
    <message>
        <source>Invoices that travel</source>
        <translation>Übertragene Rechnungen</translation>
    </message>
    <message>
        <source>Statuses that travel</source>
        <translation>Übertragene Status</translation>
    </message>
    <message>
        <source>How invoices arrive in Sage</source>
        <translation>So kommen Rechnungen in Sage an</translation>
    </message>
    <message>
        <source>In Sage</source>
        <translation>In Sage</translation>
    </message>
</context>
<context>
    <name>InvoiceStatuses</name>
    <message>
        <source>Credited</source>
        <translation>Gutgeschrieben</translation>
    </message>
    <message>
        <source>Draft</source>
        <translation>Entwurf</translation>
    </message>
    <message>
        <source>Overpaid</source>
        <translation>Überzahlt</translation>
    </message>
    <message>
        <source>Paid</source>
        <translation>Bezahlt</translation>
    </message>
    <message>
        <source>Part paid</source>
        <translation>Teilweise bezahlt</translation>
    </message>
    <message>
        <source>Refunded</source>
        <translation>Erstattet</translation>
    </message>
    <message>
        <source>Reopened</source>
        <translation>Wieder offen</translation>
    </message>
    <message>
        <source>Status in Vtiger of invoices that are {status} in Sage</source>
        <translation>Status in Vtiger für Rechnungen, die in Sage {status} sind</translation>
    </message>
    <message>
        <source>Unchanged</source>
        <translation>Unverändert</translation>
    </message>
    <message>
        <source>Unpaid</source>
        <translation>Unbezahlt</translation>
    </message>
    <message>
        <source>Void</source>
        <translation>Storniert</translation>
    </message>
    <message>
        <source>Written off</source>
        <translation>Ausgebucht</translation>
    </message>
    <message>
        <source>{status} (default)</source>
        <translation>{status} (Standard)</translation>
    </message>
    <message>
        <source>{status} (missing)</source>
        <translation>{status} (fehlt)</translation>
    </message>
</context>
<context>
    <name>InvoicesTab</name>
    <message>
        <source>Invoice statuses</source>
        <translation>Rechnungsstatus</translation>
    </message>
</context>
<context>
    <name>Lamps</name>
    <message>
        <source>Last answer {when}.</source>
        <translation>Letzte Antwort {when}.</translation>
    </message>
    <message>
        <source>Not asked since {time}</source>
        <translation>Nicht gefragt seit {time}</translation>
    </message>
    <message>
        <source>{state} since {time}</source>
        <translation>{state} seit {time}</translation>
    </message>
</context>
<context>
    <name>Languages</name>
    <message>
        <source>English</source>
        <translation>Deutsch</translation>
    </message>
</context>
<context>
    <name>LastSyncCard</name>
    <message>
        <source>Click Sync Now to begin.</source>
        <translation>Klicken Sie auf „Jetzt abgleichen“.</translation>
    </message>
    <message>
        <source>Last sync</source>
        <translation>Letzter Abgleich</translation>
    </message>
    <message>
        <source>Nothing has synced yet</source>
        <translation>Noch nichts abgeglichen</translation>
    </message>
    <message>
        <source>{0}, not read yet</source>
        <translation>{0}, noch nicht gelesen</translation>
    </message>
    <message>
        <source>{records} synced with a note</source>
        <translation>{records} mit Hinweis synchronisiert</translation>
    </message>
</context>
<context>
    <name>LogCard</name>
    <message>
        <source> days</source>
        <translation> Tage</translation>
    </message>
    <message>
        <source>Days that finished syncs stay in the log</source>
        <translation>Tage, die beendete Abgleiche im Protokoll bleiben</translation>
    </message>
    <message>
        <source>Keep finished syncs for</source>
        <translation>Beendete Abgleiche aufheben für</translation>
    </message>
    <message>
        <source>Older syncs are removed from the log. Records and links are never removed by this.</source>
        <translation>Ältere Abgleiche werden aus dem Protokoll entfernt. Datensätze und Verknüpfungen werden dadurch nie entfernt.</translation>
    </message>
    <message>
        <source>Sync log</source>
        <translation>Protokoll</translation>
    </message>
</context>
<context>
    <name>LogPage</name>
    <message>
        <source>Loading …</source>
        <translation>Wird geladen …</translation>
    </message>
    <message>
        <source>Nothing has been synced yet</source>
        <translation>Noch nichts abgeglichen</translation>
    </message>
    <message>
        <source>Start the first sync. Each record that is created, updated or skipped is then listed here, with the reason and what to do.</source>
        <translation>Starten Sie den ersten Abgleich. Jeder angelegte, geänderte oder übersprungene Datensatz steht dann hier, mit Grund und Abhilfe.</translation>
    </message>
    <message>
        <source>Sync Log</source>
        <translation>Protokoll</translation>
    </message>
    <message>
        <source>Sync Now</source>
        <translation>Jetzt abgleichen</translation>
    </message>
    <message>
        <source>Sync log and opened records</source>
        <translation>Protokoll und geöffnete Datensätze</translation>
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
        <translation>Ihr Unternehmen wird geöffnet …</translation>
    </message>
    <message>
        <source>Restore a backup</source>
        <translation>Eine Sicherung wiederherstellen</translation>
    </message>
</context>
<context>
    <name>MappingPage</name>
    <message>
        <source>%s to mend</source>
        <translation>%s zu beheben</translation>
    </message>
    <message>
        <source>Accounts</source>
        <translation>Konten</translation>
    </message>
    <message>
        <source>Accounts and taxes</source>
        <translation>Konten und Steuern</translation>
    </message>
    <message>
        <source>Accounts, taxes and fields are read live from Sage and Vtiger, so both must be connected.</source>
        <translation>Konten, Steuern und Felder werden direkt aus Sage und Vtiger gelesen; beide müssen also verbunden sein.</translation>
    </message>
    <message>
        <source>Both sides keep their books in %s.</source>
        <translation>Beide Seiten führen ihre Bücher in %s.</translation>
    </message>
    <message>
        <source>Connect</source>
        <translation>Verbinden</translation>
    </message>
    <message>
        <source>Connect both sides first</source>
        <translation>Zuerst beide Seiten verbinden</translation>
    </message>
    <message>
        <source>Currencies</source>
        <translation>Währungen</translation>
    </message>
    <message>
        <source>Discard changes</source>
        <translation>Änderungen verwerfen</translation>
    </message>
    <message>
        <source>Each Vtiger tax beside the Sage rate that it becomes. Invoices with an open tax are skipped.</source>
        <translation>Jede Vtiger-Steuer neben dem Sage-Satz, zu dem sie wird. Rechnungen mit einer offenen Steuer werden übersprungen.</translation>
    </message>
    <message>
        <source>Filled in from Sage&apos;s own defaults, and from tax rates that are exactly equal. Please look them over: what could not be decided for certain is left to you.</source>
        <translation>Eingetragen nach den Vorgaben von Sage und nach genau gleichen Steuersätzen. Bitte sehen Sie alles durch: Was nicht sicher zu entscheiden war, bleibt Ihnen überlassen.</translation>
    </message>
    <message>
        <source>Foreign currencies that Sage has a rate for: %s.</source>
        <translation>Fremdwährungen, für die Sage einen Kurs hat: %s.</translation>
    </message>
    <message>
        <source>Lines without tax</source>
        <translation>Zeilen ohne Steuer</translation>
    </message>
    <message>
        <source>Mapping</source>
        <translation>Zuordnung</translation>
    </message>
    <message>
        <source>No examples could be read: %s.</source>
        <translation>Es konnten keine Beispiele gelesen werden: %s.</translation>
    </message>
    <message>
        <source>No sync can start yet. Still to choose: %s.</source>
        <translation>Noch kann kein Abgleich beginnen. Noch zu wählen: %s.</translation>
    </message>
    <message>
        <source>No sync starts without it.</source>
        <translation>Ohne dies beginnt kein Abgleich.</translation>
    </message>
    <message>
        <source>Not chosen</source>
        <translation>Nicht gewählt</translation>
    </message>
    <message>
        <source>Not saved yet</source>
        <translation>Noch nicht gespeichert</translation>
    </message>
    <message>
        <source>Open: invoices with it are skipped</source>
        <translation>Offen: Rechnungen damit werden übersprungen</translation>
    </message>
    <message>
        <source>Read again</source>
        <translation>Neu lesen</translation>
    </message>
    <message>
        <source>Reading accounts and taxes from Sage and Vtiger …</source>
        <translation>Konten und Steuern werden aus Sage und Vtiger gelesen …</translation>
    </message>
    <message>
        <source>Reading accounts, taxes and fields from Sage and Vtiger …</source>
        <translation>Konten, Steuern und Felder werden aus Sage und Vtiger gelesen …</translation>
    </message>
    <message>
        <source>Sage accounts</source>
        <translation>Sage-Konten</translation>
    </message>
    <message>
        <source>Sage has no rate for %s: invoices in it are skipped.</source>
        <translation>Sage hat keinen Kurs für %s: Rechnungen darin werden übersprungen.</translation>
    </message>
    <message>
        <source>Save Settings</source>
        <translation>Einstellungen speichern</translation>
    </message>
    <message>
        <source>Save the mapping first?</source>
        <translation>Zuordnung erst speichern?</translation>
    </message>
    <message>
        <source>Saved. The mapping counts from the next sync.</source>
        <translation>Gespeichert. Die Zuordnung gilt ab dem nächsten Abgleich.</translation>
    </message>
    <message>
        <source>Stay here</source>
        <translation>Hier bleiben</translation>
    </message>
    <message>
        <source>Still to choose: %s.</source>
        <translation>Noch zu wählen: %s.</translation>
    </message>
    <message>
        <source>Taxes</source>
        <translation>Steuern</translation>
    </message>
    <message>
        <source>The tabs with a red mark show what is missing.</source>
        <translation>Die Reiter mit roter Marke zeigen, was fehlt.</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Erneut versuchen</translation>
    </message>
    <message>
        <source>Vtiger keeps its books in %s, Sage in %s: every invoice is skipped until both are the same.</source>
        <translation>Vtiger führt die Bücher in %s, Sage in %s: Jede Rechnung wird übersprungen, bis beide gleich sind.</translation>
    </message>
    <message>
        <source>Which account, tax and field of Vtiger belongs to which of Sage.</source>
        <translation>Welches Konto, welche Steuer und welches Feld von Vtiger zu welchem von Sage gehört.</translation>
    </message>
    <message>
        <source>You changed accounts, taxes or fields under Mapping and have not saved that yet.</source>
        <translation>Sie haben unter Zuordnung Konten, Steuern oder Felder geändert und noch nicht gespeichert.</translation>
    </message>
    <message>
        <source>{name} at 0 %</source>
        <translation>{name} mit 0&#xa0;%</translation>
    </message>
    <message>
        <source>{name} {percent} %</source>
        <translation>{name} {percent} %</translation>
    </message>
    <message>
        <source>{name} · {percent} % ({kind})</source>
        <translation>{name} · {percent} % ({kind})</translation>
    </message>
</context>
<context>
    <name>MappingTabs</name>
    <message>
        <source>Accounts</source>
        <translation>Konten</translation>
    </message>
    <message>
        <source>Carriage charged on invoices</source>
        <translation>Versandkosten auf Rechnungen</translation>
    </message>
    <message>
        <source>Each Vtiger tax beside the Sage rate that it becomes. A tax is never guessed: invoices with an open tax are skipped until you choose.</source>
        <translation>Jede Vtiger-Steuer neben dem Sage-Satz, zu dem sie wird. Eine Steuer wird nie geraten: Rechnungen mit einer offenen Steuer werden übersprungen, bis Sie wählen.</translation>
    </message>
    <message>
        <source>Lines without tax</source>
        <translation>Zeilen ohne Steuer</translation>
    </message>
    <message>
        <source>No longer in Sage</source>
        <translation>Nicht mehr in Sage</translation>
    </message>
    <message>
        <source>No tax is ticked in Vtiger</source>
        <translation>In Vtiger ist keine Steuer gewählt</translation>
    </message>
    <message>
        <source>Not chosen</source>
        <translation>Nicht gewählt</translation>
    </message>
    <message>
        <source>On one line together, and one rate in Sage</source>
        <translation>Zusammen in einer Zeile, ein Satz in Sage</translation>
    </message>
    <message>
        <source>Set to this percentage on the line</source>
        <translation>Auf der Position auf diesen Prozentsatz gesetzt</translation>
    </message>
    <message>
        <source>Tax in Vtiger</source>
        <translation>Steuer in Vtiger</translation>
    </message>
    <message>
        <source>Taxes</source>
        <translation>Steuern</translation>
    </message>
    <message>
        <source>The bank account on which customers pay</source>
        <translation>Das Bankkonto, auf das Kunden zahlen</translation>
    </message>
    <message>
        <source>The ledger accounts that new products, services and carriage are booked to in Sage.</source>
        <translation>Die Sachkonten, auf die neue Produkte, Dienstleistungen und Versandkosten in Sage gebucht werden.</translation>
    </message>
    <message>
        <source>Ticked in Vtiger, but set to 0 % on the line</source>
        <translation>In Vtiger angehakt, aber in der Zeile auf 0&#xa0;%</translation>
    </message>
    <message>
        <source>What customers pay for products</source>
        <translation>Was Kunden für Produkte zahlen</translation>
    </message>
    <message>
        <source>What customers pay for services</source>
        <translation>Was Kunden für Dienstleistungen zahlen</translation>
    </message>
    <message>
        <source>What is added to or taken off an invoice as a whole</source>
        <translation>Was einer Rechnung im Ganzen aufgeschlagen oder abgezogen wird</translation>
    </message>
    <message>
        <source>What products cost you</source>
        <translation>Was Produkte Sie kosten</translation>
    </message>
    <message>
        <source>What services cost you; Sage can do without</source>
        <translation>Was Dienstleistungen Sie kosten; Sage kommt ohne aus</translation>
    </message>
    <message>
        <source>Why 0 % is not always the same</source>
        <translation>Warum 0 % nicht immer dasselbe ist</translation>
    </message>
    <message>
        <source>Zero-rated, exempt and outside the scope all come to nothing on the invoice, but they go into different boxes of your tax return. So they are listed by kind and never exchanged for each other.</source>
        <translation>Nullsatz, befreit und nicht steuerbar ergeben auf der Rechnung alle null, gehören aber in verschiedene Felder Ihrer Steuererklärung. Darum stehen sie nach Art getrennt und werden nie vertauscht.</translation>
    </message>
    <message>
        <source>exempt</source>
        <translation>steuerbefreit</translation>
    </message>
    <message>
        <source>kind not told</source>
        <translation>Art nicht genannt</translation>
    </message>
    <message>
        <source>no tax</source>
        <translation>keine Steuer</translation>
    </message>
    <message>
        <source>outside the scope</source>
        <translation>nicht steuerbar</translation>
    </message>
    <message>
        <source>reverse charge</source>
        <translation>Reverse Charge</translation>
    </message>
    <message>
        <source>taxed</source>
        <translation>besteuert</translation>
    </message>
    <message>
        <source>zero-rated</source>
        <translation>Nullsatz</translation>
    </message>
    <message>
        <source>{label} at 0 %</source>
        <translation>{label} mit 0&#xa0;%</translation>
    </message>
    <message>
        <source>{label} at {percent} %</source>
        <translation>{label} zu {percent}&#xa0;%</translation>
    </message>
    <message>
        <source>{label} · {percent} %</source>
        <translation>{label} · {percent} %</translation>
    </message>
    <message>
        <source>{method} tax in Vtiger</source>
        <translation>{method} Steuer in Vtiger</translation>
    </message>
    <message>
        <source>{percent} % · {name} ({kind})</source>
        <translation>{percent} % · {name} ({kind})</translation>
    </message>
</context>
<context>
    <name>ModuleRow</name>
    <message>
        <source>Direction of %s</source>
        <translation>Richtung von %s</translation>
    </message>
    <message>
        <source>Direction of {module}</source>
        <translation>Richtung von {module}</translation>
    </message>
    <message>
        <source>Sync %s</source>
        <translation>%s abgleichen</translation>
    </message>
    <message>
        <source>Sync %s now</source>
        <translation>%s jetzt abgleichen</translation>
    </message>
    <message>
        <source>Sync now</source>
        <translation>Jetzt abgleichen</translation>
    </message>
    <message>
        <source>Sync {module}</source>
        <translation>{module} abgleichen</translation>
    </message>
</context>
<context>
    <name>ModuleTab</name>
    <message>
        <source>Add a field pair</source>
        <translation>Feldpaar hinzufügen</translation>
    </message>
    <message>
        <source>Field pairs of %s</source>
        <translation>Feldpaare von %s</translation>
    </message>
    <message>
        <source>Reset all to default</source>
        <translation>Alle zurücksetzen</translation>
    </message>
    <message>
        <source>{module} are switched off; the pairs count once they are on.</source>
        <translation>{module} sind ausgeschaltet; die Paare gelten, sobald sie eingeschaltet sind.</translation>
    </message>
    <message>
        <source>{module} · {way}. No pair goes further. Fields marked * are required.</source>
        <translation>{module} · {way}. Kein Paar geht weiter. Mit * markierte Felder sind Pflicht.</translation>
    </message>
</context>
<context>
    <name>ModulesPage</name>
    <message>
        <source> and </source>
        <translation> und </translation>
    </message>
    <message>
        <source>%s are being synced. Progress is shown at the top.</source>
        <translation>%s werden abgeglichen. Der Fortschritt steht oben.</translation>
    </message>
    <message>
        <source>A sync is running already. Ask again when it has finished.</source>
        <translation>Es läuft schon ein Abgleich. Versuchen Sie es danach noch einmal.</translation>
    </message>
    <message>
        <source>Accounts, taxes and fields</source>
        <translation>Konten, Steuern und Felder</translation>
    </message>
    <message>
        <source>Choose the modules and which way their records travel. You can change this at any time.</source>
        <translation>Wählen Sie die Module und die Richtung ihrer Datensätze. Sie können das jederzeit ändern.</translation>
    </message>
    <message>
        <source>Contacts follow the organizations that they belong to.</source>
        <translation>Kontakte folgen den Organisationen, zu denen sie gehören.</translation>
    </message>
    <message>
        <source>Customers with their addresses; Sage calls them contacts.</source>
        <translation>Kunden mit ihren Adressen; Sage nennt sie Kontakte.</translation>
    </message>
    <message>
        <source>Invoices are not offered while %s are off.</source>
        <translation>Rechnungen gibt es nicht, solange %s ausgeschaltet sind.</translation>
    </message>
    <message>
        <source>Invoices are not offered while {modules} are off.</source>
        <translation>Rechnungen gibt es nicht, solange {modules} ausgeschaltet sind.</translation>
    </message>
    <message>
        <source>Modules</source>
        <translation>Module</translation>
    </message>
    <message>
        <source>Products and stock items, with their prices, taxes and accounts.</source>
        <translation>Produkte und Lagerartikel mit Preisen, Steuern und Konten.</translation>
    </message>
    <message>
        <source>Sales invoices, to the penny. They bring Organizations, Products and Services along.</source>
        <translation>Ausgangsrechnungen, auf den Cent. Sie bringen Organisationen, Produkte und Dienstleistungen mit.</translation>
    </message>
    <message>
        <source>Sales invoices, to the penny. They need all of the above.</source>
        <translation>Ausgangsrechnungen, auf den Cent. Sie brauchen alles Obige.</translation>
    </message>
    <message>
        <source>Services, with their rates and accounts.</source>
        <translation>Dienstleistungen mit Preisen und Konten.</translation>
    </message>
    <message>
        <source>Services, with their rates, taxes and accounts.</source>
        <translation>Dienstleistungen mit Preisen, Steuern und Konten.</translation>
    </message>
    <message>
        <source>Stock items and products, with their prices and accounts.</source>
        <translation>Lagerartikel und Produkte mit Preisen und Konten.</translation>
    </message>
    <message>
        <source>Switch on Invoices and what they need</source>
        <translation>Rechnungen und ihr Nötiges einschalten</translation>
    </message>
    <message>
        <source>Switch on Invoices with what they need</source>
        <translation>Rechnungen mit ihrem Nötigen einschalten</translation>
    </message>
    <message>
        <source>The invoices could not be counted: %s.</source>
        <translation>Die Rechnungen ließen sich nicht zählen:&#xa0;%s.</translation>
    </message>
    <message>
        <source>What is kept in step, and which way. Changes are saved at once and count from the next sync.</source>
        <translation>Was abgeglichen wird und in welche Richtung. Änderungen gelten ab dem nächsten Abgleich und werden sofort gespeichert.</translation>
    </message>
    <message>
        <source>What shall be kept in step?</source>
        <translation>Was soll abgeglichen werden?</translation>
    </message>
    <message>
        <source>Which invoices shall travel?</source>
        <translation>Welche Rechnungen sollen übertragen werden?</translation>
    </message>
    <message>
        <source>With these statuses in Vtiger:</source>
        <translation>Mit diesen Status in Vtiger:</translation>
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
        <translation>Monat</translation>
    </message>
</context>
<context>
    <name>NewPair</name>
    <message>
        <source>Add a field pair</source>
        <translation>Feldpaar hinzufügen</translation>
    </message>
    <message>
        <source>Add this pair</source>
        <translation>Dieses Paar hinzufügen</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>Choose a field</source>
        <translation>Feld wählen</translation>
    </message>
    <message>
        <source>Direction</source>
        <translation>Richtung</translation>
    </message>
    <message>
        <source>Sage field</source>
        <translation>Sage-Feld</translation>
    </message>
    <message>
        <source>Vtiger field</source>
        <translation>Vtiger-Feld</translation>
    </message>
    <message>
        <source>Your own fields in Vtiger come first in the list.</source>
        <translation>Ihre eigenen Felder in Vtiger stehen in der Liste zuerst.</translation>
    </message>
</context>
<context>
    <name>NextSyncCard</name>
    <message>
        <source>, not from %s to %s</source>
        <translation>, nicht von %s bis %s</translation>
    </message>
    <message>
        <source>After the first sync</source>
        <translation>Nach dem ersten Abgleich</translation>
    </message>
    <message>
        <source>Change schedule</source>
        <translation>Zeitplan ändern</translation>
    </message>
    <message>
        <source>Every %d minutes</source>
        <translation>Alle %d Minuten</translation>
    </message>
    <message>
        <source>Go on</source>
        <translation>Fortsetzen</translation>
    </message>
    <message>
        <source>Go on syncing automatically</source>
        <translation>Automatischen Abgleich fortsetzen</translation>
    </message>
    <message>
        <source>Next sync</source>
        <translation>Nächster Abgleich</translation>
    </message>
    <message>
        <source>Pause</source>
        <translation>Anhalten</translation>
    </message>
    <message>
        <source>Pause automatic syncing</source>
        <translation>Automatischen Abgleich anhalten</translation>
    </message>
    <message>
        <source>Paused</source>
        <translation>Angehalten</translation>
    </message>
    <message>
        <source>Syncing now</source>
        <translation>Abgleich läuft</translation>
    </message>
    <message>
        <source>Waiting for you</source>
        <translation>Wartet auf Sie</translation>
    </message>
</context>
<context>
    <name>NotePanel</name>
    <message>
        <source>All unread notes in {module}: {title}</source>
        <translation>Alle ungelesenen Hinweise in {module}: {title}</translation>
    </message>
    <message>
        <source>Mark all alike as read</source>
        <translation>Alle gleichen als gelesen markieren</translation>
    </message>
    <message>
        <source>Mark as read</source>
        <translation>Als gelesen markieren</translation>
    </message>
    <message>
        <source>What to do</source>
        <translation>Was zu tun ist</translation>
    </message>
</context>
<context>
    <name>Notes</name>
    <message>
        <source>Synced with a note</source>
        <translation>Mit Hinweis synchronisiert</translation>
    </message>
    <message>
        <source>Synced with a note that is over by now</source>
        <translation>Mit einem inzwischen erledigten Hinweis synchronisiert</translation>
    </message>
    <message>
        <source>Synced with a note, read</source>
        <translation>Mit Hinweis synchronisiert, gelesen</translation>
    </message>
</context>
<context>
    <name>OutcomesModel</name>
    <message>
        <source>Amount</source>
        <translation>Betrag</translation>
    </message>
    <message>
        <source>Changed: {0}</source>
        <translation>Geändert: {0}</translation>
    </message>
    <message>
        <source>Module and direction</source>
        <translation>Modul und Richtung</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Grund</translation>
    </message>
    <message>
        <source>Record</source>
        <translation>Datensatz</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Status</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Zeit</translation>
    </message>
</context>
<context>
    <name>OutcomesView</name>
    <message>
        <source>All records of the log</source>
        <translation>Alle Datensätze des Protokolls</translation>
    </message>
    <message>
        <source>All runs</source>
        <translation>Alle Läufe</translation>
    </message>
    <message>
        <source>Back to all runs</source>
        <translation>Zurück zu allen Läufen</translation>
    </message>
    <message>
        <source>Cancel export</source>
        <translation>Export abbrechen</translation>
    </message>
    <message>
        <source>Export cancelled, no file was written</source>
        <translation>Export abgebrochen, es wurde keine Datei geschrieben</translation>
    </message>
    <message>
        <source>Export these records</source>
        <translation>Diese Datensätze exportieren</translation>
    </message>
    <message>
        <source>Export to CSV …</source>
        <translation>Als CSV exportieren …</translation>
    </message>
    <message>
        <source>Exporting: {0} of {1}</source>
        <translation>Export: {0} von {1}</translation>
    </message>
    <message>
        <source>Mark all as read</source>
        <translation>Alle als gelesen markieren</translation>
    </message>
    <message>
        <source>No note is unread</source>
        <translation>Kein Hinweis ist ungelesen</translation>
    </message>
    <message>
        <source>No record fits</source>
        <translation>Kein passender Datensatz</translation>
    </message>
    <message>
        <source>Nothing in the log fits this search and these filters. Take one of them away.</source>
        <translation>Nichts im Protokoll passt zu Suche und Filtern. Nehmen Sie einen davon weg.</translation>
    </message>
    <message>
        <source>Progress of the export</source>
        <translation>Fortschritt des Exports</translation>
    </message>
    <message>
        <source>Records</source>
        <translation>Datensätze</translation>
    </message>
    <message>
        <source>Spreadsheet file (*.csv)</source>
        <translation>Tabellendatei (*.csv)</translation>
    </message>
    <message>
        <source>Sync of {0}</source>
        <translation>Abgleich vom {0}</translation>
    </message>
    <message>
        <source>The file was not written</source>
        <translation>Die Datei wurde nicht geschrieben</translation>
    </message>
    <message>
        <source>The notes of all listed records were read</source>
        <translation>Die Hinweise aller aufgeführten Datensätze sind gelesen</translation>
    </message>
    <message>
        <source>The system said: {0}. Choose another folder, or close the file where it is open.</source>
        <translation>Das System meldete: {0}. Wählen Sie einen anderen Ordner, oder schließen Sie die Datei, wo sie geöffnet ist.</translation>
    </message>
    <message>
        <source>What the next sync has to say of a record that it brought in step is listed here.</source>
        <translation>Was die nächste Synchronisierung über einen abgeglichenen Datensatz zu sagen hat, steht hier.</translation>
    </message>
    <message>
        <source>{0} exported to {1}</source>
        <translation>{0} exportiert nach {1}</translation>
    </message>
    <message>
        <source>{0} more: list them too</source>
        <translation>{0} weitere auflisten</translation>
    </message>
</context>
<context>
    <name>OverviewPage</name>
    <message>
        <source>A few steps: where your Vtiger is, which Sage region you use, and what should travel.</source>
        <translation>Wenige Schritte: wo Ihr Vtiger ist, welche Sage-Region Sie nutzen und was abgeglichen werden soll.</translation>
    </message>
    <message>
        <source>Connect Vtiger and Sage first</source>
        <translation>Zuerst Vtiger und Sage verbinden</translation>
    </message>
    <message>
        <source>Connect my company</source>
        <translation>Mein Unternehmen verbinden</translation>
    </message>
    <message>
        <source>Last 30 days</source>
        <translation>Letzte 30 Tage</translation>
    </message>
    <message>
        <source>Overview</source>
        <translation>Übersicht</translation>
    </message>
</context>
<context>
    <name>OverwrittenPane</name>
    <message>
        <source>After the sync</source>
        <translation>Nach dem Abgleich</translation>
    </message>
    <message>
        <source>Before</source>
        <translation>Vorher</translation>
    </message>
    <message>
        <source>It is too long ago: what stood there is not known any more.</source>
        <translation>Es ist zu lange her: Was dort stand, ist nicht mehr bekannt.</translation>
    </message>
    <message>
        <source>It was put back already.</source>
        <translation>Es wurde bereits zurückgesetzt.</translation>
    </message>
    <message>
        <source>Mark all as read</source>
        <translation>Alle als gelesen markieren</translation>
    </message>
    <message>
        <source>Put it back</source>
        <translation>Zurücksetzen</translation>
    </message>
    <message>
        <source>Show the record</source>
        <translation>Datensatz zeigen</translation>
    </message>
    <message>
        <source>Show the record in the log</source>
        <translation>Datensatz im Protokoll zeigen</translation>
    </message>
    <message>
        <source>What a field&apos;s owner has replaced</source>
        <translation>Was der Eigentümer eines Felds ersetzt hat</translation>
    </message>
</context>
<context>
    <name>Pages</name>
    <message>
        <source>Mapping</source>
        <translation>Zuordnung</translation>
    </message>
    <message>
        <source>Modules</source>
        <translation>Module</translation>
    </message>
    <message>
        <source>Overview</source>
        <translation>Übersicht</translation>
    </message>
    <message>
        <source>Reconcile</source>
        <translation>Abstimmung</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Einstellungen</translation>
    </message>
    <message>
        <source>Skipped</source>
        <translation>Übersprungen</translation>
    </message>
    <message>
        <source>Sync Log</source>
        <translation>Protokoll</translation>
    </message>
</context>
<context>
    <name>PairEditor</name>
    <message>
        <source> and </source>
        <translation> und </translation>
    </message>
    <message>
        <source>Cannot be switched on: %s</source>
        <translation>Lässt sich nicht einschalten: %s</translation>
    </message>
    <message>
        <source>Direction</source>
        <translation>Richtung</translation>
    </message>
    <message>
        <source>Empty it on the other side too</source>
        <translation>Auch auf der anderen Seite leeren</translation>
    </message>
    <message>
        <source>For another Vtiger field, remove this pair and add one.</source>
        <translation>Für ein anderes Vtiger-Feld entfernen Sie dieses Paar und fügen eines hinzu.</translation>
    </message>
    <message>
        <source>Keep what the other side has</source>
        <translation>Behalten, was die andere Seite hat</translation>
    </message>
    <message>
        <source>Remove this pair</source>
        <translation>Dieses Paar entfernen</translation>
    </message>
    <message>
        <source>Required by {sides}: {module} where it is empty are skipped.</source>
        <translation>Pflicht in {sides}: {module} ohne Wert werden übersprungen.</translation>
    </message>
    <message>
        <source>Reset to default</source>
        <translation>Zurücksetzen</translation>
    </message>
    <message>
        <source>Sage field</source>
        <translation>Sage-Feld</translation>
    </message>
    <message>
        <source>Sent once, when the record is made on the other side.</source>
        <translation>Wird einmal gesendet, wenn der Datensatz drüben angelegt wird.</translation>
    </message>
    <message>
        <source>Translated on the way, so it stays with its fields.</source>
        <translation>Wird unterwegs übersetzt und bleibt deshalb bei seinen Feldern.</translation>
    </message>
    <message>
        <source>Vtiger demands this field, so the pair stays with it.</source>
        <translation>Vtiger verlangt dieses Feld, deshalb bleibt das Paar dabei.</translation>
    </message>
    <message>
        <source>Vtiger field</source>
        <translation>Vtiger-Feld</translation>
    </message>
    <message>
        <source>When it is emptied</source>
        <translation>Wenn es geleert wird</translation>
    </message>
</context>
<context>
    <name>PairsModel</name>
    <message>
        <source>%s (required)</source>
        <translation>%s (Pflichtfeld)</translation>
    </message>
    <message>
        <source>%s *</source>
        <translation>%s *</translation>
    </message>
    <message>
        <source>Both ways</source>
        <translation>Beide Richtungen</translation>
    </message>
    <message>
        <source>Direction</source>
        <translation>Richtung</translation>
    </message>
    <message>
        <source>Emptied there</source>
        <translation>Wird dort geleert</translation>
    </message>
    <message>
        <source>Example in Sage</source>
        <translation>Beispiel in Sage</translation>
    </message>
    <message>
        <source>Example in Vtiger</source>
        <translation>Beispiel in Vtiger</translation>
    </message>
    <message>
        <source>Kept there</source>
        <translation>Bleibt dort</translation>
    </message>
    <message>
        <source>Locked</source>
        <translation>Gesperrt</translation>
    </message>
    <message>
        <source>Not synced</source>
        <translation>Nicht abgeglichen</translation>
    </message>
    <message>
        <source>Sage field</source>
        <translation>Sage-Feld</translation>
    </message>
    <message>
        <source>Sent once</source>
        <translation>Einmal gesendet</translation>
    </message>
    <message>
        <source>To Sage</source>
        <translation>Nach Sage</translation>
    </message>
    <message>
        <source>To Vtiger</source>
        <translation>Nach Vtiger</translation>
    </message>
    <message>
        <source>Vtiger field</source>
        <translation>Vtiger-Feld</translation>
    </message>
    <message>
        <source>When emptied</source>
        <translation>Wenn geleert</translation>
    </message>
</context>
<context>
    <name>Phrases</name>
    <message>
        <source>1 day</source>
        <translation>1 Tag</translation>
    </message>
    <message>
        <source>1 hour</source>
        <translation>1 Stunde</translation>
    </message>
    <message>
        <source>1 minute</source>
        <translation>1 Minute</translation>
    </message>
    <message>
        <source>1 record</source>
        <translation>1 Datensatz</translation>
    </message>
    <message>
        <source>1 second</source>
        <translation>1 Sekunde</translation>
    </message>
    <message>
        <source>Automatic</source>
        <translation>Automatisch</translation>
    </message>
    <message>
        <source>Both ways: Vtiger ↔ Sage</source>
        <translation>Beide: Vtiger ↔ Sage</translation>
    </message>
    <message>
        <source>Checking both connections</source>
        <translation>Beide Verbindungen werden geprüft</translation>
    </message>
    <message>
        <source>Checking invoice totals</source>
        <translation>Rechnungssummen werden geprüft</translation>
    </message>
    <message>
        <source>Checking …</source>
        <translation>Prüfung …</translation>
    </message>
    <message>
        <source>Command line</source>
        <translation>Befehlszeile</translation>
    </message>
    <message>
        <source>Comparing both sides</source>
        <translation>Beide Seiten werden verglichen</translation>
    </message>
    <message>
        <source>Comparing {module}</source>
        <translation>{module} werden verglichen</translation>
    </message>
    <message>
        <source>Connected</source>
        <translation>Verbunden</translation>
    </message>
    <message>
        <source>Contacts</source>
        <translation>Kontakte</translation>
    </message>
    <message>
        <source>Created</source>
        <translation>Angelegt</translation>
    </message>
    <message>
        <source>Cure</source>
        <translation>Abhilfe</translation>
    </message>
    <message>
        <source>Curing</source>
        <translation>Abhilfe wird ausgeführt</translation>
    </message>
    <message>
        <source>Curing in {module}</source>
        <translation>Abhilfe in {module}</translation>
    </message>
    <message>
        <source>Ended early</source>
        <translation>Vorzeitig beendet</translation>
    </message>
    <message>
        <source>Failed</source>
        <translation>Fehlgeschlagen</translation>
    </message>
    <message>
        <source>Finished</source>
        <translation>Beendet</translation>
    </message>
    <message>
        <source>Interrupted</source>
        <translation>Unterbrochen</translation>
    </message>
    <message>
        <source>Invoices</source>
        <translation>Rechnungen</translation>
    </message>
    <message>
        <source>Last sync {when}</source>
        <translation>Letzter Abgleich {when}</translation>
    </message>
    <message>
        <source>Needs you</source>
        <translation>Braucht Sie</translation>
    </message>
    <message>
        <source>No answer</source>
        <translation>Keine Antwort</translation>
    </message>
    <message>
        <source>Not asked yet</source>
        <translation>Noch nicht gefragt</translation>
    </message>
    <message>
        <source>Not connected</source>
        <translation>Nicht verbunden</translation>
    </message>
    <message>
        <source>Not synced</source>
        <translation>Nicht abgeglichen</translation>
    </message>
    <message>
        <source>Nothing new, {records} held back</source>
        <translation>Nichts Neues, {records} zurückgehalten</translation>
    </message>
    <message>
        <source>Nothing to do</source>
        <translation>Nichts zu tun</translation>
    </message>
    <message>
        <source>Nothing to do, both sides agree</source>
        <translation>Nichts zu tun, beide Seiten stimmen überein</translation>
    </message>
    <message>
        <source>One module</source>
        <translation>Ein Modul</translation>
    </message>
    <message>
        <source>One record</source>
        <translation>Ein Datensatz</translation>
    </message>
    <message>
        <source>One way: Sage → Vtiger</source>
        <translation>Einseitig: Sage → Vtiger</translation>
    </message>
    <message>
        <source>One way: Vtiger → Sage</source>
        <translation>Einseitig: Vtiger → Sage</translation>
    </message>
    <message>
        <source>Organizations</source>
        <translation>Organisationen</translation>
    </message>
    <message>
        <source>Preview</source>
        <translation>Vorschau</translation>
    </message>
    <message>
        <source>Products</source>
        <translation>Produkte</translation>
    </message>
    <message>
        <source>Reading {module}</source>
        <translation>{module} werden gelesen</translation>
    </message>
    <message>
        <source>Reading {module} from {side}</source>
        <translation>{module} werden aus {side} gelesen</translation>
    </message>
    <message>
        <source>Running</source>
        <translation>Läuft</translation>
    </message>
    <message>
        <source>Services</source>
        <translation>Dienstleistungen</translation>
    </message>
    <message>
        <source>Settling what was interrupted</source>
        <translation>Unterbrochenes wird geklärt</translation>
    </message>
    <message>
        <source>Skipped</source>
        <translation>Übersprungen</translation>
    </message>
    <message>
        <source>Sync Now</source>
        <translation>Jetzt abgleichen</translation>
    </message>
    <message>
        <source>The next sync waits: {why}</source>
        <translation>Der nächste Abgleich wartet: {why}</translation>
    </message>
    <message>
        <source>Unchanged</source>
        <translation>Unverändert</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Rückgängig</translation>
    </message>
    <message>
        <source>Updated</source>
        <translation>Geändert</translation>
    </message>
    <message>
        <source>Waiting for {side}, {n} s</source>
        <translation>Warten auf {side}, {n} s</translation>
    </message>
    <message>
        <source>With a note</source>
        <translation>Mit Hinweis</translation>
    </message>
    <message>
        <source>Writing {module}</source>
        <translation>{module} werden geschrieben</translation>
    </message>
    <message>
        <source>Writing {module} to {side}</source>
        <translation>{module} werden nach {side} geschrieben</translation>
    </message>
    <message>
        <source>at {time}</source>
        <translation>um {time}</translation>
    </message>
    <message>
        <source>d MMM</source>
        <translation>d. MMM</translation>
    </message>
    <message>
        <source>in {minutes} min {seconds:02d} s</source>
        <translation>in {minutes} min {seconds:02d} s</translation>
    </message>
    <message>
        <source>in {seconds} s</source>
        <translation>in {seconds} s</translation>
    </message>
    <message>
        <source>just now</source>
        <translation>gerade eben</translation>
    </message>
    <message>
        <source>never</source>
        <translation>nie</translation>
    </message>
    <message>
        <source>{day}, {time}</source>
        <translation>{day}, {time}</translation>
    </message>
    <message>
        <source>{n} created</source>
        <translation>{n} angelegt</translation>
    </message>
    <message>
        <source>{n} days</source>
        <translation>{n} Tagen</translation>
    </message>
    <message>
        <source>{n} failed</source>
        <translation>{n} fehlgeschlagen</translation>
    </message>
    <message>
        <source>{n} hours</source>
        <translation>{n} Stunden</translation>
    </message>
    <message>
        <source>{n} minutes</source>
        <translation>{n} Minuten</translation>
    </message>
    <message>
        <source>{n} records</source>
        <translation>{n} Datensätze</translation>
    </message>
    <message>
        <source>{n} seconds</source>
        <translation>{n} Sekunden</translation>
    </message>
    <message>
        <source>{n} skipped</source>
        <translation>{n} übersprungen</translation>
    </message>
    <message>
        <source>{n} to create</source>
        <translation>{n} anzulegen</translation>
    </message>
    <message>
        <source>{n} to skip</source>
        <translation>{n} zu überspringen</translation>
    </message>
    <message>
        <source>{n} to update</source>
        <translation>{n} zu ändern</translation>
    </message>
    <message>
        <source>{n} updated</source>
        <translation>{n} geändert</translation>
    </message>
    <message>
        <source>{sentence} · {done} of {total}</source>
        <translation>{sentence} · {done} von {total}</translation>
    </message>
    <message>
        <source>{span} ago</source>
        <translation>vor {span}</translation>
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
        <translation>Kein Datensatz wird aus einem eigenen Grund zurückgehalten, aber der letzte Abgleich wurde nicht fertig.</translation>
    </message>
    <message>
        <source>Nothing is held up: every record that should travel has arrived.</source>
        <translation>Nichts wird zurückgehalten: Jeder Datensatz ist angekommen.</translation>
    </message>
    <message>
        <source>Records that cannot travel will be listed here, each with what to do.</source>
        <translation>Was nicht übertragen werden kann, wird hier aufgelistet, jeweils mit Abhilfe.</translation>
    </message>
</context>
<context>
    <name>Preview</name>
    <message>
        <source>1 invoice</source>
        <translation>1 Rechnung</translation>
    </message>
    <message>
        <source>New in {side}</source>
        <translation>Neu in {side}</translation>
    </message>
    <message>
        <source>Nothing would be written.</source>
        <translation>Es würde nichts geschrieben.</translation>
    </message>
    <message>
        <source>1 change</source>
        <translation>1 Änderung</translation>
    </message>
    <message>
        <source>Along with that: {changes}.</source>
        <translation>Dazu: {changes}.</translation>
    </message>
    <message>
        <source>Changed in Sage: {invoices}, by {money} ({net} net, {tax} tax).</source>
        <translation>In Sage geändert: {invoices}, um {money} ({net} netto, {tax} Steuer).</translation>
    </message>
    <message>
        <source>Left out: {records}; the next sync takes them.</source>
        <translation>Ausgelassen: {records}; der nächste Abgleich nimmt sie mit.</translation>
    </message>
    <message>
        <source>Nothing has been written yet. Carry out {changes}?</source>
        <translation>Es wurde noch nichts geschrieben. {changes} ausführen?</translation>
    </message>
    <message>
        <source>Nothing has been written yet. Post {what}?</source>
        <translation>Es wurde noch nichts geschrieben. {what} buchen?</translation>
    </message>
    <message>
        <source>That is {net} net and {tax} tax.</source>
        <translation>Das sind {net} netto und {tax} Steuer.</translation>
    </message>
    <message>
        <source>{module}: change in {side}</source>
        <translation>{module}: in {side} ändern</translation>
    </message>
    <message>
        <source>{module}: create in {side}</source>
        <translation>{module}: in {side} anlegen</translation>
    </message>
    <message>
        <source>{module}: skip on the way to {side}</source>
        <translation>{module}: auf dem Weg nach {side} überspringen</translation>
    </message>
    <message>
        <source>{n} changes</source>
        <translation>{n} Änderungen</translation>
    </message>
    <message>
        <source>{n} invoices</source>
        <translation>{n} Rechnungen</translation>
    </message>
</context>
<context>
    <name>PreviewPage</name>
    <message>
        <source>A sync is running.</source>
        <translation>Ein Abgleich läuft.</translation>
    </message>
    <message>
        <source>A sync is running. Look again when it has finished.</source>
        <translation>Eine Synchronisierung läuft. Sehen Sie danach noch einmal nach.</translation>
    </message>
    <message>
        <source>Beginning …</source>
        <translation>Beginnt …</translation>
    </message>
    <message>
        <source>Both sides are read and compared. Nothing is written before you say so.</source>
        <translation>Beide Seiten werden gelesen und verglichen. Nichts wird geschrieben, bevor Sie es sagen.</translation>
    </message>
    <message>
        <source>Carried out</source>
        <translation>Ausgeführt</translation>
    </message>
    <message>
        <source>Carry out</source>
        <translation>Ausführen</translation>
    </message>
    <message>
        <source>Carrying out …</source>
        <translation>Wird ausgeführt …</translation>
    </message>
    <message>
        <source>Find out what happened before you go on. What is ticked below is written then.</source>
        <translation>Finden Sie heraus, was geschehen ist, bevor Sie fortfahren. Geschrieben wird dann, was unten angehakt ist.</translation>
    </message>
    <message>
        <source>Go on</source>
        <translation>Fortfahren</translation>
    </message>
    <message>
        <source>Go on this once</source>
        <translation>Einmal fortfahren</translation>
    </message>
    <message>
        <source>Leave all as it is</source>
        <translation>Alles lassen, wie es ist</translation>
    </message>
    <message>
        <source>Look again</source>
        <translation>Noch einmal nachsehen</translation>
    </message>
    <message>
        <source>Look again to see what is left.</source>
        <translation>Sehen Sie noch einmal nach, was übrig ist.</translation>
    </message>
    <message>
        <source>Look at it</source>
        <translation>Ansehen</translation>
    </message>
    <message>
        <source>Looking at both sides …</source>
        <translation>Beide Seiten werden angesehen …</translation>
    </message>
    <message>
        <source>Nothing is written by looking.</source>
        <translation>Durch das Ansehen wird nichts geschrieben.</translation>
    </message>
    <message>
        <source>Preview</source>
        <translation>Vorschau</translation>
    </message>
    <message>
        <source>Progress of the preview</source>
        <translation>Fortschritt der Vorschau</translation>
    </message>
    <message>
        <source>Records</source>
        <translation>Datensätze</translation>
    </message>
    <message>
        <source>Skipped records are left alone; afterwards the sync log names each with its reason and the cure.</source>
        <translation>Übersprungene Datensätze bleiben, wie sie sind; danach nennt das Protokoll jeden mit Grund und Abhilfe.</translation>
    </message>
    <message>
        <source>The preview did not begin</source>
        <translation>Die Vorschau hat nicht begonnen</translation>
    </message>
    <message>
        <source>The preview did not finish: %s.</source>
        <translation>Die Vorschau wurde nicht fertig: %s.</translation>
    </message>
    <message>
        <source>There is nothing to show</source>
        <translation>Es gibt nichts zu zeigen</translation>
    </message>
    <message>
        <source>To create</source>
        <translation>Anzulegen</translation>
    </message>
    <message>
        <source>To skip</source>
        <translation>Zu überspringen</translation>
    </message>
    <message>
        <source>To update</source>
        <translation>Zu ändern</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Erneut versuchen</translation>
    </message>
    <message>
        <source>Wait until it has finished, or go on without a preview.</source>
        <translation>Warten Sie, bis er fertig ist, oder machen Sie ohne Vorschau weiter.</translation>
    </message>
    <message>
        <source>What the first sync will do</source>
        <translation>Was der erste Abgleich tun wird</translation>
    </message>
    <message>
        <source>What would happen</source>
        <translation>Was geschehen würde</translation>
    </message>
    <message>
        <source>{0} written as shown.</source>
        <translation>{0} wie gezeigt geschrieben.</translation>
    </message>
    <message>
        <source>{created} records to create, {updated} to update, {skipped} to skip</source>
        <translation>{created} Datensätze anzulegen, {updated} zu ändern, {skipped} zu überspringen</translation>
    </message>
</context>
<context>
    <name>PreviewedModel</name>
    <message>
        <source>Amount</source>
        <translation>Betrag</translation>
    </message>
    <message>
        <source>Record</source>
        <translation>Datensatz</translation>
    </message>
    <message>
        <source>What would change</source>
        <translation>Was sich ändern würde</translation>
    </message>
</context>
<context>
    <name>Problems</name>
    <message>
        <source>Connect again</source>
        <translation>Erneut verbinden</translation>
    </message>
    <message>
        <source>Look at it</source>
        <translation>Ansehen</translation>
    </message>
    <message>
        <source>Mapping</source>
        <translation>Zuordnung</translation>
    </message>
    <message>
        <source>Modules</source>
        <translation>Module</translation>
    </message>
    <message>
        <source>Restore a backup</source>
        <translation>Eine Sicherung wiederherstellen</translation>
    </message>
    <message>
        <source>Sign in again</source>
        <translation>Neu anmelden</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Erneut versuchen</translation>
    </message>
</context>
<context>
    <name>ProgressStrip</name>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>Finishes the record in hand; the next sync goes on there</source>
        <translation>Beendet den laufenden Datensatz; der nächste Abgleich macht dort weiter</translation>
    </message>
    <message>
        <source>Finishing the record in hand …</source>
        <translation>Der laufende Datensatz wird beendet …</translation>
    </message>
    <message>
        <source>Progress of the sync</source>
        <translation>Fortschritt des Abgleichs</translation>
    </message>
    <message>
        <source>Starting …</source>
        <translation>Start …</translation>
    </message>
    <message>
        <source>checking</source>
        <translation>prüft</translation>
    </message>
    <message>
        <source>compared</source>
        <translation>verglichen</translation>
    </message>
    <message>
        <source>comparing</source>
        <translation>vergleicht</translation>
    </message>
    <message>
        <source>curing</source>
        <translation>Abhilfe</translation>
    </message>
    <message>
        <source>done</source>
        <translation>fertig</translation>
    </message>
    <message>
        <source>no news for {n} s</source>
        <translation>keine Nachricht seit {n} s</translation>
    </message>
    <message>
        <source>read</source>
        <translation>gelesen</translation>
    </message>
    <message>
        <source>reading</source>
        <translation>liest</translation>
    </message>
    <message>
        <source>waiting</source>
        <translation>wartet</translation>
    </message>
    <message>
        <source>waiting for {side}, {n} s</source>
        <translation>wartet auf {side}, {n} s</translation>
    </message>
    <message>
        <source>writing</source>
        <translation>schreibt</translation>
    </message>
</context>
<context>
    <name>ProofPage</name>
    <message>
        <source>A certificate of a period without anything unexplained certifies it from then on.</source>
        <translation>Eine Bescheinigung eines Zeitraums, in dem nichts ungeklärt ist, bescheinigt ihn von da an.</translation>
    </message>
    <message>
        <source>Both systems&apos; invoices side by side, as both servers state them now. Nothing is written.</source>
        <translation>Die Rechnungen beider Systeme nebeneinander, wie beide Server sie jetzt angeben. Geschrieben wird nichts.</translation>
    </message>
    <message>
        <source>Certificate</source>
        <translation>Bescheinigung</translation>
    </message>
    <message>
        <source>Certificate …</source>
        <translation>Bescheinigung …</translation>
    </message>
    <message>
        <source>Certificates</source>
        <translation>Bescheinigungen</translation>
    </message>
    <message>
        <source>Choose a period and press Compare</source>
        <translation>Wählen Sie einen Zeitraum und drücken Sie Vergleichen</translation>
    </message>
    <message>
        <source>Compare</source>
        <translation>Vergleichen</translation>
    </message>
    <message>
        <source>Copied</source>
        <translation>Kopiert</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Kopieren</translation>
    </message>
    <message>
        <source>Documents</source>
        <translation>Belege</translation>
    </message>
    <message>
        <source>Every difference between the two is named; what has no name is unexplained.</source>
        <translation>Jeder Unterschied zwischen beiden wird benannt; was keinen Namen hat, ist ungeklärt.</translation>
    </message>
    <message>
        <source>First day</source>
        <translation>Erster Tag</translation>
    </message>
    <message>
        <source>Last day</source>
        <translation>Letzter Tag</translation>
    </message>
    <message>
        <source>Months</source>
        <translation>Monate</translation>
    </message>
    <message>
        <source>Neither system has an invoice in this period</source>
        <translation>Keines der Systeme hat in diesem Zeitraum eine Rechnung</translation>
    </message>
    <message>
        <source>No period is certified yet</source>
        <translation>Noch ist kein Zeitraum bescheinigt</translation>
    </message>
    <message>
        <source>PDF file (*.pdf)</source>
        <translation>PDF-Datei (*.pdf)</translation>
    </message>
    <message>
        <source>Reading both systems …</source>
        <translation>Beide Systeme werden gelesen …</translation>
    </message>
    <message>
        <source>Reconcile</source>
        <translation>Abstimmung</translation>
    </message>
    <message>
        <source>Taxes</source>
        <translation>Steuern</translation>
    </message>
    <message>
        <source>The certificate was written to {0}</source>
        <translation>Die Bescheinigung wurde nach {0} geschrieben</translation>
    </message>
    <message>
        <source>Unexplained: {0}</source>
        <translation>Ungeklärt: {0}</translation>
    </message>
    <message>
        <source>Unexplained: {0}. Every difference has a name.</source>
        <translation>Ungeklärt: {0}. Jeder Unterschied hat einen Namen.</translation>
    </message>
    <message>
        <source>What is shown</source>
        <translation>Was gezeigt wird</translation>
    </message>
    <message>
        <source>{0} compared.</source>
        <translation>{0} verglichen.</translation>
    </message>
</context>
<context>
    <name>Rail</name>
    <message>
        <source>Explains what you are looking at (F1)</source>
        <translation>Erklärt, was Sie gerade sehen (F1)</translation>
    </message>
    <message>
        <source>Help</source>
        <translation>Hilfe</translation>
    </message>
    <message>
        <source>Pages</source>
        <translation>Seiten</translation>
    </message>
</context>
<context>
    <name>RecordField</name>
    <message>
        <source>Nothing of this name was found.</source>
        <translation>Nichts mit diesem Namen gefunden.</translation>
    </message>
    <message>
        <source>Type a part of the name</source>
        <translation>Einen Teil des Namens eingeben</translation>
    </message>
</context>
<context>
    <name>RecordParts</name>
    <message>
        <source>(empty)</source>
        <translation>(leer)</translation>
    </message>
    <message>
        <source>About this reason</source>
        <translation>Über diesen Grund</translation>
    </message>
    <message>
        <source>Both sides hold the same values.</source>
        <translation>Beide Seiten haben dieselben Werte.</translation>
    </message>
    <message>
        <source>Differs</source>
        <translation>Verschieden</translation>
    </message>
    <message>
        <source>Field</source>
        <translation>Feld</translation>
    </message>
    <message>
        <source>Held back since {0}</source>
        <translation>Zurückgehalten seit {0}</translation>
    </message>
    <message>
        <source>In Sage</source>
        <translation>In Sage</translation>
    </message>
    <message>
        <source>In Vtiger</source>
        <translation>In Vtiger</translation>
    </message>
    <message>
        <source>Last agreed</source>
        <translation>Zuletzt gleich</translation>
    </message>
    <message>
        <source>No run has dealt with this record yet.</source>
        <translation>Noch kein Lauf hat diesen Datensatz behandelt.</translation>
    </message>
    <message>
        <source>One field differs.</source>
        <translation>Ein Feld ist verschieden.</translation>
    </message>
    <message>
        <source>Only in Sage so far.</source>
        <translation>Bisher nur in Sage.</translation>
    </message>
    <message>
        <source>Only in Vtiger so far.</source>
        <translation>Bisher nur in Vtiger.</translation>
    </message>
    <message>
        <source>Opens this record under Skipped, with what can be done about it</source>
        <translation>Öffnet diesen Datensatz unter „Übersprungen“, mit dem, was sich tun lässt</translation>
    </message>
    <message>
        <source>Put it right …</source>
        <translation>Beheben …</translation>
    </message>
    <message>
        <source>Show {0} older</source>
        <translation>{0} ältere zeigen</translation>
    </message>
    <message>
        <source>Values</source>
        <translation>Werte</translation>
    </message>
    <message>
        <source>What happened</source>
        <translation>Was geschah</translation>
    </message>
    <message>
        <source>What to do</source>
        <translation>Was zu tun ist</translation>
    </message>
    <message>
        <source>empty</source>
        <translation>leer</translation>
    </message>
    <message>
        <source>{0} fields differ.</source>
        <translation>{0} Felder sind verschieden.</translation>
    </message>
    <message>
        <source>{0} · run {1}</source>
        <translation>{0} · Lauf {1}</translation>
    </message>
    <message>
        <source>Are they different?</source>
        <translation>Sind sie verschieden?</translation>
    </message>
    <message>
        <source>Both records stay as they are, and nothing travels between them any more. What earlier syncs wrote stays written. Neither is made anew until you say so.</source>
        <translation>Beide Datensätze bleiben, wie sie sind, und zwischen ihnen wird nichts mehr übertragen. Was frühere Abgleiche geschrieben haben, bleibt stehen. Keiner wird neu angelegt, bevor Sie es sagen.</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>If they are not the same after all, take them apart. Nothing is deleted on either side.</source>
        <translation>Ist es doch nicht derselbe Datensatz, trennen Sie die beiden. Auf keiner Seite wird etwas gelöscht.</translation>
    </message>
    <message>
        <source>Leave linked</source>
        <translation>Verknüpft lassen</translation>
    </message>
    <message>
        <source>Link the two?</source>
        <translation>Beide verknüpfen?</translation>
    </message>
    <message>
        <source>Link them</source>
        <translation>Verknüpfen</translation>
    </message>
    <message>
        <source>Noted: the next sync links the two.</source>
        <translation>Vermerkt: Der nächste Abgleich verknüpft die beiden.</translation>
    </message>
    <message>
        <source>Noted: the next sync makes what is missing.</source>
        <translation>Vermerkt: Der nächste Abgleich legt an, was fehlt.</translation>
    </message>
    <message>
        <source>Take apart</source>
        <translation>Trennen</translation>
    </message>
    <message>
        <source>Take apart …</source>
        <translation>Trennen …</translation>
    </message>
    <message>
        <source>Take the two apart?</source>
        <translation>Die beiden trennen?</translation>
    </message>
    <message>
        <source>The next sync brings them together. Where both sides hold a value, one of the two is replaced; a preview shows which.</source>
        <translation>Der nächste Abgleich führt beide zusammen. Wo beide Seiten einen Wert haben, wird einer der beiden ersetzt; eine Vorschau zeigt, welcher.</translation>
    </message>
    <message>
        <source>The same record?</source>
        <translation>Derselbe Datensatz?</translation>
    </message>
    <message>
        <source>The two are apart. Say here what is to become of them.</source>
        <translation>Beide sind getrennt. Sagen Sie hier, was aus ihnen werden soll.</translation>
    </message>
    <message>
        <source>The two are linked</source>
        <translation>Beide sind verknüpft</translation>
    </message>
    <message>
        <source>These are the same</source>
        <translation>Es ist derselbe</translation>
    </message>
    <message>
        <source>They are different</source>
        <translation>Sie sind verschieden</translation>
    </message>
    <message>
        <source>You are not asked about these two again. What the other system lacks is made there by the next sync: an invoice is posted.</source>
        <translation>Nach diesen beiden werden Sie nicht mehr gefragt. Was im anderen System fehlt, legt der nächste Abgleich dort an: Eine Rechnung wird gebucht.</translation>
    </message>
</context>
<context>
    <name>RecordTab</name>
    <message>
        <source>A sync is running; this record is looked at again after it.</source>
        <translation>Ein Abgleich läuft; dieser Datensatz wird danach erneut angesehen.</translation>
    </message>
    <message>
        <source>It was never read, or its history was cleared away. Sync, then look again.</source>
        <translation>Er wurde nie gelesen, oder sein Verlauf wurde gelöscht. Gleichen Sie ab und sehen Sie dann wieder nach.</translation>
    </message>
    <message>
        <source>Nothing is known of this record</source>
        <translation>Über diesen Datensatz ist nichts bekannt</translation>
    </message>
    <message>
        <source>Open in Sage</source>
        <translation>In Sage öffnen</translation>
    </message>
    <message>
        <source>Open in Vtiger</source>
        <translation>In Vtiger öffnen</translation>
    </message>
    <message>
        <source>Record</source>
        <translation>Datensatz</translation>
    </message>
    <message>
        <source>Sync this record now</source>
        <translation>Diesen Datensatz jetzt abgleichen</translation>
    </message>
    <message>
        <source>Syncing …</source>
        <translation>Abgleich läuft …</translation>
    </message>
    <message>
        <source>The address of this record in {0} is not known, or it was deleted there.</source>
        <translation>Die Adresse dieses Datensatzes in {0} ist nicht bekannt, oder er wurde dort gelöscht.</translation>
    </message>
    <message>
        <source>There is no such record in {0} yet.</source>
        <translation>In {0} gibt es diesen Datensatz noch nicht.</translation>
    </message>
    <message>
        <source>This sync: {0}.</source>
        <translation>Dieser Abgleich: {0}.</translation>
    </message>
    <message>
        <source>Undo the last write …</source>
        <translation>Letzten Schreibvorgang rückgängig machen …</translation>
    </message>
    <message>
        <source>in Sage, not in Vtiger</source>
        <translation>in Sage, nicht in Vtiger</translation>
    </message>
    <message>
        <source>in Vtiger and in Sage</source>
        <translation>in Vtiger und in Sage</translation>
    </message>
    <message>
        <source>in Vtiger, not in Sage</source>
        <translation>in Vtiger, nicht in Sage</translation>
    </message>
</context>
<context>
    <name>RecordValues</name>
    <message>
        <source>(no name)</source>
        <translation>(ohne Namen)</translation>
    </message>
    <message>
        <source>(no name, {hint})</source>
        <translation>(ohne Namen, {hint})</translation>
    </message>
    <message>
        <source>{line} less {discount}</source>
        <translation>{line} abzüglich {discount}</translation>
    </message>
    <message>
        <source>{quantity} × {item} at {price}</source>
        <translation>{quantity} × {item} zu {price}</translation>
    </message>
</context>
<context>
    <name>RecordsPane</name>
    <message>
        <source>Export these records to a spreadsheet file</source>
        <translation>Diese Datensätze in eine Tabelle exportieren</translation>
    </message>
    <message>
        <source>Export …</source>
        <translation>Exportieren …</translation>
    </message>
    <message>
        <source>No record fits</source>
        <translation>Kein Datensatz passt</translation>
    </message>
    <message>
        <source>Nothing here fits this search. Clear it with Esc.</source>
        <translation>Hier passt nichts zu dieser Suche. Mit Esc leeren Sie sie.</translation>
    </message>
    <message>
        <source>Records that are held back</source>
        <translation>Zurückgehaltene Datensätze</translation>
    </message>
    <message>
        <source>Search these records</source>
        <translation>Diese Datensätze durchsuchen</translation>
    </message>
    <message>
        <source>Search these records (/)</source>
        <translation>Diese Datensätze durchsuchen (/)</translation>
    </message>
    <message>
        <source>Untick</source>
        <translation>Abwählen</translation>
    </message>
    <message>
        <source>{0} of {1} ticked</source>
        <translation>{0} von {1} angehakt</translation>
    </message>
</context>
<context>
    <name>RegionPage</name>
    <message>
        <source>Choose the flag of the country where it is registered, because Sage&apos;s sign-in depends on it.</source>
        <translation>Wählen Sie die Flagge des Landes, in dem es registriert ist; davon hängt die Anmeldung bei Sage ab.</translation>
    </message>
    <message>
        <source>Where is your Sage business?</source>
        <translation>Wo ist Ihr Sage-Unternehmen?</translation>
    </message>
    <message>
        <source>no longer served</source>
        <translation>nicht mehr bedient</translation>
    </message>
    <message>
        <source>other product</source>
        <translation>anderes Produkt</translation>
    </message>
    <message>
        <source>served by Sage</source>
        <translation>von Sage bedient</translation>
    </message>
    <message>
        <source>{country} can be tried, but will probably be refused.</source>
        <translation>{country} kann versucht werden, wird aber wahrscheinlich abgelehnt.</translation>
    </message>
    <message>
        <source>{country} cannot be connected.</source>
        <translation>{country} kann nicht verbunden werden.</translation>
    </message>
</context>
<context>
    <name>ReviewDialog</name>
    <message>
        <source>Module</source>
        <translation>Modul</translation>
    </message>
    <message>
        <source>Record</source>
        <translation>Datensatz</translation>
    </message>
    <message>
        <source>Records</source>
        <translation>Datensätze</translation>
    </message>
    <message>
        <source>What would happen</source>
        <translation>Was geschehen würde</translation>
    </message>
</context>
<context>
    <name>RuleTitles</name>
    <message>
        <source>A required field is empty</source>
        <translation>Ein Pflichtfeld ist leer</translation>
    </message>
    <message>
        <source>Already there under this name or code</source>
        <translation>Name oder Code schon vorhanden</translation>
    </message>
    <message>
        <source>Answer still outstanding</source>
        <translation>Antwort steht noch aus</translation>
    </message>
    <message>
        <source>Balance lags behind in Vtiger</source>
        <translation>Saldo in Vtiger noch der alte</translation>
    </message>
    <message>
        <source>Cannot be opened any more</source>
        <translation>Lässt sich nicht mehr öffnen</translation>
    </message>
    <message>
        <source>Cannot be undone</source>
        <translation>Lässt sich nicht rückgängig machen</translation>
    </message>
    <message>
        <source>Changed differently on both sides</source>
        <translation>Beidseitig verschieden geändert</translation>
    </message>
    <message>
        <source>Changed during the sync</source>
        <translation>Während des Abgleichs geändert</translation>
    </message>
    <message>
        <source>Changed in Sage, stated otherwise in Vtiger</source>
        <translation>In Sage geändert, in Vtiger anders dargestellt</translation>
    </message>
    <message>
        <source>Changed in a certified period</source>
        <translation>In einem bescheinigten Zeitraum geändert</translation>
    </message>
    <message>
        <source>Changed on the receiving side</source>
        <translation>Auf der Zielseite geändert</translation>
    </message>
    <message>
        <source>Changed since, so not undone</source>
        <translation>Seitdem geändert, daher nicht rückgängig gemacht</translation>
    </message>
    <message>
        <source>Characters that cannot be stored</source>
        <translation>Nicht speicherbare Zeichen</translation>
    </message>
    <message>
        <source>Contact without organization</source>
        <translation>Kontakt ohne Organisation</translation>
    </message>
    <message>
        <source>Contact&apos;s organization has not synced</source>
        <translation>Organisation des Kontakts fehlt</translation>
    </message>
    <message>
        <source>Could not be synced</source>
        <translation>Nicht abgleichbar</translation>
    </message>
    <message>
        <source>Credit note in Sage</source>
        <translation>Gutschrift in Sage</translation>
    </message>
    <message>
        <source>Credit note in Vtiger</source>
        <translation>Gutschrift in Vtiger</translation>
    </message>
    <message>
        <source>Credit note that could be used</source>
        <translation>Gutschrift, die verrechnet werden könnte</translation>
    </message>
    <message>
        <source>Currency differs from the organization&apos;s</source>
        <translation>Andere Währung als Organisation</translation>
    </message>
    <message>
        <source>Date in a locked period</source>
        <translation>Datum im gesperrten Zeitraum</translation>
    </message>
    <message>
        <source>Deleted here, changed there</source>
        <translation>Hier gelöscht, dort geändert</translation>
    </message>
    <message>
        <source>Deleted on the other side</source>
        <translation>Auf der anderen Seite gelöscht</translation>
    </message>
    <message>
        <source>Disappeared during the sync</source>
        <translation>Beim Abgleich verschwunden</translation>
    </message>
    <message>
        <source>Discount on the whole invoice</source>
        <translation>Rabatt auf die ganze Rechnung</translation>
    </message>
    <message>
        <source>Discount that does not fit its line</source>
        <translation>Rabatt passt nicht zur Zeile</translation>
    </message>
    <message>
        <source>Entered by hand</source>
        <translation>Von Hand erfasst</translation>
    </message>
    <message>
        <source>Erased in Sage, not in Vtiger</source>
        <translation>In Sage gelöscht, nicht in Vtiger</translation>
    </message>
    <message>
        <source>Exchange rates differ</source>
        <translation>Wechselkurse verschieden</translation>
    </message>
    <message>
        <source>Group tax mode</source>
        <translation>Steuermodus Gruppe</translation>
    </message>
    <message>
        <source>Invoice is closed in Sage</source>
        <translation>Rechnung in Sage abgeschlossen</translation>
    </message>
    <message>
        <source>Invoice older than the start date</source>
        <translation>Rechnung vor dem Startdatum</translation>
    </message>
    <message>
        <source>Invoice on one side, credit note on the other</source>
        <translation>Auf einer Seite Rechnung, auf der anderen Gutschrift</translation>
    </message>
    <message>
        <source>Invoice with an adjustment</source>
        <translation>Rechnung mit Anpassung</translation>
    </message>
    <message>
        <source>Invoice without a Canadian province</source>
        <translation>Rechnung ohne kanadische Provinz</translation>
    </message>
    <message>
        <source>Invoice without date</source>
        <translation>Rechnung ohne Datum</translation>
    </message>
    <message>
        <source>Invoice without lines</source>
        <translation>Rechnung ohne Zeilen</translation>
    </message>
    <message>
        <source>Invoice without organization</source>
        <translation>Rechnung ohne Organisation</translation>
    </message>
    <message>
        <source>Invoice without tax mode</source>
        <translation>Rechnung ohne Steuermodus</translation>
    </message>
    <message>
        <source>Invoice&apos;s organization has not synced</source>
        <translation>Organisation der Rechnung fehlt</translation>
    </message>
    <message>
        <source>Invoiced item has not synced</source>
        <translation>Artikel noch nicht abgeglichen</translation>
    </message>
    <message>
        <source>Item without description</source>
        <translation>Artikel ohne Beschreibung</translation>
    </message>
    <message>
        <source>Kind of zero tax not clear</source>
        <translation>Art der Nullsteuer unklar</translation>
    </message>
    <message>
        <source>Ledger account can no longer be used</source>
        <translation>Sachkonto nicht mehr verwendbar</translation>
    </message>
    <message>
        <source>Left alone for now</source>
        <translation>Vorerst in Ruhe gelassen</translation>
    </message>
    <message>
        <source>Left out of this sync</source>
        <translation>Aus dieser Synchronisierung ausgelassen</translation>
    </message>
    <message>
        <source>Line without product or service</source>
        <translation>Zeile ohne Artikel</translation>
    </message>
    <message>
        <source>Linked, but not looked at yet</source>
        <translation>Verknüpft, aber noch nicht angesehen</translation>
    </message>
    <message>
        <source>Name or code already taken</source>
        <translation>Name oder Code schon vergeben</translation>
    </message>
    <message>
        <source>Never to be synced</source>
        <translation>Nie zu synchronisieren</translation>
    </message>
    <message>
        <source>No PDF to attach</source>
        <translation>Kein PDF anzuhängen</translation>
    </message>
    <message>
        <source>Not a customer in Sage</source>
        <translation>Kein Kunde in Sage</translation>
    </message>
    <message>
        <source>Not as in the preview</source>
        <translation>Nicht wie in der Vorschau</translation>
    </message>
    <message>
        <source>Of two different customers</source>
        <translation>Von zwei verschiedenen Kunden</translation>
    </message>
    <message>
        <source>Paid in one system only</source>
        <translation>Nur in einem System bezahlt</translation>
    </message>
    <message>
        <source>Payment cannot be entered</source>
        <translation>Zahlung kann nicht erfasst werden</translation>
    </message>
    <message>
        <source>Perhaps the same record</source>
        <translation>Vielleicht derselbe Datensatz</translation>
    </message>
    <message>
        <source>Personal data erased in Sage</source>
        <translation>Personendaten in Sage gelöscht</translation>
    </message>
    <message>
        <source>Price with more than two decimals</source>
        <translation>Preis mit über zwei Nachkommastellen</translation>
    </message>
    <message>
        <source>Product&apos;s tax changed in Sage</source>
        <translation>Produktsteuer in Sage geändert</translation>
    </message>
    <message>
        <source>Refused by the other system</source>
        <translation>Vom anderen System abgelehnt</translation>
    </message>
    <message>
        <source>Replaced the other side&apos;s change</source>
        <translation>Änderung drüben ersetzt</translation>
    </message>
    <message>
        <source>Several taxes on one line</source>
        <translation>Mehrere Steuern in einer Zeile</translation>
    </message>
    <message>
        <source>Status that does not travel</source>
        <translation>Status, der nicht übertragen wird</translation>
    </message>
    <message>
        <source>Still a draft in Sage</source>
        <translation>In Sage noch ein Entwurf</translation>
    </message>
    <message>
        <source>Stored differently over there</source>
        <translation>Drüben anders gespeichert</translation>
    </message>
    <message>
        <source>Taken apart, not decided</source>
        <translation>Getrennt, nicht entschieden</translation>
    </message>
    <message>
        <source>Tax not mapped to Sage</source>
        <translation>Steuer ohne Zuordnung zu Sage</translation>
    </message>
    <message>
        <source>Tax not mapped to Vtiger</source>
        <translation>Steuer ohne Zuordnung zu Vtiger</translation>
    </message>
    <message>
        <source>Tax not ticked on the item</source>
        <translation>Steuer am Artikel nicht gewählt</translation>
    </message>
    <message>
        <source>Tax on shipping and handling</source>
        <translation>Steuer auf Versand</translation>
    </message>
    <message>
        <source>Text too long for Sage</source>
        <translation>Text zu lang für Sage</translation>
    </message>
    <message>
        <source>This Vtiger takes no invoices</source>
        <translation>Vtiger nimmt keine Rechnungen an</translation>
    </message>
    <message>
        <source>Totals would differ</source>
        <translation>Summen wären verschieden</translation>
    </message>
    <message>
        <source>Unclear what was received</source>
        <translation>Unklar, was eingegangen ist</translation>
    </message>
    <message>
        <source>Value without counterpart</source>
        <translation>Wert ohne Gegenstück</translation>
    </message>
    <message>
        <source>Void in Sage</source>
        <translation>In Sage storniert</translation>
    </message>
    <message>
        <source>Waits for another record</source>
        <translation>Wartet auf anderen Datensatz</translation>
    </message>
</context>
<context>
    <name>RunDetail</name>
    <message>
        <source>Nothing was written: this is what a sync would do.</source>
        <translation>Nichts wurde geschrieben: Das würde ein Abgleich tun.</translation>
    </message>
    <message>
        <source>Preview of {0}</source>
        <translation>Vorschau vom {0}</translation>
    </message>
    <message>
        <source>Progress of the sync</source>
        <translation>Fortschritt des Abgleichs</translation>
    </message>
    <message>
        <source>Run {0}</source>
        <translation>Lauf {0}</translation>
    </message>
    <message>
        <source>Show all {0} of this run</source>
        <translation>Alle {0} dieses Laufs zeigen</translation>
    </message>
    <message>
        <source>Starting …</source>
        <translation>Start …</translation>
    </message>
    <message>
        <source>Sync of {0}</source>
        <translation>Abgleich vom {0}</translation>
    </message>
    <message>
        <source>Undo this run …</source>
        <translation>Diesen Lauf rückgängig machen …</translation>
    </message>
    <message>
        <source>started by: {0}</source>
        <translation>gestartet durch: {0}</translation>
    </message>
    <message>
        <source>took {0}</source>
        <translation>Dauer {0}</translation>
    </message>
    <message>
        <source>{0} synced with a note</source>
        <translation>{0} mit Hinweis synchronisiert</translation>
    </message>
</context>
<context>
    <name>RunsModel</name>
    <message>
        <source>Result</source>
        <translation>Ergebnis</translation>
    </message>
    <message>
        <source>Started</source>
        <translation>Beginn</translation>
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
        <translation>Wählen Sie einen Lauf; jede Zahl öffnet ihre Datensätze.</translation>
    </message>
    <message>
        <source>Runs</source>
        <translation>Läufe</translation>
    </message>
    <message>
        <source>Search all records</source>
        <translation>Alle Datensätze durchsuchen</translation>
    </message>
</context>
<context>
    <name>SageAppPage</name>
    <message>
        <source>&amp;Port</source>
        <translation>&amp;Port</translation>
    </message>
    <message>
        <source>Another program uses this port</source>
        <translation>Ein anderes Programm nutzt diesen Port</translation>
    </message>
    <message>
        <source>As its callback URL enter exactly the address below; copy it.</source>
        <translation>Tragen Sie als Callback-URL genau die Adresse unten ein; kopieren Sie sie.</translation>
    </message>
    <message>
        <source>Callback address to register</source>
        <translation>Anzumeldende Callback-Adresse</translation>
    </message>
    <message>
        <source>Change it here first, then register the new callback address with Sage.</source>
        <translation>Ändern Sie ihn zuerst hier und melden Sie dann die neue Callback-Adresse bei Sage an.</translation>
    </message>
    <message>
        <source>Client &amp;id</source>
        <translation>Client-&amp;ID</translation>
    </message>
    <message>
        <source>Client &amp;secret</source>
        <translation>Client-&amp;Secret</translation>
    </message>
    <message>
        <source>Copied</source>
        <translation>Kopiert</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Kopieren</translation>
    </message>
    <message>
        <source>Copy the callback address</source>
        <translation>Callback-Adresse kopieren</translation>
    </message>
    <message>
        <source>Copy the client id and the client secret into the fields here.</source>
        <translation>Kopieren Sie Client-ID und Client-Secret in die Felder hier.</translation>
    </message>
    <message>
        <source>Create an app. Any name will do, such as “SageSync”.</source>
        <translation>Legen Sie eine App an. Jeder Name ist recht, etwa „SageSync“.</translation>
    </message>
    <message>
        <source>How do I make the app?</source>
        <translation>Wie lege ich die App an?</translation>
    </message>
    <message>
        <source>Kept in this computer&apos;s keyring</source>
        <translation>Im Schlüsselbund dieses Computers</translation>
    </message>
    <message>
        <source>Letter for letter: Sage compares it, and refuses the sign-in where one differs.</source>
        <translation>Buchstabe für Buchstabe: Sage vergleicht und lehnt die Anmeldung ab, wenn einer abweicht.</translation>
    </message>
    <message>
        <source>Open Sage&apos;s developer portal</source>
        <translation>Entwicklerportal von Sage öffnen</translation>
    </message>
    <message>
        <source>Open the developer portal and sign up there; its login is apart from your Sage login.</source>
        <translation>Öffnen Sie das Entwicklerportal und registrieren Sie sich dort; diese Anmeldung ist nicht Ihre Sage-Anmeldung.</translation>
    </message>
    <message>
        <source>Sage lets a program in by an app that is registered in your name. It is free and made once.</source>
        <translation>Sage lässt ein Programm über eine App ein, die auf Ihren Namen registriert ist. Sie ist kostenlos und einmal anzulegen.</translation>
    </message>
    <message>
        <source>Your Sage app</source>
        <translation>Ihre Sage-App</translation>
    </message>
</context>
<context>
    <name>ScheduleCard</name>
    <message>
        <source> minutes</source>
        <translation> Minuten</translation>
    </message>
    <message>
        <source>Automatic sync</source>
        <translation>Automatischer Abgleich</translation>
    </message>
    <message>
        <source>But not between</source>
        <translation>Aber nicht zwischen</translation>
    </message>
    <message>
        <source>Keep quiet hours</source>
        <translation>Ruhezeit einhalten</translation>
    </message>
    <message>
        <source>Minutes between two syncs</source>
        <translation>Minuten zwischen zwei Abgleichen</translation>
    </message>
    <message>
        <source>Quiet hours begin</source>
        <translation>Beginn der Ruhezeit</translation>
    </message>
    <message>
        <source>Quiet hours end</source>
        <translation>Ende der Ruhezeit</translation>
    </message>
    <message>
        <source>Sync by itself</source>
        <translation>Automatisch abgleichen</translation>
    </message>
    <message>
        <source>Sync by itself every</source>
        <translation>Automatisch abgleichen alle</translation>
    </message>
    <message>
        <source>and</source>
        <translation>und</translation>
    </message>
</context>
<context>
    <name>ScopeBar</name>
    <message>
        <source>All {0}</source>
        <translation>Alle {0}</translation>
    </message>
    <message>
        <source>This one</source>
        <translation>Dieser</translation>
    </message>
    <message>
        <source>What the cure is for</source>
        <translation>Wofür die Abhilfe gilt</translation>
    </message>
    <message>
        <source>{0} ticked</source>
        <translation>{0} angehakt</translation>
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
        <translation>„{text}“ wurde gesendet, wo eine Zahl hingehört</translation>
    </message>
    <message>
        <source>&quot;{typed}&quot;: {why}</source>
        <translation>„{typed}“: {why}</translation>
    </message>
    <message>
        <source>&quot;{url}&quot; does not begin with https://, so passwords would travel in the open</source>
        <translation>„{url}“ beginnt nicht mit https://, Passwörter würden offen übertragen</translation>
    </message>
    <message numerus="yes">
        <source>%n more PDFs of Sage follow with the next syncs.</source>
        <translation>
            <numerusform>%n weiteres PDF aus Sage folgt mit dem nächsten Abgleich.</numerusform>
            <numerusform>%n weitere PDFs aus Sage folgen mit den nächsten Abgleichen.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n more differences</source>
        <translation>
            <numerusform>%n weiterer Unterschied</numerusform>
            <numerusform>%n weitere Unterschiede</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n new invoices are in Sage, but the Invoices module is switched off, so they were not synced. Switch Invoices on under Modules to sync them.</source>
        <translation>
            <numerusform>%n neue Rechnung ist in Sage, aber das Modul Rechnungen ist ausgeschaltet, sie wurde also nicht abgeglichen. Schalten Sie Rechnungen unter Module ein, um sie abzugleichen.</numerusform>
            <numerusform>%n neue Rechnungen sind in Sage, aber das Modul Rechnungen ist ausgeschaltet, sie wurden also nicht abgeglichen. Schalten Sie Rechnungen unter Module ein, um sie abzugleichen.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n writes of the preview were not made: the records are not as they were shown.</source>
        <translation>
            <numerusform>%n Schreibvorgang der Vorschau wurde nicht ausgeführt: Der Datensatz ist nicht mehr, wie er gezeigt wurde.</numerusform>
            <numerusform>%n Schreibvorgänge der Vorschau wurden nicht ausgeführt: Die Datensätze sind nicht mehr, wie sie gezeigt wurden.</numerusform>
        </translation>
    </message>
    <message>
        <source>A Sage contact has to be a customer, a contact person somebody of a customer</source>
        <translation>Ein Sage-Kontakt muss ein Kunde sein, ein Ansprechpartner zu einem Kunden gehören</translation>
    </message>
    <message>
        <source>A backup cannot replace the database itself</source>
        <translation>Eine Sicherung kann nicht die Datenbank selbst ersetzen</translation>
    </message>
    <message>
        <source>A contact person without a name: Vtiger demands a last name</source>
        <translation>Ein Kontakt ohne Namen: Vtiger verlangt einen Nachnamen</translation>
    </message>
    <message>
        <source>A contact without organization has no place in Sage, where people belong to a customer</source>
        <translation>Ein Kontakt ohne Organisation hat in Sage keinen Platz, wo Personen zu einem Kunden gehören</translation>
    </message>
    <message>
        <source>A database on a server needs one more package</source>
        <translation>Eine Datenbank auf einem Server braucht ein weiteres Paket</translation>
    </message>
    <message>
        <source>A field that the other side demands is empty</source>
        <translation>Ein Feld, das die andere Seite verlangt, ist leer</translation>
    </message>
    <message>
        <source>A ledger account, mapped or an item&apos;s own, is archived, hidden or gone in Sage</source>
        <translation>Ein Sachkonto, zugeordnet oder das eigene eines Artikels, ist in Sage archiviert, ausgeblendet oder weg</translation>
    </message>
    <message>
        <source>A line has no product or service</source>
        <translation>Eine Zeile hat weder Produkt noch Dienstleistung</translation>
    </message>
    <message>
        <source>A line of {field} has {n} characters; Sage takes {most}</source>
        <translation>Eine Zeile von {field} hat {n} Zeichen; Sage nimmt {most}</translation>
    </message>
    <message>
        <source>A line of {field} has {n} characters; {most} is the most</source>
        <translation>Eine Zeile von {field} hat {n} Zeichen; höchstens {most} sind möglich</translation>
    </message>
    <message>
        <source>A line pays no tax, and its item has more than one kind of zero tax</source>
        <translation>Eine Zeile ist ohne Steuer, und ihr Artikel hat mehr als eine Art von Nullsteuer</translation>
    </message>
    <message>
        <source>A line&apos;s Sage rate is mapped to no Vtiger tax</source>
        <translation>Der Sage-Satz einer Zeile ist keiner Vtiger-Steuer zugeordnet</translation>
    </message>
    <message>
        <source>A line&apos;s discount is more than the line, below zero, or an amount off a negative line</source>
        <translation>Der Rabatt einer Zeile ist höher als die Zeile, kleiner als null oder ein Betrag auf eine negative Zeile</translation>
    </message>
    <message>
        <source>A line&apos;s product or service is not on the other side</source>
        <translation>Produkt oder Dienstleistung einer Zeile fehlt auf der anderen Seite</translation>
    </message>
    <message>
        <source>A line&apos;s tax has no rate in Sage with the same percentage</source>
        <translation>Die Steuer einer Zeile hat in Sage keinen Satz mit demselben Prozentsatz</translation>
    </message>
    <message>
        <source>A module is switched off by its switch, not by its direction</source>
        <translation>Ein Modul wird mit seinem Schalter ausgeschaltet, nicht mit seiner Richtung</translation>
    </message>
    <message>
        <source>A new organization and, with it, a new customer in Sage would be made</source>
        <translation>Eine neue Organisation und mit ihr ein neuer Kunde in Sage würden angelegt</translation>
    </message>
    <message>
        <source>A newer version of SageSync made this copy; nothing was replaced</source>
        <translation>Eine neuere Version von SageSync hat diese Kopie gemacht; nichts wurde ersetzt</translation>
    </message>
    <message>
        <source>A newer version of SageSync wrote the local database</source>
        <translation>Eine neuere Version von SageSync hat die lokale Datenbank geschrieben</translation>
    </message>
    <message>
        <source>A newer version of SageSync wrote these settings</source>
        <translation>Eine neuere Version von SageSync hat diese Einstellungen geschrieben</translation>
    </message>
    <message>
        <source>A price in Sage with tax in it goes to Vtiger as the price without, by the one rate of its line or item, and goes back with its tax: an invoice comes to the same total and tax to the penny, or is held. An item&apos;s price with parts of a penny needs a user of Vtiger with three currency decimals.</source>
        <translation>Ein Preis in Sage, der Steuer enthält, geht als Preis ohne Steuer nach Vtiger, nach dem einen Satz seiner Zeile oder seines Artikels, und kommt mit seiner Steuer zurück: Eine Rechnung ergibt auf den Penny dieselbe Summe und Steuer, oder sie wird zurückgehalten. Ein Artikelpreis mit Bruchteilen eines Pennys braucht einen Vtiger-Benutzer mit drei Währungsnachkommastellen.</translation>
    </message>
    <message>
        <source>A product or service without a description in Vtiger goes to Sage with its name in its place. Vtiger&apos;s description stays empty; one that is typed there later goes to Sage instead of the name.</source>
        <translation>Ein Produkt oder eine Dienstleistung ohne Beschreibung in Vtiger geht stattdessen mit dem Namen nach Sage. Die Beschreibung in Vtiger bleibt leer; eine, die dort später eingegeben wird, geht an Stelle des Namens nach Sage.</translation>
    </message>
    <message>
        <source>A product or service without description: Sage has no other name for it</source>
        <translation>Ein Produkt oder eine Dienstleistung ohne Beschreibung: Sage hat keinen anderen Namen dafür</translation>
    </message>
    <message>
        <source>A record of {module} is not in Vtiger any more</source>
        <translation>Ein Datensatz von {module} ist nicht mehr in Vtiger</translation>
    </message>
    <message>
        <source>A record on the other side could be the same thing, and only a person can tell</source>
        <translation>Ein Datensatz der anderen Seite könnte derselbe sein, und nur ein Mensch kann das sagen</translation>
    </message>
    <message>
        <source>A record that this one refers to is not on the other side</source>
        <translation>Ein Datensatz, auf den sich dieser bezieht, fehlt auf der anderen Seite</translation>
    </message>
    <message>
        <source>A record would have been linked twice</source>
        <translation>Ein Datensatz wäre doppelt verknüpft worden</translation>
    </message>
    <message>
        <source>A side for each of {fields}, such as {example}</source>
        <translation>Eine Seite für jedes von {fields}, etwa {example}</translation>
    </message>
    <message>
        <source>A text holds characters that this Vtiger cannot keep</source>
        <translation>Ein Text enthält Zeichen, die dieses Vtiger nicht behalten kann</translation>
    </message>
    <message>
        <source>A text is longer than Sage&apos;s field</source>
        <translation>Ein Text ist länger als das Feld in Sage</translation>
    </message>
    <message>
        <source>A unit price has more than the two decimals that Sage keeps</source>
        <translation>Ein Einzelpreis hat mehr als die zwei Nachkommastellen, die Sage behält</translation>
    </message>
    <message>
        <source>A value has no counterpart on the other side</source>
        <translation>Ein Wert hat auf der anderen Seite kein Gegenstück</translation>
    </message>
    <message>
        <source>A write got no answer and cannot be told from a failed one yet</source>
        <translation>Ein Schreibvorgang blieb ohne Antwort und ist von einem gescheiterten noch nicht zu unterscheiden</translation>
    </message>
    <message>
        <source>A {method} tax has no counterpart in Sage: invoices that carry it are skipped.</source>
        <translation>Eine Steuer der Art {method} hat in Sage kein Gegenstück: Rechnungen mit ihr werden übersprungen.</translation>
    </message>
    <message>
        <source>Account</source>
        <translation>Konto</translation>
    </message>
    <message>
        <source>Active</source>
        <translation>Aktiv</translation>
    </message>
    <message>
        <source>Active or inactive in Sage</source>
        <translation>In Sage aktiv oder inaktiv</translation>
    </message>
    <message>
        <source>Add a line with a product</source>
        <translation>Eine Position mit einem Produkt hinzufügen</translation>
    </message>
    <message>
        <source>Add a line with a product or service to the invoice in Sage</source>
        <translation>Fügen Sie der Rechnung in Sage eine Zeile mit Produkt oder Dienstleistung hinzu</translation>
    </message>
    <message>
        <source>Add a line with a service</source>
        <translation>Eine Position mit einer Dienstleistung hinzufügen</translation>
    </message>
    <message>
        <source>Add at least one line.</source>
        <translation>Fügen Sie mindestens eine Zeile hinzu.</translation>
    </message>
    <message>
        <source>Add the person to that customer in Sage and delete the old entry there, or undo the move.</source>
        <translation>Fügen Sie die Person in Sage bei diesem Kunden hinzu und löschen Sie dort den alten Eintrag, oder machen Sie den Wechsel rückgängig.</translation>
    </message>
    <message>
        <source>Add {code} in Vtiger under Settings, Currencies</source>
        <translation>Fügen Sie {code} in Vtiger unter Einstellungen, Währungen hinzu</translation>
    </message>
    <message>
        <source>Address line 1</source>
        <translation>Adresszeile 1</translation>
    </message>
    <message>
        <source>Adjustment</source>
        <translation>Korrektur</translation>
    </message>
    <message>
        <source>All of it was undone by run {run} already</source>
        <translation>Lauf {run} hat alles schon rückgängig gemacht</translation>
    </message>
    <message>
        <source>Amount paid</source>
        <translation>Bezahlter Betrag</translation>
    </message>
    <message>
        <source>An address of Sage cannot be used</source>
        <translation>Eine Adresse von Sage kann nicht verwendet werden</translation>
    </message>
    <message>
        <source>An earlier write has not been answered yet</source>
        <translation>Ein früherer Schreibvorgang ist noch unbeantwortet</translation>
    </message>
    <message>
        <source>An invoice without invoice date</source>
        <translation>Eine Rechnung ohne Rechnungsdatum</translation>
    </message>
    <message>
        <source>An invoice without organization</source>
        <translation>Eine Rechnung ohne Organisation</translation>
    </message>
    <message>
        <source>An ordinary user may not read its own settings, and there is no invoice whose display would tell</source>
        <translation>Ein gewöhnlicher Benutzer darf seine eigenen Einstellungen nicht lesen, und es gibt keine Rechnung, deren Anzeige es verraten würde</translation>
    </message>
    <message>
        <source>Another pair writes to Sage&apos;s {field} as well: one would overwrite the other at every sync.</source>
        <translation>Ein anderes Paar schreibt ebenfalls in {field} von Sage: Eines würde das andere bei jedem Abgleich überschreiben.</translation>
    </message>
    <message>
        <source>Another program is using the local database</source>
        <translation>Ein anderes Programm benutzt die lokale Datenbank</translation>
    </message>
    <message>
        <source>Another program, or another window of this one, is using the sign-in&apos;s callback address</source>
        <translation>Ein anderes Programm oder ein anderes Fenster benutzt die Callback-Adresse der Anmeldung</translation>
    </message>
    <message>
        <source>Another record over there already has this name, code or reference</source>
        <translation>Ein anderer Datensatz drüben hat schon diesen Namen, diese Nummer oder Referenz</translation>
    </message>
    <message>
        <source>Another sync of this company is running</source>
        <translation>Ein anderer Abgleich dieser Firma läuft</translation>
    </message>
    <message>
        <source>Archive the customer in Sage, if it is not to be used any more</source>
        <translation>Archivieren Sie den Kunden in Sage, wenn er nicht mehr verwendet werden soll</translation>
    </message>
    <message>
        <source>As an administrator, see in Vtiger under Settings, Users, {user} that Number Of Currency Decimals is 2 or more; then enter any one invoice in Vtiger, or tick Admin for {user}</source>
        <translation>Sehen Sie als Administrator in Vtiger unter Einstellungen, Benutzer, {user} nach, dass die Anzahl der Währungs-Nachkommastellen 2 oder mehr ist; geben Sie dann in Vtiger irgendeine Rechnung ein, oder haken Sie Admin für {user} an</translation>
    </message>
    <message>
        <source>Ask the owner of the business for full access to Contacts, Sales, and Products &amp; Services, and at least read access to Settings</source>
        <translation>Bitten Sie den Inhaber der Firma um vollen Zugriff auf Kontakte, Verkauf und Produkte &amp; Dienstleistungen und mindestens Lesezugriff auf Einstellungen</translation>
    </message>
    <message>
        <source>Ask whoever looks after this computer, or add the program to the startup programs by hand.</source>
        <translation>Fragen Sie, wer diesen Computer betreut, oder fügen Sie das Programm von Hand zu den Autostart-Programmen hinzu.</translation>
    </message>
    <message>
        <source>Ask your Vtiger administrator to look at the modified time of the newest records</source>
        <translation>Bitten Sie Ihren Vtiger-Administrator, die Änderungszeit der neuesten Datensätze anzusehen</translation>
    </message>
    <message>
        <source>Asked for {business_id}, answered for {echoed}</source>
        <translation>Gefragt für {business_id}, geantwortet für {echoed}</translation>
    </message>
    <message>
        <source>Balance</source>
        <translation>Saldo</translation>
    </message>
    <message>
        <source>Balance of the customer</source>
        <translation>Saldo des Kunden</translation>
    </message>
    <message>
        <source>Barcode</source>
        <translation>Strichcode</translation>
    </message>
    <message>
        <source>Billing City</source>
        <translation>Rechnungsort</translation>
    </message>
    <message>
        <source>Billing Country</source>
        <translation>Rechnungsland</translation>
    </message>
    <message>
        <source>Billing Postal Code</source>
        <translation>Rechnungs-Postleitzahl</translation>
    </message>
    <message>
        <source>Billing State</source>
        <translation>Rechnungs-Bundesland</translation>
    </message>
    <message>
        <source>Billing Street</source>
        <translation>Rechnungsstraße</translation>
    </message>
    <message>
        <source>Books in Canada: no address tells in which province the invoice is taxed</source>
        <translation>Bücher in Kanada: Keine Adresse sagt, in welcher Provinz die Rechnung besteuert wird</translation>
    </message>
    <message>
        <source>Both sides changed the same field differently</source>
        <translation>Beide Seiten haben dasselbe Feld verschieden geändert</translation>
    </message>
    <message>
        <source>Both sides changed {fields}</source>
        <translation>Beide Seiten haben {fields} geändert</translation>
    </message>
    <message>
        <source>Both sides would not show the same net, tax and total, and rounding alone does not explain it</source>
        <translation>Beide Seiten würden nicht dasselbe Netto, dieselbe Steuer und Summe zeigen, und Rundung allein erklärt es nicht</translation>
    </message>
    <message>
        <source>By its {key} it could be {names} in {side}</source>
        <translation>Anhand des Merkmals „{key}“ könnte es {names} in {side} sein</translation>
    </message>
    <message>
        <source>Canada</source>
        <translation>Kanada</translation>
    </message>
    <message>
        <source>Carriage</source>
        <translation>Versandkosten</translation>
    </message>
    <message>
        <source>Carriage, net</source>
        <translation>Versandkosten, netto</translation>
    </message>
    <message>
        <source>Change it here, or make the two the same record by giving them the same details.</source>
        <translation>Ändern Sie es hier, oder machen Sie beide mit denselben Angaben zu einem Datensatz.</translation>
    </message>
    <message>
        <source>Charge the percentage of Sage&apos;s rate</source>
        <translation>Den Prozentsatz des Satzes von Sage berechnen</translation>
    </message>
    <message>
        <source>Check in Vtiger that they are there and that the API user&apos;s profile and sharing rules show them</source>
        <translation>Prüfen Sie in Vtiger, ob sie da sind und ob Profil und Freigaberegeln des API-Benutzers sie zeigen</translation>
    </message>
    <message>
        <source>Check in the developer portal that the app is active and that the callback address is listed</source>
        <translation>Prüfen Sie im Entwicklerportal, ob die App aktiv ist und die Callback-Adresse dort steht</translation>
    </message>
    <message>
        <source>Check that the server runs and lets you write there, and that the password is right: `sagesync-desktop connect database`</source>
        <translation>Prüfen Sie, ob der Server läuft und Sie dort schreiben dürfen und ob das Passwort stimmt: `sagesync-desktop connect database`</translation>
    </message>
    <message>
        <source>Check that the user may use the API, and that the Vtiger edition includes it</source>
        <translation>Prüfen Sie, ob der Benutzer die API nutzen darf und die Vtiger-Ausgabe sie enthält</translation>
    </message>
    <message>
        <source>Check that you may write to this file and its folder, and that the disk is connected</source>
        <translation>Prüfen Sie, ob Sie in diese Datei und ihren Ordner schreiben dürfen und der Datenträger verbunden ist</translation>
    </message>
    <message>
        <source>Check that your Sage user may use connected apps</source>
        <translation>Prüfen Sie, ob Ihr Sage-Benutzer verbundene Apps nutzen darf</translation>
    </message>
    <message>
        <source>Check the chosen country, and that the callback address is registered with your Sage app</source>
        <translation>Prüfen Sie das gewählte Land und ob die Callback-Adresse bei Ihrer Sage-App angemeldet ist</translation>
    </message>
    <message>
        <source>Check the internet connection; the next sync tries again</source>
        <translation>Prüfen Sie die Internetverbindung; der nächste Abgleich versucht es wieder</translation>
    </message>
    <message>
        <source>Check the rights of the signed-in user and the business</source>
        <translation>Prüfen Sie die Rechte des angemeldeten Benutzers und die Firma</translation>
    </message>
    <message>
        <source>Check the subscription in Sage; switch off modules that the plan lacks (Start has no products)</source>
        <translation>Prüfen Sie das Abonnement in Sage; schalten Sie Module aus, die der Tarif nicht hat (Start hat keine Produkte)</translation>
    </message>
    <message>
        <source>Check this computer&apos;s date and, if a firewall inspects traffic, that its certificate is installed</source>
        <translation>Prüfen Sie das Datum dieses Computers und, falls eine Firewall mitliest, ob deren Zertifikat installiert ist</translation>
    </message>
    <message>
        <source>Checked just now</source>
        <translation>Eben geprüft</translation>
    </message>
    <message>
        <source>Choose a file that Export settings wrote</source>
        <translation>Wählen Sie eine Datei, die Einstellungen exportieren geschrieben hat</translation>
    </message>
    <message>
        <source>Choose a product for the line</source>
        <translation>Ein Produkt für die Position wählen</translation>
    </message>
    <message>
        <source>Choose a product of Sage for the line</source>
        <translation>Ein Produkt von Sage für die Position wählen</translation>
    </message>
    <message>
        <source>Choose a product or service on each line; an item that was deleted counts as none.</source>
        <translation>Wählen Sie in jeder Zeile ein Produkt oder eine Dienstleistung; ein gelöschter Artikel zählt nicht.</translation>
    </message>
    <message>
        <source>Choose a service for the line</source>
        <translation>Eine Dienstleistung für die Position wählen</translation>
    </message>
    <message>
        <source>Choose a service of Sage for the line</source>
        <translation>Eine Dienstleistung von Sage für die Position wählen</translation>
    </message>
    <message>
        <source>Choose a side for each field</source>
        <translation>Für jedes Feld eine Seite wählen</translation>
    </message>
    <message>
        <source>Choose an account: Sage demands one, so no sync starts without it.</source>
        <translation>Wählen Sie ein Konto: Sage verlangt eines, ohne es startet kein Abgleich.</translation>
    </message>
    <message>
        <source>Choose another file name</source>
        <translation>Wählen Sie einen anderen Dateinamen</translation>
    </message>
    <message>
        <source>Choose another ledger account</source>
        <translation>Anderes Sachkonto wählen</translation>
    </message>
    <message>
        <source>Choose another region</source>
        <translation>Wählen Sie eine andere Region</translation>
    </message>
    <message>
        <source>Choose the accounts and taxes under Mapping, or see `sagesync-desktop mapping suggest`.</source>
        <translation>Wählen Sie Konten und Steuern unter Zuordnung, oder siehe `sagesync-desktop mapping suggest`.</translation>
    </message>
    <message>
        <source>Choose the accounts and taxes under Mapping.</source>
        <translation>Wählen Sie Konten und Steuern unter Zuordnung.</translation>
    </message>
    <message>
        <source>Choose the contact&apos;s organization in Vtiger again, or delete the entry in Sage.</source>
        <translation>Wählen Sie in Vtiger die Organisation des Kontakts wieder, oder löschen Sie den Eintrag in Sage.</translation>
    </message>
    <message>
        <source>Choose the contact&apos;s organization in Vtiger.</source>
        <translation>Wählen Sie in Vtiger die Organisation des Kontakts.</translation>
    </message>
    <message>
        <source>Choose the country</source>
        <translation>Das Land wählen</translation>
    </message>
    <message>
        <source>Choose the country of your business, and sign in with its login, not the developer portal&apos;s</source>
        <translation>Wählen Sie das Land Ihrer Firma und melden Sie sich mit deren Anmeldung an, nicht mit der des Entwicklerportals</translation>
    </message>
    <message>
        <source>Choose the currency</source>
        <translation>Die Währung wählen</translation>
    </message>
    <message>
        <source>Choose the invoice&apos;s organization in Vtiger.</source>
        <translation>Wählen Sie in Vtiger die Organisation der Rechnung.</translation>
    </message>
    <message>
        <source>Choose the organization</source>
        <translation>Die Organisation wählen</translation>
    </message>
    <message>
        <source>Choose the province</source>
        <translation>Die Provinz wählen</translation>
    </message>
    <message>
        <source>Choose the right customer for the invoice in Sage, or the right organization in Vtiger.</source>
        <translation>Wählen Sie für die Rechnung in Sage den richtigen Kunden oder in Vtiger die richtige Organisation.</translation>
    </message>
    <message>
        <source>City</source>
        <translation>Ort</translation>
    </message>
    <message>
        <source>Close SageSync and put a copy back: `sagesync-desktop backup --list`, then `restore FILE`; or move the file away, and the next sync finds the pairs again</source>
        <translation>Schließen Sie SageSync und spielen Sie eine Kopie zurück: `sagesync-desktop backup --list`, dann `restore FILE`; oder legen Sie die Datei beiseite, und der nächste Abgleich findet die Paare wieder</translation>
    </message>
    <message>
        <source>Close it, or choose another port here and in your Sage app&apos;s callback address</source>
        <translation>Schließen Sie es, oder wählen Sie einen anderen Port hier und in der Callback-Adresse Ihrer Sage-App</translation>
    </message>
    <message>
        <source>Close that one, then try again.</source>
        <translation>Schließen Sie das eine, dann versuchen Sie es wieder.</translation>
    </message>
    <message>
        <source>Close the other copy of SageSync, then try again</source>
        <translation>Schließen Sie das andere SageSync, dann versuchen Sie es wieder</translation>
    </message>
    <message>
        <source>Code {code}</source>
        <translation>Code {code}</translation>
    </message>
    <message>
        <source>Compare client id and client secret with your app at developerselfservice.sageone.com</source>
        <translation>Vergleichen Sie Client-ID und Client-Secret mit Ihrer App auf developerselfservice.sageone.com</translation>
    </message>
    <message>
        <source>Compare the two records and correct the wrong one.</source>
        <translation>Vergleichen Sie die beiden Datensätze und berichtigen Sie den falschen.</translation>
    </message>
    <message>
        <source>Connect Sage again and choose one</source>
        <translation>Verbinden Sie Sage neu und wählen Sie eine</translation>
    </message>
    <message>
        <source>Connect it under Settings</source>
        <translation>Verbinden Sie es unter Einstellungen</translation>
    </message>
    <message>
        <source>Connect it under Settings, or with `sagesync-desktop connect {name}`.</source>
        <translation>Verbinden Sie es unter Einstellungen oder mit `sagesync-desktop connect {name}`.</translation>
    </message>
    <message>
        <source>Connect it under Settings.</source>
        <translation>Verbinden Sie es unter Einstellungen.</translation>
    </message>
    <message>
        <source>Connect the former one again, or use another --home for this one.</source>
        <translation>Verbinden Sie wieder das frühere, oder nehmen Sie für dieses ein anderes --home.</translation>
    </message>
    <message>
        <source>Connected to {url} as {username}.</source>
        <translation>Verbunden mit {url} als {username}.</translation>
    </message>
    <message>
        <source>Contact type</source>
        <translation>Kontaktart</translation>
    </message>
    <message>
        <source>Contacts</source>
        <translation>Kontakte</translation>
    </message>
    <message>
        <source>Contacts have no switch of their own</source>
        <translation>Kontakte haben keinen eigenen Schalter</translation>
    </message>
    <message>
        <source>Conversion Rate</source>
        <translation>Umrechnungskurs</translation>
    </message>
    <message>
        <source>Conversion rate</source>
        <translation>Umrechnungskurs</translation>
    </message>
    <message>
        <source>Convert prices that include tax</source>
        <translation>Preise mit Steuer umrechnen</translation>
    </message>
    <message>
        <source>Copy it and put it back with the server&apos;s own programs, `pg_dump` and `pg_restore`</source>
        <translation>Kopieren Sie sie und spielen Sie sie zurück mit den Programmen des Servers, `pg_dump` und `pg_restore`</translation>
    </message>
    <message>
        <source>Correct it</source>
        <translation>Berichtigen</translation>
    </message>
    <message>
        <source>Correct it in the file, or choose it again in the settings</source>
        <translation>Berichtigen Sie es in der Datei, oder wählen Sie es in den Einstellungen neu</translation>
    </message>
    <message>
        <source>Correct the SAGESYNC_SAGE_..._URL variables</source>
        <translation>Berichtigen Sie die Variablen SAGESYNC_SAGE_..._URL</translation>
    </message>
    <message>
        <source>Correct the date</source>
        <translation>Das Datum berichtigen</translation>
    </message>
    <message>
        <source>Correct the lines so that both totals agree, or enter the invoice by hand.</source>
        <translation>Berichtigen Sie die Zeilen, sodass beide Summen stimmen, oder geben Sie die Rechnung von Hand ein.</translation>
    </message>
    <message>
        <source>Correct the status</source>
        <translation>Den Status berichtigen</translation>
    </message>
    <message>
        <source>Correct what it complains about; the record is sent again as soon as it changes.</source>
        <translation>Berichtigen Sie, was bemängelt wird; der Datensatz wird gesendet, sobald er sich ändert.</translation>
    </message>
    <message>
        <source>Correct {labels} and save it; the next sync tries again</source>
        <translation>Berichtigen Sie {labels} und speichern Sie; der nächste Abgleich versucht es wieder</translation>
    </message>
    <message>
        <source>Cost price</source>
        <translation>Einstandspreis</translation>
    </message>
    <message>
        <source>Count it by packs</source>
        <translation>Nach Packungen zählen</translation>
    </message>
    <message>
        <source>Country</source>
        <translation>Land</translation>
    </message>
    <message>
        <source>County or region</source>
        <translation>Bundesland oder Region</translation>
    </message>
    <message>
        <source>Credit days</source>
        <translation>Zahlungsziel in Tagen</translation>
    </message>
    <message>
        <source>Credit days, as in Sage</source>
        <translation>Zahlungsziel in Tagen, wie in Sage</translation>
    </message>
    <message>
        <source>Credit limit</source>
        <translation>Kreditlimit</translation>
    </message>
    <message>
        <source>Credit note for {number}</source>
        <translation>Gutschrift zu {number}</translation>
    </message>
    <message>
        <source>Cured: {cure}</source>
        <translation>Behoben: {cure}</translation>
    </message>
    <message>
        <source>Currency</source>
        <translation>Währung</translation>
    </message>
    <message>
        <source>Currency says “{text}”, which is not clearly one currency</source>
        <translation>Währung lautet „{text}“, was nicht eindeutig eine Währung ist</translation>
    </message>
    <message>
        <source>Customer</source>
        <translation>Kunde</translation>
    </message>
    <message>
        <source>Customer in Sage</source>
        <translation>Kunde in Sage</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>Datum</translation>
    </message>
    <message>
        <source>Deals, quotes or orders in Vtiger refer to the record</source>
        <translation>Verkaufschancen, Angebote oder Bestellungen in Vtiger verweisen auf den Datensatz</translation>
    </message>
    <message>
        <source>Delete it here as well</source>
        <translation>Auch hier löschen</translation>
    </message>
    <message>
        <source>Delete it in Vtiger by hand if they are to go as well</source>
        <translation>Löschen Sie ihn in Vtiger von Hand, wenn auch sie wegsollen</translation>
    </message>
    <message>
        <source>Delete it in {side} by hand</source>
        <translation>Löschen Sie ihn in {side} von Hand</translation>
    </message>
    <message>
        <source>Delete the invoice in Vtiger by hand</source>
        <translation>Löschen Sie die Rechnung in Vtiger von Hand</translation>
    </message>
    <message>
        <source>Delete the payment in Sage first, or write a credit note there</source>
        <translation>Löschen Sie zuerst die Zahlung in Sage, oder schreiben Sie dort eine Gutschrift</translation>
    </message>
    <message>
        <source>Delivery address</source>
        <translation>Lieferadresse</translation>
    </message>
    <message>
        <source>Description</source>
        <translation>Beschreibung</translation>
    </message>
    <message>
        <source>Different in both systems: {fields}</source>
        <translation>In beiden Systemen verschieden: {fields}</translation>
    </message>
    <message>
        <source>Discount</source>
        <translation>Rabatt</translation>
    </message>
    <message>
        <source>Do in its own system what is offered there instead, such as a credit note.</source>
        <translation>Tun Sie in seinem System, was dort stattdessen geht, etwa eine Gutschrift.</translation>
    </message>
    <message>
        <source>Do it in {side} by hand, then sync</source>
        <translation>Tun Sie es in {side} von Hand, und synchronisieren Sie dann</translation>
    </message>
    <message>
        <source>Due Date</source>
        <translation>Fälligkeitsdatum</translation>
    </message>
    <message>
        <source>Due date</source>
        <translation>Fälligkeitsdatum</translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation>E-Mail</translation>
    </message>
    <message>
        <source>Each line: {trouble}</source>
        <translation>Jede Zeile: {trouble}</translation>
    </message>
    <message>
        <source>Email</source>
        <translation>E-Mail</translation>
    </message>
    <message>
        <source>Enter it again</source>
        <translation>Geben Sie es erneut ein</translation>
    </message>
    <message>
        <source>Enter it as in your browser: https://crm.example.com</source>
        <translation>Tragen Sie sie ein wie in Ihrem Browser: https://crm.example.com</translation>
    </message>
    <message>
        <source>Enter it once more</source>
        <translation>Tragen Sie es noch einmal ein</translation>
    </message>
    <message>
        <source>Enter it with https://, or ask for https to be set up</source>
        <translation>Tragen Sie sie mit https:// ein, oder lassen Sie https einrichten</translation>
    </message>
    <message>
        <source>Enter new invoices and changed lines in Vtiger by hand; everything else works</source>
        <translation>Geben Sie neue Rechnungen und geänderte Zeilen in Vtiger von Hand ein; alles andere funktioniert</translation>
    </message>
    <message>
        <source>Enter the address alone</source>
        <translation>Tragen Sie nur die Adresse ein</translation>
    </message>
    <message>
        <source>Enter the address that your browser shows when you use Vtiger, up to the page&apos;s name</source>
        <translation>Tragen Sie die Adresse ein, die Ihr Browser bei Vtiger zeigt, bis zum Namen der Seite</translation>
    </message>
    <message>
        <source>Enter the credit note in Sage</source>
        <translation>Die Gutschrift in Sage erfassen</translation>
    </message>
    <message>
        <source>Enter the date</source>
        <translation>Das Datum angeben</translation>
    </message>
    <message>
        <source>Enter the full address, beginning with https://</source>
        <translation>Tragen Sie die volle Adresse ein, beginnend mit https://</translation>
    </message>
    <message>
        <source>Enter the invoice date in Vtiger.</source>
        <translation>Tragen Sie in Vtiger das Rechnungsdatum ein.</translation>
    </message>
    <message>
        <source>Enter the invoice or the change in Vtiger by hand; status, payments and dates still travel</source>
        <translation>Geben Sie die Rechnung oder die Änderung in Vtiger von Hand ein; Status, Zahlungen und Daten werden weiterhin übertragen</translation>
    </message>
    <message>
        <source>Enter the invoice, or the change of its lines, in Vtiger by hand; the rest of it still travels.</source>
        <translation>Geben Sie die Rechnung oder die Änderung ihrer Zeilen in Vtiger von Hand ein; alles Übrige wird weiterhin übertragen.</translation>
    </message>
    <message>
        <source>Enter the payment in Sage, or correct Status and Received in Vtiger; this closes once they agree.</source>
        <translation>Geben Sie die Zahlung in Sage ein, oder berichtigen Sie Status und Erhalten in Vtiger; dies erledigt sich, sobald beide übereinstimmen.</translation>
    </message>
    <message>
        <source>Enter the price in whole pennies</source>
        <translation>Den Preis in ganzen Cent angeben</translation>
    </message>
    <message>
        <source>Enter the price without tax</source>
        <translation>Den Preis ohne Steuer angeben</translation>
    </message>
    <message>
        <source>Enter the price without tax in Sage, or one that has a net price in whole pennies; the item is sent again by itself.</source>
        <translation>Geben Sie in Sage den Preis ohne Steuer ein oder einen, der netto ganze Cent ergibt; der Artikel wird von selbst erneut gesendet.</translation>
    </message>
    <message>
        <source>Enter the quantity in Sage; the invoice is sent again by itself.</source>
        <translation>Geben Sie die Menge in Sage ein; die Rechnung wird von selbst erneut gesendet.</translation>
    </message>
    <message>
        <source>Enter the value again</source>
        <translation>Den Wert erneut angeben</translation>
    </message>
    <message>
        <source>Every change made in {side} would travel, not this one alone</source>
        <translation>Jede Änderung in {side} würde übertragen, nicht nur diese</translation>
    </message>
    <message>
        <source>Every invoice from {start} on would travel, not this one alone</source>
        <translation>Jede Rechnung ab {start} würde übertragen, nicht nur diese</translation>
    </message>
    <message>
        <source>Every invoice with the status {status} would be posted to Sage, not this one alone</source>
        <translation>Jede Rechnung mit dem Status {status} würde in Sage gebucht, nicht nur diese</translation>
    </message>
    <message>
        <source>Exchange rate</source>
        <translation>Wechselkurs</translation>
    </message>
    <message>
        <source>Fax</source>
        <translation>Fax</translation>
    </message>
    <message>
        <source>Fill it in</source>
        <translation>Ausfüllen</translation>
    </message>
    <message>
        <source>Fill the field in, or make it optional in Vtiger&apos;s module settings</source>
        <translation>Füllen Sie das Feld aus, oder machen Sie es in Vtigers Moduleinstellungen freiwillig</translation>
    </message>
    <message>
        <source>Fill the field in; the record is sent again by itself.</source>
        <translation>Füllen Sie das Feld aus; der Datensatz wird von selbst erneut gesendet.</translation>
    </message>
    <message>
        <source>First Name + Last Name</source>
        <translation>Vorname + Nachname</translation>
    </message>
    <message>
        <source>France</source>
        <translation>Frankreich</translation>
    </message>
    <message>
        <source>Free some space and sync again</source>
        <translation>Schaffen Sie Platz und gleichen Sie wieder ab</translation>
    </message>
    <message>
        <source>Free some space on this disk and sync again</source>
        <translation>Schaffen Sie Platz auf diesem Datenträger und gleichen Sie wieder ab</translation>
    </message>
    <message>
        <source>Germany</source>
        <translation>Deutschland</translation>
    </message>
    <message>
        <source>Give every line its own tax</source>
        <translation>Jeder Position ihre eigene Steuer geben</translation>
    </message>
    <message>
        <source>Give every line the tax of its item</source>
        <translation>Jeder Position die Steuer ihres Artikels geben</translation>
    </message>
    <message>
        <source>Give it a status that does not travel</source>
        <translation>Ihr einen Status geben, der nicht übertragen wird</translation>
    </message>
    <message>
        <source>Give it another name or number</source>
        <translation>Ihm einen anderen Namen oder eine andere Nummer geben</translation>
    </message>
    <message>
        <source>Give it the organization that it has in Sage</source>
        <translation>Ihm die Organisation geben, die er in Sage hat</translation>
    </message>
    <message>
        <source>Give it to an organization of this currency</source>
        <translation>Sie einer Organisation mit dieser Währung geben</translation>
    </message>
    <message>
        <source>Give it to the organization of Sage&apos;s customer</source>
        <translation>Sie der Organisation des Kunden von Sage geben</translation>
    </message>
    <message>
        <source>Give its role access to organizations, contacts, products, services and invoices</source>
        <translation>Geben Sie seiner Rolle Zugriff auf Organisationen, Kontakte, Produkte, Dienstleistungen und Rechnungen</translation>
    </message>
    <message>
        <source>Give the contact person a name in Sage.</source>
        <translation>Geben Sie dem Kontakt in Sage einen Namen.</translation>
    </message>
    <message>
        <source>Give the discount on the lines instead.</source>
        <translation>Geben Sie den Rabatt stattdessen in den Zeilen.</translation>
    </message>
    <message>
        <source>Give the item another account in Sage</source>
        <translation>Dem Artikel in Sage ein anderes Konto geben</translation>
    </message>
    <message>
        <source>Give the item its price in {base} in Vtiger, or enter a price in Sage by hand; all else is in step.</source>
        <translation>Geben Sie dem Artikel in Vtiger seinen Preis in {base}, oder geben Sie in Sage von Hand einen Preis ein; alles andere ist abgeglichen.</translation>
    </message>
    <message>
        <source>Give the line a price in whole pennies, for other units if need be (10 packs of 100 rather than 1000 pieces). Rounding the price changes what is owed.</source>
        <translation>Geben Sie der Zeile einen Preis in ganzen Cent, notfalls für andere Einheiten (10 Packungen zu 100 statt 1000 Stück). Den Preis zu runden ändert, was geschuldet wird.</translation>
    </message>
    <message>
        <source>Give the organization a billing address and save it; the next sync tries again</source>
        <translation>Geben Sie der Organisation eine Rechnungsadresse und speichern Sie; der nächste Abgleich versucht es wieder</translation>
    </message>
    <message>
        <source>Give the user {user} of Vtiger three or more currency decimals (My Preferences), or enter the price without tax in Sage; the item is sent again by itself.</source>
        <translation>Geben Sie dem Vtiger-Benutzer {user} drei oder mehr Währungsnachkommastellen (Meine Einstellungen), oder erfassen Sie den Preis in Sage ohne Steuer; der Artikel wird von selbst noch einmal gesendet.</translation>
    </message>
    <message>
        <source>Give the user&apos;s profile and role in Vtiger access to it</source>
        <translation>Geben Sie Profil und Rolle des Benutzers in Vtiger Zugriff darauf</translation>
    </message>
    <message>
        <source>Give the user&apos;s profile in Vtiger the right to create and edit them</source>
        <translation>Geben Sie dem Profil des Benutzers in Vtiger das Recht, sie anzulegen und zu bearbeiten</translation>
    </message>
    <message>
        <source>Give the user&apos;s role and profile access to it in Vtiger, or switch the module off here.</source>
        <translation>Geben Sie Rolle und Profil des Benutzers in Vtiger Zugriff darauf, oder schalten Sie das Modul hier aus.</translation>
    </message>
    <message>
        <source>Grand Total</source>
        <translation>Gesamtsumme</translation>
    </message>
    <message>
        <source>Gross</source>
        <translation>Brutto</translation>
    </message>
    <message>
        <source>Held back</source>
        <translation>Zurückgehalten</translation>
    </message>
    <message>
        <source>I entered it by hand</source>
        <translation>Ich habe es von Hand erfasst</translation>
    </message>
    <message>
        <source>If the former value was right, enter it again on both sides</source>
        <translation>War der frühere Wert richtig, tragen Sie ihn auf beiden Seiten wieder ein</translation>
    </message>
    <message>
        <source>If the two are not the same, take them apart in the record&apos;s tab</source>
        <translation>Sind die beiden nicht dasselbe, trennen Sie sie im Reiter des Datensatzes</translation>
    </message>
    <message>
        <source>If the two are not the same, take them apart: in the record&apos;s tab, or by the command “match unlink {module} {id}”</source>
        <translation>Ist es nicht derselbe Datensatz, trennen Sie die beiden: im Reiter des Datensatzes oder mit dem Befehl „match unlink {module} {id}“</translation>
    </message>
    <message>
        <source>If they are the same, confirm it: open the record and choose “These are the same”, or use the command “match same {module} {vtiger} {sage}”, which links them. If they are different, choose “They are different”, or use “match different {module} {vtiger} {sage}”</source>
        <translation>Ist es derselbe, bestätigen Sie es: Öffnen Sie den Datensatz und wählen Sie „Es ist derselbe“, oder benutzen Sie den Befehl „match same {module} {vtiger} {sage}“, der beide verknüpft. Sind sie verschieden, wählen Sie „Sie sind verschieden“, oder benutzen Sie „match different {module} {vtiger} {sage}“</translation>
    </message>
    <message>
        <source>If they were all deleted on purpose, sync once with “go on once” (--go-on).</source>
        <translation>Wurden alle absichtlich gelöscht, gleichen Sie einmal mit „einmal fortfahren“ (--go-on) ab.</translation>
    </message>
    <message>
        <source>If {side} lacks it and is to get it, choose “They are different” in its tab, or use the command “match different {module} {vtiger_id} {sage_id}”. If they are the same after all, use “match same” with the same ids; if it belongs to another record there, with that one&apos;s id</source>
        <translation>Fehlt er in {side} und soll dort angelegt werden, wählen Sie in seinem Reiter „Sie sind verschieden“, oder benutzen Sie den Befehl „match different {module} {vtiger_id} {sage_id}“. Ist es doch derselbe, benutzen Sie „match same“ mit denselben IDs; gehört er dort zu einem anderen Datensatz, mit dessen ID</translation>
    </message>
    <message>
        <source>In Vtiger, leave only the tax that applies ticked on the item, then open the invoice and save it.</source>
        <translation>Lassen Sie in Vtiger am Artikel nur die geltende Steuer angehakt, dann öffnen und speichern Sie die Rechnung.</translation>
    </message>
    <message>
        <source>In Vtiger, open that user&apos;s preferences and set Number Of Currency Decimals to 2 or more.</source>
        <translation>Öffnen Sie in Vtiger die Einstellungen dieses Benutzers und setzen Sie die Anzahl der Währungs-Nachkommastellen auf 2 oder mehr.</translation>
    </message>
    <message>
        <source>In both, and different</source>
        <translation>In beiden, und verschieden</translation>
    </message>
    <message>
        <source>In both, and equal</source>
        <translation>In beiden, und gleich</translation>
    </message>
    <message>
        <source>In both, in another currency</source>
        <translation>In beiden, in anderer Währung</translation>
    </message>
    <message>
        <source>In both, with another date</source>
        <translation>In beiden, mit anderem Datum</translation>
    </message>
    <message>
        <source>In both; Vtiger rounds the document, Sage each line</source>
        <translation>In beiden; Vtiger rundet den Beleg, Sage jede Zeile</translation>
    </message>
    <message>
        <source>In both; Vtiger states the document as a whole, Sage line by line</source>
        <translation>In beiden; Vtiger gibt den Beleg im Ganzen an, Sage Zeile für Zeile</translation>
    </message>
    <message>
        <source>In both; which kind of no tax it is, only Sage says</source>
        <translation>In beiden; welche Art von „keine Steuer“ es ist, sagt nur Sage</translation>
    </message>
    <message>
        <source>Individual</source>
        <translation>Einzeln</translation>
    </message>
    <message>
        <source>Install it: pip install &apos;sagesync-desktop[postgresql]&apos;</source>
        <translation>Installieren Sie es: pip install &apos;sagesync-desktop[postgresql]&apos;</translation>
    </message>
    <message>
        <source>Install the newest version of SageSync</source>
        <translation>Installieren Sie die neueste Version von SageSync</translation>
    </message>
    <message>
        <source>Install them (on Debian and Ubuntu: sudo apt-get install {packages}), or use the command line: sagesync-desktop sync</source>
        <translation>Installieren Sie sie (unter Debian und Ubuntu: sudo apt-get install {packages}), oder benutzen Sie die Befehlszeile: sagesync-desktop sync</translation>
    </message>
    <message>
        <source>Install them, or take --csv or --json instead</source>
        <translation>Installieren Sie sie, oder nehmen Sie stattdessen --csv oder --json</translation>
    </message>
    <message>
        <source>Invoice Date</source>
        <translation>Rechnungsdatum</translation>
    </message>
    <message>
        <source>Invoice No</source>
        <translation>Rechnungsnummer</translation>
    </message>
    <message>
        <source>Invoice date</source>
        <translation>Rechnungsdatum</translation>
    </message>
    <message>
        <source>Invoice lines</source>
        <translation>Rechnungszeilen</translation>
    </message>
    <message>
        <source>Invoice {invoice_no} was stored wrongly: {names}</source>
        <translation>Rechnung {invoice_no} wurde falsch gespeichert: {names}</translation>
    </message>
    <message>
        <source>Invoice {record_id} was written and could not be read back</source>
        <translation>Rechnung {record_id} wurde geschrieben und ließ sich nicht zurücklesen</translation>
    </message>
    <message>
        <source>Invoice {record_id} was written and is not there</source>
        <translation>Rechnung {record_id} wurde geschrieben und ist nicht da</translation>
    </message>
    <message>
        <source>Invoices are switched off</source>
        <translation>Rechnungen sind ausgeschaltet</translation>
    </message>
    <message>
        <source>Invoices were switched off as well: they are not offered while {module} are off.</source>
        <translation>Rechnungen wurden mit ausgeschaltet: Sie werden nicht angeboten, solange {module} ausgeschaltet sind.</translation>
    </message>
    <message>
        <source>Invoices with the status {status}</source>
        <translation>Rechnungen mit dem Status {status}</translation>
    </message>
    <message>
        <source>Ireland</source>
        <translation>Irland</translation>
    </message>
    <message>
        <source>Is preferred contact</source>
        <translation>Ist bevorzugter Kontakt</translation>
    </message>
    <message>
        <source>It answered with status {status_code}</source>
        <translation>Es antwortete mit Status {status_code}</translation>
    </message>
    <message>
        <source>It answered with status {status} and without a word</source>
        <translation>Es antwortete mit Status {status}, ohne ein Wort dazu</translation>
    </message>
    <message>
        <source>It answers with status 500 and without a word; nothing was changed</source>
        <translation>Es antwortet mit Status 500, ohne ein Wort dazu; nichts wurde geändert</translation>
    </message>
    <message>
        <source>It cannot be taken back: Sage keeps nothing of what was deleted</source>
        <translation>Es lässt sich nicht zurücknehmen: Sage behält nichts von dem, was gelöscht wurde</translation>
    </message>
    <message>
        <source>It carries an adjustment of {amount}</source>
        <translation>Sie trägt eine Anpassung von {amount}</translation>
    </message>
    <message>
        <source>It carries an adjustment of {amount}, and no account is chosen for adjustments under Mapping</source>
        <translation>Sie enthält eine Anpassung von {amount}, und unter Zuordnung ist kein Konto für Anpassungen gewählt</translation>
    </message>
    <message>
        <source>It changed in Sage, but Vtiger states it in a form of its own: {form}</source>
        <translation>Sie hat sich in Sage geändert, doch Vtiger stellt sie in einer eigenen Form dar: {form}</translation>
    </message>
    <message>
        <source>It changed in {side} while it was being synced</source>
        <translation>In {side} während des Abgleichs geändert</translation>
    </message>
    <message>
        <source>It changed since this was shown: look at it again, then decide</source>
        <translation>Er hat sich geändert, seit dies gezeigt wurde: Sehen Sie ihn erneut an, und entscheiden Sie dann</translation>
    </message>
    <message>
        <source>It changed while the undo was going on; undo it once more</source>
        <translation>Er hat sich während des Rückgängigmachens geändert; machen Sie ihn noch einmal rückgängig</translation>
    </message>
    <message>
        <source>It has an overall discount of {amount}</source>
        <translation>Sie hat einen Gesamtrabatt von {amount}</translation>
    </message>
    <message>
        <source>It has an overall discount of {percent} %</source>
        <translation>Sie hat einen Gesamtrabatt von {percent}&#xa0;%</translation>
    </message>
    <message>
        <source>It has no invoice date</source>
        <translation>Sie hat kein Rechnungsdatum</translation>
    </message>
    <message>
        <source>It has no lines</source>
        <translation>Sie hat keine Zeilen</translation>
    </message>
    <message>
        <source>It has no tax mode</source>
        <translation>Sie hat keinen Steuermodus</translation>
    </message>
    <message>
        <source>It has {sage} lines in Sage, but {vtiger} in Vtiger</source>
        <translation>Sie hat {sage} Zeilen in Sage, aber {vtiger} in Vtiger</translation>
    </message>
    <message>
        <source>It holds no code, or the code of another attempt</source>
        <translation>Sie enthält keinen Code oder den eines anderen Versuchs</translation>
    </message>
    <message>
        <source>It is a credit note over {vtiger} in Vtiger now, but an invoice over {sage} in Sage</source>
        <translation>In Vtiger ist sie jetzt eine Gutschrift über {vtiger}, in Sage aber eine Rechnung über {sage}</translation>
    </message>
    <message>
        <source>It is a record that is there already</source>
        <translation>Es ist ein Datensatz, den es schon gibt</translation>
    </message>
    <message>
        <source>It is an invoice over {vtiger} in Vtiger now, but a credit note over {sage} in Sage</source>
        <translation>In Vtiger ist sie jetzt eine Rechnung über {vtiger}, in Sage aber eine Gutschrift über {sage}</translation>
    </message>
    <message>
        <source>It is as it was before already</source>
        <translation>Es ist schon wieder wie zuvor</translation>
    </message>
    <message>
        <source>It is in {own}, but its organization deals in {theirs}</source>
        <translation>Sie lautet auf {own}, aber ihre Organisation handelt in {theirs}</translation>
    </message>
    <message>
        <source>It is kept in this computer&apos;s keyring, where there is none</source>
        <translation>Er liegt im Schlüsselbund dieses Computers, und da ist keiner</translation>
    </message>
    <message>
        <source>It is not in {side} any more</source>
        <translation>Es ist nicht mehr in {side}</translation>
    </message>
    <message>
        <source>It is not this one</source>
        <translation>Dieser ist es nicht</translation>
    </message>
    <message>
        <source>It is of “{vtiger}” in Vtiger, but of “{sage}” in Sage, and somebody said that these are two</source>
        <translation>Sie gehört in Vtiger zu „{vtiger}“, in Sage aber zu „{sage}“, und jemand hat gesagt, dass das zwei verschiedene Kunden sind</translation>
    </message>
    <message>
        <source>It is only in {source}, and this module never writes to {target}</source>
        <translation>Nur in {source} vorhanden, und dieses Modul schreibt nie nach {target}</translation>
    </message>
    <message>
        <source>It is part of a correction by credit note and new invoice: {note}</source>
        <translation>Sie gehört zu einer Berichtigung durch Gutschrift und neue Rechnung: {note}</translation>
    </message>
    <message>
        <source>It is still a draft in Sage</source>
        <translation>Sie ist in Sage noch ein Entwurf</translation>
    </message>
    <message>
        <source>It is the likely one, and the other one gets another code</source>
        <translation>Er ist der wahrscheinliche, und der andere bekommt einen anderen Code</translation>
    </message>
    <message>
        <source>It is void in Sage</source>
        <translation>Sie ist in Sage storniert</translation>
    </message>
    <message>
        <source>It is void in Sage already</source>
        <translation>Sie ist in Sage schon storniert</translation>
    </message>
    <message>
        <source>It is {name}</source>
        <translation>Es ist {name}</translation>
    </message>
    <message>
        <source>It knows neither drafts nor invoices that are void by a deed</source>
        <translation>Es kennt weder Entwürfe noch eigens stornierte Rechnungen</translation>
    </message>
    <message>
        <source>It names no organization</source>
        <translation>Sie nennt keine Organisation</translation>
    </message>
    <message>
        <source>It was changed in {side}, in the certified period {period}: {before} became {now}</source>
        <translation>Er wurde in {side} geändert, im bescheinigten Zeitraum {period}: aus {before} wurde {now}</translation>
    </message>
    <message>
        <source>It was deleted in {gone}, but changed in {other} since</source>
        <translation>In {gone} gelöscht, aber in {other} seither geändert</translation>
    </message>
    <message>
        <source>It was deleted in {side}</source>
        <translation>Er wurde in {side} gelöscht</translation>
    </message>
    <message>
        <source>It was deleted in {side} since</source>
        <translation>Seitdem wurde er in {side} gelöscht</translation>
    </message>
    <message>
        <source>It was deleted in {side} while it was being synced</source>
        <translation>In {side} während des Abgleichs gelöscht</translation>
    </message>
    <message>
        <source>It was deleted in {side}, in the certified period {period}</source>
        <translation>Er wurde in {side} gelöscht, im bescheinigten Zeitraum {period}</translation>
    </message>
    <message>
        <source>It was done, but the sync ended before the record was tried again: {why}</source>
        <translation>Es wurde ausgeführt, aber die Synchronisierung endete, bevor der Datensatz erneut versucht wurde: {why}</translation>
    </message>
    <message>
        <source>It was done, though its answer was lost</source>
        <translation>Es wurde ausgeführt, obwohl die Antwort verloren ging</translation>
    </message>
    <message>
        <source>It was made in Sage as a credit note</source>
        <translation>Sie wurde in Sage als Gutschrift erstellt</translation>
    </message>
    <message>
        <source>It was made without {field} {number}, which another record in {side} bears</source>
        <translation>Ohne {field} {number} angelegt, denn das trägt in {side} schon ein anderer Datensatz</translation>
    </message>
    <message>
        <source>It was received on {date}, and Sage is locked until {lock}</source>
        <translation>Das Geld ging am {date} ein, und Sage ist bis {lock} gesperrt</translation>
    </message>
    <message>
        <source>It was received on {date}, before Sage&apos;s books begin on {start}</source>
        <translation>Das Geld ging am {date} ein, bevor die Bücher in Sage am {start} beginnen</translation>
    </message>
    <message>
        <source>It was taken apart from “{name}” in {side}, and nobody has said yet what is to become of it</source>
        <translation>Von „{name}“ in {side} getrennt, und noch hat niemand gesagt, was daraus werden soll</translation>
    </message>
    <message>
        <source>It was taken up again, or put aside otherwise, since</source>
        <translation>Es wurde seither wieder aufgenommen oder anders beiseitegelegt</translation>
    </message>
    <message>
        <source>It would be offered on new invoices again, in both systems</source>
        <translation>Er würde auf neuen Rechnungen wieder angeboten, in beiden Systemen</translation>
    </message>
    <message>
        <source>It would go to Vtiger&apos;s recycle bin, from where it can be restored</source>
        <translation>Er käme in den Papierkorb von Vtiger, aus dem er sich wiederherstellen lässt</translation>
    </message>
    <message>
        <source>It would not come to {side} any more, whatever changes in it</source>
        <translation>Er käme nicht mehr nach {side}, was sich auch an ihm ändert</translation>
    </message>
    <message>
        <source>Item code</source>
        <translation>Artikelnummer</translation>
    </message>
    <message>
        <source>Its address “{address}” names no Canadian province, in which Sage taxes an invoice</source>
        <translation>Ihre Adresse „{address}“ nennt keine kanadische Provinz, in der Sage eine Rechnung besteuert</translation>
    </message>
    <message>
        <source>Its date {day} is before the chosen start date, {limit}</source>
        <translation>Ihr Datum {day} liegt vor dem gewählten Startdatum, {limit}</translation>
    </message>
    <message>
        <source>Its date {day} is before the start of the accounts in Sage, {limit}</source>
        <translation>Ihr Datum {day} liegt vor dem Beginn der Buchhaltung in Sage, {limit}</translation>
    </message>
    <message>
        <source>Its date {day} is in a period that Sage has locked up to {lock}</source>
        <translation>Ihr Datum {day} liegt in einem Zeitraum, den Sage bis {lock} gesperrt hat</translation>
    </message>
    <message>
        <source>Its date {day} is in the tax return of {start} to {end}, which Sage shows as {status}</source>
        <translation>Sein Datum {day} liegt in der Steuererklärung vom {start} bis {end}, die Sage als {status} zeigt</translation>
    </message>
    <message>
        <source>Its lines are in: log --run {run} --json</source>
        <translation>Ihre Zeilen stehen in: log --run {run} --json</translation>
    </message>
    <message>
        <source>Its name has {n} characters; Sage takes {most}</source>
        <translation>Sein Name hat {n} Zeichen; Sage nimmt {most}</translation>
    </message>
    <message>
        <source>Its name or number in {side}</source>
        <translation>Sein Name oder seine Nummer in {side}</translation>
    </message>
    <message>
        <source>Its number {number} has {n} characters; Sage takes {most} as a payment&apos;s reference</source>
        <translation>Ihre Nummer {number} hat {n} Zeichen; Sage nimmt {most} als Referenz einer Zahlung</translation>
    </message>
    <message>
        <source>Its organization is not in {side}</source>
        <translation>Ihre Organisation ist nicht in {side}</translation>
    </message>
    <message>
        <source>Its prices include tax, which Vtiger&apos;s lines cannot say</source>
        <translation>Ihre Preise enthalten Steuer, was Vtigers Zeilen nicht ausdrücken können</translation>
    </message>
    <message>
        <source>Its shipping carries {amount} tax</source>
        <translation>Ihr Versand trägt {amount} Steuer</translation>
    </message>
    <message>
        <source>Its shipping charge of {amount} is taxed</source>
        <translation>Ihre Versandkosten von {amount} sind besteuert</translation>
    </message>
    <message>
        <source>Its shipping charge of {amount} is taxed at {rate} %, and not exactly one mapped Sage rate has that</source>
        <translation>Die Versandkosten von {amount} sind mit {rate}&#xa0;% besteuert, und das hat nicht genau ein zugeordneter Sage-Satz</translation>
    </message>
    <message>
        <source>Its status is {status}</source>
        <translation>Ihr Status ist {status}</translation>
    </message>
    <message>
        <source>Its status is {status} in Vtiger, but it still stands in Sage</source>
        <translation>Ihr Status ist {status} in Vtiger, aber in Sage gilt sie noch</translation>
    </message>
    <message>
        <source>Its status is {status}, but with {received} received {left} is still owed</source>
        <translation>Der Status ist {status}, aber bei {received} Eingang sind noch {left} offen</translation>
    </message>
    <message>
        <source>Its tax mode is Group</source>
        <translation>Ihr Steuermodus ist Gruppe</translation>
    </message>
    <message>
        <source>Its total is {total}</source>
        <translation>Ihre Summe ist {total}</translation>
    </message>
    <message>
        <source>Its worth in Vtiger&apos;s reports would change from {before} to {after}; what the customer owes stays</source>
        <translation>Ihr Wert in den Berichten von Vtiger würde sich von {before} auf {after} ändern; was der Kunde schuldet, bleibt</translation>
    </message>
    <message>
        <source>Job title</source>
        <translation>Position</translation>
    </message>
    <message>
        <source>Keep Sage&apos;s values</source>
        <translation>Die Werte von Sage behalten</translation>
    </message>
    <message>
        <source>Keep Vtiger&apos;s values</source>
        <translation>Die Werte von Vtiger behalten</translation>
    </message>
    <message>
        <source>Keep the tax that it has in Vtiger</source>
        <translation>Die Steuer behalten, die sie in Vtiger hat</translation>
    </message>
    <message>
        <source>Leave it alone until it changes</source>
        <translation>In Ruhe lassen, bis er sich ändert</translation>
    </message>
    <message>
        <source>Leave the emoji out</source>
        <translation>Die Emojis weglassen</translation>
    </message>
    <message>
        <source>Ledger account for {purpose}</source>
        <translation>Sachkonto für {purpose}</translation>
    </message>
    <message>
        <source>Left alone, as you said</source>
        <translation>Unberührt, wie Sie gesagt haben</translation>
    </message>
    <message>
        <source>Let Sage&apos;s value count from now on</source>
        <translation>Ab jetzt den Wert von Sage gelten lassen</translation>
    </message>
    <message>
        <source>Let Vtiger add it up again</source>
        <translation>Vtiger neu zusammenzählen lassen</translation>
    </message>
    <message>
        <source>Let Vtiger&apos;s value count from now on</source>
        <translation>Ab jetzt den Wert von Vtiger gelten lassen</translation>
    </message>
    <message>
        <source>Let invoices travel from this date on</source>
        <translation>Rechnungen ab diesem Datum übertragen</translation>
    </message>
    <message>
        <source>Let such credit notes come to Vtiger</source>
        <translation>Solche Gutschriften nach Vtiger kommen lassen</translation>
    </message>
    <message>
        <source>Let this field travel both ways</source>
        <translation>Dieses Feld in beide Richtungen übertragen</translation>
    </message>
    <message>
        <source>Let this module travel both ways</source>
        <translation>Dieses Modul in beide Richtungen übertragen</translation>
    </message>
    <message>
        <source>Let this status travel</source>
        <translation>Diesen Status übertragen</translation>
    </message>
    <message>
        <source>Line items</source>
        <translation>Positionen</translation>
    </message>
    <message>
        <source>Line {place}</source>
        <translation>Position {place}</translation>
    </message>
    <message>
        <source>Line {place}, {what}</source>
        <translation>Position {place}, {what}</translation>
    </message>
    <message>
        <source>Line {position} has a discount off a price that includes tax</source>
        <translation>Zeile {position} hat einen Rabatt auf einen Preis mit Steuer</translation>
    </message>
    <message>
        <source>Line {position}{item} has Sage&apos;s rate {rate}, which is mapped to no tax in Vtiger</source>
        <translation>Zeile {position}{item} hat den Sage-Satz {rate}, der keiner Steuer in Vtiger zugeordnet ist</translation>
    </message>
    <message>
        <source>Line {position}{item} has more than one tax: {taxes}</source>
        <translation>Zeile {position}{item} hat mehr als eine Steuer: {taxes}</translation>
    </message>
    <message>
        <source>Line {position}{item} has no product or service</source>
        <translation>Zeile {position}{item} hat weder Produkt noch Dienstleistung</translation>
    </message>
    <message>
        <source>Line {position}{item} has {tax}, but Sage&apos;s {name} is {rate} %</source>
        <translation>Zeile {position}{item} hat {tax}, aber {name} in Sage ist {rate}&#xa0;%</translation>
    </message>
    <message>
        <source>Line {position}{item} has {tax}, which is mapped to no rate in Sage</source>
        <translation>Zeile {position}{item} hat {tax}, die keinem Satz in Sage zugeordnet ist</translation>
    </message>
    <message>
        <source>Lines</source>
        <translation>Zeilen</translation>
    </message>
    <message>
        <source>Lines without tax</source>
        <translation>Zeilen ohne Steuer</translation>
    </message>
    <message>
        <source>Link to the page in Sage</source>
        <translation>Link zur Seite in Sage</translation>
    </message>
    <message>
        <source>Location</source>
        <translation>Lagerort</translation>
    </message>
    <message>
        <source>Look at both: if they are the same, say so, and choose whose value stands; if not, take them apart. Until then neither overwrites the other.</source>
        <translation>Sehen Sie sich beide an: Sind sie dasselbe, sagen Sie es und wählen Sie, wessen Wert gilt; wenn nicht, trennen Sie sie. Bis dahin überschreibt keiner den anderen.</translation>
    </message>
    <message>
        <source>Look at it on both sides; put it back as it was, or reconcile the period and certify it anew.</source>
        <translation>Sehen Sie ihn auf beiden Seiten an; stellen Sie ihn wieder her, oder stimmen Sie den Zeitraum ab und bescheinigen Sie ihn neu.</translation>
    </message>
    <message>
        <source>Look at the preview. If this is what you want, sync once more with “go on once” (--go-on).</source>
        <translation>Sehen Sie sich die Vorschau an. Wollen Sie genau das, gleichen Sie noch einmal mit „einmal fortfahren“ (--go-on) ab.</translation>
    </message>
    <message>
        <source>Look at the record: what is to be as it was before can be entered by hand.</source>
        <translation>Sehen Sie den Datensatz an: Was wieder wie zuvor sein soll, lässt sich von Hand eingeben.</translation>
    </message>
    <message>
        <source>Look at what the next sync would do; it is carried out from there.</source>
        <translation>Sehen Sie sich an, was der nächste Abgleich tun würde; ausgeführt wird er von dort aus.</translation>
    </message>
    <message>
        <source>Look in the sync log which runs have written something</source>
        <translation>Sehen Sie im Protokoll nach, welche Läufe etwas geschrieben haben</translation>
    </message>
    <message>
        <source>Made void in SageSync Desktop</source>
        <translation>In SageSync Desktop storniert</translation>
    </message>
    <message>
        <source>Main address</source>
        <translation>Hauptadresse</translation>
    </message>
    <message>
        <source>Main contact</source>
        <translation>Hauptkontakt</translation>
    </message>
    <message>
        <source>Main contact (the organization&apos;s first)</source>
        <translation>Hauptkontakt (der erste der Organisation)</translation>
    </message>
    <message>
        <source>Make Status and Received in Vtiger say the same, to the penny and within what is owed.</source>
        <translation>Lassen Sie Status und Eingang in Vtiger dasselbe sagen, auf den Cent und höchstens, was offen ist.</translation>
    </message>
    <message>
        <source>Make a preview first: sync --preview</source>
        <translation>Machen Sie zuerst eine Vorschau: sync --preview</translation>
    </message>
    <message>
        <source>Make a product for the line</source>
        <translation>Ein Produkt für die Position anlegen</translation>
    </message>
    <message>
        <source>Make a second contact of type customer</source>
        <translation>Einen zweiten Kontakt vom Typ Kunde anlegen</translation>
    </message>
    <message>
        <source>Make a second organization for this currency</source>
        <translation>Eine zweite Organisation für diese Währung anlegen</translation>
    </message>
    <message>
        <source>Make a service for the line</source>
        <translation>Eine Dienstleistung für die Position anlegen</translation>
    </message>
    <message>
        <source>Make a service for the line in Sage</source>
        <translation>Eine Dienstleistung für die Position in Sage anlegen</translation>
    </message>
    <message>
        <source>Make an organization of this name</source>
        <translation>Eine Organisation dieses Namens anlegen</translation>
    </message>
    <message>
        <source>Make both rates equal; they count foreign units for one unit of the base currency.</source>
        <translation>Machen Sie beide Kurse gleich; sie zählen fremde Einheiten für eine Einheit der Basiswährung.</translation>
    </message>
    <message>
        <source>Make each line whole pennies</source>
        <translation>Jede Position auf ganze Cent bringen</translation>
    </message>
    <message>
        <source>Make in Sage what an invoice needs</source>
        <translation>In Sage anlegen, was eine Rechnung braucht</translation>
    </message>
    <message>
        <source>Make it active again in Sage</source>
        <translation>In Sage wieder aktivieren</translation>
    </message>
    <message>
        <source>Make it again on the other side</source>
        <translation>Auf der anderen Seite neu anlegen</translation>
    </message>
    <message>
        <source>Make it one piece at the line&apos;s amount</source>
        <translation>Ein Stück zum Betrag der Position daraus machen</translation>
    </message>
    <message>
        <source>Make it one piece at the line&apos;s amount, in Sage</source>
        <translation>In Sage ein Stück zum Betrag der Position daraus machen</translation>
    </message>
    <message>
        <source>Make it void in Sage, or write a credit note there</source>
        <translation>Stornieren Sie sie in Sage, oder schreiben Sie dort eine Gutschrift</translation>
    </message>
    <message>
        <source>Make somebody else the main person in Sage, then delete this one</source>
        <translation>Machen Sie in Sage jemand anderen zur Hauptperson, und löschen Sie dann diese</translation>
    </message>
    <message>
        <source>Make the account visible again in Sage, or choose another one: under Mapping, for the item in Sage, or on the line of an invoice that is there already.</source>
        <translation>Machen Sie das Konto in Sage wieder sichtbar, oder wählen Sie ein anderes: unter Zuordnung, beim Artikel in Sage oder auf der Zeile einer schon vorhandenen Rechnung.</translation>
    </message>
    <message>
        <source>Make the change in Vtiger by hand, or undo it in Sage</source>
        <translation>Nehmen Sie die Änderung in Vtiger von Hand vor oder machen Sie sie in Sage rückgängig</translation>
    </message>
    <message>
        <source>Make the change in Vtiger&apos;s invoice by hand, or put Vtiger&apos;s lines back in Sage; the rest of it still travels.</source>
        <translation>Nehmen Sie die Änderung in Vtigers Rechnung von Hand vor oder setzen Sie in Sage Vtigers Zeilen zurück; der Rest wird weiter übertragen.</translation>
    </message>
    <message>
        <source>Make the change on the other side, or set the module to both ways.</source>
        <translation>Machen Sie die Änderung auf der anderen Seite, oder stellen Sie das Modul auf beide Richtungen.</translation>
    </message>
    <message>
        <source>Make the contact in Sage a customer</source>
        <translation>Den Kontakt in Sage zum Kunden machen</translation>
    </message>
    <message>
        <source>Make the record in {side} by hand, or ask its administrator for its log</source>
        <translation>Legen Sie den Datensatz in {side} von Hand an, oder bitten Sie dessen Administrator um sein Protokoll</translation>
    </message>
    <message>
        <source>Map a Vtiger tax to this Sage rate under Mapping.</source>
        <translation>Ordnen Sie diesem Sage-Satz unter Zuordnung eine Vtiger-Steuer zu.</translation>
    </message>
    <message>
        <source>Map the tax to a Sage rate under Mapping, or correct it on the line.</source>
        <translation>Ordnen Sie die Steuer unter Zuordnung einem Sage-Satz zu, oder berichtigen Sie sie in der Zeile.</translation>
    </message>
    <message>
        <source>Map the value or correct it; the record is sent again by itself.</source>
        <translation>Ordnen Sie den Wert zu oder berichtigen Sie ihn; der Datensatz wird von selbst erneut gesendet.</translation>
    </message>
    <message>
        <source>Map them together under Mapping, where Sage has one rate for both. Where it has none, leave one tax on the line: its total changes by the other.</source>
        <translation>Ordnen Sie sie unter Zuordnung gemeinsam zu, wo Sage einen Satz für beide hat. Wo nicht, lassen Sie eine Steuer in der Zeile: Deren Summe ändert sich um die andere.</translation>
    </message>
    <message>
        <source>Map this rate to a tax in Vtiger</source>
        <translation>Diesen Satz einer Steuer in Vtiger zuordnen</translation>
    </message>
    <message>
        <source>Map this tax to a rate in Sage</source>
        <translation>Diese Steuer einem Satz in Sage zuordnen</translation>
    </message>
    <message>
        <source>Mapping offers, for fields of your own in Vtiger, an invoice&apos;s number, status, page and PDF in Sage, and a customer&apos;s page, balance, overdue amount, credit limit, credit days and whether it is active. They only ever go to Vtiger; without such a pair nothing is asked and nothing written. A PDF is attached as a document where Vtiger proves that it keeps it, else its field shows the invoice&apos;s page. Sage tells other programs of no customer on stop; what is overdue needs the module Invoices.</source>
        <translation>Die Zuordnung bietet für eigene Felder in Vtiger Nummer, Status, Seite und PDF einer Rechnung in Sage an, dazu Seite, Saldo, überfälligen Betrag, Kreditlimit und Zahlungsziel eines Kunden, und ob er aktiv ist. Sie gehen nur nach Vtiger; ohne ein solches Paar wird nichts gefragt und nichts geschrieben. Ein PDF wird als Dokument angehängt, wo Vtiger beweist, dass es dieses behält, sonst zeigt sein Feld die Seite der Rechnung. Von gesperrten Kunden sagt Sage anderen Programmen nichts; was überfällig ist, braucht das Modul Rechnungen.</translation>
    </message>
    <message>
        <source>Mark as read</source>
        <translation>Als gelesen markieren</translation>
    </message>
    <message>
        <source>Measurement unit</source>
        <translation>Maßeinheit</translation>
    </message>
    <message>
        <source>Mobile</source>
        <translation>Mobil</translation>
    </message>
    <message>
        <source>Mobile Phone</source>
        <translation>Mobiltelefon</translation>
    </message>
    <message>
        <source>Mobile phone</source>
        <translation>Mobiltelefon</translation>
    </message>
    <message>
        <source>Money that Vtiger notes cannot be entered in Sage as things are</source>
        <translation>Geld, das Vtiger vermerkt, kann in Sage so nicht erfasst werden</translation>
    </message>
    <message>
        <source>Month</source>
        <translation>Monat</translation>
    </message>
    <message>
        <source>Months</source>
        <translation>Monate</translation>
    </message>
    <message>
        <source>Move it out of the locked period</source>
        <translation>Aus dem gesperrten Zeitraum nehmen</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>Name a later day.</source>
        <translation>Nennen Sie einen späteren Tag.</translation>
    </message>
    <message>
        <source>Name of the new product</source>
        <translation>Name des neuen Produkts</translation>
    </message>
    <message>
        <source>Name of the new service</source>
        <translation>Name der neuen Dienstleistung</translation>
    </message>
    <message>
        <source>Name or description</source>
        <translation>Name oder Beschreibung</translation>
    </message>
    <message>
        <source>Name the last day of an earlier month.</source>
        <translation>Nennen Sie den letzten Tag eines früheren Monats.</translation>
    </message>
    <message>
        <source>Net</source>
        <translation>Netto</translation>
    </message>
    <message>
        <source>Never again</source>
        <translation>Nie wieder</translation>
    </message>
    <message>
        <source>New invoice</source>
        <translation>Neue Rechnung</translation>
    </message>
    <message>
        <source>New organization</source>
        <translation>Neue Organisation</translation>
    </message>
    <message>
        <source>New product</source>
        <translation>Neues Produkt</translation>
    </message>
    <message>
        <source>New service</source>
        <translation>Neue Dienstleistung</translation>
    </message>
    <message>
        <source>New since the last sync</source>
        <translation>Neu seit dem letzten Abgleich</translation>
    </message>
    <message>
        <source>No Sage business has been chosen</source>
        <translation>Es wurde keine Sage-Firma gewählt</translation>
    </message>
    <message numerus="yes">
        <source>No answer came within %n minutes</source>
        <translation>
            <numerusform>Keine Antwort innerhalb von %n Minute</numerusform>
            <numerusform>Keine Antwort innerhalb von %n Minuten</numerusform>
        </translation>
    </message>
    <message>
        <source>No bank account is chosen on which money is received, or Sage has closed it</source>
        <translation>Es ist kein Bankkonto gewählt, auf dem Geld eingeht, oder Sage hat es geschlossen</translation>
    </message>
    <message>
        <source>No database on a server is named</source>
        <translation>Es ist keine Datenbank auf einem Server angegeben</translation>
    </message>
    <message>
        <source>No linked record of {module} has the id {id}</source>
        <translation>Kein verknüpfter Datensatz von {module} hat die ID {id}</translation>
    </message>
    <message>
        <source>No mapping for {missing}</source>
        <translation>Keine Zuordnung für {missing}</translation>
    </message>
    <message>
        <source>No module is switched on</source>
        <translation>Kein Modul ist eingeschaltet</translation>
    </message>
    <message>
        <source>No tax is mapped, and invoices need taxes: no sync starts.</source>
        <translation>Keine Steuer ist zugeordnet, und Rechnungen brauchen Steuern: Kein Abgleich startet.</translation>
    </message>
    <message>
        <source>No tax, kind not told</source>
        <translation>Keine Steuer, Art nicht angegeben</translation>
    </message>
    <message>
        <source>No unpaid invoice of the practice company is dated up to {day}</source>
        <translation>Keine unbezahlte Rechnung der Übungsfirma ist bis zum {day} datiert</translation>
    </message>
    <message>
        <source>Nobody is signed in to Sage</source>
        <translation>Niemand ist bei Sage angemeldet</translation>
    </message>
    <message>
        <source>Not certified</source>
        <translation>Nicht bescheinigt</translation>
    </message>
    <message>
        <source>Not mapped: invoices with a line that carries no tax are skipped.</source>
        <translation>Nicht zugeordnet: Rechnungen mit einer Zeile ohne Steuer werden übersprungen.</translation>
    </message>
    <message>
        <source>Not mapped: invoices with a line that carries this tax are skipped.</source>
        <translation>Nicht zugeordnet: Rechnungen mit einer Zeile mit dieser Steuer werden übersprungen.</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>Notizen</translation>
    </message>
    <message>
        <source>Nothing brings a record back that was deleted in {side}</source>
        <translation>Ein in {side} gelöschter Datensatz kommt nicht zurück</translation>
    </message>
    <message>
        <source>Nothing has been synced yet</source>
        <translation>Es wurde noch nichts abgeglichen</translation>
    </message>
    <message>
        <source>Nothing holds back a record of {module} with the id {id}</source>
        <translation>Kein Datensatz von {module} mit der Nummer {id} wird zurückgehalten</translation>
    </message>
    <message>
        <source>Nothing is known that this program has written to the record</source>
        <translation>Von diesem Programm ist nichts bekannt, was es in den Datensatz geschrieben hat</translation>
    </message>
    <message>
        <source>Nothing is known that this program has written to {id} in {module}</source>
        <translation>Es ist nichts bekannt, was dieses Programm in {id} in {module} geschrieben hat</translation>
    </message>
    <message>
        <source>Nothing is lost: the sync goes on by itself then</source>
        <translation>Nichts ist verloren: Der Abgleich geht dann von selbst weiter</translation>
    </message>
    <message>
        <source>Nothing is lost; a later sync goes on from here</source>
        <translation>Nichts ist verloren; ein späterer Abgleich macht hier weiter</translation>
    </message>
    <message>
        <source>Nothing to do</source>
        <translation>Nichts zu tun</translation>
    </message>
    <message>
        <source>Nothing to do unless it was deleted by mistake: then restore it.</source>
        <translation>Nichts zu tun, außer er wurde aus Versehen gelöscht: Dann stellen Sie ihn wieder her.</translation>
    </message>
    <message>
        <source>Nothing to do, unless the status is wrong. Which statuses travel is a setting.</source>
        <translation>Nichts zu tun, außer der Status ist falsch. Welche Status abgeglichen werden, ist eine Einstellung.</translation>
    </message>
    <message>
        <source>Nothing to do: a void invoice is not made anew in Vtiger.</source>
        <translation>Nichts zu tun: Eine stornierte Rechnung wird in Vtiger nicht neu angelegt.</translation>
    </message>
    <message>
        <source>Nothing to do: earlier invoices stay where they are. The start date is a setting.</source>
        <translation>Nichts zu tun: Frühere Rechnungen bleiben, wo sie sind. Das Startdatum ist eine Einstellung.</translation>
    </message>
    <message>
        <source>Nothing to do: it comes back once it changes, or when you take it up again.</source>
        <translation>Nichts zu tun: Er kommt wieder, sobald er sich ändert oder Sie ihn wieder aufnehmen.</translation>
    </message>
    <message>
        <source>Nothing to do: it counts for nothing</source>
        <translation>Nichts zu tun: Er zählt nicht</translation>
    </message>
    <message>
        <source>Nothing to do: it is tried again once it changes, or when you take it up again.</source>
        <translation>Nichts zu tun: Er wird wieder versucht, sobald er sich ändert oder Sie ihn wieder aufnehmen.</translation>
    </message>
    <message>
        <source>Nothing to do: it stays in Sage. Whether such ones come to Vtiger is a setting of the invoices.</source>
        <translation>Nichts zu tun: Sie bleibt in Sage. Ob solche nach Vtiger kommen, ist eine Einstellung der Rechnungen.</translation>
    </message>
    <message>
        <source>Nothing to do: the next sync looks the record up before it sends anything again.</source>
        <translation>Nichts zu tun: Der nächste Abgleich sucht den Datensatz, bevor er wieder etwas sendet.</translation>
    </message>
    <message>
        <source>Nothing to do: the next sync takes it, and the next preview shows it.</source>
        <translation>Nichts zu tun: Die nächste Synchronisierung nimmt ihn, und die nächste Vorschau zeigt ihn.</translation>
    </message>
    <message>
        <source>Nothing to do: the next sync takes it.</source>
        <translation>Nichts zu tun: Der nächste Abgleich nimmt ihn.</translation>
    </message>
    <message>
        <source>Nothing to do: the next sync takes the change into account</source>
        <translation>Nichts zu tun: Der nächste Abgleich berücksichtigt die Änderung</translation>
    </message>
    <message>
        <source>Nothing to do: what was erased in Sage is not made again in Vtiger.</source>
        <translation>Nichts zu tun: Was in Sage gelöscht wurde, wird in Vtiger nicht neu angelegt.</translation>
    </message>
    <message>
        <source>Nothing to do; take it up again if that was a mistake.</source>
        <translation>Nichts zu tun; nehmen Sie ihn wieder auf, wenn das ein Versehen war.</translation>
    </message>
    <message>
        <source>Nothing was changed on this computer</source>
        <translation>Auf diesem Computer wurde nichts geändert</translation>
    </message>
    <message>
        <source>Nothing was changed; the next sync tries again</source>
        <translation>Nichts wurde geändert; der nächste Abgleich versucht es wieder</translation>
    </message>
    <message>
        <source>Nothing was given for {field}</source>
        <translation>Für {field} wurde nichts angegeben</translation>
    </message>
    <message>
        <source>Nothing was synced</source>
        <translation>Nichts wurde abgeglichen</translation>
    </message>
    <message>
        <source>Nothing was written; look in the sync log which records share a name or code</source>
        <translation>Nichts wurde geschrieben; sehen Sie im Protokoll, welche Datensätze Namen oder Nummer teilen</translation>
    </message>
    <message>
        <source>Office Phone</source>
        <translation>Telefon Büro</translation>
    </message>
    <message>
        <source>One of the two is linked with another record by now</source>
        <translation>Einer der beiden ist inzwischen mit einem anderen Datensatz verknüpft</translation>
    </message>
    <message>
        <source>One of the two was deleted in {side} since</source>
        <translation>Einer der beiden wurde seither in {side} gelöscht</translation>
    </message>
    <message>
        <source>One side deleted the record while the other one changed it</source>
        <translation>Eine Seite hat den Datensatz gelöscht, während die andere ihn änderte</translation>
    </message>
    <message>
        <source>One would cost {after} instead of {before}</source>
        <translation>Eines würde {after} statt {before} kosten</translation>
    </message>
    <message>
        <source>One {base} is {own} {currency} in Vtiger, but {known} in Sage</source>
        <translation>Ein {base} ist {own} {currency} in Vtiger, aber {known} in Sage</translation>
    </message>
    <message>
        <source>Only Windows has a registry</source>
        <translation>Nur Windows hat eine Registrierung</translation>
    </message>
    <message>
        <source>Only in Sage</source>
        <translation>Nur in Sage</translation>
    </message>
    <message>
        <source>Only in Vtiger</source>
        <translation>Nur in Vtiger</translation>
    </message>
    <message>
        <source>Only invoices are released and made void</source>
        <translation>Nur Rechnungen werden freigegeben und storniert</translation>
    </message>
    <message>
        <source>Only invoices can be left alone by their date</source>
        <translation>Nur Rechnungen lassen sich nach Datum auslassen</translation>
    </message>
    <message>
        <source>Open it in Sage</source>
        <translation>In Sage öffnen</translation>
    </message>
    <message>
        <source>Open it in Vtiger</source>
        <translation>In Vtiger öffnen</translation>
    </message>
    <message>
        <source>Open it in Vtiger and save it again, and see that the API user&apos;s profile may view it</source>
        <translation>Öffnen und speichern Sie ihn in Vtiger erneut, und sehen Sie nach, ob das Profil des API-Benutzers ihn zeigen darf</translation>
    </message>
    <message>
        <source>Open on {number}</source>
        <translation>Offen auf {number}</translation>
    </message>
    <message>
        <source>Open the contact in Sage and make it a customer, or add a second contact of type customer.</source>
        <translation>Öffnen Sie den Kontakt in Sage und machen Sie ihn zum Kunden, oder fügen Sie einen zweiten Kontakt der Art Kunde hinzu.</translation>
    </message>
    <message>
        <source>Open the invoice in Sage and look at its PDF there; every sync tries again.</source>
        <translation>Öffnen Sie die Rechnung in Sage und sehen Sie dort ihr PDF an; jeder Abgleich versucht es wieder.</translation>
    </message>
    <message>
        <source>Open the invoice in Vtiger, change Tax Mode to Individual and save it.</source>
        <translation>Öffnen Sie die Rechnung in Vtiger, ändern Sie den Steuermodus auf Individuell und speichern Sie.</translation>
    </message>
    <message>
        <source>Open the invoice in Vtiger, set Tax Mode to Individual and save it.</source>
        <translation>Öffnen Sie die Rechnung in Vtiger, setzen Sie den Steuermodus auf Individuell und speichern Sie.</translation>
    </message>
    <message>
        <source>Open the item in Vtiger, tick the tax and save it.</source>
        <translation>Öffnen Sie den Artikel in Vtiger, haken Sie die Steuer an und speichern Sie.</translation>
    </message>
    <message>
        <source>Open the record in Sage and change it there</source>
        <translation>Öffnen Sie den Datensatz in Sage, und ändern Sie ihn dort</translation>
    </message>
    <message>
        <source>Open the record in Sage: what stands in its way is shown there</source>
        <translation>Öffnen Sie den Datensatz in Sage: Dort steht, was im Wege ist</translation>
    </message>
    <message>
        <source>Open the record in Vtiger and choose its status there</source>
        <translation>Öffnen Sie den Datensatz in Vtiger, und wählen Sie dort den Status</translation>
    </message>
    <message>
        <source>Open the record in Vtiger and try the same change there to see what is in its way</source>
        <translation>Öffnen Sie den Datensatz in Vtiger und versuchen Sie dieselbe Änderung dort, um das Hindernis zu sehen</translation>
    </message>
    <message>
        <source>Open the record in its own system, save it again there, then sync.</source>
        <translation>Öffnen Sie den Datensatz in seinem eigenen System, speichern Sie ihn dort erneut, dann gleichen Sie ab.</translation>
    </message>
    <message>
        <source>Open the user&apos;s preferences in Vtiger and set Number Of Currency Decimals to 2 or more</source>
        <translation>Öffnen Sie in Vtiger die Einstellungen des Benutzers und setzen Sie „Number Of Currency Decimals“ auf 2 oder mehr</translation>
    </message>
    <message>
        <source>Organization</source>
        <translation>Organisation</translation>
    </message>
    <message>
        <source>Organization Name</source>
        <translation>Name der Organisation</translation>
    </message>
    <message>
        <source>Organization Number</source>
        <translation>Organisationsnummer</translation>
    </message>
    <message>
        <source>Organizations are off: invoices of organizations that are not on the other side yet are skipped.</source>
        <translation>Organisationen sind ausgeschaltet: Rechnungen von Organisationen, die drüben noch fehlen, werden übersprungen.</translation>
    </message>
    <message>
        <source>Other records refer to it: {names}</source>
        <translation>Andere Datensätze verweisen darauf: {names}</translation>
    </message>
    <message>
        <source>Outstanding amount</source>
        <translation>Offener Betrag</translation>
    </message>
    <message>
        <source>Overall discount</source>
        <translation>Gesamtrabatt</translation>
    </message>
    <message>
        <source>Overdue amount</source>
        <translation>Überfälliger Betrag</translation>
    </message>
    <message>
        <source>PDF of the invoice, attached</source>
        <translation>PDF der Rechnung, angehängt</translation>
    </message>
    <message>
        <source>Part Number</source>
        <translation>Teilenummer</translation>
    </message>
    <message>
        <source>Partner in {side}</source>
        <translation>Gegenstück in {side}</translation>
    </message>
    <message>
        <source>Payment</source>
        <translation>Zahlung</translation>
    </message>
    <message>
        <source>Payments received</source>
        <translation>Zahlungseingänge</translation>
    </message>
    <message>
        <source>Period</source>
        <translation>Zeitraum</translation>
    </message>
    <message>
        <source>Phone</source>
        <translation>Telefon</translation>
    </message>
    <message>
        <source>Port {port} of this computer is taken</source>
        <translation>Port {port} dieses Computers ist belegt</translation>
    </message>
    <message>
        <source>Post a credit note and a new invoice</source>
        <translation>Gutschrift und neue Rechnung buchen</translation>
    </message>
    <message>
        <source>Postal code</source>
        <translation>Postleitzahl</translation>
    </message>
    <message>
        <source>Preview {run} has no line {line} that would be written</source>
        <translation>Vorschau {run} hat keine Zeile {line}, die geschrieben würde</translation>
    </message>
    <message>
        <source>Preview {run} would have written nothing</source>
        <translation>Vorschau {run} hätte nichts geschrieben</translation>
    </message>
    <message>
        <source>Price</source>
        <translation>Preis</translation>
    </message>
    <message>
        <source>Prices would be stored wrong: this user works in {user_currency}, Vtiger in {base_currency}</source>
        <translation>Preise würden falsch gespeichert: Dieser Benutzer arbeitet in {user_currency}, Vtiger in {base_currency}</translation>
    </message>
    <message>
        <source>Primary Email</source>
        <translation>Haupt-E-Mail</translation>
    </message>
    <message>
        <source>Primary Phone</source>
        <translation>Haupttelefon</translation>
    </message>
    <message>
        <source>Product</source>
        <translation>Produkt</translation>
    </message>
    <message>
        <source>Product Active</source>
        <translation>Produkt aktiv</translation>
    </message>
    <message>
        <source>Product Name</source>
        <translation>Produktname</translation>
    </message>
    <message>
        <source>Product or service number</source>
        <translation>Produkt- oder Dienstleistungsnummer</translation>
    </message>
    <message>
        <source>Products &amp; Services</source>
        <translation>Produkte &amp; Dienstleistungen</translation>
    </message>
    <message>
        <source>Purchase Cost</source>
        <translation>Einkaufskosten</translation>
    </message>
    <message>
        <source>Purchase account</source>
        <translation>Einkaufskonto</translation>
    </message>
    <message>
        <source>Purchase description</source>
        <translation>Einkaufsbeschreibung</translation>
    </message>
    <message>
        <source>Purchase ledger account</source>
        <translation>Einkaufs-Sachkonto</translation>
    </message>
    <message>
        <source>Purchases of products</source>
        <translation>Einkauf von Produkten</translation>
    </message>
    <message>
        <source>Purchases of services</source>
        <translation>Einkauf von Dienstleistungen</translation>
    </message>
    <message>
        <source>Put Vtiger&apos;s lines back in Sage</source>
        <translation>In Sage Vtigers Zeilen zurücksetzen</translation>
    </message>
    <message>
        <source>Put back what the other side has</source>
        <translation>Zurücksetzen auf das, was die andere Seite hat</translation>
    </message>
    <message>
        <source>Put it on a line of its own, as a service</source>
        <translation>Auf eine eigene Position setzen, als Dienstleistung</translation>
    </message>
    <message>
        <source>Put it on a line of its own, with a new service for it</source>
        <translation>Auf eine eigene Position setzen, mit einer neuen Dienstleistung dafür</translation>
    </message>
    <message>
        <source>Put it on a line, as a product</source>
        <translation>Auf eine Position setzen, als Produkt</translation>
    </message>
    <message>
        <source>Put the carriage on a line in Sage, as a product</source>
        <translation>Die Versandkosten in Sage auf eine Position setzen, als Produkt</translation>
    </message>
    <message>
        <source>Put the carriage on a line in Sage, as a service</source>
        <translation>Die Versandkosten in Sage auf eine Position setzen, als Dienstleistung</translation>
    </message>
    <message>
        <source>Put the carriage on a line in Sage, with a new service for it</source>
        <translation>Die Versandkosten in Sage auf eine Position setzen, mit einer neuen Dienstleistung dafür</translation>
    </message>
    <message>
        <source>Put the charge on a line of its own, as a service</source>
        <translation>Die Kosten auf eine eigene Position setzen, als Dienstleistung</translation>
    </message>
    <message>
        <source>Put the charge on a line of its own, with a new service for it</source>
        <translation>Die Kosten auf eine eigene Position setzen, mit einer neuen Dienstleistung dafür</translation>
    </message>
    <message>
        <source>Put the charge on a line of its own, with its tax, and set shipping to zero. Taking its tax off instead would change what is owed.</source>
        <translation>Setzen Sie die Kosten mit ihrer Steuer auf eine eigene Zeile und den Versand auf null. Stattdessen ihre Steuer wegzunehmen würde ändern, was geschuldet wird.</translation>
    </message>
    <message>
        <source>Put the levy on a line of its own, as a service</source>
        <translation>Die Abgabe auf eine eigene Position setzen, als Dienstleistung</translation>
    </message>
    <message>
        <source>Put the levy on a line of its own, with a new service for it</source>
        <translation>Die Abgabe auf eine eigene Position setzen, mit einer neuen Dienstleistung dafür</translation>
    </message>
    <message>
        <source>Put the rest on a line of its own, as a product</source>
        <translation>Den Rest auf eine eigene Position setzen, als Produkt</translation>
    </message>
    <message>
        <source>Put the rest on a line of its own, as a service</source>
        <translation>Den Rest auf eine eigene Position setzen, als Dienstleistung</translation>
    </message>
    <message>
        <source>Qty. in Stock</source>
        <translation>Menge am Lager</translation>
    </message>
    <message>
        <source>Quantity</source>
        <translation>Menge</translation>
    </message>
    <message>
        <source>Quantity in stock</source>
        <translation>Menge am Lager</translation>
    </message>
    <message>
        <source>Rate in Sage for {tax}</source>
        <translation>Satz in Sage für {tax}</translation>
    </message>
    <message>
        <source>Rate name</source>
        <translation>Name des Preises</translation>
    </message>
    <message>
        <source>Read from both servers</source>
        <translation>Von beiden Servern gelesen</translation>
    </message>
    <message>
        <source>Received</source>
        <translation>Erhalten</translation>
    </message>
    <message>
        <source>Record in {side}</source>
        <translation>Datensatz in {side}</translation>
    </message>
    <message>
        <source>Record {record_id}</source>
        <translation>Datensatz {record_id}</translation>
    </message>
    <message>
        <source>Record {record_id}: {why}</source>
        <translation>Datensatz {record_id}: {why}</translation>
    </message>
    <message>
        <source>Reference</source>
        <translation>Referenz</translation>
    </message>
    <message>
        <source>Reference (account number, invoice number)</source>
        <translation>Referenz (Kontonummer, Rechnungsnummer)</translation>
    </message>
    <message>
        <source>Registered number</source>
        <translation>Registernummer</translation>
    </message>
    <message>
        <source>Release it in Sage; the payment follows by itself.</source>
        <translation>Geben Sie sie in Sage frei; die Zahlung folgt von selbst.</translation>
    </message>
    <message>
        <source>Release the invoice</source>
        <translation>Die Rechnung freigeben</translation>
    </message>
    <message>
        <source>Release the invoice in Sage; it then travels by itself.</source>
        <translation>Geben Sie die Rechnung in Sage frei; sie wird dann von selbst abgeglichen.</translation>
    </message>
    <message>
        <source>Remove the app in Sage under Settings, Connected apps, to be sure</source>
        <translation>Entfernen Sie zur Sicherheit die App in Sage unter Einstellungen, Verbundene Apps</translation>
    </message>
    <message>
        <source>Rename one of the two, or merge them in Vtiger; capitals and accents make no difference</source>
        <translation>Benennen Sie einen davon um, oder führen Sie sie in Vtiger zusammen; Groß-/Kleinschreibung und Akzente zählen nicht</translation>
    </message>
    <message>
        <source>Reorder Level</source>
        <translation>Meldebestand</translation>
    </message>
    <message>
        <source>Reorder level</source>
        <translation>Meldebestand</translation>
    </message>
    <message>
        <source>Restore it from Vtiger&apos;s recycle bin if it was deleted by mistake</source>
        <translation>Stellen Sie ihn aus Vtigers Papierkorb wieder her, wenn er aus Versehen gelöscht wurde</translation>
    </message>
    <message>
        <source>Restore it there, then sync</source>
        <translation>Stellen Sie ihn dort wieder her, und synchronisieren Sie dann</translation>
    </message>
    <message>
        <source>Restore it where it was deleted, or delete it on the other side too.</source>
        <translation>Stellen Sie ihn wieder her, wo er gelöscht wurde, oder löschen Sie ihn auch auf der anderen Seite.</translation>
    </message>
    <message>
        <source>Restore it, then sync</source>
        <translation>Stellen Sie ihn wieder her und synchronisieren Sie dann</translation>
    </message>
    <message>
        <source>Run sync --demo first, then this once more.</source>
        <translation>Führen Sie zuerst sync --demo aus, dann dies noch einmal.</translation>
    </message>
    <message>
        <source>Run {run} has changed it again since; undo that one first</source>
        <translation>Lauf {run} hat ihn seitdem erneut geändert; machen Sie zuerst diesen rückgängig</translation>
    </message>
    <message>
        <source>Run {run} has written nothing that could be undone</source>
        <translation>Lauf {run} hat nichts geschrieben, was sich rückgängig machen ließe</translation>
    </message>
    <message>
        <source>Run {run} is no preview that is in the sync log</source>
        <translation>Lauf {run} ist keine Vorschau, die im Protokoll steht</translation>
    </message>
    <message>
        <source>Sage</source>
        <translation>Sage</translation>
    </message>
    <message>
        <source>Sage already has another record like this</source>
        <translation>Sage hat schon einen solchen Datensatz</translation>
    </message>
    <message>
        <source>Sage answered for another business than the one chosen</source>
        <translation>Sage antwortete für eine andere Firma als die gewählte</translation>
    </message>
    <message>
        <source>Sage books the invoice then, and it cannot be a draft again</source>
        <translation>Sage bucht die Rechnung dann, und sie kann nicht wieder Entwurf werden</translation>
    </message>
    <message>
        <source>Sage cannot {what}</source>
        <translation>Sage kann das nicht: {what}</translation>
    </message>
    <message>
        <source>Sage contact {contact_id}</source>
        <translation>Sage-Kontakt {contact_id}</translation>
    </message>
    <message>
        <source>Sage could not understand the sign-in</source>
        <translation>Sage konnte die Anmeldung nicht verstehen</translation>
    </message>
    <message>
        <source>Sage deletes nothing that documents refer to</source>
        <translation>Sage löscht nichts, worauf Belege verweisen</translation>
    </message>
    <message>
        <source>Sage did not answer the renewal of the sign-in</source>
        <translation>Sage hat auf die Erneuerung der Anmeldung nicht geantwortet</translation>
    </message>
    <message>
        <source>Sage did not confirm the sign-out</source>
        <translation>Sage hat die Abmeldung nicht bestätigt</translation>
    </message>
    <message>
        <source>Sage does not accept the sign-in any more</source>
        <translation>Sage nimmt die Anmeldung nicht mehr an</translation>
    </message>
    <message>
        <source>Sage does not allow this app to sign in</source>
        <translation>Sage erlaubt dieser App die Anmeldung nicht</translation>
    </message>
    <message>
        <source>Sage does not know the app, or its secret is wrong</source>
        <translation>Sage kennt die App nicht, oder ihr Secret ist falsch</translation>
    </message>
    <message>
        <source>Sage does not let the payment be deleted</source>
        <translation>Sage lässt die Zahlung nicht löschen</translation>
    </message>
    <message>
        <source>Sage does not let this program set a credit note against an invoice</source>
        <translation>Sage lässt dieses Programm keine Gutschrift mit einer Rechnung verrechnen</translation>
    </message>
    <message>
        <source>Sage does not let this user {what}</source>
        <translation>Sage erlaubt diesem Benutzer das nicht: {what}</translation>
    </message>
    <message>
        <source>Sage does not make a credit note void of which {amount} is used</source>
        <translation>Sage storniert keine Gutschrift, von der {amount} verrechnet sind</translation>
    </message>
    <message>
        <source>Sage does not make an invoice void of which {paid} is paid</source>
        <translation>Sage storniert keine Rechnung, von der {paid} bezahlt ist</translation>
    </message>
    <message>
        <source>Sage does not take the credit note from this program</source>
        <translation>Sage nimmt die Gutschrift von diesem Programm nicht an</translation>
    </message>
    <message>
        <source>Sage does not turn an invoice back into a draft</source>
        <translation>Sage macht aus einer Rechnung keinen Entwurf mehr</translation>
    </message>
    <message>
        <source>Sage gave an empty file in place of the PDF</source>
        <translation>Sage gab statt des PDF eine leere Datei</translation>
    </message>
    <message>
        <source>Sage has closed it for changes</source>
        <translation>Sage hat sie für Änderungen geschlossen</translation>
    </message>
    <message>
        <source>Sage has closed it for changes: it is paid in part or whole, or in a locked period</source>
        <translation>Sage hat sie für Änderungen geschlossen: Sie ist ganz oder teilweise bezahlt oder liegt in einem gesperrten Zeitraum</translation>
    </message>
    <message>
        <source>Sage has closed it: its period is locked, or it is in a VAT return</source>
        <translation>Sage hat sie geschlossen: Ihr Zeitraum ist gesperrt, oder sie steht in einer Umsatzsteuererklärung</translation>
    </message>
    <message>
        <source>Sage has erased the contact&apos;s personal data (GDPR), and Vtiger has no organization for it</source>
        <translation>Sage hat die personenbezogenen Daten des Kontakts gelöscht (DSGVO), und Vtiger hat keine Organisation dafür</translation>
    </message>
    <message>
        <source>Sage has erased the contact&apos;s personal data (GDPR), so no new data may reach it</source>
        <translation>Sage hat die persönlichen Daten des Kontakts gelöscht (DSGVO), neue Daten dürfen ihn nicht erreichen</translation>
    </message>
    <message>
        <source>Sage has erased the personal data of {name}</source>
        <translation>Sage hat die persönlichen Daten von {name} gelöscht</translation>
    </message>
    <message>
        <source>Sage has erased the personal data of {name}, which is not in Vtiger</source>
        <translation>Sage hat die personenbezogenen Daten von {name} gelöscht; in Vtiger gibt es ihn nicht</translation>
    </message>
    <message>
        <source>Sage has no default account for this</source>
        <translation>Sage hat dafür kein Standardkonto</translation>
    </message>
    <message>
        <source>Sage has no exchange rate for {currency}</source>
        <translation>Sage hat keinen Wechselkurs für {currency}</translation>
    </message>
    <message>
        <source>Sage has no rate of {rate}</source>
        <translation>Sage hat keinen Satz von {rate}</translation>
    </message>
    <message>
        <source>Sage has several rates of {rate} ({names}): choose one yourself</source>
        <translation>Sage hat mehrere Sätze von {rate} ({names}): Wählen Sie selbst</translation>
    </message>
    <message>
        <source>Sage is not connected.</source>
        <translation>Sage ist nicht verbunden.</translation>
    </message>
    <message>
        <source>Sage is signed out.</source>
        <translation>Sage ist abgemeldet.</translation>
    </message>
    <message>
        <source>Sage keeps a customer whom a document names, though it is void</source>
        <translation>Sage behält einen Kunden, den ein Beleg nennt, auch wenn dieser storniert ist</translation>
    </message>
    <message>
        <source>Sage keeps an item that a document names</source>
        <translation>Sage behält einen Artikel, den ein Beleg nennt</translation>
    </message>
    <message>
        <source>Sage keeps credit notes apart from invoices; enter it there, then say that you did so</source>
        <translation>Sage führt Gutschriften getrennt von Rechnungen; erfassen Sie sie dort, und sagen Sie dann, dass Sie es getan haben</translation>
    </message>
    <message>
        <source>Sage keeps each customer in one currency, for good</source>
        <translation>Sage führt jeden Kunden in einer Währung, für immer</translation>
    </message>
    <message>
        <source>Sage keeps one person for each customer: contacts stay in Vtiger.</source>
        <translation>Sage führt je Kunde nur eine Person: Kontakte bleiben in Vtiger.</translation>
    </message>
    <message>
        <source>Sage keeps the invoice and its number, and shows it as void.</source>
        <translation>Sage behält die Rechnung und ihre Nummer und zeigt sie als storniert.</translation>
    </message>
    <message>
        <source>Sage keeps the main person of a customer</source>
        <translation>Sage behält die Hauptperson eines Kunden</translation>
    </message>
    <message>
        <source>Sage makes an invoice void instead of deleting it</source>
        <translation>Sage storniert eine Rechnung, statt sie zu löschen</translation>
    </message>
    <message>
        <source>Sage no longer accepts the stored sign-in</source>
        <translation>Sage nimmt die gespeicherte Anmeldung nicht mehr an</translation>
    </message>
    <message>
        <source>Sage no longer sells Business Cloud Accounting here and has withdrawn API v3.1; a sign-in will be refused unless Sage still serves your business.</source>
        <translation>Sage verkauft Business Cloud Accounting hier nicht mehr und hat die API v3.1 zurückgezogen; eine Anmeldung wird abgelehnt, außer Sage bedient Ihre Firma noch.</translation>
    </message>
    <message>
        <source>Sage refused the access asked for</source>
        <translation>Sage hat den erbetenen Zugriff abgelehnt</translation>
    </message>
    <message>
        <source>Sage refused the payment</source>
        <translation>Sage hat die Zahlung abgelehnt</translation>
    </message>
    <message>
        <source>Sage refused the record</source>
        <translation>Sage hat den Datensatz abgelehnt</translation>
    </message>
    <message>
        <source>Sage refused the sign-in</source>
        <translation>Sage hat die Anmeldung abgelehnt</translation>
    </message>
    <message>
        <source>Sage refused this sign-in</source>
        <translation>Sage hat diese Anmeldung abgelehnt</translation>
    </message>
    <message>
        <source>Sage refused to {what}</source>
        <translation>Sage hat abgelehnt: {what}</translation>
    </message>
    <message>
        <source>Sage shows it as {status}, so it can no longer be changed there</source>
        <translation>Sage zeigt sie als {status}, sie lässt sich dort also nicht mehr ändern</translation>
    </message>
    <message>
        <source>Sage would hold “{name}” twice, once as a customer</source>
        <translation>Sage hätte „{name}“ zweimal, einmal davon als Kunde</translation>
    </message>
    <message>
        <source>Sage&apos;s PDF of the invoice could not be attached in Vtiger</source>
        <translation>Das PDF der Rechnung aus Sage konnte in Vtiger nicht angehängt werden</translation>
    </message>
    <message>
        <source>Sage&apos;s contact for {name} is a supplier, not a customer</source>
        <translation>Der Sage-Kontakt von {name} ist ein Lieferant, kein Kunde</translation>
    </message>
    <message>
        <source>Sage&apos;s credit notes could not be read: {why}</source>
        <translation>Die Gutschriften in Sage konnten nicht gelesen werden: {why}</translation>
    </message>
    <message>
        <source>Sage&apos;s default account cannot be chosen there any more</source>
        <translation>Das Standardkonto von Sage kann dort nicht mehr gewählt werden</translation>
    </message>
    <message>
        <source>Sage&apos;s document would be made void for good, and another one made in its place</source>
        <translation>Der Beleg in Sage würde endgültig storniert und an seiner Stelle ein anderer erstellt</translation>
    </message>
    <message>
        <source>Sage&apos;s draft would be deleted, and another document made in its place</source>
        <translation>Der Entwurf in Sage würde gelöscht und an seiner Stelle ein anderer Beleg erstellt</translation>
    </message>
    <message>
        <source>Sage&apos;s figures in Vtiger</source>
        <translation>Zahlen aus Sage in Vtiger</translation>
    </message>
    <message>
        <source>Sage&apos;s figures in Vtiger is switched off under Modules</source>
        <translation>„Zahlen aus Sage in Vtiger“ ist unter Module ausgeschaltet</translation>
    </message>
    <message>
        <source>Sage&apos;s own default for {purpose}</source>
        <translation>Vorgabe von Sage für „{purpose}“</translation>
    </message>
    <message>
        <source>Sage&apos;s product list does not carry stock figures.</source>
        <translation>Sages Produktliste enthält keine Bestandszahlen.</translation>
    </message>
    <message>
        <source>Sage&apos;s rate for {tax}</source>
        <translation>Satz von Sage für {tax}</translation>
    </message>
    <message>
        <source>Sage&apos;s sign-in is busy</source>
        <translation>Sages Anmeldung ist beschäftigt</translation>
    </message>
    <message>
        <source>Sage&apos;s sign-in reports a fault of its own</source>
        <translation>Sages Anmeldung meldet einen eigenen Fehler</translation>
    </message>
    <message>
        <source>Sage&apos;s words: {words}</source>
        <translation>Wortlaut von Sage: {words}</translation>
    </message>
    <message>
        <source>SageSync Desktop </source>
        <translation>SageSync Desktop </translation>
    </message>
    <message>
        <source>Sales account of {item}</source>
        <translation>Erlöskonto von {item}</translation>
    </message>
    <message>
        <source>Say so under Skipped: if {side} lacks it and is to get it, choose that they are different; if they are the same after all, choose that</source>
        <translation>Sagen Sie es unter Übersprungen: Fehlt er in {side} und soll er dorthin, wählen Sie, dass sie verschieden sind; sind sie doch dasselbe, wählen Sie das</translation>
    </message>
    <message>
        <source>Say so under Skipped: it gets a partner of its own, or it belongs to the former one after all.</source>
        <translation>Sagen Sie es unter Übersprungen: Er bekommt einen eigenen Partner, oder er gehört doch zum früheren.</translation>
    </message>
    <message>
        <source>Say so: under Skipped, in the record&apos;s tab, or by the commands “match different” (it gets a partner of its own) and “match same” (it belongs to another record, or to the former one after all).</source>
        <translation>Sagen Sie es: unter Übersprungen, im Reiter des Datensatzes oder mit den Befehlen „match different“ (er bekommt drüben einen eigenen) und „match same“ (er gehört zu einem anderen oder doch zum früheren).</translation>
    </message>
    <message>
        <source>Say under Skipped whether they are the same. Doubles are better merged first.</source>
        <translation>Sagen Sie unter Übersprungen, ob sie dasselbe sind. Doppelte werden besser zuerst zusammengeführt.</translation>
    </message>
    <message>
        <source>Say under Skipped whether they are the same. If they are, the two are linked; if they are different, each gets a partner of its own</source>
        <translation>Sagen Sie unter Übersprungen, ob sie dasselbe sind. Wenn ja, werden die beiden verknüpft; sind sie verschieden, bekommt jeder einen eigenen Partner</translation>
    </message>
    <message>
        <source>Say whether they are the same: under Skipped, in the record&apos;s tab, or by the commands “match same” and “match different”. Doubles are better merged first.</source>
        <translation>Sagen Sie, ob es derselbe ist: unter Übersprungen, im Reiter des Datensatzes oder mit den Befehlen „match same“ und „match different“. Doppelte führen Sie besser zuerst zusammen.</translation>
    </message>
    <message>
        <source>Say which side&apos;s value stands, as in {example}</source>
        <translation>Sagen Sie, wessen Wert gilt, etwa {example}</translation>
    </message>
    <message>
        <source>Say which tax applies to the item</source>
        <translation>Sagen, welche Steuer für den Artikel gilt</translation>
    </message>
    <message>
        <source>See in Vtiger under Settings, Users, {user} that its currency is {base}</source>
        <translation>Sehen Sie in Vtiger unter Einstellungen, Benutzer, {user} nach, dass seine Währung {base} ist</translation>
    </message>
    <message>
        <source>See what fits: `sagesync-desktop skipped --module {module}`</source>
        <translation>Was passt, zeigt `sagesync-desktop skipped --module {module}`</translation>
    </message>
    <message>
        <source>Send a price of more than two decimals as one piece</source>
        <translation>Preis mit mehr als zwei Nachkommastellen als ein Stück senden</translation>
    </message>
    <message>
        <source>Send an adjustment as a line</source>
        <translation>Anpassung als Zeile senden</translation>
    </message>
    <message>
        <source>Send invoices without organization to one customer</source>
        <translation>Rechnungen ohne Organisation an einen Kunden senden</translation>
    </message>
    <message>
        <source>Send several taxes as one where Sage has one rate for them</source>
        <translation>Mehrere Steuern als eine senden, wo Sage einen Satz dafür hat</translation>
    </message>
    <message>
        <source>Send tax on shipping</source>
        <translation>Steuer auf Versandkosten senden</translation>
    </message>
    <message>
        <source>Service in Vtiger</source>
        <translation>Dienstleistung in Vtiger</translation>
    </message>
    <message>
        <source>Set SAGESYNC_DATABASE to postgresql://USER@HOST/NAME, or take it away</source>
        <translation>Setzen Sie SAGESYNC_DATABASE auf postgresql://USER@HOST/NAME, oder entfernen Sie es</translation>
    </message>
    <message>
        <source>Set SAGESYNC_DATABASE to postgresql://USER@HOST/NAME, then try again.</source>
        <translation>Setzen Sie SAGESYNC_DATABASE auf postgresql://USER@HOST/NAME, und versuchen Sie es dann noch einmal.</translation>
    </message>
    <message>
        <source>Set its tax mode to Individual</source>
        <translation>Ihren Steuermodus auf Individual setzen</translation>
    </message>
    <message>
        <source>Set the credit note against the invoice</source>
        <translation>Gutschrift mit der Rechnung verrechnen</translation>
    </message>
    <message>
        <source>Set the one against the other here or in Sage, or leave it: nothing is assumed.</source>
        <translation>Verrechnen Sie beide hier oder in Sage, oder lassen Sie es: Angenommen wird nichts.</translation>
    </message>
    <message>
        <source>Set the user&apos;s currency to the base currency in Vtiger</source>
        <translation>Stellen Sie die Währung des Benutzers in Vtiger auf die Basiswährung</translation>
    </message>
    <message>
        <source>Several of these would be “{name}” in {side}, and only one can be: say it for that one alone</source>
        <translation>Mehrere davon wären „{name}“ in {side}, und nur einer kann es sein: Sagen Sie es nur für diesen</translation>
    </message>
    <message>
        <source>Shipping tax rate</source>
        <translation>Steuersatz des Versands</translation>
    </message>
    <message>
        <source>Shorten the first line</source>
        <translation>Die erste Zeile kürzen</translation>
    </message>
    <message>
        <source>Shorten the text</source>
        <translation>Den Text kürzen</translation>
    </message>
    <message>
        <source>Show in Vtiger what Sage says is paid</source>
        <translation>In Vtiger zeigen, was laut Sage bezahlt ist</translation>
    </message>
    <message>
        <source>Some of it was chosen otherwise since and stays as it is.</source>
        <translation>Einiges davon wurde seither anders gewählt und bleibt, wie es ist.</translation>
    </message>
    <message>
        <source>Somebody has changed {fields} in {side} since</source>
        <translation>Seitdem hat jemand {fields} in {side} geändert</translation>
    </message>
    <message>
        <source>Something else was said of {pair} since</source>
        <translation>Zu {pair} wurde seither etwas anderes gesagt</translation>
    </message>
    <message>
        <source>Spread a discount on the whole over the lines</source>
        <translation>Gesamtrabatt auf die Zeilen verteilen</translation>
    </message>
    <message>
        <source>Spread one tax for the whole over the lines</source>
        <translation>Eine Steuer für alles auf die Zeilen verteilen</translation>
    </message>
    <message>
        <source>Spread the discount over the lines</source>
        <translation>Den Rabatt auf die Positionen verteilen</translation>
    </message>
    <message>
        <source>Start date</source>
        <translation>Anfangsdatum</translation>
    </message>
    <message>
        <source>Start date of the invoices</source>
        <translation>Anfangsdatum der Rechnungen</translation>
    </message>
    <message>
        <source>Status in Sage</source>
        <translation>Status in Sage</translation>
    </message>
    <message>
        <source>Still a draft in Sage</source>
        <translation>In Sage noch ein Entwurf</translation>
    </message>
    <message>
        <source>Still held: {because}</source>
        <translation>Noch zurückgehalten: {because}</translation>
    </message>
    <message>
        <source>Switch it on under Modules, then undo once more</source>
        <translation>Schalten Sie es unter Module ein, und machen Sie dann noch einmal rückgängig</translation>
    </message>
    <message>
        <source>Switch it on under Modules.</source>
        <translation>Schalten Sie es unter Module ein.</translation>
    </message>
    <message>
        <source>Sync it with sync --demo; where that does not help, delete its folder to start afresh.</source>
        <translation>Gleichen Sie sie mit sync --demo ab; hilft das nicht, löschen Sie ihren Ordner und beginnen Sie neu.</translation>
    </message>
    <message>
        <source>Take Sage&apos;s exchange rate</source>
        <translation>Den Wechselkurs von Sage nehmen</translation>
    </message>
    <message>
        <source>Take Sage&apos;s values back to Vtiger</source>
        <translation>Die Werte von Sage nach Vtiger zurückholen</translation>
    </message>
    <message>
        <source>Take both ids from `sagesync-desktop log`, or open the record in the window</source>
        <translation>Nehmen Sie beide IDs aus `sagesync-desktop log`, oder öffnen Sie den Datensatz im Fenster</translation>
    </message>
    <message>
        <source>Take it back in Sage and post it anew</source>
        <translation>In Sage zurücknehmen und neu buchen</translation>
    </message>
    <message>
        <source>Take it out of SAGESYNC_DATABASE and keep it with `sagesync-desktop connect database`</source>
        <translation>Nehmen Sie es aus SAGESYNC_DATABASE heraus und bewahren Sie es mit `sagesync-desktop connect database` auf</translation>
    </message>
    <message>
        <source>Take that pair apart first, in its record&apos;s tab</source>
        <translation>Trennen Sie zuerst dieses Paar, im Reiter seines Datensatzes</translation>
    </message>
    <message>
        <source>Take the id from `sagesync-desktop skipped`, or sync first</source>
        <translation>Nehmen Sie die Nummer aus `sagesync-desktop skipped`, oder synchronisieren Sie zuerst</translation>
    </message>
    <message>
        <source>Take the two apart and make it anew in Sage</source>
        <translation>Die beiden trennen und ihn in Sage neu anlegen</translation>
    </message>
    <message>
        <source>Take them apart first, in the record&apos;s tab</source>
        <translation>Trennen Sie sie zuerst, im Reiter des Datensatzes</translation>
    </message>
    <message>
        <source>Taken up again: the next sync makes it anew in {side}</source>
        <translation>Wieder aufgenommen: Die nächste Synchronisierung legt ihn in {side} neu an</translation>
    </message>
    <message>
        <source>Tax Mode</source>
        <translation>Steuermodus</translation>
    </message>
    <message>
        <source>Tax of {item}</source>
        <translation>Steuer von {item}</translation>
    </message>
    <message>
        <source>Tax the lines in Sage as their items are taxed</source>
        <translation>Die Positionen in Sage so besteuern wie ihre Artikel</translation>
    </message>
    <message>
        <source>Taxes of {item}</source>
        <translation>Steuern von {item}</translation>
    </message>
    <message>
        <source>The PDF that Sage gave is cut off</source>
        <translation>Das PDF, das Sage gab, ist abgeschnitten</translation>
    </message>
    <message>
        <source>The address of the database holds a password</source>
        <translation>Die Adresse der Datenbank enthält ein Passwort</translation>
    </message>
    <message>
        <source>The address of the database is not valid</source>
        <translation>Die Adresse der Datenbank ist nicht gültig</translation>
    </message>
    <message>
        <source>The change that was made in Sage would be taken back</source>
        <translation>Die Änderung in Sage würde zurückgenommen</translation>
    </message>
    <message>
        <source>The cure “{cure}” does not fit “{name}”</source>
        <translation>Die Abhilfe „{cure}“ passt nicht zu „{name}“</translation>
    </message>
    <message>
        <source>The database on the server cannot be opened or written</source>
        <translation>Die Datenbank auf dem Server kann nicht geöffnet oder beschrieben werden</translation>
    </message>
    <message>
        <source>The document that was posted in its place stays</source>
        <translation>Der Beleg, der an seiner Stelle gebucht wurde, bleibt</translation>
    </message>
    <message>
        <source>The invoice date falls in a period that is locked in Sage, or whose tax return was made</source>
        <translation>Das Rechnungsdatum fällt in einen Zeitraum, der in Sage gesperrt ist oder dessen Steuererklärung erstellt wurde</translation>
    </message>
    <message>
        <source>The item of line {position}{item} was deleted, and a program that saves the invoice would lose its name</source>
        <translation>Der Artikel der Position {position}{item} wurde gelöscht, und ein Programm, das die Rechnung speichert, würde seinen Namen verlieren</translation>
    </message>
    <message>
        <source>The new invoice could not be posted: {because}</source>
        <translation>Die neue Rechnung konnte nicht gebucht werden: {because}</translation>
    </message>
    <message>
        <source>The next sync finds out whether it was done</source>
        <translation>Die nächste Synchronisierung stellt fest, ob es geschehen ist</translation>
    </message>
    <message>
        <source>The practice company has not been synced yet</source>
        <translation>Die Übungsfirma wurde noch nicht abgeglichen</translation>
    </message>
    <message>
        <source>The preview was carried out without this record</source>
        <translation>Die Vorschau wurde ohne diesen Datensatz ausgeführt</translation>
    </message>
    <message>
        <source>The preview was carried out, and this write is not the one that it showed</source>
        <translation>Die Vorschau wurde ausgeführt, und dieser Schreibvorgang ist nicht der gezeigte</translation>
    </message>
    <message>
        <source>The record is deleted in {side}.</source>
        <translation>Der Datensatz wird in {side} gelöscht.</translation>
    </message>
    <message>
        <source>The record was to be put back as it was, and its server does not allow that</source>
        <translation>Der Datensatz sollte wieder werden, wie er war, und sein Server lässt das nicht zu</translation>
    </message>
    <message>
        <source>The record was to be put back as it was, but somebody has changed it since</source>
        <translation>Der Datensatz sollte wieder werden, wie er war, aber jemand hat ihn seitdem geändert</translation>
    </message>
    <message>
        <source>The same record in {side}</source>
        <translation>Derselbe Datensatz in {side}</translation>
    </message>
    <message>
        <source>The total stays {total}, but the tax in it would change from {before} to {after}. The customer may hold the old invoice</source>
        <translation>Die Summe bleibt {total}, aber die Steuer darin würde sich von {before} auf {after} ändern. Der Kunde hat vielleicht die alte Rechnung</translation>
    </message>
    <message>
        <source>The total would change from {before} to {after}. The customer may hold the old invoice</source>
        <translation>Die Summe würde sich von {before} auf {after} ändern. Der Kunde hat vielleicht die alte Rechnung</translation>
    </message>
    <message>
        <source>The two are linked</source>
        <translation>Die beiden sind verknüpft</translation>
    </message>
    <message>
        <source>The two are linked already</source>
        <translation>Die beiden sind bereits verknüpft</translation>
    </message>
    <message>
        <source>There is an organization called “{name}” already: choose that one</source>
        <translation>Eine Organisation namens „{name}“ gibt es schon: Wählen Sie diese</translation>
    </message>
    <message>
        <source>There is no run {run} in the sync log</source>
        <translation>Einen Lauf {run} gibt es im Protokoll nicht</translation>
    </message>
    <message>
        <source>They are different: make a record of its own</source>
        <translation>Sie sind verschieden: einen eigenen Datensatz anlegen</translation>
    </message>
    <message>
        <source>They are the same</source>
        <translation>Sie sind dasselbe</translation>
    </message>
    <message>
        <source>They would go to the recycle bin with it; nothing was deleted</source>
        <translation>Sie kämen mit in den Papierkorb; nichts wurde gelöscht</translation>
    </message>
    <message>
        <source>This Vtiger does not prove that it keeps files of other programs, so {field} shows the page of the invoice in Sage, where its PDF is.</source>
        <translation>Dieses Vtiger beweist nicht, dass es Dateien anderer Programme behält; deshalb zeigt {field} die Seite der Rechnung in Sage, wo ihr PDF ist.</translation>
    </message>
    <message>
        <source>This database is on a server, which keeps its own copies</source>
        <translation>Diese Datenbank liegt auf einem Server, der seine eigenen Kopien führt</translation>
    </message>
    <message>
        <source>This holds for {fields} of all {module}: what {side} holds otherwise is overwritten</source>
        <translation>Das gilt für {fields} von allen {module}: Was {side} anders hat, wird überschrieben</translation>
    </message>
    <message>
        <source>This ledger makes no invoice void</source>
        <translation>Diese Buchhaltung storniert keine Rechnung</translation>
    </message>
    <message>
        <source>This user is no administrator, and records that it may not see do not sync</source>
        <translation>Dieser Benutzer ist kein Administrator, und Datensätze, die er nicht sehen darf, werden nicht synchronisiert</translation>
    </message>
    <message>
        <source>This version of Vtiger destroys an invoice&apos;s lines when another program deletes it</source>
        <translation>Diese Version von Vtiger zerstört die Positionen einer Rechnung, wenn ein anderes Programm sie löscht</translation>
    </message>
    <message>
        <source>This would be lost: “{text}”</source>
        <translation>Das ginge verloren: „{text}“</translation>
    </message>
    <message>
        <source>Tick the right tax in Vtiger by hand; everything else works</source>
        <translation>Haken Sie die richtige Steuer in Vtiger von Hand an; alles andere funktioniert</translation>
    </message>
    <message>
        <source>Tick the tax on the item</source>
        <translation>Die Steuer beim Artikel anhaken</translation>
    </message>
    <message>
        <source>Too few invoices of the practice company are unpaid in both systems</source>
        <translation>Zu wenige Rechnungen der Übungsfirma sind in beiden Systemen unbezahlt</translation>
    </message>
    <message>
        <source>Type a description</source>
        <translation>Eine Beschreibung eingeben</translation>
    </message>
    <message>
        <source>Type of contact</source>
        <translation>Art des Kontakts</translation>
    </message>
    <message>
        <source>Undo the change in Vtiger. A paid invoice can be corrected in Sage once its payment is unallocated or it is credited; a void one stays void.</source>
        <translation>Machen Sie die Änderung in Vtiger rückgängig. Eine bezahlte Rechnung lässt sich in Sage berichtigen, sobald ihre Zahlung nicht mehr zugeordnet oder sie gutgeschrieben ist; eine stornierte bleibt storniert.</translation>
    </message>
    <message>
        <source>Undone in SageSync Desktop: run {run} had made it</source>
        <translation>In SageSync Desktop rückgängig gemacht: Lauf {run} hatte sie angelegt</translation>
    </message>
    <message>
        <source>Undone: put back as it was before run {run}</source>
        <translation>Rückgängig: wieder wie vor Lauf {run}</translation>
    </message>
    <message>
        <source>Undone: run {run} had made it; it was deleted in {side}</source>
        <translation>Rückgängig: Lauf {run} hatte ihn angelegt; er wurde in {side} gelöscht</translation>
    </message>
    <message>
        <source>Undone: run {run} had made it; it was made void in {side}</source>
        <translation>Rückgängig: Lauf {run} hatte sie angelegt; sie wurde in {side} storniert</translation>
    </message>
    <message>
        <source>Untick Active at the item in Sage, if it is not to be used any more</source>
        <translation>Entfernen Sie beim Artikel in Sage den Haken Aktiv, wenn er nicht mehr verwendet werden soll</translation>
    </message>
    <message>
        <source>Use its name as its description</source>
        <translation>Seinen Namen als Beschreibung nehmen</translation>
    </message>
    <message>
        <source>Vtiger cannot {deed} a record</source>
        <translation>Vtiger kann das mit einem Datensatz nicht: {deed}</translation>
    </message>
    <message>
        <source>Vtiger does not tell in which currency {user} works, and no priced product does either</source>
        <translation>Vtiger sagt nicht, in welcher Währung {user} arbeitet, und auch kein Produkt mit Preis verrät es</translation>
    </message>
    <message>
        <source>Vtiger rounds every amount that it shows this user (currency decimals: {shown})</source>
        <translation>Vtiger rundet jeden Betrag, den es diesem Benutzer zeigt (Nachkommastellen der Währung: {shown})</translation>
    </message>
    <message>
        <source>Vtiger {version} destroys an invoice that a program deletes</source>
        <translation>Vtiger {version} zerstört eine Rechnung, die ein Programm löscht</translation>
    </message>
    <message>
        <source>Vtiger {version} destroys the lines of an invoice that a program changes</source>
        <translation>Vtiger {version} zerstört die Positionen einer Rechnung, die ein Programm ändert</translation>
    </message>
    <message>
        <source>Vtiger {version} keeps a product&apos;s former tax beside a new one, so a tax that changes in Sage is held back</source>
        <translation>Vtiger {version} behält die frühere Steuer eines Produkts neben einer neuen, darum wird eine in Sage geänderte Steuer zurückgehalten</translation>
    </message>
    <message>
        <source>Vtiger {version} takes no new invoices and no changed lines from other programs: from Sage only status, payments, dates and addresses of invoices travel</source>
        <translation>Vtiger {version} nimmt von anderen Programmen keine neuen Rechnungen und keine geänderten Zeilen: Aus Sage werden nur Status, Zahlungen, Daten und Adressen von Rechnungen übertragen</translation>
    </message>
    <message>
        <source>Vtiger {version} takes no other taxes for a product from a program</source>
        <translation>Vtiger {version} nimmt von einem Programm keine anderen Steuern für ein Produkt an</translation>
    </message>
    <message>
        <source>Vtiger&apos;s stock would be counted by the new quantity</source>
        <translation>Der Bestand in Vtiger würde nach der neuen Menge gezählt</translation>
    </message>
    <message>
        <source>Vtiger&apos;s tax for {rate}</source>
        <translation>Steuer von Vtiger für {rate}</translation>
    </message>
    <message>
        <source>What Sage gave in place of the PDF is none</source>
        <translation>Was Sage statt des PDF gab, ist keines</translation>
    </message>
    <message>
        <source>What was changed in any record since would travel, not in this one alone</source>
        <translation>Was seitdem in irgendeinem Datensatz geändert wurde, würde übertragen, nicht nur in diesem</translation>
    </message>
    <message>
        <source>What was changed in {side} would be taken back</source>
        <translation>Was in {side} geändert wurde, würde zurückgenommen</translation>
    </message>
    <message>
        <source>What would be written to {side} is not what the preview showed</source>
        <translation>Was nach {side} geschrieben würde, ist nicht, was die Vorschau zeigte</translation>
    </message>
    <message>
        <source>With its tax that is {gross}</source>
        <translation>Mit Steuer sind das {gross}</translation>
    </message>
    <message>
        <source>Write a credit note in Sage</source>
        <translation>Schreiben Sie in Sage eine Gutschrift</translation>
    </message>
    <message>
        <source>Write the balance again</source>
        <translation>Den Saldo neu schreiben</translation>
    </message>
    <message>
        <source>You entered it in {side} yourself</source>
        <translation>Sie haben ihn selbst in {side} erfasst</translation>
    </message>
    <message>
        <source>You entered it in {side} yourself: {note}</source>
        <translation>Sie haben ihn selbst in {side} erfasst: {note}</translation>
    </message>
    <message>
        <source>You entered it yourself for a record of {side}, which you put aside</source>
        <translation>Sie haben ihn selbst für einen Datensatz von {side} erfasst, den Sie beiseitegelegt haben</translation>
    </message>
    <message>
        <source>You entered the record on the other side yourself</source>
        <translation>Sie haben den Datensatz auf der anderen Seite selbst erfasst</translation>
    </message>
    <message>
        <source>You left it alone until it changes</source>
        <translation>Sie lassen ihn in Ruhe, bis er sich ändert</translation>
    </message>
    <message>
        <source>You left it out of this sync</source>
        <translation>Sie haben ihn aus dieser Synchronisierung ausgelassen</translation>
    </message>
    <message>
        <source>You left the record alone until it changes</source>
        <translation>Sie lassen den Datensatz in Ruhe, bis er sich ändert</translation>
    </message>
    <message>
        <source>You said that it is never to be synced</source>
        <translation>Sie haben gesagt, dass er nie zu synchronisieren ist</translation>
    </message>
    <message>
        <source>You said that the record is never to be synced</source>
        <translation>Sie haben gesagt, dass der Datensatz nie zu synchronisieren ist</translation>
    </message>
    <message>
        <source>You undid what run {run} wrote; it is left alone until it changes</source>
        <translation>Sie haben rückgängig gemacht, was Lauf {run} geschrieben hat; er bleibt in Ruhe, bis er sich ändert</translation>
    </message>
    <message>
        <source>Your Sage user may not read the tax returns, so nobody could check whether one holds the documents dated {first} to {last} ({count}). It takes full access to statutory reporting.</source>
        <translation>Ihr Sage-Benutzer darf die Steuererklärungen nicht lesen; so konnte niemand prüfen, ob eine davon die Belege vom {first} bis {last} ({count}) enthält. Dazu braucht es vollen Zugriff auf die gesetzlichen Meldungen.</translation>
    </message>
    <message>
        <source>a language&apos;s code such as &quot;fr&quot;, or &quot;system&quot;</source>
        <translation>das Kürzel einer Sprache wie „fr“, oder „system“</translation>
    </message>
    <message>
        <source>a list of {count}</source>
        <translation>eine Liste von {count}</translation>
    </message>
    <message>
        <source>a record came without its id</source>
        <translation>ein Datensatz kam ohne seine ID</translation>
    </message>
    <message>
        <source>a record of its own</source>
        <translation>ein eigener Datensatz</translation>
    </message>
    <message>
        <source>active</source>
        <translation>aktiv</translation>
    </message>
    <message>
        <source>are credit notes</source>
        <translation>sind Gutschriften</translation>
    </message>
    <message>
        <source>both ways</source>
        <translation>in beide Richtungen</translation>
    </message>
    <message>
        <source>cancelled</source>
        <translation>storniert</translation>
    </message>
    <message>
        <source>customer</source>
        <translation>Kunde</translation>
    </message>
    <message>
        <source>delete the record</source>
        <translation>den Datensatz löschen</translation>
    </message>
    <message>
        <source>deleted</source>
        <translation>gelöscht</translation>
    </message>
    <message>
        <source>draft</source>
        <translation>Entwurf</translation>
    </message>
    <message>
        <source>erased</source>
        <translation>gelöscht</translation>
    </message>
    <message>
        <source>inactive</source>
        <translation>inaktiv</translation>
    </message>
    <message>
        <source>made</source>
        <translation>erstellt</translation>
    </message>
    <message>
        <source>made again</source>
        <translation>neu angelegt</translation>
    </message>
    <message>
        <source>made anew</source>
        <translation>neu angelegt</translation>
    </message>
    <message>
        <source>make the invoice void</source>
        <translation>die Rechnung stornieren</translation>
    </message>
    <message>
        <source>net {net}, tax {tax} {currency}</source>
        <translation>netto {net}, Steuer {tax} {currency}</translation>
    </message>
    <message>
        <source>never travel</source>
        <translation>werden nie übertragen</translation>
    </message>
    <message>
        <source>no customer is chosen to stand in for it</source>
        <translation>es ist kein Kunde gewählt, der dafür einsteht</translation>
    </message>
    <message>
        <source>no service is chosen to stand in for it</source>
        <translation>es ist keine Dienstleistung gewählt, die dafür einsteht</translation>
    </message>
    <message>
        <source>one way</source>
        <translation>eine Richtung</translation>
    </message>
    <message>
        <source>release the draft</source>
        <translation>den Entwurf freigeben</translation>
    </message>
    <message>
        <source>released</source>
        <translation>freigegeben</translation>
    </message>
    <message>
        <source>supplier</source>
        <translation>Lieferant</translation>
    </message>
    <message>
        <source>tax (not ticked on its item)</source>
        <translation>Steuer (beim Artikel nicht angehakt)</translation>
    </message>
    <message>
        <source>the customer chosen to stand in is not in Sage</source>
        <translation>der dafür gewählte Kunde ist nicht in Sage</translation>
    </message>
    <message>
        <source>the customer of invoices without organization</source>
        <translation>der Kunde für Rechnungen ohne Organisation</translation>
    </message>
    <message>
        <source>the service chosen to stand in is not in Vtiger</source>
        <translation>die dafür gewählte Dienstleistung ist nicht in Vtiger</translation>
    </message>
    <message>
        <source>the service chosen to stand in is on another line</source>
        <translation>die dafür gewählte Dienstleistung steht auf einer anderen Zeile</translation>
    </message>
    <message>
        <source>the service of lines without item</source>
        <translation>die Dienstleistung für Zeilen ohne Artikel</translation>
    </message>
    <message>
        <source>there</source>
        <translation>vorhanden</translation>
    </message>
    <message>
        <source>to Sage alone</source>
        <translation>nur nach Sage</translation>
    </message>
    <message>
        <source>to Vtiger alone</source>
        <translation>nur nach Vtiger</translation>
    </message>
    <message>
        <source>travel to Sage</source>
        <translation>werden nach Sage übertragen</translation>
    </message>
    <message>
        <source>undecided</source>
        <translation>unentschieden</translation>
    </message>
    <message>
        <source>you are asked</source>
        <translation>Sie werden gefragt</translation>
    </message>
    <message>
        <source>{amount}</source>
        <translation>{amount}</translation>
    </message>
    <message>
        <source>{amount} that was noted as received in Vtiger would be gone there: was it paid, enter it in Sage instead</source>
        <translation>{amount}, in Vtiger als erhalten vermerkt, wären dort weg: Wurde gezahlt, erfassen Sie es stattdessen in Sage</translation>
    </message>
    <message>
        <source>{credit} was posted over {invoice}, and {amount} of it could be set against it</source>
        <translation>{credit} wurde zu {invoice} gebucht, und {amount} davon konnten damit verrechnet werden</translation>
    </message>
    <message>
        <source>{day} is before the chosen start date, {limit}</source>
        <translation>{day} liegt vor dem gewählten Anfangsdatum, {limit}</translation>
    </message>
    <message>
        <source>{day} is before the start of the accounts in Sage, {limit}</source>
        <translation>{day} liegt vor dem Beginn der Buchhaltung in Sage, {limit}</translation>
    </message>
    <message>
        <source>{day} is in a period that Sage has locked up to {lock}</source>
        <translation>{day} liegt in einem Zeitraum, den Sage bis {lock} gesperrt hat</translation>
    </message>
    <message>
        <source>{day} is in no month that is over: no VAT return is submitted up to it</source>
        <translation>{day} liegt in keinem Monat, der vorbei ist: Bis dahin ist keine Umsatzsteuererklärung abgegeben</translation>
    </message>
    <message>
        <source>{day} is in the tax return of {start} to {end}, which Sage shows as {status}</source>
        <translation>{day} liegt in der Steuererklärung vom {start} bis {end}, die Sage als {status} zeigt</translation>
    </message>
    <message>
        <source>{fields} travel</source>
        <translation>{fields}: Übertragung</translation>
    </message>
    <message>
        <source>{fields} was changed in {side} since and stays as it is.</source>
        <translation>{fields} wurde seitdem in {side} geändert und bleibt, wie es ist.</translation>
    </message>
    <message>
        <source>{fields}, where both sides change it</source>
        <translation>{fields}, wo beide Seiten es ändern</translation>
    </message>
    <message>
        <source>{field} has {n} characters; {most} is the most</source>
        <translation>{field} hat {n} Zeichen; höchstens {most} sind möglich</translation>
    </message>
    <message>
        <source>{field} {gross} includes {rate} % tax in Sage, and Vtiger would keep {n} decimals of the net price</source>
        <translation>{field} {gross} enthält in Sage {rate}&#xa0;% Steuer, und Vtiger würde vom Nettopreis {n} Nachkommastellen behalten</translation>
    </message>
    <message>
        <source>{field}: choose one</source>
        <translation>{field}: Wählen Sie etwas aus</translation>
    </message>
    <message>
        <source>{field}: choose one of {offer}</source>
        <translation>{field}: Wählen Sie aus {offer}</translation>
    </message>
    <message>
        <source>{field}: there is no record {given} here</source>
        <translation>{field}: Einen Datensatz {given} gibt es hier nicht</translation>
    </message>
    <message>
        <source>{field}: “{given}” is no date such as 2026-11-30</source>
        <translation>{field}: „{given}“ ist kein Datum wie 2026-11-30</translation>
    </message>
    <message>
        <source>{field}: “{given}” is no number such as 12.50</source>
        <translation>{field}: „{given}“ ist keine Zahl wie 12.50</translation>
    </message>
    <message>
        <source>{field}: “{given}” is not among {offer}</source>
        <translation>{field}: „{given}“ ist nicht unter {offer}</translation>
    </message>
    <message>
        <source>{file} was attached in Vtiger</source>
        <translation>{file} wurde in Vtiger angehängt</translation>
    </message>
    <message>
        <source>{item} does not bear a tax of {rate} %; choose an item that does, or tick the tax on it</source>
        <translation>{item} trägt keine Steuer von {rate}&#xa0;%; wählen Sie einen Artikel, der sie trägt, oder haken Sie die Steuer bei ihm an</translation>
    </message>
    <message>
        <source>{item} is priced in {theirs}, and the invoice is in {own}: add the line in Vtiger</source>
        <translation>{item} hat seinen Preis in {theirs}, und die Rechnung lautet auf {own}: Fügen Sie die Position in Vtiger hinzu</translation>
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
        <translation>{module}: Übertragung</translation>
    </message>
    <message>
        <source>{name} (deleted)</source>
        <translation>{name} (gelöscht)</translation>
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
        <translation>{number} bleibt in ihrem Zeitraum. Sage bekommt eine Gutschrift über {before} und eine neue Rechnung über {after}, beide vom {day}; der Kunde sollte beide erhalten. Rückgängig macht beide ungültig, solange keine davon bezahlt, verrechnet oder in einer Steuererklärung ist</translation>
    </message>
    <message>
        <source>{number} was credited by {credit} already, but not just this once and in whole: correct it in Sage</source>
        <translation>{number} ist schon durch {credit} gutgeschrieben, aber nicht genau einmal und ganz: Berichtigen Sie sie in Sage</translation>
    </message>
    <message>
        <source>{n} of them change money or cannot be taken back; see each</source>
        <translation>Bei {n} ändern sich Beträge, oder es lässt sich nicht zurücknehmen; sehen Sie jeden an</translation>
    </message>
    <message>
        <source>{n} other records refer to it, such as {names}</source>
        <translation>{n} andere Datensätze verweisen darauf, etwa {names}</translation>
    </message>
    <message>
        <source>{paid} of {number} is paid. Take that payment off the invoice in Sage, where it then stays on the customer&apos;s account, and sync: then a credit note and a new invoice can be posted, and the payment set against the new one</source>
        <translation>{paid} von {number} sind bezahlt. Nehmen Sie diese Zahlung in Sage von der Rechnung; sie bleibt dann auf dem Konto des Kunden. Gleichen Sie ab: Dann lassen sich Gutschrift und neue Rechnung buchen und die Zahlung mit der neuen verrechnen</translation>
    </message>
    <message>
        <source>{price} is no price in whole pennies</source>
        <translation>{price} ist kein Preis in ganzen Cent</translation>
    </message>
    <message>
        <source>{price} with tax</source>
        <translation>{price} mit Steuer</translation>
    </message>
    <message>
        <source>{price} without tax</source>
        <translation>{price} ohne Steuer</translation>
    </message>
    <message>
        <source>{side} does not bring it back: the next sync makes it anew.</source>
        <translation>{side} bringt ihn nicht zurück: Die nächste Synchronisierung legt ihn neu an.</translation>
    </message>
    <message>
        <source>{side} lets no other program delete it</source>
        <translation>{side} lässt kein anderes Programm ihn löschen</translation>
    </message>
    <message>
        <source>{side} would get a new record; the deleted one stays deleted</source>
        <translation>{side} bekäme einen neuen Datensatz; der gelöschte bleibt gelöscht</translation>
    </message>
    <message>
        <source>{side} would get a second record beside {names}</source>
        <translation>{side} bekäme einen zweiten Datensatz neben {names}</translation>
    </message>
    <message>
        <source>{side} would hold the personal data again that was erased there: make sure that you may keep it</source>
        <translation>{side} hätte die dort gelöschten personenbezogenen Daten wieder: Stellen Sie sicher, dass Sie sie behalten dürfen</translation>
    </message>
    <message>
        <source>{side}&apos;s value counts</source>
        <translation>der Wert von {side} gilt</translation>
    </message>
    <message>
        <source>{start} is after the date of this one, {day}</source>
        <translation>{start} liegt nach dem Datum von diesem, {day}</translation>
    </message>
    <message>
        <source>{tax} at {percent} %</source>
        <translation>{tax} zu {percent}&#xa0;%</translation>
    </message>
    <message>
        <source>“{given}” is none of the fields that differ: {fields}</source>
        <translation>„{given}“ ist keines der Felder, die abweichen: {fields}</translation>
    </message>
    <message>
        <source>“{given}” names no side: say it as in {example}</source>
        <translation>„{given}“ nennt keine Seite: Sagen Sie es wie in {example}</translation>
    </message>
    <message>
        <source>“{name}” in Sage is no customer</source>
        <translation>„{name}“ ist in Sage kein Kunde</translation>
    </message>
    <message>
        <source>“{name}” in {side} is of another type</source>
        <translation>„{name}“ in {side} ist von anderer Art</translation>
    </message>
    <message>
        <source>“{name}” is inactive in Sage, and Sage lets no program make a contact active again</source>
        <translation>„{name}“ ist in Sage inaktiv, und Sage lässt kein Programm einen Kontakt wieder aktivieren</translation>
    </message>
    <message>
        <source>“{name}” is there already: choose it</source>
        <translation>„{name}“ gibt es schon: Wählen Sie ihn</translation>
    </message>
    <message>
        <source>“{name}” was made, but {apart}: nothing else was done. Correct it in {side}, or make it void</source>
        <translation>„{name}“ wurde angelegt, aber {apart}: Sonst wurde nichts getan. Berichtigen Sie es in {side}, oder machen Sie es ungültig</translation>
    </message>
    <message>
        <source>“{name}” was not cured: {because}</source>
        <translation>„{name}“ wurde nicht behoben: {because}</translation>
    </message>
    <message>
        <source>“{name}” would be no {type} in Sage any more; where you buy from it, make a second contact instead</source>
        <translation>„{name}“ wäre in Sage kein {type} mehr; wenn Sie dort einkaufen, legen Sie stattdessen einen zweiten Kontakt an</translation>
    </message>
    <message>
        <source>“{text}” is what it says already</source>
        <translation>„{text}“ steht schon da</translation>
    </message>
    <message>
        <source>“{vtiger}” and “{sage}”</source>
        <translation>„{vtiger}“ und „{sage}“</translation>
    </message>
    <message>
        <source>SageSync has a fault of its own</source>
        <translation>SageSync hat einen eigenen Fehler</translation>
    </message>
    <message numerus="yes">
        <source>%n cures that run {run} had not come to are given up</source>
        <translation>
            <numerusform>%n Abhilfe, zu der Lauf {run} nicht gekommen war, wird aufgegeben</numerusform>
            <numerusform>%n Abhilfen, zu denen Lauf {run} nicht gekommen war, werden aufgegeben</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n invoices in Vtiger have no date and belong to no period</source>
        <translation>
            <numerusform>%n Rechnung in Vtiger hat kein Datum und gehört zu keinem Zeitraum</numerusform>
            <numerusform>%n Rechnungen in Vtiger haben kein Datum und gehören zu keinem Zeitraum</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n of its records were undone by run {run} before</source>
        <translation>
            <numerusform>%n seiner Datensätze wurde schon von Lauf {run} rückgängig gemacht</numerusform>
            <numerusform>%n seiner Datensätze wurden schon von Lauf {run} rückgängig gemacht</numerusform>
        </translation>
    </message>
    <message>
        <source>A PDF cannot be made on this computer: Qt&apos;s libraries are missing</source>
        <translation>Auf diesem Rechner kann kein PDF erstellt werden: Qts Bibliotheken fehlen</translation>
    </message>
    <message>
        <source>A credit note and an invoice of one customer name each other, and both are open in Sage</source>
        <translation>Eine Gutschrift und eine Rechnung eines Kunden nennen einander, und beide sind in Sage offen</translation>
    </message>
    <message>
        <source>A credit note was made in Sage, and those do not come to Vtiger unless she chooses so</source>
        <translation>Eine Gutschrift wurde in Sage erstellt, und solche kommen nur nach Vtiger, wenn es so gewählt ist</translation>
    </message>
    <message>
        <source>A document changed in either system after its period was certified</source>
        <translation>Ein Beleg hat sich in einem der Systeme geändert, nachdem sein Zeitraum bescheinigt war</translation>
    </message>
    <message>
        <source>A line of 1000 pieces at 0.0375 goes to Sage as one piece at 37.50, with quantity and price in its text: Sage keeps two decimals, and its stock counts one piece. Vtiger&apos;s invoice stays as it is.</source>
        <translation>Eine Zeile mit 1000 Stück zu 0,0375 geht als ein Stück zu 37,50 nach Sage, mit Menge und Preis im Text: Sage führt zwei Nachkommastellen, und sein Bestand zählt ein Stück. Die Rechnung in Vtiger bleibt, wie sie ist.</translation>
    </message>
    <message>
        <source>A payment in Vtiger is no amount in whole pennies</source>
        <translation>Eine Zahlung in Vtiger ist kein Betrag in ganzen Cent</translation>
    </message>
    <message>
        <source>A posted document changed its sign or status in Vtiger: it would have to be another kind in Sage</source>
        <translation>Ein gebuchter Beleg hat in Vtiger Vorzeichen oder Status gewechselt: In Sage müsste er von anderer Art sein</translation>
    </message>
    <message>
        <source>A shipping charge that is taxed in Vtiger goes to Sage as shipping at the mapped Sage rate of that percentage, which Sage works its tax out from; where no such rate is mapped, or several are, the invoice is held.</source>
        <translation>In Vtiger besteuerte Versandkosten gehen als Versand zum zugeordneten Sage-Satz dieses Prozentsatzes nach Sage, aus dem Sage die Steuer errechnet; ist kein solcher Satz zugeordnet, oder sind es mehrere, wird die Rechnung zurückgehalten.</translation>
    </message>
    <message>
        <source>Adjustments on invoices</source>
        <translation>Anpassungen auf Rechnungen</translation>
    </message>
    <message>
        <source>Amount</source>
        <translation>Betrag</translation>
    </message>
    <message>
        <source>An invoice in Vtiger&apos;s group tax mode goes to Sage with that tax on every line: tax and total are the same to the penny, where the tax is mapped to a Sage rate. Vtiger&apos;s invoice stays as it is.</source>
        <translation>Eine Rechnung in Vtigers Gruppensteuer-Modus geht mit dieser Steuer auf jeder Zeile nach Sage: Steuer und Summe sind auf den Cent gleich, wo die Steuer einem Sage-Satz zugeordnet ist. Die Rechnung in Vtiger bleibt, wie sie ist.</translation>
    </message>
    <message>
        <source>An invoice marked as paid in Vtiger, or with an amount received there, gets a payment in Sage on the bank account that you choose: that amount, on that day, once, and never more than is owed. What was taken back in Sage is not entered again; each payment can be undone while Sage allows it.</source>
        <translation>Eine in Vtiger als bezahlt markierte Rechnung, oder eine mit einem Eingang dort, bekommt in Sage eine Zahlung auf dem Bankkonto, das Sie wählen: diesen Betrag, an diesem Tag, einmal und nie mehr, als offen ist. Was in Sage zurückgenommen wurde, wird nicht wieder erfasst; jede Zahlung lässt sich rückgängig machen, solange Sage es zulässt.</translation>
    </message>
    <message>
        <source>An invoice of Vtiger with a total below zero, or with a status that means credit, becomes a credit note in Sage, with the same lines, taxes and pennies. A posted one never becomes the other kind without a question, and nothing is set against an invoice by itself.</source>
        <translation>Eine Rechnung aus Vtiger mit negativer Summe, oder mit einem Status, der Gutschrift bedeutet, wird in Sage eine Gutschrift, mit denselben Zeilen, Steuern und Cents. Eine gebuchte wechselt nie ohne Frage die Art, und nichts wird von selbst mit einer Rechnung verrechnet.</translation>
    </message>
    <message>
        <source>An invoice with an overall discount in Vtiger goes to Sage with a discount on each line, by its share of net and tax: the total is the same to the penny, or the invoice is held. Vtiger&apos;s invoice stays as it is.</source>
        <translation>Eine Rechnung mit Gesamtrabatt in Vtiger geht mit einem Rabatt auf jeder Zeile nach Sage, nach ihrem Anteil an Netto und Steuer: Die Summe ist auf den Cent gleich, sonst wird die Rechnung zurückgehalten. Die Rechnung in Vtiger bleibt, wie sie ist.</translation>
    </message>
    <message>
        <source>Before the first date</source>
        <translation>Vor dem ersten Datum</translation>
    </message>
    <message>
        <source>Beside the lines</source>
        <translation>Neben den Zeilen</translation>
    </message>
    <message>
        <source>Both ledgers agree: every difference is explained, unexplained is 0.00</source>
        <translation>Beide Bücher stimmen überein: Jeder Unterschied ist erklärt, ungeklärt sind 0,00</translation>
    </message>
    <message>
        <source>By</source>
        <translation>Von</translation>
    </message>
    <message>
        <source>Cancelled in Vtiger</source>
        <translation>In Vtiger storniert</translation>
    </message>
    <message>
        <source>Certificate {number}</source>
        <translation>Bescheinigung {number}</translation>
    </message>
    <message>
        <source>Changed since the last sync</source>
        <translation>Seit dem letzten Abgleich geändert</translation>
    </message>
    <message>
        <source>Check the user name</source>
        <translation>Prüfen Sie den Benutzernamen</translation>
    </message>
    <message>
        <source>Choose an account: until then, what needs it is held back.</source>
        <translation>Wählen Sie ein Konto: Bis dahin wird zurückgehalten, was es braucht.</translation>
    </message>
    <message>
        <source>Choose another folder, or close the program that has the file open.</source>
        <translation>Wählen Sie einen anderen Ordner, oder schließen Sie das Programm, das die Datei geöffnet hat.</translation>
    </message>
    <message>
        <source>Choose it under Mapping, Accounts, or by `mapping set account bank`; the payment then follows.</source>
        <translation>Wählen Sie es unter Zuordnung, Konten, oder mit `mapping set account bank`; die Zahlung folgt dann.</translation>
    </message>
    <message>
        <source>Choose under Skipped whose value stands, or enter the right one on the other side; the pair then syncs by itself.</source>
        <translation>Wählen Sie unter Übersprungen, wessen Wert gilt, oder tragen Sie den richtigen auf der anderen Seite ein; das Paar gleicht sich dann von selbst ab.</translation>
    </message>
    <message>
        <source>Copy the access key from My Preferences in Vtiger and enter it again</source>
        <translation>Kopieren Sie den Zugriffsschlüssel aus Meine Einstellungen in Vtiger und tragen Sie ihn erneut ein</translation>
    </message>
    <message>
        <source>Correct Status and Received in Vtiger, or enter the payment in Sage again if it did come in.</source>
        <translation>Berichtigen Sie Status und Eingang in Vtiger, oder erfassen Sie die Zahlung in Sage noch einmal, wenn sie doch einging.</translation>
    </message>
    <message>
        <source>Correct the total or the status in Vtiger, or let the program make the old one void in Sage and post the document anew as what it is now.</source>
        <translation>Berichtigen Sie Summe oder Status in Vtiger, oder lassen Sie das Programm den alten Beleg in Sage stornieren und ihn neu als das buchen, was er jetzt ist.</translation>
    </message>
    <message>
        <source>Credit note in Sage alone</source>
        <translation>Gutschrift nur in Sage</translation>
    </message>
    <message>
        <source>Credit notes</source>
        <translation>Gutschriften</translation>
    </message>
    <message>
        <source>Credit notes made in Sage</source>
        <translation>In Sage erstellte Gutschriften</translation>
    </message>
    <message>
        <source>Date of the last payment</source>
        <translation>Datum der letzten Zahlung</translation>
    </message>
    <message>
        <source>Dated outside the period on the other side</source>
        <translation>Auf der anderen Seite außerhalb des Zeitraums datiert</translation>
    </message>
    <message>
        <source>Delete its allocation or refund in Sage first</source>
        <translation>Löschen Sie zuerst die Verrechnung oder Erstattung in Sage</translation>
    </message>
    <message>
        <source>Delete that in {side} by hand</source>
        <translation>Löschen Sie das in {side} von Hand</translation>
    </message>
    <message>
        <source>Deleted on the other side</source>
        <translation>Auf der anderen Seite gelöscht</translation>
    </message>
    <message>
        <source>Difference</source>
        <translation>Unterschied</translation>
    </message>
    <message>
        <source>Do it in Sage by hand: its plan or your role there does not open it to programs</source>
        <translation>Tun Sie es in Sage von Hand: Tarif oder Ihre Rolle dort öffnet es Programmen nicht</translation>
    </message>
    <message>
        <source>Do what it says; the payment follows by itself.</source>
        <translation>Tun Sie, was dort steht; die Zahlung folgt von selbst.</translation>
    </message>
    <message>
        <source>Document</source>
        <translation>Beleg</translation>
    </message>
    <message>
        <source>Documents</source>
        <translation>Belege</translation>
    </message>
    <message>
        <source>Does not travel in this direction</source>
        <translation>Wird in dieser Richtung nicht übertragen</translation>
    </message>
    <message>
        <source>Each system would get a second record: “{own}” comes to {there}, “{other}” to {here}</source>
        <translation>Jedes System bekäme einen zweiten Datensatz: „{own}“ kommt nach {there}, „{other}“ nach {here}</translation>
    </message>
    <message>
        <source>Enter country and province in the invoice&apos;s shipping or billing address, or in its organization&apos;s. An invoice that goes abroad is entered in Sage by hand.</source>
        <translation>Tragen Sie Land und Provinz in die Liefer- oder Rechnungsadresse der Rechnung ein, oder in die ihrer Organisation. Eine Rechnung ins Ausland wird in Sage von Hand eingegeben.</translation>
    </message>
    <message>
        <source>Enter it as a credit note in Sage. Which statuses mean one is a setting of the invoices.</source>
        <translation>Geben Sie sie in Sage als Gutschrift ein. Welche Status Gutschrift heißen, ist eine Einstellung der Rechnungen.</translation>
    </message>
    <message>
        <source>Enter it in Sage by hand, or change the Sage plan: not every plan opens credit notes to programs</source>
        <translation>Erfassen Sie sie in Sage von Hand, oder wechseln Sie den Sage-Tarif: Nicht jeder öffnet Gutschriften für Programme</translation>
    </message>
    <message>
        <source>Enter it in Sage with the day that your accountant names.</source>
        <translation>Erfassen Sie es in Sage mit dem Tag, den Ihr Steuerberater nennt.</translation>
    </message>
    <message>
        <source>Enter payments in Sage</source>
        <translation>Zahlungen in Sage erfassen</translation>
    </message>
    <message>
        <source>Enter the address it points to, if it is the right one</source>
        <translation>Tragen Sie die Adresse ein, auf die sie zeigt, falls es die richtige ist</translation>
    </message>
    <message>
        <source>Enter the payment in Sage, which asks what the bank has made of it.</source>
        <translation>Erfassen Sie die Zahlung in Sage; dort wird gefragt, was die Bank daraus gemacht hat.</translation>
    </message>
    <message>
        <source>Enter the text in Vtiger again without emoji; it is sent again by itself.</source>
        <translation>Geben Sie den Text in Vtiger ohne Emoji neu ein; er wird von selbst erneut gesendet.</translation>
    </message>
    <message>
        <source>Entered by hand on the other side, as you said</source>
        <translation>Auf der anderen Seite von Hand erfasst, wie Sie gesagt haben</translation>
    </message>
    <message>
        <source>Every credit note that was made in Sage would come to Vtiger, not this one alone</source>
        <translation>Jede in Sage erstellte Gutschrift käme nach Vtiger, nicht nur diese</translation>
    </message>
    <message>
        <source>Explained</source>
        <translation>Erklärt</translation>
    </message>
    <message>
        <source>Found</source>
        <translation>Befund</translation>
    </message>
    <message>
        <source>Give Sage a rate for this currency; the payment follows by itself.</source>
        <translation>Geben Sie Sage einen Kurs für diese Währung; die Zahlung folgt von selbst.</translation>
    </message>
    <message>
        <source>Give Vtiger&apos;s invoices a shorter prefix (Settings, Customize Record Numbering), or switch the field Invoice No off under Mapping: invoices then go to Sage without Vtiger&apos;s number.</source>
        <translation>Geben Sie den Rechnungen in Vtiger ein kürzeres Präfix (Einstellungen, Nummerierung anpassen), oder schalten Sie das Feld Rechnungsnummer unter Zuordnung aus: Rechnungen gehen dann ohne die Nummer von Vtiger nach Sage.</translation>
    </message>
    <message>
        <source>Give a discount that fits its line, or put the rest on a line of its own with a negative quantity.</source>
        <translation>Geben Sie einen Rabatt, der zu seiner Zeile passt, oder setzen Sie den Rest in eine eigene Zeile mit negativer Menge.</translation>
    </message>
    <message>
        <source>Give the first day before the last one.</source>
        <translation>Geben Sie den ersten Tag vor dem letzten an.</translation>
    </message>
    <message>
        <source>If the former value was right, enter it again on both sides.</source>
        <translation>War der frühere Wert richtig, tragen Sie ihn auf beiden Seiten wieder ein.</translation>
    </message>
    <message>
        <source>Its interface cannot take a tax off a product; nothing was sent</source>
        <translation>Seine Schnittstelle kann einem Produkt keine Steuer nehmen; nichts wurde gesendet</translation>
    </message>
    <message>
        <source>Its interface hides every business module from ordinary users, whatever their profile allows</source>
        <translation>Seine Schnittstelle verbirgt alle Geschäftsmodule vor gewöhnlichen Benutzern, was immer ihr Profil erlaubt</translation>
    </message>
    <message>
        <source>Its interface refuses the ones and destroys the others; nothing was sent</source>
        <translation>Seine Schnittstelle lehnt die einen ab und zerstört die anderen; nichts wurde gesendet</translation>
    </message>
    <message>
        <source>Its lines changed in Sage, and Vtiger {version} would lose the lines that a program writes</source>
        <translation>Ihre Zeilen haben sich in Sage geändert, und Vtiger {version} würde die Zeilen verlieren, die ein Programm schreibt</translation>
    </message>
    <message>
        <source>Its status is {status}, which means a credit note</source>
        <translation>Ihr Status ist {status}, und das heißt Gutschrift</translation>
    </message>
    <message>
        <source>Its status is {status}, which means a credit note; in Sage it still is an invoice over {total}</source>
        <translation>Ihr Status ist {status}, und das heißt Gutschrift; in Sage ist sie noch eine Rechnung über {total}</translation>
    </message>
    <message>
        <source>Its tax changed in Sage, and Vtiger {version} would keep the old one as well</source>
        <translation>Seine Steuer hat sich in Sage geändert, und Vtiger {version} würde die alte mit behalten</translation>
    </message>
    <message>
        <source>Its tax changed in Sage, and this Vtiger version (8.3, 8.4) would keep the former tax as well</source>
        <translation>Seine Steuer hat sich in Sage geändert, und diese Vtiger-Version (8.3, 8.4) würde die frühere Steuer mit behalten</translation>
    </message>
    <message>
        <source>Libraries that the window needs are missing</source>
        <translation>Es fehlen Bibliotheken, die das Fenster braucht</translation>
    </message>
    <message>
        <source>Line {place} ({item}) is a bundle, whose parts would be lost</source>
        <translation>Zeile {place} ({item}) ist ein Paket, dessen Teile verloren gingen</translation>
    </message>
    <message>
        <source>Line {place} has no quantity, and Vtiger demands one</source>
        <translation>Zeile {place} hat keine Menge, und Vtiger verlangt eine</translation>
    </message>
    <message>
        <source>Line {position}{item}</source>
        <translation>Zeile {position}{item}</translation>
    </message>
    <message>
        <source>Line {position}{item} comes to {gross}, and Sage takes no discount of {discount} off it</source>
        <translation>Zeile {position}{item} ergibt {gross}, und Sage nimmt darauf keinen Rabatt von {discount}</translation>
    </message>
    <message>
        <source>Line {position}{item} has a discount of {discount} %, and Sage takes 0 to 100</source>
        <translation>Zeile {position}{item} hat einen Rabatt von {discount}&#xa0;%, und Sage nimmt 0 bis 100</translation>
    </message>
    <message>
        <source>Line {position}{item} has a discount of {discount}, and Sage takes none below zero</source>
        <translation>Zeile {position}{item} hat einen Rabatt von {discount}, und Sage nimmt keinen unter null</translation>
    </message>
    <message>
        <source>Line {position}{item} pays no tax, and its item has {taxes}: which applies cannot be told</source>
        <translation>Zeile {position}{item} ist ohne Steuer, und ihr Artikel hat {taxes}: Was davon gilt, ist nicht zu erkennen</translation>
    </message>
    <message>
        <source>Line {position}{item}: {trouble}</source>
        <translation>Zeile {position}{item}: {trouble}</translation>
    </message>
    <message>
        <source>Lines were lost by that; the former lines were put back</source>
        <translation>Dabei gingen Zeilen verloren; die früheren Zeilen wurden wiederhergestellt</translation>
    </message>
    <message>
        <source>Linked by {evidence}</source>
        <translation>Verknüpft über {evidence}</translation>
    </message>
    <message>
        <source>Make the change in Vtiger by hand</source>
        <translation>Machen Sie die Änderung in Vtiger von Hand</translation>
    </message>
    <message>
        <source>Make the change in Vtiger by hand, or show its administrator the PHP log of that minute</source>
        <translation>Machen Sie die Änderung in Vtiger von Hand, oder zeigen Sie dessen Administrator das PHP-Protokoll dieser Minute</translation>
    </message>
    <message>
        <source>Make the change on the other side, or set the field to both ways in the mapping.</source>
        <translation>Machen Sie die Änderung auf der anderen Seite, oder stellen Sie das Feld in der Zuordnung auf beide Richtungen.</translation>
    </message>
    <message>
        <source>Sales</source>
        <translation>Verkauf</translation>
    </message>
    <message>
        <source>Sales account</source>
        <translation>Verkaufskonto</translation>
    </message>
    <message>
        <source>Sales ledger account</source>
        <translation>Verkaufs-Sachkonto</translation>
    </message>
    <message>
        <source>Sales of products</source>
        <translation>Verkauf von Produkten</translation>
    </message>
    <message>
        <source>Sales of services</source>
        <translation>Verkauf von Dienstleistungen</translation>
    </message>
    <message>
        <source>Sales price</source>
        <translation>Verkaufspreis</translation>
    </message>
    <message>
        <source>Sales rate</source>
        <translation>Verkaufssatz</translation>
    </message>
    <message>
        <source>Sales tax rate</source>
        <translation>Verkaufs-Steuersatz</translation>
    </message>
    <message>
        <source>Secondary Phone</source>
        <translation>Zweites Telefon</translation>
    </message>
    <message>
        <source>See in Vtiger that each item has the taxes of its line, then change the invoice in Sage</source>
        <translation>Prüfen Sie in Vtiger, ob jeder Artikel die Steuern seiner Zeile hat, und ändern Sie dann die Rechnung in Sage</translation>
    </message>
    <message>
        <source>See why that record did not travel; this one follows by itself.</source>
        <translation>Sehen Sie nach, warum jener Datensatz nicht abgeglichen wurde; dieser folgt von selbst.</translation>
    </message>
    <message>
        <source>See why the item did not travel; the invoice follows by itself.</source>
        <translation>Sehen Sie nach, warum der Artikel nicht abgeglichen wurde; die Rechnung folgt von selbst.</translation>
    </message>
    <message>
        <source>See why the organization did not travel; its contacts follow by themselves.</source>
        <translation>Sehen Sie nach, warum die Organisation nicht abgeglichen wurde; ihre Kontakte folgen von selbst.</translation>
    </message>
    <message>
        <source>See why the organization did not travel; the invoice follows by itself.</source>
        <translation>Sehen Sie nach, warum die Organisation nicht abgeglichen wurde; die Rechnung folgt von selbst.</translation>
    </message>
    <message>
        <source>Send the report that is shown, then try again</source>
        <translation>Senden Sie den gezeigten Bericht, dann versuchen Sie es wieder</translation>
    </message>
    <message>
        <source>Service</source>
        <translation>Dienstleistung</translation>
    </message>
    <message>
        <source>Service Active</source>
        <translation>Dienstleistung aktiv</translation>
    </message>
    <message>
        <source>Service Name</source>
        <translation>Name der Dienstleistung</translation>
    </message>
    <message>
        <source>Service Number</source>
        <translation>Dienstleistungsnummer</translation>
    </message>
    <message>
        <source>Set that user&apos;s currency to the base currency in Vtiger.</source>
        <translation>Setzen Sie die Währung dieses Benutzers in Vtiger auf die Basiswährung.</translation>
    </message>
    <message>
        <source>Set the adjustment to zero and put the amount on a line of its own.</source>
        <translation>Setzen Sie die Anpassung auf null und den Betrag in eine eigene Zeile.</translation>
    </message>
    <message>
        <source>Shipping &amp; Handling</source>
        <translation>Versand und Bearbeitung</translation>
    </message>
    <message>
        <source>Shipping City</source>
        <translation>Lieferort</translation>
    </message>
    <message>
        <source>Shipping Country</source>
        <translation>Lieferland</translation>
    </message>
    <message>
        <source>Shipping Postal Code</source>
        <translation>Liefer-Postleitzahl</translation>
    </message>
    <message>
        <source>Shipping State</source>
        <translation>Liefer-Bundesland</translation>
    </message>
    <message>
        <source>Shipping Street</source>
        <translation>Lieferstraße</translation>
    </message>
    <message>
        <source>Shipping and handling (optional)</source>
        <translation>Versand und Bearbeitung (freiwillig)</translation>
    </message>
    <message>
        <source>Shipping charge</source>
        <translation>Versandkosten</translation>
    </message>
    <message>
        <source>Shorten or simplify the &quot;{label}&quot; in Sage</source>
        <translation>Kürzen oder vereinfachen Sie „{label}“ in Sage</translation>
    </message>
    <message>
        <source>Shorten the text in Vtiger; it is sent again by itself.</source>
        <translation>Kürzen Sie den Text in Vtiger; er wird von selbst erneut gesendet.</translation>
    </message>
    <message>
        <source>Sign in</source>
        <translation>Melden Sie sich an</translation>
    </message>
    <message>
        <source>Sign in again and choose Allow</source>
        <translation>Melden Sie sich wieder an und wählen Sie Allow</translation>
    </message>
    <message>
        <source>Sign in again in a few minutes</source>
        <translation>Melden Sie sich in einigen Minuten wieder an</translation>
    </message>
    <message>
        <source>Sign in again under Settings</source>
        <translation>Melden Sie sich unter Einstellungen wieder an</translation>
    </message>
    <message>
        <source>Sign in again; sageone.com/?clear in the browser ends a stuck login</source>
        <translation>Melden Sie sich wieder an; sageone.com/?clear im Browser beendet eine hängende Anmeldung</translation>
    </message>
    <message>
        <source>Sign in as a user who can open the business in Sage</source>
        <translation>Melden Sie sich als Benutzer an, der die Firma in Sage öffnen kann</translation>
    </message>
    <message>
        <source>Sign in to Sage again; if that fails at once, compare the callback address with your Sage app&apos;s</source>
        <translation>Melden Sie sich wieder bei Sage an; scheitert das sofort, vergleichen Sie die Callback-Adresse mit der Ihrer Sage-App</translation>
    </message>
    <message>
        <source>Signed in to {business_name}.</source>
        <translation>Angemeldet bei {business_name}.</translation>
    </message>
    <message>
        <source>Signed in to {url} (version {version}) as {user_name}.</source>
        <translation>Angemeldet bei {url} (Version {version}) als {user_name}.</translation>
    </message>
    <message>
        <source>Somebody changed a record of {module} in Vtiger a moment ago</source>
        <translation>Jemand hat gerade eben einen Datensatz von {module} in Vtiger geändert</translation>
    </message>
    <message>
        <source>South Africa</source>
        <translation>Südafrika</translation>
    </message>
    <message>
        <source>South Africa cannot be connected yet</source>
        <translation>Südafrika kann noch nicht verbunden werden</translation>
    </message>
    <message>
        <source>South Africa uses a different Sage product (accounting.sageone.co.za) with an API of its own, which this program does not speak.</source>
        <translation>Südafrika nutzt ein anderes Sage-Produkt (accounting.sageone.co.za) mit eigener API, die dieses Programm nicht spricht.</translation>
    </message>
    <message>
        <source>Spain</source>
        <translation>Spanien</translation>
    </message>
    <message>
        <source>Start SageSync again</source>
        <translation>Starten Sie SageSync neu</translation>
    </message>
    <message>
        <source>Start SageSync once to bring it up to date</source>
        <translation>Starten Sie SageSync einmal, um sie zu erneuern</translation>
    </message>
    <message>
        <source>Start SageSync once to make it</source>
        <translation>Starten Sie SageSync einmal, um sie anzulegen</translation>
    </message>
    <message>
        <source>Start it again; if the browser shows an error page, paste its address into the field below</source>
        <translation>Beginnen Sie neu; zeigt der Browser eine Fehlerseite, fügen Sie deren Adresse in das Feld unten ein</translation>
    </message>
    <message>
        <source>Start the program again; your settings and links are kept</source>
        <translation>Starten Sie das Programm neu; Einstellungen und Verknüpfungen bleiben</translation>
    </message>
    <message>
        <source>Start the sign-in again and use the page that opens then</source>
        <translation>Beginnen Sie die Anmeldung neu und benutzen Sie die Seite, die sich dann öffnet</translation>
    </message>
    <message>
        <source>State or county</source>
        <translation>Bundesland</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Status</translation>
    </message>
    <message>
        <source>Street</source>
        <translation>Straße</translation>
    </message>
    <message>
        <source>Street, second line</source>
        <translation>Straße, zweite Zeile</translation>
    </message>
    <message>
        <source>Subject</source>
        <translation>Betreff</translation>
    </message>
    <message>
        <source>Supplier part number</source>
        <translation>Artikelnummer des Lieferanten</translation>
    </message>
    <message>
        <source>Switch Organizations instead, and the contacts go along</source>
        <translation>Schalten Sie Organisationen um, die Kontakte gehen mit</translation>
    </message>
    <message>
        <source>Switch it on under Modules, or with `sagesync-desktop modules set {name} on`.</source>
        <translation>Schalten Sie es unter Module ein oder mit `sagesync-desktop modules set {name} on`.</translation>
    </message>
    <message>
        <source>Switch on at least one under Modules.</source>
        <translation>Schalten Sie unter Module mindestens eines ein.</translation>
    </message>
    <message>
        <source>Switched on as well, because invoices need them: {modules}.</source>
        <translation>Mit eingeschaltet, weil Rechnungen sie brauchen: {modules}.</translation>
    </message>
    <message>
        <source>Sync the whole module instead</source>
        <translation>Gleichen Sie stattdessen das ganze Modul ab</translation>
    </message>
    <message>
        <source>Take that pair apart first: in the record&apos;s tab, or by the command “match unlink”</source>
        <translation>Trennen Sie zuerst dieses Paar: im Reiter des Datensatzes oder mit dem Befehl „match unlink“</translation>
    </message>
    <message>
        <source>Take the emoji out of the text in Sage.</source>
        <translation>Nehmen Sie das Emoji in Sage aus dem Text.</translation>
    </message>
    <message>
        <source>Take them apart first: in the record&apos;s tab, or by the command “match unlink”</source>
        <translation>Trennen Sie sie zuerst: im Reiter des Datensatzes oder mit dem Befehl „match unlink“</translation>
    </message>
    <message>
        <source>Tax</source>
        <translation>Steuer</translation>
    </message>
    <message>
        <source>Tax amount</source>
        <translation>Steuerbetrag</translation>
    </message>
    <message>
        <source>Tax of the shipping charge</source>
        <translation>Steuer auf Versandkosten</translation>
    </message>
    <message>
        <source>Tax on shipping</source>
        <translation>Steuer auf Versandkosten</translation>
    </message>
    <message>
        <source>Taxes</source>
        <translation>Steuern</translation>
    </message>
    <message>
        <source>Taxes together on a line, such as GST and QST in Canada, go to Sage as the one rate that Sage says is made up of them, without being mapped together; where Sage has none, or several, the invoice is held.</source>
        <translation>Mehrere Steuern auf einer Zeile, wie GST und QST in Kanada, gehen als der eine Satz nach Sage, der laut Sage aus ihnen besteht, ohne gemeinsame Zuordnung; hat Sage keinen oder mehrere, wird die Rechnung zurückgehalten.</translation>
    </message>
    <message>
        <source>Telephone</source>
        <translation>Telefon</translation>
    </message>
    <message>
        <source>Terms &amp; Conditions</source>
        <translation>Geschäftsbedingungen</translation>
    </message>
    <message>
        <source>Terms and conditions</source>
        <translation>Geschäftsbedingungen</translation>
    </message>
    <message>
        <source>The Sage contact that belongs to the organization is not a customer</source>
        <translation>Der Sage-Kontakt der Organisation ist kein Kunde</translation>
    </message>
    <message>
        <source>The Sage subscription is not active, or its plan does not include this</source>
        <translation>Das Sage-Abonnement ist nicht aktiv, oder sein Tarif enthält dies nicht</translation>
    </message>
    <message>
        <source>The Sage subscription of this business is {state}. Renew it in Sage; until then writes fail.</source>
        <translation>Das Sage-Abonnement dieser Firma ist {state}. Erneuern Sie es in Sage; bis dahin scheitert das Schreiben.</translation>
    </message>
    <message>
        <source>The Vtiger user may not read {what}</source>
        <translation>Der Vtiger-Benutzer darf {what} nicht lesen</translation>
    </message>
    <message>
        <source>The access key of Vtiger was forgotten.</source>
        <translation>Der Zugriffsschlüssel von Vtiger wurde vergessen.</translation>
    </message>
    <message>
        <source>The account mapped for {use} is not in Sage any more</source>
        <translation>Das für „{use}“ zugeordnete Konto ist nicht mehr in Sage</translation>
    </message>
    <message>
        <source>The account that was chosen is no longer in Sage: records that need it are skipped until you choose another.</source>
        <translation>Das gewählte Konto ist nicht mehr in Sage: Datensätze, die es brauchen, werden übersprungen, bis Sie ein anderes wählen.</translation>
    </message>
    <message>
        <source>The account {account}, mapped for {use}, cannot be used for {scope} in Sage</source>
        <translation>Das Konto {account}, zugeordnet für „{use}“, kann in Sage nicht für „{scope}“ verwendet werden</translation>
    </message>
    <message>
        <source>The address of Vtiger cannot be used</source>
        <translation>Die Adresse von Vtiger kann nicht verwendet werden</translation>
    </message>
    <message>
        <source>The address of {side} cannot be used</source>
        <translation>Die Adresse von {side} kann nicht verwendet werden</translation>
    </message>
    <message>
        <source>The adjustment of an invoice in Vtiger goes to Sage as a last line without tax, on the ledger account that you choose for adjustments under Mapping. Vtiger&apos;s invoice stays as it is.</source>
        <translation>Die Anpassung einer Rechnung in Vtiger geht als letzte Zeile ohne Steuer nach Sage, auf das Sachkonto, das Sie unter Zuordnung für Anpassungen wählen. Die Rechnung in Vtiger bleibt, wie sie ist.</translation>
    </message>
    <message>
        <source>The base currency is {vtiger} in Vtiger, but {sage} in Sage</source>
        <translation>Die Basiswährung ist {vtiger} in Vtiger, aber {sage} in Sage</translation>
    </message>
    <message>
        <source>The certified period {period} has a document more in {side}: {now}</source>
        <translation>Der bescheinigte Zeitraum {period} hat in {side} einen Beleg mehr: {now}</translation>
    </message>
    <message>
        <source>The change was made on the side that this module only writes to</source>
        <translation>Die Änderung wurde auf der Seite gemacht, auf die dieses Modul nur schreibt</translation>
    </message>
    <message>
        <source>The client secret of the Sage app is not known</source>
        <translation>Das Client-Secret der Sage-App ist nicht bekannt</translation>
    </message>
    <message>
        <source>The company is not open</source>
        <translation>Die Firma ist nicht geöffnet</translation>
    </message>
    <message>
        <source>The contact&apos;s organization is not on the other side</source>
        <translation>Die Organisation des Kontakts fehlt auf der anderen Seite</translation>
    </message>
    <message>
        <source>The file has version {version}, and this program reads up to {known}</source>
        <translation>Die Datei hat Version {version}, und dieses Programm liest bis {known}</translation>
    </message>
    <message>
        <source>The identity of the {side} server cannot be confirmed</source>
        <translation>Die Identität des Servers von {side} lässt sich nicht bestätigen</translation>
    </message>
    <message>
        <source>The invoice carries an adjustment amount, which Sage does not have</source>
        <translation>Die Rechnung trägt eine Anpassung, die es in Sage nicht gibt</translation>
    </message>
    <message>
        <source>The invoice has an overall discount, which Vtiger takes after tax and Sage does not have</source>
        <translation>Die Rechnung hat einen Gesamtrabatt, den Vtiger nach Steuer abzieht und den es in Sage nicht gibt</translation>
    </message>
    <message>
        <source>The invoice has no lines</source>
        <translation>Die Rechnung hat keine Zeilen</translation>
    </message>
    <message>
        <source>The invoice has no tax mode, so its tax cannot be told</source>
        <translation>Die Rechnung hat keinen Steuermodus, ihre Steuer ist also nicht zu erkennen</translation>
    </message>
    <message>
        <source>The invoice is a credit note (negative total, or such a status), and credit notes are left alone</source>
        <translation>Die Rechnung ist eine Gutschrift (negative Summe oder ein solcher Status), und Gutschriften bleiben unberührt</translation>
    </message>
    <message>
        <source>The invoice is in {code}</source>
        <translation>Die Rechnung lautet auf {code}</translation>
    </message>
    <message>
        <source>The invoice is in {currency}, and {account} is kept in {other}</source>
        <translation>Die Rechnung ist in {currency}, und {account} wird in {other} geführt</translation>
    </message>
    <message>
        <source>The invoice is older than the start date of the module or of Sage&apos;s accounts</source>
        <translation>Die Rechnung ist älter als das Startdatum des Moduls oder der Buchhaltung in Sage</translation>
    </message>
    <message>
        <source>The invoice is still a draft or pro forma in Sage</source>
        <translation>Die Rechnung ist in Sage noch ein Entwurf oder eine Proforma</translation>
    </message>
    <message>
        <source>The invoice taxes its lines as a group, which has no counterpart in Sage</source>
        <translation>Die Rechnung besteuert ihre Zeilen als Gruppe, wofür es in Sage kein Gegenstück gibt</translation>
    </message>
    <message>
        <source>The invoice was changed in Vtiger, but in Sage it is paid, void or closed for changes</source>
        <translation>Die Rechnung wurde in Vtiger geändert, aber in Sage ist sie bezahlt, storniert oder für Änderungen geschlossen</translation>
    </message>
    <message>
        <source>The invoice was void in Sage before it ever reached Vtiger</source>
        <translation>Die Rechnung war in Sage storniert, bevor sie je nach Vtiger kam</translation>
    </message>
    <message>
        <source>The invoice&apos;s Vtiger status is one that never travels (by default: cancelled)</source>
        <translation>Der Vtiger-Status der Rechnung ist einer, der nie abgeglichen wird (üblich: storniert)</translation>
    </message>
    <message>
        <source>The invoice&apos;s currency is not the organization&apos;s</source>
        <translation>Die Währung der Rechnung ist nicht die der Organisation</translation>
    </message>
    <message>
        <source>The invoice&apos;s money changed in Sage, and Vtiger states it in a form that Sage does not have</source>
        <translation>Der Betrag der Rechnung hat sich in Sage geändert, und Vtiger stellt ihn in einer Form dar, die Sage nicht hat</translation>
    </message>
    <message>
        <source>The invoice&apos;s organization is not on the other side</source>
        <translation>Die Organisation der Rechnung fehlt auf der anderen Seite</translation>
    </message>
    <message>
        <source>The item on line {position}{item} is not in {side}</source>
        <translation>Der Artikel in Zeile {position}{item} ist nicht in {side}</translation>
    </message>
    <message>
        <source>The item would bear these taxes on new invoices as well</source>
        <translation>Der Artikel trüge diese Steuern auch auf neuen Rechnungen</translation>
    </message>
    <message>
        <source>The item “{item}” of a line is not in {side}</source>
        <translation>Der Artikel „{item}“ einer Zeile ist nicht in {side}</translation>
    </message>
    <message>
        <source>The key is not the password; it changes when somebody makes a new one, and stops with the user</source>
        <translation>Der Schlüssel ist nicht das Passwort; er ändert sich, wenn jemand einen neuen macht, und endet mit dem Benutzer</translation>
    </message>
    <message>
        <source>The keyring did not answer ({kind})</source>
        <translation>Der Schlüsselbund hat nicht geantwortet ({kind})</translation>
    </message>
    <message>
        <source>The keyring did not keep what was stored in it</source>
        <translation>Der Schlüsselbund hat nicht behalten, was hineingelegt wurde</translation>
    </message>
    <message>
        <source>The keyring is locked or absent</source>
        <translation>Der Schlüsselbund ist gesperrt oder fehlt</translation>
    </message>
    <message>
        <source>The lines&apos; net is {net} in Vtiger, but {sage_net} in Sage, which rounds each line</source>
        <translation>Das Netto der Zeilen ist {net} in Vtiger, aber {sage_net} in Sage, das jede Zeile rundet</translation>
    </message>
    <message>
        <source>The lines&apos; net is {sage_net} in Sage, but would be {net} in Vtiger</source>
        <translation>Das Netto der Zeilen ist {sage_net} in Sage, wäre aber {net} in Vtiger</translation>
    </message>
    <message>
        <source>The local database cannot be opened or written</source>
        <translation>Die lokale Datenbank lässt sich nicht öffnen oder schreiben</translation>
    </message>
    <message>
        <source>The local database has an older layout</source>
        <translation>Die lokale Datenbank hat einen älteren Aufbau</translation>
    </message>
    <message>
        <source>The local database is damaged</source>
        <translation>Die lokale Datenbank ist beschädigt</translation>
    </message>
    <message>
        <source>The local database took a group of changes back</source>
        <translation>Die lokale Datenbank hat eine Gruppe von Änderungen zurückgenommen</translation>
    </message>
    <message>
        <source>The local database was replaced while in use</source>
        <translation>Die lokale Datenbank wurde während der Nutzung ersetzt</translation>
    </message>
    <message>
        <source>The mapping never sends {field} to {side}</source>
        <translation>Die Zuordnung sendet {field} nie nach {side}</translation>
    </message>
    <message>
        <source>The module {module} is switched off</source>
        <translation>Das Modul {module} ist ausgeschaltet</translation>
    </message>
    <message>
        <source>The module {module} is switched off, so it was not synced</source>
        <translation>Das Modul {module} ist ausgeschaltet, es wurde also nicht abgeglichen</translation>
    </message>
    <message>
        <source>The name is the one you sign in to Vtiger with, not an e-mail address unless you sign in with that</source>
        <translation>Der Name ist der, mit dem Sie sich bei Vtiger anmelden, keine E-Mail-Adresse, außer Sie melden sich damit an</translation>
    </message>
    <message>
        <source>The next sync finds out whether it arrived before anything is sent again</source>
        <translation>Der nächste Abgleich stellt fest, ob es ankam, bevor wieder etwas gesendet wird</translation>
    </message>
    <message>
        <source>The next sync goes on where this one stopped.</source>
        <translation>Der nächste Abgleich macht weiter, wo dieser aufhörte.</translation>
    </message>
    <message>
        <source>The next sync looks whether it was done before anything is sent again</source>
        <translation>Die nächste Synchronisierung sieht nach, ob es geschehen ist, bevor etwas erneut gesendet wird</translation>
    </message>
    <message>
        <source>The next sync tries again</source>
        <translation>Der nächste Abgleich versucht es wieder</translation>
    </message>
    <message>
        <source>The next sync tries again; if Sage then asks for it, sign in again</source>
        <translation>Der nächste Abgleich versucht es wieder; bittet Sage dann darum, melden Sie sich wieder an</translation>
    </message>
    <message>
        <source>The next sync tries again; if it stays, ask Vtiger&apos;s administrator about its session settings</source>
        <translation>Der nächste Abgleich versucht es wieder; bleibt es so, fragen Sie Vtigers Administrator nach den Sitzungseinstellungen</translation>
    </message>
    <message>
        <source>The next sync tries again; if it stays, ask {side}</source>
        <translation>Der nächste Abgleich versucht es wieder; bleibt es so, fragen Sie {side}</translation>
    </message>
    <message>
        <source>The next sync tries again; if it stays, check the address and any proxy or firewall in between</source>
        <translation>Der nächste Abgleich versucht es wieder; bleibt es so, prüfen Sie die Adresse und einen Proxy oder eine Firewall dazwischen</translation>
    </message>
    <message>
        <source>The only keyring found ({module}) does not protect passwords and keys</source>
        <translation>Der einzige gefundene Schlüsselbund ({module}) schützt Passwörter und Schlüssel nicht</translation>
    </message>
    <message>
        <source>The organization of this contact has no address in Sage, on which contacts hang there</source>
        <translation>Die Organisation dieses Kontakts hat in Sage keine Adresse, an der Kontakte dort hängen</translation>
    </message>
    <message>
        <source>The organization of {name} is not in {side}</source>
        <translation>Die Organisation von {name} ist nicht in {side}</translation>
    </message>
    <message>
        <source>The other system refused the record</source>
        <translation>Das andere System hat den Datensatz abgelehnt</translation>
    </message>
    <message>
        <source>The payment is not in Sage any more</source>
        <translation>Die Zahlung ist nicht mehr in Sage</translation>
    </message>
    <message>
        <source>The payments entered in Vtiger come to {total}; Sage knows of {paid} and asks for {owed} only</source>
        <translation>Die in Vtiger erfassten Zahlungen ergeben {total}; Sage kennt {paid} und verlangt nur noch {owed}</translation>
    </message>
    <message>
        <source>The period ends before it begins: {start} to {end}</source>
        <translation>Der Zeitraum endet, bevor er beginnt: {start} bis {end}</translation>
    </message>
    <message>
        <source>The practice company is open in another program</source>
        <translation>Die Übungsfirma ist in einem anderen Programm geöffnet</translation>
    </message>
    <message>
        <source>The price on line {position}{item} is {price}</source>
        <translation>Der Preis in Zeile {position}{item} ist {price}</translation>
    </message>
    <message>
        <source>The quantity on line {position} is {quantity}, and Vtiger keeps three decimals</source>
        <translation>Die Menge in Zeile {position} ist {quantity}, und Vtiger behält drei Nachkommastellen</translation>
    </message>
    <message>
        <source>The rate that was chosen is no longer in Sage: invoices with an untaxed line are skipped.</source>
        <translation>Der gewählte Satz ist nicht mehr in Sage: Rechnungen mit einer Zeile ohne Steuer werden übersprungen.</translation>
    </message>
    <message>
        <source>The rate that was chosen is no longer in Sage: invoices with this tax are skipped.</source>
        <translation>Der gewählte Satz ist nicht mehr in Sage: Rechnungen mit dieser Steuer werden übersprungen.</translation>
    </message>
    <message>
        <source>The record changed while it was being synced</source>
        <translation>Der Datensatz änderte sich während des Abgleichs</translation>
    </message>
    <message>
        <source>The record disappeared while it was being synced</source>
        <translation>Der Datensatz verschwand während des Abgleichs</translation>
    </message>
    <message>
        <source>The record is not in Sage any more</source>
        <translation>Der Datensatz ist nicht mehr in Sage</translation>
    </message>
    <message>
        <source>The record vanished from Sage right after it was written</source>
        <translation>Der Datensatz verschwand aus Sage, gleich nachdem er geschrieben wurde</translation>
    </message>
    <message>
        <source>The record was deleted on the other side; this one was left alone and unlinked</source>
        <translation>Der Datensatz wurde auf der anderen Seite gelöscht; dieser blieb, wie er ist, ohne Verknüpfung</translation>
    </message>
    <message>
        <source>The record was written, and replaced what the other side had entered itself</source>
        <translation>Der Datensatz wurde geschrieben und ersetzte, was die andere Seite selbst eingetragen hatte</translation>
    </message>
    <message>
        <source>The record was written, but the other side keeps a value in another form</source>
        <translation>Der Datensatz wurde geschrieben, aber die andere Seite behält einen Wert in anderer Form</translation>
    </message>
    <message>
        <source>The server cannot open the record any more</source>
        <translation>Der Server kann den Datensatz nicht mehr öffnen</translation>
    </message>
    <message>
        <source>The setting {key} is not valid</source>
        <translation>Die Einstellung {key} ist nicht gültig</translation>
    </message>
    <message>
        <source>The shipping charge is taxed, which cannot be carried over</source>
        <translation>Die Versandkosten sind besteuert, was sich nicht übertragen lässt</translation>
    </message>
    <message>
        <source>The sign-in to Sage has run out, because nothing was synced for a month.</source>
        <translation>Die Anmeldung bei Sage ist abgelaufen, weil einen Monat lang nichts abgeglichen wurde.</translation>
    </message>
    <message>
        <source>The sign-in was cancelled</source>
        <translation>Die Anmeldung wurde abgebrochen</translation>
    </message>
    <message>
        <source>The sign-in was declined in Sage</source>
        <translation>Die Anmeldung wurde in Sage abgelehnt</translation>
    </message>
    <message>
        <source>The sign-in was not finished in the browser</source>
        <translation>Die Anmeldung wurde im Browser nicht beendet</translation>
    </message>
    <message>
        <source>The stored sign-in is missing, or Sage has refused it before</source>
        <translation>Die gespeicherte Anmeldung fehlt, oder Sage hat sie schon abgelehnt</translation>
    </message>
    <message>
        <source>The sync was stopped</source>
        <translation>Der Abgleich wurde gestoppt</translation>
    </message>
    <message>
        <source>The tax is not ticked on the item in Vtiger, which would then leave it out of the total</source>
        <translation>Die Steuer ist am Artikel in Vtiger nicht angehakt und würde dort in der Summe fehlen</translation>
    </message>
    <message>
        <source>The total is {sage} in Sage, but {vtiger} in Vtiger</source>
        <translation>Die Summe ist {sage} in Sage, aber {vtiger} in Vtiger</translation>
    </message>
    <message>
        <source>The total is {stated} in Sage, but would be {total} in Vtiger</source>
        <translation>Die Summe ist {stated} in Sage, wäre aber {total} in Vtiger</translation>
    </message>
    <message>
        <source>The total is {total} in Vtiger, but Sage would come to {theirs}</source>
        <translation>Die Summe ist {total} in Vtiger, aber Sage käme auf {theirs}</translation>
    </message>
    <message>
        <source>The two records were linked because much speaks for it, and what they differ in waits for a look</source>
        <translation>Die beiden Datensätze wurden verknüpft, weil viel dafür spricht, und was sie unterscheidet, wartet auf einen Blick</translation>
    </message>
    <message>
        <source>The {noun} {name} has no description</source>
        <translation>„{noun}“ {name} hat keine Beschreibung</translation>
    </message>
    <message>
        <source>There is no Vtiger at this address</source>
        <translation>An dieser Adresse ist kein Vtiger</translation>
    </message>
    <message>
        <source>There is no local database yet</source>
        <translation>Es gibt noch keine lokale Datenbank</translation>
    </message>
    <message>
        <source>There is no room left for the local database</source>
        <translation>Für die lokale Datenbank ist kein Platz mehr</translation>
    </message>
    <message>
        <source>There is no screen to open a window on</source>
        <translation>Es gibt keinen Bildschirm für ein Fenster</translation>
    </message>
    <message>
        <source>They are different: make a record of its own, with another code</source>
        <translation>Sie sind verschieden: eigenen Datensatz mit anderem Code anlegen</translation>
    </message>
    <message>
        <source>They are different: take them apart</source>
        <translation>Sie sind verschieden: trennen</translation>
    </message>
    <message>
        <source>They follow the organizations that they belong to</source>
        <translation>Sie folgen den Organisationen, zu denen sie gehören</translation>
    </message>
    <message>
        <source>They would be one record from then on</source>
        <translation>Sie wären von da an ein Datensatz</translation>
    </message>
    <message>
        <source>This Sage connection was not signed in to</source>
        <translation>Diese Sage-Verbindung wurde nicht angemeldet</translation>
    </message>
    <message>
        <source>This Sage user has no business</source>
        <translation>Dieser Sage-Benutzer hat keine Firma</translation>
    </message>
    <message>
        <source>This address does not belong to the sign-in that was started</source>
        <translation>Diese Adresse gehört nicht zu der begonnenen Anmeldung</translation>
    </message>
    <message>
        <source>This company is being synced from another home folder</source>
        <translation>Diese Firma wird aus einem anderen Ordner abgeglichen</translation>
    </message>
    <message>
        <source>This computer does not let the program change that</source>
        <translation>Dieser Computer lässt das Programm das nicht ändern</translation>
    </message>
    <message>
        <source>This computer has no keyring that is ready to hold the passwords and keys</source>
        <translation>Dieser Computer hat keinen Schlüsselbund, der Passwörter und Schlüssel aufnehmen kann</translation>
    </message>
    <message>
        <source>This cure is for something else than what holds it back now: {because}</source>
        <translation>Diese Abhilfe gilt für etwas anderes als das, was ihn jetzt zurückhält: {because}</translation>
    </message>
    <message>
        <source>This does not hold it back any more: {because}</source>
        <translation>Das hält ihn nicht mehr zurück: {because}</translation>
    </message>
    <message>
        <source>This file is no usable copy of SageSync&apos;s database; nothing was replaced</source>
        <translation>Diese Datei ist keine brauchbare Kopie von SageSyncs Datenbank; nichts wurde ersetzt</translation>
    </message>
    <message>
        <source>This is no file of SageSync settings</source>
        <translation>Diese Datei enthält keine SageSync-Einstellungen</translation>
    </message>
    <message>
        <source>This is not the {side} that the links belong to</source>
        <translation>Das ist nicht das {side}, zu dem die Verknüpfungen gehören</translation>
    </message>
    <message>
        <source>This rate is {rate} %, so untaxed lines would not agree and are skipped.</source>
        <translation>Dieser Satz ist {rate} %, Zeilen ohne Steuer würden also nicht stimmen und werden übersprungen.</translation>
    </message>
    <message>
        <source>This record is not known any more</source>
        <translation>Dieser Datensatz ist nicht mehr bekannt</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>Titel</translation>
    </message>
    <message>
        <source>Totals</source>
        <translation>Summen</translation>
    </message>
    <message>
        <source>Try it again like any other</source>
        <translation>Wie jeden anderen wieder versuchen</translation>
    </message>
    <message>
        <source>Type a description in Vtiger; Sage uses it as the name.</source>
        <translation>Geben Sie in Vtiger eine Beschreibung ein; Sage nimmt sie als Namen.</translation>
    </message>
    <message>
        <source>Under Skipped, take the two apart: the organization is then made anew in Sage.</source>
        <translation>Trennen Sie die beiden unter Übersprungen: Die Organisation wird dann in Sage neu angelegt.</translation>
    </message>
    <message>
        <source>Undo once more for what else was written.</source>
        <translation>Machen Sie noch einmal rückgängig, was sonst geschrieben wurde.</translation>
    </message>
    <message>
        <source>Undo run {run}, which has done it once more</source>
        <translation>Machen Sie Lauf {run} rückgängig, der es noch einmal getan hat</translation>
    </message>
    <message>
        <source>Undone: the payment that run {run} had entered was deleted in Sage</source>
        <translation>Rückgängig: Die Zahlung, die Lauf {run} erfasst hatte, wurde in Sage gelöscht</translation>
    </message>
    <message>
        <source>Undone: what run {run} had chosen in the settings was put back</source>
        <translation>Rückgängig: Was Lauf {run} in den Einstellungen gewählt hatte, wurde zurückgesetzt</translation>
    </message>
    <message>
        <source>Undone: what was said of it in run {run} was taken back</source>
        <translation>Rückgängig: Was in Lauf {run} dazu gesagt wurde, wurde zurückgenommen</translation>
    </message>
    <message>
        <source>Unexplained</source>
        <translation>Ungeklärt</translation>
    </message>
    <message>
        <source>Unit Price</source>
        <translation>Einzelpreis</translation>
    </message>
    <message>
        <source>Unit price</source>
        <translation>Einzelpreis</translation>
    </message>
    <message>
        <source>United Kingdom</source>
        <translation>Vereinigtes Königreich</translation>
    </message>
    <message>
        <source>United States</source>
        <translation>Vereinigte Staaten</translation>
    </message>
    <message>
        <source>Usage Unit</source>
        <translation>Nutzungseinheit</translation>
    </message>
    <message>
        <source>Use an item&apos;s name where it has no description</source>
        <translation>Namen eines Artikels nehmen, wo die Beschreibung fehlt</translation>
    </message>
    <message>
        <source>Usual supplier</source>
        <translation>Üblicher Lieferant</translation>
    </message>
    <message>
        <source>VAT number</source>
        <translation>USt-ID</translation>
    </message>
    <message>
        <source>Vendor Name</source>
        <translation>Name des Lieferanten</translation>
    </message>
    <message>
        <source>Vendors are not synced.</source>
        <translation>Lieferanten werden nicht abgeglichen.</translation>
    </message>
    <message>
        <source>Void in Sage</source>
        <translation>In Sage storniert</translation>
    </message>
    <message>
        <source>Void it in Sage as well, or correct its status in Vtiger.</source>
        <translation>Stornieren Sie sie auch in Sage, oder berichtigen Sie ihren Status in Vtiger.</translation>
    </message>
    <message>
        <source>Vtiger</source>
        <translation>Vtiger</translation>
    </message>
    <message>
        <source>Vtiger already has a record with this name</source>
        <translation>Vtiger hat schon einen Datensatz dieses Namens</translation>
    </message>
    <message>
        <source>Vtiger cannot hold this {label}</source>
        <translation>Vtiger kann {label} so nicht aufnehmen</translation>
    </message>
    <message>
        <source>Vtiger did not confirm a change that was sent</source>
        <translation>Vtiger hat eine gesendete Änderung nicht bestätigt</translation>
    </message>
    <message>
        <source>Vtiger does not keep the sign-in</source>
        <translation>Vtiger behält die Anmeldung nicht</translation>
    </message>
    <message>
        <source>Vtiger does not let this user in</source>
        <translation>Vtiger lässt diesen Benutzer nicht ein</translation>
    </message>
    <message>
        <source>Vtiger has no active currency {code}</source>
        <translation>Vtiger hat keine aktive Währung {code}</translation>
    </message>
    <message>
        <source>Vtiger has no field labelled “Currency” for organizations; an administrator adds one</source>
        <translation>Vtiger hat kein Feld „Currency“ für Organisationen; ein Administrator legt eines an</translation>
    </message>
    <message>
        <source>Vtiger is not connected.</source>
        <translation>Vtiger ist nicht verbunden.</translation>
    </message>
    <message>
        <source>Vtiger keeps {longest} characters of it and it has {n}</source>
        <translation>Vtiger behält {longest} Zeichen davon, und es sind {n}</translation>
    </message>
    <message>
        <source>Vtiger knows no user named &quot;{username}&quot;</source>
        <translation>Vtiger kennt keinen Benutzer „{username}“</translation>
    </message>
    <message>
        <source>Vtiger lists a record of {module} and cannot open it</source>
        <translation>Vtiger führt einen Datensatz von {module} auf und kann ihn nicht öffnen</translation>
    </message>
    <message>
        <source>Vtiger needs a value for &quot;{label}&quot;</source>
        <translation>Vtiger braucht einen Wert für „{label}“</translation>
    </message>
    <message>
        <source>Vtiger needs a value for {name}</source>
        <translation>Vtiger braucht einen Wert für {name}</translation>
    </message>
    <message>
        <source>Vtiger notes money that Sage does not know of, and it is not plain what is to be entered</source>
        <translation>Vtiger vermerkt Geld, von dem Sage nichts weiß, und es ist nicht klar, was zu erfassen ist</translation>
    </message>
    <message>
        <source>Vtiger refused the access key of &quot;{username}&quot;</source>
        <translation>Vtiger hat den Zugriffsschlüssel von „{username}“ abgelehnt</translation>
    </message>
    <message>
        <source>Vtiger refused the request: {message}</source>
        <translation>Vtiger hat die Anfrage abgelehnt: {message}</translation>
    </message>
    <message>
        <source>Vtiger sent a time that cannot be read</source>
        <translation>Vtiger hat eine unlesbare Zeit gesendet</translation>
    </message>
    <message>
        <source>Vtiger shows a total of {total}, but its lines add up to {exact}</source>
        <translation>Vtiger zeigt eine Summe von {total}, aber seine Zeilen ergeben {exact}</translation>
    </message>
    <message>
        <source>Vtiger shows not a single record of {module}</source>
        <translation>Vtiger zeigt keinen einzigen Datensatz von {module}</translation>
    </message>
    <message>
        <source>Vtiger shows {amount} received, which is no amount in whole pennies</source>
        <translation>Vtiger zeigt {amount} als Eingang, was kein Betrag in ganzen Cent ist</translation>
    </message>
    <message>
        <source>Vtiger shows {received} received; Sage knows of {paid} and asks for {owed} only</source>
        <translation>Vtiger zeigt {received} als Eingang; Sage kennt {paid} und verlangt nur noch {owed}</translation>
    </message>
    <message>
        <source>Vtiger stored the invoice &quot;{subject}&quot; differently from what was sent</source>
        <translation>Vtiger hat die Rechnung „{subject}“ anders gespeichert als gesendet</translation>
    </message>
    <message>
        <source>Vtiger takes no invoice without lines</source>
        <translation>Vtiger nimmt keine Rechnung ohne Zeilen</translation>
    </message>
    <message>
        <source>Vtiger would round every amount, by the currency decimals of user {user}: {decimals}</source>
        <translation>Vtiger würde jeden Betrag runden, nach den Nachkommastellen des Benutzers {user}: {decimals}</translation>
    </message>
    <message>
        <source>Vtiger would store its emoji as &quot;????&quot;</source>
        <translation>Vtiger würde sein Emoji als „????“ speichern</translation>
    </message>
    <message>
        <source>Vtiger would store wrong prices: user {user} works in {currency}</source>
        <translation>Vtiger würde falsche Preise speichern: Benutzer {user} arbeitet in {currency}</translation>
    </message>
    <message>
        <source>More than one of the item&apos;s taxes counts on a line, and Sage has no rate for them together</source>
        <translation>Mehr als eine der Steuern des Artikels zählt in einer Zeile, und Sage hat keinen Satz für sie zusammen</translation>
    </message>
    <message>
        <source>No address of it names a Canadian province, in which Sage taxes an invoice</source>
        <translation>Keine ihrer Adressen nennt eine kanadische Provinz, in der Sage eine Rechnung besteuert</translation>
    </message>
    <message>
        <source>Nothing yet: the next sync sends it once more.</source>
        <translation>Noch nichts: Der nächste Abgleich sendet ihn noch einmal.</translation>
    </message>
    <message>
        <source>One of the {count} lines: {trouble}</source>
        <translation>Eine der {count} Zeilen: {trouble}</translation>
    </message>
    <message>
        <source>Open the invoice in Vtiger, enter the missing lines again and save it</source>
        <translation>Öffnen Sie die Rechnung in Vtiger, geben Sie die fehlenden Zeilen wieder ein und speichern Sie</translation>
    </message>
    <message>
        <source>Open the product in Vtiger, tick the right tax alone and save it</source>
        <translation>Öffnen Sie das Produkt in Vtiger, haken Sie nur die richtige Steuer an und speichern Sie</translation>
    </message>
    <message>
        <source>Open the product in Vtiger, tick the right tax alone and save it.</source>
        <translation>Öffnen Sie das Produkt in Vtiger, haken Sie nur die richtige Steuer an und speichern Sie.</translation>
    </message>
    <message>
        <source>PO Box </source>
        <translation>Postfach </translation>
    </message>
    <message>
        <source>Province</source>
        <translation>Provinz</translation>
    </message>
    <message>
        <source>Qt cannot load {libraries}</source>
        <translation>Qt kann {libraries} nicht laden</translation>
    </message>
    <message>
        <source>Restore it there if that was a mistake, or delete this one as well. A deletion is noticed within the hour in Sage, and once a day in Vtiger, which leaves no trace of it.</source>
        <translation>Stellen Sie ihn dort wieder her, wenn das ein Versehen war, oder löschen Sie auch diesen. Eine Löschung in Sage wird innerhalb einer Stunde bemerkt, in Vtiger, das keine Spur davon hinterlässt, einmal am Tag.</translation>
    </message>
    <message>
        <source>Sage gives no reason</source>
        <translation>Sage nennt keinen Grund</translation>
    </message>
    <message>
        <source>Sage keeps this business in {currency} alone: customers are made there in {currency}, and invoices in other currencies are held back.</source>
        <translation>Sage führt diese Firma nur in {currency}: Kunden werden dort in {currency} angelegt, und Rechnungen in anderen Währungen werden zurückgehalten.</translation>
    </message>
    <message>
        <source>Sage makes this rate up of both</source>
        <translation>Sage setzt diesen Satz aus beiden zusammen</translation>
    </message>
    <message>
        <source>Sage may round the discount on line {position} up or down</source>
        <translation>Sage kann den Rabatt in Zeile {position} auf- oder abrunden</translation>
    </message>
    <message>
        <source>Sage shows no rate that is {kind}</source>
        <translation>Sage zeigt keinen Satz dieser Art: {kind}</translation>
    </message>
    <message>
        <source>Sage&apos;s number</source>
        <translation>Nummer aus Sage</translation>
    </message>
    <message>
        <source>Sage&apos;s plan takes no products or services from other programs</source>
        <translation>Der Sage-Tarif nimmt keine Produkte und Dienstleistungen von anderen Programmen</translation>
    </message>
    <message>
        <source>Sage&apos;s plan, {plan}, keeps one address for each customer: shipping addresses stay in Vtiger.</source>
        <translation>Der Sage-Tarif {plan} führt je Kunde nur eine Adresse: Lieferadressen bleiben in Vtiger.</translation>
    </message>
    <message>
        <source>Sage&apos;s plan, {plan}, takes no products or services from other programs: they stay in Vtiger, and invoices that need one are held back.</source>
        <translation>Der Sage-Tarif {plan} nimmt keine Produkte und Dienstleistungen von anderen Programmen: Sie bleiben in Vtiger, und Rechnungen, die welche brauchen, werden zurückgehalten.</translation>
    </message>
    <message>
        <source>Shorten the first line of the item&apos;s description in Sage.</source>
        <translation>Kürzen Sie die erste Zeile der Artikelbeschreibung in Sage.</translation>
    </message>
    <message>
        <source>Sign in again and choose the business</source>
        <translation>Melden Sie sich wieder an und wählen Sie die Firma</translation>
    </message>
    <message>
        <source>Sign in to Sage</source>
        <translation>Melden Sie sich bei Sage an</translation>
    </message>
    <message>
        <source>Sign in to Sage again</source>
        <translation>Melden Sie sich wieder bei Sage an</translation>
    </message>
    <message>
        <source>Take the two apart in the record&apos;s tab (or by the command “match unlink”) and say that they are different: the organization is then made anew in Sage.</source>
        <translation>Trennen Sie die beiden im Reiter des Datensatzes (oder mit dem Befehl „match unlink“) und sagen Sie, dass sie verschieden sind: Die Organisation wird dann in Sage neu angelegt.</translation>
    </message>
    <message>
        <source>Tax address region</source>
        <translation>Region der Steueradresse</translation>
    </message>
    <message>
        <source>The Vtiger user {user} may not see the module {module}</source>
        <translation>Der Vtiger-Benutzer {user} darf das Modul {module} nicht sehen</translation>
    </message>
    <message>
        <source>The item of line {place} ({item}) was deleted in Vtiger</source>
        <translation>Der Artikel in Zeile {place} ({item}) wurde in Vtiger gelöscht</translation>
    </message>
    <message>
        <source>The item&apos;s price in Sage includes tax, and what it is without cannot be told</source>
        <translation>Der Preis des Artikels in Sage enthält Steuer, und wie hoch er ohne ist, lässt sich nicht bestimmen</translation>
    </message>
    <message>
        <source>The next sync corrects it where it may write to Vtiger; else open the invoice there and save it.</source>
        <translation>Der nächste Abgleich berichtigt ihn, wo er in Vtiger schreiben darf; sonst öffnen und speichern Sie die Rechnung dort.</translation>
    </message>
    <message>
        <source>The next sync finds out what was saved before anything is sent again</source>
        <translation>Der nächste Abgleich stellt fest, was gespeichert wurde, bevor wieder etwas gesendet wird</translation>
    </message>
    <message>
        <source>The record was taken apart from its partner, and nobody has said yet what is to become of it</source>
        <translation>Der Datensatz wurde von dem der anderen Seite getrennt, und noch hat niemand gesagt, was aus ihm werden soll</translation>
    </message>
    <message>
        <source>The tax at {rate} % is {stated} in Sage, but would be {tax} in Vtiger</source>
        <translation>Die Steuer zu {rate}&#xa0;% ist {stated} in Sage, wäre aber {tax} in Vtiger</translation>
    </message>
    <message>
        <source>The tax at {rate} % is {tax} in Vtiger, but Sage would come to {theirs}</source>
        <translation>Die Steuer zu {rate}&#xa0;% ist {tax} in Vtiger, aber Sage käme auf {theirs}</translation>
    </message>
    <message>
        <source>The two sides hold the invoice for customers that somebody said are not the same</source>
        <translation>Beide Seiten führen die Rechnung bei Kunden, von denen jemand gesagt hat, dass sie nicht derselbe sind</translation>
    </message>
    <message>
        <source>The two systems do not say the same about what is paid</source>
        <translation>Beide Systeme sagen nicht dasselbe darüber, was bezahlt ist</translation>
    </message>
    <message>
        <source>This Vtiger version (8.3, 8.4) cannot take new invoices or changed lines without harm</source>
        <translation>Diese Vtiger-Version (8.3, 8.4) kann neue Rechnungen oder geänderte Zeilen nicht ohne Schaden annehmen</translation>
    </message>
    <message>
        <source>Tick Admin for {user} in Vtiger under Settings, Users, or update Vtiger to 8.4</source>
        <translation>Haken Sie in Vtiger unter Einstellungen, Benutzer für {user} Admin an, oder aktualisieren Sie Vtiger auf 8.4</translation>
    </message>
    <message>
        <source>VAT number and name</source>
        <translation>USt-ID und Name</translation>
    </message>
    <message>
        <source>Void or credit it in Sage as well, or correct its status in Vtiger.</source>
        <translation>Stornieren Sie sie auch in Sage oder schreiben Sie dort eine Gutschrift, oder berichtigen Sie ihren Status in Vtiger.</translation>
    </message>
    <message>
        <source>Vtiger breaks off each time it is to save {record}</source>
        <translation>Vtiger bricht jedes Mal ab, wenn es {record} speichern soll</translation>
    </message>
    <message>
        <source>Vtiger broke off twice while it was saving {record}</source>
        <translation>Vtiger brach zweimal ab, während es {record} speicherte</translation>
    </message>
    <message>
        <source>Vtiger broke off while it was saving a change</source>
        <translation>Vtiger brach ab, während es eine Änderung speicherte</translation>
    </message>
    <message>
        <source>Vtiger broke off while it was saving {record} and lost lines of it</source>
        <translation>Vtiger brach ab, während es {record} speicherte, und verlor Zeilen davon</translation>
    </message>
    <message>
        <source>Vtiger broke off while it was saving {record}; its lines were sent again and are whole</source>
        <translation>Vtiger brach ab, während es {record} speicherte; die Zeilen wurden erneut gesendet und sind vollständig</translation>
    </message>
    <message>
        <source>Vtiger does not tell to how many decimals it rounds what {user} writes</source>
        <translation>Vtiger sagt nicht, auf wie viele Nachkommastellen es rundet, was {user} schreibt</translation>
    </message>
    <message>
        <source>Vtiger shows a balance of {shown}; {owed} is owed</source>
        <translation>Vtiger zeigt einen Saldo von {shown}; offen sind {owed}</translation>
    </message>
    <message>
        <source>Vtiger shows another balance than its own total and Received make</source>
        <translation>Vtiger zeigt einen anderen Saldo, als die eigene Summe und Erhalten ergeben</translation>
    </message>
    <message>
        <source>Vtiger shows {status} and {received} received, but Sage has voided the invoice</source>
        <translation>Vtiger zeigt {status} und {received} erhalten, aber in Sage ist die Rechnung storniert</translation>
    </message>
    <message>
        <source>Vtiger shows {status} and {received} received, but Sage shows {paid} paid and {owed} owed</source>
        <translation>Vtiger zeigt {status} und {received} erhalten, Sage aber {paid} bezahlt und {owed} offen</translation>
    </message>
    <message>
        <source>Vtiger {version} shows its records to administrators only, and {user} is none</source>
        <translation>Vtiger {version} zeigt seine Datensätze nur Administratoren, und {user} ist keiner</translation>
    </message>
    <message>
        <source>Vtiger {version} takes no new invoices and no changed lines from other programs</source>
        <translation>Vtiger {version} nimmt von anderen Programmen keine neuen Rechnungen und keine geänderten Zeilen</translation>
    </message>
    <message>
        <source>Vtiger {version} takes no new invoices from other programs</source>
        <translation>Vtiger {version} nimmt von anderen Programmen keine neuen Rechnungen</translation>
    </message>
    <message>
        <source>Vtiger {version} would keep the product&apos;s former tax beside the new one</source>
        <translation>Vtiger {version} würde die frühere Steuer des Produkts neben der neuen behalten</translation>
    </message>
    <message>
        <source>Vtiger&apos;s base currency is {currency}</source>
        <translation>Die Basiswährung von Vtiger ist {currency}</translation>
    </message>
    <message>
        <source>Vtiger&apos;s base currency is {vtiger}, Sage&apos;s is {sage}: rates cannot be compared, so every invoice is skipped.</source>
        <translation>Die Basiswährung von Vtiger ist {vtiger}, die von Sage {sage}: Kurse lassen sich nicht vergleichen, jede Rechnung wird also übersprungen.</translation>
    </message>
    <message>
        <source>Vtiger&apos;s conversion rate is not Sage&apos;s, compared at the three decimals that Vtiger keeps</source>
        <translation>Vtigers Umrechnungskurs ist nicht der von Sage, verglichen auf Vtigers drei Nachkommastellen</translation>
    </message>
    <message>
        <source>Vtiger&apos;s interface cannot change {record} without loss</source>
        <translation>Die Schnittstelle von Vtiger kann {record} nicht ohne Verlust ändern</translation>
    </message>
    <message>
        <source>Vtiger&apos;s list no longer has {status}: invoices get it all the same, and nobody can search or choose it there.</source>
        <translation>Vtigers Liste hat {status} nicht mehr: Rechnungen erhalten ihn trotzdem, und niemand kann ihn dort suchen oder wählen.</translation>
    </message>
    <message>
        <source>Vtiger&apos;s {module} no longer have the field {field}: nothing travels by this pair.</source>
        <translation>{module} in Vtiger haben das Feld {field} nicht mehr: Über dieses Paar wird nichts abgeglichen.</translation>
    </message>
    <message>
        <source>Wait ten minutes and sign in again</source>
        <translation>Warten Sie zehn Minuten und melden Sie sich wieder an</translation>
    </message>
    <message>
        <source>Wait until it has finished, then try again.</source>
        <translation>Warten Sie, bis er fertig ist, dann versuchen Sie es wieder.</translation>
    </message>
    <message>
        <source>Wait until it has finished; better, sync each company from one home folder only.</source>
        <translation>Warten Sie, bis er fertig ist; besser gleichen Sie jede Firma nur aus einem Ordner ab.</translation>
    </message>
    <message>
        <source>Your Sage user has {role} to {area}, so nothing can be written there. Ask the owner of the business for full access.</source>
        <translation>Ihr Sage-Benutzer hat {role} für {area}, dort kann also nichts geschrieben werden. Bitten Sie den Inhaber der Firma um vollen Zugriff.</translation>
    </message>
    <message>
        <source>Your Sage user may not do this</source>
        <translation>Ihr Sage-Benutzer darf das nicht</translation>
    </message>
    <message>
        <source>Your Sage user may not read Settings, so Sage&apos;s default accounts cannot be suggested.</source>
        <translation>Ihr Sage-Benutzer darf Einstellungen nicht lesen, Standardkonten lassen sich also nicht vorschlagen.</translation>
    </message>
    <message>
        <source>a count was expected</source>
        <translation>eine Anzahl wurde erwartet</translation>
    </message>
    <message>
        <source>a date such as 2026-01-31</source>
        <translation>ein Datum wie 2026-01-31</translation>
    </message>
    <message>
        <source>a group of settings</source>
        <translation>eine Gruppe von Einstellungen</translation>
    </message>
    <message>
        <source>a list</source>
        <translation>eine Liste</translation>
    </message>
    <message>
        <source>a list was expected</source>
        <translation>eine Liste wurde erwartet</translation>
    </message>
    <message>
        <source>a list without $items</source>
        <translation>eine Liste ohne $items</translation>
    </message>
    <message>
        <source>a login came without its session</source>
        <translation>eine Anmeldung kam ohne ihre Sitzung</translation>
    </message>
    <message>
        <source>a mandatory field</source>
        <translation>ein Pflichtfeld</translation>
    </message>
    <message>
        <source>a number</source>
        <translation>eine Zahl</translation>
    </message>
    <message>
        <source>a record came without its id or modified time</source>
        <translation>ein Datensatz kam ohne ID oder Änderungszeit</translation>
    </message>
    <message>
        <source>a reference was expected</source>
        <translation>ein Verweis wurde erwartet</translation>
    </message>
    <message>
        <source>a tax that is charged at 0 % is zero-rated</source>
        <translation>eine Steuer, die mit 0&#xa0;% berechnet wird, ist Nullsatz</translation>
    </message>
    <message>
        <source>a text</source>
        <translation>ein Text</translation>
    </message>
    <message>
        <source>a time such as &quot;22:30&quot;, or empty</source>
        <translation>eine Zeit wie „22:30“, oder leer</translation>
    </message>
    <message>
        <source>a web address (https://...) without a password in it</source>
        <translation>eine Webadresse (https://...) ohne Passwort darin</translation>
    </message>
    <message>
        <source>a whole number</source>
        <translation>eine ganze Zahl</translation>
    </message>
    <message>
        <source>a {method} tax has no counterpart in Sage</source>
        <translation>eine Steuer der Art {method} hat in Sage kein Gegenstück</translation>
    </message>
    <message>
        <source>address line 1</source>
        <translation>Adresszeile 1</translation>
    </message>
    <message>
        <source>address line 2</source>
        <translation>Adresszeile 2</translation>
    </message>
    <message>
        <source>an address is not made of texts</source>
        <translation>eine Adresse besteht nicht aus Texten</translation>
    </message>
    <message>
        <source>an id is not of the form of ids</source>
        <translation>eine ID hat nicht die Form von IDs</translation>
    </message>
    <message>
        <source>an invoice came without its lines</source>
        <translation>eine Rechnung kam ohne ihre Zeilen</translation>
    </message>
    <message>
        <source>an object of {module} has no id</source>
        <translation>ein Objekt von {module} hat keine ID</translation>
    </message>
    <message>
        <source>an object was expected</source>
        <translation>ein Objekt wurde erwartet</translation>
    </message>
    <message>
        <source>another VAT number</source>
        <translation>anderer USt-ID</translation>
    </message>
    <message>
        <source>another code</source>
        <translation>anderer Nummer</translation>
    </message>
    <message>
        <source>another currency</source>
        <translation>anderer Währung</translation>
    </message>
    <message>
        <source>another customer code</source>
        <translation>anderer Kundennummer</translation>
    </message>
    <message>
        <source>another date</source>
        <translation>anderem Datum</translation>
    </message>
    <message>
        <source>another name</source>
        <translation>anderem Namen</translation>
    </message>
    <message>
        <source>another number</source>
        <translation>anderer Nummer</translation>
    </message>
    <message>
        <source>another one</source>
        <translation>ein anderes</translation>
    </message>
    <message>
        <source>another postcode</source>
        <translation>anderer Postleitzahl</translation>
    </message>
    <message>
        <source>another total</source>
        <translation>anderer Summe</translation>
    </message>
    <message>
        <source>between 0 and 1</source>
        <translation>zwischen 0 und 1</translation>
    </message>
    <message>
        <source>between 1 and 65535</source>
        <translation>zwischen 1 und 65535</translation>
    </message>
    <message>
        <source>billing address</source>
        <translation>Rechnungsadresse</translation>
    </message>
    <message>
        <source>both are {kind}</source>
        <translation>beide sind {kind}</translation>
    </message>
    <message>
        <source>carriage</source>
        <translation>Versandkosten</translation>
    </message>
    <message>
        <source>city</source>
        <translation>Ort</translation>
    </message>
    <message>
        <source>code</source>
        <translation>Nummer</translation>
    </message>
    <message>
        <source>code and description</source>
        <translation>Nummer und Beschreibung</translation>
    </message>
    <message>
        <source>code and name</source>
        <translation>Nummer und Name</translation>
    </message>
    <message>
        <source>compound</source>
        <translation>zusammengesetzt</translation>
    </message>
    <message>
        <source>contacts</source>
        <translation>Kontakte</translation>
    </message>
    <message>
        <source>country</source>
        <translation>Land</translation>
    </message>
    <message>
        <source>county or region</source>
        <translation>Bundesland oder Region</translation>
    </message>
    <message>
        <source>currencies</source>
        <translation>Währungen</translation>
    </message>
    <message>
        <source>customer and lines</source>
        <translation>Kunde und Zeilen</translation>
    </message>
    <message>
        <source>customer code</source>
        <translation>Kundennummer</translation>
    </message>
    <message>
        <source>customer code and name</source>
        <translation>Kundennummer und Name</translation>
    </message>
    <message>
        <source>customer, date and total</source>
        <translation>Kunde, Datum und Summe</translation>
    </message>
    <message>
        <source>customer, date, total and lines</source>
        <translation>Kunde, Datum, Summe und Zeilen</translation>
    </message>
    <message>
        <source>deducted</source>
        <translation>abgezogen</translation>
    </message>
    <message>
        <source>description</source>
        <translation>Beschreibung</translation>
    </message>
    <message>
        <source>discount</source>
        <translation>Rabatt</translation>
    </message>
    <message>
        <source>e-mail</source>
        <translation>E-Mail</translation>
    </message>
    <message>
        <source>e-mail and name</source>
        <translation>E-Mail und Name</translation>
    </message>
    <message>
        <source>every one of {n} linked records would change in {side}</source>
        <translation>jeder der {n} verknüpften Datensätze würde sich in {side} ändern</translation>
    </message>
    <message>
        <source>exempt</source>
        <translation>befreit</translation>
    </message>
    <message>
        <source>expenses</source>
        <translation>Ausgaben</translation>
    </message>
    <message>
        <source>fax</source>
        <translation>Fax</translation>
    </message>
    <message>
        <source>given</source>
        <translation>gegeben</translation>
    </message>
    <message>
        <source>invoices</source>
        <translation>Rechnungen</translation>
    </message>
    <message>
        <source>it has a name or password in it</source>
        <translation>darin steht ein Name oder Passwort</translation>
    </message>
    <message>
        <source>it has {kept} lines instead of {wanted}</source>
        <translation>sie hat {kept} Zeilen statt {wanted}</translation>
    </message>
    <message>
        <source>it is empty</source>
        <translation>sie ist leer</translation>
    </message>
    <message>
        <source>it is no web address</source>
        <translation>sie ist keine Webadresse</translation>
    </message>
    <message>
        <source>it is not encrypted</source>
        <translation>sie ist nicht verschlüsselt</translation>
    </message>
    <message>
        <source>it refers to an address that is none</source>
        <translation>es verweist auf eine Adresse, die keine ist</translation>
    </message>
    <message>
        <source>it refers to another server, {host}</source>
        <translation>es verweist auf einen anderen Server, {host}</translation>
    </message>
    <message>
        <source>it sent a web page instead of data</source>
        <translation>es sandte eine Webseite statt Daten</translation>
    </message>
    <message>
        <source>item</source>
        <translation>Artikel</translation>
    </message>
    <message>
        <source>its certificate has run out</source>
        <translation>sein Zertifikat ist abgelaufen</translation>
    </message>
    <message>
        <source>its certificate is made out to another name</source>
        <translation>sein Zertifikat lautet auf einen anderen Namen</translation>
    </message>
    <message>
        <source>its certificate is signed by nobody known</source>
        <translation>sein Zertifikat ist von niemand Bekanntem unterschrieben</translation>
    </message>
    <message>
        <source>its list of {module} does not end</source>
        <translation>seine Liste von {module} endet nicht</translation>
    </message>
    <message>
        <source>its list of {path} does not end</source>
        <translation>seine Liste von {path} endet nicht</translation>
    </message>
    <message>
        <source>its list of {path} does not tell its length</source>
        <translation>seine Liste von {path} nennt ihre Länge nicht</translation>
    </message>
    <message>
        <source>its list of {path} kept changing while it was read</source>
        <translation>seine Liste von {path} änderte sich beim Lesen ständig</translation>
    </message>
    <message>
        <source>its list of {path} leads back to a page already read</source>
        <translation>seine Liste von {path} führt zu einer schon gelesenen Seite zurück</translation>
    </message>
    <message>
        <source>its name does not say whether it is zero-rated, exempt, reverse charge, outside the scope or no tax at all</source>
        <translation>ihr Name sagt nicht, ob sie Nullsatz, befreit, Reverse Charge, nicht steuerbar oder gar keine Steuer ist</translation>
    </message>
    <message>
        <source>its name is not known to this network</source>
        <translation>sein Name ist in diesem Netz nicht bekannt</translation>
    </message>
    <message>
        <source>its organization was deleted in Vtiger</source>
        <translation>ihre Organisation wurde in Vtiger gelöscht</translation>
    </message>
    <message>
        <source>its sales account is not in Sage any more</source>
        <translation>ihr Verkaufskonto ist nicht mehr in Sage</translation>
    </message>
    <message>
        <source>its sales account {account} is archived or hidden in Sage</source>
        <translation>ihr Verkaufskonto {account} ist in Sage archiviert oder ausgeblendet</translation>
    </message>
    <message>
        <source>line {place} has another item</source>
        <translation>Zeile {place} hat einen anderen Artikel</translation>
    </message>
    <message>
        <source>no answer came in time</source>
        <translation>es kam nicht rechtzeitig eine Antwort</translation>
    </message>
    <message>
        <source>no tax is ticked in Vtiger, and this is the one rate in Sage that says so</source>
        <translation>in Vtiger ist keine Steuer angehakt, und dies ist der einzige Satz in Sage, der das sagt</translation>
    </message>
    <message>
        <source>nobody answers at this address</source>
        <translation>an dieser Adresse antwortet niemand</translation>
    </message>
    <message>
        <source>none</source>
        <translation>keine</translation>
    </message>
    <message>
        <source>of a kind that its name does not tell</source>
        <translation>Art nicht aus dem Namen erkennbar</translation>
    </message>
    <message>
        <source>one of them cancelled</source>
        <translation>Stornierung auf nur einer Seite</translation>
    </message>
    <message>
        <source>subject and total</source>
        <translation>Betreff und Summe</translation>
    </message>
    <message>
        <source>tables or columns of it are missing: {names}</source>
        <translation>darin fehlen Tabellen oder Spalten: {names}</translation>
    </message>
    <message>
        <source>tax</source>
        <translation>Steuer</translation>
    </message>
    <message>
        <source>there is no way to it from this network</source>
        <translation>von diesem Netz führt kein Weg dorthin</translation>
    </message>
    <message>
        <source>its text cannot be read ({error})</source>
        <translation>sein Text ist nicht lesbar ({error})</translation>
    </message>
    <message>
        <source>A line that names no product or service in Sage goes to Vtiger on the service that you choose here, with its text and its amount. Sage&apos;s line stays without one, also when the line is changed in Vtiger; what has travelled stays on its service when you choose another one.</source>
        <translation>Eine Zeile, die in Sage weder Produkt noch Dienstleistung nennt, geht mit Text und Betrag auf der Dienstleistung nach Vtiger, die Sie hier wählen. In Sage bleibt die Zeile ohne, auch wenn sie in Vtiger geändert wird; was übertragen ist, bleibt auf seiner Dienstleistung, wenn Sie eine andere wählen.</translation>
    </message>
    <message>
        <source>An invoice that names no organization in Vtiger goes to the customer of Sage that you choose here, and stays without one in Vtiger. What was posted stays with its customer, also when you choose another one.</source>
        <translation>Eine Rechnung, die in Vtiger keine Organisation nennt, geht an den Kunden in Sage, den Sie hier wählen, und bleibt in Vtiger ohne. Was gebucht ist, bleibt bei seinem Kunden, auch wenn Sie einen anderen wählen.</translation>
    </message>
    <message>
        <source>An organization, product or service that only goes from Sage to Vtiger is made in Sage all the same when an invoice of Vtiger needs it that nothing else holds back. Later changes go as that module&apos;s direction says.</source>
        <translation>Eine Organisation, ein Produkt oder eine Dienstleistung, die nur von Sage nach Vtiger geht, wird in Sage trotzdem angelegt, wenn eine Rechnung aus Vtiger sie braucht, die sonst nichts aufhält. Spätere Änderungen gehen, wie die Richtung des Moduls es sagt.</translation>
    </message>
    <message>
        <source>Bring lines without item to Vtiger</source>
        <translation>Zeilen ohne Artikel nach Vtiger bringen</translation>
    </message>
    <message>
        <source>Change the invoice date, or ask your accountant. What a tax return holds is corrected by a credit note and a new invoice.</source>
        <translation>Ändern Sie das Rechnungsdatum, oder fragen Sie Ihre Steuerberatung. Was in einer Steuererklärung steht, wird durch eine Gutschrift und eine neue Rechnung berichtigt.</translation>
    </message>
    <message>
        <source>Sage keeps each customer in one currency, for good: make a second organization that deals in this one. In Vtiger a field labelled “Currency” says it (an administrator adds the field), before it first syncs. Another currency on the invoice would change what it is worth.</source>
        <translation>Sage führt jeden Kunden für immer in einer Währung: Legen Sie eine zweite Organisation an, die in dieser handelt. In Vtiger sagt es ein Feld mit der Bezeichnung „Currency“ (ein Administrator fügt das Feld hinzu), bevor sie zum ersten Mal synchronisiert wird. Eine andere Währung auf der Rechnung würde ihren Wert ändern.</translation>
    </message>
    <message>
        <source>See why the product or service did not travel; the invoice follows by itself once it does. Where Sage&apos;s plan takes no items, enter the invoice there by hand, or change the plan.</source>
        <translation>Sehen Sie nach, warum das Produkt oder die Dienstleistung nicht übertragen wurde; die Rechnung folgt danach von selbst. Wo Ihr Sage-Tarif keine Artikel kennt, geben Sie die Rechnung dort von Hand ein oder wechseln Sie den Tarif.</translation>
    </message>
    <message>
        <source>Vtiger&apos;s module {module} is not built as expected; it is left alone</source>
        <translation>Vtigers Modul {module} ist nicht wie erwartet aufgebaut; es bleibt unberührt</translation>
    </message>
    <message>
        <source>Vtiger&apos;s {module} are not written by this program</source>
        <translation>Vtigers {module} schreibt dieses Programm nicht</translation>
    </message>
    <message>
        <source>What fits it stands under Skipped</source>
        <translation>Was zu ihm passt, steht unter Übersprungen</translation>
    </message>
    <message>
        <source>What their fields do when a program writes them is not documented</source>
        <translation>Was ihre Felder tun, wenn ein Programm sie schreibt, ist nicht dokumentiert</translation>
    </message>
    <message>
        <source>What to change there, the reason says</source>
        <translation>Was dort zu ändern ist, sagt der Grund</translation>
    </message>
    <message>
        <source>What was done stands beside it in {side}, as an allocation does</source>
        <translation>Was getan wurde, steht in {side} daneben, wie eine Verrechnung</translation>
    </message>
    <message>
        <source>What was found</source>
        <translation>Was gefunden wurde</translation>
    </message>
    <message>
        <source>Where the two differ, the value that does not stand is overwritten</source>
        <translation>Wo sich beide unterscheiden, wird der Wert überschrieben, der nicht gilt</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>Warum</translation>
    </message>
    <message>
        <source>You changed {what}</source>
        <translation>Sie haben Folgendes geändert: {what}</translation>
    </message>
    <message>
        <source>a discount on the whole</source>
        <translation>ein Gesamtrabatt</translation>
    </message>
    <message>
        <source>a price of more than two decimals</source>
        <translation>ein Preis mit mehr als zwei Nachkommastellen</translation>
    </message>
    <message>
        <source>adjustment</source>
        <translation>Anpassung</translation>
    </message>
    <message>
        <source>an adjustment</source>
        <translation>eine Anpassung</translation>
    </message>
    <message>
        <source>an option that decides what is written</source>
        <translation>eine Option, die bestimmt, was geschrieben wird</translation>
    </message>
    <message>
        <source>another customer</source>
        <translation>ein anderer Kunde</translation>
    </message>
    <message>
        <source>another partner, now deleted</source>
        <translation>ein anderer Partner, jetzt gelöscht</translation>
    </message>
    <message>
        <source>bank</source>
        <translation>Bank</translation>
    </message>
    <message>
        <source>come to Vtiger</source>
        <translation>kommen nach Vtiger</translation>
    </message>
    <message>
        <source>credit note</source>
        <translation>Gutschrift</translation>
    </message>
    <message>
        <source>currency</source>
        <translation>Währung</translation>
    </message>
    <message>
        <source>customer and total</source>
        <translation>Kunde und Gesamtbetrag</translation>
    </message>
    <message>
        <source>date</source>
        <translation>Datum</translation>
    </message>
    <message>
        <source>delete payments</source>
        <translation>Zahlungen löschen</translation>
    </message>
    <message>
        <source>description, spelled otherwise</source>
        <translation>Beschreibung, anders geschrieben</translation>
    </message>
    <message>
        <source>different</source>
        <translation>verschieden</translation>
    </message>
    <message>
        <source>enter payments</source>
        <translation>Zahlungen erfassen</translation>
    </message>
    <message>
        <source>entered by hand</source>
        <translation>von Hand erfasst</translation>
    </message>
    <message>
        <source>gross</source>
        <translation>brutto</translation>
    </message>
    <message>
        <source>how invoices are posted</source>
        <translation>wie Rechnungen gebucht werden</translation>
    </message>
    <message>
        <source>invoice</source>
        <translation>Rechnung</translation>
    </message>
    <message>
        <source>its text is not valid UTF-8</source>
        <translation>sein Text ist kein gültiges UTF-8</translation>
    </message>
    <message>
        <source>its token endpoint sent no tokens</source>
        <translation>sein Token-Endpunkt sandte keine Tokens</translation>
    </message>
    <message>
        <source>job title</source>
        <translation>Position</translation>
    </message>
    <message>
        <source>last name</source>
        <translation>Nachname</translation>
    </message>
    <message>
        <source>left alone until it changes</source>
        <translation>unberührt, bis es sich ändert</translation>
    </message>
    <message>
        <source>left out: there is no such setting (known: {names})</source>
        <translation>ausgelassen: Eine solche Einstellung gibt es nicht (bekannt: {names})</translation>
    </message>
    <message>
        <source>line {place} has {name} {kept} instead of {sent}</source>
        <translation>Zeile {place} hat {name} {kept} statt {sent}</translation>
    </message>
    <message>
        <source>line {place}{item} has {what} {kept} instead of {wanted}</source>
        <translation>Zeile {place}{item} hat {what} {kept} statt {wanted}</translation>
    </message>
    <message>
        <source>linked</source>
        <translation>verknüpft</translation>
    </message>
    <message>
        <source>main contact person</source>
        <translation>Hauptkontakt</translation>
    </message>
    <message>
        <source>mobile</source>
        <translation>Mobil</translation>
    </message>
    <message>
        <source>name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>name and phone</source>
        <translation>Name und Telefon</translation>
    </message>
    <message>
        <source>name and postcode</source>
        <translation>Name und Postleitzahl</translation>
    </message>
    <message>
        <source>name and street</source>
        <translation>Name und Straße</translation>
    </message>
    <message>
        <source>name without its legal form</source>
        <translation>Name ohne Rechtsform</translation>
    </message>
    <message>
        <source>name, its words in another order</source>
        <translation>Name, Wörter in anderer Reihenfolge</translation>
    </message>
    <message>
        <source>name, spelled otherwise</source>
        <translation>Name, anders buchstabiert</translation>
    </message>
    <message>
        <source>name, written otherwise</source>
        <translation>Name, anders geschrieben</translation>
    </message>
    <message>
        <source>neither a result nor an error is in it</source>
        <translation>weder ein Ergebnis noch ein Fehler ist darin</translation>
    </message>
    <message>
        <source>net</source>
        <translation>Netto</translation>
    </message>
    <message>
        <source>never to be synced</source>
        <translation>nie abzugleichen</translation>
    </message>
    <message>
        <source>no</source>
        <translation>nein</translation>
    </message>
    <message>
        <source>no currency</source>
        <translation>keine Währung</translation>
    </message>
    <message>
        <source>no reason given</source>
        <translation>ohne Angabe von Gründen</translation>
    </message>
    <message>
        <source>no reason is given</source>
        <translation>ein Grund ist nicht angegeben</translation>
    </message>
    <message>
        <source>no tax</source>
        <translation>keine Steuer</translation>
    </message>
    <message>
        <source>not active</source>
        <translation>nicht aktiv</translation>
    </message>
    <message>
        <source>not decided</source>
        <translation>nicht entschieden</translation>
    </message>
    <message>
        <source>not set</source>
        <translation>nicht gesetzt</translation>
    </message>
    <message>
        <source>one of {names}</source>
        <translation>eines von {names}</translation>
    </message>
    <message>
        <source>one tax for the whole</source>
        <translation>eine Steuer für alles</translation>
    </message>
    <message>
        <source>only here</source>
        <translation>nur hier</translation>
    </message>
    <message>
        <source>organizations</source>
        <translation>Organisationen</translation>
    </message>
    <message>
        <source>outside the scope of the tax</source>
        <translation>nicht steuerbar</translation>
    </message>
    <message>
        <source>own mark</source>
        <translation>eigenes Kennzeichen</translation>
    </message>
    <message>
        <source>paid</source>
        <translation>bezahlt</translation>
    </message>
    <message>
        <source>part paid</source>
        <translation>teilweise bezahlt</translation>
    </message>
    <message>
        <source>payments would be entered for {n} of {all} linked records</source>
        <translation>für {n} von {all} verknüpften Datensätzen würden Zahlungen erfasst</translation>
    </message>
    <message>
        <source>postal code</source>
        <translation>Postleitzahl</translation>
    </message>
    <message>
        <source>price</source>
        <translation>Preis</translation>
    </message>
    <message>
        <source>product</source>
        <translation>Produkt</translation>
    </message>
    <message>
        <source>product purchase</source>
        <translation>Produkteinkauf</translation>
    </message>
    <message>
        <source>product sales</source>
        <translation>Produktverkauf</translation>
    </message>
    <message>
        <source>products</source>
        <translation>Produkte</translation>
    </message>
    <message>
        <source>quantity</source>
        <translation>Menge</translation>
    </message>
    <message>
        <source>read</source>
        <translation>gelesen</translation>
    </message>
    <message>
        <source>reference</source>
        <translation>Referenz</translation>
    </message>
    <message>
        <source>reference and total</source>
        <translation>Referenz und Gesamtbetrag</translation>
    </message>
    <message>
        <source>reverse charge</source>
        <translation>Reverse Charge</translation>
    </message>
    <message>
        <source>sales</source>
        <translation>Verkauf</translation>
    </message>
    <message>
        <source>service</source>
        <translation>Dienstleistung</translation>
    </message>
    <message>
        <source>service purchase</source>
        <translation>Dienstleistungseinkauf</translation>
    </message>
    <message>
        <source>service sales</source>
        <translation>Dienstleistungsverkauf</translation>
    </message>
    <message>
        <source>services</source>
        <translation>Dienstleistungen</translation>
    </message>
    <message>
        <source>shipping</source>
        <translation>Versand</translation>
    </message>
    <message>
        <source>shipping address</source>
        <translation>Lieferadresse</translation>
    </message>
    <message>
        <source>status</source>
        <translation>Status</translation>
    </message>
    <message>
        <source>status {status}</source>
        <translation>Status {status}</translation>
    </message>
    <message>
        <source>status {status} {reason}</source>
        <translation>Status {status} {reason}</translation>
    </message>
    <message>
        <source>stay in Sage</source>
        <translation>bleiben in Sage</translation>
    </message>
    <message>
        <source>street and postcode</source>
        <translation>Straße und Postleitzahl</translation>
    </message>
    <message>
        <source>taken apart</source>
        <translation>getrennt</translation>
    </message>
    <message>
        <source>tax code</source>
        <translation>Steuerschlüssel</translation>
    </message>
    <message>
        <source>tax on shipping</source>
        <translation>Steuer auf Versandkosten</translation>
    </message>
    <message>
        <source>taxed</source>
        <translation>besteuert</translation>
    </message>
    <message>
        <source>taxes</source>
        <translation>Steuern</translation>
    </message>
    <message>
        <source>telephone</source>
        <translation>Telefon</translation>
    </message>
    <message>
        <source>text</source>
        <translation>Text</translation>
    </message>
    <message>
        <source>the accounts</source>
        <translation>die Konten</translation>
    </message>
    <message>
        <source>the address of its next page is none</source>
        <translation>die Adresse seiner nächsten Seite ist keine</translation>
    </message>
    <message>
        <source>the answer is larger than any real one</source>
        <translation>die Antwort ist größer als jede echte</translation>
    </message>
    <message>
        <source>the answer was cut off</source>
        <translation>die Antwort wurde abgeschnitten</translation>
    </message>
    <message>
        <source>the connection broke off</source>
        <translation>die Verbindung brach ab</translation>
    </message>
    <message>
        <source>the direction of {module}</source>
        <translation>die Richtung von {module}</translation>
    </message>
    <message>
        <source>the fields of {module}</source>
        <translation>die Felder von {module}</translation>
    </message>
    <message>
        <source>the first date of {module}</source>
        <translation>das erste Datum von {module}</translation>
    </message>
    <message>
        <source>the first name only as an initial, or not at all</source>
        <translation>der Vorname nur als Anfangsbuchstabe oder gar nicht</translation>
    </message>
    <message>
        <source>the only rate of {rate} that Sage shows</source>
        <translation>der einzige Satz von {rate}, den Sage zeigt</translation>
    </message>
    <message>
        <source>the rate of {rate} with the same name</source>
        <translation>der Satz von {rate} mit demselben Namen</translation>
    </message>
    <message>
        <source>the record</source>
        <translation>der Datensatz</translation>
    </message>
    <message>
        <source>the same</source>
        <translation>dasselbe</translation>
    </message>
    <message>
        <source>the statuses of invoices</source>
        <translation>die Status der Rechnungen</translation>
    </message>
    <message>
        <source>the tax rates</source>
        <translation>die Steuersätze</translation>
    </message>
    <message>
        <source>the total is {found} instead of {wanted}</source>
        <translation>die Summe ist {found} statt {wanted}</translation>
    </message>
    <message>
        <source>the ways beyond the usual</source>
        <translation>die Wege über das Übliche hinaus</translation>
    </message>
    <message>
        <source>the {purpose} account</source>
        <translation>das Konto „{purpose}“</translation>
    </message>
    <message>
        <source>this is some other program&apos;s database</source>
        <translation>dies ist die Datenbank eines anderen Programms</translation>
    </message>
    <message>
        <source>total</source>
        <translation>Summe</translation>
    </message>
    <message>
        <source>tried like any other</source>
        <translation>wie jeder andere versucht</translation>
    </message>
    <message>
        <source>true or false</source>
        <translation>wahr oder falsch</translation>
    </message>
    <message>
        <source>valid JSON</source>
        <translation>gültiges JSON</translation>
    </message>
    <message>
        <source>void</source>
        <translation>storniert</translation>
    </message>
    <message>
        <source>whether {module} are synced</source>
        <translation>ob {module} abgeglichen werden</translation>
    </message>
    <message>
        <source>which invoices are credit notes</source>
        <translation>welche Rechnungen Gutschriften sind</translation>
    </message>
    <message>
        <source>which invoices travel</source>
        <translation>welche Rechnungen übertragen werden</translation>
    </message>
    <message>
        <source>which two systems are connected</source>
        <translation>welche beiden Systeme verbunden sind</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>ja</translation>
    </message>
    <message>
        <source>zero-rated</source>
        <translation>Nullsatz</translation>
    </message>
    <message>
        <source>{account} can no longer be chosen for {scope} in Sage: records that need it are skipped until you choose another.</source>
        <translation>{account} kann in Sage nicht mehr für „{scope}“ gewählt werden: Datensätze, die es brauchen, werden übersprungen, bis Sie ein anderes wählen.</translation>
    </message>
    <message>
        <source>{address} is not encrypted; plain http is accepted for this computer alone</source>
        <translation>{address} ist nicht verschlüsselt; einfaches http gilt nur für diesen Computer</translation>
    </message>
    <message>
        <source>{amount} is unexplained</source>
        <translation>{amount} sind ungeklärt</translation>
    </message>
    <message>
        <source>{amount} of {credit} would be set against {invoice} in Sage. That cannot be changed afterwards, but deleted there</source>
        <translation>{amount} von {credit} würden in Sage mit {invoice} verrechnet. Das lässt sich danach nicht ändern, aber dort löschen</translation>
    </message>
    <message>
        <source>{amount} received was entered in Sage: {account}, {date}</source>
        <translation>Eingang von {amount} wurde in Sage erfasst: {account}, {date}</translation>
    </message>
    <message>
        <source>{amount} received would be entered in Sage: {account}, {date}</source>
        <translation>Eingang von {amount} würde in Sage erfasst: {account}, {date}</translation>
    </message>
    <message>
        <source>{amount} was received, but the invoice is a draft in Sage</source>
        <translation>{amount} gingen ein, aber die Rechnung ist in Sage ein Entwurf</translation>
    </message>
    <message>
        <source>{amount} was taken back in Sage, and Vtiger still shows it as received</source>
        <translation>{amount} wurden in Sage zurückgenommen, und Vtiger zeigt sie noch als Eingang</translation>
    </message>
    <message>
        <source>{base} points to {target}</source>
        <translation>{base} zeigt auf {target}</translation>
    </message>
    <message>
        <source>{before} lines became {after}</source>
        <translation>aus {before} Zeilen wurden {after}</translation>
    </message>
    <message>
        <source>{credit} and {invoice} name each other, and {amount} of the credit could be used</source>
        <translation>{credit} und {invoice} nennen einander, und {amount} der Gutschrift könnten verrechnet werden</translation>
    </message>
    <message>
        <source>{done} of {all} cures were done before the program was ended in run {run}, and {now} just now</source>
        <translation>{done} von {all} Abhilfen waren geschehen, bevor das Programm in Lauf {run} beendet wurde, und {now} eben jetzt</translation>
    </message>
    <message>
        <source>{doubt}, and so could {names} here</source>
        <translation>{doubt}, ebenso {names} hier</translation>
    </message>
    <message>
        <source>{doubt}, but with {against}</source>
        <translation>{doubt}, aber mit {against}</translation>
    </message>
    <message>
        <source>{fields} changed in {source}, but the mapping never sends it to {target}</source>
        <translation>{fields} in {source} geändert, aber die Zuordnung sendet es nie an {target}</translation>
    </message>
    <message>
        <source>{fields} changed in {source}, but this module never writes to {target}</source>
        <translation>{fields} in {source} geändert, aber dieses Modul schreibt nie nach {target}</translation>
    </message>
    <message>
        <source>{field} ({place})</source>
        <translation>{field} ({place})</translation>
    </message>
    <message>
        <source>{field} (“{sage}” in Sage, “{vtiger}” in Vtiger)</source>
        <translation>{field} („{sage}“ in Sage, „{vtiger}“ in Vtiger)</translation>
    </message>
    <message>
        <source>{field} has {n} characters; Sage takes {most}</source>
        <translation>{field} hat {n} Zeichen; Sage nimmt {most}</translation>
    </message>
    <message>
        <source>{field} has “????” where Vtiger lost an emoji</source>
        <translation>{field} hat „????“, wo Vtiger ein Emoji verlor</translation>
    </message>
    <message>
        <source>{field} includes tax in Sage, and its tax rate is not known</source>
        <translation>{field} enthält in Sage Steuer, und der Steuersatz ist nicht bekannt</translation>
    </message>
    <message>
        <source>{field} is empty, and {side} demands it</source>
        <translation>{field} ist leer, und {side} verlangt es</translation>
    </message>
    <message>
        <source>{field} is in the currency {own} in Vtiger, and Sage&apos;s price lists are in {base}</source>
        <translation>{field} ist in Vtiger in der Währung {own}, und die Preislisten von Sage sind in {base}</translation>
    </message>
    <message>
        <source>{field} is longer than {most} characters</source>
        <translation>{field} ist länger als {most} Zeichen</translation>
    </message>
    <message>
        <source>{field} is missing</source>
        <translation>{field} fehlt</translation>
    </message>
    <message>
        <source>{field} is taken by another record: {message}</source>
        <translation>{field} gehört schon zu einem anderen Datensatz: {message}</translation>
    </message>
    <message>
        <source>{field} is {amount} in Vtiger, and Sage keeps two decimals</source>
        <translation>{field} ist {amount} in Vtiger, und Sage führt zwei Nachkommastellen</translation>
    </message>
    <message>
        <source>{field} names something that is not in Sage</source>
        <translation>{field} nennt etwas, das es in Sage nicht gibt</translation>
    </message>
    <message>
        <source>{field} of “{name}”</source>
        <translation>{field} von „{name}“</translation>
    </message>
    <message>
        <source>{field} says “{text}”, which is not clearly one country</source>
        <translation>{field} lautet „{text}“, was nicht eindeutig ein Land ist</translation>
    </message>
    <message>
        <source>{field} would change in every one of {n} linked records in {side}</source>
        <translation>{field} würde sich in jedem der {n} verknüpften Datensätze in {side} ändern</translation>
    </message>
    <message>
        <source>{field} would have {n} characters; Vtiger takes {most}</source>
        <translation>{field} hätte {n} Zeichen; Vtiger nimmt {most}</translation>
    </message>
    <message>
        <source>{field} {gross} includes {rate} % tax in Sage, and no net price in whole pennies makes that</source>
        <translation>{field} {gross} enthält in Sage {rate}&#xa0;% Steuer, und kein Nettopreis in ganzen Cent ergibt das</translation>
    </message>
    <message>
        <source>{field} “{text}” has no counterpart on the other side</source>
        <translation>{field} „{text}“ hat auf der anderen Seite kein Gegenstück</translation>
    </message>
    <message>
        <source>{field} “{text}” is none of Canada&apos;s provinces</source>
        <translation>{field} „{text}“ ist keine Provinz Kanadas</translation>
    </message>
    <message>
        <source>{figure} {found} instead of {expected}</source>
        <translation>{figure} {found} statt {expected}</translation>
    </message>
    <message>
        <source>{file} cannot be written: {why}</source>
        <translation>{file} kann nicht geschrieben werden: {why}</translation>
    </message>
    <message>
        <source>{item}: {net} and {tax} tax</source>
        <translation>{item}: {net} und {tax} Steuer</translation>
    </message>
    <message>
        <source>{key} must be {expected}</source>
        <translation>{key} muss {expected} sein</translation>
    </message>
    <message>
        <source>{kind}, {currency}</source>
        <translation>{kind}, {currency}</translation>
    </message>
    <message>
        <source>{kind}; nothing was lost</source>
        <translation>{kind}; nichts ging verloren</translation>
    </message>
    <message>
        <source>{least} or more</source>
        <translation>{least} oder mehr</translation>
    </message>
    <message>
        <source>{left} of {before} lines are left, and they could not be put back</source>
        <translation>{left} von {before} Zeilen sind übrig, und sie ließen sich nicht wiederherstellen</translation>
    </message>
    <message>
        <source>{linked} of them are linked with Sage: they were deleted, or the user may not see them any more</source>
        <translation>{linked} davon sind mit Sage verknüpft: Sie wurden gelöscht, oder der Benutzer darf sie nicht mehr sehen</translation>
    </message>
    <message>
        <source>{modules} do not travel to {side}: an invoice is skipped there until what it names is there.</source>
        <translation>{modules} gehen nicht nach {side}: Eine Rechnung wird dort übersprungen, bis da ist, was sie nennt.</translation>
    </message>
    <message>
        <source>{module} have no start date</source>
        <translation>{module} haben kein Startdatum</translation>
    </message>
    <message>
        <source>{module} {record_id}</source>
        <translation>{module} {record_id}</translation>
    </message>
    <message>
        <source>{module}: Sage {sage_id} or Vtiger {vtiger_id} already belongs to another record</source>
        <translation>{module}: Sage {sage_id} oder Vtiger {vtiger_id} gehört schon zu einem anderen Datensatz</translation>
    </message>
    <message>
        <source>{module}: {what}; nothing was written</source>
        <translation>{module}: {what}; nichts wurde geschrieben</translation>
    </message>
    <message>
        <source>{name} belongs to no organization in Vtiger</source>
        <translation>{name} gehört in Vtiger zu keiner Organisation</translation>
    </message>
    <message>
        <source>{name} belongs to no organization in Vtiger, but to {sage} in Sage</source>
        <translation>{name} gehört in Vtiger zu keiner Organisation, in Sage aber zu {sage}</translation>
    </message>
    <message>
        <source>{name} belongs to {vtiger} in Vtiger, but to {sage} in Sage</source>
        <translation>{name} gehört in Vtiger zu {vtiger}, in Sage aber zu {sage}</translation>
    </message>
    <message>
        <source>{name} deals in {theirs}, and the invoice is in {currency}</source>
        <translation>{name} handelt in {theirs}, und die Rechnung lautet auf {currency}</translation>
    </message>
    <message>
        <source>{name} in {side} is of another type</source>
        <translation>{name} in {side} ist von anderer Art</translation>
    </message>
    <message>
        <source>{name} is no amount</source>
        <translation>{name} ist kein Betrag</translation>
    </message>
    <message>
        <source>{name} is no date</source>
        <translation>{name} ist kein Datum</translation>
    </message>
    <message>
        <source>{name} is no list</source>
        <translation>{name} ist keine Liste</translation>
    </message>
    <message>
        <source>{name} is no object</source>
        <translation>{name} ist kein Objekt</translation>
    </message>
    <message>
        <source>{name} is no text</source>
        <translation>{name} ist kein Text</translation>
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
        <translation>{n} weitere</translation>
    </message>
    <message>
        <source>{n} of {all} linked records are gone on one side</source>
        <translation>{n} von {all} verknüpften Datensätzen sind auf einer Seite weg</translation>
    </message>
    <message>
        <source>{n} of {all} linked records would lose a value</source>
        <translation>{n} von {all} verknüpften Datensätzen würden einen Wert verlieren</translation>
    </message>
    <message>
        <source>{path} has layout {found}, and this version knows up to {known}</source>
        <translation>{path} hat Aufbau {found}, und diese Version kennt bis {known}</translation>
    </message>
    <message>
        <source>{path} is not there</source>
        <translation>{path} ist nicht da</translation>
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
        <translation>{reason}; die Alternativen sind {names}</translation>
    </message>
    <message>
        <source>{sent} lines were sent and {kept} stored</source>
        <translation>{sent} Zeilen wurden gesendet und {kept} gespeichert</translation>
    </message>
    <message>
        <source>{setting} was chosen otherwise since</source>
        <translation>{setting} wurde seither anders gewählt</translation>
    </message>
    <message>
        <source>{several} and {last}</source>
        <translation>{several} und {last}</translation>
    </message>
    <message>
        <source>{several} or {last}</source>
        <translation>{several} oder {last}</translation>
    </message>
    <message>
        <source>{side} answered with something that is not an answer: {what}</source>
        <translation>{side} antwortete mit etwas, das keine Antwort ist: {what}</translation>
    </message>
    <message>
        <source>{side} answered with something unreadable</source>
        <translation>{side} antwortete mit etwas Unlesbarem</translation>
    </message>
    <message>
        <source>{side} answers again from {until} UTC</source>
        <translation>{side} antwortet wieder ab {until} UTC</translation>
    </message>
    <message>
        <source>{side} asks us to slow down</source>
        <translation>{side} bittet uns, langsamer zu machen</translation>
    </message>
    <message>
        <source>{side} breaks off each time it is to make this record</source>
        <translation>{side} bricht jedes Mal ab, wenn es diesen Datensatz anlegen soll</translation>
    </message>
    <message>
        <source>{side} broke off while it was saving the record; nothing was changed</source>
        <translation>{side} brach ab, während es den Datensatz speicherte; nichts wurde geändert</translation>
    </message>
    <message>
        <source>{side} cannot be reached</source>
        <translation>{side} ist nicht erreichbar</translation>
    </message>
    <message>
        <source>{side} cannot open it any more</source>
        <translation>{side} kann ihn nicht mehr öffnen</translation>
    </message>
    <message>
        <source>{side} dates it {day}</source>
        <translation>{side} datiert es auf {day}</translation>
    </message>
    <message>
        <source>{side} demands this field: without the pair going to {side}, new {records} cannot be created there and are skipped.</source>
        <translation>{side} verlangt dieses Feld: Geht das Paar nicht nach {side}, können neue {records} dort nicht angelegt werden und werden übersprungen.</translation>
    </message>
    <message>
        <source>{side} did not answer in time</source>
        <translation>{side} hat nicht rechtzeitig geantwortet</translation>
    </message>
    <message>
        <source>{side} did not confirm a change that was sent</source>
        <translation>{side} hat eine gesendete Änderung nicht bestätigt</translation>
    </message>
    <message>
        <source>{side} gives &quot;{value}&quot; for {field}, which cannot be read</source>
        <translation>{side} gibt „{value}“ für {field} an, was nicht lesbar ist</translation>
    </message>
    <message>
        <source>{side} had its own {fields}, which {other}&apos;s replaced</source>
        <translation>{side} hatte {fields} selbst eingetragen, was durch {other} ersetzt wurde</translation>
    </message>
    <message>
        <source>{side} has no record of {module} with the id {id}</source>
        <translation>{side} hat keinen Datensatz von {module} mit der Nummer {id}</translation>
    </message>
    <message>
        <source>{side} has shown no record of {module} with the id {id}</source>
        <translation>{side} hat keinen Datensatz von {module} mit der ID {id} gezeigt</translation>
    </message>
    <message>
        <source>{side} is not connected</source>
        <translation>{side} ist nicht verbunden</translation>
    </message>
    <message>
        <source>{side} keeps it otherwise than it was sent</source>
        <translation>{side} speichert es anders, als es gesendet wurde</translation>
    </message>
    <message>
        <source>{side} keeps {field} as “{kept}” instead of “{sent}”</source>
        <translation>{side} behält {field} als „{kept}“ statt „{sent}“</translation>
    </message>
    <message>
        <source>{side} keeps {field} otherwise: {what}</source>
        <translation>{side} behält {field} anders: {what}</translation>
    </message>
    <message>
        <source>{side} lets no program do that with a record of {module}</source>
        <translation>{side} lässt das kein Programm mit einem Datensatz von {module} tun</translation>
    </message>
    <message>
        <source>{side} makes it {figures}</source>
        <translation>{side} kommt auf {figures}</translation>
    </message>
    <message>
        <source>{side} reports a fault of its own</source>
        <translation>{side} meldet einen eigenen Fehler</translation>
    </message>
    <message>
        <source>{side} sends us on to another address</source>
        <translation>{side} schickt uns an eine andere Adresse</translation>
    </message>
    <message>
        <source>{side} shows none of the {n} {module} any more; nothing was deleted</source>
        <translation>{side} zeigt keinen der {n} Datensätze von {module} mehr; nichts wurde gelöscht</translation>
    </message>
    <message>
        <source>{side}&apos;s daily allowance of requests is used up</source>
        <translation>Das Tageskontingent an Anfragen von {side} ist verbraucht</translation>
    </message>
    <message>
        <source>{side}&apos;s record {id} was deleted</source>
        <translation>Der Datensatz {id} von {side} wurde gelöscht</translation>
    </message>
    <message>
        <source>{side}&apos;s value has no counterpart on the other side</source>
        <translation>Der Wert in {side} hat auf der anderen Seite keine Entsprechung</translation>
    </message>
    <message>
        <source>{side}&apos;s {field} changed</source>
        <translation>In {side} geändert: {field}</translation>
    </message>
    <message>
        <source>{side}&apos;s {field} changed from “{old}” to “{new}”</source>
        <translation>{field} in {side}: „{old}“ wurde zu „{new}“</translation>
    </message>
    <message>
        <source>{side}&apos;s {field} will change</source>
        <translation>Wird in {side} geändert: {field}</translation>
    </message>
    <message>
        <source>{side}&apos;s {field} will change from “{old}” to “{new}”</source>
        <translation>{field} in {side}: „{old}“ wird zu „{new}“</translation>
    </message>
    <message>
        <source>{site} answers, but neither as a Vtiger of your own nor as Vtiger&apos;s cloud</source>
        <translation>{site} antwortet, aber weder als eigenes Vtiger noch als Vtiger-Cloud</translation>
    </message>
    <message>
        <source>{start} to {end}</source>
        <translation>{start} bis {end}</translation>
    </message>
    <message>
        <source>{status} is a status that never travels: such invoices are skipped from then on.</source>
        <translation>{status} ist ein Status, der nie abgeglichen wird: Solche Rechnungen werden von da an übersprungen.</translation>
    </message>
    <message>
        <source>{status} means cancelled, but such invoices still stand in Sage: they are skipped.</source>
        <translation>{status} heißt storniert, aber solche Rechnungen gelten in Sage noch: Sie werden übersprungen.</translation>
    </message>
    <message>
        <source>{tax} at 0 %</source>
        <translation>{tax} mit 0&#xa0;%</translation>
    </message>
    <message>
        <source>{tax} is not ticked on the item of line {position}{item}</source>
        <translation>{tax} ist am Artikel von Zeile {position}{item} nicht angehakt</translation>
    </message>
    <message>
        <source>{user} may not create and change all records of {modules} in Vtiger</source>
        <translation>{user} darf in Vtiger nicht alle Datensätze von {modules} anlegen und ändern</translation>
    </message>
    <message>
        <source>{vtiger} % in Vtiger is not {sage} % in Sage: lines that carry this tax are skipped, so that no wrong tax is booked.</source>
        <translation>{vtiger}&#xa0;% in Vtiger sind nicht {sage}&#xa0;% in Sage: Zeilen mit dieser Steuer werden übersprungen, damit keine falsche Steuer gebucht wird.</translation>
    </message>
    <message>
        <source>{what}: {why}</source>
        <translation>{what}: {why}</translation>
    </message>
    <message>
        <source>{why}: &quot;{text}&quot;</source>
        <translation>{why}: „{text}“</translation>
    </message>
    <message>
        <source>“{code}” is the code that both have</source>
        <translation>„{code}“ ist der Code, den beide haben</translation>
    </message>
    <message>
        <source>“{name}”</source>
        <translation>„{name}“</translation>
    </message>
    <message>
        <source>“{name}” ({id})</source>
        <translation>„{name}“ ({id})</translation>
    </message>
    <message>
        <source>“{name}” in {side} is linked with another record</source>
        <translation>„{name}“ in {side} ist mit einem anderen Datensatz verknüpft</translation>
    </message>
    <message>
        <source>“{name}” in {side} is nothing that {module} syncs</source>
        <translation>„{name}“ in {side} gehört nicht zu dem, was {module} synchronisiert</translation>
    </message>
    <message>
        <source>“{name}” was changed in {side} since this was shown: look at it again</source>
        <translation>„{name}“ wurde in {side} geändert, seit dies gezeigt wurde: Sehen Sie es erneut an</translation>
    </message>
    <message>
        <source>“{name}” was deleted in {side}; here it was left alone and unlinked</source>
        <translation>„{name}“ wurde in {side} gelöscht; hier blieb es, wie es ist, ohne Verknüpfung</translation>
    </message>
</context>
<context>
    <name>SettingsPage</name>
    <message>
        <source>A sync is running now.</source>
        <translation>Gerade läuft ein Abgleich.</translation>
    </message>
    <message>
        <source>A sync is running.</source>
        <translation>Ein Abgleich läuft.</translation>
    </message>
    <message>
        <source>All choices are replaced by those of %s. Links and the log stay.</source>
        <translation>Alle Angaben werden durch die von %s ersetzt. Verknüpfungen und Protokoll bleiben.</translation>
    </message>
    <message>
        <source>Back up</source>
        <translation>Sichern</translation>
    </message>
    <message>
        <source>Begins after your first Sync Now.</source>
        <translation>Beginnt nach Ihrem ersten „Jetzt abgleichen“.</translation>
    </message>
    <message>
        <source>Begins when both sides are connected.</source>
        <translation>Beginnt, wenn beide Seiten verbunden sind.</translation>
    </message>
    <message>
        <source>Changes are saved at once.</source>
        <translation>Änderungen werden sofort gespeichert.</translation>
    </message>
    <message>
        <source>Choose a file that this program has exported.</source>
        <translation>Wählen Sie eine Datei, die dieses Programm exportiert hat.</translation>
    </message>
    <message>
        <source>Disconnect</source>
        <translation>Trennen</translation>
    </message>
    <message>
        <source>Disconnect %s?</source>
        <translation>%s trennen?</translation>
    </message>
    <message>
        <source>Export settings</source>
        <translation>Einstellungen exportieren</translation>
    </message>
    <message>
        <source>Import</source>
        <translation>Importieren</translation>
    </message>
    <message>
        <source>Import settings</source>
        <translation>Einstellungen importieren</translation>
    </message>
    <message>
        <source>Import these settings?</source>
        <translation>Diese Einstellungen importieren?</translation>
    </message>
    <message>
        <source>Keys and sign-ins do not travel with settings: reconnect where a lamp asks for it.</source>
        <translation>Schlüssel und Anmeldungen reisen nicht mit den Einstellungen: Verbinden Sie neu, wo eine Anzeige darum bittet.</translation>
    </message>
    <message>
        <source>Leave all as it is</source>
        <translation>Alles so lassen</translation>
    </message>
    <message>
        <source>Links, log and settings are replaced by those of {name}. What is there now is kept as a file beside it. Records that were synced since are looked at again; nothing is deleted.</source>
        <translation>Verknüpfungen, Protokoll und Einstellungen werden durch die von {name} ersetzt. Was jetzt da ist, bleibt als Datei daneben. Seither abgeglichene Datensätze werden erneut angesehen; nichts wird gelöscht.</translation>
    </message>
    <message>
        <source>Next sync: %s.</source>
        <translation>Nächster Abgleich: %s.</translation>
    </message>
    <message>
        <source>Paste it into a message to support. Names and keys are struck out.</source>
        <translation>Fügen Sie ihn in eine Nachricht an den Support ein. Namen und Schlüssel sind geschwärzt.</translation>
    </message>
    <message>
        <source>Paused: nothing is synced until you press Sync Now.</source>
        <translation>Angehalten: Nichts wird abgeglichen, bis Sie „Jetzt abgleichen“ drücken.</translation>
    </message>
    <message>
        <source>Restore</source>
        <translation>Wiederherstellen</translation>
    </message>
    <message>
        <source>Restore a backup</source>
        <translation>Eine Sicherung wiederherstellen</translation>
    </message>
    <message>
        <source>Restore this backup?</source>
        <translation>Diese Sicherung wiederherstellen?</translation>
    </message>
    <message>
        <source>Restore when it has finished.</source>
        <translation>Stellen Sie wieder her, wenn er fertig ist.</translation>
    </message>
    <message>
        <source>Saved</source>
        <translation>Gespeichert</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Einstellungen</translation>
    </message>
    <message>
        <source>Stay connected</source>
        <translation>Verbunden bleiben</translation>
    </message>
    <message>
        <source>The backup was restored.</source>
        <translation>Die Sicherung wurde wiederhergestellt.</translation>
    </message>
    <message>
        <source>The backup was written.</source>
        <translation>Die Sicherung wurde geschrieben.</translation>
    </message>
    <message>
        <source>The diagnostic report was copied.</source>
        <translation>Der Diagnosebericht wurde kopiert.</translation>
    </message>
    <message>
        <source>The former data are kept in %s.</source>
        <translation>Die früheren Daten liegen in %s.</translation>
    </message>
    <message>
        <source>The key and the sign-in are removed from this computer, and nothing is synced any more.

The links between your records stay, so nothing is made twice when you connect the same {side} again. No record is changed on either side.</source>
        <translation>Schlüssel und Anmeldung werden von diesem Computer entfernt, und nichts wird mehr abgeglichen.

Die Verknüpfungen Ihrer Datensätze bleiben, sodass nichts doppelt angelegt wird, wenn Sie dasselbe {side} wieder verbinden. Auf keiner Seite wird ein Datensatz geändert.</translation>
    </message>
    <message>
        <source>The settings were exported to %s.</source>
        <translation>Die Einstellungen wurden nach %s exportiert.</translation>
    </message>
    <message>
        <source>The settings were imported.</source>
        <translation>Die Einstellungen wurden importiert.</translation>
    </message>
    <message>
        <source>The settings were not exported</source>
        <translation>Die Einstellungen wurden nicht exportiert</translation>
    </message>
    <message>
        <source>They hold no password and no key.</source>
        <translation>Sie enthalten kein Passwort und keinen Schlüssel.</translation>
    </message>
    <message>
        <source>This file cannot be read</source>
        <translation>Diese Datei ist nicht lesbar</translation>
    </message>
    <message>
        <source>Waits for you: the last sync could not go on by itself.</source>
        <translation>Wartet auf Sie: Der letzte Abgleich kam allein nicht weiter.</translation>
    </message>
    <message>
        <source>{side} is disconnected. {links} links are kept.</source>
        <translation>{side} ist getrennt. {links} Verknüpfungen bleiben.</translation>
    </message>
</context>
<context>
    <name>SetupWizard</name>
    <message>
        <source>&amp;Back</source>
        <translation>&amp;Zurück</translation>
    </message>
    <message>
        <source>&amp;Finish</source>
        <translation>&amp;Fertig</translation>
    </message>
    <message>
        <source>&amp;Next</source>
        <translation>&amp;Weiter</translation>
    </message>
    <message>
        <source>&amp;Open the practice company</source>
        <translation>&amp;Übungsfirma öffnen</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>Set up SageSync</source>
        <translation>SageSync einrichten</translation>
    </message>
    <message>
        <source>Set up SageSync: %s</source>
        <translation>SageSync einrichten: %s</translation>
    </message>
</context>
<context>
    <name>SignInPage</name>
    <message>
        <source>&amp;Address of the last page</source>
        <translation>&amp;Adresse der letzten Seite</translation>
    </message>
    <message>
        <source>Cancel sign-in</source>
        <translation>Anmeldung abbrechen</translation>
    </message>
    <message>
        <source>If the browser ends on a page that cannot be reached, copy the whole address of that page (it begins with http://127.0.0.1) and paste it here.</source>
        <translation>Endet der Browser auf einer Seite, die nicht erreichbar ist, kopieren Sie die ganze Adresse dieser Seite (sie beginnt mit http://127.0.0.1) und fügen Sie sie hier ein.</translation>
    </message>
    <message>
        <source>Open Sage&apos;s sign-in page</source>
        <translation>Anmeldeseite von Sage öffnen</translation>
    </message>
    <message>
        <source>Open the page again</source>
        <translation>Seite nochmals öffnen</translation>
    </message>
    <message>
        <source>Paste the address instead</source>
        <translation>Stattdessen Adresse einfügen</translation>
    </message>
    <message>
        <source>Sage&apos;s page opens soon.</source>
        <translation>Die Seite von Sage öffnet sich gleich.</translation>
    </message>
    <message>
        <source>Sign in again</source>
        <translation>Neu anmelden</translation>
    </message>
    <message>
        <source>Sign in to Sage</source>
        <translation>Bei Sage anmelden</translation>
    </message>
    <message>
        <source>Signed in. Your Sage login opens: {names}.</source>
        <translation>Angemeldet. Ihre Sage-Anmeldung öffnet: {names}.</translation>
    </message>
    <message>
        <source>The sign-in was stopped. Start it again whenever you like.</source>
        <translation>Die Anmeldung wurde gestoppt. Beginnen Sie neu, wann Sie möchten.</translation>
    </message>
    <message>
        <source>Use this address</source>
        <translation>Diese Adresse verwenden</translation>
    </message>
    <message>
        <source>Waiting for Sage ({place}) to answer in your browser …</source>
        <translation>Warten auf die Antwort von Sage ({place}) in Ihrem Browser …</translation>
    </message>
    <message>
        <source>Waiting for the browser</source>
        <translation>Warten auf den Browser</translation>
    </message>
    <message>
        <source>Your browser opens Sage&apos;s own sign-in page. Enter your Sage login there, not the developer portal&apos;s, and choose Allow. This program never sees your password.</source>
        <translation>Ihr Browser öffnet die Anmeldeseite von Sage. Melden Sie sich dort mit Ihrer Sage-Anmeldung an, nicht mit der des Entwicklerportals, und wählen Sie Allow. Dieses Programm sieht Ihr Passwort nie.</translation>
    </message>
</context>
<context>
    <name>StatusCard</name>
    <message>
        <source>Done</source>
        <translation>Fertig</translation>
    </message>
    <message>
        <source>Invoice status: from Sage to Vtiger</source>
        <translation>Rechnungsstatus: von Sage nach Vtiger</translation>
    </message>
    <message>
        <source>No status is written to Vtiger as invoices are set up now; the table then rests.</source>
        <translation>So wie Rechnungen eingestellt sind, wird kein Status nach Vtiger geschrieben; die Tabelle ruht dann.</translation>
    </message>
    <message>
        <source>Reset to default</source>
        <translation>Zurücksetzen</translation>
    </message>
    <message>
        <source>Whenever an invoice&apos;s status changes in Sage, Vtiger gets the status chosen here.</source>
        <translation>Ändert sich der Status einer Rechnung in Sage, erhält Vtiger den hier gewählten Status.</translation>
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
        <translation>Die Liste von Vtiger ist noch nicht bekannt.</translation>
    </message>
    <message>
        <source>Which statuses travel</source>
        <translation>Welche Status übertragen werden</translation>
    </message>
    <message>
        <source>{status} (a credit note)</source>
        <translation>{status} (Gutschrift)</translation>
    </message>
</context>
<context>
    <name>StepList</name>
    <message>
        <source>Accounts and taxes</source>
        <translation>Konten und Steuern</translation>
    </message>
    <message>
        <source>Finish</source>
        <translation>Abschluss</translation>
    </message>
    <message>
        <source>Modules</source>
        <translation>Module</translation>
    </message>
    <message>
        <source>Preview</source>
        <translation>Vorschau</translation>
    </message>
    <message>
        <source>Sage: business</source>
        <translation>Sage: Unternehmen</translation>
    </message>
    <message>
        <source>Sage: country</source>
        <translation>Sage: Land</translation>
    </message>
    <message>
        <source>Sage: sign in</source>
        <translation>Sage: Anmeldung</translation>
    </message>
    <message>
        <source>Sage: your app</source>
        <translation>Sage: Ihre App</translation>
    </message>
    <message>
        <source>Vtiger</source>
        <translation>Vtiger</translation>
    </message>
    <message>
        <source>Welcome</source>
        <translation>Willkommen</translation>
    </message>
</context>
<context>
    <name>StorageCard</name>
    <message>
        <source>Back up …</source>
        <translation>Sichern …</translation>
    </message>
    <message>
        <source>Backups (*.db)</source>
        <translation>Sicherungen (*.db)</translation>
    </message>
    <message>
        <source>Data folder</source>
        <translation>Datenordner</translation>
    </message>
    <message>
        <source>Data on this computer</source>
        <translation>Daten auf diesem Computer</translation>
    </message>
    <message>
        <source>Export settings …</source>
        <translation>Einstellungen exportieren …</translation>
    </message>
    <message>
        <source>Folder</source>
        <translation>Ordner</translation>
    </message>
    <message>
        <source>Import settings …</source>
        <translation>Einstellungen importieren …</translation>
    </message>
    <message>
        <source>Links, log and settings</source>
        <translation>Verknüpfungen, Protokoll und Einstellungen</translation>
    </message>
    <message>
        <source>Neither holds a password or a key: those stay in this computer&apos;s keyring.</source>
        <translation>Keine enthält ein Passwort oder einen Schlüssel: Die bleiben im Schlüsselbund dieses Computers.</translation>
    </message>
    <message>
        <source>Open folder</source>
        <translation>Ordner öffnen</translation>
    </message>
    <message>
        <source>Restore …</source>
        <translation>Wiederherstellen …</translation>
    </message>
    <message>
        <source>Settings (*.json)</source>
        <translation>Einstellungen (*.json)</translation>
    </message>
    <message>
        <source>Settings alone</source>
        <translation>Nur Einstellungen</translation>
    </message>
</context>
<context>
    <name>TaxesModel</name>
    <message>
        <source>Tax</source>
        <translation>Steuer</translation>
    </message>
</context>
<context>
    <name>TextField</name>
    <message>
        <source>{0} of {1}</source>
        <translation>{0} von {1}</translation>
    </message>
    <message>
        <source>{0} of {1} characters</source>
        <translation>{0} von {1} Zeichen</translation>
    </message>
</context>
<context>
    <name>Tray</name>
    <message>
        <source>Go on automatically</source>
        <translation>Automatisch fortsetzen</translation>
    </message>
    <message>
        <source>Open SageSync</source>
        <translation>SageSync öffnen</translation>
    </message>
    <message>
        <source>Pause</source>
        <translation>Anhalten</translation>
    </message>
    <message>
        <source>Quit</source>
        <translation>Beenden</translation>
    </message>
    <message>
        <source>Something new needs you</source>
        <translation>Etwas Neues braucht Sie</translation>
    </message>
    <message>
        <source>Sync Now</source>
        <translation>Jetzt abgleichen</translation>
    </message>
    <message>
        <source>Syncing …</source>
        <translation>Abgleich läuft …</translation>
    </message>
</context>
<context>
    <name>Undo</name>
    <message>
        <source>A sync is running; try again when it has finished.</source>
        <translation>Eine Synchronisierung läuft; versuchen Sie es danach noch einmal.</translation>
    </message>
    <message>
        <source>Deleted in {side}</source>
        <translation>In {side} gelöscht</translation>
    </message>
    <message>
        <source>Its payment is deleted in {side}</source>
        <translation>Die Zahlung wird in {side} gelöscht</translation>
    </message>
    <message>
        <source>Leave all as it is</source>
        <translation>Alles lassen, wie es ist</translation>
    </message>
    <message>
        <source>Made anew in {side} by the next sync</source>
        <translation>Von der nächsten Synchronisierung in {side} neu angelegt</translation>
    </message>
    <message>
        <source>Made void in {side}</source>
        <translation>In {side} storniert</translation>
    </message>
    <message>
        <source>Nothing can be put back</source>
        <translation>Nichts lässt sich zurücksetzen</translation>
    </message>
    <message>
        <source>Nothing that somebody has changed since is touched. An undone pair is left alone then.</source>
        <translation>Was jemand seitdem geändert hat, wird nicht berührt. Ein rückgängig gemachtes Paar bleibt dann in Ruhe.</translation>
    </message>
    <message>
        <source>Put back</source>
        <translation>Zurückgesetzt</translation>
    </message>
    <message>
        <source>Stays as it is</source>
        <translation>Bleibt, wie es ist</translation>
    </message>
    <message>
        <source>Taken back already</source>
        <translation>Bereits zurückgenommen</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Rückgängig machen</translation>
    </message>
    <message>
        <source>Undo {records}?</source>
        <translation>{records} rückgängig machen?</translation>
    </message>
    <message>
        <source>{n} stayed as they are: {because}</source>
        <translation>{n} blieben, wie sie sind: {because}</translation>
    </message>
    <message>
        <source>{records} put back.</source>
        <translation>{records} zurückgesetzt.</translation>
    </message>
</context>
<context>
    <name>VtigerPage</name>
    <message>
        <source>%s Please look at this first:</source>
        <translation>%s Bitte sehen Sie sich zuerst dies an:</translation>
    </message>
    <message>
        <source>&amp;Address</source>
        <translation>&amp;Adresse</translation>
    </message>
    <message>
        <source>&amp;User name</source>
        <translation>&amp;Benutzername</translation>
    </message>
    <message>
        <source>Access &amp;key</source>
        <translation>Zugriffs&amp;schlüssel</translation>
    </message>
    <message>
        <source>As in your browser&apos;s address bar when you use Vtiger.</source>
        <translation>Wie in der Adresszeile Ihres Browsers, wenn Sie Vtiger nutzen.</translation>
    </message>
    <message>
        <source>Asking Vtiger …</source>
        <translation>Vtiger wird gefragt …</translation>
    </message>
    <message>
        <source>Best a user of its own for the sync, with administrator rights.</source>
        <translation>Am besten ein eigener Benutzer für den Abgleich, mit Administratorrechten.</translation>
    </message>
    <message>
        <source>Click the user menu at the top right, then My Preferences.</source>
        <translation>Klicken Sie oben rechts auf das Benutzermenü, dann auf Meine Einstellungen.</translation>
    </message>
    <message>
        <source>Connect Vtiger</source>
        <translation>Vtiger verbinden</translation>
    </message>
    <message>
        <source>Kept in this computer&apos;s keyring</source>
        <translation>Im Schlüsselbund dieses Computers</translation>
    </message>
    <message>
        <source>Scroll down to User Advanced Options and copy the Access Key. It is not the password.</source>
        <translation>Blättern Sie zu den erweiterten Benutzeroptionen und kopieren Sie den Zugriffsschlüssel. Er ist nicht das Passwort.</translation>
    </message>
    <message>
        <source>Sign in to Vtiger as that user.</source>
        <translation>Melden Sie sich als dieser Benutzer bei Vtiger an.</translation>
    </message>
    <message>
        <source>Test connection</source>
        <translation>Verbindung testen</translation>
    </message>
    <message>
        <source>The connection works: %s, signed in as %s.</source>
        <translation>Die Verbindung funktioniert: %s, angemeldet als %s.</translation>
    </message>
    <message>
        <source>Vtiger %s</source>
        <translation>Vtiger %s</translation>
    </message>
    <message>
        <source>Vtiger&apos;s cloud</source>
        <translation>Vtigers Cloud</translation>
    </message>
    <message>
        <source>Where do I find it?</source>
        <translation>Wo finde ich das?</translation>
    </message>
    <message>
        <source>Your own Vtiger or Vtiger&apos;s cloud: which of the two it is, the program finds out.</source>
        <translation>Ihr eigenes Vtiger oder die Vtiger-Cloud: Welches von beiden, findet das Programm heraus.</translation>
    </message>
</context>
<context>
    <name>WelcomePage</name>
    <message>
        <source>A made-up company with a small Vtiger and a small Sage of its own, on this computer alone. Sync it, read why records are skipped, and open them on both sides. Nothing that you do there touches your real books, and you can connect your company later.</source>
        <translation>Eine erfundene Firma mit einem kleinen Vtiger und einem kleinen Sage, nur auf diesem Computer. Gleichen Sie sie ab, lesen Sie, warum Datensätze übersprungen werden, und öffnen Sie sie auf beiden Seiten. Nichts davon berührt Ihre echten Bücher, und Ihre Firma können Sie später verbinden.</translation>
    </message>
    <message>
        <source>Connect my company</source>
        <translation>Mein Unternehmen verbinden</translation>
    </message>
    <message>
        <source>It keeps Vtiger CRM and Sage Business Cloud Accounting in step: organizations, contacts, products, services and invoices. What would you like to do first?</source>
        <translation>Es hält Vtiger CRM und Sage Business Cloud Accounting im Gleichstand: Organisationen, Kontakte, Produkte, Dienstleistungen und Rechnungen. Was möchten Sie zuerst tun?</translation>
    </message>
    <message>
        <source>Try the practice company</source>
        <translation>Die Übungsfirma ausprobieren</translation>
    </message>
    <message>
        <source>Welcome to SageSync Desktop</source>
        <translation>Willkommen bei SageSync Desktop</translation>
    </message>
    <message>
        <source>You need the address, user name and access key of your Vtiger, a Sage login, and the client id and secret of an app registered with Sage; this guide shows where to get each. It takes about ten minutes. Nothing is written on either side before you have seen a preview.</source>
        <translation>Sie brauchen Adresse, Benutzernamen und Zugriffsschlüssel Ihres Vtiger, eine Sage-Anmeldung sowie Client-ID und Secret einer bei Sage registrierten App; diese Anleitung zeigt, wo Sie alles bekommen. Es dauert etwa zehn Minuten. Auf keiner Seite wird etwas geschrieben, bevor Sie eine Vorschau gesehen haben.</translation>
    </message>
</context>
<context>
    <name>WindowDialogs</name>
    <message>
        <source>No program opened it</source>
        <translation>Kein Programm hat es geöffnet</translation>
    </message>
    <message>
        <source>Please open this yourself:
%s</source>
        <translation>Bitte öffnen Sie dies selbst:
%s</translation>
    </message>
    <message>
        <source>Request %s</source>
        <translation>Anfrage %s</translation>
    </message>
</context>
<context>
    <name>WizardPage</name>
    <message>
        <source>A sync is running; the answer comes when it has finished.</source>
        <translation>Ein Abgleich läuft; die Antwort kommt, wenn er fertig ist.</translation>
    </message>
</context>
<context>
    <name>_StepRow</name>
    <message>
        <source>done</source>
        <translation>fertig</translation>
    </message>
    <message>
        <source>now</source>
        <translation>jetzt</translation>
    </message>
    <message>
        <source>to come</source>
        <translation>noch offen</translation>
    </message>
</context>
</TS>
