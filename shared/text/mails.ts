import { counted, enumerated } from './format'

const SHOWN = 5

/** The words of a mail that is made ready here and sent from one’s own mail program. */
export const mailWords = {
  to: 'À',
  bcc: (count: number) => `${counted(count, 'destinataire', 'destinataires')} en copie cachée : personne ne voit l’adresse des autres.`,
  nobody: 'Aucun destinataire n’a d’adresse e-mail : vous les ajouterez dans votre messagerie.',
  without: (names: readonly string[]) =>
    `Sans adresse e-mail : ${names.length > SHOWN ? `${names.slice(0, SHOWN).join(', ')} et ${counted(names.length - SHOWN, 'autre', 'autres')}` : enumerated(names)}. Prévenez ces personnes autrement.`,
  attached: 'La feuille est jointe en PDF.',
  notCopied: 'La feuille jointe ne se copie pas : enregistrez-la en PDF, puis joignez-la vous-même.',
  subject: 'Objet',
  body: 'Texte',
  subjectMissing: 'Écrivez un objet.',
  bodyMissing: 'Écrivez un texte.',
  reset: 'Revenir au texte proposé',
  save: 'Enregistrer le brouillon d’e-mail',
  saveHint: 'Le fichier enregistré s’ouvre dans Outlook ou Thunderbird ; rien ne part avant que vous l’envoyiez vous-même. Si votre messagerie ne l’ouvre pas, copiez les adresses et le texte.',
  copyText: 'Copier le texte',
  copyAddresses: 'Copier les adresses',
  textCopied: 'L’objet et le texte sont copiés. Collez-les dans votre messagerie.',
  addressesCopied: (count: number, blind: boolean) =>
    blind ? `${counted(count, 'adresse copiée', 'adresses copiées')}. Collez-les dans le champ « Cci » de votre messagerie.` : `${counted(count, 'adresse copiée', 'adresses copiées')}.`,
  notWritten: 'Le texte n’a pas pu être copié. Sélectionnez-le dans le champ, puis copiez-le avec Ctrl+C.',
} as const
