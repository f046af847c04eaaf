// Makes GetModelInvocationLoggingConfiguration: the output of Client::get_model_invocation_logging_configuration, owned
// of views, and writes JSON. Generated from models/bedrock.json. Do not edit: change codegen/ and run ./dev regenerate.
#include "outcrop/bedrock/owned/operations/get_model_invocation_logging_configuration.h"

#include "outcrop/bedrock/operations/get_model_invocation_logging_configuration.h"
#include "outcrop/bedrock/to_owned.h"
#include "outcrop/internal/json_writer.h"
#include "outcrop/internal/own.h"

namespace outcrop::bedrock {

GetModelInvocationLoggingConfiguration to_owned(const GetModelInvocationLoggingConfigurationView& view) {
  GetModelInvocationLoggingConfiguration owned;
  internal::own(owned.logging_config, view.logging_config);
  return owned;
}

void write_json(internal::JsonWriter& writer, const GetModelInvocationLoggingConfiguration& in) {
  writer.begin_object();
  writer.member("loggingConfig", in.logging_config);
  writer.end_object();
}

}  // namespace outcrop::bedrock
