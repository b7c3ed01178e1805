import Diagnostics
import Exercises
import Glibc
import REPL

/// The file that a learner's progress is kept in.
struct ProgressFile {
  private let folder: String?
  private let set: String

  init(set: String) {
    folder = dataFolder
    self.set = set
  }

  private var path: String? { folder.map { $0 + "/progress.json" } }

  /// What is known, and a note where the file could not be understood: it is set aside, and one begins anew.
  func read() -> (progress: Progress, note: String?) {
    if let latest { return (latest, nil) }
    guard let folder, let path, exists(path) else { return (Progress(nil, set: set), nil) }
    let aside = path + ".damaged"
    let (known, isAside): (Progress?, Bool) = alone(in: folder) {
      // Another window may have written it since it was not there.
      if let latest { return (latest, false) }
      return (nil, rename(path, aside) == 0)
    }
    if let known { return (known, nil) }
    return (
      Progress(nil, set: set),
      "the file that held your progress could not be read and "
        + "\(isAside ? "is kept as \(aside)" : "stays as it is"); your exercises are untouched, and axle learn check "
        + "finds out which of them pass"
    )
  }

  /// What the file holds now; `nil` where that is no progress.
  private var latest: Progress? {
    guard let path, let bytes = readFile(Array(path.utf8CString)), let document = JSON(bytes),
      case .object = document
    else { return nil }
    return Progress(document, set: set)
  }

  /// Keeps what `body` makes of the progress that the file holds now, while no other window changes it. False where there
  /// is no place for it; `errno` says why.
  func change(_ body: (Progress?) -> Progress) -> Bool {
    guard let folder, let path, makeFolder(folder) else {
      _ = body(nil)
      if folder == nil { errno = ENOENT }
      return false
    }
    return alone(in: folder) { replaceFile(path, with: body(latest).text) }
  }
}
