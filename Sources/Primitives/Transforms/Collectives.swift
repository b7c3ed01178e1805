package import Arrays

// Collectives: operations over all examples of a `vmap` around, which is found by the name of its axis.
//
// A collective looks at the tracer that holds the examples. Tracers of a `vmap` between are taken off on the way there,
// and put on again on the way back: to them a collective is an operation on each of their examples.

/// The reductions that a collective can make of the examples.
package enum CollectiveReduction: Sendable {
  case sum, maximum, minimum
}

extension Vmap {
  /// The `vmap`s around whose axes bear these names.
  ///
  /// - Parameter collective: What asks for them, for the error.
  /// - Throws: ``VmapMistake/unboundAxis(name:collective:)``
  package static func named(
    _ axisNames: [String], for collective: String?
  ) throws(ArrayError) -> [Vmap] {
    var found: [Vmap] = []
    for name in axisNames {
      guard let vmap = named(name) else { throw .vmap(.unboundAxis(name: name, collective: collective)) }
      found.append(vmap)
    }
    return found
  }

  /// Reduces over all examples; what they share counts once for each.
  ///
  /// - Shapes: `(shape…) → (shape…)`, the same for every example
  /// - JAX: `lax.psum`, `lax.pmax`, `lax.pmin`
  package func reduce(_ operand: Value, _ reduction: CollectiveReduction) throws(ArrayError) -> Value {
    if let inner = inner(operand) {
      return .tracer(BatchTracer(try reduce(inner.value, reduction), axis: inner.axis, in: inner.vmap))
    }
    let examples = BatchedValue(operand, in: self)
    guard let axis = examples.axis else {
      return reduction == .sum ? try NumPy.multiply(operand, Value(size)) : operand
    }
    return switch reduction {
    case .sum: try reduceSum(examples.value, axes: .one(axis))
    case .maximum: try reduceMaximum(examples.value, axes: .one(axis))
    case .minimum: try reduceMinimum(examples.value, axes: .one(axis))
    }
  }

  /// All examples, for every example: stacked along a new `axis`, or joined along the one that is there.
  ///
  /// - Shapes: `(a, b…) → (size, a, b…)`, or `(size × a, b…)` when joined, for axis 0
  /// - JAX: `lax.all_gather`
  package func gather(_ operand: Value, axis: Int, isJoined: Bool) throws(ArrayError) -> Value {
    if let inner = inner(operand) {
      let place = axis >= inner.axis ? axis + 1 : axis
      let batchAxis = axis >= inner.axis || isJoined ? inner.axis : inner.axis + 1
      let gathered = try gather(inner.value, axis: place, isJoined: isJoined)
      return .tracer(BatchTracer(gathered, axis: batchAxis, in: inner.vmap))
    }
    let examples = BatchedValue(operand, in: self)
    let stacked =
      if let source = examples.axis {
        try moveAxis(examples.value, from: source, to: axis)
      } else {
        try broadcastInDim(
          operand, operand.sizes.inserting(size, at: axis),
          PerAxis.axes(operand.rank).stepping(around: axis))
      }
    guard isJoined else { return stacked }
    var shape = stacked.shape
    shape.replaceSubrange(axis...axis + 1, with: [shape[axis] * shape[axis + 1]])
    return try NumPy.reshape(stacked, ShapeRequest(shape))
  }

  /// Gives example `destination` the value of example `source`, for each pair.
  ///
  /// - Shapes: `(shape…) → (shape…)`, the same for every example
  /// - Throws: ``VmapMistake/permutationLength``, ``ArrayError/indexOutOfBounds(_:axis:size:)``
  /// - JAX: `lax.ppermute`
  package func permute(
    _ operand: Value, _ pairs: [(source: Int, destination: Int)]
  ) throws(ArrayError) -> Value {
    if let inner = inner(operand) {
      return .tracer(BatchTracer(try permute(inner.value, pairs), axis: inner.axis, in: inner.vmap))
    }
    guard pairs.count == size else { throw .vmap(.permutationLength) }
    let examples = BatchedValue(operand, in: self)
    guard let axis = examples.axis else { return operand }
    var sources = Array(repeating: 0, count: size)
    for (source, destination) in pairs {
      let place = destination.fromFront(of: size)
      guard sources.indices.contains(place) else {
        throw .indexOutOfBounds(destination, axis: 0, size: size)
      }
      sources[place] = source
    }
    let rows = try moveAxis(examples.value, from: axis, to: 0)
    let permuted = try takeRows(rows, try NumPy.array(.sequence(sources.map { .int($0) }), .int32))
    return .tracer(BatchTracer(permuted, axis: 0, in: self))
  }

  /// The number of each example.
  ///
  /// - Shapes: `() → ()`
  /// - JAX: `lax.axis_index`
  package func index() throws(ArrayError) -> Value {
    .tracer(BatchTracer(try iota(.int32, [size], axis: 0), axis: 0, in: self))
  }

  /// The operand as a tracer of a `vmap` inside of this one, if it is one.
  private func inner(_ operand: Value) -> BatchTracer? {
    guard case .tracer(let tracer) = operand, tracer.transformation.level > level else { return nil }
    return unsafeDowncast(tracer, to: BatchTracer.self)
  }
}
