// swift-tools-version: 6.1
// The house: one target a folder, arrows run down only (ARCHITECTURE.md, "The house").

import Foundation
import PackageDescription

/// Reference counts need no atomics: worker threads touch raw pointers only (ARCHITECTURE.md, "One thread").
let swift: [SwiftSetting] = [
  .enableUpcomingFeature("InternalImportsByDefault"),
  .enableUpcomingFeature("ExistentialAny"),
  .unsafeFlags(
    ["-Xfrontend", "-assume-single-threaded", "-enforce-exclusivity=unchecked"],
    .when(configuration: .release)),
]

/// Each product rounds by itself, as in JAX outside `jit`; FMA is asked for by name where XLA uses it.
let kernelFlags: [CSetting] = [.unsafeFlags(["-O3", "-ffp-contract=off", "-fno-math-errno"])]

let package = Package(
  name: "axle",
  products: [.executable(name: "axle", targets: ["axle"])],
  dependencies: [
    .package(url: "https://github.com/apple/swift-argument-parser", from: "1.8.2")
  ],
  targets: [
    .target(name: "Diagnostics", swiftSettings: swift),
    .target(name: "Lexer", dependencies: ["Diagnostics"], swiftSettings: swift),
    .target(
      name: "Parser", dependencies: ["Lexer", "Diagnostics"], exclude: ["grammar.txt"],
      swiftSettings: swift),
    .target(name: "Kernels", cSettings: kernelFlags),
    .target(name: "Arrays", dependencies: ["Kernels"], swiftSettings: swift),
    .target(name: "Primitives", dependencies: ["Arrays", "Kernels"], swiftSettings: swift),
    .target(
      name: "Interp",
      dependencies: ["Diagnostics", "Lexer", "Parser", "Kernels", "Arrays", "Primitives"],
      swiftSettings: swift),
    .systemLibrary(name: "CReadline", providers: [.apt(["libreadline-dev"])]),
    .target(
      name: "REPL", dependencies: ["Interp", "Diagnostics", "Kernels", "CReadline"],
      swiftSettings: swift),
    .executableTarget(
      name: "axle",
      dependencies: [
        "REPL", "Interp", "Kernels", "Diagnostics",
        .product(name: "ArgumentParser", package: "swift-argument-parser"),
      ],
      swiftSettings: swift),
    .testTarget(name: "DiagnosticsTests", dependencies: ["Diagnostics"]),
    .testTarget(name: "LexerTests", dependencies: ["Lexer", "Diagnostics"]),
    .testTarget(name: "ParserTests", dependencies: ["Parser", "Lexer", "Diagnostics"]),
    .testTarget(
      name: "ArraysTests", dependencies: ["Arrays", "Kernels"], exclude: ["Goldens", "make_goldens.py"]),
    .testTarget(name: "LawTests", dependencies: ["Primitives", "Arrays", "Kernels"]),
    .testTarget(name: "InterpTests", dependencies: ["Interp", "Parser", "Lexer", "Diagnostics", "Kernels"]),
    // These drive the command itself, from outside.
    .target(name: "CTestSupport", path: "Tests/CTestSupport"),
    .target(name: "TestSupport", dependencies: ["CTestSupport"], path: "Tests/TestSupport"),
    .testTarget(
      name: "ConformanceTests", dependencies: ["TestSupport"], path: "Tests/Conformance",
      exclude: [
        "README.md", "cases", "expected_failures.txt", "make_goldens.py", "random", "run.py", "test_run.py",
      ]),
    .testTarget(name: "ProgramTests", dependencies: ["TestSupport"]),
    .testTarget(name: "REPLTests", dependencies: ["TestSupport"]),
    .testTarget(name: "CommandLineTests", dependencies: ["TestSupport"]),
  ],
  swiftLanguageModes: [.v6]
)
