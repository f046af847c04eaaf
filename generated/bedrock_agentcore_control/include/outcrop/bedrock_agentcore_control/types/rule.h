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

/// One of its members has to be set.
/// https://docs.aws.amazon.com/bedrock-agentcore-control/latest/APIReference/API_FilterValue.html
struct FilterValue {
  std::optional<std::string> string_value{};
  std::optional<double> double_value{};
  std::optional<bool> boolean_value{};
  /// A member that this version does not know, sent as it is.
  std::optional<UnknownMember> unknown{};

  friend bool operator==(const FilterValue&, const FilterValue&) = default;
};
void write_json(internal::JsonWriter& writer, const FilterValue& in);

/// https://docs.aws.amazon.com/bedrock-agentcore-control/latest/APIReference/API_Filter.html
struct Filter {
  /// Required.
  std::optional<std::string> key{};
  /// Required.
  std::optional<OwnedOpen<FilterOperator>> operator_{};
  /// Required.
  Box<FilterValue> value{};

  friend bool operator==(const Filter&, const Filter&) = default;
};
void write_json(internal::JsonWriter& writer, const Filter& in);

/// https://docs.aws.amazon.com/bedrock-agentcore-control/latest/APIReference/API_SamplingConfig.html
struct SamplingConfig {
  /// Required.
  std::optional<double> sampling_percentage{};

  friend bool operator==(const SamplingConfig&, const SamplingConfig&) = default;
};
void write_json(internal::JsonWriter& writer, const SamplingConfig& in);

/// https://docs.aws.amazon.com/bedrock-agentcore-control/latest/APIReference/API_SessionConfig.html
struct SessionConfig {
  /// Required.
  std::optional<std::int32_t> session_timeout_minutes{};

  friend bool operator==(const SessionConfig&, const SessionConfig&) = default;
};
void write_json(internal::JsonWriter& writer, const SessionConfig& in);

/// https://docs.aws.amazon.com/bedrock-agentcore-control/latest/APIReference/API_Rule.html
struct Rule {
  /// Required.
  std::optional<SamplingConfig> sampling_config{};
  std::optional<std::vector<Filter>> filters{};
  std::optional<SessionConfig> session_config{};

  friend bool operator==(const Rule&, const Rule&) = default;
};
void write_json(internal::JsonWriter& writer, const Rule& in);

}  // namespace outcrop::bedrock_agentcore_control
