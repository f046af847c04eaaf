// Tables of the shapes in outcrop/bedrock_data_automation_runtime/types/data_automation_configuration.h.
// Generated from models/bedrock-data-automation-runtime.json. Do not edit: change codegen/ and run ./dev regenerate.
#include <outcrop/bedrock_data_automation_runtime/types/data_automation_configuration.h>

#include "bedrock_data_automation_runtime/fields.h"

namespace outcrop::bedrock_data_automation_runtime {

const cli::Shape& fields_of(const DataAutomationConfiguration*) {
  static constexpr cli::Field fields[] = {
      cli::field<&DataAutomationConfiguration::data_automation_project_arn>("dataAutomationProjectArn", true),
      cli::field<&DataAutomationConfiguration::stage>("stage"),
  };
  static constexpr cli::Shape shape{.name = "DataAutomationConfiguration", .fields = fields};
  return shape;
}

}  // namespace outcrop::bedrock_data_automation_runtime
