//! A Python with moto, in a venv that is made once.

use std::fs;
use std::io::ErrorKind;
use std::path::{Path, PathBuf};
use std::process::{Command, Stdio};

use crate::Problem;

/// botocore's version is that of the checked-in declarations.
const REQUIREMENTS: [&str; 2] = ["moto[server]==5.2.5", "botocore==1.44.5"];

const INSTALL_PYTHON: &str = "this suite needs python3 (3.10 or later) with pip (22.3 or later); \
                              on Debian and Ubuntu: `apt-get install python3 python3-pip`";

/// The venv.
pub struct Python {
    folder: PathBuf,
}

impl Python {
    /// The venv as an earlier run left it, or a new one where that is not whole.
    pub fn with_moto() -> Result<Self, Problem> {
        let python = Self { folder: Path::new(env!("CARGO_TARGET_TMPDIR")).join("moto") };
        if !python.is_whole() {
            python.make()?;
        }
        Ok(python)
    }

    /// The interpreter, to which arguments can be added.
    pub fn command(&self) -> Command {
        Command::new(self.executable())
    }

    /// The folder of botocore's models.
    pub fn models(&self) -> Result<PathBuf, Problem> {
        let script = "import botocore; print(botocore.__path__[0], end='')";
        let output = self.command().args(["-c", script]).stderr(Stdio::inherit()).output()?;
        Ok(Path::new(&String::from_utf8(output.stdout)?).join("data"))
    }

    /// A file in the venv's folder.
    pub fn file(&self, name: &str) -> PathBuf {
        self.folder.join(name)
    }

    fn executable(&self) -> PathBuf {
        self.folder.join("bin/python")
    }

    /// Written last, so that it says that everything before was done.
    fn marker(&self) -> PathBuf {
        self.folder.join("installed")
    }

    /// Whether these requirements were installed, and still run.
    fn is_whole(&self) -> bool {
        let installed = fs::read_to_string(self.marker());
        let mut import = self.command();
        import.args(["-c", "import boto3, moto.server"]).stderr(Stdio::null());
        installed.is_ok_and(|installed| installed == REQUIREMENTS.join("\n"))
            && import.status().is_ok_and(|status| status.success())
    }

    fn make(&self) -> Result<(), Problem> {
        eprintln!("installing {} in {}", REQUIREMENTS.join(", "), self.folder.display());
        if self.folder.exists() {
            fs::remove_dir_all(&self.folder)?;
        }
        // The pip outside installs into the venv: Debian's venv has none without python3-venv.
        run(Command::new("python3").args(["-m", "venv", "--without-pip"]).arg(&self.folder))?;
        let pip = ["-m", "pip", "--quiet", "--disable-pip-version-check", "--python"];
        let mut install = Command::new("python3");
        install.args(pip).arg(self.executable()).arg("install").args(REQUIREMENTS);
        run(&mut install)?;
        Ok(fs::write(self.marker(), REQUIREMENTS.join("\n"))?)
    }
}

fn run(command: &mut Command) -> Result<(), Problem> {
    match command.status() {
        Ok(status) if status.success() => Ok(()),
        Ok(status) => Err(format!("`{command:?}` ended with {status}; {INSTALL_PYTHON}").into()),
        Err(error) if error.kind() == ErrorKind::NotFound => Err(INSTALL_PYTHON.into()),
        Err(error) => Err(error.into()),
    }
}
