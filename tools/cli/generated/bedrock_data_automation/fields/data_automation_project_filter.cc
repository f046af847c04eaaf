// Tables of the shapes in outcrop/bedrock_data_automation/types/data_automation_project_filter.h.
// Generated from models/bedrock-data-automation.json. Do not edit: change codegen/ and run ./dev regenerate.
#include <outcrop/bedrock_data_automation/types/data_automation_project_filter.h>

#include "bedrock_data_automation/fields.h"

namespace outcrop::bedrock_data_automation {

const cli::Shape& fields_of(const DataAutomationProjectFilter*) {
  static constexpr cli::Field fields[] = {
      cli::field<&DataAutomationProjectFilter::project_arn>("projectArn", true),
      cli::field<&DataAutomationProjectFilter::project_stage>("projectStage"),
  };
  static constexpr cli::Shape shape{.name = "DataAutomationProjectFilter", .fields = fields};
  return shape;
}

}  // namespace outcrop::bedrock_data_automation
