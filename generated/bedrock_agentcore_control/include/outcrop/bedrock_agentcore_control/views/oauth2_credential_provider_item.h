// Oauth2CredentialProviderItemView: parts of answers.
// Generated from models/bedrock-agentcore-control.json. Do not edit: change codegen/ and run ./dev regenerate.
#pragma once

#include <string_view>

#include "outcrop/bedrock_agentcore_control/enums.h"
#include "outcrop/bedrock_agentcore_control/shapes.h"
#include "outcrop/open.h"
#include "outcrop/timestamp.h"

namespace outcrop::bedrock_agentcore_control {

/// An OAuth 2.0 credential provider as lists show it.
/// https://docs.aws.amazon.com/bedrock-agentcore-control/latest/APIReference/API_Oauth2CredentialProviderItem.html
struct Oauth2CredentialProviderItemView {
  /// The credential provider's name.
  std::string_view name{};
  /// The provider that tokens come from.
  Open<CredentialProviderVendorType> credential_provider_vendor{};
  /// The credential provider's ARN.
  std::string_view credential_provider_arn{};
  /// When it was created.
  Timestamp created_time{};
  /// When it changed last.
  Timestamp last_updated_time{};
};
const internal::Schema& schema_of(const Oauth2CredentialProviderItemView*);

}  // namespace outcrop::bedrock_agentcore_control
