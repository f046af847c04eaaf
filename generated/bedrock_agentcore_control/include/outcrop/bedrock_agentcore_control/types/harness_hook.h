// HarnessHook and the shapes that only it holds: parts of requests.
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

/// https://docs.aws.amazon.com/bedrock-agentcore-control/latest/APIReference/API_HarnessHookEventBridgeTarget.html
struct HarnessHookEventBridgeTarget {
  /// Required.
  std::optional<std::string> arn{};

  friend bool operator==(const HarnessHookEventBridgeTarget&, const HarnessHookEventBridgeTarget&) = default;
};
void write_json(internal::JsonWriter& writer, const HarnessHookEventBridgeTarget& in);

/// https://docs.aws.amazon.com/bedrock-agentcore-control/latest/APIReference/API_HarnessHookLambdaTarget.html
struct HarnessHookLambdaTarget {
  /// Required.
  std::optional<std::string> arn{};
  std::optional<std::int32_t> timeout_seconds{};
  std::optional<OwnedOpen<HarnessHookFailureMode>> failure_mode{};

  friend bool operator==(const HarnessHookLambdaTarget&, const HarnessHookLambdaTarget&) = default;
};
void write_json(internal::JsonWriter& writer, const HarnessHookLambdaTarget& in);

/// https://docs.aws.amazon.com/bedrock-agentcore-control/latest/APIReference/API_HarnessHookSnsTarget.html
struct HarnessHookSnsTarget {
  /// Required.
  std::optional<std::string> arn{};

  friend bool operator==(const HarnessHookSnsTarget&, const HarnessHookSnsTarget&) = default;
};
void write_json(internal::JsonWriter& writer, const HarnessHookSnsTarget& in);

/// One of its members has to be set.
/// https://docs.aws.amazon.com/bedrock-agentcore-control/latest/APIReference/API_HarnessHookTarget.html
struct HarnessHookTarget {
  Box<HarnessHookLambdaTarget> lambda{};
  Box<HarnessHookSnsTarget> sns{};
  Box<HarnessHookEventBridgeTarget> event_bridge{};
  /// A member that this version does not know, sent as it is.
  std::optional<UnknownMember> unknown{};

  friend bool operator==(const HarnessHookTarget&, const HarnessHookTarget&) = default;
};
void write_json(internal::JsonWriter& writer, const HarnessHookTarget& in);

/// https://docs.aws.amazon.com/bedrock-agentcore-control/latest/APIReference/API_HarnessAfterInvocationHook.html
struct HarnessAfterInvocationHook {
  /// Required.
  std::optional<std::string> name{};
  /// Required.
  Box<HarnessHookTarget> target{};

  friend bool operator==(const HarnessAfterInvocationHook&, const HarnessAfterInvocationHook&) = default;
};
void write_json(internal::JsonWriter& writer, const HarnessAfterInvocationHook& in);

/// https://docs.aws.amazon.com/bedrock-agentcore-control/latest/APIReference/API_HarnessAfterToolCallHook.html
struct HarnessAfterToolCallHook {
  /// Required.
  std::optional<std::string> name{};
  /// Required.
  Box<HarnessHookTarget> target{};

  friend bool operator==(const HarnessAfterToolCallHook&, const HarnessAfterToolCallHook&) = default;
};
void write_json(internal::JsonWriter& writer, const HarnessAfterToolCallHook& in);

/// https://docs.aws.amazon.com/bedrock-agentcore-control/latest/APIReference/API_HarnessBeforeInvocationHook.html
struct HarnessBeforeInvocationHook {
  /// Required.
  std::optional<std::string> name{};
  /// Required.
  Box<HarnessHookTarget> target{};

  friend bool operator==(const HarnessBeforeInvocationHook&, const HarnessBeforeInvocationHook&) = default;
};
void write_json(internal::JsonWriter& writer, const HarnessBeforeInvocationHook& in);

/// https://docs.aws.amazon.com/bedrock-agentcore-control/latest/APIReference/API_HarnessBeforeToolCallHook.html
struct HarnessBeforeToolCallHook {
  /// Required.
  std::optional<std::string> name{};
  /// Required.
  Box<HarnessHookTarget> target{};

  friend bool operator==(const HarnessBeforeToolCallHook&, const HarnessBeforeToolCallHook&) = default;
};
void write_json(internal::JsonWriter& writer, const HarnessBeforeToolCallHook& in);

/// One of its members has to be set.
/// https://docs.aws.amazon.com/bedrock-agentcore-control/latest/APIReference/API_HarnessHook.html
struct HarnessHook {
  Box<HarnessBeforeInvocationHook> before_invocation{};
  Box<HarnessAfterInvocationHook> after_invocation{};
  Box<HarnessBeforeToolCallHook> before_tool_call{};
  Box<HarnessAfterToolCallHook> after_tool_call{};
  /// A member that this version does not know, sent as it is.
  std::optional<UnknownMember> unknown{};

  friend bool operator==(const HarnessHook&, const HarnessHook&) = default;
};
void write_json(internal::JsonWriter& writer, const HarnessHook& in);

}  // namespace outcrop::bedrock_agentcore_control
