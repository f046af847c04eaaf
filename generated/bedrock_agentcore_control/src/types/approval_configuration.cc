// Writes ApprovalConfiguration as JSON.
// Generated from models/bedrock-agentcore-control.json. Do not edit: change codegen/ and run ./dev regenerate.
#include "outcrop/bedrock_agentcore_control/types/approval_configuration.h"

#include "outcrop/internal/json_writer.h"

namespace outcrop::bedrock_agentcore_control {

void write_json(internal::JsonWriter& writer, const ApprovalConfiguration& in) {
  writer.begin_object();
  writer.member("autoApproval", in.auto_approval);
  writer.end_object();
}

}  // namespace outcrop::bedrock_agentcore_control
