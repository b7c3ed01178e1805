import Primitives

/// What a program's way to a point has made of everything it can change: the registers of the running frame, and all
/// variables and containers that can be reached.
struct CheckState {
  var registers: ContiguousArray<Object>
  var globals: ContiguousArray<Object>
  var lists: [ObjectIdentifier: (object: ListObject, items: ContiguousArray<Object>)] = [:]
  var dicts: [ObjectIdentifier: (object: DictObject, copy: DictObject)] = [:]
  var sets: [ObjectIdentifier: (object: SetObject, copy: SetObject)] = [:]
  var cells: [ObjectIdentifier: (object: Cell, value: Object)] = [:]
  var handled: ExceptionObject?
  /// How many objects were looked at.
  private(set) var size = 0

  /// Takes down the state of the machine, whose frame at the top is the one that is checked.
  init(_ machine: Machine) {
    let base = machine.frames[machine.depth].registers
    registers = ContiguousArray(UnsafeBufferPointer(start: base, count: machine.top - base))
    let variables = machine.globals.values
    globals = ContiguousArray(UnsafeBufferPointer(start: variables, count: machine.globals.symbols.count))
    handled = machine.handled
    let file = machine.frames[0].registers
    keep(Array(UnsafeBufferPointer(start: file, count: machine.top - file)) + globals)
  }

  private mutating func keep(_ roots: [Object]) {
    var seen: Set<ObjectIdentifier> = []
    var waiting = roots
    func isNew(_ object: AnyObject) -> Bool { seen.insert(ObjectIdentifier(object)).inserted }
    while let next = waiting.popLast() {
      size += 1
      switch next {
      case .list(let list) where isNew(list):
        lists[ObjectIdentifier(list)] = (list, list.items)
        waiting += list.items
      case .dict(let dict) where isNew(dict):
        dicts[ObjectIdentifier(dict)] = (dict, DictObject(copying: dict))
        for entry in dict.live { waiting.append(entry.value) }
      case .set(let set) where !set.isFrozen && isNew(set): sets[ObjectIdentifier(set)] = (set, set.copy())
      case .tuple(let tuple) where isNew(tuple): waiting += tuple.items
      case .function(let function) where isNew(function):
        waiting += function.defaults + function.captures.map { .cell($0) }
        if let attributes = function.attributes { waiting.append(.dict(attributes)) }
      case .method(let method): waiting.append(method.receiver)
      case .cell(let cell) where isNew(cell):
        cells[ObjectIdentifier(cell)] = (cell, cell.value)
        waiting.append(cell.value)
      case .native(let native) where isNew(native): waiting += native.referents ?? []
      default: break
      }
    }
  }

  /// Makes the machine's state this one.
  func install(in machine: Machine) {
    let base = machine.frames[machine.depth].registers
    for (i, value) in registers.enumerated() { base[i] = value }
    for (slot, value) in globals.enumerated() { machine.globals.values[slot] = value }
    for (list, items) in lists.values { list.items = items }
    for (dict, copy) in dicts.values { dict.assume(copy) }
    for (set, copy) in sets.values { set.assume(copy) }
    for (cell, value) in cells.values { cell.value = value }
    machine.handled = handled
  }

  /// What is known where two ways meet.
  ///
  /// - Returns: whether less is known now than before.
  mutating func meet(_ other: CheckState) -> Bool {
    var meeting = Meeting()
    for i in registers.indices { registers[i] = meeting.common(registers[i], other.registers[i]) }
    for i in globals.indices { globals[i] = meeting.common(globals[i], other.globals[i]) }
    // What only one way can reach stays as that way has it.
    for (id, theirs) in other.lists {
      lists[id] = lists[id].map { ($0.object, meeting.common($0.items, theirs.items)) } ?? theirs
    }
    for (id, theirs) in other.dicts {
      dicts[id] = dicts[id].map { ($0.object, meeting.common($0.copy, theirs.copy)) } ?? theirs
    }
    for (id, theirs) in other.sets {
      sets[id] = sets[id].map { ($0.object, meeting.common($0.copy, theirs.copy)) } ?? theirs
    }
    for (id, theirs) in other.cells {
      cells[id] = cells[id].map { ($0.object, meeting.common($0.value, theirs.value)) } ?? theirs
    }
    if handled !== other.handled { handled = nil }
    return meeting.isLess
  }
}

/// Finds what two values have in common.
struct Meeting {
  /// Whether less is known of some value than was known of the first of a pair.
  private(set) var isLess = false
  private var known: [Pair: Object] = [:]
  private var depth = 0

