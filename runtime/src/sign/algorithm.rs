//! The algorithms of signatures, and what differs between them.

use super::SigningError;
use super::hex::Hex;
use super::signer::Signer;

/// An algorithm. Declared services name theirs as a constant, so that a program is linked with those
/// alone that it declares.
#[derive(Debug, Clone, Copy)]
pub struct Algorithm {
    /// As requests name it.
    pub(super) name: &'static str,
    /// Whether a signature is for a set of regions, which is sent, and not for the one in its scope.
    pub for_region_set: bool,
    /// Adds the signature of a request, by its hash, to a text.
    pub(super) sign: fn(&Signer<'_>, &Hex, &mut String) -> Result<(), SigningError>,
}
