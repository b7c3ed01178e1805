import Interp

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
    if text.hasSuffix("?") || text.hasPrefix("?"), let what = find("what") {
      return (what, text.drop { $0 == "?" }.prefix { $0 != "?" }.trimmingBlanks)
    }
    // Who types these means to leave, with or without parentheses.
    if text == "exit" || text == "quit", let quit = find("quit") { return (quit, "") }
    if let other = otherPromptsCommand(text) { return (other, "") }
    guard text.hasPrefix(":") else { return nil }
    let name = text.dropFirst().prefix { !$0.isWhitespace }
    let argument = text.dropFirst(name.count + 1).trimmingBlanks
    return (find(String(name)) ?? unknown(String(name)), argument)
  }

  /// What a text that begins with a colon may go on as; nil for a piece of program.
  static func completions(of text: String) -> Completions? {
    guard text.hasPrefix(":") else { return nil }
    guard let blank = text.firstIndex(of: " ") else {
      return Completions(start: 1, words: all.map(\.name).filter { $0.hasPrefix(text.dropFirst()) })
    }
    guard find(String(text[..<blank].dropFirst()))?.parameter == "FILE" else { return nil }
    let beginning = text[blank...].drop { $0 == " " }
    return Completions(start: text.utf8.count - beginning.utf8.count, words: fileNames(String(beginning)))
  }

  /// A command by its name, or by a beginning that no other one has.
  private static func find(_ name: String) -> Command? {
    if let exact = all.first(where: { $0.name == name }) { return exact }
    let candidates = all.filter { $0.name.hasPrefix(name) }
    return !name.isEmpty && candidates.count == 1 ? candidates[0] : nil
  }

  /// What IPython understands and Axle does not: it says what to write instead.
  private static func otherPromptsCommand(_ text: String) -> Command? {
    guard let sign = text.first, sign == "%" || sign == "!" else { return nil }
    let name = text.drop { $0 == sign }.prefix { $0.isLetter || $0 == "_" }
    let own = [
      "timeit": "bench", "run": "load", "who": "vars", "whos": "vars", "pinfo": "what", "pdoc": "doc",
    ]
    let command = find(own[String(name)] ?? String(name)).map { ":\($0.name) \($0.parameter)".trimmingBlanks }
    return Command(name: String(text), parameter: "", summary: "") { prompt, _ in
      sign == "!"
        ? prompt.complain(
          "Axle runs no other programs", help: "a shell does; Ctrl-Z leads to it, and fg back")
        : prompt.complain("there is no '%\(name)' here", help: command ?? ":help lists the commands")
    }
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
