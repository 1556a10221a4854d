import { strFromU8, unzipSync } from 'fflate'
import { expect } from 'vitest'

import { type Demo, nameOf, type Reader, says, squeezed } from './demo-folder'

import { gridOf } from '#shared/casebook/interviews'
import { defaults } from '#shared/defaults/defaults'
import { answerInWords } from '#shared/documents/answer-on-paper'
import type { InterviewId } from '#shared/domain/ids'
import { IsoDate } from '#shared/domain/iso-date'
import { questionsOf } from '#shared/grids/grid'
import { shownInterviews } from '#shared/sample/shown'
import { gridWords } from '#shared/text/grids'

interface Expected {
  readonly pages?: number
  readonly says: readonly string[]
  readonly not?: readonly string[]
}

const blank = { pages: 2, not: [gridWords.unanswered, 'Zaoui', 'Lallemand'] } as const
const certified = ['Emre Yıldız', 'Charlotte De Meyer', 'Ann Peeters', 'Dominique Toussaint']

/** What stands on each sheet, in PDF as in Word. */
const SHEETS: Readonly<Record<string, Expected>> = {
  'grille-preparation-mentor-vierge': { ...blank, says: ['Rôle : accompagner, sans faire à la place', 'Conclusion de l’association', 'Décision de l’association'] },
  'grille-selection-mentee-vierge': { ...blank, says: ['Disponible à temps plein', 'Habite ou cherche un emploi en Wallonie ou à Bruxelles', 'Je sais où chercher', 'liste d’attente'] },
  'grille-preparation-mentor-preremplie': { says: ['Thomas Lallemand', 'ingénieur de maintenance', 'Andenne'], not: [gridWords.unanswered] },
  'grille-selection-mentee-preremplie': { says: ['Imane Zaoui', 'vendeuse', 'Isabelle Pirson', 'Le Forem, conseil à l’emploi de Namur'], not: [gridWords.unanswered] },
  'grille-preparation-mentor-completee': { says: ['Ann Peeters', '06/07/2026', '1 h 10', 'Hélène Dubois-Lecocq', 'Conclusion de l’association'] },
  'grille-selection-mentee-completee': { says: ['Guillaume de Wergifosse', '13/10/2026', 'Youssef Benkirane', 'Conclusion de l’association'] },
  'grille-preparation-mentor-copie': { says: ['Ann Peeters', 'Tutrice de trois apprentis'], not: ['attendrait de moi une place', 'Points d’attention', 'Conclusion de l’association'] },
  'grille-selection-mentee-copie': { says: ['Guillaume de Wergifosse', 'Un regard honnête'], not: ['Espère un poste dès janvier', 'Conclusion de l’association'] },
  'liste-presences': { pages: 1, says: ['17 décembre 2026', 'Bouchat, Anne-Sophie', 'Świątek, Agnieszka', 'Caisse du Condroz SA', 'Nombre de personnes présentes'] },
  'liste-presences-vierge': { pages: 1, says: ['Liste de présences', 'Signature'] },
  'liste-personnes': { pages: 1, says: ['Amrouche-Petit, Nadia', 'Zaoui, Imane', 'Nombre de personnes présentes'] },
  'bulletin-inscription-mentor': { pages: 1, says: ['3 décembre 2026', 'Je souhaite m’inscrire', 'Entreprise ou activité', '☐'], not: ['santé', '☑'] },
  'bulletin-inscription-mentee': { pages: 1, says: ['8 décembre 2026', 'Je souhaite m’inscrire', 'Le métier que vous cherchez', '☐'], not: ['santé', '☑'] },
  'notice-vie-privee-mentor': { pages: 2, says: ['Passerelle Emploi', 'art. 6.1.b', 'rue de la Presse 35', 'sans serveur', 'ce que j’accepte', '2 ans', '☐'], not: ['☑', '{', 'personne ne peut le lire'] },
  'notice-vie-privee-mentee': { pages: 2, says: ['Imane Zaoui', 'Vous êtes libre', 'rue de la Presse 35', 'Un ordinateur ne décide jamais', '☐'], not: ['☑', '{'] },
  'feuillet-mentor': { pages: 1, says: ['3 décembre 2026', 'Passerelle Emploi'] },
  'feuillet-mentee': { pages: 1, says: ['8 décembre 2026', 'Passerelle Emploi'] },
  'feuillet-formation': { pages: 1, says: ['10 décembre 2026', 'confiance'] },
  'feuillet-rencontre': { pages: 1, says: ['17 décembre 2026'] },
  'fiche-orientation': { pages: 1, says: ['MIRE Meuse-Condroz asbl', 'Avoir au moins 18 ans', 'La personne est d’accord', 'info@example.org'] },
  'fiche-orientation-preremplie': { pages: 1, says: ['Imane', 'Isabelle Pirson', 'Le Forem, conseil à l’emploi de Namur', 'Avoir au moins 18 ans'] },
  'attestation-formation': { says: [...certified, '27 août 2026', 'Françoise Delhaye-N’Guyen'], not: ['Bastin', 'example.com'] },
  'presentation-entreprise': { says: ['Logilux Transports SRL', '28,5 h', '1 373,70 €', '2 747,40 €', '48,20 €', '2024', 'Accord de la direction'], not: ['réduction d’impôt', 'déductible'] },
  'note-information-volontaire': { pages: 1, says: ['Olivier Hubert', 'C45B', 'Confluent Assurances', 'RC-EX-2025-00417', '44,02 €', '1 760,83 €', 'Accusé de réception', '26/10/2026'] },
  'note-information-temps-de-travail': { pages: 1, says: ['Stéphane Lambrechts', 'Fonderies de la Basse-Sambre SA', '03/06/2024', 'accidents du travail'], not: ['C45B', 'Confluent Assurances'] },
  'note-information-temps-de-travail-vierge': { pages: 1, says: ['Prénom et nom', 'accidents du travail'], not: ['Lambrechts'] },
  'note-partenaire': { pages: 1, says: ['Zeynep Çelik', 'Isabelle Pirson', 'suivi n° 4', '28/12/2026'], not: ['acheteuse', 'Delcourt', 'achats toute sa vie'] },
  'explication-croisement': { pages: 1, says: ['Yannick Kasongo', 'Emeka Okonkwo', '80 / 100', 'fiabilité 100 %', 'Sambreville', 'Langues, obligatoire', 'La décision est humaine'] },
  comparaison: { pages: 1, says: ['Yannick Kasongo', 'Emeka Okonkwo', 'Marie-Claire d’Hondt', 'Isabelle Gérard', 'Oksana Kovalenko', 'inconnu'] },
  'proposition-groupe': { pages: 3, says: ['Meilleur total', '9 binômes proposés', 'Iryna Marchenko', 'Ismaël Tchoupo', 'attend depuis', '« langue commune » écarte'], not: ['Nadia Amrouche', 'Thi Lan Nguyen'] },
  'fiche-proposition': {
    pages: 1,
    says: ['Nadia', 'Verviers', 'assistante logistique', 'Huit ans en entrepôt', 'Pourquoi nous pensons à vous', 'des outils numériques, que vous connaissez', '27/11/2026', 'Camille Hendrickx', 'trajet'],
    not: ['Amrouche', 'Dison', '1989', '0474 00 02 29', 'amrouche.petit', 'Établi'],
  },
  'grille-premiere-rencontre': { pages: 2, says: ['Solène Œuvrard', 'Guillaume de Wergifosse', '24/11/2026', 'Maison de la Culture, 5500 Dinant', 'Youssef Benkirane', 'À rendre séparément', 'téléphone, en journée'], not: [gridWords.unanswered] },
  'grille-premiere-rencontre-vierge': { pages: 2, says: ['Accueil (10 min)', 'Coordonnées échangées', 'Réponse à l’association sous cinq jours', 'À rendre séparément'], not: [gridWords.unanswered, 'Œuvrard', '☑'] },
  'grille-premiere-rencontre-completee': { pages: 2, says: ['Agnieszka Świątek', 'Olena Shevchuk', '02/09/2026', 'Hélène Dubois-Lecocq', '☑Contrat présenté et lu', 'Choisir trois textes'], not: [gridWords.unanswered, '☐'] },
  intake: { pages: 2, says: ['B-2026-009', 'Agnieszka Świątek', '20/10/2026', 'Équivalence demandée', 'Écrit en trois langues', 'Le portfolio vient d’abord'] },
  'intake-vierge': { pages: 2, says: ['projet professionnel', 'confiance et énergie', 'Priorité'], not: ['Olena', 'B-2026'] },
  'plan-actions': { pages: 2, says: ['B-2026-009', 'gestionnaire de contenus web', '☑emploi', 'Rencontrer trois personnes du métier', 'abandonné', 'Toutes demandent un numéro', 'Appeler le service des équivalences', '30/11/2026'] },
  'plan-actions-vierge': { pages: 1, says: ['Objectif visé', '☐emploi', 'Démarche concrète'], not: ['Olena', 'B-2026', '☑'] },
  'fiche-rencontre': { pages: 1, says: ['B-2026-009', '30/11/2026', '17 h 30', 'Rencontrer trois personnes du métier', 'Appeler le service des équivalences'], not: ['Être trouvée par une agence', 'Comparer les tarifs', '☑'] },
  'fiche-rencontre-vierge': { pages: 1, says: ['Décisions, à écrire dans le plan', 'Annulée par'], not: ['Olena', 'B-2026', '☑'] },
  'fiche-rencontre-completee': { pages: 1, says: ['16/11/2026', 'Bibliothèque royale', 'Inge Callens', 'texte d’essai', 'Complet jusqu’en février', '4 sur 4'], not: ['Annulée par'] },
  'contrats-a-signer': { pages: 1, says: ['4 documents à signer', 'Béatrice Mukendi', 'avenant n° 1', 'Loïc Hanse', '15 jours'], not: ['Delcourt', 'Świątek'] },
  'lettre-de-fin': { pages: 1, says: ['Samira El Amrani', 'Patrick Mbala Nsimba arrive à son terme', '11 novembre 2026', 'réunion de clôture', 'Youssef Benkirane'] },
  'lettre-de-fin-mentee': { pages: 1, says: ['Patrick Mbala Nsimba', 'Samira El Amrani arrive à son terme', 'réunion de clôture'] },
  'liste-semaine': { pages: 1, says: ['20 novembre 2026 au 26 novembre 2026', 'Jonas De Smet', '0493 00 02 23', 'suivi n° 4', 'Fixer les trois prochaines dates', 'autres lignes, dont 1 en retard, à l’écran'] },
  'fiche-suivi-mentor': { pages: 2, says: ['Ben Aïssa', 'n° 3', '23/11/2026', 'Connu depuis le 13/10/2026', 'Actions décidées'], not: ['☑', 'consignes écrites'] },
  'fiche-suivi-mentor-vierge': { pages: 2, says: ['Moyen de contact', 'La confiance est là', 'Besoin de formation', 'Actions décidées'], not: ['Ben Aïssa', 'B-2026', '☑'] },
  'fiche-suivi-mentor-completee': { pages: 1, says: ['Agnieszka Świątek', 'n° 1', '26/10/2026', 'Hélène Dubois-Lecocq', 'vert', 'Donner le nom d’une deuxième agence'], not: ['Écrire en français prend'] },
  'fiche-suivi-mentee': { pages: 2, says: ['Andriy Bondarenko', 'n° 3', '23/11/2026'], not: ['☑'] },
  'fiche-suivi-mentee-vierge': { pages: 2, says: ['Moyen de contact', 'La situation administrative a changé'], not: ['Bondarenko', 'B-2026', '☑', 'Besoin de formation'] },
  'fiche-suivi-mentee-completee': { pages: 1, says: ['Olena Shevchuk', '27/10/2026', 'orange', 'une relecture est à trouver', 'Trouver une personne pour relire'], not: ['plus qu’il ne faut'] },
  'ordre-du-jour': { pages: 1, says: ['17 décembre 2026', 'Bilan de l’année', 'Dates de 2027', 'Camille Hendrickx'], not: ['Ce qui a été dit'] },
  'compte-rendu': { pages: 1, says: ['12 mars 2026', 'Après un refus', '6 personnes présentes', 'Trois idées reviennent'] },
  infolettre: { pages: 1, says: ['La lettre des mentors, hiver 2026', 'Infolettre n° 3', 'Le signe de notre programme', '17 décembre 2026', 'Vous recevez cette infolettre'], not: ['Diallo', 'example.com'] },
  'fiche-cloture': { pages: 2, says: ['B-2026-003', 'Samira El Amrani', '24/11/2026', '☑échéance', 'Se présenter en deux minutes', 'Signature'], not: ['☑réunion'] },
  'fiche-cloture-vierge': { pages: 2, says: ['échéance', 'CDD de 6 mois ou plus', 'trois acquis', 'Notes personnelles détruites'], not: ['El Amrani', 'B-2026', '☑'] },
  'fiche-cloture-completee': { pages: 2, says: ['Koen Van den Broeck', 'Justine Noël', 'sortie positive', 'Menuiserie du Val', 'réseau du ou de la mentor', 'Inviter Justine'] },
  'attestation-mentor': { pages: 1, says: ['Marie-Claire d’Hondt', 'du 20 octobre 2025 au 20 avril 2026', '17 h 15', '22 h 25', '19 h 25', 'sur le temps de travail', 'Françoise Delhaye-N’Guyen'], not: ['Ouali'] },
  'attestation-mentee': { pages: 1, says: ['Justine Noël', '8 rencontres tenues', 'peut accompagner un curriculum vitae'], not: ['Van den Broeck', 'Menuiserie'] },
  'attestation-entreprise': { pages: 1, says: ['Fonderies de la Basse-Sambre', 'du 1er janvier 2025 au 31 décembre 2025', '25 h 21', '1 305,53 €', '51,50 €', 'pas un avantage fiscal'] },
  'attestation-entreprise-noms': { pages: 1, says: ['20,35 h', 'Par personne'] },
  'questionnaire-mentor': { pages: 2, says: ['B-2026-003', 'Le rythme était tenable', 'sans avis', 'L’association peut citer ces mots'], not: ['El Amrani', '☑'] },
  'questionnaire-mentor-vierge': { pages: 2, says: ['Le rythme était tenable', 'sans avis'], not: ['B-2026', '☑'] },
  'questionnaire-mentor-complete': { pages: 2, says: ['B-2026-002', '29/06/2026', 'Ne pas faire les appels à sa place'], not: ['Van den Broeck'] },
  'questionnaire-mentee': { pages: 2, says: ['B-2026-003', 'Mon ou ma mentor m’écoute', 'Je comprends le marché du travail'], not: ['Mbala', '☑'] },
  'questionnaire-mentee-vierge': { pages: 2, says: ['Mon ou ma mentor m’écoute', 'L’association peut montrer mes mots à d’autres'], not: ['B-2026', '☑'] },
  'questionnaire-mentee-complete': { pages: 2, says: ['B-2026-002', 'Voir un atelier de l’intérieur'], not: ['Noël'] },
  'registre-traitements': { says: ['Registre des traitements', 'Passerelle Emploi', 'Nathalie Rosier', 'Autorité de protection des données', 'Sélection des mentees', 'Confluent Assurances', '24 mois après le dernier contact'], not: ['{', 'Indicateurs sensibles'] },
  'registre-violations': { says: ['16/09/2025', '9 h 20', 'clé USB', 'APD-2025-EX-0417', '10/02/2026', 'Pas de risque'], not: ['{'] },
  'revue-durees-conservation': { says: ['Revue des durées de conservation 2025', 'Décisions du 30/01/2025 au 29/01/2026', '1 conservation prolongée', 'Durées en vigueur', 'Notes d’entretien', '6 mois'], not: ['{'] },
  'analyse-profils-2025': { says: ['Analyse annuelle des profils 2025', 'Diffusion interne', 'Mentees et mentors, côte à côte', 'Langues parlées', 'les personnes sans binôme', 'Ce que nous retenons des mentors', 'Ensemble'], not: ['Diallo', 'B-2025'] },
  'rapport-activites-2025': { says: ['Rapport d’activités 2025', 'À compléter', 'Personnes accompagnées', 'Le temps donné par les mentors', 'Fonderies de la Basse-Sambre SA', 'Pedro', 'À NE PAS PUBLIER TEL QUEL'], not: ['Diallo', 'B-2025', 'masqué'] },
  'rapport-activites-2025-a-publier': { says: ['Rapport d’activités 2025', 'À compléter', 'Personnes accompagnées', 'moins de 5', 'Fonderies de la Basse-Sambre SA', 'Pedro'], not: ['Diallo', 'B-2025', 'À NE PAS PUBLIER'] },
  'synthese-evaluations': { pages: 4, says: ['Synthèse des évaluations 2025', 'Distance parcourue', 'Refaire mon CV avec des chiffres', 'Fatoumata', '< 5'], not: ['Diallo', 'Montrer mes sites sans rougir', 'Il attendait une place', 'B-2025'] },
  'tableau-de-bord': { pages: 1, says: ['Tableau de bord 2025', 'Personnes accompagnées', 'Le compte est juste', 'Entrées et sorties des binômes'], not: ['B-2025', 'Diallo'] },
  etiquettes: { pages: 1, says: ['Agnieszka Świątek', 'rue du Page 196', '1050 Ixelles', 'Emre Yıldız'] },
}

