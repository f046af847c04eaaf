// Tables of the shapes in outcrop/bedrock_agentcore_control/types/synchronization_configuration.h.
// Generated from models/bedrock-agentcore-control.json. Do not edit: change codegen/ and run ./dev regenerate.
#include <outcrop/bedrock_agentcore_control/types/synchronization_configuration.h>

#include "bedrock_agentcore_control/fields.h"

namespace outcrop::bedrock_agentcore_control {

const cli::Shape& fields_of(const FromUrlSynchronizationConfiguration*) {
  static constexpr cli::Field fields[] = {
      cli::field<&FromUrlSynchronizationConfiguration::url>("url", true),
      cli::field<&FromUrlSynchronizationConfiguration::credential_provider_configurations>(
          "credentialProviderConfigurations"),
  };
  static constexpr cli::Shape shape{.name = "FromUrlSynchronizationConfiguration", .fields = fields};
  return shape;
}

const cli::Shape& fields_of(const RegistryRecordCredentialProviderConfiguration*) {
  static constexpr cli::Field fields[] = {
      cli::field<&RegistryRecordCredentialProviderConfiguration::credential_provider_type>("credentialProviderType",
                                                                                           true),
      cli::field<&RegistryRecordCredentialProviderConfiguration::credential_provider>("credentialProvider", true),
  };
  static constexpr cli::Shape shape{.name = "RegistryRecordCredentialProviderConfiguration", .fields = fields};
  return shape;
}

const cli::Shape& fields_of(const RegistryRecordCredentialProviderUnion*) {
  static constexpr cli::Field fields[] = {
      cli::field<&RegistryRecordCredentialProviderUnion::oauth_credential_provider>("oauthCredentialProvider"),
      cli::field<&RegistryRecordCredentialProviderUnion::iam_credential_provider>("iamCredentialProvider"),
  };
  static constexpr cli::Shape shape{
      .name = "RegistryRecordCredentialProviderUnion", .fields = fields, .is_union = true};
  return shape;
}

const cli::Shape& fields_of(const RegistryRecordIamCredentialProvider*) {
  static constexpr cli::Field fields[] = {
      cli::field<&RegistryRecordIamCredentialProvider::role_arn>("roleArn"),
      cli::field<&RegistryRecordIamCredentialProvider::service>("service"),
      cli::field<&RegistryRecordIamCredentialProvider::region>("region"),
  };
  static constexpr cli::Shape shape{.name = "RegistryRecordIamCredentialProvider", .fields = fields};
  return shape;
}

const cli::Shape& fields_of(const RegistryRecordOAuthCredentialProvider*) {
  static constexpr cli::Field fields[] = {
      cli::field<&RegistryRecordOAuthCredentialProvider::provider_arn>("providerArn", true),
      cli::field<&RegistryRecordOAuthCredentialProvider::grant_type>("grantType"),
      cli::field<&RegistryRecordOAuthCredentialProvider::scopes>("scopes"),
      cli::field<&RegistryRecordOAuthCredentialProvider::custom_parameters>("customParameters"),
  };
  static constexpr cli::Shape shape{.name = "RegistryRecordOAuthCredentialProvider", .fields = fields};
  return shape;
}

const cli::Shape& fields_of(const SynchronizationConfiguration*) {
  static constexpr cli::Field fields[] = {
      cli::field<&SynchronizationConfiguration::from_url>("fromUrl"),
  };
  static constexpr cli::Shape shape{.name = "SynchronizationConfiguration", .fields = fields};
  return shape;
}

}  // namespace outcrop::bedrock_agentcore_control
