/// What calling a type makes.
enum Constructors {
  nonisolated(unsafe) static let int = Builtin("int(x=0, /, base=10)") { (call) throws(ExceptionObject) in
    if call[0].isAbsent { return .int(0) }
    if !call[1].isAbsent { return try integer(call[0], base: call[1], call.machine) }
    switch call[0] {
    case .int, .bigInt: return call[0]
    case .bool(let value): return .int(value ? 1 : 0)
    case .float(let value):
      return .integer(try call.machine.raising { () throws(TextError) in try Interp.integer(value) })
    case .string(let text):
      return .integer(
        try call.machine.raising { () throws(TextError) in try BigInteger(parsing: text.asText) })
    case .value: return try call.machine.arrayToInt(call[0])
    default:
      throw .typeError(
        "int() argument must be a string, a bytes-like object or a real number, not '\(call[0].typeName)'")
    }
  }

  private static func integer(
    _ text: Object, base: Object, _ machine: Machine
  ) throws(ExceptionObject) -> Object {
    guard case .string(let text) = text else {
      throw .typeError("int() can't convert non-string with explicit base")
    }
    let base = try machine.integer(base)
    guard base == 0 || (2...36).contains(base) else {
      throw .valueError("int() base must be >= 2 and <= 36, or 0")
    }
    return .integer(
      try machine.raising { () throws(TextError) in try BigInteger(parsing: text.asText, base: base) })
  }

  nonisolated(unsafe) static let bool = Builtin("bool(x=False, /)") { (call) throws(ExceptionObject) in
    .bool(call[0].isAbsent ? false : try call.machine.truth(call[0]))
  }

  nonisolated(unsafe) static let float = Builtin("float(x=0, /)") { (call) throws(ExceptionObject) in
    call[0].isAbsent ? .float(0) : .float(try call.machine.float(call[0]))
  }

  nonisolated(unsafe) static let str = Builtin("str(object='', encoding=None, errors=None)") {
    (call) throws(ExceptionObject) in
    if !call[1].isAbsent || !call[2].isAbsent { throw .unsupported("Axle has no bytes to decode") }
    return .string(call[0].isAbsent ? .empty : try call.machine.str(call[0]))
  }

  nonisolated(unsafe) static let list = Builtin("list(iterable=(), /)") { (call) throws(ExceptionObject) in
    .list(ListObject(call[0].isAbsent ? [] : try call.machine.elements(call[0])))
  }

  nonisolated(unsafe) static let tuple = Builtin("tuple(iterable=(), /)") { (call) throws(ExceptionObject) in
    if call[0].isAbsent { return .tuple(TupleObject.empty) }
    if case .tuple = call[0] { return call[0] }
    return .tuple(TupleObject.make(try call.machine.elements(call[0])))
  }

  nonisolated(unsafe) static let dict = Builtin(variadic: "dict([mapping or pairs], **kwargs)") {
    (call) throws(ExceptionObject) in
    if call.count > 1 { throw .typeError("dict expected at most 1 argument, got \(call.count)") }
    let dict = DictObject()
    try call.machine.fill(dict, from: call)
    return .dict(dict)
  }

  nonisolated(unsafe) static let set = Builtin("set(iterable=(), /)") { (call) throws(ExceptionObject) in
    if call[0].isAbsent { return .set(SetObject()) }
    let set = try call.machine.makeSet(call[0])
    return .set(set.copy())
  }

  nonisolated(unsafe) static let frozenset = Builtin("frozenset(iterable=(), /)") {
    (call) throws(ExceptionObject) in
    let set = SetObject(frozen: true)
    if !call[0].isAbsent { set.merge(try call.machine.makeSet(call[0])) }
    return .set(set)
  }

  nonisolated(unsafe) static let range = Builtin("range(start, stop=None, step=None, /)") {
    (call) throws(ExceptionObject) in
    let first = try call.machine.integer(call[0])
    if call[1].isAbsent { return .range(RangeObject(start: 0, stop: first, step: 1)) }
    let stop = try call.machine.integer(call[1])
    let step = call[2].isAbsent ? 1 : try call.machine.integer(call[2])
    if step == 0 { throw .valueError("range() arg 3 must not be zero") }
    return .range(RangeObject(start: first, stop: stop, step: step))
  }

  nonisolated(unsafe) static let slice = Builtin("slice(start, stop=None, step=None, /)") {
    (call) throws(ExceptionObject) in
    if call[1].isAbsent { return .slice(SliceObject(start: .none, stop: call[0], step: .none)) }
    return .slice(SliceObject(start: call[0], stop: call[1], step: call[2].isAbsent ? .none : call[2]))
  }

  nonisolated(unsafe) static let type = Builtin(variadic: "type(object)") { (call) throws(ExceptionObject) in
    if call.count == 3 { throw .unsupported("Axle has no classes: type() with three arguments makes one") }
    guard call.count == 1 else { throw .typeError("type() takes 1 or 3 arguments") }
    return .type(call[0].type)
  }

