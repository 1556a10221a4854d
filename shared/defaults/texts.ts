import type { TextKey } from '#shared/domain/programme-settings'

const text = (...paragraphs: readonly string[]) => paragraphs.join('\n\n')
const list = (lead: string, ...items: readonly string[]) => [lead, ...items.map(item => `- ${item}`)].join('\n').trim()
const heading = (title: string) => `## ${title}`

/** What a letter about a group session is filled with. */
const INVITATION_BLANKS = ['association', 'date', 'heure', 'durée', 'lieu', 'ordre du jour', 'personne de contact'] as const
export type InvitationBlank = (typeof INVITATION_BLANKS)[number]

/** What the message that goes with a proposal, and its reminder, are filled with. */
const PROPOSAL_BLANKS = ['prénom du mentor', 'personne proposée', 'date de la proposition', 'date de réponse', 'personne de contact', 'association'] as const
export type ProposalBlank = (typeof PROPOSAL_BLANKS)[number]

/** What the letter at the end of a pair is filled with: some are whole sentences, which follow how it ends and to whom it is written. */
export const TERMINATION_BLANKS = ['salutation', 'fin du mentorat', 'dernier jour', 'autre personne', 'remerciement', 'personne de contact', 'contact', 'contact vie privée', 'association'] as const

/** What the invitation to a closing meeting is filled with. */
const CLOSING_BLANKS = ['prénom', 'autre personne', 'date', 'heure', 'lieu', 'personne de contact', 'contact', 'association'] as const
export type ClosingBlank = (typeof CLOSING_BLANKS)[number]

/** What the message with a questionnaire is filled with. */
const EVALUATION_BLANKS = ['prénom', 'numéro du binôme', 'date de réponse', 'personne de contact', 'contact', 'association'] as const
export type EvaluationBlank = (typeof EVALUATION_BLANKS)[number]

/** What the certificates of a pair are filled with; hours and days stand beside the text. */
export const CERTIFICATE_BLANKS = ['personne', 'premier jour', 'dernier jour', 'rencontres', 'association'] as const

/** The blanks of each text that has some; in the others what varies stands beside them. */
export const TEXT_BLANKS: Readonly<Partial<Record<TextKey, readonly string[]>>> = {
  'invitation-mentor-information': INVITATION_BLANKS,
  'invitation-mentee-presentation': INVITATION_BLANKS,
  'invitation-mentor-training': INVITATION_BLANKS,
  'invitation-community': INVITATION_BLANKS,
  proposal: PROPOSAL_BLANKS,
  'proposal-reminder': PROPOSAL_BLANKS,
  'termination-letter': TERMINATION_BLANKS,
  'closing-invitation': CLOSING_BLANKS,
  'evaluation-request': EVALUATION_BLANKS,
  'mentor-certificate': CERTIFICATE_BLANKS,
  'mentee-certificate': CERTIFICATE_BLANKS,
}

/** One page given out at the information session for candidate mentors (brochure, stage 1 B). */
const handoutMentor = text(
  'Le mentorat pour l’emploi réunit deux personnes : vous, qui connaissez le monde du travail, et une personne qui cherche un emploi. Pendant six mois, ce binôme construit une relation de confiance et avance vers un but : un emploi, une formation, un stage, la création d’une activité ou la reprise d’études. Notre association encadre chaque binôme du début à la fin.',
  heading('Qui peut devenir mentor ?'),
  'Toute personne active qui veut partager son expérience : salariée ou indépendante, ou à la tête d’une entreprise, dans le secteur marchand ou non marchand. Pour être mentor pendant vos heures de travail, il faut l’accord de votre direction. Nous lui présentons le mentorat et le temps qu’il demande.',
  heading('Ce que vous apportez'),
  list(
    '',
    'une écoute sans jugement, qui redonne confiance et énergie ;',
    'les codes du monde du travail et une meilleure compréhension du marché de l’emploi ;',
    'un regard sur les méthodes de recherche : CV, lettre, entretien ;',
    'si vous le souhaitez, des contacts de votre réseau.',
  ),
  'Vous ne faites pas les démarches à la place de la personne, et vous ne promettez pas d’embauche.',
  heading('Ce que cela vous demande'),
  list(
    '',
    'au moins deux rencontres par mois, d’environ 1 h 30, sur votre lieu de travail, pendant six mois ;',
    'un plan d’actions individuel, que vous construisez à deux et relisez à chaque rencontre ;',
    'entre deux rencontres, quelques contacts par téléphone ou par e-mail ;',
    'un contact avec l’association toutes les six semaines, puis une réunion de clôture et une évaluation.',
  ),
  heading('Ce que vous recevez'),
  'Une préparation et une formation, une personne de contact qui vous soutient, les rencontres et l’infolettre de la communauté des mentors, une attestation, et une expérience humaine riche.',
  heading('Les étapes'),
  list(
    '',
    'Séance d’information (1 h) : nous présentons le mentorat en détail et vous vous inscrivez si vous le souhaitez. Si vous êtes à votre compte ou à la tête d’une entreprise, elle peut se tenir en même temps que la préparation.',
    'Entretien de préparation (1 h) : nous parlons des contours et des limites de l’engagement, de votre personnalité, de vos attentes, de vos motivations et de votre parcours, passé et présent.',
    'Formation (une demi-journée) : les bases d’une relation de confiance et l’ouverture à l’autre.',
    'Proposition : nous vous présentons le profil d’une personne. Vous pouvez refuser.',
    'Première rencontre (1 h 30), puis contrat d’engagement à trois, si les deux personnes disent oui.',
  ),
  heading('Pour vous inscrire'),
  'Remplissez le bulletin d’inscription et remettez-le à la fin de la séance, ou renvoyez-le plus tard à l’association. L’inscription ne vous engage pas encore : nous vous proposons d’abord l’entretien de préparation.',
)

