import Diagnostics
import Glibc
import Interp
import REPL

/// How findings are written.
enum CheckFormat: String, CaseIterable {
  /// For people.
  case text
  /// One object a line.
  case json
  /// One document of SARIF 2.1.0.
  case sarif
}

/// Looks for the mistakes in programs without running them, and writes them to the standard output; the exit status.
func check(_ sources: [SourceFile], _ format: CheckFormat, color: Bool, _ console: Console) -> Int32 {
  var findings: [Finding] = []
  for source in sources {
    do throws(Session.Failure) {
      let report = try Session { _ in true }.check(source)
      findings += report.mistakes.map { Finding(.mistake, $0) } + report.notes.map { Finding(.note, $0) }
    } catch {
      console.report(error.diagnostics)
      return Status.interrupted
    }
  }
  write(findings, format, color: color, console)
  let hasMistakes = findings.contains { $0.level == .mistake }
  return statusAfterWriting(console) ?? (hasMistakes ? Status.uncaught : Status.success)
}

private func write(_ findings: [Finding], _ format: CheckFormat, color: Bool, _ console: Console) {
  switch format {
  case .text: console.say(text(of: findings, color: color))
  case .json: for finding in findings { console.say(finding.json.line + "\n") }
  case .sarif:
    let log = SARIF(findings, version: version) { code in
      MistakePage.named(code).map { ($0.name, $0.title, $0.text) }
    }
    console.say(log.json.line + "\n")
  }
}

/// The findings one below the other, and how many there are; nothing where there are none.
private func text(of findings: [Finding], color: Bool) -> String {
  let mistakes = findings.filter { $0.level == .mistake }.map(\.diagnostic)
  let notes = findings.filter { $0.level == .note }.map(\.diagnostic).gathered
  guard !findings.isEmpty else { return "" }
  let shown = (mistakes + notes).map { render($0, Display.appearance(of: STDOUT_FILENO, isColored: color)) }
    .joined(separator: "\n")
  return shown + (mistakes.isEmpty ? "" : "\n\(mistakes.count) mistake\(mistakes.count == 1 ? "" : "s")\n")
}

extension [Diagnostic] {
  /// Notes with the same words as one: at its first place, naming the lines of the others.
  fileprivate var gathered: [Diagnostic] {
    var titles: [String] = []
    for diagnostic in self where !titles.contains(diagnostic.title) { titles.append(diagnostic.title) }
    return titles.map { title in
      let alike = filter { $0.title == title }
      var first = alike[0]
      let others = alike.dropFirst().compactMap(\.primary).map { place -> String in
        let line = LineMap(place.source).line(of: Int(place.span.start))
        return place.source === first.primary?.source ? String(line) : "\(place.source.name):\(line)"
      }
      if !others.isEmpty {
        first.notes.append("also in line\(others.count == 1 ? "" : "s") \(others.joined(separator: ", "))")
      }
      return first
    }
  }
}
