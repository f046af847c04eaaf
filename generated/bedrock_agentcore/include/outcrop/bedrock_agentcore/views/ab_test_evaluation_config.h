// ABTestEvaluationConfigView and the shapes that only it holds: parts of answers.
// Generated from models/bedrock-agentcore.json. Do not edit: change codegen/ and run ./dev regenerate.
#pragma once

#include <cstdint>
#include <span>
#include <string_view>

#include "outcrop/bedrock_agentcore/shapes.h"
#include "outcrop/optional_ref.h"
#include "outcrop/unknown_member.h"

namespace outcrop::bedrock_agentcore {

/// What scores one variant of an A/B test.
/// https://docs.aws.amazon.com/bedrock-agentcore/latest/APIReference/API_PerVariantOnlineEvaluationConfig.html
struct PerVariantOnlineEvaluationConfigView {
  /// The variant's name.
  std::string_view name{};
  /// The online evaluation configuration's ARN.
  std::string_view online_evaluation_config_arn{};
};
const internal::Schema& schema_of(const PerVariantOnlineEvaluationConfigView*);

/// What scores the variants of an A/B test.
///
/// `member` tells which one is set.
/// https://docs.aws.amazon.com/bedrock-agentcore/latest/APIReference/API_ABTestEvaluationConfig.html
struct ABTestEvaluationConfigView {
  enum class Member : std::uint16_t {
    none,
    online_evaluation_config_arn,
    per_variant_online_evaluation_config,
    unknown,
  };

  Member member{};
  /// The online evaluation configuration for both variants, by its ARN.
  OptionalRef<std::string_view> online_evaluation_config_arn{};
  /// An online evaluation configuration for each variant.
  OptionalRef<std::span<const PerVariantOnlineEvaluationConfigView>> per_variant_online_evaluation_config{};
  /// A member that this version does not know.
  OptionalRef<UnknownMemberView> unknown{};
};
const internal::Schema& schema_of(const ABTestEvaluationConfigView*);

}  // namespace outcrop::bedrock_agentcore
