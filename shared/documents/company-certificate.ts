import type { CasebookRefusal } from '#shared/casebook/refusal'
import { compareText } from '#shared/core/search-key'
import { ok, type Result, whenOk } from '#shared/core/result'
import type { Company } from '#shared/domain/company'
import { shownCompanyNumber } from '#shared/domain/company-number'
import type { CompanyId } from '#shared/domain/ids'
import { earlier } from '#shared/domain/iso-date'
import { sortName } from '#shared/domain/person'
import { basisOf } from '#shared/statistics/basis'
import { isRunning, type ReportPeriod } from '#shared/statistics/report-period'
import { type CompanySponsorship, sponsorshipOf, type UsedCost } from '#shared/statistics/sponsorship'
import { duration } from '#shared/text/format'
import { curved, typeset } from '#shared/text/paper'
import { companyCertificate as words } from '#shared/text/sheets/company-certificate'
import { euros } from '#shared/text/sheets/company-sheet'
import { sheetFrame } from '#shared/text/sheets/sheet-frame'
import { workedItems } from '#shared/text/sponsorship'

import type { Block, Document } from './document'
import { fullNameOnPaper } from './facts-on-paper'
import { found } from './found'
import { onePart, sheetDocument, type SheetSource, templateOf } from './sheet-source'
import { signedForAssociation } from './training-certificate'

/** What a certificate for a company is asked with. */
export interface CertificateAsked extends ReportPeriod {
  readonly companyId: CompanyId
  /** Its employees by their names; without it their number alone. */
  readonly names?: true | undefined
}

/**
 * The hours that a company gave on working time in a period, as they were logged, and what they are worth: a value with its method and its source,
 * never a tax claim. Refuses a company that the book does not hold.
 */
export const companyCertificate = (source: SheetSource, asked: CertificateAsked): Result<Document, CasebookRefusal> =>
  whenOk(found(source.book.companies, asked.companyId), company => {
    const given = sponsorshipOf(source.book, company.id, asked, basisOf(source.book, source.defaults, source.today))
    return ok(
      sheetDocument(source, {
        title: words.title,
        template: templateOf(source, words.name),
        privacy: sheetFrame.open,
        parts: onePart(
          ...opening(source, company, asked),
          facts(company, { from: asked.from, to: earlier(asked.to, source.today) }, given),
          ...(given && given.minutes > 0 ? hours(source, asked, given) : [{ kind: 'paragraph', text: words.noHours } as const]),
          signedForAssociation(source),
        ),
      }),
    )
  })

function opening({ today, organisation: { name, representative } }: SheetSource, company: Company, { from, to }: ReportPeriod): readonly Block[] {
  const isProvisional = isRunning({ from, to }, today)
  return [
    { kind: 'heading', level: 1, text: isProvisional ? words.provisionalTitle : words.title },
    ...(isProvisional ? [{ kind: 'paragraph', text: [{ text: words.provisional(today), strong: true }] } as const] : []),
    { kind: 'paragraph', text: words.attests(name, representative && `${representative.name}, ${representative.role}`) },
    { kind: 'heading', level: 2, text: curved(company.name) },
    { kind: 'paragraph', text: words.gave },
  ]
}

/** Only those who gave an hour are counted as engaged. */
const engaged = ({ mentors }: CompanySponsorship) => mentors.filter(({ minutes }) => minutes > 0)

function facts({ companyNumber }: Company, { from, to }: ReportPeriod, given: CompanySponsorship | undefined): Block {
  return {
    kind: 'facts',
    rows: [
      ...(companyNumber === undefined ? [] : [[words.number, shownCompanyNumber(companyNumber)] as const]),
      [words.period, words.fromTo(from, to)],
      ...(given && given.minutes > 0
        ? [
            [words.mentors, words.people(engaged(given).length)] as const,
            [words.hours, [{ text: duration(given.minutes), strong: true as const }]] as const,
            [words.value, [{ text: euros(given.cents), strong: true as const }]] as const,
          ]
        : []),
    ],
  }
}

function hours(source: SheetSource, { names }: CertificateAsked, given: CompanySponsorship): readonly Block[] {
  const { columns } = words
  return [
    {
      kind: 'together',
      blocks: [
        { kind: 'heading', level: 2, text: words.detail },
        {
          kind: 'table',
          columns: [
            { label: columns.what, width: 24 },
            { label: columns.count, width: 6, numeric: true },
            { label: columns.hours, width: 13, numeric: true },
            { label: columns.value, width: 11, numeric: true },
          ],
          rows: given.byKind.map(({ what, count, minutes, cents: value }) => [workedItems[what], String(count), words.multipliedHours(minutes), euros(value)]),
          total: [words.total, '', words.multipliedHours(given.minutes), euros(given.cents)],
        },
      ],
    },
    ...(names ? [byPerson(source, given)] : []),
    {
      kind: 'together',
      blocks: [
        { kind: 'heading', level: 2, text: words.methodTitle },
        { kind: 'paragraph', text: words.method },
        ...given.costs.map(used => ({ kind: 'paragraph', text: costLine(used, given.costs.length > 1) }) as const),
        ...(given.unnoted > 0 ? [{ kind: 'paragraph', text: words.notNoted(given.unnoted) } as const] : []),
        { kind: 'paragraph', text: [{ text: words.noTaxClaim, strong: true }] },
      ],
    },
  ]
}

/** A cost with its source; where there are several, with the years it was used for. */
function costLine({ cost: { cents, year, source }, isOwn, years }: UsedCost, isOneOfSeveral: boolean): string {
  const line = words.cost(euros(cents), year, typeset(source), isOwn)
  return isOneOfSeveral ? words.costOf(years, line) : line
}

function byPerson({ book }: SheetSource, given: CompanySponsorship): Block {
  const people = engaged(given).flatMap(({ mentorId, minutes, cents }) => {
    const mentor = book.mentors[mentorId]
    return mentor ? [{ mentor, minutes, cents }] : []
  })
  return {
    kind: 'together',
    blocks: [
      { kind: 'heading', level: 2, text: words.byPerson },
      {
        kind: 'table',
        columns: [
          { label: words.person, width: 30 },
          { label: words.columns.hours, width: 13, numeric: true },
          { label: words.columns.value, width: 11, numeric: true },
        ],
        rows: people
          .toSorted((one, other) => compareText(sortName(one.mentor), sortName(other.mentor)))
          .map(({ mentor, minutes, cents }) => [fullNameOnPaper(mentor), words.multipliedHours(minutes), euros(cents)]),
        total: [words.total, words.multipliedHours(given.minutes), euros(given.cents)],
      },
    ],
  }
}
