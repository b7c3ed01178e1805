import Diagnostics
import Foundation
import Interp
import Testing

private let packageFolder = URL(fileURLWithPath: #filePath)
  .deletingLastPathComponent().deletingLastPathComponent().deletingLastPathComponent()

extension LanguageTests {
  /// The table of documentation: complete, true, and the source of the pages.
  @Suite struct DocumentationTests {
    @Test func everyNameHasAnEntry() {
      let undocumented = Documentation.undocumentedPaths
      #expect(undocumented.isEmpty, "without an entry: \(undocumented.joined(separator: " "))")
    }

    @Test func everyEntryHasAName() {
      let stale = Documentation.families.flatMap(\.written).flatMap(\.paths).filter { !Catalogue.leads($0) }
      #expect(stale.isEmpty, "nothing has these names: \(stale.joined(separator: " "))")
    }

    @Test func noNameHasTwoEntries() {
      let paths = Documentation.entries.flatMap(\.paths)
      let twice = Dictionary(grouping: paths) { $0 }.filter { $1.count > 1 }.keys.sorted()
      #expect(twice.isEmpty, "\(twice)")
    }

    @Test func entriesAreWhole() {
      for entry in Documentation.entries {
        #expect(entry.summary.last == ".", "\(entry.path) has no sentence")
        let isException = entry.name.first?.isUppercase == true && ["", "jax.errors"].contains(entry.scope)
        #expect(isException || !entry.examples.isEmpty, "\(entry.path) has no example")
      }
    }

    @Test func examplesShowWhatTheySay() {
      for entry in Documentation.entries {
        let recorder = Recorder()
        _ = recorder.enter(Documentation.preamble)
        for example in entry.examples {
          let shown = recorder.enter(example.code).split(separator: "\n").map(String.init)
          #expect(shown == example.output, "\(entry.path): \(example.code)")
        }
      }
    }

    @Test func namesAreFound() {
      func found(_ name: String) -> [String] { Documentation.find(name).prefix(2).map(\.path) }
      #expect(found("vmap") == ["jax.vmap"])
      #expect(found("jnp.sum") == ["jax.numpy.sum"])
      #expect(found("sum") == ["sum", "jax.numpy.sum"])
      #expect(found("jnp.absolute") == ["jax.numpy.abs"])
      #expect(found("x.sum") == ["jax.numpy.sum"])
      #expect(found("str.join") == ["str.join"])
      #expect(found("nothing").isEmpty)
      #expect(Documentation.suggestion(for: "jnp.resahpe") == "jax.numpy.reshape")
    }

    @Test(arguments: Documentation.Page.allCases)
    func pagesAreCurrent(_ page: Documentation.Page) throws {
      let file = packageFolder.appending(path: "docs/\(page.rawValue).md")
      let isCurrent = try String(contentsOf: file, encoding: .utf8) == Documentation.markdown(page)
      #expect(isCurrent, "`make docs` writes \(file.lastPathComponent) anew")
    }

    @Test func helpShowsTheEntry() {
      let recorder = Recorder()
      #expect(recorder.enter("help(vmap)").hasPrefix("jax.vmap(fun, in_axes=0, out_axes=0"))
      #expect(recorder.enter("help(ones(2).sum)").hasPrefix("jnp.sum(a, axis=None"))
      #expect(
        recorder.enter("def f(x):\n    '''Doubles x.'''\n    return 2 * x\nhelp(f)")
          == "f(x)\n    Doubles x.\n")
      #expect(recorder.enter("help('str.join')").hasPrefix("str.join(iterable, /)"))
      #expect(recorder.enter("help(3)").hasPrefix("int(x=0, /, base=10)"))
    }
  }
}
