// ApiKeyCredentialProviderItemView: parts of answers.
// Generated from models/bedrock-agentcore-control.json. Do not edit: change codegen/ and run ./dev regenerate.
#pragma once

#include <string_view>

#include "outcrop/bedrock_agentcore_control/shapes.h"
#include "outcrop/timestamp.h"

namespace outcrop::bedrock_agentcore_control {

/// A provider of an API key, as lists show it.
/// https://docs.aws.amazon.com/bedrock-agentcore-control/latest/APIReference/API_ApiKeyCredentialProviderItem.html
struct ApiKeyCredentialProviderItemView {
  /// The provider's name.
  std::string_view name{};
  /// The provider's ARN.
  std::string_view credential_provider_arn{};
  /// When the provider was created.
  Timestamp created_time{};
  /// When the provider changed last.
  Timestamp last_updated_time{};
};
const internal::Schema& schema_of(const ApiKeyCredentialProviderItemView*);

}  // namespace outcrop::bedrock_agentcore_control
