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

  /// The paths of files that begin so; a folder's ends in a slash.
  static func fileNames(_ beginning: String) -> [String] {
    let folder = beginning.lastIndex(of: "/").map { beginning[...$0] } ?? ""
    let stem = beginning.dropFirst(folder.count)
    guard let files = opendir(folder.isEmpty ? "." : inHome(String(folder))) else { return [] }
    defer { closedir(files) }
    var names: [String] = []
    while let file = readdir(files) {
      let name = withUnsafePointer(to: &file.pointee.d_name) {
        $0.withMemoryRebound(to: CChar.self, capacity: 256) { String(cString: $0) }
      }
      guard name.hasPrefix(stem), stem.hasPrefix(".") || !name.hasPrefix("."), name != ".", name != ".."
      else { continue }
      names.append(folder + name + (isFolder(inHome(folder + name)) ? "/" : ""))
    }
    return names.sorted()
  }

  private static func isFolder(_ path: String) -> Bool {
    var status = stat()
    return stat(path, &status) == 0 && status.st_mode & S_IFMT == S_IFDIR
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
      mistake = error.diagnostics.first
      console.report(error.diagnostics)
      if case .exit(let status) = error.kind { return status }
    }
    return nil
  }

  /// Never over a file that exists: the user's work may be in it.
  fileprivate func save(_ file: String) -> Int32? {
    if let reason = writeFile(file, program.map { $0 + "\n" }.joined(), O_EXCL) {
      return complain("cannot write '\(file.escapingControls)': \(reason)", help: ":save FILE")
    }
    console.say("\(program.count) entries in \(file.escapingControls)\n")
    return nil
  }
}

/// The path with `~` written out.
func inHome(_ path: String) -> String {
  guard path.hasPrefix("~/"), let home = getenv("HOME") else { return path }
  return String(cString: home) + path.dropFirst()
}
