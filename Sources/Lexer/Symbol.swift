import Synchronization

/// An interned name: equal names are equal integers, from the parser to the machine.
///
/// The table is shared by the process and only grows; the bytes of a name never move.
package struct Symbol: Hashable, Sendable {
  package let id: Int32

  /// Stands where a token has no name.
  package static let none = Symbol(id: -1)

  init(id: Int32) { self.id = id }

  package init(_ text: String) {
    var text = text
    self = text.withUTF8 { Symbol(bytes: $0) }
  }

  package init(bytes: UnsafeBufferPointer<UInt8>) {
    var hash = SymbolHash()
    for byte in bytes { hash.feed(byte) }
    self.init(bytes: bytes, hash: hash)
  }

  /// For the lexer, which has fed the hash while it looked for the end of the name.
  init(bytes: UnsafeBufferPointer<UInt8>, hash: SymbolHash) {
    self = table.withLock { $0.intern(bytes, hash) }
  }

  package var text: String { String(decoding: bytes, as: UTF8.self) }

  /// The name in UTF-8, valid for as long as the process lives.
  package var bytes: UnsafeBufferPointer<UInt8> {
    table.withLock { $0.names[Int(id)].bytes }
  }

  /// How many names there are: every `id` is below it.
  package static var count: Int { table.withLock { $0.names.count } }
}

extension Symbol: ExpressibleByStringLiteral {
  package init(stringLiteral text: String) { self.init(text) }
}

extension Symbol: CustomStringConvertible {
  package var description: String { text }
}

/// FNV-1a, fed byte by byte.
struct SymbolHash {
  private(set) var value: UInt32 = 2_166_136_261

  @inline(__always)
  mutating func feed(_ byte: UInt8) { value = (value ^ UInt32(byte)) &* 16_777_619 }
}

private let table = Mutex(SymbolTable())

/// Open addressing with linear probing; a slot holds an index into `names`, or -1.
///
/// The keywords are the first names, so that a small `id` is a keyword.
private struct SymbolTable {
  struct Name: @unchecked Sendable {
    let bytes: UnsafeBufferPointer<UInt8>
    let hash: UInt32

    func isSpelled(_ other: UnsafeBufferPointer<UInt8>) -> Bool {
      guard bytes.count == other.count else { return false }
      for index in bytes.indices where bytes[index] != other[index] { return false }
      return true
    }
  }

  private(set) var names: [Name] = []
  private var slots = [Int32](repeating: -1, count: 4096)

  init() {
    for keyword in Token.Kind.keywords {
      var text = keyword
      text.withUTF8 { bytes in
        var hash = SymbolHash()
        for byte in bytes { hash.feed(byte) }
        _ = intern(bytes, hash)
      }
    }
  }

  mutating func intern(_ bytes: UnsafeBufferPointer<UInt8>, _ hash: SymbolHash) -> Symbol {
    let mask = slots.count - 1
    var slot = Int(hash.value) & mask
    while slots[slot] >= 0 {
      let name = names[Int(slots[slot])]
      if name.hash == hash.value && name.isSpelled(bytes) { return Symbol(id: slots[slot]) }
      slot = (slot + 1) & mask
    }
    slots[slot] = Int32(names.count)
    names.append(Name(bytes: copy(bytes), hash: hash.value))
    defer { if names.count * 2 > slots.count { grow() } }
    return Symbol(id: Int32(names.count - 1))
  }

  private func copy(_ bytes: UnsafeBufferPointer<UInt8>) -> UnsafeBufferPointer<UInt8> {
    let memory = UnsafeMutableBufferPointer<UInt8>.allocate(capacity: bytes.count)
    _ = memory.initialize(from: bytes)
    return UnsafeBufferPointer(memory)
  }

  private mutating func grow() {
    slots = [Int32](repeating: -1, count: slots.count * 4)
    let mask = slots.count - 1
    for (index, name) in names.enumerated() {
      var slot = Int(name.hash) & mask
      while slots[slot] >= 0 { slot = (slot + 1) & mask }
      slots[slot] = Int32(index)
    }
  }
}
