/** Parts of the body that one is operated on; « opération » alone is as often one of a bank or of a trade. */
const OPERATED = ['du cœur', 'du coeur', 'du dos', 'du genou', 'du pied', 'du bras', 'du ventre', 'du cerveau', 'du sein', 'de la hanche', 'de la main', 'de l\'epaule', 'de l\'œil', 'de l\'oeil', 'des yeux'].map(where => `operations? ${where}`)

/** Where somebody comes from, said of the person; « langue d’origine » or « pays d’origine » is asked on purpose. */
const ORIGINS = [
  ...['marocaine', 'algerienne', 'tunisienne', 'maghrebine', 'turque', 'kurde', 'syrienne', 'afghane', 'irakienne', 'iranienne', 'libanaise', 'palestinienne', 'arabe', 'africaine', 'subsaharienne', 'congolaise', 'rwandaise', 'burundaise', 'guineenne', 'camerounaise', 'senegalaise', 'ivoirienne', 'somalienne', 'erythreenne'],
  ...['roumaine', 'bulgare', 'polonaise', 'albanaise', 'kosovare', 'ukrainienne', 'russe', 'tchetchene', 'armenienne', 'italienne', 'espagnole', 'portugaise', 'grecque', 'rom', 'bresilienne', 'latino americaine', 'asiatique', 'chinoise', 'vietnamienne', 'indienne', 'pakistanaise', 'etrangere'],
].map(where => `origines? ${where}s?`)

/** Trades that are called by a word which would warn. */
const TRADES = ['psychologues?', 'psychiatres?', 'psychotherapeutes?', 'therapeutes?', 'juges?', 'huissi(?:er|ere)s?', 'huissi(?:er|ere)s? de justice']

/**
 * Words that a note about a person should not hold, without accents or capitals: `malad*` stands for every word that begins so, `dettes?` also for `dette`.
 * `excused` are the turns of phrase in which such a word is a trade, an employer or a school: in them, it does not warn. The CPAS and the Forem are partners who send people to the mentorship: their names warn of nothing.
 */
