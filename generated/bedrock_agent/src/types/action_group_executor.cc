// Writes ActionGroupExecutor as JSON.
// Generated from models/bedrock-agent.json. Do not edit: change codegen/ and run ./dev regenerate.
#include "outcrop/bedrock_agent/types/action_group_executor.h"

#include "outcrop/internal/json_writer.h"

namespace outcrop::bedrock_agent {

void write_json(internal::JsonWriter& writer, const ActionGroupExecutor& in) {
  writer.exactly_one("ActionGroupExecutor",
                     in.lambda.has_value() + in.custom_control.has_value() + in.unknown.has_value());
  writer.begin_object();
  writer.member("lambda", in.lambda);
  writer.member("customControl", in.custom_control);
  writer.unknown(in.unknown);
  writer.end_object();
}

}  // namespace outcrop::bedrock_agent
