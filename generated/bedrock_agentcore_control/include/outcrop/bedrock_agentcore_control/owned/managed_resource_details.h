// ManagedResourceDetails.
// Generated from models/bedrock-agentcore-control.json. Do not edit: change codegen/ and run ./dev regenerate.
#pragma once

#include <optional>
#include <string>

#include "outcrop/bedrock_agentcore_control/shapes.h"

namespace outcrop::bedrock_agentcore_control {

struct ManagedResourceDetailsView;

/// https://docs.aws.amazon.com/bedrock-agentcore-control/latest/APIReference/API_ManagedResourceDetails.html
struct ManagedResourceDetails {
  std::optional<std::string> domain{};
  std::optional<std::string> resource_gateway_arn{};
  std::optional<std::string> resource_association_arn{};

  friend bool operator==(const ManagedResourceDetails&, const ManagedResourceDetails&) = default;
};
ManagedResourceDetails to_owned(const ManagedResourceDetailsView& view);
void write_json(internal::JsonWriter& writer, const ManagedResourceDetails& in);

}  // namespace outcrop::bedrock_agentcore_control
