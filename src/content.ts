/** Entry of the content script: wires the rooms for the visit of one page. */
const title = document.querySelector('article h1, h1')
if (title) {
  const host = document.createElement('epure-popover')
  const pill = document.createElement('button')
  pill.textContent = 'Épure'
  host.attachShadow({ mode: 'open' }).append(pill)
  document.body.append(host)
}