/** One page given out at the collective presentation, in plain French (brochure, stage 2 A). */
const handoutMentee = text(
  'Vous cherchez un emploi ? Avec le mentorat, vous n’avancez pas sans aide. Pendant six mois, une personne qui travaille vous accompagne : c’est votre mentor. Vous êtes la personne mentorée, ou mentee. Ensemble, vous formez un binôme. C’est gratuit.',
  heading('Ce que le mentorat vous apporte'),
  list(
    '',
    'mieux comprendre le monde du travail ;',
    'chercher avec de bonnes méthodes ;',
    'rencontrer des professionnels et des professionnelles ;',
    'reprendre confiance et énergie.',
  ),
  'Votre mentor vous conseille et vous soutient. Votre mentor ne vous promet pas un emploi et ne fait pas les démarches à votre place.',
  heading('Comment cela se passe'),
  list(
    '',
    'Vous rencontrez votre mentor au moins deux fois par mois, pendant 1 h 30, sur son lieu de travail.',
    'Entre deux rencontres, vous vous téléphonez ou vous vous écrivez.',
    'Vous écrivez ensemble votre plan d’actions. À chaque rencontre, vous regardez ce qui est fait.',
    'Votre but : un emploi, une formation, un stage, votre propre activité ou des études.',
    'Toutes les six semaines, l’association vous appelle pour savoir si tout va bien.',
    'À la fin, nous faisons le bilan ensemble et vous donnez votre avis.',
  ),
  heading('Les deux conditions'),
  list(
    '',
    'Vous êtes disponible : chercher un emploi est une activité à temps plein.',
    'Vous avez envie d’être accompagné ou accompagnée.',
  ),
  'L’association peut ajouter une condition. Dans ce cas, nous vous l’expliquons.',
  heading('Les étapes'),
  list(
    '',
    'Aujourd’hui : une présentation de 1 h, en groupe. Si vous voulez participer, vous vous inscrivez.',
    'Ensuite : un entretien de 1 h avec nous. Nous parlons du mentorat, de vos besoins, de vos attentes et de votre parcours. Même si un organisme vous envoie, c’est nous qui décidons avec vous.',
    'Puis : nous cherchons un ou une mentor pour vous. Cela peut prendre du temps.',
    'Vous vous rencontrez une première fois. Chaque personne peut dire oui ou non.',
    'Si tout le monde dit oui, nous signons un contrat à trois et vous commencez.',
  ),
  heading('Vos informations'),
  'Si un organisme vous envoie, nous lui disons où vous en êtes, seulement si vous êtes d’accord. Ce que vous nous racontez reste entre nous.',
  heading('Pour vous inscrire'),
  'Remplissez le bulletin d’inscription. Vous pouvez demander de l’aide. Donnez-le à la fin de la séance ou apportez-le à l’association.',
)

