/// `exit`, `quit`, and the functions that Axle refuses, each with its reason.
extension BuiltinFunctions {
  nonisolated(unsafe) static let endings = ["exit", "quit"].map { name in
    Builtin("\(name)(code=None)") { a throws(ExceptionObject) in
      let code = a[0].isAbsent ? Object.none : a[0]
      let exit = ExceptionObject(Exceptions.systemExit, [code])
      exit.attributes["code"] = code
      throw exit
    }
  }

  nonisolated(unsafe) static let refused = reasons.flatMap { reason, names in
    names.map { name in
      Builtin(variadic: "\(name)(*args)") { _ throws(ExceptionObject) in
        throw .unsupported("\(reason): \(name)() is not supported")
      }
    }
  }

  private static let reasons = [
    ("Axle programs read no input", ["input"]),
    ("Axle programs have no files", ["open"]),
    ("Axle runs no code from strings", ["eval", "exec", "compile", "__import__"]),
    ("Axle's variables are not in a dict", ["globals", "locals", "vars"]),
    ("Axle's objects do not list their attributes", ["dir"]),
    ("Axle has no debugger", ["breakpoint"]),
  ]
}
