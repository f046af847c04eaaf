// TriggerConditionInput and the shapes that only it holds: parts of requests.
// Generated from models/bedrock-agentcore-control.json. Do not edit: change codegen/ and run ./dev regenerate.
#pragma once

#include <cstdint>
#include <optional>

#include "outcrop/bedrock_agentcore_control/shapes.h"
#include "outcrop/box.h"
#include "outcrop/unknown_member.h"

namespace outcrop::bedrock_agentcore_control {

/// Starts when enough messages have come together.
/// https://docs.aws.amazon.com/bedrock-agentcore-control/latest/APIReference/API_MessageBasedTriggerInput.html
struct MessageBasedTriggerInput {
  /// How many messages that takes.
  std::optional<std::int32_t> message_count{};

  friend bool operator==(const MessageBasedTriggerInput&, const MessageBasedTriggerInput&) = default;
};
void write_json(internal::JsonWriter& writer, const MessageBasedTriggerInput& in);

/// Starts when a session is idle.
/// https://docs.aws.amazon.com/bedrock-agentcore-control/latest/APIReference/API_TimeBasedTriggerInput.html
struct TimeBasedTriggerInput {
  /// Seconds without an event that it takes.
  std::optional<std::int32_t> idle_session_timeout{};

  friend bool operator==(const TimeBasedTriggerInput&, const TimeBasedTriggerInput&) = default;
};
void write_json(internal::JsonWriter& writer, const TimeBasedTriggerInput& in);

/// Starts when enough tokens have come together.
/// https://docs.aws.amazon.com/bedrock-agentcore-control/latest/APIReference/API_TokenBasedTriggerInput.html
struct TokenBasedTriggerInput {
  /// How many tokens that takes.
  std::optional<std::int32_t> token_count{};

  friend bool operator==(const TokenBasedTriggerInput&, const TokenBasedTriggerInput&) = default;
};
void write_json(internal::JsonWriter& writer, const TokenBasedTriggerInput& in);

/// When a pipeline of one's own is to be called.
///
/// One of its members has to be set.
/// https://docs.aws.amazon.com/bedrock-agentcore-control/latest/APIReference/API_TriggerConditionInput.html
struct TriggerConditionInput {
  /// The pipeline is called when enough messages have come together.
  Box<MessageBasedTriggerInput> message_based_trigger{};
  /// The pipeline is called when enough tokens have come together.
  Box<TokenBasedTriggerInput> token_based_trigger{};
  /// The pipeline is called when a session has been idle for long enough.
  Box<TimeBasedTriggerInput> time_based_trigger{};
  /// A member that this version does not know, sent as it is.
  std::optional<UnknownMember> unknown{};

  friend bool operator==(const TriggerConditionInput&, const TriggerConditionInput&) = default;
};
void write_json(internal::JsonWriter& writer, const TriggerConditionInput& in);

}  // namespace outcrop::bedrock_agentcore_control
