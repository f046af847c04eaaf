// Makes DeleteModelInvocationLoggingConfiguration: the output of Client::delete_model_invocation_logging_configuration,
// owned of views, and writes JSON. Generated from models/bedrock.json. Do not edit: change codegen/ and run ./dev
// regenerate.
#include "outcrop/bedrock/owned/operations/delete_model_invocation_logging_configuration.h"

#include "outcrop/bedrock/operations/delete_model_invocation_logging_configuration.h"
#include "outcrop/bedrock/to_owned.h"
#include "outcrop/internal/json_writer.h"
#include "outcrop/internal/own.h"

namespace outcrop::bedrock {

DeleteModelInvocationLoggingConfiguration to_owned(const DeleteModelInvocationLoggingConfigurationView&) { return {}; }

void write_json(internal::JsonWriter& writer, const DeleteModelInvocationLoggingConfiguration&) {
  writer.begin_object();
  writer.end_object();
}

}  // namespace outcrop::bedrock
