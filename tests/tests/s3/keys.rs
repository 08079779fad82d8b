//! Keys that a client can get wrong.

use std::collections::HashSet;

use crate::place::{Kind, Place};

/// Keys with what URLs, signatures, headers or XML write in another way.
const ODD: &[&str] = &[
    "a b",
    " leading and trailing ",
    "a+b",
    "100%",
    "%41%2F%25",
    "a//b",
    "/leading",
    "//",
    "trailing/",
    "a\\b",
    "~tilde-_.",
    "a=b&c=d",
    "a?b=c#d",
    "a?versionId",
    "(a)!*'$@:;,",
    "[a]{b}|^`\"<>",
    "grün/ǅ/漢字/𝒳",
    "🙀/👩‍👩‍👧",
    "e\u{301}\u{e9}",
    "...",
    ".a/..b/c..",
    "line\nfeed",
    "carriage\rreturn\ttab\u{b}\u{7f}\u{80}\u{85}\u{2028}",
    "\u{1}\u{fffe}\u{ffff}",
];

const MAX_LENGTH: usize = 1024;

impl Place {
    /// The odd keys that it takes.
    pub fn odd_keys(&self) -> Vec<String> {
        let longest = ["a".repeat(MAX_LENGTH), "€/".repeat(MAX_LENGTH / 4)];
        let keys = ODD.iter().map(|key| (*key).to_owned()).chain(longest);
        keys.filter(|key| self.takes(key)).collect()
    }

    /// Different keys by chance, always the same ones, that it takes.
    pub fn random_keys(&self, count: usize) -> Vec<String> {
        let mut chance = Chance(17);
        let (mut known, mut keys, mut folders) = (HashSet::new(), Vec::new(), HashSet::new());
        while keys.len() < count {
            let key = chance.key();
            let folder = key.split('/').next().unwrap_or_default().to_owned();
            let is_free = self.kind != Kind::Rclone || folders.insert(folder);
            if self.takes(&key) && is_free && known.insert(key.clone()) {
                keys.push(key);
            }
        }
        keys
    }

    /// Whether the server takes that key, from anybody.
    fn takes(&self, key: &str) -> bool {
        // The objects are files, whose names have limits.
        let is_name = |segment: &str| !segment.is_empty() && segment.len() <= 200;
        let is_control = |character: char| character.is_ascii_control();
        match self.kind {
            // Its routes end before a line feed.
            Kind::Moto | Kind::Strict => !key.contains('\n'),
            Kind::Rclone => key.split('/').all(is_name) && !key.contains(is_control),
        }
    }
}

/// SplitMix64.
struct Chance(u64);

impl Chance {
    fn below(&mut self, limit: u32) -> u32 {
        self.0 = self.0.wrapping_add(0x9e37_79b9_7f4a_7c15);
        let mixed = (self.0 ^ (self.0 >> 30)).wrapping_mul(0xbf58_476d_1ce4_e5b9);
        let mixed = (mixed ^ (mixed >> 27)).wrapping_mul(0x94d0_49bb_1331_11eb);
        let high = u32::try_from((mixed ^ (mixed >> 31)) >> 32).unwrap();
        high % limit
    }

    /// A key of up to 1,024 bytes, short ones as often as long ones. No segment is `.` or `..`.
    fn key(&mut self) -> String {
        loop {
            let magnitude = self.below(11);
            let length = self.below(1 << magnitude) as usize + 1;
            let mut key = String::new();
            while key.len() < length {
                key.push(self.character());
            }
            let is_dots = |segment| matches!(segment, "." | "..");
            if key.len() <= MAX_LENGTH && !key.split('/').any(is_dots) {
                return key;
            }
        }
    }

    fn character(&mut self) -> char {
        let (first, last) = match self.below(32) {
            0 => (0x01, 0x1f),
            1..8 => (0x20, 0x2f),
            8..10 => return '/',
            10..18 => (0x30, 0x7f),
            18..22 => (0x80, 0x7ff),
            22..28 => (0x800, 0xffff),
            _ => (0x1_0000, 0x10_ffff),
        };
        // A surrogate is not a character.
        char::from_u32(first + self.below(last - first + 1)).unwrap_or('.')
    }
}
