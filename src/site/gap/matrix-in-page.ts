/** Narrows the matrix by work, stage and need. Without this script the whole table stands. */
const form = document.getElementById('matrix-filter')
const table = document.querySelector<HTMLTableElement>('.matrix table')
if (form && table) {
  const all = (selector: string) => Array.prototype.slice.call(table.querySelectorAll(selector)) as HTMLElement[]
  const heads = all('thead tr:last-child th')
  const rows = all('tbody tr:not(.stage)')
  const value = (name: string) => (form.querySelector(`select[name=${name}]`) as HTMLSelectElement).value
  const works = (element: HTMLElement, work: string) => work === '' || ` ${element.getAttribute('data-work') ?? ''} `.includes(` ${work} `)
  const apply = () => {
    const work = value('occupation')
    const need = value('need')
    const state = value('state')
    const inState = (head: HTMLElement) => state === '' || (head.getAttribute('data-places') ?? '').split(' ').some((place) => place === state || place === 'IN')
    const stage = value('stage')
    const shown = heads.map((head) => works(head, work) && inState(head) && (need === '' || head.getAttribute('data-need') === need))
    heads.forEach((head, index) => (head.hidden = !shown[index]))
    for (const group of all('thead tr:first-child th')) {
      const left = heads.filter((head, index) => shown[index] && head.getAttribute('data-need') === group.getAttribute('data-need')).length
      group.hidden = left === 0
      if (left > 0) (group as HTMLTableCellElement).colSpan = left
    }
    for (const row of rows) {
      row.hidden = !works(row, work)
      Array.prototype.forEach.call(row.querySelectorAll('td'), (cell: HTMLElement, index: number) => (cell.hidden = !shown[index]))
    }
    for (const body of all('tbody')) body.hidden = stage !== '' && body.getAttribute('data-stage') !== stage
  }
  form.hidden = false
  form.addEventListener('change', apply)
}
export {}
