import Diagnostics
import Lexer
import Parser

extension Compiler {
  func call(_ call: Call, into target: Register, _ span: Span) throws(Diagnostic) {
    try scoped { () throws(Diagnostic) in
      let kinds = call.arguments.map(\.kind)
      if kinds.contains(where: \.isSpread) || call.arguments.count > 250 {
        return try spreadCall(call, into: target, span)
      }
      if kinds.contains(where: \.isKeyword) { return try keywordCall(call, into: target, span) }
      if case .attribute(let receiver, let name) = call.callee.kind {
        return try methodCall(receiver, name.symbol, call.arguments, into: target, span)
      }
      let window = try callWindow(call.callee, call.arguments, span)
      emit(.call(target, window: window, count: UInt16(call.arguments.count)), span)
    }
  }

  /// Callee or receiver, then the arguments, in a row.
  private func callWindow(
    _ first: Expression, _ arguments: [Argument], _ span: Span
  ) throws(Diagnostic) -> Register {
    let window = try window(1 + arguments.count, span)
    try evaluate(first, into: window)
    try evaluate(arguments, behind: window)
    return window
  }

  private func evaluate(_ arguments: [Argument], behind window: Register) throws(Diagnostic) {
    for (i, argument) in arguments.enumerated() {
      try evaluate(argument.value, into: window + Register(i + 1))
    }
  }

  private func methodCall(
    _ receiver: Expression, _ name: Symbol, _ arguments: [Argument], into target: Register, _ span: Span
  ) throws(Diagnostic) {
    draft.callSites.append(CodeObject.CallSite(symbol: name))
    let site = Int32(draft.callSites.count - 1)
    let window = try window(1 + arguments.count, span)
    try evaluate(receiver, into: window)
    // The method is looked up before the arguments are evaluated; where nothing can come of that, after.
    if !arguments.allSatisfy({ isHarmless($0.value) }) { emit(.prepareMethod(site, window), span) }
    try evaluate(arguments, behind: window)
    emit(.callMethod(site, target, window: window, count: UInt8(arguments.count)), span)
  }

  /// Whether evaluating the expression has no effect and cannot fail.
  private func isHarmless(_ expression: Expression) -> Bool {
    switch expression.kind {
    case .none, .ellipsis, .bool, .int, .bigInt, .float, .string, .lambda: true
    case .name: localRegister(expression) != nil
    default: false
    }
  }

  /// Positional arguments stand before named ones; the names are a constant tuple of strings.
  private func keywordCall(_ call: Call, into target: Register, _ span: Span) throws(Diagnostic) {
    let window = try callWindow(call.callee, call.arguments, span)
    let names = call.arguments.compactMap(\.kind.keyword)
    draft.keywordLists.append(names.map(\.symbol))
    emit(
      .callKeywords(
        Int32(draft.keywordLists.count - 1), target, window: window, count: UInt8(call.arguments.count)), span
    )
  }

  /// `f(*a, **k)`: the arguments are gathered in a list and a dict first.
  private func spreadCall(_ call: Call, into target: Register, _ span: Span) throws(Diagnostic) {
    let window = try window(3, span)
    try evaluate(call.callee, into: window)
    emit(.makeList(window + 1, window: window, count: 0), span)
    emit(.makeDict(window + 2, window: window, count: 0), span)
    let positional = call.arguments.filter(\.kind.isPositional)
    // All that is positional is evaluated first, wherever it stands.
    for argument in positional + call.arguments.filter({ !$0.kind.isPositional }) {
      try scoped { () throws(Diagnostic) in
        let value = try operand(argument.value)
        switch argument.kind {
        case .positional: emit(.listAppend(window + 1, value), argument.span)
        case .spread where positional.count > 1: emit(.listExtend(window + 1, value), argument.span)
        case .spread: emit(.spreadArguments(window: window, value), argument.span)
        case .keyword(let name):
          let key = try temporary(argument.span)
          loadConstant(.string(name.symbol.text), key, argument.span)
          emit(.dictInsert(window + 2, key: key, value: value), argument.span)
        case .spreadKeywords: emit(.spreadKeywords(window: window, value), argument.span)
        }
      }
    }
    emit(.callSpread(target, window: window), span)
  }
}

extension Argument.Kind {
  fileprivate var isSpread: Bool {
    switch self {
    case .spread, .spreadKeywords: true
    case .positional, .keyword: false
    }
  }

  fileprivate var isPositional: Bool {
    switch self {
    case .positional, .spread: true
    case .keyword, .spreadKeywords: false
    }
  }

  fileprivate var keyword: Identifier? {
    if case .keyword(let name) = self { return name }
    return nil
  }

  fileprivate var isKeyword: Bool { keyword != nil }
}
