//! A Python with packages, in a venv that is made once.

use std::fs;
use std::io::ErrorKind;
use std::path::{Path, PathBuf};
use std::process::{Command, Stdio};

use aws_operation_tests::Problem;

const INSTALL_PYTHON: &str = "this suite needs python3 (3.10 or later) with pip (22.3 or later); \
                              on Debian and Ubuntu: `apt-get install python3 python3-pip`";

/// The venv.
pub struct Python {
    folder: PathBuf,
    requirements: &'static [&'static str],
    modules: &'static str,
}

impl Python {
    /// The venv of that name as an earlier run left it, or a new one where that is not whole: has not
    /// these requirements, or not these modules, separated by commas.
    pub fn with(
        name: &str,
        requirements: &'static [&'static str],
        modules: &'static str,
    ) -> Result<Self, Problem> {
        let folder = Path::new(env!("CARGO_TARGET_TMPDIR")).join(name);
        let python = Self { folder, requirements, modules };
        if !python.is_whole() {
            python.make()?;
        }
        Ok(python)
    }

    /// The interpreter, to which arguments can be added.
    pub fn command(&self) -> Command {
        Command::new(self.executable())
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
        import.args(["-c", &format!("import {}", self.modules)]).stderr(Stdio::null());
        installed.is_ok_and(|installed| installed == self.requirements.join("\n"))
            && import.status().is_ok_and(|status| status.success())
    }

    fn make(&self) -> Result<(), Problem> {
        eprintln!("installing {} in {}", self.requirements.join(", "), self.folder.display());
        if self.folder.exists() {
            fs::remove_dir_all(&self.folder)?;
        }
        // The pip outside installs into the venv: Debian's venv has none without python3-venv.
        run(Command::new("python3").args(["-m", "venv", "--without-pip"]).arg(&self.folder))?;
        let pip = ["-m", "pip", "--quiet", "--disable-pip-version-check", "--python"];
        let mut install = Command::new("python3");
        install.args(pip).arg(self.executable()).arg("install").args(self.requirements);
        run(&mut install)?;
        Ok(fs::write(self.marker(), self.requirements.join("\n"))?)
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
