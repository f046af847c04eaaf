// PolicyDefinition and the shapes that only it holds: parts of requests.
// Generated from models/bedrock-agentcore-control.json. Do not edit: change codegen/ and run ./dev regenerate.
#pragma once

#include <optional>
#include <string>

#include "outcrop/bedrock_agentcore_control/shapes.h"
#include "outcrop/box.h"
#include "outcrop/unknown_member.h"

namespace outcrop::bedrock_agentcore_control {

/// A policy in the language Cedar.
/// https://docs.aws.amazon.com/bedrock-agentcore-control/latest/APIReference/API_CedarPolicy.html
struct CedarPolicy {
  /// The text of the policy: who may, or may not, do what with which resource, and when.
  ///
  /// Required.
  std::optional<std::string> statement{};

  friend bool operator==(const CedarPolicy&, const CedarPolicy&) = default;
};
void write_json(internal::JsonWriter& writer, const CedarPolicy& in);

/// Which of the policies that a model wrote is meant.
/// https://docs.aws.amazon.com/bedrock-agentcore-control/latest/APIReference/API_PolicyGenerationDetails.html
struct PolicyGenerationDetails {
  /// The id that StartPolicyGeneration gave the generation.
  ///
  /// Required.
  std::optional<std::string> policy_generation_id{};
  /// The id that it has in its generation, as ListPolicyGenerationAssets tells it.
  ///
  /// Required.
  std::optional<std::string> policy_generation_asset_id{};

  friend bool operator==(const PolicyGenerationDetails&, const PolicyGenerationDetails&) = default;
};
void write_json(internal::JsonWriter& writer, const PolicyGenerationDetails& in);

/// A policy in Cedar or Dogwood.
/// https://docs.aws.amazon.com/bedrock-agentcore-control/latest/APIReference/API_PolicyStatement.html
struct PolicyStatement {
  /// The statement's text: a rule, one with conditions on time, or guardrails.
  ///
  /// Required.
  std::optional<std::string> statement{};

  friend bool operator==(const PolicyStatement&, const PolicyStatement&) = default;
};
void write_json(internal::JsonWriter& writer, const PolicyStatement& in);

/// What a policy says.
///
/// One of its members has to be set.
/// https://docs.aws.amazon.com/bedrock-agentcore-control/latest/APIReference/API_PolicyDefinition.html
struct PolicyDefinition {
  /// A statement in the language Cedar.
  Box<CedarPolicy> cedar{};
  /// A statement that a policy generation wrote.
  Box<PolicyGenerationDetails> policy_generation{};
  /// A statement in Cedar or Dogwood, which knows conditions on time and guardrails as well.
  Box<PolicyStatement> policy{};
  /// A member that this version does not know, sent as it is.
  std::optional<UnknownMember> unknown{};

  friend bool operator==(const PolicyDefinition&, const PolicyDefinition&) = default;
};
void write_json(internal::JsonWriter& writer, const PolicyDefinition& in);

}  // namespace outcrop::bedrock_agentcore_control
