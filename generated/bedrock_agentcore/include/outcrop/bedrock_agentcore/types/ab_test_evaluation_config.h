// ABTestEvaluationConfig and the shapes that only it holds: parts of requests.
// Generated from models/bedrock-agentcore.json. Do not edit: change codegen/ and run ./dev regenerate.
#pragma once

#include <optional>
#include <string>
#include <vector>

#include "outcrop/bedrock_agentcore/shapes.h"
#include "outcrop/unknown_member.h"

namespace outcrop::bedrock_agentcore {

/// What scores one variant of an A/B test.
/// https://docs.aws.amazon.com/bedrock-agentcore/latest/APIReference/API_PerVariantOnlineEvaluationConfig.html
struct PerVariantOnlineEvaluationConfig {
  /// The variant's name.
  ///
  /// Required.
  std::optional<std::string> name{};
  /// The online evaluation configuration's ARN.
  ///
  /// Required.
  std::optional<std::string> online_evaluation_config_arn{};

  friend bool operator==(const PerVariantOnlineEvaluationConfig&, const PerVariantOnlineEvaluationConfig&) = default;
};
void write_json(internal::JsonWriter& writer, const PerVariantOnlineEvaluationConfig& in);

/// What scores the variants of an A/B test.
///
/// One of its members has to be set.
/// https://docs.aws.amazon.com/bedrock-agentcore/latest/APIReference/API_ABTestEvaluationConfig.html
struct ABTestEvaluationConfig {
  /// The online evaluation configuration for both variants, by its ARN.
  std::optional<std::string> online_evaluation_config_arn{};
  /// An online evaluation configuration for each variant.
  std::optional<std::vector<PerVariantOnlineEvaluationConfig>> per_variant_online_evaluation_config{};
  /// A member that this version does not know, sent as it is.
  std::optional<UnknownMember> unknown{};

  friend bool operator==(const ABTestEvaluationConfig&, const ABTestEvaluationConfig&) = default;
};
void write_json(internal::JsonWriter& writer, const ABTestEvaluationConfig& in);

}  // namespace outcrop::bedrock_agentcore
