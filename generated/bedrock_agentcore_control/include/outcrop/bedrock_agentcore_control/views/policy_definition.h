// PolicyDefinitionView and the shapes that only it holds: parts of answers.
// Generated from models/bedrock-agentcore-control.json. Do not edit: change codegen/ and run ./dev regenerate.
#pragma once

#include <cstdint>
#include <string_view>

#include "outcrop/bedrock_agentcore_control/shapes.h"
#include "outcrop/optional_ref.h"
#include "outcrop/unknown_member.h"

namespace outcrop::bedrock_agentcore_control {

/// A policy in the language Cedar.
/// https://docs.aws.amazon.com/bedrock-agentcore-control/latest/APIReference/API_CedarPolicy.html
struct CedarPolicyView {
  /// The text of the policy: who may, or may not, do what with which resource, and when.
  std::string_view statement{};
};
const internal::Schema& schema_of(const CedarPolicyView*);

/// Which of the policies that a model wrote is meant.
/// https://docs.aws.amazon.com/bedrock-agentcore-control/latest/APIReference/API_PolicyGenerationDetails.html
struct PolicyGenerationDetailsView {
  /// The id that StartPolicyGeneration gave the generation.
  std::string_view policy_generation_id{};
  /// The id that it has in its generation, as ListPolicyGenerationAssets tells it.
  std::string_view policy_generation_asset_id{};
};
const internal::Schema& schema_of(const PolicyGenerationDetailsView*);

/// A policy in Cedar or Dogwood.
/// https://docs.aws.amazon.com/bedrock-agentcore-control/latest/APIReference/API_PolicyStatement.html
struct PolicyStatementView {
  /// The statement's text: a rule, one with conditions on time, or guardrails.
  std::string_view statement{};
};
const internal::Schema& schema_of(const PolicyStatementView*);

/// What a policy says.
///
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
  /// A statement in the language Cedar.
  OptionalRef<CedarPolicyView> cedar{};
  /// A statement that a policy generation wrote.
  OptionalRef<PolicyGenerationDetailsView> policy_generation{};
  /// A statement in Cedar or Dogwood, which knows conditions on time and guardrails as well.
  OptionalRef<PolicyStatementView> policy{};
  /// A member that this version does not know.
  OptionalRef<UnknownMemberView> unknown{};
};
const internal::Schema& schema_of(const PolicyDefinitionView*);

}  // namespace outcrop::bedrock_agentcore_control
