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
    .tracer(ShapeTracer(try primitive.abstractEvaluate(operands.lazy.map { $0.type })))
  }

  override func process(_ primitive: some Decomposition, _ operand: Value) throws(ArrayError) -> [Value] {
    try primitive.abstractEvaluate(operand.type).map { .tracer(ShapeTracer($0)) }
  }
}

extension Value {
  /// The same array, of which only shape and dtype are known.
  package var withoutElements: Value {
    switch self {
    case .array(let array): .tracer(ShapeTracer(array.type))
    case .tracer: self
    }
  }

  /// What is known of a value that is one of two, where they are alike in everything but their elements; `x` itself
  /// where that is all that was known of it.
  package static func common(_ x: Value, _ y: Value) -> Value? {
    switch (x, y) {
    case (.tracer(let first as BatchTracer), .tracer(let second as BatchTracer)):
      guard first.transformation === second.transformation, first.axis == second.axis,
        first.origin == second.origin, let value = common(first.value, second.value)
      else { return nil }
      if value.isIdentical(to: first.value) { return x }
      return .tracer(BatchTracer(value, axis: first.axis, in: first.vmap, origin: first.origin))
    case (.tracer(_ as BatchTracer), _), (_, .tracer(_ as BatchTracer)): return nil
    default: return x.type == y.type ? x.withoutElements : nil
    }
  }

  /// Whether two names hold one array.
  package func isIdentical(to other: Value) -> Bool {
    switch (self, other) {
    case (.array(let x), .array(let y)): x === y
    case (.tracer(let x), .tracer(let y)): x === y
    case (.array, .tracer), (.tracer, .array): false
    }
  }
}

/// Whether large arrays are made without elements, as ``ShapeTracer``: while a program is checked.
package enum Creation {
  // The language runs on one thread.
  nonisolated(unsafe) package static var isAbstract = false

  /// Up to here the elements cost nothing, and functions that look at those of their own arrays go on working.
  private static let mostElements = 4096

  /// What stands for a new array of a type, where none is to be made.
  static func abstract(_ type: @autoclosure () -> ArrayType) -> Value? {
    guard isAbstract else { return nil }
    let type = type()
    return type.count > mostElements ? .tracer(ShapeTracer(type)) : nil
  }
}
