package import Arrays

/// Stands for an array while a transformation runs a function.
///
/// It is abstract: each transformation has its own kind.
@usableFromInline package class Tracer {
  /// What the function sees.
  package let type: ArrayType
  let transformation: Transformation

  init(type: ArrayType, transformation: Transformation) {
    self.type = type
    self.transformation = transformation
  }

  /// What `print` shows.
  package var description: String { preconditionFailure("each kind of tracer describes itself") }
}

/// A transformation at work, at one level: the outermost has level 0.
///
/// `process` applies a primitive to operands of which at least one is its own tracer and none belongs to a deeper level.
@usableFromInline package class Transformation {
  package let level: Int

  init(level: Int) { self.level = level }

  func process(_ primitive: some UnaryPrimitive, _ operand: Value) throws(ArrayError) -> Value {
    preconditionFailure("each transformation has its own rule")
  }
  func process(_ primitive: some BinaryPrimitive, _ lhs: Value, _ rhs: Value) throws(ArrayError) -> Value {
    preconditionFailure("each transformation has its own rule")
  }
  func process(_ primitive: some VariadicPrimitive, _ operands: [Value]) throws(ArrayError) -> Value {
    preconditionFailure("each transformation has its own rule")
  }
  func process(_ primitive: some Decomposition, _ operand: Value) throws(ArrayError) -> [Value] {
    preconditionFailure("each transformation has its own rule")
  }
}

extension Value {
  /// The transformation that a primitive with these operands belongs to: the deepest.
  static func transformation(of lhs: Value, _ rhs: Value) -> Transformation? {
    switch (lhs, rhs) {
    case (.tracer(let x), .tracer(let y)):
      x.transformation.level >= y.transformation.level ? x.transformation : y.transformation
    case (.tracer(let tracer), .array), (.array, .tracer(let tracer)): tracer.transformation
    case (.array, .array): nil
    }
  }

  static func transformation(of operands: [Value]) -> Transformation? {
    var deepest: Transformation?
    for case .tracer(let tracer) in operands where tracer.transformation.level > deepest?.level ?? -1 {
      deepest = tracer.transformation
    }
    return deepest
  }
}
