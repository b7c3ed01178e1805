/// One `vmap` at work: it applies the batch rule of each primitive, so that the function runs once for all examples.
package final class Vmap: Transformation {
  /// The number of examples.
  package let size: Int
  package let axisName: String?
  /// False once the function has returned: a tracer that is used later has escaped.
  fileprivate(set) var isActive = true

  init(level: Int, size: Int, axisName: String?) {
    self.size = size
    self.axisName = axisName
    super.init(level: level)
  }

  override func process(_ primitive: some UnaryPrimitive, _ operand: Value) throws(ArrayError) -> Value {
    try checkActive(operand)
    let operand = BatchedValue(operand, in: self)
    return try primitive.batch(operand.value, axis: operand.axis!).traced(in: self)
  }

  override func process(
    _ primitive: some BinaryPrimitive, _ lhs: Value, _ rhs: Value
  ) throws(ArrayError) -> Value {
    try checkActive(lhs, rhs)
    return try primitive.batch(BatchedValue(lhs, in: self), BatchedValue(rhs, in: self)).traced(in: self)
  }

  override func process(_ primitive: some VariadicPrimitive, _ operands: [Value]) throws(ArrayError) -> Value {
    for operand in operands { try checkActive(operand) }
    return try primitive.batch(operands.map { BatchedValue($0, in: self) }, size: size).traced(in: self)
  }

  private func checkActive(_ operands: Value...) throws(ArrayError) {
    if isActive { return }
    for case .tracer(let tracer) in operands where tracer.transformation === self {
      throw .escapedTracer(tracer.type)
    }
  }

  /// The vmaps whose functions are running, outermost first.
  nonisolated(unsafe) private static var running: [Vmap] = []

  /// Runs `body` inside a `vmap` of `size` examples.
  static func run<Result>(
    size: Int, axisName: String?, _ body: (Vmap) throws -> Result
  ) rethrows -> Result {
    let vmap = Vmap(level: running.count, size: size, axisName: axisName)
    running.append(vmap)
    defer {
      vmap.isActive = false
      running.removeLast()
    }
    return try body(vmap)
  }

  /// The innermost running `vmap` whose axis bears a name.
  package static func named(_ axisName: String) -> Vmap? { running.last { $0.axisName == axisName } }
}
