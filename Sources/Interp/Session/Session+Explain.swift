package import Diagnostics
import Parser

extension Session {
  /// Shows what `explain(f, …)` tells in a program. Without it, the call is made and nothing is told.
  package func showExplanations(_ show: @escaping (Explanation) -> Void) {
    machine.callWatch = CallWatch(show)
  }

  /// Shows the pictures that `show(x)` makes in a program.
  package func showPictures(_ show: @escaping (Explanation) -> Void) { machine.gallery.show = show }

  /// What `explain(source, line:)` found.
  package enum Found {
    case calls
    /// None on that line; there are some on these.
    case otherLines([Int])
  }

  /// Runs a program, whose own output goes nowhere, and explains its mapped calls.
  ///
  /// - Parameter line: explains only what is on this line: the call, the `vmap` that made what it calls, or a line of the
  ///   mapped function.
  package func explain(
    _ source: SourceFile, line: Int? = nil, isInteractive: Bool = false,
    _ show: @escaping (Explanation) -> Void
  ) throws(Failure) -> Found {
    var lines: Set<Int> = []
    var hasFound = false
    let map = LineMap(source)
    let former = machine.callWatch
    machine.callWatch = CallWatch { entry, function in
      guard entry.code.source === source else { return false }
      let places = function.lines(calledAt: entry, map)
      lines.insert(map.line(of: Int(entry.code.spans[entry.instruction].start)))
      return line.map { line in places.contains { $0.contains(line) } } ?? true
    } _: { explanation in
      hasFound = true
      show(explanation)
    }
    machine.output.isMuted = true
    defer {
      machine.callWatch = former
      machine.output.isMuted = false
    }
    try run(source, isInteractive: isInteractive)
    return hasFound ? .calls : .otherLines(lines.sorted())
  }
}

extension Object {
  /// The lines that a call of a function has to do with.
  fileprivate func lines(calledAt entry: ExceptionObject.TraceEntry, _ map: LineMap) -> [ClosedRange<Int>] {
    func lines(_ span: Span) -> ClosedRange<Int> {
      map.line(of: Int(span.start))...map.line(of: max(Int(span.start), Int(span.end) - 1))
    }
    let source = entry.code.source
    var places = [lines(entry.code.spans[entry.instruction])]
    let (maps, function) = unmapped
    for case let origin? in maps.map(\.origin) where origin.code.source === source {
      places.append(lines(origin.code.spans[origin.instruction]))
    }
    if case .function(let function) = function, function.code.source === source,
      let syntax = function.code.function, let last = syntax.body.last
    {
      places.append(lines(syntax.name.span.joined(last.span)))
    }
    return places
  }
}
