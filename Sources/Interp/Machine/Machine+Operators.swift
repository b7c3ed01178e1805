import Glibc
import Kernels
import Lexer
package import Parser

// The operators of the language on objects of every kind.

extension BinaryOperator {
  /// As Python's messages write it.
  var symbol: String { self == .power ? "** or pow()" : spelling }
}

extension ComparisonOperator {
  var symbol: String {
    switch self {
    case .equal: "=="
    case .notEqual: "!="
    case .less: "<"
    case .lessEqual: "<="
    case .greater: ">"
    case .greaterEqual: ">="
    case .contains: "in"
    case .notContains: "not in"
    case .identical: "is"
    case .notIdentical: "is not"
    }
  }
}

extension Machine {
  package func binaryOperation(
    _ op: BinaryOperator, _ lhs: Object, _ rhs: Object, isInPlace: Bool = false
  ) throws(ExceptionObject) -> Object {
    // A text times a number of times is no array.
    if case .value = lhs, !(rhs.isString && op == .multiply) {
      return try arrayOperation(op, lhs, rhs, isInPlace: isInPlace)
    }
    if case .string(let format) = lhs, op == .modulo { return try percentFormatted(format, rhs) }
    if case .value = rhs, !(lhs.isString && op == .multiply) { return try arrayOperation(op, lhs, rhs) }
    if let number = try Numbers.apply(op, lhs, rhs) { return number }
    if isInPlace, let changed = try changeInPlace(op, lhs, rhs) { return changed }
    switch (op, lhs, rhs) {
    case (.add, .string(let x), .string(let y)):
      try Memory.request(x.count + y.count)
      return .string(StringObject.concatenate(x, y))
    case (.add, .list(let x), .list(let y)):
      try Memory.request((x.items.count + y.items.count) * 16)
      return .list(ListObject(x.items + y.items))
    case (.add, .tuple(let x), .tuple(let y)):
      return .tuple(TupleObject.make(Array(x.items) + Array(y.items)))
    case (.bitOr, .type, _), (.bitOr, .none, .type):
      if let union = UnionType.make(lhs, rhs) { return union }
      if case .native(let y) = rhs, let result = try y.operateReflected(op, lhs, self) { return result }
    case (_, .native(let x), _):
      if let result = try x.operate(op, rhs, self) { return result }
      if case .native(let y) = rhs, let result = try y.operateReflected(op, lhs, self) { return result }
    case (_, _, .native(let y)):
      if let result = try y.operateReflected(op, lhs, self) { return result }
    case (.multiply, _, _):
      if lhs.isSequence, let count = try repetition(rhs), let result = try repeated(lhs, count) {
        return result
      }
      if rhs.isSequence, let count = try repetition(lhs), let result = try repeated(rhs, count) {
        return result
      }
    case (_, .set(let x), .set(let y)):
      if let result = try setOperation(op, x, y) { return result }
    case (.bitOr, .dict(let x), .dict(let y)):
      let union = DictObject(copying: x)
      union.merge(y)
      return .dict(union)
    default: break
    }
    throw operandError(op, lhs, rhs, isInPlace: isInPlace)
  }

  private func changeInPlace(
    _ op: BinaryOperator, _ lhs: Object, _ rhs: Object
  ) throws(ExceptionObject) -> Object? {
    switch (op, lhs, rhs) {
    case (.add, .list(let list), _):
      if case .list(let other) = rhs {
        try list.append(contentsOf: other.items)
      } else {
        list.items += try collect(try iterate(rhs))
      }
    case (.multiply, .list(let list), _):
      guard let count = try repetition(rhs), case .list(let repeated) = try repeated(lhs, count) else {
        return nil
      }
      list.items = repeated.items
    case (_, .set(let set), .set(let other)):
      if try !changeSet(op, set, other) { return nil }
    case (.bitOr, .dict(let dict), .dict(let other)):
      dict.merge(other)
    // As `update`: pairs will do.
    case (.bitOr, .dict(let dict), _): try fill(dict, fromPairs: rhs)
    default: return nil
    }
    return lhs
  }

