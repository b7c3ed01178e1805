import Diagnostics
import Foundation
import Interp
import Testing

extension LanguageTests {
  /// The pages of `axle explain`: the wrong program makes the mistake, the right one does not.
  @Suite struct MistakePageTests {
    @Test(arguments: MistakePage.all.map(\.code)) func programsDoWhatThePageSays(_ code: String) throws {
      let page = try #require(MistakePage.named(code))
      let wrong = ErrorTests.diagnostics(of: SourceFile(name: "wrong.py", text: page.wrong + "\n"))
      #expect(wrong.first?.code == page.code)
      let right = ErrorTests.diagnostics(of: SourceFile(name: "right.py", text: page.right + "\n"))
      #expect(render(right) == "")
    }

    @Test func codesAndNamesAreUnique() {
      #expect(Set(MistakePage.all.map(\.code)).count == MistakePage.all.count)
      #expect(Set(MistakePage.all.map(\.name)).count == MistakePage.all.count)
    }

    @Test func pagesAreFoundByCodeAndName() throws {
      #expect(MistakePage.named("v001")?.name == "inAxesLength")
      #expect(MistakePage.named("inaxeslength")?.code == "V001")
      #expect(MistakePage.named("V999") == nil)
    }

    /// `axle explain --document > docs/mistakes.md` makes it anew.
    @Test func theDocumentIsCurrent() throws {
      let document = ErrorTests.folder.deletingLastPathComponent().deletingLastPathComponent()
        .appending(path: "docs/mistakes.md")
      #expect(MistakePage.document == (try String(contentsOf: document, encoding: .utf8)))
    }

    /// The words are the learner's, but for JAX's own text.
    @Test func wordsAreTheLearners() throws {
      for page in MistakePage.all {
        for word in ["pytree", "prefix", "tracer", "aval", "Tracer"] {
          #expect(!page.text.contains(word), "\(page.code) says \(word)")
        }
      }
    }
  }
}
