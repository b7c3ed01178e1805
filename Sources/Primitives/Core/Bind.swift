import Arrays

// The only door to evaluation and transformation: every application of a primitive passes here.
//
// Beside what a primitive's own door names, each application may throw `outOfMemory`, where there is no room for the
// result, and `escapedTracer`, where an operand belongs to a `vmap` that is over.

@inline(__always)
func bind(_ primitive: some UnaryPrimitive, _ operand: Value) throws(ArrayError) -> Value {
  switch operand {
  case .array(let array):
    let takesMemory = array.count >= Room.smallest && !primitive.makesView(of: array)
    if takesMemory || !primitive.plainlyAccepts(operand) {
      try checkRoom(for: primitive.abstractEvaluate(array.type), primitive, array)
    }
    return .array(primitive.evaluate(array))
  case .tracer(let tracer):
    if !primitive.plainlyAccepts(operand) { _ = try primitive.abstractEvaluate(tracer.type) }
    return try tracer.transformation.process(primitive, operand)
  }
}

@inline(__always)
func bind(_ primitive: some BinaryPrimitive, _ lhs: Value, _ rhs: Value) throws(ArrayError) -> Value {
  if case .array(let x) = lhs, case .array(let y) = rhs {
    if !primitive.plainlyAccepts(lhs, rhs) || x.count >= Room.smallest || y.count >= Room.smallest {
      try checkRoom(for: primitive.abstractEvaluate(x.type, y.type))
    }
    return .array(primitive.evaluate(x, y))
  }
  if !primitive.plainlyAccepts(lhs, rhs) { _ = try primitive.abstractEvaluate(lhs.type, rhs.type) }
  guard let transformation = Value.transformation(of: lhs, rhs) else {
    preconditionFailure("one of the operands is a tracer")
  }
  return try transformation.process(primitive, lhs, rhs)
}

func bind(_ primitive: some VariadicPrimitive, _ operands: [Value]) throws(ArrayError) -> Value {
  let type = try primitive.abstractEvaluate(operands.lazy.map { $0.type })
  if let transformation = Value.transformation(of: operands) {
    return try transformation.process(primitive, operands)
  }
  try checkRoom(for: type)
  return .array(
    primitive.evaluate(
      operands.map {
        guard case .array(let array) = $0 else { preconditionFailure("no operand is a tracer") }
        return array
      }))
}

func bind(_ primitive: some Decomposition, _ operand: Value) throws(ArrayError) -> [Value] {
  let types = try primitive.abstractEvaluate(operand.type)
  switch operand {
  case .array(let array):
    for type in types { try checkRoom(for: type) }
    return primitive.evaluate(array).map(Value.array)
  case .tracer(let tracer): return try tracer.transformation.process(primitive, operand)
  }
}
