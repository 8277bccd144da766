<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="fr" sourcelanguage="en">
<context>
    <name>AboutCard</name>
    <message>
        <source>About SageSync Desktop</source>
        <translation>À propos de SageSync Desktop</translation>
    </message>
    <message>
        <source>Copy diagnostic report</source>
        <translation>Copier le rapport de diagnostic</translation>
    </message>
    <message>
        <source>Hide licences</source>
        <translation>Masquer les licences</translation>
    </message>
    <message>
        <source>Not installed: run from its source</source>
        <translation>Non installé&#xa0;: lancé depuis son code source</translation>
    </message>
    <message>
        <source>Show licences</source>
        <translation>Afficher les licences</translation>
    </message>
    <message>
        <source>The report tells support which versions and settings are in use and how the last syncs ended. Names, addresses and keys are struck out.</source>
        <translation>Le rapport indique au support les versions et les réglages utilisés et l’issue des dernières synchronisations. Les noms, adresses et clés y sont biffés.</translation>
    </message>
    <message>
        <source>Version %s</source>
        <translation>Version %s</translation>
    </message>
    <message>
        <source>see the package</source>
        <translation>voir le paquet</translation>
    </message>
</context>
<context>
    <name>AppearanceCard</name>
    <message>
        <source>Another language shows when SageSync starts next.</source>
        <translation>Une autre langue s’affiche au prochain démarrage de SageSync.</translation>
    </message>
    <message>
        <source>Appearance</source>
        <translation>Apparence</translation>
    </message>
    <message>
        <source>Appearance: %s</source>
        <translation>Apparence&#xa0;: %s</translation>
    </message>
    <message>
        <source>As the system</source>
        <translation>Comme le système</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>Sombre</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Langue</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>Clair</translation>
    </message>
    <message>
        <source>Show hints again</source>
        <translation>Afficher à nouveau les conseils</translation>
    </message>
</context>
<context>
    <name>BeyondCard</name>
    <message>
        <source>A sync is running. Switch it on when that has finished.</source>
        <translation>Une synchronisation est en cours. Activez l’option quand elle sera terminée.</translation>
    </message>
    <message>
        <source>Beyond the usual</source>
        <translation>Au-delà de l’ordinaire</translation>
    </message>
    <message>
        <source>Choose the account for it under Mapping: until then nothing goes by it.</source>
        <translation>Choisissez le compte correspondant dans Correspondances&#xa0;: d’ici là, rien ne passe par cette voie.</translation>
    </message>
    <message>
        <source>Choose the record for it here: until then nothing goes by it.</source>
        <translation>Choisissez ici l’enregistrement pour cela&#xa0;: jusque-là, rien ne passe par cette voie.</translation>
    </message>
    <message>
        <source>Each of these lets records travel that stay behind otherwise. Switching one on shows first what it would move; switching it off changes nothing that was done.</source>
        <translation>Chacune de ces voies laisse passer des fiches qui restent sinon en arrière. À l’activation, on montre d’abord ce qu’elle déplacerait&#xa0;; la désactiver ne change rien à ce qui a été fait.</translation>
    </message>
    <message>
        <source>In Sage that comes to {money}.</source>
        <translation>Dans Sage, cela fait {money}.</translation>
    </message>
    <message>
        <source>Leave it off</source>
        <translation>Laisser désactivé</translation>
    </message>
    <message>
        <source>Looking at what “%s” would move …</source>
        <translation>Recherche de ce que «&#xa0;%s&#xa0;» déplacerait …</translation>
    </message>
    <message>
        <source>Switch on</source>
        <translation>Activer</translation>
    </message>
    <message>
        <source>Switch on “%s”?</source>
        <translation>Activer «&#xa0;%s&#xa0;»&#xa0;?</translation>
    </message>
    <message>
        <source>What it would move cannot be shown now. {why}</source>
        <translation>Impossible de montrer maintenant ce que cela déplacerait. {why}</translation>
    </message>
    <message>
        <source>With it on, the next sync would write nothing.</source>
        <translation>Avec cette option, la prochaine synchronisation n’écrirait rien.</translation>
    </message>
    <message>
        <source>With it on, the next sync would write:</source>
        <translation>Avec cette option, la prochaine synchronisation écrirait&#xa0;:</translation>
    </message>
    <message>
        <source>{n} of these are held back today.</source>
        <translation>{n} d’entre elles sont retenues aujourd’hui.</translation>
    </message>
</context>
<context>
    <name>BusinessPage</name>
    <message>
        <source>Which business?</source>
        <translation>Quelle société&#x202f;?</translation>
    </message>
    <message>
        <source>Your Sage login opens several. Choose the one that belongs to this Vtiger.</source>
        <translation>Votre compte Sage donne accès à plusieurs sociétés. Choisissez celle qui correspond à ce Vtiger.</translation>
    </message>
</context>
<context>
    <name>CertificatesModel</name>
    <message>
        <source>By</source>
        <translation>Par</translation>
    </message>
    <message>
        <source>Changed since</source>
        <translation>Modifiés depuis</translation>
    </message>
    <message>
        <source>Made</source>
        <translation>Établi</translation>
    </message>
    <message>
        <source>Nothing</source>
        <translation>Rien</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>Numéro</translation>
    </message>
    <message>
        <source>Period</source>
        <translation>Période</translation>
    </message>
    <message>
        <source>Total</source>
        <translation>Total</translation>
    </message>
    <message>
        <source>{period}, changed since: {count}</source>
        <translation>{period}, modifiés depuis&#xa0;: {count}</translation>
    </message>
</context>
<context>
    <name>ChoiceField</name>
    <message>
        <source>Choose …</source>
        <translation>Choisir …</translation>
    </message>
</context>
<context>
    <name>ChoiceRow</name>
    <message>
        <source>No suggestion. {reason}.</source>
        <translation>Aucune suggestion. {reason}.</translation>
    </message>
    <message>
        <source>Suggested: {name}. {reason}.</source>
        <translation>Suggestion&#xa0;: {name}. {reason}.</translation>
    </message>
    <message>
        <source>Use suggestion</source>
        <translation>Utiliser la suggestion</translation>
    </message>
    <message>
        <source>Use the suggestion for %s</source>
        <translation>Utiliser la suggestion pour %s</translation>
    </message>
</context>
<context>
    <name>ChoiceTab</name>
    <message>
        <source>Use all suggestions</source>
        <translation>Utiliser toutes les suggestions</translation>
    </message>
</context>
<context>
    <name>CloseButton</name>
    <message>
        <source>Close this tab</source>
        <translation>Fermer cet onglet</translation>
    </message>
    <message>
        <source>Close this tab (Esc)</source>
        <translation>Fermer cet onglet (Échap)</translation>
    </message>
</context>
<context>
    <name>ComputerCard</name>
    <message>
        <source>It then waits in the background and syncs on time; open it from its icon.</source>
        <translation>Il attend alors en arrière-plan et synchronise à l’heure&#x202f;; ouvrez-le par son icône.</translation>
    </message>
    <message>
        <source>Show in the applications menu</source>
        <translation>Afficher dans le menu des applications</translation>
    </message>
    <message>
        <source>Start when I sign in to this computer</source>
        <translation>Démarrer à l’ouverture de ma session</translation>
    </message>
    <message>
        <source>This computer</source>
        <translation>Cet ordinateur</translation>
    </message>
</context>
<context>
    <name>ConnectionCard</name>
    <message>
        <source>Connect</source>
        <translation>Connecter</translation>
    </message>
    <message>
        <source>Connect %s</source>
        <translation>Connecter %s</translation>
    </message>
    <message>
        <source>Connection to %s</source>
        <translation>Connexion à %s</translation>
    </message>
    <message>
        <source>Disconnect</source>
        <translation>Déconnecter</translation>
    </message>
    <message>
        <source>Disconnect %s</source>
        <translation>Déconnecter %s</translation>
    </message>
    <message>
        <source>No business chosen yet</source>
        <translation>Aucune société choisie</translation>
    </message>
    <message>
        <source>Reconnect</source>
        <translation>Reconnecter</translation>
    </message>
    <message>
        <source>Reconnect %s</source>
        <translation>Reconnecter %s</translation>
    </message>
    <message>
        <source>Sign in again by %s at the latest.</source>
        <translation>Reconnectez-vous au plus tard le %s.</translation>
    </message>
    <message>
        <source>Test</source>
        <translation>Tester</translation>
    </message>
    <message>
        <source>Test the connection to %s</source>
        <translation>Tester la connexion à %s</translation>
    </message>
    <message>
        <source>Testing …</source>
        <translation>Test en cours …</translation>
    </message>
    <message>
        <source>Use another address or user</source>
        <translation>Autre adresse ou utilisateur</translation>
    </message>
    <message>
        <source>Use another business or app</source>
        <translation>Autre société ou application</translation>
    </message>
    <message>
        <source>{url} as {user}</source>
        <translation>{url} en tant que {user}</translation>
    </message>
</context>
<context>
    <name>ConnectionRow</name>
    <message>
        <source>Connect %s again</source>
        <translation>Reconnecter %s</translation>
    </message>
    <message>
        <source>Connect again</source>
        <translation>Reconnecter</translation>
    </message>
    <message>
        <source>The sign-in is good for %s more days without a sync.</source>
        <translation>La connexion reste valable %s jours sans synchronisation.</translation>
    </message>
</context>
<context>
    <name>ConnectionsCard</name>
    <message>
        <source>Connections</source>
        <translation>Connexions</translation>
    </message>
    <message>
        <source>The last sync took %s requests to Sage and %s to Vtiger.</source>
        <translation>La dernière synchronisation a pris %s requêtes à Sage et %s à Vtiger.</translation>
    </message>
</context>
<context>
    <name>CrashDialog</name>
    <message>
        <source>A fault in SageSync</source>
        <translation>Erreur dans SageSync</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fermer</translation>
    </message>
    <message>
        <source>Copied</source>
        <translation>Copié</translation>
    </message>
    <message>
        <source>Copy report</source>
        <translation>Copier le rapport</translation>
    </message>
    <message>
        <source>Nothing was lost: the next sync goes on where this one stopped. Please send us this report; it holds no names, amounts or passwords, and is kept in the log folder as well.</source>
        <translation>Rien n’est perdu&#xa0;: la prochaine synchronisation reprend là où celle-ci s’est arrêtée. Envoyez-nous ce rapport&#x202f;; il ne contient ni noms, ni montants, ni mots de passe, et il est aussi conservé dans le dossier du journal.</translation>
    </message>
    <message>
        <source>Report</source>
        <translation>Rapport</translation>
    </message>
    <message>
        <source>SageSync has a fault of its own</source>
        <translation>SageSync a rencontré une erreur interne</translation>
    </message>
</context>
<context>
    <name>CureCard</name>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>Do it</source>
        <translation>Exécuter</translation>
    </message>
    <message>
        <source>Do it for {0}</source>
        <translation>Exécuter pour {0}</translation>
    </message>
    <message>
        <source>Each record gets its own unless you give one value for all.</source>
        <translation>Chaque fiche reçoit la sienne, sauf si vous donnez une valeur pour toutes.</translation>
    </message>
    <message>
        <source>Open it</source>
        <translation>Ouvrir</translation>
    </message>
</context>
<context>
    <name>CurrenciesModel</name>
    <message>
        <source>Comparison</source>
        <translation>Comparaison</translation>
    </message>
    <message>
        <source>Currency</source>
        <translation>Devise</translation>
    </message>
    <message>
        <source>Different: invoices at Vtiger&apos;s rate are skipped</source>
        <translation>Différents&#xa0;: les factures au taux de Vtiger sont ignorées</translation>
    </message>
    <message>
        <source>Equal</source>
        <translation>Égaux</translation>
    </message>
    <message>
        <source>Not used in Vtiger: invoices in %s stay in Sage</source>
        <translation>Non utilisée dans Vtiger&#xa0;: les factures en %s restent dans Sage</translation>
    </message>
    <message>
        <source>Rate in Sage</source>
        <translation>Taux dans Sage</translation>
    </message>
    <message>
        <source>Rate in Vtiger</source>
        <translation>Taux dans Vtiger</translation>
    </message>
    <message>
        <source>Sage has no rate: invoices in %s are skipped</source>
        <translation>Sage n’a pas de taux&#xa0;: les factures en %s sont ignorées</translation>
    </message>
    <message>
        <source>none</source>
        <translation>aucun</translation>
    </message>
</context>
<context>
    <name>CurrenciesTab</name>
    <message>
        <source>Both sides keep only %s, so there is nothing to compare.</source>
        <translation>Les deux côtés ne tiennent que %s, il n’y a donc rien à comparer.</translation>
    </message>
    <message>
        <source>Both systems count the foreign units that you get for 1 {base}, and the rates are compared at Vtiger&apos;s three decimals. Nothing is changed here: correct a rate where it is wrong. Sage keeps each customer in one currency: an organization that is invoiced in another one than {base} needs a field “Currency” in Vtiger that names it, before it first syncs.</source>
        <translation>Les deux systèmes comptent les unités étrangères pour 1 {base}, et les taux sont comparés aux trois décimales de Vtiger. Rien n’est modifié ici&#xa0;: corrigez un taux là où il est faux. Sage tient chaque client dans une seule devise&#xa0;: une organisation facturée dans une autre devise que {base} a besoin dans Vtiger d’un champ «&#xa0;Currency&#xa0;» qui la nomme, avant sa première synchronisation.</translation>
    </message>
    <message>
        <source>Currencies</source>
        <translation>Devises</translation>
    </message>
    <message>
        <source>Exchange rates of both sides</source>
        <translation>Taux de change des deux côtés</translation>
    </message>
    <message>
        <source>Rates cannot be compared, so invoices are skipped.</source>
        <translation>Les taux ne peuvent pas être comparés, les factures sont donc ignorées.</translation>
    </message>
    <message>
        <source>Switch them on in Sage, or invoice in the base currency.</source>
        <translation>Activez-les dans Sage, ou facturez dans la devise de base.</translation>
    </message>
    <message>
        <source>This Sage business keeps no foreign currencies.</source>
        <translation>Cette société Sage ne tient pas de devises étrangères.</translation>
    </message>
    <message>
        <source>Vtiger&apos;s base currency is {vtiger}, Sage&apos;s is {sage}.</source>
        <translation>La devise de base de Vtiger est {vtiger}, celle de Sage est {sage}.</translation>
    </message>
</context>
<context>
    <name>DayChart</name>
    <message>
        <source>Nothing synced yet</source>
        <translation>Rien n’est encore synchronisé</translation>
    </message>
    <message>
        <source>Records per day</source>
        <translation>Fiches par jour</translation>
    </message>
    <message>
        <source>today</source>
        <translation>aujourd’hui</translation>
    </message>
</context>
<context>
    <name>Desk</name>
    <message>
        <source>A sync is running; this record is looked at again after it.</source>
        <translation>Une synchronisation est en cours&#xa0;; cette fiche sera revue ensuite.</translation>
    </message>
    <message>
        <source>After</source>
        <translation>Après</translation>
    </message>
    <message>
        <source>Checked just now: {0}.</source>
        <translation>Vérifié à l’instant&#xa0;: {0}.</translation>
    </message>
    <message>
        <source>Field</source>
        <translation>Champ</translation>
    </message>
    <message>
        <source>For information</source>
        <translation>Pour information</translation>
    </message>
    <message>
        <source>For it: {evidence}</source>
        <translation>Pour&#xa0;: {evidence}</translation>
    </message>
    <message>
        <source>Held back since {0}</source>
        <translation>Retenue depuis {0}</translation>
    </message>
    <message>
        <source>Last agreed</source>
        <translation>Dernier accord</translation>
    </message>
    <message>
        <source>Needs you</source>
        <translation>À vous de décider</translation>
    </message>
    <message>
        <source>Net</source>
        <translation>HT</translation>
    </message>
    <message>
        <source>Nothing needs you.</source>
        <translation>Rien ne vous attend.</translation>
    </message>
    <message>
        <source>Nothing to do here.</source>
        <translation>Rien à faire ici.</translation>
    </message>
    <message>
        <source>Now</source>
        <translation>Maintenant</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Réglages</translation>
    </message>
    <message>
        <source>Tax</source>
        <translation>Taxe</translation>
    </message>
    <message>
        <source>The names are {n} % alike</source>
        <translation>Les noms se ressemblent à {n}&#xa0;%</translation>
    </message>
    <message>
        <source>The sync did not begin.</source>
        <translation>La synchronisation n’a pas commencé.</translation>
    </message>
    <message>
        <source>The total stays {gross} (net {net}, tax {tax}).</source>
        <translation>Le total reste {gross} (HT {net}, taxe {tax}).</translation>
    </message>
    <message>
        <source>These follow by themselves once what they wait for has travelled.</source>
        <translation>Elles suivent d’elles-mêmes dès que ce qu’elles attendent est transmis.</translation>
    </message>
    <message>
        <source>These records wait for a decision or a correction of yours.</source>
        <translation>Ces fiches attendent une décision ou une correction de votre part.</translation>
    </message>
    <message>
        <source>{n} not done: {because}</source>
        <translation>{n} non faits&#xa0;: {because}</translation>
    </message>
    <message>
        <source>Equal: {fields}</source>
        <translation>Identiques&#xa0;: {fields}</translation>
    </message>
    <message>
        <source>But with {evidence}</source>
        <translation>Mais en sens contraire&#xa0;: {evidence}</translation>
    </message>
    <message>
        <source>It is held back no longer.</source>
        <translation>Elle n’est plus retenue.</translation>
    </message>
    <message>
        <source>Leave as it is</source>
        <translation>Laisser tel quel</translation>
    </message>
    <message>
        <source>Total</source>
        <translation>Total</translation>
    </message>
    <message>
        <source>Waiting</source>
        <translation>En attente</translation>
    </message>
    <message>
        <source>Whose value stands</source>
        <translation>Quelle valeur l’emporte</translation>
    </message>
    <message>
        <source>differs</source>
        <translation>diffère</translation>
    </message>
    <message>
        <source>empty</source>
        <translation>vide</translation>
    </message>
    <message>
        <source>frees {n} more</source>
        <translation>en libère {n} de plus</translation>
    </message>
    <message>
        <source>last agreed {value}</source>
        <translation>dernier accord&#xa0;: {value}</translation>
    </message>
    <message>
        <source>now</source>
        <translation>à l’instant</translation>
    </message>
    <message>
        <source>{0} done.</source>
        <translation>{0} fait.</translation>
    </message>
    <message>
        <source>{cure}: for {records}?</source>
        <translation>{cure}&#xa0;: pour {records}&#xa0;?</translation>
    </message>
    <message>
        <source>{field} in {place}: from {before} to {after}</source>
        <translation>{field} dans {place}&#xa0;: de {before} à {after}</translation>
    </message>
    <message>
        <source>{field}: {vtiger} in Vtiger, {sage} in Sage</source>
        <translation>{field}&#xa0;: {vtiger} dans Vtiger, {sage} dans Sage</translation>
    </message>
    <message>
        <source>{name} from {before} to {after}</source>
        <translation>{name} de {before} à {after}</translation>
    </message>
    <message>
        <source>{name} in {side}</source>
        <translation>{name} dans {side}</translation>
    </message>
    <message>
        <source>{name} stays {before}</source>
        <translation>{name} reste {before}</translation>
    </message>
    <message>
        <source>{n} can be done</source>
        <translation>{n} peuvent être faits</translation>
    </message>
    <message>
        <source>{n} d</source>
        <translation>{n} j</translation>
    </message>
    <message>
        <source>{n} done, but: {because}</source>
        <translation>{n} faits, mais&#xa0;: {because}</translation>
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
        <translation>{n} autres suivent d’eux-mêmes.</translation>
    </message>
    <message>
        <source>{n} not: {because}</source>
        <translation>{n} non&#xa0;: {because}</translation>
    </message>
    <message>
        <source>{n} waiting</source>
        <translation>{n} en attente</translation>
    </message>
    <message>
        <source>{n} were not come to.</source>
        <translation>{n} n’ont pas été abordés.</translation>
    </message>
    <message>
        <source>{n} y</source>
        <translation>{n} an(s)</translation>
    </message>
    <message>
        <source>{records} held back until you decide.</source>
        <translation>{records} retenus jusqu’à votre décision.</translation>
    </message>
    <message>
        <source>{records} put aside.</source>
        <translation>{records} mis de côté.</translation>
    </message>
    <message>
        <source>{record}: done</source>
        <translation>{record}&#xa0;: fait</translation>
    </message>
    <message>
        <source>{record}: not done</source>
        <translation>{record}&#xa0;: non fait</translation>
    </message>
    <message>
        <source>{record}: put aside</source>
        <translation>{record}&#xa0;: mis de côté</translation>
    </message>
    <message>
        <source>{what}. Held back since {day}: {because}. What to do: {fix}</source>
        <translation>{what}. Retenue depuis {day}&#xa0;: {because}. Que faire&#xa0;: {fix}</translation>
    </message>
</context>
<context>
    <name>DeskPage</name>
    <message>
        <source>A sync is running</source>
        <translation>Une synchronisation est en cours</translation>
    </message>
    <message>
        <source>A sync is running; try again when it has finished.</source>
        <translation>Une synchronisation est en cours&#xa0;; réessayez quand elle sera finie.</translation>
    </message>
    <message>
        <source>All modules</source>
        <translation>Tous les modules</translation>
    </message>
    <message>
        <source>Also what was read</source>
        <translation>Aussi ce qui est lu</translation>
    </message>
    <message>
        <source>Both systems</source>
        <translation>Les deux systèmes</translation>
    </message>
    <message>
        <source>Causes</source>
        <translation>Causes</translation>
    </message>
    <message>
        <source>Every record that should travel has arrived on the other side.</source>
        <translation>Chaque fiche à transmettre est arrivée de l’autre côté.</translation>
    </message>
    <message>
        <source>Lives in</source>
        <translation>Se trouve dans</translation>
    </message>
    <message>
        <source>Module</source>
        <translation>Module</translation>
    </message>
    <message>
        <source>Nothing has been cured here yet.</source>
        <translation>Aucun remède n’a encore été appliqué ici.</translation>
    </message>
    <message>
        <source>Nothing is held back</source>
        <translation>Rien n’est retenu</translation>
    </message>
    <message>
        <source>Nothing is listed yet</source>
        <translation>Rien n’est encore listé</translation>
    </message>
    <message>
        <source>Records that cannot travel are listed here when it has finished.</source>
        <translation>Les fiches qui ne peuvent pas être transmises seront listées ici ensuite.</translation>
    </message>
    <message>
        <source>Skipped</source>
        <translation>Ignorés</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Annuler</translation>
    </message>
</context>
<context>
    <name>DocumentsModel</name>
    <message>
        <source>Difference</source>
        <translation>Différence</translation>
    </message>
    <message>
        <source>Document</source>
        <translation>Document</translation>
    </message>
    <message>
        <source>Found</source>
        <translation>Constat</translation>
    </message>
</context>
<context>
    <name>ErrorState</name>
    <message>
        <source>Try again</source>
        <translation>Réessayer</translation>
    </message>
</context>
<context>
    <name>FiguresModel</name>
    <message>
        <source>Difference</source>
        <translation>Écart</translation>
    </message>
    <message>
        <source>Documents</source>
        <translation>Documents</translation>
    </message>
    <message>
        <source>Explained</source>
        <translation>Expliqué</translation>
    </message>
    <message>
        <source>Net {net}, tax {tax}</source>
        <translation>Net {net}, taxe {tax}</translation>
    </message>
    <message>
        <source>Unexplained</source>
        <translation>Inexpliqué</translation>
    </message>
    <message>
        <source>{month}, unexplained {amount}</source>
        <translation>{month}, inexpliqué {amount}</translation>
    </message>
</context>
<context>
    <name>FilterBar</name>
    <message>
        <source>All modules</source>
        <translation>Tous les modules</translation>
    </message>
    <message>
        <source>All that still stand</source>
        <translation>Toutes celles qui valent encore</translation>
    </message>
    <message>
        <source>All that were ever made</source>
        <translation>Toutes celles jamais faites</translation>
    </message>
    <message>
        <source>Both directions</source>
        <translation>Les deux sens</translation>
    </message>
    <message>
        <source>Clear filters</source>
        <translation>Effacer les filtres</translation>
    </message>
    <message>
        <source>Direction</source>
        <translation>Sens</translation>
    </message>
    <message>
        <source>Every reason</source>
        <translation>Tous les motifs</translation>
    </message>
    <message>
        <source>Every status</source>
        <translation>Tous les statuts</translation>
    </message>
    <message>
        <source>Module</source>
        <translation>Module</translation>
    </message>
    <message>
        <source>Not read yet</source>
        <translation>Non lues</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>Remarques</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Motif</translation>
    </message>
    <message>
        <source>Search names and reasons</source>
        <translation>Chercher noms et motifs</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Statut</translation>
    </message>
    <message>
        <source>With or without a note</source>
        <translation>Avec ou sans remarque</translation>
    </message>
    <message>
        <source>{0}: show every day again</source>
        <translation>{0}&#xa0;: afficher à nouveau tous les jours</translation>
    </message>
</context>
<context>
    <name>FinishPage</name>
    <message>
        <source>Finish saves your choices. All of them can be changed later, one at a time, under Settings.</source>
        <translation>Terminer enregistre vos choix. Tous peuvent être modifiés plus tard, un par un, dans Paramètres.</translation>
    </message>
    <message>
        <source>From then on the program syncs by itself every {n} minutes while it is open.</source>
        <translation>Ensuite, le programme synchronise de lui-même toutes les {n} minutes tant qu’il est ouvert.</translation>
    </message>
    <message>
        <source>Ready</source>
        <translation>Prêt</translation>
    </message>
    <message>
        <source>Sage</source>
        <translation>Sage</translation>
    </message>
    <message>
        <source>Sync now</source>
        <translation>Synchroniser maintenant</translation>
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
        <translation>Toutes, quelle que soit leur date</translation>
    </message>
    <message>
        <source>First invoice date</source>
        <translation>Date de la première facture</translation>
    </message>
    <message>
        <source>From another date</source>
        <translation>À partir d’une autre date</translation>
    </message>
    <message>
        <source>From {day}, the start of this year</source>
        <translation>À partir du {day}, début de cette année</translation>
    </message>
    <message>
        <source>From {day}, when Sage&apos;s accounts begin</source>
        <translation>À partir du {day}, début des comptes dans Sage</translation>
    </message>
    <message>
        <source>Which invoices travel</source>
        <translation>Quelles factures passent</translation>
    </message>
    <message>
        <source>{vtiger} in Vtiger, {sage} in Sage</source>
        <translation>{vtiger} dans Vtiger, {sage} dans Sage</translation>
    </message>
</context>
<context>
    <name>FixPane</name>
    <message>
        <source>A sentence about this record is on the clipboard.</source>
        <translation>Une phrase sur cette fiche est dans le presse-papiers.</translation>
    </message>
    <message>
        <source>About this reason</source>
        <translation>À propos de ce motif</translation>
    </message>
    <message>
        <source>Back to {name}</source>
        <translation>Retour à {name}</translation>
    </message>
    <message>
        <source>By hand: {0}</source>
        <translation>À la main&#xa0;: {0}</translation>
    </message>
    <message>
        <source>Copy a sentence</source>
        <translation>Copier une phrase</translation>
    </message>
    <message>
        <source>Copy a sentence for a colleague</source>
        <translation>Copier une phrase pour un collègue</translation>
    </message>
    <message>
        <source>Cures</source>
        <translation>Remèdes</translation>
    </message>
    <message>
        <source>Different</source>
        <translation>Différent</translation>
    </message>
    <message>
        <source>Open in {0}</source>
        <translation>Ouvrir dans {0}</translation>
    </message>
    <message>
        <source>Show the record</source>
        <translation>Afficher la fiche</translation>
    </message>
    <message>
        <source>Show the record in the log</source>
        <translation>Afficher la fiche dans le journal</translation>
    </message>
    <message>
        <source>The same</source>
        <translation>Identique</translation>
    </message>
    <message>
        <source>Waits for {name}</source>
        <translation>Attend {name}</translation>
    </message>
</context>
<context>
    <name>FollowerRow</name>
    <message>
        <source>Contacts follow Organizations: %s</source>
        <translation>Les contacts suivent les organisations&#xa0;: %s</translation>
    </message>
    <message>
        <source>Follow the organizations that they belong to.</source>
        <translation>Suivent les organisations auxquelles ils appartiennent.</translation>
    </message>
    <message>
        <source>Sync now</source>
        <translation>Synchroniser</translation>
    </message>
</context>
<context>
    <name>GroupsModel</name>
    <message>
        <source>Amount</source>
        <translation>Montant</translation>
    </message>
    <message>
        <source>Records</source>
        <translation>Fiches</translation>
    </message>
    <message>
        <source>What would happen</source>
        <translation>Ce qui se passerait</translation>
    </message>
</context>
<context>
    <name>Header</name>
    <message>
        <source>Automatic sync paused</source>
        <translation>Synchronisation automatique en pause</translation>
    </message>
    <message>
        <source>Next %s</source>
        <translation>Prochaine %s</translation>
    </message>
    <message>
        <source>No company connected</source>
        <translation>Aucune société connectée</translation>
    </message>
    <message>
        <source>Preview</source>
        <translation>Aperçu</translation>
    </message>
    <message>
        <source>Sync Now</source>
        <translation>Synchroniser</translation>
    </message>
    <message>
        <source>Sync Now (F5 or Ctrl+R)</source>
        <translation>Synchroniser (F5 ou Ctrl+R)</translation>
    </message>
    <message>
        <source>Waiting for you</source>
        <translation>En attente de vous</translation>
    </message>
    <message>
        <source>What a sync would do now, before anything is written (Ctrl+P)</source>
        <translation>Ce que ferait une synchronisation maintenant, avant toute écriture (Ctrl+P)</translation>
    </message>
</context>
<context>
    <name>HeldExport</name>
    <message>
        <source>Export these records</source>
        <translation>Exporter ces fiches</translation>
    </message>
    <message>
        <source>Spreadsheet file (*.csv)</source>
        <translation>Fichier tableur (*.csv)</translation>
    </message>
    <message>
        <source>The file was not written</source>
        <translation>Le fichier n’a pas été écrit</translation>
    </message>
    <message>
        <source>The system said: {0}. Choose another folder, or close the file where it is open.</source>
        <translation>Le système a répondu&#xa0;: {0}. Choisissez un autre dossier, ou fermez le fichier là où il est ouvert.</translation>
    </message>
    <message>
        <source>{0} exported to {1}</source>
        <translation>{0} exportés vers {1}</translation>
    </message>
</context>
<context>
    <name>HeldModel</name>
    <message>
        <source>Age</source>
        <translation>Âge</translation>
    </message>
    <message>
        <source>Amount</source>
        <translation>Montant</translation>
    </message>
    <message>
        <source>Customer</source>
        <translation>Client</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>Date</translation>
    </message>
    <message>
        <source>Record</source>
        <translation>Fiche</translation>
    </message>
</context>
<context>
    <name>HeldUpCard</name>
    <message>
        <source>Held up now</source>
        <translation>Retenu en ce moment</translation>
    </message>
    <message>
        <source>Nothing needs you.</source>
        <translation>Rien ne vous attend.</translation>
    </message>
    <message>
        <source>See all skipped records</source>
        <translation>Voir toutes les fiches ignorées</translation>
    </message>
    <message>
        <source>{n} more follow by themselves.</source>
        <translation>{n} autres suivent d’eux-mêmes.</translation>
    </message>
    <message>
        <source>{records} stay where they are by your choice.</source>
        <translation>Laissé en place par votre choix&#xa0;: {records}.</translation>
    </message>
</context>
<context>
    <name>HelpReasons</name>
    <message>
        <source>Concerns: {records}</source>
        <translation>Concerne&#xa0;: {records}</translation>
    </message>
    <message>
        <source>What to do: {cure}</source>
        <translation>Que faire&#xa0;: {cure}</translation>
    </message>
    <message>
        <source>any record</source>
        <translation>toute fiche</translation>
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
        <translation>Retour</translation>
    </message>
    <message>
        <source>Contents</source>
        <translation>Sommaire</translation>
    </message>
    <message>
        <source>Forward</source>
        <translation>Suivant</translation>
    </message>
    <message>
        <source>Help page</source>
        <translation>Page d’aide</translation>
    </message>
    <message>
        <source>SageSync Help</source>
        <translation>Aide de SageSync</translation>
    </message>
    <message>
        <source>SageSync Help: {0}</source>
        <translation>Aide de SageSync&#xa0;: {0}</translation>
    </message>
    <message>
        <source>Search titles</source>
        <translation>Chercher un titre</translation>
    </message>
</context>
<context>
    <name>HintBar</name>
    <message>
        <source>Got it</source>
        <translation>Compris</translation>
    </message>
</context>
<context>
    <name>Hints</name>
    <message>
        <source>Choose a cause on the left; what can be done about a record stands on the right.</source>
        <translation>Choisissez une cause à gauche&#xa0;; ce qui peut être fait pour une fiche est à droite.</translation>
    </message>
    <message>
        <source>Click a count to see the records behind it, and a record&apos;s name to see all of it.</source>
        <translation>Cliquez sur un nombre pour voir les fiches derrière lui, et sur le nom d’une fiche pour tout en voir.</translation>
    </message>
    <message>
        <source>Suggestions are filled in already. Look them over, then press Save Settings.</source>
        <translation>Les suggestions sont déjà remplies. Relisez-les, puis cliquez sur Enregistrer les paramètres.</translation>
    </message>
    <message>
        <source>Sync Now starts a sync; this page then shows how it went. F1 explains any page.</source>
        <translation>Synchroniser lance une synchronisation&#x202f;; cette page montre ensuite le résultat. F1 explique chaque page.</translation>
    </message>
</context>
<context>
    <name>InvoiceOptions</name>
    <message>
        <source>As drafts, to be released in Sage</source>
        <translation>En brouillon, à valider dans Sage</translation>
    </message>
    <message>
        <source>As final invoices</source>
        <translation>En factures définitives</translation>
    </message>
    <message>
        <source>Count the invoices of each choice</source>
        <translation>Compter les factures de chaque choix</translation>
    </message>
    <message>
        <source>Credit notes that were made in Sage come to Vtiger</source>
        <translation>Les avoirs créés dans Sage arrivent dans Vtiger</translation>
    </message>
    <message>
        <source>Invoices that travel</source>
        <translation>Factures qui passent</translation>
    </message>
    <message>
        <source>Statuses that travel</source>
        <translation>Statuts qui passent</translation>
    </message>
    <message>
        <source>How invoices arrive in Sage</source>
        <translation>Arrivée des factures dans Sage</translation>
    </message>
    <message>
        <source>In Sage</source>
        <translation>Dans Sage</translation>
    </message>
</context>
<context>
    <name>InvoiceStatuses</name>
    <message>
        <source>Credited</source>
        <translation>Crédité</translation>
    </message>
    <message>
        <source>Draft</source>
        <translation>Brouillon</translation>
    </message>
    <message>
        <source>Overpaid</source>
        <translation>Trop payé</translation>
    </message>
    <message>
        <source>Paid</source>
        <translation>Payée</translation>
    </message>
    <message>
        <source>Part paid</source>
        <translation>Payée en partie</translation>
    </message>
    <message>
        <source>Refunded</source>
        <translation>Remboursé</translation>
    </message>
    <message>
        <source>Reopened</source>
        <translation>Rouvert</translation>
    </message>
    <message>
        <source>Status in Vtiger of invoices that are {status} in Sage</source>
        <translation>Statut dans Vtiger des factures au statut {status} dans Sage</translation>
    </message>
    <message>
        <source>Unchanged</source>
        <translation>Inchangé</translation>
    </message>
    <message>
        <source>Unpaid</source>
        <translation>Impayée</translation>
    </message>
    <message>
        <source>Void</source>
        <translation>Annulée</translation>
    </message>
    <message>
        <source>Written off</source>
        <translation>Passé en perte</translation>
    </message>
    <message>
        <source>{status} (default)</source>
        <translation>{status} (par défaut)</translation>
    </message>
    <message>
        <source>{status} (missing)</source>
        <translation>{status} (manquant)</translation>
    </message>
</context>
<context>
    <name>InvoicesTab</name>
    <message>
        <source>Invoice statuses</source>
        <translation>Statuts des factures</translation>
    </message>
</context>
<context>
    <name>Lamps</name>
    <message>
        <source>Last answer {when}.</source>
        <translation>Dernière réponse {when}.</translation>
    </message>
    <message>
        <source>Not asked since {time}</source>
        <translation>Non interrogé depuis {time}</translation>
    </message>
    <message>
        <source>{state} since {time}</source>
        <translation>{state} depuis {time}</translation>
    </message>
</context>
<context>
    <name>Languages</name>
    <message>
        <source>English</source>
        <translation>Français</translation>
    </message>
</context>
<context>
    <name>LastSyncCard</name>
    <message>
        <source>Click Sync Now to begin.</source>
        <translation>Cliquez sur Synchroniser pour commencer.</translation>
    </message>
    <message>
        <source>Last sync</source>
        <translation>Dernière synchronisation</translation>
    </message>
    <message>
        <source>Nothing has synced yet</source>
        <translation>Rien n’est encore synchronisé</translation>
    </message>
    <message>
        <source>{0}, not read yet</source>
        <translation>{0}, non lues</translation>
    </message>
    <message>
        <source>{records} synced with a note</source>
        <translation>{records} synchronisés avec une remarque</translation>
    </message>
</context>
<context>
    <name>LogCard</name>
    <message>
        <source> days</source>
        <translation> jours</translation>
    </message>
    <message>
        <source>Days that finished syncs stay in the log</source>
        <translation>Jours pendant lesquels les synchronisations terminées restent dans le journal</translation>
    </message>
    <message>
        <source>Keep finished syncs for</source>
        <translation>Garder les synchronisations terminées</translation>
    </message>
    <message>
        <source>Older syncs are removed from the log. Records and links are never removed by this.</source>
        <translation>Les synchronisations plus anciennes sont retirées du journal. Cela n’enlève jamais ni fiches ni liens.</translation>
    </message>
    <message>
        <source>Sync log</source>
        <translation>Journal de synchronisation</translation>
    </message>
</context>
<context>
    <name>LogPage</name>
    <message>
        <source>Loading …</source>
        <translation>Chargement …</translation>
    </message>
    <message>
        <source>Nothing has been synced yet</source>
        <translation>Rien n’a encore été synchronisé</translation>
    </message>
    <message>
        <source>Start the first sync. Each record that is created, updated or skipped is then listed here, with the reason and what to do.</source>
        <translation>Lancez la première synchronisation. Chaque fiche créée, mise à jour ou ignorée figurera ici, avec le motif et ce qu’il faut faire.</translation>
    </message>
    <message>
        <source>Sync Log</source>
        <translation>Journal</translation>
    </message>
    <message>
        <source>Sync Now</source>
        <translation>Synchroniser</translation>
    </message>
    <message>
        <source>Sync log and opened records</source>
        <translation>Journal et fiches ouvertes</translation>
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
        <translation>Ouverture de votre société …</translation>
    </message>
    <message>
        <source>Restore a backup</source>
        <translation>Restaurer une sauvegarde</translation>
    </message>
</context>
<context>
    <name>MappingPage</name>
    <message>
        <source>%s to mend</source>
        <translation>%s à corriger</translation>
    </message>
    <message>
        <source>Accounts</source>
        <translation>Comptes</translation>
    </message>
    <message>
        <source>Accounts and taxes</source>
        <translation>Comptes et taxes</translation>
    </message>
    <message>
        <source>Accounts, taxes and fields are read live from Sage and Vtiger, so both must be connected.</source>
        <translation>Les comptes, taxes et champs sont lus en direct dans Sage et Vtiger&#xa0;: les deux doivent être connectés.</translation>
    </message>
    <message>
        <source>Both sides keep their books in %s.</source>
        <translation>Les deux côtés tiennent leurs livres en %s.</translation>
    </message>
    <message>
        <source>Connect</source>
        <translation>Connecter</translation>
    </message>
    <message>
        <source>Connect both sides first</source>
        <translation>Connectez d’abord les deux côtés</translation>
    </message>
    <message>
        <source>Currencies</source>
        <translation>Devises</translation>
    </message>
    <message>
        <source>Discard changes</source>
        <translation>Abandonner les modifications</translation>
    </message>
    <message>
        <source>Each Vtiger tax beside the Sage rate that it becomes. Invoices with an open tax are skipped.</source>
        <translation>Chaque taxe de Vtiger à côté du taux Sage qu’elle devient. Les factures dont une taxe n’est pas affectée sont ignorées.</translation>
    </message>
    <message>
        <source>Filled in from Sage&apos;s own defaults, and from tax rates that are exactly equal. Please look them over: what could not be decided for certain is left to you.</source>
        <translation>Rempli d’après les réglages de Sage et les taux de taxe exactement égaux. Relisez-les&#xa0;: ce qui n’a pas pu être décidé avec certitude vous est laissé.</translation>
    </message>
    <message>
        <source>Foreign currencies that Sage has a rate for: %s.</source>
        <translation>Devises étrangères pour lesquelles Sage a un taux&#xa0;: %s.</translation>
    </message>
    <message>
        <source>Lines without tax</source>
        <translation>Lignes sans taxe</translation>
    </message>
    <message>
        <source>Mapping</source>
        <translation>Correspondances</translation>
    </message>
    <message>
        <source>No examples could be read: %s.</source>
        <translation>Aucun exemple n’a pu être lu&#xa0;: %s.</translation>
    </message>
    <message>
        <source>No sync can start yet. Still to choose: %s.</source>
        <translation>Aucune synchronisation ne peut encore démarrer. Reste à choisir&#xa0;: %s.</translation>
    </message>
    <message>
        <source>No sync starts without it.</source>
        <translation>Aucune synchronisation ne démarre sans cela.</translation>
    </message>
    <message>
        <source>Not chosen</source>
        <translation>Non choisi</translation>
    </message>
    <message>
        <source>Not saved yet</source>
        <translation>Non enregistré</translation>
    </message>
    <message>
        <source>Open: invoices with it are skipped</source>
        <translation>À choisir&#xa0;: les factures concernées sont ignorées</translation>
    </message>
    <message>
        <source>Read again</source>
        <translation>Relire</translation>
    </message>
    <message>
        <source>Reading accounts and taxes from Sage and Vtiger …</source>
        <translation>Lecture des comptes et des taxes dans Sage et Vtiger …</translation>
    </message>
    <message>
        <source>Reading accounts, taxes and fields from Sage and Vtiger …</source>
        <translation>Lecture des comptes, taxes et champs dans Sage et Vtiger …</translation>
    </message>
    <message>
        <source>Sage accounts</source>
        <translation>Comptes de Sage</translation>
    </message>
    <message>
        <source>Sage has no rate for %s: invoices in it are skipped.</source>
        <translation>Sage n’a pas de taux pour %s&#xa0;: les factures dans cette devise sont ignorées.</translation>
    </message>
    <message>
        <source>Save Settings</source>
        <translation>Enregistrer les paramètres</translation>
    </message>
    <message>
        <source>Save the mapping first?</source>
        <translation>Enregistrer d’abord les correspondances&#x202f;?</translation>
    </message>
    <message>
        <source>Saved. The mapping counts from the next sync.</source>
        <translation>Enregistré. Les correspondances valent dès la prochaine synchronisation.</translation>
    </message>
    <message>
        <source>Stay here</source>
        <translation>Rester ici</translation>
    </message>
    <message>
        <source>Still to choose: %s.</source>
        <translation>Reste à choisir&#xa0;: %s.</translation>
    </message>
    <message>
        <source>Taxes</source>
        <translation>Taxes</translation>
    </message>
    <message>
        <source>The tabs with a red mark show what is missing.</source>
        <translation>Les onglets marqués en rouge montrent ce qui manque.</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Réessayer</translation>
    </message>
    <message>
        <source>Vtiger keeps its books in %s, Sage in %s: every invoice is skipped until both are the same.</source>
        <translation>Vtiger tient ses livres en %s, Sage en %s&#xa0;: toutes les factures sont ignorées tant que les deux diffèrent.</translation>
    </message>
    <message>
        <source>Which account, tax and field of Vtiger belongs to which of Sage.</source>
        <translation>Quel compte, quelle taxe et quel champ de Vtiger correspond à quoi dans Sage.</translation>
    </message>
    <message>
        <source>You changed accounts, taxes or fields under Mapping and have not saved that yet.</source>
        <translation>Vous avez modifié des comptes, des taxes ou des champs dans Correspondances sans les enregistrer.</translation>
    </message>
    <message>
        <source>{name} at 0 %</source>
        <translation>{name} à 0&#xa0;%</translation>
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
        <translation>Comptes</translation>
    </message>
    <message>
        <source>Carriage charged on invoices</source>
        <translation>Frais de port facturés</translation>
    </message>
    <message>
        <source>Each Vtiger tax beside the Sage rate that it becomes. A tax is never guessed: invoices with an open tax are skipped until you choose.</source>
        <translation>Chaque taxe de Vtiger à côté du taux Sage qu’elle devient. Une taxe n’est jamais devinée&#xa0;: tant que vous n’avez pas choisi, les factures concernées sont ignorées.</translation>
    </message>
    <message>
        <source>Lines without tax</source>
        <translation>Lignes sans taxe</translation>
    </message>
    <message>
        <source>No longer in Sage</source>
        <translation>Absent de Sage</translation>
    </message>
    <message>
        <source>No tax is ticked in Vtiger</source>
        <translation>Aucune taxe n’est cochée dans Vtiger</translation>
    </message>
    <message>
        <source>Not chosen</source>
        <translation>Non choisi</translation>
    </message>
    <message>
        <source>On one line together, and one rate in Sage</source>
        <translation>Ensemble sur une ligne, un seul taux dans Sage</translation>
    </message>
    <message>
        <source>Set to this percentage on the line</source>
        <translation>Mis à ce pourcentage sur la ligne</translation>
    </message>
    <message>
        <source>Tax in Vtiger</source>
        <translation>Taxe dans Vtiger</translation>
    </message>
    <message>
        <source>Taxes</source>
        <translation>Taxes</translation>
    </message>
    <message>
        <source>The bank account on which customers pay</source>
        <translation>Le compte bancaire sur lequel les clients paient</translation>
    </message>
    <message>
        <source>The ledger accounts that new products, services and carriage are booked to in Sage.</source>
        <translation>Les comptes de Sage sur lesquels les nouveaux produits, services et frais de port sont imputés.</translation>
    </message>
    <message>
        <source>Ticked in Vtiger, but set to 0 % on the line</source>
        <translation>Cochée dans Vtiger, mais mise à 0&#xa0;% sur la ligne</translation>
    </message>
    <message>
        <source>What customers pay for products</source>
        <translation>Ce que les clients paient pour les produits</translation>
    </message>
    <message>
        <source>What customers pay for services</source>
        <translation>Ce que les clients paient pour les services</translation>
    </message>
    <message>
        <source>What is added to or taken off an invoice as a whole</source>
        <translation>Ce qui est ajouté à une facture entière ou en est retranché</translation>
    </message>
    <message>
        <source>What products cost you</source>
        <translation>Ce que les produits vous coûtent</translation>
    </message>
    <message>
        <source>What services cost you; Sage can do without</source>
        <translation>Ce que les services vous coûtent&#x202f;; Sage peut s’en passer</translation>
    </message>
    <message>
        <source>Why 0 % is not always the same</source>
        <translation>Pourquoi 0&#xa0;% n’est pas toujours la même chose</translation>
    </message>
    <message>
        <source>Zero-rated, exempt and outside the scope all come to nothing on the invoice, but they go into different boxes of your tax return. So they are listed by kind and never exchanged for each other.</source>
        <translation>Taux zéro, exonéré et hors champ donnent tous zéro sur la facture, mais vont dans des cases différentes de votre déclaration. Ils sont donc listés par nature et jamais remplacés l’un par l’autre.</translation>
    </message>
    <message>
        <source>exempt</source>
        <translation>exonéré</translation>
    </message>
    <message>
        <source>kind not told</source>
        <translation>nature non précisée</translation>
    </message>
    <message>
        <source>no tax</source>
        <translation>aucune taxe</translation>
    </message>
    <message>
        <source>outside the scope</source>
        <translation>hors champ</translation>
    </message>
    <message>
        <source>reverse charge</source>
        <translation>autoliquidation</translation>
    </message>
    <message>
        <source>taxed</source>
        <translation>taxé</translation>
    </message>
    <message>
        <source>zero-rated</source>
        <translation>taux zéro</translation>
    </message>
    <message>
        <source>{label} at 0 %</source>
        <translation>{label} à 0&#xa0;%</translation>
    </message>
    <message>
        <source>{label} at {percent} %</source>
        <translation>{label} à {percent}&#xa0;%</translation>
    </message>
    <message>
        <source>{label} · {percent} %</source>
        <translation>{label} · {percent}&#xa0;%</translation>
    </message>
    <message>
        <source>{method} tax in Vtiger</source>
        <translation>Taxe {method} dans Vtiger</translation>
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
        <translation>Sens de %s</translation>
    </message>
    <message>
        <source>Direction of {module}</source>
        <translation>Sens de {module}</translation>
    </message>
    <message>
        <source>Sync %s</source>
        <translation>Synchroniser %s</translation>
    </message>
    <message>
        <source>Sync %s now</source>
        <translation>Synchroniser %s maintenant</translation>
    </message>
    <message>
        <source>Sync now</source>
        <translation>Synchroniser</translation>
    </message>
    <message>
        <source>Sync {module}</source>
        <translation>Synchroniser {module}</translation>
    </message>
</context>
<context>
    <name>ModuleTab</name>
    <message>
        <source>Add a field pair</source>
        <translation>Ajouter une paire de champs</translation>
    </message>
    <message>
        <source>Field pairs of %s</source>
        <translation>Paires de champs de %s</translation>
    </message>
    <message>
        <source>Reset all to default</source>
        <translation>Tout rétablir par défaut</translation>
    </message>
    <message>
        <source>{module} are switched off; the pairs count once they are on.</source>
        <translation>Le module {module} est désactivé&#x202f;; les paires comptent dès son activation.</translation>
    </message>
    <message>
        <source>{module} · {way}. No pair goes further. Fields marked * are required.</source>
        <translation>{module} · {way}. Aucune paire ne va plus loin. Les champs marqués * sont obligatoires.</translation>
    </message>
</context>
<context>
    <name>ModulesPage</name>
    <message>
        <source> and </source>
        <translation> et </translation>
    </message>
    <message>
        <source>%s are being synced. Progress is shown at the top.</source>
        <translation>Synchronisation de %s en cours. La progression s’affiche en haut.</translation>
    </message>
    <message>
        <source>A sync is running already. Ask again when it has finished.</source>
        <translation>Une synchronisation est déjà en cours. Relancez quand elle sera terminée.</translation>
    </message>
    <message>
        <source>Accounts, taxes and fields</source>
        <translation>Comptes, taxes et champs</translation>
    </message>
    <message>
        <source>Choose the modules and which way their records travel. You can change this at any time.</source>
        <translation>Choisissez les modules et le sens de leurs fiches. Vous pouvez changer cela à tout moment.</translation>
    </message>
    <message>
        <source>Contacts follow the organizations that they belong to.</source>
        <translation>Les contacts suivent les organisations auxquelles ils appartiennent.</translation>
    </message>
    <message>
        <source>Customers with their addresses; Sage calls them contacts.</source>
        <translation>Clients avec leurs adresses&#x202f;; Sage les appelle contacts.</translation>
    </message>
    <message>
        <source>Invoices are not offered while %s are off.</source>
        <translation>À activer d’abord&#xa0;: %s. Sans cela, les factures ne sont pas proposées.</translation>
    </message>
    <message>
        <source>Invoices are not offered while {modules} are off.</source>
        <translation>À activer d’abord&#xa0;: {modules}. Sans cela, les factures ne sont pas proposées.</translation>
    </message>
    <message>
        <source>Modules</source>
        <translation>Modules</translation>
    </message>
    <message>
        <source>Products and stock items, with their prices, taxes and accounts.</source>
        <translation>Produits et articles en stock, avec prix, taxes et comptes.</translation>
    </message>
    <message>
        <source>Sales invoices, to the penny. They bring Organizations, Products and Services along.</source>
        <translation>Factures de vente, au centime près. Elles entraînent Organisations, Produits et Services.</translation>
    </message>
    <message>
        <source>Sales invoices, to the penny. They need all of the above.</source>
        <translation>Factures de vente, au centime près. Elles ont besoin de tout ce qui précède.</translation>
    </message>
    <message>
        <source>Services, with their rates and accounts.</source>
        <translation>Services, avec leurs tarifs et comptes.</translation>
    </message>
    <message>
        <source>Services, with their rates, taxes and accounts.</source>
        <translation>Services, avec leurs tarifs, taxes et comptes.</translation>
    </message>
    <message>
        <source>Stock items and products, with their prices and accounts.</source>
        <translation>Articles en stock et produits, avec prix et comptes.</translation>
    </message>
    <message>
        <source>Switch on Invoices and what they need</source>
        <translation>Activer Factures et ce qu’il leur faut</translation>
    </message>
    <message>
        <source>Switch on Invoices with what they need</source>
        <translation>Activer Factures avec ce qu’il leur faut</translation>
    </message>
    <message>
        <source>The invoices could not be counted: %s.</source>
        <translation>Les factures n’ont pas pu être comptées&#xa0;:&#xa0;%s.</translation>
    </message>
    <message>
        <source>What is kept in step, and which way. Changes are saved at once and count from the next sync.</source>
        <translation>Ce qui reste synchronisé, et dans quel sens. Les modifications sont enregistrées aussitôt et valent dès la prochaine synchronisation.</translation>
    </message>
    <message>
        <source>What shall be kept in step?</source>
        <translation>Que faut-il garder synchronisé&#x202f;?</translation>
    </message>
    <message>
        <source>Which invoices shall travel?</source>
        <translation>Quelles factures doivent passer&#x202f;?</translation>
    </message>
    <message>
        <source>With these statuses in Vtiger:</source>
        <translation>Avec ces statuts dans Vtiger&#xa0;:</translation>
    </message>
    <message>
        <source>{module}: {result}.</source>
        <translation>{module}&#xa0;: {result}.</translation>
    </message>
</context>
<context>
    <name>MonthsModel</name>
    <message>
        <source>Month</source>
        <translation>Mois</translation>
    </message>
</context>
<context>
    <name>NewPair</name>
    <message>
        <source>Add a field pair</source>
        <translation>Ajouter une paire de champs</translation>
    </message>
    <message>
        <source>Add this pair</source>
        <translation>Ajouter cette paire</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>Choose a field</source>
        <translation>Choisir un champ</translation>
    </message>
    <message>
        <source>Direction</source>
        <translation>Sens</translation>
    </message>
    <message>
        <source>Sage field</source>
        <translation>Champ de Sage</translation>
    </message>
    <message>
        <source>Vtiger field</source>
        <translation>Champ de Vtiger</translation>
    </message>
    <message>
        <source>Your own fields in Vtiger come first in the list.</source>
        <translation>Vos propres champs de Vtiger viennent en premier dans la liste.</translation>
    </message>
</context>
<context>
    <name>NextSyncCard</name>
    <message>
        <source>, not from %s to %s</source>
        <translation>, pas de %s à %s</translation>
    </message>
    <message>
        <source>After the first sync</source>
        <translation>Après la première</translation>
    </message>
    <message>
        <source>Change schedule</source>
        <translation>Modifier l’horaire</translation>
    </message>
    <message>
        <source>Every %d minutes</source>
        <translation>Toutes les %d minutes</translation>
    </message>
    <message>
        <source>Go on</source>
        <translation>Reprendre</translation>
    </message>
    <message>
        <source>Go on syncing automatically</source>
        <translation>Reprendre la synchronisation automatique</translation>
    </message>
    <message>
        <source>Next sync</source>
        <translation>Prochaine synchronisation</translation>
    </message>
    <message>
        <source>Pause</source>
        <translation>Pause</translation>
    </message>
    <message>
        <source>Pause automatic syncing</source>
        <translation>Suspendre la synchronisation automatique</translation>
    </message>
    <message>
        <source>Paused</source>
        <translation>En pause</translation>
    </message>
    <message>
        <source>Syncing now</source>
        <translation>Synchronisation en cours</translation>
    </message>
    <message>
        <source>Waiting for you</source>
        <translation>En attente de vous</translation>
    </message>
</context>
<context>
    <name>NotePanel</name>
    <message>
        <source>All unread notes in {module}: {title}</source>
        <translation>Toutes les remarques non lues dans {module}&#xa0;: {title}</translation>
    </message>
    <message>
        <source>Mark all alike as read</source>
        <translation>Marquer comme lues toutes les semblables</translation>
    </message>
    <message>
        <source>Mark as read</source>
        <translation>Marquer comme lu</translation>
    </message>
    <message>
        <source>What to do</source>
        <translation>Que faire</translation>
    </message>
</context>
<context>
    <name>Notes</name>
    <message>
        <source>Synced with a note</source>
        <translation>Synchronisé avec une remarque</translation>
    </message>
    <message>
        <source>Synced with a note that is over by now</source>
        <translation>Synchronisé avec une remarque désormais réglée</translation>
    </message>
    <message>
        <source>Synced with a note, read</source>
        <translation>Synchronisé avec une remarque, lue</translation>
    </message>
</context>
<context>
    <name>OutcomesModel</name>
    <message>
        <source>Amount</source>
        <translation>Montant</translation>
    </message>
    <message>
        <source>Changed: {0}</source>
        <translation>Modifié&#xa0;: {0}</translation>
    </message>
    <message>
        <source>Module and direction</source>
        <translation>Module et sens</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Motif</translation>
    </message>
    <message>
        <source>Record</source>
        <translation>Fiche</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Statut</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Heure</translation>
    </message>
</context>
<context>
    <name>OutcomesView</name>
    <message>
        <source>All records of the log</source>
        <translation>Toutes les fiches du journal</translation>
    </message>
    <message>
        <source>All runs</source>
        <translation>Toutes les synchros</translation>
    </message>
    <message>
        <source>Back to all runs</source>
        <translation>Retour à toutes les synchronisations</translation>
    </message>
    <message>
        <source>Cancel export</source>
        <translation>Annuler l’export</translation>
    </message>
    <message>
        <source>Export cancelled, no file was written</source>
        <translation>Export annulé, aucun fichier n’a été écrit</translation>
    </message>
    <message>
        <source>Export these records</source>
        <translation>Exporter ces fiches</translation>
    </message>
    <message>
        <source>Export to CSV …</source>
        <translation>Exporter en CSV …</translation>
    </message>
    <message>
        <source>Exporting: {0} of {1}</source>
        <translation>Export&#xa0;: {0} sur {1}</translation>
    </message>
    <message>
        <source>Mark all as read</source>
        <translation>Tout marquer comme lu</translation>
    </message>
    <message>
        <source>No note is unread</source>
        <translation>Aucune remarque non lue</translation>
    </message>
    <message>
        <source>No record fits</source>
        <translation>Aucune fiche ne correspond</translation>
    </message>
    <message>
        <source>Nothing in the log fits this search and these filters. Take one of them away.</source>
        <translation>Rien dans le journal ne répond à cette recherche et à ces filtres. Retirez-en un.</translation>
    </message>
    <message>
        <source>Progress of the export</source>
        <translation>Progression de l’export</translation>
    </message>
    <message>
        <source>Records</source>
        <translation>Fiches</translation>
    </message>
    <message>
        <source>Spreadsheet file (*.csv)</source>
        <translation>Fichier tableur (*.csv)</translation>
    </message>
    <message>
        <source>Sync of {0}</source>
        <translation>Synchronisation du {0}</translation>
    </message>
    <message>
        <source>The file was not written</source>
        <translation>Le fichier n’a pas été écrit</translation>
    </message>
    <message>
        <source>The notes of all listed records were read</source>
        <translation>Les remarques de toutes les fiches listées sont lues</translation>
    </message>
    <message>
        <source>The system said: {0}. Choose another folder, or close the file where it is open.</source>
        <translation>Le système dit&#xa0;: {0}. Choisissez un autre dossier, ou fermez le fichier là où il est ouvert.</translation>
    </message>
    <message>
        <source>What the next sync has to say of a record that it brought in step is listed here.</source>
        <translation>Ce que la prochaine synchronisation aura à dire d’une fiche synchronisée est listé ici.</translation>
    </message>
    <message>
        <source>{0} exported to {1}</source>
        <translation>{0} exportées vers {1}</translation>
    </message>
    <message>
        <source>{0} more: list them too</source>
        <translation>{0} de plus&#xa0;: les lister aussi</translation>
    </message>
</context>
<context>
    <name>OverviewPage</name>
    <message>
        <source>A few steps: where your Vtiger is, which Sage region you use, and what should travel.</source>
        <translation>Quelques étapes&#xa0;: l’adresse de votre Vtiger, votre région Sage et ce qui doit passer.</translation>
    </message>
    <message>
        <source>Connect Vtiger and Sage first</source>
        <translation>Connectez d’abord Vtiger et Sage</translation>
    </message>
    <message>
        <source>Connect my company</source>
        <translation>Connecter ma société</translation>
    </message>
    <message>
        <source>Last 30 days</source>
        <translation>30 derniers jours</translation>
    </message>
    <message>
        <source>Overview</source>
        <translation>Vue d’ensemble</translation>
    </message>
</context>
<context>
    <name>OverwrittenPane</name>
    <message>
        <source>After the sync</source>
        <translation>Après la synchronisation</translation>
    </message>
    <message>
        <source>Before</source>
        <translation>Avant</translation>
    </message>
    <message>
        <source>It is too long ago: what stood there is not known any more.</source>
        <translation>C’est trop ancien&#xa0;: on ne sait plus ce qui s’y trouvait.</translation>
    </message>
    <message>
        <source>It was put back already.</source>
        <translation>Cela a déjà été remis.</translation>
    </message>
    <message>
        <source>Mark all as read</source>
        <translation>Tout marquer comme lu</translation>
    </message>
    <message>
        <source>Put it back</source>
        <translation>Remettre</translation>
    </message>
    <message>
        <source>Show the record</source>
        <translation>Montrer la fiche</translation>
    </message>
    <message>
        <source>Show the record in the log</source>
        <translation>Montrer la fiche dans le journal</translation>
    </message>
    <message>
        <source>What a field&apos;s owner has replaced</source>
        <translation>Ce que le propriétaire d’un champ a remplacé</translation>
    </message>
</context>
<context>
    <name>Pages</name>
    <message>
        <source>Mapping</source>
        <translation>Correspondances</translation>
    </message>
    <message>
        <source>Modules</source>
        <translation>Modules</translation>
    </message>
    <message>
        <source>Overview</source>
        <translation>Vue d’ensemble</translation>
    </message>
    <message>
        <source>Reconcile</source>
        <translation>Rapprochement</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Paramètres</translation>
    </message>
    <message>
        <source>Skipped</source>
        <translation>Ignorées</translation>
    </message>
    <message>
        <source>Sync Log</source>
        <translation>Journal</translation>
    </message>
</context>
<context>
    <name>PairEditor</name>
    <message>
        <source> and </source>
        <translation> et </translation>
    </message>
    <message>
        <source>Cannot be switched on: %s</source>
        <translation>Ne peut pas être activé&#xa0;: %s</translation>
    </message>
    <message>
        <source>Direction</source>
        <translation>Sens</translation>
    </message>
    <message>
        <source>Empty it on the other side too</source>
        <translation>Vider aussi de l’autre côté</translation>
    </message>
    <message>
        <source>For another Vtiger field, remove this pair and add one.</source>
        <translation>Pour un autre champ de Vtiger, supprimez cette paire et ajoutez-en une.</translation>
    </message>
    <message>
        <source>Keep what the other side has</source>
        <translation>Garder la valeur de l’autre côté</translation>
    </message>
    <message>
        <source>Remove this pair</source>
        <translation>Supprimer cette paire</translation>
    </message>
    <message>
        <source>Required by {sides}: {module} where it is empty are skipped.</source>
        <translation>Obligatoire pour {sides}&#xa0;: toute fiche où il est vide est ignorée ({module}).</translation>
    </message>
    <message>
        <source>Reset to default</source>
        <translation>Valeur par défaut</translation>
    </message>
    <message>
        <source>Sage field</source>
        <translation>Champ de Sage</translation>
    </message>
    <message>
        <source>Sent once, when the record is made on the other side.</source>
        <translation>Envoyé une fois, quand la fiche est créée de l’autre côté.</translation>
    </message>
    <message>
        <source>Translated on the way, so it stays with its fields.</source>
        <translation>Converti en chemin, il reste donc avec ses champs.</translation>
    </message>
    <message>
        <source>Vtiger demands this field, so the pair stays with it.</source>
        <translation>Vtiger exige ce champ, la paire reste donc avec lui.</translation>
    </message>
    <message>
        <source>Vtiger field</source>
        <translation>Champ de Vtiger</translation>
    </message>
    <message>
        <source>When it is emptied</source>
        <translation>Quand il est vidé</translation>
    </message>
</context>
<context>
    <name>PairsModel</name>
    <message>
        <source>%s (required)</source>
        <translation>%s (obligatoire)</translation>
    </message>
    <message>
        <source>%s *</source>
        <translation>%s *</translation>
    </message>
    <message>
        <source>Both ways</source>
        <translation>Les deux sens</translation>
    </message>
    <message>
        <source>Direction</source>
        <translation>Sens</translation>
    </message>
    <message>
        <source>Emptied there</source>
        <translation>Vidé là-bas</translation>
    </message>
    <message>
        <source>Example in Sage</source>
        <translation>Exemple dans Sage</translation>
    </message>
    <message>
        <source>Example in Vtiger</source>
        <translation>Exemple dans Vtiger</translation>
    </message>
    <message>
        <source>Kept there</source>
        <translation>Gardé là-bas</translation>
    </message>
    <message>
        <source>Locked</source>
        <translation>Verrouillé</translation>
    </message>
    <message>
        <source>Not synced</source>
        <translation>Non synchronisé</translation>
    </message>
    <message>
        <source>Sage field</source>
        <translation>Champ de Sage</translation>
    </message>
    <message>
        <source>Sent once</source>
        <translation>Envoyé une fois</translation>
    </message>
    <message>
        <source>To Sage</source>
        <translation>Vers Sage</translation>
    </message>
    <message>
        <source>To Vtiger</source>
        <translation>Vers Vtiger</translation>
    </message>
    <message>
        <source>Vtiger field</source>
        <translation>Champ de Vtiger</translation>
    </message>
    <message>
        <source>When emptied</source>
        <translation>Si vidé</translation>
    </message>
</context>
<context>
    <name>Phrases</name>
    <message>
        <source>1 day</source>
        <translation>1 jour</translation>
    </message>
    <message>
        <source>1 hour</source>
        <translation>1 heure</translation>
    </message>
    <message>
        <source>1 minute</source>
        <translation>1 minute</translation>
    </message>
    <message>
        <source>1 record</source>
        <translation>1 fiche</translation>
    </message>
    <message>
        <source>1 second</source>
        <translation>1 seconde</translation>
    </message>
    <message>
        <source>Automatic</source>
        <translation>Auto</translation>
    </message>
    <message>
        <source>Both ways: Vtiger ↔ Sage</source>
        <translation>Deux sens&#xa0;: Vtiger ↔ Sage</translation>
    </message>
    <message>
        <source>Checking both connections</source>
        <translation>Vérification des deux connexions</translation>
    </message>
    <message>
        <source>Checking invoice totals</source>
        <translation>Vérification des totaux</translation>
    </message>
    <message>
        <source>Checking …</source>
        <translation>Vérification …</translation>
    </message>
    <message>
        <source>Command line</source>
        <translation>Ligne de commande</translation>
    </message>
    <message>
        <source>Comparing both sides</source>
        <translation>Comparaison des deux côtés</translation>
    </message>
    <message>
        <source>Comparing {module}</source>
        <translation>Comparaison&#xa0;: {module}</translation>
    </message>
    <message>
        <source>Connected</source>
        <translation>Connecté</translation>
    </message>
    <message>
        <source>Contacts</source>
        <translation>Contacts</translation>
    </message>
    <message>
        <source>Created</source>
        <translation>Créées</translation>
    </message>
    <message>
        <source>Cure</source>
        <translation>Remède</translation>
    </message>
    <message>
        <source>Curing</source>
        <translation>Remède en cours</translation>
    </message>
    <message>
        <source>Curing in {module}</source>
        <translation>Remède en cours dans {module}</translation>
    </message>
    <message>
        <source>Ended early</source>
        <translation>Arrêtée</translation>
    </message>
    <message>
        <source>Failed</source>
        <translation>En échec</translation>
    </message>
    <message>
        <source>Finished</source>
        <translation>Terminée</translation>
    </message>
    <message>
        <source>Interrupted</source>
        <translation>Interrompue</translation>
    </message>
    <message>
        <source>Invoices</source>
        <translation>Factures</translation>
    </message>
    <message>
        <source>Last sync {when}</source>
        <translation>Dernière synchronisation {when}</translation>
    </message>
    <message>
        <source>Needs you</source>
        <translation>Attend votre avis</translation>
    </message>
    <message>
        <source>No answer</source>
        <translation>Pas de réponse</translation>
    </message>
    <message>
        <source>Not asked yet</source>
        <translation>Pas encore interrogé</translation>
    </message>
    <message>
        <source>Not connected</source>
        <translation>Non connecté</translation>
    </message>
    <message>
        <source>Not synced</source>
        <translation>Non synchronisé</translation>
    </message>
    <message>
        <source>Nothing new, {records} held back</source>
        <translation>Rien de nouveau, {records} en attente</translation>
    </message>
    <message>
        <source>Nothing to do</source>
        <translation>Rien à faire</translation>
    </message>
    <message>
        <source>Nothing to do, both sides agree</source>
        <translation>Rien à faire, les deux côtés concordent</translation>
    </message>
    <message>
        <source>One module</source>
        <translation>Un module</translation>
    </message>
    <message>
        <source>One record</source>
        <translation>Une fiche</translation>
    </message>
    <message>
        <source>One way: Sage → Vtiger</source>
        <translation>Un sens&#xa0;: Sage → Vtiger</translation>
    </message>
    <message>
        <source>One way: Vtiger → Sage</source>
        <translation>Un sens&#xa0;: Vtiger → Sage</translation>
    </message>
    <message>
        <source>Organizations</source>
        <translation>Organisations</translation>
    </message>
    <message>
        <source>Preview</source>
        <translation>Aperçu</translation>
    </message>
    <message>
        <source>Products</source>
        <translation>Produits</translation>
    </message>
    <message>
        <source>Reading {module}</source>
        <translation>Lecture&#xa0;: {module}</translation>
    </message>
    <message>
        <source>Reading {module} from {side}</source>
        <translation>Lecture&#xa0;: {module} de {side}</translation>
    </message>
    <message>
        <source>Running</source>
        <translation>En cours</translation>
    </message>
    <message>
        <source>Services</source>
        <translation>Services</translation>
    </message>
    <message>
        <source>Settling what was interrupted</source>
        <translation>Reprise de ce qui a été interrompu</translation>
    </message>
    <message>
        <source>Skipped</source>
        <translation>Ignorées</translation>
    </message>
    <message>
        <source>Sync Now</source>
        <translation>Manuelle</translation>
    </message>
    <message>
        <source>The next sync waits: {why}</source>
        <translation>La prochaine synchronisation attend&#xa0;: {why}</translation>
    </message>
    <message>
        <source>Unchanged</source>
        <translation>Inchangées</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Annulation</translation>
    </message>
    <message>
        <source>Updated</source>
        <translation>Mises à jour</translation>
    </message>
    <message>
        <source>Waiting for {side}, {n} s</source>
        <translation>En attente de {side}, {n} s</translation>
    </message>
    <message>
        <source>With a note</source>
        <translation>Avec remarque</translation>
    </message>
    <message>
        <source>Writing {module}</source>
        <translation>Écriture&#xa0;: {module}</translation>
    </message>
    <message>
        <source>Writing {module} to {side}</source>
        <translation>Écriture&#xa0;: {module} dans {side}</translation>
    </message>
    <message>
        <source>at {time}</source>
        <translation>à {time}</translation>
    </message>
    <message>
        <source>d MMM</source>
        <translation>d MMM</translation>
    </message>
    <message>
        <source>in {minutes} min {seconds:02d} s</source>
        <translation>dans {minutes} min {seconds:02d} s</translation>
    </message>
    <message>
        <source>in {seconds} s</source>
        <translation>dans {seconds} s</translation>
    </message>
    <message>
        <source>just now</source>
        <translation>à l’instant</translation>
    </message>
    <message>
        <source>never</source>
        <translation>jamais</translation>
    </message>
    <message>
        <source>{day}, {time}</source>
        <translation>{day}, {time}</translation>
    </message>
    <message>
        <source>{n} created</source>
        <translation>{n} créées</translation>
    </message>
    <message>
        <source>{n} days</source>
        <translation>{n} jours</translation>
    </message>
    <message>
        <source>{n} failed</source>
        <translation>{n} en échec</translation>
    </message>
    <message>
        <source>{n} hours</source>
        <translation>{n} heures</translation>
    </message>
    <message>
        <source>{n} minutes</source>
        <translation>{n} minutes</translation>
    </message>
    <message>
        <source>{n} records</source>
        <translation>{n} fiches</translation>
    </message>
    <message>
        <source>{n} seconds</source>
        <translation>{n} secondes</translation>
    </message>
    <message>
        <source>{n} skipped</source>
        <translation>{n} ignorées</translation>
    </message>
    <message>
        <source>{n} to create</source>
        <translation>{n} à créer</translation>
    </message>
    <message>
        <source>{n} to skip</source>
        <translation>{n} à ignorer</translation>
    </message>
    <message>
        <source>{n} to update</source>
        <translation>{n} à mettre à jour</translation>
    </message>
    <message>
        <source>{n} updated</source>
        <translation>{n} mises à jour</translation>
    </message>
    <message>
        <source>{sentence} · {done} of {total}</source>
        <translation>{sentence} · {done} sur {total}</translation>
    </message>
    <message>
        <source>{span} ago</source>
        <translation>il y a {span}</translation>
    </message>
    <message>
        <source>{state}: {result}</source>
        <translation>{state}&#xa0;: {result}</translation>
    </message>
    <message>
        <source>{when}: {result}</source>
        <translation>{when}&#xa0;: {result}</translation>
    </message>
    <message>
        <source>{whole}: {part}</source>
        <translation>{whole}&#xa0;: {part}</translation>
    </message>
    <message>
        <source>No record is held up by a reason of its own, but the last sync did not finish.</source>
        <translation>Aucune fiche n’est retenue pour un motif propre, mais la dernière synchronisation ne s’est pas terminée.</translation>
    </message>
    <message>
        <source>Nothing is held up: every record that should travel has arrived.</source>
        <translation>Rien n’est retenu&#xa0;: chaque fiche qui devait passer est arrivée.</translation>
    </message>
    <message>
        <source>Records that cannot travel will be listed here, each with what to do.</source>
        <translation>Les fiches qui ne peuvent pas passer seront listées ici, chacune avec ce qu’il faut faire.</translation>
    </message>
</context>
<context>
    <name>Preview</name>
    <message>
        <source>1 invoice</source>
        <translation>1 facture</translation>
    </message>
    <message>
        <source>New in {side}</source>
        <translation>Nouveau dans {side}</translation>
    </message>
    <message>
        <source>Nothing would be written.</source>
        <translation>Rien ne serait écrit.</translation>
    </message>
    <message>
        <source>1 change</source>
        <translation>1 modification</translation>
    </message>
    <message>
        <source>Along with that: {changes}.</source>
        <translation>Avec cela&#xa0;: {changes}.</translation>
    </message>
    <message>
        <source>Changed in Sage: {invoices}, by {money} ({net} net, {tax} tax).</source>
        <translation>Modifié dans Sage&#xa0;: {invoices}, de {money} ({net} HT, {tax} de taxe).</translation>
    </message>
    <message>
        <source>Left out: {records}; the next sync takes them.</source>
        <translation>Laissé de côté&#xa0;: {records}&#xa0;; la prochaine synchronisation s’en chargera.</translation>
    </message>
    <message>
        <source>Nothing has been written yet. Carry out {changes}?</source>
        <translation>Rien n’a encore été écrit. Exécuter {changes}&#xa0;?</translation>
    </message>
    <message>
        <source>Nothing has been written yet. Post {what}?</source>
        <translation>Rien n’a encore été écrit. Comptabiliser {what}&#xa0;?</translation>
    </message>
    <message>
        <source>That is {net} net and {tax} tax.</source>
        <translation>Soit {net} HT et {tax} de taxe.</translation>
    </message>
    <message>
        <source>{module}: change in {side}</source>
        <translation>{module}&#xa0;: modifier dans {side}</translation>
    </message>
    <message>
        <source>{module}: create in {side}</source>
        <translation>{module}&#xa0;: créer dans {side}</translation>
    </message>
    <message>
        <source>{module}: skip on the way to {side}</source>
        <translation>{module}&#xa0;: ignorer vers {side}</translation>
    </message>
    <message>
        <source>{n} changes</source>
        <translation>{n} modifications</translation>
    </message>
    <message>
        <source>{n} invoices</source>
        <translation>{n} factures</translation>
    </message>
</context>
<context>
    <name>PreviewPage</name>
    <message>
        <source>A sync is running.</source>
        <translation>Une synchronisation est en cours.</translation>
    </message>
    <message>
        <source>A sync is running. Look again when it has finished.</source>
        <translation>Une synchronisation est en cours. Regardez à nouveau quand elle sera finie.</translation>
    </message>
    <message>
        <source>Beginning …</source>
        <translation>Démarrage …</translation>
    </message>
    <message>
        <source>Both sides are read and compared. Nothing is written before you say so.</source>
        <translation>Les deux côtés sont lus et comparés. Rien n’est écrit avant votre accord.</translation>
    </message>
    <message>
        <source>Carried out</source>
        <translation>Exécuté</translation>
    </message>
    <message>
        <source>Carry out</source>
        <translation>Exécuter</translation>
    </message>
    <message>
        <source>Carrying out …</source>
        <translation>Exécution en cours …</translation>
    </message>
    <message>
        <source>Find out what happened before you go on. What is ticked below is written then.</source>
        <translation>Cherchez ce qui s’est passé avant de continuer. Ce qui est coché ci-dessous sera alors écrit.</translation>
    </message>
    <message>
        <source>Go on</source>
        <translation>Continuer</translation>
    </message>
    <message>
        <source>Go on this once</source>
        <translation>Continuer une fois</translation>
    </message>
    <message>
        <source>Leave all as it is</source>
        <translation>Tout laisser tel quel</translation>
    </message>
    <message>
        <source>Look again</source>
        <translation>Regarder à nouveau</translation>
    </message>
    <message>
        <source>Look again to see what is left.</source>
        <translation>Regardez à nouveau ce qui reste.</translation>
    </message>
    <message>
        <source>Look at it</source>
        <translation>Regarder</translation>
    </message>
    <message>
        <source>Looking at both sides …</source>
        <translation>Examen des deux côtés …</translation>
    </message>
    <message>
        <source>Nothing is written by looking.</source>
        <translation>Regarder n’écrit rien.</translation>
    </message>
    <message>
        <source>Preview</source>
        <translation>Aperçu</translation>
    </message>
    <message>
        <source>Progress of the preview</source>
        <translation>Progression de l’aperçu</translation>
    </message>
    <message>
        <source>Records</source>
        <translation>Fiches</translation>
    </message>
    <message>
        <source>Skipped records are left alone; afterwards the sync log names each with its reason and the cure.</source>
        <translation>Les fiches ignorées restent telles quelles&#x202f;; ensuite le journal nomme chacune avec son motif et le remède.</translation>
    </message>
    <message>
        <source>The preview did not begin</source>
        <translation>L’aperçu n’a pas commencé</translation>
    </message>
    <message>
        <source>The preview did not finish: %s.</source>
        <translation>L’aperçu ne s’est pas terminé&#xa0;: %s.</translation>
    </message>
    <message>
        <source>There is nothing to show</source>
        <translation>Il n’y a rien à montrer</translation>
    </message>
    <message>
        <source>To create</source>
        <translation>À créer</translation>
    </message>
    <message>
        <source>To skip</source>
        <translation>À ignorer</translation>
    </message>
    <message>
        <source>To update</source>
        <translation>À mettre à jour</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Réessayer</translation>
    </message>
    <message>
        <source>Wait until it has finished, or go on without a preview.</source>
        <translation>Attendez qu’elle soit terminée, ou continuez sans aperçu.</translation>
    </message>
    <message>
        <source>What the first sync will do</source>
        <translation>Ce que fera la première synchronisation</translation>
    </message>
    <message>
        <source>What would happen</source>
        <translation>Ce qui se passerait</translation>
    </message>
    <message>
        <source>{0} written as shown.</source>
        <translation>{0} écrits comme montré.</translation>
    </message>
    <message>
        <source>{created} records to create, {updated} to update, {skipped} to skip</source>
        <translation>{created} fiches à créer, {updated} à mettre à jour, {skipped} à ignorer</translation>
    </message>
</context>
<context>
    <name>PreviewedModel</name>
    <message>
        <source>Amount</source>
        <translation>Montant</translation>
    </message>
    <message>
        <source>Record</source>
        <translation>Fiche</translation>
    </message>
    <message>
        <source>What would change</source>
        <translation>Ce qui changerait</translation>
    </message>
</context>
<context>
    <name>Problems</name>
    <message>
        <source>Connect again</source>
        <translation>Reconnecter</translation>
    </message>
    <message>
        <source>Look at it</source>
        <translation>Regarder</translation>
    </message>
    <message>
        <source>Mapping</source>
        <translation>Correspondances</translation>
    </message>
    <message>
        <source>Modules</source>
        <translation>Modules</translation>
    </message>
    <message>
        <source>Restore a backup</source>
        <translation>Restaurer une sauvegarde</translation>
    </message>
    <message>
        <source>Sign in again</source>
        <translation>Se reconnecter</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Réessayer</translation>
    </message>
</context>
<context>
    <name>ProgressStrip</name>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>Finishes the record in hand; the next sync goes on there</source>
        <translation>Termine la fiche en cours&#x202f;; la prochaine synchronisation reprend là</translation>
    </message>
    <message>
        <source>Finishing the record in hand …</source>
        <translation>Fin de la fiche en cours …</translation>
    </message>
    <message>
        <source>Progress of the sync</source>
        <translation>Progression de la synchronisation</translation>
    </message>
    <message>
        <source>Starting …</source>
        <translation>Démarrage …</translation>
    </message>
    <message>
        <source>checking</source>
        <translation>vérification</translation>
    </message>
    <message>
        <source>compared</source>
        <translation>comparé</translation>
    </message>
    <message>
        <source>comparing</source>
        <translation>comparaison</translation>
    </message>
    <message>
        <source>curing</source>
        <translation>remède en cours</translation>
    </message>
    <message>
        <source>done</source>
        <translation>terminé</translation>
    </message>
    <message>
        <source>no news for {n} s</source>
        <translation>sans nouvelles depuis {n} s</translation>
    </message>
    <message>
        <source>read</source>
        <translation>lu</translation>
    </message>
    <message>
        <source>reading</source>
        <translation>lecture</translation>
    </message>
    <message>
        <source>waiting</source>
        <translation>en attente</translation>
    </message>
    <message>
        <source>waiting for {side}, {n} s</source>
        <translation>en attente de {side}, {n} s</translation>
    </message>
    <message>
        <source>writing</source>
        <translation>écriture</translation>
    </message>
</context>
<context>
    <name>ProofPage</name>
    <message>
        <source>A certificate of a period without anything unexplained certifies it from then on.</source>
        <translation>Une attestation d’une période où rien n’est inexpliqué l’atteste à partir de là.</translation>
    </message>
    <message>
        <source>Both systems&apos; invoices side by side, as both servers state them now. Nothing is written.</source>
        <translation>Les factures des deux systèmes côte à côte, telles que les deux serveurs les donnent maintenant. Rien n’est écrit.</translation>
    </message>
    <message>
        <source>Certificate</source>
        <translation>Attestation</translation>
    </message>
    <message>
        <source>Certificate …</source>
        <translation>Attestation …</translation>
    </message>
    <message>
        <source>Certificates</source>
        <translation>Attestations</translation>
    </message>
    <message>
        <source>Choose a period and press Compare</source>
        <translation>Choisissez une période et appuyez sur Comparer</translation>
    </message>
    <message>
        <source>Compare</source>
        <translation>Comparer</translation>
    </message>
    <message>
        <source>Copied</source>
        <translation>Copié</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Copier</translation>
    </message>
    <message>
        <source>Documents</source>
        <translation>Documents</translation>
    </message>
    <message>
        <source>Every difference between the two is named; what has no name is unexplained.</source>
        <translation>Chaque différence entre les deux est nommée&#xa0;; ce qui n’a pas de nom est inexpliqué.</translation>
    </message>
    <message>
        <source>First day</source>
        <translation>Premier jour</translation>
    </message>
    <message>
        <source>Last day</source>
        <translation>Dernier jour</translation>
    </message>
    <message>
        <source>Months</source>
        <translation>Mois</translation>
    </message>
    <message>
        <source>Neither system has an invoice in this period</source>
        <translation>Aucun des deux systèmes n’a de facture dans cette période</translation>
    </message>
    <message>
        <source>No period is certified yet</source>
        <translation>Aucune période n’est encore attestée</translation>
    </message>
    <message>
        <source>PDF file (*.pdf)</source>
        <translation>Fichier PDF (*.pdf)</translation>
    </message>
    <message>
        <source>Reading both systems …</source>
        <translation>Lecture des deux systèmes …</translation>
    </message>
    <message>
        <source>Reconcile</source>
        <translation>Rapprochement</translation>
    </message>
    <message>
        <source>Taxes</source>
        <translation>Taxes</translation>
    </message>
    <message>
        <source>The certificate was written to {0}</source>
        <translation>L’attestation a été écrite dans {0}</translation>
    </message>
    <message>
        <source>Unexplained: {0}</source>
        <translation>Inexpliqué&#xa0;: {0}</translation>
    </message>
    <message>
        <source>Unexplained: {0}. Every difference has a name.</source>
        <translation>Inexpliqué&#xa0;: {0}. Chaque différence a un nom.</translation>
    </message>
    <message>
        <source>What is shown</source>
        <translation>Ce qui est affiché</translation>
    </message>
    <message>
        <source>{0} compared.</source>
        <translation>{0} comparés.</translation>
    </message>
</context>
<context>
    <name>Rail</name>
    <message>
        <source>Explains what you are looking at (F1)</source>
        <translation>Explique ce que vous voyez (F1)</translation>
    </message>
    <message>
        <source>Help</source>
        <translation>Aide</translation>
    </message>
    <message>
        <source>Pages</source>
        <translation>Pages</translation>
    </message>
</context>
<context>
    <name>RecordField</name>
    <message>
        <source>Nothing of this name was found.</source>
        <translation>Rien de ce nom n’a été trouvé.</translation>
    </message>
    <message>
        <source>Type a part of the name</source>
        <translation>Tapez une partie du nom</translation>
    </message>
</context>
<context>
    <name>RecordParts</name>
    <message>
        <source>(empty)</source>
        <translation>(vide)</translation>
    </message>
    <message>
        <source>About this reason</source>
        <translation>À propos de ce motif</translation>
    </message>
    <message>
        <source>Both sides hold the same values.</source>
        <translation>Les deux côtés ont les mêmes valeurs.</translation>
    </message>
    <message>
        <source>Differs</source>
        <translation>Diffère</translation>
    </message>
    <message>
        <source>Field</source>
        <translation>Champ</translation>
    </message>
    <message>
        <source>Held back since {0}</source>
        <translation>Retenue depuis le {0}</translation>
    </message>
    <message>
        <source>In Sage</source>
        <translation>Dans Sage</translation>
    </message>
    <message>
        <source>In Vtiger</source>
        <translation>Dans Vtiger</translation>
    </message>
    <message>
        <source>Last agreed</source>
        <translation>Dernier accord</translation>
    </message>
    <message>
        <source>No run has dealt with this record yet.</source>
        <translation>Aucune synchronisation n’a encore traité cette fiche.</translation>
    </message>
    <message>
        <source>One field differs.</source>
        <translation>Un champ diffère.</translation>
    </message>
    <message>
        <source>Only in Sage so far.</source>
        <translation>Seulement dans Sage jusqu’ici.</translation>
    </message>
    <message>
        <source>Only in Vtiger so far.</source>
        <translation>Seulement dans Vtiger jusqu’ici.</translation>
    </message>
    <message>
        <source>Opens this record under Skipped, with what can be done about it</source>
        <translation>Ouvre cet enregistrement sous «&#xa0;Ignorés&#xa0;», avec ce qui peut être fait</translation>
    </message>
    <message>
        <source>Put it right …</source>
        <translation>Corriger …</translation>
    </message>
    <message>
        <source>Show {0} older</source>
        <translation>Afficher {0} plus anciens</translation>
    </message>
    <message>
        <source>Values</source>
        <translation>Valeurs</translation>
    </message>
    <message>
        <source>What happened</source>
        <translation>Ce qui s’est passé</translation>
    </message>
    <message>
        <source>What to do</source>
        <translation>Que faire</translation>
    </message>
    <message>
        <source>empty</source>
        <translation>vide</translation>
    </message>
    <message>
        <source>{0} fields differ.</source>
        <translation>{0} champs diffèrent.</translation>
    </message>
    <message>
        <source>{0} · run {1}</source>
        <translation>{0} · synchronisation {1}</translation>
    </message>
    <message>
        <source>Are they different?</source>
        <translation>Sont-elles différentes&#x202f;?</translation>
    </message>
    <message>
        <source>Both records stay as they are, and nothing travels between them any more. What earlier syncs wrote stays written. Neither is made anew until you say so.</source>
        <translation>Les deux fiches restent telles quelles, et plus rien ne passe de l’une à l’autre. Ce que des synchronisations ont écrit reste écrit. Aucune n’est recréée avant que vous le disiez.</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>If they are not the same after all, take them apart. Nothing is deleted on either side.</source>
        <translation>Si ce n’est finalement pas la même fiche, séparez-les. Rien n’est supprimé, d’un côté comme de l’autre.</translation>
    </message>
    <message>
        <source>Leave linked</source>
        <translation>Laisser liées</translation>
    </message>
    <message>
        <source>Link the two?</source>
        <translation>Lier les deux&#x202f;?</translation>
    </message>
    <message>
        <source>Link them</source>
        <translation>Lier</translation>
    </message>
    <message>
        <source>Noted: the next sync links the two.</source>
        <translation>C’est noté&#xa0;: la prochaine synchronisation lie les deux.</translation>
    </message>
    <message>
        <source>Noted: the next sync makes what is missing.</source>
        <translation>C’est noté&#xa0;: la prochaine synchronisation crée ce qui manque.</translation>
    </message>
    <message>
        <source>Take apart</source>
        <translation>Séparer</translation>
    </message>
    <message>
        <source>Take apart …</source>
        <translation>Séparer …</translation>
    </message>
    <message>
        <source>Take the two apart?</source>
        <translation>Séparer les deux&#x202f;?</translation>
    </message>
    <message>
        <source>The next sync brings them together. Where both sides hold a value, one of the two is replaced; a preview shows which.</source>
        <translation>La prochaine synchronisation les réunit. Là où les deux côtés ont une valeur, l’une des deux est remplacée&#x202f;; un aperçu montre laquelle.</translation>
    </message>
    <message>
        <source>The same record?</source>
        <translation>La même fiche&#x202f;?</translation>
    </message>
    <message>
        <source>The two are apart. Say here what is to become of them.</source>
        <translation>Les deux sont séparées. Dites ici ce qu’elles doivent devenir.</translation>
    </message>
    <message>
        <source>The two are linked</source>
        <translation>Les deux sont liées</translation>
    </message>
    <message>
        <source>These are the same</source>
        <translation>C’est la même fiche</translation>
    </message>
    <message>
        <source>They are different</source>
        <translation>Elles sont différentes</translation>
    </message>
    <message>
        <source>You are not asked about these two again. What the other system lacks is made there by the next sync: an invoice is posted.</source>
        <translation>On ne vous interrogera plus sur ces deux fiches. Ce qui manque dans l’autre système y est créé par la prochaine synchronisation&#xa0;: une facture y est comptabilisée.</translation>
    </message>
</context>
<context>
    <name>RecordTab</name>
    <message>
        <source>A sync is running; this record is looked at again after it.</source>
        <translation>Une synchronisation est en cours&#x202f;; cette fiche sera revue ensuite.</translation>
    </message>
    <message>
        <source>It was never read, or its history was cleared away. Sync, then look again.</source>
        <translation>Elle n’a jamais été lue, ou son historique a été effacé. Synchronisez, puis revenez voir.</translation>
    </message>
    <message>
        <source>Nothing is known of this record</source>
        <translation>On ne sait rien de cette fiche</translation>
    </message>
    <message>
        <source>Open in Sage</source>
        <translation>Ouvrir dans Sage</translation>
    </message>
    <message>
        <source>Open in Vtiger</source>
        <translation>Ouvrir dans Vtiger</translation>
    </message>
    <message>
        <source>Record</source>
        <translation>Fiche</translation>
    </message>
    <message>
        <source>Sync this record now</source>
        <translation>Synchroniser cette fiche</translation>
    </message>
    <message>
        <source>Syncing …</source>
        <translation>Synchronisation …</translation>
    </message>
    <message>
        <source>The address of this record in {0} is not known, or it was deleted there.</source>
        <translation>L’adresse de cette fiche dans {0} est inconnue, ou la fiche y a été supprimée.</translation>
    </message>
    <message>
        <source>There is no such record in {0} yet.</source>
        <translation>Cette fiche n’existe pas encore dans {0}.</translation>
    </message>
    <message>
        <source>This sync: {0}.</source>
        <translation>Cette synchronisation&#xa0;: {0}.</translation>
    </message>
    <message>
        <source>Undo the last write …</source>
        <translation>Annuler la dernière écriture …</translation>
    </message>
    <message>
        <source>in Sage, not in Vtiger</source>
        <translation>dans Sage, pas dans Vtiger</translation>
    </message>
    <message>
        <source>in Vtiger and in Sage</source>
        <translation>dans Vtiger et dans Sage</translation>
    </message>
    <message>
        <source>in Vtiger, not in Sage</source>
        <translation>dans Vtiger, pas dans Sage</translation>
    </message>
</context>
<context>
    <name>RecordValues</name>
    <message>
        <source>(no name)</source>
        <translation>(sans nom)</translation>
    </message>
    <message>
        <source>(no name, {hint})</source>
        <translation>(sans nom, {hint})</translation>
    </message>
    <message>
        <source>{line} less {discount}</source>
        <translation>{line} moins {discount}</translation>
    </message>
    <message>
        <source>{quantity} × {item} at {price}</source>
        <translation>{quantity} × {item} à {price}</translation>
    </message>
</context>
<context>
    <name>RecordsPane</name>
    <message>
        <source>Export these records to a spreadsheet file</source>
        <translation>Exporter ces fiches dans un fichier tableur</translation>
    </message>
    <message>
        <source>Export …</source>
        <translation>Exporter …</translation>
    </message>
    <message>
        <source>No record fits</source>
        <translation>Aucune fiche ne correspond</translation>
    </message>
    <message>
        <source>Nothing here fits this search. Clear it with Esc.</source>
        <translation>Rien ici ne correspond à cette recherche. Effacez-la avec Échap.</translation>
    </message>
    <message>
        <source>Records that are held back</source>
        <translation>Fiches retenues</translation>
    </message>
    <message>
        <source>Search these records</source>
        <translation>Chercher dans ces fiches</translation>
    </message>
    <message>
        <source>Search these records (/)</source>
        <translation>Chercher dans ces fiches (/)</translation>
    </message>
    <message>
        <source>Untick</source>
        <translation>Décocher</translation>
    </message>
    <message>
        <source>{0} of {1} ticked</source>
        <translation>{0} sur {1} cochés</translation>
    </message>
</context>
<context>
    <name>RegionPage</name>
    <message>
        <source>Choose the flag of the country where it is registered, because Sage&apos;s sign-in depends on it.</source>
        <translation>Choisissez le drapeau du pays où elle est enregistrée, car la connexion à Sage en dépend.</translation>
    </message>
    <message>
        <source>Where is your Sage business?</source>
        <translation>Où se trouve votre société Sage&#x202f;?</translation>
    </message>
    <message>
        <source>no longer served</source>
        <translation>plus desservi</translation>
    </message>
    <message>
        <source>other product</source>
        <translation>autre produit</translation>
    </message>
    <message>
        <source>served by Sage</source>
        <translation>desservi par Sage</translation>
    </message>
    <message>
        <source>{country} can be tried, but will probably be refused.</source>
        <translation>Essai possible pour ce pays ({country}), mais sans doute refusé.</translation>
    </message>
    <message>
        <source>{country} cannot be connected.</source>
        <translation>Connexion impossible pour ce pays ({country}).</translation>
    </message>
</context>
<context>
    <name>ReviewDialog</name>
    <message>
        <source>Module</source>
        <translation>Module</translation>
    </message>
    <message>
        <source>Record</source>
        <translation>Fiche</translation>
    </message>
    <message>
        <source>Records</source>
        <translation>Fiches</translation>
    </message>
    <message>
        <source>What would happen</source>
        <translation>Ce qui se passerait</translation>
    </message>
</context>
<context>
    <name>RuleTitles</name>
    <message>
        <source>A required field is empty</source>
        <translation>Un champ obligatoire est vide</translation>
    </message>
    <message>
        <source>Already there under this name or code</source>
        <translation>Nom ou code déjà présent là-bas</translation>
    </message>
    <message>
        <source>Answer still outstanding</source>
        <translation>Réponse encore attendue</translation>
    </message>
    <message>
        <source>Balance lags behind in Vtiger</source>
        <translation>Solde en retard dans Vtiger</translation>
    </message>
    <message>
        <source>Cannot be opened any more</source>
        <translation>Ne peut plus être ouvert</translation>
    </message>
    <message>
        <source>Cannot be undone</source>
        <translation>Impossible à annuler</translation>
    </message>
    <message>
        <source>Changed differently on both sides</source>
        <translation>Modifié différemment des deux côtés</translation>
    </message>
    <message>
        <source>Changed during the sync</source>
        <translation>Modifié pendant la synchronisation</translation>
    </message>
    <message>
        <source>Changed in Sage, stated otherwise in Vtiger</source>
        <translation>Modifié dans Sage, exprimé autrement dans Vtiger</translation>
    </message>
    <message>
        <source>Changed in a certified period</source>
        <translation>Modifié dans une période attestée</translation>
    </message>
    <message>
        <source>Changed on the receiving side</source>
        <translation>Modifié du côté destinataire</translation>
    </message>
    <message>
        <source>Changed since, so not undone</source>
        <translation>Modifié depuis, donc pas annulé</translation>
    </message>
    <message>
        <source>Characters that cannot be stored</source>
        <translation>Caractères impossibles à conserver</translation>
    </message>
    <message>
        <source>Contact without organization</source>
        <translation>Contact sans organisation</translation>
    </message>
    <message>
        <source>Contact&apos;s organization has not synced</source>
        <translation>Organisation du contact absente</translation>
    </message>
    <message>
        <source>Could not be synced</source>
        <translation>N’a pas pu être synchronisé</translation>
    </message>
    <message>
        <source>Credit note in Sage</source>
        <translation>Avoir dans Sage</translation>
    </message>
    <message>
        <source>Credit note in Vtiger</source>
        <translation>Avoir dans Vtiger</translation>
    </message>
    <message>
        <source>Credit note that could be used</source>
        <translation>Avoir qui pourrait être imputé</translation>
    </message>
    <message>
        <source>Currency differs from the organization&apos;s</source>
        <translation>Devise autre que l’organisation</translation>
    </message>
    <message>
        <source>Date in a locked period</source>
        <translation>Date dans une période verrouillée</translation>
    </message>
    <message>
        <source>Deleted here, changed there</source>
        <translation>Supprimé ici, modifié là-bas</translation>
    </message>
    <message>
        <source>Deleted on the other side</source>
        <translation>Supprimé de l’autre côté</translation>
    </message>
    <message>
        <source>Disappeared during the sync</source>
        <translation>Disparu pendant la synchronisation</translation>
    </message>
    <message>
        <source>Discount on the whole invoice</source>
        <translation>Remise sur toute la facture</translation>
    </message>
    <message>
        <source>Discount that does not fit its line</source>
        <translation>Remise qui ne tient pas dans sa ligne</translation>
    </message>
    <message>
        <source>Entered by hand</source>
        <translation>Saisi à la main</translation>
    </message>
    <message>
        <source>Erased in Sage, not in Vtiger</source>
        <translation>Effacé dans Sage, pas dans Vtiger</translation>
    </message>
    <message>
        <source>Exchange rates differ</source>
        <translation>Taux de change différents</translation>
    </message>
    <message>
        <source>Group tax mode</source>
        <translation>Mode de taxe Groupe</translation>
    </message>
    <message>
        <source>Invoice is closed in Sage</source>
        <translation>Facture close dans Sage</translation>
    </message>
    <message>
        <source>Invoice older than the start date</source>
        <translation>Facture avant la date de début</translation>
    </message>
    <message>
        <source>Invoice on one side, credit note on the other</source>
        <translation>Facture d’un côté, avoir de l’autre</translation>
    </message>
    <message>
        <source>Invoice with an adjustment</source>
        <translation>Facture avec un ajustement</translation>
    </message>
    <message>
        <source>Invoice without a Canadian province</source>
        <translation>Facture sans province canadienne</translation>
    </message>
    <message>
        <source>Invoice without date</source>
        <translation>Facture sans date</translation>
    </message>
    <message>
        <source>Invoice without lines</source>
        <translation>Facture sans lignes</translation>
    </message>
    <message>
        <source>Invoice without organization</source>
        <translation>Facture sans organisation</translation>
    </message>
    <message>
        <source>Invoice without tax mode</source>
        <translation>Facture sans mode de taxe</translation>
    </message>
    <message>
        <source>Invoice&apos;s organization has not synced</source>
        <translation>Organisation de la facture absente</translation>
    </message>
    <message>
        <source>Invoiced item has not synced</source>
        <translation>Article facturé absent</translation>
    </message>
    <message>
        <source>Item without description</source>
        <translation>Article sans description</translation>
    </message>
    <message>
        <source>Kind of zero tax not clear</source>
        <translation>Nature de la taxe à 0&#xa0;% incertaine</translation>
    </message>
    <message>
        <source>Ledger account can no longer be used</source>
        <translation>Compte devenu inutilisable</translation>
    </message>
    <message>
        <source>Left alone for now</source>
        <translation>Laissé de côté pour l’instant</translation>
    </message>
    <message>
        <source>Left out of this sync</source>
        <translation>Laissé hors de cette synchronisation</translation>
    </message>
    <message>
        <source>Line without product or service</source>
        <translation>Ligne sans produit ni service</translation>
    </message>
    <message>
        <source>Linked, but not looked at yet</source>
        <translation>Liées, mais pas encore examinées</translation>
    </message>
    <message>
        <source>Name or code already taken</source>
        <translation>Nom ou code déjà pris</translation>
    </message>
    <message>
        <source>Never to be synced</source>
        <translation>À ne jamais synchroniser</translation>
    </message>
    <message>
        <source>No PDF to attach</source>
        <translation>Pas de PDF à joindre</translation>
    </message>
    <message>
        <source>Not a customer in Sage</source>
        <translation>Pas un client dans Sage</translation>
    </message>
    <message>
        <source>Not as in the preview</source>
        <translation>Pas comme dans l’aperçu</translation>
    </message>
    <message>
        <source>Of two different customers</source>
        <translation>De deux clients différents</translation>
    </message>
    <message>
        <source>Paid in one system only</source>
        <translation>Payée dans un seul système</translation>
    </message>
    <message>
        <source>Payment cannot be entered</source>
        <translation>Paiement impossible à saisir</translation>
    </message>
    <message>
        <source>Perhaps the same record</source>
        <translation>Peut-être la même fiche</translation>
    </message>
    <message>
        <source>Personal data erased in Sage</source>
        <translation>Données effacées dans Sage</translation>
    </message>
    <message>
        <source>Price with more than two decimals</source>
        <translation>Prix à plus de deux décimales</translation>
    </message>
    <message>
        <source>Product&apos;s tax changed in Sage</source>
        <translation>Taxe du produit modifiée dans Sage</translation>
    </message>
    <message>
        <source>Refused by the other system</source>
        <translation>Refusé par l’autre système</translation>
    </message>
    <message>
        <source>Replaced the other side&apos;s change</source>
        <translation>Modification d’en face remplacée</translation>
    </message>
    <message>
        <source>Several taxes on one line</source>
        <translation>Plusieurs taxes sur une ligne</translation>
    </message>
    <message>
        <source>Status that does not travel</source>
        <translation>Statut qui ne passe pas</translation>
    </message>
    <message>
        <source>Still a draft in Sage</source>
        <translation>Encore en brouillon dans Sage</translation>
    </message>
    <message>
        <source>Stored differently over there</source>
        <translation>Enregistré autrement là-bas</translation>
    </message>
    <message>
        <source>Taken apart, not decided</source>
        <translation>Séparée, à décider</translation>
    </message>
    <message>
        <source>Tax not mapped to Sage</source>
        <translation>Taxe sans taux dans Sage</translation>
    </message>
    <message>
        <source>Tax not mapped to Vtiger</source>
        <translation>Taux sans taxe dans Vtiger</translation>
    </message>
    <message>
        <source>Tax not ticked on the item</source>
        <translation>Taxe non cochée sur l’article</translation>
    </message>
    <message>
        <source>Tax on shipping and handling</source>
        <translation>Taxe sur les frais de port</translation>
    </message>
    <message>
        <source>Text too long for Sage</source>
        <translation>Texte trop long pour Sage</translation>
    </message>
    <message>
        <source>This Vtiger takes no invoices</source>
        <translation>Ce Vtiger ne prend pas de factures</translation>
    </message>
    <message>
        <source>Totals would differ</source>
        <translation>Les totaux différeraient</translation>
    </message>
    <message>
        <source>Unclear what was received</source>
        <translation>On ne sait pas ce qui a été reçu</translation>
    </message>
    <message>
        <source>Value without counterpart</source>
        <translation>Valeur sans équivalent</translation>
    </message>
    <message>
        <source>Void in Sage</source>
        <translation>Annulée dans Sage</translation>
    </message>
    <message>
        <source>Waits for another record</source>
        <translation>Attend une autre fiche</translation>
    </message>
</context>
<context>
    <name>RunDetail</name>
    <message>
        <source>Nothing was written: this is what a sync would do.</source>
        <translation>Rien n’a été écrit&#xa0;: voilà ce que ferait une synchronisation.</translation>
    </message>
    <message>
        <source>Preview of {0}</source>
        <translation>Aperçu du {0}</translation>
    </message>
    <message>
        <source>Progress of the sync</source>
        <translation>Progression de la synchronisation</translation>
    </message>
    <message>
        <source>Run {0}</source>
        <translation>Synchronisation {0}</translation>
    </message>
    <message>
        <source>Show all {0} of this run</source>
        <translation>Afficher les {0} de cette synchronisation</translation>
    </message>
    <message>
        <source>Starting …</source>
        <translation>Démarrage …</translation>
    </message>
    <message>
        <source>Sync of {0}</source>
        <translation>Synchronisation du {0}</translation>
    </message>
    <message>
        <source>Undo this run …</source>
        <translation>Annuler cette exécution …</translation>
    </message>
    <message>
        <source>started by: {0}</source>
        <translation>lancée par&#xa0;: {0}</translation>
    </message>
    <message>
        <source>took {0}</source>
        <translation>durée&#xa0;: {0}</translation>
    </message>
    <message>
        <source>{0} synced with a note</source>
        <translation>{0} synchronisés avec une remarque</translation>
    </message>
</context>
<context>
    <name>RunsModel</name>
    <message>
        <source>Result</source>
        <translation>Résultat</translation>
    </message>
    <message>
        <source>Started</source>
        <translation>Début</translation>
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
        <translation>Choisissez une synchronisation&#x202f;; chaque nombre ouvre les fiches derrière lui.</translation>
    </message>
    <message>
        <source>Runs</source>
        <translation>Synchronisations</translation>
    </message>
    <message>
        <source>Search all records</source>
        <translation>Chercher dans toutes les fiches</translation>
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
        <translation>Un autre programme utilise ce port</translation>
    </message>
    <message>
        <source>As its callback URL enter exactly the address below; copy it.</source>
        <translation>Comme adresse de rappel, indiquez exactement l’adresse ci-dessous&#x202f;; copiez-la.</translation>
    </message>
    <message>
        <source>Callback address to register</source>
        <translation>Adresse de rappel à enregistrer</translation>
    </message>
    <message>
        <source>Change it here first, then register the new callback address with Sage.</source>
        <translation>Changez-la d’abord ici, puis enregistrez la nouvelle adresse de rappel chez Sage.</translation>
    </message>
    <message>
        <source>Client &amp;id</source>
        <translation>&amp;Identifiant client</translation>
    </message>
    <message>
        <source>Client &amp;secret</source>
        <translation>&amp;Secret client</translation>
    </message>
    <message>
        <source>Copied</source>
        <translation>Copié</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Copier</translation>
    </message>
    <message>
        <source>Copy the callback address</source>
        <translation>Copier l’adresse de rappel</translation>
    </message>
    <message>
        <source>Copy the client id and the client secret into the fields here.</source>
        <translation>Copiez l’identifiant client et le secret client dans les champs ci-contre.</translation>
    </message>
    <message>
        <source>Create an app. Any name will do, such as “SageSync”.</source>
        <translation>Créez une application. N’importe quel nom convient, par exemple «&#xa0;SageSync&#xa0;».</translation>
    </message>
    <message>
        <source>How do I make the app?</source>
        <translation>Comment créer l’application&#x202f;?</translation>
    </message>
    <message>
        <source>Kept in this computer&apos;s keyring</source>
        <translation>Conservé dans le trousseau de cet ordinateur</translation>
    </message>
    <message>
        <source>Letter for letter: Sage compares it, and refuses the sign-in where one differs.</source>
        <translation>Lettre pour lettre&#xa0;: Sage compare, et refuse la connexion si une seule diffère.</translation>
    </message>
    <message>
        <source>Open Sage&apos;s developer portal</source>
        <translation>Ouvrir le portail développeur de Sage</translation>
    </message>
    <message>
        <source>Open the developer portal and sign up there; its login is apart from your Sage login.</source>
        <translation>Ouvrez le portail développeur et inscrivez-vous&#x202f;; ce compte est distinct de votre compte Sage.</translation>
    </message>
    <message>
        <source>Sage lets a program in by an app that is registered in your name. It is free and made once.</source>
        <translation>Sage donne accès à un programme par une application enregistrée à votre nom. C’est gratuit et à faire une seule fois.</translation>
    </message>
    <message>
        <source>Your Sage app</source>
        <translation>Votre application Sage</translation>
    </message>
</context>
<context>
    <name>ScheduleCard</name>
    <message>
        <source> minutes</source>
        <translation> minutes</translation>
    </message>
    <message>
        <source>Automatic sync</source>
        <translation>Synchronisation automatique</translation>
    </message>
    <message>
        <source>But not between</source>
        <translation>Mais pas entre</translation>
    </message>
    <message>
        <source>Keep quiet hours</source>
        <translation>Respecter les heures calmes</translation>
    </message>
    <message>
        <source>Minutes between two syncs</source>
        <translation>Minutes entre deux synchronisations</translation>
    </message>
    <message>
        <source>Quiet hours begin</source>
        <translation>Début des heures calmes</translation>
    </message>
    <message>
        <source>Quiet hours end</source>
        <translation>Fin des heures calmes</translation>
    </message>
    <message>
        <source>Sync by itself</source>
        <translation>Synchroniser automatiquement</translation>
    </message>
    <message>
        <source>Sync by itself every</source>
        <translation>Synchroniser toutes les</translation>
    </message>
    <message>
        <source>and</source>
        <translation>et</translation>
    </message>
</context>
<context>
    <name>ScopeBar</name>
    <message>
        <source>All {0}</source>
        <translation>Les {0}</translation>
    </message>
    <message>
        <source>This one</source>
        <translation>Celle-ci</translation>
    </message>
    <message>
        <source>What the cure is for</source>
        <translation>À quoi s’applique le remède</translation>
    </message>
    <message>
        <source>{0} ticked</source>
        <translation>{0} cochés</translation>
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
        <translation>«&#xa0;{text}&#xa0;» a été envoyé là où il faut un nombre</translation>
    </message>
    <message>
        <source>&quot;{typed}&quot;: {why}</source>
        <translation>«&#xa0;{typed}&#xa0;»&#xa0;: {why}</translation>
    </message>
    <message>
        <source>&quot;{url}&quot; does not begin with https://, so passwords would travel in the open</source>
        <translation>«&#xa0;{url}&#xa0;» ne commence pas par https://, les mots de passe circuleraient en clair</translation>
    </message>
    <message numerus="yes">
        <source>%n more PDFs of Sage follow with the next syncs.</source>
        <translation>
            <numerusform>%n autre PDF de Sage suit à la prochaine synchronisation.</numerusform>
            <numerusform>%n autres PDF de Sage suivent aux prochaines synchronisations.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n more differences</source>
        <translation>
            <numerusform>%n autre différence</numerusform>
            <numerusform>%n autres différences</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n new invoices are in Sage, but the Invoices module is switched off, so they were not synced. Switch Invoices on under Modules to sync them.</source>
        <translation>
            <numerusform>%n nouvelle facture se trouve dans Sage, mais le module Factures est désactivé&#xa0;: elle n’a pas été synchronisée. Activez Factures dans Modules pour la synchroniser.</numerusform>
            <numerusform>%n nouvelles factures se trouvent dans Sage, mais le module Factures est désactivé&#xa0;: elles n’ont pas été synchronisées. Activez Factures dans Modules pour les synchroniser.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n writes of the preview were not made: the records are not as they were shown.</source>
        <translation>
            <numerusform>%n écriture de l’aperçu n’a pas été faite&#xa0;: la fiche n’est plus comme montrée.</numerusform>
            <numerusform>%n écritures de l’aperçu n’ont pas été faites&#xa0;: les fiches ne sont plus comme montrées.</numerusform>
        </translation>
    </message>
    <message>
        <source>A Sage contact has to be a customer, a contact person somebody of a customer</source>
        <translation>Un contact Sage doit être un client, une personne de contact doit appartenir à un client</translation>
    </message>
    <message>
        <source>A backup cannot replace the database itself</source>
        <translation>Une sauvegarde ne peut pas remplacer la base elle-même</translation>
    </message>
    <message>
        <source>A contact person without a name: Vtiger demands a last name</source>
        <translation>Un contact sans nom&#xa0;: Vtiger exige un nom de famille</translation>
    </message>
    <message>
        <source>A contact without organization has no place in Sage, where people belong to a customer</source>
        <translation>Un contact sans organisation n’a pas de place dans Sage, où les personnes appartiennent à un client</translation>
    </message>
    <message>
        <source>A database on a server needs one more package</source>
        <translation>Une base de données sur un serveur a besoin d’un paquet de plus</translation>
    </message>
    <message>
        <source>A field that the other side demands is empty</source>
        <translation>Un champ que l’autre côté exige est vide</translation>
    </message>
    <message>
        <source>A ledger account, mapped or an item&apos;s own, is archived, hidden or gone in Sage</source>
        <translation>Un compte, affecté ou propre à un article, est archivé, masqué ou absent dans Sage</translation>
    </message>
    <message>
        <source>A line has no product or service</source>
        <translation>Une ligne n’a ni produit ni service</translation>
    </message>
    <message>
        <source>A line of {field} has {n} characters; Sage takes {most}</source>
        <translation>Une ligne de {field} a {n} caractères&#x202f;; Sage en prend {most}</translation>
    </message>
    <message>
        <source>A line of {field} has {n} characters; {most} is the most</source>
        <translation>Une ligne de {field} a {n} caractères&#xa0;; {most} au plus</translation>
    </message>
    <message>
        <source>A line pays no tax, and its item has more than one kind of zero tax</source>
        <translation>Une ligne ne paie pas de taxe, et son article a plus d’une nature de taxe à 0&#xa0;%</translation>
    </message>
    <message>
        <source>A line&apos;s Sage rate is mapped to no Vtiger tax</source>
        <translation>Le taux Sage d’une ligne n’est affecté à aucune taxe de Vtiger</translation>
    </message>
    <message>
        <source>A line&apos;s discount is more than the line, below zero, or an amount off a negative line</source>
        <translation>La remise d’une ligne dépasse la ligne, est négative, ou est un montant sur une ligne négative</translation>
    </message>
    <message>
        <source>A line&apos;s product or service is not on the other side</source>
        <translation>Le produit ou service d’une ligne n’est pas de l’autre côté</translation>
    </message>
    <message>
        <source>A line&apos;s tax has no rate in Sage with the same percentage</source>
        <translation>La taxe d’une ligne n’a pas dans Sage de taux au même pourcentage</translation>
    </message>
    <message>
        <source>A module is switched off by its switch, not by its direction</source>
        <translation>Un module se désactive par son interrupteur, pas par son sens</translation>
    </message>
    <message>
        <source>A new organization and, with it, a new customer in Sage would be made</source>
        <translation>Une nouvelle organisation et, avec elle, un nouveau client dans Sage seraient créés</translation>
    </message>
    <message>
        <source>A newer version of SageSync made this copy; nothing was replaced</source>
        <translation>Une version plus récente de SageSync a fait cette copie&#x202f;; rien n’a été remplacé</translation>
    </message>
    <message>
        <source>A newer version of SageSync wrote the local database</source>
        <translation>Une version plus récente de SageSync a écrit la base locale</translation>
    </message>
    <message>
        <source>A newer version of SageSync wrote these settings</source>
        <translation>Une version plus récente de SageSync a écrit ces paramètres</translation>
    </message>
    <message>
        <source>A price in Sage with tax in it goes to Vtiger as the price without, by the one rate of its line or item, and goes back with its tax: an invoice comes to the same total and tax to the penny, or is held. An item&apos;s price with parts of a penny needs a user of Vtiger with three currency decimals.</source>
        <translation>Un prix qui inclut la taxe dans Sage va dans Vtiger comme prix hors taxe, selon le taux unique de sa ligne ou de son article, et revient avec sa taxe&#xa0;: une facture arrive au même total et à la même taxe au centime près, ou elle est retenue. Un prix d’article avec des fractions de centime demande un utilisateur de Vtiger à trois décimales monétaires.</translation>
    </message>
    <message>
        <source>A product or service without a description in Vtiger goes to Sage with its name in its place. Vtiger&apos;s description stays empty; one that is typed there later goes to Sage instead of the name.</source>
        <translation>Un produit ou service sans description dans Vtiger part vers Sage avec son nom à la place. La description de Vtiger reste vide&#xa0;; celle qui y est saisie plus tard part vers Sage à la place du nom.</translation>
    </message>
    <message>
        <source>A product or service without description: Sage has no other name for it</source>
        <translation>Un produit ou service sans description&#xa0;: Sage n’a pas d’autre nom pour lui</translation>
    </message>
    <message>
        <source>A record of {module} is not in Vtiger any more</source>
        <translation>Une fiche de {module} n’est plus dans Vtiger</translation>
    </message>
    <message>
        <source>A record on the other side could be the same thing, and only a person can tell</source>
        <translation>Une fiche de l’autre côté pourrait être la même chose, et seule une personne peut le dire</translation>
    </message>
    <message>
        <source>A record that this one refers to is not on the other side</source>
        <translation>Une fiche à laquelle celle-ci renvoie n’est pas de l’autre côté</translation>
    </message>
    <message>
        <source>A record would have been linked twice</source>
        <translation>Une fiche aurait été liée deux fois</translation>
    </message>
    <message>
        <source>A side for each of {fields}, such as {example}</source>
        <translation>Un côté pour chacun de {fields}, par exemple {example}</translation>
    </message>
    <message>
        <source>A text holds characters that this Vtiger cannot keep</source>
        <translation>Un texte contient des caractères que ce Vtiger ne peut pas conserver</translation>
    </message>
    <message>
        <source>A text is longer than Sage&apos;s field</source>
        <translation>Un texte est plus long que le champ de Sage</translation>
    </message>
    <message>
        <source>A unit price has more than the two decimals that Sage keeps</source>
        <translation>Un prix unitaire a plus que les deux décimales que Sage garde</translation>
    </message>
    <message>
        <source>A value has no counterpart on the other side</source>
        <translation>Une valeur n’a pas d’équivalent de l’autre côté</translation>
    </message>
    <message>
        <source>A write got no answer and cannot be told from a failed one yet</source>
        <translation>Une écriture est restée sans réponse et ne se distingue pas encore d’un échec</translation>
    </message>
    <message>
        <source>A {method} tax has no counterpart in Sage: invoices that carry it are skipped.</source>
        <translation>Une taxe {method} n’a pas d’équivalent dans Sage&#xa0;: les factures qui la portent sont ignorées.</translation>
    </message>
    <message>
        <source>Account</source>
        <translation>Compte</translation>
    </message>
    <message>
        <source>Active</source>
        <translation>Actif</translation>
    </message>
    <message>
        <source>Active or inactive in Sage</source>
        <translation>Actif ou inactif dans Sage</translation>
    </message>
    <message>
        <source>Add a line with a product</source>
        <translation>Ajouter une ligne avec un produit</translation>
    </message>
    <message>
        <source>Add a line with a product or service to the invoice in Sage</source>
        <translation>Ajoutez à la facture dans Sage une ligne avec un produit ou service</translation>
    </message>
    <message>
        <source>Add a line with a service</source>
        <translation>Ajouter une ligne avec un service</translation>
    </message>
    <message>
        <source>Add at least one line.</source>
        <translation>Ajoutez au moins une ligne.</translation>
    </message>
    <message>
        <source>Add the person to that customer in Sage and delete the old entry there, or undo the move.</source>
        <translation>Ajoutez la personne à ce client dans Sage et supprimez-y l’ancienne entrée, ou annulez le déplacement.</translation>
    </message>
    <message>
        <source>Add {code} in Vtiger under Settings, Currencies</source>
        <translation>Ajoutez {code} dans Vtiger sous Paramètres, Devises</translation>
    </message>
    <message>
        <source>Address line 1</source>
        <translation>Adresse, ligne 1</translation>
    </message>
    <message>
        <source>Adjustment</source>
        <translation>Ajustement</translation>
    </message>
    <message>
        <source>All of it was undone by run {run} already</source>
        <translation>L’exécution {run} a déjà tout annulé</translation>
    </message>
    <message>
        <source>Amount paid</source>
        <translation>Montant payé</translation>
    </message>
    <message>
        <source>An address of Sage cannot be used</source>
        <translation>Une adresse de Sage ne peut pas être utilisée</translation>
    </message>
    <message>
        <source>An earlier write has not been answered yet</source>
        <translation>Une écriture précédente est encore sans réponse</translation>
    </message>
    <message>
        <source>An invoice without invoice date</source>
        <translation>Une facture sans date de facture</translation>
    </message>
    <message>
        <source>An invoice without organization</source>
        <translation>Une facture sans organisation</translation>
    </message>
    <message>
        <source>An ordinary user may not read its own settings, and there is no invoice whose display would tell</source>
        <translation>Un utilisateur ordinaire ne peut pas lire ses propres réglages, et il n’y a aucune facture dont l’affichage le montrerait</translation>
    </message>
    <message>
        <source>Another pair writes to Sage&apos;s {field} as well: one would overwrite the other at every sync.</source>
        <translation>Une autre paire écrit aussi dans {field} de Sage&#xa0;: l’une écraserait l’autre à chaque synchronisation.</translation>
    </message>
    <message>
        <source>Another program is using the local database</source>
        <translation>Un autre programme utilise la base locale</translation>
    </message>
    <message>
        <source>Another program, or another window of this one, is using the sign-in&apos;s callback address</source>
        <translation>Un autre programme, ou une autre fenêtre de celui-ci, utilise l’adresse de rappel de la connexion</translation>
    </message>
    <message>
        <source>Another record over there already has this name, code or reference</source>
        <translation>Une autre fiche là-bas porte déjà ce nom, ce code ou cette référence</translation>
    </message>
    <message>
        <source>Another sync of this company is running</source>
        <translation>Une autre synchronisation de cette société est en cours</translation>
    </message>
    <message>
        <source>Archive the customer in Sage, if it is not to be used any more</source>
        <translation>Archivez le client dans Sage, s’il ne doit plus servir</translation>
    </message>
    <message>
        <source>As an administrator, see in Vtiger under Settings, Users, {user} that Number Of Currency Decimals is 2 or more; then enter any one invoice in Vtiger, or tick Admin for {user}</source>
        <translation>En tant qu’administrateur, vérifiez dans Vtiger sous Paramètres, Utilisateurs, {user} que Nombre de décimales de la devise est à 2 ou plus&#x202f;; saisissez ensuite une facture quelconque dans Vtiger, ou cochez Admin pour {user}</translation>
    </message>
    <message>
        <source>Ask the owner of the business for full access to Contacts, Sales, and Products &amp; Services, and at least read access to Settings</source>
        <translation>Demandez au propriétaire de la société l’accès complet à Contacts, Ventes et Produits et services, et au moins la lecture des Paramètres</translation>
    </message>
    <message>
        <source>Ask whoever looks after this computer, or add the program to the startup programs by hand.</source>
        <translation>Demandez à la personne qui gère cet ordinateur, ou ajoutez le programme à la main aux programmes de démarrage.</translation>
    </message>
    <message>
        <source>Ask your Vtiger administrator to look at the modified time of the newest records</source>
        <translation>Demandez à votre administrateur Vtiger de regarder l’heure de modification des dernières fiches</translation>
    </message>
    <message>
        <source>Asked for {business_id}, answered for {echoed}</source>
        <translation>Demandé pour {business_id}, répondu pour {echoed}</translation>
    </message>
    <message>
        <source>Balance</source>
        <translation>Solde</translation>
    </message>
    <message>
        <source>Balance of the customer</source>
        <translation>Solde du client</translation>
    </message>
    <message>
        <source>Barcode</source>
        <translation>Code-barres</translation>
    </message>
    <message>
        <source>Billing City</source>
        <translation>Ville de facturation</translation>
    </message>
    <message>
        <source>Billing Country</source>
        <translation>Pays de facturation</translation>
    </message>
    <message>
        <source>Billing Postal Code</source>
        <translation>Code postal de facturation</translation>
    </message>
    <message>
        <source>Billing State</source>
        <translation>Région de facturation</translation>
    </message>
    <message>
        <source>Billing Street</source>
        <translation>Rue de facturation</translation>
    </message>
    <message>
        <source>Books in Canada: no address tells in which province the invoice is taxed</source>
        <translation>Comptabilité au Canada&#xa0;: aucune adresse ne dit dans quelle province la facture est taxée</translation>
    </message>
    <message>
        <source>Both sides changed the same field differently</source>
        <translation>Les deux côtés ont modifié le même champ différemment</translation>
    </message>
    <message>
        <source>Both sides changed {fields}</source>
        <translation>Les deux côtés ont modifié {fields}</translation>
    </message>
    <message>
        <source>Both sides would not show the same net, tax and total, and rounding alone does not explain it</source>
        <translation>Les deux côtés ne montreraient pas les mêmes net, taxe et total, et l’arrondi seul ne l’explique pas</translation>
    </message>
    <message>
        <source>By its {key} it could be {names} in {side}</source>
        <translation>D’après «&#xa0;{key}&#xa0;», ce pourrait être {names} dans {side}</translation>
    </message>
    <message>
        <source>Canada</source>
        <translation>Canada</translation>
    </message>
    <message>
        <source>Carriage</source>
        <translation>Frais de port</translation>
    </message>
    <message>
        <source>Carriage, net</source>
        <translation>Port, net</translation>
    </message>
    <message>
        <source>Change it here, or make the two the same record by giving them the same details.</source>
        <translation>Changez-le ici, ou faites des deux la même fiche en leur donnant les mêmes données.</translation>
    </message>
    <message>
        <source>Charge the percentage of Sage&apos;s rate</source>
        <translation>Facturer le pourcentage du taux de Sage</translation>
    </message>
    <message>
        <source>Check in Vtiger that they are there and that the API user&apos;s profile and sharing rules show them</source>
        <translation>Vérifiez dans Vtiger qu’elles y sont et que le profil et les règles de partage de l’utilisateur API les montrent</translation>
    </message>
    <message>
        <source>Check in the developer portal that the app is active and that the callback address is listed</source>
        <translation>Vérifiez dans le portail développeur que l’application est active et que l’adresse de rappel y figure</translation>
    </message>
    <message>
        <source>Check that the server runs and lets you write there, and that the password is right: `sagesync-desktop connect database`</source>
        <translation>Vérifiez que le serveur fonctionne et que vous pouvez y écrire, et que le mot de passe est bon : `sagesync-desktop connect database`</translation>
    </message>
    <message>
        <source>Check that the user may use the API, and that the Vtiger edition includes it</source>
        <translation>Vérifiez que l’utilisateur a droit à l’API et que l’édition de Vtiger la comprend</translation>
    </message>
    <message>
        <source>Check that you may write to this file and its folder, and that the disk is connected</source>
        <translation>Vérifiez que vous pouvez écrire dans ce fichier et son dossier, et que le disque est connecté</translation>
    </message>
    <message>
        <source>Check that your Sage user may use connected apps</source>
        <translation>Vérifiez que votre utilisateur Sage peut employer des applications connectées</translation>
    </message>
    <message>
        <source>Check the chosen country, and that the callback address is registered with your Sage app</source>
        <translation>Vérifiez le pays choisi, et que l’adresse de rappel est enregistrée dans votre application Sage</translation>
    </message>
    <message>
        <source>Check the internet connection; the next sync tries again</source>
        <translation>Vérifiez la connexion à Internet&#x202f;; la prochaine synchronisation réessaie</translation>
    </message>
    <message>
        <source>Check the rights of the signed-in user and the business</source>
        <translation>Vérifiez les droits de l’utilisateur connecté et la société</translation>
    </message>
    <message>
        <source>Check the subscription in Sage; switch off modules that the plan lacks (Start has no products)</source>
        <translation>Vérifiez l’abonnement dans Sage&#x202f;; désactivez les modules que la formule n’a pas (Start n’a pas de produits)</translation>
    </message>
    <message>
        <source>Check this computer&apos;s date and, if a firewall inspects traffic, that its certificate is installed</source>
        <translation>Vérifiez la date de cet ordinateur et, si un pare-feu inspecte le trafic, que son certificat est installé</translation>
    </message>
    <message>
        <source>Checked just now</source>
        <translation>Vérifié à l’instant</translation>
    </message>
    <message>
        <source>Choose a file that Export settings wrote</source>
        <translation>Choisissez un fichier écrit par Exporter les paramètres</translation>
    </message>
    <message>
        <source>Choose a product for the line</source>
        <translation>Choisir un produit pour la ligne</translation>
    </message>
    <message>
        <source>Choose a product of Sage for the line</source>
        <translation>Choisir un produit de Sage pour la ligne</translation>
    </message>
    <message>
        <source>Choose a product or service on each line; an item that was deleted counts as none.</source>
        <translation>Choisissez un produit ou service sur chaque ligne&#x202f;; un article supprimé ne compte pas.</translation>
    </message>
    <message>
        <source>Choose a service for the line</source>
        <translation>Choisir un service pour la ligne</translation>
    </message>
    <message>
        <source>Choose a service of Sage for the line</source>
        <translation>Choisir un service de Sage pour la ligne</translation>
    </message>
    <message>
        <source>Choose a side for each field</source>
        <translation>Choisir un côté pour chaque champ</translation>
    </message>
    <message>
        <source>Choose an account: Sage demands one, so no sync starts without it.</source>
        <translation>Choisissez un compte&#xa0;: Sage en exige un, aucune synchronisation ne démarre sans lui.</translation>
    </message>
    <message>
        <source>Choose another file name</source>
        <translation>Choisissez un autre nom de fichier</translation>
    </message>
    <message>
        <source>Choose another ledger account</source>
        <translation>Choisir un autre compte</translation>
    </message>
    <message>
        <source>Choose another region</source>
        <translation>Choisissez une autre région</translation>
    </message>
    <message>
        <source>Choose the accounts and taxes under Mapping, or see `sagesync-desktop mapping suggest`.</source>
        <translation>Choisissez les comptes et taxes dans Correspondances, ou voyez `sagesync-desktop mapping suggest`.</translation>
    </message>
    <message>
        <source>Choose the accounts and taxes under Mapping.</source>
        <translation>Choisissez les comptes et les taxes dans Correspondances.</translation>
    </message>
    <message>
        <source>Choose the contact&apos;s organization in Vtiger again, or delete the entry in Sage.</source>
        <translation>Choisissez à nouveau l’organisation du contact dans Vtiger, ou supprimez l’entrée dans Sage.</translation>
    </message>
    <message>
        <source>Choose the contact&apos;s organization in Vtiger.</source>
        <translation>Choisissez l’organisation du contact dans Vtiger.</translation>
    </message>
    <message>
        <source>Choose the country</source>
        <translation>Choisir le pays</translation>
    </message>
    <message>
        <source>Choose the country of your business, and sign in with its login, not the developer portal&apos;s</source>
        <translation>Choisissez le pays de votre société et connectez-vous avec son compte, pas celui du portail développeur</translation>
    </message>
    <message>
        <source>Choose the currency</source>
        <translation>Choisir la devise</translation>
    </message>
    <message>
        <source>Choose the invoice&apos;s organization in Vtiger.</source>
        <translation>Choisissez l’organisation de la facture dans Vtiger.</translation>
    </message>
    <message>
        <source>Choose the organization</source>
        <translation>Choisir l’organisation</translation>
    </message>
    <message>
        <source>Choose the province</source>
        <translation>Choisir la province</translation>
    </message>
    <message>
        <source>Choose the right customer for the invoice in Sage, or the right organization in Vtiger.</source>
        <translation>Choisissez le bon client pour la facture dans Sage, ou la bonne organisation dans Vtiger.</translation>
    </message>
    <message>
        <source>City</source>
        <translation>Ville</translation>
    </message>
    <message>
        <source>Close SageSync and put a copy back: `sagesync-desktop backup --list`, then `restore FILE`; or move the file away, and the next sync finds the pairs again</source>
        <translation>Fermez SageSync et remettez une copie&#xa0;: `sagesync-desktop backup --list`, puis `restore FILE`&#x202f;; ou écartez le fichier, et la prochaine synchronisation retrouve les paires</translation>
    </message>
    <message>
        <source>Close it, or choose another port here and in your Sage app&apos;s callback address</source>
        <translation>Fermez-le, ou choisissez un autre port ici et dans l’adresse de rappel de votre application Sage</translation>
    </message>
    <message>
        <source>Close that one, then try again.</source>
        <translation>Fermez-la, puis réessayez.</translation>
    </message>
    <message>
        <source>Close the other copy of SageSync, then try again</source>
        <translation>Fermez l’autre exemplaire de SageSync, puis réessayez</translation>
    </message>
    <message>
        <source>Code {code}</source>
        <translation>Code {code}</translation>
    </message>
    <message>
        <source>Compare client id and client secret with your app at developerselfservice.sageone.com</source>
        <translation>Comparez l’identifiant client et le secret client avec votre application sur developerselfservice.sageone.com</translation>
    </message>
    <message>
        <source>Compare the two records and correct the wrong one.</source>
        <translation>Comparez les deux fiches et corrigez celle qui est fausse.</translation>
    </message>
    <message>
        <source>Connect Sage again and choose one</source>
        <translation>Reconnectez Sage et choisissez-en une</translation>
    </message>
    <message>
        <source>Connect it under Settings</source>
        <translation>Connectez-le dans Paramètres</translation>
    </message>
    <message>
        <source>Connect it under Settings, or with `sagesync-desktop connect {name}`.</source>
        <translation>Connectez-le dans Paramètres, ou avec `sagesync-desktop connect {name}`.</translation>
    </message>
    <message>
        <source>Connect it under Settings.</source>
        <translation>Connectez-le dans Paramètres.</translation>
    </message>
    <message>
        <source>Connect the former one again, or use another --home for this one.</source>
        <translation>Reconnectez l’ancien, ou employez un autre --home pour celui-ci.</translation>
    </message>
    <message>
        <source>Connected to {url} as {username}.</source>
        <translation>Connecté à {url} en tant que {username}.</translation>
    </message>
    <message>
        <source>Contact type</source>
        <translation>Type de contact</translation>
    </message>
    <message>
        <source>Contacts</source>
        <translation>Contacts</translation>
    </message>
    <message>
        <source>Contacts have no switch of their own</source>
        <translation>Les contacts n’ont pas d’interrupteur propre</translation>
    </message>
    <message>
        <source>Conversion Rate</source>
        <translation>Taux de conversion</translation>
    </message>
    <message>
        <source>Conversion rate</source>
        <translation>Taux de conversion</translation>
    </message>
    <message>
        <source>Convert prices that include tax</source>
        <translation>Convertir les prix taxe comprise</translation>
    </message>
    <message>
        <source>Copy it and put it back with the server&apos;s own programs, `pg_dump` and `pg_restore`</source>
        <translation>Copiez-la et remettez-la en place avec les programmes du serveur, `pg_dump` et `pg_restore`</translation>
    </message>
    <message>
        <source>Correct it</source>
        <translation>Corriger</translation>
    </message>
    <message>
        <source>Correct it in the file, or choose it again in the settings</source>
        <translation>Corrigez-le dans le fichier, ou choisissez-le à nouveau dans les paramètres</translation>
    </message>
    <message>
        <source>Correct the SAGESYNC_SAGE_..._URL variables</source>
        <translation>Corrigez les variables SAGESYNC_SAGE_..._URL</translation>
    </message>
    <message>
        <source>Correct the date</source>
        <translation>Corriger la date</translation>
    </message>
    <message>
        <source>Correct the lines so that both totals agree, or enter the invoice by hand.</source>
        <translation>Corrigez les lignes pour que les deux totaux concordent, ou saisissez la facture à la main.</translation>
    </message>
    <message>
        <source>Correct the status</source>
        <translation>Corriger le statut</translation>
    </message>
    <message>
        <source>Correct what it complains about; the record is sent again as soon as it changes.</source>
        <translation>Corrigez ce qu’il refuse&#x202f;; la fiche est renvoyée dès qu’elle change.</translation>
    </message>
    <message>
        <source>Correct {labels} and save it; the next sync tries again</source>
        <translation>Corrigez {labels} et enregistrez&#x202f;; la prochaine synchronisation réessaie</translation>
    </message>
    <message>
        <source>Cost price</source>
        <translation>Prix de revient</translation>
    </message>
    <message>
        <source>Count it by packs</source>
        <translation>Compter par paquets</translation>
    </message>
    <message>
        <source>Country</source>
        <translation>Pays</translation>
    </message>
    <message>
        <source>County or region</source>
        <translation>Département ou région</translation>
    </message>
    <message>
        <source>Credit days</source>
        <translation>Délai de paiement</translation>
    </message>
    <message>
        <source>Credit days, as in Sage</source>
        <translation>Délai de paiement en jours, comme dans Sage</translation>
    </message>
    <message>
        <source>Credit limit</source>
        <translation>Limite de crédit</translation>
    </message>
    <message>
        <source>Credit note for {number}</source>
        <translation>Avoir pour {number}</translation>
    </message>
    <message>
        <source>Cured: {cure}</source>
        <translation>Remédié&#xa0;: {cure}</translation>
    </message>
    <message>
        <source>Currency</source>
        <translation>Devise</translation>
    </message>
    <message>
        <source>Currency says “{text}”, which is not clearly one currency</source>
        <translation>Devise indique «&#xa0;{text}&#xa0;», ce qui ne désigne pas clairement une seule devise</translation>
    </message>
    <message>
        <source>Customer</source>
        <translation>Client</translation>
    </message>
    <message>
        <source>Customer in Sage</source>
        <translation>Client dans Sage</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>Date</translation>
    </message>
    <message>
        <source>Deals, quotes or orders in Vtiger refer to the record</source>
        <translation>Des affaires, devis ou commandes de Vtiger renvoient à la fiche</translation>
    </message>
    <message>
        <source>Delete it here as well</source>
        <translation>Supprimer ici aussi</translation>
    </message>
    <message>
        <source>Delete it in Vtiger by hand if they are to go as well</source>
        <translation>Supprimez-la à la main dans Vtiger si tout cela doit partir aussi</translation>
    </message>
    <message>
        <source>Delete it in {side} by hand</source>
        <translation>Supprimez-le à la main dans {side}</translation>
    </message>
    <message>
        <source>Delete the invoice in Vtiger by hand</source>
        <translation>Supprimez la facture à la main dans Vtiger</translation>
    </message>
    <message>
        <source>Delete the payment in Sage first, or write a credit note there</source>
        <translation>Supprimez d’abord le règlement dans Sage, ou faites-y un avoir</translation>
    </message>
    <message>
        <source>Delivery address</source>
        <translation>Adresse de livraison</translation>
    </message>
    <message>
        <source>Description</source>
        <translation>Description</translation>
    </message>
    <message>
        <source>Different in both systems: {fields}</source>
        <translation>Différent dans les deux systèmes&#xa0;: {fields}</translation>
    </message>
    <message>
        <source>Discount</source>
        <translation>Remise</translation>
    </message>
    <message>
        <source>Do in its own system what is offered there instead, such as a credit note.</source>
        <translation>Faites dans son système ce qui y est offert à la place, comme un avoir.</translation>
    </message>
    <message>
        <source>Do it in {side} by hand, then sync</source>
        <translation>Faites-le à la main dans {side}, puis synchronisez</translation>
    </message>
    <message>
        <source>Due Date</source>
        <translation>Date d’échéance</translation>
    </message>
    <message>
        <source>Due date</source>
        <translation>Date d’échéance</translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation>E-mail</translation>
    </message>
    <message>
        <source>Each line: {trouble}</source>
        <translation>Chaque ligne&#xa0;: {trouble}</translation>
    </message>
    <message>
        <source>Email</source>
        <translation>E-mail</translation>
    </message>
    <message>
        <source>Enter it again</source>
        <translation>Saisissez-le à nouveau</translation>
    </message>
    <message>
        <source>Enter it as in your browser: https://crm.example.com</source>
        <translation>Saisissez-la comme dans votre navigateur&#xa0;: https://crm.example.com</translation>
    </message>
    <message>
        <source>Enter it once more</source>
        <translation>Saisissez-la encore une fois</translation>
    </message>
    <message>
        <source>Enter it with https://, or ask for https to be set up</source>
        <translation>Saisissez-la avec https://, ou demandez la mise en place de https</translation>
    </message>
    <message>
        <source>Enter new invoices and changed lines in Vtiger by hand; everything else works</source>
        <translation>Saisissez les nouvelles factures et les lignes modifiées à la main dans Vtiger&#x202f;; tout le reste fonctionne</translation>
    </message>
    <message>
        <source>Enter the address alone</source>
        <translation>Saisissez l’adresse seule</translation>
    </message>
    <message>
        <source>Enter the address that your browser shows when you use Vtiger, up to the page&apos;s name</source>
        <translation>Saisissez l’adresse que montre votre navigateur quand vous utilisez Vtiger, jusqu’au nom de la page</translation>
    </message>
    <message>
        <source>Enter the credit note in Sage</source>
        <translation>Saisir l’avoir dans Sage</translation>
    </message>
    <message>
        <source>Enter the date</source>
        <translation>Saisir la date</translation>
    </message>
    <message>
        <source>Enter the full address, beginning with https://</source>
        <translation>Saisissez l’adresse complète, commençant par https://</translation>
    </message>
    <message>
        <source>Enter the invoice date in Vtiger.</source>
        <translation>Saisissez la date de facture dans Vtiger.</translation>
    </message>
    <message>
        <source>Enter the invoice or the change in Vtiger by hand; status, payments and dates still travel</source>
        <translation>Saisissez la facture ou la modification à la main dans Vtiger&#x202f;; statut, paiements et dates passent toujours</translation>
    </message>
    <message>
        <source>Enter the invoice, or the change of its lines, in Vtiger by hand; the rest of it still travels.</source>
        <translation>Saisissez la facture, ou la modification de ses lignes, à la main dans Vtiger&#x202f;; le reste passe toujours.</translation>
    </message>
    <message>
        <source>Enter the payment in Sage, or correct Status and Received in Vtiger; this closes once they agree.</source>
        <translation>Saisissez le paiement dans Sage, ou corrigez Statut et Reçu dans Vtiger&#x202f;; ce motif disparaît dès que les deux concordent.</translation>
    </message>
    <message>
        <source>Enter the price in whole pennies</source>
        <translation>Saisir le prix en centimes entiers</translation>
    </message>
    <message>
        <source>Enter the price without tax</source>
        <translation>Saisir le prix hors taxe</translation>
    </message>
    <message>
        <source>Enter the price without tax in Sage, or one that has a net price in whole pennies; the item is sent again by itself.</source>
        <translation>Saisissez dans Sage le prix hors taxe, ou un prix dont le net tombe en centimes entiers&#x202f;; l’article est renvoyé de lui-même.</translation>
    </message>
    <message>
        <source>Enter the quantity in Sage; the invoice is sent again by itself.</source>
        <translation>Saisissez la quantité dans Sage&#x202f;; la facture est renvoyée d’elle-même.</translation>
    </message>
    <message>
        <source>Enter the value again</source>
        <translation>Saisir à nouveau la valeur</translation>
    </message>
    <message>
        <source>Every change made in {side} would travel, not this one alone</source>
        <translation>Toute modification faite dans {side} serait transmise, pas seulement celle-ci</translation>
    </message>
    <message>
        <source>Every invoice from {start} on would travel, not this one alone</source>
        <translation>Toute facture à partir du {start} serait transmise, pas seulement celle-ci</translation>
    </message>
    <message>
        <source>Every invoice with the status {status} would be posted to Sage, not this one alone</source>
        <translation>Toute facture au statut {status} serait comptabilisée dans Sage, pas seulement celle-ci</translation>
    </message>
    <message>
        <source>Exchange rate</source>
        <translation>Taux de change</translation>
    </message>
    <message>
        <source>Fax</source>
        <translation>Fax</translation>
    </message>
    <message>
        <source>Fill it in</source>
        <translation>Remplir</translation>
    </message>
    <message>
        <source>Fill the field in, or make it optional in Vtiger&apos;s module settings</source>
        <translation>Remplissez le champ, ou rendez-le facultatif dans les réglages du module de Vtiger</translation>
    </message>
    <message>
        <source>Fill the field in; the record is sent again by itself.</source>
        <translation>Remplissez le champ&#x202f;; la fiche est renvoyée d’elle-même.</translation>
    </message>
    <message>
        <source>First Name + Last Name</source>
        <translation>Prénom + Nom</translation>
    </message>
    <message>
        <source>France</source>
        <translation>France</translation>
    </message>
    <message>
        <source>Free some space and sync again</source>
        <translation>Libérez de la place et synchronisez à nouveau</translation>
    </message>
    <message>
        <source>Free some space on this disk and sync again</source>
        <translation>Libérez de la place sur ce disque et synchronisez à nouveau</translation>
    </message>
    <message>
        <source>Germany</source>
        <translation>Allemagne</translation>
    </message>
    <message>
        <source>Give every line its own tax</source>
        <translation>Donner à chaque ligne sa propre taxe</translation>
    </message>
    <message>
        <source>Give every line the tax of its item</source>
        <translation>Donner à chaque ligne la taxe de son article</translation>
    </message>
    <message>
        <source>Give it a status that does not travel</source>
        <translation>Lui donner un statut qui n’est pas transmis</translation>
    </message>
    <message>
        <source>Give it another name or number</source>
        <translation>Lui donner un autre nom ou numéro</translation>
    </message>
    <message>
        <source>Give it the organization that it has in Sage</source>
        <translation>Lui donner l’organisation qu’elle a dans Sage</translation>
    </message>
    <message>
        <source>Give it to an organization of this currency</source>
        <translation>L’attribuer à une organisation de cette devise</translation>
    </message>
    <message>
        <source>Give it to the organization of Sage&apos;s customer</source>
        <translation>L’attribuer à l’organisation du client de Sage</translation>
    </message>
    <message>
        <source>Give its role access to organizations, contacts, products, services and invoices</source>
        <translation>Donnez à son rôle l’accès aux organisations, contacts, produits, services et factures</translation>
    </message>
    <message>
        <source>Give the contact person a name in Sage.</source>
        <translation>Donnez un nom au contact dans Sage.</translation>
    </message>
    <message>
        <source>Give the discount on the lines instead.</source>
        <translation>Accordez plutôt la remise sur les lignes.</translation>
    </message>
    <message>
        <source>Give the item another account in Sage</source>
        <translation>Donner un autre compte à l’article dans Sage</translation>
    </message>
    <message>
        <source>Give the item its price in {base} in Vtiger, or enter a price in Sage by hand; all else is in step.</source>
        <translation>Donnez à l’article son prix en {base} dans Vtiger, ou saisissez un prix à la main dans Sage&#x202f;; tout le reste est synchronisé.</translation>
    </message>
    <message>
        <source>Give the line a price in whole pennies, for other units if need be (10 packs of 100 rather than 1000 pieces). Rounding the price changes what is owed.</source>
        <translation>Donnez à la ligne un prix en centimes entiers, au besoin pour d’autres unités (10 paquets de 100 plutôt que 1000 pièces). Arrondir le prix change ce qui est dû.</translation>
    </message>
    <message>
        <source>Give the organization a billing address and save it; the next sync tries again</source>
        <translation>Donnez à l’organisation une adresse de facturation et enregistrez-la&#x202f;; la prochaine synchronisation réessaie</translation>
    </message>
    <message>
        <source>Give the user {user} of Vtiger three or more currency decimals (My Preferences), or enter the price without tax in Sage; the item is sent again by itself.</source>
        <translation>Donnez à l’utilisateur {user} de Vtiger trois décimales monétaires ou plus (Mes préférences), ou saisissez le prix hors taxe dans Sage&#xa0;; l’article est renvoyé de lui-même.</translation>
    </message>
    <message>
        <source>Give the user&apos;s profile and role in Vtiger access to it</source>
        <translation>Donnez-y accès au profil et au rôle de l’utilisateur dans Vtiger</translation>
    </message>
    <message>
        <source>Give the user&apos;s profile in Vtiger the right to create and edit them</source>
        <translation>Donnez au profil de l’utilisateur dans Vtiger le droit de les créer et de les modifier</translation>
    </message>
    <message>
        <source>Give the user&apos;s role and profile access to it in Vtiger, or switch the module off here.</source>
        <translation>Donnez-y accès au rôle et au profil de l’utilisateur dans Vtiger, ou désactivez le module ici.</translation>
    </message>
    <message>
        <source>Grand Total</source>
        <translation>Total général</translation>
    </message>
    <message>
        <source>Gross</source>
        <translation>TTC</translation>
    </message>
    <message>
        <source>Held back</source>
        <translation>Retenu</translation>
    </message>
    <message>
        <source>I entered it by hand</source>
        <translation>Je l’ai saisi à la main</translation>
    </message>
    <message>
        <source>If the former value was right, enter it again on both sides</source>
        <translation>Si l’ancienne valeur était juste, ressaisissez-la des deux côtés</translation>
    </message>
    <message>
        <source>If the two are not the same, take them apart in the record&apos;s tab</source>
        <translation>Si les deux ne sont pas la même chose, séparez-les dans l’onglet de la fiche</translation>
    </message>
    <message>
        <source>If the two are not the same, take them apart: in the record&apos;s tab, or by the command “match unlink {module} {id}”</source>
        <translation>Si ce n’est pas la même fiche, séparez-les&#xa0;: dans l’onglet de la fiche, ou par la commande «&#xa0;match unlink {module} {id}&#xa0;»</translation>
    </message>
    <message>
        <source>If they are the same, confirm it: open the record and choose “These are the same”, or use the command “match same {module} {vtiger} {sage}”, which links them. If they are different, choose “They are different”, or use “match different {module} {vtiger} {sage}”</source>
        <translation>Si c’est la même, confirmez-le&#xa0;: ouvrez la fiche et choisissez «&#xa0;C’est la même fiche&#xa0;», ou utilisez la commande «&#xa0;match same {module} {vtiger} {sage}&#xa0;», qui les lie. Si elles sont différentes, choisissez «&#xa0;Elles sont différentes&#xa0;», ou utilisez «&#xa0;match different {module} {vtiger} {sage}&#xa0;»</translation>
    </message>
    <message>
        <source>If they were all deleted on purpose, sync once with “go on once” (--go-on).</source>
        <translation>Si toutes ont été supprimées exprès, synchronisez une fois avec «&#xa0;continuer une fois&#xa0;» (--go-on).</translation>
    </message>
    <message>
        <source>If {side} lacks it and is to get it, choose “They are different” in its tab, or use the command “match different {module} {vtiger_id} {sage_id}”. If they are the same after all, use “match same” with the same ids; if it belongs to another record there, with that one&apos;s id</source>
        <translation>Si elle manque dans {side} et doit y être créée, choisissez «&#xa0;Elles sont différentes&#xa0;» dans son onglet, ou utilisez la commande «&#xa0;match different {module} {vtiger_id} {sage_id}&#xa0;». Si c’est finalement la même, utilisez «&#xa0;match same&#xa0;» avec les mêmes identifiants&#x202f;; si elle va avec une autre fiche de là-bas, avec l’identifiant de celle-ci</translation>
    </message>
    <message>
        <source>In Vtiger, leave only the tax that applies ticked on the item, then open the invoice and save it.</source>
        <translation>Dans Vtiger, ne laissez cochée sur l’article que la taxe qui s’applique, puis ouvrez la facture et enregistrez-la.</translation>
    </message>
    <message>
        <source>In Vtiger, open that user&apos;s preferences and set Number Of Currency Decimals to 2 or more.</source>
        <translation>Dans Vtiger, ouvrez les préférences de cet utilisateur et mettez Nombre de décimales de la devise à 2 ou plus.</translation>
    </message>
    <message>
        <source>In both, and different</source>
        <translation>Dans les deux, et différents</translation>
    </message>
    <message>
        <source>In both, and equal</source>
        <translation>Dans les deux, et identiques</translation>
    </message>
    <message>
        <source>In both, in another currency</source>
        <translation>Dans les deux, dans une autre devise</translation>
    </message>
    <message>
        <source>In both, with another date</source>
        <translation>Dans les deux, à une autre date</translation>
    </message>
    <message>
        <source>In both; Vtiger rounds the document, Sage each line</source>
        <translation>Dans les deux&#xa0;; Vtiger arrondit le document, Sage chaque ligne</translation>
    </message>
    <message>
        <source>In both; Vtiger states the document as a whole, Sage line by line</source>
        <translation>Dans les deux&#xa0;; Vtiger donne le document dans son ensemble, Sage ligne par ligne</translation>
    </message>
    <message>
        <source>In both; which kind of no tax it is, only Sage says</source>
        <translation>Dans les deux&#xa0;; seul Sage dit de quelle absence de taxe il s’agit</translation>
    </message>
    <message>
        <source>Individual</source>
        <translation>Individuel</translation>
    </message>
    <message>
        <source>Install it: pip install &apos;sagesync-desktop[postgresql]&apos;</source>
        <translation>Installez-le : pip install &apos;sagesync-desktop[postgresql]&apos;</translation>
    </message>
    <message>
        <source>Install the newest version of SageSync</source>
        <translation>Installez la dernière version de SageSync</translation>
    </message>
    <message>
        <source>Install them (on Debian and Ubuntu: sudo apt-get install {packages}), or use the command line: sagesync-desktop sync</source>
        <translation>Installez-les (sous Debian et Ubuntu&#xa0;: sudo apt-get install {packages}), ou utilisez la ligne de commande&#xa0;: sagesync-desktop sync</translation>
    </message>
    <message>
        <source>Install them, or take --csv or --json instead</source>
        <translation>Installez-les, ou prenez plutôt --csv ou --json</translation>
    </message>
    <message>
        <source>Invoice Date</source>
        <translation>Date de facture</translation>
    </message>
    <message>
        <source>Invoice No</source>
        <translation>N° de facture</translation>
    </message>
    <message>
        <source>Invoice date</source>
        <translation>Date de facture</translation>
    </message>
    <message>
        <source>Invoice lines</source>
        <translation>Lignes de facture</translation>
    </message>
    <message>
        <source>Invoice {invoice_no} was stored wrongly: {names}</source>
        <translation>La facture {invoice_no} a été mal enregistrée&#xa0;: {names}</translation>
    </message>
    <message>
        <source>Invoice {record_id} was written and could not be read back</source>
        <translation>La facture {record_id} a été écrite et n’a pas pu être relue</translation>
    </message>
    <message>
        <source>Invoice {record_id} was written and is not there</source>
        <translation>La facture {record_id} a été écrite et n’est pas là</translation>
    </message>
    <message>
        <source>Invoices are switched off</source>
        <translation>Les factures sont désactivées</translation>
    </message>
    <message>
        <source>Invoices were switched off as well: they are not offered while {module} are off.</source>
        <translation>Factures a été désactivé aussi&#xa0;: elles ne sont pas proposées tant que {module} est désactivé.</translation>
    </message>
    <message>
        <source>Invoices with the status {status}</source>
        <translation>Factures au statut {status}</translation>
    </message>
    <message>
        <source>Ireland</source>
        <translation>Irlande</translation>
    </message>
    <message>
        <source>Is preferred contact</source>
        <translation>Est le contact préféré</translation>
    </message>
    <message>
        <source>It answered with status {status_code}</source>
        <translation>Il a répondu par le statut {status_code}</translation>
    </message>
    <message>
        <source>It answered with status {status} and without a word</source>
        <translation>Il a répondu par le statut {status}, sans un mot</translation>
    </message>
    <message>
        <source>It answers with status 500 and without a word; nothing was changed</source>
        <translation>Il répond par le statut 500, sans un mot&#x202f;; rien n’a été modifié</translation>
    </message>
    <message>
        <source>It cannot be taken back: Sage keeps nothing of what was deleted</source>
        <translation>C’est sans retour&#xa0;: Sage ne garde rien de ce qui est supprimé</translation>
    </message>
    <message>
        <source>It carries an adjustment of {amount}</source>
        <translation>Elle porte un ajustement de {amount}</translation>
    </message>
    <message>
        <source>It carries an adjustment of {amount}, and no account is chosen for adjustments under Mapping</source>
        <translation>Elle comporte un ajustement de {amount}, et aucun compte n’est choisi pour les ajustements dans Correspondances</translation>
    </message>
    <message>
        <source>It changed in Sage, but Vtiger states it in a form of its own: {form}</source>
        <translation>Elle a changé dans Sage, mais Vtiger l’exprime sous une forme à lui&#xa0;: {form}</translation>
    </message>
    <message>
        <source>It changed in {side} while it was being synced</source>
        <translation>Modifiée dans {side} pendant la synchronisation</translation>
    </message>
    <message>
        <source>It changed since this was shown: look at it again, then decide</source>
        <translation>Elle a changé depuis cet affichage&#xa0;: regardez-la à nouveau, puis décidez</translation>
    </message>
    <message>
        <source>It changed while the undo was going on; undo it once more</source>
        <translation>Elle a changé pendant l’annulation&#xa0;; annulez-la encore une fois</translation>
    </message>
    <message>
        <source>It has an overall discount of {amount}</source>
        <translation>Elle a une remise globale de {amount}</translation>
    </message>
    <message>
        <source>It has an overall discount of {percent} %</source>
        <translation>Elle a une remise globale de {percent}&#xa0;%</translation>
    </message>
    <message>
        <source>It has no invoice date</source>
        <translation>Elle n’a pas de date de facture</translation>
    </message>
    <message>
        <source>It has no lines</source>
        <translation>Elle n’a pas de lignes</translation>
    </message>
    <message>
        <source>It has no tax mode</source>
        <translation>Elle n’a pas de mode de taxe</translation>
    </message>
    <message>
        <source>It has {sage} lines in Sage, but {vtiger} in Vtiger</source>
        <translation>Elle a {sage} lignes dans Sage, mais {vtiger} dans Vtiger</translation>
    </message>
    <message>
        <source>It holds no code, or the code of another attempt</source>
        <translation>Elle ne contient pas de code, ou celui d’une autre tentative</translation>
    </message>
    <message>
        <source>It is a credit note over {vtiger} in Vtiger now, but an invoice over {sage} in Sage</source>
        <translation>C’est maintenant un avoir de {vtiger} dans Vtiger, mais une facture de {sage} dans Sage</translation>
    </message>
    <message>
        <source>It is a record that is there already</source>
        <translation>C’est une fiche qui existe déjà</translation>
    </message>
    <message>
        <source>It is an invoice over {vtiger} in Vtiger now, but a credit note over {sage} in Sage</source>
        <translation>C’est maintenant une facture de {vtiger} dans Vtiger, mais un avoir de {sage} dans Sage</translation>
    </message>
    <message>
        <source>It is as it was before already</source>
        <translation>C’est déjà comme avant</translation>
    </message>
    <message>
        <source>It is in {own}, but its organization deals in {theirs}</source>
        <translation>Elle est en {own}, mais son organisation traite en {theirs}</translation>
    </message>
    <message>
        <source>It is kept in this computer&apos;s keyring, where there is none</source>
        <translation>Elle est conservée dans le trousseau de cet ordinateur, qui n’en a pas</translation>
    </message>
    <message>
        <source>It is not in {side} any more</source>
        <translation>Elle n’est plus dans {side}</translation>
    </message>
    <message>
        <source>It is not this one</source>
        <translation>Ce n’est pas celle-ci</translation>
    </message>
    <message>
        <source>It is of “{vtiger}” in Vtiger, but of “{sage}” in Sage, and somebody said that these are two</source>
        <translation>Elle est de «&#xa0;{vtiger}&#xa0;» dans Vtiger, mais de «&#xa0;{sage}&#xa0;» dans Sage, et quelqu’un a dit que ce sont deux clients différents</translation>
    </message>
    <message>
        <source>It is only in {source}, and this module never writes to {target}</source>
        <translation>Elle n’est que dans {source}, et ce module n’écrit jamais dans {target}</translation>
    </message>
    <message>
        <source>It is part of a correction by credit note and new invoice: {note}</source>
        <translation>Elle fait partie d’une correction par avoir et nouvelle facture&#xa0;: {note}</translation>
    </message>
    <message>
        <source>It is still a draft in Sage</source>
        <translation>Elle est encore en brouillon dans Sage</translation>
    </message>
    <message>
        <source>It is the likely one, and the other one gets another code</source>
        <translation>C’est la plus probable, et l’autre reçoit un autre code</translation>
    </message>
    <message>
        <source>It is void in Sage</source>
        <translation>Elle est annulée dans Sage</translation>
    </message>
    <message>
        <source>It is void in Sage already</source>
        <translation>Elle est déjà annulée dans Sage</translation>
    </message>
    <message>
        <source>It is {name}</source>
        <translation>C’est {name}</translation>
    </message>
    <message>
        <source>It knows neither drafts nor invoices that are void by a deed</source>
        <translation>Il ne connaît ni brouillons ni factures annulées par une action</translation>
    </message>
    <message>
        <source>It names no organization</source>
        <translation>Elle ne nomme aucune organisation</translation>
    </message>
    <message>
        <source>It was changed in {side}, in the certified period {period}: {before} became {now}</source>
        <translation>Il a été modifié dans {side}, dans la période attestée {period}&#xa0;: {before} est devenu {now}</translation>
    </message>
    <message>
        <source>It was deleted in {gone}, but changed in {other} since</source>
        <translation>Elle a été supprimée dans {gone}, mais modifiée depuis dans {other}</translation>
    </message>
    <message>
        <source>It was deleted in {side}</source>
        <translation>Elle a été supprimée dans {side}</translation>
    </message>
    <message>
        <source>It was deleted in {side} since</source>
        <translation>Il a été supprimé dans {side} depuis</translation>
    </message>
    <message>
        <source>It was deleted in {side} while it was being synced</source>
        <translation>Elle a été supprimée dans {side} pendant la synchronisation</translation>
    </message>
    <message>
        <source>It was deleted in {side}, in the certified period {period}</source>
        <translation>Il a été supprimé dans {side}, dans la période attestée {period}</translation>
    </message>
    <message>
        <source>It was done, but the sync ended before the record was tried again: {why}</source>
        <translation>C’est fait, mais la synchronisation s’est terminée avant le nouvel essai&#xa0;: {why}</translation>
    </message>
    <message>
        <source>It was done, though its answer was lost</source>
        <translation>C’est fait, bien que la réponse se soit perdue</translation>
    </message>
    <message>
        <source>It was made in Sage as a credit note</source>
        <translation>Elle a été créée dans Sage comme avoir</translation>
    </message>
    <message>
        <source>It was made without {field} {number}, which another record in {side} bears</source>
        <translation>Créée sans {field} {number}, que porte une autre fiche dans {side}</translation>
    </message>
    <message>
        <source>It was received on {date}, and Sage is locked until {lock}</source>
        <translation>L’argent a été reçu le {date}, et Sage est verrouillé jusqu’au {lock}</translation>
    </message>
    <message>
        <source>It was received on {date}, before Sage&apos;s books begin on {start}</source>
        <translation>L’argent a été reçu le {date}, avant que les livres de Sage ne commencent le {start}</translation>
    </message>
    <message>
        <source>It was taken apart from “{name}” in {side}, and nobody has said yet what is to become of it</source>
        <translation>Elle a été séparée de «&#xa0;{name}&#xa0;» dans {side}, et personne n’a encore dit ce qu’elle doit devenir</translation>
    </message>
    <message>
        <source>It was taken up again, or put aside otherwise, since</source>
        <translation>Elle a depuis été reprise, ou mise de côté autrement</translation>
    </message>
    <message>
        <source>It would be offered on new invoices again, in both systems</source>
        <translation>Il serait à nouveau proposé sur les nouvelles factures, dans les deux systèmes</translation>
    </message>
    <message>
        <source>It would go to Vtiger&apos;s recycle bin, from where it can be restored</source>
        <translation>Elle irait dans la corbeille de Vtiger, d’où l’on peut la restaurer</translation>
    </message>
    <message>
        <source>It would not come to {side} any more, whatever changes in it</source>
        <translation>Elle n’irait plus dans {side}, quoi qui y change</translation>
    </message>
    <message>
        <source>Item code</source>
        <translation>Code article</translation>
    </message>
    <message>
        <source>Its address “{address}” names no Canadian province, in which Sage taxes an invoice</source>
        <translation>Son adresse «&#xa0;{address}&#xa0;» ne nomme aucune province canadienne, et Sage taxe une facture selon sa province</translation>
    </message>
    <message>
        <source>Its date {day} is before the chosen start date, {limit}</source>
        <translation>Sa date {day} précède la date de début choisie, {limit}</translation>
    </message>
    <message>
        <source>Its date {day} is before the start of the accounts in Sage, {limit}</source>
        <translation>Sa date {day} précède le début des comptes dans Sage, {limit}</translation>
    </message>
    <message>
        <source>Its date {day} is in a period that Sage has locked up to {lock}</source>
        <translation>Sa date {day} est dans une période que Sage a verrouillée jusqu’au {lock}</translation>
    </message>
    <message>
        <source>Its date {day} is in the tax return of {start} to {end}, which Sage shows as {status}</source>
        <translation>Sa date du {day} est dans la déclaration de taxes du {start} au {end}, que Sage indique comme {status}</translation>
    </message>
    <message>
        <source>Its lines are in: log --run {run} --json</source>
        <translation>Ses lignes sont dans&#xa0;: log --run {run} --json</translation>
    </message>
    <message>
        <source>Its name has {n} characters; Sage takes {most}</source>
        <translation>Son nom a {n} caractères&#xa0;; Sage en prend {most}</translation>
    </message>
    <message>
        <source>Its name or number in {side}</source>
        <translation>Son nom ou numéro dans {side}</translation>
    </message>
    <message>
        <source>Its number {number} has {n} characters; Sage takes {most} as a payment&apos;s reference</source>
        <translation>Son numéro {number} a {n} caractères&#xa0;; Sage en prend {most} comme référence de paiement</translation>
    </message>
    <message>
        <source>Its organization is not in {side}</source>
        <translation>Son organisation n’est pas dans {side}</translation>
    </message>
    <message>
        <source>Its prices include tax, which Vtiger&apos;s lines cannot say</source>
        <translation>Ses prix comprennent la taxe, ce que les lignes de Vtiger ne savent pas dire</translation>
    </message>
    <message>
        <source>Its shipping carries {amount} tax</source>
        <translation>Ses frais de port portent {amount} de taxe</translation>
    </message>
    <message>
        <source>Its shipping charge of {amount} is taxed</source>
        <translation>Ses frais de port de {amount} sont taxés</translation>
    </message>
    <message>
        <source>Its shipping charge of {amount} is taxed at {rate} %, and not exactly one mapped Sage rate has that</source>
        <translation>Ses frais de port de {amount} sont taxés à {rate}&#xa0;%, et ce n’est pas le cas d’un seul taux Sage associé</translation>
    </message>
    <message>
        <source>Its status is {status}</source>
        <translation>Son statut est {status}</translation>
    </message>
    <message>
        <source>Its status is {status} in Vtiger, but it still stands in Sage</source>
        <translation>Son statut est {status} dans Vtiger, mais elle reste valable dans Sage</translation>
    </message>
    <message>
        <source>Its status is {status}, but with {received} received {left} is still owed</source>
        <translation>Son statut est {status}, mais avec {received} reçus il reste {left} à payer</translation>
    </message>
    <message>
        <source>Its tax mode is Group</source>
        <translation>Son mode de taxe est Groupe</translation>
    </message>
    <message>
        <source>Its total is {total}</source>
        <translation>Son total est {total}</translation>
    </message>
    <message>
        <source>Its worth in Vtiger&apos;s reports would change from {before} to {after}; what the customer owes stays</source>
        <translation>Sa valeur dans les rapports de Vtiger passerait de {before} à {after}&#xa0;; ce que doit le client ne change pas</translation>
    </message>
    <message>
        <source>Job title</source>
        <translation>Fonction</translation>
    </message>
    <message>
        <source>Keep Sage&apos;s values</source>
        <translation>Garder les valeurs de Sage</translation>
    </message>
    <message>
        <source>Keep Vtiger&apos;s values</source>
        <translation>Garder les valeurs de Vtiger</translation>
    </message>
    <message>
        <source>Keep the tax that it has in Vtiger</source>
        <translation>Garder la taxe qu’elle a dans Vtiger</translation>
    </message>
    <message>
        <source>Leave it alone until it changes</source>
        <translation>La laisser jusqu’à ce qu’elle change</translation>
    </message>
    <message>
        <source>Leave the emoji out</source>
        <translation>Retirer les emojis</translation>
    </message>
    <message>
        <source>Ledger account for {purpose}</source>
        <translation>Compte pour {purpose}</translation>
    </message>
    <message>
        <source>Left alone, as you said</source>
        <translation>Laissé, comme vous l’avez dit</translation>
    </message>
    <message>
        <source>Let Sage&apos;s value count from now on</source>
        <translation>Faire compter désormais la valeur de Sage</translation>
    </message>
    <message>
        <source>Let Vtiger add it up again</source>
        <translation>Laisser Vtiger refaire l’addition</translation>
    </message>
    <message>
        <source>Let Vtiger&apos;s value count from now on</source>
        <translation>Faire compter désormais la valeur de Vtiger</translation>
    </message>
    <message>
        <source>Let invoices travel from this date on</source>
        <translation>Transmettre les factures à partir de cette date</translation>
    </message>
    <message>
        <source>Let such credit notes come to Vtiger</source>
        <translation>Laisser ces avoirs arriver dans Vtiger</translation>
    </message>
    <message>
        <source>Let this field travel both ways</source>
        <translation>Transmettre ce champ dans les deux sens</translation>
    </message>
    <message>
        <source>Let this module travel both ways</source>
        <translation>Transmettre ce module dans les deux sens</translation>
    </message>
    <message>
        <source>Let this status travel</source>
        <translation>Transmettre ce statut</translation>
    </message>
    <message>
        <source>Line items</source>
        <translation>Lignes</translation>
    </message>
    <message>
        <source>Line {place}</source>
        <translation>Ligne {place}</translation>
    </message>
    <message>
        <source>Line {place}, {what}</source>
        <translation>Ligne {place}, {what}</translation>
    </message>
    <message>
        <source>Line {position} has a discount off a price that includes tax</source>
        <translation>La ligne {position} a une remise sur un prix taxe comprise</translation>
    </message>
    <message>
        <source>Line {position}{item} has Sage&apos;s rate {rate}, which is mapped to no tax in Vtiger</source>
        <translation>La ligne {position}{item} a le taux Sage {rate}, qui n’est affecté à aucune taxe de Vtiger</translation>
    </message>
    <message>
        <source>Line {position}{item} has more than one tax: {taxes}</source>
        <translation>La ligne {position}{item} a plus d’une taxe&#xa0;: {taxes}</translation>
    </message>
    <message>
        <source>Line {position}{item} has no product or service</source>
        <translation>La ligne {position}{item} n’a ni produit ni service</translation>
    </message>
    <message>
        <source>Line {position}{item} has {tax}, but Sage&apos;s {name} is {rate} %</source>
        <translation>La ligne {position}{item} a {tax}, mais {name} de Sage est à {rate}&#xa0;%</translation>
    </message>
    <message>
        <source>Line {position}{item} has {tax}, which is mapped to no rate in Sage</source>
        <translation>La ligne {position}{item} a {tax}, qui n’est affectée à aucun taux dans Sage</translation>
    </message>
    <message>
        <source>Lines</source>
        <translation>Lignes</translation>
    </message>
    <message>
        <source>Lines without tax</source>
        <translation>Lignes sans taxe</translation>
    </message>
    <message>
        <source>Link to the page in Sage</source>
        <translation>Lien vers la page dans Sage</translation>
    </message>
    <message>
        <source>Location</source>
        <translation>Emplacement</translation>
    </message>
    <message>
        <source>Look at both: if they are the same, say so, and choose whose value stands; if not, take them apart. Until then neither overwrites the other.</source>
        <translation>Examinez les deux&#xa0;: si c’est la même chose, dites-le et choisissez la valeur qui vaut&#xa0;; sinon, séparez-les. D’ici là, aucune n’écrase l’autre.</translation>
    </message>
    <message>
        <source>Look at it on both sides; put it back as it was, or reconcile the period and certify it anew.</source>
        <translation>Examinez-le des deux côtés&#xa0;; remettez-le comme il était, ou rapprochez la période et attestez-la à nouveau.</translation>
    </message>
    <message>
        <source>Look at the preview. If this is what you want, sync once more with “go on once” (--go-on).</source>
        <translation>Regardez l’aperçu. Si c’est ce que vous voulez, synchronisez encore une fois avec «&#xa0;continuer une fois&#xa0;» (--go-on).</translation>
    </message>
    <message>
        <source>Look at the record: what is to be as it was before can be entered by hand.</source>
        <translation>Regardez la fiche&#xa0;: ce qui doit redevenir comme avant peut être saisi à la main.</translation>
    </message>
    <message>
        <source>Look at what the next sync would do; it is carried out from there.</source>
        <translation>Examinez ce que ferait la prochaine synchronisation&#xa0;; on l’exécute à partir de là.</translation>
    </message>
    <message>
        <source>Look in the sync log which runs have written something</source>
        <translation>Voyez dans le journal quelles exécutions ont écrit quelque chose</translation>
    </message>
    <message>
        <source>Made void in SageSync Desktop</source>
        <translation>Annulée dans SageSync Desktop</translation>
    </message>
    <message>
        <source>Main address</source>
        <translation>Adresse principale</translation>
    </message>
    <message>
        <source>Main contact</source>
        <translation>Contact principal</translation>
    </message>
    <message>
        <source>Main contact (the organization&apos;s first)</source>
        <translation>Contact principal (le premier de l’organisation)</translation>
    </message>
    <message>
        <source>Make Status and Received in Vtiger say the same, to the penny and within what is owed.</source>
        <translation>Faites que le statut et le montant reçu dans Vtiger disent la même chose, au centime près et dans la limite du dû.</translation>
    </message>
    <message>
        <source>Make a preview first: sync --preview</source>
        <translation>Faites d’abord un aperçu&#xa0;: sync --preview</translation>
    </message>
    <message>
        <source>Make a product for the line</source>
        <translation>Créer un produit pour la ligne</translation>
    </message>
    <message>
        <source>Make a second contact of type customer</source>
        <translation>Créer un second contact de type client</translation>
    </message>
    <message>
        <source>Make a second organization for this currency</source>
        <translation>Créer une seconde organisation pour cette devise</translation>
    </message>
    <message>
        <source>Make a service for the line</source>
        <translation>Créer un service pour la ligne</translation>
    </message>
    <message>
        <source>Make a service for the line in Sage</source>
        <translation>Créer un service pour la ligne dans Sage</translation>
    </message>
    <message>
        <source>Make an organization of this name</source>
        <translation>Créer une organisation de ce nom</translation>
    </message>
    <message>
        <source>Make both rates equal; they count foreign units for one unit of the base currency.</source>
        <translation>Rendez les deux taux égaux&#x202f;; ils comptent les unités étrangères pour une unité de la devise de base.</translation>
    </message>
    <message>
        <source>Make each line whole pennies</source>
        <translation>Mettre chaque ligne en centimes entiers</translation>
    </message>
    <message>
        <source>Make in Sage what an invoice needs</source>
        <translation>Créer dans Sage ce dont une facture a besoin</translation>
    </message>
    <message>
        <source>Make it active again in Sage</source>
        <translation>Le réactiver dans Sage</translation>
    </message>
    <message>
        <source>Make it again on the other side</source>
        <translation>Le recréer de l’autre côté</translation>
    </message>
    <message>
        <source>Make it one piece at the line&apos;s amount</source>
        <translation>En faire une pièce au montant de la ligne</translation>
    </message>
    <message>
        <source>Make it one piece at the line&apos;s amount, in Sage</source>
        <translation>En faire, dans Sage, une pièce au montant de la ligne</translation>
    </message>
    <message>
        <source>Make it void in Sage, or write a credit note there</source>
        <translation>Annulez-la dans Sage, ou faites-y un avoir</translation>
    </message>
    <message>
        <source>Make somebody else the main person in Sage, then delete this one</source>
        <translation>Désignez une autre personne principale dans Sage, puis supprimez celle-ci</translation>
    </message>
    <message>
        <source>Make the account visible again in Sage, or choose another one: under Mapping, for the item in Sage, or on the line of an invoice that is there already.</source>
        <translation>Rendez le compte de nouveau visible dans Sage, ou choisissez-en un autre : sous Correspondances, pour l’article dans Sage, ou sur la ligne d’une facture qui existe déjà.</translation>
    </message>
    <message>
        <source>Make the change in Vtiger by hand, or undo it in Sage</source>
        <translation>Faites la modification à la main dans Vtiger, ou annulez-la dans Sage</translation>
    </message>
    <message>
        <source>Make the change in Vtiger&apos;s invoice by hand, or put Vtiger&apos;s lines back in Sage; the rest of it still travels.</source>
        <translation>Faites la modification à la main dans la facture de Vtiger, ou remettez les lignes de Vtiger dans Sage&#xa0;; le reste continue de passer.</translation>
    </message>
    <message>
        <source>Make the change on the other side, or set the module to both ways.</source>
        <translation>Faites la modification de l’autre côté, ou mettez le module dans les deux sens.</translation>
    </message>
    <message>
        <source>Make the contact in Sage a customer</source>
        <translation>Faire du contact de Sage un client</translation>
    </message>
    <message>
        <source>Make the record in {side} by hand, or ask its administrator for its log</source>
        <translation>Créez la fiche à la main dans {side}, ou demandez son journal à son administrateur</translation>
    </message>
    <message>
        <source>Map a Vtiger tax to this Sage rate under Mapping.</source>
        <translation>Affectez une taxe de Vtiger à ce taux Sage dans Correspondances.</translation>
    </message>
    <message>
        <source>Map the tax to a Sage rate under Mapping, or correct it on the line.</source>
        <translation>Affectez la taxe à un taux Sage dans Correspondances, ou corrigez-la sur la ligne.</translation>
    </message>
    <message>
        <source>Map the value or correct it; the record is sent again by itself.</source>
        <translation>Affectez la valeur ou corrigez-la&#x202f;; la fiche est renvoyée d’elle-même.</translation>
    </message>
    <message>
        <source>Map them together under Mapping, where Sage has one rate for both. Where it has none, leave one tax on the line: its total changes by the other.</source>
        <translation>Affectez-les ensemble dans Correspondances, si Sage a un taux pour les deux. S’il n’en a pas, laissez une seule taxe sur la ligne&#xa0;: son total change du montant de l’autre.</translation>
    </message>
    <message>
        <source>Map this rate to a tax in Vtiger</source>
        <translation>Associer ce taux à une taxe de Vtiger</translation>
    </message>
    <message>
        <source>Map this tax to a rate in Sage</source>
        <translation>Associer cette taxe à un taux de Sage</translation>
    </message>
    <message>
        <source>Mapping offers, for fields of your own in Vtiger, an invoice&apos;s number, status, page and PDF in Sage, and a customer&apos;s page, balance, overdue amount, credit limit, credit days and whether it is active. They only ever go to Vtiger; without such a pair nothing is asked and nothing written. A PDF is attached as a document where Vtiger proves that it keeps it, else its field shows the invoice&apos;s page. Sage tells other programs of no customer on stop; what is overdue needs the module Invoices.</source>
        <translation>Les correspondances proposent, pour vos propres champs dans Vtiger, le numéro, le statut, la page et le PDF d’une facture dans Sage, ainsi que la page, le solde, le montant en retard, le plafond de crédit et le délai de paiement d’un client, et s’il est actif. Ils ne vont que vers Vtiger&#xa0;; sans une telle paire, rien n’est demandé et rien n’est écrit. Un PDF est joint comme document là où Vtiger prouve qu’il le garde, sinon son champ montre la page de la facture. Sage n’indique aux autres programmes aucun client bloqué&#xa0;; ce qui est en retard demande le module Factures.</translation>
    </message>
    <message>
        <source>Mark as read</source>
        <translation>Marquer comme lu</translation>
    </message>
    <message>
        <source>Measurement unit</source>
        <translation>Unité de mesure</translation>
    </message>
    <message>
        <source>Mobile</source>
        <translation>Mobile</translation>
    </message>
    <message>
        <source>Mobile Phone</source>
        <translation>Téléphone mobile</translation>
    </message>
    <message>
        <source>Mobile phone</source>
        <translation>Téléphone mobile</translation>
    </message>
    <message>
        <source>Money that Vtiger notes cannot be entered in Sage as things are</source>
        <translation>L’argent noté dans Vtiger ne peut pas être saisi dans Sage en l’état</translation>
    </message>
    <message>
        <source>Month</source>
        <translation>Mois</translation>
    </message>
    <message>
        <source>Months</source>
        <translation>Mois</translation>
    </message>
    <message>
        <source>Move it out of the locked period</source>
        <translation>La sortir de la période verrouillée</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nom</translation>
    </message>
    <message>
        <source>Name a later day.</source>
        <translation>Indiquez un jour ultérieur.</translation>
    </message>
    <message>
        <source>Name of the new product</source>
        <translation>Nom du nouveau produit</translation>
    </message>
    <message>
        <source>Name of the new service</source>
        <translation>Nom du nouveau service</translation>
    </message>
    <message>
        <source>Name or description</source>
        <translation>Nom ou description</translation>
    </message>
    <message>
        <source>Name the last day of an earlier month.</source>
        <translation>Indiquez le dernier jour d’un mois antérieur.</translation>
    </message>
    <message>
        <source>Net</source>
        <translation>HT</translation>
    </message>
    <message>
        <source>Never again</source>
        <translation>Plus jamais</translation>
    </message>
    <message>
        <source>New invoice</source>
        <translation>Nouvelle facture</translation>
    </message>
    <message>
        <source>New organization</source>
        <translation>Nouvelle organisation</translation>
    </message>
    <message>
        <source>New product</source>
        <translation>Nouveau produit</translation>
    </message>
    <message>
        <source>New service</source>
        <translation>Nouveau service</translation>
    </message>
    <message>
        <source>New since the last sync</source>
        <translation>Nouveau depuis la dernière synchronisation</translation>
    </message>
    <message>
        <source>No Sage business has been chosen</source>
        <translation>Aucune société Sage n’a été choisie</translation>
    </message>
    <message numerus="yes">
        <source>No answer came within %n minutes</source>
        <translation>
            <numerusform>Aucune réponse en %n minute</numerusform>
            <numerusform>Aucune réponse en %n minutes</numerusform>
        </translation>
    </message>
    <message>
        <source>No bank account is chosen on which money is received, or Sage has closed it</source>
        <translation>Aucun compte bancaire n’est choisi pour recevoir l’argent, ou Sage l’a fermé</translation>
    </message>
    <message>
        <source>No database on a server is named</source>
        <translation>Aucune base de données sur un serveur n’est indiquée</translation>
    </message>
    <message>
        <source>No linked record of {module} has the id {id}</source>
        <translation>Aucune fiche liée de {module} n’a l’identifiant {id}</translation>
    </message>
    <message>
        <source>No mapping for {missing}</source>
        <translation>Aucune correspondance pour {missing}</translation>
    </message>
    <message>
        <source>No module is switched on</source>
        <translation>Aucun module n’est activé</translation>
    </message>
    <message>
        <source>No tax is mapped, and invoices need taxes: no sync starts.</source>
        <translation>Aucune taxe n’est affectée, et les factures ont besoin de taxes&#xa0;: aucune synchronisation ne démarre.</translation>
    </message>
    <message>
        <source>No tax, kind not told</source>
        <translation>Sans taxe, nature non précisée</translation>
    </message>
    <message>
        <source>No unpaid invoice of the practice company is dated up to {day}</source>
        <translation>Aucune facture impayée de l’entreprise d’exercice n’est datée jusqu’au {day}</translation>
    </message>
    <message>
        <source>Nobody is signed in to Sage</source>
        <translation>Personne n’est connecté à Sage</translation>
    </message>
    <message>
        <source>Not certified</source>
        <translation>Non attesté</translation>
    </message>
    <message>
        <source>Not mapped: invoices with a line that carries no tax are skipped.</source>
        <translation>Non affecté&#xa0;: les factures dont une ligne ne porte pas de taxe sont ignorées.</translation>
    </message>
    <message>
        <source>Not mapped: invoices with a line that carries this tax are skipped.</source>
        <translation>Non affecté&#xa0;: les factures dont une ligne porte cette taxe sont ignorées.</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>Notes</translation>
    </message>
    <message>
        <source>Nothing brings a record back that was deleted in {side}</source>
        <translation>Rien ne ramène une fiche supprimée dans {side}</translation>
    </message>
    <message>
        <source>Nothing has been synced yet</source>
        <translation>Rien n’a encore été synchronisé</translation>
    </message>
    <message>
        <source>Nothing holds back a record of {module} with the id {id}</source>
        <translation>Aucune fiche de {module} d’identifiant {id} n’est retenue</translation>
    </message>
    <message>
        <source>Nothing is known that this program has written to the record</source>
        <translation>On ne connaît rien que ce programme ait écrit dans la fiche</translation>
    </message>
    <message>
        <source>Nothing is known that this program has written to {id} in {module}</source>
        <translation>On ne connaît rien que ce programme ait écrit dans {id} de {module}</translation>
    </message>
    <message>
        <source>Nothing is lost: the sync goes on by itself then</source>
        <translation>Rien n’est perdu&#xa0;: la synchronisation reprend alors d’elle-même</translation>
    </message>
    <message>
        <source>Nothing is lost; a later sync goes on from here</source>
        <translation>Rien n’est perdu&#x202f;; une synchronisation ultérieure reprend d’ici</translation>
    </message>
    <message>
        <source>Nothing to do</source>
        <translation>Rien à faire</translation>
    </message>
    <message>
        <source>Nothing to do unless it was deleted by mistake: then restore it.</source>
        <translation>Rien à faire, sauf suppression par erreur&#xa0;: restaurez-la alors.</translation>
    </message>
    <message>
        <source>Nothing to do, unless the status is wrong. Which statuses travel is a setting.</source>
        <translation>Rien à faire, sauf si le statut est faux. Les statuts qui passent sont un paramètre.</translation>
    </message>
    <message>
        <source>Nothing to do: a void invoice is not made anew in Vtiger.</source>
        <translation>Rien à faire&#xa0;: une facture annulée n’est pas refaite dans Vtiger.</translation>
    </message>
    <message>
        <source>Nothing to do: earlier invoices stay where they are. The start date is a setting.</source>
        <translation>Rien à faire&#xa0;: les factures antérieures restent où elles sont. La date de début est un paramètre.</translation>
    </message>
    <message>
        <source>Nothing to do: it comes back once it changes, or when you take it up again.</source>
        <translation>Rien à faire&#xa0;: elle revient dès qu’elle change, ou quand vous la reprenez.</translation>
    </message>
    <message>
        <source>Nothing to do: it counts for nothing</source>
        <translation>Rien à faire&#xa0;: cela ne compte pas</translation>
    </message>
    <message>
        <source>Nothing to do: it is tried again once it changes, or when you take it up again.</source>
        <translation>Rien à faire&#xa0;: un nouvel essai a lieu dès qu’elle change, ou quand vous la reprenez.</translation>
    </message>
    <message>
        <source>Nothing to do: it stays in Sage. Whether such ones come to Vtiger is a setting of the invoices.</source>
        <translation>Rien à faire&#xa0;: il reste dans Sage. Un réglage des factures décide si de tels avoirs arrivent dans Vtiger.</translation>
    </message>
    <message>
        <source>Nothing to do: the next sync looks the record up before it sends anything again.</source>
        <translation>Rien à faire&#xa0;: la prochaine synchronisation cherche la fiche avant de renvoyer quoi que ce soit.</translation>
    </message>
    <message>
        <source>Nothing to do: the next sync takes it, and the next preview shows it.</source>
        <translation>Rien à faire&#xa0;: la prochaine synchronisation la prend, et le prochain aperçu la montre.</translation>
    </message>
    <message>
        <source>Nothing to do: the next sync takes it.</source>
        <translation>Rien à faire&#xa0;: la prochaine synchronisation s’en charge.</translation>
    </message>
    <message>
        <source>Nothing to do: the next sync takes the change into account</source>
        <translation>Rien à faire&#xa0;: la prochaine synchronisation en tient compte</translation>
    </message>
    <message>
        <source>Nothing to do: what was erased in Sage is not made again in Vtiger.</source>
        <translation>Rien à faire&#xa0;: ce qui a été effacé dans Sage n’est pas recréé dans Vtiger.</translation>
    </message>
    <message>
        <source>Nothing to do; take it up again if that was a mistake.</source>
        <translation>Rien à faire&#xa0;; reprenez-la si c’était une erreur.</translation>
    </message>
    <message>
        <source>Nothing was changed on this computer</source>
        <translation>Rien n’a été modifié sur cet ordinateur</translation>
    </message>
    <message>
        <source>Nothing was changed; the next sync tries again</source>
        <translation>Rien n’a été modifié&#x202f;; la prochaine synchronisation réessaie</translation>
    </message>
    <message>
        <source>Nothing was given for {field}</source>
        <translation>Rien n’a été indiqué pour {field}</translation>
    </message>
    <message>
        <source>Nothing was synced</source>
        <translation>Rien n’a été synchronisé</translation>
    </message>
    <message>
        <source>Nothing was written; look in the sync log which records share a name or code</source>
        <translation>Rien n’a été écrit&#x202f;; voyez dans le journal quelles fiches partagent un nom ou un code</translation>
    </message>
    <message>
        <source>Office Phone</source>
        <translation>Téléphone bureau</translation>
    </message>
    <message>
        <source>One of the two is linked with another record by now</source>
        <translation>L’une des deux est désormais liée à une autre fiche</translation>
    </message>
    <message>
        <source>One of the two was deleted in {side} since</source>
        <translation>L’une des deux a depuis été supprimée dans {side}</translation>
    </message>
    <message>
        <source>One side deleted the record while the other one changed it</source>
        <translation>Un côté a supprimé la fiche pendant que l’autre la modifiait</translation>
    </message>
    <message>
        <source>One would cost {after} instead of {before}</source>
        <translation>L’unité coûterait {after} au lieu de {before}</translation>
    </message>
    <message>
        <source>One {base} is {own} {currency} in Vtiger, but {known} in Sage</source>
        <translation>Un {base} vaut {own} {currency} dans Vtiger, mais {known} dans Sage</translation>
    </message>
    <message>
        <source>Only Windows has a registry</source>
        <translation>Seul Windows a un registre</translation>
    </message>
    <message>
        <source>Only in Sage</source>
        <translation>Seulement dans Sage</translation>
    </message>
    <message>
        <source>Only in Vtiger</source>
        <translation>Seulement dans Vtiger</translation>
    </message>
    <message>
        <source>Only invoices are released and made void</source>
        <translation>Seules les factures se valident et s’annulent</translation>
    </message>
    <message>
        <source>Only invoices can be left alone by their date</source>
        <translation>Seules les factures peuvent être écartées selon leur date</translation>
    </message>
    <message>
        <source>Open it in Sage</source>
        <translation>Ouvrir dans Sage</translation>
    </message>
    <message>
        <source>Open it in Vtiger</source>
        <translation>Ouvrir dans Vtiger</translation>
    </message>
    <message>
        <source>Open it in Vtiger and save it again, and see that the API user&apos;s profile may view it</source>
        <translation>Ouvrez-la dans Vtiger, enregistrez-la à nouveau, et vérifiez que le profil de l’utilisateur API peut la voir</translation>
    </message>
    <message>
        <source>Open on {number}</source>
        <translation>Ouvert sur {number}</translation>
    </message>
    <message>
        <source>Open the contact in Sage and make it a customer, or add a second contact of type customer.</source>
        <translation>Ouvrez le contact dans Sage et faites-en un client, ou ajoutez un second contact de type client.</translation>
    </message>
    <message>
        <source>Open the invoice in Sage and look at its PDF there; every sync tries again.</source>
        <translation>Ouvrez la facture dans Sage et regardez-y son PDF&#xa0;; chaque synchronisation réessaie.</translation>
    </message>
    <message>
        <source>Open the invoice in Vtiger, change Tax Mode to Individual and save it.</source>
        <translation>Ouvrez la facture dans Vtiger, passez Mode de taxe à Individuel et enregistrez-la.</translation>
    </message>
    <message>
        <source>Open the invoice in Vtiger, set Tax Mode to Individual and save it.</source>
        <translation>Ouvrez la facture dans Vtiger, mettez Mode de taxe à Individuel et enregistrez-la.</translation>
    </message>
    <message>
        <source>Open the item in Vtiger, tick the tax and save it.</source>
        <translation>Ouvrez l’article dans Vtiger, cochez la taxe et enregistrez-le.</translation>
    </message>
    <message>
        <source>Open the record in Sage and change it there</source>
        <translation>Ouvrez la fiche dans Sage et modifiez-la là</translation>
    </message>
    <message>
        <source>Open the record in Sage: what stands in its way is shown there</source>
        <translation>Ouvrez la fiche dans Sage&#xa0;: ce qui l’empêche y est indiqué</translation>
    </message>
    <message>
        <source>Open the record in Vtiger and choose its status there</source>
        <translation>Ouvrez la fiche dans Vtiger et choisissez-y le statut</translation>
    </message>
    <message>
        <source>Open the record in Vtiger and try the same change there to see what is in its way</source>
        <translation>Ouvrez la fiche dans Vtiger et essayez-y la même modification pour voir ce qui l’empêche</translation>
    </message>
    <message>
        <source>Open the record in its own system, save it again there, then sync.</source>
        <translation>Ouvrez la fiche dans son propre système, enregistrez-la à nouveau, puis synchronisez.</translation>
    </message>
    <message>
        <source>Open the user&apos;s preferences in Vtiger and set Number Of Currency Decimals to 2 or more</source>
        <translation>Ouvrez les préférences de l’utilisateur dans Vtiger et mettez « Number Of Currency Decimals » à 2 ou plus</translation>
    </message>
    <message>
        <source>Organization</source>
        <translation>Organisation</translation>
    </message>
    <message>
        <source>Organization Name</source>
        <translation>Nom de l’organisation</translation>
    </message>
    <message>
        <source>Organization Number</source>
        <translation>Numéro d’organisation</translation>
    </message>
    <message>
        <source>Organizations are off: invoices of organizations that are not on the other side yet are skipped.</source>
        <translation>Organisations est désactivé&#xa0;: les factures d’organisations absentes de l’autre côté sont ignorées.</translation>
    </message>
    <message>
        <source>Other records refer to it: {names}</source>
        <translation>D’autres fiches y renvoient&#xa0;: {names}</translation>
    </message>
    <message>
        <source>Outstanding amount</source>
        <translation>Montant restant dû</translation>
    </message>
    <message>
        <source>Overall discount</source>
        <translation>Remise globale</translation>
    </message>
    <message>
        <source>Overdue amount</source>
        <translation>Montant en retard</translation>
    </message>
    <message>
        <source>PDF of the invoice, attached</source>
        <translation>PDF de la facture, joint</translation>
    </message>
    <message>
        <source>Part Number</source>
        <translation>Numéro de pièce</translation>
    </message>
    <message>
        <source>Partner in {side}</source>
        <translation>Correspondant dans {side}</translation>
    </message>
    <message>
        <source>Payment</source>
        <translation>Paiement</translation>
    </message>
    <message>
        <source>Payments received</source>
        <translation>Paiements reçus</translation>
    </message>
    <message>
        <source>Period</source>
        <translation>Période</translation>
    </message>
    <message>
        <source>Phone</source>
        <translation>Téléphone</translation>
    </message>
    <message>
        <source>Port {port} of this computer is taken</source>
        <translation>Le port {port} de cet ordinateur est pris</translation>
    </message>
    <message>
        <source>Post a credit note and a new invoice</source>
        <translation>Comptabiliser un avoir et une nouvelle facture</translation>
    </message>
    <message>
        <source>Postal code</source>
        <translation>Code postal</translation>
    </message>
    <message>
        <source>Preview {run} has no line {line} that would be written</source>
        <translation>L’aperçu {run} n’a pas de ligne {line} qui serait écrite</translation>
    </message>
    <message>
        <source>Preview {run} would have written nothing</source>
        <translation>L’aperçu {run} n’aurait rien écrit</translation>
    </message>
    <message>
        <source>Price</source>
        <translation>Prix</translation>
    </message>
    <message>
        <source>Prices would be stored wrong: this user works in {user_currency}, Vtiger in {base_currency}</source>
        <translation>Les prix seraient enregistrés faux : cet utilisateur travaille en {user_currency}, Vtiger en {base_currency}</translation>
    </message>
    <message>
        <source>Primary Email</source>
        <translation>E-mail principal</translation>
    </message>
    <message>
        <source>Primary Phone</source>
        <translation>Téléphone principal</translation>
    </message>
    <message>
        <source>Product</source>
        <translation>Produit</translation>
    </message>
    <message>
        <source>Product Active</source>
        <translation>Produit actif</translation>
    </message>
    <message>
        <source>Product Name</source>
        <translation>Nom du produit</translation>
    </message>
    <message>
        <source>Product or service number</source>
        <translation>Numéro de produit ou service</translation>
    </message>
    <message>
        <source>Products &amp; Services</source>
        <translation>Produits et services</translation>
    </message>
    <message>
        <source>Purchase Cost</source>
        <translation>Coût d’achat</translation>
    </message>
    <message>
        <source>Purchase account</source>
        <translation>Compte d’achat</translation>
    </message>
    <message>
        <source>Purchase description</source>
        <translation>Description d’achat</translation>
    </message>
    <message>
        <source>Purchase ledger account</source>
        <translation>Compte comptable d’achat</translation>
    </message>
    <message>
        <source>Purchases of products</source>
        <translation>Achats de produits</translation>
    </message>
    <message>
        <source>Purchases of services</source>
        <translation>Achats de services</translation>
    </message>
    <message>
        <source>Put Vtiger&apos;s lines back in Sage</source>
        <translation>Remettre les lignes de Vtiger dans Sage</translation>
    </message>
    <message>
        <source>Put back what the other side has</source>
        <translation>Remettre ce qu’a l’autre côté</translation>
    </message>
    <message>
        <source>Put it on a line of its own, as a service</source>
        <translation>Le mettre sur sa propre ligne, comme service</translation>
    </message>
    <message>
        <source>Put it on a line of its own, with a new service for it</source>
        <translation>Le mettre sur sa propre ligne, avec un nouveau service</translation>
    </message>
    <message>
        <source>Put it on a line, as a product</source>
        <translation>Le mettre sur une ligne, comme produit</translation>
    </message>
    <message>
        <source>Put the carriage on a line in Sage, as a product</source>
        <translation>Mettre le port sur une ligne dans Sage, comme produit</translation>
    </message>
    <message>
        <source>Put the carriage on a line in Sage, as a service</source>
        <translation>Mettre le port sur une ligne dans Sage, comme service</translation>
    </message>
    <message>
        <source>Put the carriage on a line in Sage, with a new service for it</source>
        <translation>Mettre le port sur une ligne dans Sage, avec un nouveau service</translation>
    </message>
    <message>
        <source>Put the charge on a line of its own, as a service</source>
        <translation>Mettre les frais sur leur propre ligne, comme service</translation>
    </message>
    <message>
        <source>Put the charge on a line of its own, with a new service for it</source>
        <translation>Mettre les frais sur leur propre ligne, avec un nouveau service</translation>
    </message>
    <message>
        <source>Put the charge on a line of its own, with its tax, and set shipping to zero. Taking its tax off instead would change what is owed.</source>
        <translation>Mettez les frais sur une ligne à part, avec leur taxe, et mettez l’expédition à zéro. Retirer leur taxe à la place changerait ce qui est dû.</translation>
    </message>
    <message>
        <source>Put the levy on a line of its own, as a service</source>
        <translation>Mettre la contribution sur sa propre ligne, comme service</translation>
    </message>
    <message>
        <source>Put the levy on a line of its own, with a new service for it</source>
        <translation>Mettre la contribution sur sa propre ligne, avec un nouveau service</translation>
    </message>
    <message>
        <source>Put the rest on a line of its own, as a product</source>
        <translation>Mettre le reste sur sa propre ligne, comme produit</translation>
    </message>
    <message>
        <source>Put the rest on a line of its own, as a service</source>
        <translation>Mettre le reste sur sa propre ligne, comme service</translation>
    </message>
    <message>
        <source>Qty. in Stock</source>
        <translation>Qté en stock</translation>
    </message>
    <message>
        <source>Quantity</source>
        <translation>Quantité</translation>
    </message>
    <message>
        <source>Quantity in stock</source>
        <translation>Quantité en stock</translation>
    </message>
    <message>
        <source>Rate in Sage for {tax}</source>
        <translation>Taux dans Sage pour {tax}</translation>
    </message>
    <message>
        <source>Rate name</source>
        <translation>Nom du tarif</translation>
    </message>
    <message>
        <source>Read from both servers</source>
        <translation>Lu sur les deux serveurs</translation>
    </message>
    <message>
        <source>Received</source>
        <translation>Reçu</translation>
    </message>
    <message>
        <source>Record in {side}</source>
        <translation>Fiche dans {side}</translation>
    </message>
    <message>
        <source>Record {record_id}</source>
        <translation>Fiche {record_id}</translation>
    </message>
    <message>
        <source>Record {record_id}: {why}</source>
        <translation>Fiche {record_id}&#xa0;: {why}</translation>
    </message>
    <message>
        <source>Reference</source>
        <translation>Référence</translation>
    </message>
    <message>
        <source>Reference (account number, invoice number)</source>
        <translation>Référence (numéro de compte, numéro de facture)</translation>
    </message>
    <message>
        <source>Registered number</source>
        <translation>Numéro d’immatriculation</translation>
    </message>
    <message>
        <source>Release it in Sage; the payment follows by itself.</source>
        <translation>Validez-la dans Sage&#xa0;; le paiement suit de lui-même.</translation>
    </message>
    <message>
        <source>Release the invoice</source>
        <translation>Valider la facture</translation>
    </message>
    <message>
        <source>Release the invoice in Sage; it then travels by itself.</source>
        <translation>Validez la facture dans Sage&#x202f;; elle passe alors d’elle-même.</translation>
    </message>
    <message>
        <source>Remove the app in Sage under Settings, Connected apps, to be sure</source>
        <translation>Par sûreté, retirez l’application dans Sage sous Paramètres, Applications connectées</translation>
    </message>
    <message>
        <source>Rename one of the two, or merge them in Vtiger; capitals and accents make no difference</source>
        <translation>Renommez l’une des deux, ou fusionnez-les dans Vtiger&#x202f;; majuscules et accents ne comptent pas</translation>
    </message>
    <message>
        <source>Reorder Level</source>
        <translation>Seuil de réapprovisionnement</translation>
    </message>
    <message>
        <source>Reorder level</source>
        <translation>Seuil de réapprovisionnement</translation>
    </message>
    <message>
        <source>Restore it from Vtiger&apos;s recycle bin if it was deleted by mistake</source>
        <translation>Restaurez-la depuis la corbeille de Vtiger si elle a été supprimée par erreur</translation>
    </message>
    <message>
        <source>Restore it there, then sync</source>
        <translation>Restaurez-la là-bas, puis synchronisez</translation>
    </message>
    <message>
        <source>Restore it where it was deleted, or delete it on the other side too.</source>
        <translation>Restaurez-la là où elle a été supprimée, ou supprimez-la aussi de l’autre côté.</translation>
    </message>
    <message>
        <source>Restore it, then sync</source>
        <translation>Restaurez-la, puis synchronisez</translation>
    </message>
    <message>
        <source>Run sync --demo first, then this once more.</source>
        <translation>Lancez d’abord sync --demo, puis ceci encore une fois.</translation>
    </message>
    <message>
        <source>Run {run} has changed it again since; undo that one first</source>
        <translation>L’exécution {run} l’a encore modifiée depuis&#xa0;; annulez d’abord celle-là</translation>
    </message>
    <message>
        <source>Run {run} has written nothing that could be undone</source>
        <translation>L’exécution {run} n’a rien écrit que l’on puisse annuler</translation>
    </message>
    <message>
        <source>Run {run} is no preview that is in the sync log</source>
        <translation>L’exécution {run} n’est pas un aperçu du journal</translation>
    </message>
    <message>
        <source>Sage</source>
        <translation>Sage</translation>
    </message>
    <message>
        <source>Sage already has another record like this</source>
        <translation>Sage a déjà une autre fiche semblable</translation>
    </message>
    <message>
        <source>Sage answered for another business than the one chosen</source>
        <translation>Sage a répondu pour une autre société que celle choisie</translation>
    </message>
    <message>
        <source>Sage books the invoice then, and it cannot be a draft again</source>
        <translation>Sage comptabilise alors la facture, et elle ne peut redevenir un brouillon</translation>
    </message>
    <message>
        <source>Sage cannot {what}</source>
        <translation>Sage ne peut pas {what}</translation>
    </message>
    <message>
        <source>Sage contact {contact_id}</source>
        <translation>Contact Sage {contact_id}</translation>
    </message>
    <message>
        <source>Sage could not understand the sign-in</source>
        <translation>Sage n’a pas compris la connexion</translation>
    </message>
    <message>
        <source>Sage deletes nothing that documents refer to</source>
        <translation>Sage ne supprime rien à quoi des pièces renvoient</translation>
    </message>
    <message>
        <source>Sage did not answer the renewal of the sign-in</source>
        <translation>Sage n’a pas répondu au renouvellement de la connexion</translation>
    </message>
    <message>
        <source>Sage did not confirm the sign-out</source>
        <translation>Sage n’a pas confirmé la déconnexion</translation>
    </message>
    <message>
        <source>Sage does not accept the sign-in any more</source>
        <translation>Sage n’accepte plus la connexion</translation>
    </message>
    <message>
        <source>Sage does not allow this app to sign in</source>
        <translation>Sage ne permet pas à cette application de se connecter</translation>
    </message>
    <message>
        <source>Sage does not know the app, or its secret is wrong</source>
        <translation>Sage ne connaît pas l’application, ou son secret est faux</translation>
    </message>
    <message>
        <source>Sage does not let the payment be deleted</source>
        <translation>Sage ne laisse pas supprimer le paiement</translation>
    </message>
    <message>
        <source>Sage does not let this program set a credit note against an invoice</source>
        <translation>Sage ne laisse pas ce programme imputer un avoir sur une facture</translation>
    </message>
    <message>
        <source>Sage does not let this user {what}</source>
        <translation>Sage ne permet pas à cet utilisateur de {what}</translation>
    </message>
    <message>
        <source>Sage does not make a credit note void of which {amount} is used</source>
        <translation>Sage n’annule pas un avoir dont {amount} sont imputés</translation>
    </message>
    <message>
        <source>Sage does not make an invoice void of which {paid} is paid</source>
        <translation>Sage n’annule pas une facture dont {paid} est réglé</translation>
    </message>
    <message>
        <source>Sage does not take the credit note from this program</source>
        <translation>Sage n’accepte pas l’avoir de ce programme</translation>
    </message>
    <message>
        <source>Sage does not turn an invoice back into a draft</source>
        <translation>Sage ne ramène pas une facture à l’état de brouillon</translation>
    </message>
    <message>
        <source>Sage gave an empty file in place of the PDF</source>
        <translation>Sage a donné un fichier vide au lieu du PDF</translation>
    </message>
    <message>
        <source>Sage has closed it for changes</source>
        <translation>Sage l’a fermée aux modifications</translation>
    </message>
    <message>
        <source>Sage has closed it for changes: it is paid in part or whole, or in a locked period</source>
        <translation>Sage l’a fermée aux modifications&#xa0;: elle est réglée en tout ou partie, ou dans une période verrouillée</translation>
    </message>
    <message>
        <source>Sage has closed it: its period is locked, or it is in a VAT return</source>
        <translation>Sage l’a fermée&#xa0;: sa période est verrouillée, ou elle figure dans une déclaration de TVA</translation>
    </message>
    <message>
        <source>Sage has erased the contact&apos;s personal data (GDPR), and Vtiger has no organization for it</source>
        <translation>Sage a effacé les données personnelles du contact (RGPD), et Vtiger n’a pas d’organisation pour lui</translation>
    </message>
    <message>
        <source>Sage has erased the contact&apos;s personal data (GDPR), so no new data may reach it</source>
        <translation>Sage a effacé les données personnelles du contact (RGPD), aucune nouvelle donnée ne doit l’atteindre</translation>
    </message>
    <message>
        <source>Sage has erased the personal data of {name}</source>
        <translation>Sage a effacé les données personnelles de {name}</translation>
    </message>
    <message>
        <source>Sage has erased the personal data of {name}, which is not in Vtiger</source>
        <translation>Sage a effacé les données personnelles de {name}, qui n’est pas dans Vtiger</translation>
    </message>
    <message>
        <source>Sage has no default account for this</source>
        <translation>Sage n’a pas de compte par défaut pour cela</translation>
    </message>
    <message>
        <source>Sage has no exchange rate for {currency}</source>
        <translation>Sage n’a pas de taux de change pour {currency}</translation>
    </message>
    <message>
        <source>Sage has no rate of {rate}</source>
        <translation>Sage n’a pas de taux de {rate}</translation>
    </message>
    <message>
        <source>Sage has several rates of {rate} ({names}): choose one yourself</source>
        <translation>Sage a plusieurs taux de {rate} ({names})&#xa0;: choisissez vous-même</translation>
    </message>
    <message>
        <source>Sage is not connected.</source>
        <translation>Sage n’est pas connecté.</translation>
    </message>
    <message>
        <source>Sage is signed out.</source>
        <translation>Sage est déconnecté.</translation>
    </message>
    <message>
        <source>Sage keeps a customer whom a document names, though it is void</source>
        <translation>Sage garde un client qu’une pièce nomme, même annulée</translation>
    </message>
    <message>
        <source>Sage keeps an item that a document names</source>
        <translation>Sage garde un article qu’une pièce nomme</translation>
    </message>
    <message>
        <source>Sage keeps credit notes apart from invoices; enter it there, then say that you did so</source>
        <translation>Sage sépare les avoirs des factures&#xa0;; saisissez-le là-bas, puis dites que c’est fait</translation>
    </message>
    <message>
        <source>Sage keeps each customer in one currency, for good</source>
        <translation>Sage garde chaque client dans une seule devise, pour toujours</translation>
    </message>
    <message>
        <source>Sage keeps one person for each customer: contacts stay in Vtiger.</source>
        <translation>Sage garde une seule personne par client&#xa0;: les contacts restent dans Vtiger.</translation>
    </message>
    <message>
        <source>Sage keeps the invoice and its number, and shows it as void.</source>
        <translation>Sage garde la facture et son numéro, et la montre annulée.</translation>
    </message>
    <message>
        <source>Sage keeps the main person of a customer</source>
        <translation>Sage garde la personne principale d’un client</translation>
    </message>
    <message>
        <source>Sage makes an invoice void instead of deleting it</source>
        <translation>Sage annule une facture au lieu de la supprimer</translation>
    </message>
    <message>
        <source>Sage no longer accepts the stored sign-in</source>
        <translation>Sage n’accepte plus la connexion enregistrée</translation>
    </message>
    <message>
        <source>Sage no longer sells Business Cloud Accounting here and has withdrawn API v3.1; a sign-in will be refused unless Sage still serves your business.</source>
        <translation>Sage ne vend plus Business Cloud Accounting ici et a retiré l’API v3.1&#x202f;; une connexion sera refusée à moins que Sage ne desserve encore votre société.</translation>
    </message>
    <message>
        <source>Sage refused the access asked for</source>
        <translation>Sage a refusé l’accès demandé</translation>
    </message>
    <message>
        <source>Sage refused the payment</source>
        <translation>Sage a refusé le paiement</translation>
    </message>
    <message>
        <source>Sage refused the record</source>
        <translation>Sage a refusé la fiche</translation>
    </message>
    <message>
        <source>Sage refused the sign-in</source>
        <translation>Sage a refusé la connexion</translation>
    </message>
    <message>
        <source>Sage refused this sign-in</source>
        <translation>Sage a refusé cette connexion</translation>
    </message>
    <message>
        <source>Sage refused to {what}</source>
        <translation>Sage a refusé de {what}</translation>
    </message>
    <message>
        <source>Sage shows it as {status}, so it can no longer be changed there</source>
        <translation>Sage la montre comme {status}, elle ne peut donc plus y être modifiée</translation>
    </message>
    <message>
        <source>Sage would hold “{name}” twice, once as a customer</source>
        <translation>Sage aurait «&#xa0;{name}&#xa0;» deux fois, dont une comme client</translation>
    </message>
    <message>
        <source>Sage&apos;s PDF of the invoice could not be attached in Vtiger</source>
        <translation>Le PDF de la facture de Sage n’a pas pu être joint dans Vtiger</translation>
    </message>
    <message>
        <source>Sage&apos;s contact for {name} is a supplier, not a customer</source>
        <translation>Le contact Sage de {name} est un fournisseur, pas un client</translation>
    </message>
    <message>
        <source>Sage&apos;s credit notes could not be read: {why}</source>
        <translation>Les avoirs de Sage n’ont pas pu être lus&#xa0;: {why}</translation>
    </message>
    <message>
        <source>Sage&apos;s default account cannot be chosen there any more</source>
        <translation>Le compte par défaut de Sage ne peut plus y être choisi</translation>
    </message>
    <message>
        <source>Sage&apos;s document would be made void for good, and another one made in its place</source>
        <translation>Le document de Sage serait annulé définitivement, et un autre créé à sa place</translation>
    </message>
    <message>
        <source>Sage&apos;s draft would be deleted, and another document made in its place</source>
        <translation>Le brouillon de Sage serait supprimé, et un autre document créé à sa place</translation>
    </message>
    <message>
        <source>Sage&apos;s figures in Vtiger</source>
        <translation>Chiffres de Sage dans Vtiger</translation>
    </message>
    <message>
        <source>Sage&apos;s figures in Vtiger is switched off under Modules</source>
        <translation>«&#xa0;Chiffres de Sage dans Vtiger&#xa0;» est désactivé dans Modules</translation>
    </message>
    <message>
        <source>Sage&apos;s own default for {purpose}</source>
        <translation>Réglage de Sage pour «&#xa0;{purpose}&#xa0;»</translation>
    </message>
    <message>
        <source>Sage&apos;s product list does not carry stock figures.</source>
        <translation>La liste de produits de Sage ne donne pas les stocks.</translation>
    </message>
    <message>
        <source>Sage&apos;s rate for {tax}</source>
        <translation>Taux de Sage pour {tax}</translation>
    </message>
    <message>
        <source>Sage&apos;s sign-in is busy</source>
        <translation>La connexion de Sage est occupée</translation>
    </message>
    <message>
        <source>Sage&apos;s sign-in reports a fault of its own</source>
        <translation>La connexion de Sage signale une erreur qui lui est propre</translation>
    </message>
    <message>
        <source>Sage&apos;s words: {words}</source>
        <translation>Texte de Sage&#xa0;: {words}</translation>
    </message>
    <message>
        <source>SageSync Desktop </source>
        <translation>SageSync Desktop </translation>
    </message>
    <message>
        <source>Sales account of {item}</source>
        <translation>Compte de vente de {item}</translation>
    </message>
    <message>
        <source>Say so under Skipped: if {side} lacks it and is to get it, choose that they are different; if they are the same after all, choose that</source>
        <translation>Dites-le dans Ignorés&#xa0;: si elle manque dans {side} et doit y arriver, choisissez qu’elles sont différentes&#xa0;; si c’est finalement la même, choisissez cela</translation>
    </message>
    <message>
        <source>Say so under Skipped: it gets a partner of its own, or it belongs to the former one after all.</source>
        <translation>Dites-le dans Ignorés&#xa0;: elle reçoit un partenaire à elle, ou elle appartient finalement à l’ancien.</translation>
    </message>
    <message>
        <source>Say so: under Skipped, in the record&apos;s tab, or by the commands “match different” (it gets a partner of its own) and “match same” (it belongs to another record, or to the former one after all).</source>
        <translation>Dites-le&#xa0;: sous Ignorés, dans l’onglet de la fiche, ou par les commandes «&#xa0;match different&#xa0;» (une fiche à part est créée pour elle de l’autre côté) et «&#xa0;match same&#xa0;» (elle va avec une autre fiche, ou finalement avec l’ancienne).</translation>
    </message>
    <message>
        <source>Say under Skipped whether they are the same. Doubles are better merged first.</source>
        <translation>Dites dans Ignorés si c’est la même chose. Mieux vaut d’abord fusionner les doublons.</translation>
    </message>
    <message>
        <source>Say under Skipped whether they are the same. If they are, the two are linked; if they are different, each gets a partner of its own</source>
        <translation>Dites dans Ignorés si c’est la même chose. Si oui, les deux sont liées&#xa0;; si elles sont différentes, chacune reçoit un partenaire à elle</translation>
    </message>
    <message>
        <source>Say whether they are the same: under Skipped, in the record&apos;s tab, or by the commands “match same” and “match different”. Doubles are better merged first.</source>
        <translation>Dites si c’est la même&#xa0;: sous Ignorés, dans l’onglet de la fiche, ou par les commandes «&#xa0;match same&#xa0;» et «&#xa0;match different&#xa0;». Mieux vaut d’abord fusionner les doublons.</translation>
    </message>
    <message>
        <source>Say which side&apos;s value stands, as in {example}</source>
        <translation>Dites quelle valeur l’emporte, comme dans {example}</translation>
    </message>
    <message>
        <source>Say which tax applies to the item</source>
        <translation>Dire quelle taxe s’applique à l’article</translation>
    </message>
    <message>
        <source>See in Vtiger under Settings, Users, {user} that its currency is {base}</source>
        <translation>Vérifiez dans Vtiger sous Paramètres, Utilisateurs, {user} que sa devise est {base}</translation>
    </message>
    <message>
        <source>See what fits: `sagesync-desktop skipped --module {module}`</source>
        <translation>Voyez ce qui convient&#xa0;: `sagesync-desktop skipped --module {module}`</translation>
    </message>
    <message>
        <source>Send a price of more than two decimals as one piece</source>
        <translation>Envoyer un prix à plus de deux décimales comme une seule pièce</translation>
    </message>
    <message>
        <source>Send an adjustment as a line</source>
        <translation>Envoyer un ajustement comme une ligne</translation>
    </message>
    <message>
        <source>Send invoices without organization to one customer</source>
        <translation>Envoyer les factures sans organisation à un seul client</translation>
    </message>
    <message>
        <source>Send several taxes as one where Sage has one rate for them</source>
        <translation>Envoyer plusieurs taxes comme une seule quand Sage a un taux pour elles</translation>
    </message>
    <message>
        <source>Send tax on shipping</source>
        <translation>Envoyer la taxe sur les frais de port</translation>
    </message>
    <message>
        <source>Service in Vtiger</source>
        <translation>Service dans Vtiger</translation>
    </message>
    <message>
        <source>Set SAGESYNC_DATABASE to postgresql://USER@HOST/NAME, or take it away</source>
        <translation>Donnez à SAGESYNC_DATABASE la valeur postgresql://USER@HOST/NAME, ou supprimez-la</translation>
    </message>
    <message>
        <source>Set SAGESYNC_DATABASE to postgresql://USER@HOST/NAME, then try again.</source>
        <translation>Donnez à SAGESYNC_DATABASE la valeur postgresql://USER@HOST/NAME, puis réessayez.</translation>
    </message>
    <message>
        <source>Set its tax mode to Individual</source>
        <translation>Mettre son mode de taxe sur Individual</translation>
    </message>
    <message>
        <source>Set the credit note against the invoice</source>
        <translation>Imputer l’avoir sur la facture</translation>
    </message>
    <message>
        <source>Set the one against the other here or in Sage, or leave it: nothing is assumed.</source>
        <translation>Imputez l’un sur l’autre ici ou dans Sage, ou laissez&#xa0;: rien n’est supposé.</translation>
    </message>
    <message>
        <source>Set the user&apos;s currency to the base currency in Vtiger</source>
        <translation>Mettez la devise de l’utilisateur à la devise de base dans Vtiger</translation>
    </message>
    <message>
        <source>Several of these would be “{name}” in {side}, and only one can be: say it for that one alone</source>
        <translation>Plusieurs d’entre elles seraient «&#xa0;{name}&#xa0;» dans {side}, et une seule peut l’être&#xa0;: dites-le pour celle-là seulement</translation>
    </message>
    <message>
        <source>Shipping tax rate</source>
        <translation>Taux de taxe du port</translation>
    </message>
    <message>
        <source>Shorten the first line</source>
        <translation>Raccourcir la première ligne</translation>
    </message>
    <message>
        <source>Shorten the text</source>
        <translation>Raccourcir le texte</translation>
    </message>
    <message>
        <source>Show in Vtiger what Sage says is paid</source>
        <translation>Afficher dans Vtiger ce que Sage dit réglé</translation>
    </message>
    <message>
        <source>Some of it was chosen otherwise since and stays as it is.</source>
        <translation>Une partie a depuis été choisie autrement et reste telle quelle.</translation>
    </message>
    <message>
        <source>Somebody has changed {fields} in {side} since</source>
        <translation>Quelqu’un a modifié {fields} dans {side} depuis</translation>
    </message>
    <message>
        <source>Something else was said of {pair} since</source>
        <translation>Autre chose a été dit depuis de {pair}</translation>
    </message>
    <message>
        <source>Spread a discount on the whole over the lines</source>
        <translation>Répartir une remise globale sur les lignes</translation>
    </message>
    <message>
        <source>Spread one tax for the whole over the lines</source>
        <translation>Répartir une taxe globale sur les lignes</translation>
    </message>
    <message>
        <source>Spread the discount over the lines</source>
        <translation>Répartir la remise sur les lignes</translation>
    </message>
    <message>
        <source>Start date</source>
        <translation>Date de début</translation>
    </message>
    <message>
        <source>Start date of the invoices</source>
        <translation>Date de début des factures</translation>
    </message>
    <message>
        <source>Status in Sage</source>
        <translation>Statut dans Sage</translation>
    </message>
    <message>
        <source>Still a draft in Sage</source>
        <translation>Encore en brouillon dans Sage</translation>
    </message>
    <message>
        <source>Still held: {because}</source>
        <translation>Toujours retenue&#xa0;: {because}</translation>
    </message>
    <message>
        <source>Switch it on under Modules, then undo once more</source>
        <translation>Activez-le sous Modules, puis annulez encore une fois</translation>
    </message>
    <message>
        <source>Switch it on under Modules.</source>
        <translation>Activez-le dans Modules.</translation>
    </message>
    <message>
        <source>Sync it with sync --demo; where that does not help, delete its folder to start afresh.</source>
        <translation>Synchronisez-la avec sync --demo&#xa0;; si cela n’aide pas, supprimez son dossier pour repartir de zéro.</translation>
    </message>
    <message>
        <source>Take Sage&apos;s exchange rate</source>
        <translation>Prendre le taux de change de Sage</translation>
    </message>
    <message>
        <source>Take Sage&apos;s values back to Vtiger</source>
        <translation>Reprendre les valeurs de Sage dans Vtiger</translation>
    </message>
    <message>
        <source>Take both ids from `sagesync-desktop log`, or open the record in the window</source>
        <translation>Prenez les deux identifiants dans `sagesync-desktop log`, ou ouvrez la fiche dans la fenêtre</translation>
    </message>
    <message>
        <source>Take it back in Sage and post it anew</source>
        <translation>La retirer dans Sage et la comptabiliser à nouveau</translation>
    </message>
    <message>
        <source>Take it out of SAGESYNC_DATABASE and keep it with `sagesync-desktop connect database`</source>
        <translation>Retirez-le de SAGESYNC_DATABASE et conservez-le avec `sagesync-desktop connect database`</translation>
    </message>
    <message>
        <source>Take that pair apart first, in its record&apos;s tab</source>
        <translation>Séparez d’abord cette paire, dans l’onglet de sa fiche</translation>
    </message>
    <message>
        <source>Take the id from `sagesync-desktop skipped`, or sync first</source>
        <translation>Prenez l’identifiant dans `sagesync-desktop skipped`, ou synchronisez d’abord</translation>
    </message>
    <message>
        <source>Take the two apart and make it anew in Sage</source>
        <translation>Séparer les deux et la créer à nouveau dans Sage</translation>
    </message>
    <message>
        <source>Take them apart first, in the record&apos;s tab</source>
        <translation>Séparez-les d’abord, dans l’onglet de la fiche</translation>
    </message>
    <message>
        <source>Taken up again: the next sync makes it anew in {side}</source>
        <translation>Reprise&#xa0;: la prochaine synchronisation la crée à nouveau dans {side}</translation>
    </message>
    <message>
        <source>Tax Mode</source>
        <translation>Mode de taxe</translation>
    </message>
    <message>
        <source>Tax of {item}</source>
        <translation>Taxe de {item}</translation>
    </message>
    <message>
        <source>Tax the lines in Sage as their items are taxed</source>
        <translation>Taxer les lignes dans Sage comme leurs articles</translation>
    </message>
    <message>
        <source>Taxes of {item}</source>
        <translation>Taxes de {item}</translation>
    </message>
    <message>
        <source>The PDF that Sage gave is cut off</source>
        <translation>Le PDF que Sage a donné est tronqué</translation>
    </message>
    <message>
        <source>The address of the database holds a password</source>
        <translation>L’adresse de la base de données contient un mot de passe</translation>
    </message>
    <message>
        <source>The address of the database is not valid</source>
        <translation>L’adresse de la base de données n’est pas valable</translation>
    </message>
    <message>
        <source>The change that was made in Sage would be taken back</source>
        <translation>La modification faite dans Sage serait annulée</translation>
    </message>
    <message>
        <source>The cure “{cure}” does not fit “{name}”</source>
        <translation>Le remède «&#xa0;{cure}&#xa0;» ne convient pas à «&#xa0;{name}&#xa0;»</translation>
    </message>
    <message>
        <source>The database on the server cannot be opened or written</source>
        <translation>La base de données sur le serveur ne peut pas être ouverte ou modifiée</translation>
    </message>
    <message>
        <source>The document that was posted in its place stays</source>
        <translation>Le document comptabilisé à sa place reste</translation>
    </message>
    <message>
        <source>The invoice date falls in a period that is locked in Sage, or whose tax return was made</source>
        <translation>La date de facture tombe dans une période verrouillée dans Sage, ou dont la déclaration de taxes a été établie</translation>
    </message>
    <message>
        <source>The item of line {position}{item} was deleted, and a program that saves the invoice would lose its name</source>
        <translation>L’article de la ligne {position}{item} a été supprimé, et un programme qui enregistre la facture perdrait son nom</translation>
    </message>
    <message>
        <source>The new invoice could not be posted: {because}</source>
        <translation>La nouvelle facture n’a pas pu être comptabilisée&#xa0;: {because}</translation>
    </message>
    <message>
        <source>The next sync finds out whether it was done</source>
        <translation>La prochaine synchronisation établira si c’est fait</translation>
    </message>
    <message>
        <source>The practice company has not been synced yet</source>
        <translation>L’entreprise d’exercice n’a pas encore été synchronisée</translation>
    </message>
    <message>
        <source>The preview was carried out without this record</source>
        <translation>L’aperçu a été exécuté sans cette fiche</translation>
    </message>
    <message>
        <source>The preview was carried out, and this write is not the one that it showed</source>
        <translation>L’aperçu a été exécuté, et cette écriture n’est pas celle qu’il montrait</translation>
    </message>
    <message>
        <source>The record is deleted in {side}.</source>
        <translation>La fiche est supprimée dans {side}.</translation>
    </message>
    <message>
        <source>The record was to be put back as it was, and its server does not allow that</source>
        <translation>La fiche devait redevenir comme avant, et son serveur ne le permet pas</translation>
    </message>
    <message>
        <source>The record was to be put back as it was, but somebody has changed it since</source>
        <translation>La fiche devait redevenir comme avant, mais quelqu’un l’a modifiée depuis</translation>
    </message>
    <message>
        <source>The same record in {side}</source>
        <translation>La même fiche dans {side}</translation>
    </message>
    <message>
        <source>The total stays {total}, but the tax in it would change from {before} to {after}. The customer may hold the old invoice</source>
        <translation>Le total reste {total}, mais la taxe qu’il comprend passerait de {before} à {after}. Le client détient peut-être l’ancienne facture</translation>
    </message>
    <message>
        <source>The total would change from {before} to {after}. The customer may hold the old invoice</source>
        <translation>Le total passerait de {before} à {after}. Le client détient peut-être l’ancienne facture</translation>
    </message>
    <message>
        <source>The two are linked</source>
        <translation>Les deux sont liées</translation>
    </message>
    <message>
        <source>The two are linked already</source>
        <translation>Les deux sont déjà liées</translation>
    </message>
    <message>
        <source>There is an organization called “{name}” already: choose that one</source>
        <translation>Une organisation nommée «&#xa0;{name}&#xa0;» existe déjà&#xa0;: choisissez celle-là</translation>
    </message>
    <message>
        <source>There is no run {run} in the sync log</source>
        <translation>Il n’y a pas d’exécution {run} dans le journal</translation>
    </message>
    <message>
        <source>They are different: make a record of its own</source>
        <translation>Elles sont différentes&#xa0;: créer une fiche à part</translation>
    </message>
    <message>
        <source>They are the same</source>
        <translation>Ce sont les mêmes</translation>
    </message>
    <message>
        <source>They would go to the recycle bin with it; nothing was deleted</source>
        <translation>Tout irait avec elle à la corbeille&#xa0;; rien n’a été supprimé</translation>
    </message>
    <message>
        <source>This Vtiger does not prove that it keeps files of other programs, so {field} shows the page of the invoice in Sage, where its PDF is.</source>
        <translation>Ce Vtiger ne prouve pas qu’il garde les fichiers d’autres programmes&#xa0;; {field} montre donc la page de la facture dans Sage, où se trouve son PDF.</translation>
    </message>
    <message>
        <source>This database is on a server, which keeps its own copies</source>
        <translation>Cette base de données est sur un serveur, qui garde ses propres copies</translation>
    </message>
    <message>
        <source>This holds for {fields} of all {module}: what {side} holds otherwise is overwritten</source>
        <translation>Cela vaut pour {fields} de tous les {module}&#xa0;: ce que {side} a d’autre est remplacé</translation>
    </message>
    <message>
        <source>This ledger makes no invoice void</source>
        <translation>Cette comptabilité n’annule pas de facture</translation>
    </message>
    <message>
        <source>This user is no administrator, and records that it may not see do not sync</source>
        <translation>Cet utilisateur n’est pas administrateur, et les fiches qu’il ne peut pas voir ne sont pas synchronisées</translation>
    </message>
    <message>
        <source>This version of Vtiger destroys an invoice&apos;s lines when another program deletes it</source>
        <translation>Cette version de Vtiger détruit les lignes d’une facture qu’un autre programme supprime</translation>
    </message>
    <message>
        <source>This would be lost: “{text}”</source>
        <translation>Ceci serait perdu&#xa0;: «&#xa0;{text}&#xa0;»</translation>
    </message>
    <message>
        <source>Tick the right tax in Vtiger by hand; everything else works</source>
        <translation>Cochez la bonne taxe à la main dans Vtiger&#x202f;; tout le reste fonctionne</translation>
    </message>
    <message>
        <source>Tick the tax on the item</source>
        <translation>Cocher la taxe sur l’article</translation>
    </message>
    <message>
        <source>Too few invoices of the practice company are unpaid in both systems</source>
        <translation>Trop peu de factures de l’entreprise d’exercice sont impayées dans les deux systèmes</translation>
    </message>
    <message>
        <source>Type a description</source>
        <translation>Saisir une description</translation>
    </message>
    <message>
        <source>Type of contact</source>
        <translation>Type de contact</translation>
    </message>
    <message>
        <source>Undo the change in Vtiger. A paid invoice can be corrected in Sage once its payment is unallocated or it is credited; a void one stays void.</source>
        <translation>Annulez la modification dans Vtiger. Une facture payée peut être corrigée dans Sage dès que son paiement est désaffecté ou qu’un avoir est établi ; une facture annulée reste annulée.</translation>
    </message>
    <message>
        <source>Undone in SageSync Desktop: run {run} had made it</source>
        <translation>Annulé dans SageSync Desktop&#xa0;: l’exécution {run} l’avait créée</translation>
    </message>
    <message>
        <source>Undone: put back as it was before run {run}</source>
        <translation>Annulé&#xa0;: remis comme avant l’exécution {run}</translation>
    </message>
    <message>
        <source>Undone: run {run} had made it; it was deleted in {side}</source>
        <translation>Annulé&#xa0;: l’exécution {run} l’avait créée&#xa0;; elle a été supprimée dans {side}</translation>
    </message>
    <message>
        <source>Undone: run {run} had made it; it was made void in {side}</source>
        <translation>Annulé&#xa0;: l’exécution {run} l’avait créée&#xa0;; elle a été annulée dans {side}</translation>
    </message>
    <message>
        <source>Untick Active at the item in Sage, if it is not to be used any more</source>
        <translation>Décochez Actif pour l’article dans Sage, s’il ne doit plus servir</translation>
    </message>
    <message>
        <source>Use its name as its description</source>
        <translation>Prendre son nom comme description</translation>
    </message>
    <message>
        <source>Vtiger cannot {deed} a record</source>
        <translation>Vtiger ne peut pas {deed} une fiche</translation>
    </message>
    <message>
        <source>Vtiger does not tell in which currency {user} works, and no priced product does either</source>
        <translation>Vtiger ne dit pas en quelle devise {user} travaille, et aucun produit avec prix ne le montre non plus</translation>
    </message>
    <message>
        <source>Vtiger rounds every amount that it shows this user (currency decimals: {shown})</source>
        <translation>Vtiger arrondit chaque montant qu’il montre à cet utilisateur (décimales de la devise : {shown})</translation>
    </message>
    <message>
        <source>Vtiger {version} destroys an invoice that a program deletes</source>
        <translation>Vtiger {version} détruit une facture qu’un programme supprime</translation>
    </message>
    <message>
        <source>Vtiger {version} destroys the lines of an invoice that a program changes</source>
        <translation>Vtiger {version} détruit les lignes d’une facture qu’un programme modifie</translation>
    </message>
    <message>
        <source>Vtiger {version} keeps a product&apos;s former tax beside a new one, so a tax that changes in Sage is held back</source>
        <translation>Vtiger {version} garde l’ancienne taxe d’un produit à côté d’une nouvelle, une taxe qui change dans Sage est donc retenue</translation>
    </message>
    <message>
        <source>Vtiger {version} takes no new invoices and no changed lines from other programs: from Sage only status, payments, dates and addresses of invoices travel</source>
        <translation>Vtiger {version} n’accepte d’autres programmes ni nouvelles factures ni lignes modifiées&#xa0;: de Sage ne passent que le statut, les paiements, les dates et les adresses des factures</translation>
    </message>
    <message>
        <source>Vtiger {version} takes no other taxes for a product from a program</source>
        <translation>Vtiger {version} n’accepte d’un programme aucune autre taxe pour un produit</translation>
    </message>
    <message>
        <source>Vtiger&apos;s stock would be counted by the new quantity</source>
        <translation>Le stock de Vtiger serait compté selon la nouvelle quantité</translation>
    </message>
    <message>
        <source>Vtiger&apos;s tax for {rate}</source>
        <translation>Taxe de Vtiger pour {rate}</translation>
    </message>
    <message>
        <source>What Sage gave in place of the PDF is none</source>
        <translation>Ce que Sage a donné au lieu du PDF n’en est pas un</translation>
    </message>
    <message>
        <source>What was changed in any record since would travel, not in this one alone</source>
        <translation>Ce qui a changé depuis dans toute fiche serait transmis, pas seulement dans celle-ci</translation>
    </message>
    <message>
        <source>What was changed in {side} would be taken back</source>
        <translation>Ce qui a été modifié dans {side} serait annulé</translation>
    </message>
    <message>
        <source>What would be written to {side} is not what the preview showed</source>
        <translation>Ce qui serait écrit dans {side} n’est pas ce que montrait l’aperçu</translation>
    </message>
    <message>
        <source>With its tax that is {gross}</source>
        <translation>Taxe comprise, cela fait {gross}</translation>
    </message>
    <message>
        <source>Write a credit note in Sage</source>
        <translation>Faites un avoir dans Sage</translation>
    </message>
    <message>
        <source>Write the balance again</source>
        <translation>Réécrire le solde</translation>
    </message>
    <message>
        <source>You entered it in {side} yourself</source>
        <translation>Vous l’avez saisie vous-même dans {side}</translation>
    </message>
    <message>
        <source>You entered it in {side} yourself: {note}</source>
        <translation>Vous l’avez saisie vous-même dans {side}&#xa0;: {note}</translation>
    </message>
    <message>
        <source>You entered it yourself for a record of {side}, which you put aside</source>
        <translation>Vous l’avez saisie vous-même pour une fiche de {side}, que vous avez mise de côté</translation>
    </message>
    <message>
        <source>You entered the record on the other side yourself</source>
        <translation>Vous avez saisi vous-même la fiche de l’autre côté</translation>
    </message>
    <message>
        <source>You left it alone until it changes</source>
        <translation>Vous la laissez de côté jusqu’à ce qu’elle change</translation>
    </message>
    <message>
        <source>You left it out of this sync</source>
        <translation>Vous l’avez laissée hors de cette synchronisation</translation>
    </message>
    <message>
        <source>You left the record alone until it changes</source>
        <translation>Vous laissez la fiche de côté jusqu’à ce qu’elle change</translation>
    </message>
    <message>
        <source>You said that it is never to be synced</source>
        <translation>Vous avez dit qu’elle ne doit jamais être synchronisée</translation>
    </message>
    <message>
        <source>You said that the record is never to be synced</source>
        <translation>Vous avez dit que la fiche ne doit jamais être synchronisée</translation>
    </message>
    <message>
        <source>You undid what run {run} wrote; it is left alone until it changes</source>
        <translation>Vous avez annulé ce qu’avait écrit l’exécution {run}&#xa0;; elle est laissée jusqu’à ce qu’elle change</translation>
    </message>
    <message>
        <source>Your Sage user may not read the tax returns, so nobody could check whether one holds the documents dated {first} to {last} ({count}). It takes full access to statutory reporting.</source>
        <translation>Votre utilisateur Sage ne peut pas lire les déclarations de taxes&#xa0;: personne n’a donc pu vérifier si l’une d’elles contient les documents datés du {first} au {last} ({count}). Il faut un accès complet aux déclarations réglementaires.</translation>
    </message>
    <message>
        <source>a language&apos;s code such as &quot;fr&quot;, or &quot;system&quot;</source>
        <translation>le code d’une langue, comme « fr », ou « system »</translation>
    </message>
    <message>
        <source>a list of {count}</source>
        <translation>une liste de {count}</translation>
    </message>
    <message>
        <source>a record came without its id</source>
        <translation>une fiche est venue sans son identifiant</translation>
    </message>
    <message>
        <source>a record of its own</source>
        <translation>une fiche à part</translation>
    </message>
    <message>
        <source>active</source>
        <translation>actif</translation>
    </message>
    <message>
        <source>are credit notes</source>
        <translation>sont des avoirs</translation>
    </message>
    <message>
        <source>both ways</source>
        <translation>dans les deux sens</translation>
    </message>
    <message>
        <source>cancelled</source>
        <translation>annulé</translation>
    </message>
    <message>
        <source>customer</source>
        <translation>client</translation>
    </message>
    <message>
        <source>delete the record</source>
        <translation>supprimer la fiche</translation>
    </message>
    <message>
        <source>deleted</source>
        <translation>supprimé</translation>
    </message>
    <message>
        <source>draft</source>
        <translation>brouillon</translation>
    </message>
    <message>
        <source>erased</source>
        <translation>effacé</translation>
    </message>
    <message>
        <source>inactive</source>
        <translation>inactif</translation>
    </message>
    <message>
        <source>made</source>
        <translation>établie</translation>
    </message>
    <message>
        <source>made again</source>
        <translation>recréé</translation>
    </message>
    <message>
        <source>made anew</source>
        <translation>créé à nouveau</translation>
    </message>
    <message>
        <source>make the invoice void</source>
        <translation>annuler la facture</translation>
    </message>
    <message>
        <source>net {net}, tax {tax} {currency}</source>
        <translation>net {net}, taxe {tax} {currency}</translation>
    </message>
    <message>
        <source>never travel</source>
        <translation>ne sont jamais transmises</translation>
    </message>
    <message>
        <source>no customer is chosen to stand in for it</source>
        <translation>aucun client n’est choisi pour en tenir lieu</translation>
    </message>
    <message>
        <source>no service is chosen to stand in for it</source>
        <translation>aucun service n’est choisi pour en tenir lieu</translation>
    </message>
    <message>
        <source>one way</source>
        <translation>un seul sens</translation>
    </message>
    <message>
        <source>release the draft</source>
        <translation>valider le brouillon</translation>
    </message>
    <message>
        <source>released</source>
        <translation>validée</translation>
    </message>
    <message>
        <source>supplier</source>
        <translation>fournisseur</translation>
    </message>
    <message>
        <source>tax (not ticked on its item)</source>
        <translation>taxe (non cochée sur l’article)</translation>
    </message>
    <message>
        <source>the customer chosen to stand in is not in Sage</source>
        <translation>le client choisi pour en tenir lieu n’est pas dans Sage</translation>
    </message>
    <message>
        <source>the customer of invoices without organization</source>
        <translation>le client des factures sans organisation</translation>
    </message>
    <message>
        <source>the service chosen to stand in is not in Vtiger</source>
        <translation>le service choisi pour en tenir lieu n’est pas dans Vtiger</translation>
    </message>
    <message>
        <source>the service chosen to stand in is on another line</source>
        <translation>le service choisi pour en tenir lieu figure sur une autre ligne</translation>
    </message>
    <message>
        <source>the service of lines without item</source>
        <translation>le service des lignes sans article</translation>
    </message>
    <message>
        <source>there</source>
        <translation>présent</translation>
    </message>
    <message>
        <source>to Sage alone</source>
        <translation>vers Sage seulement</translation>
    </message>
    <message>
        <source>to Vtiger alone</source>
        <translation>vers Vtiger seulement</translation>
    </message>
    <message>
        <source>travel to Sage</source>
        <translation>sont transmises à Sage</translation>
    </message>
    <message>
        <source>undecided</source>
        <translation>non décidé</translation>
    </message>
    <message>
        <source>you are asked</source>
        <translation>on vous demande</translation>
    </message>
    <message>
        <source>{amount}</source>
        <translation>{amount}</translation>
    </message>
    <message>
        <source>{amount} that was noted as received in Vtiger would be gone there: was it paid, enter it in Sage instead</source>
        <translation>{amount}, notés reçus dans Vtiger, y disparaîtraient&#xa0;: si c’est réglé, saisissez-le plutôt dans Sage</translation>
    </message>
    <message>
        <source>{credit} was posted over {invoice}, and {amount} of it could be set against it</source>
        <translation>{credit} a été comptabilisé pour {invoice}, et {amount} ont pu lui être imputés</translation>
    </message>
    <message>
        <source>{day} is before the chosen start date, {limit}</source>
        <translation>{day} est avant la date de début choisie, {limit}</translation>
    </message>
    <message>
        <source>{day} is before the start of the accounts in Sage, {limit}</source>
        <translation>{day} est avant le début de la comptabilité dans Sage, {limit}</translation>
    </message>
    <message>
        <source>{day} is in a period that Sage has locked up to {lock}</source>
        <translation>{day} est dans une période que Sage a verrouillée jusqu’au {lock}</translation>
    </message>
    <message>
        <source>{day} is in no month that is over: no VAT return is submitted up to it</source>
        <translation>Le {day} n’est dans aucun mois terminé&#xa0;: aucune déclaration de TVA n’est déposée jusque-là</translation>
    </message>
    <message>
        <source>{day} is in the tax return of {start} to {end}, which Sage shows as {status}</source>
        <translation>{day} est dans la déclaration de taxes du {start} au {end}, que Sage indique comme {status}</translation>
    </message>
    <message>
        <source>{fields} travel</source>
        <translation>{fields}&#xa0;: transmission</translation>
    </message>
    <message>
        <source>{fields} was changed in {side} since and stays as it is.</source>
        <translation>{fields} a été modifié dans {side} depuis et reste tel quel.</translation>
    </message>
    <message>
        <source>{fields}, where both sides change it</source>
        <translation>{fields}, là où les deux côtés le modifient</translation>
    </message>
    <message>
        <source>{field} has {n} characters; {most} is the most</source>
        <translation>{field} a {n} caractères&#xa0;; {most} au plus</translation>
    </message>
    <message>
        <source>{field} {gross} includes {rate} % tax in Sage, and Vtiger would keep {n} decimals of the net price</source>
        <translation>{field} {gross} inclut {rate}&#xa0;% de taxe dans Sage, et Vtiger garderait {n} décimales du prix net</translation>
    </message>
    <message>
        <source>{field}: choose one</source>
        <translation>{field}&#xa0;: choisissez-en un</translation>
    </message>
    <message>
        <source>{field}: choose one of {offer}</source>
        <translation>{field}&#xa0;: choisissez parmi {offer}</translation>
    </message>
    <message>
        <source>{field}: there is no record {given} here</source>
        <translation>{field}&#xa0;: il n’y a pas de fiche {given} ici</translation>
    </message>
    <message>
        <source>{field}: “{given}” is no date such as 2026-11-30</source>
        <translation>{field}&#xa0;: «&#xa0;{given}&#xa0;» n’est pas une date comme 2026-11-30</translation>
    </message>
    <message>
        <source>{field}: “{given}” is no number such as 12.50</source>
        <translation>{field}&#xa0;: «&#xa0;{given}&#xa0;» n’est pas un nombre comme 12.50</translation>
    </message>
    <message>
        <source>{field}: “{given}” is not among {offer}</source>
        <translation>{field}&#xa0;: «&#xa0;{given}&#xa0;» n’est pas parmi {offer}</translation>
    </message>
    <message>
        <source>{file} was attached in Vtiger</source>
        <translation>{file} a été joint dans Vtiger</translation>
    </message>
    <message>
        <source>{item} does not bear a tax of {rate} %; choose an item that does, or tick the tax on it</source>
        <translation>{item} ne porte pas de taxe de {rate}&#xa0;%&#xa0;; choisissez un article qui la porte, ou cochez-y la taxe</translation>
    </message>
    <message>
        <source>{item} is priced in {theirs}, and the invoice is in {own}: add the line in Vtiger</source>
        <translation>{item} a son prix en {theirs}, et la facture est en {own}&#xa0;: ajoutez la ligne dans Vtiger</translation>
    </message>
    <message>
        <source>{item}: {quantity} × {price}, {taxes}</source>
        <translation>{item}&#xa0;: {quantity} × {price}, {taxes}</translation>
    </message>
    <message>
        <source>{label} ({id})</source>
        <translation>{label} ({id})</translation>
    </message>
    <message>
        <source>{module} travel</source>
        <translation>{module}&#xa0;: transmission</translation>
    </message>
    <message>
        <source>{name} (deleted)</source>
        <translation>{name} (supprimé)</translation>
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
        <translation>{number} reste dans sa période. Sage reçoit un avoir de {before} et une nouvelle facture de {after}, tous deux datés du {day}&#xa0;; le client devrait recevoir les deux. Annuler les rend nuls tous les deux, tant qu’aucun n’est payé, utilisé ou dans une déclaration de taxes</translation>
    </message>
    <message>
        <source>{number} was credited by {credit} already, but not just this once and in whole: correct it in Sage</source>
        <translation>{number} a déjà fait l’objet de l’avoir {credit}, mais pas une seule fois et en entier&#xa0;: corrigez-la dans Sage</translation>
    </message>
    <message>
        <source>{n} of them change money or cannot be taken back; see each</source>
        <translation>{n} changent de l’argent ou sont sans retour&#xa0;; voyez chacun</translation>
    </message>
    <message>
        <source>{n} other records refer to it, such as {names}</source>
        <translation>{n} autres fiches y renvoient, par exemple {names}</translation>
    </message>
    <message>
        <source>{paid} of {number} is paid. Take that payment off the invoice in Sage, where it then stays on the customer&apos;s account, and sync: then a credit note and a new invoice can be posted, and the payment set against the new one</source>
        <translation>{paid} de {number} sont payés. Retirez ce paiement de la facture dans Sage, où il reste alors sur le compte du client, et synchronisez&#xa0;: un avoir et une nouvelle facture pourront alors être comptabilisés, et le paiement imputé à la nouvelle</translation>
    </message>
    <message>
        <source>{price} is no price in whole pennies</source>
        <translation>{price} n’est pas un prix en centimes entiers</translation>
    </message>
    <message>
        <source>{price} with tax</source>
        <translation>{price} taxe comprise</translation>
    </message>
    <message>
        <source>{price} without tax</source>
        <translation>{price} hors taxe</translation>
    </message>
    <message>
        <source>{side} does not bring it back: the next sync makes it anew.</source>
        <translation>{side} ne le ramène pas&#xa0;: la prochaine synchronisation le crée à nouveau.</translation>
    </message>
    <message>
        <source>{side} lets no other program delete it</source>
        <translation>{side} ne laisse aucun autre programme le supprimer</translation>
    </message>
    <message>
        <source>{side} would get a new record; the deleted one stays deleted</source>
        <translation>{side} recevrait une nouvelle fiche&#xa0;; la fiche supprimée le reste</translation>
    </message>
    <message>
        <source>{side} would get a second record beside {names}</source>
        <translation>{side} recevrait une seconde fiche à côté de {names}</translation>
    </message>
    <message>
        <source>{side} would hold the personal data again that was erased there: make sure that you may keep it</source>
        <translation>{side} aurait à nouveau les données personnelles qui y ont été effacées&#xa0;: assurez-vous que vous pouvez les garder</translation>
    </message>
    <message>
        <source>{side}&apos;s value counts</source>
        <translation>la valeur de {side} compte</translation>
    </message>
    <message>
        <source>{start} is after the date of this one, {day}</source>
        <translation>{start} est après la date de celle-ci, {day}</translation>
    </message>
    <message>
        <source>{tax} at {percent} %</source>
        <translation>{tax} à {percent}&#xa0;%</translation>
    </message>
    <message>
        <source>“{given}” is none of the fields that differ: {fields}</source>
        <translation>«&#xa0;{given}&#xa0;» n’est aucun des champs qui diffèrent&#xa0;: {fields}</translation>
    </message>
    <message>
        <source>“{given}” names no side: say it as in {example}</source>
        <translation>«&#xa0;{given}&#xa0;» ne nomme aucun côté&#xa0;: dites-le comme dans {example}</translation>
    </message>
    <message>
        <source>“{name}” in Sage is no customer</source>
        <translation>«&#xa0;{name}&#xa0;» n’est pas un client dans Sage</translation>
    </message>
    <message>
        <source>“{name}” in {side} is of another type</source>
        <translation>«&#xa0;{name}&#xa0;» dans {side} est d’un autre type</translation>
    </message>
    <message>
        <source>“{name}” is inactive in Sage, and Sage lets no program make a contact active again</source>
        <translation>«&#xa0;{name}&#xa0;» est inactif dans Sage, et Sage ne laisse aucun programme réactiver un contact</translation>
    </message>
    <message>
        <source>“{name}” is there already: choose it</source>
        <translation>«&#xa0;{name}&#xa0;» existe déjà&#xa0;: choisissez-le</translation>
    </message>
    <message>
        <source>“{name}” was made, but {apart}: nothing else was done. Correct it in {side}, or make it void</source>
        <translation>«&#xa0;{name}&#xa0;» a été créé, mais {apart}&#xa0;: rien d’autre n’a été fait. Corrigez-le dans {side}, ou rendez-le nul</translation>
    </message>
    <message>
        <source>“{name}” was not cured: {because}</source>
        <translation>«&#xa0;{name}&#xa0;» n’a pas été corrigé&#xa0;: {because}</translation>
    </message>
    <message>
        <source>“{name}” would be no {type} in Sage any more; where you buy from it, make a second contact instead</source>
        <translation>«&#xa0;{name}&#xa0;» ne serait plus {type} dans Sage&#xa0;; si vous lui achetez, créez plutôt un second contact</translation>
    </message>
    <message>
        <source>“{text}” is what it says already</source>
        <translation>«&#xa0;{text}&#xa0;» y est déjà</translation>
    </message>
    <message>
        <source>“{vtiger}” and “{sage}”</source>
        <translation>« {vtiger} » et « {sage} »</translation>
    </message>
    <message>
        <source>SageSync has a fault of its own</source>
        <translation>SageSync a une erreur qui lui est propre</translation>
    </message>
    <message numerus="yes">
        <source>%n cures that run {run} had not come to are given up</source>
        <translation>
            <numerusform>%n remède auquel l’exécution {run} n’était pas arrivée est abandonné</numerusform>
            <numerusform>%n remèdes auxquels l’exécution {run} n’était pas arrivée sont abandonnés</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n invoices in Vtiger have no date and belong to no period</source>
        <translation>
            <numerusform>%n facture de Vtiger n’a pas de date et n’appartient à aucune période</numerusform>
            <numerusform>%n factures de Vtiger n’ont pas de date et n’appartiennent à aucune période</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n of its records were undone by run {run} before</source>
        <translation>
            <numerusform>%n de ses fiches a déjà été annulée par l’exécution {run}</numerusform>
            <numerusform>%n de ses fiches ont déjà été annulées par l’exécution {run}</numerusform>
        </translation>
    </message>
    <message>
        <source>A PDF cannot be made on this computer: Qt&apos;s libraries are missing</source>
        <translation>Impossible de créer un PDF sur cet ordinateur&#xa0;: les bibliothèques de Qt manquent</translation>
    </message>
    <message>
        <source>A credit note and an invoice of one customer name each other, and both are open in Sage</source>
        <translation>Un avoir et une facture d’un même client se nomment mutuellement, et les deux sont ouverts dans Sage</translation>
    </message>
    <message>
        <source>A credit note was made in Sage, and those do not come to Vtiger unless she chooses so</source>
        <translation>Un avoir a été créé dans Sage, et ceux-ci n’arrivent dans Vtiger que si on le choisit</translation>
    </message>
    <message>
        <source>A document changed in either system after its period was certified</source>
        <translation>Un document a changé dans l’un des systèmes après l’attestation de sa période</translation>
    </message>
    <message>
        <source>A line of 1000 pieces at 0.0375 goes to Sage as one piece at 37.50, with quantity and price in its text: Sage keeps two decimals, and its stock counts one piece. Vtiger&apos;s invoice stays as it is.</source>
        <translation>Une ligne de 1000 pièces à 0,0375 part vers Sage comme une pièce à 37,50, avec quantité et prix dans le texte&#xa0;: Sage garde deux décimales, et son stock compte une pièce. La facture de Vtiger reste telle quelle.</translation>
    </message>
    <message>
        <source>A payment in Vtiger is no amount in whole pennies</source>
        <translation>Un paiement dans Vtiger n’est pas un montant en centimes entiers</translation>
    </message>
    <message>
        <source>A posted document changed its sign or status in Vtiger: it would have to be another kind in Sage</source>
        <translation>Un document comptabilisé a changé de signe ou de statut dans Vtiger&#xa0;: il devrait être d’une autre nature dans Sage</translation>
    </message>
    <message>
        <source>A shipping charge that is taxed in Vtiger goes to Sage as shipping at the mapped Sage rate of that percentage, which Sage works its tax out from; where no such rate is mapped, or several are, the invoice is held.</source>
        <translation>Des frais de port taxés dans Vtiger partent vers Sage comme port au taux Sage associé de ce pourcentage, à partir duquel Sage calcule la taxe&#xa0;; si aucun taux n’est associé, ou plusieurs, la facture est retenue.</translation>
    </message>
    <message>
        <source>Adjustments on invoices</source>
        <translation>Ajustements sur les factures</translation>
    </message>
    <message>
        <source>Amount</source>
        <translation>Montant</translation>
    </message>
    <message>
        <source>An invoice in Vtiger&apos;s group tax mode goes to Sage with that tax on every line: tax and total are the same to the penny, where the tax is mapped to a Sage rate. Vtiger&apos;s invoice stays as it is.</source>
        <translation>Une facture en mode de taxe groupée de Vtiger part vers Sage avec cette taxe sur chaque ligne&#xa0;: taxe et total sont identiques au centime près, si la taxe est associée à un taux de Sage. La facture de Vtiger reste telle quelle.</translation>
    </message>
    <message>
        <source>An invoice marked as paid in Vtiger, or with an amount received there, gets a payment in Sage on the bank account that you choose: that amount, on that day, once, and never more than is owed. What was taken back in Sage is not entered again; each payment can be undone while Sage allows it.</source>
        <translation>Une facture marquée payée dans Vtiger, ou avec un montant reçu, obtient dans Sage un paiement sur le compte bancaire que vous choisissez&#xa0;: ce montant, ce jour-là, une fois, et jamais plus que le dû. Ce qui a été retiré dans Sage n’est pas ressaisi&#xa0;; chaque paiement peut être annulé tant que Sage le permet.</translation>
    </message>
    <message>
        <source>An invoice of Vtiger with a total below zero, or with a status that means credit, becomes a credit note in Sage, with the same lines, taxes and pennies. A posted one never becomes the other kind without a question, and nothing is set against an invoice by itself.</source>
        <translation>Une facture de Vtiger au total négatif, ou dont le statut signifie avoir, devient un avoir dans Sage, avec les mêmes lignes, taxes et centimes. Un document comptabilisé ne change jamais de nature sans question, et rien n’est imputé de soi-même sur une facture.</translation>
    </message>
    <message>
        <source>An invoice with an overall discount in Vtiger goes to Sage with a discount on each line, by its share of net and tax: the total is the same to the penny, or the invoice is held. Vtiger&apos;s invoice stays as it is.</source>
        <translation>Une facture avec remise globale dans Vtiger part vers Sage avec une remise sur chaque ligne, selon sa part du HT et de la taxe&#xa0;: le total est identique au centime près, sinon la facture est retenue. La facture de Vtiger reste telle quelle.</translation>
    </message>
    <message>
        <source>Before the first date</source>
        <translation>Avant la première date</translation>
    </message>
    <message>
        <source>Beside the lines</source>
        <translation>En dehors des lignes</translation>
    </message>
    <message>
        <source>Both ledgers agree: every difference is explained, unexplained is 0.00</source>
        <translation>Les deux livres concordent&#xa0;: chaque différence est expliquée, inexpliqué&#xa0;: 0,00</translation>
    </message>
    <message>
        <source>By</source>
        <translation>Par</translation>
    </message>
    <message>
        <source>Cancelled in Vtiger</source>
        <translation>Annulé dans Vtiger</translation>
    </message>
    <message>
        <source>Certificate {number}</source>
        <translation>Attestation {number}</translation>
    </message>
    <message>
        <source>Changed since the last sync</source>
        <translation>Modifié depuis la dernière synchronisation</translation>
    </message>
    <message>
        <source>Check the user name</source>
        <translation>Vérifiez le nom d’utilisateur</translation>
    </message>
    <message>
        <source>Choose an account: until then, what needs it is held back.</source>
        <translation>Choisissez un compte&#xa0;: d’ici là, ce qui en a besoin est retenu.</translation>
    </message>
    <message>
        <source>Choose another folder, or close the program that has the file open.</source>
        <translation>Choisissez un autre dossier, ou fermez le programme qui a ouvert le fichier.</translation>
    </message>
    <message>
        <source>Choose it under Mapping, Accounts, or by `mapping set account bank`; the payment then follows.</source>
        <translation>Choisissez-le dans Correspondances, Comptes, ou par `mapping set account bank`&#xa0;; le paiement suit alors.</translation>
    </message>
    <message>
        <source>Choose under Skipped whose value stands, or enter the right one on the other side; the pair then syncs by itself.</source>
        <translation>Choisissez sous Ignorés quelle valeur l’emporte, ou saisissez la bonne de l’autre côté&#xa0;; la paire se synchronise alors d’elle-même.</translation>
    </message>
    <message>
        <source>Copy the access key from My Preferences in Vtiger and enter it again</source>
        <translation>Copiez la clé d’accès depuis Mes préférences dans Vtiger et saisissez-la à nouveau</translation>
    </message>
    <message>
        <source>Correct Status and Received in Vtiger, or enter the payment in Sage again if it did come in.</source>
        <translation>Corrigez le statut et le montant reçu dans Vtiger, ou ressaisissez le paiement dans Sage s’il est bien arrivé.</translation>
    </message>
    <message>
        <source>Correct the total or the status in Vtiger, or let the program make the old one void in Sage and post the document anew as what it is now.</source>
        <translation>Corrigez le total ou le statut dans Vtiger, ou laissez le programme annuler l’ancien dans Sage et comptabiliser le document pour ce qu’il est maintenant.</translation>
    </message>
    <message>
        <source>Credit note in Sage alone</source>
        <translation>Avoir dans Sage seulement</translation>
    </message>
    <message>
        <source>Credit notes</source>
        <translation>Avoirs</translation>
    </message>
    <message>
        <source>Credit notes made in Sage</source>
        <translation>Avoirs créés dans Sage</translation>
    </message>
    <message>
        <source>Date of the last payment</source>
        <translation>Date du dernier paiement</translation>
    </message>
    <message>
        <source>Dated outside the period on the other side</source>
        <translation>Daté hors de la période de l’autre côté</translation>
    </message>
    <message>
        <source>Delete its allocation or refund in Sage first</source>
        <translation>Supprimez d’abord son imputation ou son remboursement dans Sage</translation>
    </message>
    <message>
        <source>Delete that in {side} by hand</source>
        <translation>Supprimez cela à la main dans {side}</translation>
    </message>
    <message>
        <source>Deleted on the other side</source>
        <translation>Supprimé de l’autre côté</translation>
    </message>
    <message>
        <source>Difference</source>
        <translation>Différence</translation>
    </message>
    <message>
        <source>Do it in Sage by hand: its plan or your role there does not open it to programs</source>
        <translation>Faites-le à la main dans Sage&#xa0;: sa formule ou votre rôle ne l’ouvre pas aux programmes</translation>
    </message>
    <message>
        <source>Do what it says; the payment follows by itself.</source>
        <translation>Faites ce qui est dit&#xa0;; le paiement suit de lui-même.</translation>
    </message>
    <message>
        <source>Document</source>
        <translation>Document</translation>
    </message>
    <message>
        <source>Documents</source>
        <translation>Documents</translation>
    </message>
    <message>
        <source>Does not travel in this direction</source>
        <translation>Ne passe pas dans ce sens</translation>
    </message>
    <message>
        <source>Each system would get a second record: “{own}” comes to {there}, “{other}” to {here}</source>
        <translation>Chaque système recevrait une deuxième fiche&#xa0;: «&#xa0;{own}&#xa0;» arrive dans {there}, «&#xa0;{other}&#xa0;» dans {here}</translation>
    </message>
    <message>
        <source>Enter country and province in the invoice&apos;s shipping or billing address, or in its organization&apos;s. An invoice that goes abroad is entered in Sage by hand.</source>
        <translation>Saisissez le pays et la province dans l’adresse de livraison ou de facturation de la facture, ou dans celle de son organisation. Une facture pour l’étranger se saisit à la main dans Sage.</translation>
    </message>
    <message>
        <source>Enter it as a credit note in Sage. Which statuses mean one is a setting of the invoices.</source>
        <translation>Saisissez-la comme avoir dans Sage. Quels statuts signifient un avoir est un paramètre des factures.</translation>
    </message>
    <message>
        <source>Enter it in Sage by hand, or change the Sage plan: not every plan opens credit notes to programs</source>
        <translation>Saisissez-le à la main dans Sage, ou changez de formule&#xa0;: toutes n’ouvrent pas les avoirs aux programmes</translation>
    </message>
    <message>
        <source>Enter it in Sage with the day that your accountant names.</source>
        <translation>Saisissez-le dans Sage au jour que votre comptable indique.</translation>
    </message>
    <message>
        <source>Enter payments in Sage</source>
        <translation>Saisir les paiements dans Sage</translation>
    </message>
    <message>
        <source>Enter the address it points to, if it is the right one</source>
        <translation>Saisissez l’adresse à laquelle elle renvoie, si c’est la bonne</translation>
    </message>
    <message>
        <source>Enter the payment in Sage, which asks what the bank has made of it.</source>
        <translation>Saisissez le paiement dans Sage, qui demande ce que la banque en a fait.</translation>
    </message>
    <message>
        <source>Enter the text in Vtiger again without emoji; it is sent again by itself.</source>
        <translation>Ressaisissez le texte dans Vtiger sans emoji&#x202f;; il est renvoyé de lui-même.</translation>
    </message>
    <message>
        <source>Entered by hand on the other side, as you said</source>
        <translation>Saisi à la main de l’autre côté, comme vous l’avez dit</translation>
    </message>
    <message>
        <source>Every credit note that was made in Sage would come to Vtiger, not this one alone</source>
        <translation>Tous les avoirs créés dans Sage arriveraient dans Vtiger, pas seulement celui-ci</translation>
    </message>
    <message>
        <source>Explained</source>
        <translation>Expliqué</translation>
    </message>
    <message>
        <source>Found</source>
        <translation>Constat</translation>
    </message>
    <message>
        <source>Give Sage a rate for this currency; the payment follows by itself.</source>
        <translation>Donnez à Sage un taux pour cette devise&#xa0;; le paiement suit de lui-même.</translation>
    </message>
    <message>
        <source>Give Vtiger&apos;s invoices a shorter prefix (Settings, Customize Record Numbering), or switch the field Invoice No off under Mapping: invoices then go to Sage without Vtiger&apos;s number.</source>
        <translation>Donnez aux factures de Vtiger un préfixe plus court (Paramètres, Personnaliser la numérotation des enregistrements), ou désactivez le champ N° de facture dans Correspondances&#xa0;: les factures vont alors dans Sage sans le numéro de Vtiger.</translation>
    </message>
    <message>
        <source>Give a discount that fits its line, or put the rest on a line of its own with a negative quantity.</source>
        <translation>Accordez une remise qui tient dans sa ligne, ou portez le reste sur une ligne à part avec une quantité négative.</translation>
    </message>
    <message>
        <source>Give the first day before the last one.</source>
        <translation>Donnez le premier jour avant le dernier.</translation>
    </message>
    <message>
        <source>If the former value was right, enter it again on both sides.</source>
        <translation>Si l’ancienne valeur était juste, ressaisissez-la des deux côtés.</translation>
    </message>
    <message>
        <source>Its interface cannot take a tax off a product; nothing was sent</source>
        <translation>Son interface ne sait pas retirer une taxe d’un produit&#x202f;; rien n’a été envoyé</translation>
    </message>
    <message>
        <source>Its interface hides every business module from ordinary users, whatever their profile allows</source>
        <translation>Son interface cache tous les modules de gestion aux utilisateurs ordinaires, quoi que permette leur profil</translation>
    </message>
    <message>
        <source>Its interface refuses the ones and destroys the others; nothing was sent</source>
        <translation>Son interface refuse les premières et détruit les secondes&#x202f;; rien n’a été envoyé</translation>
    </message>
    <message>
        <source>Its lines changed in Sage, and Vtiger {version} would lose the lines that a program writes</source>
        <translation>Ses lignes ont changé dans Sage, et Vtiger {version} perdrait les lignes écrites par un programme</translation>
    </message>
    <message>
        <source>Its status is {status}, which means a credit note</source>
        <translation>Son statut est {status}, ce qui signifie un avoir</translation>
    </message>
    <message>
        <source>Its status is {status}, which means a credit note; in Sage it still is an invoice over {total}</source>
        <translation>Son statut est {status}, ce qui signifie un avoir&#x202f;; dans Sage, c’est encore une facture de {total}</translation>
    </message>
    <message>
        <source>Its tax changed in Sage, and Vtiger {version} would keep the old one as well</source>
        <translation>Sa taxe a changé dans Sage, et Vtiger {version} garderait aussi l’ancienne</translation>
    </message>
    <message>
        <source>Its tax changed in Sage, and this Vtiger version (8.3, 8.4) would keep the former tax as well</source>
        <translation>Sa taxe a changé dans Sage, et cette version de Vtiger (8.3, 8.4) garderait aussi l’ancienne taxe</translation>
    </message>
    <message>
        <source>Libraries that the window needs are missing</source>
        <translation>Il manque des bibliothèques dont la fenêtre a besoin</translation>
    </message>
    <message>
        <source>Line {place} ({item}) is a bundle, whose parts would be lost</source>
        <translation>La ligne {place} ({item}) est un lot, dont les éléments seraient perdus</translation>
    </message>
    <message>
        <source>Line {place} has no quantity, and Vtiger demands one</source>
        <translation>La ligne {place} n’a pas de quantité, et Vtiger en exige une</translation>
    </message>
    <message>
        <source>Line {position}{item}</source>
        <translation>Ligne {position}{item}</translation>
    </message>
    <message>
        <source>Line {position}{item} comes to {gross}, and Sage takes no discount of {discount} off it</source>
        <translation>La ligne {position}{item} fait {gross}, et Sage n’en accepte pas une remise de {discount}</translation>
    </message>
    <message>
        <source>Line {position}{item} has a discount of {discount} %, and Sage takes 0 to 100</source>
        <translation>La ligne {position}{item} a une remise de {discount}&#xa0;%, et Sage accepte de 0 à 100</translation>
    </message>
    <message>
        <source>Line {position}{item} has a discount of {discount}, and Sage takes none below zero</source>
        <translation>La ligne {position}{item} a une remise de {discount}, et Sage n’en accepte pas de négative</translation>
    </message>
    <message>
        <source>Line {position}{item} pays no tax, and its item has {taxes}: which applies cannot be told</source>
        <translation>La ligne {position}{item} ne paie pas de taxe, et son article a {taxes}&#xa0;: on ne peut pas savoir laquelle s’applique</translation>
    </message>
    <message>
        <source>Line {position}{item}: {trouble}</source>
        <translation>Ligne {position}{item}&#xa0;: {trouble}</translation>
    </message>
    <message>
        <source>Lines were lost by that; the former lines were put back</source>
        <translation>Des lignes ont été perdues ainsi&#x202f;; les anciennes lignes ont été remises</translation>
    </message>
    <message>
        <source>Linked by {evidence}</source>
        <translation>Liée par {evidence}</translation>
    </message>
    <message>
        <source>Make the change in Vtiger by hand</source>
        <translation>Faites la modification à la main dans Vtiger</translation>
    </message>
    <message>
        <source>Make the change in Vtiger by hand, or show its administrator the PHP log of that minute</source>
        <translation>Faites la modification à la main dans Vtiger, ou montrez à son administrateur le journal PHP de cette minute</translation>
    </message>
    <message>
        <source>Make the change on the other side, or set the field to both ways in the mapping.</source>
        <translation>Faites la modification de l’autre côté, ou mettez le champ dans les deux sens dans les correspondances.</translation>
    </message>
    <message>
        <source>Sales</source>
        <translation>Ventes</translation>
    </message>
    <message>
        <source>Sales account</source>
        <translation>Compte de vente</translation>
    </message>
    <message>
        <source>Sales ledger account</source>
        <translation>Compte comptable de vente</translation>
    </message>
    <message>
        <source>Sales of products</source>
        <translation>Ventes de produits</translation>
    </message>
    <message>
        <source>Sales of services</source>
        <translation>Ventes de services</translation>
    </message>
    <message>
        <source>Sales price</source>
        <translation>Prix de vente</translation>
    </message>
    <message>
        <source>Sales rate</source>
        <translation>Tarif de vente</translation>
    </message>
    <message>
        <source>Sales tax rate</source>
        <translation>Taux de taxe de vente</translation>
    </message>
    <message>
        <source>Secondary Phone</source>
        <translation>Téléphone secondaire</translation>
    </message>
    <message>
        <source>See in Vtiger that each item has the taxes of its line, then change the invoice in Sage</source>
        <translation>Vérifiez dans Vtiger que chaque article a les taxes de sa ligne, puis modifiez la facture dans Sage</translation>
    </message>
    <message>
        <source>See why that record did not travel; this one follows by itself.</source>
        <translation>Voyez pourquoi cette fiche n’est pas passée&#x202f;; celle-ci suit d’elle-même.</translation>
    </message>
    <message>
        <source>See why the item did not travel; the invoice follows by itself.</source>
        <translation>Voyez pourquoi l’article n’est pas passé&#x202f;; la facture suit d’elle-même.</translation>
    </message>
    <message>
        <source>See why the organization did not travel; its contacts follow by themselves.</source>
        <translation>Voyez pourquoi l’organisation n’est pas passée&#x202f;; ses contacts suivent d’eux-mêmes.</translation>
    </message>
    <message>
        <source>See why the organization did not travel; the invoice follows by itself.</source>
        <translation>Voyez pourquoi l’organisation n’est pas passée&#x202f;; la facture suit d’elle-même.</translation>
    </message>
    <message>
        <source>Send the report that is shown, then try again</source>
        <translation>Envoyez le rapport affiché, puis réessayez</translation>
    </message>
    <message>
        <source>Service</source>
        <translation>Service</translation>
    </message>
    <message>
        <source>Service Active</source>
        <translation>Service actif</translation>
    </message>
    <message>
        <source>Service Name</source>
        <translation>Nom du service</translation>
    </message>
    <message>
        <source>Service Number</source>
        <translation>Numéro de service</translation>
    </message>
    <message>
        <source>Set that user&apos;s currency to the base currency in Vtiger.</source>
        <translation>Mettez la devise de cet utilisateur à la devise de base dans Vtiger.</translation>
    </message>
    <message>
        <source>Set the adjustment to zero and put the amount on a line of its own.</source>
        <translation>Mettez l’ajustement à zéro et portez le montant sur une ligne à part.</translation>
    </message>
    <message>
        <source>Shipping &amp; Handling</source>
        <translation>Frais de port et de traitement</translation>
    </message>
    <message>
        <source>Shipping City</source>
        <translation>Ville de livraison</translation>
    </message>
    <message>
        <source>Shipping Country</source>
        <translation>Pays de livraison</translation>
    </message>
    <message>
        <source>Shipping Postal Code</source>
        <translation>Code postal de livraison</translation>
    </message>
    <message>
        <source>Shipping State</source>
        <translation>Région de livraison</translation>
    </message>
    <message>
        <source>Shipping Street</source>
        <translation>Rue de livraison</translation>
    </message>
    <message>
        <source>Shipping and handling (optional)</source>
        <translation>Frais de port et de traitement (facultatif)</translation>
    </message>
    <message>
        <source>Shipping charge</source>
        <translation>Frais de port</translation>
    </message>
    <message>
        <source>Shorten or simplify the &quot;{label}&quot; in Sage</source>
        <translation>Raccourcissez ou simplifiez «&#xa0;{label}&#xa0;» dans Sage</translation>
    </message>
    <message>
        <source>Shorten the text in Vtiger; it is sent again by itself.</source>
        <translation>Raccourcissez le texte dans Vtiger&#x202f;; il est renvoyé de lui-même.</translation>
    </message>
    <message>
        <source>Sign in</source>
        <translation>Connectez-vous</translation>
    </message>
    <message>
        <source>Sign in again and choose Allow</source>
        <translation>Reconnectez-vous et choisissez Autoriser</translation>
    </message>
    <message>
        <source>Sign in again in a few minutes</source>
        <translation>Reconnectez-vous dans quelques minutes</translation>
    </message>
    <message>
        <source>Sign in again under Settings</source>
        <translation>Reconnectez-vous dans Paramètres</translation>
    </message>
    <message>
        <source>Sign in again; sageone.com/?clear in the browser ends a stuck login</source>
        <translation>Reconnectez-vous&#x202f;; sageone.com/?clear dans le navigateur met fin à une connexion bloquée</translation>
    </message>
    <message>
        <source>Sign in as a user who can open the business in Sage</source>
        <translation>Connectez-vous avec un utilisateur qui peut ouvrir la société dans Sage</translation>
    </message>
    <message>
        <source>Sign in to Sage again; if that fails at once, compare the callback address with your Sage app&apos;s</source>
        <translation>Reconnectez-vous à Sage&#x202f;; si cela échoue aussitôt, comparez l’adresse de rappel avec celle de votre application Sage</translation>
    </message>
    <message>
        <source>Signed in to {business_name}.</source>
        <translation>Connecté à {business_name}.</translation>
    </message>
    <message>
        <source>Signed in to {url} (version {version}) as {user_name}.</source>
        <translation>Connecté à {url} (version {version}) en tant que {user_name}.</translation>
    </message>
    <message>
        <source>Somebody changed a record of {module} in Vtiger a moment ago</source>
        <translation>Quelqu’un a modifié à l’instant une fiche de {module} dans Vtiger</translation>
    </message>
    <message>
        <source>South Africa</source>
        <translation>Afrique du Sud</translation>
    </message>
    <message>
        <source>South Africa cannot be connected yet</source>
        <translation>L’Afrique du Sud ne peut pas encore être connectée</translation>
    </message>
    <message>
        <source>South Africa uses a different Sage product (accounting.sageone.co.za) with an API of its own, which this program does not speak.</source>
        <translation>L’Afrique du Sud utilise un autre produit Sage (accounting.sageone.co.za) avec sa propre API, que ce programme ne parle pas.</translation>
    </message>
    <message>
        <source>Spain</source>
        <translation>Espagne</translation>
    </message>
    <message>
        <source>Start SageSync again</source>
        <translation>Redémarrez SageSync</translation>
    </message>
    <message>
        <source>Start SageSync once to bring it up to date</source>
        <translation>Démarrez SageSync une fois pour la mettre à jour</translation>
    </message>
    <message>
        <source>Start SageSync once to make it</source>
        <translation>Démarrez SageSync une fois pour la créer</translation>
    </message>
    <message>
        <source>Start it again; if the browser shows an error page, paste its address into the field below</source>
        <translation>Recommencez&#x202f;; si le navigateur montre une page d’erreur, collez son adresse dans le champ ci-dessous</translation>
    </message>
    <message>
        <source>Start the program again; your settings and links are kept</source>
        <translation>Redémarrez le programme&#x202f;; vos paramètres et liens sont conservés</translation>
    </message>
    <message>
        <source>Start the sign-in again and use the page that opens then</source>
        <translation>Recommencez la connexion et utilisez la page qui s’ouvre alors</translation>
    </message>
    <message>
        <source>State or county</source>
        <translation>État ou département</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Statut</translation>
    </message>
    <message>
        <source>Street</source>
        <translation>Rue</translation>
    </message>
    <message>
        <source>Street, second line</source>
        <translation>Rue, deuxième ligne</translation>
    </message>
    <message>
        <source>Subject</source>
        <translation>Objet</translation>
    </message>
    <message>
        <source>Supplier part number</source>
        <translation>Référence fournisseur</translation>
    </message>
    <message>
        <source>Switch Organizations instead, and the contacts go along</source>
        <translation>Basculez plutôt Organisations, les contacts suivent</translation>
    </message>
    <message>
        <source>Switch it on under Modules, or with `sagesync-desktop modules set {name} on`.</source>
        <translation>Activez-le dans Modules, ou avec `sagesync-desktop modules set {name} on`.</translation>
    </message>
    <message>
        <source>Switch on at least one under Modules.</source>
        <translation>Activez-en au moins un dans Modules.</translation>
    </message>
    <message>
        <source>Switched on as well, because invoices need them: {modules}.</source>
        <translation>Activés aussi, car les factures en ont besoin&#xa0;: {modules}.</translation>
    </message>
    <message>
        <source>Sync the whole module instead</source>
        <translation>Synchronisez plutôt tout le module</translation>
    </message>
    <message>
        <source>Take that pair apart first: in the record&apos;s tab, or by the command “match unlink”</source>
        <translation>Séparez d’abord cette paire&#xa0;: dans l’onglet de la fiche, ou par la commande «&#xa0;match unlink&#xa0;»</translation>
    </message>
    <message>
        <source>Take the emoji out of the text in Sage.</source>
        <translation>Retirez l’emoji du texte dans Sage.</translation>
    </message>
    <message>
        <source>Take them apart first: in the record&apos;s tab, or by the command “match unlink”</source>
        <translation>Séparez-les d’abord&#xa0;: dans l’onglet de la fiche, ou par la commande «&#xa0;match unlink&#xa0;»</translation>
    </message>
    <message>
        <source>Tax</source>
        <translation>Taxe</translation>
    </message>
    <message>
        <source>Tax amount</source>
        <translation>Montant de la taxe</translation>
    </message>
    <message>
        <source>Tax of the shipping charge</source>
        <translation>Taxe sur les frais de port</translation>
    </message>
    <message>
        <source>Tax on shipping</source>
        <translation>Taxe sur les frais de port</translation>
    </message>
    <message>
        <source>Taxes</source>
        <translation>Taxes</translation>
    </message>
    <message>
        <source>Taxes together on a line, such as GST and QST in Canada, go to Sage as the one rate that Sage says is made up of them, without being mapped together; where Sage has none, or several, the invoice is held.</source>
        <translation>Des taxes réunies sur une ligne, comme TPS et TVQ au Canada, partent vers Sage comme le seul taux qui, selon Sage, en est composé, sans correspondance commune&#xa0;; si Sage n’en a aucun, ou plusieurs, la facture est retenue.</translation>
    </message>
    <message>
        <source>Telephone</source>
        <translation>Téléphone</translation>
    </message>
    <message>
        <source>Terms &amp; Conditions</source>
        <translation>Conditions générales</translation>
    </message>
    <message>
        <source>Terms and conditions</source>
        <translation>Conditions générales</translation>
    </message>
    <message>
        <source>The Sage contact that belongs to the organization is not a customer</source>
        <translation>Le contact Sage de l’organisation n’est pas un client</translation>
    </message>
    <message>
        <source>The Sage subscription is not active, or its plan does not include this</source>
        <translation>L’abonnement Sage n’est pas actif, ou sa formule ne comprend pas cela</translation>
    </message>
    <message>
        <source>The Sage subscription of this business is {state}. Renew it in Sage; until then writes fail.</source>
        <translation>L’abonnement Sage de cette société est {state}. Renouvelez-le dans Sage&#x202f;; d’ici là, les écritures échouent.</translation>
    </message>
    <message>
        <source>The Vtiger user may not read {what}</source>
        <translation>L’utilisateur Vtiger ne peut pas lire {what}</translation>
    </message>
    <message>
        <source>The access key of Vtiger was forgotten.</source>
        <translation>La clé d’accès de Vtiger a été oubliée.</translation>
    </message>
    <message>
        <source>The account mapped for {use} is not in Sage any more</source>
        <translation>Le compte affecté à «&#xa0;{use}&#xa0;» n’est plus dans Sage</translation>
    </message>
    <message>
        <source>The account that was chosen is no longer in Sage: records that need it are skipped until you choose another.</source>
        <translation>Le compte choisi n’est plus dans Sage&#xa0;: les fiches qui en ont besoin sont ignorées jusqu’à votre choix.</translation>
    </message>
    <message>
        <source>The account {account}, mapped for {use}, cannot be used for {scope} in Sage</source>
        <translation>Le compte {account}, affecté à «&#xa0;{use}&#xa0;», ne peut pas servir pour «&#xa0;{scope}&#xa0;» dans Sage</translation>
    </message>
    <message>
        <source>The address of Vtiger cannot be used</source>
        <translation>L’adresse de Vtiger ne peut pas être utilisée</translation>
    </message>
    <message>
        <source>The address of {side} cannot be used</source>
        <translation>L’adresse de {side} ne peut pas être utilisée</translation>
    </message>
    <message>
        <source>The adjustment of an invoice in Vtiger goes to Sage as a last line without tax, on the ledger account that you choose for adjustments under Mapping. Vtiger&apos;s invoice stays as it is.</source>
        <translation>L’ajustement d’une facture de Vtiger part vers Sage comme dernière ligne sans taxe, sur le compte que vous choisissez pour les ajustements dans Correspondances. La facture de Vtiger reste telle quelle.</translation>
    </message>
    <message>
        <source>The base currency is {vtiger} in Vtiger, but {sage} in Sage</source>
        <translation>La devise de base est {vtiger} dans Vtiger, mais {sage} dans Sage</translation>
    </message>
    <message>
        <source>The certified period {period} has a document more in {side}: {now}</source>
        <translation>La période attestée {period} a un document de plus dans {side}&#xa0;: {now}</translation>
    </message>
    <message>
        <source>The change was made on the side that this module only writes to</source>
        <translation>La modification a été faite du côté où ce module ne fait qu’écrire</translation>
    </message>
    <message>
        <source>The client secret of the Sage app is not known</source>
        <translation>Le secret client de l’application Sage est inconnu</translation>
    </message>
    <message>
        <source>The company is not open</source>
        <translation>La société n’est pas ouverte</translation>
    </message>
    <message>
        <source>The contact&apos;s organization is not on the other side</source>
        <translation>L’organisation du contact n’est pas de l’autre côté</translation>
    </message>
    <message>
        <source>The file has version {version}, and this program reads up to {known}</source>
        <translation>Le fichier a la version {version}, et ce programme lit jusqu’à {known}</translation>
    </message>
    <message>
        <source>The identity of the {side} server cannot be confirmed</source>
        <translation>L’identité du serveur de {side} ne peut pas être confirmée</translation>
    </message>
    <message>
        <source>The invoice carries an adjustment amount, which Sage does not have</source>
        <translation>La facture porte un ajustement, que Sage n’a pas</translation>
    </message>
    <message>
        <source>The invoice has an overall discount, which Vtiger takes after tax and Sage does not have</source>
        <translation>La facture a une remise globale, que Vtiger prend après taxe et que Sage n’a pas</translation>
    </message>
    <message>
        <source>The invoice has no lines</source>
        <translation>La facture n’a pas de lignes</translation>
    </message>
    <message>
        <source>The invoice has no tax mode, so its tax cannot be told</source>
        <translation>La facture n’a pas de mode de taxe, sa taxe ne peut pas être déterminée</translation>
    </message>
    <message>
        <source>The invoice is a credit note (negative total, or such a status), and credit notes are left alone</source>
        <translation>La facture est un avoir (total négatif, ou un tel statut), et les avoirs ne sont pas touchés</translation>
    </message>
    <message>
        <source>The invoice is in {code}</source>
        <translation>La facture est en {code}</translation>
    </message>
    <message>
        <source>The invoice is in {currency}, and {account} is kept in {other}</source>
        <translation>La facture est en {currency}, et {account} est tenu en {other}</translation>
    </message>
    <message>
        <source>The invoice is older than the start date of the module or of Sage&apos;s accounts</source>
        <translation>La facture précède la date de début du module ou des comptes de Sage</translation>
    </message>
    <message>
        <source>The invoice is still a draft or pro forma in Sage</source>
        <translation>La facture est encore un brouillon ou un pro forma dans Sage</translation>
    </message>
    <message>
        <source>The invoice taxes its lines as a group, which has no counterpart in Sage</source>
        <translation>La facture taxe ses lignes en groupe, ce qui n’a pas d’équivalent dans Sage</translation>
    </message>
    <message>
        <source>The invoice was changed in Vtiger, but in Sage it is paid, void or closed for changes</source>
        <translation>La facture a été modifiée dans Vtiger, mais dans Sage elle est payée, annulée ou fermée aux modifications</translation>
    </message>
    <message>
        <source>The invoice was void in Sage before it ever reached Vtiger</source>
        <translation>La facture a été annulée dans Sage avant d’atteindre Vtiger</translation>
    </message>
    <message>
        <source>The invoice&apos;s Vtiger status is one that never travels (by default: cancelled)</source>
        <translation>Le statut Vtiger de la facture est de ceux qui ne passent jamais (par défaut&#xa0;: annulée)</translation>
    </message>
    <message>
        <source>The invoice&apos;s currency is not the organization&apos;s</source>
        <translation>La devise de la facture n’est pas celle de l’organisation</translation>
    </message>
    <message>
        <source>The invoice&apos;s money changed in Sage, and Vtiger states it in a form that Sage does not have</source>
        <translation>Les montants de la facture ont changé dans Sage, et Vtiger les exprime sous une forme que Sage n’a pas</translation>
    </message>
    <message>
        <source>The invoice&apos;s organization is not on the other side</source>
        <translation>L’organisation de la facture n’est pas de l’autre côté</translation>
    </message>
    <message>
        <source>The item on line {position}{item} is not in {side}</source>
        <translation>L’article de la ligne {position}{item} n’est pas dans {side}</translation>
    </message>
    <message>
        <source>The item would bear these taxes on new invoices as well</source>
        <translation>L’article porterait ces taxes aussi sur les nouvelles factures</translation>
    </message>
    <message>
        <source>The item “{item}” of a line is not in {side}</source>
        <translation>L’article «&#xa0;{item}&#xa0;» d’une ligne n’est pas dans {side}</translation>
    </message>
    <message>
        <source>The key is not the password; it changes when somebody makes a new one, and stops with the user</source>
        <translation>La clé n’est pas le mot de passe&#x202f;; elle change quand quelqu’un en crée une nouvelle, et cesse avec l’utilisateur</translation>
    </message>
    <message>
        <source>The keyring did not answer ({kind})</source>
        <translation>Le trousseau n’a pas répondu ({kind})</translation>
    </message>
    <message>
        <source>The keyring did not keep what was stored in it</source>
        <translation>Le trousseau n’a pas gardé ce qui y a été mis</translation>
    </message>
    <message>
        <source>The keyring is locked or absent</source>
        <translation>Le trousseau est verrouillé ou absent</translation>
    </message>
    <message>
        <source>The lines&apos; net is {net} in Vtiger, but {sage_net} in Sage, which rounds each line</source>
        <translation>Le net des lignes est {net} dans Vtiger, mais {sage_net} dans Sage, qui arrondit chaque ligne</translation>
    </message>
    <message>
        <source>The lines&apos; net is {sage_net} in Sage, but would be {net} in Vtiger</source>
        <translation>Le net des lignes est {sage_net} dans Sage, mais serait {net} dans Vtiger</translation>
    </message>
    <message>
        <source>The local database cannot be opened or written</source>
        <translation>La base locale ne peut pas être ouverte ou écrite</translation>
    </message>
    <message>
        <source>The local database has an older layout</source>
        <translation>La base locale a une ancienne structure</translation>
    </message>
    <message>
        <source>The local database is damaged</source>
        <translation>La base locale est endommagée</translation>
    </message>
    <message>
        <source>The local database took a group of changes back</source>
        <translation>La base locale a annulé un groupe de modifications</translation>
    </message>
    <message>
        <source>The local database was replaced while in use</source>
        <translation>La base locale a été remplacée en cours d’usage</translation>
    </message>
    <message>
        <source>The mapping never sends {field} to {side}</source>
        <translation>La correspondance n’envoie jamais {field} vers {side}</translation>
    </message>
    <message>
        <source>The module {module} is switched off</source>
        <translation>Le module {module} est désactivé</translation>
    </message>
    <message>
        <source>The module {module} is switched off, so it was not synced</source>
        <translation>Le module {module} est désactivé, il n’a donc pas été synchronisé</translation>
    </message>
    <message>
        <source>The name is the one you sign in to Vtiger with, not an e-mail address unless you sign in with that</source>
        <translation>Le nom est celui avec lequel vous vous connectez à Vtiger, pas une adresse e-mail, sauf si vous vous connectez avec</translation>
    </message>
    <message>
        <source>The next sync finds out whether it arrived before anything is sent again</source>
        <translation>La prochaine synchronisation vérifie si c’est arrivé avant de renvoyer quoi que ce soit</translation>
    </message>
    <message>
        <source>The next sync goes on where this one stopped.</source>
        <translation>La prochaine synchronisation reprend là où celle-ci s’est arrêtée.</translation>
    </message>
    <message>
        <source>The next sync looks whether it was done before anything is sent again</source>
        <translation>La prochaine synchronisation vérifie si c’est fait avant tout nouvel envoi</translation>
    </message>
    <message>
        <source>The next sync tries again</source>
        <translation>La prochaine synchronisation réessaie</translation>
    </message>
    <message>
        <source>The next sync tries again; if Sage then asks for it, sign in again</source>
        <translation>La prochaine synchronisation réessaie&#x202f;; si Sage le demande alors, reconnectez-vous</translation>
    </message>
    <message>
        <source>The next sync tries again; if it stays, ask Vtiger&apos;s administrator about its session settings</source>
        <translation>La prochaine synchronisation réessaie&#x202f;; si cela persiste, demandez à l’administrateur de Vtiger de voir les réglages de session</translation>
    </message>
    <message>
        <source>The next sync tries again; if it stays, ask {side}</source>
        <translation>La prochaine synchronisation réessaie&#x202f;; si cela persiste, demandez à {side}</translation>
    </message>
    <message>
        <source>The next sync tries again; if it stays, check the address and any proxy or firewall in between</source>
        <translation>La prochaine synchronisation réessaie&#x202f;; si cela persiste, vérifiez l’adresse et tout proxy ou pare-feu entre les deux</translation>
    </message>
    <message>
        <source>The only keyring found ({module}) does not protect passwords and keys</source>
        <translation>Le seul trousseau trouvé ({module}) ne protège ni mots de passe ni clés</translation>
    </message>
    <message>
        <source>The organization of this contact has no address in Sage, on which contacts hang there</source>
        <translation>L’organisation de ce contact n’a pas d’adresse dans Sage, à laquelle les contacts y sont rattachés</translation>
    </message>
    <message>
        <source>The organization of {name} is not in {side}</source>
        <translation>L’organisation de {name} n’est pas dans {side}</translation>
    </message>
    <message>
        <source>The other system refused the record</source>
        <translation>L’autre système a refusé la fiche</translation>
    </message>
    <message>
        <source>The payment is not in Sage any more</source>
        <translation>Le paiement n’est plus dans Sage</translation>
    </message>
    <message>
        <source>The payments entered in Vtiger come to {total}; Sage knows of {paid} and asks for {owed} only</source>
        <translation>Les paiements saisis dans Vtiger font {total}&#xa0;; Sage connaît {paid} et ne demande plus que {owed}</translation>
    </message>
    <message>
        <source>The period ends before it begins: {start} to {end}</source>
        <translation>La période se termine avant de commencer&#xa0;: {start} à {end}</translation>
    </message>
    <message>
        <source>The practice company is open in another program</source>
        <translation>La société d’essai est ouverte dans un autre programme</translation>
    </message>
    <message>
        <source>The price on line {position}{item} is {price}</source>
        <translation>Le prix de la ligne {position}{item} est {price}</translation>
    </message>
    <message>
        <source>The quantity on line {position} is {quantity}, and Vtiger keeps three decimals</source>
        <translation>La quantité de la ligne {position} est {quantity}, et Vtiger garde trois décimales</translation>
    </message>
    <message>
        <source>The rate that was chosen is no longer in Sage: invoices with an untaxed line are skipped.</source>
        <translation>Le taux choisi n’est plus dans Sage&#xa0;: les factures avec une ligne sans taxe sont ignorées.</translation>
    </message>
    <message>
        <source>The rate that was chosen is no longer in Sage: invoices with this tax are skipped.</source>
        <translation>Le taux choisi n’est plus dans Sage&#xa0;: les factures avec cette taxe sont ignorées.</translation>
    </message>
    <message>
        <source>The record changed while it was being synced</source>
        <translation>La fiche a été modifiée pendant la synchronisation</translation>
    </message>
    <message>
        <source>The record disappeared while it was being synced</source>
        <translation>La fiche a disparu pendant la synchronisation</translation>
    </message>
    <message>
        <source>The record is not in Sage any more</source>
        <translation>La fiche n’est plus dans Sage</translation>
    </message>
    <message>
        <source>The record vanished from Sage right after it was written</source>
        <translation>La fiche a disparu de Sage juste après son écriture</translation>
    </message>
    <message>
        <source>The record was deleted on the other side; this one was left alone and unlinked</source>
        <translation>La fiche a été supprimée de l’autre côté&#x202f;; celle-ci est restée telle quelle, sans lien</translation>
    </message>
    <message>
        <source>The record was written, and replaced what the other side had entered itself</source>
        <translation>La fiche a été écrite et a remplacé ce que l’autre côté avait saisi</translation>
    </message>
    <message>
        <source>The record was written, but the other side keeps a value in another form</source>
        <translation>La fiche a été écrite, mais l’autre côté garde une valeur sous une autre forme</translation>
    </message>
    <message>
        <source>The server cannot open the record any more</source>
        <translation>Le serveur ne peut plus ouvrir la fiche</translation>
    </message>
    <message>
        <source>The setting {key} is not valid</source>
        <translation>Le paramètre {key} n’est pas valable</translation>
    </message>
    <message>
        <source>The shipping charge is taxed, which cannot be carried over</source>
        <translation>Les frais de port sont taxés, ce qui ne peut pas être repris</translation>
    </message>
    <message>
        <source>The sign-in to Sage has run out, because nothing was synced for a month.</source>
        <translation>La connexion à Sage a expiré, car rien n’a été synchronisé pendant un mois.</translation>
    </message>
    <message>
        <source>The sign-in was cancelled</source>
        <translation>La connexion a été annulée</translation>
    </message>
    <message>
        <source>The sign-in was declined in Sage</source>
        <translation>La connexion a été refusée dans Sage</translation>
    </message>
    <message>
        <source>The sign-in was not finished in the browser</source>
        <translation>La connexion n’a pas été terminée dans le navigateur</translation>
    </message>
    <message>
        <source>The stored sign-in is missing, or Sage has refused it before</source>
        <translation>La connexion enregistrée manque, ou Sage l’a déjà refusée</translation>
    </message>
    <message>
        <source>The sync was stopped</source>
        <translation>La synchronisation a été arrêtée</translation>
    </message>
    <message>
        <source>The tax is not ticked on the item in Vtiger, which would then leave it out of the total</source>
        <translation>La taxe n’est pas cochée sur l’article dans Vtiger, qui l’omettrait alors du total</translation>
    </message>
    <message>
        <source>The total is {sage} in Sage, but {vtiger} in Vtiger</source>
        <translation>Le total est {sage} dans Sage, mais {vtiger} dans Vtiger</translation>
    </message>
    <message>
        <source>The total is {stated} in Sage, but would be {total} in Vtiger</source>
        <translation>Le total est {stated} dans Sage, mais serait {total} dans Vtiger</translation>
    </message>
    <message>
        <source>The total is {total} in Vtiger, but Sage would come to {theirs}</source>
        <translation>Le total est {total} dans Vtiger, mais Sage arriverait à {theirs}</translation>
    </message>
    <message>
        <source>The two records were linked because much speaks for it, and what they differ in waits for a look</source>
        <translation>Les deux fiches ont été liées parce que beaucoup parle en ce sens, et ce qui les distingue attend un examen</translation>
    </message>
    <message>
        <source>The {noun} {name} has no description</source>
        <translation>«&#xa0;{noun}&#xa0;» {name}&#xa0;: sans description</translation>
    </message>
    <message>
        <source>There is no Vtiger at this address</source>
        <translation>Il n’y a pas de Vtiger à cette adresse</translation>
    </message>
    <message>
        <source>There is no local database yet</source>
        <translation>Il n’y a pas encore de base locale</translation>
    </message>
    <message>
        <source>There is no room left for the local database</source>
        <translation>Il n’y a plus de place pour la base locale</translation>
    </message>
    <message>
        <source>There is no screen to open a window on</source>
        <translation>Il n’y a pas d’écran où ouvrir une fenêtre</translation>
    </message>
    <message>
        <source>They are different: make a record of its own, with another code</source>
        <translation>Elles sont différentes&#xa0;: créer une fiche propre, avec un autre code</translation>
    </message>
    <message>
        <source>They are different: take them apart</source>
        <translation>Elles sont différentes&#xa0;: les séparer</translation>
    </message>
    <message>
        <source>They follow the organizations that they belong to</source>
        <translation>Ils suivent les organisations auxquelles ils appartiennent</translation>
    </message>
    <message>
        <source>They would be one record from then on</source>
        <translation>Elles ne feraient plus qu’une fiche désormais</translation>
    </message>
    <message>
        <source>This Sage connection was not signed in to</source>
        <translation>Cette connexion Sage n’a pas été ouverte</translation>
    </message>
    <message>
        <source>This Sage user has no business</source>
        <translation>Cet utilisateur Sage n’a pas de société</translation>
    </message>
    <message>
        <source>This address does not belong to the sign-in that was started</source>
        <translation>Cette adresse n’appartient pas à la connexion qui a été lancée</translation>
    </message>
    <message>
        <source>This company is being synced from another home folder</source>
        <translation>Cette société est en cours de synchronisation depuis un autre dossier</translation>
    </message>
    <message>
        <source>This computer does not let the program change that</source>
        <translation>Cet ordinateur ne laisse pas le programme changer cela</translation>
    </message>
    <message>
        <source>This computer has no keyring that is ready to hold the passwords and keys</source>
        <translation>Cet ordinateur n’a pas de trousseau prêt à garder les mots de passe et les clés</translation>
    </message>
    <message>
        <source>This cure is for something else than what holds it back now: {because}</source>
        <translation>Ce remède vise autre chose que ce qui la retient à présent&#xa0;: {because}</translation>
    </message>
    <message>
        <source>This does not hold it back any more: {because}</source>
        <translation>Ceci ne la retient plus&#xa0;: {because}</translation>
    </message>
    <message>
        <source>This file is no usable copy of SageSync&apos;s database; nothing was replaced</source>
        <translation>Ce fichier n’est pas une copie utilisable de la base de SageSync&#x202f;; rien n’a été remplacé</translation>
    </message>
    <message>
        <source>This is no file of SageSync settings</source>
        <translation>Ce fichier ne contient pas de paramètres SageSync</translation>
    </message>
    <message>
        <source>This is not the {side} that the links belong to</source>
        <translation>Ce n’est pas le {side} auquel les liens appartiennent</translation>
    </message>
    <message>
        <source>This rate is {rate} %, so untaxed lines would not agree and are skipped.</source>
        <translation>Ce taux est de {rate}&#xa0;%, les lignes sans taxe ne concorderaient pas et sont ignorées.</translation>
    </message>
    <message>
        <source>This record is not known any more</source>
        <translation>Cette fiche n’est plus connue</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>Titre</translation>
    </message>
    <message>
        <source>Totals</source>
        <translation>Totaux</translation>
    </message>
    <message>
        <source>Try it again like any other</source>
        <translation>La réessayer comme toute autre</translation>
    </message>
    <message>
        <source>Type a description in Vtiger; Sage uses it as the name.</source>
        <translation>Saisissez une description dans Vtiger&#x202f;; Sage en fait le nom.</translation>
    </message>
    <message>
        <source>Under Skipped, take the two apart: the organization is then made anew in Sage.</source>
        <translation>Dans Ignorés, séparez les deux&#xa0;: l’organisation est alors recréée dans Sage.</translation>
    </message>
    <message>
        <source>Undo once more for what else was written.</source>
        <translation>Annulez encore une fois pour le reste de ce qui a été écrit.</translation>
    </message>
    <message>
        <source>Undo run {run}, which has done it once more</source>
        <translation>Annulez l’exécution {run}, qui l’a refait</translation>
    </message>
    <message>
        <source>Undone: the payment that run {run} had entered was deleted in Sage</source>
        <translation>Annulé&#xa0;: le paiement saisi par l’exécution {run} a été supprimé dans Sage</translation>
    </message>
    <message>
        <source>Undone: what run {run} had chosen in the settings was put back</source>
        <translation>Annulé&#xa0;: ce que l’exécution {run} avait choisi dans les réglages a été remis</translation>
    </message>
    <message>
        <source>Undone: what was said of it in run {run} was taken back</source>
        <translation>Annulé&#xa0;: ce qui en avait été dit dans l’exécution {run} a été retiré</translation>
    </message>
    <message>
        <source>Unexplained</source>
        <translation>Inexpliqué</translation>
    </message>
    <message>
        <source>Unit Price</source>
        <translation>Prix unitaire</translation>
    </message>
    <message>
        <source>Unit price</source>
        <translation>Prix unitaire</translation>
    </message>
    <message>
        <source>United Kingdom</source>
        <translation>Royaume-Uni</translation>
    </message>
    <message>
        <source>United States</source>
        <translation>États-Unis</translation>
    </message>
    <message>
        <source>Usage Unit</source>
        <translation>Unité d’usage</translation>
    </message>
    <message>
        <source>Use an item&apos;s name where it has no description</source>
        <translation>Prendre le nom d’un article sans description</translation>
    </message>
    <message>
        <source>Usual supplier</source>
        <translation>Fournisseur habituel</translation>
    </message>
    <message>
        <source>VAT number</source>
        <translation>Numéro de TVA</translation>
    </message>
    <message>
        <source>Vendor Name</source>
        <translation>Nom du fournisseur</translation>
    </message>
    <message>
        <source>Vendors are not synced.</source>
        <translation>Les fournisseurs ne sont pas synchronisés.</translation>
    </message>
    <message>
        <source>Void in Sage</source>
        <translation>Annulée dans Sage</translation>
    </message>
    <message>
        <source>Void it in Sage as well, or correct its status in Vtiger.</source>
        <translation>Annulez-la aussi dans Sage, ou corrigez son statut dans Vtiger.</translation>
    </message>
    <message>
        <source>Vtiger</source>
        <translation>Vtiger</translation>
    </message>
    <message>
        <source>Vtiger already has a record with this name</source>
        <translation>Vtiger a déjà une fiche de ce nom</translation>
    </message>
    <message>
        <source>Vtiger cannot hold this {label}</source>
        <translation>Vtiger ne peut pas contenir cette valeur&#xa0;: {label}</translation>
    </message>
    <message>
        <source>Vtiger did not confirm a change that was sent</source>
        <translation>Vtiger n’a pas confirmé une modification envoyée</translation>
    </message>
    <message>
        <source>Vtiger does not keep the sign-in</source>
        <translation>Vtiger ne garde pas la connexion</translation>
    </message>
    <message>
        <source>Vtiger does not let this user in</source>
        <translation>Vtiger ne laisse pas entrer cet utilisateur</translation>
    </message>
    <message>
        <source>Vtiger has no active currency {code}</source>
        <translation>Vtiger n’a pas de devise active {code}</translation>
    </message>
    <message>
        <source>Vtiger has no field labelled “Currency” for organizations; an administrator adds one</source>
        <translation>Vtiger n’a pas de champ «&#xa0;Currency&#xa0;» pour les organisations&#xa0;; un administrateur en ajoute un</translation>
    </message>
    <message>
        <source>Vtiger is not connected.</source>
        <translation>Vtiger n’est pas connecté.</translation>
    </message>
    <message>
        <source>Vtiger keeps {longest} characters of it and it has {n}</source>
        <translation>Vtiger en garde {longest} caractères et il y en a {n}</translation>
    </message>
    <message>
        <source>Vtiger knows no user named &quot;{username}&quot;</source>
        <translation>Vtiger ne connaît pas d’utilisateur «&#xa0;{username}&#xa0;»</translation>
    </message>
    <message>
        <source>Vtiger lists a record of {module} and cannot open it</source>
        <translation>Vtiger liste une fiche de {module} et ne peut pas l’ouvrir</translation>
    </message>
    <message>
        <source>Vtiger needs a value for &quot;{label}&quot;</source>
        <translation>Vtiger a besoin d’une valeur pour «&#xa0;{label}&#xa0;»</translation>
    </message>
    <message>
        <source>Vtiger needs a value for {name}</source>
        <translation>Vtiger a besoin d’une valeur pour {name}</translation>
    </message>
    <message>
        <source>Vtiger notes money that Sage does not know of, and it is not plain what is to be entered</source>
        <translation>Vtiger note de l’argent que Sage ne connaît pas, et ce qu’il faut saisir n’est pas clair</translation>
    </message>
    <message>
        <source>Vtiger refused the access key of &quot;{username}&quot;</source>
        <translation>Vtiger a refusé la clé d’accès de «&#xa0;{username}&#xa0;»</translation>
    </message>
    <message>
        <source>Vtiger refused the request: {message}</source>
        <translation>Vtiger a refusé la demande&#xa0;: {message}</translation>
    </message>
    <message>
        <source>Vtiger sent a time that cannot be read</source>
        <translation>Vtiger a envoyé une heure illisible</translation>
    </message>
    <message>
        <source>Vtiger shows a total of {total}, but its lines add up to {exact}</source>
        <translation>Vtiger montre un total de {total}, mais ses lignes font {exact}</translation>
    </message>
    <message>
        <source>Vtiger shows not a single record of {module}</source>
        <translation>Vtiger ne montre aucune fiche de {module}</translation>
    </message>
    <message>
        <source>Vtiger shows {amount} received, which is no amount in whole pennies</source>
        <translation>Vtiger montre {amount} reçus, ce qui n’est pas un montant en centimes entiers</translation>
    </message>
    <message>
        <source>Vtiger shows {received} received; Sage knows of {paid} and asks for {owed} only</source>
        <translation>Vtiger montre {received} reçus&#xa0;; Sage connaît {paid} et ne demande plus que {owed}</translation>
    </message>
    <message>
        <source>Vtiger stored the invoice &quot;{subject}&quot; differently from what was sent</source>
        <translation>Vtiger a enregistré la facture «&#xa0;{subject}&#xa0;» autrement qu’envoyée</translation>
    </message>
    <message>
        <source>Vtiger takes no invoice without lines</source>
        <translation>Vtiger ne prend pas de facture sans lignes</translation>
    </message>
    <message>
        <source>Vtiger would round every amount, by the currency decimals of user {user}: {decimals}</source>
        <translation>Vtiger arrondirait chaque montant, d’après les décimales de l’utilisateur {user}&#xa0;: {decimals}</translation>
    </message>
    <message>
        <source>Vtiger would store its emoji as &quot;????&quot;</source>
        <translation>Vtiger enregistrerait son emoji comme «&#x202f;????&#xa0;»</translation>
    </message>
    <message>
        <source>Vtiger would store wrong prices: user {user} works in {currency}</source>
        <translation>Vtiger enregistrerait des prix faux&#xa0;: l’utilisateur {user} travaille en {currency}</translation>
    </message>
    <message>
        <source>More than one of the item&apos;s taxes counts on a line, and Sage has no rate for them together</source>
        <translation>Plus d’une des taxes de l’article compte sur une ligne, et Sage n’a pas de taux pour leur ensemble</translation>
    </message>
    <message>
        <source>No address of it names a Canadian province, in which Sage taxes an invoice</source>
        <translation>Aucune de ses adresses ne nomme une province canadienne, et Sage taxe une facture selon sa province</translation>
    </message>
    <message>
        <source>Nothing yet: the next sync sends it once more.</source>
        <translation>Rien pour l’instant&#xa0;: la prochaine synchronisation l’envoie encore une fois.</translation>
    </message>
    <message>
        <source>One of the {count} lines: {trouble}</source>
        <translation>Une des {count} lignes&#xa0;: {trouble}</translation>
    </message>
    <message>
        <source>Open the invoice in Vtiger, enter the missing lines again and save it</source>
        <translation>Ouvrez la facture dans Vtiger, ressaisissez les lignes manquantes et enregistrez-la</translation>
    </message>
    <message>
        <source>Open the product in Vtiger, tick the right tax alone and save it</source>
        <translation>Ouvrez le produit dans Vtiger, cochez la bonne taxe seule et enregistrez-le</translation>
    </message>
    <message>
        <source>Open the product in Vtiger, tick the right tax alone and save it.</source>
        <translation>Ouvrez le produit dans Vtiger, cochez la bonne taxe seule et enregistrez-le.</translation>
    </message>
    <message>
        <source>PO Box </source>
        <translation>BP </translation>
    </message>
    <message>
        <source>Province</source>
        <translation>Province</translation>
    </message>
    <message>
        <source>Qt cannot load {libraries}</source>
        <translation>Qt ne peut pas charger {libraries}</translation>
    </message>
    <message>
        <source>Restore it there if that was a mistake, or delete this one as well. A deletion is noticed within the hour in Sage, and once a day in Vtiger, which leaves no trace of it.</source>
        <translation>Restaurez-la là-bas si c’était une erreur, ou supprimez aussi celle-ci. Une suppression est remarquée dans l’heure dans Sage, et une fois par jour dans Vtiger, qui n’en garde aucune trace.</translation>
    </message>
    <message>
        <source>Sage gives no reason</source>
        <translation>Sage n’indique aucun motif</translation>
    </message>
    <message>
        <source>Sage keeps this business in {currency} alone: customers are made there in {currency}, and invoices in other currencies are held back.</source>
        <translation>Sage tient cette société en {currency} seulement&#xa0;: les clients y sont créés en {currency}, et les factures dans d’autres devises sont retenues.</translation>
    </message>
    <message>
        <source>Sage makes this rate up of both</source>
        <translation>Sage compose ce taux des deux</translation>
    </message>
    <message>
        <source>Sage may round the discount on line {position} up or down</source>
        <translation>Sage peut arrondir la remise de la ligne {position} vers le haut ou vers le bas</translation>
    </message>
    <message>
        <source>Sage shows no rate that is {kind}</source>
        <translation>Sage ne montre aucun taux de cette nature&#xa0;: {kind}</translation>
    </message>
    <message>
        <source>Sage&apos;s number</source>
        <translation>numéro de Sage</translation>
    </message>
    <message>
        <source>Sage&apos;s plan takes no products or services from other programs</source>
        <translation>La formule de Sage n’accepte ni produits ni services d’autres programmes</translation>
    </message>
    <message>
        <source>Sage&apos;s plan, {plan}, keeps one address for each customer: shipping addresses stay in Vtiger.</source>
        <translation>La formule de Sage, {plan}, garde une seule adresse par client&#xa0;: les adresses de livraison restent dans Vtiger.</translation>
    </message>
    <message>
        <source>Sage&apos;s plan, {plan}, takes no products or services from other programs: they stay in Vtiger, and invoices that need one are held back.</source>
        <translation>La formule de Sage, {plan}, n’accepte ni produits ni services d’autres programmes&#xa0;: ils restent dans Vtiger, et les factures qui en ont besoin sont retenues.</translation>
    </message>
    <message>
        <source>Shorten the first line of the item&apos;s description in Sage.</source>
        <translation>Raccourcissez la première ligne de la description de l’article dans Sage.</translation>
    </message>
    <message>
        <source>Sign in again and choose the business</source>
        <translation>Reconnectez-vous et choisissez la société</translation>
    </message>
    <message>
        <source>Sign in to Sage</source>
        <translation>Connectez-vous à Sage</translation>
    </message>
    <message>
        <source>Sign in to Sage again</source>
        <translation>Reconnectez-vous à Sage</translation>
    </message>
    <message>
        <source>Take the two apart in the record&apos;s tab (or by the command “match unlink”) and say that they are different: the organization is then made anew in Sage.</source>
        <translation>Séparez les deux dans l’onglet de la fiche (ou par la commande «&#xa0;match unlink&#xa0;») et dites qu’elles sont différentes&#xa0;: l’organisation est alors recréée dans Sage.</translation>
    </message>
    <message>
        <source>Tax address region</source>
        <translation>Région de l’adresse fiscale</translation>
    </message>
    <message>
        <source>The Vtiger user {user} may not see the module {module}</source>
        <translation>L’utilisateur Vtiger {user} ne peut pas voir le module {module}</translation>
    </message>
    <message>
        <source>The item of line {place} ({item}) was deleted in Vtiger</source>
        <translation>L’article de la ligne {place} ({item}) a été supprimé dans Vtiger</translation>
    </message>
    <message>
        <source>The item&apos;s price in Sage includes tax, and what it is without cannot be told</source>
        <translation>Le prix de l’article dans Sage comprend la taxe, et on ne peut pas savoir ce qu’il est sans elle</translation>
    </message>
    <message>
        <source>The next sync corrects it where it may write to Vtiger; else open the invoice there and save it.</source>
        <translation>La prochaine synchronisation le corrige là où elle peut écrire dans Vtiger&#x202f;; sinon, ouvrez-y la facture et enregistrez-la.</translation>
    </message>
    <message>
        <source>The next sync finds out what was saved before anything is sent again</source>
        <translation>La prochaine synchronisation vérifie ce qui a été enregistré avant de renvoyer quoi que ce soit</translation>
    </message>
    <message>
        <source>The record was taken apart from its partner, and nobody has said yet what is to become of it</source>
        <translation>La fiche a été séparée de celle de l’autre côté, et personne n’a encore dit ce qu’elle doit devenir</translation>
    </message>
    <message>
        <source>The tax at {rate} % is {stated} in Sage, but would be {tax} in Vtiger</source>
        <translation>La taxe à {rate}&#xa0;% est {stated} dans Sage, mais serait {tax} dans Vtiger</translation>
    </message>
    <message>
        <source>The tax at {rate} % is {tax} in Vtiger, but Sage would come to {theirs}</source>
        <translation>La taxe à {rate}&#xa0;% est {tax} dans Vtiger, mais Sage arriverait à {theirs}</translation>
    </message>
    <message>
        <source>The two sides hold the invoice for customers that somebody said are not the same</source>
        <translation>Les deux côtés attribuent la facture à deux clients dont quelqu’un a dit que ce n’est pas le même</translation>
    </message>
    <message>
        <source>The two systems do not say the same about what is paid</source>
        <translation>Les deux systèmes ne disent pas la même chose de ce qui est payé</translation>
    </message>
    <message>
        <source>This Vtiger version (8.3, 8.4) cannot take new invoices or changed lines without harm</source>
        <translation>Cette version de Vtiger (8.3, 8.4) ne peut pas recevoir de nouvelles factures ni de lignes modifiées sans dommage</translation>
    </message>
    <message>
        <source>Tick Admin for {user} in Vtiger under Settings, Users, or update Vtiger to 8.4</source>
        <translation>Cochez Admin pour {user} dans Vtiger sous Paramètres, Utilisateurs, ou mettez Vtiger à jour vers la 8.4</translation>
    </message>
    <message>
        <source>VAT number and name</source>
        <translation>numéro de TVA et nom</translation>
    </message>
    <message>
        <source>Void or credit it in Sage as well, or correct its status in Vtiger.</source>
        <translation>Annulez-la aussi dans Sage ou établissez-y un avoir, ou corrigez son statut dans Vtiger.</translation>
    </message>
    <message>
        <source>Vtiger breaks off each time it is to save {record}</source>
        <translation>Vtiger s’interrompt chaque fois qu’il doit enregistrer {record}</translation>
    </message>
    <message>
        <source>Vtiger broke off twice while it was saving {record}</source>
        <translation>Vtiger s’est interrompu deux fois en enregistrant {record}</translation>
    </message>
    <message>
        <source>Vtiger broke off while it was saving a change</source>
        <translation>Vtiger s’est interrompu en enregistrant une modification</translation>
    </message>
    <message>
        <source>Vtiger broke off while it was saving {record} and lost lines of it</source>
        <translation>Vtiger s’est interrompu en enregistrant {record} et en a perdu des lignes</translation>
    </message>
    <message>
        <source>Vtiger broke off while it was saving {record}; its lines were sent again and are whole</source>
        <translation>Vtiger s’est interrompu en enregistrant {record}&#x202f;; ses lignes ont été renvoyées et sont complètes</translation>
    </message>
    <message>
        <source>Vtiger does not tell to how many decimals it rounds what {user} writes</source>
        <translation>Vtiger ne dit pas à combien de décimales il arrondit ce que {user} écrit</translation>
    </message>
    <message>
        <source>Vtiger shows a balance of {shown}; {owed} is owed</source>
        <translation>Vtiger montre un solde de {shown}&#x202f;; {owed} est dû</translation>
    </message>
    <message>
        <source>Vtiger shows another balance than its own total and Received make</source>
        <translation>Vtiger montre un autre solde que celui que donnent son propre total et Reçu</translation>
    </message>
    <message>
        <source>Vtiger shows {status} and {received} received, but Sage has voided the invoice</source>
        <translation>Vtiger montre {status} et {received} reçus, mais la facture est annulée dans Sage</translation>
    </message>
    <message>
        <source>Vtiger shows {status} and {received} received, but Sage shows {paid} paid and {owed} owed</source>
        <translation>Vtiger montre {status} et {received} reçus, mais Sage montre {paid} payés et {owed} dus</translation>
    </message>
    <message>
        <source>Vtiger {version} shows its records to administrators only, and {user} is none</source>
        <translation>Vtiger {version} ne montre ses fiches qu’aux administrateurs, et {user} ne l’est pas</translation>
    </message>
    <message>
        <source>Vtiger {version} takes no new invoices and no changed lines from other programs</source>
        <translation>Vtiger {version} n’accepte d’autres programmes ni nouvelles factures ni lignes modifiées</translation>
    </message>
    <message>
        <source>Vtiger {version} takes no new invoices from other programs</source>
        <translation>Vtiger {version} n’accepte pas de nouvelles factures d’autres programmes</translation>
    </message>
    <message>
        <source>Vtiger {version} would keep the product&apos;s former tax beside the new one</source>
        <translation>Vtiger {version} garderait l’ancienne taxe du produit à côté de la nouvelle</translation>
    </message>
    <message>
        <source>Vtiger&apos;s base currency is {currency}</source>
        <translation>La devise de base de Vtiger est {currency}</translation>
    </message>
    <message>
        <source>Vtiger&apos;s base currency is {vtiger}, Sage&apos;s is {sage}: rates cannot be compared, so every invoice is skipped.</source>
        <translation>La devise de base de Vtiger est {vtiger}, celle de Sage {sage}&#xa0;: les taux ne se comparent pas, toutes les factures sont donc ignorées.</translation>
    </message>
    <message>
        <source>Vtiger&apos;s conversion rate is not Sage&apos;s, compared at the three decimals that Vtiger keeps</source>
        <translation>Le taux de conversion de Vtiger n’est pas celui de Sage, comparés aux trois décimales que garde Vtiger</translation>
    </message>
    <message>
        <source>Vtiger&apos;s interface cannot change {record} without loss</source>
        <translation>L’interface de Vtiger ne peut pas modifier {record} sans perte</translation>
    </message>
    <message>
        <source>Vtiger&apos;s list no longer has {status}: invoices get it all the same, and nobody can search or choose it there.</source>
        <translation>La liste de Vtiger n’a plus {status}&#xa0;: les factures le reçoivent quand même, et personne ne peut l’y chercher ni le choisir.</translation>
    </message>
    <message>
        <source>Vtiger&apos;s {module} no longer have the field {field}: nothing travels by this pair.</source>
        <translation>{module} dans Vtiger n’a plus le champ {field}&#xa0;: rien ne passe par cette paire.</translation>
    </message>
    <message>
        <source>Wait ten minutes and sign in again</source>
        <translation>Attendez dix minutes et reconnectez-vous</translation>
    </message>
    <message>
        <source>Wait until it has finished, then try again.</source>
        <translation>Attendez la fin, puis réessayez.</translation>
    </message>
    <message>
        <source>Wait until it has finished; better, sync each company from one home folder only.</source>
        <translation>Attendez la fin&#x202f;; mieux, synchronisez chaque société depuis un seul dossier.</translation>
    </message>
    <message>
        <source>Your Sage user has {role} to {area}, so nothing can be written there. Ask the owner of the business for full access.</source>
        <translation>Votre utilisateur Sage a {role} sur {area}, rien ne peut donc y être écrit. Demandez l’accès complet au propriétaire de la société.</translation>
    </message>
    <message>
        <source>Your Sage user may not do this</source>
        <translation>Votre utilisateur Sage n’a pas ce droit</translation>
    </message>
    <message>
        <source>Your Sage user may not read Settings, so Sage&apos;s default accounts cannot be suggested.</source>
        <translation>Votre utilisateur Sage ne peut pas lire les Paramètres, les comptes par défaut de Sage ne peuvent donc pas être proposés.</translation>
    </message>
    <message>
        <source>a count was expected</source>
        <translation>un nombre d’éléments était attendu</translation>
    </message>
    <message>
        <source>a date such as 2026-01-31</source>
        <translation>une date telle que 2026-01-31</translation>
    </message>
    <message>
        <source>a group of settings</source>
        <translation>un groupe de paramètres</translation>
    </message>
    <message>
        <source>a list</source>
        <translation>une liste</translation>
    </message>
    <message>
        <source>a list was expected</source>
        <translation>une liste était attendue</translation>
    </message>
    <message>
        <source>a list without $items</source>
        <translation>une liste sans $items</translation>
    </message>
    <message>
        <source>a login came without its session</source>
        <translation>une connexion est venue sans sa session</translation>
    </message>
    <message>
        <source>a mandatory field</source>
        <translation>un champ obligatoire</translation>
    </message>
    <message>
        <source>a number</source>
        <translation>un nombre</translation>
    </message>
    <message>
        <source>a record came without its id or modified time</source>
        <translation>une fiche est venue sans identifiant ou heure de modification</translation>
    </message>
    <message>
        <source>a reference was expected</source>
        <translation>un renvoi était attendu</translation>
    </message>
    <message>
        <source>a tax that is charged at 0 % is zero-rated</source>
        <translation>une taxe appliquée à 0&#xa0;% est à taux zéro</translation>
    </message>
    <message>
        <source>a text</source>
        <translation>un texte</translation>
    </message>
    <message>
        <source>a time such as &quot;22:30&quot;, or empty</source>
        <translation>une heure telle que «&#xa0;22:30&#xa0;», ou vide</translation>
    </message>
    <message>
        <source>a web address (https://...) without a password in it</source>
        <translation>une adresse web (https://...) sans mot de passe</translation>
    </message>
    <message>
        <source>a whole number</source>
        <translation>un nombre entier</translation>
    </message>
    <message>
        <source>a {method} tax has no counterpart in Sage</source>
        <translation>une taxe {method} n’a pas d’équivalent dans Sage</translation>
    </message>
    <message>
        <source>address line 1</source>
        <translation>adresse, ligne 1</translation>
    </message>
    <message>
        <source>address line 2</source>
        <translation>adresse, ligne 2</translation>
    </message>
    <message>
        <source>an address is not made of texts</source>
        <translation>une adresse n’est pas faite de textes</translation>
    </message>
    <message>
        <source>an id is not of the form of ids</source>
        <translation>un identifiant n’a pas la forme voulue</translation>
    </message>
    <message>
        <source>an invoice came without its lines</source>
        <translation>une facture est venue sans ses lignes</translation>
    </message>
    <message>
        <source>an object of {module} has no id</source>
        <translation>un objet de {module} n’a pas d’identifiant</translation>
    </message>
    <message>
        <source>an object was expected</source>
        <translation>un objet était attendu</translation>
    </message>
    <message>
        <source>another VAT number</source>
        <translation>un autre numéro de TVA</translation>
    </message>
    <message>
        <source>another code</source>
        <translation>un autre code</translation>
    </message>
    <message>
        <source>another currency</source>
        <translation>une autre devise</translation>
    </message>
    <message>
        <source>another customer code</source>
        <translation>un autre code client</translation>
    </message>
    <message>
        <source>another date</source>
        <translation>une autre date</translation>
    </message>
    <message>
        <source>another name</source>
        <translation>un autre nom</translation>
    </message>
    <message>
        <source>another number</source>
        <translation>un autre numéro</translation>
    </message>
    <message>
        <source>another one</source>
        <translation>un autre</translation>
    </message>
    <message>
        <source>another postcode</source>
        <translation>un autre code postal</translation>
    </message>
    <message>
        <source>another total</source>
        <translation>un autre total</translation>
    </message>
    <message>
        <source>between 0 and 1</source>
        <translation>entre 0 et 1</translation>
    </message>
    <message>
        <source>between 1 and 65535</source>
        <translation>entre 1 et 65535</translation>
    </message>
    <message>
        <source>billing address</source>
        <translation>adresse de facturation</translation>
    </message>
    <message>
        <source>both are {kind}</source>
        <translation>les deux sont {kind}</translation>
    </message>
    <message>
        <source>carriage</source>
        <translation>port</translation>
    </message>
    <message>
        <source>city</source>
        <translation>ville</translation>
    </message>
    <message>
        <source>code</source>
        <translation>code</translation>
    </message>
    <message>
        <source>code and description</source>
        <translation>code et description</translation>
    </message>
    <message>
        <source>code and name</source>
        <translation>code et nom</translation>
    </message>
    <message>
        <source>compound</source>
        <translation>composée</translation>
    </message>
    <message>
        <source>contacts</source>
        <translation>contacts</translation>
    </message>
    <message>
        <source>country</source>
        <translation>pays</translation>
    </message>
    <message>
        <source>county or region</source>
        <translation>département ou région</translation>
    </message>
    <message>
        <source>currencies</source>
        <translation>devises</translation>
    </message>
    <message>
        <source>customer and lines</source>
        <translation>client et lignes</translation>
    </message>
    <message>
        <source>customer code</source>
        <translation>code client</translation>
    </message>
    <message>
        <source>customer code and name</source>
        <translation>code client et nom</translation>
    </message>
    <message>
        <source>customer, date and total</source>
        <translation>client, date et total</translation>
    </message>
    <message>
        <source>customer, date, total and lines</source>
        <translation>client, date, total et lignes</translation>
    </message>
    <message>
        <source>deducted</source>
        <translation>déduite</translation>
    </message>
    <message>
        <source>description</source>
        <translation>description</translation>
    </message>
    <message>
        <source>discount</source>
        <translation>remise</translation>
    </message>
    <message>
        <source>e-mail</source>
        <translation>e-mail</translation>
    </message>
    <message>
        <source>e-mail and name</source>
        <translation>e-mail et nom</translation>
    </message>
    <message>
        <source>every one of {n} linked records would change in {side}</source>
        <translation>chacune des {n} fiches liées changerait dans {side}</translation>
    </message>
    <message>
        <source>exempt</source>
        <translation>exonéré</translation>
    </message>
    <message>
        <source>expenses</source>
        <translation>dépenses</translation>
    </message>
    <message>
        <source>fax</source>
        <translation>fax</translation>
    </message>
    <message>
        <source>given</source>
        <translation>donné</translation>
    </message>
    <message>
        <source>invoices</source>
        <translation>factures</translation>
    </message>
    <message>
        <source>it has a name or password in it</source>
        <translation>elle contient un nom ou un mot de passe</translation>
    </message>
    <message>
        <source>it has {kept} lines instead of {wanted}</source>
        <translation>elle a {kept} lignes au lieu de {wanted}</translation>
    </message>
    <message>
        <source>it is empty</source>
        <translation>elle est vide</translation>
    </message>
    <message>
        <source>it is no web address</source>
        <translation>ce n’est pas une adresse web</translation>
    </message>
    <message>
        <source>it is not encrypted</source>
        <translation>elle n’est pas chiffrée</translation>
    </message>
    <message>
        <source>it refers to an address that is none</source>
        <translation>elle renvoie à une adresse qui n’en est pas une</translation>
    </message>
    <message>
        <source>it refers to another server, {host}</source>
        <translation>elle renvoie à un autre serveur, {host}</translation>
    </message>
    <message>
        <source>it sent a web page instead of data</source>
        <translation>il a envoyé une page web au lieu de données</translation>
    </message>
    <message>
        <source>item</source>
        <translation>article</translation>
    </message>
    <message>
        <source>its certificate has run out</source>
        <translation>son certificat a expiré</translation>
    </message>
    <message>
        <source>its certificate is made out to another name</source>
        <translation>son certificat est établi à un autre nom</translation>
    </message>
    <message>
        <source>its certificate is signed by nobody known</source>
        <translation>son certificat n’est signé par aucune autorité connue</translation>
    </message>
    <message>
        <source>its list of {module} does not end</source>
        <translation>sa liste de {module} ne finit pas</translation>
    </message>
    <message>
        <source>its list of {path} does not end</source>
        <translation>sa liste de {path} ne finit pas</translation>
    </message>
    <message>
        <source>its list of {path} does not tell its length</source>
        <translation>sa liste de {path} n’indique pas sa longueur</translation>
    </message>
    <message>
        <source>its list of {path} kept changing while it was read</source>
        <translation>sa liste de {path} changeait sans cesse pendant la lecture</translation>
    </message>
    <message>
        <source>its list of {path} leads back to a page already read</source>
        <translation>sa liste de {path} ramène à une page déjà lue</translation>
    </message>
    <message>
        <source>its name does not say whether it is zero-rated, exempt, reverse charge, outside the scope or no tax at all</source>
        <translation>son nom ne dit pas si c’est taux zéro, exonéré, autoliquidation, hors champ ou sans taxe</translation>
    </message>
    <message>
        <source>its name is not known to this network</source>
        <translation>ce réseau ne connaît pas son nom</translation>
    </message>
    <message>
        <source>its organization was deleted in Vtiger</source>
        <translation>son organisation a été supprimée dans Vtiger</translation>
    </message>
    <message>
        <source>its sales account is not in Sage any more</source>
        <translation>son compte de vente n’est plus dans Sage</translation>
    </message>
    <message>
        <source>its sales account {account} is archived or hidden in Sage</source>
        <translation>son compte de vente {account} est archivé ou masqué dans Sage</translation>
    </message>
    <message>
        <source>line {place} has another item</source>
        <translation>la ligne {place} a un autre article</translation>
    </message>
    <message>
        <source>no answer came in time</source>
        <translation>aucune réponse n’est venue à temps</translation>
    </message>
    <message>
        <source>no tax is ticked in Vtiger, and this is the one rate in Sage that says so</source>
        <translation>aucune taxe n’est cochée dans Vtiger, et c’est le seul taux de Sage qui le dise</translation>
    </message>
    <message>
        <source>nobody answers at this address</source>
        <translation>personne ne répond à cette adresse</translation>
    </message>
    <message>
        <source>none</source>
        <translation>aucune</translation>
    </message>
    <message>
        <source>of a kind that its name does not tell</source>
        <translation>nature non précisée par son nom</translation>
    </message>
    <message>
        <source>one of them cancelled</source>
        <translation>une annulation d’un seul côté</translation>
    </message>
    <message>
        <source>subject and total</source>
        <translation>objet et total</translation>
    </message>
    <message>
        <source>tables or columns of it are missing: {names}</source>
        <translation>il y manque des tables ou des colonnes&#xa0;: {names}</translation>
    </message>
    <message>
        <source>tax</source>
        <translation>taxe</translation>
    </message>
    <message>
        <source>there is no way to it from this network</source>
        <translation>ce réseau n’y mène pas</translation>
    </message>
    <message>
        <source>its text cannot be read ({error})</source>
        <translation>son texte est illisible ({error})</translation>
    </message>
    <message>
        <source>A line that names no product or service in Sage goes to Vtiger on the service that you choose here, with its text and its amount. Sage&apos;s line stays without one, also when the line is changed in Vtiger; what has travelled stays on its service when you choose another one.</source>
        <translation>Une ligne qui ne nomme ni produit ni service dans Sage va dans Vtiger sur le service que vous choisissez ici, avec son texte et son montant. La ligne de Sage reste sans, même si elle est modifiée dans Vtiger&#xa0;; ce qui a été transféré reste sur son service quand vous en choisissez un autre.</translation>
    </message>
    <message>
        <source>An invoice that names no organization in Vtiger goes to the customer of Sage that you choose here, and stays without one in Vtiger. What was posted stays with its customer, also when you choose another one.</source>
        <translation>Une facture qui ne nomme aucune organisation dans Vtiger va au client de Sage que vous choisissez ici, et reste sans organisation dans Vtiger. Ce qui a été comptabilisé reste chez son client, même si vous en choisissez un autre.</translation>
    </message>
    <message>
        <source>An organization, product or service that only goes from Sage to Vtiger is made in Sage all the same when an invoice of Vtiger needs it that nothing else holds back. Later changes go as that module&apos;s direction says.</source>
        <translation>Une organisation, un produit ou un service qui ne va que de Sage vers Vtiger est tout de même créé dans Sage quand une facture de Vtiger que rien d’autre ne retient en a besoin. Les changements ultérieurs suivent le sens de ce module.</translation>
    </message>
    <message>
        <source>Bring lines without item to Vtiger</source>
        <translation>Amener dans Vtiger les lignes sans article</translation>
    </message>
    <message>
        <source>Change the invoice date, or ask your accountant. What a tax return holds is corrected by a credit note and a new invoice.</source>
        <translation>Modifiez la date de facture ou demandez à votre comptable. Ce que contient une déclaration de taxes se corrige par un avoir et une nouvelle facture.</translation>
    </message>
    <message>
        <source>Sage keeps each customer in one currency, for good: make a second organization that deals in this one. In Vtiger a field labelled “Currency” says it (an administrator adds the field), before it first syncs. Another currency on the invoice would change what it is worth.</source>
        <translation>Sage garde chaque client dans une seule devise, pour toujours : créez une seconde organisation qui travaille dans celle-ci. Dans Vtiger, un champ intitulé « Currency » l’indique (un administrateur ajoute le champ), avant la première synchronisation. Une autre devise sur la facture changerait sa valeur.</translation>
    </message>
    <message>
        <source>See why the product or service did not travel; the invoice follows by itself once it does. Where Sage&apos;s plan takes no items, enter the invoice there by hand, or change the plan.</source>
        <translation>Voyez pourquoi le produit ou le service n’a pas été transmis ; la facture suit d’elle-même ensuite. Si la formule Sage n’accepte pas d’articles, saisissez-y la facture à la main, ou changez de formule.</translation>
    </message>
    <message>
        <source>Vtiger&apos;s module {module} is not built as expected; it is left alone</source>
        <translation>Le module {module} de Vtiger n’est pas construit comme prévu&#xa0;; il n’est pas touché</translation>
    </message>
    <message>
        <source>Vtiger&apos;s {module} are not written by this program</source>
        <translation>Ce programme n’écrit pas dans le module {module} de Vtiger</translation>
    </message>
    <message>
        <source>What fits it stands under Skipped</source>
        <translation>Ce qui lui correspond se trouve dans Ignorés</translation>
    </message>
    <message>
        <source>What their fields do when a program writes them is not documented</source>
        <translation>Ce que font leurs champs quand un programme les écrit n’est pas documenté</translation>
    </message>
    <message>
        <source>What to change there, the reason says</source>
        <translation>Ce qu’il faut y changer, le motif le dit</translation>
    </message>
    <message>
        <source>What was done stands beside it in {side}, as an allocation does</source>
        <translation>Ce qui a été fait se trouve à côté dans {side}, comme une imputation</translation>
    </message>
    <message>
        <source>What was found</source>
        <translation>Ce qui a été constaté</translation>
    </message>
    <message>
        <source>Where the two differ, the value that does not stand is overwritten</source>
        <translation>Là où les deux diffèrent, la valeur qui ne vaut pas est écrasée</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>Pourquoi</translation>
    </message>
    <message>
        <source>You changed {what}</source>
        <translation>Vous avez modifié {what}</translation>
    </message>
    <message>
        <source>a discount on the whole</source>
        <translation>une remise globale</translation>
    </message>
    <message>
        <source>a price of more than two decimals</source>
        <translation>un prix à plus de deux décimales</translation>
    </message>
    <message>
        <source>adjustment</source>
        <translation>ajustement</translation>
    </message>
    <message>
        <source>an adjustment</source>
        <translation>un ajustement</translation>
    </message>
    <message>
        <source>an option that decides what is written</source>
        <translation>une option qui décide de ce qui est écrit</translation>
    </message>
    <message>
        <source>another customer</source>
        <translation>un autre client</translation>
    </message>
    <message>
        <source>another partner, now deleted</source>
        <translation>une autre fiche partenaire, maintenant supprimée</translation>
    </message>
    <message>
        <source>bank</source>
        <translation>banque</translation>
    </message>
    <message>
        <source>come to Vtiger</source>
        <translation>arrivent dans Vtiger</translation>
    </message>
    <message>
        <source>credit note</source>
        <translation>avoir</translation>
    </message>
    <message>
        <source>currency</source>
        <translation>devise</translation>
    </message>
    <message>
        <source>customer and total</source>
        <translation>client et total</translation>
    </message>
    <message>
        <source>date</source>
        <translation>date</translation>
    </message>
    <message>
        <source>delete payments</source>
        <translation>supprimer des paiements</translation>
    </message>
    <message>
        <source>description, spelled otherwise</source>
        <translation>description, écrite autrement</translation>
    </message>
    <message>
        <source>different</source>
        <translation>différent</translation>
    </message>
    <message>
        <source>enter payments</source>
        <translation>saisir des paiements</translation>
    </message>
    <message>
        <source>entered by hand</source>
        <translation>saisie à la main</translation>
    </message>
    <message>
        <source>gross</source>
        <translation>TTC</translation>
    </message>
    <message>
        <source>how invoices are posted</source>
        <translation>la façon de comptabiliser les factures</translation>
    </message>
    <message>
        <source>invoice</source>
        <translation>facture</translation>
    </message>
    <message>
        <source>its text is not valid UTF-8</source>
        <translation>son texte n’est pas de l’UTF-8 valable</translation>
    </message>
    <message>
        <source>its token endpoint sent no tokens</source>
        <translation>son serveur de jetons n’a pas envoyé de jetons</translation>
    </message>
    <message>
        <source>job title</source>
        <translation>fonction</translation>
    </message>
    <message>
        <source>last name</source>
        <translation>nom de famille</translation>
    </message>
    <message>
        <source>left alone until it changes</source>
        <translation>laissée jusqu’à ce qu’elle change</translation>
    </message>
    <message>
        <source>left out: there is no such setting (known: {names})</source>
        <translation>omis&#xa0;: un tel paramètre n’existe pas (connus&#xa0;: {names})</translation>
    </message>
    <message>
        <source>line {place} has {name} {kept} instead of {sent}</source>
        <translation>la ligne {place} a {name} {kept} au lieu de {sent}</translation>
    </message>
    <message>
        <source>line {place}{item} has {what} {kept} instead of {wanted}</source>
        <translation>la ligne {place}{item} a {what} {kept} au lieu de {wanted}</translation>
    </message>
    <message>
        <source>linked</source>
        <translation>liées</translation>
    </message>
    <message>
        <source>main contact person</source>
        <translation>contact principal</translation>
    </message>
    <message>
        <source>mobile</source>
        <translation>mobile</translation>
    </message>
    <message>
        <source>name</source>
        <translation>nom</translation>
    </message>
    <message>
        <source>name and phone</source>
        <translation>nom et téléphone</translation>
    </message>
    <message>
        <source>name and postcode</source>
        <translation>nom et code postal</translation>
    </message>
    <message>
        <source>name and street</source>
        <translation>nom et rue</translation>
    </message>
    <message>
        <source>name without its legal form</source>
        <translation>nom sans sa forme juridique</translation>
    </message>
    <message>
        <source>name, its words in another order</source>
        <translation>nom, mots dans un autre ordre</translation>
    </message>
    <message>
        <source>name, spelled otherwise</source>
        <translation>nom, orthographié autrement</translation>
    </message>
    <message>
        <source>name, written otherwise</source>
        <translation>nom, écrit autrement</translation>
    </message>
    <message>
        <source>neither a result nor an error is in it</source>
        <translation>il ne contient ni résultat ni erreur</translation>
    </message>
    <message>
        <source>net</source>
        <translation>HT</translation>
    </message>
    <message>
        <source>never to be synced</source>
        <translation>à ne jamais synchroniser</translation>
    </message>
    <message>
        <source>no</source>
        <translation>non</translation>
    </message>
    <message>
        <source>no currency</source>
        <translation>aucune devise</translation>
    </message>
    <message>
        <source>no reason given</source>
        <translation>sans motif indiqué</translation>
    </message>
    <message>
        <source>no reason is given</source>
        <translation>aucun motif n’est indiqué</translation>
    </message>
    <message>
        <source>no tax</source>
        <translation>aucune taxe</translation>
    </message>
    <message>
        <source>not active</source>
        <translation>inactif</translation>
    </message>
    <message>
        <source>not decided</source>
        <translation>pas décidé</translation>
    </message>
    <message>
        <source>not set</source>
        <translation>non défini</translation>
    </message>
    <message>
        <source>one of {names}</source>
        <translation>un de {names}</translation>
    </message>
    <message>
        <source>one tax for the whole</source>
        <translation>une taxe globale</translation>
    </message>
    <message>
        <source>only here</source>
        <translation>seulement ici</translation>
    </message>
    <message>
        <source>organizations</source>
        <translation>organisations</translation>
    </message>
    <message>
        <source>outside the scope of the tax</source>
        <translation>hors du champ de la taxe</translation>
    </message>
    <message>
        <source>own mark</source>
        <translation>marque propre</translation>
    </message>
    <message>
        <source>paid</source>
        <translation>payée</translation>
    </message>
    <message>
        <source>part paid</source>
        <translation>payée en partie</translation>
    </message>
    <message>
        <source>payments would be entered for {n} of {all} linked records</source>
        <translation>des paiements seraient saisis pour {n} fiches liées sur {all}</translation>
    </message>
    <message>
        <source>postal code</source>
        <translation>code postal</translation>
    </message>
    <message>
        <source>price</source>
        <translation>prix</translation>
    </message>
    <message>
        <source>product</source>
        <translation>produit</translation>
    </message>
    <message>
        <source>product purchase</source>
        <translation>achats de produits</translation>
    </message>
    <message>
        <source>product sales</source>
        <translation>ventes de produits</translation>
    </message>
    <message>
        <source>products</source>
        <translation>produits</translation>
    </message>
    <message>
        <source>quantity</source>
        <translation>quantité</translation>
    </message>
    <message>
        <source>read</source>
        <translation>lue</translation>
    </message>
    <message>
        <source>reference</source>
        <translation>référence</translation>
    </message>
    <message>
        <source>reference and total</source>
        <translation>référence et total</translation>
    </message>
    <message>
        <source>reverse charge</source>
        <translation>autoliquidation</translation>
    </message>
    <message>
        <source>sales</source>
        <translation>ventes</translation>
    </message>
    <message>
        <source>service</source>
        <translation>service</translation>
    </message>
    <message>
        <source>service purchase</source>
        <translation>achats de services</translation>
    </message>
    <message>
        <source>service sales</source>
        <translation>ventes de services</translation>
    </message>
    <message>
        <source>services</source>
        <translation>services</translation>
    </message>
    <message>
        <source>shipping</source>
        <translation>port</translation>
    </message>
    <message>
        <source>shipping address</source>
        <translation>adresse de livraison</translation>
    </message>
    <message>
        <source>status</source>
        <translation>statut</translation>
    </message>
    <message>
        <source>status {status}</source>
        <translation>statut {status}</translation>
    </message>
    <message>
        <source>status {status} {reason}</source>
        <translation>statut {status} {reason}</translation>
    </message>
    <message>
        <source>stay in Sage</source>
        <translation>restent dans Sage</translation>
    </message>
    <message>
        <source>street and postcode</source>
        <translation>rue et code postal</translation>
    </message>
    <message>
        <source>taken apart</source>
        <translation>séparées</translation>
    </message>
    <message>
        <source>tax code</source>
        <translation>code de taxe</translation>
    </message>
    <message>
        <source>tax on shipping</source>
        <translation>taxe sur les frais de port</translation>
    </message>
    <message>
        <source>taxed</source>
        <translation>taxé</translation>
    </message>
    <message>
        <source>taxes</source>
        <translation>taxes</translation>
    </message>
    <message>
        <source>telephone</source>
        <translation>téléphone</translation>
    </message>
    <message>
        <source>text</source>
        <translation>texte</translation>
    </message>
    <message>
        <source>the accounts</source>
        <translation>les comptes</translation>
    </message>
    <message>
        <source>the address of its next page is none</source>
        <translation>l’adresse de sa page suivante n’en est pas une</translation>
    </message>
    <message>
        <source>the answer is larger than any real one</source>
        <translation>la réponse est plus grande que toute réponse réelle</translation>
    </message>
    <message>
        <source>the answer was cut off</source>
        <translation>la réponse a été tronquée</translation>
    </message>
    <message>
        <source>the connection broke off</source>
        <translation>la connexion a été coupée</translation>
    </message>
    <message>
        <source>the direction of {module}</source>
        <translation>le sens de {module}</translation>
    </message>
    <message>
        <source>the fields of {module}</source>
        <translation>les champs de {module}</translation>
    </message>
    <message>
        <source>the first date of {module}</source>
        <translation>la première date de {module}</translation>
    </message>
    <message>
        <source>the first name only as an initial, or not at all</source>
        <translation>le prénom seulement en initiale, ou pas du tout</translation>
    </message>
    <message>
        <source>the only rate of {rate} that Sage shows</source>
        <translation>le seul taux de {rate} que montre Sage</translation>
    </message>
    <message>
        <source>the rate of {rate} with the same name</source>
        <translation>le taux de {rate} du même nom</translation>
    </message>
    <message>
        <source>the record</source>
        <translation>la fiche</translation>
    </message>
    <message>
        <source>the same</source>
        <translation>identiques</translation>
    </message>
    <message>
        <source>the statuses of invoices</source>
        <translation>les statuts des factures</translation>
    </message>
    <message>
        <source>the tax rates</source>
        <translation>les taux de taxe</translation>
    </message>
    <message>
        <source>the total is {found} instead of {wanted}</source>
        <translation>le total est {found} au lieu de {wanted}</translation>
    </message>
    <message>
        <source>the ways beyond the usual</source>
        <translation>les voies au-delà de l’ordinaire</translation>
    </message>
    <message>
        <source>the {purpose} account</source>
        <translation>le compte «&#xa0;{purpose}&#xa0;»</translation>
    </message>
    <message>
        <source>this is some other program&apos;s database</source>
        <translation>c’est la base d’un autre programme</translation>
    </message>
    <message>
        <source>total</source>
        <translation>total</translation>
    </message>
    <message>
        <source>tried like any other</source>
        <translation>essayée comme une autre</translation>
    </message>
    <message>
        <source>true or false</source>
        <translation>vrai ou faux</translation>
    </message>
    <message>
        <source>valid JSON</source>
        <translation>du JSON valable</translation>
    </message>
    <message>
        <source>void</source>
        <translation>annulée</translation>
    </message>
    <message>
        <source>whether {module} are synced</source>
        <translation>si {module} sont synchronisés</translation>
    </message>
    <message>
        <source>which invoices are credit notes</source>
        <translation>quelles factures sont des avoirs</translation>
    </message>
    <message>
        <source>which invoices travel</source>
        <translation>quelles factures passent</translation>
    </message>
    <message>
        <source>which two systems are connected</source>
        <translation>quels systèmes sont connectés</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>oui</translation>
    </message>
    <message>
        <source>zero-rated</source>
        <translation>taux zéro</translation>
    </message>
    <message>
        <source>{account} can no longer be chosen for {scope} in Sage: records that need it are skipped until you choose another.</source>
        <translation>{account} ne peut plus être choisi pour «&#xa0;{scope}&#xa0;» dans Sage&#xa0;: les fiches qui en ont besoin sont ignorées jusqu’à votre choix.</translation>
    </message>
    <message>
        <source>{address} is not encrypted; plain http is accepted for this computer alone</source>
        <translation>{address} n’est pas chiffrée&#x202f;; http simple n’est accepté que pour cet ordinateur</translation>
    </message>
    <message>
        <source>{amount} is unexplained</source>
        <translation>{amount} restent inexpliqués</translation>
    </message>
    <message>
        <source>{amount} of {credit} would be set against {invoice} in Sage. That cannot be changed afterwards, but deleted there</source>
        <translation>{amount} de {credit} seraient imputés sur {invoice} dans Sage. Cela ne peut plus être modifié ensuite, mais supprimé là-bas</translation>
    </message>
    <message>
        <source>{amount} received was entered in Sage: {account}, {date}</source>
        <translation>{amount} reçus ont été saisis dans Sage&#xa0;: {account}, {date}</translation>
    </message>
    <message>
        <source>{amount} received would be entered in Sage: {account}, {date}</source>
        <translation>{amount} reçus seraient saisis dans Sage&#xa0;: {account}, {date}</translation>
    </message>
    <message>
        <source>{amount} was received, but the invoice is a draft in Sage</source>
        <translation>{amount} ont été reçus, mais la facture est un brouillon dans Sage</translation>
    </message>
    <message>
        <source>{amount} was taken back in Sage, and Vtiger still shows it as received</source>
        <translation>{amount} ont été retirés dans Sage, et Vtiger les montre encore comme reçus</translation>
    </message>
    <message>
        <source>{base} points to {target}</source>
        <translation>{base} renvoie à {target}</translation>
    </message>
    <message>
        <source>{before} lines became {after}</source>
        <translation>{before} lignes sont devenues {after}</translation>
    </message>
    <message>
        <source>{credit} and {invoice} name each other, and {amount} of the credit could be used</source>
        <translation>{credit} et {invoice} se nomment mutuellement, et {amount} de l’avoir pourraient être imputés</translation>
    </message>
    <message>
        <source>{done} of {all} cures were done before the program was ended in run {run}, and {now} just now</source>
        <translation>{done} remèdes sur {all} étaient faits avant que le programme ne soit arrêté dans l’exécution {run}, et {now} à l’instant</translation>
    </message>
    <message>
        <source>{doubt}, and so could {names} here</source>
        <translation>{doubt}, de même que {names} ici</translation>
    </message>
    <message>
        <source>{doubt}, but with {against}</source>
        <translation>{doubt}, mais avec {against}</translation>
    </message>
    <message>
        <source>{fields} changed in {source}, but the mapping never sends it to {target}</source>
        <translation>Modifié dans {source}&#xa0;: {fields}, mais la correspondance ne l’envoie jamais à {target}</translation>
    </message>
    <message>
        <source>{fields} changed in {source}, but this module never writes to {target}</source>
        <translation>Modifié dans {source}&#xa0;: {fields}, mais ce module n’écrit jamais dans {target}</translation>
    </message>
    <message>
        <source>{field} ({place})</source>
        <translation>{field} ({place})</translation>
    </message>
    <message>
        <source>{field} (“{sage}” in Sage, “{vtiger}” in Vtiger)</source>
        <translation>{field} («&#xa0;{sage}&#xa0;» dans Sage, «&#xa0;{vtiger}&#xa0;» dans Vtiger)</translation>
    </message>
    <message>
        <source>{field} has {n} characters; Sage takes {most}</source>
        <translation>{field} a {n} caractères&#x202f;; Sage en prend {most}</translation>
    </message>
    <message>
        <source>{field} has “????” where Vtiger lost an emoji</source>
        <translation>{field} a «&#x202f;????&#xa0;» là où Vtiger a perdu un emoji</translation>
    </message>
    <message>
        <source>{field} includes tax in Sage, and its tax rate is not known</source>
        <translation>{field} comprend la taxe dans Sage, et son taux n’est pas connu</translation>
    </message>
    <message>
        <source>{field} is empty, and {side} demands it</source>
        <translation>{field} est vide, et {side} l’exige</translation>
    </message>
    <message>
        <source>{field} is in the currency {own} in Vtiger, and Sage&apos;s price lists are in {base}</source>
        <translation>{field} est dans la devise {own} dans Vtiger, et les listes de prix de Sage sont en {base}</translation>
    </message>
    <message>
        <source>{field} is longer than {most} characters</source>
        <translation>{field} dépasse {most} caractères</translation>
    </message>
    <message>
        <source>{field} is missing</source>
        <translation>{field} manque</translation>
    </message>
    <message>
        <source>{field} is taken by another record: {message}</source>
        <translation>{field} appartient déjà à une autre fiche&#xa0;: {message}</translation>
    </message>
    <message>
        <source>{field} is {amount} in Vtiger, and Sage keeps two decimals</source>
        <translation>{field} est {amount} dans Vtiger, et Sage garde deux décimales</translation>
    </message>
    <message>
        <source>{field} names something that is not in Sage</source>
        <translation>{field} désigne quelque chose qui n’est pas dans Sage</translation>
    </message>
    <message>
        <source>{field} of “{name}”</source>
        <translation>{field} de «&#xa0;{name}&#xa0;»</translation>
    </message>
    <message>
        <source>{field} says “{text}”, which is not clearly one country</source>
        <translation>{field} indique «&#xa0;{text}&#xa0;», ce qui ne désigne pas clairement un seul pays</translation>
    </message>
    <message>
        <source>{field} would change in every one of {n} linked records in {side}</source>
        <translation>{field} changerait dans chacune des {n} fiches liées dans {side}</translation>
    </message>
    <message>
        <source>{field} would have {n} characters; Vtiger takes {most}</source>
        <translation>{field} aurait {n} caractères&#x202f;; Vtiger en prend {most}</translation>
    </message>
    <message>
        <source>{field} {gross} includes {rate} % tax in Sage, and no net price in whole pennies makes that</source>
        <translation>{field} {gross} comprend {rate}&#xa0;% de taxe dans Sage, et aucun prix net en centimes entiers ne donne ce montant</translation>
    </message>
    <message>
        <source>{field} “{text}” has no counterpart on the other side</source>
        <translation>{field} «&#xa0;{text}&#xa0;» n’a pas d’équivalent de l’autre côté</translation>
    </message>
    <message>
        <source>{field} “{text}” is none of Canada&apos;s provinces</source>
        <translation>{field} «&#xa0;{text}&#xa0;» n’est pas une province du Canada</translation>
    </message>
    <message>
        <source>{figure} {found} instead of {expected}</source>
        <translation>{figure} {found} au lieu de {expected}</translation>
    </message>
    <message>
        <source>{file} cannot be written: {why}</source>
        <translation>Impossible d’écrire {file}&#xa0;: {why}</translation>
    </message>
    <message>
        <source>{item}: {net} and {tax} tax</source>
        <translation>{item}&#xa0;: {net} et {tax} de taxe</translation>
    </message>
    <message>
        <source>{key} must be {expected}</source>
        <translation>{key} doit être {expected}</translation>
    </message>
    <message>
        <source>{kind}, {currency}</source>
        <translation>{kind}, {currency}</translation>
    </message>
    <message>
        <source>{kind}; nothing was lost</source>
        <translation>{kind}&#x202f;; rien n’a été perdu</translation>
    </message>
    <message>
        <source>{least} or more</source>
        <translation>{least} ou plus</translation>
    </message>
    <message>
        <source>{left} of {before} lines are left, and they could not be put back</source>
        <translation>Il reste {left} lignes sur {before}, et les autres n’ont pas pu être remises</translation>
    </message>
    <message>
        <source>{linked} of them are linked with Sage: they were deleted, or the user may not see them any more</source>
        <translation>{linked} d’entre elles sont liées à Sage&#xa0;: elles ont été supprimées, ou l’utilisateur ne les voit plus</translation>
    </message>
    <message>
        <source>{modules} do not travel to {side}: an invoice is skipped there until what it names is there.</source>
        <translation>{modules} ne va pas vers {side}&#xa0;: une facture y est ignorée jusqu’à ce que ce qu’elle nomme y soit.</translation>
    </message>
    <message>
        <source>{module} have no start date</source>
        <translation>{module} n’a pas de date de début</translation>
    </message>
    <message>
        <source>{module} {record_id}</source>
        <translation>{module} {record_id}</translation>
    </message>
    <message>
        <source>{module}: Sage {sage_id} or Vtiger {vtiger_id} already belongs to another record</source>
        <translation>{module}&#xa0;: {sage_id} de Sage ou {vtiger_id} de Vtiger appartient déjà à une autre fiche</translation>
    </message>
    <message>
        <source>{module}: {what}; nothing was written</source>
        <translation>{module}&#xa0;: {what}&#x202f;; rien n’a été écrit</translation>
    </message>
    <message>
        <source>{name} belongs to no organization in Vtiger</source>
        <translation>{name} n’appartient à aucune organisation dans Vtiger</translation>
    </message>
    <message>
        <source>{name} belongs to no organization in Vtiger, but to {sage} in Sage</source>
        <translation>{name} n’appartient à aucune organisation dans Vtiger, mais à {sage} dans Sage</translation>
    </message>
    <message>
        <source>{name} belongs to {vtiger} in Vtiger, but to {sage} in Sage</source>
        <translation>{name} appartient à {vtiger} dans Vtiger, mais à {sage} dans Sage</translation>
    </message>
    <message>
        <source>{name} deals in {theirs}, and the invoice is in {currency}</source>
        <translation>{name} travaille en {theirs}, et la facture est en {currency}</translation>
    </message>
    <message>
        <source>{name} in {side} is of another type</source>
        <translation>{name} dans {side} est d’un autre type</translation>
    </message>
    <message>
        <source>{name} is no amount</source>
        <translation>{name} n’est pas un montant</translation>
    </message>
    <message>
        <source>{name} is no date</source>
        <translation>{name} n’est pas une date</translation>
    </message>
    <message>
        <source>{name} is no list</source>
        <translation>{name} n’est pas une liste</translation>
    </message>
    <message>
        <source>{name} is no object</source>
        <translation>{name} n’est pas un objet</translation>
    </message>
    <message>
        <source>{name} is no text</source>
        <translation>{name} n’est pas un texte</translation>
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
        <translation>{n} de plus</translation>
    </message>
    <message>
        <source>{n} of {all} linked records are gone on one side</source>
        <translation>{n} fiches liées sur {all} ont disparu d’un côté</translation>
    </message>
    <message>
        <source>{n} of {all} linked records would lose a value</source>
        <translation>{n} fiches liées sur {all} perdraient une valeur</translation>
    </message>
    <message>
        <source>{path} has layout {found}, and this version knows up to {known}</source>
        <translation>{path} a la structure {found}, et cette version connaît jusqu’à {known}</translation>
    </message>
    <message>
        <source>{path} is not there</source>
        <translation>{path} n’est pas là</translation>
    </message>
    <message>
        <source>{percent} %</source>
        <translation>{percent}&#xa0;%</translation>
    </message>
    <message>
        <source>{place}: {error}</source>
        <translation>{place}&#xa0;: {error}</translation>
    </message>
    <message>
        <source>{reason}; the alternatives are {names}</source>
        <translation>{reason}&#x202f;; les autres possibilités sont {names}</translation>
    </message>
    <message>
        <source>{sent} lines were sent and {kept} stored</source>
        <translation>{sent} lignes ont été envoyées et {kept} enregistrées</translation>
    </message>
    <message>
        <source>{setting} was chosen otherwise since</source>
        <translation>{setting} a depuis été choisi autrement</translation>
    </message>
    <message>
        <source>{several} and {last}</source>
        <translation>{several} et {last}</translation>
    </message>
    <message>
        <source>{several} or {last}</source>
        <translation>{several} ou {last}</translation>
    </message>
    <message>
        <source>{side} answered with something that is not an answer: {what}</source>
        <translation>{side} a répondu par ce qui n’est pas une réponse&#xa0;: {what}</translation>
    </message>
    <message>
        <source>{side} answered with something unreadable</source>
        <translation>{side} a donné une réponse illisible</translation>
    </message>
    <message>
        <source>{side} answers again from {until} UTC</source>
        <translation>{side} répond à nouveau à partir de {until} UTC</translation>
    </message>
    <message>
        <source>{side} asks us to slow down</source>
        <translation>{side} nous demande de ralentir</translation>
    </message>
    <message>
        <source>{side} breaks off each time it is to make this record</source>
        <translation>{side} s’interrompt chaque fois qu’il doit créer cette fiche</translation>
    </message>
    <message>
        <source>{side} broke off while it was saving the record; nothing was changed</source>
        <translation>{side} s’est interrompu en enregistrant la fiche&#x202f;; rien n’a été modifié</translation>
    </message>
    <message>
        <source>{side} cannot be reached</source>
        <translation>{side} est injoignable</translation>
    </message>
    <message>
        <source>{side} cannot open it any more</source>
        <translation>{side} ne peut plus l’ouvrir</translation>
    </message>
    <message>
        <source>{side} dates it {day}</source>
        <translation>{side} le date du {day}</translation>
    </message>
    <message>
        <source>{side} demands this field: without the pair going to {side}, new {records} cannot be created there and are skipped.</source>
        <translation>{side} exige ce champ&#xa0;: sans que la paire aille vers {side}, rien de nouveau ({records}) ne peut y être créé, tout est ignoré.</translation>
    </message>
    <message>
        <source>{side} did not answer in time</source>
        <translation>{side} n’a pas répondu à temps</translation>
    </message>
    <message>
        <source>{side} did not confirm a change that was sent</source>
        <translation>{side} n’a pas confirmé une modification envoyée</translation>
    </message>
    <message>
        <source>{side} gives &quot;{value}&quot; for {field}, which cannot be read</source>
        <translation>{side} donne «&#xa0;{value}&#xa0;» pour {field}, ce qui est illisible</translation>
    </message>
    <message>
        <source>{side} had its own {fields}, which {other}&apos;s replaced</source>
        <translation>Saisie propre à {side}, remplacée par celle de {other}&#xa0;: {fields}</translation>
    </message>
    <message>
        <source>{side} has no record of {module} with the id {id}</source>
        <translation>{side} n’a pas de fiche de {module} d’identifiant {id}</translation>
    </message>
    <message>
        <source>{side} has shown no record of {module} with the id {id}</source>
        <translation>{side} n’a montré aucune fiche de {module} avec l’identifiant {id}</translation>
    </message>
    <message>
        <source>{side} is not connected</source>
        <translation>{side} n’est pas connecté</translation>
    </message>
    <message>
        <source>{side} keeps it otherwise than it was sent</source>
        <translation>{side} le garde autrement qu’il n’a été envoyé</translation>
    </message>
    <message>
        <source>{side} keeps {field} as “{kept}” instead of “{sent}”</source>
        <translation>{side} garde {field} comme «&#xa0;{kept}&#xa0;» au lieu de «&#xa0;{sent}&#xa0;»</translation>
    </message>
    <message>
        <source>{side} keeps {field} otherwise: {what}</source>
        <translation>{side} garde {field} autrement&#xa0;: {what}</translation>
    </message>
    <message>
        <source>{side} lets no program do that with a record of {module}</source>
        <translation>{side} ne laisse aucun programme faire cela avec une fiche de {module}</translation>
    </message>
    <message>
        <source>{side} makes it {figures}</source>
        <translation>{side} arrive à {figures}</translation>
    </message>
    <message>
        <source>{side} reports a fault of its own</source>
        <translation>{side} signale une erreur qui lui est propre</translation>
    </message>
    <message>
        <source>{side} sends us on to another address</source>
        <translation>{side} nous renvoie à une autre adresse</translation>
    </message>
    <message>
        <source>{side} shows none of the {n} {module} any more; nothing was deleted</source>
        <translation>{side} ne montre plus aucune des {n} fiches de {module}&#x202f;; rien n’a été supprimé</translation>
    </message>
    <message>
        <source>{side}&apos;s daily allowance of requests is used up</source>
        <translation>Le quota quotidien de requêtes de {side} est épuisé</translation>
    </message>
    <message>
        <source>{side}&apos;s record {id} was deleted</source>
        <translation>La fiche {id} de {side} a été supprimée</translation>
    </message>
    <message>
        <source>{side}&apos;s value has no counterpart on the other side</source>
        <translation>La valeur de {side} n’a pas d’équivalent de l’autre côté</translation>
    </message>
    <message>
        <source>{side}&apos;s {field} changed</source>
        <translation>Modifié dans {side}&#xa0;: {field}</translation>
    </message>
    <message>
        <source>{side}&apos;s {field} changed from “{old}” to “{new}”</source>
        <translation>{field} dans {side}&#xa0;: «&#xa0;{old}&#xa0;» est devenu «&#xa0;{new}&#xa0;»</translation>
    </message>
    <message>
        <source>{side}&apos;s {field} will change</source>
        <translation>Sera modifié dans {side}&#xa0;: {field}</translation>
    </message>
    <message>
        <source>{side}&apos;s {field} will change from “{old}” to “{new}”</source>
        <translation>{field} dans {side}&#xa0;: «&#xa0;{old}&#xa0;» deviendra «&#xa0;{new}&#xa0;»</translation>
    </message>
    <message>
        <source>{site} answers, but neither as a Vtiger of your own nor as Vtiger&apos;s cloud</source>
        <translation>{site} répond, mais ni comme votre propre Vtiger ni comme le cloud de Vtiger</translation>
    </message>
    <message>
        <source>{start} to {end}</source>
        <translation>du {start} au {end}</translation>
    </message>
    <message>
        <source>{status} is a status that never travels: such invoices are skipped from then on.</source>
        <translation>{status} est un statut qui ne passe jamais&#xa0;: ces factures sont ignorées dès lors.</translation>
    </message>
    <message>
        <source>{status} means cancelled, but such invoices still stand in Sage: they are skipped.</source>
        <translation>{status} veut dire annulée, mais ces factures restent valables dans Sage&#xa0;: elles sont ignorées.</translation>
    </message>
    <message>
        <source>{tax} at 0 %</source>
        <translation>{tax} à 0&#xa0;%</translation>
    </message>
    <message>
        <source>{tax} is not ticked on the item of line {position}{item}</source>
        <translation>{tax} n’est pas cochée sur l’article de la ligne {position}{item}</translation>
    </message>
    <message>
        <source>{user} may not create and change all records of {modules} in Vtiger</source>
        <translation>{user} n’a pas le droit de créer et de modifier toutes les fiches de {modules} dans Vtiger</translation>
    </message>
    <message>
        <source>{vtiger} % in Vtiger is not {sage} % in Sage: lines that carry this tax are skipped, so that no wrong tax is booked.</source>
        <translation>{vtiger}&#xa0;% dans Vtiger n’est pas {sage}&#xa0;% dans Sage&#xa0;: les lignes qui portent cette taxe sont ignorées, pour qu’aucune taxe fausse ne soit comptabilisée.</translation>
    </message>
    <message>
        <source>{what}: {why}</source>
        <translation>{what}&#xa0;: {why}</translation>
    </message>
    <message>
        <source>{why}: &quot;{text}&quot;</source>
        <translation>{why}&#xa0;: «&#xa0;{text}&#xa0;»</translation>
    </message>
    <message>
        <source>“{code}” is the code that both have</source>
        <translation>«&#xa0;{code}&#xa0;» est le code que les deux portent</translation>
    </message>
    <message>
        <source>“{name}”</source>
        <translation>«&#xa0;{name}&#xa0;»</translation>
    </message>
    <message>
        <source>“{name}” ({id})</source>
        <translation>«&#xa0;{name}&#xa0;» ({id})</translation>
    </message>
    <message>
        <source>“{name}” in {side} is linked with another record</source>
        <translation>« {name} » dans {side} est liée à une autre fiche</translation>
    </message>
    <message>
        <source>“{name}” in {side} is nothing that {module} syncs</source>
        <translation>« {name} » dans {side} n’est rien que {module} synchronise</translation>
    </message>
    <message>
        <source>“{name}” was changed in {side} since this was shown: look at it again</source>
        <translation>«&#xa0;{name}&#xa0;» a été modifié dans {side} depuis cet affichage&#xa0;: regardez-le à nouveau</translation>
    </message>
    <message>
        <source>“{name}” was deleted in {side}; here it was left alone and unlinked</source>
        <translation>«&#xa0;{name}&#xa0;» a été supprimé dans {side}&#x202f;; ici il est resté tel quel, sans lien</translation>
    </message>
</context>
<context>
    <name>SettingsPage</name>
    <message>
        <source>A sync is running now.</source>
        <translation>Une synchronisation est en cours en ce moment.</translation>
    </message>
    <message>
        <source>A sync is running.</source>
        <translation>Une synchronisation est en cours.</translation>
    </message>
    <message>
        <source>All choices are replaced by those of %s. Links and the log stay.</source>
        <translation>Tous les choix sont remplacés par ceux de %s. Les liens et le journal restent.</translation>
    </message>
    <message>
        <source>Back up</source>
        <translation>Sauvegarder</translation>
    </message>
    <message>
        <source>Begins after your first Sync Now.</source>
        <translation>Commence après votre première synchronisation.</translation>
    </message>
    <message>
        <source>Begins when both sides are connected.</source>
        <translation>Commence quand les deux côtés sont connectés.</translation>
    </message>
    <message>
        <source>Changes are saved at once.</source>
        <translation>Les modifications sont enregistrées aussitôt.</translation>
    </message>
    <message>
        <source>Choose a file that this program has exported.</source>
        <translation>Choisissez un fichier exporté par ce programme.</translation>
    </message>
    <message>
        <source>Disconnect</source>
        <translation>Déconnecter</translation>
    </message>
    <message>
        <source>Disconnect %s?</source>
        <translation>Déconnecter %s&#x202f;?</translation>
    </message>
    <message>
        <source>Export settings</source>
        <translation>Exporter les paramètres</translation>
    </message>
    <message>
        <source>Import</source>
        <translation>Importer</translation>
    </message>
    <message>
        <source>Import settings</source>
        <translation>Importer des paramètres</translation>
    </message>
    <message>
        <source>Import these settings?</source>
        <translation>Importer ces paramètres&#x202f;?</translation>
    </message>
    <message>
        <source>Keys and sign-ins do not travel with settings: reconnect where a lamp asks for it.</source>
        <translation>Les clés et les connexions ne suivent pas les paramètres&#xa0;: reconnectez là où un voyant le demande.</translation>
    </message>
    <message>
        <source>Leave all as it is</source>
        <translation>Tout laisser en l’état</translation>
    </message>
    <message>
        <source>Links, log and settings are replaced by those of {name}. What is there now is kept as a file beside it. Records that were synced since are looked at again; nothing is deleted.</source>
        <translation>Les liens, le journal et les paramètres sont remplacés par ceux de {name}. Les données actuelles sont conservées dans un fichier à côté. Les fiches synchronisées depuis sont réexaminées&#x202f;; rien n’est supprimé.</translation>
    </message>
    <message>
        <source>Next sync: %s.</source>
        <translation>Prochaine synchronisation&#xa0;: %s.</translation>
    </message>
    <message>
        <source>Paste it into a message to support. Names and keys are struck out.</source>
        <translation>Collez-le dans un message au support. Les noms et les clés y sont biffés.</translation>
    </message>
    <message>
        <source>Paused: nothing is synced until you press Sync Now.</source>
        <translation>En pause&#xa0;: rien n’est synchronisé avant que vous cliquiez sur Synchroniser.</translation>
    </message>
    <message>
        <source>Restore</source>
        <translation>Restaurer</translation>
    </message>
    <message>
        <source>Restore a backup</source>
        <translation>Restaurer une sauvegarde</translation>
    </message>
    <message>
        <source>Restore this backup?</source>
        <translation>Restaurer cette sauvegarde&#x202f;?</translation>
    </message>
    <message>
        <source>Restore when it has finished.</source>
        <translation>Restaurez quand elle sera terminée.</translation>
    </message>
    <message>
        <source>Saved</source>
        <translation>Enregistré</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Paramètres</translation>
    </message>
    <message>
        <source>Stay connected</source>
        <translation>Rester connecté</translation>
    </message>
    <message>
        <source>The backup was restored.</source>
        <translation>La sauvegarde a été restaurée.</translation>
    </message>
    <message>
        <source>The backup was written.</source>
        <translation>La sauvegarde a été créée.</translation>
    </message>
    <message>
        <source>The diagnostic report was copied.</source>
        <translation>Le rapport de diagnostic a été copié.</translation>
    </message>
    <message>
        <source>The former data are kept in %s.</source>
        <translation>Les anciennes données sont conservées dans %s.</translation>
    </message>
    <message>
        <source>The key and the sign-in are removed from this computer, and nothing is synced any more.

The links between your records stay, so nothing is made twice when you connect the same {side} again. No record is changed on either side.</source>
        <translation>La clé et la connexion sont retirées de cet ordinateur, et plus rien n’est synchronisé.

Les liens entre vos fiches restent&#xa0;: rien n’est créé en double si vous reconnectez le même {side}. Aucune fiche n’est modifiée, d’un côté comme de l’autre.</translation>
    </message>
    <message>
        <source>The settings were exported to %s.</source>
        <translation>Les paramètres ont été exportés vers %s.</translation>
    </message>
    <message>
        <source>The settings were imported.</source>
        <translation>Les paramètres ont été importés.</translation>
    </message>
    <message>
        <source>The settings were not exported</source>
        <translation>Les paramètres n’ont pas été exportés</translation>
    </message>
    <message>
        <source>They hold no password and no key.</source>
        <translation>Ils ne contiennent ni mot de passe ni clé.</translation>
    </message>
    <message>
        <source>This file cannot be read</source>
        <translation>Ce fichier ne peut pas être lu</translation>
    </message>
    <message>
        <source>Waits for you: the last sync could not go on by itself.</source>
        <translation>En attente de vous&#xa0;: la dernière synchronisation n’a pas pu continuer seule.</translation>
    </message>
    <message>
        <source>{side} is disconnected. {links} links are kept.</source>
        <translation>{side} est déconnecté. Liens conservés&#xa0;: {links}.</translation>
    </message>
</context>
<context>
    <name>SetupWizard</name>
    <message>
        <source>&amp;Back</source>
        <translation>P&amp;récédent</translation>
    </message>
    <message>
        <source>&amp;Finish</source>
        <translation>&amp;Terminer</translation>
    </message>
    <message>
        <source>&amp;Next</source>
        <translation>Sui&amp;vant</translation>
    </message>
    <message>
        <source>&amp;Open the practice company</source>
        <translation>&amp;Ouvrir la société d’essai</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>Set up SageSync</source>
        <translation>Configurer SageSync</translation>
    </message>
    <message>
        <source>Set up SageSync: %s</source>
        <translation>Configurer SageSync&#xa0;: %s</translation>
    </message>
</context>
<context>
    <name>SignInPage</name>
    <message>
        <source>&amp;Address of the last page</source>
        <translation>&amp;Adresse de la dernière page</translation>
    </message>
    <message>
        <source>Cancel sign-in</source>
        <translation>Annuler la connexion</translation>
    </message>
    <message>
        <source>If the browser ends on a page that cannot be reached, copy the whole address of that page (it begins with http://127.0.0.1) and paste it here.</source>
        <translation>Si le navigateur aboutit à une page inaccessible, copiez l’adresse complète de cette page (elle commence par http://127.0.0.1) et collez-la ici.</translation>
    </message>
    <message>
        <source>Open Sage&apos;s sign-in page</source>
        <translation>Ouvrir la connexion à Sage</translation>
    </message>
    <message>
        <source>Open the page again</source>
        <translation>Rouvrir la page</translation>
    </message>
    <message>
        <source>Paste the address instead</source>
        <translation>Coller plutôt l’adresse</translation>
    </message>
    <message>
        <source>Sage&apos;s page opens soon.</source>
        <translation>La page de Sage va s’ouvrir.</translation>
    </message>
    <message>
        <source>Sign in again</source>
        <translation>Se reconnecter</translation>
    </message>
    <message>
        <source>Sign in to Sage</source>
        <translation>Se connecter à Sage</translation>
    </message>
    <message>
        <source>Signed in. Your Sage login opens: {names}.</source>
        <translation>Connexion réussie. Votre compte Sage donne accès à&#xa0;: {names}.</translation>
    </message>
    <message>
        <source>The sign-in was stopped. Start it again whenever you like.</source>
        <translation>La connexion a été interrompue. Relancez-la quand vous voulez.</translation>
    </message>
    <message>
        <source>Use this address</source>
        <translation>Utiliser cette adresse</translation>
    </message>
    <message>
        <source>Waiting for Sage ({place}) to answer in your browser …</source>
        <translation>En attente de la réponse de Sage ({place}) dans votre navigateur …</translation>
    </message>
    <message>
        <source>Waiting for the browser</source>
        <translation>En attente du navigateur</translation>
    </message>
    <message>
        <source>Your browser opens Sage&apos;s own sign-in page. Enter your Sage login there, not the developer portal&apos;s, and choose Allow. This program never sees your password.</source>
        <translation>Votre navigateur ouvre la page de connexion de Sage. Saisissez-y votre compte Sage, et non celui du portail développeur, puis choisissez Autoriser. Ce programme ne voit jamais votre mot de passe.</translation>
    </message>
</context>
<context>
    <name>StatusCard</name>
    <message>
        <source>Done</source>
        <translation>Terminé</translation>
    </message>
    <message>
        <source>Invoice status: from Sage to Vtiger</source>
        <translation>Statut des factures&#xa0;: de Sage vers Vtiger</translation>
    </message>
    <message>
        <source>No status is written to Vtiger as invoices are set up now; the table then rests.</source>
        <translation>Avec le réglage actuel des factures, aucun statut n’est écrit dans Vtiger&#x202f;; ce tableau reste alors sans effet.</translation>
    </message>
    <message>
        <source>Reset to default</source>
        <translation>Valeur par défaut</translation>
    </message>
    <message>
        <source>Whenever an invoice&apos;s status changes in Sage, Vtiger gets the status chosen here.</source>
        <translation>Quand le statut d’une facture change dans Sage, Vtiger reçoit le statut choisi ici.</translation>
    </message>
    <message>
        <source>{status}: {problem}</source>
        <translation>{status}&#xa0;: {problem}</translation>
    </message>
</context>
<context>
    <name>StatusTicks</name>
    <message>
        <source>Vtiger&apos;s list is not known yet.</source>
        <translation>La liste de Vtiger n’est pas encore connue.</translation>
    </message>
    <message>
        <source>Which statuses travel</source>
        <translation>Quels statuts passent</translation>
    </message>
    <message>
        <source>{status} (a credit note)</source>
        <translation>{status} (avoir)</translation>
    </message>
</context>
<context>
    <name>StepList</name>
    <message>
        <source>Accounts and taxes</source>
        <translation>Comptes et taxes</translation>
    </message>
    <message>
        <source>Finish</source>
        <translation>Terminer</translation>
    </message>
    <message>
        <source>Modules</source>
        <translation>Modules</translation>
    </message>
    <message>
        <source>Preview</source>
        <translation>Aperçu</translation>
    </message>
    <message>
        <source>Sage: business</source>
        <translation>Sage&#xa0;: société</translation>
    </message>
    <message>
        <source>Sage: country</source>
        <translation>Sage&#xa0;: pays</translation>
    </message>
    <message>
        <source>Sage: sign in</source>
        <translation>Sage&#xa0;: connexion</translation>
    </message>
    <message>
        <source>Sage: your app</source>
        <translation>Sage&#xa0;: application</translation>
    </message>
    <message>
        <source>Vtiger</source>
        <translation>Vtiger</translation>
    </message>
    <message>
        <source>Welcome</source>
        <translation>Bienvenue</translation>
    </message>
</context>
<context>
    <name>StorageCard</name>
    <message>
        <source>Back up …</source>
        <translation>Sauvegarder …</translation>
    </message>
    <message>
        <source>Backups (*.db)</source>
        <translation>Sauvegardes (*.db)</translation>
    </message>
    <message>
        <source>Data folder</source>
        <translation>Dossier des données</translation>
    </message>
    <message>
        <source>Data on this computer</source>
        <translation>Données sur cet ordinateur</translation>
    </message>
    <message>
        <source>Export settings …</source>
        <translation>Exporter les paramètres …</translation>
    </message>
    <message>
        <source>Folder</source>
        <translation>Dossier</translation>
    </message>
    <message>
        <source>Import settings …</source>
        <translation>Importer des paramètres …</translation>
    </message>
    <message>
        <source>Links, log and settings</source>
        <translation>Liens, journal et paramètres</translation>
    </message>
    <message>
        <source>Neither holds a password or a key: those stay in this computer&apos;s keyring.</source>
        <translation>Aucun des deux ne contient de mot de passe ni de clé&#xa0;: ils restent dans le trousseau de cet ordinateur.</translation>
    </message>
    <message>
        <source>Open folder</source>
        <translation>Ouvrir le dossier</translation>
    </message>
    <message>
        <source>Restore …</source>
        <translation>Restaurer …</translation>
    </message>
    <message>
        <source>Settings (*.json)</source>
        <translation>Paramètres (*.json)</translation>
    </message>
    <message>
        <source>Settings alone</source>
        <translation>Paramètres seuls</translation>
    </message>
</context>
<context>
    <name>TaxesModel</name>
    <message>
        <source>Tax</source>
        <translation>Taxe</translation>
    </message>
</context>
<context>
    <name>TextField</name>
    <message>
        <source>{0} of {1}</source>
        <translation>{0} sur {1}</translation>
    </message>
    <message>
        <source>{0} of {1} characters</source>
        <translation>{0} caractères sur {1}</translation>
    </message>
</context>
<context>
    <name>Tray</name>
    <message>
        <source>Go on automatically</source>
        <translation>Reprendre automatiquement</translation>
    </message>
    <message>
        <source>Open SageSync</source>
        <translation>Ouvrir SageSync</translation>
    </message>
    <message>
        <source>Pause</source>
        <translation>Mettre en pause</translation>
    </message>
    <message>
        <source>Quit</source>
        <translation>Quitter</translation>
    </message>
    <message>
        <source>Something new needs you</source>
        <translation>Du nouveau attend votre avis</translation>
    </message>
    <message>
        <source>Sync Now</source>
        <translation>Synchroniser</translation>
    </message>
    <message>
        <source>Syncing …</source>
        <translation>Synchronisation …</translation>
    </message>
</context>
<context>
    <name>Undo</name>
    <message>
        <source>A sync is running; try again when it has finished.</source>
        <translation>Une synchronisation est en cours&#xa0;; réessayez quand elle sera finie.</translation>
    </message>
    <message>
        <source>Deleted in {side}</source>
        <translation>Supprimé dans {side}</translation>
    </message>
    <message>
        <source>Its payment is deleted in {side}</source>
        <translation>Son paiement est supprimé dans {side}</translation>
    </message>
    <message>
        <source>Leave all as it is</source>
        <translation>Tout laisser tel quel</translation>
    </message>
    <message>
        <source>Made anew in {side} by the next sync</source>
        <translation>Créé à nouveau dans {side} par la prochaine synchronisation</translation>
    </message>
    <message>
        <source>Made void in {side}</source>
        <translation>Annulée dans {side}</translation>
    </message>
    <message>
        <source>Nothing can be put back</source>
        <translation>Rien ne peut être remis</translation>
    </message>
    <message>
        <source>Nothing that somebody has changed since is touched. An undone pair is left alone then.</source>
        <translation>Rien de ce que quelqu’un a modifié depuis n’est touché. Une paire annulée est ensuite laissée de côté.</translation>
    </message>
    <message>
        <source>Put back</source>
        <translation>Remis</translation>
    </message>
    <message>
        <source>Stays as it is</source>
        <translation>Reste tel quel</translation>
    </message>
    <message>
        <source>Taken back already</source>
        <translation>Déjà retiré</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>Undo {records}?</source>
        <translation>Annuler {records}&#xa0;?</translation>
    </message>
    <message>
        <source>{n} stayed as they are: {because}</source>
        <translation>{n} sont restés tels quels&#xa0;: {because}</translation>
    </message>
    <message>
        <source>{records} put back.</source>
        <translation>{records} remis.</translation>
    </message>
</context>
<context>
    <name>VtigerPage</name>
    <message>
        <source>%s Please look at this first:</source>
        <translation>%s Regardez d’abord ceci&#xa0;:</translation>
    </message>
    <message>
        <source>&amp;Address</source>
        <translation>&amp;Adresse</translation>
    </message>
    <message>
        <source>&amp;User name</source>
        <translation>Nom d’&amp;utilisateur</translation>
    </message>
    <message>
        <source>Access &amp;key</source>
        <translation>&amp;Clé d’accès</translation>
    </message>
    <message>
        <source>As in your browser&apos;s address bar when you use Vtiger.</source>
        <translation>Comme dans la barre d’adresse du navigateur quand vous utilisez Vtiger.</translation>
    </message>
    <message>
        <source>Asking Vtiger …</source>
        <translation>Vtiger est interrogé …</translation>
    </message>
    <message>
        <source>Best a user of its own for the sync, with administrator rights.</source>
        <translation>De préférence un utilisateur réservé à la synchronisation, avec les droits d’administrateur.</translation>
    </message>
    <message>
        <source>Click the user menu at the top right, then My Preferences.</source>
        <translation>Cliquez sur le menu utilisateur en haut à droite, puis sur «&#xa0;Mes préférences&#xa0;».</translation>
    </message>
    <message>
        <source>Connect Vtiger</source>
        <translation>Connecter Vtiger</translation>
    </message>
    <message>
        <source>Kept in this computer&apos;s keyring</source>
        <translation>Conservée dans le trousseau de cet ordinateur</translation>
    </message>
    <message>
        <source>Scroll down to User Advanced Options and copy the Access Key. It is not the password.</source>
        <translation>Descendez jusqu’à «&#xa0;Options avancées de l’utilisateur&#xa0;» et copiez la clé d’accès. Ce n’est pas le mot de passe.</translation>
    </message>
    <message>
        <source>Sign in to Vtiger as that user.</source>
        <translation>Connectez-vous à Vtiger avec cet utilisateur.</translation>
    </message>
    <message>
        <source>Test connection</source>
        <translation>Tester la connexion</translation>
    </message>
    <message>
        <source>The connection works: %s, signed in as %s.</source>
        <translation>La connexion fonctionne&#xa0;: %s, connecté en tant que %s.</translation>
    </message>
    <message>
        <source>Vtiger %s</source>
        <translation>Vtiger %s</translation>
    </message>
    <message>
        <source>Vtiger&apos;s cloud</source>
        <translation>Cloud de Vtiger</translation>
    </message>
    <message>
        <source>Where do I find it?</source>
        <translation>Où la trouver&#x202f;?</translation>
    </message>
    <message>
        <source>Your own Vtiger or Vtiger&apos;s cloud: which of the two it is, the program finds out.</source>
        <translation>Votre propre Vtiger ou le cloud de Vtiger&#xa0;: le programme reconnaît lequel des deux.</translation>
    </message>
</context>
<context>
    <name>WelcomePage</name>
    <message>
        <source>A made-up company with a small Vtiger and a small Sage of its own, on this computer alone. Sync it, read why records are skipped, and open them on both sides. Nothing that you do there touches your real books, and you can connect your company later.</source>
        <translation>Une société fictive avec son petit Vtiger et son petit Sage, sur cet ordinateur seulement. Synchronisez-la, lisez pourquoi des fiches sont ignorées et ouvrez-les des deux côtés. Rien de ce que vous y faites ne touche votre vraie comptabilité, et vous pourrez connecter votre société plus tard.</translation>
    </message>
    <message>
        <source>Connect my company</source>
        <translation>Connecter ma société</translation>
    </message>
    <message>
        <source>It keeps Vtiger CRM and Sage Business Cloud Accounting in step: organizations, contacts, products, services and invoices. What would you like to do first?</source>
        <translation>Il tient Vtiger CRM et Sage Business Cloud Accounting en accord&#xa0;: organisations, contacts, produits, services et factures. Par quoi voulez-vous commencer&#x202f;?</translation>
    </message>
    <message>
        <source>Try the practice company</source>
        <translation>Essayer avec la société d’essai</translation>
    </message>
    <message>
        <source>Welcome to SageSync Desktop</source>
        <translation>Bienvenue dans SageSync Desktop</translation>
    </message>
    <message>
        <source>You need the address, user name and access key of your Vtiger, a Sage login, and the client id and secret of an app registered with Sage; this guide shows where to get each. It takes about ten minutes. Nothing is written on either side before you have seen a preview.</source>
        <translation>Il vous faut l’adresse, le nom d’utilisateur et la clé d’accès de votre Vtiger, un compte Sage, ainsi que l’identifiant et le secret client d’une application enregistrée chez Sage&#x202f;; ce guide montre où trouver chacun. Comptez environ dix minutes. Rien n’est écrit d’aucun côté avant que vous ayez vu un aperçu.</translation>
    </message>
</context>
<context>
    <name>WindowDialogs</name>
    <message>
        <source>No program opened it</source>
        <translation>Aucun programme ne l’a ouvert</translation>
    </message>
    <message>
        <source>Please open this yourself:
%s</source>
        <translation>Veuillez l’ouvrir vous-même&#xa0;:
%s</translation>
    </message>
    <message>
        <source>Request %s</source>
        <translation>Requête %s</translation>
    </message>
</context>
<context>
    <name>WizardPage</name>
    <message>
        <source>A sync is running; the answer comes when it has finished.</source>
        <translation>Une synchronisation est en cours&#x202f;; la réponse viendra quand elle sera terminée.</translation>
    </message>
</context>
<context>
    <name>_StepRow</name>
    <message>
        <source>done</source>
        <translation>terminé</translation>
    </message>
    <message>
        <source>now</source>
        <translation>en cours</translation>
    </message>
    <message>
        <source>to come</source>
        <translation>à venir</translation>
    </message>
</context>
</TS>
