// TriggerConditionInput and the shapes that only it holds: parts of requests.
// Generated from models/bedrock-agentcore-control.json. Do not edit: change codegen/ and run ./dev regenerate.
#pragma once

#include <cstdint>
#include <optional>

#include "outcrop/bedrock_agentcore_control/shapes.h"
#include "outcrop/box.h"
#include "outcrop/unknown_member.h"

namespace outcrop::bedrock_agentcore_control {

/// https://docs.aws.amazon.com/bedrock-agentcore-control/latest/APIReference/API_MessageBasedTriggerInput.html
struct MessageBasedTriggerInput {
  std::optional<std::int32_t> message_count{};

  friend bool operator==(const MessageBasedTriggerInput&, const MessageBasedTriggerInput&) = default;
};
void write_json(internal::JsonWriter& writer, const MessageBasedTriggerInput& in);

/// https://docs.aws.amazon.com/bedrock-agentcore-control/latest/APIReference/API_TimeBasedTriggerInput.html
struct TimeBasedTriggerInput {
  std::optional<std::int32_t> idle_session_timeout{};

  friend bool operator==(const TimeBasedTriggerInput&, const TimeBasedTriggerInput&) = default;
};
void write_json(internal::JsonWriter& writer, const TimeBasedTriggerInput& in);

/// https://docs.aws.amazon.com/bedrock-agentcore-control/latest/APIReference/API_TokenBasedTriggerInput.html
struct TokenBasedTriggerInput {
  std::optional<std::int32_t> token_count{};

  friend bool operator==(const TokenBasedTriggerInput&, const TokenBasedTriggerInput&) = default;
};
void write_json(internal::JsonWriter& writer, const TokenBasedTriggerInput& in);

/// One of its members has to be set.
/// https://docs.aws.amazon.com/bedrock-agentcore-control/latest/APIReference/API_TriggerConditionInput.html
struct TriggerConditionInput {
  Box<MessageBasedTriggerInput> message_based_trigger{};
  Box<TokenBasedTriggerInput> token_based_trigger{};
  Box<TimeBasedTriggerInput> time_based_trigger{};
  /// A member that this version does not know, sent as it is.
  std::optional<UnknownMember> unknown{};

  friend bool operator==(const TriggerConditionInput&, const TriggerConditionInput&) = default;
};
void write_json(internal::JsonWriter& writer, const TriggerConditionInput& in);

}  // namespace outcrop::bedrock_agentcore_control
