row = [0] * 2
grid = [row] * 2
grid[0][0] = 1
print(grid)  # expect: [[1, 0], [1, 0]]
