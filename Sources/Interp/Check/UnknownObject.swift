import Parser
import Primitives

// While a program is checked, arrays have no elements, and some values are not known at all. Whatever depends on such
// a value is unknown too: no mistake is ever reported of it.

/// Stands for a value that checking does not know. Every use of it is unknown in turn.
final class UnknownObject: NativeObject {
  /// It comes from the elements of an array.
  nonisolated(unsafe) static let elements = UnknownObject()
  /// It comes from a mistake that was reported, from a clock, or from ways through the program that meet with different values.
  nonisolated(unsafe) static let other = UnknownObject()
  /// In a list, dict or set: there may be any number of further elements, and none of those before is sure.
  nonisolated(unsafe) static let rest = UnknownObject()

  private override init() {}

  nonisolated(unsafe) private static let unknownType = TypeObject("unknown")

  override var type: TypeObject { UnknownObject.unknownType }
  override var isCallable: Bool { true }
  override var referents: [Object]? { [] }

  override func attribute(_ name: String) throws(ExceptionObject) -> Object? { .native(self) }
  override func repr(_ machine: Machine) throws(ExceptionObject) -> String { throw .unknownElements() }
  override func call(_ arguments: Arguments) throws(ExceptionObject) -> Object { throw .unknownElements() }
  override func subscripted(_ key: Object, _ machine: Machine) throws(ExceptionObject) -> Object {
    throw .unknownElements()
  }
  override func iterate(_ machine: Machine) throws(ExceptionObject) -> IteratorObject? {
    throw .unknownElements()
  }
  override func length() throws(ExceptionObject) -> Int? { throw .unknownElements() }
  override func isEqual(to other: Object, _ machine: Machine) throws(ExceptionObject) -> Bool? {
    throw .unknownElements()
  }
  override func contains(_ element: Object, _ machine: Machine) throws(ExceptionObject) -> Bool? {
    throw .unknownElements()
  }
  override func operate(
    _ op: BinaryOperator, _ rhs: Object, _ machine: Machine
  ) throws(ExceptionObject) -> Object? { throw .unknownElements() }
  override func operateReflected(
    _ op: BinaryOperator, _ lhs: Object, _ machine: Machine
  ) throws(ExceptionObject) -> Object? { throw .unknownElements() }
  override func isOrdered(
    _ op: ComparisonOperator, _ other: Object, _ machine: Machine
  ) throws(ExceptionObject) -> Bool? { throw .unknownElements() }
  override func pythonHash() throws(ExceptionObject) -> Int {
    if self === UnknownObject.rest { return UnknownObject.hashOfRest }
    throw .unknownElements()
  }

  /// Any number: the place of the mark in a dict or set.
  static let hashOfRest = 7
}

extension ExceptionObject {
  /// Thrown where a program that is checked asks for what is not known: no `except` catches it.
  static func unknownElements() -> ExceptionObject { ExceptionObject(CheckSignals.unknown, []) }

  var isOfUnknown: Bool { type === CheckSignals.unknown }
}

/// What is thrown while a program is checked, and is no exception of the program.
enum CheckSignals {
  nonisolated(unsafe) static let unknown = TypeObject("unknown")
  /// The budget of steps is used up.
  nonisolated(unsafe) static let exhausted = TypeObject("exhausted")
}

extension Machine {
  /// The text of an object for an error; that of an array, whose elements are not known, is its type.
  func shown(_ object: Object) -> String {
    if case .value(.tracer(let tracer as ShapeTracer)) = object { return tracer.type.description }
    return (try? str(object).text) ?? "<\(object.typeName)>"
  }
}

extension Object {
  static var unknown: Object { .native(UnknownObject.other) }

  var isUnknown: Bool {
    if case .native(let native) = self { return native is UnknownObject }
    return false
  }

  private var isRest: Bool {
    if case .native(let native) = self { return native === UnknownObject.rest }
    return false
  }

  /// Whether it is a container with any number of further elements.
  var hasUnknownLength: Bool {
    switch self {
    case .list(let list): list.items.contains(where: \.isRest)
    case .dict(let dict): dict.find(.native(UnknownObject.rest), hash: UnknownObject.hashOfRest) != nil
    case .set(let set): (try? set.contains(.native(UnknownObject.rest))) == true
    default: false
    }
  }

  /// Nothing of the container's contents is known any more.
  func forgetContents() {
    switch self {
    case .list(let list): list.items = [.native(UnknownObject.rest)]
    case .dict(let dict):
      dict.removeAll()
      dict.insert(.native(UnknownObject.rest), hash: UnknownObject.hashOfRest, .none)
    case .set(let set) where !set.isFrozen:
      set.removeAll()
      _ = try? set.add(.native(UnknownObject.rest))
    default: break
    }
  }

  private static let deepest = 8

  /// Whether something in it satisfies a condition; what cannot be looked into does.
  func holds(_ depth: Int = Object.deepest, _ condition: (Object) -> Bool) -> Bool {
    if condition(self) { return true }
    guard depth > 0 else { return false }
    func any(_ items: some Sequence<Object>) -> Bool { items.contains { $0.holds(depth - 1, condition) } }
    return switch self {
    case .list(let list): any(list.items)
    case .tuple(let tuple): any(tuple.items)
    case .dict(let dict): any(dict.live.map(\.value)) || any(dict.live.map(\.key))
    case .set(let set): any(set.elements)
    case .slice(let slice): any([slice.start, slice.stop, slice.step])
    case .method(let method): method.receiver.holds(depth - 1, condition)
    case .native(let native): any(native.referents ?? [])
    case .iterator(let iterator): iterator.referents.map(any) ?? condition(.unknown)
    default: false
    }
  }

  var holdsUnknown: Bool { holds { $0.isUnknown } }

  /// The same object, arrays in it known by their types only. Lists and dicts stay the same ones.
  func withoutElements(_ depth: Int = 4) -> Object {
    switch self {
    case .value(let value): return .value(value.withoutElements)
    case .tuple(let tuple) where depth > 0:
      guard holds(depth, \.isConcreteArray) else { return self }
      return .tuple(tuple.items.map { $0.withoutElements(depth - 1) })
    case .list(let list) where depth > 0:
      for i in list.items.indices { list.items[i] = list.items[i].withoutElements(depth - 1) }
    case .dict(let dict) where depth > 0:
      for entry in dict.live where entry.value.holds(depth, \.isConcreteArray) {
        dict.insert(entry.key, hash: entry.hash, entry.value.withoutElements(depth - 1))
      }
    case .native(let record as RecordObject):
      return .native(RecordObject(record.record, record.elements.map { $0.withoutElements(depth - 1) }))
    default: break
    }
    return self
  }

  private var isConcreteArray: Bool {
    if case .value(.array) = self { return true }
    return false
  }
}
