import Diagnostics
import Lexer
import Parser

/// The operation that an exception came from: what was to be done, with which values, and where each stands.
struct FailedOperation {
  enum Kind {
    case binary(BinaryOperator)
    case comparison(ComparisonOperator)
    case unary(UnaryOperator)
    case call(callee: Object)
    case method(receiver: Object, name: Symbol)
    case `subscript`
    case storeSubscript
    case attribute(Symbol)
    case truth
    case iteration
    case unpack(expected: Int)
    case assertion
    case variable
    case other
  }

  struct Operand {
    let value: Object
    /// `nil` where the source does not show it by itself.
    let span: Span?
    /// The name of a named argument.
    var keyword: Symbol?
  }

  let kind: Kind
  let source: SourceFile
  let span: Span
  /// The syntax of the whole operation.
  let expression: Expression?
  /// Operands, or the arguments of a call; of a subscript the container and the index.
  let operands: [Operand]

  /// - Returns: `nil` where the frame was left in another way.
  init?(_ entry: ExceptionObject.TraceEntry, _ syntax: SyntaxLookup) {
    guard let frame = entry.frame else { return nil }
    source = entry.code.source
    span = entry.code.spans[entry.instruction]
    let reading = OperationReading(code: entry.code, frame: frame, syntax: syntax, span: span)
    (kind, operands, expression) = reading.operation(entry.code.instructions[entry.instruction])
  }

  /// The source text of an operand.
  func text(_ operand: Operand) -> String? { operand.span.map(source.text) }
}

/// Reads the operation of one instruction from the frame it failed in.
private struct OperationReading {
  typealias Operand = FailedOperation.Operand
  typealias Result = (FailedOperation.Kind, [Operand], Expression?)

  let code: CodeObject
  let frame: FrameContents
  let syntax: SyntaxLookup
  let span: Span

  func operation(_ instruction: Instruction) -> Result {
    switch instruction {
    case .add(_, let lhs, let rhs): binary(.add, frame[lhs], frame[rhs])
    case .subtract(_, let lhs, let rhs): binary(.subtract, frame[lhs], frame[rhs])
    case .multiply(_, let lhs, let rhs): binary(.multiply, frame[lhs], frame[rhs])
    case .floorDivide(_, let lhs, let rhs): binary(.floorDivide, frame[lhs], frame[rhs])
    case .modulo(_, let lhs, let rhs): binary(.modulo, frame[lhs], frame[rhs])
    case .addInt(_, let lhs, let value): binary(.add, frame[lhs], .int(Int(value)))
    case .subtractInt(_, let lhs, let value): binary(.subtract, frame[lhs], .int(Int(value)))
    case .multiplyInt(_, let lhs, let value): binary(.multiply, frame[lhs], .int(Int(value)))
    case .floorDivideInt(_, let lhs, let value): binary(.floorDivide, frame[lhs], .int(Int(value)))
    case .moduloInt(_, let lhs, let value): binary(.modulo, frame[lhs], .int(Int(value)))
    case .binary(_, let lhs, let rhs, let op): binary(op, frame[lhs], frame[rhs])
    case .compare(_, let lhs, let rhs, let op), .jumpUnless(_, let lhs, let rhs, let op):
      comparison(op, frame[lhs], frame[rhs])
    case .jumpUnlessInt(_, let lhs, let value, let op): comparison(op, frame[lhs], .int(Int(value)))
    case .unary(_, let operand, let op): unary(op, frame[operand])
    case .jumpIfTrue(_, let condition), .jumpIfFalse(_, let condition): single(.truth, frame[condition])
    case .makeIterator(_, let iterable): single(.iteration, frame[iterable])
    case .unpack(_, let value, let count): single(.unpack(expected: Int(count)), frame[value])
    case .loadAttribute(let name, _, let object): attribute(name, frame[object])
    case .prepareMethod(let site, let window):
      attribute(code.callSites[Int(site)].symbol, frame[window])
    case .loadIndex(_, let object, let key): index(.subscript, frame[object], frame[key])
    case .loadIndexInt(_, let object, let key): index(.subscript, frame[object], .int(Int(key)))
    case .storeIndex(let object, let key, _): index(.storeSubscript, frame[object], frame[key])
    case .call(_, let window, let count): call(window, Int(count), [])
    case .callKeywords(let names, _, let window, let count):
      call(window, Int(count), code.keywordLists[Int(names)])
    case .callMethod(let site, _, let window, let count):
      method(code.callSites[Int(site)].symbol, window, Int(count))
    case .failAssertion: (.assertion, [], syntax.expression(at: span))
    case .loadGlobal, .checkBound, .loadCell, .loadCaptured: (.variable, [], syntax.expression(at: span))
    default: (.other, [], nil)
    }
  }

