package import Arrays

/// Python data that is to become an array: numbers and values in nested lists.
package indirect enum NestedData {
  case bool(Bool)
  case int(Int)
  case float(Double)
  case value(Value)
  case sequence([NestedData])

  /// The same with arrays of rank 0 for its numbers.
  package var withArrays: NestedData {
    switch self {
    case .bool(let truth): .value(Value(truth))
    case .int(let number): .value(Value(number))
    case .float(let number): .value(Value(number))
    case .value: self
    case .sequence(let parts): .sequence(parts.map(\.withArrays))
    }
  }
}

extension NumPy {
  /// - Throws: ``ArrayError/raggedData(shape:)``, ``ArrayError/integerTooLarge(_:)``,
  ///   ``ArrayError/integerOutOfBounds(_:_:)``
  /// - JAX: `jnp.array`
  package static func array(_ data: NestedData, _ dtype: DType? = nil) throws(ArrayError) -> Value {
    switch data {
    case .value(let value):
      return try dtype.map { dtype throws(ArrayError) in try astype(value, dtype) } ?? value
    case .bool(let truth): return try number(.scalar(truth), dtype)
    case .int(let integer):
      if dtype == nil, Int32(exactly: integer) == nil { throw .integerTooLarge(integer) }
      if let dtype { try checkFits(integer, dtype) }
      return .array(.scalar(integer, dtype ?? .int32, isWeak: dtype == nil))
    case .float(let float):
      if let dtype { try checkFits(float, dtype) }
      return .array(.scalar(float, dtype ?? .float32, isWeak: dtype == nil))
    case .sequence(let children):
      return data.containsValue ? try stacked(children, dtype) : .array(try plainArray(data, dtype))
    }
  }

  /// A Python integer must lie within the range of an integer dtype.
  private static func checkFits(_ integer: Int, _ dtype: DType) throws(ArrayError) {
    guard !dtype.isInteger || dtype.integerRange.contains(integer) else {
      throw .integerOutOfBounds(integer, dtype)
    }
  }

  /// A Python float goes to an integer dtype by way of a Python integer.
  private static func checkFits(_ float: Double, _ dtype: DType) throws(ArrayError) {
    guard dtype.isInteger else { return }
    if float.isNaN { throw .numpy(.notAnInteger(isNaN: true)) }
    if float.isInfinite { throw .numpy(.notAnInteger(isNaN: false)) }
    guard let integer = Int(exactly: float.rounded(.towardZero)) else { throw .numpy(.integerTooLong) }
    try checkFits(integer, dtype)
  }

  private static func number(_ array: NDArray, _ dtype: DType?) throws(ArrayError) -> Value {
    try dtype.map { dtype throws(ArrayError) in try astype(.array(array), dtype) } ?? .array(array)
  }

  /// Data that contain arrays: each part becomes an array of the common dtype, and they are stacked.
  private static func stacked(_ children: [NestedData], _ dtype: DType?) throws(ArrayError) -> Value {
    let dtype = dtype ?? NestedData.sequence(children).joinedDType
    var layers: [Value] = []
    for child in children {
      layers.append(try Primitives.expandDims(try astype(try array(child, dtype), dtype), at: [0]))
    }
    return try Primitives.concatenate(layers, axis: 0)
  }

  private static func plainArray(_ data: NestedData, _ dtype: DType?) throws(ArrayError) -> NDArray {
    let shape = try data.regularShape()
    var leaves = PlainLeaves()
    leaves.append(data)
    let dtype = dtype ?? leaves.dtype
    if leaves.floats.isEmpty || !leaves.hasFloats {
      for integer in leaves.integers { try checkFits(integer, dtype) }
      return .make(leaves.integers, shape: shape, dtype: dtype)
    }
    for float in leaves.floats { try checkFits(float, dtype) }
    return .make(leaves.floats, shape: shape, dtype: dtype)
  }
}

/// The numbers of nested data in order, in both readings.
private struct PlainLeaves {
  var integers: [Int] = []
  var floats: [Double] = []
  var hasFloats = false
  private var hasIntegers = false

  var dtype: DType { hasFloats || floats.isEmpty ? .float32 : hasIntegers ? .int32 : .bool }

  mutating func append(_ data: NestedData) {
    switch data {
    case .bool(let truth): append(truth ? 1 : 0)
    case .int(let integer):
      hasIntegers = true
      append(integer)
    case .float(let float):
      hasFloats = true
      integers.append(0)
      floats.append(float)
    case .sequence(let children): for child in children { append(child) }
    case .value: preconditionFailure("plain data contain no arrays")
    }
  }

  private mutating func append(_ integer: Int) {
    integers.append(integer)
    floats.append(Double(integer))
  }
}

extension NestedData {
  fileprivate var containsValue: Bool {
    switch self {
    case .value: true
    case .bool, .int, .float: false
    case .sequence(let children): children.contains(where: \.containsValue)
    }
  }

  /// The dtype of everything inside; numbers give way to arrays.
  fileprivate var joinedDType: DType { (joinedMember ?? .init(.float32, isWeak: true)).dtype }

  private var joinedMember: Promotion.Member? {
    switch self {
    case .bool: .init(.bool, isWeak: false)
    case .int: .init(.int32, isWeak: true)
    case .float: .init(.float32, isWeak: true)
    case .value(let value): .init(value.dtype, isWeak: value.isWeak)
    case .sequence(let children):
      children.compactMap(\.joinedMember).reduce(nil) { joined, member in
        joined.map { Promotion.join($0, member) } ?? member
      }
    }
  }

  /// The shape, when all parts have the same.
  fileprivate func regularShape() throws(ArrayError) -> [Int] {
    guard let shape = commonShape() else { throw .raggedData(shape: detectedShape()) }
    return shape
  }

  private func commonShape() -> [Int]? {
    guard case .sequence(let children) = self else { return [] }
    guard let first = children.first else { return [0] }
    guard let shape = first.commonShape() else { return nil }
    return children.dropFirst().allSatisfy { $0.commonShape() == shape } ? [children.count] + shape : nil
  }

  /// The sizes on which all parts still agree.
  private func detectedShape() -> [Int] {
    guard case .sequence(let children) = self else { return [] }
    let shapes = children.map { $0.detectedShape() }
    var common = shapes.first ?? []
    for shape in shapes { common = Array(zip(common, shape).prefix { $0 == $1 }.map(\.0)) }
    return [children.count] + common
  }
}
