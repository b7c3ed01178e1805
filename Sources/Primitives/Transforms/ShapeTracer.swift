package import Arrays

/// An array of which only shape and dtype are known: what applies to it is checked, and nothing is computed.
///
/// - JAX: what `jax.eval_shape` passes to a function
package final class ShapeTracer: Tracer {
  package init(_ type: ArrayType) { super.init(type: type, transformation: ShapeCheck.shared) }

  package override var description: String { "ShapeDtypeStruct(\(type.spelledWithWeakness))" }
}

/// The transformation of ``ShapeTracer``: every primitive is its `abstractEvaluate`. It lies outside of every `vmap`.
final class ShapeCheck: Transformation {
  static let level = 0
  // Sendable in name only: the language runs on one thread.
  nonisolated(unsafe) static let shared = ShapeCheck(level: level)

  override func process(_ primitive: some UnaryPrimitive, _ operand: Value) throws(ArrayError) -> Value {
    .tracer(ShapeTracer(try primitive.abstractEvaluate(operand.type)))
  }

  override func process(
    _ primitive: some BinaryPrimitive, _ lhs: Value, _ rhs: Value
  ) throws(ArrayError) -> Value {
    .tracer(ShapeTracer(try primitive.abstractEvaluate(lhs.type, rhs.type)))
  }

  override func process(_ primitive: some VariadicPrimitive, _ operands: [Value]) throws(ArrayError) -> Value
  {
    .tracer(ShapeTracer(try primitive.abstractEvaluate(operands.map(\.type))))
  }
}
