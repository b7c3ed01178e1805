package import Arrays

/// The operand with `element` before, behind and between its elements.
///
/// - Parameter widths: the places to add to each axis; what is negative is cut off.
/// - Shapes: `(d₀, …, dₙ), () → (low₀ + d₀ + (d₀ - 1)·interior₀ + high₀, …)`
/// - Throws: ``ArrayError/numpy(_:)`` with ``NumPyMistake/paddedSizes(_:widths:of:)``,
///   ``ArrayError/differentDTypes(primitive:_:)``
/// - JAX: `lax.pad`
package func pad(_ operand: Value, _ element: Value, _ widths: [Padding]) throws(ArrayError) -> Value {
  try bind(Pad(widths: widths), operand, element)
}

struct Pad: BinaryPrimitive {
  static let name = "pad"
  let widths: [Padding]

  func abstractEvaluate(_ operand: ArrayType, _ element: ArrayType) throws(ArrayError) -> ArrayType {
    guard operand.dtype == element.dtype else {
      throw .differentDTypes(primitive: Self.name, [operand.dtype, element.dtype])
    }
    let sizes = zip(operand.sizes, widths).map { $1.size(of: $0) }
    guard sizes.allSatisfy({ $0 >= 0 }) else {
      throw .numpy(.paddedSizes(sizes, widths: widths, of: operand.shape))
    }
    return ArrayType(
      sizes: PerAxis(sizes), dtype: operand.dtype, isWeak: operand.isWeak && element.isWeak)
  }

  func evaluate(_ operand: NDArray, _ element: NDArray) -> NDArray { operand.padded(with: element, widths) }

  /// The examples get no neighbours. Where each has an element of its own, that is chosen outside of the operand.
  func batch(_ operand: BatchedValue, _ element: BatchedValue) throws(ArrayError) -> BatchedValue {
    guard element.axis != nil else {
      guard let axis = operand.axis else { preconditionFailure("one of the operands is batched") }
      return BatchedValue(try pad(operand.value, element.value, withExamples(at: axis)), axis: axis)
    }
    let size = element.value.size(ofAxis: 0)
    let examples = operand.axis == nil ? try operand.batchedInFront(size: size) : operand.value
    let (axis, dtype) = (operand.axis ?? 0, examples.dtype)
    let widths = withExamples(at: axis)
    let padded = try pad(examples, .array(.scalar(0, dtype, isWeak: examples.isWeak)), widths)
    let inside = try broadcastInDim(.array(.scalar(true)), examples.sizes, PerAxis())
    let isInside = try pad(inside, .array(.scalar(false)), widths)
    let elements = try broadcastInDim(element.value, padded.sizes, .one(axis))
    return BatchedValue(try select(isInside, padded, elements), axis: axis)
  }

  private func withExamples(at axis: Int) -> [Padding] {
    var widths = widths
    widths.insert(Padding(low: 0, high: 0), at: axis)
    return widths
  }
}
