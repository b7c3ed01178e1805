import Diagnostics
import Lexer
package import Parser

extension Compiler {
  /// Computes an expression where it is cheapest to read: a local's own register, or a new temporary.
  func operand(_ expression: Expression) throws(Diagnostic) -> Register {
    // A walrus further right could change a local before it is used: then it is copied.
    if !scope.hasWalrus, let local = localRegister(expression) {
      check(Int(local), expression.span)
      return local
    }
    let target = try temporary(expression.span)
    try evaluate(expression, into: target)
    return target
  }

  /// Computes an expression into a register.
  func evaluate(_ expression: Expression, into target: Register) throws(Diagnostic) {
    let span = expression.span
    switch expression.kind {
    case .name(let name): load(name, into: target, span)
    case .none: loadConstant(.none, target, span)
    case .ellipsis: loadConstant(.ellipsis, target, span)
    case .bool(let value): loadConstant(.bool(value), target, span)
    case .int(let value): loadConstant(.int(value), target, span)
    case .bigInt(let digits): loadConstant(try bigInteger(digits, span), target, span)
    case .float(let value): loadConstant(.float(value), target, span)
    case .string(let bytes): loadConstant(.string(StringObject.make(bytes)), target, span)
    case .formatted(let parts): try formatted(parts, into: target, span)
    case .tuple(let items):
      try display(items, into: target, span) {
        .makeTuple($0, window: $1, count: $2)
      } finish: {
        .listToTuple($0, $0)
      }
    case .list(let items):
      try display(items, into: target, span) {
        .makeList($0, window: $1, count: $2)
      } finish: { _ in
        nil
      }
    case .set(let items): try set(items, into: target, span)
    case .dict(let items): try dict(items, into: target, span)
    case .starred: throw error("can't use starred expression here", span)
    case .unary(let op, let operand): try unary(op, operand, into: target, span)
    case .binary(let op, let lhs, let rhs): try binary(op, lhs, rhs, into: target, span)
    case .boolean(let op, let operands): try boolean(op, operands, into: target, span)
    case .comparison(let first, let links): try comparison(first, links, into: target, span)
    case .conditional(let test, let then, let otherwise):
      try conditional(test, then, otherwise, into: target, span)
    case .walrus(let name, let value):
      try evaluate(value, into: target)
      store(name.symbol, from: target, span)
    case .lambda(let function): try makeFunction(function, into: target, span)
    case .call(let call): try self.call(call, into: target, span)
    case .attribute(let object, let name):
      try scoped { () throws(Diagnostic) in
        let object = try operand(object)
        emit(.loadAttribute(name.symbol, target, of: object), span)
      }
    case .subscript(let object, let key): try index(object, key, into: target, span)
    case .slice(let lower, let upper, let step): try slice(lower, upper, step, into: target, span)
    case .comprehension(let comprehension): try self.comprehension(comprehension, into: target, span)
    }
  }

  /// Like ``evaluate(_:into:)``, for expressions that write the register more than once: a local must keep
  /// its old value until the whole expression is done.
  private func stepwise(
    _ target: Register, _ span: Span, _ body: (Register) throws(Diagnostic) -> Void
  ) throws(Diagnostic) {
    if Int(target) >= scope.locals.count { return try body(target) }
    try scoped { () throws(Diagnostic) in
      let copy = try temporary(span)
      try body(copy)
      emit(.move(target, from: copy), span)
    }
  }

  private func bigInteger(_ digits: String, _ span: Span) throws(Diagnostic) -> Object {
    let radix = digits.hasPrefix("0x") ? 16 : digits.hasPrefix("0o") ? 8 : digits.hasPrefix("0b") ? 2 : 10
    do throws(TextError) {
      return .integer(try BigInteger(literalDigits: digits.utf8.dropFirst(radix == 10 ? 0 : 2), radix: radix))
    } catch {
      throw self.error(error.message, span)
    }
  }

  // MARK: Operators

