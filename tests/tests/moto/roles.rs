//! Roles that moto's STS gives to the program `from_env`, in a home of its own.

use std::path::Path;
use std::process::Command;
use std::{env, fs};

use libtest_mimic::Failed;
use serde_json::Value;

const CONFIG: &str = "[profile base]\naws_access_key_id = AKIDEXAMPLE\naws_secret_access_key = secret\n\
    [profile middle]\nrole_arn = arn:aws:iam::123456789012:role/middle\nsource_profile = base\n\
    [profile chain]\nrole_arn = arn:aws:iam::123456789012:role/end\nsource_profile = middle\n\
    external_id = a b&c\nduration_seconds = 900\n";

/// A role by way of another, and a role by a token.
pub fn run(url: &str) -> Result<(), Failed> {
    let home = Path::new(env!("CARGO_TARGET_TMPDIR")).join("moto-home");
    fs::create_dir_all(home.join(".aws"))?;
    fs::write(home.join(".aws/config"), CONFIG)?;
    fs::write(home.join("token"), "a.b.c")?;
    let token = home.join("token").display().to_string();
    let role = "arn:aws:iam::123456789012:role/pod";
    check(&home, url, &[("AWS_PROFILE", "chain")])?;
    check(&home, url, &[("AWS_WEB_IDENTITY_TOKEN_FILE", &token), ("AWS_ROLE_ARN", role)])
}

/// That the keys of a session are found.
fn check(home: &Path, url: &str, variables: &[(&str, &str)]) -> Result<(), Failed> {
    let output = Command::new(env!("CARGO_BIN_EXE_from_env"))
        .env_clear()
        .env("HOME", home)
        .env("PATH", env::var_os("PATH").unwrap_or_default())
        .env("AWS_REGION", "us-east-1")
        .env("AWS_EC2_METADATA_DISABLED", "true")
        .env("AWS_ENDPOINT_URL_STS", url)
        .envs(variables.iter().copied())
        .output()?;
    let found: Value = serde_json::from_slice(&output.stdout)?;
    let authorization = found["authorization"].as_str().unwrap_or_default();
    let token = found["token"].as_str().unwrap_or_default();
    if !authorization.contains("Credential=ASIA") || token.len() < 100 {
        return Err(format!("{variables:?}: {found}").into());
    }
    Ok(())
}
