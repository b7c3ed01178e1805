/// A mapping in insertion order, laid out as CPython's: a dense array of entries, and an open-addressed
/// index into it. Deleting leaves a hole in the entries, which the next growth removes.
package final class DictObject {
  package struct Entry {
    var hash: Int
    /// `.absent` where an entry was deleted.
    package var key: Object
    package var value: Object
  }

  private(set) package var entries: ContiguousArray<Entry> = []
  package private(set) var count = 0
  /// Entry numbers; `empty` and `deleted` are negative. A power of two, at most two thirds in use.
  private var index: ContiguousArray<Int32> = []
  /// Slots of the index that hold, or held, an entry: some must stay empty, for there a search ends.
  private var used = 0
  private static let empty: Int32 = -1
  private static let deleted: Int32 = -2

  package init() {}

  package init(copying other: DictObject) {
    entries = other.entries
    index = other.index
    used = other.used
    count = other.count
    Memory.taken(entries.count * 40)
  }

  /// Becomes what another dict is.
  func assume(_ other: DictObject) {
    (entries, index, used, count) = (other.entries, other.index, other.used, other.count)
  }

  deinit {
    for i in entries.indices {
      Trash.release(&entries[i].key)
      Trash.release(&entries[i].value)
    }
  }

  /// The live entries, in order.
  package var live: some Sequence<Entry> { entries.lazy.filter { !$0.key.isAbsent } }

  /// The place of a key in ``entries``.
  @inline(__always)
  func find(_ key: Object, hash: Int) -> Int? {
    if index.isEmpty { return nil }
    return index.withUnsafeBufferPointer { index in
      entries.withUnsafeBufferPointer { entries in
        let mask = index.count - 1
        var slot = DictObject.spread(hash) & mask
        while true {
          let place = Int(index.baseAddress.unsafelyUnwrapped[slot])
          if place == DictObject.empty { return nil }
          if place >= 0 {
            let entry = entries.baseAddress.unsafelyUnwrapped + place
            if entry.pointee.hash == hash && key.isSameKey(as: entry.pointee.key) { return place }
          }
          slot = (slot &+ 1) & mask
        }
      }
    }
  }

  /// - Throws: `TypeError` for a key that has no hash.
  package func value(for key: Object) throws(ExceptionObject) -> Object? {
    let hash = try key.pythonHash()
    guard let place = find(key, hash: hash) else { return nil }
    return entries[place].value
  }

  package func value(for key: String) -> Object? {
    let key = StringObject.make(key)
    guard let place = find(.string(key), hash: key.hashValue64) else { return nil }
    return entries[place].value
  }

  /// Inserts or replaces; a replaced value keeps its place and its first key.
  package func set(_ key: Object, _ value: Object) throws(ExceptionObject) {
    try Memory.requestGrowth(count: entries.count, capacity: entries.capacity, elementSize: 40)
    insert(key, hash: try key.pythonHash(), value)
  }

  package func set(_ key: String, _ value: Object) {
    let key = StringObject.make(key)
    insert(.string(key), hash: key.hashValue64, value)
  }

  /// Takes over the entries of another dict; of two equal keys the value of the other stays.
  func merge(_ other: DictObject) {
    for entry in other.live { insert(entry.key, hash: entry.hash, entry.value) }
  }

  func insert(_ key: Object, hash: Int, _ value: Object) {
    if let place = find(key, hash: hash) {
      entries[place].value = value
      return
    }
    if (max(entries.count, used) + 1) * 3 > index.count * 2 { grow() }
    put(Int32(entries.count), hash: hash)
    entries.append(Entry(hash: hash, key: key, value: value))
    count += 1
  }

  /// Removes a key and returns its value.
  package func remove(_ key: Object) throws(ExceptionObject) -> Object? {
    let hash = try key.pythonHash()
    guard let place = find(key, hash: hash) else { return nil }
    return remove(at: place)
  }

  func remove(at place: Int) -> Object {
    let mask = index.count - 1
    var slot = DictObject.spread(entries[place].hash) & mask
    while index[slot] != Int32(place) { slot = (slot &+ 1) & mask }
    index[slot] = DictObject.deleted
    let value = entries[place].value
    entries[place].key = .absent
    entries[place].value = .absent
    count -= 1
    return value
  }

  /// Removes the last entry and the holes behind it.
  func popLast() -> Entry? {
    guard let place = entries.lastIndex(where: { !$0.key.isAbsent }) else { return nil }
    let last = entries[place]
    _ = remove(at: place)
    entries.removeSubrange(place...)
    return last
  }

  package func removeAll() {
    entries = []
    index = []
    used = 0
    count = 0
  }

  /// Removes the holes and makes room for twice the entries.
  private func grow() {
    if count < entries.count { entries.removeAll { $0.key.isAbsent } }
    var size = 8
    while size * 2 < (entries.count + 1) * 5 { size *= 2 }
    index = ContiguousArray(repeating: DictObject.empty, count: size)
    Memory.taken(size * (MemoryLayout<Int32>.stride + MemoryLayout<Entry>.stride / 2))
    used = 0
    for (place, entry) in entries.enumerated() { put(Int32(place), hash: entry.hash) }
  }

  @inline(__always)
  private func put(_ place: Int32, hash: Int) {
    let mask = index.count - 1
    var slot = DictObject.spread(hash) & mask
    while index[slot] >= 0 { slot = (slot &+ 1) & mask }
    if index[slot] == DictObject.empty { used += 1 }
    index[slot] = place
  }

  /// Neighbouring integers hash to themselves; the multiplication spreads them over the index.
  @inline(__always)
  private static func spread(_ hash: Int) -> Int {
    let product = UInt64(truncatingIfNeeded: hash) &* 0x9E37_79B9_7F4A_7C15
    return Int(truncatingIfNeeded: product >> 32)
  }
}
