import { type GuideChapter, links, list, paragraph, picture, section, steps, tip } from './blocks'

/** Taking over the lists one has. */
export const importingChapter: GuideChapter = {
  topic: 'importer',
  title: 'Importer une liste',
  lead: 'Votre liste devient des fiches. Rien n’est créé avant votre accord, et tout s’annule en une fois.',
  sections: [
    section(
      'fichiers',
      'Quels fichiers',
      list(
        'Excel (.xlsx, .xls), LibreOffice (.ods) ou texte (.csv), jusqu’à 25 Mo.',
        'Une personne ou une entreprise par ligne, avec des titres de colonnes dans les premières lignes.',
        'Les réponses d’un formulaire Google Forms ou Microsoft Forms conviennent aussi.',
      ),
      paragraph('Votre fichier n’est jamais modifié.'),
    ),
    section(
      'pas-a-pas',
      'Pas à pas',
      picture('importation', 'L’importation d’une liste : ses trois étapes à gauche, et le choix de ce que la liste contient.'),
      steps(
        'Choisissez ce que contient la liste : mentors, mentees ou entreprises. Déposez le fichier dans le cadre.',
        'Vérifiez les colonnes. Binôme reconnaît « GSM », « Courriel », « CP », « Date de naissance »… Corrigez ce qui ne l’est pas.',
        'Lisez la vérification : ce qui sera créé, ce qui ressemble à une fiche existante, et les lignes refusées avec la raison.',
        'Importez. Les fiches sont là, à compléter quand vous voulez.',
      ),
      tip('Les lignes refusées s’enregistrent dans un fichier, avec la raison. Corrigez-les dans votre tableur, puis importez ce fichier seul.'),
      links({ label: 'Importer une liste', to: 'newImport' }),
    ),
    section(
      'annuler',
      'Annuler une importation',
      paragraph('Une importation s’annule en une fois, aussi plus tard, dans « Importations passées ». Elle ne s’annule plus quand une de ses fiches a servi, par exemple dans un binôme ou pour une décision : rien n’est alors retiré, et la page dit ce qui cite ces fiches.'),
      links({ label: 'Importations passées', to: 'imports' }),
    ),
    section(
      'binomes-en-cours',
      'Vos binômes déjà en cours',
      paragraph('Les binômes ne s’importent pas. Reprenez-les un par un : « Former un binôme », puis « Binôme déjà en cours (repris) ». Vous notez les dates passées ; Binôme calcule la suite. Comptez cinq minutes par binôme.'),
      links({ label: 'Former un binôme', to: 'newPair' }),
    ),
  ],
}
