import { createTheme, type CSSVariablesResolver, type MantineColorsTuple } from '@mantine/core'

/** The one accent, a deep green-blue: white on 7 and on 6 reads at 4.5:1 or more. */
const deep: MantineColorsTuple = ['#eef6f6', '#dcebeb', '#b5d6d7', '#86c0c2', '#58a4a7', '#3a8d91', '#27787d', '#1a646a', '#125056', '#0b3d43']

const gray: MantineColorsTuple = ['#f7f8f8', '#eef0f1', '#dfe3e4', '#cdd3d5', '#b1babc', '#8a9598', '#5f6b6f', '#465155', '#30393c', '#1b2325']

const dark: MantineColorsTuple = ['#e4e8e9', '#c3cbcd', '#a3adb0', '#69757a', '#454f53', '#343c40', '#2a3235', '#1e2427', '#171c1e', '#101415']

const red: MantineColorsTuple = ['#fdf1f0', '#fce8e6', '#f6c9c5', '#f2aaa4', '#e5766d', '#d4493f', '#bf3329', '#a8271e', '#931f17', '#741710']

/** Mantine as this house wears it: neutral greys, one accent, small and dense. */
export const theme = createTheme({
  primaryColor: 'deep',
  primaryShade: { light: 7, dark: 6 },
  colors: { deep, gray, dark, red },
  black: '#1b2325',
  fontFamily: "'Inter Variable', 'Segoe UI', system-ui, sans-serif",
  fontSizes: { xs: '0.75rem', sm: '0.875rem', md: '0.9375rem', lg: '1.0625rem', xl: '1.25rem' },
  headings: { fontFamily: "'Inter Variable', 'Segoe UI', system-ui, sans-serif", fontWeight: '640' },
  defaultRadius: 'md',
  radius: { xs: '0.25rem', sm: '0.3125rem', md: '0.4375rem', lg: '0.625rem', xl: '1rem' },
  respectReducedMotion: true,
  cursorType: 'pointer',
  focusRing: 'auto',
  components: {
    Button: { defaultProps: { size: 'sm' } },
    Menu: { defaultProps: { withInitialFocusPlaceholder: false } }, // a menu holds nothing but its items, the first of which takes the focus
    // The head of a dialog is no second banner of the window.
    Modal: { defaultProps: { lockScroll: false, transitionProps: { duration: 120 }, attributes: { header: { role: 'presentation' } } } },
    Input: { defaultProps: { size: 'sm' } },
    RadioGroup: { defaultProps: { inputWrapperOrder: ['label', 'description', 'input', 'error'] } },
    InputWrapper: { defaultProps: { inputWrapperOrder: ['label', 'input', 'description', 'error'] } },
    // Every field of several lines is as high as its `rows`, and grows with what is typed (app.css).
    Textarea: { styles: (_: unknown, { rows = 2 }: { readonly rows?: number }) => ({ input: { '--rows': rows } }) },
    Select: { defaultProps: { checkIconPosition: 'right', comboboxProps: { shadow: 'md', transitionProps: { duration: 100 } } } },
  },
})

/** Where Mantine's own choice is too pale: a contrast of 4.5 for words, of 3 for the edge of what is operated. */
export const variables: CSSVariablesResolver = () => ({
  variables: {},
  light: {
    '--mantine-color-body': '#ffffff',
    '--mantine-color-dimmed': '#566165',
    '--mantine-color-placeholder': '#69757a',
    '--mantine-color-error': '#a8271e',
    '--mantine-color-default-border': '#7f8a8d',
    '--mantine-color-anchor': '#12545a',
  },
  dark: {
    '--mantine-color-body': '#1e2427',
    '--mantine-color-dimmed': '#a3adb0',
    '--mantine-color-placeholder': '#98a3a6',
    '--mantine-color-error': '#f5b0aa',
    '--mantine-color-default': '#242b2e',
    '--mantine-color-default-border': '#6f7b80',
    '--mantine-color-anchor': '#86c8ca',
  },
})
