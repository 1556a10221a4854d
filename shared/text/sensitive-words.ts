/**
 * Words that a note about a person should not hold, without accents or capitals: `malad*` stands for every word that begins so, `dettes?` also for `dette`. Kept short on purpose:
 * a word that is as often a trade, a sector or a school (santé, avocat, catholique, police, médical) would warn so often that nobody read it.
 */
export const sensitiveWords = {
  health: [
    ...['malad*', 'handicap*', 'depressi*', 'burn out', 'burnout', 'cancer*', 'diabet*', 'epilep*', 'psychiatr*', 'psychotherap*', 'suivi psychologique', 'medicament*'],
    ...['problemes? de sante', 'soucis? de sante', 'raisons? de sante', 'etat de sante', 'sante mentale', 'traitement medical', 'suivi medical', 'certificat medical', 'raisons? medicales?', 'dossier medical'],
    ...['hospitalis*', 'enceinte', 'grossesse', 'fausse couche', 'alcooli*', 'toxicoman*', 'drogue?e?s?', 'addictions?', 'vih', 'sida', 'seropositi*', 'autis*', 'bipolaire*', 'schizophren*', 'anxiolytique*', 'antidepresseur*'],
    ...['invalidite', 'incapacite de travail', 'sur la mutuelle', 'mal de dos', 'mal au dos', 'hernie*', 'fibromyalgie', 'suicid*', 'cecite', 'malentendant*', 'malvoyant*'],
  ],
  justice: [
    ...['casier judiciaire', 'casier', 'prison', 'prisons', 'prisonnier*', 'incarcer*', 'detenue?s?', 'detention', 'condamn*', 'garde a vue', 'sursis', 'bracelet electronique', 'liberation conditionnelle', 'sous probation'],
    ...['inculp*', 'delits?', 'delinquan*', 'maison de justice', 'peine de travail', 'tribunal correctionnel', 'poursuites? judiciaires?', 'antecedents? judiciaires?', 'ennuis judiciaires', 'mandat d\'arret'],
  ],
  origin: [
    ...['religion*', 'religieu*', 'musulman*', 'islam', 'islami*', 'juifs?', 'juives?', 'chretiens?', 'chretiennes?', 'est catholique', 'catholique pratiquante?', 'bouddhis*', 'hindou*', 'temoins? de jehovah', 'athee*', 'ramadan', 'croyante?s?', 'mosquee*', 'synagogue*'],
    ...['ethni*', 'race', 'raciale?s?', 'couleur de peau', 'gitane?s?', 'tziganes?'],
    ...['homosexu*', 'lesbiennes?', 'bisexu*', 'transgenres?', 'orientation sexuelle', 'vie sexuelle'],
  ],
  opinion: [
    ...['syndiquee?s?', 'membre d\'un syndicat', 'affiliee? a un syndicat', 'affiliee? au syndicat', 'deleguee?s? syndicale?s?', 'fgtb', 'cgslb', 'appartenance syndicale', 'opinions? politiques?', 'convictions? politiques?', 'membre du parti', 'parti politique', 'militante?s?', 'extreme droite', 'extreme gauche'],
  ],
  family: [
    ...['violences?', 'violente?', 'maltrait*', 'inceste*', 'viol', 'violee?s?', 'abus sexuels?', 'abusee?s? sexuellement', 'divorc*', 'garde des enfants', 'garde alternee', 'pension alimentaire', 'enfants? placee?s?', 'battue', 'mariage force', 'excisi*', 'excisee?s?'],
  ],
  debts: ['dettes?', 'endett*', 'surendett*', 'mediation de dettes', 'reglement collectif', 'huissiers? de justice', 'saisie sur salaire', 'saisie sur son salaire', 'faillite personnelle', 'administrateur de biens'],
} as const

/** What a warning says under a field, and how topics are called. */
export const freeText = {
  help: 'N’écrivez ici ni santé, ni justice, ni vie familiale, ni numéro national.',
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
  advice: 'Si ce n’est pas nécessaire au mentorat, écrivez-le autrement. Rien n’empêche d’enregistrer.',
} as const
