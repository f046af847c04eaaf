// Tables of the shapes in outcrop/bedrock_data_automation/types/custom_output_configuration.h.
// Generated from models/bedrock-data-automation.json. Do not edit: change codegen/ and run ./dev regenerate.
#include <outcrop/bedrock_data_automation/types/custom_output_configuration.h>

#include "bedrock_data_automation/fields.h"

namespace outcrop::bedrock_data_automation {

const cli::Shape& fields_of(const BlueprintItem*) {
  static constexpr cli::Field fields[] = {
      cli::field<&BlueprintItem::blueprint_arn>("blueprintArn", true),
      cli::field<&BlueprintItem::blueprint_version>("blueprintVersion"),
      cli::field<&BlueprintItem::blueprint_stage>("blueprintStage"),
  };
  static constexpr cli::Shape shape{.name = "BlueprintItem", .fields = fields};
  return shape;
}

const cli::Shape& fields_of(const CustomOutputConfiguration*) {
  static constexpr cli::Field fields[] = {
      cli::field<&CustomOutputConfiguration::blueprints>("blueprints"),
      cli::field<&CustomOutputConfiguration::document>("document"),
  };
  static constexpr cli::Shape shape{.name = "CustomOutputConfiguration", .fields = fields};
  return shape;
}

const cli::Shape& fields_of(const DocumentCustomOutputConfiguration*) {
  static constexpr cli::Field fields[] = {
      cli::field<&DocumentCustomOutputConfiguration::fallback_blueprints>("fallbackBlueprints"),
  };
  static constexpr cli::Shape shape{.name = "DocumentCustomOutputConfiguration", .fields = fields};
  return shape;
}

}  // namespace outcrop::bedrock_data_automation
