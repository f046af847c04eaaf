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

/// What an attribute of a trace is compared with.
///
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
  /// A text to compare the attribute with.
  OptionalRef<std::string_view> string_value{};
  /// A number to compare the attribute with.
  OptionalRef<double> double_value{};
  /// True or false, to compare the attribute with.
  OptionalRef<bool> boolean_value{};
  /// A member that this version does not know.
  OptionalRef<UnknownMemberView> unknown{};
};
const internal::Schema& schema_of(const FilterValueView*);

/// A condition on traces: only sessions that meet it are evaluated.
/// https://docs.aws.amazon.com/bedrock-agentcore-control/latest/APIReference/API_Filter.html
struct FilterView {
  /// The attribute of the trace to look at.
  std::string_view key{};
  /// How the attribute is compared.
  Open<FilterOperator> operator_{};
  /// What the attribute is compared with.
  FilterValueView value{};
};
const internal::Schema& schema_of(const FilterView*);

/// Which share of the traces is evaluated.
/// https://docs.aws.amazon.com/bedrock-agentcore-control/latest/APIReference/API_SamplingConfig.html
struct SamplingConfigView {
  /// The share in percent, such as 0.5 for one of 200.
  double sampling_percentage{};
};
const internal::Schema& schema_of(const SamplingConfigView*);

/// When a session counts as over and is evaluated.
/// https://docs.aws.amazon.com/bedrock-agentcore-control/latest/APIReference/API_SessionConfig.html
struct SessionConfigView {
  /// Minutes without activity that it takes.
  std::int32_t session_timeout_minutes{};
};
const internal::Schema& schema_of(const SessionConfigView*);

/// Which traces are evaluated, and when a session counts as over.
/// https://docs.aws.amazon.com/bedrock-agentcore-control/latest/APIReference/API_Rule.html
struct RuleView {
  /// Which share of them.
  SamplingConfigView sampling_config{};
  /// Only traces with these properties. Absent: any.
  std::span<const FilterView> filters{};
  /// When a session counts as over.
  OptionalRef<SessionConfigView> session_config{};
};
const internal::Schema& schema_of(const RuleView*);

}  // namespace outcrop::bedrock_agentcore_control
