import Diagnostics
import Lexer
import Parser

extension Machine {
  /// An uncaught exception as it is shown: its words, the place, what stands around it, and the calls that led there.
  func explain(_ error: ExceptionObject) -> Diagnostic {
    reset()
    var explainer = Explainer(error, self)
    explainer.explain()
    return explainer.diagnostic
  }

  /// `Type: text`, or the type alone where there is no text.
  func title(of error: ExceptionObject) -> String {
    let text = (try? self.text(of: error).text) ?? "<exception str() failed>"
    return text.isEmpty ? error.type.qualifiedName : "\(error.type.qualifiedName): \(text)"
  }
}

/// Turns an exception into a diagnostic. The families of mistakes are extensions.
///
/// Everything happens here, once an error has reached the top: a program that makes none pays nothing.
struct Explainer {
  let machine: Machine
  let error: ExceptionObject
  var diagnostic: Diagnostic
  /// What failed; `nil` where nothing is known of it.
  let failed: FailedOperation?
  private var lookups: [ObjectIdentifier: SyntaxLookup] = [:]

  init(_ error: ExceptionObject, _ machine: Machine) {
    self.error = error
    self.machine = machine
    diagnostic = Diagnostic(title: machine.title(of: error))
    guard let innermost = error.trace.first else {
      failed = nil
      return
    }
    diagnostic.primary = innermost.place
    let syntax = SyntaxLookup(innermost.code.source)
    lookups[ObjectIdentifier(innermost.code.source)] = syntax
    failed = error.type.isAboutTheRun ? nil : FailedOperation(innermost, syntax)
  }

  mutating func explain() {
    for (callee, entry) in zip(error.trace, error.trace.dropFirst()) {
      let place = Label(entry.place.source, entry.place.span, callee.arguments)
      diagnostic.calls.append(Diagnostic.Call(place: place, function: entry.code.shownName))
    }
    if let mistake = error.origin {
      explain(mistake)
    } else {
      explainLanguage()
    }
  }

  /// The syntax of a file, read once.
  mutating func syntax(of source: SourceFile) -> SyntaxLookup {
    if let known = lookups[ObjectIdentifier(source)] { return known }
    let lookup = SyntaxLookup(source)
    lookups[ObjectIdentifier(source)] = lookup
    return lookup
  }

  // MARK: What a diagnostic is made of

  mutating func isA(_ page: MistakePage) { diagnostic.code = page.code }

  mutating func help(_ text: String) { diagnostic.help.append(text) }

  mutating func note(_ text: String) { diagnostic.notes.append(text) }

  /// Moves the main mark to a part of the place.
  mutating func point(at span: Span, _ text: String = "") {
    guard let source = diagnostic.primary?.source else { return }
    diagnostic.primary = Label(source, span, text)
  }

  mutating func say(_ text: String) {
    guard let primary = diagnostic.primary else { return }
    diagnostic.primary = Label(primary.source, primary.span, text)
  }

  mutating func label(_ span: Span?, _ text: String?) {
    guard let span, let text, let source = diagnostic.primary?.source else { return }
    diagnostic.secondary.append(Label(source, span, text))
  }

  mutating func label(_ operand: FailedOperation.Operand) { label(operand.span, words(operand)) }

  /// Labels each array among the operands with its shape, and leaves the main mark to the operator or the function.
  mutating func labelShapes(_ operation: FailedOperation) {
    if let index = operation.index, let place = index.span {
      label(operation.operands[0].span, operation.operands[0].value.labelWords)
      return point(at: place, words(index) ?? "")
    }
    var hasLabel = false
    if case .method(let receiver, _) = operation.kind, receiver.isArray,
      let callee = operation.expression?.asCall?.callee
    {
      label(callee.receiver?.span, receiver.labelWords)
      hasLabel = true
    }
    if case .call(.method(let bound)) = operation.kind, bound.receiver.isArray,
      let callee = operation.expression?.asCall?.callee, let place = callee.memberPlace
    {
      label(callee.receiver?.span, bound.receiver.labelWords)
      point(at: place)
    }
    for operand in operation.operands where operand.span != nil && operand.value.isOfInterest(to: operation) {
      labelParts(of: operand)
      hasLabel = true
    }
    if hasLabel, let place = operation.operatorPlace { point(at: place) }
  }

  /// What a label says of an operand; `nil` where the source says the same.
  func words(_ operand: FailedOperation.Operand) -> String? {
    switch operand.value {
    case .int, .float, .bool, .none, .string:
      return failed?.text(operand) == operand.value.pythonRepr ? nil : operand.value.labelWords
    case .tuple(let tuple) where tuple.items.allSatisfy(\.isPlain):
      return failed?.text(operand)?.hasPrefix("(") ?? true ? nil : operand.value.labelWords
    default: return operand.value.labelWords
    }
  }

