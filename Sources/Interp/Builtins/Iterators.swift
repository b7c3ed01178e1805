// The iterators that `enumerate`, `zip`, `map`, `filter` and `reversed` make.

final class EnumerateIterator: IteratorObject {
  private let source: IteratorObject
  private let start: BigInteger?
  private var number = 0

  init(_ source: IteratorObject, start: BigInteger) {
    self.source = source
    // Numbers near the end of 64 bits are counted from a large start.
    if let small = start.asInt, small < Int.max / 2 {
      self.start = nil
      number = small
    } else {
      self.start = start
    }
    super.init()
    stand(on: [source])
  }

  override var typeName: String { "enumerate" }
  override var referents: [Object]? { [.iterator(source)] }

  override func next(_ machine: Machine) throws(ExceptionObject) -> Object {
    let element = try source.next(machine)
    if element.isAbsent { return .absent }
    defer { number += 1 }
    let index = if let start { Object.integer(start + BigInteger(number)) } else { Object.int(number) }
    return .tuple(TupleObject.make(index, element))
  }
}

final class ZipIterator: IteratorObject {
  private let sources: [IteratorObject]
  private let isStrict: Bool

  init(_ sources: [IteratorObject], isStrict: Bool) {
    self.sources = sources
    self.isStrict = isStrict
    super.init()
    stand(on: sources)
  }

  override var typeName: String { "zip" }
  override var referents: [Object]? { sources.map { .iterator($0) } }

  override func next(_ machine: Machine) throws(ExceptionObject) -> Object {
    if sources.count == 2 && !isStrict { return try nextPair(machine) }
    var elements: [Object] = []
    elements.reserveCapacity(sources.count)
    for (i, source) in sources.enumerated() {
      let element = try source.next(machine)
      if element.isAbsent {
        if isStrict { try checkEnd(at: i, machine) }
        return .absent
      }
      elements.append(element)
    }
    return sources.isEmpty ? .absent : .tuple(TupleObject.make(elements))
  }

  private func nextPair(_ machine: Machine) throws(ExceptionObject) -> Object {
    let first = try sources[0].next(machine)
    if first.isAbsent { return .absent }
    let second = try sources[1].next(machine)
    if second.isAbsent { return .absent }
    return .tuple(TupleObject.make(first, second))
  }

  /// All sources must end together.
  private func checkEnd(at i: Int, _ machine: Machine) throws(ExceptionObject) {
    func arguments(before count: Int) -> String { count == 1 ? "argument 1" : "arguments 1-\(count)" }
    if i > 0 { throw .valueError("zip() argument \(i + 1) is shorter than \(arguments(before: i))") }
    for (i, source) in sources.enumerated().dropFirst() where try !source.next(machine).isAbsent {
      throw .valueError("zip() argument \(i + 1) is longer than \(arguments(before: i))")
    }
  }
}

final class MapIterator: IteratorObject {
  private let function: Object
  private let sources: [IteratorObject]

  init(_ function: Object, _ sources: [IteratorObject]) {
    self.function = function
    self.sources = sources
    super.init()
    stand(on: sources)
  }

  override var typeName: String { "map" }
  override var referents: [Object]? { [function] + sources.map { .iterator($0) } }

  override func next(_ machine: Machine) throws(ExceptionObject) -> Object {
    if sources.count == 1 {
      let argument = try sources[0].next(machine)
      return argument.isAbsent ? .absent : try machine.apply(function, CollectionOfOne(argument))
    }
    var arguments: [Object] = []
    arguments.reserveCapacity(sources.count)
    for source in sources {
      let argument = try source.next(machine)
      if argument.isAbsent { return .absent }
      arguments.append(argument)
    }
    return try machine.apply(function, arguments)
  }
}

final class FilterIterator: IteratorObject {
  /// `nil` keeps what is true.
  private let isKept: Object?
  private let source: IteratorObject

  init(_ isKept: Object?, _ source: IteratorObject) {
    self.isKept = isKept
    self.source = source
    super.init()
    stand(on: [source])
  }

  override var typeName: String { "filter" }

  override func next(_ machine: Machine) throws(ExceptionObject) -> Object {
    var turns = 0
    while true {
      let element = try source.next(machine)
      if element.isAbsent { return .absent }
      let answer = if let isKept { try machine.apply(isKept, CollectionOfOne(element)) } else { element }
      if try machine.truth(answer) { return element }
      try machine.turn(&turns)
    }
  }
}

/// Walks a sequence from its end. A list may change meanwhile.
final class ReverseIterator: IteratorObject {
  private let name: String
  private var remaining: Int
  private let element: (Int) throws(ExceptionObject) -> Object?

  /// - Parameter element: what stands at an index, `nil` where the sequence has become shorter.
  init(_ name: String, count: Int, _ element: @escaping (Int) throws(ExceptionObject) -> Object?) {
    self.name = name
    remaining = count
    self.element = element
  }

  override var typeName: String { name }

  override func next(_ machine: Machine) throws(ExceptionObject) -> Object {
    guard remaining > 0 else { return .absent }
    remaining -= 1
    if let element = try element(remaining) { return element }
    remaining = 0
    return .absent
  }
}

extension Machine {
  /// `reversed(object)`; `nil` where the object has no order to reverse.
  func reverseIterator(_ object: Object) throws(ExceptionObject) -> IteratorObject? {
    switch object {
    case .list(let list):
      return ReverseIterator("list_reverseiterator", count: list.items.count) { i in
        i < list.items.count ? list.items[i] : nil
      }
    case .tuple(let tuple): return ReverseIterator("reversed", count: tuple.count) { i in tuple.items[i] }
    case .string(let string):
      return ReverseIterator("reversed", count: string.scalarCount) { i in .string(string.scalars(i, i + 1)) }
    case .range(let range):
      let last = range[range.count - 1]
      return RangeIterator(RangeObject(start: last, stop: range.start &- range.step, step: 0 &- range.step))
    case .dict(let dict): return reverseIterator(dict, .keys)
    case .native(let native): return (native as? DictView).map { reverseIterator($0.dict, $0.part) }
    case .value:
      let count = try length(object) ?? 0
      return ReverseIterator("reversed", count: count) { i throws(ExceptionObject) in
        try self.subscripted(object, .int(i))
      }
    default: return nil
    }
  }

  private func reverseIterator(_ dict: DictObject, _ part: DictIterator.Part) -> IteratorObject {
    var count = dict.count
    let name =
      switch part {
      case .keys: "dict_reversekeyiterator"
      case .values: "dict_reversevalueiterator"
      case .items: "dict_reverseitemiterator"
      }
    var place = dict.entries.count
    return ReverseIterator(name, count: count) { _ throws(ExceptionObject) in
      if dict.count != count {
        count = -1
        throw .runtimeError("dictionary changed size during iteration")
      }
      place = min(place, dict.entries.count) - 1
      while place >= 0 && dict.entries[place].key.isAbsent { place -= 1 }
      guard place >= 0 else { return nil }
      let entry = dict.entries[place]
      return switch part {
      case .keys: entry.key
      case .values: entry.value
      case .items: .tuple(TupleObject.make(entry.key, entry.value))
      }
    }
  }
}
