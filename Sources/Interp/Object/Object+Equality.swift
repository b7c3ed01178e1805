import Parser

extension Object {
  /// Whether two objects are one: what `is` asks.
  package func isIdentical(to other: Object) -> Bool {
    switch (self, other) {
    case (.none, .none), (.ellipsis, .ellipsis), (.absent, .absent): true
    case (.bool(let x), .bool(let y)): x == y
    case (.int(let x), .int(let y)): x == y
    case (.float(let x), .float(let y)): x.bitPattern == y.bitPattern
    case (.string(let x), .string(let y)): x === y || x.count <= 1 && x.equals(y)
    case (.bigInt(let x), .bigInt(let y)): x === y
    case (.list(let x), .list(let y)): x === y
    case (.tuple(let x), .tuple(let y)): x === y
    case (.dict(let x), .dict(let y)): x === y
    case (.set(let x), .set(let y)): x === y
    case (.range(let x), .range(let y)): x === y
    case (.slice(let x), .slice(let y)): x === y
    case (.function(let x), .function(let y)): x === y
    case (.builtin(let x), .builtin(let y)): x === y
    case (.method(let x), .method(let y)): x === y
    case (.type(let x), .type(let y)): x === y
    case (.module(let x), .module(let y)): x === y
    case (.exception(let x), .exception(let y)): x === y
    case (.iterator(let x), .iterator(let y)): x === y
    case (.native(let x), .native(let y)): x === y
    case (.value(let x), .value(let y)): x.isIdentical(to: y)
    default: false
    }
  }

  /// Equality of two keys, which have hashes: numbers by value across their types, strings by text,
  /// tuples by element, everything else by identity.
  @inline(__always)
  func isSameKey(as other: Object) -> Bool {
    switch (self, other) {
    case (.string(let x), .string(let y)): x.equals(y)
    case (.int(let x), .int(let y)): x == y
    default: isSameKeySlowly(as: other)
    }
  }

  @inline(never)
  private func isSameKeySlowly(as other: Object) -> Bool {
    switch (self, other) {
    case (.tuple(let x), .tuple(let y)):
      return x === y || x.count == y.count && zip(x.items, y.items).allSatisfy { $0.isSameKey(as: $1) }
    case (.set(let x), .set(let y)): return x === y || (try? x.isSubset(of: y)) == true && x.count == y.count
    case (.range(let x), .range(let y)): return x.isEqual(to: y)
    case (.native(let x), _): return x.isSameKey(as: other)
    case (_, .native(let y)): return y.isSameKey(as: self)
    default: return isIdentical(to: other) || Numbers.areEqual(self, other) == true
    }
  }

  /// - Throws: `TypeError` for objects without a hash.
  package func pythonHash() throws(ExceptionObject) -> Int {
    switch self {
    case .string(let string): return string.hashValue64
    case .int(let value): return value >= 0 && value < 1 << 60 ? value : Interp.pythonHash(value)
    case .bool(let value): return value ? 1 : 0
    case .float(let value): return Interp.pythonHash(value)
    case .bigInt(let big): return Interp.pythonHash(big.value)
    case .tuple(let tuple):
      // A program can nest tuples without end, and let them share their parts; what is read as text cannot.
      guard let machine = Machine.current else { return try tuple.hashOfElements() }
      return try machine.nested { () throws(ExceptionObject) in try tuple.hashOfElements() }
    case .set(let set) where set.isFrozen: return set.frozenHash
    case .range(let range):
      return try range.identity.pythonHash()
    case .list, .dict, .set, .slice, .value: throw .typeError("unhashable type: '\(typeName)'")
    case .native(let native): return try native.pythonHash()
    case .none: return 0x5f5f_4e6f
    case .ellipsis: return 0x5f5f_456c
    case .function(let function): return Object.address(function)
    case .builtin(let builtin): return Object.address(builtin)
    case .method(let bound): return try Object.address(bound.method) ^ bound.receiver.pythonHash()
    case .type(let type): return Object.address(type)
    case .module(let module): return Object.address(module)
    case .exception(let exception): return Object.address(exception)
    case .iterator(let iterator): return Object.address(iterator)
    case .cell, .absent: preconditionFailure("a program never sees a cell or nothing")
    }
  }

  static func address(_ object: AnyObject) -> Int {
    Int(bitPattern: ObjectIdentifier(object)) >> 4
  }
}

extension TupleObject {
  fileprivate func hashOfElements() throws(ExceptionObject) -> Int {
    var hashes: [Int] = []
    for item in items { hashes.append(try item.pythonHash()) }
    return pythonHash(tupleOf: hashes)
  }
}

