import Kernels

/// The arctangent of each element. XLA has two formulas that differ in the last bit: one for what its vector code does, and
/// one for what it unrolls and for what is left over. Which is which in the rows of a small array was read off from it.
package func arctangent(_ x: NDArray) -> NDArray {
  let axes = x.sizes.filter { $0 > 1 }
  guard x.dtype == .float32, x.count < Chain.threshold, axes.count >= 2 else { return map(.arctangent, x) }
  let (rows, columns) = (axes[axes.count - 2], axes[axes.count - 1])
  let source = x.contiguous()
  let result = NDArray.uninitialized(like: source, dtype: .float32, isWeak: x.isWeak)
  withExtendedLifetime(source) {
    let (start, target) = (
      source.data.assumingMemoryBound(to: Float.self), result.data.assumingMemoryBound(to: Float.self)
    )
    func apply(_ places: Range<Int>, isOfVectors: Bool) {
      axle_arctangent(start + places.lowerBound, target + places.lowerBound, places.count, isOfVectors)
    }
    let isLong = columns >= 43
    let (length, vectors) =
      isLong ? (columns, columns & ~3) : (rows * columns, vectorRows(rows, columns) * columns)
    for first in stride(from: 0, to: x.count, by: length) {
      apply(first..<first + vectors, isOfVectors: true)
      apply(first + vectors..<first + length, isOfVectors: false)
    }
  }
  return result
}

/// How many of the rows the vector code takes, where each row is unrolled.
private func vectorRows(_ rows: Int, _ columns: Int) -> Int {
  guard rows > 16 else { return rows == 4 || rows == 8 || rows == 16 ? rows : 0 }
  let isPaired = rows >= 32 || columns == 8 || (rows >= 28 && columns > 8)
  return rows & ~(isPaired ? 7 : 3)
}
