import Diagnostics
import Foundation
import Interp
import TestSupport
import Testing

extension LanguageTests {
  /// What `axle explain FILE` shows of a program's mapped calls. `Tests/Explanations/NAME.py` is a program, `NAME.golden`
  /// what is shown of it; `AXLE_REWRITE_GOLDENS=1` writes the goldens anew.
  @Suite struct ExplanationTests {
    static let folder = ErrorTests.folder.deletingLastPathComponent().appending(path: "Explanations")

    static let programs = try! FileManager.default.contentsOfDirectory(atPath: folder.path)
      .filter { $0.hasSuffix(".py") }.sorted()

    @Test(arguments: programs) func showsWhatTheGoldenShows(_ name: String) throws {
      let golden = Self.folder.appending(path: name).deletingPathExtension().appendingPathExtension("golden")
      let shown = try explanations(of: try source(name)).map { render($0) }.joined(
        separator: "\n")
      if ProcessInfo.processInfo.environment["AXLE_REWRITE_GOLDENS"] != nil {
        try shown.write(to: golden, atomically: true, encoding: .utf8)
      }
      #expect(shown == (try String(contentsOf: golden, encoding: .utf8)))
    }

    /// The loop that is shown is source text: entered after the program, it gives what the call gives.
    @Test(arguments: ["nested.py", "constants.py", "founding.py"]) func loopsCanBeEntered(_ name: String)
      throws
    {
      let source = try source(name)
      let shown = try explanations(of: source)
      #expect(!shown.isEmpty)
      for explanation in shown {
        let call = String(
          explanation.title.prefix(upTo: try #require(explanation.title.firstRange(of: "  at ")).lowerBound))
        let loop = try #require(explanation.texts.first { $0.hasPrefix("As a loop") })
        let code = loop.dropFirst(try #require(loop.firstRange(of: ": ")).upperBound.utf16Offset(in: loop))
        let recorder = Recorder()
        _ = recorder.enter(source.text)
        #expect(
          recorder.enter("bool(allclose(array(\(code)), array(\(call)), rtol=1e-6))") == "True\n", "\(code)")
      }
    }

    @Test func theCallIsMadeOnce() throws {
      var output = ""
      var told: [Explanation] = []
      try interpreting {
        let session = Session {
          output += String(decoding: $0, as: UTF8.self)
          return true
        }
        session.showExplanations { told.append($0) }
        let text =
          "def f(x):\n    print('runs')\n    return x\nfor i in range(3): explain(vmap(f), ones((2, 2)))\n"
        try session.run(SourceFile(name: "f.py", text: text))
      }
      #expect(output == "runs\nruns\nruns\n")
      #expect(told.count == 1, "once for each place")
    }

    @Test func findsTheCallsOfALine() throws {
      let source = try source("founding.py")
      for (line, count) in [(4, 1), (8, 1), (20, 1), (1, 0), (14, 0)] {
        #expect(try explanations(of: source, line: line).count == count, "line \(line)")
      }
    }

    private func interpreting(_ body: @escaping () throws -> Void) throws {
      try withInterpreterStack { Result(catching: body) }.get()
    }

    private func source(_ name: String) throws -> SourceFile {
      SourceFile(name: name, text: try String(contentsOf: Self.folder.appending(path: name), encoding: .utf8))
    }

    private func explanations(of source: SourceFile, line: Int? = nil) throws -> [Explanation] {
      var shown: [Explanation] = []
      try interpreting {
        let session = Session { _ in true }
        _ = try session.explain(source, line: line) { shown.append($0) }
      }
      return shown
    }
  }
}

extension SourceFile {
  fileprivate var text: String { String(decoding: bytes, as: UTF8.self) }
}

extension Explanation {
  fileprivate var texts: [String] {
    parts.compactMap { part in
      if case .text(let text) = part { text } else { nil }
    }
  }
}
