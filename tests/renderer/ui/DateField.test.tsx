import { screen } from '@testing-library/react'
import { useState } from 'react'
import { describe, expect, it, vi } from 'vitest'

import { DateField } from '../../../renderer/ui/DateField'
import { day } from '../../builders/casebook'
import { show } from '../show'

import type { IsoDate } from '#shared/domain/iso-date'
import { forms } from '#shared/text/forms'

const today = day('2026-03-16')

function Probe({ from, wanting = false, onChange }: { readonly from?: IsoDate; readonly wanting?: boolean; readonly onChange: (value: IsoDate | undefined) => void }) {
  const [value, setValue] = useState(from)
  const change = (next: IsoDate | undefined) => {
    setValue(next)
    onChange(next)
  }
  return <DateField label="Début" value={value} onChange={change} today={today} error={wanting && value === undefined ? 'Indiquez la date.' : undefined} />
}

const field = () => screen.getByLabelText<HTMLInputElement>('Début')

describe('a date typed freely', () => {
  it.each([
    ['12/3', '2026-03-12', '12/03/2026'],
    ['120326', '2026-03-12', '12/03/2026'],
    ['1er mars 2025', '2025-03-01', '01/03/2025'],
    ['hier', '2026-03-15', '15/03/2026'],
  ])('reads %s when one leaves the field', async (typed, iso, shown) => {
    const onChange = vi.fn()
    const { person } = show(<Probe onChange={onChange} />)

    await person.type(field(), typed)
    await person.tab()

    expect(onChange).toHaveBeenCalledExactlyOnceWith(iso)
    expect(field().value).toBe(shown)
  })

  it('keeps a day that does not exist as it was typed, and says so', async () => {
    const onChange = vi.fn()
    const { person } = show(<Probe from={day('2026-02-01')} onChange={onChange} />)

    await person.clear(field())
    await person.type(field(), '31/02{Enter}')

    expect(field().value).toBe('31/02')
    expect(field().getAttribute('aria-invalid')).toBe('true')
    expect(screen.getByText(forms.date.noSuchDay('31/02'), { normalizer: text => text })).toBeDefined()
    expect(onChange).toHaveBeenLastCalledWith(undefined)
  })

  it('goes a day up and down by the arrows', async () => {
    const onChange = vi.fn()
    const { person } = show(<Probe from={day('2026-02-28')} onChange={onChange} />)

    await person.type(field(), '{ArrowUp}')

    expect(onChange).toHaveBeenLastCalledWith('2026-03-01')
  })

  it('keeps what is typed while a slow save answers', async () => {
    const seen: (IsoDate | undefined)[] = []
    const { person } = show(<DateField label="Début" onChange={value => seen.push(value)} today={today} />)

    await person.type(field(), '12/3')
    await person.tab()

    expect(seen).toEqual(['2026-03-12'])
    expect(field().value).toBe('12/03/2026')
  })

  it.each(['1/1/1899', '12/03/2126', '01/01/0026'])('takes %s for a slip of the hand', async typed => {
    const onChange = vi.fn()
    const { person } = show(<Probe from={day('2026-02-01')} onChange={onChange} />)

    await person.clear(field())
    await person.type(field(), `${typed}{Enter}`)

    expect(screen.getByText(forms.date.implausible(typed, 1900, 2100), { normalizer: text => text })).toBeDefined()
    expect(onChange).toHaveBeenLastCalledWith(undefined)
  })
})

describe('a date that is being mended', () => {
  it('loses its error while one types, before the field is left: the button below must not move under a click', async () => {
    const onChange = vi.fn()
    const { person } = show(<Probe onChange={onChange} />)
    await person.type(field(), '31/02/2026{Enter}')
    expect(field().getAttribute('aria-invalid')).toBe('true')

    await person.clear(field())
    await person.type(field(), '12/3')

    expect(document.activeElement).toBe(field())
    expect(field().value).toBe('12/3')
    expect(field().getAttribute('aria-invalid')).not.toBe('true')
  })

  it('tells the form at once when the fault was that of the form', async () => {
    const onChange = vi.fn()
    const { person } = show(<Probe wanting onChange={onChange} />)
    expect(screen.getByText('Indiquez la date.')).toBeDefined()

    await person.type(field(), '12/3')
    expect(screen.queryByText('Indiquez la date.')).toBeNull()

    await person.type(field(), '/2025')
    await person.tab()
    expect(onChange).toHaveBeenLastCalledWith('2025-03-12')
    expect(field().value).toBe('12/03/2025')
  })
})