  private struct Pair: Hashable {
    let x: ObjectIdentifier
    let y: ObjectIdentifier

    init(_ x: AnyObject, _ y: AnyObject) { (self.x, self.y) = (ObjectIdentifier(x), ObjectIdentifier(y)) }
  }

  /// What is known of a value that is one of two; the first itself where nothing is lost.
  mutating func common(_ x: Object, _ y: Object) -> Object {
    if x.isUnknown || x.isIdentical(to: y) { return x }
    depth += 1
    defer { depth -= 1 }
    if depth < 20, let found = alike(x, y) { return found }
    isLess = true
    return y.isUnknown ? y : .unknown
  }

  private mutating func alike(_ x: Object, _ y: Object) -> Object? {
    switch (x, y) {
    case (.string(let a), .string(let b)): return a.equals(b) ? x : nil
    case (.bigInt(let a), .bigInt(let b)): return a.value == b.value ? x : nil
    case (.range(let a), .range(let b)):
      return a.start == b.start && a.stop == b.stop && a.step == b.step ? x : nil
    case (.value(let a), .value(let b)):
      guard let value = Value.common(a, b) else { return nil }
      return .value(value)
    case (.tuple(let a), .tuple(let b)):
      guard a.count == b.count else { return nil }
      let items = zip(a.items, b.items).map { common($0, $1) }
      return zip(items, a.items).allSatisfy { $0.isIdentical(to: $1) } ? x : .tuple(items)
    case (.list(let a), .list(let b)):
      return remembered(Pair(a, b)) { meeting in
        guard a.items.count == b.items.count else { return nil }
        return .list(ListObject(meeting.common(a.items, b.items)))
      }
    case (.dict(let a), .dict(let b)):
      return remembered(Pair(a, b)) { meeting in
        guard a.hasKeys(of: b) else { return nil }
        return .dict(meeting.common(a, b))
      }
    case (.slice(let a), .slice(let b)):
      return .slice(
        SliceObject(
          start: common(a.start, b.start), stop: common(a.stop, b.stop), step: common(a.step, b.step)))
    case (.function(let a), .function(let b)):
      return a.code === b.code && a.captures.elementsEqual(b.captures, by: ===)
        && a.defaults.elementsEqual(b.defaults) { $0.isIdentical(to: $1) } ? x : nil
    case (.method(let a), .method(let b)):
      return a.method === b.method && a.receiver.isIdentical(to: b.receiver) ? x : nil
    case (.native(let a as DTypeObject), .native(let b as DTypeObject)): return a.dtype == b.dtype ? x : nil
    // A shared variable that was made anew on the way: a register that holds a cell goes on holding one.
    case (.cell, _), (_, .cell):
      isLess = true
      return .cell(Cell(.unknown))
    default: return nil
    }
  }

  /// Two containers that two ways have made become one new one, wherever they stand.
  private mutating func remembered(_ pair: Pair, _ make: (inout Meeting) -> Object?) -> Object? {
    if let found = known[pair] { return found }
    isLess = true
    let made = make(&self)
    known[pair] = made
    return made
  }

  mutating func common(_ x: ContiguousArray<Object>, _ y: ContiguousArray<Object>) -> ContiguousArray<Object>
  {
    if x.count == 1 && Object.list(ListObject(x)).hasUnknownLength { return x }
    guard x.count == y.count else {
      isLess = true
      return [.native(UnknownObject.rest)]
    }
    return ContiguousArray(zip(x, y).map { common($0, $1) })
  }

  mutating func common(_ x: DictObject, _ y: DictObject) -> DictObject {
    if Object.dict(x).hasUnknownLength { return x }
    guard x.hasKeys(of: y) else {
      isLess = true
      Object.dict(x).forgetContents()
      return x
    }
    let result = DictObject(copying: x)
    for (mine, other) in zip(x.live, y.live) {
      result.insert(mine.key, hash: mine.hash, common(mine.value, other.value))
    }
    return result
  }

  mutating func common(_ x: SetObject, _ y: SetObject) -> SetObject {
    if Object.set(x).hasUnknownLength { return x }
    if x.count == y.count, (try? x.isSubset(of: y)) == true { return x }
    isLess = true
    Object.set(x).forgetContents()
    return x
  }
}

extension DictObject {
  /// Whether the keys are the same, in the same order.
  fileprivate func hasKeys(of other: DictObject) -> Bool {
    count == other.count
      && zip(live, other.live).allSatisfy { $0.hash == $1.hash && $0.key.isSameKey(as: $1.key) }
  }
}
