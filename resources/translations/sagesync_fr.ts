<?xml version='1.0' encoding='utf-8'?>
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
        <translation>Non installé : lancé depuis son code source</translation>
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
        <translation>Apparence : %s</translation>
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
    <name>BusinessPage</name>
    <message>
        <source>Which business?</source>
        <translation>Quelle société ?</translation>
    </message>
    <message>
        <source>Your Sage login opens several. Choose the one that belongs to this Vtiger.</source>
        <translation>Votre compte Sage donne accès à plusieurs sociétés. Choisissez celle qui correspond à ce Vtiger.</translation>
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
        <translation>Suggestion : {name}. {reason}.</translation>
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
        <translation>Il attend alors en arrière-plan et synchronise à l’heure ; ouvrez-le par son icône.</translation>
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
        <translation>Rien n’est perdu : la prochaine synchronisation reprend là où celle-ci s’est arrêtée. Envoyez-nous ce rapport ; il ne contient ni noms, ni montants, ni mots de passe, et il est aussi conservé dans le dossier du journal.</translation>
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
    <name>CurePanel</name>
    <message>
        <source>About this reason</source>
        <translation>À propos de ce motif</translation>
    </message>
    <message>
        <source>What to do: {0}</source>
        <translation>Que faire : {0}</translation>
    </message>
    <message>
        <source>held since {0} at the longest</source>
        <translation>retenu depuis le {0} pour la plus ancienne</translation>
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
        <source>Different: invoices at Vtiger's rate are skipped</source>
        <translation>Différents : les factures au taux de Vtiger sont ignorées</translation>
    </message>
    <message>
        <source>Equal</source>
        <translation>Égaux</translation>
    </message>
    <message>
        <source>Not used in Vtiger: invoices in %s stay in Sage</source>
        <translation>Non utilisée dans Vtiger : les factures en %s restent dans Sage</translation>
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
        <translation>Sage n’a pas de taux : les factures en %s sont ignorées</translation>
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
        <source>Both systems count the foreign units that you get for 1 {base}, and the rates are compared at Vtiger's three decimals. Nothing is changed here: correct a rate where it is wrong.</source>
        <translation>Les deux systèmes comptent les unités étrangères pour 1 {base}, et les taux sont comparés aux trois décimales de Vtiger. Rien n’est modifié ici : corrigez un taux là où il est faux.</translation>
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
        <source>Vtiger's base currency is {vtiger}, Sage's is {sage}.</source>
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
    <name>ErrorState</name>
    <message>
        <source>Try again</source>
        <translation>Réessayer</translation>
    </message>
</context>
<context>
    <name>FilterBar</name>
    <message>
        <source>All modules</source>
        <translation>Tous les modules</translation>
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
        <source>{0}: show every day again</source>
        <translation>{0} : afficher à nouveau tous les jours</translation>
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
    <name>FollowerRow</name>
    <message>
        <source>Contacts follow Organizations: %s</source>
        <translation>Les contacts suivent les organisations : %s</translation>
    </message>
    <message>
        <source>Follow the organizations that they belong to.</source>
        <translation>Suivent les organisations auxquelles ils appartiennent.</translation>
    </message>
</context>
<context>
    <name>Header</name>
    <message>
        <source>Automatic sync paused</source>
        <translation>Synchronisation automatique en pause</translation>
    </message>
    <message>
        <source>Last sync %s</source>
        <translation>Dernière synchronisation %s</translation>
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
        <source>Sync Now</source>
        <translation>Synchroniser</translation>
    </message>
    <message>
        <source>Sync Now (F5 or Ctrl+R)</source>
        <translation>Synchroniser (F5 ou Ctrl+R)</translation>
    </message>
</context>
<context>
    <name>HeldUpCard</name>
    <message>
        <source>Held up now</source>
        <translation>Retenu en ce moment</translation>
    </message>
    <message>
        <source>Nothing is held up: every record that should travel has arrived.</source>
        <translation>Rien n’est retenu : chaque fiche qui devait passer est arrivée.</translation>
    </message>
    <message>
        <source>Records that cannot travel will be listed here, each with what to do.</source>
        <translation>Les fiches qui ne peuvent pas passer seront listées ici, chacune avec ce qu’il faut faire.</translation>
    </message>
    <message>
        <source>See all skipped records</source>
        <translation>Voir toutes les fiches ignorées</translation>
    </message>
</context>
<context>
    <name>HelpReasons</name>
    <message>
        <source>Concerns: {records}</source>
        <translation>Concerne : {records}</translation>
    </message>
    <message>
        <source>What to do: {cure}</source>
        <translation>Que faire : {cure}</translation>
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
        <translation>Aide de SageSync : {0}</translation>
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
        <source>Choose a reason on the left: what to do stands above the records that it holds back.</source>
        <translation>Choisissez un motif à gauche : ce qu’il faut faire figure au-dessus des fiches qu’il retient.</translation>
    </message>
    <message>
        <source>Click a count to see the records behind it, and a record's name to see all of it.</source>
        <translation>Cliquez sur un nombre pour voir les fiches derrière lui, et sur le nom d’une fiche pour tout en voir.</translation>
    </message>
    <message>
        <source>Suggestions are filled in already. Look them over, then press Save Settings.</source>
        <translation>Les suggestions sont déjà remplies. Relisez-les, puis cliquez sur Enregistrer les paramètres.</translation>
    </message>
    <message>
        <source>Sync Now starts a sync; this page then shows how it went. F1 explains any page.</source>
        <translation>Synchroniser lance une synchronisation ; cette page montre ensuite le résultat. F1 explique chaque page.</translation>
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
        <source>First invoice date</source>
        <translation>Date de la première facture</translation>
    </message>
    <message>
        <source>How invoices arrive in Sage</source>
        <translation>Arrivée des factures dans Sage</translation>
    </message>
    <message>
        <source>In Sage</source>
        <translation>Dans Sage</translation>
    </message>
    <message>
        <source>Never send status</source>
        <translation>Jamais ce statut</translation>
    </message>
    <message>
        <source>None: all invoices travel</source>
        <translation>Aucun : toutes les factures passent</translation>
    </message>
    <message>
        <source>Only invoices dated on or after</source>
        <translation>Seulement les factures datées du</translation>
    </message>
    <message>
        <source>Spelled as in Vtiger, with commas between.</source>
        <translation>Écrits comme dans Vtiger, séparés par des virgules.</translation>
    </message>
    <message>
        <source>Start date</source>
        <translation>Date de début</translation>
    </message>
    <message>
        <source>Vtiger statuses that never travel</source>
        <translation>Statuts de Vtiger qui ne passent jamais</translation>
    </message>
</context>
<context>
    <name>InvoiceStatuses</name>
    <message>
        <source>Draft</source>
        <translation>Brouillon</translation>
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
        <source>(no name)</source>
        <translation>(sans nom)</translation>
    </message>
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
        <source>Preview</source>
        <translation>Aperçu</translation>
    </message>
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
        <source>Go on this once</source>
        <translation>Continuer une fois</translation>
    </message>
    <message>
        <source>Leave all as it is</source>
        <translation>Tout laisser en l’état</translation>
    </message>
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
        <translation>Les comptes, taxes et champs sont lus en direct dans Sage et Vtiger : les deux doivent être connectés.</translation>
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
        <source>Filled in from Sage's own defaults, and from tax rates that are exactly equal. Please look them over: what could not be decided for certain is left to you.</source>
        <translation>Rempli d’après les réglages de Sage et les taux de taxe exactement égaux. Relisez-les : ce qui n’a pas pu être décidé avec certitude vous est laissé.</translation>
    </message>
    <message>
        <source>Foreign currencies that Sage has a rate for: %s.</source>
        <translation>Devises étrangères pour lesquelles Sage a un taux : %s.</translation>
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
        <translation>Aucun exemple n’a pu être lu : %s.</translation>
    </message>
    <message>
        <source>No sync can start yet. Still to choose: %s.</source>
        <translation>Aucune synchronisation ne peut encore démarrer. Reste à choisir : %s.</translation>
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
        <translation>À choisir : les factures concernées sont ignorées</translation>
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
        <translation>Sage n’a pas de taux pour %s : les factures dans cette devise sont ignorées.</translation>
    </message>
    <message>
        <source>Save Settings</source>
        <translation>Enregistrer les paramètres</translation>
    </message>
    <message>
        <source>Save the mapping first?</source>
        <translation>Enregistrer d’abord les correspondances ?</translation>
    </message>
    <message>
        <source>Stay here</source>
        <translation>Rester ici</translation>
    </message>
    <message>
        <source>Still to choose: %s.</source>
        <translation>Reste à choisir : %s.</translation>
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
        <translation>Vtiger tient ses livres en %s, Sage en %s : toutes les factures sont ignorées tant que les deux diffèrent.</translation>
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
        <source>{name} {percent} %</source>
        <translation>{name} {percent} %</translation>
    </message>
    <message>
        <source>{name} · {percent} % ({kind})</source>
        <translation>{name} · {percent} % ({kind})</translation>
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
        <translation>Chaque taxe de Vtiger à côté du taux Sage qu’elle devient. Une taxe n’est jamais devinée : tant que vous n’avez pas choisi, les factures concernées sont ignorées.</translation>
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
        <source>Tax in Vtiger</source>
        <translation>Taxe dans Vtiger</translation>
    </message>
    <message>
        <source>Taxes</source>
        <translation>Taxes</translation>
    </message>
    <message>
        <source>The ledger accounts that new products, services and carriage are booked to in Sage.</source>
        <translation>Les comptes de Sage sur lesquels les nouveaux produits, services et frais de port sont imputés.</translation>
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
        <source>What products cost you</source>
        <translation>Ce que les produits vous coûtent</translation>
    </message>
    <message>
        <source>What services cost you; Sage can do without</source>
        <translation>Ce que les services vous coûtent ; Sage peut s’en passer</translation>
    </message>
    <message>
        <source>Why 0 % is not always the same</source>
        <translation>Pourquoi 0 % n’est pas toujours la même chose</translation>
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
        <source>outside the scope</source>
        <translation>hors champ</translation>
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
        <source>{label} · {percent} %</source>
        <translation>{label} · {percent} %</translation>
    </message>
    <message>
        <source>{method} tax in Vtiger</source>
        <translation>Taxe {method} dans Vtiger</translation>
    </message>
    <message>
        <source>{percent} % · {name} ({kind})</source>
        <translation>{percent} % · {name} ({kind})</translation>
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
        <translation>Le module {module} est désactivé ; les paires comptent dès son activation.</translation>
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
        <translation>Clients avec leurs adresses ; Sage les appelle contacts.</translation>
    </message>
    <message>
        <source>First invoice date</source>
        <translation>Date de la première facture</translation>
    </message>
    <message>
        <source>Invoices are not offered while %s are off.</source>
        <translation>À activer d’abord : %s. Sans cela, les factures ne sont pas proposées.</translation>
    </message>
    <message>
        <source>Invoices are not offered while {modules} are off.</source>
        <translation>À activer d’abord : {modules}. Sans cela, les factures ne sont pas proposées.</translation>
    </message>
    <message>
        <source>Modules</source>
        <translation>Modules</translation>
    </message>
    <message>
        <source>Only invoices dated on or after</source>
        <translation>Seulement les factures datées du</translation>
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
        <source>What is kept in step, and which way. Changes are saved at once and count from the next sync.</source>
        <translation>Ce qui reste synchronisé, et dans quel sens. Les modifications sont enregistrées aussitôt et valent dès la prochaine synchronisation.</translation>
    </message>
    <message>
        <source>What shall be kept in step?</source>
        <translation>Que faut-il garder synchronisé ?</translation>
    </message>
    <message>
        <source>{module}: {result}.</source>
        <translation>{module} : {result}.</translation>
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
</context>
<context>
    <name>OpenSkipsModel</name>
    <message>
        <source>(no name)</source>
        <translation>(sans nom)</translation>
    </message>
    <message>
        <source>Amount</source>
        <translation>Montant</translation>
    </message>
    <message>
        <source>Held since</source>
        <translation>Depuis le</translation>
    </message>
    <message>
        <source>Lives in</source>
        <translation>Se trouve dans</translation>
    </message>
    <message>
        <source>Record</source>
        <translation>Fiche</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>Pourquoi</translation>
    </message>
