import Foundation

/// How the output of a case is compared with what JAX printed: numbers, words and signs, one by one.
///
/// Integers must be equal. Floats agree within a relative 2e-6 (absolute 1e-6 near zero) and are written in the
/// same style. White space must be equal, except blanks inside `[...]` where some float has other digits.
/// `run.py` compares in the same way; `GoldenTests` holds both to the same examples.
func difference(golden: String, output: String) -> String? {
  if golden == output { return nil }
  let expected = tokens(of: golden)
  let actual = tokens(of: output)
  let loose = looseGroups(expected, actual)
  var line = 1
  var left = Token.start
  for (want, got) in zip(expected, actual) {
    line += want.space.count { $0 == "\n" }
    if !want.agrees(with: got) {
      return "line \(line): expected \(want.shown), got \(got.shown)"
    }
    if want.space != got.space {
      let mayDiffer = want.group.map(loose.contains) ?? false
      guard mayDiffer, samePadding(want, got, after: left) else {
        return
          "line \(line): white space before \(want.shown): expected \(Array(want.space)), got \(Array(got.space))"
      }
    }
    left = want
  }
  return expected.count == actual.count
    ? nil : "line \(line): expected \(expected.count) tokens, got \(actual.count)"
}

/// A number, a word, a sign, or the end (an empty text), and the white space before it.
struct Token {
  static let start = Token(space: "", text: "", group: nil)

  let space: String
  let text: String
  /// Which of the outermost `[...]` holds it.
  var group: Int?

  var shown: String { text.isEmpty ? "the end" : "'\(text)'" }
  var isNumber: Bool { text.wholeMatch(of: number) != nil }
  var isFloat: Bool { isNumber && text.contains { ".eE".contains($0) } }

  func agrees(with other: Token) -> Bool {
    if text == other.text { return true }
    guard isFloat, other.isFloat, hasExponent == other.hasExponent else { return false }
    guard let wanted = Double(padded), let got = Double(other.padded) else { return false }
    return wanted == got || abs(wanted - got) <= max(2e-6 * abs(wanted), 1e-6)
  }

  private var hasExponent: Bool { text.contains { "eE".contains($0) } }

  /// Swift reads neither `1.` nor `.5`.
  private var padded: String {
    text.replacing(#/\.(?=$|[eE])/#, with: ".0").replacing(#/^([-+]?)\./#) { "\($0.1)0." }
  }
}

nonisolated(unsafe) private let number = #/[-+]?(?:\d+\.\d*|\.\d+|\d+)(?:[eE][-+]?\d+)?/#
nonisolated(unsafe) private let token = #/(\s*)([-+]?(?:\d+\.\d*|\.\d+|\d+)(?:[eE][-+]?\d+)?|[^\W\d]+|\S|$)/#
  .matchingSemantics(.unicodeScalar)

func tokens(of text: String) -> [Token] {
  var found: [Token] = []
  var rest = text[...]
  var depth = 0
  var group = -1
  while let match = rest.prefixMatch(of: token) {
    let word = String(match.2)
    if word == "[" {
      if depth == 0 { group += 1 }
      depth += 1
    }
    found.append(Token(space: String(match.1), text: word, group: depth > 0 ? group : nil))
    if word == "]", depth > 0 { depth -= 1 }
    if word.isEmpty { break }
    rest = rest[match.range.upperBound...]
  }
  return found
}

/// The groups where some float is written with other digits, so that the columns may shift.
private func looseGroups(_ expected: [Token], _ actual: [Token]) -> Set<Int> {
  Set(zip(expected, actual).compactMap { $0.text != $1.text && $0.isFloat && $1.isFloat ? $0.group : nil })
}

/// The number of blanks is free, line breaks are not, and blanks vanish only beside `[`, `]` and `,`.
private func samePadding(_ want: Token, _ got: Token, after left: Token) -> Bool {
  guard !left.text.isEmpty, want.space.count(where: { $0 == "\n" }) == got.space.count(where: { $0 == "\n" })
  else {
    return false
  }
  return want.space.isEmpty == got.space.isEmpty || left.text == "[" || want.text == "]" || want.text == ","
}