  /// A string, as often as an array of rank 0 says.
  func repeatedText(_ text: Object, _ factor: Object) throws(ExceptionObject) -> Object {
    guard let count = try repetition(factor), let repeated = try repeated(text, count) else {
      preconditionFailure("an array is an index, or says why it is none")
    }
    return repeated
  }

  /// How often a sequence is repeated by this factor; `nil` where it is no integer.
  private func repetition(_ factor: Object) throws(ExceptionObject) -> Int? {
    if case .bigInt = factor { throw .overflow("cannot fit 'int' into an index-sized integer") }
    return try factor.asIndex()
  }

  private static let longestRepetition = 1 << 31

  private func repeated(_ sequence: Object, _ count: Int) throws(ExceptionObject) -> Object? {
    func check(_ length: Int) throws(ExceptionObject) {
      let (total, overflows) = length.multipliedReportingOverflow(by: max(count, 0))
      if overflows || total > Machine.longestRepetition { throw ExceptionObject(Exceptions.memoryError, []) }
      try Memory.request(total)
    }
    let result: Object
    switch sequence {
    case .string(let string):
      try check(string.count)
      result = .string(string.repeated(count))
    case .list(let list):
      try check(list.items.count * 16)
      result = .list(ListObject(list.items.repeated(count)))
    case .tuple(let tuple):
      try check(tuple.count * 16)
      result = .tuple(TupleObject.make(Array(tuple.items).repeated(count)))
    default: return nil
    }
    try poll()
    return result
  }

  private func operandError(
    _ op: BinaryOperator, _ lhs: Object, _ rhs: Object, isInPlace: Bool
  ) -> ExceptionObject {
    switch (op, lhs, rhs) {
    case (.add, .string, _): return .typeError("can only concatenate str (not \"\(rhs.typeName)\") to str")
    case (.add, .list, _): return .typeError("can only concatenate list (not \"\(rhs.typeName)\") to list")
    case (.add, .tuple, _): return .typeError("can only concatenate tuple (not \"\(rhs.typeName)\") to tuple")
    case (.multiply, .string, _), (.multiply, .list, _), (.multiply, .tuple, _):
      return .typeError("can't multiply sequence by non-int of type '\(rhs.typeName)'")
    case (.multiply, _, .string), (.multiply, _, .list), (.multiply, _, .tuple):
      return .typeError("can't multiply sequence by non-int of type '\(lhs.typeName)'")
    default:
      let symbol = isInPlace ? (op == .power ? "**" : op.symbol) + "=" : op.symbol
      return .typeError(
        "unsupported operand type(s) for \(symbol): '\(lhs.typeName)' and '\(rhs.typeName)'")
    }
  }

  func unaryOperation(_ op: UnaryOperator, _ operand: Object) throws(ExceptionObject) -> Object {
    switch (op, operand) {
    case (.not, _): return .bool(try !truth(operand))
    case (_, .value(let array)): return try arrayOperation(op, array)
    case (.negate, .int), (.negate, .bool), (.negate, .bigInt):
      return try Numbers.apply(.subtract, .int(0), operand)!
    case (.negate, .float(let value)): return .float(-value)
    case (.plus, .int), (.plus, .float), (.plus, .bigInt): return operand
    case (.plus, .bool(let value)): return .int(value ? 1 : 0)
    case (.invert, .int(let value)): return .int(~value)
    case (.invert, .bool(let value)): return .int(value ? -2 : -1)
    case (.invert, .bigInt(let big)): return .integer(~big.value)
    default:
      if case .native(let native) = operand, let result = try native.unary(op) { return result }
      let symbol = op == .negate ? "-" : op == .plus ? "+" : "~"
      throw .typeError("bad operand type for unary \(symbol): '\(operand.typeName)'")
    }
  }

  // MARK: - Comparison

