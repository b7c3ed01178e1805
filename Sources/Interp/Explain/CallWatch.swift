import Arrays
import Diagnostics
import Lexer
import Primitives

// `explain(f, …)`, `axle explain FILE:LINE` and `:explain CALL`: the call is made as the program makes it, once, with a
// body that shows what each line computes; then the loop it stands for is rehearsed, and compared.

/// Wants to see how mapped functions are called.
final class CallWatch {
  private let show: (Explanation) -> Void
  /// Which calls are explained; without it those that `explain` makes.
  private let wants: ((ExceptionObject.TraceEntry, Object) -> Bool)?
  private var shown: Set<Place> = []
  /// The places of the explained calls that are running, the innermost last.
  private var open: [Place] = []
  /// What is told of mapped calls inside of the outermost one, after that.
  private var inner: [Explanation] = []
  private static let mostInner = 8

  private struct Place: Hashable {
    let code: ObjectIdentifier
    let instruction: Int

    init(_ entry: ExceptionObject.TraceEntry) {
      (code, instruction) = (ObjectIdentifier(entry.code), entry.instruction)
    }
  }

  init(
    wants: ((ExceptionObject.TraceEntry, Object) -> Bool)? = nil,
    _ show: @escaping (Explanation) -> Void
  ) {
    (self.wants, self.show) = (wants, show)
  }

  /// Whether a call by the program, made at the place that runs, is to be explained.
  func wantsCall(of function: MappedFunction, _ machine: Machine) -> Bool {
    guard !machine.isRehearsing, let entry = machine.runningInstruction else { return false }
    // A map of a map, or one that a builtin calls, is part of the call that is explained.
    if !open.isEmpty { return !open.contains(Place(entry)) && inner.count < CallWatch.mostInner }
    return wants?(entry, .native(function)) ?? false
  }

  /// Makes a call that is wanted or asked for by `explain`, and explains it the first time that its place is reached.
  func call(
    _ function: Object, _ arguments: MappedCall.Arguments, skipping skipped: Int, _ machine: Machine
  ) throws(ExceptionObject) -> Object {
    guard !machine.isRehearsing, let entry = machine.runningInstruction, !open.contains(Place(entry)),
      !open.isEmpty || wants?(entry, function) ?? true, shown.insert(Place(entry)).inserted
    else { return try machine.apply(function, arguments.positional, keywords: arguments.keywords) }
    open.append(Place(entry))
    defer { open.removeLast() }
    let body = WatchedBody(of: function, machine)
    let former = machine.echo
    machine.echo = { value in
      if let entry = machine.runningInstruction { body.see(value, at: entry) }
    }
    defer { machine.echo = former }
    let result = try machine.apply(
      body.function, arguments.positional, keywords: arguments.keywords)
    machine.echo = former
    let text = CallText(entry, skipping: skipped)
    guard let call = MappedCall(function, arguments, result, text, machine) else { return result }
    if open.count > 1 {
      inner.append(call.explanation(body, isInner: true, check: call.comparedWithLoop(machine)))
    } else {
      machine.output.flush()
      show(call.explanation(body, isInner: false, check: call.comparedWithLoop(machine)))
      inner.reversed().forEach(show)
      inner = []
    }
    return result
  }
}

/// A function with the same maps around it, whose body shows what it computes.
final class WatchedBody {
  private(set) var function: Object
  /// The code of the body; `nil` where it is not of the program.
  let code: CodeObject?
  private var seen: [Int: [Row]] = [:]
  private let lines: LineMap?

  /// What a line computed: as the body sees it, and as it lies in memory.
  struct Row: Equatable {
    let example: String
    let stored: String
  }

  static let mostRows = 4

  init(of function: Object, _ machine: Machine) {
    let (maps, inner) = function.unmapped
    guard case .function(let original) = inner, !original.code.isGenerator,
      let code = original.code.watched(machine.globals)
    else {
      (self.function, self.code, lines) = (function, nil, nil)
      return
    }
    let copy = FunctionObject(
      code: code, defaults: original.defaults, keywordDefaults: original.keywordDefaults,
      captures: original.captures)
    copy.attributes = original.attributes
    self.function = maps.reversed().reduce(.function(copy)) { .native(MappedFunction($1, mapping: $0)) }
    self.code = code
    lines = LineMap(code.source)
  }

