use std::collections::BTreeMap;

use aws_operation::{
    AwsJson1_1, Blob, Timestamp, aws_error, aws_operation, aws_output, aws_service, aws_shape,
};

#[aws_service(
    id = "KMS",
    protocol = AwsJson1_1,
    target_prefix = "TrentService",
    error = KmsError,
)]
pub struct Kms;

#[aws_error]
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
pub enum KmsError {
    CloudHsmClusterInvalidConfigurationException,
    CustomKeyStoreInvalidStateException,
    CustomKeyStoreNotFoundException,
    DependencyTimeoutException,
    DisabledException,
    DryRunOperationException,
    IncorrectKeyException,
    InvalidArnException,
    InvalidCiphertextException,
    InvalidGrantTokenException,
    InvalidKeyUsageException,
    KMSInternalException,
    KMSInvalidStateException,
    KeyUnavailableException,
    LimitExceededException,
    MalformedPolicyDocumentException,
    NotFoundException,
    TagException,
    UnsupportedOperationException,
    XksKeyAlreadyInUseException,
    XksKeyInvalidConfigurationException,
    XksKeyNotFoundException,
}

#[aws_operation(service = Kms, output = CreateKeyResponse, rename_all = "PascalCase")]
#[derive(Clone, Debug, Default, PartialEq, Eq, Hash)]
pub struct CreateKey {
    #[aws(length(min = 1, max = 131072))]
    pub policy: Option<String>,
    #[aws(length(max = 8192))]
    pub description: Option<String>,
    pub key_usage: Option<KeyUsageType>,
    pub customer_master_key_spec: Option<CustomerMasterKeySpec>,
    pub key_spec: Option<KeySpec>,
    pub origin: Option<OriginType>,
    #[aws(length(min = 1, max = 64))]
    pub custom_key_store_id: Option<String>,
    pub bypass_policy_lockout_safety_check: Option<bool>,
    pub tags: Option<Vec<Tag>>,
    pub multi_region: Option<bool>,
    #[aws(length(min = 1, max = 128))]
    pub xks_key_id: Option<String>,
}

#[aws_output(rename_all = "PascalCase")]
#[derive(Clone, Debug, Default, PartialEq, Eq, Hash)]
pub struct CreateKeyResponse {
    pub key_metadata: Option<KeyMetadata>,
}

#[aws_operation(service = Kms, output = DecryptResponse, rename_all = "PascalCase")]
#[derive(Clone, Debug, Default, PartialEq, Eq, Hash)]
pub struct Decrypt {
    #[aws(length(min = 1, max = 6144))]
    pub ciphertext_blob: Option<Blob>,
    pub encryption_context: Option<BTreeMap<String, String>>,
    #[aws(length(max = 10), each(length(min = 1, max = 8192)))]
    pub grant_tokens: Option<Vec<String>>,
    #[aws(length(min = 1, max = 2048))]
    pub key_id: Option<String>,
    pub encryption_algorithm: Option<EncryptionAlgorithmSpec>,
    pub recipient: Option<RecipientInfo>,
    pub dry_run: Option<bool>,
    pub dry_run_modifiers: Option<Vec<DryRunModifierType>>,
}

#[aws_output(rename_all = "PascalCase")]
#[derive(Clone, Default, PartialEq, Eq, Hash)]
pub struct DecryptResponse {
    pub key_id: Option<String>,
    #[aws(sensitive)]
    pub plaintext: Option<Blob>,
    pub encryption_algorithm: Option<EncryptionAlgorithmSpec>,
    pub ciphertext_for_recipient: Option<Blob>,
    pub key_material_id: Option<String>,
}

#[aws_operation(
    service = Kms,
    output = EncryptResponse,
    required = EncryptRequired,
    rename_all = "PascalCase",
)]
#[derive(Clone, PartialEq, Eq, Hash)]
pub struct Encrypt {
    #[aws(length(min = 1, max = 2048))]
    pub key_id: String,
    #[aws(length(min = 1, max = 4096), sensitive)]
    pub plaintext: Blob,
    pub encryption_context: Option<BTreeMap<String, String>>,
    #[aws(length(max = 10), each(length(min = 1, max = 8192)))]
    pub grant_tokens: Option<Vec<String>>,
    pub encryption_algorithm: Option<EncryptionAlgorithmSpec>,
    pub dry_run: Option<bool>,
}

#[aws_output(rename_all = "PascalCase")]
#[derive(Clone, Debug, Default, PartialEq, Eq, Hash)]
pub struct EncryptResponse {
    pub ciphertext_blob: Option<Blob>,
    pub key_id: Option<String>,
    pub encryption_algorithm: Option<EncryptionAlgorithmSpec>,
}