/** One page for the management of a company; the calculation of the working time stands below it (brochure, stage 1 A). */
const companyPresentation = text(
  'Le mentorat pour l’emploi réunit pendant six mois une personne de votre entreprise, mentor, et une personne qui cherche un emploi. Ce binôme se rencontre sur le lieu de travail et avance selon un plan d’actions. Notre association forme les mentors, choisit les mentees et encadre chaque binôme.',
  heading('Pourquoi votre accord compte'),
  'Le mentorat s’adresse aux entreprises et aux organisations des secteurs marchand et non marchand. Quand la direction s’engage, les membres du personnel peuvent être mentors pendant leur temps de travail. C’est un mécénat de compétences : vous offrez du temps et du savoir-faire, au sein de votre politique de responsabilité sociétale (RSE).',
  heading('Ce que cela demande'),
  list(
    '',
    'une présentation du mentorat à votre personnel, puis une séance d’information de 1 h pour les personnes intéressées ;',
    'par mentor : un entretien de préparation de 1 h, une demi-journée de formation, une première rencontre, puis deux rencontres par mois de 1 h 30 pendant six mois, un contact toutes les six semaines, une clôture et une évaluation ;',
    'un endroit calme pour les rencontres et l’accès de la personne accompagnée à vos locaux ;',
    'la confirmation que votre assurance contre les accidents du travail couvre vos mentors.',
  ),
  'Vos mentors restent sous votre seule autorité. Il n’y a ni mise à disposition de personnel, ni stage, ni promesse d’embauche.',
  heading('Ce que votre entreprise reçoit'),
  list(
    '',
    'des personnes qui développent leur écoute, leur façon de transmettre et leur ouverture ;',
    'une action sociétale concrète, près de chez vous, et un réseau avec d’autres entreprises ;',
    'un interlocuteur ou une interlocutrice à l’association, et une attestation annuelle des heures prestées ;',
    'si vous le souhaitez, votre nom et votre logo dans nos publications.',
  ),
  heading('Comment nous nous accordons'),
  'Nous vous présentons le mentorat et le temps qu’il demande. Vous décidez du nombre de mentors, du temps accordé et de la durée de l’accord, qui est écrit et signé. Vous pouvez le suspendre ou y mettre fin : les binômes en cours se terminent alors dans de bonnes conditions.',
  heading('Le temps de travail et sa valeur'),
  'Le calcul ci-dessous multiplie les heures prévues par le nombre de mentors et par un coût horaire complet. Ce montant donne une valeur au temps offert. Il n’est ni une facture ni une attestation fiscale.',
)

/** What the law of 3 July 2005 on volunteers asks to say, to be read below the facts of the association; a receipt to sign follows it. */
const volunteerNote = text(
  heading('Votre engagement'),
  'Vous agissez comme volontaire : librement, sans obligation et sans rémunération (loi du 3 juillet 2005 relative aux droits des volontaires). L’association poursuit un but désintéressé : elle ne distribue pas de bénéfice. Votre activité consiste à accompagner une personne qui cherche un emploi, dans le cadre du contrat d’engagement.',
  heading('Assurances'),
  'L’association assure sa responsabilité civile, y compris pour les dommages que ses volontaires causent à d’autres pendant l’activité. Si vous causez un tel dommage, l’association en répond à votre place, sauf dol, faute grave ou faute légère habituelle. Une franchise ou une autre assurance (accidents corporels, protection juridique) n’existe que si elle est indiquée ci-dessus.',
  heading('Frais'),
  'Si l’association rembourse des frais, elle le fait soit au forfait, soit d’après les frais réels et leurs justificatifs. Une même personne ne peut pas recevoir les deux, sauf les déplacements, jusqu’à 2 000 km par an. Les plafonds légaux de l’année figurent ci-dessus ; au forfait, ils comptent pour toutes les associations où vous êtes volontaire. Pour demander un remboursement, adressez-vous à la personne de contact.',
  heading('Discrétion'),
  'Ce que vous apprenez sur la personne accompagnée, sur l’association ou sur une entreprise reste confidentiel, même après la fin. Si votre profession vous soumet au secret professionnel (article 458 du Code pénal, ou la disposition qui le remplace), il vaut aussi ici.',
  heading('À signaler vous-même, avant de commencer'),
  list(
    '',
    'Vous recevez des allocations de chômage ou un complément d’entreprise (RCC) : remettez le formulaire C45B à l’ONEM, qui répond dans les 12 jours ouvrables.',
    'Vous êtes en incapacité de travail : demandez l’accord du médecin-conseil de votre mutuelle.',
    'Vous recevez une aide du CPAS : prévenez la personne qui suit votre dossier.',
  ),
  'Pour toute question, la personne de contact de l’association vous répond.',
)

/** What stands above the facts of a progress note to a partner (documents §3.12). */
const progressNote = text(
  'Madame, Monsieur,',
  'Vous avez adressé à notre programme de mentorat la personne nommée ci-dessous. Avec son accord, nous vous informons de l’avancée de son parcours.',
  'Cette note se limite à l’étape, aux dates, au résultat et, si la personne l’accepte, à l’objectif visé. Le contenu des entretiens reste confidentiel. Merci de ne la transmettre à personne d’autre.',
)

