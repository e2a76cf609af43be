import { Matrix, solve } from 'ml-matrix'

export interface Row {
  readonly x: readonly number[]
  /** Between 0 and 1. */
  readonly y: number
  /** How much the row counts. */
  readonly count: number
}

const STEPS = 15
const ENOUGH = 1e-4

/**
 * Coefficients of a logistic regression by Newton's method; `ridge[i]` holds the i-th near zero.
 * https://en.wikipedia.org/wiki/Logistic_regression#Iteratively_reweighted_least_squares_(IRLS)
 */
export function logistic(rows: readonly Row[], ridge: readonly number[]): number[] {
  const x = new Matrix(rows.map(row => [...row.x]))
  let beta = Matrix.zeros(ridge.length, 1)
  for (let step = 0; step < STEPS; step++) {
    const chance = x
      .mmul(beta)
      .to1DArray()
      .map(z => 1 / (1 + Math.exp(-z)))
    const error = Matrix.columnVector(rows.map(({ y, count }, i) => count * (chance[i]! - y)))
    const scaled = x.clone()
    for (const [i, { count }] of rows.entries()) scaled.mulRow(i, count * chance[i]! * (1 - chance[i]!))
    const gradient = x
      .transpose()
      .mmul(error)
      .add(Matrix.mul(beta, Matrix.columnVector(ridge)))
    const change = solve(
      scaled
        .transpose()
        .mmul(x)
        .add(Matrix.diag([...ridge])),
      gradient,
    )
    beta = Matrix.sub(beta, change)
    if (Math.max(...change.to1DArray().map(Math.abs)) < ENOUGH) break
  }
  return beta.to1DArray()
}
