// ManagedResourceDetails.
// Generated from models/bedrock-agentcore-control.json. Do not edit: change codegen/ and run ./dev regenerate.
#pragma once

#include <optional>
#include <string>

#include "outcrop/bedrock_agentcore_control/shapes.h"

namespace outcrop::bedrock_agentcore_control {

struct ManagedResourceDetailsView;

/// What the gateway has set up for one domain that it reaches privately.
/// https://docs.aws.amazon.com/bedrock-agentcore-control/latest/APIReference/API_ManagedResourceDetails.html
struct ManagedResourceDetails {
  /// The domain that it is for.
  std::optional<std::string> domain{};
  /// The ARN of the resource gateway in VPC Lattice, which lies in the account.
  std::optional<std::string> resource_gateway_arn{};
  /// The ARN of the association between a service network and the resource.
  std::optional<std::string> resource_association_arn{};

  friend bool operator==(const ManagedResourceDetails&, const ManagedResourceDetails&) = default;
};
ManagedResourceDetails to_owned(const ManagedResourceDetailsView& view);
void write_json(internal::JsonWriter& writer, const ManagedResourceDetails& in);

}  // namespace outcrop::bedrock_agentcore_control
