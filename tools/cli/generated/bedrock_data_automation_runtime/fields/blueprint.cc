// Tables of the shapes in outcrop/bedrock_data_automation_runtime/types/blueprint.h.
// Generated from models/bedrock-data-automation-runtime.json. Do not edit: change codegen/ and run ./dev regenerate.
#include <outcrop/bedrock_data_automation_runtime/types/blueprint.h>

#include "bedrock_data_automation_runtime/fields.h"

namespace outcrop::bedrock_data_automation_runtime {

const cli::Shape& fields_of(const Blueprint*) {
  static constexpr cli::Field fields[] = {
      cli::field<&Blueprint::blueprint_arn>("blueprintArn", true),
      cli::field<&Blueprint::version>("version"),
      cli::field<&Blueprint::stage>("stage"),
  };
  static constexpr cli::Shape shape{.name = "Blueprint", .fields = fields};
  return shape;
}

}  // namespace outcrop::bedrock_data_automation_runtime
