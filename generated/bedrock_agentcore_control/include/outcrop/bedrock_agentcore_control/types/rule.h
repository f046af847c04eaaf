// Rule and the shapes that only it holds: parts of requests.
// Generated from models/bedrock-agentcore-control.json. Do not edit: change codegen/ and run ./dev regenerate.
#pragma once

#include <cstdint>
#include <optional>
#include <string>
#include <vector>

#include "outcrop/bedrock_agentcore_control/enums.h"
#include "outcrop/bedrock_agentcore_control/shapes.h"
#include "outcrop/box.h"
#include "outcrop/open.h"
#include "outcrop/unknown_member.h"

namespace outcrop::bedrock_agentcore_control {

/// What an attribute of a trace is compared with.
///
/// One of its members has to be set.
/// https://docs.aws.amazon.com/bedrock-agentcore-control/latest/APIReference/API_FilterValue.html
struct FilterValue {
  /// A text to compare the attribute with.
  std::optional<std::string> string_value{};
  /// A number to compare the attribute with.
  std::optional<double> double_value{};
  /// True or false, to compare the attribute with.
  std::optional<bool> boolean_value{};
  /// A member that this version does not know, sent as it is.
  std::optional<UnknownMember> unknown{};

  friend bool operator==(const FilterValue&, const FilterValue&) = default;
};
void write_json(internal::JsonWriter& writer, const FilterValue& in);

/// A condition on traces: only sessions that meet it are evaluated.
/// https://docs.aws.amazon.com/bedrock-agentcore-control/latest/APIReference/API_Filter.html
struct Filter {
  /// The attribute of the trace to look at.
  ///
  /// Required.
  std::optional<std::string> key{};
  /// How the attribute is compared.
  ///
  /// Required.
  std::optional<OwnedOpen<FilterOperator>> operator_{};
  /// What the attribute is compared with.
  ///
  /// Required.
  Box<FilterValue> value{};

  friend bool operator==(const Filter&, const Filter&) = default;
};
void write_json(internal::JsonWriter& writer, const Filter& in);

/// Which share of the traces is evaluated.
/// https://docs.aws.amazon.com/bedrock-agentcore-control/latest/APIReference/API_SamplingConfig.html
struct SamplingConfig {
  /// The share in percent, such as 0.5 for one of 200.
  ///
  /// Required.
  std::optional<double> sampling_percentage{};

  friend bool operator==(const SamplingConfig&, const SamplingConfig&) = default;
};
void write_json(internal::JsonWriter& writer, const SamplingConfig& in);

/// When a session counts as over and is evaluated.
/// https://docs.aws.amazon.com/bedrock-agentcore-control/latest/APIReference/API_SessionConfig.html
struct SessionConfig {
  /// Minutes without activity that it takes.
  ///
  /// Required.
  std::optional<std::int32_t> session_timeout_minutes{};

  friend bool operator==(const SessionConfig&, const SessionConfig&) = default;
};
void write_json(internal::JsonWriter& writer, const SessionConfig& in);

/// Which traces are evaluated, and when a session counts as over.
/// https://docs.aws.amazon.com/bedrock-agentcore-control/latest/APIReference/API_Rule.html
struct Rule {
  /// Which share of them.
  ///
  /// Required.
  std::optional<SamplingConfig> sampling_config{};
  /// Only traces with these properties. Absent: any.
  std::optional<std::vector<Filter>> filters{};
  /// When a session counts as over.
  std::optional<SessionConfig> session_config{};

  friend bool operator==(const Rule&, const Rule&) = default;
};
void write_json(internal::JsonWriter& writer, const Rule& in);

}  // namespace outcrop::bedrock_agentcore_control
