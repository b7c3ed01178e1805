import Diagnostics
import Foundation
import Interp
import TestSupport
import Testing

extension LanguageTests {
  /// Errors are tested by what the user sees. `Tests/Errors/NAME.py` is a program, `NAME.golden` what is shown of it.
  /// Where there is no such program, it is the wrong program of the mistake's page.
  ///
  /// With `AXLE_REWRITE_GOLDENS=1` the goldens are written anew; reading the difference is the review.
  @Suite struct ErrorTests {
    static let folder = URL(filePath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
      .appending(path: "Errors")

    static let programs: [SourceFile] = {
      let files = try! FileManager.default.contentsOfDirectory(atPath: folder.path)
        .filter { $0.hasSuffix(".py") }.sorted()
      let written = files.map { name in
        SourceFile(
          name: name, text: try! String(contentsOf: folder.appending(path: name), encoding: .utf8))
      }
      let pages = MistakePage.all.filter { !files.contains("\($0.name).py") }
      return written + pages.map { SourceFile(name: "\($0.name).py", text: $0.wrong + "\n") }
    }()

    @Test(arguments: programs.map(\.name)) func showsWhatTheGoldenShows(_ name: String) throws {
      let source = Self.programs.first { $0.name == name }!
      let golden = Self.folder.appending(path: name).deletingPathExtension().appendingPathExtension("golden")
      let shown = render(Self.diagnostics(of: source))
      if ProcessInfo.processInfo.environment["AXLE_REWRITE_GOLDENS"] != nil {
        try shown.write(to: golden, atomically: true, encoding: .utf8)
      }
      #expect(shown == (try String(contentsOf: golden, encoding: .utf8)))
    }

    @Test func thereAreGoldensForThePrograms() throws {
      let goldens = try FileManager.default.contentsOfDirectory(atPath: Self.folder.path)
        .filter { $0.hasSuffix(".golden") }
      #expect(Set(goldens) == Set(Self.programs.map { $0.name.replacing(".py", with: ".golden") }))
    }

    /// No explanation may be wrong: what is offered is pasted in, and the program runs.
    @Test(arguments: programs.map(\.name)) func repairsWork(_ name: String) throws {
      let source = Self.programs.first { $0.name == name }!
      for repair in Self.diagnostics(of: source).flatMap(\.repairs) {
        var bytes = source.bytes
        bytes.replaceSubrange(repair.place.span.range, with: repair.place.text.utf8)
        let repaired = SourceFile(name: name, bytes: bytes)
        let failure = render(Self.diagnostics(of: repaired))
        #expect(failure == "", "\(repair.advice): \(repair.place.text)")
      }
    }

    /// What is shown of a program; empty where it has no mistake.
    static func diagnostics(of source: SourceFile) -> [Diagnostic] {
      withInterpreterStack {
        do throws(Session.Failure) {
          try Session { _ in true }.run(source)
          return []
        } catch {
          return error.diagnostics
        }
      }
    }
  }
}
