// ManagedResourceDetailsView: parts of answers.
// Generated from models/bedrock-agentcore-control.json. Do not edit: change codegen/ and run ./dev regenerate.
#pragma once

#include <optional>
#include <string_view>

#include "outcrop/bedrock_agentcore_control/shapes.h"

namespace outcrop::bedrock_agentcore_control {

/// https://docs.aws.amazon.com/bedrock-agentcore-control/latest/APIReference/API_ManagedResourceDetails.html
struct ManagedResourceDetailsView {
  std::optional<std::string_view> domain{};
  std::optional<std::string_view> resource_gateway_arn{};
  std::optional<std::string_view> resource_association_arn{};
};
const internal::Schema& schema_of(const ManagedResourceDetailsView*);

}  // namespace outcrop::bedrock_agentcore_control
