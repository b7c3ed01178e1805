import Kernels

/// Rows of `table` (along its first axis) picked by `indices`. A negative index counts from the end; one
/// that lies outside even then means the nearest row.
///
/// - Parameter batchCount: how many leading axes table and indices share, a table for each place of them.
package func gatherRows(_ table: NDArray, _ indices: NDArray, batchCount: Int = 0) -> NDArray {
  let rows = table.contiguous()
  let positions = convert(indices, to: .int32).contiguous()
  let rest = table.shape.dropFirst(batchCount + 1)
  let result = NDArray.uninitialized(shape: indices.shape + rest, dtype: table.dtype, isWeak: table.isWeak)
  guard result.count > 0 else { return result }
  let batch = table.shape.prefix(batchCount).product
  let (tableBytes, picks) = (rows.byteCount / batch, indices.count / batch)
  let rowBytes = rest.reduce(table.dtype.size, *)
  for b in 0..<batch {
    axle_gather_rows(
      rowBytes, rows.data + b * tableBytes, table.size(ofAxis: batchCount),
      positions.data.assumingMemoryBound(to: Int32.self) + b * picks, picks,
      result.data + b * picks * rowBytes)
  }
  withExtendedLifetime((rows, positions)) {}
  return result
}
