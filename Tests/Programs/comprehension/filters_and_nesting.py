print([(x, y) for x in range(4) if x % 2 for y in "ab"])  # expect: [(1, 'a'), (1, 'b'), (3, 'a'), (3, 'b')]
print([[c * r for c in range(3)] for r in range(2)])  # expect: [[0, 0, 0], [0, 1, 2]]
