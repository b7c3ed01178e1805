print([y := n * 2 for n in range(3)], y)  # expect: [0, 2, 4] 4