  package func comparisonOperation(
    _ op: ComparisonOperator, _ lhs: Object, _ rhs: Object
  ) throws(ExceptionObject) -> Object {
    switch op {
    case .identical: return .bool(lhs.isIdentical(to: rhs))
    case .notIdentical: return .bool(!lhs.isIdentical(to: rhs))
    case .contains: return .bool(try contains(rhs, lhs))
    case .notContains: return .bool(try !contains(rhs, lhs))
    case .equal, .notEqual:
      if case .string(let x) = lhs, case .string(let y) = rhs { return .bool(x.equals(y) == (op == .equal)) }
      if let result = try nativeComparison(op, lhs, rhs) { return result }
      if lhs.isArray || rhs.isArray { return try arrayComparison(op, lhs, rhs) }
      return .bool(try areEqual(lhs, rhs) == (op == .equal))
    case .less, .lessEqual, .greater, .greaterEqual:
      if lhs.isArray || rhs.isArray { return try arrayComparison(op, lhs, rhs) }
      if let result = try nativeComparison(op, lhs, rhs) { return result }
      return .bool(try isOrdered(op, lhs, rhs))
    }
  }

  /// Of objects that compare in their own way; `nil` where neither does.
  private func nativeComparison(
    _ op: ComparisonOperator, _ lhs: Object, _ rhs: Object
  ) throws(ExceptionObject) -> Object? {
    if case .native(let x) = lhs, let result = try x.compared(op, rhs, self, isFirst: true) { return result }
    if case .native(let y) = rhs { return try y.compared(op, lhs, self, isFirst: false) }
    return nil
  }

  func isOrdered(_ op: ComparisonOperator, _ lhs: Object, _ rhs: Object) throws(ExceptionObject) -> Bool {
    if Numbers.isNumber(lhs) && Numbers.isNumber(rhs) {
      return Numbers.order(lhs, rhs).map(op.accepts) ?? false
    }
    switch (lhs, rhs) {
    case (.string(let x), .string(let y)): return op.accepts(x.compare(y))
    case (.list(let x), .list(let y)):
      return try isOrdered(op, x.items.count, y.items.count, { x.items[$0] }, { y.items[$0] })
    case (.tuple(let x), .tuple(let y)):
      return try isOrdered(op, x.count, y.count, { x.items[$0] }, { y.items[$0] })
    case (.set(let x), .set(let y)):
      switch op {
      case .less: return x.count < y.count ? try x.isSubset(of: y) : false
      case .lessEqual: return try x.isSubset(of: y)
      case .greater: return y.count < x.count ? try y.isSubset(of: x) : false
      default: return try y.isSubset(of: x)
      }
    case (.native(let x), _):
      if let answer = try x.isOrdered(op, rhs, self) { return answer }
      if case .native(let y) = rhs, let answer = try y.isOrdered(op.swapped, lhs, self) { return answer }
    case (_, .native(let y)):
      if let answer = try y.isOrdered(op.swapped, lhs, self) { return answer }
    default: break
    }
    throw .typeError(
      "'\(op.symbol)' not supported between instances of '\(lhs.typeName)' and '\(rhs.typeName)'")
  }

  /// Sequences compare by their first differing element, else by length.
  private func isOrdered(
    _ op: ComparisonOperator, _ count: Int, _ otherCount: Int, _ lhs: (Int) -> Object, _ rhs: (Int) -> Object
  ) throws(ExceptionObject) -> Bool {
    try nested { () throws(ExceptionObject) in
      for i in 0..<min(count, otherCount) {
        let (x, y) = (lhs(i), rhs(i))
        if try !areSame(x, y) { return try truth(try comparisonOperation(op, x, y)) }
      }
      return op.accepts(count < otherCount ? -1 : count > otherCount ? 1 : 0)
    }
  }

  func contains(_ container: Object, _ element: Object) throws(ExceptionObject) -> Bool {
    switch container {
    case .string(let string):
      guard case .string(let piece) = element else {
        throw .typeError("'in <string>' requires string as left operand, not \(element.typeName)")
      }
      return string.contains(piece)
    case .dict(let dict): return try dict.value(for: element) != nil
    case .set(let set): return try set.contains(element)
    case .range(let range):
      switch element {
      case .int(let value): return range.contains(value)
      case .bool(let value): return range.contains(value ? 1 : 0)
      case .float(let value): return Int(exactly: value).map(range.contains) ?? false
      default: return false
      }
    case .value(let value): return try arrayContains(value, element)
    case .native(let native):
      if let isContained = try native.contains(element, self) { return isContained }
    default: break
    }
    guard let iterator = try iterator(container) else {
      throw .typeError("argument of type '\(container.typeName)' is not iterable")
    }
    var turns = 0
    while true {
      let next = try iterator.next(self)
      if next.isAbsent { return false }
      if try areSame(next, element) { return true }
      try turn(&turns)
    }
  }

