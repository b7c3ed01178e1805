import Diagnostics
import Exercises
import Glibc
import REPL

/// The file that a learner's progress is kept in.
struct ProgressFile {
  private let path: String?
  private let set: String

  init(set: String) {
    path = dataFolder.map { $0 + "/progress.json" }
    self.set = set
  }

  /// What is known, and a note where the file could not be understood: it is set aside, and one begins anew.
  func read() -> (progress: Progress, note: String?) {
    guard let path, let bytes = readFile(Array(path.utf8CString)) else {
      return (Progress(nil, set: set), nil)
    }
    if let document = JSON(bytes), case .object = document { return (Progress(document, set: set), nil) }
    let aside = path + ".damaged"
    rename(path, aside)
    return (
      Progress(nil, set: set),
      "the file that held your progress could not be read and is kept as \(aside); your exercises are untouched"
    )
  }

  /// What the file holds now; `nil` where there is none.
  var latest: Progress? {
    guard let path, let bytes = readFile(Array(path.utf8CString)), let document = JSON(bytes) else {
      return nil
    }
    return Progress(document, set: set)
  }

  /// Keeps the progress; false where there is no place for it.
  @discardableResult
  func write(_ progress: Progress) -> Bool {
    guard let path, let folder = dataFolder, makeFolder(folder) else { return false }
    return replaceFile(path, with: progress.text)
  }
}
