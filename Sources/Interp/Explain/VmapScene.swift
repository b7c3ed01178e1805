import Arrays
import Diagnostics
import Lexer
import Parser
import Primitives

/// A call of a function that `vmap` made: its arguments, what is mapped, and where that is written.
struct VmapScene {
  let function: MappedFunction
  /// Whether it is called through `explain`.
  let isExplained: Bool
  let source: SourceFile
  /// The call with the arguments, `vmap(f)(x, y)` or `batched(x, y)`.
  let call: Span
  let positional: [Object]
  let positionalSpans: [Span?]
  let keywords: [(name: Symbol, value: Object, span: Span?)]
  /// `vmap(f, in_axes=…)`, in the file it stands in.
  let vmap: Call?
  let vmapSpan: Span?
  let vmapSource: SourceFile?

  init?(_ operation: FailedOperation, _ explainer: inout Explainer) {
    guard case .call(let callee) = operation.kind else { return nil }
    // `explain(f, x)` calls its first argument with the others.
    isExplained = callee.isExplain
    guard case .native(let native)? = isExplained ? operation.operands.first?.value : callee,
      let function = native as? MappedFunction
    else { return nil }
    self.function = function
    source = operation.source
    call = operation.span
    let arguments = operation.operands.dropFirst(isExplained ? 1 : 0).filter { $0.keyword == nil }
    positional = arguments.map(\.value)
    positionalSpans = arguments.map(\.span)
    keywords = operation.operands.compactMap { operand in
      operand.keyword.map { ($0, operand.value, operand.span) }
    }
    if let origin = function.origin {
      let span = origin.code.spans[origin.instruction]
      let found = explainer.syntax(of: origin.code.source).expression(at: span) { $0.asCall != nil }
      vmap = found?.asCall.flatMap { $0.makesVmap ? $0 : nil }
      vmapSpan = span
      vmapSource = origin.code.source
    } else {
      (vmap, vmapSpan, vmapSource) = (nil, nil, nil)
    }
  }

  /// Whether `vmap(…)` stands in the call itself.
  var isDirect: Bool {
    guard let vmapSpan else { return false }
    return vmapSource === source && call.start <= vmapSpan.start && vmapSpan.end <= call.end
  }

  /// The argument of the call whose value stands at a place.
  func argument(at value: Span) -> Argument? {
    SyntaxLookup(source).expression(at: call) { $0.asCall != nil }?.asCall?.arguments.first {
      $0.value.span == value
    }
  }

  /// Where `in_axes` is given.
  var inAxesSpan: Span? { vmap?.argument("in_axes", 1)?.value.span }
  var outAxesSpan: Span? { vmap?.argument("out_axes", 2)?.value.span }

  /// What an argument is called: the parameter it goes to, or its place.
  func name(_ i: Int) -> String {
    function.function.parameterNames(positional.count)?[i] ?? "argument \(i + 1)"
  }

  /// The entry of `in_axes` for each argument; `nil` where their numbers differ.
  var entries: [Pytree<AxisSpec>]? {
    function.entries(positional.count)
  }
}

extension MappedFunction {
  /// The entry of `in_axes` for each of so many arguments; `nil` where their numbers differ.
  func entries(_ count: Int) -> [Pytree<AxisSpec>]? {
    switch options.inAxes {
    case .tuple(let entries): entries.count == count ? entries : nil
    case let entry: Array(repeating: entry, count: count)
    }
  }
}

extension Object {
  /// Whether it is the function `explain`.
  var isExplain: Bool {
    if case .builtin(let builtin) = self { return builtin === Explaining.explain }
    return false
  }
}

extension Call {
  var makesVmap: Bool {
    switch callee.kind {
    case .name(let name): name.text == "vmap"
    case .attribute(_, let name): name.symbol.text == "vmap"
    default: false
    }
  }

  /// The argument of a parameter, by name or place.
  func argument(_ name: String, _ place: Int) -> Argument? {
    for argument in arguments {
      if case .keyword(let keyword) = argument.kind, keyword.symbol.text == name { return argument }
    }
    guard place < arguments.count, case .positional = arguments[place].kind else { return nil }
    return arguments[place]
  }
}

extension Pytree<AxisSpec> {
  /// `in_axes` with these entries, as it is written in the shortest way.
  static func written(_ entries: [Pytree]) -> String {
    entries.count == 1 && !entries[0].isContainer ? entries[0].text : Pytree.tuple(entries).text
  }

  private var isContainer: Bool {
    switch self {
    case .leaf, .none: false
    case .tuple, .list, .dict, .record: true
    }
  }

  /// As it is written in Python.
  var text: String {
    switch self {
    case .leaf(.axis(let axis)): "\(axis)"
    case .leaf(.other): "?"
    case .none: "None"
    case .tuple(let entries):
      entries.count == 1 ? "(\(entries[0].text),)" : "(\(entries.map(\.text).joined(separator: ", ")))"
    case .list(let entries): "[\(entries.map(\.text).joined(separator: ", "))]"
    case .record(let type, let entries):
      "\(type.name)(\(zip(type.fields, entries).map { "\($0)=\($1.text)" }.joined(separator: ", ")))"
    case .dict(let entries): "{\(entries.map { "\($0.keyText): \($0.value.text)" }.joined(separator: ", "))}"
    }
  }
}
