// Tables of the shapes in outcrop/bedrock_agentcore_control/types/credential_provider_configuration.h.
// Generated from models/bedrock-agentcore-control.json. Do not edit: change codegen/ and run ./dev regenerate.
#include <outcrop/bedrock_agentcore_control/types/credential_provider_configuration.h>

#include "bedrock_agentcore_control/fields.h"

namespace outcrop::bedrock_agentcore_control {

const cli::Shape& fields_of(const CredentialProvider*) {
  static constexpr cli::Field fields[] = {
      cli::field<&CredentialProvider::oauth_credential_provider>("oauthCredentialProvider"),
      cli::field<&CredentialProvider::api_key_credential_provider>("apiKeyCredentialProvider"),
      cli::field<&CredentialProvider::iam_credential_provider>("iamCredentialProvider"),
  };
  static constexpr cli::Shape shape{.name = "CredentialProvider", .fields = fields, .is_union = true};
  return shape;
}

const cli::Shape& fields_of(const CredentialProviderConfiguration*) {
  static constexpr cli::Field fields[] = {
      cli::field<&CredentialProviderConfiguration::credential_provider_type>("credentialProviderType", true),
      cli::field<&CredentialProviderConfiguration::credential_provider>("credentialProvider"),
  };
  static constexpr cli::Shape shape{.name = "CredentialProviderConfiguration", .fields = fields};
  return shape;
}

const cli::Shape& fields_of(const GatewayApiKeyCredentialProvider*) {
  static constexpr cli::Field fields[] = {
      cli::field<&GatewayApiKeyCredentialProvider::provider_arn>("providerArn", true),
      cli::field<&GatewayApiKeyCredentialProvider::credential_parameter_name>("credentialParameterName"),
      cli::field<&GatewayApiKeyCredentialProvider::credential_prefix>("credentialPrefix"),
      cli::field<&GatewayApiKeyCredentialProvider::credential_location>("credentialLocation"),
  };
  static constexpr cli::Shape shape{.name = "GatewayApiKeyCredentialProvider", .fields = fields};
  return shape;
}

const cli::Shape& fields_of(const IamCredentialProvider*) {
  static constexpr cli::Field fields[] = {
      cli::field<&IamCredentialProvider::service>("service", true),
      cli::field<&IamCredentialProvider::region>("region"),
  };
  static constexpr cli::Shape shape{.name = "IamCredentialProvider", .fields = fields};
  return shape;
}

}  // namespace outcrop::bedrock_agentcore_control
