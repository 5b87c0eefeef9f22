/** Light or dark by choice. Without this script the page follows the device. The button is hidden until it works. */
const button = document.getElementById('look')
const root = document.documentElement
if (button) {
  button.hidden = false
  button.addEventListener('click', () => {
    const dark = root.getAttribute('data-look') === 'dark' || (!root.hasAttribute('data-look') && matchMedia('(prefers-color-scheme: dark)').matches)
    root.setAttribute('data-look', dark ? 'light' : 'dark')
    try {
      localStorage.setItem('look', dark ? 'light' : 'dark')
    } catch {
      // A browser may forbid storage; the choice then lasts for this page.
    }
  })
}
