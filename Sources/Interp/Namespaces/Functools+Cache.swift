import Parser
import Primitives

/// A function that remembers its results: `functools.cache` and `functools.lru_cache`.
final class CachedFunction: NativeObject {
  private let function: Object
  /// How many results are kept; `nil` for all.
  private let maximum: Int?
  private let isTyped: Bool
  private var results: [Key: Entry] = [:]
  private var hits = 0
  private var misses = 0
  /// The ends of the chain of entries by last use. Only bounded caches have one.
  private var newest: Entry?
  private var oldest: Entry?

  init(_ function: Object, maximum: Int?, isTyped: Bool, _ machine: Machine) throws(ExceptionObject) {
    guard function.isCallable else { throw .typeError("the first argument must be callable") }
    self.function = function
    self.maximum = maximum
    self.isTyped = isTyped
  }

  deinit { forget() }

  /// Arguments that count as equal.
  private struct Key: Hashable {
    let object: Object
    let hash: Int

    init(_ object: Object) throws(ExceptionObject) {
      self.object = object
      hash = try object.pythonHash()
    }

    static func == (lhs: Key, rhs: Key) -> Bool {
      lhs.hash == rhs.hash && lhs.object.isSameKey(as: rhs.object)
    }
    func hash(into hasher: inout Hasher) { hasher.combine(hash) }
  }

  private final class Entry {
    let key: Key
    let result: Object
    var newer: Entry?
    unowned(unsafe) var older: Entry?

    init(_ key: Key, _ result: Object) {
      self.key = key
      self.result = result
    }
  }

  // MARK: Calls

  override var isCallable: Bool { true }

  override func call(_ a: Arguments) throws(ExceptionObject) -> Object {
    if maximum == 0 {
      misses += 1
      return try compute(a)
    }
    let key = try Key(key(a))
    if let entry = results[key] {
      hits += 1
      if maximum != nil && entry !== newest {
        unlink(entry)
        link(entry)
      }
      return entry.result
    }
    misses += 1
    let result = try compute(a)
    // The call may have stored the result itself.
    if maximum == nil || results[key] == nil { store(Entry(key, result)) }
    return result
  }

  private func compute(_ a: Arguments) throws(ExceptionObject) -> Object {
    try a.machine.apply(function, a.positional, keywords: a.byName)
  }

  /// The arguments as one object. A lone integer or string stands for itself, and so differs from an equal float.
  private func key(_ a: Arguments) -> Object {
    let values = a.keywords.indices.map { a.value(ofKeyword: $0) }
    if values.isEmpty && !isTyped && a.count == 1 {
      switch a[0] {
      case .int, .bigInt, .string: return a[0]
      default: break
      }
    }
    var parts = a.positional
    if !values.isEmpty { parts.append(.builtin(CachedFunction.keywordMark)) }
    for (name, value) in zip(a.keywords, values) { parts += [.string(name.text), value] }
    if isTyped { parts += (a.positional + values).map { .type($0.type) } }
    return .tuple(parts)
  }

  /// Divides positional from named arguments in a key: no program has it.
  nonisolated(unsafe) private static let keywordMark = Builtin("kwd_mark()") { _ in .none }

  // MARK: The chain

  private func store(_ entry: Entry) {
    if let maximum {
      if results.count >= maximum, let oldest {
        unlink(oldest)
        results[oldest.key] = nil
      }
      link(entry)
    }
    results[entry.key] = entry
  }

  private func link(_ entry: Entry) {
    entry.older = newest
    newest?.newer = entry
    newest = entry
    if oldest == nil { oldest = entry }
  }

  private func unlink(_ entry: Entry) {
    let newer = entry.newer
    if let older = entry.older { older.newer = newer } else { oldest = newer }
    if let newer { newer.older = entry.older } else { newest = entry.older }
    entry.newer = nil
    entry.older = nil
  }

  /// Takes the chain apart link by link: freeing it in one go would recurse.
  private func forget() {
    while let entry = oldest { unlink(entry) }
    results = [:]
  }

  // MARK: Attributes

  override var type: TypeObject { CachedFunction.type }

  nonisolated(unsafe) private static let type = TypeObject(
    "_lru_cache_wrapper", module: "functools", isNative: true
  ) {
    [
      Builtin("cache_info()") { a in .native(RecordObject(info, a.cachedFunction.counts)) },
      Builtin("cache_clear()") { a in
        let cached = a.cachedFunction
        cached.forget()
        (cached.hits, cached.misses) = (0, 0)
        return .none
      },
      Builtin("cache_parameters()") { a in
        let parameters = DictObject()
        parameters.set("maxsize", a.cachedFunction.maximum.map { .int($0) } ?? .none)
        parameters.set("typed", .bool(a.cachedFunction.isTyped))
        return .dict(parameters)
      },
    ].methods(of: "functools._lru_cache_wrapper")
  }

  override func repr(_ machine: Machine) -> String {
    "<functools._lru_cache_wrapper object at \(machine.address(self))>"
  }

  /// What `cache_info()` returns.
  static let info = RecordType("CacheInfo", ["hits", "misses", "maxsize", "currsize"])

  private var counts: [Object] {
    [.int(hits), .int(misses), maximum.map { .int($0) } ?? .none, .int(results.count)]
  }

  override func attribute(_ name: String) -> Object? {
    if name == "__wrapped__" { return function }
    switch (name, function) {
    case ("__name__", .function(let function)): return .string(function.name)
    case ("__qualname__", .function(let function)): return .string(function.qualifiedName)
    case ("__doc__", .function(let function)):
      return function.attributes?.value(for: name) ?? function.code.docstring
    case ("__name__", .builtin(let builtin)), ("__qualname__", .builtin(let builtin)):
      return .string(builtin.name)
    case (_, .function(let function)): return function.attributes?.value(for: name)
    default: return nil
    }
  }
}

extension Arguments {
  fileprivate var cachedFunction: CachedFunction {
    guard case .native(let cached as CachedFunction) = receiver else {
      preconditionFailure("its method has a cache")
    }
    return cached
  }
}
