import { expect, it } from 'vitest'
import { reading } from '../reader.ts'

const { open } = reading()

it.each([['ಕಾರ್ಮಿಕ ಕಾರ್ಡ್', 'Noto Sans Kannada'], ['मज़दूर कार्ड', 'Noto Sans Devanagari'], ['₹2,00,000', 'Noto Sans Devanagari'], ['Labour card', 'Open Sans'], ['Bihar → Karnataka', 'Noto Sans Symbols'], ['✓ ✎ ☐', 'Noto Sans Symbols 2']])('the browser that measures and prints has the letters of %s', async (text, family) => {
  const { page, close } = await open()
  await page.setContent(`<p style="font-family: sans-serif">${text}</p>`)
  const session = await page.context().newCDPSession(page)
  await session.send('DOM.enable')
  await session.send('CSS.enable')
  const { root } = await session.send('DOM.getDocument')
  const { nodeId } = await session.send('DOM.querySelector', { nodeId: root.nodeId, selector: 'p' })
  const { fonts } = await session.send('CSS.getPlatformFontsForNode', { nodeId })
  expect(fonts.map(({ familyName }) => familyName)).toContain(family)
  await close()
})
