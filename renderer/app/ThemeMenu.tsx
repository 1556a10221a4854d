import { ActionIcon, Menu, useMantineColorScheme } from '@mantine/core'
import { IconCheck, IconDeviceDesktop, IconMoon, IconSun } from '@tabler/icons-react'

import { shell } from '#shared/text/shell'

const schemes = [
  { scheme: 'light', label: shell.theme.light, Sign: IconSun },
  { scheme: 'dark', label: shell.theme.dark, Sign: IconMoon },
  { scheme: 'auto', label: shell.theme.auto, Sign: IconDeviceDesktop },
] as const

/** Light, dark, or as the system is. */
export function ThemeMenu() {
  const { colorScheme, setColorScheme } = useMantineColorScheme()
  const Present = schemes.find(({ scheme }) => scheme === colorScheme)?.Sign ?? IconDeviceDesktop
  return (
    <Menu shadow="md" position="bottom-end" transitionProps={{ duration: 100 }}>
      <Menu.Target>
        <ActionIcon variant="subtle" color="gray" size="lg" aria-label={shell.theme.label} title={shell.theme.label}>
          <Present size={18} stroke={1.6} aria-hidden="true" />
        </ActionIcon>
      </Menu.Target>
      <Menu.Dropdown>
        <Menu.Label>{shell.theme.label}</Menu.Label>
        {schemes.map(({ scheme, label, Sign }) => (
          <Menu.Item
            key={scheme}
            role="menuitemradio"
            aria-checked={scheme === colorScheme}
            leftSection={<Sign size={16} aria-hidden="true" />}
            rightSection={scheme === colorScheme && <IconCheck size={14} aria-hidden="true" />}
            onClick={() => setColorScheme(scheme)}
          >
            {label}
          </Menu.Item>
        ))}
      </Menu.Dropdown>
    </Menu>
  )
}
