// ApiKeyCredentialProviderItem.
// Generated from models/bedrock-agentcore-control.json. Do not edit: change codegen/ and run ./dev regenerate.
#pragma once

#include <string>

#include "outcrop/bedrock_agentcore_control/shapes.h"
#include "outcrop/timestamp.h"

namespace outcrop::bedrock_agentcore_control {

struct ApiKeyCredentialProviderItemView;

/// https://docs.aws.amazon.com/bedrock-agentcore-control/latest/APIReference/API_ApiKeyCredentialProviderItem.html
struct ApiKeyCredentialProviderItem {
  std::string name{};
  std::string credential_provider_arn{};
  Timestamp created_time{};
  Timestamp last_updated_time{};

  friend bool operator==(const ApiKeyCredentialProviderItem&, const ApiKeyCredentialProviderItem&) = default;
};
ApiKeyCredentialProviderItem to_owned(const ApiKeyCredentialProviderItemView& view);
void write_json(internal::JsonWriter& writer, const ApiKeyCredentialProviderItem& in);

}  // namespace outcrop::bedrock_agentcore_control
