// Makes PutModelInvocationLoggingConfiguration: the output of Client::put_model_invocation_logging_configuration, owned
// of views, and writes JSON. Generated from models/bedrock.json. Do not edit: change codegen/ and run ./dev regenerate.
#include "outcrop/bedrock/owned/operations/put_model_invocation_logging_configuration.h"

#include "outcrop/bedrock/operations/put_model_invocation_logging_configuration.h"
#include "outcrop/bedrock/to_owned.h"
#include "outcrop/internal/json_writer.h"
#include "outcrop/internal/own.h"

namespace outcrop::bedrock {

PutModelInvocationLoggingConfiguration to_owned(const PutModelInvocationLoggingConfigurationView&) { return {}; }

void write_json(internal::JsonWriter& writer, const PutModelInvocationLoggingConfiguration&) {
  writer.begin_object();
  writer.end_object();
}

}  // namespace outcrop::bedrock
