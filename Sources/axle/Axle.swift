import Glibc

/// The command `axle`.
///
/// The plain forms are understood by ``Job/plain(_:)``. Whatever has options goes to the argument parser, which
/// takes longer to wake up than most programs take to run.
@main
enum Axle {
  static func main() {
    openMissingStreams()
    let words = commandLineWords()
    if let job = Job.plain(words) {
      perform(job, color: .auto)
    } else {
      perform(words.map(\.text))
    }
  }

  /// What stands after the command's name, byte for byte.
  private static func commandLineWords() -> [Word] {
    (1..<max(1, Int(CommandLine.argc))).compactMap { CommandLine.unsafeArgv[$0].map(Word.init) }
  }

  /// A stream that is closed reads as empty and swallows what is written; else the next file would take its number.
  private static func openMissingStreams() {
    for descriptor in STDIN_FILENO...STDERR_FILENO where fcntl(descriptor, F_GETFD) < 0 {
      _ = open("/dev/null", O_RDWR)
    }
  }
}
