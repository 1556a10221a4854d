import { IconBook2, IconBuilding, IconCalendarUser, IconCalendarEvent, IconChartBar, IconHeartHandshake, IconSchool, IconSettings, IconUsersGroup, IconBriefcase } from '@tabler/icons-react'
import { createContext, type ReactNode, useContext, useMemo } from 'react'
import { Link, useLocation } from 'wouter'

import { dueIn } from '../api/due'
import { useCasebook } from '../api/mirror'
import { useToday } from '../api/surroundings'
import { sheetAt } from '../features/sheets/sheet-address'
import { surroundingsOf } from '../features/sheets/sheet-surroundings'
import { places } from '../ui/places'

import type { Casebook } from '#shared/casebook/casebook'
import { dueByStage } from '#shared/due/due-lines'
import { guideWords } from '#shared/text/guide/words'
import { shell } from '#shared/text/shell'

const { nav: words } = shell
const STAGE_NUMBERS = [1, 2, 3, 4, 5, 6] as const

/** The way to every page: today, the six stages, the people, the pairs, the reports and the settings. */
export function Navigation() {
  const [book, today] = [useCasebook(), useToday()]
  const due = useMemo(() => dueByStage(dueIn(book, today)), [book, today])
  const [location] = useLocation()
  const here = useMemo(() => belongingTo(book, location), [book, location])
  return (
    <Here value={here}>
      <div className="nav">
        <ul>
          <Item href={places.today} sign={<IconCalendarEvent {...icon} />} label={words.today} />
        </ul>
        <h2 className="nav-title">{words.stages}</h2>
        <ul>
          {STAGE_NUMBERS.map(number => (
            <Item key={number} href={places.stage(number)} sign={<span className="nav-number">{number}</span>} label={shell.stageNames[number]} due={due[number]} />
          ))}
        </ul>
        <h2 className="nav-title">{words.people}</h2>
        <ul>
          <Item href={places.mentors} sign={<IconBriefcase {...icon} />} label={words.mentors} />
          <Item href={places.mentees} sign={<IconSchool {...icon} />} label={words.mentees} />
          <Item href={places.companies} sign={<IconBuilding {...icon} />} label={words.companies} />
          <Item href={places.partners} sign={<IconUsersGroup {...icon} />} label={words.partners} />
          <Item href={places.sessions} sign={<IconCalendarUser {...icon} />} label={words.sessions} />
        </ul>
        <hr className="nav-line" />
        <ul>
          <Item href={places.pairs} also={PLACES_OF_PAIRS} sign={<IconHeartHandshake {...icon} />} label={words.pairs} />
          <Item href={places.reports} sign={<IconChartBar {...icon} />} label={words.reports} />
          <Item href={places.settings} sign={<IconSettings {...icon} />} label={words.settings} />
          <Item href={places.guide} sign={<IconBook2 {...icon} />} label={guideWords.nav} />
        </ul>
      </div>
    </Here>
  )
}

/** Where the window stands: a sheet belongs to the page that its way back leads to. */
const Here = createContext('')

const SHEETS = '/feuilles/'

function belongingTo(book: Casebook, location: string): string {
  const sheet = location.startsWith(SHEETS) ? sheetAt(location.slice(SHEETS.length)) : undefined
  return sheet ? surroundingsOf(book, sheet).back.href : location
}

/** What belongs to the pairs and has an address of its own. */
const PLACES_OF_PAIRS = [places.matching, places.contractsAwaiting, places.amendment(''), places.meetingsTable] as const

const icon = { size: 18, stroke: 1.6, 'aria-hidden': true } as const

interface ItemProps {
  readonly href: string
  /** How the addresses begin of other pages that this leads to. */
  readonly also?: readonly string[]
  readonly sign: ReactNode
  readonly label: string
  readonly due?: number
}

function Item({ href, also = [], sign, label, due = 0 }: ItemProps) {
  const here = useContext(Here)
  const isHere = href === places.today ? here === href : here === href || [`${href}/`, ...also].some(place => here.startsWith(place))
  return (
    <li>
      <Link href={href} className="nav-item" {...(isHere && { 'aria-current': 'page' as const })}>
        <span className="nav-sign">{sign}</span>
        <span className="nav-label">{label}</span>
        {due > 0 && (
          <span className="nav-due" title={words.due(due)}>
            <span aria-hidden="true">{due}</span>
            <span className="for-readers">{words.due(due)}</span>
          </span>
        )}
      </Link>
    </li>
  )
}
