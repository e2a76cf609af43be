/** Icons as strokes on a grid of 16, in the manner of a working drawing. */
const PATHS: Record<string, string> = {
  epure: 'M4 14V5h8M4 9.5h6M4 14h8M8 3l3-2',
  renewal: 'M13 6a5.5 5.5 0 1 0 .5 3M13.5 2v4h-4',
  budget: 'M12.5 3.5a5.5 5.5 0 1 0 0 9M2 6.5h7M2 9.5h7',
  directive: 'M3 14V2h9l-2 3.5L12 9H3',
  agenda: 'M2.5 4h11v9.5h-11zM2.5 7.5h11M5.5 2v3M10.5 2v3',
  jobs: 'M2 14V7l4 3V7l4 3V3h4v11zM2 14h12',
  actor: 'M8 8a3 3 0 1 0 0-6 3 3 0 0 0 0 6M2.5 14c.5-6 10.5-6 11 0',
  question: 'M5 5.5a3 3 0 1 1 4 3c-1 .5-1 1-1 2M8 13v.5',
  quote: 'M6.5 4C4 5 3 7 3 9.5h3.5V12H3M13 4c-2.5 1-3.5 3-3.5 5.5H13V12H9.5',
  copy: 'M5.5 5.5h8v8h-8zM10.5 5.5v-3h-8v8h3',
  fold: 'M4 6l4 4 4-4',
  close: 'M4 4l8 8M12 4l-8 8',
  dock: 'M2 8h12M5 5L2 8l3 3M11 5l3 3-3 3',
}

export const Icon = ({ of }: { of: string }) => (
  <svg viewBox="0 0 16 16" aria-hidden="true">
    <path d={PATHS[of]} />
  </svg>
)

/** A button that is its icon; the title is its name. */
export const IconButton = ({ of, title, onClick }: { of: string; title: string; onClick(): void }) => (
  <button type="button" class="icon" title={title} onClick={onClick}>
    <Icon of={of} />
  </button>
)
