/** What others publish of their own programmes (statistics §4.6): to place a result, never to measure it. */
export interface PublishedFigure {
  readonly programme: string
  readonly figure: string
  readonly source: string
}

/** The figures as they were read at their source; the words stay close to it, since the definitions differ. */
export const publishedFigures: readonly PublishedFigure[] = [
  { programme: 'DUO for a JOB', figure: '72 % en emploi, stage ou formation dans les douze mois ; 50 % en emploi stable (CDD de trois mois au moins ou CDI)', source: 'duoforajob.be, « Notre impact »' },
  { programme: 'DUO for a JOB', figure: '82 % des mentors recommencent', source: 'duoforajob.be, « Notre impact »' },
  { programme: 'DUO for a JOB', figure: '89 % des duos atteignent six mois', source: 'defi-autonomie.com' },
  { programme: 'DUO for a JOB, 2021', figure: '48 % des mentees sans diplôme reconnu ; 76 % de nationalité étrangère', source: 'Rapport annuel 2021, annualreport2021.duoforajob.org' },
  { programme: 'DUO for a JOB, Wallonie, 2024 à 2027', figure: '1 405 duos pour 3,558 millions d’euros, soit environ 2 532 € par duo', source: 'trends.levif.be ; rapport calculé ici' },
  { programme: 'DUO for a JOB, Bruxelles, 2024 à 2027', figure: '2 450 duos pour 4,978 millions d’euros, soit environ 2 032 € par duo', source: 'trends.levif.be ; rapport calculé ici' },
  { programme: 'Mentorat, Actiris', figure: '65 % des personnes sorties en 2022 ont trouvé un emploi ; 981 personnes accompagnées en 2024', source: 'bx1.be, avril 2025' },
  { programme: 'Mentorat, Bruxelles, 2018', figure: 'Après un an, 53 % en emploi et 18 % en formation ou en stage', source: 'rtbf.be' },
  { programme: 'Mentoring Belgium, Bruxelles', figure: '6 500 personnes ; 77 % de réussite, sans définition publiée', source: 'duoforajob-be.webflow.io' },
  { programme: 'Mentor-U', figure: '94 % de sorties positives sur 22 binômes clos, pour 68 personnes inscrites en 2016', source: 'Parlement de Wallonie, questions écrites' },
  { programme: 'Coup de boost', figure: '70 % en emploi, en formation ou aux études', source: 'presse, une seule source' },
  { programme: 'NQT (France)', figure: 'environ 70 % en emploi en six à sept mois', source: 'site de l’organisation' },
  { programme: 'Tandem Aargau (Suisse)', figure: '78,5 % avec une solution, dont 60 % en CDI', source: 'Rapport 2023' },
  { programme: 'Job Caddie (Suisse)', figure: '75 % de réussite', source: 'site de l’organisation' },
  { programme: 'Mentoring für MigrantInnen (Autriche)', figure: 'environ un tiers en emploi à la fin', source: 'résumé d’évaluation' },
]

/** The public of the Forem, as shares of those who looked for work; the keys are those of the lines they stand beside. */
export const foremPublic: { readonly source: string; readonly people: number; readonly shares: Readonly<Record<string, number | undefined>> } = {
  source: 'Forem, septembre 2022 : 214 646 personnes en recherche d’emploi',
  people: 214_646,
  shares: {
    'gender:man': 0.52,
    'foremAges:0-24': 0.21,
    'foremAges:50+': 0.24,
    'cite:0-2': 0.42,
    'unemployedFor:under-6-months': 0.27,
    'two-years-or-more': 0.43,
  },
}
