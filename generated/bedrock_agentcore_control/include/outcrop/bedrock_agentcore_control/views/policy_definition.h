// PolicyDefinitionView and the shapes that only it holds: parts of answers.
// Generated from models/bedrock-agentcore-control.json. Do not edit: change codegen/ and run ./dev regenerate.
#pragma once

#include <cstdint>
#include <string_view>

#include "outcrop/bedrock_agentcore_control/shapes.h"
#include "outcrop/optional_ref.h"
#include "outcrop/unknown_member.h"

namespace outcrop::bedrock_agentcore_control {

/// https://docs.aws.amazon.com/bedrock-agentcore-control/latest/APIReference/API_CedarPolicy.html
struct CedarPolicyView {
  std::string_view statement{};
};
const internal::Schema& schema_of(const CedarPolicyView*);

/// https://docs.aws.amazon.com/bedrock-agentcore-control/latest/APIReference/API_PolicyGenerationDetails.html
struct PolicyGenerationDetailsView {
  std::string_view policy_generation_id{};
  std::string_view policy_generation_asset_id{};
};
const internal::Schema& schema_of(const PolicyGenerationDetailsView*);

/// https://docs.aws.amazon.com/bedrock-agentcore-control/latest/APIReference/API_PolicyStatement.html
struct PolicyStatementView {
  std::string_view statement{};
};
const internal::Schema& schema_of(const PolicyStatementView*);

/// `member` tells which one is set.
/// https://docs.aws.amazon.com/bedrock-agentcore-control/latest/APIReference/API_PolicyDefinition.html
struct PolicyDefinitionView {
  enum class Member : std::uint16_t {
    none,
    cedar,
    policy_generation,
    policy,
    unknown,
  };

  Member member{};
  OptionalRef<CedarPolicyView> cedar{};
  OptionalRef<PolicyGenerationDetailsView> policy_generation{};
  OptionalRef<PolicyStatementView> policy{};
  /// A member that this version does not know.
  OptionalRef<UnknownMemberView> unknown{};
};
const internal::Schema& schema_of(const PolicyDefinitionView*);

}  // namespace outcrop::bedrock_agentcore_control
