//! The command line: its arguments, and its output.

use std::ffi::OsString;
use std::fs;
use std::io::{self, Write};
use std::path::{Path, PathBuf};
use std::process::ExitCode;

use cargo_aws_operation::{Import, Model, Options, is_same};
use clap::builder::PossibleValuesParser;
use clap::{ArgGroup, Args, Parser, Subcommand};

const EXAMPLES: &str = "\
Examples:
  cargo aws-operation list service-2.json.gz
  cargo aws-operation import service-2.json.gz --operation GetQueue --operation ListQueues
  cargo aws-operation import deadline.json --all --no-docs > src/deadline.rs
  cargo aws-operation import deadline.json --all --no-docs --check src/deadline.rs

A model is Smithy's JSON AST or botocore's service-2.json, and may be compressed with gzip. The first
contains the service's endpoints; for the second, they are read from endpoint-rule-set-1.json in the
same folder, the pages of lists from paginators-1.json, and waiters from waiters-2.json.";

/// Generate declarations of AWS operations for aws-operation from a service's model
#[derive(Parser)]
#[command(name = "cargo aws-operation", bin_name = "cargo aws-operation", version)]
#[command(after_help = EXAMPLES)]
struct Cli {
    #[command(subcommand)]
    command: Command,
}

#[derive(Subcommand)]
enum Command {
    /// Write the declarations of operations, and of everything they use, to standard output
    Import(ImportArgs),
    /// List the operations of a model, with name, method, path and a one-sentence summary
    List {
        /// The model's file
        model: PathBuf,
        /// The service, if the model has several: its shape ID or its name
        #[arg(long, value_name = "NAME")]
        service: Option<String>,
    },
}

#[derive(Args)]
#[command(after_help = EXAMPLES)]
#[command(group = ArgGroup::new("which").required(true).args(["operations", "all"]))]
struct ImportArgs {
    /// The model's file
    model: PathBuf,
    /// An operation to declare; may be repeated
    #[arg(long = "operation", short, value_name = "NAME")]
    operations: Vec<String>,
    /// The service, if the model has several: its shape ID or its name
    #[arg(long, value_name = "NAME")]
    service: Option<String>,
    /// The protocol, if the model names none or another one that the service speaks too
    #[arg(long, value_name = "NAME", value_parser = PossibleValuesParser::new(Model::protocols()))]
    protocol: Option<String>,
    /// Declare operations whose authentication is not supported without any; you add its header
    #[arg(long, value_name = "WORD", value_parser = ["none"])]
    auth: Option<String>,
    /// Declare every operation; those that cannot be declared are listed on standard error
    #[arg(long)]
    all: bool,
    /// Leave out the model's documentation
    #[arg(long)]
    no_docs: bool,
    /// Implement serde's traits for shapes, in the wire format
    #[arg(long)]
    serde: bool,
    /// Write nothing, and fail if FILE does not have the same declarations
    #[arg(long, value_name = "FILE")]
    check: Option<PathBuf>,
}

impl ImportArgs {
    fn options(&self) -> Options {
        let options = if self.no_docs { Options::new().without_docs() } else { Options::new() };
        if self.serde { options.with_serde() } else { options }
    }
}

/// Does what the arguments say, and reports errors on standard error.
pub(crate) fn run() -> ExitCode {
    let cli = Cli::parse_from(arguments(std::env::args_os()));
    let result = match cli.command {
        Command::Import(args) => import(&args),
        Command::List { model, service } => list(&model, service.as_deref()),
    };
    result.unwrap_or_else(|message| {
        complain(&format!("error: {message}"));
        ExitCode::FAILURE
    })
}

/// The arguments without `aws-operation`, which cargo passes first.
fn arguments(given: impl Iterator<Item = OsString>) -> impl Iterator<Item = OsString> {
    given.enumerate().filter(|(at, word)| *at != 1 || word != "aws-operation").map(|(_, word)| word)
}

