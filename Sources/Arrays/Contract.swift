import Kernels

/// The sum of products over one pair of axes: `(batch…, rows…, k) · (batch…, columns…, k) → (batch…, rows…, columns…)`.
///
/// - Parameters:
///   - contracting: the axes summed over, pair by pair.
///   - batch: the axes that run along, pair by pair; they come first in the result.
/// - Complexity: one multiplication per element of the result and contracted element.
package func contract(
  _ lhs: NDArray, _ rhs: NDArray, contracting: ([Int], [Int]), batch: ([Int], [Int])
) -> NDArray {
  if lhs.dtype.isHalf {
    let product = contract(
      convert(lhs, to: .float32), convert(rhs, to: .float32), contracting: contracting, batch: batch)
    return convert(product, to: lhs.dtype, isWeak: lhs.isWeak && rhs.isWeak)
  }
  let left = ContractionSide(lhs, contracting: contracting.0, batch: batch.0)
  let right = ContractionSide(rhs, contracting: contracting.1, batch: batch.1)
  let result = NDArray.uninitialized(
    shape: left.batchShape + left.freeShape + right.freeShape, dtype: lhs.dtype,
    isWeak: lhs.isWeak && rhs.isWeak)
  withExtendedLifetime((left, right)) {
    axle_contract(
      lhs.dtype.kernelType, left.operand, right.operand, left.batchShape.reduce(1, *),
      left.freeShape.reduce(1, *), right.freeShape.reduce(1, *), left.depth, result.data)
  }
  return result
}

/// One operand seen as `(batch, free, depth)`: a view where its strides allow, otherwise a copy.
private struct ContractionSide {
  let array: NDArray
  let batchShape: [Int]
  let freeShape: [Int]
  let depth: Int
  let operand: ContractionOperand

  init(_ operand: NDArray, contracting: [Int], batch: [Int]) {
    let free = (0..<operand.rank).filter { !contracting.contains($0) && !batch.contains($0) }
    batchShape = batch.map { operand.dims[$0] }
    freeShape = free.map { operand.dims[$0] }
    depth = contracting.reduce(1) { $0 * operand.dims[$1] }
    if let strides = ContractionSide.strides(operand, [batch, free, contracting]) {
      array = operand
      self.operand = ContractionOperand(
        base: operand.data, batchStride: strides[0], freeStride: strides[1], depthStride: strides[2])
    } else {
      array = operand.transposed(batch + free + contracting).copied()
      let rows = freeShape.reduce(1, *)
      self.operand = ContractionOperand(
        base: array.data, batchStride: rows * depth, freeStride: depth, depthStride: 1)
    }
  }

  /// The stride of each group of axes, or nil when one of them does not run as a single axis.
  private static func strides(_ operand: NDArray, _ groups: [[Int]]) -> [Int]? {
    var strides: [Int] = []
    for group in groups {
      for (outer, inner) in zip(group, group.dropFirst())
      where operand.strides[outer] != operand.strides[inner] * operand.dims[inner] { return nil }
      strides.append(group.last.map { operand.strides[$0] } ?? 0)
    }
    return strides
  }
}
