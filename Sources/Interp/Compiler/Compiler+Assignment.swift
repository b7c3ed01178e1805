import Diagnostics
import Lexer
package import Parser

extension Compiler {
  func assign(targets: [Expression], value: Expression, _ span: Span) throws(Diagnostic) {
    if targets.count == 1 {
      if let local = localRegister(targets[0]) {
        try evaluate(value, into: local)
        assigned.insert(Int(local))
        return
      }
      if try assignPairwise(targets[0], value) { return }
    }
    try scoped { () throws(Diagnostic) in
      let value = try operand(value)
      for target in targets { try assign(target, from: value) }
    }
  }

  /// `a, b = b, a`: no tuple is made.
  private func assignPairwise(_ target: Expression, _ value: Expression) throws(Diagnostic) -> Bool {
    guard case .tuple(let values) = value.kind, let targets = target.targets, targets.count == values.count,
      !(targets + values).contains(where: \.isStarred), values.count < 16
    else { return false }
    try scoped { () throws(Diagnostic) in
      let window = try evaluateWindow(values, value.span)
      for (i, target) in targets.enumerated() { try assign(target, from: window + Register(i)) }
    }
    return true
  }

  /// Stores a register in a target of any kind.
  func assign(_ target: Expression, from source: Register) throws(Diagnostic) {
    let span = target.span
    switch target.kind {
    case .name(let name): store(name, from: source, span)
    case .attribute(let object, let name):
      try scoped { () throws(Diagnostic) in
        emit(.storeAttribute(name.symbol, of: try operand(object), source), span)
      }
    case .subscript(let object, let key):
      try scoped { () throws(Diagnostic) in
        let object = try operand(object)
        emit(.storeIndex(of: object, try operand(key), source), span)
      }
    case .tuple(let targets), .list(let targets): try unpack(targets, from: source, span)
    default: preconditionFailure("the parser accepts no other target")
    }
  }

  private func unpack(_ targets: [Expression], from source: Register, _ span: Span) throws(Diagnostic) {
    try scoped { () throws(Diagnostic) in
      let window = try window(max(targets.count, 1), span)
      if let star = targets.firstIndex(where: \.isStarred) {
        let after = targets.count - star - 1
        guard after < 256 else { throw error("too many expressions in star-unpacking assignment", span) }
        emit(
          .unpackStarred(window: window, source, before: UInt16(star), after: UInt8(after)), span)
      } else {
        emit(.unpack(window: window, source, count: UInt16(targets.count)), span)
      }
      for (i, target) in targets.enumerated() {
        try assign(target.unstarred, from: window + Register(i))
      }
    }
  }

  func augment(
    _ target: Expression, _ op: BinaryOperator, _ value: Expression, _ span: Span
  ) throws(Diagnostic) {
    if let local = localRegister(target) {
      check(Int(local), target.span)
      return try scoped { () throws(Diagnostic) in
        // A walrus in the value may change the variable: the operator still sees what it was.
        let operand = scope.hasWalrus ? try temporary(span) : local
        if operand != local { emit(.move(operand, from: local), target.span) }
        try emitBinary(op, local, operand, value, span)
        markInPlace()
      }
    }
    try scoped { () throws(Diagnostic) in
      let result = try temporary(span)
      switch target.kind {
      case .name(let name):
        load(name, into: result, target.span)
        try emitBinary(op, result, result, value, span)
        markInPlace()
        store(name, from: result, target.span)
      case .attribute(let object, let name):
        let object = try operand(object)
        emit(.loadAttribute(name.symbol, result, of: object), target.span)
        try emitBinary(op, result, result, value, span)
        markInPlace()
        emit(.storeAttribute(name.symbol, of: object, result), target.span)
      case .subscript(let object, let key):
        let object = try operand(object)
        let key = try operand(key)
        emit(.loadIndex(result, of: object, key), target.span)
        try emitBinary(op, result, result, value, span)
        markInPlace()
        emit(.storeIndex(of: object, key, result), target.span)
      default: preconditionFailure("the parser accepts no other target")
      }
    }
  }

  /// Marks the last instruction as the operator of an augmented assignment.
  private func markInPlace() {
    let missing = position - draft.inPlace.count
    draft.inPlace += Array(repeating: false, count: missing)
    draft.inPlace[position - 1] = true
  }

  func delete(_ target: Expression) throws(Diagnostic) {
    switch target.kind {
    case .name(let name): delete(name, target.span)
    case .attribute(let object, let name):
      try scoped { () throws(Diagnostic) in
        emit(.deleteAttribute(name.symbol, of: try operand(object)), target.span)
      }
    case .subscript(let object, let key):
      try scoped { () throws(Diagnostic) in
        let object = try operand(object)
        emit(.deleteIndex(of: object, try operand(key)), target.span)
      }
    case .tuple(let targets), .list(let targets):
      for target in targets { try delete(target) }
    default: preconditionFailure("the parser accepts no other target")
    }
  }
}

extension Expression {
  /// The parts of a tuple or list target.
  var targets: [Expression]? {
    switch kind {
    case .tuple(let items), .list(let items): items
    default: nil
    }
  }

  var unstarred: Expression {
    if case .starred(let inner) = kind { return inner }
    return self
  }
}
