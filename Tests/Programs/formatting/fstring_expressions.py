d, xs = {"k": [1, 2]}, [3, 4]
print(f"{d['k'][0] + 1} {xs[-1]=} {len(xs)=:>3} {{braces}} {'nested ' + f'{xs}'}")
# expect: 2 xs[-1]=4 len(xs)=  2 {braces} nested [3, 4]
