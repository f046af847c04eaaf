// Writes HarnessHook and the shapes that only it holds as JSON.
// Generated from models/bedrock-agentcore-control.json. Do not edit: change codegen/ and run ./dev regenerate.
#include "outcrop/bedrock_agentcore_control/types/harness_hook.h"

#include "outcrop/internal/json_writer.h"

namespace outcrop::bedrock_agentcore_control {

void write_json(internal::JsonWriter& writer, const HarnessHookEventBridgeTarget& in) {
  writer.begin_object();
  writer.required("arn", in.arn);
  writer.end_object();
}

void write_json(internal::JsonWriter& writer, const HarnessHookLambdaTarget& in) {
  writer.begin_object();
  writer.required("arn", in.arn);
  writer.member("timeoutSeconds", in.timeout_seconds);
  writer.member("failureMode", in.failure_mode);
  writer.end_object();
}

void write_json(internal::JsonWriter& writer, const HarnessHookSnsTarget& in) {
  writer.begin_object();
  writer.required("arn", in.arn);
  writer.end_object();
}

void write_json(internal::JsonWriter& writer, const HarnessHookTarget& in) {
  writer.exactly_one("HarnessHookTarget",
                     in.lambda.has_value() + in.sns.has_value() + in.event_bridge.has_value() + in.unknown.has_value());
  writer.begin_object();
  writer.member("lambda", in.lambda);
  writer.member("sns", in.sns);
  writer.member("eventBridge", in.event_bridge);
  writer.unknown(in.unknown);
  writer.end_object();
}

void write_json(internal::JsonWriter& writer, const HarnessAfterInvocationHook& in) {
  writer.begin_object();
  writer.required("name", in.name);
  writer.required("target", in.target);
  writer.end_object();
}

void write_json(internal::JsonWriter& writer, const HarnessAfterToolCallHook& in) {
  writer.begin_object();
  writer.required("name", in.name);
  writer.required("target", in.target);
  writer.end_object();
}

void write_json(internal::JsonWriter& writer, const HarnessBeforeInvocationHook& in) {
  writer.begin_object();
  writer.required("name", in.name);
  writer.required("target", in.target);
  writer.end_object();
}

void write_json(internal::JsonWriter& writer, const HarnessBeforeToolCallHook& in) {
  writer.begin_object();
  writer.required("name", in.name);
  writer.required("target", in.target);
  writer.end_object();
}

void write_json(internal::JsonWriter& writer, const HarnessHook& in) {
  writer.exactly_one("HarnessHook", in.before_invocation.has_value() + in.after_invocation.has_value() +
                                        in.before_tool_call.has_value() + in.after_tool_call.has_value() +
                                        in.unknown.has_value());
  writer.begin_object();
  writer.member("beforeInvocation", in.before_invocation);
  writer.member("afterInvocation", in.after_invocation);
  writer.member("beforeToolCall", in.before_tool_call);
  writer.member("afterToolCall", in.after_tool_call);
  writer.unknown(in.unknown);
  writer.end_object();
}

}  // namespace outcrop::bedrock_agentcore_control
