/** Narrows a list by the chosen facets. The choice stands in the fragment, so that a link keeps it. */
const form = document.querySelector<HTMLElement>('.facets')
if (form) {
  const items = Array.prototype.slice.call(document.querySelectorAll('[data-facets], .cards > li')) as HTMLElement[]
  const status = form.querySelector<HTMLElement>('[role=status]')
  const selects = Array.prototype.slice.call(form.querySelectorAll('select')) as HTMLSelectElement[]
  const apply = () => {
    const wanted = selects.filter((select) => select.value).map((select) => [select.name, select.value] as const)
    let shown = 0
    for (const item of items) {
      const own = ` ${item.getAttribute('data-facets') ?? ''} `
      const fits = wanted.every(([name, value]) => own.includes(` ${name}:${value} `) || (name === 'occupation' && own.includes(' occupation:any ')) || (name === 'state' && value !== 'IN' && /^IN-/.test(value) && own.includes(' state:IN ')))
      item.hidden = !fits
      if (fits) shown++
    }
    for (const section of Array.prototype.slice.call(document.querySelectorAll('main section')) as HTMLElement[])
      section.hidden = !section.querySelector('.cards > li:not([hidden])')
    if (status) status.textContent = shown === 0 ? status.getAttribute('data-none') : `${shown} / ${items.length}`
    history.replaceState(null, '', wanted.length > 0 ? `#${wanted.map(([name, value]) => `${name}=${value}`).join('&')}` : location.pathname)
  }
  for (const part of location.hash.slice(1).split('&')) {
    const [name, value] = part.split('=')
    const select = selects.find((each) => each.name === name)
    if (select && value && Array.prototype.some.call(select.options, (option: HTMLOptionElement) => option.value === value)) select.value = value
  }
  form.hidden = false
  form.addEventListener('change', apply)
  form.querySelector('button')?.addEventListener('click', () => {
    for (const select of selects) select.value = ''
    apply()
  })
  if (selects.some((select) => select.value)) apply()
}
export {}
