# Who did something.
actor-customer = Customer
actor-system = The system
