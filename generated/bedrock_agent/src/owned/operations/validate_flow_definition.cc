// Makes ValidateFlowDefinition: the output of Client::validate_flow_definition, owned of views, and writes JSON.
// Generated from models/bedrock-agent.json. Do not edit: change codegen/ and run ./dev regenerate.
#include "outcrop/bedrock_agent/owned/operations/validate_flow_definition.h"

#include "outcrop/bedrock_agent/operations/validate_flow_definition.h"
#include "outcrop/bedrock_agent/to_owned.h"
#include "outcrop/internal/json_writer.h"
#include "outcrop/internal/own.h"

namespace outcrop::bedrock_agent {

ValidateFlowDefinition to_owned(const ValidateFlowDefinitionView& view) {
  ValidateFlowDefinition owned;
  internal::own(owned.validations, view.validations);
  return owned;
}

void write_json(internal::JsonWriter& writer, const ValidateFlowDefinition& in) {
  writer.begin_object();
  writer.member("validations", in.validations);
  writer.end_object();
}

}  // namespace outcrop::bedrock_agent
