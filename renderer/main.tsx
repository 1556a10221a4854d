import '@fontsource-variable/inter/wght.css'
import '@mantine/core/styles.css'
import './ui/tokens.css'
import './app/app.css'

import { StrictMode } from 'react'
import { createRoot } from 'react-dom/client'

import { App } from './app/App'
import { Appearance } from './app/Appearance'

const root = document.getElementById('root')
if (!root) throw new Error('index.html has no #root')

createRoot(root).render(
  <StrictMode>
    <Appearance>
      <App />
    </Appearance>
  </StrictMode>,
)
