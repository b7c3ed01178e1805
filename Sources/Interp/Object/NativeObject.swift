package import Parser
package import Primitives

/// A kind of object that is rare enough for virtual calls. Subclasses say what they can do; the rest refuses
/// as Python does.
package class NativeObject {
  package var type: TypeObject { preconditionFailure("every native object has a type") }

  package func attribute(_ name: String) throws(ExceptionObject) -> Object? { nil }

  package func repr(_ machine: Machine) throws(ExceptionObject) -> String {
    "<\(type.name) object>"
  }

  /// `str(object)`, where it differs from the repr.
  package func str(_ machine: Machine) throws(ExceptionObject) -> String { try repr(machine) }

  package var attributeNames: [String] { [] }

  package func call(_ arguments: Arguments) throws(ExceptionObject) -> Object {
    throw .typeError("'\(type.name)' object is not callable")
  }

  package var isCallable: Bool { false }

  /// The objects it refers to; `nil` where it also has a state that changes.
  var referents: [Object]? { nil }

  package func subscripted(_ key: Object, _ machine: Machine) throws(ExceptionObject) -> Object {
    throw .typeError("'\(type.name)' object is not subscriptable")
  }

  /// `nil` where the object cannot be iterated.
  package func iterate(_ machine: Machine) throws(ExceptionObject) -> IteratorObject? { nil }

  /// `nil` where the object has no length.
  package func length() throws(ExceptionObject) -> Int? { nil }

  /// `nil` where equality is identity.
  package func isEqual(to other: Object, _ machine: Machine) throws(ExceptionObject) -> Bool? { nil }

  package func contains(_ element: Object, _ machine: Machine) throws(ExceptionObject) -> Bool? { nil }

  /// `nil` where the operator is not defined.
  package func operate(
    _ op: BinaryOperator, _ rhs: Object, _ machine: Machine
  ) throws(ExceptionObject) -> Object? { nil }

  /// `lhs op self`, where `lhs` does not define the operator itself.
  package func operateReflected(
    _ op: BinaryOperator, _ lhs: Object, _ machine: Machine
  ) throws(ExceptionObject) -> Object? { nil }

  /// `self < other` and its like; `nil` where they have no order.
  package func isOrdered(
    _ op: ComparisonOperator, _ other: Object, _ machine: Machine
  ) throws(ExceptionObject) -> Bool? { nil }

  /// What a comparison shows, where that is no truth value of the language; `nil` where it is.
  ///
  /// - Parameter isFirst: whether the object is the left operand.
  package func compared(
    _ op: ComparisonOperator, _ other: Object, _ machine: Machine, isFirst: Bool
  ) throws(ExceptionObject) -> Object? { nil }

  // MARK: Objects that are numbers

  /// The number of the language that it stands for; `nil` where it is none.
  package var number: Object? { nil }

  /// `bool(object)`.
  package func truth() throws(ExceptionObject) -> Bool { try length() != 0 }

  /// What it is among arrays; `nil` where it is nothing.
  package var arrayValue: Value? { nil }

  package func unary(_ op: UnaryOperator) throws(ExceptionObject) -> Object? { nil }

  package var absolute: Object? { nil }

  /// `round(self, digits)`.
  package func rounded(_ digits: Object?, _ machine: Machine) throws(ExceptionObject) -> Object? { nil }

  // MARK: Keys

  /// Equality as a key of a dict.
  package func isSameKey(as other: Object) -> Bool {
    if case .native(let native) = other { return native === self }
    return false
  }

  package func pythonHash() throws(ExceptionObject) -> Int { ObjectIdentifier(self).hashValue }
}
