// ApiKeyCredentialProviderItem.
// Generated from models/bedrock-agentcore-control.json. Do not edit: change codegen/ and run ./dev regenerate.
#pragma once

#include <string>

#include "outcrop/bedrock_agentcore_control/shapes.h"
#include "outcrop/timestamp.h"

namespace outcrop::bedrock_agentcore_control {

struct ApiKeyCredentialProviderItemView;

/// A provider of an API key, as lists show it.
/// https://docs.aws.amazon.com/bedrock-agentcore-control/latest/APIReference/API_ApiKeyCredentialProviderItem.html
struct ApiKeyCredentialProviderItem {
  /// The provider's name.
  std::string name{};
  /// The provider's ARN.
  std::string credential_provider_arn{};
  /// When the provider was created.
  Timestamp created_time{};
  /// When the provider changed last.
  Timestamp last_updated_time{};

  friend bool operator==(const ApiKeyCredentialProviderItem&, const ApiKeyCredentialProviderItem&) = default;
};
ApiKeyCredentialProviderItem to_owned(const ApiKeyCredentialProviderItemView& view);
void write_json(internal::JsonWriter& writer, const ApiKeyCredentialProviderItem& in);

}  // namespace outcrop::bedrock_agentcore_control
