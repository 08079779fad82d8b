//! What an expansion costs the compiler, beside serde's derives of the same structs in one run.
//!
//!     cargo run --manifest-path benches/expansion_time/Cargo.toml -- [COPIES]
//!
//! Makes a crate of that many operations (1,000 by default) and shapes, and one with the same structs
//! and serde's derives, and lets rustc profile itself (`-Zself-profile`, which a stable rustc takes
//! with `RUSTC_BOOTSTRAP`). Counted is all the time in which a macro is expanded: the attribute, and
//! the derive that it hands over to, with what rustc does to take the tokens in. Not what rustc does
//! with the code afterwards: that is `benches/compile_cost.py`'s.

use std::error::Error;
use std::fmt::Write as _;
use std::path::{Path, PathBuf};
use std::process::Command;
use std::{env, fs};

use analyzeme::{EventPayload, ProfilingData, Timestamp};

const OURS: &str = r#"
#[aws_operation(
    method = "PATCH",
    path = "/2020-08-01/studios/{studioId}/streaming-images/{streamingImageId}",
    service = Nimble,
)]
pub struct UpdateStreamingImage@ {
    pub studio_id: String,
    pub streaming_image_id: String,
    #[aws(length(max = 64), sensitive)]
    pub name: Option<String>,
    #[aws(length(max = 256), sensitive)]
    pub description: Option<String>,
    #[aws(header = "X-Amz-Client-Token", idempotency_token, length(min = 1, max = 64))]
    pub client_token: Option<String>,
}
#[aws_shape]
pub struct Encryption@ {
    #[aws(length(min = 4))]
    pub key_arn: Option<String>,
    pub key_type: Option<String>,
}
"#;
const SERDE: &str = r#"
#[derive(serde::Serialize, serde::Deserialize)]
#[serde(rename_all = "camelCase")]
pub struct UpdateStreamingImage@ {
    pub studio_id: String,
    pub streaming_image_id: String,
    pub name: Option<String>,
    pub description: Option<String>,
    pub client_token: Option<String>,
}
#[derive(serde::Serialize, serde::Deserialize)]
#[serde(rename_all = "camelCase")]
pub struct Encryption@ {
    pub key_arn: Option<String>,
    pub key_type: Option<String>,
}
"#;

fn main() -> Result<(), Box<dyn Error>> {
    let copies = env::args().nth(1).map_or(Ok(1_000), |count| count.parse::<u32>())?;
    let root = Path::new(env!("CARGO_MANIFEST_DIR")).join("../..").canonicalize()?;
    let folder = Path::new(env!("CARGO_MANIFEST_DIR")).join("target/made");
    fs::create_dir_all(folder.join("src/bin"))?;
    let manifest = format!(
        "[package]\nname = \"made\"\nversion = \"0.0.0\"\nedition = \"2024\"\n\n[dependencies]\n\
         aws-operation = {{ path = \"{}\" }}\n\
         serde = {{ version = \"1\", features = [\"derive\"] }}\n\n[workspace]\n",
        root.join("runtime").display()
    );
    fs::write(folder.join("Cargo.toml"), manifest)?;
    fs::copy(root.join("Cargo.lock"), folder.join("Cargo.lock"))?;
    let ours = "use aws_operation::{aws_operation, aws_service, aws_shape};\n\
                #[aws_service(id = \"nimble\")]\npub struct Nimble;\n";
    let contestants = [("ours", ours, OURS), ("serde", "", SERDE)];
    let mut found = Vec::new();
    for (name, head, one) in contestants {
        let mut source = format!("#![allow(dead_code)]\n{head}fn main() {{}}\n");
        for number in 0..copies {
            write!(source, "{}", one.replace('@', &number.to_string()))?;
        }
        fs::write(folder.join("src/bin").join(name).with_extension("rs"), source)?;
        found.push((name, profile(&folder, name)?));
    }
    println!("{copies} operations and {copies} shapes, microseconds for each pair:");
    for (name, total) in &found {
        println!("{name:>8} {:8.1}", total / 1e3 / f64::from(copies));
    }
    if let [(_, ours), (_, serde)] = found.as_slice() {
        println!("{:>8} {:8.2}", "ratio", ours / serde);
    }
    Ok(())
}

/// The nanoseconds that rustc spent on expanding the macros of one binary.
fn profile(folder: &Path, name: &str) -> Result<f64, Box<dyn Error>> {
    let profiles = folder.join("profiles").join(name);
    if profiles.exists() {
        fs::remove_dir_all(&profiles)?;
    }
    fs::create_dir_all(&profiles)?;
    let status = Command::new(env::var_os("CARGO").unwrap_or_else(|| "cargo".into()))
        .args(["rustc", "--quiet", "--bin", name, "--"])
        .arg(format!("-Zself-profile={}", profiles.display()))
        .arg("-Zself-profile-events=default,args")
        .current_dir(folder)
        .env("RUSTC_BOOTSTRAP", "1")
        .env("CARGO_TARGET_DIR", folder.join("target"))
        .status()?;
    if !status.success() {
        return Err(format!("{name} does not compile").into());
    }
    let written = fs::read_dir(&profiles)?.flatten().map(|entry| entry.path());
    let path: PathBuf = written.last().ok_or("no profile was written")?.with_extension("");
    let data = ProfilingData::new(&path).map_err(|error| error.to_string())?;
    let mut total = 0.0;
    for event in data.iter_full() {
        // The outer event of a derive holds the inner one; an attribute has one event.
        let of_macro = |macros: &[&str]| {
            event.additional_data.iter().any(|of| macros.iter().any(|name| of.contains(name)))
        };
        let counted = event.label == "expand_derive_proc_macro_outer"
            || (event.label == "expand_proc_macro" && of_macro(&["#[aws_"]));
        if let (true, EventPayload::Timestamp(Timestamp::Interval { start, end })) =
            (counted, &event.payload)
        {
            total += end.duration_since(*start)?.as_secs_f64() * 1e9;
        }
    }
    Ok(total)
}
