package import Kernels

/// Folds the axes in `axes`, which are in order, away. Sums and products of floats are rounded in the order of XLA's
/// CPU backend, so that they have its bits; those of halves are rounded to halves at each step.
///
/// Sums of 4096 and more float32s have an order of their own (`sum.c`). Otherwise axes of up to 32 elements are folded
/// first to last, or several rows of the last two side by side (`lanes.c`); a longer axis is cut into windows of 32,
/// centred, each folded by itself, and the results are folded again in the same way.
///
/// - Complexity: each element is read once.
package func reduce(_ operation: ReductionOperation, _ x: NDArray, axes: PerAxis) -> NDArray {
  // One element is not folded: a sum might be -0, and the largest subnormal.
  if x.count > 0 && x.sizes.picking(axes).product == 1 {
    return x.reshaped(x.sizes.picking(PerAxis.axes(x.rank).dropping(axes)))
  }
  if x.dtype.isHalf && !operation.dependsOnOrder(x.dtype) {
    return convert(reduce(operation, convert(x, to: .float32), axes: axes), to: x.dtype, isWeak: x.isWeak)
  }
  if x.count == 0 { return fold(operation, x, axes: axes) }
  guard operation.dependsOnOrder(x.dtype) else {
    return x.count >= Chain.threshold ? foldInTiles(operation, x, axes: axes) : fold(operation, x, axes: axes)
  }
  if operation == .sum && x.count >= 4096 && !x.dtype.isHalf { return foldInTiles(operation, x, axes: axes) }
  var partial = x
  while axes.contains(where: { partial.size(ofAxis: $0) > windowLength }) {
    partial =
      axes.count == 1
      ? foldWindows(operation, partial, axis: axes[0])
      : foldWindows(operation, partial, axes: Array(axes))
  }
  return foldInLanes(operation, partial, axes: axes) ?? fold(operation, partial, axes: axes)
}

private let windowLength = 32

/// Folds first to last, the last axis running fastest.
private func fold(_ operation: ReductionOperation, _ x: NDArray, axes: PerAxis) -> NDArray {
  let layout = ReductionLayout(x, axes: axes)
  let result = NDArray.uninitialized(sizes: layout.kept, dtype: x.dtype, isWeak: x.isWeak)
  operation.withIdentity(x.dtype) { initial in
    axle_reduce(
      operation, x.dtype.kernelType, layout.array.data, layout.length * layout.inner, layout.outer,
      layout.length, layout.inner, initial, result.data, layout.inner)
  }
  withExtendedLifetime(layout.array) {}
  return result
}

/// Folds several rows side by side; nil where XLA does not.
private func foldInLanes(_ operation: ReductionOperation, _ x: NDArray, axes: PerAxis) -> NDArray? {
  let rows = ReducedRows(x, axes: axes)
  guard axle_lanes_of_rows(x.dtype.kernelType, rows.count, rows.line) > 1 else { return nil }
  return reduceRows(x, axes) { elements, layout, out in
    axle_reduce_in_lanes(
      operation, x.dtype.kernelType, elements, layout.outer, rows.blocks, rows.count, rows.line, layout.inner,
      out)
  }
}

/// The sums of the products of two arrays of one type, rounded as XLA's CPU backend does where it compiles both together:
/// those of up to 32 elements an axis are contracted, and squares, or what else is never negative, in another order.
package func sumOfProducts(_ x: NDArray, _ y: NDArray, areSquares: Bool, axes: PerAxis) -> NDArray {
  guard x.dtype == .float32 && axes.allSatisfy({ x.size(ofAxis: $0) <= windowLength }) && x.count > 0 else {
    return reduce(.sum, combine(.multiply, x, y), axes: axes)
  }
  let rows = ReducedRows(x, axes: axes)
  let other = x === y ? nil : ReductionLayout(y, axes: axes).array
  defer { withExtendedLifetime(other) {} }
  return reduceRows(x, axes, isWeak: x.isWeak && y.isWeak) { elements, layout, out in
    axle_sum_products(
      elements.assumingMemoryBound(to: Float.self),
      (other?.data ?? UnsafeMutableRawPointer(mutating: elements)).assumingMemoryBound(to: Float.self),
      areSquares,
      layout.outer, rows.blocks, rows.count, rows.line, layout.inner, out.assumingMemoryBound(to: Float.self))
  }
}

