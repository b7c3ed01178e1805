package import Arrays

/// All examples of a value inside a `vmap`: an array with one axis more than the function sees.
package final class BatchTracer: Tracer {
  /// Which argument of the `vmap` an input is: the number of its leaf, and the axis that was mapped.
  package struct Origin: Hashable, Sendable {
    package let leaf: Int
    package let axis: Int
  }

  let value: Value
  let axis: Int
  /// Nil for what was computed inside.
  package let origin: Origin?

  init(_ value: Value, axis: Int, in vmap: Vmap, origin: Origin? = nil) {
    self.value = value
    self.axis = axis
    self.origin = origin
    let type = value.type
    super.init(type: type.with(sizes: type.sizes.removing(at: axis)), transformation: vmap)
  }

  /// The `vmap` at work.
  package var vmap: Vmap {
    guard let vmap = transformation as? Vmap else { preconditionFailure("a batch tracer belongs to a vmap") }
    return vmap
  }

  /// The type of all examples together.
  package var batchedType: ArrayType { value.type }
  /// The axis of `batchedType` along which they lie.
  package var batchedAxis: Int { axis }
  /// All examples, as the function around the `vmap` sees them.
  package var allExamples: Value { value }
  /// How many `vmap`s are around this one.
  package var depth: Int { vmap.level - ShapeCheck.level - 1 }

  package override var description: String {
    "VmapTracer(aval=\(type.spelledWithWeakness), batched=\(value.type.spelledWithWeakness))"
  }
}

extension BatchedValue {
  /// The operand of a batch rule: a tracer of `vmap` shows its examples, anything else is shared by them.
  init(_ operand: Value, in vmap: Vmap) {
    if case .tracer(let tracer) = operand, tracer.transformation === vmap {
      let batched = unsafeDowncast(tracer, to: BatchTracer.self)
      self.init(batched.value, axis: batched.axis)
    } else {
      self.init(operand, axis: nil)
    }
  }

  /// The other way round.
  func traced(in vmap: Vmap) -> Value {
    axis.map { .tracer(BatchTracer(value, axis: $0, in: vmap)) } ?? value
  }
}

extension Vmap {
  /// The innermost `vmap` of which there are tracers among the values.
  package static func innermost(of values: [Value]) -> Vmap? {
    Value.transformation(of: values) as? Vmap
  }

  /// One example of a tracer of this `vmap`; any other value as it is.
  package func example(_ i: Int, of value: Value) throws(ArrayError) -> Value {
    let examples = BatchedValue(value, in: self)
    return try examples.axis.map { axis throws(ArrayError) in
      try indexInDim(examples.value, i, axis: axis)
    } ?? value
  }
}

extension Value {
  /// All examples of every `vmap` around, as they lie in memory.
  package var allExamples: Value {
    if case .tracer(let tracer as BatchTracer) = self { tracer.value.allExamples } else { self }
  }

  /// The numbers of examples of the `vmap`s around that the operands belong to, the outermost first.
  static func exampleSizes(_ operands: [Value]) -> [Int] {
    var sizes: [Int: Int] = [:]
    for operand in operands {
      var value = operand
      while case .tracer(let tracer as BatchTracer) = value {
        sizes[tracer.vmap.level] = tracer.vmap.size
        value = tracer.value
      }
    }
    return sizes.sorted { $0.key < $1.key }.map(\.value)
  }
}