  // MARK: - Truth

  @inline(__always)
  func truth(_ object: Object) throws(ExceptionObject) -> Bool {
    if case .bool(let value) = object { return value }
    return try slowTruth(object)
  }

  @inline(never)
  private func slowTruth(_ object: Object) throws(ExceptionObject) -> Bool {
    switch object {
    case .bool(let value): value
    case .int(let value): value != 0
    case .float(let value): value != 0
    case .string(let string): string.count != 0
    case .list(let list): !list.items.isEmpty
    case .tuple(let tuple): tuple.count != 0
    case .dict(let dict): dict.count != 0
    case .set(let set): set.count != 0
    case .range(let range): range.count != 0
    case .none: false
    case .value: try arrayTruth(object)
    case .native(let native):
      try native.truth()
    case .bigInt, .slice, .function, .builtin, .method, .type, .module, .exception, .iterator, .ellipsis,
      .cell,
      .absent:
      true
    }
  }
}

extension ComparisonOperator {
  /// The comparison with its sides exchanged.
  var swapped: ComparisonOperator {
    switch self {
    case .less: .greater
    case .lessEqual: .greaterEqual
    case .greater: .less
    case .greaterEqual: .lessEqual
    case .equal, .notEqual, .contains, .notContains, .identical, .notIdentical: self
    }
  }

  /// Whether an order of -1, 0 or 1 satisfies it.
  func accepts(_ order: Int) -> Bool { holds(order, 0)! }
}

extension Object {
  fileprivate var isSequence: Bool {
    switch self {
    case .string, .list, .tuple: true
    default: false
    }
  }

  fileprivate var isString: Bool {
    if case .string = self { return true }
    return false
  }

  var isArray: Bool {
    if case .value = self { return true }
    return false
  }

  /// The value as an index; `nil` where it is no integer. Past 64 bits: clamped, or an IndexError.
  func asIndex(clamping: Bool = false) throws(ExceptionObject) -> Int? {
    switch self {
    case .int(let value): return value
    case .bool(let value): return value ? 1 : 0
    case .bigInt(let big):
      if clamping { return big.value.isNegative ? .min : .max }
      throw .indexError("cannot fit 'int' into an index-sized integer")
    case .value: return try arrayIndex()
    default: return nil
    }
  }
}

extension Array {
  /// So many copies one after the other; fewer when nobody waits for them any more (`axle_has_abandoned`).
  func repeated(_ count: Int) -> [Element] {
    var result: [Element] = []
    guard count > 0, !isEmpty else { return result }
    result.reserveCapacity(self.count * count)
    // To append a few elements costs much more than to copy them.
    let perBlock = 1024 / self.count
    if perBlock > 1, count > perBlock {
      let block = repeated(perBlock)
      for _ in 0..<count / perBlock where !axle_abandons() { result += block }
    }
    while result.count < self.count * count, !axle_abandons() { result += self }
    return result
  }
}

extension ContiguousArray {
  func repeated(_ count: Int) -> ContiguousArray<Element> { ContiguousArray(Array(self).repeated(count)) }
}

extension StringObject {
  /// -1, 0 or 1: UTF-8 sorts as its code points do.
  func compare(_ other: StringObject) -> Int {
    if equals(other) { return 0 }
    return bytes.lexicographicallyPrecedes(other.bytes) ? -1 : 1
  }

  func contains(_ piece: StringObject) -> Bool {
    bytes.firstOffset(of: piece.bytes, in: 0..<count) != nil
  }
}

extension SetObject {
  func filtered(
    _ isKept: (Object) throws(ExceptionObject) -> Bool
  ) throws(ExceptionObject) -> SetObject {
    let result = SetObject()
    for element in elements where try isKept(element) { try result.add(element) }
    return result
  }

  /// As CPython, which walks the smaller set.
  func intersection(_ other: SetObject) throws(ExceptionObject) -> SetObject {
    let (small, large) = other.count > count ? (self, other) : (other, self)
    return try small.filtered { (element) throws(ExceptionObject) in try large.contains(element) }
  }
}
