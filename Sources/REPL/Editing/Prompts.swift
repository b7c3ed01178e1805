/// Text without the prompts of Python, IPython and Axle at the starts of its lines.
///
/// Lines that a session had printed between the prompts are dropped, as they are no program.
func withoutPrompts(_ text: String) -> String {
  let lines = text.split(separator: "\n", omittingEmptySubsequences: false)
  let first = lines.first { !$0.allSatisfy(\.isWhitespace) } ?? ""
  guard promptLength(first) != nil, !first.hasPrefix("...") else { return text }
  var kept: [Substring] = []
  for line in lines {
    if let length = promptLength(line) {
      kept.append(line.dropFirst(length))
    } else if line.isEmpty {
      kept.append(line)
    }
  }
  return kept.joined(separator: "\n")
}

/// How long the prompt is that the line begins with.
private func promptLength(_ line: Substring) -> Int? {
  let prompt = #/(?:>>>|\.\.\.)(?: |$)|In \[\d+\]: | *\.\.\.: ?/#
  return line.prefixMatch(of: prompt)?.output.count
}
