// Tables of the shapes in outcrop/bedrock_agentcore_control/types/harness_hook.h.
// Generated from models/bedrock-agentcore-control.json. Do not edit: change codegen/ and run ./dev regenerate.
#include <outcrop/bedrock_agentcore_control/types/harness_hook.h>

#include "bedrock_agentcore_control/fields.h"

namespace outcrop::bedrock_agentcore_control {

const cli::Shape& fields_of(const HarnessAfterInvocationHook*) {
  static constexpr cli::Field fields[] = {
      cli::field<&HarnessAfterInvocationHook::name>("name", true),
      cli::field<&HarnessAfterInvocationHook::target>("target", true),
  };
  static constexpr cli::Shape shape{.name = "HarnessAfterInvocationHook", .fields = fields};
  return shape;
}

const cli::Shape& fields_of(const HarnessAfterToolCallHook*) {
  static constexpr cli::Field fields[] = {
      cli::field<&HarnessAfterToolCallHook::name>("name", true),
      cli::field<&HarnessAfterToolCallHook::target>("target", true),
  };
  static constexpr cli::Shape shape{.name = "HarnessAfterToolCallHook", .fields = fields};
  return shape;
}

const cli::Shape& fields_of(const HarnessBeforeInvocationHook*) {
  static constexpr cli::Field fields[] = {
      cli::field<&HarnessBeforeInvocationHook::name>("name", true),
      cli::field<&HarnessBeforeInvocationHook::target>("target", true),
  };
  static constexpr cli::Shape shape{.name = "HarnessBeforeInvocationHook", .fields = fields};
  return shape;
}

const cli::Shape& fields_of(const HarnessBeforeToolCallHook*) {
  static constexpr cli::Field fields[] = {
      cli::field<&HarnessBeforeToolCallHook::name>("name", true),
      cli::field<&HarnessBeforeToolCallHook::target>("target", true),
  };
  static constexpr cli::Shape shape{.name = "HarnessBeforeToolCallHook", .fields = fields};
  return shape;
}

const cli::Shape& fields_of(const HarnessHook*) {
  static constexpr cli::Field fields[] = {
      cli::field<&HarnessHook::before_invocation>("beforeInvocation"),
      cli::field<&HarnessHook::after_invocation>("afterInvocation"),
      cli::field<&HarnessHook::before_tool_call>("beforeToolCall"),
      cli::field<&HarnessHook::after_tool_call>("afterToolCall"),
  };
  static constexpr cli::Shape shape{.name = "HarnessHook", .fields = fields, .is_union = true};
  return shape;
}

const cli::Shape& fields_of(const HarnessHookEventBridgeTarget*) {
  static constexpr cli::Field fields[] = {
      cli::field<&HarnessHookEventBridgeTarget::arn>("arn", true),
  };
  static constexpr cli::Shape shape{.name = "HarnessHookEventBridgeTarget", .fields = fields};
  return shape;
}

const cli::Shape& fields_of(const HarnessHookLambdaTarget*) {
  static constexpr cli::Field fields[] = {
      cli::field<&HarnessHookLambdaTarget::arn>("arn", true),
      cli::field<&HarnessHookLambdaTarget::timeout_seconds>("timeoutSeconds"),
      cli::field<&HarnessHookLambdaTarget::failure_mode>("failureMode"),
  };
  static constexpr cli::Shape shape{.name = "HarnessHookLambdaTarget", .fields = fields};
  return shape;
}

const cli::Shape& fields_of(const HarnessHookSnsTarget*) {
  static constexpr cli::Field fields[] = {
      cli::field<&HarnessHookSnsTarget::arn>("arn", true),
  };
  static constexpr cli::Shape shape{.name = "HarnessHookSnsTarget", .fields = fields};
  return shape;
}

const cli::Shape& fields_of(const HarnessHookTarget*) {
  static constexpr cli::Field fields[] = {
      cli::field<&HarnessHookTarget::lambda>("lambda"),
      cli::field<&HarnessHookTarget::sns>("sns"),
      cli::field<&HarnessHookTarget::event_bridge>("eventBridge"),
  };
  static constexpr cli::Shape shape{.name = "HarnessHookTarget", .fields = fields, .is_union = true};
  return shape;
}

}  // namespace outcrop::bedrock_agentcore_control
