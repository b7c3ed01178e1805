import Kernels

// Elements in and out, one by one, as Python sees them.

extension NDArray {
  /// A number of rank 0.
  package static func scalar(_ value: Int, _ dtype: DType = .int32, isWeak: Bool = false) -> NDArray {
    let array = uninitialized(sizes: PerAxis(), dtype: dtype, isWeak: isWeak)
    dtype.store(value, at: array.data)
    return array
  }

  package static func scalar(_ value: Double, _ dtype: DType = .float32, isWeak: Bool = false) -> NDArray {
    let array = uninitialized(sizes: PerAxis(), dtype: dtype, isWeak: isWeak)
    dtype.store(value, at: array.data)
    return array
  }

  package static func scalar(_ value: Float, _ dtype: DType = .float32, isWeak: Bool = false) -> NDArray {
    scalar(Double(value), dtype, isWeak: isWeak)
  }

  package static func scalar(_ value: Bool) -> NDArray { scalar(value ? 1 : 0, .bool) }

  /// `values` in row-major order.
  package static func make(_ values: [Int], shape: [Int], dtype: DType = .int32, isWeak: Bool = false)
    -> NDArray
  {
    let array = uninitialized(shape: shape, dtype: dtype, isWeak: isWeak)
    for i in values.indices { dtype.store(values[i], at: array.data + i * dtype.size) }
    return array
  }

  package static func make(_ values: [Double], shape: [Int], dtype: DType = .float32, isWeak: Bool = false)
    -> NDArray
  {
    let array = uninitialized(shape: shape, dtype: dtype, isWeak: isWeak)
    for i in values.indices { dtype.store(values[i], at: array.data + i * dtype.size) }
    return array
  }

  package static func make(_ values: [Bool], shape: [Int]) -> NDArray {
    make(values.map { $0 ? 1 : 0 }, shape: shape, dtype: .bool)
  }

  /// An array whose elements are all `element`, a scalar.
  package static func full(shape: [Int], _ element: NDArray, isWeak: Bool? = nil) -> NDArray {
    let sizes = PerAxis(shape)
    if sizes.product >= Chain.threshold {
      return Chain.add(
        ChainStep(.fill, element.dtype), element, result: sizes, element.dtype,
        isWeak: isWeak ?? element.isWeak)
    }
    let array = uninitialized(shape: shape, dtype: element.dtype, isWeak: isWeak ?? element.isWeak)
    withExtendedLifetime(element) {
      axle_fill(element.dtype.size, element.data, array.data, array.count)
    }
    return array
  }

  /// The numbers 0, 1, 2, … `count` - 1.
  package static func iota(_ count: Int, _ dtype: DType) -> NDArray {
    if count >= Chain.threshold {
      return Chain.add(ChainStep(.iota, dtype), result: .one(count), dtype, isWeak: false)
    }
    let array = uninitialized(shape: [count], dtype: dtype)
    axle_iota(dtype.kernelType, array.data, count)
    return array
  }

  /// The same bits as elements of another dtype, as many as fill `sizes`.
  package func reinterpreted(as dtype: DType, sizes: PerAxis) -> NDArray {
    let source = contiguous()
    let result = NDArray.uninitialized(sizes: sizes, dtype: dtype)
    withExtendedLifetime(source) { result.data.copyMemory(from: source.data, byteCount: byteCount) }
    return result
  }

  /// An element as Python's `item()` gives it.
  package enum Element: Hashable, Sendable {
    case bool(Bool)
    case int(Int)
    case float(Double)
  }

  /// The element at `position` in row-major order.
  package subscript(position: Int) -> Element {
    withExtendedLifetime(self) { dtype.load(data + offset(ofPosition: position) * dtype.size) }
  }

  /// All elements in row-major order.
  package var elements: [Element] { (0..<count).map { self[$0] } }

  private func offset(ofPosition position: Int) -> Int {
    if isContiguous { return position }
    var rest = position
    var offset = 0
    for axis in (0..<rank).reversed() {
      offset += rest % dims[axis] * strides[axis]
      rest /= dims[axis]
    }
    return offset
  }
}

extension DType {
  var kernelType: KernelType { KernelType(rawValue: rawValue)! }

  /// Writes `value`, which wraps when it does not fit.
  func store(_ value: Int, at place: UnsafeMutableRawPointer) {
    switch self {
    case .bool: place.storeBytes(of: value != 0, as: Bool.self)
    case .int8, .uint8: place.storeBytes(of: UInt8(truncatingIfNeeded: value), as: UInt8.self)
    case .int16, .uint16: place.storeBytes(of: UInt16(truncatingIfNeeded: value), as: UInt16.self)
    case .int32, .uint32: place.storeBytes(of: UInt32(truncatingIfNeeded: value), as: UInt32.self)
    case .float16, .bfloat16, .float32: store(Double(value), at: place)
    }
  }

  /// Writes `value`, rounded once to the type; to an integer type it saturates, and NaN becomes 0.
  func store(_ value: Double, at place: UnsafeMutableRawPointer) {
    switch self {
    case .float32: place.storeBytes(of: Float(value), as: Float.self)
    case .float16: place.storeBytes(of: Float16(value), as: Float16.self)
    case .bfloat16: place.storeBytes(of: bfloat16Bits(value), as: UInt16.self)
    case .bool: store(value != 0 ? 1 : 0, at: place)
    case .int8, .int16, .int32, .uint8, .uint16, .uint32: store(saturated(value), at: place)
    }
  }

  func load(_ place: UnsafeRawPointer) -> NDArray.Element {
    switch self {
    case .bool: .bool(place.loadUnaligned(as: UInt8.self) != 0)
    case .int8: .int(Int(place.loadUnaligned(as: Int8.self)))
    case .int16: .int(Int(place.loadUnaligned(as: Int16.self)))
    case .int32: .int(Int(place.loadUnaligned(as: Int32.self)))
    case .uint8: .int(Int(place.loadUnaligned(as: UInt8.self)))
    case .uint16: .int(Int(place.loadUnaligned(as: UInt16.self)))
    case .uint32: .int(Int(place.loadUnaligned(as: UInt32.self)))
    case .float16: .float(Double(place.loadUnaligned(as: Float16.self)))
    case .bfloat16: .float(Double(Float(bitPattern: UInt32(place.loadUnaligned(as: UInt16.self)) << 16)))
    case .float32: .float(Double(place.loadUnaligned(as: Float.self)))
    }
  }

  private func saturated(_ value: Double) -> Int {
    if value.isNaN { return 0 }
    let range = integerRange
    return Int(min(max(value, Double(range.lowerBound)), Double(range.upperBound)))
  }
}

/// To the nearest, ties to even, in one rounding.
private func bfloat16Bits(_ value: Double) -> UInt16 {
  if value.isNaN { return 0x7fc0 }
  // Rounding to odd at float32's precision first makes the second rounding exact.
  var single = Float(value)
  if Double(single) != value && single.isFinite && single.bitPattern & 1 == 0 {
    let isTooLarge = abs(Double(single)) > abs(value)
    single = Float(bitPattern: isTooLarge ? single.bitPattern - 1 : single.bitPattern + 1)
  }
  let bits = single.bitPattern
  return single.isInfinite ? UInt16(bits >> 16) : UInt16((bits + 0x7fff + ((bits >> 16) & 1)) >> 16)
}
