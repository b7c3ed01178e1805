// Operations on large arrays are added to a chain (``Chain``); those on small ones are done at once.
//
// Kernels run on blocks: an operand that does not lie side by side is copied, a block at a time, to where it does.
// A broadcast operand is one whose strides are 0, so it needs no rule of its own.

package import Kernels

package func map(_ operation: UnaryOperation, _ x: NDArray) -> NDArray {
  if x.count >= Chain.threshold {
    return Chain.add(
      ChainStep(.unary, operation: operation.rawValue, x.dtype), x, like: x, x.dtype, isWeak: x.isWeak)
  }
  let result = NDArray.uninitialized(like: x, dtype: x.dtype, isWeak: x.isWeak)
  forEachBlock(of: result, x) { x, out, count in
    axle_unary(operation, result.dtype.kernelType, x.start, out, count)
  }
  return result
}

/// As `map`, where XLA's CPU backend compiles nothing but an exponential or a logarithm: what does not fill a vector
/// register it leaves to the C library (`axle_unary_of_vector`).
package func mapAlone(_ operation: UnaryOperation, _ x: NDArray) -> NDArray {
  guard x.dtype == .float32 && x.rank == 1 && x.count < AXLE_SHORT_VECTOR else { return map(operation, x) }
  let result = NDArray.uninitialized(like: x, dtype: x.dtype, isWeak: x.isWeak)
  forEachBlock(of: result, x) { x, out, count in
    axle_unary_of_vector(
      operation, x.start.assumingMemoryBound(to: Float.self), out.assumingMemoryBound(to: Float.self), count)
  }
  return result
}

package func isFinite(_ x: NDArray) -> NDArray {
  if x.count >= Chain.threshold {
    return Chain.add(ChainStep(.isFinite, x.dtype), x, like: x, .bool, isWeak: x.isWeak)
  }
  let result = NDArray.uninitialized(like: x, dtype: .bool, isWeak: x.isWeak)
  let type = x.dtype.kernelType
  forEachBlock(of: result, x) { x, out, count in
    axle_is_finite(type, x.start, out.assumingMemoryBound(to: Bool.self), count)
  }
  return result
}

/// An exponent as the kernel takes it: one that does not fit has a neighbour with the same sign and the same powers,
/// 0, 1 and infinity.
private func kernelExponent(_ exponent: Int, of dtype: DType) -> Int32 {
  let nearest = Int32(clamping: exponent)
  // Odd integers of 32 bits repeat after 2^30 powers, and what is even is long zero.
  if dtype.isInteger && exponent > Int(nearest) { return Int32(exponent & 0x3FFF_FFFF | 0x4000_0000) }
  return Int(nearest) == exponent || (Int(nearest) - exponent) % 2 == 0 ? nearest : nearest - nearest.signum()
}

package func integerPower(_ x: NDArray, _ exponent: Int) -> NDArray {
  let (type, exponent) = (x.dtype.kernelType, kernelExponent(exponent, of: x.dtype))
  if x.count >= Chain.threshold {
    let step = ChainStep(.integerPower, x.dtype, parameter: exponent)
    return Chain.add(step, x, like: x, x.dtype, isWeak: x.isWeak)
  }
  let result = NDArray.uninitialized(like: x, dtype: x.dtype, isWeak: x.isWeak)
  forEachBlock(of: result, x) { x, out, count in
    axle_integer_power(type, exponent, x.start, out, count)
  }
  return result
}

/// Converts the elements; between types of the same name only the weakness changes.
package func convert(_ x: NDArray, to dtype: DType, isWeak: Bool = false) -> NDArray {
  if x.dtype == dtype {
    return x.isWeak == isWeak ? x : x.view(sizes: x.sizes, strides: x.stridesPerAxis, isWeak: isWeak)
  }
  if x.count >= Chain.threshold {
    return Chain.add(ChainStep(.convert, x.dtype), x, like: x, dtype, isWeak: isWeak)
  }
  let result = NDArray.uninitialized(like: x, dtype: dtype, isWeak: isWeak)
  let from = x.dtype.kernelType
  forEachBlock(of: result, x) { x, out, count in
    axle_convert(from, dtype.kernelType, x.start, out, count)
  }
  return result
}

/// The operands have the same dtype, and the same shape up to axes of size 1 and rank 0.
package func combine(_ operation: BinaryOperation, _ x: NDArray, _ y: NDArray) -> NDArray {
  if let number = combinedNumbers(operation, x, y) { return number }
  if let sizes = sizesOfLargeResult(x, y) {
    return Chain.add(
      ChainStep(.binary, operation: operation.rawValue, x.dtype), x, y, result: sizes, x.dtype,
      isWeak: x.isWeak && y.isWeak)
  }
  let result = makeResult(x, y, dtype: x.dtype, isWeak: x.isWeak && y.isWeak)
  let type = x.dtype.kernelType
  forEachBlock(of: result, x, y) { x, y, out, count in
    axle_binary(operation, type, x.start, x.step, y.start, y.step, out, count)
  }
  return result
}

package func compare(_ operation: ComparisonOperation, _ x: NDArray, _ y: NDArray) -> NDArray {
  if let sizes = sizesOfLargeResult(x, y) {
    return Chain.add(
      ChainStep(.comparison, operation: operation.rawValue, x.dtype), x, y, result: sizes, .bool,
      isWeak: x.isWeak && y.isWeak)
  }
  let result = makeResult(x, y, dtype: .bool, isWeak: x.isWeak && y.isWeak)
  let type = x.dtype.kernelType
  forEachBlock(of: result, x, y) { x, y, out, count in
    axle_compare(
      operation, type, x.start, x.step, y.start, y.step, out.assumingMemoryBound(to: Bool.self), count)
  }
  return result
}