  private func unary(
    _ op: UnaryOperator, _ operand: Expression, into target: Register, _ span: Span
  ) throws(Diagnostic) {
    switch (op, operand.kind) {
    case (.negate, .int(let value)): return loadConstant(.int(-value), target, span)
    case (.negate, .float(let value)): return loadConstant(.float(-value), target, span)
    default: break
    }
    try scoped { () throws(Diagnostic) in
      emit(.unary(target, try self.operand(operand), op), span)
    }
  }

  /// The value of an integer literal that an instruction can carry.
  func smallInt(_ expression: Expression) -> Int16? {
    guard case .int(let value) = expression.kind else { return nil }
    return Int16(exactly: value)
  }

  private func binary(
    _ op: BinaryOperator, _ lhs: Expression, _ rhs: Expression, into target: Register, _ span: Span
  ) throws(Diagnostic) {
    try scoped { () throws(Diagnostic) in
      let left = try operand(lhs)
      try emitBinary(op, target, left, rhs, span)
    }
  }

  func emitBinary(
    _ op: BinaryOperator, _ target: Register, _ lhs: Register, _ rhs: Expression, _ span: Span
  ) throws(Diagnostic) {
    if let value = smallInt(rhs), let instruction = Compiler.withInt(op, target, lhs, value) {
      return emit(instruction, span)
    }
    let rhs = try operand(rhs)
    switch op {
    case .add: emit(.add(target, lhs, rhs), span)
    case .subtract: emit(.subtract(target, lhs, rhs), span)
    case .multiply: emit(.multiply(target, lhs, rhs), span)
    case .floorDivide: emit(.floorDivide(target, lhs, rhs), span)
    case .modulo: emit(.modulo(target, lhs, rhs), span)
    default: emit(.binary(target, lhs, rhs, op), span)
    }
  }

  private static func withInt(
    _ op: BinaryOperator, _ target: Register, _ lhs: Register, _ value: Int16
  ) -> Instruction? {
    switch op {
    case .add: .addInt(target, lhs, value)
    case .subtract: .subtractInt(target, lhs, value)
    case .multiply: .multiplyInt(target, lhs, value)
    case .floorDivide: value > 0 ? .floorDivideInt(target, lhs, value) : nil
    case .modulo: value > 0 ? .moduloInt(target, lhs, value) : nil
    default: nil
    }
  }

  private func boolean(
    _ op: BooleanOperator, _ operands: [Expression], into target: Register, _ span: Span
  ) throws(Diagnostic) {
    try stepwise(target, span) { (target) throws(Diagnostic) in
      var jumps: [Int] = []
      for (i, operand) in operands.enumerated() {
        try evaluate(operand, into: target)
        if i == 0 { beginBranch() }
        guard i < operands.count - 1 else { break }
        jumps.append(
          emitJump(operand.span) { op == .and ? .jumpIfFalse($0, target) : .jumpIfTrue($0, target) })
      }
      endBranch()
      for jump in jumps { patch(jump) }
    }
  }

  private func comparison(
    _ first: Expression, _ links: [ComparisonLink], into target: Register, _ span: Span
  ) throws(Diagnostic) {
    if links.count == 1 {
      return try scoped { () throws(Diagnostic) in
        let lhs = try operand(first)
        let rhs = try operand(links[0].operand)
        emit(.compare(target, lhs, rhs, links[0].op), span)
      }
    }
    try stepwise(target, span) { (target) throws(Diagnostic) in
      try scoped { () throws(Diagnostic) in
        var lhs = try operand(first)
        var jumps: [Int] = []
        for (i, link) in links.enumerated() {
          let rhs = try operand(link.operand)
          emit(.compare(target, lhs, rhs, link.op), span)
          if i == 0 { beginBranch() }
          if i < links.count - 1 { jumps.append(emitJump(span) { .jumpIfFalse($0, target) }) }
          lhs = rhs
        }
        endBranch()
        for jump in jumps { patch(jump) }
      }
    }
  }

  private func conditional(
    _ test: Expression, _ then: Expression, _ otherwise: Expression, into target: Register, _ span: Span
  ) throws(Diagnostic) {
    let toElse = try jumpUnless(test)
    let before = assigned
    try evaluate(then, into: target)
    let toEnd = emitJump(span) { .jump($0) }
    for jump in toElse { patch(jump) }
    let afterThen = assigned
    assigned = before
    try evaluate(otherwise, into: target)
    assigned = afterThen.meeting(assigned)
    patch(toEnd)
  }