/// The sums of the squares of what lies in memory: as above, except over the last axis.
package func sumOfSquares(_ x: NDArray, axes: PerAxis) -> NDArray {
  let length = x.rank > 0 ? x.size(ofAxis: x.rank - 1) : 0
  guard x.dtype == .float32 && axes == .one(x.rank - 1) && length <= windowLength && x.count > 0 else {
    return sumOfProducts(x, x, areSquares: true, axes: axes)
  }
  let rows = x.sizes.dropLast().last { $0 != 1 } ?? 1
  return reduceRows(x, axes) { elements, layout, out in
    axle_sum_squares_of_rows(
      elements.assumingMemoryBound(to: Float.self), layout.outer / rows, rows, length,
      out.assumingMemoryBound(to: Float.self))
  }
}

/// The last two of the reduced axes that have elements to fold, and how often they are there.
private struct ReducedRows {
  let blocks, count, line: Int

  init(_ x: NDArray, axes: PerAxis) {
    let sizes = x.sizes.picking(axes).filter { $0 != 1 }
    line = sizes.last ?? 1
    count = sizes.count > 1 ? sizes[sizes.count - 2] : 1
    blocks = sizes.dropLast(2).product
  }
}

private func reduceRows(
  _ x: NDArray, _ axes: PerAxis, isWeak: Bool? = nil,
  _ body: (UnsafeRawPointer, ReductionLayout, UnsafeMutableRawPointer) -> Void
) -> NDArray {
  let layout = ReductionLayout(x, axes: axes)
  let result = NDArray.uninitialized(sizes: layout.kept, dtype: x.dtype, isWeak: isWeak ?? x.isWeak)
  body(layout.array.data, layout, result.data)
  withExtendedLifetime(layout.array) {}
  return result
}

/// Folds in tiles, each by itself, and their results in the same way, until one is left: for operations in any order,
/// and for sums of many float32s, whose order this is (`sum.c`). All cores work on it, and `x` may be deferred.
private func foldInTiles(_ operation: ReductionOperation, _ x: NDArray, axes: PerAxis) -> NDArray {
  let layout = ReductionLayout(x, axes: axes)
  let result = NDArray.uninitialized(sizes: layout.kept, dtype: x.dtype, isWeak: x.isWeak)
  let line = axes.last.map { x.size(ofAxis: $0) } ?? 1
  foldInTiles(operation, layout, line: line, into: result)
  return result
}

private func foldInTiles(
  _ operation: ReductionOperation, _ layout: ReductionLayout, line: Int, into result: NDArray
) {
  let x = layout.array
  let tile = layout.tileLength(line: line)
  if tile * layout.inner > tileElements { x.compute() }
  let tiles = (layout.length + tile - 1) / tile
  let folded =
    tiles == 1
    ? result : NDArray.uninitialized(sizes: [layout.outer, tiles, layout.inner], dtype: x.dtype)
  operation.withIdentity(x.dtype) { initial in
    Chain.reduce(
      x,
      ChainReduction(
        operation: operation, type: x.dtype.kernelType, isLargeSum: operation.dependsOnOrder(x.dtype),
        source: 0,
        outer: layout.outer, length: layout.length, inner: layout.inner, tileLength: tile, initial: initial,
        out: folded.data))
  }
  withExtendedLifetime(x) {}
  if tiles > 1 { foldInTiles(operation, ReductionLayout(folded, axes: .one(1)), line: tiles, into: result) }
}

/// What a core works on at a time fits into the second-level cache.
private let tileElements = 32768

extension ReductionLayout {
  /// The rows of a tile. It holds whole lines of the last axis that is reduced, where one fits.
  fileprivate func tileLength(line: Int) -> Int {
    let tile =
      inner > 1 ? tileElements / inner : line < tileElements ? tileElements / line * line : tileElements
    return tile <= 1 || tile >= length || length * inner <= tileElements ? length : tile
  }
}

/// An array whose reduced axes lie side by side in the middle: `(outer, length, inner)`, contiguous.
private struct ReductionLayout {
  let array: NDArray
  let kept: PerAxis
  var outer = 1
  var length = 1
  var inner = 1

