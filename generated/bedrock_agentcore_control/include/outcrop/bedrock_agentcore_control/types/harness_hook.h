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

/// Sends the events of a hook to Amazon EventBridge; the agent goes on at once.
/// https://docs.aws.amazon.com/bedrock-agentcore-control/latest/APIReference/API_HarnessHookEventBridgeTarget.html
struct HarnessHookEventBridgeTarget {
  /// The ARN of the event bus.
  ///
  /// Required.
  std::optional<std::string> arn{};

  friend bool operator==(const HarnessHookEventBridgeTarget&, const HarnessHookEventBridgeTarget&) = default;
};
void write_json(internal::JsonWriter& writer, const HarnessHookEventBridgeTarget& in);

/// Sends the events of a hook to a Lambda function and waits for what it answers.
/// https://docs.aws.amazon.com/bedrock-agentcore-control/latest/APIReference/API_HarnessHookLambdaTarget.html
struct HarnessHookLambdaTarget {
  /// The function's ARN.
  ///
  /// Required.
  std::optional<std::string> arn{};
  /// Seconds that the function may take. Absent: 60.
  std::optional<std::int32_t> timeout_seconds{};
  /// What happens when the function fails, is late or gives an answer that makes no sense. Absent: `deny`.
  std::optional<OwnedOpen<HarnessHookFailureMode>> failure_mode{};

  friend bool operator==(const HarnessHookLambdaTarget&, const HarnessHookLambdaTarget&) = default;
};
void write_json(internal::JsonWriter& writer, const HarnessHookLambdaTarget& in);

/// Publishes the events of a hook to Amazon SNS; the agent goes on at once.
/// https://docs.aws.amazon.com/bedrock-agentcore-control/latest/APIReference/API_HarnessHookSnsTarget.html
struct HarnessHookSnsTarget {
  /// The topic's ARN.
  ///
  /// Required.
  std::optional<std::string> arn{};

  friend bool operator==(const HarnessHookSnsTarget&, const HarnessHookSnsTarget&) = default;
};
void write_json(internal::JsonWriter& writer, const HarnessHookSnsTarget& in);

/// Where the events of a hook go.
///
/// One of its members has to be set.
/// https://docs.aws.amazon.com/bedrock-agentcore-control/latest/APIReference/API_HarnessHookTarget.html
struct HarnessHookTarget {
  /// A Lambda function; the agent waits for its answer.
  Box<HarnessHookLambdaTarget> lambda{};
  /// A topic in Amazon SNS; the agent does not wait for it.
  Box<HarnessHookSnsTarget> sns{};
  /// An event bus in Amazon EventBridge; the agent does not wait for it.
  Box<HarnessHookEventBridgeTarget> event_bridge{};
  /// A member that this version does not know, sent as it is.
  std::optional<UnknownMember> unknown{};

  friend bool operator==(const HarnessHookTarget&, const HarnessHookTarget&) = default;
};
void write_json(internal::JsonWriter& writer, const HarnessHookTarget& in);

/// A hook that runs when an invocation is over. A function that answers `deny` changes nothing: the answer is
/// only reported.
/// https://docs.aws.amazon.com/bedrock-agentcore-control/latest/APIReference/API_HarnessAfterInvocationHook.html
struct HarnessAfterInvocationHook {
  /// The hook's name.
  ///
  /// Required.
  std::optional<std::string> name{};
  /// Where the event goes.
  ///
  /// Required.
  Box<HarnessHookTarget> target{};

  friend bool operator==(const HarnessAfterInvocationHook&, const HarnessAfterInvocationHook&) = default;
};
void write_json(internal::JsonWriter& writer, const HarnessAfterInvocationHook& in);

/// A hook that runs when a tool has been called. A function that answers `deny` ends the invocation; the tool's
/// result is kept.
/// https://docs.aws.amazon.com/bedrock-agentcore-control/latest/APIReference/API_HarnessAfterToolCallHook.html
struct HarnessAfterToolCallHook {
  /// The hook's name.
  ///
  /// Required.
  std::optional<std::string> name{};
  /// Where the event goes.
  ///
  /// Required.
  Box<HarnessHookTarget> target{};

  friend bool operator==(const HarnessAfterToolCallHook&, const HarnessAfterToolCallHook&) = default;
};
void write_json(internal::JsonWriter& writer, const HarnessAfterToolCallHook& in);

/// A hook that runs ahead of each invocation. A function that answers `deny` stops it.
/// https://docs.aws.amazon.com/bedrock-agentcore-control/latest/APIReference/API_HarnessBeforeInvocationHook.html
struct HarnessBeforeInvocationHook {
  /// The hook's name.
  ///
  /// Required.
  std::optional<std::string> name{};
  /// Where the event goes.
  ///
  /// Required.
  Box<HarnessHookTarget> target{};

  friend bool operator==(const HarnessBeforeInvocationHook&, const HarnessBeforeInvocationHook&) = default;
};
void write_json(internal::JsonWriter& writer, const HarnessBeforeInvocationHook& in);

/// A hook that runs ahead of each call of a tool. If a function answers `deny`, the tool is not called and the
/// agent goes on.
/// https://docs.aws.amazon.com/bedrock-agentcore-control/latest/APIReference/API_HarnessBeforeToolCallHook.html
struct HarnessBeforeToolCallHook {
  /// The hook's name.
  ///
  /// Required.
  std::optional<std::string> name{};
  /// Where the event goes.
  ///
  /// Required.
  Box<HarnessHookTarget> target{};

  friend bool operator==(const HarnessBeforeToolCallHook&, const HarnessBeforeToolCallHook&) = default;
};
void write_json(internal::JsonWriter& writer, const HarnessBeforeToolCallHook& in);

/// A point of the agent's work at which something outside is told; a Lambda function can also object.
///
/// One of its members has to be set.
/// https://docs.aws.amazon.com/bedrock-agentcore-control/latest/APIReference/API_HarnessHook.html
struct HarnessHook {
  /// Runs ahead of each invocation.
  Box<HarnessBeforeInvocationHook> before_invocation{};
  /// Runs when an invocation is over.
  Box<HarnessAfterInvocationHook> after_invocation{};
  /// Runs ahead of each call of a tool.
  Box<HarnessBeforeToolCallHook> before_tool_call{};
  /// Runs when a tool has been called.
  Box<HarnessAfterToolCallHook> after_tool_call{};
  /// A member that this version does not know, sent as it is.
  std::optional<UnknownMember> unknown{};

  friend bool operator==(const HarnessHook&, const HarnessHook&) = default;
};
void write_json(internal::JsonWriter& writer, const HarnessHook& in);

}  // namespace outcrop::bedrock_agentcore_control
