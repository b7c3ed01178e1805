package import Primitives

/// What a variable of the language holds.
///
/// Numbers and constants are unboxed; everything else is one reference. 9 bytes, stride 16, passed in two
/// machine registers, so that the machine's register file is a plain array of it.
package enum Object {
  case bool(Bool)
  case int(Int)
  case float(Double)
  case string(StringObject)
  /// An integer outside of 64 bits; never one inside.
  case bigInt(BigIntObject)
  case list(ListObject)
  case tuple(TupleObject)
  case dict(DictObject)
  case set(SetObject)
  case range(RangeObject)
  case slice(SliceObject)
  case function(FunctionObject)
  case builtin(Builtin)
  case method(BoundMethod)
  case type(TypeObject)
  case module(ModuleObject)
  case exception(ExceptionObject)
  case iterator(IteratorObject)
  /// An array, or a batched value inside a `vmap`.
  case value(Value)
  /// The rarer kinds: partial functions, dtypes, dict views, `x.at`, mapped functions…
  case native(NativeObject)
  /// A variable shared with inner functions. Lives in registers only; a program never sees it.
  case cell(Cell)
  case none
  case ellipsis
  /// No value: an unbound variable, an exhausted iterator, an argument that was not given.
  case absent
}

extension Object {
  @inline(__always)
  package var isAbsent: Bool {
    if case .absent = self { return true }
    return false
  }

  @inline(__always)
  package var isNone: Bool {
    if case .none = self { return true }
    return false
  }

  /// The value, or `nil` where there is none or it is `None`: how optional arguments are read.
  package var given: Object? {
    switch self {
    case .absent, .none: nil
    default: self
    }
  }

  package static func string(_ text: String) -> Object { .string(StringObject.make(text)) }

  package static func tuple(_ items: [Object]) -> Object { .tuple(TupleObject.make(items)) }

  package static func list(_ items: [Object]) -> Object { .list(ListObject(ContiguousArray(items))) }

  /// The integer, boxed only where 64 bits do not hold it.
  package static func integer(_ value: BigInteger) -> Object {
    if let small = value.asInt { return .int(small) }
    return .bigInt(BigIntObject(value))
  }
}

/// A variable that an inner function also sees.
package final class Cell {
  var value: Object

  init(_ value: Object) { self.value = value }

  deinit { Trash.release(&value) }
}

package final class BigIntObject {
  package let value: BigInteger

  init(_ value: BigInteger) {
    self.value = value
    Memory.taken(value.bitLength / 8)
  }
}
