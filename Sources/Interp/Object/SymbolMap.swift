import Lexer

/// Values by name, in the order in which the names came.
///
/// A symbol is a small integer already, so nothing is hashed; and unlike a `Dictionary`, whose conformances the
/// runtime looks up when it is made first, the map costs nothing at start-up.
struct SymbolMap<Value> {
  private(set) var keys: [Symbol] = []
  private(set) var values: [Value] = []
  /// Open addressing with linear probing; a place holds an index into `keys`, or -1.
  private var places: [Int32] = []

  init() {}

  /// A later value of the same name replaces an earlier one.
  init(_ entries: some Sequence<(Symbol, Value)>) {
    for (key, value) in entries { self[key] = value }
  }

  /// A value that was set cannot be taken out again, only replaced.
  subscript(key: Symbol) -> Value? {
    get { index(of: key).map { values[$0] } }
    set {
      guard let newValue else { preconditionFailure("a name keeps its value") }
      if let index = index(of: key) { values[index] = newValue } else { append(key, newValue) }
    }
  }

  private func index(of key: Symbol) -> Int? {
    if places.isEmpty { return nil }
    let index = Int(places[place(of: key)])
    return index < 0 ? nil : index
  }

  /// Where `key` is, or belongs.
  private func place(of key: Symbol) -> Int {
    let mask = places.count - 1
    var place = Int(key.id) & mask
    while places[place] >= 0 && keys[Int(places[place])] != key { place = (place + 1) & mask }
    return place
  }

  private mutating func append(_ key: Symbol, _ value: Value) {
    keys.append(key)
    values.append(value)
    if keys.count * 2 > places.count {
      places = [Int32](repeating: -1, count: max(16, places.count * 4))
      for (index, key) in keys.enumerated() { places[place(of: key)] = Int32(index) }
    } else {
      places[place(of: key)] = Int32(keys.count - 1)
    }
  }
}