  /// Emits the test and returns the jumps that are taken where it does not hold.
  func jumpUnless(_ test: Expression) throws(Diagnostic) -> [Int] {
    switch test.kind {
    case .comparison(let first, let links) where links.count == 1:
      return [try jumpUnless(first, links[0], test.span)]
    case .unary(.not, let operand):
      if case .boolean = operand.kind { break }
      return try scoped { () throws(Diagnostic) in
        let value = try self.operand(operand)
        return [emitJump(test.span) { .jumpIfTrue($0, value) }]
      }
    case .boolean(.and, let operands):
      var jumps: [Int] = []
      for (i, operand) in operands.enumerated() {
        jumps += try jumpUnless(operand)
        if i == 0 { beginBranch() }
      }
      // Where the test holds, all of its operands were evaluated; where not, only the first surely was.
      endBranch()
      return jumps
    default: break
    }
    return try scoped { () throws(Diagnostic) in
      let value = try self.operand(test)
      return [emitJump(test.span) { .jumpIfFalse($0, value) }]
    }
  }

  private func jumpUnless(
    _ first: Expression, _ link: ComparisonLink, _ span: Span
  ) throws(Diagnostic) -> Int {
    try scoped { () throws(Diagnostic) in
      let lhs = try operand(first)
      if let value = smallInt(link.operand), link.op.rawValue <= ComparisonOperator.greaterEqual.rawValue {
        return emitJump(span) { .jumpUnlessInt($0, lhs, value, link.op) }
      }
      let rhs = try operand(link.operand)
      return emitJump(span) { .jumpUnless($0, lhs, rhs, link.op) }
    }
  }

  /// Marks the start of code that may be skipped; ``endBranch()`` forgets what it assigned.
  private func beginBranch() { branches.append(assigned) }

  private func endBranch() { assigned = branches.removeLast() }

  // MARK: Displays

  /// A tuple or list. Plain ones are made from a window; long or starred ones are grown.
  private func display(
    _ items: [Expression], into target: Register, _ span: Span,
    make: (Register, Register, UInt16) -> Instruction, finish: (Register) -> Instruction?
  ) throws(Diagnostic) {
    let isPlain = items.count <= Compiler.longestWindow && !items.contains(where: \.isStarred)
    if isPlain {
      return try scoped { () throws(Diagnostic) in
        let first = try evaluateWindow(items, span)
        emit(make(target, first, UInt16(items.count)), span)
      }
    }
    try scoped { () throws(Diagnostic) in
      let list = try temporary(span)
      try growList(items, into: list, span)
      if let instruction = finish(list) { emit(instruction, span) }
      emit(.move(target, from: list), span)
    }
  }

  static let longestWindow = 4096

  /// Evaluates the items into a window.
  func evaluateWindow(_ items: [Expression], _ span: Span) throws(Diagnostic) -> Register {
    let first = try window(items.count, span)
    for (i, item) in items.enumerated() { try evaluate(item, into: first + Register(i)) }
    return first
  }

  /// A list of the items, stars spread out.
  func growList(_ items: [Expression], into list: Register, _ span: Span) throws(Diagnostic) {
    emit(.makeList(list, window: list, count: 0), span)
    for item in items {
      try scoped { () throws(Diagnostic) in
        if case .starred(let inner) = item.kind {
          emit(.listExtend(list, try operand(inner)), item.span)
        } else {
          emit(.listAppend(list, try operand(item)), item.span)
        }
      }
    }
  }

  private func set(_ items: [Expression], into target: Register, _ span: Span) throws(Diagnostic) {
    try scoped { () throws(Diagnostic) in
      if items.count <= Compiler.longestWindow && !items.contains(where: \.isStarred) {
        let first = try evaluateWindow(items, span)
        let isConstant = items.count >= 3 && items.allSatisfy(\.isConstant)
        emit(
          isConstant
            ? .makeConstantSet(target, window: first, count: UInt16(items.count))
            : .makeSet(target, window: first, count: UInt16(items.count)), span)
        return
      }
      let set = try temporary(span)
      emit(.makeSet(set, window: set, count: 0), span)
      for item in items {
        try scoped { () throws(Diagnostic) in
          if case .starred(let inner) = item.kind {
            emit(.setUpdate(set, try operand(inner)), item.span)
          } else {
            emit(.setAdd(set, try operand(item)), item.span)
          }
        }
      }
      emit(.move(target, from: set), span)
    }
  }

