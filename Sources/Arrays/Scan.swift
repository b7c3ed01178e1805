package import Kernels

/// Each element along the last axis becomes the combination of all elements up to it.
package func scan(_ operation: BinaryOperation, _ x: NDArray) -> NDArray {
  let result = x.copied()
  if x.count == 0 { return result }
  let length = x.size(ofAxis: x.rank - 1)
  axle_scan(operation, x.dtype.kernelType, x.dtype.size, result.data, x.count / length, length)
  return result
}
