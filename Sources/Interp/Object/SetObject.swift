/// A set whose order is CPython's: the same table sizes, the same probing, so that printing a set of numbers
/// prints what Python prints (the algorithm is that of CPython 3.11, `Objects/setobject.c`).
package final class SetObject {
  struct Slot {
    var hash: Int
    /// `.absent` where free; then `hash` is `Slot.removed` if an element stood there.
    var key: Object
    static let removed = -1
  }

  /// The table; its size is a power of two.
  private(set) var slots: ContiguousArray<Slot>
  /// Slots that hold, or held, an element.
  private var fill = 0
  package private(set) var count = 0
  let isFrozen: Bool
  private var knownHash: Int?

  private static let smallest = 8
  private static let linearProbes: UInt = 9

  package init(frozen: Bool = false) {
    isFrozen = frozen
    slots = SetObject.table(SetObject.smallest)
  }

  deinit {
    for i in slots.indices { Trash.release(&slots[i].key) }
  }

  package var elements: [Object] {
    slots.compactMap { $0.key.isAbsent ? nil : $0.key }
  }

  /// What a display of three or more constants makes. CPython's compiler builds a frozen set of them, builds a
  /// second one in the first one's order, and the program merges that into a new set.
  static func constant(_ elements: some Sequence<Object>) throws(ExceptionObject) -> SetObject {
    let (first, second, set) = (SetObject(frozen: true), SetObject(frozen: true), SetObject())
    for element in elements { try first.add(element) }
    for element in first.elements { try second.add(element) }
    set.merge(second)
    return set
  }

  package func contains(_ key: Object) throws(ExceptionObject) -> Bool {
    find(key, hash: try SetObject.hash(of: key)) != nil
  }

  /// As `contains`, for what an operation of sets walks through: there a set is an element that has no hash.
  func holds(_ element: Object) throws(ExceptionObject) -> Bool {
    find(element, hash: try element.pythonHash()) != nil
  }

  /// A set is looked up as the frozen set of its elements.
  private static func hash(of key: Object) throws(ExceptionObject) -> Int {
    if case .set(let set) = key { return set.frozenHash }
    return try key.pythonHash()
  }

  /// The hash of the frozen set of these elements, which a frozen set computes once.
  var frozenHash: Int {
    if let knownHash { return knownHash }
    let hash = pythonHash(setOf: slots.lazy.filter { !$0.key.isAbsent }.map(\.hash))
    if isFrozen { knownHash = hash }
    return hash
  }

  /// Adds the element; returns whether it is new.
  @discardableResult
  package func add(_ key: Object) throws(ExceptionObject) -> Bool {
    try Memory.requestGrowth(count: fill, capacity: mostFill, elementSize: 48)
    return add(key, hash: try key.pythonHash())
  }

  /// Removes the element; returns whether it was there.
  @discardableResult
  package func remove(_ key: Object) throws(ExceptionObject) -> Bool {
    guard let slot = find(key, hash: try SetObject.hash(of: key)) else { return false }
    slots[slot] = Slot(hash: Slot.removed, key: .absent)
    count -= 1
    return true
  }

  /// Where ``pop()`` goes on looking.
  private var finger = 0

  /// Removes some element: the next one after the one that was removed last.
  func pop() -> Object? {
    if count == 0 { return nil }
    var slot = finger & (slots.count - 1)
    while slots[slot].key.isAbsent { slot = (slot + 1) & (slots.count - 1) }
    let element = slots[slot].key
    slots[slot] = Slot(hash: Slot.removed, key: .absent)
    count -= 1
    finger = slot + 1
    return element
  }

  /// Makes room as CPython does before it adds the keys of a dict.
  func reserve(_ more: Int) {
    if (fill + more) * 5 >= (slots.count - 1) * 3 { resize(minimum: (count + more) * 2) }
  }

  /// Makes the table anew where a difference left many removed slots.
  func dropRemoved() {
    if fill - count > (slots.count - 1) / 4 { resize(minimum: count > 50000 ? count * 2 : count * 4) }
  }

  package func removeAll() {
    slots = SetObject.table(SetObject.smallest)
    fill = 0
    count = 0
  }

  /// Adds another set's elements as CPython's merge does: it grows first, and copies a table of equal size as it is.
  func merge(_ other: SetObject) {
    if other === self || other.count == 0 { return }
    if (fill + other.count) * 5 >= (slots.count - 1) * 3 { resize(minimum: (count + other.count) * 2) }
    if fill == 0 && slots.count == other.slots.count && other.fill == other.count {
      slots = other.slots
      fill = other.fill
      count = other.count
      return
    }
    if fill == 0 {
      for slot in other.slots where !slot.key.isAbsent { place(slot) }
      fill = other.count
      count = other.count
      return
    }
    for slot in other.slots where !slot.key.isAbsent { add(slot.key, hash: slot.hash) }
  }

  /// Takes over the elements of a set that nobody else holds.
  func replace(with other: SetObject) {
    slots = other.slots
    fill = other.fill
    count = other.count
  }

  /// Becomes what another set is.
  func assume(_ other: SetObject) {
    (slots, fill, count, finger) = (other.slots, other.fill, other.count, other.finger)
  }

  package func copy() -> SetObject {
    let copy = SetObject()
    copy.merge(self)
    return copy
  }

  private static func table(_ size: Int) -> ContiguousArray<Slot> {
    Memory.taken(size * MemoryLayout<Slot>.stride)
    return ContiguousArray(repeating: Slot(hash: 0, key: .absent), count: size)
  }

  /// The slots in probing order for a hash, until `isEnd` accepts one.
  @inline(__always)
  private func probe(_ hash: Int, until isEnd: (Int) -> Bool) -> Int {
    let mask = UInt(slots.count - 1)
    var perturb = UInt(bitPattern: hash)
    var i = UInt(bitPattern: hash) & mask
    while true {
      let last = i + SetObject.linearProbes <= mask ? i + SetObject.linearProbes : i
      for slot in i...last where isEnd(Int(slot)) { return Int(slot) }
      perturb >>= 5
      i = (i &* 5 &+ 1 &+ perturb) & mask
    }
  }

  /// Where the key stands, or the slot that was never used where it would be put.
  private func place(of key: Object, hash: Int) -> (slot: Int, isFound: Bool) {
    let slot = probe(hash) { i in
      let slot = slots[i]
      return slot.key.isAbsent ? slot.hash != Slot.removed : slot.hash == hash && key.isSameKey(as: slot.key)
    }
    return (slot, !slots[slot].key.isAbsent)
  }

  /// The last slot that was passed on the way to an unused one, and from which an element was removed:
  /// CPython puts the new element there.
  private func removedSlot(onTheWayTo end: Int, hash: Int) -> Int? {
    var removed: Int?
    _ = probe(hash) { i in
      if slots[i].key.isAbsent && slots[i].hash == Slot.removed { removed = i }
      return i == end
    }
    return removed
  }

  private func find(_ key: Object, hash: Int) -> Int? {
    let place = place(of: key, hash: hash)
    return place.isFound ? place.slot : nil
  }

  @discardableResult
  private func add(_ key: Object, hash: Int) -> Bool {
    let place = place(of: key, hash: hash)
    if place.isFound { return false }
    count += 1
    if let slot = fill > count - 1 ? removedSlot(onTheWayTo: place.slot, hash: hash) : nil {
      slots[slot] = Slot(hash: hash, key: key)
      return true
    }
    slots[place.slot] = Slot(hash: hash, key: key)
    fill += 1
    if fill > mostFill { resize(minimum: count > 50000 ? count * 2 : count * 4) }
    return true
  }

  /// How many slots may be in use, or have been: three fifths of them are too many.
  private var mostFill: Int { ((slots.count - 1) * 3 - 1) / 5 }

  /// Puts an element that is known to be new into a table without removed slots.
  private func place(_ element: Slot) {
    slots[probe(element.hash) { slots[$0].key.isAbsent }] = element
  }

  private func resize(minimum: Int) {
    var size = SetObject.smallest
    while size <= minimum { size *= 2 }
    let old = slots
    slots = SetObject.table(size)
    for slot in old where !slot.key.isAbsent { place(slot) }
    fill = count
  }
}