/** The sheets on which every question is answered, and the interview each shows. */
const COMPLETED: Readonly<Partial<Record<string, InterviewId>>> = {
  'grille-preparation-mentor-completee': shownInterviews.preparation,
  'grille-selection-mentee-completee': shownInterviews.selection,
  'grille-premiere-rencontre-completee': shownInterviews.firstMeeting,
  'fiche-suivi-mentor-completee': shownInterviews.checkInMentor,
  'fiche-suivi-mentee-completee': shownInterviews.checkInMentee,
  'fiche-cloture-completee': shownInterviews.closing,
  'questionnaire-mentor-complete': shownInterviews.evaluationMentor,
  'questionnaire-mentee-complete': shownInterviews.evaluationMentee,
}

/** Every answer of a completed interview stands beside its question: words in words, a scale by its tick. */
async function holdsEveryAnswer(demo: Demo, path: string, id: InterviewId): Promise<void> {
  const book = await demo.book()
  const interview = book.interviews[id]
  const organisation = book.organisation.organisation
  if (!interview || !organisation) throw new Error('The interview is missing')
  const source = { book, organisation, defaults, today: IsoDate.parse('2026-11-20'), isProtected: false }
  const questions = questionsOf(gridOf(book, interview))
  const text = squeezed(await demo.words(path))

  expect(questions.length).toBeGreaterThan(20)
  const lost = questions.filter(question => {
    const answer = answerInWords(source, question, interview.answers)
    if (answer === undefined) return true
    // What was covered at a first meeting is a box before its words.
    if (interview.subject.kind === 'pair' && question.kind === 'yes-no') return !text.includes(`☑${squeezed(question.label)}`)
    // A question ends where its answer begins; the ends of a scale may stand in between, and it is ticked, not said.
    const isTicked = question.kind === 'scale' || question.kind === 'opinion'
    const said = isTicked ? `[^☐☑]*${[1, 2, 3, 4].map(value => `${value === interview.answers[question.key] ? '☑' : '☐'}${value}`).join('')}` : quoted(squeezed(answer))
    return !new RegExp(quoted(squeezed(question.label)) + said).test(text)
  })
  expect(lost.map(({ key }) => key)).toEqual([])
}