  private func dict(_ items: [DictItem], into target: Register, _ span: Span) throws(Diagnostic) {
    try scoped { () throws(Diagnostic) in
      if items.count <= Compiler.longestWindow / 2 && items.allSatisfy({ $0.key != nil }) {
        let first = try window(items.count * 2, span)
        for (i, item) in items.enumerated() {
          try evaluate(item.key!, into: first + Register(2 * i))
          try evaluate(item.value, into: first + Register(2 * i + 1))
        }
        return emit(.makeDict(target, window: first, count: UInt16(items.count)), span)
      }
      let dict = try temporary(span)
      emit(.makeDict(dict, window: dict, count: 0), span)
      for item in items {
        try scoped { () throws(Diagnostic) in
          if let key = item.key {
            let key = try operand(key)
            emit(.dictInsert(dict, key: key, value: try operand(item.value)), item.value.span)
          } else {
            emit(.dictUpdate(dict, try operand(item.value)), item.value.span)
          }
        }
      }
      emit(.move(target, from: dict), span)
    }
  }

  // MARK: Strings and subscripts

  private func formatted(
    _ parts: [FormattedPart], into target: Register, _ span: Span
  ) throws(Diagnostic) {
    try scoped { () throws(Diagnostic) in
      var pieces: [FormattedPart] = []
      for part in parts {
        if case .field(_, let text?, _, _) = part { pieces.append(.literal(text)) }
        pieces.append(part)
      }
      let first = try window(pieces.count, span)
      for (i, piece) in pieces.enumerated() { try self.piece(piece, into: first + Register(i), span) }
      emit(.joinStrings(target, window: first, count: UInt16(pieces.count)), span)
    }
  }

  private func piece(_ piece: FormattedPart, into target: Register, _ span: Span) throws(Diagnostic) {
    switch piece {
    case .literal(let bytes): loadConstant(.string(StringObject.make(bytes)), target, span)
    case .field(let value, let text, let conversion, let spec):
      let conversion = text != nil && spec.isEmpty ? conversion ?? .repr : conversion
      try scoped { () throws(Diagnostic) in
        if spec.isEmpty {
          emit(.formatValue(target, try operand(value), conversion), value.span)
        } else {
          let pair = try window(2, span)
          try evaluate(value, into: pair)
          try formatted(spec, into: pair + 1, span)
          emit(.formatWithSpec(target, window: pair, conversion), value.span)
        }
      }
    }
  }

  private func index(
    _ object: Expression, _ key: Expression, into target: Register, _ span: Span
  ) throws(Diagnostic) {
    try scoped { () throws(Diagnostic) in
      let object = try operand(object)
      if let value = smallInt(key) { return emit(.loadIndexInt(target, of: object, value), span) }
      emit(.loadIndex(target, of: object, try operand(key)), span)
    }
  }

  private func slice(
    _ lower: Expression?, _ upper: Expression?, _ step: Expression?, into target: Register, _ span: Span
  ) throws(Diagnostic) {
    try scoped { () throws(Diagnostic) in
      let none = Expression(.none, span)
      let first = try evaluateWindow([lower ?? none, upper ?? none, step ?? none], span)
      emit(.makeSlice(target, window: first), span)
    }
  }
}

extension Expression {
  private var isNumber: Bool {
    switch kind {
    case .bool, .int, .bigInt, .float: true
    default: false
    }
  }

  var isStarred: Bool {
    if case .starred = kind { return true }
    return false
  }

  /// Whether CPython would fold it to a constant.
  var isConstant: Bool {
    switch kind {
    case .none, .ellipsis, .bool, .int, .bigInt, .float, .string: true
    case .tuple(let items): items.allSatisfy(\.isConstant)
    case .unary(.negate, let operand): operand.isNumber
    default: false
    }
  }
}
