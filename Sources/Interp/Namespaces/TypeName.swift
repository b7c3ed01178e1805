import Arrays

/// What the name of a dtype stands for, as NumPy and JAX read it: `"float32"`, `"f4"`, `"<f4"` or `"single"`.
enum TypeName {
  /// What Axle's arrays have for it. NumPy's own name may be one of 64 bits.
  case elements(DType, name: String)
  case complex
  /// Of JAX's arrays, but not of Axle's.
  case missing
  /// Of NumPy's arrays, but not of JAX's.
  case foreign

  /// `nil` for what is no name of a dtype.
  init?(_ text: String) {
    guard let type = TypeName.code(text) ?? TypeName.word(text) ?? TypeName.structure(text) else {
      return nil
    }
    self = type
  }

  /// The letter of a kind of elements that only NumPy has, and its class; that of texts where NumPy knows no such dtype,
  /// and takes the text for data. `nil` for what JAX has.
  static func foreignKind(_ text: String) -> (letter: String, name: String)? {
    switch TypeName(text) {
    case .elements, .complex, .missing: return nil
    case nil: return ("U", "str_")
    case .foreign:
      let kinds = [
        ("S", "bytes_"), ("U", "str_"), ("O", "object_"), ("V", "void"), ("M", "datetime64"),
        ("m", "timedelta64"),
      ]
      let letters = [
        "a": "S", "bytes": "S", "str": "U", "object": "O", "void": "V", "datetime64": "M", "timedelta64": "m",
      ]
      let letter = letters[text] ?? (text.hasPrefix("a") ? "S" : String(text.prefix(1)))
      return kinds.first { $0.0 == letter } ?? ("V", "void")
    }
  }

  /// What NumPy does not understand of a text that is no name: a number before it says how many there are.
  static func unread(of text: String) -> Substring { text.drop { $0.isASCII && $0.isNumber } }

  private init(numpyName name: String) {
    guard let dtype = DType(name: name) else { preconditionFailure("\(name) names elements") }
    self = .elements(dtype, name: name)
  }

  /// A letter, or a letter and the number of bytes, behind the order of the bytes.
  private static func code(_ text: String) -> TypeName? {
    let order = text.utf8.first.flatMap { orders[$0] }
    guard let name = codes[order == nil ? text : String(text.dropFirst())] else { return nil }
    let isOneByte = name.hasSuffix("int8") || name == "bool"
    return order == .big && !isOneByte ? .foreign : TypeName(numpyName: name)
  }

  private enum ByteOrder { case little, big }
  private static let orders: [UInt8: ByteOrder] = [
    UInt8(ascii: "<"): .little, UInt8(ascii: "="): .little, UInt8(ascii: "|"): .little,
    UInt8(ascii: ">"): .big,
  ]

  private static func word(_ text: String) -> TypeName? {
    if let name = words[text] { return TypeName(numpyName: name) }
    if DType(name: text) != nil { return TypeName(numpyName: text) }
    if complexNames.contains(text) { return .complex }
    if missingNames.contains(text) { return .missing }
    return foreignNames.contains(text) ? .foreign : nil
  }

  /// Several in one, texts of a length, and so many of one dtype, as only NumPy has them.
  private static func structure(_ text: String) -> TypeName? {
    let fields = text.split(separator: ",")
    if fields.count > 1 { return fields.allSatisfy { TypeName($0.trimmingSpaces) != nil } ? .foreign : nil }
    guard let kind = text.first else { return nil }
    if "aSUV".contains(kind) { return unread(of: String(text.dropFirst())).isEmpty ? .foreign : nil }
    let rest = unread(of: text)
    return rest.count < text.count && !rest.isEmpty && TypeName(String(rest)) != nil ? .foreign : nil
  }

  private static let codes = table([
    "bool": "? b1", "int8": "b i1", "int16": "h i2", "int32": "i i4", "int64": "l q p n i8", "uint8": "B u1",
    "uint16": "H u2", "uint32": "I u4", "uint64": "L Q P N u8", "float16": "e f2", "float32": "f f4",
    "float64": "d f8",
  ])

  private static let words = table([
    "bool": "bool_", "int8": "byte", "int16": "short", "int32": "intc",
    "int64": "int int_ intp long longlong", "uint8": "ubyte", "uint16": "ushort", "uint32": "uintc",
    "uint64": "uint uintp ulong ulonglong", "float16": "half", "float32": "single", "float64": "float double",
  ])

  private static let complexNames: Set = [
    "complex", "complex64", "complex128", "csingle", "cdouble", "c8", "c16", "F", "D",
  ]

  private static let missingNames: Set = [
    "int2", "int4", "uint2", "uint4", "float4_e2m1fn", "float8_e3m4", "float8_e4m3", "float8_e4m3b11fnuz",
    "float8_e4m3fn", "float8_e4m3fnuz", "float8_e5m2", "float8_e5m2fnuz", "float8_e8m0fnu",
  ]

  private static let foreignNames: Set = [
    "O", "S", "U", "V", "M", "M8", "m", "m8", "T", "g", "G", "object", "str", "bytes", "void", "float128",
    "longdouble", "complex256", "clongdouble", "c",
    "datetime64", "timedelta64",
  ]

  private static func table(_ names: [String: String]) -> [String: String] {
    var table: [String: String] = [:]
    for (name, others) in names {
      for other in others.split(separator: " ") { table[String(other)] = name }
    }
    return table
  }
}

extension Substring {
  fileprivate var trimmingSpaces: String {
    String(drop { $0 == " " }.reversed().drop { $0 == " " }.reversed())
  }
}