  init(_ x: NDArray, axes: PerAxis) {
    kept = x.sizes.dropping(axes)
    let first = axes.first ?? x.rank
    let isTogether = (axes.last ?? first - 1) - first == axes.count - 1
    for axis in axes { length *= x.size(ofAxis: axis) }
    if isTogether {
      array = x.contiguous()
      for axis in 0..<first { outer *= x.size(ofAxis: axis) }
      for axis in first + axes.count..<x.rank { inner *= x.size(ofAxis: axis) }
    } else {
      array = x.transposed(PerAxis.axes(x.rank).dropping(axes).joined(axes)).contiguous()
      outer = kept.product
    }
  }
}

/// Replaces `axis` by one element per window.
private func foldWindows(_ operation: ReductionOperation, _ x: NDArray, axis: Int) -> NDArray {
  let layout = ReductionLayout(x, axes: .one(axis))
  var sizes = x.sizes
  sizes[axis] = (layout.length + windowLength - 1) / windowLength
  let result = NDArray.uninitialized(sizes: sizes, dtype: x.dtype, isWeak: x.isWeak)
  operation.withIdentity(x.dtype) { initial in
    axle_reduce_windows(
      operation, x.dtype.kernelType, layout.array.data, layout.outer, layout.length, layout.inner,
      windowLength, initial, result.data)
  }
  withExtendedLifetime(layout.array) {}
  return result
}

/// Replaces each reduced axis by one element per window.
private func foldWindows(_ operation: ReductionOperation, _ x: NDArray, axes: [Int]) -> NDArray {
  let kept = (0..<x.rank).filter { !axes.contains($0) }
  let cuts = axes.map { windows(x.size(ofAxis: $0)) }
  let isPadded = axes.contains { x.size(ofAxis: $0) > windowLength && x.size(ofAxis: $0) % windowLength != 0 }
  var pieces: [NDArray] = []
  forEachCombination(cuts) { ranges in
    var starts = [Int](repeating: 0, count: x.rank)
    var limits = x.shape
    for (axis, range) in zip(axes, ranges) {
      (starts[axis], limits[axis]) = (range.lowerBound, range.upperBound)
    }
    let window = x.sliced(PerAxis(starts), PerAxis(limits), PerAxis(repeating: 1, count: x.rank))
    // Windows that have to be padded are folded element by element.
    let inLanes = isPadded ? nil : foldInLanes(operation, window, axes: PerAxis(axes))
    pieces.append(inLanes ?? fold(operation, window, axes: PerAxis(axes)))
  }
  let counts = cuts.map(\.count)
  let keptShape = kept.map { x.size(ofAxis: $0) }
  let stacked = concatenate(pieces.map { $0.reshaped(PerAxis([1] + keptShape)) }, axis: 0).reshaped(
    PerAxis(counts + keptShape))
  // Each axis goes back to its place.
  let order = axes + kept
  return stacked.transposed(PerAxis((0..<x.rank).map { order.firstIndex(of: $0)! }))
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
  /// Whether the result depends on the order of the elements: floats are rounded.
  fileprivate func dependsOnOrder(_ dtype: DType) -> Bool {
    (self == .sum || self == .product) && dtype.isFloating
  }

  /// Calls `body` with a pointer to the value that changes nothing; a fold starts from it.
  fileprivate func withIdentity(_ dtype: DType, _ body: (UnsafeRawPointer) -> Void) {
    if self == .sum {
      var zero: UInt32 = 0
      body(&zero)
    } else {
      let element = identity(dtype)
      withExtendedLifetime(element) { body(element.data) }
    }
  }

  /// The value that changes nothing.
  private func identity(_ dtype: DType) -> NDArray {
    switch self {
    case .sum, .or, .exclusiveOr: NDArray.scalar(0, dtype)
    case .product: NDArray.scalar(1, dtype)
    case .and: NDArray.scalar(-1, dtype)
    case .maximum: dtype.lowest
    case .minimum: dtype.highest
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
      largest, whole.dtype.kernelType, whole.dtype.size, whole.data, shape[..<axis].product, length,
      shape[axis...].product, result.data.assumingMemoryBound(to: Int32.self))
  }
  return convert(result, to: dtype)
}
