import { places } from '../../ui/places'
import { Section } from '../../ui/Section'
import { FigureLink } from './FigureLink'

import { changeOf, fractionOf, hasNothingNoted, KEY_FIGURES, shownFigure, shownSinceBeginning } from '#shared/documents/dashboard-figures'
import { indicatorOf, type Results } from '#shared/documents/results'
import type { ComparedPeriod } from '#shared/statistics/compared-period'
import { dashboardWords as words } from '#shared/text/dashboard'

interface KeyFiguresProps {
  readonly now: Results
  readonly before: Results | undefined
  readonly all: Results | undefined
  /** What `before` is about; nothing where the period is compared with none. */
  readonly compared: ComparedPeriod | undefined
}

/** The few figures one asks for first, large, with what became of them since the period before, in words and by a sign. */
export function KeyFigures({ now, before, all, compared }: KeyFiguresProps) {
  return (
    <Section title={words.key} actions={compared && before && <span className="form-hint">{hasNothingNoted(before) ? words.nothingBefore : words.compared(compared)}</span>}>
      <ul className="report-keys">
        {KEY_FIGURES.map(code => {
          const figure = indicatorOf(now, code)
          const earlier = before && !hasNothingNoted(before) ? indicatorOf(before, code) : undefined
          const change = earlier && changeOf(figure, earlier)
          const fraction = fractionOf(figure)
          const sinceBeginning = all && shownSinceBeginning(all, code)
          return (
            <li key={code} className="report-key">
              <FigureLink id={`${code}-en-bref`} href={places.reportsFigure(code)} className="report-key-link">
                <span className="report-key-value">{shownFigure(figure)}</span>
                <span className="report-key-label">{figure.label}</span>
              </FigureLink>
              {fraction !== undefined && figure.value !== undefined && <span className="report-key-more">{fraction}</span>}
              {before && change && (
                <FigureLink id={`${code}-en-bref-avant`} className="report-key-more" href={places.reportsFigureIn(code, 'compte', before.period)}>
                  {change.sign !== '' && <span aria-hidden="true">{change.sign} </span>}
                  {words.changed(change.text, shownFigure(earlier))}
                </FigureLink>
              )}
              {all && sinceBeginning !== undefined && (
                <FigureLink id={`${code}-en-bref-debut`} className="report-key-more" href={places.reportsFigureIn(code, 'compte', all.period)}>
                  {words.sinceBeginning(sinceBeginning)}
                </FigureLink>
              )}
            </li>
          )
        })}
      </ul>
    </Section>
  )
}
