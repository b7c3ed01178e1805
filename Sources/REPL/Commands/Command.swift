/// What the prompt understands beside the language: `:name argument`, and `x?` for `:what x`.
struct Command {
  let name: String
  let parameter: String
  let summary: String
  /// Does it; a status when the conversation is over.
  let run: (Prompt, _ argument: String) -> Int32?

  static var all: [Command] { looking + working }

  /// The command that an entry asks for, if it is not a piece of program.
  static func request(_ entry: String) -> (command: Command, argument: String)? {
    let text = entry.trimmingBlanks
    if text.hasSuffix("?"), let what = find("what") {
      return (what, String(text.dropLast(text.hasSuffix("??") ? 2 : 1)))
    }
    guard text.hasPrefix(":") else { return nil }
    let name = text.dropFirst().prefix { !$0.isWhitespace }
    let argument = text.dropFirst(name.count + 1).trimmingBlanks
    return (find(String(name)) ?? unknown(String(name)), argument)
  }

  /// What a text that begins with a colon may go on as; nil for a piece of program.
  static func completions(of text: String) -> [String]? {
    guard text.hasPrefix(":") else { return nil }
    guard let blank = text.firstIndex(of: " ") else {
      return all.map(\.name).filter { $0.hasPrefix(text.dropFirst()) }
    }
    let command = find(String(text[..<blank].dropFirst()))
    return command?.parameter == "FILE" ? fileNames(text[blank...].trimmingBlanks) : nil
  }

  /// A command by its name, or by a beginning that no other one has.
  private static func find(_ name: String) -> Command? {
    if let exact = all.first(where: { $0.name == name }) { return exact }
    let candidates = all.filter { $0.name.hasPrefix(name) }
    return !name.isEmpty && candidates.count == 1 ? candidates[0] : nil
  }

  private static func unknown(_ name: String) -> Command {
    Command(name: name, parameter: "", summary: "") { prompt, _ in
      prompt.complain("there is no command ':\(name)'", help: ":help lists the commands")
    }
  }
}

extension StringProtocol {
  /// Without blanks at both ends.
  var trimmingBlanks: String {
    guard let first = firstIndex(where: { !$0.isWhitespace }),
      let last = lastIndex(where: { !$0.isWhitespace })
    else { return "" }
    return String(self[first...last])
  }
}
