//! `fixed NAME COUNT [SIZE]`: so many calls and nothing else, for a program that counts what they cost.

use std::error::Error;

use aws_operation_benches::Calls;

fn main() -> Result<(), Box<dyn Error>> {
    let arguments: Vec<String> = std::env::args().skip(1).collect();
    let [name, count, size @ ..] = arguments.as_slice() else {
        return Err("usage: fixed NAME COUNT [SIZE]".into());
    };
    let size = size.first().map_or(Ok(1024), |size| size.parse())?;
    let (calls, count) = (Calls::new(name, size)?, count.parse::<u32>()?);
    let runtime = aws_operation_benches::runtime()?;
    runtime.block_on(async {
        for _ in 0..count {
            calls.call().await?;
        }
        Ok(())
    })
}