#[aws_shape(rename_all = "SCREAMING_SNAKE_CASE")]
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
pub enum CustomerMasterKeySpec {
    #[aws(name = "RSA_2048")]
    Rsa2048,
    #[aws(name = "RSA_3072")]
    Rsa3072,
    #[aws(name = "RSA_4096")]
    Rsa4096,
    EccNistP256,
    EccNistP384,
    EccNistP521,
    EccSecgP256k1,
    SymmetricDefault,
    #[aws(name = "HMAC_224")]
    Hmac224,
    #[aws(name = "HMAC_256")]
    Hmac256,
    #[aws(name = "HMAC_384")]
    Hmac384,
    #[aws(name = "HMAC_512")]
    Hmac512,
    Sm2,
    Unknown(String),
}

#[aws_shape(rename_all = "SCREAMING_SNAKE_CASE")]
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
pub enum DryRunModifierType {
    IgnoreCiphertext,
    Unknown(String),
}

#[aws_shape(rename_all = "SCREAMING_SNAKE_CASE")]
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
pub enum EncapsulationAlgorithmSpec {
    MlKem,
    Unknown(String),
}

#[aws_shape(rename_all = "SCREAMING_SNAKE_CASE")]
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
pub enum EncryptionAlgorithmSpec {
    SymmetricDefault,
    #[aws(name = "RSAES_OAEP_SHA_1")]
    RsaesOaepSha1,
    #[aws(name = "RSAES_OAEP_SHA_256")]
    RsaesOaepSha256,
    Sm2pke,
    Unknown(String),
}

#[aws_shape(rename_all = "SCREAMING_SNAKE_CASE")]
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
pub enum ExpirationModelType {
    KeyMaterialExpires,
    KeyMaterialDoesNotExpire,
    Unknown(String),
}

#[aws_shape(rename_all = "SCREAMING_SNAKE_CASE")]
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
pub enum KeyAgreementAlgorithmSpec {
    Ecdh,
    Unknown(String),
}

#[aws_shape]
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
pub enum KeyEncryptionMechanism {
    #[aws(name = "RSAES_OAEP_SHA_256")]
    RsaesOaepSha256,
    Unknown(String),
}

#[aws_shape(rename_all = "SCREAMING_SNAKE_CASE")]
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
pub enum KeyManagerType {
    Aws,
    Customer,
    Unknown(String),
}

#[aws_shape(rename_all = "PascalCase")]
#[derive(Clone, Debug, Default, PartialEq, Eq, Hash)]
pub struct KeyMetadata {
    #[aws(name = "AWSAccountId")]
    pub aws_account_id: Option<String>,
    pub key_id: Option<String>,
    pub arn: Option<String>,
    pub creation_date: Option<Timestamp>,
    pub enabled: Option<bool>,
    pub description: Option<String>,
    pub key_usage: Option<KeyUsageType>,
    pub key_state: Option<KeyState>,
    pub deletion_date: Option<Timestamp>,
    pub valid_to: Option<Timestamp>,
    pub origin: Option<OriginType>,
    pub custom_key_store_id: Option<String>,
    pub cloud_hsm_cluster_id: Option<String>,
    pub expiration_model: Option<ExpirationModelType>,
    pub key_manager: Option<KeyManagerType>,
    pub customer_master_key_spec: Option<CustomerMasterKeySpec>,
    pub key_spec: Option<KeySpec>,
    pub encryption_algorithms: Vec<EncryptionAlgorithmSpec>,
    pub signing_algorithms: Vec<SigningAlgorithmSpec>,
    pub key_agreement_algorithms: Vec<KeyAgreementAlgorithmSpec>,
    pub encapsulation_algorithms: Vec<EncapsulationAlgorithmSpec>,
    pub multi_region: Option<bool>,
    pub multi_region_configuration: Option<MultiRegionConfiguration>,
    pub pending_deletion_window_in_days: Option<i32>,
    pub mac_algorithms: Vec<MacAlgorithmSpec>,
    pub xks_key_configuration: Option<XksKeyConfigurationType>,
    pub current_key_material_id: Option<String>,
}

#[aws_shape(rename_all = "SCREAMING_SNAKE_CASE")]
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
pub enum KeySpec {
    #[aws(name = "RSA_2048")]
    Rsa2048,
    #[aws(name = "RSA_3072")]
    Rsa3072,
    #[aws(name = "RSA_4096")]
    Rsa4096,
    EccNistP256,
    EccNistP384,
    EccNistP521,
    EccSecgP256k1,
    SymmetricDefault,
    #[aws(name = "HMAC_224")]
    Hmac224,
    #[aws(name = "HMAC_256")]
    Hmac256,
    #[aws(name = "HMAC_384")]
    Hmac384,
    #[aws(name = "HMAC_512")]
    Hmac512,
    Sm2,
    #[aws(name = "ML_DSA_44")]
    MlDsa44,
    #[aws(name = "ML_DSA_65")]
    MlDsa65,
    #[aws(name = "ML_DSA_87")]
    MlDsa87,
    EccNistEdwards25519,
    #[aws(name = "ML_KEM_512")]
    MlKem512,
    #[aws(name = "ML_KEM_768")]
    MlKem768,
    #[aws(name = "ML_KEM_1024")]
    MlKem1024,
    Unknown(String),
}

