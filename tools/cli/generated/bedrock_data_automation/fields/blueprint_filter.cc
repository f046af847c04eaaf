// Tables of the shapes in outcrop/bedrock_data_automation/types/blueprint_filter.h.
// Generated from models/bedrock-data-automation.json. Do not edit: change codegen/ and run ./dev regenerate.
#include <outcrop/bedrock_data_automation/types/blueprint_filter.h>

#include "bedrock_data_automation/fields.h"

namespace outcrop::bedrock_data_automation {

const cli::Shape& fields_of(const BlueprintFilter*) {
  static constexpr cli::Field fields[] = {
      cli::field<&BlueprintFilter::blueprint_arn>("blueprintArn", true),
      cli::field<&BlueprintFilter::blueprint_version>("blueprintVersion"),
      cli::field<&BlueprintFilter::blueprint_stage>("blueprintStage"),
  };
  static constexpr cli::Shape shape{.name = "BlueprintFilter", .fields = fields};
  return shape;
}

}  // namespace outcrop::bedrock_data_automation