fn import(args: &ImportArgs) -> Result<ExitCode, String> {
    let model = read(&args.model, args.service.as_deref(), args.protocol.as_deref())?;
    let model = located(model, &args.model)?;
    let model = paged(model, &args.model)?;
    let model = waiting(model, &args.model)?;
    let model = if args.auth.is_some() { model.without_unsupported_auth() } else { model };
    let imported = if args.all {
        model.import_all(args.options())
    } else {
        model.import(&args.operations, args.options())
    };
    let Import { text, left_out, notes, .. } =
        imported.map_err(|error| format!("{}: {error}", args.model.display()))?;
    for error in left_out {
        complain(&format!("left out {error}"));
    }
    for note in notes {
        complain(&format!("note: {note}"));
    }
    match &args.check {
        Some(file) => check(&text, file, &args.model),
        None => print(&text),
    }
}

fn check(text: &str, file: &Path, model: &Path) -> Result<ExitCode, String> {
    let found = fs::read_to_string(file);
    let found = found.map_err(|error| format!("cannot read {}: {error}", file.display()))?;
    match is_same(text, &found) {
        Ok(true) => Ok(ExitCode::SUCCESS),
        Ok(false) => {
            Err(format!("{} does not match {}: import it again", file.display(), model.display()))
        }
        Err(error) => Err(format!("{}: {error}", file.display())),
    }
}

fn list(model: &Path, service: Option<&str>) -> Result<ExitCode, String> {
    let listed = read(model, service, None)?.list();
    let width = |column: fn(&cargo_aws_operation::Listed) -> &str| {
        listed.iter().map(|one| column(one).len()).max().unwrap_or_default()
    };
    let names = width(|one| &one.name);
    let methods = width(|one| &one.method);
    let paths = width(|one| &one.path);
    let mut text = String::new();
    for one in &listed {
        let line = format!(
            "{:names$}  {:methods$}  {:paths$}  {}",
            one.name, one.method, one.path, one.summary
        );
        text.push_str(line.trim_end());
        text.push('\n');
    }
    print(&text)
}

fn read(path: &Path, service: Option<&str>, protocol: Option<&str>) -> Result<Model, String> {
    let bytes = contents(path)?;
    let read = match (protocol, service) {
        (Some(protocol), _) => Model::read_with_protocol(&bytes, service, protocol),
        (None, Some(service)) => Model::read_service(&bytes, service),
        (None, None) => Model::read(&bytes),
    };
    read.map_err(|error| format!("{}: {error}", path.display()))
}

/// The model with the endpoint rules in the same folder, if there are any.
fn located(model: Model, path: &Path) -> Result<Model, String> {
    let Some(rules) = beside(path, "endpoint-rule-set-1.json") else { return Ok(model) };
    let located = model.with_endpoint_rules(&contents(&rules)?);
    located.map_err(|error| format!("{}: {error}", rules.display()))
}

/// The model with the paginators in the same folder, if there are any.
fn paged(model: Model, path: &Path) -> Result<Model, String> {
    let Some(paginators) = beside(path, "paginators-1.json") else { return Ok(model) };
    let paged = model.with_paginators(&contents(&paginators)?);
    paged.map_err(|error| format!("{}: {error}", paginators.display()))
}

/// The model with the waiters in the same folder, if there are any.
fn waiting(model: Model, path: &Path) -> Result<Model, String> {
    let Some(waiters) = beside(path, "waiters-2.json") else { return Ok(model) };
    let waiting = model.with_waiters(&contents(&waiters)?);
    waiting.map_err(|error| format!("{}: {error}", waiters.display()))
}

/// The path of a file that botocore keeps in the same folder as a model. Other models contain what is in it.
fn beside(model: &Path, name: &str) -> Option<PathBuf> {
    if !model.file_name()?.to_str()?.starts_with("service-2.json") {
        return None;
    }
    let names = [name.to_owned(), format!("{name}.gz")];
    names.iter().map(|name| model.with_file_name(name)).find(|path| path.exists())
}

fn contents(path: &Path) -> Result<Vec<u8>, String> {
    fs::read(path).map_err(|error| format!("cannot read {}: {error}", path.display()))
}

/// Writes to standard output. Its reader may close it early.
fn print(text: &str) -> Result<ExitCode, String> {
    let mut out = io::stdout().lock();
    match out.write_all(text.as_bytes()).and_then(|()| out.flush()) {
        Err(error) if error.kind() != io::ErrorKind::BrokenPipe => {
            Err(format!("cannot write: {error}"))
        }
        _ => Ok(ExitCode::SUCCESS),
    }
}

/// Writes to standard error. If that fails, there is nowhere to report it.
fn complain(message: &str) {
    let _ = writeln!(io::stderr(), "{message}");
}
