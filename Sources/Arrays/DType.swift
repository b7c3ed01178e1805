/// What an element is. JAX's 64-bit types do not exist here: their names mean the 32-bit ones, as under JAX's defaults.
@usableFromInline package enum DType: UInt8, CaseIterable, Hashable, Sendable {
  case bool, int8, int16, int32, uint8, uint16, uint32, float16, bfloat16, float32

  /// The type that a NumPy name means (`"float64"` means `float32`), or nil.
  package init?(name: String) {
    switch name {
    case "int64", "int": self = .int32
    case "uint64", "uint": self = .uint32
    case "float64", "float": self = .float32
    default:
      guard let dtype = DType.allCases.first(where: { $0.name == name }) else { return nil }
      self = dtype
    }
  }

  package var name: String {
    switch self {
    case .bool: "bool"
    case .int8: "int8"
    case .int16: "int16"
    case .int32: "int32"
    case .uint8: "uint8"
    case .uint16: "uint16"
    case .uint32: "uint32"
    case .float16: "float16"
    case .bfloat16: "bfloat16"
    case .float32: "float32"
    }
  }

  /// Bytes per element.
  @usableFromInline @inlinable package var size: Int {
    switch self {
    case .bool, .int8, .uint8: 1
    case .int16, .uint16, .float16, .bfloat16: 2
    case .int32, .uint32, .float32: 4
    }
  }

  @usableFromInline @inlinable package var isFloating: Bool { self >= .float16 }
  @usableFromInline @inlinable package var isSignedInteger: Bool { self >= .int8 && self <= .int32 }
  @usableFromInline @inlinable package var isUnsignedInteger: Bool { self >= .uint8 && self <= .uint32 }
  @usableFromInline @inlinable package var isInteger: Bool { self >= .int8 && self <= .uint32 }
  @usableFromInline @inlinable package var isHalf: Bool { self == .float16 || self == .bfloat16 }

  /// The integers that fit.
  package var integerRange: ClosedRange<Int> {
    switch self {
    case .bool: 0...1
    case .int8: -128...127
    case .int16: -32768...32767
    case .int32: -2_147_483_648...2_147_483_647
    case .uint8: 0...255
    case .uint16: 0...65535
    case .uint32: 0...4_294_967_295
    case .float16, .bfloat16, .float32: preconditionFailure("\(name) is no integer type")
    }
  }
}

extension DType: Comparable {
  @usableFromInline @inlinable package static func == (lhs: DType, rhs: DType) -> Bool {
    lhs.rawValue == rhs.rawValue
  }
  @usableFromInline @inlinable package static func < (lhs: DType, rhs: DType) -> Bool {
    lhs.rawValue < rhs.rawValue
  }
}
