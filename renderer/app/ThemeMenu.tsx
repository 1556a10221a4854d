import { ActionIcon, Menu, useMantineColorScheme } from '@mantine/core'
import { IconDeviceDesktop, IconMoon, IconSun } from '@tabler/icons-react'
import type { ReactNode } from 'react'

import { useTextSize } from './look'

import { Scheme, TextSize } from '#shared/api/appearance'
import { shell } from '#shared/text/shell'

const schemes = [
  { scheme: 'light', label: shell.theme.light, Sign: IconSun },
  { scheme: 'dark', label: shell.theme.dark, Sign: IconMoon },
  { scheme: 'auto', label: shell.theme.auto, Sign: IconDeviceDesktop },
] as const

const { label: textSizeLabel, ...textSizes } = shell.textSize

/** Light, dark, or as the system is; and how large the letters are. */
export function ThemeMenu() {
  const { colorScheme, setColorScheme } = useMantineColorScheme()
  const [textSize, setTextSize] = useTextSize()
  const Present = schemes.find(({ scheme }) => scheme === colorScheme)?.Sign ?? IconDeviceDesktop
  return (
    <Menu shadow="md" position="bottom-end" transitionProps={{ duration: 100 }}>
      <Menu.Target>
        <ActionIcon variant="subtle" color="gray" size="lg" aria-label={shell.theme.label} title={shell.theme.label}>
          <Present size={18} stroke={1.6} aria-hidden="true" />
        </ActionIcon>
      </Menu.Target>
      <Menu.Dropdown>
        <Choices label={shell.theme.label} value={colorScheme} onChoose={chosen => setColorScheme(Scheme.parse(chosen))}>
          {schemes.map(({ scheme, label, Sign }) => (
            <Choice key={scheme} value={scheme} label={label} sign={<Sign size={16} aria-hidden="true" />} />
          ))}
        </Choices>
        <Menu.Divider />
        <Choices label={textSizeLabel} value={textSize} onChoose={chosen => setTextSize(TextSize.parse(chosen))}>
          {TextSize.options.map(size => (
            <Choice key={size} value={size} label={textSizes[size]} sign={<span className={`text-size-sign text-size-${size}`} aria-hidden="true">A</span>} />
          ))}
        </Choices>
      </Menu.Dropdown>
    </Menu>
  )
}

interface ChoicesProps {
  readonly label: string
  readonly value: string
  readonly onChoose: (value: string) => void
  readonly children: ReactNode
}

/** A group of answers of which one holds, under its name. */
function Choices({ label, value, onChoose, children }: ChoicesProps) {
  return (
    <div role="group" aria-label={label}>
      <Menu.Label aria-hidden="true">{label}</Menu.Label>
      <Menu.RadioGroup value={value} onChange={onChoose}>
        {children}
      </Menu.RadioGroup>
    </div>
  )
}

interface ChoiceProps {
  readonly value: string
  readonly label: string
  readonly sign: ReactNode
}

function Choice({ value, label, sign }: ChoiceProps) {
  return (
    <Menu.RadioItem value={value} rightSection={sign} closeMenuOnClick>
      {label}
    </Menu.RadioItem>
  )
}
