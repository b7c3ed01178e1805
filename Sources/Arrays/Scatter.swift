package import Kernels

/// Puts `updates` at `indices` of each row of `operand`, combined with what lies there; what lies outside is dropped.
///
/// - Shapes: `(batch, n), (batch, k), (batch, k) → (batch, n)`
package func scatter(
  _ operation: BinaryOperation?, _ operand: NDArray, _ indices: NDArray, _ updates: NDArray
) -> NDArray {
  let result = operand.copied()
  let (places, values) = (convert(indices, to: .int32).contiguous(), updates.contiguous())
  let (batch, rows, count) = (operand.size(ofAxis: 0), operand.size(ofAxis: 1), indices.size(ofAxis: 1))
  let size = operand.dtype.size
  for b in 0..<batch {
    let table = result.data + b * rows * size
    let at = places.data.assumingMemoryBound(to: Int32.self) + b * count
    if var operation {
      axle_scatter(
        &operation, operand.dtype.kernelType, size, table, rows, at, values.data + b * count * size, count)
    } else {
      axle_scatter(
        nil, operand.dtype.kernelType, size, table, rows, at, values.data + b * count * size, count)
    }
  }
  withExtendedLifetime((places, values)) {}
  return result
}
