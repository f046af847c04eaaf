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

/// Keeps the end of a conversation.
/// https://docs.aws.amazon.com/bedrock-agentcore-control/latest/APIReference/API_HarnessSlidingWindowConfiguration.html
struct HarnessSlidingWindowConfiguration {
  /// How many of the newest messages stay.
  std::optional<std::int32_t> messages_count{};

  friend bool operator==(const HarnessSlidingWindowConfiguration&, const HarnessSlidingWindowConfiguration&) = default;
};
void write_json(internal::JsonWriter& writer, const HarnessSlidingWindowConfiguration& in);

/// Puts a summary in place of the beginning of a conversation.
/// https://docs.aws.amazon.com/bedrock-agentcore-control/latest/APIReference/API_HarnessSummarizationConfiguration.html
struct HarnessSummarizationConfiguration {
  /// The share of the conversation that becomes a summary.
  std::optional<float> summary_ratio{};
  /// How many of the newest messages stay as they are.
  std::optional<std::int32_t> preserve_recent_messages{};
  /// What the model that writes the summary is told.
  std::optional<std::string> summarization_system_prompt{};

  friend bool operator==(const HarnessSummarizationConfiguration&, const HarnessSummarizationConfiguration&) = default;
};
void write_json(internal::JsonWriter& writer, const HarnessSummarizationConfiguration& in);

/// The settings of a way to shorten conversations.
///
/// One of its members has to be set.
/// https://docs.aws.amazon.com/bedrock-agentcore-control/latest/APIReference/API_HarnessTruncationStrategyConfiguration.html
struct HarnessTruncationStrategyConfiguration {
  /// How much stays, where the strategy is `sliding_window`.
  Box<HarnessSlidingWindowConfiguration> sliding_window{};
  /// How much stays and how the rest is summarized, where the strategy is `summarization`.
  Box<HarnessSummarizationConfiguration> summarization{};
  /// A member that this version does not know, sent as it is.
  std::optional<UnknownMember> unknown{};

  friend bool operator==(const HarnessTruncationStrategyConfiguration&,
                         const HarnessTruncationStrategyConfiguration&) = default;
};
void write_json(internal::JsonWriter& writer, const HarnessTruncationStrategyConfiguration& in);

/// What is done with a conversation that gets too long for the model.
/// https://docs.aws.amazon.com/bedrock-agentcore-control/latest/APIReference/API_HarnessTruncationConfiguration.html
struct HarnessTruncationConfiguration {
  /// The way in which it is shortened.
  ///
  /// Required.
  std::optional<OwnedOpen<HarnessTruncationStrategy>> strategy{};
  /// How the strategy is set; the member that fits `strategy` is set.
  Box<HarnessTruncationStrategyConfiguration> config{};

  friend bool operator==(const HarnessTruncationConfiguration&, const HarnessTruncationConfiguration&) = default;
};
void write_json(internal::JsonWriter& writer, const HarnessTruncationConfiguration& in);

}  // namespace outcrop::bedrock_agentcore_control
