// ABTestEvaluationConfig and the shapes that only it holds: parts of requests.
// Generated from models/bedrock-agentcore.json. Do not edit: change codegen/ and run ./dev regenerate.
#pragma once

#include <optional>
#include <string>
#include <vector>

#include "outcrop/bedrock_agentcore/shapes.h"
#include "outcrop/unknown_member.h"

namespace outcrop::bedrock_agentcore {

/// https://docs.aws.amazon.com/bedrock-agentcore/latest/APIReference/API_PerVariantOnlineEvaluationConfig.html
struct PerVariantOnlineEvaluationConfig {
  /// Required.
  std::optional<std::string> name{};
  /// Required.
  std::optional<std::string> online_evaluation_config_arn{};

  friend bool operator==(const PerVariantOnlineEvaluationConfig&, const PerVariantOnlineEvaluationConfig&) = default;
};
void write_json(internal::JsonWriter& writer, const PerVariantOnlineEvaluationConfig& in);

/// One of its members has to be set.
/// https://docs.aws.amazon.com/bedrock-agentcore/latest/APIReference/API_ABTestEvaluationConfig.html
struct ABTestEvaluationConfig {
  std::optional<std::string> online_evaluation_config_arn{};
  std::optional<std::vector<PerVariantOnlineEvaluationConfig>> per_variant_online_evaluation_config{};
  /// A member that this version does not know, sent as it is.
  std::optional<UnknownMember> unknown{};

  friend bool operator==(const ABTestEvaluationConfig&, const ABTestEvaluationConfig&) = default;
};
void write_json(internal::JsonWriter& writer, const ABTestEvaluationConfig& in);

}  // namespace outcrop::bedrock_agentcore
