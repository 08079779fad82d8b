//! Which members of a structure have come.

/// The members that came, by their indices.
#[derive(Default)]
pub(super) struct Seen {
    /// A bit for each of the first 64.
    first: u64,
    /// For all others.
    later: Vec<u64>,
}

impl Seen {
    /// Notes the member of that index; whether it is the first time.
    pub(super) fn note(&mut self, index: usize) -> bool {
        let (word, bit) = (index / 64, 1 << (index % 64));
        let word = match word {
            0 => &mut self.first,
            _ => {
                if self.later.len() < word {
                    self.later.resize(word, 0);
                }
                match self.later.get_mut(word - 1) {
                    Some(word) => word,
                    None => return true,
                }
            }
        };
        let is_new = *word & bit == 0;
        *word |= bit;
        is_new
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn each_is_new_once() {
        let mut seen = Seen::default();
        for index in [0, 63, 64, 200, 127, 128, 1] {
            assert!(seen.note(index), "{index}");
            assert!(!seen.note(index), "{index}");
        }
    }
}