/** What a partner reads above the sheet by which it proposes a person (brochure, stage 2: partners may pre-select). */
const partnerOrientation = text(
  'Vous connaissez une personne à qui le mentorat pour l’emploi serait utile ? Remplissez cette fiche avec elle et renvoyez-la à l’association. Elle tient lieu de présélection : la décision se prend ensuite, en entretien individuel avec nous.',
  list(
    'Deux critères valent toujours :',
    'être disponible à temps plein pour la recherche d’emploi ;',
    'avoir envie d’être accompagné ou accompagnée par un ou une mentor.',
  ),
  'Notez seulement ce qui est utile à la recherche d’emploi : ni numéro national, ni information de santé, judiciaire ou familiale. Nous vous tiendrons au courant tout au long du mentorat, dans les limites de ce que la personne accepte.',
)

/** What the half-day of training covers (brochure, stage 1 D); it stands on the certificate too. */
const trainingProgramme = list(
  'La formation aborde :',
  'le rôle de mentor, ses contours et ses limites ;',
  'les bases d’une relation de confiance : l’accueil, l’écoute, le cadre, la confidentialité ;',
  'l’ouverture à l’autre : préjugés, différences de culture et de parcours, vécu de la recherche d’emploi ;',
  'la première rencontre, le plan d’actions et le soutien de l’association.',
)

const practical = list('En pratique :', 'Date : {date}', 'Heure : {heure}, durée : {durée}', 'Lieu : {lieu}')
const signed = text('Bien cordialement,', '{personne de contact}\n{association}')

const invitationMentorInformation = text(
  'Bonjour,',
  'Vous avez une activité professionnelle et vous aimeriez partager votre expérience ? Nous vous invitons à une séance d’information sur le mentorat pour l’emploi. Nous y présentons en détail l’accompagnement d’une personne qui cherche un emploi, et vous pourrez vous y inscrire comme mentor.',
  practical,
  'Merci de nous dire si vous venez, en répondant à ce message. Si la date ne vous convient pas, nous vous en proposerons une autre.',
  signed,
)

const invitationMenteePresentation = text(
  'Bonjour,',
  'Vous cherchez un emploi ? Venez découvrir le mentorat : pendant six mois, une personne qui travaille peut vous accompagner. C’est gratuit. Nous vous expliquons tout, en groupe. Après, vous choisissez.',
  practical,
  'Venez-vous ? Répondez à ce message ou téléphonez-nous.',
  signed,
)

const invitationMentorTraining = text(
  'Bonjour,',
  'Merci pour votre engagement comme mentor. Pour former un binôme, il reste une étape : la formation, une demi-journée avec d’autres mentors.',
  trainingProgramme,
  practical,
  'Merci de confirmer votre présence en répondant à ce message. Vous recevrez une attestation.',
  signed,
)

const invitationCommunity = text(
  'Bonjour,',
  'Nous vous invitons à la prochaine rencontre des mentors. Elle permet d’échanger sur vos façons d’accompagner, de vous entraider et d’élargir votre réseau professionnel.',
  practical,
  '{ordre du jour}',
  'Merci de nous dire si vous venez, en répondant à ce message. Dites-nous aussi de quoi vous aimeriez parler.',
  signed,
)

/** The message with which the profile of a mentee goes to a mentor (brochure, stage 3 A); the sheet is joined. */
const proposal = text(
  'Bonjour {prénom du mentor},',
  'Nous pensons à vous pour accompagner {personne proposée}, qui cherche un emploi. La fiche jointe présente son projet, ses besoins et les raisons de notre proposition. Elle ne dit que le nécessaire : merci de ne pas la transmettre.',
  list('Dites-nous ce que vous en pensez, de préférence pour le {date de réponse} :', 'vous acceptez : nous organisons une première rencontre ;', 'vous souhaitez en parler : appelez-nous ou répondez à ce message ;', 'vous préférez ne pas accepter : dites-nous pourquoi en quelques mots.'),
  'Vous pouvez refuser sans hésiter : nous chercherons un autre binôme pour chaque personne.',
  signed,
)

/** The same, once more, when no answer came. */
const proposalReminder = text(
  'Bonjour {prénom du mentor},',
  'Le {date de la proposition}, nous vous avons proposé d’accompagner {personne proposée}. Nous n’avons pas encore reçu votre réponse. La fiche est jointe une nouvelle fois.',
  'Pouvez-vous nous répondre pour le {date de réponse} ? Un mot suffit : oui, non, ou « parlons-en ». D’ici là, nous ne faisons pas d’autre proposition pour cette personne.',
  'Si le moment ne vous convient pas, dites-le-nous simplement.',
  signed,
)