  /// Labels an operand; of `[a, b]` each element by itself.
  private mutating func labelParts(of operand: FailedOperation.Operand) {
    guard let span = operand.span, let source = diagnostic.primary?.source,
      let parts = syntax(of: source).expression(at: span)?.targets, case .list(let list) = operand.value,
      parts.count == list.items.count, parts.count <= 4, list.items.contains(where: \.isArray)
    else { return label(operand.span, words(operand)) }
    for (part, value) in zip(parts, list.items) { label(part.span, value.labelWords) }
  }
}

extension TypeObject {
  /// Whether such an error comes from outside: it may be raised when the operation is done already.
  fileprivate var isAboutTheRun: Bool {
    self === Exceptions.keyboardInterrupt || self === Exceptions.limit || self === Exceptions.memoryError
  }
}

extension Object {
  /// Whether its text tells all about it.
  fileprivate var isPlain: Bool {
    switch self {
    case .int, .float, .bool, .none, .string, .slice: true
    default: false
    }
  }

  /// Whether a shape error can come from it.
  fileprivate func isOfInterest(to operation: FailedOperation) -> Bool {
    switch (self, operation.kind) {
    case (.value, _), (.list, _), (.tuple, _), (_, .binary): true
    default: false
    }
  }
}

extension FailedOperation {
  /// The sign between two operands, or the name of the function.
  var operatorPlace: Span? {
    switch kind {
    case .binary, .comparison:
      guard operands.count == 2, let left = operands[0].span, let right = operands[1].span else { return nil }
      let between = Int(left.end)..<max(Int(left.end), Int(right.start))
      let signs = between.filter { !" \t()\\\n".utf8.contains(source.bytes[$0]) }
      guard let first = signs.first, let last = signs.last else { return nil }
      return Span(first, last + 1)
    case .call(.method): return expression?.memberPlace
    case .call: return expression?.asCall?.callee.span
    case .method: return expression?.memberPlace
    default: return nil
    }
  }

  /// What stands in square brackets.
  var index: Operand? {
    if case .subscript = kind { return operands[1] }
    return nil
  }

  /// The dictionary that was looked in for a key which it lacks, and where it stands.
  func dictionary(lacking key: Object) -> (dict: DictObject, place: Span?)? {
    for candidate in placesOfKeys {
      guard case .dict(let dict) = candidate.value, (try? dict.value(for: key)) == nil else { continue }
      return (dict, candidate.span)
    }
    return nil
  }

  /// What the operation may have looked in for a key.
  private var placesOfKeys: [Operand] {
    switch kind {
    case .subscript: [operands[0]]
    case .binary: operands
    case .method(let receiver, let name):
      [Operand(value: receiver, span: expression?.receiverPlace)]
        + (name.text == "format_map" ? operands : [])
    default: []
    }
  }
}

extension ExceptionObject.TraceEntry {
  var place: Label { Label(code.source, code.spans[instruction]) }

  /// The parameters that hold arrays, as `W: float32[3, 4], x: float32[3]`: what the function was called with.
  ///
  /// A parameter that the function also assigns to may hold something else by now, and is left out.
  fileprivate var arguments: String {
    guard let frame, let function = code.function else { return "" }
    let words = function.parameters.indices.compactMap { i -> String? in
      let name = code.parameters.names[i]
      if code.assigns(Register(i)) { return nil }
      return frame[Register(i)].shapeWords.map { "\(name.text): \($0)" }
    }
    return words.joined(separator: ", ")
  }
}

extension CodeObject {
  /// The function as the call stack names it; `nil` for the module.
  var shownName: String? { name == "<module>" ? nil : name }

  /// Whether some instruction may write to a register.
  fileprivate func assigns(_ register: Register) -> Bool {
    (0..<count).contains { instructions[$0].target == register }
  }
}

extension Instruction {
  /// The register it writes, where it writes one.
  var target: Register? {
    switch self {
    case .move(let target, _), .loadConstant(_, let target), .loadGlobal(_, let target),
      .loadCell(let target, _), .storeCell(let target, _), .loadCaptured(let target, _), .clear(let target),
      .add(let target, _, _), .subtract(let target, _, _), .multiply(let target, _, _),
      .floorDivide(let target, _, _), .modulo(let target, _, _), .addInt(let target, _, _),
      .subtractInt(let target, _, _), .multiplyInt(let target, _, _), .floorDivideInt(let target, _, _),
      .moduloInt(let target, _, _), .binary(let target, _, _, _), .unary(let target, _, _),
      .compare(let target, _, _, _), .makeIterator(let target, _), .forNext(_, let target, _),
      .makeTuple(let target, _, _), .makeList(let target, _, _), .makeSet(let target, _, _),
      .makeConstantSet(let target, _, _), .makeDict(let target, _, _), .makeSlice(let target, _),
      .listToTuple(let target, _), .formatValue(let target, _, _), .formatWithSpec(let target, _, _),
      .joinStrings(let target, _, _), .loadAttribute(_, let target, _), .loadIndex(let target, _, _),
      .loadIndexInt(let target, _, _), .call(let target, _, _), .callMethod(_, let target, _, _),
      .callKeywords(_, let target, _, _), .callSpread(let target, _), .makeFunction(_, let target, _),
      .importModule(_, let target), .importMember(_, let target, _):
      target
    default: nil
    }
  }
}
