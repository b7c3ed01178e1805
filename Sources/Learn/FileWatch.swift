import Glibc

/// Notices that a file was saved, however an editor does it: written in place, or put in the place of the old one.
///
/// inotify tells at once. Where it cannot (some network file systems), the file's stamp is looked at now and then.
final class FileWatch {
  private let path: String
  private let name: String
  private var stamp: Stamp?
  /// To be waited for; -1 where there is no inotify.
  let descriptor: Int32

  /// How long to wait for the descriptor before the stamp is looked at, in milliseconds.
  static let patience: Int32 = 500

  init(_ path: String) {
    self.path = path
    let slash = path.lastIndex(of: "/")!
    name = String(path[path.index(after: slash)...])
    stamp = Stamp(path)
    descriptor = inotify_init1(Int32(IN_CLOEXEC | IN_NONBLOCK))
    inotify_add_watch(descriptor, String(path[..<slash]), UInt32(IN_CLOSE_WRITE | IN_MOVED_TO))
  }

  deinit { if descriptor >= 0 { close(descriptor) } }

  /// Whether the file was saved since this was asked last.
  func wasSaved() -> Bool {
    let isNamed = readEvents()
    let now = Stamp(path)
    defer { stamp = now }
    return now != nil && (isNamed || now != stamp)
  }

  /// Whether one of the events that wait is of the file.
  private func readEvents() -> Bool {
    var isNamed = false
    withUnsafeTemporaryAllocation(byteCount: 16384, alignment: 8) { buffer in
      while case let count = read(descriptor, buffer.baseAddress, buffer.count), count > 0 {
        var place = 0
        while place < count {
          let event = (buffer.baseAddress! + place).assumingMemoryBound(to: inotify_event.self)
          let text = (buffer.baseAddress! + place + MemoryLayout<inotify_event>.size).assumingMemoryBound(
            to: CChar.self)
          if event.pointee.len > 0 && String(cString: text) == name { isNamed = true }
          place += MemoryLayout<inotify_event>.size + Int(event.pointee.len)
        }
      }
    }
    return isNamed
  }

  /// What changes when a file does.
  private struct Stamp: Equatable {
    private let parts: [Int]

    init?(_ path: String) {
      var status = stat()
      guard stat(path, &status) == 0 else { return nil }
      parts = [
        Int(status.st_ino), Int(status.st_size), status.st_mtim.tv_sec, status.st_mtim.tv_nsec,
      ]
    }
  }
}