/** The letter to one of the two when their mentoring ends; a closing meeting is proposed in every case (contract, on its end). */
const terminationLetter = text(
  '{salutation}',
  '{fin du mentorat}',
  heading('La réunion de clôture'),
  'Nous vous invitons à une réunion de clôture d’environ une heure, avec {autre personne} et nous. Nous y relisons le plan d’actions et le chemin parcouru, et nous recueillons votre avis. Nous vous contactons pour fixer la date. Vous pouvez aussi demander un entretien séparé.',
  heading('Merci'),
  '{remerciement}',
  heading('Vos données et vos notes'),
  list(
    '',
    'Ce que vous vous êtes dit reste confidentiel, même après la fin.',
    'Détruisez vos notes personnelles. Gardez les coordonnées de l’autre personne seulement si vous en avez convenu ensemble.',
    'L’association garde votre dossier pendant le temps annoncé dans la notice vie privée, puis elle l’efface. Pour toute demande : {contact vie privée}.',
  ),
  heading('Une question ?'),
  '{personne de contact} vous répond : {contact}.',
  signed,
)

/** The message that invites each of the two to the closing meeting (brochure, stage 5). */
const closingInvitation = text(
  'Bonjour {prénom},',
  'Votre mentorat avec {autre personne} prend fin. Nous vous invitons à la réunion de clôture, à trois :',
  list('', 'le {date} à {heure} ;', 'lieu : {lieu} ;', 'durée : environ une heure.'),
  'Nous y relisons le plan d’actions et le chemin parcouru, et nous parlons de la suite. Vous recevrez aussi un court questionnaire et une attestation.',
  'Si vous ne pouvez pas venir, dites-le-nous : nous trouverons un autre moment, ou nous en parlerons par téléphone ({contact}).',
  signed,
)

/** The message that goes with a questionnaire (brochure, stage 6). */
const evaluationRequest = text(
  'Bonjour {prénom},',
  'Votre avis compte : il nous aide à améliorer le mentorat. Vous trouverez ci-joint un questionnaire de deux pages. Il porte le numéro {numéro du binôme}, et pas votre nom.',
  'Pouvez-vous nous le rendre pour le {date de réponse} ? Par e-mail, par la poste ou sur place, comme vous préférez.',
  'Les réponses sont lues ensemble, sans votre nom. Aucune phrase n’est citée sans votre accord, et votre prénom seulement si vous l’acceptez.',
  signed,
)

/** What the certificate of a mentor attests, above the hours. */
const mentorCertificate = text(
  '{association} atteste que {personne} a accompagné une personne vers l’emploi, en binôme, du {premier jour} au {dernier jour}.',
  'Être mentor demande de l’écoute, de la régularité et l’envie de transmettre son expérience et son réseau. L’association remercie {personne} de son engagement.',
)

/** What the certificate of a mentee attests: nothing of the situation of the person. */
const menteeCertificate = text(
  '{association} atteste que {personne} a participé à un mentorat professionnel, en binôme, du {premier jour} au {dernier jour}.',
  'Ce programme réunit une personne qui partage son expérience et une personne qui construit son projet. Il repose sur un engagement signé, des rencontres régulières et un plan d’actions individuel.',
)

/**
 * The texts that an association starts from; it edits them in Réglages. Paragraphs stand between empty lines; « ## » at the
 * beginning of a line makes it a heading, « - » an item of a list; {…} is a blank to fill.
 */
export const defaultTexts: Readonly<Record<TextKey, string>> = {
  'handout-mentor': handoutMentor,
  'handout-mentee': handoutMentee,
  'company-presentation': companyPresentation,
  'volunteer-note': volunteerNote,
  'progress-note': progressNote,
  'partner-orientation': partnerOrientation,
  'training-programme': trainingProgramme,
  'invitation-mentor-information': invitationMentorInformation,
  'invitation-mentee-presentation': invitationMenteePresentation,
  'invitation-mentor-training': invitationMentorTraining,
  'invitation-community': invitationCommunity,
  proposal,
  'proposal-reminder': proposalReminder,
  'termination-letter': terminationLetter,
  'closing-invitation': closingInvitation,
  'evaluation-request': evaluationRequest,
  'mentor-certificate': mentorCertificate,
  'mentee-certificate': menteeCertificate,
}
