// ConsentPortalIdpConfigView: parts of answers.
// Generated from models/bedrock-agentcore-control.json. Do not edit: change codegen/ and run ./dev regenerate.
#pragma once

#include <optional>
#include <span>
#include <string_view>

#include "outcrop/bedrock_agentcore_control/shapes.h"

namespace outcrop::bedrock_agentcore_control {

/// https://docs.aws.amazon.com/bedrock-agentcore-control/latest/APIReference/API_ConsentPortalIdpConfig.html
struct ConsentPortalIdpConfigView {
  std::string_view credential_provider_arn{};
  std::span<const std::string_view> scopes{};
  std::optional<std::string_view> audience{};
};
const internal::Schema& schema_of(const ConsentPortalIdpConfigView*);

}  // namespace outcrop::bedrock_agentcore_control