</context>
<context>
    <name>OutcomesModel</name>
    <message>
        <source>(no name)</source>
        <translation>(sans nom)</translation>
    </message>
    <message>
        <source>Amount</source>
        <translation>Montant</translation>
    </message>
    <message>
        <source>Changed: {0}</source>
        <translation>Modifié : {0}</translation>
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
        <translation>Export : {0} sur {1}</translation>
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
        <source>The system said: {0}. Choose another folder, or close the file where it is open.</source>
        <translation>Le système dit : {0}. Choisissez un autre dossier, ou fermez le fichier là où il est ouvert.</translation>
    </message>
    <message>
        <source>{0} exported to {1}</source>
        <translation>{0} exportées vers {1}</translation>
    </message>
    <message>
        <source>{0} more: list them too</source>
        <translation>{0} de plus : les lister aussi</translation>
    </message>
</context>
<context>
    <name>OverviewPage</name>
    <message>
        <source>A few steps: where your Vtiger is, which Sage region you use, and what should travel.</source>
        <translation>Quelques étapes : l’adresse de votre Vtiger, votre région Sage et ce qui doit passer.</translation>
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
        <translation>Ne peut pas être activé : %s</translation>
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
        <translation>Obligatoire pour {sides} : toute fiche où il est vide est ignorée ({module}).</translation>
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
        <translation>Deux sens : Vtiger ↔ Sage</translation>
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
        <translation>Comparaison : {module}</translation>
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
        <source>Needs you</source>
        <translation>Attend votre avis</translation>
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
        <source>Nothing to do, both sides agree</source>
        <translation>Rien à faire, les deux côtés concordent</translation>
    </message>
    <message>
        <source>One way: Sage → Vtiger</source>
        <translation>Un sens : Sage → Vtiger</translation>
    </message>
    <message>
        <source>One way: Vtiger → Sage</source>
        <translation>Un sens : Vtiger → Sage</translation>
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
        <translation>Lecture : {module}</translation>
    </message>
    <message>
        <source>Reading {module} from {side}</source>
        <translation>Lecture : {module} de {side}</translation>
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
        <source>Unchanged</source>
        <translation>Inchangées</translation>
    </message>
    <message>
        <source>Updated</source>
        <translation>Mises à jour</translation>
    </message>
    <message>
        <source>Writing {module}</source>
        <translation>Écriture : {module}</translation>
    </message>
    <message>
        <source>Writing {module} to {side}</source>
        <translation>Écriture : {module} dans {side}</translation>
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
        <source>{whole}: {part}</source>
        <translation>{whole} : {part}</translation>
    </message>
</context>
<context>
    <name>PreviewPage</name>
    <message>
        <source>A sync is running.</source>
        <translation>Une synchronisation est en cours.</translation>
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
        <source>Progress of the preview</source>
        <translation>Progression de l’aperçu</translation>
    </message>
    <message>
        <source>Skipped records are left alone; afterwards the sync log names each with its reason and the cure.</source>
        <translation>Les fiches ignorées restent telles quelles ; ensuite le journal nomme chacune avec son motif et le remède.</translation>
    </message>
    <message>
        <source>The preview did not finish: %s.</source>
        <translation>L’aperçu ne s’est pas terminé : %s.</translation>
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
        <source>{created} records to create, {updated} to update, {skipped} to skip</source>
        <translation>{created} fiches à créer, {updated} à mettre à jour, {skipped} à ignorer</translation>
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
        <translation>Termine la fiche en cours ; la prochaine synchronisation reprend là</translation>
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
        <source>done</source>
        <translation>terminé</translation>
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
        <source>writing</source>
        <translation>écriture</translation>
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
</context>
<context>
    <name>RecordTab</name>
    <message>
        <source>(no name)</source>
        <translation>(sans nom)</translation>
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
    <name>RegionPage</name>
    <message>
        <source>Choose the flag of the country where it is registered, because Sage's sign-in depends on it.</source>
        <translation>Choisissez le drapeau du pays où elle est enregistrée, car la connexion à Sage en dépend.</translation>
    </message>
    <message>
        <source>Where is your Sage business?</source>
        <translation>Où se trouve votre société Sage ?</translation>
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
        <source>Changed differently on both sides</source>
        <translation>Modifié différemment des deux côtés</translation>
    </message>
    <message>
        <source>Changed during the sync</source>
        <translation>Modifié pendant la synchronisation</translation>
    </message>
    <message>
        <source>Changed on the receiving side</source>
        <translation>Modifié du côté destinataire</translation>
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
        <source>Contact's organization has not synced</source>
        <translation>Organisation du contact absente</translation>
    </message>
    <message>
        <source>Could not be synced</source>
        <translation>N’a pas pu être synchronisé</translation>
    </message>
    <message>
        <source>Currency differs from the organization's</source>
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
        <source>Invoice with an adjustment</source>
        <translation>Facture avec un ajustement</translation>
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
        <source>Invoice's organization has not synced</source>
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
        <source>Ledger account can no longer be used</source>
        <translation>Compte devenu inutilisable</translation>
    </message>
    <message>
        <source>Line without product or service</source>
        <translation>Ligne sans produit ni service</translation>
    </message>
    <message>
        <source>Name or code already taken</source>
        <translation>Nom ou code déjà pris</translation>
    </message>
    <message>
        <source>Negative total (credit note)</source>
        <translation>Total négatif (avoir)</translation>
    </message>
    <message>
        <source>Not a customer in Sage</source>
        <translation>Pas un client dans Sage</translation>
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
        <source>Refused by the other system</source>
        <translation>Refusé par l’autre système</translation>
    </message>
    <message>
        <source>Replaced the other side's change</source>
        <translation>Modification d’en face remplacée</translation>
    </message>
    <message>
        <source>Several possible matches</source>
        <translation>Plusieurs correspondances possibles</translation>
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
        <source>Nothing to do, both sides agree.</source>
        <translation>Rien à faire, les deux côtés concordent.</translation>
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
        <source>started by: {0}</source>
        <translation>lancée par : {0}</translation>
    </message>
    <message>
        <source>took {0}</source>
        <translation>durée : {0}</translation>
    </message>
</context>
<context>
    <name>RunsModel</name>
    <message>
        <source>By</source>
        <translation>Par</translation>
    </message>
    <message>
        <source>Result</source>
        <translation>Résultat</translation>
    </message>
    <message>
        <source>Started</source>
        <translation>Début</translation>
    </message>
    <message>
        <source>Took</source>
        <translation>Durée</translation>
    </message>
    <message>
        <source>{0} %</source>
        <translation>{0} %</translation>
    </message>
