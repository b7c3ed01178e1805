/// What a fuzzer does with an input, by the fuzzer's name.
package let targets: [String: @Sendable ([UInt8]) -> Void] = [
  "syntax": readAsProgram, "programs": { runAsProgram($0) }, "stored": readAsStored,
]
