import Diagnostics

extension Exercise {
  /// What stands above the template in the learner's file, as comments.
  package var header: String {
    var lines = [title, ""] + wrapped(goal, to: 86)
    if !picture.isEmpty { lines += [""] + picture.map { "    " + $0 } }
    if !rules.isEmpty { lines += ["", "Rules: " + rules.map(\.text).joined(separator: ", ") + "."] }
    return lines.map { $0.isEmpty ? "#\n" : "# \($0)\n" }.joined() + "\n"
  }

  /// The learner's file as it is at the beginning.
  package var startText: String { header + template.text }

  /// What is said once it is done: why it is so, and what to try next.
  package func praise(width: Int) -> String {
    (wrapped(solution.why, to: width) + ["", "Go further:"] + wrapped(further, to: width)).joined(
      separator: "\n")
      + "\n"
  }
}

extension Exercise.Attempt {
  /// The program alone.
  package var text: String {
    let text = String(decoding: source.bytes, as: UTF8.self)
    let start = text.firstIndex { $0 != "\n" } ?? text.endIndex
    let body = text[start...]
    return body.hasSuffix("\n") ? String(body) : body + "\n"
  }
}
