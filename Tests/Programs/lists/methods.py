xs = [3, 1, 2]
xs.append(5)
xs.extend((4, 4))
xs.insert(1, 9)
print(xs, xs.pop(), xs.pop(0), xs.index(1), xs.count(4))  # expect: [9, 1, 2, 5, 4] 4 3 1 1
xs.remove(9)
xs.reverse()
print(xs, xs.copy() is xs)  # expect: [4, 5, 2, 1] False
xs.sort(reverse=True)
print(xs, sorted(xs), xs.clear(), xs)  # expect: [] [1, 2, 4, 5] None []
