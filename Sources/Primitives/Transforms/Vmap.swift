import Kernels

/// One `vmap` at work: it applies the batch rule of each primitive, so that the function runs once for all examples.
package final class Vmap: Transformation {
  /// The number of examples, as soon as an argument or `axis_size` tells it.
  package private(set) var knownSize: Int?
  package let axisName: String?
  /// False once the function has returned: a tracer that is used later has escaped.
  private var isActive = true

  /// The `vmap` around this one.
  private let outer: Vmap?

  /// A `vmap` inside the one that is running. It gets its arguments, then runs from `begin` to `end`.
  package init(axisSize: Int?, axisName: String?) {
    knownSize = axisSize
    self.axisName = axisName
    outer = Vmap.innermost
    super.init(level: (outer?.level ?? ShapeCheck.level) + 1)
  }

  /// The number of examples.
  package var size: Int {
    guard let knownSize else { preconditionFailure("a vmap that runs knows its size") }
    return knownSize
  }

  /// An argument as the function sees it, its examples lying along `axis`. The first one tells how many there are.
  ///
  /// - Parameter leaf: its number among all leaves of the arguments.
  /// - Returns: nil where the value has no such axis, or another number of examples.
  package func tracer(of value: Value, axis: Int, leaf: Int) -> Value? {
    guard let place = value.place(ofAxis: axis) else { return nil }
    let count = value.size(ofAxis: place)
    guard knownSize == nil || knownSize == count else { return nil }
    knownSize = count
    return .tracer(BatchTracer(value, axis: place, in: self, origin: .init(leaf: leaf, axis: axis)))
  }

  override func process(_ primitive: some UnaryPrimitive, _ operand: Value) throws(ArrayError) -> Value {
    try checkActive(operand)
    let operand = BatchedValue(operand, in: self)
    return try primitive.batch(operand.value, axis: operand.axis!).traced(in: self)
  }

  override func process(
    _ primitive: some BinaryPrimitive, _ lhs: Value, _ rhs: Value
  ) throws(ArrayError) -> Value {
    if !isActive { try refuseTracers(among: [lhs, rhs]) }
    return try primitive.batch(BatchedValue(lhs, in: self), BatchedValue(rhs, in: self)).traced(in: self)
  }

  override func process(_ primitive: some VariadicPrimitive, _ operands: [Value]) throws(ArrayError) -> Value
  {
    if !isActive { try refuseTracers(among: operands) }
    return try primitive.batch(operands.map { BatchedValue($0, in: self) }, size: size).traced(in: self)
  }

  override func process(_ primitive: some Decomposition, _ operand: Value) throws(ArrayError) -> [Value] {
    try checkActive(operand)
    let operand = BatchedValue(operand, in: self)
    let results = try bind(primitive, try moveAxis(operand.value, from: operand.axis!, to: 0))
    return results.map { BatchedValue($0, axis: 0).traced(in: self) }
  }

  @inline(__always)
  private func checkActive(_ operand: Value) throws(ArrayError) {
    if !isActive { try refuseTracers(among: [operand]) }
  }

  private func refuseTracers(among operands: [Value]) throws(ArrayError) {
    for case .tracer(let tracer) in operands where tracer.transformation === self {
      throw .escapedTracer(tracer.type)
    }
  }

  /// The innermost `vmap` whose function is running on this thread.
  private static var innermost: Vmap? {
    get { axle_thread_slot().pointee.map { Unmanaged<Vmap>.fromOpaque($0).takeUnretainedValue() } }
    set { axle_thread_slot().pointee = newValue.map { Unmanaged.passUnretained($0).toOpaque() } }
  }

  /// The function runs from now on, until `end`.
  package func begin() { Vmap.innermost = self }

  package func end() {
    isActive = false
    Vmap.innermost = outer
  }

  /// How many mapped functions are running, each inside of the one before.
  package static var depth: Int { innermost.map { $0.level - ShapeCheck.level } ?? 0 }

  /// The innermost running `vmap` whose axis bears a name.
  package static func named(_ axisName: String) -> Vmap? {
    var candidate = innermost
    while let vmap = candidate, vmap.axisName != axisName { candidate = vmap.outer }
    return candidate
  }
}
