// Tables of the shapes in outcrop/bedrock_data_automation_runtime/types/sync_input_configuration.h.
// Generated from models/bedrock-data-automation-runtime.json. Do not edit: change codegen/ and run ./dev regenerate.
#include <outcrop/bedrock_data_automation_runtime/types/sync_input_configuration.h>

#include "bedrock_data_automation_runtime/fields.h"

namespace outcrop::bedrock_data_automation_runtime {

const cli::Shape& fields_of(const SyncInputConfiguration*) {
  static constexpr cli::Field fields[] = {
      cli::field<&SyncInputConfiguration::bytes>("bytes"),
      cli::field<&SyncInputConfiguration::s3_uri>("s3Uri"),
  };
  static constexpr cli::Shape shape{.name = "SyncInputConfiguration", .fields = fields};
  return shape;
}

}  // namespace outcrop::bedrock_data_automation_runtime
