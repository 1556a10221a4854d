import { describe, expect, it } from 'vitest'

import { startOrder } from '../../scripts/start.mjs'

describe('npm start', () => {
  it('keeps --dev for itself and hands the rest to the application', () => {
    expect(startOrder(['--dev', '--', '--user-data-dir=/tmp/x', 'fichier.binome'])).toEqual({ dev: true, rest: ['--user-data-dir=/tmp/x', 'fichier.binome'] })
    expect(startOrder([])).toEqual({ dev: false, rest: [] })
  })
})
