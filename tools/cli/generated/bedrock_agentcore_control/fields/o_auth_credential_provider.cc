// Tables of the shapes in outcrop/bedrock_agentcore_control/types/o_auth_credential_provider.h.
// Generated from models/bedrock-agentcore-control.json. Do not edit: change codegen/ and run ./dev regenerate.
#include <outcrop/bedrock_agentcore_control/types/o_auth_credential_provider.h>

#include "bedrock_agentcore_control/fields.h"

namespace outcrop::bedrock_agentcore_control {

const cli::Shape& fields_of(const OAuthCredentialProvider*) {
  static constexpr cli::Field fields[] = {
      cli::field<&OAuthCredentialProvider::provider_arn>("providerArn", true),
      cli::field<&OAuthCredentialProvider::scopes>("scopes", true),
      cli::field<&OAuthCredentialProvider::custom_parameters>("customParameters"),
      cli::field<&OAuthCredentialProvider::grant_type>("grantType"),
      cli::field<&OAuthCredentialProvider::default_return_url>("defaultReturnUrl"),
  };
  static constexpr cli::Shape shape{.name = "OAuthCredentialProvider", .fields = fields};
  return shape;
}

}  // namespace outcrop::bedrock_agentcore_control