export const sensitiveWords = {
  health: [
    ...['malad*', 'handicap*', 'depressi*', 'burn out', 'burnout', 'cancer*', 'chimio*', 'radiotherap*', 'diabet*', 'insulin*', 'epilep*', 'avc', 'infarctus', 'psychiatr*', 'psychotherap*', 'therap*', 'psy', 'psys', 'psychologues?', 'suivi psychologique', 'medicament*'],
    ...['problemes? de sante', 'soucis? de sante', 'raisons? de sante', 'etat de sante', 'sante mentale', 'traitement medical', 'suivi medical', 'certificat medical', 'raisons? medicales?', 'dossier medical'],
    ...['hospitalis*', 'enceinte', 'grossesse', 'fausse couche', 'avortements?', 'avorter', 'ivg', 'alcooli*', 'toxicoman*', 'drogue?e?s?', 'addictions?', 'vih', 'sida', 'seropositi*', 'autis*', 'tdah', 'dyslexi*', 'dyspraxi*', 'dysphasi*', 'dyscalculi*', 'bipolaire*', 'schizophren*', 'anxiolytique*', 'antidepresseur*'],
    ...['invalidite', 'incapacite de travail', 'mutuelles?', 'rqth', 'mal de dos', 'mal au dos', 'hernie*', 'fibromyalgie', 'suicid*', 'cecite', 'malentendant*', 'malvoyant*'],
    ...['operation chirurgicale', 'operee?s? d[ue]s?', 'se faire operer', 'subi une operation', 'subir une operation', 'apres (?:une|son) operation', 'apres l\'operation', ...OPERATED],
  ],
  justice: [
    ...['casier judiciaire', 'casier', 'prison', 'prisons', 'prisonnier*', 'incarcer*', 'detenue?s?', 'detention', 'condamn*', 'garde a vue', 'sursis', 'bracelet electronique', 'liberation conditionnelle', 'probation'],
    ...['inculp*', 'delits?', 'delinquan*', 'maison de justice', 'peine de travail', 'tribunal', 'tribunaux', 'police', 'poursuites? judiciaires?', 'antecedents? judiciaires?', 'ennuis judiciaires', 'mandat d\'arret'],
    // Alone, the word is more often a verb: « il juge utile ».
    '(?:les?|la|une?|du|au|devant|par) juges?', 'juges? d[eu]', 'juge d\'instruction',
  ],
  origin: [
    ...['religion*', 'religieu*', 'musulman*', 'islam', 'islami*', 'juifs?', 'juives?', 'chretiens?', 'chretiennes?', 'catholiques?', 'protestante?s?', 'bouddhis*', 'hindou*', 'temoins? de jehovah', 'athee*', 'ramadan', 'croyante?s?', 'mosquee*', 'synagogue*'],
    ...['ethni*', 'race', 'raciale?s?', 'couleur de peau', 'gitane?s?', 'tziganes?', 'refugiee?s?', 'sans papiers?', 'asile', ...ORIGINS],
    ...['homosexu*', 'lesbiennes?', 'bisexu*', 'transgenres?', 'orientation sexuelle', 'vie sexuelle'],
  ],
  opinion: [
    ...['syndiquee?s?', 'membre d\'un syndicat', 'affiliee? a un syndicat', 'affiliee? au syndicat', 'syndicats?', 'deleguee?s? syndicale?s?', 'fgtb', 'cgslb', 'appartenance syndicale', 'opinions? politiques?', 'convictions? politiques?', 'membre du parti', 'parti politique', 'militante?s?', 'extreme droite', 'extreme gauche'],
  ],
  family: [
    ...['violences?', 'violente?', 'maltrait*', 'inceste*', 'viol', 'violee?s?', 'abus sexuels?', 'abusee?s? sexuellement', 'divorc*', 'garde (?:des|de ses|de leurs) enfants', 'garde de (?:son|sa|leur) (?:enfant|fils|fille)', 'garde alternee', 'garde partagee', 'garde exclusive', 'pension alimentaire', 'enfants? placee?s?', 'battue', 'mariage force', 'excisi*', 'excisee?s?'],
    ...['meres? seules?', 'peres? seuls?', 'mamans? seules?', 'papas? seuls?', 'meres? celibataires?', 'peres? celibataires?', 'mamans? solos?', 'papas? solos?', 'parents? isolee?s?', 'monoparent*'],
  ],
  debts: ['dettes?', 'endett*', 'surendett*', 'mediation de dettes', 'reglement collectif', 'huissiers?', 'huissiers? de justice', 'saisie sur salaire', 'saisie sur son salaire', 'faillite personnelle', 'administrateur de biens'],
  excused: [
    ...TRADES.flatMap(trade => ['devenir', 'comme', 'est', 'etait', 'metiers? de', 'emplois? de', 'postes? de', 'fonctions? de', 'diplome de', 'diplomee? comme', 'travaille pour une?', 'travaille chez une?', 'secretaire (?:chez|pour) une?', 'stage chez une?'].map(before => `${before} ${trade}`)),
    ...['(?:agent|inspecteur|commissaire|officier|fonctionnaire)s? de police', '(?:agente|inspectrice|officiere)s? de police', '(?:academie|ecole|examen|concours|commissariat) de police', '(?:entrer|travaill*) (?:a|dans|pour) la police', 'police d\'assurance', 'police de caracteres?'],
    ...['(?:gardien|agent|surveillant|directeur)s? de prison', '(?:gardienne|agente|surveillante|directrice)s? de prison', '(?:travaille|travailler|employee?) (?:a|dans|en) (?:la |une )?prison', 'assistante?s? de probation', 'employee?s? (?:au|d\'un) tribunal', 'greffi* (?:au|du|d\'un) tribunal', 'detention (?:du|d\'un) (?:permis|diplome|brevet)'],
    ...['(?:universite|ecole|haute ecole|institut|college|enseignement|reseau|faculte)s? (?:libre )?(?:universitaire )?catholiques?', 'travaill* (?:a|dans|pour|chez) (?:la|une) mutuelle', 'employee?s? (?:a|de|dans|pour) (?:la|une) mutuelle', 'employee?s? d\'une mutuelle', '(?:travaill*|employee?s?) (?:au|dans un|dans le|pour un|pour le) syndicat', 'employee?s? d\'un syndicat', 'syndicat d\'initiative'],
    ...['personnes handicapees', 'personnes en situation de handicap', 'secteur du handicap', 'personnes malades', 'enfants malades', 'accueil des refugies', 'maison de repos'],
  ],
  trades: TRADES,
} as const

/** What a warning says under a field, and how topics are called. */
export const freeText = {
  help: 'N’écrivez rien ici sur la santé, la justice ou la vie familiale, ni de numéro national.',
  numberHelp: 'N’écrivez pas de numéro national.',
  topics: {
    'national-number': 'un numéro national',
    health: 'la santé',
    justice: 'la justice',
    origin: 'la religion, l’origine ou la vie intime',
    opinion: 'les opinions ou le syndicat',
    family: 'la vie familiale',
    debts: 'les dettes',
  },
  /** One sentence for each topic that shows. */
  warning: (topic: string, found: readonly string[]) => `Ce texte semble parler de : ${topic} (${found.map(word => `« ${word} »`).join(', ')}).`,
  advice: 'Si ce n’est pas nécessaire au mentorat, retirez-le ou écrivez autrement. Vous pouvez enregistrer quand même.',
} as const
