import { shortDay } from '../format'
import { euros } from './company-sheet'

type Agreement = 'feminine' | 'masculine' | 'neutral'
type Forms = Readonly<Record<Agreement, string>>

/** The words of the information note to a volunteer, and of the one to a mentor on working time, who is none (law of 3 July 2005). */
export const volunteerSheet = {
  name: 'Note d’information au ou à la volontaire',
  titles: {
    feminine: 'Note d’information à la volontaire',
    masculine: 'Note d’information au volontaire',
    neutral: 'Note d’information au ou à la volontaire',
  } satisfies Forms,
  association: 'L’association',
  denomination: 'Nom',
  office: 'Siège',
  status: 'Statut juridique',
  statusWith: (form: string, number: string) => [form, number].filter(Boolean).join(', '),
  you: 'Vous',
  givenName: 'Prénom et nom',
  frame: 'Cadre d’engagement',

  insurance: 'Assurance et frais',
  insurer: 'Responsabilité civile',
  insuredBy: (insurer: string, policy: string) => `${insurer}, police n° ${policy}`,
  cover: 'Risques couverts',
  excess: 'Franchise',
  others: 'Autres assurances',
  otherBoxes: ['accidents corporels', 'protection juridique', 'aucune'],

  expensesBoxes: { none: 'non remboursés', actual: 'remboursés d’après les frais réels, sur justificatifs', 'lump-sum': 'remboursés au forfait' },
  expensesLabel: 'Vos frais sont',
  ceilings: (year: number) => `Plafonds du forfait en ${year}`,
  ceiling: (perDay: number, perYear: number) => `${euros(perDay)} par jour et ${euros(perYear)} par an`,
  oldCeilings: (year: number) => `Plafonds du forfait de ${year}`,
  checkCeilings: (text: string) => `${text}, derniers plafonds connus, à vérifier pour l’année en cours`,

  todo: 'À faire avant de commencer',
  jobSeeker: 'remettre le formulaire C45B à l’ONEM, qui répond dans les 12 jours ouvrables',
  contact: 'Personne de contact',

  receipt: 'Accusé de réception',
  received: (name: string | undefined) => (name === undefined ? 'J’ai reçu cette note et j’ai pu poser mes questions.' : `${name} déclare avoir reçu cette note et avoir pu poser ses questions. L’association garde cet accusé.`),
  receivedOn: (day: string) => `Note remise le ${shortDay(day)}.`,
  volunteer: { feminine: 'La volontaire', masculine: 'Le volontaire', neutral: 'Le ou la volontaire' } satisfies Forms,
  mentor: { feminine: 'La mentor', masculine: 'Le mentor', neutral: 'Le ou la mentor' } satisfies Forms,
  date: 'Date',
  signature: 'Signature',

  workingTime: {
    name: 'Note d’information sur temps de travail',
    titles: {
      feminine: 'Note d’information à la mentor sur son temps de travail',
      masculine: 'Note d’information au mentor sur son temps de travail',
      neutral: 'Note d’information au ou à la mentor sur son temps de travail',
    } satisfies Forms,
    employer: 'Employeur',
    agreedOn: 'Accord de l’employeur',
    agreedFrom: (day: string, until: string | undefined) => (until === undefined ? `du ${shortDay(day)}` : `du ${shortDay(day)} au ${shortDay(until)}`),
    insurance: 'Assurance contre les accidents du travail',
    confirmed: 'celle de votre employeur, qui l’a confirmée',
    toConfirm: 'celle de votre employeur, à confirmer par écrit',
    text: [
      { title: 'Votre engagement', body: 'Vous êtes mentor pendant votre temps de travail, avec l’accord de votre employeur. Il reste votre seul employeur : il n’y a pas de mise à disposition de personnel. Il vous paie pour ces heures : la loi du 3 juillet 2005 relative aux droits des volontaires ne s’y applique pas.' },
      { title: 'Assurances', body: 'Pendant ces heures, l’assurance de votre employeur contre les accidents du travail vous couvre, sur le lieu de travail et sur le chemin du travail. Pour une rencontre dans un autre lieu, prévenez votre employeur avant.' },
      { title: 'Frais', body: 'Les frais liés à ces heures, par exemple un déplacement, suivent les règles de votre entreprise. Parlez-en à votre employeur.' },
      { title: 'Discrétion', body: 'Ce que vous apprenez sur la personne accompagnée reste confidentiel, aussi après la fin et aussi envers votre employeur. Les informations internes de votre entreprise restent confidentielles de la même façon. Si votre fonction vous soumet au secret professionnel, le Code pénal (article 458) s’applique.' },
      { title: 'En dehors de vos heures de travail', body: 'Si vous continuez en dehors de votre temps de travail, vous devenez volontaire pour ces heures. Demandez d’abord la note d’information au ou à la volontaire.' },
    ],
  },
} as const
