// HarnessTruncationConfiguration and the shapes that only it holds: parts of requests.
// Generated from models/bedrock-agentcore-control.json. Do not edit: change codegen/ and run ./dev regenerate.
#pragma once

#include <cstdint>
#include <optional>
#include <string>

#include "outcrop/bedrock_agentcore_control/enums.h"
#include "outcrop/bedrock_agentcore_control/shapes.h"
#include "outcrop/box.h"
#include "outcrop/open.h"
#include "outcrop/unknown_member.h"

namespace outcrop::bedrock_agentcore_control {

/// https://docs.aws.amazon.com/bedrock-agentcore-control/latest/APIReference/API_HarnessSlidingWindowConfiguration.html
struct HarnessSlidingWindowConfiguration {
  std::optional<std::int32_t> messages_count{};

  friend bool operator==(const HarnessSlidingWindowConfiguration&, const HarnessSlidingWindowConfiguration&) = default;
};
void write_json(internal::JsonWriter& writer, const HarnessSlidingWindowConfiguration& in);

/// https://docs.aws.amazon.com/bedrock-agentcore-control/latest/APIReference/API_HarnessSummarizationConfiguration.html
struct HarnessSummarizationConfiguration {
  std::optional<float> summary_ratio{};
  std::optional<std::int32_t> preserve_recent_messages{};
  std::optional<std::string> summarization_system_prompt{};

  friend bool operator==(const HarnessSummarizationConfiguration&, const HarnessSummarizationConfiguration&) = default;
};
void write_json(internal::JsonWriter& writer, const HarnessSummarizationConfiguration& in);

/// One of its members has to be set.
/// https://docs.aws.amazon.com/bedrock-agentcore-control/latest/APIReference/API_HarnessTruncationStrategyConfiguration.html
struct HarnessTruncationStrategyConfiguration {
  Box<HarnessSlidingWindowConfiguration> sliding_window{};
  Box<HarnessSummarizationConfiguration> summarization{};
  /// A member that this version does not know, sent as it is.
  std::optional<UnknownMember> unknown{};

  friend bool operator==(const HarnessTruncationStrategyConfiguration&,
                         const HarnessTruncationStrategyConfiguration&) = default;
};
void write_json(internal::JsonWriter& writer, const HarnessTruncationStrategyConfiguration& in);

/// https://docs.aws.amazon.com/bedrock-agentcore-control/latest/APIReference/API_HarnessTruncationConfiguration.html
struct HarnessTruncationConfiguration {
  /// Required.
  std::optional<OwnedOpen<HarnessTruncationStrategy>> strategy{};
  Box<HarnessTruncationStrategyConfiguration> config{};

  friend bool operator==(const HarnessTruncationConfiguration&, const HarnessTruncationConfiguration&) = default;
};
void write_json(internal::JsonWriter& writer, const HarnessTruncationConfiguration& in);

}  // namespace outcrop::bedrock_agentcore_control
