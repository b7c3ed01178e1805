import Diagnostics
import Glibc
import Interp

extension Command {
  /// Commands that change the session, or files that the user names.
  static var working: [Command] {
    [
      Command(name: "load", parameter: "FILE", summary: "run a file here: its variables stay") {
        prompt, file in
        file.isEmpty ? prompt.complain("which file?", help: ":load FILE") : prompt.load(file)
      },
      Command(name: "reload", parameter: "", summary: "run the file of the last :load again") { prompt, _ in
        guard let file = prompt.loaded else {
          return prompt.complain("no file was loaded yet", help: ":load FILE")
        }
        return prompt.load(file)
      },
      Command(name: "edit", parameter: "FILE", summary: "open a file in $EDITOR, then load it") {
        prompt, file in
        guard let file = file.isEmpty ? prompt.loaded : file else {
          return prompt.complain("which file?", help: ":edit FILE, or Ctrl-X Ctrl-E for the entry at hand")
        }
        guard runEditor(on: Array(inHome(file).utf8CString)) else {
          return prompt.complain("the editor failed", help: "$VISUAL or $EDITOR names it")
        }
        return prompt.load(file)
      },
      Command(name: "save", parameter: "FILE", summary: "write what was entered and worked to a new file") {
        prompt, file in
        prompt.save(file)
      },
      Command(name: "clear", parameter: "", summary: "clear the screen") { prompt, _ in
        prompt.console.say("\u{1b}[H\u{1b}[2J")
        return nil
      },
      Command(name: "quit", parameter: "", summary: "leave, as Ctrl-D does") { _, _ in 0 },
    ]
  }

  /// The files whose names begin so.
  static func fileNames(_ beginning: String) -> [String] {
    var found = glob_t()
    defer { globfree(&found) }
    guard glob(inHome(beginning) + "*", GLOB_MARK, nil, &found) == 0 else { return [] }
    // readline replaces the word behind the last separator.
    return (0..<Int(found.gl_pathc)).compactMap { found.gl_pathv[$0].map { String(cString: $0) } }.map {
      path in
      let folder = inHome(beginning).lastIndex(of: "/").map { inHome(beginning)[...$0].count } ?? 0
      return String(path.dropFirst(folder))
    }
  }
}

extension Prompt {
  fileprivate func load(_ file: String) -> Int32? {
    loaded = file
    guard let bytes = readFile(Array(inHome(file).utf8CString)) else {
      return complain(
        "cannot read '\(file.escapingControls)': \(String(cString: strerror(errno)))", help: ":load FILE")
    }
    do throws(Session.Failure) {
      try session.run(SourceFile(name: file, bytes: bytes))
    } catch {
      session.flush()
      console.report(error.diagnostics)
      if case .exit(let status) = error.kind { return status }
    }
    return nil
  }

  /// Never over a file that exists: the user's work may be in it.
  fileprivate func save(_ file: String) -> Int32? {
    let descriptor = open(inHome(file), O_CREAT | O_EXCL | O_WRONLY | O_CLOEXEC, 0o666)
    guard descriptor >= 0 else {
      return complain(
        "cannot write '\(file.escapingControls)': \(String(cString: strerror(errno)))", help: ":save FILE")
    }
    defer { close(descriptor) }
    var text = program.map { $0 + "\n" }.joined()
    let isWritten = text.withUTF8 { write(descriptor, $0.baseAddress, $0.count) == $0.count }
    if !isWritten { return complain("not all of it could be written", help: "is the disk full?") }
    console.say("\(program.count) entries in \(file.escapingControls)\n")
    return nil
  }
}

/// The path with `~` written out.
func inHome(_ path: String) -> String {
  guard path.hasPrefix("~/"), let home = getenv("HOME") else { return path }
  return String(cString: home) + path.dropFirst()
}
