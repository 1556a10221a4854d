import { Facts } from './Facts'

import { forms } from '#shared/text/forms'

type Rows = React.ComponentProps<typeof Facts>['rows']

const isKnown = ([, value]: Rows[number]) => value !== undefined && value !== null && value !== ''

/** What is known, label by label; what is not known stands folded in one line under it. */
export function KnownFacts({ rows }: { readonly rows: Rows }) {
  const known = rows.filter(isKnown)
  const unknown = rows.filter(row => !isKnown(row)).map(([label]) => label)
  return (
    <div className="page-body">
      {known.length > 0 && <Facts rows={known} />}
      {unknown.length > 0 && <p className="form-hint">{forms.notEnteredYet(unknown)}</p>}
    </div>
  )
}
