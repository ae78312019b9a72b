# Who did something.
actor-customer = 顾客
actor-system = 系统
