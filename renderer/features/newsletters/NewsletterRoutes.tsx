import { Route, Switch } from 'wouter'

import { places } from '../../ui/places'
import { NewNewsletter } from './NewNewsletter'
import { NewsletterPage } from './NewsletterPage'
import { NewslettersPage } from './NewslettersPage'

/** The newsletters, each under its own address. */
export function NewsletterRoutes() {
  return (
    <Switch>
      <Route path={places.newsletters} component={NewslettersPage} />
      <Route path={places.newNewsletter} component={NewNewsletter} />
      <Route<Readonly<Record<'id', string>>> path={places.newsletter(':id')}>{({ id }) => <NewsletterPage newsletterId={id} />}</Route>
    </Switch>
  )
}
