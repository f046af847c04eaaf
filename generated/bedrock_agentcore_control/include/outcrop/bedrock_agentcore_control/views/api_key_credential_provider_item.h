// ApiKeyCredentialProviderItemView: parts of answers.
// Generated from models/bedrock-agentcore-control.json. Do not edit: change codegen/ and run ./dev regenerate.
#pragma once

#include <string_view>

#include "outcrop/bedrock_agentcore_control/shapes.h"
#include "outcrop/timestamp.h"

namespace outcrop::bedrock_agentcore_control {

/// https://docs.aws.amazon.com/bedrock-agentcore-control/latest/APIReference/API_ApiKeyCredentialProviderItem.html
struct ApiKeyCredentialProviderItemView {
  std::string_view name{};
  std::string_view credential_provider_arn{};
  Timestamp created_time{};
  Timestamp last_updated_time{};
};
const internal::Schema& schema_of(const ApiKeyCredentialProviderItemView*);

}  // namespace outcrop::bedrock_agentcore_control
