public import Arrays

/// What a primitive takes and returns: an array, or what a transformation passes in its place.
@usableFromInline package enum Value {
  case array(NDArray)
  case tracer(Tracer)

  /// A Python number: weakly typed.
  package init(_ number: Int) { self = .array(.scalar(number, .int32, isWeak: true)) }
  package init(_ number: Double) { self = .array(.scalar(number, .float32, isWeak: true)) }
  package init(_ truth: Bool) { self = .array(.scalar(truth)) }

  /// Shape and dtype; inside a `vmap` those of one example.
  package var type: ArrayType {
    switch self {
    case .array(let array): array.type
    case .tracer(let tracer): tracer.type
    }
  }

  package var shape: [Int] { Array(sizes) }
  /// The shape as a list that costs nothing.
  package var sizes: PerAxis {
    switch self {
    case .array(let array): array.sizes
    case .tracer(let tracer): tracer.type.sizes
    }
  }
  func size(ofAxis axis: Int) -> Int {
    switch self {
    case .array(let array): array.size(ofAxis: axis)
    case .tracer(let tracer): tracer.type.sizes[axis]
    }
  }
  package var rank: Int {
    switch self {
    case .array(let array): array.rank
    case .tracer(let tracer): tracer.type.rank
    }
  }
  /// Whether the combination with `other` has the shape of this value: its rank is 0, or its axes have the same sizes or 1.
  func hasRoom(for other: Value) -> Bool {
    let rank = other.rank
    if rank == 0 { return true }
    guard rank == self.rank else { return false }
    for axis in 0..<rank {
      let size = other.size(ofAxis: axis)
      if size != 1 && size != self.size(ofAxis: axis) { return false }
    }
    return true
  }
  package var dtype: DType {
    switch self {
    case .array(let array): array.dtype
    case .tracer(let tracer): tracer.type.dtype
    }
  }
  package var isWeak: Bool {
    switch self {
    case .array(let array): array.isWeak
    case .tracer(let tracer): tracer.type.isWeak
    }
  }
}
