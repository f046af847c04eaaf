// PolicyDefinition and the shapes that only it holds: parts of requests.
// Generated from models/bedrock-agentcore-control.json. Do not edit: change codegen/ and run ./dev regenerate.
#pragma once

#include <optional>
#include <string>

#include "outcrop/bedrock_agentcore_control/shapes.h"
#include "outcrop/box.h"
#include "outcrop/unknown_member.h"

namespace outcrop::bedrock_agentcore_control {

/// https://docs.aws.amazon.com/bedrock-agentcore-control/latest/APIReference/API_CedarPolicy.html
struct CedarPolicy {
  /// Required.
  std::optional<std::string> statement{};

  friend bool operator==(const CedarPolicy&, const CedarPolicy&) = default;
};
void write_json(internal::JsonWriter& writer, const CedarPolicy& in);

/// https://docs.aws.amazon.com/bedrock-agentcore-control/latest/APIReference/API_PolicyGenerationDetails.html
struct PolicyGenerationDetails {
  /// Required.
  std::optional<std::string> policy_generation_id{};
  /// Required.
  std::optional<std::string> policy_generation_asset_id{};

  friend bool operator==(const PolicyGenerationDetails&, const PolicyGenerationDetails&) = default;
};
void write_json(internal::JsonWriter& writer, const PolicyGenerationDetails& in);

/// https://docs.aws.amazon.com/bedrock-agentcore-control/latest/APIReference/API_PolicyStatement.html
struct PolicyStatement {
  /// Required.
  std::optional<std::string> statement{};

  friend bool operator==(const PolicyStatement&, const PolicyStatement&) = default;
};
void write_json(internal::JsonWriter& writer, const PolicyStatement& in);

/// One of its members has to be set.
/// https://docs.aws.amazon.com/bedrock-agentcore-control/latest/APIReference/API_PolicyDefinition.html
struct PolicyDefinition {
  Box<CedarPolicy> cedar{};
  Box<PolicyGenerationDetails> policy_generation{};
  Box<PolicyStatement> policy{};
  /// A member that this version does not know, sent as it is.
  std::optional<UnknownMember> unknown{};

  friend bool operator==(const PolicyDefinition&, const PolicyDefinition&) = default;
};
void write_json(internal::JsonWriter& writer, const PolicyDefinition& in);

}  // namespace outcrop::bedrock_agentcore_control
