s = slice(1, 5, 2)
print("abcdef"[s], s.start, s.stop, s.step, s.indices(4))  # expect: bd 1 5 2 (1, 4, 2)
