# Who did something.
actor-customer = 顧客
actor-system = 系統
