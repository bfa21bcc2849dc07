/** French headers of each field. */
import type { Vocabulary } from './vocabulary';

export const FR: Vocabulary = {
  'priority.id': 'id priorité|code priorité|réf|n° priorité|axe|n° axe|code axe|n° de l’axe|pilier|axe stratégique|orientation stratégique',
  'priority.name':
    'priorité|priorité stratégique|axe stratégique|orientation stratégique|priorité du groupe|enjeu stratégique|priorités stratégiques|objectif stratégique|chantier prioritaire|ambition|priorité métier|pilier|axe|axe prioritaire|intitulé de l’axe|libellé de l’axe|nom de l’axe|axes stratégiques|axes|intitulé|libellé',
  'priority.rank': 'rang|classement|ordre|n°|priorité n°|ordre de priorité',
  'priority.executive':
    'dirigeant|directeur responsable|sponsor exécutif|membre du comex|membre du codir|directeur porteur|sponsor|responsable|dirigeant responsable|porteur|membre du comité exécutif|direction responsable|sponsor comex|sponsor codir|pilote|pilote de l’axe|responsable de l’axe',
  'priority.metric': 'indicateur|mesure|indicateur phare|indicateur clé|kpi|indicateur de succès|indicateur associé',
  'priority.target': 'cible|valeur cible|objectif chiffré|valeur visée',
  'priority.period': 'période|exercice|année|horizon',
  'priority.start': 'début|date de début|à partir du|du|depuis',
  'priority.due': 'échéance|fin|date de fin|jusqu’au|date limite|date d’échéance|au',
  'priority.agreedOn': 'convenu le|validé le|approuvé le|décidé le|adopté le|date de validation|arrêté le',
  'priority.status': 'statut|état',
  'briefing.executive': 'dirigeant|nommé par|dirigeant interrogé|membre du comex|interlocuteur|dirigeant rencontré|membre du codir|directeur',
  'briefing.date': 'date de l’entretien|date du briefing|date|date d’entretien|date entretien|rencontré le|date de la rencontre',
  'briefing.rank': 'rang|ordre|classement|ordre de priorité',
  'briefing.priority':
    'priorité|résultat attendu|priorité citée|priorité nommée|résultat cité|enjeu cité|priorité évoquée|priorité exprimée|priorité stratégique',
  'objective.id': 'id objectif|code objectif|n° objectif|n°|réf|réf objectif|numéro objectif|numéro',
  'objective.title':
    'objectif|intitulé de l’objectif|but|libellé de l’objectif|objectifs|description de l’objectif|énoncé de l’objectif|objectif smart|nom de l’objectif|objectif individuel|objectif annuel|titre de l’objectif|objectif de l’équipe|objectif de l’unité|objectif de service|objectif collectif|okr|okrs|objectifs et résultats clés|objectif résultat clé|objectifs résultats clés|intitulé',
  'objective.specific': 'spécifique|s spécifique|quoi exactement',
  'objective.measurable': 'mesurable|m mesurable|comment le mesurer',
  'objective.parent':
    'objectif parent|objectif supérieur|rattaché à|contribue à|objectif de rattachement|aligné sur|décliné de|objectif supérieur id|objectif de niveau supérieur|objectif père|découle de',
  'objective.level': 'niveau|niveau de l’objectif|échelon|niveau hiérarchique|périmètre',
  'objective.unit': 'unité|département|direction|service|entité|équipe|entité responsable|pôle|périmètre|business unit|direction concernée|service concerné',
  'objective.owner':
    'responsable|porteur|pilote|propriétaire|porteur de l’objectif|chargé|personne responsable|collaborateur|salarié|propriétaire de l’objectif|responsable de l’objectif|pilote de l’objectif|chargé du suivi|suivi par|en charge',
  'objective.framework': 'cadre|méthode|okr ou smart|méthodologie',
  'objective.kind': 'type|type d’objectif|nature|catégorie|nature de l’objectif',
  'objective.priority': 'priorité|axe stratégique|priorité stratégique|priorité servie|enjeu stratégique|pilier|orientation stratégique|priorité liée|axe',
  'objective.metric':
    'indicateur|mesure|kpi|indicateur de mesure|indicateur de réussite|indicateur associé|critère de mesure|mesuré par|critère de réussite|indicateur de suivi|mesure de succès|comment mesuré',
  'objective.baseline':
    'valeur de départ|valeur initiale|référence|situation de départ|point de départ|valeur de référence|niveau initial|départ|niveau de départ|état initial|base',
  'objective.target': 'cible|valeur cible|valeur visée|objectif chiffré|niveau cible|résultat visé|valeur à atteindre',
  'objective.current':
    'valeur actuelle|réalisé|actuel|valeur à date|résultat à date|niveau actuel|réalisé à date|dernière valeur|résultat|réel|où en est on|situation actuelle|point actuel|atteint|obtenu|à date|valeur atteinte|niveau atteint',
  'objective.measureUnit': 'unité de mesure|unité de l’indicateur|exprimé en',
  'objective.period': 'période|trimestre|cycle|exercice|semestre|année|période de référence',
  'objective.start': 'début|date de début|débute le|date de démarrage|démarrage|à partir du|date début',
  'objective.due':
    'échéance|date limite|date de fin|fin|à atteindre pour le|pour le|terme|date butoir|date d’échéance|date cible|délai|à échéance|date fin|avant le|d’ici le|à faire pour le|pour quand|temporel|t temporel|temporellement défini|délimité dans le temps|temporalité|t temporellement défini',
  'objective.agreedOn': 'convenu le|validé le|fixé le|signé le|date de validation|date de fixation',
  'objective.weight': 'poids|pondération|importance|coefficient',
  'objective.status': 'statut|état|état d’avancement|météo|feu|statut actuel|situation|bilan mi année|statut mi année',
  'objective.progress':
    'avancement|progression|taux d’avancement|taux de réalisation|% réalisé|% d’avancement|taux d’atteinte|pourcentage réalisé|atteinte|degré d’atteinte',
  'objective.confidence': 'confiance|indice de confiance|niveau de confiance|degré de confiance',
  'objective.lastReviewed':
    'dernière revue|revu le|dernier examen|date de revue|dernière mise à jour|date de dernière revue|dernier point|dernier suivi|mis à jour le|date du dernier point',
  'objective.reviewEvery': 'fréquence de revue|rythme de revue|périodicité de revue|revu tous les|fréquence de suivi|fréquence des points|rythme de suivi',
  'keyResult.id': 'id résultat clé|n° résultat clé|réf|code résultat clé|réf résultat clé|n° kr|id kr',
  'keyResult.title':
    'résultat clé|intitulé du résultat clé|key result|résultat mesurable|résultats clés|libellé du résultat clé|kr|description du résultat clé',
  'keyResult.objective':
    'objectif|id objectif|intitulé de l’objectif|objectif associé|objectif lié|objectif parent|libellé de l’objectif|n° objectif|code objectif',
  'keyResult.metric': 'indicateur|kpi|indicateur de mesure|indicateur associé|mesure',
  'keyResult.baseline': 'valeur de départ|valeur initiale|point de départ|niveau initial|départ|référence|valeur de référence|base',
  'keyResult.target': 'cible|valeur cible|valeur visée|niveau cible|valeur à atteindre|objectif chiffré',
  'keyResult.current':
    'valeur actuelle|réalisé|actuel|valeur à date|résultat à date|niveau actuel|dernière valeur|réel|réalisé à date|atteint|obtenu|à date|valeur atteinte|niveau atteint',
  'keyResult.measureUnit': 'unité de mesure|unité',
  'keyResult.owner':
    'responsable|porteur|pilote|porteur du résultat|responsable du résultat|propriétaire|responsable du résultat clé|pilote du résultat clé|responsable kr',
  'keyResult.start': 'début|date de début|démarrage|date début|date de démarrage',
  'keyResult.due': 'échéance|date limite|date de fin|fin|date butoir|date cible|délai|terme|pour le|date d’échéance|date fin',
  'keyResult.weight': 'poids|pondération|coefficient|importance',
  'keyResult.status': 'statut|état|état d’avancement|météo|feu|statut actuel',
  'keyResult.progress': 'avancement|progression|taux d’avancement|taux de réalisation|% réalisé|% d’avancement|taux d’atteinte',
  'keyResult.confidence': 'confiance|indice de confiance|niveau de confiance|degré de confiance',
  'keyResult.lastReviewed': 'dernière revue|revu le|date de revue|dernière mise à jour|dernier point|mis à jour le|dernier suivi',
  'kpi.id': 'id indicateur|code indicateur|id kpi|n° indicateur|réf indicateur|numéro d’indicateur|réf|n°|référence indicateur',
  'kpi.name':
    'indicateur|kpi|indicateur de performance|nom de l’indicateur|libellé de l’indicateur|intitulé de l’indicateur|indicateur clé|mesure|libellé|indicateurs|titre de l’indicateur|indicateur suivi|indicateur rh|indicateurs clés|indicateurs de performance|indicateurs de pilotage|kpis|indicateurs clés de performance|indicateur de pilotage|indicateur de résultat|indicateurs de résultat|nom du kpi|libellé du kpi|intitulé du kpi',
  'kpi.definition':
    'définition|description|méthode de calcul|mode de calcul|formule|formule de calcul|calcul|définition de l’indicateur|règle de calcul|comment calculé',
  'kpi.measureUnit': 'unité de mesure|unité|exprimé en|unité de l’indicateur',
  'kpi.direction':
    'sens|sens souhaité|tendance souhaitée|direction souhaitée|chercher à|sens d’évolution|sens de lecture|évolution souhaitée|sens attendu|tendance visée|sens de progrès|sens favorable|mieux si|plus haut ou plus bas|plus haut est mieux|plus bas est mieux|plus c’est mieux|moins c’est mieux|plus élevé est mieux|plus haut mieux|plus bas mieux|plus élevé mieux|plus faible mieux|hausse souhaitée|baisse souhaitée|hausse favorable|baisse favorable|à maximiser|à minimiser|maximiser|minimiser|maximiser ou minimiser|est bénéfice|plus est mieux|moins est mieux|hausse bien|est inverse|haut est bon|bas est bon|plus petit est mieux|plus grand est mieux',
  'kpi.baseline':
    'valeur de départ|référence|valeur initiale|point de départ|niveau initial|année précédente|n 1|valeur de référence|base|situation de départ|résultat n 1|réalisé n 1|année n 1|départ|niveau de départ|état initial|valeur au départ',
  'kpi.target': 'cible|valeur cible|objectif chiffré|valeur visée|objectif annuel|cible annuelle|niveau cible|valeur à atteindre|objectif|vert|seuil vert',
  'kpi.minimum': 'minimum|seuil minimal|cible min|seuil min|borne inférieure|seuil bas|borne basse|limite inférieure|mini|valeur minimale',
  'kpi.maximum': 'maximum|plafond|cible max|seuil max|borne supérieure|seuil haut|borne haute|limite supérieure|maxi|valeur maximale',
  'kpi.current':
    'valeur actuelle|réalisé|résultat réel|actuel|résultat actuel|valeur à date|résultat|réalisé à date|dernière valeur|réel|cumul|résultat à date|dernier résultat|niveau actuel|valeur|réalisé cumulé|cumul annuel|atteint à ce jour|valeur atteinte|réalisé à ce jour|résultat à ce jour|valeur réalisée|valeur mesurée|valeur constatée|valeur observée|niveau atteint|atteint|obtenu|à date|aujourd’hui|ytd|réalisé ytd|cumul à date|réel ytd',
  'kpi.owner':
    'responsable|responsable de l’indicateur|pilote|porteur|pilote de l’indicateur|propriétaire|personne responsable|responsable du suivi|suivi par|en charge|manager|collaborateur|encadrant',
  'kpi.unit': 'département|direction|entité|ministère|service|pôle|périmètre|département concerné|direction concernée|service concerné|équipe',
  'kpi.objective': 'objectif|objectif lié|id objectif|résultat ministériel|objectif associé|objectif servi|objectif stratégique|objectif rattaché',
  'kpi.priority':
    'priorité|axe stratégique|priorité stratégique|priorité servie|pilier|enjeu|enjeu stratégique|orientation stratégique|axe|axe prioritaire|axe de rattachement',
  'kpi.class': 'classe|catégorie|type d’indicateur|nature|famille|type|famille d’indicateur',
  'kpi.frequency': 'fréquence|périodicité|fréquence de mesure|périodicité de mesure|fréquence de suivi|rythme|fréquence de mise à jour|périodicité de suivi',
  'kpi.period': 'période|année|trimestre|exercice|mois|exercice budgétaire|année de référence',
  'kpi.asOf':
    'au|date de mesure|mesuré le|situation au|à date du|date de la valeur|dernière mise à jour|arrêté au|date d’arrêté|mis à jour le|dernière mesure|données au|date de relevé',
  'kpi.due': 'échéance|date cible|date d’atteinte|date limite|à atteindre pour le|date d’échéance|délai',
  'kpi.source': 'source|source des données|origine des données|système source|provenance|origine|système|source de données',
  'kpi.status': 'statut|état|statut de la cible|état d’atteinte|feu|météo|statut de l’indicateur|feu tricolore|atteinte',
  'kpi.weight': 'poids|pondération|importance|coefficient',
  'kpi.unitValue': 'valeur d’une unité|valeur unitaire|valeur d’un point|valeur par unité',
  'kpi.unitValueSource': 'source de la valeur|valeur validée par|origine de la valeur',
  'reading.kpi': 'indicateur|kpi|nom de l’indicateur|libellé de l’indicateur|code indicateur|id indicateur|intitulé de l’indicateur|indicateur suivi',
  'reading.team': 'équipe|unité|service|magasin|agence|site|dépôt|direction|département|entité|atelier|établissement|unité opérationnelle',
  'reading.person':
    'personne|responsable|manager|collaborateur|chef d’équipe|salarié|directeur de magasin|responsable de magasin|encadrant|participant|apprenant|stagiaire',
  'reading.period': 'période|trimestre|mois|année|date|date de relevé|date de mesure|mesuré le|semaine|date du relevé|mois de référence|au|période de mesure',
  'reading.value': 'valeur|réalisé|mesure|résultat|valeur mesurée|résultat mesuré|valeur relevée|réel|valeur de l’indicateur|valeur réalisée|relevé|taux',
  'reading.target': 'cible|objectif|valeur cible|prévu|attendu',
  'reading.numerator': 'numérateur|nombre de cas|cas',
  'reading.denominator': 'dénominateur|total|effectif|population|base',
  'reading.phase': 'phase|avant ou après|moment de la mesure|avant après',
  'event.kpi': 'indicateur|kpi|indicateur concerné|indicateur lié|compte pour',
  'event.team': 'équipe|équipe commerciale|service|unité|agence|magasin|équipe projet',
  'event.person': 'personne|collaborateur|commercial|vendeur|responsable|chef de projet|chargé d’affaires|conseiller',
  'event.date': 'date|date de clôture|date de l’événement|survenu le|date de signature|clos le|date de lancement|lancé le',
  'event.outcome': 'issue|résultat|statut|gagné ou perdu|état final',
  'event.amount': 'montant|valeur|valeur du contrat|chiffre d’affaires|montant du contrat',
  'event.planned': 'prévu|date prévue|date prévisionnelle|livraison prévue|fin prévue|promis le|échéance',
  'event.actual': 'réel|date réelle|livraison réelle|livré le|fin réelle|date de livraison',
  'module.id':
    'id module|code module|code formation|n° module|réf formation|code stage|réf|n° formation|référence formation|id formation|n°|code action|réf module|code|réf action|n° action|référence action|réf de l’action',
  'module.name':
    'module|formation|intitulé de la formation|nom du module|titre de la formation|stage|action de formation|libellé de la formation|nom de la formation|libellé du module|formations|titre du module|intitulé du module|intitulé du stage|intitulé|libellé formation|thème de la formation|dispositif|atelier|thème|sujet de la formation|thématique|formations prévues|nom de l’action|modules|intitulé de l’action',
  'module.programme': 'programme|parcours|cursus|parcours de formation|dispositif|académie|nom du programme|programme de formation',
  'module.cohort': 'cohorte|session|promotion|groupe|vague|promo|édition',
  'module.competency': 'compétence|compétence visée|compétence développée|compétences|compétences visées|savoir faire|compétence travaillée|compétence clé',
  'module.audience':
    'public|public cible|public visé|population|bénéficiaires|population cible|destinataires|à destination de|population concernée|publics|pour qui',
  'module.tier': 'portée|niveau|périmètre|étendue|niveau du module|couverture',
  'module.unit':
    'unité|département|direction|service|entité|entité organisatrice|pôle|direction concernée|service concerné|direction demandeuse|service demandeur|entité concernée',
  'module.location': 'lieu|site|ville|lieu de formation|salle|lieu de réalisation',
  'module.format':
    'format|modalité|type de formation|mode d’animation|modalité pédagogique|modalités|mode de formation|nature de la formation|format pédagogique',
  'module.vendor': 'prestataire|fournisseur|organisme|organisme de formation|partenaire|cabinet|prestataire externe|nom du prestataire|organisme formateur',
  'module.owner':
    'responsable|responsable de la formation|pilote|responsable du module|chargé de formation|porteur|chef de projet formation|responsable pédagogique|pilote de la formation|référent formation|responsable formation|chef de projet|référent|pilote du module|responsable du programme|chargée de formation|contact|correspondant formation|coordinateur|gestionnaire formation',
  'module.deliverer': 'formateur|animateur|intervenant|animé par|formateurs|nom du formateur|consultant|animateurs|formateur interne|nom de l’intervenant',
  'module.sponsor':
    'sponsor|commanditaire|parrain|sponsor métier|parrain métier|sponsor exécutif|direction commanditaire|commanditaire métier|demandeur|nom du sponsor|dirigeant sponsor|donneur d’ordre',
  'module.sponsorGrade': 'grade du sponsor|niveau du sponsor|fonction du sponsor|échelon du sponsor|rang du sponsor',
  'module.sponsoredOn': 'sponsor depuis|parrainé le|sponsorisé depuis|sponsor confirmé le|sponsor désigné le',
  'module.objective':
    'objectif|objectif servi|objectif lié|objectif stratégique|objectif visé|objectif métier|objectif soutenu|objectif opérationnel|objectif associé|contribue à l’objectif|objectif rattaché',
  'module.keyResult': 'résultat clé|résultat clé visé|résultat clé servi|résultat clé associé|kr',
  'module.kpi':
    'indicateur|indicateur servi|kpi|indicateur visé|indicateurs|indicateur impacté|indicateur cible|indicateur de performance|indicateur lié|kpi visé|indicateur métier|kpi impacté|kpi lié|indicateur associé|indicateur d’impact|indicateur concerné|indicateur suivi|indicateurs suivis|indicateur de suivi|indicateur mesuré',
  'module.priority':
    'priorité|axe stratégique|priorité servie|priorité stratégique|enjeu stratégique|pilier|orientation stratégique|priorité soutenue|priorité liée|axe de la stratégie|priorité associée|axe|axe du plan|axe prioritaire|orientation',
  'module.businessProblem':
    'problème|besoin métier|problème métier|enjeu|problématique|besoin|constat|problème à résoudre|besoin identifié|écart constaté|problème de départ|enjeux|contexte|origine du besoin|raison',
  'module.expectedImpact':
    'impact attendu|effet attendu|résultat attendu|bénéfice attendu|gain attendu|effet visé|impact visé|effets attendus|évolution attendue|impact prévu|impacts attendus|finalité attendue|finalité|changement attendu',
  'module.measureBy':
    'mesure prévue le|à mesurer avant le|date de mesure|date de l’évaluation|date d’évaluation|évaluation prévue le|mesure de l’impact le|date de mesure de l’impact|mesure prévue|mesure d’impact le|évaluation à froid le|évalué le|date d’évaluation à froid|mesuré le|date de la mesure',
  'module.isolation':
    'méthode d’isolement|isolement|isolation|méthode d’isolation|méthode de comparaison|méthode d’attribution|groupe témoin|isolement des effets',
  'module.benefit':
    'bénéfice|gain|bénéfice déclaré|gain déclaré|gain estimé|gains|retour|gain annuel|économies|bénéfice estimé|bénéfice annuel|gain financier|bénéfice total|économies annuelles|économie annuelle|bénéfice financier|bénéfice de la première année',
  'module.benefitFrom': 'bénéfice du|gain du|début du bénéfice|bénéfice à partir du|gains du|début des gains|bénéfice depuis',
  'module.benefitTo': 'bénéfice au|gain au|fin du bénéfice|bénéfice jusqu’au|gains au|fin des gains|gain jusqu’au',
  'module.claimedResult': 'résultat déclaré|résultat annoncé|résultat rapporté|résultat communiqué|résultats obtenus',
  'module.framework': 'cadre|okr ou smart',
  'module.status': 'statut|état|état d’avancement|statut actuel|avancement|phase|étape|statut de la formation',
  'module.start':
    'début|date de début|lancement|démarrage|date de lancement|du|commence le|première session|débute le|date début|date de démarrage|début de la formation|lancé le|mise en service|date de la première session|date|dates|date prévue|dates prévues|date de la formation|date de session|début prévu|début prévisionnel',
  'module.end':
    'fin|date de fin|au|termine le|dernière session|date fin|clôture|date de clôture|se termine le|fin de la formation|jusqu’au|fin prévue|fin prévisionnelle',
  'module.hours':
    'heures|durée en heures|durée|nb d’heures|nombre d’heures|durée h|volume horaire|heures par participant|heures de formation|durée en h|nb heures|heures par stagiaire|durée en heure|nb d’heures par stagiaire|total heures|heures prévues',
  'module.learners':
    'participants|apprenants|nombre de participants|stagiaires|nb de participants|nombre de stagiaires|nb de stagiaires|effectif formé|nombre d’apprenants|personnes formées|nb participants|participants présents|effectif réel|formés|effectifs formés|nombre de personnes formées|inscrits|nb stagiaires|nb inscrits|nombre d’inscrits|nb de personnes formées|nb formés|effectif',
  'module.learnersPlanned':
    'participants prévus|effectif prévu|places|nb de places|nombre de places|participants attendus|stagiaires prévus|places prévues|effectif cible|nombre de participants prévus|effectif attendu|nb de participants prévus|population à former|nb de stagiaires prévus|nb stagiaires prévus|effectif prévisionnel|nb de personnes prévues|nombre de stagiaires prévus|nb prévu|inscriptions|nb d’inscriptions|nombre d’inscriptions|places réservées',
  'module.capacity':
    'capacité|capacité max|capacité maximale|participants max|nb max de participants|nombre max de participants|nombre maximum de participants|nombre maximal de participants|effectif max|effectif maximum|effectif maximal|places max|jauge|stagiaires max|nb max participants|max participants',
  'module.lastReviewed':
    'dernière revue|revu le|date de revue|dernière mise à jour|date de dernière revue|dernier examen|mis à jour le|révisé le|dernière révision|revue le|date de révision',
  'module.reviewEvery': 'fréquence de revue|rythme de revue|périodicité de revue|revu tous les|périodicité|fréquence de révision',
  'module.mandatory': 'obligatoire|obligation|caractère obligatoire|formation obligatoire|réglementaire|obligatoire oui non|réglementaire oui non',
  'module.reinforcement':
    'ancrage|renforcement|suivi|transfert|suivi après formation|accompagnement|dispositif d’ancrage|suites|ancrage prévu|actions d’ancrage|suivi post formation|mise en pratique|consolidation',
  'module.reportedIn': 'rapporté dans|reporting|restitué dans|visible dans|suivi dans|tableau de bord|apparaît dans|résultats suivis dans|restitution',
  'module.learningObjectives': 'objectifs pédagogiques|objectif pédagogique|acquis visés|contenu|acquis|compétences acquises|objectifs d’apprentissage',
  'module.cost':
    'coût|coût total|budget|budget total|coût global|coûts|investissement|dépenses|budget prévu|prix|coût complet|montant total|coût de la formation|budget alloué|budget formation|coût pédagogique total|coût ht|coût pédagogique ht|montant ht|coût prévisionnel|budget prévisionnel|coût total ht|coût ttc|budget ht|frais|frais de formation|frais de cours|frais estimés|frais prévus|coûts estimés|budget estimatif|frais totaux|total des frais|coût prévisionnel total|coût estimé|coût estimatif|estimation du coût|coût prévu|coûts prévus|dépenses prévues|budget estimé|montant|montant prévu|tarif|prix total|coût du module|coût du stage|montant estimé|ht|ttc|montant ttc|prix ht|prix ttc|total ht|total ttc|prévision de coût|prévision de coûts|prévision des coûts|coût projeté|prévision de dépenses|prévision des dépenses',
  'module.budget':
    'montant budgété|budget|budget total|budget prévu|budget révisé|budget actualisé|budget ajusté|budget alloué|budget prévisionnel|coût prévisionnel|coût prévu|coûts prévus|coût estimé|budget ht|budget annuel|budget approuvé|montant prévu|coût budgété',
  'module.actual':
    'coût réel|coûts réels|dépenses réelles|réel|dépensé|montant dépensé|coût réalisé|réalisé|montant payé|payé|facturé|montant facturé|dépenses engagées à ce jour|coût à ce jour|dépenses à ce jour|coût constaté|dépense réelle|budget consommé|consommé|montant facture|montant de la facture',
  'module.committed':
    'engagé|engagements|engagements en cours|budget engagé|montant commandé|commandé|commandes en cours|coût engagé|montant commande|montant de la commande|montant des commandes|valeur commande|valeur de la commande|valeur de commande',
  'module.costPerPerson':
    'coût par personne|coût par participant|coût par tête|coût par stagiaire|coût par apprenant|coût par salarié|prix par personne|prix par participant|prix par stagiaire|tarif par personne|tarif par participant|coût unitaire|prix unitaire|tarif unitaire|frais par personne|frais par participant|frais d’inscription|droits d’inscription|coût par collaborateur|coût individuel|coût par agent|prix par tête|coût par place|prix par pers|coût par pers|tarif par pers|coût pers|prix pers|coût stagiaire|prix participant|coût participant',
  'module.costDevelopment':
    'coût de conception|conception|développement|coûts de conception|ingénierie|conception et développement|coût de développement|ingénierie pédagogique|frais de conception',
  'module.costDelivery':
    'coût d’animation|animation|coûts d’animation|honoraires|frais de formateur|coût pédagogique|réalisation|frais pédagogiques|coût de réalisation|honoraires formateurs|coûts pédagogiques|déploiement',
  'module.costOverhead': 'frais généraux|frais administratifs|administration|coûts administratifs|frais de gestion|gestion|frais de structure|frais annexes',
  'module.costParticipantTime':
    'temps des participants|coût du temps des participants|salaires des participants|coût salarial|temps passé|masse salariale des participants|temps stagiaire|coût du temps|salaires des stagiaires|rémunération des stagiaires|temps des stagiaires|salaires|coût des salaires|salaires chargés',
  'module.costBackfill': 'remplacement|coût de remplacement|coûts de remplacement|remplaçants|intérim|remplacements',
  'module.currency': 'devise|monnaie|code devise',
  'link.module': 'module|formation|id module|intitulé de la formation|code formation|nom du module|action de formation|nom de la formation|code module',
  'link.kpi': 'indicateur|kpi|id indicateur|indicateur visé|indicateur impacté|indicateur lié|indicateur servi|code indicateur|kpi visé',
  'link.keyResult': 'résultat clé|résultat clé visé|résultat clé servi',
  'link.objective': 'objectif|id objectif|objectif servi|objectif visé|objectif lié|code objectif',
  'link.expectedEffect': 'effet attendu|impact attendu|effet prévu|impact prévu|gain attendu|ampleur|effet visé|amélioration attendue',
  'link.share': 'part|contribution|quote part|part attribuée|part du changement|poids|pourcentage attribué|part de l’effet',
  'link.confidence': 'confiance|indice de confiance|niveau de confiance|degré de confiance|certitude',
  'link.measureBy': 'date de mesure|à mesurer avant le|mesure prévue le|date d’évaluation|à évaluer le|à mesurer le|mesurer avant le',
  'link.status': 'statut|état|statut du lien',
  'link.lastReviewed': 'dernière revue|revu le|date de revue|dernière mise à jour|lien revu le|dernier examen',
  'competency.id': 'id compétence|code compétence|réf compétence|n° compétence|réf|n°',
  'competency.name':
    'compétence|nom de la compétence|compétence clé|capacité|savoir faire|libellé de la compétence|compétences|compétence managériale|intitulé de la compétence|savoir être',
  'competency.priority': 'priorité|axe stratégique|priorité stratégique|priorité servie|enjeu|priorité liée|enjeu stratégique',
  'competency.kpi': 'indicateur|kpi|indicateur lié|visible dans|mesuré par|indicateur associé|kpi lié',
  'competency.level': 'niveau actuel|niveau|niveau constaté|niveau moyen|niveau observé|niveau évalué|niveau acquis|niveau réel|maîtrise actuelle',
  'competency.targetLevel': 'niveau cible|niveau requis|niveau attendu|niveau visé|niveau souhaité|cible|niveau à atteindre|maîtrise attendue',
  'competency.assessed': 'évalué le|date d’évaluation|date de l’évaluation|évaluée le|dernière évaluation|mesuré le|date d’appréciation',
  'person.id':
    'matricule|id salarié|id employé|numéro d’employé|n° salarié|numéro matricule|id collaborateur|numéro de salarié|n° matricule|code salarié|identifiant|n° employé|matricule salarié|id personne',
  'person.name':
    'nom et prénom|nom complet|salarié|collaborateur|nom|nom prénom|prénom et nom|nom du salarié|nom du collaborateur|membre|employé|personne|agent|prénom nom|nom et prénoms|collaborateurs|nom de l’employé',
  'person.firstName': 'prénom|prénoms|prénom usuel',
  'person.lastName': 'nom de famille|nom usuel|nom d’usage|patronyme',
  'person.email':
    'courriel|adresse e-mail|e-mail|mail|adresse mail|adresse électronique|email professionnel|mail professionnel|adresse de messagerie|courriel professionnel|adresse courriel',
  'person.title':
    'fonction|poste|intitulé du poste|emploi|libellé emploi|intitulé de poste|poste occupé|libellé du poste|titre|intitulé de l’emploi|fonction occupée|rôle',
  'person.grade':
    'grade|niveau hiérarchique|échelon|classification|niveau|coefficient|catégorie|statut cadre|classe|position hiérarchique|bande|niveau de poste',
  'person.function': 'filière|métier|domaine|famille métier|fonction support|famille professionnelle|domaine fonctionnel|domaine métier|filière métier',
  'person.unit':
    'unité|département|direction|service|entité|pôle|établissement|direction de rattachement|service de rattachement|unité organisationnelle|affectation|département de rattachement|unité de rattachement|business unit',
  'person.team': 'équipe|nom de l’équipe|groupe|atelier|équipe de rattachement|cellule',
  'person.manager':
    'manager|responsable hiérarchique|supérieur|n+1|supérieur hiérarchique|responsable direct|chef|manager direct|responsable n 1|encadrant|nom du manager|rattachement hiérarchique|responsable|n+1 hiérarchique|hiérarchique|responsable hiérarchique direct',
  'person.role': 'rôle au comité|comité|rôle|rôle dans le comité|membre du comité|comité de pilotage|rôle au sein du comité',
  'person.status': 'statut|état|statut du salarié|situation|statut contrat|actif|présent|statut salarié',
  'person.location': 'site|lieu|lieu de travail|ville|établissement|lieu d’affectation|implantation|région|localisation|site de travail|bureau',
  'person.joined':
    'date d’entrée|entré le|embauché le|date d’embauche|embauche|date d’arrivée|ancienneté depuis|entrée|date entrée|arrivée le|date d’entrée dans l’entreprise|dans l’entreprise depuis|date embauche|début de contrat',
  'person.left':
    'date de sortie|sorti le|date de départ|départ|sortie|date sortie|dernier jour|fin de contrat|date de fin de contrat|parti le|date de sortie de l’entreprise|date départ|quitté le',
  'person.leaveReason':
    'motif de départ|motif de sortie|raison du départ|motif|cause de départ|motif de fin de contrat|motif sortie|nature du départ|motif départ',
  'person.rollout': 'vague de déploiement|vague tirée au sort',
  'person.salary':
    'salaire|salaire annuel|salaire annuel brut|salaire brut annuel|salaire brut|rémunération|rémunération annuelle|rémunération annuelle brute|brut annuel|salaire de base|rémunération brute annuelle',
  'unit.id': 'id unité|code unité|code service|code direction|n° unité|id service|code entité|code département',
  'unit.name':
    'unité|entité|département|direction|service|nom de l’unité|nom du service|unité organisationnelle|pôle|libellé de l’unité|équipe|nom de l’entité|structure|nom de la direction|établissement|libellé',
  'unit.parent':
    'unité parente|rattachement|unité supérieure|entité parente|rattaché à|direction de rattachement|unité de rattachement|dépend de|service parent|niveau supérieur|entité de rattachement|fait partie de',
  'unit.head':
    'responsable|directeur|chef d’unité|chef de service|dirigé par|manager|directrice|responsable de l’unité|nom du responsable|chef|directeur de l’unité|responsable d’unité|dirigeant',
  'unit.aliases': 'alias|autres noms|sigle|acronyme|abréviation|autre nom|anciens noms|ancien nom|appellation|dit aussi|autres appellations',
  'unit.from': 'depuis|du|à partir du|créé le|valide du|existe depuis|date de création|valable du|début|ouvert le',
  'unit.rollout': 'vague de déploiement|vague tirée au sort',
  'unit.to': 'jusqu’au|au|valide jusqu’au|fermé le|supprimé le|date de fermeture|jusqu’à|valable jusqu’au|fin|date de fin',
  'completion.module':
    'module|formation|intitulé de la formation|formation suivie|cours|intitulé du stage|nom de la formation|titre du cours|action de formation|stage|intitulé du module|module suivi|libellé formation|code formation|stage suivi|cours suivi|nom du module|parcours',
  'completion.person':
    'participant|apprenant|matricule|salarié|collaborateur|stagiaire|nom et prénom|nom complet|employé|agent|bénéficiaire|nom du participant|nom du stagiaire|identifiant|nom du salarié|apprenants|matricule salarié|email|adresse e mail|courriel|adresse mail|nom prénom|personne|id salarié|id employé|nom salarié|nom employé|nom apprenant|nom stagiaire|nom participant|nom de l’apprenant|code salarié',
  'completion.team': 'équipe|service|unité|magasin|agence|département|direction|dépôt|atelier|groupe de travail|site',
  'completion.completed':
    'terminé le|date d’achèvement|achevé le|date de fin de formation|date de réalisation|date d’obtention|réalisé le|suivi le|date de complétion|complété le|date de fin|validé le|terminé|fini le|formé le|date de validation|suivie le|effectué le|date de suivi|terminée le|achevé|formation terminée le|date',
  'completion.status':
    'statut|état|présence|résultat|statut de la formation|état d’avancement|statut d’inscription|participation|assiduité|émargement|statut d’achèvement|présent|présente|présent oui non|a suivi|suivi|absent ou présent',
  'completion.score': 'note|score|résultat au test|note obtenue|points|résultat du test|note finale|score obtenu|note au quiz|évaluation',
  'completion.group': 'groupe|groupe témoin|groupe test ou témoin|formé ou témoin|bras|groupe formé ou témoin|groupe d’étude',
  'cost.module':
    'module|formation|intitulé de la formation|code formation|action de formation|nom de la formation|stage|intitulé|formation concernée|libellé formation|module concerné|programme',
  'cost.category':
    'catégorie|nature|nature de la dépense|type de coût|poste de dépense|nature du coût|type de dépense|ligne budgétaire|poste de coût|nature de coût|nature des frais|poste budgétaire|catégorie de coût|poste|rubrique',
  'cost.period':
    'période|trimestre|mois|date|année|date de facture|exercice|date comptable|mois comptable|date de comptabilisation|période comptable|comptabilisé le|mois de facturation',
  'cost.amount':
    'montant|montant en devise interne|montant devise interne|montant en devise société|montant comptabilisé|coût|dépense|coûts|somme|montant ht|prix|montant ttc|total|montant total|valeur|coût ht|montant facturé|montant engagé|réel|réalisé|coût réel|dépense réelle|budget|budget total|coût total|montant commande|montant commandé|montant de la commande|valeur commande|valeur de commande|montant facture|montant de la facture|prix total',
  'cost.currency': 'devise|monnaie|code devise',
  'cost.type':
    'type|budget ou réel|budget réel|prévu ou réel|réel ou budget|prévu réel|réalisé ou prévu|réel prévu|budget ou réalisé|nature budgétaire|statut de paiement|statut de la facture|statut facture|statut paiement|état de paiement',
  'cost.costCentre':
    'centre de coûts|centre de coût|code centre de coûts|imputation|centre de coûts imputé|section analytique|payeur|centre analytique|cdc|centre payeur|code analytique',
  'decision.subject': 'sujet|objet de la décision|programme|module|décision|sujet de la décision|objet|thème|formation|dispositif|décision concernant',
  'decision.function': 'fonction|direction|partie prenante|service|acteur|qui|département|métier|entité',
  'decision.right':
    'droit de décision|droit|rôle|droits|décide ou consulté|raci|participation à la décision|responsabilité|rôle dans la décision|implication|pouvoir',
  'change.date':
    'date|date du changement|date d’effet|effectif le|survenu le|à compter du|date de l’événement|date effective|intervenu le|date d’entrée en vigueur|quand',
  'change.kind':
    'nature du changement|type de changement|changement|type|nature|événement|type d’événement|nature de l’événement|type de l’événement|évolution',
  'change.units':
    'unités concernées|unités|unités touchées|services concernés|entités concernées|directions concernées|services touchés|équipes concernées|périmètre concerné|entités touchées|unités impactées|services impactés|entités impactées',
  'change.priorities': 'priorités concernées|priorités|priorités touchées|axes concernés|priorités impactées|axes touchés|axes stratégiques concernés',
  'change.note': 'description|commentaire|remarque|détail|ce qui s’est passé|précisions|observations|détails|remarques|commentaires|note|explication',
  'provider.id': 'id prestataire|code prestataire|n° prestataire|réf prestataire|id fournisseur|code fournisseur',
  'provider.name': 'prestataire|nom du prestataire|intervenant|nom de l’intervenant|coach|fournisseur|organisme|conférencier|nom',
  'provider.kind': 'type|type de prestataire|nature|catégorie|genre',
  'provider.competencies': 'compétences|compétence|compétences couvertes|domaines d’expertise|expertise|spécialités|thèmes|domaines',
  'provider.levels': 'niveaux|niveau|public|public visé|pour qui',
  'provider.languages': 'langues|langue|langues parlées|langues d’intervention',
  'provider.format': 'format|formats|modalité|modalités',
  'provider.fee': 'honoraires|tarif|prix|tarif journalier|tjm|prix par jour|devis|tarif par jour',
  'provider.currency': 'devise|monnaie',
  'provider.from': 'disponible du|disponible dès|disponible à partir du|disponible depuis',
  'provider.until': 'disponible jusqu’au|disponible au|jusqu’au',
  'provider.place': 'lieu|ville|région|pays',
};
