import Foundation
import TestSupport
import Testing

/// What TAB adds.
extension REPLTests {
  @Test(arguments: [
    ("table[\"fir\t", "1"), ("table['first key\t", "1"), ("table['first key'].bit_l\t()", "1"),
    ("table[3\t", "3"),
    ("nested['inner'][\"de\t", "4"), ("jnp.linalg.matrix_r\t(ones((3, 3)))", "Array(1, dtype=int32)"),
    ("'tea'.upp\t()", "'TEA'"), ("x.T.sha\t", "(2, 3)"), ("x.reshape(6).sha\t", "(6,)"),
    ("jnp.sum(x, axis=0).nd\t", "1"), ("vmap(sum, in_\t0)(x)", "Array([2., 2., 2.], dtype=float32)"),
    ("print(1, 2, sep\t'-')", "1-2"), ("[].app\t(1) or Fal\t", "False"),
    ("from jax import rand\t; random.split(random.key(0)).shape", "(2,)"),
    ("from jax.numpy import lins\t; linspace.__name__", "'linspace'"),
    ("import jax.nu\t as np; np.pi", "3.14159"),
  ])
  func completes(_ typed: String, _ result: String) throws {
    let terminal = try prompt()
    terminal.type(
      "import jax, jax.numpy as jnp; x = ones((3, 2)); table = {'first key': 1, 3: 3}; nested = {'inner': {'deep': 4}}\r"
    )
    try terminal.see("\n>>> ")
    for piece in typed.split(separator: "\t", omittingEmptySubsequences: false).dropLast() {
      terminal.type(piece + "\t")
    }
    terminal.type(typed.split(separator: "\t", omittingEmptySubsequences: false).last! + "\r")
    try terminal.see("\n\(result)")
    try terminal.see("\n>>> ")
  }

  @Test func listsTheKeysOfADict() throws {
    let terminal = try prompt()
    terminal.type("table = {'alpha': 1, 'beta': 2}\r")
    try terminal.see("\n>>> ")
    terminal.type("table[\t\t")
    try terminal.see("alpha']  beta']")
    terminal.type("b\t\r")
    try terminal.see("\n2\n>>> ")
  }

  @Test func completesFileNames() throws {
    let folder = home.appending(path: "two words")
    try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
    try "loaded = 42\n".write(
      to: folder.appending(path: "my-program.py"), atomically: true, encoding: .utf8)
    let terminal = try prompt()
    terminal.type(":load ~/two\t")
    try terminal.show([">>> :load ~/two words/"])
    terminal.type("my-p\t")
    try terminal.show([">>> :load ~/two words/my-program.py"])
    terminal.type("\rloaded\r")
    try terminal.see("\n42\n>>> ")
    terminal.type(":rel\t\r")
    try terminal.see(":reload")
    try terminal.see("\n>>> ")
  }

  /// What cannot be completed leaves the line as it is; nothing runs.
  @Test func keepsTheLineWhereNothingCompletes() throws {
    let terminal = try prompt()
    terminal.type("def loud(x): print('ran'); return x\r\r")
    try terminal.see("\n>>> ")
    for entry in [
      "loud(1).re", "(1 // 0).re", "nothing[0].a", "'in a string: ba", "# in a comment: ba", "1 +* .a",
    ] {
      terminal.type(entry)
      try terminal.see(entry)
      terminal.type("\t\t ")
      try terminal.show([">>> " + entry], cursor: (0, 5 + entry.count))
      terminal.type("\u{3}")
      try terminal.see("KeyboardInterrupt\n>>> ")
    }
  }
}
