// Copies of the shapes that are parts of answers and of requests.
// Generated from models/bedrock-agent.json. Do not edit: change codegen/ and run ./dev regenerate.
#include "outcrop/bedrock_agent/views/agent_action_group.h"

#include "outcrop/bedrock_agent/to_owned.h"
#include "outcrop/bedrock_agent/types/action_group_executor.h"
#include "outcrop/bedrock_agent/types/api_schema.h"
#include "outcrop/bedrock_agent/types/function_schema.h"
#include "outcrop/internal/own.h"

namespace outcrop::bedrock_agent {

S3Identifier to_owned(const S3IdentifierView& view) {
  S3Identifier owned;
  internal::own(owned.s3_bucket_name, view.s3_bucket_name);
  internal::own(owned.s3_object_key, view.s3_object_key);
  return owned;
}

APISchema to_owned(const APISchemaView& view) {
  APISchema owned;
  internal::own(owned.s3, view.s3);
  internal::own(owned.payload, view.payload);
  internal::own(owned.unknown, view.unknown);
  return owned;
}

ActionGroupExecutor to_owned(const ActionGroupExecutorView& view) {
  ActionGroupExecutor owned;
  internal::own(owned.lambda, view.lambda);
  internal::own(owned.custom_control, view.custom_control);
  internal::own(owned.unknown, view.unknown);
  return owned;
}

ParameterDetail to_owned(const ParameterDetailView& view) {
  ParameterDetail owned;
  internal::own(owned.description, view.description);
  internal::own(owned.type, view.type);
  internal::own(owned.required, view.required);
  return owned;
}

Function to_owned(const FunctionView& view) {
  Function owned;
  internal::own(owned.name, view.name);
  internal::own(owned.description, view.description);
  internal::own(owned.parameters, view.parameters);
  internal::own(owned.require_confirmation, view.require_confirmation);
  return owned;
}

FunctionSchema to_owned(const FunctionSchemaView& view) {
  FunctionSchema owned;
  internal::own(owned.functions, view.functions);
  internal::own(owned.unknown, view.unknown);
  return owned;
}

}  // namespace outcrop::bedrock_agent