</context>
<context>
    <name>RunsView</name>
    <message>
        <source>Choose a run; each count opens the records behind it.</source>
        <translation>Choisissez une synchronisation ; chaque nombre ouvre les fiches derrière lui.</translation>
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
        <translation>Comme adresse de rappel, indiquez exactement l’adresse ci-dessous ; copiez-la.</translation>
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
        <translation>Créez une application. N’importe quel nom convient, par exemple « SageSync ».</translation>
    </message>
    <message>
        <source>How do I make the app?</source>
        <translation>Comment créer l’application ?</translation>
    </message>
    <message>
        <source>Kept in this computer's keyring</source>
        <translation>Conservé dans le trousseau de cet ordinateur</translation>
    </message>
    <message>
        <source>Letter for letter: Sage compares it, and refuses the sign-in where one differs.</source>
        <translation>Lettre pour lettre : Sage compare, et refuse la connexion si une seule diffère.</translation>
    </message>
    <message>
        <source>Open Sage's developer portal</source>
        <translation>Ouvrir le portail développeur de Sage</translation>
    </message>
    <message>
        <source>Open the developer portal and sign up there; its login is apart from your Sage login.</source>
        <translation>Ouvrez le portail développeur et inscrivez-vous ; ce compte est distinct de votre compte Sage.</translation>
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
    <name>Sentences</name>
    <message>
        <source>"</source>
        <translation>"</translation>
    </message>
    <message>
        <source>"{text}" was sent where a number belongs</source>
        <translation>« {text} » a été envoyé là où il faut un nombre</translation>
    </message>
    <message>
        <source>"{typed}": {why}</source>
        <translation>« {typed} » : {why}</translation>
    </message>
    <message>
        <source>"{url}" does not begin with https://, so passwords would travel in the open</source>
        <translation>« {url} » ne commence pas par https://, les mots de passe circuleraient en clair</translation>
    </message>
    <message numerus="yes">
        <source>%n new invoices are in Sage, but the Invoices module is switched off, so they were not synced. Switch Invoices on under Modules to sync them.</source>
        <translation>
            <numerusform>%n nouvelle facture se trouve dans Sage, mais le module Factures est désactivé : elle n’a pas été synchronisée. Activez Factures dans Modules pour la synchroniser.</numerusform>
            <numerusform>%n nouvelles factures se trouvent dans Sage, mais le module Factures est désactivé : elles n’ont pas été synchronisées. Activez Factures dans Modules pour les synchroniser.</numerusform>
        </translation>
    </message>
    <message>
        <source>A backup cannot replace the database itself</source>
        <translation>Une sauvegarde ne peut pas remplacer la base elle-même</translation>
    </message>
    <message>
        <source>A contact person without a name: Vtiger demands a last name</source>
        <translation>Un contact sans nom : Vtiger exige un nom de famille</translation>
    </message>
    <message>
        <source>A contact without organization has no place in Sage, where people belong to a customer</source>
        <translation>Un contact sans organisation n’a pas de place dans Sage, où les personnes appartiennent à un client</translation>
    </message>
    <message>
        <source>A field that the other side demands is empty</source>
        <translation>Un champ que l’autre côté exige est vide</translation>
    </message>
    <message>
        <source>A line has no product or service</source>
        <translation>Une ligne n’a ni produit ni service</translation>
    </message>
    <message>
        <source>A line of {field} has {n} characters; Sage takes {most}</source>
        <translation>Une ligne de {field} a {n} caractères ; Sage en prend {most}</translation>
    </message>
    <message>
        <source>A line's Sage rate is mapped to no Vtiger tax</source>
        <translation>Le taux Sage d’une ligne n’est affecté à aucune taxe de Vtiger</translation>
    </message>
    <message>
        <source>A line's product or service is not on the other side</source>
        <translation>Le produit ou service d’une ligne n’est pas de l’autre côté</translation>
    </message>
    <message>
        <source>A line's tax has no rate in Sage with the same percentage</source>
        <translation>La taxe d’une ligne n’a pas dans Sage de taux au même pourcentage</translation>
    </message>
    <message>
        <source>A mapped ledger account is archived, hidden or gone in Sage</source>
        <translation>Un compte affecté est archivé, masqué ou absent dans Sage</translation>
    </message>
    <message>
        <source>A module is switched off by its switch, not by its direction</source>
        <translation>Un module se désactive par son interrupteur, pas par son sens</translation>
    </message>
    <message>
        <source>A newer version of SageSync made this copy; nothing was replaced</source>
        <translation>Une version plus récente de SageSync a fait cette copie ; rien n’a été remplacé</translation>
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
        <source>A product or service without description: Sage has no other name for it</source>
        <translation>Un produit ou service sans description : Sage n’a pas d’autre nom pour lui</translation>
    </message>
    <message>
        <source>A record of {module} is not in Vtiger any more</source>
        <translation>Une fiche de {module} n’est plus dans Vtiger</translation>
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
        <source>A text holds characters that this Vtiger cannot keep</source>
        <translation>Un texte contient des caractères que ce Vtiger ne peut pas conserver</translation>
    </message>
    <message>
        <source>A text is longer than Sage's field</source>
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
        <translation>Une taxe {method} n’a pas d’équivalent dans Sage : les factures qui la portent sont ignorées.</translation>
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
        <source>Add a line with a product or service to the invoice in Sage</source>
        <translation>Ajoutez à la facture dans Sage une ligne avec un produit ou service</translation>
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
        <source>Amount paid</source>
        <translation>Montant payé</translation>
    </message>
    <message>
        <source>An address of Sage cannot be used</source>
        <translation>Une adresse de Sage ne peut pas être utilisée</translation>
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
        <source>Another pair writes to Sage's {field} as well: one would overwrite the other at every sync.</source>
        <translation>Une autre paire écrit aussi dans {field} de Sage : l’une écraserait l’autre à chaque synchronisation.</translation>
    </message>
    <message>
        <source>Another program is using the local database</source>
        <translation>Un autre programme utilise la base locale</translation>
    </message>
    <message>
        <source>Another program, or another window of this one, is using the sign-in's callback address</source>
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
        <translation>D’après « {key} », ce pourrait être {names} dans {side}</translation>
    </message>
    <message>
        <source>Canada</source>
        <translation>Canada</translation>
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
        <source>Change the invoice date, or ask your accountant to lift Sage's lock.</source>
        <translation>Changez la date de la facture, ou demandez à votre comptable de lever le verrou de Sage.</translation>
    </message>
    <message>
        <source>Check in Vtiger that they are there and that the API user's profile and sharing rules show them</source>
        <translation>Vérifiez dans Vtiger qu’elles y sont et que le profil et les règles de partage de l’utilisateur API les montrent</translation>
    </message>
    <message>
        <source>Check in the developer portal that the app is active and that the callback address is listed</source>
        <translation>Vérifiez dans le portail développeur que l’application est active et que l’adresse de rappel y figure</translation>
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
        <translation>Vérifiez la connexion à Internet ; la prochaine synchronisation réessaie</translation>
    </message>
    <message>
        <source>Check the rights of the signed-in user and the business</source>
        <translation>Vérifiez les droits de l’utilisateur connecté et la société</translation>
    </message>
    <message>
        <source>Check the subscription in Sage; switch off modules that the plan lacks (Start has no products)</source>
        <translation>Vérifiez l’abonnement dans Sage ; désactivez les modules que la formule n’a pas (Start n’a pas de produits)</translation>
    </message>
    <message>
        <source>Check the user name in Settings</source>
        <translation>Vérifiez le nom d’utilisateur dans Paramètres</translation>
    </message>
    <message>
        <source>Check this computer's date and, if a firewall inspects traffic, that its certificate is installed</source>
        <translation>Vérifiez la date de cet ordinateur et, si un pare-feu inspecte le trafic, que son certificat est installé</translation>
    </message>
    <message>
        <source>Choose a file that Export settings wrote</source>
        <translation>Choisissez un fichier écrit par Exporter les paramètres</translation>
    </message>
    <message>
        <source>Choose a product or service on each line; an item that was deleted counts as none.</source>
        <translation>Choisissez un produit ou service sur chaque ligne ; un article supprimé ne compte pas.</translation>
    </message>
    <message>
        <source>Choose an account: Sage demands one, so no sync starts without it.</source>
        <translation>Choisissez un compte : Sage en exige un, aucune synchronisation ne démarre sans lui.</translation>
    </message>
    <message>
        <source>Choose another account under Mapping, or make it visible again in Sage.</source>
        <translation>Choisissez un autre compte dans Correspondances, ou rendez-le visible à nouveau dans Sage.</translation>
    </message>
    <message>
        <source>Choose another file name</source>
        <translation>Choisissez un autre nom de fichier</translation>
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
        <source>Choose the contact's organization in Vtiger.</source>
        <translation>Choisissez l’organisation du contact dans Vtiger.</translation>
    </message>
    <message>
        <source>Choose the country of your business, and sign in with its login, not the developer portal's</source>
        <translation>Choisissez le pays de votre société et connectez-vous avec son compte, pas celui du portail développeur</translation>
    </message>
    <message>
        <source>Choose the invoice's organization in Vtiger.</source>
        <translation>Choisissez l’organisation de la facture dans Vtiger.</translation>
    </message>
    <message>
        <source>City</source>
        <translation>Ville</translation>
    </message>
    <message>
        <source>Close SageSync and put a copy back: `sagesync-desktop backup --list`, then `restore FILE`; or move the file away, and the next sync finds the pairs again</source>
        <translation>Fermez SageSync et remettez une copie : `sagesync-desktop backup --list`, puis `restore FILE` ; ou écartez le fichier, et la prochaine synchronisation retrouve les paires</translation>
    </message>
    <message>
        <source>Close it, or choose another port here and in your Sage app's callback address</source>
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
        <source>Connect it under Settings</source>
        <translation>Connectez-le dans Paramètres</translation>
    </message>
    <message>
        <source>Connect it under Settings, or with `sagesync-desktop connect {name}`.</source>
        <translation>Connectez-le dans Paramètres, ou avec `sagesync-desktop connect {name}`.</translation>
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
        <source>Copy the access key from My Preferences in Vtiger and enter it in Settings</source>
        <translation>Copiez la clé d’accès depuis Mes préférences dans Vtiger et saisissez-la dans Paramètres</translation>
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
        <source>Correct the lines so that both totals agree, or enter the invoice by hand.</source>
        <translation>Corrigez les lignes pour que les deux totaux concordent, ou saisissez la facture à la main.</translation>
    </message>
    <message>
        <source>Correct what it complains about; the record is sent again as soon as it changes.</source>
        <translation>Corrigez ce qu’il refuse ; la fiche est renvoyée dès qu’elle change.</translation>
    </message>
    <message>
        <source>Correct {labels} and save it; the next sync tries again</source>
        <translation>Corrigez {labels} et enregistrez ; la prochaine synchronisation réessaie</translation>
    </message>
    <message>
        <source>Cost price</source>
        <translation>Prix de revient</translation>
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
        <source>Credit limit</source>
        <translation>Limite de crédit</translation>
    </message>
    <message>
        <source>Currency</source>
        <translation>Devise</translation>
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
        <source>Decide which value is right and enter it on the other side; the pair then syncs by itself.</source>
        <translation>Décidez quelle valeur est juste et saisissez-la de l’autre côté ; la paire se synchronise alors d’elle-même.</translation>
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
        <source>Discount</source>
        <translation>Remise</translation>
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
        <source>Email</source>
        <translation>E-mail</translation>
    </message>
    <message>
        <source>Enter it as a credit note in Sage; invoices there cannot be negative.</source>
        <translation>Saisissez-la comme avoir dans Sage ; les factures n’y peuvent pas être négatives.</translation>
    </message>
    <message>
        <source>Enter it as in your browser: https://crm.example.com</source>
        <translation>Saisissez-la comme dans votre navigateur : https://crm.example.com</translation>
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
        <source>Enter the address alone</source>
        <translation>Saisissez l’adresse seule</translation>
    </message>
    <message>
        <source>Enter the address it points to, if it is the right one, in Settings</source>
        <translation>Saisissez dans Paramètres l’adresse à laquelle elle renvoie, si c’est la bonne</translation>
    </message>
    <message>
        <source>Enter the address that your browser shows when you use Vtiger, up to the page's name</source>
        <translation>Saisissez l’adresse que montre votre navigateur quand vous utilisez Vtiger, jusqu’au nom de la page</translation>
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
        <source>Exchange rate</source>
        <translation>Taux de change</translation>
    </message>
    <message>
        <source>Fax</source>
        <translation>Fax</translation>
    </message>
    <message>
        <source>Fill the field in, or make it optional in Vtiger's module settings</source>
        <translation>Remplissez le champ, ou rendez-le facultatif dans les réglages du module de Vtiger</translation>
    </message>
    <message>
        <source>Fill the field in; the record is sent again by itself.</source>
        <translation>Remplissez le champ ; la fiche est renvoyée d’elle-même.</translation>
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
        <source>Give the organization a billing address and save it; the next sync tries again</source>
        <translation>Donnez à l’organisation une adresse de facturation et enregistrez-la ; la prochaine synchronisation réessaie</translation>
    </message>
    <message>
        <source>Give the user's profile and role in Vtiger access to it</source>
        <translation>Donnez-y accès au profil et au rôle de l’utilisateur dans Vtiger</translation>
    </message>
    <message>
        <source>If they were all deleted on purpose, sync once with “go on once” (--go-on).</source>
        <translation>Si toutes ont été supprimées exprès, synchronisez une fois avec « continuer une fois » (--go-on).</translation>
    </message>
    <message>
        <source>In Vtiger, open that user's preferences and set Number Of Currency Decimals to 2 or more.</source>
        <translation>Dans Vtiger, ouvrez les préférences de cet utilisateur et mettez Nombre de décimales de la devise à 2 ou plus.</translation>
    </message>
    <message>
        <source>Install the newest version of SageSync</source>
        <translation>Installez la dernière version de SageSync</translation>
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
        <translation>La facture {invoice_no} a été mal enregistrée : {names}</translation>
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
        <source>Invoices were switched off as well: they are not offered while {module} are off.</source>
        <translation>Factures a été désactivé aussi : elles ne sont pas proposées tant que {module} est désactivé.</translation>
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
        <source>It carries an adjustment of {amount}</source>
        <translation>Elle porte un ajustement de {amount}</translation>
    </message>
    <message>
        <source>It changed in {side} while it was being synced</source>
        <translation>Modifiée dans {side} pendant la synchronisation</translation>
    </message>
    <message>
        <source>It has an overall discount of {amount}</source>
        <translation>Elle a une remise globale de {amount}</translation>
    </message>
    <message>
        <source>It has an overall discount of {percent} %</source>
        <translation>Elle a une remise globale de {percent} %</translation>
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
        <source>It is in {own}, but its organization deals in {theirs}</source>
        <translation>Elle est en {own}, mais son organisation traite en {theirs}</translation>
    </message>
    <message>
        <source>It is kept in this computer's keyring, where there is none</source>
        <translation>Elle est conservée dans le trousseau de cet ordinateur, qui n’en a pas</translation>
    </message>
    <message>
        <source>It is only in {source}, and this module never writes to {target}</source>
        <translation>Elle n’est que dans {source}, et ce module n’écrit jamais dans {target}</translation>
    </message>
    <message>
        <source>It is still a draft in Sage</source>
        <translation>Elle est encore en brouillon dans Sage</translation>
    </message>
    <message>
        <source>It is void in Sage</source>
        <translation>Elle est annulée dans Sage</translation>
    </message>
    <message>
        <source>It is {name}</source>
        <translation>C’est {name}</translation>
    </message>
    <message>
        <source>It names no organization</source>
        <translation>Elle ne nomme aucune organisation</translation>
    </message>
    <message>
        <source>It was deleted in {gone}, but changed in {other} since</source>
        <translation>Elle a été supprimée dans {gone}, mais modifiée depuis dans {other}</translation>
    </message>
    <message>
        <source>It was deleted in {side} while it was being synced</source>
        <translation>Elle a été supprimée dans {side} pendant la synchronisation</translation>
    </message>
    <message>
        <source>Item code</source>
        <translation>Code article</translation>
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
        <source>Its interface refuses new invoices and destroys the lines of changed ones; nothing was sent</source>
        <translation>Son interface refuse les nouvelles factures et détruit les lignes des factures modifiées ; rien n’a été envoyé</translation>
    </message>
    <message>
        <source>Its organization is not in {side}</source>
        <translation>Son organisation n’est pas dans {side}</translation>
    </message>
    <message>
        <source>Its prices include tax, which Vtiger's lines cannot say</source>
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
        <source>Its status is {status}</source>
        <translation>Son statut est {status}</translation>
    </message>
    <message>
        <source>Its status is {status} in Vtiger, but it still stands in Sage</source>
        <translation>Son statut est {status} dans Vtiger, mais elle reste valable dans Sage</translation>
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
        <source>Job title</source>
        <translation>Fonction</translation>
    </message>
    <message>
        <source>Leave one tax on the line and save the invoice.</source>
        <translation>Laissez une seule taxe sur la ligne et enregistrez la facture.</translation>
    </message>
    <message>
        <source>Line items</source>
        <translation>Lignes</translation>
    </message>
    <message>
        <source>Line {position}{item} has Sage's rate {rate}, which is mapped to no tax in Vtiger</source>
        <translation>La ligne {position}{item} a le taux Sage {rate}, qui n’est affecté à aucune taxe de Vtiger</translation>
    </message>
    <message>
        <source>Line {position}{item} has more than one tax: {taxes}</source>
        <translation>La ligne {position}{item} a plus d’une taxe : {taxes}</translation>
    </message>
    <message>
        <source>Line {position}{item} has no product or service</source>
        <translation>La ligne {position}{item} n’a ni produit ni service</translation>
    </message>
    <message>
        <source>Line {position}{item} has {tax}, but Sage's {name} is {rate} %</source>
        <translation>La ligne {position}{item} a {tax}, mais {name} de Sage est à {rate} %</translation>
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
        <source>Location</source>
        <translation>Emplacement</translation>
    </message>
    <message>
        <source>Look at the preview. If this is what you want, sync once more with “go on once” (--go-on).</source>
        <translation>Regardez l’aperçu. Si c’est ce que vous voulez, synchronisez encore une fois avec « continuer une fois » (--go-on).</translation>
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
        <source>Main contact (the organization's first)</source>
        <translation>Contact principal (le premier de l’organisation)</translation>
    </message>
    <message>
        <source>Make both rates equal; they count foreign units for one unit of the base currency.</source>
        <translation>Rendez les deux taux égaux ; ils comptent les unités étrangères pour une unité de la devise de base.</translation>
    </message>
    <message>
        <source>Make one of them different (code, reference, e-mail or name) or merge the doubles, then sync again.</source>
        <translation>Rendez l’une différente (code, référence, e-mail ou nom) ou fusionnez les doublons, puis synchronisez à nouveau.</translation>
    </message>
    <message>
        <source>Make the change on the other side, or set the module to both ways.</source>
        <translation>Faites la modification de l’autre côté, ou mettez le module dans les deux sens.</translation>
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
        <translation>Affectez la valeur ou corrigez-la ; la fiche est renvoyée d’elle-même.</translation>
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
        <source>More than one record on the other side could be the same thing</source>
        <translation>Plus d’une fiche de l’autre côté pourrait être la même chose</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nom</translation>
    </message>
    <message>
        <source>Name or description</source>
        <translation>Nom ou description</translation>
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
        <source>No mapping for {missing}</source>
        <translation>Aucune correspondance pour {missing}</translation>
    </message>
    <message>
        <source>No module is switched on</source>
        <translation>Aucun module n’est activé</translation>
    </message>
    <message>
        <source>No tax is mapped, and invoices need taxes: no sync starts.</source>
        <translation>Aucune taxe n’est affectée, et les factures ont besoin de taxes : aucune synchronisation ne démarre.</translation>
    </message>
    <message>
        <source>Nobody is signed in to Sage</source>
        <translation>Personne n’est connecté à Sage</translation>
    </message>
    <message>
        <source>Not mapped: invoices with a line that carries no tax are skipped.</source>
        <translation>Non affecté : les factures dont une ligne ne porte pas de taxe sont ignorées.</translation>
    </message>
    <message>
        <source>Not mapped: invoices with a line that carries this tax are skipped.</source>
        <translation>Non affecté : les factures dont une ligne porte cette taxe sont ignorées.</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>Notes</translation>
    </message>
    <message>
        <source>Nothing is lost: the sync goes on by itself then</source>
        <translation>Rien n’est perdu : la synchronisation reprend alors d’elle-même</translation>
    </message>
    <message>
        <source>Nothing is lost; a later sync goes on from here</source>
        <translation>Rien n’est perdu ; une synchronisation ultérieure reprend d’ici</translation>
    </message>
    <message>
        <source>Nothing to do unless it was deleted by mistake: then restore it.</source>
        <translation>Rien à faire, sauf suppression par erreur : restaurez-la alors.</translation>
    </message>
    <message>
        <source>Nothing to do, unless the status is wrong. Which statuses travel is a setting.</source>
        <translation>Rien à faire, sauf si le statut est faux. Les statuts qui passent sont un paramètre.</translation>
    </message>
    <message>
        <source>Nothing to do: a void invoice is not made anew in Vtiger.</source>
        <translation>Rien à faire : une facture annulée n’est pas refaite dans Vtiger.</translation>
    </message>
    <message>
        <source>Nothing to do: earlier invoices stay where they are. The start date is a setting.</source>
        <translation>Rien à faire : les factures antérieures restent où elles sont. La date de début est un paramètre.</translation>
    </message>
    <message>
        <source>Nothing to do: the next sync looks the record up before it sends anything again.</source>
        <translation>Rien à faire : la prochaine synchronisation cherche la fiche avant de renvoyer quoi que ce soit.</translation>
    </message>
    <message>
        <source>Nothing to do: the next sync takes it.</source>
        <translation>Rien à faire : la prochaine synchronisation s’en charge.</translation>
    </message>
    <message>
        <source>Nothing to do: the next sync takes the change into account</source>
        <translation>Rien à faire : la prochaine synchronisation en tient compte</translation>
    </message>
    <message>
        <source>Nothing was changed on this computer</source>
        <translation>Rien n’a été modifié sur cet ordinateur</translation>
    </message>
    <message>
        <source>Nothing was changed; the next sync tries again</source>
        <translation>Rien n’a été modifié ; la prochaine synchronisation réessaie</translation>
    </message>
    <message>
        <source>Nothing was synced</source>
        <translation>Rien n’a été synchronisé</translation>
    </message>
    <message>
        <source>Nothing was written; look in the sync log which records share a name or code</source>
        <translation>Rien n’a été écrit ; voyez dans le journal quelles fiches partagent un nom ou un code</translation>
    </message>
    <message>
        <source>Nothing; everything else works</source>
        <translation>Rien ; tout le reste fonctionne</translation>
    </message>
    <message>
        <source>Office Phone</source>
        <translation>Téléphone bureau</translation>
    </message>
    <message>
        <source>One side deleted the record while the other one changed it</source>
        <translation>Un côté a supprimé la fiche pendant que l’autre la modifiait</translation>
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
        <source>Only invoices can be left alone by their date</source>
        <translation>Seules les factures peuvent être écartées selon leur date</translation>
    </message>
    <message>
        <source>Open Connections and choose one</source>
        <translation>Ouvrez Connexions et choisissez-en une</translation>
    </message>
    <message>
        <source>Open Connections and sign in to Sage</source>
        <translation>Ouvrez Connexions et connectez-vous à Sage</translation>
    </message>
    <message>
        <source>Open Connections and sign in to Sage again</source>
        <translation>Ouvrez Connexions et reconnectez-vous à Sage</translation>
    </message>
    <message>
        <source>Open Connections, sign in again and choose the business</source>
        <translation>Ouvrez Connexions, reconnectez-vous et choisissez la société</translation>
    </message>
    <message>
        <source>Open it in Vtiger and save it again, and see that the API user's profile may view it</source>
        <translation>Ouvrez-la dans Vtiger, enregistrez-la à nouveau, et vérifiez que le profil de l’utilisateur API peut la voir</translation>
    </message>
    <message>
        <source>Open the contact in Sage and make it a customer, or add a second contact of type customer.</source>
        <translation>Ouvrez le contact dans Sage et faites-en un client, ou ajoutez un second contact de type client.</translation>
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
        <source>Open the record in Vtiger and try the same change there to see what is in its way</source>
        <translation>Ouvrez la fiche dans Vtiger et essayez-y la même modification pour voir ce qui l’empêche</translation>
    </message>
    <message>
        <source>Open the record in its own system, save it again there, then sync.</source>
        <translation>Ouvrez la fiche dans son propre système, enregistrez-la à nouveau, puis synchronisez.</translation>
    </message>
    <message>
        <source>Open the user's preferences in Vtiger and set Number Of Currency Decimals to 2 or more</source>
        <translation>Ouvrez les préférences de l’utilisateur dans Vtiger et mettez Nombre de décimales de la devise à 2 ou plus</translation>
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
        <translation>Organisations est désactivé : les factures d’organisations absentes de l’autre côté sont ignorées.</translation>
    </message>
    <message>
        <source>Outstanding amount</source>
        <translation>Montant restant dû</translation>
    </message>
    <message>
        <source>Part Number</source>
        <translation>Numéro de pièce</translation>
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
        <source>Postal code</source>
        <translation>Code postal</translation>
    </message>
    <message>
        <source>Price</source>
        <translation>Prix</translation>
    </message>
    <message>
        <source>Prices would be stored wrong: this user works in {user_currency}, Vtiger in {base_currency}</source>
        <translation>Les prix seraient mal enregistrés : cet utilisateur travaille en {user_currency}, Vtiger en {base_currency}</translation>
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
        <source>Rate name</source>
        <translation>Nom du tarif</translation>
    </message>
    <message>
        <source>Received</source>
        <translation>Reçu</translation>
    </message>
    <message>
        <source>Record {record_id}</source>
        <translation>Fiche {record_id}</translation>
    </message>
    <message>
        <source>Record {record_id}: {why}</source>
        <translation>Fiche {record_id} : {why}</translation>
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
        <source>Release the invoice in Sage; it then travels by itself.</source>
        <translation>Validez la facture dans Sage ; elle passe alors d’elle-même.</translation>
    </message>
    <message>
        <source>Remove the app in Sage under Settings, Connected apps, to be sure</source>
        <translation>Par sûreté, retirez l’application dans Sage sous Paramètres, Applications connectées</translation>
    </message>
    <message>
        <source>Rename one of the two, or merge them in Vtiger; capitals and accents make no difference</source>
        <translation>Renommez l’une des deux, ou fusionnez-les dans Vtiger ; majuscules et accents ne comptent pas</translation>
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
        <source>Restore it from Vtiger's recycle bin if it was deleted by mistake</source>
        <translation>Restaurez-la depuis la corbeille de Vtiger si elle a été supprimée par erreur</translation>
    </message>
    <message>
        <source>Restore it there if that was a mistake, or delete this one as well.</source>
        <translation>Restaurez-la là-bas si c’était une erreur, ou supprimez aussi celle-ci.</translation>
    </message>
    <message>
        <source>Restore it where it was deleted, or delete it on the other side too.</source>
        <translation>Restaurez-la là où elle a été supprimée, ou supprimez-la aussi de l’autre côté.</translation>
    </message>
    <message>
        <source>Round the price to two decimals in Vtiger.</source>
        <translation>Arrondissez le prix à deux décimales dans Vtiger.</translation>
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
        <source>Sage contact {contact_id}</source>
        <translation>Contact Sage {contact_id}</translation>
    </message>
    <message>
        <source>Sage could not understand the sign-in</source>
        <translation>Sage n’a pas compris la connexion</translation>
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
        <source>Sage has closed it for changes</source>
        <translation>Sage l’a fermée aux modifications</translation>
    </message>
    <message>
        <source>Sage has erased the contact's personal data (GDPR), so no new data may reach it</source>
        <translation>Sage a effacé les données personnelles du contact (RGPD), aucune nouvelle donnée ne doit l’atteindre</translation>
    </message>
    <message>
        <source>Sage has erased the personal data of {name}</source>
        <translation>Sage a effacé les données personnelles de {name}</translation>
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
        <translation>Sage a plusieurs taux de {rate} ({names}) : choisissez vous-même</translation>
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
        <source>Sage no longer accepts the stored sign-in</source>
        <translation>Sage n’accepte plus la connexion enregistrée</translation>
    </message>
    <message>
        <source>Sage no longer sells Business Cloud Accounting here and has withdrawn API v3.1; a sign-in will be refused unless Sage still serves your business.</source>
        <translation>Sage ne vend plus Business Cloud Accounting ici et a retiré l’API v3.1 ; une connexion sera refusée à moins que Sage ne desserve encore votre société.</translation>
    </message>
    <message>
        <source>Sage refused the access asked for</source>
        <translation>Sage a refusé l’accès demandé</translation>
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
        <source>Sage shows it as {status}, so it can no longer be changed there</source>
        <translation>Sage la montre comme {status}, elle ne peut donc plus y être modifiée</translation>
    </message>
    <message>
        <source>Sage shows no rate that is zero-rated</source>
        <translation>Sage ne montre aucun taux à zéro</translation>
    </message>
    <message>
        <source>Sage's contact for {name} is a supplier, not a customer</source>
        <translation>Le contact Sage de {name} est un fournisseur, pas un client</translation>
    </message>
    <message>
        <source>Sage's default account cannot be chosen there any more</source>
        <translation>Le compte par défaut de Sage ne peut plus y être choisi</translation>
    </message>
    <message>
        <source>Sage's own default for {purpose}</source>
        <translation>Réglage de Sage pour « {purpose} »</translation>
    </message>
    <message>
        <source>Sage's product list does not carry stock figures.</source>
        <translation>La liste de produits de Sage ne donne pas les stocks.</translation>
    </message>
    <message>
        <source>Sage's sign-in is busy</source>
        <translation>La connexion de Sage est occupée</translation>
    </message>
    <message>
        <source>Sage's sign-in reports a fault of its own</source>
        <translation>La connexion de Sage signale une erreur qui lui est propre</translation>
    </message>
    <message>
        <source>Sage's words: {words}</source>
        <translation>Texte de Sage : {words}</translation>
    </message>
    <message>
        <source>a record came without its id</source>
        <translation>une fiche est venue sans son identifiant</translation>
    </message>
    <message>
        <source>SageSync has a fault of its own</source>
        <translation>SageSync a une erreur qui lui est propre</translation>
    </message>
    <message>
        <source>Enter the text in Vtiger again without emoji; it is sent again by itself.</source>
        <translation>Ressaisissez le texte dans Vtiger sans emoji ; il est renvoyé de lui-même.</translation>
    </message>
    <message>
        <source>If the former value was right, enter it again on both sides.</source>
        <translation>Si l’ancienne valeur était juste, ressaisissez-la des deux côtés.</translation>
    </message>
    <message>
        <source>Make the change on the other side, or set the field to both ways in the mapping.</source>
        <translation>Faites la modification de l’autre côté, ou mettez le champ dans les deux sens dans les correspondances.</translation>
    </message>
    <message>
        <source>More than one of the item's taxes counts on a line</source>
        <translation>Plus d’une des taxes de l’article compte sur une ligne</translation>
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
        <translation>Voyez pourquoi cette fiche n’est pas passée ; celle-ci suit d’elle-même.</translation>
    </message>
    <message>
        <source>See why the item did not travel; the invoice follows by itself.</source>
        <translation>Voyez pourquoi l’article n’est pas passé ; la facture suit d’elle-même.</translation>
    </message>
    <message>
        <source>See why the organization did not travel; its contacts follow by themselves.</source>
        <translation>Voyez pourquoi l’organisation n’est pas passée ; ses contacts suivent d’eux-mêmes.</translation>
    </message>
    <message>
        <source>See why the organization did not travel; the invoice follows by itself.</source>
        <translation>Voyez pourquoi l’organisation n’est pas passée ; la facture suit d’elle-même.</translation>
    </message>
    <message>
        <source>See why the product or service did not travel; the invoice follows by itself.</source>
        <translation>Voyez pourquoi le produit ou service n’est pas passé ; la facture suit d’elle-même.</translation>
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
        <source>Set that user's currency to the base currency in Vtiger.</source>
        <translation>Mettez la devise de cet utilisateur à la devise de base dans Vtiger.</translation>
    </message>
    <message>
        <source>Set the adjustment to zero and put the amount on a line of its own.</source>
        <translation>Mettez l’ajustement à zéro et portez le montant sur une ligne à part.</translation>
    </message>
    <message>
        <source>Set the user's currency to the base currency in Vtiger</source>
        <translation>Mettez la devise de l’utilisateur à la devise de base dans Vtiger</translation>
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
        <source>Shorten or simplify the "{label}" in Sage</source>
        <translation>Raccourcissez ou simplifiez « {label} » dans Sage</translation>
    </message>
    <message>
        <source>Shorten the text in Vtiger; it is sent again by itself.</source>
        <translation>Raccourcissez le texte dans Vtiger ; il est renvoyé de lui-même.</translation>
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
        <translation>Reconnectez-vous ; sageone.com/?clear dans le navigateur met fin à une connexion bloquée</translation>
    </message>
    <message>
        <source>Sign in as a user who can open the business in Sage</source>
        <translation>Connectez-vous avec un utilisateur qui peut ouvrir la société dans Sage</translation>
    </message>
    <message>
        <source>Sign in to Sage again; if that fails at once, compare the callback address with your Sage app's</source>
        <translation>Reconnectez-vous à Sage ; si cela échoue aussitôt, comparez l’adresse de rappel avec celle de votre application Sage</translation>
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
        <translation>Recommencez ; si le navigateur montre une page d’erreur, collez son adresse dans le champ ci-dessous</translation>
    </message>
    <message>
        <source>Start the program again; your settings and links are kept</source>
        <translation>Redémarrez le programme ; vos paramètres et liens sont conservés</translation>
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
        <translation>Activés aussi, car les factures en ont besoin : {modules}.</translation>
    </message>
    <message>
        <source>Sync invoices from Vtiger to Sage only, or ask for an update of Vtiger</source>
        <translation>Synchronisez les factures de Vtiger vers Sage seulement, ou demandez une mise à jour de Vtiger</translation>
    </message>
    <message>
        <source>Sync the whole module instead</source>
        <translation>Synchronisez plutôt tout le module</translation>
    </message>
    <message>
        <source>Take the emoji out of the text in Sage.</source>
        <translation>Retirez l’emoji du texte dans Sage.</translation>
    </message>
    <message>
        <source>Take the tax off the shipping charge, or put the charge on a line of its own.</source>
        <translation>Retirez la taxe des frais de port, ou portez-les sur une ligne à part.</translation>
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
        <source>Taxes</source>
        <translation>Taxes</translation>
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
        <source>The Sage Start plan cannot take products or services from other programs: switch both off.</source>
        <translation>La formule Sage Start n’accepte ni produits ni services d’autres programmes : désactivez les deux.</translation>
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
        <translation>L’abonnement Sage de cette société est {state}. Renouvelez-le dans Sage ; d’ici là, les écritures échouent.</translation>
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
        <translation>Le compte affecté à « {use} » n’est plus dans Sage</translation>
    </message>
    <message>
        <source>The account that was chosen is no longer in Sage: records that need it are skipped until you choose another.</source>
        <translation>Le compte choisi n’est plus dans Sage : les fiches qui en ont besoin sont ignorées jusqu’à votre choix.</translation>
    </message>
    <message>
        <source>The account {account}, mapped for {use}, cannot be used for {scope} in Sage</source>
        <translation>Le compte {account}, affecté à « {use} », ne peut pas servir pour « {scope} » dans Sage</translation>
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
        <source>The base currency is {vtiger} in Vtiger, but {sage} in Sage</source>
        <translation>La devise de base est {vtiger} dans Vtiger, mais {sage} dans Sage</translation>
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
        <source>The contact's organization is not on the other side</source>
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
        <source>The invoice date falls in a period that is locked in Sage</source>
        <translation>La date de facture tombe dans une période verrouillée dans Sage</translation>
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
        <source>The invoice is in {code}</source>
        <translation>La facture est en {code}</translation>
    </message>
    <message>
        <source>The invoice is older than the start date of the module or of Sage's accounts</source>
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
        <source>The invoice's Vtiger status is one that never travels (by default: cancelled)</source>
        <translation>Le statut Vtiger de la facture est de ceux qui ne passent jamais (par défaut : annulée)</translation>
    </message>
    <message>
        <source>The invoice's currency is not the organization's</source>
        <translation>La devise de la facture n’est pas celle de l’organisation</translation>
    </message>
    <message>
        <source>The invoice's organization is not on the other side</source>
        <translation>L’organisation de la facture n’est pas de l’autre côté</translation>
    </message>
    <message>
        <source>The item on line {position}{item} is not in {side}</source>
        <translation>L’article de la ligne {position}{item} n’est pas dans {side}</translation>
    </message>
    <message>
        <source>The item “{item}” of a line is not in {side}</source>
        <translation>L’article « {item} » d’une ligne n’est pas dans {side}</translation>
    </message>
    <message>
        <source>The key is not the password; it changes when somebody makes a new one, and stops with the user</source>
        <translation>La clé n’est pas le mot de passe ; elle change quand quelqu’un en crée une nouvelle, et cesse avec l’utilisateur</translation>
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
        <source>The lines' net is {net} in Vtiger, but {sage_net} in Sage, which rounds each line</source>
        <translation>Le net des lignes est {net} dans Vtiger, mais {sage_net} dans Sage, qui arrondit chaque ligne</translation>
    </message>
    <message>
        <source>The lines' net is {sage_net} in Sage, but would be {net} in Vtiger</source>
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
        <source>The next sync tries again</source>
        <translation>La prochaine synchronisation réessaie</translation>
    </message>
    <message>
        <source>The next sync tries again; if Sage then asks for it, sign in again</source>
        <translation>La prochaine synchronisation réessaie ; si Sage le demande alors, reconnectez-vous</translation>
    </message>
    <message>
        <source>The next sync tries again; if it stays, ask Vtiger's administrator about its session settings</source>
        <translation>La prochaine synchronisation réessaie ; si cela persiste, demandez à l’administrateur de Vtiger de voir les réglages de session</translation>
    </message>
    <message>
        <source>The next sync tries again; if it stays, ask {side}</source>
        <translation>La prochaine synchronisation réessaie ; si cela persiste, demandez à {side}</translation>
    </message>
    <message>
        <source>The next sync tries again; if it stays, check the address and any proxy or firewall in between</source>
        <translation>La prochaine synchronisation réessaie ; si cela persiste, vérifiez l’adresse et tout proxy ou pare-feu entre les deux</translation>
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
        <source>The payment has arrived; open the invoice in Vtiger and save it, and Balance follows.</source>
        <translation>Le paiement est arrivé ; ouvrez la facture dans Vtiger et enregistrez-la, Solde suit alors.</translation>
    </message>
    <message>
        <source>The payment was written, but Vtiger still shows the old balance</source>
        <translation>Le paiement a été écrit, mais Vtiger montre encore l’ancien solde</translation>
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
        <translation>Le taux choisi n’est plus dans Sage : les factures avec une ligne sans taxe sont ignorées.</translation>
    </message>
    <message>
        <source>The rate that was chosen is no longer in Sage: invoices with this tax are skipped.</source>
        <translation>Le taux choisi n’est plus dans Sage : les factures avec cette taxe sont ignorées.</translation>
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
        <translation>La fiche a été supprimée de l’autre côté ; celle-ci est restée telle quelle, sans lien</translation>
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
        <source>The total is negative: that is a credit note</source>
        <translation>Le total est négatif : c’est un avoir</translation>
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
        <source>The {noun} {name} has no description</source>
        <translation>« {noun} » {name} : sans description</translation>
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
        <source>They follow the organizations that they belong to</source>
        <translation>Ils suivent les organisations auxquelles ils appartiennent</translation>
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
        <source>This Vtiger version cannot take invoices without harming them (8.3)</source>
        <translation>Cette version de Vtiger ne peut pas recevoir de factures sans les abîmer (8.3)</translation>
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
        <source>This file is no usable copy of SageSync's database; nothing was replaced</source>
        <translation>Ce fichier n’est pas une copie utilisable de la base de SageSync ; rien n’a été remplacé</translation>
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
        <source>This part of the system is missing: {part}</source>
        <translation>Cette partie du système manque : {part}</translation>
    </message>
    <message>
        <source>This rate is {rate} %, so untaxed lines would not agree and are skipped.</source>
        <translation>Ce taux est de {rate} %, les lignes sans taxe ne concorderaient pas et sont ignorées.</translation>
    </message>
    <message>
        <source>This record is not known any more</source>
        <translation>Cette fiche n’est plus connue</translation>
    </message>
    <message>
        <source>This user is no administrator, and records that it may not see do not sync</source>
        <translation>Cet utilisateur n’est pas administrateur, et les fiches qu’il ne voit pas ne se synchronisent pas</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>Titre</translation>
    </message>
    <message>
        <source>Type a description in Vtiger; Sage uses it as the name.</source>
        <translation>Saisissez une description dans Vtiger ; Sage en fait le nom.</translation>
    </message>
    <message>
        <source>Undo the change in Vtiger, or correct the invoice in Sage (unallocate or credit it first).</source>
        <translation>Annulez la modification dans Vtiger, ou corrigez la facture dans Sage (délettrez-la ou faites d’abord un avoir).</translation>
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
        <source>Unlink the organization, or enter the customer anew in Sage.</source>
        <translation>Déliez l’organisation, ou saisissez le client à nouveau dans Sage.</translation>
    </message>
    <message>
        <source>Update Vtiger: 8.3.0 loses the lines of invoices that are written by API.</source>
        <translation>Mettez Vtiger à jour : la 8.3.0 perd les lignes des factures écrites par API.</translation>
    </message>
    <message>
        <source>Usage Unit</source>
        <translation>Unité d’usage</translation>
    </message>
    <message>
        <source>Use the command line: sagesync-desktop sync</source>
        <translation>Utilisez la ligne de commande : sagesync-desktop sync</translation>
    </message>
    <message>
        <source>Use the organization's currency on the invoice, or a second organization.</source>
        <translation>Utilisez la devise de l’organisation sur la facture, ou une seconde organisation.</translation>
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
        <source>Void it in Sage as well, or correct its status in Vtiger.</source>
        <translation>Annulez-la aussi dans Sage, ou corrigez son statut dans Vtiger.</translation>
    </message>
    <message>
        <source>Vtiger already has a record with this name</source>
        <translation>Vtiger a déjà une fiche de ce nom</translation>
    </message>
    <message>
        <source>Vtiger cannot hold this {label}</source>
        <translation>Vtiger ne peut pas contenir cette valeur : {label}</translation>
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
        <source>Vtiger is not connected.</source>
        <translation>Vtiger n’est pas connecté.</translation>
    </message>
    <message>
        <source>Vtiger keeps {longest} characters of it and it has {n}</source>
        <translation>Vtiger en garde {longest} caractères et il y en a {n}</translation>
    </message>
    <message>
        <source>Vtiger knows no user named "{username}"</source>
        <translation>Vtiger ne connaît pas d’utilisateur « {username} »</translation>
    </message>
    <message>
        <source>Vtiger lists a record of {module} and cannot open it</source>
        <translation>Vtiger liste une fiche de {module} et ne peut pas l’ouvrir</translation>
    </message>
    <message>
        <source>Vtiger needs a value for "{label}"</source>
        <translation>Vtiger a besoin d’une valeur pour « {label} »</translation>
    </message>
    <message>
        <source>Vtiger needs a value for {name}</source>
        <translation>Vtiger a besoin d’une valeur pour {name}</translation>
    </message>
    <message>
        <source>Vtiger refused the access key of "{username}"</source>
        <translation>Vtiger a refusé la clé d’accès de « {username} »</translation>
    </message>
    <message>
        <source>Vtiger refused the request: {message}</source>
        <translation>Vtiger a refusé la demande : {message}</translation>
    </message>
    <message>
        <source>Vtiger rounds every amount that it shows this user (currency decimals: {shown})</source>
        <translation>Vtiger arrondit chaque montant qu’il montre à cet utilisateur (décimales : {shown})</translation>
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
        <source>Vtiger still shows a balance of {shown}; {owed} is owed</source>
        <translation>Vtiger montre encore un solde de {shown} ; {owed} est dû</translation>
    </message>
    <message>
        <source>Vtiger stored the invoice "{subject}" differently from what was sent</source>
        <translation>Vtiger a enregistré la facture « {subject} » autrement qu’envoyée</translation>
    </message>
    <message>
        <source>Vtiger takes no invoice without lines</source>
        <translation>Vtiger ne prend pas de facture sans lignes</translation>
    </message>
    <message>
        <source>Vtiger would round every amount, by the currency decimals of user {user}: {decimals}</source>
        <translation>Vtiger arrondirait chaque montant, d’après les décimales de l’utilisateur {user} : {decimals}</translation>
    </message>
    <message>
        <source>Vtiger would store its emoji as "????"</source>
        <translation>Vtiger enregistrerait son emoji comme « ???? »</translation>
    </message>
    <message>
        <source>Vtiger would store wrong prices: user {user} works in {currency}</source>
        <translation>Vtiger enregistrerait des prix faux : l’utilisateur {user} travaille en {currency}</translation>
    </message>
    <message>
        <source>Vtiger {version} breaks invoices written by its API, so they only travel to Sage</source>
        <translation>Vtiger {version} abîme les factures écrites par son API, elles ne vont donc que vers Sage</translation>
    </message>
    <message>
        <source>Vtiger {version} cannot take invoices</source>
        <translation>Vtiger {version} ne peut pas recevoir de factures</translation>
    </message>
    <message>
        <source>Vtiger {version} cannot take invoices from other programs</source>
        <translation>Vtiger {version} ne peut pas recevoir de factures d’autres programmes</translation>
    </message>
    <message>
        <source>Vtiger's base currency is {currency}</source>
        <translation>La devise de base de Vtiger est {currency}</translation>
    </message>
    <message>
        <source>Vtiger's base currency is {vtiger}, Sage's is {sage}: rates cannot be compared, so every invoice is skipped.</source>
        <translation>La devise de base de Vtiger est {vtiger}, celle de Sage {sage} : les taux ne se comparent pas, toutes les factures sont donc ignorées.</translation>
    </message>
    <message>
        <source>Vtiger's conversion rate is not Sage's, compared at the three decimals that Vtiger keeps</source>
        <translation>Le taux de conversion de Vtiger n’est pas celui de Sage, comparés aux trois décimales que garde Vtiger</translation>
    </message>
    <message>
        <source>Vtiger's list no longer has {status}: invoices get it all the same, and nobody can search or choose it there.</source>
        <translation>La liste de Vtiger n’a plus {status} : les factures le reçoivent quand même, et personne ne peut l’y chercher ni le choisir.</translation>
    </message>
    <message>
        <source>Vtiger's {module} no longer have the field {field}: nothing travels by this pair.</source>
        <translation>{module} dans Vtiger n’a plus le champ {field} : rien ne passe par cette paire.</translation>
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
        <translation>Attendez la fin ; mieux, synchronisez chaque société depuis un seul dossier.</translation>
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
        <source>Your Sage user may not read Settings, so Sage's default accounts cannot be suggested.</source>
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
        <source>a text</source>
        <translation>un texte</translation>
    </message>
    <message>
        <source>a time such as "22:30", or empty</source>
        <translation>une heure telle que « 22:30 », ou vide</translation>
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
        <source>another one</source>
        <translation>un autre</translation>
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
        <source>deducted</source>
        <translation>déduite</translation>
    </message>
    <message>
        <source>description</source>
        <translation>description</translation>
    </message>
    <message>
        <source>e-mail</source>
        <translation>e-mail</translation>
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
        <source>its list of {module} does not end</source>
        <translation>sa liste de {module} ne finit pas</translation>
    </message>
    <message>
        <source>its list of {path} does not end</source>
        <translation>sa liste de {path} ne finit pas</translation>
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
        <source>its name does not say whether it is zero-rated, exempt or no tax at all</source>
        <translation>son nom ne dit pas si c’est taux zéro, exonéré ou sans taxe</translation>
    </message>
    <message>
        <source>its text cannot be read ({error})</source>
        <translation>son texte est illisible ({error})</translation>
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
        <source>left out: there is no such setting (known: {names})</source>
        <translation>omis : un tel paramètre n’existe pas (connus : {names})</translation>
    </message>
    <message>
        <source>line</source>
        <translation>ligne</translation>
    </message>
    <message>
        <source>line {place} has {name} {kept} instead of {sent}</source>
        <translation>la ligne {place} a {name} {kept} au lieu de {sent}</translation>
    </message>
    <message>
        <source>main contact person</source>
        <translation>contact principal</translation>
    </message>
    <message>
        <source>marker</source>
        <translation>marque</translation>
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
        <source>name and postcode</source>
        <translation>nom et code postal</translation>
    </message>
    <message>
        <source>neither a result nor an error is in it</source>
        <translation>il ne contient ni résultat ni erreur</translation>
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
        <source>no tax</source>
        <translation>aucune taxe</translation>
    </message>
    <message>
        <source>no tax counts as zero-rated</source>
        <translation>sans taxe compte comme taux zéro</translation>
    </message>
    <message>
        <source>no tax counts as zero-rated; the alternatives are {names}</source>
        <translation>sans taxe compte comme taux zéro ; les autres possibilités sont {names}</translation>
    </message>
    <message>
        <source>not active</source>
        <translation>inactif</translation>
    </message>
    <message>
        <source>not set</source>
        <translation>non défini</translation>
    </message>
    <message>
        <source>number and total</source>
        <translation>numéro et total</translation>
    </message>
    <message>
        <source>one of {names}</source>
        <translation>un de {names}</translation>
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
        <source>paid</source>
        <translation>payée</translation>
    </message>
    <message>
        <source>part paid</source>
        <translation>payée en partie</translation>
    </message>
    <message>
        <source>postal code</source>
        <translation>code postal</translation>
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
        <source>reference</source>
        <translation>référence</translation>
    </message>
    <message>
        <source>reopen</source>
        <translation>rouvrir</translation>
    </message>
    <message>
        <source>restore</source>
        <translation>restaurer</translation>
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
        <source>status {status}</source>
        <translation>statut {status}</translation>
    </message>
    <message>
        <source>status {status} {reason}</source>
        <translation>statut {status} {reason}</translation>
    </message>
    <message>
        <source>tables of it are missing</source>
        <translation>il y manque des tables</translation>
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
        <source>the address of its next page is none</source>
        <translation>l’adresse de sa page suivante n’en est pas une</translation>
    </message>
    <message>
        <source>the answer is larger than any real one</source>
        <translation>la réponse est plus grande que toute réponse réelle</translation>
    </message>
    <message>
        <source>the only rate of {rate} that Sage shows</source>
        <translation>le seul taux de {rate} que montre Sage</translation>
    </message>
    <message>
        <source>the record</source>
        <translation>la fiche</translation>
    </message>
    <message>
        <source>the total is {found} instead of {wanted}</source>
        <translation>le total est {found} au lieu de {wanted}</translation>
    </message>
    <message>
        <source>the {purpose} account</source>
        <translation>le compte « {purpose} »</translation>
    </message>
    <message>
        <source>their own user record</source>
        <translation>leur propre fiche d’utilisateur</translation>
    </message>
    <message>
        <source>this is some other program's database</source>
        <translation>c’est la base d’un autre programme</translation>
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
        <source>vat number</source>
        <translation>numéro de TVA</translation>
    </message>
    <message>
        <source>void</source>
        <translation>annulée</translation>
    </message>
    <message>
        <source>zero-rated</source>
        <translation>taux zéro</translation>
    </message>
    <message>
        <source>{account} can no longer be chosen for {scope} in Sage: records that need it are skipped until you choose another.</source>
        <translation>{account} ne peut plus être choisi pour « {scope} » dans Sage : les fiches qui en ont besoin sont ignorées jusqu’à votre choix.</translation>
    </message>
    <message>
        <source>{address} is not encrypted; plain http is accepted for this computer alone</source>
        <translation>{address} n’est pas chiffrée ; http simple n’est accepté que pour cet ordinateur</translation>
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
        <source>{doubt}, and so could {names} here</source>
        <translation>{doubt}, de même que {names} ici</translation>
    </message>
    <message>
        <source>{fields} changed in {source}, but the mapping never sends it to {target}</source>
        <translation>Modifié dans {source} : {fields}, mais la correspondance ne l’envoie jamais à {target}</translation>
    </message>
    <message>
        <source>{fields} changed in {source}, but this module never writes to {target}</source>
        <translation>Modifié dans {source} : {fields}, mais ce module n’écrit jamais dans {target}</translation>
    </message>
    <message>
        <source>{field} ({place})</source>
        <translation>{field} ({place})</translation>
    </message>
    <message>
        <source>{field} has {n} characters; Sage takes {most}</source>
        <translation>{field} a {n} caractères ; Sage en prend {most}</translation>
    </message>
    <message>
        <source>{field} has “????” where Vtiger lost an emoji</source>
        <translation>{field} a « ???? » là où Vtiger a perdu un emoji</translation>
    </message>
    <message>
        <source>{field} is empty, and {side} demands it</source>
        <translation>{field} est vide, et {side} l’exige</translation>
    </message>
    <message>
        <source>{field} would change in every one of {n} linked records in {side}</source>
        <translation>{field} changerait dans chacune des {n} fiches liées dans {side}</translation>
    </message>
    <message>
        <source>{field} “{text}” has no counterpart on the other side</source>
        <translation>{field} « {text} » n’a pas d’équivalent de l’autre côté</translation>
    </message>
    <message>
        <source>{key} must be {expected}</source>
        <translation>{key} doit être {expected}</translation>
    </message>
    <message>
        <source>{kind}; nothing was lost</source>
        <translation>{kind} ; rien n’a été perdu</translation>
    </message>
    <message>
        <source>{least} or more</source>
        <translation>{least} ou plus</translation>
    </message>
    <message>
        <source>{linked} of them are linked with Sage: they were deleted, or the user may not see them any more</source>
        <translation>{linked} d’entre elles sont liées à Sage : elles ont été supprimées, ou l’utilisateur ne les voit plus</translation>
    </message>
    <message>
        <source>{modules} do not travel to {side}: an invoice is skipped there until what it names is there.</source>
        <translation>{modules} ne va pas vers {side} : une facture y est ignorée jusqu’à ce que ce qu’elle nomme y soit.</translation>
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
        <translation>{module} : {sage_id} de Sage ou {vtiger_id} de Vtiger appartient déjà à une autre fiche</translation>
    </message>
    <message>
        <source>{module}: {what}; nothing was written</source>
        <translation>{module} : {what} ; rien n’a été écrit</translation>
    </message>
    <message>
        <source>{name} belongs to no organization in Vtiger</source>
        <translation>{name} n’appartient à aucune organisation dans Vtiger</translation>
    </message>
    <message>
        <source>{name} belongs to {vtiger} in Vtiger, but to {sage} in Sage</source>
        <translation>{name} appartient à {vtiger} dans Vtiger, mais à {sage} dans Sage</translation>
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
        <translation>{name} {rate} %</translation>
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
        <source>{part} {number}</source>
        <translation>{part} {number}</translation>
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
        <translation>{percent} %</translation>
    </message>
    <message>
        <source>{place}: {error}</source>
        <translation>{place} : {error}</translation>
    </message>
    <message>
        <source>{sent} lines were sent and {kept} stored</source>
        <translation>{sent} lignes ont été envoyées et {kept} enregistrées</translation>
    </message>
    <message>
        <source>{several} and {last}</source>
        <translation>{several} et {last}</translation>
    </message>
    <message>
        <source>{side} answered with something that is not an answer: {what}</source>
        <translation>{side} a répondu par ce qui n’est pas une réponse : {what}</translation>
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
        <source>{side} cannot be reached</source>
        <translation>{side} est injoignable</translation>
    </message>
    <message>
        <source>{side} cannot open it any more</source>
        <translation>{side} ne peut plus l’ouvrir</translation>
    </message>
    <message>
        <source>{side} demands this field: without the pair going to {side}, new {records} cannot be created there and are skipped.</source>
        <translation>{side} exige ce champ : sans que la paire aille vers {side}, rien de nouveau ({records}) ne peut y être créé, tout est ignoré.</translation>
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
        <source>{side} gives "{value}" for {field}, which cannot be read</source>
        <translation>{side} donne « {value} » pour {field}, ce qui est illisible</translation>
    </message>
    <message>
        <source>{side} had its own {fields}, which {other}'s replaced</source>
        <translation>Saisie propre à {side}, remplacée par celle de {other} : {fields}</translation>
    </message>
    <message>
        <source>{side} is not connected</source>
        <translation>{side} n’est pas connecté</translation>
    </message>
    <message>
        <source>{side} keeps {field} as “{kept}” instead of “{sent}”</source>
        <translation>{side} garde {field} comme « {kept} » au lieu de « {sent} »</translation>
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
        <translation>{side} ne montre plus aucune des {n} fiches de {module} ; rien n’a été supprimé</translation>
    </message>
    <message>
        <source>{side}'s daily allowance of requests is used up</source>
        <translation>Le quota quotidien de requêtes de {side} est épuisé</translation>
    </message>
    <message>
        <source>{site} answers, but neither as a Vtiger of your own nor as Vtiger's cloud</source>
        <translation>{site} répond, mais ni comme votre propre Vtiger ni comme le cloud de Vtiger</translation>
    </message>
    <message>
        <source>{status} is a status that never travels: such invoices are skipped from then on.</source>
        <translation>{status} est un statut qui ne passe jamais : ces factures sont ignorées dès lors.</translation>
    </message>
    <message>
        <source>{status} means cancelled, but such invoices still stand in Sage: they are skipped.</source>
        <translation>{status} veut dire annulée, mais ces factures restent valables dans Sage : elles sont ignorées.</translation>
    </message>
    <message>
        <source>{tax} is not ticked on the item of line {position}{item}</source>
        <translation>{tax} n’est pas cochée sur l’article de la ligne {position}{item}</translation>
    </message>
    <message>
        <source>{vtiger} % in Vtiger is not {sage} % in Sage: lines that carry this tax are skipped, so that no wrong tax is booked.</source>
        <translation>{vtiger} % dans Vtiger n’est pas {sage} % dans Sage : les lignes qui portent cette taxe sont ignorées, pour qu’aucune taxe fausse ne soit comptabilisée.</translation>
    </message>
    <message>
        <source>{what}: {why}</source>
        <translation>{what} : {why}</translation>
    </message>
    <message>
        <source>{why}: "{text}"</source>
        <translation>{why} : « {text} »</translation>
    </message>
    <message>
        <source>“{name}”</source>
        <translation>« {name} »</translation>
    </message>
    <message>
        <source>“{name}” was deleted in {side}; here it was left alone and unlinked</source>
        <translation>« {name} » a été supprimé dans {side} ; ici il est resté tel quel, sans lien</translation>
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
        <translation>Déconnecter %s ?</translation>
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
        <translation>Importer ces paramètres ?</translation>
    </message>
    <message>
        <source>Keys and sign-ins do not travel with settings: reconnect where a lamp asks for it.</source>
        <translation>Les clés et les connexions ne suivent pas les paramètres : reconnectez là où un voyant le demande.</translation>
    </message>
    <message>
        <source>Leave all as it is</source>
        <translation>Tout laisser en l’état</translation>
    </message>
    <message>
        <source>Links, log and settings are replaced by those of {name}. What is there now is kept as a file beside it. Records that were synced since are looked at again; nothing is deleted.</source>
        <translation>Les liens, le journal et les paramètres sont remplacés par ceux de {name}. Les données actuelles sont conservées dans un fichier à côté. Les fiches synchronisées depuis sont réexaminées ; rien n’est supprimé.</translation>
    </message>
    <message>
        <source>Next sync: %s.</source>
        <translation>Prochaine synchronisation : %s.</translation>
    </message>
    <message>
        <source>Paste it into a message to support. Names and keys are struck out.</source>
        <translation>Collez-le dans un message au support. Les noms et les clés y sont biffés.</translation>
    </message>
    <message>
        <source>Paused: nothing is synced until you press Sync Now.</source>
        <translation>En pause : rien n’est synchronisé avant que vous cliquiez sur Synchroniser.</translation>
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
        <translation>Restaurer cette sauvegarde ?</translation>
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

Les liens entre vos fiches restent : rien n’est créé en double si vous reconnectez le même {side}. Aucune fiche n’est modifiée, d’un côté comme de l’autre.</translation>
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
        <source>{side} is disconnected. {links} links are kept.</source>
        <translation>{side} est déconnecté. Liens conservés : {links}.</translation>
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
        <translation>Configurer SageSync : %s</translation>
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
        <source>Open Sage's sign-in page</source>
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
        <source>Sage's page opens soon.</source>
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
        <translation>Connexion réussie. Votre compte Sage donne accès à : {names}.</translation>
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
        <source>Your browser opens Sage's own sign-in page. Enter your Sage login there, not the developer portal's, and choose Allow. This program never sees your password.</source>
        <translation>Votre navigateur ouvre la page de connexion de Sage. Saisissez-y votre compte Sage, et non celui du portail développeur, puis choisissez Autoriser. Ce programme ne voit jamais votre mot de passe.</translation>
    </message>
</context>
<context>
    <name>SkippedPage</name>
    <message>
        <source>All modules</source>
        <translation>Tous les modules</translation>
    </message>
    <message>
        <source>Every record that should travel has arrived on the other side.</source>
        <translation>Chaque fiche qui devait passer est arrivée de l’autre côté.</translation>
    </message>
    <message>
        <source>Module</source>
        <translation>Module</translation>
    </message>
    <message>
        <source>Nothing is held back</source>
        <translation>Rien n’est retenu</translation>
    </message>
    <message>
        <source>Reasons</source>
        <translation>Motifs</translation>
    </message>
    <message>
        <source>Records that are held back</source>
        <translation>Fiches retenues</translation>
    </message>
    <message>
        <source>Skipped</source>
        <translation>Ignorées</translation>
    </message>
    <message>
        <source>{0} held back, grouped by reason.</source>
        <translation>Retenu : {0}, par motif.</translation>
    </message>
    <message>
        <source>{0} held back, {1} in all, grouped by reason.</source>
        <translation>Retenu : {0}, {1} en tout, par motif.</translation>
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
        <translation>Statut des factures : de Sage vers Vtiger</translation>
    </message>
    <message>
        <source>No status is written to Vtiger as invoices are set up now; the table then rests.</source>
        <translation>Avec le réglage actuel des factures, aucun statut n’est écrit dans Vtiger ; ce tableau reste alors sans effet.</translation>
    </message>
    <message>
        <source>Reset to default</source>
        <translation>Valeur par défaut</translation>
    </message>
    <message>
        <source>Whenever an invoice's status changes in Sage, Vtiger gets the status chosen here.</source>
        <translation>Quand le statut d’une facture change dans Sage, Vtiger reçoit le statut choisi ici.</translation>
    </message>
    <message>
        <source>{status}: {problem}</source>
        <translation>{status} : {problem}</translation>
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
        <translation>Sage : société</translation>
    </message>
    <message>
        <source>Sage: country</source>
        <translation>Sage : pays</translation>
    </message>
    <message>
        <source>Sage: sign in</source>
        <translation>Sage : connexion</translation>
    </message>
    <message>
        <source>Sage: your app</source>
        <translation>Sage : application</translation>
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
        <source>Neither holds a password or a key: those stay in this computer's keyring.</source>
        <translation>Aucun des deux ne contient de mot de passe ni de clé : ils restent dans le trousseau de cet ordinateur.</translation>
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
    <name>VtigerPage</name>
    <message>
        <source>%s Please look at this first:</source>
        <translation>%s Regardez d’abord ceci :</translation>
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
        <source>As in your browser's address bar when you use Vtiger.</source>
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
        <translation>Cliquez sur le menu utilisateur en haut à droite, puis sur « Mes préférences ».</translation>
    </message>
    <message>
        <source>Connect Vtiger</source>
        <translation>Connecter Vtiger</translation>
    </message>
    <message>
        <source>Kept in this computer's keyring</source>
        <translation>Conservée dans le trousseau de cet ordinateur</translation>
    </message>
    <message>
        <source>Scroll down to User Advanced Options and copy the Access Key. It is not the password.</source>
        <translation>Descendez jusqu’à « Options avancées de l’utilisateur » et copiez la clé d’accès. Ce n’est pas le mot de passe.</translation>
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
        <translation>La connexion fonctionne : %s, connecté en tant que %s.</translation>
    </message>
    <message>
        <source>Vtiger %s</source>
        <translation>Vtiger %s</translation>
    </message>
    <message>
        <source>Vtiger's cloud</source>
        <translation>Cloud de Vtiger</translation>
    </message>
    <message>
        <source>Where do I find it?</source>
        <translation>Où la trouver ?</translation>
    </message>
    <message>
        <source>Your own Vtiger or Vtiger's cloud: which of the two it is, the program finds out.</source>
        <translation>Votre propre Vtiger ou le cloud de Vtiger : le programme reconnaît lequel des deux.</translation>
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
        <translation>Il tient Vtiger CRM et Sage Business Cloud Accounting en accord : organisations, contacts, produits, services et factures. Par quoi voulez-vous commencer ?</translation>
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
        <translation>Il vous faut l’adresse, le nom d’utilisateur et la clé d’accès de votre Vtiger, un compte Sage, ainsi que l’identifiant et le secret client d’une application enregistrée chez Sage ; ce guide montre où trouver chacun. Comptez environ dix minutes. Rien n’est écrit d’aucun côté avant que vous ayez vu un aperçu.</translation>
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
        <translation>Veuillez l’ouvrir vous-même :
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
        <translation>Une synchronisation est en cours ; la réponse viendra quand elle sera terminée.</translation>
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