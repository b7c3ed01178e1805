import Diagnostics
import Glibc
import REPL

/// A text and its file.
func readText(_ path: String) -> SourceFile? {
  readFile(Array(path.utf8CString)).map { SourceFile(name: path, bytes: $0) }
}

func exists(_ path: String) -> Bool { access(path, F_OK) == 0 }

/// The names in a folder, in order; `nil` where it cannot be read.
func names(in folder: String) -> [String]? {
  guard let stream = opendir(folder) else { return nil }
  defer { closedir(stream) }
  var names: [String] = []
  while let entry = readdir(stream) {
    let name = withUnsafePointer(to: &entry.pointee.d_name) {
      $0.withMemoryRebound(to: CChar.self, capacity: 256) { String(cString: $0) }
    }
    if !name.hasPrefix(".") { names.append(name) }
  }
  return names.sorted()
}

/// The `.py` files of a folder and of the folders in it, by their paths below it.
func exerciseFiles(in folder: String) -> [(path: String, source: SourceFile)]? {
  guard let entries = names(in: folder) else { return nil }
  let paths = entries.flatMap { entry in
    entry.hasSuffix(".py")
      ? [entry]
      : (names(in: folder + "/" + entry) ?? []).filter { $0.hasSuffix(".py") }.map { "\(entry)/\($0)" }
  }
  return paths.compactMap { path in readText(folder + "/" + path).map { (path, $0) } }
}

/// The path from the root.
func absolute(_ path: String) -> String {
  if path.hasPrefix("/") { return path }
  guard let folder = getcwd(nil, 0) else { return path }
  defer { free(folder) }
  return path == "." ? String(cString: folder) : String(cString: folder) + "/" + path
}

/// A folder of the user's: `$XDG_DATA_HOME/axle`, or below `~/.local/share`.
var dataFolder: String? {
  func folder(_ name: String) -> String? {
    getenv(name).map { String(cString: $0) }.flatMap { $0.hasPrefix("/") ? $0 : nil }
  }
  return (folder("XDG_DATA_HOME") ?? folder("HOME").map { $0 + "/.local/share" }).map { $0 + "/axle" }
}
