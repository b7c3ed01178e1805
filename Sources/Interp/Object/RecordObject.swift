import Parser
import Primitives

/// A tuple whose elements have names, as Python's `NamedTuple` makes it: what decompositions return, and `cache_info`.
final class RecordObject: NativeObject {
  let record: RecordType
  private let tuple: TupleObject

  init(_ record: RecordType, _ elements: [Object]) {
    self.record = record
    tuple = .make(elements)
  }

  var elements: [Object] { Array(tuple.items) }

  override var type: TypeObject { RecordObject.types[record.name] ?? Types.tuple }

  /// One for each kind of record; made as they are asked for.
  nonisolated(unsafe) private static let types: [String: TypeObject] = {
    let records = [
      ("jax._src.numpy.linalg", JaxLinalg.records), ("jax._src.numpy.setops", JaxNumpy.uniqueRecords),
      ("functools", [CachedFunction.info]),
    ]
    var types: [String: TypeObject] = [:]
    for (module, records) in records {
      for record in records {
        types[record.name] = TypeObject(record.name, module: module, base: Types.tuple)
      }
    }
    return types
  }()

  override func attribute(_ name: String) -> Object? {
    if name == "_fields" { return .tuple(record.fields.map { .string($0) }) }
    if name == "_asdict" { return .builtin(asDict) }
    return record.fields.firstIndex(of: name).map { tuple.items[$0] }
  }

  private var asDict: Builtin {
    let (fields, tuple) = (record.fields, tuple)
    return Builtin("_asdict()") { _ throws(ExceptionObject) in
      let dict = DictObject()
      for (field, element) in zip(fields, tuple.items) { dict.set(field, element) }
      return .dict(dict)
    }
  }

  override var attributeNames: [String] { record.fields }

  override func repr(_ machine: Machine) throws(ExceptionObject) -> String {
    try machine.nested { () throws(ExceptionObject) in
      var parts: [String] = []
      for (field, element) in zip(record.fields, tuple.items) {
        parts.append("\(field)=\(try machine.repr(element))")
      }
      return "\(record.name)(\(parts.joined(separator: ", ")))"
    }
  }

  override func subscripted(_ key: Object, _ machine: Machine) throws(ExceptionObject) -> Object {
    try machine.subscripted(.tuple(tuple), key)
  }

  override func iterate(_ machine: Machine) -> IteratorObject? { TupleIterator(tuple) }

  override func length() -> Int? { tuple.count }

  override func isEqual(to other: Object, _ machine: Machine) throws(ExceptionObject) -> Bool? {
    switch other {
    case .native(let native as RecordObject): try machine.areEqual(.tuple(tuple), .tuple(native.tuple))
    default: try machine.areEqual(.tuple(tuple), other)
    }
  }

  override func contains(_ element: Object, _ machine: Machine) throws(ExceptionObject) -> Bool? {
    for item in tuple.items where try machine.areSame(item, element) { return true }
    return false
  }

  override func operate(
    _ op: BinaryOperator, _ rhs: Object, _ machine: Machine
  ) throws(ExceptionObject) -> Object? {
    try machine.binaryOperation(op, .tuple(tuple), rhs)
  }
}

extension RecordType {
  /// A record of arrays.
  func record(_ elements: Value...) -> Object { .native(RecordObject(self, elements.map(Object.value))) }
}
