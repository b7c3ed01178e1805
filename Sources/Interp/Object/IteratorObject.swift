/// A stream of values. `next()` returns `.absent` at the end, and again whenever it is asked after that.
package class IteratorObject {
  package func next(_ machine: Machine) throws(ExceptionObject) -> Object {
    preconditionFailure("every iterator has a next value or an end")
  }

  /// How many iterators it stands on, one upon the other: each `next` asks all of them.
  final private(set) var depth = 0

  final func stand(on sources: [IteratorObject]) {
    depth = sources.reduce(0) { max($0, $1.depth + 1) }
  }

  /// The Python name of its type.
  package var typeName: String { "iterator" }

  /// The objects that its values come from; `nil` where nobody can tell.
  var referents: [Object]? { nil }
}

final class RangeIterator: IteratorObject {
  private let range: RangeObject
  private var position = 0

  init(_ range: RangeObject) { self.range = range }

  override var typeName: String { "range_iterator" }
  override var referents: [Object]? { [] }

  override func next(_ machine: Machine) -> Object {
    if position >= range.count { return .absent }
    position += 1
    return .int(range[position - 1])
  }
}

/// Sees elements that are appended while it runs, as Python's does.
final class ListIterator: IteratorObject {
  private var list: ListObject?
  private var position = 0

  init(_ list: ListObject) { self.list = list }

  override var typeName: String { "list_iterator" }
  override var referents: [Object]? { list.map { [.list($0)] } ?? [] }

  override func next(_ machine: Machine) -> Object {
    guard let list else { return .absent }
    if position >= list.items.count {
      self.list = nil
      return .absent
    }
    position += 1
    return list.items[position - 1]
  }
}

final class TupleIterator: IteratorObject {
  private let tuple: TupleObject
  private var position = 0

  init(_ tuple: TupleObject) { self.tuple = tuple }

  override var typeName: String { "tuple_iterator" }
  override var referents: [Object]? { [.tuple(tuple)] }

  override func next(_ machine: Machine) -> Object {
    if position >= tuple.count { return .absent }
    position += 1
    return tuple.items[position - 1]
  }
}

final class StringIterator: IteratorObject {
  private let string: StringObject
  private var offset = 0

  init(_ string: StringObject) { self.string = string }

  override var typeName: String { string.isASCII ? "str_ascii_iterator" : "str_iterator" }
  override var referents: [Object]? { [] }

  override func next(_ machine: Machine) -> Object {
    let bytes = string.bytes
    if offset >= bytes.count { return .absent }
    let width = StringObject.width(of: bytes[offset])
    defer { offset += width }
    return .string(StringObject.make(UnsafeBufferPointer(rebasing: bytes[offset..<offset + width])))
  }
}

/// Keys, values or items of a dict, in insertion order.
final class DictIterator: IteratorObject {
  enum Part { case keys, values, items }

  /// `nil` where the iterator has ended.
  private var dict: DictObject?
  private let part: Part
  /// How many entries the dict had; -1 once it was found to have another number, for then that is final.
  private var count: Int
  private var remaining: Int
  private var position = 0

  init(_ dict: DictObject, _ part: Part) {
    self.dict = dict
    self.part = part
    count = dict.count
    remaining = dict.count
  }

  override var typeName: String {
    switch part {
    case .keys: "dict_keyiterator"
    case .values: "dict_valueiterator"
    case .items: "dict_itemiterator"
    }
  }

  override func next(_ machine: Machine) throws(ExceptionObject) -> Object {
    guard let dict else { return .absent }
    if dict.count != count {
      count = -1
      throw .runtimeError("dictionary changed size during iteration")
    }
    while position < dict.entries.count {
      position += 1
      let key = dict.entries[position - 1].key
      if key.isAbsent { continue }
      if remaining == 0 {
        self.dict = nil
        throw .runtimeError("dictionary keys changed during iteration")
      }
      remaining -= 1
      switch part {
      case .keys: return key
      case .values: return dict.entries[position - 1].value
      case .items: return .tuple(TupleObject.make(key, dict.entries[position - 1].value))
      }
    }
    self.dict = nil
    return .absent
  }
}

final class SetIterator: IteratorObject {
  /// `nil` where the iterator has ended.
  private var set: SetObject?
  private var count: Int
  private var position = 0

  init(_ set: SetObject) {
    self.set = set
    count = set.count
  }

  override var typeName: String { "set_iterator" }

  override func next(_ machine: Machine) throws(ExceptionObject) -> Object {
    guard let set else { return .absent }
    if set.count != count {
      count = -1
      throw .runtimeError("Set changed size during iteration")
    }
    while position < set.slots.count {
      position += 1
      let key = set.slots[position - 1].key
      if !key.isAbsent { return key }
    }
    self.set = nil
    return .absent
  }
}

/// An iterator whose step is a closure: how builtins such as `map` and `filter` make theirs.
final class ClosureIterator: IteratorObject {
  private let name: String
  private let step: (Machine) throws(ExceptionObject) -> Object

  init(_ name: String, _ step: @escaping (Machine) throws(ExceptionObject) -> Object) {
    self.name = name
    self.step = step
  }

  override var typeName: String { name }

  override func next(_ machine: Machine) throws(ExceptionObject) -> Object { try step(machine) }
}
