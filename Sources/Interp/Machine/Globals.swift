import Lexer

/// The variables of the module: names to slots, and the slots' values.
///
/// Where a variable is unbound, a read finds the builtin of its name.
final class Globals {
  private(set) var values: UnsafeMutablePointer<Object>
  /// The builtins that were read so far, by slot.
  private var builtins: UnsafeMutablePointer<Object>
  private(set) var symbols: [Symbol] = []
  private var slots = SymbolMap<Int32>()
  private var capacity = 256
  /// Variables that a program deleted: the array function of such a name does not come back.
  private var forgotten: Set<Int> = []
  private let findBuiltin: (Symbol, _ isForgotten: Bool) -> Object?

  /// - Parameter findBuiltin: finds the builtin of a name; where the program had a variable of that name and
  ///   deleted it, only one of Python's own.
  init(findBuiltin: @escaping (Symbol, _ isForgotten: Bool) -> Object?) {
    self.findBuiltin = findBuiltin
    values = .allocate(capacity: capacity)
    builtins = .allocate(capacity: capacity)
  }

  deinit {
    values.deinitialize(count: symbols.count)
    builtins.deinitialize(count: symbols.count)
    values.deallocate()
    builtins.deallocate()
  }

  /// The slot of a name, made where there is none.
  func slot(_ symbol: Symbol) -> Int32 {
    if let slot = slots[symbol] { return slot }
    if symbols.count == capacity { grow() }
    let slot = symbols.count
    (values + slot).initialize(to: .absent)
    (builtins + slot).initialize(to: .absent)
    symbols.append(symbol)
    slots[symbol] = Int32(slot)
    return Int32(slot)
  }

  /// The builtin of a slot's name.
  func builtin(_ slot: Int32) -> Object? {
    let slot = Int(slot)
    if builtins[slot].isAbsent, let found = findBuiltin(symbols[slot], forgotten.contains(slot)) {
      builtins[slot] = found
    }
    return builtins[slot].isAbsent ? nil : builtins[slot]
  }

  func isForgotten(_ slot: Int32) -> Bool { forgotten.contains(Int(slot)) }

  /// Makes a variable unbound.
  func forget(_ slot: Int32) {
    values[Int(slot)] = .absent
    builtins[Int(slot)] = .absent
    forgotten.insert(Int(slot))
  }

  subscript(name: Symbol) -> Object {
    get { values[Int(slot(name))] }
    set { values[Int(slot(name))] = newValue }
  }

  /// The names that have a value now.
  var boundNames: [String] {
    symbols.indices.filter { !values[$0].isAbsent }.map { symbols[$0].text }
  }

  private func grow() {
    func moved(_ old: UnsafeMutablePointer<Object>) -> UnsafeMutablePointer<Object> {
      let new = UnsafeMutablePointer<Object>.allocate(capacity: capacity * 2)
      new.moveInitialize(from: old, count: symbols.count)
      old.deallocate()
      return new
    }
    values = moved(values)
    builtins = moved(builtins)
    capacity *= 2
  }
}
