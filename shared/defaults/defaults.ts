import type { Defaults } from '#shared/casebook/casebook'

import { defaultArticles } from './contract-articles'
import { defaultGrids } from './grids'
import { defaultLists } from './lists'
import { defaultNotices } from './notices'
import { defaultProcessings } from './processings'
import { defaultSettings } from './programme'

/** Everything an association begins with; what it changes in Réglages stands in its book instead. */
export const defaults: Defaults = { articles: defaultArticles, grids: defaultGrids, lists: defaultLists, notices: defaultNotices, processings: defaultProcessings, settings: defaultSettings }
