import Diagnostics
import Glibc
import Interp

extension Command {
  /// Commands that show something and change nothing.
  static var looking: [Command] {
    [
      Command(name: "help", parameter: "", summary: "show this list") { prompt, _ in
        let width = all.map { $0.name.count + $0.parameter.count }.max() ?? 0
        let lines = all.map { command in
          let call = "  :\(command.name) \(command.parameter)"
          return call + String(repeating: " ", count: width + 6 - call.count) + command.summary
        }
        prompt.console.say(lines.joined(separator: "\n") + "\n" + keys)
        return nil
      },
      Command(name: "what", parameter: "NAME", summary: "what a name means; also NAME?") { prompt, name in
        guard let description = prompt.session.description(of: name) else {
          return prompt.complain("there is no '\(name)'", help: ":vars lists the variables")
        }
        prompt.console.say(description + "\n")
        return nil
      },
      Command(name: "doc", parameter: "NAME", summary: "what is written about a name; without one, all names")
      {
        prompt, name in
        guard let text = name.isEmpty ? Documentation.overview : Documentation.text(about: name) else {
          let suggestion = Documentation.suggestion(for: name).map { "did you mean :doc \($0)?" }
          return prompt.complain(
            "nothing is written about '\(name)'", help: suggestion ?? ":doc lists the names")
        }
        prompt.console.say(text)
        return nil
      },
      Command(
        name: "shape", parameter: "EXPR", summary: "the shape that an expression has, without computing it"
      ) {
        prompt, text in
        prompt.showShape(of: text)
      },
      Command(name: "why", parameter: "", summary: "the last mistake at length") { prompt, _ in
        prompt.explainMistake()
      },
      Command(
        name: "explain", parameter: "CALL",
        summary: "what goes where in a mapped call; a mistake, by its code"
      ) { prompt, text in
        guard let page = MistakePage.named(text) else { return prompt.explain(text) }
        prompt.console.say(page.text)
        return nil
      },
      Command(
        name: "history", parameter: "TEXT", summary: "the entries before this one, or those that hold a text"
      ) {
        prompt, text in
        let entries = prompt.editor.history.entries.dropLast().filter { text.isEmpty || $0.contains(text) }
        prompt.console.say(entries.suffix(mostEntries).map { $0 + "\n" }.joined())
        return nil
      },
      Command(name: "vars", parameter: "", summary: "list the variables") { prompt, _ in
        let variables = prompt.session.variables
        let width = variables.map(\.name.count).max() ?? 0
        for variable in variables {
          let space = String(repeating: " ", count: width - variable.name.count + 2)
          prompt.console.say(variable.name + space + variable.kind + "\n")
        }
        return nil
      },
      Command(name: "time", parameter: "CODE", summary: "run code once, and tell how long it took") {
        prompt, code in
        let start = now()
        let status = prompt.evaluate(code, name: "<time>")
        prompt.console.say("took \(duration(now() - start))\n")
        return status
      },
      Command(name: "bench", parameter: "CODE", summary: "run code many times, and tell how long once takes")
      {
        prompt, code in
        prompt.bench(code)
      },
    ]
  }

  private static let mostEntries = 50

  private static let keys = """

      NAME?       what a name means             _ __ _7     the last values, and that of entry 7
      TAB         completes; twice, lists       Up Down     lines, then older entries that begin alike
      Ctrl-R      finds an older entry          Ctrl-X Ctrl-E  the entry in $EDITOR
      Ctrl-C      stops, keeps everything       Ctrl-D      leaves

    """
}

extension Prompt {
  func complain(_ title: String, help: String) -> Int32? {
    console.report([Diagnostic(title: "error: \(title)", help: [help])])
    return nil
  }

  /// The page about the last mistake, or what is written about its type.
  fileprivate func explainMistake() -> Int32? {
    guard let mistake else {
      return complain("there was no mistake so far", help: "axle explain lists the pages about them")
    }
    let type = mistake.title.prefix { $0 != ":" && !$0.isNewline }
    guard let text = mistake.code.flatMap(MistakePage.named)?.text ?? Documentation.text(about: String(type))
    else {
      return complain("nothing more is written about this", help: "axle explain lists the pages")
    }
    console.say(mistake.code == nil ? mistake.title + "\n\n" + text : text)
    return nil
  }

  fileprivate func explain(_ text: String) -> Int32? {
    do throws(Session.Failure) {
      let source = SourceFile(name: "<explain>", text: text)
      let found = try session.explain(source, isInteractive: true) { [console] in
        console.explain($0, asAnswer: true)
      }
      if case .calls = found { return nil }
      return complain(
        "no mapped function is called here", help: ":explain vmap(f)(x), or explain(f, x), or :explain V003")
    } catch {
      mistake = error.diagnostics.first
      console.report(error.diagnostics)
      if case .exit(let status) = error.kind { return status }
    }
    return nil
  }

  fileprivate func showShape(of text: String) -> Int32? {
    do throws(Session.Failure) {
      guard let shape = try session.shape(of: SourceFile(name: "<shape>", text: text)) else {
        return complain("this cannot be worked out without running it", help: "enter it to see")
      }
      console.say(shape + "\n")
    } catch {
      mistake = error.diagnostics.first
      console.report(error.diagnostics)
    }
    return nil
  }

  /// Runs code in loops of growing length until one takes long enough to be measured, then some more like it.
  fileprivate func bench(_ code: String) -> Int32? {
    var count = 1
    var seconds = 0.0
    while true {
      guard let time = time(code, count) else { return nil }
      seconds = time
      if seconds > 0.02 || count >= 1 << 30 { break }
      count *= seconds < 0.001 ? 10 : 2
    }
    var best = seconds
    for _ in 0..<6 {
      guard let time = time(code, count) else { return nil }
      best = min(best, time)
    }
    console.say("\(duration(best / Double(count))) a time, the best of 7 loops of \(count)\n")
    return nil
  }

  /// The time that a loop over the code takes; nil when it fails, which is reported.
  private func time(_ code: String, _ count: Int) -> Double? {
    let lines = code.split(separator: "\n").map { "    " + $0 }.joined(separator: "\n")
    let start = now()
    do throws(Session.Failure) {
      try session.run(SourceFile(name: "<bench>", text: "for __round in range(\(count)):\n\(lines)\n"))
    } catch {
      mistake = error.diagnostics.first
      console.report(error.diagnostics)
      return nil
    }
    return now() - start
  }
}

/// The seconds of a clock that is never set.
private func now() -> Double {
  var time = timespec()
  clock_gettime(CLOCK_MONOTONIC, &time)
  return Double(time.tv_sec) + Double(time.tv_nsec) * 1e-9
}

/// A time in the unit that suits it.
private func duration(_ seconds: Double) -> String {
  let (value, unit) =
    switch seconds {
    case 1...: (seconds, "s")
    case 1e-3..<1: (seconds * 1e3, "ms")
    case 1e-6..<1e-3: (seconds * 1e6, "µs")
    default: (seconds * 1e9, "ns")
    }
  let tenths = (value * (value < 10 ? 100 : 10)).rounded() / (value < 10 ? 100 : 10)
  return "\(tenths) \(unit)"
}
