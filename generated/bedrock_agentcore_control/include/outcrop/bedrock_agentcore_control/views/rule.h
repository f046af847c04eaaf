// RuleView and the shapes that only it holds: parts of answers.
// Generated from models/bedrock-agentcore-control.json. Do not edit: change codegen/ and run ./dev regenerate.
#pragma once

#include <cstdint>
#include <span>
#include <string_view>

#include "outcrop/bedrock_agentcore_control/enums.h"
#include "outcrop/bedrock_agentcore_control/shapes.h"
#include "outcrop/open.h"
#include "outcrop/optional_ref.h"
#include "outcrop/unknown_member.h"

namespace outcrop::bedrock_agentcore_control {

/// `member` tells which one is set.
/// https://docs.aws.amazon.com/bedrock-agentcore-control/latest/APIReference/API_FilterValue.html
struct FilterValueView {
  enum class Member : std::uint16_t {
    none,
    string_value,
    double_value,
    boolean_value,
    unknown,
  };

  Member member{};
  OptionalRef<std::string_view> string_value{};
  OptionalRef<double> double_value{};
  OptionalRef<bool> boolean_value{};
  /// A member that this version does not know.
  OptionalRef<UnknownMemberView> unknown{};
};
const internal::Schema& schema_of(const FilterValueView*);

/// https://docs.aws.amazon.com/bedrock-agentcore-control/latest/APIReference/API_Filter.html
struct FilterView {
  std::string_view key{};
  Open<FilterOperator> operator_{};
  FilterValueView value{};
};
const internal::Schema& schema_of(const FilterView*);

/// https://docs.aws.amazon.com/bedrock-agentcore-control/latest/APIReference/API_SamplingConfig.html
struct SamplingConfigView {
  double sampling_percentage{};
};
const internal::Schema& schema_of(const SamplingConfigView*);

/// https://docs.aws.amazon.com/bedrock-agentcore-control/latest/APIReference/API_SessionConfig.html
struct SessionConfigView {
  std::int32_t session_timeout_minutes{};
};
const internal::Schema& schema_of(const SessionConfigView*);

/// https://docs.aws.amazon.com/bedrock-agentcore-control/latest/APIReference/API_Rule.html
struct RuleView {
  SamplingConfigView sampling_config{};
  std::span<const FilterView> filters{};
  OptionalRef<SessionConfigView> session_config{};
};
const internal::Schema& schema_of(const RuleView*);

}  // namespace outcrop::bedrock_agentcore_control