  func see(_ value: Object, at entry: ExceptionObject.TraceEntry) {
    guard entry.code === code, let lines, let example = value.computedWords else { return }
    let line = lines.line(of: Int(entry.code.spans[entry.instruction].start))
    let row = Row(example: example, stored: value.storedWords ?? "")
    if seen[line, default: []].contains(row) || seen[line, default: []].count > WatchedBody.mostRows {
      return
    }
    seen[line, default: []].append(row)
  }

  /// The lines of the function, each with its number, its text, and what it computed.
  var rows: [[String]] {
    guard let code, let lines, let function = code.function, let last = function.body.last else { return [] }
    let first = lines.line(of: Int(function.isLambda ? last.span.start : function.name.span.start))
    let end = lines.line(of: max(0, Int(last.span.end) - 1))
    let width = "\(end)".count
    return (first...end).flatMap { line -> [[String]] in
      let number = "\(line)"
      let text = text(ofLine: line, lines, code.source)
      let found = seen[line] ?? []
      if text.isEmpty && found.isEmpty { return [] }
      let head = [String(repeating: " ", count: width - number.count) + number + " | " + text]
      guard let row = found.first else { return [head] }
      var rows = [head + [row.example, row.stored]]
      for row in found.dropFirst().prefix(WatchedBody.mostRows - 1) {
        rows.append(["", row.example, row.stored])
      }
      if found.count > WatchedBody.mostRows { rows.append(["", "…", ""]) }
      return rows
    }
  }

  private func text(ofLine line: Int, _ lines: LineMap, _ source: SourceFile) -> String {
    let range = lines.range(ofLine: line)
    var text = source.text(Span(range.lowerBound, range.upperBound))
    while text.last?.isWhitespace ?? false { text.removeLast() }
    return text
  }
}

extension Object {
  /// What a line computed, in few words; `nil` for what has no shape.
  var computedWords: String? {
    switch self {
    case .value(let value): return value.type.words
    case .int, .float, .bool: return pythonRepr
    case .tuple(let tuple) where (1...4).contains(tuple.count): return tuple.items.sequenceWords("(", ")")
    case .list(let list) where (1...4).contains(list.items.count): return list.items.sequenceWords("[", "]")
    case .tuple, .list, .dict: return labelWords
    default: return nil
    }
  }

  /// How it lies in memory, stars on the axes of the examples; `nil` for what is no array.
  var storedWords: String? {
    switch self {
    case .value(let value):
      let layout = value.layout
      guard layout.axes.count < layout.type.rank else { return "shared" }
      return layout.type.words(takenBy: layout.takenBy)
    case .tuple(let tuple) where (1...4).contains(tuple.count):
      let parts = tuple.items.compactMap(\.storedWords)
      if parts.isEmpty { return nil }
      return parts.allSatisfy { $0 == "shared" } ? "shared" : "(\(parts.joined(separator: ", ")))"
    case .list(let list) where (1...4).contains(list.items.count):
      return Object.tuple(Array(list.items)).storedWords
    default: return nil
    }
  }
}

extension Collection where Element == Object {
  fileprivate func sequenceWords(_ open: String, _ close: String) -> String? {
    let parts = compactMap(\.computedWords)
    return parts.count == count ? open + parts.joined(separator: ", ") + close : nil
  }
}

extension Value {
  /// All examples of every `vmap` around: their type, which of its axes the body sees, and which `vmap` took the others,
  /// the outermost being 0.
  fileprivate var layout: (type: ArrayType, axes: [Int], takenBy: [Int?]) {
    guard case .tracer(let tracer as BatchTracer) = self else {
      return (type, Array(0..<rank), Array(repeating: nil, count: rank))
    }
    var (type, axes, takenBy) = tracer.allExamples.layout
    takenBy[axes.remove(at: tracer.batchedAxis)] = tracer.depth
    return (type, axes, takenBy)
  }
}