  private func binary(_ op: BinaryOperator, _ lhs: Object, _ rhs: Object) -> Result {
    let found = syntax.expression(at: span) { if case .binary = $0.kind { true } else { false } }
    if case .binary(_, let left, let right)? = found?.kind {
      return (
        .binary(op), [Operand(value: lhs, span: left.span), Operand(value: rhs, span: right.span)], found
      )
    }
    if let statement = syntax.statement(around: span),
      case .augmented(let target, _, let value) = statement.kind
    {
      return (
        .binary(op), [Operand(value: lhs, span: target.span), Operand(value: rhs, span: value.span)], nil
      )
    }
    return (.binary(op), [Operand(value: lhs, span: nil), Operand(value: rhs, span: nil)], nil)
  }

  private func comparison(_ op: ComparisonOperator, _ lhs: Object, _ rhs: Object) -> Result {
    let found = syntax.expression(at: span) { if case .comparison = $0.kind { true } else { false } }
    guard case .comparison(let first, let links)? = found?.kind, links.count == 1 else {
      return (.comparison(op), [Operand(value: lhs, span: nil), Operand(value: rhs, span: nil)], found)
    }
    let operands = [
      Operand(value: lhs, span: first.span), Operand(value: rhs, span: links[0].operand.span),
    ]
    return (.comparison(op), operands, found)
  }

  private func unary(_ op: UnaryOperator, _ operand: Object) -> Result {
    let found = syntax.expression(at: span) { if case .unary = $0.kind { true } else { false } }
    guard case .unary(_, let inner)? = found?.kind else { return single(.unary(op), operand) }
    return (.unary(op), [Operand(value: operand, span: inner.span)], found)
  }

  private func single(_ kind: FailedOperation.Kind, _ value: Object) -> Result {
    (kind, [Operand(value: value, span: span)], syntax.expression(at: span))
  }

  private func attribute(_ name: Symbol, _ object: Object) -> Result {
    let found = syntax.expression(at: span)
    let place: Span? =
      switch found?.kind {
      case .attribute(let inner, _): inner.span
      case .call(let call): call.callee.receiver?.span
      default: nil
      }
    return (.attribute(name), [Operand(value: object, span: place)], found)
  }

  private func index(_ kind: FailedOperation.Kind, _ object: Object, _ key: Object) -> Result {
    let found = syntax.expression(at: span) { if case .subscript = $0.kind { true } else { false } }
    guard case .subscript(let container, let index)? = found?.kind else {
      return (kind, [Operand(value: object, span: nil), Operand(value: key, span: nil)], nil)
    }
    return (
      kind, [Operand(value: object, span: container.span), Operand(value: key, span: index.span)], found
    )
  }

  private func call(_ window: Register, _ count: Int, _ names: [Symbol]) -> Result {
    let (found, places) = callSyntax(count)
    return (.call(callee: frame[window]), arguments(window, count, names, places), found)
  }

  /// The receiver's register holds the function once the method was found in a module.
  private func method(_ name: Symbol, _ window: Register, _ count: Int) -> Result {
    let (found, places) = callSyntax(count)
    let receiver = frame[window]
    let arguments = arguments(window, count, [], places)
    if case .module = receiver { return attribute(name, receiver) }
    if receiver.isCallable { return (.call(callee: receiver), arguments, found) }
    return (.method(receiver: receiver, name: name), arguments, found)
  }

  private func callSyntax(_ count: Int) -> (Expression?, [Span]?) {
    let found = syntax.expression(at: span) {
      if case .call(let call) = $0.kind { call.arguments.count == count } else { false }
    }
    guard case .call(let call)? = found?.kind else { return (nil, nil) }
    return (found, call.arguments.map(\.value.span))
  }

  private func arguments(_ window: Register, _ count: Int, _ names: [Symbol], _ places: [Span]?) -> [Operand]
  {
    (0..<count).map { i in
      let named = i - (count - names.count)
      return Operand(
        value: frame[window + Register(i + 1)], span: places?[i], keyword: named >= 0 ? names[named] : nil)
    }
  }
}

extension Expression {
  /// Of `a.b`: `a`.
  var receiver: Expression? {
    if case .attribute(let receiver, _) = kind { return receiver }
    return nil
  }

  /// The name behind the dot, of an attribute or of a method that is called.
  var memberPlace: Span? {
    switch kind {
    case .attribute(_, let name): name.span
    case .call(let call): call.callee.memberPlace
    default: nil
    }
  }

  /// Of the call of a method: what the method is called on.
  var receiverPlace: Span? {
    guard case .call(let call) = kind, case .attribute(let receiver, _) = call.callee.kind else { return nil }
    return receiver.span
  }

  /// Of a call: callee and arguments.
  var asCall: Call? {
    if case .call(let call) = kind { return call }
    return nil
  }
}