/// `x` where `condition` holds, `y` elsewhere. `x` and `y` have the same shape; `condition` may be a scalar.
package func select(_ condition: NDArray, _ x: NDArray, _ y: NDArray) -> NDArray {
  if x.count >= Chain.threshold {
    return Chain.add(
      ChainStep(.select, x.dtype), condition, x, y, like: x, x.dtype, isWeak: x.isWeak && y.isWeak)
  }
  let result = NDArray.uninitialized(like: x, dtype: x.dtype, isWeak: x.isWeak && y.isWeak)
  let size = x.dtype.size
  let conditions = condition.broadcastLike(result)
  forEachBlock(of: result, conditions, x, y) { condition, x, y, out, count in
    axle_select(
      size, condition.start.assumingMemoryBound(to: Bool.self), condition.step, x.start, x.step, y.start,
      y.step,
      out, count)
  }
  return result
}

/// `x · y + z`, rounded once, of float32s of one shape or of rank 0.
package func fusedMultiplyAdd(_ x: NDArray, _ y: NDArray, _ z: NDArray) -> NDArray {
  let largest = [x, y, z].max { $0.rank < $1.rank }!
  if largest.count >= Chain.threshold {
    return Chain.add(
      ChainStep(.fusedMultiplyAdd, .float32), x, y, z, like: largest, .float32,
      isWeak: x.isWeak && y.isWeak && z.isWeak)
  }
  let result = NDArray.uninitialized(
    like: largest, dtype: .float32, isWeak: x.isWeak && y.isWeak && z.isWeak)
  forEachBlock(of: result, x, y, z) { x, y, z, out, count in
    axle_fused_multiply_add(
      x.start.assumingMemoryBound(to: Float.self), x.step, y.start.assumingMemoryBound(to: Float.self),
      y.step, z.start.assumingMemoryBound(to: Float.self), z.step,
      out.assumingMemoryBound(to: Float.self), count)
  }
  return result
}

private func makeResult(_ x: NDArray, _ y: NDArray, dtype: DType, isWeak: Bool) -> NDArray {
  if y.rank == 0 || x.hasSameShape(as: y) { return .uninitialized(like: x, dtype: dtype, isWeak: isWeak) }
  if x.rank == 0 { return .uninitialized(like: y, dtype: dtype, isWeak: isWeak) }
  return .uninitialized(count: stretchedCount(x, y), rank: x.rank, dtype: dtype, isWeak: isWeak) {
    stretchedSize(x, y, $0)
  }
}

@inline(__always)
private func stretchedSize(_ x: NDArray, _ y: NDArray, _ axis: Int) -> Int {
  x.dims[axis] == 1 ? y.dims[axis] : x.dims[axis]
}

@inline(__always)
private func stretchedCount(_ x: NDArray, _ y: NDArray) -> Int {
  var count = 1
  for axis in 0..<x.rank { count = PerAxis.product(count, stretchedSize(x, y, axis)) }
  return count
}

/// The shape of a combination, when it has so many elements that it is deferred.
@inline(__always)
private func sizesOfLargeResult(_ x: NDArray, _ y: NDArray) -> PerAxis? {
  if y.rank == 0 { return x.count >= Chain.threshold ? x.sizes : nil }
  if x.rank == 0 { return y.count >= Chain.threshold ? y.sizes : nil }
  if x.hasSameShape(as: y) { return x.count >= Chain.threshold ? x.sizes : nil }
  guard stretchedCount(x, y) >= Chain.threshold else { return nil }
  return PerAxis.axes(x.rank).mapped { stretchedSize(x, y, $0) }
}

/// The result for two ordinary float32s of rank 0, without any of what arrays need; nil for everything else.
@inline(__always)
private func combinedNumbers(_ operation: BinaryOperation, _ x: NDArray, _ y: NDArray) -> NDArray? {
  guard let number = ordinaryNumber(operation, x, y) else { return nil }
  let result = NDArray.allocateNumber(dtype: .float32, isWeak: x.isWeak && y.isWeak)
  result.data.storeBytes(of: number, as: Float.self)
  return result
}

@inline(__always)
private func ordinaryNumber(_ operation: BinaryOperation, _ x: NDArray, _ y: NDArray) -> Float? {
  guard x.rank == 0, y.rank == 0, x.dtype == .float32, y.dtype == .float32 else { return nil }
  var number: Float = 0
  let isOrdinary = axle_combine_ordinary(
    operation, x.data.load(as: Float.self), y.data.load(as: Float.self), &number)
  return isOrdinary ? number : nil
}

extension NDArray {
  /// Writes what `combine` would return for `x` and `y` into this array, which is one of them and which nobody else holds.
  /// False, and nothing written, unless all are ordinary float32s of rank 0 whose result has the type of this array.
  package func store(_ operation: BinaryOperation, _ x: NDArray, _ y: NDArray) -> Bool {
    guard head.pointee.owner == nil, isWeak == (x.isWeak && y.isWeak),
      let number = ordinaryNumber(operation, x, y)
    else { return false }
    data.storeBytes(of: number, as: Float.self)
    return true
  }
}