extension RangeObject {
  /// What equal ranges share.
  fileprivate var identity: Object {
    .tuple([.int(count), count > 0 ? .int(start) : .none, count > 1 ? .int(step) : .none])
  }

  func isEqual(to other: RangeObject) -> Bool {
    guard count == other.count else { return false }
    return count == 0 || start == other.start && (count == 1 || step == other.step)
  }
}

extension SetObject {
  func isSubset(of other: SetObject) throws(ExceptionObject) -> Bool {
    guard count <= other.count else { return false }
    for element in elements where try !other.contains(element) { return false }
    return true
  }
}

extension Machine {
  /// `lhs == rhs`, as a truth value.
  package func areEqual(_ lhs: Object, _ rhs: Object) throws(ExceptionObject) -> Bool {
    switch (lhs, rhs) {
    case (.int(let x), .int(let y)): return x == y
    case (.string(let x), .string(let y)): return x.equals(y)
    case (.list(let x), .list(let y)):
      return x === y ? true : try areEqual(x.items.count, y.items.count, { x.items[$0] }, { y.items[$0] })
    case (.tuple(let x), .tuple(let y)):
      return x === y ? true : try areEqual(x.count, y.count, { x.items[$0] }, { y.items[$0] })
    case (.dict(let x), .dict(let y)): return try areEqual(x, y)
    case (.set(let x), .set(let y)): return x.count == y.count ? try x.isSubset(of: y) : false
    case (.range(let x), .range(let y)): return x.isEqual(to: y)
    case (.slice(let x), .slice(let y)):
      return try areEqual(.tuple([x.start, x.stop, x.step]), .tuple([y.start, y.stop, y.step]))
    case (.value, _), (_, .value): return try truth(try arrayComparison(.equal, lhs, rhs))
    case (.native(let native), let other), (let other, .native(let native)):
      return try native.isEqual(to: other, self) ?? lhs.isIdentical(to: rhs)
    case (.method(let x), .method(let y)):
      return x.method === y.method && x.receiver.isIdentical(to: y.receiver)
    default: return Numbers.areEqual(lhs, rhs) ?? lhs.isIdentical(to: rhs)
    }
  }

  /// Elements that are identical count as equal, as in Python's containers.
  func areSame(_ lhs: Object, _ rhs: Object) throws(ExceptionObject) -> Bool {
    lhs.isIdentical(to: rhs) ? true : try areEqual(lhs, rhs)
  }

  private func areEqual(
    _ count: Int, _ otherCount: Int, _ lhs: (Int) -> Object, _ rhs: (Int) -> Object
  ) throws(ExceptionObject) -> Bool {
    guard count == otherCount else { return false }
    return try nested { () throws(ExceptionObject) in
      var turns = 0
      for i in 0..<count {
        if try !areSame(lhs(i), rhs(i)) { return false }
        try turn(&turns)
      }
      return true
    }
  }

  private func areEqual(_ lhs: DictObject, _ rhs: DictObject) throws(ExceptionObject) -> Bool {
    guard lhs.count == rhs.count else { return false }
    return try nested { () throws(ExceptionObject) in
      for entry in lhs.live {
        guard let place = rhs.find(entry.key, hash: entry.hash) else { return false }
        if try !areSame(entry.value, rhs.entries[place].value) { return false }
      }
      return true
    }
  }

  /// Guards a recursion over data against the end of the stack.
  func nested<Result>(
    _ body: () throws(ExceptionObject) -> Result
  ) throws(ExceptionObject) -> Result {
    guard nesting < Machine.nestingLimit else {
      throw ExceptionObject(Exceptions.recursionError, "maximum recursion depth exceeded in comparison")
    }
    nesting += 1
    defer { nesting -= 1 }
    try tick(steps: 1)
    return try body()
  }
}

extension Object {
  /// A float that was not there before. Floats are told apart by their bits, which is enough but for NaNs: `in`, lists and
  /// dicts take each for itself only. So a NaN gets bits of its own, in the places that float32 drops.
  ///
  /// NaNs that arithmetic makes are not told apart.
  static func made(_ value: Double) -> Object {
    guard value.isNaN else { return .float(value) }
    madeNaNs = (madeNaNs + 1) % (1 << 29)
    return .float(Double(nan: madeNaNs, signaling: false))
  }

  nonisolated(unsafe) private static var madeNaNs: UInt64 = 0
}
