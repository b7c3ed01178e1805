import Diagnostics
import Foundation
import Interp
import Testing

extension LanguageTests {
  /// Errors are tested by what the user sees. `Tests/Errors/NAME.py` is a program, `NAME.golden` what is shown of it.
  ///
  /// With `AXLE_REWRITE_GOLDENS=1` the goldens are written anew; reading the difference is the review.
  @Suite struct ErrorTests {
    static let folder = URL(filePath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
      .appending(path: "Errors")

    static let names = try! FileManager.default.contentsOfDirectory(atPath: folder.path)
      .filter { $0.hasSuffix(".py") }.sorted()

    @Test(arguments: names) func showsWhatTheGoldenShows(_ name: String) throws {
      let program = Self.folder.appending(path: name)
      let golden = program.deletingPathExtension().appendingPathExtension("golden")
      let source = SourceFile(name: name, text: try String(contentsOf: program, encoding: .utf8))
      let shown = withInterpreterStack { Self.shownError(of: source) }
      if ProcessInfo.processInfo.environment["AXLE_REWRITE_GOLDENS"] != nil {
        try shown.write(to: golden, atomically: true, encoding: .utf8)
      }
      let expected = try String(contentsOf: golden, encoding: .utf8)
      #expect(shown == expected)
    }

    private static func shownError(of source: SourceFile) -> String {
      do throws(Session.Failure) {
        try Session { _ in true }.run(source)
        return "no error\n"
      } catch {
        return render(error.diagnostics, color: false)
      }
    }
  }
}