  nonisolated(unsafe) static let enumerate = Builtin("enumerate(iterable, start=0)") {
    (call) throws(ExceptionObject) in
    let source = try call.machine.iterate(call[0])
    var index = call[1].isAbsent ? 0 : try call.machine.integer(call[1])
    return .iterator(
      ClosureIterator("enumerate") { (machine) throws(ExceptionObject) in
        let next = try source.next(machine)
        if next.isAbsent { return .absent }
        index += 1
        return .tuple(TupleObject.make(.int(index - 1), next))
      })
  }

  nonisolated(unsafe) static let zip = Builtin(variadic: "zip(*iterables, strict=False)") {
    (call) throws(ExceptionObject) in
    var isStrict = false
    for (i, name) in call.keywords.enumerated() {
      guard name.text == "strict" else {
        throw .typeError("zip() got an unexpected keyword argument '\(name.text)'")
      }
      isStrict = try call.machine.truth(call.value(ofKeyword: i))
    }
    var sources: [IteratorObject] = []
    for (i, iterable) in call.positional.enumerated() {
      guard let source = try call.machine.iterator(iterable) else {
        throw .typeError("zip argument #\(i + 1) must support iteration")
      }
      sources.append(source)
    }
    return .iterator(ZipIterator(sources, isStrict: isStrict))
  }

  nonisolated(unsafe) static let map = Builtin(variadic: "map(function, iterable, *iterables)") {
    (call) throws(ExceptionObject) in
    if call.count < 2 { throw .typeError("map() must have at least two arguments.") }
    let function = call[0]
    var sources: [IteratorObject] = []
    for i in 1..<call.count { sources.append(try call.machine.iterate(call[i])) }
    let rows = ZipIterator(sources, isStrict: false)
    let only = sources.count == 1 ? sources[0] : nil
    return .iterator(
      ClosureIterator("map") { (machine) throws(ExceptionObject) in
        let next = only == nil ? try rows.next(machine) : try only!.next(machine)
        if next.isAbsent { return .absent }
        if only != nil { return try machine.apply(function, [next]) }
        return try machine.apply(function, Array(try machine.elements(next)))
      })
  }

  nonisolated(unsafe) static let filter = Builtin("filter(function, iterable, /)") {
    (call) throws(ExceptionObject) in
    let source = try call.machine.iterate(call[1])
    let function = call[0].given
    return .iterator(
      ClosureIterator("filter") { (machine) throws(ExceptionObject) in
        while true {
          let next = try source.next(machine)
          if next.isAbsent { return .absent }
          let verdict = function == nil ? next : try machine.apply(function!, [next])
          if try machine.truth(verdict) { return next }
        }
      })
  }

  nonisolated(unsafe) static let reversed = Builtin("reversed(sequence, /)") {
    (call) throws(ExceptionObject) in
    switch call[0] {
    case .list, .tuple, .string, .range, .dict, .value: break
    case .native(let native) where native is DictView: break
    default: throw .typeError("'\(call[0].typeName)' object is not reversible")
    }
    var items = try call.machine.elements(call[0])
    return .iterator(
      ClosureIterator("reversed") { (_) throws(ExceptionObject) in items.popLast() ?? .absent })
  }
}

/// Tuples of the next value of each source, until one has no more.
private final class ZipIterator: IteratorObject {
  private let sources: [IteratorObject]
  private let isStrict: Bool

  init(_ sources: [IteratorObject], isStrict: Bool) {
    self.sources = sources
    self.isStrict = isStrict
  }

  override var typeName: String { "zip" }

  override func next(_ machine: Machine) throws(ExceptionObject) -> Object {
    if sources.count == 2 && !isStrict {
      let first = try sources[0].next(machine)
      if first.isAbsent { return .absent }
      let second = try sources[1].next(machine)
      return second.isAbsent ? .absent : .tuple(TupleObject.make(first, second))
    }
    var row: [Object] = []
    for (i, source) in sources.enumerated() {
      let next = try source.next(machine)
      if next.isAbsent {
        if isStrict { try checkLengths(endedAt: i, machine) }
        return .absent
      }
      row.append(next)
    }
    return row.isEmpty ? .absent : .tuple(row)
  }

  private func checkLengths(endedAt place: Int, _ machine: Machine) throws(ExceptionObject) {
    if place > 0 { throw .valueError("zip() argument \(place + 1) is shorter than argument\(before(place))") }
    for i in 1..<max(1, sources.count) where try !sources[i].next(machine).isAbsent {
      throw .valueError("zip() argument \(i + 1) is longer than argument\(before(i))")
    }
  }

  private func before(_ place: Int) -> String { place == 1 ? " 1" : "s 1-\(place)" }
}

extension Machine {
  /// Any number as a float.
  func float(_ object: Object) throws(ExceptionObject) -> Double {
    switch object {
    case .float(let value): return value
    case .int(let value): return Double(value)
    case .bool(let value): return value ? 1 : 0
    case .bigInt(let big):
      guard let value = big.value.asDouble else { throw .overflow("int too large to convert to float") }
      return value
    case .string(let text): return try raising { () throws(TextError) in try parseFloat(text.asText) }
    case .value: return try arrayToFloat(object)
    default:
      throw .typeError("float() argument must be a string or a real number, not '\(object.typeName)'")
    }
  }
}