#[aws_shape]
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
pub enum KeyState {
    Creating,
    Enabled,
    Disabled,
    PendingDeletion,
    PendingImport,
    PendingReplicaDeletion,
    Unavailable,
    Updating,
    Unknown(String),
}

#[aws_shape(rename_all = "SCREAMING_SNAKE_CASE")]
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
pub enum KeyUsageType {
    SignVerify,
    EncryptDecrypt,
    GenerateVerifyMac,
    KeyAgreement,
    EncapsulateDecapsulate,
    Unknown(String),
}

#[aws_shape]
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
pub enum MacAlgorithmSpec {
    #[aws(name = "HMAC_SHA_224")]
    HmacSha224,
    #[aws(name = "HMAC_SHA_256")]
    HmacSha256,
    #[aws(name = "HMAC_SHA_384")]
    HmacSha384,
    #[aws(name = "HMAC_SHA_512")]
    HmacSha512,
    Unknown(String),
}

#[aws_shape(rename_all = "PascalCase")]
#[derive(Clone, Debug, Default, PartialEq, Eq, Hash)]
pub struct MultiRegionConfiguration {
    pub multi_region_key_type: Option<MultiRegionKeyType>,
    pub primary_key: Option<MultiRegionKey>,
    pub replica_keys: Vec<MultiRegionKey>,
}

#[aws_shape(rename_all = "PascalCase")]
#[derive(Clone, Debug, Default, PartialEq, Eq, Hash)]
pub struct MultiRegionKey {
    pub arn: Option<String>,
    pub region: Option<String>,
}

#[aws_shape(rename_all = "SCREAMING_SNAKE_CASE")]
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
pub enum MultiRegionKeyType {
    Primary,
    Replica,
    Unknown(String),
}

#[aws_shape(rename_all = "SCREAMING_SNAKE_CASE")]
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
pub enum OriginType {
    AwsKms,
    External,
    AwsCloudhsm,
    ExternalKeyStore,
    Unknown(String),
}

#[aws_shape(rename_all = "PascalCase")]
#[derive(Clone, Debug, Default, PartialEq, Eq, Hash)]
pub struct RecipientInfo {
    pub key_encryption_algorithm: Option<KeyEncryptionMechanism>,
    #[aws(length(min = 1, max = 262144))]
    pub attestation_document: Option<Blob>,
}

#[aws_shape]
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
pub enum SigningAlgorithmSpec {
    #[aws(name = "RSASSA_PSS_SHA_256")]
    RsassaPssSha256,
    #[aws(name = "RSASSA_PSS_SHA_384")]
    RsassaPssSha384,
    #[aws(name = "RSASSA_PSS_SHA_512")]
    RsassaPssSha512,
    #[aws(name = "RSASSA_PKCS1_V1_5_SHA_256")]
    RsassaPkcs1V1_5Sha256,
    #[aws(name = "RSASSA_PKCS1_V1_5_SHA_384")]
    RsassaPkcs1V1_5Sha384,
    #[aws(name = "RSASSA_PKCS1_V1_5_SHA_512")]
    RsassaPkcs1V1_5Sha512,
    #[aws(name = "ECDSA_SHA_256")]
    EcdsaSha256,
    #[aws(name = "ECDSA_SHA_384")]
    EcdsaSha384,
    #[aws(name = "ECDSA_SHA_512")]
    EcdsaSha512,
    #[aws(name = "SM2DSA")]
    Sm2dsa,
    #[aws(name = "ML_DSA_SHAKE_256")]
    MlDsaShake256,
    #[aws(name = "ED25519_SHA_512")]
    Ed25519Sha512,
    #[aws(name = "ED25519_PH_SHA_512")]
    Ed25519PhSha512,
    Unknown(String),
}

#[aws_shape(rename_all = "PascalCase")]
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
pub struct Tag {
    #[aws(length(min = 1, max = 128))]
    pub tag_key: String,
    #[aws(length(max = 256))]
    pub tag_value: String,
}

#[aws_shape(rename_all = "PascalCase")]
#[derive(Clone, Debug, Default, PartialEq, Eq, Hash)]
pub struct XksKeyConfigurationType {
    pub id: Option<String>,
}
