import Kernels

/// The positions that put the elements along the last axis in order: NaN last, equal elements as they stand.
package func sortPermutation(_ x: NDArray, descending: Bool) -> NDArray {
  let whole = x.contiguous()
  let result = NDArray.uninitialized(sizes: x.sizes, dtype: .int32)
  if x.count == 0 { return result }
  let length = x.size(ofAxis: x.rank - 1)
  axle_sort_permutation(
    x.dtype.kernelType, descending, whole.data, x.count / length, length,
    result.data.assumingMemoryBound(to: Int32.self))
  withExtendedLifetime(whole) {}
  return result
}

/// The elements along the last axis in order.
package func sorted(_ x: NDArray) -> NDArray {
  let length = x.size(ofAxis: x.rank - 1)
  guard x.count > 0 else { return x }
  let rows = PerAxis([x.count / length, length])
  return gatherRows(
    x.reshaped(rows), sortPermutation(x, descending: false).reshaped(rows), batchCount: 1
  )
  .reshaped(x.sizes)
}