const quoted = (text: string) => text.replace(/[.*+?^${}()|[\]\\]/g, String.raw`\$&`)

async function readSheet(demo: Demo, path: string): Promise<void> {
  const expected = SHEETS[nameOf(path)]
  if (!expected) throw new Error(`Nobody says what stands on ${path}`)
  const text = await demo.words(path)
  const isLabels = path.startsWith('etiquettes')
  says(text, [...expected.says, ...(isLabels ? [] : ['EXEMPLE – personnes fictives', 'Passerelle Emploi asbl (exemple)', 'page 1 / '])], expected.not)
  // How many pages a Word file takes depends on the fonts of the machine that opens it.
  if (expected.pages && path.endsWith('.pdf')) expect(await demo.pages(path)).toBeLessThanOrEqual(expected.pages)
  const completed = COMPLETED[nameOf(path)]
  if (completed) await holdsEveryAnswer(demo, path, completed)
}

/** A message as a mail program opens it: to whom, what about, and the note as text and as pages. */
async function readMail(demo: Demo, path: string): Promise<void> {
  const raw = (await demo.bytes(path)).toString('latin1')
  expect(raw).toContain('X-Unsent: 1\r\n')
  expect(raw).toContain('To: Isabelle Pirson <i.pirson@example.com>\r\n')
  expect(raw).not.toMatch(/^From:/m)
  const [, body = ''] = /Content-Transfer-Encoding: quoted-printable\r\n\r\n([^]*?)\r\n--/.exec(raw) ?? []
  const text = Buffer.from(body.replace(/=\r\n/g, '').replace(/=([0-9A-F]{2})/g, (_, byte: string) => String.fromCharCode(parseInt(byte, 16))), 'latin1').toString('utf8')
  says(text, ['Zeynep Çelik', 'Le contenu des entretiens reste confidentiel', 'Passerelle Emploi asbl (exemple)'], ['acheteuse', 'Delcourt'])
  const [, attached = ''] = /Content-Disposition: attachment;[^]*?\r\n\r\n([^]*?)\r\n--/.exec(raw) ?? []
  expect(Buffer.from(attached, 'base64').subarray(0, 5).toString()).toBe('%PDF-')
}

