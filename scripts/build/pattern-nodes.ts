/** The patterns of a program: expressions, and `new RegExp` of words that stand in the same module. */

interface Node {
  readonly type: string
  readonly start: number
  readonly end: number
  readonly [key: string]: unknown
}

export interface Pattern {
  readonly start: number
  readonly end: number
  readonly pattern: string
  readonly flags: string
  /** Read anew at every call of a function. */
  readonly inFunction: boolean
}

const isNode = (value: unknown): value is Node => typeof value === 'object' && value !== null

const isNamed = (node: unknown, name: string) => isNode(node) && node.type === 'Identifier' && node.name === name

/** The text that an expression is, when nothing but the module's own constants decides it. */
function textOf(node: unknown, constants: ReadonlyMap<string, string>): string | null {
  if (!isNode(node)) return null
  if (node.type === 'Literal') return typeof node.value === 'string' ? node.value : null
  if (node.type === 'Identifier') return constants.get(String(node.name)) ?? null
  if (node.type !== 'TemplateLiteral') return null
  const words = (node.quasis as { readonly value: { readonly cooked: string } }[]).map(({ value }) => value.cooked)
  const between = (node.expressions as unknown[]).map(one => textOf(one, constants))
  return between.includes(null) ? null : words.map((word, i) => word + (between[i] ?? '')).join('')
}

/** The texts that the constants at the top of a program are. */
function constantsOf(program: unknown): ReadonlyMap<string, string> {
  const constants = new Map<string, string>()
  for (const statement of isNode(program) ? (program.body as Node[]) : []) {
    const declaration = statement.type === 'ExportNamedDeclaration' ? statement.declaration : statement
    if (!isNode(declaration) || declaration.type !== 'VariableDeclaration' || declaration.kind !== 'const') continue
    for (const { id, init } of declaration.declarations as Node[]) {
      const text = textOf(init, constants)
      if (text !== null && isNode(id) && id.type === 'Identifier') constants.set(String(id.name), text)
    }
  }
  return constants
}

/** Source and flags of a pattern, or null for anything else. */
function read(node: Node, constants: ReadonlyMap<string, string>): [pattern: string, flags: string] | null {
  if (node.type === 'Literal' && isNode(node.regex)) return [String(node.regex.pattern), String(node.regex.flags)]
  if (node.type !== 'NewExpression' || !isNamed(node.callee, 'RegExp')) return null
  const [pattern, flags] = (node.arguments as unknown[]).map(one => textOf(one, constants))
  return typeof pattern === 'string' && flags !== null ? [pattern, flags ?? ''] : null
}

const NONE: ReadonlyMap<string, string> = new Map()

/** In the order of the program, a tree of ESTree nodes with offsets. */
export function* patternsIn(
  program: unknown,
  constants = constantsOf(program),
  inFunction = false,
): Generator<Pattern> {
  if (!isNode(program)) return
  // A function may have a name of its own for a constant's.
  const found = read(program, inFunction ? NONE : constants)
  if (found) yield { start: program.start, end: program.end, pattern: found[0], flags: found[1], inFunction }
  else {
    const within = inFunction || /Function/.test(String(program.type))
    for (const child of Object.values(program)) yield* patternsIn(child, constants, within)
  }
}
