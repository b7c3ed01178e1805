import Arrays

/// What an index does, worked out against a shape: slices and new axes first, then picks by arrays.
struct IndexPlan {
  struct Pick {
    /// The axis of the sliced array.
    let axis: Int
    let indices: Value
  }

  private var starts = PerAxis()
  private var limits = PerAxis()
  private var steps = PerAxis()
  private var reversed = PerAxis()
  /// Axes of the operand that a fixed index takes away.
  private var dropped = PerAxis()
  /// Places of new axes in the sliced array.
  private var added = PerAxis()
  private(set) var picks: [Pick] = []
  /// Where the axes of the indices go among the others.
  private(set) var destination = 0

  private let shape: PerAxis
  private let tally: IndexTally
  /// Whether slices take every axis as it is.
  private var takesAll = true
  private var hasNewAxis = false
  private var loneMasks = 0
  /// The places of picks among the items.
  private var pickPositions: [Int] = []
  /// The axis of the sliced array that comes next.
  private var nextAxis = 0

  init(_ items: [IndexItem], shape: PerAxis) throws(ArrayError) {
    self.shape = shape
    tally = try IndexTally(items, rank: shape.count)
    for (position, item) in items.enumerated() { try append(item, position) }
    if !tally.hasEllipsis { for _ in 0..<tally.rest { appendWhole() } }
    destination = pickDestination()
  }

  private mutating func append(_ item: IndexItem, _ position: Int) throws(ArrayError) {
    switch item {
    case .int(let index):
      guard let small = Int32(exactly: index) else { throw .integerTooLarge(index) }
      guard shape[starts.count] > 0 else { throw emptyAxis }
      if tally.hasArrays { return appendPick(.array(.scalar(Int(small), .int32)), position) }
      dropped.append(starts.count)
      let size = shape[starts.count]
      let inside = Swift.max(0, Swift.min(index < 0 ? index + size : index, size - 1))
      appendRange(inside, inside + 1, 1)
    case .slice(let start, let stop, let step): try appendSlice(start, stop, step ?? 1)
    case .ellipsis:
      for _ in 0..<tally.rest { appendWhole() }
    case .newAxis:
      hasNewAxis = true
      added.append(nextAxis)
      nextAxis += 1
    case .array(let indices): try appendArray(indices, position)
    }
  }

  private mutating func appendRange(_ start: Int, _ limit: Int, _ step: Int) {
    if start != 0 || limit != shape[starts.count] || step != 1 { takesAll = false }
    starts.append(start)
    limits.append(limit)
    steps.append(step)
  }

  private mutating func appendWhole() {
    appendRange(0, shape[starts.count], 1)
    nextAxis += 1
  }

  private mutating func appendSlice(_ start: Int?, _ stop: Int?, _ step: Int) throws(ArrayError) {
    guard step != 0 else { throw .zeroStep }
    let axis = starts.count
    let size = shape[axis]
    if step > 0 {
      let range = IndexItem.range(start, stop, size: size)
      appendRange(range.lowerBound, range.upperBound, step)
    } else {
      // The axis is turned round, and position i becomes size - 1 - i.
      func bound(_ index: Int?, _ standard: Int) -> Int {
        guard let index else { return standard }
        return Swift.min(Swift.max(index < 0 ? index + size : index, -1), size - 1)
      }
      reversed.append(axis)
      let first = size - 1 - bound(start, size - 1)
      appendRange(first, Swift.max(first, size - 1 - bound(stop, -1)), Int(clamping: step.magnitude))
    }
    nextAxis += 1
  }

  /// Numbers alone are looked at before anything is gathered; then the axes of lone masks are there already.
  private var emptyAxis: ArrayError {
    tally.gathers
      ? .gatherFromEmptyAxis(starts.count + loneMasks) : .indexIntoEmptyAxis(starts.count)
  }

  private mutating func appendPick(_ indices: Value, _ position: Int) {
    pickPositions.append(position)
    picks.append(Pick(axis: nextAxis, indices: indices))
    appendWhole()
  }

  private mutating func appendArray(_ indices: Value, _ position: Int) throws(ArrayError) {
    if indices.dtype != .bool {
      guard indices.dtype.isInteger else { throw .indexNotInteger(dtype: indices.dtype.name) }
      if shape[starts.count] == 0 && indices.sizes.product > 0 { throw emptyAxis }
      return appendPick(try places(indices), position)
    }
    guard case .array(let mask) = indices else {
      if case .tracer(_ as ShapeTracer) = indices, indices.rank > 0 { try check(indices.shape, position) }
      throw .maskIsTraced(indices.type)
    }
    if mask.rank == 0 {
      guard !hasNewAxis else { throw .newAxisBeforeLoneMask }
      return appendLoneMask(mask, position)
    }
    try check(mask.shape, position)
    for positions in nonzero(mask) { appendPick(.array(positions), position) }
  }

  /// What a uint32 beyond int32 means depends on XLA's operation: a gathering of several places, a slice of a vector,
  /// or one of more axes, which sees int32.
  private func places(_ indices: Value) throws(ArrayError) -> Value {
    guard indices.dtype == .uint32 else { return indices }
    if tally.gathers { return try NumPy.int32IndicesOrZero(indices) }
    return try shape.count == 1
      ? NumPy.int32Indices(indices) : Primitives.convertElementType(indices, .int32)
  }

  /// A mask has the sizes of the axes that it stands for.
  private func check(_ mask: [Int], _ position: Int) throws(ArrayError) {
    let expected = Array(shape[starts.count..<starts.count + mask.count])
    guard mask == expected else { throw .maskShape(mask, expected: expected, position: position) }
  }

  /// A mask without axes takes everything or nothing, along a new axis.
  private mutating func appendLoneMask(_ mask: NDArray, _ position: Int) {
    pickPositions.append(position)
    let count = mask[0] == .bool(true) ? 1 : 0
    picks.append(Pick(axis: nextAxis, indices: .array(.full(shape: [count], .scalar(0, .int32)))))
    added.append(nextAxis)
    nextAxis += 1
    loneMasks += 1
  }

  private func pickDestination() -> Int {
    guard let first = pickPositions.first, let last = pickPositions.last else { return 0 }
    let areNeighbours = last - first < Set(pickPositions).count
    guard areNeighbours else { return 0 }
    return picks[0].axis
  }

  /// The operand after slices, fixed indices and new axes.
  func appliedSlices(_ x: Value) throws(ArrayError) -> Value {
    var result = reversed.isEmpty ? x : try reverse(x, reversed)
    if !takesAll { result = try slice(result, starts: starts, limits: limits, steps: steps) }
    if !dropped.isEmpty {
      result = try squeeze(result, dropped)
      // JAX gathers here, which leaves the batch axis in front.
      if case .tracer = result { result = try withBatchInFront(result) }
    }
    if !added.isEmpty { result = try expandDims(result, at: added) }
    return result
  }
}
