import { type Launched, test } from './fixtures'
import { liveByKeys } from './keyboard/fault-free'
import { prepareHome } from './prepared-home'
import { askAgain, enterBoth } from './to-the-end/afterwards'
import { firstRound, secondRound, takeAlong } from './to-the-end/at-work'
import { close, freeAgain, inSight } from './to-the-end/closing'
import { signed } from './to-the-end/people'

test('without a mouse, a pair is followed from its first six weeks to both questionnaires and six months beyond', async ({ launch, home }) => {
  test.setTimeout(300_000)
  await prepareHome(home, signed)
  const on = async (day: string, live: (launched: Launched) => Promise<void>) => {
    const launched = await launch({ env: { BINOME_TODAY: day } })
    await test.step(day, () => liveByKeys(launched, live))
    await launched.app.close()
  }

  await on('2026-10-12', async launched => {
    await takeAlong(launched, home)
    await firstRound(launched)
  })
  await on('2026-11-23', secondRound)
  await on('2027-02-08', inSight)
  await on('2027-03-02', async launched => {
    await close(launched, home)
    await freeAgain(launched)
  })
  await on('2027-03-10', enterBoth)
  await on('2027-08-28', askAgain)
})