/** A workbook holds the people chosen, and nobody else. */
async function readWorkbook(demo: Demo, path: string, names: readonly string[], others: readonly string[]): Promise<void> {
  const parts = unzipSync(await demo.bytes(path))
  const text = Object.entries(parts).flatMap(([name, bytes]) => (/sharedStrings|worksheets\/sheet/.test(name) ? [strFromU8(bytes)] : [])).join(' ')
  says(text, names, others)
}

/** An appointment names nobody but by first names, and bears the hour of the clock on the wall. */
async function readAppointment(demo: Demo, path: string): Promise<void> {
  const text = (await demo.bytes(path)).toString('utf8').replace(/\r\n[ \t]/g, '')
  says(text, ['Agnieszka et Olena', 'DTSTART:20261130T173000', 'DTEND:20261130T190000', 'rue du Page 196', 'B-2026-009'], ['Świątek', 'Shevchuk', 'ATTENDEE'])
}

/** A year of appointments, without family names. */
async function readTimetable(demo: Demo, path: string): Promise<void> {
  const text = (await demo.bytes(path)).toString('utf8').replace(/\r\n[ \t]/g, '')
  expect(text.match(/BEGIN:VEVENT/g)?.length).toBeGreaterThan(30)
  says(text, ['Clôture du mentorat : Samira et Patrick', 'DTSTART:20261124T170000', 'Suivi n° 3 : appeler Karim et Andriy', 'Bilan de l’année', 'Devenir à 12 mois : appeler Julien'], ['El Amrani', 'Marchal', 'ATTENDEE'])
}

/** Every sheet, list and message but the newsletter. */
export const sheetReaders: readonly Reader[] = [
  ...Object.keys(SHEETS).map(name => ({ what: `the sheet ${name}`, file: new RegExp(`^${name}\\.(pdf|docx)$`), read: readSheet })),
  { what: 'the note to a partner as a message', file: /^note-partenaire\.eml$/, read: readMail },
  { what: 'the next meeting, for a calendar', file: /^prochaine-rencontre\.ics$/, read: readAppointment },
  { what: 'the timetable, for a calendar', file: /^calendrier\.ics$/, read: readTimetable },
  { what: 'the list of mentors', file: /^liste-mentors\.xlsx$/, read: (demo, path) => readWorkbook(demo, path, ['Ben Aïssa', 'Świątek', 'Yıldız', 'Schaerbeek'], ['Delcourt', 'Zaoui']) },
  { what: 'the list of mentees', file: /^liste-mentees\.xlsx$/, read: (demo, path) => readWorkbook(demo, path, ['Zaoui', 'Hanquet', 'couturière'], ['Bensalem', 'Lallemand']) },
]
