import Arrays

/// The operands side by side along a new axis of the result, `axis`.
///
/// - Shapes: `n` operands `(d₀, …) → (d₀, …, n, …)`
/// - Throws: ``ArrayError/stackRanks(_:examples:)``, ``ArrayError/stackShapes(_:examples:)``,
///   ``ArrayError/differentDTypes(primitive:_:)``
/// - JAX: `lax.stack`
func stack(_ operands: [Value], axis: Int) throws(ArrayError) -> Value {
  do throws(ArrayError) {
    return try bind(Stack(axis: axis), operands)
  } catch {
    throw error.withExamples(of: operands)
  }
}

struct Stack: VariadicPrimitive {
  static let name = "stack"
  let axis: Int

  func abstractEvaluate(_ operands: some Collection<ArrayType>) throws(ArrayError) -> ArrayType {
    guard let first = operands.first else { preconditionFailure("there are operands") }
    if operands.allSatisfy({ $0 == first }) {
      return ArrayType(
        sizes: first.sizes.inserting(operands.count, at: axis), dtype: first.dtype, isWeak: first.isWeak)
    }
    guard operands.allSatisfy({ $0.rank == first.rank }) else { throw .stackRanks(operands.map(\.shape)) }
    guard operands.allSatisfy({ $0.sizes == first.sizes }) else { throw .stackShapes(operands.map(\.shape)) }
    guard operands.allSatisfy({ $0.dtype == first.dtype }) else {
      throw .differentDTypes(primitive: Self.name, operands.map(\.dtype))
    }
    return ArrayType(
      sizes: first.sizes.inserting(operands.count, at: axis), dtype: first.dtype,
      isWeak: operands.allSatisfy(\.isWeak))
  }

  /// The same array many times is only seen many times.
  func evaluate(_ operands: [NDArray]) -> NDArray {
    let first = operands[0]
    guard operands.allSatisfy({ $0 === first }) else { return Arrays.stack(operands, axis: axis) }
    let axes = PerAxis.axes(first.rank).stepping(around: axis)
    return first.broadcast(to: first.sizes.inserting(operands.count, at: axis), axes)
  }

  /// A batch axis that all operands have in one place stays, beside the new one.
  func batch(_ operands: [BatchedValue], size: Int) throws(ArrayError) -> BatchedValue {
    if let place = operands[0].axis, operands.allSatisfy({ $0.axis == place }) {
      let isBefore = axis <= place
      return BatchedValue(
        try stack(operands.map(\.value), axis: isBefore ? axis : axis + 1), axis: isBefore ? place + 1 : place
      )
    }
    return BatchedValue(try stack(try inFront(operands, size: size), axis: axis + 1), axis: 0)
  }
}
