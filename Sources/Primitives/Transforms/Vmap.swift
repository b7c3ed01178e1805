import Kernels

/// One `vmap` at work: it applies the batch rule of each primitive, so that the function runs once for all examples.
@usableFromInline package final class Vmap: Transformation {
  /// The number of examples.
  package let size: Int
  package let axisName: String?
  /// False once the function has returned: a tracer that is used later has escaped.
  fileprivate(set) var isActive = true

  /// The `vmap` around this one.
  private let outer: Vmap?

  private init(size: Int, axisName: String?, inside outer: Vmap?) {
    self.size = size
    self.axisName = axisName
    self.outer = outer
    super.init(level: (outer?.level ?? ShapeCheck.level) + 1)
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

  /// A `vmap` of `size` examples inside the one that is running; `end` has to follow.
  @usableFromInline package static func begin(size: Int, axisName: String?) -> Vmap {
    let vmap = Vmap(size: size, axisName: axisName, inside: innermost)
    innermost = vmap
    return vmap
  }

  @usableFromInline package func end() {
    isActive = false
    Vmap.innermost = outer
  }

  /// Whether a mapped function is running.
  package static var isRunning: Bool { innermost != nil }

  /// The innermost running `vmap` whose axis bears a name.
  package static func named(_ axisName: String) -> Vmap? {
    var candidate = innermost
    while let vmap = candidate, vmap.axisName != axisName { candidate = vmap.outer }
    return candidate
  }
}
