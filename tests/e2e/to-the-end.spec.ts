import { expect, type Launched, test } from './fixtures'
import { prepareHome } from './prepared-home'
import { askAgain, enterBoth } from './to-the-end/afterwards'
import { firstRound, secondRound, takeAlong } from './to-the-end/at-work'
import { close, freeAgain, inSight } from './to-the-end/closing'
import { signed } from './to-the-end/people'

test('a pair is followed from its contract to both questionnaires and six months beyond, the application closed and opened between the days', async ({ launch, home }) => {
  test.setTimeout(300_000)
  await prepareHome(home, signed)
  const complaints: string[] = []
  const on = async (day: string, live: (launched: Launched) => Promise<void>) => {
    const launched = await launch({ env: { BINOME_TODAY: day } })
    await test.step(day, () => live(launched))
    complaints.push(...launched.complaints)
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
  expect(complaints).toEqual([])
})
