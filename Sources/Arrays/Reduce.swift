package import Kernels

/// Folds the axes in `axes` away, in the order in which XLA's CPU backend does it, so that sums have its bits.
///
/// Axes of up to 32 elements are folded first to last. A longer axis is cut into windows of 32, centred, each folded
/// by itself; the results are folded again in the same way.
package func reduce(_ operation: ReductionOperation, _ x: NDArray, axes: [Int]) -> NDArray {
  if x.dtype.isHalf {
    return convert(reduce(operation, convert(x, to: .float32), axes: axes), to: x.dtype, isWeak: x.isWeak)
  }
  var partial = x
  while axes.contains(where: { partial.size(ofAxis: $0) > windowLength }) {
    partial = foldWindows(operation, partial, axes: axes)
  }
  return fold(operation, partial, axes: axes)
}

private let windowLength = 32

/// Folds first to last, the last axis running fastest.
private func fold(_ operation: ReductionOperation, _ x: NDArray, axes: [Int]) -> NDArray {
  let kept = (0..<x.rank).filter { !axes.contains($0) }
  let result = NDArray.uninitialized(shape: kept.map { x.size(ofAxis: $0) }, dtype: x.dtype, isWeak: x.isWeak)
  let layout = ReductionLayout(x, axes: axes, kept: kept)
  let initial = operation.identity(x.dtype)
  withExtendedLifetime((layout.array, initial)) {
    axle_reduce(
      operation, x.dtype.kernelType, layout.array.data, layout.length * layout.inner, layout.outer,
      layout.length,
      layout.inner, initial.data, result.data, layout.inner)
  }
  return result
}

/// An array whose reduced axes lie side by side in the middle: `(outer, length, inner)`, contiguous.
private struct ReductionLayout {
  let array: NDArray
  let outer: Int
  let length: Int
  let inner: Int

  init(_ x: NDArray, axes: [Int], kept: [Int]) {
    let axes = axes.sorted()
    let first = axes.first ?? x.rank
    let isTogether = axes == Array(first..<first + axes.count)
    length = axes.reduce(1) { $0 * x.size(ofAxis: $1) }
    if isTogether {
      array = x.contiguous()
      outer = x.shape[..<first].reduce(1, *)
      inner = x.shape[(first + axes.count)...].reduce(1, *)
    } else {
      array = x.transposed(axes + kept).contiguous()
      outer = 1
      inner = kept.reduce(1) { $0 * x.size(ofAxis: $1) }
    }
  }
}

/// Replaces each reduced axis by one element per window.
private func foldWindows(_ operation: ReductionOperation, _ x: NDArray, axes: [Int]) -> NDArray {
  let kept = (0..<x.rank).filter { !axes.contains($0) }
  let cuts = axes.map { windows(x.size(ofAxis: $0)) }
  var pieces: [NDArray] = []
  forEachCombination(cuts) { ranges in
    var starts = [Int](repeating: 0, count: x.rank)
    var limits = x.shape
    for (axis, range) in zip(axes, ranges) {
      (starts[axis], limits[axis]) = (range.lowerBound, range.upperBound)
    }
    let window = x.sliced(starts, limits, [Int](repeating: 1, count: x.rank))
    pieces.append(fold(operation, window, axes: axes))
  }
  let counts = cuts.map(\.count)
  let keptShape = kept.map { x.size(ofAxis: $0) }
  let stacked = concatenate(pieces.map { $0.reshaped([1] + keptShape) }, axis: 0).reshaped(counts + keptShape)
  // Each axis goes back to its place.
  let order = axes + kept
  return stacked.transposed((0..<x.rank).map { order.firstIndex(of: $0)! })
}

/// The cuts of an axis: windows of 32 over the axis with equal padding on both sides.
private func windows(_ size: Int) -> [Range<Int>] {
  let length = min(size, windowLength)
  guard length > 0 else { return [] }
  let count = (size + length - 1) / length
  let lead = (count * length - size) / 2
  return (0..<count).map { max(0, $0 * length - lead)..<min(size, ($0 + 1) * length - lead) }
}

private func forEachCombination(_ cuts: [[Range<Int>]], _ body: ([Range<Int>]) -> Void) {
  guard let first = cuts.first else { return body([]) }
  for range in first {
    forEachCombination(Array(cuts.dropFirst())) { body([range] + $0) }
  }
}

extension ReductionOperation {
  /// The value that changes nothing; a fold starts from it.
  func identity(_ dtype: DType) -> NDArray {
    switch self {
    case .sum, .or, .exclusiveOr: NDArray.scalar(0, dtype)
    case .product: NDArray.scalar(1, dtype)
    case .and: NDArray.scalar(-1, dtype)
    case .maximum:
      dtype.isFloating ? .scalar(-Double.infinity, dtype) : .scalar(dtype.integerRange.lowerBound, dtype)
    case .minimum:
      dtype.isFloating ? .scalar(Double.infinity, dtype) : .scalar(dtype.integerRange.upperBound, dtype)
    }
  }
}

/// The position of the largest or smallest element along `axis`.
package func argExtremum(_ x: NDArray, axis: Int, largest: Bool, _ dtype: DType) -> NDArray {
  let whole = (x.dtype.isHalf ? convert(x, to: .float32) : x).contiguous()
  var shape = x.shape
  let length = shape.remove(at: axis)
  let result = NDArray.uninitialized(shape: shape, dtype: .int32)
  withExtendedLifetime(whole) {
    axle_arg_extremum(
      largest, whole.dtype.kernelType, whole.data, shape[..<axis].reduce(1, *), length,
      shape[axis...].reduce(1, *),
      result.data.assumingMemoryBound(to: Int32.self))
  }
  return convert(result, to: dtype)
}
