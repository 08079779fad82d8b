//! The hashes.

use sha2::Digest;

use super::algorithm::Hasher;

pub(super) fn digest<D: Digest + Send + 'static>() -> Box<dyn Hasher> {
    Box::new(Hash(D::new()))
}

struct Hash<D>(D);

impl<D: Digest + Send> Hasher for Hash<D> {
    fn update(&mut self, bytes: &[u8]) {
        self.0.update(bytes);
    }

    fn finish(self: Box<Self>) -> Vec<u8> {
        self.0.finalize().to_vec()
    }
}
