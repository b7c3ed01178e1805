import Lexer

/// The `mapping` of a dict view: the dict, to look at only.
final class MappingProxy: NativeObject {
  private let dict: DictObject

  init(_ dict: DictObject) { self.dict = dict }

  nonisolated(unsafe) private static let proxyType = TypeObject("mappingproxy")

  override var type: TypeObject { MappingProxy.proxyType }

  override func repr(_ machine: Machine) throws(ExceptionObject) -> String {
    "mappingproxy(\(try machine.repr(.dict(dict))))"
  }

  override func str(_ machine: Machine) throws(ExceptionObject) -> String {
    try machine.repr(.dict(dict))
  }

  override func length() -> Int? { dict.count }

  override func iterate(_ machine: Machine) -> IteratorObject? { DictIterator(dict, .keys) }

  override func subscripted(_ key: Object, _ machine: Machine) throws(ExceptionObject) -> Object {
    try machine.subscripted(.dict(dict), key)
  }

  override func contains(_ element: Object, _ machine: Machine) throws(ExceptionObject) -> Bool? {
    try dict.value(for: element) != nil
  }

  override func isEqual(to other: Object, _ machine: Machine) throws(ExceptionObject) -> Bool? {
    if case .native(let other as MappingProxy) = other {
      return try machine.areEqual(.dict(dict), .dict(other.dict))
    }
    return try machine.areEqual(.dict(dict), other)
  }

  override var attributeNames: [String] { ["get", "keys", "values", "items", "copy"] }

  /// The methods of a dict that change nothing.
  override func attribute(_ name: String) -> Object? {
    guard attributeNames.contains(name), let method = Types.dict.method(Symbol(name)) else { return nil }
    return .method(BoundMethod(receiver: .dict(dict), method: method))
  }

  override func pythonHash() throws(ExceptionObject) -> Int {
    throw .typeError("unhashable type: 'mappingproxy'")
  }
}
