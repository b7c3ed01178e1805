import Arrays
import Primitives

extension Machine {
  /// Data in which texts stand for numbers of `dtype`, as NumPy reads them; without one, of the dtype that the numbers
  /// beside them have. `nil` where no text is among the data, or one that names no number and no dtype.
  ///
  /// - Throws: `ValueError` for a text that is no such number.
  func dataWithTexts(_ object: Object, as dtype: DType?) throws(ExceptionObject) -> NestedData? {
    var (hasText, hasOtherText) = (false, false)
    var found: Set<NumberKind> = []
    let leaves = (try? tree(object).leaves) ?? []
    for leaf in leaves {
      switch leaf {
      case .bool: found.insert(.truth)
      case .int: found.insert(.integer)
      case .float: found.insert(.float)
      case .value(let value): found.insert(NumberKind(value.dtype))
      case .string(let text):
        hasText = true
        if case .elements(let dtype, _) = TypeName(text.text) {
          found.insert(NumberKind(dtype))
        } else {
          hasOtherText = true
        }
      default: return nil
      }
    }
    if hasText && dtype == .bfloat16 { throw .typeError("expected number, got str") }
    guard hasText, dtype != nil || !hasOtherText, let kind = dtype.map(NumberKind.init) ?? found.max() else {
      return nil
    }
    return try reading(object, kind)
  }

  private func reading(_ object: Object, _ kind: NumberKind) throws(ExceptionObject) -> NestedData {
    switch object {
    case .list, .tuple:
      var parts: [NestedData] = []
      for item in try elements(object) { parts.append(try reading(item, kind)) }
      return .sequence(parts)
    case .string(let text):
      switch kind {
      case .truth: return .bool(text.count > 0)
      case .integer: return try plainData(try convert(object, by: Types.int))
      case .float: return try plainData(try convert(object, by: Types.float))
      }
    default: return try plainData(object)
    }
  }

  private func convert(_ text: Object, by type: TypeObject) throws(ExceptionObject) -> Object {
    try apply(.type(type), [text])
  }
}

/// What texts are read as; the last one wins.
private enum NumberKind: Int, Comparable {
  case truth, integer, float

  init(_ dtype: DType) { self = dtype == .bool ? .truth : dtype.isFloating ? .float : .integer }

  static func < (lhs: NumberKind, rhs: NumberKind) -> Bool { lhs.rawValue < rhs.rawValue }
}
