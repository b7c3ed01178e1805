import Diagnostics

/// What `axle explain CODE` shows of a mistake: what is wrong, and a program without it beside one with it.
///
/// Tests run the programs: the wrong one ends with this code, the right one passes.
package struct MistakePage: Sendable {
  /// `V003`: V for vmap, A for arrays, L for the language, S for syntax.
  package let code: String
  /// What the explanation, the test and the golden are called.
  package let name: String
  package let title: String
  package let about: String
  package let wrong: String
  package let right: String
  /// Of a syntax mistake: how the texts begin that it stands for.
  let texts: [String]

  init(
    _ code: String, _ name: String, _ title: String, _ about: String, wrong: String, right: String,
    texts: [String] = []
  ) {
    self.code = code
    self.name = name
    self.title = title
    self.about = about
    self.wrong = wrong
    self.right = right
    self.texts = texts
  }

  /// All pages, in the order of their codes.
  package static var all: [MistakePage] { ofVmap + ofArrays + ofLanguage + ofSyntax }

  /// The mistakes that shapes make, inside of a mapped function too.
  static let shapeCodes = [
    broadcasting, contractingSizes, joining, stacking, reshape, axisOutOfBounds, arrayIndex, matmulScalar,
    unpackingLength, notIterable, failedAssertion, truthOfArray,
  ].map(\.code)

  /// The page of a code or a name, however it is written.
  package static func named(_ word: String) -> MistakePage? {
    let word = word.lowercased()
    return all.first { $0.code.lowercased() == word || $0.name.lowercased() == word }
  }

  /// The page of a syntax mistake.
  static func ofSyntaxMistake(_ diagnostic: Diagnostic) -> MistakePage? {
    let title = diagnostic.title
    let labels = [diagnostic.primary].compactMap(\.self) + diagnostic.secondary
    if labels.contains(where: { $0.text.hasSuffix("cannot be a name") }) { return .keywordAsName }
    guard !title.hasPrefix("RecursionError"), let colon = title.firstRange(of: ": ") else { return nil }
    var text = title[colon.upperBound...]
    if text.hasPrefix("f-string: invalid syntax") { text = text.dropFirst("f-string: ".count) }
    return ofSyntax.first { $0.texts.contains { text.hasPrefix($0) } } ?? .invalidSyntax
  }
}

// MARK: - As text

extension MistakePage {
  /// The page for a terminal.
  package var text: String {
    """
    \(code)  \(title)

    \(about)

    Wrong:

    \(wrong.indented)

    Right:

    \(right.indented)

    """
  }

  /// One line for each page.
  package static var list: String {
    all.map { "\($0.code)  \($0.title)  (\($0.name))\n" }.joined() + "\naxle explain CODE shows a page.\n"
  }

  /// `docs/mistakes.md`.
  package static var document: String {
    let pages = all.map { page in
      """
      ## \(page.code) \(page.title)

      \(page.about)

      Wrong:

      ```python
      \(page.wrong)
      ```

      Right:

      ```python
      \(page.right)
      ```

      """
    }
    return """
      # Mistakes, explained

      `axle explain CODE` shows one of these pages, `axle explain` their list. This document is made by
      `axle explain --document`.


      """ + pages.joined(separator: "\n")
  }
}

extension String {
  /// Each line four columns further to the right.
  fileprivate var indented: String {
    split(separator: "\n", omittingEmptySubsequences: false).map { $0.isEmpty ? "" : "    \($0)" }
      .joined(separator: "\n")
  }
}
