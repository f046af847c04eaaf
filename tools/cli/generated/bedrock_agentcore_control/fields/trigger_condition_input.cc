// Tables of the shapes in outcrop/bedrock_agentcore_control/types/trigger_condition_input.h.
// Generated from models/bedrock-agentcore-control.json. Do not edit: change codegen/ and run ./dev regenerate.
#include <outcrop/bedrock_agentcore_control/types/trigger_condition_input.h>

#include "bedrock_agentcore_control/fields.h"

namespace outcrop::bedrock_agentcore_control {

const cli::Shape& fields_of(const MessageBasedTriggerInput*) {
  static constexpr cli::Field fields[] = {
      cli::field<&MessageBasedTriggerInput::message_count>("messageCount"),
  };
  static constexpr cli::Shape shape{.name = "MessageBasedTriggerInput", .fields = fields};
  return shape;
}

const cli::Shape& fields_of(const TimeBasedTriggerInput*) {
  static constexpr cli::Field fields[] = {
      cli::field<&TimeBasedTriggerInput::idle_session_timeout>("idleSessionTimeout"),
  };
  static constexpr cli::Shape shape{.name = "TimeBasedTriggerInput", .fields = fields};
  return shape;
}

const cli::Shape& fields_of(const TokenBasedTriggerInput*) {
  static constexpr cli::Field fields[] = {
      cli::field<&TokenBasedTriggerInput::token_count>("tokenCount"),
  };
  static constexpr cli::Shape shape{.name = "TokenBasedTriggerInput", .fields = fields};
  return shape;
}

const cli::Shape& fields_of(const TriggerConditionInput*) {
  static constexpr cli::Field fields[] = {
      cli::field<&TriggerConditionInput::message_based_trigger>("messageBasedTrigger"),
      cli::field<&TriggerConditionInput::token_based_trigger>("tokenBasedTrigger"),
      cli::field<&TriggerConditionInput::time_based_trigger>("timeBasedTrigger"),
  };
  static constexpr cli::Shape shape{.name = "TriggerConditionInput", .fields = fields, .is_union = true};
  return shape;
}

}  // namespace outcrop::bedrock_agentcore_control
