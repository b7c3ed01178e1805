import Glibc

/// Python with JAX, where there is one: `AXLE_JAX` names it, or else it is `python3`.
enum PythonProcess {
  /// What a program prints, or `nil` where it cannot be run to its end.
  static func output(of program: String) -> String? {
    var path = Array("/tmp/axle-XXXXXX.py".utf8CString)
    let file = mkstemps(&path, 3)
    guard file >= 0 else { return nil }
    defer { unlink(path) }
    var program = program
    let isWritten = program.withUTF8 { write(file, $0.baseAddress, $0.count) == $0.count }
    close(file)
    return isWritten ? run(path) : nil
  }

  private static func run(_ path: [CChar]) -> String? {
    var ends: [Int32] = [-1, -1]
    guard pipe(&ends) == 0 else { return nil }
    var actions = posix_spawn_file_actions_t()
    posix_spawn_file_actions_init(&actions)
    defer { posix_spawn_file_actions_destroy(&actions) }
    posix_spawn_file_actions_adddup2(&actions, ends[1], STDOUT_FILENO)
    posix_spawn_file_actions_addopen(&actions, STDERR_FILENO, "/dev/null", O_WRONLY, 0)
    for end in ends { posix_spawn_file_actions_addclose(&actions, end) }
    let words = [strdup(python), strdup(path), nil]
    defer { for word in words { free(word) } }
    var process = pid_t()
    let failure = posix_spawnp(&process, python, &actions, nil, words, environ)
    close(ends[1])
    defer { close(ends[0]) }
    guard failure == 0 else { return nil }
    let text = everything(from: ends[0])
    var status: Int32 = 0
    while waitpid(process, &status, 0) < 0 { guard errno == EINTR else { return nil } }
    return status == 0 ? text : nil
  }

  private static var python: String { getenv("AXLE_JAX").map { String(cString: $0) } ?? "python3" }

  private static func everything(from descriptor: Int32) -> String {
    var bytes: [UInt8] = []
    var buffer = [UInt8](repeating: 0, count: 1 << 16)
    while true {
      let count = read(descriptor, &buffer, buffer.count)
      if count < 0 && errno == EINTR { continue }
      guard count > 0 else { return String(decoding: bytes, as: UTF8.self) }
      bytes += buffer[..<count]
    }
  }
}
