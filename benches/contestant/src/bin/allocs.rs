//! The load binary again, with every allocation counted.

#[global_allocator]
static ALLOCATOR: bench_harness::CountingAlloc = bench_harness::CountingAlloc;

#[path = "load.rs"]
mod load;

fn main() {
    load::main();
}
