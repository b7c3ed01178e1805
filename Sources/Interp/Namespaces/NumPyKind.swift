/// What the elements of one of NumPy's types are, by the type's name. They stand in the order in which NumPy casts them
/// without a loss of kind.
enum NumPyKind: Int {
  case bool, unsigned, signed, floating, text, object, void

  init(of name: String) {
    switch name {
    case "bool": self = .bool
    case "uint8", "uint16", "uint32", "uint64": self = .unsigned
    case "int8", "int16", "int32", "int64": self = .signed
    case "str", "bytes": self = .text
    case "object": self = .object
    case "void": self = .void
    default: self = .floating
    }
  }
}
