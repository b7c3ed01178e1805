import Lexer
import Primitives

// A repair is offered only when it was seen to work. The changed call is run on shapes: every array that it maps is a
// ``ShapeTracer``, so that each primitive checks its operands and computes nothing, whatever the batch. What else a
// program can do is undone: nothing is printed, the steps are counted, and every variable, list, dict and set that can
// be reached is put back as it was. Iterators cannot be put back: in a variable, a list or a cell another stands in for
// them, which ends the rehearsal when it is asked. Elsewhere, as in a tuple, nothing is rehearsed that could reach one.

extension Machine {
  /// What `body` returns; `nil` where it fails, takes too long, or could leave a trace.
  ///
  /// - Parameter roots: what `body` works on, beside the variables of the module.
  func rehearse<Result>(
    _ roots: [Object], _ body: () throws(ExceptionObject) -> Result
  ) -> Result? {
    guard let checkpoint = Checkpoint(globals, roots) else { return nil }
    // A program may be running: what it was doing goes on as if nothing had been.
    let former = (isRehearsing, output.isMuted, handled, open, nesting)
    (isRehearsing, output.isMuted) = (true, true)
    defer {
      (isRehearsing, output.isMuted, handled, open, nesting) = former
      checkpoint.restore()
    }
    return try? limited(toSteps: Machine.stepsOfRehearsal, body)
  }

  /// Whether `body` works.
  func rehearsalSucceeds(_ roots: [Object], _ body: () throws(ExceptionObject) -> Void) -> Bool {
    rehearse(roots) { () throws(ExceptionObject) -> Bool in
      try body()
      return true
    } ?? false
  }

  private static let stepsOfRehearsal = 500_000
}

/// The state of everything that a program can change, to be put back.
private struct Checkpoint {
  private let globals: Globals
  private var values: [Object]
  private var lists: [(ListObject, ContiguousArray<Object>)] = []
  private var dicts: [(DictObject, DictObject)] = []
  private var sets: [(SetObject, SetObject)] = []
  private var cells: [(Cell, Object)] = []
  private var seen: Set<ObjectIdentifier> = []
  private var waiting: [Object]

  private static let mostObjects = 100_000

  /// - Returns: `nil` where there is a state that cannot be kept, such as that of an iterator.
  init?(_ globals: Globals, _ roots: [Object]) {
    self.globals = globals
    values = globals.symbols.indices.map { globals.values[$0] }
    waiting = roots + values.filter { !$0.isIterator }
    var count = 0
    while let next = waiting.popLast() {
      count += 1
      guard count < Checkpoint.mostObjects, keep(next) else { return nil }
    }
    for slot in values.indices where values[slot].isIterator {
      globals.values[slot] = .iterator(UntouchedIterator())
    }
    for (list, items) in lists where items.contains(where: \.isIterator) {
      list.items = ContiguousArray(items.map { $0.isIterator ? .iterator(UntouchedIterator()) : $0 })
    }
    for (cell, value) in cells where value.isIterator { cell.value = .iterator(UntouchedIterator()) }
  }

  func restore() {
    for (slot, value) in values.enumerated() { globals.values[slot] = value }
    for (list, items) in lists { list.items = items }
    for (dict, former) in dicts { dict.assume(former) }
    for (set, former) in sets { set.assume(former) }
    for (cell, value) in cells { cell.value = value }
  }

  /// Whether the object's state is kept, or needs no keeping.
  private mutating func keep(_ object: Object) -> Bool {
    switch object {
    case .list(let list):
      guard isNew(list) else { return true }
      lists.append((list, list.items))
      waiting += list.items.filter { !$0.isIterator }
    case .dict(let dict):
      guard isNew(dict) else { return true }
      keep(dict)
    case .set(let set):
      guard isNew(set) else { return true }
      sets.append((set, set.copy()))
      waiting += set.elements
    case .tuple(let tuple):
      if isNew(tuple) { waiting += tuple.items }
    case .function(let function):
      if isNew(function) { keep(function) }
    case .method(let method): waiting.append(method.receiver)
    case .cell(let cell):
      guard isNew(cell) else { return true }
      cells.append((cell, cell.value))
      if !cell.value.isIterator { waiting.append(cell.value) }
    case .native(let native):
      guard isNew(native) else { return true }
      guard let referents = native.referents else { return false }
      waiting += referents
    case .iterator: return false
    case .bool, .int, .float, .string, .bigInt, .range, .slice, .builtin, .type, .module, .exception, .value,
      .none, .ellipsis, .absent:
      break
    }
    return true
  }

  private mutating func keep(_ dict: DictObject) {
    dicts.append((dict, DictObject(copying: dict)))
    for entry in dict.live { waiting += [entry.key, entry.value] }
  }

  private mutating func keep(_ function: FunctionObject) {
    waiting += function.defaults + function.keywordDefaults + function.captures.map { .cell($0) }
    if let attributes = function.attributes { waiting.append(.dict(attributes)) }
  }

  private mutating func isNew(_ object: AnyObject) -> Bool { seen.insert(ObjectIdentifier(object)).inserted }
}

/// Stands in for an iterator that a rehearsal must not move.
private final class UntouchedIterator: IteratorObject {
  /// No handler of the program catches this.
  override func next(_ machine: Machine) throws(ExceptionObject) -> Object { throw .limit }
}

extension Object {
  fileprivate var isIterator: Bool {
    if case .iterator = self { return true }
    return false
  }

  /// The same array, of which only shape and dtype are known.
  var asShapeOnly: Object {
    guard case .value(let value) = self else { return self }
    return .value(.tracer(ShapeTracer(value.type)))
  }
}
