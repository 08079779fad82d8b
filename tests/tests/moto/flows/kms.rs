//! A key: bytes there and back, and none of them in `Debug`.

use std::collections::BTreeMap;

use aws_operation::{Blob, Client};
use libtest_mimic::Failed;

use super::refusal;
use crate::declarations::kms::{
    CreateKey, Decrypt, Encrypt, EncryptRequired, EncryptionAlgorithmSpec, KeySpec, KeyState,
    KmsError,
};

const SECRET: &[u8] = b"\x00\xff\x80 top secret";

pub async fn run(client: Client) -> Result<(), Failed> {
    let create = CreateKey { description: Some("of tests".to_owned()), ..Default::default() };
    let key = client.send(create).await?.key_metadata.ok_or("no key")?;
    assert_eq!(key.description.as_deref(), Some("of tests"));
    assert_eq!((key.enabled, key.key_state), (Some(true), Some(KeyState::Enabled)));
    assert_eq!(key.key_spec, Some(KeySpec::SymmetricDefault));
    let algorithms = [EncryptionAlgorithmSpec::SymmetricDefault];
    assert_eq!(key.encryption_algorithms, algorithms);

    let context = BTreeMap::from([("for".to_owned(), "ü".to_owned())]);
    let encrypt = Encrypt {
        encryption_context: Some(context.clone()),
        ..EncryptRequired { key_id: key.key_id.ok_or("no key id")?, plaintext: SECRET.into() }
            .into()
    };
    let encrypted = client.send(encrypt).await?;
    assert_eq!(encrypted.key_id, key.arn);
    let ciphertext = encrypted.ciphertext_blob.ok_or("no ciphertext")?;

    let decrypted = client.send(decrypt(&ciphertext, Some(context))).await?;
    assert_eq!(decrypted.key_id, key.arn);
    let shown = format!("{decrypted:?}");
    assert!(shown.contains("plaintext: <sensitive>"), "{shown}");
    assert_eq!(decrypted.plaintext, Some(SECRET.into()));

    let error = client.send(decrypt(&ciphertext, None)).await.unwrap_err();
    assert_eq!((error.code(), error.status()), (Some("InvalidCiphertextException"), Some(400)));
    assert!(matches!(error.modeled(), Some(KmsError::InvalidCiphertextException)), "{error:?}");

    let encrypt =
        Encrypt::from(EncryptRequired { key_id: "gone".to_owned(), plaintext: SECRET.into() });
    let error = client.send(encrypt).await.unwrap_err();
    let message = "Invalid keyId gone";
    refusal::check(&error, "Encrypt", "NotFoundException", 400, message);
    assert!(matches!(error.modeled(), Some(KmsError::NotFoundException)), "{error:?}");
    Ok(())
}

fn decrypt(ciphertext: &Blob, context: Option<BTreeMap<String, String>>) -> Decrypt {
    Decrypt {
        ciphertext_blob: Some(ciphertext.clone()),
        encryption_context: context,
        ..Default::default()
    }
}
