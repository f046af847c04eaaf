// Writes TriggerConditionInput and the shapes that only it holds as JSON.
// Generated from models/bedrock-agentcore-control.json. Do not edit: change codegen/ and run ./dev regenerate.
#include "outcrop/bedrock_agentcore_control/types/trigger_condition_input.h"

#include "outcrop/internal/json_writer.h"

namespace outcrop::bedrock_agentcore_control {

void write_json(internal::JsonWriter& writer, const MessageBasedTriggerInput& in) {
  writer.begin_object();
  writer.member("messageCount", in.message_count);
  writer.end_object();
}

void write_json(internal::JsonWriter& writer, const TimeBasedTriggerInput& in) {
  writer.begin_object();
  writer.member("idleSessionTimeout", in.idle_session_timeout);
  writer.end_object();
}

void write_json(internal::JsonWriter& writer, const TokenBasedTriggerInput& in) {
  writer.begin_object();
  writer.member("tokenCount", in.token_count);
  writer.end_object();
}

void write_json(internal::JsonWriter& writer, const TriggerConditionInput& in) {
  writer.exactly_one("TriggerConditionInput", in.message_based_trigger.has_value() +
                                                  in.token_based_trigger.has_value() +
                                                  in.time_based_trigger.has_value() + in.unknown.has_value());
  writer.begin_object();
  writer.member("messageBasedTrigger", in.message_based_trigger);
  writer.member("tokenBasedTrigger", in.token_based_trigger);
  writer.member("timeBasedTrigger", in.time_based_trigger);
  writer.unknown(in.unknown);
  writer.end_object();
}

}  // namespace outcrop::bedrock_agentcore_control
