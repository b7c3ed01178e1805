import Glibc

/// A word of the command line. File names need not be text, so its bytes are kept.
struct Word {
  let bytes: UnsafePointer<CChar>
  var text: String { String(cString: bytes) }

  init(_ bytes: UnsafeMutablePointer<CChar>) {
    self.bytes = UnsafePointer(bytes)
  }

  init(_ text: String) {
    self.init(strdup(text))
  }
}

/// What the command line asks for.
enum Job {
  /// Runs a program to its end. The words behind its name are its own, but it has no way to read them.
  case run(Origin)
  /// Reads programs and reports their mistakes without running them.
  case check([Origin], CheckFormat)
  /// Runs a program and explains its mapped calls, or those that one line has to do with.
  case explain(Word, line: Int?)
  /// Reads a program and shows its bytecode.
  case list(Word)
  /// A conversation, after a program that leaves its variables: a prompt on a terminal; from anywhere else, what would
  /// have been typed there.
  case converse(after: Word? = nil)

  /// Where a program comes from.
  enum Origin {
    case file(Word)
    case code(String)
    case standardInput
  }

  /// What words without an option of ours ask for: `FILE …`, `run FILE …`, `-c CODE …`, `- …`, or nothing.
  static func plain(_ words: [Word]) -> Job? {
    guard let first = words.first else { return withoutWords }
    switch first.text {
    case "-":
      return .run(.standardInput)
    case "-c" where words.count > 1:
      return .run(.code(words[1].text))
    case "run" where words.count > 1:
      return plainFile(words.dropFirst())
    case "run", "check", "explain", "doc", "learn", "help":
      return nil
    default:
      return plainFile(words[...])
    }
  }

  /// `FILE` or `FILE:LINE`.
  static func explain(_ subject: String) -> Job {
    guard let colon = subject.lastIndex(of: ":"), let line = Int(subject[subject.index(after: colon)...])
    else {
      return .explain(Word(subject), line: nil)
    }
    return .explain(Word(String(subject[..<colon])), line: line)
  }

  private static func plainFile(_ words: ArraySlice<Word>) -> Job? {
    guard let file = words.first, file.bytes.pointee != UInt8(ascii: "-") else { return nil }
    return .run(.file(file))
  }

  /// A pipe brings a program. A terminal, and a file of what would be typed there, is talked to.
  private static var withoutWords: Job {
    var status = stat()
    let isFile = fstat(STDIN_FILENO, &status) == 0 && status.st_mode & S_IFMT == S_IFREG
    return isFile || isatty(STDIN_FILENO) != 0 ? .converse() : .run(.standardInput)
  }
}
