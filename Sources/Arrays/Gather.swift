import Kernels

/// Rows of `table` (along its first axis) picked by `indices`. A negative index counts from the end; one
/// that lies outside even then means the nearest row.
package func gatherRows(_ table: NDArray, _ indices: NDArray) -> NDArray {
  let rows = table.contiguous()
  let positions = convert(indices, to: .int32).contiguous()
  let rest = Array(table.shape.dropFirst())
  let result = NDArray.uninitialized(shape: indices.shape + rest, dtype: table.dtype, isWeak: table.isWeak)
  withExtendedLifetime((rows, positions)) {
    axle_gather_rows(
      rest.reduce(table.dtype.size, *), rows.data, table.size(ofAxis: 0),
      positions.data.assumingMemoryBound(to: Int32.self), indices.count, result.data)
  }
  return result
}

/// The same for each pair of a table and a row of indices: `(batch, rows…, rest…)` and `(batch, indices…)`.
package func gatherRowsBatched(_ tables: NDArray, _ indices: NDArray) -> NDArray {
  let whole = tables.contiguous()
  let positions = convert(indices, to: .int32).contiguous()
  let rest = Array(tables.shape.dropFirst(2))
  let result = NDArray.uninitialized(shape: indices.shape + rest, dtype: tables.dtype, isWeak: tables.isWeak)
  let batch = tables.size(ofAxis: 0)
  guard result.count > 0 else { return result }
  let (tableBytes, picks) = (whole.byteCount / batch, indices.count / batch)
  let rowBytes = rest.reduce(tables.dtype.size, *)
  for b in 0..<batch {
    axle_gather_rows(
      rowBytes, whole.data + b * tableBytes, tables.size(ofAxis: 1),
      positions.data.assumingMemoryBound(to: Int32.self) + b * picks, picks,
      result.data + b * picks * rowBytes)
  }
  withExtendedLifetime((whole, positions)) {}
  return result
}
